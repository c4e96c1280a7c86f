import { proceduralBusiness, type Procedural } from "#app/domain/meeting/procedural.ts";
import { blocksOf } from "./blocks.ts";
import { headingsOf } from "./headings.ts";
import type { Block } from "./passage.ts";
import { isSentence, MOST_HEADING } from "./sentence-like.ts";

/** One item of the agenda as the minutes have it: its heading, and what stands under it. `head` is null before the first. */
export type Section = {
  key: string;
  head: Block | null;
  number: string;
  title: string;
  business: Procedural | null;
  /** What the item was to do, as the agenda said it. */
  purpose: Block[];
  body: Block[];
};

/** Everything that is said in one place of an item: a block, under which heading of its own. */
export type Said = { section: Section; block: Block; under: string };

const MINUTES_LABEL = /^(?:minutes|minute|decision|discussion):?$/i;
const PURPOSE =
  /^(?:to (?:note|consider|receive|agree|approve|discuss|review|provide|scrutinise|hear|update|inform|question|hold|elect|appoint|confirm|take|be|set)\b|for (?:the|members)\b|this (?:item|presentation|report|paper)\b|the (?:report|paper|panel is|committee is|board is|purpose)\b|report of\b|\S+(?: \S+){0,4} to (?:provide|give|present|update)\b)/i;
const MOST_PURPOSE = 500;

/** The minutes item by item: first what stands before the first item, then each with what was said on it. */
export function sectionsOf(text: string): Section[] {
  const blocks = blocksOf(text);
  const headings = headingsOf(blocks);
  const top: Section = { key: "top", head: null, number: "", title: "", business: null, purpose: [], body: [] };
  const first = headings[0]?.place ?? blocks.length;
  top.body = blocks.slice(0, first);
  const items = headings.map(({ place, number, title }, index): Section => {
    const all = blocks
      .slice(place + 1, headings[index + 1]?.place ?? blocks.length)
      .filter(({ text: words }) => !/^agenda item$/i.test(words));
    const head = blocks[place] ?? null;
    return {
      key: `item-${head?.start ?? 0}`,
      head,
      number,
      title,
      business: proceduralBusiness(title),
      ...partedAt(all),
    };
  });
  return [top, ...items];
}

/** What an agenda said before “Minutes:”, apart from the minutes; without that word, only what opens as a purpose does. */
function partedAt(all: readonly Block[]): Pick<Section, "purpose" | "body"> {
  const label = all.findIndex(({ text, mark }) => mark === null && MINUTES_LABEL.test(text));
  if (label >= 0) {
    const before = all.slice(0, label);
    const purpose = before.filter(({ text }) => PURPOSE.test(text) || (isSentence(text) && text.length > 40));
    return {
      purpose: withinLimit(purpose),
      body: [...before.filter((block) => !purpose.includes(block)), ...all.slice(label + 1)],
    };
  }
  const first = all[0];
  const opens =
    first && /^to \p{Ll}/iu.test(first.text) && PURPOSE.test(first.text) && first.text.length <= MOST_PURPOSE;
  return opens ? { purpose: [first], body: all.slice(1) } : { purpose: [], body: [...all] };
}

function withinLimit(blocks: readonly Block[]): Block[] {
  let length = 0;
  return blocks.filter(({ text }) => (length += text.length + 1) <= MOST_PURPOSE);
}

/** Everything said under an item, block by block, each with the heading that it stands under within the item. */
export function saidIn(section: Section): Said[] {
  let under = "";
  return section.body.map((block, place) => {
    const next = section.body[place + 1];
    const { text, mark } = block;
    const heads =
      !mark &&
      text.length <= MOST_HEADING &&
      !isSentence(text) &&
      block.apart &&
      next &&
      isSentence(next.text) &&
      !/[:\t]/.test(text);
    if (heads) under = text;
    return { section, block, under: heads ? "" : under };
  });
}
