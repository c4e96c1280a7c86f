import { PartPagesInAll } from "#app/components/part-pages.tsx";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";
import { named } from "#app/domain/references.ts";

/** The themes this one follows, was merged with or is related to, in any body and year. */
export function Relations({ relations, here }: Pick<ThemeOverview, "relations"> & { here: string }) {
  if (relations.total === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 className="govuk-heading-m" id="relations">
        Other themes
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {relations.rows.map((relation) => (
          <li key={relation.id}>
            {relation.direction}{" "}
            <a className="govuk-link" href={`/themes/${relation.otherReference}`}>
              {named(relation.otherTitle ?? "A theme", relation.otherReference)}
            </a>
            , {relation.bodyName}
            {relation.words ? `: ${relation.words}` : null}
          </li>
        ))}
      </ul>
      <PartPagesInAll of={relations} here={here} part="relations" title="Other themes" />
    </section>
  );
}
