import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import {
  mayDecideTheme,
  mayDiscardDraft,
  mayEditTheme,
  mayMarkSensitive,
  mayMoveTheme,
  mayRelateTheme,
  type ThemeFacts,
} from "#app/domain/theme/may.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";

type Offerable = ThemeFacts & { id: number; sensitiveSinceAt: string | null };

/** Every deed of a theme's page, in the order of its life: its address, its words, and the rule that answers. */
const OFFERS: readonly {
  path: string;
  words: (theme: Offerable) => string;
  may: (theme: Offerable, actor: Actor) => Verdict;
}[] = [
  { path: "edit", words: () => "Edit", may: mayEditTheme },
  { path: "draft", words: () => "Go on writing", may: mayEditTheme },
  { path: "check", words: () => "Check and send", may: move("send_theme") },
  { path: "discard", words: () => "Delete this draft", may: mayDiscardDraft },
  { path: "consideration", words: () => "Put on the long list", may: move("consider_theme") },
  { path: "scope", words: () => "Record the scope", may: move("scope_theme") },
  { path: "recommendation", words: () => "Recommend to the chair", may: move("recommend_theme") },
  { path: "decision", words: () => "Decide", may: mayDecideTheme },
  {
    path: "items/new",
    words: () => "Add an agenda item",
    may: (theme, actor) => mayCreateItem(theme.bodyId, theme, null, actor),
  },
  { path: "merge", words: () => "Merge into another", may: move("merge_theme") },
  { path: "relations", words: () => "Link to another theme", may: mayRelateTheme },
  {
    path: "sensitivity",
    words: (theme) => (theme.sensitiveSinceAt === null ? "Mark as sensitive" : "Take the sensitive mark off"),
    may: mayMarkSensitive,
  },
  { path: "withdrawal", words: () => "Withdraw", may: move("withdraw_theme") },
  { path: "closing", words: () => "Close", may: move("close_theme") },
  { path: "reopening", words: () => "Reopen", may: move("reopen_theme") },
];

const OF_A_DRAFT = ["draft", "check", "discard"];

/** What leads up to the chair's decision: once a theme is chosen nothing takes it back there. */
const BEFORE_DECISION: readonly string[] = ["consideration", "scope", "recommendation", "decision", "merge"];
const CHOSEN: readonly ThemeState[] = [
  "approved",
  "scheduled",
  "deferred",
  "considered",
  "follow_up",
  "carried_forward",
];

/** The deeds of a theme's page with this actor's verdict on each: of a draft, only a draft's; of a chosen theme, none that lies behind it. */
export function offerThemeDeeds(theme: Offerable, actor: Actor) {
  const isDraft = theme.state === "draft";
  const behind = CHOSEN.includes(theme.state) ? BEFORE_DECISION : [];
  return OFFERS.filter(({ path }) => OF_A_DRAFT.includes(path) === isDraft && !behind.includes(path)).map(
    ({ path, words, may }) => ({
      href: `/themes/${reference("theme", theme.id)}/${path}`,
      words: words(theme),
      verdict: may(theme, actor),
    }),
  );
}

function move(deed: Parameters<typeof mayMoveTheme>[0]) {
  return (theme: ThemeFacts, actor: Actor) => mayMoveTheme(deed, theme, actor);
}
