// Journal and Domain both have entries and writers. This file sees only the journal's and gives
// them names that the rest of the store can use beside the domain's.

import Journal

/// A journal of one folder, on a disk.
typealias JournalFolder<D: Disk> = Journal<D>
/// An entry as the journal keeps it: head, hash and bytes.
typealias StoredEntry = Entry
/// The journal's own writer id.
typealias StoredWriter = WriterID
