import { z } from "zod";
import { WAYS } from "#app/domain/one-place.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";

export const LineOrder = z.object({
  version: Version,
  lineId: z.coerce.number("Open the page again: the form was incomplete.").int(),
  direction: oneOf(WAYS, "Open the page again: the form was incomplete."),
});
