import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { outcomeCodeOf } from "./outcome-code.ts";
import type { OutcomeFound } from "./proposal.ts";
import type { Resolution } from "./resolutions.ts";
import type { Section } from "./sections.ts";

/** What an item led to: one outcome, of everything that was resolved on it; what is only prose counts where no label stands. */
export function outcomeIn(section: Section, resolutions: readonly Resolution[]): OutcomeFound[] {
  if (section.head === null && section.title === "") return [];
  const labelled = resolutions.filter((one) => one.labelled);
  const told = labelled.some(({ recommends }) => !recommends) ? labelled : resolutions;
  const [first] = told;
  if (!first) return [];
  const wording = told.map(({ words }) => words).join("\n");
  return [
    {
      kind: "outcome",
      key: `outcome-${first.passage.start}`,
      passage: first.passage,
      because: first.labelled
        ? "It stands under a label of its own, as what was resolved."
        : "The sentence says what was agreed, noted or approved.",
      itemKey: section.key,
      code: told.some(({ recommends }) => recommends) ? "recommended" : outcomeCodeOf(wording),
      wording: wording.slice(0, OUTCOME_FIELDS.resolutionWords.limit),
    },
  ];
}
