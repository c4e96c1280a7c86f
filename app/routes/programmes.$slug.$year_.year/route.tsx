import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { WaysToSee } from "#app/components/programme/ways-to-see.tsx";
import { YearList } from "#app/components/programme/year-list.tsx";
import { YearSvg } from "#app/components/programme/year-picture.tsx";
import { YearTables } from "#app/components/programme/year-tables.tsx";
import { startYearFromSlug, yearSlug } from "#app/domain/municipal-year.ts";
import { addressOfPage, pageOf } from "#app/domain/pages.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found, notFound } from "#app/http/responses.server.ts";
import { readBodyFacts } from "#app/services/administration/read-body.server.ts";
import { readPublishedYear } from "#app/services/programme/read-published-year.server.ts";
import { readYear } from "#app/services/programme/read-year.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `The year ${data.year}: ${data.bodyName}` : "Year not found" },
];

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
    await readPublishedYear(ctx.db, { bodySlug, year: { ...body, startYear }, page: asked }, ctx.today),
  );
  madeFromPublished(ctx, body.id, read);
  const { from, ...shown } = read;
  return { bodyName: body.name, address: from.href, year: from.yearLabel, ...shown };
}

export default function YearPage() {
  const { bodyName, address, year, picture, page, pages, here, isWorking } = useLoaderData<typeof loader>();
  return (
    <div className="app-year-page">
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: isWorking ? "Programmes" : "Work programmes" },
          { href: address, words: `${bodyName} ${year}` },
        ]}
      />
      <Heading caption={`${bodyName}, work programme ${year}`}>The year in one picture</Heading>
      {isWorking ? <WaysToSee address={address} here="year" /> : null}
      {picture.meetings.length + picture.lanes.length === 0 ? (
        <p className="govuk-inset-text">No meeting and no theme is planned for this year yet.</p>
      ) : null}
      <YearSvg picture={picture} of={`${bodyName}: the year ${year}`} />
      <YearList picture={picture} />
      <YearTables picture={picture} />
      <Pagination page={page} pages={pages} href={(page) => addressOfPage(here, page)} label="Pages of themes" />
    </div>
  );
}
