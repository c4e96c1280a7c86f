import { beforeEach, expect, test } from "vitest";
import {
  offerFollowUpDeed,
  offerReport,
  offerResponse,
  offerResult,
} from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { offerNewFollowUp, type FollowUpRoom } from "#app/services/follow-up/offer-new-follow-up.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let id: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
  id = await givenFollowUp(db, { themeId });
});

const deed = (who: CastName, of: Parameters<typeof offerFollowUpDeed>[3] = "report_follow_up") =>
  offerFollowUpDeed(db, as(who), id, of);

test("the page of a deed has what the follow-up says, where it stands and the verdict", async () => {
  expect(await deed("officer")).toEqual({
    reference: `F-${id}`,
    wording: "That the Commissioner checks every host family.",
    kind: "recommendation",
    state: "not_started",
    version: 1,
    bodyId: PANEL,
    themeTitle: "Host families for language schools",
    verdict: { allowed: true },
    today: "2026-09-01",
  });
  expect(await deed("chair")).toMatchObject({ verdict: { allowed: false, kind: "role" } });
  expect(await deed("chair", "complete_follow_up")).toMatchObject({ verdict: { allowed: true } });
  expect(await deed("officer", "reopen_follow_up")).toMatchObject({ verdict: { allowed: false, kind: "state" } });
});

test("what one does not see has no page for any deed", async () => {
  const pages = (who: CastName) =>
    Promise.all([
      deed(who),
      offerReport(db, as(who), id, "report_follow_up"),
      offerResponse(db, as(who), id),
      offerResult(db, as(who), id),
    ]);
  expect(await pages("outsideOfficer")).toEqual([undefined, undefined, undefined, undefined]);
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", themeId).execute();
  expect(await pages("member")).toEqual([undefined, undefined, undefined, undefined]);
  expect(await pages("chair")).toEqual([{}, {}, {}, {}].map(() => expect.objectContaining({ reference: `F-${id}` })));
});

test("a report was made at a meeting of the last two years, up to today, latest first", async () => {
  await givenMeeting(db, { meetsOn: "2024-08-31", state: "held" });
  const first = await givenMeeting(db, { meetsOn: "2024-09-01", state: "held" });
  const second = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const today = await givenMeeting(db, { meetsOn: "2026-09-01" });
  await givenMeeting(db, { meetsOn: "2026-09-02" });
  await givenMeeting(db, { meetsOn: "2026-06-03", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-06-04", state: "held", bodyId: OTHER_COMMITTEE });
  const both = await Promise.all(
    (["report_follow_up", "complete_follow_up"] as const).map((of) => offerReport(db, as("chair"), id, of)),
  );
  expect(both[0]?.meetings).toEqual([
    { value: String(today), words: "1 September 2026" },
    { value: String(second), words: "2 June 2026" },
    { value: String(first), words: "1 September 2024" },
  ]);
  expect(both.map((offer) => offer?.verdict.allowed)).toEqual([false, true]);
});

test("a response was given by one of the offices", async () => {
  await db
    .insertInto("office")
    .values([
      { id: 7, title: "Monitoring officer", organisation: "" },
      { id: 8, title: "Chief Constable", organisation: "Anytown Police" },
    ])
    .execute();
  expect(await offerResponse(db, as("officer"), id)).toMatchObject({
    verdict: { allowed: true },
    offices: [
      { value: "8", words: "Chief Constable, Anytown Police" },
      { value: "7", words: "Monitoring officer" },
    ],
  });
  await db.updateTable("followUp").set({ state: "superseded" }).where("id", "=", id).execute();
  expect(await offerResponse(db, as("officer"), id)).toMatchObject({ verdict: { allowed: false, kind: "state" } });
});

test("what starts from it goes on a meeting from today on that is still to take place, soonest first", async () => {
  const october = await givenMeeting(db, { meetsOn: "2026-10-13", state: "provisional" });
  const today = await givenMeeting(db, { meetsOn: "2026-09-01" });
  await givenMeeting(db, { meetsOn: "2026-08-31" });
  await givenMeeting(db, { meetsOn: "2026-09-08", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-09-08", bodyId: OTHER_COMMITTEE });
  expect(await offerResult(db, as("officer"), id)).toMatchObject({
    verdict: { allowed: true },
    meetings: [
      { value: String(today), words: "1 September 2026" },
      { value: String(october), words: "13 October 2026" },
    ],
  });
  expect(await offerResult(db, as("member"), id)).toMatchObject({ verdict: { allowed: false, kind: "role" } });
});

test("a follow-up is added where it was said: at an item, theme, question or meeting of the reader's body", async () => {
  const meetingId = await givenMeeting(db);
  const itemId = await givenItem(db, { themeId, title: "Taxis" });
  const questionId = await givenQuestion(db, { text: "Who checks?" });
  const cases: [FollowUpRoom, number, string, string][] = [
    ["item", itemId, `I-${itemId}`, "Taxis"],
    ["theme", themeId, `T-${themeId}`, "Host families for language schools"],
    ["question", questionId, `Q-${questionId}`, "Who checks?"],
    ["meeting", meetingId, `M-${meetingId}`, "Anytown Scrutiny Panel, 8 September 2026"],
  ];
  for (const [of, recordId, reference, title] of cases) {
    const offer = await offerNewFollowUp(db, as("officer"), of, recordId);
    expect(offer, of).toMatchObject({ of, reference, title, verdict: { allowed: true } });
    expect(await offerNewFollowUp(db, as("outsideOfficer"), of, recordId), of).toBeUndefined();
    expect(await offerNewFollowUp(db, as("officer"), of, 999), of).toBeUndefined();
  }
});

test("whom it may be for is told to who may add it: everybody with a part today, and the offices", async () => {
  await db.insertInto("office").values({ id: 7, title: "Monitoring officer" }).execute();
  const until = (untilOn: string, name: CastName) =>
    db.updateTable("membership").set({ untilOn }).where("personId", "=", PEOPLE[name].personId).execute();
  await until("2026-08-31", "otherMember");
  await until("2026-09-01", "coOpted");
  await db.updateTable("membership").set({ fromOn: "2026-09-02" }).where("personId", "=", 7).execute();
  const choices = async (who: CastName) => (await offerNewFollowUp(db, as(who), "theme", themeId))?.choices;
  expect(await choices("officer")).toEqual({
    people: [
      { value: "4", words: "Cllr Ruth Ahmed" },
      { value: "1", words: "Jo Bryce" },
      { value: "6", words: "Dr Lena Frost" },
      { value: "2", words: "Cllr Amara Okafor" },
      { value: "3", words: "Cllr Dai Prosser" },
    ],
    offices: [{ value: "7", words: "Monitoring officer" }],
  });
  for (const who of ["chair", "member"] as const) expect(await choices(who)).toEqual({ people: [], offices: [] });
});
