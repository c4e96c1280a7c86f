import { isIsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { OpenPosition, OpenRecordsAsked } from "#app/services/open-data/read-open-page.server.ts";

const MOST = 200;
const USUAL = 100;
/** What was being written as somebody asked is told to who asks from then on: no writing takes so long. */
const MARGIN_MS = 60_000;

export type OpenAsked = Omit<OpenRecordsAsked, "councilId" | "kind" | "bodyId"> & { body: string | null };

/** What the address of a list asks for; a sentence where something in it cannot be meant. */
export function openAsked(url: URL): OpenAsked | string {
  const limit = url.searchParams.get("limit") ?? String(USUAL);
  const after = url.searchParams.get("after");
  const since = url.searchParams.get("modified_since");
  const position = after === null ? null : positionIn(after);
  const changedSince = since === null ? null : instantIn(since);
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST)
    return `“limit” is a number from 1 to ${MOST}.`;
  if (position === undefined) return "“after” is taken from the links of an earlier answer.";
  if (changedSince === undefined) return "“modified_since” is a day or an instant: 2026-09-08T17:00:00Z.";
  return {
    limit: Number(limit),
    after: position,
    changedSince: changedSince && before(changedSince),
    withGone: position !== null || changedSince !== null,
    body: url.searchParams.get("body"),
  };
}

/** The instant that a text names, in UTC; undefined where it names none. */
export function instantIn(text: string): IsoInstant | undefined {
  if (isIsoDate(text)) return `${text}T00:00:00.000Z`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+ -]\d{2}:?\d{2})$/i.test(text)) return undefined;
  // A plus that was not escaped in an address is read as a space.
  const at = new Date(text.replace(" ", "+"));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** A minute before: what was being written then may have come out after. */
export function before(instant: IsoInstant): IsoInstant {
  return new Date(Date.parse(instant) - MARGIN_MS).toISOString();
}

/** The place that a text names; undefined where it names none. */
export function positionIn(text: string): OpenPosition | undefined {
  const [, number, recordId] = /^(\d{1,15})-(\d{1,9})$/.exec(text) ?? [];
  return number === undefined ? undefined : { number: Number(number), recordId: Number(recordId) };
}

/** The addresses around a page of a list: itself, what comes next, and where to ask later. */
export function openLinks(
  url: URL,
  origin: string,
  page: { isMore: boolean; last: OpenPosition | null },
): { self: string; next: string | null; later: string } {
  const from = (position: OpenPosition) => {
    const query = new URLSearchParams(url.searchParams);
    query.set("after", `${position.number}-${position.recordId}`);
    query.delete("modified_since");
    return `${origin}${url.pathname}?${query}`;
  };
  const later = from(page.last ?? { number: 0, recordId: 0 });
  return { self: origin + url.pathname + url.search, next: page.isMore ? later : null, later };
}
