import { Heading } from "#app/components/page-parts.tsx";

/** Recovery codes, shown once to the person whose they are. */
export function RecoveryCodes({ codes, on }: { codes: readonly string[]; on: { href: string; words: string } }) {
  return (
    <>
      <Heading>Keep your recovery codes</Heading>
      <p className="govuk-body">
        Each of these codes stands in for your second step once, for the day when your phone or passkey is lost. Print
        them or write them down, and keep them where you keep papers that matter.{" "}
        <strong>They are shown only once.</strong>
      </p>
      <ul className="govuk-list govuk-inset-text app-recovery-codes" id="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={on.href}>
          {on.words}
        </a>
      </p>
    </>
  );
}
