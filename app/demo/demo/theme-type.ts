import type { Format } from "#app/domain/formats.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import type { RelationKind, ThemeOrigin } from "#app/domain/theme/states.ts";
import type { DemoBodyKey, DemoOfficeKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";

/** A question of the demonstration: who wrote it and who will put it are two people. */
export type DemoQuestion = {
  text: string;
  author: DemoPersonKey;
  asker?: DemoPersonKey;
  to: DemoOfficeKey;
  kind?: QuestionKind;
  /** The number of its line of enquiry, counted from 1. */
  line?: number;
  agreed?: "yes";
};

/** What is written of a theme of the demonstration. What becomes of it is told in the story. */
export type DemoTheme = {
  body: DemoBodyKey;
  proposer?: DemoPersonKey;
  origin: ThemeOrigin;
  originWords: string;
  title: string;
  why: string;
  outcome: string;
  affected: string;
  timing: string;
  lead?: DemoPersonKey;
  format?: Format;
  witnesses?: string;
  notes?: string;
  lines?: readonly string[];
  questions?: readonly DemoQuestion[];
  supporters?: readonly DemoPersonKey[];
  /** How it bears on themes of the published minutes, by our own keys. */
  after?: readonly (readonly [kind: Exclude<RelationKind, "merged_into">, source: string, words: string])[];
};
