import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublishedItemPage } from "#app/components/published-item.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readItem } from "#app/services/read-item.server.ts";
import { readPublished } from "#app/services/read-published.server.ts";
import { WorkingItem } from "./working-item.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const item = data?.working?.item ?? data?.published;
  return [{ title: item ? `${item.reference} ${item.title}` : "Item not found" }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const itemId = found(idFromReference("item", params.ref));
  const working = ctx.reader ? await readItem(ctx.db, requireActor(ctx), itemId) : undefined;
  if (working) return readingPage(ctx, { working, published: null });
  return readingPage(ctx, { working: null, published: found(await readPublished(ctx.db, "item", itemId)) });
}

export default function ItemPage() {
  const { working, published } = useLoaderData<typeof loader>();
  return working ? <WorkingItem page={working} /> : <PublishedItemPage item={published} />;
}
