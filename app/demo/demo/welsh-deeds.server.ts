import { itemText } from "#app/domain/agenda-item/text.ts";
import { pick } from "#app/domain/field.ts";
import { THEME_EDITED } from "#app/domain/theme/fields.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { editItem } from "#app/services/agenda-item/edit-item.server.ts";
import { offerItemEdit } from "#app/services/agenda-item/offer-item-edit.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { editTheme } from "#app/services/theme/edit-theme.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoThemeKey } from "./themes.ts";

/** The officer writes what a theme says in Welsh. */
export function sayThemeInWelsh(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, welsh: WelshWords<"theme">) {
  return stage.does(who, async (acting) => {
    const theme = requireRecord(await findTheme(stage.db, acting.actor, stage.id(key)));
    const { id: themeId, version } = theme;
    return editTheme(stage.db, acting, { themeId, version, edit: pick(theme, THEME_EDITED), welsh });
  });
}

/** The officer writes what an item says in Welsh. */
export function sayItemInWelsh(stage: Stage, who: DemoPersonKey, name: string, welsh: WelshWords<"item">) {
  return stage.does(who, async (acting) => {
    const itemId = stage.id(name);
    const offer = requireRecord(await offerItemEdit(stage.db, acting.actor, itemId));
    const { text } = requireRecord(offer.form ?? undefined);
    const { officeIds, witnessWords } = text;
    return editItem(stage.db, acting, {
      ...itemText(text),
      officeIds,
      witnessWords,
      itemId,
      version: offer.version,
      welsh,
    });
  });
}
