import { createHmac, timingSafeEqual } from "node:crypto";
import type { IsoInstant } from "#app/domain/calendar.ts";

/** The instant a form was opened, under our seal, for a hidden field. */
export function sealTime(secret: string, at: IsoInstant): string {
  return `${at}~${sealOf(secret, at)}`;
}

/** The instant in a sealed field; null where it is missing or the seal is not ours. */
export function unsealTime(secret: string, text: string | undefined): IsoInstant | null {
  const [at = "", seal = ""] = (text ?? "").split("~");
  const ours = Buffer.from(sealOf(secret, at));
  const given = Buffer.from(seal);
  return ours.length === given.length && timingSafeEqual(ours, given) ? at : null;
}

function sealOf(secret: string, at: IsoInstant): string {
  return createHmac("sha256", secret).update(`form-opened:${at}`).digest("base64url");
}
