import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/reader.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnessOffices } from "#db/witnesses.server.ts";
import { listMembers } from "./list-members.server.ts";

/** What an item's form lets one choose from: the body's members as leads, and the offices as witnesses. */
export async function listItemChoices(db: Db, actor: Actor, bodyId: number) {
  const [members, offices] = await Promise.all([listMembers(db, actor, bodyId), listWitnessOffices(db)]);
  return {
    members,
    offices: offices.map((office) => ({
      value: String(office.id),
      words: witnessWords({ ...office, words: "" }),
    })),
  };
}
