import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminBodyHead } from "#app/components/administration/admin-body-head.tsx";
import { Deeds } from "#app/components/page-parts.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyWithMemberships } from "#app/services/administration/read-body-to-administer.server.ts";
import { Parts } from "./parts.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Memberships of ${data?.name} - Scrutiny Planner` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readBodyWithMemberships(ctx.db, actor, params.slug ?? ""));
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
      {body.held.length === 0 ? (
        <p className="govuk-body">Nobody has a role in this body yet.</p>
      ) : (
        <Parts caption="Current and future" parts={body.held} home={home} mayEnd={body.verdict.allowed} />
      )}
      {body.over.length === 0 ? null : <Parts caption="Ended" parts={body.over} home={home} mayEnd={false} />}
    </>
  );
}
