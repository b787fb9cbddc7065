// Building DOM nodes. Data reaches the page only as text nodes and attributes set here, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/** A new element. `on…` are listeners, `style` and `dataset` objects; null, undefined and false are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) set(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "style") for (const [rule, content] of Object.entries(value)) node.style.setProperty(rule, content);
  else if (name === "dataset") Object.assign(node.dataset, value);
  else if (name === "class") node.className = value;
  else node.setAttribute(name, value === true ? "" : value);
}

/** An SVG of one path in a box of 24 × 24, drawn with the text's colour. */
export function svg(path, name) {
  const node = document.createElementNS(SVG, "svg");
  node.setAttribute("viewBox", "0 0 24 24");
  node.setAttribute("aria-hidden", "true");
  node.setAttribute("class", `icon icon-${name}`);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  node.append(line);
  return node;
}

/** Draw something anew without taking the focus from whoever uses the keyboard: it goes to what looks the same. */
export function redrawn(container, draw, otherwise = null) {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  draw();
  if (!focused || focused.isConnected) return;
  const alike = [...container.querySelectorAll(focused.tagName)].find((node) => marks(node) === marks(focused));
  (alike ?? otherwise)?.focus({ preventScroll: true });
}

const marks = (node) => JSON.stringify({ ...node.dataset });
