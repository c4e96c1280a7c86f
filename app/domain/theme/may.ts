import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { rolesIn, type Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { THEME_DEEDS, type ThemeDeed, type ThemeMove } from "./deeds.ts";
import { isChosenTheme, isOpenTheme } from "./state-sets.ts";
import { THEME_STATES, type ThemeState } from "./states.ts";

/** What the rules need to know of a theme. */
export type ThemeFacts = {
  bodyId: number;
  state: ThemeState;
  proposerPersonId: number | null;
  sensitiveSinceAt?: string | null;
  /** Why it is where it is: of a theme on the long list, what was asked for when it was sent back. */
  reasonWords?: string | null;
};

/** What a deed asks beside role and state: who began or proposed it, and what it stands on. */
const ALSO: Partial<Record<ThemeDeed, (theme: ThemeFacts, actor: Reader) => Verdict>> = {
  edit_theme: ({ state }) =>
    state === "draft" ? refused("state", "This is still a draft: continue writing it there.") : allowed,
  edit_draft: (theme, actor) =>
    allOf(
      isAuthor(theme, actor, "edit"),
      theme.state === "draft" ? allowed : refused("state", "This theme has been sent: it is no longer a draft."),
    ),
  send_theme: (theme, actor) => isAuthor(theme, actor, "send"),
  discard_draft: (theme, actor) =>
    allOf(
      isAuthor(theme, actor, "delete"),
      theme.state === "draft"
        ? allowed
        : refused("state", "You cannot delete it now: it has been sent. Withdraw it instead."),
    ),
  approve_theme: (theme, actor) =>
    isProposer(theme, actor)
      ? refused("role", "You proposed this theme, so someone else must approve it: ask the chair or vice-chair.")
      : allowed,
  amend_theme: (theme, actor) =>
    allOf(
      isProposer(theme, actor) ? allowed : refused("role", "Only its proposer can amend this theme and send it again."),
      theme.state !== "under_consideration" || wasSentBack(theme)
        ? allowed
        : refused("state", "Nobody has sent this theme back, so there is nothing to send again."),
    ),
  withdraw_theme: (theme, actor) =>
    isProposer(theme, actor) || rolesIn(actor, theme.bodyId).includes("officer")
      ? allowed
      : refused("role", "Only its proposer or the scrutiny officer can withdraw this theme."),
  relate_theme: hasBeenSent,
  remove_relation: hasBeenSent,
  mark_theme_sensitive: (theme) =>
    allOf(
      hasBeenSent(theme),
      theme.sensitiveSinceAt ? refused("state", "This theme is already marked as sensitive.") : allowed,
    ),
  unmark_theme_sensitive: (theme) =>
    allOf(
      hasBeenSent(theme),
      theme.sensitiveSinceAt ? allowed : refused("state", "This theme is not marked as sensitive."),
    ),
  remove_contact: hasBeenSent,
  support_theme: (theme, actor) =>
    allOf(
      isProposer(theme, actor)
        ? refused("role", "You proposed this theme; support is for the other members.")
        : allowed,
      isOpenTheme(theme.state)
        ? allowed
        : refused("state", `You cannot support it now: this theme is “${THEME_STATES[theme.state].words}”.`),
    ),
};

/** Whether the actor may do this deed: role, then who proposed it and what it stands on, then its state. */
export function mayTheme(deed: ThemeDeed, theme: ThemeFacts, actor: Reader): Verdict {
  return allOf(
    // A draft stays its author's, whatever part in the body they have now: saving asks for one in the body chosen.
    deed === "edit_draft" ? allowed : mayByRole(THEME_DEEDS[deed], actor, theme.bodyId),
    ALSO[deed]?.(theme, actor) ?? allowed,
    mayInState(THEME_DEEDS[deed], theme.state, { noun: "theme", states: THEME_STATES }),
  );
}

/** The chair's three answers to a theme that waits for a decision. */
export const DECISION_DEEDS = ["approve_theme", "refuse_theme", "send_back_theme"] as const satisfies ThemeMove[];

/** Whether the actor may answer the chair's question at all: allowed where any of the three answers is. */
export function mayDecideTheme(theme: ThemeFacts, actor: Reader): Verdict {
  const verdicts = DECISION_DEEDS.map((deed) => mayTheme(deed, theme, actor));
  return verdicts.find((verdict) => verdict.allowed) ?? mayTheme("refuse_theme", theme, actor);
}

/** Whether the support was not given before. */
export function hasNewSupport(isNew: boolean): Verdict {
  return isNew ? allowed : refused("state", "You already support this theme.");
}

/** Whether there was support to be withdrawn. */
export function hasSupport(wasThere: boolean): Verdict {
  return wasThere ? allowed : refused("state", "You do not support this theme.");
}

/** Whether nothing is still planned for the theme, given the ids of its agenda items that are still to be taken. */
export function hasNothingPlanned(itemIds: readonly number[]): Verdict {
  if (itemIds.length === 0) return allowed;
  const items = itemIds.map((id) => reference("item", id)).join(", ");
  const [are, them] = itemIds.length === 1 ? ["is", "it"] : ["are", "them"];
  return refused("state", `${items} ${are} still planned for this theme: withdraw ${them} first.`);
}

/**
 * What may be done with a theme, with this actor's verdict on each: of a draft,
 * only a draft's deeds; of a chosen theme, none that lies behind it. `newItem`
 * is the rule's answer to an agenda item on it, which is a deed of the item.
 */
export function themeOffers(
  theme: ThemeFacts & { id: number; sensitiveSinceAt: string | null },
  actor: Reader,
  newItem: Verdict,
): Offer[] {
  const home = `/themes/${reference("theme", theme.id)}`;
  const offers = offersOf(THEME_DEEDS, {
    home,
    may: (deed) => (deed === "approve_theme" ? mayDecideTheme(theme, actor) : mayTheme(deed, theme, actor)),
    isOffered: (deed) => isOffered(deed, theme),
  });
  if (theme.state === "draft") return offers;
  const at = offers.findIndex(({ href }) => /\/(?:merge|relations)$/.test(href));
  return offers.toSpliced(at, 0, { href: `${home}/items/new`, words: "Add an agenda item", verdict: newItem });
}

const OF_A_DRAFT: readonly ThemeDeed[] = ["edit_draft", "send_theme", "discard_draft"];

/** What leads up to the chair's decision: once a theme is chosen nothing takes it back there. */
const BEFORE_DECISION: readonly ThemeDeed[] = [
  "consider_theme",
  "scope_theme",
  "recommend_theme",
  "approve_theme",
  "merge_theme",
];

/** Deeds that have a place of their own on the theme's pages. */
const ELSEWHERE: readonly ThemeDeed[] = ["support_theme", "remove_support", "write_line_of_enquiry", "remove_contact"];

function isOffered(deed: ThemeDeed, theme: ThemeFacts): boolean {
  if (ELSEWHERE.includes(deed)) return false;
  if (OF_A_DRAFT.includes(deed) !== (theme.state === "draft")) return false;
  if (deed === "amend_theme") return wasSentBack(theme);
  if (deed === "mark_theme_sensitive") return !theme.sensitiveSinceAt;
  if (deed === "unmark_theme_sensitive") return Boolean(theme.sensitiveSinceAt);
  return !(isChosenTheme(theme.state) && BEFORE_DECISION.includes(deed));
}

/** Whether the theme is on the long list because whoever was to decide on it sent it back: no other way there keeps a reason. */
export function wasSentBack({ state, reasonWords }: Pick<ThemeFacts, "state" | "reasonWords">): boolean {
  return state === "under_consideration" && Boolean(reasonWords);
}

function hasBeenSent(theme: ThemeFacts): Verdict {
  return theme.state === "draft" ? refused("state", "This theme is still its author's draft.") : allowed;
}

function isAuthor(theme: ThemeFacts, actor: Reader, does: "edit" | "send" | "delete"): Verdict {
  return isProposer(theme, actor) ? allowed : refused("role", `Only its author can ${does} this draft.`);
}

function isProposer(theme: ThemeFacts, actor: Reader): boolean {
  return actor !== null && theme.proposerPersonId === actor.personId;
}
