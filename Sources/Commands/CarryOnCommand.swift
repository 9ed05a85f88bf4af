// `alongside carry-on`: the review goes on in another folder, because this one cannot take a line.

import ArgumentParser
import Domain
import Store

struct CarryOnCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry-on", abstract: "Go on with a review in another folder.",
    discussion: """
      For a folder that cannot take a line: its disk is full, it may not be written to, it is \
      going bad. What can be read is copied, byte for byte, thoughts and what is under seal too, \
      and what was being typed comes along; what you write from then on goes into a file of its \
      own there. The old folder stays as it is.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(
    help: ArgumentHelp("The folder to go on in; it must not be there yet.", valueName: "to"))
  var place: String
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .carryingOn)
    let folder = StoreFolder(ResultFile(path: place, replaces: false).absolutePath)
    let carried = try opened.carryOn(to: folder)
    try out.line("made \(folder.path)")
    try out.line("copied \(counted(carried.files, "journal file"))")
    if carried.drafts > 0 { try out.line("copied \(counted(carried.drafts, "draft"))") }
    if carried.sealed > 0 { try out.line("copied \(counted(carried.sealed, "record")) under seal") }
    if !carried.isComplete {
      Output.words(
        "\(carried.from): not all of it could be read; what could not is not in the copy; "
          + "keep both")
    }
    if carried.restored > 0 {
      let it = carried.restored == 1 ? "it is" : "they are"
      Output.words(
        "\(carried.from): \(counted(carried.restored, "record")) that had been erased here came "
          + "back, as when a backup is put back; \(it) not in the copy; the next save there, or in "
          + "the copy, takes \(carried.restored == 1 ? "it" : "them") out")
    } else if carried.leftErased {
      Output.words(
        "\(carried.from): it still holds words that were erased; they are not in the copy; the "
          + "next save takes them out there too, or says that it cannot")
    }
    Output.words(
      "From now on: alongside open \(folder.path). Write nothing in \(carried.from) any more; "
        + "\"alongside verify \(folder.path)\" says whether the copy is sound.")
  }
}
