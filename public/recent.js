// Which records the reader looked at lately, kept in this browser for a week and dropped at signing out or when
// somebody else signs in. The box for everything offers them, after what can be done on the page.
const PREFIX = "recent:";
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MOST = 8;
const RECORD = /^\/(themes|items|meetings|questions|follow-ups|scoring)\/[A-Z]-\d+$/;
const KINDS = {
  themes: "Theme",
  items: "Agenda item",
  meetings: "Meeting",
  questions: "Question",
  "follow-ups": "Follow-up",
  scoring: "Round of scoring",
};
const key = `${PREFIX}${document.querySelector("main")?.dataset.reader}`;
const here = location.pathname;

try {
  start();
} catch {
  // The browser keeps nothing for this site: nothing is offered.
}

function start() {
  if (!document.querySelector("main[data-reader]")) return;
  for (const other of Object.keys(localStorage))
    if (other.startsWith(PREFIX) && other !== key) localStorage.removeItem(other);
  const [, kind] = RECORD.exec(here) ?? [];
  const isFound = document.querySelector(".govuk-breadcrumbs") !== null; // which an error page has not
  const words = isFound && document.querySelector("h1")?.textContent.trim();
  if (kind && words) {
    const seen = { href: here, words: words.slice(0, 120), kind, at: Date.now() };
    localStorage.setItem(key, JSON.stringify([seen, ...kept().filter(({ href }) => href !== here)].slice(0, MOST)));
  }
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => localStorage.removeItem(key));
}

function kept() {
  const list = JSON.parse(localStorage.getItem(key) ?? "[]");
  return list.filter(({ at }) => Date.now() - at < WEEK_MS);
}

/** What is offered before the server is asked: records seen lately and what this page offers to do, by the words typed. */
export function remember(typed) {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ words }) => asked.every((one) => words.toLowerCase().includes(one));
  let recent = [];
  try {
    recent = kept().filter(({ href }) => href !== here);
  } catch {
    // as above
  }
  const deeds = [...document.querySelectorAll("main .app-deeds__list a")].map((link) => ({
    href: link.getAttribute("href"),
    words: link.textContent.trim(),
    facts: "To do on this page",
  }));
  const seen = recent.map(({ href, words, kind }) => ({ href, words, facts: `${KINDS[kind]} you looked at` }));
  const offered = asked.length === 0 ? [...seen.slice(0, 5), ...deeds.slice(0, 3)] : [...deeds, ...seen].slice(0, 4);
  return offered
    .filter(fits)
    .map(({ href, words, facts }) => ({ href, title: [{ text: words, marked: false }], facts }));
}
