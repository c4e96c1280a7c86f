/** One line of "What needs your attention": its words, where it leads, how many wait, and a note. */
export type Task = { words: string; href: string; count: number | null; note: string | null };
