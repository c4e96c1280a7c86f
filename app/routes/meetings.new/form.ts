import { z } from "zod";
import { MeetingTextFields } from "#app/http/meeting-shapes.server.ts";

export const NewMeeting = z.object({
  bodyId: z.coerce.number("Choose the body").int("Choose the body").positive("Choose the body"),
  ...MeetingTextFields,
});
