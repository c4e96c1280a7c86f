import { bytesOf, document, workbook, type OwnSheetCase } from "./make.ts";

const PROGRAMME: OwnSheetCase = {
  name: "a programme in Excel with titles, merged dates, blank rows and a total",
  fileName: "Scrutiny WP 2026-27 v4 FINAL.xlsx",
  bytes: () =>
    workbook({
      Programme: [
        [{ value: "Anytown Council – Communities Scrutiny Committee", span: 6 }],
        [{ value: "Forward Work Programme 2026/27", span: 6 }],
        [],
        ["Date of meeting", "Agenda item", "Details and desired outcome", "Lead officer", "Cabinet Member", "Notes"],
        [
          { day: "2026-06-09" },
          "Taxi licensing policy",
          "To consider the draft policy before it goes to Cabinet, so that the views of members are heard in time",
          "J. Field, Head of Licensing",
          "Cllr Maya Osei",
          "Pre-decision",
        ],
        [
          { value: "8 September 2026", down: 2 },
          "Youth services review",
          "Six-month look at what the new contract has brought, with figures for each district of the county",
          "AD Communities",
          "Cllr Tom Bryce",
          "",
        ],
        [
          null,
          "Leisure centres",
          "Performance against the contract",
          "AD Communities",
          "Cllr Tom Bryce",
          "Invite the operator",
        ],
        [],
        ["12th January 2027", "Budget", "Draft budget proposals", "S151 Officer", "Leader of the Council", ""],
        ["TBC", "Flood recovery", "Lessons learned", "", "", "Waiting for the inquiry to report"],
        ["Total items", 5, "", "", "", ""],
      ],
    }),
  kind: "items",
  columns: ["meeting", "title", "purpose", "author", "holder", "notes"],
  rows: [
    {
      title: "Taxi licensing policy",
      meeting: "on:2026-06-09",
      author: "names:J. Field, Head of Licensing",
      holder: "names:Cllr Maya Osei",
    },
    { title: "Youth services review", meeting: "on:2026-09-08", author: "names:AD Communities" },
    { title: "Leisure centres", meeting: "on:2026-09-08", notes: "Invite the operator" },
    { title: "Budget", meeting: "on:2027-01-12", author: "names:S151 Officer" },
    { title: "Flood recovery", meeting: "on:none", purpose: "Lessons learned" },
  ],
};

const TRACKER: OwnSheetCase = {
  name: "a tracker in CSV with semicolons and Windows-1252 letters",
  fileName: "recommendation tracker.csv",
  bytes: async () =>
    bytesOf.windows1252(
      [
        "Ref;Exec date;Recommendation;Accepted?;Owner;Target date;RAG;Latest position",
        'R1;14/10/25;"That £20,000 be found for the café at the Civic Centre; and a report be brought back";Accepted;Head of Finance;31 March 2026;G;"Complete – see minute 14"',
        "R2;14/10/25;That the taxi knowledge test be published;Partially accepted;Cllr Osei / AD Licensing;Spring 2026;A;Draft with counsel",
        "R3;9/12/25;That no further car parks be closed;Rejected;Executive;n/a;R;The Executive does not agree",
      ].join("\r\n"),
    ),
  kind: "follow_ups",
  columns: ["sourceNumber", "madeOn", "wording", "response", "owner", "dueWords", "status", "update"],
  rows: [
    {
      sourceNumber: "R1",
      madeOn: "on:2025-10-14",
      wording: "That £20,000 be found for the café at the Civic Centre; and a report be brought back",
      response: "is:accepted",
      owner: "names:Head of Finance",
      dueWords: "on:2026-03-31",
      status: "is:complete",
      update: "Complete – see minute 14",
    },
    {
      response: "is:partly",
      owner: "names:Cllr Osei|AD Licensing",
      dueWords: "on:2026-05-31",
      status: "is:in_progress",
    },
    {
      response: "is:rejected",
      owner: "names:Executive",
      dueWords: "on:none",
      status: "is:not_started",
      madeOn: "on:2025-12-09",
    },
  ],
};

