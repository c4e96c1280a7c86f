import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Bullets, Paragraphs, Part } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { linkTo, Say, Twin } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { dateText } from "#app/domain/calendar.ts";
import { startYearFromSlug, yearWordsIn } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readRelease } from "#app/services/programme/read-releases.server.ts";
import { AsItStood } from "./as-it-stood.tsx";

import { say } from "#app/words/say.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data
    ? say(language, "programme.releaseOf", { number: data.number, body: data.body.name, year: data.from.yearLabel })
    : say(language, "programme.releaseNotFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
  const number = /^[1-9]\d{0,4}$/.test(params.number ?? "") ? Number(params.number) : undefined;
  const release = found(await readRelease(ctx.db, { ...asked, number: found(number) }));
  madeFromPublished(ctx, release);
  return readingPage(ctx, release);
}

export default function ReleasePage() {
  const language = useLanguage();
  const { body, from, number, publishedOn, note, changes, held } = useLoaderData<typeof loader>();
  const isLatest = number === from.releaseNumber;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: from.href, words: `${body.name} ${from.yearLabel}` },
          { href: `${from.href}/releases`, words: <Say of="programme.releases" /> },
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
        <Say of="programme.release" with={{ number }} />
      </Heading>
      <p className="govuk-body">
        <Say
          of={isLatest ? "programme.publishedLatest" : "programme.publishedEarlier"}
          with={{ day: dateText(publishedOn, language), link: linkTo(from.href) }}
        />
      </p>
      {note ? <Paragraphs text={note} /> : null}
      <Part id="changed" title={<Say of="programme.whatChanged" />}>
        {changes.length > 0 ? (
          <Bullets of={changes} />
        ) : (
          <p className="govuk-body">
            <Say of={number === 1 ? "home.firstRelease" : "programme.nothingInWords"} />
          </p>
        )}
      </Part>
      <AsItStood held={held} />
    </>
  );
}
