import { OUTCOME_CODES, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import type { RecordPart } from "#app/domain/meeting-record/record-parts.ts";
import type { Verdict } from "#app/domain/verdict.ts";

type Item = { reference: string; number: string; title: string; outcome: { code: OutcomeCode } | null };

/** How far the recording has come: each item with its outcome or none, and the step that closes the meeting. */
export function ItemIndex({
  meeting,
  screen,
  action,
}: {
  meeting: { reference: string; state: string };
  screen: {
    items: readonly Item[];
    all: { items: number; done: number };
    parts: readonly RecordPart[];
    mayHold: Verdict;
  };
  /** Where the open part of the record is saved. */
  action: string;
}) {
  const { items, all, parts } = screen;
  const open = parts.find(({ isOpen }) => isOpen);
  return (
    <nav className="app-record__index" aria-labelledby="index-title">
      <h2 className="govuk-heading-s" id="index-title">
        {all.items === 0 ? "No items" : `${all.done} of ${all.items} items recorded`}
      </h2>
      {items.length === 0 ? <p>Nothing was on the agenda of this meeting.</p> : null}
      {open && parts.length > 1 ? (
        <p>
          Items {open.from} to {open.to}:
        </p>
      ) : null}
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
          <SubmitButton kind="secondary">{parts.length > 1 ? "Save these items" : "Save all items"}</SubmitButton>
          <p className="app-quiet">
            Saving one item keeps what you have typed in the others. To save, press Enter in a single-line field, or
            Ctrl and Enter in a larger box.
          </p>
          {parts.length > 1 ? <OtherParts parts={parts} action={action} /> : null}
        </>
      )}
    </nav>
  );
}

/** The ways to the other items, each a button that saves first what was typed in these. */
function OtherParts({ parts, action }: { parts: readonly RecordPart[]; action: string }) {
  return (
    <>
      <p>The other items. What you have typed in these is saved first.</p>
      {parts.flatMap(({ at, from, to, done, isOpen }) =>
        isOpen
          ? []
          : [
              <SubmitButton key={at} kind="secondary" to={goingTo(action, at)}>
                {from === to ? `Item ${from}` : `Items ${from} to ${to}`}
                {`: ${done} of ${to - from + 1} recorded`}
              </SubmitButton>,
            ],
      )}
    </>
  );
}

/** Where the open part is saved on the way to an item of another. */
export function goingTo(action: string, reference: string): string {
  return `${action}${action.includes("?") ? "&" : "?"}go=${reference}`;
}
