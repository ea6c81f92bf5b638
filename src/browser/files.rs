//! Files given to the person and received from them.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, File, FileList, HtmlAnchorElement, HtmlInputElement,
    Response, Url,
};

use super::Refusal;

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
    /// It is a text in UTF-16.
    #[error("the file is written in UTF-16")]
    Utf16,
    /// It is a text in Windows-1252 or another encoding, or no text at all.
    #[error("the file is not written in UTF-8")]
    NotUtf8,
    /// It holds nothing.
    #[error("the file is empty")]
    Empty,
    /// The browser could not read it.
    #[error("the file could not be read")]
    Unreadable,
}

/// Offers a text as a file to save.
pub fn save_text(name: &str, mime: &str, text: &str) -> Result<(), Refusal> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| Refusal("no page".to_owned()))?;
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
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

/// The text of a file of at most so many bytes.
pub async fn read_text(file: &File, limit: u64) -> Result<String, FileError> {
    let bytes = file.size() as u64;
    if bytes > limit {
        return Err(FileError::TooLarge { bytes });
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    decode(&Uint8Array::new(&buffer).to_vec())
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

/// The text of these bytes: UTF-8, with or without a byte order mark.
pub fn decode(bytes: &[u8]) -> Result<String, FileError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match bytes {
        [] => return Err(FileError::Empty),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Err(FileError::Utf16),
        // Without a mark, the first letter of a text tells.
        [0, letter, ..] | [letter, 0, ..] if *letter != 0 => return Err(FileError::Utf16),
        _ => {}
    }
    std::str::from_utf8(bytes)
        .map(str::to_owned)
        .map_err(|_| FileError::NotUtf8)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_read_with_or_without_a_mark() {
        assert_eq!(decode("{\"é\": 1}".as_bytes()), Ok("{\"é\": 1}".to_owned()));
        assert_eq!(decode(b"\xEF\xBB\xBF{}"), Ok("{}".to_owned()));
    }

    #[test]
    fn utf_16_is_named() {
        for bytes in [
            b"\xFF\xFE{\0".as_slice(),
            b"\xFE\xFF\0{",
            b"{\0}\0",
            b"\0{\0}",
        ] {
            assert_eq!(decode(bytes), Err(FileError::Utf16));
        }
    }

    #[test]
    fn other_encodings_and_binary_files_are_named() {
        let word = "M\u{e9}diath\u{e8}que"
            .chars()
            .map(|letter| letter as u8)
            .collect::<Vec<_>>();
        for bytes in [word.as_slice(), b"\x89PNG\r\n\x1A\n", b"PK\x03\x04\xFF"] {
            assert_eq!(decode(bytes), Err(FileError::NotUtf8));
        }
    }

    #[test]
    fn a_file_without_content_is_empty() {
        assert_eq!(decode(b""), Err(FileError::Empty));
        assert_eq!(decode(b"\xEF\xBB\xBF"), Err(FileError::Empty));
    }
}
