import type { Generated, Insertable, Selectable } from "kysely";
import type { Paper } from "#app/domain/agenda/papers.ts";
import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemKind, ItemState, MoveKind, MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { BodyKind } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction, RecordKind } from "#app/domain/events.ts";
import type { Format } from "#app/domain/formats.ts";
import type { MeetingKind, MeetingState } from "#app/domain/meeting/states.ts";
import type { ProgrammeState, PublishedKind, VariationKind, VariationState } from "#app/domain/programme-states.ts";
import type { QuestionKind, QuestionState } from "#app/domain/question/states.ts";
import type { BodyLaw, DayProfile } from "#app/domain/deadline/law.ts";
import type { Role } from "#app/domain/actor.ts";
import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import type { RelationKind, ThemeOrigin, ThemeState } from "#app/domain/theme/states.ts";
import { AGENDA_COLUMNS, type AgendaReleaseTable, type AgendaTable } from "./tables/agendas.ts";
import {
  CLOCK_COLUMNS,
  type CalendarDayTable,
  type DeadlineResultTable,
  type DeadlineSettingTable,
  type OccasionTable,
} from "./tables/clock.ts";
import { DEMONSTRATION_COLUMNS, type DemonstrationTable } from "./tables/demonstration.ts";
import { DOCUMENT_COLUMNS, type DocumentLinkTable } from "./tables/documents.ts";
import {
  FEED_COLUMNS,
  type FeedKeyTable,
  type ReminderDayTable,
  type ReminderSentTable,
  type ReminderStopTable,
} from "./tables/feeds.ts";
import {
  FOLLOW_UP_COLUMNS,
  type FollowUpPlaceTable,
  type FollowUpResponseTable,
  type FollowUpResultTable,
  type FollowUpTable,
  type FollowUpUpdateTable,
  type OwnerLinkRowTable,
  type OwnerLinkTable,
} from "./tables/follow-ups.ts";
import { IMPORT_COLUMNS, type SheetImportTable } from "./tables/imports.ts";
import {
  MEETING_RECORD_COLUMNS,
  type AnswerTable,
  type AttendanceTable,
  type DeclarationTable,
  type OutcomeCorrectionTable,
  type OutcomeTable,
  type QuestionGroupTable,
} from "./tables/meeting-records.ts";
import { PUBLISHED_RECORD_COLUMNS, type PublishedRecordTable } from "./tables/published-records.ts";
import { SEARCH_TEXT_COLUMNS, type SearchTextTable } from "./tables/search-texts.ts";
import {
  SCORING_COLUMNS,
  type CriteriaSetTable,
  type CriterionTable,
  type ScoreTable,
  type ScoringEntryTable,
  type ScoringRoundTable,
} from "./tables/scoring.ts";
import { YEAR_END_COLUMNS, type YearEndDecisionTable } from "./tables/year-end.ts";

/**
 * The database as Kysely sees it: written by hand beside the migrations, in
 * camelCase (the plugin translates). `tests/db/schema.test.ts` holds it
 * against the real tables.
 */

export interface BodyTable {
  id: Generated<number>;
  slug: string;
  name: string;
  kind: BodyKind;
  parentBodyId: number | null;
  hostAuthority: string;
  jurisdiction: "england" | "wales";
  yearStartMonth: Generated<number>;
  yearStartDay: Generated<number>;
  defaultMeetingMinutes: Generated<number>;
  cadenceTarget: number | null;
  cadenceWords: string | null;
  remit: Generated<string>;
  publicContact: Generated<string>;
  endedOn: IsoDate | null;
  /** Days in which a written question is to be answered; null where the body has no such rule. */
  writtenAnswerDays: number | null;
  /** Days in which a recommendation is to be responded to, from notice; null where the body's rules give none. */
  responseDays: number | null;
  responseRuleWords: Generated<string>;
  /** Which law binds it, and so which deadlines it has. */
  law: Generated<BodyLaw>;
  dayProfile: Generated<DayProfile>;
  version: Generated<number>;
}

export interface PersonTable {
  id: Generated<number>;
  name: string;
  description: Generated<string>;
  version: Generated<number>;
}

export interface OfficeTable {
  id: Generated<number>;
  title: string;
  organisation: Generated<string>;
  version: Generated<number>;
}

