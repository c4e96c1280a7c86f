import { expect, test } from "vitest";
import { menuOf } from "#app/domain/home/menu.ts";
import { PANEL } from "#tests/support/cast.ts";

const part = { bodyId: PANEL, role: "member" } as const;
const words = (reader: Parameters<typeof menuOf>[0], waiting = 0) =>
  menuOf(reader, waiting).map((entry) => entry.words);

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
