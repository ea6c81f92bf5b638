// Starts the application, watches over it, then keeps it available without a network.
//
// When it does not start, or stops, nothing in this page writes any more and crash.js takes the page: it hands over what
// is kept, which it reads by itself. `trame:crashed` on `window`, sent by src/main.rs, tells of a panic.
//
// What the application may use, all on `window`:
// - `trame:offline-ready` arrives when the whole build is kept on the machine;
// - `trame:update-ready` arrives when a new build waits; dispatch `trame:apply-update`, once what is being written is
//   saved, to start it: the page reloads once;
// - `trame:updated-elsewhere` arrives when another tab started the new build: save, then reload when it suits.
// An event may come before anyone listens: <html data-offline="ready" data-update="ready" data-elsewhere="ready"> say the same.

const script = document.querySelector('script[data-wasm]');
const build = document.querySelector('meta[name="trame-build"]')?.content ?? '';
const workers = navigator.serviceWorker;

// Trusted types (see scripts/seal): the page takes HTML and addresses of scripts only through here. The views make their
// elements from templates that the compiler wrote; anything that could run, or comes from elsewhere, is refused.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (/<(script|iframe|object|embed|base|meta|link|style)|[\s/"']on\w+\s*=|javascript:|srcdoc/i.test(html) ? null : html),
  createScriptURL: (address) => (new URL(address, document.baseURI).origin === location.origin ? address : null),
});

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

// After a crash, what the program holds may be half done: nothing in this page writes any more, whoever asks.
function stopWriting() {
  const refuse = () => {
    throw new DOMException('the application has stopped', 'InvalidStateError');
  };
  for (const name of ['setItem', 'removeItem', 'clear']) Storage.prototype[name] = refuse;
  for (const name of ['add', 'put', 'delete', 'clear']) IDBObjectStore.prototype[name] = refuse;
}

const crashPage = () => import(new URL('crash.js', script.src));

let crashed = false;
async function crash(kind, detail) {
  if (crashed) return;
  crashed = true;
  stopWriting();
  console.error(detail);
  try {
    const { show } = await crashPage();
    await show(kind, detail);
  } catch (error) {
    // Without a network, nothing may be left to show but this.
    console.error(error);
    const box = document.getElementById('loading');
    if (!box) return;
    box.setAttribute('role', 'alert');
    box.textContent = 'L’application n’a pas pu démarrer. Vérifiez la connexion, puis rechargez la page. / The application could not start. Check the connection, then reload the page.';
  }
}

// A panic, a trap, or an error of the page thrown through the program: it cannot go on after any of them.
const isFatal = (error) =>
  'WebAssembly' in window && (error instanceof WebAssembly.RuntimeError || /wasm-function/.test(error?.stack ?? ''));
window.addEventListener('trame:crashed', ({ detail }) => crash('stopped', detail));
window.addEventListener('error', ({ error }) => isFatal(error) && crash('stopped', error));
window.addEventListener('unhandledrejection', ({ reason }) => isFatal(reason) && crash('stopped', reason));

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
      document.documentElement.dataset.elsewhere = 'ready';
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

// A kept build that cannot start must not stand in the way of a newer one.
async function giveWay() {
  const registration = await workers?.getRegistration();
  await registration?.update().catch(() => {}); // Without a network: next time.
  const coming = registration?.installing;
  if (coming) await new Promise((done) => coming.addEventListener('statechange', done, { once: true }));
  if (!registration?.waiting) return;
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  apply(registration);
}

async function loaded() {
  if (document.readyState !== 'complete') await new Promise((done) => window.addEventListener('load', done, { once: true }));
}

// A debug build is not kept, see scripts/seal; the worker may be blocked, and private windows have none.
const keeps = workers && build;
if (keeps) follow();

start().then(
  async () => {
    await loaded();
    // Fetched before it is needed: when it is, there may be no network.
    crashPage().catch((error) => console.warn('the crash page is not available', error));
    if (keeps) keep().catch((error) => console.warn('offline use is not available', error));
  },
  (error) => {
    crash('WebAssembly' in window ? 'unable' : 'unsupported', error);
    giveWay();
  },
);
