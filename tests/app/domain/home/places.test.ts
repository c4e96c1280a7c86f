import { describe, expect, test } from "vitest";
import type { Role } from "#app/domain/actor.ts";
import { placesFor, placesOf } from "#app/domain/home/places.ts";
import { PANEL } from "#tests/support/cast.ts";

const reader = (role: Role, administrator = false) => ({
  personId: 1,
  councilId: 1,
  name: "Jo Bryce",
  parts: [{ bodyId: PANEL, role }],
  administrator,
});
const GIVEN = {
  waiting: 0,
  toRecord: [{ href: "/meetings/M-26/record", day: "19 November 2026", bodyName: "Police and Crime Panel" }],
  programmes: [{ href: "/programmes/pcp/2026-27", bodyName: "Police and Crime Panel", yearLabel: "2026/27" }],
};
const found = (typed: string, role: Role = "officer") =>
  placesFor(typed, placesOf(reader(role), GIVEN), 8).map(({ href }) => href);

describe("the pages and deeds of the box for everything", () => {
  test("begin with what is to be done, the meeting to record first", () => {
    expect(found("")[0]).toBe("/meetings/M-26/record");
    expect(found("")).not.toContain("/");
  });

  test("are found by the beginnings of words, whatever their order, and by other words for the same", () => {
    expect(found("add meet")[0]).toBe("/meetings/new");
    expect(found("meet add")).toContain("/meetings/new");
    expect(found("record nov")).toEqual(["/meetings/M-26/record"]);
    expect(found("new")).toContain("/themes/new");
    expect(found("planner")).toEqual(["/programmes/pcp/2026-27/planner"]);
    expect(found("eeting")).toEqual([]);
  });

  test("are those the reader may go to: a member proposes, and adds no meeting; nobody else administers", () => {
    expect(found("add meet", "member")).toEqual([]);
    expect(found("chase", "chair")).toEqual([]);
    expect(found("propose", "member")).toContain("/themes/new");
    expect(found("bodies")).toEqual([]);
    expect(placesFor("bodies", placesOf(reader("officer", true)), 8).map(({ href }) => href)).toEqual([
      "/admin/bodies",
    ]);
  });

  test("lead who decides to what waits for them, while something does", () => {
    const decide = placesFor("decide", placesOf(reader("chair"), { ...GIVEN, waiting: 2 }), 8);
    expect(decide.map(({ href }) => href)).toEqual(["/approvals"]);
    expect(found("decide", "chair")).toEqual([]);
  });

  test("are the public's menu for who is not signed in", () => {
    expect(placesFor("suggest", placesOf(null), 8).map(({ href }) => href)).toEqual(["/suggest"]);
    expect(placesFor("", placesOf(null), 8)).toEqual([]);
  });
});
