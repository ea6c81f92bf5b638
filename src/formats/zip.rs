//! Several files in one, as DOCX and XLSX ask: a ZIP archive whose entries are stored as they are.
//!
//! *Context.* A crate that compresses adds 14 to 35 kB to the page, for files of some tens of kilobytes that are written once.
//! *Decision.* Entries are stored, not compressed: a header, the bytes, a directory. *Consequence.* A document weighs what its
//! text weighs, less than one photograph; every program that opens ZIP archives opens it.

/// The day written for every entry, in the form of the archive: 1 January 1980, so that the same plan gives the same bytes.
const DAY: u16 = 0x21;

/// The bit that says names are in UTF-8.
const UTF8: u16 = 1 << 11;

/// An archive being written.
#[derive(Default)]
pub(crate) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Archive {
    /// Adds a file.
    pub fn add(&mut self, name: &str, content: &str) {
        let content = content.as_bytes();
        let at = length(self.bytes.len());
        // What the header of the entry and the line of the directory both say.
        let mut common = Vec::new();
        for field in [20, UTF8, 0, 0, DAY] {
            common.extend(u16::to_le_bytes(field));
        }
        let size = length(content.len());
        for field in [checksum(content), size, size] {
            common.extend(u32::to_le_bytes(field));
        }
        common.extend(u16::to_le_bytes(name.len().try_into().unwrap_or(u16::MAX)));
        common.extend([0; 2]);

        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content);

        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(u16::to_le_bytes(20));
        self.directory.extend(&common);
        // No comment, one disk, no attribute.
        self.directory.extend([0; 10]);
        self.directory.extend(u32::to_le_bytes(at));
        self.directory.extend(name.as_bytes());
        self.entries += 1;
    }

    /// The archive, with its directory at the end.
    pub fn done(mut self) -> Vec<u8> {
        let at = length(self.bytes.len());
        let size = length(self.directory.len());
        self.bytes.extend(self.directory);
        self.bytes.extend(b"PK\x05\x06");
        self.bytes.extend([0; 4]);
        self.bytes.extend(u16::to_le_bytes(self.entries));
        self.bytes.extend(u16::to_le_bytes(self.entries));
        self.bytes.extend(u32::to_le_bytes(size));
        self.bytes.extend(u32::to_le_bytes(at));
        self.bytes.extend([0; 2]);
        self.bytes
    }
}

/// A length in the form of the archive. A plan is refused long before four thousand million bytes.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("a document is shorter than 4 GiB")
}

/// The checksum of ZIP: CRC-32, without a table, which would weigh more than the time it saves.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let low = sum & 1;
            sum = (sum >> 1) ^ (0xedb8_8320 & low.wrapping_neg());
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_zip() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn an_archive_ends_with_its_directory() {
        let mut archive = Archive::default();
        archive.add("a.xml", "<a/>");
        archive.add("b/é.xml", "");
        let bytes = archive.done();
        let end = &bytes[bytes.len() - 22..];
        assert_eq!(&end[..4], b"PK\x05\x06");
        assert_eq!(&end[8..12], [2, 0, 2, 0]);
        let at = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
    }
}
