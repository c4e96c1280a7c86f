import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { MadeKind, SavedMinutes } from "#app/domain/minutes/kept.ts";
import { deleteLaterNumber } from "#db/follow-up/later-numbers.server.ts";
import { idsOf } from "#db/own-sheet/made-records.server.ts";
import { takeOut, takeOutReport } from "#db/own-sheet/take-out.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Made = SavedMinutes["made"];

/** What saving minutes makes with a table of its own, in the order in which undoing takes it out; a meeting goes by itself. */
const OWN_KINDS = ["follow_up", "question", "outcome", "declaration", "attendance", "item"] as const;
type OwnKind = (typeof OWN_KINDS)[number];
/** Of these a release holds each by itself. */
const PLANNED_KINDS = ["item", "question", "meeting"] as const;

/** How many of the records that saving made or reported on, or of their meetings’ attendance, the public was given since. */
export async function countPublished(
  trx: Kysely<Database>,
  { made, reported }: SavedMinutes,
  savedAt: IsoInstant,
): Promise<number> {
  const ids = (kind: MadeKind) => orNone(idsOf(made, kind));
  const planned = await trx
    .selectFrom("publication")
    .select(sql<number>`count(*)`.as("n"))
    .where((eb) => eb.or(PLANNED_KINDS.map((kind) => eb.and([eb("kind", "=", kind), eb("recordId", "in", ids(kind))]))))
    .executeTakeFirstOrThrow();
  const outcomes = trx.selectFrom("outcome").select("itemId").where("id", "in", ids("outcome"));
  const followUps = orNone([...idsOf(made, "follow_up"), ...reported.map(({ followUpId }) => followUpId)]);
  const happened = await trx
    .selectFrom("publishedRecord")
    .select(sql<number>`count(*)`.as("n"))
    .where("publishedAt", ">=", savedAt)
    .where((eb) =>
      eb.or([
        eb("itemId", "in", ids("item")),
        eb.and([eb("kind", "=", "outcome"), eb("recordId", "in", outcomes)]),
        eb.and([eb("kind", "=", "answer"), eb("recordId", "in", ids("question"))]),
        eb.and([eb("kind", "=", "follow_up"), eb("recordId", "in", followUps)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  const attended = await trx
    .selectFrom("publishedAttendance")
    .select(sql<number>`count(*)`.as("n"))
    .where("publishedAt", ">=", savedAt)
    .where((eb) =>
      eb.or([
        eb("meetingId", "in", trx.selectFrom("attendance").select("meetingId").where("id", "in", ids("attendance"))),
        eb("meetingId", "in", trx.selectFrom("declaration").select("meetingId").where("id", "in", ids("declaration"))),
      ]),
    )
    .executeTakeFirstOrThrow();
  return planned.n + happened.n + attended.n;
}

/** Which of these items and follow-ups others were built on since: what hangs on them that saving did not make. */
export async function listBuiltOn(
  trx: Kysely<Database>,
  made: Made,
): Promise<{ kind: "item" | "follow_up"; id: number }[]> {
  const [items, followUps] = [orNone(idsOf(made, "item")), orNone(idsOf(made, "follow_up"))];
  const own = (kind: OwnKind) => orNone(idsOf(made, kind));
  const on = [
    ...(await trx
      .selectFrom("question")
      .select("itemId")
      .where("itemId", "in", items)
      .where("id", "not in", own("question"))
      .execute()),
    ...(await trx
      .selectFrom("followUp")
      .select("itemId")
      .where("itemId", "in", items)
      .where("id", "not in", own("follow_up"))
      .execute()),
    ...(await trx
      .selectFrom("outcome")
      .select("itemId")
      .where("itemId", "in", items)
      .where("id", "not in", own("outcome"))
      .execute()),
    ...(await trx
      .selectFrom("declaration")
      .select("itemId")
      .where("itemId", "in", items)
      .where("id", "not in", own("declaration"))
      .execute()),
    ...(await trx
      .selectFrom("agendaItem")
      .select("comesFromItemId as itemId")
      .where("comesFromItemId", "in", items)
      .execute()),
    ...(await trx.selectFrom("followUpPlace").select("itemId").where("itemId", "in", items).execute()),
  ];
  const reported = [
    ...(await trx.selectFrom("followUpUpdate").select("followUpId").where("followUpId", "in", followUps).execute()),
    ...(await trx.selectFrom("followUpResponse").select("followUpId").where("followUpId", "in", followUps).execute()),
    ...(await trx.selectFrom("ownerLinkRow").select("followUpId").where("followUpId", "in", followUps).execute()),
  ];
  return [
    ...on.flatMap(({ itemId }) => (itemId === null ? [] : [{ kind: "item" as const, id: itemId }])),
    ...reported.map(({ followUpId }) => ({ kind: "follow_up" as const, id: followUpId })),
  ];
}

/** Takes out what saving minutes made, but for a meeting, and what hangs on each by itself. */
export async function deleteMade(trx: Transaction<Database>, made: Made): Promise<void> {
  for (const kind of OWN_KINDS)
    for (const id of idsOf(made, kind)) {
      if (kind === "attendance" || kind === "declaration" || kind === "outcome")
        await trx.deleteFrom(kind).where("id", "=", id).execute();
      else await takeOut(trx, { kind, id, version: 0 });
    }
}

/** Takes a report out again and puts its follow-up back as it stood before. */
export async function putReportBack(
  trx: Transaction<Database>,
  { followUpId, updateId, numberId, before }: SavedMinutes["reported"][number],
): Promise<void> {
  await takeOutReport(trx, updateId);
  if (numberId) await deleteLaterNumber(trx, numberId);
  const { state, reasonWords, reviewOn } = before;
  await trx
    .updateTable("followUp")
    .set((eb) => ({ state, reasonWords, reviewOn, version: eb("version", "+", 1) }))
    .where("id", "=", followUpId)
    .execute();
}
