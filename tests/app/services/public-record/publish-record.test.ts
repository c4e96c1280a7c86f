import { beforeEach, describe, expect, test } from "vitest";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { correctOutcome } from "#app/services/meeting-record/correct-outcome.server.ts";
import { offerOutcomeCorrection } from "#app/services/meeting-record/offer-outcome-correction.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import { readPublicRecord, readPublishedFollowUp } from "#app/services/public-record/read-public-record.server.ts";
import { readPublishedAttendance } from "#app/services/public-record/read-published-attendance.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { readStory } from "#app/services/story/read-story.server.ts";
import { readWhatBecame } from "#app/services/story/read-what-became.server.ts";
import { unpublishFollowUp } from "#app/services/follow-up/unpublish-follow-up.server.ts";
import { unpublishRecord } from "#app/services/public-record/unpublish-record.server.ts";
import { listFollowUpPublicity } from "#app/services/follow-up/offer-follow-up-publication.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { changePublished, givenAnswer, givenOutcome, givenPublished } from "#tests/support/happened.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
let questionId: number;
let outcomeId: number;

beforeEach(async () => {
  db = await freshDb();
  const programmeId = await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  themeId = await givenTheme(db, { title: "Taxi licensing", state: "considered" });
  itemId = await givenItem(db, { programmeId, themeId, meetingId, title: "Taxis", state: "considered" });
  questionId = await givenQuestion(db, {
    themeId,
    itemId,
    text: "How many were refused?",
    state: "answered",
  });
  outcomeId = await givenOutcome(db, { itemId, discussionWords: "A member was cross." });
  await givenAnswer(db, { questionId, meetingId, answeredByWords: "The chief, chief@force.test" });
  await givenPublished(db, programmeId, [
    ["meeting", meetingId],
    ["item", itemId, { title: "Taxis", themeId, meetingId }],
    ["theme", themeId, { title: "Taxi licensing", itemIds: [itemId] }],
    ["question", questionId, { text: "How many were refused?", themeId, itemId }],
  ]);
});

const publish = (by: "officer" | "member" = "officer") => publishRecord(db, acting(by), { meetingId, version: 1 });
const asPublic = () => readPublicRecord(db, { meetingIds: [meetingId] }, TODAY);

test("the officer publishes what came of a meeting, and readers see it in the record's words", async () => {
  expect(await asPublic()).toEqual({ outcomes: [], answers: [], followUps: [] });
  expect(await publish()).toMatchObject({ ok: true, result: { reference: `M-${meetingId}`, rows: 2 } });

  const { outcomes, answers } = await asPublic();
  expect(outcomes).toMatchObject([
    {
      words: "Noted",
      resolution: "Resolved: that the report be noted.",
      item: { href: `/items/I-${itemId}`, title: "Taxis" },
      original: null,
    },
  ]);
  expect(answers).toMatchObject([
    {
      question: "How many were refused?",
      resultWords: "Answered",
      minuted: [{ text: "Twelve were refused.", by: "The chief, [e-mail address left out]" }],
      later: [],
    },
  ]);
  expect(JSON.stringify(await asPublic())).not.toMatch(/cross|Jo Bryce/);
  expect(await actionsIn(db)).toEqual(["record_published"]);
});

test.each([
  ["inferred", "2 June 2026 (date inferred)"],
  ["stated", "2 June 2026"],
] as const)("the public record of a meeting whose date is %s says its day so", async (dateBasis, day) => {
  if (dateBasis === "inferred")
    await changePublished(db, { kind: "meeting", recordId: meetingId }, (view) => ({
      ...view,
      dateBasis,
      meetsOn: "2026-06-02",
    }));
  await publish();
  const { outcomes, answers } = await asPublic();
  expect(outcomes.map(({ day: on }) => meetingDay(on))).toEqual([day]);
  expect(answers.flatMap(({ minuted }) => minuted.map(({ day: on }) => meetingDay(on)))).toEqual([day]);
});

