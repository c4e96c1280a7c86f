import { expect, test } from "vitest";
import { listDemoPeople } from "#app/services/account/list-demo-people.server.ts";
import { freshDb, NOW, PEOPLE, TODAY } from "#tests/support/cast.ts";

test("offers nobody whose account is not a demonstration one", async () => {
  expect(await listDemoPeople(await freshDb(), TODAY)).toEqual([]);
});

test("offers one person for each role of the main body, and the administrator", async () => {
  const db = await freshDb();
  for (const { personId } of Object.values(PEOPLE)) {
    await db
      .updateTable("account")
      .set({ email: `p${personId}@demo.example` })
      .where("personId", "=", personId)
      .execute();
  }
  await db.updateTable("account").set({ suspendedAt: NOW }).where("personId", "=", PEOPLE.coOpted.personId).execute();

  expect(await listDemoPeople(db, TODAY)).toEqual([
    { personId: 1, name: "Jo Bryce", part: "scrutiny officer", bodyName: "Anytown Scrutiny Panel" },
    { personId: 2, name: "Cllr Amara Okafor", part: "chair", bodyName: "Anytown Scrutiny Panel" },
    { personId: 3, name: "Cllr Dai Prosser", part: "vice-chair", bodyName: "Anytown Scrutiny Panel" },
    { personId: 4, name: "Cllr Ruth Ahmed", part: "member", bodyName: "Anytown Scrutiny Panel" },
    { personId: 7, name: "Priya Shah", part: "administrator", bodyName: null },
  ]);
});

test("an officer who is not the administrator is offered as the officer", async () => {
  const db = await freshDb();
  for (const personId of [PEOPLE.officer.personId, PEOPLE.secondOfficer.personId]) {
    await db
      .updateTable("account")
      .set({ email: `p${personId}@demo.example` })
      .where("personId", "=", personId)
      .execute();
  }
  await db
    .updateTable("account")
    .set({ administratorSinceAt: NOW })
    .where("personId", "=", PEOPLE.officer.personId)
    .execute();
  expect((await listDemoPeople(db, TODAY)).map(({ name, part }) => [name, part])).toEqual([
    ["Priya Shah", "scrutiny officer"],
    ["Jo Bryce", "administrator"],
  ]);
});
