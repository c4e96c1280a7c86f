import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { chosen, ReasonFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const Deferral = z
  .object({
    version: Version,
    to: chosen("meeting", "Choose a meeting from the list").optional(),
    ...ReasonFields,
  })
  .transform(({ to, ...form }) => ({ ...form, meetingId: to ?? null }));
