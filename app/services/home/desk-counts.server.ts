import type { ListOf } from "./list-of.server.ts";

/** How things stand, as four numbers that each lead to the list that they are the length of. */
export function deskCounts(
  of: { deadlinesLate: number; followUpsLate: number; withChair: number; toPlace: number },
  listOf: ListOf,
) {
  return [
    {
      count: of.deadlinesLate,
      one: "deadline late",
      many: "deadlines late",
      href: listOf("/deadlines?standing=late"),
      isLate: true,
    },
    {
      count: of.followUpsLate,
      one: "follow-up late",
      many: "follow-ups late",
      href: listOf("/follow-ups?chase=work_late"),
      isLate: true,
    },
    {
      count: of.withChair,
      one: "decision with the chair",
      many: "decisions with the chair",
      href: "/approvals",
      isLate: false,
    },
    {
      count: of.toPlace,
      one: "subject to place",
      many: "subjects to place",
      href: listOf("/themes?state=approved&state=deferred"),
      isLate: false,
    },
  ];
}
