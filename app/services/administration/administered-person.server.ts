import { mayAdminister } from "#app/domain/permissions.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";
import { requireVerdict, requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

export type AdministeredPerson = NonNullable<Awaited<ReturnType<typeof findPersonWithAccount>>>;

/**
 * The person an administrator acts on, at the version the form was rendered from,
 * where the rule allows. Anyone else is refused before it is looked up.
 */
export async function requirePerson(
  trx: Trx,
  acting: Acting,
  input: { personId: number; version: number },
  may: (person: AdministeredPerson) => Verdict | Promise<Verdict>,
): Promise<AdministeredPerson> {
  requireVerdict(mayAdminister(acting.actor));
  const person = requireRecord(ofOwnCouncil(acting.actor, await findPersonWithAccount(trx, input.personId)));
  const at = { kind: "person", id: person.id, version: person.version } as const;
  await requireCurrent(trx, at, input.version, await may(person));
  return person;
}
