import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { optionalWords, Version } from "#app/http/form-parts.server.ts";

export const DeclarationRemoval = z.object({ version: Version, because: optionalWords(REASON.limit) });