export interface MembershipTable {
  id: Generated<number>;
  bodyId: number;
  personId: number;
  role: Role;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
  version: Generated<number>;
}

export interface AccountTable {
  personId: number;
  email: string;
  passwordHash: string | null;
  administratorSinceAt: IsoInstant | null;
  suspendedAt: IsoInstant | null;
  suspendedBecause: string | null;
  createdAt: IsoInstant;
}

export interface SessionTable {
  idHash: string;
  personId: number;
  createdAt: IsoInstant;
  lastSeenAt: IsoInstant;
  expiresAt: IsoInstant;
  deviceWords: Generated<string>;
  flash: string | null;
}

export interface LinkTokenTable {
  tokenHash: string;
  personId: number;
  kind: "invitation" | "password_reset";
  createdAt: IsoInstant;
  createdByPersonId: number | null;
  expiresAt: IsoInstant;
  usedAt: IsoInstant | null;
}

export interface SignInFailureTable {
  id: Generated<number>;
  keyHash: string;
  at: IsoInstant;
}

export interface SubmitKeyTable {
  actorKey: string;
  key: string;
  answer: string;
  at: IsoInstant;
}

export interface OutboxTable {
  id: Generated<number>;
  toEmail: string;
  subject: string;
  body: string;
  createdAt: IsoInstant;
  giveUpAt: IsoInstant;
  sentAt: IsoInstant | null;
  lastError: string | null;
  unsubscribeUrl: string | null;
}

export interface WorkProgrammeTable {
  id: Generated<number>;
  bodyId: number;
  startYear: number;
  state: Generated<ProgrammeState>;
  introduction: Generated<string>;
  submittedByPersonId: number | null;
  decisionWords: string | null;
  version: Generated<number>;
}

export interface DelegationTable {
  id: Generated<number>;
  bodyId: number;
  words: string;
  grantedByPersonId: number;
  grantedByName: string;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
  version: Generated<number>;
}

export interface StandingItemTable {
  id: Generated<number>;
  bodyId: number;
  kind: "standing" | "procedural" | "statutory";
  title: string;
  purpose: Generated<string>;
  minutes: number;
  place: "opening" | "closing";
  position: number;
  endedAt: IsoInstant | null;
  version: Generated<number>;
}

export interface ThemeTable {
  id: Generated<number>;
  bodyId: number;
  title: string;
  whyItMatters: Generated<string>;
  desiredOutcome: Generated<string>;
  whoIsAffected: Generated<string>;
  timingWords: Generated<string>;
  origin: ThemeOrigin;
  originWords: Generated<string>;
  originUrl: string | null;
  proposerPersonId: number | null;
  proposerWords: Generated<string>;
  suggesterContact: string | null;
  leadMemberId: number | null;
  format: Format | null;
  witnessesWords: Generated<string>;
  state: Generated<ThemeState>;
  reasonCode: ReasonCode | null;
  reasonWords: string | null;
  officerNotes: Generated<string>;
  recommendation: "take_forward" | "not_take_forward" | null;
  recommendationWords: string | null;
  sensitiveSinceAt: IsoInstant | null;
  sensitiveBecause: string | null;
  proposedOn: IsoDate | null;
  updatedAt: IsoInstant;
  version: Generated<number>;
}

export interface ThemeRelationTable {
  id: Generated<number>;
  themeId: number;
  otherThemeId: number;
  kind: RelationKind;
  words: Generated<string>;
  at: IsoInstant;
  byName: string;
}

export interface ThemeSupportTable {
  themeId: number;
  personId: number;
  at: IsoInstant;
}

export interface LineOfEnquiryTable {
  id: Generated<number>;
  themeId: number;
  text: string;
  position: number;
  withdrawnAt: IsoInstant | null;
  version: Generated<number>;
}

export interface MeetingTable {
  id: Generated<number>;
  bodyId: number;
  meetsOn: IsoDate;
  startsAt: string | null;
  venue: Generated<string>;
  howToAttend: Generated<string>;
  kind: MeetingKind;
  minutesAvailable: number;
  state: Generated<MeetingState>;
  reasonWords: string | null;
  sourceWords: Generated<string>;
  sourceUrl: string | null;
  version: Generated<number>;
}

