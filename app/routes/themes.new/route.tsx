import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { OutOfScope } from "#app/components/theme/propose-intro.tsx";
import { ThemeDraftFields } from "#app/components/theme/theme-draft-fields.tsx";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { afterDraft, NewDraft } from "#app/http/theme/draft-form.server.ts";
import { draftTheme } from "#app/services/theme/draft-theme.server.ts";
import { offerProposal } from "#app/services/theme/offer-draft.server.ts";

export const meta: MetaFunction = () => [{ title: "Propose a theme" }];

const NEW_THEME = onPage("/themes");

export const loader = deedLoader(NEW_THEME, ({ db, actor }) => offerProposal(db, actor));

export const action = deedAction(
  NEW_THEME,
  NewDraft,
  (db, acting, { draft }) => draftTheme(db, acting, draft),
  afterDraft,
);

export default function NewThemePage() {
  const { bodies, choosesOrigin, maySuggest } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <Heading>Propose a theme</Heading>
      {bodies.length === 0 ? (
        <p className="govuk-body">
          You have no role in a body today, so there is nowhere to propose it.{" "}
          {maySuggest ? (
            <>
              You can still{" "}
              <a className="govuk-link" href="/suggest">
                suggest a theme
              </a>{" "}
              as a member of the public.
            </>
          ) : null}
        </p>
      ) : (
        <>
          <OutOfScope />
          <Form action="/themes/new">
            <ThemeDraftFields bodies={bodies} choosesOrigin={choosesOrigin} />
          </Form>
        </>
      )}
    </>
  );
}
