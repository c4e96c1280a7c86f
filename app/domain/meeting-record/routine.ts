import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { OutcomeText } from "#app/domain/outcome/text.ts";

/** An item of the meeting, as its kind and its agenda tell of it. */
type Business = { kind: ItemKind; title: string; part: Part; urgentBecause: string | null };

/** The same, and what is recorded of it. */
type RoutineItem = Business & {
  outcome: (OutcomeText & { version: number; recordedAt: IsoInstant; sourceWords: string }) | null;
};

const MINUTES = /^(?:(?:the|draft|approval of|confirmation of|to approve) )*minutes\b/i;

/** Business that comes with every meeting: apologies, minutes, the work programme, the next date; nothing urgent, and nothing taken in private. */
export function isRoutine({ kind, part, urgentBecause }: Omit<Business, "title">): boolean {
  return !isInProgramme(kind) && part === "part_1" && !urgentBecause;
}

/** What routine business ordinarily leads to: minutes are agreed as a correct record, everything else is noted. */
export function routineCode({ title }: Pick<Business, "title">): OutcomeCode {
  return MINUTES.test(title.trim()) ? "correct_record" : "noted";
}

/** The outcomes that a form has in sight for the item. */
export function usualCodes(item: Business): OutcomeCode[] {
  if (!isRoutine(item)) return ["noted", "recommended", "agreed", "deferred"];
  return [...new Set<OutcomeCode>([routineCode(item), "noted", "agreed"])];
}

/** The routine items of which nothing is recorded yet. */
export function routineToNote<I extends RoutineItem>(items: readonly I[]): I[] {
  return items.filter((item) => isRoutine(item) && item.outcome === null);
}

/**
 * The routine items that were noted last, all in one go, and of which nobody has recorded anything else since: they can be
 * taken back together.
 */
export function notedTogether<I extends RoutineItem>(items: readonly I[]): { at: IsoInstant; items: I[] } | null {
  const noted = items.filter((item) => isRoutine(item) && isOnlyNoted(item));
  const last = noted
    .map(({ outcome }) => outcome?.recordedAt ?? "")
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return { at: last, items: noted.filter(({ outcome }) => outcome?.recordedAt === last) };
}

function isOnlyNoted({ title, outcome }: RoutineItem): boolean {
  if (outcome === null || outcome.version !== 1 || outcome.code !== routineCode({ title })) return false;
  const { resolutionWords, minuteNumber, discussionWords, sourceWords } = outcome;
  return [resolutionWords, minuteNumber, discussionWords, sourceWords].every((words) => words === "");
}
