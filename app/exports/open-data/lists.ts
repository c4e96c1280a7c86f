import type { z } from "zod";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import * as happened from "./happened-shapes.ts";
import * as shapes from "./shapes.ts";

/** The lists of the interface by their names in addresses: what each holds, and its shape. */
export const OPEN_LISTS = {
  bodies: { kind: "body", name: "Body", shape: shapes.BodyShape },
  people: { kind: "person", name: "Person", shape: shapes.PersonShape },
  programmes: { kind: "programme", name: "Programme", shape: shapes.ProgrammeShape },
  meetings: { kind: "meeting", name: "Meeting", shape: shapes.MeetingShape },
  agendas: { kind: "agenda", name: "Agenda", shape: shapes.AgendaShape },
  items: { kind: "item", name: "AgendaItem", shape: shapes.ItemShape },
  themes: { kind: "theme", name: "Theme", shape: shapes.ThemeShape },
  questions: { kind: "question", name: "Question", shape: shapes.QuestionShape },
  answers: { kind: "answer", name: "Answer", shape: happened.AnswerShape },
  outcomes: { kind: "outcome", name: "Outcome", shape: happened.OutcomeShape },
  "follow-ups": { kind: "follow_up", name: "FollowUp", shape: happened.FollowUpShape },
  rounds: { kind: "scoring", name: "Round", shape: happened.RoundShape },
} as const satisfies Record<string, { kind: OpenKind; name: string; shape: z.ZodType }>;

export type OpenListName = keyof typeof OPEN_LISTS;
export const OPEN_LIST_NAMES = Object.keys(OPEN_LISTS) as OpenListName[];

/** What a list holds, by the name of the list. */
export type OpenObject<N extends OpenListName> = z.infer<(typeof OPEN_LISTS)[N]["shape"]>;

/** The letter before the numbers of a list's records; a list without one names them by their numbers alone. */
export const LETTERS: Partial<Record<OpenListName, string>> = {
  meetings: "M",
  agendas: "M",
  items: "I",
  themes: "T",
  questions: "Q",
  answers: "Q",
  outcomes: "I",
  "follow-ups": "F",
  rounds: "S",
};

/** The pages that people read of the records of a list; of the others more than its name is needed to find them. */
export const PAGES_OF = {
  meetings: (id: string) => `/meetings/${id}`,
  agendas: (id: string) => `/meetings/${id}/agenda`,
  items: (id: string) => `/items/${id}`,
  themes: (id: string) => `/themes/${id}`,
  questions: (id: string) => `/questions/${id}`,
  "follow-ups": (id: string) => `/follow-ups/${id}`,
  rounds: (id: string) => `/scoring/${id}`,
} as const satisfies Partial<Record<OpenListName, (id: string) => string>>;

export type ListWithPages = keyof typeof PAGES_OF;

/** The list of this name; undefined where there is none. */
export function openListOf(name: string | undefined): OpenListName | undefined {
  return OPEN_LIST_NAMES.find((one) => one === name);
}

/** What a record is called in its list: "M-5", or its number. */
export function openId(list: OpenListName, id: number): string {
  const letter = LETTERS[list];
  return letter === undefined ? String(id) : `${letter}-${id}`;
}

/** The number of what is called so; undefined where nothing of the list can be. */
export function numberOfId(list: OpenListName, id: string | undefined): number | undefined {
  const letter = LETTERS[list];
  const digits = letter === undefined ? id : id?.startsWith(`${letter}-`) ? id.slice(letter.length + 1) : undefined;
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
