import { beforeEach, expect, test } from "vitest";
import { readStory } from "#app/services/story/read-story.server.ts";
import { themeStory } from "#app/exports/theme-story.ts";
import { entryDay } from "#app/domain/story/entry.ts";
import { storyJson } from "#app/domain/story/story-json.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, TODAY } from "#tests/support/cast.ts";
import { givenAnswer, givenOutcome, givenPublished, givenRecorded } from "#tests/support/happened.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
/** Taxi licensing of the panel, from a suggestion to a follow-up that became a second theme. */
let first: number;
let second: number;
let followUpId: number;
let itemId: number;
let meetingId: number;
let programmeId: number;
let questionId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  first = await givenTheme(db, { title: "Taxi licensing", state: "considered", proposedOn: "2026-05-02" });
  second = await givenTheme(db, { title: "Driver training", state: "proposed", proposedOn: "2026-08-01" });
  itemId = await givenItem(db, {
    programmeId,
    themeId: first,
    meetingId,
    title: "Taxis",
    state: "considered",
  });
  await db
    .insertInto("itemMove")
    .values({ itemId, kind: "placed", toMeetingId: meetingId, byName: "Jo Bryce", at: "2026-05-20T09:00:00.000Z" })
    .execute();
  questionId = await givenQuestion(db, {
    themeId: first,
    itemId,
    text: "How many were refused?",
    state: "answered",
  });
  await givenAnswer(db, { questionId, meetingId });
  await givenOutcome(db, { itemId });
  followUpId = await givenFollowUp(db, { themeId: first, itemId, meetingId, wording: "Train the drivers." });
  await db
    .insertInto("followUpResponse")
    .values({
      followUpId,
      response: "partly",
      text: "Some of them.",
      respondedOn: "2026-07-01",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    })
    .execute();
  await db
    .insertInto("followUpResult")
    .values({ followUpId, themeId: second, words: "", at: "2026-08-01T09:00:00.000Z", byName: "Jo Bryce" })
    .execute();
});

const told = async (who: Parameters<typeof as>[0] | null, themeId: number) =>
  (await readStory(db, who ? as(who) : null, themeId, TODAY))?.entries.map(
    ({ on, kind, record }) => `${on} ${kind} ${record.reference}`,
  );

test("a member reads the whole way, oldest first, and the whole way back from what it became", async () => {
  const story = [
    `2026-05-02 suggested T-${first}`,
    `2026-05-20 scheduled I-${itemId}`,
    `2026-06-02 asked Q-${questionId}`,
    `2026-06-02 answered Q-${questionId}`,
    `2026-06-02 resolved I-${itemId}`,
    `2026-06-02 promised F-${followUpId}`,
    `2026-07-01 responded F-${followUpId}`,
    `2026-08-01 suggested T-${second}`,
    `2026-08-01 led_to T-${second}`,
  ];
  expect(await told("member", first)).toEqual(story);
  expect(await told("member", second)).toEqual(story);
});

test("readers outside the body get nothing before anything is published, and then only what is", async () => {
  expect(await told(null, first)).toBeUndefined();
  expect(await told("outsideMember", first)).toBeUndefined();

  await givenPublished(db, programmeId, [
    [
      "theme",
      first,
      {
        title: "Taxis, as published",
        itemIds: [itemId],
        questionIds: [questionId],
        proposedOn: "2026-01-12",
        approvedOn: "2026-02-03",
      },
    ],
    ["item", itemId, { title: "Taxis", themeId: first, meetingId }],
    ["meeting", meetingId, { meetsOn: "2026-06-02" }],
    ["question", questionId, { text: "How many were refused?", themeId: first, itemId }],
  ]);
  expect(await told(null, first)).toEqual([
    `2026-01-12 suggested T-${first}`,
    `2026-02-03 approved T-${first}`,
    `2026-06-02 asked Q-${questionId}`,
    `2026-06-02 considered I-${itemId}`,
  ]);
  await givenRecorded(db, { kind: "outcome", recordId: itemId, themeId: first, itemId, meetingId });
  await givenRecorded(db, { kind: "follow_up", recordId: followUpId, themeId: first, itemId, meetingId });
  expect(await told("outsideMember", first)).toEqual([
    `2026-01-12 suggested T-${first}`,
    `2026-02-03 approved T-${first}`,
    `2026-06-02 asked Q-${questionId}`,
    `2026-06-02 resolved I-${itemId}`,
    `2026-06-02 promised F-${followUpId}`,
  ]);
  const story = await readStory(db, null, first, TODAY);
  expect(story).toMatchObject({ isPublic: true, others: [], theme: { title: "Taxis, as published" } });
  expect(JSON.stringify(story)).not.toMatch(/Driver training|Train the drivers|Twelve|Some of them/);
});

