/** The ways to see a body's year, one of which this page is. */
export function WaysToSee({ address, here }: { address: string; here: "board" | "year" | "table" }) {
  const ways = [
    { key: "board", words: "Board", href: `${address}/planner` },
    { key: "year", words: "Year", href: `${address}/year` },
    { key: "table", words: "Table", href: address },
  ];
  return (
    <nav className="app-subnav app-no-print" aria-label="Ways to see the year">
      <ul className="app-subnav__list">
        {ways.map(({ key, words, href }) => (
          <li key={key}>
            <a className="app-subnav__link" href={href} aria-current={key === here ? "page" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
