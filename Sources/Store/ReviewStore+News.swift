// What other programs wrote, and what this one did, as it comes into the review: entries, words
// that went, and what is to be told of both.

import Domain
import Journal

extension ReviewStore {
  /// Applies what the journal found.
  mutating func take(_ news: News, isPrivate: Bool) -> [ReviewEntry] {
    var found = FoundLines(isPrivate: isPrivate, key)
    for line in news.lines { found.add(line) }
    return take(news, found)
  }

  /// Applies lines that were taken from the news as they came.
  mutating func take(_ news: News, _ found: FoundLines) -> [ReviewEntry] {
    let (entries, isPrivate) = (found.entries, found.isPrivate)
    noteUnopened(found.unopened, isPrivate: isPrivate)
    review.apply(entries)
    rememberErased(entries, news)
    if entries.contains(where: { isOwed($0) }) || !news.nulled.isEmpty { owesErasing = true }
    if !isPrivate { noticeHeldFields(entries) }
    if !isPrivate {
      for entry in entries where writers.contains(entry.stamp.writer) { note(entry) }
    }
    if !entries.isEmpty { anchorLags = true }
    if !entries.isEmpty || !news.nulled.isEmpty { changes += 1 }
    if !news.nulled.isEmpty {
      // What was set aside with these words is found by them, for the last time.
      owedSetAsides += ordersForSetAsides(touching: news.nulled.map { EntryRef($0) })
      reread(news.nulled)
    }
    notices += Damage.causes(news.damages).filter { !isSettled($0) }.map { .damage("\($0)") }
    notices += news.clocksAhead.map {
      .clockAhead(
        callsign: review.callsign(of: ReviewWriter($0.writer)),
        milliseconds: $0.milliseconds)
    }
    return entries
  }

  /// Whether a new entry is an order to erase, or words that one has already sent away.
  private func isOwed(_ entry: ReviewEntry) -> Bool {
    if entry.kind == "erased" { return true }
    return entry.content != .erased && review.hasErasures && review.mustBeNulled(entry.ref)
  }

  /// Whether two copies of an entry differ in that one still has its words.
  var isHalfErased: Bool {
    (journal.halfErased.union(privateJournal.halfErased)).contains {
      review.mustBeNulled(EntryRef($0))
    }
  }

  private mutating func note(_ entry: ReviewEntry) {
    if case .met(let tips)? = entry.event { met.merge(tips) { $1 } }
  }

  /// Bodies that another program nulled are gone here too.
  private mutating func reread(_ hashes: [EntryHash]) {
    let gone = Set(hashes.map { EntryRef($0) })
    review = Review(review.entries.map { gone.contains($0.ref) ? $0.withoutBody : $0 })
    review.ownCallsign = device.callsign
  }
}
