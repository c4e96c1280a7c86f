import { expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { sendWaitingMail } from "#app/services/send-mail.server.ts";
import type { Mail } from "#app/services/smtp-sender.server.ts";
import { readAdministration } from "#app/services/administration/read-administration.server.ts";
import type { Db } from "#db/open.server.ts";
import { MAILED, tokenOf } from "#tests/support/accounts.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";

const MEMBER = { ...PEOPLE.member, email: "member@example.test", byPersonId: null, now: NOW };
const outbox = (db: Db) => db.selectFrom("outbox").select(["toEmail", "body", "sentAt", "lastError"]).execute();

async function givenMail(db: Db): Promise<string> {
  const link = makeLink(MAILED, "password_reset", 1);
  await db.transaction().execute((trx) => giveLink(trx, MAILED, link, MEMBER));
  return link.url;
}

test("what waits is sent once, and its text is cleared because it holds a live link", async () => {
  const db = await freshDb();
  const url = await givenMail(db);
  const sent: Mail[] = [];
  const send = async (mail: Mail) => sent.push(mail);

  expect(await sendWaitingMail(db, () => NOW, send)).toBe(1);
  expect(await sendWaitingMail(db, () => NOW, send)).toBe(0);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ to: "member@example.test" });
  expect(sent[0]?.text).toContain(url);
  expect(sent[0]?.text).toContain("1 September 2026 at 11am");
  expect(await outbox(db)).toEqual([{ toEmail: "member@example.test", body: "", sentAt: NOW, lastError: null }]);
});

test("a failure is noted and tried again the next time", async () => {
  const db = await freshDb();
  await givenMail(db);
  expect(
    await sendWaitingMail(
      db,
      () => NOW,
      () => Promise.reject(new Error("no route to host")),
    ),
  ).toBe(0);
  expect((await outbox(db))[0]).toMatchObject({ sentAt: null, lastError: "no route to host" });
  expect(
    await sendWaitingMail(
      db,
      () => NOW,
      async () => undefined,
    ),
  ).toBe(1);
});

test("a message whose link has run out is not sent, and its text is cleared", async () => {
  const db = await freshDb();
  const url = await givenMail(db);
  expect(
    await sendWaitingMail(
      db,
      () => addHours(NOW, 1),
      async () => undefined,
    ),
  ).toBe(0);
  expect((await outbox(db))[0]).toMatchObject({ body: "", sentAt: null });
  expect(JSON.stringify(await outbox(db))).not.toContain(tokenOf(url));
});

test("a message that waits is taken back when a newer link replaces its own", async () => {
  const db = await freshDb();
  await givenMail(db);
  const newer = await givenMail(db);
  const waiting = await outbox(db);
  expect(waiting).toHaveLength(1);
  expect(waiting[0]?.body).toContain(newer);
});

