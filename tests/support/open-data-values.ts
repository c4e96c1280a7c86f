import { OPARL_LISTS } from "#app/exports/open-data/oparl-lists.ts";
import { OPARL_PARTS } from "#app/exports/open-data/oparl-part-of.ts";
import { OPEN_LIST_NAMES, openId, openListOf } from "#app/exports/open-data/lists.ts";

const OPARL_NAMES = ["system", "body", ...Object.keys(OPARL_LISTS), ...Object.keys(OPARL_PARTS)];

/** What the parameters in the addresses of open data stand for, given the numbers of meetings there are; undefined for any other. */
export function openDataValues(name: string, path: string, meetingIds: readonly number[]): string[] | undefined {
  if (path.startsWith("/mgWebService.asmx/")) return operations(meetingIds);
  if (path.startsWith("/oparl/v1.1/")) return name === "list" ? OPARL_NAMES : ["1", "2", "1-1", "2-1"];
  if (!path.startsWith("/api/v1/")) return undefined;
  if (name === "list") return OPEN_LIST_NAMES.map((list) => (path.endsWith(":list") ? `${list}?limit=200` : list));
  const list = openListOf(path.split("/")[3]);
  return list && name === "ref" ? [openId(list, 1), openId(list, 2)] : undefined;
}

function operations(meetingIds: readonly number[]): string[] {
  return [
    "GetCommittees",
    "GetMeetings?lCommitteeId=0",
    "GetAllMeetingsByDate?lCommitteeId=1",
    ...meetingIds.flatMap((id) => [`GetMeeting?lMeetingId=${id}`, `GetAttendance?lMeetingId=${id}`]),
  ];
}
