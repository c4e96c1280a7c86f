import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublishedProgrammePage } from "#app/components/published-programme.tsx";
import { arrangeProgramme } from "#app/domain/programme/arrange-programme.ts";
import { startYearFromSlug } from "#app/domain/programme/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyFacts } from "#app/services/read-body.server.ts";
import { readPublishedProgramme } from "#app/services/read-published-programme.server.ts";
import { BeingPrepared } from "./being-prepared.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.body.name}: work programme ${data.year}` : "Programme not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const bodySlug = found(params.slug);
  const startYear = found(startYearFromSlug(params.year));
  const body = found(await readBodyFacts(ctx.db, bodySlug, ctx.today));
  const programme = await readPublishedProgramme(ctx.db, { bodySlug, startYear });
  return readingPage(ctx, {
    body,
    year: found(params.year).replace("-", "/"),
    published: programme ? { programme, arranged: arrangeProgramme(programme, ctx.today) } : null,
  });
}

export default function ProgrammePage() {
  const { body, year, published } = useLoaderData<typeof loader>();
  if (!published) return <BeingPrepared body={body} year={year} />;
  return <PublishedProgrammePage {...published} body={body} />;
}
