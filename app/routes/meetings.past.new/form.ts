import { z } from "zod";
import { PAST_AGENDA } from "#app/domain/meeting/past.ts";
import { textOf } from "#app/http/form-parts.server.ts";
import { BodyChoice, MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

const { meetsOn, dateBasis, startsAt, kind, venue } = MeetingTextFields;

export const PastMeeting = z.object({
  bodyId: BodyChoice,
  meetsOn,
  dateBasis,
  startsAt,
  kind,
  venue,
  agenda: textOf(PAST_AGENDA),
});
