import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { linkTo, Say, Sentences } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { OPEN_LIST_NAMES } from "#app/exports/open-data/lists.ts";
import { API_PATH } from "#app/exports/open-data/open-api.ts";
import { openObject } from "#app/exports/open-data/make-object.ts";
import { contextFor } from "#app/http/context.server.ts";
import { MOST_IN_A_WINDOW } from "#app/http/open-data/rate-limit.server.ts";
import { madeFromAllPublished, readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { readOpenPage } from "#app/services/open-data/read-open-page.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("openData.title");

/** What other programs may read, with an example that is true: the body that changed longest ago. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { councilId: ctx.councilId, kind: "body", body: null, after: null, changedSince: null } as const;
  const page = await readOpenPage(ctx.db, { ...asked, withGone: false, limit: 1 }, ctx.today);
  madeFromAllPublished(ctx);
  const example = page?.rows.map((row) => openObject("bodies", row, page, ctx.url.origin))[0];
  return readingPage(ctx, {
    example: example && { id: example.id, text: JSON.stringify(example, null, 2) },
    lists: OPEN_LIST_NAMES.map((list) => `${API_PATH}/${list}`),
    most: MOST_IN_A_WINDOW,
  });
}

const SINCE = "/api/v1/themes?modified_since=2026-09-01";

export default function OpenDataPage() {
  const { example, lists, most } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>
        <Say of="openData.title" />
      </Heading>
      <p className="govuk-body-l">
        <Say of="openData.opening" />
      </p>
      <Part id="api" title={<Say of="openData.api" />}>
        <p className="govuk-body">
          <Say of="openData.apiWords" with={{ document: linkTo("/api/v1/openapi.json") }} />
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {lists.map((list) => (
            <li key={list}>
              <a className="govuk-link" href={list}>
                {list}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      {example ? (
        <Part id="example" title={<Say of="openData.example" />}>
          <p className="govuk-body">
            <Say
              of="openData.exampleWords"
              with={{ of: `/api/v1/bodies/${example.id}`, address: linkTo(`/api/v1/bodies/${example.id}`) }}
            />
          </p>
          <div className="govuk-body-s app-preformatted" lang="en">
            {example.text}
          </div>
        </Part>
      ) : null}
      <Part id="copy" title={<Say of="openData.copy" />}>
        <Sentences of={["openData.copyRead", "openData.copyAsk", "openData.copyEtag"]} />
        <p className="govuk-body">
          <Say of="openData.copySince" with={{ address: linkTo(SINCE) }} />
        </p>
      </Part>
      <Part id="others" title={<Say of="openData.others" />}>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            <Say of="openData.oparl" with={{ link: linkTo("/oparl/v1.1/system") }} />
          </li>
          <li>
            <Say of="openData.moderngov" with={{ link: linkTo("/mgWebService.asmx/GetCommittees") }} />
          </li>
          <li>
            <Say of="openData.feeds" />
          </li>
          <li>
            <Say of="openData.map" with={{ link: linkTo("/sitemap.xml") }} />
          </li>
        </ul>
      </Part>
      <Part id="limits" title={<Say of="openData.limits" />}>
        <p className="govuk-body">
          <Say of="openData.limitsWords" with={{ count: most }} />
        </p>
      </Part>
    </>
  );
}
