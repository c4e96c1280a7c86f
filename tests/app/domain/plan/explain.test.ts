import { expect, test } from "vitest";
import { withChanges, type PlanChange } from "#app/domain/plan/change.ts";
import { violationsOf } from "#app/domain/plan/checker.ts";
import { explainLeftOut, type LeftOutLimit } from "#app/domain/plan/explain-left-out.ts";
import { explainPlaced } from "#app/domain/plan/explain-placed.ts";
import type { PlanItem } from "#app/domain/plan/instance.ts";
import { placesOf } from "#app/domain/plan/view.ts";
import { itemOf, meetingIn, PLAIN, planCase } from "#tests/support/plan-case.ts";
import { makePlan } from "#tests/support/plan-maker.ts";
import { solved, takenOver } from "#tests/support/plan-solved.ts";

const onlyFirst = { latest: "2027-01-31" };
const full = itemOf("full", { title: "Precept", minutes: 50, priority: 90, wished: "m1", ...onlyFirst });

test.each<[what: string, left: Partial<PlanItem>, limit: LeftOutLimit, because: string, change: PlanChange[]]>([
  [
    "minutes",
    { minutes: 20, ...onlyFirst },
    "minutes",
    "It needs 20 minutes; 1 January 2027 has 10 minutes left, the only meeting where it may be.",
    [{ kind: "lengthen", meeting: "m1", minutes: 10 }],
  ],
  [
    "a person",
    { people: [{ name: "Cllr Okafor", awayOn: ["2027-01-01", "2027-02-01", "2027-03-01"] }], minutes: 10 },
    "people",
    "No meeting can take it: Cllr Okafor cannot come on 1 January 2027; Cllr Okafor cannot come on 1 February 2027; Cllr Okafor cannot come on 1 March 2027.",
    [{ kind: "attend", item: "left", name: "Cllr Okafor", on: "2027-01-01" }],
  ],
  [
    "dates",
    { earliest: "2027-03-02", minutes: 10 },
    "dates",
    "No meeting can take it: it may not come before 2 March 2027.",
    [{ kind: "allow_from", item: "left", from: "2027-01-01" }],
  ],
  [
    "papers",
    { papersDays: 100, minutes: 10 },
    "papers",
    "No meeting can take it: its papers are ready on 11 March 2027, after they are due for 1 January 2027; its papers are ready on 11 March 2027, after they are due for 1 February 2027; its papers are ready on 11 March 2027, after they are due for 1 March 2027.",
    [{ kind: "papers", item: "left", days: 90 }],
  ],
])("an item that %s keep out is told so, with the cheapest change", async (_, left, limit, because, changes) => {
  const instance = planCase([full, itemOf("left", { title: "Hotel Watch", ...left })]);
  const view = await solved(instance, PLAIN);
  const told = explainLeftOut(view, 1, true);
  expect([told.limit, told.because]).toEqual([limit, because]);
  expect(told.offers[0]?.changes.slice(0, -1)).toEqual(changes);
  expect(told.offers[0]?.changes.at(-1)).toMatchObject({ kind: "pin", item: "left" });
});

test("an item whose own meeting is barred to it is told that first", async () => {
  const away = { people: [{ name: "Cllr Okafor", awayOn: ["2027-01-01"] }], now: "m1", minutes: 40 };
  const instance = planCase([itemOf("left", { title: "Hotel Watch", ...away })], [meetingIn(1, 60), meetingIn(2, 30)]);
  expect(explainLeftOut(await solved(instance, PLAIN), 0, false).because).toBe(
    "It cannot stay: Cllr Okafor cannot come on 1 January 2027. It needs 40 minutes; 1 February 2027 has 30 minutes left, the only meeting where it may be.",
  );
});

test("an item without minutes may also be shortened, or something else may go", async () => {
  const other = itemOf("other", { title: "Retail crime", minutes: 30, priority: 80, now: "m1", toldReaders: true });
  const still = itemOf("still", { minutes: 20, priority: 90, wished: "m1", latest: "2027-01-31" });
  const left = itemOf("left", { title: "Hotel Watch", minutes: 20, priority: 5, notAt: ["m2"], ...onlyFirst });
  const view = await solved(planCase([other, still, left], [meetingIn(1, 60), meetingIn(2, 30)]), PLAIN);
  expect(explainLeftOut(view, 2, true).offers.map(({ words }) => words)).toEqual([
    "Lengthen 1 January 2027 by 10 minutes, and take it on 1 January 2027",
    "Shorten “Hotel Watch” to 10 minutes, and take it on 1 January 2027",
    "Let “Retail crime” go to 1 February 2027, and take it on 1 January 2027",
  ]);
});

test.each<[item: Partial<PlanItem>, because: string]>([
  [{ wished: "m2" }, "This is the meeting that was asked for. Not earlier: it may not come before 1 February 2027."],
  [
    { wished: "m1" },
    "Not at the meeting that was asked for: it may not come before 1 February 2027. Not earlier: it may not come before 1 February 2027.",
  ],
  [{ now: "m2", wished: "m2" }, "It stays where it is. Not earlier: it may not come before 1 February 2027."],
  [{ pinnedTo: "m2" }, "It is pinned here."],
])("a placed item is told why it is there: %j", async (item, because) => {
  const view = await solved(planCase([itemOf("a", { earliest: "2027-02-01", ...item })]), PLAIN);
  expect(explainPlaced(view, 0)).toMatchObject({ meeting: "m2", because });
});

test("a placed item is told which meetings before it are full", async () => {
  const view = await solved(planCase([full, itemOf("a", { wished: "m2", minutes: 20 })]), PLAIN);
  expect(explainPlaced(view, 1).because).toBe(
    "This is the meeting that was asked for. Not earlier: 1 January 2027 has 10 minutes left.",
  );
});

test("offered changes hold when they are made, the item pinned, and all is solved again", async () => {
  let offered = 0;
  for (let seed = 1; offered < 15; seed++) {
    const view = await solved(makePlan(12, 5, seed, 1.6));
    for (const [item, pair] of view.board.place.entries()) {
      if (pair !== -1) continue;
      for (const { changes, meeting } of explainLeftOut(view, item, true).offers) {
        offered++;
        const changed = withChanges(takenOver(view), changes);
        const after = await solved(changed);
        const places = placesOf(after, after.board.place);
        expect(places.get(`i${item}`)).toBe(meeting);
        expect(violationsOf(changed, view.settings, places)).toEqual([]);
      }
    }
  }
});
