import type { Around, Told } from "#app/domain/open-data/told.ts";
import type { OutcomeEntry } from "#app/domain/public-record/outcome.ts";
import type { Recorded } from "#app/domain/public-record/recorded.ts";
import { named, nameOf, type Parts } from "./naming.ts";

/** What was answered to a question, each answer as it was given. */
export function answerParts({ entry, id, ...at }: Told["answer"], around: Around): Parts<"answers"> {
  return {
    ...where(at, around),
    question: entry.question,
    to: entry.to,
    isQuestionOut: around.isOut("question", id),
    answers: entry.answers.map((said) => ({
      id: said.id,
      kind: said.kind,
      result: said.result,
      text: said.text,
      by: said.by,
      on: said.on,
      corrects: said.corrects,
      because: said.because,
      source: said.source,
    })),
  };
}

/** What an item led to: the words that were recorded, and every correction of them. */
export function outcomeParts({ entry, ...at }: Told["outcome"], around: Around): Parts<"outcomes"> {
  const { urgent } = entry;
  return {
    ...where(at, around),
    title: entry.title,
    original: outcomeWords(entry.original),
    corrections: entry.corrections.map((one) => ({ ...outcomeWords(one), because: one.because, on: one.on })),
    resolutionCy: entry.resolutionCy ?? null,
    source: entry.source,
    urgent: urgent ? { because: urgent.because, by: urgent.by, on: urgent.on } : null,
  };
}

function outcomeWords({ code, resolution, minuteNumber, deferredTo }: OutcomeEntry["original"]) {
  return { code, resolution, minuteNumber, deferredTo: deferredTo ?? null };
}

/** What was asked for or promised, and what came of it. */
export function followUpParts({ entry, ...at }: Told["follow_up"], around: Around): Parts<"follow-ups"> {
  return {
    ...where(at, around),
    kind: entry.kind,
    number: entry.number,
    wording: entry.wording,
    sourceNumber: entry.sourceNumber,
    madeBy: entry.madeBy,
    owner: entry.owner,
    due: entry.due,
    dueOn: entry.dueOn,
    responseDueOn: entry.responseDueOn,
    state: entry.state,
    reason: entry.reason,
    source: entry.source,
    places: entry.places.flatMap(({ itemId, words }) =>
      named(around, "item", [itemId]).map((item) => ({ item, words })),
    ),
    responses: entry.responses.map(({ response, text, reason, plan, by, on }) => ({
      ...{ response, text, reason, plan, by, on },
    })),
    updates: entry.updates.map(({ text, state, source, on, meetingId }) => ({
      ...{ text, state, source, on },
      meeting: nameOf(around, "meeting", meetingId),
    })),
    results: entry.results.flatMap(({ themeId, itemId, words, on }) => {
      const [theme, item] = [nameOf(around, "theme", themeId), nameOf(around, "item", itemId)];
      return theme === null && item === null ? [] : [{ theme, item, words, on }];
    }),
  };
}

/** What was chosen in a round: of its themes those that are published. */
export function roundParts({ entry }: Told["scoring"], around: Around): Parts<"rounds"> {
  return {
    title: entry.title,
    year: entry.year,
    criteriaName: entry.criteriaName,
    criteria: entry.criteria.map(({ letter, name, meaning, mostPoints }) => ({ letter, name, meaning, mostPoints })),
    cutOff: entry.cutOff,
    themes: entry.themes.flatMap(({ themeId, place, how, reason }) =>
      named(around, "theme", [themeId]).map((theme) => ({ theme, place, how, reason })),
    ),
  };
}

function where(at: Pick<Recorded<unknown>, "onDay" | "themeId" | "itemId" | "meetingId">, around: Around) {
  return {
    on: at.onDay,
    theme: nameOf(around, "theme", at.themeId),
    item: nameOf(around, "item", at.itemId),
    meeting: nameOf(around, "meeting", at.meetingId),
  };
}
