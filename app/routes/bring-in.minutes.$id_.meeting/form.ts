import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

const { meetsOn, dateBasis, startsAt, kind, venue } = MeetingTextFields;

/** Which meeting minutes are of: one that is there, or one that is added with what is saved of them. */
export const MeetingOfMinutes = z.discriminatedUnion("how", [
  z.object({
    how: z.literal("there"),
    version: Version,
    meetingId: z.coerce.number("Choose the meeting").int().positive("Choose the meeting"),
  }),
  z.object({ how: z.literal("new"), version: Version, meetsOn, dateBasis, startsAt, kind, venue }),
]);
