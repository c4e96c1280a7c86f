type Body = { slug: string; name: string; withoutDay: readonly { id: string; title: string }[] };

/** The rules that bind and give no fixed day: they are told, so that nobody thinks they are forgotten. */
export function WithoutDay({ bodies }: { bodies: readonly Body[] }) {
  const shown = bodies.filter(({ withoutDay }) => withoutDay.length > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="without-day">
      <h2 className="govuk-heading-m" id="without-day">
        Rules without a fixed date
      </h2>
      <p className="govuk-body">These rules also apply, but they set no date that can be calculated.</p>
      {shown.map(({ slug, name, withoutDay }) => (
        <details className="govuk-details" key={slug}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {name} ({withoutDay.length})
            </span>
          </summary>
          <ul className="govuk-list govuk-list--bullet govuk-details__text">
            {withoutDay.map(({ id, title }) => (
              <li key={id}>
                {id}: {title}
              </li>
            ))}
            <li>
              <a className="govuk-link" href={`/bodies/${slug}/rules`}>
                Every rule that applies to {name}
              </a>
            </li>
          </ul>
        </details>
      ))}
    </section>
  );
}
