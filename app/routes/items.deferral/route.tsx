import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { BulkReasonField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { answerBulk } from "#app/http/bulk.server.ts";
import { loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { malformed, readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { deferItems } from "#app/services/agenda-item/defer-items.server.ts";
import { Deferral } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Defer items" }];

export const loader = loadBulkItems;

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, Deferral);
  if (!form.ok) return malformed(form);
  const { ids, reasonWords } = form.data;
  const bulk = await deferItems(ctx.write, actingIn(ctx, actor, form), ids, reasonWords);
  return answerBulk(ctx, "item", bulk, {
    to: safePath(ctx.url.searchParams.get("back"), "/programmes"),
    say: (count) => movedInBulkSentence(count, bulk.waiting, "deferred"),
  });
}

export default function DeferItemsPage() {
  return (
    <BulkItemsPage
      title="Defer items"
      notDone="could not be deferred"
      done="deferred, or put to the chair"
      path="/items/deferral"
      fields={() => <BulkReasonField label="Reason" />}
    />
  );
}
