/** Who has scored and who has not: never what anybody gave. */
export function Scorers({ scorers }: { scorers: readonly { name: string; words: string; missing: boolean }[] }) {
  const missing = scorers.filter((scorer) => scorer.missing).length;
  return (
    <section aria-labelledby="scorers">
      <h2 className="govuk-heading-m" id="scorers">
        Who has scored
      </h2>
      <p className="govuk-body">
        {missing === 0
          ? "Everybody has scored every theme."
          : `${missing} of ${scorers.length} have themes still to score.`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {scorers.map((scorer) => (
          <li key={scorer.name}>
            {scorer.name}: {scorer.words.toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  );
}
