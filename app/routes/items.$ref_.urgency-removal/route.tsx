import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { takeBackUrgency } from "#app/services/agenda/take-back-urgency.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the urgent mark from ${calledOf(data?.item)}` },
];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) =>
  offerItemPapers(db, actor, itemId, "take_back_urgency"),
);

export const action = deedAction(
  ITEM,
  OnlyVersion,
  takeBackUrgency,
  ({ reference }) => `${reference} is no longer recorded as urgent.`,
);

export default function UrgencyRemovalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  const { because, by, on } = item.urgent;
  return (
    <ItemDeedPage
      item={item}
      path="urgency-removal"
      heading="Remove the urgent mark"
      button="Remove the mark"
      back={back}
      warning
    >
      <p className="govuk-inset-text">
        {because} ({by}
        {on ? `, ${dateText(on)}` : ""})
      </p>
      <p className="govuk-body">
        The reason stays in the history, and in any supplementary agenda that has gone out with it.
      </p>
    </ItemDeedPage>
  );
}
