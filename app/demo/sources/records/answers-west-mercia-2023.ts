import type { SourceAnswer } from "./types.ts";

const cc = "cc-west-mercia";
const acc = "acc-west-mercia";
const none = { result: "not_answered" } as const;

/** What the Chief Constable and the Assistant Chief Constable answered in March 2023, before the recommendations. */
const OPENING: readonly SourceAnswer[] = [
  [
    "Q4.1",
    cc,
    "Training that is constant and carries the victim’s voice, and new ways of catching the attention of the workforce.",
  ],
  [
    "Q4.2",
    cc,
    "Work is under way to have figures; the weight is on what people say. Chief officers are working on a new way of setting objectives that will pass down through the organisation.",
  ],
  ["Q4.2", acc, "Given together with the Chief Constable: the weight is on what people say."],
  [
    "Q4.3",
    acc,
    "The force uses a lived experience group that the council began, learns from a scrutiny panel on serious sexual offences, and is setting up an advisory group on violence against women and girls.",
  ],
  [
    "Q4.3",
    cc,
    "Offending has moved online, which will bring in wider experience. It is hoped that the group is in place by “the end of Q1/Q2 23/23”, as the notes print it.",
  ],
  [
    "Q4.4",
    acc,
    "Better training and awareness for officers, with help from the Children’s Society. There are good relations with the prosecutors, and specialist officers investigate.",
  ],
  [
    "Q4.5",
    cc,
    "A peer review came before the inquiry’s report of July 2022, so work had begun. The partnership took time to set up, and that was needed. More is to be done to show the evidence of it.",
  ],
  [
    "Q4.6",
    cc,
    "The action plan is for the whole of West Mercia. Much of it centres on Telford, and what works there can be rolled out where gaps are found.",
  ],
  [
    "Q4.7",
    cc,
    "The analysis behind the yearly report will be brought up to date at the end of the financial quarter. More work is needed on performance data.",
  ],
];

const RECOMMENDATIONS: readonly SourceAnswer[] = [
  [
    "Q4.8",
    cc,
    "The report mattered to partnerships as well as to the force, and talks with partners showed a shared will to complete the recommendations.",
  ],
  [
    "Q4.9",
    cc,
    "What looked like delay was to make the group effective from its first meeting. The recommendation asks for a meeting every six months.",
  ],
  [
    "Q4.9",
    acc,
    "The group has a role of its own: to find gaps in the data and build a shared understanding of the threat.",
  ],
  [
    "Q4.10",
    cc,
    "Yes. The performance team sits on the group, and the Telford command team on the more strategic one; the council’s chief executive had spoken well of it.",
  ],
  ["Q4.11", cc, "There is a clear plan to publish the yearly report in June, from an updated analysis."],
  [
    "Q4.12",
    acc,
    "Yes. A delivery plan was in place after the peer review. More rigour is wanted, so that the force can show that the work was done.",
  ],
  [
    "Q4.13",
    cc,
    "No, though the force wants fewer systems. The review of training is to be complete in the summer, a year after the report.",
  ],
  [
    "Q4.14",
    cc,
    "Recent talks about the budget showed a shared commitment to the right resources, in Telford and beyond.",
  ],
  ["Q4.15", cc, "No answer was minuted.", none],
  [
    "Q4.16",
    cc,
    "This is not a crime type of its own: it is found by a marker in the crime recording system. Making staff aware that the marker must be set is still the challenge.",
  ],
  [
    "Q4.17",
    cc,
    "The incident management unit audits the markers; how that reaches the performance reports was less sure.",
  ],
  ["Q4.17", acc, "Audits of quality would be needed; figures such as detection rates will not do."],
  [
    "Q4.18",
    cc,
    "The performance team is reviewing which data come first. If it is delivered, it will be within the next 12 months.",
  ],
  [
    "Q4.19",
    cc,
    "Some joint enforcement was delayed because the council was short of staff; what was done and is planned is reassuring. Problem-solving hubs everywhere are expected to work with their council’s taxi licensing team.",
  ],
  [
    "Q4.20",
    cc,
    "The Assistant Chief Constable and the Commissioner’s head of policy and commissioning meet each quarter about the inquiry, and those talks are taking place.",
  ],
  [
    "Q4.21",
    cc,
    "It was due to be complete on 31 March, the day of the meeting, and the Chief Constable gave assurance that it was. For whom it was is not in the notes; an action followed.",
    { result: "partly" },
  ],
  [
    "Q4.22",
    cc,
    "Each council in West Mercia has its own arrangements. The problem-solving hub would oversee the work and roll it out if needed.",
  ],
  ["Q4.23", cc, "Yes: the systems are there for sharing information in the proper way."],
  [
    "Q4.24",
    cc,
    "Data are audited. The weight is on including the marker in initial training, when a crime is first recorded.",
  ],
  [
    "Q4.25",
    cc,
    "A vulnerability delivery board looks at quality and spreads what works; force tasking and the profiles of organised crime cover it; offences against children are a priority of the control strategy.",
  ],
  ["Q4.25", acc, "As it is not a crime type, general scrutiny of performance takes in parts of it."],
  ["Q4.26", cc, "The briefing paper sets out the training, which is extensive."],
  [
    "Q4.27",
    cc,
    "Awareness training exists and must be refreshed, because the mechanism often changes. Those who report should discuss a referral first, so that it is a good one. Relations with the immigration service are good at a senior level.",
  ],
];

const CLOSING: readonly SourceAnswer[] = [
  [
    "Q4.28",
    cc,
    "Events in Telford showed how much openness matters. The force saw the need to bring communities and partners together on this, and welcomed it.",
  ],
  ["Q4.29", cc, "Publishing sentences reassures people, and so do the neighbourhood teams."],
  [
    "Q4.30",
    acc,
    "Some have a simple picture of a complex matter. The communications team is being given the capacity to focus on offences against children.",
  ],
  [
    "Q4.31",
    cc,
    "The culture is recognised. Juries are now told at the start of rape trials what consent is, and convictions need to rise.",
  ],
  [
    "Q4.32",
    cc,
    "Yes, once complete. Partners often want fine detail; the profile will be a strategic paper for the whole of West Mercia.",
  ],
  ["Q4.33", cc, "No answer was minuted.", none],
];

export const ANSWERS_2023: readonly SourceAnswer[] = [...OPENING, ...RECOMMENDATIONS, ...CLOSING];
