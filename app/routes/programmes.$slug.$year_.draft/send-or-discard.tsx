import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { NOTHING_CAME } from "#app/components/form-state.ts";
import type { Plan } from "./drafted-move.tsx";

/** Sends the whole draft: to the chair where the programme's state asks for it. Each move goes as it is shown here. */
export function SendForm({ plan, home }: { plan: Plan; home: string }) {
  return (
    <Form action={home} version={plan.version} idPrefix="send-" state={NOTHING_CAME}>
      {plan.moves.map(({ seen }) => (
        <input type="hidden" name="seen[]" value={seen} key={seen} />
      ))}
      {plan.how.map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
      {plan.blocked > 0 ? (
        <p className="govuk-inset-text">
          {plan.blocked === 1 ? "1 move cannot" : `${plan.blocked} moves cannot`} be sent as things stand. Change or
          take out what is marked; the sums above leave it out.
        </p>
      ) : null}
      <SubmitButton name="deed" value="send">
        {plan.send}
      </SubmitButton>
    </Form>
  );
}

/** Discards it, once more asked. */
export function DiscardForm({ version, home }: { version: number; home: string }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Discard the draft plan</span>
      </summary>
      <div className="govuk-details__text">
        <Form action={home} version={version} idPrefix="discard-" state={NOTHING_CAME}>
          <p className="govuk-body">All its moves are let go, for everybody who works on it. Nothing has moved yet.</p>
          <SubmitButton kind="warning" name="deed" value="discard">
            Discard all its moves
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}
