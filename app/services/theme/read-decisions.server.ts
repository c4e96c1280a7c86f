import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Reader } from "#app/domain/actor.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import { reference } from "#app/domain/references.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listDecisions } from "#db/home/chair-decisions.server.ts";
import { readParticulars } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";

const LAST = 25;

type Row = Awaited<ReturnType<typeof listDecisions>>[number];

/** The last 25 decisions of the reader's bodies, newest first, with who decided and what it was about. */
export async function readDecisions(db: Db, reader: Reader) {
  const rows = await listDecisions(db, bodiesSeenWhole(reader), LAST);
  return rows.map((row) => ({
    about: aboutOf(row),
    entry: {
      id: row.id,
      at: row.at as string,
      actorName: row.actorName,
      action: row.action,
      reason: row.reason,
      particulars: readParticulars(row.particulars),
    },
  }));
}

function aboutOf(row: Row): { href: string; words: string } {
  if (row.subjectKind === "theme") {
    const ref = reference("theme", row.subjectId);
    return { href: `/themes/${ref}`, words: `${ref} ${row.themeTitle ?? ""}` };
  }
  if (row.subjectKind === "variation") {
    const ref = reference("variation", row.subjectId);
    return { href: `/variations/${ref}`, words: `${ref}, ${row.bodyName}` };
  }
  if (row.subjectKind === "draft_plan") {
    const { reference: ref, href } = recordLink("draft_plan", row.subjectId);
    return { href, words: `${ref}, ${row.bodyName}` };
  }
  if (row.subjectKind === "agenda") {
    const ref = reference("meeting", row.subjectId);
    return { href: `/meetings/${ref}/agenda`, words: `Agenda of ${ref}, ${row.bodyName}` };
  }
  const year = row.startYear ?? 0;
  return { href: programmePath(row.bodySlug, year, row), words: `${row.bodyName} ${yearLabel(year, row)}` };
}
