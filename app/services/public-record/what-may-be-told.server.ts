import { isSameAsPublished } from "#app/domain/same-as-published.ts";
import { mayBeTold } from "#app/domain/public-record/publishable.ts";
import type { RecordedRow, TitledEntry } from "#db/public-record/published-records.server.ts";

type Flags = Record<"recordIsOut" | "themeIsOut" | "themeIsOnlyExempt" | "meetingIsOut", number>;

/** Whether an outcome or answer may be told to the public now. */
export function isTold(record: Flags & Omit<Parameters<typeof mayBeTold>[0], keyof Flags>): boolean {
  return mayBeTold({
    part: record.part,
    themeState: record.themeState,
    themeSensitiveSinceAt: record.themeSensitiveSinceAt,
    recordIsOut: record.recordIsOut === 1,
    themeIsOut: record.themeIsOut === 1,
    themeIsOnlyExempt: record.themeIsOnlyExempt === 1,
    meetingIsOut: record.meetingIsOut === 1,
  });
}

/** Whether a published row is of a meeting's record. */
export function isOfMeeting({ kind }: RecordedRow): boolean {
  return kind === "outcome" || kind === "answer";
}

/** Whether what is published says just what would be published now. */
export function saysTheSame(planned: readonly TitledEntry[], out: readonly RecordedRow[]): boolean {
  const said = new Map(out.map((row) => [`${row.kind}:${row.id}`, row.entry]));
  return (
    planned.length === out.length &&
    planned.every(({ kind, id, entry }) => isSameAsPublished(said.get(`${kind}:${id}`), entry))
  );
}
