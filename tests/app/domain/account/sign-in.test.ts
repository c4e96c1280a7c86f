import { expect, test } from "vitest";
import {
  LINK_ENDED,
  NOT_SIGNED_IN,
  isCurrentPassword,
  isLiveLink,
  isUnusedEmail,
  maySignIn,
  mayTry,
} from "#app/domain/account/sign-in.ts";
import { allowed } from "#app/domain/verdict.ts";

const active = { suspendedAt: null };
const suspended = { suspendedAt: "2026-08-01T09:00:00.000Z" };

test("only an account in force signs in, with the right password; any other is told the same", () => {
  expect(maySignIn(active, true)).toEqual(allowed);
  const refusals = [maySignIn(active, false), maySignIn(suspended, true), maySignIn(undefined, false)];
  for (const refusal of refusals) {
    expect(refusal).toEqual({ allowed: false, kind: "credentials", because: NOT_SIGNED_IN });
  }
  expect(maySignIn(undefined, true).allowed).toBe(false);
});

test("the current password is asked for, and an address belongs to one person", () => {
  expect(isCurrentPassword(true)).toEqual(allowed);
  expect(isCurrentPassword(false)).toMatchObject({ kind: "input" });
  expect(isUnusedEmail(undefined, 4)).toEqual(allowed);
  expect(isUnusedEmail({ personId: 4, name: "Ruth" }, 4)).toEqual(allowed);
  expect(isUnusedEmail({ personId: 5, name: "Tom" }, 4)).toMatchObject({
    because: "Tom already signs in with that e-mail address.",
  });
});

test("a link that is not live is refused in one sentence", () => {
  expect(isLiveLink({ personId: 4 })).toEqual(allowed);
  expect(isLiveLink(undefined)).toMatchObject({ because: LINK_ENDED });
});

test.each([
  [4, 19, true],
  [5, 0, false],
  [0, 20, false],
  [6, 21, false],
])("after %d tries for the account and %d from the address another is allowed: %s", (byAccount, byAddress, may) => {
  const limit = { minutes: 15, perAccount: 5, perAddress: 20 };
  const verdict = mayTry({ byAccount, byAddress }, limit, "Wait.");
  expect(verdict).toEqual(may ? allowed : { allowed: false, kind: "limit", because: "Wait.", afterMinutes: 15 });
});
