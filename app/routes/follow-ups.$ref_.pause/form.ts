import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Pause = z.object({ version: Version, words: requiredWords("Say what it waits for", 1000) });
