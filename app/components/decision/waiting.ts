import type { MeetingEffect } from "#app/domain/plan/total-effect.ts";
import type { Recommendation } from "#app/domain/theme/recommendation.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { ShownChange } from "#app/components/plan/requested-changes.tsx";

/** What every card of a decision says: when and by whom it was sent, and whether the reader decides. */
type OnCard = { id: number; mayDecide: boolean; sent: { words: string; by: string | null } };

export type WaitingTheme = OnCard & {
  kind: "theme";
  reference: string;
  title: string;
  version: number;
  proposer: string | null;
  whyItMatters: string;
  desiredOutcome: string;
  recommendation: Recommendation | null;
  recommendationWords: string | null;
  supporters: number;
  questions: number;
  approve: Verdict;
  place: { meetsOn: string; fact: string; verdict: Verdict } | null;
  takenAlong: readonly string[];
  meetings: readonly MeetingEffect[];
};

export type WaitingProgramme = OnCard & {
  kind: "programme";
  title: string;
  href: string;
  introduction: string;
  holds: string;
  version: number;
  approve: Verdict;
};

export type WaitingAgenda = OnCard & {
  kind: "agenda";
  reference: string;
  title: string;
  holds: string;
  version: number;
};

export type WaitingVariation = OnCard & {
  kind: "variation";
  variation: {
    id: number;
    reference: string;
    version: number;
    item: { reference: string; title: string };
    programme: { title: string };
    asks: string;
    why: string;
    proposedByName: string;
    approve: Verdict;
  };
  meetings: readonly MeetingEffect[];
};

export type WaitingRequest = OnCard & {
  kind: "request";
  request: {
    id: number;
    reference: string;
    version: number;
    programme: { title: string };
    changes: readonly ShownChange[];
    meetings: readonly MeetingEffect[];
  };
};

/** What waits for a chair, of every kind, as its card shows it. */
export type Waiting = WaitingTheme | WaitingProgramme | WaitingAgenda | WaitingVariation | WaitingRequest;

/** Where a card stands among those that wait ("1 of 3"), and where its answer leads. */
export type Placed = { place: string; back: string };
