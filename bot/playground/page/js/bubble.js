// One bubble: who said it, what it answers, its media, its words, its time, and the buttons under it.

import { inlineButtons } from "./buttons.js";
import { el } from "./dom.js";
import { marked } from "./entities.js";
import { icon, iconButton } from "./icons.js";
import { album, brief, media, SERVICE } from "./media.js";

/** The node of a message, or of the messages of one album. `read`: the other side has reacted to it. */
export function bubble(phone, group, read) {
  const message = captioned(group);
  const service = SERVICE.find((kind) => kind in message);
  if (service) return el("div", { class: "day service" }, el("span", {}, phone.say("unknown", { kind: service })));
  const inside = group.length > 1 ? album(phone, group) : media(phone, message);
  const words = message.text ?? message.caption;
  const bare = !words && inside?.matches(".photo, .album, .place:not(.named), .sticker");
  const classes = ["bubble", words ? "worded" : "", bare ? "bare" : "", inside ? `with-${inside.classList[0]}` : ""];
  const end = meta(phone, message, read);
  const above = inside && words && message.show_caption_above_media;
  const said = words ? el("div", { class: "words" }, marked(words, message.entities ?? message.caption_entities, hearing(phone)), above ? null : end) : end;
  const box = el(
    "div",
    { class: classes.filter(Boolean).join(" ") },
    forwarded(phone, message),
    answered(phone, message),
    above ? [said, inside, end] : [inside, said],
    reactions(message),
  );
  const rows = inlineButtons(phone, message);
  const side = message.mine ? "mine" : "theirs";
  const props = { class: `message ${side}`, "data-message": message.message_id, ondblclick: () => answer(phone, message) };
  return el("article", props, el("div", { class: "bubble-line" }, box, replyButton(phone, message)), rows);
}

/** The message of an album that has the caption, else its first. */
function captioned(group) {
  return group.find((message) => message.caption) ?? group[0];
}

/** What happens with the commands and links in a text. */
export function hearing(phone) {
  return { command: (text) => phone.says(text), link: (url) => phone.follows(url) };
}

function meta(phone, message, read) {
  const { clock, say } = phone;
  const moment = message.date;
  return el(
    "span",
    { class: "meta" },
    message.edit_date ? `${say("edited")} ` : "",
    el("time", { datetime: new Date(moment * 1000).toISOString() }, clock.time(moment)),
    message.mine ? icon(read ? "checks" : "check") : null,
  );
}

function forwarded(phone, message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user_name ?? origin.sender_user?.first_name ?? origin.chat?.title ?? origin.sender_chat?.title;
  return el("div", { class: "forwarded" }, phone.say("forwarded", { name: name ?? "…" }));
}

function answered(phone, message) {
  const original = message.reply_to_message;
  if (!original) return null;
  const name = original.from?.id === phone.user ? phone.say("you") : original.from?.first_name;
  const go = () => phone.chat.find(original.message_id);
  const words = original.text ?? original.caption ?? brief(phone, original);
  return el("button", { type: "button", class: "quote", onclick: go }, el("strong", {}, name ?? ""), el("span", {}, words));
}

function replyButton(phone, message) {
  if (phone.about.blocked) return null;
  return iconButton("reply", phone.say("reply"), () => answer(phone, message), { class: "icon-button reply-button" });
}

function answer(phone, message) {
  getSelection()?.removeAllRanges();
  phone.composer.replyTo(message);
}

function reactions(message) {
  const emojis = (message.reactions ?? []).map((reaction) => reaction.emoji).filter(Boolean);
  return emojis.length ? el("div", { class: "reactions" }, emojis.map((emoji) => el("span", {}, emoji))) : null;
}
