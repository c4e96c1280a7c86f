import { createHash } from "node:crypto";
import type { Row } from "#db/schema.ts";

/** An event with the records on whose timelines it stands. */
export type WholeEvent = Row<"event"> & { subjects: readonly { kind: string; id: number }[] };

/** What a link says of its event's place in the chain. */
export type Link = Row<"eventLink">;

/** What was rewritten by what an event tells of. */
export type Rewritten = Pick<Row<"eventRewritten">, "eventId" | "former" | "words">;

/** What stands before the first link of a chain. */
export const NO_LINK = { number: 0, hash: "" };

const digest = (facts: readonly unknown[]) => createHash("sha256").update(JSON.stringify(facts)).digest("hex");

/** The digest of what an event says in words: names and texts may have to go, and nothing else of it ever changes. */
export const wordsDigest = (event: Pick<Row<"event">, "actorName" | "reason" | "particulars">): string =>
  digest([event.actorName, event.reason, event.particulars]);

/** The hash of a link: of the hash before it, of its place, of all that never changes of its event, and of what that rewrote. */
export function linkHash(
  before: string,
  link: Omit<Link, "hash">,
  event: WholeEvent,
  rewritten: readonly Rewritten[],
): string {
  return digest([
    before,
    [link.councilId, link.number, link.linkedWith],
    [event.id, event.at, event.actorPersonId, event.action],
    [event.subjectKind, event.subjectId, event.subjectVersion, event.bodyId],
    [...new Set(event.subjects.map(({ kind, id }) => `${kind} ${id}`))].sort(),
    link.words,
    rewritten.map(({ eventId, former, words }) => [eventId, former, words]),
  ]);
}
