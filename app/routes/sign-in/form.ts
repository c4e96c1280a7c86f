import { z } from "zod";

export const SignIn = z.object({
  email: z.string("Enter your e-mail address").max(200, "Enter an e-mail address of at most 200 characters"),
  /** Which of several councils that share the address; empty for whichever it is. */
  council: z.coerce.number().int().optional(),
  /** A form that was sent after its session had ended, as `kept-form` reads it. */
  kept: z.string().optional(),
  password: z.string("Enter your password").max(200, "Enter a password of at most 200 characters"),
});
