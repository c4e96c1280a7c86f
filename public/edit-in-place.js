// A cell of a list is changed where it stands: by the field of the list's own form for ticked rows, for this row alone,
// saved as soon as it is chosen. Without this one ticks the row and uses the form.
const regions = new WeakMap();

/** Makes a button of what can be changed: in the columns that say how, of the rows that can be ticked. */
export function offerEdits(list, bring) {
  if (!regions.has(list)) regions.set(list, list.appendChild(status()));
  const table = list.querySelector("table");
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  for (const [at, head] of heads.entries()) {
    if (!head.dataset.edit) continue;
    for (const tick of table.querySelectorAll(".app-list__tick")) {
      const cell = tick.closest("tr").cells[at];
      if (cell && !cell.querySelector(".app-edit")) offer({ list, bring, head: head.dataset, tick, cell });
    }
  }
}

function offer({ list, bring, head, tick, cell }) {
  const button = document.createElement("button");
  button.type = "button";
  button.id = `${tick.id}-${head.field}-${head.words}`;
  const isWords = cell.childElementCount === 0 && cell.textContent !== "";
  button.className = isWords ? "app-edit app-edit--value" : "app-edit";
  const now = isWords ? cell.textContent : "";
  const about = ` – ${cell.dataset.label.toLowerCase()} of ${nameOf(tick)}`;
  const shown = [words("span", "app-edit__now", now || head.words), words("span", "app-edit__arrow", "")];
  button.append(...shown, words("span", "govuk-visually-hidden", about));
  if (isWords) cell.replaceChildren(button);
  else cell.append(" ", button);
  button.addEventListener("click", () => open({ list, bring, head, tick, cell, button, now }));
}

/** Opens the field in the cell; `typed` and `because` where it was refused before. */
function open(edit, typed = {}, because = "") {
  const { list, head, tick, cell, button } = edit;
  list.querySelector(".app-edit__box")?.close();
  const form = tick.form;
  const box = words("div", "app-edit__box", edit.now);
  const names = because && head.more ? [head.field, head.more] : [head.field];
  const controls = names.map((name) => controlOf(form.elements[name], `${button.id}-${name}`, tick, typed[name]));
  for (const { label, control } of controls) box.append(...(controls.length > 1 ? [label] : []), control);
  if (because) box.append(words("p", "govuk-error-message app-edit__because", because));
  const save = words("button", "govuk-button govuk-button--secondary app-small-button", "Save");
  const cancel = words("button", "app-edit app-edit__cancel", "Cancel");
  save.type = cancel.type = "button";
  box.append(save, cancel);

  button.hidden = true;
  cell.append(box);
  box.again = (typed, because) => open(edit, typed, because);
  box.close = () => {
    box.remove();
    button.hidden = false;
  };
  const send = () => post(edit, Object.fromEntries(controls.map(({ name, control }) => [name, control.value])));
  const done = () => {
    box.close();
    button.focus();
  };
  save.addEventListener("click", send);
  cancel.addEventListener("click", done);
  let key = "";
  box.addEventListener("keydown", (event) => {
    key = event.key;
    if (key === "Escape") done();
    if (key !== "Enter" || event.target.matches("button")) return;
    event.preventDefault();
    if (event.target.value) send();
  });
  box.addEventListener("pointerdown", () => (key = ""));
  // Arrow keys choose in passing: by the keyboard Enter saves.
  box.addEventListener("change", (event) => {
    if (event.target.matches("select") && event.target.value && controls.length === 1 && !key.startsWith("Arrow"))
      send();
  });
  const last = controls.at(-1).control;
  last.focus();
  if (controls.length === 1) last.select?.();
  if (last.showPicker && last.matches("select")) tryPicker(last);
}

function controlOf(given, id, tick, typed) {
  const control = given.cloneNode(true);
  const label = words("label", "govuk-label app-edit__label", given.labels[0]?.textContent ?? "");
  control.id = label.htmlFor = id;
  control.removeAttribute("name");
  control.removeAttribute("aria-describedby");
  control.setAttribute("aria-label", `${label.textContent}: ${nameOf(tick)}`);
  if (typed !== undefined) control.value = typed;
  return { name: given.name, control, label };
}

async function post(edit, typed) {
  const { list, bring, head, tick, button } = edit;
  const data = new FormData(tick.form);
  data.set("ids[]", tick.value);
  data.set("deed", head.deed);
  for (const [name, value] of Object.entries(typed)) data.set(name, value);
  const came = await bring(list, head.edit, { method: "POST", body: new URLSearchParams(data) });
  if (came?.page) return say(list, came.page, button.id);
  if (!came?.refused) return open(edit, typed, "It could not be saved just now. Try again.");
  // Beside what the row says now, which somebody else may have changed: a second save is of the latest version.
  const because = refusalIn(came.refused);
  await bring(list, location.href);
  const latest = document.getElementById(tick.id);
  const now = document.getElementById(button.id);
  if (!latest || !now) return announce(list, because);
  now.click();
  list.querySelector(".app-edit__box").again(typed, because);
}

function nameOf(tick) {
  return tick.ariaLabel.replace(/^Tick /, "");
}

function refusalIn(page) {
  const line = page.querySelector(".govuk-error-summary__list li") ?? page.querySelector(".govuk-error-summary__title");
  return (line ?? page.querySelector("h1"))?.textContent.replace(/^[A-Z]+-\d+: /, "") ?? "";
}

/** Shows what was done near the row, with the press that takes it back, and says it. */
function say(list, page, id) {
  const said = page.querySelector(".app-said");
  document.querySelector(".app-said")?.remove();
  if (said) announce(list, said.querySelector(".app-said__words")?.textContent ?? said.textContent, said);
  // The row may stand in this list no more: then what was done to it is where one goes on from.
  (document.getElementById(id) ?? said)?.focus({ preventScroll: true });
}

function announce(list, text, shown) {
  list.querySelector(".app-list__said")?.remove();
  const box = words("div", "app-list__said", "");
  if (shown) {
    shown.querySelector("[role=status]")?.removeAttribute("role");
    box.append(shown);
  } else box.append(words("p", "app-said", text));
  list.append(box);
  regions.get(list).textContent = text;
}

/** What is said there is read out: so it stands on the page before anything is. */
function status() {
  const region = words("p", "govuk-visually-hidden", "");
  region.role = "status";
  return region;
}

function words(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function tryPicker(select) {
  try {
    select.showPicker();
  } catch {
    // The browser wants a press of its own: the list opens as it always does.
  }
}
