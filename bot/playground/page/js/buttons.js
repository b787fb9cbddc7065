// The inline buttons under a bubble.

import { el } from "./dom.js";
import { icon } from "./icons.js";

const WAITS_MS = 2500; // a press that nobody answers stops looking busy

/** Rows of buttons, null if the message has none. */
export function inlineButtons(phone, message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el(
    "div",
    { class: "inline" },
    rows.map((row) => el("div", { class: "inline-row" }, row.map((key) => button(phone, message, key)))),
  );
}

function button(phone, message, key) {
  const url = key.url ?? key.web_app?.url ?? key.login_url?.url;
  const props = { type: "button", class: "inline-button", disabled: phone.about.blocked };
  if (key.callback_data !== undefined) {
    return el("button", { ...props, "data-press": key.callback_data, onclick: (event) => press(phone, message, key, event) }, key.text);
  }
  if (url !== undefined) return el("button", { ...props, onclick: () => open(phone, url) }, key.text, icon("link"));
  if (key.copy_text) return el("button", { ...props, onclick: () => copy(phone, key.copy_text.text) }, key.text, icon("copy"));
  return el("button", { ...props, onclick: () => phone.notices.toast(phone.say("notHere")) }, key.text);
}

async function press(phone, message, key, event) {
  const button = event.currentTarget;
  button.classList.add("busy");
  setTimeout(() => button.classList.remove("busy"), WAITS_MS);
  const done = await phone.does("press", { message_id: message.message_id, data: key.callback_data });
  if (!done) button.classList.remove("busy");
}

function open(phone, url) {
  if (phone.follows(url)) return;
  if (/^https?:/i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
  else phone.notices.toast(phone.say("notHere"));
}

async function copy(phone, text) {
  await navigator.clipboard.writeText(text);
  phone.notices.toast(phone.say("copied"));
}
