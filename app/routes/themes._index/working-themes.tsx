import type { SerializeFrom } from "@remix-run/node";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { THEME_VIEWS, themeList } from "#app/components/lists/theme-list.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { named } from "#app/domain/references.ts";
import type { ThemeLine } from "#app/domain/theme/theme-line.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { loadWorking } from "./load-working.ts";

const BULK: Bulk<ThemeLine> = {
  tick: (theme) => (theme.mayConsider ? `${theme.id}.${theme.version}` : null),
  words: (theme) => named(theme.title, theme.reference),
  deeds: [{ href: "/themes/consideration", words: "Put on the long list" }],
};

const OFFERS = [
  { href: "/themes/new", words: "Propose a theme", verdict: allowed },
  { href: "/scoring", words: "Score themes", verdict: allowed },
];

type Working = SerializeFrom<NonNullable<Awaited<ReturnType<typeof loadWorking>>>>;

/** The themes of the bodies that the reader belongs to. */
export function WorkingThemes({ view, own, importAt, anyToConsider }: Working) {
  return (
    <>
      <SkipToRows />
      <Heading>Themes</Heading>
      <Deeds offers={OFFERS} />
      <p className="govuk-body">
        These are the themes of the bodies you belong to.{" "}
        <a className="govuk-link" href="/themes/published">
          See the published themes of every body
        </a>
      </p>
      <ListTable
        list={themeList}
        view={view}
        views={THEME_VIEWS}
        own={own}
        sheet="/themes/export/themes"
        importAt={importAt}
        bulk={anyToConsider ? BULK : undefined}
        empty={
          <p className="govuk-body">
            No themes yet.{" "}
            <a className="govuk-link" href="/themes/new">
              Propose the first theme
            </a>
          </p>
        }
      />
    </>
  );
}
