import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { withoutTheme } from "#app/domain/public-record/round.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listRecords, replaceRecordedEntry } from "#db/public-record/published-records.server.ts";
import { deleteRecordsOfTheme } from "#db/public-record/delete-records.server.ts";
import { deletePublications } from "#db/public-record/write-publications.server.ts";
import { listPublishedOfTheme } from "#db/public-record/published-of.server.ts";
import { listRoundsOfTheme } from "#db/scoring/scoring-entries.server.ts";
import { findTheme, updateTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

type Marking = ThemeInput & { words: string };
type Marked = Promise<Outcome<{ reference: string }>>;

/**
 * Marks a theme as sensitive, saying why: from now on only officers and the chair
 * or vice-chair see it, and what was published of it is taken away at once.
 * Refuses by role, a stale version, or where it is marked already.
 */
export function markThemeSensitive(db: Db, acting: Acting, input: Marking): Marked {
  const fields = { sensitiveSinceAt: acting.now, sensitiveBecause: input.words };
  return setMark(db, acting, input, "mark_theme_sensitive", fields);
}

/** Removes the mark; the next release publishes the theme again. Refuses as above, and where there is no mark. */
export function unmarkThemeSensitive(db: Db, acting: Acting, input: Marking): Marked {
  const fields = { sensitiveSinceAt: null, sensitiveBecause: null };
  return setMark(db, acting, input, "unmark_theme_sensitive", fields);
}

function setMark(
  db: Db,
  acting: Acting,
  input: Marking,
  deed: "mark_theme_sensitive" | "unmark_theme_sensitive",
  fields: { sensitiveSinceAt: string | null; sensitiveBecause: string | null },
): Marked {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const subject = { kind: "theme", id: theme.id, version: theme.version } as const;
    await requireCurrent(trx, subject, input.version, mayTheme(deed, theme, acting.actor));

    await updateTheme(trx, theme.id, { fields, at: acting.now });
    if (deed === "mark_theme_sensitive") await withholdTheme(trx, theme.id);
    await writeEvent(trx, acting, {
      action: THEME_DEEDS[deed].event,
      subject: { ...subject, version: theme.version + 1 },
      bodyId: theme.bodyId,
      reason: input.words,
    });
    return { reference: reference("theme", theme.id) };
  });
}

/**
 * Takes a theme away from readers at once, with its items and questions and whatever came of them, and out of what was
 * chosen in a round of scoring: their rows are deleted, and every page, list and old release shows only what has a row.
 * Publishing again after the mark is removed brings them back.
 */
export async function withholdTheme(trx: Trx, themeId: number): Promise<void> {
  await deletePublications(trx, await listPublishedOfTheme(trx, themeId));
  await deleteRecordsOfTheme(trx, themeId);
  const roundIds = await listRoundsOfTheme(trx, themeId, MOST_ROUNDS);
  // What was chosen with it stays published; the theme itself goes out of the list.
  for (const { id, entry } of await listRecords(trx, "scoring", roundIds)) {
    await replaceRecordedEntry(trx, "scoring", id, withoutTheme(entry, themeId));
  }
}

/** More rounds than any theme is scored in. */
const MOST_ROUNDS = 1_000;
