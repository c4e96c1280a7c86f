import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { mayListDocuments } from "#app/domain/agenda/may.ts";
import { backOf, openItemDeed, postItemDeed } from "#app/http/agenda-item/item-deeds.server.ts";
import { idIn, OnlyVersion } from "#app/http/agenda/item-papers.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerDocument } from "#app/services/agenda/offer-item-papers.server.ts";
import { removeDocument } from "#app/services/agenda/remove-document.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take a document off ${data?.item.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, itemId } = await openItemDeed(args);
  const of = { itemId, documentId: idIn(args) };
  const item = found(await offerDocument(ctx.db, actor, of, (one) => mayListDocuments(one, actor)));
  return { item, back: backOf(ctx.url.searchParams.get("back")) };
}

export function action(args: ActionFunctionArgs) {
  const documentId = idIn(args);
  return postItemDeed(
    args,
    OnlyVersion,
    (db, acting, input) => removeDocument(db, acting, { ...input, documentId }),
    ({ title }) => `${title} is taken off.`,
  );
}

export default function DocumentRemovalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`documents/${item.document.id}/removal`}
      heading="Take a document off"
      button="Take it off"
      back={back}
      warning
    >
      <p className="govuk-body">
        {item.document.title} is no longer listed with this item. Where readers have it already, it goes with the next
        supplementary agenda or release.
      </p>
    </ItemDeedPage>
  );
}