test.each([
  ["inferred", "2 June 2026 (date inferred)"],
  ["stated", "2 June 2026"],
] as const)("the day of a meeting whose date is %s is told so to members and to the public", async (dateBasis, day) => {
  await db.updateTable("meeting").set({ dateBasis }).where("id", "=", meetingId).execute();
  await givenPublished(db, programmeId, [
    ["theme", first, { title: "Taxi licensing", itemIds: [itemId], questionIds: [questionId] }],
    ["item", itemId, { title: "Taxis", themeId: first, meetingId }],
    ["meeting", meetingId, { meetsOn: "2026-06-02", ...(dateBasis === "inferred" ? { dateBasis } : {}) }],
    ["question", questionId, { text: "How many were refused?", themeId: first, itemId }],
  ]);
  for (const kind of ["outcome", "answer", "follow_up"] as const)
    await givenRecorded(db, { kind, recordId: itemId, themeId: first, itemId, meetingId });
  for (const [reader, least] of [
    [as("member"), 4],
    [null, 3],
  ] as const) {
    const story = await readStory(db, reader, first, TODAY);
    const there = (story?.entries ?? []).filter(({ on }) => on === "2026-06-02");
    expect(there.length).toBeGreaterThanOrEqual(least);
    expect([...new Set(there.map((entry) => entryDay(entry)))]).toEqual([day]);
    const paper = JSON.stringify(story && themeStory({ ...story, today: TODAY }));
    expect(paper.includes("(date inferred)")).toBe(dateBasis === "inferred");
  }
});

test("a sensitive theme is no bridge for those who may not see it", async () => {
  const beyond = await givenTheme(db, { title: "Beyond", proposedOn: "2026-08-20" });
  const link = { kind: "follows", words: "", at: NOW, byName: "Jo Bryce" } as const;
  await db
    .insertInto("themeRelation")
    .values({ ...link, themeId: beyond, otherThemeId: second })
    .execute();
  expect(await told("member", first)).toContain(`2026-08-20 suggested T-${beyond}`);

  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", second).execute();
  expect(await told("chair", first)).toContain(`2026-08-20 suggested T-${beyond}`);
  const seen = JSON.stringify(await readStory(db, as("member"), first, TODAY));
  expect(seen).not.toMatch(/Beyond|Driver training/);
  expect(await told("member", second)).toBeUndefined();
});

test("a sensitive follow-up, an owner's unread words and a related theme's own relations are not told", async () => {
  const [near, far] = [await givenTheme(db, { title: "Near" }), await givenTheme(db, { title: "Far" })];
  const link = { kind: "related", words: "", at: NOW, byName: "Jo Bryce" } as const;
  await db
    .insertInto("themeRelation")
    .values({ ...link, themeId: first, otherThemeId: near })
    .execute();
  await db
    .insertInto("themeRelation")
    .values({ ...link, themeId: near, otherThemeId: far })
    .execute();
  const report = {
    followUpId,
    text: "Unread",
    stateAfter: "in_progress",
    reportedOn: "2026-07-03",
    byName: "Pat",
    at: NOW,
    source: "owner",
  } as const;
  await db.insertInto("followUpUpdate").values(report).execute();
  const before = JSON.stringify(await readStory(db, as("member"), first, TODAY));
  expect(before).toContain("Near");
  expect(before).not.toMatch(/"Far"|Unread/);

  await db.updateTable("followUp").set({ sensitiveSinceAt: NOW }).where("id", "=", followUpId).execute();
  const seen = JSON.stringify(await readStory(db, as("member"), first, TODAY));
  expect(seen).not.toMatch(/Train the drivers|Some of them|Driver training/);
});

test("a theme of another body goes on as far as it is published there", async () => {
  const theirs = await givenTheme(db, {
    bodyId: OTHER_COMMITTEE,
    title: "Their inquiry",
    proposedOn: "2025-01-01",
  });
  const link = { kind: "follows", words: "", at: NOW, byName: "Jo Bryce" } as const;
  await db
    .insertInto("themeRelation")
    .values({ ...link, themeId: first, otherThemeId: theirs })
    .execute();
  expect(JSON.stringify(await readStory(db, as("member"), first, TODAY))).not.toContain("Their inquiry");
  await givenPublished(db, programmeId, [["theme", theirs, { title: "Their inquiry, as published" }]]);
  expect(await readStory(db, as("member"), first, TODAY)).toMatchObject({
    isPublic: false,
    others: expect.arrayContaining([expect.objectContaining({ title: "Their inquiry, as published" })]) as unknown[],
  });
});

test("as data it carries its version, and every entry a day, words and its record", async () => {
  const story = await readStory(db, as("officer"), first, TODAY);
  const data = story && storyJson(story);
  expect(data).toMatchObject({ version: 1, published: false, theme: { reference: `T-${first}` } });
  expect(data?.entries.find(({ kind }) => kind === "responded")).toEqual({
    day: "2026-07-01",
    kind: "responded",
    kindWords: "Response",
    words: `Partly accepted: F-${followUpId}`,
    quoted: "Some of them.",
    body: { slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
    year: "2026/27",
    record: { reference: `F-${followUpId}`, href: `/follow-ups/F-${followUpId}` },
    meeting: null,
  });
});
