import { isOpenQuestion, TO_BE_PUT } from "./state-sets.ts";
import type { QuestionState } from "./states.ts";
import { named, reference, referencesOf } from "#app/domain/references.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { shorten } from "#app/domain/text.ts";

/** What hangs on a theme: every record that its end, or its merging, changes or leaves behind. */
export type HangsOnTheme = {
  questions: readonly { id: number; text: string; state: QuestionState }[];
  /** Those that are open. */
  followUps: readonly { id: number; wording: string }[];
  /** Those that are still open to scores. */
  rounds: readonly { roundId: number }[];
  lines: number;
  supporters: number;
};

/** Whether a question ends with its theme: it was not put, at a meeting or in writing, and now will not be. */
export function endsWithTheme({ state }: { state: QuestionState }): boolean {
  return (TO_BE_PUT as readonly QuestionState[]).includes(state);
}

/** What became of the theme and why, for the records that end with it: "is closed: all is done". */
export function endedBecause(state: ThemeState, reason: string | undefined): string {
  return [`is ${THEME_STATES[state].words.toLowerCase()}`, reason].filter(Boolean).join(": ");
}

/** So many lines are told of one theme; its own pages list everything. */
export const MOST_LINES = 20;

/**
 * What goes along, and what stays, when a theme is closed, withdrawn, handed over or not taken forward: a line each.
 * Where of its open questions, or of its follow-ups, there are more than are told, so many may not be among them.
 */
export function takenAlongAtEnd(
  { questions, followUps, rounds }: Pick<HangsOnTheme, "questions" | "followUps" | "rounds">,
  notAmongThem = 0,
): string[] {
  const lines = [
    ...questions
      .filter(({ state }) => isOpenQuestion(state))
      .map((question) => {
        const which = named(`“${shorten(question.text)}”`, reference("question", question.id));
        if (endsWithTheme(question)) return `${which} is withdrawn: it has not been put.`;
        return `${which} stays: an answer is still awaited.`;
      }),
    ...followUps.map(({ id, wording }) => `${followUpNamed(id, wording)} stays open and is still followed.`),
    ...rounds.map(({ roundId }) => `${scoresIn(roundId)} stay there.`),
  ];
  return inShort(lines, lines.length + notAmongThem);
}

/** What goes to the other theme, and what does not, when one is merged into it: a line each. */
export function takenAlongByMerging({ questions, followUps, rounds, lines, supporters }: HangsOnTheme): string[] {
  const ids = questions.map(({ id }) => id);
  return inShort([
    ...(ids.length > 0
      ? [`${referencesOf("question", ids)} ${ids.length === 1 ? "goes" : "go"} to the other theme.`]
      : []),
    ...goes(lines, "line of enquiry", "lines of enquiry"),
    ...goes(supporters, "supporter", "supporters"),
    ...followUps.map(
      ({ id, wording }) => `${followUpNamed(id, wording)} stays with this theme, open, and is still followed.`,
    ),
    ...rounds.map(({ roundId }) => `${scoresIn(roundId)} stay there: they do not count for the other theme.`),
  ]);
}

function inShort(lines: readonly string[], all = lines.length): string[] {
  if (all <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `And ${all - MOST_LINES} more: the pages of the theme list them.`];
}

function followUpNamed(id: number, wording: string): string {
  return named(`“${shorten(wording)}”`, reference("follow_up", id));
}

function scoresIn(roundId: number): string {
  return `Its scores in ${reference("scoring", roundId)}, a round that is still open,`;
}

function goes(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `Its ${one} goes to the other theme.` : `Its ${count} ${many} go to the other theme.`];
}
