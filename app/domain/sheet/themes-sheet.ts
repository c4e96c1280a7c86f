import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { textColumn, type SheetDefinition } from "./columns.ts";

/** Themes as a sheet. New rows are of the body that the sheet is imported into. */
export const THEMES_SHEET = {
  kind: "themes",
  noun: ["theme", "themes"],
  title: "Themes",
  record: "theme",
  columns: {
    title: textColumn(THEME_FIELDS.title, 40),
    whyItMatters: textColumn(THEME_FIELDS.whyItMatters, 50),
    desiredOutcome: textColumn(THEME_FIELDS.desiredOutcome, 50),
    whoIsAffected: textColumn(THEME_FIELDS.whoIsAffected, 40),
    timing: textColumn(THEME_FIELDS.timingWords, 24),
    origin: { heading: "Where from", type: "one_of", use: "edited", width: 30, words: ORIGIN_LABELS },
    originWords: textColumn(THEME_FIELDS.originWords, 40),
    originUrl: textColumn(THEME_FIELDS.originUrl, 30),
    lead: { heading: THEME_FIELDS.lead.label, type: "text", use: "edited", width: 24, most: 200 },
    format: { heading: THEME_FIELDS.format.label, type: "one_of", use: "edited", width: 22, words: FORMAT_LABELS },
    witnesses: textColumn(THEME_FIELDS.witnessesWords, 40),
    body: { heading: "Body", type: "text", use: "read", width: 30 },
    state: { heading: "State", type: "text", use: "read", width: 20 },
    proposer: { heading: "Proposed by", type: "text", use: "given_new", width: 24, most: 200 },
    proposedOn: { heading: "Proposed on", type: "date", use: "read", width: 14 },
    supporters: { heading: "Support", type: "number", use: "read", width: 10 },
    questions: { heading: "Questions", type: "number", use: "read", width: 10 },
    changedOn: { heading: "Last change", type: "date", use: "read", width: 14 },
  },
} as const satisfies SheetDefinition;
