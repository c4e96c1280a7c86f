import { bytesOf, document, workbook, type OwnSheetCase } from "./make.ts";

const BY_THEME: OwnSheetCase = {
  name: "a question pack in Word with a table for each theme and answers beside",
  fileName: "PCP question pack 4 Feb.docx",
  bytes: () =>
    document([
      "Police and Crime Panel: questions to the Commissioner",
      "Neighbourhood policing",
      [
        ["Q", "Panel member", "Question", "Commissioner's answer"],
        [
          "1",
          "Cllr Ahmed",
          "How many neighbourhood posts are empty today?",
          "Eleven of 214. All but two are filled from April.",
        ],
        ["2", "Mrs Field", "When were the beats last drawn anew?", "In 2019. A review has begun."],
      ],
      "Finance",
      [
        ["Q", "Panel member", "Question", "Commissioner's answer"],
        ["3", "Cllr Bryce", "What would a precept at the limit pay for?", ""],
      ],
    ]),
  kind: "questions",
  columns: ["number", "asker", "text", "answer", "theme"],
  rows: [
    { number: "1", asker: "names:Cllr Ahmed", theme: "Neighbourhood policing" },
    { number: "2", asker: "names:Mrs Field", answer: "In 2019. A review has begun." },
    { number: "3", asker: "names:Cllr Bryce", theme: "Finance", text: "What would a precept at the limit pay for?" },
  ],
};

const LOG: OwnSheetCase = {
  name: "a log of questions to portfolio holders with dates of asking and replying",
  fileName: "members questions log.xlsx",
  bytes: () =>
    workbook({
      Log: [
        ["Log of Members' questions"],
        [
          "Received",
          "From Cllr",
          "For attention of",
          "Subject matter",
          "Full text of the question",
          "Oral/Written",
          "Reply",
          "Replied",
        ],
        [
          { day: "2026-06-01" },
          "Cllr Okoro",
          "Cabinet Member for Transport",
          "Buses",
          "Why was route 14 withdrawn without notice to parishes?",
          "Written",
          "The operator gave 70 days’ notice to us; we should have told parishes.",
          { day: "2026-06-15" },
        ],
        [
          { day: "2026-09-02" },
          "Cllr Lane",
          "Leader",
          "Devolution",
          "What will the new authority decide that we decide now?",
          "Oral",
          "",
          "",
        ],
      ],
    }),
  kind: "questions",
  columns: ["meeting", "asker", "addressee", "theme", "text", "kind", "answer", "answeredOn"],
  rows: [
    {
      asker: "names:Cllr Okoro",
      kind: "is:written",
      answeredOn: "on:2026-06-15",
      addressee: "names:Cabinet Member for Transport",
    },
    { asker: "names:Cllr Lane", kind: "is:oral", theme: "Devolution" },
  ],
};

const MEMBERS: OwnSheetCase = {
  name: "a list of members with parts in brackets behind the names",
  fileName: "Panel membership list (June).xlsx",
  bytes: () =>
    workbook({
      Membership: [
        ["PCP members 2026/27"],
        ["Panel Member", "Nominating Council", "Political Group", "Tel.", "E-mail", "First appointed"],
        ["Cllr Amina Yusuf (Chair)", "Anytown BC", "Lab", "01632 960001", "a.yusuf@anytown.gov.uk", "May 2023"],
        [
          "Cllr Peter Lane (Vice-Chair)",
          "Northshire DC",
          "Con",
          "01632 960002",
          "p.lane@northshire.gov.uk",
          "21/05/2024",
        ],
        ["Cllr Grace Okoro", "Riverton CC", "LD", "01632 960003", "g.okoro@riverton.gov.uk", "2025"],
        ["Dr Ian Shaw (Independent co-opted member)", "", "", "", "ian.shaw@example.org", "1 July 2025"],
      ],
    }),
  kind: "people",
  columns: ["name", "description", "description", null, "email", "from"],
  rows: [
    { name: "Cllr Amina Yusuf", role: "is:chair", email: "a.yusuf@anytown.gov.uk" },
    { name: "Cllr Peter Lane", role: "is:vice_chair", from: "on:2024-05-21" },
    { name: "Cllr Grace Okoro" },
    { name: "Dr Ian Shaw", role: "is:co_opted", from: "on:2025-07-01" },
  ],
};

