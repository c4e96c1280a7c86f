import { Tag } from "#app/components/page-parts.tsx";
import type { ThemeOverview } from "#app/services/read-theme-overview.server.ts";

/** What the theme still needs before the chair is asked to take it forward. */
export function Readiness({ needs }: { needs: ThemeOverview["readiness"] }) {
  return (
    <section aria-labelledby="readiness">
      <h2 className="govuk-heading-m" id="readiness">
        Ready for the chair?
      </h2>
      <ul className="govuk-task-list">
        {needs.map((need) => (
          <li key={need.key} className="govuk-task-list__item">
            <div className="govuk-task-list__name-and-hint">{need.words}</div>
            <div className="govuk-task-list__status">
              {need.met ? "There" : <Tag words="Missing" colour="yellow" />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
