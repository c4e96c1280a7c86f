import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { mayUnconfirmWitness } from "#app/domain/agenda/may.ts";
import { backOf, openItemDeed, postItemDeed } from "#app/http/agenda-item/item-deeds.server.ts";
import { idIn, OnlyVersion } from "#app/http/agenda/item-papers.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerWitness } from "#app/services/agenda/offer-item-papers.server.ts";
import { unconfirmWitness } from "#app/services/agenda/unconfirm-witness.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take back who attends: ${data?.item.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, itemId } = await openItemDeed(args);
  const of = { itemId, witnessId: idIn(args) };
  const item = found(await offerWitness(ctx.db, actor, of, (one, witness) => mayUnconfirmWitness(one, witness, actor)));
  return { item, back: backOf(ctx.url.searchParams.get("back")) };
}

export function action(args: ActionFunctionArgs) {
  const witnessId = idIn(args);
  return postItemDeed(
    args,
    OnlyVersion,
    (db, acting, { itemId }) => unconfirmWitness(db, acting, { itemId, witnessId }),
    ({ who }) => `It is no longer recorded that ${who} will attend.`,
  );
}

export default function ConfirmationRemovalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`witnesses/${item.witness.id}/confirmation-removal`}
      heading="Take back that they will attend"
      button="Take it back"
      back={back}
    >
      <p className="govuk-body">It is recorded that {item.witness.who} will attend for this item.</p>
    </ItemDeedPage>
  );
}
