//! The IndexedDB database: opened when needed, closed when another tab asks, opened again when lost.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbObjectStoreParameters, IdbOpenDbRequest};

use super::StorageError;
use super::request::{Mode, Work, answer};

const NAME: &str = "trame";
/// 1: heads, revisions, aside. 2: versions, trails.
const VERSION: u32 = 2;

/// By plan: the number of its last revision, its title, whether it is in the bin.
pub const HEADS: &str = "heads";
/// By plan and number: the revisions.
pub const REVISIONS: &str = "revisions";
/// What could not be read, never destroyed.
pub const ASIDE: &str = "aside";
/// By plan: states kept for the person.
pub const VERSIONS: &str = "versions";
/// By plan: the states that undo and redo give back.
pub const TRAILS: &str = "trails";

/// The database of the page.
#[derive(Default)]
pub struct Database {
    connection: RefCell<Option<Connection>>,
}

struct Connection {
    database: IdbDatabase,
    is_lost: Rc<Cell<bool>>,
    _handlers: [Closure<dyn FnMut()>; 2],
}

impl Database {
    /// Begins a transaction, opening the database again if it was closed meanwhile.
    pub async fn begin(&self, stores: &[&str], mode: Mode) -> Result<Work, StorageError> {
        match Work::begin(&self.connection().await?, stores, mode) {
            Err(StorageError::Closed) => {
                self.connection.take();
                Work::begin(&self.connection().await?, stores, mode)
            }
            begun => begun,
        }
    }

    /// Reads one value in a transaction of its own, so that a record the browser cannot read spoils no other.
    pub async fn get(&self, store: &str, key: &str) -> Result<JsValue, StorageError> {
        let work = self.begin(&[store], Mode::Read).await?;
        answer(work.store(store)?.get(&key.into())).await
    }

    /// The connection in use, opened if there is none.
    pub async fn connection(&self) -> Result<IdbDatabase, StorageError> {
        if let Some(connection) = &*self.connection.borrow()
            && !connection.is_lost.get()
        {
            return Ok(connection.database.clone());
        }
        let database = open().await?;
        self.connection
            .replace(Some(Connection::new(database.clone())));
        Ok(database)
    }
}

impl Connection {
    fn new(database: IdbDatabase) -> Connection {
        let is_lost = Rc::new(Cell::new(false));
        let on_close = Closure::<dyn FnMut()>::new({
            let is_lost = is_lost.clone();
            move || is_lost.set(true)
        });
        let on_version_change = Closure::<dyn FnMut()>::new({
            let (is_lost, database) = (is_lost.clone(), database.clone());
            move || {
                is_lost.set(true);
                database.close();
            }
        });
        database.set_onclose(Some(on_close.as_ref().unchecked_ref()));
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        Connection {
            database,
            is_lost,
            _handlers: [on_close, on_version_change],
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onclose(None);
        self.database.set_onversionchange(None);
        // Waits for the transactions begun.
        self.database.close();
    }
}

async fn open() -> Result<IdbDatabase, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Refused)?;
    let factory = window
        .indexed_db()
        .map_err(StorageError::thrown)?
        .ok_or(StorageError::Refused)?;
    let request = factory
        .open_with_u32(NAME, VERSION)
        .map_err(StorageError::thrown)?;
    let upgrade = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        if create_stores(&event).is_none() {
            abort(&event);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let opened = wait_for(&request).await;
    if opened == Err(StorageError::Blocked) {
        // The opening may still come, and must then find its stores made.
        upgrade.forget();
    }
    opened?.dyn_into().map_err(StorageError::thrown)
}

/// The opened database; when another tab blocks it, gives up and closes what would come later.
async fn wait_for(request: &IdbOpenDbRequest) -> Result<JsValue, StorageError> {
    let blocked = Promise::new(&mut |resolve, _| request.set_onblocked(Some(&resolve)));
    let opened = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    let first = Promise::race(&js_sys::Array::of2(&blocked, &opened));
    let event = JsFuture::from(first).await;
    let is_blocked =
        matches!(&event, Ok(event) if event.unchecked_ref::<Event>().type_() == "blocked");
    if is_blocked {
        let late = request.clone();
        let close = Closure::once_into_js(move || {
            if let Ok(Ok(database)) = late.result().map(JsCast::dyn_into::<IdbDatabase>) {
                database.close();
            }
        });
        request.set_onsuccess(Some(close.unchecked_ref()));
        return Err(StorageError::Blocked);
    }
    answer_of(request)
}

fn answer_of(request: &IdbOpenDbRequest) -> Result<JsValue, StorageError> {
    match request.error() {
        Ok(Some(error)) => Err(StorageError::named(&error.name())),
        Ok(None) => request.result().map_err(StorageError::thrown),
        Err(error) => Err(StorageError::thrown(error)),
    }
}

/// Upgrades add, never destroy.
fn create_stores(event: &Event) -> Option<()> {
    let database = opening(event)?
        .result()
        .ok()?
        .dyn_into::<IdbDatabase>()
        .ok()?;
    let there = database.object_store_names();
    for name in [HEADS, REVISIONS, VERSIONS, TRAILS] {
        if !there.contains(name) {
            database.create_object_store(name).ok()?;
        }
    }
    if !there.contains(ASIDE) {
        let numbered = IdbObjectStoreParameters::new();
        numbered.set_auto_increment(true);
        database
            .create_object_store_with_optional_parameters(ASIDE, &numbered)
            .ok()?;
    }
    Some(())
}

/// A database half made would never be made whole: the opening fails instead.
fn abort(event: &Event) {
    if let Some(transaction) = opening(event).and_then(|request| request.transaction()) {
        transaction.abort().ok();
    }
}

fn opening(event: &Event) -> Option<IdbOpenDbRequest> {
    event.target()?.dyn_into().ok()
}
