import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { ThemeItems } from "#app/components/theme/theme-items.tsx";
import { ThemeMentions } from "#app/components/theme/theme-mentions.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeMeetings } from "#app/services/theme/read-theme-meetings.server.ts";
import { Moves } from "./moves.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Meetings of ${data?.theme.reference} ${data?.theme.title}` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readThemeMeetings(ctx.db, actor, found(idFromReference("theme", params.ref))));
}

export default function ThemeMeetingsPage() {
  const { theme, items, moves, mentions } = useLoaderData<typeof loader>();
  return (
    <ThemeFrame theme={theme} section="/meetings">
      {items.length > 0 ? (
        <ThemeItems items={items} />
      ) : (
        <p className="govuk-body">
          This theme is not on an agenda yet. Once it is approved, the scrutiny officer gives it an item and a meeting.
        </p>
      )}
      {moves.length > 0 ? <Moves moves={moves} /> : null}
      {mentions.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Where it was said</h2>
          <ThemeMentions mentions={mentions} />
        </>
      ) : null}
    </ThemeFrame>
  );
}
