import { SubmitButton } from "#app/components/fields.tsx";
import type { Verdict } from "#app/domain/verdict.ts";

type Progress = { items: number; done: number };

/** How far the recording has come, the one button that saves all of it, and how it ends. */
export function Progress({
  home,
  all,
  kept,
  minutesDue,
  mayHold,
  action,
}: {
  home: string;
  all: Progress;
  kept: string;
  minutesDue: string;
  mayHold: Verdict;
  action: string;
}) {
  const share = all.items === 0 ? 0 : Math.round((all.done / all.items) * 100);
  return (
    <section className="app-rec__panel" aria-labelledby="progress-title" data-panel="progress">
      <h2 id="progress-title">{progressText(all)}</h2>
      <div className="app-progress" aria-hidden="true">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none">
          <rect width={share} height="1" />
        </svg>
      </div>
      <p className="app-saved" role="status" data-kept="">
        {kept}
      </p>
      <div className="app-rec__buttons">
        <span className="app-rec__save">
          <SubmitButton>Save the record</SubmitButton>
        </span>
        <a className="govuk-link" href={`${home}#record`}>
          Read it through
        </a>
      </div>
      {kept ? (
        <SubmitButton kind="secondary" to={`${action}${action.includes("?") ? "&" : "?"}draft=discard`}>
          Discard the draft
        </SubmitButton>
      ) : null}
      <p className="app-quiet">{[minutesDue, "Readers see nothing until you publish."].filter(Boolean).join(" ")}</p>
      {mayHold.allowed ? (
        <p className="app-quiet">
          <a className="govuk-link" href={`${home}/holding`}>
            Record as held
          </a>{" "}
          when this is complete: later changes are then corrections, kept beside the original.
        </p>
      ) : null}
    </section>
  );
}

/** The routine items in one click, and back in one while nobody has recorded anything else of them. */
export function Routine({
  routine: { toNote, noted },
  action,
}: {
  routine: { toNote: number; noted: { at: string; items: number } | null };
  action: string;
}) {
  if (toNote === 0 && noted === null) return null;
  const to = (deed: string) => `${action}${action.includes("?") ? "&" : "?"}routine=${deed}`;
  return (
    <section className="app-rec__panel" aria-labelledby="routine-title" data-panel="routine">
      <h2 id="routine-title">Routine items</h2>
      {noted ? (
        <>
          <p role="status">{`${noted.items} noted at ${noted.at}.`}</p>
          <SubmitButton kind="secondary" to={to("undo")}>
            Undo
          </SubmitButton>
        </>
      ) : null}
      {toNote > 0 ? (
        <>
          <p className="app-quiet">Minutes are agreed as a correct record, the others noted.</p>
          <SubmitButton kind="secondary" to={to("note")}>
            {toNote === 1 ? "Note the routine item" : `Note the ${toNote} routine items`}
          </SubmitButton>
        </>
      ) : null}
    </section>
  );
}

/** The save where there is no room beside the items: a bar at the bottom of a phone. */
export function SaveBar({ all }: { all: Progress }) {
  return (
    <div className="app-savebar" data-panel="bar">
      <span>
        <strong>
          {all.done} of {all.items}
        </strong>{" "}
        <span className="app-quiet" data-kept-short="" />
      </span>
      <SubmitButton>Save the record</SubmitButton>
    </div>
  );
}

/** For whoever wants it, and has the script: how long the open item has taken, and who asks in which order. */
export function Clock() {
  return (
    <details className="app-record__more app-rec__scripted" data-clock="">
      <summary>Show the clock</summary>
      <p className="app-rec__time">The clock starts with the open item.</p>
      <p className="app-quiet" />
    </details>
  );
}

/** The keys that the script listens to among the items. */
export function Keys() {
  return (
    <p className="app-rec__keys app-rec__scripted">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> next and last item
      </span>{" "}
      <span>
        <kbd>N</kbd> noted
      </span>{" "}
      <span>
        <kbd>Ctrl</kbd> <kbd>S</kbd> save
      </span>
    </p>
  );
}

function progressText({ items, done }: Progress): string {
  return items === 0 ? "No items" : `${done} of ${items} recorded`;
}
