// The bar at the top: the name, the clock and its buttons, the actions, the page's language.

import { el, redrawn } from "./dom.js";
import { icon } from "./icons.js";
import { languageSwitch } from "./language.js";
import { among } from "./words.js";

const MOVES = [
  ["plusTen", { seconds: 600 }],
  ["plusDay", { seconds: 86_400 }],
  ["plusWeek", { seconds: 7 * 86_400 }],
  ["plusMonth", { seconds: 30 * 86_400 }],
  ["toMonday", { to: "monday-09:00" }],
];

export class Bar {
  #desk;
  #on;
  #node = document.getElementById("bar");
  #time = el("time", { class: "bar-time" });
  #day = el("span", { class: "bar-day bar-day-long" });
  #shortDay = el("span", { class: "bar-day bar-day-short", "aria-hidden": "true" });
  #warning = el("p", { class: "bar-warning", role: "status" });
  #connected = true;

  /** `on.clock(how)` moves the clock, `on.action(id)` starts an action. */
  constructor(desk, on) {
    this.#desk = desk;
    this.#on = on;
  }

  draw() {
    redrawn(this.#node, () => this.#draw());
  }

  #draw() {
    const { say, state, lang, speak } = this.#desk;
    this.#node.replaceChildren(
      el(
        "div",
        { class: "bar-name" },
        el("img", { src: "/page/img/mark.svg", alt: "", width: 32, height: 32 }),
        el("strong", { "aria-hidden": "true" }, among(state?.title, lang) || "Playground"),
      ),
      el(
        "div",
        { class: "bar-clock", role: "group", "aria-label": say("clock") },
        el("div", { class: "bar-now" }, this.#time, this.#day, this.#shortDay),
        el("div", { class: "bar-moves" }, MOVES.map(([key, how]) => this.#move(key, how))),
      ),
      el("div", { class: "bar-actions" }, (state?.actions ?? []).map((action) => this.#action(action))),
      languageSwitch(lang, say("pageLanguage"), speak),
      this.#warning,
    );
    this.connected(this.#connected);
    this.tick();
  }

  #move(key, how) {
    const { say } = this.#desk;
    return el(
      "button",
      { type: "button", class: "chip", title: say(`${key}Title`), "data-move": key, onclick: () => this.#on.clock(how) },
      key === "toMonday" ? icon("skip") : null,
      say(key),
    );
  }

  #action({ id, label, running, note }) {
    const { lang } = this.#desk;
    return el(
      "div",
      { class: `action ${running ? "running" : ""}`, "data-action": id },
      el(
        "button",
        { type: "button", class: "chip chip-strong", "data-start": id, disabled: running, onclick: () => this.#on.action(id) },
        running ? el("span", { class: "spinner" }) : icon("play"),
        among(label, lang),
      ),
      note ? el("span", { class: "action-note", role: "status" }, among(note, lang)) : null,
    );
  }

  tick() {
    const { clock, say, state } = this.#desk;
    if (!state) return;
    this.#time.textContent = clock.time(clock.now());
    this.#shortDay.textContent = clock.shortDay(say, clock.now());
    this.#day.textContent = clock.longDay(say, clock.now());
  }

  /** An action has begun, has news, or is over. */
  action({ id, running, note }) {
    const known = this.#desk.state?.actions.find((action) => action.id === id);
    if (!known) return;
    Object.assign(known, { running, note });
    this.#node.querySelector(`[data-action="${CSS.escape(id)}"]`)?.replaceWith(this.#action(known));
  }

  connected(yes) {
    this.#connected = yes;
    this.warn(yes ? "" : this.#desk.say("lost"));
  }

  warn(words) {
    this.#warning.textContent = words;
  }
}
