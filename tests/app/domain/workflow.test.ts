import { expect, test } from "vitest";
import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { movesOf, type Move } from "#app/domain/deed.ts";
import { EVERY_DEED } from "#tests/support/every-deed.ts";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { BROUGHT_STATES } from "#app/domain/brought-meetings/states.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import { MINUTES_STATES } from "#app/domain/minutes/states.ts";
import { PROGRAMME_STATES, VARIATION_STATES } from "#app/domain/programme-states.ts";
import { PROGRAMME_DEEDS, VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { DRAFT_PLAN_STATES } from "#app/domain/plan/draft-states.ts";
import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { OWN_IMPORT_STATES } from "#app/domain/own-sheet/states.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { IMPORT_STATES } from "#app/domain/sheet/kinds.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { hasReason, mayInState } from "#app/domain/workflow.ts";

const NOUNS: [string, Record<string, { words: string }>, Record<string, Move>][] = [
  ["theme", THEME_STATES, movesOf(THEME_DEEDS)],
  ["question", QUESTION_STATES, movesOf(QUESTION_DEEDS)],
  ["item", ITEM_STATES, movesOf(ITEM_DEEDS)],
  ["meeting", MEETING_STATES, movesOf(MEETING_DEEDS)],
  ["agenda", AGENDA_STATES, movesOf(AGENDA_DEEDS)],
  ["programme", PROGRAMME_STATES, movesOf(PROGRAMME_DEEDS)],
  ["variation", VARIATION_STATES, movesOf(VARIATION_DEEDS)],
  ["follow_up", FOLLOW_UP_STATES, movesOf(FOLLOW_UP_DEEDS)],
  ["import", IMPORT_STATES, movesOf(IMPORT_DEEDS)],
  ["table", OWN_IMPORT_STATES, movesOf(OWN_IMPORT_DEEDS)],
  ["minutes", MINUTES_STATES, movesOf(MINUTES_DEEDS)],
  ["brought_meetings", BROUGHT_STATES, movesOf(BROUGHT_DEEDS)],
  ["draft_plan", DRAFT_PLAN_STATES, movesOf(DRAFT_PLAN_DEEDS)],
];

/** Every transition, written out by hand: deed, from, to, reason. */
const BY_HAND = `
  theme send_theme: draft > proposed, none
  theme consider_theme: proposed > under_consideration, none
  theme scope_theme: under_consideration > scoped, none
  theme recommend_theme: under_consideration scoped > with_chair, required
  theme approve_theme: with_chair > approved, optional
  theme refuse_theme: with_chair > not_taken_forward, required
  theme send_back_theme: with_chair > under_consideration, required
  theme undo_theme_decision: approved scheduled not_taken_forward under_consideration > with_chair, none
  theme amend_theme: under_consideration > proposed, none
  theme merge_theme: proposed under_consideration scoped > not_taken_forward, required
  theme withdraw_theme: proposed under_consideration scoped with_chair approved deferred > not_taken_forward, required
  theme close_theme: considered follow_up carried_forward > closed, required
  theme reopen_theme: not_taken_forward closed > under_consideration, required
  question agree_question: proposed > agreed, none
  question put_question: agreed > put, none
  question send_question: agreed > sent, none
  question answer_question: sent put taken_away holding partly_answered not_answered > answered, none
  question answer_question_partly: sent put taken_away holding partly_answered not_answered > partly_answered, none
  question leave_question_unanswered: sent put taken_away holding > not_answered, none
  question add_to_answer: answered > answered, none
  question add_to_corrected_answer: corrected > corrected, none
  question take_question_away: put partly_answered not_answered > taken_away, none
  question hold_question: sent put taken_away > holding, none
  question correct_answer: answered partly_answered not_answered corrected > corrected, required
  question withdraw_question: proposed agreed sent taken_away holding > withdrawn, required
  item schedule_item: not_scheduled deferred scheduled > scheduled, optional
  item defer_item: scheduled > deferred, required
  item withdraw_item: not_scheduled scheduled deferred > withdrawn, required
  meeting confirm_meeting: provisional > confirmed, none
  meeting hold_meeting: confirmed > held, none
  meeting cancel_meeting: provisional confirmed > cancelled, required
  agenda publish_agenda: draft with_chair agreed published > published, optional
  agenda submit_agenda: draft > with_chair, none
  agenda agree_agenda: with_chair > agreed, optional
  agenda send_back_agenda: with_chair > draft, required
  agenda undo_agenda_decision: agreed draft > with_chair, none
  agenda recall_agenda: with_chair > draft, none
  programme submit_programme: draft > submitted, none
  programme recall_programme: submitted > draft, none
  programme approve_programme: submitted > approved, optional
  programme send_back_programme: submitted > draft, required
  programme undo_programme_decision: approved draft > submitted, none
  programme publish_programme: approved published > published, none
  variation approve_variation: awaiting_chair > approved, optional
  variation refuse_variation: awaiting_chair > refused, required
  variation undo_variation_decision: approved refused > awaiting_chair, none
  variation withdraw_variation: awaiting_chair > withdrawn, none
  follow_up report_not_started: not_started in_progress paused > not_started, none
  follow_up report_in_progress: not_started in_progress paused > in_progress, none
  follow_up report_still_paused: paused > paused, none
  follow_up complete_follow_up: not_started in_progress paused > complete, optional
  follow_up pause_follow_up: not_started in_progress > paused, required
  follow_up supersede_follow_up: not_started in_progress paused > superseded, required
  follow_up not_take_forward: not_started in_progress paused > not_taken_forward, required
  follow_up reopen_follow_up: complete superseded not_taken_forward > in_progress, required
  import save_import: previewed > applied, none
  import discard_import: previewed > discarded, none
  import undo_import: applied > undone, none
  table choose_columns: draft read > read, none
  table save_table: read > saved, none
  table discard_table: draft read > discarded, none
  table undo_table: saved > undone, none
  minutes save_minutes: draft > saved, none
  minutes discard_minutes: draft > discarded, none
  minutes undo_minutes: saved > undone, none
  brought_meetings save_meetings: draft > saved, none
  brought_meetings discard_meetings: draft > discarded, none
  brought_meetings undo_meetings: saved > undone, none
  draft_plan send_draft_plan: draft > with_chair, none
  draft_plan make_draft_plan: draft > made, none
  draft_plan discard_draft_plan: draft > discarded, none
  draft_plan decide_request: with_chair > decided, optional
  draft_plan undo_request_decision: decided > with_chair, none
  draft_plan recall_request: with_chair > withdrawn, none
`
  .trim()
  .split("\n")
  .map((line) => line.trim());

test("the transitions are those written here by hand, no more and no fewer", () => {
  const written = NOUNS.flatMap(([noun, , transitions]) =>
    Object.entries(transitions).map(
      ([deed, { from, to, reason }]) => `${noun} ${deed}: ${from.join(" ")} > ${to}, ${reason}`,
    ),
  );
  expect(written).toEqual(BY_HAND);
});

test.each(BY_HAND)("in any other state it is refused in the record's own words: %s", (line) => {
  const [, noun = "", deed = "", from = ""] = /^(\w+) (\w+): ([\w ]+) >/.exec(line) ?? [];
  const [, states = {}, transitions = {}] = NOUNS.find(([name]) => name === noun) ?? [];
  const transition = transitions[deed];
  expect(transition).toBeDefined();
  for (const state of Object.keys(states)) {
    const verdict = mayInState(transition as Move, state, { noun, deed: "do it", states });
    expect(verdict.allowed, `${deed} in ${state}`).toBe(from.split(" ").includes(state));
    if (!verdict.allowed) expect(verdict.because).toContain(`this ${noun} is “${states[state]?.words}”`);
  }
});

test("every deed of a workflow says who may do it", () => {
  const deeds = NOUNS.flatMap(([, , transitions]) => Object.keys(transitions));
  expect(deeds.filter((deed) => !(deed in EVERY_DEED))).toEqual([]);
});

test("only a required reason is insisted on, and blank words are none", () => {
  const transition = (reason: "required" | "optional" | "none") => ({ from: ["a"], to: "b", reason });
  expect(hasReason(transition("required"), "  \n ").allowed).toBe(false);
  expect(hasReason(transition("required"), undefined).allowed).toBe(false);
  expect(hasReason(transition("required"), "Overtaken by events").allowed).toBe(true);
  expect(hasReason(transition("optional"), undefined).allowed).toBe(true);
  expect(hasReason(transition("none"), undefined).allowed).toBe(true);
});