export interface AgendaItemTable {
  id: Generated<number>;
  bodyId: number;
  programmeId: number | null;
  themeId: number | null;
  meetingId: number | null;
  kind: ItemKind;
  title: string;
  purpose: Generated<string>;
  format: Generated<Format>;
  minutes: number;
  leadMemberId: number | null;
  reportAuthor: Generated<string>;
  expectedOutcome: Generated<string>;
  officerNotes: Generated<string>;
  /** The rule of law that asks for it, for a statutory item. */
  statutoryRule: string | null;
  part: Generated<Part>;
  /** The paragraph of Schedule 12A that an item of part II is exempt under. */
  exemptParagraph: string | null;
  exemptWords: Generated<string>;
  paper: Generated<Paper>;
  /** When the paper came. */
  paperOn: IsoDate | null;
  /** Why the chair takes it as urgent, though it was on no agenda published in time. */
  urgentBecause: string | null;
  urgentByName: string | null;
  urgentOn: IsoDate | null;
  numberWords: Generated<string>;
  position: Generated<number>;
  state: Generated<ItemState>;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  sourceWords: Generated<string>;
  version: Generated<number>;
}

export interface WitnessTable {
  id: Generated<number>;
  itemId: number;
  officeId: number | null;
  words: Generated<string>;
  position: number;
  confirmedOn: IsoDate | null;
}

export interface ThemeMentionTable {
  id: Generated<number>;
  themeId: number;
  itemId: number;
  words: Generated<string>;
}

export interface QuestionTable {
  id: Generated<number>;
  bodyId: number;
  themeId: number | null;
  itemId: number | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
  text: string;
  kind: QuestionKind;
  authorPersonId: number | null;
  authorWords: Generated<string>;
  askerPersonId: number | null;
  askerWords: Generated<string>;
  addresseeOfficeId: number | null;
  addresseeWords: Generated<string>;
  state: Generated<QuestionState>;
  reasonWords: string | null;
  sourceWords: Generated<string>;
  sourceLabel: Generated<string>;
  proposedOn: IsoDate | null;
  groupId: number | null;
  /** The meeting where it was asked without having been planned. */
  raisedAtMeetingId: number | null;
  sentOn: IsoDate | null;
  dueOn: IsoDate | null;
  dueWords: Generated<string>;
  version: Generated<number>;
}

export interface ItemMoveTable {
  id: Generated<number>;
  itemId: number;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  kind: MoveKind;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  byPersonId: number | null;
  byName: string;
  at: IsoInstant;
  variationId: number | null;
}

export interface VariationTable {
  id: Generated<number>;
  programmeId: number;
  itemId: number;
  kind: VariationKind;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  reasonCode: MoveReasonCode | null;
  reasonWords: string;
  state: Generated<VariationState>;
  proposedByPersonId: number | null;
  proposedByName: string;
  proposedAt: IsoInstant;
  decidedByName: string | null;
  decidedAt: IsoInstant | null;
  decisionWords: string | null;
  delegationId: number | null;
  itemVersion: number;
  version: Generated<number>;
}

export interface ProgrammeReleaseTable {
  id: Generated<number>;
  programmeId: number;
  number: number;
  publishedAt: IsoInstant;
  publishedByName: string;
  note: Generated<string>;
  snapshot: string;
  changes: string;
}

export interface PublicationTable {
  kind: PublishedKind;
  recordId: number;
  bodyId: number;
  releaseId: number;
  title: string;
  onDay: IsoDate | null;
  view: string;
  publishedAt: IsoInstant;
}

export interface EventTable {
  id: Generated<number>;
  at: IsoInstant;
  actorPersonId: number | null;
  actorName: string;
  action: EventAction;
  subjectKind: RecordKind;
  subjectId: number;
  subjectVersion: number | null;
  bodyId: number | null;
  reason: string | null;
  particulars: Generated<string>;
}

export interface EventSubjectTable {
  kind: RecordKind;
  recordId: number;
  eventId: number;
}

