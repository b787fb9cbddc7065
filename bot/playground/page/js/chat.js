// The messages of a chat: days, bubbles, albums; only what has changed is drawn anew.

import { bubble } from "./bubble.js";
import { el, redrawn } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { arrowsThrough, newestStops } from "./stops.js";

const AT_ONCE = 150; // messages drawn before one asks for earlier ones
const NEAR_PX = 80; // so near to the end counts as being there

export class Chat {
  #phone;
  #drawn = new Map(); // key → { signature, node }
  #limit = AT_ONCE;
  #atEnd = true;
  #height = 0; // px of the list when it was last scrolled
  #newest = 0; // id of the newest message drawn

  constructor(phone) {
    this.#phone = phone;
    const { say } = phone;
    this.list = el("div", {
      class: "messages",
      role: "log",
      tabindex: "0",
      "aria-label": say("messages"),
      onscroll: () => this.#scrolled(),
    });
    this.jump = el("div", { class: "jump", hidden: true }, iconButton("down", say("toNewest"), () => this.toEnd()));
    this.pinned = el("div", { class: "pinned-place" });
    this.node = el("div", { class: "chat" }, this.pinned, this.list, this.jump);
    arrowsThrough(this.list);
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.list);
  }

  draw() {
    redrawn(this.list, () => this.#draw(this.#phone.data?.messages ?? []), this.list);
  }

  #draw(messages) {
    const items = this.#items(messages);
    const kept = new Map();
    let before = null;
    for (const item of items) {
      const old = this.#drawn.get(item.key);
      const node = old?.signature === item.signature ? old.node : item.make();
      if (old && old.node !== node) old.node.replaceWith(node);
      kept.set(item.key, { signature: item.signature, node });
      const place = before ? before.nextSibling : this.list.firstChild;
      if (place !== node) this.list.insertBefore(node, place);
      before = node;
    }
    for (const [key, { node }] of this.#drawn) if (!kept.has(key)) node.remove();
    this.#follow(messages);
    this.#drawn = kept;
    this.#drawPinned(messages);
    newestStops(this.list);
  }

  /** Go to the end for what is new: if the reader is there, or has just written it. */
  #follow(messages) {
    const last = messages.at(-1);
    const news = last && last.message_id > this.#newest;
    const first = this.#newest === 0;
    this.#newest = Math.max(this.#newest, last?.message_id ?? 0);
    if (this.#atEnd || (news && last.mine)) this.toEnd();
    else if (news) this.jump.hidden = false;
    if (first) this.list.classList.add("still");
    else if (news) this.list.classList.remove("still");
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.#atEnd = true;
    this.jump.hidden = true;
  }

  /** The chat has come into sight; while hidden it had no height to scroll. */
  shown() {
    if (this.#atEnd) requestAnimationFrame(() => this.toEnd());
  }

  /** No button waits any longer for an answer. */
  calm() {
    for (const button of this.list.querySelectorAll(".busy")) button.classList.remove("busy");
  }

  /** Bring a message into sight and let it flash. */
  find(messageId) {
    const node = this.list.querySelector(`[data-message="${messageId}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("found");
    requestAnimationFrame(() => node.classList.add("found"));
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    if (clientHeight === 0) return;
    if (clientHeight !== this.#height) {
      // The keyboard has come or gone: the place was lost by that, not by the reader.
      this.#height = clientHeight;
      if (this.#atEnd) this.toEnd();
      return;
    }
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (this.#atEnd) this.jump.hidden = true;
    else if (scrollHeight - scrollTop > 2.5 * clientHeight) this.jump.hidden = false;
  }

  #items(messages) {
    if (!messages.length) return [this.#empty()];
    const { clock, say, lang } = this.#phone;
    const shown = messages.slice(-this.#limit);
    const answered = messages.findLast((message) => !message.mine)?.message_id ?? 0;
    const items = shown.length < messages.length ? [this.#earlier()] : [];
    let day = null;
    for (const group of albums(shown)) {
      const [message] = group;
      const { date } = clock.parts(message.date);
      if (date !== day) {
        const words = clock.day(say, message.date);
        items.push({ key: `day ${date}`, signature: words, make: () => el("div", { class: "day" }, el("span", {}, words)) });
        day = date;
      }
      const read = message.mine && message.message_id < answered;
      items.push({
        key: message.message_id,
        signature: JSON.stringify([group, read, lang, this.#phone.about.blocked]),
        make: () => bubble(this.#phone, group, read),
      });
    }
    return items;
  }

  #empty() {
    const { say, data } = this.#phone;
    const words = data ? [el("strong", {}, say("emptyTitle")), this.#phone.isChannel ? null : el("p", {}, say("emptyText"))] : [say("loading")];
    return { key: "empty", signature: String(Boolean(data)), make: () => el("div", { class: "empty" }, words) };
  }

  #earlier() {
    const more = () => {
      const fromEnd = this.list.scrollHeight - this.list.scrollTop;
      this.#limit += AT_ONCE;
      this.#atEnd = false;
      this.draw();
      this.list.scrollTop = this.list.scrollHeight - fromEnd;
    };
    const words = this.#phone.say("earlier");
    const make = () => el("button", { type: "button", class: "earlier", onclick: more }, words);
    return { key: "earlier", signature: words, make };
  }

  #drawPinned(messages) {
    const pinned = messages.find((message) => message.message_id === this.#phone.data?.pinned);
    if (!pinned) {
      this.pinned.replaceChildren();
      return;
    }
    const words = (pinned.text ?? pinned.caption ?? "…").split("\n", 1)[0];
    const go = () => this.find(pinned.message_id);
    this.pinned.replaceChildren(
      el("button", { type: "button", class: "pinned", onclick: go }, icon("pin"), el("strong", {}, this.#phone.say("pinned")), words),
    );
  }
}

/** Messages in groups of one, those of an album together. */
function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const album = groups.at(-1)?.[0].media_group_id;
    if (album && album === message.media_group_id) groups.at(-1).push(message);
    else groups.push([message]);
  }
  return groups;
}
