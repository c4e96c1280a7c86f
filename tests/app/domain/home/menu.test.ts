import { expect, test } from "vitest";
import { ROLES, type Person } from "#app/domain/actor.ts";
import { menuOf } from "#app/domain/home/menu.ts";
import { PANEL } from "#tests/support/cast.ts";

const part = { bodyId: PANEL, role: "member" } as const;
const words = (reader: Pick<Person, "parts" | "administrator">, waiting = 0) =>
  menuOf({ personId: 1, name: "Jo Bryce", ...reader }, waiting).map((entry) => entry.words);

test("an administrator without a part in any body is offered no approvals, which would refuse them", () => {
  const menu = words({ parts: [], administrator: true });
  expect(menu).not.toContain("Approvals");
  expect(menu).toContain("Administration");
});

test("who has a part in a body is offered the approvals, with how many wait for them", () => {
  expect(words({ parts: [part], administrator: false })).toContain("Approvals");
  expect(words({ parts: [part], administrator: false })).not.toContain("Administration");
  expect(words({ parts: [part], administrator: true }, 2)).toEqual(
    expect.arrayContaining(["Approvals (2)", "Administration"]),
  );
});

test("bringing in is offered to who is an officer of some body, and to nobody else", () => {
  const offered = ROLES.filter((role) =>
    words({ parts: [{ bodyId: PANEL, role }], administrator: true }).includes("Bring in"),
  );
  expect(offered).toEqual(["officer"]);
  expect(words({ parts: [], administrator: true })).not.toContain("Bring in");
  expect(words({ parts: [part, { bodyId: PANEL + 1, role: "officer" }], administrator: false })).toContain("Bring in");
});
