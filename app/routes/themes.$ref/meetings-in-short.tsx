import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { ThemeItems } from "#app/components/theme/theme-items.tsx";
import { ThemeMentions } from "#app/components/theme/theme-mentions.tsx";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";

/** The items that take the theme, and where it was said before. */
export function MeetingsInShort({
  reference,
  items,
  mentions,
  pages,
}: { reference: string } & Pick<ThemeOverview, "items" | "mentions" | "pages">) {
  const here = `/themes/${reference}/meetings`;
  return (
    <section aria-labelledby="meetings">
      <h2 className="govuk-heading-m" id="meetings">
        Meetings
      </h2>
      {items.length > 0 ? <ThemeItems items={items} /> : <p className="govuk-body">Not on an agenda yet.</p>}
      <PartPagesInAll of={pages.items} here={here} part="items" title="Agenda items" />
      {mentions.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Where it was said</h3>
          <ThemeMentions mentions={mentions} />
          <PartPagesInAll of={pages.said} here={here} part="said" title="Where it was said" />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={here}>
          Every move, and why
        </a>
      </p>
    </section>
  );
}
