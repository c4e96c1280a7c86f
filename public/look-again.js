// A page that waits for something says how far it is, and opens again when it is there: the focus stays where it is till then.
const EVERY_MS = 2000;

const waits = document.querySelector("[data-look-again]");
if (waits) setTimeout(lookAgain, EVERY_MS);

async function lookAgain() {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-look-again]");
    if (!now) return location.reload();
    if (waits.textContent !== now.textContent) waits.textContent = now.textContent;
  } catch {
    // The server cannot be reached just now: it is asked again.
  }
  setTimeout(lookAgain, EVERY_MS);
}
