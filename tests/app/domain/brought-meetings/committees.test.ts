import { expect, test } from "vitest";
import { committeesIn } from "#app/domain/brought-meetings/committees.ts";

const BODY = { id: 1, name: "Anytown Police and Crime Panel" };
const found = (...titles: string[]) => ({
  committees: titles.flatMap((title) =>
    title === "" ? [] : [{ key: title, scheme: "moderngov" as const, title, isEnded: false }],
  ),
  meetings: titles.map((committee, at) => ({
    scheme: "moderngov" as const,
    outsideId: String(at),
    committee,
    meetsOn: "2027-02-05",
    startsAt: null,
    venue: "",
    isCancelled: false,
    items: [],
    notes: [],
    fileName: "m.xml",
  })),
  skipped: [],
});
const ours = (titles: string[], known: Parameters<typeof committeesIn>[2] = []) =>
  committeesIn(found(...titles), BODY, known).map(({ isOurs }) => isOurs);

test.each<[string, string[], boolean[]]>([
  ["of the body’s name", ["Anytown Police and Crime Panel", "Planning Committee"], [true, false]],
  ["written with an ampersand", ["Anytown Police & Crime Panel"], [true]],
  ["in other letters and spaces", ["ANYTOWN POLICE  &CRIME PANEL"], [true]],
  ["of another name, alone", ["Police and Crime Panel for Anytown"], [false]],
  ["without a name, alone", [""], [true]],
  ["without a name, beside another", ["", "Planning Committee"], [false, false]],
])("a committee %s", (_, titles, expected) => {
  expect(ours(titles)).toEqual(expected);
});

test("what was chosen before stands before every name, and another body’s is not ours", () => {
  const known = (bodyId: number, key: string) => ({ bodyId, bodyName: `Body ${bodyId}`, key });
  expect(ours(["Panel", BODY.name], [known(1, "Panel")])).toEqual([true, false]);
  expect(ours([BODY.name], [known(2, BODY.name)])).toEqual([false]);
});
