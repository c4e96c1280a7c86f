import { expect, test } from "vitest";
import { longParts, type LongPart, type PlaceInProgramme } from "#app/domain/programme/public-page.ts";

const item = (id: number, more: Partial<PlaceInProgramme> = {}): PlaceInProgramme => ({
  ...{ kind: "item", id, meetingId: null, itemKind: "theme", state: "not_scheduled" },
  ...more,
});
const many = (count: number, more: Partial<PlaceInProgramme> = {}) =>
  Array.from({ length: count }, (_, at) => item(at + 1, more));
const parts = (places: PlaceInProgramme[], asked: Partial<Record<LongPart, string>> = {}) =>
  longParts(places, [7], (part) => asked[part] ?? null);
const ids = ({ rows }: { rows: { id: number }[] }) => rows.map(({ id }) => id);

test("each long part has pages of its own, with the whole count", () => {
  const found = parts([...many(250, { state: "deferred" }), ...many(101)], { deferred: "3" });
  expect([found.deferred.page, found.deferred.rows.length, found.deferred.total]).toEqual([3, 50, 250]);
  expect([found["to-be-set"].page, found["to-be-set"].rows.length, found["to-be-set"].pages]).toEqual([1, 100, 2]);
});

test("what waits for a date: what has no meeting, what a cancelled one leaves, and themes that are chosen", () => {
  const theme = (id: number, state: "approved" | "considered") => item(id, { kind: "theme", itemKind: null, state });
  const found = parts([
    item(1, { meetingId: 7, state: "scheduled" }),
    item(2, { meetingId: 7, state: "scheduled", itemKind: "standing" }),
    item(3, { state: "scheduled" }),
    item(4),
    theme(5, "considered"),
    theme(6, "approved"),
  ]);
  expect(ids(found["to-be-set"])).toEqual([4, 3, 1, 6]);
  expect(ids(found["spoken-of"])).toEqual([5]);
});

test("of what is withdrawn only subjects are told, those without a meeting first", () => {
  const withdrawn = { state: "withdrawn" } as const;
  const found = parts([
    item(1, { meetingId: 8, ...withdrawn }),
    item(2, withdrawn),
    item(3, { itemKind: "standing", ...withdrawn }),
  ]);
  expect(ids(found.withdrawn)).toEqual([2, 1]);
});
