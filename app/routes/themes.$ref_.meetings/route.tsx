import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { ThemeItems } from "#app/components/theme/theme-items.tsx";
import { ThemeMentions } from "#app/components/theme/theme-mentions.tsx";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeMeetings } from "#app/services/theme/read-theme-meetings.server.ts";
import { Moves } from "./moves.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Meetings of ${calledOf(data?.theme)}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const themeId = found(idFromReference("theme", params.ref));
  const read = found(await readThemeMeetings(ctx.db, actor, themeId, (part) => ctx.url.searchParams.get(part)));
  return { here: `${ctx.url.pathname}${ctx.url.search}`, ...read };
}

export default function ThemeMeetingsPage() {
  const { here, theme, pages, items, moves, mentions } = useLoaderData<typeof loader>();
  return (
    <ThemeFrame theme={theme} section="/meetings">
      {items.length > 0 ? (
        <ThemeItems items={items} />
      ) : (
        <p className="govuk-body">
          This theme is not on an agenda yet. Once it is approved, the scrutiny officer gives it an item and a meeting.
        </p>
      )}
      <PartPagesInAll of={pages.items} here={here} part="items" title="Agenda items" />
      {moves.length > 0 ? <Moves moves={moves} /> : null}
      <PartPagesInAll of={pages.moves} here={here} part="moves" title="Moves" />
      {mentions.length > 0 ? (
        <>
          <h2 className="govuk-heading-m" id="said">
            Where it was said
          </h2>
          <ThemeMentions mentions={mentions} />
          <PartPagesInAll of={pages.said} here={here} part="said" title="Where it was said" />
        </>
      ) : null}
    </ThemeFrame>
  );
}
