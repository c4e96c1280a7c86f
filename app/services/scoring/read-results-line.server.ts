import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { followUpView } from "#app/domain/public-record/follow-up-view.ts";
import { resultsInShort, resultsLine, resultsOf } from "#app/domain/public-record/results.ts";
import type { Language } from "#app/words/language.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import { listRecordsOfBody } from "#db/public-record/published-records.server.ts";
import { listRecordedKinds } from "#db/public-record/recorded-years.server.ts";
import { resultsPath } from "./result-years.server.ts";

export type ResultsLine = { href: string; words: string | null } & ReturnType<typeof resultsInShort>;

/** What leads to a body's year from its other pages, in a line and in short; null where nothing is published of it. */
export async function readResultsLine(
  db: Db,
  asked: { slug: string; startYear?: number },
  today: IsoDate,
  language: Language = "en",
): Promise<ResultsLine | null> {
  const body = await findPublicBody(db, asked.slug);
  if (!body) return null;
  const startYear = asked.startYear ?? yearOf(today, body);
  const of = { bodyId: body.id, startYear };
  if ((await listRecordedKinds(db, of)).every((kind) => kind === "scoring")) return null;
  const rows = await listRecordsOfBody(db, { ...of, kinds: ["follow_up"] });
  // What the line says of follow-ups hangs on nothing around them.
  const followUps = rows.map((row) => followUpView(row, new PublishedEntries([]), today));
  const results = resultsOf({ outcomes: [], answers: [], followUps }, 0);
  const line = {
    href: resultsPath(body.slug, startYear, body),
    words: resultsLine(results, dateText(yearStartsOn(startYear, body), language), language),
    ...resultsInShort(results),
  };
  return madeOf(line, body.id);
}
