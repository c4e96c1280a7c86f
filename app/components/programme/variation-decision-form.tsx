import { VARIATION_DECISION_LIST, VARIATION_DECISIONS, VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { DecisionFields } from "#app/components/decision-fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";

/** The chair's answer to a variation. Where it cannot be approved, it says why and offers the rest. */
export function VariationDecisionForm({
  reference,
  version,
  approve,
  idPrefix,
  state,
}: {
  reference: string;
  version: number;
  approve: Verdict;
  idPrefix?: string;
  state?: FormState;
}) {
  const choices = VARIATION_DECISION_LIST.filter((decision) => approve.allowed || decision !== "approve").map(
    (decision) => ({ value: decision, words: VARIATION_DEEDS[VARIATION_DECISIONS[decision].deed].label }),
  );
  return (
    <Form action={`/variations/${reference}/decision`} version={version} idPrefix={idPrefix} state={state}>
      <DecisionFields about={reference} choices={choices} approve={approve} reasonHint="Needed if you refuse it" />
    </Form>
  );
}
