import { attendeeText } from "#app/domain/meeting-record/attendance.ts";
import { partyNames } from "#app/domain/meeting-record/party.ts";
import { mayRecordAttendance } from "#app/domain/meeting-record/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAttendance, type AttendanceRow } from "#db/meeting-record/attendance.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";

/** One line that the form shows: a member of the body on that day, or somebody already on the list. */
export type OfferedLine = {
  key: string;
  name: string;
  member: boolean;
  version: number;
  part: string;
  instead: string;
};

/**
 * What the attendance page needs: every member of the body on the meeting's day
 * whether recorded or not, whoever else is on the list, and the verdict.
 */
export async function offerAttendance(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const [members, rows, parties] = [
    await listMembersOn(db, meeting.bodyId, meeting.meetsOn),
    await listAttendance(db, meetingId),
    await listParties(db, meeting.bodyId, meeting.meetsOn),
  ];
  const ofMember = (id: number) => rows.find((row) => row.personId === id);
  const others = rows.filter((row) => !members.some((member) => member.id === row.personId));
  const lines: OfferedLine[] = [
    ...members.map(({ id, name }) => lineOf(`member-${id}`, name, "yes", ofMember(id))),
    ...others.map((row) => lineOf(`other-${row.id}`, attendeeText(row), "no", row)),
  ];
  return {
    reference: reference("meeting", meeting.id),
    bodyName: meeting.bodyName,
    meetsOn: meeting.meetsOn,
    dateBasis: meeting.dateBasis,
    correcting: meeting.state === "held" && rows.length > 0 ? ("reason" as const) : null,
    verdict: mayRecordAttendance(meeting, actor),
    recorded: rows.length,
    members: members.map(({ id, name }) => ({ value: String(id), words: name })),
    names: partyNames(parties),
    lines,
  };
}

function lineOf(key: string, name: string, member: "yes" | "no", row: AttendanceRow | undefined): OfferedLine {
  return {
    key,
    name,
    member: member === "yes",
    version: row?.version ?? 0,
    part: row?.part ?? "",
    instead: row?.forPersonId ? String(row.forPersonId) : "",
  };
}
