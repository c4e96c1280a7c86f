import { z } from "zod";
import { optionalWords, Version } from "#app/http/form-parts.server.ts";

export const DeclarationRemoval = z.object({ version: Version, because: optionalWords(1000) });
