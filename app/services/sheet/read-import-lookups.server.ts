import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import { valueOf, type SheetRow } from "#app/domain/sheet/rows.ts";
import { getYearStart } from "#db/programme/programmes.server.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import { listMembersOn, listPeopleOn } from "#db/administration/members.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import type { Database } from "#db/schema.ts";
import { listMeetingsNamed, listMeetingsOfBody, listProgrammeYears } from "#db/sheet/sheet-imports.server.ts";
import { listThemesOfSheet } from "#db/sheet/sheet-rows.server.ts";
import type { NewRowLookups } from "#app/domain/sheet/new-rows.ts";

/** What the rows of a body's spreadsheet may name, as the actor sees it: nine queries, however many rows, and one more where a row says a day. */
export async function readImportLookups(
  db: Kysely<Database>,
  actor: Actor,
  bodyId: number,
  rows: readonly SheetRow[],
): Promise<NewRowLookups> {
  // A present record's theme is given once.
  const themes = await listThemesOfSheet(
    db,
    actor,
    named(
      "theme",
      rows.filter(({ id }) => id === null),
    ),
  );
  const saysDay = rows.some(({ writtenOver }) => writtenOver);
  const meetings = [
    ...(await listMeetingsNamed(db, actor, named("meeting", rows))),
    ...(saysDay ? await listMeetingsOfBody(db, actor, bodyId) : []),
  ];
  const [body] = await listBodyNames(db, [bodyId]);
  return {
    bodyId,
    bodyName: body?.name ?? "",
    members: await listMembersOn(db, bodyId, actor.today),
    people: await listPeopleOn(db, bodyId, actor.today),
    offices: await listOffices(db, [bodyId]),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    programmes: await listProgrammeYears(db, bodyId),
    year: await getYearStart(db, bodyId),
    delegationId: (await findDelegationInForce(db, bodyId, actor.today))?.id ?? null,
  };
}

/** The records that rows name under that column. */
function named(kind: ReferredKind & ("theme" | "meeting"), rows: readonly SheetRow[]): number[] {
  const ids = rows.flatMap((row) => idFromReference(kind, String(valueOf(row, kind) ?? "").toUpperCase()) ?? []);
  return [...new Set(ids)];
}
