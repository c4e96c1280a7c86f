import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { instantText } from "#app/domain/calendar.ts";
import type { Verdict } from "#app/domain/verdict.ts";

/** What the calendar holds, who could read it, and the form that makes its address. */
export function MakeAddress({ madeAt, mayStop }: { madeAt: string | null; mayStop: Verdict }) {
  return (
    <>
      <p className="govuk-body">
        Have your meetings and deadlines in your own calendar. You get a secret address to subscribe to. It shows:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>the meetings of every body you have a role in, moved and cancelled ones too</li>
        <li>the deadlines that concern you, each as a whole day</li>
        <li>the items you lead on, but nothing about a sensitive theme, and no papers or notes</li>
      </ul>
      <p className="govuk-body">
        It works without signing in, for whoever has the address. When your role in a body ends, its meetings are
        removed from the calendar.
      </p>
      {madeAt ? (
        <>
          <p className="govuk-body">
            You made an address on {instantText(madeAt)}. It cannot be shown again. If you have lost it, or somebody
            else may have it, make a new one: <strong>the old one stops at once</strong>.
          </p>
          <Form action="/account/calendar">
            <SubmitButton>Make a new address</SubmitButton>
          </Form>
          {mayStop.allowed ? (
            <p className="govuk-body">
              <a className="govuk-link" href="/account/calendar/ending">
                Stop the address
              </a>
            </p>
          ) : null}
        </>
      ) : (
        <Form action="/account/calendar">
          <SubmitButton>Make the address</SubmitButton>
        </Form>
      )}
    </>
  );
}