const SURNAME_FIRST: OwnSheetCase = {
  name: "a list of committee members with surnames first, wards and ends of terms",
  fileName: "OSC_members.csv",
  bytes: async () =>
    bytesOf.utf8(
      [
        "Councillor,Seat on Committee,Ward,Party,Contact address,Serves until",
        '"YUSUF, Amina",Chairman,Castle,Labour,amina.yusuf@anytown.gov.uk,May 2027',
        '"Lane, Peter",Member,Harbour,Conservative,peter.lane@anytown.gov.uk,May 2027',
        '"O\'Neill, Mary",Substitute,Quay,Independent,mary.oneill@anytown.gov.uk,',
      ].join("\n"),
    ),
  kind: "people",
  columns: ["name", "role", "description", "description", "email", "until"],
  rows: [
    { name: "Amina Yusuf", role: "is:chair", until: "on:2027-05-31" },
    { name: "Peter Lane", role: "is:member" },
    { name: "Mary O'Neill", email: "mary.oneill@anytown.gov.uk" },
  ],
};

const DATES: OwnSheetCase = {
  name: "meeting dates with pre-meetings and deadlines beside them",
  fileName: "Scrutiny dates 2026-27.xlsx",
  bytes: () =>
    workbook({
      Dates: [
        ["Overview and Scrutiny Committee – dates for 2026/27"],
        ["Pre-meeting", "Committee", "Time", "Where", "Draft reports by", "Papers go out", "Notes"],
        ["3 June", "10 June", "6pm", "Council Chamber", "20 May", "2 June", ""],
        ["9 September", "16 September", "6pm", "Council Chamber", "26 August", "8 September", "Budget monitoring"],
        ["6 January", "13 January", "2pm", "Teams", "16 December", "5 January", "Provisional"],
      ],
    }),
  kind: "meetings",
  columns: ["notes", "meetsOn", "startsAt", "venue", "notes", "notes", "notes"],
  rows: [
    { meetsOn: "on:2026-06-10", startsAt: "is:18:00", venue: "Council Chamber" },
    {
      meetsOn: "on:2026-09-16",
      notes:
        "Pre-meeting: 9 September\nDraft reports by: 26 August\nPapers go out: 8 September\nNotes: Budget monitoring",
    },
    { meetsOn: "on:2027-01-13", startsAt: "is:14:00", venue: "Teams" },
  ],
};

const PLAIN_DATES: OwnSheetCase = {
  name: "dates in one column with the time and place in the same cell",
  fileName: "panel meetings.csv",
  bytes: async () =>
    bytesOf.utf8(
      [
        "Meetings of the Panel 2026/27",
        "Meeting,Type of meeting,Room booked",
        '"Friday 12 June 2026, 10.30am",Annual meeting,Civic Hall',
        '"Friday 6 November 2026, 10.30am",Ordinary,Civic Hall',
        '"Friday 5 February 2027, 2.00pm",Precept,County Hall',
      ].join("\n"),
    ),
  kind: "meetings",
  columns: ["meetsOn", "kind", "venue"],
  rows: [
    { meetsOn: "on:2026-06-12", startsAt: "is:10:30", venue: "Civic Hall" },
    { meetsOn: "on:2026-11-06", startsAt: "is:10:30" },
    { meetsOn: "on:2027-02-05", startsAt: "is:14:00", venue: "County Hall" },
  ],
};

export const PACKS = [BY_THEME, LOG];
export const PEOPLE_LISTS = [MEMBERS, SURNAME_FIRST];
export const DATE_LISTS = [DATES, PLAIN_DATES];
