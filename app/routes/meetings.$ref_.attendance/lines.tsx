import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { NAMES_LIST } from "#app/components/meeting-record/names.tsx";
import { ATTENDANCE_PARTS, ATTENDANCE_LABELS } from "#app/domain/meeting-record/attendance.ts";

type Line = { key: string; name: string; member: boolean; version: number; part: string; instead: string };

const OF_MEMBERS = ["present", "apologies", "absent"];
const PARTS = ATTENDANCE_PARTS.map((part) => ({ value: part, words: ATTENDANCE_LABELS[part] }));

/** Each member, and each other on the list, with how they were there. `first` is offered for members where nothing is recorded. */
export function Lines({ lines, first }: { lines: readonly Line[]; first: string }) {
  if (lines.length === 0) {
    return <p className="govuk-body">No member of this body is known for that date. Enter who was there below.</p>;
  }
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">On the list</legend>
      <div className="app-attendance">
        {lines.map((line) => (
          <div key={line.key}>
            <input type="hidden" name={`${line.key}-version`} value={line.version} />
            {line.instead ? <input type="hidden" name={`${line.key}-instead`} value={line.instead} /> : null}
            <SelectField
              name={`${line.key}-part`}
              label={line.name}
              given={line.part || (line.member ? first : "")}
              blank={line.member ? "Not recorded" : "Remove from the list"}
              choices={PARTS.filter(({ value }) => !line.member || OF_MEMBERS.includes(value) || value === line.part)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Two rows for those who stood in for a member. */
export function Substitutes({ members }: { members: readonly Choice[] }) {
  if (members.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Substitutes</legend>
      {[1, 2].map((number) => (
        <div className="app-record__row" key={number}>
          <TextField
            name={`substitute-${number}-name`}
            label={`Substitute ${number}`}
            list={NAMES_LIST}
            autoComplete="off"
          />
          <SelectField
            name={`substitute-${number}-instead`}
            label={`Stood in for (${number})`}
            blank="Nobody"
            choices={members}
          />
        </div>
      ))}
    </fieldset>
  );
}
