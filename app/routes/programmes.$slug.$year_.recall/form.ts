import { z } from "zod";

export const Recall = z.object({
  version: z.coerce.number("Open the page again: the form was incomplete.").int(),
});
