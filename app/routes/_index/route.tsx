import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/share.tsx";
import { languageIn } from "#app/components/titled.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { readHome } from "#app/services/home/read-home.server.ts";
import { listOtherAddresses } from "#app/services/administration/list-councils.server.ts";
import { readPublicHome } from "#app/services/home/read-public-home.server.ts";
import { say } from "#app/words/say.ts";
import { headingOf, MyHome } from "./my-home.tsx";
import { PublicHome } from "./public-home.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data?.mine
    ? [{ title: headingOf(data.mine) }]
    : titled(say(languageIn(matches), "home.pageTitle").words, data?.home?.welcome);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (ctx.reader) {
    const mine = await readHome(ctx.db, { ...ctx.reader, today: ctx.today }, ctx.now);
    return readingPage(ctx, { mine, home: null, councils: [] });
  }
  madeFromAllPublished(ctx);
  const { councils } = ctx.planner;
  const originOf = (councilId: number) => councils.originOf(councilId, ctx.url.origin);
  return readingPage(ctx, {
    mine: null,
    home: await readPublicHome(ctx.db, ctx.today, ctx.councilId),
    councils: ctx.councilId === null ? await listOtherAddresses(ctx.db, originOf) : [],
  });
}

export default function HomePage() {
  const { mine, home, councils } = useLoaderData<typeof loader>();
  if (mine) return <MyHome home={mine} />;
  return home ? <PublicHome home={home} councils={councils} /> : null;
}
