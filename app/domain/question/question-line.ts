import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { DueStanding } from "./due.ts";
import type { QuestionKind, QuestionState } from "./states.ts";

/** How a question may be the reader's own. */
export type YourQuestion = "proposed" | "asking";

/** A question as a row of the working list. Days are plain strings: the branded ones do not survive the type of JSON. */
export type QuestionLine = {
  id: number;
  reference: string;
  text: string;
  kind: QuestionKind;
  state: QuestionState;
  bodySlug: string;
  bodyName: string;
  theme: string | null;
  themeTitle: string | null;
  author: string;
  asker: string;
  addressee: string;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  dueOn: string | null;
  dueWords: string;
  due: DueStanding | null;
  proposedOn: string | null;
  yours: YourQuestion[];
};