test("to which meeting an item was deferred is told, and what was said first beside the correction", async () => {
  const july = await givenMeeting(db, { meetsOn: "2026-07-07" });
  const october = await givenMeeting(db, { meetsOn: "2026-10-06" });
  await db.updateTable("outcome").set({ code: "deferred", deferredToMeetingId: july }).execute();
  await db
    .insertInto("outcomeCorrection")
    .values({
      outcomeId,
      code: "deferred",
      resolutionWords: "",
      minuteNumber: "",
      deferredToMeetingId: october,
      because: "A slip.",
      at: NOW,
      byPersonId: PEOPLE.officer.personId,
      byName: PEOPLE.officer.name,
    })
    .execute();
  expect(await publish()).toMatchObject({ ok: true });
  expect((await asPublic()).outcomes[0]).toMatchObject({
    words: "Deferred to the meeting of 6 October 2026",
    original: { words: "Deferred to the meeting of 7 July 2026" },
    corrections: [{ words: "Deferred to the meeting of 6 October 2026" }],
  });
});

test("a later change reaches nobody until it is published again; then the correction stands beside the original", async () => {
  await publish();
  await db
    .insertInto("outcomeCorrection")
    .values({
      outcomeId,
      code: "noted_with_comments",
      resolutionWords: "Noted, with comments.",
      minuteNumber: "3/26",
      because: "The comments were left out.",
      at: "2026-09-02T10:00:00.000Z",
      byName: "Jo Bryce",
    })
    .execute();
  await givenAnswer(db, {
    questionId,
    kind: "added_after",
    text: "And four later.",
    answeredOn: "2026-07-01",
  });
  expect((await asPublic()).outcomes[0]).toMatchObject({ words: "Noted", corrections: [] });

  expect(await publish()).toMatchObject({ ok: true });
  const { outcomes, answers } = await asPublic();
  expect(outcomes[0]).toMatchObject({
    words: "Noted with comments",
    minuteNumber: "3/26",
    original: { words: "Noted", resolution: "Resolved: that the report be noted." },
    corrections: [{ because: "The comments were left out.", on: "2026-09-02" }],
  });
  expect(answers[0]).toMatchObject({ minuted: [{}], later: [{ text: "And four later." }] });
});

test("the chair’s reason for taking an item as urgent stands in the record, and an address in it does not", async () => {
  await db
    .updateTable("agendaItem")
    .set({
      urgentBecause: "It reports on Friday, ask jo@council.test.",
      urgentByName: "Cllr Amara Okafor, chair",
      urgentOn: "2026-05-29",
    })
    .where("id", "=", itemId)
    .execute();
  const urgent = {
    because: expect.stringMatching(/^It reports on Friday/) as string,
    by: "Cllr Amara Okafor, chair",
    on: "2026-05-29",
  };
  const working = await readMeeting(db, as("member"), meetingId);
  expect(working?.happened?.items[0]).toMatchObject({ urgent });
  const recording = await readRecording(db, as("officer"), meetingId);
  expect(recording?.screen?.items[0]).toMatchObject({ urgent });

  await publish();
  const { outcomes } = await asPublic();
  expect(outcomes[0]).toMatchObject({ urgent });
  expect(JSON.stringify(outcomes)).not.toContain("jo@council.test");
  await db.updateTable("agendaItem").set({ part: "part_2", exemptParagraph: "3" }).where("id", "=", itemId).execute();
  await publish();
  expect(JSON.stringify(await asPublic())).not.toContain("Friday");
});

test("with nothing new there is nothing to publish, and a member may not", async () => {
  expect(await publish("member")).toMatchObject({ ok: false, refusal: { kind: "role" } });
  await publish();
  expect(await publish()).toMatchObject({
    ok: false,
    refusal: { kind: "state", because: expect.stringContaining("Nothing has changed") as string },
  });
  expect(await actionsIn(db)).toEqual(["record_published"]);
});

test("before the meeting was held nothing can be published; for another body it does not exist", async () => {
  await db.updateTable("meeting").set({ state: "confirmed" }).where("id", "=", meetingId).execute();
  expect(await publish()).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect((await asPublic()).outcomes).toEqual([]);
  await expect(publishRecord(db, acting("outsideOfficer"), { meetingId, version: 1 })).rejects.toThrow(NoSuchRecord);
});

test("what is sensitive, or of a theme that readers may not know of, is left out", async () => {
  const hidden = await givenTheme(db, { title: "Hidden", state: "considered", sensitiveSinceAt: NOW });
  const undecided = await givenTheme(db, { title: "Undecided", state: "proposed" });
  for (const of of [hidden, undecided]) {
    const item = await givenItem(db, { themeId: of, meetingId, state: "considered" });
    await givenOutcome(db, { itemId: item, resolutionWords: "Not for readers." });
  }
  expect(await publish()).toMatchObject({ ok: true, result: { rows: 2 } });
  expect(JSON.stringify(await asPublic())).not.toContain("Not for readers");
});

