import { bytesOf, workbook, type OwnSheetCase } from "./make.ts";

const OUTSTANDING: OwnSheetCase = {
  name: "an action tracker with Done, Outstanding and Ongoing, due at the next meeting",
  fileName: "Action Tracker - updated Oct.xlsx",
  bytes: () =>
    workbook({
      "Action tracker": [
        ["Scrutiny Committee action tracker", "", "", "", "", ""],
        [
          "Date of Committee",
          "Agenda Item & Minute",
          "What was asked for",
          "Who is to do it",
          "For when",
          "Where are we?",
        ],
        [
          { day: "2026-06-10" },
          "6 (Min 14)",
          "A note on the number of empty homes brought back into use",
          "Head of Housing",
          "Next meeting",
          "Done",
        ],
        [
          { day: "2026-06-10" },
          "7 (Min 15)",
          "Write to the Minister about bus funding",
          "Chair",
          "ASAP",
          "Outstanding",
        ],
        [
          { day: "2026-09-16" },
          "5 (Min 27)",
          "Report back on complaints that were upheld",
          "Monitoring Officer / P Okoro",
          "next meeting",
          "Ongoing. First draft seen by the Chair",
        ],
        [
          { day: "2026-09-16" },
          "8 (Min 30)",
          "Members to visit the contact centre",
          "All members",
          "Before Christmas",
          "Outstanding",
        ],
      ],
    }),
  kind: "follow_ups",
  columns: ["madeOn", "sourceNumber", "wording", "owner", "dueWords", "status"],
  rows: [
    { madeOn: "on:2026-06-10", status: "is:complete", dueWords: "kind:next_meeting", owner: "names:Head of Housing" },
    { madeOn: "on:2026-06-10", status: "is:not_started", dueWords: "on:none", owner: "names:Chair" },
    { status: "is:in_progress", dueWords: "kind:next_meeting", owner: "names:Monitoring Officer|P Okoro" },
    { status: "is:not_started", dueWords: "on:none", owner: "names:All members" },
  ],
};

const ACCEPTED: OwnSheetCase = {
  name: "recommendations of two reviews with the Cabinet's reply and BRAG letters",
  fileName: "Rec_monitoring_Q2.csv",
  bytes: async () =>
    bytesOf.windows1252(
      [
        "Recommendations monitoring – Quarter 2;;;;;;;",
        ";;;;;;;",
        "Review;Rec No.;Recommendation to Cabinet;Portfolio;Agreed Y/N;To be done by;Position at 30 September;BRAG",
        "Home care;1;Pay for travel time between visits;Cabinet Member for Adults;Y;31.03.27;Built into the new contract;G",
        "Home care;2;Publish the waiting list each quarter – with reasons;Cabinet Member for Adults;Y;Dec-26;First list due in January;A",
        "Home care;3;Set up a carers’ forum;Cabinet Member for Adults;N;;Carers told us they did not want one;R",
        "Libraries;1;Open two branches on Sundays;Cabinet Member for Culture;In part;Summer 2026;Done at one branch;B",
      ].join("\r\n"),
    ),
  kind: "follow_ups",
  columns: ["item", "sourceNumber", "wording", "owner", "response", "dueWords", "update", "status"],
  rows: [
    {
      item: "Home care",
      sourceNumber: "1",
      response: "is:accepted",
      dueWords: "on:2027-03-31",
      status: "is:in_progress",
    },
    { response: "is:accepted", dueWords: "on:2026-12-31", status: "is:in_progress" },
    { response: "is:rejected", status: "is:not_started", update: "Carers told us they did not want one" },
    { response: "is:partly", dueWords: "on:2026-08-31", status: "is:complete" },
  ],
};

const TICKS: OwnSheetCase = {
  name: "an action sheet with a column to tick for each status, and a minute of several lines",
  fileName: "actions arising.xlsx",
  bytes: () =>
    workbook({
      Current: [
        ["Actions arising from meetings of the Panel"],
        ["Ref", "Meeting", "Action agreed", "Responsible", "Done", "Ongoing", "Outstanding", "Notes"],
        [{ value: "Meeting held on 4 March 2026", span: 8 }],
        ["1/26", "", "Commissioner to share the estates plan", "PCC", "✓", "", "", "Sent 20/3/26"],
        [
          "2/26",
          "",
          "Chair and Vice-Chair to meet the new Chief Constable",
          "Cllr Ahmed and Cllr Bryce",
          "",
          "✓",
          "",
          "",
        ],
        [{ value: "Meeting held on 15 July 2026", span: 8 }],
        ["3/26", "", "OPCC to report on speed cameras", "OPCC Chief Executive", "", "", "✓", "Next meeting"],
      ],
    }),
  kind: "follow_ups",
  columns: ["sourceNumber", "wording", "owner", "status", "update", "madeOn"],
  rows: [
    { sourceNumber: "1/26", madeOn: "on:2026-03-04", status: "is:complete", owner: "names:PCC" },
    { sourceNumber: "2/26", status: "is:in_progress", owner: "names:Cllr Ahmed|Cllr Bryce" },
    { sourceNumber: "3/26", madeOn: "on:2026-07-15", status: "is:not_started" },
  ],
};

export const TRACKERS = [OUTSTANDING, ACCEPTED, TICKS];
