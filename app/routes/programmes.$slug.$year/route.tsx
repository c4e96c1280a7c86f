import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedLinks, programmeFeeds } from "#app/components/subscribe.tsx";
import { PublishedProgrammePage } from "#app/components/programme/published-programme.tsx";
import { inContext, meetingData } from "#app/domain/feed/structured-data.ts";
import { arrangeProgramme } from "#app/domain/programme/programme-view.ts";
import { programmePageShown } from "#app/domain/programme/public-page.ts";
import { mayBePrepared, startYearFromSlug, yearSlug } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { ownOrigin } from "#app/http/feeds.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found, notFound } from "#app/http/responses.server.ts";
import { readBodyFacts } from "#app/services/administration/read-body.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readPublishedYear } from "#app/services/programme/read-published-year.server.ts";
import { readRoundLinks } from "#app/services/scoring/read-published-round.server.ts";
import { readResultsLine } from "#app/services/scoring/read-results.server.ts";
import { BeingPrepared } from "./being-prepared.tsx";
import { loadWorking } from "./load-working.ts";
import { WorkingView } from "./working-view.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const published = data?.shown?.published;
  if (!published) return [{ title: titleOf(data) }];
  const { programme, structured } = published;
  return [
    { title: titleOf(data) },
    ...feedLinks(programme.body.name, programmeFeeds(programme.body.slug, programme.from.href)),
    { "script:ld+json": structured },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const working = await loadWorking(ctx, params);
  if (working) return readingPage(ctx, { working, shown: null });
  const bodySlug = found(params.slug);
  const startYear = found(startYearFromSlug(params.year));
  const body = found(await readBodyFacts(ctx.db, bodySlug, ctx.today));
  if (yearSlug(startYear, body) !== params.year) throw notFound();
  const programme = await readPublishedProgramme(ctx.db, { bodySlug, startYear }, ctx.today);
  if (!programme && !mayBePrepared(startYear, ctx.today, body)) throw notFound();
  const results = programme && (await readResultsLine(ctx.db, { slug: bodySlug, startYear }, ctx.today));
  madeFromPublished(ctx, body.id, programme ?? null, results ?? null);
  return readingPage(ctx, {
    working: null,
    shown: {
      body,
      year: found(params.year).replace("-", "/"),
      published: programme
        ? {
            programme: programmePageShown(programme, arrangeProgramme(programme, ctx.today), (part) =>
              ctx.url.searchParams.get(part),
            ),
            here: ctx.url.pathname + ctx.url.search,
            structured: inContext(programme.meetings.map((meeting) => meetingData(meeting, ownOrigin(ctx)))),
            results: results ?? null,
            rounds: await readRoundLinks(ctx.db, { bodySlug, startYear }),
            year: await readPublishedYear(ctx.db, programme, { ...body, startYear }, ctx.today),
            today: ctx.today,
          }
        : null,
    },
  });
}

export default function ProgrammePage() {
  const { working, shown } = useLoaderData<typeof loader>();
  if (working) return <WorkingView working={working} />;
  if (!shown) return null;
  const { published, body, year } = shown;
  if (!published) return <BeingPrepared body={body} year={year} />;
  return <PublishedProgrammePage {...published} body={body} />;
}

function titleOf(data: SerializeFrom<typeof loader> | undefined): string {
  if (data?.working) return `${data.working.programme.bodyName}: work programme ${data.working.programme.year}`;
  if (data?.shown) return `${data.shown.body.name}: work programme ${data.shown.year}`;
  return "Programme not found";
}
