import { sentencesOf } from "./blocks.ts";
import { passageIn, passageOf, passageOver, type Block, type Passage } from "./passage.ts";
import type { Section } from "./sections.ts";

/** A part of what was resolved, by itself: “(b) that the Clerk write to …”. */
export type Part = { text: string; passage: Passage };

/** What was resolved in one place of an item. `labelled` where the minutes mark it; `to` is whom a recommendation is for. */
export type Resolution = {
  passage: Passage;
  words: string;
  parts: Part[];
  labelled: boolean;
  recommends: boolean;
  to: string;
  blocks: Block[];
};

const BODY =
  "(?:panel|committee|sub-committee|board|commission|council|members|meeting|working group|task group|group|joint committee|forum)";
const LABEL = new RegExp(
  `^[*_[(]*(?:(?:it was |(?:the |that )?(?:[\\p{L}’&-]+ ){0,6}?${BODY} )?(?:unanimously |therefore |then |also |having [^:]{3,80}, )*(?:RESOLVED|AGREED|RECOMMENDED|NOTED|DECIDED)\\b|(?:resolved|resolution|decision|decided|recommendations?|recommended|agreed outcomes?|agreed(?= ?[:–—-]|$))(?! (?:[1-9]|was|were|is|by|that were))\\b)(?: unanimously| \\(unanimously\\)| \\(?\\d{1,3}\\)?)?(?:(?<=recommend(?:ed|ations?))\\s+to (?:the )?([^:–—.]{2,80}?))?(?: include)?[*_]*\\s*(?:[:–—.-]+|(?=(?:that|to)\\b)|$)[\\s–—:-]*`,
  "iu",
);
const LABEL_CASE =
  /^[*_[(]*(?:Resolved|Resolution|Decision|Decided|Recommend|Agreed|RESOL|DECI|RECOMMEND|AGREED|NOTED)|\b(?:RESOLVED|AGREED|RECOMMENDED|NOTED|DECIDED|resolved)\b/;
const IN_PROSE = new RegExp(
  `^(?:(?:following|after|having|in)[^,]{3,120}, )?(?:(?:it was|we|(?:the |that the )?(?:\\p{Lu}[\\p{L}’&-]+ ){0,5}?${BODY}|all members)(?: present)? (?:then |also |unanimously |therefore |formally )*(?:resolved|agreed|recommended|endorsed|approved|voted|noted (?:the|and|with)|received (?:and|the)|supported the)\\b|.{3,260}?\\b(?:was|were) (?:unanimously |duly |therefore |formally |all )*(?:noted|approved|agreed|endorsed|adopted|elected|appointed|re-elected|confirmed|signed|received|accepted|deferred)\\b(?: and [^.]{3,60})?(?: (?:as|by|subject|for|without|with|to|that|chair|vice|unanimously)\\b[^.]{0,160})?[.]?$)`,
  "iu",
);
const IN_CAPITALS = /\b(?:RESOLVED|AGREED|RECOMMENDED|APPROVED)\b/;
const NOT_AGREED_TO_ACT =
  /(?<!\bit )\b(?:was|were) (?:received|noted|agreed|confirmed|accepted)\b.{0,40}\b(?:from|that)\b|\bapologies\b|\bquestions? (?:was|were) received\b|\bit was (?:also )?(?:noted|confirmed) that\b|\bno (?:declarations|apologies|questions)\b|\b(?:said|stated|replied|explained|advised|undertook|asked|told|reported) (?:that|to|if|whether|how|what)\b|\bwhen it (?:was|were)\b/i;
/** “Noted.” by itself says all. */
const ITSELF =
  /^(?:noted|approved|received|endorsed|(?:agreed|noted) and (?:agreed|noted)|agreed)\.$|^noted$|^(?:agreed|approved|accepted|confirmed) as an? (?:true|correct|accurate)\b[^.]{0,200}\.?$/i;
const INLINE_PART = /(?:^|[\s;:.])(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\))\s+(?=\S)/g;
const MOST_PARTS = 40;

/** Everything that was resolved in an item, in the order of the minutes. `taken` are blocks that were read as something else. */
export function resolutionsIn(section: Section, taken: ReadonlySet<Block>): Resolution[] {
  const found: Resolution[] = [];
  const { body } = section;
  for (let place = 0; place < body.length; place += 1) {
    const block = body[place]!;
    if (taken.has(block)) continue;
    const label = labelOf(block) ?? bodyOf(block, body[place + 1]);
    if (label) {
      const made = labelled(body, place, label, taken);
      if (made) found.push(made);
      place += Math.max(0, (made?.blocks.length ?? 1) - 1);
      continue;
    }
    if (
      block.text.length < 4_000 &&
      /agreed|resolved|noted|approved|recommended|endorsed|elected|appointed|adopted|confirmed|signed|received|deferred|voted|supported|accepted/i.test(
        block.text,
      )
    )
      found.push(...inProse(block));
  }
  return found;
}

type Label = { length: number; recommends: boolean; to: string };

function labelOf(block: Block): Label | null {
  if (block.mark?.kind === "bullet" || ITSELF.test(block.text) || !LABEL_CASE.test(block.text.slice(0, 80)))
    return null;
  const match = LABEL.exec(block.text.slice(0, 400));
  if (!match) return null;
  return { length: match[0].length, recommends: /recommend/i.test(match[0]), to: match[1]?.trim() ?? "" };
}

const BODY_ALONE = new RegExp(`^(?:the |that the )?(?:[\\p{L}’&-]+ ){0,6}?${BODY}:$`, "iu");
const DECIDES =
  /^(?:noted|agreed|recommended|asked|requested|resolved|approved|endorsed|supported|received|welcomed|thanked)\b/i;

/** “The Committee:” over a list of what it noted, recommended and asked for. */
function bodyOf(block: Block, next: Block | undefined): Label | null {
  return next?.mark && DECIDES.test(next.text) && block.text.length < 120 && BODY_ALONE.test(block.text)
    ? { length: block.text.length, recommends: false, to: "" }
    : null;
}

/** The label’s own words, or the block after it; and the points of the list that follow. */
function labelled(body: readonly Block[], place: number, label: Label, taken: ReadonlySet<Block>): Resolution | null {
  const block = body[place]!;
  const own = block.text.slice(label.length).trim();
  const blocks = [block];
  for (let next = place + 1; next < body.length; next += 1) {
    const one = body[next]!;
    if (taken.has(one) || labelOf(one) || blocks.length > MOST_PARTS) break;
    const first = blocks.length === 1 && own === "";
    const listed =
      one.mark !== null &&
      !(
        one.mark.kind === "number" &&
        own !== "" &&
        !/[:;,]$|\band$/i.test(lastWords(blocks)) &&
        !sameList(one, blocks)
      );
    const goesOn = /(?:;|,|\band|\bor|:)$/i.test(lastWords(blocks)) || /^(?:that|and|to)\b/i.test(one.text);
    if (!first && !listed && !(goesOn && one.text.length < 1_000 && /^(?:that|and|to|\p{Ll})/u.test(one.text))) break;
    blocks.push(one);
  }
  const parts = blocks.flatMap((one, index) => partsOf(one, index === 0 ? label.length : 0)).slice(0, MOST_PARTS);
  if (parts.length === 0 || parts.every(({ text }) => /^(?:none|n\/a|nil)\b/i.test(text))) return null;
  return {
    passage: passageOver(blocks),
    words: wordsOf(blocks, label.length),
    parts,
    labelled: true,
    recommends: label.recommends,
    to: label.to,
    blocks,
  };
}

function sameList(one: Block, blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.mark;
  return !!last && !!one.mark && last.kind === one.mark.kind;
}

function lastWords(blocks: readonly Block[]): string {
  return blocks.at(-1)?.text ?? "";
}

function wordsOf(blocks: readonly Block[], skip: number): string {
  return blocks
    .map(({ text, mark }, index) =>
      index === 0 ? text.slice(skip) : mark && mark.kind !== "bullet" ? `(${mark.value}) ${text}` : text,
    )
    .filter((words) => words.trim() !== "")
    .join("\n");
}

/** The parts of a block: each “(a)” by itself, else each sentence. */
function partsOf(block: Block, skip: number): Part[] {
  const cuts = [...block.text.slice(skip).matchAll(INLINE_PART)].map((match) => ({
    at: skip + match.index,
    from: skip + match.index + match[0].length,
  }));
  if (cuts.length > 1 || (cuts.length === 1 && cuts[0]!.at <= skip + 1)) {
    const before = block.text.slice(skip, cuts[0]!.at).trim();
    const lead = before.length > 12 && !/:$/.test(before) ? [partAt(block, skip, cuts[0]!.at)] : [];
    return [
      ...lead,
      ...cuts.map(({ from }, index) => partAt(block, from, cuts[index + 1]?.at ?? block.text.length)),
    ].filter(({ text }) => text.length > 2);
  }
  return sentencesOf(block)
    .map(({ text, from }) => partAt(block, Math.max(from, skip), from + text.length))
    .filter(({ text }) => text.length > 2);
}

function partAt(block: Block, from: number, to: number): Part {
  const raw = block.text.slice(from, to);
  const text = raw
    .trim()
    .replace(/[;,]?\s*(?:and|or)?$/i, "")
    .replace(/^[–—:-]+\s*/, "");
  const at = from + (raw.length - raw.trimStart().length);
  return { text: text.trim(), passage: passageIn(block, at, Math.max(at + 1, at + text.length)) };
}

function inProse(block: Block): Resolution[] {
  return sentencesOf(block).flatMap((sentence): Resolution[] => {
    if (
      sentence.text.length > 900 ||
      NOT_AGREED_TO_ACT.test(sentence.text) ||
      !(IN_PROSE.test(sentence.text) || IN_CAPITALS.test(sentence.text) || ITSELF.test(sentence.text))
    )
      return [];
    const passage = passageOf(sentence);
    const part = { text: sentence.text, passage };
    return [
      {
        passage,
        words: sentence.text,
        parts: [part],
        labelled: false,
        recommends: /\brecommended\b/i.test(sentence.text),
        to: "",
        blocks: [],
      },
    ];
  });
}
