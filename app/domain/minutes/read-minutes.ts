import type { IsoDate } from "#app/domain/calendar.ts";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { notYetRecorded } from "./already-here.ts";
import { attendanceIn } from "./attendance.ts";
import { declarationsIn } from "./declarations.ts";
import { factsOf } from "./facts.ts";
import { actionsIn, eachOnce, otherFollowUpsIn } from "./follow-ups.ts";
import { NOTHING_KNOWN, type Known } from "./known.ts";
import { nextMeetingIn } from "./next-meeting.ts";
import { outcomeIn } from "./outcomes.ts";
import { passageOver, type Block, type Passage } from "./passage.ts";
import type { FollowUpFound, ItemFound, MeetingFacts, Proposal } from "./proposal.ts";
import { questionsIn } from "./questions.ts";
import { resolutionsIn } from "./resolutions.ts";
import { Earlier } from "./restated.ts";
import { sectionsOf, type Section } from "./sections.ts";
import { minutesShown } from "./shown-text.ts";

/** A place where the minutes were cut, and of which item the rest is missing. */
export type Cut = Passage & { item: string };

/** What minutes hold: the text as it is shown, what they say of their meeting, where they are cut, and every proposal in order. */
export type MinutesReading = { text: string; facts: MeetingFacts; cuts: Cut[]; proposals: Proposal[]; more: boolean };

const CUT = /(?:…|\.{3})?\s*view the full (?:minutes|agenda|decision)(?: text)? for item (\d{1,4}[a-z]?)\.?/gi;
/** More than any meeting leads to; what comes after is not proposed, and the reading says so. */
export const MOST_PROPOSALS = 600;
/** Characters: the minutes of a year. What comes after is shown and not read. */
export const MOST_READ = 400_000;

/**
 * Reads minutes by rules alone, without asking anything outside. Takes the text as it came, and what the body has
 * already; answers what could be recorded, each with its passage and why. Nothing is a record before somebody says so:
 * an earlier action taken up again is a report on it, and what is recorded of this meeting already is not proposed.
 */
export function readMinutes(raw: string, known: Known = NOTHING_KNOWN): MinutesReading {
  const text = minutesShown(raw);
  const read = text.slice(0, MOST_READ);
  const cuts = [...text.matchAll(CUT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    item: match[1] ?? "",
  }));
  const sections = withOneItem(sectionsOf(read.replace(CUT, (words) => " ".repeat(words.length))));
  const facts = factsOf(sections[0]?.body ?? []);
  const all = proposalsIn(sections, known, known.meetsOn ?? facts.on);
  return {
    text,
    facts,
    cuts,
    proposals: all.slice(0, MOST_PROPOSALS),
    more: all.length > MOST_PROPOSALS || text.length > MOST_READ,
  };
}

function proposalsIn(sections: readonly Section[], known: Known, meetsOn: IsoDate | null): Proposal[] {
  const earlier = new Earlier(known);
  const followUps: FollowUpFound[] = [];
  const found: Proposal[] = [
    ...attendanceIn(sections),
    ...declarationsIn(sections),
    ...nextMeetingIn(sections, meetsOn),
  ];
  for (const section of sections) {
    if (section.head || section.title) found.push(itemOf(section));
    const taken = new Set<Block>();
    const actions = actionsIn(section, earlier, taken);
    const resolutions = resolutionsIn(section, taken);
    found.push(...outcomeIn(section, resolutions), ...actions.reports);
    const resolved = new Set([...taken, ...resolutions.flatMap(({ blocks }) => blocks)]);
    found.push(...questionsIn(section, resolved));
    followUps.push(
      ...actions.made,
      ...(section.head || sections.length === 1 ? otherFollowUpsIn(section, resolutions, taken) : []),
    );
    if (found.length + followUps.length > 2 * MOST_PROPOSALS) break;
  }
  const every = [...found, ...eachOnce(followUps.slice(0, MOST_PROPOSALS))];
  return withOwnKeys(notYetRecorded(every, known.record, earlier)).sort(
    (one, other) => one.passage.start - other.passage.start || one.passage.end - other.passage.end,
  );
}

/** Where one passage says two things of a kind, the second is told apart. */
function withOwnKeys(proposals: readonly Proposal[]): Proposal[] {
  const used = new Map<string, number>();
  return proposals.map((one) => {
    const times = (used.get(one.key) ?? 0) + 1;
    used.set(one.key, times);
    return times === 1 ? one : { ...one, key: `${one.key}-${times}` };
  });
}

/** Minutes without any heading are of one item, which is called as the meeting is. */
function withOneItem(sections: Section[]): Section[] {
  const [top] = sections;
  if (!top || sections.length > 1 || top.body.length < 3) return sections;
  const { title } = factsOf(top.body);
  const head = top.body.find(({ text }) => title !== "" && text.startsWith(title.slice(0, 20)));
  if (!head) return sections;
  const from = Math.max(
    top.body.indexOf(head) + 1,
    top.body.findIndex(({ text }) => text.length > 120 || text.endsWith("?")),
  );
  return [
    { ...top, body: top.body.slice(0, from) },
    {
      key: `item-${head.start}`,
      head,
      number: "",
      title: title.slice(0, ITEM_FIELDS.title.limit),
      business: null,
      purpose: purposeIn(top.body),
      body: top.body.slice(from),
    },
  ];
}

/** What stands under “Purpose”, where the minutes have such a heading. */
function purposeIn(body: readonly Block[]): Block[] {
  const next = body[body.findIndex(({ text }) => /^purpose:?$/i.test(text)) + 1];
  return next && next !== body[0] ? [next] : [];
}

function itemOf(section: Section): ItemFound {
  const { head, purpose, number, title, business } = section;
  return {
    kind: "item",
    key: section.key,
    passage: head
      ? passageOver([head, ...purpose.slice(0, 1)].sort((one, other) => one.start - other.start))
      : { start: 0, end: 0 },
    because: number ? `Its heading is numbered ${number}.` : "It reads as the heading of an item.",
    itemKey: null,
    number,
    title: title || "Untitled item",
    purpose: purpose
      .map(({ text }) => text)
      .join(" ")
      .slice(0, ITEM_FIELDS.purpose.limit),
    business,
  };
}
