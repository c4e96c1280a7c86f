import { bytesOf, document, workbook, type OwnSheetCase } from "./make.ts";

const BOROUGH: OwnSheetCase = {
  name: "a London borough's plan with portfolio, expected date and what was considered before",
  fileName: "HSC forward plan 2026-27 v4.xlsx",
  bytes: () =>
    workbook({
      Plan: [
        ["London Borough of Westmarch"],
        ["Housing Scrutiny Commission – Forward Plan 2026/27"],
        [
          "Agenda Item",
          "Purpose of Report",
          "Report Author",
          "Cabinet Portfolio",
          "Expected Date",
          "Scrutiny Role",
          "Previously Considered",
        ],
        [
          "Damp and mould: one year on",
          "To review delivery against the action plan agreed last year",
          "Gina Foss, AD Housing Management",
          "Housing and Regeneration",
          "14/07/2026",
          "Performance",
          "July 2025",
        ],
        [
          "Allocations policy",
          "To comment on the draft policy ahead of Cabinet",
          "Peter Nolan",
          "Housing and Regeneration",
          "14/07/2026",
          "Pre-decision",
          "Not before",
        ],
        [
          "Temporary accommodation costs",
          "To understand what drives spend and what is being done",
          "Director of Finance",
          "Finance",
          "06/10/2026",
          "Review",
          "Jan 2025",
        ],
      ],
    }),
  kind: "items",
  columns: ["title", "purpose", "author", "holder", "meeting", "kind", "notes"],
  rows: [
    { title: "Damp and mould: one year on", meeting: "on:2026-07-14" },
    { title: "Allocations policy", author: "names:Peter Nolan", holder: "names:Housing and Regeneration" },
    { title: "Temporary accommodation costs", meeting: "on:2026-10-06" },
  ],
};

const COUNTY: OwnSheetCase = {
  name: "a county's tracker of recommendations by strand, with the Executive's response and BRAG",
  fileName: "ASC Cttee – recs tracker.xlsx",
  bytes: () =>
    workbook({
      Tracker: [
        [
          "Rec No",
          "Strand",
          "Cttee date",
          "Recommendation text",
          "Exec Response",
          "Lead Directorate",
          "Target completion",
          "BRAG",
          "Commentary (Q2)",
        ],
        [
          "R1",
          "Reablement",
          { day: "2026-01-20" },
          "That the Executive sets a target for people who need no care after six weeks",
          "Accepted",
          "Adults, Health & Communities",
          { day: "2026-09-30" },
          "B",
          "Target set at 72% and reported monthly",
        ],
        [
          "R2",
          "Reablement",
          { day: "2026-01-20" },
          "That therapists are based in each hospital discharge hub",
          "Partially accepted",
          "Adults, Health & Communities",
          { day: "2026-12-31" },
          "A",
          "Two of three hubs staffed; advert out for the third",
        ],
        [
          "R3",
          "Direct payments",
          { day: "2026-03-17" },
          "That prepaid cards are offered to all new recipients",
          "Not accepted",
          "Finance & Resources",
          "n/a",
          "R",
          "The Executive did not consider this affordable",
        ],
      ],
    }),
  kind: "follow_ups",
  columns: ["sourceNumber", "item", "madeOn", "wording", "response", "owner", "dueWords", "status", "update"],
  rows: [
    {
      sourceNumber: "R1",
      item: "Reablement",
      madeOn: "on:2026-01-20",
      response: "is:accepted",
      dueWords: "on:2026-09-30",
    },
    { sourceNumber: "R2", response: "is:partly", status: "is:in_progress" },
    { sourceNumber: "R3", item: "Direct payments", response: "is:rejected" },
  ],
};

const MONTHS: OwnSheetCase = {
  name: "a work programme with a row for each month and lines of enquiry",
  fileName: "Economy OSC WP 2026-27.csv",
  bytes: async () =>
    bytesOf.windows1252(
      [
        "Topic,Key lines of enquiry,Lead Director,Invitees,Approach,Link to Council Plan",
        "SEPTEMBER 2026,,,,,",
        'Town centre vacancies,"Which streets are worst hit – and what has worked elsewhere?",Director of Growth,"BID manager, Chamber of Commerce",Committee report,Thriving places',
        "Apprenticeships,Are care leavers getting in?,Director of HR,College principal,Briefing,Opportunity for all",
        "NOVEMBER 2026,,,,,",
        "Markets,Should the Thursday market move?,Director of Growth,Traders’ association,Site visit,Thriving places",
        "JANUARY 2027,,,,,",
        "Budget,What will the proposals mean for residents?,Section 151 Officer,,Committee report,A council that works",
      ].join("\r\n"),
    ),
  kind: "items",
  columns: ["title", "purpose", "author", "witnesses", "kind", "theme", "meeting"],
  rows: [
    { title: "Town centre vacancies", author: "names:Director of Growth", theme: "Thriving places" },
    { title: "Apprenticeships", author: "names:Director of HR" },
    { title: "Markets", kind: "is:site_visit" },
    { title: "Budget", author: "names:Section 151 Officer" },
  ],
};

