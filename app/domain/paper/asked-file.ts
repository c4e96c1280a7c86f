import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import type { Refusal } from "#app/domain/verdict.ts";

/** The files that are made apart from the thread that answers everybody. */
export type FileName =
  | "agenda"
  | "briefing"
  | "follow-up-tracker"
  | "follow-ups-sheet"
  | "items-sheet"
  | "programme-report"
  | "published-themes-sheet"
  | "questions-sheet"
  | "theme-story"
  | "themes-sheet";

/** A file as somebody asks for it: which, what its address says, who reads, and when. */
export type AskedFile = {
  file: FileName;
  params: Readonly<Record<string, string | undefined>>;
  /** The whole address: its query holds the filters, its origin begins the links. */
  address: string;
  /** In which its own words are to be, where it is one that is for anyone. */
  language: Language;
  reader: Reader;
  /** The council whose own address was asked; null at the one that all share. */
  councilId: number | null;
  now: IsoInstant;
  today: IsoDate;
};

/** A file to download: its bytes, what it is, and the name it is saved under, in any letters. */
export type MadeFile = { bytes: Uint8Array<ArrayBuffer>; type: string; name: string };

/** How asking for a file ended: `waiting` where it is being made still, and kept for whoever asks again. */
export type FileEnd =
  | { kind: "made"; file: MadeFile }
  | { kind: "none" }
  | { kind: "waiting" }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "failed"; error: unknown };

/** Where files are asked for: `owner` is whose limit counts, `gone` says that nobody waits any more. */
export type FileDesk = { ask: (owner: string, asked: AskedFile, gone: AbortSignal) => Promise<FileEnd> };
