import { z } from "zod";

export const DemoSignIn = z.object({
  personId: z.coerce.number("Choose one of the demo people").int().positive(),
  next: z.string().max(2000).optional(),
});
