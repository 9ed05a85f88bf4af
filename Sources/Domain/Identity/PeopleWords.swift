// The words that names and small groups are recognised by: people, needs, places, numbers, and
// capitalised words that are nobody's name. Data; whoever finds one missing adds it here.

enum PeopleWords {
  static let honorifics = WordList(
    """
    mr mrs ms miss mx dr prof professor madame coach rev revd reverend aunty auntie uncle nurse
    mme mlle monsieur frau herr señora señorita señor senora senor pastor imam rabbi
    """)

  /// Of those, what is an ordinary word as well.
  static let looseTitles = WordList("miss coach nurse uncle aunty auntie pastor")

  /// Of those, what is written with a full stop behind it.
  static let shortTitles = WordList("mr mrs ms mx dr prof rev revd mme mlle")

  /// What is done to people, and so whom a capital behind it stands for.
  static let doneToPeople = WordList(
    """
    chose chooses choose choosing picked picks pick picking saw see sees seeing met meets meet
    thanked thanks thank praised praises helped helps help helping asked asks ask asking told tells
    tell telling reminded reminds sent sends let lets gave gives give giving taught teaches hugged
    joined joins seated invited invites invite questioned corrected stopped nudged tapped selected
    selects supported supports prompted prompts greeted greets beside opposite behind alongside
    with between than past
    """)

  /// One person.
  static let person = WordList(
    """
    pupil child boy girl learner student teacher ta lsa hlta ect adult parent mother father mum
    dad governor leader carer family toddler
    """)

  /// Several people, or one in the plural.
  static let people = WordList(
    """
    pupils children boys girls learners students teachers tas lsas adults parents mothers fathers
    governors leaders families carers
    """)

  /// Of these a class or a year often has one.
  static let roles = WordList(
    "teacher ta lsa hlta ect nqt lead leader mentor assistant tutor trainee")

  static let smallNumbers: [String: Int] = [
    "one": 1, "single": 1, "only": 1, "two": 2, "both": 2, "couple": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]

  /// Before a pupil these mean one; "the child" is any child.
  static let articles = WordList("a an this that another")

  static let pupil = WordList("pupil child boy girl learner student toddler")

  /// A need, a status or an aid that marks a person out.
  static let needs = WordList(
    """
    autism autistic asd asc adhd dyslexia dyslexic dyspraxia dyscalculia eal ehcp ehcps ehc idp
    sen send aln wheelchair wheelchairs deaf epilepsy epileptic diabetes diabetic diabetic's
    makaton braille mutism mute stammer stammers tourette tourettes adopted fostered refugee
    refugees traveller travellers roma fsm disadvantaged disability disabled
    """)

  /// The same in two words.
  static let needPairs = WordList(
    """
    hearing-aid hearing-aids hearing-impairment hearing-impaired visual-impairment
    visually-impaired picture-board picture-boards communication-aid communication-board
    communication-book ear-defenders radio-aid looked-after pupil-premium free-school
    support-plan support-plans behaviour-plan care-plan special-needs additional-needs
    selective-mutism down-syndrome downs-syndrome cerebral-palsy young-carer asylum-seeker
    speech-therapy visual-timetable sensory-needs cp-register cp-plan cin-plan cin-register
    protection-plan protection-register sen-register send-register
    """)

  /// What stands between a pupil and a need: "the pupil on the CP register".
  static let beforeNeed = WordList("with who using on in from under having that whose")

  /// What is for pupils and none of them: "the SEND pupil voice".
  static let forPupils = WordList(
    """
    book books voice group groups sheet sheets file files profile profiles passport passports
    premium list lists data tracker work progress survey surveys conference parliament meeting
    meetings panel panels numbers number interviews
    """)

  /// Brothers and sisters, where they are counted.
  static let kin = WordList("brother brothers sister sisters sibling siblings cousin cousins")

  /// Where few pupils of a school are from.
  static let countries = WordList(
    """
    ukraine poland romania somalia syria afghanistan iraq iran kurdistan nigeria ghana eritrea
    ethiopia sudan congo latvia lithuania estonia slovakia hungary bulgaria albania kosovo serbia
    croatia philippines brazil colombia vietnam thailand japan korea nepal pakistan bangladesh india
    china russia turkey greece italy spain portugal france germany jamaica kenya uganda zimbabwe
    gambia morocco algeria libya egypt yemen lebanon palestine gaza jordan myanmar venezuela
    """)

  /// A few who are known by being so.
  static let siblings = WordList("twin twins triplet triplets")

  /// Of whom a class has one.
  static let singledOut = WordList("youngest oldest eldest tallest smallest shortest")

  /// Where somebody is from, and what is spoken at home.
  static let nationalities = WordList(
    """
    ukrainian polish romanian somali syrian afghan afghani iraqi iranian kurdish nigerian ghanaian
    eritrean ethiopian sudanese congolese latvian lithuanian estonian slovak slovakian czech
    hungarian bulgarian albanian kosovan serbian croatian filipino brazilian colombian vietnamese
    thai japanese korean nepali nepalese tamil pakistani bangladeshi indian chinese russian turkish
    greek italian spanish portuguese french german welsh irish scottish jamaican kenyan ugandan
    zimbabwean gambian moroccan algerian libyan egyptian yemeni lebanese palestinian jordanian
    bengali punjabi urdu gujarati arabic cantonese mandarin farsi pashto dari swahili yoruba
    """)

  /// One person, without saying who.
  static let singular = WordList("he she him his her himself herself")

