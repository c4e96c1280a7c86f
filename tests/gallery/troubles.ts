import type { Page } from "playwright-core";

const HEADER_AT_MOST = 90;
const TARGET_AT_LEAST = 24;

/** What can be measured of what the eye would find wrong: sideways scroll, a tall header, words cut, targets too small. */
export function troublesOf(page: Page): Promise<string[]> {
  return page.evaluate(readTroubles, { header: HEADER_AT_MOST, target: TARGET_AT_LEAST });
}

// Without a function that has a name inside: tsx would mark it by one of its own, which the page does not have.
function readTroubles({ header, target }: { header: number; target: number }): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) found.push(`scrolls sideways: ${scrollWidth} in ${width}`);
  const tall = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
  if (width < 640 && tall > header) found.push(`the header is ${Math.round(tall)} high`);
  for (const element of document.querySelectorAll<HTMLElement>("main *, header *")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none") continue;
    const named = `${element.tagName}.${element.className} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const hides = style.overflowX === "hidden" || style.overflowX === "clip";
    if (hides && hasWords && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${named}`);
    if (element.matches(".app-scroll-x") && element.scrollWidth > element.clientWidth + 1)
      found.push(`scrolls within: ${element.scrollWidth} in ${element.clientWidth}: ${element.ariaLabel}`);
    if (!element.matches("a[href], button, summary, select, input:not([type=hidden])")) continue;
    if (style.display === "inline") continue; // in a line of words, which are as high as they are
    const { height } = (element.closest("label") ?? element).getBoundingClientRect();
    if (height < target) found.push(`${Math.round(height)} high: ${named}`);
  }
  return [...new Set(found)].slice(0, 12);
}
