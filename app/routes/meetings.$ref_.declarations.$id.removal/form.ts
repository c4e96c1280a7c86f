import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { optionalText, Version } from "#app/http/form-parts.server.ts";

export const DeclarationRemoval = z.object({ version: Version, because: optionalText(REASON.limit) });
