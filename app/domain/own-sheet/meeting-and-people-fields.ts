import type { OwnFields } from "./own-field.ts";

/** What a calendar of meetings says of each. */
export const MEETING_COLUMNS = {
  meetsOn: {
    label: "Date",
    headings:
      "date|meeting date|date of meeting|dates|when|day and date|meeting dates|committee date|date of committee|panel date|committee|meeting|panel|board|full committee|formal meeting",
    cells: { day: 0.9, period: 0.2, text: -0.8, long: -1, number: -0.6 },
    holds: "day",
    needed: true,
    tells: 0.3,
  },
  startsAt: {
    label: "Starts at",
    headings: "time|start time|start|starts|starts at|begins|begins at|time of meeting|meeting time|from|commencing",
    cells: { time: 0.9, number: -0.2, text: -0.8, long: -1, day: -0.8 },
    holds: "time",
    tells: 0.4,
  },
  venue: {
    label: "Place",
    headings: "venue|location|place|room|where|held at|at|room booked|meeting venue|meeting room|address",
    cells: { text: 0.4, day: -0.9, number: -0.7, time: -0.8 },
    holds: "words",
    tells: 0.4,
  },
  body: {
    label: "Body",
    headings:
      "committee|body|panel|meeting|name|title|committee name|meeting title|name of meeting|board|group|name of committee|meeting name|meeting of",
    cells: { text: 0.5, office: 0.2, day: -0.9, number: -0.8, time: -0.8, long: -0.6 },
    holds: "words",
    tells: 0.1,
  },
  kind: {
    label: "Type",
    headings: "type|meeting type|kind|type of meeting|category",
    cells: { text: 0.1, day: -0.9, long: -0.8, number: -0.6 },
    holds: "meeting_kind",
  },
  status: {
    label: "Status",
    headings: "status|confirmed|state|confirmed?",
    cells: { status: 0.6, day: -0.6, long: -0.6 },
    holds: "meeting_status",
  },
  notes: {
    label: "Notes",
    headings:
      "notes|comments|remarks|note|comment|purpose|other information|deadline for reports|agenda publication|business|main business",
    cells: { long: 0.3, text: 0.2 },
    holds: "words",
    many: "joined",
  },
} as const satisfies OwnFields;

/** What a list of members or officers says of each. */
export const PEOPLE_COLUMNS = {
  name: {
    label: "Name",
    headings:
      "name|member|councillor|full name|names|panel member|representative|members|cllr|person|contact|contact name|member name|name of member|councillor name|officer|committee member|nominee|appointee",
    cells: { person: 0.5, councillor: 0.5, email: -1, day: -1, number: -1, long: -1 },
    holds: "words",
    needed: true,
    tells: 0.2,
  },
  given: {
    label: "First name",
    headings: "first name|forename|given name|forenames|first names|christian name|firstname|initial|initials",
    cells: { email: -1, day: -1, long: -1 },
    holds: "words",
    tells: 0.5,
  },
  family: {
    label: "Family name",
    headings: "surname|family name|last name|lastname|second name",
    cells: { email: -1, day: -1, long: -1 },
    holds: "words",
    tells: 0.5,
  },
  title: {
    label: "Form of address",
    headings: "title|salutation|form of address|prefix|honorific",
    cells: { long: -1, email: -1, day: -1, number: -1, text: -0.6 },
    holds: "words",
  },
  role: {
    label: "Part in the body",
    headings:
      "role|position|part|office held|capacity|status|appointment|panel role|role on panel|role on committee|membership|member type|type|type of member|position held|role in panel|committee role|position on committee|membership type",
    cells: { role: 0.8, email: -1, day: -0.9, long: -0.8 },
    holds: "role",
    tells: 0.3,
  },
  office: {
    label: "Office or post",
    headings: "job title|post|designation|office|post title|job role|position title|post held|job|occupation",
    cells: { office: 0.6, text: 0.2, email: -1, day: -1 },
    holds: "words",
    tells: 0.2,
  },
  email: {
    label: "E-mail address",
    headings: "email|e mail|email address|e mail address|contact email|mail|contact details|council email",
    cells: { email: 1, person: -0.5, text: -0.5 },
    holds: "words",
    tells: 0.5,
  },
  from: {
    label: "From",
    headings:
      "from|start|start date|appointed|date appointed|appointed on|term start|since|joined|date of appointment|term from|in office from|from date|appointment date",
    cells: { day: 0.7, period: 0.4, text: -0.6, long: -1 },
    holds: "day",
  },
  until: {
    label: "Until",
    headings:
      "to|until|end|end date|term ends|expires|term of office ends|left|term end|term expires|expiry|term of office|in office to|to date|date left|end of term|term ends on",
    cells: { day: 0.7, period: 0.4, text: -0.6, long: -1 },
    holds: "day",
  },
  description: {
    label: "Authority, ward or party",
    headings:
      "authority|council|district|ward|division|party|organisation|representing|nominated by|political group|group|local authority|appointing authority|political party|area|nominating authority|represents|employer|service|directorate|department|political affiliation|organisation represented|group or party|elected for|belongs to|appointed by|home council|constituent authority",
    cells: { text: 0.2, office: 0.1, email: -1, day: -0.9, number: -0.8 },
    holds: "words",
    many: "joined",
    tells: 0.1,
  },
} as const satisfies OwnFields;
