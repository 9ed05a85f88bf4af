// Given names that are no ordinary English or Welsh words, so that one at the start of a sentence
// can be asked about too. Names that are also words (Grace, May, Will) are told by what stands
// around them. Data in lower case.

enum GivenNames {
  static let names = WordList(
    """
    aaliyah aaron abdul abdullah abdulrahman abigail adam adeel adele adrian agnieszka ahmad ahmed
    aidan aisha ajay alan alastair aled aleksander alex alexander alexandra alfie ali alice alicia
    alina alisha alun amanda amelia amina amir amira amy ana anastasia andrea andrei andrew aneirin
    angela angharad anil anisa anita anna anne annie anthony anwen archie ariana arjun arthur arwen
    ashley asif aslan asma ava ayaan ayaz ayesha bartek barbara beatrice bella ben benjamin beth
    bethan bethany bilal blessing brandon brian bronwen bryn caitlin callum cameron carol caroline
    carys catherine catrin ceri chantelle charlene charlie charlotte cheryl chidi chioma chloe
    chloë chris christina christopher cian claire clare cerys colin connor courtney craig dafydd
    dai daniel danielle darcey darren david deborah declan deepa dewi dominic dominik donna dylan
    edith edward eilidh eira elan eleanor elena eleri elijah elin eliza elizabeth ella ellen ellie
    elliot elliott elsie elsa emilia emily emma emrys eoin erin esme esmé ethan eva evan eve evie
    fatima fatimah felix ffion filip finlay finley fiona florence francesca frankie fraser freddie
    frederick freya gabriel gareth gary gavin gemma geoffrey george georgia georgina geraint gethin
    gillian gloria glyn gruffydd gurpreet gwen gwenllian gwyn habiba haleema hamza hannah harjit
    haroon harriet harry harvey hasan hassan hayley heather heledd helen henry hugo huw hussain
    hywel ian ibrahim ieuan ifan imani imogen imran ioan iolo iona isaac isabel isabella isabelle
    isla ismail iwan jack jackson jacob jade jake jakub james jamie jan jane janet jason jayden
    jenna jennifer jenny jeremy jessica jessie joanna joanne joe joel john jonathan jordan joseph
    josh joshua josie julia julian julie kacper kaitlyn karen karl karolina kate katherine kathryn
    katie kayleigh keira kelly kenneth kerry kevin khadija khalid kian kieran kimberley kirsty
    kofi krishna kwame kyle lara laura lauren leah leanne lee leila lena leo leon leonard lewis
    liam libby lilly lily linda lindsey lisa liz llinos llywelyn logan lois lola louie louis louisa
    louise lowri luca lucas lucia lucy luke lydia macsen maddison madeleine maddie madison mahmoud
    maisie malcolm malik manon marcel marcus margaret maria mariam marie marta martha martin
    martyna maryam mason mateusz matilda matthew max maya megan mehmet meera melissa mia michael
    michelle miguel millie milo miriam mohamed mohammad mohammed molly mohsin morgan moses
    muhammad musa myfanwy nadia naomi natalia natalie natasha nathan neha neil nerys nia niamh
    nicholas nicola nicole nikita nina noah noor nora nusrat oisin olga oliver olivia oluwaseun
    omar oscar osian oskar owain owen patrick paul paula pawel pete peter phil philip phoebe
    piotr priya rachael rachel rafael rahul raj rajesh ravi reece reuben rebecca rhian rhiannon
    rhodri rhys richard riley rishi robert roger rohan ronnie rosie ross rubina russell ruth ryan
    saira sally sam samantha samir samira samuel sandra sanjay sara sarah scarlett sean sebastian
    shabnam shanice shannon sharon shaun sheila shreya siân sian simon simran sioned siwan sofia
    sophia sophie stacey stanley stella stephanie stephen steve steven stuart sumaiya susan suzanne
    syed szymon tamara tamika tanisha tariq taylor teddy teresa thea theo theodore thomas tia
    tiffany tim timothy toby tom tomos tommy tracy tyler tyrone umar usman valentina vanessa
    vicky victoria vikram wasim wayne wendy wiktor wiktoria william yasmin yasmine yusuf zac zach
    zachary zahra zain zainab zara zeeshan zoe zoë zofia
    """)
}
