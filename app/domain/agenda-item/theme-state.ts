import { isChosenTheme } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { ItemState } from "./states.ts";

/** Where a theme waits by a decision of its own, until an item of it is placed again. */
const WAITS: readonly ThemeState[] = ["follow_up", "carried_forward"];

/** The theme's state after its items changed: what is still to come outweighs what is past. Only a chosen theme follows its items. */
export function themeStateAfter(current: ThemeState, items: readonly ItemState[]): ThemeState {
  if (!isChosenTheme(current)) return current; // before approval and after closing its items decide nothing
  if (items.includes("scheduled")) return "scheduled";
  if (items.includes("deferred")) return "deferred";
  if (WAITS.includes(current)) return current;
  if (items.includes("considered")) return "considered";
  return "approved";
}
