// A sheet that comes up from the bottom of a phone; what is behind it cannot be used meanwhile.

import { el } from "./dom.js";
import { iconButton } from "./icons.js";

/** Open a sheet with a title. Return { body, close }; `onclose` is called once, however it is closed. */
export function openSheet(phone, title, onclose = () => {}) {
  const before = document.activeElement;
  const close = () => {
    if (!back.isConnected) return;
    back.remove();
    phone.main.inert = false;
    before?.isConnected ? before.focus() : phone.composer.focus();
    onclose();
  };
  const body = el("div", { class: "sheet-body" });
  const first = iconButton("close", phone.say("close"), close);
  const sheet = el(
    "div",
    { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": title },
    el("div", { class: "sheet-head" }, el("h3", {}, title), first),
    body,
  );
  const back = el("div", { class: "sheet-back" }, sheet);
  back.addEventListener("click", (event) => event.target === back && close());
  back.addEventListener("keydown", (event) => event.key === "Escape" && close());
  phone.main.inert = true;
  phone.screen.append(back);
  first.focus();
  return { body, close };
}
