import { z } from "zod";
import { UPDATE_REQUEST } from "#app/domain/follow-up/fields.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";

export const UpdateRequest = z.object({ version: Version, words: textOf(UPDATE_REQUEST) });
