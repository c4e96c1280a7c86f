import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf, named } from "#app/domain/references.ts";
import { NextSteps } from "#app/components/theme/next-steps.tsx";
import { Breadcrumbs } from "#app/components/page-parts.tsx";
import { THEME, deedLoader } from "#app/http/deed-route.server.ts";
import { readNextSteps } from "#app/services/theme/read-next-steps.server.ts";
import { readTheme } from "#app/services/theme/read-theme.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${calledOf(data)} has been sent` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId, ctx }) => {
  const theme = await readTheme(db, actor, themeId);
  return (
    theme && { reference: theme.reference, title: theme.title, steps: await readNextSteps(db, theme.bodyId, ctx.today) }
  );
});

export default function SentPage() {
  const { reference, title, steps } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <NextSteps reference={reference} steps={steps} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${reference}`}>
          See {named(title, reference)} and what happens to it
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
