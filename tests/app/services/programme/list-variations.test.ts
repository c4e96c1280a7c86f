import { beforeEach, expect, test } from "vitest";
import { listVariationsOf } from "#app/services/programme/list-variations.server.ts";
import { readDelegation, readDelegations } from "#app/services/programme/read-delegations.server.ts";
import { offerVariation, readVariation } from "#app/services/programme/read-variation.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenDelegation, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
});

async function givenVariation(variation: Partial<New<"variation">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId: variation.itemId ?? (await givenItem(db, { programmeId, kind: "theme" })),
      ...{ kind: "defer", reasonWords: "Not ready.", proposedByName: "Jo Bryce", proposedAt: NOW, itemVersion: 1 },
      ...variation,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

test("twenty-five variations a page, those that wait first, then the newest; a page that is not there is the nearest", async () => {
  const waits = await givenVariation();
  const itemId = await givenItem(db, { programmeId });
  const decided: number[] = [];
  for (let n = 0; n < 25; n += 1) decided.unshift(await givenVariation({ itemId, state: "refused" }));
  const page = async (asked: number) => {
    const read = await listVariationsOf(db, as("member"), programmeId, asked);
    expect(read).toMatchObject({ all: 26, waiting: 1, pages: 2 });
    return [read.page, read.variations.map(({ id }) => id)];
  };
  const first = [1, [waits, ...decided.slice(0, 24)]];
  const last = [2, decided.slice(24)];
  expect(await Promise.all([-1, 0, 1].map(page))).toEqual([first, first, first]);
  expect(await Promise.all([2, 3].map(page))).toEqual([last, last]);
});

test("none is one page of nothing; a full page is one page", async () => {
  expect(await listVariationsOf(db, as("officer"), programmeId, 1)).toEqual({
    variations: [],
    all: 0,
    waiting: 0,
    page: 1,
    pages: 1,
  });
  const itemId = await givenItem(db, { programmeId });
  for (let n = 0; n < 25; n += 1) await givenVariation({ itemId, state: "approved" });
  expect(await listVariationsOf(db, as("officer"), programmeId, 2)).toMatchObject({ all: 25, page: 1, pages: 1 });
});

test("a variation of a sensitive theme's item is neither listed nor counted for a member", async () => {
  await givenVariation({ state: "withdrawn" });
  const themeId = await givenTheme(db, { sensitiveSinceAt: NOW });
  await givenVariation({ itemId: await givenItem(db, { programmeId, themeId }) });
  const counted = async (who: CastName) => {
    const { variations, all, waiting } = await listVariationsOf(db, as(who), programmeId, 1);
    return [variations.length, all, waiting];
  };
  expect(await counted("member")).toEqual([1, 1, 0]);
  expect(await counted("chair")).toEqual([2, 2, 1]);
  expect(await counted("outsideOfficer")).toEqual([0, 0, 0]);
});

test("a variation is told in words: what, from where to where, why, what it does to each meeting's time, by whom", async () => {
  const september = await givenMeeting(db);
  const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const itemId = await givenItem(db, { programmeId, meetingId: september, state: "scheduled", kind: "theme" });
  await givenItem(db, { meetingId: september, state: "scheduled", minutes: 100 });
  await givenItem(db, { meetingId: october, state: "scheduled", minutes: 130 });
  const moved = { itemId, kind: "move", fromMeetingId: september, toMeetingId: october } as const;
  const id = await givenVariation({ ...moved, proposedByPersonId: PEOPLE.officer.personId });
  const seen = await offerVariation(db, as("chair"), id);
  expect(seen).toMatchObject({
    reference: `V-${id}`,
    what: "Move Host families for language schools from 8 September 2026 to 13 October 2026",
    item: { reference: `I-${itemId}`, title: "Host families for language schools" },
    programme: { title: "Anytown Scrutiny Panel 2026/27", href: "/programmes/anytown-panel/2026-27" },
    from: { reference: `M-${september}`, day: "8 September 2026" },
    to: { reference: `M-${october}`, day: "13 October 2026" },
    why: "Not ready.",
    effects: [
      "13 October 2026: +30 minutes, then 10 minutes over (160 of 150 planned)",
      "8 September 2026: −30 minutes, leaves 50 minutes (100 of 150 planned)",
    ],
    stateWords: "With the chair",
    decided: null,
    approve: { allowed: true },
    decide: { allowed: true },
  });
  const may = async (who: CastName) => {
    const offer = await offerVariation(db, as(who), id);
    return [offer?.approve.allowed, offer?.decide.allowed, offer?.withdraw.allowed];
  };
  expect(await may("chair")).toEqual([true, true, false]);
  expect(await may("officer")).toEqual([false, false, true]);
  expect(await may("member")).toEqual([false, false, false]);
  expect(await may("outsideOfficer")).toEqual([undefined, undefined, undefined]);
  await db.updateTable("meeting").set({ state: "cancelled" }).where("id", "=", october).execute();
  expect(await may("chair")).toEqual([false, true, false]);
});

test("one that is decided tells by whom, and no longer what it would do; a delegated one, that it is", async () => {
  const to = await givenMeeting(db);
  const decided = { state: "approved", decidedByName: "Cllr Amara Okafor", decidedAt: NOW } as const;
  const id = await givenVariation({ ...decided, kind: "add", toMeetingId: to });
  expect(await offerVariation(db, as("officer"), id)).toMatchObject({
    stateWords: "Approved",
    decided: "Cllr Amara Okafor, 1 September 2026 at 10am",
    effects: [],
    from: null,
  });
  const delegationId = await givenDelegation(db);
  const made = await givenVariation({ ...decided, delegationId });
  expect(await offerVariation(db, as("officer"), made)).toMatchObject({
    stateWords: "Made under delegation",
    to: null,
  });
});

test("a variation is read with its own history, by those who see it", async () => {
  const id = await givenVariation();
  const event = { at: NOW, actorName: "Jo Bryce", action: "variation_proposed", particulars: "{}" } as const;
  for (const subjectId of [id, id + 1]) {
    const subject = { subjectKind: "variation", subjectId, bodyId: PANEL } as const;
    const { id: eventId } = await db
      .insertInto("event")
      .values({ ...event, ...subject } as New<"event">)
      .returning("id")
      .executeTakeFirstOrThrow();
    await db.insertInto("eventSubject").values({ eventId, kind: "variation", recordId: subjectId }).execute();
  }
  const read = await readVariation(db, as("member"), id);
  expect(read?.variation.id).toBe(id);
  expect(read?.timeline).toHaveLength(1);
  expect(await readVariation(db, as("outsideOfficer"), id)).toBeUndefined();
});

test("delegations, newest first, each as it stands today and whether the chair may end it", async () => {
  const days = (fromOn: string, untilOn: string | null, bodyId = PANEL) =>
    givenDelegation(db, { fromOn, untilOn, bodyId });
  const ended = await days("2026-06-01", "2026-08-31");
  const lastDay = await days("2026-06-01", "2026-09-01");
  const begins = await days("2026-09-01", null);
  const toCome = await days("2026-09-02", null);
  const theirs = await days("2026-06-01", null, OTHER_COMMITTEE);
  const read = async (who: CastName) =>
    (await readDelegations(db, as(who), PANEL)).rows.map(({ id, stateWords, mayEnd }) => [
      id,
      stateWords,
      mayEnd.allowed,
    ]);
  expect(await read("chair")).toEqual([
    [toCome, "Not yet begun", true],
    [begins, "In force", true],
    [lastDay, "In force", true],
    [ended, "Ended", false],
  ]);
  expect((await read("officer")).map(([, , may]) => may)).toEqual([false, false, false, false]);
  expect(await readDelegation(db, as("chair"), PANEL, lastDay)).toMatchObject({
    days: "from 1 June 2026 to 1 September 2026",
    grantedByName: "Cllr Amara Okafor",
    version: 1,
  });
  expect(await readDelegation(db, as("chair"), PANEL, theirs)).toBeUndefined();
  expect(await readDelegation(db, as("outsideMember"), PANEL, theirs)).toBeUndefined();
  expect(await readDelegation(db, as("outsideMember"), OTHER_COMMITTEE, theirs)).toMatchObject({ id: theirs });
  expect(await readDelegation(db, as("outsideMember"), OTHER_COMMITTEE, ended)).toBeUndefined();
});
