// A switch between the three languages.

import { el } from "./dom.js";
import { oneStop } from "./stops.js";
import { LANGUAGES } from "./words.js";

/** Three buttons in one; `choose(code)` is told what was pressed. */
export function languageSwitch(current, label, choose) {
  const buttons = LANGUAGES.map(([code, short, full]) =>
    el(
      "button",
      {
        type: "button",
        lang: code,
        title: full,
        "aria-label": full,
        "aria-pressed": String(code === current),
        "data-lang": code,
        onclick: () => choose(code),
      },
      short,
    ),
  );
  return oneStop(el("div", { class: "languages", role: "group", "aria-label": label }, buttons));
}
