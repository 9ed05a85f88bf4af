// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
left stood sat lined wore wrote went came moved arrived stayed walked ran put took held spoke
turned raised raized=_1 signed clapped sang stands sits wears lines stopped started began
returned waited entered brought ate drew collected handed opened closed faced looked queued
answered had switch switched battery batteries plug plugged bulb broke broken rain rained
raining snow wet ice icy locked fire bell alarm bus coach trip ill sick absent late door power
cable wire wifi internet printer gas weather wind train traffic holiday building works flood
leak heating boiler road roads electricity storm floods cold hot heat laptop laptops clock
projector computer computers tablet tablets screen tap pipe kettle key keys lift van car gate
pump flooded photocopier string rope fuse motor sun light dark bright challenged stretched
supported met addressed developed embedded prepared equipped taught planned monitored tracked
extended taken given made used encouraged encoraged=^5 adapted differentiated catered resourced
resorced=b5 checked followed consolidated exploited established shared clear understood thought
secure ready consistent strong good ambitious rigorous robust effective precise precize=U6
sharp deep systematic coherent well appropriate helpful matched focused engaged motivated
interested accountable confident fluent be is are was were been being am isn't aren't wasn't
weren't go goes gone going have has having take takes taking make makes making get gets got
getting gotten keep keeps kept keeping run runs running hit hits hitting fall falls fell fallen
falling turn turns turning puts putting pull pulls pulled pulling hold holds holding lose loses
lost losing win wins won winning give gives gave giving leave leaves leaving set sets setting
stand standing bring brings bringing come comes coming cut cuts cutting drop drops dropped
dropping play plays played playing tick ticks ticked ticking jump jumps jumped jumping miss
misses missed missing push pushes pushed pushing know knows knew known knowing throw throws
threw thrown throwing bend bends bent bending break breaks breaking carry carries carried
carrying lead leads led leading let lets letting see sees saw seen seeing show shows showed
shown showing speak speaks spoken speaking walk walks walking work worked working draw draws
drawn drawing lay lays laid laying pay pays paid paying sit sitting do does did done doing fly
flies flew flown flying bite bites bit bitten biting ring rings rang rung ringing think thinks
thinking cross crosses crossed crossing pass passes passed passing fit fits fitted fitting call
calls called calling steal steals stole stolen stealing move moves moving raise raises
raizes=a= raising raizing=b= live lives lived living stick sticks stuck sticking strike strikes
struck striking fires fired firing beat beats beating eat eats eaten eating hang hangs hung
hanging face faces facing lazy weak able clever gifted talented slow difficult challenging
naughty disruptive troublesome low high average struggling reluctant passive quiet shy loud
needy demanding aggressive violent rude immature mature hardworking conscientious capable lower
higher weaker stronger brighter slower quicker cleverest brightest weakest strongest best worst
top bottom poor bad great vulnerable disadvantaged dizadvantaged=R@ deprived hard unmotivated
disengaged dizengaged=V@ disaffected dizaffected=W@ forgetful clumsy inexperienced experienced
natural born typical problem ideal perfect model excellent outstanding fantastic brilliant
wonderful amazing tricky tough inspiring inspirational dedicated committed passionate
ineffective competent incompetent independent resilient keen eager willing unwilling
unwiling=XA poorer articulate inarticulate lovely nice kind polite caring spoilt dyslexic
autistic damaged failing coasting complacent unsupportive supportive pushy feckless hostile
awkward fussy anxious nervous academic creative sporty clingy stubborn defiant erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=lC corralling
corraling=mC pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=aE interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=VF patronises patronizes=WF patronised patronized=XF patronising
patronizing=YF mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
pandering trample tramples trampled trampling trudge trudges trudged trudging dither dithers
dithered dithering fumble fumbles fumbled fumbling bungle bungles bungled bungling botch
botches botched botching fudge fudges fudged fudging sidestep sidesteps sidesteped sidesteping
bluster blusters blustered blustering blunder blunders blundered blundering bicker bickers
bickered bickering squabble squabbles squabbled squabbling snipe snipes sniped sniping nitpick
nitpicks nitpicked nitpicking niggle niggles niggled niggling carp carps carped carping grouse
grouses groused grousing grumble grumbles grumbled grumbling wallow wallows wallowed wallowing
fester festers festered festering simmer simmers simmered simmering seethe seethes seethed
seething bristle bristles bristled bristling brood broods brooded brooding mope mopes moped
moping bamboozle bamboozles bamboozled bamboozling befuddle befuddles befuddled befuddling
bewilder bewilders bewildered bewildering baffle baffles baffled baffling confound confounds
confounded confounding exasperate exasperates exasperated exasperating infuriate infuriates
infuriated infuriating irritate irritates irritated irritating aggravate aggravates aggravated
aggravating antagonise antagonize=jJ antagonises antagonizes=kJ antagonised antagonized=lJ
antagonising antagonizing=mJ alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=jK galvanises galvanizes=kK galvanised galvanized=lK
galvanising galvanizing=mK invigorate invigorates invigorated invigorating energise energize=RL
energises energizes=SL energised energized=TL energising energizing=UL enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=nM
jeopardises jeopardizes=oM jeopardised jeopardized=PN jeopardising jeopardizing=QN endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=^N trivialises trivializes=_N trivialised
trivialized=`N trivialising trivializing=aN dramatise dramatize=bN dramatises dramatizes=cN
dramatised dramatized=dN dramatising dramatizing=eN exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=RO romanticises romanticizes=SO romanticised romanticized=TO
romanticising romanticizing=UO haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=ZO disintegrates dizintegrates=[O disintegrated dizintegrated=\O disintegrating
dizintegrating=]O crumble crumbles crumbled crumbling unravel unravels unravelled unraveled=dO
unravelling unraveling=eO implode implodes imploded imploding wither withers withered withering
wilt wilts wilted wilting stagnate stagnates stagnated stagnating trounce trounces trounced
trouncing outshine outshines outshined outshining outclass outclasses outclassed outclassing
outperform outperforms outperformed outperforming outstrip outstrips outstriped outstriping
eclipse eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing disinterested dizinterested=VQ1 uninterested bored confused happy unhappy sad excited
enthusiastic attentive inattentive unfocused demotivated worried frustrated curious unconfident
comfortable uncomfortable relaxed tense stressed calm upset angry annoyed embarrassed ashamed
proud pleased disappointed dizappointed=TR1 surprised surprized=UR1 shocked puzzled perplexed
unsure uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed
immersed captivated enthralled enthraled=fR1 fascinated gripped mesmerised mesmerized=iR1
spellbound rapt hooked inspired impressed amused entertained distracted restless fidgety tired
sleepy lethargic listless apathetic indifferent resentful jealous lonely isolated included
excluded valued respected safe settled unsettled overwhelmed daunted intimidated determined
aspirational content contented satisfied dissatisfied grateful thankful hopeful hopeless
helpless powerless empowered stimulated invested involved alert aware unaware oblivious mindful
knowledgeable ignorant familiar sure certain convinced sceptical cynical suspicious wary
guarded defensive resistant receptive inclined fearless undaunted bemused fazed phased frazzled
exhausted flustered rattled fulfilled fulfiled=UU1 homesick thrilled thriled=WU1 ecstatic
elated cheerful miserable mizerable=[U1 gloomy grumpy sulky moody dejected deflated demoralised
demoralized=bU1 despondent disheartened discouraged discoraged=eU1 heartened offended hurt
unheard heard ignored undervalued unappreciated appreciated loved cherished desperate impatient
patient tolerant sympathetic enjoying loving daydreaming love loves enjoy enjoys enjoyed like
likes liked dislike dislikes disliked hate hates hated loathe loathes adore adores adored
relish relishes relished appreciate appreciates value values respect respects admire admires
trust trusts trusted fear fears feared dread dreads dreaded understand understands realise
realize=bW1 realises realizes=cW1 realised realized=dW1 recognise recognize=eW1 recognises
recognizes=fW1 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes resent resents resented envy doubt doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired crave craves regret regrets detest detests
yearn yearns long buys use plan ask try add ensure consider develop improve introduce build
create encourage encorage=_Z1 reduce increase focus allow provide avoid stop start aim continue
extend challenge include share check explore embed revisit revizit=Q[1 review strengthen
tighten sharpen establish promote prioritise prioritize=X[1 insist simplify clarify vary
differentiate scaffold stretch speed replace rethink reconsider refine deepen adapt display
pause wait praise praize=j[1 reward spend offer teach monitor track look find don't change
write say circulate help celebrate can could will would should shall may might must doesn't
didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers head
heads headteacher headteachers deputy deputies leader leaders governor governors staff ta tas
assistant assistants adult adults coaches senco tutor tutors colleague colleagues mentor
mentors slt manager managers management principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=V^1 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable organised organized=b^1 disorganised
disorganized=c^1 harsh popular trustworthy what how why when where which who whose one two
three four five six seven eight nine ten eleven twelve thirteen fourteen forteen=\_1 fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred thousand half third quarter once twice dozen both couple single it's that's there's
they're he's she's we're remain remains remained become becomes became becoming stay stays not
never cannot a an the this that these those my your our his her its their some any each every
another very really quite so extremely rather fairly pretty incredibly hugely highly truly
absolutely completely totally utterly particularly especially remarkably exceptionally too more
most less least increasingly consistently generally mostly largely somewhat slightly little
touch tad of far much way even still always often sometimes usually rarely seldom all already
also clearly obviously certainly genuinely thoroughly wholly entirely deeply noticeably visibly
vizibly=Vc1 evidently apparently frankly simply just overall on in whole at times again such
perfectly equally similarly unusually surprisingly surprizingly=hc1 immensely enormously
wonderfully terribly awfully amazingly nothing short anything but stubbornly worryingly
disappointingly dizappointingly=Ud1 persistently unacceptably impressively pleasingly
refreshingly painfully woefully commendably alarmingly shockingly reassuringly encouragingly
encoragingly=ad1 reliably stunningly delightfully depressingly frustratingly relentlessly
dangerously needlessly unduly overly fully quickly soon now then plainly definitely undoubtedly
actually longer he she they it we pupil pupils student students child childs learner learners
boy boys girl girls class classes group groups cohort cohorts kid kids youngster youngsters
reader readers writer writers mathematician mathematicians coordinator coordinators sencos
parent parents carer carers mother mothers father fathers mum mums dad dads family families
practitioner practitioners trainee trainees director directors trustee trustees teenager
teenagers infant infants junior juniors reception receptions apprentice apprentices children
people everyone everybody someone somebody nobody ect ects hlta lsa lsas team teams them y1 y2
y3 y4 y5 y6 y7 y8 y9 y10 y11 toddlers peers pupils' others boys' men women individuals ks1 ks2
ks3 ks4 nurse cook caretaker librarian lad lads ones table tables year years department
departments school schools t s interviewer reviewer voice primary academy college house nursery
centre center=Yi1 church project award awards federation street lane park hill wood first hall
partnership programme program=gi1 scheme foundation madame professor señor lesson lessons
teaching teachings learning learnings practice practices provision provizion=Uj1 provisions
provizions=Vj1 curriculum curriculums planning plannings plans task tasks activity activities
question questions questioning questionings answer answers explanation explanations modelling
modeling=hj1 modellings models feedback feedbacks marking markings comment comments assessment
assessments behaviour behavior=Sk1 behaviours behaviors=Tk1 discussion discussions talk talks
pace paces transition transitions starts opening openings ending endings plenary plenaries
introduction introductions conclusion conclusions starter starters routine routines displays
environment environments atmosphere atmospheres climate climates ethos ethoses culture cultures
relationship relationships rapport rapports leadership leaderships managements governance
governances attendance attendances attainment attainments achievement achievements progress
progresses outcome outcomes result results standard standards book books writing writings
reading readings phonics phonicses maths mathses mathematics mathematicses english englishes
science sciense=\m1 sciences vocabulary vocabularies subject subjects knowledge knowledges
understanding understandings skill skills support supports intervention interventions homework
homeworks resource resorce=nm1 resources resorces=om1 worksheet worksheets sequence
sequense=Rn1 sequences structure structures design designs approach approaches strategy
strategies method methods technique techniques system systems process processes policy policies
communication communications organisation organization=hn1 organisations organizations=in1
timetable timetables playtime playtimes lunchtime lunchtimes assembly assemblies meeting
meetings training trainings induction inductions monitoring monitorings evaluation evaluations
improvement improvements presentation presentations handwriting handwritings spelling
speling=bo1 spellings delivery deliveries instruction instructions teamwork teamworks tracking
trackings data datas engagement engagements participation participations performance
performances progression progressions coverage coverages challenges expectation expectations
attitude attitudes effort efforts focuses concentration concentrations contribution
contributions response responses demonstration demonstrations example examples exercise
exercize=jP2 exercises exercizes=kP2 session sessions course corse=nP2 courses corses=oP2
programmes schemes unit units topic topics projects drawings essay essays story stories
paragraph paragraphs corridor corridors classroom classrooms playground playgrounds library
libraries halls website websites newsletter newsletters report reports reviews decision
decizion=nQ2 decisions decizions=oQ2 choice choices uses deployment deployments conduct
conducts pitch pitches tone tones voices manner manners guidance guidances link links thinkings
reasoning reasonings oracy oracies listening listenings handling handlings discipline
disciplines order orders control controls movement movements safeguarding safeguardings morale
morales uniform uniforms quality qualities idea ideas preparation preparations timing timings
balance balances variety varieties range ranges opportunity opportunities capacity capacities
vision vizion=kS2 visions vizions=lS2 direction directions command commands says said tell
tells told explain explained commented mention mentioned added reported describe described
suggested replied asked remarked recalled recaled=cT2 whispered saying writes written explains
reply replies asks describes suggest suggests mentions adds note noted notes state stated
states recall remark whisper respond responded choose chose chosen pick picked vote voted rate
rated agree agreed disagree dizagree=gU2 disagreed dizagreed=hU2 name named names list listed
lists announce announced confirm confirmed predict predicted argue argued shouted read reads
quote quoted sung texted chorused admitted claimed complained labelled labeled=bV2 titled
entitled headed marked praised praized=gV2 thanked according words word sign card signs poster
posters label labels title titles heading headings notice cards banner chart slogan motto
sticker board slide caption song headline form glow grow box column row slip letter email file
folder chapter poem text strip badge certificate page prompt prompts cover wall term phrase
category criterion notices protocol rule rules handbook law code regulation regulations statute
contract agreement guideline guidelines checklist memo circular procedure procedures
requirement requirements legislation charter bulletin minutes sheet framework booklet leaflet
specification syllabus criteria constitution superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=oY2 laudable exemplary uplifting
captivating engaging compelling compeling=UZ2 stimulating motivating enriching insightful
perceptive imaginative inventive innovative ingenious masterly masterful skilful skillful=aZ2
adept accomplished proficient seamless purposeful fruitful efficient successful worthwhile
invaluable meaningful vibrant buzzing dynamic nurturing welcoming harmonious meticulous
cohesive sensible exceptional inadequate unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=f[2 unparalleled enjoyable pleasing pleasurable
gratifying heartening encouraging encoraging=m[2 heartwarming promising promizing=o[2
refreshing reassuring memorable tasteful elegant eloquent astute shrewd diligent industrious
studious courteous corteous=[\2 respectful considerate devoted tireless dull tedious dreary
drab uninspiring uninspired uninteresting monotonous lacklustre lackluster=h\2 lifeless
pedestrian mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy
slapdash careless superficial shallow simplistic patchy inconsistent erratic haphazard chaotic
scruffy shabby grubby confusing incoherent unclear woolly inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive damaging worrying concerning alarming disappointing dizappointing=U^2
frustrating depressing dismal dire appalling appaling=Z^2 awful terrible dreadful atrocious
abysmal woeful lamentable pitiful pathetic shocking disgraceful scandalous shameful
embarrassing cringeworthy laughable ridiculous absurd foolish stupid lax lackadaisical
lackadaizical=P_2 sluggish plodding laboured labored=S_2 stilted clunky cumbersome unambitious
undemanding unchallenging tokenistic perfunctory cursory unkind unjust unsustainable outdated
scant inaccurate unreliable untrustworthy unprofessional amateurish inept clueless negligent
irresponsible thoughtless insensitive tactless disrespectful insolent disobedient unruly rowdy
boisterous hectic frantic frenzied lopsided misguided unconvincing unimpressive underwhelming
underdeveloped aimless directionless rudderless unstructured underprepared unprepared
forgettable overcomplicated bland insipid stale messy untidy cluttered unwelcoming uninviting
soulless joyless oppressive intimidating overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly badly dreadfully appallingly superbly
brilliantly beautifully marvellously fantastically admirably adequate authoritative charismatic
empowering transformative transformational exciting fascinating intriguing entertaining
groundbreaking outmoded antiquated overambitious unrealistic unachievable inflexible rushed
wholehearted disorderly orderly purposeless childish sophisticated unsatisfying illogical
nonsensical unwise unwize=fb2 excessive needless unnecessary wasteful lamentably inexcusable
indefensible intolerable unforgivable peerless stellar sterling adroit deft assured standout
noteworthy notable creditable respectable passable tolerable decent cracking smashing ace fab
super beautiful magical thriving flourishing florishing=fc2 floundering ailing dysfunctional
toxic apt artful blinkered brusque curt cheerless consummate corny crass crude debilitating
defective demotivating desirable detrimental dishevelled disheveled=Zd2 dispirited distracting
divisive divizive=]d2 domineering dour effortless effusive engrossing enterprising
enterprizing=cd2 erudite exquisite exquizite=ed2 expressive faddish faltering fatuous faulty
fraught frosty fulsome ghastly glorious glowing grating grotty grudging hapless honourable
honorable=Ue2 horrid humourless humorless=We2 imprecise imprecize=Xe2 indecisive indecizive=Ye2
inexpert interminable intrusive jarring jolly jovial laborious languid lightweight limp
luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic
playful poised poized=Pf2 polished ponderous profitable profound prosaic raucous reductive
resourceful resorceful=Xf2 riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slack slick snappy snazzy soothing soporific spiritless spirited
stagnant sterile stirring strained strident stultifying superlative tame tantalising
tantalizing=Rg2 tawdry taxing tepid thrilling thriling=Vg2 timely tiresome touching tranquil
turgid ugly unassuming unbalanced unconsidered uncritical underpowered uneventful unflappable
unfounded ungainly uninformed unpolished unrelenting unruffled unskilled unskiled=jg2
unsophisticated unsound unspectacular unsteady unstimulating unthinking unwarranted valiant
vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous unknowledgeable
masterfully tactful untaught unsupervised unsupervized=`h2 unsupported unsafe unhygienic
unpopular unprofitable underrated overrated overhyped lovingly painstakingly pitiable lukewarm
gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny wily streetwise
streetwize=Xi2 comical hilarious amusing poignant evocative atmospheric exemplified unblemished
watertight foolproof bulletproof stringent underwhelmed unfazed unperturbed unmoved overwrought
overblown overheated overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninterrupted uninvolved unjustified unjustifiable
unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Uk2 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky garish gaudy cheesy
naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful
debatable facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly
meagre derisory negligible nuanced lucid cogent incisive incizive=^m2 penetrating exacting
wholesome generous gracious humane compassionate empathetic sincere heartfelt steadfast
dependable reputable esteemed renowned distinguished eminent legendary iconic unforgettable
momentous stupendous formidable potent decisive decizive=Wn2 resolute tenacious dogged plucky
feisty bubbly vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling
controling=fn2 autocratic dictatorial authoritarian draconian punitive vindictive spiteful
malicious callous heartless aloof surly sullen irritable obstinate intransigent smug arrogant
conceited pompous pretentious snobbish elitist cliquey devious manipulative dishonest deceitful
evasive cagey robotic regimented staid fusty middling overdone mismatched misaligned
mizaligned=lo2 overstretched overworked thwarted tarnished marred excruciating unbearable
insufferable maddening annoying unnerving unsettling disturbing distressing upsetting
heartbreaking saddening demoralising demoralizing=^P3 discouraging discoraging=_P3
disheartening dispiriting demeaning degrading daunting overwhelming perplexing mystifying
astonishing astounding staggering alluring irresistible unbeatable unmatched unequalled
unequaled=oP3 incomparable priceless prized treasured beloved adorable endearing likeable
lovable personable affable genial amiable cordial hospitable neighbourly neighborly=_Q3
obliging cooperative uncooperative unresponsive unreceptive unforthcoming reticent taciturn
incomprehensible unintelligible illegible indecipherable impenetrable inaccessible unworkable
workable impractical unwieldy convoluted overlong verbose meandering waffly preachy untimely
befitting unbecoming unseemly indecent improper unethical reckless rash impulsive impetuous
hasty tardy dilatory slipshod shambolic ramshackle rickety makeshift businesslike workmanlike
methodical undisciplined uncontrolled uncontroled=oR3 wayward errant workshy slothful indolent
dozy dopey gormless witless brainless mindless senseless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=YT3 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying rewarding unrewarding satisfying fulfilling fulfiling=jT3
unfulfilling unfulfiling=kT3 thankless fruitless moribund easygoing splendidly fabulously
terrifically tremendously awesomely lovelily charmingly gorgeously attractively appealingly
praiseworthily praizeworthily=ZU3 laudably exemplarily inspirationally inspiringly upliftingly
captivatingly engagingly compellingly stimulatingly motivatingly enrichingly insightfully
perceptively imaginatively inventively innovatively ingeniously masterlily skilfully
skillfully=mU3 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally sensibly excellently outstandingly
inadequately unsatisfactorily satisfactorily magnificently extraordinarily phenomenally
breathtakingly spectacularly sublimely flawlessly faultlessly impeccably immaculately enviably
unrivalledly unparalleledly enjoyably pleasurably gratifyingly hearteningly heartwarmingly
promisingly promizingly=`W3 memorably tastefully elegantly articulately eloquently astutely
shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=nW3 respectfully considerately dedicatedly devotedly passionately
enthusiastically tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly
uninterestingly monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably
mundanely humdrumly feebly deficiently substandardly sloppily slapdashly carelessly
superficially shallowly simplistically patchily inconsistently erratically haphazardly
disorganisedly disorganizedly=SY3 chaotically scruffily shabbily grubbily confusingly muddledly
incoherently unclearly woollily ineffectively inefficiently ineffectually unproductively
pointlessly uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
unhelpfully counterproductively damagingly concerningly dismally direly atrociously abysmally
pitifully pathetically disgracefully scandalously shamefully embarrassingly cringeworthily
laughably ridiculously absurdly foolishly stupidly laxly lackadaisically lackadaizically=^Z3
sluggishly ploddingly labouredly laboredly=aZ3 stiltedly clunkily clumsily cumbersomely
unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly hopelessly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly
rudely disrespectfully insolently disobediently defiantly unrulily rowdily boisterously
disruptively unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=n\3 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=^]3 disinterestedly dizinterestedly=_]3
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=o^3 excessively unnecessarily wastefully lamentablily
inexcusably indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly
deftly assuredly standoutly noteworthily notably creditably respectably passably tolerably
decently crackingly smashingly acely fably superly magically thrivingly flourishingly
florishingly=m_3 flounderingly failingly ailingly dysfunctionally toxically aptly artfully
blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly
debilitatingly defectively demotivatingly desirably detrimentally dishevelledly dispiritedly
distractingly divisively divizively=f`3 domineeringly dourly dorly=h`3 effortlessly effusively
engrossingly energisingly energizingly=l`3 enliveningly enterprisingly enterprizingly=n`3
eruditely exquisitely exquizitely=Pa3 expressively faddishly falteringly fatuously faultily
fraughtly frostily fulsomely ghastlily gloriously glowingly gratingly grottily grudgingly
haplessly honourably honorably=`a3 horridly horribly humourlessly humorlessly=ca3 imprecisely
imprecizely=da3 inattentively indecisively indecizively=fa3 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=]b3 polishedly ponderously profitably profoundly prosaically
raucously reductively resourcefully resorcefully=eb3 riotously rousingly rudimentarily
scattergunly scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly
snappily snazzily soothingly soporifically spiritlessly spiritedly stagnantly sterily
stirringly strainedly stridently stultifyingly superlatively sympathetically tamely
tantalisingly tantalizingly=`c3 tawdrily taxingly tepidly thrillingly timelily tiresomely
touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly uncritically
underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly unpolishedly
unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly unsteadily
unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously virtuously weightily
whimsically wittily worthily wretchedly zealously knowledgeably unknowledgeably masterfullily
tactfully untaughtly unsupervisedly unsupervizedly=od3 unsupportedly unsafely unhygienically
unpopularly unprofitably underratedly overratedly overhypedly lovinglily painstakinglily
pitiably lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly
spellboundly gullibly naively savvily cannily wilily streetwisely streetwizely=ie3 comically
hilariously amusingly poignantly evocatively atmospherically exemplifiedly unblemishedly
watertightly foolproofly bulletproofly stringently underwhelmedly unfazedly unperturbedly
unmovedly overwroughtly overblownly overheatedly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undeservedly undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninterruptedly uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably
unmissably unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=fg3 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily garishly
gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously
dubiously questionably doubtfully debatably facily glibly tritely banally vapidly vacuously
inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly
lucidly cogently incisively incizively=Qj3 penetratingly exactingly wholesomely generously
graciously humanely compassionately empathetically sincerely heartfeltly steadfastly dependably
trustworthily reputably esteemedly renownedly distinguishedly eminently legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=kj3 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously
heartlessly aloofly surlily sullenly irritably obstinately intransigently complacently smugly
arrogantly conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously
manipulatively dishonestly deceitfully evasively cageyly robotically regimentedly staidly
fustily middlingly overdonely botchedly bungledly fumbledly mishandledly mismanagedly
misjudgedly mismatchedly misalignedly mizalignedly=gl3 misusedly overstretchedly overworkedly
thwartedly tarnishedly marredly excruciatingly unbearably insufferably exasperatingly
infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly disturbingly
distressingly upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=]m3
discouragingly discoragingly=^m3 dishearteningly dispiritingly demeaningly degradingly
humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly perplexingly
mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly unbeatably
unmatchedly unequalledly incomparably pricelessly prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=dn3 obligingly cooperatively uncooperatively
unresponsively unreceptively unforthcomingly reticently taciturnly inarticulately
incomprehensibly unintelligibly illegibly indecipherably impenetrably inaccessibly unworkably
workably impractically unwieldily convolutedly overlongly verbosely meanderingly wafflily
preachily untimelily befittingly unbecomingly unseemlily indecently improperly unethically
recklessly rashly impulsively impetuously hastily tardily dilatorily slipshodly shambolically
ramshackly ricketily makeshiftly businesslikely workmanlikely methodically systematically
undisciplinedly uncontrolledly waywardly errantly fecklessly workshily slothfully indolently
dozily dopeyly gormlessly witlessly brainlessly mindlessly senselessly irrationally
unreasonably farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unfailingly unerringly unhurriedly assiduously scrupulously punctiliously exhaustively
unadventurously unoriginally uncreatively derivatively predictably unsurprisingly
unsurprizingly=`Q4 unexceptionally undistinguishedly indifferently unenthusiastically
unengagingly uninvolvingly unmemorably uninformatively informatively instructively
illuminatingly enlighteningly unedifyingly edifyingly rewardingly unrewardingly satisfyingly
fulfillingly unfulfillingly thanklessly fruitlessly moribundly easygoingly harshly patiently
sternly sharply kindly cruelly calmly politely wisely wizely=`R4 bravely boldly tenderly
crossly tersely bluntly sensitively gracefully faithfully brutally ruthlessly selflessly
cheerfully joyfully gleefully sulkily grumpily moodily impatiently anxiously nervously blindly
mechanically begrudgingly nicely happily carefully thoughtfully confidently securely fluently
productively positively expertly cleverly passively creatively accurately appropriately
suitably convincingly persuasively powerfully vividly warmly negatively smoothly swiftly
structured paced managed designed delivered presented executed judged pitched sequenced
scaffolded modelled modeled=\T4 deployed implemented integrated targeted tailored suited
maintained ordered crafted constructed handled applied directed served edited informed
rehearsed trained attended coordinated communicated considered conceived drilled behaved
mannered linked connected adjusted identified promoted secured enforced utilised utilized=^U4
gooder goodest greater greatest poorest badder baddest nicer nicest fine finer finest fairer
fairest rich richer richest deeper deepest thin thinner thinnest flat flatter flattest clearer
clearest sound sounder soundest solid solider solidest securer securest smooth smoother
smoothest sharper sharpest crisp crisper crispest tight tighter tightest loose looser loosest
slowest brisk brisker briskest swift swifter swiftest lively livelier liveliest calmer calmest
warm warmer warmest colder coldest cool cooler coolest happier happiest sadder saddest kinder
kindest keener keenest cleverer smart smarter smartest wise wiser wisest wizest=RX4 brave
braver bravest bold bolder boldest prouder proudest safer safest rough rougher roughest tougher
toughest harsher harshest stricter strictest harder hardest easy easier easiest lighter
lightest heavy heavier heaviest narrow narrower narrowest broad broader broadest basic basicer
basicest lowest highest neat neater neatest tidy tidier tidiest mild milder mildest fresh
fresher freshest healthy healthier healthiest staler stalest laxer laxest soft softer softest
plain plainer plainest vague vaguer vaguest bleak bleaker bleakest grim grimmer grimmest fiddly
gruelling grueling=^Z4 modest humble proportionate positive negative limited minimal variable
uneven mixed balanced suitable relevant thorough comprehensive detailed careful thoughtful
original ordinary normal reasonable acceptable sufficient enough productive valuable useful
important interesting beneficial vital crucial critical central responsive joyful stable steady
accurate logical simple complex complicated active energetic absorbing correct wrong right
amiss lacking wanting impersonal generic dense wordy abstract scattered disconnected inclusive
exclusive equitable transparent open honest fragile precarious sparse bare skimpy stark busy
stuffy cramped dingy dirty smelly spotless pristine sparkling impoverished varied convincing
persuasive powerful forceful vivid colourful colorful=W]4 automatic instinctive intuitive
genuine authentic real false fake artificial contrived advanced behind ahead above below beyond
strength strengths weakness weaknesses success successes failure failures triumph triumphs
disaster dizaster=R^4 disasters dizasters=S^4 shambles shambleses mess messes highlight
highlights joy joys pleasure pleasures treat treats disappointment dizappointment=`^4
disappointments dizappointments=a^4 concern concerns problems flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gem gems jewel jewels star stars inspiration inspirations
excellence excellense=]_4 excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages farce farces
embarrassment embarrassments disgrace disgraces scandal scandals tragedy tragedies nightmare
nightmares waste wastes nonsense nonsenses rubbish rubbishes gimmick gimmicks afterthought
afterthoughts tokenisms masterclass masterclasses powerhouse powerhouses beacon beacons
exemplar exemplars godsend godsends revelation revelations letdown letdowns washout washouts
fiasco fiascos debacle debacles catastrophe catastrophes calamity calamities travesty
travesties mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses
virtue virtues merit merits dedication professionalism enthusiasm commitment passion patience
patiense=Qb4 generosity creativity flair warmth expertise expertize=Vb4 diligence diligense=Wb4
resilience resiliense=Xb4 integrity humility kindness determination perseverance tenacity
courage corage=_b4 compassion empathy wisdom insight charisma charm humour humor=fb4 wit
loyalty devotion diplomacy resourcefulness resorcefulness=kb4 ingenuity imagination originality
tact tenderness thoroughness vigilance drive initiative gusto aplomb artistry craftsmanship
eloquence eloquense=Yc4 foresight grit steadiness stamina tirelessness zeal ambition talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=Sd4 negligence negligense=Td4 incompetence incompetense=Ud4
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=\d4
impatience impatiense=]d4 favouritism favoritism=^d4 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=nd4 confusion
inconsistency incoherence incoherense=Qe4 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=Ve4 disaffection dizaffection=We4 disengagement dizengagement=Xe4
disillusionment dizillusionment=Ye4 despondency lethargy boredom tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement neglect inflexibility
rigidity constantly continually perpetually forever invariably endlessly incessantly
permanently 24/7 without fail exception time after and day from beginning to finish end entire
point stage matter everywhere nowhere throughout visit across hardly barely scarcely anyone
ever only noone responsibility ownership charge interest anybody seems seemed tried tries
behaves contributes listens listened learns follows off with for else by need learn achieve
seem member follow none happens everything about quick loath loth talking him wasted wasting
squandered dismiss dismisses dismissed view suggestion ball asleep watch fend sort manage guess
drift stepped intervened corrected noticed bothered until despite reminded yet under nose noses
ought talked over down into granted big obvious cue cues boat fob fobbed palmed palm hog hogs
hogged abandon abandons abandoned tolerate tolerates tolerated condone condoned around idle
back ignore ignores ignoring neglects neglecting refuse refuses refused refusing overlook
overlooks overlooked disregard disregards disregarded shirk shirks shirked dodge dodges dodged
evade evades evaded squander squanders undermine undermines undermined flout flouts flouted app
software advice disregarding blind deaf looking other away bother trouble listen appear address
tackle deal act bothering attempt allows allowed allowing wander chat dominate happen things
noise fault blame blames blamed culprit guilty responsible decline brush brushes brushed sweep
swept sweeps aside buck lip attention service regard heed eye up hide hides hid hiding corners
drag drags dragged dragging feet heels idly wash washed washes hands forgot forgotten energy
money hour chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked ruin
ruined ruins spoil spoiled spoils rely relies relied relying heavily reliant reliance
complicate complicates overreliance overcomplicate depend depends depended dependent admit
admits claim claims complain complains boast boasts boasted moan moans moaned whine whined
whines mutter muttered snapped snaps bark barks barked shout shouts yell yells yelled scream
screamed lecture lectured nag nagged nags confess confessed concede conceded concedes insisted
protest protested gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged
gossip gossiped drone droned drones rant ranted rants blurt blurted tantrum excuse excuses $
impossible possible out rise owe owes owed owing effect meaning upshot consequence
consequense=^P5 product direct as meant means many helped caused lifted improved changed
transformed boosted because there resulted resulting room decrease lack thanks due therefore
thus hence consequently thereby accordingly causes helps enables enabled ensures ensured
encourages encorages=aQ5 hinders hindered prevents prevented limits slows slowed affects
affected impacts impacted contributed creates created drives drove fosters promotes boosts
shapes builds engages motivates stops cause causing learned you impact impacting affect
affecting influence influense=bR5 influences influenced upon adversely difference
differense=gR5 helping enable enabling ensuring empower empowers motivate inspire inspires
equip equips foster fostered fostering instil instils instilled instiled=XS5 boost enhance
enhances enhanced strengthens strengthened deepens deepened hinder hamper hampers hampered
impede impedes impeded stifle stifles stifled stunt stunts limit restrict restricts restricted
contribute accelerate accelerates accelerated transform transforms secret reason reasons root
driver factor factors main stem stems stemmed arise arises arizes=cT5 arose flow flows
dividends bear bears bore bearing fruit rose declined calmed foundations groundwork driving
driven part role breeds bred spark sparks sparked ignite ignites ignited fuel fuels fuelled if
unquestionably indisputably surely undeniably manifestly patently unmistakably indeed
inevitably naturally understandably sadly thankfully fortunately interestingly importantly
crucially ironically hopefully honestly evident apparent undeniable palpable unmistakable bag
plastic denying fact proves prove proved bound itself themselves own few massively unlike notch
step level league rest copy second next than near shame game schedule performing attaining
achieving comparison contrast superior inferior preferable outshone trail trails trailed lag
lags lagged lagging underperform underperforms underperformed underperforming field pack
shoulders streets miles leagues apart aspect compare compares compared comparing favourably
favorably=VX5 unfavourably unfavorably=WX5 pale pales paled beside insignificance match par
pile heap wake shade inconsistencies unevenly unevenness varies greatly widely considerably
between pockets pocket picture bunch diet postcode lottery uniformly depending depth rigour
rigor=UY5 purpose conviction precision precizion=XY5 clarity feeling coherence coherense=[Y5
authority clue presence presense=^Y5 grip substance oversight cohesion urgency lacks lacked
absence absense=fY5 dearth shortage paucity scarcity detail devoid bereft crying conspicuous
gap gaps exist holes barriers issues issue uncared unaccounted uncalled uncaled=YZ5 awry astray
adrift pear askew further trailing fails failed us several chances moment moments trick slips
slipped through unnoticed unchecked unchallenged unaddressed underused underutilised
underutilized=Q[5 underestimated untapped unmet neither here nor undone unstuck engage excite
connection relation relevance lots needs deserve deserves deserved new space expense detriment
n't land connect reflect meet something reach suit properly regularly sufficiently happening
threat pressure nearly fast early insufficient insufficiently benefit routinely sense evidence
evidense=^\5 awareness consistency scope consideration accountability differentiation dialogue
dialog=e\5 indication proper language repertoire experience experiense=j\5 experiences changes
place learnt achieved gained infrequently inability unable access concentrate behave apply
spell count regardless spite though send younger quieter adhered non compliance compliant date
dates objective objectives targets or following complying adhering line graded grade judge
require requires required requiring needed needing improving urgent serious special measures
necessary meets exceeds exceed reaches expected tightening addressing immediate ofsted estyn
inspectors inspector inspection agrees hear rumour rumor=l^5 rumours rumors=m^5 reportedly
allegedly general consensus mood perception among amongst widespread common found splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison
jail abusive homeless evicted debt benefits bereaved died dying cancer depressed home homes
household life situation circumstances background difficulties claiming domestic violence
violense=Z`5 abuse adopted exactly altogether seemingly appears appeared supposedly presumably
arguably ostensibly looks sounds sounded later dry samey perceived suspect suspected guessed
reckon imagine sensed opinion eyes unconvinced impression bordering borders bordered verging
verges side me visitors vizitors=^a5 wondering offence offense=`a5 cheers hip hat hats feather
round applause marks recommend barrel bolt corking belting ripping force world winner !of blown
breezy pin stride element lap laps lapped lapping lights lit music cloud poetry shine shines
shining sing sings praises praizes=fb5 same soak soaked soaking ground pride cherry stuff tour
de worth boxes mark spot nail jackpot target heights clockwork dream breeze extra mile
swimmingly town since duck plunge bull biscuit cake foot waves strides hay splash hash knack
measure message grips heart nub teeth priorities toes bay balls plates lid wheels finger nerve
ship ducks wits ear gift whale lot sussed taped licked nailed sewn wrapped breath fort reins
hearts shoulder firm tall leaps trumps smelling smeling=Re5 grief naught fruition blows age
together weight socks punches strings rank backs hours bed bar scene alight alive roof stakes
chord blinder mould eggshells air water wonders miracles magic fingers backwards bill muster
colours colors=Tf5 odds hand himself herself onions community ropes score drill inside volumes
justice utmost job business stead shape company nick fettle spirits different position full
swing tip zone groove pole button front brief trend edge today roll mission plate knife sticky
cusp brink verge rocks height peak coal powers tether tree pops ladder absolute rare pair tonic
treasure lifeline sight feast labour labor=Qh5 prime textbook classic case cry piece dab tower
oiled knit close study burner soul gold heart's tails bells whistles bread butter drawer bang
dead ticket doctor icing bee's cat's dog's bees cream thing mccoy benchmark salt penny minute
admiration feat stone unturned sailing sweetness beans promise promize=_i5 larger bounds
singing kicking places guns punching old ray sunshine rays shipshape operation test bow tested
true cooking chapeau smashed knocked spots aced crack blew bowled raw shrift slim pickings sell
slog landing sold last ways tale bumpy ride burst bursts bursting busting seams sea sixes
loggerheads crossroads ebb bullet tears chasing tail wolf drowning sour hearted cock picnic
rocket colour color=\k5 size price pig pouring poring=`k5 scraping shoot shoots shot shut slap
straw avail tightrope wear wearing worn zoned plenty guessing flounder sink woods foul stools
cracks wayside wayzide=Vl5 final motions rails boil piste tangent pieces pot seed rack dogs
window circles downhill south begging overboard haywire houses drain pan tubes plughole against
plot thread temper rag bearings momentum marbles audience audiense=Vm5 steam faith clanger
bombshell bucket bogged sidetracked tangled sucked lightly scot nerves wick goat pinch mick
mickey ages toll mountain meal fuss pig's fool headway bones tripping before aground amok riot
ragged wild sand risk headless blue chickens sore rabbit war bombsite zoo jungle circus morgue
factory production conveyor military fish glove weekend herding watching wading banging
shovelling shoveling=Po5 rabbits sheep sardines wildfire lambs axe chip bee screw tin truck
climb tied candle sway ransom eggs cart boot cat kibosh brakes wool rug losses mustard throat
while ceremony fence backside laurels rests rested resting fiddle catch favourites
favorites=VP6 hoops bandwagon gun luck envelope caution towel baby hook heel ranks bank cropper
standstill halt roost responsibilities duties blank thick red squares hollow brick snag rock
buffers goalposts snail's glacial mud blow uphill past reputation remorse mercy bush retreat
substitute joke angel fun shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty
damp minefield treadmill white elephant goose flash style recipe blueprint vicious circle
slippery slope rocky dawn economy patch token gesture nod cannon unto thorn square peg hole
loss alley sorry affair indictment reflection compensation macho bullying paper herring flag
tiger spanner record bridge bitter sugar pill steep curve club station sorts sync kilter
character ark proportion tune cosh thumb radar carpet skin illusion strain siege creek garden
arms scratch snuff usual ears neck cuff beam wane cheap hoof hop warpath knees uppers hobby
soapbox legs horse downward wing spiral beneath belt dignity sake pillar swallow stomach clouds
ease rut pickle bind vacuum spin fog bubble tangle daze lurch doldrums wilderness weeds soup
disarray dizarray=ZU6 tatters crisis crizis=\U6 freefall shreds turmoil limbo meltdown denial
jack jam tomorrow jobs coping managing ok okay kicked saloon ditch resort panic rush winded
suffering overdue ends translation haste harm sizzle hype action muchness ado along nip nipped
nips rhyme barred sausage fan gelling faint habits guard chestnut die egged egging parrot
fashion poles man's preach preaches preaching fix eyebrows flags edges diamond ruled ruling
ballpark saving saved grace scrape scrapes scraped sank sunk trace swim skate skates skated
skating skim skims skimmed skimming surface scratches scratched scratching slipping net smoke
mirrors snowed spread spreads thinly plaster strictly coat coated coating sweeping swims
swimming swings roundabouts teething troubles gruel wasters iceberg cooks comfort removed nut
crowd gig tunnel steps forward battle cycle kneed wheel reinvent spinning reinventing
reinvented blanket rome whistle whistling wide dressing gritted arm worlds wrap cotton footed
barking mad yes man seat numbers rote cap carrot chalk cheese chopping changing watchers
cobbled zones cookie cutter organise organize=XZ6 purposes paste dried death dime dog breakfast
dinner body dusted dumps mouth toilet dribs drabs friend fat fiddling fighting flogging herd
food clay grasping clutching clutch straws nettle graft nosed yards foggiest maintenance mighty
potato collar gloves knee jerk lick balloon mutton dressed nails nailing needle lunch pasture
goal shaped pie hair rearranging tinted coloured colored=o[6 silver lining pegs stone's sweet
fa wagging tear tearing minimum jury rot floor mill thumbs twiddling tie knots toe toed tongue
turkeys voting wounded warts paint grass wheat worm worms chatty noisy crew crop gang listener
communicator selfish intelligent dim cheeky sly silly troubled visionary vizionary=\]6
trailblazer pioneer workhorse marvel saint whirlwind grafter stickler workaholic pedant doormat
busybody drifter plodder plodders coaster coasters skiver skivers truant truants rebel rebels
misfit misfits wallflower introvert introverts extrovert extroverts trailblazers trier triers
worrier worriers thinker thinkers leech dust freak freaks anger personality handful pain
nuisance nuizance=j^6 liability menace joker passenger suspects culprits sen eal adhd asd fsm
type university middle ability attainers achievers attainer prior lowers highers middles lows
highs strugglers ables finished total complete troublemaker artist storyteller storyteler=j_6
performer troublemakers slacker slackers bully bullies ringleader ringleaders daydreamer
dreamer chatterbox livewire loner ditherer perfectionist dinosaur dinosaurs passengers loafer
whinger whingers moaner moaners cynic cynics superstar superstars genius legend rockstar hero
heroine jobsworth micromanager maverick nonreader underachiever underachievers underperformer
underperformers pushover softie tyrant dragon angels monster rascal sponge sponges whizz whiz
prodigy weakling clown wires flyer flyers fliers achiever morning nqt beginner supply area
areas backgrounds estate upbringing apples apple egg rotten buzz buzzes buzzed hum hummed fizz
fizzed crackle crackled throb throbbed pulse pulsed fizzing crackling humming nature plummet
plummets plummeted nosedive nosedived soar soars soared rocketed skyrocketed tumbled slumped
slump oasis haven rubber stamp stamps stamped stamping hover hovers hovered hovering labours
labors=\c6 pillars messages cruise cruize=_c6 cruised cruized=`c6 cruises cruizes=ac6 cruising
cruizing=bc6 crash double edged barrage torrent stream blizzard avalanche host painful
agonising agonizing=mc6 curling sleepwalk sleepwalking autopilot flog other's another's throats
sinking scramble dash free grind squib patched bolted tacked shoehorned crowbarred squeezed
crammed bloated overloaded crowded bitty choppy wooden leaden stodgy lurched lurches hurtle
hurtled radiate radiates radiated ooze oozes oozed exude exudes exuded captivate captivates
mesmerise mesmerize=Ze6 enthral enthrals charmed wow wowed towers melt melts melted strop
outburst havoc uproar descend descends descended degenerate degenerates degenerated dissolve
dissolved floundered flounders wrestle wrestled grapple grappled stumble stumbled limped plod
plodded languish languishes languished dominates dominated dominating hijack hijacked
monopolise monopolize=cf6 monopolised monopolized=df6 monopolises monopolizes=ef6 swamp swamped
bombard bombarded drown drowned smother smothered spoonfeed spoonfed stifling suffocate
suffocated suffocating cram rattle steamroll steamrollered bulldoze railroad railroaded spoon
feed fed feeding feeds rushes rushing race raced races gallop galloped whizzed romp romped
breezed sail sailed sails sped trap silence silense=Ph6 grinds grinding peter peters petered
fizzle fizzled tailed shop bounce bounced bouncing treading tread treads brimming oozing
beaming electric awash bustling teeming dripping !and spirit forefront core backbone
cornerstone bedrock engine linchpin sparkle shone brunt punch iron fist rod footing
firefighting juggling dumbed dumbing weighed watered clinging stare stares staring gazing gazed
plague plagues plagued riddled blighted haunted beset poisonous rife rampant endemic entrenched
ingrained bellowed waffled rambled waffles rambles waffle meandered meander meanders drifted
drifts sagged sags stalled battlefield madhouse hive rounded outlive outlives outlived
withstand treated shell fight fights fought battled battling battles winds wound winding kick
kicks picks picking glaring gaping blatant blatantly sheer downright outright fashioned art
glazed stiff rigid itching raring concept clicked belonging buy glad bond bonded bonds
concentrating finds handy funny stressful self esteem confidence confidense=Tl6 belief frame
focusing progressing trying conscious switches switching tuned bought buying wandered elsewhere
wandering captured capture grabbed mastered cracked remembered growing thirst hunger appetite
zest enjoyment motivation curiosity excitement visible vizible=Rm6 tangible reluctance
displayed demonstrate demonstrates demonstrated maturity independence independense=Zm6
restraint awe habit frustration impress please pretend pretended pretends pretending provoke
deliberately wilfully intentionally knowingly willingly reluctantly gladly proudly excitedly
intently angrily seeking huge pity relief saddened concerned chuffed overjoyed appalled
appaled=Yn6 amazed medal recognition celebrating rescue rescues rescued salvage salvaged
redeemed sobering observe congratulations bravo kudos congrats hooray admired applaud commend
alarmed dismayed pure privilege congratulated commended applauded impresses reviewers sparkled
excel excels excelled exceled=Zo6 flourish florish=[o6 flourishes florishes=\o6 flourished
florished=]o6 thrive thrives thrived celebration sharing lucky fortunate i've we've thank
however although arrive mustn't you'd they'd demands essential imperative developing sorting
strengthening sharpening rethinking reviewing updating additional closer avoided let's i'd we'd
begin priority reducing increasing rid what's cries potential ideally urge implore beg advise
advize=jP7 propose recommendation recommendations suggestions recommended advised advized=PQ7
advisable advizable=QQ7 usefully using adding asking ebi ebis wwws considering exploring
revisiting reviziting=[Q7 'd solution lies instead divide closing narrowing widening rising
rizing=dQ7 waning fading dwindling dipped wobbled flagged deteriorated collapsed suffered
lapsed waned plateaued leapt caught litter grown matured risen doubled path attain gains
towards rapid significant growth improves deteriorating declining progressed blossomed worsened
worsening deteriorate deteriorates worsen worsens regress regressed blossom lifts lowered
aspirations profile travelled traveled=QS7 rapidly slowly catches catching closes narrows
narrowed bridged corner broadly achieves attains attained perform performs performed fulfil
fulfils reached embedding embeds faster starting begun fluency grows grew gain gaining develops
strongly likely whether teaches decided percentage number scale benefited underachieving
misbehaving relieved eh harmed benefitted enriched banned scrapped forced object solve prevent
stopping preventing damage research experts finally I assume suppose attend misbehave failings
meanest naughtiest graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms nurture
attainment8 progress8 dive dives retrieval spaced continuous passport metacognition
metacognitive scaffolds scaffolding formative summative mastery pedagogy pedagogical eyfs
baseline pshe rshe smsc gld dfe mat sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr moderation
triangulate triangulation disciplinary substantive screening register meta concepts afl wagoll
walt wilf gps nfer sats adaptive enrichment cognitive schema dialogic pastoral causation
chronology premium individual personal numeracy literacy intention intentions journey
jorney=eW7 map mindset load memory organiser organizer=jW7 organisers organizers=kW7 assurance
curricular wave 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=\X7 subitising subitizing=]X7 idsr asp ect1 npq
npqs tlac erp srp dirt lac cla fft p8 a8 clpe rwi eef epistemic granularity heutagogy andragogy
proximal 10 religion illness diagnosis hurts abused medication brother sister vast large small
majority minority frequently habitually occasionally typically normally mainly periodically
merely o'clock days weeks odd bulk lion's amount touched ample ad nauseam eternity almost loads
heaps masses oodles tons stacks reams bags wealth raft plethora abundance multitude myriad
practically virtually precious relatively comparatively fewer interaction mere copious abundant
plentiful countless numerous umpteen endless limitless considerable substantial
disproportionate disproportionately significantly figure figures justify possibly entry flight
calibre received stocked supervised supervized=c[7 intentioned provoking numbing destroying
sapping hoc joined baked crystal finesse sensitivity panache competence competense=P\7 opener
points ranging lustre luster=T\7 centred user closely staffed whelming loaded prescriptive
explanatory indulgent congratulatory earth !number speedy sudden changeover turnaround recovery
readily easily narrowly major source sorce=j\7 development messing mucking fooling larking
misbehaved naughtiness disobedience disobediense=R]7 fixes condition satisfies satisfy
secondary young surprising surprizing=Y]7 wonder surprise surprize=[]7 exceeded sub related
criticise criticize=_]7 abnormal national instance afternoon evening night bye friday shepherd
samaritan parenting autism interests guide guides document visits vizits=P^7 network regards
friends actions fees fee invoice invoices payment payments items item matters loan loans
consent forms manchester london bigger smaller verb verbs acid acids password tea alkali magnet
signal tom conductor conductors insulator tests testing trial trade summer spring christmas
temperature median mode fraction fractions noun nouns charges integer integers terminal
multiple denominator frequency tide chair visibility vizibility=j_7 vis edition analysis
analyzis=m_7 educational medical dietary guest footwear clothing clothes shoes dress silent
letters film e conditions forecast current glue forces wishing ink stair copies boiled surfaces
outline liquid tape glass sky skies cleared clearing protein soil sentence sentense=Pa7
sentences machine machines present circuit circuits cup week verse meals period outside angle
angles leg click angled phone guy britain grandmother grandfather uncle aunt barrier heroes
market bowl yellow green orange pink sunlight ups milk metal grey tyre texture muscle draft
estimate shiny cooker motion release reaction reactions birthday prince loop pendulum variables
clause interval digit digits distribution block desk vowel basis rates compound selling seller
arts print pen liner gross shelf stickers certificates postcard mental arithmetic health boards
phones whiteboard interactive whiteboards golden monday tuesday wednesday thursday fortnight
month recent recently saints histories wonky donkey guys upper sixth tier site deck shelves
knock capital spaces punctuation desks route exit exits western bib nearest fourth forth=cd7
clare casual isle dinkum hearing skinned cash shaft emoji pad typing pencil pencils scissors
future progressive correlation coordinates swimmer debate society broker backward isotope
isotopes base molecule nucleus electron electrons cholesterol bacteria fats layer singer
disorder zip chairs seats coats novel myth fable extract ballad characters narrator protagonist
villain macbeth hamlet juliet romeo scrooge goldilocks cinderella fox giant giants giant's
troll witch king queen soldier soldiers romans vikings victorians tudors egyptians saxons
particle particles molecules atom atoms magnets catalyst solvent seedling seedlings germinated
evaporated condensed photosynthesis gravity friction thermometer insulators metals beaker
volcano lava river erosion glacier earthquake wax chocolate snowman puddle plant plants leaf
seeds freeze froze frozen expand expands expanded floated freezes contracts evaporate
evaporates dissolves painted paints painting sketched shaded danced acted mimed debated
discussed advantages disadvantages dizadvantages=eh7 streams bunk parcel post emails video
microphone speaker camera windy foggy sunny drink snack banana toast peas carrots join travel
kit pens boots wellies glasses ruler quietly loudly softly oxygen yeast rust underline
underlined circled sorted adjectives materials adverbs whom survey questionnaire timer
recording wondered rubric contains published inspectorate judgement judgment=Wj7 previous
statistics per rota emergency evacuation legal legally statutory mandatory aid adjective adverb
terms defined within queue inform notify submit stored submitted completed logged sent
accompanied renewed registered recorded permitted forbidden obliged eligible liable cent
percent cm mm km kg ml litres metres degrees decibels grades scales judgements judgments=gk7
"""##,
    texts: ##"""
