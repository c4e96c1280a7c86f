import { expect, test } from "vitest";
import { createFirstAdministrator } from "#app/services/administration/create-first-administrator.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import { SECRET, tokenOf } from "#tests/support/accounts.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";

const ALEX = {
  councilId: 1,
  secret: SECRET,
  origin: "https://planner.test",
  name: "Alex Marsh",
  email: "Alex.Marsh@Council.example",
  now: NOW,
};

test("the first administrator gets an account, the rights and a link that works", async () => {
  const db = await freshDb();
  await db.updateTable("account").set({ administratorSinceAt: null }).execute();
  const { personId, link } = await createFirstAdministrator(db, ALEX);

  expect(link).toMatch(/^https:\/\/planner\.test\/invitations\/[\w-]{43}$/);
  expect(await readLink(db, { secret: SECRET, kind: "invitation", token: tokenOf(link), now: NOW })).toEqual({
    personId,
    name: "Alex Marsh",
    email: "alex.marsh@council.example",
  });
  expect(
    await db.selectFrom("account").select("administratorSinceAt").where("personId", "=", personId).execute(),
  ).toEqual([{ administratorSinceAt: NOW }]);
  expect(await actionsIn(db)).toEqual(["person_added", "administrator_granted"]);
});

test("there is no second first administrator", async () => {
  const db = await freshDb();
  await expect(createFirstAdministrator(db, ALEX)).rejects.toThrow("already has an administrator");
  expect(await actionsIn(db)).toEqual([]);
});
