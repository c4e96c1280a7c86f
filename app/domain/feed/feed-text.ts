/** What neither XML nor iCalendar may hold: control characters other than tab and line break, and halves of pairs. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text as a feed may carry it: without characters that no reader could be given. */
export function feedText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNSPEAKABLE, "");
}

/** The text on one line. */
export function oneLine(text: string): string {
  return feedText(text).replace(/\s+/g, " ").trim();
}
