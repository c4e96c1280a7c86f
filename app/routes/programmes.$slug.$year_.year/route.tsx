import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { WaysToSee } from "#app/components/programme/working-ways-to-see.tsx";
import { YearList } from "#app/components/programme/year-list.tsx";
import { YearSvg } from "#app/components/programme/year-picture.tsx";
import { YearTables } from "#app/components/programme/year-tables.tsx";
import { Say, Twin, useSay } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { startYearFromSlug, yearSlug } from "#app/domain/municipal-year.ts";
import { addressOfPage, pageOf } from "#app/domain/pages.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found, notFound } from "#app/http/responses.server.ts";
import { readBodyFacts } from "#app/services/administration/read-body.server.ts";
import { readPublishedYear } from "#app/services/programme/read-published-year.server.ts";
import { readYear } from "#app/services/programme/read-year.server.ts";

import { say } from "#app/words/say.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data
    ? say(language, "year.title", { year: data.year, body: data.bodyName })
    : say(language, "year.notFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams.get("page");
  const here = ctx.url.pathname + ctx.url.search;
  const working = ctx.reader ? await readYear(ctx.db, requireActor(ctx), params) : undefined;
  if (working) {
    const { rows: lanes, page, pages } = pageOf(working.picture.lanes, asked);
    const picture = { ...working.picture, lanes };
    return readingPage(ctx, { ...working.programme, picture, page, pages, here, isWorking: true });
  }
  return readingPage(ctx, { ...(await publishedOf(ctx, params, asked)), here, isWorking: false });
}

/** What anyone may see of the year: its latest release, and nothing where there is none. */
async function publishedOf(ctx: RequestContext, params: { slug?: string; year?: string }, asked: string | null) {
  const bodySlug = found(params.slug);
  const startYear = found(startYearFromSlug(params.year));
  const body = found(await readBodyFacts(ctx.db, bodySlug, ctx.today));
  if (yearSlug(startYear, body) !== params.year) throw notFound();
  const read = found(
    await readPublishedYear(ctx.db, { bodySlug, year: { ...body, startYear }, page: asked }, ctx.today, ctx.language),
  );
  madeFromPublished(ctx, body.id, read);
  const { from, ...shown } = read;
  return { bodyName: body.name, address: from.href, year: from.yearLabel, ...shown };
}

export default function YearPage() {
  const say = useSay();
  const { bodyName, address, year, picture, page, pages, here, isWorking } = useLoaderData<typeof loader>();
  return (
    <div className="app-year-page">
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of={isWorking ? "year.programmes" : "home.programmes"} /> },
          { href: address, words: `${bodyName} ${year}` },
        ]}
      />
      <Heading caption={<Say of="year.caption" with={{ body: <Twin en={bodyName} />, year }} />}>
        <Say of="year.inOnePicture" />
      </Heading>
      {isWorking ? <WaysToSee address={address} here="year" /> : null}
      {picture.meetings.length + picture.lanes.length === 0 ? (
        <p className="govuk-inset-text">
          <Say of="year.empty" />
        </p>
      ) : null}
      <YearSvg picture={picture} of={say("year.of", { body: bodyName, year })} />
      <YearList picture={picture} />
      <YearTables picture={picture} />
      <Pagination page={page} pages={pages} href={(page) => addressOfPage(here, page)} label={say("theme.pages")} />
    </div>
  );
}
