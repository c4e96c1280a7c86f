// For a process that is started with `--import` of this file, app/demo is not there: loading any module of it fails.
import { register } from "node:module";

const HOOKS = `
  export async function load(url, context, next) {
    if (url.includes("/app/demo/")) throw new Error("Loaded from the demonstration: " + url);
    return next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
