import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { considerTheme } from "#app/services/consider-theme.server.ts";
import { offerThemeMove } from "#app/services/offer-theme-move.server.ts";
import { Consideration } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Put ${data?.reference} on the long list` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const themeId = found(idFromReference("theme", params.ref));
  return found(await offerThemeMove(ctx.db, actor, themeId, "consider_theme"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const themeId = found(idFromReference("theme", params.ref));
  const form = await readForm(request, Consideration);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => considerTheme(ctx.write, actingIn(ctx, actor, form), { themeId, ...form.data }),
    (done) => ({ to: `/themes/${done.reference}`, say: `${done.reference} is on the long list.` }),
  );
}

export default function ConsiderationPage() {
  const theme = useLoaderData<typeof loader>();
  const back = { href: `/themes/${theme.reference}`, words: `${theme.reference} ${theme.title}` };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={theme.title}>Put {theme.reference} on the long list</Heading>
      <WhyNot verdict={theme.verdict} back={back} />
      {theme.verdict.allowed ? (
        <Form action={`/themes/${theme.reference}/consideration`} version={theme.version}>
          <p className="govuk-body">Its proposer will see that it is being considered.</p>
          <SubmitButton>Put it on the long list</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
