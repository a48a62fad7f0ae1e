/* global SITE */
// Keeps the site for the time without network. The server puts SITE before it: version and addresses.
const NAME = `jigai-${SITE.version}`;
const KEPT = new Set(SITE.addresses);

self.addEventListener("install", (event) => {
  // Past the browser's own store, or a version would be a mixture of two.
  const requests = SITE.addresses.map((address) => new Request(address, { cache: "no-cache" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("jigai-") && name !== NAME;
  const dropOld = async () => {
    for (const name of await caches.keys()) if (old(name)) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(dropOld());
});

// A page asks for the new version once its user wants it: work that isn't saved stays.
self.addEventListener("message", (event) => {
  if (event.data === "takeOver") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  const address = decodeURIComponent(pathname);
  if (!KEPT.has(address)) return;
  // What stands behind "?" only tells builds apart; here they are apart already.
  const found = caches
    .open(NAME)
    .then((cache) => cache.match(event.request, { ignoreSearch: true, ignoreVary: true }));
  event.respondWith(found.then((response) => response ?? fetch(event.request)));
});
