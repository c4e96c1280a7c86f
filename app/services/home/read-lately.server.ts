import type { Actor } from "#app/domain/actor.ts";
import { addDays, dayInLondon, dayMonthText } from "#app/domain/calendar.ts";
import { eventSentence, type RecordKind } from "#app/domain/events.ts";
import { instantInLondon } from "#app/domain/feed/london-time.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { readParticulars } from "#db/events.server.ts";
import { listLately } from "#db/home/lately.server.ts";
import type { Db } from "#db/open.server.ts";

const MOST = 6;
/** A weekend, and the working day before it. */
const DAYS_BACK = 4;

/** What others have done lately in the bodies that the actor sees whole, newest first, each with the record it was done to. */
export async function readLately(db: Db, actor: Actor) {
  const bodyIds = bodiesSeenWhole(actor);
  if (bodyIds.length === 0) return [];
  const since = instantInLondon(addDays(actor.today, -DAYS_BACK), "00:00");
  const rows = await listLately(db, { bodyIds, notBy: actor.personId, since }, MOST);
  return rows.map((row) => ({
    id: row.id,
    day: dayMonthText(dayInLondon(new Date(row.at))),
    words: `${row.actorName} ${eventSentence(row.action, readParticulars(row.particulars))}`,
    about: row.themeTitle ?? row.itemTitle,
    href: hrefOf(row.subjectKind, row.subjectId),
  }));
}

/** Where the record is read, where its kind has a page of its own. */
function hrefOf(kind: RecordKind, id: number): string | null {
  const linked = (["theme", "question", "item", "meeting", "variation", "follow_up", "draft_plan"] as const).find(
    (one) => one === kind,
  );
  if (linked) return recordLink(linked, id).href;
  return kind === "agenda" ? `${recordLink("meeting", id).href}/agenda` : null;
}
