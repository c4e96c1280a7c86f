import { beforeEach, expect, test } from "vitest";
import type { PlannerEvent } from "#app/domain/events.ts";
import { nameReferred } from "#app/services/name-referred.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const happened = (event: Omit<PlannerEvent, "bodyId">) =>
  db
    .transaction()
    .execute((trx) =>
      insertEvent(trx, { personId: null, name: "Jo Bryce", at: NOW }, { bodyId: PANEL, ...event } as PlannerEvent),
    );

async function sentences(who: CastName, kind: "theme" | "item" | "follow_up", id: number) {
  return (await readEvents(db, as(who), { kind, id })).map(({ sentence }) => sentence);
}

test("a history calls its own record by what it is, and others by name before their reference", async () => {
  const themeId = await givenTheme(db, { title: "Taxi licensing" });
  const itemId = await givenItem(db, { themeId, title: "Taxis" });
  const subject = { kind: "item", id: itemId } as const;
  const I = `I-${itemId}`;
  await happened({ action: "item_created", subject, particulars: { reference: I, title: "Taxis" } });
  await happened({
    action: "item_moved",
    subject,
    particulars: { reference: I, from: "1 May 2026", to: "2 June 2026" },
  });
  await happened({ action: "variation_proposed", subject, particulars: { reference: "V-3", to: `withdraw ${I}` } });
  await happened({
    action: "theme_related",
    subject,
    particulars: { reference: I, other: `T-${themeId}`, to: "follows" },
  });
  expect(await sentences("officer", "item", itemId)).toEqual([
    `linked this item to Taxi licensing (T-${themeId}): follows`,
    "asked the chair, in V-3, to withdraw this item",
    "moved this item from 1 May 2026 to 2 June 2026",
    `added the item “Taxis” (${I})`,
  ]);
});

test("a person's own words stay as they are, and what the reader may not see keeps its bare reference", async () => {
  const secret = await givenTheme(db, { title: "Zqsecret", sensitiveSinceAt: NOW, sensitiveBecause: "A child." });
  const open = await givenTheme(db, { title: "Buses" });
  const followUpId = await givenFollowUp(db, {});
  const subject = { kind: "follow_up", id: followUpId } as const;
  const F = `F-${followUpId}`;
  await happened({ action: "follow_up_reported", subject, particulars: { reference: F, to: `see T-${open}` } });
  await happened({ action: "follow_up_led_to", subject, particulars: { reference: F, other: `T-${secret}` } });
  const told = [`started T-${secret} from this follow-up`, `reported on this follow-up: see T-${open}`];
  expect(await sentences("member", "follow_up", followUpId)).toEqual(told);
  expect((await sentences("chair", "follow_up", followUpId))[0]).toBe(
    `started Zqsecret (T-${secret}) from this follow-up`,
  );
});

test("what was done is said by name, each reference once, and one that has its name already is left", async () => {
  const questionId = await givenQuestion(db, { text: "How many cases were closed?" });
  const meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const said = (words: string, who: CastName = "officer") => nameReferred(db, as(who), words);
  expect(await said(`Q-${questionId} has been agreed.`)).toBe(
    `“How many cases were closed?” (Q-${questionId}) has been agreed.`,
  );
  expect(await said(`Put on M-${meetingId}.`)).toBe(`Put on the meeting of 13 October 2026 (M-${meetingId}).`);
  expect(await said(`Taxis (Q-${questionId}) and V-2 wait.`)).toBe(`Taxis (Q-${questionId}) and V-2 wait.`);
  expect(await said(`Q-${questionId} has been agreed.`, "outsideOfficer")).toBe(`Q-${questionId} has been agreed.`);
});
