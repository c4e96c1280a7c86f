import type { Db } from "#db/open.server.ts";
import { NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "./cast.ts";
import { dice } from "./list-twin.ts";
import { givenFollowUp, givenItem, givenMeeting, givenTheme } from "./records.ts";

const DAYS = [null, "2026-08-30", "2026-09-01", "2026-09-28", "2026-09-30", "2027-01-01"];

/** Follow-ups of every kind, some kept from some readers, with what was said of them, asked and answered. */
export async function givenManyFollowUps(db: Db): Promise<void> {
  const pick = dice(13);
  const meetings: (number | null)[] = [null];
  for (const meetsOn of [
    "2026-03-02",
    "2026-05-02",
    "2026-06-02",
    "2026-07-02",
    "2026-08-02",
    "2026-08-30",
    "2026-10-13",
  ])
    meetings.push(await givenMeeting(db, { meetsOn, state: meetsOn < "2026-09-01" ? "held" : "confirmed" }));
  await givenMeeting(db, { meetsOn: "2026-07-15", state: "held", bodyId: OTHER_COMMITTEE });
  const themes: (number | null)[] = [null];
  for (let at = 0; at < 8; at += 1)
    themes.push(
      await givenTheme(db, {
        title: `${pick(["Taxis", "Éstates"])} ${at}`,
        state: pick(["proposed", "scheduled", "draft"]),
        sensitiveSinceAt: pick([null, null, NOW]),
      }),
    );
  const items: (number | null)[] = [null, null, null];
  for (let at = 0; at < 8; at += 1)
    items.push(await givenItem(db, { themeId: pick(themes), bodyId: pick([PANEL, PANEL, OTHER_COMMITTEE]) }));
  for (let at = 1; at <= 150; at += 1) {
    const id = await givenFollowUp(db, {
      bodyId: pick([PANEL, PANEL, PANEL, OTHER_COMMITTEE]),
      startYear: pick([2025, 2026]),
      number: at,
      kind: pick(["recommendation", "action", "commitment", "information_request"]),
      wording: pick(["Send the slides", "re-open Zoë’s case", "Report on 9", "Report on 10"]),
      sourceNumber: pick(["", "Action 3", "R1"]),
      themeId: pick(themes),
      itemId: pick(items),
      meetingId: pick(meetings),
      ownerPersonId: pick([null, null, PEOPLE.member.personId]),
      ownerWords: pick(["", "The clerk", "the Clerk", "Head of Housing; The clerk", "Chief officer"]),
      dueOn: pick(DAYS),
      dueWords: pick(["", "by the autumn"]),
      dueKind: "exact",
      responseDueOn: pick(DAYS),
      reviewOn: pick(DAYS),
      madeOn: pick([null, "2026-02-01", "2026-06-02", "2026-08-02"]),
      state: pick(["not_started", "in_progress", "paused", "complete", "superseded", "not_taken_forward"]),
      sensitiveSinceAt: pick([null, null, null, NOW]),
      createdAt: pick([NOW, "2026-06-30T23:30:00.000Z"]),
    });
    const said = {
      followUpId: id,
      text: pick(["Nothing yet", "Slides were sent"]),
      stateAfter: "in_progress",
      byName: "Jo",
    } as const;
    for (let more = pick([0, 0, 1, 2]); more > 0; more -= 1)
      await db
        .insertInto("followUpUpdate")
        .values({
          ...said,
          meetingId: pick(meetings),
          source: pick(["officer", "meeting", "owner"]),
          reportedOn: pick(["2026-05-02", "2026-07-02", "2026-08-15"]),
          at: pick([NOW, "2026-08-15T09:00:00.000Z"]),
          takenUpAt: pick([null, NOW]),
        })
        .execute();
    if (pick([1, 2, 3]) === 1)
      await db
        .insertInto("followUpResponse")
        .values({
          followUpId: id,
          response: pick(["accepted", "rejected"]),
          respondedOn: pick([null, "2026-08-20"]),
          recordedAt: NOW,
          recordedByName: "Jo",
        })
        .execute();
    if (pick([1, 2, 3, 4]) === 1)
      await db
        .insertInto("followUpOwner")
        .values({
          followUpId: id,
          position: 0,
          ...pick([
            { ownerPersonId: PEOPLE.chair.personId, ownerWords: "" },
            { ownerPersonId: null, ownerWords: "Fire service" },
            { ownerPersonId: null, ownerWords: "the clerk" },
          ]),
          ownerOfficeId: null,
        })
        .execute();
    if (pick([1, 2, 3, 4, 5]) === 1)
      await db
        .insertInto("followUpNumber")
        .values({ followUpId: id, number: "Action 7", givenOn: "2026-06-02", meetingId: pick(meetings) })
        .execute();
    if (pick([1, 2, 3, 4]) === 1) {
      const event = {
        at: pick([NOW, "2026-08-01T09:00:00.000Z"]),
        actorName: "Jo",
        action: "follow_up_update_asked",
        subjectKind: "follow_up",
        subjectId: id,
      } as const;
      const { id: eventId } = await db.insertInto("event").values(event).returning("id").executeTakeFirstOrThrow();
      await db.insertInto("eventSubject").values({ kind: "follow_up", recordId: id, eventId }).execute();
    }
  }
}
