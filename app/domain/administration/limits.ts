import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** How many people, bytes of files, and mails a day a council may have; null for as many as it likes. */
export type CouncilLimits = { mostPeople: number | null; mostFileBytes: number | null; mostDailyMails: number | null };

const MORE = "whoever runs this service for your council can allow more";

/** Whether somebody may be added beside the people that there are. */
export function hasRoomForPerson(people: number, { mostPeople }: CouncilLimits): Verdict {
  if (mostPeople === null || people < mostPeople) return allowed;
  return refused("limit", `Your council may have ${mostPeople} people here, and has ${people}: ${MORE}.`);
}

/** Whether a file of this size may be kept beside what is kept of others. */
export function hasRoomForFile(kept: number, bytes: number, { mostFileBytes }: CouncilLimits): Verdict {
  if (mostFileBytes === null || kept + bytes <= mostFileBytes) return allowed;
  return refused(
    "limit",
    `Your council may keep ${inMegabytes(mostFileBytes)} of files here, and this would be ${inMegabytes(kept + bytes)}. Discard what waits to be saved, or ask for more room: ${MORE}.`,
  );
}

/** Whether one more message may be sent, so many having been sent within a day. */
export function mayMailToday(sent: number, { mostDailyMails }: CouncilLimits): Verdict {
  if (mostDailyMails === null || sent < mostDailyMails) return allowed;
  return refused(
    "limit",
    `Your council may send ${mostDailyMails} e-mails a day, and has sent them. Try again tomorrow; ${MORE}.`,
  );
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
