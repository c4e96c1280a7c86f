import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { WITNESS, deedAction } from "#app/http/deed-route.server.ts";
import { confirmWitness } from "#app/services/agenda/confirm-witness.server.ts";
import { offerWitness } from "#app/services/agenda/offer-item-papers.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Confirm who attends: ${calledOf(data?.item)}` },
];

export const loader = itemLoader(WITNESS, ({ db, actor, ...of }) => offerWitness(db, actor, of, "confirm_witness"));

export const action = deedAction(WITNESS, OnlyVersion, confirmWitness, ({ who }) => `${who} will attend.`);

export default function ConfirmationPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`witnesses/${item.witness.id}/confirmation`}
      heading="Confirm who attends"
      button="Confirmed"
      back={back}
    >
      <p className="govuk-body">{item.witness.who} has said that they will attend for this item.</p>
    </ItemDeedPage>
  );
}
