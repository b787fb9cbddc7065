// The sheet with the large map: choosing a place to send, or looking at one.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { baseMap, dot, marker } from "./map.js";
import { openSheet } from "./sheet.js";

const ZOOM = 12;
const OWN_ACCURACY_M = 15; // a phone knows how well it knows where it is; a pin dropped by hand has none

/** Look at a place. */
export async function showPlace(phone, { lat, lon }, title) {
  const { body } = openSheet(phone, title);
  const map = await mapIn(phone, body, [lat, lon]);
  marker([lat, lon], { interactive: false }).addTo(map);
}

/** Choose a place and send it: a location, or a venue if it is given a name. */
export async function choosePlace(phone) {
  const { say } = phone;
  const home = phone.about.place ?? phone.desk.state.place ?? [50.0547, 72.9646];
  const { body, close } = openSheet(phone, say("dropPin"));
  const chosen = { at: home, own: true };
  const where = el("output", { class: "coordinates" });
  const name = el("input", { type: "text", maxlength: 100, placeholder: say("placeName"), "aria-label": say("placeName") });
  const send = el("button", { type: "submit", class: "strong-button" }, icon("pin"), say("sendPlace"));
  const mine = el("button", { type: "button", class: "chip" }, say("myPlace"));
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    if (await sent(phone, chosen, name.value.trim())) close();
    send.disabled = false;
  };
  const form = el("form", { class: "pin-form", onsubmit: submit }, el("div", { class: "pin-line" }, where, mine), name, send);

  const map = await mapIn(phone, body, home, form);
  dot(home).addTo(map);
  const pin = marker(home, { draggable: true, autoPan: true, keyboard: false }).addTo(map);
  const put = ({ lat, lng }, own = false) => {
    Object.assign(chosen, { at: [lat, lng], own });
    pin.setLatLng([lat, lng]);
    where.textContent = `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
  };
  put({ lat: home[0], lng: home[1] }, true);
  map.on("click", (event) => put(event.latlng.wrap()));
  map.on("keypress", (event) => [" ", "Enter"].includes(event.originalEvent.key) && put(map.getCenter()));
  pin.on("dragend", () => put(pin.getLatLng()));
  mine.addEventListener("click", () => {
    put({ lat: home[0], lng: home[1] }, true);
    map.setView(home, ZOOM);
  });
}

function sent(phone, { at: [lat, lon], own }, title) {
  if (title) return phone.does("venue", { lat, lon, title, address: "" });
  return phone.does("location", own ? { lat, lon, accuracy: OWN_ACCURACY_M } : { lat, lon });
}

async function mapIn(phone, body, at, form = null) {
  const canvas = el("div", { class: "map", "aria-label": phone.say("map") });
  body.append(canvas, el("p", { class: "attribution" }, phone.say("attribution")));
  if (form) body.append(form);
  const map = await baseMap(canvas, phone);
  window.L.control.zoom({ position: "topright" }).addTo(map);
  window.L.control.scale({ imperial: false }).addTo(map);
  map.setView(at, ZOOM, { animate: false });
  return map;
}
