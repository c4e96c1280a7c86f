import type { Labelled } from "./action-labels.ts";
import { passageIn, type Block } from "./passage.ts";
import { takesUpEarlierIn } from "./restated.ts";

const LEADING =
  /^(?:(?:action|minute|min|ref|rec(?:ommendation)?|item)\.? ?(?:no\.? ?)?)?((?:[A-Z]{1,4} ?)?\d{1,3}(?:[./]\d{1,4})?[a-z]?)\s*(?:[:–—-]|\.(?=\s))\s*/i;
const MENTIONED =
  /\b(?:actions?|recommendations?|minutes?)(?: nos?\.?| numbers?)? ((?:[A-Z]{1,4})?\d{1,3}(?:\/\d{2,4})?(?:(?:,| and|, and| &) (?:[A-Z]{1,4})?\d{1,3}(?:\/\d{2,4})?){0,9})\b(?= (?:had|have|has|was|were|is|are|remain)\b)/i;
const NO_ACTION = /^(?:none|n\/a|(?:no|ref|number|item)\.?\t(?:date\t)?action|action\t)/i;
/** “The action to obtain a list, the officer said, had been done”: an earlier action told of in prose. */
const TOLD =
  /\b(?:the|an) (?:outstanding )?action (?:for [^,.;]{2,60}? )?to ([^,.;]{8,160}?)(?: \([^)]{1,40}\))?(?:,| (?=(?:had|has|have|was|were|is|remains?|would)\b)) ?([^.]{8,300})/gi;
const MOST = 2_000;

/**
 * Where earlier actions are gone through, in an item of their own (`whole`) or after words that say so: each point of a
 * list, each row and each line that begins with a number is one, and so is each that a sentence names by its number.
 */
export function listedEarlier(body: readonly Block[], whole: boolean): Labelled[] {
  let led = whole;
  return body.flatMap((block): Labelled[] => {
    const { text, mark } = block;
    const leading = LEADING.exec(text);
    const listed = mark !== null || text.includes("\t") || leading !== null;
    if (whole && !listed && text.length <= MOST && /\baction\b.{0,70}\bto\b/i.test(text)) {
      const told = [...text.matchAll(TOLD)];
      if (told.length > 0)
        return told.map((match) => ({
          ...of(block, match[1] ?? "", ""),
          status: match[2]?.trim() ?? "",
          passage: passageIn(block, match.index, match.index + match[0].length),
        }));
    }
    if (!listed) led = whole || (text.length < 140 && takesUpEarlierIn(text));
    if (!led || text.length < 8 || text.length > MOST || NO_ACTION.test(text)) return [];
    const mentioned = MENTIONED.exec(text)?.[1];
    if (mentioned && !leading)
      return mentioned.split(/,? and |, | & /).map((number) => ({ ...of(block, "", number), status: text }));
    const number = leading?.[1] ?? (mark && mark.kind !== "bullet" ? mark.value : "");
    return listed ? [of(block, text.slice(leading?.[0].length ?? 0), number)] : [];
  });
}

function of(block: Block, text: string, number: string): Labelled {
  const passage = { start: block.start, end: block.end };
  return { text: text.replaceAll("\t", " – "), number, owner: "", due: "", status: "", passage, blocks: [block] };
}
