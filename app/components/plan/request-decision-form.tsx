import { WhyField } from "#app/components/decision/why-field.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { FieldError, Form, useField } from "#app/components/form.tsx";
import { placeWords } from "./place-words.ts";
import type { ShownChange } from "./requested-changes.tsx";

/** The chair's answer to a request, once: everything is ticked that can be approved. */
export function RequestDecisionForm({
  request,
  idPrefix,
  back,
}: {
  request: { reference: string; version: number; changes: readonly ShownChange[] };
  idPrefix?: string;
  back?: string;
}) {
  return (
    <Form action={`/requests/${request.reference}/decision`} version={request.version} idPrefix={idPrefix}>
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <Ticks changes={request.changes.filter(({ waits }) => waits)} />
      <WhyField label="Your words to the officer, needed if you refuse any of them" />
      <div className="govuk-button-group">
        <SubmitButton name="decision" value="ticked">
          Approve what is ticked
        </SubmitButton>
        <SubmitButton kind="secondary" name="decision" value="refuse">
          Refuse all
        </SubmitButton>
      </div>
    </Form>
  );
}

function Ticks({ changes }: { changes: readonly ShownChange[] }) {
  const field = useField("approved");
  return (
    <div className={`govuk-form-group${field.error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">What do you approve? The rest is refused.</legend>
        <FieldError id={field.id} error={field.error} />
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {changes.map((change, index) => {
            const id = index === 0 ? field.id : `${field.id}-${index}`;
            const isTicked = field.hasCome ? field.list?.includes(String(change.id)) : true;
            const { approve } = change;
            return (
              <div className="govuk-checkboxes__item" key={change.id}>
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  type="checkbox"
                  name="approved[]"
                  value={change.id}
                  defaultChecked={approve.allowed && isTicked}
                  disabled={!approve.allowed || undefined}
                  aria-describedby={`${id}-hint`}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  <strong>{change.item.title}</strong>: {placeWords(change)}
                </label>
                <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
                  {change.minutes}
                  {change.why ? `. ${change.why}` : ""}
                  {approve.allowed ? null : (
                    <span className="app-drafted__way">
                      {" "}
                      Cannot be approved: {approve.because} It is refused with that reason.
                    </span>
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
