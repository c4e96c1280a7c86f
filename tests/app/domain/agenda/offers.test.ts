import { expect, test } from "vitest";
import { agendaOffers, itemOffersOnAgenda } from "#app/domain/agenda/offers.ts";
import type { AgendaState } from "#app/domain/agenda/states.ts";
import type { PlannedAgenda } from "#app/domain/agenda/release.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const anAgenda = (state: AgendaState) => ({
  bodyId: PANEL,
  state,
  items: 3,
  meeting: { state: "confirmed" as const, meetsOn: "2026-09-08" },
});
const planned = (kind: PlannedAgenda["kind"]): PlannedAgenda => ({
  kind,
  number: kind === "agenda" ? 1 : 2,
  paper: null,
  timing: "in_time",
  lateItems: [],
});

test.each([
  ["draft", "agenda", "Preview and publish, Send to the chair"],
  ["with_chair", "agenda", "Preview and publish, Agree it or send it back, Recall it from the chair"],
  ["agreed", "agenda", "Preview and publish"],
  ["published", "supplementary", "Publish a supplementary agenda"],
] as const)(
  "of an agenda that is %s and would go out as %s only what its state leaves open is named",
  (state, kind, expected) => {
    const offers = agendaOffers(anAgenda(state), planned(kind), as("officer"), 4);
    expect(offers.map(({ words }) => words).join(", ")).toBe(expected);
    expect(offers.every(({ href }) => href.startsWith("/meetings/M-4/agenda/"))).toBe(true);
  },
);

test("publishing and the chair's answer are offered each with its own verdict", () => {
  const [publish, decide, recall] = agendaOffers(anAgenda("with_chair"), planned("agenda"), as("chair"), 4);
  expect(publish?.verdict).toMatchObject({ kind: "role" });
  expect(decide).toEqual({
    href: "/meetings/M-4/agenda/decision",
    words: "Agree it or send it back",
    verdict: { allowed: true },
  });
  expect(recall?.verdict).toMatchObject({ kind: "role" });
  const [nothingNew] = agendaOffers(anAgenda("published"), planned("supplementary"), as("officer"), 4);
  expect(nothingNew?.verdict).toMatchObject({ because: expect.stringContaining("nothing to publish") });
});

const anItem = {
  id: 9,
  bodyId: PANEL,
  kind: "theme" as const,
  state: "scheduled" as const,
  meetingId: 4,
  meetsOn: "2026-09-08",
  themeState: "scheduled" as const,
  programmeId: 1,
  programmeState: "draft" as const,
  recorded: 0,
  urgentBecause: null as string | null,
};
const words = (item: typeof anItem, open: number | null, who: "officer" | "chair") =>
  itemOffersOnAgenda(item, open, as(who)).map((offer) => offer.words);

test("of an item on an agenda only what this actor may do now is named", () => {
  expect(words(anItem, null, "officer")).toEqual([
    "Record the paper",
    "Add a document",
    "Part I or part II",
    "Take it as urgent",
    "Move to another meeting",
    "Edit",
    "Defer",
    "Withdraw",
  ]);
  expect(words({ ...anItem, urgentBecause: "A fire." }, null, "chair")).toEqual(["Remove the urgent mark"]);
  expect(words(anItem, 3, "officer")).not.toContain("Defer");
});
