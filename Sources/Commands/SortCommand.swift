// `alongside sort`: what belongs together on a line of enquiry, put on numbered piles. The piles
// are this laptop's own, the same that the Evidence pane shows, until a point is made of one.

import ArgumentParser
import Domain
import JSONText
import Panes
import Store

struct SortCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort", abstract: "Sort the evidence on a line of enquiry into piles.",
    usage: """
      alongside sort <review> <L1> [--json]
      alongside sort <review> <L1> --pile <1-9> <id>...
      alongside sort <review> <L1> --off <id>...
      """,
    discussion: """
      Piles have numbers and no names, and are kept on this laptop. What is on a pile becomes a \
      point with: alongside point REVIEW add TEXT --line L1 --evidence ID.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The line of enquiry.", valueName: "L1"))
  var line: String
  @Argument(help: ArgumentHelp("Notes and answers on that line.", valueName: "id"))
  var ids: [String] = []
  @Option(help: ArgumentHelp("The pile they go on, 1 to 9.", valueName: "number"))
  var pile: Int?
  @Flag(help: "They go off their pile.")
  var off = false
  @Flag(help: "JSON Lines, one object an item.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if let pile, !(1...9).contains(pile) {
      throw ValidationError("--pile \(pile): no such pile; 1 to 9 were expected")
    }
    if ids.isEmpty != (pile == nil && !off) || (pile != nil && off) {
      throw ValidationError(
        "IDs: it is not said what is done with them; --pile and a number, or --off, was expected")
    }
  }

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(
      review, in: options, for: ids.isEmpty ? .reading : .writing)
    let state = opened.seen
    let record = try state.named(line, kind: .line)
    let items = (state.visible(.note) + state.visible(.answer)).filter { item in
      item.isCounted && item.lineRefs.contains { (state.record($0)?.ref ?? $0) == record.ref }
    }.sorted { $0.first.stamp < $1.first.stamp }
    let name = EvidencePiles.draftName
    var piles = EvidencePiles(
      opened.store.keptDrafts().first { $0.name == name }.map(\.text) ?? "")
    for id in ids {
      let item = try state.named(id)
      guard items.contains(where: { $0.ref == item.ref }) else {
        throw .usage(
          place: id, what: "it is not counted on \(line)",
          expected: "one of \(items.prefix(12).map { state.name(of: $0) }.joined(separator: ", "))",
          advice: "nothing was sorted")
      }
      piles[item.ref] = pile
    }
    if !ids.isEmpty {
      do throws(StoreError) {
        if piles.isEmpty {
          opened.store.forgetDraft(name)
        } else {
          try opened.store.keep(
            KeptDraft(
              name: name, text: piles.text, context: [:],
              at: opened.clock.wallTime().description, isTyped: false))
        }
      } catch {
        throw .store(error)
      }
      opened.close()
    }
    for item in items { try show(item, piles[item.ref], state, &out) }
  }

  private func show(
    _ item: Record, _ pile: Int?, _ state: Review, _ out: inout Output
  ) throws(CommandError) {
    let name = state.name(of: item)
    let words = item.latest.event?.text ?? ""
    if json {
      try out.json(
        "sorted",
        [
          "id": .string(name), "pile": pile.map { .integer(Int64($0)) } ?? .null,
          "text": .string(words),
        ])
    } else {
      try out.line("\(pile.map { "\($0)" } ?? ".")  \(name)  \(words)")
    }
  }
}
