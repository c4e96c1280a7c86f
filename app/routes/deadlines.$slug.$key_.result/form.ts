import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { oneOf, OptionalDay, optionalText, Version } from "#app/http/form-parts.server.ts";

export const DeadlineEnd = z.object({
  version: Version,
  result: oneOf(["met", "missed"], "Say whether it was met or missed"),
  onDay: OptionalDay,
  because: optionalText(REASON.limit),
});
