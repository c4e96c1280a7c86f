import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ownerKeyIn } from "#app/domain/follow-up/owner-key.ts";
import { deedAction, deedLoader, shownOnce, type DeedOn } from "#app/http/deed-route.server.ts";
import { linkMaking } from "#app/http/mail.server.ts";
import { found } from "#app/http/responses.server.ts";
import { chaseOwner } from "#app/services/follow-up/chase-owner.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { ChaseForm } from "./chase-form.tsx";
import { ChaseMessage } from "./form.ts";
import { MessageToSend } from "./message-to-send.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Chase ${data?.owner.name}` }];

const CHASE: DeedOn<{ bodySlug: string; ownerKey: string; page: string | null }> = {
  keys: (_, url) => ({
    bodySlug: url.searchParams.get("body") ?? "",
    ownerKey: ownerKeyIn(url.searchParams.get("owner") ?? ""),
    page: url.searchParams.get("page"),
  }),
  home: (_, url) => `/follow-ups/chase?body=${url.searchParams.get("body")}`,
};

export const loader = deedLoader(CHASE, ({ db, actor, ctx, ...asked }) => offerChase(db, actor, asked, ctx.now));

export const action = deedAction(
  CHASE,
  ChaseMessage,
  async (db, acting, { bodySlug, ownerKey, page, ...message }, ctx) => {
    const { body, rows, draft } = found(await offerChase(ctx.db, acting.actor, { bodySlug, ownerKey, page }, ctx.now));
    const drafted = { ...draft, ids: rows.map(({ id }) => id) };
    const { subject, text, ids } = message.as === "written" ? message : drafted;
    const made = await chaseOwner(db, acting, linkMaking(ctx), { bodyId: body.id, ownerKey, followUpIds: ids, text });
    return shownOnce(Promise.resolve({ ...made, subject }));
  },
  ({ owner, toSend, subject }) =>
    toSend
      ? { show: { subject, ...toSend } }
      : `The link for ${owner} has already been shown. If it was not sent, draft another.`,
);

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
