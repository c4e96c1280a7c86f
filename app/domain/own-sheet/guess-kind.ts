import { foldText } from "#app/domain/text.ts";
import { worthOfGuess } from "./guess-columns.ts";
import { OWN_KIND_LIST, type OwnKind } from "./kinds.ts";
import type { OwnTable } from "./lay-out.ts";

/** What the titles, the name of the sheet and of the file say of its rows. */
const SAID: Record<OwnKind, RegExp> = {
  items:
    /\b(?:work ?programme|forward (?:plan|programme|work)|work ?plan|agenda plan|programme of work|annual plan|workplan|agenda items|forward look|programme)\b/,
  follow_ups:
    /\b(?:tracker|action (?:log|sheet|list|plan|tracker)|actions|recommendations?|matters arising|outstanding|follow ups?|resolutions?|monitoring|monitor)\b/,
  meetings: /\b(?:calendar|timetable|schedule of meetings|dates of meetings|meeting dates|diary|meetings schedule)\b/,
  people:
    /\b(?:members(?:hip)?|contacts?|attendees list|panel list|representatives|appointments|directory|officers list)\b/,
  questions: /\b(?:questions?|question pack|lines of enquiry|kloes?|q a|q and a|enquiry)\b/,
  themes: /\b(?:long ?list|topics?|suggestions?|prioritisation|scoring|selection|short ?list|proposals|ideas)\b/,
};
const BY_TITLE = 0.35;

/** What kind of records the rows of a table are, best guess first. `fileName` may say it too. */
export function guessKinds(table: OwnTable, fileName = ""): { kind: OwnKind; worth: number }[] {
  const said = foldText([fileName.replace(/[_.-]+/g, " "), ...table.titles].join(" · ").slice(0, 1_000));
  return OWN_KIND_LIST.map((kind) => ({
    kind,
    worth: worthOfGuess(table, kind) + (SAID[kind].test(said) ? BY_TITLE : 0),
  })).sort((a, b) => b.worth - a.worth);
}

/** The kind that a table most likely holds. */
export function guessKind(table: OwnTable, fileName = ""): OwnKind {
  return guessKinds(table, fileName)[0]?.kind ?? "items";
}
