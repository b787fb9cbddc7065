// The reply keyboard under the input line.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { choosePlace } from "./pin.js";

export class Keyboard {
  open = false;
  rows = [];
  #phone;
  #signature = "";
  #changed;

  /** `changed()` is called when it opens or closes. */
  constructor(phone, changed) {
    this.#phone = phone;
    this.#changed = changed;
    this.node = el("div", { class: "keys", role: "group", "aria-label": phone.say("keyboard"), hidden: true });
  }

  /** Draw a ReplyKeyboardMarkup; a new one opens by itself, none closes it. */
  draw(markup) {
    const signature = JSON.stringify(markup?.keyboard ?? null);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.rows = (markup?.keyboard ?? []).map((row) => row.map((key) => (typeof key === "string" ? { text: key } : key)));
    this.open = this.rows.length > 0;
    this.node.replaceChildren(...this.rows.map((row) => el("div", { class: "keys-row" }, row.map((key) => this.#key(key)))));
    this.node.hidden = !this.open;
  }

  toggle() {
    this.open = !this.open;
    this.node.hidden = !this.open;
    this.#changed();
  }

  #key(key) {
    const phone = this.#phone;
    const [mark, act] = this.#meaning(key, phone);
    return el("button", { type: "button", class: "key", onclick: act }, mark, key.text);
  }

  #meaning(key, phone) {
    if (key.request_location) return [icon("pin"), () => choosePlace(phone)];
    if (key.request_contact) return [icon("contact"), () => phone.does("contact", {})];
    if (key.request_poll || key.web_app || key.request_users || key.request_chat) {
      return [null, () => phone.notices.toast(phone.say("notHere"))];
    }
    return [null, () => phone.says(key.text)];
  }
}
