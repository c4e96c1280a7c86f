import { AGENDA_DECISION_LIST, AGENDA_DECISIONS, AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { allowed } from "#app/domain/verdict.ts";
import { DecisionFields } from "#app/components/decision-fields.tsx";
import { Form } from "#app/components/form.tsx";

const CHOICES = AGENDA_DECISION_LIST.map((value) => ({ value, words: AGENDA_DEEDS[AGENDA_DECISIONS[value]].label }));

/** The chair's answer to an agenda: agreed, or sent back with a reason. */
export function AgendaDecisionForm({
  meeting,
  title,
  version,
  idPrefix,
}: {
  meeting: string;
  title: string;
  version: number;
  idPrefix?: string;
}) {
  return (
    <Form action={`/meetings/${meeting}/agenda/decision`} version={version} idPrefix={idPrefix}>
      <DecisionFields about={title} choices={CHOICES} approve={allowed} reasonHint="Needed if you send it back" />
    </Form>
  );
}
