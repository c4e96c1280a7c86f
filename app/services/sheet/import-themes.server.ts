import { pick } from "#app/domain/field.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { saysWhichMember } from "#app/domain/sheet/new-rows.ts";
import type { Fields } from "#app/domain/sheet/fields.ts";
import { themeValues } from "#app/domain/sheet/values.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { THEME_EDITED } from "#app/domain/theme/fields.ts";
import { isReadyToSend } from "#app/domain/theme/draft.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listThemesOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { draftThemeIn, type Draft } from "#app/services/theme/draft-theme.server.ts";
import { editThemeIn } from "#app/services/theme/edit-theme.server.ts";
import { whoseIs } from "#app/services/on-behalf.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { asTheyAre, TAKEN_BACK } from "./sheet-importer.server.ts";
import { requireLead } from "#app/services/agenda-item/require-lead.server.ts";
import { moveThemeIn } from "#app/services/theme/move-theme-by.server.ts";
import { sending } from "#app/services/theme/send-theme.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";
import { withdrawal } from "#app/services/theme/withdraw-theme.server.ts";

const NEW = {
  title: "",
  whyItMatters: "",
  desiredOutcome: "",
  whoIsAffected: "",
  timingWords: "",
  originWords: "",
  originUrl: null,
  questions: [],
};

/** Themes: a new row is sent by the officer who imports it, in the name of whoever it says proposed it. */
export const THEME_IMPORTER: SheetImporter = {
  load: async (db, actor, ids) =>
    (await listThemesOfSheet(db, actor, ids)).map((theme) => ({
      ...theme,
      values: themeValues(theme),
      verdict: mayTheme("edit_theme", theme, actor),
    })),

  mayAdd: (fields, lookups, actor) =>
    allOf(
      mayByRole(THEME_DEEDS.propose_theme, actor, lookups.bodyId),
      isReadyToSend({ ...NEW, ...(fields as Themed) }),
      saysWhichMember(fields, lookups),
    ),

  add: async (trx, acting, bodyId, { proposerPersonId, ...fields }) => {
    const draft = { ...NEW, ...(fields as Themed), bodyId };
    await requireLead(trx, bodyId, draft.leadMemberId ?? null, acting.actor.today);
    const { id } = await draftThemeIn(trx, acting, draft);
    const whose = whoseIs(acting.actor, Number(proposerPersonId) || null);
    await moveThemeIn(trx, acting, { themeId: id, version: 1 }, sending(acting, whose));
    return id;
  },

  edit: async (trx, acting, { id, version }, fields) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, id));
    await editThemeIn(trx, acting, { themeId: id, version, edit: { ...pick(theme, THEME_EDITED), ...fields } });
    return asTheyAre(theme, fields);
  },

  takeBack: async (trx, acting, { id, version }) => {
    await moveThemeIn(trx, acting, { themeId: id, version }, withdrawal(TAKEN_BACK));
    return "done";
  },
};

type Themed = Partial<Draft> & Fields;
