import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Pause = z.object({ version: Version, words: requiredWords("Enter what it is waiting for", 1000) });
