//! Icons, drawn for Trame: threads of one width on a grid of 24.

use leptos::prelude::*;

/// An icon. The control around it says in words what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Move before.
    Up,
    /// Move after.
    Down,
    /// Take away, close.
    Close,
    /// Take back the last change.
    Undo,
    /// Make it again.
    Redo,
    /// Add.
    Plus,
    /// Drag from here.
    Grip,
}

impl Icon {
    /// Every one of them.
    pub const ALL: [Icon; 7] = [
        Icon::Up,
        Icon::Down,
        Icon::Close,
        Icon::Undo,
        Icon::Redo,
        Icon::Plus,
        Icon::Grip,
    ];

    /// The way of the thread.
    const fn path(self) -> &'static str {
        match self {
            Icon::Up => "M12 20V4M5 11l7-7 7 7",
            Icon::Down => "M12 4v16M5 13l7 7 7-7",
            Icon::Close => "M6 6l12 12M18 6L6 18",
            Icon::Undo => "M9 15L3 9l6-6M3 9h11a6 6 0 0 1 0 12h-4",
            Icon::Redo => "M15 15l6-6-6-6M21 9H10a6 6 0 0 0 0 12h4",
            Icon::Plus => "M12 4v16M4 12h16",
            Icon::Grip => "M9 5v.1M9 12v.1M9 19v.1M15 5v.1M15 12v.1M15 19v.1",
        }
    }
}

/// Draws an icon, as high as the letters beside it; screen readers pass over it.
pub fn icon(icon: Icon) -> AnyView {
    view! {
        <svg class="icon" aria-hidden="true" viewBox="0 0 24 24">
            <path d=icon.path()></path>
        </svg>
    }
    .into_any()
}
