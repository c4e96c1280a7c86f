import { sql, type Kysely, type Transaction } from "kysely";
import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { RecordEntries, RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForFields, readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** One published row as read: the stored entry and what it belongs to, its words as stored, and since when. */
export type RecordedRow<K extends RecordedKind = RecordedKind> = RecordedEntry<K> & {
  view: string;
  publishedOn: IsoDate;
};

/** More than any list of published records holds; no page reads past it. */
const MOST_ROWS = 2_000;

type RecordsOf = Partial<Record<"themeIds" | "itemIds" | "meetingIds" | "questionIds", readonly number[]>>;

/** What is published of what happened at these items, meetings and questions and of these themes, oldest first. */
export async function listRecordsOf(db: Kysely<Database>, of: RecordsOf): Promise<RecordedRow[]> {
  const asked = Object.fromEntries(Object.entries(of).filter(([, ids]) => ids.length > 0));
  return read((await ofRecords(db, asked)).rows);
}

/** Each condition has an index of its own; one that nothing is asked of would only be in the way of the others. */
const ofRecords = readyForFields((db, given, fields) =>
  selectRecords(db).where((eb) =>
    eb.or(
      fields.map((field) => {
        const ids = given[field] as readonly number[];
        if (field === "themeIds") return inNumbers(sql<number>`published_record.theme_id`, ids);
        if (field === "itemIds") return inNumbers(sql<number>`published_record.item_id`, ids);
        if (field === "meetingIds") return inNumbers(sql<number>`published_record.meeting_id`, ids);
        const isAnswer = eb("publishedRecord.kind", "=", "answer");
        return eb.and([isAnswer, inNumbers(eb.ref("publishedRecord.recordId"), ids)]);
      }),
    ),
  ),
);

/** The day on which something of what came of a meeting was published; null where nothing of it is. */
export async function findRecordPublishedOn(db: Kysely<Database>, meetingId: number): Promise<IsoDate | null> {
  const first = await db
    .selectFrom("publishedRecord")
    .select("publishedAt")
    .where("meetingId", "=", meetingId)
    .where("kind", "in", ["outcome", "answer"])
    .limit(1)
    .executeTakeFirst();
  return first ? dayInLondon(new Date(first.publishedAt)) : null;
}

/** The published rows of these records of one kind. */
export async function listRecords<K extends RecordedKind>(
  db: Kysely<Database>,
  kind: K,
  ids: readonly number[],
): Promise<RecordedRow<K>[]> {
  return read(await ofKind(db, { kind, ids })) as RecordedRow<K>[];
}

const ofKind = readyQuery((db: Kysely<Database>, { kind, ids }: { kind: RecordedKind; ids: readonly number[] }) =>
  selectRecords(db)
    .where("publishedRecord.kind", "=", kind)
    .where((eb) => inNumbers(eb.ref("publishedRecord.recordId"), ids)),
);

/** The published follow-ups whose published words say that they led to one of these themes. */
export async function listFollowUpsLeadingTo(
  db: Kysely<Database>,
  themeIds: readonly number[],
): Promise<RecordedRow<"follow_up">[]> {
  const rows = read(await leadingTo(db, { themeIds })) as RecordedRow<"follow_up">[];
  const asked = new Set(themeIds);
  return rows.filter((row) => row.entry.results.some(({ themeId }) => themeId !== null && asked.has(themeId)));
}

const leadingTo = readyQuery((db: Kysely<Database>, { themeIds }: { themeIds: readonly number[] }) =>
  selectRecords(db)
    .where("publishedRecord.kind", "=", "follow_up")
    .where((eb) =>
      eb(
        "publishedRecord.recordId",
        "in",
        eb
          .selectFrom("followUpResult")
          .select("followUpResult.followUpId")
          .where(() => inNumbers(sql<number>`follow_up_result.theme_id`, themeIds)),
      ),
    ),
);

/** A body's published rows of a municipal year; where kinds are named, of these alone. */
export async function listRecordsOfBody<K extends RecordedKind>(
  db: Kysely<Database>,
  of: { bodyId: number; startYear: number; kinds?: readonly K[] },
): Promise<RecordedRow<K>[]> {
  const { kinds } = of;
  const rows = await selectRecords(db)
    .where("publishedRecord.bodyId", "=", of.bodyId)
    .where("publishedRecord.startYear", "=", of.startYear)
    .$if(kinds !== undefined, (query) => query.where("publishedRecord.kind", "in", kinds ?? []))
    .execute();
  return read(rows) as RecordedRow<K>[];
}

/** An entry that is about to be published, and what it is called in lists. */
export type TitledEntry = RecordedEntry & { title: string };

/** Publishes entries, each in place of the record's earlier one. */
export async function putRecords(
  trx: Transaction<Database>,
  entries: readonly TitledEntry[],
  by: { at: IsoInstant; name: string },
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ kind, id, bodyId, startYear, themeId, itemId, meetingId, onDay, title, entry }) => ({
    ...{ kind, recordId: id, bodyId, startYear, themeId, itemId, meetingId, onDay, title },
    view: JSON.stringify(entry),
    publishedAt: by.at,
    publishedByName: by.name,
  }));
  await trx
    .insertInto("publishedRecord")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["kind", "recordId"]).doUpdateSet((eb) => ({
        bodyId: eb.ref("excluded.bodyId"),
        startYear: eb.ref("excluded.startYear"),
        themeId: eb.ref("excluded.themeId"),
        itemId: eb.ref("excluded.itemId"),
        meetingId: eb.ref("excluded.meetingId"),
        onDay: eb.ref("excluded.onDay"),
        title: eb.ref("excluded.title"),
        view: eb.ref("excluded.view"),
        publishedAt: eb.ref("excluded.publishedAt"),
        publishedByName: eb.ref("excluded.publishedByName"),
      })),
    )
    .execute();
}

/** Replaces the stored entry of a row that is published already, leaving its day and publisher as they were. */
export async function replaceRecordedEntry<K extends RecordedKind>(
  trx: Transaction<Database>,
  kind: K,
  id: number,
  entry: RecordEntries[K],
): Promise<void> {
  await trx
    .updateTable("publishedRecord")
    .set({ view: JSON.stringify(entry) })
    .where("kind", "=", kind)
    .where("recordId", "=", id)
    .execute();
}

function selectRecords(db: Kysely<Database>) {
  return db
    .selectFrom("publishedRecord")
    .select([
      "publishedRecord.kind",
      "publishedRecord.recordId as id",
      "publishedRecord.view",
      "publishedRecord.bodyId",
      "publishedRecord.startYear",
      "publishedRecord.themeId",
      "publishedRecord.itemId",
      "publishedRecord.meetingId",
      "publishedRecord.onDay",
      "publishedRecord.publishedAt",
    ])
    .orderBy("publishedRecord.onDay")
    .orderBy("publishedRecord.kind")
    .orderBy("publishedRecord.recordId")
    .limit(MOST_ROWS);
}

function read(rows: Awaited<ReturnType<ReturnType<typeof selectRecords>["execute"]>>): RecordedRow[] {
  return rows.map(
    ({ publishedAt, ...row }) =>
      ({ ...row, entry: JSON.parse(row.view) as unknown, publishedOn: dayOf(publishedAt) }) as RecordedRow,
  );
}

function dayOf(at: IsoInstant): IsoDate {
  return dayInLondon(new Date(at));
}
