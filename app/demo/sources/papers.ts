import type { IsoInstant } from "#app/domain/calendar.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { SOURCE_MEETINGS } from "./all.ts";
import type { SourceItem, SourceMeeting } from "./types.ts";

/** Who entered the published minutes: the team, not a person. */
export const SCRUTINY_SUPPORT = "Scrutiny support";

export const YEAR_START = { yearStartMonth: 5, yearStartDay: 1 } as const;

/** Ids by our own keys. */
export type Ids = ReadonlyMap<string, number>;

/** Who enters a record, and when. */
export function entered(at: IsoInstant) {
  return { personId: null, name: SCRUTINY_SUPPORT, at };
}

/** The meeting and the item of our key; throws where there is none. */
export function whereSaid(key: string): { meeting: SourceMeeting; item: SourceItem } {
  for (const meeting of SOURCE_MEETINGS) {
    const item = meeting.items.find((each) => each.key === key);
    if (item) return { meeting, item };
  }
  throw new Error(`No item ${key} in the published minutes`);
}

/** The paper and the place in it: "Minutes of …, 4 November 2015, item 8". */
export function paperOf(meeting: SourceMeeting, item: SourceItem): string {
  if (item.within) return `${meeting.paper}, item ${item.within}, under “${item.title}”`;
  return /^\d+$/.test(item.number) ? `${meeting.paper}, item ${item.number}` : meeting.paper;
}

/** The paper, and what of it was inferred. */
export function wordsOf(paper: string, inferred: string | undefined): string {
  return inferred ? `${paper}. ${inferred}` : paper;
}

/** Which programme a meeting belongs to: its body's municipal year. */
export function programmeKey(meeting: SourceMeeting): string {
  return `${meeting.body} ${yearOf(meeting.meetsOn, YEAR_START)}`;
}

/** What is known by the name; throws where nothing is, so that the data cannot point nowhere. */
export function must<T>(known: ReadonlyMap<string, T>, key: string): T {
  const found = known.get(key);
  if (found === undefined) throw new Error(`Nothing is known by the name ${key}`);
  return found;
}
