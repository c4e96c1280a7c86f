import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openLine, postLineDeed } from "#app/http/theme/line-deeds.server.ts";
import { editLine } from "#app/services/theme/edit-line.server.ts";
import { offerLine } from "#app/services/theme/offer-lines.server.ts";
import { LineEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change a line of enquiry of ${data?.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId, lineId } = await openLine(args);
  return found(await offerLine(ctx.db, actor, themeId, lineId));
}

export function action(args: ActionFunctionArgs) {
  return postLineDeed(args, LineEdit, editLine, "The line of enquiry is changed.");
}

export default function LineEditPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      path={`lines-of-enquiry/${theme.line.id}/edit`}
      heading="Change a line of enquiry"
      button="Save"
    >
      <TextField name="text" label="What does the panel want to find out?" given={theme.line.text} />
    </ThemeDeedPage>
  );
}
