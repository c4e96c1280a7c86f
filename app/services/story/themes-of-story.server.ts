import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { recordLink, type StoryBody } from "#app/domain/story/entry.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listStoryThemes } from "#db/story/story-themes.server.ts";

export type StoryTheme = {
  reference: string;
  href: string;
  title: string;
  /** As it is published in Welsh; not there where it is not. */
  titleCy?: string | undefined;
  state: ThemeState;
  sensitiveSinceAt: string | null;
  body: StoryBody;
};

/** The themes of a thread by number: those of the working record as they are, the others as they are published. */
export async function readThemes(
  db: Db,
  ids: { working: readonly number[]; others: readonly number[] },
  bodies: StoryBodies,
): Promise<Map<number, StoryTheme>> {
  const themes = new Map<number, StoryTheme>();
  for (const row of await listStoryThemes(db, { themeIds: ids.working })) {
    const { id, title, state, sensitiveSinceAt, bodyId } = row;
    themes.set(id, { ...recordLink("theme", id), title, state, sensitiveSinceAt, body: bodies.byId(bodyId) });
  }
  for (const row of await listPublications(
    db,
    ids.others.map((id) => ({ kind: "theme", id })),
  )) {
    if (row.kind !== "theme") continue;
    const { title, titleCy, state } = row.entry;
    const body = bodies.bySlug(row.body.slug);
    themes.set(row.id, { ...recordLink("theme", row.id), title, titleCy, state, sensitiveSinceAt: null, body });
  }
  return themes;
}
