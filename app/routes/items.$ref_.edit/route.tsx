import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ITEM, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { ItemFields } from "#app/components/agenda-item/item-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { WelshFields } from "#app/components/welsh-fields.tsx";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { WELSH_LABELS } from "#app/domain/welsh.ts";
import { editItem } from "#app/services/agenda-item/edit-item.server.ts";
import { offerItemEdit } from "#app/services/agenda-item/offer-item-edit.server.ts";
import { ItemEdit } from "./form.ts";
import { Latest } from "./latest.tsx";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${calledOf(data)}` }];

export const loader = deedLoader(ITEM, ({ db, actor, itemId }) => offerItemEdit(db, actor, itemId));

export const action = deedAction(ITEM, ItemEdit, editItem, (done) => `${done.reference} has been saved.`);

export default function ItemEditPage() {
  const item = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const home = { href: `/items/${item.reference}`, words: named(item.title, item.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={home.words}>Edit the item</Heading>
      <WhyNot verdict={item.verdict} back={home} />
      {item.form ? (
        <Form action={`${home.href}/edit`} version={item.version}>
          {came?.refusal ? <Latest text={item.form.text} choices={item.form.choices} typed={came.values} /> : null}
          <ItemFields text={item.form.text} choices={item.form.choices} of="theme" />
          {item.form.welsh ? (
            <WelshFields>
              <TextField name="welshTitle" label={WELSH_LABELS.item.title} given={item.form.welsh.title} />
              <TextArea
                name="welshPurpose"
                label={WELSH_LABELS.item.purpose}
                most={ITEM_FIELDS.purpose.limit}
                given={item.form.welsh.purpose}
                rows={2}
              />
            </WelshFields>
          ) : null}
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