absolute.always
ABS
absolute
One visit can't know this. How many times, out of how many?
what you saw
In both visits (<time>, <time>) …
<n> of <N> …
a question
When does … happen, and when not?
absolute.everyone
blame.ignore
EMO
blame
This word gives a motive. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.loaded-speech
loaded
This way of saying "said" takes a side. What were the words?
cause.because
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
certainty.clearly
INT
certainty
This is loudness, no content. Leave it out and the fact stands better.
(leave the word out, and give a number)
certainty.very
comparison.than
CMP
comparison
This ranks, and nobody here measured. What was in one place, and what was in the other?
In one room …; in another …
What might account for the difference?
comparison.uneven
EVA
This word hides a ranking. In how many of how many, and what was there?
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
what you wondered
We wondered where … happens.
Where would we find …?
deficit.failed
deficit.not-enough
deficit.despite
This word argues. Give both facts with an "and".
deficit.even
label
Surprise insults the people it is about. Who was it, and what did they do?
deficit.policy
COM
This checks the school against a paper. What does practice look like now, and how did it come to be?
The policy says …; <n> of <N> … show …. How has practice moved on?
grade.scale-word
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
In <n> of <N> visits pupils …, and then …
its effect
After … had happened, <n> of <N> pupils …
What leads to …?
grade.good
grade.requires-improvement
grade.standard
grade.needs-attention
grade.ofsted-would
An inspector isn't in the room. What does this look like from a pupil's chair?
hearsay.all
HEA
reported
Who said it, and how many of how many? One person's words are theirs.
Three of five … told us: "…"
hearsay.one-to-all
SNG
mind-reading
This is about all of them. How many said it, and in which words?
One of six pupils said: "…"
home.private
HOME
private
This belongs to someone's home and not in a draft. If you are worried, tell the safeguarding lead now.
hedged.seem
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
At <time> … (plain verb) …
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
label.type
LAB
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
What was happening just before?
mind.state
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.verb
praise.well-done
PRA
praise
Praise tells the school what you liked, not what happened. What would they want to keep?
Four pupils showed us where they …
When you …, <n> pupils …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
We wondered what would help …
What options are you weighing?
What have you tried so far?
prescription.need
prescription.advice
prescription.imperative
prescription.imperative-elsewhere
progress.made
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
prompt.closed
closed
Yes or no will do as an answer. What would open it?
Tell me about a time …
What happens when …?
prompt.leading
leading
There is an answer inside this question. What would you ask if you did not know?
prompt.double
double-barrelled
Two questions at once. Which comes first?
prompt.judgmental
judgmental
This word weighs it before anyone has answered. What happened, in plain words?
prompt.rates-adult
rates-a-person
This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
prompt.jargon-pupil
jargon
This is a word of schools. What would people say at home?
What helps you when it is tricky?
prompt.jargon-adult
These letters mean something only to those who know them. Say it in full.
prompt.why-blame
why-blame
This sounds like blame, and people defend themselves. How do they do it?
prompt.hypothetical
hypothetical
Young children answer about what is there. What could they show you?
prompt.scale
scale
A number from a few people says little. What was the day like?
prompt.fishing
fishing
This leads to home, hurt or illness. It is not ours to ask.
prompt.identifying
identifying
This points at one person. How do things work for anyone?
prompt.assumes
assumes
This takes something as given. What happened, and what changed?
quantity.most
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
value.word
evaluative
This word weighs it. What did you see?
When … happened, <n> pupils …
What were you hoping … would do?
value.compound
value.of-work
value.very
This is how loud it was to you. What was there to see?
value.adverb
value.too
Too much against what? State the amount, and ask what was intended.
value.noun
value.off-task
Off what, and doing what instead? The detail is what helps.
value.wrong-way
value.quality
value.expected-extent
norm
Whose expectation is this? Say whose, or describe what was there.
"""##,
    numbers: ##"""
