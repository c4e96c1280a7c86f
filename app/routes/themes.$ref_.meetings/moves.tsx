import { MOVE_REASON_LABELS, type MoveKind, type MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { dateText, instantText } from "#app/domain/calendar.ts";

type Move = {
  id: number;
  itemReference: string;
  kind: MoveKind;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  byName: string;
  at: string;
  fromOn: string | null;
  toOn: string | null;
};

/** Every move of the theme's items: from, to, who, when and why. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="moves">
        Moves
      </h2>
      <ol className="app-timeline">
        {moves.map((move) => (
          <li key={move.id} className="app-timeline__item">
            <p className="govuk-body govuk-!-margin-bottom-1">
              {move.itemReference} {MOVE_LABELS[move.kind](dayOr(move.fromOn), dayOr(move.toOn))}
            </p>
            <p className="app-timeline__when">
              {move.byName}, <time dateTime={move.at}>{instantText(move.at)}</time>
            </p>
            {why(move) ? <p className="app-timeline__reason">Reason: {why(move)}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

const MOVE_LABELS = {
  placed: (_from, to) => `was put on the meeting of ${to}`,
  moved: (from, to) => `was moved from ${from} to ${to}`,
  deferred: (from, to) => `was deferred from ${from} to ${to}`,
  withdrawn: (from) => `was withdrawn from ${from}`,
} as const satisfies Record<MoveKind, (from: string, to: string) => string>;

function dayOr(day: string | null): string {
  return day ? dateText(day) : "no meeting yet";
}

function why(move: Move): string {
  const label = move.reasonCode ? MOVE_REASON_LABELS[move.reasonCode] : "";
  return [label, move.reasonWords].filter(Boolean).join(": ");
}
