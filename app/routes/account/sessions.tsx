import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { instantText } from "#app/domain/calendar.ts";

type Session = { key: string; deviceWords: string; createdAt: string; lastSeenAt: string; here: boolean };

/** Where the person is signed in, each with the button that ends it. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  return (
    <section aria-labelledby="sessions">
      <h2 className="govuk-heading-m" id="sessions">
        Where you are signed in
      </h2>
      <ul className="govuk-list app-sessions">
        {sessions.map((session) => (
          <li key={session.key} className="app-sessions__session">
            <p className="govuk-body">
              <strong>{session.deviceWords}</strong>
              {session.here ? " (this one)" : null}
              <br />
              Last used {instantText(session.lastSeenAt)}, signed in {instantText(session.createdAt)}
            </p>
            {session.here ? null : (
              <Form action={`/account/sessions/${session.key}/ending`}>
                <button className="govuk-button govuk-button--secondary">
                  End this session
                  <span className="govuk-visually-hidden">
                    {" "}
                    ({session.deviceWords}, signed in {instantText(session.createdAt)})
                  </span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action="/account/sessions/ending">
        <SubmitButton kind="secondary">Sign out everywhere</SubmitButton>
      </Form>
    </section>
  );
}
