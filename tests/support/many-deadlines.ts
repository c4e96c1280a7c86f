import { addDays } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { NOW, OTHER_COMMITTEE, PANEL } from "./cast.ts";
import { dice } from "./list-twin.ts";
import { givenItem, givenMeeting } from "./records.ts";

const BY = { because: "", byName: "Jo Bryce", at: NOW };

/** Meetings, precepts and what happened of two bodies, with all that says how their deadlines stand. */
export async function givenManyDeadlines(db: Db): Promise<void> {
  const pick = dice(4);
  const bodyIds = [PANEL, PANEL, OTHER_COMMITTEE];
  await db
    .insertInto("deadlineSetting")
    .values([
      { bodyId: PANEL, ruleId: "L1", applies: "yes", value: 30, atTime: "12:00", setByName: "Jo Bryce", setAt: NOW },
      { bodyId: OTHER_COMMITTEE, ruleId: "L2", applies: "no", setByName: "Jo Bryce", setAt: NOW },
      { bodyId: OTHER_COMMITTEE, ruleId: "O4", applies: "yes", setByName: "Jo Bryce", setAt: NOW },
    ])
    .execute();
  await db
    .insertInto("calendarDay")
    .values({ onDay: "2026-09-14", words: "Closed", addedAt: NOW, addedByName: "Jo Bryce" })
    .execute();
  for (let at = 0; at < 60; at += 1) await givenMeetingOfMany(db, pick, addDays("2025-06-02", at * 17), pick(bodyIds));
  for (let at = 0; at < 60; at += 1) {
    const bodyId = pick(bodyIds);
    const ruleId = bodyId === PANEL ? pick(["P5", "P8", "P10", "P13", "P18", "P18", "L5"]) : pick(["L5", "O1", "O4"]);
    const ended = pick([false, false, true]);
    const { id } = await db
      .insertInto("occasion")
      .values({
        bodyId,
        ruleId,
        title: `${pick(["Inspection", "Élection", "I-9"])} ${at}`,
        occurredOn: addDays("2025-07-01", at * 14),
        period: pick([null, 20, 90]),
        recordedAt: NOW,
        recordedByName: "Jo Bryce",
        ...(ended && { endedAt: NOW, endedBecause: "Recorded twice" }),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (ruleId !== "P5" && pick([true, false])) await givenResult(db, pick, bodyId, ruleId, `O-${id}`);
  }
  for (const [ruleId, year] of [["P1", 2026], ["P2", 2026], ["P3", 2027]] as const) await givenResult(db, pick, PANEL, ruleId, `${year}`); // prettier-ignore
}

type Pick = ReturnType<typeof dice>;

async function givenMeetingOfMany(db: Db, pick: Pick, meetsOn: string, bodyId: number): Promise<void> {
  const gone = meetsOn < "2026-09-01";
  const state = gone ? pick(["held", "held", "cancelled"] as const) : pick(["confirmed", "provisional", "cancelled"] as const); // prettier-ignore
  const id = await givenMeeting(db, { bodyId, meetsOn, state });
  if (gone && pick([true, false]))
    await db.insertInto("event").values({ at: NOW, actorName: "Jo Bryce", action: "meeting_held", subjectKind: "meeting", subjectId: id, bodyId, particulars: "{}" }).execute(); // prettier-ignore
  if (pick([true, false]))
    await db.insertInto("agenda").values({ meetingId: id, submittedAt: pick([null, `${addDays(meetsOn, -pick([5, 20]))}T23:30:00.000Z`]) }).execute(); // prettier-ignore
  if (pick([true, false]))
    await db
      .insertInto("agendaRelease")
      .values({
        meetingId: id,
        number: 1,
        kind: "agenda",
        publishedOn: addDays(meetsOn, -pick([3, 12])),
        publishedAt: NOW,
        publishedByName: "Jo Bryce",
        view: "{}",
      }) // prettier-ignore
      .execute();
  for (const paper of pick([[], ["received"], ["received", "to_follow"], ["received", "none"]] as const))
    await givenItem(db, { bodyId, meetingId: id, kind: "statutory", state: "scheduled", paper, paperOn: paper === "received" ? addDays(meetsOn, -pick([2, 60])) : null }); // prettier-ignore
  if (gone && pick([true, false]))
    await db
      .insertInto("publishedRecord")
      .values({
        kind: "outcome",
        recordId: id,
        bodyId,
        startYear: 2026,
        meetingId: id,
        title: "Outcome",
        view: "{}",
        publishedAt: `${addDays(meetsOn, pick([3, 90]))}T09:00:00.000Z`,
        publishedByName: "Jo Bryce",
      }) // prettier-ignore
      .execute();
  if (pick([true, false, false])) await givenResult(db, pick, bodyId, pick(["L1", "L4", "N1"]), `M-${id}`);
}

async function givenResult(db: Db, pick: Pick, bodyId: number, ruleId: string, start: string): Promise<void> {
  const ended = pick([
    { result: "met", onDay: "2026-08-01" },
    { result: "missed", onDay: null },
  ] as const);
  await db
    .insertInto("deadlineResult")
    .values({ bodyId, key: `${ruleId}:${start}`, ruleId, ...ended, ...BY })
    .execute();
}
