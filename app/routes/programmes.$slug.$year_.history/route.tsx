import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readProgrammeHistory } from "#app/services/programme/read-programme-history.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `History: ${data?.programme.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const before = Number(ctx.url.searchParams.get("before")) || null;
  const { entries, earlier } = await readProgrammeHistory(ctx.db, actor, programme.id, before);
  return { programme, entries, earlier: earlier === null ? null : `${programme.address}/history?before=${earlier}` };
}

export default function HistoryPage() {
  const { programme, entries, earlier } = useLoaderData<typeof loader>();
  return (
    <>
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} />
      <Heading caption={programme.title}>History</Heading>
      <Timeline entries={entries} earlier={earlier} />
    </>
  );
}
