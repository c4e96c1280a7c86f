import type { Generated } from "kysely";

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
