// For a process that is started with `--import` of this file, app/demo is not there: loading any module of it fails.
import { register } from "node:module";

// From the sources, or as the build names what is only there by `await import`.
const HOOKS = `
  export async function load(url, context, next) {
    if (/\\/(app|chunks)\\/demo\\b/.test(url)) throw new Error("Loaded from the demonstration: " + url);
    return next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
