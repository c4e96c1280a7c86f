import type { Actor } from "#app/domain/actor.ts";
import { addDays, dayInLondon, dayMonthText } from "#app/domain/calendar.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { instantInLondon } from "#app/domain/feed/london-time.ts";
import { CHANGES_THE_DAY, latelyWords } from "#app/domain/home/lately.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { readParticulars } from "#db/events.server.ts";
import { listLately } from "#db/home/lately.server.ts";
import type { Db } from "#db/open.server.ts";

const MOST = 6;
/** A weekend, and the working day before it. */
const DAYS_BACK = 4;

/** What others have done lately, in the bodies that the actor sees whole, that changes an officer's day: newest first, each with the record it was done to. */
export async function readLately(db: Db, actor: Actor) {
  const bodyIds = bodiesSeenWhole(actor);
  if (bodyIds.length === 0) return [];
  const since = instantInLondon(addDays(actor.today, -DAYS_BACK), "00:00");
  const rows = await listLately(db, { bodyIds, actions: CHANGES_THE_DAY, notBy: actor.personId, since }, MOST);
  return rows.map(({ id, at, particulars, themeTitle, itemTitle, wording, ...row }) => {
    const title = themeTitle ?? itemTitle ?? wording;
    return {
      id,
      day: dayMonthText(dayInLondon(new Date(at))),
      about: title,
      words: latelyWords({ ...row, title }, readParticulars(particulars)),
      href: hrefOf(row.subjectKind, row.subjectId),
    };
  });
}

/** Where the record is read, where its kind has a page of its own. */
function hrefOf(kind: RecordKind, id: number): string | null {
  const linked = (["theme", "question", "item", "meeting", "variation", "follow_up", "draft_plan"] as const).find(
    (one) => one === kind,
  );
  if (linked) return recordLink(linked, id).href;
  return kind === "agenda" ? `${recordLink("meeting", id).href}/agenda` : null;
}
