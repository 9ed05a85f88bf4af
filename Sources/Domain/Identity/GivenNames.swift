// Given names that are no ordinary English or Welsh words, so that one at the start of a sentence
// can be asked about too. Names that are also words (Grace, May, Will) are told by what stands
// around them. Data in lower case.

enum GivenNames {
  static let names = WordList(
    """
    aaliyah aaron abbie abby abdul abdullah abdulrahman abigail ada adam adeel adele adrian agnes
    agnieszka ahmad ahmed aidan aiden aimee aisha ajay alan alana alannah alastair albert alec aled
    aleksander alex alexander alexandra alf alfie ali alice alicia alina alisha alison allan
    alun amanda amelia amelie amina amir amira amy ana anastasia andrea andrei andrew andy aneirin
    angela angharad angus anil anisa anita anjali anna anne annie anthony antonia anwen arabella
    archie ariana arjun arlo arnold arthur arwen asha ashley asif aslan asma astrid austin ava
    ayaan ayaz ayesha barbara barney barry bartek beatrice becca becky bella ben benjamin
    bernadette bernard bertie beth bethan bethany betty bev beverley bilal blessing bob bobby
    brandon brenda brett brian bronwen bruce bryn caitlin callum cameron carl carla carly carol
    caroline carys catherine cathy catrin ceri cerith cerys chantelle charlene charlie charlotte
    cheryl chidi chioma chloe chloë chris christina christopher cian claire clare clive colette
    colin connor cora courtney craig dafydd dai damian dan daniel danielle danny daphne darcey
    darren dave david debbie deborah declan deepa delilah denise dennis derek dewi diana diane
    dominic dominik donna doreen doris doug dougie duncan dylan eddie edith edward eilidh eira
    elaine elan eleanor elena eleri elijah elin eliza elizabeth ella ellen ellie elliot elliott
    eloise elsa elsie emilia emilie emily emma emrys eoin eric erica erin ernie esme esmé esther
    ethan eva evan eve evie ewan farah fatima fatimah felicity felix ffion filip finlay finley finn
    fiona florence fran frances francesca frankie fraser fred freddie frederick freya gabriel
    gabriella gail gareth gary gavin gemma geoffrey george georgia georgina geraint gerald gethin
    gillian gina glenda glenn gloria glyn gordon graham greg greta gruffydd gurpreet gwen gwenllian
    gwyn habiba haleema hamza hannah harjit haroon harriet harry harvey hasan hassan hayley heather
    heidi heledd helen henry hilary howard hugh hugo hussain huw hywel ian ibrahim ieuan ifan imani
    imogen imran ioan iolo iona irene isaac isabel isabella isabelle isla ismail ivan iwan jack
    jackie jackson jacob jacqueline jade jake jakub james jamie jan jane janet jasmin jasmine jason
    jayden jeff jen jenna jennifer jenny jeremy jessica jessie jill jim jimmy jo joanna joanne
    jodie jody joe joel john johnny jon jonah jonathan jonny jordan joseph josh joshua josie joyce
    juan juanita judith judy julia julian julie kacper kai kaitlyn kamal karen karim karl karolina
    kate kath katherine kathleen kathryn kathy katie katy kayla kayleigh keira kelly ken kenneth
    kenny kerry kev kevin khadija khalid kian kieran kim kimberley kirsten kirsty kofi krishna
    kwame kyle kyra lana lara larry laura lauren leah leanne lee leila lena leo leon leonard lesley
    lewis lewys liam libby lilian lilly lily linda lindsey lisa liz llinos lloyd llywelyn logan
    lois lola lorna lorraine lottie louie louis louisa louise lowri luca lucas lucia lucy luis luke
    lydia lyla lyn lynda lynn lynne mabel macsen maddie maddison madeleine madison maggie mahmoud
    maisie malcolm malik mandy manon marc marcel marcia marcus margaret margot maria mariam marie
    marilyn marina marlon marta martha martin martyna marvin maryam mason mateusz matilda matthew
    maureen max maya meera meg megan mehmet mel melanie melissa mia michael michelle mick miguel
    mike mikey millie milo miriam mitchell mohamed mohammad mohammed mohsin mollie molly monica
    morgan moses muhammad muriel musa myfanwy nadia naima nancy naomi natalia natalie natasha nate
    nathan ned neha neil nell nerys nia niamh nicholas nicky nicola nicole nigel nikita nina noah
    noor nora norma nusrat oisin olga oliver olivia oluwaseun olwen omar orla oscar osian oskar
    otis otto owain owen pam pamela patricia patrick paul paula pauline pawel perry pete
    peter phil philip philippa phoebe piotr polly priya rachael rachel rafael rafi rahul raj rajesh
    ralph rania ravi rebecca reece reuben rhian rhiannon rhodri rhona rhys richard ricky riley
    rishi rita robbie robert roderick roger rohan ron ronan ronnie rory rosie ross rowena roy
    rubina russell ruth ryan sadie safiya saira sajid sally sam samantha samir samira samuel sandra
    sanjay sara sarah scarlett sean sebastian selina shabnam shanice shannon sharon shaun sheila
    shirley shona shreya sian sid simon simran sioned siwan siân sofia sonia sophia sophie stacey
    stan stanley steffan stella stephanie stephen steve steven stuart sue sumaiya susan susie
    suzanne suzie sybil syed sylvia szymon tamara tamika tanisha tariq taylor teddy tegan teresa
    tessa thea theo theodore theresa thomas tia tiffany tim timothy tina toby tom tommy tomos tony
    tracey tracy trevor tristan tyler tyrone umar ursula usman valentina vanessa vera vicky
    victoria vikram vince vincent wasim wayne wendy wiktor wiktoria william xander xavier
    yasmin yasmine yusuf yvonne zac zach zachary zahra zain zainab zak zara zayn zeeshan zeynep zoe
    zofia zoë
    """)
}
