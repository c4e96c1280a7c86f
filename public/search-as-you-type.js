// Offers records, pages and deeds under every search box while one types. The boxes are plain forms and work without.
const WAIT_MS = 180;

for (const form of document.querySelectorAll("form[data-suggestions]:not([data-everything])")) suggestIn(form);

/**
 * Offers under the form's box what fits what is typed. `before` gives what is known here, and makes the box offer
 * something when nothing is typed yet. Returns what asks again.
 */
export function suggestIn(form, { before } = {}) {
  const input = form.querySelector("input[type=search]");
  const row = before ? form : input.parentElement;
  const list = row.appendChild(element("ul", { id: `${input.id}-suggestions`, role: "listbox", hidden: "" }));
  list.className = "app-suggestions";
  list.setAttribute("aria-label", "What was found");
  const status = row.appendChild(element("div", { role: "status", "aria-live": "polite" }));
  status.className = "govuk-visually-hidden";
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }))
    input.setAttribute(name, value);

  let timer,
    asking,
    answered,
    active = -1;
  const options = () => [...list.children];

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden && !before) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options().length > 0) {
      event.preventDefault();
      open();
      const count = options().length + 1; // one place more: back in the box
      move(((active + 1 + (event.key === "ArrowDown" ? 1 : -1) + count) % count) - 1);
    } else if (event.key === "Enter" && before && input.value.trim() !== answered) {
      event.preventDefault(); // typed faster than it was answered
      clearTimeout(timer);
      ask().then(() => (active >= 0 ? choose() : form.submit()));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });

  async function ask() {
    asking?.abort();
    const typed = input.value.trim();
    const known = before?.(typed) ?? [];
    if (typed === "" || known.length > 0) show(known, typed);
    if (typed === "" && !before) return;
    asking = new AbortController();
    const search = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(`${form.dataset.suggestions}?${search}`, { signal: asking.signal });
      if (!answer.ok) return;
      const { suggestions } = await answer.json();
      const more = suggestions.filter(({ href }) => !known.some((one) => one.href === href));
      show([...known, ...more, ...(before && typed !== "" ? [searchFor(typed)] : [])], typed);
      answered = typed;
    } catch {
      // Aborted by the next letter, or no connection: the form itself still works.
    }
  }

  function show(suggestions, typed) {
    list.replaceChildren(...suggestions.map(optionOf));
    move(-1);
    if (suggestions.length > 0 && document.activeElement === input) open();
    else close();
    if (before && typed !== "" && suggestions.length > 0) move(0);
    status.textContent = typed === "" && !before ? "" : wordsOf(suggestions.length);
  }

  function optionOf({ href, title, facts }, at) {
    const option = element("li", { role: "option", id: `${list.id}-${at}`, "aria-selected": "false" });
    option.className = "app-suggestions__option";
    option.dataset.href = href;
    const words = option.appendChild(element("span"));
    for (const { text, marked } of title) {
      const part = words.appendChild(element(marked ? "mark" : "span"));
      if (marked) part.className = "app-mark";
      part.textContent = text;
    }
    if (facts !== "") {
      const more = option.appendChild(element("span"));
      more.className = "app-suggestions__facts";
      more.textContent = facts;
    }
    return option;
  }

  function move(to) {
    options()[active]?.setAttribute("aria-selected", "false");
    active = to;
    const option = options()[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function choose() {
    location.assign(options()[active].dataset.href);
  }

  function open() {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    move(-1);
  }

  return ask;
}

function searchFor(typed) {
  const title = [{ text: `Search everything for “${typed}”`, marked: false }];
  return { href: `/search?${new URLSearchParams({ q: typed })}`, title, facts: "" };
}

function wordsOf(count) {
  if (count === 0) return "Nothing found so far.";
  return `${count} offered. Use the up and down arrows to choose.`;
}

function element(name, attributes = {}) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
