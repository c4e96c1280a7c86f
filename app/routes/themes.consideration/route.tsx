import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { BulkOutcome } from "#app/components/bulk-outcome.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { answerBulk, Ticks } from "#app/http/bulk.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { malformed, readForm } from "#app/http/form.server.ts";
import { considerThemes } from "#app/services/consider-themes.server.ts";

export const meta: MetaFunction = () => [{ title: "Put themes on the long list" }];

/** Asks for a sign-in; the deed's themes are ticked in the list. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(await contextFor(request, context));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, Ticks);
  if (!form.ok) return malformed(form);
  const bulk = await considerThemes(ctx.write, actingIn(ctx, actor, form), form.data.ids);
  return answerBulk(ctx, "theme", bulk, {
    to: "/themes?state=proposed",
    say: (count) => (count === 1 ? "1 theme is on the long list." : `${count} themes are on the long list.`),
  });
}

export default function ConsiderThemesPage() {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <BulkOutcome path="/themes" notDone="could not be put on the long list" done="put on the long list" />
      <Heading>Put themes on the long list</Heading>
      <p className="govuk-body">
        Tick them in the{" "}
        <a className="govuk-link" href="/themes?state=proposed">
          list of proposed themes
        </a>
        .
      </p>
    </>
  );
}
