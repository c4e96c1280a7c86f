import { decodeEntities } from "#app/domain/entities.ts";
import { cleanText } from "#app/domain/text.ts";

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
  for (let times = 0; times < MOST_TIMES; times += 1) shown = decodeEntities(shown);
  return cleanText(
    shown
      .replace(EMPHASIS, "")
      .replace(LINE_TAG, "\n")
      .replace(ITEM_TAG, "\n• ")
      .replace(CELL_TAG, "\t")
      .replace(OTHER_TAG, ""),
  );
}
