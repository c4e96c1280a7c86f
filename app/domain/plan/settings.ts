/** How much something weighs, in the words that a body chooses from; the number is in points of priority. */
type Choice = { words: string; points: number };

/** What moving an item costs that is on a meeting now. */
export const SURPRISES = {
  free: { words: "Move whatever helps", points: 0 },
  few: { words: "Move few items", points: 20 },
  fewest: { words: "Change as little as possible", points: 200 },
} as const satisfies Record<string, Choice>;

/** What moving costs on top of that where readers know of it. */
export const PROMISES = {
  none: { words: "Like any other item", points: 0 },
  much: { words: "Much", points: 20 },
  very_much: { words: "Very much", points: 80 },
} as const satisfies Record<string, Choice>;

/** What each meeting costs between the one that was asked for and the one that is found. */
export const NEARNESS = {
  little: { words: "Little", points: 0.5 },
  some: { words: "Some", points: 1.5 },
  much: { words: "Much", points: 4 },
} as const satisfies Record<string, Choice>;

/** What a third item of one theme costs within two meetings running. */
export const SPREAD = {
  none: { words: "Not at all", points: 0 },
  some: { words: "Some", points: 15 },
  much: { words: "Much", points: 40 },
} as const satisfies Record<string, Choice>;

/** What each minute costs above four fifths of a meeting. */
export const BALANCE = {
  none: { words: "Not at all", points: 0 },
  some: { words: "Some", points: 0.05 },
  much: { words: "Much", points: 0.2 },
} as const satisfies Record<string, Choice>;

/** What a body says its plans weigh. */
export type PlanSettings = {
  surprises: keyof typeof SURPRISES;
  promises: keyof typeof PROMISES;
  nearness: keyof typeof NEARNESS;
  spread: keyof typeof SPREAD;
  balance: keyof typeof BALANCE;
  /** Minutes of each meeting that a plan leaves free. */
  reserveMinutes: number;
  /** Heavy items that go together at one meeting; null for as many as there are. */
  mostHeavy: number | null;
};

export const USUAL_SETTINGS: PlanSettings = {
  surprises: "few",
  promises: "much",
  nearness: "some",
  spread: "some",
  balance: "some",
  reserveMinutes: 10,
  mostHeavy: 2,
};

/** The choices of each setting with its question, for the form and the docs. */
export const SETTING_QUESTIONS = {
  surprises: { question: "How much a plan may change", choices: SURPRISES },
  promises: { question: "Keep what readers were told", choices: PROMISES },
  nearness: { question: "Keep to the meeting that was asked for", choices: NEARNESS },
  spread: { question: "Keep items of one theme apart", choices: SPREAD },
  balance: { question: "Fill meetings evenly", choices: BALANCE },
} as const;

export const RESERVE_QUESTION = "Minutes of each meeting that stay free";
export const HEAVY_QUESTION = "Heavy items that go together";

/** What a heavy item too many costs, in points: more than most items gain by being a meeting sooner. */
export const HEAVY_POINTS = 15;
/** Items of one theme that two meetings running may have. */
export const MOST_OF_THEME = 2;
/** Business that the law asks for comes before anything else, in points. */
export const STATUTORY_POINTS = 1000;
/** Above this part of its minutes, a meeting counts as full. */
export const EVEN_PART = { of: 4, in: 5 } as const;
/** Everything is counted in hundredths of a point, in whole numbers: they add up the same on every machine. */
export const HUNDREDTHS = 100;
