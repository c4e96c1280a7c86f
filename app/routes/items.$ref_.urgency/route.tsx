import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { ITEM, deedAction, type DeedPage } from "#app/http/deed-route.server.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { found } from "#app/http/responses.server.ts";
import { takeItemUrgently } from "#app/services/agenda/take-item-urgently.server.ts";
import { ReportedUrgency, Urgency } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Take ${calledOf(data?.item)} as urgent` }];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) =>
  offerItemPapers(db, actor, itemId, "take_item_urgently"),
);

/** Whoever takes down the chair's words is asked whose they are. */
async function formFor({ db, actor, itemId }: DeedPage<{ itemId: number }>) {
  const item = found(await offerItemPapers(db, actor, itemId, "take_item_urgently"));
  return item.verdict.allowed && !item.isChair ? ReportedUrgency : Urgency;
}

export const action = deedAction(
  ITEM,
  formFor,
  takeItemUrgently,
  ({ reference }) =>
    `${reference} has been recorded as urgent. Its reason goes out with the next supplementary agenda, and is part of the record of the meeting.`,
);

export default function UrgencyPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage item={item} path="urgency" heading="Take it as urgent" button="Record the reason" back={back}>
      <p className="govuk-body">
        An item that was on no agenda published in time may be taken only if the chair thinks it urgent, by reason of
        special circumstances that the minutes record (Local Government Act 1972, section 100B(4)(b)). The public see
        the reason on the supplementary agenda and in the record of the meeting.
      </p>
      <TextArea name="because" label="The special circumstances, in the chair’s words" rows={3} most={REASON.limit} />
      {item.isChair ? null : (
        <TextField
          name="said"
          label="Who takes it as urgent"
          hint="The chair, or whoever takes the chair, by name. It is recorded that you took the words down."
        />
      )}
    </ItemDeedPage>
  );
}
