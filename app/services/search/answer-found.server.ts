import type { IsoDate } from "#app/domain/calendar.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { themeThatAnswers } from "#app/domain/search/answer.ts";
import { askedText } from "#app/domain/search/asked.ts";
import type { BecameLine } from "#app/domain/story/became-line.ts";
import type { Db } from "#db/open.server.ts";
import type { Language } from "#app/words/language.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { linesOfThemes, type PublishedThemeLine } from "#app/services/public-record/lines-of-themes.server.ts";
import { readWhatBecame } from "#app/services/story/read-what-became.server.ts";
import type { Found } from "./search-records.server.ts";

export type Answered = {
  /** What became of the theme that answers what was asked; null where none does. */
  answer: { row: Found; lines: BecameLine[] } | null;
  /** The themes that were found, each with how it stands, by reference. */
  themes: Record<string, PublishedThemeLine>;
};

/** How the published themes among these stand, and what became of the one that answers best: ten queries at most. */
export async function answerFound(
  db: Db,
  rows: readonly Found[],
  asked: { typed: string; today: IsoDate; language: Language },
): Promise<Answered> {
  const ids = rows.flatMap(({ kind, recordId }) => (kind === "theme" ? [recordId] : []));
  if (ids.length === 0) return { answer: null, themes: {} };
  const published = await listPublications(
    db,
    ids.map((id) => ({ kind: "theme", id })),
  );
  const themes = await linesOfThemes(db, new PublishedEntries(published).list("theme", ids), asked.today);
  const row = themeThatAnswers(rows, askedText(asked.typed));
  return {
    answer: row && { row, lines: await readWhatBecame(db, row.recordId, asked.today, asked.language) },
    themes: Object.fromEntries(themes.map((theme) => [theme.reference, theme])),
  };
}
