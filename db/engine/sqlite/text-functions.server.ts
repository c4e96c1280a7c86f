import type { Database as Sqlite } from "better-sqlite3";
import { withoutNames, type NameTaken } from "#app/domain/account/anonymity.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import { numbersText, type Numbered } from "#app/domain/follow-up/numbering.ts";
import { listOrderKey } from "#app/domain/list-order.ts";
import { nameOrderKey } from "#app/domain/person-name.ts";
import { foldText, searchableText } from "#app/domain/text.ts";

/**
 * Gives SQL `folded(text)`: the text as it is held against other text; `holds_one_of(text, words)`: whether the folded text holds any of these folded words, a line each;
 * `holds_every_one(text, words)`: whether all of them stand in the searchable text; `name_order(name, family_name)`: what
 * people are sorted by, and `name_key(name)`: the same by the name alone; `list_order(text)`: what lists sort words by;
 * `london_day(instant)`: its day; `numbers_text(first, its day, later)`: the numbers of a follow-up as a page says them;
 * and `without_names(text, taken)`: the text with names taken out, as the JSON in `taken` says.
 */
export function addTextFunctions(sqlite: Sqlite): void {
  sqlite.function("holds_one_of", { deterministic: true }, (text, words) =>
    oneOf(String(words)).test(foldText(String(text ?? ""))) ? 1 : 0,
  );
  sqlite.function("holds_every_one", { deterministic: true }, (text, words) => {
    const searched = searchableText(String(text ?? ""));
    return String(words)
      .split("\n")
      .every((word) => searched.includes(word))
      ? 1
      : 0;
  });
  sqlite.function("numbers_text", { deterministic: true }, (sourceNumber, madeOn, laterNumbersHeld) =>
    numbersText({ sourceNumber, madeOn, laterNumbersHeld } as Numbered),
  );
  sqlite.function("without_names", { deterministic: true }, (text, taken) =>
    withoutNames(String(text), JSON.parse(String(taken)) as NameTaken),
  );
  sqlite.function("london_day", { deterministic: true }, (instant) => dayOf(String(instant)));
  sqlite.function("list_order", { deterministic: true }, (text) => (text === null ? null : listOrderKey(String(text))));
  sqlite.function("name_key", { deterministic: true }, (name) => (name === null ? null : nameOrderKey(String(name))));
  sqlite.function("folded", { deterministic: true }, (text) => foldText(String(text ?? "")));
  sqlite.function("name_order", { deterministic: true }, (name, family) =>
    name === null ? null : nameOrderKey(String(name), String(family)),
  );
}

let lookedFor = { words: "", pattern: /(?:)/ };

/** Any of these words, a line each: one pattern is many times faster than word after word, and is asked of row after row. */
function oneOf(words: string): RegExp {
  if (lookedFor.words !== words) {
    const plain = words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    lookedFor = { words, pattern: new RegExp(plain.replaceAll("\n", "|")) };
  }
  return lookedFor.pattern;
}

const MOST_DAYS = 10_000;
const days = new Map<string, string>();

/** The day in London, worked out once an hour: clocks there differ from those of instants by whole hours. */
function dayOf(instant: string): string {
  const hour = instant.slice(0, "2026-09-01T09".length);
  const known = days.get(hour) ?? dayInLondon(new Date(instant));
  if (days.size < MOST_DAYS) days.set(hour, known);
  return known;
}
