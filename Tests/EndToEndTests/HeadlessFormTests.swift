// A form of one's own as prompts: what comes in, and what is refused by its line.

import Foundation
import Testing

@Suite struct HeadlessFormTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  private func form(_ text: String) throws -> String {
    let path = harness.folder.appendingPathComponent("Pupil talk.csv")
    try Data(text.utf8).write(to: path)
    return path.path
  }

  @Test("D11-own-questions questions become prompts and hints follow-ups")
  func questionsBecomePromptsAndHintsFollowUps() throws {
    let path = try form(
      """
      type,name,label::English,hint,relevant
      note,welcome,Thank you for coming,,
      begin group,talk,Talk in class,,
      text,turns,Tell me about your last partner talk.,Who went first?,
      select_one yesno,likes,Do you like reading?,,${turns} != ''
      text,home,What goes on at home?,,
      end group,,,,
      """)
    let made = try harness.run("pack", "import", path, "--theme", "T20", "--title", "Our talk")
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.hasPrefix("imported 3 prompts into "))
    #expect(made.err.contains("Pupil talk.csv:2: passed over, since a note asks nothing"))
    #expect(made.err.contains("Pupil talk.csv:5: its condition is not kept"))
    #expect(made.err.contains("Pupil talk.csv:5: the guide calls it closed"))
    #expect(made.err.contains("Pupil talk.csv:6: the guide calls it fishing"))
    #expect(made.err.contains("Pupil talk.csv:6: This leads to home, hurt or illness."))
    let packs = try harness.run("pack", "list")
    #expect(packs.out.contains("pupil-talk  Our talk, 3 prompts"))
    // A second time it stands already.
    #expect(try harness.run("pack", "import", path).status == 73)
    #expect(try harness.run("pack", "import", path, "--force").status == 0)
  }

  @Test(arguments: [
    ("type,label\ntext,Tell me.\n", ":1", "type, name and label"),
    ("type,name,label\nimage,p,Take a picture\n", ":2:1", "text, integer"),
    ("type,name,label\ntext,p,\n", ":2:3", "the question's words"),
    ("type,name,label\nend group,,\n", ":2:1", "begin group"),
    ("type,name,label\nbegin group,a,A\ntext,p,Tell me.\n", ":2", "end group"),
  ])
  func whatIsWrongIsSaidWithFileAndLine(text: String, place: String, words: String) throws {
    let path = try form(text)
    let refused = try harness.run("pack", "import", path)
    #expect(refused.status == 65)
    #expect(refused.err.contains("Pupil talk.csv\(place): "), "\(refused.err)")
    #expect(refused.err.contains(words), "\(refused.err)")
    #expect(refused.out.isEmpty)
  }
}
