import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { In, Say } from "#app/components/say.tsx";
import { NextSteps } from "#app/components/theme/next-steps.tsx";
import { titled } from "#app/components/titled.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import { contextFor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readSuggestionSent } from "#app/services/theme/read-suggestion-sent.server.ts";

export const handle = { asking: true };
export const meta = titled("suggest.sentTitle");

/** Says what happens next from the address alone: it looks no theme up, so it gives none away. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams;
  const themeId = found(idFromReference("theme", asked.get("ref") ?? undefined));
  const sent = found(await readSuggestionSent(ctx.db, asked.get("body"), ctx.today, ctx.language));
  return { reference: reference("theme", themeId), ...sent };
}

export default function SuggestionSentPage() {
  const { reference, bodyName, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <NextSteps reference={reference} steps={steps} />
      <p className="govuk-body">
        <Say of="suggest.sentWords" with={{ body: <In lang="en">{bodyName}</In> }} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/programmes">
          <Say of="suggest.seeProgrammes" />
        </a>
      </p>
    </>
  );
}
