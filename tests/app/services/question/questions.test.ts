import { beforeEach, describe, expect, test } from "vitest";
import { agreeQuestion } from "#app/services/question/agree-question.server.ts";
import { editQuestion } from "#app/services/question/edit-question.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { proposeQuestion } from "#app/services/question/propose-question.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { withdrawQuestion } from "#app/services/question/withdraw-question.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE } from "#tests/support/cast.ts";
import {
  actionsIn,
  eventsIn,
  givenItem,
  givenLine,
  givenMeeting,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

const questionIn = (id: number) => db.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const SAID = {
  text: "Who checks the host families?",
  kind: "oral" as const,
  addresseeOfficeId: null,
  addresseeWords: "The Director of Children's Services",
  askerPersonId: null,
  lineOfEnquiryId: null,
  supplementaryToId: null,
};

describe("proposing", () => {
  test("a member proposes a question that another will put; theme and question tell of it", async () => {
    const lineOfEnquiryId = await givenLine(db, { themeId });
    const outcome = await proposeQuestion(db, acting("otherMember"), {
      ...SAID,
      themeId,
      askerPersonId: PEOPLE.chair.personId,
      lineOfEnquiryId,
    });

    expect(outcome).toMatchObject({ ok: true, result: { reference: "Q-1", theme: `T-${themeId}` } });
    expect(await questionIn(1)).toMatchObject({
      state: "proposed",
      authorPersonId: PEOPLE.otherMember.personId,
      askerPersonId: PEOPLE.chair.personId,
      lineOfEnquiryId,
      proposedOn: "2026-09-01",
    });
    expect(await actionsIn(db)).toEqual(["question_proposed"]);
    const shownOn = await db.selectFrom("eventSubject").select(["kind", "recordId"]).execute();
    expect(shownOn.map(({ kind }) => kind).sort()).toEqual(["question", "theme"]);
  });

  test("the same form posted twice writes one question", async () => {
    const same = acting("member");
    await proposeQuestion(db, same, { ...SAID, themeId });
    expect(await proposeQuestion(db, same, { ...SAID, themeId })).toMatchObject({ repeated: true });
    expect(await actionsIn(db)).toHaveLength(1);
  });

  test.each([
    ["a closed theme", { state: "closed" as const }, "state"],
    ["a theme not taken forward", { state: "not_taken_forward" as const }, "state"],
  ])("%s takes no more questions", async (_, theme, kind) => {
    const closed = await givenTheme(db, theme);
    const outcome = await proposeQuestion(db, acting("member"), { ...SAID, themeId: closed });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
    expect(await actionsIn(db)).toEqual([]);
  });

  test.each([
    ["someone who is no member of the body", { askerPersonId: PEOPLE.outsideMember.personId }],
    ["the scrutiny officer as the one who puts it", { askerPersonId: PEOPLE.officer.personId }],
    ["an office that is not there", { addresseeOfficeId: 99 }],
    ["a line of no theme", { lineOfEnquiryId: 99 }],
    ["a question of no theme", { supplementaryToId: 99 }],
  ])("%s cannot be chosen", async (_, wrong) => {
    const outcome = await proposeQuestion(db, acting("member"), { ...SAID, themeId, ...wrong });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
    expect(await db.selectFrom("question").select("id").execute()).toEqual([]);
  });

  test("a line or a question of another theme cannot be chosen either", async () => {
    const elsewhere = await givenTheme(db);
    const lineOfEnquiryId = await givenLine(db, { themeId: elsewhere });
    const supplementaryToId = await givenQuestion(db, { themeId: elsewhere });
    for (const wrong of [{ lineOfEnquiryId }, { supplementaryToId }])
      expect(await proposeQuestion(db, acting("member"), { ...SAID, themeId, ...wrong })).toMatchObject({
        refusal: { kind: "input" },
      });
  });

  test("on a theme of another body, or a sensitive one, there is nothing to ask about", async () => {
    const elsewhere = await givenTheme(db, { bodyId: OTHER_COMMITTEE });
    const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
    for (const hidden of [elsewhere, sensitive])
      await expect(proposeQuestion(db, acting("member"), { ...SAID, themeId: hidden })).rejects.toThrow(NoSuchRecord);
  });
});

describe("what becomes of it", () => {
  let questionId: number;
  beforeEach(async () => {
    questionId = await givenQuestion(db, { themeId });
  });

  test("its author changes the words, and history shows them before and after", async () => {
    const outcome = await editQuestion(db, acting("member"), {
      ...SAID,
      questionId,
      version: 1,
      kind: "written",
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(await questionIn(questionId)).toMatchObject({ text: SAID.text, kind: "written", version: 2 });
    const [event] = await eventsIn(db);
    expect(JSON.parse(event?.particulars ?? "")).toMatchObject({
      reference: `Q-${questionId}`,
      changed: [{ label: "Question", after: SAID.text }, { label: "Kind" }, { label: "Addressee in words" }],
    });
  });

  test("the officer agrees it, saying who puts it and at which item", async () => {
    const itemId = await givenItem(db, { themeId });
    const input = {
      questionId,
      version: 1,
      askerPersonId: PEOPLE.coOpted.personId,
      lineOfEnquiryId: null,
      itemId,
    };
    expect(await agreeQuestion(db, acting("officer"), input)).toMatchObject({ ok: true });
    expect(await questionIn(questionId)).toMatchObject({
      state: "agreed",
      askerPersonId: PEOPLE.coOpted.personId,
      itemId,
      version: 2,
    });
    const shownOn = await db.selectFrom("eventSubject").select("kind").execute();
    expect(shownOn.map(({ kind }) => kind).sort()).toEqual(["item", "question", "theme"]);
  });

  test("a member cannot agree it, and nothing moves", async () => {
    const input = { questionId, version: 1, askerPersonId: null, lineOfEnquiryId: null, itemId: null };
    expect(await agreeQuestion(db, acting("chair"), input)).toMatchObject({ refusal: { kind: "role" } });
    expect(await questionIn(questionId)).toMatchObject({ state: "proposed", version: 1 });
    expect(await actionsIn(db)).toEqual([]);
  });

  test("it is withdrawn with a reason that its author reads, and not without one", async () => {
    const withdraw = (words: string) => withdrawQuestion(db, acting("officer"), { questionId, version: 1, words });
    expect(await withdraw(" ")).toMatchObject({ refusal: { kind: "input" } });
    expect(await actionsIn(db)).toEqual([]);
    expect(await withdraw("It is about one case.")).toMatchObject({ ok: true });
    const read = await readQuestion(db, as("member"), questionId);
    expect(read).toMatchObject({ state: "withdrawn", reasonWords: "It is about one case." });
    expect(read?.entries[0]).toMatchObject({ action: "question_withdrawn", reason: "It is about one case." });
  });

  test("a form from an older version is told what changed since", async () => {
    await editQuestion(db, acting("member"), { ...SAID, questionId, version: 1 });
    const late = await withdrawQuestion(db, acting("officer"), { questionId, version: 1, words: "Late" });
    expect(late).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(late.ok ? "" : late.refusal.because).toContain("Cllr Ruth Ahmed edited question");
    expect(await questionIn(questionId)).toMatchObject({ state: "proposed", version: 2 });
  });

  test("another's question is not theirs to change; another body's does not exist", async () => {
    expect(await editQuestion(db, acting("otherMember"), { ...SAID, questionId, version: 1 })).toMatchObject({
      refusal: { because: "Only its author or the scrutiny officer can edit this question." },
    });
    await expect(
      withdrawQuestion(db, acting("outsideOfficer"), { questionId, version: 1, words: "No" }),
    ).rejects.toThrow(NoSuchRecord);
    expect(await readQuestion(db, as("outsideOfficer"), questionId)).toBeUndefined();
  });

  test("an item that the reader may not see does not come with the question", async () => {
    const hidden = await givenTheme(db, { sensitiveSinceAt: NOW });
    const itemId = await givenItem(db, { themeId: hidden, title: "A live case" });
    await db.updateTable("question").set({ itemId }).where("id", "=", questionId).execute();
    expect((await readQuestion(db, as("officer"), questionId))?.item?.title).toBe("A live case");
    expect(JSON.stringify(await readQuestion(db, as("member"), questionId))).not.toContain("A live case");
  });
});

describe("the meeting of a question that names no item", () => {
  test("is the first that its theme is scheduled for, while the question is still to be put", async () => {
    const agreed = await givenQuestion(db, { themeId, state: "agreed" });
    const withdrawn = await givenQuestion(db, { themeId, state: "withdrawn" });
    const day = async (id: number) =>
      (await listRowsToTick(questionSource(db, as("officer")), {})).rows.find((line) => line.id === id)?.meetsOn;
    expect(await day(agreed)).toBeNull();
    for (const meetsOn of ["2026-11-17", "2026-10-13"]) {
      await givenItem(db, { themeId, meetingId: await givenMeeting(db, { meetsOn }), state: "scheduled" });
    }
    await givenItem(db, { themeId, meetingId: await givenMeeting(db), state: "considered" });
    expect(await day(agreed)).toBe("2026-10-13");
    expect((await readQuestion(db, as("officer"), agreed))?.meeting).toEqual({
      reference: "M-2",
      meetsOn: "2026-10-13",
      dateBasis: "stated",
    });
    expect(await day(withdrawn)).toBeNull();
  });
});
