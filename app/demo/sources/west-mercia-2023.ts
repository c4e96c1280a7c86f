import type { SourceItem, SourceMeeting, SourceQuestion } from "./types.ts";

const cc = "cc-west-mercia";
const acc = "acc-west-mercia";
const deputy = { by: "The Deputy Police and Crime Commissioner for West Mercia" } as const;

/** The inquiry's recommendations that were discussed, each with what was asked of it. */
const RECOMMENDATIONS: readonly [
  number: number,
  title: string,
  theme: string,
  purpose: string,
  questions: readonly SourceQuestion[],
][] = [
  [
    1,
    "joint review group",
    "wm-rec-1",
    "To consider whether the joint review group with the council and partners is effective.",
    [
      {
        label: "Q4.8",
        ...deputy,
        text: "How effective has the joint review group been in carrying out the recommendations and showing the public enough progress?",
        to: cc,
      },
      {
        label: "Q4.9",
        ...deputy,
        text: "It took seven months to set the group up and it has met once: why?",
        to: cc,
      },
      {
        label: "Q4.10",
        ...deputy,
        text: "Is the Chief Constable satisfied with the force’s attendance at the group?",
        to: cc,
      },
      { label: "Q4.11", ...deputy, text: "What outcomes has the group achieved so far?", to: cc },
    ],
  ],
  [
    6,
    "information sharing, safeguarding and training",
    "wm-rec-6",
    "To consider which officers have completed the training, and how the force can show it.",
    [
      {
        label: "Q4.12",
        text: "Is the Chief Constable reassured by progress on compliance with this recommendation?",
        to: acc,
      },
      {
        label: "Q4.13",
        kind: "supplementary",
        after: "Q4.12",
        text: "Is progress affected by the personnel systems the force uses?",
        to: cc,
      },
    ],
  ],
  [
    8,
    "resource for child exploitation",
    "wm-rec-8",
    "To consider whether the force has the right resource and the data to guide it.",
    [
      {
        label: "Q4.14",
        text: "Does the force have the right level of resource for this in Telford?",
        to: cc,
      },
      {
        label: "Q4.15",
        text: "Does the team give the right share of its effort to sexual exploitation as against criminal exploitation?",
        to: cc,
      },
      { label: "Q4.16", text: "Does the force have the right performance data to guide its work?", to: cc },
      {
        label: "Q4.17",
        kind: "supplementary",
        after: "Q4.16",
        text: "What needs to be done once audits are correctly applied?",
        to: cc,
      },
      {
        label: "Q4.18",
        kind: "supplementary",
        after: "Q4.16",
        text: "What is the timescale for a better account of the issue and of the harm people experience?",
        to: cc,
      },
    ],
  ],
  [
    29,
    "joint taxi licensing enforcement",
    "wm-taxi-enforcement",
    "To consider whether joint enforcement of taxi licensing is regular and rigorous enough.",
    [
      {
        label: "Q4.19",
        text: "How effective has this year’s work with the licensed taxi trade in Telford been in disrupting exploitation and building intelligence?",
        to: cc,
      },
      {
        label: "Q4.20",
        text: "What more could the Commissioner do to support the force’s work, through partnership structures and the grant scheme?",
        to: cc,
        theme: "wm-inquiry",
      },
    ],
  ],
  [
    31,
    "restaurants and takeaways",
    "wm-rec-31",
    "To consider whether information about restaurants and takeaways is shared with the force.",
    [
      {
        label: "Q4.21",
        text: "Who is the training on the council’s database for, and is it now complete?",
        to: cc,
      },
      {
        label: "Q4.22",
        text: "Is the work being evaluated, and rolled out across the other policing areas?",
        to: cc,
      },
      {
        label: "Q4.23",
        text: "Does trading standards have safeguards for sharing information and protecting data?",
        to: cc,
      },
    ],
  ],
  [
    36,
    "the intelligence marker",
    "wm-rec-36",
    "To consider how the intelligence marker is used, and who oversees it.",
    [
      { label: "Q4.24", text: "What more can the force do at once to improve recording?", to: cc },
      {
        label: "Q4.25",
        text: "This is not seen at strategic performance meetings: what other oversight does it have?",
        to: cc,
      },
    ],
  ],
  [
    37,
    "induction and refresher training",
    "wm-rec-37",
    "To consider whether officers are trained at induction and refreshed.",
    [
      {
        label: "Q4.26",
        text: "Is the Chief Constable reassured that staff have the skills the recommendation sets out?",
        to: cc,
      },
    ],
  ],
  [
    39,
    "the National Referral Mechanism",
    "wm-rec-39",
    "To consider how the force and its partners make referrals.",
    [
      {
        label: "Q4.27",
        text: "What more could the force do with partners to improve referrals, when only one in a hundred comes from immigration?",
        to: cc,
      },
    ],
  ],
];

const RECOMMENDATION_ITEMS: readonly SourceItem[] = RECOMMENDATIONS.map(
  ([number, title, theme, purpose, questions]) => ({
    key: `M4.r${number}`,
    number: "",
    within: "2",
    title: `Recommendation ${number}: ${title}`,
    kind: "theme",
    purpose,
    theme,
    witnesses: [cc, acc],
    questions: questions.map((question) => ({ theme, ...question })),
  }),
);

