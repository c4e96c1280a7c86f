import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { standingPositions } from "#app/domain/agenda-item/order.ts";
import { yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { listStandingInForce } from "#db/administration/meeting-bodies.server.ts";
import { insertMeeting } from "#db/meeting/meetings.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import type { New } from "#db/schema.ts";
import { whoseIs } from "#app/services/on-behalf.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import type { MadeOfTable } from "./kept-table.server.ts";

/** The body that rows are saved into, with how long its meetings are. */
export type IntoBody = YearStart & { id: number; defaultMeetingMinutes: number };

/** One table as it is saved: who saves it, into which body, and what has been made so far. */
export type Making = {
  trx: Trx;
  acting: Acting;
  body: IntoBody;
  done: MadeOfTable;
  /** The meetings that rows name and that are made with them, by day. */
  meetings: Map<IsoDate, number>;
  /** The themes that rows make for their items, by title: one that comes twice is one. */
  themes: Map<string, number>;
};

/** Who enters what a row says is this person's: the officer who brings it in; null where it is their own, or nobody's. */
export function enteredBy({ actor }: Acting, personId: number | null) {
  return { enteredByPersonId: whoseIs(actor, personId).enteredByPersonId };
}

/** Adds a meeting: one that is to come gets the body's standing items, one of the past is history as it is. Returns its id. */
export async function makeMeeting(
  making: Making,
  meeting: Omit<New<"meeting">, "bodyId" | "minutesAvailable">,
): Promise<number> {
  const { trx, body, done, acting } = making;
  const id = await insertMeeting(trx, { ...meeting, bodyId: body.id, minutesAvailable: body.defaultMeetingMinutes });
  done.made.push({ kind: "meeting", id, version: 1 });
  making.meetings.set(meeting.meetsOn, id);
  const isComing = meeting.meetsOn >= acting.actor.today && meeting.state !== "cancelled";
  if (!isComing) return id;
  const programme = await findProgrammeOfYear(trx, body.id, yearOf(meeting.meetsOn, body));
  for (const { kind, title, purpose, minutes, at } of standingPositions(await listStandingInForce(trx, body.id))) {
    const on = {
      bodyId: body.id,
      meetingId: id,
      programmeId: programme?.id ?? null,
      state: "scheduled",
      position: at,
    } as const;
    const itemId = await insertItem(trx, { ...on, kind, title, purpose, minutes });
    done.made.push({ kind: "item", id: itemId, version: 1 });
  }
  return id;
}

/** The meeting of a row: the one that is here, or the one of the day, made once. Null for none. */
export async function meetingOf(
  making: Making,
  { meetingId, makeMeetingOn }: { meetingId: number | null; makeMeetingOn: IsoDate | null },
): Promise<number | null> {
  if (makeMeetingOn === null) return meetingId;
  const known = making.meetings.get(makeMeetingOn);
  if (known !== undefined) return known;
  const state = makeMeetingOn < making.acting.actor.today ? "held" : "provisional";
  const id = await makeMeeting(making, { meetsOn: makeMeetingOn, startsAt: null, kind: "ordinary", state });
  making.done.lines.push({ row: 0, kind: "meeting", id, title: `Meeting of ${dateText(makeMeetingOn)}` });
  return id;
}
