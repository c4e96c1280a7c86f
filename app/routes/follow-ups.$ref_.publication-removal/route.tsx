import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextField } from "#app/components/fields.tsx";
import { FollowUpPublicityPage } from "#app/components/follow-up-publicity-page.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpPublication } from "#app/services/offer-follow-up-publication.server.ts";
import { unpublishFollowUp } from "#app/services/unpublish-follow-up.server.ts";
import { TakingBack } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Take back the published ${data.reference}` : "Follow-up not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const followUpId = found(idFromReference("follow_up", params.ref));
  return found(await offerFollowUpPublication(ctx.db, requireActor(ctx), followUpId, ctx.today));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const followUpId = found(idFromReference("follow_up", params.ref));
  const form = await readForm(request, TakingBack);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => unpublishFollowUp(ctx.write, actingIn(ctx, actor, form), { ...form.data, followUpId }),
    (done) => ({ to: `/follow-ups/${done.reference}`, say: `Readers no longer see ${done.reference}.` }),
  );
}

export default function PublicationRemovalPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <FollowUpPublicityPage
      followUp={offer}
      verdict={offer.verdicts.takeBack}
      path="publication-removal"
      heading="Take it back from readers"
      button="Take it back"
      warning
    >
      <p className="govuk-body">
        Readers will no longer see this follow-up. The working record stays as it is, and can be published
        again.
      </p>
      <TextField name="words" label="Why is it taken back?" />
    </FollowUpPublicityPage>
  );
}
