import type { Page } from "playwright-core";

/** What a page says and shows of itself, as far as every page has to agree with every other. */
export type Look = {
  title: string;
  heading: string;
  states: { words: string; mark: string }[];
  crumbs: { href: string; words: string }[];
  /** Forms with more than one button in the colour of the one deed. */
  crowdedForms: string[];
  /** Dates as machines write them, where a person reads. */
  machineDates: string[];
  /** Words that say late another way. */
  lateWords: string[];
  /** Buttons and links without words. */
  wordless: string[];
  /** Links, buttons, headings and choices that say a reference before the name, or in its place. */
  references: string[];
  /** Links of one word, "Open", that lead to different places. */
  sameWords: string[];
};

/** Reads the look of the page that is open. */
export function lookOf(page: Page): Promise<Look> {
  return page.evaluate(readLook);
}

function readLook(): Look {
  const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const deedOf = (button: Element) => clean(button.textContent) + (button.getAttribute("formaction") ?? "");
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const markOf = (element: Element) =>
    [...element.classList].find((name) => name.startsWith("app-state--"))?.slice("app-state--".length) ?? "";
  const words = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  const machineDates: string[] = [];
  const lateWords: string[] = [];
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = clean(node.textContent);
    const typed = node.parentElement?.closest("textarea, script, style, code, .app-typed");
    if (typed) continue;
    if (/\b\d{4}-\d{2}-\d{2}\b/.test(text)) machineDates.push(text.slice(0, 120));
    if (/\boverdue\b|\bpast due\b/i.test(text)) lateWords.push(text.slice(0, 120));
  }
  const named = all<HTMLElement>(
    "main a[href], main button, main summary, main :is(h1, h2, h3, h4), main label, main legend, main option, main th, nav a",
  );
  const leading = new Map<string, Set<string>>();
  for (const link of all<HTMLAnchorElement>("main a[href]")) {
    const words = clean(link.ariaLabel ?? link.textContent);
    leading.set(words, (leading.get(words) ?? new Set()).add(link.pathname + link.search));
  }
  return {
    title: document.title,
    heading: clean(document.querySelector("h1")?.textContent),
    states: all(".app-state").map((state) => ({ words: clean(state.textContent), mark: markOf(state) })),
    crumbs: all<HTMLAnchorElement>(".govuk-breadcrumbs a").map((link) => ({
      href: link.pathname + link.search,
      words: clean(link.textContent),
    })),
    crowdedForms: all<HTMLFormElement>("form").flatMap((form) => {
      const green = [...form.querySelectorAll(".govuk-button")].filter(
        (button) => !/--(secondary|warning|inverse)/.test(button.className) && button.closest("form") === form,
      );
      // The record of a meeting is saved from two places, by the same words.
      const isCrowded = form.matches(".app-record") ? new Set(green.map(deedOf)).size > 1 : green.length > 1;
      return isCrowded ? [`${form.action}: ${green.map(deedOf).join(" | ")}`] : [];
    }),
    machineDates,
    lateWords,
    wordless: all<HTMLElement>("main a[href], main button, header a[href], header button")
      .filter((control) => clean(control.textContent) === "")
      .map((control) => control.outerHTML.slice(0, 120)),
    references: named.map((one) => clean(one.textContent)).filter((words) => /^[A-Z]-\d+\b/.test(words)),
    sameWords: [...leading].flatMap(([words, places]) =>
      places.size > 1 && /^\p{L}+$/u.test(words) ? [`${words}: ${[...places].slice(0, 3).join(" | ")}`] : [],
    ),
  };
}
