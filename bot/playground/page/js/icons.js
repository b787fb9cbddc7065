// The page's own icons: one path each, in a box of 24 × 24.

import { el, svg } from "./dom.js";

const PATHS = {
  alert: "M12 4 3 20h18zM12 10v5M12 17.600v.1",
  back: "M15 5l-7 7 7 7",
  battery: "M3 8h15v8H3zM20.500 11v2M5.500 10.500h8v3h-8z",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.700 5.700l12.600 12.600",
  check: "M5 12.500l4.500 4.500L19 7.500",
  checks: "M2 12.500l4.500 4.500L16 7.500M10 15.500l1.500 1.500L21 7.500",
  close: "M6 6l12 12M18 6 6 18",
  contact: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.500 20c.6-4.200 3.600-6 7.500-6s6.900 1.800 7.500 6",
  copy: "M9 9h10v11H9zM5 15V4h10",
  down: "M6 9.500l6 6 6-6",
  edit: "M4 20l1-4L16.500 4.500l3 3L8 19z",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  forward: "M13 6l6 6-6 6M19 12H5",
  keyboard: "M3 6.500h18v11H3zM6.500 10h.1M10 10h.1M13.500 10h.1M17 10h.1M7.500 14h9",
  link: "M9 6H5v13h13v-4M13 5h6v6M19 5l-9 9",
  mic: "M12 3.500a3 3 0 0 1 3 3V11a3 3 0 0 1-6 0V6.500a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3.500",
  more: "M12 5.500v.1M12 12v.1M12 18.500v.1",
  moon: "M19 14.500A8 8 0 1 1 10 4.600a6.500 6.500 0 0 0 9 9.900z",
  paperclip: "M19.500 11.500l-8 8a5 5 0 0 1-7-7l8.500-8.500a3.400 3.400 0 0 1 4.800 4.800l-8.400 8.400a1.700 1.700 0 0 1-2.400-2.400l7.500-7.500",
  photo: "M3.500 5.500h17v13h-17zM3.500 15.500l5-5 5 5 2.500-2.500 4.500 4.500M15.500 9.500h.1",
  pin: "M12 3c3.900 0 6.500 2.800 6.500 6.300 0 4.700-6.500 11.700-6.500 11.700S5.500 14 5.500 9.300C5.500 5.800 8.100 3 12 3zM12 7.200a2.300 2.300 0 1 1 0 4.600 2.300 2.300 0 0 1 0-4.600z",
  play: "M8 5.500v13l10.500-6.500z",
  plus: "M12 5v14M5 12h14",
  reply: "M10 6l-6 6 6 6M4.500 12H14a6 6 0 0 1 6 6v1",
  send: "M4 12 3 4.500 21.500 12 3 19.500zM4 12h8",
  signal: "M4 18v-3M9 18v-6M14 18V9M19 18V5",
  skip: "M6 6l8 6-8 6zM18 6v12",
  slash: "M15.500 4.500l-7 15",
};

/** An icon. Raise if there is none of this name. */
export function icon(name) {
  if (!(name in PATHS)) throw new Error(`no icon ${name}`);
  return svg(PATHS[name], name);
}

/** A round button with an icon; `label` is what it is called for those who do not see it. */
export function iconButton(name, label, onclick, props = {}) {
  return el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}