const LONG_LIST: OwnSheetCase = {
  name: "a long list of suggestions with PICK scores and what the chairs made of it",
  fileName: "Suggestions 26-27 scored.xlsx",
  bytes: () =>
    workbook({
      "Long list": [
        ["Scrutiny suggestions 2026/27 – long list for prioritisation workshop 21 April"],
        [
          "Ref",
          "Suggested topic",
          "Suggested by",
          "Reason for suggestion",
          "P",
          "I",
          "C",
          "K",
          "Total",
          "Outcome of prioritisation",
        ],
        ["S1", "E-scooters on pavements", "Cllr Naylor", "Complaints from blind residents", 3, 2, 2, 2, 9, "Include"],
        ["S2", "Council tax support", "Citizens Advice", "Scheme changed in April", 3, 3, 3, 1, 10, "Include"],
        ["S3", "Dog fouling", "Resident", "Regular casework", 2, 1, 1, 1, 5, "Reject"],
      ],
    }),
  kind: "themes",
  columns: ["number", "title", "proposer", "whyItMatters", "score", "score", "score", "score", "score", "decision"],
  rows: [{ title: "E-scooters on pavements" }, { title: "Council tax support" }, { title: "Dog fouling" }],
  scores: { P: 3, I: 2, C: 2, K: 2, Total: 9 },
};

const PACK: OwnSheetCase = {
  name: "a pack of written questions in Word: Q no, Cllr, Put to, Question, Response",
  fileName: "Annex A – members' written questions.docx",
  bytes: () =>
    document([
      "Annex A",
      "Written questions for the Panel meeting on 5 February 2027",
      [
        ["Q no", "Cllr", "Put to", "Question", "Response"],
        [
          "1",
          "Amberley",
          "Commissioner",
          "How many parish councils have met their neighbourhood sergeant this year?",
          "61 of 94. The rest are offered a meeting by June.",
        ],
        ["2", "Malik", "Chief Finance Officer", "What does a one per cent pay rise cost?", "£1.7m in a full year."],
        ["3", "Pike", "Commissioner", "When will the custody suite at Wenbury re-open?", ""],
      ],
    ]),
  kind: "questions",
  columns: ["number", "asker", "addressee", "text", "answer", "meeting"],
  rows: [
    { number: "1", addressee: "names:Commissioner", meeting: "on:2027-02-05" },
    { number: "2", answer: "£1.7m in a full year." },
    { number: "3", asker: "names:Pike" },
  ],
};

const SEATS: OwnSheetCase = {
  name: "the seats of a committee with division, position and when each term of office ends",
  fileName: "Cttee seats May 26.xlsx",
  bytes: () =>
    workbook({
      Seats: [
        ["Children's Services Scrutiny Committee – 11 seats"],
        [
          "Councillor",
          "Electoral division",
          "Group",
          "Position held",
          "Council email",
          "Appointed",
          "Term of office ends",
        ],
        [
          "Liz Hartnoll",
          "Wenbury North",
          "Liberal Democrat",
          "Chairman",
          "liz.hartnoll@example.gov.uk",
          { day: "2026-05-14" },
          "May 2029",
        ],
        [
          "Prem Nagra",
          "Ashdale",
          "Labour",
          "Vice-Chairman",
          "prem.nagra@example.gov.uk",
          { day: "2026-05-14" },
          "May 2029",
        ],
        [
          "Shaun Duffy",
          "Tarrant",
          "Conservative",
          "Member",
          "shaun.duffy@example.gov.uk",
          { day: "2026-07-02" },
          "May 2029",
        ],
      ],
    }),
  kind: "people",
  columns: ["name", "description", "description", "role", "email", "from", "until"],
  rows: [{ from: "on:2026-05-14" }, { email: "prem.nagra@example.gov.uk" }, { from: "on:2026-07-02" }],
};

/** Six of other councils, written before the rules for their headings were looked at. */
export const FROM_SIX_COUNCILS = [BOROUGH, COUNTY, MONTHS, LONG_LIST, PACK, SEATS];
