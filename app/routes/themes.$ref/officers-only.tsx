import { Facts } from "#app/components/page-parts.tsx";
import type { ThemeView } from "#app/services/theme/read-theme.server.ts";

/** What only the officers of the body read. The loader gives it to nobody else. */
export function OfficersOnly({ only, home }: { only: NonNullable<ThemeView["officersOnly"]>; home: string }) {
  if (!only.notes && !only.contact) return null;
  return (
    <section aria-labelledby="officers-only" className="app-card">
      <h2 className="govuk-heading-m" id="officers-only">
        For officers only
      </h2>
      <Facts
        facts={[
          { term: "Notes", value: only.notes },
          { term: "Contact of the person who suggested it", value: only.contact },
        ]}
      />
      {only.contact ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${home}/contact-removal`}>
            Remove the contact
          </a>
        </p>
      ) : null}
    </section>
  );
}
