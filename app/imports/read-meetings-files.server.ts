import { readModernGov } from "#app/domain/brought-meetings/moderngov.ts";
import { together, type FileSent, type MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { readCalendar } from "./calendar-file.server.ts";
import { CannotRead } from "./cannot-read.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import { xmlTree } from "./xml-tree.server.ts";

export type MeetingsRead = { ok: true; found: MeetingsFound } | { ok: false; problems: string[] };

const NEITHER = "It is neither XML of ModernGov nor an iCalendar file (.ics).";
const MOST_MEETINGS = 1_000;
const MOST_SKIPPED = 50;

/** What these files hold together, each told by what it begins with; one that cannot be read is refused with its name. */
export function readMeetingsFiles(files: readonly FileSent[]): MeetingsRead {
  const problems: string[] = [];
  const all: MeetingsFound[] = [];
  for (const { name, bytes } of files) {
    try {
      all.push(readOne(textOfBytes(bytes), name));
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      problems.push(...error.problems.map(({ words }) => `${name}: ${words}`));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const found = together(all);
  if (found.meetings.length > MOST_MEETINGS)
    found.skipped.unshift(
      `There are more than ${MOST_MEETINGS} meetings: the first were read. Bring fewer in at a time.`,
    );
  found.meetings.splice(MOST_MEETINGS);
  found.skipped.splice(MOST_SKIPPED);
  return { ok: true, found };
}

function readOne(text: string, name: string): MeetingsFound {
  const opening = text
    .slice(0, 1_000)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(opening)) return readCalendar(text.replace(/^\ufeff/, ""), name);
  if (/^<(?:!DOCTYPE )?html/i.test(opening)) throw new CannotRead(`It is a web page. ${NEITHER}`);
  if (opening.startsWith("<")) return readModernGov(xmlTree(text.replace(/^\ufeff/, "")), name);
  throw new CannotRead(text.trim() === "" ? "It is empty." : NEITHER);
}
