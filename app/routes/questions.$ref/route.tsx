import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CameFromFile } from "#app/components/own-sheet/came-from.tsx";
import { PublishedQuestionPage } from "#app/components/public-record/published-question.tsx";
import { languageIn } from "#app/components/titled.ts";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readPublicRecord } from "#app/services/public-record/read-public-record.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { say } from "#app/words/say.ts";
import { WorkingQuestion } from "./working-question.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const question = data?.working ?? data?.published?.question;
  return [{ title: question ? calledOf(question) : say(languageIn(matches), "errors.notFound").words }];
};

/** The working record for whoever has a part in it, else what is published, else nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("question", params.ref));
  const working = ctx.reader ? await readQuestion(ctx.db, requireActor(ctx), id) : undefined;
  if (working) {
    const cameFrom = await readCameFrom(ctx.db, ctx.reader, "question", { id, bodyId: working.bodyId });
    return readingPage(ctx, { working, published: null, cameFrom });
  }
  const question = found(await readPublished(ctx.db, "question", id, ctx.today));
  const record = await readPublicRecord(ctx.db, { questionIds: [id] }, ctx.today);
  madeFromPublished(ctx, question, record);
  return readingPage(ctx, { working: null, published: { question, record }, cameFrom: [] });
}

export default function QuestionPage() {
  const { working, published, cameFrom } = useLoaderData<typeof loader>();
  if (working)
    return (
      <>
        <WorkingQuestion question={working} />
        <CameFromFile rows={cameFrom} />
      </>
    );
  return published ? <PublishedQuestionPage {...published} /> : null;
}
