import { DIRECTIONS, type Direction } from "#app/domain/one-place.ts";
import { Form } from "./form.tsx";
import { NOTHING_CAME } from "./form-state.ts";

export type OrderedItem = {
  reference: string;
  title: string;
  version: number;
  above: string | null;
  below: string | null;
};

/**
 * Up and down: each its own tiny form, naming the item it goes past so that nothing is overwritten unseen.
 * A refusal is said once at the top of the page, not at each button.
 */
export function OrderButtons({ item, back }: { item: OrderedItem; back?: string }) {
  return (
    <div className="app-order">
      <OrderButton item={item} direction="up" passing={item.above} back={back} />
      <OrderButton item={item} direction="down" passing={item.below} back={back} />
    </div>
  );
}

function OrderButton({
  item,
  direction,
  passing,
  back,
}: {
  item: OrderedItem;
  direction: Direction;
  passing: string | null;
  back: string | undefined;
}) {
  if (!passing) return null;
  return (
    <Form
      action={`/items/${item.reference}/position`}
      version={item.version}
      state={NOTHING_CAME}
      className="app-order__form"
    >
      <input type="hidden" name="direction" value={direction} />
      <input type="hidden" name="passing" value={passing} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      <button className="govuk-button govuk-button--secondary app-order__button">
        {direction === "up" ? "Up" : "Down"}
        <span className="govuk-visually-hidden">
          : move {item.title} {DIRECTIONS[direction].words}
        </span>
      </button>
    </Form>
  );
}
