import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminBodyHead } from "#app/components/administration/admin-body-head.tsx";
import { Deeds } from "#app/components/page-parts.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyWithMemberships } from "#app/services/administration/read-body-to-administer.server.ts";
import { Parts } from "./parts.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Memberships of ${data?.name}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const body = found(await readBodyWithMemberships(ctx.db, actor, params.slug ?? "", ctx.url.searchParams));
  return { ...body, here: ctx.url.pathname + ctx.url.search };
}

export default function MembershipsPage() {
  const body = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}/memberships`;
  return (
    <>
      <AdminBodyHead body={body} here="/memberships">
        Memberships
      </AdminBodyHead>
      <Deeds offers={[{ href: `${home}/new`, words: "Give someone a role", verdict: body.verdict }]} />
      {body.held.total === 0 ? (
        <p className="govuk-body">Nobody has a role in this body yet.</p>
      ) : (
        <Parts
          id="page"
          caption="Current and future"
          parts={body.held}
          here={body.here}
          home={home}
          mayEnd={body.verdict.allowed}
        />
      )}
      {body.over.total === 0 ? null : (
        <Parts id="ended" caption="Ended" parts={body.over} here={body.here} home={home} mayEnd={false} />
      )}
    </>
  );
}
