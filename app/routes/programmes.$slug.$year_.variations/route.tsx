import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listVariationsOf } from "#app/services/programme/list-variations.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Variations: ${data?.programme.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const page = Number(ctx.url.searchParams.get("page") ?? 1) || 1;
  return { programme, ...(await listVariationsOf(ctx.db, actor, programme.id, Math.trunc(page))) };
}

export default function VariationsPage() {
  const { programme, variations, all, waiting, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} />
      <Heading caption={programme.title}>Variations</Heading>
      <p className="govuk-body">
        After approval, every change to the programme is a variation: the chair approves it, or the scrutiny officer
        makes it under a delegation and it is reported here.
      </p>
      {all === 0 ? (
        <p className="govuk-body">
          There are none yet. They start from an item: open it in{" "}
          <a className="govuk-link" href={programme.address}>
            the programme
          </a>{" "}
          and move, defer or withdraw it.
        </p>
      ) : (
        <SmallTable
          label="Variations"
          caption={`${all} ${all === 1 ? "variation" : "variations"}, ${waiting} waiting for the chair`}
          rows={variations}
          keyOf={({ id }) => id}
          columns={[
            { label: "Variation", names: true, cell: (variation) => <WhatCell variation={variation} /> },
            { label: "Why", cell: ({ why }) => why },
            { label: "Asked for by", cell: ({ proposed }) => proposed },
            {
              label: "State",
              cell: ({ stateWords, decided }) => (
                <>
                  <Tag words={stateWords} />
                  {decided ? <div>{decided}</div> : null}
                </>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `${programme.address}/variations?page=${number}`} />
    </>
  );
}

type Variation = ReturnType<typeof useLoaderData<typeof loader>>["variations"][number];

function WhatCell({ variation }: { variation: Variation }) {
  return (
    <>
      <RecordLink to="/variations" reference={variation.reference}>
        {variation.what}
      </RecordLink>
      {variation.request ? (
        <div>
          Part of{" "}
          <RecordLink to="/requests" reference={variation.request}>
            a request of several
          </RecordLink>
        </div>
      ) : null}
    </>
  );
}
