import type { SourceMeeting, SourceTheme } from "./types.ts";

export const WARWICKSHIRE_THEMES: readonly SourceTheme[] = [
  {
    key: "wk-organised-networks",
    body: "warwickshire-pcp",
    title: "A proactive strategy against exploitation by organised networks",
    why: "A national inquiry found that councils and police forces had not kept pace with exploitation by organised networks. Services in Warwickshire were among those it studied, and another force was said to find more cases by working differently.",
    outcome:
      "To understand whether the approach used in Avon and Somerset, Operation Topaz, would help in Warwickshire.",
    saidAt: "M0.1",
    saidAs: "a parish councillor’s question under public speaking",
    state: "follow_up",
  },
];

export const WARWICKSHIRE_MEETINGS: readonly SourceMeeting[] = [
  {
    key: "M0",
    body: "warwickshire-pcp",
    meetsOn: "2022-04-07",
    startsAt: "14:00",
    venue: "Committee Room 2, Shire Hall, Warwick",
    kind: "ordinary",
    paper: "Minutes of the Warwickshire Police and Crime Panel, 7 April 2022",
    inferred: "The date, time, place and the Panel’s full name come from the published page, not the minute itself.",
    url: "https://democracy.warwickshire.gov.uk/ieListDocuments.aspx?CId=136&MId=3200&Ver=4",
    asker: "A parish councillor",
    items: [
      {
        key: "M0.1",
        number: "",
        title: "Public Speaking",
        kind: "procedural",
        purpose: "To receive questions from members of the public.",
        theme: "wk-organised-networks",
        witnesses: ["pcc-warwickshire", "policy-warwickshire"],
        questions: [
          {
            label: "Q0.1",
            kind: "public",
            text: "Will the Commissioner work with the force on a more proactive strategy against the exploitation of children by organised networks, as Avon and Somerset does with Operation Topaz?",
            to: "pcc-warwickshire",
            theme: "wk-organised-networks",
          },
          {
            label: "Q0.2",
            kind: "supplementary",
            after: "Q0.1",
            text: "Will the Commissioner examine the Operation Topaz strategy in detail, given the rise in cases it has found?",
            to: "pcc-warwickshire",
            theme: "wk-organised-networks",
          },
        ],
      },
    ],
  },
];
