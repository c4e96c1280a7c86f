import type { SearchedKind } from "./kinds.ts";
import type { Marked } from "./marks.ts";

type Row = { kind: SearchedKind; startYear: number | null; title: readonly Marked[] };

/**
 * The theme that answers what was asked: of those whose titles hold every word that was looked for, one of the latest
 * year, and of these the best found. Null where none does.
 */
export function themeThatAnswers<R extends Row>(rows: readonly R[], words: readonly string[]): R | null {
  const themes = rows.filter(({ kind, title }) => kind === "theme" && marksEvery(title, words.length));
  const latest = Math.max(...themes.map(({ startYear }) => startYear ?? 0));
  return themes.find(({ startYear }) => (startYear ?? 0) === latest) ?? null;
}

/** Whether as many words of the title are marked as were looked for. */
function marksEvery(title: readonly Marked[], many: number): boolean {
  const marked = title.filter((part) => part.marked).flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return new Set(marked).size >= many;
}
