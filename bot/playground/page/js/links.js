// Links into the bot (t.me/bot?start=payload): on which of the phones shall it be opened?

import { el } from "./dom.js";
import { iconButton } from "./icons.js";
import { roleName } from "./words.js";

const PAYLOAD = /^[A-Za-z0-9_-]{0,64}$/;

/** The payload of a deep link ("" for one without), null for any other link. */
export function payloadOf(url) {
  let link;
  try {
    link = new URL(url);
  } catch {
    return null;
  }
  const ours = ["t.me", "telegram.me"].includes(link.hostname) || /^tg:\/*resolve\b/i.test(url);
  const payload = link.searchParams.get("start");
  return ours && payload !== null && PAYLOAD.test(payload) ? payload : null;
}

/** Ask for a phone, then say /start with the payload on it. */
export function openOnAPhone(desk, payload) {
  const { say, phones } = desk;
  const open = (phone) => {
    dialog.close();
    desk.show(phone);
    phone.says(`/start ${payload}`.trim());
  };
  const choices = [...phones.values()].map((phone) =>
    el(
      "button",
      { type: "button", class: "choice", onclick: () => open(phone) },
      el("strong", {}, roleName(say, phone.about.role)),
      el("span", {}, phone.about.name),
    ),
  );
  const dialog = el(
    "dialog",
    { class: "chooser", onclose: () => dialog.remove() },
    el("div", { class: "sheet-head" }, el("h2", {}, say("openOn")), iconButton("close", say("close"), () => dialog.close())),
    el("code", {}, `/start ${payload}`),
    choices,
  );
  document.body.append(dialog);
  dialog.showModal();
}
