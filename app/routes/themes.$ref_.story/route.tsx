import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Downloads } from "#app/components/downloads.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { storyCount } from "#app/domain/story/summary.ts";
import { pictureOf } from "#app/domain/story/picture.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readStory } from "#app/services/story/read-story.server.ts";
import { Chapters } from "./chapters.tsx";
import { OneStoryWith } from "./one-story-with.tsx";
import { Picture } from "./picture.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `The story of ${data.story.theme.reference} ${data.story.theme.title}` : "Theme not found",
  },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const story = found(await readStory(ctx.db, ctx.reader, themeId, ctx.today));
  return readingPage(ctx, { story, picture: pictureOf(story.entries) });
}

export default function StoryPage() {
  const { story, picture } = useLoaderData<typeof loader>();
  const { theme, entries } = story;
  const content = (
    <>
      <p className="govuk-body">{summaryOf(story)}</p>
      <OneStoryWith others={story.others} />
      {picture ? <Picture picture={picture} entries={entries} title={theme.title} /> : null}
      <Chapters chapters={story.chapters} today={story.today} />
      <Downloads
        of="this story"
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
          { href: theme.href, words: `${theme.reference} ${theme.title}` },
        ]}
      />
      <Heading caption={`The story of ${theme.reference}, ${theme.body.name}`}>{theme.title}</Heading>
      <p className="govuk-body">
        <Tag words={THEME_STATES[theme.state].words} /> {THEME_STATES[theme.state].hint}
      </p>
      {content}
    </>
  );
}

function summaryOf(story: Parameters<typeof storyCount>[0]): string {
  const count = storyCount(story);
  return count === null
    ? "Nothing is recorded here yet: what is asked, decided and promised about this theme will appear here, oldest first."
    : `${count}. Oldest first; each entry links to its record.`;
}
