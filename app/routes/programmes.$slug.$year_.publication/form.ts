import { z } from "zod";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

export const Publication = z.object({ version: Version, note: textOf(PROGRAMME_FIELDS.note) });
