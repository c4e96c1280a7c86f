import { z } from "zod";
import { optionalWords, Version } from "#app/http/form-parts.server.ts";

export const Completion = z.object({ version: Version, words: optionalWords(1000) });
