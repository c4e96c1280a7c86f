import { z } from "zod";
import { optionalWords, Version } from "#app/http/form-parts.server.ts";

export const UpdateRequest = z.object({ version: Version, words: optionalWords(1000) });
