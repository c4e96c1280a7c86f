import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PublishedThemes } from "#app/components/public-record/published-themes.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { askedOf, readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { listPublishedThemes } from "#app/services/public-record/list-published.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Published themes of every body" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = askedOf(ctx.url);
  madeFromAllPublished(ctx);
  return readingPage(ctx, { found: await listPublishedThemes(ctx.db, { ...asked, today: ctx.today }), q: asked.q });
}

export default function PublishedThemesPage() {
  const { found, q } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <Heading>Published themes of every body</Heading>
      <PublishedThemes found={found} q={q} path="/themes/published" />
    </>
  );
}