export const WEST_MERCIA_2023: SourceMeeting = {
  key: "M4",
  body: "west-mercia-accountability",
  meetsOn: "2023-03-31",
  startsAt: "10:00",
  venue: "West Mercia Police Headquarters",
  kind: "accountability",
  paper: "Notes of the West Mercia holding to account meeting, 31 March 2023",
  url: "https://www.westmercia-pcc.gov.uk/monthly-assurance-meeting-march-2023-meeting-notes/",
  asker: "The Police and Crime Commissioner for West Mercia",
  items: [
    {
      key: "M4.1",
      number: "1",
      title: "Outstanding Matters/Matters arising",
      kind: "procedural",
      purpose: "To take up matters outstanding from earlier meetings; there were none.",
    },
    {
      key: "M4.2",
      number: "2",
      title: "Holding to account: Independent Inquiry into Telford Child Sexual Exploitation",
      kind: "theme",
      purpose: "To hold the Chief Constable to account for progress on the recommendations that concern the force.",
      theme: "wm-inquiry",
      witnesses: [cc, acc],
    },
    {
      key: "M4.2a",
      number: "",
      within: "2",
      title: "Putting victims and survivors first",
      kind: "theme",
      purpose: "To consider how victims’ experience shapes what the force does.",
      theme: "wm-victims-first",
      witnesses: [cc, acc],
      questions: [
        {
          label: "Q4.1",
          text: "What more could the force do to put victims at the heart of everything it does?",
          to: cc,
          theme: "wm-victims-first",
        },
        {
          label: "Q4.2",
          text: "How does lived experience influence engagement with the workforce?",
          to: cc,
          theme: "wm-victims-first",
        },
        {
          label: "Q4.3",
          text: "Once there is a lived experience group, are there clear plans to pass what it says through the organisation?",
          to: acc,
          theme: "wm-victims-first",
        },
        {
          label: "Q4.4",
          text: "What more could be done to support victims throughout the criminal justice system?",
          to: acc,
          theme: "wm-victims-first",
        },
      ],
    },
    {
      key: "M4.2b",
      number: "",
      within: "2",
      title: "IITCSE Executive Summary",
      kind: "theme",
      purpose: "To consider the inquiry’s summary and what police and partners should do about what it found.",
      theme: "wm-inquiry",
      witnesses: [cc],
      questions: [
        {
          label: "Q4.5",
          text: "What more should police and partners be doing to tackle the issues?",
          to: cc,
          theme: "wm-inquiry",
        },
        {
          label: "Q4.6",
          text: "Is the inquiry’s report a high priority across the force, and does the action plan show it?",
          to: cc,
          theme: "wm-inquiry",
        },
      ],
    },
    {
      key: "M4.2c",
      number: "",
      within: "2",
      title: "IITCSE Recommendations",
      kind: "theme",
      purpose: "To consider the recommendations one by one: 1, 6, 8, 29, 31, 36, 37 and 39.",
      theme: "wm-inquiry",
      witnesses: [cc, acc],
      mentions: [
        ["wm-rec-1", "Taken as recommendation 1."],
        ["wm-rec-6", "Taken as recommendation 6."],
        ["wm-rec-8", "Taken as recommendation 8."],
        ["wm-taxi-enforcement", "Taken as recommendation 29."],
        ["wm-rec-31", "Taken as recommendation 31."],
        ["wm-rec-36", "Taken as recommendation 36."],
        ["wm-rec-37", "Taken as recommendation 37."],
        ["wm-rec-39", "Taken as recommendation 39."],
      ],
      questions: [
        {
          label: "Q4.7",
          text: "What is the Chief Constable’s strategic assessment of the overall response, and of improvement?",
          to: cc,
          theme: "wm-inquiry",
        },
      ],
    },
    ...RECOMMENDATION_ITEMS,
    {
      key: "M4.2d",
      number: "",
      within: "2",
      title: "Community Focus",
      kind: "theme",
      purpose: "To consider how open the force is with communities, and how the public is reassured.",
      theme: "wm-community-confidence",
      witnesses: [cc, acc],
      questions: [
        {
          label: "Q4.28",
          text: "Is the force as open as it could be with communities in Telford about what it is doing?",
          to: cc,
          theme: "wm-community-confidence",
        },
        {
          label: "Q4.29",
          text: "Is the wider public being reassured about the response to the recommendations, and what came of it?",
          to: cc,
          theme: "wm-community-confidence",
        },
        {
          label: "Q4.30",
          text: "Is it a challenge to help the public understand what this exploitation is?",
          to: acc,
          theme: "wm-community-confidence",
        },
        {
          label: "Q4.31",
          text: "Some people blame victims: how does the Chief Constable respond to that culture? (Put as a statement, and answered.)",
          to: cc,
          theme: "wm-community-confidence",
        },
      ],
    },
    {
      key: "M4.2e",
      number: "",
      within: "2",
      title: "Next Steps",
      kind: "theme",
      purpose: "To consider what happens next, including the problem profile.",
      theme: "wm-inquiry",
      witnesses: [cc],
      questions: [
        {
          label: "Q4.32",
          text: "Once complete, will the problem profile be published and shared with partners?",
          to: cc,
          theme: "wm-inquiry",
        },
        {
          label: "Q4.33",
          text: "Is there anything else in the report that the Chief Constable wishes to point out?",
          to: cc,
          theme: "wm-inquiry",
        },
      ],
    },
    {
      key: "M4.3",
      number: "3",
      title: "AOB",
      kind: "procedural",
      purpose: "To take any other business; there was none.",
    },
    {
      key: "M4.4",
      number: "4",
      title: "Confirmation of next meeting type/date/time/venue",
      kind: "procedural",
      purpose: "To confirm the next meeting, which was still to be settled.",
    },
  ],
};
