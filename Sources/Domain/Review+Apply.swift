// How entries change the review. Entries that come in clock order and whose targets are known are
// applied one by one; anything else (a merge that brings older entries) builds the state anew from
// all of them, so that order of arrival never shows.

extension Review {
  /// Takes entries in; those already known are passed over.
  ///
  /// - Complexity: constant for an entry newer than all others; linear in all entries for a batch
  public mutating func apply(_ batch: [Entry]) {
    // Most often it comes in order: a whole review is copied and sorted only where it must be.
    let news = isNews(batch)
      ? batch
      : batch.filter { entryIndexByRef[$0.ref] == nil }.sorted { $0.stamp < $1.stamp }
    guard let first = news.first else { return }
    if entries.isEmpty { makeRoom(for: news.count) }
    let isLater = entries.last.map { $0.stamp < first.stamp } ?? true
    let fillsGap = !missingTargets.isEmpty && news.contains { missingTargets.contains($0.ref) }
    if isLater && !fillsGap {
      for entry in news { append(entry) }
    } else {
      var all = entries + news
      all.sort { $0.stamp < $1.stamp }
      let own = ownCallsign
      self = Review(rebuiltFrom: all)
      ownCallsign = own
    }
  }

  public mutating func apply(_ entry: Entry) { apply([entry]) }

  /// Whether none of these is known, and each stands behind the one before.
  private func isNews(_ batch: [Entry]) -> Bool {
    for (place, entry) in batch.enumerated() {
      if place > 0, !(batch[place - 1].stamp < entry.stamp) { return false }
      if entryIndexByRef[entry.ref] != nil { return false }
    }
    return true
  }

  /// Room for so many entries and a few more, for the ones that are written next.
  private mutating func makeRoom(for count: Int) {
    let count = count + 16
    entries.reserveCapacity(count)
    records.reserveCapacity(count)
    entryIndexByRef.reserveCapacity(count)
    recordIndexByRef.reserveCapacity(count)
  }

  /// Targets may stand behind the versions that replace them where a clock was wrong, so versions
  /// wait until what they replace is there.
  private init(rebuiltFrom all: [Entry]) {
    self.init()
    let known = Set(all.map(\.ref))
    var seen: Set<EntryRef> = []
    var waiting: [Entry] = []
    for entry in all {
      if entry.replaces.contains(where: { known.contains($0) && !seen.contains($0) }) {
        waiting.append(entry)
      } else {
        append(entry)
        seen.insert(entry.ref)
      }
    }
    while !waiting.isEmpty {
      let ready = waiting.filter {
        $0.replaces.allSatisfy { !known.contains($0) || seen.contains($0) }
      }
      // References are hashes, so a circle cannot be made; forged ones still must not hang us.
      let next = ready.isEmpty ? waiting : ready
      let taken = Set(next.map(\.ref))
      waiting.removeAll { taken.contains($0.ref) }
      for entry in next {
        append(entry)
        seen.insert(entry.ref)
      }
    }
    entries.sort { $0.stamp < $1.stamp }
    for (index, entry) in entries.enumerated() { entryIndexByRef[entry.ref] = index }
    for kind in order.keys {
      order[kind]?.sort { records[$0].first.stamp < records[$1].first.stamp }
    }
  }

  private mutating func append(_ entry: Entry) {
    guard entryIndexByRef[entry.ref] == nil else { return }
    entryIndexByRef[entry.ref] = entries.count
    entries.append(entry)
    if entry.isPrivate { privateWriters.insert(entry.stamp.writer) }
    missingTargets.remove(entry.ref)
    switch entry.event {
    case .joined(let joined)? where !erased.contains(entry.ref):
      callsigns[entry.stamp.writer] = joined.callsign
    case .undone(let targets)?:
      for target in targets { undoneBy[target, default: []].append(entry.ref) }
      settle(targets)
    case .erased(let erasure)?:
      take(erasure, of: entry)
      refresh(erasure.named)
    case .shifted(let shift)?:
      if !withdrawn.contains(entry.ref) { add(shift, times: 1) }
    case .tally(let tally)?:
      take(tally, of: entry)
    case .safeguarding?:
      safeguardingSteps.append(entry)
    case .stage?:
      stageSteps.append(entry)
    case .role?:
      roleSteps.append(entry)
    case .timer(let step)?:
      take(step, at: entry.at)
    case .floor(let floor)?:
      talkShare.take(floor, at: entry.at)
    case .consented?:
      consents.append(entry)
    case .agreed(let points)?:
      for point in points { agreedPoints[point.version] = point }
    case .setAside?:
      setAsides.append(entry.ref)
      gatherSilence()
    default:
      break
    }
    if let kind = RecordKind(rawValue: entry.kind) { addVersion(entry, kind: kind) }
    if undoneBy[entry.ref] != nil { settle([entry.ref]) }
  }

