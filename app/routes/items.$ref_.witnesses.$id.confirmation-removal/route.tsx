import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { WITNESS, deedAction } from "#app/http/deed-route.server.ts";
import { offerWitness } from "#app/services/agenda/offer-item-papers.server.ts";
import { unconfirmWitness } from "#app/services/agenda/unconfirm-witness.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo who attends: ${calledOf(data?.item)}` }];

export const loader = itemLoader(WITNESS, ({ db, actor, ...of }) => offerWitness(db, actor, of, "unconfirm_witness"));

export const action = deedAction(
  WITNESS,
  OnlyVersion,
  unconfirmWitness,
  ({ who }) => `It is no longer recorded that ${who} will attend.`,
);

export default function ConfirmationRemovalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`witnesses/${item.witness.id}/confirmation-removal`}
      heading="Undo the confirmation"
      button="Undo the confirmation"
      back={back}
    >
      <p className="govuk-body">It is recorded that {item.witness.who} will attend for this item.</p>
    </ItemDeedPage>
  );
}
