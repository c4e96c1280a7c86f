import { SubmitButton } from "#app/components/fields.tsx";
import type { RecordPart } from "#app/domain/meeting-record/record-parts.ts";

/** The ways to the other items of a long agenda, each a button that saves first what was typed in these. */
export function OtherParts({ parts, action }: { parts: readonly RecordPart[]; action: string }) {
  const others = parts.filter(({ isOpen }) => !isOpen);
  if (others.length === 0) return null;
  return (
    <div className="app-rec__others">
      <p className="app-quiet">The other items. What you have typed in these is saved first.</p>
      {others.map(({ at, from, to, done }) => (
        <SubmitButton key={at} kind="secondary" to={`${action}${action.includes("?") ? "&" : "?"}go=${at}`}>
          {from === to ? `Item ${from}` : `Items ${from} to ${to}`}
          {`: ${done} of ${to - from + 1} recorded`}
        </SubmitButton>
      ))}
    </div>
  );
}
