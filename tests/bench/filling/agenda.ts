import { PEOPLE } from "#tests/support/cast.ts";
import type { Filling } from "./big.ts";
import type { Year } from "./year.ts";

type Agenda = Year & {
  programmeId: number;
  /** Null for the items of the year that have no meeting. */
  meetingId: number | null;
  day: string | undefined;
  isHeld: boolean;
  themes: readonly number[];
  count: number;
};

const OUTCOMES = ["noted", "agreed", "recommended", "noted_with_comments", "further_report_requested"] as const;

/** The items of a meeting, or of a year without one, each with what was asked, answered, decided and moved. Returns them. */
export function fillAgenda(filling: Filling, agenda: Agenda): number[] {
  return Array.from({ length: agenda.count }, (_, n) => fillItem(filling, agenda, n));
}

function fillItem(filling: Filling, agenda: Agenda, n: number): number {
  const { add, text } = filling;
  const { bodyId, startYear, programmeId, meetingId, isHeld, themes } = agenda;
  const at = `${startYear}-05-10T09:00:00.000Z`;
  const themeId = n % 5 === 4 ? null : (themes[n % themes.length] ?? null);
  const itemId = add("agenda_item", {
    body_id: bodyId,
    programme_id: programmeId,
    theme_id: themeId,
    meeting_id: meetingId,
    kind: themeId === null ? "procedural" : "theme",
    title: text(5),
    purpose: text(15),
    minutes: 10,
    lead_member_id: n % 3 === 0 ? PEOPLE.otherMember.personId : null,
    state: meetingId === null ? (n % 2 ? "deferred" : "not_scheduled") : isHeld ? "considered" : "scheduled",
    position: n + 1,
    ...(meetingId === null && n % 2 ? { reason_code: "volume", reason_words: text(6) } : {}),
  });
  if (n % 4 === 0) add("witness", { item_id: itemId, words: `Witness ${n % 9}`, position: 1 });
  if (n % 2 === 0)
    add("document_link", {
      item_id: itemId,
      title: text(4),
      url: `https://democracy.example/paper/${itemId}`,
      position: 1,
    });
  if (meetingId !== null)
    add("item_move", { item_id: itemId, to_meeting_id: meetingId, kind: "placed", by_name: "Priya Shah", at });
  if (n % 2 === 0) fillQuestion(filling, agenda, itemId, themeId, n);
  if (isHeld)
    add("outcome", {
      item_id: itemId,
      code: OUTCOMES[n % OUTCOMES.length] ?? "noted",
      resolution_words: text(15),
      minute_number: String(n + 1),
      recorded_at: at,
      recorded_by_name: "Priya Shah",
    });
  const particulars = JSON.stringify({ reference: `I-${itemId}`, title: text(5) });
  const subject = { subject_kind: "item", subject_id: itemId, body_id: bodyId };
  const eventId = add("event", { at, actor_name: "Priya Shah", action: "item_created", particulars, ...subject });
  const shown = { item: itemId, theme: themeId, programme: programmeId, meeting: meetingId };
  for (const [kind, id] of Object.entries(shown))
    if (id !== null) add("event_subject", { kind, record_id: id, event_id: eventId });
  return itemId;
}

function fillQuestion(filling: Filling, agenda: Agenda, itemId: number, themeId: number | null, n: number): void {
  const { add, text } = filling;
  const { bodyId, startYear, day, isHeld, meetingId } = agenda;
  const questionId = add("question", {
    body_id: bodyId,
    theme_id: themeId,
    item_id: itemId,
    text: text(15),
    kind: "oral",
    author_person_id: n % 6 === 0 ? PEOPLE.member.personId : null,
    author_words: n % 6 === 0 ? "" : "Cllr Guest 2",
    state: isHeld ? "answered" : n % 4 === 0 ? "proposed" : "agreed",
    proposed_on: `${startYear}-05-10`,
  });
  if (!isHeld) return;
  add("answer", {
    question_id: questionId,
    meeting_id: meetingId,
    kind: "minuted",
    result: "answered",
    text: text(25),
    answered_on: `${startYear}-${day}`,
    recorded_at: `${startYear}-${day}T15:00:00.000Z`,
    recorded_by_name: "Priya Shah",
  });
}
