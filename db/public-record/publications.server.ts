import { sql, type ExpressionBuilder, type Kysely } from "kysely";
import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { programmePath, yearLabel, yearWords } from "#app/domain/municipal-year.ts";
import type { PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { PUBLISHED_KINDS, type PublishedKind } from "#app/domain/programme-states.ts";
import { inNumberText } from "#db/engine/number-list.server.ts";
import { readyForFields, readyQuery } from "#db/engine/ready-query.server.ts";
import { madeOf, madeOfAny } from "./bodies-behind.server.ts";
import type { Database } from "#db/schema.ts";

/** The row of one published record; undefined where it is not published. */
export async function findPublication<K extends PublishedKind>(
  db: Kysely<Database>,
  kind: K,
  id: number,
): Promise<PublishedEntry<K> | undefined> {
  const [row] = await listPublications(db, [{ kind, id }]);
  return row as PublishedEntry<K> | undefined;
}

/** The rows of these records, in one query whatever their number; those not published are not there. */
export async function listPublications(db: Kysely<Database>, refs: readonly PublishedRef[]): Promise<PublishedEntry[]> {
  if (refs.length === 0) return madeOf([]);
  const rows = readPublications((await ofKinds(db, idsByKind(refs))).rows);
  const asked = new Set(refs.map(({ kind, id }) => `${kind}:${id}`));
  return asked.size === rows.length ? madeOf(rows, ...rows) : madeOfAny(rows);
}

const ofKinds = readyForFields((db, ids, kinds) => selectPublications(db).where(isOfKinds(kinds, ids)));

/** The published programme of a body's year; undefined where there is none. */
export async function findPublishedProgramme(
  db: Kysely<Database>,
  asked: { bodySlug: string; startYear: number },
): Promise<PublishedEntry<"programme"> | undefined> {
  const [row] = await programmeOf(db, asked);
  return row && (readPublication(row) as PublishedEntry<"programme">);
}

const programmeOf = readyQuery((db: Kysely<Database>, of: { bodySlug: string; startYear: number }) =>
  selectPublications(db)
    .where("publication.kind", "=", "programme")
    .where("body.slug", "=", of.bodySlug)
    .where("workProgramme.startYear", "=", of.startYear),
);

/** Which of these records of one kind are published, and of which bodies they are. */
export function listPublished(db: Kysely<Database>, kind: PublishedKind, ids: readonly number[]) {
  return db
    .selectFrom("publication")
    .select(["recordId as id", "bodyId"])
    .where(isAmong(ids.map((id) => ({ kind, id }))))
    .execute();
}

/** How many of these records are published. */
export async function countPublications(db: Kysely<Database>, refs: readonly PublishedRef[]): Promise<number> {
  if (refs.length === 0) return 0;
  const { n } = await db
    .selectFrom("publication")
    .select(sql<number>`count(*)`.as("n"))
    .where(isAmong(refs))
    .executeTakeFirstOrThrow();
  return n;
}

/** The condition that a row is of one of these records. */
export function isAmong(refs: readonly PublishedRef[]) {
  const ids = idsByKind(refs);
  return isOfKinds(Object.keys(ids), ids);
}

function isOfKinds(kinds: readonly string[], ids: Record<string, unknown>) {
  return (eb: ExpressionBuilder<Database, "publication">) =>
    eb.or(
      kinds.map((kind) =>
        eb.and([
          eb("publication.kind", "=", kind as PublishedKind),
          inNumberText(eb.ref("publication.recordId"), ids[kind] as string),
        ]),
      ),
    );
}

/** The numbers of each kind that there is among them, each once, as a text. */
function idsByKind(refs: readonly PublishedRef[]): Record<string, string> {
  const ids = PUBLISHED_KINDS.map(
    (kind) => [kind, [...new Set(refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : [])))]] as const,
  );
  return Object.fromEntries(ids.filter(([, of]) => of.length > 0).map(([kind, of]) => [kind, JSON.stringify(of)]));
}

/** The columns every reader of rows needs, with whose they are and which release they are from. */
export function selectPublications(db: Kysely<Database>) {
  return db
    .selectFrom("publication")
    .innerJoin("body", "body.id", "publication.bodyId")
    .innerJoin("programmeRelease", "programmeRelease.id", "publication.releaseId")
    .innerJoin("workProgramme", "workProgramme.id", "programmeRelease.programmeId")
    .select([
      "publication.kind",
      "publication.recordId",
      "publication.bodyId",
      "publication.view",
      "publication.publishedAt",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
      "workProgramme.startYear",
      "programmeRelease.number as releaseNumber",
      sql<number>`case publication.kind
        when 'meeting' then exists (select 1 from published_record
          where published_record.meeting_id = publication.record_id and published_record.kind = 'outcome')
        when 'item' then exists (select 1 from published_record
          where published_record.kind = 'outcome' and published_record.record_id = publication.record_id)
        else false end`.as("isRecorded"),
    ]);
}

type Selected = {
  kind: PublishedKind;
  recordId: number;
  bodyId: number;
  view: string;
  publishedAt: IsoInstant;
  bodyName: string;
  bodySlug: string;
  yearStartMonth: number;
  yearStartDay: number;
  startYear: number;
  releaseNumber: number;
  isRecorded: number;
};

/** Rows as selected, each with its stored entry read; rows of one release share what is said of it. */
export function readPublications(rows: readonly Selected[]): PublishedEntry[] {
  const releases = new Map<string, Release>();
  return rows.map((row) => {
    const key = `${row.bodySlug} ${row.startYear} ${row.releaseNumber} ${row.publishedAt}`;
    const release = releases.get(key) ?? releaseOf(row);
    releases.set(key, release);
    return readPublication(row, release);
  });
}

/** A row as selected, with its stored entry read. */
export function readPublication(row: Selected, release = releaseOf(row)): PublishedEntry {
  const entry = {
    kind: row.kind,
    id: row.recordId,
    entry: JSON.parse(row.view) as never,
    isRecorded: row.isRecorded === 1,
    ...release,
  } as PublishedEntry;
  return madeOf(entry, row.bodyId);
}

type Release = Pick<PublishedEntry, "body" | "from">;

function releaseOf(row: Selected): Release {
  return {
    body: { slug: row.bodySlug, name: row.bodyName },
    from: {
      href: programmePath(row.bodySlug, row.startYear, row),
      yearLabel: yearLabel(row.startYear, row),
      yearWords: yearWords(row.startYear, row),
      releaseNumber: row.releaseNumber,
      publishedOn: dayInLondon(new Date(row.publishedAt)),
    },
  };
}
