// A plan that somebody sent: a calendar or a table, told apart by what is in it.

import Documents
import Domain

/// A file with a day's plan.
struct PlanFile {
  private let file: InputFile

  init(_ file: InputFile) { self.file = file }

  /// The events of the file.
  ///
  /// - Parameter name: what people call the review.
  /// - Throws: `noSetUp` where the review has no day to lay them on, or what is wrong in the file.
  func plan(for review: Review, called name: String) throws(CommandError) -> PlanDocument {
    let days = ScheduleImport.days(of: review)
    guard let day = review.setUp?.setUp?.day ?? days.first else { throw .noSetUp(name) }
    do throws(DocumentError) {
      return isCalendar
        ? try CalendarReader.read(file.bytes, file: file.name, days: days, zones: SystemZones())
        : try ScheduleTable.read(file.bytes, file: file.name, day: day)
    } catch {
      throw .document(error)
    }
  }

  /// By content first: files are renamed more often than they change what they are.
  private var isCalendar: Bool {
    let blank: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D]
    let start = file.bytes.prefix(1 << 10).drop { blank.contains($0) }
    if String(decoding: start.prefix(15), as: UTF8.self).uppercased() == "BEGIN:VCALENDAR" {
      return true
    }
    return file.name.lowercased().hasSuffix(".ics")
  }
}
