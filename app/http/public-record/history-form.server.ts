import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import type { HistoryPublished } from "#app/services/public-record/publish-history.server.ts";

/** What publishing an import asks for: the version that was looked at, and the mark of what the page said. */
export const HistoryForm = z.object({
  version: Version,
  mark: z.string("Open the page again: the form was incomplete.").max(40),
});

/** "Published: 1 meeting, 1 record and 3 follow-ups." */
export function historyPublishedText({ meetings, records, followUps }: HistoryPublished): string {
  const count = (n: number, one: string) => (n === 0 ? [] : [`${n} ${one}${n === 1 ? "" : "s"}`]);
  const parts = [...count(meetings, "meeting"), ...count(records, "record"), ...count(followUps, "follow-up")];
  return `Published: ${parts.join(", ")}.`;
}
