/** How many members can come to a meeting, who cannot, and which items need them. For the officers of its body alone. */
export function ComingLines({
  coming,
  bodySlug,
}: {
  coming: { line: string; needed: readonly string[] };
  bodySlug: string;
}) {
  return (
    <div className="govuk-!-margin-bottom-4" id="coming">
      {[coming.line, ...coming.needed].map((words) => (
        <p className="govuk-body govuk-!-margin-bottom-1" key={words}>
          {words}
        </p>
      ))}
      <p className="govuk-body-s">
        <a className="govuk-link" href={`/bodies/${bodySlug}/availability`}>
          Who cannot come when
        </a>
      </p>
    </div>
  );
}
