import { useSay } from "#app/components/say.tsx";

/** The parts of a long page, each a link to it. `of` leaves out those that the page has not. */
export function JumpLinks({ of }: { of: readonly ({ id: string; words: string } | false)[] }) {
  const say = useSay();
  return (
    <nav className="app-jump app-no-print" aria-label={say("record.onThisPage")}>
      <ul className="app-inline-list">
        {of.map((part) =>
          part ? (
            <li key={part.id}>
              <a className="govuk-link" href={`#${part.id}`}>
                {part.words}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
