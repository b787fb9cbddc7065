// The top of a phone: the status bar, and whom one talks to.

import { el } from "./dom.js";
import { dropdown } from "./dropdown.js";
import { icon } from "./icons.js";

/** The thin line with the world's time. */
export function statusBar() {
  return el("div", { class: "status", "aria-hidden": "true" }, el("time"), el("span", {}, icon("signal"), icon("battery")));
}

/** The bot's name, its picture (a letter), and the menu of the chat: changed in place, its menu may stand open. */
export class Head {
  #phone;
  #letter = el("span", { class: "avatar", "aria-hidden": "true" });
  #name = el("strong");
  #about = el("span");
  #entry = el("span");

  constructor(phone) {
    this.#phone = phone;
    this.node = el("div", { class: "head" }, this.#letter, el("div", { class: "head-who" }, this.#name, this.#about), this.#menu());
    this.draw();
  }

  draw() {
    const { say, about } = this.#phone;
    const name = this.#phone.isChannel ? about.name : botName(this.#phone);
    this.#letter.textContent = firstLetter(name);
    this.#name.textContent = name;
    const kind = this.#phone.isChannel ? "channel" : "bot";
    this.#about.textContent = about.blocked ? say("blockedBot") : say(kind);
    this.#entry.textContent = about.blocked ? say("unblock") : say("block");
  }

  #menu() {
    const choose = () => {
      node.open = false;
      this.#phone.does("block", { blocked: !this.#phone.about.blocked });
    };
    const entry = el("button", { type: "button", onclick: choose }, icon("block"), this.#entry);
    if (this.#phone.isChannel) return null;
    const node = dropdown("head-menu", "more", this.#phone.say("more"), el("div", { class: "dropdown-list" }, entry));
    return node;
  }
}

function botName(phone) {
  const theirs = phone.data?.messages.findLast((message) => message.from?.is_bot);
  return theirs?.from.first_name ?? phone.desk.state?.title ?? "…";
}

function firstLetter(name) {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? "·").toUpperCase();
}
