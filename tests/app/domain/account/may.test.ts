import { expect, test } from "vitest";
import { ACCOUNT_DEEDS, mayEditPerson, type AccountDeed, type AccountFacts } from "#app/domain/account/may.ts";
import { as } from "#tests/support/cast.ts";

const SINCE = "2026-05-01T09:00:00.000Z";
const ruth: AccountFacts = {
  id: 4,
  name: "Ruth",
  email: "ruth@example.test",
  hasPassword: true,
  administratorSinceAt: null,
  suspendedAt: null,
};
const PEOPLE = {
  "no account": { ...ruth, email: null, hasPassword: false },
  invited: { ...ruth, hasPassword: false },
  active: ruth,
  suspended: { ...ruth, suspendedAt: SINCE },
  administrator: { ...ruth, administratorSinceAt: SINCE },
  "suspended administrator": { ...ruth, administratorSinceAt: SINCE, suspendedAt: SINCE },
  herself: { ...ruth, id: 7, administratorSinceAt: SINCE },
} satisfies Record<string, AccountFacts>;

// Which of them an administrator may do each deed to, with two administrators in force.
const TABLE: Record<AccountDeed, (keyof typeof PEOPLE)[]> = {
  invite: ["invited"],
  offer_password_link: ["active", "administrator", "herself"],
  suspend: ["invited", "active", "administrator"],
  restore: ["suspended", "suspended administrator"],
  grant_administrator: ["invited", "active"],
  remove_administrator: ["administrator", "suspended administrator", "herself"],
};

const GRID = (Object.keys(TABLE) as AccountDeed[]).flatMap((deed) =>
  (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).map((who) => [deed, who, TABLE[deed].includes(who)] as const),
);

test.each(GRID)("%s, %s: %s", (deed, who, allowed) => {
  expect(ACCOUNT_DEEDS[deed](PEOPLE[who], as("secondOfficer"), 2).allowed).toBe(allowed);
  expect(ACCOUNT_DEEDS[deed](PEOPLE[who], as("officer"), 2)).toMatchObject({ allowed: false, kind: "role" });
});

test("the last administrator in force keeps the rights; one who is suspended does not count", () => {
  const remove = ACCOUNT_DEEDS.remove_administrator;
  expect(remove(PEOPLE.herself, as("secondOfficer"), 1).allowed).toBe(false);
  expect(remove(PEOPLE["suspended administrator"], as("secondOfficer"), 1).allowed).toBe(true);
});

test("a person may be edited, but an account keeps an address", () => {
  expect(mayEditPerson(PEOPLE.active, as("secondOfficer"), "x@example.test").allowed).toBe(true);
  expect(mayEditPerson(PEOPLE.active, as("secondOfficer"), null).allowed).toBe(false);
  expect(mayEditPerson(PEOPLE["no account"], as("secondOfficer"), null).allowed).toBe(true);
  expect(mayEditPerson(PEOPLE.active, as("officer"), "x@example.test")).toMatchObject({ kind: "role" });
});
