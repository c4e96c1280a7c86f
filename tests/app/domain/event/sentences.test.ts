import { describe, expect, test } from "vitest";
import {
  EVENT_ACTIONS,
  EVENT_SENTENCES,
  eventSentence,
  type EventAction,
  type EventParticulars,
  type PlannerEvent,
  type StoredParticulars,
} from "#app/domain/events.ts";

const PANEL = "Thames Valley Police and Crime Panel";
const VICE_CHAIR = "on behalf of the chair";
const CHANGED = [{ label: "Title", before: "Hate crime", after: "Hate crime and harm" }, { label: "Notes" }];
const DAY = "8 September 2026";

/** Every action once: what its deed gives, and what history then says after the actor's name. */
const SENTENCES: { [A in EventAction]: readonly [EventParticulars<A>, string] } = {
  theme_drafted: [undefined, "began a draft"],
  theme_draft_discarded: [undefined, "deleted a draft"],
  theme_sent: [{ title: "Hate crime" }, "proposed the theme “Hate crime”"],
  theme_edited: [{ changed: CHANGED }, "edited title and notes"],
  theme_put_on_long_list: [undefined, "put the theme on the long list"],
  theme_scoped: [undefined, "recorded the theme as scoped"],
  theme_recommended: [
    { to: "take it forward", onto: "13 October 2026 for 25 minutes" },
    "sent the theme to the chair, recommending to take it forward and put it on 13 October 2026 for 25 minutes",
  ],
  theme_approved: [
    { role: VICE_CHAIR, onto: "13 October 2026 for 25 minutes" },
    "approved the theme and put it on 13 October 2026 for 25 minutes, on behalf of the chair",
  ],
  theme_not_taken_forward: [
    { role: VICE_CHAIR, to: "not yet timely" },
    "decided, on behalf of the chair, not to take the theme forward: not yet timely",
  ],
  theme_decision_undone: [undefined, "undid their decision on the theme: it waits again"],
  theme_sent_back: [{ role: VICE_CHAIR }, "sent the theme back to the scrutiny officer, on behalf of the chair"],
  theme_amended: [{ changed: CHANGED }, "sent the theme again, with changes to title and notes"],
  theme_merged: [{ other: "T-9" }, "merged the theme into T-9"],
  theme_took_in: [{ other: "T-4", title: "Online harm" }, "merged “Online harm” (T-4) into this theme"],
  theme_withdrawn: [undefined, "withdrew the theme"],
  theme_supported: [undefined, "supported the theme"],
  theme_support_removed: [undefined, "withdrew their support"],
  theme_related: [{ reference: "T-4", other: "T-9", to: "follows" }, "linked T-4 to T-9: follows"],
  theme_relation_removed: [{ reference: "T-4", other: "T-9" }, "removed the link from T-4 to T-9"],
  theme_marked_sensitive: [undefined, "marked the theme as sensitive; people outside the team no longer see it"],
  theme_contact_removed: [undefined, "removed the contact of the person who suggested the theme"],
  theme_unmarked_sensitive: [undefined, "removed the sensitive mark from the theme"],
  theme_closed: [undefined, "closed the theme"],
  theme_reopened: [undefined, "reopened the theme"],
  line_written: [{ title: "Who reports it?" }, "added the line of enquiry “Who reports it?”"],
  line_edited: [{ from: "Who?", to: "Who reports it?" }, "changed a line of enquiry from “Who?” to “Who reports it?”"],
  line_withdrawn: [{ title: "Who?" }, "removed the line of enquiry “Who?”"],
  line_moved: [{ title: "Who?", to: "up" }, "moved the line of enquiry “Who?” up"],
  question_proposed: [
    { reference: "Q-7", title: "How many cases were closed?" },
    "proposed the question “How many cases were closed?” (Q-7)",
  ],
  question_edited: [{ reference: "Q-7", changed: CHANGED }, "edited title and notes of Q-7"],
  question_agreed: [{ reference: "Q-7" }, "agreed Q-7"],
  question_put: [{ reference: "Q-7" }, "recorded that Q-7 was put"],
  question_brought_back: [{ reference: "Q-7" }, "brought Q-7 back with its theme"],
  question_withdrawn: [{ reference: "Q-7" }, "withdrew Q-7"],

  record_imported: [{ reference: "T-4", from: "the minutes of March" }, "entered T-4 from the minutes of March"],
  meeting_created: [{ to: DAY }, "added the meeting of 8 September 2026"],
  meeting_edited: [{ changed: CHANGED }, "changed title and notes of the meeting"],
  meeting_corrected: [{ changed: CHANGED }, "corrected title and notes of the meeting"],
  meeting_confirmed: [{ to: DAY }, "confirmed the meeting of 8 September 2026"],
  meeting_cancelled: [{ to: DAY }, "cancelled the meeting of 8 September 2026"],
  held_meeting_added: [{ to: DAY }, "added the meeting of 8 September 2026, which had been held"],
  left_out_item_added: [
    { reference: "I-12", title: "Taxi licensing" },
    "added the item “Taxi licensing” (I-12), which had been left out of the record",
  ],
  meeting_held: [{ to: DAY }, "recorded that the meeting of 8 September 2026 was held"],
  item_created: [{ reference: "I-12", title: "Hate crime" }, "added the item “Hate crime” (I-12)"],
  item_edited: [{ reference: "I-12", changed: CHANGED }, "edited title and notes of I-12"],
  item_scheduled: [{ reference: "I-12", to: DAY }, "put I-12 on the meeting of 8 September 2026"],
  item_moved: [
    { reference: "I-12", from: DAY, to: "13 October 2026" },
    "moved I-12 from 8 September 2026 to 13 October 2026",
  ],
  item_deferred: [{ reference: "I-12", from: DAY }, "deferred I-12 from 8 September 2026"],
  item_withdrawn: [{ reference: "I-12", from: DAY }, "withdrew I-12 from 8 September 2026"],
  item_considered: [{ reference: "I-12", to: DAY }, "recorded I-12 as considered on 8 September 2026"],
  agenda_reordered: [{ reference: "I-12", to: "up" }, "moved I-12 up the agenda"],
  questions_reordered: [{ reference: "Q-7", to: "down" }, "moved Q-7 down the speaking order"],
  programme_started: [{ title: `${PANEL} 2026/27` }, `started the work programme ${PANEL} 2026/27`],
  programme_edited: [{ changed: [{ label: "Introduction" }] }, "edited introduction of the programme"],
  programme_submitted: [undefined, "submitted the programme to the chair"],
  programme_recalled: [undefined, "recalled the programme from the chair"],
  programme_approved: [undefined, "approved the programme"],
  programme_decision_undone: [undefined, "undid their decision on the programme: it waits again"],
  programme_sent_back: [undefined, "sent the programme back"],
  programme_published: [{ number: 3 }, "published release 3"],
  variation_proposed: [
    { reference: "V-2", to: "defer I-12 from 8 September 2026" },
    "asked the chair, in V-2, to defer I-12 from 8 September 2026",
  ],
  variation_made_under_delegation: [
    { reference: "V-2", to: "defer I-12 from 8 September 2026" },
    "made the change V-2 under delegation: defer I-12 from 8 September 2026",
  ],
  variation_approved: [
    { reference: "V-2", to: "defer I-12 from 8 September 2026" },
    "approved V-2: defer I-12 from 8 September 2026",
  ],
  variation_decision_undone: [
    { reference: "V-1", to: "defer I-12" },
    "undid their decision on V-1, which waits again: defer I-12",
  ],
  variation_refused: [
    { reference: "V-2", to: "defer I-12 from 8 September 2026" },
    "refused V-2: defer I-12 from 8 September 2026",
  ],
  variation_withdrawn: [{ reference: "V-2" }, "withdrew V-2"],
  delegation_recorded: [{ title: "Small moves within a year" }, "recorded a delegation: Small moves within a year"],
  draft_move_added: [
    { to: "move I-9 from 8 September 2026 to 13 October 2026" },
    "added to the draft plan: move I-9 from 8 September 2026 to 13 October 2026",
  ],
  draft_move_removed: [{ to: "add T-3 to 13 October 2026" }, "took out of the draft plan: add T-3 to 13 October 2026"],
  draft_plan_discarded: [undefined, "discarded the draft plan"],
  draft_plan_made: [{ reference: "P-3" }, "made the moves of the draft plan P-3"],
  request_sent: [{ reference: "P-3" }, "asked the chair, in P-3, for several changes at once"],
  request_decision_undone: [{ reference: "P-3" }, "undid their decision on P-3: it waits again"],
  request_decided: [{ reference: "P-3", to: "2 approved, 1 refused" }, "decided on P-3: 2 approved, 1 refused"],
  request_recalled: [{ reference: "P-3" }, "took P-3 back from the chair"],
  request_left: [{ reference: "P-3", other: "V-7" }, "took V-7 out of P-3"],
  delegation_ended: [{ title: "Small moves within a year" }, "ended the delegation: Small moves within a year"],

  question_raised: [
    { reference: "Q-8", title: "Why the delay?" },
    "recorded the question “Why the delay?” (Q-8), asked at the meeting",
  ],
  question_sent: [{ reference: "Q-8", to: DAY }, "sent Q-8 in writing, to be answered by 8 September 2026"],
  question_answered: [
    { reference: "Q-8", to: "an answer at the meeting" },
    "recorded an answer at the meeting for Q-8",
  ],
  answer_added: [{ reference: "Q-8" }, "added to the answer to Q-8 after the meeting"],
  answer_corrected: [{ reference: "Q-8" }, "corrected the answer to Q-8"],
  questions_grouped: [{ other: "Q-7 and Q-8", title: "Delays" }, "grouped Q-7 and Q-8 as “Delays”"],
  questions_ungrouped: [{ other: "Q-7 and Q-8" }, "took Q-7 and Q-8 out of their groups"],
  outcome_recorded: [{ reference: "I-12", to: "Noted" }, "recorded the outcome of I-12: Noted"],
  outcome_taken_back: [{ reference: "I-12", from: "Noted" }, "took back the outcome of I-12: Noted"],
  outcome_edited: [{ reference: "I-12", changed: CHANGED }, "changed title and notes of the outcome of I-12"],
  outcome_corrected: [{ reference: "I-12", to: "Agreed" }, "corrected the outcome of I-12 to Agreed"],
  attendance_listed: [
    { to: "7 present, 2 sent apologies" },
    "recorded who was at the meeting: 7 present, 2 sent apologies",
  ],
  attendance_recorded: [{ title: "Cllr Ruth Ahmed", to: "Present" }, "recorded Cllr Ruth Ahmed: Present"],
  attendance_changed: [
    { title: "Cllr Ruth Ahmed", from: "Present", to: "Absent" },
    "changed the attendance of Cllr Ruth Ahmed from “Present” to “Absent”",
  ],
  attendance_removed: [
    { title: "Cllr Ruth Ahmed", from: "Present" },
    "removed Cllr Ruth Ahmed, recorded as “Present”, from the attendance",
  ],
  declaration_recorded: [
    { title: "Cllr Ruth Ahmed", to: "a personal interest" },
    "recorded an interest declared by Cllr Ruth Ahmed: a personal interest",
  ],
  declaration_changed: [{ title: "Cllr Ruth Ahmed" }, "changed the interest declared by Cllr Ruth Ahmed"],
  declaration_removed: [{ title: "Cllr Ruth Ahmed" }, "removed the interest recorded for Cllr Ruth Ahmed"],
  record_published: [{ to: DAY }, "published the record of the meeting of 8 September 2026"],
  record_unpublished: [{ to: DAY }, "stopped publishing the record of the meeting of 8 September 2026"],

  follow_up_created: [
    { reference: "F-3", title: "Report on host families", to: "recommendation" },
    "recorded the recommendation “Report on host families” (F-3)",
  ],
  follow_up_edited: [{ reference: "F-3", changed: CHANGED }, "edited title and notes of F-3"],
  follow_up_said_again: [{ reference: "F-3", to: "I-14" }, "recorded that F-3 was also said at I-14"],
  follow_up_reported: [{ reference: "F-3", to: "in progress" }, "reported on F-3: in progress"],
  follow_up_owner_answered: [{ reference: "F-3" }, "answered about F-3"],
  follow_up_answer_taken_up: [
    { reference: "F-3", from: "will not be done", to: "taken as the report" },
    "read the owner’s answer about F-3, “will not be done”: taken as the report",
  ],
  follow_up_responded: [{ reference: "F-3", to: "accepted" }, "recorded the response to F-3: accepted"],
  follow_up_completed: [{ reference: "F-3", role: VICE_CHAIR }, "marked F-3 as complete, on behalf of the chair"],
  follow_up_paused: [{ reference: "F-3" }, "paused F-3"],
  follow_up_superseded: [{ reference: "F-3", other: "F-9" }, "closed F-3, superseded by F-9"],
  follow_up_not_taken_forward: [{ reference: "F-3" }, "closed F-3, not done"],
  follow_up_reopened: [{ reference: "F-3" }, "reopened F-3"],
  follow_up_chased: [{ reference: "F-3", to: "Chief Constable" }, "drafted a chase to Chief Constable about F-3"],
  follow_up_update_asked: [{ reference: "F-3" }, "asked for an update on F-3"],
  follow_up_led_to: [{ reference: "F-3", other: "T-9" }, "started T-9 from F-3"],
  follow_up_published: [{ reference: "F-3" }, "published F-3"],
  follow_up_unpublished: [{ reference: "F-3" }, "stopped publishing F-3"],
  follow_up_marked_sensitive: [{ reference: "F-3" }, "marked F-3 as sensitive"],
  follow_up_unmarked_sensitive: [{ reference: "F-3" }, "removed the sensitive mark from F-3"],
  owner_link_made: [
    { to: "Chief Constable", from: DAY },
    "made a link for Chief Constable, valid until 8 September 2026",
  ],
  owner_link_revoked: [{ to: "Chief Constable" }, "withdrew the link made for Chief Constable"],

  criteria_written: [{ title: "TOPIC" }, "wrote the scoring criteria “TOPIC”"],
  round_opened: [{ reference: "S-1", title: "2026/27" }, "opened the scoring “2026/27” (S-1)"],
  round_scored: [{ reference: "S-1", number: 1 }, "scored 1 theme in S-1"],
  round_cut_off_set: [{ reference: "S-1", to: "12" }, "set the cut-off of S-1 at 12"],
  round_closed: [{ reference: "S-1" }, "closed S-1"],
  themes_put_to_scoring: [{ reference: "S-1", number: 3 }, "added 3 more themes to S-1"],
  round_minutes_changed: [{ reference: "S-1" }, "changed the time available for the themes of S-1"],
  round_published: [{ reference: "S-1" }, "published what was chosen in S-1"],
  theme_put_to_scoring: [{ reference: "S-1", other: "T-4" }, "added T-4 to S-1"],
  theme_placed: [{ reference: "S-1", other: "T-4", to: "in the programme" }, "placed T-4 in S-1: in the programme"],
  theme_jumped: [{ reference: "S-1", other: "T-4" }, "put T-4 first in S-1 as urgent"],
  carried_forward: [
    { reference: "T-4", from: "2026/27", to: "2027/28" },
    "carried T-4 forward from 2026/27 to 2027/28",
  ],
  closed_at_year_end: [{ reference: "T-4", from: "2026/27" }, "closed T-4 at the end of 2026/27"],
  handed_over: [{ reference: "T-4", from: "2026/27", to: PANEL }, `handed T-4 over to ${PANEL} at the end of 2026/27`],

  day_added: [
    { title: "Offices closed", to: "24 December 2026" },
    "added 24 December 2026 (Offices closed) to the days that do not count",
  ],
  day_removed: [
    { title: "Offices closed", to: "24 December 2026" },
    "removed 24 December 2026 (Offices closed) from the days that do not count",
  ],
  plan_settings_kept: [{ changed: CHANGED }, "changed what the plans of the body weigh: title and notes"],
  deadline_rule_set: [
    { title: "Agenda is published", to: "5 clear days" },
    "set “Agenda is published” to 5 clear days",
  ],
  occasion_recorded: [{ title: "Call-in of roads", from: DAY }, "recorded “Call-in of roads”, dated 8 September 2026"],
  occasion_edited: [{ title: "Call-in of roads" }, "changed “Call-in of roads”"],
  occasion_ended: [{ title: "Call-in of roads" }, "closed “Call-in of roads”"],
  deadline_met: [
    { title: "Agenda is published", to: DAY },
    "recorded that “Agenda is published” was met on 8 September 2026",
  ],
  deadline_missed: [{ title: "Agenda is published" }, "recorded that “Agenda is published” was missed"],
  deadline_result_removed: [{ title: "Agenda is published" }, "removed the result recorded for “Agenda is published”"],

  agenda_submitted: [{ to: DAY }, "sent the agenda of 8 September 2026 to the chair"],
  agenda_recalled: [{ to: DAY }, "recalled the agenda of 8 September 2026 from the chair"],
  agenda_agreed: [{ to: DAY, role: VICE_CHAIR }, "agreed the agenda of 8 September 2026, on behalf of the chair"],
  agenda_decision_undone: [{ to: DAY }, "undid their decision on the agenda of 8 September 2026: it waits again"],
  agenda_sent_back: [{ to: DAY, role: VICE_CHAIR }, "sent the agenda of 8 September 2026 back, on behalf of the chair"],
  agenda_published: [{ to: DAY }, "published the agenda of 8 September 2026"],
  supplementary_published: [{ to: DAY, number: 2 }, "published supplementary agenda 2 of 8 September 2026"],
  item_part_set: [{ reference: "I-12", to: "part II" }, "put I-12 in part II"],
  item_urgent: [{ reference: "I-12" }, "recorded that the chair takes I-12 as urgent"],
  item_urgent_removed: [{ reference: "I-12" }, "recorded that I-12 is no longer urgent"],
  paper_recorded: [{ reference: "I-12", to: "to come" }, "recorded the paper for I-12 as to come"],
  witness_confirmed: [{ reference: "I-12", title: "J Bryce" }, "recorded that J Bryce will attend for I-12"],
  witness_unconfirmed: [
    { reference: "I-12", title: "J Bryce" },
    "recorded that J Bryce is no longer confirmed for I-12",
  ],
  document_linked: [{ reference: "I-12", title: "Yearly report" }, "listed the document “Yearly report” with I-12"],
  document_changed: [
    { reference: "I-12", title: "Yearly report", changed: CHANGED },
    "changed title and notes of the document “Yearly report” of I-12",
  ],
  document_removed: [{ reference: "I-12", title: "Yearly report" }, "removed the document “Yearly report” from I-12"],
  table_brought: [{ title: "items.xlsx" }, "uploaded items.xlsx to check"],
  table_discarded: [{ title: "items.xlsx" }, "discarded items.xlsx"],
  rows_imported: [{ title: "items.xlsx", to: "2 added, 3 changed" }, "imported items.xlsx: 2 added, 3 changed"],
  own_table_brought: [{ title: "the table “log.xlsx”" }, "brought in the table “log.xlsx” to check"],
  own_table_discarded: [{ title: "the table “log.xlsx”" }, "discarded the table “log.xlsx”"],
  own_rows_saved: [{ title: "the table “log.xlsx”", to: "2 items added" }, "saved the table “log.xlsx”: 2 items added"],
  own_rows_undone: [{ title: "the table “log.xlsx”" }, "undid what was saved of the table “log.xlsx”"],
  rows_import_undone: [{ title: "items.xlsx" }, "undid the import of items.xlsx"],
  meetings_brought: [{ title: "meetings from “May.xml”" }, "brought in meetings from “May.xml” to check"],
  committees_chosen: [
    { title: "meetings from “May.xml”", to: "Police and Crime Panel" },
    "chose the committees in meetings from “May.xml”: Police and Crime Panel",
  ],
  meetings_saved: [
    { title: "meetings from “May.xml”", to: "2 held meetings" },
    "saved 2 held meetings from meetings from “May.xml”",
  ],
  meetings_discarded: [{ title: "meetings from “May.xml”" }, "discarded meetings from “May.xml”"],
  meetings_undone: [{ title: "meetings from “May.xml”" }, "undid what was saved from meetings from “May.xml”"],
  minutes_brought: [{ title: "the minutes “May.docx”" }, "brought in the minutes “May.docx” to check"],
  minutes_meeting_chosen: [
    { title: "the minutes “May.docx”", to: "4 May 2026" },
    "chose the meeting of 4 May 2026 for the minutes “May.docx”",
  ],
  minutes_checked: [
    { title: "the minutes of 4 May 2026", to: "2 follow-ups ticked" },
    "checked the minutes of 4 May 2026: 2 follow-ups ticked",
  ],
  minutes_saved: [
    { title: "the minutes of 4 May 2026", to: "2 follow-ups" },
    "saved 2 follow-ups from the minutes of 4 May 2026",
  ],
  minutes_discarded: [{ title: "the minutes of 4 May 2026" }, "discarded the minutes of 4 May 2026"],
  minutes_undone: [{ title: "the minutes of 4 May 2026" }, "undid what was saved from the minutes of 4 May 2026"],

  body_created: [{ title: PANEL }, `set up ${PANEL}`],
  body_edited: [{ title: PANEL, changed: CHANGED }, `changed title and notes of ${PANEL}`],
  person_added: [{ title: "J Bryce" }, "added J Bryce"],
  person_edited: [{ title: "J Bryce", changed: CHANGED }, "changed title and notes of J Bryce"],
  membership_started: [
    { title: "Cllr Ruth Ahmed", role: "member", to: PANEL, from: DAY },
    `made Cllr Ruth Ahmed member of ${PANEL} from 8 September 2026`,
  ],
  membership_ended: [
    { title: "Cllr Ruth Ahmed", role: "member", to: PANEL, from: DAY },
    `set the last day of Cllr Ruth Ahmed as member of ${PANEL} to 8 September 2026`,
  ],
  office_added: [{ title: "Chief Constable" }, "added the office Chief Constable"],
  office_edited: [
    { title: "Chief Constable", changed: CHANGED },
    "changed title and notes of the office Chief Constable",
  ],
  standing_item_added: [{ title: "Public questions" }, "added the standing item “Public questions”"],
  standing_item_edited: [
    { title: "Public questions", changed: CHANGED },
    "changed title and notes of the standing item “Public questions”",
  ],
  standing_item_ended: [{ title: "Public questions" }, "removed the standing item “Public questions”"],
  account_invited: [{ title: "J Bryce" }, "invited J Bryce to sign in"],
  account_reset_offered: [{ title: "J Bryce" }, "made a password link for J Bryce"],
  account_reset_asked: [{ title: "J Bryce" }, "asked for a password link for J Bryce"],
  account_suspended: [{ title: "J Bryce" }, "suspended the account of J Bryce"],
  account_removed: [{ title: "J Bryce" }, "removed the account of J Bryce, who has left"],
  person_made_anonymous: [
    { title: "Former chair of the Panel" },
    "took a name out of this planner: it says “Former chair of the Panel” now",
  ],
  absence_entered: [undefined, "entered days on which somebody cannot come"],
  absence_removed: [undefined, "removed days on which somebody could not come"],
  retention_set: [
    { title: "Messages sent by e-mail", to: "90 days after the message was written" },
    "set how long is kept: Messages sent by e-mail, 90 days after the message was written",
  ],
  council_edited: [{ changed: CHANGED }, "changed title and notes of what this planner says of the council"],
  logo_set: [undefined, "put in the council’s logo"],
  logo_removed: [undefined, "took out the council’s logo"],
  account_restored: [{ title: "J Bryce" }, "restored the account of J Bryce"],
  administrator_granted: [{ title: "J Bryce" }, "made J Bryce an administrator"],
  administrator_removed: [{ title: "J Bryce" }, "removed J Bryce’s administrator rights"],
  second_step_set_up: [{ title: "an authenticator app" }, "set up an authenticator app as a second step at signing in"],
  second_step_removed: [{ title: "a passkey" }, "removed a passkey as a second step at signing in"],
  second_step_taken_away: [{ title: "J Bryce" }, "removed the second step of J Bryce at signing in"],
  recovery_codes_made: [{ title: "new recovery codes" }, "made new recovery codes for signing in"],
  sign_in_rule_set: [{ title: "Administrators" }, "set who must have a second step at signing in: Administrators"],
  provider_kept: [
    { title: "Anytown Council", to: "beside passwords" },
    "set that people sign in with Anytown Council: beside passwords",
  ],
  provider_removed: [{ title: "Anytown Council" }, "removed signing in with Anytown Council"],
  identity_joined: [undefined, "joined the sign-in of the council to their account"],
  sign_in_link_made: [{ title: "J Bryce" }, "made a link at the machine with which J Bryce signs in"],
  sessions_ended: [{ title: "J Bryce" }, "signed J Bryce out everywhere"],
  password_set: [undefined, "set a password"],
  session_ended: [undefined, "ended one of their sessions"],
  reminders_chosen: [
    { changed: [{ label: "Follow-ups that are due or late" }] },
    "changed which reminders come by e-mail: follow-ups that are due or late",
  ],
  calendar_address_made: [undefined, "made a secret calendar address"],
  calendar_address_renewed: [undefined, "made a new secret calendar address; the old one no longer works"],
  calendar_address_stopped: [undefined, "stopped their secret calendar address"],
  signed_out_everywhere: [undefined, "signed out everywhere"],
};

