import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";

export type CommitteeShown = {
  key: string;
  title: string;
  isEnded: boolean;
  meetings: number;
  otherBody: string | null;
  isChosen: boolean;
};

type Of = {
  id: number;
  version: number;
  bodyName: string;
  committees: CommitteeShown[];
  asksService: boolean;
};

/** Which committees in the files are the body: chosen once, and remembered. */
export function CommitteesForm({ of: { id, version, bodyName, committees, asksService } }: { of: Of }) {
  return (
    <Form action={`/bring-in/moderngov/${id}`} version={version}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Which of these is {bodyName}?</legend>
        <p className="govuk-hint">
          It is remembered for the next time. Meetings of the others are left out.
          {asksService ? " The agendas of those you choose are asked for then." : ""}
        </p>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {committees.map((one, at) => (
            <div className="govuk-checkboxes__item" key={one.key}>
              <input type="hidden" name={`found-${at + 1}-key`} value={one.key} />
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={`committee-${at + 1}`}
                name={`found-${at + 1}-ticked`}
                value="yes"
                defaultChecked={one.isChosen}
                disabled={one.otherBody !== null}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`committee-${at + 1}`}>
                {one.title}: {one.meetings} {one.meetings === 1 ? "meeting" : "meetings"}
                {one.isEnded ? ", no longer in use" : ""}
                {one.otherBody ? `. It is ${one.otherBody}: bring its meetings in there` : ""}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <SubmitButton kind="secondary">Show their meetings</SubmitButton>
    </Form>
  );
}
