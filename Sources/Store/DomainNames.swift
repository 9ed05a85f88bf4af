// The domain's entries and writers under names that stand beside the journal's; see `JournalNames`.

import Domain

/// An entry as the review sees it.
public typealias ReviewEntry = Entry
/// The domain's writer id.
public typealias ReviewWriter = WriterID
