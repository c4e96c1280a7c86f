import { COUNCIL_LOGO } from "#app/demo/demo/council-logo.ts";
import { setLogo } from "#app/services/administration/set-logo.server.ts";
import { findCouncil } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting } from "./cast.ts";

/** The demonstration's logo: a PNG of 160 by 160 pixels. */
export const LOGO = {
  type: "png",
  width: 160,
  height: 160,
  words: "",
  bytes: new Uint8Array(Buffer.from(COUNCIL_LOGO, "base64")),
} as const;

/** Puts a logo in. */
export async function givenLogo(db: Db): Promise<void> {
  const version = (await findCouncil(db, 1))?.version ?? 0;
  const done = await setLogo(db, acting("secondOfficer"), { version, logo: LOGO });
  if (!done.ok) throw new Error(done.refusal.because);
}
