/** "12 entries, in Anytown Panel", "40 entries, in 3 bodies": how much a story holds; null where nothing is recorded. */
export function storyCount(story: {
  entries: readonly unknown[];
  chapters: readonly { body: { name: string } }[];
}): string | null {
  const bodies = [...new Set(story.chapters.map((chapter) => chapter.body.name))];
  const { length } = story.entries;
  if (length === 0) return null;
  return `${length === 1 ? "1 entry" : `${length} entries`}, in ${bodies.length === 1 ? bodies[0] : `${bodies.length} bodies`}`;
}
