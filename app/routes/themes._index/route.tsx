import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { listPublishedThemes } from "#app/services/list-published.server.ts";
import { listThemes, type ThemeLine } from "#app/services/list-themes.server.ts";
import { PublishedThemes } from "./published-themes.tsx";
import { THEME_VIEWS, themeList } from "./theme-list.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Themes" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (ctx.reader && ctx.reader.parts.length > 0) {
    const themes = await listThemes(ctx.db, ctx.reader);
    const anyToConsider = themes.some((theme) => theme.mayConsider);
    return readingPage(ctx, {
      working: { view: readList(themeList, themes, ctx.url), anyToConsider },
      published: null,
    });
  }
  const q = (ctx.url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const page = Number(ctx.url.searchParams.get("page") ?? 1);
  const found = await listPublishedThemes(ctx.db, { q, page });
  return readingPage(ctx, { working: null, published: { found, q } });
}

const BULK: Bulk<ThemeLine> = {
  tick: (theme) => (theme.mayConsider ? `${theme.id}.${theme.version}` : null),
  words: (theme) => `${theme.reference} ${theme.title}`,
  deeds: [{ href: "/themes/consideration", words: "Put on the long list" }],
};

const OFFERS = [{ href: "/themes/new", words: "Propose a theme", verdict: allowed }];

export default function ThemesPage() {
  const { working, published } = useLoaderData<typeof loader>();
  if (!working) {
    return (
      <>
        <Heading>Themes</Heading>
        {published ? <PublishedThemes found={published.found} q={published.q} /> : null}
      </>
    );
  }
  return (
    <>
      <Heading>Themes</Heading>
      <Deeds offers={OFFERS} />
      <ListTable
        list={themeList}
        view={working.view}
        views={THEME_VIEWS}
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
