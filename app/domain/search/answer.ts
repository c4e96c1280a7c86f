import type { SearchedKind } from "./kinds.ts";
import type { Marked } from "./marks.ts";

type Row = { kind: SearchedKind; startYear: number | null; title: readonly Marked[] };

/**
 * The theme that answers what was asked: of those whose titles hold every word that was looked for, one of the latest
 * year, and of these the one whose title says least besides. Null where none does.
 */
export function themeThatAnswers<R extends Row>(rows: readonly R[], words: readonly string[]): R | null {
  const themes = rows.filter(({ kind, title }) => kind === "theme" && marksEvery(title, words.length));
  const [answer] = [...themes].sort(
    (one, other) => (other.startYear ?? 0) - (one.startYear ?? 0) || length(one) - length(other),
  );
  return answer ?? null;
}

function length({ title }: Row): number {
  return title.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether as many words of the title are marked as were looked for. */
function marksEvery(title: readonly Marked[], many: number): boolean {
  const marked = title.filter((part) => part.marked).flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return new Set(marked).size >= many;
}
