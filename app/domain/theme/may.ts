import { mayByRole } from "#app/domain/permissions.ts";
import { rolesIn, type Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { isOpenTheme, THEME_STATES, type ThemeState } from "./states.ts";
import { THEME_TRANSITIONS, type ThemeDeed } from "./workflow.ts";

/** What the rules need to know of a theme. */
export type ThemeFacts = { bodyId: number; state: ThemeState; proposerPersonId: number | null };

/** The chair's three answers to a theme that waits for a decision. */
export const DECISION_DEEDS = ["approve_theme", "refuse_theme", "send_back_theme"] as const satisfies ThemeDeed[];

const DEED_WORDS = {
  send_theme: "send it",
  consider_theme: "put it on the long list",
  scope_theme: "record it as scoped",
  recommend_theme: "send it to the chair",
  approve_theme: "approve it",
  refuse_theme: "decide not to take it forward",
  send_back_theme: "send it back",
  merge_theme: "merge it",
  withdraw_theme: "withdraw it",
  close_theme: "close it",
  reopen_theme: "reopen it",
} as const satisfies Record<ThemeDeed, string>;

/** Whether the actor may make this move with this theme: role, then the theme's own rules, then its state. */
export function mayMoveTheme(deed: ThemeDeed, theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(deed, actor, theme.bodyId),
    mayByPart(deed, theme, actor),
    mayInState(THEME_TRANSITIONS[deed], theme.state, {
      noun: "theme",
      deed: DEED_WORDS[deed],
      states: THEME_STATES,
    }),
  );
}

/** Whether the actor may support the theme: a member, not its proposer, while it is open. */
export function maySupportTheme(theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("support_theme", actor, theme.bodyId),
    isProposer(theme, actor) ? refused("role", "You proposed this theme; support is for the other members.") : allowed,
    isOpenTheme(theme.state)
      ? allowed
      : refused("state", `You cannot support it now: this theme is “${THEME_STATES[theme.state].words}”.`),
  );
}

/** Whether the actor may take support back: a member, whatever has become of the theme. */
export function mayRemoveSupport(theme: ThemeFacts, actor: Reader): Verdict {
  return mayByRole("support_theme", actor, theme.bodyId);
}

/** Whether the actor may answer the chair's question at all: allowed where any of the three answers is. */
export function mayDecideTheme(theme: ThemeFacts, actor: Reader): Verdict {
  const verdicts = DECISION_DEEDS.map((deed) => mayMoveTheme(deed, theme, actor));
  return verdicts.find((verdict) => verdict.allowed) ?? mayMoveTheme("refuse_theme", theme, actor);
}

/** Whether the actor may link the theme to another, or remove a link: an officer, once it has been sent. */
export function mayRelateTheme(theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(mayByRole("relate_theme", actor, theme.bodyId), hasBeenSent(theme));
}

/** Whether the actor may mark the theme as sensitive, or take the mark off: an officer, once it has been sent. */
export function mayMarkSensitive(theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(mayByRole("mark_theme_sensitive", actor, theme.bodyId), hasBeenSent(theme));
}

/** Whether the actor may delete the draft: its author, while it is one. */
export function mayDiscardDraft(theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("discard_draft", actor, theme.bodyId),
    isProposer(theme, actor) ? allowed : refused("role", "Only its author can delete this draft."),
    theme.state === "draft"
      ? allowed
      : refused("state", "You cannot delete it now: it has been sent. Withdraw it instead."),
  );
}

/** Whether the actor may edit the theme's text: an officer at any time, its proposer while it is a draft. */
export function mayEditTheme(theme: ThemeFacts, actor: Reader): Verdict {
  if (theme.state === "draft") {
    return isProposer(theme, actor) ? allowed : refused("role", "Only its author can edit this draft.");
  }
  return mayByRole("edit_theme", actor, theme.bodyId);
}

function hasBeenSent(theme: ThemeFacts): Verdict {
  return theme.state === "draft" ? refused("state", "This theme is still its author's draft.") : allowed;
}

/** Who began or proposed it: a draft is sent by its author, and nobody approves a theme of their own. */
function mayByPart(deed: ThemeDeed, theme: ThemeFacts, actor: Reader): Verdict {
  const own = isProposer(theme, actor);
  if (deed === "send_theme" && !own) return refused("role", "Only its author can send this draft.");
  if (deed === "approve_theme" && own) {
    return refused("role", "You proposed this theme, so someone else must approve it: ask the chair or vice-chair.");
  }
  if (deed === "withdraw_theme" && !own && !rolesIn(actor, theme.bodyId).includes("officer")) {
    return refused("role", "Only its proposer or the scrutiny officer can withdraw this theme.");
  }
  return allowed;
}

function isProposer(theme: ThemeFacts, actor: Reader): boolean {
  return actor !== null && theme.proposerPersonId === actor.personId;
}
