/**
 * Text as a document can hold it: XML 1.0 has no control characters but tab and
 * line breaks, no half of a pair, and no U+FFFE or U+FFFF (XML 1.0, 2.2 Char);
 * Word refuses to open a file with one of them. Line breaks become spaces: where they stay, `runsFor` has parted the lines.
 */
export function wordText(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(NOT_XML, "");
}

const NOT_XML = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
