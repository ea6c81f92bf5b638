//! Whose turn it is to edit the open plan: what a tab does on each piece of news, whatever browser carries the news.

/// What this tab may do with the open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// It is being asked whether another tab edits it.
    Asked,
    /// Change it.
    Editing,
    /// Read it: another tab edits it.
    Elsewhere,
    /// Read it: a newer version of Trame wrote it.
    Newer,
}

/// What a tab learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum News {
    /// The plan has just been opened.
    Opened,
    /// The plan has just been opened, and a newer version of Trame wrote it.
    OpenedNewer,
    /// The person wants to go on here.
    Wanted,
    /// The lock is ours.
    Granted,
    /// This browser has no locks.
    Unlocked,
    /// Another tab has the lock.
    Taken,
    /// What is stored was read again, and what can be undone.
    Ready,
    /// Another tab has saved.
    Saved,
    /// Another tab wants to go on.
    AskedFor,
    /// Everything is saved since another tab asked.
    Settled,
    /// Another tab has stolen the lock.
    Stolen,
    /// A save has found what another tab had saved.
    Conflict,
}

/// What a tab then does, besides what its access says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Asks for the lock, if nobody has it.
    Ask,
    /// Asks the other tabs to save and hand the plan over, then takes the lock from a silent one.
    Insist,
    /// Reads what is stored, as another tab may have saved, then what can be undone.
    Prepare,
    /// Shows what another tab saved.
    Reread,
    /// Saves, and says so once all is.
    Settle,
    /// Lets the lock go, and tells the person.
    HandOver,
    /// Lets the lock go, keeps aside what is not saved, and shows what is stored.
    Rescue,
    /// Lets the lock go, and shows what is stored.
    GiveUp,
}

/// The turn of a tab. Each asking, each end of a turn begins another attempt: what an earlier one set going is stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Turn {
    /// What the tab may do.
    pub access: Access,
    /// How many attempts there were.
    pub attempt: u32,
}

impl Default for Turn {
    fn default() -> Turn {
        Turn {
            access: Access::Asked,
            attempt: 0,
        }
    }
}

impl Turn {
    /// The turn after some news, and what the tab does. News of an earlier attempt changes nothing.
    pub fn hear(self, attempt: u32, news: News) -> (Turn, Option<Deed>) {
        if attempt != self.attempt {
            return (self, None);
        }
        let stays = |deed| (self, Some(deed));
        let becomes = |access, deed| (Turn { access, ..self }, deed);
        let begins = |access, deed| {
            let attempt = self.attempt + 1;
            (Turn { access, attempt }, deed)
        };
        match (self.access, news) {
            (_, News::Opened) => begins(Access::Asked, Some(Deed::Ask)),
            (_, News::OpenedNewer) => begins(Access::Newer, None),
            (Access::Elsewhere, News::Wanted) => begins(Access::Asked, Some(Deed::Insist)),
            (Access::Asked, News::Granted | News::Unlocked) => stays(Deed::Prepare),
            (Access::Asked, News::Taken) => becomes(Access::Elsewhere, Some(Deed::Reread)),
            (Access::Asked, News::Ready) => becomes(Access::Editing, None),
            (Access::Elsewhere, News::Saved) => stays(Deed::Reread),
            (Access::Editing, News::AskedFor) => stays(Deed::Settle),
            (Access::Editing, News::Settled) => begins(Access::Elsewhere, Some(Deed::HandOver)),
            (Access::Editing, News::Stolen) => begins(Access::Elsewhere, Some(Deed::Rescue)),
            (Access::Asked, News::Stolen) => begins(Access::Elsewhere, Some(Deed::GiveUp)),
            (Access::Editing, News::Conflict) => begins(Access::Elsewhere, Some(Deed::Rescue)),
            // News that the table does not name asks for nothing.
            _ => (self, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_piece_of_news_does_what_the_table_says() {
        use Access::{Asked, Editing, Elsewhere, Newer};
        // Where the tab was, the news, where it is then, how many attempts began, what it does.
        let table = [
            (Asked, News::Opened, Asked, 1, Some(Deed::Ask)),
            (Editing, News::Opened, Asked, 1, Some(Deed::Ask)),
            (Elsewhere, News::Opened, Asked, 1, Some(Deed::Ask)),
            (Newer, News::Opened, Asked, 1, Some(Deed::Ask)),
            (Editing, News::OpenedNewer, Newer, 1, None),
            (Elsewhere, News::Wanted, Asked, 1, Some(Deed::Insist)),
            (Asked, News::Granted, Asked, 0, Some(Deed::Prepare)),
            (Asked, News::Unlocked, Asked, 0, Some(Deed::Prepare)),
            (Asked, News::Taken, Elsewhere, 0, Some(Deed::Reread)),
            (Asked, News::Ready, Editing, 0, None),
            (Elsewhere, News::Saved, Elsewhere, 0, Some(Deed::Reread)),
            (Editing, News::AskedFor, Editing, 0, Some(Deed::Settle)),
            (Editing, News::Settled, Elsewhere, 1, Some(Deed::HandOver)),
            (Editing, News::Stolen, Elsewhere, 1, Some(Deed::Rescue)),
            (Asked, News::Stolen, Elsewhere, 1, Some(Deed::GiveUp)),
            (Editing, News::Conflict, Elsewhere, 1, Some(Deed::Rescue)),
            (Editing, News::Wanted, Editing, 0, None),
            (Editing, News::Saved, Editing, 0, None),
            (Elsewhere, News::Ready, Elsewhere, 0, None),
            (Elsewhere, News::AskedFor, Elsewhere, 0, None),
            (Newer, News::Wanted, Newer, 0, None),
        ];
        for (before, news, after, begun, deed) in table {
            let turn = Turn {
                access: before,
                attempt: 3,
            };
            let expected = Turn {
                access: after,
                attempt: 3 + begun,
            };
            assert_eq!(
                turn.hear(3, news),
                (expected, deed),
                "{before:?} hears {news:?}"
            );
            assert_eq!(turn.hear(2, news), (turn, None), "of an earlier attempt");
        }
    }
}
