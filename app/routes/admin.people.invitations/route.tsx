import { data, redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { onPage, deedLoader } from "#app/http/deed-route.server.ts";
import { Ticks } from "#app/http/bulk.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { malformed, readForm, statusOfRefused } from "#app/http/form.server.ts";
import { linkMaking, sendsMail } from "#app/http/mail.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { noteSaved, say } from "#app/http/session.server.ts";
import { invitePeople } from "#app/services/administration/invite-people.server.ts";
import { offerInvitations } from "#app/services/administration/offer-invitations.server.ts";
import { Invitations } from "./invitations.tsx";
import { WhatBecame, type Became } from "./what-became.tsx";

const HOME = "/admin/people";

export const meta: MetaFunction = () => [{ title: "Invite everyone - Administration" }];

export const loader = deedLoader(onPage(HOME, requireAdministrator), async ({ db, actor, ctx, url }) => ({
  ...(await offerInvitations(db, actor, ctx.now, url.searchParams.get("page"))),
  back: safePath(url.searchParams.get("back"), HOME),
  byMail: sendsMail(ctx.planner),
}));

/** Back with a sentence where all were invited by mail; otherwise the links to pass on, and who was refused and why. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const read = await readForm(request, Ticks);
  if (!read.ok) return malformed(read);
  const { done, refused, links } = await invitePeople(
    ctx.write,
    actingIn(ctx, actor, read),
    linkMaking(ctx),
    read.data.ids,
  );
  void ctx.planner.mailing.post();
  if (done.length > 0) await noteSaved(ctx);
  if (refused.length === 0 && sendsMail(ctx.planner)) {
    say(ctx, `Invitations are on their way to ${done.length === 1 ? "1 person" : `${done.length} people`}.`);
    return redirect(safePath(ctx.url.searchParams.get("back"), HOME));
  }
  const became: Became = {
    invited: done.length,
    links,
    refused: refused.map(({ id, refusal }) => ({ id, because: refusal.because })),
  };
  return data(became, done.length === 0 ? statusOfRefused(refused.map(({ refusal }) => refusal)) : 200);
}

export default function InvitationsPage() {
  const { back, byMail, ...offer } = useLoaderData<typeof loader>();
  const became = useActionData<Became | object>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: HOME, words: "People" },
        ]}
      />
      {became && "invited" in became ? (
        <WhatBecame {...became} byMail={byMail} back={back} />
      ) : (
        <>
          <Heading>Invite everyone who has no invitation yet</Heading>
          <Invitations offer={offer} byMail={byMail} back={back} />
        </>
      )}
    </>
  );
}
