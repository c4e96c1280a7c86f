import { beforeEach, expect, test } from "vitest";
import { addPerson } from "#app/services/administration/add-person.server.ts";
import { invitePerson } from "#app/services/administration/invite-person.server.ts";
import { prune } from "#app/services/administration/prune.server.ts";
import { readRetention } from "#app/services/administration/read-retention.server.ts";
import { setLogo } from "#app/services/administration/set-logo.server.ts";
import { countFileBytes, setLimits } from "#db/administration/limits.server.ts";
import type { Db } from "#db/open.server.ts";
import { SECRET, SHOWN } from "#tests/support/accounts.ts";
import { acting, freshDb, NOW, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { LOGO } from "#tests/support/council.ts";

const NO_LIMITS = { mostPeople: null, mostFileBytes: null, mostDailyMails: null };
const B = 2;

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await db.insertInto("council").values({ id: B, slug: "b", name: "B", welcome: "", logoWords: "" }).execute();
});

const add = async (name: string) =>
  (await addPerson(db, acting("secondOfficer"), SHOWN, { name, description: "" })).outcome;

test("nobody is added beyond the people that a council may have, until one of them is anonymous", async () => {
  await setLimits(db, 1, { ...NO_LIMITS, mostPeople: 10 });
  expect(await add("Kit Tenth")).toMatchObject({ ok: true });
  expect(await add("Kit Eleventh")).toMatchObject({
    ok: false,
    refusal: {
      kind: "limit",
      because:
        "Your council may have 10 people here, and has 10: whoever runs this service for your council can allow more.",
    },
  });
  await db.updateTable("person").set({ anonymousSinceAt: NOW }).where("id", "=", PEOPLE.coOpted.personId).execute();
  expect(await add("Kit Eleventh")).toMatchObject({ ok: true });
});

test("a file is kept as long as all that the council keeps of files has room", async () => {
  const put = () => setLogo(db, acting("secondOfficer"), { version: 0, logo: LOGO });
  await setLimits(db, 1, { ...NO_LIMITS, mostFileBytes: LOGO.bytes.length - 1 });
  expect(await put()).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("of files here") } });
  await setLimits(db, 1, { ...NO_LIMITS, mostFileBytes: LOGO.bytes.length });
  expect(await put()).toMatchObject({ ok: true });
  expect(await countFileBytes(db, 1)).toBe(LOGO.bytes.length);
  expect(await countFileBytes(db, B)).toBe(0);
});

test("no invitation is sent beyond the mails of a day, and another council's do not count", async () => {
  await setLimits(db, 1, { ...NO_LIMITS, mostDailyMails: 1 });
  const mail = { toEmail: "x@b.test", subject: "", body: "", createdAt: NOW, giveUpAt: NOW };
  await db
    .insertInto("outbox")
    .values([
      { ...mail, councilId: B },
      { ...mail, councilId: 1, createdAt: "2026-08-30T09:00:00.000Z" },
    ])
    .execute();
  const making = { secret: SECRET, originOf: () => "https://a.test", byMail: true };
  const invite = async (personId: number) =>
    (await invitePerson(db, acting("secondOfficer"), making, { personId, version: 1 })).outcome;
  expect(await invite(PEOPLE.member.personId)).toMatchObject({ ok: true });
  expect(await invite(PEOPLE.chair.personId)).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("may send 1 e-mails a day") },
  });
});

test("each council's things go after its own periods, and pages of all say the longest", async () => {
  const set = { setByName: "Jo Bryce", setAt: NOW };
  await db
    .insertInto("retentionPeriod")
    .values({ ...set, councilId: B, name: "message", days: 10 })
    .execute();
  const mail = { toEmail: "x@b.test", subject: "", body: "", createdAt: "2026-08-15T09:00:00.000Z", giveUpAt: NOW };
  await db
    .insertInto("outbox")
    .values([
      { ...mail, councilId: 1 },
      { ...mail, councilId: B },
    ])
    .execute();
  expect(await prune(db, { now: NOW, today: TODAY })).toBe(true);
  expect(await db.selectFrom("outbox").select("councilId").execute()).toEqual([{ councilId: 1 }]);
  const days = async (councilId: number | null) =>
    (await readRetention(db, councilId)).find(({ name }) => name === "message")?.days;
  expect([await days(B), await days(1), await days(null)]).toEqual([10, 90, 90]);
});
