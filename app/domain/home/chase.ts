import { count } from "#app/domain/event/particulars.ts";
import { CHASE_AS_DRAFTED, draftPath, owedPath, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { personKey } from "#app/domain/follow-up/owner-key.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import type { DeskRow } from "./desk.ts";

/** How much is owed in one way of writing owners: of whom, and the first that is due. */
export type OwedLine = {
  one: number;
  ownerKey: string | null;
  ownerName: string;
  reasons: Readonly<Record<ChaseReason, number>>;
};

/** Whose something late is, how much, and the first of it; `key` is null where nobody is named. */
export type LateOwner = { key: string | null; name: string; work: number; reply: number; first: number };

/** Who owes what is late, those with the most first, but for these, who have been asked. */
export function lateOwners(lines: readonly OwedLine[], asked: readonly (string | null)[]): LateOwner[] {
  const late = lines.filter(({ reasons }) => reasons.work_late + reasons.reply_late > 0);
  const ofOwner = gatheredBy(late, ({ ownerKey }) => ownerKey);
  const keys = [...new Set(late.map(({ ownerKey }) => ownerKey))];
  const sum = (of: readonly OwedLine[], reason: ChaseReason) =>
    of.reduce((all, { reasons }) => all + reasons[reason], 0);
  return keys
    .filter((key) => key === null || !asked.includes(key))
    .map((key) => {
      const own = ofOwner(key);
      return {
        key,
        name: own[0]?.ownerName ?? "",
        first: own[0]?.one ?? 0,
        work: sum(own, "work_late"),
        reply: sum(own, "reply_late"),
      };
    })
    .sort((one, other) => countOf([other]) - countOf([one]));
}

/** An owner as somebody to chase, in one press; what is the reader's own is theirs to report, and what is nobody's gets an owner first. */
export function ownerRow(owner: LateOwner, personId: number, bodySlug: string, first: string): DeskRow {
  const { key, name, work } = owner;
  const many = countOf([owner]);
  const row = { note: first, stage: "late", many } as const;
  if (key === null) {
    const href = `/follow-ups/chase?body=${bodySlug}#unowned`;
    return { ...row, words: `Say who owns ${count(many, "late follow-up")}`, href, verb: "Say who" };
  }
  if (key === personKey(personId)) {
    const href = owedPath(bodySlug, name, work > 0 ? "work_late" : "reply_late");
    return { ...row, words: `Report on ${count(many, "late follow-up")} of your own`, href, verb: "Report" };
  }
  const href = draftPath(bodySlug, key);
  const send = { action: href, fields: CHASE_AS_DRAFTED, of: name };
  return { ...row, words: `Chase ${name}`, href, verb: "Chase", send };
}

/** The owners that are not named, in one row. */
export function otherOwnersRow(owners: readonly LateOwner[], bodySlug: string): DeskRow {
  return {
    words: `Chase ${count(owners.length, "other owner")}`,
    note: "",
    href: `/follow-ups/chase?body=${bodySlug}`,
    verb: "Chase",
    stage: "late",
    many: countOf(owners),
  };
}

function countOf(owners: readonly LateOwner[]): number {
  return owners.reduce((sum, { work, reply }) => sum + work + reply, 0);
}
