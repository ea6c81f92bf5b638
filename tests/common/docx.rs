//! What stands in a document for a word processor, read without the code that wrote it.

/// The text of one part of a file whose entries are stored as they are.
pub fn part(file: &[u8], name: &str) -> String {
    let mut at = 0;
    while file.get(at..at + 4) == Some(b"PK\x03\x04") {
        let number = |from: usize, bytes: usize| -> usize {
            let field = &file[at + from..at + from + bytes];
            let digits = field.iter().rev();
            digits.fold(0, |sum, byte| sum * 256 + usize::from(*byte))
        };
        let (size, length) = (number(18, 4), number(26, 2));
        let start = at + 30 + length;
        if &file[at + 30..start] == name.as_bytes() {
            let text = file[start..start + size].to_vec();
            return String::from_utf8(text).expect("parts are in UTF-8");
        }
        at = start + size;
    }
    panic!("{name} is not in the file");
}

/// The words of a body, a line for each paragraph.
pub fn words(body: &str) -> String {
    let body = body.replace("</w:p>", "\n").replace("<w:br/>", "\n");
    let mut words = String::new();
    let mut is_tag = false;
    for letter in body.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            it if !is_tag => words.push(it),
            _ => {}
        }
    }
    let words = words.replace("&lt;", "<").replace("&gt;", ">");
    words.replace("&quot;", "\"").replace("&amp;", "&")
}
