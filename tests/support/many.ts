import { addDays } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { acting, fillCast, NOW, PANEL, PEOPLE } from "./cast.ts";
import { givenDelegation } from "./records.ts";

const MEETINGS = 10;

/** The panel's year with so many themes, questions and items, published; half of the items changed since. */
export async function fillMany(db: Db, items: number): Promise<void> {
  await fillCast(db);
  const { id: programmeId } = await db
    .insertInto("workProgramme")
    .values({ bodyId: PANEL, startYear: 2026, state: "approved", introduction: "This year" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const numbers = Array.from({ length: items }, (_, at) => at + 1);
  const meetings = Array.from({ length: MEETINGS }, (_, at) => ({
    bodyId: PANEL,
    meetsOn: `2027-${String(at + 1).padStart(2, "0")}-05`,
    kind: "ordinary" as const,
    minutesAvailable: 150,
    state: "confirmed" as const,
  }));
  await db.insertInto("meeting").values(meetings).execute();
  await fillClock(db, numbers);
  await givenDelegation(db);
  await db.transaction().execute(async (trx) => {
    for (const n of numbers) await fillOne(trx, programmeId, n);
  });
  const { version } = await db.selectFrom("workProgramme").select("version").executeTakeFirstOrThrow();
  const published = await publishProgramme(db, acting("officer"), { programmeId, version });
  if (!published.ok) throw new Error(published.refusal.because);
  await db
    .updateTable("agendaItem")
    .set({ title: "Changed since" })
    .where("id", ">", items / 2)
    .execute();
}

/** As many held meetings of the year before, each with its dates, and what happened as often, each with a result. */
async function fillClock(db: Db, numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const day = addDays("2025-12-01", n % 120);
    await db
      .insertInto("meeting")
      .values({ bodyId: PANEL, meetsOn: day, kind: "ordinary", minutesAvailable: 150, state: "held" })
      .execute();
    await db
      .insertInto("occasion")
      .values({
        bodyId: PANEL,
        ruleId: "P18",
        title: `Inspection ${n}`,
        occurredOn: day,
        recordedAt: NOW,
        recordedByName: "Jo Bryce",
      })
      .execute();
    await db
      .insertInto("deadlineResult")
      .values({
        bodyId: PANEL,
        key: `P18:O-${n}`,
        ruleId: "P18",
        result: "met",
        onDay: day,
        byName: "Jo Bryce",
        at: NOW,
      })
      .execute();
  }
}

async function fillOne(db: Db, programmeId: number, n: number): Promise<void> {
  const states = ["proposed", "under_consideration", "with_chair", "scheduled", "deferred"] as const;
  const facts = {
    bodyId: PANEL,
    proposerPersonId: PEOPLE.member.personId,
    leadMemberId: PEOPLE.otherMember.personId,
  };
  const { id: themeId } = await db
    .insertInto("theme")
    .values({
      ...facts,
      title: `Theme ${n}`,
      origin: "member",
      state: states[n % states.length] ?? "proposed",
      proposedOn: "2026-08-20",
      updatedAt: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: itemId } = await db
    .insertInto("agendaItem")
    .values({
      bodyId: PANEL,
      programmeId,
      themeId,
      meetingId: (n % MEETINGS) + 1,
      kind: "theme",
      title: `Item ${n}`,
      minutes: 10,
      state: "scheduled",
      position: n,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("lineOfEnquiry")
    .values({ themeId, text: `Line ${n}`, position: 1 })
    .execute();
  await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      themeId: n % 2 ? themeId : 1,
      itemId,
      text: `Question ${n}`,
      kind: "oral",
      state: "agreed",
      authorPersonId: PEOPLE.member.personId,
    })
    .execute();
  await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE.coOpted.personId, at: NOW }).execute();
  await db.insertInto("witness").values({ itemId, words: "A witness", position: 1 }).execute();
  if (n > 1)
    await db
      .insertInto("themeRelation")
      .values({ themeId: 1, otherThemeId: themeId, kind: "related", at: NOW, byName: "Jo Bryce" })
      .execute();
  if (n % 3 === 0)
    await db
      .insertInto("variation")
      .values({
        programmeId,
        itemId,
        kind: "defer",
        fromMeetingId: 1,
        reasonWords: "Volume",
        proposedByName: "Jo Bryce",
        proposedByPersonId: 1,
        proposedAt: NOW,
        itemVersion: 1,
      })
      .execute();
  await db
    .insertInto("itemMove")
    .values({ itemId, toMeetingId: (n % MEETINGS) + 1, kind: "placed", byName: "Jo Bryce", at: NOW })
    .execute();
  await fillRecord(db, { themeId, itemId, meetingId: (n % MEETINGS) + 1, n });
  const { id: eventId } = await db
    .insertInto("event")
    .values({
      at: NOW,
      actorName: "Jo Bryce",
      action: "item_created",
      subjectKind: "item",
      subjectId: itemId,
      bodyId: PANEL,
      particulars: JSON.stringify({ reference: `I-${itemId}`, title: `Item ${n}` }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const shown = [
    ["item", itemId],
    ["theme", 1],
    ["programme", programmeId],
    ["meeting", 1],
  ] as const;
  await db
    .insertInto("eventSubject")
    .values(shown.map(([kind, recordId]) => ({ kind, recordId, eventId })))
    .execute();
}

/** What was said of the item and what followed; all of the thread's records stand on theme 1 as well. */
async function fillRecord(
  db: Db,
  at: { themeId: number; itemId: number; meetingId: number; n: number },
): Promise<void> {
  const { themeId, itemId, meetingId, n } = at;
  const by = { recordedAt: NOW, recordedByName: "Jo Bryce" };
  await db
    .insertInto("outcome")
    .values({ itemId, code: "noted", resolutionWords: `Resolution ${n}`, ...by })
    .execute();
  await db
    .insertInto("attendance")
    .values({ meetingId, words: `Guest ${n}`, part: "in_attendance" })
    .execute();
  const { id: questionId } = await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      themeId: n % 2 ? themeId : 1,
      itemId,
      text: `Asked ${n}`,
      kind: "oral",
      state: "answered",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("answer")
    .values({ questionId, meetingId, kind: "minuted", result: "answered", text: `Answer ${n}`, ...by })
    .execute();
  const { id: followUpId } = await db
    .insertInto("followUp")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      number: n,
      kind: n % 2 ? "recommendation" : "action",
      wording: `Promise ${n}`,
      themeId: n % 2 ? themeId : 1,
      itemId,
      meetingId,
      questionId,
      madeOn: "2026-07-07",
      ownerWords: `Owner ${n % 7}`,
      createdAt: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("followUpPlace").values({ followUpId, itemId }).execute();
  await db
    .insertInto("followUpResponse")
    .values({ followUpId, response: "accepted", text: `Response ${n}`, ...by })
    .execute();
  await db
    .insertInto("followUpUpdate")
    .values({
      followUpId,
      source: "officer",
      text: `Update ${n}`,
      stateAfter: "in_progress",
      reportedOn: "2026-08-01",
      byName: "Jo Bryce",
      at: NOW,
    })
    .execute();
  await db.insertInto("followUpResult").values({ followUpId, themeId: 1, at: NOW, byName: "Jo Bryce" }).execute();
}
