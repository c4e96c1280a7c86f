/** The ways to see a body's year, one of which this page is. */
export function WaysToSee({ address, here }: { address: string; here: "board" | "months" | "year" | "table" }) {
  const ways = [
    { key: "board", words: "Board", href: `${address}/planner` },
    { key: "months", words: "Months", href: `${address}/months` },
    { key: "year", words: "Year", href: `${address}/year` },
    { key: "table", words: "Table", href: address },
  ];
  return (
    <nav className="app-ways app-no-print" aria-label="Ways to see the year">
      <ul className="app-switch">
        {ways.map(({ key, words, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === here ? "page" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
