import { cleanText } from "#app/domain/text.ts";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  middot: "·",
  pound: "£",
};
const ESCAPE = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/gi;
/** Some systems escape a text that is escaped already; more than this often, nobody does. */
const MOST_TIMES = 3;

const LINE_TAG = /<(?:\/?(?:p|div|tr|table|h[1-6]|ul|ol)|br\s?\/?)(?:\s[^<>]{0,300})?>/gi;
const ITEM_TAG = /<li(?:\s[^<>]{0,300})?>/gi;
const CELL_TAG = /<\/t[dh]>/gi;
/** How some programs write bold and headings where there are only letters. */
const EMPHASIS = /\*\*|__(?=\S)|(?<=\S)__|^#{1,6} /gm;
const OTHER_TAG = /<\/?(?:li|t[dh]|strong|b|em|i|u|span|a|font|sup|sub|o:p|tbody|thead)(?:\s[^<>]{0,300})?>/gi;

/**
 * Minutes as they are shown and kept, and as every passage counts in them: cleaned like all text, with what a web page
 * escaped, even twice, as the letters it stands for, and its tags as the lines they make.
 */
export function minutesShown(text: string): string {
  let shown = text;
  for (let times = 0; times < MOST_TIMES && ESCAPE.test(shown); times += 1) shown = unescaped(shown);
  ESCAPE.lastIndex = 0;
  return cleanText(
    shown
      .replace(EMPHASIS, "")
      .replace(LINE_TAG, "\n")
      .replace(ITEM_TAG, "\n• ")
      .replace(CELL_TAG, "\t")
      .replace(OTHER_TAG, ""),
  );
}

function unescaped(text: string): string {
  ESCAPE.lastIndex = 0;
  return text.replace(ESCAPE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
