import type { SearchedKind } from "./kinds.ts";
import type { Marked } from "./marks.ts";

type Row = {
  kind: SearchedKind;
  startYear: number | null;
  title: readonly Marked[];
  /** As it is published in Welsh, where it is; nothing is marked in it. */
  titleCy?: string | undefined;
};

/**
 * The theme that answers what was asked: of those whose titles, in either language, hold every word that was looked for,
 * one of the latest year, and of these the one whose title says least besides. Null where none does.
 */
export function themeThatAnswers<R extends Row>(rows: readonly R[], words: readonly string[]): R | null {
  const themes = rows.filter(
    ({ kind, title, titleCy = "" }) =>
      kind === "theme" && (marksEvery(title, words.length) || holdsEvery(titleCy, words)),
  );
  const [answer] = [...themes].sort(
    (one, other) => (other.startYear ?? 0) - (one.startYear ?? 0) || length(one) - length(other),
  );
  return answer ?? null;
}

function length({ title }: Row): number {
  return title.reduce((sum, { text }) => sum + text.length, 0);
}

function holdsEvery(title: string, words: readonly string[]): boolean {
  const held = new Set(wordsOf(title));
  return words.every((word) => held.has(word));
}

/** Whether as many words of the title are marked as were looked for. */
function marksEvery(title: readonly Marked[], many: number): boolean {
  const marked = title.filter((part) => part.marked).flatMap(({ text }) => wordsOf(text));
  return new Set(marked).size >= many;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
