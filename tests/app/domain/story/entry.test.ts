import { expect, test } from "vitest";
import { kindBefore } from "#app/domain/story/entry.ts";
import type { StoryKind } from "#app/domain/story/kinds.ts";
import type { Language } from "#app/words/language.ts";

test.each<[StoryKind, Language, string, string | null]>([
  ["suggested", "en", "Suggested: Taxi licensing", null],
  ["on_agenda", "en", "On the agenda", null],
  ["resolved", "en", "Noted: Taxi licensing", "Decided"],
  ["resolved", "cy", "Nodwyd: Trwyddedu tacsis", "Penderfynwyd"],
])("an entry that is %s, in %s, “%s”, is told after %s", (kind, language, words, before) => {
  const said = kindBefore({ kind, words: [{ words, lang: language }] }, language);
  expect(said?.words ?? null).toBe(before);
});
