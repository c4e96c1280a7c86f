import { beforeEach, expect, test } from "vitest";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { settleItem } from "#app/services/year-end/settle-item.server.ts";
import { Refused } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

const STAYS =
  "Something is recorded of this item at the meeting of 1 September 2026, so it stays with that meeting. To take the subject again, add a new item for the same theme.";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db, { meetsOn: "2026-09-01" });
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, programmeId, meetingId: september, state: "scheduled" });
});

const givenOutcome = (of: Partial<New<"outcome">> = {}) =>
  db
    .insertInto("outcome")
    .values({ itemId, code: "none_recorded", recordedAt: NOW, recordedByName: "Jo Bryce", ...of })
    .execute();

const RECORDED = {
  "an outcome": () => givenOutcome({ code: "noted" }),
  "a minute number alone": () => givenOutcome({ minuteNumber: "15/26" }),
  "an answer": async () => {
    const questionId = await givenQuestion(db, { themeId, itemId, state: "answered" });
    const given = { questionId, meetingId: september, kind: "minuted", result: "answered", text: "Nobody." } as const;
    await db
      .insertInto("answer")
      .values({ ...given, recordedAt: NOW, recordedByName: "Jo Bryce" })
      .execute();
  },
  "an answer to a question of the theme": async () => {
    const questionId = await givenQuestion(db, { themeId, state: "answered" });
    const given = { questionId, meetingId: september, kind: "minuted", result: "answered", text: "Nobody." } as const;
    await db
      .insertInto("answer")
      .values({ ...given, recordedAt: NOW, recordedByName: "Jo Bryce" })
      .execute();
  },
  "a question asked on the day": () =>
    givenQuestion(db, { themeId, itemId, state: "put", raisedAtMeetingId: september }),
  "a question that was put": () => givenQuestion(db, { themeId, itemId, state: "put" }),
  "a follow-up": () => givenFollowUp(db, { themeId, itemId, meetingId: september }),
  "a follow-up that was said there too": async () => {
    const followUpId = await givenFollowUp(db, { themeId });
    await db.insertInto("followUpPlace").values({ followUpId, itemId, words: "Again." }).execute();
  },
  "a declaration": () =>
    db
      .insertInto("declaration")
      .values({ meetingId: september, itemId, words: "Cllr Tom Bell", interest: "personal", interestWords: "A host" })
      .execute(),
} satisfies Record<string, () => Promise<unknown>>;

const where = () =>
  db.selectFrom("agendaItem").select(["meetingId", "state", "version"]).where("id", "=", itemId).executeTakeFirst();
const why = { version: 1, reasonCode: "other", reasonWords: "Too much" } as const;

test.each(Object.keys(RECORDED) as (keyof typeof RECORDED)[])(
  "once %s is recorded at its meeting, an item is not moved, deferred or withdrawn",
  async (what) => {
    await RECORDED[what]();
    const officer = () => acting("officer");
    const refusal = { kind: "state", because: STAYS };
    const asked = { ...why, itemId };
    expect(await scheduleItem(db, officer(), { ...asked, meetingId: october })).toMatchObject({ refusal });
    expect(await deferItem(db, officer(), { ...asked, meetingId: null })).toMatchObject({ refusal });
    expect(await withdrawItem(db, officer(), asked)).toMatchObject({ refusal });
    expect(await where()).toEqual({ meetingId: september, state: "scheduled", version: 1 });
    expect(await actionsIn(db)).toEqual([]);
    expect(await offerItemMove(db, as("officer"), itemId, "defer_item")).toMatchObject({ verdict: refusal });
  },
);

test("an item of which nothing is recorded moves, whatever is planned of it or was answered before", async () => {
  await givenQuestion(db, { themeId, itemId, state: "agreed" });
  await givenQuestion(db, { themeId, itemId, state: "sent" });
  const moved = await scheduleItem(db, acting("officer"), { ...why, itemId, meetingId: october });
  expect(moved).toMatchObject({ ok: true });
});

test("a move that the chair was asked for is not made once something is recorded", async () => {
  await db.updateTable("workProgramme").set({ state: "approved" }).execute();
  const asked = await scheduleItem(db, acting("officer"), { ...why, itemId, meetingId: october });
  expect(asked).toMatchObject({ ok: true, result: { how: "variation" } });
  await givenOutcome({ code: "noted" });
  const approved = await decideVariation(db, acting("chair"), { variationId: 1, version: 1, decision: "approve" });
  expect(approved).toMatchObject({ refusal: { because: STAYS } });
  expect(await where()).toMatchObject({ meetingId: september });
});

test("a meeting of which something is recorded keeps its day", async () => {
  const text = { startsAt: null, venue: "", howToAttend: "", kind: "ordinary", minutesAvailable: 150 } as const;
  const to = (meetsOn: "2026-09-01" | "2026-10-20") =>
    editMeeting(db, acting("officer"), { ...text, meetsOn, meetingId: september, version: 1 });
  await givenOutcome({ code: "noted" });
  expect(await to("2026-10-20")).toMatchObject({
    refusal: {
      kind: "state",
      because:
        "Something is recorded of the meeting of 1 September 2026, so its date stays: add another meeting instead.",
    },
  });
  expect(await to("2026-09-01")).toMatchObject({ ok: true });
});

test("a year's end leaves a recorded item with its meeting", async () => {
  await givenOutcome({ code: "noted" });
  const year = { id: programmeId, bodyId: PANEL, startYear: 2026, lastDay: "2026-08-31" };
  const settling = { year, choice: "close", reasonWords: "Not taken" };
  const settled = db
    .transaction()
    .execute((trx) => settleItem(trx, acting("officer"), { id: itemId, version: 1 } as never, settling as never));
  await expect(settled).rejects.toThrow(Refused);
  await expect(settled).rejects.toThrow(STAYS);
});
