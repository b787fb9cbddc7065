// Where the phones stand: up to three side by side; one at a time, with tabs, where there is little room.

import { el, redrawn } from "./dom.js";
import { icon } from "./icons.js";
import { languageSwitch } from "./language.js";
import { oneStop } from "./stops.js";
import { known, roleName } from "./words.js";

const SLOTS = 3;

export class Stage {
  #desk;
  #node = document.getElementById("stage");
  #tabs = document.getElementById("tabs");
  #shown = []; // the user in each slot
  #active = 0; // the slot that narrow pages show

  constructor(desk) {
    this.#desk = desk;
    this.#node.addEventListener("focusin", () => this.#read());
    this.#node.addEventListener("pointerdown", () => this.#read());
  }

  draw() {
    const { say, state, phones } = this.#desk;
    if (!state) {
      this.#node.replaceChildren(el("p", { class: "stage-empty" }, say("loading")));
      return;
    }
    this.#fill(state.phones);
    const there = [...this.#node.querySelectorAll(".slot")].map((slot) => Number(slot.dataset.user));
    if (there.length && there.join() === this.#shown.join()) {
      for (const user of this.#shown) this.refresh(phones.get(user)); // what is not moved keeps its place and focus
      return;
    }
    if (!this.#shown.length) this.#node.replaceChildren(el("p", { class: "stage-empty" }, say("noPhones")));
    else this.#node.replaceChildren(...this.#shown.map((user, slot) => this.#slot(phones.get(user), slot)));
    for (const user of this.#shown) phones.get(user).shown();
    this.#drawTabs();
  }

  /** Something about a phone has changed: its language, its unread messages. */
  refresh(phone) {
    const slot = this.#shown.indexOf(phone.user);
    if (slot === this.#active || !this.#narrow()) phone.read();
    const node = this.#node.children[slot];
    const caption = node?.querySelector(".caption");
    if (caption && caption.dataset.drawn !== this.#signature(phone)) {
      redrawn(node, () => caption.replaceWith(this.#caption(phone, slot)));
    }
    this.#drawTabs();
  }

  /** Bring a phone to the front. */
  show(phone) {
    const slot = this.#shown.indexOf(phone.user);
    if (slot === -1) this.#put(this.#active, phone.user);
    else this.#activate(slot);
  }

  /** Go to where one writes, on the phone in front. */
  focus() {
    this.#desk.phones.get(this.#shown[this.#active])?.focus();
  }

  #fill(all) {
    this.#shown = this.#shown.filter((user) => all.some((phone) => phone.user === user));
    const roles = new Set(this.#shown.map((user) => this.#desk.phones.get(user).about.role));
    const left = all.filter((phone) => !this.#shown.includes(phone.user));
    const ofNewRoles = left.filter((phone) => !roles.has(phone.role) && roles.add(phone.role));
    for (const phone of new Set([...ofNewRoles, ...left])) {
      if (this.#shown.length < SLOTS) this.#shown.push(phone.user);
    }
    const order = all.map((phone) => phone.user);
    if (all.length <= SLOTS) this.#shown.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    this.#active = Math.min(this.#active, Math.max(this.#shown.length - 1, 0));
  }

  #slot(phone, slot) {
    const classes = `slot ${slot === this.#active ? "active" : ""}`;
    const props = { class: classes, "data-user": phone.user, "data-role": phone.about.role };
    return el("section", props, this.#caption(phone, slot), phone.node);
  }

  #caption(phone, slot) {
    const { say } = this.#desk;
    return el(
      "div",
      { class: "caption", "data-drawn": this.#signature(phone) },
      this.#who(phone, slot),
      phone.isChannel ? null : languageSwitch(known(phone.about.lang), say("phoneLanguage"), (lang) => phone.setLanguage(lang)),
    );
  }

  #signature(phone) {
    return `${this.#desk.lang} ${phone.about.lang} ${this.#desk.state.phones.length}`;
  }

  #who(phone, slot) {
    const { say, state } = this.#desk;
    const name = (about) => el("span", { class: "caption-name" }, about.name);
    const role = el("span", { class: "caption-role" }, roleName(say, phone.about.role));
    if (state.phones.length <= this.#shown.length) return el("h2", { class: "caption-who" }, role, name(phone.about));
    const options = state.phones.map(({ user, role: theirs, name: called }) =>
      el("option", { value: user, selected: user === phone.user }, `${roleName(say, theirs)} · ${called}`),
    );
    const choose = (event) => this.#put(slot, Number(event.target.value));
    const picker = el("select", { "aria-label": say("whosePhone"), onchange: choose }, options);
    return el("div", { class: "caption-who caption-picker" }, el("h2", {}, role, name(phone.about)), icon("down"), picker);
  }

  #put(slot, user) {
    const other = this.#shown.indexOf(user);
    if (other !== -1) this.#shown[other] = this.#shown[slot];
    this.#shown[slot] = user;
    this.draw();
    this.#node.children[slot].querySelector("select")?.focus();
  }

  #drawTabs() {
    const { say, phones } = this.#desk;
    const tabs = this.#shown.map((user, slot) => {
      const phone = phones.get(user);
      const unread = slot === this.#active ? 0 : phone.unread;
      return el(
        "button",
        { type: "button", "aria-pressed": String(slot === this.#active), "data-slot": slot, onclick: () => this.#activate(slot) },
        roleName(say, phone.about.role),
        unread ? el("span", { class: "badge", "aria-label": say("unread", { n: unread }) }, String(unread)) : null,
      );
    });
    redrawn(this.#tabs, () => this.#tabs.replaceChildren(oneStop(el("div", { class: "tabs", role: "group" }, tabs))));
  }

  #activate(slot) {
    this.#active = slot;
    for (const [number, node] of [...this.#node.children].entries()) node.classList.toggle("active", number === slot);
    this.#read();
    this.#desk.phones.get(this.#shown[slot])?.shown();
    this.#drawTabs();
  }

  #read() {
    this.#desk.phones.get(this.#shown[this.#active])?.read();
  }

  #narrow() {
    return getComputedStyle(this.#tabs).display !== "none";
  }
}