test("what was asked of a theme that is taken in part II alone is left out, and goes where it is out already", async () => {
  const supplier = await givenTheme(db, { title: "A supplier", state: "considered" });
  const exempt = await givenItem(db, {
    themeId: supplier,
    meetingId,
    state: "considered",
    part: "part_2",
    exemptParagraph: "3",
  });
  const asked = await givenQuestion(db, { themeId: supplier, text: "Which supplier?", state: "answered" });
  await givenAnswer(db, { questionId: asked, meetingId, text: "That one." });
  const told = async () => (await asPublic()).answers.map(({ question }) => question);
  await db
    .insertInto("publication")
    .columns(["kind", "recordId", "bodyId", "releaseId", "title", "view", "publishedAt"])
    .expression((eb) =>
      eb
        .selectFrom("publication")
        .select(({ val, ref }) => [
          "kind",
          val(supplier).as("recordId"),
          "bodyId",
          "releaseId",
          "title",
          ref("view").as("view"),
          "publishedAt",
        ])
        .where("kind", "=", "theme"),
    )
    .execute();
  await publish();
  expect(await told()).toEqual(["How many were refused?"]);

  await db.updateTable("agendaItem").set({ part: "part_1" }).where("id", "=", exempt).execute();
  await publish();
  expect(await told()).toEqual(["How many were refused?", "Which supplier?"]);

  const input = { itemId: exempt, version: 1, part: "part_2", exemptParagraph: "3", exemptWords: "" } as const;
  expect(await setItemPart(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect(await told()).toEqual(["How many were refused?"]);
});

test("taken back, it is gone, with the reason in history", async () => {
  await publish();
  const taken = await unpublishRecord(db, acting("officer"), {
    meetingId,
    version: 1,
    words: "Wrong minute.",
  });
  expect(taken).toMatchObject({ ok: true, result: { rows: 2 } });
  expect(await asPublic()).toEqual({ outcomes: [], answers: [], followUps: [] });
  expect(await unpublishRecord(db, acting("officer"), { meetingId, version: 1, words: "Again." })).toMatchObject({
    ok: false,
    refusal: { because: "Nothing from this meeting's record is published." },
  });
});

test("marking the theme as sensitive takes outcome, answer and follow-up away at once", async () => {
  const followUpId = await givenFollowUp(db, { themeId, itemId, meetingId });
  await publish();
  await publishFollowUp(db, acting("officer"), { followUpId, version: 1 });
  expect((await asPublic()).followUps).toHaveLength(1);

  await markThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "A live case." });
  expect(await asPublic()).toEqual({ outcomes: [], answers: [], followUps: [] });
  expect(await readPublishedFollowUp(db, followUpId, TODAY)).toBeUndefined();
});

test("a follow-up is published by itself, owner by office or membership only, unread owners' words left out", async () => {
  const followUpId = await givenFollowUp(db, {
    themeId,
    itemId,
    ownerPersonId: PEOPLE.outsideMember.personId,
  });
  const report = {
    followUpId,
    text: "Owner says x",
    stateAfter: "in_progress",
    reportedOn: "2026-07-01",
    byName: "Pat",
    at: NOW,
  } as const;
  await db
    .insertInto("followUpUpdate")
    .values({ ...report, source: "owner" })
    .execute();
  await db
    .insertInto("followUpUpdate")
    .values({ ...report, source: "officer", text: "We wrote." })
    .execute();
  expect(await readPublishedFollowUp(db, followUpId, TODAY)).toBeUndefined();

  expect(await publishFollowUp(db, acting("officer"), { followUpId, version: 1 })).toMatchObject({
    ok: true,
  });
  const seen = await readPublishedFollowUp(db, followUpId, TODAY);
  expect(seen).toMatchObject({
    owner: "",
    updates: [{ text: "We wrote." }],
    theme: { title: "Taxi licensing" },
  });
  expect(JSON.stringify(seen)).not.toMatch(/Webb|Pat|Owner says/);
  expect(await actionsIn(db)).toEqual(["follow_up_published"]);
});

