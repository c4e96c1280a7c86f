import { Say, strong } from "#app/components/say.tsx";

/** A sent theme's reference, large enough to write down, and what happens to it now. */
export function NextSteps({ reference, steps }: { reference: string; steps: readonly string[] }) {
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation">
        <h1 className="govuk-panel__title">
          <Say of="suggest.sentHeading" />
        </h1>
        <div className="govuk-panel__body">
          <Say of="suggest.yourReference" with={{ reference, strong }} />
        </div>
      </div>
      <h2 className="govuk-heading-m">
        <Say of="suggest.next" />
      </h2>
      <ol className="govuk-list govuk-list--number">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