export interface Database {
  body: BodyTable;
  person: PersonTable;
  office: OfficeTable;
  membership: MembershipTable;
  account: AccountTable;
  session: SessionTable;
  linkToken: LinkTokenTable;
  signInFailure: SignInFailureTable;
  submitKey: SubmitKeyTable;
  outbox: OutboxTable;
  workProgramme: WorkProgrammeTable;
  delegation: DelegationTable;
  standingItem: StandingItemTable;
  theme: ThemeTable;
  themeRelation: ThemeRelationTable;
  themeSupport: ThemeSupportTable;
  lineOfEnquiry: LineOfEnquiryTable;
  meeting: MeetingTable;
  agendaItem: AgendaItemTable;
  witness: WitnessTable;
  themeMention: ThemeMentionTable;
  question: QuestionTable;
  itemMove: ItemMoveTable;
  variation: VariationTable;
  programmeRelease: ProgrammeReleaseTable;
  publication: PublicationTable;
  event: EventTable;
  eventSubject: EventSubjectTable;
  outcome: OutcomeTable;
  outcomeCorrection: OutcomeCorrectionTable;
  attendance: AttendanceTable;
  declaration: DeclarationTable;
  answer: AnswerTable;
  questionGroup: QuestionGroupTable;
  followUp: FollowUpTable;
  followUpPlace: FollowUpPlaceTable;
  followUpResponse: FollowUpResponseTable;
  followUpUpdate: FollowUpUpdateTable;
  followUpResult: FollowUpResultTable;
  ownerLink: OwnerLinkTable;
  ownerLinkRow: OwnerLinkRowTable;
  criteriaSet: CriteriaSetTable;
  criterion: CriterionTable;
  scoringRound: ScoringRoundTable;
  scoringEntry: ScoringEntryTable;
  score: ScoreTable;
  yearEndDecision: YearEndDecisionTable;
  publishedRecord: PublishedRecordTable;
  demonstration: DemonstrationTable;
  documentLink: DocumentLinkTable;
  calendarDay: CalendarDayTable;
  deadlineSetting: DeadlineSettingTable;
  occasion: OccasionTable;
  deadlineResult: DeadlineResultTable;
  agenda: AgendaTable;
  agendaRelease: AgendaReleaseTable;
  sheetImport: SheetImportTable;
  feedKey: FeedKeyTable;
  reminderSent: ReminderSentTable;
  reminderDay: ReminderDayTable;
  reminderStop: ReminderStopTable;
  workingText: SearchTextTable;
  publishedText: SearchTextTable;
}

export type Row<T extends keyof Database> = Selectable<Database[T]>;
export type New<T extends keyof Database> = Insertable<Database[T]>;

