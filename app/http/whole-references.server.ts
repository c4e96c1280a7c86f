/**
 * A page whose references ("F-57") are never broken over two lines. Browsers break a line after their hyphen; in the
 * text itself, which is copied and searched for, it is the plain one.
 */
export function withReferencesWhole(html: string): string {
  return html.replace(TEXT, (whole, tag: string, name: string) =>
    TEXT_ALONE.has(name)
      ? whole
      : tag + whole.slice(tag.length).replace(REFERENCE, '<span class="app-nowrap">$&</span>'),
  );
}

/** A tag of React's markup, in which no quoted word holds "<" or ">", and the text with a reference after it. */
const TEXT = /(<(\/?\w+)[^<>]*>)[^<>]*\b[A-Z]-\d[^<>]*/g;
const REFERENCE = /\b[A-Z]-\d+\b/g;
/** Elements that hold no others. */
const TEXT_ALONE = new Set(["title", "option", "textarea", "script", "style", "text", "tspan", "desc"]);
