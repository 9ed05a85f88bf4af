// Pages made before the day as one HTML file, in the form that all pages have.

import Domain

/// Blocks as HTML.
public enum HTMLPage {
  /// A whole document in UTF-8.
  ///
  /// - Parameters:
  ///   - title: what the window and the printed page are called.
  ///   - language: the language of the words, as HTML names it.
  public static func text(
    of blocks: [PaperBlock], title: String, language: String = "en-GB"
  ) -> String {
    HTMLReport.document(blocks, figures: [], title: title, language: language)
  }
}
