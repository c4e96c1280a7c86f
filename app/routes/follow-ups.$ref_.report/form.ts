import { z } from "zod";
import { REPORTED_STATES } from "#app/domain/follow-up/deeds.ts";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { optionalDay } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { dayOf, oneOf, OptionalId, textOf, Version } from "#app/http/form-parts.server.ts";

export const Report = z.object({
  version: Version,
  text: textOf(REPORT),
  state: oneOf(REPORTED_STATES, "Choose where it stands now"),
  reportedOn: dayOf("Enter the date it was reported"),
  meetingId: OptionalId,
  reviewOn: optionalDay("Enter the review date"),
});
