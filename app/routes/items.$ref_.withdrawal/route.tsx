import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { movedSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import { Withdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${calledOf(data?.item)}` }];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerItemMove(db, actor, itemId, "withdraw_item"));

export const action = deedAction(ITEM, Withdrawal, withdrawItem, (done) => movedSentence(done, "withdrawn"));

export default function WithdrawalPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage item={item} path="withdrawal" heading="Withdraw" button="Withdraw" back={back} warning>
      <p className="govuk-body">
        The item leaves the programme for good. Its record and history stay, with the reason. The theme can be given a
        new item later.
      </p>
      <TakenAlong lines={item.takenAlong} />
      <ReasonFields needed={item.reasonNeeded} />
    </ItemDeedPage>
  );
}
