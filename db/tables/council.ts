import type { Generated } from "kysely";

/** Whose planner this is, as an administrator said it: one row, or none where nobody has. */
export interface CouncilTable {
  id: 1;
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
}
