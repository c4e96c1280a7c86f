import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Bullets, Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { quiet, Say, Twin } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { dateText } from "#app/domain/calendar.ts";
import { startYearFromSlug, yearWordsIn } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readReleases } from "#app/services/programme/read-releases.server.ts";

import { say } from "#app/words/say.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data
    ? say(language, "programme.releasesOf", { year: data.from.yearLabel, body: data.body.name })
    : say(language, "programme.notFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
  const releases = found(await readReleases(ctx.db, asked));
  madeFromPublished(ctx, releases);
  return readingPage(ctx, releases);
}

export default function ReleasesPage() {
  const language = useLanguage();
  const { body, from, releases } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: from.href, words: `${body.name} ${from.yearLabel}` },
        ]}
      />
      <Heading
        caption={
          <Say
            of="programme.title"
            with={{ body: <Twin en={body.name} />, year: yearWordsIn(language, from.yearWords) }}
          />
        }
      >
        <Say of="programme.releases" />
      </Heading>
      <p className="govuk-body">
        <Say of="programme.releasesWhat" />
      </p>
      {releases.map((release) => (
        <section key={release.number} className="app-part" aria-labelledby={`release-${release.number}`}>
          <h2 className="govuk-heading-m" id={`release-${release.number}`}>
            <a className="govuk-link" href={`${from.href}/releases/${release.number}`}>
              <Say of="programme.release" with={{ number: release.number }} />
            </a>
            {quiet(`, ${dateText(release.publishedOn, language)}`)}
          </h2>
          {release.note ? <Paragraphs text={release.note} /> : null}
          {release.changes.length > 0 ? <Bullets of={release.changes} /> : null}
          {release.changes.length === 0 && release.number === 1 ? (
            <p className="govuk-body">
              <Say of="home.firstRelease" />
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}
