import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { SETTING_LABELS, settingsInWords } from "#app/domain/plan/keep-settings.ts";
import type { PlanPageData, WeighedData } from "./data.ts";
import { Settings } from "./settings.tsx";

const NOTHING_CAME: FormState = { errors: {}, refusal: null, values: {} };

/** Asks for a plan with these settings and what-ifs; each what-if can be let go again. */
export function Ask({ page, weighed }: { page: PlanPageData; weighed: WeighedData }) {
  const { settings, plan } = page;
  const isAnsweredAbove = plan !== null && plan.moves.length > 0; // the form of the moves says what came of either
  return (
    <>
      {weighed.tried.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">What is tried</h2>
          <p className="govuk-body">
            A plan made with these shows what would happen. Nothing of them is done by it: lengthen a meeting or shorten
            an item on its own page.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {weighed.tried.map(({ words, without }) => (
              <li key={without}>
                {words}.{" "}
                <a className="govuk-link" href={without}>
                  Let it go<span className="govuk-visually-hidden">: {words}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className="govuk-heading-m">How it is weighed</h2>
      <ul className="govuk-list govuk-list--bullet">
        {Object.entries(settingsInWords(settings)).map(([name, words]) => (
          <li key={name}>
            {SETTING_LABELS[name as keyof typeof SETTING_LABELS]}: {words}
          </li>
        ))}
      </ul>
      <Settings page={page} />
      <Form action={page.own} idPrefix="ask-" state={isAnsweredAbove ? NOTHING_CAME : undefined}>
        <SubmitButton kind={plan ? "secondary" : undefined} name="deed" value="suggest">
          {plan ? "Suggest it again from how things stand" : "Suggest a plan"}
        </SubmitButton>
      </Form>
    </>
  );
}
