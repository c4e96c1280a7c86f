import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds } from "#app/components/page-parts.tsx";
import { ThemeFrame } from "#app/components/theme-frame.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeOverview } from "#app/services/read-theme-overview.server.ts";
import { Enquiry } from "./enquiry.tsx";
import { ThemeFacts } from "./facts.tsx";
import { MeetingsInShort } from "./meetings-in-short.tsx";
import { OfficersOnly } from "./officers-only.tsx";
import { Readiness } from "./readiness.tsx";
import { Relations } from "./relations.tsx";
import { StateBanner } from "./state-banner.tsx";
import { Support } from "./support.tsx";

export const handle = { reading: true };

export const headers: HeadersFunction = ({ loaderHeaders }) => ({
  "Cache-Control": loaderHeaders.get("Cache-Control") ?? "no-store",
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.theme.reference} ${data.theme.title}` : "Theme not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  return found(await readThemeOverview(ctx.db, requireActor(ctx), themeId));
}

export default function ThemePage() {
  const { theme, offers, support, readiness, lines, questions, items, mentions, relations } =
    useLoaderData<typeof loader>();
  return (
    <ThemeFrame theme={theme} section="">
      <StateBanner theme={theme} />
      <Deeds offers={offers} />
      <ThemeFacts theme={theme} />
      <Support reference={theme.reference} state={theme.state} support={support} />
      {BEFORE_DECISION.has(theme.state) ? <Readiness needs={readiness} /> : null}
      <Enquiry reference={theme.reference} lines={lines} questions={questions} />
      <MeetingsInShort reference={theme.reference} items={items} mentions={mentions} />
      <Relations relations={relations} />
      {theme.officersOnly ? <OfficersOnly only={theme.officersOnly} /> : null}
    </ThemeFrame>
  );
}

const BEFORE_DECISION: ReadonlySet<string> = new Set([
  "proposed",
  "under_consideration",
  "scoped",
  "with_chair",
]);
