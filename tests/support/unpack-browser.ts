import sparticuz from "@sparticuz/chromium";

/** Unpacks the browser once, before two files that need it start side by side. */
export default async function unpackBrowser(): Promise<void> {
  if (!process.env.BROWSER_PATH) await sparticuz.executablePath();
}
