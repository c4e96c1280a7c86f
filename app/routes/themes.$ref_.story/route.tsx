import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Downloads } from "#app/components/downloads.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { StoryPictureCard } from "#app/components/story/story-picture.tsx";
import { WhatBecame } from "#app/components/story/what-became.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { Say, Twin, useSay, useTwin } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { idFromReference, named } from "#app/domain/references.ts";
import { addressOfPage } from "#app/domain/pages.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readStoryPage } from "#app/services/story/read-story-page.server.ts";
import { say } from "#app/words/say.ts";
import { twin } from "#app/words/twin.ts";
import { Chapters } from "./chapters.tsx";
import { OneStoryWith } from "./one-story-with.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const theme = data?.story.theme;
  const title = theme
    ? say(language, "story.title", { theme: named(twin(language, theme.title, theme.titleCy).words, theme.reference) })
    : say(language, "theme.notFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const told = { ...ctx, page: ctx.url.searchParams.get("page") };
  return readingPage(ctx, found(await readStoryPage(ctx.db, ctx.reader, themeId, told)));
}

export default function StoryPage() {
  const { story, picture, became } = useLoaderData<typeof loader>();
  const { theme, chapters, paged } = story;
  const say = useSay();
  const twin = useTwin();
  const content = (
    <>
      <WhatBecame lines={became} />
      <StoryPictureCard picture={picture} of={twin(theme.title, theme.titleCy)} />
      <p className="govuk-body app-quiet">
        <Summary story={story} />
      </p>
      <OneStoryWith others={story.others} />
      <Chapters chapters={chapters} today={story.today} />
      <Pagination
        page={paged.page}
        pages={paged.pages}
        href={(page) => addressOfPage(`${theme.href}/story`, page)}
        label={say("story.pages")}
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
          { href: "/themes", words: <Say of="record.themes" /> },
          {
            href: theme.href,
            words: (
              <Twin
                en={named(theme.title, theme.reference)}
                cy={theme.titleCy && named(theme.titleCy, theme.reference)}
              />
            ),
          },
        ]}
      />
      <Heading
        caption={<Say of="story.caption" with={{ reference: theme.reference, body: <Twin en={theme.body.name} /> }} />}
      >
        <Twin en={theme.title} cy={theme.titleCy} />
      </Heading>
      <p className="govuk-body">
        <Tag words={THEME_STATES[theme.state].words} />
      </p>
      {content}
    </>
  );
}

function Summary({ story }: { story: { count: string | null; paged: { page: number; pages: number } } }) {
  const { count, paged } = story;
  if (count === null) return <Say of="story.nothing" />;
  return paged.pages > 1 ? (
    <Say of="story.countedPage" with={{ entries: count, ...paged }} />
  ) : (
    <Say of="story.counted" with={{ entries: count }} />
  );
}
