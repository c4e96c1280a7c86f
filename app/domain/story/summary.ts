import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { STORY_KINDS, type StoryKind } from "./kinds.ts";
import type { StoryChapter } from "./tell-story.ts";

/** "12 entries, in Anytown Panel", "40 entries, in 3 bodies": how much a story holds; null where nothing is recorded. */
export function storyCount(
  story: { entries: readonly unknown[]; chapters: readonly { body: { name: string } }[] },
  language: Language = "en",
): string | null {
  const bodies = [...new Set(story.chapters.map((chapter) => chapter.body.name))];
  const { length: count } = story.entries;
  if (count === 0) return null;
  const entries = say(language, "story.entries", { count }).words;
  return bodies.length === 1
    ? say(language, "story.entriesIn", { entries, body: bodies[0] ?? "" }).words
    : say(language, "story.entriesInBodies", { entries, count: bodies.length }).words;
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
export function chapterInShort({ entries }: Pick<StoryChapter, "entries">, language: Language = "en"): string {
  const turns = TURNING.flatMap((turn) => {
    const count = entries.filter(({ kind }) => kind === turn).length;
    if (count === 0) return [];
    const words = label(language, STORY_KINDS[turn].words).words.toLowerCase();
    return [say(language, "story.turns", { words, count }).words];
  });
  const long = say(language, "story.entries", { count: entries.length }).words;
  const said = [...turns, long].join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