X3Y3R3S3T3^2\b2hk70120345006000789::;;;000<00=>?@ABCDEFGBHIJKLMNOP1Q1BR1S1T1U1V1W1BBQ1BBX1Y1Z1B[
1B\1]1^1B_1`1a1b1c1d1e1d1f1g1h1i1d1d1j1k1l1m1n1o1P2Q2R2S2d1T2U2V2W2X2d1d1Y2Z2[2[2\2]2^2_2d1d1`2a
2b2d1[2[2c2d2e2f2d1g2h2i2[2[2j2[2[2[2[2[2k2d1l2d1m2n2o2[2P3d1Q3d1d1d1d1d1R3S3T3U3V3W3X3Y3Z3[3\3]
3^3_3`3a3[3[3b3c3d3e3f3g3[3h3[3i3j3k3[3[3l3b3m3n3o3P4Q4R4S4T4U4V4V4W4X4Y4Z4[4\4]4^4_4`4a4b4c4d4b
3e4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T
6U6V6W6X6Y6Y6Z6[6\6]6^6_6`6a6b6c6c6d6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7_7`
7a7b7c7d7e7f7g7h7i7j7k7l7m7m7n7m7o7P8Q8R8S8T8U8V8W8V8X8Y8Y8Y8Z8Z8Z8[8\8]8]8^8_8`8a8b8c8d8e8f8g8h
8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Y9Y9Z9[9[9\9[9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:P:Q:R:S
:T:S:U:V:W:X:Y:Y:Y:Z:[:[:[:\:]:^:^:_:`:a:b:c:d:c:d:d:e:f:g:h:i:j:k:l:l:l:m:n:o:P;Q;Q;R;S;T;T;U;V
;W;X;Y;Z;Z;[;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<X<Z<[<\<\<]<]<^<_<`<a<b
<c<d<e<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=]<W=\<X<X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=]<m;i=m;j=k=l
=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>Q=Q=\>]>^>U>_>`>n;U>a>b>n;c>R>d>Y<n;n;X<]<e>f>e>f>e>f>e>f>f>f>f>f
>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f
>f>f>f>f>f>g>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f
>f>f>f>f>f>f>f>f>f>f>f>f>f>f>h>f>f>i>h>f>f>f>j>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>h>f>f
>f>h>f>f>f>h>f>f>f>f>f>f>f>f>f>f>f>f>f>k>k>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f
>f>f>f>l>f>l>f>m>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>n>h>f
>f>i>h>f>f>f>f>f>f>f>h>f>f>f>h>f>f>i>h>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>h>o>k>P?f>Q
?f>Q?h>f>f>f>h>f>f>f>f>f>f>f>f>f>f>f>h>f>f>f>h>f>f>f>f>R?S?T?U?f>f>f>f>f>f>f>f>f>f>h>f>f>f>h>f>f
>f>h>f>f>f>f>j>f>f>h>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>V?f>f>f>f>f>f
>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>f>g>f>f>f>g>f>f>f>f>f>f>f>W?f>X
?f>Y?f>f>f>f>f>Z?Z?f>f>f>f>f>f>Z?Z?Z?f>Z?Z?f>f>Z?f>Z?f>Z?Z?Z?f>f>f>f>f>[?[?\?]?^?_?`?a?b?c?d?[?[
?e?f?g?f?h?f?i?j?f?k?l?m?f?f?f?n?o?P@Q@R@f?f?S@f?T@f?U@V@f?f?f?f?f?f?W@W@f?f?W@d?d?X@Y@Z@f?f?f?f
?f?[@f?[?[?[?d?f?f?f?i?f?f?\@]@^@_@[?f?f?f?`@[?a@f?b@f?c@f?f?d@f?f?e@f?f?f@f?f?f?f?f?d?f?i?g@h@i
@f?f?f?f?f?f?f?f?f?f?f?f?f?f?f?f?f?j@k@f?R@f?f?i?f?i?l@f?m@f?f?f?f?f?f?R@f?n@f?o@PAQAf?RASAd?U@l
@l@f?d?TAUAVAWAXAYAZA[A\A]A^A_A`A`A_A`A`A`A`AaA`AaAbA`A`AcA`AdAeAfA`AgA`AhA`A`AiA`A`A`A`A`AjAkAl
A`AmA`A`AnAoAPB`AQB`ARBSBTBUBVBWB`AXBYB`AZB[B\B]B`A^B`A_B_B`B]AaBbBcBdBeB`AfBgBhB`A`A`A`A`A`A`A`
A`A`AiBjBkB`A`A`A`AlBmBnBoBPCPCQCRCSC`ATC`AUC`A`A`A`A`A`A`A`AVCWCXCYCZC[C\C]C^C_C`CaCbCcCdCeCfCg
ChCiCjCkClCmCnCoCPDQDRDSDiCTDcCUDVDcCcCcCWDcCXDcCcCYDZDZD[D\DcCcCcCcCWDcC]DcC^D_DcCcC`DaDcCbDcDd
DeDfDgDhDcCiDjDkDlDmDnDoDPEQERESETEUEVEVEWEXEYEZE[E\E]E^E_E`EaEbEaEcEdEeEfEgEhEiEjEaEcEkElEcEmEc
EcEnEnEbEcEoEPFQFRFQFQFQFSFQFTFQFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdF^FeFfFgFhFiFjFkFlFmFnFoFPGQGRGS
GTGUGVGVGWGXGYGYGYGYGYGYGYGYGYGYGYGYGYGYGYGYGYGYGYGZG[G\G]GYG^G_G`GaGbGcGdGeGeGeGfGgGhGfGfGfGfGf
GiGfGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHdHiHjHkHkHkHkHlHmHnHoHPIQIRIS
ITIUIVIWIXIXIYIZI[I\I]I^I_I`IaIbIcIdIeIWIWIfIgIhIiIjIkIlImInIoIPJQJRJSJTJmIUJVJWJXJYJZJ[J\J]J^J_
J`JaJSJSJSJVJdHbJcJdJoHoHeJfJgJhJiJjJjJSJkJcJjJkJlJmJcJkJkJkJjJiJkJkJkJkJnJSJkJSJoJPKQKRKSKTKUKU
KUKVKWKXKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgKhKiKjKkKlKmKnKoKkKkKPLQLPLkKRLkKSLaKTLULVLWLWLXLYLZLaK[
L\L]LWL^L_L`L`LaL`L`L`LaKaKbLaKcLdLcLeLfLaKaKaKgLhLiLjLkLlLmLnLTLoLoLTLPMQMRMSMSMSMSMSMSMTLTLTLT
LTLTLTLTLTMTLUMTLVMWMXMWMWMTLTLTLTLYMYMZM[M\M]M^M_M`MaMbM====cMdMeMfMgMeMhMiMjMkMlMeMmMnMoMPNQNR
NSNeMTNUNVN;;;WNXNYNXNZNXN[NXN\NXN]NXN^NXN_N`NaNXNXNbNcNdNXNeNfNgNXNdNXNhNiNXNjNXNkNlNmNXNnNXNoN
XNPOQOROSOTOXNUOVOXNWOXNXOXNXNXNXNYOXNXNZOZO[O\OXN\OXN\OXN\OXN]OXN^OXNXNXN_OXNXNXNXNXNXN`OXNaOXN
bOXNcOdOeOfOgOhOiOjOkOXNlOXNmOXNnOXNXNXNXNXNoOXNPP1XNQP1XNRP1XNSP1XNTP1UP1VP1WP1XOXOXNXNXNXP1YP1
XNXNXNZP1XNXNXN[P1XN\P1XN]P1XNXNXN^P1_P1XNXN`P1aP1XNXNXNXNbP1XNXNXNXNXNcP1XNdP1XNeP1XNXNXNXNXNXN
XNfP1gP1XNXNXNXNXNXNhP1XNbP1iP1XNXNXNXNjP1XNkP1XNXNXNXNXNlP1XNXNXNXNmP1nP1oP1XNPQ1XNXNQQ1XNXNXNR
Q1SQ1XNXNTQ1UQ1VQ1XNWQ1XNXQ1XNXNXNXNXNYQ1XNXNXNZQ1XN[Q1XNXNXN\Q1XN]Q1XN^Q1XN_Q1XNXNbP1XNbP1XN`Q1
aQ1bQ1]P1XNcQ1XNdQ1XNXNXNXNeQ1XNfQ1XNXNgQ1XNhQ1XNiQ1jQ1XNXNXNXOXNkQ1XNlQ1XNmQ1XNnQ1oQ1PR1XNXNXNX
OXNQR1XNRR1XNSR1XNTR1UR1XNXNXNXNVR1XNeP1XNWR1XNXR1YR1XNXNZR1XN[R1XN\R1\R1]R1^R1_R1`R1aR1bR1cR1dR
1eR1dR1fR1gR1hR1iR1jR1kR1lR1mR1mR1mR1nR1oR1PS1QS1oR1oR1RS1SS1TS1oR1oR1oR1US1VS1WS1XS1YS1ZS1[S1oR
1oR1oR1oR1\S1]S1PS1^S1_S1`S1oR1aS1bS1cS1oR1dS1oR1eS1SS1fS1gS1hS1iS1oR1oR1oR1oR1oR1oR1oR1jS1kS1lS
1mS1nS1nS1oS1nS1nS1PT1PT1PT1QT1nS1RT1nS1ST1TT1nS1UT1VT1WT1XT1YT1ZT1[T1\T1]T1\T1^T1\T1\T1\T1_T1`T
1\T1aT1bT1bT1cT1dT1eT1\T1fT1\T1gT1\T1hT1iT1\T1jT1kT1lT1mT1nT1\T1oT1oT1PU1\T1QU1RU1SU1TU1\T1UU1VU
1WU1\T1\T1\T1XU1YU1ZU1[U1\U1]U1XU1XU1XU1XU1^U1XU1XU1XU1XU1XU1XU1YU1_U1XU1`U1XU1XU1XU1aU1bU1XU1XU
1XU1XU1XU1cU1XU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1eU1dU1dU1dU1dU1dU1dU1dU1fU1dU1dU1dU1dU
1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1gU1hU1dU1iU1dU1jU1dU1dU1dU1dU1dU1dU1kU1lU1mU1nU
1nU1dU1oU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1PV1dU1dU1PV1PV1dU1dU1PV1dU1dU1dU1dU1dU1dU1dU1dU
1dU1dU1dU1dU1dU1dU1dU1QV1RV1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU
1SV1TV1dU1dU1UV1dU1dU1dU1VV1dU1WV1dU1dU1dU1dU1dU1dU1dU1dU1dU1XV1YV1ZV1dU1dU1dU1dU1dU1dU1dU1PV1[V
1dU1dU1dU1\V1]V1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1^V1_V1`V1aV1dU1dU1dU1dU1dU1dU1dU
1dU1dU1dU1dU1bV1dU1dU1dU1cV1dU1dV1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1eV1dU1dU1dU
1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1fV1dU1dU1gV1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1dU1eV1dU
1dU1hV1iV1dU1dU1dU1dU1dU1jV1kV1lV1lV1mV1nV1oV1lV1lV1lV1PW1dU1dU1dU1dU1dU1dU1PV1dU1dU1dU1dU1dU1dU
1dU1dU1dU1QW1dU1dU1dU1dU1dU1dU1dU1`V1dU1dU1RW1SW1dU1dU1lV1dU1dU1dU1dU1dU1dU1dU1dU1dU1TW1dU1dU1dU
1dU1dU1UW1dU1VW1WW1dU1dU1dU1XW1dU1dU1YW1dU1WV1dU1ZW1[W1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1\W1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1]W1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1^W1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1_W1`V1`W1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1aW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1bW1`V1`V1`V1cW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1cW1`V1`V1`V1`V1`V1`V1`V1dW1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1eW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1fW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1gW1`V1hW1`V1`V1`V1`V1`V1`V1iW1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1jW1`V1kW1`V1lW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1mW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1nW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1nW
1`V1`V1`V1`V1`V1`V1`V1`V1nW1`V1`V1`V1`V1`V1`V1`V1oW1`V1`V1`V1`V1`V1`V1mW1mW1PX1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1QX1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1RX1`V1`V1`V1`V1`V1`V1`V1`V1`V1SX1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1TX
1`V1`V1TX1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1cW1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V
1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1`V1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1VX1UX1UX1UX1UX1UX1UX1UX1UX1WX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1XX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1YX1UX1YX1UX1UX1UX1UX1YX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1ZX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1YX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1YX1UX1UX1UX1UX1UX1UX1UX1UX1[X1[X1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1\X1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1]X1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1YX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1^X1UX1UX1UX1UX
1UX1UX1UX1UX1UX1UX1UX1[X1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1UX1_X
1_X1_X1_X1_X1_X1_X1`X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1`X1_X1_X1_X1`X1`X1_X1_X1`X
1aX1`X1bX1bX1`X1cX1_X1_X1dX1_X1_X1_X1_X1_X1eX1_X1_X1_X1_X1_X1_X1dX1fX1_X1gX1hX1hX1hX1hX1hX1hX1iX
1hX1hX1jX1hX1hX1kX1lX1mX1mX1mX1hX1mX1hX1mX1mX1kX1nX1mX1mX1oX1hX1mX1hX1mX1mX1PY1mX1mX1QY1hX1mX1mX
1mX1mX1RY1mX1kX1nX1SY1SY1TY1UY1VY1SY1SY1WY1XY1YY1SY1ZY1WY1SY1[Y1\Y1SY1]Y1SY1^Y1SY1SY1_Y1SY1SY1`Y
1SY1aY1SY1SY1bY1SY1SY1SY1SY1cY1dY1SY1eY1fY1SY1SY1SY1gY1hY1SY1iY1SY1SY1SY1SY1SY1SY1jY1SY1SY1kY1lY
1SY1WY1SY1mY1SY1SY1SY1SY1nY1SY1SY1oY1SY1SY1SY1WY1XY1SY1SY1WY1PZ1WY1SY1QZ1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1RZ1dY1SY1SY1SY1SY1SY1WY1XY1SZ1SY1TZ1UZ1SY1SY1SY1VZ1SY1SY1WZ1SY1SY1SY1SY1SY1SY1SY1SY
1XZ1YZ1SY1SY1SY1SY1SY1SY1SY1SY1SY1ZZ1SY1SY1SY1SY1SY1SY1SY1SY1SY1[Z1dY1SY1\Z1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1]Z1]Z1]Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1]Z1fZ1]Z1]Z1]Z1]Z1]Z1]Z1]Z1gZ1hZ1^Z1iZ1jZ1kZ1]Z
1]Z1lZ1mZ1nZ1oZ1P[1P[1Q[1R[1]Z1]Z1S[1T[1]Z1]Z1U[1V[1W[1]Z1]Z1]Z1X[1Y[1Z[1[[1\[1][1]Z1]Z1]Z1]Z1]Z
1]Z1]Z1]Z1]Z1]Z1]Z1^[1_[1]Z1]Z1]Z1`[1]Z1a[1b[1]Z1]Z1]Z1c[1]Z1]Z1]Z1]Z1d[1e[1f[1]Z1]Z1]Z1]Z1]Z1]Z
1]Z1]Z1g[1]Z1h[1i[1]Z1]Z1]Z1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1U\1Y\1Z\1[\1U\1\\1U\1U\
1U\1]\1U\1^\1U\1_\1`\1U\1U\1a\1b\1c\1U\1U\1U\1d\1U\1U\1e\1U\1U\1U\1U\1U\1f\1U\1g\1U\1h\1U\1i\1U\
1j\1k\1f\1U\1l\1U\1m\1U\1e\1U\1n\1U\1o\1U\1o\1U\1o\1U\1P]1U\1[\1U\1U\1U\1U\1U\1U\1U\1U\1U\1Q]1U\
1R]1S]1T]1U\1U\1U\1U\1U\1U\1U\1U\1U\1U\1U\1U\1U]1U\1U\1U\1V]1U\1U\1U\1U\1U\1W]1U\1U\1U\1U\1U\1U\
1U\1U\1U\1U\1U\1X]1U\1U\1U\1U\1U\1U\1U\1X\1U\1U\1U\1U\1U\1Y]1Z]1[]1\]1]]1^]1Y]1_]1`]1a]1Y]1Y]1b]
1Y]1Y]1\]1\]1\]1Y]1Y]1Z]1\]1Y]1Y]1Y]1c]1Z]1Y]1Y]1Y]1Y]1Y]1Y]1d]1Y]1Z]1Y]1Z]1Y]1e]1f]1g]1Z]1Y]1Y]
1Y]1Y]1Y]1Y]1h]1Y]1Y]1i]1j]1Y]1Y]1Y]1Y]1Y]1Y]1Y]1Y]1Y]1Y]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]
1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1l]1m]1k]1k]1k]1k]1k]1n]1k]1k]
1k]1k]1k]1o]1k]1k]1k]1k]1k]1k]1k]1k]1k]1P^1k]1k]1Q^1Q^1Q^1R^1Q^1Q^1Q^1Q^1Q^1S^1T^1U^1V^1W^1X^1Y^
1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_
1Z_1Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1m_1n_1o_1P`1Q`1R`1S`1S`1S`1T`1U`
1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1^`1^`1_`1``1a`1b`1c`1d`1e`1f`1g`1h`1i`1j`1k`1l`1m`1n`1o`1Pa1Pa1Qa1Ra
1Ra1Sa1Sa1Ta1Ua1Ua1Va1Va1Va1Wa1Wa1Wa1Wa1Wa1Xa1Ya1Za1[a1\a1]a1^a1]a1_a1`a1aa1]a1^a1^a1ba1^a1^a1ca
1^a1^a1^a1^a1^a1^a1^a1^a1^a1^a1^a1da1ea1da1fa1^a1^a1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub
1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1eb1eb1eb1fb1gb1hb1hb1hb1ib1jb1hb1kb1lb1mb1nb1ob
1Pc1Qc1Rc1Sc1Tc1Uc1Uc1Vc1Wc1Xc1Yc1Yc1Zc1[c1\c1]c1^c1_c1^c1`c1ac1ac1bc1cc1dc1ec1fc1fc1fc1fc1gc1gc
1hc1gc1gc1gc1gc1gc1ic1gc1jc1kc1lc1mc1nc1oc1Pd1Pd1Pd1Qd1Qd1Rd1Rd1Rd1Rd1Sd1Sd1Sd1Td1Sd1Sd1Ud1Sd1Sd
1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Vd1Sd1Wd1Xd1Yd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd
1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Sd1Zd1Sd1Sd1Wd1Wd1Sd1Wd1Sd1Sd1Sd1[d1\d1]d1^d1_d1`d1ad1bd1cd1cd
1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1_e1_e1_e
1_e1_e1`e1ae1be1be1be1be1be1be1ce1de1de1ee1fe1fe1ge1ge1ge1ge1be1fe1fe1he1he1be1be1be1ie1je1fe1be
1ke1le1me1ne1oe1Pf1Qf1Rf1Qf1Sf1Qf1Rf1Tf1Uf1Vf1Wf1Xf1Xf1Xf1Xf1Xf1Yf1Yf1Zf1Xf1Xf1[f1[f1Xf1Xf1Xf1Xf
1Xf1Xf1Xf1\f1Xf1]f1Xf1Xf1Xf1Xf1Xf1Xf1Xf1Xf1Xf1^f1Xf1^f1Xf1Xf1Xf1Xf1Xf1_f1Xf1Xf1Xf1Xf1Xf1Xf1`f1af
1bf1cf1bf1df1bf1ef1ff1ff1ff1ff1ff1ff1gf1ff1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Wg1Xg
1Yg1Wg1Wg1Wg1Wg1Wg1Wg1Wg1Zg1[g1[g1\g1[g1[g1[g1[g1[g1[g1]g1[g1[g1[g1[g1[g1[g1[g1[g1[g1[g1^g1_g1`g
1ag1bg1cg1dg1eg1fg1gg1gg1gg1hg1ig1jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h
1_h1`h1ah1ah1bh1ch1dh1dh1dh1dh1dh1dh1dh1ch1ch1ch1eh1fh1gh1hh1ih1ih1jh1kh1lh1mh1nh1mh1nh1oh1oh1Pi
1Qi1Qi1Ri1Si1Ti1Ui1Vi1Vi1Wi1Wi1Xi1Xi1Xi1Yi1Zi1[i1Zi1\i1]i1]i1^i1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii
1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1oi1Sj1Tj1Uj1Vj1Vj1Vj1Vj1Vj1Wj1Xj1Xj1Yj1Zj1[j1[j1\j1]j1^j1_j1`j1aj1aj
1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Tk1Tk1Tk1Uk1Uk1Uk1Uk1Uk1Vk1Wk1Xk1Yk
1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1ak1ak1bk1ck1dk1ek1fk1gk1gk1hk1ik1jk1kk1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul
1Vl1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1^l1_l1^l1`l1al1bl1cl1cl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ml1ml
1ml1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1gm1im1jm
1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1]n1]n1]n1^n1_n1`n1an1bn1cn1dn1en1fn
1gn1gn1gn1gn1gn1hn1gn1gn1gn1in1jn1kn1gn1gn1gn1gn1ln1mn1gn1nn1on1gn1gn1Po1Qo1Ro1So1To1Uo1Vo1Wo1Xo
1Yo1Zo1[o1\o1]o1^o1_o1`o1ao1bo1co1bo1bo1do1eo1fo1go1ho1io1jo1ko1ko1ko1ko1lo1ko1mo1no1oo1PP2QP2QP
2QP2RP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2cP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2mP
2mP2mP2mP2nP2oP2PQ2QQ2RQ2SQ2SQ2TQ2UQ2UQ2VQ2WQ2XQ2XQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2dQ2eQ2dQ
2fQ2gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2cR2cR
2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2nR2oR2PS2nR2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2ZS2[S2\S2]S2\S2^S2_S
2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2\T2]T2^T2^T
2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U
2^U2_U2`U2aU2bU2bU2bU2cU2dU2eU2fU2gU2gU2hU2iU2jU2kU2lU2mU2nU2nU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV
2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2mV2nV2mV2oV2PW2QW2RW2SW2TW2UW2VW
2WW2XW2YW2ZW2[W2\W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX
2VX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2dX2eX2dX2fX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY
2TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ
2SZ2TZ2UZ2UZ2VZ2VZ2VZ2VZ2WZ2XZ2YZ2ZZ2[Z2[Z2[Z2[Z2\Z2]Z2]Z2]Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2cZ2cZ2eZ2fZ
2gZ2gZ2hZ2iZ2jZ2jZ2jZ2kZ2lZ2mZ2mZ2mZ2nZ2oZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2\[2^[2_[
2`[2a[2b[2c[2d[2e[2f[2g[2g[2g[2g[2g[2h[2h[2g[2h[2i[2j[2k[2l[2m[2n[2n[2n[2o[2P\2o[2Q\2o[2R\2S\2R\
2R\2R\2T\2U\2V\2W\2W\2X\2Y\2Z\2[\2[\2[\2\\2]\2]\2^\2^\2^\2_\2`\2a\2b\2c\2d\2d\2d\2e\2f\2g\2h\2i\
2i\2j\2k\2l\2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2W]2X]2Y]2Z]2[]2\]2]]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]
2g]2h]2h]2i]2i]2j]2k]2l]2m]2n]2o]2o]2o]2o]2o]2P^2Q^2R^2S^2Q^2T^2U^2V^2W^2X^2Y^2Y^2Z^2[^2\^2]^2^^
2_^2_^2`^2a^2b^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2l^2l^2m^2m^2m^2n^2o^2o^2P_2Q_2R_2S_2T_2U_2V_2W_
2X_2Y_2Z_2[_2[_2\_2]_2[_2^_2__2`_2a_2b_2`_2c_2`_2d_2d_2e_2e_2f_2g_2h_2i_2j_2k_2l_2m_2n_2o_2o_2o_
2o_2P`2P`2P`2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Z`2[`2[`2\`2]`2^`2_`2_`2_`2``2_`2_`2_`2_`2a`2b`2b`2b`
2b`2c`2c`2c`2c`2c`2c`2c`2d`2c`2e`2f`2g`2h`2i`2j`2k`2k`2l`2m`2n`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Va
2Va2Xa2Ya2Za2[a2\a2\a2\a2]a2^a2_a2`a2aa2ba2ca2da2ea2fa2ga2ga2ha2ia2ja2ka2la2la2la2ma2na2oa2Pb2Qb
2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Xb2Xb2Yb2Zb2[b2\b2]b2]b2]b2]b2^b2^b2^b2^b2_b2`b2`b2`b2ab2bb2cb2db2eb2fb2fb
2gb2hb2ib2jb2kb2kb2lb2mb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Xc2Zc2[c2\c2]c2^c2_c2`c2ac2bc2cc
2cc2dc2ec2fc2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2ad
2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Ve2We2Xe2Ye2Ye2Ye2Ze2Ze2[e2[e2[e2\e
2]e2^e2_e2`e2ae2be2ce2de2ee2fe2ge2he2he2ie2je2ke2le2me2ne2oe2Pf2Qf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Yf
2Zf2[f2\f2]f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Qg2Qg2Qg2Rg2Sg2Tg2Tg2Tg2Tg
2Tg2Ug2Vg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg
2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Wg2Xg2Yg2Yg2Zg2Zg2[g2\g2\g2]g2\g2^g2^g2_g2`g2ag2ag2bg2bg2ag2cg2dg2eg
2fg2gg2hg2hg2ig2jg2kg2kg2kg2kg2kg2kg2lg2mg2ng2og2Ph2Ph2Ph2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh
2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Rh2Qh2Sh2Th2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Th2Qh2Uh
2Qh2Qh2Qh2Vh2Qh2Qh2Qh2Qh2Wh2Xh2Xh2Xh2Yh2Zh2[h2\h2\h2]h2^h2_h2_h2`h2ah2bh2ah2ch2dh2eh2eh2dh2eh2eh
2eh2eh2eh2eh2eh2eh2eh2eh2eh2fh2gh2hh2hh2ih2hh2jh2hh2hh2kh2hh2hh2hh2hh2hh2lh2lh2mh2nh2nh2oh2oh2Pi
2Pi2Pi2Pi2Qi2Ri2Si2Ti2Ti2Ti2Ti2Ui2Vi2Wi2Xi2Xi2Yi2Xi2Xi2Zi2[i2\i2]i2^i2^i2_i2`i2ai2ai2bi2ci2di2di
2ei2fi2gi2hi2ii2ii2ji2ji2ji2ki2li2li2li2li2li2li2li2li2mi2mi2mi2mi2ni2ni2ni2ni2ni2ni2ni2oi2ni2Pj
2Pj2Pj2Pj2Pj2Pj2Qj2Rj2Sj2Tj2Uj2Tj2Vj2Vj2Wj2Wj2Xj2Xj2Xj2Xj2Xj2Xj2Yj2Xj2Zj2Zj2Zj2Zj2Zj2Zj2Zj2Zj2Zj
2Zj2Zj2Zj2Zj2Zj2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j2[j
2[j2[j2\j2]j2^j2]j2]j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2_j2`j2`j2aj2aj2bj2bj2bj2bj2bj2bj
2cj2dj2ej2dj2fj2fj2fj2gj2gj2gj2gj2gj2gj2gj2gj2hj2ij2jj2jj2kj2kj2kj2lj2kj2mj2nj2oj2Pk2Qk2Rk2Rk2Sk
2Tk2Tk2Uk2Vk2Wk2Wk2Xk2Xk2Xk2Xk2Xk2Xk2Yk2Zk2Zk2Zk2Zk2Zk2Zk2[k2[k2[k2[k2[k2[k2\k2\k2\k2\k2\k2\k2\k
2\k2\k2]k2\k2^k2\k2_k2`k2`k2ak2bk2ck2ck2ck2ck2dk2ek2fk2gk2fk2fk2fk2fk2hk2ik2ik2jk2kk2lk2mk2nk2nk
2nk2nk2ok2nk2nk2Pl2Ql2Rl2Sl2Tl2Ul2Ul2Vl2Wl2Xl2Yl2Zl2[l2\l2\l2]l2^l2_l2_l2_l2`l2al2bl2al2cl2dl2el
2fl2gl2hl2hl2hl2il2il2jl2jl2jl2kl2ll2ll2ml2ml2nl2ol2Pm2Pm2Pm2Qm2Rm2Sm2Tm2Sm2Um2Vm2Wm2Xm2Ym2Ym2Ym
2Zm2[m2\m2]m2^m2^m2_m2`m2am2bm2bm2bm2cm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2em2fm2gm2hm2im2jm2km2km
2km2im2lm2mm2nm2om2om2om2om2om2om2Pn2Qn2Rn2Sn2Sn2Sn2Sn2Tn2Un2Vn2Wn2Wn2Xn2Yn2Zn2[n2Zn2\n2]n2^n2^n
2^n2^n2_n2^n2`n2^n2^n2^n2an2an2bn2bn2cn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2on2on2on2Po2on2Qo
2Ro2So2To2Uo2Uo2Vo2Wo2Xo2Xo2Yo2Zo2[o2\o2]o2^o2_o2_o2`o2ao2bo2bo2bo2co2co2do2eo2fo2go2go2ho2io2io
2jo2ko2ko2lo2mo2no2oo2PP3QP3QP3RP3SP3RP3RP3RP3TP3UP3UP3VP3UP3UP3UP3UP3WP3XP3YP3ZP3[P3\P3]P3^P3_P
3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3mP3mP3mP3mP3mP3mP3nP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3VQ3VQ
3VQ3WQ3XQ3YQ3YQ3YQ3ZQ3ZQ3ZQ3[Q3[Q3[Q3\Q3\Q3]Q3^Q3^Q3_Q3`Q3aQ3bQ3`Q3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ
3mQ3nQ3oQ3PR3QR3QR3QR3RR3RR3RR3SR3TR3TR3UR3UR3VR3WR3WR3XR3YR3ZR3[R3\R3]R3]R3^R3_R3`R3aR3aR3aR3aR
3bR3aR3cR3cR3aR3aR3aR3cR3cR3cR3dR3dR3eR3fR3gR3hR3iR3iR3jR3jR3jR3jR3jR3jR3iR3jR3jR3jR3kR3kR3jR3jR
3kR3kR3kR3kR3jR3lR3jR3kR3kR3jR3jR3jR3jR3jR3iR3iR3iR3iR3mR3nR3oR3PS3QS3QS3RS3RS3RS3RS3RS3RS3RS3SS
3RS3TS3RS3RS3RS3US3VS3VS3VS3VS3WS3WS3WS3WS3XS3YS3ZS3[S3[S3\S3]S3^S3_S3_S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3aS3bS3bS3bS3bS3bS3bS3bS3cS3cS3cS3cS3cS3cS3cS3cS3cS3dS3dS3dS3dS3eS3fS3gS3hS3gS3iS
3iS3iS3jS3jS3kS3lS3mS3nS3oS3PT3QT3RT3RT3RT3RT3RT3ST3TT3UT3VT3WT3XT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3`T
3`T3`T3`T3`T3`T3aT3bT3bT3bT3bT3cT3cT3dT3dT3eT3eT3eT3fT3gT3hT3iT3iT3iT3iT3iT3iT3iT3iT3jT3iT3iT3iT
3kT3lT3mT3nT3nT3oT3PU3QU3RU3RU3SU3RU3TU3UU3UU3UU3VU3WU3XU3YU3ZU3ZU3ZU3ZU3[U3\U3]U3^U3_U3`U3aU3bU
3bU3bU3bU3cU3cU3cU3dU3eU3fU3fU3gU3gU3gU3hU3hU3hU3iU3jU3kU3lU3lU3lU3lU3mU3mU3mU3nU3oU3PV3PV3QV3RV
3SV3TV3UV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3^V3^V3_V3^V3^V3`V3aV3bV3cV3cV3cV3cV3cV3dV3eV3fV3fV3fV3fV3fV
3fV3fV3fV3fV3fV3fV3fV3fV3gV3hV3hV3iV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3VW3WW3WW3WW3WW3XW3XW
3YW3ZW3[W3[W3\W3]W3^W3_W3`W3`W3`W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3kW3lW3mW3nW3nW3oW3PX3nW3QX3RX
3SX3TX3UX3UX3VX3WX3VX3XX3YX3YX3ZX3[X3\X3]X3^X3^X3^X3_X3^X3`X3`X3aX3bX3cX3dX3eX3eX3fX3gX3eX3hX3iX
3jX3kX3kX3lX3mX3nX3nX3nX3oX3PY3QY3RY3RY3RY3RY3RY3RY3SY3TY3SY3UY3UY3UY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]Y
3^Y3_Y3`Y3aY3bY3aY3cY3cY3dY3dY3eY3fY3gY3gY3hY3iY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3QZ3RZ3RZ3SZ3RZ3TZ3UZ
3VZ3VZ3VZ3WZ3XZ3XZ3YZ3YZ3ZZ3[Z3\Z3]Z3^Z3^Z3^Z3^Z3^Z3^Z3_Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3fZ3fZ3fZ3gZ3hZ
3hZ3iZ3hZ3jZ3jZ3jZ3jZ3kZ3kZ3lZ3mZ3nZ3oZ3P[3P[3Q[3R[3R[3S[3T[3U[3U[3V[3W[3X[3Y[3Z[3[[3[[3\[3][3^[
3_[3`[3a[3a[3a[3b[3a[3c[3d[3e[3e[3e[3f[3g[3h[3i[3j[3j[3k[3l[3l[3l[3l[3l[3m[3m[3m[3m[3m[3m[3m[3m[
3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3n[3n[3o[3n[3o[3n[3o[3n[3n[3n[3n[3n[3n[
3o[3n[3n[3n[3o[3P\3n[3o[3n[3n[3n[3o[3n[3Q\3Q\3Q\3Q\3Q\3Q\3Q\3Q\3R\3R\3S\3R\3T\3S\3S\3U\3U\3U\3U\
3V\3W\3W\3W\3W\3W\3W\3W\3W\3X\3X\3Y\3Y\3Z\3Z\3[\3\\3]\3]\3]\3]\3]\3^\3_\3_\3`\3`\3`\3`\3`\3`\3a\
3a\3b\3b\3b\3b\3b\3b\3c\3c\3c\3d\3d\3d\3e\3e\3e\3e\3f\3g\3f\3h\3i\3i\3j\3j\3k\3l\3m\3n\3o\3P]3Q]
3R]3S]3T]3U]3U]3U]3U]3U]3U]3V]3W]3W]3W]3X]3Y]3Z]3Z]3Z]3Z]3[]3\]3\]3\]3[]3\]3\]3\]3\]3]]3]]3]]3]]
3]]3^]3^]3_]3_]3_]3_]3_]3_]3_]3_]3_]3`]3`]3`]3a]3`QM0?Q8R9Y7:A2Q6f3e=_6[>U1W3h2m32oo1c8BTAY7:A2Q
6f3e=_6HH2U3`97MW3f62Ri1S64Th1HdGe10:]27`9h\1d3n4X1Ki8_38k2e9Ag5gQ1e3Q?=3Z2Hil13Z2Hil11S3P1a233W
1g1H<g14IX5^1<1AP6\77j1h2a4]3[71o6R3Q5F9l1T2\:1Q31iZ1=0Ca<_1S1g3]1UA^@\Bi3d1T190EZ5Z1W5Y9^5@[D40
^1j5YS11010<0T300Si1jB2I02D2=03i=Ia<PAK_1Y<Q30j3W4<0GR>HY45VBk2m2h2]:\1;01g1QBUP1Ca4^120P8N0]2m1
5021d4Ea6?f135;dEb2l5Ff1i1V4T1e3130Ik5K20Y1909[EQ?Q8a15nBe4=0=i1N]2R6U?d9[Ah1W6Mh?<05k39L=Y1^D^=
i:d1h3701=l?^3bN040X1bQ2W770<j51Pc1CS190j1n6jKf:R;3T2C30ma2030V3n[290EZ5Z1W5Y9^5@[D30^1j520dL50X
IU9]GeC50Y9d<hW1=40F`7eV130P2d]230[1i]240SX1ZM^<400kj1i:30R2RT1;0Y6c=16f6TFNi@W2I70T300k\21FO04S
25l1;d3;Kb5Y4R1aD\1U1W2m2]1`6V1T3>X111022R2[4n641Ub1bIR641na16fO31R[2k31131ROU@51QZ2f1U3B31Q1kP2
81Q1P1XAS;T;4^131Q]2j241nY2Q5b271`N_>TP1>n1771YHU1d5]3Y3SY121c_221la281m1]Gh6l1g:QNc631Q]2a441]P
1V4lZ151oLe2j_10^11X2A2[1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52k1^=X1421QU231m`1T1J1R2[
1Fk4R2M;=c3@h22621G0aD4X:d1]4d2b2S671g4Sh1V6T3S9?81V3YIU<PS1Y1[3131YMg=31QZ2_521a_211<1dF[;`5\R1
J031:T2R471eOh6R:Q3bEe661V2PDeOn8c@21Ti1M1Y1h1P1<m3:7>17[1X111MAUEX3T5i9311a42b7S4B21\\181P3[Kd2
g3QER@U321nY21151S2RDY7PBO1]30Fk4R2M;=c3Y32621F00V7>k2]Dd1]4d2b2S6X5h47041TX1^W1721l_241kT1eZ1K9
1V3`m1Z:Q2Dg1K121`^2S11^3<08k4KV1M;=]1U2Y32621G0W2KT:fAd1R2Fc1d2b2Q1Q5IT9821`_251UW1[CSDK21a_221
PR121o[221mZ2Z11]30Fk4R2M73=c3Y32621G0=6I1^2OOX5f>B\4d1]4d2b2S6S4;G33T4::M1^3Fk4R2M;=c3Y32621G0n
3R:Y3c=d1]4d2b2S6a7R2<7Q11R2Z10Fk4R2M;=c3Y32621G0aD411=52`4l4d1]4d2b2S6d9G2S2W1H>BS4h1M;T4V32621
HaD4S8Y4U9S6G2S2W1H>f4h1M;T4V32621HaD4S8Y4U9S61I2S2W1H>c42h1M;T4V32621HaD4]<R7R2d5>192[3g7^5f1_1
\R1Y?X172[3g7^5V3\R1Y?N2[31Fk4R2M;=V3<21T32621G0oNd1?m36W1U1b2S61L2[31Fk4R2M;=c32V32621G0oNd1?m3
T1_1b2]1V4>G2S2W1H>f4h1M;T4V32621HaD4]<U9d5>192[3\6Z1^5V3\R1j>>92[3g7l4AV3\R1j>>82[3g7^5V3\R1j>>
22iC423eC]U182@l?\2NZY1@VDC24T4T2^15S127V:g1a4UGd8o2>7[7c9>2[3g7l41?NW2\R1b<W2>1S;F2S2P2>c42=Z1M
;[72621HaD4V:CQ9f182[3g7^5V3\R1^:j4:2[3g7n4?V3\R1j>>142V57Z>82[3g7^5NW2\R1Y?J2[31Fk4R2M;=c32V326
21G0oNd1?m3d2b2d5>V12\30Fk4g1008M;=T3>=;_22621G0o>P?6Gd1k2a12a2b26l5]4;i2I2S20V1F1>f4h1M;T4V3262
1HaD4n83Z3U9S6F2a1i1U3a4X556?_2?2iQ15[7f58>0H>_:O2S2X10F>\49h1M;=c3f1b12621G0aD4Y96Gd1]4d2b2S6O2
S2Y1F>\49h1M;=c3Y32621G0aD4S8T2d1l3@d2b2S6Q7n4H2]3Fk4R2M;=?S3=k22621G0oNd1]4d2b2S6`12Q26S10FX4B2
o1M;;1c3f1b12621G0j2S1b@411=g8Nd1]4M35\1b20B101Z5^4U30[22Q26S10FX4B2o1M;;1c3]1015b12621G0i1P1Q11
OMd4Q485i1d3411U9N52V14d2a162J35\1El100<4101m2]1<AQ2[20G]1S2n3M2S2Y1F>\49h1M;=c3Y32621G0Z?V54X:d
1]4d2b2S61F2W3Lk4R2M;=m62621G0aD4X:d1R7b2S6O2Q26NLk4R2M;;1m62621G0aD4X:d1e5\1El1C101Z5F2]3Fk4R2M
;=c3Y32621G0oNd1]4d2b2S6J2\30Fk4R2M;=c3Y32621G0^4V8b8f9d1]4d2b2S6K2\30Fk4R2M;=g21IY32621G0S8lENd
1]4d2b2S6G2W30Kk4R2M;=m62621G0aD4X:d1R7b2S6G2W3Lk4R2M;=Q4k22621G0aD4X:d1R7b2S6R12e<X1o1GX2I`2R1P
1]4b1f>a1`7>b2EG8168j1Bo12g1R3E:001I2]3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6Z1P1m1T12Q26T1Fk4R2M;=c3Y32
621G0]>S641c7b2d1d2h1d2El16<12[4N92[3g7^5V3\R1j>>\:O2S2W11F>\49h1M;=c32V32621G0aD4S8T2d1?m3d2b2S
6R12S2W11F>\462h1M;=c32V32621G0aD4LU70T2d1?m3d2b2S6R12S2S13H>\462=Z1M;=f3V32621G0aD4LU70T2d1?b6b
2S62B2S2P2>f4h1M;[72621HaD4S8_=U12Q21Y1F>\49h1M;=c3Y32621G0aD4K0U77m1d1l3@d1Ob2T2n32o5L2S2Y1F>\4
9h1M;=c3Y32621G0aD4L[9d1]4d2b2S6a13T25m15021m1f2Ea60>5`135;U9c7j4b2l52Cf15c10BZ2W1T1c1M0J42130IU
4e1K=_8Z23U24m15021[3X1B217Ck4B4?f135;dEBo1l5Ff1i13J001=C=163V1T1A0<01O04AJ111020008:71\1U21l1@:
P2k8@m13U24m131021d4El2HS2G?f135;dEBI6Nl5Ff1i13P2F3V1T1A0?O04AJ111020008:71\1U2n1Kl:@k13U24m1502
1[3X1E9_5B4?f135;h1V5d>b2l5Ff1i13k2V1T1A0<2O04\111102108:^17U2n1@:P2l6X1V1b13U24m15021d4Ei5G?f13
5;h1kC\1U1l5Ff1i1o2V1T1A0<2U1\11110228:^1]2n1KP2l6X1V1R13Z2m15021Hk3Ea64:f135;dEb2l5Ff1i1V4T1e31
30Ik5KQ6k2U13Z2m15021d4Eo5A3;=2U135;a1RDb2l5F@U1i1V4T1e3130Ik5KZ3S13U24m15021d4Ea6?f135;h1kCb2l5
Ff1i1V4T1e3111022Ck5K]13U242j15021d4En5B?f135;`DS1b2l5Ff1i1V4T1U1AB2W1111022C[1_261f1K\13U242j15
021d4En5B?f135;dEb2l5Ff1i1V4T1U1AB2W1111022C[1_261f1KY13U242j15021d4En5B?f135;`DS1b2l5Ff1i1V4T1g
1m1111022Ck361f1KW13U242j15021d4En5B?f135;`DS1b2l5Ff1i1V4T1g1m1111022Ck3o1KE4S2]4W7INNc6]8b<K_1W
7H1MX3^1]2X7a9;4i=Ik4e7PAK_1Y<R3R8;4i=[>P@KZ<5N9R3g>B4c8U5Ik4Q3c4Oi9V64V2d51S55X1]:d15R205l137d3
;KZ3W2]1U2ER1aD\1U1W2m2Z3`110h116T2Y2>;2045N441102000`48@S1Z1`9U15S25l155d3;Kb5g3AdEb2W2i71[2k1T
1o1204^11102000M\1U2m1k:B5Y2l1;P4Kl9dEb2W2m2m4S2S2l430d6@6Q2i1=V1FB^D`7l5o:_1@a5\3eB86k3d1Y1lQ1j
:4_156j6Z\1A_1G7P2S23m12^15^1n;gKb40e1183NL_1\3j5n9:7Y6^15S1:fW1d;fAV147h7Q`1n1G8o1S2Y2>^8EZ4f?j
2\3\801=6U2Y1V2o2_1MY;88Y4b2^8`1cR1f5g@<8l6W2V6P5nET9f5b4k3X8c248l6VGSK1899n1e<[1P1R4`P1n8a239P9
kd1>9T3HR5k1^5h4jJo5^7[7>Z<019A:S3W3_4^5P5Q:o4Q8a15f1o5@Y>>C6:[ESGg1h=k96:nJ^9i9\K[16;mCS1W6RV1a
65;QEW6RV1a63;QElb1;<Y63X2l46n1mLR1Z;o56<c=6n1mLR1<<P9P1a36n1TFk2m2NR1Z;9<c=VP1Z;8FR3l1Y=;<c=6n1
PNn:X12B_2l17=j1o31d_1S5j34=j51dY26=j51PP1cCS15>h2]2R6U?5>Y;S?`7U25?UEnBd6U63?UEiO3?TNd@9@g1b7R5
[12RR1^3n84@Z9a6RR11@7Ai=k8U5fD[1W93Ana1W9JAd1P2>f4h1M;j13R592621HX7_1h;4X7Z10W9f35Ai=P@gBc:3BSX
1QN1B=Cd1i40V1_<TQ1=c13h6j5g37C^60V1O_;dl15C^60V1_<3C^6o`19Dc1m2o7_1Y6nP1n8eB6Da<_1S1U5Qj12D[DU1
Eb1E\1X1k263@514011Y1M:12c2a<k=023FNg3\20F[3b6[2T3[=R1EX2\1X1k263@514011Y1M:12c2a<k=023e1g3\20F_
?[=Y1E1E6FZ5Z1W5Y9[J2F`<7G`1o5eV1P7n8nB3G`7eV11G?HR>R55`C_4h2Y:^11T4d5Q4V4l25HR>R55iJ6H[CT7Q;k2T
@:I^1m4S4W;d3d4h7Y?n82I\63I\6\B:J]1i2g1X2k\1c4j3?C3JW4`e15JW4[5S`1o41J5Kg9QP2l2[12Kg91K7LY20TZ1W
1Q>\C4LY20k\2:LX200TZ1W1^Q102D3L_\1W13Mh]1PK2MY[21M2Mh]1U1N[1A031i1Lo1a1<\2:Q1A404`6m5W56]9l1Q60
F^2De4_562l3U4`846Nk4`84]<[]19Nk4`830]<0aZ1h2MNa2Fk4R2M;=\14Q2@h22621G0g5_3gEd1g1e2d2b2S6f21O2OX
h1EP1V1m163T4GT6V3_E]3P7153i;@h7S11Q7:P1V1m1j6h7_Ed:^;Q1P@;P1V1m1@n3GkN`:3`<P@6P1`4`=0Qg1b72P1Vl
12Q1k^12Q1k^11Q13Q1\\1^23R1\L]71R11S14T1kb1fJU32T1kb11T17U1m2l4X3\3h6Q86U1j79n2Q`1WB<U1X2a59k1R1
[4W2[S1j>>o83U1j7QP1;V1Q1m2^11a7eW1Q23h6U54V1^5c7\X13V1^5c7?W1h9a4h1n1lCR:e1Z1m5W1\3_9e1d52W1R`1
4W1R`1n8j?6W1Y4c?ZP1h4j?2W1ac1BX1OW=[7:]:Q2Im>2\2Y4W1\3_920e85X1Vb1i6S4jB4X1Vb1i6nF3X1Vb1i62X1Vb
14Y1nCnAlR12Y1jX23Y1m1do12Y1jX25Z1TGS4]4cO2Z1Zo12Z1XKe1[1LKW13;c3:06>17[1X111MA`10h20T4;I^1_5h7T
5Fm7T1311308@6[32]4T3^18[2B0U2T2>4[1i2^R1bO7[1g>lQ1Na<_1h@1\1G\1g1[5:7>17[1X111MAcMi9311a42b7f42
]1Q92]1Q97^1_5V1R2eGR@[46^1_5V1R2hW1k48^1_5V1R2hW1X7cH05^1i8fW1004_1f3S2P:1_1e1`1G06k139k1f2b3_2
U1DUCR6U:T10g1887;1U2O25F847>B200122108279R1_2@8]1U28N`1H6d1Do_1_3k2X1N047>E00122000C\19U2W2U28Q
1`1H6d1Db4VQ1U:[6O7G42047T1001220008g1_2@f1U288`1P4c9P21\U1T6]?7`1Y3`JmFl4c1a72a1c\11a12a1c\11a1
4a1RG_?P64b1aJZ782b1aJ<b1T1k9d7d4h1]1^1a3`Q11Q21b12c1P`24c1\E\7U@1c12c1f9Cd1B0l1`>2@T1_Q1Q23U61=
2@n4Q4b77d1Bm1`>2c[1Q1P1d1_1g1g1k1727>17[1X111J2AcMV6b3311_2Q22[6V1f4i40Ae1@P2>f4h1M;[72621HaD4c
E1e13f1V5VN2f1V55g1W>WDhT1c82g1eK1g1:h1?M0gb1n8g7[4P5A5h1]10k\2A7h1]10lb1eFX3A2h1YY22i1Yc11i19j1
=fc1Y1`30R4k6l83j1oh104j1m6Qb109k1<\R1f:b6c4X2S1M5k1^7ZKf:V;3k1iR1mE1l11l15m1h=0S>j72m1hS1Bm18P2
>f4h1M;[72621Hh8h;4cE4m1dS13n61n12n1gb1Fn1a1Fk4R2M;=c3Y32621G0oNd1]4d2b2S61o11o14P2lH2P21P23P2^H
bD2Q2^j11Q22Q2TE5R2eDXAl3P43R2kU1o33R2kY1P44R2gJS;P86S2aGQ4Y7fX104S2Q]1bN01S2R1T26NLLn3R2M;=m626
21G0aD4117f7U2d1R70a20B107T5_1T26S10Ff3AB2o1M;;1Y39>W1b12621G0Y<W8411U9Nd1]4M3b10a20B10\5^4U30JT
21P2>f4h1M;[72621HaD411=31200m>h5Q1T26S10Fk4R2M;=c3Y32621G0l@d3411=8]9d1]4d2b2C1]55T2aW1411HT2U1
Lk4R2M;=m62621G0aD411T:d1R7b2S6X1T23V10FA:n3R2M;=c3Y32621G0U5P7Z8411b2a7d15W4d20P2@3o5>6o4X1T2[1
Fk3OR2M;=b2P1Y32621G0aD4117>5=4c2]31`2d1]4d20Dl16GT5JT2[1Fk4R2M;=c3Y32621G0aD41c7b2d1]4d2b2S6<T2
aW1411C2iDJY6f7P1IT21S1L>\49h1M;=m62621G0aD4X:d1R7b2S63T2aW14[1T2Z10Fb2X2R2M;=Y39f11`12621G0n6b=
4Dk8Gd1]4:B3b10Gi101Y512AE[1T2Z10Fk4R2M;=c3f11`12621G0j2CKZ3f5T74Dn4l3Gd1m2_1:B3b1b2\512AEMT2[1F
k4R2M;=c3Y32621G0e=k641V:d1]4Mf1b2S6Z2_1JT21P2>f4h1M;V2T52621HaD4Q4`3Al:a20D0l;ET21P2>f4h1M;o4[2
2621HaD4R8<S=c<JT2[1Fk4R2M;=c3Y32621G0aD41P8U2d1]4d2b2S67T2_KQ<437eS1ET21P2>f4h1M;o4[22621HaD411
7WE5T2aW14;PU14T2aW141HT2[1Fk4R2M;=c3Y32621G0aD4X:d1]4d2b2S64T2WAYF4KT26NLk4R2M;=m62621G0aD41V:d
1R7b2C1]5i9GT2U1Lk4R2M;=m62621G0aD41V:d1R7b2S6FT2U1Lk4R2M;=m62621G0aD4X:d1R7b2S6HT214k1>f4h1M;[7
2621HaD4Lm>h50B12P1T2Z10Fk4R2M;=c3M[22621G0aD4D5]9d1]4;X2b2S6c3e3`2Q1T2Z10Fk4R2M;=c3f1b12621G0aD
4D5]9d1]4Q1b1b2[1g4_33e3T1T26S10Fk4R2I11;=c3M[22621G0aD4G2]9d1]4d2b20B54T5^4U1T26S10Fk4R2I11;=c3
4T32621G0aD4G2]9d1Og2Ed2Dm1C:T5^4LT2Z10Fk4R2I3;=c3Y32621G0aD4G2]9d1]4d2b2S6KT2Z10Fk4R2M;=c3Y3262
1G0aD4G2]9d1]4d2b2S66T2aW14G2j>OT2Z10Fk4R2M:0=c3Y32621G0aD4Fa9d1]4d2b2I110T5MT2Z10Fk4R2M:0=c3Y32
621G0l>d54Fa9d1]4d2b2NT5X1T26S10Fk4R2M:01;3_3Y32621G0aD4G`9\17]4d2b20@1102110T5X1T26S10Fk4R2M:01
;3_3Y32621C30aD4X:\17]4d2b20@1102110T5j1T26T1Fk4R2=77:01;3_3]1k12621C30\1W19II`1d7[1K`44X:\17d2h
1d2b20=21102110[3V1A4`2R5\1T26T1Fk4R2=77:01;3_3Y32621G0n2c1j>S14X:\17]4d2b20=21102110T5AT2o:l;A5
d2J\<4a2R8^@1R6[3M>9T2o:d9o2c5X:4bU1>i1T26S10Fb2S1AB2o1M;=Y39>W1b12621G0j2[98c1]6411Z14e7Nd1]4M3
b10Dl101;410j4A]40G_2^1T26S10Fk4R2M;;1c3Y32621G0j2S1c6X37]641\1i8d1V46Ji1El10=410\5]4H_2Q1b1T26S
10Fk4R2M;=c3]12h12621G0S2FQ9l22d5411m9652V14d2h1@S2b20B10n1D;S28\24T2aW14M5T2[?UH4M4T2aW14^1V1T2
Z10Fk3OR2M;=b2P1Y32621G0`1PC4P1b1c1]31`2d1]4d2El132l5Em4JT21S1L>\49h1M;=m62621G0aD4R8U2d1R7b2S6C
T21P2>f4h1M;[72621HaD4R8n:a25T2aW14114T2aW14L;T2WHY?436I5o9^3]E5T2aW143P1JT2[1Fk4R2M;=c3Y32621G0
aD4T1S9d1]4d2b2S6b2;T2\1a5UG\948I_CQ1`2LT2[1Fk4R2M;=c3Y32621G0j=BAa54X:d1]4d2b2S6j1NT2[1Fk4R2M;=
c3Y32621G0n4k8BS64X:d1]4d2b2S6[811OT23K[5:7>17[1X111MAkBd84m1i93113Q2[22]4T3U3`1LT2U1Lk4R2M;=n40
m12621G0aD41V:8V14R7b2S6f6NT26NLk4R2M;=n40m12621G0aD41V:d1R7b2C1]5f<0JT2U1Lk4R2M;=m62621G0aD41V:
52V14R7b2S6KT26NLk4R2M;=m62621G0aD41V:8V14R7b2C_5IT2U1Lk4R2M;=m62621G0aD41V:5Y14R7b2S6HT2U1Lk4R2
M;=m62621G0aD41V:8[1R7b2S6KT2[1Fk3OR2M;=c3Y32621G0aD4e71`2d1]4d2b2S6JT2Z10Fk4R2M;=c3Y32621G0aD4W
4P6d1]4d2b2S6IT26NLk4R2M;=m62621G0l>d54X:d1R7b2C_5DT214k1>f4h1M;[72621HaD4cEC1JT26NLk4R2M;=m6262
1G0aD4X:d1R7b2C10\5OT214NL>\49h1M;=m62621G0aD4X:d1R7b20B101Z5JT26NLk4R2M;=m62621G0aD41V:d1R7b20B
_5KT21Y1F>\49h1M;=c3Y32621G0aD4X:d1]4d2b2S6MT21Y1F>\49h1M;=c3Y32621G0aD4LU7U2d1]4d2b2S6OT21X10F>
\49h1M;=c3Y32621G0aD4;f7<h1d1]4d2b2S6LT21S1L>=n39h1M;=m62621G0aD4R8<h1d1R7b2S6DT21P2>f4h1M;[7262
1HaD4LU7<S=AT21P2>f4h1M;[72621HaD4cEJT2Z10Fk4R2I3;=c3Y32621G0aD4X:d1]4d2b2S6HT2U1Lk4R2M;=\4`2262
1G0aD4L[9d1R7b2S6GT2U10Kk4R2M;=m62621G0aD4X:d1R7b2S6LT26NLk4R2M;=m62621G0aD41V:52V14R7b2C_5T1T26
S10Fk4R2M;=c3Y32621G0aD41V:52V14d2h1d2b20B10\5V5R1T26S10Fk4R2M;=c3Y326200G0SD=41_1f8d1]4d2b2C101
Z5IT2[1Fk4R2M;=c3Y32621G0aD41V:d1]4d2b2S6JT2[1F\2^2R2M;=c3Y32621G0aD41V:d1]4d2b2S66T2^5RR141^;4T
2aW14`COT2U1Lk4R2M;=U1g52621G0W9Y;4g1`8d1R70Gi10D0\5P:4T2aW14g16T26ZW14dEBNT26T1Fk4R2M;=c3Y32621
G0aD4X:d1]4d2b20B101Z5BT21P2>f4h1M;[72621HaD41aEIT2[1Fk4R2M;=c3Y32621G0aD4;l9d1]4d2b2S6CT21P2>f4
h1M;[72621HaD4i78`=6T2aW14A092U2f[11U22U2o]1GU2T10Kk4R2M;=m62621G0aD4X:d1R7b2S6AU20P2>f4h1M;[726
21HaD4cEFU2T1Lk4R2M;=m62621G0aD4X:d1R7b2S63U2[1a52U2e52U2g[1BU20P2>f4h1M;[72621He7k<4cE6U2[1a5l@
WG_3CU20P2>f4h1M;[72621HaD4V:Ch:2U2_[19U2[11_5U6kAo1DR:4U2[1a5fJHU2T1Lk4R2M;=m62621G0e>k54Q4V6d1
R7b2S62U2dQ12U2l]12U2m\22U2[h14U2Ug1R122U2Q:HV2S1L>\49h1M;=m62621G0aD4X:d1R7b2S6EV2P2>f4h1M;[726
21HaD4R7Og2V8a2m?LV2Y1F>\49h1M;=h1j1Y32621G0e7k<4X:d1]4d2b2S6[1V2X10F>>m39h1M;=c3Y32621G0i1R=2a5
4R3Z4D<h1d1]4d1O3Al16m1n3S82]1BV2P2>f4h1M;[72621HaD4QCa2m?Q1V2X10F>\49h1M;=c3Y32621G0_<Q84X:5^1]
4d2b2S6S82]14DV2P2>Q4Dh1M;[72621HX?X54TCAl1JV2S1L>\49h1M;=m62621G0]>S64R8U2d1R7b2S6LV2S15F>\49h1
M;=c3Y32621G0aD4R8U2d1]4d2b2S6IV2S10K>\49h1M;=m62621G0aD4X:d1R7b2S6IV20m11>f4h1M;[72621HaD4R7S3C
Y8AY1BW>@V2P2>f4h1M;[72621HaD4cEKV2Y1F>\49h1M;=c3Y32621G0aD4R8U2d1]4d2b2S6BV2P2>f4h1M;[72621Hf<U
4d34cEJV2Y1F>\49h1M;=c3Y32621G0aD4X:d1]4d2b2S6@V2P2>f4h1M;[72621HaD4cELV2X10F>\49h1M;=c3Y32621G0
aD4X:d1]4d2b2S6Y8AV2P2>f4h1M;[72621HaD4cEm?DV2P2>f4h1M;[72621HaD4cEW>2]14T1V2X10F>\49h1M;=c3Y326
21G0j3];X54V:1A52I]4d23Al1S6^2FV2P2>f4h1M;[72621HaD4V:CU7S1AY1BCV2P2>f4h1M;[72621HaD4V:CY8^2CV2P
2>f4h1M;[72621HaD4j:h:W>2BV2P2>f4h1M;[72621HaD4V:Ch:AV2P2>f4h1M;[72621F1aD4cEAV2P2>2c4h1M;[72621
HaD4cEAV2P2>f4h1M;[72621HaD4i7i=BV2P2>f4h1M;[72621HaD4R7Fi=AV2P2>f4h1M;[72621HaD4i3iABV2P2>Q4Dh1
M;[72621HQ2_B4cECV2P2>f4=Z1M;[72621HaD4V:Ch:CV2P2>f4h1M;[72621HaD4V:C:]:KV2Y1F>\49h1M;=c3Y32621G
0aD4X8o1d1]4d2b2S6GV20V1F1>f4h1M;T4V32621HaD4n8^3U9S6BV20m11>f4h1M;[72621HaD4cEP1V2X10F>\49h1M;=
c3Y32621G0i4g?4k5\4d1]4d2El16m1n3KV2Y1F>\49P1GM;=c3Y32621G0aD4X:d1]4d2b2S6AV2P2>f4h1M;[72621HaD4
_8S=BV2P2>>W4h1M;[72621HaD4]7U>DV2P2>f4h1M;[72621HaD4PBe1l1T2Q4AV2P2>f4h1M;[72621HaD4fCl1IV2S1L>
\49h1M;=m62621G0aD41V:d1R7b2S6AV2P2>f4=Z1M;[72621HaD4cEDV2W1H>f4h1M;T4V32621HaD4]<U9S6BV2P2>f4h1
M;[726217@aD4PEBCV2P2>f4h1M;[726217@aD4PBb3Z5BV2P2>f4h1M;[726217@aD4S8_=AV2P2>f4h1M;[72621HaD4T4
^AAV2P2>f4h1M;[72621HaD4\AV4BV24k1>f4h1M;[72621HaD4cECCV24k1>f4h1M;[72621HaD41aECCV2P2>f4h1M;[72
621HaD4`CR2X2d=CV2P1O>f4h1M;\6N2621HaD4cEd:CV2P2>\1Y3h1M;[72621HaD4cE5[=AV2P2>f4h1M;Y2Q52621HaD4
cECV20m11>f4h1M;[72621HaD4i:i:FV20m11>f4h1M;[72621HaD4n83f1i:Q6DV20m11>f4h1M;[72621HaD4b7A^=AV2P
2>f4h1M;[72621HaD4T8^=BV2P2>f4h1M;[72621HaD4b7A^=>W2m16[^11=0[1R31h5U1E96W2m1d^13^;Q1<W2m16[^113
1d1a7[1Z1@5W2m1d^13`<7W2m1@S^13f1i:Q1W2m1f?4e1ER7>[1X1b4_2U3e3T4104d1R38U42X1ED@94410k74W2m1d^1d
<6W2m1d^1j1i:c@5W2m1d^1d<93W2m1Yk14W2m1_`1i:4W2m1X_1P<6W2m1b^17d1i:;W2m1U]1\115^<n950a84W2m1Yk1g
B9W2m1gLjA7?@];k56W2m1_`1i:9X8W1W2G2K65T46D514011Y1M:12c2]J33e1^5E0K15j2Y3Y6C10l1W:8W2m1Y@g2PL8m
;c8<W2m163Q;TLP71313Z<4W2m1h^1`<7W2m1X2Y\17W8V44W2m1Rg1V4P1W2LP1Z4:7>17[1X111MAl2iFl3n67311Z2311
a42n4c2f4IW2LP1Z4:7>17[1X111MAcMi9311a42n4c2f49W2V1FP7^5XR1Z3U9S69W2m1T?T1XN15j;C5W2m1V@2oZ1@W2m
16Q2k<h2dKO1m416U4f2@h84W2m1b]1f=7W2m1T?X7TGQ1d<5W2m1mAmQ1]74W2m1Yk1_96W2m1kO]KZ8=4W2m1nS1ZGKW2m
163T4P:2@C1><SJQ3E157?V9i112@^6a2b7=W2m1`>2@C166cMe1f;^6BW2m1_4GX9CC16410bMGMf;^6T:=W2k11X2Z=]C_
4P7;91n2o84W2m1Yk1d54W2m1\^1l<:W2m1d^1m41\42c1`1C5W2m1d^1d<c@9W2m1[@0S:fC`;`1f54W2m1W^1Q=3W2m1Yk
1<W20l1ia1h11P72@d4e3=8W2Y1CKQ4[;oZ1c85W2Y1Cm4[f14W2m11Wk14W2m1_FiT16W2m1d63`9oZ14W2m1`P1hJ>W2m1
W5m6l@n4\46]16\1i;g506W2m1U<aMi;g57W2m1W5m6XJX3aA7W2m1Q1R;P1S^1g64W2m1Yk1g65W2m1Y3h_1V84W2m1Y3og
1:W20l1U=fQ1l2W1k1j5@4W2m1R_1V<4W2m1X4Pg1GW2m1\<`64`7X2Cf1Q1Q2VD\1Y33T373`2CO`5R34W2m1T^1T=T1X2K
[1o3:7>17[1X111MAf2lJd8T13113h1830V22]4T3e2P1N0n9P1X2K[5:7>17[1X111K1AcMi93113Q23W22]4Q2R1f4d91L
=X2M0kBkOQ23h6TA7032>X2U4`_1V1A1630L0i5h51<X2M0W<60WV1Q23h6j5Y;7X2b7S\1S30k4M<X2fc1h1163M0i5[538
6X2fc1Q2R1a2W3:X2fc10S3W1T1Z1S1E75X2fc1Q2R1i57X2]=0WV1^1Bl63X2fc1n89X2b7S\1d1310X1i56X2fc1Q2R1g3
Q26X2j6k\1Q2R1i5MX2K[5:7>17[1X111J2AcMg6Q33113Q1[32X1T3T3f47X2\4W3Q\1Q2l6U54X2fc1Q2l6:X2Ya12Y2Q3
10k4MT1;X2e<P7WAg>0P2Oj3S1MV1X2KCg4:7>17[1X111MAVC^3m6d8T131130GO83W22o1]2T3f4]2d6f14X2fc1Q1l74X
2]4X_1n86X2e<HWV1Q2l6U1X2K[5:7>17[1X111J22>HA67L?ZJ1i93113Q1[32]4T3^18n24X2fc1n8eB8X2W2^a1Q2l6a3
5e64X2fc1n8j17X2fc1T3W24\3n1JX2K[5:7>17[1X111MAcMi93113]42]4k1X1f45X2b7S\1T3i54X2b7S\1n84X2b5S^1
n85X2Q;dX1Q2l64X2fc1n8i16X2e<HT1RU1n87X2mOn;i7n8l8^3NX2K3W5:7>17[1X111MAcMe7S23113]42]4T3f4d91[1
4X2nT1g>n8;X2oBh5U<o<E;1Cn8S97X2V=g72dNn8m:5X2X9[OQ;n88X2PG]4g4_Cm3P5\<@X2Q4c=1Q@P=Nb1Y2H18Ml6o6
i2@X2Y=g3b6f@j62h2c1f1X5i14h?Q19OX20600j3o2`6l1oHS;W1i1_3A2?W12001222o1_261U486X2Y8\[10m8T7:X2M0
S>PC^2S?n8Z@IJX2L00W<V32US1h1V4[21@a900a1n502303;;6=X2_7U5H7oU1Ch6@P1c48j:4X2fc1n8S9KY29h13l4R2_
1S28n8P;V6OR8V2e4Z4Q111102000\BOY29i6P21_1S28V13j1c2m>\BV16<3R1Z4E=110210R2P3j3@Y29S8k7SP1c3R6?P
1H:11022R1Y29S80W2b5SP1c36V1:86a32LE2E2811102000;7_42g3FY2V3m5U5YT1GY11Q1<9k4]1510S5d2R:2227Y29a
l11022>Y29S`1j3]1T71022n9l72=DY29`<8V13j1SP1j3V16<W6?1022;j4BY2j<bS1V2IW11^19R4i1<52kA222HY2600j
3`9l1ZEZEABZ1001222o1_261U48IY2600j3o2`6l1ZEZEABZ1001222o1_261U48HY251j1;i>]DV1b2[>Z2AB\111022o1
_261e1AY251j1;i>]DV1b2[>l411022^6GY270j32l2l7@[3nA]36\:X7AB^152o1_261DY270j32l2l7@[3JSAd3\:j7Q25
2_461AY270j3];GWHeAAB^152o1_261BY270j3];G^3SAZEA22k152_461:Y2\c1\75=]152f41d1Z2A21Y1258l2E6D5140
11Y1M:12LA4Of5U;6Y933P1D2Q60F^2D3S2]2n1g3224c1g>4j1Z2A2[11148l2E324?514011Y1M:128CA4O]3@g1U;6Y93
3e12Q60F^2D3i19]2d1Q4224c1R2d<4l1Z2A21Y1Al2E6D514011Y1M:12LA4Of5=Z1240;i5P1@X12683R1i733e12C]50F
^2D3a4f52k1P9f54a1Z2A2[1Al2E6D514011Y1M:12LA4Of5h1c5JP1l16_1_3Y433e12C]50F^2D3a4e7g>4\1Z2A2[1Al2
E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52k1g>4[1Z2A2[1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^
2D3a4f5n1g>4Z1Z2A2[1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4e7g>4b1Z2A21Y188l2E6D514011Y1M:1
2LA4Of5Z5j56Y933P14?2Q60F^2@33a4f52k1g>4f1Z2A2[11148l2E64?514011Y1M:12LA4On3g1U;6Y933e12Q60F^2D3
i19@l1[2Z32k1U2a<4]1Z2A21Y1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52k1g>4_1Z2A01[13=l2E6D5
14011Y1M:12LA4On3g1U;6Y933e12Q60F^2D3a4f52k1g>4T2Z2A011Y11148l2E324?514011Y1M:12LA4O]3@g1\2]8:6Y
933e12Q60F^2D3HP19@l1d1F]1EV12k1R22<1R<4R1_1Z2A011Y1Al2E6D514011Y1M:12LA4Of5U;6Y933W1=2Q60F^2D3a
4f52k1g>4^1Z2A01[1Al2E6D514011Y1M:12LA4On3g1U;6Y933e12Q60F^2D3a4f52k1g>4^1Z2A21Y188l2E6D514011Y1
M:12LA4Of5U;6Y933e12Q60F^2D3a4f55h1g>4_1Z2A2[1348l2E64?514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52
k1g>4]1Z2A2[1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52@Z1g>4]1Z2A2[1Al2E6D514011Y1M:12LA4O
f5U;6Y933e12Q60F^2D3a4f522h1g>4^1Z2A01[1Al2E6D514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4f52@Z1g>42Z2
im11Z2HZ2I[5:7>17[1X111MAcMi9311a42c5n1f4NZ2A031i1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4_562c@42Z2`^2N[2
S10Fk4R2M;=c3Y32621G0oNd1]4d2El10B1012W5S1[2S10Fk4R2M;=c3Y32621G0m;_6a<d1]4d2j1G0B1012Y2m23Y4J[2
NLk4R2M;=m62621G0aD4X:d1R7b20B10\59[2Yj1j2@11041n1[2T1Fk3OR2@81182=X241S14X10j12621G0n3Q2j8T?Nd1
?01<1b1R1EM1140\1D001=BHC1021X4N]4T1[2T1Fk3OR2@811;=X2Z1Y32621G0oNd1R1d2EMf1D02i10B_5]49[2Z6^Q1m
E10X9m5[2M[2NLk4R2M;=m62621G0aD4e71`2d1R7El10B10\57[2em115110G[2NLk4R2M;=m62621G0aD4X:d1R7b2C_5J
[2N0Kk4R2M;=m62621G0aD4X:d1R7b20B1]5J[2T1Fk4R2M;=c3Y32621G0aD6V:d1]4d2b2C\52I[2N0Kk4R2M;=m62621G
0aD4X:d1R7b2C_5i9H[2NLk4R2M;=m62621G0aD41V:d1R7b2C_5G[2T1Fk4R2M;=c3Y32621G0oNd1]4d2b2C_5K[2R11Fk
4R2M;=c32V32621G0oNd1?m3d2b2CP5>H[2S10Fk4R2M;=c3Y32621G0oNd1]4d2b2C_53[2aW1UFH[2N0Kk4R2M;=m62621
G0aD4X:d1R7b2C_5G\2gQ1`5P961Y1U4g2P2[1=24000l7^10^7:U1I\2R7FL`9PN061T4S6X12=240000k7Y1d7:2B\2c72
2_X161a;@24000V9j5JY1A\2VCiV1c1P124000_2k60k1^45Q1>\2]9;eW1`8d224000[90V9:\2k6LY3QJcG51Bc@@\2=d:
kL8Db7X<4000Bh8\7=3\2hl15h1]278\1L;k263@5140112V10L7212c2n4_8C^6e2U3023FI4U1n40FX5H9\3j4KHH2P4=[
1^6G5:]27`9h\1W8d1Ki8_3G8]27`9h\1l9Ki8_38]27`9h\1l9Ki8_3;]27`9YX1^4c8X1Ko5i2_37]27`9h\1l9KY<7]27
`9h\1l9KY<7]27`9h\1l9KY<9]27`9h\1d3n4X1KY<6]2h9h\1l9KY<=]2h9QA^=W>^9=I1i8;?c2:]2h9h\1k7P2I1V1]8d
28]2h9h\1l9I1e9c27]2o2h6h\1l9KY<6]2h9h\1l9KY<;]291\9`JQ5U=l9KQ1W;8]2h9h\1W9DI1Y<7]2h9V7aU1l9KY<P
1^2m15021d4Ea6?d1135;dEb2l5Ff1i1N]1i1T1e3130Ik5KP1^2m15021U35X1E0`6?f135;dEb2l5Ff1i1V4T1e3130Ik5
KN^2m15021d4Ea6?f135;dEb2l5Ff1i12S4T1e3130Ik5KN^2m15021d4Ea6?f135;dEb2l55@f1i1V4T1e3130Ik5KM^2m1
5021d4Ea6?f135;dEb2l5Ff1i1V4T1e3130Ik5KO^2m15021d4Ee3k2?f135;dEb2l5Ff1i1V4T1e3130Ik5KW2O^2m15021
d4EP5`1?f135;dEb2l5Ff1i1V4T1e3130Ik5KW2N^2m15021d4Ea6?f135;dEb2l5Ff1i1V4T1e3130Ik5Kn8Ia251c3W2o6
8`12]?o62e3kAQ14d3^111<8i22MCa251JP5l8VJ];h10c4j3b19BIi2e929a20j3l:@[3\E6\:[2d201_5458503?:W18^2
:\118j1T1G6B4G]1@X20S3\1?D@D58IQ3a4a1n1d1i3AQ1==f2HHf8FA6;:=b1b14V2_1?Ej1>E;;5;E0Id20X58I0Ce44]3
l16B4U2Q7a;a1o7_1=^?h1d9o1Q5d201b16912T11@U1@;0403:?9GB3?3P1L4^13[1Y192\11128>7@>5375>1228512c1K
24H1676489O5<02323841298I33@977A8C8_1JW1AS1U1HP22F>29T1T10611T12A;T2?Hd1`161D>IQ121j20FH;422281Y
271<0_29U12<Ea18`17025;E0W1e2Z2T11j1U1K6X:g1W1Y1U:W8S6T108V15Z13EJ22[2l16Q1MQ1i2W2m2g4l23h1a1e2W
54<HC67E1W4c1j134HGo2gC2V7411\1^1;9J2X1R36Q13V1DQ5^41R4n13DC2<0R18e2k1c1VU12f8X3d:4e2SW1b12S1e20
^3Z>7X2P1IGU1FC;:H9U1K5;2Z1H[19@`133Em1V1V=;aHZ1e20c1S8m1d8P1IGU1Z1;:H9U1K5;2Z1H[19@`133Em1V1]9g
761h22321\2g8X1e20c16c1X6Q87X2P1IGU1Z1;:H9U1K5;2Z1H[19@`133Em1V1]9h3;k9e>Ae1e20T24=F13L5?W1::_4S
5`3P1I=91S1Z1;:H9U1K5;2Z17@[19@`133Em1`2_4]2U1l:T9X2^4l1\2e20T212=5@13L5?W1:7011[41MU4`3P1I=91S1
R17;710H9O049:145642Z17@[19@`133Em1`2_4]21S1G[9HT9X2Y2k18h132V1e20a4]2g2b:P1IG1S1Z1;:H94P1K5;2Z1
7@[19@`133Em1_4`2`>8h=U2e20c169466F13L5?M9::a2m1S5`3P1I1;91S1Z1;:H95OK5;2Z17@9Q19@`133Em1V1c2U3U
271S1G[6h38\2^6X2^4`1;De2_3a24Ie4b3@7f<Q<c7Q72Q4l34V1T1W;7e2Z1e5X5[d1EP>;e23j2W3Q1PDi=R1R6lHU4<e
2c1b4_5h7d4TAQ4m2S@9o=5e2[6Z5b3Rn18g200]8TO\1j8U@<g200]8\4T1YCe7Y7`1l?8:g21j<T1YCe7Y7c?R2U1?g20Z
2b6V1U2ULZ9^7NBLW6Q1h24g20^8bi16g2bAcY1h4R2U14g2jT1WMU15g2YQ1h4oKU17g20C0h70bi18g2RF]>kBR1b9GB6g
200o7oP1PI4g20n1RP28g200PAaF\1j8U@6g200oX1j8U@7g20C0h7Xh1Z16g20C0h7ci1@g2[2a23a5m61m<[4V3_1h@_2X
5k1Q1Ng2m8=o2341X1\5i9Z1\2Oi55S7^403:]3O60Q2P5MS15\4Dg2d6R36i4V1W2U1;m8P;iC1n1f1;[1Oi7]3@g2m8=\5
WB_3W322S7\8OX86R1\46g2g9PNjE^4i73g2kP2V18g21d:b2GIUJPI5g21oX1`F_26g21oX1`F_224g2bA_`1U13g2bA_`1
R1g2j3<f2_1f31I2A<19P3c5i20KaE1B\62S1T4m2G050X1?NU1;g2`A]90g3?0]<Y1QEO3g2`Aa`1m1g2T6S1`21?ALHc1P
2S4_2<3V3;>59^2S3>B]2<P1R1g4b20=C@JU3c1_5?Hg22U1B=P1B0:8Z2P2<:HCJ:1:l2Bg2m43W6d11I[BVIAV6@3V1T19
1^6P1g21b5i2l3E1]4\80Q?l6S1c7X1k2j2319:032X1:I91d1e40Gg2d3k52g:5S1X5R10W20U2YEi4c5h1O4;:R4\28g21
d3b7Y3]JPIg48g21d>ZJfE_2IW4Cg21JT=0H2RJY7l5d4j3b19BIm2a92>g21\8[5VK[@Q3P3;4:e1^1\6;g21\8R68VJ^F@
:e1_18g21_>_J^F@:e1Og21_1^1<h3Q6f2a1k1EGe9\2<c2c1]3S8El2Nh4Q1S4D9\12f7h45g21oX1k=T;5g21oX1W<h<7g
21o7W5gK[Ad76g21o7oP1[Ad75g21o7oP1PI5g200oX1PI5g20Dh7ci13g2o1RP25g2Q5P<X@fP14g2Y=hd1G2g2RR24g21o
X1PI5g21SAkGPI3g2Q8Pj15g21oX1PIk29g21T5jS1j8f=^2T1f12g2RR2`1g2_1W53Q4Kg1_1k1[4<U33U152_1Kd2[1=W1
<6\149EP1c344>9g1Fa83X11B^9j2P3S2o1?d2k1g2n2X3P1`2887=2V25J1B0[1U2Q3f1b3N46?R13i2R2G9P1EMU1V1W1o
1c2Q1Z71NY3Z6P1CC[306W2b1718P1h147g2R13c5g<_^1X9Mg2Y:W3JDB0X6d2k1_2LR5W1k4R48Ek1Z7R1[3[1j4U8i1:P
1h14g2`H^7RR14g2OWQ1jO9g2_N]8Q;Z8BQ5R2?3g2iEX\13g20QR2Ig2B10Ik4R2M;=m62621G0aD4X:d1R7b2Z5H7g20C0
h7c8o`1?g2U<Y2Z6V5Y3i8_7[1P2c7m6F9\1Ag2Q9X25n1[6Ma5FZ2o9R4gD3e1^1c95g2X1mNkQ1a28g2WP1eB]6^2W60U1
4g2Eh7ci16g2D0[7<ci15g2D0h7ci14g2iY1W4PD7g2D0h7bU1eBZ13g2LUQ25g2m43Pm1Q18i2j<<G0nJY7RC7i2h=VKR?A
8a:5i2oX1ZGT3o39i2oX1U;0j1I8h@07i2n7PQ1W<P1P3c>3i2o7oP13i2oX1Y72i2oX1X1j210e19l2I24?<\2:Q1A4h5MU
;6]91j1c4]10F8U2DW2@l1d1Q1Q7o2`934l1j210e19l2D424?<\2:Q1A4_4X1MU;6]91j1c4]10F8f1>DW2@l1d11D:MJ62
0e2T2223161W204`934R1U2j2U2T11@H@H0;a95R196LJH>?I;[2T10R25DY3O1S4R8H9T10612V12Z1IJOP2]161OMQ120e
2W2i204EJP4P2HS10M=Ek2P6d3Ag5gQ1W1S296a3F:[192X58k2==c1l212Y1258FU2E63@514011Y1M:12LA4Of5U;6Y902
3]172Q60F^2De4l546U16g>4e2l21\11148FU2D03230?2214011H@M:12LA4OEg2@g1S289N0T3K1JX10><:6V3R6023F24
>72Q60F8U2DLh3d1j2\14:X1e1<88k9V24R1a1l212Y12>FU2E63@514011Y1M:12LA4Of5U;6Y9023N8=2Q60F^2De4Q66\
1g>4a1l21\11?FU2E63@514011Y1M:12LA4On3g1U;6Y9023F24F2Q60F^2De4Q6c1g>4d1l212Y1258FU2E63@514011Y1M
:12LA4O^4W1U;6Y9023N>72Q60F^2De4Q6\16b8T64Gl2P2l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4]F4^1l21\1258FU2E63
@514011Y1M:12LA4Of5Y5k56Y9023e12Q60F^2De4e7g>4b1l200\11?FU2E63@514011Y1M:12LA4On3g1f2T4Y46Y9023F
2K2Q60F^2De4e7g>4b1l212Y1AFU2E63@514011Y1M:12LA4Of5U;6f8B0239D1D2Q60F^2De4l5a16g>4c1l21\1AFU2E63
@514011Y1M:12LA4OU2h1g1U;6Y90239<24F2Q60F^2De4l54c1g>4`1l212Y1AFU2E63@514011Y1M:12LA4Of5U;6Y9023
N1D2Q60F^2De4l5a16g>4a1l21\1AFU2E63@514011Y1M:12LA4OU2h1g1U;6Y9023F24F2Q60F^2De4Q6c1g>4P2l21\197
FU2E63@514011Y13I:12>=A4Of5Z3:P1129600U3`26f4b4023NF2Q60F8U2De4n18d34c1l2j;4^1l200\1AFU2E63@5140
11Y1M:128CA4Of5U;6Y9023e12Q60F^2De4Q6c1g>4_1l21\1AFU2E63@514011Y1M:12LA4Of5d8`26Y9023FN2Q60F^2De
4T2l3c1g>4[1l21\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023e12Q60F^2De4e7g>4]1l21\1AFU2E63@514011Y1M:12L
A4Of5U;6X90023e12Q60F^2De4Z6Z1g>4\1l21\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023e12Q60F^2De4Z6Z1g>4[1l
21\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023e12Q60F^2De4e7g>4^1l21\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023
9<2K2Q60F^2De4e7g>4^1l21\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023P14?2Q60F^2De4e7S:c44[1l21\1AFU2E63@
514011Y1M:12LA4Of5U;6Y9023e12Q60F^2De4e7g>4Il2P2l2a1<\2:Q1A4f6U;6]9T14BQ60F^2De4]F4Z1l22[1Al2E6D
514011Y1M:12LA4Of5U;6Y933e12Q60F^2D3a4\6X1g>4Hl20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4]F4P1l230Y1Al2a
1<\2:Q1A4S5b1U;6Y93R1>:Q60F^2De4Q6c1g>4Y1l202Z11?l2a1<\2:Q1A4]4@1227W1U;6Y93R1>:Q60F^2De4l54W1;g
>4R1Kl23Z1Al2a1<\2:Q1A4f6U;6Y93l1Q60F^2De4e7g>4Nl23Z1Al2a1<\2:Q1A4P522_1U;6Y93l1Q60F^2De4e7g>4Hl
2P2l2a1<\2:Q1A4S5b1U;6]9l1Q60F^2De4]F4Ml23Z1Al2a1<\2:Q1A4P55_1U;6Y93l1Q60F^2De4e7g>4P1l23Z1Al2a1
<\2:Q1A4P522_1U;6Y93l1Q60F^2De4Y728g>4Ll23Z1Al2a1<\2:Q1A4S5b1U;6Y93l1Q60F^2De4e7g>4Ol23Z1Al2a1<\
2:Q1A4P55_1U;6Y93l1Q60F^2De4Y728g>4T1l23Z1Al2a1<\2:Q1A4P5201_1U;6Y93R1;2:Q60F^2De4Q6W1;g>4X1l202
Z1Al2a1<\2:Q1A4n4120a1f3^76Y93R1;2:Q60F^2De4l54c1V7S2\54Y1l22[1Al2E6D514011Y1M:12LA4Of5U;6Y933e1
2Q60F^2D3a4e7g>4Z1l22[1Al2E6D514011Y1M:12LA4Of5U;6Y933W1=2Q60F^2D3a4e7g>4Hl2P2l2a1<\2:Q1A4f6U;6]
9T1GQ60F^2De4]F4Hl25j1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4]F4Il25j1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4X@T64
Jl25j1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4X@W2l34Hl2P2l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4e?g64W2l200\11148F
U2E323@514011Y1M:12LA4On3g1S289N0T3MS20><:6Y9023F24>72Q60F8U2De4d1j2\14:X1R2d<4b1l200\1AFU2E63@5
14011Y1M:12LA4O]3X2n9V16Y9023U1?2Q60F^2De4n3f3V7Q6^14[1l20S1211Dl2a1<4P1V1:Q1A4e1f2013R2S2f8:6]9
l1Q60F8U2Dm1g2l31f49]=4Ol20S1211Dl2a1<\2:Q1A4\40X2U;6]9l1Q60F^2De4n3^B4Il20o1l2a1<\2:Q1A4f6U;6]9
l1Q60F^2De4nD^14Il20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4nD^14S1l20S1211D:a2L4?<\2:Q1A4\42V2g7]36]9l1
Q60F^2De4e8g=4Jl20o1l2a1<\2:Q1A4f6U;6]9[1@Q60F^2De4S6Y@4Il20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4S6Y@
4^1l201[1Al2E6D514011Y1M:12LA4Of5m1h4^46Y933U1?2Q60F^2D3a4\6X1g>4Z1l201[1Al2E6D514011Y1M:12LA4Of
5U;6Y933e12Q60F^2D3a4e7g>4h1l20c1;FU2P1@<011W2:Q1A4Of5Z1Hh1_2;2K1S20>:1:6V3d4a1l1f5:0FW26DLP1g2i
3`>k14l1412Il20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4]7o>4Ll20o1l2a1<c1H:4LA4f6U;6]9l1Q60F^2De4l31^B4I
l20o1l2a1<\2:Q1A4f6U;6a6k2l1Q60F^2De4]F4\1l200\1AFU2E63@514011Y1M:12LA4Of5U;6Y9023e12Q60F^2De4e7
g>4Il20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4Z6R@4Jl20o1l2a1<\2:Q1A4f6U;6]9l1Q60F^2De4S66R@4Ln2\1X1k26
3@514011Y1M:12c2]J023e1T60F_?P1n2\1X1k263@514011Y1M:12c2]J02371<NT60Fk=c1R1n2\1X1k263@514011Y1M:
12c2]J0239[1T60F_?X87l1DZ1P1n2\1X1k263@514011Y1M:12c2]J023e1T60F_?X8i2P41V1n2N=X1k263@514011Y1M:
128Z2\J0023e1T60Fh952U57X5U52On2\1X1k263@514011Y1M63128Z2j;b>023e1T60F_?Jo2[1T46D514011Y1M:12c2]
J33c11T60n3W<Ko2[1T46D514011Y1M:128Z2]J33c11T60n3W<[1o22J0<9j36D514011Y1M:12c2d7g1f;Y533c100S5P1
0n3S2S:Y794HO2U1No22X1T46D514011Y1M:128Z2]J33c11T60n3W<h7h1IQ32[5:7>17[1X111MAl:fBi9311a42V6[1f4
2R3kY21R32R3[W14R3VCEZb12R3n[12R3dn1GR31[5:7>17[1X111MAcMi9311a42b7f44R3aW2d112R3XY24R3YHZ^1f12R
3UX22R3j^22R3]J4R3ZMj6RS19R3SJT7_L9i3l6`1_2HR31[5:7>17[1X111MAcMi9311a42b7f4S6JR313W5:7>17[1X111
MAcMi9311a42b7f4d91LR313W5:7>17[1X111MAcMi9311a42b7f4Y5Z4163R3]7]R2NT3H@5l2N:7>17[1X111MAV:\Cd8T
1311a42k1f5f4g5FT3[5:7>17[1X111MAcMi9311a42b7f4HT3[5:7>17[1X111MAcMd8T1311a42b7f40U1T3[5:7;217EE
X111MA>S3o5V7i<V6N;W2311a42L;U5S1^1W3P3i1KT3[5:7>17[1X111MAcMd8T1311a42b7^18n2R2g2HT3[5:7>17[1X1
11MAcMi9311a42W61X1f4JT3Ia4:7>17[1X111MAl2fJi9311a42W66S1f4GT3[5:7>17[1X111MAb3PJi9311a42b7f4IT3
[5:7>17[1X111MAcMi9311a42j1g5f4d91NT3g1c3:7>17[1X111MAQD2l3a5i9311U1[32b7b43i3P1HT3g1c3:7>17[1X1
11MAcMi9311a42b7f4V2LT3l1^3:7>17M39X111MAcMd8T1311a42b7f4V2X7LT3[5:7>17[1X111MAaENR7d8T1311a42[6
V1g1n2V2GT3[5:7>17[1X111MAcMd8T1311a42b7f4NT310i1^3:7>17[1X111MAd@n<i9311g2i12b7f4m30Y5MT310X5:7
>17[1X111MAbEP8i9311a42j1g5f4m30Y5GT3[5:7>175U1X111MAcMi9311a42b7f4GT3[5:7>17[1X111MAcMi9311a42b
7U3`1JT3[5:7>17[1X111MAf2KPJi9311a42b7^1W3g4JT3[5:7>17[1X111MAf2Kb7]Bi9311a42b7^1W3MT3000X5:7>17
[1X111MAcMi9311a42b7f4X9;1:KT310X5:7>17[1X111MAcMi9311a42b7f4X9;1IT3[5:7>17[1X111MAcMi9311a42W65
T1f4o2JT3c3g1:7;217[1X111MAU;g@e1i9311a42b7f4GT3[5:7>17[1X111MAcMi9311a42b7^1W3OT3]2S1i1:7>17[1X
111MAaEZ3j1k2i9311a42Y1S3T3^18n2GT3]2m2:7>17[1X111MAcMi9311a42b7f4KT3[5:7>17[1X111MAh9\:;i2W6i93
11a42X1Y6f4GT3[5:7>17[1X111MATK^2i9311a42b7f4GT3[5:7>17[1X111MAcMi9311a42\6U1f4FT3[5:7>17[1X111M
AcMi9311a42b7f4HT3[5:7>17[1X111MAcMi9311Z3V12b7X3]1GT3[5:7>17[1X111MAcMi9311a42b7f4m6GT3[5:7>17[
1X111MAcMi9311a42W6Z1f4GT3[5:7>17[1X111MA^AT<i9311a42b7f4GT3[5:7>17[1X111MA[3WJi9311a42b7f4KT33W
5:7>17[1X111MAb3PJe7S2311a42b7f4d91GT3[5:7>17[1X111MAcMi9311a42b7X4=GT3[5:7>17[1X111MAcMi9311a42
b7X4=GT3[5:7>17[1X111MAJhLi9311a42b7f4HT3[5:7>17[1X111K1AcMf7R2311a42b7f4MT3[5:7>17[1X111MAcMi93
11\44230>5]5=Lf4JT3[5:7>17[1X111MAcM]5[4311a423?5h6f4V1T3W1S4:7;217EEX111MAf2R>m1k:a74R2311Y4221
2Cb551S1^1W3IT3[5:7>17?KX111MAcMi9311a42_6R1f4X:KT3[5:7;217[1X111MAcMi9311a423?5e5R1f4MT3[501710
4>17[1X111MAcMi9311a42b7f4i20V6MT3[5:24>17[1X111MAcMi9311a423?5h6f4Q9Z11h1T3;FX4:7>17Y11K;0118DA
\2g13]12621G0i2j2\7Cn8f3c4^1311[4524V2b2c2_3V1F901:J0Q1T3c3g1:7>17EEX111MAT43[=e5X6i9311a4230>n6
f42[1OT33W5:7>17[1X111MAcMi9311a42k1f5b43b2h1Z1Y3C1KT33W5:7>17[1X111MAcMi9311a42b7f4V2T2X51MT3g1
c3:7>17[1X111MAeHm4i9311j3F2b7^18n2j4c3LT3[5:7>17[1X111MAcMi9311j3F2b7^18n2T3e1`2HT3[5:7>17[1X11
1MAcMi9311a42\6U1f4Q5HT3[5:7>17[1X111MAPMBi9311a42b7f4c5HT3[5:7>17[1X111MAcMi9311a42b7f4b2]3GT3[
5:7>17[1X111MAl2fJi9311a42b7f4IT3[5:7>17[1X111MAa:k<U6i9311a42k1f5f4JT3[5:7>17[1X111MAl2fJ\79R23
11a42b6Of4MT3[5:7>17[1X111MAf25fJ\71221R2311a42b7f4IT3[5:7>17[1X111MAcMf7R2311a42T1]6W3^1HT3[5:7
>17[1X111MAl2fJf7R2311a42b7f4OT3[5:7>17[1X111MAHHT1lJi9311a42]3k25R1^18n2P3GT3[5:76717[1X111MAcM
i9311a42b7f4GT3[5:7>17[1X111MAcMi9311a42b7g1n2IT33W5:7>17[1X111MAcMi9311a42b7f4d91HT3[5:7>17[1X1
11J2Af2lJi9311a42b7f4HT3[5:7>17[1X111MAcMi9311a42o5b1b43IT3[5:7>17[1X111MAf2lJi9311a42_6R1b43GT3
[5:7>17[1X111MAcMi9311a42b7b43IT3[5:7>17[1X111MA[AW<i9311a42b7f4h47GT3[5:7>17[1X111MAcMi9311a42b
7f4h4P1T330V5:7>17[1X111MA[336lIi9311a42b7f4^1U816EMT34V5:7>17[1X111MA[33SJi9311a42b7f4d916EKT34
V5:7>17[1X111MAcMi9311a42b7f4d916EHT3[5:7>17[1X111MAcMi9311a42b7f4Q3\2IT3[5:7>17[1X111MAV4b4iDi9
311a42b7f41GT3[5:7>17[1X111MAf2lJi9311a42b7f4MT3[5:7>17EEX111MAo31aIi9311\4212m3b31f4IT3[5:7>17E
EX111MAcMi9311\442g3j3f4GT3[5:7>17[1X111MAcMi9311a42b7f4g8MT34k21X2:7>17[1X111MAcMi9311a42b7f4d9
16EIT3[5:7>17[1X111MAcMi9311a42_6R1f4\:1IT3[5:7>17[1X111MAf2lJa74R2311a42b7f4IT3[5:7>17[1X111MAc
Mi9311\4212\6U1f4KT3[5:7>17[1X111MAf2lJi9311a42b7f4F1::Q1T3[5:06>17[1X111MAf2DWJi9311a4230]7f42C
1::c2HT3[5:7>17[1X111MAmK1c1i9311a42b7f4NT3^3MN:7>17[1X111MAf2o6`9S2W8d8T1311a42b7^1W3GT3[5:7>17
[1X111MAcMg6Q3311a42b7f4HT3[5:7>17[1X111MAcMi9311a42o5b1o3FGT3[5:7>17[1X111MAcMi9311a42b7o3FKT3[
5:7>17[1R1511MAc7T2U2dAi9311a42b7f4d1GT3[5:7>17[1X111MAcMi9311a42b7f4d1IT3[5:7>17[1X111MAbCj6U3c
1U8311a42b7f4GT3Hb4:7>17[1X111MAcMi9311a42b7f4FT3[5:7>17[1X111MAcMi9311a42b7f4HT3[5:7>17[1X111MA
cMi9311a42b6Of4\;GT3[5:7>17[1X111MAcMi9311a42b7f4^8HT3[5:7>17[1X111MAcMi9311a42b7f4b5`2HT3[5:7>1
7[1X111MAcMi9311a42b7f4S67GT3Y1Q4:7>17[1X111MAcMi9311a42b7f4GT3[5:7>17[1X111MAcMi9311a42b7f4S6FT
3[5:7>17[1X111MAcMi9311a42b7f4Q1T3101V5:7>17[1X111MA`4RIi9311a42b7f4X9;16::>JT310X5:7>17[1X111MA
`4RIi9311a42b7f4X9GT3[5:7>17[1X111MAcMi9311a42Y6X1f4IT3[5:7>17[1X111MAb@P=i9311a42b7f3K3HT3[5:7>
17[1X111MAcMi9311^2R22b7f4n9GT3[5:7>17[1X111MAWD[9i9311a42b7f4HT3[5:7>17[1X111MAh9jCf3R6311a42b7
f4GT3[5:7>17[1X111MAcMi9311a42b7f3OQ1T34V5:7>17[1X111MAf2D36lIi9311a42b7f4^1D`716EMT3[5:7>17[1X1
11MAJEhAi4_5i9311a42b7Y3\1^2Y6GT3[5:7>17[1X111MASH_5i9311a42b7f4IT3[5:7>17[1X111MAcMd5@0b3311a42
b7f4GT3[5:7>17[1X111MAcMi9311a42b7f4j2GT3[5:7>17[1X111MAmKe1i9311a42b7f4KT3[5:7>17[1X111MAj:n8i9
i9311a42b7e40V2g1GT3[5:7>17[1X111MAcMi9311a42b7f4V2NT3[5:7>17[1X111K1AT2P1[<4KV3i9d2T7311a42b7f4
FT3[5:7>17[1X111MAcMi9311a42b7f4GT3[5:7>17[1X111H4AcMi9311a42b7f4KT3[5:7>17[1X111MAcMi9311a424f6
Fl21f10OT3l1^3:7>17[1X111K1Ae?LP=W54W3T1311a42b7f3K3LT3[5:7>17[1X111M2>m<Z3`3i9d2n4U2311a42b7f4J
T3[5:7>17[1X111MAQ:c8m:i9311a42b7b43V2IT3[5:7>17[1X111MAl2e8PBi9311a42b7f4j3MT3[5:7>17[1X111MA70
]25o;l8i5i9311a42b7g1n2LT3[5:7>17[1X111MA702Z25fJi9311a42b7g1n2KT3=m4:7>17[1X111K1AS1b1lJi9311Y3
W12b7f4KT3[5:7>17[1X111J2Af2i<R>]5[4311a42b7b43GT3[5:7>17[1X111MAcMV8b1311a42b7f4?U300^?2c[1eA06
03;286@U300^?;lU1TAn502303;2?AU300W<2W\14]2MP940`7033?8U300m7mT207?=U300S20h5`76Um1020C6U300S>gn
1H>U3006k5k1^5cU1j>>_:1F26U300k\21F5U300k\2H7U300k\20G29U300j?Pm102DQ17U300cl1W@A67U300k\21?68U3
00TAaS1TH1F7U300k\20G2?U300Q210fZ2150022826U300k\20G4V30dk1VA3V30k\29V306g7^5cU1j>>_:5V30R6of1h?
9V30Si1gC7032K4V30k\2A7V30`c1O10WH9V30aMBl7Q;hF1l44V30TAfk15V30iBTe1l48V30]Nc1Q[1g1835V30k\2836V
30k\283N5V30S>jQ1lL5V30oh1>\C4V30Si1gC6V30]GPFo;\C5V30^]1h8cF3V30k\2<V30j>]8d:eJ09^1Z3m6T46V30j>
Pn1O08V30a?a[11;m5[;3V30k\28V30]i1kBAA3]16V30k\2EEG<V301jX2[1_22;160D4V30h\225V30k\2EE5V30mASj1I
3W3c4ZX17W3S>oR1^2S8X7X:4W3oR2X:11W32W3bB3W3c403W3nV2i52W3h^28W36g7^5cU1Y?`412W3ha11W39W30\P1Z8U
P1j3=1T1;W30f?m3e4^4m;UP1X41T1<W300b=1n?PN`A16E>>W300oV2:V1=5X1a2416E:X30a2P;1n?a_116E6X30U]216E
3X3V]214X3g\2>15X3\i1iC1e18X30IZ2PZ216E9X3PEoa1:d1^1X2=14X3nX2W414X3V]21e14X3PY2U418X3EZ^1lI80n3
18X3]3QI2d2_H^E16X3SFi4d>cS11>X30hE9V2m8fT10a6>416E4X3[h1jD1=X3mBh;\;X1nK<H:Y1>`215X3X[2MO19X3]3
n7RA2c5RJl@1<X30YN[X1l1@h1\1K16E8X30iY2_2K16E5X3kW2^4K14X3e[2`115X3]S2j3m514X3[W2j515X3PY21S416X
3fQ1iU1i4K14X3Q]2414X3f<_P21<X3RJU30a16R:^NW10X415X3YY2l31T15Y3U]216E6Y3W>mn116E9Y3W>\Ce:lLm316E
:Y3W>36gMlLm316E6Y3dU2`716E6Y3PV2T716E6Y3j[2Z116E7Y3W>3in116E6Y3cS2a916E6Y3W4mX216E6Y3U]216>66Y3
cS2a916EEZ3Lk4R2M;=m62621G0aD4X:d1R7b2S6FZ3Lk4R2M;=m62621G0]>S64X:d1R7b2S6FZ3Lk4R2M;;1m62621G0aD
4X:d1R7b2S6KZ35Fk4R2M;=c3Y32621G0]>S64X:d1]4d2El16l5FZ3Lk4R2M;=m62621G0aD4X:d1d2]4b2S6FZ3Lk4R2M;
=Q4k22621G0aD4X:d1R7b2S6FZ3Lk4R2M;=m62621G0aD4P5W5d1R7b2S6GZ3Lk4R2M;=m62621G0aD41V:d1d2]4b2S6JZ3
5Fk4R2M;=c3Z10m12621G0aD4X:d1]4d2b2S6HZ3Lk4R2M;=n40m12621G0aD4X:d1R7b2S6g<GZ3Lk4R2M;=n40m12621G0
aD4X:d1R7b2S6FZ3Lk4R2M;=m62621G0aD4X:d1R7b2e5=FZ3Lk4R2M;=m62621G0aD4X:5^1R7b2S6HZ3Lk4R2M;=m62621
G0aD4X:d1R7b2S6c5l1S2FZ3Lk4R2M;=m62621G0aD4e7b2d1R7b2S6FZ3Lk4R2M;=9c62621G0aD4X:d1R7b2S6GZ3Lk4R2
M;=9c62621G0aD4X:d1R70a2S6GZ3Lk4R2M;=m62621G0aD4^1d1T7d1R7b2S6GZ3Lk4R2M;=m62621G0aD4e71`2d1R7b2S
6FZ3Lk4R2M;=h1T52621G0aD4X:d1R7b2S6GZ3Lk4R2M;=m62621G0aD4X:d1R7b2S6Z1n2FZ3Lk4R2M;=m62621G0aD4X:d
1R7b2S6Y4HZ3Lk4R2M;=m62621G0aD4X:d1R7b2S6S2>f1FZ3Lk4R2M;=m62621G0_<Q84X:d1R7b2S6GZ3Lk4R2M;=m6262
1G0S>]64X:d1R7b20R6FZ3Lk4R2M;=m62621G0S>]64X:d1R7b2S6GZ3Lk4R2M;=m62621G0aD41V:d1R7b20R6IZ340Fk4R
2M;=c3Y32621G0aD4X:d1]4d2b2S6FZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6FZ3LAY4R2M;=m62621G0aD4X:d1R7b2S6G
Z3Lk4R2M;=m62621G0aD41V:d1R7b2S6i9JZ3Lg2S2R2M;=_3<1n22621G0aD4X:d1R7b2Q4Q2FZ3Lk4R2M;=m62621G0aD4
1V:d1R7b2S6HZ35Fk4R2M;=c3Y32621G0aD4X:d1]4d2b2S6FZ3L_3[1R2M;=m62621G0aD4X:d1R7b2S6JZ340Fk4R2M;=c
3Y32621G0V7Z=4X:d1]4d2b2S6EZ3Lk4R2M;=m62621G0aD4X:d1R7b2S6HZ361Ck4R2M;=Z2b42621G0aD4X:d1R7b2S6LZ
32Ik4R2M;75m62621G0aD4X:d1]5d1b2R60@02R1Z32Ik4R2M;75m62621G0j7f<4]3j6d1]5d1X1Y10D\505:02GZ310Ik4
R2M;=m62621G0aD4X:d1R7b2S6HZ310Ik4R2M;=m62621G0aD4X:d1R7b2S6AHZ310Ik4R2M;=m62621G0\3TA4X:d1R7b2S
6JZ310Ik4R2M;=m62621G0\3TA4X:d1R7b2R60AGZ3Lk4R2M;=b3\1m12621G0aD4X:d1R7b2S6GZ3Lk4R2M;=m62621G0aD
4f3Bn5d1R7b2S6FZ3Lk4R2M;=m62621G0aD4X:d1R7b2\4f1FZ3Lk4e1<M;=m62621G0aD4X:d1R7b2S6GZ3Lk4R2M;=m626
21G0aD4Z8m1d1R7b2S62FZ3Lk4R2M;=m62621G0V>Z64X:d1R7b2S6FZ3Lk4R2M;=m62621G0aD4X:d1R7b2U3m2FZ3Lk4R2
M;=m62621G04\D4X:d1R7b2S6HZ3Lk4R2M;=m62621G0aD4X:8V14R7b2S6l8FZ3Lk4R2M;=m62621G0aD4T8S2d1R7b2S6F
Z3Lk4R2M;=m62621G0aD4^1i8d1R7b2S6GZ3Lk4R2M;=m62621G0a<o74X6o3d1R7b2S6GZ30Kk4R2M;=m62621G0aD4P5W5
d1R7b2S6GZ30Kk4R2M;=m62621G0aD4Q4V6d1R7b2S6FZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6GZ30Kk4R2M;=m62621G0
aD4X:d1R7b2HZ5GZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6>GZ30Kk4R2M;=m62621G0aD4f3a6d1R7b2S6GZ30Kk4R2M;=m
62621G0aD4X:U1>R7b2S6HZ3000Ik4R2M;=m62621G0aD4X:d1R7b2S6GZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6>GZ30K_
3[1R2M;=m62621G0aD4X:d1R7b2S6GZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6e8HZ30Kk4R2M;=m62621G0aD4X:d1R7b20
R6i9HZ30Kk4R2M;=m62621G0f<U4d34X:d1R7b2S6IZ30Kk10n2R2M;=k1Q52621G0aD4X:d1R7b2S6GZ30Kf3T1R2M;=m62
621G0aD4X:d1R7b2S6GZ30Kk4R2M;=m62621G0^=R74X:d1R7b2S6JZ30Kk4R2M;=m62621G0[4j7W1R74Y9Nd1R7b2S6GZ3
0Kk4R2M;=m62621G0aD4V6Q4d1R7b2S6GZ30Kk4R2M;=m62621G0aD41V:d1R7b2S6GZ30Kk4R2M;=m62621G0_BQ24X:d1R
7b2S6GZ30Kk4R2M;=m62621G0aD4e2b7d1R7b2S6HZ30Kk4R2M;=m62621G0aD4X:d1R7b2e2Dh2FZ30Kk4R2M;=m62621G0
aD4X:d1R7b2S6GZ30Kk4R2M;=m62621G0aD4X:d1R7b2S6LGZ30Kk4R2M;=m62621G0aD4S7T3d1R7b2S63\30h76\30h7[j
1A08\30h7j4\[1e:004\30h7\54\30h7_X15\30h7Q2Y44\30[7<5\30h7Z5de14\30h7eh14\306a72]3h73]3h7_X17]3h
7W^1X2\:025]3h7[j1A03]3h7b53]3Q6f13]3h7oj14]3h7`:X1I^31Fk4R2M;=c32V32621G0oNd1?m3d2b2d5>6^3g7^5c
U1j>>9^3g7^5\1VT1j>>_;07^3g7^5cU1c:e416^3g7^5NdT1Y?H^31Fk4R2M;=c32V32621G0oNd1?m3d2b2S65^3g7^5cU
1Y?6^3g7^5cU1Y?17^3g7^5W2[S1j>>:^3g7^5f3lQ1a7^60H>8^3g7Fg4cU1j>>C7^3k5@Z1^5cU1Y?F_30Fk4R2M;=c3Y3
2621G0oNd1]4d2b2S6J_30Fk4R2M;=c3Y32621G0oNd1?03h3d2b2S6c3H_30Fk4R2M;=c3Y32621C30T?j?d1]4d2b2S6J_
30Fk4R2M:01;c3M[22621G0oN\17]4d2b2S6G_30Fk4R2I3;=c3Y32621G0oNd1]4d2b2S6G_30Fk4R2M;=c3Y32621G0oNd
1]4d2b2Aa5K_30Fk4R2M;=c3Y32621G0j2Q1Q1k2TGd1]4d2b2S6V5K_30Fk4R2M:01;c3Y32621G0b4a:j?\17]4d2b2S6F
_30Fk4R2M;=c3Y32621G0oNd1]4d2b2S6J_30Fk4R2I11;=c34T32621G0oNd1O]3d2b2S6H_30Fk4R2M;=c34T32621G0oN
d1]4W1\1b2S6K_30Fk4R2M;=c3Y32621G0[4R9Q3m28W;d1]4d2b2S6L_30Fk4R2M;=Y1Y2Y32621G0V7G@e9m6k5d1]4d2b
2S6M_30Fk3OR2I3;=_2S14T32621G0oNd1?0>]3d2b2S6M_30Fk4R2M;=c3Y3100521G0mLR1Nd1P1\3d2b2S6T3T3H_30Fk
4R2M;=c3Y32621G0[4dINd1]4d2b2S6G_30Fk4R2M;=c3Y32621G0oNd1]4d2b2S6c5G_30Fk4R2M;=c3Y32621G0oNd1]4d
2b2S6c5L_30Fk4R2I11;=c34T32621G0oNd1@>g2Ed2b2S6H_30Fk4R2M;=c3Y32621G0l>7j?d1]4d2b2S6I_30Fk4R2M;=
c3Y32621G0i1iE5U7d1]4d2b2S6I_30Fk4R2M;=c34T32621G0oNd1@>]3d2b2S6F_30Fk4R2M;=c3Y32621G0oNd1]4d2b2
S6G_30Fk4R2M;=c3Y32621G0oNd1]4d2b2S6>I_30Fk4R2M;=c3Y32621G0aD@f7U2d1]4d2b2S6H_30Fk4R2I11;=c3Y326
21G0oNd1]4d2b2S6H_30Fk4R2M;=c3Y32621G0oNd1]4d2b2S6d9<K_30Fk4R2M;=c3Y32621G0:]1h6]Fd1]4d2b2S6Y8Z1
H_30Fk4R2I3;=c3Y32621G0oNd1]4d2Dm1S6G_30Fk4R2M;=c3Y32621G0hDV:d1]4d2b2S6G_30Fk4R2M;=c3Y32621G0oN
d1d2h1d2b2S6J_30Fk4R2M;=c3Y32621G0e?_6h2P6d1]4d2b2S6c5H_30Fk3OR2M;=c3Y32621G0oNd1]4d2b2S6c5O_30F
k3OR2M;=c3Y32621G0m8^C1`2d1]4d2El132l5E=K_30Fk3OR2M;=_2S1Y32621G0oNd1Og2Ed2Dm1S6K_30Fk4R2M;=c3Y3
2621G0`1k?U9\4d1]4d2b2S6a7_2I_30Fk4R2M;=c3>j22621G0oNd1]4En1b2S63G_30Fk4R2E7;=c3Y32621G0oNd1]4d2
b2S6H_30Fk4R2E7;=c3Y32621G0oNd1]4d2b2S64F_30Fk4R2M;=c3Y32621G0oNd1]4d2b2S6L_30Fk4R2M;=c3Y32621G0
n1n6[3eBd1]4d2b2S6c5m1R2K_30Fk4g1008M;=c3Y32621G0o>o?d1]4d2b2S6R2E`3Fk4R2M;=c3Y32621G0oNd1]4d2b2
S6F`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6Z1F`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6m5F`3Fk4R2M;=c3Y32621G0oNd
1]4d2b2S6m5L`3Fk46k1M;=Y398131h22621G0PNNd1]4d2b2S6H`3Fk4R2M;=c381n22621G0oNd1]4d2b2Q4Q2G`3Fk4R2
M;=9Y3Y32621G0oNd1]4d2b2S6Q6F`3Fk4R2M;=9Y3Y32621G0oNd1]4d2b2S6I`3Fk4R2M;=:X3Y32621G0P<Z9c9d1]4d2
b2S6b9G`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6Z1n2E`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6F`3Fk4R2M;=c3Y32621G
0oNd1]4d2b2S6b2H`3Fk4R2M;=c3Y32621G0V>h@d1]4d2b2S6b2f1H`3Fk4R2M;=b30Y32621G0oNd1]4d2b2S6Z1W1N`3F
k4R2M;=R3?0Y32621G0V>Lo2k<d1]4d2b21[3=W2h3K`3Fk4R2M;=c3Y32621G0\L1`2d1d2h1d2El16m4NI`3Fk4R2M;=c3
Y32621G0oNd1<9f3d2El16l5J`3Fk4R2M;=c3Y32621G0\L1`25^1d2h1d2b26l5F`3Fk4R2M;=c3Y32621G0oNd1d2h1d2b
2S6I`3Fk4R2M;=c3Y32621G0S3kKd1:19f3d2b2S6F`3Fk4R2M;=c3Y32621G0oNd1<P4d2b2S6F`3Fk4R2M;=c3Y32621G0
S3kKd1]4d2b2S6G`3Fk4R2M;=c3Y32621G0cC[;d1]4d2b2S6e8G`3Fk4R2M;=c3Y32621G0i4hE\4d1]4d2b2S6H`3Fk3OR
2M;=c3Y32621G0oNd1]4d2b2S6S1W7E`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6H`3F^3\1R2M;=c3Y32621G0Z?d?d1]4d2
b2S61F`3Fk4R2M;=c3Y32621G0oNd1]4d2=T2S6R1`3Fk4R2M;=j1h1Y32621G0f2h555g2c11eAd1R4:d2X1Y10_2b3S2Q1
`3Fk4R2M;=T3>Y32621G0S4S9KKo?d1R4:d2=\1GS6Q21m4k1G`3Fk4R2M;=P1b2Y32621G0Y8eFd1]4d2b2S6H`3Fk4R2M;
=Co2@h22621G0oNd1]4d2b24n5G`3Fk4R2M;=c3@h22621G0e7YGd1]4d2b2S6H`3Fk4R2M;=c3Y32621G0m7QGd1]4d2b2S
63o8E`3Fk4R2M;=c3Y32621G0oNd1]4d2b2S6G`3Fk4R2M;=c3Y32621G0nCP;d1]4d2b2S6c7F`3Fk4R2M;=c3Y32621G0d
KZ3d1]4d2b2S6F`3FLn3R2M;=c3Y32621G0oNd1]4d2b2S6F`3Fk4R2M;=c3Y32621G0aC];d1]4d2b2S6F`3Fk4R2M;=c3>
j22621G0oNd1]4d2b2S6G`3Fk4R2M;=:0W3Y32621G0oNd1]4d2b2S6G`3Fk4R2M;=c3Y32621G0]>Ao?d1]4d2b2S6F`3Fk
4R2M;=c3Y32621G0oNd1]4d2b2j58S1`3Fk4B_1M;=c3=;_22621G0f40SAT8NB=C]42T1\1b2j58Ie7G`3Fk4R2M;=c3Y32
621G0d;AhBd1]4d2b2S6G`3Fk4R2M;=c3Y32621G0oNd1Q4;d2b2S6`2U1`3Fk4LU14H0:=8J5>_1:Y32621G0e78MR3X5f=
d1]4d20a2S6`2b2M`3Fk4R24=:072=c3Y32621G0S5Ln5oBd1]4d2b2S6`2Q1`3Fk4R24H82=c3i10^12621G0S5R4a3i;\6
d1Z42Mf1b2S6n1:O`3Fk4R24H;=c3i10^12621G0V9a3KZAd1Z42Mf1b2S6n1:G`3Fk4R2M;=g2KY32621G0oNd1]4d2b2S6
n16a3a5fIUGQ1_;5a3a5Te1W1o66a3a5l`1_5o617a3a5f4\4P\1W1o66a3a5Ze1_2R1Y32a3a58a3X3X2P5mL[CQ1`23a3a
5nQ13a3a5kZ14a3a5THWZ13a3a5\R24a3a5THWU18a3X3X2RE1o2l1ZL:a3a5]4^<R1l8Z?10Y15a3a5l@WG_37a3a5T=d3d
3iB[43a3a5XW14a3_1Q4^m15a3_1Q4f4kF:a3a5f4i5XBV4IYC5Q14a3a5f4eh13a3a5\m13a3a5R\17a3a5l@VJD083a3a5
i@4a3a5i@TE9a3a5e<S4S@_:0ChE5a3a5mP1_:04a3a5\m1i55a30`5U6kY15a3a5VJn:VH4a3a5gT1dH4a3a5TW1WF4a3a5
THm87a3n3b1W56g>UR14a3n3b1_52a3a53a3a5iR13a3a5l@3a3a5TH4a3a5RE13b3f;kY14b3f;kY1U<<b3m90g1b1[R101
101d54b3f;VT1d56b3f;nS104f58b3f;i7c6FfBo7U<5b3f;b1XX1U<6b3f;kJR9l5U<6b3m90g1kY1U<5b3f;VT1d5a25b3
f;X?R?_;5b3n9g1kY1U<5b3n6g4kY1UA5b3f;U7PMd54b3f;TT1f54b3f;kY1]27b3m904b1b1XX15b3f;i7QCo>2c3e;2c3
e;3c3d9P23c3e;[g13c3e;WT15c3_2U9[`1R21d33d3^JkT12X?nE6e3^:1Ya1c4_;1e3Fg33e3k66Nj>`7T2o5Z8W1Oj3o6
8Z1n1o1_1k1L5f3Zj1k3h80Gf3R2o;c8i3P1j3Ei3@2e8Y4g32P3^2C6]5M7M@m3c3b?9MoS15Y=G;109:I2Bo8b2h1a2V1f
4Kf2e7h?k1Q1_3j2cD[1m153h3gg1\Dj1Z5J1>2S1>_13n11o2025P13]2MW34g2T10[33K;F=S1\4MX1^5V2:H2BGGL]1<0
?2_10Q4V6R2ES1U2\523i3jV1kA=i3iEW4g3e2d1N=m1]1hAk>`41j3?k3U1Il@d2c3a8EP6@_4QD0c123k3VS221QY21l35
l3l:d>>P51m`14m3]`1bDj65UDo;Q@n9^D5o3Y=f?jQ1H4o3Y=aa1H5o3Y=f?jQ1H6P43j6Si15R;4P4Am`1WB3d;ff1d14Q
421Q12S4UL3S4S]104S4`U20\4>S4]9\1m1P@Z@T13F510W8h>1T47U4=W?;jM0jC8U46^?;jM0:_C4U4^_1V:^62U4^_12U
4QR23U4T5@1U42U4Wg12U4`S1IW4^25\3;c9[3Q4Y3F4V1[4[1n4@H4R136IR1b1i@No;l1T16S1e471g1<l1U2S2JS74\5A
e2;G=>:n5b7?Og>2R1P:2n4Q7OY1b130Bj8Ci1<^7c2S1c1j21l1C011k<7<@[5D@Y1h11VKGU6\4g1c6d5k3DR2b1P3W1<A
]1Z4R29j1IkHV3Z4@<\4c;S2:THX;36X2U1_=b89\4P5Q21e;2PMQ7`34\4fe1R117\4Q2\=VN0OjB2^4kk16`4n6R4Y1>ZF
3jLaU1P12b4c<2eHS4Fc4e3Q7X5\7]2^2X2U1]7Q5^1^:S2Hc46P2R4_42N7i4:];g9g[1Da41i44l4EU3kEHm4FT403[4Ob
<K1S20>:1:6`Bk1[9`>k1Q265n4a2j6335n4a2j6dGVO3n4T1W81o45Q5P<R2[1dh12Q5kb15SGS2a4a4o:2\Ln^16V58RT1
o2h7SH1W55W5R?RGbBoA6W5h7Y3P1kEe34W5W?[Z1T:5W5^1UFn2Y@1Y53Y57Zm14Y5U1hQ1f91Z51]A2[5V\27]5[;0CQT1
4U?;l6iH>c2f2f2\MX2P2Hc65_5cAi5]3f13_5]GT54`5U`1`AR:1b5Nc5a>3S3]4<[1m1B4?R1Y1R21V3W3@71A>>P2:9Y9
];X2i2Ec5`30R5b9e4i1EF61Z9k3@A`2l8H]@06<f5n4T2P;Jf5EX4k:g1oLd107h5m3WJR2SFW:W97k5o400R6[R1X51k53
k5UGf?1l51m52n5\@1n51o51P6=R6b4iCG21a1l30=`6hJP81R6AR69N`2m=R5m1;21Q39g2DTAX2g@4S6g;i]1[=2S6mV22
S621S63S6ai1P@2S6bY23S60aY23S60e82S602S6g33S6V3@2S6g;1c_202U6ga11V64Y6\Hk2^74Y6kFP@R16Z6hZ1Nd1[3
W17[6j5>0]BUOW>8[6k9b;nAh1g7QC;1^65^6U=R@V7_C2^6XU14^6\=VN02^6ag13^6]f1S17^6j@]3S3S6]NI3^6[@TA2_
644c6X:dBlY13e6d2B7e61b2Bgc12RD2e6W31f62f6UK2f6YW12f6o8;h6Y1a;e5_6[AR3S6d3k3Q51h66i6^>nAQ>V:b82i
6lJ1i605j6X2la1]3b31k62k6nN3k6nNf91l603o6ZIR8=P7^9P20i4a5lDB3U1a25R=3P7ZIR83P7^9<2P7^95`F<40U5Fb
:HU:f4R1X19m1S1h65\21P4e1o2c7H=[?C`32T7`\11T73T7ZBU92UOf^13W7cHS>2W7gV11W74Y7`@Y?D1Y71[71]71]7:R
Gm1j5=3d3\6X6O21_77a7n50a=YH0_L7a7W@]1^6PR1Y7i62a7hL6a7k60]>5n61b71c71c73c7YR1^;3d71Pb12d7Rb12d7
11d73e73`n12f7hL1f71g71h71k72k7i;2k7`L3k7kKV32k7YX15k7[CT9i;n?4k7ZX1n?42k7S;2k7nU14o7eIZ2@1o7=Q8
R9d7A2Q6f3e=kDU1c1\4m32S8]72S8`l1DY8]>o4L\15;R21T1m9a2b1i1=b1g8[@e142S9la11[84[8H0cS23^82U12`=cg
12a8j14a819^12a811b8?f;V1n644V6DS5P3LoEl37]<R23f8BXY14f8BXY1VOIg8Di1_1e1[4\3Ec8eLT21J;^2636D03j2
\60Z37j8?=ob1C6RA3j8?04j8ha1T2C>j8c1X6QV1b3102U2C6?k3a33j8TC`Q13j8P1`c14j8P1lb1C6V:jc1@4Q>[2@l8V
7o39l:d3;HmA_1X461OQ7`<2n8mV21n8=c?X1_6C;Y5lI3d4\>6m2c11S96S92[4kEULX64T9R[1Z1nG3T90cS21W94Z90nU
2D5Z9=T]1^6YA2Z9@3Z9@`c12Z9kd13Z9@k>1Z93Z9312Z9V13Z9iQ2l42Z9S^13Z9d<VX16[9C2Zl1m2c61[94]9j7TZ1U2
S1QEiOK3i19509>j2061D:3N8<620i40223161b2==`49^916h30Z3^Y1]1h71^92^913^9162_931_97g9j<1d7\8[CK1h9
1k92k9R52k9TZ12k9l92k9hf14k9b`1Y2C2k9TT12k9U72o9c^12o921o92o9i<2o9fo13Q:j]1`>1W:6W:^50]9dM_D1Y:5
Z:VD0e@X<1Z:2Z:fO3Z:e4WP101^:4^:\_1B`71^:2`:P?1`:2a:`T11a:4d:n1e;\24d:aZ1^7lA1f:5f:f?X3h5d;1f:;R
DAoQ10Z50[3X;d4X1\11i:3i:[b142i:[b14k:0_X1YB4k:0S6[R12k:02k:`X11k:4]=hCUY1^51\Z21n:1^n11R;04T;k;
d>T16T;U3e8d1o<V12[G[1CV;U3_1N\IX1QD^241381@055b2h91W;04Z;l>6aZ18Z;l>g7^<j8IBhF7Z;S7^6d4RMl1a<4\
;h1n;C5];H>b>U44_;kn1J[25c;mHYLS4]82c;YT27Q<OfF0TFd8b61oR13mGj6VE9k;Z<T1921l8k4QC1k;3m;U^1Q63m;c
Na?5m;cNa?R112n;L1n;2P<11P<1W<2W<k13W<e`1b25X<2g:Y1]c14X<T<fb1:02\<g>1\<7]<i3W7h2j2Q3R>1c<2g<XS2
1g<1h<2i<RF1i<1j<1k<4g?7PDo[17SR12C0oT1012U=d<1W=1X=1Z=1[=3[=g5^b16[==W1U1l<^91\=3]=hCY\13]=hC`8
2]=d301XQ11^=0:`=04U3QA0^<o11eH4`=0Z3^d16`=[3?jO3R22`=mU12`=jg13`=[3^d18`=d52^1125eN3`=0Z33a=_V1
YA5a=VAX5o3o81a=3a=T@QB3a=4QF2a=Z33a=Z3ZP14b=kEULX63b=kE^R11d=2f=Tf11g=1WL05h=10Y[1h11i=3j=0W=1j
=6j=0h5_FSDh:3k=XLlN1m=3o=^?53o=Id>2o=j>3o=^?Xb11o=7Q>0d2h1hS10l31S>4T>1g<ed19T>1g<]R18=\1^2d=>Z
>Of5Ni50MR3i1[Cl3hCk1X23\>lc1h=4]>02Ye12]>hm12]>d88]>^:S2P20^:X8h82e>iF8e>iFgC36K3o4<cH`4^2F`3W1
<e81NhMd12i>01j>02lS1RC02l>XA3n>HUK1n>2P?Rk12P?`E1P?3S?fT1Z?;T?KS2:]S136Id2R7o>1V?7[?n8mB0U@e9X6
6c?]P1a73jC[2001e?2f?01g?9g?7\20mQ1l6W1[:l85i?l<0RGUD6o?\2c?l8Z@`D2o?^e14Q@^_1c612Q@Vb13Q@?de13S
@T1SR11U@4U@mAcW1X52a@jb16b@g9aP1Aj:o45b@ab1T3j6h21c@2cf1o62i@^a1;l@1`3712\9R2c>W4SC4l@1ZY1X94l@
YR1172l@^d12l@fV11l@3l@Ko^11n@4PA;cI_D2RAii11RA2VAY?6gH<c5V3Y1U;2XATZ12XAmY14XA\3nV1n11YA002[A_h
11[A2[Akd11]A1ac12RDbQ13`AhH?1`A2`AfH1dA01gA5hAV@^<S>b<1hA4hAW_1^?12hAW_15hASW1S8^?19iAYAS2gCS34
m26]53jAkEdY11jA7\GV9[1\Y1;8T13RBPo10;RB_4oU12U309n8m70T13RBh]104TB:aS1ZJ5TB:aS1ZJR18TB3hS12\1V6
aC71TB9TB36S8P@_;\1o=X:6UBST1R410E2VB91VB5VBo8nY1e4S24WBT:cT1Q;3XBkS113\B0^d14\B0^d1E3\B_d1E2\Bk
X13Wj1`=Z12`BhS11`B6bB10R^1Y@25bB1S^1Y@24bB1]n121bB3bB2\n12iBc[14mB]Q1b:j@2oB12TC23UC2c>1UC2UC22
VC^D1VC1WC1WC5ZCYGj62`N1\C2\C[^12\C52\C92\CT;3\Cde1j14\C9aZ152\Cfk12\CeM8^C01c4o7W4e1W53^ClG41_C
5bC0n3`3kC2bC01cC3cCgG42dCcZ11eC01gC2gCP^11hC2jCX@1jC2kC13kCVN04kC;jM01mC2mCWY14nC1QNkC4nC1QNjI4
nC16jM04YDS:g9`U12YDXI1\D1_D3_D[Z1f21aD8aD0m1<[58g5`>1cD4gD12\91mD1nD8_R1]4[2U1i7^H<09QENi50MXHl
3hCT43QEPP1aI1RE0004VEW?[<`I2VETe108]Gc4]2P3Z30l1kW102ad1i75XE_Q1O101TU101YE4PJREoJd13PHV2gZ102Z
E]83iKgCT5003nQ1d=J1^`11`E4bEaIjKc42bEaI2h]251RR104hE]In4N3hEZ4RE1jE1lE3lEZDeU11mE;WFS2U1U4l4V5U
5X1^=a>J5Wa10o15103QFe2fK005da1e3Y1i1U<4VF[9j=W19WFi6U520fGh5o7?9WFLZ:3o3ESOk3e14WFWBBXO1WF:WFi6
]4VG5h3Z4Z7S813YF[8U@3YF4S82YFkG3ZFT2gL2[FR8002Qn1k33^FS8P31_F3_FQ8QA3_Fb7da12_FB9`FY1^1c1a7]4K_
1^Q12cFWe12cFaS11cF1dF3dFa712hF:1hF3hFc2Y]10BiF80EH=[2Z2N[1o7n600Q2[1kIS31iF5jFm7=X4j54jF7gQ1k=1
`Y101lF3lF]?k23mFHa?4mF=K^55oFY3Y5T=02RGgA1RG1SG2SGQC1SG?SG4]5R2X2n2e5B_9c7U73=i401VG2VGUA2VG]K2
VGa?1[G1\G2\GVH3iGH_?4_G:Y?VS14_GP2VF]33_GUh172`GdR11aG3bG`8hX12bG`81bG3TNg2XV16eG1QEEj1ZM5fGE]2
_Df43fGKPa13fGn@e61gG4gGSX1093jGR5j51lG1mG5nG7VG2T;4nGW6YA]O1QH3UHfF25VH[8g8R6fK2VH`a11WH01[H2`H
g79`Hg7n70g6[Gc41S2;`HV7@RZ10C00b28S14aH9be1T21aH3bHR6U@1bH4^MTLT191hI1dH6lP1c7^R10011[P1:oIl3R4
=P<Y1OoIn3U32eHPh11gH2gH_H3hHIm88hHiS12U309^1h71hH1gZ21jH2lH21mH9oH;U1e72i;Y6V8T92oHh52PI^24PI1f
]1Z42PIh`11PI1RI2SIa91TI6lNY9n:GBTK1UI3XQ1dFSD3VIn=Q;2VIa<3dY20\43WIcb1e23XIga111[I1\I5]I7P4T?PQ
11^I2_Ihd12_Igh11_I2_I\d12_Ik71bI3bIo6m12cIj_12cI31cI1eI4hIT=[2kR11hI1jI4kIW?c;=1lI1oI1PJ5RJd3m3
\2^[11RJ1S\13SJi8U[11SJ1SJ2TJib11WL1jU201f]11cN1YJ3mj1Z>^52[JYa12[JS82R_1SF1hJ01VL2`P1V41^V101R_
23^JRd1M03oP1Bg53aJoa1Y32cJSW101dJ2dJg<1eJ3fJ0n[11gJ1hJ2jJSe11kJ3kJd8QY11QK02XU1lU103RKR9o901SK1
WY21PR101d`101gP104oT1UGW;_801oZ20005_KkDPI7001bK4bKl4eDa900002fKfY1001iK1fd11jM1oK003PLl6Q53PLW
5W;1PL0;VMZ5_6m3YJb4?P1_2X1=2Tg1X61n^22[Q1^32\Q1^31RL2RLiB1VP15eS1h8hFT8a2001SL1Z\12nOj8003VL[:i
73XLc^1R41P^11[L2\LkX11\L1QQ11QQ14]R1TJ\>31j_11[P1001RU11`L1`L002kMV;002eLWe11eL2na201Wb15fLSGR?
7k41jL2lLPA3lLY8\61QM1SM1UM4UM[8h3n42UMSA2VMj;2ZY1^55XMY3h1Q:[25XMR5Q:MgQ11XM1ZM2[MP:1]X11]M2^Mc
M1^M2_M]72aMm93lU1e:22fMn52fMT33fM\<12fM^31fM3fM^Kc24gMF`3]<3gM]Ca@1iM2iMk_12mMnA1mM2nMj11nM1PN1
aV11RN2SNkT11UN5VN?2]T1m:2VN11VN1VN3VNZ1_12YNkK2YNj:1\N8]N[6SMR7e10c2`42]No?2]NU@3]N[1i>2]NU@4^N
X2Z2nX11^N2`N02`N^\103aNU2j42aN`>2aN[\12aNf21aN4bNY5`2F1bN1cN2dNV@6dNC2g7^2V;1dN1eN3eNR9X22eNU@1
fN1fN1hN2jN\72lN`:1nN002ROa51RO2ROa51TO1VO3XO2eS101YO2YO32YO31^O1UU12mj1101dO1dO2eOVY11eO1fO2gOS
`11gO2iOa21PP11QP11RP101TP12TP1l82VP1^?1YP101mY14\P1Z1n2XV11T^21_P11aP12aP1cZ11bP11eP11eP11eP12g
P1P51iP12_\1b>7hU1l1`6[L4W3001mP11oP12QQ1n23QQ16c12QQ1P:4QQ1_@P<S22QQ1m21UQ13VQ1o:h71XQ12XQ1i;2X
Q1o>1mZ20002YQ1]21ZQ103XV1]FYC1eR11fR12[Q1^31\Q14\Q1d2Ib801]Q10004`Q1S6^V102aQ1Y71aQ12cQ1[21cQ12
dQ1c11eQ11fQ16gQ1]Y10d2V1H1hQ12hQ1j6001mj11iQ12iQ1T^101jQ12gR1]X12lQ1WZ11nQ11oQ12oQ1^<3oQ10n\13o
Q1bJc51PR11RR13RR1`3g34RR18?e24RR1X3e1ST11SR11TR11UR15VR1Cb2]R101VR13WR1o7`M1ZR11ZR11[R11]R12`R1
_H1`R11aR11bR12bR1a51eR11eR12fR1dN1iR11kR12kR1_R102PS1S91QS11RS12^c1lA2US1b21US12US1A2VS1\:1VS11
ZS12ZS1_:0001cY23[S1R>A1[S12[S1YT11d`101`S11aS13aS1^9T11cS11cS11Uf101eS11gS12gS1`J3hS1mDZ@004kS1
aEX1nC1mS11PT101QT12RT161TT12[T1Y[11^T13^T1f4_22^T1f401_T10002aT1iX11bT14ll1S1R8D1fT11gT12kT1PY1
1kT12nT1e:1nT11oT11PU12PU1W?1QU11RU12VU1lY11VU11XU12XU1B1YU11[U16^U1lT1G0001]U13_U1fC;2aU1h30001
dU102e\1003iU1VU1j41iU11jU11kU10001mU11nU11PV1003SV1P1[901TV14TV1c1n1G02Sh1Q27UV1^BD^19X@k24WV1Q
66P42XV1TK1YV12ZV1k22[V101[V11\V12]V1e601^V101^X102cV1TT101hV11jV11mV11nV12oV1o51Zm15PW1@hQ1V1i2
1QW18QW1aR100M^31l100001RW101Yf11SW11^]11UW1001WW101YW12YW1iW1002\W1fU12]W1j43]W1j4^S11]W101^W12
^W1<1_W1003dW1[Q1c21gY2001g\11hW12[[2[41kW11lW11mW11oW11QX12TX1o21UX11WX11XX10001\X10001_X103aX1
UW131aX11bX1002eX1fP101gX101iX11kX1001mX101PY11TY1005ZY1cS17Z1M1ZY11[Y11\Y12]Y1YU11_Y12`Y1P31`Y1
000002cY1bU11cY102dY1cQ102fY1@2fY1@1gY12hY1]12hY1X11mY12mY1Q72oY1N1QZ101RZ11SZ13VZ1PH^11VZ12VZ1b
O2VZ1K1XZ11XZ13YZ1?nE1YZ11][11^Z13`Z1\R1`23aZ15h83aZ1CPF2aZ1C1aZ12bZ1P@1bZ11dZ11P[12P[1lV12Q[101
Q[11R[12R[1kS13R[1kOP42R[1lS12R[1RQ12R[1R31S[11T[11U[14V[1eMe322X[1QF1X[15[[1QJO3\74[[1QJO32[[14
1[[11b[12b[1TT102h[1W31h[12h[1S301l[12l[1Z=2l[1^=3l[1Z=31m[102Q\1WP11Q\11R\11S\11T\11V\11W\10001
^\12^\1PS12^\1hF2a\1W41a\11b\11c\11c\11g\11m\101n\11P]11W^22Q]1X11S]11^]12^]111a]12a]1>1b]11c]11
d]12d]1[61e]11e]13e]1\6C1f]13h]1ZQ104h]1ZQ10J1j]11k]11l]12l]1WQ11m]11P^101Q^12Q^1R41U^11Y^11Z^11
\^11_^11`^12`^1j:1j^11l^11m^12P_1[G1Q_11R_12R_1`P12T_1o53V_1n4N01[_11`Z21f_11h_11i_12k_101k_11l_
11o_12R`1jJ1R`11T`11U`13U`1Y2g62U`1Q93U`1U9R11X`102Y`1jD1Z`11\`13^`11jI1a`12a`152c`1dH1c`12d`1cM
1d`11f`12f`1h81i`12i`1PD1j`11Q\21l`12m`111o`11Ra12Va1e?01Wa11Zb12Ya1X<2]a1eH1]a13^a1@02_a121aa10
1da1=da1LF2101@S5]211n?01Pb12Pb1]85Pb1c1a3K82Vb1_C1Wb11Zb11_b12_b101`b11db106Uc1P6X1R1W9_62Xc101
Yc14Yc11211[c14[c11203\c1gF11\c11^c12_c1^N1_c13`c1R814`c1R8111`c101ac13bc12[14bc12g3b12cc1n=1cc1
1ec11fc102mc1_B1oc12oc1_I2Rd1C4Rd1CY8k11Rd11Wd13Wd1E=2Wd1S11Xd11Zd11[d12_d1=1_d13ed1:QC1ed12ed1\
C1fd11gd11hd12od103od10QC1Qe11Re11Te12Te1\62Te1Y51[e11]e11`e12be1nG1ee11ee11da21he13je1`A=1je11Q
f13Tf1192Tf112Yf1\51Yf12Yf1Q22Zf1`C1^f11ef11ff11gf13hf1X1^43fh13k=1Ug11Zg11`g101cg104dg13101dg13
hg1101kg11mg11ng12ng1?1Qh14Rh18Z1e:2Rh182Wh1R91Wh12[h1k41[h11]h13ch1_Al41dh102Ui1h12Vi1f11Vi14Vi
1X12B2Wi131Wi13Wi1V122[i1R11[i11mj103ji1CU12ji102ki1F1ki13mi1fAa12Sj1R13Uj12_<1Vj13Wj1j;V53Wj1m7
g12[j1V11\j12^j103^j10E1^j12^j125^j12j2Fk31_j11aj11cj11dj11ej11gj13lj1A84lj1Aj:c92mj112mj111mj13
l]21B2Uk1T;1Vk12Vk1P;1Xk11\k11^k11`k13ck11e91dk12dk1^C2dk1S;1fk11gk12lk1g54Pl10XCY12[l1n31[l11bl
1=bl1d5>1\6=00M5NY213cl1TD`12hl1C2ml1b23ml1b2T71Pm11Zm11\m11hm11nm11Pn11Wn11Xn11\n11cn11jn11kn12
kn1f23nn1j@S21`o11QP24YP211002aP2G2aP2;1aP21bP22cP241cP23dP2Z=12gP2S?2hP2B1hP22hP2A3hP2A11iP21jP
21kP21lP22mP2<1mP22mP232mP2=01oP21PQ201RQ21RQ21TQ22UQ2701k[21WQ21XQ22YQ201YQ21ZQ21[Q201cQ22gQ201
gQ21hQ21jQ22UR2D3UR2_=75UR2`1P2m971VR22VR2_12XR2@1XR21ZR22[R2X10001bY21_R21fR21lR22mR2N001oR21\S
21US22US2V72WS201XS21\S21_S23`S26_51bS21dS21lS22lS2]11mS21g[23g[2_511TT21lT21PU22RU2f11TU22TU2i<
01WU2001XU201[U21\U22]U20001`U201bU21eU21fU201kU21RV21SV21ZV21]V23]V2\501bV21cV21eV21hV22iV2o41l
V21\W22]W2_81^W23`W2m6T21`W21bW21mW21oW21SX21VX21YX21_X23lX2e321lX22lX2e3002mX221nX22oX2d42PY2c2
1QY24QY260a61VY21WY22XY203XY20g65XY20X5=05XY20f50O3XY2b6[23XY20U13XY20f54XY20Il43YY2I_51ZY24ZY20
d505ZY20d50O3[Y2d501\Y21]Y22]Y2P22^Y2V81_Y22`Y203`Y20_61aY22aY2_62dY201fY21fY21gY22gY2X52gY2S62h
Y2R11hY21iY21jY23kY20U22kY2e71kY21lY21nY22nY2Q13nY2U1f402oY2V42oY2n41oY21PZ21SZ22SZ2J1ZZ21ZZ22[Z
2_42[Z2g43[Z2I01[Z21\Z22\Z2i21]Z21aZ22aZ2`42bZ203bZ20]51bZ23bZ2\302bZ2]41dZ23dZ2m122eZ2X41eZ21gZ
22hZ2K1hZ204kZ2c1C_21lZ21mZ21nZ22nZ2b31oZ22oZ2n41P[22P[2f43S[2l311S[21T[22U[201U[22V[2W21V[21W[2
1X[23X[2182Z[2e31^[203c[2\301e[201g[21h[21i[22k[2Z11l[201n[22o[2Z21P\21Q\22Q\2i304T\2Ib1M1Y\201^
\21_\22_\2001`\201b\21c\21e\21k\20002m\2`21n\22n\2`21S]22S]2g11V]21[]21\]21]]21_]201b]201c]21e]2
1h]21k]23l]2EX13l]2NO1l]21o]21Q^21R^21U^21Y_2001W^21Z^22Z^2E2[^2D3[^2D01]^21a^21b^201g^21k^22k^2
O1n^21o^21P_22P_202P_2P11R_22S_201S_23S_20J1T_22T_2J1V_21Y_21Z_21__22b_201b_21c_22e_271e_21g_21i
_21k_21m_21n_21P`22Q`2d11Q`21V`21Z`21_`21c`21h`21i`21Ra22Ra221Sa21Va22Wa211[a21^a21aa201fa21ha21
la21ma22na201na21Pb21Ub21Vb21Yb2Y201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;C10;0i
Y1D34>?@7AEFG10;0mo1H24I7JKLM00;0mi1N14OP1LM00;0mm3N14OQ1R1S110;0mm1T124U17V1W1X1S110;0mi1Y124U1
7V1Z1[1\110;0mY1]134^1_1`17a1b1[1\110;0mi1]134^1_1`17a1c1[1\110;0mo1]134^1_1`17a1d1[1\100;0mY1e1
34^1_1`17a1f1;g110;0mi1h134^1_1`17a1i1j1\100;0mY1k117l1m1n1o120;0mY5P234Q2R2S27T2U2n1o120;0mi5P2
34Q2R2S27T2V2n1o120;0mY5P234Q2R2S27T2W2n1o120;0m\5P234Q2R2S27T2X2n1o120;0mY1P234Q2R2S27T2Y2n1o12
0;0iY1Z234Q2R2S27T2[2\2]210;0im1^21?_2`2a2b210;0im1c21?d2e2f2g220;0mX1h20i2j2k200;0mm1l234m2_1n2
7o2P3;C10;0mk3Q334R34S37T3U3;C10;0mk3V334R34S37T3W3X3g120;0mm1Y334Z3R2[37\3]3X3g120;0m]1Y334Z3R2
[37\3^3X3g110;0mi1Y334Z3R2[37\3_3;C10;0mk1`324R37a3b3c3b210;0mi1d334e3?f37g3h3c3b210;0mm1d334e3?
f37g3i3j3k300;0mi3l334m3R2n37o3P4j3k300;0mi1l334m3R2n37o3Q4R4k300;0mY1S414T4U4R4k300;0mY1S434m3R
2n37o3V4W4X410;0mk1Y43_1Z47[47\4]4W4X410;0mk1Y43_1Z47[47\4^4W4X410;0mk3Y43_1Z47[47\4_4W4X41020mk
7Y43_1Z47[47\4`4W4X41190mk3Y43_1Z47[47\4a4Fb410;0mo1c424d47e4f4g4g41040Y8h427i47j4k4l4l41040iY1m
427i47j4n4o4o41040iY1P527i47j4Q5R5R51040iY1S527i47j4T5U5U52040Y8V527i47j4W5X5X51049iY1Y517Z5[5X5
X5104>iY1\527i47j4]5^5^51140iY1_527i47j4`5a5a50141iY1b527i47j4c5d5d50140iY1e527i47j4f5g5g52140iY
1h527i47j4i5j5j51140YY1k527i47j4l5m5m51140iY1n527i47j4o5P6Q600;0mo1R62464S6T6P6Q601;0mo1R62464S6
U6;Q600;0mk1V62464S6W6P6Q600;0mk1R62464S6X6Y6l410;0mY1m437Z67\4_1[6\6Y6l410:0mY1m437Z67\4_1[6]6X
1^610;0mY3_634S3R2`67a6b6X1^610;0mh3_634S3R2`67a6c6X1^610;0mi3_634S3R2`67a6d6X1^610;0mo1e634S3R2
`67a6f6X1^610;0mi3_634S3R2`67a6g6X1Q610;0mo1h634S3R2`67a6i6X1^610;0mi5_634S3R2`67a6j6X1^610;0mY1
k634S3R2`67a6l6X1^610;0mi3_634S3R2`67a6m6X1^610;0mi1_634S3R2`67a6n6X1o610;0mi1P734S3R2`67a6CPP81
P10P10P10P10PP11P13P10PP11424241PP41P21P81PP21P21P41P81aQ7QDd3`DcX1PDRf4QDe3PDjb1PDj`1PDUf4PDYa1
PDT`1PDYa1PDUf4PD`c1PDjb1PDac1PDUf4QDf3QDg3PDXf4PD^c1PDYf4QDh3PD[f4QDi3PDj`1QDj3PDUf4PD`c1PDHQDk
3PDe`1PDo_1PDHPDaf4QDl3PDdf4PDj`1QDm3PDff4PDj`1QDn3QDo3QDP4PDlf4PDkf4QDQ4P@o^1QDR4QDS4QDT4Q@i2QD
U4QDV4QD^2Q`1g2QDW4PDHPDo^1SD0`E^g4`E_g4`E[f4`E4`Eh8`Ef8QDX4aD0`DX2`DV7`D^c1`D`c1`D]c1`D`g4`Dag4
`D4`DZ1QDY4P@^b1Q@Z4WD0QD[4XD0aD]2`D^c1`DRT2`D]c1`DX2`DZ1`DYf4`D`c1`D^g4WD0QDY4QD[4XD0QD\4WD0PDj
b1QD]4XD0WD0PDYa1QD^4XD0`D^c1`DV7`DX2aD0`DQ1`D_7`DS9PDjb1QD_4QD`4WD0PDhg4XD0PD^b1QDa4aD]2UD0WD0P
Dhg4XD0`D^b1PDoc1QDb4PDjg4QDc4PDHQDd4`Dh6`Di6`DO`DM`D^c1SD0PD_c1QDe4QDf4QDg4SD0QDh4Q@^2Q`1g2WD0Q
Di4XD0PD[f4QDj4WD0QDk4S@0QDl4XD0PD_g4QDm4UD0WD0QDn4XD0SD0QDo4QDP5TD2QDQ5QDR5PDj`1PDYh4PDZh4PD`c1
PDj`1QDS5QDT5PD[f4QDU5PD[f4QDV5PDMPD[f4QDW5PDHQDX5QDY5PDMPDYe1QDZ5PDgh4PDk6QD[5PDRf4PDk6QD\5QD]5
PDbc1PDjh4QD^5QD_5QD`5P@[f4PDU7QDa5QDb5QDc5P@[f4S@0QDd5QDe5PDjV2QDf5QDg5TD2PD_g4PDRi4QDh5PDWk1QD
i5QDj5PDj`1QDk5QDl5PD]g4QDm5PD]g4QDn5QDo5QDP6QDQ6QDR6QFl2TD2WD0QDS6XD0`Ejj4`Ekj4`Egi1QDT6QDU6QDV
6QDW6QDX6PDh`1QDY6QDZ6PDj`1QD[6QD\6QD]6QD^6PDe`1QD_6QD`6PDe6PDeh4QDa6QDb6QDc6PDRf4QDd6QFl2TD1WD0
QDe6XD0SD0TD2QDf6WD0QDg6XD0QDh6PDj6WD0PD^k4XD0PD[f4WD0QDi6PDgk4XD0PD`c1PDfk4QD^2WD0PDlk4XD0PD_g4
PDj`1Q@T3QDj6QDk6TD2QDl6QDm6PDj`1PDUl4QDn6QDo6QDP7QDQ7TD2PD[l4PD]g4QDR7PD\l4PD]c1QDS7PD\l4QDT7PD
c]4QDU7PDRk4PD^g4QDV7PDal4QDW7QDX7QDY7QDZ7QD[7QD\7PDag4QD]7QD^7PDll4QD_7PD[f4`DR9QD`7TD2QDa7QDb7
QDc7QDd7TD1QDe7PDoh4QDf7QDg7QDh7QDi7QFj7TD1WD0QDk7XD0QDl7QDm7QDn7QDo7QDP8PDQP5QDo7QDQ8QDP8QDR8Q`
1g2QDS8QDT8PDi^1QDU8PD]g4QDV8PD_g4QDW8QDX8QDY8QDZ8PDVP5QD[8QD\8QD]8PDj`1QD^8PD\P5QD_8PD^a1PD`b1P
D^a1PDPi4PD[f4SD0QD`8PDj`1QDa8PD^b1QDb8QDc8PD^b1PDl^1PD^c1PDR8PDaP5QDd8TD1QDe8QDf8P@l`1QDg8QDU7T
D2QDh8QDi8QDj8TD1QDk8PDlP5QDl8aD1PDaP5PDh`1QDm8QDn8QDo8QDP9PD[f4aDQ9`DPQ5PDj:PD[f4QDR9Q`1g2QDS9Q
DT9PD[f4aD1QDU9PD[f4QDV9SD0QDW9QDX9Q`1i2QDY9P@l`1QDX9Q`1i2WD0QDZ9XD0QD[9`D^b1`D_g4PD^a1QD\9TD2QD
]9PD4PD^a1`DZe1`D>`D]R5`Dl`1`D_b1`D]c1SD0QD^9QD_9QD`9QDa9QDb9PD[P5QDc9TD2QDd9QDe9QDf9TD2QDg9QDP8
TD1PDgR5QDh9QDi9TD1PD[f4QDh9QDj9WD0SD0XD0QDk9TD1QDl9QDm9QDn9PD[f4QDo9QDP:SD0QDQ:QDR:QDS:QDT:QDU:
PDf6QDV:QDW:PDYf4QDX:QDY:QDZ:PDlT5QD[:QD\:QD]:PDVf4TD6PD4TD3QD^:QD_:PDj`1QD`:QDa:QDb:QDc:PDh`1TD
2QDd:PD^c1QDX6TD3QDe:QDf:PDRf4TD5PD4S@0QDg:PDaU5TD6PD4QDh:TD2PD]\1QDi:PD^b1PDnP2PDHPDVY1PDRf4P@h
`1QDj:QD^2Q`1g2WD0QDk:XD0`D[V5`@[f4`D\V5PDYe1QD^2Q`1g2WD0QDl:XD0PDU`1Q`1g2WD0QDl:XD0QDm:QDm7PDmP
5QD^2WD0QDb6QDn:XD0PDaP5PDZe1PDjb1PDS:QDo:PDZ\1QDP;PDR7PDRf4PDeT2PD[f4PDe6PD`\4PDj`1PD^V5QDQ;QDR
;QDS;PD^c1PD^V5PDag4PD_b1QD^2PDbV5PD[f4PDZ;PD_g4QDT;QDU;PDTa1PDeV5WD0QDh2XD0QDV;QDW;aD]2`DZ6PDhV
5QDe2S@0S@0QDX;QDY;QDZ;QD[;PD^c1PDh`1QD\;PD^b1QD];QD^;QD_;QD`;QDa;TD3QDb;QDc;QDd;QDe;PD^a1PDQW5P
Dcf4PDRW5QDf;QDg;PD]g4QDh;TD3PD[f4PDSW5QDi;PD^b1QDj;QDk;QDl;QDm;PDag4PDYW5PD^c1QDn;QDo;QDP<QDQ<Q
D^2Q`1g2WD0QDR<XD0`@QW5`@`c1Q@]2QDS<QDT<PDQW5QDS<QD^3PDQW5QDU<P@^b1Q@e2QDV<QDW<WD0PDi:PDj`1QDX<X
D0QDY<QDZ<QD[<PDX9PDe]4PDo\1PDWf4PDlW5QD\<QD]<QD^<QD_<Q@`<QDa<WD0PDj`1QDb<XD0QDc<QDd<PDUP5PDhV5Q
De2QDe<PDhV5QFf<QDg<Q`1g2QDh<QDi<QDj<QDk<PDHPD]X5PD_g4PD]c1PDh`1PD^X5PD^g4PDaP5QDl<PDaP5PDe`1QDm
<QDn<PDaP5PDQk4QDo<QDP=PDW^1QDQ=QDR=QDS=QDT=PD^b1PDj`1QDU=QDV=TD2QDW=QDX=QD^2Q`1g2WD0QDY=XD0QDZ=
QD[=P@YS2QD\=PD^b1PDj7PDWf4PDk9PDh`1PDhZ4QD]=PDPY5PDQY5PDe`1QD^=PDSY5PD]c1QD_=PDm\1PDRf4S@0WD0QD
`=XD0WD0PDHXD0QDa=QDb=P@^b1QDc=Q@`2Q@a2PDRQ5QDd=PD^b1PDPd1QDe=QDf=QDg=PD^b1PD^c1PDbg4PD^b1PDnY5P
DUP5PD_g4PDoY5PDag4QDh=QDi=PDmP5QD^2Q`1g2QDj=WD0QDk=XD0QDl=S@0QDT3QDm=PD_g4QDn=TD2QDo=QDP>Q@Q>QD
R>QDS>P@c]4QDT>PD[f4`Dj`1QDU>QDV>QDW>QDX>QDY>QDZ>PDPi4QD[>Q@\>QD]>QD^>QDh4Q@^2QD_>QD`>PDUP5QDa>P
Dh`1PDY`4QDb>QDc>QDd>QDe>PDkZ5QDf>TD2QDg>QDh>QDi>QDj>PDU[5PDV[5PDW[5PDmP5QDk>QDl>QDm>PD[f4QDn>QD
o>QDP?QDQ?`Dh6`Df6PDmP5QD^2QDm>QDR?SD0QDh4PDih4PD[f4QDS?QDT?P@e6QDU?QDV?QDW?QDX?QDo>QDY?QDZ?WD0Q
Dm>XD0QDQ8QDZ?WD0QDm>XD0QD[?QD\?PDSZ1QD]?PDe6PD\5PD[\1PDe6PD\5QD^?P@^b1QDm>PD[f4QD_?PDcf4PDRW5SD
0PDe`1PDh`1PDT`1PDoc1PD[f4QD`?PD[b1PD[f4QD`?QDa?PD[f4QDb?PDHQDc?QDR?PD`c1PDj`1PDf[5PD^b1PD[f4PDj
`1PDg[5PDf`1QDd?SD0QD`2QDe?PDQ7QDf?QDe?PDQ7QDf?QDb2TD1WD0QDg?QDh?XD0PDn?PD][5QDf>QDi?PD[f4QDj?QD
k?QDS5QDl?PDn9QDm?QDn?QDo?TD1QDP@PDe`1PDk6SD0PDe`1SD0QDQ@QDR@QDS@PDjh4Q@T@QDU@QDV@QDW@QDX@QDY@PD
[\1QDe?QDZ@QD[@QD\@QD]@TD2PDii4QD^@QD_@QD`@QDe?QDa@QDa2S@0PDW[4`D[f4`DU>QDb2TD2WD0PDW[4XD0QDb@WD
0PDW[4XD0QDc@QDd@PDU7QDe@PD[\1QDf@TD2WD0QDg@XD0QDh@Q`1g2PD[\5PDYf4PD]\1PD[\5PDYf4QD^2PDe`1Q@i@QD
2QDR@Q@i@QD2QD_2QDe?QDj@P@j6QD2QD_2PDih4PD[f4PDih4PD[f4PDe6SD0QDk@WD0QDl@XD0WD0QDm@QDn@XD0QDo@WD
0PDHPD^\5XD0PDHQDPAWD0QDQAQDRAXD0QD^2Q`1g2WD0QDSAXD0QDTAPDoc1QDUAQDVAPDm\5QDWAQD]:QDXAQDYASD0PDR
]5PD[f4QD^2PDS]5PD[f4WD0QDZAXD0QD[APDRf4S@0WD0QD\AXD0QD]APD^c1PD[]5PD^b1PDbb1PD\]5QD^AQ@^2WD0QD_
AXD0WD0PDbb1XD0Q@d2QD`AaD]2`Dj^1`DaU5QDaAQ@^2QDbAQ@cAQDdAQDeAQDR@Q@fAQDdAPDa]5QDgAPDHQDhAQDiAPDe
`1QDjAPDm]5QDl2QDkATD1PDgg4TD2QDlAQDmAQDg2QDnAQDc=TD3QD^2Q`1g2PDka2PDka2QDT3UD0WD0PDka2XD0QDoAQ`
1g2WD0QDPBXD0S@0QDT3QDc=TD3QD^2Q`1g2WD0QDQBXD0`D`c1`D_g4QDRBTD4WD0PDP6XD0WD0QDSBXD0QDT3QDTBTD1QD
UBQDVBQDWBPDPQ5PD_g4PD\o1WD0PD\o1QD]:QDXBXD0QDYBQDZBQDg2QD[BQDZBQD\BTD1WD0PDa^5QDZBXD0WD0QD]BP@j
`1PDa^5QD^BXD0QD_BQD`BQ@aBQDbBQDcBPDaU5QDdBQDeBPDm5QDfBTD1P@l`1QDgBQDhBP@jb1QDiBQDjBQDkBQDlBQ@^2
QDmBTD1QDnBQDoBQDPCQDQCPDYe1QD^2QDRCQDSCPDXc1QDTCQDUCQDVCQDWCQDXCUD0QDYCTD1QDZC`@j`1`@l`1`Dh`1`D
i`1`DT_1QD[CTD2WD0QD\CXD0QD]CQD^CPDo^1PDZf1QD_CWD0PDlf4PD_e1XD0QD`CQDaCQDbCPDP`5QDcCQDdCP@]c1PD`
c1PDP`5QDeCQDfCPDY`5QDgCQDhCQDiCPDe`1WD0PDRf4XD0SD0PDe`1QDjCSD0QDkCQDlCQDmCSD0QDnCP@ff4P@aP5WD0Q
`1g2QDoCXD0QDPDQDQDQDRDSD0QDPDPD^V1QDSDQDTDQDUDQDVDQDWDPDh`1WD0QDXDSD0XD0QD^2WD0PDh`1QDXDSD0XD0`
D^b1`Di`5`DUe1WD0PDh`1QDXDQDYDXD0WD0QDZDP@^b1QD[DXD0PDYe1QD^2QD\DQDm7QD]DQD^DQDkBQ@i2QD_DPD^c1QD
`DQDaDPD[f4QD`DQDbDQDkBQD^2WD0PDe`1QDcDXD0QDdDQDkBQDeDQDfDWD0QDgDXD0QDhDP@\c1QDiDQD^2QDjDQDkDQDl
DQDmDPD]c1QDnDPD]c1PD]c1PDj`1SD0PD\a5PDe`1Q`1g2PDj`1QDoDQDPEQDQEQDREPDRb1PDQW5QDSEPDQd1PDRd1PD_b
1PDYf4QDTEPD[\1PDe6QDUEPD^g4PDSW1PDHPD`a5PDQ_1PDaa5PDba5PDba5QDVEPD]g4PD[f4PDh`1PDea5PD^c1PDh`1P
Dfa5PD^b1PDga5QDg5QDf2PDca5PDl?PDha5QDWEPDe`1QDXEPDh`1PDja5PD^b1PDh`1PDka5PDYf4PDh`1QDYESD0PDh`1
PDoa5PD[f4PDh`1PDj7PD^g4PDh`1PDb\1PDo:PDh`1PDPb5PD^b1PDh`1PDQb5QDZEPDjb1PDoh4PDYe1QD[EPDSb5PDRk4
PD`c1PDP`5QD\EQDk4PDk4PDWf4PDTb5PD[\1PDk^5PDh`1PDUb5PDTa5PD^V1PDP=PDaP5PDo\1PDoh4QD]EQDf2PDVb5PD
^c1QDf2PDWb5QD^EQDf2QD_EQD`EQDaEP@\l4QDbEPD\l4QDcEQDdEPDo`1PDXf4PDPb1PDQW5PDh`1PD]X5PD^b5PD[f4PD
]c1PD_b5PDW_1PD]c1QDf2PDj?PDUb5PD[9QDc:PD[f4QDf2PDi]4PD`b5PD^c1QDeEPDYe1PDUP5PDP\4PD]c1QDfEQDgEP
Dm8PDT^1QDhEQDiEPDZc1PDj`1QDjEQDkEQDlEQDmEQDaEQDnEQDf2PDkb5PDZ_4PD^b1PDTU2PD^b1PDj`1QDoEQDPFPD^c
1PDh]4PD[f4QDg5PDlb5PDj`1PDmb5PD]c1PDj`1PDP\4QDQFPDUf4PD^b1QDf2PDl?PDiV5PDob5PDPc5PDZ6PDQc5QDRFQ
DSFQDTFPD]R5PD[\1PDk^5QDLQDUFP@^b1P@j`1QDVFQD;PDj`1QDWFQD4PDPi4P@h`1QDXFQD4PD^V1P@h`1QDYFQD4PDj`
1QDZFQD[FQD4PDe]4PDWf4PDe]4PDWf4PDg]4QD4PDYf4PDh]4QD4PD^c5QD4PD[f4PD_c5QD4PDUP5PD^b1QDf2PDab1PD[
f4QD6PD]g4PD`c5QD6PD[f4QD\FS@0QD]FPD^V1PDh`1QD^FQD6TD2PD^c1QDf2PDVb5QD6PDj`1QD_FQD6QDf2QD`FPD]g4
QD7PDj`1QDaFPD^b1QD7PDj`1QDbFQD7QDcFQD7PDh`1QDdFQD7QDf2PDSc5QD7PDh`1PDiU2PD_g4QD7QDeFQDfFQD8PDj`
1QDaFQDgFQD8PDj`1QDhFQD8PD[f4PDoc5QD8PD[f4PDj`1QDiFQD8QDf2QDjFQD8QDf2PDeV5PDab1QD8PDi=QDf5QD8PD]
g4PD[f4QDW8PD]g4PD[f4QDW8S@0PDgZ1QD9TD2PD]c1QDf2PDTd5QD9TD2PD`c1PDUd5QD9QDkFQDlFQD9P@i`1PD[l4PD]
c1PDj`1QD9QDf2QDmFQD:PDh`1QDnFS@0QDoFQD:QDPGQD5Q@QGS@0PDZd5PD]c1QD5QDf2QDRGQD5QDd2S@0QDSGQDTGQD5
QDUGTD1QDVGQD5TD2PDjh4PDoR2QD5QDm>PD[f4QDWGQD5PDh`1QDXGQDYGQDZGQD@QDf2QD[GQD@PDj`1QD\GQDBPDld5QD
BQD]GQD^GQDFQD_GQDHPDQi4QDf2PDeV5QDHPD]c1QD`GQDHPD]c1PD^c1PDPe5QDHPD\l4QDaG`Dj`1`Dh`1`Di`1`DP_1`
DQ_1QDHPD[f4QDbGPDo\1QDHPD^b1PDWe5QD?PDUP5QDcGP@j`1PDYR5QD?QDdGQDeGQD?QDf2QDfGQD?QDgGQD>PDj`1QDh
GPDdi1QD>QDf2QDiGQD>QDf2QDjGQDkGQD>PD^c1PDj`1QDlGQD>TD2PD[f4QDmGQD>PD[f4PDP6PDSZ1QDEPDj`1QDnGQDE
PDh`1QDoGPDhP2QDEPDj`1QDPHQDQHQDGPDUP5QDRHQDSHQDGQDTHS@0QDUHQDGQDTHS@0PD[f4PDS`5QDk1PDj`1QDVHQDk
1QDf2PDTW5QDi1PDj`1PDT;QDn1PDh`1QDWHQDKPDh`1PDhe5QDKPDh`1QDXHQDKQDf2QDYHQDS1QDZHQD[HQDT1PDj`1QD\
HQDU1PDag4PDhP2QDU1PDYf4PDj`1QDU1PDj`1QD]HQD^HQDZ1PDj`1QD_HQDZ1PD]c1QD`HQD[1PDh`1PD^^4QD[1QDaHQD
[1PD^V1PDh`1QD[1QDf2QDbHQDR1PDoh4PDQf5QDa1QDcHQDg1PD^V1PDh`1QDg1PDj`1PDRf5QDf1PD^g4QDdHPD^g4PDZ<
PDTf5QDo1PD]c1PDjb1QDP2PDj`1PDUf5QDQ2PDUP5PD^b1QDf2PDVf5QDQ1QDeHQDfHQDP1QDf2QDgHQDP1PDj`1QDhH`Dj
`1aD]2QDP1TD3PD^f5PDUP5QDP1TD3QD]FQDiHQDY1QDjHQDY1PD_g4QDT;QD`1QDkHQDlHQDmHQD`1QDnHQDoHPD^c1PDbS
1PDll4PD^c1PDP6QDPIPD^c1QDQIQDRIPD^c1PDh`1QDSIQDTIPD^c1PDh`1PDge1PD^b1PD^c1PDlf5QDUIPD^c1PDnf5PD
l?PD^c1PDj`1QDVIPD^c1PDQg5PDkf5PD]c1PDj`1QDWIPD]c1PDj`1QDXIQDYIPD]c1PDl?PD^b1QDZIQD[IPD]c1QD\IPD
]c1QD]IQD^IPD]c1PDh`1QD_IPD]c1QD`IQDaIPD]c1PDj`1QDbIPD`c1PDj`1QDcIQDdIQDeIPD`c1QDfIQDgIPDoV5PD[f
4PDhg4PDl?PD^b1PDj`1QDhIQDiIPD^b1QDa9QDjIQDkIPDid5PD^b1QDlIQDmIPDZk4PDh`1QDnIQDoIPDh`1PDX9PDe]4P
Dh`1QDPJQDQJPDh`1QDRJQDR?PDh`1PDQh5PD^b1QDT@QDSJQDTJQDUJPDh`1PD]X5QDVJPDh`1QDWJQDXJPDh`1PD_b1PDV
h5PDh`1PDod5PDmR2PDh`1PDWh5PD^b1PDec5PDh`1PD];PD^c1PDh`1PDXh5PDVf5PDh`1PDYh5PD^b1PDh`1PDZ6PDZh5P
Dh`1PDjV4QDYJPDjV4PD[h5PD\h5PD[h5PDh`1PD\@PDP=PDh`1QDZJQD[JPDh`1PD]@QD\JPDh`1QDnIPDkg5PDPd5PDWf4
PD_h5PDld5PDWf4PDdX1PDPd5PD^b1PD`h5PDah5PD^c1PDj`1PDll4PDPi4PDo\1PDgZ1PDo\1PDWf4PDlW5PDP]1PDWf4P
Dbh5PDch5PDWf4PDdh5PDeh5PDWf4PDfh5PDk4QD]JPDk4PDYU5PDnf5PDl?PDl?QD^JPDPb5QD_JPDdi1QD`JPDTc5PD]c1
PDhh5PD]c1PDih5PD]c1PDWR2PDa@PDmX5PDa@PD[c1PDP\4`Dod1`DV[5PD[c1PDj`1QDaJPD[c1PDg^1QDbJQDcJPD^X5P
D]_4QDa9PDlh5PD]c1PDj`1QDdJPDj`1QDeJPD^b1PDj`1QDSHQDfJPDj`1PDUY1PD^b1PDj`1PD]7PD^b1PDj`1PD]]4QDg
JPDj`1PD_c1PDW_1PDj`1QDhJQDiJPD`h5PDll1PDQc5Q@RHQDjJPDQc5PDYa1QDkJPDRf4QDlJPDh`1QDmJPDf`1PDh`1PD
`\2PDf`1QDnJPDe`1PDZ1PDh`1PDfc5PDe`1QDoJPDh`1QDPKPDoc1PDRd1QDQKPDoc1PDPd1PD^b1PDHPDY^1PDYi5PDHPD
Zi5PD[i5PDbV4QDRKPDQZ4PD\i5PD]i5PDWf4PDi4PD^b5PD[f4QDf2PDlf5PD^b1QDSKPDlf5PDha5PDQ>PD]c1PDjb1PD`
i5PDQW5PDS`5PDi4PDjh1QDTKQDUKPDPe5PDWf4PDai5PDm[5QDVKQDWKPDe6PD\l4PD^g4PDj`1QDXKPD\l4PDmP5PD^g4P
D\l4PDWf4QDYKPD\l4PD_g4PDYe1PDjb1PDbi5PDjb1PDan1PDde5PDWf4PDci5QDZKPDdi5QDZKPDP@PDei5PDfi5PDe]4P
Dlb5PD^b1PDm\5PDRR1PDaP5PDgi5PDll4PDlg4PD]g4PDj`1PDlg4PD]c1PDj`1PDhi5PD^b1PDii5PDji5PD^b1PDii5PD
P\4QD[KQDRHQD\KPDfa5PD^b1PDga5PDUi5PD^b1PDj`1PDV6PDaP5PDki5PDcf2PDli5QD]KQD^KTD2QD_KPDX7PDh`1PDn
i5QD`KQDaKPDid5PDUg4PDWf4QDbKPDPj5PD[f4PDcW2PDPj5PD[f4QD^7QDcKPD]3PD^c1QDf2PDme5PD_g4PDQj5QDdKPD
[3PDda5PD]g4PDRj5QDeKPDjb1PDj`1PDfd5PDYe1PDSj5PDYe1PDTj5QDfKQDgKPDVj5PDYe1PDWj5QDhKPD^c2PD]c1QDi
KQDjKTD1P@Rk4PDYj5QDkKP@oh4PDRl4QDPFPD]g4QDlKQDmKPD\l4QDR?QDnKPDUP5QDb;PDh`1PDZj5PDYk4PDPd1QDoKP
D\j5PD]j5PDh`1PDT@QDPLPDaj5PDPd1PD]c1PDTa1PDbj5PDHPDP_1PDcj5PDcn4PDX^1PDQW5PDj`1PDo[4PDab1QDQLPD
jb1PDWk1PDh`1PDdj5PD^b1PDP_1PDh`1PDej5PDfj5QDRLPD`c1PDj`1PDkj5PDW9PDPX5PD`c1PDjb1PD`c1PDlj5PD`c1
PDmj5PDWf4PD`c1PDj`1PD]f4PD^b1QDf2PD`c1PDnj5PD`c1PDh`1QDSLP@Pk5QDTLPDj`1PDQk5PDXQ1PD[f4PDRk5PDSk
5QDULQDVLQDWLQDXLPDVk5PD^c1QDYLPD]g4PDj`1PDYh4PDW\5PDZh4PDlf5PD^b1PDSZ5QDZLQD[LPDl_1QD\LPD^c1PDo
h4QDf2PDj9PDkZ5PDci5QDf2PDgl4PDMPDP\4PDWf4QD]LPDUP5PDHPDZk5QD_APD[k5PD\m1PD]g4PD\k5PDo^1PD]k5PDQ
=PDUP5PD^b1QDf2PDlV5PDoh4PDj`1QD^LPDn;PDj`1PD^k5PD_k5PD^c1PDh`1PD`k5PDl3PDak5QD_LQD`LQDaLPDek5QD
f2QDbLPDfk5PD]c1PDj`1PDi=PD^c1PDj`1PDj`1PDPd1PDgk5PDj`1PDTk5PD]f4PDj`1PDX^1PD_g4PDX:PDP6PDPm4PD[
f4PDHPDhk5PDoa1PD`b1PD^V1QDcLPDh`1PDik5PDjl4QDdLQDeLPDRV4PD`;PD^c1PDfl1PDlk5PDUP5PDmk5PDUP5QDDQ@
d2S@0QDfLPD[f4PDe6QDDQDgLPD[f4QDhLQDDPDHQDiLQDjLQDDPD[f4QDf2PDeV5QDDQDkLPD[f4QDlLQD=PDh`1QDY6QD=
QDf2QDmLQDnLQD=PDUP5QDoLQDNQDPMQDQMQDNQDR9S@0QDRMQD<QDSMQD<QDTMTD1QDUMQD<PD`c1PDj`1QDVMQD4PDkZ5P
Dj`1PDXl5QD4PD]g4QDWMQDXMQD4PDoh4QDRHQDYMQD4PD[f4QDZMQD4PD[f4PDj`1QD[MQD4PDUP5QD\MP@j`1PDbl5QD4P
D^c1QD]MQD4QD^MQD4PDfa5PD^c1PDcl5QD4PDfa5PDj`1QD_MQD4PDPi4QD`MQD4PDPi4PDj`1QDaMQD4PDPi4PDh`1QDbM
QD4PDnl5PDj`1QD4PDo[4`D[f4QD4PD[f4PDTZ1QD4PDh`1QDcMQDdMQDAQDeMQDfMQDAQDgMQDhMQDAPDoR2QDJQDPMQDiM
QDJPD^V1PDW<QD8PDj`1QDjMQDkMQD8PDRk4PD^g4QD8PDUP5PD^b1QDlMQD8QDmMQD8PD]g4QDnMQD8PD]c1QDoMQDPNQD8
PDMQDQNQD8PDd]4PD^b1QD8PDc]4PD^g4QD6QDf2QD`FPD]g4QD6TD2PD^g4PDh`1PDem5QD6PDj`1QDRNQD6PD_g4PDRi4Q
D6TD2PD_g4PDRi4QD6QDSNQDTNQDUNPDim5QD7PDh`1QDVNQDWNQD7PDh`1QDXNQD7PDQP5QD7PDQ<PD^g4QD7QDb6QDYNQD
9QDf2QDZNQD[NQD9TD3PD^c1PDj`1PDj4QD9QD\NP@Ye1QD:PDUP5QD]NQD^NQD:QD_NPD^V1QD`NPD^V1PDZn5PD\n5PD^V
1PDh`1QDaNPD^V1QDT@QDbNQDcNPD^V1QDdNPD^V1QDeNQD5Q@d2S@0QDfNQDgNQD5PDHQDhNQD5PDHPDUf4PD_g4QD5PDR;
PDW^1QD5PDX2QDULPDXf4QD5PDh`1QDiNPD[f4QDjNQD5QDf2QDkNQDlNQD@PDle5QD@QDmNQDnNQD@QDoNS@0PDii4QD@TD
2PD[f4PD`o5QD>TD2PD]c1PDj`1PDii4QD>TD2PD]c1PD[8QD>TD1PD]g4QDf2QD>QDPOQDQOQD>PDjb1QDf2PDao5QD>PDj
`1QDROQD>PDjV2QDSOQD?PDj`1QDTOQDIQDUOTD1QDVOQDFPDhl4QDFQDWOQDXOQDFPD^c1QDRHPDab1QDFPD]c1PDmo5QD_
1PD]c1QDRHQDYOQD_1QDZOQD[OQD_1QD\OPDWf4QD_1PD]c1QDf2QD]OQD^OPD]c1QDRHPDPP6QDf1QDRHPDUl4QDf1QD_OP
Dag4QD`OQDKPDoV5PDTP6QDKPDW\5PDWf4QDKPDj`1QDaOQDKPDUP6PD\l4QDKPDYe1PDbS1QDKPD_g4PDUf4QDKPD\l4QDK
PDVP6QDLQDbOP@oh4QDLQ@T@QDVFQDMQDcOTD1QDdOQDOQDRHQDeOQDQ1PD^c1QDfOTD2QDgOQDQ1TD2PD^c1PD`c1PDj`1Q
DQ1PDXe5QDV1TD2QDhOTD1QDiOQDV1PDj`1PD\a5PDPi4QDV1QDjOTD1QDkOQDV1QDlOPDPi4QDb1QDmOTD1QDnOQDGTD2QD
oOQDPP1PDPd1QDS1QDQP1TD1QDRP1QDHPDh`1PDcP6QDHPD[f4QDSP1QDTP1QDHQDUP1TD1QDVP1QDZ1PDjb1PDoh4QDWP1Q
DZ1PD]c1QDXP1QDZ1PDRk4PDYf4QDRHS@0QDYP1QD\1PDh`1PDiP6QD\1PDj`1PDPd1QD]1PDYe1PD]c1PDjP6QD]1PDj`1P
Dgk4QD^1QDZP1TD1QD[P1QDW1QD\P1`DWf4`D4`DlP6`DRc5QDW1PDj`1QD]P1PD_g4QDY1PDPi4PD[f4QD^P1QDc1QD_P1T
D1QD`P1QD;PDh`1QDaP1TD1QDbP1QDe1PDj`1QDcP1PDcX1QDj1QDdP1QDeP1QDm1QDfP1TD2QDgP1QDn1PDj`1QDhP1TD1Q
DiP1QDR2QDjP1TD2QDkP1QDS2PDi`1PDWQ6QDS2PDj`1PD^b5QDl1PD\l4PD[f4QDl1PD^c1PDj`1PDXQ6QDl1PD]c1QDULP
DYQ6QDX1PD]g4QDX1QDULQDlP1QDX1QDb6S@0QDmP1QDP2QDnP1TD1QDoP1QD3QDPQ1QDQQ1TD1P@\m1QDT@QDRQ1P@ab1PD
[f4PDQ7PDh`1PDQZ1QDSQ1QDTQ1PDh`1QDUQ1QDVQ1QDWQ1QDXQ1PDh`1PDmQ6PDnQ6PDh`1PDWn5PDoQ6PDh`1PD[9PD^c1
PDh`1PDj3PD^c1PDh`1PDPR6PD^c1PDh`1PDUh5PD^b1QDYQ1PDh`1QDZQ1PD_g4PDh`1PDTR6PDUR6PDh`1PDVR6PDWR6PD
h`1QD[Q1QD\Q1PDh`1PDWi1PD^b1PDh`1PDcP5PD[f4PDh`1PD\R6QD]Q1PDh`1PDfW2PDf9PDh`1PD`8PDZR5PDh`1PDmV4
PD_R6PDh`1PDbX2PD`R6PDh`1PDaR6PD^c1PDh`1QD^Q1QD_Q1PDh`1QD`Q1QDaQ1PDh`1QDbQ1QDcQ1PDh`1QDdQ1QDeQ1Q
DT@QDfQ1PDUl1PDh`1QDgQ1QDhQ1PDh`1PDRS6PD^c1PDh`1PDi=PDSS6PDh`1PDc9PDfW2PDh`1PDaU2PD^b1PDh`1PDTS6
PDoa1PDh`1QDiQ1PDWS6PDh`1QDjQ1PDQj1PDXS6PDQj1PDYS6PDh`1QDkQ1QDlQ1QDmQ1QDf2QDnQ1PDUP5PD^b1Q@RHQDo
Q1PDUP5PD^b1QDPR1PD^g4PDjh4QDQR1QDRR1PDjh4QDSR1PDjh4PDh`1PD_b5PD\l4PDnl5PDYe1PD\l4PDj`1QDTR1PD\l
4PD^c1QDUR1PDke5PD\l4PD[f4QDVR1PD\l4PD[f4QDk4QDWR1PD\l4QDXR1QDYR1QDZR1PD]g4PDj`1QD[R1PD]g4QDf2PD
TW5PD]g4PD]c1PDj`1QD\R1PD]g4QD]R1PD]c1PDj`1QD^R1QD_R1PD]c1PDj`1QD`R1PD]c1QDULQDaR1Q@bR1PD]c1QDcR
1QDdR1PD]c1PDh`1QDeR1TD1QDfR1PDc]4PDj`1QDgR1PDc]4QDf2QDhR1QDiR1QDjR1TD1QDkR1PDg]4QDT@QDlR1PDXQ6Q
DULQDmR1QDnR1PDYf4QDoR1PDfV5PDWf4PD_b1PDQ=PDWf4PD]k1PDPR6PD^c1PDj`1PD_g4PDj`1PDfT6PD^b1PDYe1PDYf
4QDPS1PD[f4PDS7PD_g4PDh`1PDl_1PDh`1PDbf5PDT@PD[f4QDQS1PDP]1PD\\1PDXg5PDP]1PD^c1PDj`1PDo\1PD^c1QD
RHQDRS1PDV[5PDZe1PDQ7PDj7QDSS1PDk9PDSZ5PD^c1QDTS1PDP3PD`c1PDkT6PD^c1PDh`1QDUS1PD^c1PDj`1QDVS1QDW
S1PD^c1PDh`1QDXS1QDYS1PD^c1PD`c1PDj`1PDW6PD^c1QDZS1PD^c1PDiU2PDlf4PD^c1PDo^1PD_d5PDcU6PD^b1PDjb1
PDdU6PDeU6PDfU6PD_g4PDj`1PDde1PD[c1PDkg4QD[S1PDkU6QD\S1QD]S1QD^S1P@^b1QD_S1PDbj5PDRm4PDlU6PDbj5Q
D`S1QDaS1PDS3PD^c1PDj`1PDRb1PDf6PDPb1PDRb1PDQW5QDbS1PDVl4PDXl4PDQZ1PD^c1PDj`1PDQZ1PDab1PD[f4PDQZ
1QDcS1PDQZ1PDSV6`Dnl1`DdQ2PDmV4PDTV6PD`8QDdS1TD1QDeS1QDfS1QDgS1QDhS1QDfS1PDWk1QDiS1PDPb1PD^b1PDj
`1PDgb5PD`b1PD^b1PDh`1PD[V6PD`b1PD\V6QDjS1QDkS1PDRT6PDWf4PDRT6PDU[5QDlS1PDW[5QDmS1QDdGPD^c1PDHQD
nS1QDoS1PDHPDPQ5PD_g4PDHQDPT1PDHPDP6PDHPD\8PDbV6PDHPDP_1PDcj5PDHPDYV1PD`8QDb6PDaV6PDi]5PDe`1QDR9
Q@g2QDQT1TD1QDRT1PDe`1QDST1QDTT1TD1QDUT1PDe`1PDX9PDUP5PDe`1PD\l4PD[f4PDe`1PDQc5QDVT1PDe`1QDWT1QD
XT1PDe`1PDZ8QDf2PDe`1QDPMQDYT1TD1QDZT1PDe`1PD_g4PDj`1QD[T1PDoc1PD[f4QD\T1QD]T1PDgi5QD^T1TD1PDjV6
PDoh4PDWf4PDT<PDoh4QD_T1TD1PDl?PD^X5PD_g4PDj`1PDmV6PDnV6PDXQ6QD`T1QDmR1PDk;PDVl4PDZa2PDXn1PDQZ4P
D\i5PDoV6PDPX5PDn?QDaT1QDbT1PD[f4QDcT1PDj`1QDdT1PDlg4PDTW6QDeT1QDfT1TD1QDgT1QDhT1PDUP5QDiT1QDjT1
QDkT1QDlT1PDj`1QDmT1PDfa5PDWf4PDfa5PD^c1QDnT1QDZ<P@^g4PDgb5QDoT1QDPU1QDQU1QDRU1QDSU1TD1QDTU1PDoV
5QDUU1PDm8PD^c1PDZi5PDm8PD^c1QDf2PDcj5PDdk5PD^c1PDj`1QDVU1QDWU1TD1QDXU1QDYU1QDZU1QD[U1QD\U1TD1PD
nW6QD]U1QDRHQD^U1QD_U1QD`U1TD2QDaU1PDTX6PDWf4PDUX6PDSQ6PDYk1PDVX6PDjh4PD^a1PD_b1PD^a1PD^a1PD^a1Q
DbU1QDcU1QDdU1QDeU1TD1P@YX6PDg=PD^c1PDj`1QDfU1PDZX6PD[X6PDag4PDj`1PDi=QDgU1QDT@TD1QDhU1PDQR6PDoh
4PDVS6QDiU1QDjU1TD2PDjh4PDj`1QDkU1QDlU1PDbX6PDWf4PDcX6PDdX6QDmU1PDjP6PDWf4PDW\5PDRV4QDnU1P@j`1PD
RV4PDfX6QDoU1QDPV1PDnf5PD^b1PDj`1PDhX6PDoa1QDQV1QDRV1PDoa1PDdP5PDiX6PDoa1PD\h5QDR?QDSV1PDoa1PD_b
1PDkX6PDoa1PD[b1PDoa1PD\b1PDWf4PDQ7PD\b1PD^b1PDj`1PDj@QDTV1PDUg4PDWf4PDbZ5PDoX6PDkS2PDP_1PDPY6QD
UV1PDP_1QDVV1PDWQ6QDWV1PDTR6QDXV1PDle5PDjh4PDle5PD]g4PDh`1PDa>QDYV1QDZV1QD[V1QD\V1PDj`1PDf2QD]V1
PDlo5PD[Y6QD^V1QD_V1TD1QD`V1PD^Y6PD^b1PDj`1PDbl5PD_Y6PDaT6PDWf4PDh`1PD^g4PDh`1QDaV1PD^g4PD`Y6PDR
d5PD^g4QDbV1TD1QDcV1QDdV1QDeV1PD_X2PDPb5PD^b1QDfV1PDbY6PDPX5PDX^1PD_g4PDjk5PDk?PD^b1QDgV1QDhV1QD
iV1TD1QDjV1QDkV1PD]c1QDlV1TD1P@XX2PDo[4QDmV1P@^b1QDnV1QDoV1PD]R5PDh\1PD[7PDhY6QDPW1PDPa1PD_h4PDf
6PD[f4PDj`1PDjW2PDag4PDj`1QDQW1P@^b1PDag4PDlY6PDag4PDj`1PDnl1PDag4PD_P6PDmY6PD^c1PDVf5PDnY6QDSS1
PDbo5PDRn5PDj`1PDoY6PDWf4QDRW1PDQZ6PDWf4PDRZ6PDi5PDaP5PDUQ6PDQ4QDSW1PDTZ6PDXe5PDl3QDTW1PDjX6QDUW
1PDVZ6PDWZ6QDVW1QDWW1TD2QDXW1PDh<PDYZ6PDX9PDWf4QDYW1PDih5PD^c1PDj`1QDZW1QD[W1Q@f2PD\Z6PDag4PD]Z6
PDh`1PDQ`1PD^Z6PDU>QD\W1QD]W1PDT<PDWf4PDbZ6PDT<PD[f4PD\Z6PDPi4PD`c1PD`P6PDPi4PD^c1PDj`1QD^W1PDPi
4PDj`1QD_W1QDW7QD`W1TD1QDY7PDfZ6PDWf4PDgZ6PDj`5PDaP5PDiX4PDRT2PDYa1QDaW1QDbW1QDcW1TD1QDdW1PDm7PD
jX5PDW\5PDWf4PDmV4PDiZ6PDRm4PDjZ6PDlo5PDj2PDkZ6PDdi1QDeW1PDlZ6PDh`1PDV<PDag4QDfW1QDgW1TD1QDhW1PD
nZ6PD_g4QDiW1QDjW1TD2QDkW1QDlW1PD`c1TD1QDmW1QDnW1PDag4PDT@QDoW1QDPX1PD`7QDT@TD1QDQX1QDRX1QDSX1PD
^c1PDm>QDTX1TD1QDUX1PD_P6PDm]5QDVX1QDWX1TD1QDXX1PDme1PD][6PD^[6PD_[6QDYX1QDZX1QD[X1QD\X1PDQi4PDh
:PDa[6QD]X1QD^X1PDb[6PDc[6PD_=PDj`1PDRQ6QD_X1QD`X1PDf[6PD^c1PD]g4PDj`1PD_P6PD]c1PDh`1PD[g5PDUP5P
D[f4QDaX1PDeV5QDbX1PDnR6QDcX1TD1P@Ul5PD]Z5PDj[6PDk[6PD^c1PDZg5PDWY6QDdX1QDf2QDeX1PDlg4PDWf4QDfX1
PDm[6PDj`1PDPQ6PDj`1PDWi4PD[k5PD\m1PDmT5QDgX1PDek5PDj`1QDhX1PDP\6QDiX1PDP<QDjX1PDbR6QDkX1PDS\6PD
X:PDgk5PDl`1PDm4QDlX1PDT\6QDmX1PDTk5PDV\6QDnX1QDoX1PDdc5QDPY1QDf2PDl[6PDj`1QDQY1QDRY1PDj`1QDSY1Q
DTY1PDj`1PDnQ6PD^c1PDj`1PDZ\6PDf6PDj`1PDgi5QDUY1PDj`1PD[\6PDm8PDj`1PDTk5PDV\6PDj`1QDVY1QDWY1PDj`
1PDk?QDXY1PDj`1PDo[4QDYY1PDkZ5QDRHQDZY1TD1P@ee5QD[Y1QD\Y1PD_\6QDf2QD]Y1QD^Y1TD1QD_Y1QD`Y1QDaY1PD
d\6PD^c1PDe\6PDf\6PD_;PDg\6PDh\6PDWf4QDbY1QDcY1TD1PDj`5PDk\6PDYf4PDWn5PDoQ6PD\d1SD0QDdY1PD^b1PDZ
\1PD^b1PDm\6QDeY1Q`1g2WD0QDfY1XD0QDgY1WD0Qd1g2QDT2XD0QD[4aD]2WD0QDT2XD0QD[4aD]2WD0QDW8Q`1g2QDT2X
D0S@0QDhY1QDiY1PDm^1QDjY1WD0Q`1g2QDkY1XD0QFlY1QD^2Q`1g2WD0Q`1g2QDmY1XD0QDnY1QD^2Q`1g2Q@W8WD0Q`1g
2QDoY1XD0WD0QDT2SD0QDPZ1XD0aD]2QDQZ1`Dc^6`D^b1`D^c1PDoR2QDRZ1QDSZ1QDTZ1QD_2Q@d2Q`1g2QDUZ1QDW8QDV
Z1PDj`1QDWZ1QDXZ1PDPT6PDo^6QDYZ1QDZZ1PDV_6QD[Z1PDe`1QD\Z1QD]Z1PDe`1QD^Z1PDo\1PD^c1PDj`1PDjT6PDWo
5PD]c1PDZ6PDm1PD\l4PDo[4QD_Z1QD`Z1QDaZ1PDj`1QDbZ1PDj`1QDcZ1QEdZ1QDeZ1TD1WD0QDfZ1XD0QDgZ1QDe;QDhZ
1QDPZ1QDiZ1QDjZ1QDkZ1QDlZ1PD[f4QDmZ1QDnZ1QDoZ1QDP[1QDQ[1QDR[1PDc=QDS[1PDm>QDT[1PDl>QDU[1PDe`1PDh
`1QDV[1PD_g4QDW[1QDX[1PD_g4PD^g1QDY[1QDZ[1QD[[1QD\[1QD][1PD^b1QD^[1PDYf4QD_[1QD`[1QDa[1PDo?QDb[1
PDRb6PDPb6QDc[1QDd[1PDih5PDci1PDgi5QDe[1QDf[1QDb2WD0QDg[1XD0QDo2TD1WD0QD^S1XD0QDh[1PD^g4`Di3QFi[
1TD1WD0QDU2XD0QDj[1Q@i2WD0QDU2XD0QDk[1UD0WD0QDU2XD0SD0PDoa5PD^b1PDcb6QDl[1PD^c1PDj`1PDj4QDm[1PD^
b1PDZd5PD]c1PDj`1QDn[1PD]c1TD1QDo[1Q@P\1PDSc6QDQ\1QDR\1PDoV5PDcb6QDS\1PD^b1PDYV1QDT\1PD^b1PDbS1P
Dkg5PD^b1QDVY1QDU\1PD]g4PDhZ4QDV\1QDW\1QDTLPD]g4PDPb1PD_4PDcc6PD^3PDYm4PDoh5QDX\1PDmm5PD_d5PDii4
PD^h5PDbj5PDgk5PDdc6PDec6PDWQ6QDY\1PD_\4PDi[6PDeV5PDi[6PDl>QDZ\1QD[\1QD\\1QDk4QD]\1PDoh4PDj`1PDl
?PDh`1QD^\1PD^b1QD_\1QD`\1QDa\1PD[f4QDb\1QDc\1PD]c1PDQd6PDnR6QDd\1PDUl5QDe\1QDf\1PDQl5PDi]5PDeW6
PDoY6PDWf4PDWk1PDgb5PDgi5QDg\1PDh`1PDa2PDSS6QDh\1QDi\1QDj\1PDh`1PDjV4PD\d5PDef5PD]c1PDl?PDcW2PD]
c1QDk\1PD`c1QDl\1QDm\1PDUd6QDT@QDn\1PD\d5QDT@PDZ6PDZh5QDo\1PDWi5QDP]1PDYd6PD_g4PDjb1PDh`1PD]<PD^
b1PDh`1QDQ]1PD[f4PDh`1QDR]1QDS]1QDT]1QDU]1QDV]1PDUV4PDaP5QDW]1QDX]1QDY]1QDZ]1PDj`1QD[]1QD\]1QD]]
1QD]X1QD^X1PDTX6PDWf4PDmb5PD`U2QD^]1QD_]1QD`]1PD]c1QDa]1QDb]1QDc]1QDd]1QDe]1QDf]1QDg]1QDh]1QDi]1
QDj]1QDk]1QDl]1TD1QDf5QDm]1QDW7QDn]1QDo]1QDQ8QDP^1PD[g6QDQ^1QDR^1PDh`1QDS^1QDT^1QDU^1TD1QDV^1QDW
^1QDX^1Q@Y^1QDZ^1QD[^1QD\^1QD]^1PDUP5PD^b1QD^^1PDjb1PDoh4PDj`1QD_^1QD`^1QDa^1QDb^1QDc^1PDVl4PDXl
4QDd^1QDe^1PDfW2PDf9QDf^1PDkZ5PDWP6QDg^1PDkZ5QDh^1QDi^1PD_g4PDj`1PDfT6PD^b1QDj^1PDle5PDh`1PD_b1P
DVh5PDnf5PD^b1PDj`1PDhX6PDnQ6PD^c1PDj`1PDid5PD^b1PDdY4PD^V1QDk^1S@0PDZ6PDZh5QDl^1QDm^1QDn^1TD3QD
o^1QDP_1PD^b1PD`c1PDj`1QDQ_1PD^b1QDPMQDR_1QDS_1QDT_1QDU_1QDV_1QDW_1QDX_1PDj`1PDSi6QDY_1TD1QDZ_1Q
D[_1PDe]4QD\_1PDj`1QD]_1QD^_1TD1QD__1QD`_1QDa_1QDb_1QDg5TD3PDag4QDc_1QDd_1PDj`1QDe_1PDUi6QDf_1QD
g_1QDh_1QDcLPD]c1PDje5PDj2PDkZ6QDi_1PDmX6PDoR2PD\Z6PDag4PDo^1QDj_1QDk_1PDPi4QDl_1PDPi4QDm_1PD^c1
QDn_1PDW6QDo_1QDP`1QDQ`1P@bl5QDR`1TD1QDS`1QDT`1QDU`1QDV`1QDW`1QDX`1PDbj6PD^b1PDZ6QDY`1QDZ`1QD[`1
PDbY6PDPX5QD\`1TD3PD^V1PDaP5QDRDQD]`1SD0PD`c1PDh`1PDeR6PD^c1QD^7QD^`1PDUP5PD^b1QD_`1QD``1QDa`1TD
1QDb`1QDc`1TD1PD\l4QDd`1QDe`1QDf`1QDg`1QDh`1PD]8QDi`1PDHPD[`4PDgi5QDj`1PDZ9PDVg5PDTU2PD^b1PDj`1P
D_k6QDk`1QDl`1PD`k6PDoh4UD0QDe2SD0QDl2WD0Q`1g2QDV2XD0QDm`1UD0SD0QDl2WD0Q`1g2QDV2XD0QDm`1UD0QDe2Q
Dl2WD0Q`1g2QDV2XD0QDm`1UD0QDl2WD0Q`1g2QDV2XD0QDm`1WD0QDn`1QDo`1XD0PD`c1PDkT6QDPa1PDaQ6PD^c1PDP_1
PDdX1PDHQDQa1QDRa1PD[f4QD`6PDi[1QDSa1PDQY6PD[f4QDTa1QDUa1PDj`1PDVi5PD]9QDVa1PDfk6QDVU1PD^c1PD]\5
PD^b1QDWa1QDQ7QDXa1PDhk6PD^c1QDYa1PD[f4PD]c1PDUa1PDTd5PD\l4PD_g4QDTHQDZa1PDj`1QD[a1QD\a1PD]\5PD^
b1PD`c1PDh`1PDeR6QD]a1PD^g4QDl2QD^2Q`1i2WD0QD^a1XD0QDl2TD1QD_a1QD`a1S@0S@0WD0QDaa1XD0QDl2QDba1WD
0QDT3Q`1g2QDca1XD0PDUS2QD^2PDRl6QDda1QDea1QDfa1PDVl6PD^b1PDcX1PDR_5QDga1PDHPDQg4PD^c1SD0PDQg4QD^
2QDha1QDia1QDja1QFka1TD3QD^2WD0Q`1i2Q`1g2QDV2XD0`D^g4Q@]2QFla1QD^2Q`1i2Q`1g2WD0QDV2XD0QDma1Q`1g2
WD0QDV2XD0WD0QDna1XD0Q`1g2QD[4QDa2Q`1g2WD0QDoa1XD0QDl2QD^2Q@a2WD0QDPb1XD0`D[f4S@0aD]2QDQb1Q`1g2P
DWl4QDl2TD3QDRb1P@[f4P@e6WD0Q`1g2QDV2XD0QDl2TD3QDSb1WD0PD[f4SD0XD0QDl2TD3QD^2Q`1g2WD0QDTb1QDUb1X
D0PDRl6QDVb1QDWb1QDXb1PD]c1QDYb1PD^g4QDZb1QDf5QD[b1QD\b1QD]b1QD^b1TD2QD_b1QD`b1TD2QDab1QFl2Q@i2W
D0QDbb1XD0PD[f4QDcb1Q@i2WD0QDdb1XD0QDeb1QDl2QDb2WD0PD^7XD0QDfb1QDlY1WD0PDhl6XD0`D[f4QFl2QDgb1Q`1
i2WD0QDhb1XD0`D[f4QDl2QDib1SD0S@0WD0QDjb1XD0QFka1Q`1i2WD0Q@b2Q`1i2QDW2XD0aDkb1Q@]2QDlb1Q`1i2WD0Q
@b2QDW2XD0QDl2TD2PDHPDUe1WD0QDW2XD0QDl2TD2PDWf4WD0QDW2XD0QDmb1WD0QDnb1XD0QDob1QDb2WD0QDPc1QDQc1Q
DRc1XD0QDb2QDSc1WD0QDTc1XD0QDUc1S@0QDVc1QDl2QD_2QDWc1S@0WD0QDXc1XD0QDYc1QDZc1SD0WD0QD[c1QD^2Q`1g
2QD\c1XD0PDlf5PD^b1QD]c1PD^g4S@0WD0QD^c1XD0QD_c1S@0S@0WD0QD`c1XD0PD^c1PD\m6PDUP5PD^b1QDac1PD^c1P
DmR2PD[f4QDbc1QDcc1PD[f4QDdc1PD[f4WD0QDec1XD0PD]c1PDVY5QDfc1QDgc1PDQn6QDhc1WD0Q`1g2QDV2XD0QDic1T
D1WD0PDh`1QDjc1QDkc1XD0UD0PDS_4QDlc1QDmc1PDS_4PD[f4QDnc1QD`DQDVEPDaa5QDR?QD^2PDh`1Q`1g2WD0QDoc1X
D0QDPd1QDQd1UD0WD0QDRd1XD0WD0QDSd1Q`1g2Q@Td1QDb3XD0QDb3QDUd1QDVd1QDV?TD2QDWd1QDXd1QDYd1QD^2WD0QD
Zd1XD0PD[f4QD[d1PDZ6PDT<PDc7QD\d1PD\l4PDc7PD\l4QD]d1QD^d1QD_d1PDda5PD]g4QD`d1QDad1PD`h5QDbd1PD^\
6PD\l4QDcd1QDdd1WD0QDed1XD0`D[f4QDdd1WD0QDed1XD0`D[f4QDcd1WD0QDed1XD0`D[f4WD0QDed1XD0`D[f4QDkBQD
^2Q`1g2WD0QDfd1XD0QDgd1QDhd1QDid1PDh`1WD0PDS_4XD0PD[f4QDjd1QDkd1TD1QDld1QDV?TD2QDmd1QDnd1PDe6WD0
QDod1XD0QD^2PD[f4PDe6WD0QDPe1XD0QDQe1QDRe1QDSe1PDj`1PDT;QDTe1QDUe1QDVe1QDh>PDe]4QDWe1PDe]4PDWf4P
Dg]4PDj`1PD\c5PD]c5QDXe1QDYe1QDZe1P@^b1QD[e1PD^e6QD\e1PD_g4PDPR2QD]e1PD[f4PDU7QD^e1PDlb5PD^c1QD_
e1PDYe1PD]g4PDj?TD2QD`e1PDo^1PD^b1PDj`1QDae1PDV^1QDbe1TD6WD0Q`1g2QDTd1XD0QDce1QDbe1TD5PD_g4TD3WD
0QDb3XD0QDde1TD8PD4WD0QDee1XD0UD0WD0PDho6XD0WD0QDde1SD0PD4QDee1XD0WD0QDde1SD0SD0PD4QDee1XD0QDfe1
`Djo6`DX7`DgZ1QFge1TD2WD0QDhe1XD0QDhe1`DU7SD0PDb\1PDU7Q`1g2QDie1PDX2PDW^1QDje1PDW^1QDke1WD0QDle1
PD[f4XD0SD0QDme1PD[f4aD]2`Dj8QDne1PD[f4QDoe1QDle1PD[f4WD0QDPf1XD0QDc=WD0QDQf1XD0`DHQDRf1Q@Sf1P@h
`1PDbg4QDR?QD^2WD0QDTf1QDUf1XD0PDYe1QD]:QDVf1QDWf1WD0QDXf1QDYf1XD0QDZf1S@0S@0WD0QD^2QDXBXD0QD[f1
PDQ<PDZ6PD[f4PD]\1PDQ<QD\f1QDo;QD]f1QD^f1QD_f1PD[f4QD^2QD`f1QDWf1QDaf1QDbf1QDcf1QDdf1QD^2PDj?QDe
f1QDff1SD0QDgf1QDhf1PD]\1PDe6Q`1g2WD0QDif1XD0PD]\1QDjf1QDkf1PDh`1PDb\1PD[\1PDQ<QDlf1PDYe1QDmf1PD
[f4QDnf1P@m>PDUf4PDU^5QDof1PDj`1PD_P7QDPg1PDj`1QDQg1PDod1QDRg1QDSg1PD`c1QDTg1QDUg1QDVg1PD[f4QDX2
QDWg1QDXg1PDhT5PD^c1PDcX1PDhZ1QDR?QDYg1QDZg1QD[g1QDe;PD^b1QD\g1QD]g1QD^g1PD]c1QD_g1QD`g1QDag1PDd
P7PDUP5QDbg1P@f6QDcg1QDR?PD^\1PDfP7PDfP7QDdg1QDeg1QDfg1QDgg1QDR?PD`m6QDX2QDgf1QDhg1QDkBQDig1S@0Q
Djg1`Dj6QDkBQ`1g2QDkg1QDlg1QDmg1QD^2QDng1QDog1QDPh1Q`1g2QDQh1PDi^1PDe`1SD0PDh^1PDkg4SD0PDg^1PDkg
4QDRh1PDPW5QDSh1QDTh1PDPW5PDUf4PD4SD0PDPW5PDUf4QDUh1PDZa1PDUf4QDVh1PDbb1PDW^1PDaU5QDWh1PD`c1QDXh
1PDmh1PD4QDYh1PD`c1QDXh1PDmh1QDYh1PD^c1QDXh1PDmh1PD4PDZe1PD^c1QDXh1PDmh1PDZe1PDQa1PDmh1QDZh1PDaU
5QDkBPDi6PD]R5PD[7PD`T1PDe6PD`T1PD[f4QD^2PDQc5SD0PDQc5QD[h1QD\h1QD]h1PDe6Q`1g2QD^h1QD_h1QD`h1QDa
h1QDbh1PDj`1QDch1QDdh1QDeh1PDPW5QDfh1QDgh1PDUf4QDhh1SD0QDnf1PDUf4QDih1QDjh1QDkh1QDlh1QDmh1PD]\1P
DQ<PDZ6PD[f4QDgf1QDnh1QD\f1PDW^1PD]g4PDW^1PD[f4PD_Q7PD4SD0UD0WD0QDX2XD0aDoh1UD0WD0QDPi1QDX2XD0UD
0WD0QDQi1XD0SD0QDRi1WD0QDSi1XD0SD0UD0WD0QDTi1XD0SD0QDUi1QD^2Q@i2WD0QDVi1XD0QDT3WD0QDWi1XD0`DUP5`
Djh4`D]c1`D]g4`DYf4`DkZ5`D\l4`DPi4`DTU5`Dm\5`Dj`1`Dh`1QD_2QDXi1QDYi1QD_2QDZi1PD]g4QD_2QD[i1QD\i1
QD]i1QD^i1PDRR7PD\l4QD_i1PD\l4`Dj`1`Dh`1`Di`1`DRa1`DSa1`DUa1`DYe1`DP_1`DQ_1`DYf4`Dag4`DSR7QD`i1Q
`1g2QDai1QDbi1QDci1PDHPD_Z5PDQY6QDdi1QDei1QD^2PDod1QDfi1PDHPDUe1QDgi1QD_2QDhi1QDii1QD_2QDji1aD]2
QD_2QDki1PD]c1PDj`1QDli1QDmi1QDS<QDV2QDni1QDoi1PDdk4P@Ye1PDgi4PDYf4QDPj1PD[f4PDoh4PDUf4QDQj1TD1Q
DRj1QDSj1Q`1g2QDTj1QDP8TD3QDUj1PDfl1QDVj1QDWj1QDXj1QDYj1P@^b1Q@Zj1QD[j1QD\j1`DYe1`Dj`1`DPa1`DRa1
`DSa1`DUa1`Do`1`DQa1QD]j1QDh4WD0QD^j1XD0WD0QD_j1XD0QD`j1QDaj1PDml1QDh4Q@^2S@0QDbj1QDcj1QDdj1QDcj
1PDj`1QDej1QD_2PDU9QDfj1QD_2QDgj1PDh`1QDhj1QDij1PDh`1PDQZ1PDab1QDjj1PD^c1PDj`1QDli1PDmS2QDkj1QDY
i1QDlj1QDmj1P@j`1QDnj1QDoj1PD\l4PD]c1PDj`1QDPk1QDQk1PDYf4QDRk1PDPe5PDWf4PDai5QDSk1QDT@PDZS7QDTk1
QD^2Q`1g2S@0QDUk1QDVk1Q`1g2QDWk1QDXk1TD2PDeP7QDYk1QDZk1PD^R5QD[k1QD\k1QD]k1Q`1g2P@h`1QD^k1QD_k1P
DQj1QD`k1PD[f4WD0QDak1XD0PDn;PD]g4QDbk1PD^c1QDck1QDdk1P@^c1QDek1QDfk1QDgk1QDhk1QDik1UD0WD0QDY2XD
0aDjk1SD0UD0WD0QDY2PD]R5XD0`DST2`DWk1`D]T2`DVT2`DV\1`DT;`D];`DX7`Df8`DmZ1`DX\1`De<`DZ1UD0WD0QDY2
PD]R5PDV\1QDkk1XD0UD0WD0PDh^1QDlk1QDmk1XD0UD0WD0PDl^1XD0SD0QDnk1TD4PD2UD0WD0QDY2PD]R5QDok1QDPl1X
D0UD0WD0QDok1TD1QDQl1XD0PD4WD0QDY2XD0QDRl1QDSl1WD0QDY2QDTl1XD0WD0PDh^1QDUl1XD0WD0PDh^1PD`b1XD0`D
V7`DU7`DS<UD0WD0PDm^1XD0`Dg6`D]\1`Da\1`D[\1`D`g4SD0UD0WD0PDl^1XD0QDVl1PD]R5TD1QDWl1TD5QDXl1SD0UD
0WD0PDl^1XD0QDYl1PD]R5QDZl1UD0WD0PDm^1QD[l1XD0UD0WD0PDl^1XD0QD\l1`D]\1UD0WD0QD]l1QD^l1XD0TD<PD2U
D0WD0QD]l1QD_l1SD0QD`l1XD0UD0WD0QDal1XD0SD0UD0WD0PDdU5XD0UD0WD0PD]R5SD0XD0TD;PD2UD0WD0PDg^1QDbl1
XD0WD0PDhY6PDi]5PDHXD0PDi]5PDe`1PD2UD0WD0PDcU2XD0WD0PD]c1PDh`1QDcl1PD^b1QDdl1XD0PDeU2PDi]5PDgU2W
D0PDg^1QDSf1PDPa1QDel1XD0UD0WD0QDfl1XD0PDh^1QDgl1QD_2TD5QDhl1PDg^1QDj[1QDil1S@0QDjl1QDkl1TD3QDll
1PDi^1QD^2TD4WD0QDml1XD0PD]R5Q@i2QDnl1QDol1PDh^1WD0QDPm1XD0PDg^1QDQm1TD5WD0QDRm1XD0SD0QDSm1QDTm1
UD0WD0QDSm1XD0SD0QDUm1QDVm1PD]R5TD1PDeU2QDWm1QDXm1QDYm1SD0PD4WD0QDZm1XD0PD2PDh^1QD[m1TD4WD0QD\m1
XD0PD^c1PDg^1QD]m1QD^m1TD4WD0QD\m1XD0PDh^1QD_m1TD4WD0QD`m1TD1QDam1XD0PD^c1PDg^1QD]m1QD_m1TD4WD0Q
D`m1TD1QDam1XD0PDh^1Q`1g2WD0PD`b1QDbm1XD0PDh^1WD0PD`b1SD0XD0QDcm1PDi^1QDdm1TD4WD0QDem1XD0PDi^1WD
0QDfm1XD0QDgm1TD6PDe6WD0QDhm1XD0PD^\1SD0QDim1TD6PD2UD0WD0QDjm1PD]R5TD1QDkm1XD0QDlm1QDaf1PDe`1QDm
m1UD0PD]\1PD]R5WD0QDnm1XD0PDh^1QDom1TD5WD0QDPn1XD0QDQn1QDRn1TD3QDSn1PDg^1QDTn1WD0QDUn1XD0PDg^1QD
Vn1QDWn1TD1PDYf4PDg^1QDXn1QDYn1QDZn1TD2QD[n1QD\n1TD1QD]n1PDj`1QD^n1QD_n1PDj6PD^k4PDaP5QD`n1P@jb1
PDS:QDan1PDf6PDYe1PDl`1QDbn1TD6PD4PDP\4QDcn1PDbj5QDdn1QDen1TD4WD0QDfn1XD0PDf6PDYe1QDgn1PD]R5QDhn
1TD1WD0QDin1XD0QDjn1QDkn1PDg6PD]R5QDln1UD0QDY2QDmn1TD8WD0QDSS1XD0QDnn1UD0QDY2PD]R5SD0QDon1TD3WD0
PDWf4XD0QDPo1PDh^1QDQo1TD8WD0PDWf4XD0QDRo1UD0QDY2TD<QDSS1WD0QDSo1XD0QDTo1UD0QDUo1TD<WD0QDVo1XD0Q
DUo1`Dig4QDWo1UD0QDUo1TD<WD0PD4XD0QD\2`Dig4QDXo1UD0QDY2TD5QDT3WD0PDWf4XD0QDYo1S@0QDT3QDUo1TD<QDS
S1WD0QDZo1XD0`D`g4QD[o1TD<WD0PDWf4XD0QD\o1WD0PD2QD]o1XD0UD0QD^o1TD5WD0QD_o1QDSS1QD_o1XD0QD[2TD1Q
DZ2QD^2TD3QDZ2TD2QD[2QDZ3`EPa1`EUa1QD`o1`DaU5`DW[4PDe`1QDao1PDh^1WD0PDZ6XD0PDml1TD4QDbo1PDoa1QDc
o1Qd1g2QD]3QD]3QDdo1QDeo1WD0QDfo1XD0QDgo1QDY2TD1QFZ2R@0TD2QD[2QDY2TD2QDZ2TD1QDZ3PDg^1QD`2PD]R5PD
e<QDho1TD2WD0QDZ2XD0PDg^1QD`2PD]R5QDio1PDkg4TD1WD0QDZ2XD0PDh^1QDjo1PD]R5QDko1TD3WD0QFZ2XD0WD0QDl
o1XD0TD3QDZ2PDg^1QDSf1QFmo1R@0WD0QDno1XD0QDoo1QDPP2TD2WD0QDY>XD0TD3PDPi4PDm^1QD^2TD4WD0QDQP2XD0P
Dl^1QDZ2TD2QDRP2TD3QDSP2QDTP2TD6WD0QDUP2XD0WD0QDVP2XD0TD3QDWP2PDh^1QDXP2TD3QDZ2QDPP2QDPZ1QDnk1TD
1WD0QDYP2XD0QDPP2QDZP2TD4WD0QD[P2XD0PDm^1WD0QD\P2TD3QD]P2XD0WD0QD^P2XD0QD_P2PDTU7QD`P2QDaP2PDW6Q
DbP2QDcP2PDSj1QDdP2PDUj1PDQj1QDeP2QDfP2QDgP2QDhP2PDTm1QDiP2PD]]5QDjP2QDkP2PDmR2QDlP2QDmP2PD[e1PD
^W7QDnP2PD\Y2QDoP2QDPQ2PD^R7PDgW7QDQQ2QDRQ2PDof5PD^b1PD[4PD`f4QDSQ2QDTQ2PDYS2QDUQ2PDQW1PD[T2PD]_
6QDVQ2PDaU4PDTY5PDh<PDmW7PDnW7QDWQ2QDXQ2QDYQ2QDZQ2QD[Q2QD\Q2QD]Q2PDXW7PDhW7PDof5PD^b1PDSY7PDi^1Q
D^Q2PDi^1QD_Q2TD2QD`Q2PDaU5PD]R5QDaQ2QDbQ2PDUP5PD^b1QDcQ2PDh^1QDdQ2PD]c1PDh`1PDWT7QDeQ2TD4QDgFPD
`c1PDP`5QDfQ2QDgQ2QDhQ2PDh^1QDiQ2RD0SD0PDPa1QDjQ2QDkQ2Q@]2QDlQ2PD^g4PDkg4RD0VD0QDmQ2QDnQ2QDoQ2PD
g^1PDS1QDPR2PDj`1QDQR2WD0QDRR2QDSR2XD0`DRT2`DUT2`De9`D]U2WD0QDRR2P@^b1Q@TR2QD[4XD0`DRT2`DUT2`De9
`D]U2QDUR2WD0QDVR2XD0WD0PDh`1QDWR2P@^b1QD[4XD0`DRT2`DUT2`De9`D]U2WD0QDXR2XD0QDYR2QDZR2WD0QD[R2QD
]2XD0`DjY7`DVf4`DRn5`DPb1`DUY2`DkY7`DlY7PDHPD]f4PD^b1PDPW5PD[f4QD\R2PDh`1QDSBQD]R2PDj`1PDmY7QD^R
2PD^b1PDj`1PDUf4PD`b1PD^b1QDa9PDj`1QD_R2QD`R2PDjb1PDoa1PDeb1PDPb1PDeb1PDQW5PDag4PDWf4PD^Y7QDaR2Q
DbR2QDcR2QDe?PDh`1QDdR2PDUf4PDWf4QDg3PDbc1PDWf4PDbc1PDoh4PDWf4PDoh4PD]c1PDWf4PD]c1PDQm4PDVf4PDh`
1QDeR2QDfR2QDgR2PDh`1QDhR2PDoa1QDiR2PDj`1QDjR2PD`Y7QDkR2QDlR2QDmR2QDfa1PDSZ7PDTZ7PD_g4QDnR2PDQZ1
QDoR2PDh`1QDPS2QDQS2QDRS2PDVZ7QDSS2PD[a1QDTS2QDUS2PD^b1PDh`1Q`1g2WD0QDVS2QDWS2XD0PD^b1PDh`1PDbd5
QDXS2PD^b1PDoa1QDYS2aD]2PD^a1QDYS2PD[a1QDZS2QDo3QD[S2QD\S2QD]S2PDe`1QD^S2QD_S2QD`S2PDfV5QDT3PD[b
1QDT3WD0QDaS2QDbS2XD0PDPb1PDWf4PDPb1PDRb1PDWf4PDRb1QDcS2PDoa1WD0QDdS2QD]2XD0`DjY7`DVf4`DRn5`DPb1
WD0QD[R2QDeS2QDfS2XD0PDaP5QDZS2PDaP5PDh`1PDlZ7QDgS2PDQW5QDhS2QDiS2QDhS2PD`c1QDjS2WD0PDW[4XD0QDkS
2QDlS2QDmS2`DZ[7`D[[7QD_2PDnk5PDi^1QDnS2PDi^1QDoS2TD3QDPT2QDQT2PDXT5P@i^1PDe`1PDXT5PDi^1QDRT2PDh
^1QD`;QDST2S@0QDTT2UD0WD0PDi^1PDe`1XD0SD0UD0WD0PDh^1PDkg4XD0SD0UD0WD0QDUT2QDVT2XD0PD4WD0QDWT2QDT
m1XD0VD0UD0WD0PDk\1TD3QDXT2XD0UD0WD0QDjm1QDYT2TD1QDZT2XD0WD0QDjm1QDYT2TD1QD[T2XD0QD\T2UD0WD0PDS<
QD]T2TD1QD^T2XD0UD0WD0PDg^1PDaU5QD_T2XD0UD0WD0QD`T2PD]R5TD1QDaT2XD0UD0WD0QDbT2TD2PDe`1XD0PDdU5PD
h^1QDcT2PDf6PDYe1PDe`1UD0WD0PD]\1PDYe1PDe6QDdT2XD0UD0WD0QDeT2QDfT2TD1QDgT2XD0PDQ<PD]R5PDeU2UD0WD
0PD[\1QDhT2TD1QDiT2XD0QDc3QDjT2QDc3QDZ3QDg2QDZ3QDZ3QDkT2Q`1g2QDTd1QD`3PDWf4Q`1g2QDZ3QDlT2PDkV5`D
^b1`Dl2QDT3QDmT2QDnT2PDkV5QDoT2QDPU2QDQU2QDRU2QDSU2QDTU2PDg7PD^b1PDj`1PD]\6PD^a1PD^a1PDX_6PD^b1P
Dj`1PDg3PDoc1QDUU2PDU\1PDQZ1PDQV6PD]g4PDV8PD[l4PDUS7PDk5PDe[7QDVU2QDWU2PDj7PDi]5PDk9PDSZ7PDi[7PD
j[7PD\l4PDl_1QDXU2PDl[7PDi5PDP9PDUP5PDUU5QDYU2PD^g4Q`1g2Q@ZU2WD0QD[U2XD0PD[l4QD\U2PDa>QD]U2PDo5Q
D^U2PDj=PDZX6PDTS1PDPk4PD^Y6PDS\7PD]X4PDgi4PDRV4PD]c1PDmX4QD_U2PDRQ5PDT\7PD_e1QD`U2PDV\7PD^^1PDT
@PDb;PD`b1QDaU2QDbU2QDcU2QDdU2QDeU2PDRl6QDfU2QDgU2PDeX1PD]g6PD\l4PDPi4PD[f4PD_\7PDi;PDii4PD`i5PD
QW5PDS`5PD\W4PDWf4SD0PDe`1Q@d2Q`1g2WD0QDn<XD0PDj`1QD`3PDTP5SD0QDhU2PDTP5QDT3QD^2Q@a2WD0PDb;XD0QD
iU2QDT@Q`1g2WD0QD`3XD0QDjU2QDkU2WD0Qd1g2QD`3XD0QDT3WD0QD`3XD0QDT3QDT3TD4QD^2WD0Q`1g2QD`3XD0aD]2`
DQW5QDT3TD3QD^2QDW8Q`1g2WD0QD`3XD0QD^2Q@d2QDh2WD0QD`3XD0WD0QDh2QD`3XD0SD0WD0QDlU2QD`3XD0QDT3QDmU
2TD2WD0QD`3XD0QDnU2WD0Q@oU2PDoa1SD0XD0`D^b1WD0PDoa1SD0QDR?XD0QD^2WD0QDPV2SD0XD0VD0QD^2WD0QDPV2SD
0XD0QEQV2WD0QDRV2QDSV2XD0QDj[1Q@i2WD0QD^3Q`1g2QDTV2XD0QD]3`DaP5`DT<`DV:WD0QDUV2QD^3XD0QDa2Q`1g2Q
DVV2Q@^3PDe`1QD^3QDVV2QDc=QDWV2TD3WD0QDXV2XD0PDoa1QDYV2PDoa1QDZV2QD[V2PDoa1WD0QD\V2PD^b1SD0XD0`D
mh1`Dj`1QD^2Q`1g2Q@d2Q`1g2Q@`3WD0Q`1g2Q@Z3QDa3XD0WD0QDTd1QDa3XD0WD0QD]V2QD^V2QDa3XD0WD0QDa3XD0QD
_V2PDj`1QDT3QD`V2QDaV2PD^b1QDbV2PDka6PD_g4PDk\7PD]g4PD\j1PD]c1PD\j1PD]g4PDTQ2PD]c1PDP\1QDcV2QDdV
2QDeV2PDb9PD\l4QDPMQD\R1QDfV2QDgV2QDhV2PDl>PD\>PDlT5QDn<QDiV2PDYS2QDjV2QDkV2QD^2PD^b1Q`1g2Q@n<PD
YS2QDT3Q@`2Q@b2QDdV1VD0QD[BPDZP2WD0PDYS2XD0QDT3QDlV2TD1QDmV2`D_g4PDUP5PD^b1PDj`1PDR[4QD^2Q`1g2WD
0QDnV2XD0QDoV2PDaP5QDPW2PD^\1PDj`1PDab1QDQW2PD^\1PDag4PDj`1PDnl1PDSh5PD`c1PDk`1QDRW2QDSW2PD_g4QD
TW2QDUW2P@^b1PDag4PDod1PDk^1QDVW2QDWW2PDa^5PD^b1PDmh4PD[f4QDXW2PD_g4PDh`1PDT\1PD`c1QDYW2PDkg4PDU
f4PDoc1QDe;PDQW5PDHQDS<PDQW5SD0PDfX1PDe`1QDZW2QD[W2PD\l4PDmP5PD^g4PDm5PD_g4QD\W2PDgi5PDW[4PD[f4P
Doa1QD]W2QDih1PDgf4QD^W2QD_W2QD`W2PDj`1QDSY1PDY\6PDY\6QDaW2QDbW2QDcW2QDdW2QDeW2QDfW2QDgW2PDaP5QD
hW2PDaP5QDiW2P@]\1QDjW2PD_g4PDo_1QDii1PD[f4QDkW2PDe`1PD\l4PD[f4QDlW2PDP=PD_g4PDVY5QDmW2QDnW2PDWe
5QDoW2QDV=QDPX2TD3PD[f4PDe6PDhY1QDk?QDQX2PD[f4P@e6QDRX2PDoc1PD[f4QDSX2QDm>PDo[4PD^g4QDTX2PD_g4QD
UX2PD_g4QD^5PDWe5QD^2WD0QDVX2XD0aD]2QD_h1QDWX2PD]\1QDXX2PDP6PDW[4PD^c1PDm]5PD^g4TD2QDYX2PDoV5PD[
f4PDhg4PD^X5PD_g4PDj`1PDnP2PDTc5PD]c1QDZX2PDj`1QD[X2[T220220530920620630930720640:30830820620610
2308308204206416314416317A12?14516415;1531761851321521581631721372782;52342632832932732732832732
832832822532742752632742832732722522512212212222452452422432742922422532832622582742452942522682
=32432832642832822522532822532622422532732532412212232422512222453423423423523444624524534724424
524434724534944934834734944734434444634534824444554:34544814244454434244794724434644744634544754
534434734534644924524424534654834724454:34414254864;15225625635585465755525465945<35735935935825
425625635835835846436257737647;37647627437837827547847927427637727487437737747417257837627637927
447657727537727537437637947<37847:37727527447:37418258438428538938828628548;59549529249529539729
53993992962944976962:53:43:42:23:52:42:43:73:44:63:73:82:42:53:42:41:24:<2:43;75;65;:3;84;62;43;
65;65;65;=5;;3;73;73;93;83;83;73;74;<3;93;64;73;76;62;63;72;42;42;54;63;73;62;43;52;42;43;72;43;
53;62;45;55;54;51;23;76;74;83;94;73;45;83;84;:4;45;64;62;54;46;64;:3;62;32;63;84;45;51<23<92<65<
48=55>64>62>53>73>86>91?22?45?72?54?37@69@65@54@43A42A43A95A72B43B66B76B73C42D42D52D54E44E66E82E
41E24E91E33E62E49F45G42G43G84G63G62G54G82G42G52G45H73H62H42H37H44H73H73H66H89H85H75H44H92H43H43H
73H77H;6H84H63H62H52H54H:4H83H63H82H63H83H82H62H62I62I63I83I94I<3I72I63I73I93I93I63I93I93I93I93I
83I93I84I:3I94I<2I62I62I63I73I83I63I43I73I84I<2I63I93I82I64I:2I63I82I62I42I62I42I63I62I43I72I63I
93I72I62I53I93I83I82I62I62I63I63I95I63I74I74I74I93I83I93I82I53I86I@3I85I93I85I:3I74I94I:3I72I43I
73I74I;3I64I93I73I84I:3I64I:3I74I:5I;5I:4I83I65I;3I65I92I45I83I65I84I64I84I95I;3I63I72I53I62I44I
:3I74I;8I74I:3I85I:3I63I62I44I:3I64I84I:4I74I;3I74I:4I94I94I65I:3I73I73I83I73I83I73I63I63I73I83I
84I93I73I73I82I43I83I63I82I43I83I83I73I93I83I85I=3I63I65I74I84I62I43I74I83I63I93I83I74I:4I<3I83I
93I83I93I84I:5I=2I53I73I83I73I85I<3I73I94I;4I93I83I73I73I93I73I73I94I83I83I73I93I94I<3I93I93I93I
93I82I62I63I93I73I83I83I93I93I93I92I62I63I93I93I93I92I52I62I62I52I52I52I62I62I62I62I64I63I84I:2I
63I82I53I83I73I93I93I83I93I72I63I53I84I:3I92I54I<4I:3I83I93I93I92I52I63I93I83I82I63I93I92I62I43I
94I:4I;3I93I83I92I62I63I92I53I82I63I92I62I63I93I93I93I94I93I93I92I61I32I64I63I93I73I83I94I:3I82I
63I82I61I33I82I62I63I72I62I52I64I43I53I84I93I73J92J52J63J82J63J93J93J94J;2J64J<3J94J;3J93J93J95J
>2J64J83J83J93J72J42J64J;2J63J92J42J53J82J63J83J92J52J63J82J63J94J;3J83J93J92J62J52J43J73J93J93J
93J93J93J93J93J93J82J52J53J92J62J66J:4J94J94J:4J93J74J83J73J64J62J44J64J:4J;4J94J93J74J:5J:3J72J
44J;4J:3J74J:4J:3J83J53J84J93J63J62J53J63J84J93J84J:2J43J74J93J73J83J84J95J;3J73J84J85J;4J93J72J
53J83J64J85J;3J44J94J93J93J84J92J52J55J63J74J;3J84J:5J<4J82J53J64J74J85J;4J84J73J64J:3J73J73J74J
62J53J64J:3J84J93J63J74J94J:3J74J93J83J83J73J83J83J82J52J53J43J44J63J65J95J;2J55J64J;4J63J74J65J
94J63J84J94J64J:3J76J<3J83J84J;3J84J66J44J:4J:4J65J94J:3J64J65J94J63J83J83J84J;4J:2J53J64J64J65J
65J:4J:3J72J43J93J93J93J93J94J;3J83J93J93J73J93J93J83J93J93J93J93J93J73J73J73J73J73J73J93J93J93J
93J93J83J83J93J73J64J84J;3J72J53J93J93J84J;3J84J:4J93J83J84J;2J54J:3J84J73J75J:3J83J74J63J73J73J
73J93J93J95J?3J83J93J93J83J93J94J:3J93J83J83J93J84J:4J:4J<2J53J93J93J92J64J<3J83J73J43J93J73J93J
93J82J63J93J92J54J62J64J73J63J74J<4J<2J62J43J93J83J73J73J92J52J63J93J93J93J86J95J93J93J93J83J73J
85J94J;4J:4J83J94J83J92J63J72J62J62J62J62J52J53J72J64J63J72J43J74J<3J42J52J44J62J53J94J;3J94J62J
44J73J64J63J92J62J63J92J62J44J43J92J53J95J92J62J54J82J43J92J53J93J52J62J44J<3J73J94J:3J93J93J93J
92J53J92J63J82J52J52J52J63J92J52J42J52J52J64J63J92J63J93J83J94J73J73J82J63J93J84J65J73J52J43J92J
53J93J94J82J63J92J63J92J53J93J83J93J92J52J62J52J52J64J62J63J83J93J42J63J92J62J43J93J93J94J;3J84J
63J92J62J62J54J62J63J92J62J62J62J52J62J64J62J64J64J72J52J55J93J74J72J64J62J62J63J62J52J62J42J63J
92J42J63J93J93J82J54J52J62J62J63J63J82J63J92J62J53J82J52J52J52J62J62J52J52J63J73J73J73J73J93J93J
83J93J93J73J83J85J72J42J54J62J42J62J62J62J64J72J62J62J42J53J96K66K45K47K67K97K68K66K54L22L52L44L
42L43L72L62L42L53L72L54L<2L63L92L52L42L53L56L63L63L63L72L42L41L22L52L52L53L83L73L82L44L93L73L72L
62L42L62L55M65M43N55N46N65N33N91N23N92N53N95N72N51N22N63N82N53N93N72N51N23N82N62N62N52N62N62N62N
62N52N62N62N54N83N93N82N43N71N22N63N82N43N93N92N62N52N62N43N82N63N92N54N:3N73N83N73N94N<3N82N43N
62N63N63N72N42N42N62N62N42N51N21N21N21N21N22N42N41N21N23N41N22N42N41N22N54N93N43N42N42N43N84N;2N
42N42N62N42N63N84N94N<2N53N94N<3N93N93N52N62N43N42N54N;3N62N42N43N83N42N53N74N62N44N73N72N52N43N
82N61N22N62N62N52N52N54N:4N63N41N21N22N41N22N62N52N42N63N54N83N93N74N:3N43N52N42N42N51N22N62N52N
64N<2N42N69O68O68O67O64O42O62O53O92O52O52O53O82O43O92O52O53O82O42O62O53O93O83O73O83O92O56O69O87O
82O52O52O43O92O53O93O63O6:O67O65O45O45O49O63O59O67O88O82O52O43O82O42O44O63O46P176P166P195P157P16
7P179P146P147P1:7P194P146P185P163P147P183P156P163P185P156P142P163P184P1;2P155P172P161P122P155P14
7P193Q153Q183Q162Q156Q172Q144Q126Q143Q163Q142Q146Q192Q163Q182Q162Q141Q122Q162Q142Q152Q166Q125Q12
5Q124Q126Q163Q165Q194Q163Q145Q176Q1:2Q143Q181Q122Q143Q173Q193Q192Q143Q141Q133Q183Q183Q183Q183Q15
4Q1;1Q137R167R176S174S136T187T194U125U143U134U182U162U156V184V153V175V175V145V175V164V194V147V16
4W1;4W1:4W193W164W183W172W132W146W183W172W163W183W183W152W153W184W1:4W193W172W143W192W153W164W19
3W172W142W164W162W161W132W143W162W152W145W163W142W142W144W163W173W173W183W174W1:3W183W183W191W12
5W1=4W1:5W1>4W1;3W184W1;2W163W193W162W155W194W183W173W174W183W172W142W144W1<3W162W162W163W175X12
5X145X135X155Y136Z16@Z143Z163Z172Z143Z162Z16>Z153Z142Z143Z192Z143Z173Z183Z163Z142Z144Z1:3Z164Z18
3Z182Z163Z143Z143Z142Z152Z144Z149Z125Z164Z141Z125Z172Z143Z173Z174Z194Z1;5Z1=3Z163Z142Z153Z183Z17
3Z193Z175Z163Z143Z152Z142Z151Z124Z142Z155Z172Z163Z173Z142Z142Z146[13B[157[1:6[178[197[196[145[17
5[164[157[16:[14;[1=7[1:5[156[157[177[175[134[137[175[155[193[194[137[1=3[196[1:4[125\198\1=6\17
4\174\157\182\145\131\124\182\142\135\186\178\1<8\19:\1>6\186\196\174\156\172\143\157\174\196\18
6\174\165\175\1:2\154\163\143\172\164\184\1;4\182\156\163\186\172\143\188]18:]1=7]1:8]189]189]19
:]1;7]166]174]158]183^145^161^125^122^154^163^152^152^121^121^121^124^146_165_169_1?9_1?8_1<5_14
8_1;7_176_176_195_145_144_177_186_166_174_142`151`122`152`152`152`152`141`122`152`153`171`122`16
2`152`142`162`142`162`162`142`152`162`152`162`162`151`121a121a121a122a142a163a192b154b173c181c12
3d182d153d193d142e162e141e124f172f154f173f143g163g182g158h14:h144h14:h173h121i121i12;j143k193k18
3k172k164k1;3k183k173k193k193k193k163k173k183k193k193k192k163k173k172k153k182k142k142k163k181k12
4k192k152k152k157k1:2k162k153k152k152k152k142k142k152k142k152k154k143k193k192k158k145k163k182k16
4k193k174k151k123k122k152l154l174l183l185l196m176m175m146m176m157m167m187m176m187m176m151m132m15
3m197m1;7m163m197m171n122n141n122n144n164n174o154o192o142o142o144o1<2o164o1<3o182o162o162o162o16
2o143o192o162o162o152o162o162o156o152o152o152o152o162o162o162o162o162o152o162o152o162o162o152o14
2o142o152o152o163o192o163o193o176o154P292P257P297P285P244P249P268P286P265P254P246P267Q265Q266Q25
6Q254Q247R264R224R244R243R276R262S252S252S257T26:T244T245T266T291T223T273T292U262U262U262U262U24
1U222U263V262V243V292W243W275W285W242W254W254X244X2<6X263X284X2;3X291X234X2:4X272X263X272X263X28
3X292X252X263X285X2<3X273X293X283X293X272X252X243X282X252X242X242X242X254X272X263X274X2;3X292X24
2X256X2=5X293X283X283X273X285X244X292X265X2;3X294X2<2X263X27[JUD0PDh^1QD`2PD]R5QD\X2UD0QDdn1QD]X
2PD]R5QD^X2P@l`1QD_X2PDg^1QDQm1PD]R5QD`X2UD0QDdi1PD]R5QDaX2TD4SD0QDbX2TD3PDPb1UD0PDi^1QDcX2UD0QD
dX2QDeX2PD2UD0PDcc1PDaP5UD0PD^c1PDg^1QD]m1PD2UD0PDg^1PD`g4PDg^1QDfX2QDgX2QDhX2PD^V1UD0QDiX2PD`g4
UD0QDjX2QDkX2PDl`1PD2PDP6QDlX2PDP6PDW[4PDj]7PDP6PDkV5PD^b1PDk\7PDP6PDk]7PDSj1PDj?QDmX2QDnX2PDj?Q
DoX2PDj?QDPY2PDm]5PD^b1PDj?PDP=PDj`1QDSHPD^b1QD]2QDSHPD^b1QD]2PDd@QDQY2QDRY2PDd@QDSY2QDTY2PDa^5Q
DUY2PDaU4QDVY2PDb;PD[R7QDWY2PDQW5QD]2PDo5QDXY2PDa>QDYY2PDn?QDZY2PDP6QD[Y2PDT^1QD\Y2QD]Y2PDT^1PDY
^1QD^Y2PDj`1QD_Y2PD]R3QD`Y2PDg\5QDaY2QDbY2QDcY2PDmY7PDWf4PDbb1PDmY7PDo^1PDUP5PDcZ4QDdY2PDbZ4QDeY
2PDYY4PDW_5PDZY4PDW_5PDW_5QDfY2QDnT2QDgY2PDm>QDhY2PDdZ4QDiY2PD`[5QDjY2QDkY2PD`[5PDZ^5QDlY2PDeAPD
bS1PDSf4PDbS1PDaP5PDZ6PDaP5QDmY2QDnY2PDW`7QDoY2QDPZ2TD3QDQZ2QDRZ2QDSZ2QDTZ2PDmb1PD``7PDZ6PDZ6QDU
Z2PDmb1QDVZ2PDaP5PDZ6QDWZ2PDaP5PDP6PDaP5PDd[5PDaP5PDnd1PDaP5PDaP5PDQZ1PDaP5PDaP5PD_b1PDaP5QDXZ2P
DZ6QDYZ2QDZZ2PDZ6PDT@QD[Z2PDi5QD\Z2PDT?PDWf4PDi5PDjb1PDi5QD]Z2QD^Z2PDmU4QD_Z2QD`Z2QDaZ2PDh[4QDbZ
2PDi[4QDcZ2PDkZ1QDdZ2PDh>PDSk1PDdn1PDYd6QDeZ2PDlf4QDfZ2PD[c1QDgZ2PDP\4QDhZ2PDP\4PDaa7PDo[4QDiZ2Q
DjZ2QDkZ2PDo?QDlZ2PDP@QDmZ2PDP@PDP@PDbc2QDnZ2PDf@PDmQ6PDk4QDoZ2PD\W4QDP[2PDaW4QDQ[2PDl3QDR[2PD`\
2QDS[2PDUV4QDT[2PDbV4QDU[2PD]X4QDV[2QDW[2PDQW5PDf>QDX[2QDY[2QDZ[2PDW\5QD[[2PDih5QD\[2PD\AQD][2PD
ZQ1QD^[2PDQW1QD_[2PDm\5PDQW1PD\@QD`[2QDa[2QDb[2PDcb7PD]]2QDc[2PD`[4QDd[2PD`[4PDg<PDSAQDe[2QDf[2P
Dgb7PD]R7QDg[2PDS[4QDh[2PDd[4QDi[2PDi4QDj[2PD]h4PD^b1PDZV4QDk[2QDl[2QDm[2aDT3`Dnb7`DXi6`Dbm1PDQg
4QDn[2QDo[2PDQg4PDj?QDP\2PDU[4PDSZ1PDhU4QDQ\2PDWc7PDg4PDh`1PDhU4PDZ^5QDR\2PDd>PDWf4PDe>PDlV7PDU2
PDVf4QDS\2PDRf1QDT\2PDhX1QDU\2PD^e6QDV\2PDY_4QDW\2PDZ6QDX\2PD`;QDY\2QDZ\2QD[\2PD[f4PD[Z1PD]c1QD\
\2PDYV1QD]\2PDj`1PDmV5PD\c7QD^\2PDmW4QD_\2PDbc7QD`\2PDdc7QDa\2PDYa1QDb\2PDQb1QDc\2PD`c1QDd\2PDjb
1QDe\2PDe`1PD`c1PDjb1PDVf4PDjb1PDdi1PD^b1PDjb1PDh^1QDf\2PDaP5QDg\2PDaP5PDoa1PD1PDoa1PD4PDoa1VD0Q
Dh\2PDoa1QDi\2TD6QD1QD1TD6PD4PD^a1SD0PD^a1QDj\2PD_^1QDk\2PDoc7PDPd7PDo?PDQd7PDi>PDm2QDPMPDe@PD?P
Db\1PDU7QDl\2QDm\2QDn\2QDY>TD4QDo\2QDP]2QDQ]2QDR]2QDS]2UD0PDSQ5PD[f4TD6PD_g4PD`\2PDWf4PDk4PDk4PD
Wf4QDT]2PDi4PDWf4QDU]2PDm3PDWf4PDl3QDV]2TD4QD^2QDW]2QDX]2PDWf4QDY]2PDo5PD4PDa>PDP6PDWf4QDZ]2QDSH
S@0QD[]2PDPW5QD\]2PDTf2PDWf4PDe_7QD]]2QD^]2PDn?QD_]2PDmU4QD`]2PDmW4PDed7PDhU4QDa]2PDT^1QDb]2PDT@
PD^b1PDhd7PDT@QDc]2PD\W4PDjX1PD^AQDd]2PDZ6QDe]2QDf]2PD_9PDZQ1PDi]5PD\Q1PD\Q1PDi]5PDZQ1QDg]2QDh]2
QDi]2TD2QDj]2PDo\6PDi]5PDR?PDPj5PDi]5PD^]4PDPb1PDi]5PDRb1PDQW5PD\b1QDk]2PDV6QDl]2QDm]2QDn]2QDo]2
PDjQ1QDP^2QDQ^2QDa[2QDR^2QDS^2QDT^2PDTS1QDU^2PDWW4PDWe7PDXe7PD`\4PDYe7PDW`7QDV^2QDW^2QDX^2QDY^2Q
DZ^2PD]Q1QD[^2QD\^2QD]^2QD^^2QD_^2QD`^2QDa^2PDh:QDb^2`Dc_4`Dod4`Dge7QDc^2QDd^2TD4QDe^2QDf^2TD3QD
g^2`Dj`1`DUa1QDh^2QDi^2QDj^2PDW[4QDk^2QDl^2QDm^2S@0QDn^2`DZS7`Dkb5`DUf4QDo^2UD0QDe2SD0QDP_2UD0SD
0QDP_2UD0QDe2QDP_2UD0QDP_2QDQ_2QDR_2QDS_2QDT_2QDU_2QDV_2Q@W_2TD2QDX_2QDY_2QDZ_2SD0QD[_2QD\_2S@0Q
D^2QD]_2QD^_2QD__2QD`_2TD6PDag4QDa_2QDb_2PD^\1PDe6SD0QDc_2TD1QDd_2P@[f4PDoa1QDe_2QDih1QDf_2TD2QD
g_2QDh_2PDb>PD[f4QDi_2QDj_2TD3QDk_2QDl_2PD^c1QD]2PD[a1QDm_2UD0QDn_2TD1QDo_2QDP`2TD5QDQ`2QDR`2TD5
QDS`2QDl2QDT`2aD]3`DZ6QDl2QDU`2aD]3`DZ6aDT3QDl2QDV`2TD5QDW`2QDl2TD2QDV3PDl`1QDl2QD]8QDV3RD0QDV3R
D0RD0QDV3QDX`2SD0QDY`2QDZ`2TD2QD[`2QDY3TD2QD\`2QD]`2TD8PD4TD5QDV3PD^c1QD^`2SD0PDjV2QD_`2TD4QD``2
P@l`1QDa`2TD3QDb`2QFl2QDc`2QDd`2QFl2QDe`2QDf`2QFl2QDU3QDg`2QDh`2TD2QDi`2SD0PD4QDj`2S@0QDk`2QDl`2
QFl2QDU3QDm`2QDn`2PDiV2PD[f4PD4QDo`2QFPa2QDQa2PDaT2QDRa2TD6QDSa2QDTa2TD6QDUa2QDVa2PDi^5QDWa2TD2Q
DXa2PDUj7QDYa2QDY3TD:QDZa2QD[a2QD\a2S@0QDY3QD]a2TD:QDY3QD^a2TD3QD_a2PD^a5QD`a2QDaa2PDdi1PDbj7PDa
g4PDbX2QDmY2QDnY2QDmk1QDba2PD[f4QDca2QDda2PDaU5QDea2QDfa2TD4PDcc1PDaP5QDfa2TD3PD6QDga2QDha2PDaP5
QDia2QDja2PDc1PD_g4QDbe1QDkBPDTX1PDj?PDRX1PDP6PDZP6QDka2TD3PDlf4QD`a2TD4QDla2QD]2PDb\1QDma2PDb\1
PDe6S@0QDna2PD^\1PDe6QDoa2`Dj`1`Dm\5QDga2QDPb2QDih1QDQb2QDRb2TD6PD4QDSb2QD]2QDTb2P@j`1QD]2QD]2PD
UP5PD^b1QD]2QD]2PD9QD]2PDZj7QDUb2PDYf4QD]2TD6PD[f4QD]2QD]2QDVb2QDWb2TD5QDXb2aDg2aDZ3aD`3QDYb2TD4
QDZb2PDYf4QD[b2PD[f4m950:60910240:60830530540730650;30650<30550:21531941<31931721521541<41731721
521521421521521631721521521521521521521521521521521431931921521521621621521421521521521521521621
631921421531421421521621521531841<31931931931721521521531921621441921521521531921521521521521621
521421521521621521621521521521521521521521521521521421521521521521521621531721521521621521521521
521521521621561421521521521621521621621541<21631721521521541:21441;21521621521521521521521521521
531921631921531821621621321532452922523523623623633834824444634654934934834834944634734934834424
534924424524524624524534924524624524524534934924434434934944<24524524424524424424424534924624524
424424524424424454544654434624575615245235235225215225425445435556827447747947437737447:37437727
54843843944945944964973962933943953943945974994:43:43:63:63:64:55;94;82;63;72;53<43<42<53<42<53=
44=63=43=42=51=22=62=62=43=72=42=54>83>53>72>42>61?22?52?62?63@54@62@54@85@83@65@94A64A:2A53A75A
:2A46B43B43B8
"""##)
}
