import { z } from "zod";
import { OccasionFields } from "#app/http/deadline/occasion-shapes.server.ts";

export const NewOccasion = z.object({
  bodyId: z.coerce.number("Open the page again: the form was incomplete.").int().positive(),
  ...OccasionFields,
});
