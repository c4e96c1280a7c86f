import { beforeEach, expect, test } from "vitest";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { editProgramme } from "#app/services/programme/edit-programme.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { recallProgramme } from "#app/services/programme/recall-programme.server.ts";
import { startProgramme } from "#app/services/programme/start-programme.server.ts";
import { submitProgramme } from "#app/services/programme/submit-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const programme = (id: number) =>
  db
    .selectFrom("workProgramme")
    .select(["state", "version", "introduction", "submittedByPersonId", "decisionWords"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

const readyProgramme = async () => {
  const programmeId = await givenProgramme(db, { introduction: "How we chose." });
  const themeId = await givenTheme(db, { state: "scheduled" });
  const meetingId = await givenMeeting(db);
  await givenItem(db, { themeId, programmeId, meetingId, state: "scheduled" });
  return programmeId;
};

test("the officer starts a programme, which takes in what belongs to none", async () => {
  const meetingId = await givenMeeting(db);
  const lastYear = await givenMeeting(db, { meetsOn: "2026-03-10" });
  const pooled = await givenItem(db);
  const placed = await givenItem(db, { meetingId, state: "scheduled" });
  const past = await givenItem(db, { meetingId: lastYear, state: "considered" });
  const outcome = await startProgramme(db, acting("officer"), {
    bodyId: PANEL,
    startYear: 2026,
    introduction: "",
  });

  expect(outcome).toMatchObject({
    ok: true,
    result: { address: "/programmes/anytown-panel/2026-27", title: "Anytown Scrutiny Panel 2026/27" },
  });
  const rows = await db.selectFrom("agendaItem").select(["id", "programmeId"]).orderBy("id").execute();
  expect(rows).toEqual([
    { id: pooled, programmeId: 1 },
    { id: placed, programmeId: 1 },
    { id: past, programmeId: null },
  ]);
  expect(await actionsIn(db)).toEqual(["programme_started"]);
});

test("a body has one programme a year, and another body none of theirs", async () => {
  const input = { bodyId: PANEL, startYear: 2026, introduction: "" };
  await startProgramme(db, acting("officer"), input);
  expect(await startProgramme(db, acting("secondOfficer"), input)).toMatchObject({
    ok: false,
    refusal: { because: "This body already has a work programme for that year: open it instead." },
  });
  expect(await startProgramme(db, acting("chair"), input)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  const elsewhere = { ...input, bodyId: OTHER_COMMITTEE };
  await expect(startProgramme(db, acting("officer"), elsewhere)).rejects.toThrow(NoSuchRecord);
});

test("an unready programme does not go to the chair", async () => {
  const programmeId = await givenProgramme(db);
  const outcome = await submitProgramme(db, acting("officer"), { programmeId, version: 1 });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await programme(programmeId)).toMatchObject({ state: "draft", version: 1 });
});

test("submitted, taken back, edited, submitted again and approved", async () => {
  const programmeId = await readyProgramme();
  await submitProgramme(db, acting("officer"), { programmeId, version: 1 });
  expect(await programme(programmeId)).toMatchObject({
    state: "submitted",
    submittedByPersonId: PEOPLE.officer.personId,
  });
  const edit = { programmeId, introduction: "How we chose, better." };
  expect(await editProgramme(db, acting("officer"), { ...edit, version: 2 })).toMatchObject({
    ok: false,
    refusal: { because: "You cannot edit it now: it is with the chair. Recall it first." },
  });
  await recallProgramme(db, acting("secondOfficer"), { programmeId, version: 2 });
  await editProgramme(db, acting("officer"), { ...edit, version: 3 });
  await submitProgramme(db, acting("officer"), { programmeId, version: 4 });
  const outcome = await decideProgramme(db, acting("chair"), {
    programmeId,
    version: 5,
    decision: "approve",
  });

  expect(outcome).toMatchObject({
    ok: true,
    result: { words: "Anytown Scrutiny Panel 2026/27 has been approved." },
  });
  expect(await programme(programmeId)).toMatchObject({
    state: "approved",
    version: 6,
    introduction: edit.introduction,
  });
  expect(await actionsIn(db)).toEqual([
    "programme_submitted",
    "programme_recalled",
    "programme_edited",
    "programme_submitted",
    "programme_approved",
  ]);
});

test("sending back needs a reason, which the officer then reads", async () => {
  const programmeId = await readyProgramme();
  await submitProgramme(db, acting("officer"), { programmeId, version: 1 });
  const back = { programmeId, version: 2, decision: "send_back" } as const;

  expect(await decideProgramme(db, acting("chair"), back)).toMatchObject({
    ok: false,
    refusal: { kind: "input" },
  });
  expect(await programme(programmeId)).toMatchObject({ state: "submitted", version: 2 });
  await decideProgramme(db, acting("chair"), { ...back, reason: "Too much in October" });
  expect(await programme(programmeId)).toMatchObject({
    state: "draft",
    decisionWords: "Too much in October",
  });
});

test("whoever submitted it cannot approve it, even as chair", async () => {
  const programmeId = await givenProgramme(db, {
    state: "submitted",
    submittedByPersonId: PEOPLE.chair.personId,
  });
  const input = { programmeId, version: 1, decision: "approve" } as const;

  expect(await decideProgramme(db, acting("chair"), input)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  expect(await programme(programmeId)).toMatchObject({ state: "submitted", version: 1 });
  expect(await decideProgramme(db, acting("viceChair"), input)).toMatchObject({ ok: true });
});

test("of 500 approvals at once one succeeds", async () => {
  const programmeId = await givenProgramme(db, { state: "submitted" });
  const outcomes = await Promise.all(
    Array.from({ length: 500 }, () =>
      decideProgramme(db, acting("chair"), { programmeId, version: 1, decision: "approve" }),
    ),
  );

  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await actionsIn(db)).toEqual(["programme_approved"]);
});

test("a member cannot decide, and an outsider finds nothing to decide", async () => {
  const programmeId = await givenProgramme(db, { state: "submitted" });
  const input = { programmeId, version: 1, decision: "approve" } as const;

  expect(await decideProgramme(db, acting("member"), input)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  await expect(decideProgramme(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
});
