// Capitalised words that are nobody's name: the calendar, languages, subjects, places, festivals,
// what schools write with a capital, and Welsh words that reviewers meet. Data in lower case.

enum KnownCapitals {
  static func contains(_ word: String) -> Bool {
    proper.contains(word) || customary.contains(word)
  }

  /// Written with a capital wherever they stand.
  static let proper = WordList(
    """
    i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
    thu thur thurs fri sat sun january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec
    easter christmas diwali eid ramadan hanukkah advent lent vaisakhi
    hindu hinduism muslim islam islamic christian christianity jewish judaism sikh sikhism buddhist
    buddhism bible quran torah god jesus allah
    english welsh french spanish german polish urdu punjabi arabic romanian bengali somali latin
    gujarati chinese mandarin portuguese italian turkish ukrainian russian scottish irish british
    european african asian american indian greek roman romans greeks egyptian egyptians celtic
    celts tudor tudors stuart stuarts victorian victorians viking vikings saxon saxons anglo norman
    normans aztec aztecs maya mayan mayans neolithic pompeii
    england wales scotland ireland britain london cardiff swansea wrexham manchester birmingham
    liverpool leeds bristol york europe africa asia america australia antarctica india china
    france spain germany italy rome athens egypt paris brazil kenya pakistan ukraine poland
    everest snowdon thames nile amazon severn mars venus jupiter saturn neptune
    """)

  /// Of those that are known, what is also a family name.
  static let surnames = WordList(
    """
    blue red green black gold silver white rose stone moon bell brown grey winter spring summer iron
    england ireland scotland wales france london york bristol birmingham german french english
    welsh scott norman stuart tudor march may june friday monday noel easter christmas day weeks
    hall wall walls room head heads deputy music power star little jolly lego purple oak birch rowan
    hazel ash beech elm holly willow maple cedar lime mercury parent child pupil reader word board
    """)

  /// Often written with a capital.
  static let customary = WordList(
    """
    spring summer autumn winter bronze iron stone earth moon mercury
    maths mathematics science history geography art music computing french drama phonics spelling
    reading writing grammar oracy humanities technology literacy numeracy topic
    year years reception nursery key stage foundation early class room hall group team band set
    teacher teachers teaching assistant assistants head heads headteacher deputy governor governors
    pupil pupils child children parent parents family families staff leader leaders senior middle
    partner partners pair pairs talk table tables board wall walls star stars week day lesson
    school primary junior infant infants academy trust partnership county council estyn ofsted
    miss sir mum mums dad dads nan grandma grandad mummy daddy everyone nobody
    read write inc little wandle power maths white rose accelerated reader letters sounds
    kagan jolly numicon cornerstones purple mash seesaw google microsoft teams zoom excel word
    powerpoint ipad ipads chromebook chromebooks kindle youtube minecraft lego duplo
    blue red green yellow gold silver orange black
    oak birch rowan hazel ash beech elm holly willow maple cedar lime
    t ta p a b c x-ray internet wifi pe re ok okay no yes well so then now next first think stop
    cymraeg cymru cynefin eisteddfod siarter iaith urdd hwb da iawn ardderchog bore prynhawn ysgol
    dosbarth athro athrawes plant disgybl disgyblion gwersi gwers llyfr llyfrau meithrin derbyn
    blwyddyn pennaeth diolch croeso gwasanaeth llywodraeth saesneg mathemateg gwyddoniaeth hanes
    patrwm helpwr heddiw tric a chlic gwaith cartref amser
    """)
}
