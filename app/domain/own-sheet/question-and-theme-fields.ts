import type { OwnFields } from "./own-field.ts";

/** What a question pack or a log of questions says of each. */
export const QUESTION_COLUMNS = {
  text: {
    label: "Question",
    headings:
      "question|question text|questions|wording|text|query|kloe|key line of enquiry|key lines of enquiry|proposed question|line of questioning|question asked|question to be asked|suggested question|questions asked|text of question|questions for witnesses|suggested questions|proposed questions|suggested wording|proposed wording|question in full",
    cells: { question: 0.7, long: 0.3, text: 0.1, day: -1, number: -1, code: -0.8, person: -0.6 },
    holds: "words",
    needed: true,
    tells: 0.4,
  },
  number: {
    label: "Number",
    headings: "no|number|question no|question number|q no|ref|reference|#|q|id|order",
    cells: { number: 0.6, code: 0.7, text: -0.6, long: -1, day: -0.7 },
    holds: "words",
  },
  asker: {
    label: "Who asks",
    headings:
      "asked by|who asks|asker|from|member|questioner|councillor|lead|raised by|asked by whom|to be asked by|name|member asking|question from|submitted by|lead member|panel member|lead questioner|questions from|asking member|member to ask|put by|name of questioner|who",
    cells: { councillor: 0.5, person: 0.4, office: -0.2, long: -0.9, day: -0.9, number: -0.9 },
    holds: "names",
    tells: 0.2,
  },
  addressee: {
    label: "To whom",
    headings:
      "to|to whom|addressed to|for|directed to|witness|respondent|asked of|answer from|answered by|question to|addressee|put to|officer to respond|to be answered by|directed at|aimed at|for attention of|attention of|for the attention of|response from|responding officer|lead officer|responder",
    cells: { office: 0.4, person: 0.3, councillor: 0.1, long: -0.9, day: -0.9, number: -0.9 },
    holds: "names",
    tells: 0.1,
  },
  answer: {
    label: "Answer",
    headings:
      "answer|written answer|response|reply|written response|pcc response|answer given|answers|commissioner s response|responses|reply given|officer response|response received|commissioners response|answer received|written reply|response provided",
    cells: { long: 0.6, text: 0.2, day: -0.8, number: -0.9, person: -0.4 },
    holds: "words",
    many: "joined",
    tells: 0.3,
  },
  answeredOn: {
    label: "Date of the answer",
    named: true,
    headings:
      "date answered|date of response|response date|answered on|answered|date of answer|date of reply|date replied|date response received|reply date|response received on|replied|date of written answer",
    cells: { day: 0.8, period: 0.2, text: -0.8, long: -1, number: -0.7 },
    holds: "past_day",
  },
  meeting: {
    label: "Meeting or date it was asked",
    headings:
      "meeting|date|meeting date|asked on|date asked|date of meeting|date of question|date received|panel date|committee date|date submitted|date raised|raised at|received|date lodged|tabled|date tabled",
    cells: { day: 0.8, period: 0.4, text: -0.6, long: -1, number: -0.6 },
    holds: "when",
  },
  theme: {
    label: "Theme or subject",
    headings: "theme|topic|subject|area|item|agenda item|section|heading|subject area|category|title|report",
    cells: { text: 0.4, long: -0.4, day: -0.9, number: -0.9, question: -0.8 },
    holds: "words",
  },
  kind: {
    label: "Type",
    headings: "type|question type|kind|oral or written|type of question|oral written|public or member",
    cells: { long: -0.9, day: -0.9, number: -0.8 },
    holds: "question_kind",
  },
  status: {
    label: "Status",
    headings: "status|state|rag|answered?|progress|outcome",
    cells: { status: 0.6, long: -0.3, day: -0.6 },
    holds: "question_status",
  },
  notes: {
    label: "Notes",
    headings:
      "notes|why ask|background|rationale|purpose|comments|context|comment|why|evidence|what good looks like|prompts|follow up|looking for|follow up prompts|supporting evidence",
    cells: { long: 0.4, text: 0.2, day: -0.6, number: -0.8 },
    holds: "words",
    many: "joined",
  },
} as const satisfies OwnFields;

