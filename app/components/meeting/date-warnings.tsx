/** What speaks against the day, and that the same button goes ahead. It never forbids. */
export function DateWarnings({ warnings, day, again }: { warnings: readonly string[]; day: string; again: string }) {
  if (warnings.length === 0) return null;
  return (
    <div className="govuk-warning-text app-date-warnings" role="alert">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <div className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span>
        <ul className="govuk-list govuk-list--bullet">
          {warnings.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="govuk-body">{again}</p>
      </div>
      <input type="hidden" name="warnedOf" value={day} />
    </div>
  );
}
