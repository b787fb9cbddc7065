// The top of a phone: the status bar, and whom one talks to.

import { el } from "./dom.js";
import { dropdown } from "./dropdown.js";
import { icon } from "./icons.js";

/** The thin line with the world's time. */
export function statusBar() {
  return el("div", { class: "status", "aria-hidden": "true" }, el("time"), el("span", {}, icon("signal"), icon("battery")));
}

/** The bot's name, its picture (a letter), and the menu of the chat. */
export function head(phone) {
  const { say, about } = phone;
  const name = botName(phone);
  return el(
    "div",
    { class: "head" },
    el("span", { class: "avatar", "aria-hidden": "true" }, firstLetter(name)),
    el(
      "div",
      { class: "head-who" },
      el("strong", {}, name),
      el("span", {}, about.blocked ? say("blockedBot") : say("bot")),
    ),
    menu(phone),
  );
}

function botName(phone) {
  const theirs = phone.data?.messages.findLast((message) => message.from?.is_bot);
  return theirs?.from.first_name ?? phone.desk.state?.title ?? "…";
}

function firstLetter(name) {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? "·").toUpperCase();
}

function menu(phone) {
  const { say, about } = phone;
  const choose = () => {
    node.open = false;
    phone.does("block", { blocked: !about.blocked });
  };
  const words = about.blocked ? say("unblock") : say("block");
  const entry = el("button", { type: "button", onclick: choose }, icon("block"), words);
  const node = dropdown("head-menu", "more", say("more"), el("div", { class: "dropdown-list" }, entry));
  return node;
}
