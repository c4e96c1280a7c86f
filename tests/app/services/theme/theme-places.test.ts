import { beforeEach, describe, expect, test } from "vitest";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { approveThemeThere } from "#app/services/theme/approve-theme-there.server.ts";
import { offerThemeDecision } from "#app/services/theme/offer-theme-decision.server.ts";
import { recommendTheme } from "#app/services/theme/recommend-theme.server.ts";
import { sendBackTheme } from "#app/services/theme/send-back-theme.server.ts";
import { readThemeHistory } from "#app/services/theme/read-theme-history.server.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { readLoad } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import {
  actionsIn,
  eventsIn,
  givenItem,
  givenLine,
  givenMeeting,
  givenProgramme,
  givenTheme,
  themeIn,
} from "#tests/support/records.ts";

const RUTH = PEOPLE.member.personId;
const DAY = "2026-10-13";
let db: Db;
let themeId: number;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: DAY, minutesAvailable: 60 });
  await givenItem(db, { meetingId, state: "scheduled", kind: "procedural", minutes: 15 });
  const ready = { state: "scoped", desiredOutcome: "Checks.", leadMemberId: RUTH } as const;
  themeId = await givenTheme(db, { ...ready, title: "Retail crime" });
  await givenLine(db, { themeId });
});

const recommend = (more: Partial<Parameters<typeof recommendTheme>[2]> = {}) =>
  recommendTheme(db, acting("officer"), {
    themeId,
    version: 1,
    recommendation: "take_forward",
    words: "It is timely.",
    place: { meetingId, minutes: 25 },
    ...more,
  });
const approveThere = (who: CastName = "chair", shown: string | undefined = DAY) =>
  approveThemeThere(db, acting(who), { themeId, version: 2, words: "Timely.", shown });
const approveAlone = () => approveTheme(db, acting("chair"), { themeId, version: 2, words: "" });
const load = async () => {
  const { minutesPlanned, minutesAsked } = await readLoad(db, meetingId);
  return [minutesPlanned, minutesAsked];
};
const places = () => db.selectFrom("themePlace").selectAll().execute();
const items = () =>
  db
    .selectFrom("agendaItem")
    .select(["title", "state", "minutes", "leadMemberId", "meetingId"])
    .where("themeId", "=", themeId)
    .execute();

describe("an officer sends a theme to the chair with its place", () => {
  test("the minutes count as asked for, and the chair reads what one decision would do", async () => {
    expect(await recommend()).toMatchObject({ ok: true });
    expect(await places()).toEqual([{ themeId, meetingId, minutes: 25, askedByPersonId: PEOPLE.officer.personId }]);
    expect(await load()).toEqual([15, 25]);
    expect((await eventsIn(db)).map(({ action, particulars }) => [action, particulars])).toEqual([
      ["theme_recommended", '{"to":"take it forward","onto":"13 October 2026 for 25 minutes"}'],
    ]);
    const words = "Approve it, and put it on 13 October 2026: 25 minutes, leaves 20 minutes";
    const fact = "13 October 2026 for 25 minutes, leaves 20 minutes";
    expect(await offerThemeDecision(db, as("chair"), themeId)).toMatchObject({
      place: { words, fact, meetsOn: DAY, verdict: { allowed: true } },
    });
    expect(await readApprovals(db, as("chair"))).toMatchObject([{ kind: "theme", place: { words, fact } }]);
  });

  test("it stands on the board as a card that is not there yet, and in the meeting’s sum", async () => {
    await recommend();
    const board = await readPlanner(db, as("officer"), { slug: "anytown-panel", year: "2026-27" }, NOW);
    expect(board?.columns[1]?.ghosts).toEqual([
      {
        key: `T-${themeId}`,
        title: "Retail crime",
        href: `/themes/T-${themeId}`,
        asked: `/approvals#theme-${themeId}`,
        words: "+25 minutes, with its approval",
        isDraft: false,
      },
    ]);
    expect(board?.columns[1]?.load).toEqual({ planned: 15, available: 60, asked: 25, leaving: 0 });
    expect((await readMeeting(db, as("member"), meetingId))?.meeting.minutesAsked).toBe(25);
  });

  test.each([
    ["with advice against it", { recommendation: "not_take_forward" as const }, "you advise against"],
    ["on another body’s meeting", { meetsOn: DAY, bodyId: OTHER_COMMITTEE }, "another body"],
    ["on a meeting that was cancelled", { meetsOn: DAY, state: "cancelled" as const }, "“Cancelled”"],
    ["on a meeting that is past", { meetsOn: "2026-08-11" }, "is past"],
    ["in a year without a programme", { meetsOn: "2027-06-08" }, "Start the 2027/28 programme first"],
  ])("refuses a place %s, and nothing is sent", async (_, of, because) => {
    const { recommendation, ...meeting } = { recommendation: "take_forward" as const, ...of };
    const isOther = "meetsOn" in meeting;
    const to = isOther ? await givenMeeting(db, meeting) : meetingId;
    const outcome = await recommend({ recommendation, place: { meetingId: to, minutes: 25 } }).catch(() => "no such");
    if (isOther && "bodyId" in meeting) expect(outcome).toBe("no such");
    else expect(outcome).toMatchObject({ ok: false, refusal: { because: expect.stringContaining(because) } });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "scoped", version: 1 });
    expect([await places(), await actionsIn(db)]).toEqual([[], []]);
  });
});

