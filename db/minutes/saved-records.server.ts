import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { MadeKind, SavedMinutes } from "#app/domain/minutes/kept.ts";
import { deleteLaterNumber } from "#db/follow-up/later-numbers.server.ts";
import { takeOut, takeOutReport } from "#db/own-sheet/take-out.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Made = SavedMinutes["made"];

/** The table of each kind of record that saving minutes makes, in the order in which undoing takes them out. */
const TABLES = {
  follow_up: "followUp",
  question: "question",
  outcome: "outcome",
  declaration: "declaration",
  attendance: "attendance",
  item: "agendaItem",
  meeting: "meeting",
} as const satisfies Partial<Record<MadeKind, keyof Database>>;
type OwnKind = keyof typeof TABLES;
/** Of these a release holds each by itself. */
const PLANNED_KINDS = ["item", "question", "meeting"] as const;
const OWN_KINDS = Object.keys(TABLES) as OwnKind[];

/** These records with the versions that they have now; one that is gone is left out. */
export async function listVersions(trx: Kysely<Database>, made: Made): Promise<Made> {
  const all: Made = [];
  for (const kind of OWN_KINDS) {
    const rows = await trx
      .selectFrom(TABLES[kind])
      .select(["id", "version"])
      .where("id", "in", orNone(idsOf(made, kind)))
      .execute();
    all.push(...rows.map(({ id, version }) => ({ kind, id, version })));
  }
  return all;
}

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
  for (const kind of OWN_KINDS.filter((one) => one !== "meeting"))
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

/** The versions that these follow-ups have now. */
export function listFollowUpVersions(trx: Kysely<Database>, ids: readonly number[]) {
  return trx.selectFrom("followUp").select(["id", "version"]).where("id", "in", orNone(ids)).execute();
}

function idsOf(made: Made, kind: MadeKind): number[] {
  return made.filter((one) => one.kind === kind).map(({ id }) => id);
}
