import type { MetaFunction } from "@remix-run/react";
import type { Language } from "#app/words/language.ts";
import { say, type Given, type Key } from "#app/words/say.ts";
import type { RootData } from "./page-shell.tsx";

/** The `meta` of a page whose title is one sentence of the words. */
export function titled<K extends Key>(key: K, ...parts: Given<K, string | number>): MetaFunction {
  return ({ matches }) => [{ title: say(languageIn(matches), key, ...parts).words }];
}

/** The language that a page was asked for in, as its `meta` finds it. */
export function languageIn(matches: readonly { id: string; data?: unknown }[]): Language {
  const root = matches.find(({ id }) => id === "root")?.data as RootData | undefined;
  return root?.language ?? "en";
}
