import { document, workbook, type OwnSheetCase } from "./make.ts";

/** Topics down the side, a column for each month, and a mark where the topic comes. */
const MARKED: OwnSheetCase = {
  name: "topics down the side with a column for each month and a mark in it",
  fileName: "Copy of WP 26-27 v4 FINAL.xlsx",
  bytes: () =>
    workbook({
      "Work plan": [
        [{ value: "Children and Families Scrutiny Panel", span: 9 }],
        [{ value: "Work plan 2026/27 (as agreed in May)", span: 9 }],
        [],
        ["Topic", "Why are we looking at it?", "Lead Officer", "Jun", "Sept", "Nov", "Jan", "Mar", "Comments"],
        ["School attendance", "Absence has doubled since 2019", "Head of Inclusion", "X", "", "", "", "", ""],
        ["Foster carers", "Too few carers, too many moves", "AD Social Care", "", "x", "", "x", "", "Two reports"],
        ["Budget proposals", "Statutory consultee", "s151 Officer", "", "", "", "X", "", ""],
        ["Youth justice plan", "Annual plan", "YJS Manager", "", "", "", "", "✓", "Needs Council approval"],
        ["Kinship care", "Raised by carers", "AD Social Care", "", "", "", "", "", "Reserve list"],
      ],
    }),
  kind: "items",
  columns: ["title", "purpose", "author", "notes", "meeting"],
  rows: [
    { title: "School attendance", meeting: "on:2026-06-30", author: "names:Head of Inclusion" },
    { title: "Foster carers", meeting: "on:2026-09-30", purpose: "Too few carers, too many moves" },
    { title: "Foster carers", meeting: "on:2027-01-31", notes: "Two reports" },
    { title: "Budget proposals", meeting: "on:2027-01-31" },
    { title: "Youth justice plan", meeting: "on:2027-03-31" },
    { title: "Kinship care", notes: "Reserve list" },
  ],
};

/** A column for each meeting's month, and what comes then listed in the cells beneath. */
const LISTED: OwnSheetCase = {
  name: "a column for each month with the items listed beneath it",
  fileName: "Forward work programme.xlsx",
  bytes: () =>
    workbook({
      Sheet1: [
        ["Place Scrutiny Committee: forward work programme"],
        ["", "July 2026", "October 2026", "January 2027", "March 2027"],
        [
          "Main items",
          "Highways maintenance backlog\nElectric vehicle charging",
          "Local plan: what people said",
          "Budget 2027/28",
          "Flood risk plan\nStreet cleaning contract",
        ],
        ["Regular reports", "Performance, quarter 4", "Performance, quarter 1", "Performance, quarter 2", ""],
        ["Briefing notes", "", "Bus subsidies", "", "Tree planting"],
      ],
    }),
  kind: "items",
  columns: ["title", "meeting", "kind"],
  rows: [
    { title: "Highways maintenance backlog", meeting: "on:2026-07-31" },
    { title: "Electric vehicle charging", meeting: "on:2026-07-31" },
    { title: "Performance, quarter 4", meeting: "on:2026-07-31", kind: "is:standing" },
    { title: "Local plan: what people said", meeting: "on:2026-10-31" },
    { title: "Performance, quarter 1", meeting: "on:2026-10-31" },
    { title: "Bus subsidies", meeting: "on:2026-10-31", kind: "is:briefing_note" },
    { title: "Budget 2027/28", meeting: "on:2027-01-31" },
    { title: "Performance, quarter 2", meeting: "on:2027-01-31" },
    { title: "Flood risk plan", meeting: "on:2027-03-31" },
    { title: "Street cleaning contract", meeting: "on:2027-03-31" },
    { title: "Tree planting", meeting: "on:2027-03-31" },
  ],
};

/** Months merged down the side, several items beside each. */
const MERGED: OwnSheetCase = {
  name: "months merged down the side, with columns named in the panel's own way",
  fileName: "PCP forward plan.xlsx",
  bytes: () =>
    workbook({
      Programme: [
        ["Police and Crime Panel – Forward Plan 2026/27", "", "", "", "", ""],
        [
          "Month of meeting",
          "Business to be transacted",
          "Outcome wanted",
          "Who to invite",
          "Who asked for it",
          "Mins",
        ],
        [{ value: "July", down: 3 }, "Appointment of Chair", "", "", "", 5],
        [
          null,
          "Annual report of the Commissioner",
          "Statutory duty to review it",
          "PCC; Chief Executive OPCC",
          "Statute",
          60,
        ],
        [null, "Rural crime", "Know whether farms are visited", "Supt Lowe / NFU", "Cllr Ahmed", 45],
        [
          { value: "November", down: 2 },
          "Stop and search",
          "Trust in fair use",
          "DCC, youth forum",
          "Public question",
          60,
        ],
        [null, "Victims' services", "See the gaps", "Victim Support", "Cllr Bryce", "30 mins"],
        ["February", "Precept", "Veto or approve", "PCC, CFO", "Statute", 90],
        [
          "To be arranged",
          "Fraud against older people",
          "Advice that reaches them",
          "Trading Standards",
          "Mrs Field",
          40,
        ],
      ],
    }),
  kind: "items",
  columns: ["meeting", "title", "expectedOutcome", "witnesses", "origin", "minutes"],
  rows: [
    { title: "Appointment of Chair", meeting: "on:2026-07-31", minutes: "is:5" },
    {
      title: "Annual report of the Commissioner",
      meeting: "on:2026-07-31",
      witnesses: "names:PCC|Chief Executive OPCC",
    },
    { title: "Rural crime", meeting: "on:2026-07-31", origin: "Cllr Ahmed" },
    { title: "Stop and search", meeting: "on:2026-11-30", minutes: "is:60" },
    { title: "Victims' services", meeting: "on:2026-11-30", minutes: "is:30" },
    { title: "Precept", meeting: "on:2027-02-28", witnesses: "names:PCC|CFO" },
    { title: "Fraud against older people", meeting: "on:none" },
  ],
};

/** One table in Word for the whole year, meetings as rows over its width. */
const WORD: OwnSheetCase = {
  name: "one table in Word with meetings as rows over its width and deadlines beside",
  fileName: "Scrutiny Agenda Plan 2026-27.docx",
  bytes: () =>
    document([
      "Overview and Scrutiny Commission",
      "Agenda plan for the municipal year 2026/27",
      [
        ["Report", "Corporate Director/Contact", "Purpose and format of the report", "Final report due"],
        [{ text: "Wednesday 10 June 2026 at 7.00 pm (Committee Room 2)", span: 4 }],
        ["Damp and mould in council homes", "Director of Housing / J. Lane", "Report: progress of repairs", "1 June"],
        ["Customer contact", "P. Okoro", "Presentation", "1 June"],
        [{ text: "Wednesday 16 September 2026 at 7.00 pm", span: 4 }],
        ["Leisure centres", "Director of Place", "Pre-decision: options before Cabinet decides", "7 Sept"],
        [{ text: "Items to be timetabled", span: 4 }],
        ["Parking enforcement", "TBC", "", ""],
      ],
    ]),
  kind: "items",
  columns: ["title", "author", "purpose", "notes", "meeting"],
  rows: [
    { title: "Damp and mould in council homes", meeting: "on:2026-06-10", author: "names:Director of Housing|J. Lane" },
    { title: "Customer contact", meeting: "on:2026-06-10" },
    { title: "Leisure centres", meeting: "on:2026-09-16" },
    { title: "Parking enforcement" },
  ],
};

export const PROGRAMMES = [MARKED, LISTED, MERGED, WORD];