  private mutating func addVersion(_ entry: Entry, kind: RecordKind) {
    let targets = entry.replaces.filter {
      recordIndexByRef[$0].map { records[$0].kind == kind } ?? false
    }
    missingTargets.formUnion(entry.replaces.filter { entryIndexByRef[$0] == nil })
    // A review has one set-up: what stood between two versions of it may be erased, and then
    // nothing tells any more that they are of one record.
    let known = targets.first.flatMap { recordIndexByRef[$0] }
    if let index = known ?? (kind == .review ? order[kind]?.first : nil) {
      recordIndexByRef[entry.ref] = index
      let place = records[index].versions.dropFirst().firstIndex { entry.stamp < $0.stamp }
      records[index].versions.insert(entry, at: place ?? records[index].versions.count)
      refresh(at: index)
      return
    }
    let index = records.count
    records.append(Record(first: entry, kind: kind))
    recordIndexByRef[entry.ref] = index
    order[kind, default: []].append(index)
    if let id = entry.displayID, id.kind == kind {
      indexByDisplayID[id, default: []].append(index)
      count(id)
    }
    if erasedRecords.contains(entry.ref) { nameErased(entry.ref) }
    refresh(at: index)
  }

  /// An entry is withdrawn while some `undone` that names it is not withdrawn itself. Erasing,
  /// sealing, `met` and `joined` are never withdrawn.
  private mutating func settle(_ targets: [EntryRef]) {
    var work = targets
    while let ref = work.popLast() {
      let canBe = entry(ref).map { Review.canBeUndone($0) } ?? true
      let should = canBe && (undoneBy[ref] ?? []).contains { !withdrawn.contains($0) }
      guard should != withdrawn.contains(ref) else { continue }
      if should { withdrawn.insert(ref) } else { withdrawn.remove(ref) }
      switch entry(ref)?.event {
      case .undone(let targets)?: work += targets
      case .shifted(let shift)?: add(shift, times: should ? -1 : 1)
      case .setAside?: gatherSilence()
      default: refresh([ref])
      }
    }
  }

  static func canBeUndone(_ entry: Entry) -> Bool {
    switch entry.kind {
    case "met", "erased", "joined", "sealed": return false
    default: break
    }
    // The host's word is taken back by the host, with a mark of its own.
    if case .stage(let step)? = entry.event {
      return step.stage != .signedOff && step.stage != .reopened
    }
    return true
  }

  private mutating func add(_ shift: Shift, times: Int) {
    for slot in shift.slots {
      startShiftMinutes[record(slot)?.ref ?? slot, default: 0] += shift.minutes * times
    }
    for slot in shift.slots + (shift.extending.map { [$0] } ?? []) {
      endShiftMinutes[record(slot)?.ref ?? slot, default: 0] += shift.minutes * times
    }
  }

  private mutating func refresh(_ refs: [EntryRef]) {
    for index in Set(refs.compactMap { recordIndexByRef[$0] }) { refresh(at: index) }
  }

  /// Works out what of a record stands, and moves the indexes with it.
  private mutating func refresh(at index: Int) {
    let before = records[index]
    var record = before
    hideErasedFields(in: &record)
    let erasedWhole = record.kind != .review && erasedRecords.contains(record.ref)
    var replaced: Set<EntryRef> = []
    for version in record.versions where !withdrawn.contains(version.ref) {
      replaced.formUnion(version.replaces)
    }
    record.states = record.versions.map { version in
      if erasedWhole || erased.contains(version.ref) || version.content == .erased {
        return .erased
      }
      if withdrawn.contains(version.ref) { return .withdrawn }
      return replaced.contains(version.ref) ? .replaced : .current
    }
    record.currentPositions = record.states.indices.filter { record.states[$0] == .current }
    if record.isContested {
      for position in record.currentPositions { record.states[position] = .contested }
    }
    if let lines = before.countedLines { gapMap.remove(before, from: lines) }
    record.countedLines = nil
    if record.isCounted {
      let lines = Array(Set(record.lineRefs.map { self.record($0)?.ref ?? $0 }))
      gapMap.add(record, to: lines)
      record.countedLines = lines
    }
    records[index] = record
    reindexSlot(of: record, at: index)
  }

  private mutating func reindexSlot(of record: Record, at index: Int) {
    guard record.kind == .note || record.kind == .answer else { return }
    let slot = record.isVisible ? record.slotRef.map { self.record($0)?.ref ?? $0 } : nil
    guard slot != slotOfEvidence[index] else { return }
    if let old = slotOfEvidence.removeValue(forKey: index) {
      evidenceBySlot[old]?.removeAll { $0 == index }
    }
    guard let slot else { return }
    slotOfEvidence[index] = slot
    var list = evidenceBySlot[slot] ?? []
    let stamp = record.first.stamp
    // New evidence nearly always belongs at the end.
    var place = list.count
    while place > 0, stamp < records[list[place - 1]].first.stamp { place -= 1 }
    list.insert(index, at: place)
    evidenceBySlot[slot] = list
  }
}
