import type { Kysely } from "kysely";
import type { HowMoved } from "#app/domain/agenda-item/how-moved.ts";
import type { ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";
import type { Actor } from "#app/domain/actor.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import type { MovedMinutes } from "#app/domain/plan/total-effect.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { listItemsOf, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listMeetingsOf, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { listDraftedThemes, type DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import type { Database } from "#db/schema.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";

/** One move of a draft plan as it stands now: how it would be made, what is in its way, and what has changed since. */
export type StandingMove = MovedMinutes & {
  row: DraftMoveRow;
  /** "I-9", or "T-3" of a theme that has no item yet. */
  id: string;
  title: string;
  version: number;
  /** "move I-9 from 8 September 2026 to 13 October 2026". */
  words: string;
  how: HowMoved["how"];
  reasonNeeded: boolean;
  verdict: Verdict;
  since: string[];
};

/** What the moves of one body's draft are weighed by. */
export type DraftGround = {
  items: ReadonlyMap<number, ItemRow>;
  themes: ReadonlyMap<number, Awaited<ReturnType<typeof listDraftedThemes>>[number]>;
  meetings: ReadonlyMap<number, MeetingRow>;
  open: readonly { id: number; itemId: number }[];
  years: ReadonlyMap<number, ProgrammeYear>;
  delegationId: number | null;
};

/** Reads what these moves are weighed by. The number of queries does not depend on how many there are. */
export async function readDraftGround(
  db: Kysely<Database>,
  actor: Actor,
  bodyId: number,
  rows: readonly DraftMoveRow[],
): Promise<DraftGround> {
  const ids = (column: "itemId" | "themeId" | "toMeetingId") =>
    rows.map((row) => row[column]).filter((id) => id !== null);
  const items = await listItemsOf(db, actor, ids("itemId"));
  const themes = await listDraftedThemes(db, actor, ids("themeId"));
  const meetings = await listMeetingsOf(db, actor, ids("toMeetingId"));
  const years = new Map<number, ProgrammeYear>();
  for (const meeting of meetings) {
    const year = yearOf(meeting.meetsOn, meeting);
    if (!years.has(year)) years.set(year, await yearOfMeeting(db, meeting));
  }
  return {
    items: new Map(items.map((item) => [item.id, item])),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    open: await listOpenVariations(db, ids("itemId")),
    years,
    delegationId: (await findDelegationInForce(db, bodyId, actor.today))?.id ?? null,
  };
}

/** The meeting that a move goes to, as it is now. */
export const targetOf = (row: DraftMoveRow, { meetings }: DraftGround) => meetings.get(row.toMeetingId ?? -1) ?? null;

/** The year of that meeting, with its programme. */
export const nextOf = (to: ReturnType<typeof targetOf>, { years }: DraftGround) =>
  to && (years.get(yearOf(to.meetsOn, to)) ?? null);
