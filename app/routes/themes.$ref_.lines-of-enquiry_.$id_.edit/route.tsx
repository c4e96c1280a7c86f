import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { LINE_OF_ENQUIRY } from "#app/http/theme/line-on.server.ts";
import { editLine } from "#app/services/theme/edit-line.server.ts";
import { offerLine } from "#app/services/theme/offer-lines.server.ts";
import { LineEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change a line of enquiry of ${calledOf(data)}` },
];

export const loader = deedLoader(LINE_OF_ENQUIRY, ({ db, actor, themeId, lineId }) =>
  offerLine(db, actor, themeId, lineId),
);

export const action = deedAction(LINE_OF_ENQUIRY, LineEdit, editLine, () => "The line of enquiry has been changed.");

export default function LineEditPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="write_line_of_enquiry"
      path={`lines-of-enquiry/${theme.line.id}/edit`}
      heading="Change a line of enquiry"
      button="Save"
    >
      <TextField name="text" label="What does the panel want to find out?" given={theme.line.text} />
    </ThemeDeedPage>
  );
}
