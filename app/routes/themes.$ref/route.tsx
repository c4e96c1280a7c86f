import type { BecameLine } from "#app/domain/story/became-line.ts";
import { isChosenTheme, isEndedTheme, isUndecidedTheme } from "#app/domain/theme/state-sets.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Columns } from "#app/components/columns.tsx";
import { Deeds } from "#app/components/page-parts.tsx";
import { CameFromFile } from "#app/components/own-sheet/came-from.tsx";
import { PublishedThemePage } from "#app/components/public-record/published-theme.tsx";
import { feedLinks, themeFeeds } from "#app/components/subscribe.tsx";
import { titled } from "#app/components/share.tsx";
import { languageIn } from "#app/components/titled.ts";
import { WhatBecame } from "#app/components/story/what-became.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { idFromReference, named } from "#app/domain/references.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readPublicRecord } from "#app/services/public-record/read-public-record.server.ts";
import { readPublishedTheme } from "#app/services/public-record/read-published-theme.server.ts";
import { readStoryPage } from "#app/services/story/read-story-page.server.ts";
import { readWhatBecameAtWork } from "#app/services/story/read-what-became.server.ts";
import { readThemeOverview, type ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";
import { say } from "#app/words/say.ts";
import { twin } from "#app/words/twin.ts";
import { Enquiry } from "./enquiry.tsx";
import { ThemeFacts } from "./facts.tsx";
import { MeetingsInShort } from "./meetings-in-short.tsx";
import { OfficersOnly } from "./officers-only.tsx";
import { Readiness } from "./readiness.tsx";
import { Relations } from "./relations.tsx";
import { ScoresInShort } from "./scores-in-short.tsx";
import { StateBanner } from "./state-banner.tsx";
import { Support } from "./support.tsx";

export const handle = { reading: true };

export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const published = data?.published?.theme;
  const theme = data?.overview?.theme ?? published;
  const title = theme && twin(language, theme.title, published?.titleCy).words;
  return [
    ...titled(
      theme && title ? named(title, theme.reference) : say(language, "theme.notFound").words,
      published && twin(language, published.why, published.whyCy).words,
    ),
    ...(published ? feedLinks(published.title, themeFeeds(published.reference)) : []),
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const links = ctx.url.searchParams.get("relations");
  const overview = ctx.reader
    ? await readThemeOverview(ctx.db, { ...ctx.reader, today: ctx.today }, themeId, links)
    : undefined;
  if (overview) {
    const { state } = overview.theme;
    const isDecided = isChosenTheme(state) || isEndedTheme(state);
    const became = isDecided ? await readWhatBecameAtWork(ctx.db, ctx.reader, themeId, ctx.today) : [];
    const cameFrom = await readCameFrom(ctx.db, ctx.reader, "theme", { id: themeId, bodyId: overview.theme.bodyId });
    return readingPage(ctx, { overview: { ...overview, became }, published: null, cameFrom });
  }
  const theme = found(await readPublishedTheme(ctx.db, themeId, ctx.today, links));
  const record = await readPublicRecord(ctx.db, { themeIds: [themeId] }, ctx.today);
  const { picture, became } = found(await readStoryPage(ctx.db, ctx.reader, themeId, ctx));
  madeFromAllPublished(ctx);
  return readingPage(ctx, { overview: null, published: { theme, record, picture, became }, cameFrom: [] });
}

export default function ThemePage() {
  const { overview, published, cameFrom } = useLoaderData<typeof loader>();
  if (!overview) return <PublishedThemePage {...published} />;
  return (
    <>
      <WorkingTheme overview={overview} />
      <CameFromFile rows={cameFrom} />
    </>
  );
}

/** The working record, for those with a role in the body. */
function WorkingTheme({ overview }: { overview: ThemeOverview & { became: readonly BecameLine[] } }) {
  const { theme, offers, support, readiness, relations, scoring, became } = overview;
  const home = `/themes/${theme.reference}`;
  return (
    <ThemeFrame theme={theme} section="">
      <StateBanner theme={theme} />
      <Deeds offers={offers} />
      <Columns
        factsFirst={became.length === 0}
        facts={
          <>
            <ThemeFacts theme={theme} />
            <Support reference={theme.reference} state={theme.state} support={support} />
          </>
        }
      >
        {isUndecidedTheme(theme.state) ? (
          <Readiness needs={readiness} reference={theme.reference} offers={offers} />
        ) : null}
        <WhatBecame lines={became} />
        <ScoresInShort scoring={scoring} />
        <Enquiry reference={theme.reference} {...overview} />
        <MeetingsInShort reference={theme.reference} {...overview} />
        <Relations relations={relations} here={home} />
        {theme.officersOnly ? <OfficersOnly only={theme.officersOnly} home={home} /> : null}
      </Columns>
    </ThemeFrame>
  );
}
