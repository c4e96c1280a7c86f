import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { REASON } from "#app/domain/field.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RadioField } from "#app/components/choices.tsx";
import { MeetingField } from "#app/components/agenda-item/move-fields.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { RECOMMENDATION_LIST, RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import { offerThemeRecommendation, recommendTheme } from "#app/services/theme/recommend-theme.server.ts";
import { Recommending } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Recommend ${calledOf(data)} to the chair` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeRecommendation(db, actor, themeId));

export const action = deedAction(THEME, Recommending, recommendTheme, (done) => `${done.reference} is with the chair.`);

export default function RecommendationPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="recommend_theme"
      heading="Recommend this theme to the chair"
      button="Send it to the chair"
    >
      {theme.ready.allowed ? null : (
        <p className="govuk-inset-text">{theme.ready.because} You can still recommend that it is not taken forward.</p>
      )}
      <RadioField
        name="recommendation"
        label="What do you recommend?"
        choices={RECOMMENDATION_LIST.map((code) => ({ value: code, words: RECOMMENDATIONS[code].words }))}
      />
      <TextArea
        name="words"
        label="Your advice"
        hint="The chair and the members of this body can read it."
        most={REASON.limit}
      />
      {theme.meetings.length > 0 ? (
        <>
          <MeetingField
            meetings={theme.meetings}
            label="Meeting, if the chair is to decide on that as well (optional)"
            hint="One decision then approves the theme and puts it there. Its minutes count as asked for until then."
            blank="No meeting yet"
          />
          <TextField
            name="minutes"
            label={ITEM_FIELDS.minutes.question}
            hint="Only where you choose a meeting."
            given={String(theme.minutes)}
            width={3}
            inputMode="numeric"
          />
        </>
      ) : null}
    </ThemeDeedPage>
  );
}
