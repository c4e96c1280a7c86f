import type { IsoDate } from "#app/domain/calendar.ts";
import type { Parties } from "#app/domain/meeting-record/party.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import { listPeopleOn } from "#db/administration/members.server.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Everybody who can be named by typing: those with a role in the body on the day, and every office of its council. */
export async function listParties(db: Db | Trx, bodyId: number, day: IsoDate): Promise<Parties> {
  const [people, offices] = [await listPeopleOn(db, bodyId, day), await listOffices(db, [bodyId])];
  const [body] = await listBodyNames(db, [bodyId]);
  return { people, offices, bodyName: body?.name ?? "" };
}
