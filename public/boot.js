// Starts the application, then keeps it available without a network.
//
// What the application may use, all on `window`:
// - `trame:offline-ready` arrives when the whole build is kept on the machine;
// - `trame:update-ready` arrives when a new build waits; dispatch `trame:apply-update`, once what is being written is
//   saved, to start it: the page reloads once;
// - `trame:updated-elsewhere` arrives when another tab started the new build: save, then reload when it suits.
// An event may come before anyone listens: <html data-offline="ready" data-update="ready"> say the same.

const script = document.querySelector('script[data-wasm]');
const build = document.querySelector('meta[name="trame-build"]')?.content ?? '';
const workers = navigator.serviceWorker;

function tell(name) {
  window.dispatchEvent(new CustomEvent(`trame:${name}`));
}

// The digest of a file is on its preload link, written by trunk.
function integrity(url) {
  const links = document.querySelectorAll('link[integrity]');
  return [...links].find((link) => link.href === url)?.integrity ?? '';
}

async function start() {
  const module = await import(new URL(script.dataset.js, document.baseURI));
  const url = new URL(script.dataset.wasm, document.baseURI).href;
  const wasm = await fetch(url, { integrity: integrity(url) });
  if (!wasm.ok) throw new Error(`${url}: ${wasm.status}`);
  await module.default({ module_or_path: wasm });
  // The application is on the page: the static welcome has done its time.
  document.getElementById('shell')?.remove();
}

function explain(error) {
  console.error(error);
  const box = document.getElementById('loading');
  if (!box) return;
  const [french, english] = 'WebAssembly' in window
    ? [
        'L’application n’a pas pu démarrer. Vérifiez la connexion, puis rechargez la page. Vos plans restent sur cette machine.',
        'The application could not start. Check the connection, then reload the page. Your plans stay on this machine.',
      ]
    : [
        'Ce navigateur ne peut pas faire fonctionner l’application (WebAssembly est absent ou désactivé). Mettez-le à jour ou essayez-en un autre.',
        'This browser cannot run the application (WebAssembly is missing or turned off). Update it or try another one.',
      ];
  box.setAttribute('role', 'alert');
  box.textContent = french;
  const translated = document.createElement('span');
  translated.lang = 'en';
  translated.textContent = english;
  box.append(document.createElement('br'), translated);
}

let applying = false;
function apply(registration) {
  if (!registration?.waiting) return;
  applying = true;
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

// From the first moment: another tab may start the new build while this one starts.
function follow() {
  let controlled = Boolean(workers.controller);
  let reloaded = false;
  workers.addEventListener('controllerchange', () => {
    if (!controlled) {
      controlled = true; // The first installation takes the page over: nothing to reload.
    } else if (applying && !reloaded) {
      reloaded = true;
      location.reload();
    } else if (!applying) {
      tell('updated-elsewhere');
    }
  });
}

async function keep() {
  const registration = await workers.register(new URL('sw.js', script.src), { updateViaCache: 'none' });
  window.addEventListener('trame:apply-update', () => apply(registration));

  const updateReady = () => {
    document.documentElement.dataset.update = 'ready';
    tell('update-ready');
  };
  const watch = (worker) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) updateReady();
    });
  if (registration.waiting && registration.active) updateReady();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));

  const look = () => registration.update().catch(() => {}); // Without a network: next time.
  setInterval(look, 3_600_000);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());

  await workers.ready;
  workers.controller?.postMessage({ type: 'STARTED' });
  document.documentElement.dataset.offline = 'ready';
  tell('offline-ready');
}

async function loaded() {
  if (document.readyState !== 'complete') await new Promise((done) => window.addEventListener('load', done, { once: true }));
}

// A debug build is not kept, see scripts/seal; the worker may be blocked, and private windows have none.
const keeps = workers && build;
if (keeps) follow();

start().then(
  () => keeps && loaded().then(keep).catch((error) => console.warn('offline use is not available', error)),
  (error) => {
    explain(error);
    // A kept build that cannot start must not stand in the way of a newer one.
    workers?.getRegistration().then(async (registration) => {
      await registration?.update().catch(() => {});
      if (!registration?.waiting) return;
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      apply(registration);
    });
  },
);
