import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import type { Verdict } from "#app/domain/verdict.ts";

/** The page on which a person removes one of their second steps. */
export function StepRemoval({
  step,
  action,
}: {
  step: { name: string; words: string; removal: Verdict };
  action: string;
}) {
  const back = { href: "/account/second-step", words: "Your second step" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }, back]} />
      <Heading caption={[step.name, step.words].filter(Boolean).join(", ")}>Remove from your second step</Heading>
      <WhyNot verdict={step.removal} back={back} />
      {step.removal.allowed ? (
        <Form action={action} className="app-narrow-form">
          <p className="govuk-body">It lets you in no longer, and you are signed out everywhere else.</p>
          <SubmitButton kind="warning">Remove</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
