import { z } from "zod";
import { WarnedOf } from "#app/http/meeting/date-warnings.server.ts";
import { MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

export const NewMeeting = z.object({
  bodyId: z.coerce.number("Choose the body").int("Choose the body").positive("Choose the body"),
  ...MeetingTextFields,
  warnedOf: WarnedOf,
});
