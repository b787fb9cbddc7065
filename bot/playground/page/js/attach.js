// The paperclip and its menu.

import { el } from "./dom.js";
import { dropdown } from "./dropdown.js";
import { choosePhotos, sendFiles } from "./gallery.js";
import { icon } from "./icons.js";
import { choosePlace } from "./pin.js";

const VOICE_S = 7;

/** A button that opens a menu of what can be attached. */
export function attachMenu(phone) {
  const { say } = phone;
  const chooser = el("input", {
    type: "file",
    multiple: true,
    hidden: true,
    onchange: async () => {
      await sendFiles(phone, [...chooser.files]);
      chooser.value = "";
    },
  });
  const kinds = [
    ["photo", () => choosePhotos(phone)],
    ["place", () => choosePlace(phone)],
    ["file", () => chooser.click()],
    ["voice", () => phone.does("voice", { seconds: VOICE_S })],
    ["contact", () => phone.does("contact", {})],
  ];
  const icons = { place: "pin", voice: "mic" };
  const entry = ([kind, act]) => {
    const choose = () => {
      menu.open = false;
      act();
    };
    return el("button", { type: "button", "data-attach": kind, onclick: choose }, el("span", { class: `round round-${kind}` }, icon(icons[kind] ?? kind)), say(kind));
  };
  const list = el("div", { class: "dropdown-list" }, kinds.map(entry), chooser);
  const menu = dropdown("attach", "paperclip", say("attach"), list);
  return menu;
}
