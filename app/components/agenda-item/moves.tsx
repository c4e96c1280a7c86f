import { movedDayText, type Moved } from "#app/domain/deadline/deadlines-moved.ts";

type Seen = {
  shown: readonly Moved[];
  more: number;
  others: readonly { name: string; count: number }[];
};

/** Which deadlines would move, from when to when; of bodies that are not the reader's, how many. */
export function Moves({ moves }: { moves: Seen }) {
  const others = moves.others.map(({ name, count }) => `${name}: ${count}`);
  if (moves.shown.length + others.length === 0) {
    return <p className="govuk-body">No deadline would move.</p>;
  }
  return (
    <div className="app-moved">
      {moves.shown.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {moves.shown.map(({ body, key, title, subject, from, to }) => (
            <li key={`${body.id} ${key}`}>
              {title} ({body.name}, {lowerFirst(subject.words)}): from {movedDayText(from)} to{" "}
              <strong>{movedDayText(to)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {moves.more > 0 ? <p className="govuk-body">And {moves.more} more.</p> : null}
      {others.length > 0 ? (
        <p className="govuk-body">
          Deadlines of bodies in which you have no role; their own officers and members are told of them:{" "}
          {others.join("; ")}.
        </p>
      ) : null}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
