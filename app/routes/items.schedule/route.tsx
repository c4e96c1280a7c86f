import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { BulkReasonField, MoveToField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { answerBulk } from "#app/http/bulk.server.ts";
import { loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { malformed, readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { scheduleItems } from "#app/services/agenda-item/schedule-items.server.ts";
import { Schedule } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Move items" }];

export const loader = loadBulkItems;

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, Schedule);
  if (!form.ok) return malformed(form);
  const { ids, ...to } = form.data;
  const bulk = await scheduleItems(ctx.write, actingIn(ctx, actor, form), ids, to);
  return answerBulk(ctx, "item", bulk, {
    to: safePath(ctx.url.searchParams.get("back"), "/programmes"),
    say: (count) => movedInBulkSentence(count, bulk.waiting, "moved"),
  });
}

export default function ScheduleItemsPage() {
  return (
    <BulkItemsPage
      title="Move items"
      notDone="could not be moved"
      done="moved, or put to the chair"
      path="/items/schedule"
      fields={(choices) => (
        <>
          <MoveToField choices={choices} />
          <BulkReasonField label="Reason" />
        </>
      )}
    />
  );
}
