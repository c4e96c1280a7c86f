import { z } from "zod";

export const Submission = z.object({
  version: z.coerce.number("Open the page again: the form was incomplete.").int(),
});
