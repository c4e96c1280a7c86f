import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ITEM, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { OrderButtons } from "#app/components/order-buttons.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { RefusedBanner } from "#app/components/refused-banner.tsx";
import { DIRECTIONS } from "#app/domain/one-place.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { orderAgenda } from "#app/services/agenda/order-agenda.server.ts";
import { offerItemOrder } from "#app/services/agenda/offer-item-order.server.ts";
import { Position } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Place of ${calledOf(data)} on the agenda` }];

export const loader = deedLoader(ITEM, ({ db, actor, itemId }) => offerItemOrder(db, actor, itemId));

export const action = deedAction(
  ITEM,
  Position,
  orderAgenda,
  ({ title, direction }) => `${title} moved ${DIRECTIONS[direction].words} the agenda.`,
);

export default function PositionPage() {
  const item = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const home = { href: `/items/${item.reference}`, words: named(item.title, item.reference) };
  const ordered = {
    ...item,
    above: item.above?.reference ?? null,
    below: item.below?.reference ?? null,
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <RefusedBanner came={came} />
      <Heading caption={home.words}>Place on the agenda</Heading>
      <WhyNot verdict={item.verdict} back={home} />
      {item.verdict.allowed && item.meeting ? (
        <>
          <p className="govuk-body">
            On the agenda of{" "}
            <a className="govuk-link" href={`/meetings/${item.meeting.reference}`}>
              {meetingDay(item.meeting)}
            </a>
            : after {item.above?.title ?? "nothing: it is first"}, before {item.below?.title ?? "nothing: it is last"}.
          </p>
          <OrderButtons
            item={ordered}
            back={`/meetings/${item.meeting.reference}?page=${item.reference}#${item.reference}`}
          />
        </>
      ) : null}
    </>
  );
}
