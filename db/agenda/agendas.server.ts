import type { Kysely, Transaction } from "kysely";
import type { AgendaPaper } from "#app/domain/agenda/view.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

const AGENDA_COLUMNS = [
  "meetingId",
  "state",
  "submittedAt",
  "submittedByName",
  "decidedAt",
  "decidedByName",
  "decisionWords",
  "version",
] as const;

/** How far the agenda of a meeting has come; a meeting without a row has a draft, of version 0. */
export async function readAgendaState(db: Kysely<Database>, meetingId: number) {
  const row = await db
    .selectFrom("agenda")
    .select(AGENDA_COLUMNS)
    .where("meetingId", "=", meetingId)
    .executeTakeFirst();
  return row ?? { ...UNTOUCHED, meetingId };
}

export type AgendaRow = Awaited<ReturnType<typeof readAgendaState>>;

/** Writes how far the agenda has come and raises its version by one; the first time, its row. */
export async function moveAgenda(
  trx: Transaction<Database>,
  meetingId: number,
  to: Partial<Omit<New<"agenda">, "meetingId" | "version">>,
): Promise<void> {
  await trx
    .insertInto("agenda")
    .values({ ...to, meetingId, version: 1 })
    .onConflict((conflict) =>
      conflict.column("meetingId").doUpdateSet((eb) => ({ ...to, version: eb("agenda.version", "+", 1) })),
    )
    .execute();
}

/** What was published of the agenda of a meeting, in order: the agenda, then each supplementary one. At most 50. */
export async function listAgendaReleases(db: Kysely<Database>, meetingId: number) {
  const rows = await db
    .selectFrom("agendaRelease")
    .select(["id", "number", "kind", "publishedOn", "publishedAt", "publishedByName", "note", "view"])
    .where("meetingId", "=", meetingId)
    .orderBy("number")
    .limit(50)
    .execute();
  return rows.map(({ view, ...row }) => ({ ...row, paper: JSON.parse(view) as AgendaPaper }));
}

/** What was published of the agendas of these meetings, each in order. */
export async function listAgendaReleasesOf(db: Kysely<Database>, meetingIds: readonly number[]) {
  const rows = await db
    .selectFrom("agendaRelease")
    .select(["meetingId", "view"])
    .where((eb) => inNumbers(eb.ref("meetingId"), meetingIds))
    .orderBy("meetingId")
    .orderBy("number")
    .execute();
  return rows.map(({ meetingId, view }) => ({ meetingId, paper: JSON.parse(view) as AgendaPaper }));
}

export type AgendaReleaseRow = Awaited<ReturnType<typeof listAgendaReleases>>[number];

/** Whether anything was published of the agenda of a meeting. */
export async function hasAgendaRelease(db: Kysely<Database>, meetingId: number): Promise<boolean> {
  const row = await db
    .selectFrom("agendaRelease")
    .select("id")
    .where("meetingId", "=", meetingId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The ids of those of these meetings of whose agenda anything was published. */
export async function listWithAgendaRelease(db: Kysely<Database>, meetingIds: readonly number[]): Promise<number[]> {
  return (await released(db, { meetingIds })).map(({ meetingId }) => meetingId);
}

const released = readyQuery((db: Kysely<Database>, { meetingIds }: { meetingIds: readonly number[] }) =>
  db
    .selectFrom("agendaRelease")
    .select("meetingId")
    .distinct()
    .where((eb) => inNumbers(eb.ref("meetingId"), meetingIds)),
);

/** Keeps an agenda as it is published, for ever. */
export async function insertAgendaRelease(
  trx: Transaction<Database>,
  release: Omit<New<"agendaRelease">, "id" | "view"> & { view: AgendaPaper },
): Promise<void> {
  await trx
    .insertInto("agendaRelease")
    .values({ ...release, view: JSON.stringify(release.view) })
    .execute();
}

/**
 * Of these items, those that readers may not be told of any more: the theme has
 * been marked as sensitive, or the item put in part II, since they were published.
 */
export function listTurnedPrivate(db: Kysely<Database>, itemIds: readonly number[]) {
  return db
    .selectFrom("agendaItem")
    .innerJoin("body", "body.id", "agendaItem.bodyId")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .select(["agendaItem.id", "agendaItem.part", "agendaItem.exemptParagraph", "body.jurisdiction"])
    .select("theme.sensitiveSinceAt")
    .where((eb) => inNumbers(eb.ref("agendaItem.id"), itemIds))
    .where((eb) => eb.or([eb("agendaItem.part", "=", "part_2"), eb("theme.sensitiveSinceAt", "is not", null)]))
    .orderBy("agendaItem.id")
    .execute();
}

const UNTOUCHED = {
  state: "draft",
  submittedAt: null,
  submittedByName: null,
  decidedAt: null,
  decidedByName: null,
  decisionWords: null,
  version: 0,
} as const;
