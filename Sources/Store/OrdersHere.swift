// What was erased in a folder, remembered outside it: a backup of the whole folder that is put back
// brings the words back, and takes along everything in the folder that knew of the order. The list
// has references, which say nothing of the words, and is of one path on this laptop.

import Domain
import JSONText
import Journal

/// One order that was carried out in a folder.
struct OrderHere: Hashable, Sendable {
  var order: Erasure
  /// The name of the record that went, where the order has one.
  var displayID: DisplayID?
  var isPrivate: Bool
  /// Whether it was given for what is under seal: its targets are lines of that file, and its
  /// record is the one they were of.
  var isOfSealed: Bool

  init(_ order: Erasure, _ displayID: DisplayID?, isPrivate: Bool, isOfSealed: Bool = false) {
    self.order = order
    self.isOfSealed = isOfSealed
    // Earlier versions took a name where a role stands; this list is for no names.
    let isRole = order.requester == "agreement" || Requester(named: order.requester) != nil
    if !isRole { self.order.requester = Requester.notSaid.rawValue }
    self.displayID = displayID
    self.isPrivate = isPrivate
  }
}

/// The list of one folder.
struct OrdersHere {
  private static let format = "alongside.erased-here"

  private(set) var orders: [OrderHere] = []

  init() {}

  /// Nil for what is no such list.
  init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == Self.format, LocalFile.isWhole(bytes, object, keys: [])
    else { return nil }
    orders = (object["orders"]?.array ?? []).compactMap { value in
      guard let item = value.object, let targets = item.refs("targets"),
        let reason = item["reason"]?.string.flatMap({ Erasure.Reason(rawValue: $0) })
      else { return nil }
      let fields = (item["fields"]?.array ?? []).compactMap(\.string)
      let order = Erasure(
        targets: targets, record: item.ref("record"), reason: reason,
        requester: item["requester"]?.string ?? "", fields: fields)
      return OrderHere(
        order, item["id"]?.string.flatMap { DisplayID($0[...]) },
        isPrivate: item["private"]?.bool ?? false, isOfSealed: item["sealed"]?.bool ?? false)
    }
  }

  /// Adds what is not on the list.
  /// - Returns: whether there was anything.
  mutating func add(_ others: [OrderHere]) -> Bool {
    var known = Set(orders)
    let news = others.filter { known.insert($0).inserted }
    orders += news
    return !news.isEmpty
  }

  var json: [UInt8] {
    LocalFile.digested([
      "format": .string(Self.format), "version": 1,
      "orders": .array(
        orders.map { here in
          var item: JSONObject = [
            "targets": .array(here.order.targets.map { .string($0.hex) }),
            "reason": .string(here.order.reason.rawValue),
            "requester": .string(here.order.requester),
          ]
          if let record = here.order.record { item["record"] = .string(record.hex) }
          if !here.order.fields.isEmpty {
            item["fields"] = .array(here.order.fields.map { .string($0) })
          }
          if let id = here.displayID { item["id"] = .string(id.description) }
          if here.isPrivate { item["private"] = .bool(true) }
          if here.isOfSealed { item["sealed"] = .bool(true) }
          return .object(item)
        }),
    ])
  }
}
