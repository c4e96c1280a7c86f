import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { PublishedThemes } from "#app/components/public-record/published-themes.tsx";
import { Say } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { contextFor } from "#app/http/context.server.ts";
import { askedOf, readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { listPublishedThemes } from "#app/services/public-record/list-published.server.ts";
import { loadWorking } from "./load-working.ts";
import { WorkingThemes } from "./working-themes.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("record.themes");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const working = await loadWorking(ctx);
  if (working) return readingPage(ctx, { working, published: null });
  madeFromAllPublished(ctx);
  const asked = askedOf(ctx.url);
  const found = await listPublishedThemes(ctx.db, { ...asked, today: ctx.today, councilId: ctx.councilId });
  return readingPage(ctx, { working: null, published: { found, q: asked.q } });
}

export default function ThemesPage() {
  const { working, published } = useLoaderData<typeof loader>();
  if (!working) {
    return (
      <>
        <Heading>
          <Say of="record.themes" />
        </Heading>
        {published ? <PublishedThemes found={published.found} q={published.q} path="/themes" /> : null}
      </>
    );
  }
  return <WorkingThemes {...working} />;
}
