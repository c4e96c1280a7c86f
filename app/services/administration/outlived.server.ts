import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { hasLeft } from "#app/domain/administration/retention.ts";
import type { PlannerEvent } from "#app/domain/events.ts";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { deleteAccount } from "#db/account/accounts.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import {
  listAccountsWithParts,
  listContactsToRemove,
  listImportsToDiscard,
  listMinutesToDiscard,
} from "#db/administration/retention.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { updateImport } from "#db/sheet/sheet-imports.server.ts";
import { updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import { updateTheme } from "#db/theme/themes.server.ts";
import { endSignIn } from "#app/services/account/end-sign-in.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { emptied, minutesTitle } from "#app/services/minutes/kept-minutes.server.ts";
import { importTitle, NO_ROWS } from "#app/services/sheet/kept-import.server.ts";

/** The moment of pruning, the council, and the time before which a thing of it has been kept for long enough. */
export type Kept = { councilId: number; now: IsoInstant; today: IsoDate; at: IsoInstant; on: IsoDate };

/** Under this name history tells what was done because its time was over. */
const BY_ITSELF = "The planner";

/** Removes how to reach who suggested a theme where that is of no more use; each theme's history says so. */
export async function removeOldContacts(trx: Trx, kept: Kept): Promise<void> {
  for (const { id, bodyId, version } of await listContactsToRemove(trx, kept)) {
    await updateTheme(trx, id, { fields: { suggesterContact: null }, at: kept.now });
    const subject = { kind: "theme", id, version: version + 1 } as const;
    await tell(trx, kept.now, { action: "theme_contact_removed", subject, bodyId });
  }
}

/** Discards the spreadsheets that nobody has saved: what their files said is not kept. */
export async function discardOldImports(trx: Trx, kept: Kept): Promise<void> {
  for (const { id, bodyId, version, ...imported } of await listImportsToDiscard(trx, kept)) {
    await updateImport(trx, id, { state: IMPORT_DEEDS.discard_import.to, rows: JSON.stringify(NO_ROWS) });
    const subject = { kind: "sheet_import", id, version: version + 1 } as const;
    const particulars = { title: importTitle(imported) };
    await tell(trx, kept.now, { action: "table_discarded", subject, bodyId, particulars });
  }
}

/** Discards the minutes that nobody has saved: neither their text nor what was found in it is kept. */
export async function discardOldMinutes(trx: Trx, kept: Kept): Promise<void> {
  for (const { id, bodyId, version, ...minutes } of await listMinutesToDiscard(trx, kept)) {
    await updateMinutes(trx, id, emptied(minutes));
    const subject = { kind: "minutes", id, version: version + 1 } as const;
    const particulars = { title: minutesTitle(minutes) };
    await tell(trx, kept.now, { action: "minutes_discarded", subject, bodyId, particulars });
  }
}

/** Removes the accounts of people whose every part in a body is over since long. */
export async function removeAccountsOfLeft(trx: Trx, { councilId, on, now, today }: Kept): Promise<void> {
  for (const person of await listAccountsWithParts(trx, today, councilId)) {
    if (!hasLeft(person, on)) continue;
    await endSignIn(trx, person, now);
    await deleteAccount(trx, person.id);
    await changePerson(trx, person.id);
    const subject = { kind: "person", id: person.id, version: person.version + 1 } as const;
    await tell(trx, now, { action: "account_removed", subject, bodyId: null, particulars: { title: person.name } });
  }
}

/** Tells in history what went because its time was over. */
export async function tell(trx: Trx, at: string, event: PlannerEvent): Promise<void> {
  await insertEvent(trx, { personId: null, name: BY_ITSELF, at }, event);
}
