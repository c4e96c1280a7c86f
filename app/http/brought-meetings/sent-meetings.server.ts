import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { z } from "zod";
import { OptionalDay } from "#app/http/form-parts.server.ts";
import { formDataOf, readFields, type BadForm, type GoodForm } from "#app/http/form.server.ts";
import { nameOf } from "#app/http/sheet/upload.server.ts";
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

type Sent = GoodForm<z.output<typeof NewMeetings>> & { files: FileSent[] };

/** A posted form of files with meetings, or of the days for which the service is to be asked. */
export async function readSentMeetings(request: Request): Promise<Sent | BadForm> {
  const data = await formDataOf(request);
  const sent = data
    .getAll("file")
    .filter((entry) => typeof entry !== "string")
    .filter((file) => file.size > 0 || file.name !== "");
  const files: FileSent[] = [];
  const digest = createHash("sha256");
  for (const file of sent.slice(0, MOST_FILES + 1)) {
    const bytes = Buffer.from(await file.arrayBuffer());
    digest.update(bytes);
    files.push({ name: nameOf(file.name), base64: bytes.toString("base64") });
  }
  const form = readFields(data, NewMeetings, digest.digest("base64url"));
  if (!form.ok) return form;
  const wrong = form.data.ask === "service" ? null : wrongWith(files.length);
  return wrong === null ? { ...form, files } : { ok: false, values: form.values, errors: { file: wrong } };
}

function wrongWith(files: number): string | null {
  if (files === 0) return "Choose at least one file";
  return files > MOST_FILES ? `Choose at most ${MOST_FILES} files at a time` : null;
}

/** What several files are called together: “May.xml and 3 more”. */
export function namesOf(files: readonly FileSent[]): string {
  const [first, ...more] = files.map(({ name }) => name);
  return `${first ?? ""}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
