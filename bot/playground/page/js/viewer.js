// Photos at full size, with the others of their album.

import { el } from "./dom.js";
import { iconButton } from "./icons.js";

/** Show the pictures ({ url, words }), beginning with one of them. */
export function view(say, pictures, index) {
  let at = index;
  const image = el("img", { alt: "" });
  const words = el("p");
  const turn = (by) => {
    at = (at + by + pictures.length) % pictures.length;
    image.src = pictures[at].url;
    words.textContent = [pictures[at].words, pictures.length > 1 ? `${at + 1} / ${pictures.length}` : ""].filter(Boolean).join(" · ");
  };
  const key = (event) => {
    if (event.key === "ArrowRight") turn(1);
    if (event.key === "ArrowLeft") turn(-1);
  };
  const dialog = el(
    "dialog",
    { class: "viewer", "aria-label": say("photo"), onclose: () => dialog.remove(), onkeydown: key },
    iconButton("close", say("close"), () => dialog.close()),
    image,
    words,
  );
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  image.addEventListener("click", () => (pictures.length > 1 ? turn(1) : dialog.close()));
  turn(0);
  document.body.append(dialog);
  dialog.showModal();
}
