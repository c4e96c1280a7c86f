import { expect, test } from "vitest";
import { type AccountDeed } from "#app/domain/account/deeds.ts";
import { accountOffers, mayEditPerson, mayOnAccount, type AccountFacts } from "#app/domain/account/may.ts";
import { as } from "#tests/support/cast.ts";

const SINCE = "2026-05-01T09:00:00.000Z";
const ruth: AccountFacts = {
  id: 4,
  name: "Ruth",
  email: "ruth@example.test",
  hasPassword: true,
  hasSecondStep: false,
  administratorSinceAt: null,
  suspendedAt: null,
  anonymousSinceAt: null,
  lastPartUntilOn: "2026-08-31",
};
const PEOPLE = {
  "no account": { ...ruth, email: null, hasPassword: false },
  invited: { ...ruth, hasPassword: false },
  active: ruth,
  "with a second step": { ...ruth, hasSecondStep: true },
  suspended: { ...ruth, suspendedAt: SINCE },
  administrator: { ...ruth, administratorSinceAt: SINCE },
  "suspended administrator": { ...ruth, administratorSinceAt: SINCE, suspendedAt: SINCE },
  self: { ...ruth, id: 7, administratorSinceAt: SINCE },
  anonymous: { ...ruth, email: null, hasPassword: false, anonymousSinceAt: SINCE },
  "without a part": { ...ruth, lastPartUntilOn: null },
  "in a body": { ...ruth, lastPartUntilOn: "9999-12-31" },
  "in a body until today": { ...ruth, lastPartUntilOn: "2026-09-01" },
} satisfies Record<string, AccountFacts>;

// Which of them an administrator may do each deed to, with two administrators in force.
const TABLE: Record<AccountDeed, (keyof typeof PEOPLE)[]> = {
  edit_person: [
    "no account",
    "invited",
    "active",
    "with a second step",
    "suspended",
    "administrator",
    "suspended administrator",
    "self",
    "without a part",
    "in a body",
    "in a body until today",
  ],
  invite: ["invited"],
  offer_password_link: [
    "active",
    "with a second step",
    "administrator",
    "self",
    "without a part",
    "in a body",
    "in a body until today",
  ],
  remove_second_step: ["with a second step"],
  end_sessions: [
    "invited",
    "active",
    "with a second step",
    "administrator",
    "self",
    "without a part",
    "in a body",
    "in a body until today",
  ],
  suspend: [
    "invited",
    "active",
    "with a second step",
    "administrator",
    "without a part",
    "in a body",
    "in a body until today",
  ],
  restore: ["suspended", "suspended administrator"],
  grant_administrator: [
    "invited",
    "active",
    "with a second step",
    "without a part",
    "in a body",
    "in a body until today",
  ],
  remove_administrator: ["administrator", "suspended administrator", "self"],
  make_anonymous: ["no account", "invited", "active", "with a second step", "suspended", "without a part"],
};

const GRID = (Object.keys(TABLE) as AccountDeed[]).flatMap((deed) =>
  (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).map((who) => [deed, who, TABLE[deed].includes(who)] as const),
);

test.each(GRID)("%s, %s: %s", (deed, who, allowed) => {
  expect(mayOnAccount(deed, PEOPLE[who], as("secondOfficer"), 2).allowed).toBe(allowed);
  expect(mayOnAccount(deed, PEOPLE[who], as("officer"), 2)).toMatchObject({ allowed: false, kind: "role" });
});

test("the last administrator in force keeps the rights; one who is suspended does not count", () => {
  const may = (who: keyof typeof PEOPLE) => mayOnAccount("remove_administrator", PEOPLE[who], as("secondOfficer"), 1);
  expect(may("self").allowed).toBe(false);
  expect(may("suspended administrator").allowed).toBe(true);
});

test("a person may be edited, but an account keeps an address", () => {
  expect(mayEditPerson(PEOPLE.active, as("secondOfficer"), "x@example.test").allowed).toBe(true);
  expect(mayEditPerson(PEOPLE.active, as("secondOfficer"), null).allowed).toBe(false);
  expect(mayEditPerson(PEOPLE["no account"], as("secondOfficer"), null).allowed).toBe(true);
  expect(mayEditPerson(PEOPLE.active, as("officer"), "x@example.test")).toMatchObject({ kind: "role" });
});

test("a person's page offers each deed under its own address, with the verdict of the deed", () => {
  const offers = accountOffers(PEOPLE.active, as("secondOfficer"), 2);
  expect(offers.map(({ href, words, verdict }) => [href, words, verdict.allowed])).toEqual([
    ["/admin/people/4/edit", "Change name or address", true],
    ["/admin/people/4/invitation", "Invite to sign in", false],
    ["/admin/people/4/password-link", "Make a password link", true],
    ["/admin/people/4/second-step-removal", "Remove the second step", false],
    ["/admin/people/4/sign-out", "Sign out everywhere", true],
    ["/admin/people/4/suspension", "Suspend the account", true],
    ["/admin/people/4/restoration", "Restore the account", false],
    ["/admin/people/4/administrator", "Make administrator", true],
    ["/admin/people/4/administrator-ending", "Remove administrator rights", false],
    ["/admin/people/4/anonymity", "Make anonymous", true],
  ]);
});
