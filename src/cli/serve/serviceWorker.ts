import type { Site } from "./site";

/**
 * The script that keeps the site in the browser: all of a version or nothing, the old one until the page says that
 * the new one may take its place (assets/site/offline.js asks).
 */
export function serviceWorker({ stamp, offline }: Pick<Site, "stamp" | "offline">): string {
  const files = ["/", "/workbench.html", ...offline.filter((path) => path !== "/index.html")];
  return `"use strict";
const CACHE = ${JSON.stringify(`jigai-${stamp}`)};
const FILES = ${JSON.stringify(files)};
self.addEventListener("install", (event) => {
  const all = FILES.map((path) => new Request(path, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(all)));
});
self.addEventListener("activate", (event) => {
  const remove = (names) =>
    Promise.all(names.filter((name) => name.startsWith("jigai-") && name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(remove).then(() => self.clients.claim()));
});
self.addEventListener("message", ({ data }) => {
  if (data === "update") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  const kept = caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: true }));
  event.respondWith(kept.then((found) => found ?? fetch(request)));
});
`;
}
