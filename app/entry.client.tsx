// No page is hydrated: every page is a document, and public/enhance.js is the
// only script (docs/decisions/0003-documents-not-hydrated.md). Remix insists on
// this entry, so it is here and empty.
export {};
