import { PROGRAMME_DECISION_LIST, PROGRAMME_DECISIONS, PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { DecisionFields } from "#app/components/decision-fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";

/** The chair's answer to a submitted programme. Where they may not approve it, it says why and offers the rest. */
export function ProgrammeDecisionForm({
  address,
  title,
  version,
  approve,
  idPrefix,
  state,
}: {
  address: string;
  title: string;
  version: number;
  approve: Verdict;
  idPrefix?: string;
  state?: FormState;
}) {
  const choices = PROGRAMME_DECISION_LIST.filter((decision) => approve.allowed || decision !== "approve").map(
    (decision) => ({ value: decision, words: PROGRAMME_DEEDS[PROGRAMME_DECISIONS[decision].deed].label }),
  );
  return (
    <Form action={`${address}/decision`} version={version} idPrefix={idPrefix} state={state}>
      <DecisionFields about={title} choices={choices} approve={approve} reasonHint="Needed if you send it back" />
    </Form>
  );
}
