import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ITEM, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import type { FormState } from "#app/components/form-state.ts";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ItemForm } from "#app/components/meeting-record/item-form.tsx";
import { LatestOutcome } from "#app/components/meeting-record/latest-outcome.tsx";
import { NamesList } from "#app/components/meeting-record/names.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { readItemRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { savedWords } from "#app/http/meeting-record/record-items.server.ts";
import { recordItem } from "#app/services/meeting-record/record-item.server.ts";
import { ItemRecordForm } from "#app/http/meeting-record/item-record-shape.server.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Record ${calledOf(data?.item)}` }];

export const loader = deedLoader(ITEM, ({ db, actor, itemId }) => readItemRecording(db, actor, itemId));

export const action = deedAction(ITEM, ItemRecordForm, recordItem, savedWords);

export default function ItemRecordPage() {
  const { item, names } = useLoaderData<typeof loader>();
  const back = useActionData<FormState>()?.values.back;
  const home = { href: `/items/${item.reference}`, words: named(item.title, item.reference) };
  const meeting =
    item.meeting && item.meetsOn ? { href: `/meetings/${item.meeting}`, words: meetingWeekday(item) } : null;
  const may = item.mayRecord.allowed || item.mayCorrect.allowed;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, ...(meeting ? [meeting] : []), home]} />
      <Heading caption={home.words}>Record the item</Heading>
      {may ? (
        <>
          <NamesList names={names} />
          {item.mayRecord.allowed ? <LatestOutcome outcome={item.outcome} welsh={item.welsh} /> : null}
          <ItemForm item={item} back={typeof back === "string" ? back : home.href} />
          {meeting ? (
            <p className="govuk-body">
              <a className="govuk-link" href={`${meeting.href}/record`}>
                Record the whole meeting
              </a>
            </p>
          ) : null}
        </>
      ) : (
        <WhyNot verdict={item.mayRecord} back={home} />
      )}
    </>
  );
}
