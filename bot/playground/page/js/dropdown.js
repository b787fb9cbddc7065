// A menu that opens under a button and closes by itself when one goes elsewhere.

import { el } from "./dom.js";
import { icon } from "./icons.js";

/** A button with an icon that opens `content`. Return the node; `node.open = false` closes it. */
export function dropdown(className, iconName, label, content) {
  const button = el("summary", { class: "icon-button", "aria-label": label, title: label }, icon(iconName));
  const node = el("details", { class: `dropdown ${className}` }, button, content);
  const elsewhere = (event) => {
    if (!node.contains(event.target)) node.open = false;
  };
  node.addEventListener("toggle", () => {
    const listen = node.open ? document.addEventListener : document.removeEventListener;
    for (const kind of ["pointerdown", "focusin"]) listen.call(document, kind, elsewhere);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    event.stopPropagation();
    node.open = false;
    button.focus();
  });
  return node;
}
