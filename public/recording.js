// A meeting's record while it is typed: what is typed is kept on the server, follow-ups are understood as they stand,
// what others record appears, routine items are noted without a new page, and some keys. Everything works without it.
import { singleKeysAreOff } from "/keys.js";

const KEEP_MS = 700;
const AGAIN_MS = 5_000;
const LOOK_MS = 15_000;
const PART = ".app-rec__item, #there";
const form = document.querySelector("form.app-record");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
});

if (form) {
  keepWhileTyping();
  enterLines();
  listenToKeys();
  doRoutine();
  openWhatIsAsked();
  lookAtOthers();
  runClock();
}

/** Fields as they are sent, of the parts in which somebody typed; how a line is understood only where they changed it. */
function typedFields() {
  const names = new Set();
  for (const part of form.querySelectorAll("[data-typed]"))
    for (const field of part.querySelectorAll("[name]")) if (!isGuess(field)) names.add(field.name);
  return [...new FormData(form)].filter(([name]) => names.has(name));
}

/** What is typed, and in which parts of the record: what was typed in others, in another window, is no matter of it. */
function draft() {
  return bodyOf([...typedFields(), ...partsTypedIn().map((part) => ["typed", part])]);
}

function partsTypedIn() {
  return [...form.querySelectorAll(PART)].filter((part) => part.hasAttribute("data-typed")).map(({ id }) => id);
}

function isGuess(field) {
  const known = field.closest(".app-known");
  if (!known || field.type === "hidden") return false;
  return !known.querySelector("[name$='-touched']").value.split(" ").includes(field.name.split("-").at(-1));
}

function keepWhileTyping() {
  const address = `${pathOf(form)}/draft`;
  let timer;
  let sending = Promise.resolve();
  let waits = false;
  form.addEventListener("input", ({ target }) => {
    target.closest?.(PART)?.setAttribute("data-typed", "");
    waits = true;
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_MS);
  });
  form.addEventListener("formdata", ({ formData }) => {
    for (const part of partsTypedIn()) formData.append("typed", part);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    waits = false;
    if (!form.hasAttribute("data-keeping")) return;
    event.preventDefault(); // what is being kept must not come after what is saved
    event.stopImmediatePropagation();
    sending.then(() => form.requestSubmit(event.submitter));
  });
  addEventListener("beforeunload", (event) => {
    if (waits) event.preventDefault();
  });
  addEventListener("pagehide", () => {
    if (waits) navigator.sendBeacon(address, draft());
  });
  const before = partsTypedIn().length;
  for (const part of form.querySelectorAll(PART))
    if ([...part.querySelectorAll("[name]")].some(isChanged)) part.setAttribute("data-typed", "");
  const isNew = partsTypedIn().length > before;
  if (isNew || form.querySelector("[data-typed] .app-follow textarea")) timer = setTimeout(keep, 0);

  function keep() {
    form.setAttribute("data-keeping", "");
    waits = false;
    sending = send().finally(() => form.removeAttribute("data-keeping"));
  }

  async function send() {
    try {
      const answer = await fetch(address, { method: "POST", body: draft(), redirect: "manual" });
      if (!answer.ok) return sayKept(answer.status === 413 ? TOO_MUCH : NOT_KEPT);
      const { kept, lines } = await answer.json();
      sayKept(kept);
      for (const [row, understood] of Object.entries(lines)) show(row, understood);
    } catch {
      sayKept(NOT_KEPT);
      if (waits) return;
      clearTimeout(timer); // another that was under way may have set it
      timer = setTimeout(keep, AGAIN_MS);
    }
  }
}

/** Whether somebody typed here before this script had come. */
function isChanged(field) {
  if (field.type === "hidden") return false;
  if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
  const stood = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(0, stood);
}

const NOT_KEPT = "Kept in this browser only: the server did not take it. It may be that you are signed out";
const TOO_MUCH = "Kept in this browser only: save the record, this is too much for a draft";

function sayKept(words) {
  const [short] = words.split(/, on the server|: /);
  for (const [place, said] of [
    ["[data-kept]", words],
    ["[data-kept-short]", short],
  ])
    for (const one of form.querySelectorAll(place)) if (one.textContent !== said) one.textContent = said;
}

function bodyOf(fields) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