test("a follow-up of a theme that is taken in part II alone is not published, by whatever it came from", async () => {
  const exempt = await givenTheme(db, { title: "The supplier", state: "considered" });
  const exemptItem = await givenItem(db, { themeId: exempt, meetingId, part: "part_2", state: "considered" });
  const asked = await givenQuestion(db, { themeId: exempt, state: "answered" });
  const ofTheme = await givenFollowUp(db, { themeId: exempt });
  const ofQuestion = await givenFollowUp(db, { questionId: asked });
  for (const followUpId of [ofTheme, ofQuestion]) {
    expect(await publishFollowUp(db, acting("officer"), { followUpId, version: 1 })).toMatchObject({
      refusal: { because: "You cannot publish it: its theme is taken in part II of the agenda alone, and is exempt." },
    });
    expect(await readPublishedFollowUp(db, followUpId, TODAY)).toBeUndefined();
  }
  // Taken in public as well, it is for readers; an item that was withdrawn is taken nowhere.
  const open = await givenItem(db, { themeId: exempt, meetingId, state: "considered" });
  expect(await publishFollowUp(db, acting("officer"), { followUpId: ofTheme, version: 1 })).toMatchObject({ ok: true });
  await db.updateTable("agendaItem").set({ state: "withdrawn" }).where("id", "=", open).execute();
  expect(await publishFollowUp(db, acting("officer"), { followUpId: ofQuestion, version: 1 })).toMatchObject({
    ok: false,
  });
  await db.updateTable("agendaItem").set({ state: "withdrawn" }).where("id", "=", exemptItem).execute();
  expect(await publishFollowUp(db, acting("officer"), { followUpId: ofQuestion, version: 1 })).toMatchObject({
    ok: true,
  });
});

test("the tracker is told what is published and what has changed since", async () => {
  const followUpId = await givenFollowUp(db, { themeId, ownerPersonId: PEOPLE.member.personId });
  const words = async () => (await listFollowUpPublicity(db, as("officer"), [followUpId])).get(followUpId)?.words;
  expect(await words()).toBe("Not published");
  await publishFollowUp(db, acting("officer"), { followUpId, version: 1 });
  expect(await words()).toBe("Published");
  expect((await readPublishedFollowUp(db, followUpId, TODAY))?.owner).toBe("Cllr Ruth Ahmed");
  await db.updateTable("followUp").set({ state: "complete" }).where("id", "=", followUpId).execute();
  expect(await words()).toBe("Changed since published");

  const taken = { followUpId, version: 1, words: "Not yet agreed." };
  expect(await unpublishFollowUp(db, acting("member"), taken)).toMatchObject({ ok: false });
  expect(await unpublishFollowUp(db, acting("officer"), taken)).toMatchObject({ ok: true });
  expect(await readPublishedFollowUp(db, followUpId, TODAY)).toBeUndefined();
});

test("who was there and what they declared is published with the record, and goes with it or with the item", async () => {
  const people = [
    { meetingId, personId: PEOPLE.member.personId, words: "", part: "present" },
    { meetingId, personId: null, words: "Pat Lee, pat@force.test", part: "in_attendance" },
    { meetingId, personId: PEOPLE.otherMember.personId, words: "", part: "apologies" },
  ] as const;
  await db
    .insertInto("attendance")
    .values([...people])
    .execute();
  const shut = await givenItem(db, { meetingId, state: "considered", part: "part_2", exemptParagraph: "3" });
  const declared = { meetingId, personId: PEOPLE.member.personId, interest: "personal" } as const;
  await db
    .insertInto("declaration")
    .values([
      { ...declared, itemId, interestWords: "Her brother drives a taxi." },
      { ...declared, itemId: shut, interestWords: "Zqexempt shares in the supplier." },
    ])
    .execute();
  expect(await readPublishedAttendance(db, meetingId)).toBeNull();
  await publish();
  expect(await readPublishedAttendance(db, meetingId)).toEqual({
    groups: [
      { label: "Present", people: ["Cllr Ruth Ahmed"] },
      { label: "Sent apologies", people: ["Cllr Tom Bell"] },
      { label: "In attendance", people: ["Pat Lee, [e-mail address left out]"] },
    ],
    declared: [
      {
        words: "Cllr Ruth Ahmed: personal interest, Her brother drives a taxi.",
        item: { reference: `I-${itemId}`, title: "Taxis", href: `/items/I-${itemId}` },
      },
    ],
  });
  expect(await publish(), "nothing new").toMatchObject({ ok: false });

  await markThemeSensitive(db, acting("officer"), { themeId, version: 1, words: "A live case." });
  expect((await readPublishedAttendance(db, meetingId))?.declared).toEqual([]);
  await unpublishRecord(db, acting("officer"), { meetingId, version: 1, words: "Wrong." });
  await db.updateTable("theme").set({ sensitiveSinceAt: null }).execute();
  await publish();
  expect(await unpublishRecord(db, acting("officer"), { meetingId, version: 1, words: "Wrong." })).toMatchObject({
    ok: true,
  });
  expect(await readPublishedAttendance(db, meetingId)).toBeNull();
});

