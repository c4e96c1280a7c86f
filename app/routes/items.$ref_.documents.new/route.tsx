import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { DocumentFields } from "#app/components/agenda/document-fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { addDocument } from "#app/services/agenda/add-document.server.ts";
import { NewDocument } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a document to ${calledOf(data?.item)}` }];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerItemPapers(db, actor, itemId, "list_documents"));

export const action = deedAction(ITEM, NewDocument, addDocument, ({ title }) => `${title} has been added.`);

export default function NewDocumentPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage item={item} path="documents/new" heading="Add a document" button="Add it" back={back}>
      <DocumentFields />
    </ItemDeedPage>
  );
}
