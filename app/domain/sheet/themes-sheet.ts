import { FORMAT_WORDS } from "#app/domain/formats.ts";
import { ORIGIN_WORDS } from "#app/domain/theme/states.ts";
import type { SheetDefinition } from "./columns.ts";

/** Themes as a sheet. New rows are of the body that the sheet is brought into. */
export const THEMES_SHEET = {
  kind: "themes",
  noun: ["theme", "themes"],
  title: "Themes",
  record: "theme",
  columns: {
    title: {
      heading: "Title",
      type: "text",
      use: "edited",
      width: 40,
      most: 120,
      required: "Enter the issue in a few words",
    },
    whyItMatters: { heading: "Why it matters", type: "text", use: "edited", width: 50, most: 1000 },
    desiredOutcome: { heading: "Desired outcome", type: "text", use: "edited", width: 50, most: 1000 },
    whoIsAffected: { heading: "Who is affected", type: "text", use: "edited", width: 40, most: 1000 },
    timing: { heading: "Timing", type: "text", use: "edited", width: 24, most: 200 },
    origin: { heading: "Where from", type: "one_of", use: "edited", width: 30, words: ORIGIN_WORDS },
    originWords: { heading: "What it follows from", type: "text", use: "edited", width: 40, most: 200 },
    originUrl: { heading: "Web address", type: "text", use: "edited", width: 30, most: 500 },
    lead: { heading: "Lead member", type: "text", use: "edited", width: 24, most: 200 },
    format: { heading: "Format", type: "one_of", use: "edited", width: 22, words: FORMAT_WORDS },
    witnesses: { heading: "Witnesses", type: "text", use: "edited", width: 40, most: 1000 },
    body: { heading: "Body", type: "text", use: "read", width: 30 },
    state: { heading: "State", type: "text", use: "read", width: 20 },
    proposer: { heading: "Proposed by", type: "text", use: "read", width: 24 },
    proposedOn: { heading: "Proposed on", type: "date", use: "read", width: 14 },
    supporters: { heading: "Support", type: "number", use: "read", width: 10 },
    questions: { heading: "Questions", type: "number", use: "read", width: 10 },
    changedOn: { heading: "Last change", type: "date", use: "read", width: 14 },
  },
} as const satisfies SheetDefinition;
