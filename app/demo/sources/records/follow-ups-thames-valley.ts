import type { SourceFollowUp } from "./types.ts";

const PANEL = "Thames Valley Police and Crime Panel";
const INQUIRY = "Children’s Social Care and Learning Select Committee, Buckinghamshire County Council";
const listed = "In the list of recommendations to the Panel, which may not be complete.";
const listedAt = [["M1.8", listed]] as const;
const recommendation = { kind: "recommendation", ownerWords: PANEL } as const;

/** What the Sub-Committee recommended and promised, and what others had recommended that it spoke of. */
const SUB_COMMITTEE: readonly SourceFollowUp[] = [
  {
    ...recommendation,
    label: "R1",
    theme: "tv-language-schools",
    places: listedAt,
    wording: "To understand where there is an issue with language schools.",
  },
  {
    ...recommendation,
    label: "R2",
    theme: "tv-prevention-strategies",
    places: listedAt,
    wording:
      "To consider whether more work could be done on the recommendation about prevention strategies that was not carried forward after the Bullfinch trial.",
  },
  {
    ...recommendation,
    label: "R3",
    theme: "tv-mash-models",
    places: listedAt,
    wording: "To scrutinise effective models of multi-agency safeguarding hub (MASH), and so inform best practice.",
  },
  {
    ...recommendation,
    label: "R4",
    theme: "tv-lscb-scrutiny",
    ownerWords: "Panel members",
    places: [
      ["M1.6", "Recommended to the Panel after the presentation on the council’s inquiry."],
      ["M1.8", "Said again in the list of recommendations to the Panel: the same recommendation."],
    ],
    wording:
      "That Panel members be asked to identify which of their authorities scrutinise their Local Safeguarding Children Board (LSCB), and how often.",
  },
  {
    ...recommendation,
    label: "R5",
    theme: "tv-hotel-watch",
    owner: "pcc-thames-valley",
    ownerWords: "",
    places: listedAt,
    wording:
      "To ask the Commissioner whether Thames Valley Police could roll out Hotel Watch across the Thames Valley.",
  },
  {
    ...recommendation,
    label: "R6",
    theme: "tv-licensing-transport",
    places: listedAt,
    wording:
      "To scrutinise the co-ordinated approach to licensing in the Thames Valley and the transportation of children.",
  },
  {
    ...recommendation,
    label: "R7",
    theme: "tv-sexual-health-sharing",
    ownerWords: "Relevant Cabinet Members",
    places: listedAt,
    wording:
      "To ask Cabinet Members, when they commission, whether sexual health providers could share repeat referrals of children at high risk in a confidential setting.",
  },
  {
    label: "X1",
    kind: "external_recommendation",
    theme: "tv-school-resilience",
    madeBy: INQUIRY,
    places: [["M1.6", "One of the inquiry’s recommendations, as presented."]],
    wording: "That a toolkit be made for primary schools, to help pupils become resilient.",
  },
  {
    label: "X2",
    kind: "external_recommendation",
    theme: "tv-hotel-watch",
    madeBy: INQUIRY,
    ownerWords: "Thames Valley Police",
    places: [["M1.6", "One of the inquiry’s recommendations, as presented."]],
    wording:
      "That Thames Valley Police roll out the Hotel Watch scheme in Buckinghamshire, and ideally across the whole area.",
  },
  {
    label: "X3",
    kind: "external_recommendation",
    theme: "tv-prevention-strategies",
    madeBy: "Not named in the minutes: made after the Bullfinch trial",
    places: listedAt,
    wording: "A recommendation on prevention strategies; its own words are not in the minutes.",
    state: "not_taken_forward",
    because: "The minutes say that it was not carried forward, and not why.",
  },
  {
    label: "C6",
    kind: "commitment",
    theme: "tv-preventing-cse",
    ownerWords: "The Sub-Committee",
    places: [["M1.8", "There was not time for the questions in the meeting."]],
    wording:
      "To send questions to the Commissioner, for further assurance on preventing exploitation. Their text is not in the minutes.",
  },
  {
    label: "C7",
    kind: "commitment",
    theme: "tv-preventing-cse",
    ownerWords: "Scrutiny Officer",
    places: [["M1.9", "The whole of the minute."]],
    wording: "To organise further meetings of the Sub-Committee.",
  },
];

/** What the Panel asked and was promised, 2018 to 2020, as later papers summarise it. */
const PANEL_LATER: readonly SourceFollowUp[] = [
  {
    label: "TL1",
    kind: "recommendation",
    theme: "tv-panel-taxi-licensing",
    owner: "pcc-thames-valley",
    ownerWords: "The Commissioner or the Deputy",
    places: [["M5.1", "Taken up from the Sub-Committee’s work."]],
    wording: "To agree the final details of a post that is a single point of contact for taxi licensing.",
  },
  {
    label: "HW1",
    kind: "recommendation",
    theme: "tv-panel-hotel-kitemark",
    owner: "dpcc-thames-valley",
    places: [["M5.1", "Taken up from the Sub-Committee’s work."]],
    wording:
      "To look at a pilot kitemark scheme for hotels, with match funding from councils and a measurable share of hotels signed up.",
  },
  {
    label: "PR1",
    kind: "recommendation",
    theme: "tv-panel-perpetrator-research",
    number: "1",
    places: [["M5.1", "The first recommendation."]],
    wording: "To have research done into the profiles of perpetrators.",
  },
  {
    label: "TL2",
    kind: "action",
    theme: "tv-panel-taxi-licensing",
    ownerWords: "The Panel",
    places: [["M6.1", "Minute 15/20."]],
    wording: "To ask the Local Government Association about making taxi licensing standard everywhere.",
    state: "complete",
    updates: [
      {
        at: "M7.1",
        text: "The Association replied: there is statutory guidance, and no legislation.",
        state: "complete",
      },
    ],
  },
  {
    label: "TL3",
    kind: "commitment",
    theme: "tv-panel-taxi-licensing",
    owner: "pcc-thames-valley",
    places: [["M7.1", "On the Association’s reply."]],
    wording: "To take taxi licensing standards forward nationally.",
    state: "in_progress",
    updates: [
      {
        at: "M8.1",
        text: "The Commissioner is to report on raising it with the Association of Police and Crime Commissioners (APCC).",
        state: "in_progress",
      },
    ],
  },
  {
    label: "TL4",
    kind: "commitment",
    theme: "tv-panel-taxi-licensing",
    owner: "pcc-thames-valley",
    places: [["M8.1", "Following the exchange in September."]],
    wording: "To report on raising taxi licensing with the Association of Police and Crime Commissioners (APCC).",
  },
];

export const THAMES_VALLEY_FOLLOW_UPS: readonly SourceFollowUp[] = [...SUB_COMMITTEE, ...PANEL_LATER];
