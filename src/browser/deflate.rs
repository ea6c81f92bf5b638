//! Deflating by the browser itself: no code of ours, and a stop when what comes out is too much.
//!
//! web-sys holds the two streams back as unstable, though browsers have had them since 2023: they are reached by name.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, Response};

use super::Refusal;

/// Why bytes were not expanded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpandError {
    /// More comes out than allowed.
    #[error("more comes out than allowed")]
    TooMuch,
    /// These are no deflated bytes, or this browser cannot expand them.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl From<JsValue> for ExpandError {
    fn from(value: JsValue) -> ExpandError {
        ExpandError::Refused(value.into())
    }
}

/// The bytes, deflated.
pub async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let stream = piped(bytes, "CompressionStream")?;
    let response = Response::new_with_opt_readable_stream(Some(&stream))?;
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The bytes, expanded, as long as they are at most so many.
pub async fn expand(bytes: &[u8], most: usize) -> Result<Vec<u8>, ExpandError> {
    let stream = piped(bytes, "DecompressionStream")?;
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut expanded = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            return Ok(expanded);
        }
        let chunk: Uint8Array = Reflect::get(&chunk, &"value".into())?.unchecked_into();
        if expanded.len() + chunk.length() as usize > most {
            // What is left is not wanted: that it could not be stopped changes nothing.
            JsFuture::from(reader.cancel()).await.ok();
            return Err(ExpandError::TooMuch);
        }
        expanded.extend(chunk.to_vec());
    }
}

/// The bytes, through a stream that the browser has under this name.
fn piped(bytes: &[u8], name: &str) -> Result<ReadableStream, JsValue> {
    let make: Function = Reflect::get(&js_sys::global(), &name.into())?.dyn_into()?;
    let through = Reflect::construct(&make, &Array::of1(&"deflate-raw".into()))?;
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)))?;
    Ok(blob.stream().pipe_through(through.unchecked_ref()))
}
