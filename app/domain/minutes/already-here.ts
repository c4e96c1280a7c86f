import { personNamed } from "#app/domain/person-name.ts";
import { foldText } from "#app/domain/text.ts";
import type { KnownRecord } from "./known.ts";
import type { Proposal } from "./proposal.ts";
import type { Earlier } from "./restated.ts";

/** What of the proposals is not recorded yet: a second reading of the same minutes proposes nothing new. */
export function notYetRecorded(proposals: readonly Proposal[], record: KnownRecord, earlier: Earlier): Proposal[] {
  const items = new Map(record.items.map((item) => [foldText(item.title), item]));
  const titles = new Map(
    proposals.flatMap((one) => (one.kind === "item" ? [[one.key, foldText(one.title)] as const] : [])),
  );
  const questions = new Set(record.questions.map(({ text }) => foldText(text)));
  const declared = new Set(record.declarations.map(({ words }) => foldText(words)));
  return proposals.filter((one) => {
    if (one.kind === "item") return !items.has(foldText(one.title));
    if (one.kind === "outcome") return !items.get(titles.get(one.itemKey ?? "") ?? "")?.hasOutcome;
    if (one.kind === "question") return !questions.has(foldText(one.text));
    if (one.kind === "declaration") return !declared.has(foldText(one.words));
    if (one.kind === "attendance") return personNamed(record.attendance, one.name).many === 0;
    if (one.kind === "follow_up") return !earlier.savedHere(one.wording);
    return true;
  });
}
