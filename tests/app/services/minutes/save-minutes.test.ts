import { beforeEach, expect, test } from "vitest";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import type { Decisions } from "#app/domain/minutes/kept.ts";
import type { Proposal } from "#app/domain/minutes/proposal.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { checkMinutes } from "#app/services/minutes/check-minutes.server.ts";
import { discardMinutes } from "#app/services/minutes/discard-minutes.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";
import { readMinutesDraft } from "#app/services/minutes/read-minutes-draft.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { undoMinutes } from "#app/services/minutes/undo-minutes.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import { listPassagesOf } from "#db/minutes/minutes-passages.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { publish } from "#tests/support/publishing.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";

const TEXT = `Minutes of the meeting held on Tuesday 1 September 2026 at 10.00 am

Present: Cllrs Ann Firth (Chair) and Bo Lee
Apologies: Cllr Di Marsh

1. Matters arising

Action 3: Clerk to send the slides to all members – Complete. Sent on 4 May.

2. Taxi licensing

To consider the joint enforcement of taxi licences

Cllr Ann Firth declared a personal interest as a driver's sister.

Cllr Lee asked how many checks were made. The Licensing Manager said that there had been forty.

The Licensing Manager agreed to share the list of operators.

ACTION: Clerk to write to the Mayor by 31 October 2026.

RESOLVED: That the report be noted.

3. Date of next meeting

Tuesday 13 October 2026 at 10.00 am`;

let db: Db;
let meetingId: number;
let slides: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01", state: "held" });
  slides = await givenFollowUp(db, {
    wording: "Clerk to send the slides to all members",
    sourceNumber: "Action 3",
    state: "not_started",
    madeOn: "2026-06-02",
  });
});

async function brought(text = TEXT): Promise<{ id: number; proposals: Proposal[] }> {
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: null, meetsOn: null });
  const reading = readMinutes(text, known);
  const done = await bringMinutes(db, acting("officer"), { bodyId: PANEL, fileName: "", reading });
  if (!done.ok) throw new Error(done.refusal.because);
  expect(done.result.meetingId).toBe(meetingId);
  return { id: done.result.id, proposals: reading.proposals };
}

const ticked = (proposals: readonly Proposal[], changed: Record<string, Record<string, string>> = {}): Decisions =>
  Object.fromEntries(proposals.map(({ key, kind }) => [key, { ticked: true, changed: changed[kind] ?? {} }]));

test("everything that was ticked is recorded of the meeting, each from its passage", async () => {
  const { id, proposals } = await brought();
  const saved = await saveMinutes(db, acting("officer"), { minutesId: id, version: 1, decisions: ticked(proposals) });
  expect(saved).toMatchObject({
    ok: true,
    result: {
      words: "3 agenda items, 3 people on the attendance, 1 declaration, 1 outcome, 1 question, 2 follow-ups, 1 report",
    },
  });

  const items = await db
    .selectFrom("agendaItem")
    .selectAll()
    .where("meetingId", "=", meetingId)
    .orderBy("position")
    .execute();
  expect(items.map(({ numberWords, title, state, kind }) => [numberWords, title, state, kind])).toEqual([
    ["1", "Matters arising", "considered", "procedural"],
    ["2", "Taxi licensing", "considered", "standing"],
    ["3", "Date of next meeting", "considered", "procedural"],
  ]);
  const itemId = items[1]!.id;
  expect(await db.selectFrom("attendance").select(["words", "part"]).orderBy("id").execute()).toEqual([
    { words: "Cllr Ann Firth", part: "present" },
    { words: "Cllr Bo Lee", part: "present" },
    { words: "Cllr Di Marsh", part: "apologies" },
  ]);
  expect(await db.selectFrom("declaration").select(["itemId", "interest"]).execute()).toEqual([
    { itemId, interest: "personal" },
  ]);
  expect(await db.selectFrom("outcome").select(["itemId", "code", "resolutionWords"]).execute()).toEqual([
    { itemId, code: "noted", resolutionWords: "That the report be noted." },
  ]);
  expect(
    await db
      .selectFrom("question")
      .innerJoin("answer", "answer.questionId", "question.id")
      .select(["question.itemId", "question.state", "answer.text"])
      .execute(),
  ).toEqual([{ itemId, state: "answered", text: "The Licensing Manager said that there had been forty." }]);
  const followUps = await db.selectFrom("followUp").selectAll().where("id", "!=", slides).orderBy("id").execute();
  expect(followUps).toMatchObject([
    { itemId, meetingId, kind: "commitment", ownerWords: "Licensing Manager", madeOn: "2026-09-01" },
    { itemId, kind: "action", ownerWords: "Clerk", dueWords: "by 31 October 2026", dueOn: "2026-10-31" },
  ]);
  expect(await db.selectFrom("followUp").select("state").where("id", "=", slides).executeTakeFirst()).toEqual({
    state: "complete",
  });
  expect(await db.selectFrom("followUpUpdate").select(["followUpId", "meetingId", "text"]).execute()).toEqual([
    { followUpId: slides, meetingId, text: "Complete. Sent on 4 May." },
  ]);

  const [passage] = await listPassagesOf(db, as("officer"), { follow_up: [followUps[1]!.id] });
  expect(passage).toMatchObject({
    words: "ACTION: Clerk to write to the Mayor by 31 October 2026.",
    minutesId: id,
    meetsOn: "2026-09-01",
  });
  expect(await listPassagesOf(db, as("member"), { follow_up: [followUps[1]!.id] })).toEqual([]);
});

