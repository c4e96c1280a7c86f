import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { PublishedBodies } from "#app/components/public-record/published-bodies.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { Say } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { mayStartProgramme } from "#app/domain/programme/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import { listOwnProgrammes } from "#app/services/programme/list-programmes.server.ts";
import { listPublishedBodies } from "#app/services/public-record/list-published-bodies.server.ts";
import { OwnProgrammes } from "./own-programmes.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta = titled("home.programmes");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { reader } = ctx;
  if (!reader) madeFromAllPublished(ctx);
  return readingPage(ctx, {
    own: reader && {
      programmes: await listOwnProgrammes(ctx.db, reader),
      mayStart: reader.parts.some(({ bodyId }) => mayStartProgramme(bodyId, false, reader).allowed),
    },
    bodies: await listPublishedBodies(ctx.db, ctx.today, ctx.councilId),
    takesSuggestions: (await listSuggestionBodies(ctx.db, ctx.today, ctx.councilId)).length > 0,
  });
}

export default function ProgrammesPage() {
  const { own, bodies, takesSuggestions } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>
        <Say of="home.programmes" />
      </Heading>
      <p className="govuk-body">
        <Say of="home.programmesWhat" />
      </p>
      {own ? <OwnProgrammes {...own} /> : null}
      <Part id="published" title={<Say of="home.published" />}>
        <PublishedBodies bodies={bodies} takesSuggestions={takesSuggestions} />
      </Part>
    </>
  );
}
