import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PublishedThemes } from "#app/components/public-record/published-themes.tsx";
import { Say } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { contextFor } from "#app/http/context.server.ts";
import { askedOf, readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { listPublishedThemes } from "#app/services/public-record/list-published.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("theme.everyBody");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = askedOf(ctx.url);
  madeFromAllPublished(ctx);
  return readingPage(ctx, {
    found: await listPublishedThemes(ctx.db, { ...asked, today: ctx.today, councilId: ctx.councilId }),
    q: asked.q,
  });
}

export default function PublishedThemesPage() {
  const { found, q } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: <Say of="record.themes" /> }]} />
      <Heading>
        <Say of="theme.everyBody" />
      </Heading>
      <PublishedThemes found={found} q={q} path="/themes/published" />
    </>
  );
}
