// Type-ahead for the search box: a list of names below it, by arrow keys or by pointer.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const input = document.getElementById("q");
const list = document.createElement("ul");
list.className = "suggestions";
list.id = "suggestions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Names");
list.hidden = true;
input.after(list);
input.setAttribute("role", "combobox");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-controls", list.id);
input.setAttribute("aria-expanded", "false");

let selected = -1;
let newest = 0;

const path = (iri) => {
  const own = /\/((entity|thing)\/.*)$/.exec(iri);
  return own ? "/" + own[1] : iri;
};

function show(rows) {
  list.replaceChildren(
    ...rows.map((row, i) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      const note = document.createElement("small");
      name.textContent = row.label;
      note.textContent = `${row.kind}, ${row.articles}`;
      item.append(name, note);
      item.id = `suggestion-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.path = path(row.iri);
      item.addEventListener("mousedown", () => (location.href = item.dataset.path));
      return item;
    }),
  );
  select(-1);
  list.hidden = rows.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
}

function select(index) {
  selected = index;
  [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
  if (index >= 0) input.setAttribute("aria-activedescendant", `suggestion-${index}`);
  else input.removeAttribute("aria-activedescendant");
}

input.addEventListener("input", async () => {
  const mine = ++newest;
  const typed = input.value.trim();
  if (!typed) return show([]);
  const answer = await fetch("/complete.json?q=" + encodeURIComponent(typed));
  const { rows } = await answer.json();
  if (mine === newest) show(rows);
});

input.addEventListener("keydown", (event) => {
  const count = list.children.length;
  if (list.hidden || count === 0) return;
  if (event.key === "ArrowDown") select((selected + 1) % count);
  else if (event.key === "ArrowUp") select(selected <= 0 ? count - 1 : selected - 1);
  else if (event.key === "Escape") show([]);
  else if (event.key === "Enter" && selected >= 0) location.href = list.children[selected].dataset.path;
  else return;
  event.preventDefault();
});

input.addEventListener("blur", () => show([]));

// A slash goes to the search box, as in many places.
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/input|textarea|select/i.test(document.activeElement.tagName) && !document.activeElement.isContentEditable) {
    event.preventDefault();
    input.focus();
  }
});
