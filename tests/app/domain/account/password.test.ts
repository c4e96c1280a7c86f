import { expect, test } from "vitest";
import { mayBePassword } from "#app/domain/account/password.ts";

const RUTH = { name: "Cllr Ruth Ahmed", email: "ruth.ahmed@anytown.example" };
const because = (password: string) => {
  const verdict = mayBePassword(password, RUTH);
  return verdict.allowed ? "allowed" : verdict.because;
};

test.each(["three quiet otters", "correct mule dynamo", "xk2-Vq81-mmz0", "ahmed likes long walks in june"])(
  "%s may be a password",
  (password) => expect(because(password)).toBe("allowed"),
);

test.each([
  ["short", "elevenchars", "at least 12 characters"],
  ["endless", "ab cd ef gh ".repeat(20), "at most 200 characters"],
  ["one letter over and over", "aaaaaaaaaaaaaaaa", "more different characters"],
  ["a common one", "password1234", "most common"],
  ["a common one in other clothes", "Password-1234!", "most common"],
  ["their name", "Ruth Ahmed 12", "your own name"],
  ["their address", "ruth.ahmed@anytown.example", "your own name"],
  ["their mailbox and a year", "Ruth.Ahmed2026", "your own name"],
])("%s is refused", (_, password, words) => expect(because(password)).toContain(words));
