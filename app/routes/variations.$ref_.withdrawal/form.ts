import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

export const Withdrawal = z.object({
  version: Version,
  reason: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
});
