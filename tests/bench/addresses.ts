import { candidates, type Records } from "#tests/journeys/every-page/addresses.ts";
import { arrange } from "#tests/journeys/every-page/arrange.ts";
import { READERS, routesOf } from "#tests/journeys/every-page/readers.ts";
import { recordsOf } from "#tests/journeys/every-page/records.ts";
import { builtRoutes } from "#tests/support/routes.ts";
import type { Db } from "#db/open.server.ts";
import type { Reader } from "./readers.ts";
import type { Started } from "./started.ts";

const MOST_TRIED = 8;

/** Puts beside the filling what it lacks and some page needs, as the walk through every page does. */
export function makeReady(db: Db): Promise<void> {
  return arrange(db, READERS.member);
}

/** An address of every page that this reader opens, or of every file: of the largest record of its kind that opens. */
export async function addressesFor({ db, server, headersOf }: Started, who: Reader, files = false): Promise<string[]> {
  const walked = who === "other-officer" ? "officer" : who;
  const records = await largestFirst(db, await recordsOf(db, walked));
  const routes = files ? (await builtRoutes()).filter(({ reads, isPage }) => reads && !isPage) : routesOf(walked);
  const found: string[] = [];
  for (const { path } of routes) {
    for (const address of candidates(path, records).slice(0, MOST_TRIED)) {
      const { status } = await server.ask(address, headersOf(who));
      if (status !== 200) continue;
      found.push(address);
      break;
    }
  }
  return found;
}

/** The records with the largest of each kind first: the meeting with most items, the theme with most others beside it. */
async function largestFirst(db: Db, records: Records): Promise<Records> {
  const meetings = await db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select("meeting.id")
    .groupBy("meeting.id")
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .orderBy("meeting.id", "desc")
    .limit(3)
    .execute();
  const themes = await db
    .selectFrom("themeRelation")
    .select("themeId as id")
    .groupBy("themeId")
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .limit(3)
    .execute();
  const first = (rows: { id: number }[], ids: readonly number[]) => [...new Set([...rows.map(({ id }) => id), ...ids])];
  return { ...records, meetings: first(meetings, records.meetings), themes: first(themes, records.themes) };
}
