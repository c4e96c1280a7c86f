import { Chosen, RadioField, SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { ANSWER_KIND_LABELS, ANSWER_RESULTS, type RecordedAnswerKind } from "#app/domain/question/answers.ts";
import { asked } from "#app/domain/field.ts";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import type { offerAnswer } from "#app/services/question/offer-answering.server.ts";

type Offered = NonNullable<Awaited<ReturnType<typeof offerAnswer>>>;

const KIND_HINTS: Record<RecordedAnswerKind, string> = {
  minuted: "It is in the minutes, or was said in the room.",
  written: "It came in writing.",
  holding: "They say that an answer will come.",
  added_after: "Kept apart from what the minutes say.",
};

/** What is asked of an answer; only what the question as it stands is open to. */
export function AnswerFields({ question }: { question: Offered }) {
  const kinds = question.open.map(({ kind }) => kind);
  const results = [...new Set(question.open.flatMap((one) => one.results))];
  const amounts = results.filter((result) => result !== "holding");
  const comesLater = results.includes("holding") || results.includes("taken_away");
  return (
    <>
      <RadioField
        name="kind"
        label="How did the answer come?"
        small
        given={kinds[0]}
        choices={kinds.map((kind) => ({
          value: kind,
          words: ANSWER_KIND_LABELS[kind],
          hint: KIND_HINTS[kind],
        }))}
      />
      <RadioField
        name="result"
        label="What does it amount to?"
        hint={kinds.includes("holding") ? "A holding answer needs no choice here." : undefined}
        small
        given={amounts.length === 1 ? amounts[0] : undefined}
        choices={amounts.map((result) => ({ value: result, words: ANSWER_RESULTS[result].words }))}
      />
      <TextArea
        name="text"
        label={ANSWER_FIELDS.text.question}
        hint={ANSWER_FIELDS.text.hint}
        rows={6}
        most={ANSWER_FIELDS.text.limit}
      />
      <Chosen
        name="answeredByOfficeId"
        label="Who answered?"
        blank="Not in the list, or not recorded"
        choices={question.offices}
        id={question.addresseeOfficeId}
      />
      <TextField name="answeredByWords" label={ANSWER_FIELDS.answeredByWords.question} width={30} />
      <TextField
        name="answeredOn"
        label="On what date? (optional)"
        hint="If you leave it empty, an answer at a meeting takes the meeting's date."
        type="date"
        width={10}
      />
      {kinds.includes("minuted") ? (
        <SelectField
          name="place"
          label="At a meeting: where was it answered?"
          blank="Where it was put or planned"
          choices={question.places.choices}
          given={question.places.given}
        />
      ) : null}
      {comesLater ? <LaterFields days={question.writtenAnswerDays} /> : null}
      <TextField name="sourceWords" {...asked(ANSWER_FIELDS.sourceWords)} />
    </>
  );
}

function LaterFields({ days }: { days: number | null }) {
  const rule =
    days === null
      ? "This body has no rule for written answers. If you leave it empty, no date is set."
      : `If you leave it empty, what is taken away is due ${days === 1 ? "1 day" : `${days} days`} after the meeting, as this body's rule says.`;
  return (
    <>
      <TextField
        name="dueOn"
        label="If the answer is still to come, when is it due? (optional)"
        hint={rule}
        type="date"
        width={10}
      />
      <TextField
        name="dueWords"
        {...asked(ANSWER_FIELDS.dueWords)}
        hint="As it was promised, for example: by the next meeting."
      />
    </>
  );
}
