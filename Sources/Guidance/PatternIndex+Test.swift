// What a pattern asks before it is walked: of the second word, of the place in the sentence, and of
// any word further on. It reads compiled elements and knows no text.

extension CompiledPattern {
  /// The element that takes the first word.
  func first(_ all: [Element]) -> Element? {
    for index in elements where all[Int(index)].use == .take && all[Int(index)].kind.takesWord {
      return all[Int(index)]
    }
    return nil
  }
}

extension PatternIndex.Test {
  /// - Parameter setSizes: how many classes each set has; the fewer, the more a need for it tells.
  init(_ pattern: CompiledPattern, _ all: [Element], scope: RuleScope, setSizes: [Int32]) {
    self.init(isInitial: false, scope: scope, second: [], need: nil)
    let asked = pattern.elements.filter { all[Int($0)].asksForWord }
    guard let first = asked.first.map({ all[Int($0)] }) else { return }
    for index in pattern.elements {
      if all[Int(index)].kind == .start { isInitial = true }
      if all[Int(index)].asksForWord { break }
    }
    if first.least == 1, first.most == 1 {
      let rest = pattern.elements.drop { $0 <= (asked.first ?? 0) }
      second = Self.second(rest.map { all[Int($0)] })
    }
    // What is asked of the second word is known; a need tells more when it is one further on.
    if second.count == 1 { readNeed(asked.dropFirst(2).map { all[Int($0)] }, setSizes) }
    if need == nil { readNeed(asked.dropFirst().map { all[Int($0)] }, setSizes) }
  }

  /// Whatever can take, or must stand at, the second place.
  private static func second(_ rest: [Element]) -> [Element] {
    var second: [Element] = []
    for element in rest {
      switch element.kind {
      case .open, .close: continue
      case .start: continue
      case .end, .gap: return []
      case .word, .set, .name, .anyWord, .ending: break
      }
      if element.use == .notNext || element.use == .notBefore { continue }
      second.append(element.plain)
      if element.use == .isNext || element.least > 0 { return second }
    }
    return []
  }

  private mutating func readNeed(_ asked: [Element], _ setSizes: [Int32]) {
    var best = Int32.max
    for element in asked where element.least > 0 && !element.orName {
      let size: Int32
      switch element.kind {
      case .word: size = 1
      case .set: size = setSizes[Int(element.number)]
      // Words so ending are many, though fewer than all.
      case .ending: size = 500
      default: continue
      }
      if size < best {
        best = size
        need = element.plain
      }
    }
  }
}

extension Element {
  /// Whether a word of the text is taken, or looked at ahead, at this element.
  fileprivate var asksForWord: Bool { kind.takesWord && (use == .take || use == .isNext) }

  /// What is asked of a word, however often and to what end.
  fileprivate var plain: Element {
    var plain = Element(kind: kind)
    (plain.number, plain.orName) = (number, orName)
    return plain
  }
}
