import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import type { FormState } from "#app/components/form-state.ts";
import { MoveList } from "#app/components/move-list.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { offerLines } from "#app/services/theme/offer-lines.server.ts";
import { orderLines } from "#app/services/theme/order-lines.server.ts";
import { LineOrder } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Order of the lines of enquiry of ${calledOf(data)}` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerLines(db, actor, themeId));

export const action = deedAction(THEME, LineOrder, orderLines, (done) => ({
  say: "The order has been changed.",
  to: `/themes/${done.reference}/lines-of-enquiry/order`,
}));

export default function LineOrderPage() {
  const { reference, title, version, verdict, lines } = useLoaderData<typeof loader>();
  const answer = useActionData<FormState>();
  const back = { href: `/themes/${reference}/lines-of-enquiry`, words: "Lines of enquiry" };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: `/themes/${reference}`, words: named(title, reference) },
          back,
        ]}
      />
      <Heading caption={named(title, reference)}>Order of the lines of enquiry</Heading>
      <WhyNot verdict={verdict} back={back} />
      <MoveList
        rows={lines}
        action={`${back.href}/order`}
        version={version}
        fields={({ id }) => ({ lineId: id })}
        answer={answer}
        isOpen={verdict.allowed}
      />
    </>
  );
}
