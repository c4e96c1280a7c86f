import { ROLE_WORDS, type Person } from "#app/domain/actor.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listDeciders } from "#db/administration/deciders.server.ts";
import type { Db } from "#db/open.server.ts";

/** Whether the reader may open the approvals page; where not, the sentence names who can. */
export async function offerApprovals(db: Db, reader: Person, today: string): Promise<Verdict> {
  if (bodiesSeenWhole(reader).length > 0) return allowed;
  const bodyIds = reader.parts.map((part) => part.bodyId);
  const names = (await listDeciders(db, bodyIds, today)).map(
    (decider) => `${decider.name} (${ROLE_WORDS[decider.role]}, ${decider.bodyName})`,
  );
  const who = names.length > 0 ? ` Here that is ${names.join(", ")}.` : "";
  return refused(
    "role",
    `Only a body’s chair or vice-chair decides what is waiting, and its scrutiny officer sees it.${who}`,
  );
}
