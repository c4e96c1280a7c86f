import { timingSafeEqual } from "node:crypto";

/** Whether a signature that somebody brought is the right one; how long it takes to tell says nothing of where they differ. */
export function isSameSignature(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
