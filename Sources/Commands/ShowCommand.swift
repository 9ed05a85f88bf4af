// `alongside show`: one record with all its versions, and what it is linked with both ways.

import ArgumentParser
import Domain
import JSONText
import Store

struct ShowCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one record with its versions and links.")

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "The record, such as N12, or WRITER:SEQ.")
  var id: String
  @Flag(help: "JSON Lines, one object a version, the first one first.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .listing)
    let review = opened.seen
    let record = try review.named(id)
    if json {
      let object = EntryObject(review: review)
      for (version, state) in zip(record.versions, record.states) {
        try out.json("entry", version: EntryObject.version, object.members(version, state: state))
      }
    } else {
      for line in RecordSheet(record, in: review).lines { try out.line(line) }
    }
    try opened.refuseNewer()
  }
}
