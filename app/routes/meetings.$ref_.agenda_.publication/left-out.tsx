type Line = { reference: string; title: string };

/** What readers will not get: exempt items but for their titles, and items that they are not told of at all. */
export function LeftOut({ exempt, withheld }: { exempt: readonly Line[]; withheld: readonly Line[] }) {
  const hidden = new Set(withheld.map(({ reference }) => reference));
  const titled = exempt.filter(({ reference }) => !hidden.has(reference));
  if (titled.length + withheld.length === 0) {
    return <p className="govuk-body">Everything on this agenda will be published.</p>;
  }
  return (
    <>
      <h2 className="govuk-heading-m">What will not be published</h2>
      <ul className="govuk-list govuk-list--bullet">
        {titled.map((line) => (
          <li key={line.reference}>
            {line.reference} {line.title}: exempt, so only its title and the paragraph are published
          </li>
        ))}
        {withheld.map((line) => (
          <li key={line.reference}>
            {line.reference} {line.title}: its theme is sensitive or not approved, so nothing about it is published
          </li>
        ))}
      </ul>
    </>
  );
}
