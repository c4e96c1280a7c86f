import type { AttendancePart } from "#app/domain/meeting-record/attendance.ts";
import { sentencesOf } from "./blocks.ts";
import { looksLikeName, namesIn } from "./names.ts";
import { passageIn, passageOf, type Block, type Sentence } from "./passage.ts";
import type { AttendanceFound } from "./proposal.ts";
import type { Section } from "./sections.ts";
import { isSentence } from "./sentence-like.ts";

/** Words over or before a list of people, and how those people were at the meeting. */
const LABELS: readonly [RegExp, AttendancePart][] = [
  [
    /^(?:(?:apologies|apology)(?: for absence)?(?: (?:were )?received)?(?: from)?|members? apologies)\s*[:\-–.]*\s*/i,
    "apologies",
  ],
  [/^(?:absent|not present|members? absent|did not attend)\s*(?:[:\-–]+|$)\s*/i, "absent"],
  [/^(?:substitutes?(?: members?)?(?: present)?|substitutions?)\s*(?:[:\-–]+|$)\s*/i, "substitute"],
  [
    /^(?:(?:also |others? )?in attendance|also present|attended by|(?:council |county |other )?officers?(?: present| in attendance)?(?: \([^)]*\))?|observers?(?: present)?|guests?|by invitation|invited|invitees|witnesses|external (?:attendees|witnesses)|present by invitation|other members(?: present)?|(?:also )?attending|attendees\s*[:-]+|attended for this item)\s*(?:[:\-–]+|$)\s*/i,
    "in_attendance",
  ],
  [
    /^(?:(?:(?:committee |panel |board |sub-committee |council |voting |elected |county |borough )*(?:members |councillors |board members |voting members |panel members |co-?opted members ))?(?:present|attendance|in attendance)|attendees|attendance list|members|panel members|committee members|councillors|co-?opted members|independent members|membership)(?: \([^)]*\))?\s*(?:[:\-–]+|$)\s*/i,
    "present",
  ],
];
const APOLOGIES_FROM =
  /\bapolog(?:ies|y)\b.{0,90}?\b(?:from|by|on behalf of)\s+(?!the meeting\b)((?:(?:the )?(?:councillors?|cllrs?)\b.?\s)?.{3,400}?)(?:\.?$|,? (?:who|with|and (?:it|there|that)|due|because)\b)/i;
const SUBSTITUTED =
  /^(.{3,60}?) (?:was |were |is )?(?:(?:also )?(?:present|attended|attending) )?(?:substitut(?:ed|ing|e)|deputis(?:ed|ing)|as (?:a |the )?substitute) for (.{3,60}?)[.;]?$/i;
const ATTENDED = /^(.{5,400}?) (?:attended|was in attendance|were in attendance|joined) (?:for|the meeting)\b/i;
const SUBSTITUTING = /\((?:as )?(?:sub(?:stitut(?:e|ing))?|deputising)\b\.? ?(?:for )?([^)]{0,60})\)/i;
const APOLOGIES_MARK = /\(?\bapologies\b\)?$/i;
const NOTE_TAKER = /^(?:(?:note|minute)s?[- ]?taker|(?:minutes|notes)(?: taken)?(?: by)?)\s*:\s*(?=\p{Lu})/iu;
const MOST_PEOPLE = 200;

/** Who was at the meeting and how, who sent apologies, and who attended for one item. */
export function attendanceIn(sections: readonly Section[]): AttendanceFound[] {
  const found: AttendanceFound[] = [];
  for (const section of sections) {
    if (found.length >= MOST_PEOPLE) break;
    const listed = section.head === null || section.business === "apologies";
    listsIn(section, listed, found);
    for (const block of section.body)
      if (/apolog|substitut|deputis|attend|joined/i.test(block.text) && block.text.length < 3_000)
        inProse(section, block, found);
  }
  if (sections[0]) found.push(...noteTakerIn(sections[0]));
  return once(found).slice(0, MOST_PEOPLE);
}

function listsIn(section: Section, listed: boolean, found: AttendanceFound[]): void {
  let part: AttendancePart | null = null;
  for (const block of section.body) {
    const label = labelOf(block);
    if (
      label &&
      /\b(?:were|was|been) received\b|\breceived (?:and|from|by)\b/i.test(block.text.slice(0, label.length + 30))
    )
      continue;
    if (label) part = label.part;
    const labelled = label !== null;
    if (labelled && !listed && !(label.part === "in_attendance" || /^attendees/i.test(block.text))) part = null;
    if (part === null) continue;
    const councillors = labelled && /councillors|cllrs/i.test(block.text.slice(0, label.length));
    const names = labelled
      ? namesIn(block, label.length, councillors, councillors ? "Councillor " : "")
      : stillNames(block)
        ? namesIn(block)
        : [];
    if (!labelled && names.length === 0) {
      if (isSentence(block.text) || block.text.length > 60) part = null;
      continue;
    }
    const how = listed || section.head === null ? part : "in_attendance";
    for (const named of names) found.push(entry(section, block, named, how));
  }
}

