import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { dateText } from "#app/domain/calendar.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { ANSWER_KIND_LABELS, ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { wasPut } from "#app/domain/question/state-sets.ts";
import { MOVED } from "#app/domain/programme/move-words.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { sentence, sentenceFrom } from "#app/words/sentence.ts";
import { twin } from "#app/words/twin.ts";
import { meetingLink, recordLink, type StoryEntry } from "./entry.ts";
import type { StoryRecords } from "./records.ts";

/** What happened at meetings: where it was placed and moved, spoken of, asked, answered and decided. */
export function meetingEntries(records: StoryRecords, language: Language): StoryEntry[] {
  const withOutcome = new Set(records.outcomes.map(({ itemId }) => itemId));
  return [
    ...records.moves.flatMap((move) => moved(move, language)),
    ...records.mentions.flatMap((mention) => said(mention, language)),
    ...records.items.filter(({ id }) => !withOutcome.has(id)).flatMap((item) => onAgenda(item, language)),
    ...records.questions.flatMap((question) => asked(question, language)),
    ...records.answers.flatMap((answer) => answered(answer, language)),
    ...records.outcomes.flatMap((outcome) => decided(outcome, language)),
  ];
}

type Of<K extends keyof StoryRecords> = StoryRecords[K][number];

function moved(move: Of<"moves">, language: Language): StoryEntry[] {
  const { itemId, title, titleCy, kind, reason, on, body } = move;
  const words = sentenceFrom(language, movedWords(move, language));
  const placed = kind === "placed" || kind === "returned";
  const record = recordLink("item", itemId);
  const quoted = reason || !placed ? twin(language, reason) : twin(language, title, titleCy);
  return [{ kind: placed ? "scheduled" : "moved", on, body, words, quoted, record, meeting: null, order: itemId }];
}

function movedWords({ kind, from, to }: Pick<Of<"moves">, "kind" | "from" | "to">, language: Language): string {
  const day = to === null ? null : dateText(to, language);
  if (kind === "placed") {
    return day ? say(language, "told.placedOn", { day }).words : say(language, "told.placed").words;
  }
  if (kind === "returned") {
    return day ? say(language, "told.returnedTo", { day }).words : say(language, "told.returned").words;
  }
  const start = from === null ? null : dateText(from, language);
  if (kind === "deferred" && day) {
    return start
      ? say(language, "told.deferredFromTo", { from: start, to: day }).words
      : say(language, "told.deferredTo", { to: day }).words;
  }
  // That it was moved from a day and to none is not told of the day.
  return MOVED[kind](language, kind === "moved" && !day ? null : start, day);
}

function said(mention: Of<"mentions">, language: Language): StoryEntry[] {
  const { itemId, title, titleCy, words, meetingId, meetsOn, dateBasis, body } = mention;
  if (meetsOn === null) return [];
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  const record = recordLink("item", itemId);
  return [
    {
      kind: "said",
      on: meetsOn,
      body,
      words: sentence(language, "told.discussed", { title: twin(language, title, titleCy) }),
      quoted: twin(language, words),
      record,
      meeting,
      order: itemId,
    },
  ];
}

/** An item on a day. Where an outcome of it is told that says it better. */
function onAgenda(item: Of<"items">, language: Language): StoryEntry[] {
  const { id, title, titleCy, state, meetingId, meetsOn, dateBasis, body } = item;
  if (meetsOn === null || !isOnAgenda(state)) return [];
  const record = recordLink("item", id);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  const kind = state === "considered" ? "considered" : "on_agenda";
  const words = sentence(language, state === "considered" ? "told.considered" : "record.onAgenda");
  const quoted = twin(language, title, titleCy);
  return [{ kind, on: meetsOn, body, words, quoted, record, meeting, order: id }];
}

function asked(question: Of<"questions">, language: Language): StoryEntry[] {
  const { id, text, state, meetingId, meetsOn, dateBasis, sentOn, proposedOn, body } = question;
  if (state === "withdrawn") return [];
  const on = wasPut(state) ? (meetsOn ?? sentOn ?? proposedOn) : proposedOn;
  if (on === null) return [];
  const how = on === meetsOn ? "told.askedAtMeeting" : sentOn === on ? "told.askedInWriting" : "told.asked";
  const words = sentence(language, wasPut(state) ? how : "told.questionProposed");
  const meeting = on === meetsOn ? meetingLink({ meetingId, meetsOn, dateBasis }) : null;
  const record = recordLink("question", id);
  return [{ kind: "asked", on, body, words, quoted: twin(language, text), record, meeting, order: id }];
}

function answered(answer: Of<"answers">, language: Language): StoryEntry[] {
  const on = answer.on ?? answer.meetsOn;
  if (on === null) return [];
  const meeting = meetingLink(answer);
  const record =
    answer.hasPage || answer.meetingId === null
      ? recordLink("question", answer.questionId)
      : recordLink("meeting", answer.meetingId);
  const kind = label(language, ANSWER_KIND_LABELS[answer.kind]);
  const result = label(language, ANSWER_RESULTS[answer.result].words);
  const by = answer.by ? sentence(language, "told.answeredBy", { result, by: twin(language, answer.by) }) : [result];
  const how = { ...kind, words: ` (${kind.words.toLowerCase()})` };
  const words = answer.kind === "minuted" ? by : sentenceFrom(language, by, how);
  const quoted = twin(language, answer.text || answer.question);
  return [{ kind: "answered", on, body: answer.body, words, quoted, record, meeting, order: answer.questionId }];
}

function decided(outcome: Of<"outcomes">, language: Language): StoryEntry[] {
  const { itemId, resolution, resolutionCy, corrected, meetingId, meetsOn, dateBasis, body } = outcome;
  if (meetsOn === null) return [];
  const code = label(language, OUTCOME_CODES[outcome.code].words);
  const title = twin(language, outcome.title, outcome.titleCy);
  const words = corrected
    ? sentence(language, "told.decidedCorrected", { outcome: code, title, day: dateText(corrected, language) })
    : sentence(language, "told.decided", { outcome: code, title });
  const record = outcome.hasPage || meetingId === null ? recordLink("item", itemId) : recordLink("meeting", meetingId);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  const quoted = twin(language, resolution, resolutionCy);
  return [{ kind: "resolved", on: meetsOn, body, words, quoted, record, meeting, order: itemId }];
}