test("a second reading of the same minutes finds nothing to save", async () => {
  const { id, proposals } = await brought();
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 1, decisions: ticked(proposals) });
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId, meetsOn: "2026-09-01" });
  expect(readMinutes(TEXT, known).proposals.map(({ kind }) => kind)).toEqual(["next_meeting"]);
});

test("only what is ticked is saved, as it was changed, and the item that it belongs to with it", async () => {
  const { id, proposals } = await brought();
  const action = proposals.filter((one) => one.kind === "follow_up" && one.labelled);
  const decisions = ticked(action, {
    follow_up: {
      wording: "Clerk to write to the Mayor and the police",
      owner: "Clerk",
      due: "",
      number: "",
      followUpKind: "action",
    },
  });
  const kept = await checkMinutes(db, acting("officer", NOW), { minutesId: id, version: 1, decisions });
  expect(kept).toMatchObject({ ok: true, result: { words: "1 follow-up" } });
  const draft = await readMinutesDraft(db, as("officer"), id);
  expect(draft?.rows.filter(({ ticked: is }) => is).map(({ fields }) => fields.wording)).toEqual([
    "Clerk to write to the Mayor and the police",
  ]);
  expect(await saveMinutes(db, acting("officer", NOW), { minutesId: id, version: 2, decisions: {} })).toMatchObject({
    ok: true,
    result: { words: "1 follow-up" },
  });
  expect(await db.selectFrom("agendaItem").select("title").where("meetingId", "=", meetingId).execute()).toEqual([
    { title: "Taxi licensing" },
  ]);
  expect(await db.selectFrom("followUp").select(["wording", "dueWords"]).where("id", "!=", slides).execute()).toEqual([
    { wording: "Clerk to write to the Mayor and the police", dueWords: "" },
  ]);
  expect(await db.selectFrom("outcome").select("id").execute()).toEqual([]);
});

test("one step takes everything out again and puts the follow-up back as it stood", async () => {
  const { id, proposals } = await brought();
  const before = await records();
  await saveMinutes(db, acting("officer", NOW), { minutesId: id, version: 1, decisions: ticked(proposals) });
  expect(await records()).not.toEqual(before);
  expect(await undoMinutes(db, acting("officer", NOW), { minutesId: id, version: 2 })).toMatchObject({ ok: true });
  expect(await records()).toEqual(before);
  expect(await db.selectFrom("minutesPassage").select("id").execute()).toEqual([]);
});

async function records() {
  const tables = [
    "agendaItem",
    "attendance",
    "declaration",
    "outcome",
    "question",
    "answer",
    "followUpUpdate",
  ] as const;
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  const followUps = await db
    .selectFrom("followUp")
    .select(["id", "wording", "state", "reasonWords", "reviewOn"])
    .execute();
  return { rows, followUps };
}

