/** Public business is part I; part II is taken with the press and public excluded. */
export const PART_LABELS = { part_1: "Part I: public", part_2: "Part II: exempt" } as const;
export type Part = keyof typeof PART_LABELS;
export const PARTS = Object.keys(PART_LABELS) as Part[];

/** What is said under the heading of each. Section 100A(4) of the Local Government Act 1972: the resolution names the paragraph. */
export const PART_OPENINGS = {
  part_1: "",
  part_2:
    "The press and public may be excluded by resolution while these items are taken, under section 100A(4) of the Local Government Act 1972.",
} as const satisfies Record<Part, string>;

/** What may be exempt: the paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972. */
export const EXEMPT_PARAGRAPHS = {
  "1": "Information relating to any individual",
  "2": "Information which is likely to reveal the identity of an individual",
  "3": "Information relating to the financial or business affairs of any particular person (including the authority)",
  "4": "Information relating to labour relations consultations or negotiations",
  "5": "Information in respect of which legal professional privilege could be claimed",
  "6": "Information which reveals that the authority proposes to give a notice, or make an order or direction",
  "7": "Information relating to action taken in connection with the prevention, investigation or prosecution of crime",
} as const;
export type ExemptParagraph = keyof typeof EXEMPT_PARAGRAPHS;
