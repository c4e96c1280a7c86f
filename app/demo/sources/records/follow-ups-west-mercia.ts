import type { SourceFollowUp } from "./types.ts";

const cc = "cc-west-mercia";
const commitment = { kind: "commitment", owner: cc } as const;
const told = (words: string) => [["M3.1", words]] as const;
const answered = told("In answer to the Commissioner’s question.");

/** What was promised in September 2016. */
const IN_2016: readonly SourceFollowUp[] = [
  {
    label: "X4",
    kind: "external_recommendation",
    theme: "wm-force-approach",
    madeBy: "Many reports, not listed in the notes",
    ownerWords: "Critical Incident Management Meeting, chaired by an assistant chief constable",
    question: "Q3.4",
    places: told("“There are lots of reports with multiple recommendations.”"),
    state: "in_progress",
    wording:
      "All the recommendations of the different reports on child sexual exploitation, under review together: which are carried out, what difference they made, and which need a fresh approach.",
  },
  {
    label: "C8",
    kind: "commitment",
    theme: "wm-force-approach",
    ownerWords: "The Police and Crime Commissioner for West Mercia",
    owner: "pcc-west-mercia",
    places: told("At the opening, and again at the close of the meeting."),
    due: "in due course",
    wording: "To publish a note of the meeting.",
    state: "complete",
    because: "The note was published: it is the paper that this record comes from.",
  },
  {
    ...commitment,
    label: "C9",
    theme: "wm-resources-2016",
    question: "Q3.10",
    places: answered,
    due: "kept under review",
    wording: "To keep the resources in Telford under review.",
  },
  {
    ...commitment,
    label: "D6",
    theme: "wm-intelligence",
    question: "Q3.1",
    places: answered,
    due: "in October",
    wording: "To publish the refreshed threat assessment of the alliance.",
  },
  {
    ...commitment,
    label: "D6a",
    theme: "wm-intelligence",
    question: "Q3.2",
    places: answered,
    due: "over the next 2 years",
    wording: "To go on improving the intelligence assessment.",
  },
  {
    ...commitment,
    label: "D6b",
    theme: "wm-training",
    question: "Q3.7",
    places: told("In the information added after the meeting."),
    due: "by December 2016",
    wording: "That all forward-facing staff up to chief inspector attend the vulnerability workshops.",
  },
  {
    ...commitment,
    label: "D6c",
    theme: "wm-resources-2016",
    question: "Q3.10",
    places: answered,
    due: "over the next few months; no fixed date",
    wording: "To design the investigative model for the north of the force, and then to bring it in.",
  },
];

/** The actions and promises of March 2023. */
const IN_2023: readonly SourceFollowUp[] = [
  {
    label: "A1",
    kind: "action",
    theme: "wm-victims-first",
    owner: "pcc-west-mercia",
    places: [["M4.2a", "Minuted as an action."]],
    wording:
      "To follow up the experience put to the meeting, and to give its details to the Chief Constable, who had concerns about procedure.",
    sensitive: "It concerns one person’s experience.",
  },
  {
    label: "A2",
    kind: "action",
    theme: "wm-rec-8",
    owner: cc,
    question: "Q4.18",
    places: [["M4.r8", "Minuted as an action; the answer before it spoke of the next 12 months."]],
    wording: "To give an update on which of the force’s performance products come first.",
  },
  {
    label: "A3",
    kind: "action",
    theme: "wm-rec-31",
    owner: "acc-west-mercia",
    question: "Q4.21",
    places: [["M4.r31", "Minuted as an action, though the Chief Constable had just said it was done."]],
    wording: "To find out whether the database training was complete for all relevant officers, and to give an update.",
  },
  {
    ...commitment,
    label: "C10",
    theme: "wm-inquiry",
    question: "Q4.32",
    places: [["M4.2e", "In answer to the Commissioner’s question."]],
    due: "once completed",
    wording: "To publish the problem profile and share it with partners.",
  },
  {
    ...commitment,
    label: "C11",
    theme: "wm-rec-1",
    question: "Q4.11",
    ownerWords: "The Chief Constable, with the partnership",
    places: [["M4.r1", "In answer to the Deputy Commissioner’s question."]],
    due: "June",
    wording: "To publish the annual report that the recommendation asks for.",
  },
  {
    ...commitment,
    label: "D8",
    theme: "wm-victims-first",
    question: "Q4.3",
    places: [["M4.2a", "Hoped for, in answer to the Commissioner’s question; the notes print “23/23”."]],
    due: "by the end of Q1/Q2 23/23",
    wording: "To have the lived experience group set up and in place.",
  },
  {
    ...commitment,
    label: "D9",
    theme: "wm-inquiry",
    question: "Q4.7",
    places: [["M4.2c", "In answer to the Commissioner’s question."]],
    due: "at the end of the financial quarter",
    wording: "To bring up to date the analysis behind the annual report.",
  },
  {
    ...commitment,
    label: "D9a",
    theme: "wm-rec-6",
    question: "Q4.13",
    places: [["M4.r6", "In answer to the Commissioner’s question."]],
    due: "in the summer, 1 year after the review was published",
    wording: "To complete the review of training.",
  },
  {
    ...commitment,
    label: "D9b",
    theme: "wm-rec-8",
    question: "Q4.18",
    places: [["M4.r8", "In answer to the Commissioner’s question: if it is delivered at all."]],
    due: "in the next 12 months",
    wording: "To deliver better performance data on exploitation.",
  },
];

export const WEST_MERCIA_FOLLOW_UPS: readonly SourceFollowUp[] = [...IN_2016, ...IN_2023];
