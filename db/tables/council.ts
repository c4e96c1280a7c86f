import type { Generated } from "kysely";
import type { KeptThing } from "#app/domain/administration/retention.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { FirstStep } from "#app/domain/home/first-steps.ts";

/** Whose bodies and people they are, and how their pages look: one row a council. The first is always there. */
export interface CouncilTable {
  id: Generated<number>;
  /** Empty where nobody has said. */
  name: string;
  /** "#00565b"; null for the planner's own. */
  colour: string | null;
  /** What the public home opens with. */
  welcome: string;
  logo: Buffer | null;
  logoType: "png" | "jpeg" | null;
  /** A digest of its bytes: its address. */
  logoDigest: string | null;
  logoWidth: number | null;
  logoHeight: number | null;
  /** What it says, for those who cannot see it. */
  logoWords: string;
  version: Generated<number>;
  /** What commands call it. */
  slug: Generated<string>;
  /** The name of its own address, "scrutiny.anytown.gov.uk"; null where it is only at the address that all share. */
  host: string | null;
  /** How many people, bytes of files, and mails a day it may have; null for as many as it likes. */
  mostPeople: number | null;
  mostFileBytes: number | null;
  mostDailyMails: number | null;
}

/** How many days something is kept, as an administrator set it. A thing without a row has its default. */
export interface RetentionPeriodTable {
  name: KeptThing;
  days: number;
  setByName: string;
  setAt: IsoInstant;
  version: Generated<number>;
  councilId: Generated<number>;
}

/** A step of setting a body up that somebody said is not needed. */
export interface SkippedStepTable {
  bodyId: number;
  step: FirstStep;
  at: IsoInstant;
  byName: string;
}
