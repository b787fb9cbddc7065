// Where Tab stops: once in a group of which one is chosen, and in a chat only at what is newest.

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const CONTROLS = "button, a[href]";

/** Make a group one stop, at its pressed button; the arrow keys go on from there. Return the group. */
export function oneStop(group) {
  const all = () => [...group.querySelectorAll("button:enabled")];
  const stop = (wanted) => {
    for (const button of all()) button.tabIndex = button === wanted ? 0 : -1;
  };
  stop(group.querySelector('[aria-pressed="true"]') ?? all()[0]);
  group.addEventListener("focusin", (event) => stop(event.target));
  group.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = all();
    buttons.at((buttons.indexOf(event.target) + step) % buttons.length).focus();
  });
  return group;
}

/** Let Tab stop in a chat only at its newest message and at the newest that has buttons under it. */
export function newestStops(list) {
  const messages = [...list.querySelectorAll(".message")];
  const newest = new Set([messages.at(-1), messages.findLast((message) => message.querySelector(".inline"))]);
  for (const message of messages) {
    const index = newest.has(message) ? 0 : -1;
    for (const control of message.querySelectorAll(CONTROLS)) control.tabIndex = index;
  }
}

/** Reach the older ones with the arrow keys, from wherever one is inside of the chat. */
export function arrowsThrough(list) {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target === list) return; // the list itself scrolls
    const controls = [...list.querySelectorAll(CONTROLS)].filter((control) => !control.disabled);
    const next = controls[controls.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
