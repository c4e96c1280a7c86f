import type { Refusal, Verdict } from "#app/domain/verdict.ts";

/** What a reader may not see does not exist: 404. */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not found" });
}

/** The page that says who can: 403 for a role. */
export function forbidden(refusal: Refusal): Response {
  return new Response(refusal.because, { status: 403, statusText: "Forbidden" });
}

/** The record, or a 404 where there is none for this reader. */
export function found<T>(record: T | undefined | null): T {
  if (record === undefined || record === null) throw notFound();
  return record;
}

/** Goes on when the verdict allows; throws the 403 page otherwise. */
export function requireAllowed(verdict: Verdict): void {
  if (!verdict.allowed) throw forbidden(verdict);
}

/** The number in an address; a 404 where it is none. */
export function idOf(text: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(text ?? "")) throw notFound();
  return Number(text);
}
