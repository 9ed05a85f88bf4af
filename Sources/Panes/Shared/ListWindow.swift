// Which items of a list are seen when items take different numbers of rows. It lays out no more of
// them than are seen, whatever the length of the list.

/// Fills a view with items around one that must be seen.
enum ListWindow {
  /// The items in view with their layouts, in the order of the list. The anchor is always there;
  /// what follows it fills up to half of the room left, what comes before it the rest.
  ///
  /// - Parameters:
  ///   - make: lays out an item; nil ends the list on that side.
  ///   - height: the rows an item takes, at least 1.
  /// - Complexity: that of laying out what is seen and two items more.
  static func fill<Item>(
    around anchor: Int, count: Int, room: Int, _ make: (Int) -> Item?, height: (Item) -> Int
  ) -> [(index: Int, item: Item)] {
    guard (0..<count).contains(anchor), let first = make(anchor) else { return [] }
    var after: [(index: Int, item: Item)] = [(anchor, first)]
    var before: [(index: Int, item: Item)] = []
    var used = height(first)

    func goOn(upTo limit: Int) {
      while let next = after.last.map({ $0.index + 1 }), next < count, used < limit,
        let item = make(next), used + height(item) <= limit
      {
        after.append((next, item))
        used += height(item)
      }
    }
    goOn(upTo: used + max(0, room - used) / 2)
    while let next = (before.last ?? after.first).map({ $0.index - 1 }), next >= 0, used < room,
      let item = make(next), used + height(item) <= room
    {
      before.append((next, item))
      used += height(item)
    }
    goOn(upTo: room)
    return before.reversed() + after
  }
}
