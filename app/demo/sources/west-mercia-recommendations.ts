import type { SourceItem, SourceQuestion } from "./types.ts";

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

/** An item for each recommendation of the inquiry that was discussed. */
export const RECOMMENDATION_ITEMS: readonly SourceItem[] = RECOMMENDATIONS.map(
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
