import type { IsoInstant } from "#app/domain/calendar.ts";
import type { OpenPosition } from "#app/services/open-data/read-open-page.server.ts";
import { before, instantIn, positionIn, type OpenAsked } from "./open-asked.server.ts";

export type OparlAsked = OpenAsked &
  Record<"changedUntil" | "createdSince" | "createdUntil", IsoInstant | null> & {
    /** Whose records, where several councils share the address; null for those of all. */
    councilId: number | null;
  };

/** What the address of a list of OParl asks for; a sentence where something in it cannot be meant. Of deleted objects is told only to who asks what was modified. */
export function oparlAsked(url: URL, most: number): OparlAsked | string {
  const of = (name: string) => {
    const text = url.searchParams.get(name);
    return text === null ? null : instantIn(text);
  };
  const [since, until] = [of("modified_since"), of("modified_until")];
  const [createdSince, createdUntil] = [of("created_since"), of("created_until")];
  const after = positionIn(url.searchParams.get("after") ?? "0-0");
  if ([since, until, createdSince, createdUntil].includes(undefined))
    return "A filter is an instant: 2026-09-08T17:00:00Z.";
  const council = url.searchParams.get("body");
  if (council !== null && !/^[1-9]\d{0,8}$/.test(council)) return "“body” is the number of a body.";
  if (!after) return "“after” is taken from the links of an earlier answer.";
  return {
    limit: Math.min(most, Number(/^[1-9]\d{0,3}$/.exec(url.searchParams.get("limit") ?? "")?.[0] ?? most)),
    after,
    changedSince: since ? before(since) : null,
    changedUntil: until ?? null,
    createdSince: createdSince ?? null,
    createdUntil: createdUntil ?? null,
    withGone: since !== null,
    body: url.searchParams.get("organization"),
    councilId: council === null ? null : Number(council),
  };
}

/** The links of a page of a list: filters stay as they were asked for. */
export function oparlLinks(url: URL, origin: string, page: { isMore: boolean; last: OpenPosition | null }) {
  const query = new URLSearchParams(url.searchParams);
  query.delete("after");
  const first = addressOf(origin, url.pathname, query);
  if (!page.isMore || !page.last) return { first, self: origin + url.pathname + url.search };
  query.set("after", `${page.last.number}-${page.last.recordId}`);
  return { first, self: origin + url.pathname + url.search, next: addressOf(origin, url.pathname, query) };
}

function addressOf(origin: string, path: string, query: URLSearchParams): string {
  return origin + path + (query.size > 0 ? `?${query}` : "");
}
