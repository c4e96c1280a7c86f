import { beforeEach, describe, expect, test } from "vitest";
import { decideAgenda } from "#app/services/agenda/decide-agenda.server.ts";
import { readUndoable } from "#app/services/home/read-undoable.server.ts";
import { undoDecision } from "#app/services/home/undo-decision.server.ts";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { approveThemeThere } from "#app/services/theme/approve-theme-there.server.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { refuseTheme } from "#app/services/theme/refuse-theme.server.ts";
import { sendBackTheme } from "#app/services/theme/send-back-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
  themeIn,
} from "#tests/support/records.ts";

const OFFICER = PEOPLE.officer.personId;
let db: Db;
let programmeId: number;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13", minutesAvailable: 60 });
});

const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const lastDecision = async () => {
  const rows = await db
    .selectFrom("event")
    .select(["id", "action"])
    .where("action", "in", [
      "theme_approved",
      "theme_not_taken_forward",
      "theme_sent_back",
      "variation_approved",
      "variation_refused",
      "programme_approved",
      "agenda_agreed",
    ])
    .orderBy("id", "desc")
    .execute();
  return rows[0]?.id ?? 0;
};
const undo = async (who: CastName = "chair", at: string = later(1)) =>
  undoDecision(db, acting(who, at), { decisionId: await lastDecision() });
const offered = async (who: CastName = "chair", at: string = later(1)) => [
  ...(await readUndoable(db, as(who), at)).values(),
];
const because = (outcome: Awaited<ReturnType<typeof undo>>) => (outcome.ok ? "" : outcome.refusal.because);

const withChair = (theme: Parameters<typeof givenTheme>[1] = {}) =>
  givenTheme(db, { title: "Retail crime", state: "with_chair", ...theme });

describe("a decision on a theme", () => {
  test("to approve it is undone: it waits again, and the history has both", async () => {
    const themeId = await withChair();
    await approveTheme(db, acting("chair"), { themeId, version: 1, words: "" });
    expect(await offered()).toMatchObject([{ words: "Retail crime", until: later(10) }]);

    expect(await undo()).toMatchObject({ ok: true, result: { title: "Retail crime" } });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", version: 3 });
    expect(await actionsIn(db)).toEqual(["theme_approved", "theme_decision_undone"]);
    expect(await offered()).toEqual([]);
    expect(await approveTheme(db, acting("chair"), { themeId, version: 3, words: "" })).toMatchObject({ ok: true });
  });

  test("to send it back is undone with its reason", async () => {
    const themeId = await withChair();
    await sendBackTheme(db, acting("chair"), { themeId, version: 1, words: "Whom would you ask?" });
    expect(await undo()).toMatchObject({ ok: true });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", reasonWords: null });
  });

  test("not to take it forward brings the questions back that ended with it, each as it was", async () => {
    const themeId = await withChair();
    const proposed = await givenQuestion(db, { themeId, state: "proposed" });
    await refuseTheme(db, acting("chair"), { themeId, version: 1, reasonCode: "not_timely", words: "Next year." });
    const question = () =>
      db.selectFrom("question").select(["state", "reasonWords"]).where("id", "=", proposed).executeTakeFirst();
    expect(await question()).toMatchObject({ state: "withdrawn" });

    expect(await undo()).toMatchObject({ ok: true });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", reasonCode: null, reasonWords: null });
    expect(await question()).toEqual({ state: "proposed", reasonWords: null });
  });

  test("to put it on a meeting takes it off again, and the place that was asked for can be approved once more", async () => {
    const themeId = await withChair({ leadMemberId: PEOPLE.member.personId });
    await db.insertInto("themePlace").values({ themeId, meetingId, minutes: 25, askedByPersonId: OFFICER }).execute();
    const approve = (version: number) =>
      approveThemeThere(db, acting("chair"), { themeId, version, words: "", shown: "2026-10-13" });
    expect(await approve(1)).toMatchObject({ ok: true });
    const items = () =>
      db.selectFrom("agendaItem").select(["state", "meetingId"]).where("themeId", "=", themeId).execute();
    expect(await items()).toEqual([{ state: "scheduled", meetingId }]);

    expect(await undo()).toMatchObject({ ok: true });
    expect(await items()).toEqual([{ state: "withdrawn", meetingId: null }]);
    const theme = await themeIn(db, themeId);
    expect(theme).toMatchObject({ state: "with_chair" });
    expect(await approve(theme?.version ?? 0)).toMatchObject({ ok: true });
  });

  test("is undone by whoever made it alone, and for ten minutes", async () => {
    const themeId = await withChair();
    await approveTheme(db, acting("chair"), { themeId, version: 1, words: "" });
    expect([await offered("viceChair"), await offered("officer"), await offered("chair", later(10.1))]).toEqual([
      [],
      [],
      [],
    ]);
    expect(because(await undo("viceChair"))).toBe("Only Cllr Amara Okafor can undo this decision: they made it.");
    expect(await undo("officer")).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(because(await undo("chair", later(10.1)))).toBe(
      "You decided this more than 10 minutes ago. Ask the scrutiny officer to send it again.",
    );
    expect(await undo("chair", later(10))).toMatchObject({ ok: true });
    expect(await undo("chair", later(10))).toMatchObject({ ok: false, refusal: { kind: "state" } });
  });

  test("stands once anything has been built on it: the theme edited, an item added, or the programme published", async () => {
    const decided = async () => {
      const themeId = await withChair();
      await approveTheme(db, acting("chair"), { themeId, version: 1, words: "" });
      return themeId;
    };
    const edited = await decided();
    await db.updateTable("theme").set({ version: 3 }).where("id", "=", edited).execute();
    expect(because(await undo())).toBe("It has changed since you decided, so the decision stands.");

    const itemId = await givenItem(db, { themeId: await decided() });
    expect(because(await undo())).toBe(`I-${itemId} has been added for it since you decided.`);

    await decided();
    const publishing = { at: later(1), actorName: "Jo Bryce", action: "programme_published", bodyId: 1 } as const;
    await db
      .insertInto("event")
      .values({ ...publishing, subjectKind: "programme", subjectId: programmeId })
      .execute();
    expect(because(await undo())).toBe("It has been published since you decided, so the decision stands.");
  });
});

