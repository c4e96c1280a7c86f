import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { DOCUMENT, deedAction } from "#app/http/deed-route.server.ts";
import { offerDocument } from "#app/services/agenda/offer-item-papers.server.ts";
import { removeDocument } from "#app/services/agenda/remove-document.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove a document from ${calledOf(data?.item)}` },
];

export const loader = itemLoader(DOCUMENT, ({ db, actor, ...of }) => offerDocument(db, actor, of));

export const action = deedAction(DOCUMENT, OnlyVersion, removeDocument, ({ title }) => `${title} has been removed.`);

export default function DocumentRemovalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage
      item={item}
      path={`documents/${item.document.id}/removal`}
      heading="Remove a document"
      button="Remove it"
      back={back}
      warning
    >
      <p className="govuk-body">
        {item.document.title} will no longer be listed with this item. If it has been published, it stays public until
        the next supplementary agenda or release.
      </p>
    </ItemDeedPage>
  );
}
