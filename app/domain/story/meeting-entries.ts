import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { dateText } from "#app/domain/calendar.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { ANSWER_KIND_LABELS, ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { wasPut } from "#app/domain/question/state-sets.ts";
import { meetingLink, recordLink, type StoryEntry } from "./entry.ts";
import type { StoryRecords } from "./records.ts";

/** What happened at meetings: where it was placed and moved, spoken of, asked, answered and decided. */
export function meetingEntries(records: StoryRecords): StoryEntry[] {
  const withOutcome = new Set(records.outcomes.map(({ itemId }) => itemId));
  return [
    ...records.moves.flatMap(moved),
    ...records.mentions.flatMap(said),
    ...records.items.filter(({ id }) => !withOutcome.has(id)).flatMap(onAgenda),
    ...records.questions.flatMap(asked),
    ...records.answers.flatMap(answered),
    ...records.outcomes.flatMap(decided),
  ];
}

type Of<K extends keyof StoryRecords> = StoryRecords[K][number];

function moved({ itemId, title, kind, from, to, reason, on, body }: Of<"moves">): StoryEntry[] {
  const day = to === null ? null : dateText(to);
  const words = {
    placed: day ? `Put on the agenda of ${day}` : "Put on an agenda",
    moved: day ? `Moved${from ? ` from ${dateText(from)}` : ""} to ${day}` : "Moved",
    deferred: `Deferred${from ? ` from ${dateText(from)}` : ""}${day ? ` to ${day}` : ""}`,
    withdrawn: `Withdrawn${from ? ` from ${dateText(from)}` : ""}`,
    returned: day ? `Back on the agenda of ${day}` : "Back on an agenda",
  }[kind];
  const placed = kind === "placed" || kind === "returned";
  const record = recordLink("item", itemId);
  const quoted = reason || (placed ? title : "");
  return [{ kind: placed ? "scheduled" : "moved", on, body, words, quoted, record, meeting: null, order: itemId }];
}

function said({ itemId, title, words, meetingId, meetsOn, dateBasis, body }: Of<"mentions">): StoryEntry[] {
  if (meetsOn === null) return [];
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  const record = recordLink("item", itemId);
  return [
    {
      kind: "said",
      on: meetsOn,
      body,
      words: `Discussed under “${title}”`,
      quoted: words,
      record,
      meeting,
      order: itemId,
    },
  ];
}

/** An item on a day. Where an outcome of it is told that says it better. */
function onAgenda({ id, title, state, meetingId, meetsOn, dateBasis, body }: Of<"items">): StoryEntry[] {
  if (meetsOn === null || !isOnAgenda(state)) return [];
  const record = recordLink("item", id);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  const kind = state === "considered" ? "considered" : "on_agenda";
  const words = state === "considered" ? "Considered at the meeting" : "On the agenda";
  return [{ kind, on: meetsOn, body, words, quoted: title, record, meeting, order: id }];
}

function asked({
  id,
  text,
  state,
  meetingId,
  meetsOn,
  dateBasis,
  sentOn,
  proposedOn,
  body,
}: Of<"questions">): StoryEntry[] {
  if (state === "withdrawn") return [];
  const on = wasPut(state) ? (meetsOn ?? sentOn ?? proposedOn) : proposedOn;
  if (on === null) return [];
  const how = on === meetsOn ? "Asked at the meeting" : sentOn === on ? "Asked in writing" : "Asked";
  const words = wasPut(state) ? how : "A question was proposed";
  const meeting = on === meetsOn ? meetingLink({ meetingId, meetsOn, dateBasis }) : null;
  const record = recordLink("question", id);
  return [{ kind: "asked", on, body, words, quoted: text, record, meeting, order: id }];
}

function answered(answer: Of<"answers">): StoryEntry[] {
  const on = answer.on ?? answer.meetsOn;
  if (on === null) return [];
  const meeting = meetingLink(answer);
  const record =
    answer.hasPage || answer.meetingId === null
      ? recordLink("question", answer.questionId)
      : recordLink("meeting", answer.meetingId);
  const how = answer.kind === "minuted" ? "" : ` (${ANSWER_KIND_LABELS[answer.kind].toLowerCase()})`;
  const words = `${ANSWER_RESULTS[answer.result].words}${answer.by ? ` by ${answer.by}` : ""}${how}`;
  const quoted = answer.text || answer.question;
  return [{ kind: "answered", on, body: answer.body, words, quoted, record, meeting, order: answer.questionId }];
}

function decided(outcome: Of<"outcomes">): StoryEntry[] {
  const { itemId, title, code, resolution, corrected, meetingId, meetsOn, dateBasis, body } = outcome;
  if (meetsOn === null) return [];
  const since = corrected ? ` (corrected on ${dateText(corrected)})` : "";
  const words = `${OUTCOME_CODES[code].words}: ${title}${since}`;
  const record = outcome.hasPage || meetingId === null ? recordLink("item", itemId) : recordLink("meeting", meetingId);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  return [{ kind: "resolved", on: meetsOn, body, words, quoted: resolution, record, meeting, order: itemId }];
}
