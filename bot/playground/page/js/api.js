// What the page asks of the server, and what the server tells by itself.

/** Fetch JSON. Raise Error with the server's own reason. */
export async function get(path) {
  return read(await fetch(path));
}

/** Post JSON, or a form if `body` is FormData. Raise Error with the server's own reason. */
export async function post(path, body = {}) {
  const form = body instanceof FormData;
  const headers = form ? {} : { "Content-Type": "application/json" };
  return read(await fetch(path, { method: "POST", headers, body: form ? body : JSON.stringify(body) }));
}

async function read(answer) {
  const content = await answer.json().catch(() => ({ error: `${answer.status} ${answer.statusText}` }));
  if (!answer.ok) throw new Error(content.error ?? String(answer.status));
  return content;
}

export const fileUrl = (fileId) => `/play/file/${encodeURIComponent(fileId)}`;
export const sampleUrl = (name) => `/play/samples/${encodeURIComponent(name)}`;

/** Hear what happens. `heard[type](event)`; `open()` each time the line stands again, `lost()` when it breaks. */
export function listen(heard, open, lost) {
  const stream = new EventSource("/play/events");
  stream.onopen = open;
  stream.onerror = lost;
  stream.onmessage = (message) => {
    const event = JSON.parse(message.data);
    heard[event.type]?.(event);
  };
  addEventListener("pagehide", () => stream.close());
}
