//! Closed lists people choose from: each option has a code for files and a label for people.

use crate::text::Text;

/// One option of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// What stands in files; it never changes.
    pub code: &'static str,
    /// What people read.
    pub label: Text,
}

/// A closed list that people choose from.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// Every option, in the order they are offered.
    const OPTIONS: &'static [Choosable];

    /// Where this option stands in [`Choice::OPTIONS`].
    fn rank(self) -> usize;

    /// The option at a rank.
    fn of_rank(rank: usize) -> Option<Self>;

    /// The code for files.
    fn code(self) -> &'static str {
        Self::OPTIONS[self.rank()].code
    }

    /// The label for people.
    fn label(self) -> Text {
        Self::OPTIONS[self.rank()].label
    }
}

/// Declares a closed list: variants, codes and labels on one line each.
macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $code:literal, $fr:literal, $en:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $fr] $(#[$note])* $variant,)+
        }

        impl $name {
            /// Every option, in the order they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];
        }

        impl $crate::plan::choice::Choice for $name {
            const OPTIONS: &'static [$crate::plan::choice::Choosable] = &[
                $($crate::plan::choice::Choosable { code: $code, label: $crate::text::Text::new($fr, $en) },)+
            ];

            fn rank(self) -> usize {
                self as usize
            }

            fn of_rank(rank: usize) -> Option<$name> {
                $name::ALL.get(rank).copied()
            }
        }
    };
}

pub(crate) use choices;
