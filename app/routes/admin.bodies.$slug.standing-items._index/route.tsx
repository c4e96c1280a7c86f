import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminBodyHead } from "#app/components/administration/admin-body-head.tsx";
import { Deeds } from "#app/components/page-parts.tsx";
import { STANDING_PLACES, STANDING_PLACE_LABELS } from "#app/domain/administration/standing-item.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyWithStandingItems } from "#app/services/administration/read-body-to-administer.server.ts";
import { StandingTable } from "./standing-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Standing items of ${data?.name}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readBodyWithStandingItems(ctx.db, actor, params.slug ?? ""));
}

export default function StandingItemsPage() {
  const body = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}/standing-items`;
  const minutes = body.items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <>
      <AdminBodyHead body={body} here="/standing-items">
        Standing items
      </AdminBodyHead>
      <p className="govuk-body">
        What every new meeting of this body has on its agenda.{" "}
        {minutes > 0 ? `They take ${minutes} of the ${body.defaultMeetingMinutes} minutes of a usual meeting.` : null}
      </p>
      <Deeds
        offers={[
          { href: `${home}/new`, words: "Add a standing item", verdict: body.verdict },
          ...(body.items.length === 0
            ? [{ href: `${home}/template`, words: "Start from a template", verdict: body.verdict }]
            : []),
        ]}
      />
      {body.items.length === 0 ? (
        <p className="govuk-body">There are none yet: apologies and declarations of interest are usual.</p>
      ) : null}
      {STANDING_PLACES.map((place) => (
        <StandingTable
          key={place}
          caption={STANDING_PLACE_LABELS[place]}
          items={body.items.filter((item) => item.place === place)}
          home={home}
          mayChange={body.verdict.allowed}
        />
      ))}
    </>
  );
}
