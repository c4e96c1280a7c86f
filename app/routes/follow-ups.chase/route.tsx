import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import { LinksMade } from "./links-made.tsx";
import { Owners } from "./owners.tsx";

export const meta: MetaFunction = () => [{ title: "Chase follow-ups" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const asked = Object.fromEntries(ctx.url.searchParams);
  const chase = found(await readChase(ctx.db, actor, asked["body"] ?? null, ctx.now, asked));
  return { ...chase, here: ctx.url.pathname + ctx.url.search };
}

export default function ChasePage() {
  const { bodies, body, owners, nobody, links, here } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }]} />
      <Heading caption={body.name}>Chase follow-ups</Heading>
      {bodies.length > 1 ? (
        <form method="get" action="/follow-ups/chase" className="govuk-form-group">
          <label className="govuk-label" htmlFor="body">
            Body
          </label>
          <div className="app-chase__choose">
            <select className="govuk-select" id="body" name="body" defaultValue={body.slug}>
              {bodies.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
            <button className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">Show</button>
          </div>
        </form>
      ) : null}
      <p className="govuk-body">
        For each owner the planner drafts one message about everything that is outstanding, and a secret link through
        which they answer without an account. You send it: the planner sends nothing.
      </p>
      <Owners bodySlug={body.slug} owners={owners} nobody={nobody} here={here} />
      <LinksMade links={links} here={here} />
    </>
  );
}
