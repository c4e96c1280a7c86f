import { z } from "zod";
import { LINE_FIELD } from "#app/domain/theme/fields.ts";
import { ScopeShape } from "#app/http/theme/theme-shapes.server.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

/** Asked where the theme has no line of enquiry yet; without one the deed says what is missing. */
const LINE_OF_SCOPE = { label: LINE_FIELD.label, limit: LINE_FIELD.limit };

export const Scoping = z
  .object({ version: Version, ...ScopeShape, line: textOf(LINE_OF_SCOPE) })
  .transform(({ version, line, ...scope }) => ({ version, line, scope }));
