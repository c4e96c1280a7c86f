import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkMaking } from "#app/http/mail.server.ts";
import { found } from "#app/http/responses.server.ts";
import { chaseOwner, type ChaseToSend } from "#app/services/follow-up/chase-owner.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { ChaseForm } from "./chase-form.tsx";
import { ChaseMessage } from "./form.ts";
import { MessageToSend } from "./message-to-send.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Chase ${data?.owner.name}` }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerChase(ctx.db, requireActor(ctx), askedOf(ctx), ctx.now));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const asked = askedOf(ctx);
  const { body } = found(await offerChase(ctx.db, actor, asked, ctx.now));
  const form = await readForm(request, ChaseMessage);
  if (!form.ok) return malformed(form);
  const { ids, subject, text } = form.data;
  let toSend: ChaseToSend | null = null;
  return answer(
    ctx,
    form,
    async () => {
      const chase = { bodyId: body.id, ownerKey: asked.ownerKey, followUpIds: ids, text };
      const made = await chaseOwner(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx), chase);
      toSend = made.toSend;
      return made.outcome;
    },
    ({ owner }) =>
      toSend
        ? { show: { subject, ...toSend } }
        : {
            to: `/follow-ups/chase?body=${body.slug}`,
            say: `The link for ${owner} was shown already. If it was not sent, draft another.`,
          },
  );
}

function askedOf({ url }: RequestContext) {
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  return { bodySlug: asked("body"), ownerKey: asked("owner") };
}

type Shown = { subject: string; url: string; text: string };

export default function NewChasePage() {
  const offer = useLoaderData<typeof loader>();
  const came = useActionData<object>();
  const back = { href: `/follow-ups/chase?body=${offer.body.slug}`, words: "Chase follow-ups" };
  if (came && "url" in came) return <MessageToSend owner={offer.owner.name} back={back} {...(came as Shown)} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, back]} />
      <Heading caption={offer.body.name}>Chase {offer.owner.name}</Heading>
      <WhyNot verdict={offer.verdict} back={back} />
      {offer.verdict.allowed ? <ChaseForm offer={offer} /> : null}
    </>
  );
}
