import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** Twelve characters: between the eight that ASVS 5.0 asks for (6.2.1) and the fifteen it advises. */
export const LEAST_PASSWORD = 12;
export const MOST_PASSWORD = 200;
const LEAST_DIFFERENT = 5;

export const PASSWORD_HINT =
  "At least 12 characters. Three or four unrelated words are easy to remember and hard to guess.";

/** Whether the password may be this person's: long enough, not a common one, not their own name or address. */
export function mayBePassword(password: string, of: { name: string; email: string }): Verdict {
  const problem = problemWith(password, of);
  return problem ? refused("input", problem) : allowed;
}

function problemWith(password: string, of: { name: string; email: string }): string | undefined {
  if ([...password].length < LEAST_PASSWORD) return "Choose a password of at least 12 characters.";
  if (password.length > MOST_PASSWORD) return "Choose a password of at most 200 characters.";
  if (new Set(password).size < LEAST_DIFFERENT) return "Choose a password with more different characters in it.";
  if (COMMON_PASSWORDS.has(plain(password)))
    return "That password is one of the most common, and would be guessed first. Choose another.";
  if (isOwn(plain(password), of)) return "Choose a password that is not made from your own name or e-mail address.";
  return undefined;
}

/** Made from the name or address: one of them is in it, and little else. */
function isOwn(password: string, { name, email }: { name: string; email: string }): boolean {
  const [mailbox = ""] = email.split("@");
  const words = [email, mailbox, name, ...name.split(/\s+/).filter((word) => word.length > 3)];
  let left = password;
  for (const word of words.map(plain).filter((text) => text.length > 3)) left = left.replaceAll(word, "");
  return left.length < password.length && left.length < LEAST_PASSWORD / 2;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
