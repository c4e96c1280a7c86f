/** The list of published meetings. */
export const meetings = {
  upcoming: "Upcoming meetings",
  past: "Past meetings",
  upcomingShort: "Upcoming",
  pastShort: "Past",
  list: "Meetings",
  noUpcoming: "No upcoming meeting has been published yet. <programmes>See the work programmes</programmes>",
  noPast: "No meeting has been published yet. <programmes>See the work programmes</programmes>",
  notRecorded: "Met on {day}. The record is not out yet.",
  nothingRecorded: "This meeting was planned for {day}. Nothing is recorded of it yet.",
} as const;
