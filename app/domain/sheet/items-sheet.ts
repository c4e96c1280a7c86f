import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { textColumn, type SheetDefinition } from "./columns.ts";

/** A programme's items as a sheet. Another meeting moves an item as its page does. */
export const ITEMS_SHEET = {
  kind: "items",
  noun: ["item", "items"],
  title: "Programme items",
  record: "item",
  columns: {
    title: textColumn(ITEM_FIELDS.title, 40),
    theme: {
      heading: "Theme",
      type: "text",
      use: "given_once",
      width: 10,
      most: 20,
      required: "Enter the theme's reference, like T-14",
    },
    meeting: { heading: "Meeting", type: "text", use: "moves", width: 10, most: 20 },
    purpose: textColumn(ITEM_FIELDS.purpose, 50),
    format: {
      heading: ITEM_FIELDS.format.label,
      type: "one_of",
      use: "edited",
      width: 22,
      words: FORMAT_LABELS,
      required: ITEM_FIELDS.format.ask,
    },
    minutes: {
      heading: "Minutes",
      type: "number",
      use: "edited",
      width: 10,
      least: 0,
      most: 600,
      required: ITEM_FIELDS.minutes.ask,
    },
    lead: { heading: "Lead member", type: "text", use: "edited", width: 24, most: 200 },
    author: textColumn(ITEM_FIELDS.reportAuthor, 24),
    expectedOutcome: textColumn(ITEM_FIELDS.expectedOutcome, 50),
    meetsOn: { heading: "Meeting date", type: "date", use: "by_day", width: 14 },
    state: { heading: "State", type: "text", use: "read", width: 16 },
    themeTitle: { heading: "Theme title", type: "text", use: "read", width: 40 },
    kind: { heading: "Kind", type: "text", use: "read", width: 12 },
    witnesses: { heading: "Witnesses", type: "text", use: "read", width: 40 },
  },
} as const satisfies SheetDefinition;
