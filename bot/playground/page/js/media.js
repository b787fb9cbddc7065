// What a bubble holds besides words: photos, files, voices, places, contacts.

import { fileUrl } from "./api.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { placeCard } from "./place.js";
import { view } from "./viewer.js";

const BARS = 34; // of a voice message's drawing

/** Messages that nobody wrote. */
export const SERVICE = ["pinned_message", "new_chat_members", "left_chat_member", "group_chat_created", "migrate_to_chat_id", "migrate_from_chat_id"];

/** The kinds we can draw, the one that tells most first (a venue has a location too, an animation a document). */
const KINDS = {
  photo: (phone, message) => photo(phone, [message], 0),
  sticker: (phone, { sticker }) => el("div", { class: "sticker", role: "img", "aria-label": phone.say("sticker") }, sticker.emoji ?? "🙂"),
  voice: (phone, { voice }) => voiceLine(phone, voice, "voice"),
  audio: (phone, { audio }) => voiceLine(phone, audio, "voice"),
  video: (phone, { video }) => moving(phone, video),
  video_note: (phone, { video_note: note }) => moving(phone, note),
  animation: (phone, { animation }) => moving(phone, animation),
  document: (phone, { document }) => file(phone, document),
  contact: (phone, { contact }) => contactCard(contact),
  venue: (phone, message) => placeCard(phone, message.venue.location ?? message.location, message.venue),
  location: (phone, message) => placeCard(phone, message.location),
};

/** The node of a message's media, null if it has only words. */
export function media(phone, message) {
  const kind = Object.keys(KINDS).find((name) => name in message);
  if (kind) return KINDS[kind](phone, message);
  return message.text === undefined ? el("div", { class: "other" }, phone.say("unknown", { kind: "?" })) : null;
}

/** A few words for a message without any, for quotes. */
export function brief(phone, message) {
  const names = { photo: "photo", document: "file", voice: "voice", location: "place", venue: "place", contact: "contact", video: "video" };
  const kind = Object.keys(names).find((name) => name in message);
  return kind ? phone.say(names[kind]) : "…";
}

/** Several photos or files that were sent together. */
export function album(phone, group) {
  if (!group.every((message) => message.photo)) {
    return el("div", { class: "files" }, group.map((message) => media(phone, message)));
  }
  return el("div", { class: "album", "data-count": Math.min(group.length, 10) }, group.map((_, i) => photo(phone, group, i)));
}

function photo(phone, group, index) {
  const largest = group[index].photo.at(-1);
  const pictures = group.map((message) => ({ url: fileUrl(message.photo.at(-1).file_id), words: message.caption ?? "" }));
  const { width = 4, height = 3 } = largest;
  const image = el("img", { src: fileUrl(largest.file_id), alt: group[index].caption ?? phone.say("photo"), width, height, loading: "lazy" });
  const open = (event) => {
    if (!event.currentTarget.classList.replace("covered", "bared")) view(phone.say, pictures, index);
  };
  const ratio = Math.min(Math.max(width / height, 0.7), 2.2);
  return el("button", { type: "button", class: group[index].has_media_spoiler ? "photo covered" : "photo", style: { "--ratio": ratio }, onclick: open }, image);
}

function voiceLine(phone, voice, kind) {
  const bars = shape(voice.file_unique_id).map((height) => el("i", { style: { height: `${height}%` } }));
  return el(
    "div",
    { class: "voice", role: "img", "aria-label": `${phone.say(kind)}, ${duration(voice.duration)}` },
    el("span", { class: "round" }, icon("play")),
    el("span", { class: "wave" }, bars),
    el("span", { class: "small" }, duration(voice.duration)),
  );
}

/** Heights in % that look like speech; the same ones for the same voice message. */
function shape(seed) {
  let state = [...String(seed)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return 18 + ((state >>> 8) % 78);
  });
}

function moving(phone, video) {
  return el(
    "div",
    { class: "video", role: "img", "aria-label": phone.say("video") },
    el("span", { class: "round" }, icon("play")),
    el("span", { class: "small" }, duration(video.duration)),
  );
}

/** What a browser shows by itself opens in a tab of its own; anything else is downloaded. */
const SHOWN = /^(image\/|application\/pdf$)/;

function file(phone, document) {
  const isPicture = document.mime_type?.startsWith("image/");
  const url = fileUrl(document.file_id);
  const picture = isPicture ? el("img", { src: url, alt: "", onerror: (event) => event.target.remove() }) : null;
  const name = document.file_name ?? phone.say("file");
  const how = SHOWN.test(document.mime_type ?? "") ? { target: "_blank", rel: "noopener" } : { download: name };
  return el(
    "a",
    { class: "file", href: url, ...how },
    el("span", { class: "round" }, icon("file"), picture),
    el("span", { class: "file-name" }, el("strong", {}, name), el("span", { class: "small" }, size(document.file_size))),
  );
}

function contactCard(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return el(
    "div",
    { class: "contact" },
    el("span", { class: "round" }, icon("contact")),
    el("span", {}, el("strong", {}, name), el("span", { class: "small" }, contact.phone_number)),
  );
}

const duration = (seconds = 0) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function size(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
