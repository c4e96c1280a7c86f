import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Downloads } from "#app/components/downloads.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { StoryPictureCard } from "#app/components/story/story-picture.tsx";
import { WhatBecame } from "#app/components/story/what-became.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { idFromReference, named } from "#app/domain/references.ts";
import { addressOfPage } from "#app/domain/pages.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readStoryPage } from "#app/services/story/read-story-page.server.ts";
import { Chapters } from "./chapters.tsx";
import { OneStoryWith } from "./one-story-with.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `The story of ${named(data.story.theme.title, data.story.theme.reference)}` : "Theme not found",
  },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const page = ctx.url.searchParams.get("page");
  return readingPage(ctx, found(await readStoryPage(ctx.db, ctx.reader, themeId, ctx.today, page)));
}

export default function StoryPage() {
  const { story, picture, became } = useLoaderData<typeof loader>();
  const { theme, chapters, paged } = story;
  const content = (
    <>
      <WhatBecame lines={became} />
      <StoryPictureCard picture={picture} of={theme.title} />
      <p className="govuk-body app-quiet">{summaryOf(story)}</p>
      <OneStoryWith others={story.others} />
      <Chapters chapters={chapters} today={story.today} />
      <Pagination
        page={paged.page}
        pages={paged.pages}
        href={(page) => addressOfPage(`${theme.href}/story`, page)}
        label="Pages of the story"
      />
      <Downloads
        of="downloads.ofStory"
        downloads={[
          { href: `${theme.href}/story.docx`, format: "word" },
          { href: `${theme.href}/story.json`, format: "json" },
        ]}
      />
    </>
  );
  if (!story.rootIsPublic)
    return (
      <ThemeFrame theme={{ ...theme, bodyName: theme.body.name }} section="/story">
        {content}
      </ThemeFrame>
    );
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: theme.href, words: named(theme.title, theme.reference) },
        ]}
      />
      <Heading caption={`The story of a theme, ${theme.body.name}, ${theme.reference}`}>{theme.title}</Heading>
      <p className="govuk-body">
        <Tag words={THEME_STATES[theme.state].words} />
      </p>
      {content}
    </>
  );
}

function summaryOf({ count, paged }: { count: string | null; paged: { page: number; pages: number } }): string {
  const which = paged.pages > 1 ? `, page ${paged.page} of ${paged.pages}` : "";
  return count === null
    ? "Nothing is recorded here yet: what is asked, decided and promised about this theme will appear here, oldest first."
    : `${count}${which}. Oldest first; each entry links to its record.`;
}
