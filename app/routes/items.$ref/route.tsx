import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentList } from "#app/components/agenda/document-list.tsx";
import { CameFromFile } from "#app/components/own-sheet/came-from.tsx";
import { PublishedItemPage } from "#app/components/public-record/published-item.tsx";
import { languageIn } from "#app/components/titled.ts";
import { idFromReference, named } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listDocuments } from "#app/services/agenda/list-documents.server.ts";
import { readItemRecord } from "#app/services/meeting-record/read-meeting-record.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readPublicRecord } from "#app/services/public-record/read-public-record.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { say } from "#app/words/say.ts";
import { WorkingItem } from "./working-item.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const item = data?.working?.item ?? data?.published?.item;
  return [{ title: item ? named(item.title, item.reference) : say(languageIn(matches), "errors.notFound").words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const itemId = found(idFromReference("item", params.ref));
  const working = ctx.reader ? await readItem(ctx.db, requireActor(ctx), itemId) : undefined;
  if (working) {
    const happened = await readItemRecord(ctx.db, requireActor(ctx), itemId);
    const documents = await listDocuments(ctx.db, itemId);
    const cameFrom = await readCameFrom(ctx.db, ctx.reader, "item", working.item);
    return readingPage(ctx, { working, happened, published: null, documents, cameFrom });
  }
  const item = found(await readPublished(ctx.db, "item", itemId, ctx.today));
  const record = await readPublicRecord(ctx.db, { itemIds: [itemId] }, ctx.today);
  madeFromPublished(ctx, item, record);
  return readingPage(ctx, { working: null, happened: null, published: { item, record }, documents: [], cameFrom: [] });
}

export default function ItemPage() {
  const { working, happened, published, documents, cameFrom } = useLoaderData<typeof loader>();
  if (!working) return <PublishedItemPage {...published} />;
  const list = <DocumentList documents={documents} />;
  return (
    <>
      <WorkingItem page={working} happened={happened} documents={list} />
      <CameFromFile rows={cameFrom} />
    </>
  );
}
