import { z } from "zod";
import { WarnedOf } from "#app/http/meeting/date-warnings.server.ts";
import { BodyChoice, MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

export const NewMeeting = z.object({
  bodyId: BodyChoice,
  ...MeetingTextFields,
  warnedOf: WarnedOf,
});