describe("the sentences of history", () => {
  test.each(EVENT_ACTIONS)("%s", (action) => {
    const [particulars, sentence] = SENTENCES[action];
    expect(eventSentence(action, particulars ?? {})).toBe(sentence);
  });

  test("every action stands in the table, and nothing else", () => {
    expect(Object.keys(SENTENCES).sort()).toEqual([...EVENT_ACTIONS].sort());
  });
});

test.each<[EventAction, StoredParticulars, string]>([
  ["theme_approved", {}, "approved the theme"],
  ["theme_approved", { role: VICE_CHAIR }, "approved the theme, on behalf of the chair"],
  ["theme_recommended", { to: "take it forward" }, "sent the theme to the chair, recommending to take it forward"],
  ["theme_not_taken_forward", { to: "not yet timely" }, "decided not to take the theme forward: not yet timely"],
  ["item_withdrawn", { reference: "I-12" }, "withdrew I-12"],
  ["item_deferred", { reference: "I-12", from: DAY, to: "May" }, "deferred I-12 from 8 September 2026 to May"],
  ["question_sent", { reference: "Q-8" }, "sent Q-8 in writing"],
  ["follow_up_completed", { reference: "F-3" }, "marked F-3 as complete"],
  ["round_scored", { reference: "S-1", number: 4 }, "scored 4 themes in S-1"],
  ["themes_put_to_scoring", { reference: "S-1", number: 1 }, "added 1 more theme to S-1"],
  ["theme_edited", { changed: [{ label: "Issue" }] }, "edited issue"],
  ["theme_amended", { changed: [] }, "sent the theme again"],
])("%s of %j: %s", (action, particulars, sentence) => {
  expect(eventSentence(action, particulars)).toBe(sentence);
});

