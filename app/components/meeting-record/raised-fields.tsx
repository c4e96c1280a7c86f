import { ANSWER_RESULTS, RESULTS_OF_KIND } from "#app/domain/question/answers.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { NAMES_LIST } from "./names.tsx";

const RESULTS = RESULTS_OF_KIND.minuted.map((result) => ({
  value: result,
  words: ANSWER_RESULTS[result].words,
}));

/** A question that was asked on the day, with its answer. */
export function RaisedFields() {
  return (
    <>
      <TextArea name="raised-1-text" label="Question" rows={2} />
      <div className="app-record__row">
        <TextField name="raised-1-asker" label="Asked by" list={NAMES_LIST} autoComplete="off" />
        <TextField name="raised-1-to" label="Addressed to" list={NAMES_LIST} autoComplete="off" />
        <SelectField name="raised-1-result" label="What came of it" blank="Not recorded yet" choices={RESULTS} />
      </div>
      <TextArea name="raised-1-answer" label="Its answer" rows={2} />
    </>
  );
}
