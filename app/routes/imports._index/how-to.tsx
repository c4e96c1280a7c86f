const FROM = [
  ["/themes", "themes"],
  ["/questions", "questions"],
  ["/follow-ups", "follow-ups"],
  ["/programmes", "a work programme"],
] as const;

/** How a spreadsheet is downloaded, edited and imported. */
export function HowTo() {
  return (
    <>
      <h2 className="govuk-heading-m">How to edit many records at once</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          Download a list as Excel or CSV:{" "}
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
        <li>Change its rows, and add rows with an empty reference. Leave the last column as it is.</li>
        <li>Import it. You see what would change, row by row; nothing is saved until you confirm.</li>
      </ol>
      <p className="govuk-body">
        A row that you delete from the spreadsheet is left as it is here: an import never deletes anything.
      </p>
    </>
  );
}
