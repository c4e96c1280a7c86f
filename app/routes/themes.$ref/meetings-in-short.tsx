import { ThemeItems } from "#app/components/theme/theme-items.tsx";
import { ThemeMentions } from "#app/components/theme/theme-mentions.tsx";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";

/** The items that take the theme, and where it was said before. */
export function MeetingsInShort({
  reference,
  items,
  mentions,
}: { reference: string } & Pick<ThemeOverview, "items" | "mentions">) {
  return (
    <section aria-labelledby="meetings">
      <h2 className="govuk-heading-m" id="meetings">
        Meetings
      </h2>
      {items.length > 0 ? <ThemeItems items={items} /> : <p className="govuk-body">Not on an agenda yet.</p>}
      {mentions.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Where it was said</h3>
          <ThemeMentions mentions={mentions} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${reference}/meetings`}>
          Every move, and why
        </a>
      </p>
    </section>
  );
}
