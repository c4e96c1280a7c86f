import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { FOLLOW_UP_SHEET_DEEDS } from "./import-follow-ups.server.ts";
import { ITEM_SHEET_DEEDS } from "./import-items.server.ts";
import { QUESTION_SHEET_DEEDS } from "./import-questions.server.ts";
import { THEME_SHEET_DEEDS } from "./import-themes.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";

/** What an import does to each kind of record. */
export const SHEET_DEEDS: Record<SheetKind, SheetImporter> = {
  items: ITEM_SHEET_DEEDS,
  themes: THEME_SHEET_DEEDS,
  questions: QUESTION_SHEET_DEEDS,
  follow_ups: FOLLOW_UP_SHEET_DEEDS,
};
