import { beforeEach, describe, expect, test } from "vitest";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { endFollowUp } from "#app/services/follow-up/end-follow-up.server.ts";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { listNotReported } from "#app/services/follow-up/list-not-reported.server.ts";
import { reportFollowUp } from "#app/services/follow-up/report-follow-up.server.ts";
import { reportFollowUps } from "#app/services/follow-up/report-follow-ups.server.ts";
import { respondFollowUp } from "#app/services/follow-up/respond-follow-up.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { givenFollowUp, givenMeeting } from "#tests/support/records.ts";

/**
 * What really happened at a Crime and Justice Sector Panel, moved to the test
 * year: actions are given in October under numbers that begin again at each
 * meeting; December reports each under one of four statuses, one under another
 * number; and Action 11 is never reported on again.
 */
const [OCTOBER, DECEMBER, FEBRUARY] = ["2025-10-14", "2025-12-09", "2026-02-10"];
let db: Db;
let meetings: { october: number; december: number; february: number };
let actions: Record<string, number>;

beforeEach(async () => {
  db = await freshDb();
  const held = (meetsOn: string) => givenMeeting(db, { meetsOn, state: "held" });
  meetings = { october: await held(OCTOBER), december: await held(DECEMBER), february: await held(FEBRUARY) };
  actions = {};
  for (const number of ["Action 5", "Action 8", "Action 9", "Action 10", "Action 11"]) {
    const made = await createFollowUp(db, acting("officer"), {
      kind: "action",
      wording: `What ${number} of October asked for.`,
      meetingId: meetings.october,
      sourceNumber: number,
      ownerWords: "The partnership manager",
    });
    if (made.ok) actions[number] = made.result.id;
  }
});

const id = (number: string) => actions[number] ?? 0;
const row = async (number: string) =>
  (await listFollowUps(db, as("officer"))).followUps.find((one) => one.id === id(number));
const atDecember = (number: string, state: "in_progress" | "not_started", text: string) =>
  reportFollowUp(db, acting("officer"), {
    followUpId: id(number),
    version: 1,
    state,
    text,
    reportedOn: DECEMBER,
    meetingId: meetings.december,
  });

/** December's minutes: each of the panel's four statuses, and not a word of Action 11. */
async function december() {
  await completeFollowUp(db, acting("officer"), {
    followUpId: id("Action 8"),
    version: 1,
    words: "Complete.",
  });
  await atDecember("Action 5", "in_progress", "Action 3: partially complete. The second workshop is in January.");
  await atDecember("Action 9", "not_started", "Not complete, as the post is vacant.");
  await endFollowUp(db, acting("officer"), {
    followUpId: id("Action 10"),
    version: 1,
    ending: "not_taken_forward",
    words: "Not to be taken forward: it became item 6.",
  });
}

describe("the panel's four statuses and the action that was lost", () => {
  test("each status is one of ours, with its reason, and none of them is silence", async () => {
    await december();
    const stands = async (number: string) => {
      const { state, reasonWords } = await db
        .selectFrom("followUp")
        .select(["state", "reasonWords"])
        .where("id", "=", id(number))
        .executeTakeFirstOrThrow();
      return [state, reasonWords];
    };
    expect(await stands("Action 8")).toEqual(["complete", "Complete."]);
    expect(await stands("Action 5")).toEqual(["in_progress", null]);
    expect((await row("Action 5"))?.lastReport).toContain("partially complete");
    expect(await stands("Action 9")).toEqual(["not_started", null]);
    expect((await row("Action 9"))?.lastReport).toContain("as the post is vacant");
    expect(await stands("Action 10")).toEqual(["not_taken_forward", "Not to be taken forward: it became item 6."]);
  });

  test("the tracker shows Action 11 as not reported on since December, and it alone", async () => {
    await december();
    const silent = await listNotReported(db, as("officer"), { meetingId: meetings.december, day: null });
    expect(silent.rows).toMatchObject([
      { sourceNumber: "Action 11", madeOn: OCTOBER, lastHeardOn: null, standing: { status: "not_started" } },
    ]);
    expect((await row("Action 11"))?.silentSince).toEqual([
      { reference: `M-${meetings.february}`, meetsOn: FEBRUARY, dateBasis: "stated" },
      { reference: `M-${meetings.december}`, meetsOn: DECEMBER, dateBasis: "stated" },
    ]);
    expect((await row("Action 5"))?.silentSince).toEqual([
      { reference: `M-${meetings.february}`, meetsOn: FEBRUARY, dateBasis: "stated" },
    ]);
    expect((await row("Action 8"))?.silentSince).toEqual([]);
  });

  test("at February, what December reported and left open is asked for again; at October nothing is late yet", async () => {
    await december();
    const numbers = async (meetingId: number) =>
      (await listNotReported(db, as("officer"), { meetingId, day: null })).rows.map((one) => one.sourceNumber);
    expect(await numbers(meetings.february)).toEqual(["Action 5", "Action 9", "Action 11"]);
    expect(await numbers(meetings.october)).toEqual([]);
  });

  test("once found and reported on, it is not shown any more; a response counts as hearing of it", async () => {
    const since = async () =>
      (await listNotReported(db, as("officer"), { meetingId: meetings.february, day: null })).rows.map((one) => one.id);
    const bulk = await reportFollowUps(db, acting("officer"), [{ id: id("Action 11"), version: 1 }], {
      text: "Found again.",
      state: "in_progress",
      reportedOn: "2026-03-01",
    });
    expect(bulk.refused).toEqual([]);
    await respondFollowUp(db, acting("officer"), {
      followUpId: id("Action 9"),
      version: 1,
      response: "accepted",
      text: "",
      reasonWords: "",
      planWords: "",
      responderOfficeId: null,
      responderWords: "",
      respondedOn: FEBRUARY,
    });
    expect(await since()).toEqual([id("Action 5"), id("Action 8"), id("Action 10")]);
  });

  test("what its owner answered counts as a report only once an officer has taken it up", async () => {
    const answer = {
      followUpId: id("Action 11"),
      source: "owner" as const,
      text: "We have begun.",
      stateAfter: "in_progress" as const,
      reportedOn: "2026-03-01",
      byName: "The partnership manager",
      at: "2026-03-01T09:00:00.000Z",
    };
    const { id: answerId } = await db
      .insertInto("followUpUpdate")
      .values(answer)
      .returning("id")
      .executeTakeFirstOrThrow();
    expect((await row("Action 11"))?.lastReportedOn).toBeNull();
    expect((await row("Action 11"))?.silentSince).toHaveLength(2);
    await db.updateTable("followUpUpdate").set({ takenUpAt: answer.at }).where("id", "=", answerId).execute();
    expect((await row("Action 11"))?.lastReportedOn).toBe("2026-03-01");
    expect((await row("Action 11"))?.silentSince).toEqual([]);
  });

  test("the action that was renumbered from 5 to 3 is one record, with the number of each source", async () => {
    await december();
    const found = await row("Action 5");
    expect(found).toMatchObject({ sourceNumber: "Action 5", number: "2025/26 no. 1" });
    expect(found?.lastReport).toMatch(/^Action 3: /);
    const again = await createFollowUp(db, acting("officer"), {
      kind: "action",
      wording: "What Action 3 of December asked for.",
      meetingId: meetings.december,
      sourceNumber: "Action 3",
    });
    expect(again).toMatchObject({ ok: true });
    expect((await listFollowUps(db, as("officer"))).followUps.map((one) => [one.sourceNumber, one.number])).toEqual([
      ["Action 5", "2025/26 no. 1"],
      ["Action 8", "2025/26 no. 2"],
      ["Action 9", "2025/26 no. 3"],
      ["Action 10", "2025/26 no. 4"],
      ["Action 11", "2025/26 no. 5"],
      ["Action 3", "2025/26 no. 6"],
    ]);
  });
});

