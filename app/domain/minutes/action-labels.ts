import { isOwner } from "./owner-said.ts";
import { passageIn, passageOver, type Block, type Passage } from "./passage.ts";
import { isSentence } from "./sentence-like.ts";

/** An action as the minutes mark it: its words, the number and the owner that its label gives, and where it stands. */
export type Labelled = {
  text: string;
  number: string;
  owner: string;
  due: string;
  status: string;
  passage: Passage;
  blocks: Block[];
};

const NUMBER = "(?:\\s*(?:no\\.?\\s*|number\\s*|#\\s*|ref\\.?\\s*)?(\\d{1,3}(?:[./-]\\d{1,4}){0,2}[a-z]?))?";
const TAG = "(?:\\s*[([]([^)\\]]{1,60})[)\\]])?";
const LABEL = new RegExp(
  `^[\\[(*_]*(?:(?:new |agreed |further |key |follow[- ]?up )?(?:actions?(?: points?| items?| required| agreed| arising)?|recorded actions?)${NUMBER}${TAG}(?: (?:for|by) ([^:–—-]{2,40}?))?[*_]*\\s*(?:[:–—-]+|\\t|\\.(?=\\s))|(?:AP|A|Ref A)\\s?[-.]?(\\d{1,3}(?:[./]\\d{1,4})?)\\s*[:–—.)-]+|ACTIONS?(?: (\\d{1,3}))?(?= [A-Z(\\[]))\\s*[–—:*_-]*\\s*`,
  "i",
);
const CAPITALS_LABEL = /^[[(*_]*ACTIONS?(?: \d{1,3})? [A-Z([]/;
const WITHIN =
  /(?<=[.)\]”"’;:]\s{1,2}|\s[([])(?:ACTIONS?|Actions?|Action point)(?:\s*\d{1,3}(?:[./]\d{1,4})?)?(?:\s*[([][^)\]]{1,60}[)\]])?\s*[:–—-]+\s*(?=\S)/g;
const HAS_WITHIN = new RegExp(WITHIN.source);
const HEADING =
  /^[*_]*(?:(?:summary|list|record|schedule|table|log) of (?:the )?(?:agreed )?actions?(?: (?:agreed|arising|points?|from this meeting))?|(?:new |agreed |key |further |meeting )?actions?(?: points?| items?| list| summary| log| table| agreed| arising| required| for the next meeting| from (?:this|the|today’?s) meeting)*|follow[- ]?up actions?)(?:\/[^:]{2,50})?(?:\s*\d{0,3})?(?: (?:include|were agreed|agreed))?\s*[:.–—-]*[*_]*$/i;
const NOTHING = /^(?:none|n\/a|nil|no actions?|not applicable|there (?:were|are) no)\b/i;
const HEADS =
  /^(?:no\.?|ref\.?|item|number|action(?: point| required)?s?|task|(?:action )?owner|action (?:by|holder|lead|for)|lead(?: officer)?|who|by whom|responsib\w*(?: officer)?|officer|assigned to|deadline|due(?: date| by)?|by when|when|target(?: date)?|timescale|status|progress|update|comments?|rag|date|minute(?: ref)?)$/i;

const OWNER_HEAD = /^(?:(?:action )?owner|action (?:by|holder|lead|for)|lead|who|by whom|responsib|officer|assigned)/i;
const WORDING_HEAD = /^(?:actions?(?: points?| required| agreed)?|tasks?)$/i;

/** The label that a block begins with; null where it begins with none. */
export function labelOf(block: Pick<Block, "text">): { length: number; number: string; owner: string } | null {
  const match = LABEL.exec(block.text.slice(0, 200));
  if (!match || match[0].length === 0) return null;
  if (/^[[(*_]*actions?(?: \d{1,3})? $/i.test(match[0]) && !CAPITALS_LABEL.test(block.text)) return null;
  const owner = [match[2], match[3]].find((words) => words && isOwner(words)) ?? "";
  return { length: match[0].length, number: match[1] ?? match[4] ?? match[5] ?? "", owner };
}

/** Every action that the minutes mark as one: by a label, under a heading, in a table, or in the middle of a paragraph. */
export function labelledActions(body: readonly Block[]): Labelled[] {
  const found: Labelled[] = [];
  for (let place = 0; place < body.length; place += 1) {
    const block = body[place]!;
    const table = tableAt(body, place);
    if (table) {
      found.push(...table.rows);
      place += table.length - 1;
      continue;
    }
    if (HEADING.test(block.text)) {
      const listed = under(body, place);
      found.push(...listed);
      place += listed.length > 0 ? new Set(listed.flatMap(({ blocks }) => blocks)).size : 0;
      continue;
    }
    const label = labelOf(block);
    if (label && label.length >= block.text.length && body[place + 1]) {
      const listed = under(body, place);
      found.push(
        ...listed.map((one) => ({ ...one, number: one.number || label.number, owner: one.owner || label.owner })),
      );
      place += new Set(listed.flatMap(({ blocks }) => blocks)).size;
    } else if (label || HAS_WITHIN.test(block.text)) found.push(...inBlock(block, label, body[place - 1]));
  }
  return found.filter(({ text }) => !NOTHING.test(text));
}

/** What stands under a heading of actions, or under a label alone: the points of the list, else what is like an action. */
function under(body: readonly Block[], place: number): Labelled[] {
  const several = /actions/i.test(body[place]?.text ?? "");
  const listed: Block[] = [];
  for (let next = place + 1; next < body.length; next += 1) {
    const block = body[next]!;
    const marked = block.mark !== null && (listed.length === 0 || listed[0]!.mark !== null);
    const alike =
      several &&
      block.mark === null &&
      block.text.length < 400 &&
      /\bto\b|[:–-]/.test(block.text) &&
      (isSentence(block.text) || /\bto \p{Ll}/u.test(block.text));
    if (!(marked || (listed.length === 0 && !HEADING.test(block.text)) || (alike && listed[0]!.mark === null))) break;
    if (block.text.includes("\t")) break;
    listed.push(block);
  }
  return listed.map((block) => {
    const label = labelOf(block);
    const number =
      label?.number || (block.mark?.kind === "number" || block.mark?.kind === "reference" ? block.mark.value : "");
    return {
      text: block.text.slice(label?.length ?? 0).replace(/^[–—:-]+\s*/, ""),
      number,
      owner: label?.owner ?? "",
      due: "",
      status: "",
      passage: passageOver([block]),
      blocks: [block],
    };
  });
}

/** The actions in one paragraph, each to where the next begins; what is only an owner belongs to the sentence before it. */
function inBlock(block: Block, label: ReturnType<typeof labelOf>, before: Block | undefined): Labelled[] {
  const cuts = [...block.text.matchAll(WITHIN)].map((m) => ({ at: m.index, from: m.index + m[0].length, words: m[0] }));
  if (label) cuts.unshift({ at: 0, from: label.length, words: "" });
  const unique = cuts.filter((cut, index) => index === 0 || cut.at >= (cuts[index - 1]?.from ?? 0));
  return unique.flatMap((cut, index): Labelled[] => {
    const end = unique[index + 1]?.at ?? block.text.length;
    const text = block.text
      .slice(cut.from, end)
      .trim()
      .replace(/^[–—:-]+\s*/, "")
      .replace(/(?<=\S)[\])]+\.?$/, (close) => (/[[(]/.test(block.text.slice(cut.from, end)) ? close : ""));
    const number = (cut.at === 0 && label ? label.number : /\d{1,3}(?:[./]\d{1,4})?/.exec(cut.words)?.[0]) ?? "";
    const tag = /[([]([^)\]]{1,60})[)\]]/.exec(cut.words)?.[1] ?? "";
    const owner = (cut.at === 0 && label?.owner) || (isOwner(tag) ? tag : "");
    if (text === "") return [];
    const only = isOwner(text) && text.split(" ").length <= 9 && !/ to \p{Ll}/u.test(text);
    const said = only ? sentenceBefore(block, cut.at, before) : null;
    if (only && said)
      return [
        {
          text: said.text,
          number,
          owner: text.replace(/\.$/, ""),
          due: "",
          status: "",
          passage: { start: said.start, end: passageIn(block, cut.from, end).end },
          blocks: said.blocks,
        },
      ];
    return [
      {
        text,
        number,
        owner,
        due: "",
        status: "",
        passage: passageIn(block, cut.at, end),
        blocks: cut.at === 0 ? [block] : [],
      },
    ];
  });
}

/** What an owner’s name alone points at: the sentence before it in its paragraph, or the last of the paragraph before. */
function sentenceBefore(
  block: Block,
  at: number,
  before: Block | undefined,
): { text: string; start: number; blocks: Block[] } | null {
  const from = at > 0 ? block : before;
  const whole = (at > 0 ? block.text.slice(0, at) : (before?.text ?? "")).trim().replace(/[([]$/, "").trim();
  if (!from || whole === "") return null;
  const cut = whole.slice(0, -1).lastIndexOf(". ") + 1;
  const text = whole.slice(cut).trim();
  return { text, start: from.at[whole.indexOf(text, cut)] ?? from.start, blocks: at > 0 ? [] : [block] };
}

/** A table of actions: a row of headings that a tracker has, and the rows under it. */
function tableAt(body: readonly Block[], place: number): { rows: Labelled[]; length: number } | null {
  const heads = cellsOf(body[place]!);
  if (
    heads.length < 2 ||
    heads.filter((cell) => HEADS.test(cell)).length < 2 ||
    !heads.some((cell) => WORDING_HEAD.test(cell))
  )
    return null;
  const rows: Labelled[] = [];
  let length = 1;
  for (let next = place + 1; next < body.length && body[next]!.text.includes("\t"); next += 1, length += 1) {
    const block = body[next]!;
    const marked = block.mark ? [block.mark.value, ...cellsOf(block)] : cellsOf(block);
    const cells = marked.length > heads.length ? cellsOf(block) : marked;
    const cell = (pattern: RegExp) => cells[heads.findIndex((head) => pattern.test(head))]?.trim() ?? "";
    const text = cell(WORDING_HEAD);
    if (!text) continue;
    rows.push({
      text,
      number: cell(/^(?:no|ref|item|number|minute)/i),
      owner: cell(OWNER_HEAD),
      due: cell(/^(?:deadline|due|by when|when|target|timescale)/i),
      status: cell(/^(?:status|progress|update|comment|rag)/i),
      passage: passageOver([block]),
      blocks: [block],
    });
  }
  return rows.length > 0 ? { rows, length } : null;
}

function cellsOf(block: Block): string[] {
  return block.text.includes("\t") ? block.text.split("\t").map((cell) => cell.trim()) : [];
}
