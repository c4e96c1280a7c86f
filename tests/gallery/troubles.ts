import type { Page } from "playwright-core";

const HEADER_AT_MOST = 90;
const TARGET_AT_LEAST = 24;

/** What can be measured of what the eye would find wrong: sideways scroll, a tall header, words cut, targets too small. */
export function troublesOf(page: Page): Promise<string[]> {
  return page.evaluate(readTroubles, { header: HEADER_AT_MOST, target: TARGET_AT_LEAST });
}

function readTroubles({ header, target }: { header: number; target: number }): string[] {
  const found: string[] = [];
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${width}`);
  const tall = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
  if (width < 640 && tall > header) found.push(`the header is ${Math.round(tall)} high`);
  for (const element of document.querySelectorAll<HTMLElement>("main *, header *")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none") continue;
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const hides = style.overflowX === "hidden" || style.overflowX === "clip";
    if (hides && words && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${named(element)}`);
    const isPressed = element.matches("a[href], button, summary, select, input:not([type=hidden])");
    const isInline = style.display === "inline" && (element.parentElement?.textContent ?? "") !== element.textContent;
    const pressed = element.matches("input") ? (element.closest("label") ?? element) : element;
    const { height } = pressed.getBoundingClientRect();
    if (isPressed && !isInline && height < target && style.opacity !== "0")
      found.push(`${Math.round(height)} high: ${named(element)}`);
  }
  return [...new Set(found)].slice(0, 12);
}
