import type { NumberGoneTable } from "./tables/numbers.ts";
import type { Insertable, Selectable } from "kysely";
import type {
  AccountTable,
  OutboxTable,
  SavedViewTable,
  SessionTable,
  SignInFailureTable,
  SubmitKeyTable,
} from "./tables/accounts.ts";
import type { SigningInTables } from "./tables/signing-in.ts";
import type { AbsenceTable } from "./tables/availability.ts";
import type { AskedPlanTable, DraftMoveTable, DraftPlanTable, PlanSettingTable } from "./tables/plans.ts";
import type { FailureTable, LeaseTable, ServerProcessTable, WaitingFormTable } from "./tables/processes.ts";
import type { AgendaReleaseTable, AgendaTable, DocumentLinkTable } from "./tables/agendas.ts";
import type {
  CalendarDayTable,
  DeadlineListedTable,
  DeadlineMovedTable,
  DeadlineResultTable,
  DeadlineRulesTable,
  DeadlineSettingTable,
  OccasionTable,
} from "./tables/clock.ts";
import type { ContentStampTable, ListStampTable, OpenChangeTable, OpenRecordTable } from "./tables/stamps.ts";
import type { DemonstrationTable } from "./tables/demonstration.ts";
import type { EventSubjectTable, EventTable } from "./tables/events.ts";
import type { AuditCheckpointTable, BackupTable, EventLinkTable, EventRewrittenTable } from "./tables/safekeeping.ts";
import type { FeedKeyTable, ReminderDayTable, ReminderSentTable, ReminderStopTable } from "./tables/feeds.ts";
import type {
  FollowUpListedTable,
  FollowUpNumberTable,
  FollowUpOwnerTable,
  FollowUpPlaceTable,
  FollowUpResponseTable,
  FollowUpResultTable,
  FollowUpTable,
  FollowUpUpdateTable,
  OwnerLinkRowTable,
  OwnerLinkTable,
} from "./tables/follow-ups.ts";
import type { SheetImportTable } from "./tables/imports.ts";
import type { BroughtRowTable, OwnImportTable, OwnMappingTable, TakenOutTable } from "./tables/own-imports.ts";
import type { BroughtMeetingsTable, KnownCommitteeTable, MeetingSourceTable } from "./tables/brought-meetings.ts";
import type { BroughtMinutesTable, MinutesPassageTable } from "./tables/minutes.ts";
import type {
  AnswerTable,
  AttendanceTable,
  DeclarationTable,
  OutcomeCorrectionTable,
  OutcomeTable,
  QuestionGroupTable,
  RecordingDraftTable,
} from "./tables/meeting-records.ts";
import type { AgendaItemTable, ItemMoveTable, MeetingTable, WitnessTable } from "./tables/meetings.ts";
import type { BodyTable, MembershipTable, OfficeTable, PersonTable } from "./tables/people.ts";
import type {
  DelegationTable,
  ProgrammeReleaseTable,
  PublicationTable,
  PublishedPlaceTable,
  StandingItemTable,
  VariationTable,
  WorkProgrammeTable,
} from "./tables/programmes.ts";
import type { PublishedAttendanceTable, PublishedRecordTable } from "./tables/published-records.ts";
import type { CouncilTable, RetentionPeriodTable, SkippedStepTable } from "./tables/council.ts";
import type { QuestionTable } from "./tables/questions.ts";
import type {
  CriteriaSetTable,
  CriterionTable,
  ScoreTable,
  ScoringEntryTable,
  ScoringRoundTable,
} from "./tables/scoring.ts";
import type { SearchTextTable } from "./tables/search-texts.ts";
import type {
  LineOfEnquiryTable,
  ThemeMentionTable,
  ThemePlaceTable,
  ThemeRelationTable,
  ThemeSupportTable,
  ThemeTable,
} from "./tables/themes.ts";
import type { WelshTextTable } from "./tables/welsh.ts";
import type { YearEndDecisionTable } from "./tables/year-end.ts";

/**
 * The database as Kysely sees it, in camelCase: written by hand, and held against the tables by `tests/db/schema.test.ts`.
 */
export interface Database extends SigningInTables {
  body: BodyTable;
  person: PersonTable;
  office: OfficeTable;
  membership: MembershipTable;
  absence: AbsenceTable;
  account: AccountTable;
  session: SessionTable;
  signInFailure: SignInFailureTable;
  submitKey: SubmitKeyTable;
  outbox: OutboxTable;
  workProgramme: WorkProgrammeTable;
  delegation: DelegationTable;
  draftMove: DraftMoveTable;
  draftPlan: DraftPlanTable;
  standingItem: StandingItemTable;
  theme: ThemeTable;
  themePlace: ThemePlaceTable;
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
  publishedPlace: PublishedPlaceTable;
  event: EventTable;
  eventSubject: EventSubjectTable;
  eventLink: EventLinkTable;
  eventRewritten: EventRewrittenTable;
  auditCheckpoint: AuditCheckpointTable;
  backup: BackupTable;
  outcome: OutcomeTable;
  outcomeCorrection: OutcomeCorrectionTable;
  attendance: AttendanceTable;
  declaration: DeclarationTable;
  recordingDraft: RecordingDraftTable;
  savedView: SavedViewTable;
  answer: AnswerTable;
  questionGroup: QuestionGroupTable;
  followUp: FollowUpTable;
  followUpListed: FollowUpListedTable;
  followUpNumber: FollowUpNumberTable;
  followUpOwner: FollowUpOwnerTable;
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
  welshText: WelshTextTable;
  publishedAttendance: PublishedAttendanceTable;
  publishedRecord: PublishedRecordTable;
  demonstration: DemonstrationTable;
  contentStamp: ContentStampTable;
  lease: LeaseTable;
  waitingForm: WaitingFormTable;
  askedPlan: AskedPlanTable;
  serverProcess: ServerProcessTable;
  failure: FailureTable;
  listStamp: ListStampTable;
  openChange: OpenChangeTable;
  openRecord: OpenRecordTable;
  council: CouncilTable;
  retentionPeriod: RetentionPeriodTable;
  skippedStep: SkippedStepTable;
  documentLink: DocumentLinkTable;
  calendarDay: CalendarDayTable;
  planSetting: PlanSettingTable;
  deadlineSetting: DeadlineSettingTable;
  occasion: OccasionTable;
  deadlineResult: DeadlineResultTable;
  deadlineListed: DeadlineListedTable;
  deadlineMoved: DeadlineMovedTable;
  deadlineRules: DeadlineRulesTable;
  agenda: AgendaTable;
  agendaRelease: AgendaReleaseTable;
  sheetImport: SheetImportTable;
  ownImport: OwnImportTable;
  ownMapping: OwnMappingTable;
  broughtRow: BroughtRowTable;
  takenOut: TakenOutTable;
  numberGone: NumberGoneTable;
  broughtMeetings: BroughtMeetingsTable;
  meetingSource: MeetingSourceTable;
  knownCommittee: KnownCommitteeTable;
  broughtMinutes: BroughtMinutesTable;
  minutesPassage: MinutesPassageTable;
  feedKey: FeedKeyTable;
  reminderSent: ReminderSentTable;
  reminderDay: ReminderDayTable;
  reminderStop: ReminderStopTable;
  workingText: SearchTextTable;
  publishedText: SearchTextTable;
}

export type Row<T extends keyof Database> = Selectable<Database[T]>;
export type New<T extends keyof Database> = Insertable<Database[T]>;
