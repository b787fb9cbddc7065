// Text with its marks (Bot API entities) as DOM nodes. Offsets count UTF-16 units, as JavaScript's strings do.

import { el } from "./dom.js";

const TAGS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]); // they break the line themselves
const HARMLESS = /^(https?|tg|mailto|tel):/i;

/** Nodes for a text. `on.command(text)` for a tapped command, `on.link(url)` true if the link was taken care of. */
export function marked(text, entities = [], on = {}) {
  const order = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, order, on);
}

function within(text, from, to, order, on) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < order.length; ) {
    const entity = order[i];
    const start = Math.max(at, entity.offset);
    const end = Math.min(to, entity.offset + entity.length);
    let next = i + 1;
    while (next < order.length && order[next].offset < end) next += 1;
    if (start < end) {
      const gap = text.slice(at, start);
      if (gap) nodes.push(gap); // a line break just before a block is the one the block makes
      const inner = within(text, start, end, order.slice(i + 1, next), on);
      nodes.push(wrapped(entity, text.slice(start, end), inner, on));
      at = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
    }
    i = next;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrapped(entity, text, inner, on) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, inner, on);
    case "url":
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, inner, on);
    case "email":
      return link(`mailto:${text}`, inner, on);
    case "phone_number":
      return link(`tel:${text.replace(/[^+\d]/g, "")}`, inner, on);
    case "bot_command":
      return el("button", { type: "button", class: "command", onclick: () => on.command?.(text) }, inner);
    case "spoiler":
      return spoiler(inner);
    case "pre":
      return el("pre", { "data-language": entity.language }, inner);
    default:
      return el(TAGS[entity.type] ?? "span", { class: entity.type in TAGS ? null : `mark ${entity.type}` }, inner);
  }
}

/** A link to the outside, or plain text if its scheme could do harm. */
function link(url, inner, on) {
  if (!HARMLESS.test(url)) return el("span", {}, inner);
  const open = (event) => {
    if (on.link?.(url)) event.preventDefault();
  };
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", onclick: open }, inner);
}

function spoiler(inner) {
  const reveal = (event) => event.currentTarget.classList.add("shown");
  return el("button", { type: "button", class: "spoiler", onclick: reveal }, el("span", {}, inner));
}
