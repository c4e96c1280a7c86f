import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { BulkPage } from "#app/components/bulk-page.tsx";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import type { ThemeLine } from "#app/domain/theme/theme-line.ts";
import { bulkAction, Ticks } from "#app/http/bulk.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listRowsToTick, listTicked } from "#app/services/list-rows-to-tick.server.ts";
import { considerThemes } from "#app/services/theme/consider-themes.server.ts";
import { themesToConsider } from "#app/services/theme/list-themes.server.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction = () => [{ title: "Put themes on the long list" }];

const BACK = "/themes?state=proposed";

/** A page of the themes that the actor may put on the long list, to tick here where none was ticked in the list. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const kinds = { state: THEME_DEEDS.consider_theme.from };
  const asked = ctx.url.searchParams.get("page");
  const { rows, ...paged } = await listRowsToTick(themesToConsider(ctx.db, requireActor(ctx)), kinds, asked);
  return { ...paged, rows: rows.map(rowToTick) };
}

export const action = bulkAction(
  "theme",
  BACK,
  Ticks,
  (db, acting, { ids }) => considerThemes(db, acting, ids),
  (count) => (count === 1 ? "1 theme is on the long list." : `${count} themes are on the long list.`),
  async ({ db }, actor, ids) => (await listTicked(themesToConsider(db, actor), ids)).map(rowToTick),
);

function rowToTick({ id, version, reference, title }: ThemeLine) {
  return { tick: `${id}.${version}`, words: named(title, reference) };
}

export default function ConsiderThemesPage() {
  return (
    <BulkPage
      deed={{
        title: "Put themes on the long list",
        path: "/themes/consideration",
        notDone: "could not be put on the long list",
        done: "put on the long list",
      }}
      above={{ href: "/themes", words: "Themes" }}
      records="/themes"
      noun="themes"
      button="Put on the long list"
      back={{ href: BACK, words: "See the proposed themes" }}
    />
  );
}
