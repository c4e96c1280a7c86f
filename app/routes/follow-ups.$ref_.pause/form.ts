import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Pause = z.object({ version: Version, words: requiredWords("Enter what it is waiting for", REASON.limit) });
