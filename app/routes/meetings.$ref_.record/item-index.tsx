import { OUTCOME_CODES, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import type { Verdict } from "#app/domain/verdict.ts";

type Item = { reference: string; number: string; title: string; outcome: { code: OutcomeCode } | null };

/** How far the recording has come: each item with its outcome or none, and the step that closes the meeting. */
export function ItemIndex({
  meeting,
  screen,
}: {
  meeting: { reference: string; state: string };
  screen: { items: readonly Item[]; mayHold: Verdict };
}) {
  const { items } = screen;
  const done = items.filter((item) => item.outcome !== null).length;
  return (
    <nav className="app-record__index" aria-labelledby="index-title">
      <h2 className="govuk-heading-s" id="index-title">
        {items.length === 0 ? "No items" : `${done} of ${items.length} items recorded`}
      </h2>
      {items.length === 0 ? <p>Nothing was on the agenda of this meeting.</p> : null}
      <ol className="app-record__list">
        {items.map((item) => (
          <li key={item.reference}>
            <a className="govuk-link" href={`#${item.reference}`}>
              {item.number} {item.title}
            </a>
            <span className={item.outcome ? "app-record__done" : "app-record__todo"}>
              {item.outcome ? OUTCOME_CODES[item.outcome.code].words : "Not recorded"}
            </span>
          </li>
        ))}
      </ol>
      {screen.mayHold.allowed ? (
        <p>
          <a className="govuk-link" href={`/meetings/${meeting.reference}/holding`}>
            Record as held
          </a>{" "}
          when this is complete: later changes are then corrections, kept beside the original.
        </p>
      ) : null}
      {items.length === 0 ? null : (
        <>
          <SubmitButton kind="secondary">Save all items</SubmitButton>
          <p className="app-quiet">
            Saving one item keeps what you have typed in the others. To save, press Enter in a single-line field, or
            Ctrl and Enter in a larger box.
          </p>
        </>
      )}
    </nav>
  );
}