/** How the line of this row is understood, below it; what somebody changed there stays. */
function show(row, understood) {
  const place = form.querySelector(`[data-row-name="${row}"]`);
  if (!place) return;
  const known = place.querySelector(".app-known") ?? place.appendChild(knownOf(row));
  for (const field of ["kind", "owner", "due", "number"]) {
    const control = known.querySelector(`[name$="-${field}"]`);
    if (isGuess(control)) control.value = understood[field];
  }
  known.querySelector(".app-known__day").textContent = understood.day ? `That is ${understood.day}.` : "";
}

function knownOf(row) {
  const known = document.getElementById("follow-up-known").content.firstElementChild.cloneNode(true);
  for (const one of known.querySelectorAll("[id], [name], [for]"))
    for (const name of ["id", "name", "for", "aria-describedby"])
      if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).replace("ROW", row));
  return known;
}

/** Each line gets a box of its own: Enter goes on to the next. */
function enterLines() {
  nameRows();
  form.addEventListener("input", ({ target }) => {
    const known = target.closest?.(".app-known");
    if (!known) return;
    const touched = known.querySelector("[name$='-touched']");
    const field = target.name.split("-").at(-1);
    if (!touched.value.split(" ").includes(field)) touched.value = `${touched.value} ${field}`;
  });
  form.addEventListener("keydown", (event) => {
    const row = event.target.matches?.(".app-follow textarea") ? event.target.closest("[data-row]") : null;
    if (!row || event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.target.value.trim() === "") return;
    const next = row.nextElementSibling?.matches("[data-row]") ? row.nextElementSibling : rowAfter(row);
    next.querySelector("textarea").focus();
  });
  form.addEventListener("bring-back", ({ detail }) => {
    for (const [name] of detail) {
      const [, item, number] = /^(I-\d+)-followUp-(\d+)-/.exec(name) ?? [];
      const rows = () => form.querySelectorAll(`[data-row-name^="${item}-followUp-"]`);
      while (number && rows().length > 0 && rows().length < Number(number)) rowAfter([...rows()].at(-1));
      const row = number && form.querySelector(`[data-row-name="${item}-followUp-${number}"]`);
      if (row && !name.endsWith("-line") && !row.querySelector(".app-known")) row.append(knownOf(row.dataset.rowName));
    }
  });
}

function nameRows() {
  for (const row of form.querySelectorAll("[data-row]"))
    row.dataset.rowName = row.querySelector("textarea").name.replace(/-line$/, "");
}

function rowAfter(row) {
  const name = row.dataset.rowName;
  const number = Number(name.split("-").at(-1)) + 1;
  const next = row.cloneNode(true);
  next.querySelector(".app-known")?.remove();
  for (const one of next.querySelectorAll("[id], [name], [for]"))
    for (const attribute of ["id", "name", "for"])
      if (one.hasAttribute(attribute))
        one.setAttribute(attribute, one.getAttribute(attribute).replace(/followUp-\d+-/, `followUp-${number}-`));
  next.dataset.row = `followUp-${number}`;
  next.dataset.rowName = name.replace(/\d+$/, number);
  next.querySelector("textarea").value = "";
  row.after(next);
  return next;
}

/** J and K go to the next and the last item, N notes the open one: with the focus among the items, and in no field. Ctrl and S save. */
function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.querySelector(".app-rec").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || singleKeysAreOff()) return;
    if (event.target.matches("textarea, select, input:not([type=radio])")) return;
    const item = event.target.closest(".app-rec__item");
    const items = [...form.querySelectorAll(".app-rec__item")];
    const at = items.indexOf(item);
    if (event.key === "j" || event.key === "k") goTo(items[at + (event.key === "j" ? 1 : -1)]);
    if (event.key === "n") note(item);
  });
}

function goTo(item) {
  if (!item) return;
  item.querySelector("details").open = true;
  item.querySelector("summary").focus();
}

