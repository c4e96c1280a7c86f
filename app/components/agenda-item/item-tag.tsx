import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  not_scheduled: "grey",
  scheduled: "green",
  deferred: "orange",
  considered: "turquoise",
  withdrawn: "red",
} as const satisfies Record<ItemState, TagColour>;

/** An agenda item's state in words. */
export function ItemStateTag({ state }: { state: ItemState }) {
  return <Tag words={ITEM_STATES[state].words} colour={COLOURS[state]} />;
}
