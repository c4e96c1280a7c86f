import { z } from "zod";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { REASON } from "#app/domain/field.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

export const LeftOutItem = z.object({
  version: Version,
  title: textOf(ITEM_FIELDS.title),
  reasonWords: textOf(REASON),
});
