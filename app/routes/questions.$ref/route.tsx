import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublishedQuestionPage } from "#app/components/published-question.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readPublished } from "#app/services/read-published.server.ts";
import { readQuestion } from "#app/services/read-question.server.ts";
import { WorkingQuestion } from "./working-question.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: titleOf(data) }];

/** The working record for whoever has a part in it, else what is published, else nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("question", params.ref));
  const working = ctx.reader ? await readQuestion(ctx.db, ctx.reader, id) : undefined;
  if (working) return readingPage(ctx, { working, published: null });
  return readingPage(ctx, { working: null, published: found(await readPublished(ctx.db, "question", id)) });
}

export default function QuestionPage() {
  const { working, published } = useLoaderData<typeof loader>();
  if (working) return <WorkingQuestion question={working} />;
  return published ? <PublishedQuestionPage question={published} /> : null;
}

function titleOf(
  data: { working: { reference: string } | null; published: { reference: string } | null } | undefined,
) {
  return `Question ${(data?.working ?? data?.published)?.reference ?? "not found"}`;
}
