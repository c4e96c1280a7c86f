import { bytesOf, document, workbook, type OwnSheetCase } from "./make.ts";

const ACTIONS: OwnSheetCase = {
  name: "an action log in mixed order, with a heading for each review and a count at its end",
  fileName: "OSC actions live.xlsx",
  bytes: () =>
    workbook({
      Live: [
        ["Overview and Scrutiny – outstanding actions"],
        ["Last updated 3 March 2026"],
        ["RAG", "Responsible officer", "What was agreed", "Deadline", "Raised", "Comments", "No."],
        [{ value: "Home care review", span: 7 }],
        [
          "Green",
          "Osei / Bryce",
          "Circulate the list of care providers to members of the committee",
          { day: "2026-03-31" },
          { day: "2025-11-04" },
          "Sent on 20 March\nClosed at the April meeting",
          1,
        ],
        [
          "Amber",
          "Head of Commissioning",
          "Come back with a costed plan for night visits",
          { day: "2026-06-01", shown: "mmm-yy" },
          { day: "2025-11-04" },
          "",
          2,
        ],
        [{ value: "Bus services review", span: 7 }],
        [
          "Red",
          "Director of Place; Cllr Singh",
          "Publish the bus timetable consultation",
          "end of Q1",
          { day: "2026-01-13" },
          "Waiting for the operator",
          7,
        ],
        ["Total outstanding", 3, "", "", "", "", ""],
      ],
    }),
  kind: "follow_ups",
  columns: ["status", "owner", "wording", "dueWords", "madeOn", "update", "sourceNumber", "item"],
  rows: [
    {
      wording: "Circulate the list of care providers to members of the committee",
      status: "is:complete",
      owner: "names:Osei|Bryce",
      dueWords: "on:2026-03-31",
      madeOn: "on:2025-11-04",
      sourceNumber: "1",
      item: "Home care review",
    },
    {
      status: "is:in_progress",
      dueWords: "on:2026-06-30",
      owner: "names:Head of Commissioning",
      item: "Home care review",
    },
    {
      status: "is:not_started",
      owner: "names:Director of Place|Cllr Singh",
      madeOn: "on:2026-01-13",
      item: "Bus services review",
      sourceNumber: "7",
    },
  ],
};

const PASTED: OwnSheetCase = {
  name: "a programme pasted from Word as text, with seasons and paragraphs that break its rows",
  fileName: "",
  bytes: async () =>
    bytesOf.utf8(
      [
        "Month\tSubject\tObjectives\tReport author\tExecutive Member\tMethod",
        "14 October\tAdult learning\tTo see whether the new courses reach people who left school early.",
        "To hear from learners.\tMary Field\tCllr Jones\tReport",
        "November\tParking permits\tAre charges fair?\tParking Manager\tCllr Singh\tTask and finish group",
        "Spring 2027\tLibrary strategy\tPolicy development\tHead of Culture\tCllr Jones\tWorkshop",
        "TBA\tCommunity safety partnership\tThe yearly review\tChief Inspector Osei\t\tReport",
      ].join("\n"),
    ),
  kind: "items",
  columns: ["meeting", "title", "purpose", "author", "holder", "kind"],
  rows: [
    {
      title: "Adult learning",
      meeting: "on:2026-10-14",
      purpose: "To see whether the new courses reach people who left school early.\nTo hear from learners.",
      author: "names:Mary Field",
    },
    { title: "Parking permits", meeting: "kind:month", kind: "is:task_group", holder: "names:Cllr Singh" },
    { title: "Library strategy", meeting: "on:2027-05-31", kind: "is:workshop" },
    { title: "Community safety partnership", meeting: "on:none", author: "names:Chief Inspector Osei" },
  ],
};

const TABLES: OwnSheetCase = {
  name: "a Word document with a table for each meeting under a heading of its own",
  fileName: "Agenda plan.docx",
  bytes: () =>
    document([
      "Adult Care and Health Select Committee – Agenda plan 2026/27",
      "Thursday 17 September 2026, 10.00am",
      [
        ["Item", "Report of", "Reason for item"],
        ["Winter pressures", "Chief Executive, Anytown Hospitals", "To test whether the hospitals are ready"],
        ["Carers’ strategy", "Director of Adult Social Care", "Pre-decision scrutiny"],
      ],
      "Thursday 3 December 2026, 10.00am",
      [
        ["Item", "Report of", "Reason for item"],
        ["Dentistry", "Integrated Care Board", "Members have been told of long waits"],
      ],
      "Thursday 4 March 2027, 10.00am",
      [
        ["Item", "Report of", "Reason for item"],
        ["Quality accounts", "Hospital trusts", "Statutory consultee"],
        ["Review of the year", "Chair", ""],
      ],
    ]),
  kind: "items",
  columns: ["title", "author", "purpose", "meeting"],
  rows: [
    { title: "Winter pressures", meeting: "on:2026-09-17", author: "names:Chief Executive, Anytown Hospitals" },
    { title: "Carers’ strategy", meeting: "on:2026-09-17", author: "names:Director of Adult Social Care" },
    { title: "Dentistry", meeting: "on:2026-12-03", author: "names:Integrated Care Board" },
    { title: "Quality accounts", meeting: "on:2027-03-04" },
    { title: "Review of the year", meeting: "on:2027-03-04", author: "names:Chair" },
  ],
};

const MEETINGS: OwnSheetCase = {
  name: "a list of meetings in CSV with days of the week and times in words",
  fileName: "meetings.csv",
  bytes: async () =>
    bytesOf.utf8(
      [
        "Panel,Day and date,Start,Location,Confirmed",
        'Police and Crime Panel,"Tuesday, 12 January 2027",10.30 a.m.,"Council Chamber, Town Hall",Yes',
        "Police and Crime Panel,Thurs 4 Feb 2027,2pm,Online,Provisional",
        'Police and Crime Panel,22/06/2027,14:00,"Civic Centre, Northshire",Yes',
      ].join("\r\n"),
    ),
  kind: "meetings",
  columns: ["body", "meetsOn", "startsAt", "venue", "status"],
  rows: [
    { meetsOn: "on:2027-01-12", startsAt: "is:10:30", venue: "Council Chamber, Town Hall", status: "is:confirmed" },
    { meetsOn: "on:2027-02-04", startsAt: "is:14:00", venue: "Online", status: "is:provisional" },
    { meetsOn: "on:2027-06-22", startsAt: "is:14:00", status: "is:confirmed" },
  ],
};

/** Written after the rules, to see whether they hold for what they were not made by. */
export const LAST_FOUR = [ACTIONS, PASTED, TABLES, MEETINGS];
