import { expect, test } from "vitest";
import { mayAdminister, mayByRole } from "#app/domain/permissions.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { DEED_CODES, EVERY_DEED } from "#tests/support/every-deed.ts";
import { ROLES, type Role } from "#app/domain/actor.ts";
import { as, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

const EVERYONE = "officer chair vice_chair member co_opted";
const OFFICER = "officer";
const CHAIRS = "chair vice_chair";

/** Who may do what in a body, written out by hand. */
const BY_HAND: Record<string, string> = {
  propose_theme: EVERYONE,
  send_theme: EVERYONE,
  discard_draft: EVERYONE,
  edit_theme: OFFICER,
  edit_draft: EVERYONE,
  support_theme: "chair vice_chair member co_opted",
  consider_theme: OFFICER,
  scope_theme: OFFICER,
  recommend_theme: OFFICER,
  approve_theme: CHAIRS,
  refuse_theme: CHAIRS,
  send_back_theme: CHAIRS,
  undo_theme_decision: CHAIRS,
  amend_theme: EVERYONE,
  merge_theme: OFFICER,
  withdraw_theme: EVERYONE,
  remove_support: "chair vice_chair member co_opted",
  relate_theme: OFFICER,
  remove_relation: OFFICER,
  mark_theme_sensitive: OFFICER,
  unmark_theme_sensitive: OFFICER,
  remove_contact: OFFICER,
  close_theme: OFFICER,
  reopen_theme: OFFICER,
  write_line_of_enquiry: OFFICER,
  propose_question: EVERYONE,
  edit_question: EVERYONE,
  agree_question: OFFICER,
  withdraw_question: EVERYONE,
  create_meeting: OFFICER,
  add_held_meeting: OFFICER,
  add_left_out_item: OFFICER,
  add_meeting_questions: OFFICER,
  edit_meeting: OFFICER,
  correct_meeting: OFFICER,
  confirm_meeting: OFFICER,
  cancel_meeting: OFFICER,
  hold_meeting: OFFICER,
  create_item: OFFICER,
  edit_item: OFFICER,
  schedule_item: OFFICER,
  move_item: OFFICER,
  defer_item: OFFICER,
  withdraw_item: OFFICER,
  order_agenda: OFFICER,
  order_questions: OFFICER,
  start_programme: OFFICER,
  edit_programme: OFFICER,
  submit_programme: OFFICER,
  recall_programme: OFFICER,
  decide_programme: CHAIRS,
  approve_programme: CHAIRS,
  send_back_programme: CHAIRS,
  undo_programme_decision: CHAIRS,
  publish_programme: OFFICER,
  decide_variation: CHAIRS,
  approve_variation: CHAIRS,
  refuse_variation: CHAIRS,
  undo_variation_decision: CHAIRS,
  withdraw_variation: OFFICER,
  record_delegation: CHAIRS,
  end_delegation: CHAIRS,
  record_meeting: OFFICER,
  record_outcome: OFFICER,
  correct_outcome: OFFICER,
  record_attendance: OFFICER,
  record_declaration: OFFICER,
  publish_record: OFFICER,
  unpublish_record: OFFICER,
  put_question: OFFICER,
  send_question: OFFICER,
  record_answer: OFFICER,
  correct_answer: OFFICER,
  group_questions: OFFICER,
  raise_question: OFFICER,
  answer_question: OFFICER,
  answer_question_partly: OFFICER,
  leave_question_unanswered: OFFICER,
  add_to_answer: OFFICER,
  add_to_corrected_answer: OFFICER,
  take_question_away: OFFICER,
  hold_question: OFFICER,
  create_follow_up: OFFICER,
  report_follow_up: OFFICER,
  report_not_started: OFFICER,
  report_in_progress: OFFICER,
  report_still_paused: OFFICER,
  edit_follow_up: OFFICER,
  add_place_said: OFFICER,
  pause_follow_up: OFFICER,
  respond_follow_up: OFFICER,
  complete_follow_up: "officer chair vice_chair",
  supersede_follow_up: OFFICER,
  not_take_forward: OFFICER,
  reopen_follow_up: OFFICER,
  chase_follow_up: OFFICER,
  publish_follow_up: OFFICER,
  unpublish_follow_up: OFFICER,
  mark_follow_up_sensitive: OFFICER,
  unmark_follow_up_sensitive: OFFICER,
  start_from_follow_up: OFFICER,
  ask_for_update: "chair vice_chair member co_opted",
  open_round: OFFICER,
  write_criteria: OFFICER,
  score_theme: EVERYONE,
  add_themes_to_round: OFFICER,
  change_round_time: OFFICER,
  close_round: OFFICER,
  set_cut_off: CHAIRS,
  place_theme: CHAIRS,
  publish_round: OFFICER,
  end_year: OFFICER,
  set_deadline_rule: OFFICER,
  keep_plan_settings: OFFICER,
  record_occasion: OFFICER,
  edit_occasion: OFFICER,
  end_occasion: OFFICER,
  settle_deadline: OFFICER,
  change_deadline_result: OFFICER,
  remove_deadline_result: OFFICER,
  set_item_part: OFFICER,
  take_item_urgently: "officer chair vice_chair",
  take_back_urgency: "officer chair vice_chair",
  record_paper: OFFICER,
  confirm_witness: OFFICER,
  unconfirm_witness: OFFICER,
  list_documents: OFFICER,
  submit_agenda: OFFICER,
  recall_agenda: OFFICER,
  decide_agenda: CHAIRS,
  agree_agenda: CHAIRS,
  send_back_agenda: CHAIRS,
  undo_agenda_decision: CHAIRS,
  publish_agenda: OFFICER,
  publish_supplementary: OFFICER,
  import_rows: OFFICER,
  save_import: OFFICER,
  discard_import: OFFICER,
  undo_import: OFFICER,
  bring_in_table: OFFICER,
  choose_columns: OFFICER,
  save_table: OFFICER,
  discard_table: OFFICER,
  publish_table: OFFICER,
  undo_table: OFFICER,
  bring_minutes: OFFICER,
  choose_minutes_meeting: OFFICER,
  check_minutes: OFFICER,
  save_minutes: OFFICER,
  discard_minutes: OFFICER,
  publish_minutes: OFFICER,
  undo_minutes: OFFICER,
  bring_meetings: OFFICER,
  choose_committees: OFFICER,
  save_meetings: OFFICER,
  discard_meetings: OFFICER,
  publish_meetings: OFFICER,
  undo_meetings: OFFICER,
  enter_own_absence: EVERYONE,
  enter_absence: OFFICER,
  remove_absence: OFFICER,
  change_draft_plan: OFFICER,
  send_draft_plan: OFFICER,
  make_draft_plan: OFFICER,
  discard_draft_plan: OFFICER,
  decide_request: CHAIRS,
  undo_request_decision: CHAIRS,
  recall_request: OFFICER,
};

const inRole = (role: Role, bodyId = PANEL) => ({
  personId: 1,
  councilId: 1,
  name: "Somebody",
  parts: [{ bodyId, role }],
  administrator: false,
});

test("the table here names every deed", () => {
  expect(Object.keys(BY_HAND).sort()).toEqual([...DEED_CODES].sort());
});

test.each(DEED_CODES.flatMap((deed) => ROLES.map((role) => [deed, role] as const)))("%s by %s", (deed, role) => {
  const may = BY_HAND[deed]?.split(" ").includes(role);
  expect(mayByRole(EVERY_DEED[deed]!, inRole(role), PANEL).allowed).toBe(may);
  expect(mayByRole(EVERY_DEED[deed]!, inRole(role), OTHER_COMMITTEE).allowed).toBe(false);
});

test.each(DEED_CODES)("%s is refused to anybody else in a sentence that says who can", (deed) => {
  for (const reader of [null, as("outsideOfficer"), { ...inRole("officer"), parts: [], administrator: true }]) {
    const verdict = mayByRole(EVERY_DEED[deed]!, reader, PANEL);
    expect(verdict).toMatchObject({ allowed: false, kind: "role" });
    if (!verdict.allowed) expect(verdict.because).toMatch(/^Only .+ of this body can .+\.$/);
  }
});

test("roles in several bodies are kept apart, and several roles in one add up", () => {
  const both = {
    ...inRole("member"),
    parts: [
      { bodyId: PANEL, role: "member" },
      { bodyId: OTHER_COMMITTEE, role: "officer" },
    ] as const,
  };
  expect(mayByRole(THEME_DEEDS.edit_theme, both, PANEL).allowed).toBe(false);
  expect(mayByRole(THEME_DEEDS.edit_theme, both, OTHER_COMMITTEE).allowed).toBe(true);
});

test("administering is a right of its own, not of a role", () => {
  expect(mayAdminister(as("secondOfficer")).allowed).toBe(true);
  for (const reader of [null, as("officer"), as("chair"), as("member")])
    expect(mayAdminister(reader).allowed).toBe(false);
});
