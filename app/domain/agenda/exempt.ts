import type { Jurisdiction } from "#app/domain/body.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { EXEMPT_PARAGRAPHS, type ExemptParagraph, type Part } from "./parts.ts";

/**
 * Where Schedule 12A says what is exempt: Part 1 for England; Part 4 for Wales,
 * whose paragraphs 12 to 18 are the same seven in the same order.
 */
const SCHEDULE = {
  england: { part: 1, before: 0 },
  wales: { part: 4, before: 11 },
} as const satisfies Record<Jurisdiction, { part: number; before: number }>;

/** "Exempt: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (…)": all that readers are told of an exempt item but its title. */
export function exemptLine(paragraph: string | null, jurisdiction: Jurisdiction): string {
  const { part } = SCHEDULE[jurisdiction];
  if (!isExemptParagraph(paragraph)) {
    return `Exempt: Part ${part} of Schedule 12A to the Local Government Act 1972`;
  }
  const about = EXEMPT_PARAGRAPHS[paragraph];
  return `Exempt: ${paragraphText(paragraph, jurisdiction)} (${about.charAt(0).toLowerCase()}${about.slice(1)})`;
}

/** "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972". */
export function paragraphText(paragraph: ExemptParagraph, jurisdiction: Jurisdiction): string {
  const { part, before } = SCHEDULE[jurisdiction];
  return `paragraph ${Number(paragraph) + before} of Part ${part} of Schedule 12A to the Local Government Act 1972`;
}

/** Whether this is one of the seven paragraphs. */
export function isExemptParagraph(text: string | null): text is ExemptParagraph {
  return text !== null && Object.hasOwn(EXEMPT_PARAGRAPHS, text);
}

/** Whether part II comes with the paragraph that makes the item exempt. */
export function hasParagraph({ part, exemptParagraph }: { part: Part; exemptParagraph: string | null }): Verdict {
  if (part === "part_1" || isExemptParagraph(exemptParagraph)) return allowed;
  return refused("input", "Choose the paragraph that makes it exempt: the resolution has to name it.");
}
