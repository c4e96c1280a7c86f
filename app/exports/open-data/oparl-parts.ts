import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { placeKey, type OpenRow } from "#app/domain/open-data/told.ts";
import type { PublishedDocument } from "#app/domain/programme/entry.ts";
import type { Ways } from "./oparl-around.ts";
import { oparlType, type OparlAddresses } from "./oparl-lists.ts";

type Marks = Pick<OpenRow, "createdAt" | "changedAt">;

const marksOf = ({ createdAt, changedAt }: Marks) => ({ created: createdAt, modified: changedAt });

/** Where a meeting is, as its own words say it. */
export function locationOf(meetingId: number, venue: string, marks: Marks, at: OparlAddresses) {
  return {
    id: at.of("location", meetingId),
    type: oparlType("Location"),
    description: venue,
    meetings: [at.of("meeting", meetingId)],
    ...marksOf(marks),
  };
}

/** The documents that an item names and that have an address: they are where that says, not here. */
export function filesOf(itemId: number, documents: readonly PublishedDocument[], marks: Marks, { at }: Ways) {
  return documents.flatMap(({ title, url }, index) =>
    url === null
      ? []
      : [
          {
            id: at.of("file", `${itemId}-${index + 1}`),
            type: oparlType("File"),
            name: title,
            accessUrl: url,
            paper: [at.of("paper", itemId)],
            ...marksOf(marks),
          },
        ],
  );
}

/** What considering an item at its meeting says; undefined where it is on the agenda of none that is published. */
export function consultationOf({ id, bodyId, told }: OpenRow<"item">, { around, at }: Ways) {
  const meetingId = told?.entry.meetingId ?? null;
  if (!told || meetingId === null || !around.places.has(placeKey(meetingId, id))) return undefined;
  return {
    paper: at.of("paper", id),
    agendaItem: at.of("agenda-item", id),
    meeting: at.of("meeting", meetingId),
    organization: [at.of("organization", bodyId)],
    role: FORMAT_LABELS[told.entry.format],
  };
}

/** The same inside the paper that is considered there. */
export function consultationsOf(row: OpenRow<"item">, ways: Ways) {
  const consultation = consultationOf(row, ways);
  const id = ways.at.of("consultation", row.id);
  return consultation ? [{ id, type: oparlType("Consultation"), ...consultation, ...marksOf(row) }] : [];
}
