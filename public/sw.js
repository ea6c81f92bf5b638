// Keeps one whole build on the machine, so that Trame opens without a network.
//
// One set per build: all its files are fetched, each checked against its digest, or none is kept. The page and
// everything it asks come from that set, never from two builds. Nothing is added to it later. The parts of the application
// that arrive when first opened are of the set too.
// A new build waits until the person accepts it. Plans are never touched from here.
//
// scripts/seal writes the two constants below. Unsealed, as while developing, the worker removes itself and its caches:
// published as it is, this file is also the way out of a worker gone wrong.
const BUILD = '';
const FILES = [];

// Several apps may share one origin: caches carry the scope they belong to.
const SCOPE = self.registration.scope;
const PREFIX = `trame-${SCOPE}-`;
const CACHE = PREFIX + BUILD;
const address = (path) => new URL(path, SCOPE).href;
const PAGE = address('');
const LISTED = new Set(FILES.map(([path]) => address(path)));

const olderCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);

async function install() {
  if (!BUILD) return self.skipWaiting();
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(
      FILES.map(async ([path, integrity]) => {
        const options = { integrity, credentials: 'same-origin' };
        // What the page has just fetched is not fetched twice; an old copy in the browser's own cache fails the check.
        const response = await fetch(address(path), options).catch(() => fetch(address(path), { ...options, cache: 'reload' }));
        if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
        await cache.put(address(path), response);
      }),
    );
  } catch (error) {
    // The former set, if any, goes on.
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  if (!BUILD) {
    await forget();
    await self.registration.unregister();
    const windows = await self.clients.matchAll({ type: 'window' });
    await Promise.all(windows.map((window) => window.navigate(window.url).catch(() => {})));
    return;
  }
  // Only at the very first installation: the page that is open came from the network and may now be closed and opened
  // again without one. Later, a page keeps the worker of its own build until the person accepts the new one.
  if ((await olderCaches()).length === 0) await self.clients.claim();
}

// Another tab may still run the former build and open a page of it: its set goes once a page has started alone.
async function forget() {
  const older = await olderCaches();
  await Promise.all(older.map((name) => caches.delete(name)));
}
async function tidy() {
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.length <= 1) await forget();
}

async function answer(request, url) {
  const kept = await (await caches.open(CACHE)).match(url);
  return kept ?? fetch(request);
}

async function answerOlder(request) {
  for (const name of await olderCaches()) {
    const kept = await (await caches.open(name)).match(request.url);
    if (kept) return kept;
  }
  return fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') self.skipWaiting();
  if (event.data?.type === 'STARTED') event.waitUntil(tidy());
  if (event.data?.type === 'BUILD_ID') (event.ports[0] ?? event.source)?.postMessage({ type: 'BUILD_ID', build: BUILD });
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!BUILD || request.method !== 'GET') return;
  const url = new URL(request.url);
  url.hash = '';
  if (request.mode === 'navigate') url.search = '';
  const page = request.mode === 'navigate' && (url.href === PAGE || url.href === address('index.html'));
  if (page) event.respondWith(answer(request, PAGE));
  else if (LISTED.has(url.href)) event.respondWith(answer(request, url.href));
  else if (url.href.startsWith(SCOPE) && request.mode !== 'navigate') event.respondWith(answerOlder(request));
});
