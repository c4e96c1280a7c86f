import { z } from "zod";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

export const Introduction = z.object({ version: Version, introduction: textOf(PROGRAMME_FIELDS.introduction) });
