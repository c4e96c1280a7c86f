import { named, reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { isChosenTheme } from "#app/domain/theme/state-sets.ts";
import { byWords } from "./by-words.ts";
import { likeThemes } from "./like-themes.ts";
import type { Match, MeetingMatch } from "./matches.ts";
import { rowChoice, wordsOf, type OwnLookups, type Planning } from "./plan.ts";
import type { OwnRecord } from "./read-rows.ts";

/** The theme that the item is of: named by its column or its title; one like it can be chosen, else it gets a theme of its own. */
export function themeMatch(record: OwnRecord, title: string, { lookups, choices }: Planning): Match {
  const key = `theme:${foldText(title).slice(0, 100)}`;
  const called = [wordsOf(record, "theme"), title].filter(Boolean);
  const same = called
    .flatMap((words) => byWords(lookups.themes, (theme) => theme.title, words))
    .find(({ state }) => isChosenTheme(state));
  const like = likeThemes(title, lookups.themes, lookups.same).filter(({ state }) => isChosenTheme(state));
  const options = [...new Map([...(same ? [same] : []), ...like].map((theme) => [theme.id, theme])).values()];
  const choicesHere = [
    ...options.map((theme) => ({ value: `id:${theme.id}`, words: named(theme.title, reference("theme", theme.id)) })),
    { value: "new", words: "A theme of its own" },
    { value: "words", words: "No theme: business of the meeting" },
  ];
  const asked = choicesHere.find(({ value }) => value === choices[key])?.value;
  const chosen = asked ?? (same ? `id:${same.id}` : "new");
  const how = chosen === "new" ? "new" : chosen === "words" ? "words" : chosen === `id:${same?.id}` ? "same" : "like";
  return { key, words: `Theme of “${title}”`, how, chosen, choices: choicesHere };
}

/** The item that is here: of the same title, on the same meeting or waiting like it. */
export function itemHere(
  title: string,
  meeting: MeetingMatch | null,
  { items }: OwnLookups,
): OwnLookups["items"][number] | undefined {
  const same = byWords(items, (item) => item.title, title);
  if (!meeting) return same.find(({ meetingId }) => meetingId === null);
  return meeting.meetingId === null ? undefined : same.find(({ meetingId }) => meetingId === meeting.meetingId);
}

/** What a row is taken for: the item that is here, a new one, or nothing. */
export function itemMatch(number: number, here: OwnLookups["items"][number] | undefined, { choices }: Planning): Match {
  const options = here
    ? [{ value: `id:${here.id}`, words: named(here.title.slice(0, 80), reference("item", here.id)) }]
    : [];
  const all = [...options, { value: "new", words: "A new item" }, { value: "leave", words: "Leave it out" }];
  const asked = all.find(({ value }) => value === rowChoice(number, choices))?.value;
  const chosen = asked ?? (here ? `id:${here.id}` : "new");
  return { key: `row:${number}`, words: "", how: chosen.startsWith("id:") ? "same" : "new", chosen, choices: all };
}
