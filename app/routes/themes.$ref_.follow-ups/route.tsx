import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpList } from "#app/components/follow-up/follow-up-list.tsx";
import { Deeds } from "#app/components/page-parts.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeFollowUps } from "#app/services/theme/read-theme-follow-ups.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Follow-up of ${calledOf(data?.theme)}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const themeId = found(idFromReference("theme", params.ref));
  const read = found(await readThemeFollowUps(ctx.db, actor, themeId, (part) => ctx.url.searchParams.get(part)));
  return { here: `${ctx.url.pathname}${ctx.url.search}`, ...read };
}

export default function ThemeFollowUpsPage() {
  const { here, theme, pages, open, closed, offers } = useLoaderData<typeof loader>();
  return (
    <ThemeFrame theme={theme} section="/follow-ups">
      <Deeds offers={offers} />
      <h2 className="govuk-heading-m" id="open">
        Open
      </h2>
      {open.length === 0 ? (
        <p className="govuk-body">
          {closed.length === 0
            ? "Nothing has been recommended, promised or asked for on this theme yet."
            : "Nothing is open: all of it is done or closed."}
        </p>
      ) : null}
      <FollowUpList followUps={open} />
      <PartPagesInAll of={pages.open} here={here} part="open" title="Open" />
      {closed.length > 0 ? (
        <h2 className="govuk-heading-m" id="closed">
          Done or closed
        </h2>
      ) : null}
      <FollowUpList followUps={closed} />
      <PartPagesInAll of={pages.closed} here={here} part="closed" title="Done or closed" />
    </ThemeFrame>
  );
}
