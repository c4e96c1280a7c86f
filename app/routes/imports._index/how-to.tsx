const FROM = [
  ["/themes", "themes"],
  ["/questions", "questions"],
  ["/follow-ups", "follow-ups"],
  ["/programmes", "a work programme"],
] as const;

/** How a table is taken out, edited and brought back. */
export function HowTo() {
  return (
    <>
      <h2 className="govuk-heading-m">How to edit many records at once</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          Download a table as Excel or CSV:{" "}
          {FROM.map(([href, words], index) => (
            <span key={href}>
              {index > 0 ? ", " : ""}
              <a className="govuk-link" href={href}>
                {words}
              </a>
            </span>
          ))}
          .
        </li>
        <li>Change what you like in its rows, and add rows with an empty reference. Leave the last column as it is.</li>
        <li>Bring it back in. You see what would change, row by row; nothing is saved until you say so.</li>
      </ol>
      <p className="govuk-body">
        A row that you take out of the table is left as it is: bringing a table in never deletes anything.
      </p>
    </>
  );
}
