import { createHmac } from "node:crypto";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { isSameSignature } from "#app/services/same-signature.server.ts";

/** The instant a form was opened, under our seal, for a hidden field. */
export function sealTime(secret: string, at: IsoInstant): string {
  return `${at}~${sealOf(secret, at)}`;
}

/** The instant in a sealed field; null where it is missing or the seal is not ours. */
export function unsealTime(secret: string, text: string | undefined): IsoInstant | null {
  const [at = "", seal = ""] = (text ?? "").split("~");
  return isSameSignature(seal, sealOf(secret, at)) ? at : null;
}

function sealOf(secret: string, at: IsoInstant): string {
  return createHmac("sha256", secret).update(`form-opened:${at}`).digest("base64url");
}
