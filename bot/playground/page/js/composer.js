// The bottom of a phone: the input line, what is attached, the commands, the reply keyboard.

import { attachMenu } from "./attach.js";
import { brief } from "./media.js";
import { commandList } from "./commands.js";
import { el } from "./dom.js";
import { iconButton } from "./icons.js";
import { Keyboard } from "./keyboard.js";

const VOICE_S = 5;

export class Composer {
  #phone;
  #answers = null; // the message that is answered
  #quote = el("div", { class: "answering" });
  #popup = el("div", { class: "popup" });
  #commandsOpen = false;

  constructor(phone, draft = "") {
    this.#phone = phone;
    const { say } = phone;
    this.input = el("textarea", {
      rows: 1,
      placeholder: say("message"),
      "aria-label": say("message"),
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    this.input.value = draft;
    this.keyboard = new Keyboard(phone, () => this.draw());
    this.menu = iconButton("slash", say("commands"), () => this.#toggleCommands());
    this.attach = attachMenu(phone);
    this.keys = iconButton("keyboard", say("keyboard"), () => this.keyboard.toggle());
    this.send = iconButton("send", say("send"), () => this.#send(), { class: "icon-button send" });
    this.voice = iconButton("mic", say("voice"), () => phone.does("voice", { seconds: VOICE_S }));
    const line = el("div", { class: "line" }, this.menu, this.input, this.keys, this.attach, this.voice, this.send);
    this.line = el("div", { class: "lines" }, this.#popup, this.#quote, line, this.keyboard.node);
    this.start = el("button", { type: "button", class: "start-button", onclick: () => this.#start() });
    this.node = el("div", { class: "composer" }, this.line, this.start);
    for (const kind of ["pointerdown", "focusin"]) document.addEventListener(kind, (event) => this.#elsewhere(event));
  }

  get draft() {
    return this.input.value;
  }

  draw() {
    const { say, data, about } = this.#phone;
    this.node.hidden = this.#phone.isChannel;
    const empty = data !== null && data.messages.length === 0;
    this.start.hidden = !(empty || about.blocked || this.#phone.invited !== null);
    this.start.textContent = about.blocked ? say("unblock") : say("start");
    this.line.hidden = !this.start.hidden;
    this.menu.hidden = !data?.commands.length;
    this.keyboard.draw(data?.keyboard ?? null);
    this.keys.hidden = !this.keyboard.rows.length;
    this.keys.setAttribute("aria-pressed", String(this.keyboard.open));
    this.keys.title = this.keyboard.open ? say("hideKeyboard") : say("keyboard");
    this.input.placeholder = data?.keyboard?.input_field_placeholder ?? say("message");
    this.#typed();
  }

  focus() {
    (this.start.hidden ? this.input : this.start).focus();
  }

  /** Answer a message (null: none). */
  replyTo(message) {
    this.#answers = message;
    const { say } = this.#phone;
    if (message) {
      const name = message.mine ? say("you") : (message.from?.first_name ?? "");
      const words = message.text ?? message.caption ?? brief(this.#phone, message);
      const stop = iconButton("close", say("cancel"), () => this.replyTo(null));
      this.#quote.replaceChildren(el("div", { class: "quote" }, el("strong", {}, name), el("span", {}, words)), stop);
    } else this.#quote.replaceChildren();
    this.input.focus();
  }

  #start() {
    if (this.#phone.about.blocked) {
      this.#phone.does("block", { blocked: false });
      return;
    }
    const payload = this.#phone.invited ?? "";
    this.#phone.invited = null;
    this.#phone.says(`/start ${payload}`.trim());
    this.draw();
  }

  #typed() {
    const { input } = this;
    input.style.height = "auto";
    if (input.scrollHeight) input.style.height = `${input.scrollHeight}px`;
    const words = input.value.trim().length > 0;
    this.send.hidden = !words;
    this.voice.hidden = words;
    this.#drawCommands();
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    }
    if (event.key === "Escape") {
      this.#commandsOpen = false;
      this.replyTo(null);
      this.#drawCommands();
    }
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.#typed();
    const forced = this.#phone.data?.keyboard?.force_reply;
    const asked = forced ? this.#phone.data.messages.findLast((message) => !message.mine) : null;
    const done = await this.#phone.says(text, (this.#answers ?? asked)?.message_id);
    if (done) this.replyTo(null);
    else this.input.value ||= text;
    this.#typed();
  }

  #toggleCommands() {
    this.#commandsOpen = !this.#commandsOpen;
    this.#drawCommands();
    this.#popup.querySelector("button")?.focus();
  }

  #elsewhere({ target }) {
    if (!this.#commandsOpen || this.#popup.contains(target) || this.menu.contains(target)) return;
    this.#commandsOpen = false;
    this.#drawCommands();
  }

  /** All commands if the button was pressed, else those that begin as what is typed. */
  #drawCommands() {
    const typed = /^\/\w*$/.test(this.input.value) ? this.input.value.slice(1) : null;
    const beginning = typed ?? (this.#commandsOpen ? "" : null);
    const run = (command) => {
      this.#commandsOpen = false;
      this.input.value = "";
      this.#typed();
      this.#phone.says(`/${command}`);
      this.input.focus();
    };
    const list = beginning === null ? null : commandList(this.#phone, beginning, run);
    this.#popup.replaceChildren(...(list ? [list] : []));
    this.menu.setAttribute("aria-expanded", String(list !== null));
  }
}
