import { expect, test } from "vitest";
import { ROLES, type Person, type Role } from "#app/domain/actor.ts";
import { menuOf } from "#app/domain/home/menu.ts";
import { PANEL } from "#tests/support/cast.ts";

const part = { bodyId: PANEL, role: "member" } as const;
const words = (reader: Pick<Person, "parts" | "administrator">, waiting = 0) =>
  menuOf({ personId: 1, councilId: 1, name: "Jo Bryce", ...reader }, waiting).map((entry) => entry.words);

const row = (role: Role, waiting = 0) =>
  menuOf(
    { personId: 1, councilId: 1, name: "Jo Bryce", parts: [{ bodyId: PANEL, role }], administrator: false },
    waiting,
  )
    .filter(({ own }) => !own)
    .map((entry) => entry.words);

test("the row holds what is asked of the part: the rest is under the reader's name", () => {
  expect(row("officer")).toEqual(["Home", "Programmes", "Meetings", "Themes", "Questions", "Follow-up", "Deadlines"]);
  expect(row("vice_chair", 2)).toEqual(["Home", "Approvals (2)", "Programmes", "Meetings", "Themes", "Follow-up"]);
  expect(row("member")).toEqual(["Home", "Programmes", "Meetings", "Themes", "Questions", "Follow-up"]);
  expect(words({ parts: [{ bodyId: PANEL, role: "officer" }], administrator: false })).toContain("Approvals");
  expect(words({ parts: [{ bodyId: PANEL, role: "chair" }], administrator: false })).toContain("Questions");
});

test("nobody is offered approvals that would refuse them: a member, or an administrator without a part", () => {
  expect(words({ parts: [part], administrator: false })).not.toContain("Approvals");
  expect(words({ parts: [], administrator: true })).toEqual([
    "Home",
    "Programmes",
    "Meetings",
    "Themes",
    "My proposals",
    "Administration",
  ]);
});

test("bringing in is offered to who is an officer of some body, and to nobody else", () => {
  const offered = ROLES.filter((role) =>
    words({ parts: [{ bodyId: PANEL, role }], administrator: true }).includes("Bring in"),
  );
  expect(offered).toEqual(["officer"]);
  expect(words({ parts: [], administrator: true })).not.toContain("Bring in");
  expect(words({ parts: [part, { bodyId: PANEL + 1, role: "officer" }], administrator: false })).toContain("Bring in");
});
