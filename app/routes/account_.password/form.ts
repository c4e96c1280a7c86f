import { z } from "zod";
import { MOST_PASSWORD } from "#app/domain/account/password.ts";

const tooLong = `Enter at most ${MOST_PASSWORD} characters`;

export const PasswordChange = z.object({
  currentPassword: z.string("Enter your current password").max(MOST_PASSWORD, tooLong),
  newPassword: z.string("Enter a new password").max(MOST_PASSWORD, tooLong),
});
