import { createHash } from "node:crypto";
import { maySayOfCouncil, type Logo } from "#app/domain/administration/council.ts";
import { changeCouncil } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { councilOf } from "./council-of.server.ts";
import { requireRoomForFile } from "./within-limits.server.ts";

type LogoGiven = Pick<Logo, "type" | "width" | "height" | "words"> & { bytes: Uint8Array };

const DIGEST_LETTERS = 32;

/** Puts in the council's logo in place of the one before. Refuses anyone but an administrator, and a stale version. */
export function setLogo(
  db: Db,
  acting: Acting,
  input: { version: number; logo: LogoGiven },
): Promise<Outcome<Record<never, never>>> {
  return runDeedFor(db, acting, async (trx) => {
    const { at } = await councilOf(trx, acting.actor);
    await requireCurrent(trx, at, input.version, maySayOfCouncil(null, acting.actor));

    const { type, width, height, words, bytes } = input.logo;
    await requireRoomForFile(trx, at.id, bytes);
    await changeCouncil(trx, at.id, {
      logo: Buffer.from(bytes),
      logoType: type,
      logoDigest: createHash("sha256").update(bytes).digest("hex").slice(0, DIGEST_LETTERS),
      logoWidth: width,
      logoHeight: height,
      logoWords: words,
    });
    await writeEvent(trx, acting, {
      action: "logo_set",
      subject: { ...at, version: at.version + 1 },
      bodyId: null,
    });
    return {};
  });
}
