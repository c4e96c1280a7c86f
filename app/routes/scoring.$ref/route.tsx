import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublishedRoundPage } from "#app/components/public-record/published-round.tsx";
import { languageIn } from "#app/components/titled.ts";
import { idFromReference, named } from "#app/domain/references.ts";
import { mayRound } from "#app/domain/scoring/may.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readPublishedRound } from "#app/services/scoring/read-published-round.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { say } from "#app/words/say.ts";
import { WorkingRound } from "./working-round.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const round = data?.round ?? data?.published;
  return [{ title: round ? named(round.title, round.reference) : say(languageIn(matches), "errors.notFound").words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("scoring", params.ref));
  const actor = ctx.reader && requireActor(ctx);
  const round = actor ? await readRound(ctx.db, actor, id) : undefined;
  if (actor && round) {
    const mayPlace = mayRound("place_theme", round, actor).allowed;
    return readingPage(ctx, { round: { ...round, mayPlace }, published: null });
  }
  const published = found(await readPublishedRound(ctx.db, id, ctx.today));
  madeFromPublished(ctx, published);
  return readingPage(ctx, { round: null, published });
}

export default function RoundPage() {
  const { round, published } = useLoaderData<typeof loader>();
  return round ? <WorkingRound round={round} /> : <PublishedRoundPage round={published} />;
}
