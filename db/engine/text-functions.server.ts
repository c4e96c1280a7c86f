import type { Database as Sqlite } from "better-sqlite3";
import { foldText } from "#app/domain/text.ts";

/** Gives SQL `holds_one_of(text, words)`: whether the folded text holds any of these folded words, parted by spaces. */
export function addTextFunctions(sqlite: Sqlite): void {
  sqlite.function("holds_one_of", { deterministic: true }, (text, words) => {
    const folded = foldText(String(text ?? ""));
    return String(words)
      .split(" ")
      .some((word) => folded.includes(word))
      ? 1
      : 0;
  });
}
