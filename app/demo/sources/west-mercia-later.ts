import type { SourceMeeting } from "./types.ts";

/** Two later meetings on the same subject, known from public reports of them. */
export const WEST_MERCIA_LATER: readonly SourceMeeting[] = [
  {
    key: "M9",
    body: "west-mercia-accountability",
    meetsOn: "2024-03-13",
    venue: "",
    kind: "accountability",
    paper: "A press report of the West Mercia accountability meeting, 13 March 2024",
    inferred: "The notes themselves were not read.",
    asker: "The Police and Crime Commissioner for West Mercia",
    items: [
      {
        key: "M9.1",
        number: "",
        title: "Child sexual exploitation: progress since the inquiry",
        kind: "theme",
        purpose: "To consider the force’s progress on child sexual exploitation.",
        theme: "wm-force-approach",
        witnesses: ["cc-west-mercia"],
        mentions: [["wm-inquiry", "The same subject, a year on."]],
      },
    ],
  },
  {
    key: "M10",
    body: "west-mercia-accountability",
    meetsOn: "2024-10-08",
    venue: "",
    kind: "accountability",
    paper: "Minutes of the West Mercia assurance and accountability meeting, 8 October 2024",
    url: "https://westmercia-pcc.gov.uk/performance/police-performance-assurance-accountability/assurance-accountability-minutes",
    asker: "The Police and Crime Commissioner for West Mercia",
    items: [
      {
        key: "M10.1",
        number: "",
        title: "Review of Action Tracker",
        kind: "standing",
        purpose: "To review actions, close those that are done and progress the rest.",
      },
      {
        key: "M10.2",
        number: "",
        title: "Child sexual exploitation",
        kind: "theme",
        purpose: "To consider the force’s response to child sexual exploitation.",
        theme: "wm-force-approach",
        witnesses: ["cc-west-mercia"],
        mentions: [["wm-inquiry", "The same subject, taken again."]],
      },
    ],
  },
];
