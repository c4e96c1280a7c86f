/**
 * The Remix options. The Vite plugin never reads this file by itself:
 * `vite.config.ts` imports it and hands it to the plugin.
 *
 * Single fetch and lazy route discovery stay off: loader data is plain JSON,
 * and no `/__manifest` is served (docs/decisions/0002-remix-fenced.md).
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  ignoredRouteFiles: ["**/*.css"],
};
