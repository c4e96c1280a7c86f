/** What the parameters in the addresses of open data stand for, given the numbers of meetings there are; undefined for any other. */
export function openDataValues(name: string, path: string, meetingIds: readonly number[]): string[] | undefined {
  if (name !== "operation" || !path.startsWith("/mgWebService.asmx/")) return undefined;
  return [
    "GetCommittees",
    "GetMeetings?lCommitteeId=0",
    "GetAllMeetingsByDate?lCommitteeId=1",
    ...meetingIds.flatMap((id) => [`GetMeeting?lMeetingId=${id}`, `GetAttendance?lMeetingId=${id}`]),
  ];
}
