import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { openLine, postLineDeed } from "#app/http/theme/line-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerLine } from "#app/services/theme/offer-lines.server.ts";
import { withdrawLine } from "#app/services/theme/withdraw-line.server.ts";
import { LineRemoval } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove a line of enquiry of ${data?.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId, lineId } = await openLine(args);
  return found(await offerLine(ctx.db, actor, themeId, lineId));
}

export function action(args: ActionFunctionArgs) {
  return postLineDeed(args, LineRemoval, withdrawLine, "The line of enquiry is removed.");
}

export default function LineRemovalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      path={`lines-of-enquiry/${theme.line.id}/removal`}
      heading="Remove a line of enquiry"
      button="Remove the line"
      warning
    >
      <p className="govuk-inset-text">{theme.line.text}</p>
      <p className="govuk-body">Its questions stay with the theme, under no line. History keeps its words.</p>
    </ThemeDeedPage>
  );
}
