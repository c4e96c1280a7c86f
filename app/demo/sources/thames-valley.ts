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
    inferred: "Known from the minutes of the Sub-Committee of 4 November 2015, item 4; its own minutes were not read.",
    asker,
    items: [
      {
        key: "M1a.1",
        number: "",
        title: "Terms of reference of the Preventing CSE Sub-Committee",
        kind: "theme",
        purpose: "To agree the terms of reference of a sub-committee on preventing child sexual exploitation.",
        theme: "tv-panel-sub-committee",
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
          ["tv-panel-taxi-licensing", "The Commissioner or Deputy to agree the details of a single point of contact."],
          ["tv-panel-hotel-kitemark", "The Deputy to look at a pilot kitemark with match funding from councils."],
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
