// The page: what stands in it, and who is told of what.

import { get, listen, post } from "./api.js";
import { Bar } from "./bar.js";
import { Clock } from "./clock.js";
import { openOnAPhone } from "./links.js";
import { Phone } from "./phone.js";
import { Stage } from "./stage.js";
import { among, known, speaker } from "./words.js";

const REMEMBERED = "playground-language";

/** What all parts of the page share: the clock, the page's language, the phones. */
const desk = {
  clock: new Clock(),
  state: null,
  lang: firstLanguage(),
  say: null,
  phones: new Map(),
  openOnAPhone: (payload) => openOnAPhone(desk, payload),
  phoneChanged: (phone) => stage.refresh(phone),
  show: (phone) => stage.show(phone),
  speak,
};
const bar = new Bar(desk, { clock: moveClock, action: startAction });
const stage = new Stage(desk);
const foot = document.getElementById("foot");
const title = document.getElementById("title");
const skip = document.getElementById("skip");
skip.addEventListener("click", (event) => {
  event.preventDefault();
  stage.focus();
});

function firstLanguage() {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(REMEMBERED);
  return known(wanted ?? navigator.language);
}

function speak(lang) {
  desk.lang = known(lang);
  desk.say = speaker(desk.lang);
  localStorage.setItem(REMEMBERED, desk.lang);
  document.documentElement.lang = desk.lang;
  foot.textContent = desk.say("attribution");
  skip.textContent = desk.say("toMessage");
  title.textContent = document.title = among(desk.state?.title, lang) || "Playground";
  bar.draw();
  stage.draw();
}

async function moveClock(how) {
  await tried(async () => tick(await post("/play/clock", how)));
}

async function startAction(id) {
  await tried(() => post(`/play/actions/${encodeURIComponent(id)}`));
}

async function tried(deed) {
  try {
    await deed();
  } catch (error) {
    bar.warn(desk.say("failed", { reason: error.message }));
  }
}

function tick({ now }) {
  desk.clock.set(now);
  bar.tick();
  for (const phone of desk.phones.values()) phone.tick();
}

/** Fetch everything anew: at the start, and whenever the line to the server stands again. */
async function load() {
  const state = await get("/play/state");
  desk.state = state;
  for (const about of state.phones) {
    if (!desk.phones.has(about.user)) desk.phones.set(about.user, new Phone(desk, about));
  }
  tick(state);
  speak(desk.lang);
  await Promise.all([...desk.phones.values()].map((phone) => phone.refresh()));
}

listen(
  {
    screen: ({ user }) => desk.phones.get(user)?.refresh(),
    toast: ({ user, text, alert }) => desk.phones.get(user)?.answer(text, alert),
    open: ({ user, url }) => desk.phones.get(user)?.opens(url),
    clock: tick,
    action: (event) => {
      bar.action(event);
      if (!event.running) tried(load);
    },
  },
  () => {
    bar.connected(true);
    tried(load);
  },
  () => bar.connected(false),
);
speak(desk.lang);
setInterval(() => {
  bar.tick();
  for (const phone of desk.phones.values()) phone.tick();
}, 1000);