test("nothing is undone of which something was changed or built on since", async () => {
  const { id, proposals } = await brought();
  await saveMinutes(db, acting("officer", NOW), { minutesId: id, version: 1, decisions: ticked(proposals) });
  const { itemId } = await db.selectFrom("outcome").select("itemId").executeTakeFirstOrThrow();
  await givenFollowUp(db, { itemId, wording: "Something later", number: 9_000 });
  const before = await digest(db);
  const undone = await undoMinutes(db, acting("officer", NOW), { minutesId: id, version: 2 });
  expect(undone).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(!undone.ok && undone.refusal.because).toContain(`I-${itemId}`);
  expect(await digest(db)).toEqual(before);
});

test.each([
  ["somebody who is no officer", "member", 1, true, "role"],
  ["an older form", "officer", 0, true, "stale"],
  ["nothing ticked", "officer", 1, false, "input"],
] as const)("%s saves nothing", async (_, who, version, withTicks, kind) => {
  const { id, proposals } = await brought();
  const before = await digest(db);
  const decisions = withTicks ? ticked(proposals) : {};
  const saved = await saveMinutes(db, acting(who, NOW), { minutesId: id, version, decisions }).catch(
    (error: Error) => error.constructor.name,
  );
  if (kind === "role") expect(saved).toBe("NoSuchRecord");
  else expect(saved).toMatchObject({ ok: false, refusal: { kind } });
  expect(await digest(db)).toEqual(before);
});

test("a follow-up published with what the minutes reported is not put back by undoing", async () => {
  const { id, proposals } = await brought();
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 1, decisions: ticked(proposals) });
  const reported = await db.selectFrom("followUp").select("version").where("id", "=", slides).executeTakeFirstOrThrow();
  expect(await publishFollowUp(db, acting("officer"), { followUpId: slides, version: reported.version })).toMatchObject(
    {
      ok: true,
    },
  );
  const reports = await db.selectFrom("followUpUpdate").select("text").execute();
  expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 2 })).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("has been published since") as string },
  });
  expect(await db.selectFrom("followUpUpdate").select("text").execute()).toEqual(reports);
});

test.each(["outcome", "declaration"] as const)(
  "the %s of an item that was there is not taken back by undoing once it is published",
  async (kind) => {
    const itemId = await givenItem(db, {
      meetingId,
      title: "Taxi licensing",
      kind: "standing",
      state: "considered",
      position: 1,
    });
    if (kind === "declaration") await givenOutcome(db, { itemId });
    await publish(db, await givenProgramme(db, { state: "approved" }));
    const { id, proposals } = await brought();
    const decisions = Object.fromEntries(
      Object.entries(ticked(proposals)).filter(([key]) =>
        proposals.some((one) => one.key === key && one.kind === kind),
      ),
    );
    expect(await saveMinutes(db, acting("officer"), { minutesId: id, version: 1, decisions })).toMatchObject({
      ok: true,
      result: { words: `1 ${kind}` },
    });
    const meeting = await db
      .selectFrom("meeting")
      .select("version")
      .where("id", "=", meetingId)
      .executeTakeFirstOrThrow();
    expect(await publishRecord(db, acting("officer"), { meetingId, version: meeting.version })).toMatchObject({
      ok: true,
    });
    expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 2 })).toMatchObject({
      ok: false,
      refusal: { because: expect.stringContaining("has been published since") as string },
    });
    expect(await db.selectFrom(kind).select("id").execute()).toHaveLength(1);
  },
);

test("one thing that cannot be saved is named, and nothing of the whole is saved", async () => {
  const { id, proposals } = await brought();
  const before = await digest(db);
  const decisions = ticked(proposals, { report: { followUp: "F-999", state: "complete", text: "Sent." } });
  const saved = await saveMinutes(db, acting("officer", NOW), { minutesId: id, version: 1, decisions });
  expect(!saved.ok && saved.refusal.because).toBe(
    "“Sent.”: Enter the follow-up of this body that it reports on, like F-12, or leave it out. Nothing was saved.",
  );
  expect(await digest(db)).toEqual(before);
});

test("a draft that is discarded keeps neither its text nor what was found in it", async () => {
  const { id } = await brought();
  expect(await discardMinutes(db, acting("officer", NOW), { minutesId: id, version: 1 })).toMatchObject({ ok: true });
  expect(await db.selectFrom("broughtMinutes").select(["state", "text"]).execute()).toEqual([
    { state: "discarded", text: "" },
  ]);
  expect((await readMinutesDraft(db, as("officer"), id))?.rows).toEqual([]);
  expect(await readMinutesDraft(db, as("member"), id)).toBeUndefined();
});
