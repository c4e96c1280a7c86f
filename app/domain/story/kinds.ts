/**
 * What can happen in the story of a theme, in the order in which it is told
 * where it falls on one day. `mark` is how the picture shows it.
 */
export const STORY_KINDS = {
  suggested: { words: "Suggested", mark: "choosing" },
  supported: { words: "Supported", mark: "choosing" },
  scored: { words: "Scored", mark: "choosing" },
  scoped: { words: "Scoped", mark: "choosing" },
  recommended_up: { words: "Sent to the chair", mark: "choosing" },
  approved: { words: "Approved", mark: "choosing" },
  not_taken_forward: { words: "Not taken forward", mark: "choosing" },
  merged: { words: "Merged", mark: "choosing" },
  reopened: { words: "Reopened", mark: "choosing" },
  carried: { words: "Year end", mark: "choosing" },
  scheduled: { words: "Scheduled", mark: "meeting" },
  moved: { words: "Moved", mark: "meeting" },
  said: { words: "Discussed", mark: "meeting" },
  on_agenda: { words: "On the agenda", mark: "meeting" },
  asked: { words: "Asked", mark: "question" },
  answered: { words: "Answered", mark: "question" },
  considered: { words: "Considered", mark: "meeting" },
  resolved: { words: "Decided", mark: "meeting" },
  promised: { words: "Recommended or promised", mark: "follow_up" },
  responded: { words: "Response", mark: "follow_up" },
  reported: { words: "Reported", mark: "follow_up" },
  led_to: { words: "Came back", mark: "follow_up" },
  closed: { words: "Closed", mark: "choosing" },
} as const satisfies Record<string, { words: string; mark: string }>;

export type StoryKind = keyof typeof STORY_KINDS;
export const STORY_KIND_LIST = Object.keys(STORY_KINDS) as StoryKind[];

/** The four shapes of the picture, in words for its legend. */
export const STORY_MARKS = {
  choosing: "Chosen, or not",
  meeting: "At a meeting",
  question: "Question or answer",
  follow_up: "Recommended, promised or reported",
} as const;

export type StoryMark = keyof typeof STORY_MARKS;
export const STORY_MARK_LIST = Object.keys(STORY_MARKS) as StoryMark[];
