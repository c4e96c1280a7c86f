import { MENU_SIGNED_OUT, type MenuEntry } from "#app/domain/home/menu.ts";
import { Label, Say, useSay } from "./say.tsx";
import { SearchBox } from "./search/search-box.tsx";

type MenuData = { reader: { name: string } | null; menu: readonly MenuEntry[]; path: string };

/** One row where there is room; behind “Menu” on a phone. Opened and shut by the browser itself. */
export function Menu({ root }: { root: MenuData | undefined }) {
  const say = useSay();
  const entries = root?.reader ? root.menu : MENU_SIGNED_OUT;
  return (
    <details className="app-menu">
      <summary className="app-menu__open">
        <Say of="shell.menu" />
      </summary>
      <div className="app-menu__row">
        <nav className="app-menu__main" aria-label={say("shell.mainMenu")}>
          <Entries entries={entries.filter(({ own }) => !own)} path={root?.path} />
        </nav>
        {root?.path === "/search" ? null : <SearchBox id="search-everything" label={say("shell.search")} inHeader />}
        {root?.reader ? (
          <Own name={root.reader.name} entries={entries.filter(({ own }) => own)} path={root.path} />
        ) : null}
      </div>
    </details>
  );
}

/** What is the reader's own: under their name where there is room. */
function Own({ name, entries, path }: { name: string; entries: readonly MenuEntry[]; path: string }) {
  const say = useSay();
  const account = [
    { href: "/account", words: say("shell.yourAccount") },
    { href: "/account/keys", words: say("shell.keys") },
  ];
  return (
    <details className="app-own">
      <summary className="app-own__name">{name}</summary>
      <nav className="app-own__list" aria-label={say("shell.yours")}>
        <Entries entries={[...account, ...entries]} path={path} />
        <form method="post" action="/sign-out" className="app-own__out">
          <button className="app-own__button">
            <Say of="shell.signOut" />
          </button>
        </form>
      </nav>
    </details>
  );
}

function Entries({ entries, path }: { entries: readonly MenuEntry[]; path: string | undefined }) {
  return (
    <ul className="app-menu__list">
      {entries.map(({ href, words }) => (
        <li key={href}>
          <a href={href} className="app-menu__link" aria-current={isHere(path, href) ? "page" : undefined}>
            <Label of={words} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function isHere(path: string | undefined, href: string): boolean {
  return href === "/" ? path === "/" : path === href || (path ?? "").startsWith(`${href}/`);
}
