import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { readPublicHome } from "#app/services/read-public-home.server.ts";
import { PublicHome } from "./public-home.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction = () => [{ title: "Scrutiny Planner: what scrutiny will look at, and why" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readingPage(ctx, { home: await readPublicHome(ctx.db, ctx.today) });
}

export default function HomePage() {
  const { home } = useLoaderData<typeof loader>();
  return <PublicHome home={home} />;
}
