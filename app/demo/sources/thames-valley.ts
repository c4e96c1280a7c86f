import type { SourceMeeting } from "./types.ts";

const panel = "thames-valley-pcp";
const asker = "A member of the Panel; not named";

export const THAMES_VALLEY_MEETINGS: readonly SourceMeeting[] = [
  {
    key: "M1a",
    body: panel,
    meetsOn: "2015-07-17",
    venue: "",
    kind: "ordinary",
    paper: "Meeting of the Thames Valley Police and Crime Panel, 17 July 2015",
    inferred:
      "Known from the minutes of the Sub-Committee of 4 November 2015, item 4; its own minutes were not read.",
    asker,
    items: [
      {
        key: "M1a.1",
        number: "",
        title: "Terms of reference of the Preventing CSE Sub-Committee",
        kind: "theme",
        purpose:
          "To agree the terms of reference of a sub-committee on preventing child sexual exploitation.",
        theme: "tv-panel-sub-committee",
      },
    ],
  },
  {
    key: "M1",
    body: "thames-valley-preventing-cse",
    meetsOn: "2015-11-04",
    venue: "The Farmhouse, Thames Valley Police Headquarters, Oxford Road, Kidlington OX5 2NX",
    kind: "ordinary",
    paper: "Minutes of the Thames Valley PCP Preventing CSE Sub-Committee, 4 November 2015",
    inferred:
      "The date and the full name come from the published page, not the minutes. The minutes of items 5 and 6 were cut short where they were read.",
    url: "https://buckinghamshire.moderngov.co.uk/CeListDocuments.aspx?CommitteeId=771&MeetingId=13881",
    asker: "A member of the Sub-Committee; not named",
    items: [
      {
        key: "M1.1",
        number: "1",
        title: "Election of Chairman",
        kind: "procedural",
        purpose: "To elect a Chairman for the ensuing year.",
        theme: "tv-preventing-cse",
      },
      {
        key: "M1.2",
        number: "2",
        title: "Appointment of Vice-Chairman",
        kind: "procedural",
        purpose: "To appoint a Vice-Chairman for the ensuing year.",
        theme: "tv-preventing-cse",
      },
      {
        key: "M1.3",
        number: "3",
        title: "Declarations of interests",
        kind: "procedural",
        purpose: "To receive any declarations of interest.",
        theme: "tv-preventing-cse",
      },
      {
        key: "M1.4",
        number: "4",
        title: "Terms of Reference",
        kind: "procedural",
        purpose: "To note the terms of reference, as agreed by the Panel on 17 July 2015.",
        theme: "tv-preventing-cse",
      },
      {
        key: "M1.5",
        number: "5",
        title: "Presentation on Preventing Child Sexual Exploitation in the Thames Valley",
        kind: "theme",
        purpose:
          "To consider the extent and profile of exploitation, lessons learnt, and areas the Sub-Committee could look at.",
        theme: "tv-preventing-cse",
        witnesses: ["pcc-thames-valley", "acc-thames-valley", "strategy-thames-valley"],
        mentions: [
          ["tv-forced-marriage-fgm", "Forced marriage was named among the crimes that were rising."],
        ],
      },
      {
        key: "M1.6",
        number: "6",
        title: "Bucks County Council Select Committee Inquiry on Child Sexual Exploitation",
        kind: "theme",
        purpose:
          "To receive a presentation on a council’s inquiry, and consider how it could be used across the area.",
        theme: "tv-council-inquiry",
        witnesses: ["adviser-bucks"],
        mentions: [
          ["tv-school-resilience", "The inquiry recommended a toolkit for primary schools."],
          [
            "tv-mash-models",
            "The local hub had been running for about a year, with no physical presence from health.",
          ],
          [
            "tv-lscb-scrutiny",
            "Recommended to the Panel here and again under item 8: one recommendation, two places.",
          ],
          [
            "tv-hotel-watch",
            "The inquiry recommended the scheme for the county, and ideally the whole area.",
          ],
        ],
        questions: [
          {
            label: "Q1.1",
            text: "When will the council be inspected again?",
            to: "adviser-bucks",
            by: "An officer of the Commissioner’s office",
            theme: "tv-council-inquiry",
          },
          {
            label: "Q1.2",
            text: "What is the status of the Local Safeguarding Children Board: who appoints its chairman, who pays for it, and who holds it to account?",
            to: "adviser-bucks",
            theme: "tv-lscb-scrutiny",
          },
        ],
      },
      {
        key: "M1.7",
        number: "7",
        title: "Child Sexual Exploitation Conference",
        kind: "theme",
        purpose: "To receive an update on a recent national conference.",
        theme: "tv-interagency",
        mentions: [
          [
            "tv-partnership-working",
            "The conference showed how hard it is to find the right contact in health.",
          ],
        ],
      },
      {
        key: "M1.8",
        number: "8",
        title: "Future Work Programme items",
        kind: "standing",
        purpose: "To discuss ways of working, future agenda items and areas of questioning.",
        theme: "tv-preventing-cse",
        mentions: [
          ["tv-language-schools", "Recommended: understand where there is an issue with language schools."],
          [
            "tv-prevention-strategies",
            "Recommended: whether to work further on what was not carried forward.",
          ],
          ["tv-mash-models", "Recommended: scrutiny of effective models, to inform best practice."],
          [
            "tv-lscb-scrutiny",
            "Recommended: members to say which authorities scrutinise their board, and how often.",
          ],
          ["tv-hotel-watch", "Recommended: ask the Commissioner about a roll-out across the area."],
          [
            "tv-licensing-transport",
            "Recommended: scrutiny of a co-ordinated approach to licensing and transport.",
          ],
          ["tv-sexual-health-sharing", "Recommended: ask Cabinet Members about sharing repeat referrals."],
          ["tv-forced-marriage-fgm", "Set down as an area to consider further."],
          ["tv-long-term-plan", "Set down as an area to consider further, in the form of a question."],
          ["tv-partnership-working", "Set down as an area to consider further."],
          ["tv-invisible-communities", "Set down as an area to consider further."],
          ["tv-missing-persons", "Set down as an area to consider further."],
          ["tv-perpetrator-profiles", "Set down as an area to consider further."],
          ["tv-large-events", "Set down as an area to consider further."],
          ["tv-prosecution", "Set down as an area to consider further."],
        ],
        questions: [
          {
            label: "F2",
            kind: "written",
            text: "The Commissioner is giving this priority in the Police and Crime Plan: what is the long-term action plan?",
            to: "pcc-thames-valley",
            by: "The Sub-Committee",
            theme: "tv-long-term-plan",
          },
        ],
      },
      {
        key: "M1.9",
        number: "9",
        title: "Date and Time of Next Meetings",
        kind: "procedural",
        purpose: "To note that the scrutiny officer will organise further meetings.",
        theme: "tv-preventing-cse",
      },
    ],
  },
  {
    key: "M5",
    body: panel,
    meetsOn: "2018-04-20",
    venue: "",
    kind: "ordinary",
    paper: "Minutes of the Thames Valley Police and Crime Panel, 20 April 2018",
    inferred: "As summarised in later papers.",
    asker,
    items: [
      {
        key: "M5.1",
        number: "",
        title: "Recommendations of the Preventing CSE Sub-Committee",
        kind: "theme",
        purpose: "To consider what the Sub-Committee recommends and who will take each recommendation on.",
        theme: "tv-panel-sub-committee",
        witnesses: ["pcc-thames-valley", "dpcc-thames-valley"],
        mentions: [
          ["tv-panel-perpetrator-research", "The first recommendation: research into perpetrators."],
          [
            "tv-panel-taxi-licensing",
            "The Commissioner or Deputy to agree the details of a single point of contact.",
          ],
          [
            "tv-panel-hotel-kitemark",
            "The Deputy to look at a pilot kitemark with match funding from councils.",
          ],
        ],
      },
    ],
  },
  {
    key: "M6",
    body: panel,
    meetsOn: "2020-06-19",
    venue: "",
    kind: "ordinary",
    paper: "Minutes of the Thames Valley Police and Crime Panel, 19 June 2020, minute 15/20",
    inferred: "As summarised in later papers.",
    asker,
    items: [
      {
        key: "M6.1",
        number: "15/20",
        title: "Matters arising: taxi licensing",
        kind: "theme",
        purpose: "To ask the Local Government Association about making taxi licensing the same everywhere.",
        theme: "tv-panel-taxi-licensing",
      },
    ],
  },
  {
    key: "M7",
    body: panel,
    meetsOn: "2020-09-04",
    venue: "",
    kind: "ordinary",
    paper: "Minutes of the Thames Valley Police and Crime Panel, 4 September 2020",
    inferred: "As summarised in later papers.",
    url: "https://mycouncil.oxfordshire.gov.uk/ieListDocuments.aspx?CId=1113&MId=6213",
    asker,
    items: [
      {
        key: "M7.1",
        number: "",
        title: "Matters arising: reply on taxi licensing",
        kind: "theme",
        purpose:
          "To receive the Association’s reply: statutory guidance, but no legislation. The Commissioner to take it forward.",
        theme: "tv-panel-taxi-licensing",
        witnesses: ["pcc-thames-valley"],
      },
    ],
  },
  {
    key: "M8",
    body: panel,
    meetsOn: "2020-11-20",
    venue: "",
    kind: "ordinary",
    paper: "Minutes of the Thames Valley Police and Crime Panel, 20 November 2020",
    inferred: "As summarised in later papers.",
    url: "https://mycouncil.oxfordshire.gov.uk/ieListDocuments.aspx?CId=1113&MId=6214",
    asker,
    items: [
      {
        key: "M8.1",
        number: "",
        title: "Matters arising: taxi licensing raised nationally",
        kind: "theme",
        purpose:
          "To hear how the Commissioner has raised taxi licensing with the national association of commissioners.",
        theme: "tv-panel-taxi-licensing",
        witnesses: ["pcc-thames-valley"],
      },
    ],
  },
];
