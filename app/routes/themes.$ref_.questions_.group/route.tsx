import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { CheckboxField, SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { PagesToTick } from "#app/components/pages-to-tick.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { groupQuestions } from "#app/services/question/group-questions.server.ts";
import { offerGrouping } from "#app/services/question/offer-grouping.server.ts";
import { Grouping } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Group the questions of ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId, url }) =>
  offerGrouping(db, actor, themeId, url.searchParams.get("page")),
);

export const action = deedAction(THEME, Grouping, groupQuestions, ({ reference, questions, title }) => ({
  to: `/themes/${reference}/questions`,
  say: title
    ? `${questions === 1 ? "1 question is" : `${questions} questions are`} in the group “${title}”.`
    : `${questions === 1 ? "1 question is" : `${questions} questions are`} no longer in a group.`,
}));

export default function GroupPage() {
  const theme = useLoaderData<typeof loader>();
  const { page, pages, total } = theme.paged;
  return (
    <>
      <ThemeDeedPage
        theme={theme}
        path={addressOfPage("questions/group", page)}
        heading="Group questions"
        button="Group the questions"
      >
        <CheckboxField
          name="questions"
          label="Which questions belong together?"
          hint="They are shown together, to be put and answered at once."
          small
          choices={theme.questions}
        />
        {theme.groups.length > 0 ? (
          <SelectField
            name="into"
            label="Into which group?"
            given="new"
            choices={[
              { value: "new", words: "A new group, named below" },
              ...theme.groups,
              { value: "none", words: "Take them out of their groups" },
            ]}
          />
        ) : null}
        <TextField name="title" label="What is the new group about?" hint="For example: checks on families." />
      </ThemeDeedPage>
      <PagesToTick
        noun="questions"
        paged={{ page, pages, total }}
        here={`/themes/${theme.reference}/questions/group`}
      />
    </>
  );
}
