// Statements that nobody could disagree with: what happens in every school on every day, in words
// that name no number, place, time or person.

extension PointWords {
  /// Fewer words are hardly a statement.
  private static let blandWordsMin = 2

  /// Whether what the point states, its question and its wondering apart, is made of nothing but
  /// words that hold of any school. Universal and negative words are not among them: with those
  /// one could disagree.
  var isBland: Bool {
    let stated = words.filter { !$0.isAsked }
    return stated.count >= Self.blandWordsMin && stated.allSatisfy { Self.plain.contains($0.text) }
  }

  /// The first and the last token of what is stated.
  var stated: ClosedRange<Int>? {
    let stated = words.filter { !$0.isAsked }
    guard let first = stated.first, let last = stated.last else { return nil }
    return first.token...last.token
  }

  private static let plain = list(
    """
    a an the this that these those some many other others of in on at to for from with by about as
    into and or but so because when where who which what how if than then too also both either
    their they them it its we our us you your i he she his her is are was were be been being am do
    does did done have has had can could may might will would here there very often sometimes
    usually generally regularly again together each lot lots different various several range variety

    pupil pupils child children student students learner learners teacher teachers staff adult
    adults people someone lesson lessons class classes classroom classrooms school schools day days
    week weeks time times room rooms language word words vocabulary speech conversation
    conversations discussion discussions question questions answer answers idea ideas learning
    activity activities task tasks book books reading writing maths english subject subjects
    curriculum topic topics way ways kind kinds thing things group groups pair pairs partner
    partners experience experiences opportunity opportunities strategy strategies resource
    resources practice support knowledge skill skills understanding place part

    talk talks talked talking speak speaks spoke speaking listen listens listened listening learn
    learns learned learnt teach teaches taught teaching work works worked working read reads write
    writes wrote use uses used using ask asks asked asking answered say says said tell tells told
    share shares shared sharing hear hears heard see sees saw seen happen happens happened take
    takes took taking join joins give gives gave given get gets make makes made help helps go goes
    come comes think thinks know knows try tries plan plans planned explain explains explained look
    looks looked discuss discusses discussed meet meets met include includes play plays played

    matter matters important grow grows develop develops need needs want wants like likes start
    starts begin begins change changes show shows let lets value values enjoy enjoys aim aims more
    most life future
    """)
}
