import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CameFromFile } from "#app/components/own-sheet/came-from.tsx";
import { PublishedFollowUpPage } from "#app/components/public-record/published-follow-up.tsx";
import { languageIn } from "#app/components/titled.ts";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readFollowUp } from "#app/services/follow-up/read-follow-up.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readPublishedFollowUp } from "#app/services/public-record/read-public-record.server.ts";
import { say } from "#app/words/say.ts";
import { WorkingFollowUp } from "./working-follow-up.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const followUp = data?.followUp ?? data?.published;
  return [{ title: followUp ? calledOf(followUp) : say(languageIn(matches), "errors.notFound").words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("follow_up", params.ref));
  const followUp = ctx.reader ? await readFollowUp(ctx.db, requireActor(ctx), id) : undefined;
  if (followUp) {
    const cameFrom = await readCameFrom(ctx.db, ctx.reader, "follow_up", { id, bodyId: followUp.bodyId });
    return readingPage(ctx, { followUp, published: null, cameFrom });
  }
  const published = found(await readPublishedFollowUp(ctx.db, id, ctx.today));
  madeFromPublished(ctx, published);
  return readingPage(ctx, { followUp: null, published, cameFrom: [] });
}

export default function FollowUpPage() {
  const { followUp, published, cameFrom } = useLoaderData<typeof loader>();
  if (!followUp) return <PublishedFollowUpPage followUp={published} />;
  return (
    <>
      <WorkingFollowUp followUp={followUp} />
      <CameFromFile rows={cameFrom} />
    </>
  );
}
