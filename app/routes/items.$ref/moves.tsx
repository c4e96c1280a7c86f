import { reasonLine, type MoveKind } from "#app/domain/agenda-item/states.ts";
import { dateText, instantText } from "#app/domain/calendar.ts";
import { ended } from "#app/domain/public-text.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemPage } from "#app/services/agenda-item/read-item.server.ts";

type Move = ItemPage["moves"][number];

/** Every move in words: from, to, who, when and why, the first at the top. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  if (moves.length === 0) return <p className="govuk-body">It has not been moved.</p>;
  return (
    <ol className="govuk-list govuk-list--number">
      {moves.map((move) => (
        <li key={move.id}>
          {MOVED[move.kind](move)}, by {move.byName} on {instantText(move.at)}
          {move.variationId === null ? null : (
            <>
              {" "}
              (
              <a className="govuk-link" href={`/variations/${reference("variation", move.variationId)}`}>
                request {reference("variation", move.variationId)}
              </a>
              )
            </>
          )}
          . {reasonOf(move)}
        </li>
      ))}
    </ol>
  );
}

const MOVED = {
  placed: (move) => `Put on ${to(move)}`,
  moved: (move) => `Moved from ${from(move)} to ${to(move)}`,
  deferred: (move) => `Deferred from ${from(move)}${move.toDay ? ` to ${to(move)}` : ""}`,
  withdrawn: (move) => (move.fromDay ? `Withdrawn from ${from(move)}` : "Withdrawn"),
} as const satisfies Record<MoveKind, (move: Move) => string>;

function from(move: Move): string {
  return move.fromDay ? dateText(move.fromDay) : "the items not scheduled";
}

function to(move: Move): string {
  return move.toDay ? dateText(move.toDay) : "the items not scheduled";
}

function reasonOf(move: Move): string {
  const reason = reasonLine(move.reasonCode, move.reasonWords);
  return reason ? `Reason: ${ended(reason)}` : "";
}
