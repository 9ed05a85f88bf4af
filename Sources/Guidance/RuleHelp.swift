// What whoever writes rules of their own has to know: the pattern language, one row for each form
// with a sentence that it finds and one that it does not, and a whole file as an example. The page
// `Rules` of this room's documentation has the same rows; tests hold both to the matcher.

/// The pattern language in words.
public enum RuleHelp {
  /// What shows this help; complaints name it.
  static let command = "\"alongside pack patterns\""
  static let setsCommand = "\"alongside pack patterns --sets\""
  static let rulesCommand = "\"alongside pack patterns --rules\""

  /// One form of the language.
  public struct Row: Hashable, Sendable {
    public let form: String
    public let meaning: String
    /// A pattern with the form in it.
    public let pattern: String
    /// A sentence in which the pattern is found, and one in which it is not.
    public let finds: String
    public let passes: String

    init(_ form: String, _ meaning: String, _ pattern: String, _ finds: String, _ passes: String) {
      self.form = form
      self.meaning = meaning
      self.pattern = pattern
      self.finds = finds
      self.passes = passes
    }
  }

  public static let rows: [Row] = [
    Row(
      "word", "that word, written in small letters", "wobbly start", "A wobbly start.",
      "A start, wobbly."),
    Row(
      "a|b|<set>", "one of these words, or one of a set's", "hall|<learner-noun> wobbled",
      "The pupils wobbled.", "The desk wobbled."),
    Row("<set>", "a word of that set", "wobbly <learner-noun>", "Wobbly pupils.", "Wobbly desks."),
    Row(
      "<name>", "a word written with a capital", "wobbly <name>", "The wobbly Harrowmere sign.",
      "The wobbly sign."),
    Row(
      "<number>", "a number in figures or words", "<number> wobbles", "There were 4 wobbles.",
      "There were wobbles."),
    Row("<any>", "any word", "wobbly <any> start", "A wobbly new start.", "A wobbly start."),
    Row(
      "<-ly>", "a word that ends so; also <-ed>, <-ing> and <-est>", "wobbled <-ly>",
      "It wobbled gently.", "It wobbled again."),
    Row(
      "<letters>", "three or more capitals, such as SDP", "wobbly <letters>", "The wobbly SDP.",
      "The wobbly plan."),
    Row(
      "<joined>", "a word joined to the one before by a hyphen", "wobble <joined>",
      "A wobble-free desk.", "A wobble free of charge."),
    Row("x?", "x may be left out", "wobbly new? start", "A wobbly start.", "A wobbly slow start."),
    Row(
      "x*", "x is left out or stands up to three times", "wobbly new* start",
      "A wobbly new new start.", "A wobbly slow start."),
    Row(
      ".. ..N", "up to 3, or N, words of the same clause", "wobbled ..2 hall",
      "They wobbled round the hall.", "They wobbled all round the hall."),
    Row("!x", "the next word is not x", "wobbly !start", "A wobbly end.", "A wobbly start."),
    Row(
      "~x", "the word before is not x", "~not wobbly", "It was wobbly.", "It was not wobbly."),
    Row(
      "&x", "the next word is x, and is not remarked on", "wobbly &start",
      "A wobbly start.", "A wobbly end."),
    Row("^", "here the sentence starts", "^ wobbly", "Wobbly starts.", "The wobbly starts."),
    Row(
      "$", "here it ends; `$|,|and` is its end or one of these", "wobbly $",
      "The start was wobbly.", "The wobbly start came."),
    Row(
      "[ ]", "what is remarked on, where it is not the whole", "start was [ wobbly ]",
      "The start was wobbly.", "The end was wobbly."),
  ]

  /// A file of rules, as one may be written.
  public static let example = """
    pack: rules
    name: ours
    sets:
      our-praise:
        forms: graded
        words: zippy peachy
    rules:
      - id: ours.zippy
        code: EVA
        category: evaluative
        level: ask
        why: "\\"%s\\" weighs it. What did you see?"
        patterns: ["<our-praise>", "wobbly !start"]
        catches: [The lesson was zippy., A zippier start.]
        passes: [A wobbly start came.]
        offers:
          - {meant: what you saw, text: "<n> of <N> …"}
      - id: grade.good
        mute: yes
    zones:
      - zone: phrase
        patterns: ["zippy bag"]
    """

  /// What holds for the whole file, a sentence or two each.
  public static let notes: [String] = [
    "Elements stand in a row with spaces between them. A word fits in both spellings, as programme "
      + "and program; other forms come from a set's `forms`: verb, noun, graded or adverb.",
    "A rule with an id of your own is added; one with a known id changes what you write down of "
      + "it. Where a rule of yours and one that comes with the program mark the same words, yours "
      + "speaks.",
    "`mute: yes` takes a rule's remarks away and changes no other: the words it would remark on "
      + "stay without a remark. To leave words alone whatever rule would speak, write a zone.",
    "What is said of a whole point, of a prompt's length and of people (`point.toothless`, "
      + "`prompt.too-long`, `people.name`) can be muted too, and its `level`, `why` and `offers` "
      + "changed.",
    "Zones hold for your rules too: what is quoted, a name, what a thing is like. `unless:` adds "
      + "zones in which a rule is silent, `even:` names some in which it speaks all the same. In "
      + "`zone: unsure` it is not silent: what it finds there goes to the quiet tier.",
    "A zone leaves alone what its patterns mark (`scope: match`), that and the rest of its clause "
      + "(`onward`), only the rest (`rest`), or the whole sentence (`sentence`).",
    "`zone: own` is for the writer's own words near a verb of saying, whose clause is else taken "
      + "for a report and left alone: after a pattern of scope `match` the report begins "
      + "(\"asked a pupil\"), with `rest` there is none (\"asked nine questions\"), with `onward` "
      + "it ends there (\"and the work was\"), and with `sentence` only what is named or taught "
      + "ends there, not what somebody says.",
    "`%s` in `why` stands for the words remarked on, as in a file in Vale's form (`extends: "
      + "existence` or `substitution`), which can be used as it is: a token that is more than "
      + "words, such as e.g., is named and left out.",
    "`catches` are sentences that the rule must find, `passes` sentences in which it must stay "
      + "silent; \"alongside pack check\" holds it to both. A word that belongs to another sense "
      + "goes into a zone or behind `!` and `~`.",
  ]

  /// The codes and the categories that a rule can have, and the zones in which it can be silent.
  public static var words: (codes: [String], categories: [String], zones: [String]) {
    var known = RuleWords()
    known.add(BuiltInFiles.together.rules)
    return (known.codes.sorted(), known.categories.sorted(), Zone.named.keys.sorted())
  }
}

extension Guide {
  /// The sets that patterns can name, each with the words written in it.
  public var sets: [(name: String, words: [String])] {
    together.sets.map { ($0.name, $0.words.filter { $0 != "-" }) }.sorted { $0.name < $1.name }
  }

  /// The families of remarks there are, those on whole points and prompts included, sorted.
  public var families: [String] {
    Set(rules.map(\.category)).union(["evidence", "question", "too-long"]).sorted()
  }

  /// What all rules are called, muted ones and those on a whole prompt included.
  public var ruleIDs: Set<String> { Set(together.rules.map(\.id)).union(["prompt.too-long"]) }

  /// The family of a rule; nil when nothing is known of it. Those on names have one of their own.
  public func family(of rule: String) -> String? {
    if rule.hasPrefix("people.") { return "people" }
    return rules.first { $0.id == rule }?.category
  }
}