describe("a resolution in Welsh", () => {
  const welsh = { resolution: "Penderfynwyd: nodi’r adroddiad." };
  const noted = {
    ...({ code: "noted", resolutionWords: "Resolved: that the report be noted.", minuteNumber: "" } as const),
    discussionWords: "A member was cross.",
  };
  const correct = async (to: Partial<Parameters<typeof correctOutcome>[2]>) => {
    const { version } = await db.selectFrom("outcome").select("version").executeTakeFirstOrThrow();
    return correctOutcome(db, acting("officer"), { ...noted, itemId, version, because: "In Welsh too.", ...to });
  };
  const republish = async () => {
    const { version } = await db.selectFrom("meeting").select("version").executeTakeFirstOrThrow();
    return publishRecord(db, acting("officer"), { meetingId, version });
  };
  const said = async () =>
    (await asPublic()).outcomes.map(({ resolution, resolutionCy }) => [resolution, resolutionCy]);
  beforeEach(() => db.updateTable("body").set({ languages: "en_cy" }).execute());

  test("is news for readers, corrects nothing, and comes out when the record is published again", async () => {
    await publish();
    expect(await correct({ welsh })).toMatchObject({ ok: true });
    expect(await said()).toEqual([[noted.resolutionWords, undefined]]);
    expect(await republish()).toMatchObject({ ok: true });
    expect(await said()).toEqual([[noted.resolutionWords, welsh.resolution]]);
    expect(await db.selectFrom("outcomeCorrection").selectAll().execute()).toEqual([]);
    expect((await offerOutcomeCorrection(db, as("officer"), itemId))?.welsh).toEqual(welsh);
    expect(await correct({ welsh })).toMatchObject({ ok: false });
  });

  test("is of the words that hold, and of no body that publishes in English alone", async () => {
    await correct({ welsh, resolutionWords: "Resolved: to write.", because: "A slip." });
    await publish();
    expect(await said()).toEqual([["Resolved: to write.", welsh.resolution]]);
    await db.updateTable("body").set({ languages: "en" }).execute();
    expect((await offerOutcomeCorrection(db, as("officer"), itemId))?.welsh).toBeNull();
  });

  test("is what a reader in Welsh is told became of it, and finds by its words, once it is published", async () => {
    const became = async () => (await readWhatBecame(db, themeId, TODAY, "cy")).flatMap(({ words }) => words);
    const quoted = async () => (await readStory(db, null, themeId, TODAY, "cy"))?.entries.map((entry) => entry.quoted);
    const finds = async () =>
      (await searchRecords(db, null, { typed: "penderfynwyd", index: "published" }))?.rows.map(({ href }) => href);
    const english = { words: noted.resolutionWords, lang: "en" };
    const inWelsh = { words: welsh.resolution, lang: "cy" };
    await publish();
    await correct({ welsh });
    expect([await became(), await quoted(), await finds()]).toEqual([
      ...[expect.arrayContaining([english]), expect.arrayContaining([english]), []],
    ]);
    await republish();
    expect([await became(), await quoted(), await finds()]).toEqual([
      ...[expect.arrayContaining([inWelsh]), expect.arrayContaining([inWelsh]), [`/items/I-${itemId}`]],
    ]);
    const { version } = await db.selectFrom("meeting").select("version").executeTakeFirstOrThrow();
    await unpublishRecord(db, acting("officer"), { meetingId, version, words: "It is wrong." });
    expect(await finds()).toEqual([]);
  });

  test("goes with its outcome, and moves what is kept of its body", async () => {
    const stamp = async () =>
      (await db.selectFrom("contentStamp").select("working").where("bodyId", "=", PANEL).execute())[0]?.working ?? 0;
    const before = await stamp();
    await db
      .insertInto("welshText")
      .values({ kind: "outcome", recordId: outcomeId, field: "resolution", words: "x" })
      .execute();
    expect(await stamp()).toBe(before + 1);
    await db.deleteFrom("outcome").where("id", "=", outcomeId).execute();
    expect(await db.selectFrom("welshText").selectAll().execute()).toEqual([]);
  });
});
