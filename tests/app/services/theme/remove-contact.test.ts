import { expect, test } from "vitest";
import { readTheme } from "#app/services/theme/read-theme.server.ts";
import { removeContact } from "#app/services/theme/remove-contact.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

test("an officer removes the contact of who suggested a theme, and history does not say what it was", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db, { suggesterContact: "resident@example.test" });
  for (const who of ["chair", "member", "coOpted"] as const) {
    const before = await digest(db);
    expect(await removeContact(db, acting(who), { themeId, version: 1 })).toMatchObject({ refusal: { kind: "role" } });
    expect(await digest(db)).toBe(before);
  }
  expect(await removeContact(db, acting("officer"), { themeId, version: 1 })).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({ suggesterContact: null, version: 2 });
  expect((await readTheme(db, as("officer"), themeId))?.officersOnly?.contact).toBeNull();
  expect(await actionsIn(db)).toEqual(["theme_contact_removed"]);
  expect(JSON.stringify(await db.selectFrom("event").selectAll().execute())).not.toContain("resident@");
  expect(await removeContact(db, acting("officer"), { themeId, version: 1 })).toMatchObject({
    refusal: { kind: "stale" },
  });
});
