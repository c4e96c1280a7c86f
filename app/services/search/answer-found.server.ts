import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { PublishedEntries, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { reference } from "#app/domain/references.ts";
import { themeThatAnswers } from "#app/domain/search/answer.ts";
import { askedText } from "#app/domain/search/asked.ts";
import type { BecameLine } from "#app/domain/story/became-line.ts";
import type { Db } from "#db/open.server.ts";
import type { Language } from "#app/words/language.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { linesOfThemes } from "#app/services/public-record/lines-of-themes.server.ts";
import { readWhatBecame } from "#app/services/story/read-what-became.server.ts";
import type { Found } from "./search-records.server.ts";

export type Answered = {
  /** What became of the theme that answers what was asked; null where none does. */
  answer: { row: Found; lines: BecameLine[] } | null;
  /** How each theme that was found stands, by its reference. */
  states: Record<string, string>;
  /** The titles in Welsh of themes, and for who reads in that of items too, by reference. */
  titlesCy: Record<string, string>;
};

/** How the published themes among these stand, and what became of the one that answers best: ten queries at most. */
export async function answerFound(
  db: Db,
  rows: readonly Found[],
  asked: { typed: string; today: IsoDate; language: Language },
): Promise<Answered> {
  const refs = rows.flatMap(({ kind, recordId: id }): PublishedRef[] => {
    if (kind === "theme") return [{ kind, id }];
    return asked.language === "cy" && (kind === "item" || kind === "outcome") ? [{ kind: "item", id }] : [];
  });
  const published = await listPublications(db, refs);
  const ids = refs.flatMap(({ kind, id }) => (kind === "theme" ? [id] : []));
  const themes = await linesOfThemes(db, new PublishedEntries(published).list("theme", ids), asked.today);
  const titlesCy = Object.fromEntries(published.flatMap(titleInWelsh));
  const titled = rows.map((row) => ({ ...row, titleCy: titlesCy[row.reference] }));
  const row = themeThatAnswers(titled, askedText(asked.typed));
  return {
    answer: row && { row, lines: await readWhatBecame(db, row.recordId, asked.today, asked.language) },
    states: Object.fromEntries(themes.map(({ reference, stateWords }) => [reference, stateWords])),
    titlesCy,
  };
}

function titleInWelsh(row: PublishedEntry): [reference: string, title: string][] {
  if ((row.kind !== "theme" && row.kind !== "item") || !row.entry.titleCy) return [];
  return [[reference(row.kind, row.id), row.entry.titleCy]];
}
