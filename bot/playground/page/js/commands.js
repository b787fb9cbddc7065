// The list of the bot's commands.

import { el } from "./dom.js";

/** The commands that begin so, null if none does; `run(command)` is told which was pressed. */
export function commandList(phone, beginning, run) {
  const fitting = (phone.data?.commands ?? []).filter(({ command }) => command.startsWith(beginning));
  if (!fitting.length) return null;
  const buttons = fitting.map(({ command, description }) =>
    el("button", { type: "button", onclick: () => run(command) }, el("strong", {}, `/${command}`), el("span", {}, description)),
  );
  return el("div", { class: "commands", role: "group", "aria-label": phone.say("commands") }, buttons);
}
