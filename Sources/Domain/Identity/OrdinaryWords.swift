// What tells an unlisted name from an ordinary word: the words that begin sentences before what
// people do, what people do there, and what may stand behind a name. Data in lower case.

enum OrdinaryWords {
  /// Whether a word may begin a sentence without being a name.
  static func mayBegin(_ word: String) -> Bool {
    begin.contains(word) || PeopleWords.person.contains(word) || PeopleWords.people.contains(word)
      || PeopleWords.roles.contains(word) || PeopleWords.sentenceOpeners.contains(word)
      || endings.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
  }

  private static let endings = [
    "ing", "ly", "ion", "ment", "ness", "er", "or", "ist", "body", "ity", "age", "ance", "ence",
    "ant", "ship", "hood", "ful", "less", "able", "ible", "ive", "ous", "ism",
  ]

  /// What people do, with whom they are the first word.
  static let deeds = WordList(
    """
    said says told tells asked asks answered answers spoke speaks sat sits stood stands whispered
    shouted smiled smiles laughed laughs cried cries chose chooses pointed points joined joins
    raised raises listened listens wrote writes reads read drew draws put puts helped helps thinks
    likes wants knows shared shares waited waits explained explains knelt yawned nodded nods
    walked walks ran talked talks finished left arrived
    """)

  /// Of these, what nothing else does.
  static let onlyPeople = WordList(
    """
    said says told asked answered spoke sat whispered shouted smiled laughed chose thinks wants
    likes listened wrote explained knelt yawned nodded
    """)

  /// What people are, behind "was".
  static let states = WordList(
    """
    bored tired late absent away chosen asked paired sitting talking reading writing listening
    chatting working sent upset happy sad cross angry shy told picked moved praised ill crying
    laughing smiling drawing waiting standing helping fidgeting
    """)

  /// What may stand behind a name to which something was done.
  static let behindName = WordList(
    """
    a an the his her their to for in at on with by from of off up out over back down again first
    last twice once next then and or but if what who whom how why when where which that while
    because as after before during until since about into beside behind near some two three one
    today yesterday alone too instead more most not did does do is was were had has share shares
    read reads sit sits put puts say says ask asks answer answers write writes talk talks work
    """)

  /// Ordinary words in the singular, and people by what they are.
  static let begin = WordList(
    """
    seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty hundred
    nobody none most many few several others half another someone somebody everybody anybody
    whoever who what which where why how whose not never always only just even still soon already
    once twice perhaps maybe please thank thanks good great well yes no okay
    staff cook nurse guest host chair clerk deputy head coach mum mam nan gran dad baby queen king
    class table group team choir band council year trio pair crowd panel guide vet priest vicar
    imam rabbi monk judge mayor clown actor police chef artist scout page
    cover supply visitor reviewer observer lead volunteer caretaker librarian technician secretary
    receptionist bursar senco sendco dsl site midday lollipop friend sibling twin adult
    peer buddy captain prefect monitor scribe referee member tutor mentor trainee student guard
    policy poster sign slide log book text display board screen letter note card plan prompt label
    notice rule motto email survey form wall song story poem quiz video script title caption sheet
    rubric website menu leaflet timetable calendar report register list chart map diary minutes
    newsletter paper questionnaire feedback data question answer homework task activity starter
    plenary word line message instruction sentence paragraph chapter voice tape film clip app
    tablet laptop robot puppet doll bear wolf fox dog cat rabbit bird duck hen fish hamster snail
    dragon giant witch troll princess prince pirate wizard knight soldier farmer baker miller
    sun rain snow wind light noise sound bell clock food milk water paint glue music work play
    lunch break assembly dinner snack time day morning afternoon night term week month
    school office kitchen library playground corridor hall room door window gate fence bus coach
    cup tray box bag coat chair desk bin pen pencil ruler paper scissors ball rope mat tent
    number side end top bottom rest part whole bit lot pot set sort type kind
    each more less enough much such same like unlike per via plus minus despite without within
    between beside behind near next under over above below across along around inside outside
    through until till unless whether whereas however therefore meanwhile moreover otherwise
    instead indeed either neither nor than too very quite rather almost nearly about
    will may hope mark drew chase grant rob pat frank sandy rich dawn chance
    adults lower upper older younger bigger smaller
    """)
}
