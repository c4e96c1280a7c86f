import type { BodyLaw } from "#app/domain/deadline/law.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { BodyKind } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import type { RelationKind, ThemeState } from "#app/domain/theme/states.ts";

/**
 * Published minutes as data, in our own words: every record says where it was
 * said. People appear by office only, and nothing of any victim's case is held.
 * `key` and `label` are ours, for tracing a record back to its paper.
 */

export type SourceBody = {
  slug: string;
  name: string;
  kind: BodyKind;
  law: BodyLaw;
  parent?: string;
  hostAuthority: string;
  remit: string;
  cadenceTarget?: number;
  cadenceWords?: string;
};

export type SourceOffice = { title: string; organisation: string };

export type SourceTheme = {
  key: string;
  body: string;
  /** The label of the passage the theme comes from: "R5" (a recommendation), "F6" (an area to look at further). */
  label?: string;
  title: string;
  why: string;
  outcome: string;
  /** The item where it was first said, and how: "a recommendation to the Panel". */
  saidAt: string;
  saidAs: string;
  state: ThemeState;
};

export type SourceQuestion = {
  label: string;
  text: string;
  to: string;
  theme?: string;
  kind?: QuestionKind;
  /** Who asked, by office, where it was not the body's usual asker. */
  by?: string;
  after?: string;
};

export type SourceItem = {
  key: string;
  /** The number in the paper; empty where it has none, with the item it is a part of in `within`. */
  number: string;
  within?: string;
  title: string;
  kind: ItemKind;
  purpose: string;
  theme?: string;
  witnesses?: readonly string[];
  /** Other themes that were touched on here, each with what was said of it. */
  mentions?: readonly (readonly [theme: string, words: string])[];
  questions?: readonly SourceQuestion[];
};

export type SourceMeeting = {
  key: string;
  body: string;
  meetsOn: IsoDate;
  /** Said only where no source states the date. */
  dateBasis?: "inferred";
  startsAt?: string;
  venue: string;
  kind: "ordinary" | "accountability";
  /** The paper, as its items cite it. */
  paper: string;
  /** What of the date, place or name is not in the paper itself. */
  inferred?: string;
  url?: string;
  asker: string;
  items: readonly SourceItem[];
};

export type SourceRelation = readonly [from: string, kind: RelationKind, to: string, words: string];
