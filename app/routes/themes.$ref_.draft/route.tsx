import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { ThemeDraftFields } from "#app/components/theme/theme-draft-fields.tsx";
import { actingIn } from "#app/http/context.server.ts";
import { SavedDraft } from "#app/http/theme/draft-form.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { openThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { offerDraft, offerProposal } from "#app/services/theme/offer-draft.server.ts";
import { saveDraft } from "#app/services/theme/save-draft.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Draft: ${data?.draft.title}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const draft = await offerDraft(ctx.db, actor, themeId);
  if (!draft) throw redirect(`/themes/${args.params.ref}`);
  return { draft, ...(await offerProposal(ctx.db, actor)) };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const form = await readForm(args.request, SavedDraft);
  if (!form.ok) return malformed(form);
  const { next, ...input } = form.data;
  return answer(
    ctx,
    form,
    () => saveDraft(ctx.write, actingIn(ctx, actor, form), { themeId, ...input }),
    (done) =>
      next === "check"
        ? { to: `/themes/${done.reference}/check` }
        : { to: `/themes/${done.reference}/draft`, say: "Your draft is saved. Only you can see it." },
  );
}

export default function DraftPage() {
  const { draft, bodies, choosesOrigin } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: `/themes/${draft.reference}`, words: `${draft.reference} ${draft.title}` },
        ]}
      />
      <Heading caption={`${draft.reference}, your draft`}>Propose a theme</Heading>
      <Form action={`/themes/${draft.reference}/draft`} version={draft.version}>
        <ThemeDraftFields draft={draft} bodies={bodies} choosesOrigin={choosesOrigin} />
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${draft.reference}/discard`}>
          Delete this draft
        </a>
      </p>
    </>
  );
}
