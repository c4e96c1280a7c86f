import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { mayConfirmWitness } from "#app/domain/agenda/may.ts";
import { backOf, openItemDeed, postItemDeed } from "#app/http/agenda-item/item-deeds.server.ts";
import { idIn, OnlyVersion } from "#app/http/agenda/item-papers.server.ts";
import { found } from "#app/http/responses.server.ts";
import { confirmWitness } from "#app/services/agenda/confirm-witness.server.ts";
import { offerWitness } from "#app/services/agenda/offer-item-papers.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Confirm who attends: ${data?.item.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, itemId } = await openItemDeed(args);
  const of = { itemId, witnessId: idIn(args) };
  const item = found(await offerWitness(ctx.db, actor, of, (one, witness) => mayConfirmWitness(one, witness, actor)));
  return { item, back: backOf(ctx.url.searchParams.get("back")) };
}

export function action(args: ActionFunctionArgs) {
  const witnessId = idIn(args);
  return postItemDeed(
    args,
    OnlyVersion,
    (db, acting, { itemId }) => confirmWitness(db, acting, { itemId, witnessId }),
    ({ who }) => `${who} will attend.`,
  );
}

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
