// Keeps what is typed in a long form in this browser until it is saved, and offers it back after a crash. A draft
// belongs to one person and one form, and goes when the form is saved, at signing out, or after a day.
const DAY_MS = 24 * 60 * 60 * 1000;
const PREFIX = "draft:";
const WAIT_MS = 400;
const UNTYPED = /^(submitKey|back)$|password$/i;
const MACHINE = /(^|-)(version|shown)$/;
let reader;

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
const read = (key) => JSON.parse(localStorage.getItem(key) ?? "null");
const pathOf = (address) => new URL(address, location.href).pathname;
/** A form that is one part of a long page of them has drafts of its own. */
const formOf = (address) => {
  const { pathname, searchParams } = new URL(address, location.href);
  return searchParams.has("part") ? `${pathname}?part=${searchParams.get("part")}` : pathname;
};
/** Of a form of many records only those are kept in which somebody typed. */
const isOfParts = (form) => form.querySelector(".app-rec") !== null;
const partOf = (name) => /^(?:I-\d+|there)(?=-)/.exec(name)?.[0] ?? "";
const fieldsOf = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !UNTYPED.test(name));
const keptOf = (form) => {
  if (!isOfParts(form)) return fieldsOf(form);
  const typedIn = new Set([...form.querySelectorAll("[data-typed][id]")].map(({ id }) => id));
  return fieldsOf(form).filter(([name]) => typedIn.has(partOf(name)));
};
const typed = (fields) =>
  JSON.stringify(
    fields.flatMap(([name, value]) => (MACHINE.test(name) ? [] : [[name, value.replaceAll("\r\n", "\n").trim()]])),
  );

document.addEventListener("came-in-place", startWhereKept);
startWhereKept();

function startWhereKept() {
  try {
    start();
  } catch {
    // The browser keeps nothing for this site: forms work without.
  }
}

function start() {
  const { saved, ...page } = document.querySelector("main")?.dataset ?? {};
  reader = page.reader;
  for (const key of keys()) if (!(Date.now() - read(key)?.at < DAY_MS)) localStorage.removeItem(key);
  if (!reader) return;
  const mine = keys().filter((key) => key.startsWith(`${PREFIX}${reader}:`));
  for (const key of mine) if (saved && read(key).sentTo === saved) localStorage.removeItem(key);
  for (const form of document.querySelectorAll("main form[method=post]"))
    if (form.querySelector("textarea")) keep(form);
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => {
    for (const key of mine.concat(keys())) if (key.startsWith(`${PREFIX}${reader}:`)) localStorage.removeItem(key);
  });
}

function keep(form) {
  const key = `${PREFIX}${reader}:${formOf(form.getAttribute("action"))}`;
  const rendered = typed(fieldsOf(form));
  const draft = read(key);
  let offered = null;
  let timer;
  const isTyped = () =>
    isOfParts(form) ? form.querySelector("[data-typed]") !== null : typed(fieldsOf(form)) !== rendered;
  const store = (sentTo) => {
    clearTimeout(timer);
    timer = undefined;
    try {
      const now = isTyped() ? { at: Date.now(), fields: keptOf(form), sentTo } : offered;
      if (now) localStorage.setItem(key, JSON.stringify(now));
      else localStorage.removeItem(key);
    } catch {
      // No room: nothing is kept, and nothing is lost that was not lost before.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(store, WAIT_MS);
  });
  form.addEventListener("submit", (event) => {
    if (!event.defaultPrevented)
      store(pathOf(event.submitter?.getAttribute("formaction") ?? form.getAttribute("action")));
  });
  addEventListener("pagehide", () => timer === undefined || store());
  if (draft && isOther(form, draft.fields, rendered)) {
    offered = draft;
    offer(form, draft, discard);
  }

  function discard() {
    offered = null;
    store();
  }
}

/** Whether a draft holds anything that the form does not show already. */
function isOther(form, fields, rendered) {
  if (!isOfParts(form)) return typed(fields) !== rendered;
  const shown = new Set(JSON.parse(typed(fieldsOf(form))).map((field) => JSON.stringify(field)));
  return JSON.parse(typed(fields)).some((field) => field[1] !== "" && !shown.has(JSON.stringify(field)));
}

function offer(form, { at, fields }, discard) {
  const time = new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const notice = document.createElement("div");
  notice.className = "govuk-inset-text app-draft";
  notice.setAttribute("role", "status");
  const words = notice.appendChild(document.createElement("p"));
  words.textContent = `You have unsaved text from ${time}.`;
  for (const [label, deed] of [
    ["Bring it back", () => bringBack(form, fields)],
    ["Discard", discard],
  ]) {
    const button = notice.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "govuk-button govuk-button--secondary";
    button.textContent = label;
    button.addEventListener("click", () => {
      deed();
      notice.remove();
      firstSeen(form, "textarea, summary")?.focus();
    });
  }
  form.before(notice);
}

function bringBack(form, fields) {
  form.dispatchEvent(new CustomEvent("bring-back", { detail: fields }));
  const left = fields.slice();
  const parts = isOfParts(form) ? new Set(fields.map(([name]) => partOf(name))) : null;
  for (const field of form.elements) {
    if (!field.name || UNTYPED.test(field.name) || ["file", "submit"].includes(field.type)) continue;
    if (parts && !parts.has(partOf(field.name))) continue;
    const isTick = field.type === "checkbox" || field.type === "radio";
    const at = left.findIndex(([name, value]) => name === field.name && (!isTick || value === field.value));
    if (isTick) field.checked = at >= 0;
    else if (at >= 0) field.value = left[at][1];
    if (at < 0) continue;
    left.splice(at, 1);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (field.value === "" || field.type === "hidden") continue;
    for (let one = field.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function firstSeen(form, what) {
  return [...form.querySelectorAll(what)].find((one) => one.checkVisibility());
}
