const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The text with any e-mail address left out: nobody's personal address is ever published. */
export function withoutEmails(text: string): string {
  return text.replace(EMAIL, "[e-mail address left out]");
}

/**
 * The address, where it is one that a browser may open from a page here; null otherwise: no scheme but http and https,
 * and no name or password before the host, which makes a link look as if it led elsewhere.
 */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(address) ? address : null;
}

/** What was said as a reason, as readers may see it; null where nothing was said. */
export function publicReason(words: string | null): string | null {
  return withoutEmails((words ?? "").trim()) || null;
}

/** A text with one stop at its end; nothing where there is none. */
export function ended(text: string | null): string {
  const words = (text ?? "").trim();
  return words === "" || /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Shorter than this, what ends with a full stop is more likely an abbreviation than a sentence. */
const SHORTEST_SENTENCE = 40;

/** The first sentence of a text, for a page that leads to the rest of it; the first paragraph where it has no other. */
export function firstSentence(text: string): string {
  const paragraph = text.trim().split("\n")[0]?.trim() ?? "";
  const end = [...paragraph.matchAll(/[.!?…](?=\s+\p{Lu})/gu)].find(({ index }) => index >= SHORTEST_SENTENCE);
  return end ? paragraph.slice(0, end.index + 1) : paragraph;
}
