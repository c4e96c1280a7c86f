import { z } from "zod";

export const DemoSignIn = z.object({
  personId: z.coerce.number("Choose one of the demo people").int().positive(),
  kept: z.string().optional(),
  next: z.string().max(2000).optional(),
});
