import { expect, test } from "vitest";
import { offerThemeDeeds } from "#app/services/theme/offer-theme-deeds.server.ts";
import { as, PANEL, PEOPLE } from "#tests/support/cast.ts";

const theme = { id: 14, bodyId: PANEL, proposerPersonId: PEOPLE.member.personId, sensitiveSinceAt: null };
const offered = (state: "proposed" | "scheduled" | "closed") =>
  offerThemeDeeds({ ...theme, state }, as("officer")).map(({ href }) => href.replace("/themes/T-14/", ""));

test("a proposed theme offers what leads up to the chair's decision", () => {
  expect(offered("proposed")).toEqual(
    expect.arrayContaining(["consideration", "scope", "recommendation", "decision", "merge"]),
  );
});

test("a chosen theme offers nothing that lies behind it", () => {
  expect(offered("scheduled")).toEqual([
    "edit",
    "items/new",
    "relations",
    "sensitivity",
    "withdrawal",
    "closing",
    "reopening",
  ]);
});

test("a closed theme can be reopened, so what follows then is still named", () => {
  expect(offered("closed")).toContain("recommendation");
});
