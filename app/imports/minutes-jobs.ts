import type { Known } from "#app/domain/minutes/known.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";

/** What is done with minutes in the process apart: the text of a file, and what a text holds. */
export const MINUTES_JOBS = ["minutes-file", "minutes"] as const;
export type MinutesJob = (typeof MINUTES_JOBS)[number];

type Wrong = { ok: false; problems: string[] };
export type MinutesFileRead = { ok: true; text: string } | Wrong;
export type MinutesAsked = { text: string; known: Known };
export type MinutesRead = { ok: true; reading: MinutesReading } | Wrong;
