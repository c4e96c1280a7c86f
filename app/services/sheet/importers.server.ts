import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { FOLLOW_UP_IMPORTER } from "./import-follow-ups.server.ts";
import { ITEM_IMPORTER } from "./import-items.server.ts";
import { QUESTION_IMPORTER } from "./import-questions.server.ts";
import { THEME_IMPORTER } from "./import-themes.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";

/** What an import does to each kind of record. */
export const IMPORTERS: Record<SheetKind, SheetImporter> = {
  items: ITEM_IMPORTER,
  themes: THEME_IMPORTER,
  questions: QUESTION_IMPORTER,
  follow_ups: FOLLOW_UP_IMPORTER,
};
