import { linkHash, wordsDigest, type Rewritten } from "#db/safekeeping/link-hash.server.ts";
import type { ReadLink } from "#db/safekeeping/read-chain.server.ts";

/** What is the matter with a link after the one before it; undefined where it fits, and its event says what it said or what was honestly made of that. */
export function brokenBy(
  { link, event, rewritten }: ReadLink,
  before: { number: number; hash: string; eventId: number },
  ofWords: readonly Rewritten[],
): string | undefined {
  const { eventId } = link;
  if (link.number !== before.number + 1)
    return `Between event ${before.eventId} and event ${eventId} ${link.number - before.number - 1} were deleted.`;
  if (!event) return `Event ${eventId} was deleted.`;
  if (event.councilId !== link.councilId) return `Event ${eventId} was changed: it is another council's.`;
  if (linkHash(before.hash, link, event, rewritten) !== link.hash) return `Event ${eventId} was changed.`;
  let words = link.words;
  for (const one of ofWords) {
    if (one.former !== words) return `The words of event ${eventId} were changed before they were rewritten.`;
    words = one.words;
  }
  return wordsDigest(event) === words ? undefined : `The words of event ${eventId} were changed.`;
}
