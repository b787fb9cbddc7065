// What comes up over a chat for a moment: a toast, or an alert that waits for OK.

import { el } from "./dom.js";
import { icon } from "./icons.js";

const STAYS_MS = 3500;
const PER_LETTER_MS = 45;

export class Notices {
  #phone;
  #timer = 0;
  #toast = el("div", { class: "toast-line", role: "status" });

  constructor(phone) {
    this.#phone = phone;
    this.node = el("div", { class: "notices" }, this.#toast);
  }

  toast(text, bad = false) {
    clearTimeout(this.#timer);
    this.#toast.replaceChildren(el("div", { class: bad ? "toast toast-bad" : "toast" }, bad ? icon("alert") : null, text));
    this.#timer = setTimeout(() => this.#toast.replaceChildren(), STAYS_MS + text.length * PER_LETTER_MS);
  }

  alert(text) {
    const close = () => {
      box.remove();
      this.#phone.main.inert = false;
      this.#phone.composer.focus();
    };
    const ok = el("button", { type: "button", class: "plain-button", onclick: close }, this.#phone.say("ok"));
    const words = el("p", {}, text);
    const box = el(
      "div",
      { class: "alert-back", onkeydown: (event) => event.key === "Escape" && close() },
      el("div", { class: "alert", role: "alertdialog", "aria-modal": "true", "aria-label": text }, words, ok),
    );
    this.#phone.main.inert = true;
    this.node.append(box);
    ok.focus();
  }
}
