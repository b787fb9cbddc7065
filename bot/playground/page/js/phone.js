// One phone: its chat with the bot, what its owner can do, and the language it speaks.

import { get, post } from "./api.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { Head, statusBar } from "./head.js";
import { payloadOf } from "./links.js";
import { Notices } from "./notice.js";
import { known, speaker } from "./words.js";

const APART_MS = 120; // a chat that changes without pause is not fetched more often

export class Phone {
  data = null;
  unread = 0;
  invited = null; // the parameter of a link that was opened, until its owner presses «Start»
  #fetching = false;
  #again = false;
  #lastRead = 0;

  constructor(desk, about) {
    this.desk = desk;
    this.about = about;
    this.user = about.user;
    this.node = el("div", { class: "phone" });
    this.#build();
  }

  /** A channel is read only. */
  get isChannel() {
    return this.about.role === "channel";
  }

  get clock() {
    return this.desk.clock;
  }

  /** Make all parts in the phone's language. */
  #build() {
    this.lang = known(this.about.lang);
    this.say = speaker(this.lang);
    this.chat = new Chat(this);
    this.composer = new Composer(this, this.composer?.draft);
    this.notices = new Notices(this);
    this.screen = el("div", { class: "screen", lang: this.lang });
    this.main = el("div", { class: "screen-main" });
    this.screen.append(this.main, this.notices.node);
    this.node.replaceChildren(this.screen);
    this.#draw();
  }

  #draw() {
    this.status = statusBar();
    this.head = new Head(this);
    // What one writes with comes first for Tab, and stands below the chat: however long that is, it is a few steps away.
    this.main.replaceChildren(this.status, this.head.node, this.composer.node, this.chat.node);
    this.tick();
    this.composer.draw();
    this.chat.draw();
  }

  /** Fetch the chat; calls that come while it is being fetched make one more fetch together. */
  async refresh() {
    if (this.#fetching) {
      this.#again = true;
      return;
    }
    this.#fetching = true;
    try {
      do {
        this.#again = false;
        this.#take(await get(`/play/phones/${this.user}`));
        if (this.#again) await new Promise((done) => setTimeout(done, APART_MS));
      } while (this.#again);
    } catch (error) {
      this.fail(error);
    } finally {
      this.#fetching = false;
    }
  }

  #take(data) {
    const first = this.data === null;
    this.data = data;
    for (const key of ["lang", "blocked", "name", "place"]) if (key in data) this.about[key] = data[key];
    const newest = this.#newest();
    if (first) this.#lastRead = newest;
    this.unread = data.messages.filter((message) => !message.mine && message.message_id > this.#lastRead).length;
    if (known(this.about.lang) !== this.lang) this.#build();
    else {
      this.head.draw();
      this.composer.draw();
      this.chat.draw();
    }
    this.desk.phoneChanged(this);
  }

  #newest() {
    return Math.max(0, ...(this.data?.messages ?? []).map((message) => message.message_id));
  }

  /** Its owner has looked at it. */
  read() {
    this.#lastRead = this.#newest();
    this.unread = 0;
  }

  /** It has come onto the page, or to the front of it. */
  shown() {
    this.chat.shown();
  }

  tick() {
    const time = this.status?.querySelector("time");
    if (time && this.desk.state) time.textContent = this.clock.time(this.clock.now());
  }

  /** Do something on the phone; true if it was done, false if not (the phone then says why). */
  async does(deed, body) {
    try {
      await post(`/play/phones/${this.user}/${deed}`, body);
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  says(text, replyTo) {
    return this.does("text", replyTo ? { text, reply_to: replyTo } : { text });
  }

  async setLanguage(lang) {
    if (!(await this.does("lang", { lang }))) return;
    await this.refresh();
  }

  /** The bot's answer to a press. */
  answer(text, alert) {
    this.chat.calm();
    if (alert) this.notices.alert(text);
    else this.notices.toast(text);
  }

  /** Go to where one writes; in a channel, which is only read, to its posts. */
  focus() {
    (this.isChannel ? this.chat.list : this.composer).focus();
  }

  fail(error) {
    this.notices.toast(this.say("failed", { reason: error.message }), true);
  }

  /** The bot has answered a press with a link into itself: it waits for «Start», as Telegram does. */
  opens(url) {
    this.invited = payloadOf(/^\w+:/.test(url) ? url : `https://${url}`) ?? "";
    this.composer.draw();
    this.composer.focus();
  }

  /** Take care of a link if it is one into the bot; true if it was. */
  follows(url) {
    const payload = payloadOf(url);
    if (payload === null) return false;
    this.desk.openOnAPhone(payload);
    return true;
  }
}
