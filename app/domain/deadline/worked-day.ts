import type { IsoDate } from "#app/domain/calendar.ts";

/** A day that was looked at: its number where it counts, and in words why or why not. */
export type WorkedDay = { on: IsoDate; number: number | null; words: string };

/** How a day was come to, for people to read. */
export type Working = {
  /** What starts it, how it is counted and what comes of that, in the order in which one would do it by hand. */
  steps: readonly string[];
  /** Every day that was counted or passed over, in the order of counting. */
  days: readonly WorkedDay[];
};

/** A deadline with its working, or why there is none. */
export type Worked =
  | (Working & {
      known: true;
      /** The last lawful day; for "the earliest meeting", the first. */
      on: IsoDate;
      /** Why the day is only about right; null where it is exact. */
      about: string | null;
      /** The working day before, where the day is a weekend or a bank holiday and nothing extends it. */
      better: IsoDate | null;
    })
  | { known: false; because: string };

export type Known = Extract<Worked, { known: true }>;
export type Unknown = Extract<Worked, { known: false }>;

/** A day that is known. Its working is put into words when somebody reads it: most deadlines are only listed. */
export function knownDay(day: Pick<Known, "on" | "about" | "better">, working: () => Working): Known {
  let told: Working | undefined;
  const tell = () => (told ??= working());
  return {
    known: true,
    ...day,
    get steps() {
      return tell().steps;
    },
    get days() {
      return tell().days;
    },
  };
}
