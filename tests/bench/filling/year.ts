import { PEOPLE } from "#tests/support/cast.ts";
import { fillAgenda } from "./agenda.ts";
import type { Filling } from "./big.ts";

const THEMES = 50;
const FOLLOW_UPS = 50;
/** How many items each meeting of a year has, the last number being those without a meeting. */
const ITEMS = [120, 50, 20, 10] as const;
const DAYS = ["06-16", "10-13", "12-08"] as const;

const LAST_STATES = [
  "proposed", "under_consideration", "scoped", "with_chair", "approved", "scheduled", "scheduled", "deferred", "considered", "follow_up",
] as const; // prettier-ignore
const OLD_STATES = ["closed", "closed", "considered", "follow_up", "not_taken_forward"] as const;

/** Which year of which body; the last is the one that runs, with its last meeting still to come. */
export type Year = { bodyId: number; startYear: number; isLast: boolean };

/** A year of a body: its programme, themes, meetings with their items, questions, follow-ups and variations. */
export function fillYear(filling: Filling, year: Year): void {
  const { add, text } = filling;
  const { bodyId, startYear, isLast } = year;
  const programmeId = add("work_programme", {
    body_id: bodyId,
    start_year: startYear,
    state: "approved",
    introduction: text(40),
  });
  const themes = Array.from({ length: THEMES }, (_, n) => fillTheme(filling, year, n));
  const items: number[] = [];
  for (const [at, count] of ITEMS.entries()) {
    const day = DAYS[at];
    const isHeld = day !== undefined && !(isLast && at === 2);
    const meetingId = day === undefined ? null : fillMeeting(filling, year, day, isHeld);
    items.push(...fillAgenda(filling, { ...year, programmeId, meetingId, day, isHeld, themes, count }));
  }
  for (let n = 0; n < 10; n += 1) {
    const isOpen = isLast && n < 5;
    add("variation", {
      programme_id: programmeId,
      item_id: items[isOpen ? 171 + n : n] ?? 1,
      kind: "defer",
      reason_words: text(8),
      state: isOpen ? "awaiting_chair" : n % 3 === 0 ? "refused" : "approved",
      proposed_by_person_id: PEOPLE.secondOfficer.personId,
      proposed_by_name: "Priya Shah",
      proposed_at: `${startYear}-07-01T09:00:00.000Z`,
      ...(isOpen ? {} : { decided_by_name: "The chair", decided_at: `${startYear}-07-02T09:00:00.000Z` }),
      item_version: 1,
    });
  }
  for (let n = 0; n < FOLLOW_UPS; n += 1) fillFollowUp(filling, year, n, themes[n % THEMES] ?? 1, items[n * 2] ?? 1);
}

function fillTheme({ add, text }: Filling, { bodyId, startYear, isLast }: Year, n: number): number {
  const states = isLast ? LAST_STATES : OLD_STATES;
  const themeId = add("theme", {
    body_id: bodyId,
    title: text(5),
    why_it_matters: text(40),
    desired_outcome: text(15),
    origin: n % 4 === 0 ? "public" : "member",
    proposer_person_id: n % 3 === 0 ? PEOPLE.member.personId : null,
    lead_member_id: n % 2 === 0 ? PEOPLE.otherMember.personId : null,
    state: states[n % states.length] ?? "closed",
    reason_words: states[n % states.length] === "not_taken_forward" ? text(8) : null,
    proposed_on: `${startYear}-04-${String((n % 28) + 1).padStart(2, "0")}`,
    updated_at: `${startYear}-05-01T09:00:00.000Z`,
  });
  for (let line = 1; line <= 2; line += 1)
    add("line_of_enquiry", { theme_id: themeId, text: text(10), position: line });
  add("theme_support", {
    theme_id: themeId,
    person_id: PEOPLE.coOpted.personId,
    at: `${startYear}-05-01T09:00:00.000Z`,
  });
  return themeId;
}

function fillMeeting({ add, text }: Filling, { bodyId, startYear }: Year, day: string, isHeld: boolean): number {
  const meetingId = add("meeting", {
    body_id: bodyId,
    meets_on: `${startYear}-${day}`,
    starts_at: "10:00",
    venue: "County Hall",
    kind: "ordinary",
    minutes_available: 240,
    state: isHeld ? "held" : "confirmed",
  });
  if (!isHeld) return meetingId;
  for (let n = 1; n <= 20; n += 1)
    add("attendance", { meeting_id: meetingId, words: `Cllr Guest ${n}`, part: n > 16 ? "apologies" : "present" });
  add("declaration", { meeting_id: meetingId, words: "Cllr Guest 1", interest: "personal", interest_words: text(8) });
  return meetingId;
}

function fillFollowUp(filling: Filling, year: Year, n: number, themeId: number, itemId: number): void {
  const { add, text } = filling;
  const { bodyId, startYear, isLast } = year;
  const at = `${startYear}-10-20T09:00:00.000Z`;
  const state = isLast || n % 10 === 0 ? (["not_started", "in_progress", "paused"] as const)[n % 3] : "complete";
  const followUpId = add("follow_up", {
    body_id: bodyId,
    start_year: startYear,
    number: n + 1,
    kind: (["recommendation", "action", "commitment", "information_request"] as const)[n % 4] ?? "action",
    wording: text(20),
    theme_id: themeId,
    item_id: itemId,
    made_on: `${startYear}-06-16`,
    owner_words: `Owner ${n % 7}`,
    due_kind: "month",
    due_words: "January",
    due_on: `${startYear + 1}-01-31`,
    review_on: `${startYear + 1}-02-01`,
    state: state ?? "complete",
    created_at: at,
  });
  add("follow_up_place", { follow_up_id: followUpId, item_id: itemId });
  if (n % 4 === 0)
    add("follow_up_response", {
      follow_up_id: followUpId,
      response: "accepted",
      text: text(20),
      recorded_at: at,
      recorded_by_name: "Priya Shah",
    });
  for (let told = 0; told < (n % 3) + 1; told += 1)
    add("follow_up_update", {
      follow_up_id: followUpId,
      source: "officer",
      text: text(15),
      state_after: state ?? "complete",
      reported_on: `${startYear}-1${told}-22`,
      by_name: "Priya Shah",
      at,
    });
  const subject = { subject_kind: "follow_up", subject_id: followUpId, body_id: bodyId };
  const particulars = JSON.stringify({ reference: `F-${followUpId}` });
  const eventId = add("event", { at, actor_name: "Priya Shah", action: "follow_up_created", particulars, ...subject });
  for (const [kind, id] of [["follow_up", followUpId], ["theme", themeId], ["item", itemId]] as const)
    add("event_subject", { kind, record_id: id, event_id: eventId }); // prettier-ignore
}
