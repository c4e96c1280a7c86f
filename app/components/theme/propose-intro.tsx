import { Say, Sentences } from "#app/components/say.tsx";

const OUTSIDE = [
  "choosing.beforeCase",
  "choosing.beforeElsewhere",
  "choosing.beforeOperational",
  "choosing.beforeRecent",
] as const;

/** What scrutiny cannot look at, said before anyone writes. */
export function OutOfScope() {
  return (
    <>
      <p className="govuk-body">
        <Say of="choosing.before" />
      </p>
      <Sentences of={OUTSIDE} />
      <p className="govuk-body">
        <a className="govuk-link" href="/how-themes-are-chosen">
          <Say of="choosing.title" />
        </a>
      </p>
    </>
  );
}
