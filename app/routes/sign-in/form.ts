import { z } from "zod";

export const SignIn = z.object({
  email: z.string("Enter your e-mail address").max(200, "Enter an e-mail address of at most 200 characters"),
  password: z.string("Enter your password").max(200, "Enter a password of at most 200 characters"),
});
