// A copy of another laptop's journal that breaks off in the middle of a line, as when a stick is
// pulled out too soon. Of one's own file that is a save that did not come off; of another's nobody
// here can know whether more was saved.

import Domain
import Journal

enum CutCopy {
  /// In words for `verify` and `join`.
  static func words(_ torn: TornTail) -> String {
    "\(torn.file):\(torn.line): this copy breaks off in the middle of a line "
      + "(\(counted(Int(torn.length), "byte"))); whether more was saved, only the laptop that "
      + "writes it knows; copy the file from there again"
  }

  static func complaint(_ torn: TornTail) -> Complaint {
    Complaint(
      "cut-copy", .care,
      "\(torn.file):\(torn.line): this copy of another laptop's file breaks off in the middle of a "
        + "line (\(counted(Int(torn.length), "byte"))). Whether more was saved, only that laptop "
        + "knows.",
      safe: "Every whole line before it is read, and nothing is changed here.",
      advice: "Copy the file from that laptop again, and wipe no stick before that.")
  }
}