const HEADS = ["Topic", "Purpose", "Who will attend", "Format"];
const WORD_PROGRAMME: OwnSheetCase = {
  name: "a programme in a Word table with rows that name the meeting and headings that come again",
  fileName: "Panel work programme.docx",
  bytes: () =>
    document([
      "Anytown Police and Crime Panel",
      "Work Programme 2026/27",
      [
        HEADS,
        [{ text: "Meeting of 16 July 2026", span: 4 }],
        [
          "Annual report of the Commissioner",
          "Statutory review of the year",
          "Commissioner; Chief Executive of the OPCC",
          "Statutory report",
        ],
        ["Custody", "To understand\nwaiting times in custody", "ACC Field", "Themed item"],
        [{ text: "Meeting of 12 January 2027", span: 4 }],
        HEADS,
        ["Proposed precept", "To review the proposed precept", "PCC, Chief Finance Officer", "Statutory"],
        [{ text: "To be scheduled", span: 4 }],
        ["Rural crime", "What has the rural crime team achieved?", "", "Task and finish group"],
      ],
    ]),
  kind: "items",
  columns: ["title", "purpose", "witnesses", "kind", "meeting", null],
  rows: [
    {
      title: "Annual report of the Commissioner",
      meeting: "on:2026-07-16",
      witnesses: "names:Commissioner|Chief Executive of the OPCC",
      kind: "is:statutory",
    },
    {
      title: "Custody",
      purpose: "To understand\nwaiting times in custody",
      meeting: "on:2026-07-16",
      kind: "is:themed_item",
    },
    {
      title: "Proposed precept",
      meeting: "on:2027-01-12",
      witnesses: "names:PCC|Chief Finance Officer",
      kind: "is:statutory",
    },
    { title: "Rural crime", kind: "is:task_group" },
  ],
};

const PACK: OwnSheetCase = {
  name: "a question pack copied from a web page",
  fileName: "",
  bytes: async () =>
    bytesOf.utf8(
      `<html><head><style>td{border:1px}</style></head><body><p>Questions to the Commissioner</p><table>
      <tr><th>No.</th><th>Who asks</th><th>To whom</th><th>Question</th><th>Written answer</th></tr>
      <tr><td>1</td><td>Cllr Ahmed</td><td>Commissioner</td><td>How many officers have been trained in the new approach to domestic abuse&nbsp;calls?</td><td>412 of 600, by the end of&nbsp;March.<br>The rest by June.</td></tr>
      <tr><td>2</td><td rowspan="2">Mrs Bryce &amp; Mr Osei</td><td>Chief Constable</td><td>When will the 101 service answer within two minutes?</td><td></td></tr>
      <tr><td>3</td><td>Chief Constable</td><td>What is done about fly-tipping?</td><td>A joint team was set up in May.</td></tr></table></body></html>`,
    ),
  kind: "questions",
  columns: ["number", "asker", "addressee", "text", "answer"],
  rows: [
    {
      number: "1",
      asker: "names:Cllr Ahmed",
      addressee: "names:Commissioner",
      answer: "412 of 600, by the end of March.\nThe rest by June.",
    },
    { number: "2", asker: "names:Mrs Bryce|Mr Osei", text: "When will the 101 service answer within two minutes?" },
    { number: "3", asker: "names:Mrs Bryce|Mr Osei", addressee: "names:Chief Constable" },
  ],
};

const UNICODE_TEXT: OwnSheetCase = {
  name: "an action log in UTF-16 with tabs and three kinds of dates",
  fileName: "actions.txt",
  bytes: async () =>
    bytesOf.utf16(
      [
        "Health Scrutiny – Action Log\t\t\t\t\t\t",
        "Minute ref\tDate agreed\tAction\tTo whom\tBy when\tProgress\tDate closed",
        "12.3\t12th March 2026\tProvide the figures for ambulance handovers\tDirector of Public Health\tnext meeting\tOngoing – first figures expected in May\t",
        "14\t12/3/26\tWrite to the Secretary of State\tChair\tasap\tComplete\t2026-04-02",
        "15\tMar-26\tVisit the new urgent care centre\tAll members\tSummer 2026\tNot started\t",
      ].join("\n"),
    ),
  kind: "follow_ups",
  columns: ["sourceNumber", "madeOn", "wording", "owner", "dueWords", "status", "completedOn"],
  rows: [
    {
      sourceNumber: "12.3",
      madeOn: "on:2026-03-12",
      owner: "names:Director of Public Health",
      dueWords: "kind:next_meeting",
      status: "is:in_progress",
    },
    {
      madeOn: "on:2026-03-12",
      dueWords: "on:none",
      status: "is:complete",
      completedOn: "on:2026-04-02",
      owner: "names:Chair",
    },
    { madeOn: "kind:month", owner: "names:All members", dueWords: "on:2026-08-31", status: "is:not_started" },
  ],
};

