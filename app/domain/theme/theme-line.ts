import type { ThemeOrigin, ThemeState } from "./states.ts";

/** How a theme may be the reader's own. */
export type Yours = "proposed" | "leading" | "supported";

/** A theme as a row of the working list. Days are plain strings: the branded ones do not survive the type of JSON. */
export type ThemeLine = {
  id: number;
  reference: string;
  title: string;
  why: string;
  bodySlug: string;
  bodyName: string;
  state: ThemeState;
  origin: ThemeOrigin;
  proposer: string;
  lead: string | null;
  supporters: number;
  questions: number;
  proposedOn: string | null;
  updatedAt: string;
  version: number;
  yours: Yours[];
  mayConsider: boolean;
};