describe("the chair decides", () => {
  beforeEach(async () => {
    await recommend();
  });

  test("on both at once: the theme is approved, its item made and put on the meeting, and nothing waits any more", async () => {
    expect(await approveThere()).toMatchObject({ ok: true, result: { reference: `T-${themeId}` } });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "scheduled" });
    expect(await items()).toEqual([
      { title: "Retail crime", state: "scheduled", minutes: 25, leadMemberId: RUTH, meetingId },
    ]);
    expect(await load()).toEqual([40, 0]);
    expect(await db.selectFrom("variation").select("id").execute()).toEqual([]);
    expect((await eventsIn(db)).slice(1)).toMatchObject([
      {
        action: "theme_approved",
        actorName: "Cllr Amara Okafor",
        reason: "Timely.",
        particulars: '{"onto":"13 October 2026 for 25 minutes"}',
      },
      { action: "item_created", actorName: "Cllr Amara Okafor" },
      { action: "item_scheduled", actorName: "Cllr Amara Okafor" },
    ]);
  });

  test("on the theme alone: the minutes are free again, and no item is made", async () => {
    expect(await approveAlone()).toMatchObject({ ok: true });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "approved" });
    expect([await items(), await load()]).toEqual([[], [15, 0]]);
  });

  test("otherwise: the place goes with the question", async () => {
    await sendBackTheme(db, acting("chair"), { themeId, version: 2, words: "Whom would you ask?" });
    expect(await load()).toEqual([15, 0]);
  });

  test.each<[string, CastName]>([
    ["a member", "member"],
    ["the officer who asked", "officer"],
  ])("and not %s", async (_, who) => {
    expect(await approveThere(who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect([await items(), await load()]).toEqual([[], [15, 25]]);
  });

  test("and not on a place of their own", async () => {
    await db.updateTable("themePlace").set({ askedByPersonId: PEOPLE.chair.personId }).execute();
    expect(await approveThere()).toMatchObject({ refusal: { because: expect.stringContaining("You asked for this") } });
    expect(await approveThere("viceChair")).toMatchObject({ ok: true });
  });
});

describe("where the place cannot be had any more", () => {
  beforeEach(async () => {
    await recommend();
  });
  const becomes = (state: MeetingState) =>
    db.updateTable("meeting").set({ state }).where("id", "=", meetingId).execute();
  const GONE = [
    ["its meeting was cancelled", () => becomes("cancelled"), "“Cancelled”"],
    ["its meeting was held", () => becomes("held"), "“Held”"],
    [
      "its agenda was published",
      () => db.insertInto("agenda").values({ meetingId, state: "published", version: 1 }).execute(),
      "The agenda of 13 October 2026 has been published.",
    ],
    [
      "the programme is with the chair",
      () => db.updateTable("workProgramme").set({ state: "submitted" }).execute(),
      "The 2026/27 programme is with the chair: that is decided first.",
    ],
    ["its year has no programme", () => db.deleteFrom("workProgramme").execute(), "Start the 2026/27 programme first"],
  ] as const;

  test.each(GONE)(
    "because %s: the chair is told, nothing moves, and the theme is approved alone",
    async (_, gone, because) => {
      await gone();
      const offer = await offerThemeDecision(db, as("chair"), themeId);
      expect(offer?.place?.verdict).toMatchObject({ allowed: false, because: expect.stringContaining(because) });
      expect(offer?.place?.fact).toContain("It was to go on to the meeting of 13 October 2026 for 25 minutes");
      expect(offer?.approving).toEqual({ allowed: true });
      const outcome = await approveThere();
      expect(outcome).toMatchObject({ ok: false, refusal: { because: expect.stringContaining(because) } });
      expect(outcome).toMatchObject({
        refusal: { because: expect.stringContaining("Nothing was decided: you can approve the theme alone.") },
      });
      expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", version: 2 });
      expect([await items(), await actionsIn(db)]).toEqual([[], ["theme_recommended"]]);
      expect(await approveAlone()).toMatchObject({ ok: true });
    },
  );

  test("because its day has moved since the chair looked: asked again", async () => {
    const { meeting } = (await readMeeting(db, as("officer"), meetingId))!;
    const to = { ...meeting, meetingId, meetsOn: "2026-10-20" };
    expect(await editMeeting(db, acting("officer"), to)).toMatchObject({ ok: true });
    expect(await approveThere()).toMatchObject({
      refusal: { kind: "stale", because: expect.stringContaining("is now on 20 October 2026: look at it again.") },
    });
    expect(await items()).toEqual([]);
    expect(await approveThere("chair", "2026-10-20")).toMatchObject({ ok: true });
  });

  test("cancelling the meeting names the theme beforehand, and its history says that the meeting was cancelled", async () => {
    await db.deleteFrom("agendaItem").execute();
    const offer = await offerMeetingDeed(db, as("officer"), meetingId, "cancel_meeting");
    expect(offer?.takenAlong).toEqual([
      `Retail crime (T-${themeId}), which is with the chair, asks to go on to this meeting: the chair is told that it cannot, and decides on the theme alone.`,
    ]);
    await cancelMeeting(db, acting("officer"), { meetingId, version: 1, reasonWords: "Snow" });
    const { entries } = (await readThemeHistory(db, as("officer"), themeId))!;
    expect(entries[0]).toMatchObject({ action: "meeting_cancelled", reason: "Snow" });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", version: 2 });
  });
});
