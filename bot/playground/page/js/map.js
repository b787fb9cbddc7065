// The map: our own GeoJSON drawn by Leaflet. No tile server is asked.

import { get } from "./api.js";
import { el, svg } from "./dom.js";

const LAYERS = ["boundary", "lakes", "rivers", "places"];
const CITY = 30_000; // inhabitants; smaller places have a smaller label
const PIN = "M12 2c4.400 0 7.500 3.200 7.500 7.200 0 5.200-7.500 12.800-7.500 12.800S4.500 14.400 4.500 9.200C4.500 5.200 7.600 2 12 2z";
let layers = null;

function load() {
  layers ??= Promise.all(LAYERS.map((name) => get(`/page/geo/${name}.geojson`)));
  return layers;
}

/** A Leaflet map in a node, with rivers, lakes, places; `still`: it cannot be moved. */
export async function baseMap(node, phone, { still = false } = {}) {
  const [boundary, lakes, rivers, places] = await load();
  const { L } = window;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const idle = still && { dragging: false, keyboard: false, scrollWheelZoom: false, doubleClickZoom: false, touchZoom: false, boxZoom: false };
  const motion = calm && { zoomAnimation: false, fadeAnimation: false, inertia: false };
  const map = L.map(node, { zoomControl: false, attributionControl: false, minZoom: 8, maxZoom: 17, ...idle, ...motion });
  map.setView(phone.desk.state.place ?? [50.0547, 72.9646], 11, { animate: false });
  area(boundary, "geo-boundary").addTo(map);
  area(lakes, "geo-lake").addTo(map);
  area(rivers, "geo-river").addTo(map);
  areas(phone, map, still);
  for (const place of places.features) placeLabel(phone, place, still)?.addTo(map);
  for (const lake of still ? [] : lakes.features.filter((one) => one.properties.kk)) {
    const [lon, lat] = centre(lake.geometry);
    text([lat, lon], lake.properties[phone.lang], "label label-water").addTo(map);
  }
  return map;
}

/** The pin. */
export function marker(at, options = {}) {
  const { L } = window;
  const shape = el("span", { class: "pin" }, svg(PIN, "pin-shape"), el("span", { class: "pin-eye" }));
  return L.marker(at, { icon: L.divIcon({ className: "", html: shape, iconSize: [36, 36], iconAnchor: [18, 34] }), ...options });
}

/** The dot that tells where a phone is. */
export function dot(at) {
  const { L } = window;
  return L.circleMarker(at, { radius: 7, className: "geo-me", interactive: false });
}

function area(geojson, className) {
  const point = (_, at) => window.L.circleMarker(at, { radius: 3, className, interactive: false });
  return window.L.geoJSON(geojson, { interactive: false, style: () => ({ className }), pointToLayer: point });
}

/** What the server adds: areas with names in kk, ru, en; points with `radius_m` are circles. */
function areas(phone, map, still) {
  const { L } = window;
  const given = phone.desk.state.map?.areas;
  if (!given) return;
  const round = (feature, at) => L.circle(at, { radius: feature.properties.radius_m ?? 500 });
  const style = () => ({ className: "geo-area", interactive: false });
  L.geoJSON(given, { interactive: false, style, pointToLayer: round }).addTo(map);
  for (const { geometry, properties } of still ? [] : given.features) {
    const [lon, lat] = centre(geometry);
    text([lat, lon], properties[phone.lang] ?? properties.name ?? "", "label label-area").addTo(map);
  }
}

function placeLabel(phone, { geometry, properties }, still) {
  const city = properties.pop >= CITY;
  if (still && !city) return null;
  const [lon, lat] = geometry.coordinates;
  return text([lat, lon], properties[phone.lang], city ? "label label-city" : "label");
}

function text(at, words, className) {
  const { L } = window;
  const html = el("span", {}, words);
  return L.marker(at, { icon: L.divIcon({ className, html, iconSize: null }), interactive: false, keyboard: false });
}

/** About the middle of a Point, Polygon or MultiPolygon, for its name. */
function centre({ type, coordinates }) {
  if (type === "Point") return coordinates;
  const ring = type === "Polygon" ? coordinates[0] : coordinates[0][0];
  const [east, north] = ring.reduce(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0]);
  return [east / ring.length, north / ring.length];
}
