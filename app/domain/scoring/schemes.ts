/** One criterion: each scorer gives from 0 to its most points. */
export type Criterion = { letter: string; name: string; meaning: string; mostPoints: number };

/** A criterion has two points at most, and a set no more than this many criteria. */
export const MOST_CRITERIA = 8;

const criterion = (name: string, meaning: string, mostPoints = 2, letter = name.charAt(0)): Criterion => ({
  letter,
  name,
  meaning,
  mostPoints,
});

const TOPIC = [
  criterion("Timely", "Is now the right time to look at it?"),
  criterion("Organisational priority", "Does it bear on what the organisation has set out to do?"),
  criterion("Public interest", "Does it matter to residents?"),
  criterion("Influence", "Can scrutiny make a difference?"),
  criterion("Cost", "Is there money at stake, to spend or to save?"),
];

/**
 * The published schemes a body may take up. TOPIC: Centre for Governance and
 * Scrutiny, "To pick or not to pick", 0 to 2 each, 10 at most. TOPICC: Oxford City
 * Council adds whether a Cabinet paper is already written, yes 1 or no 0, 11 at
 * most. PICK: Stockton and others; councils differ in the points, here 0 to 2 each.
 */
export const SCHEMES = {
  TOPIC: { words: "TOPIC", criteria: TOPIC },
  TOPICC: {
    words: "TOPICC",
    criteria: [
      ...TOPIC,
      criterion("Cabinet paper", "Is a paper on it already on its way to Cabinet? Yes is 1, no is 0.", 1),
    ],
  },
  PICK: {
    words: "PICK",
    criteria: [
      criterion("Public interest", "Does it matter to residents?"),
      criterion("Impact", "Could scrutiny change something for them?"),
      criterion("Council performance", "Is the service doing badly, or costing too much?"),
      criterion("Keep in context", "Is it timely, and is nobody else looking at it?"),
    ],
  },
} as const satisfies Record<string, { words: string; criteria: readonly Criterion[] }>;

export type Scheme = keyof typeof SCHEMES;
export const SCHEME_LIST = Object.keys(SCHEMES) as Scheme[];

/** The most points that a theme can be given by one scorer. */
export function mostOf(criteria: readonly Pick<Criterion, "mostPoints">[]): number {
  return criteria.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
}

/** What each number of points means, for radios: a criterion of one point is asked as no or yes. */
export function pointChoices({ mostPoints }: Pick<Criterion, "mostPoints">): { value: string; words: string }[] {
  if (mostPoints === 1)
    return [
      { value: "0", words: "No" },
      { value: "1", words: "Yes" },
    ];
  return [0, 1, 2].map((points) => ({ value: String(points), words: String(points) }));
}
