import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpPublicityPage } from "#app/components/follow-up-publicity-page.tsx";
import { PublishedFollowUps } from "#app/components/published-follow-ups.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { idFromReference } from "#app/domain/references.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpPublication } from "#app/services/offer-follow-up-publication.server.ts";
import { publishFollowUp } from "#app/services/publish-follow-up.server.ts";
import { Publication } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish ${data.reference}` : "Follow-up not found" },
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
  const form = await readForm(request, Publication);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => publishFollowUp(ctx.write, actingIn(ctx, actor, form), { ...form.data, followUpId }),
    (done) => ({ to: `/follow-ups/${done.reference}`, say: `${done.reference} is published.` }),
  );
}

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <FollowUpPublicityPage
      followUp={offer}
      verdict={offer.verdicts.publish}
      path="publication"
      heading={offer.publishedOn ? "Publish it again" : "Publish this follow-up"}
      button={offer.publishedOn ? "Publish again" : "Publish"}
    >
      <p className="govuk-body">
        Readers will see it with its responses and updates as they stand now
        {offer.publishedOn ? `, in place of what was published on ${dayWords(offer.publishedOn)}` : ""}. An
        owner is named only by their office, or where they are a member of this body.
      </p>
      <PublishedFollowUps followUps={offer.followUps} />
    </FollowUpPublicityPage>
  );
}
