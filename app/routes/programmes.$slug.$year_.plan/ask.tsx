import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { NOTHING_CAME } from "#app/components/form-state.ts";
import { SETTING_LABELS, settingsInWords } from "#app/domain/plan/keep-settings.ts";
import type { PlanPageData } from "./data.ts";
import { Settings } from "./settings.tsx";
import { TryMeeting } from "./try-meeting.tsx";

/** Asks for a plan of how things stand, with the settings and what-ifs of the page. */
export function Ask({ page: { own, plan } }: { page: PlanPageData }) {
  const isAnsweredAbove = plan !== null && plan.moves.length > 0; // the form of the moves says what came of either
  return (
    <Form action={own} idPrefix="ask-" state={isAnsweredAbove ? NOTHING_CAME : undefined}>
      <SubmitButton kind={plan ? "secondary" : undefined} name="deed" value="suggest">
        {plan ? "Suggest it again from how things stand" : "Suggest a plan"}
      </SubmitButton>
    </Form>
  );
}

/** What a plan weighs, in words, and the way to weigh it otherwise. */
export function HowWeighed({ page }: { page: PlanPageData }) {
  return (
    <section className="app-card" aria-labelledby="weighed">
      <h2 className="govuk-heading-s" id="weighed">
        How it is weighed
      </h2>
      <ul className="govuk-list">
        {Object.entries(settingsInWords(page.settings)).map(([name, words]) => (
          <li key={name}>
            {SETTING_LABELS[name as keyof typeof SETTING_LABELS]}: {words}
          </li>
        ))}
      </ul>
      <Settings page={page} />
      <TryMeeting page={page} />
    </section>
  );
}
