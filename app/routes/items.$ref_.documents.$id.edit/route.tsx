import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { DocumentFields } from "#app/components/agenda/document-fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { DOCUMENT, deedAction } from "#app/http/deed-route.server.ts";
import { changeDocument } from "#app/services/agenda/change-document.server.ts";
import { offerDocument } from "#app/services/agenda/offer-item-papers.server.ts";
import { DocumentEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change a document of ${calledOf(data?.item)}` },
];

export const loader = itemLoader(DOCUMENT, ({ db, actor, ...of }) => offerDocument(db, actor, of));

export const action = deedAction(DOCUMENT, DocumentEdit, changeDocument, ({ title }) => `${title} has been saved.`);

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