/** Who took the notes, where the head of the minutes says so. */
function noteTakerIn(top: Section): AttendanceFound[] {
  return top.body.flatMap((block) => {
    const label = NOTE_TAKER.exec(block.text);
    return label ? namesIn(block, label[0].length).map((named) => entry(top, block, named, "in_attendance")) : [];
  });
}

function labelOf(block: Block): { part: AttendancePart; length: number } | null {
  if (block.mark && block.mark.kind !== "number") return null;
  for (const [label, part] of LABELS) {
    const match = label.exec(block.text);
    if (!match) continue;
    const rest = block.text.slice(match[0].length);
    const parted = /[:\-–\t.]\s*$/.test(match[0]) || rest === "" || /^(?:cllr|councillor|from\b)/i.test(rest);
    if (parted && !/^(?:were|was|had|have|would|of)\b/i.test(rest)) return { part, length: match[0].length };
  }
  return null;
}

function stillNames(block: Block): boolean {
  return block.text.length < 400 && !/[?!]/.test(block.text);
}

type Who = { name: string; capacity: string; from: number; to: number };

function entry(section: Section, block: Block, named: Who, part: AttendancePart): AttendanceFound {
  const whole = `${named.name} (${named.capacity})`;
  const instead = SUBSTITUTING.exec(whole);
  const absent = APOLOGIES_MARK.test(named.capacity);
  const how = instead ? "substitute" : absent ? "apologies" : part;
  return {
    kind: "attendance",
    key: `attendance-${block.at[named.from] ?? block.start}`,
    passage: passageIn(block, named.from, named.to),
    because:
      how === "apologies"
        ? "They are listed among those who sent apologies."
        : "They are listed among those at the meeting.",
    itemKey: section.head ? section.key : null,
    name: named.name,
    capacity: instead || absent ? "" : named.capacity,
    part: how,
    forName: instead?.[1]?.trim() ?? "",
  };
}

function inProse(section: Section, block: Block, found: AttendanceFound[]): void {
  for (const sentence of sentencesOf(block)) {
    const [, people = ""] = APOLOGIES_FROM.exec(sentence.text) ?? [];
    if (people) listed(section, sentence, people, "apologies", found);
    const instead = SUBSTITUTED.exec(sentence.text);
    if (instead?.[1] && looksLikeName(instead[1])) {
      const who = {
        name: instead[1],
        capacity: `substitute for ${instead[2]}`,
        from: sentence.from,
        to: sentence.from + sentence.text.length,
      };
      found.push({
        ...entry(section, block, who, "substitute"),
        forName: instead[2] ?? "",
        passage: passageOf(sentence),
      });
    }
    const [, attended = ""] = ATTENDED.exec(sentence.text) ?? [];
    if (attended && !people) listed(section, sentence, attended, "in_attendance", found);
  }
}

function listed(
  section: Section,
  { text, from, block }: Sentence,
  people: string,
  part: AttendancePart,
  found: AttendanceFound[],
): void {
  const at = from + text.indexOf(people);
  const cut: Block = { ...block, text: block.text.slice(0, at + people.length) };
  for (const named of namesIn(cut, at, true)) found.push(entry(section, block, named, part));
}

/** Each person once: as they were for the whole meeting, before how they were for an item. */
function once(found: readonly AttendanceFound[]): AttendanceFound[] {
  const by = new Map<string, AttendanceFound>();
  for (const one of found) {
    const key = one.name
      .toLowerCase()
      .replace(/^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady)\.?\s+)+/, "")
      .replace(/\s+/g, " ");
    if (!by.has(key)) by.set(key, one);
  }
  const all = [...by];
  for (const [key, one] of all) {
    const whole = one.part === "substitute" && !key.includes(" ") && all.find(([other]) => other.endsWith(` ${key}`));
    if (whole) by.set(whole[0], { ...whole[1], part: "substitute", forName: one.forName });
  }
  return [...by]
    .filter(([key]) => key.includes(" ") || !all.some(([other]) => other !== key && other.endsWith(` ${key}`)))
    .map(([, one]) => one);
}
