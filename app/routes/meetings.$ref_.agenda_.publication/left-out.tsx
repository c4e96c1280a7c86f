import { named } from "#app/domain/references.ts";
type Line = { reference: string; title: string };

/** So many items are named. */
const MOST_NAMED = 100;

/** What readers will not get: exempt items but for their titles, and items that they are not told of at all. */
export function LeftOut({ exempt, withheld }: { exempt: readonly Line[]; withheld: readonly Line[] }) {
  const hidden = new Set(withheld.map(({ reference }) => reference));
  const titled = exempt.filter(({ reference }) => !hidden.has(reference));
  if (titled.length + withheld.length === 0) {
    return <p className="govuk-body">Everything on this agenda will be published.</p>;
  }
  const lines = [
    ...titled.map((line) => ({ line, because: "exempt, so only its title and the paragraph are published" })),
    ...withheld.map((line) => ({
      line,
      because: "its theme is sensitive or not approved, so nothing about it is published",
    })),
  ];
  const more = lines.length - MOST_NAMED;
  return (
    <>
      <h2 className="govuk-heading-m">What will not be published</h2>
      <ul className="govuk-list govuk-list--bullet">
        {lines.slice(0, MOST_NAMED).map(({ line, because }) => (
          <li key={line.reference}>
            {named(line.title, line.reference)}: {because}
          </li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
    </>
  );
}