function note(item) {
  const noted = item?.querySelector("input[type=radio][value=noted]");
  if (!noted) return;
  item.querySelector("details").open = true;
  noted.checked = true;
  noted.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Routine items are noted, and taken back, without a new page: what is typed meanwhile stays as it is. */
function doRoutine() {
  form.addEventListener("submit", (event) => {
    const address = event.submitter?.getAttribute("formaction");
    if (event.defaultPrevented || !address?.includes("routine=")) return;
    event.preventDefault();
    const body = bodyOf([["submitKey", form.elements.namedItem("submitKey").value]]);
    fetch(address, { method: "POST", body })
      .then(async (answer) => (answer.ok ? takeIn(await answer.text()) : location.reload()))
      .catch(() => location.reload());
  });
}

/** What others record appears: asked for while the page is in sight. */
function lookAtOthers() {
  let tag = "";
  let isSent = false;
  form.addEventListener("submit", (event) => {
    isSent ||= !event.defaultPrevented; // what is said of it is for the page that comes
  });
  setInterval(async () => {
    if (isSent || document.visibilityState !== "visible") return;
    try {
      const answer = await fetch(`${pathOf(form)}/entries`, { headers: tag ? { "If-None-Match": tag } : {} });
      if (answer.status !== 200 || answer.redirected) return;
      tag = answer.headers.get("etag") ?? "";
      const entries = await answer.json();
      const isNew = ({ id, dataset }) => entries[id] !== undefined && String(entries[id]) !== dataset.entry;
      if (isSent || ![...form.querySelectorAll(".app-rec__item")].some(isNew)) return;
      takeIn(await (await fetch(location.href)).text());
    } catch {
      // The server cannot be reached just now: it is asked again.
    }
  }, LOOK_MS);
}

/** Takes in how the page stands now: parts in which nobody types are shown anew, of the others only their state. */
function takeIn(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const now = page.querySelector("form.app-record");
  if (!now) return location.reload();
  form.elements.namedItem("submitKey").value = now.elements.namedItem("submitKey").value;
  for (const next of now.querySelectorAll(`.app-rec__item, [data-panel]`)) {
    const here = next.id
      ? document.getElementById(next.id)
      : form.querySelector(`[data-panel="${next.dataset.panel}"]`);
    if (!here || here.isEqualNode(next)) continue;
    if (next.matches(".app-rec__item")) takeItem(here, next);
    else if (!here.hasAttribute("data-typed")) takePanel(here, next);
  }
  if (!form.querySelector("[data-panel=routine]")) {
    const routine = now.querySelector("[data-panel=routine]");
    if (routine) form.querySelector("[data-panel=progress]").after(routine);
  }
  nameRows();
  form.dispatchEvent(new CustomEvent("taken-in"));
}

function takeItem(here, next) {
  const isBusy = here.hasAttribute("data-typed") || here.contains(document.activeElement);
  if (isBusy) {
    if (here.dataset.entry !== next.dataset.entry)
      here.querySelector(".app-rec__state").replaceWith(next.querySelector(".app-rec__state"));
    here.dataset.entry = next.dataset.entry;
    return;
  }
  next.querySelector("details").open = here.querySelector("details").open;
  here.replaceWith(next);
}

function takePanel(here, next) {
  const hadFocus = here.contains(document.activeElement);
  const kept = here.querySelector("[data-kept], [data-kept-short]")?.textContent;
  here.replaceWith(next);
  const says = next.querySelector("[data-kept], [data-kept-short]");
  if (says && kept) says.textContent = kept;
  if (hadFocus) next.querySelector("button")?.focus();
}

/** How long the open item has been taken since the clock saw it open, beside its guide time; and who asks in which order. */
function runClock() {
  const clock = form.querySelector("[data-clock]");
  const [time, order] = clock?.querySelectorAll("p") ?? [];
  const since = new Map();
  const tick = () => {
    const item = clock.open && form.querySelector(".app-rec__item:has(> details[open])");
    if (!item) return;
    if (!since.has(item.id)) since.set(item.id, Date.now());
    const taken = Math.floor((Date.now() - since.get(item.id)) / 60_000);
    const guide = Number(item.dataset.minutes);
    const over = taken > guide && guide > 0 ? `, ${taken - guide} over` : "";
    time.textContent = guide > 0 ? `${taken} of ${guide} minutes${over}` : `${taken} minutes`;
    order.textContent = item.dataset.askers ? `To ask: ${item.dataset.askers}` : "";
  };
  clock?.addEventListener("toggle", tick);
  if (clock) setInterval(tick, 5_000);
}

/** A link to what stands in a closed item opens it. */
function openWhatIsAsked() {
  document.addEventListener("click", (event) => {
    const asked = event.target.closest?.("a[href^='#']")?.getAttribute("href").slice(1);
    const place = asked && document.getElementById(asked);
    if (!place || !form.contains(place)) return;
    for (let one = place.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    if (place.matches(".app-rec__item")) place.querySelector("details").open = true;
  });
}

function pathOf(of) {
  return new URL(of.getAttribute("action"), location.href).pathname;
}
