import type { SourceOutcome } from "./types.ts";

const discussed = (item: string, said: string): SourceOutcome => ({ item, code: "none_recorded", said });

/** These meetings resolve nothing: they are notes of questions and answers. */
export const WEST_MERCIA_OUTCOMES: readonly SourceOutcome[] = [
  {
    label: "O9",
    item: "M3.1",
    code: "none_recorded",
    said: "The Commissioner thanked the Chief Constable and his team, and said again that a note of the meeting would be published in due course. No resolution is recorded.",
  },
  discussed("M4.1", "There were no outstanding matters."),
  {
    label: "O10",
    item: "M4.2",
    code: "none_recorded",
    said: "The force had sent a report on 13 recommendations that concern it, with the review group’s terms of reference and first minutes, and a briefing paper. Eight of the thirteen were discussed; the other five are not named in the notes. No resolution is recorded; three actions were.",
  },
  discussed(
    "M4.2a",
    "A person’s experience of the system was put to the Chief Constable, who had concerns about procedure. The Commissioner was to follow it up outside the meeting. That paper is not attached to the notes and nothing of it is held here.",
  ),
  discussed(
    "M4.2b",
    "The action plan is for the whole force area; the evidence of what is done needs to be shown better.",
  ),
  discussed("M4.2c", "The recommendations were taken one by one: 1, 6, 8, 29, 31, 36, 37 and 39."),
  discussed("M4.r1", "The group had been set up and had met once; a yearly report was planned for June."),
  discussed(
    "M4.r6",
    "Which officers have completed the training was being counted; the review was to be complete in the summer.",
  ),
  discussed("M4.r8", "An action was given on which performance products come first."),
  discussed("M4.r29", "Some joint enforcement had been delayed; more was done and planned."),
  discussed("M4.r31", "An action was given to find out whether the database training was complete."),
  discussed("M4.r36", "Oversight by boards and force tasking was described."),
  discussed("M4.r37", "The training was described in the briefing paper."),
  discussed("M4.r39", "Awareness training and relations with the immigration service were described."),
  discussed("M4.2d", "How open the force is with communities, and how the public is reassured, was discussed."),
  discussed("M4.2e", "The profile is to be published and shared once it is complete."),
  discussed("M4.3", "There was no other business."),
  discussed("M4.4", "The next meeting was still to be confirmed."),
  discussed("M9.1", "Reported in the press; the notes themselves were not read."),
  discussed("M10.1", "Actions were reviewed; which ones was not read."),
  discussed("M10.2", "Discussed again; what was said was not read."),
];
