import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnessOffices } from "#db/agenda/witnesses.server.ts";
import { listMembers } from "#app/services/administration/list-members.server.ts";

/**
 * What an item's form lets one choose from: the body's members as leads, and the offices as
 * witnesses, those that the body has asked before apart from the others.
 */
export async function listItemChoices(db: Db, actor: Actor, bodyId: number) {
  const [members, offices] = await Promise.all([listMembers(db, actor, bodyId), listWitnessOffices(db, bodyId)]);
  const choices = (asked: boolean) =>
    offices
      .filter((office) => office.asked > 0 === asked)
      .map((office) => ({ value: String(office.id), words: witnessWords({ ...office, words: "" }) }));
  return { members, offices: choices(true), otherOffices: choices(false) };
}
