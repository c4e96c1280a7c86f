/**
 * A page whose references ("F-57") are never broken over two lines. Browsers break a line after their hyphen; in the
 * text itself, which is copied and searched for, it is the plain one.
 */
export function withReferencesWhole(html: string): string {
  return html.replace(REFERENCE, (reference: string, at: number) =>
    isInText(html, at) ? `<span class="app-nowrap">${reference}</span>` : reference,
  );
}

const REFERENCE = /\b[A-Z]-\d+\b/g;
/** Elements that hold no others. */
const TEXT_ALONE = new Set(["title", "option", "textarea", "script", "style", "text", "tspan", "desc"]);

/** Whether it stands after a tag that others may follow: in React's markup no quoted word holds "<" or ">". */
function isInText(html: string, at: number): boolean {
  const tag = html.lastIndexOf("<", at);
  const name = /^<(\/?\w+)[^<>]*>/.exec(html.slice(tag, at))?.[1];
  return tag >= 0 && name !== undefined && !TEXT_ALONE.has(name);
}
