import { describe, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import {
  mayChase,
  mayTakeBackLink,
  mayTryAfter,
  OWNER_LINK_DAYS,
  ownerLinkEnds,
  type OwnerLinkFacts,
  ownerLinkState,
  showsThroughLink,
} from "#app/domain/follow-up/owner-link.ts";
import { isSameOwner, ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import { as, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const NAMING = { people: [], offices: [] };

const link: OwnerLinkFacts = {
  bodyId: PANEL,
  ownerPersonId: null,
  ownerOfficeId: 7,
  ownerWords: "",
  expiresAt: "2026-09-29T09:00:00.000Z",
  usedAt: null,
  revokedAt: null,
};
const LINKS = {
  waiting: link,
  answered: { ...link, usedAt: NOW },
  taken_back: { ...link, revokedAt: NOW },
  expired: { ...link, expiresAt: NOW },
};

test("a link lasts four weeks to the minute, and an answer counts before anything else", () => {
  expect(OWNER_LINK_DAYS).toBe(28);
  expect(ownerLinkEnds(NOW)).toBe("2026-09-29T09:00:00.000Z");
  for (const [state, facts] of Object.entries(LINKS)) expect(ownerLinkState(facts, NOW)).toBe(state);
  expect(ownerLinkState(link, addHours(link.expiresAt, -0.01))).toBe("waiting");
  expect(ownerLinkState(link, link.expiresAt)).toBe("expired");
  expect(ownerLinkState({ ...LINKS.answered, revokedAt: NOW, expiresAt: NOW }, NOW)).toBe("answered");
});

const EVERYBODY = Object.keys(PEOPLE) as CastName[];
const said = (may: (who: CastName) => { allowed: boolean; kind?: string }) =>
  Object.fromEntries(
    EVERYBODY.map((who) => {
      const verdict = may(who);
      return [who, verdict.allowed ? "yes" : verdict.kind];
    }),
  );
const NOT_OFFICERS = {
  chair: "role",
  viceChair: "role",
  member: "role",
  otherMember: "role",
  coOpted: "role",
  outsideOfficer: "role",
  outsideMember: "role",
};

test("only the officers of the body chase its follow-ups", () => {
  expect(said((who) => mayChase(PANEL, as(who)))).toEqual({
    officer: "yes",
    secondOfficer: "yes",
    ...NOT_OFFICERS,
  });
  expect(mayChase(OTHER_COMMITTEE, as("outsideOfficer")).allowed).toBe(true);
});

test.each([
  ["waiting", "yes"],
  ["answered", "state"],
  ["taken_back", "state"],
  ["expired", "state"],
] as const)("taking back a link that is %s", (state, officers) => {
  expect(said((who) => mayTakeBackLink(LINKS[state], as(who), NOW))).toEqual({
    officer: officers,
    secondOfficer: officers,
    ...NOT_OFFICERS,
  });
});

describe("what a link shows", () => {
  const row = {
    bodyId: PANEL,
    ownerPersonId: null,
    ownerOfficeId: 7,
    ownerWords: "",
    state: "not_started" as FollowUpState,
    sensitive: "no" as const,
  };

  test.each([
    ["not_started", true],
    ["in_progress", true],
    ["paused", true],
    ["complete", false],
    ["superseded", false],
    ["not_taken_forward", false],
  ] as const)("a row that is %s: %s", (state, shown) => {
    expect(showsThroughLink(link, { ...row, state }, NAMING)).toBe(shown);
  });

  test.each([
    ["is sensitive", { sensitive: "yes" as const }],
    ["is another body's", { bodyId: OTHER_COMMITTEE }],
    ["has another office as its owner now", { ownerOfficeId: 8 }],
    ["has a person as its owner now", { ownerPersonId: 7 }],
    ["has nobody as its owner now", { ownerOfficeId: null }],
  ])("never a row that %s", (_, change) => {
    expect(showsThroughLink(link, { ...row, ...change }, NAMING)).toBe(false);
  });
});

test("an owner is a person before an office, an office before words; nobody is not the same as nobody", () => {
  const nobody = { ownerPersonId: null, ownerOfficeId: null, ownerWords: " " };
  expect(ownerKeyOf({ ownerPersonId: 3, ownerOfficeId: 7, ownerWords: "The clerk" })).toBe("person-3");
  expect(ownerKeyOf({ ...nobody, ownerOfficeId: 7, ownerWords: "The clerk" })).toBe("office-7");
  expect(ownerKeyOf({ ...nobody, ownerWords: " The clerk " })).toBe("words-clerk");
  expect(ownerKeyOf(nobody)).toBeNull();
  expect(isSameOwner(nobody, nobody)).toBe(false);
  expect(isSameOwner({ ...nobody, ownerWords: "The clerk" }, { ...nobody, ownerWords: "The clerk " })).toBe(true);
  expect(isSameOwner({ ...nobody, ownerPersonId: 3 }, { ...nobody, ownerOfficeId: 3 })).toBe(false);
});

test("after twenty links that did not work another is not tried from the same address", () => {
  expect(mayTryAfter(19)).toEqual({ allowed: true });
  expect(mayTryAfter(20)).toMatchObject({ kind: "limit" });
});
