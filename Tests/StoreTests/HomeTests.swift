import Journal
import Store
import TestSupport
import Testing

@Suite struct HomeTests {
  @Test func foldersFollowTheXDGVariables() {
    let variables = ["HOME": "/home/a", "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "relative"]
    let home = Home(home: nil) { variables[$0] }
    #expect(home.reviews == "/d/alongside/reviews")
    #expect(home.config == "/home/a/.config/alongside")
    #expect(home.cache == "/home/a/.cache/alongside")
  }

  @Test func oneFolderForEverything() {
    let home = Home(home: "/stick/") { _ in nil }
    #expect([home.config, home.data, home.state, home.cache]
      == ["/stick/config", "/stick/data", "/stick/state", "/stick/cache"])
    #expect(Home(home: nil) { $0 == "ALONGSIDE_HOME" ? "/s" : nil }.data == "/s/data")
  }

  @Test func namesAndPathsAreToldApart() {
    let home = Home(home: "/h") { _ in nil }
    #expect(home.folder(named: "may").path == "/h/data/reviews/may")
    #expect(home.folder(named: "./may").path == "./may")
    #expect(home.folder(named: "/x/may/").path == "/x/may")
  }

  @Test func aMissingReviewNamesThoseThatAreThere() throws {
    let disk = Morning.disk()
    _ = try Morning.begin(on: disk, "/h/data/reviews/may")
    let home = Home(home: "/h") { _ in nil }
    do {
      _ = try home.existing("june", on: disk)
      Issue.record("found")
    } catch {
      #expect(error.exitCode == 66)
      #expect("\(error)".contains("may"))
    }
  }
}
