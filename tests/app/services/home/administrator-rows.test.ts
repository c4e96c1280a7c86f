import { beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { administratorRows } from "#app/services/home/administrator-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await db.updateTable("account").set({ passwordHash: "x" }).execute();
});
const rows = async () =>
  (await administratorRows(db, as("secondOfficer"), NOW)).map(({ words, href }) => [words, href]);
const bodies = async () => (await rows()).filter(([, href]) => href?.startsWith("/admin/bodies"));

test("a body in use that nobody serves or decides for is named; one that has ended, or that nobody uses, is not", async () => {
  await db.deleteFrom("membership").where("bodyId", "<>", PANEL).execute();
  expect(await bodies()).toEqual([]);
  await db.deleteFrom("membership").where("role", "in", ["chair", "vice_chair"]).execute();
  const add = "/admin/bodies/anytown-panel/memberships/new";
  expect(await bodies()).toEqual([["Anytown Scrutiny Panel has no chair", add]]);
  await db.updateTable("membership").set({ untilOn: "2026-08-31" }).where("role", "=", "officer").execute();
  expect(await bodies()).toEqual([["Anytown Scrutiny Panel has no scrutiny officer and no chair", add]]);
  await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();
  expect(await bodies()).toEqual([]);
});

test("an account without a password and without an invitation that works is to be invited", async () => {
  const invite = (number: string) => [[`Invite ${number}`, "/admin/people/invitations"]];
  const invited = async () => (await rows()).filter(([, href]) => href === "/admin/people/invitations");
  expect(await invited()).toEqual([]);
  const { personId } = PEOPLE.member;
  await db.updateTable("account").set({ passwordHash: null }).where("personId", "=", personId).execute();
  expect(await invited()).toEqual(invite("1 account"));
  const link = { tokenHash: "x", personId, kind: "invitation", createdAt: NOW, expiresAt: addHours(NOW, 1) } as const;
  await db.insertInto("linkToken").values(link).execute();
  expect(await invited()).toEqual([]);
});

test("mail that was refused lately, or has waited for an hour, is told of", async () => {
  const mail = { toEmail: "x@example.test", subject: "Hello", body: "", giveUpAt: addHours(NOW, 10) };
  const send = (at: object) =>
    db
      .insertInto("outbox")
      .values({ ...mail, createdAt: addHours(NOW, -2), ...at })
      .execute();
  const told = async () => (await rows()).filter(([, href]) => href === "/admin").map(([words]) => words);
  await send({ createdAt: addHours(NOW, -0.5) });
  await send({ sentAt: NOW });
  await send({ refusedAt: addHours(NOW, -24 * 31) });
  expect(await told()).toEqual([]);
  await send({});
  await send({ refusedAt: addHours(NOW, -1) });
  expect(await told()).toEqual(["1 message not sent", "1 message refused"]);
});
