import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { PlanPageData } from "./data.ts";

/** A plan is being worked out: how far it is, the page again, and the way to end it. */
export function Running({ page }: { page: PlanPageData }) {
  const own = page.own;
  return (
    <>
      <p className="govuk-body-l" role="status" data-look-again="">
        {page.stands.words}
      </p>
      <p className="govuk-body">
        The plan is shown here once it is there. Nothing is changed by it.{" "}
        <a className="govuk-link" href={own}>
          Look again
        </a>
      </p>
      <Form action={own}>
        <SubmitButton kind="secondary" name="deed" value="cancel">
          Cancel
        </SubmitButton>
      </Form>
    </>
  );
}
