import { expect, test } from "vitest";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { groupsOf } from "#app/domain/reminder/groups.ts";
import type { ReminderKind } from "#app/domain/reminder/kinds.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { readDueAndLate } from "#app/services/home/due-and-late.server.ts";
import { readDueFacts } from "#app/services/reminder/read-due-facts.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { dice } from "#tests/support/list-twin.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { givenQuestion } from "#tests/support/records.ts";

/** What home shows where everything is read, as the mail tells of it. */
async function fromAll(db: Db, actor: Actor) {
  const facts = await readDueFacts(db, bodiesOf(actor), actor.today);
  const { followUps, answers } = facts;
  return groupsOf(remindersFor(actor, { ...NOTHING_DUE, followUps, answers })).map(({ kind, reminders }) => ({
    kind,
    shown: reminders.slice(0, 3).map(({ words: what, note, href, stage }) => ({ what, note, href, stage })),
    all: reminders.length > 3 ? ALL[kind] : null,
  }));
}

const ALL: Partial<Record<ReminderKind, { words: string; href: string }>> = {
  follow_ups: {
    words: "All follow-ups that are due or late",
    href: "/follow-ups?chase=work_late&chase=reply_late&chase=due_soon",
  },
  questions: { words: "All written answers that are due or late", href: "/questions?due=overdue&due=due_soon" },
};

const BOTH = (one: "officer" | "chair" | "member", other: "officer" | "chair" | "member"): Actor => ({
  ...as("member"),
  parts: [
    { bodyId: PANEL, role: one },
    { bodyId: OTHER_COMMITTEE, role: other },
  ],
});
const WHO = [
  ...(["officer", "chair", "member", "otherMember", "outsideOfficer", "outsideMember"] as const).map(as),
  BOTH("officer", "chair"),
  BOTH("chair", "officer"),
  BOTH("chair", "member"),
];
const DAYS = ["2026-08-20", TODAY, "2026-09-20", "2026-09-29"] as IsoDate[];

async function givenAnswers(db: Db) {
  const pick = dice(3);
  for (let at = 0; at < 9; at += 1)
    await givenQuestion(db, {
      state: pick(["sent", "put", "answered"]),
      dueOn: pick(["2026-08-25", TODAY, "2026-09-04"]),
      bodyId: pick([PANEL, OTHER_COMMITTEE]),
      authorPersonId: pick([null, PEOPLE.member.personId]),
    });
}

test("home shows the first of what the mail tells, and where the rest is, whoever asks and however much there is", async () => {
  const db = await freshDb();
  await givenManyFollowUps(db);
  await givenAnswers(db);
  await db
    .updateTable("theme")
    .set({ leadMemberId: PEOPLE.otherMember.personId })
    .where("id", "in", [1, 3, 5])
    .execute();
  const kinds = new Set<string>();
  for (const left of [1, 2, 9, 31, 200]) {
    await db.updateTable("followUp").set({ state: "complete" }).where((eb) => eb(eb("id", "%", left), "<>", 0)).execute(); // prettier-ignore
    for (const today of DAYS)
      for (const who of WHO) {
        const actor = { ...who, today };
        const home = await readDueAndLate(db, actor);
        expect([left, today, actor, home]).toEqual([left, today, actor, await fromAll(db, actor)]);
        for (const { kind, all, shown } of home) kinds.add(`${kind} ${all !== null} ${shown.length}`);
      }
  }
  expect(kinds.size).toBe(8);
  expect([...kinds]).toEqual(expect.arrayContaining(["follow_ups true 3", "questions true 3"]));
});
