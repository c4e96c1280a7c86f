import { z } from "zod";
import { LINE_FIELD } from "#app/domain/theme/fields.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

export const LineEdit = z.object({
  version: Version,
  text: textOf(LINE_FIELD),
});
