import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { mayTakeBackUrgency } from "#app/domain/agenda/may.ts";
import { dayWords } from "#app/domain/calendar.ts";
import { loadItemPapers, OnlyVersion } from "#app/http/agenda/item-papers.server.ts";
import { takeBackUrgency } from "#app/services/agenda/take-back-urgency.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take back that ${data?.item.reference} is urgent` },
];

export function loader(args: LoaderFunctionArgs) {
  return loadItemPapers(args, mayTakeBackUrgency);
}

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
      heading="Take back that it is urgent"
      button="Take it back"
      back={back}
      warning
    >
      <p className="govuk-inset-text">
        {because} ({by}
        {on ? `, ${dayWords(on)}` : ""})
      </p>
      <p className="govuk-body">
        The reason stays in the history, and in any supplementary agenda that has gone out with it.
      </p>
    </ItemDeedPage>
  );
}
