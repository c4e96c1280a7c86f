import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { hasProgramme } from "#app/domain/agenda-item/plan-move.ts";
import type { ItemKind, MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { mayNameRule } from "#app/domain/deadline/agenda-business.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { moveItemIn, type ItemMoved } from "./move-item-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireLead } from "./require-lead.server.ts";
import { askToAdd } from "#app/services/programme/ask-to-add.server.ts";
import { yearOfMeeting, yearOfPool } from "#app/services/programme/programme-of-day.server.ts";
import { writeNewItem } from "./write-new-item.server.ts";
import { readClockBodies } from "#app/services/deadline/read-clock-bodies.server.ts";

export type NewItem = ItemText & {
  /** A slot for a theme, on a meeting at once or not yet; or business without a theme, on a meeting. */
  of:
    | { kind: "theme"; themeId: number; meetingId: number | null }
    | { kind: Exclude<ItemKind, "theme">; meetingId: number };
  /** The rule of law that asks for it, of a statutory item. */
  statutoryRule?: RuleId | null | undefined;
  reasonCode?: MoveReasonCode | undefined;
  reasonWords?: string | undefined;
};

export type ItemCreated = ItemMoved & { id: number; made: string };

/**
 * Adds an agenda item, and puts it on a meeting where one is given; without one an
 * approved programme is added to with the chair's approval. Refuses by
 * role, a theme the chair has not approved, a year without a programme, a rule
 * that asks no such item of the body, and whatever would refuse the move.
 */
export function createItem(db: Db, acting: Acting, input: NewItem): Promise<Outcome<ItemCreated>> {
  return runDeedFor(db, acting, (trx) => createItemIn(trx, acting, input));
}

/** `createItem` inside a deed that already runs: the whole deed is refused where this is. */
export async function createItemIn(trx: Trx, acting: Acting, input: NewItem): Promise<ItemCreated> {
  const { theme, meeting, bodyId } = await whereItGoes(trx, acting, input.of);
  requireVerdict(mayCreateItem(bodyId, theme, null, acting.actor));
  await requireLead(trx, bodyId, input.leadMemberId, acting.actor.today);
  const { statutoryRule = null } = input;
  await requireStatutoryRule(trx, bodyId, input.of.kind, statutoryRule);
  const year = await (meeting ? yearOfMeeting(trx, meeting) : yearOfPool(trx, bodyId, acting.actor.today));
  requireVerdict(hasProgramme(input.of.kind, year));
  const { programme } = year;
  requireVerdict(mayCreateItem(bodyId, theme, programme?.state ?? null, acting.actor));

  const of = { bodyId, theme, programme, kind: input.of.kind, statutoryRule };
  const id = await writeNewItem(trx, acting, { ...input, ...of });
  const made = reference("item", id);
  if (!meeting) {
    const asked = await askToAdd(trx, acting, id, programme, input);
    return { id, made, reference: made, title: input.title, ...asked, moved: null };
  }
  const { reasonCode, reasonWords } = input;
  const onto = { itemId: id, version: 1, meetingId: meeting.id, reasonCode, reasonWords };
  return { id, made, ...(await moveItemIn(trx, acting, "schedule_item", onto)) };
}

async function whereItGoes(trx: Trx, { actor }: Acting, of: NewItem["of"]) {
  const theme = of.kind === "theme" ? requireRecord(await findTheme(trx, actor, of.themeId)) : null;
  const meeting = of.meetingId === null ? null : requireRecord(await findMeeting(trx, actor, of.meetingId));
  return { theme, meeting, bodyId: requireRecord(theme?.bodyId ?? meeting?.bodyId) };
}

/** Goes on where no rule is named, or one that may ask this body for an item of this kind; refuses otherwise. */
async function requireStatutoryRule(trx: Trx, bodyId: number, kind: ItemKind, ruleId: RuleId | null): Promise<void> {
  if (ruleId === null) return;
  const [body] = await readClockBodies(trx, [bodyId]);
  requireVerdict(mayNameRule(kind, ruleId, body?.rules ?? []));
}