test("since a day asks of every body; since a meeting of its own body alone; a stranger is shown nothing", async () => {
  await givenFollowUp(db, { bodyId: OTHER_COMMITTEE, startYear: 2025, madeOn: OCTOBER });
  const count = async (
    who: "officer" | "outsideOfficer" | "member",
    asked: { meetingId: number | null; day: string | null },
  ) => (await listNotReported(db, as(who), asked)).rows.length;
  expect(await count("officer", { meetingId: null, day: DECEMBER })).toBe(5);
  expect(await count("member", { meetingId: null, day: null })).toBe(5);
  expect(await count("outsideOfficer", { meetingId: null, day: DECEMBER })).toBe(1);
  expect(await count("outsideOfficer", { meetingId: meetings.december, day: null })).toBe(0);
});

test("one report on many: those that could not be changed are named, the rest is done", async () => {
  const ticked = ["Action 5", "Action 8", "Action 9", "Action 10", "Action 11"].map((number) => ({
    id: id(number),
    version: 1,
  }));
  await atDecember("Action 5", "in_progress", "Changed by a colleague since.");
  await completeFollowUp(db, acting("officer"), { followUpId: id("Action 8"), version: 1, words: "Done." });
  ticked[1] = { id: id("Action 8"), version: 2 };
  const bulk = await reportFollowUps(db, acting("officer"), ticked, {
    text: "Reported complete at the meeting.",
    state: "complete",
    reportedOn: FEBRUARY,
  });
  expect(bulk.done.map((one) => one.id)).toEqual([id("Action 9"), id("Action 10"), id("Action 11")]);
  expect(bulk.refused.map((one) => [one.id, one.refusal.kind])).toEqual([
    [id("Action 5"), "stale"],
    [id("Action 8"), "state"],
  ]);
  expect(await row("Action 11")).toMatchObject({ state: "complete", lastReportedOn: FEBRUARY });
  expect(await row("Action 5")).toMatchObject({ state: "in_progress" });
});

test("a day to come, and a member, report nothing", async () => {
  const ticked = [{ id: id("Action 11"), version: 1 }];
  const report = { text: "Done.", state: "complete" as const, reportedOn: FEBRUARY };
  const tomorrow = await reportFollowUps(db, acting("officer"), ticked, {
    ...report,
    reportedOn: "2026-09-02",
  });
  expect(tomorrow.refused[0]?.refusal.kind).toBe("input");
  const member = await reportFollowUps(db, acting("member"), ticked, report);
  expect(member.refused[0]?.refusal.kind).toBe("role");
  expect(await row("Action 11")).toMatchObject({ state: "not_started", lastReport: null });
});

test("that everything was reported on is said only where something could have been", async () => {
  const told = async (of: Db, day: string | null) =>
    (await listNotReported(of, as("officer"), { meetingId: null, day })).none;
  expect(await told(db, "2025-01-01")).toBe("Every open follow-up that was made before then has been reported on.");
  const empty = await freshDb();
  expect(await told(empty, null)).toBe("There is no open follow-up.");
  await givenFollowUp(empty);
  expect(await told(empty, null)).toBe("No meeting has been held yet to count from: choose a date.");
});
