import type { SourceMeeting } from "./types.ts";

const cc = "cc-west-mercia";

/** Sixteen prompts from the Commissioner, each with one or more questions in it. */
export const WEST_MERCIA_2016: SourceMeeting = {
  key: "M3",
  body: "west-mercia-accountability",
  meetsOn: "2016-09-22",
  venue: "Conference Room, Shrewsbury Police Station",
  kind: "accountability",
  paper: "Notes of the West Mercia assurance meeting on child sexual exploitation, 22 September 2016",
  asker: "The Police and Crime Commissioner for West Mercia",
  items: [
    {
      key: "M3.1",
      number: "",
      title: "Assurance meeting to discuss child sexual exploitation",
      kind: "theme",
      purpose: "To hold the Chief Constable to account for the force’s approach, because communities are concerned.",
      theme: "wm-force-approach",
      witnesses: ["cc-west-mercia", "acc-west-mercia"],
      mentions: [
        ["wm-intelligence", "The assessment was called adequate; four gaps were named."],
        ["wm-missing-persons-systems", "Named as a gap: two forces’ databases do not talk to each other."],
        ["wm-hotels-taxis", "Work with hotels and taxi firms was described."],
        ["wm-training", "Workshops for all staff who meet the public were to be complete by December 2016."],
        ["wm-resources-2016", "No fixed date for the north; resources in Telford kept under review."],
        ["wm-perpetrators", "The force did not have high confidence that it knew all who offend."],
        ["wm-partners", "Good partnerships overall; less confidence in how far they are joined up."],
      ],
      questions: [
        {
          label: "Q3.1",
          text: "What is the current intelligence assessment of child sexual exploitation?",
          to: cc,
          theme: "wm-intelligence",
        },
        {
          label: "Q3.2",
          text: "How would the Chief Constable rate that assessment?",
          to: cc,
          theme: "wm-intelligence",
        },
        {
          label: "Q3.3",
          text: "Where would the Chief Constable like the quality of the assessment to be?",
          to: cc,
          theme: "wm-intelligence",
        },
        {
          label: "Q3.4",
          text: "There are many reports with many recommendations: how can the Commissioner be sure that all are considered and acted on?",
          to: cc,
          theme: "wm-force-approach",
        },
        {
          label: "Q3.5",
          text: "What is the force doing to protect victims?",
          to: cc,
          theme: "wm-force-approach",
        },
        {
          label: "Q3.6",
          text: "Why do the force’s figures show so few flagged incidents and crimes?",
          to: cc,
          theme: "wm-intelligence",
        },
        {
          label: "Q3.7",
          text: "How does the Chief Constable satisfy himself that staff recognise and understand exploitation?",
          to: cc,
          theme: "wm-training",
        },
        {
          label: "Q3.8",
          text: "Is the Chief Constable happy that Telford was not prioritised for the vulnerability training?",
          to: cc,
          theme: "wm-training",
        },
        {
          label: "Q3.9",
          text: "Do all new front-facing staff get the training early, and when will existing staff have had it?",
          to: cc,
          theme: "wm-training",
        },
        {
          label: "Q3.10",
          text: "How have resources been prioritised across the force area and in Telford, and when does the intelligence model go to the north?",
          to: cc,
          theme: "wm-resources-2016",
        },
        {
          label: "Q3.11",
          text: "How sure is the Chief Constable that those known to be exploited are being safeguarded?",
          to: cc,
          theme: "wm-force-approach",
        },
        {
          label: "Q3.12",
          text: "What is the force doing about perpetrators?",
          to: cc,
          theme: "wm-perpetrators",
        },
        {
          label: "Q3.13",
          text: "How confident is the Chief Constable that all who exploit children in these communities are known?",
          to: cc,
          theme: "wm-perpetrators",
        },
        {
          label: "Q3.14",
          text: "What use is made of coercive control powers, and are staff being trained to use them?",
          to: cc,
          theme: "wm-perpetrators",
        },
        {
          label: "Q3.15",
          text: "Are partners adequately connected, are any not engaging, and what is the overall assessment of partnerships?",
          to: cc,
          theme: "wm-partners",
        },
        {
          label: "Q3.16",
          text: "Is there anything the Commissioner can do?",
          to: cc,
          theme: "wm-partners",
        },
      ],
    },
  ],
};
