import { reference } from "#app/domain/references.ts";
import type { MadeRecord } from "#db/own-sheet/take-out.server.ts";
import type { MadeOfTable } from "./kept-table.server.ts";

const ROOMS: Partial<Record<MadeRecord["kind"], string>> = {
  item: "items",
  follow_up: "follow-ups",
  meeting: "meetings",
  question: "questions",
  theme: "themes",
};

/** What was made of a table, a line for each record, with its page where it has one; a person's is an administrator's. */
export function linesOfMade({ lines }: MadeOfTable, { administrator }: { administrator: boolean }) {
  return lines.map(({ row, kind, id, title }) => {
    if (kind === "person" && administrator) return { row, title, reference: null, href: `/admin/people/${id}` };
    const room = ROOMS[kind];
    const ref = room ? referenceOf(kind, id) : null;
    return { row, title, reference: ref, href: ref ? `/${room}/${ref}` : null };
  });
}

/** "F-12"; what has no letter of its own is told by its kind. */
export function referenceOf(kind: MadeRecord["kind"], id: number): string {
  if (kind === "person" || kind === "office" || kind === "membership") return `a ${kind}`;
  return reference(kind, id);
}
