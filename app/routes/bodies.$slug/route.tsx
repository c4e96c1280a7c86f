import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AboutBody, BodyLink } from "#app/components/about-body.tsx";
import { bodyFeeds, feedLinks, Subscribe } from "#app/components/subscribe.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { WhatBecameOfIt } from "#app/components/story/what-became-of-it.tsx";
import { mayReadAbsences } from "#app/domain/availability/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyPage } from "#app/services/administration/read-body.server.ts";
import { MeetingLines } from "./meeting-lines.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? data.facts.name : "Body not found" },
  ...(data ? feedLinks(data.facts.name, bodyFeeds(data.facts.slug)) : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const page = found(await readBodyPage(ctx.db, found(params.slug), ctx.today));
  madeFromPublished(ctx, page);
  return readingPage(ctx, { ...page, isOfficers: mayReadAbsences(page.facts.id, ctx.reader).allowed });
}

export default function BodyPage() {
  const { facts, children, years, results, coming, past, isOfficers } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Work programmes" }]} />
      <Heading caption={facts.hostAuthority}>{facts.name}</Heading>
      <AboutBody body={facts} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/bodies/${facts.slug}/rules`}>
          Rules and deadlines
        </a>
        : the dates that this body must meet, and how they are calculated.
      </p>
      {isOfficers ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/bodies/${facts.slug}/availability`}>
            Who cannot come when
          </a>{" "}
          and{" "}
          <a className="govuk-link" href={`/bodies/${facts.slug}/plan-settings`}>
            what its plans weigh
          </a>
          : for the officers of this body.
        </p>
      ) : null}
      {children.length > 0 ? (
        <Part id="children" title="Bodies that belong to it">
          <ul className="govuk-list govuk-list--bullet">
            {children.map((child) => (
              <li key={child.slug}>
                <BodyLink body={child} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part id="programmes" title="Work programmes">
        {years.length === 0 ? (
          <p className="govuk-body">No work programme has been published yet.</p>
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {years.map((year) => (
              <li key={year.href}>
                <a className="govuk-link" href={year.href}>
                  Work programme {year.label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <WhatBecameOfIt results={results} />
      <Part id="coming" title="Meetings to come">
        <MeetingLines meetings={coming} empty="No coming meeting has been published." />
      </Part>
      <Part id="past" title="Past meetings">
        <MeetingLines meetings={past} empty="No past meeting has been published." />
      </Part>
      <Part id="subscribe" title="Subscribe">
        <Subscribe of={facts.name} feeds={bodyFeeds(facts.slug)} />
      </Part>
    </>
  );
}
