// Gives every pattern the test that must hold before it is walked. A table brings the numbers with
// it, so that nothing is compared when the program starts.

struct TestSorting {
  /// As many tests as fit 64 words of bits.
  private static let testsMax = 64 * 64

  private(set) var tests: [PatternIndex.Test] = []
  private(set) var testOf: [Int32] = []

  init(_ list: PatternList, lexicon: Lexicon, scopes: [RuleScope]) {
    var setSizes = [Int32](repeating: 0, count: lexicon.setCount)
    for set in lexicon.memberSets { setSizes[Int(set)] += 1 }
    testOf.reserveCapacity(list.patterns.count)
    var numbers: [PatternIndex.Test: Int32] = [:]
    for (index, pattern) in list.patterns.enumerated() {
      let scope = scopes[Int(pattern.owner)]
      if index < list.testOf.count {
        let known = list.testOf[index]
        testOf.append(known)
        // Tests are numbered as they are first met.
        guard Int(known) == tests.count else { continue }
        tests.append(test(of: pattern, list, scope, setSizes, number: known))
        continue
      }
      var test = PatternIndex.Test(pattern, list.elements, scope: scope, setSizes: setSizes)
      if numbers[test] == nil, tests.count >= Self.testsMax - 64 { test = Self.none(scope) }
      if let number = numbers[test] {
        testOf.append(number)
        continue
      }
      numbers[test] = Int32(tests.count)
      testOf.append(Int32(tests.count))
      tests.append(test)
    }
  }

  private func test(
    of pattern: CompiledPattern, _ list: PatternList, _ scope: RuleScope, _ setSizes: [Int32],
    number: Int32
  ) -> PatternIndex.Test {
    Int(number) >= Self.testsMax - 64
      ? Self.none(scope)
      : PatternIndex.Test(pattern, list.elements, scope: scope, setSizes: setSizes)
  }

  /// Rows have a most length, so what comes after that is walked without a test.
  private static func none(_ scope: RuleScope) -> PatternIndex.Test {
    PatternIndex.Test(isInitial: false, scope: scope, second: [], need: nil)
  }
}
