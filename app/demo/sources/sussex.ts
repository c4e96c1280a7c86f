import type { SourceMeeting, SourceTheme } from "./types.ts";

const body = "sussex-pcp";
const saidAt = "M2.1";

export const SUSSEX_THEMES: readonly SourceTheme[] = [
  {
    key: "sx-commissioner-approach",
    body,
    title: "The Commissioner’s approach to child sexual exploitation",
    why: "Exploitation of children had become a national policing requirement. Police, councils, schools and safeguarding boards each held part of the work, and the Panel needed to see what the Commissioner was doing to bring it together.",
    outcome: "To note and comment on what the Commissioner is doing, and to keep up to date as the work goes on.",
    saidAt,
    saidAs: "the subject of the report",
    state: "considered",
  },
  {
    key: "sx-host-families",
    body,
    title: "Host families for language schools",
    why: "Students, many of them children, stay with families arranged by language schools, far from home. Members asked whether anyone was looking at this as a possible weak point.",
    outcome:
      "To know whether the Commissioner has raised host families as a possible problem area, and with what result.",
    saidAt,
    saidAs: "an example in a question to the Commissioner (paragraph 31)",
    state: "follow_up",
  },
  {
    key: "sx-home-to-school-transport",
    body,
    title: "Home-to-school transport",
    why: "Children travel every day with drivers and escorts whom councils arrange. Members named it beside host families as a possible problem area.",
    outcome: "To know whether the Commissioner has raised home-to-school transport as a possible problem area.",
    saidAt,
    saidAs: "an example in a question to the Commissioner (paragraph 31)",
    state: "follow_up",
  },
  {
    key: "sx-confidence-to-report",
    body,
    title: "Young people’s trust in the police, and reporting",
    why: "Young people who do not trust the police are less likely to say what is happening to them. A pilot in Brighton and Hove was to test ways of changing that.",
    outcome: "To learn what the two-year pilot shows about young people’s confidence to report.",
    saidAt,
    saidAs: "a question to the Commissioner (paragraph 31)",
    state: "considered",
  },
  {
    key: "sx-local-reporting-number",
    body,
    title: "A dedicated local number for reporting concerns",
    why: "Residents find the general non-emergency line hard to use. Members suggested that a local number might be explored; no reply was minuted.",
    outcome: "To know whether a dedicated local number has been looked at, and why or why not.",
    saidAt,
    saidAs: "a suggestion made by the Panel (paragraph 31)",
    state: "considered",
  },
  {
    key: "sx-schools-safeguarding",
    body,
    title: "Schools and the safeguarding boards",
    why: "Schools carry more of the responsibility than before. The Panel wished to be sure that the safeguarding boards knew whether schools were keeping to the principles.",
    outcome: "To be assured that the three boards monitor what schools do.",
    saidAt,
    saidAs: "a question to the Commissioner (paragraph 31)",
    state: "considered",
  },
];

export const SUSSEX_MEETINGS: readonly SourceMeeting[] = [
  {
    key: "M2",
    body,
    meetsOn: "2015-07-03",
    dateBasis: "inferred",
    venue: "Council Chamber, County Hall, Lewes",
    kind: "ordinary",
    paper: "Minutes of the Sussex Police and Crime Panel, probably 3 July 2015, paragraphs 27 to 33",
    inferred:
      "The minute states neither its date nor its place. Both are inferred: the paragraphs before it belong to the meeting of 3 July 2015.",
    url: "https://democracy.eastsussex.gov.uk/mgAi.aspx?ID=5861",
    asker: "The Panel; the member is not named",
    items: [
      {
        key: "M2.1",
        number: "",
        title: "The Police and Crime Commissioner enabling the approach to tackle child sexual exploitation",
        kind: "theme",
        purpose: "To note and comment on a report of what the Commissioner is doing about child sexual exploitation.",
        theme: "sx-commissioner-approach",
        witnesses: ["pcc-sussex", "chief-executive-sussex"],
        mentions: [
          ["sx-host-families", "Named by the Panel as a possible problem area; the Commissioner agreed to raise it."],
          ["sx-home-to-school-transport", "Named beside host families; the Commissioner agreed to raise it."],
          ["sx-confidence-to-report", "A two-year pilot in Brighton and Hove was described."],
          ["sx-local-reporting-number", "Suggested by the Panel; no reply was minuted."],
          ["sx-schools-safeguarding", "The Commissioner meets the three chairmen of the boards."],
        ],
        questions: [
          {
            label: "Q2.1",
            text: "Does young people’s trust in the police affect how many of these crimes are reported, and what will be done to raise their confidence?",
            to: "pcc-sussex",
            theme: "sx-confidence-to-report",
          },
          {
            label: "Q2.2",
            kind: "supplementary",
            after: "Q2.1",
            text: "Will the figures from the pilot tell new crimes from historic ones?",
            to: "pcc-sussex",
            theme: "sx-confidence-to-report",
          },
          {
            label: "Q2.3",
            text: "Has media coverage led to many more historic cases being reported, and what has that meant for resources?",
            to: "pcc-sussex",
            theme: "sx-commissioner-approach",
          },
          {
            label: "Q2.4",
            text: "What more is there for victims once a court case is over, now that voluntary organisations are under strain?",
            to: "pcc-sussex",
            theme: "sx-commissioner-approach",
          },
          {
            label: "Q2.5",
            text: "What is the timetable for the action plan, and when will it be complete?",
            to: "pcc-sussex",
            theme: "sx-commissioner-approach",
          },
          {
            label: "Q2.6",
            text: "How can residents who are worried about possible exploitation report it?",
            to: "pcc-sussex",
            theme: "sx-local-reporting-number",
          },
          {
            label: "Q2.7",
            text: "What are the Safeguarding Boards doing to make sure that schools keep to the safeguarding principles?",
            to: "pcc-sussex",
            theme: "sx-schools-safeguarding",
          },
          {
            label: "Q2.8",
            text: "What is done about organised exploitation, and is more needed so that evidence is gathered and children are told what they should be?",
            to: "pcc-sussex",
            theme: "sx-commissioner-approach",
          },
          {
            label: "Q2.9",
            text: "Is any work being done on possible problem areas, for example host families for language schools and home-to-school transport?",
            to: "pcc-sussex",
            theme: "sx-host-families",
          },
          {
            label: "Q2.10",
            text: "What work will be carried out beyond September 2015, where the work programme in the papers ends?",
            to: "pcc-sussex",
            theme: "sx-commissioner-approach",
          },
        ],
      },
    ],
  },
];
