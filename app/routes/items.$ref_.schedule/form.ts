import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { chosen, OptionalReasonFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const Schedule = z
  .object({ version: Version, to: chosen("meeting", "Choose a meeting"), ...OptionalReasonFields })
  .transform(({ to, ...form }) => ({ ...form, meetingId: to }));
