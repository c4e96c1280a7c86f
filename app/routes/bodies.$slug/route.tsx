import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AboutBody, BodyLink } from "#app/components/about-body.tsx";
import { bodyFeeds, feedLinks, Subscribe } from "#app/components/subscribe.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { WhatBecameOfIt } from "#app/components/story/what-became-of-it.tsx";
import { linkTo, own, Say, Twin } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { mayReadAbsences } from "#app/domain/availability/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyPage } from "#app/services/administration/read-body.server.ts";
import { say } from "#app/words/say.ts";
import { MeetingLines } from "./meeting-lines.tsx";
import { ForOfficers } from "./working-links.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: data ? data.facts.name : say(languageIn(matches), "body.notFound").words },
  ...(data ? feedLinks(data.facts.name, bodyFeeds(data.facts.slug)) : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const page = found(await readBodyPage(ctx.db, found(params.slug), ctx.today, ctx.language));
  madeFromPublished(ctx, page);
  return readingPage(ctx, { ...page, isOfficers: mayReadAbsences(page.facts.id, ctx.reader).allowed });
}

export default function BodyPage() {
  const { facts, children, years, results, coming, past, isOfficers } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: <Say of="home.programmes" /> }]} />
      <Heading caption={own(facts.hostAuthority)}>
        <Twin en={facts.name} />
      </Heading>
      <AboutBody body={facts} />
      <p className="govuk-body">
        <Say of="body.rules" with={{ link: linkTo(`/bodies/${facts.slug}/rules`) }} />
      </p>
      {isOfficers ? <ForOfficers slug={facts.slug} /> : null}
      {children.length > 0 ? (
        <Part id="children" title={<Say of="body.children" />}>
          <ul className="govuk-list govuk-list--bullet">
            {children.map((child) => (
              <li key={child.slug}>
                <BodyLink body={child} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part id="programmes" title={<Say of="home.programmes" />}>
        {years.length === 0 ? (
          <p className="govuk-body">
            <Say of="body.noProgramme" />
          </p>
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {years.map((year) => (
              <li key={year.href}>
                <a className="govuk-link" href={year.href}>
                  <Say of="programme.year" with={{ year: year.label }} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <WhatBecameOfIt results={results} />
      <Part id="coming" title={<Say of="body.coming" />}>
        <MeetingLines meetings={coming} empty={<Say of="programme.noneComing" />} />
      </Part>
      <Part id="past" title={<Say of="body.past" />}>
        <MeetingLines meetings={past} empty={<Say of="body.noPast" />} />
      </Part>
      <Part id="subscribe" title={<Say of="body.subscribe" />}>
        <Subscribe of={facts.name} feeds={bodyFeeds(facts.slug)} />
      </Part>
    </>
  );
}
