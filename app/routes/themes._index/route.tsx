import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { THEME_VIEWS, themeList } from "#app/components/lists/theme-list.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { PublishedThemes } from "#app/components/public-record/published-themes.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import type { ThemeLine } from "#app/domain/theme/theme-line.ts";
import { importAddress } from "#app/domain/sheet/may.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor } from "#app/http/context.server.ts";
import { askedOf, readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { listPublishedThemes } from "#app/services/public-record/list-published.server.ts";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import { named } from "#app/domain/references.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Themes" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (ctx.reader && ctx.reader.parts.length > 0) {
    const view = await readList(themeList, themeSource(ctx.db, ctx.reader), ctx.url);
    const anyToConsider = view.blocks.some(({ rows }) => rows.some((theme) => theme.mayConsider));
    return readingPage(ctx, {
      working: {
        importAt: importAddress("themes", ctx.reader),
        view,
        own: await readSavedViews(ctx.db, { ...ctx.reader, today: ctx.today }, ctx.url.pathname),
        anyToConsider,
      },
      published: null,
    });
  }
  madeFromAllPublished(ctx);
  const asked = askedOf(ctx.url);
  const found = await listPublishedThemes(ctx.db, { ...asked, today: ctx.today });
  return readingPage(ctx, { working: null, published: { found, q: asked.q } });
}

const BULK: Bulk<ThemeLine> = {
  tick: (theme) => (theme.mayConsider ? `${theme.id}.${theme.version}` : null),
  words: (theme) => named(theme.title, theme.reference),
  deeds: [{ href: "/themes/consideration", words: "Put on the long list" }],
};

const OFFERS = [
  { href: "/themes/new", words: "Propose a theme", verdict: allowed },
  { href: "/scoring", words: "Score themes", verdict: allowed },
];

export default function ThemesPage() {
  const { working, published } = useLoaderData<typeof loader>();
  if (!working) {
    return (
      <>
        <Heading>Themes</Heading>
        {published ? <PublishedThemes found={published.found} q={published.q} path="/themes" /> : null}
      </>
    );
  }
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
        view={working.view}
        views={THEME_VIEWS}
        own={working.own}
        sheet="/themes/export/themes"
        importAt={working.importAt}
        bulk={working.anyToConsider ? BULK : undefined}
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