test("a reminder says in its head how it is stopped, and another message does not", async () => {
  const db = await freshDb();
  await givenMail(db);
  const reminder = { toEmail: "officer@example.test", subject: "1 late", body: "F-12", createdAt: NOW };
  const unsubscribeUrl = "https://planner.example/reminders/1.all.x";
  await db
    .insertInto("outbox")
    .values({ ...reminder, giveUpAt: addHours(NOW, 72), unsubscribeUrl })
    .execute();
  const sent: Mail[] = [];
  await sendWaitingMail(
    db,
    () => NOW,
    async (mail) => sent.push(mail),
  );
  expect(sent.map((mail) => mail.headers)).toEqual([
    undefined,
    {
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  ]);
});

const given = (db: Db, ...to: string[]) =>
  db
    .insertInto("outbox")
    .values(to.map((toEmail) => ({ toEmail, subject: "s", body: "b", createdAt: NOW, giveUpAt: addHours(NOW, 72) })))
    .execute();
const failing = (more: object) => Object.assign(new Error("no"), more);

test("fifty addresses that fail keep nobody else's mail back: what was tried least goes first", async () => {
  const db = await freshDb();
  await given(db, ...Array.from({ length: 50 }, (_, n) => `slow-${n}@example.test`));
  const send = (mail: Mail) => (mail.to.startsWith("slow") ? Promise.reject(failing({})) : Promise.resolve());
  await sendWaitingMail(db, () => NOW, send);
  await given(db, "officer@example.test");
  expect(await sendWaitingMail(db, () => NOW, send)).toBe(1);
});

test.each([
  ["the address is refused for good", { command: "RCPT TO", responseCode: 550 }, true],
  ["the message is refused for good", { command: "DATA", responseCode: 554 }, true],
  ["the address is refused for now", { command: "RCPT TO", responseCode: 450 }, false],
  ["we are not let in", { command: "AUTH PLAIN", responseCode: 535 }, false],
  ["nobody answers", { code: "ETIMEDOUT" }, false],
])("where %s the message is told as refused and tried no more, or waits", async (_, error, isFinal) => {
  const db = await freshDb();
  await given(db, "gone@example.test");
  await sendWaitingMail(
    db,
    () => NOW,
    () => Promise.reject(failing(error)),
  );
  const site = await readAdministration(db, { councilId: 1, today: "2026-09-01", now: addHours(NOW, 1) });
  expect([site.refusedMail.map(({ toEmail }) => toEmail), site.waitingMail]).toEqual(
    isFinal ? [["gone@example.test"], 0] : [[], 1],
  );
  expect(
    await sendWaitingMail(
      db,
      () => NOW,
      async () => undefined,
    ),
  ).toBe(isFinal ? 0 : 1);
});

test("of two servers one sends: each message goes once, and the next run may be the other's", async () => {
  const db = await freshDb();
  await given(db, "a@example.test", "b@example.test");
  const sent: string[] = [];
  const send = async (mail: Mail) => void sent.push(mail.to);
  const counts = await Promise.all([sendWaitingMail(db, () => NOW, send), sendWaitingMail(db, () => NOW, send)]);
  expect(counts, "whichever was first").toEqual(expect.arrayContaining([2, null]));
  expect(sent).toEqual(["a@example.test", "b@example.test"]);
  await given(db, "c@example.test");
  expect(await sendWaitingMail(db, () => NOW, send)).toBe(1);
});

test("a server that died while it was sending keeps the others from it for two minutes", async () => {
  const db = await freshDb();
  await given(db, "a@example.test");
  const dying = sendWaitingMail(
    db,
    () => NOW,
    () => new Promise(() => {}),
  );
  await expect.poll(() => db.selectFrom("lease").select("until").execute()).toEqual([{ until: addHours(NOW, 2 / 60) }]);
  void dying;
  const send = async () => undefined;
  expect(await sendWaitingMail(db, () => addHours(NOW, 119 / 3600), send)).toBeNull();
  expect(await sendWaitingMail(db, () => addHours(NOW, 2 / 60), send)).toBe(1);
});

test("a run of many slow messages keeps its turn, message by message", async () => {
  const db = await freshDb();
  await given(db, ...Array.from({ length: 60 }, (_, n) => `${n}@example.test`));
  let minute = 0;
  const clock = () => addHours(NOW, minute / 60);
  const others: (number | null)[] = [];
  const sent = await sendWaitingMail(db, clock, async () => {
    minute += 1;
    others.push(await sendWaitingMail(db, clock, async () => undefined));
  });
  expect(sent).toBe(60);
  expect(others).toEqual(others.map(() => null));
});

test("who was taken for dead and has lost its turn sends nothing more", async () => {
  const db = await freshDb();
  await given(db, "a@example.test", "b@example.test", "c@example.test");
  const sent: string[] = [];
  const other = async (mail: Mail) => void sent.push(`other: ${mail.to}`);
  const first = await sendWaitingMail(
    db,
    () => NOW,
    async (mail) => {
      sent.push(mail.to);
      await db.updateTable("outbox").set({ sentAt: NOW }).where("toEmail", "=", mail.to).execute();
      await sendWaitingMail(db, () => addHours(NOW, 1), other);
    },
  );
  expect(first).toBe(1);
  expect(sent).toEqual(["a@example.test", "other: b@example.test", "other: c@example.test"]);
});

test("what is written while a run goes on goes in that run", async () => {
  const db = await freshDb();
  await given(db, "a@example.test");
  const sent: string[] = [];
  const send = async ({ to }: Mail) => {
    sent.push(to);
    if (sent.length === 1) await given(db, "b@example.test");
  };
  expect(await sendWaitingMail(db, () => NOW, send)).toBe(2);
  expect(sent).toEqual(["a@example.test", "b@example.test"]);
});

test("told to stop it ends after the message under way, and whoever comes next sends the rest at once", async () => {
  const db = await freshDb();
  await given(db, "a@example.test", "b@example.test", "c@example.test");
  const sent: string[] = [];
  const send = async ({ to }: Mail) => void sent.push(to);
  expect(
    await sendWaitingMail(
      db,
      () => NOW,
      send,
      () => sent.length === 1,
    ),
  ).toBe(1);
  expect(await sendWaitingMail(db, () => NOW, send)).toBe(2);
  expect(sent).toEqual(["a@example.test", "b@example.test", "c@example.test"]);
});
