import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { In, Say } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { malformed, readForm, refusedForm } from "#app/http/form.server.ts";
import { openOwnerLink, OWNER_HEADERS, showOwnerLink, TRY_AGAIN } from "#app/http/follow-up/owner-link.server.ts";
import { answerThroughLink } from "#app/services/follow-up/answer-through-link.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { findUsableLink, mayTryLink } from "#app/services/follow-up/owner-links.server.ts";
import { say } from "#app/words/say.ts";
import { ownerAnswers } from "./form.ts";
import { OwnerForm } from "./owner-form.tsx";

export const handle = { asking: true };
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const { words: title } =
    data?.kind === "open" ? say(language, "owner.pageTitle", data.page) : say(language, "owner.ended");
  return [{ title }, { name: "robots", content: "noindex, nofollow" }];
};

export const headers: HeadersFunction = () => OWNER_HEADERS;

export const loader = (args: LoaderFunctionArgs) => showOwnerLink(args);

/** One answer, and the link is spent; where it does not work the loader says so, in the same words as for any other. */
export async function action(args: ActionFunctionArgs) {
  const { ctx, from, token } = await openOwnerLink(args);
  const may = await mayTryLink(ctx.db, from);
  if (!may.allowed) return data(null, { status: 429, headers: TRY_AGAIN });
  const form = await readForm(args.request, ownerAnswers(ctx.language));
  if (!form.ok) return (await findUsableLink(ctx.db, { ...from, token })) ? malformed(form) : data(null, 404);
  try {
    const given = { secret: from.secret, token, now: ctx.now, submitKey: form.submitKey };
    const outcome = await answerThroughLink(ctx.write, given, form.data);
    return outcome.ok ? redirect("/owner/thanks", { headers: OWNER_HEADERS }) : refusedForm(outcome.refusal, form);
  } catch (error) {
    if (error instanceof NoSuchRecord) return data(null, 404);
    throw error;
  }
}

export default function OwnerLinkPage() {
  const found = useLoaderData<typeof loader>();
  if (found.kind === "open") return <OwnerForm path={found.path} page={found.page} />;
  return (
    <>
      <Heading>
        <Say of="owner.ended" />
      </Heading>
      <p className="govuk-body-l">
        {found.kind === "too_many" ? <In lang="en">{found.because}</In> : <Say of="owner.endedWhy" />}
      </p>
    </>
  );
}