/** The columns that the interface above names, table by table, as SQLite spells them. */
export const COLUMNS = {
  body: [
    "id",
    "slug",
    "name",
    "kind",
    "parent_body_id",
    "host_authority",
    "jurisdiction",
    "year_start_month",
    "year_start_day",
    "default_meeting_minutes",
    "cadence_target",
    "cadence_words",
    "remit",
    "public_contact",
    "ended_on",
    "written_answer_days",
    "response_days",
    "response_rule_words",
    "law",
    "day_profile",
    "version",
  ],
  person: ["id", "name", "description", "version"],
  office: ["id", "title", "organisation", "version"],
  membership: ["id", "body_id", "person_id", "role", "from_on", "until_on", "version"],
  account: [
    "person_id",
    "email",
    "password_hash",
    "administrator_since_at",
    "suspended_at",
    "suspended_because",
    "created_at",
  ],
  session: ["id_hash", "person_id", "created_at", "last_seen_at", "expires_at", "device_words", "flash"],
  link_token: ["token_hash", "person_id", "kind", "created_at", "created_by_person_id", "expires_at", "used_at"],
  sign_in_failure: ["id", "key_hash", "at"],
  submit_key: ["actor_key", "key", "answer", "at"],
  outbox: ["id", "to_email", "subject", "body", "created_at", "give_up_at", "sent_at", "last_error", "unsubscribe_url"],
  work_programme: [
    "id",
    "body_id",
    "start_year",
    "state",
    "introduction",
    "submitted_by_person_id",
    "decision_words",
    "version",
  ],
  delegation: ["id", "body_id", "words", "granted_by_person_id", "granted_by_name", "from_on", "until_on", "version"],
  standing_item: ["id", "body_id", "kind", "title", "purpose", "minutes", "place", "position", "ended_at", "version"],
  theme: [
    "id",
    "body_id",
    "title",
    "why_it_matters",
    "desired_outcome",
    "who_is_affected",
    "timing_words",
    "origin",
    "origin_words",
    "origin_url",
    "proposer_person_id",
    "proposer_words",
    "suggester_contact",
    "lead_member_id",
    "format",
    "witnesses_words",
    "state",
    "reason_code",
    "reason_words",
    "officer_notes",
    "recommendation",
    "recommendation_words",
    "sensitive_since_at",
    "sensitive_because",
    "proposed_on",
    "updated_at",
    "version",
  ],
  theme_relation: ["id", "theme_id", "other_theme_id", "kind", "words", "at", "by_name"],
  theme_support: ["theme_id", "person_id", "at"],
  line_of_enquiry: ["id", "theme_id", "text", "position", "withdrawn_at", "version"],
  meeting: [
    "id",
    "body_id",
    "meets_on",
    "starts_at",
    "venue",
    "how_to_attend",
    "kind",
    "minutes_available",
    "state",
    "reason_words",
    "source_words",
    "source_url",
    "version",
  ],
  agenda_item: [
    "id",
    "body_id",
    "programme_id",
    "theme_id",
    "meeting_id",
    "kind",
    "title",
    "purpose",
    "format",
    "minutes",
    "lead_member_id",
    "report_author",
    "expected_outcome",
    "officer_notes",
    "statutory_rule",
    "part",
    "exempt_paragraph",
    "exempt_words",
    "paper",
    "paper_on",
    "urgent_because",
    "urgent_by_name",
    "urgent_on",
    "number_words",
    "position",
    "state",
    "reason_code",
    "reason_words",
    "source_words",
    "version",
  ],
  witness: ["id", "item_id", "office_id", "words", "position", "confirmed_on"],
  theme_mention: ["id", "theme_id", "item_id", "words"],
  question: [
    "id",
    "body_id",
    "theme_id",
    "item_id",
    "line_of_enquiry_id",
    "supplementary_to_id",
    "text",
    "kind",
    "author_person_id",
    "author_words",
    "asker_person_id",
    "asker_words",
    "addressee_office_id",
    "addressee_words",
    "state",
    "reason_words",
    "source_words",
    "source_label",
    "proposed_on",
    "group_id",
    "raised_at_meeting_id",
    "sent_on",
    "due_on",
    "due_words",
    "version",
  ],
  item_move: [
    "id",
    "item_id",
    "from_meeting_id",
    "to_meeting_id",
    "kind",
    "reason_code",
    "reason_words",
    "by_person_id",
    "by_name",
    "at",
    "variation_id",
  ],
  variation: [
    "id",
    "programme_id",
    "item_id",
    "kind",
    "from_meeting_id",
    "to_meeting_id",
    "reason_code",
    "reason_words",
    "state",
    "proposed_by_person_id",
    "proposed_by_name",
    "proposed_at",
    "decided_by_name",
    "decided_at",
    "decision_words",
    "delegation_id",
    "item_version",
    "version",
  ],
  programme_release: [
    "id",
    "programme_id",
    "number",
    "published_at",
    "published_by_name",
    "note",
    "snapshot",
    "changes",
  ],
  publication: ["kind", "record_id", "body_id", "release_id", "title", "on_day", "view", "published_at"],
  event: [
    "id",
    "at",
    "actor_person_id",
    "actor_name",
    "action",
    "subject_kind",
    "subject_id",
    "subject_version",
    "body_id",
    "reason",
    "particulars",
  ],
  event_subject: ["kind", "record_id", "event_id"],
  ...MEETING_RECORD_COLUMNS,
  ...FOLLOW_UP_COLUMNS,
  ...SCORING_COLUMNS,
  ...YEAR_END_COLUMNS,
  ...PUBLISHED_RECORD_COLUMNS,
  ...DEMONSTRATION_COLUMNS,
  ...DOCUMENT_COLUMNS,
  ...CLOCK_COLUMNS,
  ...AGENDA_COLUMNS,
  ...IMPORT_COLUMNS,
  ...FEED_COLUMNS,
  ...SEARCH_TEXT_COLUMNS,
} as const;
