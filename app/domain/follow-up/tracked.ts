import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { ChaseReason } from "./chase.ts";
import type { FollowUpLine } from "./line.ts";

/** Why an officer looks at a follow-up now. */
export const ATTENTION_LABELS = { look: "Review date has come", asked: "A member asked for an update" } as const;
export type Attention = keyof typeof ATTENTION_LABELS;

/** A follow-up as a row of the tracker. Days are plain strings: the branded ones do not survive the type of JSON. */
export type TrackedFollowUp = FollowUpLine & {
  version: number;
  /** Everybody whose it is, each by one name. */
  owners: string[];
  /** The first of them in few words, and how many there are beside. */
  shortOwner: string;
  open: boolean;
  bodySlug: string;
  bodyName: string;
  year: string;
  theme: string | null;
  themeTitle: string | null;
  meeting: string | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  madeOn: string | null;
  attention: Attention[];
  chase: ChaseReason[];
  /** Where its owner is chased, for an officer, while there is something to chase. */
  chaseAt: string | null;
  lastReport: string | null;
  lastReportedOn: string | null;
  silentSince: { reference: string; meetsOn: string; dateBasis: DateBasis }[];
  mayReport: boolean;
  /** "Published", "Changed since published": told of the rows that are shown, where the public has it. */
  publicity?: string;
};
