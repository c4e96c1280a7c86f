import { FOLLOW_UP_KIND_LIST, FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { FormPart, useCameBack, useField } from "#app/components/form.tsx";
import { NAMES_LIST } from "./names.tsx";

const KINDS = FOLLOW_UP_KIND_LIST.map((kind) => ({ value: kind, words: FOLLOW_UP_KINDS[kind].words }));
const OF_ROW = /^followUp-(\d+)-(line|kind|owner|due|number)$/;

/**
 * What is to be done, by whom and when, each in a line as minutes say it. With the script each line has a box of its own,
 * and how it is understood stands below it; without, every line of the one box is a follow-up.
 */
export function FollowUpLines() {
  const { values } = useCameBack();
  const filled = Object.entries(values).filter(([, value]) => value !== "");
  const typed = filled.flatMap(([name]) => OF_ROW.exec(name) ?? []).map(Number);
  const rows = [...new Set([1, ...typed.filter((number) => number > 0)])].sort((a, b) => a - b);
  const isSaid = (row: number) =>
    filled.some(([name]) => OF_ROW.exec(name)?.[1] === String(row) && !name.endsWith("-line"));
  return (
    <div className="app-follow">
      {rows.map((row) => (
        <div className="app-follow__row" key={row} data-row={`followUp-${row}`}>
          <TextArea
            name={`followUp-${row}-line`}
            label={
              <>
                What is to be done, by whom and when
                {row > 1 ? <span className="govuk-visually-hidden"> ({row})</span> : null}
              </>
            }
            rows={2}
          />
          {isSaid(row) ? <Known row={`followUp-${row}`} /> : null}
        </div>
      ))}
      <p className="app-quiet app-follow__hint">
        A line for each, like “ACTION: Head of Licensing to send the figures by March”.
      </p>
    </div>
  );
}

/** How a line is understood, as the script puts it below one: “ROW” stands for the beginning of its fields’ names. */
export function KnownTemplate() {
  return (
    <template id="follow-up-known">
      <FormPart part="">
        <Known row="ROW" />
      </FormPart>
    </template>
  );
}

/** `touched` names the fields that somebody changed: the others are read from the line again. */
function Known({ row }: { row: string }) {
  const touched = useField(`${row}-touched`, "none");
  return (
    <div className="app-known" role="group" aria-label="Understood as">
      <SelectField name={`${row}-kind`} label="Kind" choices={KINDS} />
      <TextField name={`${row}-owner`} label="Owner" list={NAMES_LIST} autoComplete="off" />
      <TextField name={`${row}-due`} label="Due" autoComplete="off" />
      <TextField
        name={`${row}-number`}
        label={
          <>
            Number<span className="govuk-visually-hidden"> in the minutes</span>
          </>
        }
        autoComplete="off"
      />
      <p className="app-quiet app-known__day" />
      <input type="hidden" name={touched.name} value={touched.value} />
    </div>
  );
}
