import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Bullets, Paragraphs, Part } from "#app/components/public-record/published-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readRelease } from "#app/services/programme/read-releases.server.ts";
import { AsItStood } from "./as-it-stood.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Release ${data.number}: ${data.body.name} ${data.from.yearLabel}` : "Release not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
  const number = /^[1-9]\d{0,4}$/.test(params.number ?? "") ? Number(params.number) : undefined;
  const release = found(await readRelease(ctx.db, { ...asked, number: found(number) }));
  madeFromPublished(ctx, release);
  return readingPage(ctx, release);
}

export default function ReleasePage() {
  const { body, from, number, publishedOn, note, changes, held } = useLoaderData<typeof loader>();
  const isLatest = number === from.releaseNumber;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: from.href, words: `${body.name} ${from.yearLabel}` },
          { href: `${from.href}/releases`, words: "Releases" },
        ]}
      />
      <Heading caption={`${body.name}: work programme ${from.yearWords}`}>Release {number}</Heading>
      <p className="govuk-body">
        Published on {dateText(publishedOn)}. {isLatest ? "This is the latest release: " : "There is a later release: "}
        <a className="govuk-link" href={from.href}>
          read the programme as it is now
        </a>
        .
      </p>
      {note ? <Paragraphs text={note} /> : null}
      <Part id="changed" title="What changed">
        {changes.length > 0 ? (
          <Bullets of={changes} />
        ) : (
          <p className="govuk-body">
            {number === 1 ? "The programme was first published." : "Nothing that can be shown in words."}
          </p>
        )}
      </Part>
      <AsItStood held={held} />
    </>
  );
}
