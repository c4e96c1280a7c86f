import { bytesOf, document, workbook, type OwnSheetCase } from "./make.ts";

const PROGRAMME: OwnSheetCase = {
  name: "a programme by quarter with priorities and a column of officers and members together",
  fileName: "Env & Transport Select Cttee programme.xlsx",
  bytes: () =>
    workbook({
      Contents: [
        ["Tab", "What it holds"],
        ["2026-27", "This year"],
        ["Ideas", "Not yet agreed"],
      ],
      "2026-27": [
        ["ENVIRONMENT AND TRANSPORT SELECT COMMITTEE"],
        ["Programme 2026-27 – draft 3"],
        [
          "Quarter",
          "Corporate plan aim",
          "Matter for scrutiny",
          "What members want to find out",
          "Lead (officer/member)",
          "How",
          "State of play",
        ],
        [
          "Q1",
          "Clean air",
          "Idling outside schools",
          "Whether signs and fines have changed anything",
          "Head of Environment",
          "Agenda item",
          "Considered 11 June",
        ],
        [
          "Q2",
          "Getting about",
          "Rural buses",
          "Who has lost a service and what it costs them",
          "Transport Manager",
          "Task and Finish Group",
          "Scoping",
        ],
        ["Q3", "Getting about", "Potholes", "Why repairs fail within a year", "Cllr Okoro", "Site visit", ""],
        [
          "Q4",
          "Clean air",
          "Waste contract",
          "What the new contract will and will not do",
          "Head of Waste",
          "Spotlight meeting",
          "On track",
        ],
      ],
      Ideas: [
        ["Idea", "From"],
        ["Electric vans", "Cllr Lane"],
      ],
    }),
  kind: "items",
  sheet: 1,
  columns: ["meeting", "theme", "title", "purpose", "author", "kind", "status"],
  rows: [
    { title: "Idling outside schools", theme: "Clean air", status: "is:considered" },
    { title: "Rural buses", kind: "is:task_group" },
    { title: "Potholes", kind: "is:site_visit" },
    { title: "Waste contract", kind: "is:spotlight" },
  ],
};

const TRACKER: OwnSheetCase = {
  name: "a follow-up list in Word with what happened since and a colour in words",
  fileName: "Matters arising schedule.docx",
  bytes: () =>
    document([
      "Police, Fire and Crime Panel",
      "Schedule of matters arising – 6 November 2026",
      [
        ["Mtg / min no", "What the Panel asked", "Of whom", "Expected back", "What has happened since", "Position"],
        [
          "12.06.26 / 8",
          "Breakdown of 101 calls that were given up",
          "Deputy PFCC",
          "Next meeting",
          "Circulated on 3 July",
          "Done",
        ],
        [
          "12.06.26 / 11",
          "Visit to the control room",
          "Panel support officer",
          "Autumn 2026",
          "Dates offered to members",
          "Ongoing",
        ],
        [
          "18.09.26 / 5",
          "Letter to the Home Secretary on the funding formula",
          "Chairman",
          "as soon as possible",
          "",
          "Outstanding",
        ],
      ],
    ]),
  kind: "follow_ups",
  columns: ["madeOn", "wording", "owner", "dueWords", "update", "status"],
  rows: [
    { owner: "names:Deputy PFCC", status: "is:complete", dueWords: "kind:next_meeting" },
    { status: "is:in_progress", dueWords: "on:2026-11-30", update: "Dates offered to members" },
    { status: "is:not_started", owner: "names:Chairman", dueWords: "on:none" },
  ],
};

const PACK: OwnSheetCase = {
  name: "suggested questions by subject for one evidence session",
  fileName: "Evidence session - suggested questions.xlsx",
  bytes: () =>
    workbook({
      Session: [
        ["Evidence session 24 November 2026: hospital discharge"],
        ["Order", "Subject", "Suggested wording", "Put by", "Directed at", "Evidence it rests on"],
        [
          1,
          "Waiting",
          "How many people waited over seven days to leave hospital in October?",
          "Cllr Yusuf",
          "Chief Operating Officer",
          "Trust board papers",
        ],
        [2, "Waiting", "What would halve that by March?", "Cllr Lane", "Director of Adult Services", ""],
        [3, "Families", "Who rings the family, and when?", "Mrs Shaw", "Chief Nurse", "Healthwatch report"],
      ],
    }),
  kind: "questions",
  columns: ["number", "theme", "text", "asker", "addressee", "notes", "meeting"],
  rows: [
    { number: "1", theme: "Waiting", asker: "names:Cllr Yusuf", addressee: "names:Chief Operating Officer" },
    { number: "2", asker: "names:Cllr Lane", addressee: "names:Director of Adult Services" },
    { number: "3", asker: "names:Mrs Shaw", theme: "Families" },
  ],
};

const PEOPLE: OwnSheetCase = {
  name: "a contact sheet with initials, posts held and dates since",
  fileName: "contacts for the committee.csv",
  bytes: async () =>
    bytesOf.utf8(
      [
        "Committee contacts;;;;;",
        "Member's name;Seat;Elected for;Belongs to;Mail;Member since",
        "Cllr A. Yusuf;Chairwoman;Castle;Labour;a.yusuf@anytown.gov.uk;May 2021",
        "Cllr P. Lane;Vice Chairman;Harbour;Conservative;p.lane@anytown.gov.uk;05/05/2023",
        "Mr D. Marsh;Co-optee;Diocese;;d.marsh@example.org;2024",
      ].join("\n"),
    ),
  kind: "people",
  columns: ["name", "role", "description", "description", "email", "from"],
  rows: [
    { name: "Cllr A. Yusuf", role: "is:chair", email: "a.yusuf@anytown.gov.uk" },
    { name: "Cllr P. Lane", role: "is:vice_chair", from: "on:2023-05-05" },
    { name: "Mr D. Marsh", role: "is:co_opted" },
  ],
};

const DATES: OwnSheetCase = {
  name: "a diary in Word of several committees with the day of the week apart",
  fileName: "Diary 2026_27.docx",
  bytes: () =>
    document([
      "Diary of meetings 2026/27",
      [
        ["Day", "Date", "Begins", "Committee", "At"],
        ["Tuesday", "9 June 2026", "18.30", "Communities Scrutiny", "Town Hall"],
        ["Thursday", "11 June 2026", "10.00", "Planning", "Town Hall"],
        ["Tuesday", "13 October 2026", "18.30", "Communities Scrutiny", "Library, Riverton"],
        ["Tuesday", "12 January 2027", "18.30", "Communities Scrutiny", "Town Hall"],
      ],
    ]),
  kind: "meetings",
  columns: [null, "meetsOn", "startsAt", "body", "venue"],
  rows: [
    { meetsOn: "on:2026-06-09", startsAt: "is:18:30", body: "Communities Scrutiny", venue: "Town Hall" },
    { meetsOn: "on:2026-06-11", startsAt: "is:10:00" },
    { meetsOn: "on:2026-10-13", venue: "Library, Riverton" },
    { meetsOn: "on:2027-01-12" },
  ],
};

/** Five more, each as an officer might have it. */
export const HELD_BACK = [PROGRAMME, TRACKER, PACK, PEOPLE, DATES];
