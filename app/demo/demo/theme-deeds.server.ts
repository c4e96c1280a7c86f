import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { closeTheme } from "#app/services/theme/close-theme.server.ts";
import { considerTheme } from "#app/services/theme/consider-theme.server.ts";
import { draftTheme } from "#app/services/theme/draft-theme.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { mergeTheme } from "#app/services/theme/merge-theme.server.ts";
import { recommendTheme } from "#app/services/theme/recommend-theme.server.ts";
import { refuseTheme } from "#app/services/theme/refuse-theme.server.ts";
import { relateTheme } from "#app/services/theme/relate-theme.server.ts";
import { scopeTheme } from "#app/services/theme/scope-theme.server.ts";
import { sendTheme } from "#app/services/theme/send-theme.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import { must } from "#app/demo/sources/papers.ts";
import { agreeQuestions, proposeQuestions, writeLines } from "./question-deeds.server.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoTheme } from "./theme-type.ts";
import { DEMO_THEMES, type DemoThemeKey } from "./themes.ts";

/** The theme as the catalogue writes it. */
export function written(key: DemoThemeKey): DemoTheme {
  return DEMO_THEMES[key];
}

/** Its proposer begins a draft. */
export async function draft(stage: Stage, key: DemoThemeKey): Promise<void> {
  const theme = written(key);
  const { reference } = await stage.does(proposerOf(key), (acting) =>
    draftTheme(stage.db, acting, {
      bodyId: stage.cast.bodies[theme.body],
      title: theme.title,
      whyItMatters: theme.why,
      desiredOutcome: theme.outcome,
      whoIsAffected: theme.affected,
      timingWords: theme.timing,
      origin: theme.origin,
      originWords: theme.originWords,
      originUrl: null,
      questions: [],
    }),
  );
  stage.keep(key, reference);
}

/** Its proposer drafts and sends it, and its questions after it; others support it. */
export async function propose(stage: Stage, key: DemoThemeKey): Promise<void> {
  await draft(stage, key);
  const input = await themeInput(stage, key);
  await stage.does(proposerOf(key), (acting) => sendTheme(stage.db, acting, input));
  await proposeQuestions(stage, key);
  for (const supporter of written(key).supporters ?? []) {
    await stage.does(supporter, (acting) => supportTheme(stage.db, acting, { themeId: stage.id(key) }));
  }
}

/** The officer puts themes on the long list. */
export async function consider(stage: Stage, who: DemoPersonKey, ...keys: DemoThemeKey[]): Promise<void> {
  for (const key of keys) {
    const input = await themeInput(stage, key);
    await stage.does(who, (acting) => considerTheme(stage.db, acting, input));
  }
}

/** The officer writes the lines of enquiry, agrees the questions and records the scope. */
export async function scope(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  const theme = written(key);
  await writeLines(stage, who, key);
  await agreeQuestions(stage, who, key);
  const input = await themeInput(stage, key);
  await stage.does(who, (acting) =>
    scopeTheme(stage.db, acting, {
      ...input,
      scope: {
        whyItMatters: theme.why,
        desiredOutcome: theme.outcome,
        format: theme.format ?? null,
        witnessesWords: theme.witnesses ?? "",
        leadMemberId: theme.lead ? stage.cast.people[theme.lead] : null,
      },
    }),
  );
}

/** The officer sends it to the chair with advice. */
export async function recommend(
  stage: Stage,
  who: DemoPersonKey,
  key: DemoThemeKey,
  words: string,
  recommendation: "take_forward" | "not_take_forward" = "take_forward",
): Promise<void> {
  const input = { ...(await themeInput(stage, key)), recommendation, words };
  await stage.does(who, (acting) => recommendTheme(stage.db, acting, input));
}

/** The chair takes it on to the programme. */
export async function approve(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, words = ""): Promise<void> {
  const input = { ...(await themeInput(stage, key)), words };
  await stage.does(who, (acting) => approveTheme(stage.db, acting, input));
}

/** From proposal to the chair's yes in one go, for themes whose way there is not the story. */
export async function takeForward(
  stage: Stage,
  officer: DemoPersonKey,
  chair: DemoPersonKey,
  key: DemoThemeKey,
  advice: string,
): Promise<void> {
  await propose(stage, key);
  await consider(stage, officer, key);
  await scope(stage, officer, key);
  await recommend(stage, officer, key, advice);
  await approve(stage, chair, key);
}

/** The chair decides not to take it forward. */
export async function refuse(
  stage: Stage,
  who: DemoPersonKey,
  key: DemoThemeKey,
  reasonCode: ReasonCode,
  words: string,
): Promise<void> {
  const input = { ...(await themeInput(stage, key)), reasonCode, words };
  await stage.does(who, (acting) => refuseTheme(stage.db, acting, input));
}

/** Its proposer or the officer withdraws it. */
export async function withdraw(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, words: string): Promise<void> {
  const input = { ...(await themeInput(stage, key)), words };
  await stage.does(who, (acting) => withdrawTheme(stage.db, acting, input));
}

/** The officer closes it with a note. */
export async function close(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, words: string): Promise<void> {
  const input = { ...(await themeInput(stage, key)), words };
  await stage.does(who, (acting) => closeTheme(stage.db, acting, input));
}

/** The officer merges it into another; its questions, supporters and mentions go with it. */
export async function merge(
  stage: Stage,
  who: DemoPersonKey,
  key: DemoThemeKey,
  into: DemoThemeKey,
  words: string,
): Promise<void> {
  const input = { ...(await themeInput(stage, key)), otherThemeId: stage.id(into), words };
  await stage.does(who, (acting) => mergeTheme(stage.db, acting, input));
}

/** The officer marks it as sensitive. */
export async function markSensitive(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, words: string): Promise<void> {
  const input = { ...(await themeInput(stage, key)), words };
  await stage.does(who, (acting) => markThemeSensitive(stage.db, acting, input));
}

/** The officer links it to the themes of the published minutes that it grows out of. */
export async function linkToMinutes(stage: Stage, who: DemoPersonKey, key: DemoThemeKey): Promise<void> {
  for (const [kind, source, words] of written(key).after ?? []) {
    const otherThemeId = must(stage.sources.themes, source);
    const input = { themeId: stage.id(key), otherThemeId, kind, words };
    await stage.does(who, (acting) => relateTheme(stage.db, acting, input));
  }
}

/** The officer says that it is related to another theme of the story. */
export async function linkThemes(
  stage: Stage,
  who: DemoPersonKey,
  key: DemoThemeKey,
  other: DemoThemeKey,
  words: string,
): Promise<void> {
  const input = { themeId: stage.id(key), otherThemeId: stage.id(other), kind: "related", words } as const;
  await stage.does(who, (acting) => relateTheme(stage.db, acting, input));
}

async function themeInput(stage: Stage, key: DemoThemeKey) {
  const themeId = stage.id(key);
  return { themeId, version: await stage.version("theme", themeId) };
}

function proposerOf(key: DemoThemeKey): DemoPersonKey {
  const { proposer } = written(key);
  if (!proposer) throw new Error(`${key} was proposed by nobody with an account`);
  return proposer;
}
