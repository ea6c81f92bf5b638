//! What no source may do: write HTML as text, run text, carry a style or a script inside a page, break a line before « : ».

mod common;

use std::fs;
use std::path::PathBuf;

/// Calls that turn text into HTML or into a program, in either language.
const FORBIDDEN: [&str; 12] = [
    "inner_html",
    "outer_html",
    "insert_adjacent_html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "document().write",
    "eval(",
    "new Function",
    "js_sys::Function::new",
    "srcdoc=",
];

/// The files of a folder of the project whose names end so, the folders inside it included.
fn files(folder: &str, ends: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![common::path(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the project's folders can be read") {
            let path: PathBuf = entry.expect("the project's folders can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                let text = fs::read_to_string(&path).expect("the project's files can be read");
                found.push((path.display().to_string(), text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no file to look at");
    found
}

/// The lines that hold a piece of text outside comments.
fn lines_with<'a>(text: &'a str, piece: &'a str) -> impl Iterator<Item = usize> + 'a {
    let code = text.lines().map(|it| match it.split_once("// ") {
        Some((code, _)) => code,
        None => it,
    });
    let held = code
        .enumerate()
        .filter(move |(_, line)| line.contains(piece) && !line.trim_start().starts_with("//"));
    held.map(|(at, _)| at + 1)
}

#[test]
fn no_source_turns_text_into_html_or_into_a_program() {
    let mut wrong = Vec::new();
    let sources = files("src", &[".rs"])
        .into_iter()
        .chain(files("public", &[".js", ".html"]));
    for (name, text) in sources {
        for piece in FORBIDDEN {
            wrong.extend(lines_with(&text, piece).map(|line| format!("{name}:{line}: {piece}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_view_and_no_page_carries_a_style_or_a_script() {
    let mut wrong = Vec::new();
    for (name, text) in files("src/views", &[".rs"])
        .into_iter()
        .chain(files("src/ui", &[".rs"]))
    {
        wrong.extend(lines_with(&text, " style=").map(|line| format!("{name}:{line}: style=")));
        wrong.extend(lines_with(&text, "<script").map(|line| format!("{name}:{line}: <script")));
    }
    let mut pages = files("public", &[".html"]);
    pages.push(("index.html".to_owned(), common::file("index.html")));
    for (name, text) in pages {
        for (at, line) in text.lines().enumerate() {
            let is_inline = line.contains("<script") && !line.contains(" src=");
            let has_handler = line.contains(" onclick=") || line.contains(" onload=");
            if is_inline || has_handler || line.contains(" style=") || line.contains("<style") {
                wrong.push(format!("{name}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_policy_lets_nothing_out_and_takes_no_text_as_html() {
    let seal = common::file("scripts/seal");
    let policy = seal
        .lines()
        .find_map(|line| line.strip_prefix("policy="))
        .expect("scripts/seal writes the policy");
    for rule in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval';",
        "style-src 'self';",
        "connect-src 'self';",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ] {
        assert!(policy.contains(rule), "{rule}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
}

/// The texts between quotation marks in a line of Rust.
fn quoted(line: &str) -> Vec<String> {
    let (mut found, mut inside, mut escaped) = (Vec::new(), None::<String>, false);
    for letter in line.chars() {
        match &mut inside {
            None if letter == '"' => inside = Some(String::new()),
            None => {}
            Some(_) if letter == '"' && !escaped => found.extend(inside.take()),
            Some(text) => text.push(letter),
        }
        escaped = letter == '\\' && !escaped;
    }
    found
}

/// Does a line end before a mark that French keeps with its word, or a sum break in two?
fn breaks_badly(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).enumerate().any(|(at, it)| {
        let ends = letters.get(at + 3).is_none_or(|it| it.is_whitespace());
        let mark = it[0].is_alphanumeric() && it[1] == ' ' && ":;?!%»€".contains(it[2]) && ends;
        let sum = it[0].is_ascii_digit()
            && it[1] == ' '
            && letters[at + 2..]
                .iter()
                .take_while(|it| it.is_ascii_digit())
                .count()
                == 3;
        mark || sum
    }) || text.contains("« ")
}

#[test]
fn the_texts_of_the_interface_never_break_before_a_mark_or_in_a_sum() {
    let floors = [
        "src/text",
        "src/coach",
        "src/guide",
        "src/documents",
        "src/workspace",
        "src/views",
    ];
    let sources = floors.iter().flat_map(|it| files(it, &[".rs"]));
    let mut wrong = Vec::new();
    for (path, text) in sources.filter(|(path, _)| !path.ends_with("tests.rs")) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().enumerate();
        for (at, line) in lines.filter(|(_, it)| !it.trim_start().starts_with("//")) {
            let texts = quoted(line).into_iter().filter(|it| breaks_badly(it));
            wrong.extend(texts.map(|it| format!("{path}:{}: {it}", at + 1)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_line_that_would_break_badly_is_seen() {
    for bad in ["Ville : deux", "12 %", "« Oui\u{a0}»", "34 800 €", "Vrai ?"] {
        assert!(breaks_badly(bad), "{bad}");
    }
    for good in [
        "Ville\u{a0}: deux",
        "12\u{a0}%",
        "34\u{202f}800\u{a0}€",
        "en 2027 ou 2028",
        "a: b",
    ] {
        assert!(!breaks_badly(good), "{good}");
    }
}

#[test]
fn a_forbidden_call_is_seen_and_a_comment_is_not() {
    let text = "let a = 1; // no eval( here\nelement.set_inner_html(text);\n// innerHTML\n";
    assert_eq!(lines_with(text, "eval(").count(), 0);
    assert_eq!(lines_with(text, "innerHTML").count(), 0);
    assert_eq!(lines_with(text, "inner_html").collect::<Vec<_>>(), [2]);
}
