import type { IsoDate } from "#app/domain/calendar.ts";
import { stillPublic } from "#app/domain/agenda/make-entry.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { Told } from "#app/domain/open-data/told.ts";
import { refsOfEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { PUBLISHED_KINDS, type PublishedKind } from "#app/domain/programme-states.ts";
import { RECORDED_KINDS, type RecordedKind } from "#app/domain/public-record/recorded.ts";
import { listAgendaReleasesOf } from "#db/agenda/agendas.server.ts";
import type { Db } from "#db/open.server.ts";
import { listBodiesTold, listPeopleTold } from "#db/open-data/open-bodies.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listPublishedAttendance } from "#db/public-record/published-attendance.server.ts";
import { listRecords } from "#db/public-record/published-records.server.ts";
import { readTurnedPrivate } from "#app/services/agenda/read-agenda-paper.server.ts";
import { refsOfRecord } from "#app/services/public-record/read-public-record.server.ts";

type ById<K extends OpenKind> = Map<number, Told[K]>;

/** What is told of these records of one kind, by number, and which records they name; what is not published is not there. In at most two queries. */
export async function readTold<K extends OpenKind>(
  db: Db,
  kind: K,
  ids: readonly number[],
  today: IsoDate,
): Promise<{ told: ById<K>; names: PublishedRef[] }> {
  if (isOneOf(PUBLISHED_KINDS, kind)) return readPlanned(db, kind, ids) as never;
  if (isOneOf(RECORDED_KINDS, kind)) return readRecorded(db, kind, ids) as never;
  if (kind === "agenda") return { told: (await readAgendas(db, ids)) as ById<K>, names: [] };
  const rows = kind === "body" ? await listBodiesTold(db, ids) : await listPeopleTold(db, ids, today);
  return { told: new Map(rows.map((row) => [row.id, row])) as ById<K>, names: [] };
}

async function readPlanned(db: Db, kind: PublishedKind, ids: readonly number[]) {
  const rows = await listPublications(
    db,
    ids.map((id) => ({ kind, id })),
  );
  const attendance = kind === "meeting" ? await listPublishedAttendance(db, ids) : undefined;
  return {
    told: new Map(rows.map((row) => [row.id, attendance ? { ...row, attendance: attendance.get(row.id) } : row])),
    names: rows.flatMap(refsOfEntry),
  };
}

async function readRecorded(db: Db, kind: RecordedKind, ids: readonly number[]) {
  const rows = await listRecords(db, kind, ids);
  const themes = rows.flatMap((row) =>
    row.kind === "scoring" ? row.entry.themes.map(({ themeId }) => ({ kind: "theme" as const, id: themeId })) : [],
  );
  return { told: new Map(rows.map((row) => [row.id, row])), names: [...rows.flatMap(refsOfRecord), ...themes] };
}

/** Agendas as they may still be read, by the numbers of their meetings. */
async function readAgendas(db: Db, meetingIds: readonly number[]): Promise<ById<"agenda">> {
  const releases = await listAgendaReleasesOf(db, meetingIds);
  const turned = await readTurnedPrivate(db, releases);
  const agendas: ById<"agenda"> = new Map();
  for (const { meetingId, paper } of releases)
    agendas.set(meetingId, [...(agendas.get(meetingId) ?? []), stillPublic(paper, turned)]);
  return agendas;
}

function isOneOf<T extends string>(kinds: readonly T[], kind: string): kind is T {
  return (kinds as readonly string[]).includes(kind);
}
