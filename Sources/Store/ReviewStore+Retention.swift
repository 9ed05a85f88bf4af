// Reminding people of what is due to go. Nothing is ever erased by a date alone.

import Domain

extension ReviewStore {
  /// Adds the reminder that is due on a day to the notices; none where no raw words are left.
  public mutating func remindOfRetention(on day: Day) {
    guard let term = review.retention, let reminder = review.retentionReminder(on: day) else {
      return
    }
    notices.append(.retention(reminder, day: term.day, records: review.rawRecords.count))
  }
}
