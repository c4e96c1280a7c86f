import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { OutOfScope } from "#app/components/theme/propose-intro.tsx";
import { ThemeDraftFields } from "#app/components/theme/theme-draft-fields.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { NewDraft } from "#app/http/theme/draft-form.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { draftTheme } from "#app/services/theme/draft-theme.server.ts";
import { offerProposal } from "#app/services/theme/offer-draft.server.ts";

export const meta: MetaFunction = () => [{ title: "Propose a theme" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return offerProposal(ctx.db, requireActor(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, NewDraft);
  if (!form.ok) return malformed(form);
  const { next, draft } = form.data;
  return answer(
    ctx,
    form,
    () => draftTheme(ctx.write, actingIn(ctx, actor, form), draft),
    (done) =>
      next === "check"
        ? { to: `/themes/${done.reference}/check` }
        : { to: `/themes/${done.reference}/draft`, say: "Your draft is saved. Only you can see it." },
  );
}

export default function NewThemePage() {
  const { bodies, choosesOrigin } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <Heading>Propose a theme</Heading>
      {bodies.length === 0 ? (
        <p className="govuk-body">
          You have no part in a body today, so there is nowhere to propose it. You can still{" "}
          <a className="govuk-link" href="/suggest">
            suggest a theme
          </a>{" "}
          as a member of the public.
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
