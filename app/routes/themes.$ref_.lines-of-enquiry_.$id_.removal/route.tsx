import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { LINE_OF_ENQUIRY } from "#app/http/theme/line-on.server.ts";
import { offerLine } from "#app/services/theme/offer-lines.server.ts";
import { withdrawLine } from "#app/services/theme/withdraw-line.server.ts";
import { LineRemoval } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove a line of enquiry of ${calledOf(data)}` },
];

export const loader = deedLoader(LINE_OF_ENQUIRY, ({ db, actor, themeId, lineId }) =>
  offerLine(db, actor, themeId, lineId),
);

export const action = deedAction(
  LINE_OF_ENQUIRY,
  LineRemoval,
  withdrawLine,
  () => "The line of enquiry has been removed.",
);

export default function LineRemovalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="write_line_of_enquiry"
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
