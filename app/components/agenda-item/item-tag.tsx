import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** An agenda item's state in words. */
export function ItemStateTag({ state }: { state: ItemState }) {
  return <Tag words={ITEM_STATES[state].words} />;
}
