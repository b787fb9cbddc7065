// A place in a bubble: a small map that is drawn when it comes into sight; pressed, it opens large.

import { el } from "./dom.js";
import { baseMap, marker } from "./map.js";
import { showPlace } from "./pin.js";

const ZOOM = 11;

/** The card of a Bot API Location, with the Venue's name if there is one. */
export function placeCard(phone, { latitude: lat, longitude: lon, live_period: live }, venue) {
  const canvas = el("div", { class: "place-map" });
  const coordinates = `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
  const name = venue?.title ?? (live ? phone.say("livePlace") : null);
  const open = () => showPlace(phone, { lat, lon }, name ?? coordinates);
  const label = `${phone.say("map")}: ${name ?? coordinates}`;
  whenSeen(canvas, () => draw(phone, canvas, lat, lon));
  return el(
    "div",
    { class: name ? "place named" : "place" },
    el("button", { type: "button", class: "place-open", "aria-label": label, "data-place": coordinates, onclick: open }, canvas),
    name ? el("div", { class: "place-name" }, el("strong", {}, name), el("span", { class: "small" }, venue?.address)) : null,
  );
}

async function draw(phone, canvas, lat, lon) {
  const map = await baseMap(canvas, phone, { still: true });
  map.setView([lat, lon], ZOOM, { animate: false });
  marker([lat, lon]).addTo(map);
}

function whenSeen(node, act) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    act();
  });
  watch.observe(node);
}
