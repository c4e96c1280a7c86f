import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { SearchBox } from "#app/components/search/search-box.tsx";
import { Say, useSay } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { sayIn } from "#app/words/say.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerFound, type Answered } from "#app/services/search/answer-found.server.ts";
import { findOnDays } from "#app/services/search/find-on-days.server.ts";
import { findReferred } from "#app/services/search/find-referred.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { readAddress } from "./address.ts";
import { NothingAsked, NothingFound } from "./nothing.tsx";
import { OnDaysFound } from "./on-days.tsx";
import { Results } from "./results.tsx";

export const handle = { asking: true };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const say = sayIn(languageIn(matches));
  return [{ title: data?.asked.typed ? say("search.titleOf", data.asked) : say("search.title") }];
};

/** Never kept: what can be asked is without end, and would push the pages out that everybody reads. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = readAddress(ctx.url.searchParams);
  const referred = await findReferred(ctx.db, ctx.reader, asked.typed, ctx.councilId);
  if (referred) throw redirect(referred);
  const hasPart = ctx.reader !== null && ctx.reader.parts.length > 0;
  const index = hasPart && !asked.published ? ("working" as const) : ("published" as const);
  const onDays = await findOnDays(ctx.db, ctx.reader, { ...ctx, ...asked, index });
  const found = await searchRecords(ctx.db, ctx.reader, {
    typed: asked.typed,
    index,
    kind: asked.kind,
    bodySlug: asked.body,
    startYear: asked.year,
    page: asked.page,
    councilId: ctx.councilId,
  });
  const answered =
    found && index === "published" ? await answerFound(ctx.db, found.rows, { ...ctx, ...asked }) : NOT_ANSWERED;
  return { asked, found, answered, onDays, hasPart, index };
}

/** Of the working record each theme says on its own page how it stands. */
const NOT_ANSWERED: Answered = { answer: null, states: {}, titlesCy: {} };

export default function SearchPage() {
  const { asked, found, answered, onDays, hasPart, index } = useLoaderData<typeof loader>();
  const say = useSay();
  const elsewhere = hasPart ? index : null;
  return (
    <>
      <Heading>
        <Say of="search.title" />
      </Heading>
      <SearchBox
        id="q"
        label={say(index === "working" ? "search.labelOwn" : "search.label")}
        typed={asked.typed}
        index={asked.published ? "published" : undefined}
      />
      {onDays ? <OnDaysFound found={onDays} /> : null}
      {found === null ? (
        <NothingAsked />
      ) : onDays?.rows.length && (found.how === "some" || found.unfiltered === 0) ? null : found.unfiltered === 0 ? (
        <NothingFound asked={asked} elsewhere={elsewhere} />
      ) : (
        <Results asked={asked} found={found} answered={answered} elsewhere={elsewhere} />
      )}
    </>
  );
}
