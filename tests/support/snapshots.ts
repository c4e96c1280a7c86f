import type { ItemEntry, MeetingEntry, QuestionEntry, Snapshot, ThemeEntry } from "#app/domain/programme/entry.ts";

/** A published item: number 9, Taxi licensing, on the meeting of 8 September 2026. */
export const item = (but: Partial<ItemEntry> = {}): ItemEntry => ({
  id: 9,
  kind: "theme",
  title: "Taxi licensing",
  purpose: "To consider how licences are given.",
  format: "agenda_item",
  minutes: 30,
  state: "scheduled",
  reason: null,
  leadMember: null,
  reportAuthor: "",
  expectedOutcome: "",
  witnesses: [],
  sourceWords: "",
  meetingId: 1,
  themeId: 4,
  questionIds: [],
  moves: [],
  exempt: null,
  documents: [],
  ...but,
});

/** A published meeting: number 1, on 8 September 2026 at 5pm in the Council chamber. */
export const meeting = (but: Partial<MeetingEntry> = {}): MeetingEntry => ({
  id: 1,
  meetsOn: "2026-09-08",
  movedFrom: null,
  startsAt: "17:00",
  venue: "Council chamber",
  howToAttend: "",
  kind: "ordinary",
  state: "confirmed",
  reason: null,
  sourceWords: "",
  sourceUrl: null,
  itemIds: [9],
  ...but,
});

/** A published theme: number 4, Taxi licensing. */
export const theme = (but: Partial<ThemeEntry> = {}): ThemeEntry => ({
  id: 4,
  title: "Taxi licensing",
  why: "Districts differ.",
  desiredOutcome: "",
  origin: "member",
  originWords: "",
  originUrl: null,
  proposedOn: null,
  approvedOn: null,
  state: "scheduled",
  reason: null,
  leadMember: null,
  lines: [],
  questionIds: [],
  itemIds: [9],
  relations: [],
  mentions: [],
  ...but,
});

/** A published question: number 7, about theme 4. */
export const question = (but: Partial<QuestionEntry> = {}): QuestionEntry => ({
  id: 7,
  text: "How many licences were refused?",
  kind: "oral",
  state: "agreed",
  addressee: "",
  asker: null,
  line: null,
  sourceWords: "",
  themeId: 4,
  itemId: null,
  supplementaryToId: null,
  ...but,
});

/** A release: item 9 of theme 4 on meeting 1, and nothing else unless told. */
export const snapshot = (but: Partial<Snapshot> = {}): Snapshot => ({
  programme: { id: 1, startYear: 2026, introduction: "", meetingIds: [1], itemIds: [9], themeIds: [] },
  meetings: [meeting()],
  items: [item()],
  themes: [theme()],
  questions: [],
  ...but,
});
