import { FORMAT_WORDS } from "#app/domain/formats.ts";
import type { SheetDefinition } from "./columns.ts";

/** A programme's items as a sheet. Where an item stands is changed by scheduling it, so a meeting is given once. */
export const ITEMS_SHEET = {
  kind: "items",
  noun: ["item", "items"],
  title: "Programme items",
  record: "item",
  columns: {
    title: { heading: "Title", type: "text", use: "edited", width: 40, most: 200, required: "Enter a title" },
    theme: {
      heading: "Theme",
      type: "text",
      use: "given_once",
      width: 10,
      most: 20,
      required: "Enter the theme's reference, like T-14",
    },
    meeting: { heading: "Meeting", type: "text", use: "given_once", width: 10, most: 20 },
    purpose: { heading: "Purpose", type: "text", use: "edited", width: 50, most: 500 },
    format: {
      heading: "Format",
      type: "one_of",
      use: "edited",
      width: 22,
      words: FORMAT_WORDS,
      required: "Choose how it is taken",
    },
    minutes: {
      heading: "Minutes",
      type: "number",
      use: "edited",
      width: 10,
      least: 0,
      most: 600,
      required: "Enter how many minutes it needs",
    },
    lead: { heading: "Lead member", type: "text", use: "edited", width: 24, most: 200 },
    author: { heading: "Report author", type: "text", use: "edited", width: 24, most: 200 },
    expectedOutcome: { heading: "Expected outcome", type: "text", use: "edited", width: 50, most: 1000 },
    meetsOn: { heading: "Meeting date", type: "date", use: "read", width: 14 },
    state: { heading: "State", type: "text", use: "read", width: 16 },
    themeTitle: { heading: "Theme title", type: "text", use: "read", width: 40 },
    kind: { heading: "Kind", type: "text", use: "read", width: 12 },
    witnesses: { heading: "Witnesses", type: "text", use: "read", width: 40 },
  },
} as const satisfies SheetDefinition;
