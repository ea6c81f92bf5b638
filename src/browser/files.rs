//! Files given to the person and received from them.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, File, FileList, FilePropertyBag, HtmlAnchorElement,
    HtmlInputElement, Response, Url,
};

use super::{Refusal, property};

/// The largest file read, in bytes.
pub const LIMIT: u64 = 10 * 1024 * 1024;

/// How long the address of a saved file stays valid: slow machines and "save as" dialogs need it.
const VALIDITY: u32 = 60_000;

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It is over the limit, and was not opened.
    #[error("the file has {bytes} bytes, which is too large")]
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The browser could not read it.
    #[error("the file could not be read")]
    Unreadable,
}

/// Offers a text as a file to save.
pub fn save_text(name: &str, mime: &str, text: &str) -> Result<(), Refusal> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    save(name, &blob)
}

/// Offers bytes as a file to save.
pub fn save_bytes(name: &str, mime: &str, bytes: &[u8]) -> Result<(), Refusal> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let bytes = Array::of1(&Uint8Array::from(bytes).into());
    save(
        name,
        &Blob::new_with_u8_array_sequence_and_options(&bytes, &options)?,
    )
}

fn save(name: &str, blob: &Blob) -> Result<(), Refusal> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| Refusal("no page".to_owned()))?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link = document
        .create_element("a")?
        .dyn_into::<HtmlAnchorElement>()
        .map_err(JsValue::from)?;
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    // Firefox only follows links that are in the page.
    let body = document
        .body()
        .ok_or_else(|| Refusal("no page".to_owned()))?;
    body.append_child(&link)?;
    link.click();
    link.remove();
    Timeout::new(VALIDITY, move || {
        // Only frees memory: when it fails the page's end does it.
        Url::revoke_object_url(&url).ok();
    })
    .forget();
    Ok(())
}

/// A file chosen once, that can be written again as long as the page lives.
#[derive(Clone)]
pub struct Kept {
    handle: JsValue,
}

impl Kept {
    /// What the file is called.
    pub fn name(&self) -> String {
        let name = property(&self.handle, "name").and_then(|it| it.as_string());
        name.unwrap_or_default()
    }

    /// Writes a text in place of what the file held; as a whole, when it is closed.
    pub async fn write(&self, text: &str) -> Result<(), Refusal> {
        let writable = called(&self.handle, "createWritable", &Array::new()).await?;
        called(&writable, "write", &Array::of1(&text.into())).await?;
        called(&writable, "close", &Array::new()).await?;
        Ok(())
    }
}

/// Can this browser write a file again?
pub fn can_keep() -> bool {
    web_sys::window().is_some_and(|window| property(&window, "showSaveFilePicker").is_some())
}

/// Lets the person choose a file to write; nothing when they change their mind.
pub async fn choose(name: &str) -> Result<Option<Kept>, Refusal> {
    let window = web_sys::window().ok_or_else(|| Refusal("no page".to_owned()))?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &name.into())?;
    match called(&window, "showSaveFilePicker", &Array::of1(&options)).await {
        Ok(handle) => Ok(Some(Kept { handle })),
        Err(Refusal(reason)) if reason == "AbortError" => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

/// Can this device share a file with its other applications?
pub fn can_share() -> bool {
    let shared = || {
        let navigator = web_sys::window()?.navigator();
        let can: Function = property(&navigator, "canShare")?.dyn_into().ok()?;
        let data = shareable("plan.trame.json", "application/json", "{}").ok()?;
        can.call1(&navigator, &data).ok()?.as_bool()
    };
    shared().unwrap_or(false)
}

/// Hands a file to another application; says whether the person went through with it.
pub async fn share(name: &str, mime: &str, text: &str) -> Result<bool, Refusal> {
    let window = web_sys::window().ok_or_else(|| Refusal("no page".to_owned()))?;
    let data = shareable(name, mime, text)?;
    match called(&window.navigator(), "share", &Array::of1(&data)).await {
        Ok(_) => Ok(true),
        Err(Refusal(reason)) if reason == "AbortError" => Ok(false),
        Err(refusal) => Err(refusal),
    }
}

fn shareable(name: &str, mime: &str, text: &str) -> Result<Object, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&text.into());
    let file = File::new_with_str_sequence_and_options(&parts, name, &options)?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file))?;
    Ok(data)
}

/// Calls what some browsers have and others do not, and waits for its answer.
async fn called(on: &JsValue, name: &str, arguments: &Array) -> Result<JsValue, Refusal> {
    let function = property(on, name).and_then(|it| it.dyn_into::<Function>().ok());
    let function = function.ok_or_else(|| Refusal(format!("no {name}")))?;
    let promise = Promise::resolve(&function.apply(on, arguments)?);
    Ok(JsFuture::from(promise).await?)
}

/// The bytes of a file of at most so many.
pub async fn read_bytes(file: &File, limit: u64) -> Result<Vec<u8>, FileError> {
    let bytes = file.size() as u64;
    if bytes > limit {
        return Err(FileError::TooLarge { bytes });
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The text of a file of the application itself, by its address beside the page.
pub async fn fetch_text(name: &str) -> Result<String, Refusal> {
    let window = web_sys::window().ok_or_else(|| Refusal("no page".to_owned()))?;
    let response = JsFuture::from(window.fetch_with_str(name)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(Refusal(format!("{name} answers {}", response.status())));
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string()
        .ok_or_else(|| Refusal(format!("{name} is not a text")))
}

/// The files dropped on the page.
pub fn files_of_drop(event: &DragEvent) -> Vec<File> {
    listed(event.data_transfer().and_then(|data| data.files()))
}

/// The files chosen in an input.
pub fn files_of_input(input: &HtmlInputElement) -> Vec<File> {
    listed(input.files())
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|rank| files.get(rank))
        .collect()
}
