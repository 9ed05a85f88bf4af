// Another folder for the review, on the screen: the question, and what came of it.

import Panes
import Surface

extension App {
  mutating func show(_ news: OtherFolderNews) {
    switch news {
    case .suggestions(let suggestions, let from, let before):
      overlay = .page(OtherFolderPage(suggestions, from: from, before: before))
    case .failed(let words):
      guard case .page(let page)? = overlay, var question = page as? OtherFolderPage else {
        return say(words, .warning)
      }
      question.trouble = words
      overlay = .page(question)
    case .carriedOn(let to, let from, let leftOut, let isWaitingSaved, let sealed):
      overlay = .page(
        CarriedOnPage(
          to: to, from: from, leftOut: leftOut, isWaitingSaved: isWaitingSaved, sealed: sealed))
      // What was said of the folder that was left is over.
      told = ToldList()
      say(isWaitingSaved ? "Saved in the other folder." : "In the other folder now.", .ordinary)
    }
  }
}
