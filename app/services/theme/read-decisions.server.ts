import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { UNDO_MINUTES, type Undo } from "#app/domain/done.ts";
import { addMinutes } from "#app/domain/feed/london-time.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import { reference } from "#app/domain/references.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listDecisions } from "#db/home/chair-decisions.server.ts";
import { readParticulars } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { tellEvents } from "#app/services/read-events.server.ts";
import { readUndoable } from "#app/services/home/read-undoable.server.ts";

const LAST = 25;

type Row = Awaited<ReturnType<typeof listDecisions>>[number];

/**
 * The last 25 decisions of the reader's bodies, newest first, with who decided, what it was about, and the form that
 * undoes it where the reader still may; or the reader's own `since` then.
 */
export async function readDecisions(db: Db, reader: Actor, now: IsoInstant, since?: IsoInstant) {
  const own = since === undefined ? undefined : { personId: reader.personId, since };
  const rows = await listDecisions(db, bodiesSeenWhole(reader), LAST, own);
  const until = addMinutes(now, -UNDO_MINUTES);
  const hasNew = rows.some(({ actorPersonId, at }) => actorPersonId === reader.personId && at >= until);
  const undoable = hasNew ? await readUndoable(db, reader, now) : new Map<number, Undo>();
  const entries = rows.map(({ id, at, actorName, action, reason, particulars }) => ({
    id,
    at: at as string,
    actorName,
    action,
    reason,
    particulars: readParticulars(particulars),
  }));
  const told = await tellEvents(db, reader, entries);
  return rows.map((row, index) => ({
    about: aboutOf(row),
    undo: undoable.get(row.id) ?? null,
    entry: told[index]!,
  }));
}

function aboutOf(row: Row): { href: string; words: string } {
  if (row.subjectKind === "theme") {
    const ref = reference("theme", row.subjectId);
    return { href: `/themes/${ref}`, words: row.themeTitle ?? ref };
  }
  if (row.subjectKind === "variation") {
    const ref = reference("variation", row.subjectId);
    return { href: `/variations/${ref}`, words: row.itemTitle ?? ref };
  }
  if (row.subjectKind === "draft_plan") {
    const { reference: ref, href } = recordLink("draft_plan", row.subjectId);
    return { href, words: `${ref}, ${row.bodyName}` };
  }
  if (row.subjectKind === "agenda") {
    const ref = reference("meeting", row.subjectId);
    return { href: `/meetings/${ref}/agenda`, words: `Agenda, ${row.bodyName}` };
  }
  const year = row.startYear ?? 0;
  return { href: programmePath(row.bodySlug, year, row), words: `${row.bodyName} ${yearLabel(year, row)}` };
}
