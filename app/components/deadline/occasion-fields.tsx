import { RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type OccasionChoice = { ruleId: string; words: string; starts: string; asksPeriod: boolean };
export type GivenOccasion = {
  ruleId: string;
  title: string;
  occurredOn: string;
  period: number | null;
  words: string;
  sourceUrl: string | null;
};

/** What an officer says of what happened: the same fields where it is recorded and where it is changed. */
export function OccasionFields({ choices, given }: { choices: readonly OccasionChoice[]; given?: GivenOccasion }) {
  const asking = choices.filter(({ asksPeriod }) => asksPeriod);
  return (
    <>
      <RadioField
        name="ruleId"
        label="What happened"
        given={given?.ruleId}
        choices={choices.map(({ ruleId, words, starts }) => ({
          value: ruleId,
          words,
          hint: `Starts ${ruleId}: ${starts}`,
        }))}
      />
      <TextField
        name="occurredOn"
        type="date"
        label="Date"
        hint="The date that the count begins from: of publication, of notice or of receipt."
        given={given?.occurredOn}
        width={10}
      />
      <TextField
        name="title"
        label="What to call it"
        hint="For example: Child protection inspection, West Mercia"
        given={given?.title}
      />
      {asking.length > 0 ? (
        <TextField
          name="period"
          label="Period set by the body, in days (optional)"
          hint={`Only for: ${asking.map(({ words }) => words.toLowerCase()).join("; ")}. Other rules give their own period.`}
          given={given?.period ? String(given.period) : ""}
          width={3}
          inputMode="numeric"
        />
      ) : null}
      <TextArea name="words" label="Note (optional)" given={given?.words} rows={3} most={1000} />
      <TextField
        name="sourceUrl"
        type="url"
        label="Where to read it (optional)"
        hint="A web address that starts with https:// or http://"
        given={given?.sourceUrl ?? ""}
      />
    </>
  );
}
