import { expect, test } from "vitest";
import { deviceWords } from "#app/domain/account/device.ts";

const CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36";
const IPAD = "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Mobile Safari/604.1";

test.each([
  [CHROME, "Chrome on Windows"],
  [`${CHROME} Edg/131.0`, "Edge on Windows"],
  [IPAD, "Safari on an iPad"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox on Linux"],
  ["curl/8.5.0", "A browser"],
  ["", "A browser"],
])("%s", (userAgent, words) => expect(deviceWords(userAgent)).toBe(words));
