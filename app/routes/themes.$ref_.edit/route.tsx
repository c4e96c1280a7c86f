import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { LatestBeside } from "#app/components/latest-beside.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { ThemeScopeFields } from "#app/components/theme/theme-scope-fields.tsx";
import { WelshFields } from "#app/components/welsh-fields.tsx";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { ORIGIN_LABELS, THEME_ORIGINS } from "#app/domain/theme/states.ts";
import { WELSH_LABELS } from "#app/domain/welsh.ts";
import { editTheme } from "#app/services/theme/edit-theme.server.ts";
import { offerThemeEdit } from "#app/services/theme/offer-theme-edit.server.ts";
import { offerWelsh } from "#app/services/welsh-words.server.ts";
import { Editing } from "./form.ts";
import { latestOf } from "./latest.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${calledOf(data?.theme)}` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => {
  const offer = await offerThemeEdit(db, actor, themeId, "edit_theme");
  if (offer?.theme.state === "draft") throw redirect(`/themes/${offer.theme.reference}/draft`);
  return offer && { ...offer, welsh: await offerWelsh(db, { kind: "theme", id: themeId, bodyId: offer.theme.bodyId }) };
});

export const action = deedAction(THEME, Editing, editTheme, (done) => `${done.reference} has been saved.`);

export default function EditPage() {
  const { theme, members, welsh } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="edit_theme" heading="Edit this theme" button="Save">
      <LatestBeside fields={latestOf(theme)} />
      <TextField name="title" label="Title" given={theme.title} />
      <ThemeScopeFields theme={theme} members={members} />
      {welsh ? (
        <WelshFields>
          <TextField name="welshTitle" label={WELSH_LABELS.theme.title} given={welsh.title} />
          <TextArea
            name="welshWhy"
            label={WELSH_LABELS.theme.why}
            most={THEME_FIELDS.whyItMatters.limit}
            given={welsh.why}
          />
        </WelshFields>
      ) : null}
      <TextArea name="whoIsAffected" label="Who is affected" given={theme.whoIsAffected} rows={2} />
      <TextField name="timingWords" label="When it would help most" given={theme.timingWords} />
      <SelectField
        name="origin"
        label="Where it came from"
        choices={THEME_ORIGINS.map((origin) => ({ value: origin, words: ORIGIN_LABELS[origin] }))}
        given={theme.origin}
      />
      <TextField
        name="originWords"
        label="What it follows from"
        hint="A report, a minute or a letter: its title and date."
        given={theme.originWords}
      />
      <TextField
        name="originUrl"
        label="Web address of that"
        type="url"
        given={theme.originUrl ?? ""}
        spellCheck={false}
      />
      <TextArea
        name="officerNotes"
        label="Officers' notes"
        hint="Only the officers of this body read them."
        given={theme.officersOnly?.notes}
      />
    </ThemeDeedPage>
  );
}
