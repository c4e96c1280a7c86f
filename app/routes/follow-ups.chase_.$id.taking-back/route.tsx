import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { offerTakingBack } from "#app/services/follow-up/offer-chase.server.ts";
import { takeBackOwnerLink } from "#app/services/follow-up/take-back-owner-link.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Take back the link for ${data?.owner}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerTakingBack(ctx.db, requireActor(ctx), idOf(params.id), ctx.now));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const linkId = idOf(params.id);
  const { bodySlug } = found(await offerTakingBack(ctx.db, actor, linkId, ctx.now));
  const form = await readForm(request, z.object({}));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => takeBackOwnerLink(ctx.write, actingIn(ctx, actor, form), { linkId }),
    ({ owner }) => ({
      to: `/follow-ups/chase?body=${bodySlug}`,
      say: `The link for ${owner} opens nothing any more.`,
    }),
  );
}

export default function TakingBackPage() {
  const link = useLoaderData<typeof loader>();
  const back = { href: `/follow-ups/chase?body=${link.bodySlug}`, words: "Chase follow-ups" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, back]} />
      <Heading caption={link.owner}>Take the link back</Heading>
      <WhyNot verdict={link.verdict} back={back} />
      {link.verdict.allowed ? (
        <Form action={`/follow-ups/chase/${link.id}/taking-back`}>
          <p className="govuk-body">
            The link made on {dayWords(link.madeOn)} will open nothing any more. What was asked through it stays open.
          </p>
          <SubmitButton kind="warning">Take it back</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