describe("an event of long ago that lacks what its sentence prints today", () => {
  test.each(EVENT_ACTIONS)("%s is told all the same", (action) => {
    const sentence = eventSentence(action, {});
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|: *$| $/);
    expect(sentence).not.toBe("");
  });

  test("names nothing where it knows no name", () => {
    expect(eventSentence("follow_up_paused", {})).toBe("paused this record");
    expect(eventSentence("theme_merged", {})).toBe("merged the theme into another record");
    expect(eventSentence("meeting_edited", {})).toBe("changed the record of the meeting");
    expect(eventSentence("theme_not_taken_forward", {})).toBe("decided not to take the theme forward");
    expect(eventSentence("theme_sent", {})).toBe("proposed the theme “”");
  });
});

/** The compiler asks each deed for what its sentence names: each of these would fail the type check. */
describe("a deed that leaves out what its sentence prints", () => {
  const about = { subject: { kind: "follow_up", id: 3 }, bodyId: 1 } as const;

  test("does not compile", () => {
    const written: PlannerEvent[] = [
      { ...about, action: "follow_up_paused", particulars: { reference: "F-3" } },
      // @ts-expect-error: the reference is left out
      { ...about, action: "follow_up_paused" },
      // @ts-expect-error: the other follow-up is left out
      { ...about, action: "follow_up_superseded", particulars: { reference: "F-3" } },
      // @ts-expect-error: what the sentence does not print is given
      { ...about, action: "follow_up_paused", particulars: { reference: "F-3", title: "Host families" } },
      // @ts-expect-error: no such deed
      { ...about, action: "follow_up_forgotten", particulars: { reference: "F-3" } },
      { ...about, action: "follow_up_edited", particulars: { reference: "F-3", changed: CHANGED } },
      { ...about, action: "theme_closed" },
    ];
    expect(written).toHaveLength(7);
    expect(EVENT_SENTENCES).not.toHaveProperty("follow_up_forgotten");
  });
});
