//! Turns the events of IndexedDB into futures.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Event, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::StorageError;

/// What a transaction may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only read.
    Read,
    /// Read and write; complete once the disk has it.
    Write,
}

/// One transaction; a writing one dropped before its end is undone.
pub struct Work {
    transaction: IdbTransaction,
    done: JsFuture,
    is_pending: bool,
}

/// The answer to a request.
pub async fn answer(request: Result<IdbRequest, JsValue>) -> Result<JsValue, StorageError> {
    let request = request.map_err(StorageError::thrown)?;
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result().map_err(StorageError::thrown),
        Err(_) => Err(reason(request.error().ok().flatten())),
    }
}

impl Work {
    /// Begins a transaction on these object stores.
    pub fn begin(
        database: &IdbDatabase,
        stores: &[&str],
        mode: Mode,
    ) -> Result<Work, StorageError> {
        let transaction = transaction(database, stores, mode).map_err(StorageError::thrown)?;
        let done = Promise::new(&mut |resolve, reject| {
            transaction.set_oncomplete(Some(&resolve));
            transaction.set_onerror(Some(&reject));
            transaction.set_onabort(Some(&reject));
        });
        Ok(Work {
            transaction,
            done: done.into(),
            is_pending: mode == Mode::Write,
        })
    }

    /// One of its object stores.
    pub fn store(&self, name: &str) -> Result<IdbObjectStore, StorageError> {
        self.transaction
            .object_store(name)
            .map_err(StorageError::thrown)
    }

    /// Waits for `complete`: what was written is kept.
    pub async fn finish(mut self) -> Result<(), StorageError> {
        self.is_pending = false;
        match (&mut self.done).await {
            Ok(_) => Ok(()),
            Err(event) => Err(reason(
                self.transaction.error().or_else(|| error_of_target(&event)),
            )),
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // Without this, what was put before an early return would be committed alone.
        // Aborting a transaction that has ended already throws, which tells nothing new.
        if self.is_pending {
            self.transaction.abort().ok();
        }
    }
}

/// `database.transaction(stores, mode, { durability: "strict" })`: web-sys holds the third argument back as unstable.
fn transaction(
    database: &IdbDatabase,
    stores: &[&str],
    mode: Mode,
) -> Result<IdbTransaction, JsValue> {
    let names: js_sys::Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
    let options = js_sys::Object::new();
    let mode = match mode {
        Mode::Read => "readonly",
        Mode::Write => {
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            "readwrite"
        }
    };
    let function: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    function
        .call3(database, &names, &mode.into(), &options)?
        .dyn_into()
}

fn error_of_target(event: &JsValue) -> Option<DomException> {
    let target = event.dyn_ref::<Event>()?.target()?;
    target.dyn_ref::<IdbRequest>()?.error().ok()?
}

/// A transaction that ends without saying why lost its connection.
fn reason(error: Option<DomException>) -> StorageError {
    error.map_or(StorageError::Closed, |error| {
        StorageError::named(&error.name())
    })
}
