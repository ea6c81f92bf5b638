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
    /// Reads what can be undone.
    Recall,
    /// Shows what another tab saved.
    Reread,
    /// Saves, and says so once all is.
    Settle,
    /// Lets the lock go, and tells the person.
    HandOver,
    /// Lets the lock go, and keeps aside what was not saved yet.
    Rescue,
    /// Lets the lock go, and keeps aside what could not be saved.
    PutAside,
}

/// What a tab may do after some news, and what it does.
pub fn next(access: Access, news: News) -> (Access, Option<Deed>) {
    let (elsewhere, editing) = (Access::Elsewhere, access == Access::Editing);
    match news {
        News::Opened => (Access::Asked, Some(Deed::Ask)),
        News::OpenedNewer => (Access::Newer, None),
        News::Wanted => (access, Some(Deed::Insist)),
        News::Granted => (access, Some(Deed::Prepare)),
        News::Unlocked => (access, Some(Deed::Recall)),
        News::Taken => (elsewhere, Some(Deed::Reread)),
        News::Ready => (Access::Editing, None),
        News::Saved if access == elsewhere => (access, Some(Deed::Reread)),
        News::AskedFor if editing => (access, Some(Deed::Settle)),
        News::Settled => (elsewhere, Some(Deed::HandOver)),
        News::Stolen if editing => (elsewhere, Some(Deed::Rescue)),
        News::Conflict => (elsewhere, Some(Deed::PutAside)),
        News::Saved | News::AskedFor | News::Stolen => (access, None),
    }
}
