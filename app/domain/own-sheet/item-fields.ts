import type { OwnFields } from "./own-field.ts";

/** What a work programme says of an item. */
export const ITEM_COLUMNS = {
  title: {
    label: "Title",
    headings:
      "agenda item|what is coming|topic|title|subject|item|report title|report|issue|matter|business|subject of report|work item|area of scrutiny|review|name of item|scrutiny topic|item description|item title|name of report|item of business|agenda item title|activity|main item|agenda items|items|topics|key item|scrutiny item|report or item",
    cells: {
      text: 0.7,
      long: -0.1,
      day: -1,
      number: -1,
      code: -0.8,
      person: -0.3,
      status: -0.7,
      councillor: -0.8,
      email: -1,
    },
    holds: "words",
    needed: true,
    tells: 0.2,
  },
  number: {
    label: "Number or reference",
    headings: "no|number|item no|item number|ref|reference|#|agenda no|agenda item no|item ref|id|item|order",
    cells: { number: 0.6, code: 0.7, text: -0.6, long: -1, day: -0.8, person: -0.6 },
    holds: "words",
  },
  meeting: {
    label: "Meeting",
    headings:
      "meeting date|date of meeting|date|meeting|committee date|scrutiny date|when|month|timescale|date of committee|panel date|proposed date|timing|target date|target meeting|date to committee|scheduled|scheduled for|programmed|planned date|meeting month|committee meeting|date of panel|scrutiny meeting|panel meeting|due to committee|to be considered|programmed for|quarter|timetable",
    cells: { day: 0.8, period: 0.6, vague: 0.2, text: -0.6, long: -1, number: -0.5, person: -0.4 },
    holds: "when",
    tells: 0.15,
  },
  purpose: {
    label: "Purpose",
    headings:
      "details|purpose|objective|objectives|reason|reason for scrutiny|description|detail|scope|aim|aims|details and desired outcome|background|why|rationale|key lines of enquiry|summary|purpose of report|focus|brief description|purpose of item|reason for item|objectives and outcomes|aims and objectives|overview|purpose of scrutiny|scope of review|what will it cover|what the panel will look at|reason for review|brief summary|what members want to find out|what members want to know|what we want to know|what will be covered|what it will cover|questions to answer",
    cells: { long: 0.6, text: 0.2, day: -0.8, number: -0.8, person: -0.2, status: -0.6, councillor: -0.8 },
    holds: "words",
    many: "joined",
  },
  expectedOutcome: {
    label: "Expected outcome",
    headings:
      "desired outcome|outcome|expected outcome|intended outcome|what we want to achieve|outcomes sought|result|desired outcomes|intended outcomes|expected outcomes|outcome sought|anticipated outcome|action required of committee|what is required of members|expected impact",
    cells: { long: 0.4, text: 0.3, day: -0.8, number: -0.8, status: -0.4 },
    holds: "words",
    many: "joined",
  },
  lead: {
    label: "Lead member",
    headings:
      "lead member|member|lead councillor|lead|sponsor|rapporteur|member lead|lead scrutiny member|panel lead|councillor|member champion|scrutiny lead",
    cells: { councillor: 0.6, person: 0.3, office: -0.6, long: -0.8, day: -0.9, number: -0.8 },
    holds: "names",
  },
  author: {
    label: "Report author or lead officer",
    headings:
      "lead officer|report author|author|officer|contact officer|contact|report of|officer lead|responsible officer|director|service|service area|department|directorate|presented by|officer contact|lead|lead directorate|head of service|lead director|report by|officers|presenting officer|responsible director|link officer|service lead|lead officers",
    cells: { office: 0.4, person: 0.4, councillor: -0.5, long: -0.7, day: -0.9, number: -0.8 },
    holds: "names",
  },
  holder: {
    label: "Cabinet member or commissioner",
    headings:
      "cabinet member|portfolio holder|executive member|commissioner|portfolio|cabinet portfolio|cabinet lead|pcc|cabinet members|executive portfolio holder|relevant portfolio holder|cabinet holder|lead cabinet member|committee chair|executive lead|portfolio lead",
    cells: { councillor: 0.4, person: 0.2, office: 0.3, long: -0.7, day: -0.9, number: -0.8 },
    holds: "names",
    tells: 0.1,
  },
  witnesses: {
    label: "Witnesses",
    headings:
      "witnesses|who will attend|attendees|invitees|attending|expected attendees|witness|invited|external attendees|partners|to attend|guests|who|external witnesses|invited attendees|expert witnesses|participants|external partners|other attendees|people to invite|who to invite|to invite|who will be invited",
    cells: { office: 0.4, person: 0.3, long: -0.1, day: -0.9, number: -0.9 },
    holds: "names",
    tells: 0.1,
  },
  origin: {
    label: "Where it comes from",
    headings:
      "origin|requested by|source|raised by|suggested by|proposed by|where from|requested|referral|referred by|reason on programme|how identified|requested from|who requested|who asked for it|asked for by|request from|origin of item|where did it come from",
    cells: { text: 0.1, office: 0.1, councillor: 0.1, day: -0.7, long: -0.4, number: -0.8 },
    holds: "words",
  },
  kind: {
    label: "Type",
    headings:
      "type|kind|kind of item|category|format|item type|nature|method|type of scrutiny|approach|report type|scrutiny type|purpose type|type of item|type of report|scrutiny method|role of scrutiny|how|item category|method of scrutiny|type of business|scrutiny role|nature of item|nature of report|scrutiny activity",
    cells: { text: 0.1, long: -0.8, day: -0.8, number: -0.7, person: -0.1 },
    holds: "item_kind",
  },
  minutes: {
    label: "Time on the agenda",
    headings:
      "time|duration|minutes|mins|time allocated|time needed|length|time allocation|timing mins|approx time|estimated time|time mins|minutes allowed",
    cells: { duration: 0.8, number: 0.4, time: -0.4, text: -0.8, long: -1, day: -0.8 },
    holds: "minutes",
  },
  theme: {
    label: "Theme",
    headings:
      "theme|priority|corporate priority|plan priority|priority area|police and crime plan priority|corporate plan priority|council plan priority|workstream|strand|link to priority|council priority|strategic priority|corporate plan aim|plan aim|corporate aim|council aim|strategic aim|corporate objective|council objective|strategic objective|corporate outcome|link to council plan|link to corporate plan|link to plan|council plan link|corporate plan link|council plan theme|corporate plan theme|link to priorities|links to council plan|links to corporate plan|council plan|corporate plan|link to police and crime plan|police and crime plan link|strategic link",
    cells: { text: 0.3, day: -0.8, long: -0.4, number: -0.4, person: -0.1 },
    holds: "words",
  },
  status: {
    label: "Status",
    headings: "status|rag|state|progress status|current status|stage|state of play|position|where are we",
    cells: { status: 0.7, long: -0.4, day: -0.6, number: -0.7 },
    holds: "item_status",
  },
  notes: {
    label: "Notes",
    headings:
      "notes|comments|progress|latest position|remarks|comment|update|note|notes and comments|additional information|further information|status notes|officer notes|other information|updates|comments and progress|further comments|additional notes|other comments|scrutiny officer comments",
    cells: { long: 0.3, text: 0.2, status: 0.1, day: -0.5, number: -0.6 },
    holds: "words",
    many: "joined",
  },
} as const satisfies OwnFields;
