import { z } from "zod";
import { chosen, itemTextOf, ItemTextFields, OptionalReasonFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const Slot = z
  .object({
    ...ItemTextFields,
    ...OptionalReasonFields,
    to: chosen("meeting", "Choose a meeting from the list").optional(),
    back: z.string().max(300).optional(),
  })
  .transform(({ to, back, reasonCode, reasonWords, ...fields }) => ({
    ...itemTextOf(fields),
    back,
    reasonCode,
    reasonWords,
    meetingId: to ?? null,
  }));
