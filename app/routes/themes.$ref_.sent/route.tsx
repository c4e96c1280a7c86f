import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NextSteps } from "#app/components/theme/next-steps.tsx";
import { Breadcrumbs } from "#app/components/page-parts.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { readNextSteps } from "#app/services/theme/read-next-steps.server.ts";
import { readTheme } from "#app/services/theme/read-theme.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.reference} is sent` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const theme = found(await readTheme(ctx.db, actor, themeId));
  return { reference: theme.reference, steps: await readNextSteps(ctx.db, theme.bodyId, ctx.today) };
}

export default function SentPage() {
  const { reference, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <NextSteps reference={reference} steps={steps} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${reference}`}>
          See {reference} and what becomes of it
        </a>{" "}
        or{" "}
        <a className="govuk-link" href="/mine">
          everything you have proposed
        </a>
        .
      </p>
    </>
  );
}
