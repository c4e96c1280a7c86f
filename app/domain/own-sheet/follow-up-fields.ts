import type { OwnFields } from "./own-field.ts";

/** What a tracker says of a recommendation, an action or a promise. */
export const FOLLOW_UP_COLUMNS = {
  wording: {
    label: "Wording",
    headings:
      "recommendation|action|resolution|wording|action required|agreed action|action agreed|details of action|recommendations|actions|decision|request|matter|what|task|action to be taken|resolution or action|recommendation or action|recommendation action|description|undertaking|issue|action description|recommendation text|actions agreed|action requested|resolution action|detail of action|details|text of recommendation|what was asked for|what was agreed|what is to be done|agreed|what the panel asked|what the committee asked|action point|matter arising|information requested|commitment|agreed actions|action details",
    cells: { long: 0.6, text: 0.4, day: -1, number: -1, code: -0.8, person: -0.4, status: -0.7, councillor: -0.8 },
    holds: "words",
    needed: true,
    tells: 0.3,
  },
  sourceNumber: {
    label: "Number in the source",
    headings:
      "ref|no|number|reference|action number|action no|minute ref|action ref|rec no|recommendation number|id|minute no|item no|min ref|minute|recommendation no|#|minute number|action id|ref no|min no|rec|minute reference|action|recommendation|item",
    cells: { number: 0.6, code: 0.8, text: -0.6, long: -1, day: -0.7, person: -0.6 },
    holds: "words",
  },
  madeOn: {
    label: "Meeting or date it was made",
    headings:
      "exec date|date agreed|date made|meeting|meeting date|date of meeting|date|date raised|raised|date of minute|date of request|committee date|date recorded|agreed on|when agreed|source meeting|arising from|arose at|agreed at|from the meeting of|date opened|opened|date of decision|meeting raised|date of recommendation|committee meeting|date of committee|panel date|panel meeting|date logged|date set|date requested|executive date|cabinet date|action date|from meeting|origin|start date|date assigned",
    cells: { day: 0.8, period: 0.4, text: -0.5, long: -1, number: -0.5, status: -0.4 },
    holds: "past_day",
    tells: 0.05,
  },
  item: {
    label: "Agenda item",
    headings:
      "agenda item|item|topic|subject|report|title|minute title|review|minute and title|theme|item title|report title|scrutiny review|name of review|agenda topic|area|subject matter|minute heading|review title|matter|strand|workstream|work stream|review strand|review area|subject area|name of inquiry|inquiry",
    cells: { text: 0.5, long: -0.2, day: -0.9, number: -0.9, person: -0.3, status: -0.6, councillor: -0.8 },
    holds: "words",
  },
  owner: {
    label: "Owner",
    headings:
      "owner|lead|responsible|to whom|action by|by whom|who|assigned to|responsible officer|lead officer|action owner|officer|directed to|for|person responsible|addressee|officer responsible|lead responsible|portfolio holder|cabinet member|executive member|service|responsibility|addressed to|responsible person|lead department|responsible director|action for|assigned|by who|allocated to|member or officer|for action by|contact officer|lead member|directorate|recommendation to|recommended to|lead agency|portfolio|who is to do it|who will do it|actioned by|action lead|action holder|for action",
    cells: { person: 0.4, office: 0.5, councillor: 0.4, long: -0.8, day: -0.9, number: -0.9, status: -0.4 },
    holds: "names",
    many: "joined",
    tells: 0.1,
  },
  dueWords: {
    label: "Due",
    headings:
      "due|deadline|target date|by when|target|due date|completion date|timescale|date due|when|expected completion|target completion|response due|review date|to be completed by|timeframe|timescales|implementation date|due by|target completion date|expected date|date for completion|expected by|anticipated completion|to report back|report back|estimated completion|time scale|for when|done by|to be done by|completed by|finished by|needed by|complete by|required by|expected back|expected",
    cells: { day: 0.6, period: 0.5, vague: 0.4, long: -0.6, number: -0.6, person: -0.5 },
    holds: "when",
    tells: 0.25,
  },
  status: {
    label: "Status",
    headings:
      "rag|status|progress|state|rag status|rag rating|current status|open or closed|open closed|complete|completed|complete?|completed?|outstanding|done|bragg|brag|rating|implementation status|action status|progress status|closed?|where are we|where are we now|state of play|how far|position",
    cells: { status: 0.8, long: -0.5, day: -0.7, number: -0.7, person: -0.2 },
    holds: "status",
    tells: 0.25,
  },
  update: {
    label: "Latest update",
    headings:
      "update|latest update|progress|latest position|comments|progress update|position|current position|notes|outcome|commentary|status update|feedback|actions taken|action taken|comment|latest|updates|progress to date|response received|progress and comments|notes and comments|progress notes|remarks|response from executive|outcome or update|additional information|progress made|progress outcome|response|update on progress|what has happened since|what has happened|what happened|what has been done|since then|officer update|implementation progress",
    cells: { long: 0.6, text: 0.3, status: 0.1, day: -0.7, number: -0.7, person: -0.3 },
    holds: "words",
    many: "joined",
    tells: 0.1,
  },
  updateOn: {
    label: "Date of the update",
    named: true,
    headings:
      "date updated|last updated|update date|date of update|updated|date of response|as at|response date|date of last update|latest update date|updated on|date of latest update|last update|position at|progress date",
    cells: { day: 0.8, period: 0.2, text: -0.9, long: -1, number: -0.7 },
    holds: "past_day",
  },
  response: {
    label: "Response",
    headings:
      "response|accepted|executive response|cabinet response|pcc response|accepted or rejected|accepted rejected|accept reject|decision of executive|accepted?|agreed?|accepted by executive|accepted by cabinet|executive decision|cabinet decision|agreed by cabinet|response of executive|agreed",
    cells: { response: 0.9, day: -0.8, number: -0.8, person: -0.4 },
    holds: "response",
  },
  completedOn: {
    label: "Date it was completed",
    named: true,
    headings:
      "date completed|completed on|date closed|closed|completion|completed|date complete|date discharged|closed on|completed date|actual completion|date implemented|date of completion|actual completion date|closed date",
    cells: { day: 0.9, vague: 0.1, status: -0.6, text: -0.8, long: -1, number: -0.7 },
    holds: "past_day",
  },
  kind: {
    label: "Kind",
    headings: "type|category|kind|type of action|action or recommendation|nature",
    cells: { text: 0.1, long: -0.9, day: -0.9, number: -0.7, person: -0.2 },
    holds: "follow_up_kind",
  },
} as const satisfies OwnFields;
