import type { RequestHandler } from "express";

/** The addresses that programs of any site may read. */
export const OPEN_ADDRESSES = /^\/(?:api\/v1|oparl|mgWebService\.asmx)\//;

const DAY_SECONDS = "86400";

/** What a browser asks before a page of another site reads with a header of its own: that reading is open, and nothing else. */
export const answerPreflight: RequestHandler = (_, response) => {
  response
    .status(204)
    .set({
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "Accept, If-None-Match",
      "Access-Control-Max-Age": DAY_SECONDS,
      "Cache-Control": "no-store",
    })
    .end();
};
