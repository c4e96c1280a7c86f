import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentFields } from "#app/components/agenda/document-fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { mayListDocuments } from "#app/domain/agenda/may.ts";
import { backOf, openItemDeed, postItemDeed } from "#app/http/agenda-item/item-deeds.server.ts";
import { idIn } from "#app/http/agenda/item-papers.server.ts";
import { found } from "#app/http/responses.server.ts";
import { changeDocument } from "#app/services/agenda/change-document.server.ts";
import { offerDocument } from "#app/services/agenda/offer-item-papers.server.ts";
import { DocumentEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change a document of ${data?.item.reference}` },
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
    DocumentEdit,
    (db, acting, input) => changeDocument(db, acting, { ...input, documentId }),
    ({ title }) => `${title} is saved.`,
  );
}

export default function DocumentEditPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`documents/${item.document.id}/edit`}
      heading="Change a document"
      button="Save"
      back={back}
    >
      <DocumentFields given={item.document} />
    </ItemDeedPage>
  );
}
