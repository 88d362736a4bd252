// Draws the neighbourhood. The list beside it says the same; the layout is kept in the address.
const SVG = "http://www.w3.org/2000/svg";
const svg = document.getElementById("graph");
const { width, height } = svg.viewBox.baseVal;
const answer = await fetch(svg.dataset.source);
const { rows } = await answer.json();
const nodes = new Map();
const node = (iri, label, kind) => {
  if (!nodes.has(iri)) nodes.set(iri, { id: iri, label, kind });
  return nodes.get(iri);
};
const edges = rows.map((row) => ({
  source: node(row.from_iri, row.from, row.from_kind),
  target: node(row.to_iri, row.to, row.to_kind),
  relation: row.relation,
}));
if (nodes.size > 0) svg.removeAttribute("hidden");

function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

const lines = edges.map((edge) => {
  const line = make("line", {}, svg);
  make("title", {}, line).textContent = `${edge.source.label} ${edge.relation} ${edge.target.label}`;
  return line;
});
const marks = [...nodes.values()].map((it) => {
  const isCentre = it.id === svg.dataset.centre;
  const group = make("a", { class: `node ${it.kind}${isCentre ? " centre" : ""}`, href: expanded(it.id) }, svg);
  make("circle", { r: isCentre ? 11 : 7 }, group);
  make("text", { x: 12, y: 4 }, group).textContent =
    it.label.length > 28 ? it.label.slice(0, 27) + "…" : it.label;
  drag(group, it);
  return group;
});

// The page of the same neighbourhood with one more entity expanded.
function expanded(iri) {
  const address = new URL(location.href);
  const all = (address.searchParams.get("expand") ?? "").split(" ").filter(Boolean);
  if (iri !== svg.dataset.centre && !all.includes(iri)) all.push(iri);
  if (all.length) address.searchParams.set("expand", all.join(" "));
  address.hash = "";
  return address.pathname + address.search;
}

function paint() {
  const all = [...nodes.values()];
  for (const it of all) {
    it.x = Math.max(14, Math.min(width - 150, it.x));
    it.y = Math.max(14, Math.min(height - 14, it.y));
  }
  lines.forEach((line, i) => {
    const { source, target } = edges[i];
    line.setAttribute("x1", source.x); line.setAttribute("y1", source.y);
    line.setAttribute("x2", target.x); line.setAttribute("y2", target.y);
  });
  marks.forEach((group, i) => group.setAttribute("transform", `translate(${all[i].x},${all[i].y})`));
}

function keepLayout() {
  const places = [...nodes.values()].map((it) => `${Math.round(it.x)},${Math.round(it.y)}`).join(";");
  history.replaceState(null, "", "#" + places);
}

function restoreLayout() {
  const places = location.hash.slice(1).split(";").map((it) => it.split(",").map(Number));
  if (places.length !== nodes.size || places.flat().some(Number.isNaN)) return false;
  [...nodes.values()].forEach((it, i) => ([it.x, it.y] = places[i]));
  return true;
}

const restored = restoreLayout();
const simulation = d3
  .forceSimulation([...nodes.values()])
  .force("link", d3.forceLink(edges).distance(120))
  .force("charge", d3.forceManyBody().strength(-420))
  .force("x", d3.forceX(width / 2 - 60).strength(0.06))
  .force("y", d3.forceY(height / 2).strength(0.09))
  .force("room", d3.forceCollide(34))
  .stop();
if (!restored) simulation.tick(300);
paint();
if (!restored && nodes.size > 0) keepLayout();

function drag(group, it) {
  let moved = false;
  group.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    moved = false;
    group.setPointerCapture(down.pointerId);
    const move = (event) => {
      const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      moved ||= Math.hypot(place.x - it.x, place.y - it.y) > 3;
      if (moved) { it.x = place.x; it.y = place.y; paint(); }
    };
    group.addEventListener("pointermove", move);
    group.addEventListener("pointerup", () => {
      group.removeEventListener("pointermove", move);
      if (moved) keepLayout();
    }, { once: true });
  });
  group.addEventListener("click", (event) => { if (moved) event.preventDefault(); });
}

// Files to take away: the colours go with them, as no style sheet does.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
function drawn() {
  const copy = svg.cloneNode(true);
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("width", width); copy.setAttribute("height", height);
  const originals = svg.querySelectorAll("circle, text, line");
  copy.querySelectorAll("circle, text, line").forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of ["fill", "stroke", "stroke-width", "font-size", "font-family", "paint-order"])
      element.setAttribute(name, style.getPropertyValue(name));
  });
  return new XMLSerializer().serializeToString(copy);
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

// Painted by hand: the policy lets no image come from a blob.
function png(name) {
  const scale = 2;
  const canvas = document.createElement("canvas");
  canvas.width = width * scale; canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = colour("--sheet"); pen.fillRect(0, 0, width, height);
  pen.strokeStyle = colour("--rule");
  for (const { source, target } of edges) {
    pen.beginPath(); pen.moveTo(source.x, source.y); pen.lineTo(target.x, target.y); pen.stroke();
  }
  pen.font = "12px sans-serif";
  [...nodes.values()].forEach((it, i) => {
    pen.fillStyle = getComputedStyle(marks[i].querySelector("circle")).fill;
    pen.beginPath(); pen.arc(it.x, it.y, 7, 0, 7); pen.fill();
    pen.fillStyle = colour("--ink"); pen.fillText(it.label, it.x + 12, it.y + 4);
  });
  canvas.toBlob((blob) => save(blob, name));
}

for (const button of document.querySelectorAll("[data-download]")) {
  button.hidden = nodes.size === 0;
  button.addEventListener("click", () =>
    button.dataset.download === "svg"
      ? save(new Blob([drawn()], { type: "image/svg+xml" }), "neighbourhood.svg")
      : png("neighbourhood.png"),
  );
}
