import { beforeEach, expect, test } from "vitest";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { countWaitingSeen, offerApprovals } from "#app/services/home/waiting.server.ts";
import { submitProgramme } from "#app/services/programme/submit-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenTheme(db, { state: "with_chair", updatedAt: "2026-08-25T09:00:00.000Z", title: "Bus services" });
  const running = await givenProgramme(db, { state: "published" });
  const september = await givenMeeting(db);
  const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const placed = { programmeId: running, meetingId: september, state: "scheduled" } as const;
  const itemId = await givenItem(db, { ...placed, themeId: await givenTheme(db, { state: "scheduled" }) });
  const next = await givenProgramme(db, { startYear: 2027, introduction: "How we chose." });
  await givenItem(db, {
    programmeId: next,
    meetingId: october,
    state: "scheduled",
    kind: "statutory",
    minutes: 200,
  });
  await submitProgramme(db, acting("officer", "2026-08-28T09:00:00.000Z"), { programmeId: next, version: 1 });
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: october, reasonWords: "Away" });
});

test("the chair sees themes, programmes and variations together, oldest first, and may decide each", async () => {
  const waiting = await readApprovals(db, as("chair"));

  expect(waiting.map((one) => [one.kind, one.sent.words, one.mayDecide])).toEqual([
    ["theme", "sent 7 days ago", true],
    ["programme", "sent 4 days ago by Jo Bryce", true],
    ["variation", "sent today by Jo Bryce", true],
  ]);
  expect(waiting[1]).toMatchObject({ holds: "1 item on 1 meeting. 1 meeting over the time available." });
  expect(waiting[2]).toMatchObject({
    variation: {
      effects: [
        "13 October 2026: +30 minutes, then 80 minutes over (230 of 150 planned)",
        "8 September 2026: −30 minutes, leaves 150 minutes (0 of 150 planned)",
      ],
    },
  });
});

test("the officer reads the same list and decides nothing; others read nothing", async () => {
  const waiting = await readApprovals(db, as("officer"));

  expect(waiting.map((one) => one.mayDecide)).toEqual([false, false, false]);
  expect(await readApprovals(db, as("member"))).toEqual([]);
  expect(await readApprovals(db, as("outsideOfficer"))).toEqual([]);
});

test("a member is told who can decide", async () => {
  expect((await offerApprovals(db, as("officer"), TODAY)).allowed).toBe(true);
  expect(await offerApprovals(db, as("member"), TODAY)).toMatchObject({
    kind: "role",
    because:
      "Only a body’s chair or vice-chair decides what is waiting, and its scrutiny officer sees it. Here that is Cllr Amara Okafor (chair, Anytown Scrutiny Panel), Cllr Dai Prosser (vice-chair, Anytown Scrutiny Panel).",
  });
});

test("what was decided names who decided, and leaves the list", async () => {
  const decision = {
    programmeId: 2,
    version: 2,
    decision: "send_back",
    reason: "October is too full",
  } as const;
  await decideProgramme(db, acting("chair"), decision);

  expect((await readApprovals(db, as("chair"))).map((one) => one.kind)).toEqual(["theme", "variation"]);
  expect(await readDecisions(db, as("officer"), NOW)).toMatchObject([
    {
      about: { href: "/programmes/anytown-panel/2027-28", words: "Anytown Scrutiny Panel 2027/28" },
      entry: { actorName: "Cllr Amara Okafor", action: "programme_sent_back", reason: "October is too full" },
    },
  ]);
  expect(await readDecisions(db, as("member"), NOW)).toEqual([]);
});

test("where more wait than a page holds, each page goes on where the last ended, and the count is of all of them", async () => {
  await givenTheme(db, { state: "with_chair", updatedAt: "2026-08-26T09:00:00.000Z", title: "Later" });

  const page = (offset: number) => readApprovals(db, as("chair"), { limit: 2, offset });
  const [first, second] = [await page(0), await page(2)];
  expect(first).toMatchObject([
    { kind: "theme", title: "Bus services" },
    { kind: "theme", title: "Later", sent: { words: "sent 6 days ago" } },
  ]);
  expect(second.map((one) => one.kind)).toEqual(["programme", "variation"]);
  expect(await page(4)).toEqual([]);
  expect(await countWaitingSeen(db, as("chair"))).toBe(4);
  expect(await countWaitingSeen(db, as("officer"))).toBe(4);
  expect(await countWaitingSeen(db, as("member"))).toBe(0);
});