describe("a decision on a change of the programme", () => {
  const moved = async (to: "approve" | "refuse") => {
    const from = await givenMeeting(db, { meetsOn: "2026-09-08" });
    const itemId = await givenItem(db, { meetingId: from, programmeId, state: "scheduled", title: "Taxis" });
    const asked = { programmeId, itemId, kind: "move", fromMeetingId: from, toMeetingId: meetingId } as const;
    const by = { proposedByPersonId: OFFICER, proposedByName: "Jo Bryce", proposedAt: NOW, reasonWords: "Full" };
    const { id } = await db
      .insertInto("variation")
      .values({ ...asked, ...by, itemVersion: 1 })
      .returning("id")
      .executeTakeFirstOrThrow();
    const decided = { variationId: id, version: 1, decision: to, reason: "Because" };
    expect(await decideVariation(db, acting("chair"), decided)).toMatchObject({ ok: true });
    return { id, itemId, from };
  };
  const stands = (id: number) =>
    db
      .selectFrom("variation")
      .select(["state", "decidedByName", "decisionWords"])
      .where("id", "=", id)
      .executeTakeFirst();
  const meetingOf = (id: number) =>
    db.selectFrom("agendaItem").select(["meetingId", "state"]).where("id", "=", id).executeTakeFirst();
  const WAITS = { state: "awaiting_chair", decidedByName: null, decisionWords: null };

  test("to refuse it is undone: it waits again", async () => {
    const { id } = await moved("refuse");
    expect(await undo()).toMatchObject({ ok: true, result: { title: "Taxis" } });
    expect(await stands(id)).toEqual(WAITS);
  });

  test("to approve it is undone: the item goes back, and the change can be approved as it was asked for", async () => {
    const { id, itemId, from } = await moved("approve");
    expect(await meetingOf(itemId)).toEqual({ meetingId, state: "scheduled" });
    expect(await undo()).toMatchObject({ ok: true });
    expect([await stands(id), await meetingOf(itemId)]).toEqual([WAITS, { meetingId: from, state: "scheduled" }]);
    const again = { variationId: id, version: 3, decision: "approve" } as const;
    expect(await decideVariation(db, acting("chair"), again)).toMatchObject({ ok: true });
  });

  test("stands once the item has changed", async () => {
    const { itemId } = await moved("approve");
    await db.updateTable("agendaItem").set({ version: 3 }).where("id", "=", itemId).execute();
    expect(because(await undo())).toBe("“Taxis” has changed since you decided, so the decision stands.");
  });
});

test("a decision on a programme is undone", async () => {
  await db.updateTable("workProgramme").set({ state: "submitted" }).execute();
  const { version } = await db.selectFrom("workProgramme").select("version").executeTakeFirstOrThrow();
  await decideProgramme(db, acting("chair"), { programmeId, version, decision: "approve" });
  expect(await undo()).toMatchObject({ ok: true });
  expect(await db.selectFrom("workProgramme").select("state").execute()).toEqual([{ state: "submitted" }]);
});

test("a decision on an agenda is undone", async () => {
  await db.insertInto("agenda").values({ meetingId, state: "with_chair", version: 1 }).execute();
  await decideAgenda(db, acting("chair"), { meetingId, version: 1, decision: "agree" });
  expect(await undo()).toMatchObject({ ok: true, result: { title: "The agenda of 13 October 2026" } });
  expect(await db.selectFrom("agenda").select(["state", "decidedAt"]).execute()).toEqual([
    { state: "with_chair", decidedAt: null },
  ]);
});
