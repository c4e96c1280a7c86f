import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";

export type AppOffer = { key: string; address: string; picture: { size: number; path: string } };

/** The key for an authenticator app, as a picture, a link and words to type, and the form that takes its first code. */
export function AppKey({ app, action }: { app: AppOffer; action: string }) {
  const { size, path } = app.picture;
  return (
    <Form action={action} className="app-narrow-form">
      <ol className="govuk-list govuk-list--number">
        <li>Open an authenticator app on your phone, or install one. Any will do.</li>
        <li>
          Add an account in it: point its camera at this picture,{" "}
          <a className="govuk-link" href={app.address}>
            open it from here
          </a>{" "}
          if the app is on this device, or type the key.
        </li>
        <li>Enter the six digits that it shows then.</li>
      </ol>
      <svg
        className="app-key-picture"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="The key as a picture for the camera of a phone. It says the same as the key below."
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <p className="govuk-body">
        Key: <strong className="app-typed-key">{app.key}</strong>
      </p>
      <TextField
        name="oneTimeCode"
        label="Code that the app shows"
        width={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <SubmitButton>Set up the app</SubmitButton>
    </Form>
  );
}
