import { expect, test } from "vitest";
import { delegationOffers, programmeOffers, variationOffers } from "#app/domain/programme/may.ts";
import { allowed, refused } from "#app/domain/verdict.ts";
import { as, PANEL, PEOPLE } from "#tests/support/cast.ts";

test("a programme's page offers its deeds under its own address, each with the verdict of that deed", () => {
  const notNow = refused("state", "Not now.");
  const offers = programmeOffers("/programmes/panel/2026-27", {
    submit_programme: allowed,
    recall_programme: notNow,
    decide_programme: notNow,
    publish_programme: notNow,
    edit_programme: allowed,
  });
  expect(offers).toEqual([
    { href: "/programmes/panel/2026-27/submission", words: "Send to the chair", verdict: allowed },
    { href: "/programmes/panel/2026-27/recall", words: "Recall from the chair", verdict: notNow },
    { href: "/programmes/panel/2026-27/decision", words: "Approve or send back", verdict: notNow },
    { href: "/programmes/panel/2026-27/publication", words: "Publish a release", verdict: notNow },
    { href: "/programmes/panel/2026-27/edit", words: "Edit the introduction", verdict: allowed },
  ]);
});

test("a variation is decided by the chair, also by the one who asked for it, and withdrawn by an officer", () => {
  const variation = {
    bodyId: PANEL,
    state: "awaiting_chair" as const,
    proposedByPersonId: PEOPLE.chair.personId,
    itemVersion: 3,
    itemVersionNow: 4,
    draftPlanId: null,
  };
  const paths = (who: "chair" | "officer", state: "awaiting_chair" | "approved" = "awaiting_chair") =>
    variationOffers("/variations/V-3", { ...variation, state }, as(who))
      .filter(({ verdict }) => verdict.allowed)
      .map(({ href, words }) => `${href}: ${words}`);
  expect(paths("chair")).toEqual(["/variations/V-3/decision: Decide"]);
  expect(paths("officer")).toEqual(["/variations/V-3/withdrawal: Withdraw the request"]);
  expect(paths("officer", "approved")).toEqual([]);
});

test("the list of delegations offers to record one, and no end of one by itself", () => {
  expect(delegationOffers("/programmes/panel/2026-27/delegations", allowed)).toEqual([
    { href: "/programmes/panel/2026-27/delegations/new", words: "Record a delegation", verdict: allowed },
  ]);
});
