import { dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import {
  MEETING_KIND_LABELS,
  MEETING_STATES,
  type MeetingKind,
  type MeetingState,
} from "#app/domain/meeting/states.ts";
import { foldText } from "#app/domain/text.ts";
import { tellingWords } from "#app/domain/theme/similarity.ts";
import { fitted, readOf, whenOf, wordsOf, type PlannedRow, type Planning, type RowPlanner } from "./plan.ts";
import { fileRow, type OwnRecord } from "./read-rows.ts";
import { matchRow } from "./row-match.ts";

/** What is written of a meeting that a row makes. */
export type MeetingMade = {
  meetsOn: IsoDate;
  startsAt: string | null;
  venue: string;
  kind: MeetingKind;
  state: MeetingState;
  reasonWords: string | null;
};

/** What becomes of each row of a calendar; rows of other bodies are left out. */
export function planMeetings(records: readonly OwnRecord[], planning: Planning): RowPlanner<MeetingMade> {
  const bodies = new Set(records.map((record) => foldText(wordsOf(record, "body"))).filter(Boolean));
  const isOurs = bodies.size < 2 ? () => true : ours(bodies, planning.lookups.bodyName);
  const seen = new Map<string, number>();
  return (record) => {
    const when = whenOf(record, "meetsOn");
    const day = when?.kind === "exact" ? when.on : null;
    const mine = isOurs(foldText(wordsOf(record, "body")));
    const again = day && mine ? seen.get(day) : undefined;
    if (day && mine && again === undefined) seen.set(day, fileRow(record));
    return planRow(record, { day, mine, again }, planning);
  };
}

/** Which names mean this body: the same, or else those that share most of its telling words. */
function ours(bodies: ReadonlySet<string>, bodyName: string): (name: string) => boolean {
  const own = foldText(bodyName);
  if (bodies.has(own)) return (name) => name === own;
  const words = new Set(tellingWords(bodyName));
  const like = [...bodies].filter((name) => {
    const said = tellingWords(name);
    return (
      said.length > 0 && said.filter((word) => words.has(word)).length >= Math.max(2, Math.ceil(said.length * 0.6))
    );
  });
  return like.length === 0 ? () => true : (name) => like.includes(name);
}

type Told = { day: IsoDate | null; mine: boolean; again: number | undefined };

function planRow(
  record: OwnRecord,
  { day, mine, again }: Told,
  { lookups, choices }: Planning,
): PlannedRow<MeetingMade> {
  const there = lookups.meetings.find(({ meetsOn }) => meetsOn === day);
  const own = matchRow(record.number, "meeting", { same: there && { id: there.id, words: there.label } }, choices);
  const title = day ? weekdayDateText(day) : wordsOf(record, "meetsOn");
  const base = { number: record.number, title, own: day && mine ? own : null, kept: record.unread, matches: [] };
  const left = (because: string) => ({ ...base, fate: "left" as const, words: [because], make: null });
  if (!mine) return left(`It is a meeting of “${wordsOf(record, "body")}”, another body.`);
  if (day === null) return left(`“${wordsOf(record, "meetsOn")}” is no date, so there is no meeting to add.`);
  if (again !== undefined) return left(`It is on the same date as row ${again}.`);
  if (own.chosen === "leave") return left("You chose to leave it out.");
  if (own.chosen.startsWith("id:"))
    return { ...base, fate: "here", words: [`It is the ${there?.label ?? "meeting of that date"}.`], make: null };
  const make = madeOf(record, day, lookups.today);
  const time = make.startsAt ? `, ${make.startsAt}` : "";
  return {
    ...base,
    fate: "added",
    words: [
      `${MEETING_KIND_LABELS[make.kind]}${time}${make.venue ? `, ${make.venue}` : ""}: ${MEETING_STATES[make.state].words}.`,
    ],
    make,
  };
}

function madeOf(record: OwnRecord, meetsOn: IsoDate, today: IsoDate): MeetingMade {
  const said = readOf<string>(record, "status") as MeetingState | null;
  const coming = said === "confirmed" ? "confirmed" : "provisional";
  const state = said === "cancelled" ? "cancelled" : meetsOn < today ? "held" : coming;
  const venue = wordsOf(record, "venue").replace(/\s*\n\s*/g, ", ");
  return {
    meetsOn,
    startsAt: readOf<string>(record, "startsAt"),
    venue: fitted(venue, 300).text,
    kind: (readOf<string>(record, "kind") as MeetingKind | null) ?? "ordinary",
    state,
    reasonWords: state === "cancelled" ? wordsOf(record, "status") || `Cancelled before ${dateText(today)}` : null,
  };
}
