import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeHistory } from "#app/services/theme/read-theme-history.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `History of ${calledOf(data?.theme)}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readThemeHistory(ctx.db, actor, found(idFromReference("theme", params.ref))));
}

export default function ThemeHistoryPage() {
  const { theme, entries } = useLoaderData<typeof loader>();
  return (
    <ThemeFrame theme={theme} section="/history">
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={entries} />
    </ThemeFrame>
  );
}
