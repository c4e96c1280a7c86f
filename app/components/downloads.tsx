/** The formats that things are downloaded in, as a reader knows them. */
const FORMATS = {
  word: "Word",
  pdf: "PDF",
  excel: "Excel",
  csv: "CSV",
  json: "JSON",
  calendar: "calendar (.ics)",
  atom: "Atom feed",
} as const;

export type DownloadFormat = keyof typeof FORMATS;

export type Download = {
  href: string;
  format: DownloadFormat;
  /** What it is, where the page does not say: "the agenda". */
  what?: string;
  /** "24 KB", where it is known. */
  size?: string;
};

/** What a page can be downloaded as, each a link that names its format. `of` says what they are of: "themes". */
export function Downloads({ of, downloads }: { of: string; downloads: readonly Download[] }) {
  if (downloads.length === 0) return null;
  return (
    <div role="group" aria-label={`Downloads of ${of}`}>
      <ul className="govuk-list app-downloads">
        {downloads.map(({ href, format, what, size }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {what ? `Download ${what} as ${FORMATS[format]}` : `Download as ${FORMATS[format]}`}
              {size ? ` (${size})` : ""}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The Excel and CSV downloads of a list, with what its address asks for. `path` is without the ending. */
export function sheetDownloads(path: string, search = ""): Download[] {
  return [
    { href: `${path}.xlsx${search}`, format: "excel" },
    { href: `${path}.csv${search}`, format: "csv" },
  ];
}

/** A paper in Word, and as a PDF that is read aloud as it stands. `path` is without the ending. */
export function paperDownloads(
  path: string,
  { what, search = "" }: { what?: string; search?: string } = {},
): Download[] {
  return (["word", "pdf"] as const).map((format) => ({
    href: `${path}.${format === "word" ? "docx" : "pdf"}${search}`,
    format,
    ...(what === undefined ? {} : { what }),
  }));
}

/** The work programme report of a programme at this address. */
export function programmeReportDownloads(address: string): Download[] {
  return paperDownloads(`${address}/report`, { what: "the work programme report" });
}
