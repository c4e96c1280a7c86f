import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const Pause = z.object({ version: Version, words: requiredText("Enter what it is waiting for", REASON.limit) });
