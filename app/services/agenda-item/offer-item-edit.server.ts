import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import { itemText } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { offerWelsh } from "#app/services/welsh-words.server.ts";
import { listItemChoices } from "./list-item-choices.server.ts";

/** What the edit page of an item needs: its text as it is now, the choices, and the verdict. Officers only see text. */
export async function offerItemEdit(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const verdict = mayEditItem(item, actor);
  const { title, version } = item;
  const page = { reference: reference("item", item.id), title, version, verdict };
  if (!verdict.allowed) return { ...page, form: null };
  const [witnesses, choices] = await Promise.all([
    listWitnesses(db, [itemId]),
    listItemChoices(db, actor, item.bodyId),
  ]);
  const text = {
    ...itemText(item),
    officeIds: witnesses.flatMap(({ officeId }) => (officeId === null ? [] : [officeId])),
    witnessWords: witnesses.flatMap(({ officeId, words }) => (officeId === null ? [words] : [])),
  };
  const welsh = await offerWelsh(db, { kind: "item", id: itemId, bodyId: item.bodyId });
  return { ...page, form: { text, choices: withLead(choices, item), welsh } };
}

/** A lead whose membership has ended is still offered, so that an edit of something else keeps them. */
function withLead(
  choices: Awaited<ReturnType<typeof listItemChoices>>,
  item: { leadMemberId: number | null; leadName: string | null },
) {
  const value = String(item.leadMemberId ?? "");
  if (item.leadName === null || choices.members.some((member) => member.value === value)) return choices;
  return { ...choices, members: [...choices.members, { value, words: item.leadName }] };
}
