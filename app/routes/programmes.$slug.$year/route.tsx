import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedLinks, programmeFeeds } from "#app/components/subscribe.tsx";
import { titled } from "#app/components/share.tsx";
import { languageIn } from "#app/components/titled.ts";
import { PublishedProgrammePage } from "#app/components/programme/published-programme.tsx";
import { inContext, meetingData } from "#app/domain/feed/structured-data.ts";
import { mayBePrepared, startYearFromSlug, yearSlug } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found, notFound } from "#app/http/responses.server.ts";
import { readBodyFacts } from "#app/services/administration/read-body.server.ts";
import { readDueDates } from "#app/services/programme/read-due-dates.server.ts";
import { readProgrammePage } from "#app/services/programme/read-programme-page.server.ts";
import { readYearInBrief } from "#app/services/programme/read-published-year.server.ts";
import { readRoundLinks } from "#app/services/scoring/read-published-round.server.ts";
import { readResultsLine } from "#app/services/scoring/read-results-line.server.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { BeingPrepared } from "./being-prepared.tsx";
import { loadWorking } from "./load-working.ts";
import { WorkingView } from "./working-view.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const title = titleOf(data, languageIn(matches));
  const published = data?.shown?.published;
  if (!published) return [{ title }];
  const { programme, structured } = published;
  const next = programme.next?.items.map(({ title }) => title).join("; ");
  return [
    ...titled(title, next || programme.introduction),
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
  const shown = { body, year: found(params.year).replace("-", "/") };
  const programme = await readProgrammePage(ctx.db, { bodySlug, startYear }, ctx.today, (part) =>
    ctx.url.searchParams.get(part),
  );
  if (!programme) {
    if (!mayBePrepared(startYear, ctx.today, body)) throw notFound();
    madeFromPublished(ctx, body.id);
    return readingPage(ctx, { working: null, shown: { ...shown, published: null } });
  }
  const results = await readResultsLine(ctx.db, { slug: bodySlug, startYear }, ctx.today);
  const picture = await readYearInBrief(ctx.db, programme, { ...body, startYear }, ctx.today, ctx.language);
  madeFromPublished(ctx, body.id, programme, picture, results);
  const published = {
    programme,
    here: ctx.url.pathname + ctx.url.search,
    structured: inContext(programme.meetings.map((meeting) => meetingData(meeting, ctx.url.origin))),
    results,
    rounds: await readRoundLinks(ctx.db, { bodySlug, startYear }),
    picture,
    due: programme.next && (await readDueDates(ctx.db, programme.next, ctx.today)),
    today: ctx.today,
  };
  return readingPage(ctx, { working: null, shown: { ...shown, published } });
}

export default function ProgrammePage() {
  const { working, shown } = useLoaderData<typeof loader>();
  if (working) return <WorkingView working={working} />;
  if (!shown) return null;
  const { published, body, year } = shown;
  if (!published) return <BeingPrepared body={body} year={year} />;
  return <PublishedProgrammePage {...published} body={body} />;
}

function titleOf(data: SerializeFrom<typeof loader> | undefined, language: Language): string {
  if (data?.working) {
    const { bodyName, year } = data.working.programme;
    return say(language, "programme.title", { body: bodyName, year }).words;
  }
  if (!data?.shown) return say(language, "programme.notFound").words;
  return say(language, "programme.title", { body: data.shown.body.name, year: data.shown.year }).words;
}