/** What a long list of topics, or a table of scores, says of each. */
export const THEME_COLUMNS = {
  title: {
    label: "Title",
    headings:
      "topic|theme|title|subject|issue|suggested topic|suggestion|proposed topic|idea|item|proposal|review topic|topic suggestion|long list|topic title|suggested item|scrutiny topic|potential topic|topic for scrutiny|area for scrutiny|topic or issue|proposed review|suggested review topic|name of topic|potential topics|topics|theme title|review",
    cells: { text: 0.6, long: -0.1, day: -1, number: -1, code: -0.8, person: -0.3, status: -0.7, councillor: -0.8 },
    holds: "words",
    needed: true,
    tells: 0.2,
  },
  number: {
    label: "Number",
    headings: "no|number|ref|reference|#|id|topic no|item no|suggestion no",
    cells: { number: 0.5, code: 0.6, text: -0.7, long: -1, day: -0.7 },
    holds: "words",
  },
  whyItMatters: {
    label: "Why it matters",
    headings:
      "why|reason|rationale|why it matters|justification|reasons|background|description|details|key issues|evidence|reason for suggestion|reasons for inclusion|issue description|brief description|detail|summary|reason for topic|reasons for suggestion|scope|further details|purpose|why is it important|reason for inclusion|why this topic",
    cells: { long: 0.6, text: 0.2, day: -0.8, number: -0.8, status: -0.5 },
    holds: "words",
    many: "joined",
    tells: 0.1,
  },
  desiredOutcome: {
    label: "Desired outcome",
    headings:
      "desired outcome|outcome|expected outcome|intended outcome|what could be achieved|added value|outcome sought|possible outcome|what difference could scrutiny make|desired outcomes|aims|objectives|potential outcome|value scrutiny could add|achieve|could be achieved|would change|add value|difference it would make",
    cells: { long: 0.4, text: 0.3, day: -0.8, number: -0.8, status: -0.5 },
    holds: "words",
    many: "joined",
  },
  whoIsAffected: {
    label: "Who is affected",
    headings:
      "who is affected|affected|people affected|communities affected|wards affected|who does it affect|stakeholders|groups affected",
    cells: { text: 0.3, day: -0.8, number: -0.8 },
    holds: "words",
  },
  origin: {
    label: "Where it comes from",
    headings:
      "source|origin|where from|how identified|source of suggestion|route|source of topic|identified by|came from",
    cells: { text: 0.2, office: 0.1, day: -0.7, number: -0.8 },
    holds: "origin",
    tells: 0.1,
  },
  proposer: {
    label: "Proposed by",
    headings:
      "proposed by|suggested by|raised by|who suggested it|who proposed it|who raised it|suggested|member|proposer|name|who|from|submitted by|suggestion from|councillor|requested by|nominated by",
    cells: { councillor: 0.5, person: 0.3, office: 0.2, long: -0.8, day: -0.9, number: -0.9 },
    holds: "names",
    tells: 0.3,
  },
  lead: {
    label: "Lead member",
    headings: "lead member|lead|lead councillor|sponsor|member lead|rapporteur",
    cells: { councillor: 0.5, person: 0.3, office: -0.3, long: -0.8, day: -0.9, number: -0.9 },
    holds: "names",
  },
  format: {
    label: "How to take it",
    headings:
      "format|method|approach|how|type of review|proposed method|scrutiny method|type|proposed approach|delivery method|suggested format|proposed format|how to scrutinise|recommended route|proposed route|preferred route|recommended approach|recommended format",
    cells: { text: 0.1, long: -0.7, day: -0.8, number: -0.8 },
    holds: "format",
  },
  timingWords: {
    label: "Timing",
    headings:
      "timing|when|timescale|year|date|proposed date|timeframe|suggested timing|proposed timing|timescales|by when|time frame|suggested date|preferred timing",
    cells: { day: 0.3, period: 0.6, vague: 0.4, long: -0.7, number: -0.5, person: -0.5 },
    holds: "words",
  },
  witnesses: {
    label: "Witnesses",
    headings:
      "witnesses|partners|who to invite|witness|who to involve|invitees|possible witnesses|who should be involved|expert witnesses|partners involved",
    cells: { office: 0.4, day: -0.9, number: -0.9 },
    holds: "words",
  },
  decision: {
    label: "What was decided",
    headings:
      "decision|status|accepted|taken forward|result|short list|shortlisted|include|shortlisted?|recommendation|include?|accepted?|take forward|taken forward?|on programme|agreed|decision of panel|decision of chair|included|panel decision|programme?|outcome of prioritisation|prioritisation outcome|outcome of scoring|outcome of workshop|outcome of assessment|workshop outcome|chairs decision|decision of chairs|verdict",
    cells: { status: 0.6, response: 0.5, long: -0.4, day: -0.8, number: -0.7 },
    holds: "decision",
    tells: 0.2,
  },
  score: {
    label: "Score",
    headings:
      "public interest|impact|importance|community|key|capacity|timeliness|timely|ability to change|performance|extent|influence|score|total|rank|total score|ranking|priority score|p|i|c|k|t|o|a|e|s|r|average|average score|replication|risk|resources|value|concern|overall score|weighting|public concern|corporate priority|points|overall|can scrutiny influence|local concern|relevance|pick total|sum",
    cells: { score: 0.9, number: 0.6, text: -0.9, long: -1, day: -0.9, person: -0.5, code: -0.2 },
    holds: "score",
    many: "each",
    tells: 0.35,
  },
  notes: {
    label: "Notes",
    headings:
      "notes|comments|remarks|officer comments|comment|note|officer notes|additional information|reason for decision|update|officer comment|feedback|further information|current work|existing work",
    cells: { long: 0.3, text: 0.2, day: -0.5, number: -0.7 },
    holds: "words",
    many: "joined",
  },
} as const satisfies OwnFields;
