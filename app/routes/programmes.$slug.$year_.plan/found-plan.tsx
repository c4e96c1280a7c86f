import { TextField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { REASON } from "#app/domain/field.ts";
import type { FoundPlanData, PlanPageData } from "./data.ts";
import { LeftOut } from "./left-out.tsx";
import { Moves } from "./moves.tsx";

/** A plan: in short, its moves to tick, and what is left out. */
export function FoundPlan({ page, plan }: { page: PlanPageData; plan: FoundPlanData }) {
  const { words, conflicts, changed, moves, leftOut } = plan;
  return (
    <>
      <p className="govuk-body-l">{words.join(" ")}</p>
      {changed === null ? null : (
        <p className="govuk-inset-text">
          Since this plan was suggested, {changed}. Its moves cannot be made any more: suggest it again.
        </p>
      )}
      {conflicts.map((conflict) => (
        <p className="govuk-body" key={conflict}>
          {conflict}
        </p>
      ))}
      <h2 className="govuk-heading-m">{moves.length === 1 ? "1 change" : `${moves.length} changes`}</h2>
      {moves.length === 0 ? <p className="govuk-body">Everything stays where it is.</p> : null}
      {moves.length > 0 ? (
        <Form action={page.own} idPrefix="move-">
          <Moves moves={moves} />
          {changed === null ? (
            <>
              <TextField
                name="reasonWords"
                label={`${REASON.label}, for the chair and for readers`}
                hint="Needed where the programme is approved, and for what is on a meeting already"
              />
              <div className="govuk-button-group">
                <SubmitButton name="deed" value="keep">
                  Keep as a draft plan
                </SubmitButton>
                <SubmitButton kind="secondary" name="deed" value="move">
                  Move what is ticked, or put it to the chair
                </SubmitButton>
              </div>
            </>
          ) : null}
        </Form>
      ) : null}
      <LeftOut leftOut={leftOut} />
    </>
  );
}