const LONG_LIST: OwnSheetCase = {
  name: "a workbook of two sheets, the second a long list with scores",
  fileName: "Topic prioritisation 2027.xlsx",
  sheet: 1,
  bytes: () =>
    workbook({
      "How to use": [["Score each topic from 0 to 3 for each letter."], ["Send it back by Friday."]],
      "Long list": [
        ["Suggested topic", "Reason", "Suggested by", "Source", "P", "I", "C", "K", "Total", "Decision"],
        [
          "School transport",
          "Parents say that buses are late and that nobody answers the telephone in the mornings",
          "Cllr Singh",
          "Public survey",
          3,
          2,
          1,
          3,
          9,
          "Take forward",
        ],
        [
          "Damp in council homes",
          "Complaints rose by a third after the winter, and the Ombudsman has found against us twice",
          "Tenants' Forum",
          "Complaints",
          3,
          3,
          2,
          3,
          11,
          "Short list",
        ],
        [
          "Street lights",
          "Some roads are dark since the lamps were changed",
          "Cllr Field",
          "Member",
          1,
          1,
          1,
          1,
          4,
          "No",
        ],
      ],
    }),
  kind: "themes",
  columns: ["title", "whyItMatters", "proposer", "origin", "score", "score", "score", "score", "score", "decision"],
  rows: [
    { title: "School transport", proposer: "names:Cllr Singh", origin: "is:public", decision: "is:taken" },
    { title: "Damp in council homes", decision: "is:taken" },
    { title: "Street lights", origin: "is:member", decision: "is:not_taken" },
  ],
  scores: { P: 3, I: 2, C: 1, K: 3, Total: 9 },
};

const CALENDAR: OwnSheetCase = {
  name: "a municipal calendar with a column for each month",
  fileName: "Calendar of meetings 2026-27.xlsx",
  bytes: () =>
    workbook({
      "2026-27": [
        ["Calendar of Meetings 2026/27"],
        ["Committee", "Time", "May", "June", "July", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "March"],
        ["Council", "7pm", 20, null, 15, 23, null, null, 9, null, 24, 17],
        ["Communities Scrutiny", "6.30pm", null, 9, "14 & 28", null, 13, null, null, 12, null, "9th"],
        ["Planning", "10am", 6, 3, 1, 9, 7, 4, 2, 6, 3, 3],
      ],
    }),
  kind: "meetings",
  columns: ["body", "meetsOn", "startsAt"],
  rows: [
    { body: "Council", meetsOn: "on:2026-05-20", startsAt: "is:19:00" },
    { body: "Council", meetsOn: "on:2026-07-15", startsAt: "is:19:00" },
    { body: "Council", meetsOn: "on:2026-09-23" },
    { body: "Council", meetsOn: "on:2026-12-09" },
    { body: "Council", meetsOn: "on:2027-02-24" },
    { body: "Council", meetsOn: "on:2027-03-17" },
    { body: "Communities Scrutiny", meetsOn: "on:2026-06-09", startsAt: "is:18:30" },
    { body: "Communities Scrutiny", meetsOn: "on:2026-07-14" },
    { body: "Communities Scrutiny", meetsOn: "on:2026-07-28" },
  ],
};

const PEOPLE: OwnSheetCase = {
  name: "a list of members with forenames and surnames apart",
  fileName: "membership.csv",
  bytes: async () =>
    bytesOf.utf8WithMark(
      [
        "Title,Forename,Surname,Authority,Party,Role,Email,Term of office ends",
        "Cllr,Ruth,Ahmed,Anytown Borough Council,Labour,Chair,ruth.ahmed@anytown.gov.uk,31/05/2028",
        "Cllr,Tom,Bryce,Northshire District Council,Conservative,Vice-Chair,t.bryce@northshire.gov.uk,May 2027",
        "Mrs,Ann,Field,Independent,,Independent Member,ann.field@example.org,",
      ].join("\n"),
    ),
  kind: "people",
  columns: ["title", "given", "family", "description", "description", "role", "email", "until"],
  rows: [
    { name: "Cllr Ruth Ahmed", role: "is:chair", email: "ruth.ahmed@anytown.gov.uk", until: "on:2028-05-31" },
    { name: "Cllr Tom Bryce", role: "is:vice_chair", until: "kind:month" },
    { name: "Mrs Ann Field", role: "is:co_opted" },
  ],
};

export const FIRST_EIGHT = [PROGRAMME, TRACKER, WORD_PROGRAMME, PACK, UNICODE_TEXT, LONG_LIST, CALENDAR, PEOPLE];
