import type { PlainKey } from "#app/words/say.ts";
import { Say, useSay } from "./say.tsx";

/** The formats that things are downloaded in, each by its name. */
const FORMATS = {
  word: "downloads.word",
  pdf: "downloads.pdf",
  excel: "downloads.excel",
  csv: "downloads.csv",
  json: "downloads.json",
} as const satisfies Record<string, PlainKey>;

export type DownloadFormat = keyof typeof FORMATS;

export type Download = {
  href: string;
  format: DownloadFormat;
  /** The sentence that says what it is, where the page does not say. */
  says?: "downloads.as" | "downloads.reportAs" | "downloads.briefingAs";
};

/** What a page can be downloaded as, each a link that names its format. `of` says what they are of. */
export function Downloads({ of, downloads }: { of: PlainKey; downloads: readonly Download[] }) {
  const say = useSay();
  if (downloads.length === 0) return null;
  return (
    <div role="group" aria-label={say(of)}>
      <ul className="govuk-list app-downloads">
        {downloads.map(({ href, format, says = "downloads.as" }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              <Say of={says} with={{ format: say(FORMATS[format]) }} />
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
  { search = "", ...said }: Pick<Download, "says"> & { search?: string } = {},
): Download[] {
  return (["word", "pdf"] as const).map((format) => ({
    href: `${path}.${format === "word" ? "docx" : "pdf"}${search}`,
    format,
    ...said,
  }));
}

/** The work programme report of a programme at this address. */
export function programmeReportDownloads(address: string): Download[] {
  return paperDownloads(`${address}/report`, { says: "downloads.reportAs" });
}
