import { STORY_KINDS, type StoryKind } from "./kinds.ts";
import type { StoryChapter } from "./tell-story.ts";

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

/** What turns a story: these are named before a chapter is opened. */
const TURNING: readonly StoryKind[] = [
  "approved",
  "not_taken_forward",
  "merged",
  "reopened",
  "carried",
  "resolved",
  "promised",
  "led_to",
  "closed",
];

/** "Approved, 2 × Decided, 3 × Recommended or promised; 21 entries": a chapter before it is opened. */
export function chapterInShort({ entries }: Pick<StoryChapter, "entries">): string {
  const turns = TURNING.flatMap((turn) => {
    const count = entries.filter(({ kind }) => kind === turn).length;
    if (count === 0) return [];
    const words = STORY_KINDS[turn].words.toLowerCase();
    return [count === 1 ? words : `${words} ${count} times`];
  });
  const long = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  const said = [...turns, long].join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
