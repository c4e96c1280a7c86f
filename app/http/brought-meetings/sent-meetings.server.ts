import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { OptionalDay } from "#app/http/form-parts.server.ts";
import { readUpload, takeUpload } from "#app/http/upload.server.ts";
import type { FileSent } from "#app/domain/brought-meetings/found.ts";

const MOST_FILES = 100;
const MOST_DAYS = 800;

/** Which body’s meetings; and from which day until which the service is asked, where it is. */
export const NewMeetings = z
  .object({
    bodyId: z.coerce.number("Choose the body").int().positive(),
    ask: z.enum(["files", "service"]).default("files"),
    from: OptionalDay,
    until: OptionalDay,
  })
  .superRefine(({ ask, from, until }, context) => {
    if (ask !== "service") return;
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!from) return wrong("from", "Enter the first day");
    if (!until) return wrong("until", "Enter the last day");
    const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
    if (days < 0) wrong("until", "The last day must not be before the first");
    else if (days > MOST_DAYS) wrong("until", "Ask for two years at most at a time");
  });

/** A posted form of files with meetings, or of the days for which the service is to be asked. */
export async function readSentMeetings(request: Request, context: AppLoadContext) {
  const upload = await takeUpload(request, context);
  const asksService = upload.data.get("ask") === "service";
  return readUpload(upload, NewMeetings, asksService ? {} : wrongWith(upload.files.length));
}

function wrongWith(files: number): Record<string, string> {
  if (files === 0) return { file: "Choose at least one file" };
  return files > MOST_FILES ? { file: `Choose at most ${MOST_FILES} files at a time` } : {};
}

/** What several files are called together: “May.xml and 3 more”. */
export function namesOf(files: readonly FileSent[]): string {
  const [first, ...more] = files.map(({ name }) => name);
  return `${first ?? ""}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