  /// Health, faith, ethnicity and family: what is one person's own.
  static let privateMatters = WordList(
    """
    asthma asthmatic allergy allergic medication inhaler anxiety depression depressed cancer
    illness diagnosis diagnosed epilepsy epileptic diabetes diabetic autism autistic adhd
    counselling pregnant miscarriage hospital
    muslim christian jewish hindu sikh buddhist catholic mosque gurdwara synagogue ramadan hijab
    baptised religion
    ethnic ethnicity gypsy roma refugee immigrant nationality
    divorce divorced custody fostered adopted bereaved bereavement prison foodbank unemployed
    transgender gay lesbian bisexual
    """)

  /// The same in two words.
  static let privatePairs = WordList(
    """
    mental-health self-harm eating-disorder social-worker domestic-abuse foster-carer
    asylum-seeker care-home protection-plan looked-after cp-register cp-plan cin-plan cin-register
    protection-register
    """)

  /// They begin a sentence with a capital and belong to no name.
  static let sentenceOpeners = WordList(
    """
    a an the this that these those here there then later next now today yesterday tomorrow when
    while after before if as once since because although though but so and or yet also first
    finally afterwards again only even at in on by from to with for of about both each every all
    some no one two three four five six it he she they we you my our your his her their
    """)

  /// After these an unknown capitalised word is likely to be a name.
  static let beforeName = WordList(
    """
    pupil child boy girl teacher ta called named asked told helped met with to by and for from
    sat-with mr mrs ms miss
    """)

  /// And before these.
  static let afterName = WordList(
    """
    said says told asked answered read reads wrote explained spoke was is had has can could
    couldn't can't did didn't doesn't does needs helped showed shows sat went came got put thinks
    likes wants struggled struggles chose pointed whispered shouted finished and
    """)

  /// What only people do, and so whoever two capitals stand for.
  static let deeds = WordList(
    """
    said says told asked answered spoke sat stood went came whispered shouted finished pointed
    smiled laughed cried chose thinks likes wants joined
    """)

  /// What people do as well, where names stand before it that may be words.
  static let doings = WordList(
    """
    put puts raised raises worked works talked talks left wrote writes read reads drew draws got
    gets held holds helped helps listened listens waited waits ran walked share shares shared swap
    swapped played plays sits stands asks answers speaks explains explained knelt nodded yawned
    wore wears ate arrived
    """)

  /// Whose these are is somebody: "Khan's class".
  static let owned = WordList(
    """
    class classroom lesson lessons room group set form pupils children tutor table desk book mum
    dad nan gran brother sister parents hand hands bag coat chair turn partner friend
    """)

  /// Whose class it may be without being anybody's name.
  static let owners = WordList(
    """
    today yesterday tomorrow somebody someone anybody anyone everybody nobody else other let it
    that there here what who how where when one women men people girls boys ladies mayor king queen
    cook caretaker nurse reviewer visitor week day morning afternoon month term summer city world
    country nation team friend neighbour author reader writer speaker group partner sir
    """)

  /// Given names that are words too; they tell somebody only in a row of names.
  static let wordNames = WordList(
    """
    rose may will grace faith hope joy june april august summer daisy poppy iris violet ivy olive
    ruby pearl amber dawn mark bill frank pat rob drew chase hunter penny robin jay honey destiny
    clay cliff dean dale earl guy grant harmony melody mercy patience prudence chance sonny victor
    ray brook forest verity charity serenity liberty justice opal crystal coral fern blossom
    primrose rosemary sage skye wren kit archer rich sandy river
    """)

  /// Whom this is done to is somebody.
  static let toSomebody = WordList("asked told helped")

  /// What follows a capitalised word that names a place, a group or a scheme and no person.
  static let institutions = WordList(
    """
    school primary junior infant infants academy college trust federation partnership university
    nursery house road street lane avenue park hall centre church class team project programme
    scheme award group club library museum council city town village wood farm room week day way
    wand wandle phonics maths river bridge castle football united
    """)

  /// Two letters and more in capitals that are nobody's initials.
  static let abbreviations = WordList(
    """
    ta tas lsa hlta ect nqt ht dht aht sc el cl sl slt mlt dsl dsp ddsl senco sendco alnco eal sen
    send aln ehcp idp pp fsm lac ks eyfs gld pe re rshe pshe ict it dt mfl rwi sats uk us usa bbc
    tv ok id pdf cpd inset ppa ptfa la lado ofsted estyn wg oaa csi xl am pm bst gmt hmi ai qr
    lo wb wc ar gd wt ex tt rr dd fs np mp yr rd gb eu un aa bb cc xx pc hq tv jr sr
    vr diy dna nasa nhs nspcc rnli ww wwi wwii ad bc bce ce ii iii iv vi vii viii
    """)

  /// Two words that name a well-known person or a book and no pupil.
  static let figures = WordList(
    """
    harry-potter charlie-bucket anne-frank henry-the henry-viii florence-nightingale mary-seacole
    rosa-parks martin-luther luther-king nelson-mandela guy-fawkes samuel-pepys amelia-earhart
    neil-armstrong isaac-newton charles-darwin grace-darling emily-davison captain-cook
    christopher-columbus marie-curie william-shakespeare roald-dahl michael-morpurgo
    jacqueline-wilson david-walliams julia-donaldson oliver-twist james-and jack-and tom-sawyer
    peter-pan peter-rabbit robin-hood king-arthur queen-victoria queen-elizabeth mr-men mr-gum
    mr-twit mr-fox dr-seuss miss-honey miss-trunchbull mr-bump mrs-twit mr-tumble george-and
    romeo-and matilda-and noah's-ark ben-nevis jack-frost victoria-plum william-the
    """)
}
