import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Bullets, Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readReleases } from "#app/services/programme/read-releases.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `Releases of the work programme ${data.from.yearLabel}: ${data.body.name}` : "Not found",
  },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
  const releases = found(await readReleases(ctx.db, asked));
  madeFromPublished(ctx, releases);
  return readingPage(ctx, releases);
}

export default function ReleasesPage() {
  const { body, from, releases } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: from.href, words: `${body.name} ${from.yearLabel}` },
        ]}
      />
      <Heading caption={`${body.name}: work programme ${from.yearWords}`}>Releases</Heading>
      <p className="govuk-body">Each release, the latest first, and what it changed.</p>
      {releases.map((release) => (
        <section key={release.number} className="app-part" aria-labelledby={`release-${release.number}`}>
          <h2 className="govuk-heading-m" id={`release-${release.number}`}>
            <a className="govuk-link" href={`${from.href}/releases/${release.number}`}>
              Release {release.number}
            </a>
            <span className="app-quiet">, {dateText(release.publishedOn)}</span>
          </h2>
          {release.note ? <Paragraphs text={release.note} /> : null}
          {release.changes.length > 0 ? <Bullets of={release.changes} /> : null}
          {release.changes.length === 0 && release.number === 1 ? (
            <p className="govuk-body">The programme was first published.</p>
          ) : null}
        </section>
      ))}
    </>
  );
}
