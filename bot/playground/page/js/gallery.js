// The sheet of photos: the samples, one's own, as photos or as files.

import { sampleUrl } from "./api.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { openSheet } from "./sheet.js";

const ALBUM = 10; // photos at most

export function choosePhotos(phone) {
  const { say } = phone;
  const chosen = []; // sample names and File objects, in the order they were chosen
  const urls = [];
  const { body, close } = openSheet(phone, say("photos"), () => urls.forEach((url) => URL.revokeObjectURL(url)));
  const send = el("button", { type: "submit", class: "strong-button" });
  const caption = el("input", { type: "text", maxlength: 1024, placeholder: say("caption"), "aria-label": say("caption") });
  const asFile = el("input", { type: "checkbox" });
  const grid = el("div", { class: "gallery" });

  const count = () => {
    send.disabled = chosen.length === 0;
    send.textContent = chosen.length ? say("sendPhotos", { n: chosen.length }) : say("chooseSome");
    for (const tile of grid.querySelectorAll(".tile")) {
      const number = chosen.indexOf(tile.photo) + 1;
      tile.setAttribute("aria-pressed", String(number > 0));
      tile.querySelector(".tile-number").textContent = number || "";
    }
  };
  const toggle = (photo) => {
    const at = chosen.indexOf(photo);
    if (at !== -1) chosen.splice(at, 1);
    else if (chosen.length < ALBUM) chosen.push(photo);
    count();
  };
  const add = (files) => {
    for (const file of files) {
      const url = URL.createObjectURL(file);
      urls.push(url);
      own.after(tile(file, url, file.name, toggle));
      if (chosen.length < ALBUM) chosen.push(file);
    }
    count();
  };

  const chooser = el("input", { type: "file", accept: "image/*", multiple: true, hidden: true, onchange: () => add(chooser.files) });
  const own = el("button", { type: "button", class: "tile-own", onclick: () => chooser.click() }, icon("plus"), say("ownPhoto"));
  const samples = phone.desk.state.samples.map((name) => tile(name, sampleUrl(name), say("sample", { name }), toggle));
  grid.append(own, ...samples);
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    if (await sendAll(phone, chosen, caption.value.trim(), asFile.checked)) close();
    else count();
  };
  const options = el("label", { class: "check" }, asFile, say("asFile"));
  body.append(chooser, grid, el("form", { class: "pin-form", onsubmit: submit }, caption, options, send));
  count();
}

function tile(photo, url, label, toggle) {
  const missing = (event) => event.target.replaceWith(el("span", { class: "tile-missing" }, icon("photo"), named(photo)));
  const image = el("img", { src: url, alt: "", loading: "lazy", onerror: missing });
  const number = el("span", { class: "tile-number" });
  const node = el("button", { type: "button", class: "tile", "aria-label": label, title: label, onclick: () => toggle(photo) }, image, number);
  node.photo = photo;
  return node;
}

const named = (photo) => (photo.name ?? photo).replace(/\.\w+$/, "");

/** Send samples together, then own photos; the caption goes with the first. True if all were sent. */
async function sendAll(phone, chosen, caption, asFile) {
  const samples = chosen.filter((photo) => typeof photo === "string");
  const files = chosen.filter((photo) => typeof photo !== "string");
  const deeds = [];
  if (samples.length > 1 && !asFile) deeds.push(["album", { samples }]);
  else for (const sample of samples) deeds.push(["photo", { sample, as_file: asFile }]);
  for (const file of files) deeds.push(["photo", { file, as_file: asFile }]);
  if (caption && deeds.length) deeds[0][1].caption = caption;
  for (const [deed, body] of deeds) {
    if (!(await phone.does(deed, body.file ? asForm(body) : body))) return false;
  }
  return true;
}

/** Send files as they are, not a byte changed. */
export async function sendFiles(phone, files) {
  for (const file of files) {
    if (!(await phone.does("photo", asForm({ file, as_file: true })))) return;
  }
}

function asForm({ file, caption, as_file: asFile }) {
  const form = new FormData();
  form.append("file", file, file.name);
  if (caption) form.append("caption", caption);
  if (asFile) form.append("as_file", "true");
  return form;
}
