// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had switch switched battery batteries plug plugged
bulb broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip
ill sick absent late door power cable wire wifi internet printer gas weather wind train traffic
holiday building works flood leak heating boiler road roads electricity storm floods cold hot
heat lights sensor sensors electrics laptop laptops clock projector computer computers tablet
tablets screen tap pipe kettle key keys lift van car gate pump flooded photocopier string rope
fuse motor sun light dark bright challenged stretched supported met addressed developed
embedded prepared equipped taught planned monitored tracked extended taken given made
encouraged encoraged=g5 adapted differentiated catered resourced resorced=k5 checked followed
consolidated exploited established shared clear understood thought secure ready consistent
strong good ambitious rigorous robust effective precise precize=^6 sharp deep systematic
coherent well appropriate helpful matched focused engaged motivated interested accountable
confident fluent be is are was were been being am isn't aren't wasn't weren't go goes gone
going have has having take takes taking make makes making get gets got getting gotten keep
keeps kept keeping run runs running hit hits hitting fall falls fell fallen falling turn turns
turning puts putting pull pulls pulled pulling hold holds holding lose loses lost losing win
wins won winning give gives gave giving leave leaves leaving set sets setting stand standing
bring brings bringing come comes coming cut cuts cutting drop drops dropped dropping play plays
played playing tick ticks ticked ticking jump jumps jumped jumping miss misses missed missing
push pushes pushed pushing know knows knew known knowing throw throws threw thrown throwing
bend bends bent bending break breaks breaking carry carries carried carrying lead leads led
leading let lets letting see sees saw seen seeing show shows showed shown showing speak speaks
spoken speaking walk walks walking work worked working draw draws drawn drawing lay lays laid
laying pay pays paid paying sit sitting do does did done doing fly flies flew flown flying bite
bites bit bitten biting ring rings rang rung ringing think thinks thinking cross crosses
crossed crossing pass passes passed passing fit fits fitted fitting call calls called calling
steal steals stole stolen stealing move moves moving raise raises raizes=j= raising raizing=k=
live lives lived living stick sticks stuck sticking strike strikes struck striking fires fired
firing beat beats beating eat eats eaten eating hang hangs hung hanging face faces facing lazy
weak able clever gifted talented slow difficult challenging naughty disruptive troublesome low
high average struggling reluctant passive quiet shy loud needy demanding aggressive violent
rude immature mature hardworking conscientious capable lower higher weaker stronger brighter
slower quicker cleverest brightest weakest strongest best worst top bottom poor bad great
vulnerable disadvantaged dizadvantaged=[@ deprived hard unmotivated disengaged dizengaged=_@
disaffected dizaffected=`@ forgetful clumsy inexperienced experienced natural born typical
problem ideal perfect model excellent outstanding fantastic brilliant wonderful amazing tricky
tough inspiring inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=aA poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing coasting complacent
unsupportive supportive pushy feckless hostile awkward fussy anxious nervous academic creative
sporty clingy stubborn defiant bully bullies bullied bullying bulldoze bulldozes bulldozed
bulldozing cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt
taunts taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=`C pressurises pressurizes=aC pressurised pressurized=bC pressurising
pressurizing=cC overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=PD overpraises overpraizes=QD overpraised overpraized=RD overpraising
overpraizing=SD overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=]F corralling
corraling=^F pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=RH interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=gH patronises patronizes=hH patronised patronized=iH patronising
patronizing=jH mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
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
aggravating antagonise antagonize=[M antagonises antagonizes=\M antagonised antagonized=]M
antagonising antagonizing=^M alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=[N galvanises galvanizes=\N galvanised galvanized=]N
galvanising galvanizing=^N invigorate invigorates invigorated invigorating energise energize=cN
energises energizes=dN energised energized=eN energising energizing=fN enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=_P1
jeopardises jeopardizes=`P1 jeopardised jeopardized=aP1 jeopardising jeopardizing=bP1 endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=oP1 trivialises trivializes=PQ1 trivialised
trivialized=QQ1 trivialising trivializing=RQ1 dramatise dramatize=SQ1 dramatises dramatizes=TQ1
dramatised dramatized=UQ1 dramatising dramatizing=VQ1 exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=cQ1 romanticises romanticizes=dQ1 romanticised
romanticized=eQ1 romanticising romanticizing=fQ1 haemorrhage haemorrhages haemorrhaged
haemorrhaging disintegrate dizintegrate=kQ1 disintegrates dizintegrates=lQ1 disintegrated
dizintegrated=mQ1 disintegrating dizintegrating=nQ1 crumble crumbles crumbled crumbling unravel
unravels unravelled unraveled=UR1 unravelling unraveling=VR1 implode implodes imploded
imploding wither withers withered withering wilt wilts wilted wilting stagnate stagnates
stagnated stagnating trounce trounces trounced trouncing outshine outshines outshined
outshining outclass outclasses outclassed outclassing outperform outperforms outperformed
outperforming outstrip outstrips outstriped outstriping eclipse eclipses eclipsed eclipsing
surpass surpasses surpassed surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing
sour sours soured sored=mS1 souring soring=nS1 coast coasts coasted jar jars jarred jarring gel
gels gelled gelling sag sags sagged sagging lag lags lagged lagging sparkle sparkles sparkled
sparkling soar soars soared soaring bomb bombs bombed bombing flop flops flopped flopping tank
tanks tanked tanking land lands landed landing resonate resonates resonated resonating stall
stalls stalled stalling staling=aU1 fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing
falter falters faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled
wobbling meander meanders meandered meandering plod plods plodded plodding shine shines shined
shining suffer suffers suffered suffering backfire backfires backfired backfiring misfire
misfires misfired misfiring disappoint dizappoint=nV1 disappoints dizappoints=oV1 disappointed
dizappointed=PW1 disappointing dizappointing=QW1 impress impresses impressed impressing excel
excels excelled exceled=XW1 excelling exceling=YW1 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progress progresses
progressed progressing relieved torn smitten besotted enthralled enthraled=VX1 disinterested
dizinterested=WX1 uninterested bored confused happy unhappy sad excited enthusiastic attentive
inattentive unfocused demotivated worried frustrated curious unconfident comfortable
uncomfortable relaxed tense stressed calm upset angry annoyed embarrassed ashamed proud pleased
surprised surprized=UY1 shocked puzzled perplexed unsure uncertain hesitant timid afraid scared
frightened fearful terrified absorbed engrossed immersed captivated fascinated gripped
mesmerised mesmerized=hY1 spellbound rapt hooked inspired amused entertained distracted
restless fidgety tired sleepy lethargic listless apathetic indifferent resentful jealous lonely
isolated included excluded valued respected safe settled unsettled overwhelmed daunted
intimidated determined aspirational content contented satisfied dissatisfied grateful thankful
hopeful hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious wary guarded defensive resistant receptive inclined fearless undaunted bemused fazed
phased frazzled exhausted flustered rattled fulfilled fulfiled=S\1 homesick thrilled
thriled=U\1 ecstatic elated cheerful miserable mizerable=Y\1 gloomy grumpy sulky moody dejected
deflated demoralised demoralized=`\1 despondent disheartened discouraged discoraged=c\1
heartened offended hurt unheard heard ignored undervalued unappreciated appreciated loved
cherished desperate impatient patient tolerant sympathetic enjoying loving daydreaming love
loves enjoy enjoys enjoyed like likes liked dislike dislikes disliked hate hates hated loathe
loathes adore adores adored relish relishes relished appreciate appreciates value values
respect respects admire admires trust trusts trusted fear fears feared dread dreads dreaded
understand understands realise realize=`^1 realises realizes=a^1 realised realized=b^1
recognise recognize=c^1 recognises recognizes=d^1 grasp grasps grasped comprehend believe
believes believed want wants wanted wish wishes wished hope hopes hoped feel feels felt care
cares cared intend intends intended prefer prefers preferred mind minds minded expect expects
worry worries welcome welcomes welcomed embrace embraces embraced cherish cherishes resent
resents resented envy doubt doubts doubted misunderstand misunderstood misunderstands struggle
struggles struggled cope copes coped forget forgets remember remembers desire desires desired
crave craves regret regrets detest detests yearn yearns long buys confuse confuses confusing
bore bores distract distracts excite excites interest interests engage engages motivate
motivates frustrate frustrates upsets reassure reassures reassured unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretch stretches stimulate stimulates grip grips absorb absorbs fascinate
fascinates concern concerns concerned surprise surprize=ab1 surprises surprizes=bb1 satisfy
satisfies suit suits suited empower empowers discourage discorage=jb1 discourages
discorages=kb1 inspire inspires enthuse enthuses enthused captivate embarrass embarrasses
demoralise demoralize=Tc1 demoralises demoralizes=Uc1 disadvantage dizadvantage=Vc1
disadvantages dizadvantages=Wc1 demotivate demotivates deter deters deterred daunt daunts
thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt tempts
tempted convince convinces persuade persuades persuaded allow pick choose share begin end
finish start limit link map name reduce swap invite insist resist delay record review revisit
revizit=dd1 check narrow widen split mix rotate scaffold demonstrate rehearse repeat simplify
clarify celebrate use plan ask try add ensure consider develop improve introduce build create
encourage encorage=^e1 increase focus provide avoid stop aim continue extend include explore
embed strengthen tighten sharpen establish promote prioritise prioritize=oe1 vary differentiate
speed replace rethink reconsider refine deepen adapt display pause wait praise praize=\f1
reward spend offer teach monitor track look find don't change write say circulate help can
could will would should shall may might must doesn't didn't haven't hasn't hadn't can't
couldn't won't wouldn't shouldn't teacher teachers head heads headteacher headteachers deputy
deputies leader leaders governor governors staff ta tas assistant assistants adult adults
coaches senco tutor tutors colleague colleagues mentor mentors slt manager managers management
principal instructor trainer sir boss supervisor supervisors strict fair unfair favourite
favorite=gh1 better worse mean boring laziest unhelpful approachable friendly horrible useless
reliable strictest nicest kindest meanest fairest favourites favorites=Xi1 organised
organized=Yi1 disorganised disorganized=Zi1 harsh popular trustworthy what how why when where
which who whose over open shut empty full new early online silent optional compulsory weekly
daily monthly annual termly different similar identical same available present visible
vizible=\j1 here there underway outside inside indoors outdoors next first last free private
public oral written verbal practical bilingual dry red green blue yellow white black grey brown
pink purple orange gold silver round square triangular oval curved straight vertical horizontal
maths english history geography science sciense=ik1 art music french spanish german welsh latin
drama pe re ict computing phonics poetry fractions spelling speling=Yl1 reading writing
handwriting cooking swimming football rugby tennis netball dance drumming away alone awake
asleep upstairs downstairs barefoot hungry thirsty up down off on out in back it that this so
not now then too again today yesterday tomorrow monday tuesday wednesday thursday friday true
false mine yours his hers theirs ours me us them you him her one two three four five six seven
eight nine ten half twice once odd even equal prime positive negative solid liquid wooden
plastic metal cotton woollen paper digital electric male female british scottish irish polish
somali deaf blind pregnant local national regional unknown unclear due old young recent
voluntary statutory temporary permanent possible necessary lit sung said read told frozen worn
sold bought built sent spent found spread hidden begun chosen short small large big tall wide
thick thin fast quick right there's elsewhere nearby overhead below above behind ahead opposite
together apart eleven twelve thirteen fourteen forteen=TQ2 fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand third quarter
dozen both couple single it's that's they're he's she's we're remain remains remained become
becomes became becoming stay stays never cannot a an the these those my your our its their some
any each every another very really quite extremely rather fairly pretty incredibly hugely
highly truly absolutely completely totally utterly particularly especially remarkably
exceptionally more most less least increasingly consistently generally mostly largely somewhat
slightly little touch tad of far much way still always often sometimes usually rarely seldom
all already also clearly obviously certainly genuinely thoroughly wholly entirely deeply
noticeably visibly vizibly=bT2 evidently apparently frankly simply just overall whole at times
such perfectly equally similarly unusually surprisingly surprizingly=QU2 immensely enormously
wonderfully terribly awfully amazingly nothing anything but stubbornly worryingly
disappointingly dizappointingly=]U2 persistently unacceptably impressively pleasingly
refreshingly painfully woefully commendably alarmingly shockingly reassuringly encouragingly
encoragingly=iU2 reliably stunningly delightfully depressingly frustratingly relentlessly
dangerously needlessly unduly overly notoriously markedly strikingly decidedly distinctly
downright positively unfailingly supremely eminently acutely chronically desperately hopelessly
horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
partially partly insufficiently inadequately excessively unreasonably disproportionately
understandably sadly thankfully sufficiently suitably appropriately fully uncommonly
predictably invariably routinely commonly typically normally occasionally regularly frequently
constantly undeniably unquestionably quietly fiercely passionately emotionally academically
socially physically phyzically=RX2 technically professionally quickly soon plainly definitely
undoubtedly actually longer he she they we toddler toddlers baby babies crawler crawlers twin
twins sibling siblings pupil pupils student students child childs learner learners boy boys
girl girls class classes group groups cohort cohorts kid kids youngster youngsters reader
readers writer writers mathematician mathematicians coordinator coordinators sencos parent
parents carer carers mother mothers father fathers mum mums dad dads family families
practitioner practitioners trainee trainees director directors trustee trustees teenager
teenagers infant infants junior juniors reception receptions apprentice apprentices children
people everyone everybody someone somebody nobody ect ects hlta lsa lsas team teams y1 y2 y3 y4
y5 y6 y7 y8 y9 y10 y11 peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse
cook caretaker librarian lad lads ones table tables year years department departments school
schools t s interviewer reviewer voice primary academy college house nursery centre center=f\2
church project award awards federation street lane park hill wood hall partnership programme
program=S]2 scheme foundation madame professor señor lesson lessons teaching teachings
learning learnings practice practices provision provizion=a]2 provisions provizions=b]2
curriculum curriculums planning plannings plans task tasks activity activities question
questions questioning questionings answer answers explanation explanations modelling
modeling=T^2 modellings models feedback feedbacks marking markings comment comments assessment
assessments behaviour behavior=_^2 behaviours behaviors=`^2 discussion discussions talk talks
pace paces transition transitions starts opening openings ending endings plenary plenaries
introduction introductions conclusion conclusions starter starters routine routines displays
environment environments atmosphere atmospheres climate climates ethos ethoses culture cultures
relationship relationships rapport rapports leadership leaderships managements governance
governances attendance attendances attainment attainments achievement achievements outcome
outcomes result results standard standards book books writings readings phonicses mathses
mathematics mathematicses englishes sciences vocabulary vocabularies subject subjects knowledge
knowledges understanding understandings skill skills support supports intervention
interventions homework homeworks resource resorce=Ra2 resources resorces=Sa2 worksheet
worksheets sequence sequense=Va2 sequences structure structures design designs approach
approaches strategy strategies method methods technique techniques system systems process
processes policy policies communication communications organisation organization=la2
organisations organizations=ma2 timetable timetables playtime playtimes lunchtime lunchtimes
assembly assemblies meeting meetings training trainings induction inductions monitoring
monitorings evaluation evaluations improvement improvements presentation presentations
handwritings spellings delivery deliveries instruction instructions teamwork teamworks tracking
trackings data datas engagement engagements participation participations performance
performances progression progressions coverage coverages expectation expectations attitude
attitudes effort efforts focuses concentration concentrations contribution contributions
response responses demonstration demonstrations example examples exercise exercize=kc2
exercises exercizes=lc2 session sessions course corse=oc2 courses corses=Pd2 programmes schemes
unit units topic topics projects drawings essay essays story stories paragraph paragraphs
corridor corridors classroom classrooms playground playgrounds library libraries halls website
websites newsletter newsletters report reports reviews decision decizion=od2 decisions
decizions=Pe2 choice choices uses deployment deployments conduct conducts pitch pitches tone
tones voices manner manners guidance guidances links thinkings reasoning reasonings oracy
oracies listening listenings handling handlings discipline disciplines order orders control
controls movement movements safeguarding safeguardings morale morales uniform uniforms quality
qualities idea ideas preparation preparations timing timings balance balances variety varieties
range ranges opportunity opportunities capacity capacities vision vizion=kf2 visions
vizions=lf2 direction directions command commands says tell tells explain explained commented
mention mentioned added reported describe described suggested replied asked remarked recalled
recaled=ag2 whispered saying writes explains reply replies asks describes suggest suggests
mentions adds note noted notes state stated states recall remark whisper respond responded vote
voted rate rated agree agreed disagree dizagree=_h2 disagreed dizagreed=`h2 named names list
listed lists announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=Wi2 titled entitled
headed marked praised praized=\i2 thanked according words word sign card signs poster posters
label labels title titles heading headings notice cards banner chart slogan motto sticker board
slide caption song headline form glow grow box column row slip letter email file folder chapter
poem text strip badge certificate page prompt prompts cover wall term phrase category criterion
notices protocol rule rules handbook law code regulation regulations statute contract agreement
guideline guidelines checklist memo circular procedure procedures requirement requirements
legislation charter statement declaration prospectus brochure bulletin minutes sheet framework
booklet leaflet specification syllabus criteria constitution forms minibus parcel boxes money
slips gates doors payment cheque register registers emails letters return returns lunch lunches
ticket tickets badges bag bags kit coat coats equipment booking bookings taxi invoice invoices
facilitator presenter timekeeper scribe visitor vizitor=[m2 visitors vizitors=\m2 reviewers
chair clerk observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=nm2 postponed delayed
rearranged rescheduled swapped changed shortened abandoned dim superb splendid marvellous
fabulous terrific tremendous stunning awesome incredible delightful charming gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=in2 laudable
exemplary uplifting captivating engaging compelling compeling=on2 stimulating motivating
enriching insightful perceptive imaginative inventive innovative ingenious masterly masterful
skilful skillful=[o2 adept accomplished proficient seamless purposeful fruitful efficient
successful worthwhile invaluable meaningful vibrant buzzing dynamic nurturing welcoming
harmonious meticulous cohesive sensible exceptional inadequate unsatisfactory satisfactory
magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime flawless
faultless impeccable immaculate enviable unrivalled unrivaled=`P3 unparalleled enjoyable
pleasing pleasurable gratifying heartening encouraging encoraging=gP3 heartwarming promising
promizing=iP3 refreshing reassuring memorable tasteful elegant eloquent astute shrewd diligent
industrious studious courteous corteous=UQ3 respectful considerate devoted tireless dull
tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre lackluster=bQ3
lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient substandard shoddy
sloppy slapdash careless superficial shallow simplistic patchy inconsistent erratic haphazard
chaotic scruffy shabby grubby incoherent woolly inefficient ineffectual unproductive pointless
futile worthless meaningless irrelevant inappropriate unsuitable unacceptable counterproductive
damaging worrying concerning alarming frustrating depressing dismal dire appalling appaling=QS3
awful terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking
disgraceful scandalous shameful embarrassing cringeworthy laughable ridiculous absurd foolish
stupid lax lackadaisical lackadaizical=gS3 sluggish laboured labored=iS3 stilted clunky
cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly rowdy boisterous hectic frantic frenzied lopsided misguided unconvincing
unimpressive underwhelming underdeveloped aimless directionless rudderless unstructured
underprepared unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered
unwelcoming uninviting soulless joyless oppressive intimidating overbearing condescending
dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented piecemeal
tokenism sociable problematic troubling unfortunate regrettable poorly badly appallingly
superbly brilliantly beautifully marvellously fantastically admirably adequate authoritative
charismatic empowering transformative transformational exciting fascinating intriguing
entertaining groundbreaking outmoded antiquated overambitious unrealistic unachievable
inflexible rushed wholehearted disorderly orderly purposeless childish sophisticated
unsatisfying illogical nonsensical unwise unwize=[W3 excessive needless unnecessary wasteful
lamentably inexcusable indefensible intolerable unforgivable peerless stellar sterling adroit
deft assured standout noteworthy notable creditable respectable passable tolerable decent
cracking smashing ace fab super beautiful magical thriving flourishing florishing=[X3
floundering ailing dysfunctional toxic rosy silly daft compliant obedient biddable docile
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=UY3 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
exuberant favourable favorable=aY3 forgiving forthright graceful hearty humorous impactful
impartial impassioned influential inquisitive inquizitive=kY3 intelligent judicious loyal
mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous stalwart staunch
stoic streamlined succinct trailblazing trusting unbiased versatile watchful zippy abrasive
agitated ambiguous antagonistic argumentative austere avoidable backward barren belligerent
biased bombastic brittle brutal bureaucratic burdensome caustic clinical coarse colourless
colorless=^[3 combative confrontational contentious contradictory cowardly cruel deafening
decaying defeatist derelict desolate destructive discordant discourteous discorteous=l[3
disgruntled disingenuous dizingenuous=n[3 dogmatic draining elusive exclusionary exhausting
exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff
hackneyed harassed harmful hollow hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhibited inhospitable injudicious insecure
insidious insignificant insular intolerant irksome jaded jittery judgmental judgemental=X]3
lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious
obsolete obstructive overpriced partisan partizan=f]3 patriarchal perilous petty prejudiced
prescriptive prickly protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless
squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded
understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=n^3 unskilful unskillful=o^3 unsuccessful untrained uptight volatile vulgar
weary whining wobbly worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=P`3 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective demotivating desirable
detrimental dishevelled disheveled=i`3 dispirited distracting divisive divizive=l`3 domineering
dour effortless effusive engrossing enterprising enterprizing=Ra3 erudite exquisite
exquizite=Ta3 expressive faddish fatuous faulty fraught frosty fulsome ghastly glorious glowing
grating grotty grudging hapless honourable honorable=ca3 horrid humourless humorless=ea3
imprecise imprecize=fa3 indecisive indecizive=ga3 inexpert interminable intrusive jolly jovial
laborious languid lightweight limp luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=]b3 polished ponderous profitable
profound prosaic raucous reductive resourceful resorceful=eb3 riotous rousing rudimentary
scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy soothing
soporific spiritless spirited stagnant sterile stirring strained strident stultifying
superlative tame tantalising tantalizing=_c3 tawdry taxing tepid thrilling thriling=cc3 timely
tiresome touching tranquil turgid ugly unassuming unbalanced unconsidered uncritical
underpowered uneventful unflappable unfounded ungainly uninformed unpolished unrelenting
unruffled unskilled unskiled=Wd3 unsophisticated unsound unspectacular unsteady unstimulating
unthinking unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy
wretched zealous unknowledgeable masterfully tactful untaught unsupervised unsupervized=md3
unsupported unsafe unhygienic unpopular unprofitable underrated overrated overhyped lovingly
painstakingly pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive
savvy canny wily streetwise streetwize=ee3 comical hilarious amusing poignant evocative
atmospheric exemplified unblemished watertight foolproof bulletproof stringent underwhelmed
unfazed unperturbed unmoved overwrought overblown overheated overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=ag3 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious
contagious riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy
homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy
rubbishy tacky garish gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious
dubious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile
juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent incisive
incizive=ji3 penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=cj3
resolute tenacious dogged plucky feisty bubbly vivacious zesty upbeat joyous blissful idyllic
heavenly bossy controlling controling=Rk3 autocratic dictatorial authoritarian draconian
punitive vindictive spiteful malicious callous heartless aloof surly sullen irritable obstinate
intransigent smug arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented staid fusty middling overdone
mismatched misaligned mizaligned=Xl3 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening annoying unnerving unsettling disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=jl3 discouraging
discoraging=kl3 disheartening dispiriting demeaning degrading daunting overwhelming perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=[m3 incomparable priceless prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=km3 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical reckless rash
impulsive impetuous hasty tardy dilatory slipshod shambolic ramshackle rickety makeshift
businesslike workmanlike methodical undisciplined uncontrolled uncontroled=Zo3 wayward errant
workshy slothful indolent dozy dopey gormless witless brainless mindless senseless irrational
unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable
reprehensible despicable contemptible shoddily unstinting unwavering unfailing unerring
unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous unoriginal
uncreative derivative predictable unsurprising unsurprizing=dP4 unexceptional undistinguished
unenthusiastic unengaging uninvolving unmemorable uninformative informative instructive
illuminating enlightening unedifying edifying rewarding unrewarding satisfying fulfilling
fulfiling=UQ4 unfulfilling unfulfiling=VQ4 thankless fruitless moribund easygoing splendidly
fabulously terrifically tremendously awesomely lovelily charmingly gorgeously attractively
appealingly praiseworthily praizeworthily=eQ4 laudably exemplarily inspirationally inspiringly
upliftingly captivatingly engagingly compellingly stimulatingly motivatingly enrichingly
insightfully perceptively imaginatively inventively innovatively ingeniously masterlily
skilfully skillfully=XR4 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally sensibly excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably gratifyingly
hearteningly heartwarmingly promisingly promizingly=gS4 memorably tastefully elegantly
articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=UT4 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=YU4 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=aV4 sluggishly ploddingly labouredly laboredly=dV4 stiltedly clunkily clumsily
cumbersomely unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=PY4 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=`Y4 disinterestedly dizinterestedly=aY4
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=Q[4 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically thrivingly flourishingly florishingly=n[4
flounderingly failingly ailingly dysfunctionally toxically rosily sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=n\4 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly exuberantly favourably
favorably=[]4 fearlessly forgivingly forthrightly gracefully heartily humorously impactfully
impartially impassionedly influentially inquisitively inquizitively=f]4 intelligently
judiciously loyally mannerlily nimbly observantly optimistically outgoingly pioneeringly
pragmatically principledly proactively prolifically prudently punctually refinedly resoundingly
selflessly spontaneously stalwartly staunchly stoically streamlinedly succinctly trailblazingly
trustingly unbiasedly versatily watchfully zippily abrasively aggressively agitatedly
alienatedly ambiguously antagonistically argumentatively austerely avoidably backwardly
barrenly belligerently biasedly bombastically brittly brutally bureaucratically burdensomely
caustically clinically coarsely colourlessly colorlessly=Z_4 combatively confrontationally
contentiously contradictorily cowardlily cruelly deafeningly decayingly defeatistly derelictly
desolately destructively discordantly discourteously discorteously=h_4 disgruntledly
disingenuously dizingenuously=j_4 dogmatically drainingly elusively exclusionarily exhaustingly
exploitatively fatiguedly fickly flakily frailly frayedly fretfully frivolously fuzzily giddily
glumly gruffly hackneyedly harassedly harmfully hollowly hostily hurriedly hyperactively
hypocritically illiterately inconsiderately inconveniently indiscriminately inertly infantily
inhibitedly inhospitably injudiciously insecurely insidiously insignificantly insularly
intolerantly irksomely jadedly jitterily judgmentally judgementally=Ua4 lumberingly meekly
menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly noxiously
obsoletely obstructively overpricedly partisanly partizanly=ca4 patriarchally perilously
pettily prejudicedly prescriptively pricklily protractedly quarrelsomely reactionarily
recalcitrantly regressively restrictively retrogradely rottenly scathingly secretively
selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly stressfully
subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally unluckily
unrecognisably unrecognizably=lb4 unskilfully unskillfully=mb4 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Pd4 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=md4 domineeringly dourly dorly=od4
effortlessly effusively engrossingly energisingly energizingly=Se4 enliveningly enterprisingly
enterprizingly=Ue4 eruditely exquisitely exquizitely=We4 expressively faddishly falteringly
fatuously faultily fraughtly frostily fulsomely ghastlily gloriously glowingly gratingly
grottily grudgingly haplessly honourably honorably=ge4 horridly humourlessly humorlessly=ie4
imprecisely imprecizely=je4 inattentively indecisively indecizively=le4 inexpertly interminably
intrusively jarringly jollily jovially laboriously languidly lightweightly limply luminously
majestically merrily nobly offensively onerously opportunely pacily painlessly palatably
pedantically playfully poisedly poizedly=cf4 polishedly profitably profoundly prosaically
raucously reductively resourcefully resorcefully=jf4 riotously rousingly rudimentarily
scattergunly scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly
snappily snazzily soothingly soporifically spiritlessly spiritedly stagnantly sterily
stirringly strainedly stridently stultifyingly sympathetically tamely tantalisingly
tantalizingly=dg4 tawdrily taxingly tepidly thrillingly timelily tiresomely touchingly
tranquilly turgidly uglily unassumingly unbalancedly unconsideredly uncritically underpoweredly
uneventfully unflappably unfoundedly ungainlily uninformedly unpolishedly unrelentingly
unruffledly unskilledly unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly
unthinkingly unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically
wittily worthily wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully
untaughtly unsupervisedly unsupervizedly=Si4 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=mi4 comically hilariously
amusingly poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly
foolproofly bulletproofly stringently underwhelmedly unfazedly unperturbedly unmovedly
overwroughtly overblownly overheatedly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undeservedly undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=ik4 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily garishly
gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously
dubiously questionably doubtfully debatably facily glibly tritely banally vapidly vacuously
inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly
lucidly cogently incisively incizively=Tn4 penetratingly exactingly wholesomely generously
graciously humanely compassionately empathetically sincerely heartfeltly steadfastly dependably
trustworthily reputably esteemedly renownedly distinguishedly legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=mn4 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously
heartlessly aloofly surlily sullenly irritably obstinately intransigently complacently smugly
arrogantly conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously
manipulatively dishonestly deceitfully evasively cageyly robotically regimentedly staidly
fustily middlingly overdonely botchedly bungledly fumbledly mishandledly mismanagedly
misjudgedly mismatchedly misalignedly mizalignedly=iP5 misusedly overstretchedly overworkedly
thwartedly tarnishedly marredly excruciatingly unbearably insufferably exasperatingly
infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly disturbingly
distressingly upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=_Q5
discouragingly discoragingly=`Q5 dishearteningly dispiritingly demeaningly degradingly
humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly perplexingly
mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly unbeatably
unmatchedly unequalledly incomparably pricelessly prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=fR5 obligingly cooperatively uncooperatively
unresponsively unreceptively unforthcomingly reticently taciturnly inarticulately
incomprehensibly unintelligibly illegibly indecipherably impenetrably inaccessibly unworkably
workably impractically unwieldily convolutedly overlongly verbosely meanderingly wafflily
preachily untimelily befittingly unbecomingly unseemlily indecently improperly unethically
recklessly rashly impulsively impetuously hastily tardily dilatorily slipshodly shambolically
ramshackly ricketily makeshiftly businesslikely workmanlikely methodically systematically
undisciplinedly uncontrolledly waywardly errantly fecklessly workshily slothfully indolently
dozily dopeyly gormlessly witlessly brainlessly mindlessly senselessly irrationally farcically
ludicrously preposterously outrageously egregiously flagrantly heinously deplorably
reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly unerringly
unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously unoriginally
uncreatively derivatively unsurprisingly unsurprizingly=_U5 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly happily rightly wrongly justifiably deservedly
promptly harshly patiently sternly sharply kindly calmly politely wisely wizely=gV5 bravely
boldly tenderly crossly tersely bluntly sensitively faithfully ruthlessly cheerfully joyfully
gleefully sulkily grumpily moodily impatiently anxiously nervously blindly mechanically
begrudgingly nicely carefully thoughtfully confidently securely fluently productively expertly
cleverly passively creatively accurately convincingly persuasively powerfully vividly warmly
negatively swiftly structured paced managed designed delivered presented executed judged
pitched sequenced scaffolded modelled modeled=[X5 deployed implemented integrated targeted
tailored maintained ordered crafted constructed handled applied directed served edited informed
rehearsed trained attended coordinated communicated considered conceived drilled behaved
mannered linked connected adjusted identified promoted secured enforced utilised utilized=\Y5
gooder goodest greater greatest poorest badder baddest nicer fine finer finest fairer rich
richer richest deeper deepest thinner thinnest flat flatter flattest clearer clearest sound
sounder soundest solider solidest securer securest smooth smoother smoothest sharper sharpest
crisp crisper crispest tight tighter tightest loose looser loosest slowest brisk brisker
briskest swift swifter swiftest lively livelier liveliest calmer calmest warm warmer warmest
colder coldest cool cooler coolest happier happiest sadder saddest kinder keener keenest
cleverer smart smarter smartest wise wiser wisest wizest=k[5 brave braver bravest bold bolder
boldest prouder proudest safer safest rough rougher roughest tougher toughest harsher harshest
stricter harder hardest easy easier easiest lighter lightest heavy heavier heaviest narrower
narrowest broad broader broadest basic basicer basicest lowest highest neat neater neatest tidy
tidier tidiest mild milder mildest fresh fresher freshest healthy healthier healthiest staler
stalest laxer laxest soft softer softest plain plainer plainest vague vaguer vaguest bleak
bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic sustained
intense tentative distant detached remote rigid raw forced heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=i^5 modest humble proportionate limited
minimal variable uneven mixed balanced suitable relevant thorough comprehensive detailed
careful thoughtful original ordinary normal reasonable acceptable sufficient enough productive
valuable useful important interesting beneficial vital crucial critical central responsive
joyful stable steady accurate logical simple complex complicated active energetic absorbing
correct wrong amiss lacking wanting impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark busy stuffy cramped dingy dirty smelly spotless pristine impoverished varied
convincing persuasive powerful forceful vivid colourful colorful=]a5 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced beyond flashpoint
flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses success successes
failure failures disaster dizaster=Ub5 disasters dizasters=Vb5 shambles shambleses mess messes
highlight highlights joy joys pleasure pleasures treat treats disappointment dizappointment=cb5
disappointments dizappointments=db5 problems flaw flaws shortcoming shortcomings shortfall
shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit
credits gem gems jewel jewels star stars inspiration inspirations excellence excellense=^c5
excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments
disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares waste wastes
nonsense nonsenses rubbish rubbishes gimmick gimmicks afterthought afterthoughts tokenisms
masterclass masterclasses powerhouse powerhouses beacon beacons exemplar exemplars godsend
godsends revelation revelations letdown letdowns washout washouts fiasco fiascos debacle
debacles catastrophe catastrophes calamity calamities travesty travesties mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
dedication professionalism enthusiasm commitment passion patience patiense=Rf5 generosity
creativity flair warmth expertise expertize=Wf5 diligence diligense=Xf5 resilience
resiliense=Yf5 integrity humility kindness determination perseverance tenacity courage
corage=`f5 compassion empathy wisdom insight charisma charm humour humor=gf5 wit loyalty
devotion diplomacy resourcefulness resorcefulness=lf5 ingenuity imagination originality tact
tenderness thoroughness vigilance drive initiative gusto aplomb artistry craftsmanship
eloquence eloquense=Zg5 foresight grit steadiness stamina tirelessness zeal ambition talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=Th5 negligence negligense=Uh5 incompetence incompetense=Vh5
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=]h5
impatience impatiense=^h5 favouritism favoritism=_h5 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=oh5 confusion
inconsistency incoherence incoherense=Ri5 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=Wi5 disaffection dizaffection=Xi5 disengagement dizengagement=Yi5
disillusionment dizillusionment=Zi5 despondency lethargy boredom tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement neglect inflexibility
rigidity continually perpetually forever endlessly incessantly permanently 24/7 without fail
exception time after and day from beginning to entire point stage matter everywhere nowhere
throughout visit across hardly barely scarcely anyone ever only noone responsibility ownership
charge anybody seems seemed tries behaves contributes listens listened learns follows with for
else by need learn achieve seem member follow none happens everything about talked talking
dragged ground rush rushes rushing act acts acted acting fool clown goat martyr victim front
loath loth wasting squandered dismiss dismisses dismissed view suggestion ball watch fend sort
manage guess drift stepped intervened corrected noticed bothered until despite reminded yet
under nose noses ought into granted obvious cue cues boat fob fobbed palmed palm hog hogs
hogged abandon abandons tolerate tolerates tolerated condone condoned around idle ignore
ignores ignoring neglects neglecting refuse refuses refused refusing overlook overlooks
disregard disregards disregarded shirk shirks shirked dodge dodges dodged evade evades evaded
squander squanders undermine undermines undermined flout flouts flouted app software advice
disregarding looking other bother trouble listen appear address tackle deal bothering attempt
allows allowed allowing wander chat dominate happen things noise fault blame blames blamed
culprit guilty responsible brush brushes brushed sweep swept sweeps aside buck lip attention
service regard heed eye hide hides hid hiding corners drag drags dragging feet heels idly wash
washed washes hands forgot forgotten energy hour chance disrupt disrupts disrupted disrupting
sabotage sabotaged wreck wrecked ruin ruined ruins spoil spoiled spoils rely relies relied
relying heavily reliant reliance complicate complicates overreliance overcomplicate depend
depends depended dependent admit admits claim claims complain complains boast boasts boasted
moan moans moaned whine whined whines mutter muttered snapped snaps bark barks barked shout
shouts yell yells yelled scream screamed lecture lectured nag nagged nags confess confessed
concede conceded concedes insisted protest protested gloat gloated sneer sneered scoff scoffed
sulk sulked sulks whinge whinged gossip gossiped drone droned drones rant ranted rants blurt
blurted tantrum excuse excuses $ rooted grounded courtesy cortesy=lS6 wake account accounts
accounted place since wonders magic miracles trick difference differense=WT6 spur spurs spurred
prompted trigger triggers triggered inject injects injected breathe breathes breathed unlock
unlocks unlocked release releases unleash unleashed life potential confidence confidense=nT6
guessing behave frees freed freeing because as lacked lack rise gap knock effect effects domino
temperature chatter level freedom tools belief permission desk curtain lie lies root heart
benefit benefits benefited benefitted profit profits profited woke wakes hyped geared calmed
calms soothed soothes cheered perked wound quietened bear bears borne bearing fruit stops
stopping prevent prevents prevented preventing impossible owe owes owed owing meaning upshot
consequence consequense=PW6 product direct meant means many helped caused lifted improved
transformed boosted resulted resulting room decrease thanks therefore thus hence consequently
thereby accordingly causes helps enables enabled ensures ensured encourages encorages=mW6
hinders hindered limits slows slowed affects affected impacts impacted contributed creates
created drives drove fosters promotes boosts shapes builds cause causing learned few impact
impacting affect affecting influence influense=iX6 influences influenced upon adversely helping
enable enabling ensuring equip equips foster fostered fostering instil instils instilled
instiled=YY6 boost enhance enhances enhanced strengthens strengthened deepens deepened hinder
hamper hampers hampered impede impedes impeded stifle stifles stifled stunt stunts restrict
restricts restricted contribute accelerate accelerates accelerated transform transforms secret
reason reasons factor factors main stem stems stemmed arise arises arizes=aZ6 arose dividends
rose foundations groundwork driving driven part role breeds bred spark sparks sparked ignite
ignites ignited fuel fuels fuelled if mark indisputably surely manifestly patently unmistakably
indeed inevitably naturally fortunately interestingly importantly crucially ironically
hopefully honestly evident apparent undeniable palpable unmistakable denying fact proves prove
proved bound itself themselves own massively rest test west nest forest guest request harvest
contest priest chest vest quest nearest latest largest smallest tallest longest shortest oldest
youngest earliest widest fastest thickest eldest furthest closest quieter louder messier busier
abler friendlier noisier noizier=Y]6 steadier slicker fuller faster than before usual case
patch league world unfavourably unfavorably=e]6 overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=Q^6 easily comfortably distance
gulf between wider widening huge growing shade dust compare compares unlike notch step copy
second near game schedule performing attaining achieving comparison contrast superior inferior
preferable trail trails trailed underperform underperforms underperformed field pack shoulders
streets miles leagues aspect compared comparing pale pales paled beside insignificance match
par pile heap inconsistencies unevenly unevenness varies greatly widely considerably pockets
pocket picture bunch diet postcode lottery uniformly depending depth rigour rigor=X`6 purpose
conviction precision precizion=[`6 clarity feeling coherence coherense=^`6 authority clue
presence presense=a`6 substance oversight cohesion urgency lacks absence absense=g`6 dearth
shortage paucity scarcity detail devoid bereft crying conspicuous gaps exist holes barriers
issues issue uncared unaccounted uncalled uncaled=Ya6 awry astray adrift pear askew further
trailing fails failed several chances moment moments slipped through unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet neither nor undone unstuck unmarked
unread untested unused unseen unanswered uncorrected unplanned unspoken unfinished untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=db6
unrewarded unexplained luck date sync evidence evidense=jb6 n't aligned explicit shape sense
pattern rationale momentum skip skips skipped skirt skirts skirted sidestepped gloss glosses
glossed basics steps net cracks reach connect reflect meet serve expense cost loss reaches
revisited revizited=jc6 reviewed proper goal scaffolding failings persist spot spots stomach
appetite language exposed offered introduced expected invited involve delivering closely
critically independently neatly readily shorter later needed required minute possess experience
experiense=hd6 ability faintest slightest foggiest connection relation relevance lots needs
deserve deserves deserved space detriment something properly happening threat pressure nearly
insufficient awareness consistency scope consideration accountability differentiation dialogue
dialog=de6 indication repertoire experiences changes learnt achieved gained infrequently
inability unable access concentrate apply spell count regardless spite though send younger
adhered non compliance dates objective objectives targets or following complying adhering line
graded grade judge require requires requiring needing improving urgent serious special measures
meets exceeds exceed tightening addressing immediate ofsted estyn inspectors inspector
inspection days afternoons mornings agrees hear rumour rumor=ag6 rumours rumors=bg6 reportedly
allegedly general consensus mood perception among amongst widespread common splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison jail
abusive homeless evicted debt bereaved died dying cancer depressed home homes household
situation circumstances background difficulties claiming domestic violence violense=lh6 abuse
adopted exactly altogether seemingly appears appeared supposedly presumably arguably ostensibly
looks sounds sounded samey perceived suspect suspected guessed reckon imagine sensed opinion
eyes unconvinced impression bordering borders bordered verging verges side wondering offence
offense=ni6 steadied steadies ship nerves leaps rising rizing=Tj6 arms hand glove stride sky's
curve tip finishing touches worth tailor measure job rises risen hitch fighting cheers hip hat
hats feather applause marks recommend barrel bolt corking belting ripping force winner !of
blown breezy pin element lap laps lapped lapping cloud sing sings praises praizes=ak6 soak
soaked soaking pride cherry stuff tour de nail jackpot target heights clockwork dream breeze
extra mile swimmingly town duck plunge bull biscuit cake foot waves strides hay splash hash
knack message nub teeth priorities toes bay balls plates lid wheels finger nerve ducks wits ear
gift whale lot sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder firm
trumps smelling smeling=`m6 grief naught fruition blows age weight socks punches strings rank
backs hours bed bar scene alight alive roof stakes chord blinder mould eggshells air water
fingers backwards bill muster colours colors=^n6 odds himself herself onions community ropes
score drill volumes justice utmost business stead company nick fettle spirits position swing
zone groove pole button brief trend edge roll mission plate knife sticky cusp brink verge rocks
height peak coal powers tether tree pops ladder absolute rare pair tonic treasure lifeline
sight feast labour labor=RP7 textbook classic cry piece dab tower oiled knit close study burner
soul heart's tails bells whistles bread butter drawer bang dead doctor icing bee's cat's dog's
bees cream thing mccoy benchmark salt penny admiration feat stone unturned sailing sweetness
beans promise promize=[Q7 larger bounds singing kicking places guns punching ray sunshine rays
shipshape operation bow tested chapeau smashed knocked aced crack blew bowled stumbling tumble
pressed mountain accident waiting axe foregone moot sore sea snail's breakneck arm's limb lurch
forward freefall shrift slim pickings sell slog ways tale bumpy ride burst bursts bursting
busting seams sixes loggerheads crossroads ebb bullet tears chasing tail wolf drowning hearted
cock picnic rocket colour color=_S7 size price pig pouring poring=cS7 scraping shoot shoots
shot slap straw avail tightrope wear wearing zoned plenty flounder sink woods foul stools
wayside wayzide=UT7 final motions rails boil piste tangent pieces pot seed rack dogs window
circles downhill south begging overboard haywire houses drain pan tubes plughole against plot
thread temper rag bearings marbles audience audiense=TU7 steam faith clanger bombshell bucket
bogged sidetracked sucked lightly scot wick pinch mick mickey ages toll meal fuss pig's headway
bones tripping aground amok riot ragged wild sand risk headless chickens rabbit war bombsite
zoo jungle circus morgue factory production conveyor military fish weekend herding watching
wading banging shovelling shoveling=eV7 rabbits sheep sardines wildfire lambs chip bee screw
tin truck climb tied candle sway ransom eggs cart boot cat kibosh brakes wool rug losses
mustard throat while ceremony fence backside laurels rests rested resting fiddle catch hoops
bandwagon gun envelope caution towel hook heel ranks bank cropper standstill halt roost
responsibilities duties blank squares brick snag rock buffers goalposts mud blow uphill past
reputation remorse mercy bush retreat substitute joke angel fun shakes mishmash hotchpotch
ragbag patchwork jumble blessing pigsty damp minefield treadmill elephant goose flash style
recipe blueprint vicious circle slippery slope rocky dawn economy token gesture nod cannon unto
thorn peg hole alley sorry affair indictment reflection compensation macho herring flag tiger
spanner bridge bitter sugar pill steep club station sorts kilter character ark proportion tune
cosh thumb radar carpet skin illusion strain siege creek garden scratch snuff ears neck cuff
beam wane cheap hoof hop warpath knees uppers hobby soapbox legs horse downward wing spiral
beneath belt dignity sake pillar swallow clouds ease rut pickle bind vacuum spin fog bubble
tangle daze doldrums wilderness weeds soup disarray dizarray=Y\7 tatters crisis crizis=[\7
shreds turmoil limbo meltdown denial jack jam jobs coping managing ok okay kicked saloon ditch
resort panic winded overdue ends translation haste harm sizzle hype action muchness ado along
nip nipped nips rhyme barred sausage fan faint habits guard chestnut die egged egging parrot
fashion poles man's preach preaches preaching eyebrows flags edges diamond ruled ruling
ballpark saving saved grace scrape scrapes scraped sank sunk trace swim skate skates skated
skating skim skims skimmed skimming surface scratches scratched scratching slipping smoke
mirrors snowed spreads thinly plaster strictly coated coating sweeping swims swings roundabouts
teething troubles gruel wasters iceberg cooks comfort removed nut crowd gig tunnel battle cycle
kneed wheel reinvent spinning reinventing reinvented blanket rome whistle whistling dressing
gritted arm worlds wrap footed barking mad yes man seat numbers rote cap carrot chalk cheese
chopping changing watchers cobbled zones cookie cutter organise organize=i`7 purposes paste
dried death dime dog breakfast dinner body dusted dumps mouth toilet dribs drabs friend fat
fiddling flogging herd food clay grasping clutching clutch straws nettle graft nosed yards
maintenance mighty potato collar gloves knee jerk lick balloon mutton dressed nails nailing
needle pasture shaped pie hair rearranging tinted coloured colored=\b7 lining pegs stone's
sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling tie knots toe toed tongue
turkeys voting wounded warts paint grass wheat worm worms gentle flexible chatty noisy crew
crop gang communicator cheeky sly swot swots genius brainbox bookworm bookworms tearaway
tearaways rascal rogue scamp softie pushover martinet disciplinarian grump monkeys bruiser
bruizer=Td7 layabout layabouts timewaster timewasters whizz prodigy prodigies dunce dunces
dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug thugs yob
yobs hooligan hooligans jobsworth jobsworths joker rebel comedian brigade mob rabble estate
quickest worker talker thinker sportsman helper arty trio corner highers lowers middles
stretchers strugglers plodders sens quietest loudest naughtiest neediest friends inseparable
invisible invizible=me7 generation tribe middle visionary vizionary=Qf7 trailblazer pioneer
workhorse marvel saint whirlwind grafter stickler workaholic pedant doormat busybody drifter
plodder coaster coasters skiver skivers truant truants rebels misfit misfits wallflower
introvert introverts extrovert extroverts trailblazers trier triers worrier worriers thinkers
leech freak freaks anger personality handful pain nuisance nuizance=[g7 liability menace
passenger suspects culprits sen eal adhd asd fsm type university attainers achievers attainer
prior lows highs ables finished total complete troublemaker artist storyteller storyteler=Th7
performer troublemakers slacker slackers ringleader ringleaders daydreamer dreamer chatterbox
chatterboxes livewire loner ditherer perfectionist dinosaur dinosaurs passengers loafer whinger
whingers moaner moaners cynic cynics superstar superstars legend rockstar hero heroine
micromanager maverick nonreader underachiever underachievers underperformer underperformers
tyrant dragon angels monster sponge sponges whiz weakling wires flyer flyers fliers achiever
morning nqt beginner supply area areas backgrounds upbringing apples apple egg steamrolled
steamroled=Rj7 railroaded herded churned ploughed waded trawled slogged limped lurched
staggered galloped whizzed breezed ballooned mushroomed snowballed snowbaled=bj7 spiralled
spiraled=cj7 nosedived splintered spluttered creaked groaned buckled caved smothered strangled
paralysed paralyzed=mj7 hijacked ambushed besieged bombarded peppered littered starved juggled
whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed
popped hummed buzzed bubbled songs choir desert wasteland oasis haven sanctuary fortress silo
silos rollercoaster avalanche quagmire maze straitjacket millstone albatross crutch springboard
catalyst magnet bottleneck sideshow showcase ghost hothouse backwater powder tinderbox machine
cooker keg throttle tilt guts backbone fizz zip punch zing oomph attack pizzazz streak nods
nodded nodding closes closing shuts conversation debate filler fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled buried swamped drowned diluted amid relations during
offers trying strive strives buzz buzzes hum crackle throb throbbed pulse pulsed fizzing
crackling humming nature plummet plummets plummeted nosedive rocketed skyrocketed tumbled
slumped slump rubber stamp stamps stamped stamping hover hovers hovered hovering labours
labors=kn7 pillars messages cruise cruize=nn7 cruised cruized=on7 cruises cruizes=Po7 cruising
cruizing=Qo7 crash double edged barrage torrent stream blizzard painful agonising agonizing=Zo7
curling sleepwalk sleepwalking autopilot flog other's another's throats sinking scramble dash
grind squib patched bolted tacked shoehorned crowbarred squeezed crammed bloated overloaded
crowded bitty choppy leaden stodgy lurches hurtle hurtled radiate radiates radiated ooze oozes
oozed exude exudes exuded captivates mesmerise mesmerize=cP8 enthral enthrals charmed wow wowed
towers melt melts melted strop outburst havoc uproar descend descends descended degenerate
degenerates degenerated dissolve dissolved floundered flounders wrestle wrestled grapple
grappled stumble stumbled languish languishes languished dominates dominated dominating hijack
monopolise monopolize=hQ8 monopolised monopolized=iQ8 monopolises monopolizes=jQ8 swamp bombard
drown smother spoonfeed spoonfed suffocate suffocated suffocating cram rattle steamroll
steamrollered railroad spoon feed fed feeding feeds race raced races gallop romp romped sail
sailed sails sped trap silence silense=iR8 grinds grinding peter peters petered tailed shop
bounce bounced bouncing treading tread treads brimming oozing beaming awash bustling teeming
dripping !and spirit forefront core cornerstone bedrock engine linchpin shone brunt iron fist
rod footing firefighting juggling dumbed dumbing weighed watered clinging stare stares staring
gazing gazed plague plagues plagued riddled blighted haunted beset poisonous rife rampant
endemic entrenched ingrained bellowed waffled rambled waffles rambles waffle drifted drifts
battlefield madhouse hive rounded outlive outlives outlived withstand treated shell fight
fights fought battling battles winds winding kick kicks picks picking glaring gaping blatant
blatantly sheer outright fashioned glazed unimpressed drained burnt stumped flummoxed glued
transfixed riveted downbeat sheepish tuned itching raring seats property luggage bottle
angriest grows grew swayed mentally firmly solidly squarely owned accepted enjoyment curiosity
independence independense=gV8 famously stiff concept clicked belonging buy glad bond bonded
bonds concentrating finds handy funny self esteem frame focusing conscious switches switching
buying wandered wandering captured capture grabbed hoping wishing fearing dreading relishing
craving hating believing doubting savouring savoring=lW8 longing expecting pretending warmed
warms fond number regards regarded views viewed considers perceive identify identifies
empathise empathize=\X8 empathised empathized=]X8 sympathise sympathize=^X8 relate related
glowed widened motivation anxiety frustration excitement grown waned fading sky occur occurs
occurred gist intention willingness reluctance resolved decided aimed sought longed awe wonder
despair anticipation disbelief amusement bewilderment children's teachers' imaginations
anxieties captures grab grabs catches caught mastered internalised internalized=hY8 remembered
probe probes probed extends reveal reveals revealed <degree>* poise finesse elegance vigour
vigor=UZ8 fluency relief satisfaction tension hesitation cracked thirst hunger zest tangible
displayed demonstrates demonstrated maturity restraint habit pretend pretended pretends
deliberately wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking
wallpaper decoration creating input chilly drowsy i'm amazed saddened pity chuffed overjoyed
appalled appaled=_[8 medal recognition celebrating rescue rescues rescued salvage salvaged
redeemed sobering observe congratulations bravo kudos congrats hooray admired applaud commend
alarmed dismayed pure privilege congratulated commended applauded flourish florish=Z\8
flourishes florishes=[\8 flourished florished=\\8 thrive thrives thrived celebration sharing
lucky fortunate i've we've thank however although arrive mustn't you'd they'd demands essential
imperative developing sorting strengthening sharpening rethinking reviewing updating additional
warrants revisiting reviziting=Y]8 overhaul refresh shake usefully afford recommendation plea
closer emphasis ripe advised advized=d]8 perhaps maybe avoided sharpened let's i'd we'd
priority reducing increasing rid what's cries ideally urge implore beg advise advize=V^8
propose recommendations suggestions recommended advisable advizable=[^8 using adding asking ebi
ebis wwws considering exploring fewer 'd solution instead crept creeping edging inched inching
flatline flatlined plateau plateaued upturn downturn turnaround comeback renaissance revival
previously hitherto ago previous giant enormous massive significant noticeable definite slight
leap gain gains dip shift growth forwards towards conquered outgrown overcome afternoon flagged
slackened faded dwindled quickened evaporated revolutionised revolutionized=T`8 revitalised
revitalized=U`8 rejuvenated starting settle divide narrowing waning dwindling dipped collapsed
leapt litter matured doubled path attain rapid improves worsened worsening worsen worsens
blossom lifts lowered aspirations profile travelled traveled=Pa8 rapidly slowly catching
narrows narrowed bridged broadly achieves attains attained perform performs performed fulfil
fulfils embedding embeds gaining develops strongly person likely whether teaches percentage
scale fix misbehaving eh harmed enriched banned scrapped object solve damage research experts
finally I assume suppose attend errors misbehave guided bbc usa nhs pta gcse gcses faq dvd cbbc
rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms nurture attainment8
progress8 dive dives retrieval spaced continuous passport metacognition metacognitive scaffolds
formative summative mastery pedagogy pedagogical eyfs baseline pshe rshe smsc gld dfe mat sip
sdp sef cpd qa aln ehcp ppg ilp iep pru eblr moderation triangulate triangulation disciplinary
substantive screening meta concepts afl wagoll walt wilf gps nfer sats adaptive enrichment
cognitive schema dialogic pastoral causation chronology premium individual personal numeracy
literacy intentions journey jorney=Ye8 mindset load memory organiser organizer=]e8 organisers
organizers=^e8 assurance curricular wave 2 1 prosody grapheme phoneme phonemes graphemes
fronted adverbial adverbials digraph digraphs trigraph subitise subitize=oe8 subitising
subitizing=Pf8 sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac
cla fft p8 a8 clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 religion
illness diagnosis hurts abused medication brother sister vast majority minority habitually
mainly periodically merely o'clock weeks bulk lion's amount touched ample ad nauseam eternity
almost loads heaps masses oodles tons stacks reams wealth raft plethora abundance multitude
myriad practically virtually precious interaction mere copious abundant plentiful countless
numerous umpteen endless limitless considerable substantial disproportionate significantly
figure figures justify possibly entry flight calibre received stocked supervised supervized=Pi8
intentioned provoking numbing destroying sapping hoc baked crystal sensitivity panache
competence competense=[i8 opener points ranging lustre luster=_i8 centred user staffed whelming
loaded explanatory indulgent congratulatory earth changeover handover records documents
paperwork files logs monotone outlook forecast searching probing pertinent !number rooms
grounds acoustics lighting signage layout output script slides supervision supervizion=`j8
queue vibe demeanour demeanor=cj8 conditioning raid speedy sudden recovery applies manages
tightly loosely controlled controled=mj8 timed policed regular frequent responds react reacts
reacted unwell narrowly dud loser hoot chore doddle eyesore masterstroke blur lull scrum gaggle
voucher chill gloom fidelity verve distrust mistrust friction resentment animosity rivalry
goodwill harmony unease discontent paints painted painting upward trajectory hurdle obstacle
barrier headache burden breakthrough milestone setback luxury necessity constraint cup major
source sorce=dl8 development messing mucking fooling larking misbehaved naughtiness
disobedience disobediense=ll8 fixes seating block blocks condition infancy proven sober tests
exam secondary surprising surprizing=Xm8 exceeded sub criticise criticize=[m8 abnormal instance
evening night bye shepherd samaritan parenting autism guide guides document visits vizits=hm8
network actions fees fee payments items item matters loan loans consent manchester london
bigger smaller verb verbs acid acids password tea alkali signal tom conductor conductors
insulator testing trial trade summer spring christmas median mode fraction noun nouns charges
integer integers terminal multiple denominator frequency tide visibility vizibility=Wo8 vis
edition analysis analyzis=Zo8 educational medical dietary footwear clothing clothes shoes dress
film e conditions current glue forces friendship sideways rehearsal whenever taller tape shelf
ribbon trophy prize shield mist mesh raincoat umbrella shelter theme decide discussed debated
investigated materials material objects foods animal animals metals dentist doctors hospital
violin appointment funeral supplies ink milk chairs sheets copies elbow sleeve chin sofa
greeted certificates pictures photo photos sandy fertile soil soils harvests farming circled
incorrect stairs lamp phone recorder fabric surfaces texture textures cloth leaf stones pen
pencil radio phones closure election roadworks repair repairs exams inset fridge freezer oven
timer generator stair boiled outline glass skies cleared clearing protein sentence sentense=eR9
sentences machines circuit circuits week verse meals period angle angles leg click angled guy
britain grandmother grandfather uncle aunt heroes market bowl sunlight ups tyre muscle draft
estimate shiny motion reaction reactions birthday prince loop pendulum variables clause
interval digit digits distribution vowel basis rates compound selling seller arts print liner
gross stickers postcard mental arithmetic health boards whiteboard interactive whiteboards
golden fortnight month recently saints histories wonky donkey guys upper sixth tier site deck
shelves floor capital spaces punctuation desks route exit exits western bib fourth forth=\U9
clare casual isle dinkum hearing skinned cash shaft emoji pad typing pencils scissors future
progressive correlation coordinates swimmer society broker isotope isotopes base molecule
nucleus electron electrons cholesterol bacteria fats layer singer disorder novel myth fable
extract ballad rainfall irrigation crops erosion characters narrator protagonist villain
macbeth hamlet juliet romeo scrooge goldilocks cinderella fox troll witch king queen soldier
soldiers romans vikings mouse crow princess wicked greedy evil particle particles molecules
atom atoms magnets solvent seedling seedlings germinated condensed photosynthesis gravity
thermometer insulators beaker volcano lava river glacier earthquake wax chocolate snowman
puddle plant plants seeds freeze froze expand expands expanded floated freezes contracts
evaporate evaporates dissolves sketched shaded danced mimed advantages streams bunk post video
microphone camera radiator intercom windy foggy sunny drink snack banana toast peas carrots
join travel pens boots wellies glasses ruler loudly softly oxygen yeast rust underline
underlined sorted adjectives adverbs length sum sums totals completed filed stored alongside
shoe jumper cupboard bench hoop studied discovered famine empire empires revolution crusade
crusades rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery
suffrage whom complimented rewarded council union police ministry government charity contractor
surveyor engineer survey questionnaire recording wondered rubric contains article published
inspectorate ofsted's estyn's regulator regulator's judgement judgment=h[9 inspected visited
vizited=j[9 statistics per rota safety marshal officer emergency evacuation legal legally
mandatory aid adjective adverb terms defined phrases coffee obliged within inform notify submit
noon midday easter collect contact section january february march april june july august
september october november december office papers submitted logged accompanied renewed
registered recorded permitted forbidden eligible liable difficulty jug lanyard lanyards tray
copied cent percent cm mm km kg ml litres metres degrees decibels school's trust's class's
academy's grades scales judgements judgments=V^9
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
mind.effect
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
value.predicate
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
[3\3U3V3W3a2fV3W^90120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1NY1Z1[1\1]1^1_
1N`1NNa1b1c1Nd1Ne1f1g1Nh1i1j1k1l1m1n1m1o1P2Q2R2m1m1S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i
2j2k2l2m1m1m2n2o2P3Q3R3S3T3U3V3P3W3X3Y3Z3m1m1m1[3[3\3Q3h2g2g2g2]3^3_3`3a3b3c3d3e3f3g3m1`3d2d2m1h
3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4Q4Q4X4Y4Z4[4\4Q4]4Q4^4_4`4Q4Q4a4b4c4d4e4f4g4h4i4j4k4l4l4m4n4o4P5Q
5R5S5T5U5V5W5X5Y5Z5[5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a
6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P
8Q8R8S8T8U8V8W8X8X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g8h8g8i8j8k8l8m8n8o8P9Q9P9R9S9S9S9T9U9U9V9W9X9Y9Z
9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:U:V:W:X:Y:Z:Y:[:\:]:^:_:`:a:b:c:d:e:f:g:h
:i:j:k:l:m:n:n:o:P;Q;R;Q;S;T;U;V;W;W;W;X;Y;Y;Y;Z;[;\;\;];^;_;`;a;b;a;b;b;c;d;e;f;g;h;i;j;j;j;k;l
;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<Z<[<\<]<^<_<`<a<b<c<d<e<f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[
=\=]=^=_=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>_=Y>]=Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h
>i>j>k>l>m<m>m<n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?`?a?b?c?Y?d?e?f?Y?g?h?i?j?k?l?m?n<n?Z=_=o?o
?P@Q@R@P@S@P@P@P@P@P@T@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P
@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@U@P@U@P@U@P@U@P@P@V@P@P@P@P@P@V@P@V@P@V@P@V@P@V@P@V
@P@V@P@V@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@W@P@P@P@P@P@S@P@P@P@P@P@P@P@P@P@V@V@X@P@P@P@P@P@P@P@P
@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P
@Y@P@P@Z@Y@P@P@P@[@P@P@P@P@P@P@S@P@P@P@P@P@V@P@V@P@P@P@P@P@P@P@Y@P@P@P@Y@P@P@P@Y@P@P@P@P@P@\@\@P
@P@P@P@P@P@]@^@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@_@P@_@P@`@P@P@P@P@P@P
@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@a@Y@P@P@Z@Y@P@P@P@P@P@P@P@Y@P@P@P
@Y@P@P@Z@Y@P@P@P@P@P@P@P@P@P@P@Y@P@P@P@P@P@P@P@P@P@P@P@P@Y@b@c@d@e@f@P@g@Y@P@P@P@Y@P@P@h@P@P@P@P
@P@P@P@i@Y@P@P@P@Y@P@P@P@P@j@k@l@m@P@P@P@P@P@P@P@P@P@P@Y@P@P@P@Y@P@P@P@Y@P@P@P@P@[@P@P@Y@P@P@P@P
@P@P@P@S@P@P@P@S@P@P@P@S@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@n@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P
@P@P@P@P@P@P@P@P@P@P@P@P@P@P@P@S@Y@e@e@o@e@P@P@PAP@P@P@P@P@P@P@QAP@RAP@SAP@P@P@P@P@TATAP@P@P@P@P
@P@TATATAP@TATAP@P@TAP@TAP@TATATAP@P@P@P@P@UAVAWAWAXAWAWAWAWAWAYAWAWAWAZAWAWAWA[AWA\A]AWA^A^A^A_
A`AWAaAbAcAcAdAWAeAWAfAWAgAWAWAWAWAWAWAWAhAWAWAiAWAWAWAWAWAWAjAWAkAWAlAWAWAWAmAWAWAWAWAZAWAWAYAW
AWAWAmAWA\A\A\AZAnAWAnAoAPBPBWAQBRBRBSBTBWAWAWAWAWAWAWAWAUBUBVBoAWBXBYBWAZBZBZBWA[B\BWAWAWAWAWAW
A]B]B^B_B`BWAaBbB]BWA]BWAcBdBeBfBgBhBiBiBjBkBkBlBmBnBoBPCQCRCSCTCkBUCVCWCXCiBYCZC[C\CiB]C^C_C`C`
CaCbCcCdCeCfCiBgCiBhCTCiCjCaCiBiBkCiBiBjB`CfCjBTCTClCmC`C`CnCoCiBPDoCkBkBkBTCiBaCiB[CiBiBQDRDSDT
DUD`C`C`CVDkBWDTCXDiBYDZDiB[DiBiB\D`C]D^DiBaCaCiBiBTCiB[C_D`DaDiBiBaCbD[CiBiBiBcDTCiBiBiBiBiBiBi
BdDeDiBfDiBiBgDiBhDiDiBjDiB]D`CiBiBnCkDlDmDnDoDPEQEiBRESETCTEiDiDiBTCUEVEWEXEYEZE[E\E]E^E_E`EaEa
E`EaEaEaEaEbEaEbEcEaEaEdEaEeEfEgEaEhEaEiEaEjEkElEaEmEaEaEnEoEPFaEQFaEaERFSFTFaEUFaEVFWFXFYFZF[F\
F]F^F_F`FaFbFcFaEdFaEeFfFgF^EhFiFjFkFlFaEmFnFoFaEPGaEaEaEaEaEaEaEaEQGRGSGaEaEaEaETGUGVGWGXGXGYGZ
G[GaE\GaE]GaEaEaEaEaEaEaEaE^G_G`G`GaGbG`GcG`GdG`GeGfGgGhGiGjG`G`G`G`G`G`G`G`GkG`G`G`G`G`G`G`G`G`
GlGmGnG`G`G`GoGPH`G`G`G`GQHRHSHTH`GUHUHVH`GWHXHXHcG`GYHZH`G`G[H\H`G`G`G`G`G]H`G`G`G`G`G`G`G`G`G`
G`G^H`G_H`G`G`G`G`H`G`G`G`G`GaHbHcHdHeHfHgHhHiHjHkHlHmHnHnHoHnHnHPIQInHRISInHTInHnHUIVInHnHnHnHW
IXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImIgInIoInHnHcIiHPJQJUIRJnHSJnHnHTJnHUJnHVJWJnHnHXJYJn
HZJ[J\J]J^J_J`JnHaJbJcJdJeJfJgJhJiJjJkJlJmJmJnJoJPKQKRKSKTKUKVKWKXKYKXKZK[K\K]K^K_K`KaKXKZKbKcKZ
KdKZKZKeKeKYKZKfKgKhKiKhKhKhKjKhKkKhKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L[L[L\L]L^L_LUL`LaLbLcLdLeLf
LgLhLiLjLkLlLmLnLoLPMQMRMSMRMRMRMRMRMRMRMTMRMRMUMRMVMWMXMYMRMZM[MRM\M]M^M_M`MRMRMRMaMRMRMRMbMcMd
MeMdMfMRMgMRMdMRMdMhMiMjMkMRMRMRMRMRMRMlMmMRMRMnMoMPNRMRMRMRMRMRMRMRMRMRMQNRNSNTNUNVNmMWNXNRMRMR
MRMRMRMYNRMZN[NRMRMRM\N\N]N^N_N`NaNbNcNdNeNfNgNhNiNjNkNlNmNRMnNoNoNoNoNPOQORORMRMSORMTOTOUOVOWOX
OYOZO[O\O]O^O_O`OaOaObOcOdOeOfOgOhORMiOjOkOlOmORMnOoOPP1RMQP1RMRP1RMRMRMRMRMRMRMSP1TP1RMRMUP1RMR
MVP1WP1XP1YP1ZP1RM[P1RMRM\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1RMlP1aMmP1nP1oP1PQ1QQ1R
Q1SQ1TQ1UQ1VQ1WQ1XQ1YQ1RMRMZQ1[Q1\Q1]Q1RM^Q1_Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`Q1`
Q1`Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1iQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[
R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1gR1lR1mR1nR1nR1nR1nR1oR1PS1QS1RS1SS1TS1US1VS1W
S1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1YS1YS1hS1iS1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1TT1U
T1VT1oS1WT1XT1YT1ZT1[T1\T1]T1^T1_T1`T1UT1UT1UT1XT1gR1aT1bT1cT1RS1RS1dT1eT1fT1gT1hT1hT1gT1gT1bT1h
T1gT1iT1jT1bT1gT1gT1gT1hT1kT1gT1gT1gT1gT1lT1UT1gT1UT1mT1UT1UT1UT1UT1UT1nT1oT1PU1UT1gT1UT1UT1UT1g
T1gT1bT1gT1gT1gT1gT1gT1UT1UT1UT1UT1UT1QU1QU1UT1UT1UT1RU1SU1TU1gT1UU1XT1XT1XT1VU1kT1WU1XU1UT1gT1l
T1YU1UT1ZU1ZU1ZU1[U1\U1lT1XT1XT1]U1UT1gT1UT1UT1UT1UT1UT1UT1^U1_U1`U1`U1`U1aU1bU1cU1cU1dU1eU1fU1g
U1hU1fU1fU1fU1fU1fU1fU1fU1iU1jU1kU1lU1mU1fU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1WV1WV1\V1]
V1\V1WV1^V1WV1_V1fU1gU1`V1aV1bV1bV1cV1dV1eV1fU1fV1gV1hV1bV1iV1jV1kV1kV1lV1kV1kV1kV1fU1fU1mV1fU1n
V1oV1nV1PW1QW1fU1fU1fU1RW1SW1TW1UW1VW1WW1XW1YW1gU1ZW1ZW1gU1[W1\W1]W1]W1]W1]W1]W1]W1gU1gU1gU1gU1g
U1gU1^W1_W1gU1`W1gU1aW1bW1cW1bW1bW1gU1gU1gU1gU1dW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1===nW1oW1PX1QX1R
X1SX1TX1UX1VX1WX1XX1YX1TX1ZX1[X1\X1]X1^X1_X1TX1`X1aX1bX1;;;cX1dX1eX1fX1gX1fX1hX1fX1iX1fX1jX1fX1k
X1fX1lX1mX1nX1fX1fX1oX1PY1QY1fX1RY1SY1TY1fX1QY1fX1UY1VY1fX1WY1fX1XY1YY1ZY1fX1[Y1fX1\Y1fX1]Y1^Y1_
Y1`Y1aY1fX1bY1cY1fX1dY1fX1eY1fY1fX1fX1fX1gY1fX1fY1hY1iY1jY1kY1fX1lY1fX1mY1fX1lY1fX1nY1fX1oY1fX1f
X1fX1PZ1fX1fX1fX1fX1QZ1fX1RZ1fX1SZ1fX1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1fX1fX1fX1fX1fX1fX1fX1fX1\Z1fX1]Z1f
X1^Z1fX1_Z1fX1`Z1aZ1bZ1cZ1dZ1dZ1eZ1fX1fX1fZ1gZ1fX1fX1fX1hZ1fX1fX1fX1iZ1fX1jZ1fX1kZ1fX1fX1fX1lZ1m
Z1fX1fX1nZ1oZ1fX1fX1fX1fX1P[1fX1fX1fX1fX1fX1Q[1fX1R[1fX1S[1fX1fX1fX1fX1fX1T[1fX1U[1V[1fX1fX1fX1W
[1X[1Y[1Z[1[[1fX1fX1fX1fX1\[1fX1][1fX1fX1fX1fX1fX1^[1fX1fX1fX1_[1`[1a[1fX1b[1fX1fX1c[1fX1fX1d[1e
[1f[1fX1fX1g[1h[1i[1fX1j[1fX1k[1fX1fX1fX1l[1fX1m[1fX1fX1fX1n[1fX1o[1fX1P\1fX1Q\1fX1R\1fX1S\1fX1T
\1fX1fX1U\1fX1U\1fX1V\1W\1X\1kZ1fX1Y\1fX1Z\1fX1fX1fX1fX1[\1fX1\\1fX1fX1]\1fX1^\1fX1_\1fX1fX1fX1d
Z1fX1`\1fX1a\1fX1b\1fX1c\1d\1e\1fX1fX1fX1dZ1fX1f\1fX1g\1fX1h\1fX1i\1j\1fX1fX1fX1fX1k\1fX1l\1fX1m
\1fX1n\1o\1P]1fX1Q]1fX1R]1fX1S]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1c]1c]1c]1d]1e]1f
]1g]1h]1i]1j]1k]1e]1e]1l]1m]1n]1o]1P^1Q^1R^1S^1e]1e]1T^1T^1U^1e]1V^1W^1X^1e]1Y^1e]1j]1Z^1[^1\^1]
^1e]1e]1e]1e]1e]1e]1e]1^^1_^1`^1a^1a^1a^1a^1b^1b^1b^1c^1a^1d^1a^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o
^1P_1Q_1R_1S_1S_1S_1T_1U_1o^1V_1W_1X_1Y_1Z_1[_1\_1]_1S_1^_1S_1__1`_1S_1a_1b_1c_1d_1e_1S_1f_1g_1h
_1S_1i_1j_1k_1l_1S_1m_1n_1o_1P`1S_1S_1Q`1R`1S`1T`1U`1V`1Q`1Q`1W`1Q`1X`1Y`1Q`1Q`1Q`1Q`1Q`1Z`1[`1Q
`1\`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1]`1^`1Q`1Q`1Q`1Q`1Q`1_`1Q`1``1a`1b`1c`1d`1e`1f`1g`1h`1f`1i`1f`1j`1k`1l
`1f`1m`1f`1n`1f`1f`1o`1Pa1Qa1Ra1Sa1f`1f`1f`1f`1h`1h`1Ta1Ta1Ta1Ta1Ta1Ua1Va1Wa1Xa1Ta1Ta1Ya1Ta1Za1T
a1[a1Ta1Ta1Ta1Ta1Ta1\a1Ta1]a1]a1]a1]a1]a1]a1^a1]a1_a1`a1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1a
a1ba1aa1aa1aa1aa1aa1aa1aa1ca1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1da1aa1aa1aa1ea1fa1a
a1ga1aa1ha1aa1aa1aa1aa1aa1aa1ia1ja1ka1la1la1aa1ma1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1na1aa1a
a1na1oa1aa1aa1na1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1Pb1Qb1aa1aa1aa1Rb1aa1aa1aa1Sb1aa1a
a1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1Tb1Ub1aa1aa1Vb1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1W
b1Xb1Yb1aa1aa1aa1aa1aa1aa1na1Zb1aa1aa1aa1[b1\b1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1]
b1^b1_b1`b1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1ab1aa1aa1aa1bb1cb1db1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1a
a1aa1aa1eb1eb1aa1fb1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1aa1gb1aa1aa1hb1ib1jb1aa1aa1aa1aa1aa1a
a1aa1aa1aa1aa1aa1aa1aa1fb1aa1aa1kb1lb1aa1aa1aa1aa1aa1mb1nb1ob1Pc1Qc1Rc1ob1ob1ob1Sc1aa1aa1aa1aa1a
a1aa1na1aa1aa1aa1aa1aa1aa1aa1aa1aa1Tc1aa1aa1da1aa1aa1aa1aa1_b1aa1aa1Uc1Vc1aa1aa1ob1aa1aa1aa1aa1a
a1aa1aa1aa1aa1Wc1aa1aa1aa1aa1aa1Xc1aa1Yc1Zc1aa1aa1aa1[c1aa1aa1\c1aa1]c1aa1^c1_c1`c1ac1_b1bc1_b1_
b1_b1cc1dc1_b1_b1_b1_b1ec1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1fc1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1gc1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1hc1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1ic1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1jc1_b1_b1_b1kc1_b1_b1_b1_b1_b1lc1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1ec1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1mc1_b1_b1_b1_b1_b1_b1_b1_b1nc1_b1_b1fc1_b1oc1_b1_b1_b1_b1_b1Pd1ec1_b1_b1_b1_b1_
b1_b1_b1_b1Qd1Rd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Sd1_b1_b1_b1_b1_b1Td1Ud1_b1Ud1Ud1_b1_b1_b1_b1_b1_
b1Ud1_b1_b1_b1_b1_b1_b1_b1Vd1Wd1Wd1_b1_b1_b1_b1_b1_b1_b1_b1_b1Xd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Yd1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Zd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1[d1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1\d1_b1]d1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1^d1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_d1_b1_b1_b1Ud1_b1_b1_b1`d1_b1_b1_b1_b1_b1_b1_b1_b1Ud1_b1_b1_b1_b1_b1_b1_b1ad1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1ec1_b1_b1_b1_b1_b1bd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1cd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1`d1_b1_b1_b1_b1d
d1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1ed1_b1fd1_b1_b1_b1_b1_b1_b1Vd1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1gd1_b1hd1_b1id1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1Xd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1jd1_b1_b1_b1_b1_b1ec1_b1_b1_b1_b1fc1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1ec1fc1_
b1_b1_b1_b1_b1_b1_b1_b1fc1_b1_b1_b1_b1_b1_b1_b1kd1_b1_b1_b1_b1_b1_b1jd1jd1ld1_b1_b1_b1md1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1nd1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1od1_b1_b1_b1Pe1_b1_b1_b1_b1_b1Qe1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Re1_b1_
b1Re1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Ud1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_
b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1_b1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Te1Se1Se1Se1Se1Se1Se1Ue1Se1Ve1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1We1Se1We1Se1Se1Se1We1Xe1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Ye1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1W
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Ze1Se1Se1Se1Se1Se1Se1Se1Se1[
e1[e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1\e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1]e1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1W
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1^
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1[e1Se1Se1Se1Se1Se1S
e1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1Se1_e1`e1ae1`e1be1be1be1be1be1be1be1be1be1be1b
e1`e1be1be1be1be1be1be1be1be1be1be1be1be1be1`e1be1be1be1`e1`e1be1be1`e1ce1de1ee1fe1ge1he1ie1be1b
e1be1be1ie1be1be1be1be1je1ke1be1le1me1ne1me1me1me1me1oe1me1me1Pf1me1me1Qf1Rf1Sf1Sf1me1Sf1me1Sf1S
f1Tf1Uf1Sf1Sf1Vf1me1Sf1me1Sf1Sf1Wf1Sf1Sf1Xf1me1Sf1Yf1Sf1Sf1Zf1[f1Qf1Uf1\f1\f1]f1^f1_f1\f1\f1`f1a
f1\f1bf1`f1cf1df1\f1ef1ff1gf1hf1if1\f1\f1jf1\f1kf1\f1\f1\f1\f1\f1\f1lf1mf1\f1nf1of1\f1\f1\f1Pg1Q
g1\f1Rg1\f1\f1\f1Sg1\f1\f1Tg1\f1\f1Ug1Vg1\f1Wg1Xg1Yg1gf1\f1gf1\f1Zg1\f1\f1[g1Xg1\f1Xg1`f1gf1\g1]
g1^g1`f1\f1_g1\f1\f1`g1ag1\f1bg1ag1\f1\f1Xg1\f1\f1cg1dg1\f1gf1\f1\f1\f1`f1eg1\f1fg1gg1hg1\f1ig1j
g1\f1kg1gf1\f1\f1gf1\f1\f1\f1\f1lg1mg1ng1og1\f1Ph1gf1\f1\f1\f1\f1Qh1gf1\f1Rh1\f1\f1\f1\f1\f1\f1S
h1mf1\f1Th1\f1\f1\f1\f1\f1Uh1\f1\f1Vh1\f1\f1Wh1Wh1Wh1Wh1Xh1Wh1Wh1Wh1Wh1Wh1Yh1Zh1[h1Wh1\h1Wh1Wh1]
h1^h1_h1Wh1Wh1`h1Wh1ah1bh1ch1dh1eh1fh1Wh1gh1Wh1hh1hh1Wh1ih1hh1Wh1jh1kh1ah1lh1mh1nh1ih1hh1oh1Pi1Q
i1Ri1Si1Si1Ti1Ui1Vi1Wh1Wi1Xi1Yi1Wh1Zi1[i1\i1Wh1Wh1Wh1]i1^i1_i1`i1ai1Wh1Wh1Wh1Wh1Wh1Wh1Wh1Wh1Wh1W
h1Xh1bi1Wh1Wh1Wh1ci1Wh1di1ei1fi1fi1Wh1gi1Wh1Wh1Wh1hi1ii1ji1Wh1Wh1Wh1Wh1Wh1Wh1Wh1Wh1ki1Wh1li1Wh1W
h1Wh1mi1ni1oi1oi1oi1oi1Pj1Qj1Rj1Sj1Tj1oi1Uj1Vj1Wj1Xj1Yj1oi1Zj1oi1oi1oi1[j1oi1\j1oi1]j1^j1oi1oi1_
j1oi1`j1oi1aj1oi1oi1bj1oi1oi1`j1cj1dj1ej1oi1fj1oi1gj1oi1hj1oi1ij1jj1ej1oi1kj1oi1lj1oi1bj1oi1mj1o
i1nj1oi1nj1oi1nj1oi1oj1oi1Pk1oi1oi1oi1oi1oi1oi1oi1oi1oi1Qk1oi1Rk1Sk1Tk1oi1oi1oi1oi1oi1oi1oi1oi1o
i1oi1oi1oi1Uk1oi1oi1oi1Vk1oi1Wk1oi1Wk1oi1Xk1oi1oi1oi1oi1oi1oi1oi1oi1oi1oi1oi1Yk1oi1oi1oi1oi1oi1o
i1oi1Zk1oi1oi1oi1oi1[k1\k1]k1^k1_k1`k1ak1\k1bk1ck1dk1ek1\k1fk1\k1\k1gk1_k1gk1\k1hk1]k1_k1\k1\k1\
k1ik1]k1\k1\k1\k1\k1\k1\k1jk1\k1]k1\k1]k1\k1kk1lk1mk1]k1\k1\k1\k1\k1\k1\k1nk1\k1\k1ok1Pl1\k1\k1\
k1\k1\k1Ql1\k1\k1\k1\k1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1R
l1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1Sl1Tl1Rl1Rl1Rl1Rl1Rl1Ul1Rl1Rl1Rl1Rl1Rl1Vl1Rl1Rl1Rl1Rl1Rl1Rl1Rl1R
l1Rl1Wl1Rl1Rl1Xl1Xl1Yl1Xl1Xl1Xl1Xl1Zl1[l1\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1n
l1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1]m1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1im1jm1km1lm1m
m1nm1om1Pn1Qn1Rn1Sn1Sn1Tn1Un1Vn1Un1Wn1Xn1Yn1Zn1Zn1[n1\n1\n1]n1^n1_n1_n1_n1`n1an1bn1cn1dn1en1fn1g
n1hn1in1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1Xo1Xo1Yo1Zo1Zo1[o1[o1\o1]o1]o1^o1^o1_o1_o1_
o1_o1_o1`o1ao1bo1co1do1eo1do1fo1go1ho1do1eo1eo1eo1eo1io1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1jo1ko1j
o1lo1eo1eo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2eP2fP2gP2gP2g
P2gP2hP2iP2jP2jP2kP2lP2jP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2_Q2aQ2b
Q2cQ2dQ2eQ2fQ2gQ2gQ2gQ2gQ2hQ2hQ2iQ2hQ2hQ2hQ2jQ2hQ2kQ2hQ2lQ2mQ2nQ2oQ2PR2QR2RR2RR2RR2SR2SR2TR2TR2T
R2TR2UR2UR2UR2VR2UR2UR2WR2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2XR2UR2YR2ZR2[R2UR2UR2\R2UR2UR2UR2U
R2UR2UR2UR2UR2UR2UR2UR2UR2UR2]R2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2UR2^R2UR2UR2YR2YR2UR2YR2UR2UR2U
R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2hR2iR2jR2kR2lR2mR2nR2oR2PS2PS2PS2PS2PS2PS2PS2PS2PS2PS2PS2PS2PS2P
S2PS2PS2QS2PS2PS2PS2RS2SS2TS2US2VS2WS2WS2WS2XS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2eS2h
S2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2RT2RT2ST2ST2ST2ST2TT2ST2ST2ST2ST2ST2UT2ST2VT2WT2XT2YT2ZT2[T2\T2]
T2^T2_T2`T2aT2bT2bT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2WU2WU2WU2W
U2WU2XU2YU2ZU2ZU2ZU2ZU2ZU2ZU2[U2\U2]U2]U2^U2^U2^U2^U2ZU2_U2_U2`U2`U2ZU2ZU2ZU2aU2bU2cU2dU2eU2fU2g
U2hU2iU2hU2jU2hU2kU2lU2mU2nU2oU2oU2oU2oU2oU2PV2PV2oU2oU2oU2oU2QV2oU2oU2RV2oU2SV2TV2TV2oU2oU2oU2o
U2oU2oU2oU2UV2oU2UV2oU2oU2oU2oU2VV2oU2oU2oU2oU2oU2oU2WV2XV2YV2ZV2YV2[V2\V2\V2\V2\V2\V2\V2]V2^V2_
V2`V2aV2bV2cV2dV2eV2eV2fV2gV2hV2eV2eV2eV2eV2eV2eV2iV2jV2kV2lV2kV2kV2kV2kV2kV2mV2kV2kV2kV2kV2kV2k
V2kV2nV2oV2PW2QW2RW2SW2TW2UW2UW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2iW2j
W2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2ZX2ZX2ZX2ZX2ZX2ZX2ZX2[X2\X2]X2^X2_X2`X2aX2bX2c
X2dX2dX2dX2dX2dX2dX2dX2dX2dX2eX2eX2eX2fX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2Y
Y2ZY2[Y2\Y2]Y2^Y2_Y2`Y2`Y2aY2bY2bY2bY2cY2cY2cY2dY2eY2fY2gY2gY2hY2iY2jY2kY2lY2mY2mY2nY2oY2PZ2QZ2R
Z2RZ2SZ2SZ2SZ2TZ2UZ2VZ2UZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2jZ2m
Z2nZ2oZ2oZ2oZ2oZ2oZ2P[2Q[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2Z[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f
[2g[2h[2i[2j[2j[2j[2j[2k[2l[2l[2m[2n[2o[2P\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q\2Q
\2Q\2R\2S\2T\2U\2V\2W\2W\2X\2Y\2Z\2[\2\\2]\2]\2]\2]\2]\2]\2]\2]\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g
\2h\2i\2j\2k\2l\2l\2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2W]2Y]2Z]2[]2\]2]]2^]2_]2^]2`]2a]2b]2c]2d
]2e]2f]2g]2h]2i]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2P^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2^^2_^2`^2a
^2b^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2k^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2\_2]_2^
_2__2`_2a_2b_2c_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2m_2n_2o_2P`2Q`2R`2S`2T`2U`2V`2W`2X`2Y`2Y`2Y`2Y`2Z
`2[`2\`2]`2^`2_`2``2a`2b`2b`2b`2b`2b`2c`2b`2b`2b`2d`2e`2f`2b`2b`2b`2b`2g`2b`2h`2i`2b`2b`2j`2k`2l
`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Za2[a2\a2[a2[a2]a2^a2_a2`a2aa2ba2ba2ca2ba2da2ea2fa2ga2h
a2ia2ja2ja2ja2ka2ka2la2ma2na2oa2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2d
b2eb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2ob2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Wc2Wc2Xc2Yc2Zc2Zc2[c2\c2\c2\c2]
c2^c2_c2`c2ac2bc2cc2dc2cc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\
d2]d2^d2^d2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2hd2hd2id2jd2hd2kd2ld2md2nd2od2Pe2Qe2Re2Re2Se2Te2Ue2Te2V
e2We2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2be2ce2de2ee2fe2ge2he2ie2je2ke2le2me2ne2oe2Pf2Qf2Qf2Rf2Sf2Tf2U
f2Vf2Wf2Xf2Yf2Zf2[f2\f2]f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2nf2nf2of2Pg2Qg2Rg2S
g2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2R
h2Sh2Th2Uh2Vh2Wh2Wh2Xh2Wh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2o
h2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2li2mi2ni2o
i2Pj2Qj2Rj2Sj2Tj2Uj2Vj2Vj2Wj2Vj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2lj2m
j2mj2nj2oj2Pk2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2ak2bk2ck2ck2ck2dk2ek2fk2gk2hk2h
k2hk2hk2ik2jk2jk2jk2jk2kk2lk2mk2nk2ok2Pl2Pl2Pl2Ql2Rl2Sl2Sl2Tl2Ul2Vl2Vl2Wl2Xl2Yl2Zl2[l2[l2\l2]l2^
l2_l2`l2al2bl2cl2dl2el2fl2gl2hl2il2jl2kl2ll2ml2nl2ol2Pm2Pm2Pm2ol2Qm2Rm2Pm2Sm2Tm2Um2Vm2Wm2Xm2Xm2X
m2Ym2Zm2Ym2[m2Ym2\m2]m2]m2]m2^m2_m2`m2am2am2bm2cm2dm2em2em2em2fm2gm2gm2hm2hm2hm2im2jm2km2lm2mm2n
m2nm2nm2om2Pn2Qn2Rn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2^n2_n2`n2an2an2bn2cn2dn2en2fn2gn2hn2i
n2jn2jn2kn2ln2mn2nn2on2Po2Qo2Ro2Ro2Ro2So2Ro2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2]o2^o2_o2`o2ao2bo2co2c
o2do2eo2fo2go2ho2io2jo2ko2lo2mo2no2no2no2oo2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3[P3^P3_
P3`P3aP3bP3`P3cP3`P3dP3dP3eP3eP3fP3gP3hP3iP3jP3kP3lP3mP3mP3mP3mP3nP3nP3nP3nP3oP3PQ3QQ3RQ3SQ3TQ3U
Q3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3]Q3]Q3^Q3]Q3]Q3]Q3]Q3_Q3_Q3_Q3_Q3`Q3`Q3`Q3`Q3`Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3g
Q3hQ3hQ3iQ3jQ3kQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3QR3QR3SR3TR3UR3VR3WR3WR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3`R3a
R3aR3bR3cR3dR3eR3fR3fR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3QS3QS3QS3RS3SS3TS3US3VS3VS3VS3VS3WS3WS3W
S3WS3XS3YS3YS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3bS3cS3dS3eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3oS3QT3R
T3ST3TT3UT3VT3WT3XT3XT3YT3ZT3[T3[T3\T3]T3^T3_T3`T3aT3bT3cT3dT3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3P
U3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3gU3hU3iU3jU3kU3kU3kU3lU3lU3m
U3mU3mU3nU3oU3PV3QV3RV3SV3TV3UV3VV3WV3XV3YV3YV3ZV3[V3\V3]V3^V3_V3`V3`V3aV3bV3cV3dV3eV3fV3gV3gV3h
V3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3VW3WW3XW3YW3ZW3[W3\W3\W3]W3^W3_W3`W3_W3aW3bW3bW3cW3cW3d
W3cW3cW3cW3cW3cW3dW3cW3cW3dW3dW3cW3cW3cW3cW3cW3cW3cW3cW3cW3eW3dW3cW3cW3cW3cW3cW3cW3cW3cW3cW3cW3c
W3cW3cW3cW3cW3cW3cW3cW3cW3dW3cW3fW3gW3hW3iW3iW3jW3kW3lW3mW3mW3nW3mW3mW3oW3PX3QX3RX3SX3RX3TX3RX3U
X3TX3VX3VX3WX3VX3XX3YX3ZX3[X3[X3\X3]X3]X3]X3]X3]X3]X3^X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]
X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3]X3_X3_X3`X3`X3aX3bX3bX3cX3bX3dX3eX3fX3gX3gX3hX3hX3g
X3iX3jX3kX3lX3lX3mX3nX3nX3nX3oX3PY3QY3RY3SY3SY3SY3TY3UY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3TY3T
Y3TY3TY3TY3TY3TY3TY3TY3TY3TY3VY3TY3WY3XY3TY3TY3TY3TY3TY3TY3TY3TY3YY3TY3ZY3TY3TY3TY3TY3[Y3\Y3\Y3\
Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3fY3gY3fY3hY3iY3hY3hY3hY3hY3hY3hY3jY3kY3hY3lY3lY3lY3hY3hY3hY3hY3mY3h
Y3hY3hY3hY3hY3hY3iY3hY3hY3iY3hY3hY3iY3hY3hY3hY3hY3hY3hY3hY3hY3nY3hY3hY3oY3PZ3PZ3hY3PZ3PZ3hY3QZ3R
Z3SZ3SZ3TZ3TZ3SZ3SZ3SZ3SZ3SZ3UZ3SZ3SZ3SZ3SZ3SZ3SZ3SZ3VZ3WZ3SZ3SZ3SZ3SZ3SZ3SZ3XZ3SZ3YZ3ZZ3[Z3\Z3\
Z3]Z3^Z3_Z3`Z3aZ3]Z3]Z3bZ3cZ3dZ3eZ3eZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3kZ3lZ3lZ3lZ3lZ3lZ3lZ3lZ3lZ3mZ3nZ3nZ3m
Z3oZ3P[3Q[3R[3S[3T[3T[3U[3V[3U[3V[3V[3V[3W[3V[3V[3V[3X[3Y[3Z[3Z[3[[3\[3Z[3Z[3Z[3\[3\[3][3^[3^[3_
[3_[3`[3`[3`[3`[3a[3b[3c[3d[3d[3d[3d[3e[3f[3g[3h[3h[3i[3h[3j[3k[3l[3m[3m[3n[3o[3P\3P\3Q\3R\3S\3T
\3U\3V\3W\3X\3X\3Y\3Y\3Y\3Z\3[\3[\3[\3[\3[\3[\3[\3\\3\\3\\3]\3]\3]\3]\3]\3]\3]\3^\3]\3_\3_\3_\3_
\3_\3`\3a\3b\3c\3d\3c\3e\3e\3f\3f\3g\3g\3g\3g\3g\3g\3h\3g\3i\3i\3i\3i\3i\3i\3i\3i\3i\3i\3i\3j\3j
\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3k\3l\3m\3l\3l\3n\3n\3n\3n\3n\3n\3n\3n
\3n\3n\3o\3P]3Q]3Q]3R]3R]3R]3R]3S]3T]3U]3T]3V]3V]3V]3W]3W]3W]3W]3W]3W]3W]3X]3Y]3Z]3Z]3[]3[]3\]3[
]3]]3^]3_]3`]3`]3a]3b]3b]3c]3d]3e]3e]3f]3f]3f]3f]3f]3f]3g]3h]3h]3h]3h]3h]3h]3i]3i]3i]3i]3i]3i]3j
]3j]3j]3j]3j]3j]3k]3j]3l]3l]3m]3n]3o]3o]3o]3o]3P^3Q^3R^3S^3R^3R^3R^3T^3U^3V^3W^3X^3Y^3Z^3Z^3Z^3Z
^3[^3Z^3\^3]^3^^3^^3^^3^^3^^3_^3^^3_^3^^3^^3`^3a^3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3k^3k^3k^3l^3l^3m
^3n^3o^3P_3Q_3R_3S_3T_3U_3V_3W_3X_3X_3Y_3Z_3[_3[_3\_3]_3^_3__3`_3a_3a_3b_3c_3d_3e_3f_3f_3g_3h_3g
_3g_3g_3g_3g_3g_3g_3g_3g_3g_3i_3j_3j_3k_3l_3m_3n_3n_3n_3n_3n_3o_3o_3o_3o_3o_3o_3P`3Q`3Q`3R`3S`3T
`3U`3V`3W`3X`3Y`3Z`3Z`3Z`3[`3\`3]`3^`3_`3``3a`3a`3a`3b`3c`3d`3d`3d`3d`3d`3e`3e`3f`3g`3h`3h`3h`3i
`3j`3k`3l`3m`3n`3n`3n`3n`3n`3n`3n`3o`3Pa3Qa3Pa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Ya3Za3[a3\a3]a3]a3^a3_a3`
a3aa3ba3ba3ca3ca3ca3ca3ca3ca3ca3ca3ca3da3ea3ea3fa3ga3ha3ha3ia3ja3ja3ka3la3la3la3ma3na3oa3Pb3Pb3P
b3Pb3Pb3Pb3Qb3Rb3Sb3Tb3Tb3Tb3Tb3Ub3Vb3Wb3Xb3Xb3Yb3Zb3[b3\b3[b3]b3^b3_b3^b3^b3^b3`b3`b3ab3ab3bb3b
b3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3nb3nb3nb3ob3nb3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^
c3^c3_c3`c3ac3bc3bc3cc3dc3dc3ec3fc3gc3hc3ic3jc3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Rd3Sd3Td3Td3Ud3Vd3Wd3X
d3Yd3Zd3[d3[d3[d3[d3[d3\d3\d3\d3]d3\d3\d3^d3\d3\d3\d3_d3_d3`d3ad3bd3cd3cd3dd3cd3ed3cd3fd3gd3hd3i
d3jd3kd3ld3md3nd3nd3nd3od3Pe3Qe3Qe3Qe3Qe3Re3Se3Se3Se3Te3Ue3Ve3We3Xe3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3a
e3be3ce3de3ee3ee3ee3fe3fe3ge3he3ie3je3ke3le3me3me3me3ne3oe3oe3oe3Pf3Pf3Pf3Qf3Qf3Rf3Rf3Sf3Tf3Uf3V
f3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3_f3`f3`f3af3bf3cf3df3df3ef3ff3gf3hf3if3jf3kf3lf3mf3mf3mf3mf3mf3mf3m
f3mf3mf3mf3mf3mf3nf3of3of3of3of3Pg3of3Qg3Qg3of3of3of3Qg3Qg3Qg3Rg3Rg3Sg3Tg3Ug3Vg3Wg3Wg3Xg3Xg3Xg3X
g3Xg3Wg3Xg3Xg3Xg3Yg3Yg3Xg3Xg3Zg3Yg3Yg3Yg3Xg3[g3Xg3Yg3Yg3Xg3Xg3Xg3Xg3Xg3Wg3Wg3Wg3Wg3\g3]g3^g3_g3_
g3`g3`g3`g3`g3`g3`g3`g3ag3`g3bg3`g3`g3`g3cg3dg3dg3dg3dg3eg3fg3gg3hg3ig3jg3jg3kg3lg3mg3ng3ng3og3o
g3og3og3og3og3og3og3og3og3og3og3og3Ph3Ph3Ph3Ph3Ph3Ph3Ph3Qh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Sh3Sh3Sh3Sh3Sh3S
h3Sh3Sh3Sh3Th3Th3Th3Th3Uh3Vh3Wh3Xh3Wh3Yh3Yh3Yh3Zh3Zh3[h3\h3]h3^h3_h3_h3`h3ah3bh3ch3ch3dh3eh3fh3g
h3hh3ih3jh3kh3kh3kh3kh3kh3kh3kh3lh3lh3lh3lh3mh3mh3nh3nh3oh3Pi3Qi3Ri3Ri3Ri3Ri3Ri3Ri3Ri3Ri3Si3Ri3R
i3Ti3Ui3Vi3Wi3Wi3Xi3Yi3Zi3[i3[i3\i3[i3]i3^i3^i3^i3_i3`i3ai3bi3ci3bi3di3ei3fi3gi3hi3ii3ji3ki3ki3l
i3li3li3mi3ni3oi3Pj3Pj3Pj3Pj3Pj3Qj3Rj3Sj3Tj3Tj3Tj3Uj3Vj3Vj3Vj3Vj3Vj3Vj3Vj3Vj3Vj3Vj3Wj3Xj3Xj3Yj3Z
j3[j3[j3\j3]j3]j3^j3^j3_j3_j3_j3`j3`j3aj3aj3aj3aj3bj3cj3dj3dj3dj3dj3dj3dj3dj3dj3dj3dj3dj3ej3fj3f
j3gj3gj3hj3hj3ij3hj3hj3hj3hj3hj3hj3hj3jj3kj3lj3mj3nj3oj3oj3Pk3oj3oj3oj3oj3oj3oj3oj3oj3Qk3Rk3Sk3T
k3Uk3Uk3Uk3Uk3Vk3Vk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3hk3hk3hk3jk3kk3l
k3lk3lk3mk3lk3nk3nk3nk3nk3nk3nk3nk3nk3nk3nk3ok3ok3Pl3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3]
l3]l3^l3^l3_l3`l3`l3al3bl3cl3dl3dl3dl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3nl3ol3Pm3Pm3Qm3Rm3Pm3Sm3Tm3U
m3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3am3am3bm3bm3cm3cm3cm3dm3em3fm3fm3em3gm3hm3hm3im3im3im3jm3k
m3km3km3km3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Sn3Sn3Tn3Un3Vn3Wn3Wn3Wn3Xn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3b
n3cn3dn3en3cn3cn3fn3cn3gn3hn3in3jn3kn3kn3kn3kn3ln3kn3kn3mn3kn3kn3nn3kn3on3Po3Qo3Ro3Ro3So3So3To3U
o3Vo3Wo3Xo3Wo3Yo3Zo3[o3[o3\o3]o3]o3]o3^o3_o3`o3`o3`o3`o3`o3ao3bo3ao3co3do3eo3fo3go3ho3io3jo3ko3k
o3lo3mo3no3oo3PP4QP4RP4SP4SP4TP4UP4VP4WP4XP4YP4YP4ZP4[P4ZP4\P4]P4]P4^P4_P4_P4`P4aP4bP4cP4dP4eP4e
P4fP4gP4hP4iP4jP4kP4lP4mP4mP4mP4mP4nP4oP4PQ4QQ4PQ4RQ4SQ4TQ4TQ4UQ4UQ4VQ4WQ4XQ4YQ4YQ4ZQ4[Q4[Q4\Q4]
Q4^Q4^Q4_Q4`Q4aQ4bQ4cQ4cQ4dQ4eQ4fQ4gQ4gQ4gQ4hQ4gQ4iQ4jQ4kQ4kQ4kQ4lQ4mQ4nQ4oQ4PR4QR4PR4PR4RR4SR4S
R4TR4UR4UR4UR4UR4UR4UR4UR4UR4UR4UR4UR4VR4VR4VR4VR4VR4WR4WR4WR4WR4VR4VR4VR4XR4XR4XR4YR4YR4ZR4YR4Z
R4YR4YR4YR4YR4YR4YR4ZR4YR4YR4ZR4YR4ZR4YR4YR4ZR4YR4[R4[R4[R4[R4[R4[R4[R4\R4\R4\R4]R4^R4^R4_R4_R4_
R4_R4`R4aR4aR4aR4aR4bR4cR4cR4dR4eR4eR4eR4fR4fR4gR4hR4hR4iR4iR4iR4iR4iR4iR4jR4jR4kR4kR4kR4kR4kR4l
R4lR4mR4mR4mR4nR4nR4nR4oR4PS4QS4RS4RS4RS4SS4TS4US4VS4WS4XS4XS4XS4XS4YS4YS4ZS4ZS4ZS4ZS4ZS4ZS4ZS4Z
S4ZS4ZS4ZS4ZS4ZS4ZS4ZS4ZS4ZS4[S4\S4\S4]S4^S4^S4^S4^S4^S4^S4^S4^S4_S4_S4`S4aS4bS4cS4dS4eS4fS4gS4g
S4gS4gS4hS4iS4iS4jS4kS4lS4mS4mS4mS4nS4nS4nS4nS4nS4oS4PT4PT4QT4RT4ST4TT4UT4VT4WT4WT4WT4XT4XT4XT4Y
T4YT4ZT4[T4[T4[T4[T4[T4[T4[T4[T4[T4[T4[T4\T4]T4^T4^T4^T4^T4^T4^T4_T4_T4_T4_T4`T4aT4aT4aT4aT4bT4c
T4cT4dT4dT4dT4dT4dT4dT4dT4dT4dT4eT4eT4eT4eT4fT4fT4fT4gT4T]^10P1f8b9V4f7:A2R6g3^62h21A1l5l4b4b?V1
42322=n1V32_1b3T42U]2f:Q1YBV4f7:A2R6g3^62h21A1l5l4b4GL2U4d9V1423539n1V32_14XT2n7Z796kP2Z2KXOR310
>_207h<cd1d4o5X1KX=Y4V1c1J<n2m<Ah7fU1K`4XC=k;Q223\2IlY23\2IlY21V3X1d233Z1V2I<P2X14J`6Y3<1A^6\77j
1i2`4`4CW8Z11^6Y1c1j3[5F9m1n2V1Q<\2K1T31[a1C01a3i9a5^21?NY2UW1T4];X2>0V1S>Z170Z4k^1^8e1[=h670X30
Zh1k<fAZ870X30kd1l<@nL30oB[d120XDA0Cj1i6o4W2e1n2jF\<Z2n6bFV6d1`1]4:0Eo5[1l7h;]5?SF[^150^1`6UY1od
120UV330QV33@0W300VU2cH2Z1027E501W2C03VAG3Hm7T6f6P<K_1a4[<j30T4Z5P6@0Gn7X:1n1Z45cBj2c4h2Z4g:[1dC
?01g1d1`?Y6dT19CV68]120S910Z10`2P250279U4P2Ee9?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1g@30Y1k
T3<09UKR?f9a15Y5>lBh5n5A0=k14Jo2i8bAf9d@R5d2X6h1Q1d=h6=05Q49\1<Z1aI_=n9T2c2S2=01=n1e2^>T2`3TQ10[
1gM]<40X1i^2Y9;0<_61]2ea1\:CR1ZCX190j1V9]O[<g?3l2C30iU3040Y3P_1i^190Eo5[1l7h;]5?SF30^1`620^R150Q
OW9gMVI90^3i6X1Z7k8k^1=RK30WU2mP150VR3Y38060Fg2\6XY1X330P2fo240[1ho2P540m]1hT1RC600]3Z_1VDl;30R2
mY1>0n6\B16Q7fGGLoEX2W18e770W300Xo21OZ104U26o1KU4P1;Lf8X4T1mDT2_1k2`3Z1M>2V8Bb1a24U1>S11611022X2
e4o6S4_761Vj1fH`:g7671]h1a16YP1X1n951]j2Gb1T41131lT1kA61Zi2S4^3B031Q1R^2:1Q1P1:YFa;Z;48g131gn2U3
51Wi2b2T5f381]2lQ1U@ZZ1>X2871RNU1e5^3Y3We121cQ331]3ZR391m1VMi6m1b:i1`7fP151gn2h2P3491WV1W4o_1P17
g50o281[3]Oe2Td1j71IZ21Z2B2:S1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1
m2D3Z1T5g2n32m1_4k5j7R2:31di2F31]2k_251]2bf1R1IR11R2:V1F\5`1R2P2;=d5@j22621F0TE4n=@d1[6Q318f2Z66
T1b>91]2Oo1ZT2`6W4h<A?1Y31nNU<Z\1C0l1Y1_33J1X121_j221ji241SS1_>VX151Zi2j1Z6031`Q3041hk2g5031]2\i
2<1^L\;_5k[1W3031:T2_571_U1i6g;Y5SK]961X2hIRT1h;aE51[k1m9T>WBb11Y1k1S1<o35004b1:7:416\11P1W111MC
J6aFS9C3122c7k4311_62`2S6U426FT16j?31lc1mW121jk261_j2P17g5041_j2P7091S3RQ1d2h3[KVCW2Z321Wi21161S
2lIY7`?U4Y11]2U10Fl4?`1R2P2;=d5[32621E00c7>k2YH1>d1[6Q318f2Z66T1Z8R580J51]2`[1dc1821mQ391ZKWKlS1
P17Jl4061_j2X1g50`471fZ1i`1o50d1k2>1Y3dZ2`<@?7OQ2DP20d1141_j2X1g521VP321`Q3]11[38<08\5`1KV1P2;=^
1U4[32621F0d2JV:aE@d1m2Ic2Q318f2W1R56T1M[<:74@31[3Sn261o\1fIdIT1041[3Un2I31aQ3I51[3Sh20o521kW121
em221cl2i11c30F\5`1R2P273=R2a3[32621F0J6I1]2OOY5\@BP4a2@d1[6Q318f2Z66T1h4;H;E:7F33]4:0;JV11d3F\5
`1R2P2;=d5[32621F0Z4l2W7Y3^A@d1[6Q318f2Z66T1m5e4[2=8KY11R2`10F\5`1R2P2;=d5[32621F0TE401:E52^5R7@
d1[6Q318f2Z66T1o<b1K2T21Z1H>R1Z31X2h1P2;U6X32621GTE4T:Gg5o;Z6K2T21Z1H>]41X2h1P2;U6X32621GTE4T:Gg
5o;Z60M2T2\1H>]41U22h1P2;U6X32621GTE4j8Q2g5h9V2k5>0:2\2T1i9b8f1a1UW1ZBZ372a3i9b8X3UW1ZBU12a31F\5
`1R2P2;=W5<21V32621F0XS1@d1?k56V1c118f2Z605T1b>T12a31F\5`1R2P2;=U2^32X32621F0XS1@d1?k5S1m118f2c1
W4>6T1b>J2T2\1H>]41X2h1P2;U6X32621GTE4l:g5o;k5>092a3^8Z1b8X3UW1kA><2\2T1i9P8AX3UW1kA>W1P292a3i9b
8X3UW1kA>W132WIeR1723X2jF]OT2a:<2@k1_7]9^2\2P1dW1T9@UKE24W2R2d2]1i1R128[=S2`4_If<R3D>7f7Q>J2T2U2
>]41U22=Z1P2;a3l52621GTE4l:`3Cg;j182a3i9b8X3UW1^=k4:2a3i9R8?X3UW1kA>062l57h<Y6QR2:2a3i9a5X1g1NY2
UW1ZBR12a31F\5`1R2P2;=d52X32621F0WS10@d1?k5Q318f2k5>6T1b>62\2o?j6[OS5d12b30F\5`1g1008I5P1;=g2]2>
=;a22621F0]?l@@_16E@d1i3Oa12n218f28Q66T1g1Z3h2i2l3P12T20[1F1>]41:m1h1P2;c2a3X32621GTE4j8Q2V1B3i3
o;Z6I2a1o1e3S6b5W1a156?a2?2bV1=CU9P68>0I>g?\12T2]10F>]41=`19h1P2;=U2^3f1d12621F0TE4l:D_16E78d1[6
Q318f2Z66T1b>Z12T2^1F>]41=`19h1P2;=d5[32621F0TE4T:GQ3@d1j5@Q318f2Z66T1S:^4l1IO2c3F\5`1R2P2;=?T5=
m22621F0XS1@d1[6Q318f2Z66T1b>o12Q28W10FZ4Q1MB2o1OP1;;1d5f1d12621F0W3R1i@401:E]:_1L158d1[6L35j118
f22D101]56T1S5AZ1e30j3o22Q28W10FZ4Q1MB2o1OP1;;1d5]1015d12621F0V2P1P11OMe4R485i1c354015X;_1L15852
V14T1]2a262I35d1518EP220683101o2\1>A6T1d1Q1[20[1@W1]1S2g2h3X12T2^1F>]41=`19h1P2;=d5[32621F0h?[54
l:Q378d1[6Q318f2Z605T1b>O2]3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<[12Q28R1L\5`1R2P2;;1Q3n52
621F0QE24h=5@d1b7d1518EP2G101]5[1a12m<M2c3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>S12b30F\5`1R
2P2;=d5[32621F0j4W8k7^1j<@d1[6Q318f2Z661R1b>S12\2U10F\5`1R2P2;=h41I[32621F0`8jIL@d1[6Q318f2Z66T1
b>P12]30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P12]3L\5`1R2P2;=R6m22621F0TE4h=5@d1W9518f2Z6[
1d1m<[12\2n;d1Z1n3GX2Kl2R1O^4b1\@a1a2U8;>o2DEF8168c2BW22i1S3NI034001W>R12c3F\5`1R2P2;=d5[32621F0
XS178d1[6Q318f2Z66T1j15Om1c9`12Q28X1F\5`1R2P2;=Q3b2[32621F0k>R6540g9U478d1b3h2k2518EP216>12\4P16
T1b>92a3i9b8X3UW1kA>U?Z12T2\11F>[411=`19h1P2;=d52X32621F0TE4T:GQ3@d1?k5Q318f2Z66T1b>^12T21Z11F>[
411=`162h1P2;=d52X32621F0TE4^1d80GQ3@d1?k5Q318f2Z66T1b>`12T21V13H>[411=`162=Z1P2;=g5X32621F0TE4^
1d80Gk25@d1?g8518f2Z61Y1d1m<H2T21S2>[4115R2h1P2;^92621GTE4T:GgA22WIb12Q22^1F>]41=`19h1P2;=d5[326
21F0QE24]10d87@2n278d1j5@e1[118f2Z2o314T1T9]5V12T2^1F>]41=`19h1P2;=d5[32621F0TE4^1]9Q3@d1[6Q318f
2Z66T1b>n13V26P250279m1W2P2Ee90>f135;c9d7i4m3^5[12@9C:3`25c10CJ\2Db1S1b1IM0J4112130MW4]2h1JX;_3S
1j23W25P250279U4HW1B217Cm4Q3B4?f135;RFHT3^5[1C9C>k1Di13@3Q1001=B@164Bb1S1C0<01=<K04AG1411102000:
<71^1U21d2Y1>]2e<c11_23W25P2310279U4P2Eo3HR1MS2G?f135;RFH[16a1^5[1C9C>k1Di13@Z2I4Bb1S1C0?=92K04A
G1411102000:<71^1U2f2h1S?8Z11[23W25P250279U4HW1E9a5Q3B4?f135;V2U5e>m3^5[1C9C>k1Di13@Y3?2b1S1C0<2
=<K04Y1141110210:<`17U2f2Y1>]2e9U2]21S23W25P250279U4P2Ek5MS2G?f135;V2kCT2h1^5[1C9C>k1Di1DY3?2b1S
1C0<2=<Q1Y114111022:<`1]2f2h1]2e9U2]21^13]2P250279H\3P2Ee94:f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h21413
0Me6h1k8W3c4a13]2P250279U4P2ES9A3;=2U135;b1_Dm3^5[1C9C>Kd1i1Dl3b1S1b1h214130Me6h1g3o<`13W25P2502
79U4P2Ee9?f135;V2kCm3^5[1C9C>`2i1Dl3b1S1b1h214111022Ge6h1\?Z1l13W252m150279U41n1EY7ER1B?f135;nDS
1m3^5[1C9C>`2i1Dl3b1S1W1:MB2T114111022G^1^261^2h1g@k13W252m150279U41n1EY7ER1B?f135;RFm3^5[1C9C>`
2i1Dl3b1S1W1:MB2T114111022G^1^261^2h1g@h13W252m150279U41n1EY7ER1B?f135;nDS1m3^5[1C9C>`2i1Dl3b1S1
b1Mj114111022Gm361^2h1g@f13W252m150279U41n1EY7ER1B?f135;nDS1m3^5[1C9C>`2i1Dl3b1S1b1Mj114111022Gm
3g2h1g@L4U2Q5n9G3k2Nk4U2]8W2P<K_1a4\5d11MY4`1X3a8P6X7^3:A4VAG3HQ6k1T6f6P<K_1a4[<k3_9P6?4Z2]6]8Kl
?`@U1Ko@5M9k3`CE4S99]1Z6G3j6]3b4P1j9k74V2[81Q75W1a;U25T206o13GU4P1;L\4j2M@\1U2ET1mDT2[4`3X2>2c2`
110d206a12b1c1F644D;2045N41141102000f48?^1R3l3S9f11Fd15U26o15EU4P1;Lf8f3ARFd3k2i5>2T41LY2[1b1S1]
144P1204Y1161102000Q1^1U2W2o6S9f11FI5\2o1KU4\1Lo<RF`6`3X2>Y4n2c1b1a24h21630T7C6S2m1=e1GBaIb7k5o9
T2W3_1@f4g2Y4gH:6Q4S2Z1PW1o9T2c2C_166`7Pa1[4P1_1I7R2W23]22]1i1^1_?PNf60T1\1173R1k1^1c1e2o5^>:7o6
]1i1R1;`]1^@_Fa147]8^j1Q3N8Q2W2i2>d1`;D\4S@i2T4\7l26Q101=6d2U1OX3P390k1Q1eI=8_4R3d1_9P2_1]Lc5l2P
2S8[3C8b7d1T2Z75j1Q5RGh1c5l2P2i6Y1[3n1U4[?78b7d1eJ\Dg;Y118<9P2k6V;X1P1`4mT1U1g7j2g249l8[2`o1A9U2
T1Hh4[2k1b8V5`Lf8T:f7>[?b3019C:Y3g3Q6b8^5Q:P5f9a15f1f8\1^@>Z1:n57:UKiHg1Y5T=o;7:gP1`9n7_3US1h38;
[I_1V68W]1h5j25;kJV6`]1c83;kJ[l1@<o63j3Q66P1<_2mLS2R1o?X3=V38<PA6P1<_2QOR1@<X;P1f46P1<_2cFj2c4NR
1`5Bk99<PAYT1o?8Fj3R2lA;<PA6m3TP1c?X12AX3R28=l1b41]2hf1P7g45=_61]2bh27=_61VU1mIR1k=6>k2o2i8bAlh1
6>e>`Ab7U2U_15?oJnBZ8l83?oJVT13?nS1ZB<@i1YAHX12fT1[1Y4h;d=R85@XEfT1[1gM2@SC9AUAY;U5oFX1[=S1a33An
i1[=Q1Ae1U2>]41X2h1P2;k13W2j4;2621Ge7_1n;4E^2^5GW107S=c45AUA^BPEd>5Bm]1c<BhI4Bm]1c<[J2Baj11B@Cf1
]50U2Be?mU1U13b13g8o5j5[::CT70U2BOe>lHP_1Z29CT70U2Be?lH^V1a85CT7V2Ti1QO;De1a3\3o4W2e1n]1h;gHB8Dd
8o4W2e1n2_V2Z52Dd8m1Ed14A_1?1U1^2<13313D=63@141411Z11:C1L:12V3^1gJ25053:JN1c4^1@c11f1j3V1Z7V3Z3P
5R=e4h1E[2_1?1U1^2<13313D=63@141411Z11:C1L:12V3^1gJ25053:i11c4^1@c11f1Q5l=P5R=S2N2Eec26Fo5[1l7h;
QL2Fk?8Gb1a7a\1g9h;XI64GT9XY1X31GCHn7Z:Y65lCU6h2Z4c:]11P2P3i5T6c6X3^38Hn7X:1Y65kLZ46HiH_7S;j2_F=
I`14O\4i6e=c3e4h7fCh;b>2IR74IR7jBd4=J_1]3g1Y2`1jd1d4l1W2Z2CE3Jm4oP27Jm4m6f^1e9c1m51J9K]43]7__2l2
Z1114K]43]73K]437L\20aa1W1gBfI4L\20Xo2;L[200aa1W1WU1V702M4L_a1_2W14MXe1d>TD2Mol21M2MXe1j1N]1B031
l1?Ko1>07335@3Y11j1P1N:Q1C304\1T7Y6X56V9C;d25R5@e1f1m2D^1T5]29h352n3^2Mj2P<:6N`5W;4j>kf1:N`5W;30
V2c<0Pb1i4V1N`1V1F\5`1R2P2;=]14Q4@j22621F0S6`3^>T;@d1c2g3Q318f2Z66T1[3V;2Oeo11O2O]T2HP1W1R263P5U
1GY9U3mEU4V:153P8Q7@b7]2S11g9;P1W1R2l8l:mEb>c>U1b7[=>P1W1R2@j4U1G]R1d<i13i?b7[=7P1^1g3VB0nP2\;2P
1SY22Q1[f12Q1[f11Q14Q1lc1^2Q13R1VR1^71R15S1V1km1h;]I1S15T1Rm1UR1Y1`32T1Rm13T1TCha21T18U1S3n6[4]5
V7Q8g_18U1R:9Q4[3`e1a;U<@U1Y1T1c79k1U2[3P3W2ZP1k7kA>W1U<4U1R:^?TD>V1S1j2F^11j9m^1l23f55j2[54V1T6
l9``13V1T6l9FW1P<f7g1n1ZDh;BX1:>CCi1k7V1Y4g;e1Z1n634W1Uh1c1>8W1bg1Bc1>CY:nB9W1W1g3ZDWNY3b3f6nB2W
1hm1EX1Q1iAHh7:]:R2IjB2k2f4`1V1Y4g;20h1e:6X1nk1V9k4kFS26X1nk1V9UCa8S24X1V1gj1V92X1nk15Y1hInAkG_D
2Y1Sh24Y1U1Jh\22Y1Sh26Z1mLT4]4PW1R52Z1a\22Z1RQ1]2[1NLZ13KU350046[1:06:416\11P1W111MCJ6]20h20b4;I
]1`5d=C3122Em6f3T1311308\16d23;X12`2h2Z3^18]226FT105\2a4>7[1o2d4X;mNR>VC:[1V8S:h1gMi6e2l?c1dF1\1
2\1R1Z1\1j1`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k163]1d8d22]1Y;2]1Y;7^1U6i2Q2WKYB]7
6^1U6i2Q2a]1m78^1U6i2Q2a]1\;ZP105^1Q;_]1004_1\4S2f>1_1m1`1I07n13;=a19e1b2e4]3S1T1YDi6j=T10c278:;
2S3Q1257445E847>B1120012210:569d3?8a2T38U1`1J7g1T1a1o1f:W[1Z4m3Z1744S1047>B1400122000Gh1U2Z3T38Z
1`1J7g1F=a1o1b2S8\Mj=c5d2Q17844K42047Q11400122000:[4?j2T38;`1Ng3Z>o11R;PP1n7VDb78`1o3dOZKi6R29k7
2a1Sd11a13a1Sd1[?1a14a1kL`?f77b1\P1Z78P92aB2b1\P1>b1W1S=g9o4h1_1]1a3mX11P2j1K1b13c1SS3G4c1VK\7kA
1c12c1R=Dd1C1P2P5e>2@V1XV1l23P81=6@S5T6i:7d1CR2fC2Tc1U1f1d1b1Z2g1]1505<U1727:416\11P1W111J2CJ6eO
C315f6LR1h3311Z3g1\12`2l4V1U426k16\70De1AU2>]41X2h1P2;^92621GTE4l:gA1e13f1l5[S12f1l57g1PAb2fDV^1
]9o22g1_Q11g1:h1AN0kl1h;^9Y7j5J5h1`10Xo2J7h1`10Pm1TNR4J2h1oj22i1`m11i1<j1?km1OU1g2i10o4o6;Q=5j1U
ASb1i106j1g7]1Sj1i109k1>UX1[<Y9a6P3S1Q15k1f9mN[<k?3k1dX1WL2l1B1l17m1TC0a>k7gIbD2m1cY1Em19U2>]41X
2h1P2;^92621GU9n;4l:gA5m1_Y13c8]Q12n1mi21n12n1nl1Mn1g1F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>
2o1li13o1U8fa11o14P2eN2Q21P23P2WNYF2Q2dV21Q22Q2nJ7R2_JXAb5P4Q4T24R2e[1e5W:4R2[a1P4V65R2aP1S;f9V6
6S2ZMR4Z7ad105S2ad1a4VT101S2_1T28R1L\1o3`1R2P2;=P92621F0QE2401:?U9d35@d1W95180e210D107W5[1d1P;l1
l1T28W10FU44Q1MB2o1P2;;1Z59>W1d12621F0f<]8401:S;_1L158d1[6L3P2180e22D10_56T1S5l1e30j3OT22U2>]41X
2h1P2;^92621GTE401:E31200]9R;d6Y>[1T28W10F\5`1R2P2;=d5[32621F0ZAi3401:E8a<78d1[6Q318f2G1`56T1e<l
1S1T2[10K\5`1R2P2;=P92621F0QE2401e=5@d1W9518f2Z6[1d1m<R1T2[1L\5`1R2P2;=P92621F0QE2401e=5@d1W9518
f2Z6[1d1m<f1T254U10FQ1:o3`1R2P2;=d5[32621F0a5Q7`8401:h3g9158d15U6Q3180T2@13T641N5;d6f1j5c1T2a1F\
5ANR2P2;=Z2Y2O[32621F0QE240154?>5=4a3P41S4@d1[6Q3180DP28IW56T1b>S1T2a1F\5`1R2P2;=d5[32621F0QE240
g9U478d1[6Q318f2Z66T1b>=T2a]1401:K2ZKLl7d:Y1V1T22X1L>]41=`19h1P2;=P92621F0QE24l:k25@d1W9518f2Z6[
1d1m<5T2^]124=h1T2:U10FR3Y2`1R2P2;=R2W39f11b12621F0\7g=4=HZ:f1E@d1[6:A3P2180Gm121^512A6T1;Mf5a7f
1T2:U10F\5`1R2P2;=d5f11b12621F0W3BK[3g5Y74=Hl5]4f1E@d1k3_2:A3P218f2c512A6T1;MX=U1T2a1F\5`1R26i1;
=d5[32621F0S>P740m=@d1[6LT218f2Z66T1o2_1R:NT22U2>]41X2h1P2;V2W72621GQE24a5S4?FQ?e22F0]@IT22U2>]4
1X2h1P2;P7]22621GQE24S:;<gAXAQ1T2a1F\5`1R2P2;=d5[32621F0TE40R:j3@d1[6Q318f2Z66T1b>=T2:h6X:l?W<42
:?R=XL]5IT22U2>]41X2h1P2;P7]22621GTE401:?n9gA9T2:P]154D8[Y1Q75T2a]140<Q1T2a1F\5`1R2P2;=d5[32621F
0QE24n=78d1[6Q318f2Z66T1b>Q1T2[10K\5`1R2P2;=P92621F0TE40g=5@d1W9518f2Z6[1d1m<5T2cFjF24U1T28R1L\5
`1R2P2;=P92621F0TE40g=5@d1W9518f21E1`5[1d1_;]1P1T2[1L\5`1R2P2;=P92621F0TE40g=5@d1W9518f2Z6[1d1m<
Q1T2[1L\5`1R2P2;=P92621F0nD540g=5@d1W9518f2Z6[1d1m<P1T2[1L\5`1R2P2;=P92621F0QE24h=5@d1W9518f2Z6[
1d1m<^1T225X1F>]41=`19h1P2;=d5[32621F0QE24^1]96j2@d1j5@Q318f22D12]56T1b>X1T2`10F\5`1R2P2;=d5M]22
621F0TE4V15a<@d1[6;e218f2Z66T1X4Z1g4i2\1Y1T2`10F\5`1R2P2;=d5f1d12621F0TE4V15a<@d1[6P1P218f2a1h46
T1T43Z1g4V4^1T28W10F\5`1R2@\110;=d5M]22621F0QE24Y12a<@d1[4o1Q318f22D54W56T1S5^9_1T28W10F\5`1R2@\
110;=d54V32621F0QE24Y12a<@d1k1_2Y1EQ318DQ2G:W56T1S5^9T1T2`10F\5`1R2m12;=d5[32621F0QE24Y12a<@d1[6
Q318f2Z66T1b>U1T2`10F\5`1R23NM;=d5[32621F0TE4Y12a<@d1[4o1Q318f2Z66T1b>9T2];NTQ14Y12SCY1Y1T28W10F
\5`1R2P2:0=d5[32621F0TE4AFe<@d1[6Q318f2G5110W56T1b>V1T2`10F\5`1R2P2:0=d5[32621F0Z?i54:6Fe<@d1[6Q
318f2R1W56T1b>`1T28W10F\5`1R2P2:01;3`5[32621F0TE4AGd<@\17[6Q318f22B1102110W56T1b>`1T28W10F\5`1R2
P2:01;3`5[32621C20TE4A\=@\17[6Q318f22B1102110W56T1b>T2T28X1F\5`1R2T1<76:01;3`5]1m12621C20i1W18II
`1f7[1Ke44:c=78\17b3h2Q318f22@11102110]3W1A66MZ3_7g3e1T28X1F\5`1R2T1<76:01;3`5[32621F0Z3c1k>Y14n
=78\17[6Q318f22@11102110W56T1b>CT2Z>Z>A5e2Jb<4Q4i:_C1W3^4i2[3V1@;T2n7[6S<n2d5^:4TZ1\7@X2T28W10FR
3R14Q1MB2o1P2;=Z59>W1d12621F0W3[98d1\654015g14[9_1L158d1[6L3P2180DP221>310m4A6T1R50l11U1_2i3h1T2
8W10F\5`1R2P2;;1d5[32621F0W3R1d6Y37\65407g1m;78d1T66IW218EP22@310_56T1R5U3_2Q1g2Q2T28W10F\5`1R2P
2;=d5]12j12621F0`2FQ9m22c55401S<g1151652V14b3V1a1?[2518f22D10P2D;T286T1b1^1]3R85T2^]124_16T24bDi
H4_15T2^]124P2_1T2`10F\5ANR2P2;=Z2Y2O[32621F0m1VC4b1i1Fc1P41S4@d1[6Q318EP252Q66T1;Y8l5V1T22X1L>]
41=`19h1P2;=P92621F0TE4S:Hk25@d1W9518f2Z6[1d1m<FT22U2>]41X2h1P2;^92621GTE4S:HQ?e25T2a]1401R1T2[1
0K\5`1R2P2;=P92621F0QE240g=5@d1W9518f2Z6[1d1m<5T2^]124^1;T2PN`?42II5d=\4nK5T2a]142c1Q1T2a1F\5`1R
2P2;=d5[32621F0TE4f1W<@d1[6Q318f2Z66T1W3Z;=T2b1c7X7^Cb94JImGl1W1d2U1T2a1F\5`1R2P2;=d5[32621F0X>B
Ac524n=78d1[6Q318f2Z66T1_2R<V1T2a1F\5`1R2P2;=d5[32621F0Z5m8BX64n=78d1[6Q318f2Z66T1];11P3b1T25L`5
505b1:7:416\11P1W111MCJ6VDj84^2C315c7k43113l2^32`2h2Z3V3N26k16U1T2[1L\5`1R2P2;=o60o12621F0TE40g=
5@8V14W9518f2Z6[1d1S8i4W1T28R1L\5`1R2P2;=o60o12621F0TE40g=5@d1W9518f2G1`5[1d1m<g30S1T2[1L\5`1R2P
2;=P92621F0TE40g=5@52V14W9518f2Z6[1d1m<T1T28R1L\5`1R2P2;=P92621F0TE40g=5@8V14W9518f2Gb5[1d1m<R1T
2[1L\5`1R2P2;=P92621F0TE40g=5@5Y14W9518f2Z6[1d1m<Q1T2[1L\5`1R2P2;=P92621F0TE40g=5@8[1W9518f2Z6[1
d1m<T1T2a1F\5ANR2P2;=d5[32621F0QE24=Z91S4@d1[6Q318f2Z66T1b>S1T2`10F\5`1R2P2;=d5[32621F0nD224g5V8
@d1[6Q318f2Z66T1b>R1T28R1L\5`1R2P2;=P92621F0Z?i54h=5@d1W9518f2Gb5[1d1m<OT2[1L\5`1R2P2;=P92621F0T
E4h=5@d1W9518f2Z6[1d1m<HT225o1>]41X2h1P2;^92621GQE24l:gAG1T1T28R1L\5`1R2P2;=P92621F0QE24h=5@d1W9
518f2G10_5[1d1m<\1T225R1L>]41=`19h1P2;=P92621F0QE24l:k25@d1W9518f22D101]5[1d1m<T1T28R1L\5`1R2P2;
=P92621F0QE240g=5@d1W9518f22Db5[1d1m<V1T22^1F>]41=`19h1P2;=d5[32621F0QE24l:Q3@d1[6Q318f2Z66T1b>X
1T22^1F>]41=`19h1P2;=d5[32621F0QE24^1d8HQ3@d1[6Q318f2Z66T1b>]1T22]10F>]41=`19h1P2;=d5[32621F0TE4
=?e7_1;<IW21>d1[6Q318f2Z66T1b>X1T22X1L>M_31=`19h1P2;=P92621F0TE4S:;<k25@d1W9518f2Z6[1d1m<GT22U2>
]41X2h1P2;^92621GTE4^1d8;<gADT22U2>]41X2h1P2;^92621GTE4l:gAQ1T2`10F\5`1R2m12;=d5[32621F0TE4n=@d1
[6Q318f2Z66T1b>R1T2[1L\5`1R2P2;=]6b22621F0QE24^1Y<5@d1W9518f2Z6[1d1m<P1T2[10K\5`1R2P2;=P92621F0T
E4h=5@d1W9518f2Z6[1d1m<W1T28R1L\5`1R2P2;=P92621F0TE40<Z=5@52V14W9518f2Gb5[1d1j4R8_1T28W10F\5`1R2
P2;=d5[32621F0nD5407e=7852V14b3h2Q318f22D10_56T1_6h1Y6[1T28W10F\5`1R2P2;=d5[326200F0`DC40R2j;@d1
[6Q318f2G101]561R1e<l1R1T2a1F\5`1R2P2;=d5[32621F0TE40m=158d1[6Q318f2Z66T1b>S1T2a1Fl2_2`1R2P2;=d5
[32621F0nD540m=78d1[6Q318f2Z66T1b>S1T2[10Kj3a1`1R2P2;=P92621F0TE40g=5@W1<W9518f2Z6[1d1m<4T2a]14_
14T2a]14]JX1T2[1L\5`1R2P2;=W1h72621F0d9_;4Y2^;5@d1W95180Gm12F0_5[1d1g;U15T21_]14Y27T28U]124gLDX1
T28X1F\5`1R2P2;=d5[32621F0nD2248e=@d1[6Q318f22D101]56T1b>Q1T2[10K\5`1R2P2;=P92621F0QE24h=5@d1W95
18f2Z6[1d1m<W1T22X10K>]41=`19h1P2;=P92621F0TE40k:k25@d1W9518f2Z6[1d1m<Q1T2a1F\5`1R2P2;=d5[32621F
0QE24MP=@d1[6Q318f2Z66T1b>5T2[]1224GT22U2>]41X2h1P2;^92621GQE24l96HgAET22U2>]41X2h1P2;^92621GQE2
4l:gA7T2^]124S109Q1T2a1F\5`1R2P2;=d5[32621F0nD54n=78d1[6Q318f2Z66T1b>4T2^]1242U2^_11U23U2ZU1Qb12
U2Zc12U2U`15U2aKj6]I52U2Vc12U2g`12U2bb22U2_e1P1U2Z10K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<D
U21U2>]41X2h1P2;^92621GTE4l:gAOU2Z1L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<2U2\@4U2a1c7\Y23U2
a1c72U2Z62U2Wc1EU21U2>]41X2h1P2;^92621GR8Q=4l:gA;U20`1c7]DoHAj20g2hE4U20`1c7IU200U2>]41X2h1P2;^9
2621GTE4l:V39Cb=Y>2U202U2ob13U2U`1i22U2QS23U2Yf1[2:U2a11a7Z9XBP2Dg;ZO4U2a1c7YNQ1U2Z1L\5`1R2P2;=P
92621F0S?P64a5V85@d1W9518f2Z6[1d1m<2U2_W13U2U`1V54U20T`1Y53U2U`1Y52U2ln22U2`T24U2ZS2R122U2\=7V2X
:b80j9nR1RK2V2X:1V22V2nO2V2T`1P1V2Y10K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<2V2hW12V2^e15V2^
e1[=183V2[=m1R1V2Y10K\5`1R2P228=V1i72621F0TE4h=5@d1W9518f2Z6[1d1m<5V2]`12l3f85V2T`1l8R4e5MV2_1F\
5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>2V2Ua16V2T`1P1^8`932V2V`12V2jR22V2ab24V2kB0U`13V2_AT>4V2
^e1j=R12V2ec13V2T`1`32V2US22V2Vc1OV2Y1L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<5V2[ISKe7N5V2^H
LY4iF2V2m73V2m7Wk12V2WW12V22IV201S2>]41X2h1P2;^92621GTE4l:V39Co:b25V2`i1b12j12V2Qm1HV20U2>]41X2h
1P2;^92621GTE4l:V39C:W=2V2Tm15V2`1c7jb1aF3V2`1c72V2_T24V2US2V123V2\T208V2Y5j3Vi1a2Y2l1l35V2_:Yi1
Bb84V2\T20Dj1V2P1Z1U4505b1:7:1216EF1P1W111MCJ6c3`>m1b;C315c7T24a2311W62212Bm1g451S1^1f226k16Z1V2
P1`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k162V2\T23V2jg1a<DW2U2>]41X2h1P2;^92621GTE4l
:T?b2DW27m1>]41X2h1P2;^92621GTE4l:gACW2U2>]41X2h1P2;^92621GTE4l:gADW2U2>]41X2h1P2;^92621GTE4Y5b5
gAT1W2X1L>]41=`19h1P2;=P92621F0TE4l:k25@d1W9518f2Z6[1d1m<KW21S2>]41X2h1P2;^92621GTE4h8<MH6m3l:e2
kDY1W21\1F>]41=`19h1P2;=h1k3[32621F0R8Q=4h8S22n2@d1[6Q318f2Z66T1b>j1W2]10F>N^31=`19h1P2;=d5[3262
1F0V2S=2f54b4m4B;<2n2158d1[6e1X12183AP28Q2o36T1b6b42f1b1EW2U2>]41X2h1P2;^92621GTE4l:Q?e2kD[1W2]1
0F>]41=`19h1P2;=d5[32621F0l<W84l:Q3@5^1[6Q318f2Z66T1U;2f14]1IW21S2>]415]1Dh1P2;^92621Gf?]54l:T?A
P2V1W2X1L>]41=`19h1P2;=P92621F0k>X64S:Hk25@d1W9518f2Z6[1d1m<Y1W2X15F>]41=`19h1P2;=d5[32621F0TE4S
:Hk25@d1[6k2518f2Z66T1d1m<U1W2X10K>]41=`19h1P2;=P92621F0TE4l:k25@d1W9518f2Z6[1d1m<U1W21V1L>]41=`
19h1P2;=P92621F0TE4l:k25@d1W9518f2Z6[1d1m<NW200Q21>]41X2h1P2;^92621GTE4U9f1V39Co:AY1FlBEW21S2>]4
1X2h1P2;^92621GTE4h8S2gAU1W2^1F>]41=`19h1P2;=d5[32621F0TE4S:HQ3@d1[6Q318f2Z66T1b>FW2U2>]41X2h1P2
;^92621GS=V4i34c8X2gAEW2U2>]41X2h1P2;^92621GTE4c8X2gA[9T1W2^1F>]41=`19h1P2;=d5[32621F0TE4l:Q3@d1
[6Q318f2Z66T1b>T1W2^1F>]41=`19h1P2;=d5[32621F0TE4l:Q3@d1[6Q318f2Z66T1b>^1W2]10F>[411=:U19h1OP1;=
d5[32621F0nD54l:Q3158d1[6Q318f2Z6411R1[;V3FW21S2>]41X2h1P2;^92621GTE4h8S2gAkDGW2U2>]41X2h1P2;^92
621GTE4l:gAlB2f14DW21S2>]41X2h1P2;^92621GTE4l:gADW2U2>]41X2h1P2;^92621GTE4l:6`Aa1W2]10F>]41=`19h
1P2;=d5[32621F0V4_;]54l:6j2491A52I[6Q3183AP2Z66T1S3a9l1NW21S2>]41X2h1P2;^92621GTE4h8S2V39CT9X1AA
Y1FY>HW21S2>]41X2h1P2;^92621GTE4l:V3Mb=lB2FW2U2>]41X2h1P2;^92621GTE4l:V39Cb=EW21S2>]41X2h1P2;^92
621GTE4c8X2gADW2U2>]41X2h1P2;^92621E1TE4l:gAU1W2^1F>Bj31=`19h1P2;=d5[32621F0TE4l:Q3@d1[6Q318f2Z6
6T1b>EW2U2>]41X2h1P2;^92621GTE4l9O6`AFW2U2>]41X2h1P2;^92621GTE4U9FO6`AFW21S2>]41X2h1P2;^92621GTE
4c8X2V1`@HW21S2>[411c1Dh1P2;^92621G^2eB4c8X2gAIW21S2>]41X2=Z1P2;^92621GTE4c8X22]3Cb=FW21S2>]41L[
1h1P2;^92621GTE4h8S2gADW2U2>]41X2h1P2;^92621GTE4l:S3c>X1W2^1F>]41=`19h1P2;=d5[32621F0TE4Y:B23j21
>d1[6Q318f2Z66T1b>LW20[1F1>]41:m1h1P2;U6X32621GTE4j8Q2i1m3o;Z6EW20R21>]41X2h1P2;^92621GTE4l:gA[1
W2]10F>]41=`19h1P2;=d5[32621F0U5n?4[7`3Q3@d1[6Q318EP28Q2o36T1Z5W9W1W2^1F>]41=:U19P1GP2;=d5[32621
F0TE4c8X2Q3@d1[6Q318f2Z66T1b>V1W21V1L>]41=`19h1P2;=P92621F0TE4c8X2k25@d1W9518f2Z6[1d1m<DW2U2>]41
X2h1P2;^92621GTE4_:<gAEW2U2>N^31X2h1P2;^92621GTE4`9[1gAIW21S2>]41X2h1P2;^92621GTE4l:Y=X1S1P2Z2Q4
GW2U2>]41X2h1P2;^92621GTE4c8X2V3_<P2cHDW2U2>]41X2h1P2;^92621GTE4l:gAcHU1W2X1L>]41=`19h1P2;=P9262
1F0TE40k:k25@d1W9518f2Z6[1d1m<EW21S2>]41X2=Z1P2;^92621GTE4l:gADW2U2>]41X2h1P2;^92621GTE4c8X2gAGW
2\1H>]41X2h1P2;U6X32621GTE4l:g5o;Z6FW27m1>]41X2h1P2;^926217?TE4l:PAFFW2U2>]41X2h1P2;^926217?TE4l
:Y=]4_5FW21S2>]41X2h1P2;^926217?TE4T:GgAEW2U2>]41X2h1P2;^92621GTE4c8X26`ADW2U2>]41X2h1P2;^92621G
TE4l:o5g;EW2U2>]41X2h1P2;^92621GTE4d5n2X2gADW2U2>]41X2h1P2;^92621GTE4l:c<S5GW21S2>]41X2h1P2;^926
21GTE4l:V39Cb=U1W2^1F>]41=`19h1P2;=d5[32621F0QE24l:Q3@d1[6Q318f2Z66T1b>V1W2^1F>]41=`19h1P2;=d5[3
2621F0TE4l:Q31>d1[6Q318f2Z664Ob>EW25o1>]41X2h1P2;^92621GTE4l:gAGFW25o1>]41X2h1P2;^92621GTE40k:gA
GEW2U2>]41X2h1P2;^92621GTE4l:`3Cb=DW2U2>]41X2h1P2;^92621GTE4h8S2gAFW2U2>]41X2h1P2;^92621GTE4l:`?
V2^2\BDW2U2>]41X2h1P2;\2Q72621GTE4l:gAHW27JR1>]41X2h1P2;]8P12621GTE4l:[1[@l<FW2U2>k1a21X2h1P2;^9
2621GTE4l:gA7nAV1W2X10K>]41=`19h1P2;=k1T72621F0TE4l:k25@d1W9518f2Z6[1d1m<GW20R21>]41X2h1P2;^9262
1GTE4l:V1l2c=IW20R21>]41X2h1P2;^92621GTE4l:i13U2c=X6EW2U2>]41X2h1P2;^92621GTE4c8X1OgAGW20R21>]41
X2h1P2;^92621GTE4e9?FgAEW2U2>]41X2h1P2;^92621GTE4U:C2gAEW2U2>]41X2h1P2;^92621GTE4e9?FgA?X2R26mg1
1=0j1n30c7U1I>W=6X2R2Vh13c>U1=X2R26mg1131S2P6_3R2^1@5X2R2Vh13i?8X2R2@Rg1B3U2c=S1X2R2T:i:4Q2ER7>[
1X1c4^2m3c4\6104S2n37Y52o1EH@>4310o9^24X2R2Vh1m?7X2R2Vh1Y2c=Y=h85X2R2Vh1m?>3X2R2TX24X2R2`j1c=5X2
R2jh1Y?Z86X2R2Th17S2c=>X2R2[5f_1Q315g?X9m250W1X<5X2R2TX2lI1=X2R2[?oBhE7?OW>R6Z2c4D6X2R2`j1c=>[:o
1X2I2N65?1d3<13351B=6D141411Z1P11L:12V3^1gJ2563:i11R6@9Y11k115Y3Z1l3o3U3G10n1l:i3j455X2R2[5e9Ri1
:X2R2aES3fN=I8V?k:4X2R2^g1e@4X2R2\g1g@>X2R263P5W;YMV:1313P8b74X2R2Zh1i?7X2R2h2[e17c:S55X2R2cg1\;
S5d1X2NS1\4505b1:7:416\11P1W111MCJ6i3WGc4C315c7DL7311i2311_62`2Y3i2U426k16\1X2NS1\4505b1:7:416\1
1P1W111MCJ6eOC315c7k4311_62`2Y3i2U426k16:X2[1FR9b8mU1Fi3o;Z69X2R2ZDV1bR115o>G5X2R2^E2bb1EX2R26a2
W2:n>V3mMd21o31V206Y5a3@P;X27X2R2_e1f61k;Y=;X2R2[5n>e7^ILMKm?Y=7X2R2aGeO_7\9Y=4X2R2TX2g;5X2R2Zg1
i@Y=9X2R2`U1kAg@b:=e2N6X2R2bY1k=e@e>5X2R2Zg1i@e>V1X2R263=W4:U1i8Z42@E1><ULm1d1c1<;157?[<i116@o63
34k3j3n6?X2R2fC2@E166VP1\3o>S78f7IX2R2Hb4U1G\<CE16410`Nd1D[1=Mo>S78f7n6AX2P21h2W2:_?iCW5a6d3;91e
3Cm:5X2R2[5hR2k54X2R2ng1U@5X2R2Zg1CU@;X2R2Vh1X60R5=2Z2d1G5X2R2Vh1m?RF9X2R2cE0_:lE]@d1m55X2R2Qf1\
1e@3X2R2TX2<X21P2jk1d20k86@j4g5=9X20]1C[1c5a>bb1k:6X20]1Co6TQ24X2R21RX25X2R2Zd1iC_>4X2R2RLQ\16X2
R2f83f<bb14X2R2UV1nQ1?X2R2Y7Q:ZAo4S56[26\1^@c62_86X2R2[AeO^@c67X2R2Y7Q:^KV4RG7X2R2a1h?P1he1P84X2
R2TX2P85X2R2h3Vj1T:4X2R2h3[T2;X21P2[BRV1[3S2n1e7@nH5X2R2Wg1\1_?4X2R2Z6iQ2IX26k1^9S8n64`7X2Cg1Q1Q
2_J^1T45X373`2f1n1Z3b44X2R2ne1UB1Y2Q1Y2V1L\5`1R2P2;=P92621F0TE4h91m35@d1W9518f2Z6[1d1m<5Y2n7Y2PT
1TT12Y2o73Y2^@d1FY2o1b<k1NEj1^@cBQ13I762R1510h7j2ZD3Y2le225Y2TANE[L2Y2X93Y2i9Y83Y2X9@6Y2]i1b12R5
e1l1Y20L`5505b1:7:416\11P1W111J22@J6h1?57L?`K0C315c7k43113CY1]42`2h2Z3^18]226R15B6Z1Y2M`5505b1:7
:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k169Y20]@ENET1mY1h;4Y2b>cBgC1Y25Y2]1o1c5nY26Y2]1o1c5i5[
I6Y2ek19Co:k12Y2_d22Y2lc24Y2^@b2Zm16Y2Z1i9b8^Z1ZB2Y2i94Y2i9d6d13Y2i9Sb1R1Y2V10K\5`1R2P2;=P92621F
0TE4c8[2h25@d1W9518f2Z6[1d1m<2Y2kb12Y2on22Y2ib22Y2Sk12Y2^n19Z2P5i4Pd1l2P6j2[5SD:Z2N0d:^BgGo7e8R3
cF9Z2N0kl1h7=>R3cF8Z2[2_k1l2k8g35g86Z2km1d1W1b5X3BZ2d1\KX4g3f2d1M=m1V1Nl>_8X3P>Q3k46Z2d1V]1o>_8X
3j1Z2LFi4505b1:7:416\11P1W111MCJ6aD_3c7C315c7l2IT131130c1O73Z32P2?h2Z3U426k16c2\9h24Z2h9Rd1h;f1Z
2L`5505b1:7:416\11P1W111MCJ32i1CVBj4U6C315c7BX43113[62`2h2Z3Z3J26k16d2o805Z2km1h;W2lG<Z2N0kl1d8S
3`EK6J3l26Z2km1l2V1^5U23Z2km1h;4Z2U6eg1h;3Z2km1h;_1Z2L`5505b1:7:416\11P1W111MCJ6eOC315c7k43113>;
`52`2h2Q2X1U426k164Z2km1h;P2V1Z24U10F\5`1R2IV1;=d5>l22621F0XS1@d15U6D\218U2@Z623T1^=S14Z24fm1h;4
Z2km1h;o14Z2lj1n2h;4Z2km1h;[;j1Z2L^1Q4505b1:7:416\11P1W111MCJ6c3QLC315c7f3T13113d2730d1d12Y1V1h2
Z3d2[14268a106d=h1Z2L`5505b1:7:416\11P1W111K1CJ32<XOC315c7k43113Ol13Z32`2h2W2R1U4268b16h3a91U1=Z
2N0bHXT1l23g8cFA022?Z2i4R\1n<R2A0630P10d7m51=Z2N0aA50QNP=l23g8o5c@7Z2h9Rd1R40b6Q1=Z2fh1T5d2063Q1
0d7a5287Z2]@]]1l2V1_3T4:Z2km10R4V2S1S2S1E;5Z2km1l2V1d79Z2]@Y20eX1\2Z2Ak84Z2^k1\2h;:Z2h9Z7g\1`230
0\1d76Z2P9jd1l2V1d7c1Z2L`5505b1:7:416\11P1W111J2CJ6eOC315V7<k43113GU1m2_12W1X1h2Z3U426k16X44Z2km
1l2k8;Z2\i1b12h2P410b6Q1X1=Z2n7c8_1[7WATC0k2S1a5S1Q15Z2f@T]1m1j94Z2Q5ih1h;8Z2]@d1ElV1U4l2k84Z2km
1h;gH7Z2km1S4U34Y4T25Z2h9Rd1S4d74Z2SAg\1h;5Z2Z>`_1l2k88Z2fU1c=`:h;T;k5R56Z2km1>64m:6Z2h9d6WY1U4h
;b1Z2L3\5505b1:7:416\11P1W111MCJ6eOC315c7X2b23113[62`2h2Z3U426k16Z=1m1K5Z2fZ1TCh;_I;Z2gHg5V<\AE;
1Ch;[;7Z2aBT82QS1h;U=8Z2b<aR1f>h7o3S8P2:Z2gL^4h4kGX4b1l5a?_1DZ2d4\B1^@`>GLc1e1h2>U118Lk8d78S4@Z2
dBf3o6_A[82l4c1b2R7i18]D]1GV1Z20700]4b2n1d9l1UJh>S2l1@n354?=2?W1112001222V2^261W68:Z2j6d3[c10Ii3
S7o6R1;Z2N0\C_C]2`Cf4Q7XEZ1NZ2M00W@Y1U32PX1d2Y5R31Di;00a1U90255102;5>6@Z2f9[8E7jZ1U19b3o3O@T1i48
Y?N[2:k13[2b4V3^1U48Z9R;U6g1X;e2a1Q5b3_1U111102000fHS1[2:[4b4Q2R11^1U48U13j1Q3n>fFA19\1?3R2R5EA1
10210X2o2m5D[2:[4l5W6g4_T1n4U7G>P1H>11022nHZ1[2:[4l50Z3c7_T1[4371126`1;6b42LFE2E251411102000@6`4
2j5I[2j3c8U7TY1GU21P1?9c6a1510X5g4k=223B127[2:_Y21022@[2:hi1U5\1S91022V<e;2F74F[2:jA8U13j1_T1W4A
19\1?o7C1022@j4F[2UBmW1e2IR1P11`19j5i1@52lG223B12P1[2700]4b2c;l1hE]>Y9n354?=BW114001222V2^261W68
Q1[2700]4b2n1d9l1hE]>Y9n354?=BW114001222V2^261W68Q1[261m1KU41d:b4kDV1Z<>l8b1[254MBW11611022V2^26
1o1I[261m1KU41W?kDV1Z<>l8b1a24h21611022n6K[280]42_2n1Q2n8@i3nAU46Q>X5n3J=Bb152V2^261G[280]42_2n1
P;@i3JSA\4Q>X5i4=U252e461D[280]4b2`=G]IZCn3J=Bb152V2^261E[280]4b2`=Gl3SAgGn3J=22o152e461:[2am1R:
5=a152l41_2\2B21\12561?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0S1D1I5R5@c11f1_1]1D3Z1c
1`3o1Gn3224e1_4i?:f2\2B2^111461?k285051335@3=324?141411Z1P11L:128CC3CM^1\3@h1b;6V92563:0h11I5R5@
c11f1m2D3Z1Z18`3e1J6n3224e1R2\2i?:h2\2B21\1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5JZ1240;i5P1
@X12683R1f72563:0h11I5B_4@c11f1m2D3Z1T5g2n32m1_4k6S2i6:f1[2\2B2^1?1?k285051335@3=6D141411Z1P11L:
12LC3a1^1f5U2c5JP1l16_1`3U42563:0h11I5B_4@c11f1m2D3Z1T5g2o5_4i?:V2\2B2^1?1?k285051335@3=6D141411
Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z1T5g2n32m1_4i?:U2\2B2^1?1?k285051335@3=6D141411Z1
P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z1T5g2n3P2_4i?:T2\2B2^1?1?k285051335@3=6D141411Z1P11
L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z1T5g2o5_4i?:]2\2B21\1861?k285051335@3=6D141411Z1P11L:1
2LC3a1^1f5f5k56V92563360S14?1I5R5@c11f1m2@33Z1T5g2n32m1_4i?:`2\2B2^111461?k285051335@3=64?141411
Z1P11L:12LC3a1^1m3h1b;6V92563:0h11I5R5@c11f1m2D3Z1Z18Cl2g2;b32m1U2Y2i?:X2\2B21\1?1?k285051335@3=
6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z1T5]1Y1n32m1_4i?:Y2\2B01^13;1?k285051335@
3=6D141411Z1P11L:12LC3a1^1m3h1b;6V92563:0h11I5R5@c11f1m2D3Z1T5g2n32m1_4i?:T3\2B011\111461?k28505
1335@3=324?141411Z1P11L:12LC3C2J^1\3@h1i2]8:6V92563:0h11I5R596c11T1Am2D3Z19P18Cl2e1J6;]1IZ12m1R2
2;1k1n5j9:o1Y2\2B011\1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0Z1=1I5R5@c11f1m2D3Z1T
5g2n32m1_4i?:X2\2B01^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1m3h1b;6V92563:0h11I5R5@c11f1m2D3Z1
T5g2n32m1_4i?:[2\22?21\1861?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z
1T5]1Y1n35j1_4R7f8:Y2\2B2^13461?k285051335@3=64?141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1
m2D3Z1T5g2n32m1_4i?:W2\2B2^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2
D3Z1T5g2n32BZ1_4i?:X2\2B2^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D
3Z1T5]1Y1n322j1_4i?:X2\2B01^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m
2D3Z1T5g2n32BZ1_4i?:2\2lZ21\2[1\2J`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2R4P2U426k16`1\2B03
1l1?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2h352]6i?:2\2WQ3V1]2W10F\5`1R2P2;=d5[32621
F0nDY>@d1[6Q318EP22D1012Z56T1b>[1]2W10F\5`1R2P2;=d5[32621F0Z<_6S2Y>@d1[6Q318j1K2D1012[2n223T1R5_
9T1]2R1L\5`1R2P2;=P92621F0TE4h=5@d1W9518f210D10_5[1d1m<U1]2X1F\5`1R2P2;=d5[32621F0XS1@d1[6^2B18f
22B11041X56T1b>^2]2X1F\5ANR2@C?81082=d3E41R14X10l12621F0Z4Q2l8PAP2L78d1?0A19<1d1HAGEL1140j118D00
1=BLG1021Y4P16T1R5_9^1]2X1F\5ANR2T1?810;=Z4Y1[32621F0XS178d1n1\2Y1ELT218D02m12Db56T1R5_99]2`8hU1
`L10\;c8_3V1]2R1L\5`1R2P2;=P92621F0TE4h91m35@d1W9518EP22D10_5[1d1m<8]2o]1hL15110P1]2R1L\5`1R2P2;
=P92621F0TE4h=5@d1W9518f2Gb5[1d1m<S1]2R10K\5`1R2P2;=P92621F0TE4h=5@d1W9518f22D1`5[1d1m<T1]2X1F\5
`1R2P2;=d5[32621F0nD55m=78d1[6Q318f21E_526T1b>R1]2R10K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Gb5[1d1_
;]1Q1]2R1L\5`1R2P2;=P92621F0TE40g=5@d1W9518f2Gb5[1d1m<O]2X1F\5`1R2P2;=d5[32621F0nDY>@d1[6Q318f2G
b56T1b>P1]2W10F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2E1b56T1b>3]2hZ21O]2W10F\5`1R2P2;=d5[32621F0XS1@
d1[6Q318f2Gb56T1b>2]2jZ2R1]2V11F\5`1R2P2;=d52X32621F0XS1@d1?k5Q318f2GS5>6T1b>Q1]2W10F\5`1R2P2;=d
5[32621F0nDY>@d1[6Q318f2Gb561R1b>3]2^]1[MQ1]2R10K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Gb5[1d1m<M^2Y
6Z:<^Fe5h<61h1S5f3i2[181624000T:^10U2g8;_1P1^2Y6P1n1ELT6a6ZR1061_5m7X12816240000S:Y1m8d1@;2E^2Z7
^222o_161f>D24000^;W8E=V1LK^2j?S9SD2^3^5a;^4Z2M624000e2m80d1c2g45`1;o2A^2g<:a^1_:V31624000c;0d1T
<=^2Q9L\4`L^N1951>[=S9C^2>j5Q8RP18Dh:U?194000>T;c:F3^2gY25R1_2h3Z<o63_3\4=[1m1B4?R1Z1R21U3e47@71
A>>P2:9n=f;S5]3h1Q1_2V1F\5`1R2P2;=d5[32621F0Z8c<Y>@d1[6Q318f2Z623T1U<\23_2OZ_12_2S`18_2VR1Y9a4Z:
V1BmR1:_2XBZ9fC0P9f<d1T9f:6_2^C\j1W4V:S31_23_2QA`o14_2\;o@c95_2V;o=RETa14_2hi2\304_2dj1XL15_2l;Z
KZHdS1C_2d8Ae2R7Q49X;e3;HYF[2b51f1[7RBV23_2Rf1jS12_2mi22_2Rf13_2_<nb2;_2EjOU7kS19j3Y3P8`1j2>_2S;
\E[5^6c5W@jAo6?P1j2Y2>5_2n6QY1k>`N:_2I09i9b8^Z1kA>g?7_2WG_:g9U\1T1Q45_2fS1Z1o2Sb12_2Uj23_2jQ1Zh1
2_2Sj22_2Yj23_2_Ha51_2<_2^7d8c:d4\2P3[30k1P^1f55_2jT1S6Zb10]1_2G`5505b1:7:416\11P1W111MCJ6SOAC31
5c73g4311_62`2S6U426k16V8Z1_2G`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16\1_2G`5505b1:
7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16h2j52_2Wk26_2mg23X1c35\1_2G`5505b1:7:416\11P1W111MC
J6eOC315c7k4311_62`2m4U1U426k16d71_24_2Yf20W9[1_2G`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6
U426k16V<b1_2G`5505<U1:7:416\11P1W111MCJ6eOC315c73g4311h5F2`2S6^18]226k16Z3R4`2c1_2GZ2U3505<U1:7
:416\11P1W111MCJ6PJd5C315c73g4311h5F2`2S6^18]226k16]7l31_23_2VY1Qj1;_2`4b>o;eCh1g3b7nGe1;2_2h63_
2fOjj12_2oe1O_2l2j4b2l1b5P7e4R1Y19m1S1h65\21f5e1`3S1S9=Q1H<f5i<\2C`3K_2f2Q1e38T10W6o;e4i1EF61Z9a
5@A`2Q<_1Hi2S@P30O_2OMn25n4;Mk;g3P4Z3F4V1\4Z1d6@H4R136IR1S2j6T?d5d4m1_2:b1j4_23S5LLHQ2_1m1g4;U33
V152_1Ke2[1=W1<6[149EP1Y544>9g1F:9g2Cf4a3:973Y1B`:[860g1S2o1Ha4K_2Q8W8`1V8n4M\15;R21T1c;a2b1\2;Y
3U;T=]46Q4e14j1g2_2:`3k4P1X115B_1887=2Q1KB?V15J1B0[1c2P3f1c3N46?R13j2R2G8P1EM;a1V17;17W1o1n1W1i1
C8o7:\11MR4c6[1]1<U1U3H>K=06W2b17CS1=`1Y1061=G_2f2`19OHY3Y7U:R5m1;21R39g2D\FZ3WDP2e9f2_2=h2S11AG
T1OG0;5l1e3g2T45T196L;JH>>I;[2U10R25DZ3O1R4U4G1h4[19Z137R10612e12Z1e1JQ1R1m1e11DQ1MU120k2W2U2f20
3EJZ23n3P2Q1m10W1V1l1_28i5^19;H5=67E1Gd6b1j134JG[3_D2R1b7:[1411Y1A^1;U1J2Z1Z4LK3V1HW5`61_6n128EN
5:=0\1f1b1_28m2S11o1L79T15E6R1[<S2W1X1W:n8U1^6Z13Z108e15Z13a1J22]3T2LKMU1o2W2U2n9l221j2T3D_2:0m2
n7Y1U1W4ZMo<]9e1BL`6\1331V4P1_2451V4b2V1`7M8d1`128b?o62\5[8Q9i5Q14n3^111;8l42M;_2<i6cY1g>0l1i18Y
F0:_2<i6Y3YV1h?T1P4SDo8G_2:n2`23W8`11]71Y=\4U3W2ZFX3b5j1\1335T15_2:R1lV1UW12_2gL1_24_2]i2Z2T75_2
ee2g3Z2T79_2X;bCm4XEi3W<W9R1O_2V1F\5`1R2P2;=d5[32621F0Q<AdF@d1[6Q318f2Z66T1b>m1_280U2884=E13MDj2
;9c5S7k12o1i1=91S1g1:H9U1K5;2[17@[19@`123Em1V4_4i3;3;d1f=\;V36K;V6W13_2S;1=_2i>T9[1h50NnGf4k4XJW
56B_2V?P3f5[1h50NR3i1QCf4k4XJk1[332d2_2?0f1;?EU2>073313783H@1;11Z1P1N:Q1C3P3X4]1g1Hg1_2;1M1S20>:
1:6W3c4Z1C;d25R5@DN1=7P1f26D^19P1\2\1g2i1e8c:k14o241321X1_2i>T9cT1K3e2850<?h3261HB:3N8@620o40224
61e4==X2Od3_4S1_2S3Em233=83g13_5P3X4d8M1S20>:1:6YD;h1Z2Z2f9YCk1T366n2_280U28812=4@13MDC33=83S1;7
11_51n2T43g12o1i1=91S1Q1E710H9O049:145642[17@[19@`123Em1V4_4b2;J;3;1b1GZ2f9L\;V36K;Y2k1P2S1326e2
_2078_1?1J:^2<13313D=63@1414112W11N10K7212V3^1o4k8C_6e2Q325053:JI41Q2P4@c11f1]4C`1K:\4k5KHH2R6=[
1T11^6o1P155]1J@_207h<U3XX1T9X:d1KX=Y4P15c1J=_207h<^[1T9m;KX=Y4V1c1J<_207h<cd1m;KX=Y4V1c1J?_207h
<U_1]5d:X1KQ8V5Y4V1c1J;_207h<cd1m;KbAV1c1J;_207h<cd1m;KbAV1c1J;_207h<cd1m;KbAV1c1J=_207h<cd1d4o5
X1KbAV1c1JC_20P=`CW=NX1bA_;=I1X=;?]3V1c1J:_20P=cd1m;KbAV1c1J<_20b3]9bd10m;KbAV1c1J2_2[f2:_2:1W4a
2g7X5bLeNj64_2\Mk8Pg1R1_2V1F\5`1R2P2;=d5[32621F0nDY>78d1[6Q318f2Z664OIU8b5Q1_2V1F\5`1R2P2;=d5[32
621F0nDY>78d1[6Q318f2Z664Oo8b5Q1_2U10F\5`1R2P2;=d5[32621F0g4cML78d1[6Q318f2Z66T1b>2_2bi22_2bi25_
2jg2^2U412_2TZ19_2QU1Zb1B[20d2_1J2_2lc15_2^4PLfAR16_2^4U<[Ak2^72_2Re2Q1_2P1Ll4?`1R2P2;=h1W72621F
0TE4h=5@d1W9518f2Z6[1d1m<6_2l80be1`8mD5_2ZX1`MZ>W;3_2Vd2W;2_2ik22_2TR33_2l7]W25_2aAb3fX114_2lHWK
c43_2JYHI_2H00W@_4;f[1WEU9021313102;2201B<_2J\CjW1Z3o2Q7a8U=?Q1>A_2H00f20Z7d:6YZ20270D502_2bn2P1
_2V1F\5`1R2P2;=d5[32621F0mMZ5@d1[6Q318f2Z66T1b>o201_22_2jg12_2Yk15_2go2Y3801_27_2VF_Hc7G2mX12_2o
X13_2hR2[2C_2:Z<Y25FE`2i6Ma5FZ2g:P5^J3d1b27_2l\2`1P2V7`774_2l\2YB7=_2m3a5X2`KR2mH`3i<DR47`76_2iJ
cl17_786_2h;i4jV27`74_2\]1US1j6V1_2U10F\5`1R2P2;=R2a3[32621F0g4T9Q3l28S?78d1[6Q318f2Z66T1R7_77_2
^CT:lV1AP=[8:_2o2:S@T:\?_S1P1]1_7]1_2V1F\5`1R2P2;=U5>[32621F0_4U9KKe>T5@d1P6:Q318=\1KZ66T1j1K1\4
m2k1m1D[1_21P250279U4P2Ee9?f135;RFm3^5[1C9C>`2i12Al3b1S1b1h214130Me6h1g@5_2S;13e\1W1_2V1F\5`1R2X
1G;=d5i10`12621F0c9a3LUE@d1X62LT218f2Z66T1c2:c;Y1_2V1F\5`1R2X1G82=d5i10`12621F0_5S4a3_=b8@d1X62L
T218f2Z66T1c2:c;a1_2V1Fl4?8W1LU1<KG0:=8L5<`3:[32621F0R88MR3Y5aA@d1[6Q3180e2Z66T1U3]3a1\6V1_2V1F\
5`1R2<K=9072=d5[32621F0_5Lo5kF@d1[6Q318f2Z66T1U3\;8_2^7`C1gFEj1`W18_2X=j5e7g2k2Q3h?9`2P=cd1m;KbA
V1c1J>`2P=PQ1bCl9P2I1W1k<^3V1c1J;`2P=cd1m;I1T>]3V1c1J9`2P=cd1m;KbAV1c1JB`291i6j5oLh6X7a9m;KP1a@V
1c1B06;`2P=cd1X;DI1bAV1c1J:`2P=W9[[1m;KbAV1c1J\1a2P250279U4P2Ee9?d1135;RFm3^5[1C9C>`2i1DU1_1V1b1
S1b1h214130Me6h1g@\1a2P250279T3P1HW1E0d9?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1g@Z1a2P250279
U4P2Ee9?f135;RFm3^5[13?9C>`2i1Dl3b1S1b1h214130Me6h1g@Z1a2P250279U4P2Ee9?f135;RFm3^5[1C9C>R2=i1Dl
3b1S1b1h214130Me6h1g@]1a2P250279U4P2Eh4R1Mk2?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1d2R>\1a2P
250279U4P2Ek5Y2_1?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1d2R>Z1a2P250279U4P2Ek5i3?f135;RFm3^5
[1C9C>`2i1Dl3b1S1b1h214130Me6h1g@[1a2P250279U4P2Ee9?f135;RFm3^54V1C9C>`2i1D_3<b1S1b1h214130Me6h1
g@Z1a2P250279U4P2Ee9?f135;RFm3^54V1C9C>`2i1Dl3b1S1b1h214130Me6h1g@Z1a2P250279U4P2Ee9?f135;RFm3^5
[1C9C>`2i1D_3<b1S1b1h214130Me6h1g@[1a2P250279U4P2Ee9?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1T
<^3S1Y1a2P250279U4P2Ee9?f135;RFm3^5[1C9C>`2i1Dl3b1S1b1h214130Me6h1g@Jd251Mk5V1_3a4<a3[LS8k6k10@i
4OT4b19BHl4^=2=d20]4b2P4n8@i3TF6Q>X5i4m2g201m5:\1358503@9`1J8_29P11Y218j1T1I6B4S1]1@W20T3\1?D@D5
8JQ3f4S2l2d1d4\1A`1==\1T2KLKh9FA6;:<e294;0f14]3H29_1?Ei11FO6P1;>_103@Ng20j5l1H0Dh54]5n16B4a2Q7g;
S2U;n1=Q4[>k294U=6[34`6g201e167A12S11AT14314E74@;0403;>9G426166G3>3P1M4E3117<9a13[1Y192<Q1112764
?7@>5375?228512c1K24I1676489O5<02323841298J33@977A8C8^1JW1AL2KS2HP22F>29g1O:1T1330611c12A;Z1e1>K
Lg1h11J@>IU121P30FH;422181e2KR11<0m28?H299U12<Ea171f1S10264>B>254034;<h2n1R2V3VV1e12a8i3T4h<^D5h
2P]1T22a8W1h20P4SC7A2o1i1GU1FP1:H9U1K5;2[1H[19@`123Em1O2Ka?T2;ZGm8\1h20f1o8X2n1o82o1i1GU1g1:H9U1
K5;2[1H[19@`123Em1n1m:T2m91Jh22321b2V=_1h20f16R2e6X2T:7A2o1i1GU1g1:H9U1K5;2[1H[19@`123Em1O2K[9f3
^2T2;P<XAn2Jm1[1h20T5P4`1I^1Y3d72o1i1G1S1g1:H94P1K5;2[17@[19@`123Em1U6`2UAk28Z>R4f2h20f16788466E
13MD8LZ19;9[12F^1n1A@7h5k12o1i11;91S1g1:H95OK5;2[17@9Q19@`123Em1O2Ka3U3n2J;3371b1GX8i1k28b2`8V3R
1;V6W1P1h2Q4Q2R24A8j1;a3_1R4@7T=i<Bl7^1Jk7b12i4V44V1S1d9l6V1[2<h2]1h7c11=\4JVX1oDEeDAh23\3\3]1Q1
bG`?Q1Z8YM1a1l1o4]30@h2f1d6c6T9Q1c4kBQ4U5bC9P;i8`107h2`8b2k3b5Vn1o<=j200i6h3^S1[2`;TC`1313@j200i
6h3a7S1hC[9`9o1kB8`131?j21i6Z;S1hC[9`9RCQ2`131337j20c:`T2`131:j2mFRa1R5Q2`131337j2aZ1cT1`13538j2
QW1g4[S1`1353;j20F0j90T`1[D`1318j2hK^>VIQ1d:Id1:j200i6Z3XV1eN`1317j20Q2R]2`131<j200i6a?eG[2`;TC`
131:j200i6cY1`;TC`131;j20F0j9U`1QCY1`131:j20F0j9U`1[D`131W1j2i:\1l41?341W1j5i9Z1]2O`65d8b60;C:c1
KA]1N60j2Z5MR15`13j4]2Nj2Q6g21l11T26V3c3V1Y2a1;m8h;d7k1c@1V2h1;[1Nm8[3W4V1[2Gj2i:\1j411k2fB^3o32
2d8o6b2Ko1N[96Q1_6]26j2o<WQ1]L_4Y<3j2o]2U1:j21i6R7Q3a1GIZLeN6j21i6cY1VL^27j21i6cY1VL^248j21i6`8R
Q1VL^247j2mFWh1`13533j2mFWh1Z1j2]4<Y4^1P1P4Y11?H2A<19R3n5j20Kh?[8?J1Bi82R1S5Q3G050W1AP28DV1=j2`?
Z7S1e80g3?1R>Y1gJZ13j2kFYh1Y2j2Y8S1X17R21?AMOI??b1P2a4^2<3W3;>59^2T3>B\2<P1P1I_11S4U30;]1L@Y1Q4f
1V7CMh22U1B<[1Z1>0>FY2W11S3<:HCJ:ELU4Fj2_53f50W3`2R11IjBoKa3X1`6@3U1m1D1j9X1j21o5I27Bi2`6@D1_4h8
0d@3g8;S1V7h2Q2Q3n2319:032W1<`1D1c2R70Ij2V4a82V=5R1Y5R10W20V2cJP1`5m5g1Z1BFHP7\2\39j21i6S=_L\K_2
HZ6Ej21Mk5^<0H2WL`9Z7[5OT4b19BHP5Z=2@j21i6g3h4f3[MPEl3V3;4:d1b2h9>j21i6g3`5<X38[LTL@:d1c2;j21i6X
9<X3dLTL@:d1V1j21b1m1<X2B_2U9f2c1W2EGe9]2<b2c1T5\5k1`3Eh3P1`6Q1]4D9[14k8X3T6`106j21i6cY1_BU<6j21
i6cY1h?l>8j21i6Z3[8lMgFm77j21i6Z3XV1gFm76j21i6Z3XV1eN9j200i6cY1eN`131:j20Gj9\6hY1[D`1313j2R2R]25
j2c5i@e@QX15j2PAa1bl1I2j2U_25j21i6cY1eN6j21i6d?nIeN3j2V:nT26j21i6cY1eNn4:j21f5R1cY1`;f@]2m1P32j2
U_27j2U13f7X@ke1h=]1j2a=l1D69U2JDB0e6d2l1_2LS5V1g22^37R48J=`3o7g1Q1T4[18j4P4Z4Y4i1CS1=m241;4j2VN
`7]Y1;j2VT1c8\<k2P;B[5Q2AS26j2Hj9k@YO[D6j20T_2`131R1j2E10I\5`1R2P2;=P92621F0TE4h=5@d1W9518f2_5J[
1d1m<;j20F0j9i;[T1[D`131Cj2d;Z51?V2h6V5Y3i8^4f4n1e3o9P8F9[16j2[1l9eJVY1d4@j2oU1f62^3i:n1\8U3`60`
132236j2G0j9U`1[D7j2G0]9<U`1[D4j2Va1W4fI8j2G0j9jZ1Z5QCY15j2Hj9U`1[D3j2OU^25j2_53aY2\13j2^e1fI7j2
HT8e1U`1[DX27j2G06c9U`1[D3j2k]2Y13j2TCPl17j2G0j9`8dW1[D7j2G0j9U`1^CL3j2X^2L5j2bB?Rl1_26j2Hj9U`1[
D_2<j21i6Z;;G0SMZ5U4TE_25j2PAY2Yi1`23j2f\2^24j2bBQj1`24j2d\2@o13j2U_2m?8l2i6W<[MeCA8g<6l2i6cY1PM
W4[74l2i6Z3XV14l2i6cY1`97l2i6j4^5YOcAlDP2m210h19?k2>07335@3A24?1j1P1N:Q1C3j7Lb;6V92:5;j1I5b4?@e1
2c18d2D^1c1Cl2e1Q1F[7\2d2Y3AR8Q13:k2m210h19?k2>07335@3<424?1j11NN:Q1C3a1HT4Z1Lb;6V92:5;j1I5b4?@e
12c18U2>D^1c1CNm1[191H6;:MN620k2T222461k1_203Y3A3n7Q13:P1NJn2U8g4Ah7fU1KW1n299Nc3]1:[196^57n4==]
;Q22Y1o2S2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:i?:Z1o20R2?k2>07335@3Y11j1P1N:Q1
C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:i?:Z1o2S2?k2>07335@3Y11j1P1N:Q1C3g8R;?6V9C;d25R5@e1f1m2D^1T5g2_:
i?:`2o212\12561?EU2850513313@3=63@141411Z11N1L:12LC3a1^1f5b;6V925053:0`171I5R5@c11f1m2D^1T5]1Y1T
448U16_4i?:f3o21_111461?EU2850513313@3<03230?1121411HA1N1L:12LC3a1^1Dg2@h1`289M0S3M1JX10><:6W3n5
25053:0I24>71I5R596c11f18V1]1D^19]3\1e1Q1c2`14<X1e1<78k1n5`6S2U1:o1]2o212\12<1?EU2850513313@3=63
@141411Z11N1L:12LC3a1^1f5b;6V925053:0Q18=1I5R5@c11f1m2D^1T5g2Y48\1_4i?:^2o21_11=1?EU2850513313@3
=63@141411Z11N1L:12LC3a1^1m3h1b;6V925053:0I24F1I5R5@c11f1m2D^1T5g2Y4e1_4c>U1:b2o212\12561?EU2850
513313@3=63@141411Z11N1L:12LC3a1^1_4V1b;6V925053360Q1>71I5R5@c11f1m2D^1T5]1Y1Y4^16_4a8W7:[2o21_1
2561?EU2850513313@3=63@141411Z11N1L:12LC3a1^1f5e5l56V925053360h11I5R5@c11f1m2D^1T5g2o5_4i?:^2o20
0_11=1?EU2850513313@3=63@141411Z11N1L:12LC3a1^1m3h1S3R4[46V925053:0I2K1I5R5@c11f1m2D^1T5g2o5_4i?
:_2o212\1?1?EU2850513313@3=63@141411Z11N1L:12LC3a1^1f5b;6f8?25053360<D1D1I5R5@c11f1m2D^1T5g2T4c1
6_4i?:_2o21_1?1?EU2850513313@3=63@141411Z11N1L:12LC3a1^1T2h1h1b;6V925053:0<<24F1I5R5@c11f1m2D^1T
5g2T44e1_4i?:]2o212\1?1?EU2850513313@3=63@141411Z11N1L:12LC3a1^1f5b;6V925053360Q11D1I5R5@c11f1m2
D^1T5g2T4c16_4i?:]2o21_1?1?EU2850513313@3=63@141411Z11N1L:12LC3a1^1T2h1h1b;6V925053:0I24F1I5R5@c
11f1m2D^1T5g2Y4e1_4i?:R3o21_1951?EU2850513313783=63@141411Z119D13H:12>=C3a1^1f5f3:P1129600V3`26g
4^425053:0Q1F1I5R5@c11f18V1]1D^1T5o18>T44e1m2a1k5\8:U1:Z2o200_1?1?EU2850513313@3=63@141411Z11N1L
:128CC3a1^1f5b;6V925053:0h11I5R5@c11f1m2D^1T5g2Y4e1_4i?:]2o21_1?1?EU2850513313@3=63@141411Z11N1L
:12LC3a1^1f5Q9`26V925053:02FN1I5R5@c11f1m2D^1T5U2AY4e1_4T7d8:W2o21_1?1?EU2850513313@3=63@141411Z
11N1L:12LC3a1^1f5b;6V925053:0h11I5R5@c11f1m2D^1T5g2o5_4i?:Y2o21_1?1?EU2850513313@3=63@141411Z11N
1L:12LC3a1^1f5b;6V9240053:0h11I5R5@c11f1m2D^1T5g2d4Z1_4i?:X2o21_1?1?EU2850513313@3=63@141411Z11N
1L:12LC3a1^1f5b;6V925053:0h11I5R5@c11f1m2D^1T5g2d4Z1_4i?:W2o21_1?1?EU2850513313@3=63@141411Z11N1
L:12LC3a1^1f5b;6V925053:0h11I5R5@c11f1m2D^1T5g2o5_4i?:[2o21_1?1?EU2850513313@3=63@141411Z11N1L:1
2LC3a1^1f5b;6V925053630<<2K1I5R5@c11f1m2D^1T5g2o5_4i?:[2o21_1?1?EU2850513313@3=63@141411Z11N1L:1
2LC3a1^1f5b;6V925053360S14?1I5R5@c11f1m2D^1T5g2o5_4R:f5:W2o21_1?1?EU2850513313@3=63@141411Z11N1L
:12LC3a1^1f5b;6V925053:0h11I5R5@c11f1m2D^1T5g2o5_4i?:\1o2S2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C37S14
[15R5@e1f1m2D^1T5g2_:i?:T2o22^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f
1m2D3Z1T5g2f4X1_4i?:d1o230\1A?k2>07335@3Y11j1P1N:Q1C3S7c1b;6V925:;Q1>S15R5@c11f1m2D^1T5g2Y4e1_4i
?:o1o202]11??k2>07335@3Y11j1P1N:Q1C3]6@12217V1b;6V925:;Q1>S15R596c11f1m2D^1T5g2T44Y1;_4i?:o1_1o2
3]1A?k2>07335@3Y11j1P1N:Q1C3g8b;6V925:;d25R5@c11f1m2D^1T5g2o5_4i?:d1o23]1A?k2>07335@3Y11j1P1N:Q1
C3P7221^1b;6V925:;d25R5@c11f1m2D^1T5g2o5_4R7f8:Z1o2S2?k2>07335@3Y11j1P1N:Q1C3S7c1b;6V9C;d25R5@e1
f1m2D^1T5g2_:i?:c1o23]1A?k2>07335@3Y11j1P1N:Q1C3P751^1b;6V925:;d25R5@c11f1m2D^1T5g2o5_4R7f8:e1o2
3]1A?k2>07335@3Y11j1P1N:Q1C3P7221^1b;6V925:;d25R5@c11f1m2D^1T5g2c528_4i?:`1o23]1A?k2>07335@3Y11j
1P1N:Q1C3S7c1b;6V925:;d25R5@c11f1m2D^1T5g2o5_4i?:d1o23]1A?k2>07335@3Y11j1P1N:Q1C3P751^1b;6V925:;
d25R5@c11f1m2D^1T5g2c528_4i?:j1o23]1A?k2>07335@3Y11j1P1N:Q1C3P7201`1b;6V925:19Q1;2S15R5@c11f1m2D
^1T5g2Y4Y1;_4X>`1:m1o202]1A?k2>07335@3Y11j1P1N:Q1C3n6120b1R4_76V925:;Q1;2S15R596c11f1m2D^1T5g2T4
4e1_4h4`4_6:S2o22^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0h11I5R5@c11f1m2D3Z1T5g2o
5_4i?:T2o22^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563:0Z1=1I5R5@c11f1m2D3Z1T5g2o5_4i?
:Z1o2S2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;S1`15R5@e1f1m2D^1T5g2_:i?:Z1o25m1?k2>07335@3Y11j1P1N:Q1C
3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:i?:[1o25m1?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:a
8W7:\1o25m1?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:a8W2o4:[1o2S2?k2>07335@3Y11j1P1
N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:a5j1\8:V3o200_111461?EU2850513313@3=323@141411Z11N1L:12LC3a1
^1m3h1`289M0S3OS20><:6V925053:0I24>71I5R5@c11f18V1]1D^1T5e1Q1c2`14<X1R2\2n5d8U1:^2o200_1?1?EU285
0513313@3=63@141411Z11N1L:12LC3a1^1\3Y2[:V16V925053:0X1?1I5R5@c11f1m2D^1T5g2n1P4_4h4g8X2:S2o20V1
211D?k2>073313@3Y11?P19P1N:Q1:83e3f2013S2`2f8:6V9C;d25R596c11f18d2D^1Z1i3g2l11P59U3V7b8:P2f1o20V
1211D?k2>07335@3Y11j1P1N:Q1:83\60Y2b;6V9C;d25R596c11f1m2D^1T5g2n1`8V7b8:P2[1o20R2?k2>07335@3Y11j
1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2_:`=X2:[1o20R2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2
D^1T5g2_:`=X2:g1o20V1211D?:`2>07335@3D4?1j1P1N:Q1:83\62W2T8]36V9C;d25R5@c11f1m2D^1T5g2o6_3i?:\1o
20R2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;Z1Y15R5@e1f1m2D^1T5g2]4Q6i?:[1o20R2?k2>07335@3Y11j1P1N:Q1C3
g8b;6V9C;d25R5@e1f1m2D^1T5g2]4Q6i?:X2o201^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5Z2g4_46V925
63:0X1?1I5R5@c11f1m2D3Z1T5g2f4X1_4i?:T2o201^1?1?k285051335@3=6D141411Z1P11L:12LC3a1^1f5b;6V92563
:0h11I5R5@c11f1m2D3Z1T5g2o5_4i?:[1o20R2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2g5g4i
?:]1o20n13?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1T1Am2D^1T5g2_:T7d8:`1o20R2?k2>07335@3Y11j111L
6G:4LC3g8b;6V9C;d25R5@e1f1m2D^1T5g2l11`8i?:[1o20R2?k2>07335@3Y11j1P1N:Q1C3g8b;6a6d2C;d25R5@e1f1m
2D^1T5g2_:i?:Y2o200_1?1?EU2850513313@3=63@141411Z11N1L:12LC3CM^1f5b;6V925053:0h11I5R5@c11f1m2D^1
T5g2o5_4i?:[1o20R2?k2>07335@3Y11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2d4j5i?:\1o20R2?k2>07335@3Y
11j1P1N:Q1C3g8b;6V9C;d25R5@e1f1m2D^1T5g2]46j5i?:a1Q3_1?1U1^2<13313D=63@141411Z11N1L:12V3^1gJ2505
3:i11R6@c11f1Q5l=g1Q3_1?1U1^2<13313D=63@141411Z11N1L:12V3^1gJ2505363371<N1R6@c11f1Q5V<e1m1Q3_1?1
U1^2<13313D=63@141411Z11N1L:12V3^1gJ2505363=[11GZ5@c11f1_1a3l=b;K87l1DZ1U2g1Q3_1?1U1^2<13313D=63
@141411Z11N1L:12V3^1gJ25053:i11R6@c11f1_1a3l=g<i2`3k11m1Q3Q1=?1U1^2<13313D=63@141411Z11N1L:128m2
^1gJ240053:i11R6@c11f1Q5X3k352V67Z7b72R4d1Q3_1?1U1^2<13313D=63@141411Z11N1L63128m2^1V<`>25053:i1
1R6@c11f1Q5l=^1R3^1?1d3<1335D=6D141411Z1P11L:12V3^1gJ2563:g111R6@c11]5Z1l7o5_1R3^1?1d3<1335D=6D1
41411Z1P11L:128m2^1gJ2563:g111R6@c11]5Z1l7o5R2R32M0<951d3<1335D=6D141411Z1P11L:12V3^1Q8f1h;U5256
3:g1001o52@c11=o4Z1c1X6o5[994@d2O2U1]4b1R32[1?1d3<1335D=6D141411Z1P11L:128m2^1gJ2563:g111R6@c11]
5Z1l7o5j9U42T39^1T32`5505JG:7:416\11P1W111MCJ6V<^CC315c7k4311_62`2g4[1h3<26k162U3^k22U3lo22U3j]1
4U3mHEik11U32U3[c12U3h[2Z1U31`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k165U3hf2[2d112U3
kj25U3oMo>jX1S43U3[h2\13U3RR362U3TP14U3QS1j6n^1]1U31`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2
S6U426k16h3m4h3]1U313\5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z=1`1U313\5505b1:7:416
\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16l7]516N3U3b9ka2e1W3K@5[3A505b1:7:416\11P1W111MCJ6`;TDC31
5c7l2IT1311m4a12l1CS6U426k16h3?Q4[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311m4a12`2S6U426k16j?\1
W3`5505b1:7:416\11P1W111MCJ6eOC315c7f3T1311_62`2S6U426k1056Y1W3`5505b1:7:416\11P1W111MCJ6eOC315c
7k4311_62`2S6U426k16l1W3`5505b1:7:1216EF1P1W111MC=<6Q1]3]6V7`=C315f6L3NE;f2311R5\12K;X1o4S1^1f22
6k16V3V4`1W3`5505b1:7:416\11P1W111MCJ6eOC315c7f3T1311S1n3\12`2S6^18]226k16X2T5[1W3`5505b1:7:416\
11P1W111MCJ6eOC315c7k4311_62`2h41X1U426k16]1W3Lc4505b1:7:416\11P1W111MCJ6i3kKC315c7k4311_62`2h46
S1U426k16Z1W3`5505b1:7:416\11P1W111MCJ6_4UKC315c7k4311_62`2S6U426k16^1W3`5505b1:7:416\11P1W111MC
J6eOC315c7k4311_62k1DS6f3>268b16Z=1a1W3Z2U3505b1:7:416\11P1W111MCJ6]E2l3W6C315c7k4311Q2]42`2S6U4
26c176\6P1[1W3Z2U3505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16\2_1W3_2P3505b1:7:416M3:1P1
W111MCJ6eOC315c7f3T1311_62`2S6U426k16\2i:_1W3`5505b1:7:416\11P1W111MCJ6mFNh7C315c7f3T1311_62`2l4
V1g1]226k16\2Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7f3T1311_62`2S6U426k16e1W310e1FP3505b1:7:416\1
1P1W111MCJ6oAe=C315c7k4311e3i22`2S6U426k16`60d5426d1W310e1g3505b1:7:416\11P1W111MCJ6nFf8C315c7k4
311_62k1DS6U426k16`60d5426Z1W3`5505b1:7:4165V11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z1W3`5505b1:
7:416\11P1W111MCJ6eOC315c7k4311_62`2S6V3N26k16^1W3`5505b1:7:416\11P1W111MCJ6c3KUKC315c73g4311_62
`2S6^1f226k16Z7^1W3`5505b1:7:416\11P1W111MCJ6c3Ko7UCC315c73g4311_62`2S6^1f226k16`1W3000]5505b1:7
:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16e<D1:^1W310]5505b1:7:416\11P1W111MCJ6eOC315c7k4311_6
2`2S6U426k16e<D1^1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2h45T1U426k162R3\;^1W3V4Y1505DM:7
:1216\11P1W111MCJ6_<`Ad1C315c7k4311_62`2S6U426k16[1W3`5505b1:7:416\11P1W111MCJ6eO@2315c7k4311_62
`2S6^1f226k16g1W3f1]2[1505b1:7:416\11P1W111MCJ6mFY3j1b3@2315c7f2T2311j42a12[1T1h2Z3^18]226k16X4[
1W3f1i3505b1:7:416\11P1W111MCJ6eOC315c7f2T2311_62`2S6U426k16a1W3`5505b1:7:416\11P1W111MCJ6S;]:;i
2m6C315c7l2n1311o4_12W1X1S6U426k165Z1W3`5505b1:7:416\11P1W111MCJ6_LU3C315c7k4311_62`2S6U426k16Z1
W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2m4U1U426k16Y1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k
4311_62`2S6U426k16[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311X5V12`2S6Y3K26k16[1W3`5505b1:7:416\
11P1W111MCJ6eOC315c7l2n1311_62`2S6U426k16`9[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2^49Z1
U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2^4d1U426k16Z1W3`5505b1:7:416\11P1W111MCJ6
iBk<C315c7k4311_62`2S6U426k16U2W3>FZ4505DM:7:416Y121P1J;0118DCJ32Y3N\22621F0hGC315c7k2@^1311Y652
`2718f2i2`36=26<^16l<[1W3`5505b1:7:416\11P1W111MCJ32X4\KC315c7k4311_62`2S6U426k16^1W33\5505b1:7:
416\11P1W111MCJ6_4UKC315c7X2b2311_62`2S6U426k16Z=1Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62
`2S6U426Y1A6[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U4241Y1A6[1W3`5505b1:7:416\11P1W11
1MCJ6eOC315c7k4311_62`2S6U426Y1A6h:Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426Y1A6Z1W
3`5505b1:7:416\11P1W111MCJ6i1kMC315c7k4311_62`2S6U426k16[1W3`5505b1:7:416\11P1W111K1CJ6eOC315c7Y
2a2311_62`2S6U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16U<`1W3`5505b1:7:416
\11P1W111MCJ6eOC315c7k4311Z64230=5g1h4=LU426k16]1W3`5505b1:7:416\11P1W111MCJ6eOC315o5c1k4311_623
>5g1S6U426k16\1W3`5505b1:7:416?L1P1W111MCJ6eOC315c7k4311_62`2P5R1U426k16T>^1W3`5505b1:7:1216\11P
1W111MCJ6eOC315c7k4311_623>5g1P5R1U426k16`1W3`5505b1017104:416\11P1W111MCJ6eOC315c7k4311_62`2S6U
426k16o20n8b1W3`5505DM:24:416\11P1W111MCJ6eOC315c7k4311_623>5g1S6U426k16o;[21\1c2W3>FZ4505DM:7:4
16Y121P1J;0118DCJ6Y3g13_12621F0V3i2^7Cd9C315e3m3k2@^1311Y6524[2718f2i2`36=26<4Y16L901:J0[:f1W3V4
Y1505b1:7:416EF1P1W111MCJ6Q53i=f5n6C315c7k4311o42\1230=m1S6U426k169Z1g1W33\5505b1:7:416\11P1W111
MCJ6eOC315c7k4311_62l1CS6U426c176h2[1i2Z1_2T1<N1<\2_1W33\5505b1:7:416\11P1W111MCJ6eOC315c7k4311_
62`2S6U426k16\2a4[61i2^1W3`5505JG:7:416\11P1W111MCJ6B2JX2kKC315c7k4311_62`2S6U426k16^1W3`5505b1:
7:416\11P1W111MCJ6k;W3e9k6C315c7k4311_62l1CS6U426k16X4_1W3`5505b1:7:416\11P1W111MCJ6`1X2kKC315c7
R1L9a2311_62`2S5OU426k16d1W3`5505b1:7:416\11P1W111MCJ6c35kKC315c7<7=L1221a2311_62`2S6U426k162^1W
3`5505b1:7:416\11P1W111MCJ6b1RNC315c7Y2a2311_62S1\1S6X3L26P1J6_1W3`5505b1:7:416\11P1W111MCJ6B2J1
V2kKC315c7Y2a2311_62`2S6U426k16d1W3`5505b1:7:416\11P1W111MCJ6<<NET1QLC315c7k4311_62`2d1U35R1^18]
226k16V3Z1W3`5505b1:763416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z1W3`5505b1:7:416\11P1W111MCJ6
eOC315c7k4311_62`2h4Z1U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c73g4311_62`2S6U426k16[1W3`5505
b1:7:416\11P1W111MCJ6`1TNC315c7k4311_62`2S6g1]226k16\1W33\5505b1:7:416\11P1W111MCJ6eOC315c7k4311
_62`2S6U426k16Z=1_1W3`5505b1:7:416\11P1W111J2CJ32<V3QLC315c7k4311Kc52`2S6U426R1H6[1W3`5505b1:7:4
16\11P1W111MCJ6eOC315c7k4311_62`2`4b1U426c176]1W3`5505b1:7:416\11P1W111MCJ32c3QLC315c7k4311_62`2
P5R1U426c176Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426c176^1W3`5505b1:7:416\11P1W111
MCJ32fBn<C315c7k4311_62`2S6U426k16l5^17Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16
[7e1W330[5505b1:7:416\11P1W111MCJ6X436QKC315c7k4311_62`2S6f3>26k16d1e;165Ha1W34[5505b1:7:416\11P
1W111MCJ6X43XKC315c7k4311_62`2S6f3>26k16Z=16N_1W34[5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6
U426k16h3a916N`1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311m4a12`2S6U426k16W3@?6a3c6_1W3`5505b1:7:
416\11P1W111MCJ6S5P5`EC315c7k4311m4a12`2S6U426k168_3Z;^1W3`5505b1:7:416\11P1W111MCJ6`11P2QLC315c
7k4311_62`2S6U426k16_4Z;Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k162b1W3`5505b1:7:
416EF1P1W111MCJ6l41fJC315c7k4311h4a1212`2T2l31U426k141]1W3`5505b1:7:416EF1P1W111MCJ6eOC315c7k431
1h4a142`2n1T4U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16V<\1W35Z5505b1:7:41
6\11P1W111MCJ6eOC315c7k4311_62`2S6h3<26k16c;Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U4
26k16j?^1W34[5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z=16N`1W34]31k1505b1:7:416\11P1
W111MCJ6eOC315c7k4311_62`2S6U426k16Z=16N\1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2P5R1U426
k16[>1^1W3`5505b1:7:416\11P1W111MCJ6c3QLC315c7<g14a2311o4_12`2S6U426k16\1W3`5505b1:7:416\11P1W11
1MCJ6eOC315c7k4311Z6212`2m4U1U426k16^1W3`5505b1:7:416\11P1W111MCJ6c3QLC315c7k4311_62`2S6U426k16L
1::f1W3`5505b1:06:416\11P1W111MCJ6>T3D\KC315c7k4311o4_1230[2S6U426k169B1::P5[1W3`5505b1:7:416\11
P1W111MCJ6PN1b1C315c7k4311_62`2S6U426k16b1W3Q4LA505b1:7:416\11P1W111MCJ6c3]7`9T2m8C315c7W1^2T131
1_62`2S6^1f226k16]1W3`5505b1:7:416\11P1W111MCJ6eOC315V7<<Jc3311o4_12`2S6U426k16Z1W3h1g3505b1:7:4
16\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2`4b1U4
267c16[1W3h1g3505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U4267c16_1W3`5505b1:7:416\11P1Q1511MCJ
6n8T2T2\BC315c7k4311_62`2S6U426AY16j1[1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426AY16j
1\1W3`5505b1:7:416\11P1W111MCJ6mDj6l3C315b1P6k4311_62`2S6U426k16\1W3Kd4505b1:7:416\11P1W111MCJ6e
OC315c7k4311m4a12`2S6U426k16h3\1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311S1X3R22`2S6U426k16_4Z1W
3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16X4\1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4
311_62`2S5OU426k16X4X<Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z;`1W3`5505b1:7:4
16\11P1W111MCJ6eOC315c7k4311m4a12`2S6U426k16X4l3_2110Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311
_62`2S6U426k16b?\1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16c5R37Z1W3\1S4505b1:7:41
6\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k
16f8Y1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6U426k16_1W34[5505b1:7:416\11P1W111MCJ6eOC3
15c7k4311_62`2S6f3>26k16Z=16Ng1W3101[5505b1:7:416\11P1W111MCJ6]5WJC315c7k4311_62`2S6f3>26k16e<D1
65:=G6_1W310]5505b1:7:416\11P1W111MCJ6]5WJC315c7k4311_62`2S6f3>26k16e<9Z1W3`5505b1:7:416\11P1W11
1MCJ6eOC315c7k4311_62`2j4X1U426k16]1W3`5505b1:7:416\11P1W111MCJ6mAg=C315c7k4311_62`2S6j35426c176
\1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311Y3U32`2S6U4268b16d=[1W3`5505b1:7:416\11P1W111MCJ6cEQ:
C315c7k4311_62`2S6U426k165^1W3`5505b1:7:416\11P1W111MCJ6S;aDC315e3m3k4311_62`2S6h3<241AY16\1W3`5
505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6h374241k16e1W34[5505b1:7:416\11P1W111MCJ6<V3D36QKC31
5c7k4311_62`2S6U426k16d1DP;16N[1W3`5505b1:7:416\11P1W111MCJ32_IU6C315c7k4311_62`2S6U426k16\1W3`5
505b1:7:416\11P1W111MCJ6eOC315V6>0Lk4311_62`2S6U426k16Z1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k431
1_62`2S6U426k16P3Z1W3`5505b1:7:416\11P1W111MCJ6PNd1C315c7k4311_62`2S6U426k16^1W35Z5505b1:7:416\1
1P1W111MCJ6T<`CC315c7k4311_62`2S6U426j106\2T4[1W35Z5505b1:7:416\11P1W111MCJ6eOC315c7k4311_62`2S6
U426k16\2a1W3`5505b1:7:416\11P1W111K1CJ6Q3P1i<4KV3`:C315c2o4k4311_62`2S6U426k16[1W3`5505b1:7:416
\11P1W111MCJ6eOC315c7<^4311o4_12`2S6U426k16Z1W3`5505b1:7:416\11P1W111H4CJ6eOC315c7k4311_62`2S6U4
26k16_1W3`5505b1:7:416\11P1W111MCJ6eOC315c7k4311o4_124[2]5Em21U126j106e1W3_2P3505b1:7:416\11P1W1
11K1CJ6PALg=C315i54d1BS3T1311S1X2R32`2S6P4426c176`1W3h1g3505b1:7:416\11P1W111M2@J6W>[3`3`:C315c2
o4V2d2311_62`2S6U426k16]1W3`5505b1:7:416\11P1W111MCJ6[;d8d;C315c7k4311_62`2S6U426c176\2Z1W3`5505
b1:7:416\11P1W111MCJ6c3QLC315c7k4311_62`2S6U426k16]1W3`5505b1:7:416\11P1W111MCJ6i3R9hBC315c7k431
1_62`2S6j3:26k16]6c1W3`5505b1:7:416\11P1W111MC60B640W1U25]<m8_6C315c7k4311_62`2S6g1]226k16`1W3`5
505b1:7:416\11P1W111MC602?64^35kKC315c7k4311_62`2S6g1]226k16[1W3`5505b1:7:416\11P1W111MCJ6BMTNC3
15c7k4311_62`2S6U426k16d1W3@o4505b1:7:416\11P1W111K1CJ32`1@a1QLC315c7T12c3311W5W12`2S6U426R1H6d3
`1W3`5505b1:7:416\11P1W111J2CJ32c3W=i>C315o5c1k4311_62`2S6U426W1;76Z1W3`5505b1:7:416\11P1W111MCJ
6eOC315c7X3b1311_62`2S6U426k16EX300W@_42Tc1XG0435102;231;6CX300aA2fU1b:g23T3Q1X;40g:0;5>9X300R:U
e20A>68X300]6n<[m1_>Q1AX3009S6i1k1b8^Z1kA>W1_>19E86X300Xo21O6X300Th2S7Q17X300Xo219E8X300j_1]_10P
18<X300SETZ20251E5n17X300fY2aEJ67X300Xo21H68X300_FUY1bO1O7X300Xo20P18@X300d210`l21950012886X300X
o20P14Y30^X2iF3Y30Xo27Y30]6i1lQ2c6_>5Y302Uo2k24Y302Uo29Y30VU2QJA022T14Y30Xo2J7Y30`n1O00eO4Y30j_1
]_1:Y30XS1Bl7^?WN1f5k24Y30_FhX25Y30`HPQ2f58Y30TT1d1lf1a2B27Y30Xo295228Y30Xo29522W15Y30\CVV1dU14Y
30m`2Z>3Y30Xo2<Y30SDj8f:PR108`1[3[;n47Y30SDT[2^1028Y30jDRc11;V6e@3Y30Xo27Y30Qo26NNm1@Y3010ag2?Z2
[1j2AD160M=5Y30fn2AZ27Y302Uo2NN<5Y30WGeV2Z14Z3U5U_1cZ15Z3Va2g>1<1Z33Z3U503Z3Tf2a82Z3aR3<Z39i9Ih7
^Z1Y4P>n2b31l13Z3lk1`S13Z3eg2g71Z3=Z30k?2UFo9[Z1U49K1^15=Z30oD[4d4_4c=[Z1_4K1^1k1?Z300kB1\@WU1Y?
n7165HG6AZ300_f2U1L:V1=5X1e3316Nc1:[30S3g?1\@`l116N9[30lg2n7165Hc14[3mg2n717[3en228J1<4[3hn2S116
[3_U2ZAQ91T33[3lo219[30Lj2Sl2165H9[3fJlm1:d1^1c2U114[3aj2Z514[3lo21T35[3lo21R314[3cj2X51<[3H[d1a
R1i280e4551i29[3P4UN2e2hNmCU814[3lo21<8[3iKj4Z@[\10_21@[300]K9V2o8T^10Y9W1316Nc15[3We1T?_K1C[31b
Hh;R=X1fS1X1C@<H:Y1>h2J1i25[3kl2V1i11;[31n3d:ClB2d5ZQ1bF1?[300oS1c[1V6Y4@h1f1d1165H:[300[k2i2d11
6NN5[3^i2h4d115[3Wm23`217[3Wm2110_215[3Rb2h6P716[31lh2m61i26[3mg2e21V51:[3^W1W_1O\1S5@4N1R1[3:Ff
4E`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z641T1b>9315[3oATn1g?1>[3iOU30b16g;nV1KIW10[517[3ZQ2aIo41^1k14
[3lo21Z35\3ko216N6\3`CZ\216N;\3`CkCZ<QBPEP516NO<\3`C36kORW1P516NOL7\3d_2U5P;16N6\3Ve2d:16N6\3ko2
16N26\3fm2T216N6\3T?f`216N7\3`CZ\216N27\3`C3V\216N6\3jb2P=16N8\3i4jZ2V@16NW19\3ef2OU816G6c16\3jb
2P=16N5]3ld260Y92]3on23]3Sn216]3bH[9`?W1oT18]3h4\E\1_6]Y1[9a95]3c>CdHj_11]33]3Sh2Q92]3ld23]3cZ2m
<2]3Un23]3je2c62]3QR38]3mZ1]c12T30:F5]3lLlm1d3W48]3Z=WFXd1?8i5W44]3n\2l:H4]3^n2@f38]3VX1_^1T1\1U
5@f35]3kg2W5Z1@1^34^3oFjT1PQ12^3jk17^3ae2l1n6@X3=2^3WR33^3_`1_L3^3Sn204^3Y\1>`12^3h81_33_3ZNbX12
_3T32_3\\1N`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0k>X64h=5@d1W9518f2
Z6[1d1m<O`3L\5`1R2P2;;1P92621F0TE4h=5@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z64
V1d1m<U1`35F\5`1R2P2;=d5[32621F0k>X64h=5@d1[6k2518EP28Q66T1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1b3
d5518f2Z6[1d1m<P1`3L\5`1R2P2;=Q3P3m22621F0TE4h=5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0TE4`6^4
h25@d1W9518f2Z6[1d1m<R1`3L\5`1R2P2;=P92621F0nD540g=5@d1T1]2d5518f2Z6[1d1m<T1`35F\5`1R2P2;=d5Z10o
12621F0TE4h=5@d1[6k2518f2Z66T1d1m<Q1`3L\5`1R2P2;=o60o12621F0TE4h=5@d1W9518f2Z6[1d1m<h3P1`3L\5`1R
2P2;=o60o12621F0TE4h=5@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2l5=[1d1m<O`3L\5`1R
2P2;=P92621F0TE4h=5@5^1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0TE4h=5@5^1W9518f2Z6;Od1m<S1`3L\5`1R
2P2;=P92621F0TE4h=51>d1W9518f2Z68R1d1P7l1\2b1O`3L\5`1R2P2;=P92621F0TE4h9o35@d1W9518f2Z6[1d1m<O`3
L\5`1R2P2;=P92621F0TE4c8T55@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z68R1d1m<Q1`3
L\5`1R2P2;=9f82621F0TE4a;V25@d1W9518f2Z6[1d1[5a7P1`3L\5`1R2P2;=9f82621F0TE4h=5@d1W95180e2Z6[1d1m
<R1`3L\5`1R2P2;=P92621F0TE48g1b2T95@d1W9518f2Z64V1d1m<P1`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[
1d1;m2c9O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1Y3c9Q1`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z
6[1d1S1>f1c9O`3L\5`1R2P2;=P92621F0l<W84h=5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0a>b64h=5@d1W9
518f22W6[1d1m<O`3L\5`1R2P2;=P92621F0a>b64h=5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0TE40g=5@d1W
9518f22W6[1d1m<S1`340F\5`1R2P2;=d5[32621F0TE4h=5@d1[6k2518f2Z66T1d1m<O`30K\5`1R2P2;=P92621F0TE4h
=5@d1W9518f2Z6[1d1m<O`3LQ1Z4`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0TE40g
=5@d1W9518f2Z6[1d1_;]1T1`3LW3T2`1R2P2;=`5<1P32621F0TE4h=5@d1W9518f2W4R2[1Y1:m<O`3L\5`1R2P2;=P926
21F0TE4h=5@d1W9518f2Z6[1d12j<O`3L\5`1R2P2;=P92621F0TE40g=5@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621
F0QE24h=5@d1W9518f2Z6[1d1m<R1`35F\5`1R2P2;=d5[32621F0TE4h=5@d1[6k2518f2Z66T1d1m<O`3Ln3]1`1R2P2;=
P92621F0TE4h=5@d1W9518f2Z6[1d1m<T1`340F\5`1R2P2;=d5[32621F0c7`=4h=5@d1[6k2518f2Z66T1d1m<P1`3L\5`
1R2P2;=P92621F0TE4h=51>d1W9518f21X6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f21X6[1d1m<N`3L\5`1
R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<Q1`361C\5`1R2P2;=\4c42621F0TE4h=5@d1W9518f2Z6[1d1m<Y1`32I\
5`1R2P2;75P92621F0TE4h=5@d1Z7l1518f2Y60X10113002Y1m<`1`32I\5`1R2P2;75P92621F0W8l<4m4S4f45@d1Z7l1
518X1]12F_50>I0113002Y1m<P1`310I\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<R1`310I\5`1R2P2;=P9262
1F0TE4h=5@d1W9518f2Z6[151\1m<R1`310I\5`1R2P2;=P92621F0h3[A4h=5@d1W9518f2Z6[15^1m<T1`310I\5`1R2P2
;=P92621F0h3[A4h=5@d1W9518f2Y60[151\1m<P1`3L\5`1R2P2;=c5\1o12621F0TE4h=5@d1W9518f2Z6[1d1m<Q1`3LI
b4`1R2P2;=P92621F0TE4V5Bn75@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2b4g1[1d1m<O`3
L\5`1e1<P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0TE4[:\35@d1W9518f2Z61Y1d1m<O`
3L\5`1R2P2;=P92621F0d>_64h=5@d1W9518f2Z6[1d1m<O`3L\5`1R2P2;=P92621F0TE4h=5@d1W9518f2[3n2[1d1m<O`
3L\5`1R2P2;=P92621F0AbD4h=5@d1W9518f2Z6[1d1m<Q1`3L\5`1R2P2;=P92621F0TE4h=5@8V14W9518f2Z6[1d1Y:c2
O`3L\5`1R2P2;=P92621F0TE4U:b35@d1W9518f2Z6[1d1m<P1`3Ll4?`1R2P2;=h1W72621F0TE4h=5@d1W9518f2Z6[1d1
m<O`3L\5`1R2P2;=P92621F0TE4P2g;5@d1W9518f2Z6[1d1m<P1`3L\5`1R2P2;=P92621F0n<U84h7o55@d1W9518f2Z6[
1d1m<Q1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6;Od12j<R1`30KN]4`1R2P2;=P92621F0TE40U9a45@d1W9518
f2Z6[1d1m<P1`30K\5`1R2P2;=i6V22621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0m;V94h=5@d1W
9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d12j<P1`30K\5`1R2P2;=P92621F0TE4c8T55@
d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE40g=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4i:n
25@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1P:l2P1`30K\5`1R2P2;=P92621F0TE
4h=5@d1W9518f2Z6[1d1P;l1P1`30K\5`1R2P2;=P92621F0TE4_2X;5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621
F0TE4DS=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0g;\94h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92
621F0TE4h=5@d1W9518f2Z60Z1d1m<O`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92
621F0TE4h=5@d1W9518f2Z68R1d1m<P1`30K\5`1R2P2;=P92621F0TE4h9o35@d1W9518f2Z6[1d1m<Q1`30K\5`1R2P2;=
P92621F0TE4h=5@d1W95180e22W6[1d1m<R1`30K\5`1R2P228=P92621F0TE4h=5@d1W95180e22W6[1d1m<Q1`30K\5`1R
2P2;=P92621F0TE4c8_2d25@d1W9518f2Z6[1d1m<P1`30K\5`1R2P228=P92621F0TE4h=5@d1W9518f2Z6[1d1m<Q1`300
0I\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<S1`30KZ20P3`1R2P2;=k1T72621F0TE4ER=5@d1W9518f2Z6[1d1
m<P1`30K\5`1R2P2;=k1T72621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6<N
d1m<P1`30K\5`1R2P2;=P92621F0TE4`6W75@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4a5V85@d1W9518f2
Z6[1d1m<O`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2L
]5[1d1m<R1`30K\5`1R2P2;=P92621F0TE4h=578d1W9518f2Z64P15d1m<P1`30K\5`1R2P2;=P92621F0TE4V5a85@d1W9
518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@U1>W9518f2Z6[1d1m<P1`30K\5`1R2P2;=n1Q72621F0TE4h=5@d
1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6U15d1m<P1`30Kn3]1`1R2P2;=P92621F0TE4h=
5@d1W9518f2Z6[1d1m<O`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5
@d1W9518f2Z6[1d1R:j2Q1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f22W6[1d1_;]1Q1`30K\5`1R2P2;=P92621F0S
=V4i34h=5@d1W9518f2Z6[1d1m<P1`30KU4V1`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92
621F0l=W74h=5@d1W9518f2Z6[1d1m<S1`30K\5`1R2P2;=P92621F0g4k7X1W74Q=F5@d1W9518f2Z6[1d1m<P1`30K\5`1
R2P2;=P92621F0TE4f7Q65@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0lBW24h=5@d1W9518f2Z6[1d1m<P1`30K
\5`1R2P2;=P92621F0TE4U4b95@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f21X6[1d1m<Q1`
30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2k2Di2[1d1m<O`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1d1m<P
1`30K\5`1R2P2;=P92621F0QE24h=5@d1W9518f2Z6[1d1m<P1`30K\5`1R2P2;=P92621F0TE4h=5@d1W9518f2Z6[1P1Cm
<P1`30K\5`1R2P2;=P92621F0TE4V9a45@d1W9518f2Z6[1d1m<4b30j9U`18b30j9U`1UEY1905b30j9\6hY1;b30j9n7VX
1m9a<80005b30j9o_155b30j9iU1[:6b30j9T3Z6eV16b30j9o_15dF5b30]9<U`16b30j9^8fW1kF6b30j9AR2`]15b30j9
U`1Q35c3j9R>X1iP14c3j9o_155c3j9\6bY153c3j9U`1:c3j9^[1f4n7W2a<0027c3j9\6hY1UEc106c3j9U`1UEc105c3j
9o_15Y74c3j9f8^W15c3j9\6hY1Y74c3j9\6hY14c3j9U`1dF4c3T8e1U`1P1d31F\5`1R2P2;=d52X32621F0XS1@d1?k5Q
318f2k5>6T1b>6d3i9b8^Z1kA>8d3i9b8^Z1]8]9>W1;d3i9b8\1QY1kA>Z1k?027d3i9b8^Z1c=f406d3i9b8N_Y1ZBOd31
F\5`1R2P2;=d52X32621F0XS1@d1?k5Q318f2Z66T1b>5d3i9b8^Z1ZB7d3i9b8N_Y1ZBW16d3i9b8^Z1ZB07d3i9b8W2VX1
kA>;d3i9b8h3VQ1^5W:h60I>8d3i9j1g6^Z1kA>e16d3i9b8TU1Y5ZB7d3m7@Z1b8^Z1ZB6d3i9b8^Z1^4k=Me30F\5`1R2P
2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>R1e30F\5`1R2P2;=d5[32621F0XS1@d1?0;Cj4Q318f2Z66T1X4Y:Oe30F\5`1
R2P2;=d5[32621C20b?eC@d1[6Q318f2Z66T1b>Q1e30F\5`1R2P2:01;d5M]22621F0XS1@\17[6Q318f2Z66T1b>Ne30F\
5`1R2m12;=d5[32621F0XS1@d1[6Q318f2Z66T1b>S1e30F\5`1R2P2;=d5[32621F0W3P1Q1l2PK1>d1[6Q318f2Z66T1X8
Y6R1e30F\5`1R2P2:01;d5[32621F0n4c:eC@\17[6Q318f2Z66T1b>Oe30F\5`1R2P2;=d5[32621F0XS178d1[6Q318f2Z
66T1R7_7R1e30F\5`1R2m110;=d54V32621F0XS1@d1k1_2o1Q318f2Z66T1b>Q1e30F\5`1R23l1;=d54V32621F0ZP1m2@
d1[6V1j118f2Z66T1b>Me30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>Ne30F\5`1R23l1;=d5[32621F0XS1@d
1[6Q318f2Z66T1b>Ne30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1f7k6U1e30F\5`1R2P2;=[1X4[32621F0c7G@
e9S6_2Q8@d1[6Q318f2Z661R1b>W1e30F\5ANR2m12;=d3LR14V32621F0ZP1m2@d1?0Z1_2o1Q318f2Z66T1b>W1e30F\5`
1R2P2;=d5[3100521F0lMd1i2L78d1l1^4Q318f2Z66ABi3a5V5Oe30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z641T1
e8l5Oe30F\5`1R23l1;=d5[32621F0XS1@d1[6Q318f2Z66T1e8l5U1e30F\5`1R23i110;=d54V32621F0XS1@d1@Z1_2Y1
EQ318f2Z66T1b>P1e30F\5`1R2P2;=d5[32621F0Z?7Q6c=@d1[6Q318f2Z66T1b>Q1e30F\5`1R2P2;=d5[32621F0V2_G5
[978d1[6Q318f2Z66T1b>Q1e30F\5`1R2P2;=d54V32621F0XS1@d1@Z1_2o1Q318f2Z66T1b>Me30F\5`1R2P2;=d5[3262
1F0XS1@d1[6Q318f2Z66T1b>P1e30F\5`1R2P2;=d5[32621F0XS1158d1[6Q318f2Z641T1b>Oe30F\5`1R2P2;=d5[3262
1F0XS1@d1[6Q318f2Z641N5b>U1e30F\5`1R2P2;=d5[32621F0nD22B?U9j3158d1[6Q318f2Z66T1b>Oe30F\5`1R2m110
;=d5[32621F0XS1@d1[6Q318f2Z66T1b>P1e30F\5`1R23i12;=d5[32621F0XS1@d1[4o1Q318f2Z66T1b>Ne30F\5`1R2P
2;=d5[32621F0oMX5@d1[6Q318f2Z66T1b>T1e30F\5`1R2P2;=d5[32621F0nD\;l2@d1[6Q318f2Z661R1Y5CQ7=T1T1e3
0F\5`1R2P2;=d5[32621F0G]1h6YJ@d1[6Q318f2Z66T1Y5C]5c1b1Q1e30F\5`1R23i12;=d5[32621F0XS1@d1[4o1Q318
DQ2Z66T1b>P1e30F\5`1R2P2;=d5[32621F0dE6S8X5@d1[6Q318f2Z66T1b>Oe30F\5`1R23i12;=d5[32621F0XS1@d1[6
Q318f2Z66T1b>Oe30F\5`1R2P2;=d5[32621F0nD;m=@d1[6Q318f2Z66T1b>Q1e30F\5`1R2P2;=d5[32621F0nDY>@d1R1
1]2h2Q318f2Z66T1b>Oe30F\5`1R2P2;=d5[32621F0nDY>@d1[6Q318f2Z66T1e<l1Oe30F\5`1R23l1;=d5[32621F0XS1
@d1[4o1Q318f2Z66T1b>Ne30F\5`1R2P2;=d5[32621F0nDY>@d1[6Q318f2Z66T1b>R1e30F\5`1R2P2;=d5[32621F0S@^
5g1f3V8@d1[6Q318f2Z66T1e8l5Ne30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1e8l5T1e30Fn4=ANR23NM;=d5[
32621F0fHa:@d1[4o1Q318f2Z66T1e8l5W1e30F\5ANR2P2;=d5[32621F0Z9f;P:1S4@d1[6Q318EP252Q66T1;KZ=U1e30
Fn4=ANR23l1;=a4R1[32621F0XS1@d1k1_2Y1EQ318DQ2Z66T1b>Ne30F\5`1R2P2;=d5[32621F0dEc=@d1[6Q318f2Z66T
1b>Ne30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1f7k6T1e30F\5`1R2P2;=R2a3[32621F0m1l?j:b6@d1[6Q318
f2Z66T1e5m4i2T1Ne30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1f7k6Ne30F\5`1R2i16;=d5[32621F0XS1@d1[
6Q318f2Z66T1b>Oe30F\5`1R2i16;=d5[32621F0XS1@d1[6Q318f2Z666Mb>Ne30F\5`1R2P2;=d5[32621F0XS178d1[6Q
318f2Z66T1b>Oe30F\5`1R23NM;=d5[32621F0XS1@d1[6Q318f2Z66T1b>Oe30F\5`1R2P2;=d5[32621F0XS1158d1[6Q3
18f2Z66T1b>Me30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>Ne30F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2
Z66T1Z5W9T1e30F\5`1R2P2;=d5[32621F0[2n6[3aF@d1[6Q318f2Z661R1e8m1[2b1R1e30F\5`1g1008P2;=d5[32621F
0]?jC@d1[6Q318f2Z66T1g2j;Oe30F\5`1R2P2;=d5[32621F0XS11>d1[6Q318f2Z664Ob>Ne30F\5`1R2P2;=d5[32621F
0XS1@d1[6Q318f2Z66T1d1m<Lf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=U2^3[32621F0X
S1@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0`Ng4@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0R9UJ@d
1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318Kj1Z66T1b>P1f3F\5`1R2P2;=d5[32621F0\E54V1Y<@
d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0nJY8@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0U9RJ@d1[6
Q318f2Z66T1b>R1f3FV1`2d1`1R2P2;=]133S2j1[32621F0XS1@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1
@d1i4a1Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1P2a<U1f3F\5`16k1P2;=Z598131j22621
F0kP1_1L78d1[6Q318f2Z66T1b>P1f3F\5`1R2P2;=d581P32621F0XS178d1[6Q318f2W4R26T1b>Nf3F\5`1R2P2;=9Z5[
32621F0XS1@d1[6Q318f2Z66T1S9^5Nf3F\5`1R2P2;=9Z5[32621F0XS178d1[6Q318f2Z66T1b>R1f3F\5`1R2P2;=:Y5[
32621F0]<R:g<78d1[6Q318f2Z664Om<d1Of3F\5`1R2P2;=d5[32621F0XS178d1[6Q318f2Z66T1P2m2c9Mf3F\5`1R2P2
;=d5[32621F0XS178d1[6Q318f2Z66T1b>Nf3F\5`1R2P2;=d5[32621F0nDY>78d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d
5[32621F0XS178d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1W3Z;Of3F\5`1R2P2;=d5[3
2621F0d>cD@d1[6Q318f2Z66T1W3f1c9Of3F\5`1R2P2;=c50[32621F0XS1@d1[6Q318f2Z66T1P2V1Z;V1f3F\5`1R2P2;
=S5?0[32621F0d>Ln2g@@d1[6Q318f237W3=X26T1]4T:V1f3F\5`1R2P2;=Q3b2[32621F0RO1S478d1b3h2k2518EP28P5
P16T1a1P=P1f3F\5`1R2P2;=d5[32621F0XS1@d1<U1h4Q318EP28Q66T1b>S1f3F\5`1R2P2;=d5[32621F0RO1S4785^1b
3h2Q318f28Q66T1d1m<Mf3F\5`1R2P2;=d5[32621F0XS1@d1b3h2Q318f2Z66T1b>P1f3F\5`1R2P2;=d5[32621F0_3hO@
d1:1U1h4Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1<n5Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0_3hO@
d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0nDY>@d1[6Q318f2Z66T1b>Nf3F\5`1R2P2;=d5[32621F0PDW?@d1[6
Q318f2Z66T1g;j2Nf3F\5`1R2P2;=d5[32621F0U5_Gb6@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q
318f2Z66T1g1j<Of3F\5ANR2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1W1U:T3Lf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q
318f2Z66T1b>Of3Fm3^1`1R2P2;=d5[32621F0h?_C@d1[6Q318f2Z605T1b>Of3F\5`1R2P2;=d5[32621F0XS1@d1[6Q31
8=X2Z66T1U7g6D\1f3F\5`1R2P2;=j1i3[32621F0S3h555g2d11`E@d1P6:Q318X1]12c2c36T1j1M\4g6DOf3F\5`1R2P2
;=R1a4[32621F0f8aJ@d1[6Q318f2Z66T1f1k<R1f3F\5`1R2P2;=CP5@j22621F0SH0f8\2@d1[6Q318f26S66T1b>P1f3F
l4?`1R2P2;=d5@j22621F0R8PHT3@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS1@d1[6Q318f2Z66T1g1j<Nf3
F\5`1R2P2;=d5[32621F0[Dl>@d1[6Q318f2Z66T1e:l3Nf3F\5`1R2IV1;=d5[32621F0gM`5@d1[6Q318f2Z66T1b>Of3F
\1]3A`1R2P2;=d5[32621F0XS11>d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5[32621F0XS11>d1[6Q318f2Z66T1b>Mf3F\
5`1R2P2;=d5[32621F0nCY?@d1[6Q318f2Z66T1b>Mf3F\5`1R2P2;=d5>l22621F0XS1@d1[6Q318f2Z66T1b>Nf3F\5`1R
2P2;=:0X5[32621F0XS1@d1[6Q318f2Z66T1b>Nf3F\5`1R2P2;=d5[32621F0k>AjC@d1[6Q318f2Z66T1b>P1f3F\5`1R2
P2;=d5[32621F0PQ1W278d1[6Q318f2Q686T1Dm=e1f3F\5`1C^1P2;=g2l2=;a22621F0R50lAS1U8@4?JL78B=Ci4a12S1
j118f2Q686T1>58Dn9P3Nf3F\5`1R2P2;=d5[32621F0XS1@d1o5;Q318f2Z66T1U3\;Nf3F\5`1R2P2;=h4K[32621F0XS1
@d1[6Q318f2Z66T1c2n;2g3c77g3R5`2YM_MP1S>5g3c7io1]1d86g3c7ij1]6d818g3c7i5n1^4ac1]1d86g3c7oo1i2R1Z
38g3h3j3U6RP1fIW1d23g3c7XV14g3c7fKSf13g3c7ja24g3c7fKU^19g3h3j3dH1o2m1bS1T8<g3c7`5l>R1n8ZB0K10h16
g3c7]DoHAc57g3c7f@c3e3_DR73g3c7`\1:g3c7i5l7eBm4IdI5W13g3c7h75g3c7i5n1SR23g3c7lY23g3c7UQ23g3c7UQ2
3g3c7Qd17g3c7]DdND084g3c7ZDQe14g3c7ZDkF9g3c7W@R4l@T>0CWM5g3c7WU1T>04g3c7lY2g89g30b7Z9\W12S9b?d46
g3c7iMZ9X3^O4g3c7oY1lO4g3c7\\1_M5g3c7fKe]1?5g3c7fKe9oS18g3]4U3[66UA^V1o24g3]4U3c62g3c73g3c7QX14g
3c7]DbB3g3c7\Y23g3c7fK4g3c7dH13g3c7jb14g3c7Ve117h3m@\W12S9b?d48h3m@\W12S9X=Y2d4Eh3R=0i3a1bR1_276
82I01101i77b?d48h3m@\W12Q1Q8b?d4;h3m@\W12I04S8`?1d4?h3n?=@V8c6FoDa282S9X=Y2d49h3m@a1jU12S9X=Y2d4
;h3m@PLo1[92IY8X=Y2d4;h3R=0i3\W12S9X=U23d4:h3^?M1>\W12S9b?d4<h3\@@TT1W32Q1Q8`2Q=d4D9h3m@\W12Q1Q8
b?d4D:h3W6T:@\W12S9b?d4D9h3m@e?h@m62S9b?d4;h3S=i3SW1252S9X=Y2d4:h3P9l7\W12S9b?d4n1?9h3m@b7iO2Q1Q
8b?d48h3m@\W12OS8b?d4:h3a?J@\W12S9\2U=d4<h3R=04S3@a1jU12S9b?d49h3m@V8iC[;2S9b?d48h3m@\W12S9b?d4D
2i3l@3i3l@QW13i3i<R43i3l@fP25i3l@_W10Q15i3n2m=Qh1V21j33j3RP1X\13Z9Z;\F7k3e=1\g1b3g4X@1k3Nm33T4b9
6<I?:Mh5^9a7S2e7Y;CW1Q1k4P88[1d3:o1P2k1k1L8l3g[1^3PAi6U4W=0V1l3a2j;k4P9j3P1k3Eh3@2_12h2El5l4`1f4
2P4U3G6b51V1732239n1Y3_1g7BS4R4gD9L\Z15\@Im1<;109:I2GW;f3g1b1o2V1T5Ke2f7T<l5`3Q1j4]2^1]Df5U2m2D8
5n3YQ2[2k;]>[2P6I1?2R1Q2_13R31Q4=A25O3]2Oc34f2T10\33K;F=T1[4MX1MP3=g2V2MH2?W1W1T11L]1<37?0?2a10A
^4HS3\3S2N]1^1T2i72l1BY241P4FQ4e1HP7o4P:c2a2R1b8Ei6K@R5R2SG0m2Gb3c:3Q4Zb211Zh21R46R4Z:f3SA>Q52Sc
1l55S4^j1dI^1T85cI[<gAc>oI5U4_BT@WY1H4U4_B\i1H5U4_BT@WY1H7V43o5l2RT25j?5V4Anj1k4]B3P?aP2d14W421a
13Y4iQ1Sd14Y4W>hV104Y4cd20i61Z4:[4=_D;hNd10_I8e7<[46fD;hNd109MWH8e73[4k^1T:2[4U`23[4V7@1[42[4US2
2[4TY1Z1Z9^4BNk1P365R1f4D1g1<k1U2T2JT74i32V2_1e2;G=>?=j1S7`2=]6CT1^=h52g1`1X<2]1_4^14P8OX1b130Bl
8Ci1<Y3h2EZ2c2f1j1]1Y31g2F011=i>EU1J7Y3;g1Y2D@Y1k2g1Q11oP1S1j6o5Y1`1c2P6Q6l3DR2b1Q3W1<A\1f59R29j
1\1RIn6a1Q4a3n15I4514=Ab4f>R2S2:ZIm>3621Q3U2c@o4h91;b4i4X2U31S>2]Q1n8]4_F4b4eQ2Q119b4a2TBTOd10f2
hF82d4jX29f4T:e3?m1X1>hF^J5Z9YIn\1P1\E3h4iAZe13^NT4o`1Ni4g5Q9T1Y5i7\2^2Y2U1X52f3d5[1d3f;W2Md45P3
AP7]4:2V1@S22n4fh16n4Co3]1]I\>4U5g2a]1a?=U5kFR2U1V4m4U5k6X1RBhC:J4W5TT1S;T12W5]`15Y51h1_ETA2Y513
Y51ik24Z5eNZ1_13Z5fZ1b12Z5_N1Z54QOnj1e211_55d5`2a9SJcV13d5S1n:1e58g5f@R2]1QQ1THi2k83g5Wm1TH5mLR2
b4b4d<6l58VY1e4_:bO1m55m5jCVHmHSG8m5]:Z5P1YF]4^GT;4m5oCja1`<5m5^1YKn2oA1o52o5\e24o57bb1XG4o5U1lV
1m;2P6R]11iF2Q6cn27S6Q@0ClX14TB?b7mM>d2f2e2o4POS5P2\16KEo75U6gFi5]3g13U6aLU55V6fi1T1]Ek=<[6a6W3_
=Ig5EY4`<g1UW1d109`6b600k5Z3gV1e6QA1`64`6ZL\AkU11a61b62c6aE1c61d61e6Bg6U6e5eAG21a1m30=U8c=jCAW5R
1c41g65h6^@la1c3nA2h6ng22h621h63h6oU2oD2h6oj24h60ld1QV12h602h6Z53h6i4@2h6^@2bQ3003j6oi1T21k67o6V
b1L[3S3b1V19P7b61k1>0lDXV1PC1T75T7mA_@m7jI4T7W2lX1cB7T7P<S6TOd10b12T7hS23T7dR2S17T7nE\3T3T6iU1I2
U744Y7n>SCge13[7V4B7[71T4B\n12`J2[7i41\73\7YP1i[12\7S^12\7e=?^7_10[1f>P6`6]=V6V5d6\1\4U4T74^7[22
bY26_7bCnA^BR=h:2_7PP11_702a7]b21a72a7ST13a7ST1[;1b703e7^NR8Cf7T>P20W5a5UG?3I>2a1P3=2@_3f;3f7^NR
85f7P<S2<hT12f7T>6ZL<40U5iI2j7be11j73j7]GW92oT1bj13m7gMi?2m7a]11m75o7dEY?DR]11o71Q81S81S8;lLl1k5
=3e3[6n7O2ZR11T83T8\X1];>V8Ne70`1^>XL0k7]>X111Q=3V8nQ1jJ:V8b90?>0W1c>5o61W81X81X82X8WZ13X8cW1f?3
Y81`m12Y8bm12Y811Y83Z83U\22[8nQ11[81\81]81`82`8b@2`8fQ14`8QQ1U3m^12`8T_16`8_HV9^=cEoD5`8U_1cE4jD
2`8ii21`82`8j?2`8i\14d8jN[2@1d8Nf8b9V4Q8A2R6g3^62h21A1l5l4UDV142322=n1b1f1_1b3T42i8U`11i803U:U4V
22k8ZZ21k87m8bE<d5V3Z1j<4c9Xk1Q6U45Q9XE9_Q2W35Q9YES6T>f32Q9XE9iAP1j;S2Q20^:n9]<8P<V2T>1d7\8fIJ1T
92T9ic26U9h?2Z4_3bE2U9`i1FU9J\8I2JeT1KIIJI2101OQ7\211`E3X91YI4\9Z=U^1c?1^9;c9j2j5iP1]F\1@4R>g4d2
Ec9^5U1P2P744a6DT5Q3LS9UCd47Z8U6e2R2Z45g9U7[H\9gP19g9c12^5[2oE\9PJf64j9`1`?W\17j9\4k210Sd1g11in2
4k9J2V11k904m9i^2[9d21m9;m9h4S9k2o3e4]S1m1\:m2Y21P:4P:V92J2P:f_13am2Z1`31mj21R:2R:fi13S:S2[@DS:_
B80EG=[2[2N[1o7g4l300d2X1aS1\33T:ag1i85T:c>;Pb154T:Ug1Z8C3T:Ug1n81T:1U:2U:`22U:m]18X:Y2hG0[Bl@TI
33X:Y2oc11X:4X:Y2k7YR105Y:X1Z7k8Y_13Y:c8Vh12Y:cP23Y:X1`o14Y:X1ge1h92Y:jP22\:a:1c:4c:H0Qc22k@`Q22
i:j14i:19^12i:11j:4n:BT`1C4n:Bh`1aX1Oo:D1g1b2f1_1k4j3Ec8YEg=k21N=b2636D03m3j6m20T4V1[2:R;?>Xe1n7
91C6kE3R;?07R;h`1^5h3d1l2C@R;c1\9V[1Ad4102k21C6?U4b34R;P1Si1Q54R;P1am1C2V;ff21V;GPEW1m6C:Z5a?h:j
43n1h3m:26k5h26m2l1B431[;5\;Qc1Z1VKV41_;4b;0ee2F5b;>ne1X8RF2b;@3b;@Un13b;@\B1b;3b;412b;Vb12b;V14
b;g^2_2W53b;Vb1g46c;C2jX2^3[91c;6e;n:ZU1a;n2nGIf;g1P1X3_3NRJ77X1bJb241381@055e3j6S7b3:g;16j40[5e
LaC\1k81g;2g;13g;163g;1j\12h;31h;2Q<d71S<2S<R=2S<ad12S<gQ24S<_j1Q3C2S<l_12S<\Y12S<Y:2W<`g13W<2f6
1W<2W<g\24Y<df1VB;1_<1a<4f<U>nP1W93h<Q6_<1h<2i<hY11i<5l<D\2S>\24l<`b1]9\G1n<9n<WCY3i5Y92l3W5lH2n
<m^12n<m^1=`IAdW10[2Q40V4Y=c2m4R2_2<jB8m8i6V520PNi6R:?^:1Q=3Q=Pm142Q=Pm17S=0Z5mX1f1hEn15S=0Z5l3g
V12S=04S=Y^1f1gG1S=1V=1[[22Z=]X204\=]?e>S17\=Y4S;c1Q=U1[>2UMZ11_=5i>G>PAV46XQ1bFYN_2700001Ui201[
k2000002nk2S31nk21nk21nk21nk21nk21nk21nk21nk21nk21nk21nk21nk20005b=NZ8lIbC3b=Nje11b=3b=NPi18\>P1
NVI0^Lf9d8Ac=cF\6_I>`:T9R40c2V3n24514=4e=\Jf8WV13h=TBfn14VW1e2IW:5m=Jg1\>C4m=l?U2Vb12P>R21Q>1R>2
T>_V21U>01W>9f@=a1h1S1Z=_9d6fQ12X>b[22X>Rg15X>k_1e6Z@D:X>T]14Z1]7OX1Q1Y:o:2[>V21[>3`>a1na22`>a10
4f>YA6Pb1<f>d3d=h7T>W;U1HEOo@b;5k>U]2J[2k65o>\KeS1T4k<2jX1Za1;W?a;U3T1921n8j4\IkB1W?3Y?nf1Q73Y?i
Q1TE5Y?iQ1TEQ112Z?K1Z?2\?11\?2b?m11b?6c?2R;S2X1Zo15c?U;\3cn1:02g?UA1g?1n?2R@na21R@2T@bH1T@1U@1V@
7hBZ27_Dj_1U2T68fJW=2C0]^1012`@R?1c@1e@1f@4f@T3c4Zj11g@2g@Q[27h@WF`DdGi2X5l33h@WFf82h@e502RW1Y;1
i@0<k@04[1j3_A0T>o11lLa38k@0[5jU1j4dAW21;k@a13?V3?UL[63g3fG2k@Z\13k@W[1_F6k@e1f3jU1_FY2;k@e72`11
24UP15d2SN3k@0[55l@V[1T2ZDX@5l@eCY5n3X;1l@5l@4[1UGY[13l@d1f33l@[5QS15m@[H\9PJf61o@5QA[165Wn11RA2
QR1nN07SA10`1<Ub1g11TA4UA0m1g=1UA6UA0k7cG^JT=4VA]1QNcW11ZA4\AkA5_b13\AGSA3\AWAjE3\AkA`n11\A7^A0c
4h1cX10j51`A4aA1S?lP29aA1S?aY18=b1b2]B5hAjX1lDQCV15iA02KXn14iAP1W1iY22iAR;9QBCdHQJ36K3m5?fBHJQ:a
4^2Fa3W1<Z:1NnW1d13TB021UB2UB2003VB1fC2VBhC1XB3ZBTCeb18[Bh4d@T>iBe?e942[B]E6]Bj31S`1Z:W21^B1_B7a
BW<1if1d4[1S1BaB?E`21b3712h9R2Y@P51@KSHK1aB2aB?6aBn@aQ17b2o<1bB2bBhO3dB5?5dB``1e1^1VE4gBdHg3jZ16
gB<j?\8g3d6:hBb2\2R@c9lEZJ3^3:4hBY20RV12hBZ2;hBZ27\20hV1i8Y1_=a4R71hB1lB2lBV_23lB`D\23PCg4c_11PC
6QCZ3;iJPKX83QCZKPd13QCl]1P=2TC^i11UC:UCk8LZ:3P4E`V1l5R43UCY>Ua12WCdE5WCSX17\104ZCJX2SV21]C2]CgO
4]Cnb1d@Z12]CbW21^C1fC2kCnn11kC2kCRa13kC]P2:2PDjU21PD:QD^336`8i@T?X2T@f89QD^33cX12X2P8fI84RDa<f8
ld11TD3UD1V24UDmL5n;1VD2VDdI4^DRW1jMj12^DmE1^D3`DQY1iBBaDJS2:jJ]=3621:2R1f3T8^=h911cD3cDn[117PE`
R1T;3e@g9[207UEZ=0d@[:SGb24]EUg1j713_ET1_V12aEao15aE\B]:cV1n72mEej12oEao14XFeV1172XFZl12XF]\11XF
3XFKjf12XFbL1ZF1^F2bFg?4dFZU1a;mJ2dFe`14dF^3d]1g21eF002gF\R21gF2gF[m12gFgT21iF1Ym12`I[V14lFnI?Sd
11lF1PG01SG2TGoZ24TGRg1PE12TGRg15TGl\1U:PE19UGhAS2RIS44h36b53VGYFlf11VG:VMV9[1c:aW1R3;8T1\34^Gc\
202;^Gm4[\12U408R;c;0]23^Gbe104`G:\X1mR17`G:\X191aR1Z11`G6aGnX1P610D2bG91bG5bG\9]a1f6`44cGb:P\1`
?3hG0\n14hG0\n1D3hG]n1D3lGcX122lGcX11lG6nG10me1QF25nG1ne1QF24nG1P\221nG4nG2o[230002UHTc16YHjS1]2
\=h>R72[H12`H23aH2Q?5aHaj1<242aH23bHlDa51bH1cH1cH1hH2hHVf12hH52hH;2hHb;3hHao1W42hHYX22hH\P1=jH01
2m4P8X4e1V4g1l8:aZ13jHRI41kH2nH21QI4QISGg142RIRb11SI01UI2UIie11VI2XIe@1XI2YI13YIiP106YI;hNd10^Q1
1[I2[If`16\I1oNd1`I85\I1dP1`In96\I16hNd1`I2gIZK2jIVQ11mI2mIZP23mIja1P32mIVR11oI9oI0Y2<[58h5U@k22
QJ]N4UJ12h91[J1\J:ZX1\4[2m1f1g5_Q1]2<01_J01cJ6dJT2X3Z5j>02dJU93ZM`W1^15eJeZ1X12A2PX1eb1=hOm3R4>e
=Y1O]R1g1n3k1n261\T14hW1Z?Jl<04iJh=_\1h75RW1gIT2oFg301jJ7gi1i5U2k1o5V8n301bL9hN;U1g72^=P9U:_:1lJ
4lJ`P1b:F00005PKX?P>fS1R:2PKPQ2002hn1h95RKhV1O001oZ101SK4iOiFhR1Q41hd22TK]83bQ1^Ek7001ng12ZKnO2Z
KZO1mW11dK2fKQW21gK;ih11>0^2;0H51e703kKd2TP1004QLWBBgX11QL;QLi6]4aL5=[4[5\9c;13SL[8kA4SL4S8[`13S
LaIRO3TLS2UQ12ULR801]b13XLS8P31YL3YLQ8gB3YLb7lm12YLB:ZLY1]1c1c7\4K_1Z]1j52]LSQ23]L]X1^11]L1^L3^L
a712bL:5bLb2hCb8lI1cL7dLm7=Y4i5_324dL7RW1^A1Z_101fL3fL^?j23gLHa?4gL=J_52lLgA1lL1mL4mLiCPT1:1mL@m
L4]5R2X2o2j5:Ie<o9X83=k601PM2PMUA3PM[Ob83PMa?l;1UM1VM2VMlI4cMG`?m=4YM:Y?R_15YMo1V@f7e51[M3\M`8Wb
12\M`81\M4nS1g2g_1d;6`MD]2VF]7]M3`MJ`j13`Mn@[81aM4aM__1083dMR5k51fM2gMaW15hM6mH2i?4hMW6oBbY11kM3
nM]H25oM\8`@VS1e22oMPk11PN01TN2YNh7:YNh7n70]8WM[1a71S2>YNW7@^d1Z140C00b28\1R51[N4XS1_R1S191aO1]N
6fV1c7Z^10011UV12^NPU21`N2`NiJ4aNIo8R:9aNVZ12U408`1j9[92aNQV21cN2eN21fN2hNi52iN^23iNXj1i91iN1kN2
kNnL1mN1nN3oNo=X=2oNc<4mh20Mk54PO`n1e2Q21TO2UOle19VO7Q4m>5f1ZW12h32XOeP23XOTW211XO2XOYP22XOl72[O
RC4[OP7n1R:4\Off1c2[92\O31\O1^O5aOU=[2i[1m21aO2cOXj15dOX?P@=YE1eO3hOa@41iO2iOnd12iObB5kOe3m3]2bg
11kO1cc12lOjS21lO1QR11[c201Ve11]T11RP15jb1VD_Ac1W62TP1Vm12TP1U84db12j3kK01PR12ZV1W41Y\101QQ34WP1
ak1]4V103iV1Bg53\P1a^1^;01]P12]P1h<1^P13_P10md11`P11aP12cP1[Q21dP12jP1mJ03S[1b`1T103kP1T9d;01lP1
1`h21kW101Th101aV1001el200002[Q1lh1000001bQ11mn11ce201gQ15PT1?2j[1\?001`T1003[T1U2k45`Y1]:_Lc<a2
1_V10003iQ1W7Q<:P\1hGD=97]19jEk22UY1Z91jQ1003kQ1l6P54kQ1V5m<gP12WR2R84cP31102UW1_32VW1_31mQ12mQ1
^D1PV1001nQ11jc12hU1j8003PR1\:^95RR1_j1W4111`e12VR1Y`11VR11kV11kV14XX1_P1lC32Zg1hZ12UV1mk1001mZ1
1ZR11ZR102eS1V;01\b13_R1hR261_R12_h1h16`R1e@[:aB7m62fR1fB4fR1Z8S7nc11kR11mR11oR12oR1iB2PS1j;2T_1
T75RS1Y3i1f;[25RS1S5f;MV\11RS12TS1[?1TS12US1P:2W^1`?1WS12XS1mS11XS12YS1^72[S1m93g[1Z<22`S1o53`S1
T3Yc13`S1T=13`S1^3`W11`S15aS1F`3i:Y33aS1fEeE1cS12cS1gk12gS1dC1gS12hS1j11hS11jS11\\11lS12mS1X\11o
S12PT111PT11PT12ST1VR12ST1j:1VT12WT1eA2WT1kA3WT1[1_@3WT1kA\H3WT1X<b55XT1X2[2hb1P23XT1j`1_?2ZT100
4[T1V@W\132[T1Wh12[T1f23[T1f2Y;2[T1Q>2[T1P>1[T14\T1Z5`2E1]T12^T1lA6^T1C2g7^2c?1^T11_T13_T1R9P32_
T1kA1`T11`T11bT12dT1]72fT1`:1hT1002lT1b51lT12lT1b51nT11PU14RU12nNS<01SU12SU132SU131XU11P[13lk1T;
11^U11^U11_U11`U12aU1Zl13cU1b2ea11jU11kU11lU101nU12nU1l82PV1TA1SV101jo21[V12[V1_f11\V11_V12aV1Q5
2cV1T^12oc1VC7c[1k1V8aV14W3001gV12iV1Sd11iV12kV1o24kV16d1iB2kV1h:4kV1hBj@Y22kV1n22oV1h]11oV13PW1
e<_:1RW12RW1_=4RW1Y;[5ZM2RW1Y;0003SW1^2`B1TW103S\1hLTI1`X11aX12UW1_31VW101WW12WW1a;0004[W1Y7cc1j
31[W11]W14^W1d1fa1o71_W11`W11bW12bW1fc12bW1j602QW2RC1cW12cW1[j101dW13fW1oa1S41hW11iW12iW1T>3iW11
mh13iW1nP1d61kW11mW13mW1`3f34mW18?e24mW1X3d1o_12nW1b:1oW15QX1Cb2k[101QX11UX11UX11VX11XX12[X1hN1[
X11\X11]X12]X1`52`X1`\11`X13aX1QV1^61dX11fX13fX1\C_F02kX1h:1lX11mX13Uk1P2\E2PY1b21PY12PY1A1QY12U
Y1Z93UY1Z9i21UY1001lh23VY1Z@?1VY12VY1g]11Th101[Y11\Y11^Y12\P2C01`Y11bY13bY1lIe74cY1]Gi2^D007fY1U
?Y<;TFc4[51hY12kY1if102lY1_85mY16\`1X1g52VZ1^g11YZ13YZ1e4W32YZ1e401ZZ10002\Z1dd11]Z11aZ11bZ13fZ1
o`1k31fZ12iZ1Z<1iZ11jZ11kZ13kZ1cCj22lZ1VA1mZ13Q[1i@VU11Q[11S[12S[1B1T[11V[17Y[1\`1:G0001X[13Z[1P
J;0001_[102Ud1001d[11e[11f[10001h[11i[11k[1003n[1OQ;01o[14o[1b1T2Y106R\1e6P16P4QM2S\1aR11T\12U\1
j22V\101V\11W\12X\1Z801Y\11X^103^\1W^1g101b\11g\11h\12i\1e72WZ2bH5j\1@W[1c3i21k\19k\1P\100Z3^31W
2900001l\101`P21m\11nd11o\1001Q]101S]12S]1nc1002V]1ba13W]1`6Xa14W]1`6P^1W31W]101X]12X]1<1Y]1003^
]1jZ1P51Pi201Wd11b]13Zj2f2g42e]1gd11f]11g]11i]12n]1g31o]11Q^11R^10001V^10001Y^101[^1002_^1UZ101a
^11c^12e^1^g1001g^101j^11n^1001T_11U_11V_12W_1Ua11Y_12Z_1f41Z_1000003]_1aU1U<1]_102^_1_]101`_15`
_122I87`_122B68R=2g_1:1g_13h_1>[11l_11P`12P`1c13P`1c1P43Q`1FK2Q`1A1Q`11R`12R`1eT13U`1g141V`11W`1
2W`1;1Y`11Z`14Z`1W_11B2\`1G3\`1GcE1\`12\`161]`15]`1PM1103_`1iW1P51``11a`11b`14b`1?`]1i21c`12c`1h
11d`11e`13h`1eN^11h`12h`1YX12h`1K1j`11j`13k`1?cL1k`11oa11Pa13Sa1CeL2Sa1C1Sa11Ta13Va1Zd1D3ba1SS1]
=3ba1SS1a@2ca101ca11da12da1gB3da1n^112da1oZ12da1T_14da1U_1112da1V\11ea11fa11ga15ha1WCTCR622ja1gL
1ja12ja1dX16ma1gP1Jd13Z:5ma1gP1Jd132ma141ma11Tb12Tb1d_11[b12[b1T32[b1Q32[b1g22[b1Y33[b1P1SB2[b1e
53[b1WD22[b1M001\b12\b1P12\b1a13\b1b^105\b1TV10Ib72\b1bW13]b1TY1E2]b1`Z11]b11cb12db123db12j33db1
2A3db12e]13db12S401gb11hb11ib12jb1VD3jb1`Be11jb11kb13kb1TBWL1lb11mb11Pc12Pc1_21Qc12Rc1]P11Sc11Uc
16Wc1i6Z3l4J81Wc13Yc1V3XN1Yc12Yc1\X12Yc1R301\c12\c1oA2\c1UA02ac1]Z11ac11bc11cc11dc11fc11gc1001]T
21nc12nc1_]12Qd1W41Qd11Rd11Sd11Sd11Wd11]d101^d12`d1WP11`d13ad1X1mN1cd11nd12nd111Qe12Qe1>1Re11Se1
1Te12Te1R91Ue11Ue14Ue1Y3i5C1Ve13Xe1i[104Xe1i[10L1Ze11[e11\e12\e1f[11]e11`e101ae12ae1c41ee11ie12i
e1fM1je11le11oe11Pf12Pf1_?1Zf11\f11]f12`f1cN1af11bf14bf1WU1g504ff1a4S3N01Vl21Vg11Xg11Yg12[g101[g
11\g11_g13bg1PU1m51bg11dg11eg15eg1i2[1U9:1hg102ig1bJ1jg11lg13ng11PT11Qh12Qh152Sh1]P11Sh12Th1iW11
Th11Vh12Vh1]=1Yh12Yh1fI1Zh11\h11_h12_h1?2_h1h12_h1E1aP30001ah12ch1T?4ch1W3l;YI1dh101eh11fh16kh1Z
3J1219kh1_2762U11205kh1\4^:111mh12Pi112Yi1iD01Zi11Zj14\i1b4_<Z@2`i1kO1`i13ai1>02bi121di101gi101Q
j13Wj1GmG1Xj11Zj12_j1[11_j13_j10[12`j1[11ej12ej1ZQ12ej1e21mj11oj1ChX2e6>1U3X5=00Z35NY21X2042g33Q
k1VMQ71Qk11Vk12Vk1QL1Xk12[k1g12[k1J5[k1<=0Q15[k1<=0K4]k1a:CT13]k1e982]k1m93]k1dP1i21_k11ak12ck1c
B1ck13ck1BO1ek13ek1k<fA1fk11hk14hk1PKZ9W31hk11ik12jk121jk11lk13lk1T;12lk1T;3ok1<b81ok11ok11Pl11R
l11Sl12Sl1_F2Sl1gH4Sl1c;1i:4Vl10n1nP12Vl103Vl1bH41Vl12\l1b82Pm101Qm11Tm12Wm1bX11Wm13Xm1^:11Xm11Y
m12[m1]A1[m11^m101hm11im12km1dE1lm11nm13om19C2Pn151Yn12^n1_K3^n1E=2^n1S11_n12an1ZG1bn12fn1=1fn13
ln1:SH1ln12ln1^H1mn11nn11on13Vo10`S13Vo10SH2[o1Y81[o12[o1W71bo11do11go14io1VKV4b31lo11lo13gT3B41
oo13QP2bF=1QP21XP23[P21U12[P212`P2Y72`P223`P22i22aP2bH2bP212cP2i23eP2642eP2;2eP262fP2\202jP2T21j
P22mP2C1nP21PQ22TQ2k11XQ22ZQ2=1ZQ21iQ21jQ23kS23^A1XR21]R21cR2004gR23001gR23kR2001mR21oR22oR2TH1P
S22PS2B5TS28]2g;_22TS282YS2X;1YS22]S2f61]S24`S2V=6a71bS23hS2cEb701]T21bT23bT2MR12bT2_?1cT202gT2`
O4jT2oK111jT24jT2a1o8g12jT2o@2kT2o@3kT2l2g=4kT2^12R?1kT22kT2S>3kT2d1U11lT22lT2^11oT24PU2TCR623QU
2181SU22SU2kK1WU22XU2[21YU22ZU2g12[U2e11[U22\U231\U21`U202oU201PV25RV2o>^6h1a12XV2Q14\V2c<P1m81a
V25cV22b3FU41dV21fV21hV21iV21jV21kV23PW2A84PW2AP=Z=2QW211QW22YW2Z=1ZW22ZW2V=1\W21`W21hW21jW21kW2
1PX22RX2h66VX20QBa6=S24aX2m4c6P21hX23iX2gJo24iY2S1T9]13jY2h2i81WZ21YZ21eZ22kZ2j@1mZ21U[21Y[21`[2
1g[21h[22h[2P33o[2kE\31a\21c\201f]202h]2H2h]2;1h]21i]22j]241j]23k]2iA12n]2mC2o]2C1o]22o]2B4o]2Bj
Cf33o]2B11P^21R^21S^22T^2=1T^22T^232T^2>01V^21W^22W^2g401Y^21Y^21[^22\^2801am21^^21_^21`^22a^201
a^21b^21c^201j^22n^201n^21o^21Q_23\_2Dh51]_22]_2_11__21a_22b_2X1001f_22m_2W31S`22T`2N001V`21c`21
\`22^`201_`21c`21f`21i`21k`21Sa23Sa2^1Y21Ta21]m23]m2k611[a21Tb21Xb22Zb2Z31\b23\b2i1cA01_b201`b20
1cb22cb2W22db2K2eb20001hb202lb2Y11lb21mb202ob2R11ob21Qc21Tc21Vc22Vc2R61Xc21\c21`c22`c2gA1hc2001Q
d21Rd21Sd21Ud21Vd21Wd21Xd201dd21hd201id21kd21nd22nd2P<2od2U<3od2l6X54od2Y6BX51Qe21Re21Se22Se2_72
ni2[21Ue23Ue2Z801Ze21[e21]e21`e202de2j71de22ee2i701he21le22Uf2_22Uf2f51ef21gf21kf21Vg21\g21_g21h
g21Uh22Uh2g3001Wh22Wh2`=1Zh21_h22`h2Z12ah203ah20_95ah20e7F05ah20\80Q13ah2Z9b46ah20d2Mk803ah20\85
bh2IT1E[61ch24ch20Z805ch20Z80Q13dh2Z801eh21fh23fh2]4X81hh22ih201jh22jh2W92mh201oh21oh21Pi22Pi2n7
2Qi2_31Qi21Ri21Si23Ti20b42Ti2_;1Ti21Wi22Wi2^34Wi2b3Q5@5Xi2Z71101Xi21Yi22\i2j13\i2R1T21\i22bi2D1e
i22fi2U21hi21ki22li2U25li2m3Ib1V11li21ni21oi21Tj21Vj21Xj22Xj2o63Zj2[1[62Zj2[11Zj23Zj2d6R11]j22]j
2^11_j22_j2`13_j2V2R54_j2Q6k1f32_j2d;4_j2a1_4b51fj21mj21Pk22Yk2e21Yk21Zk23[k2Ki42[k2Z51[k21fP32\
k2d62]k2g61ak21bk28bk27Fc1Ch20k32bk2o51fk24fk2:I03fk2T102fk2Z54ik2m1T4W45ik2h3Ec1W41jk22jk2Z21lk
22lk2k92lk2e52lk2[71Pl22Ql2P51Ql21Rl21Sl21Wl22Xl203Xl20h51Xl22Xl2f43Zl2m122[l2W41[l22^l2K1^l201b
l21cl21dl22dl2b32el2Y51fl21jl21kl22ll2W21ll21ml23nl2182Pm2n31Tm24Tm2e31103Ym2e301[m22[m2T801]m21
^m21bm201dm22em2Z21fm21gm22gm2e401om201Tn22Un2n73Un20m702Vn2m701Xn21Yn21[n21an20002cn2i21dn22dn2
i24dn27Z1V11in22in2g12ln2`31ln22ln2f51Qo21So21Uo201Xo201Yo21[o21^o21ao24bo2NZ1W41bo21eo21go21ho2
1ko2001PP32PP3N2QP3M3QP3M01SP31WP31XP304cP31101cP32cP312fP3\11fP32fP381iP33jP3111jP31mP31oP32oP3
01QQ32RQ303RQ30L1RQ31SQ32SQ3L1UQ31YQ31^Q31aQ32bQ301bQ32eQ381eQ31iQ31kQ31lQ31nQ31oQ31QR33RR3f252R
R3f21SR31TR33WR3Y381WR33WR3b301XR31YR31]R31_R31aR31fR31hR33lR35c21lR31TS31XS31\S31aS31bS31gS31QT
32QT321QT31RT31UT32YT311]T31`T31cT31dT302iT3k12iT351kT31oT32QU302TU3G1WU31XU31]U31_U31`U31cU31fU
31hU31jU31lU301TV31VV31ZV31[V31\V31aV3[201210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;
C10;0iY1D34>?@7AEFG10;0mo1H24I7JKLM00;0mi1N14OP1LM00;0mm3N14OQ1R1S110;0mm1T124U17V1W1X1S110;0mi1
Y124U17V1Z1[1\110;0mY1]134^1_1`17a1b1[1\110;0mi1]134^1_1`17a1c1[1\110;0mo1]134^1_1`17a1d1[1\100;
0mY1e134^1_1`17a1f1;g110;0mi1h134^1_1`17a1i1j1\100;0mY1k117l1m1n1o120;0mY5P234Q2R2S27T2U2n1o120;
0mi5P234Q2R2S27T2V2n1o120;0mY5P234Q2R2S27T2W2n1o120;0m\5P234Q2R2S27T2X2n1o120;0mY1P234Q2R2S27T2Y
2n1o120;0iY1Z234Q2R2S27T2[2\2]210;0io1^21?_2`2a2b210;0im1c21?d2e2f2g220;0mX1h20i2j2k200;0mm1l234
m2_1n27o2P3;C10;0mk3Q334R34S37T3U3;C10;0mk3V334R34S37T3W3X3g120;0mm1Y334Z3R2[37\3]3X3g120;0m]1Y3
34Z3R2[37\3^3X3g110;0mi1Y334Z3R2[37\3_3;C10;0mk1`324R37a3b3c3b210;0mi1d334e3?f37g3h3c3b210;0mi1d
334e3?f37g3i3c3b210;0mm1d334e3?f37g3j3k3l300;0mi3m334n3R2o37P4Q4k3l300;0mi1m334n3R2o37P4R4S4l300
;0mY1T414U4V4S4l300;0mY1T434n3R2o37P4W4X4Y410;0mk1Z43_1[47\47]4^4X4Y410;0mk1Z43_1[47\47]4_4X4Y41
0;0mk3Z43_1[47\47]4`4X4Y41020mk7Z43_1[47\47]4a4X4Y41190mk3Z43_1[47\47]4b4Fc410;0mo1d424e47f4g4h4
h41040Y8i427j47k4l4m4m41040iY1n427j47k4o4P5P51040iY1Q527j47k4R5S5S51040iY1T527j47k4U5V5V52040Y8W
527j47k4X5Y5Y51049iY1Z517[5\5Y5Y5104>iY1]527j47k4^5_5_51140iY1`527j47k4a5b5b50141iY1c527j47k4d5e
5e50140iY1f527j47k4g5h5h52140iY1i527j47k4j5k5k51140YY1l527j47k4m5n5n51140iY1o527j47k4P6Q6R600;0m
o1S62464T6U6Q6R601;0mo1S62464T6V6;R600;0mk1W62464T6X6Q6R600;0mk1S62464T6Y6Z6m410;0mY1n437[67]4_1
\6]6Z6m410:0mY1n437[67]4_1\6^6X1_610;0mY3`634S3R2a67b6c6X1_610;0mh3`634S3R2a67b6d6X1_610;0mi3`63
4S3R2a67b6e6X1_610;0mo7`634S3R2a67b6f6X1_610;0mo1g634S3R2a67b6h6X1_610;0mi3`634S3R2a67b6i6X1R610
;0mo1j634S3R2a67b6k6X1_610;0mi5`634S3R2a67b6l6X1_610;0mY1m634S3R2a67b6n6X1_610;0mi3`634S3R2a67b6
o6X1_610;0mi1`634S3R2a67b6P7X1Q710;0mi1R734S3R2a67b6GPP81P10P10P10P10PP11P13P10PP11P10P10PP11424
241PP41P21P81PP21P21P41P81P80]h8QDj3`Da_1PDQj5QDk3PDVT2PD]R2PDTj5PDhR2PDiQ2PDhR2PDTj5PDjT2PDVT2P
DkT2PDTj5QDl3QDm3PDWj5PDSm1PDXj5QDn3PDZj5QDo3PD]R2QDP4PDTj5PDjT2PDHQDQ4PDYm1PD`n1PDHPD^j5QDR4PDa
j5PD]R2QDS4PDcj5PD]R2QDT4QDU4QDV4PDij5PDhj5QDW4P@Tn1QDX4QDY4QDZ4Q@l2QD[4QD\4QDa2Q`1j2QD]4PDHPDTn
1SD0`EXk5`EYk5`EZj5`E4`EQ9`Eo8QD^4aD0`DQ7`DR7`Do6`DP7`D^2`D_7`DSm1`DjT2`DQm1`DZk5`D[k5`D4`D`1QD_
4P@kS2Q@`4WD0QDa4XD0aD`2`DSm1`Dlo1`DQm1`D^2`D`1`DXj5`DjT2`DXk5WD0QD_4QDa4XD0QDb4WD0PDVT2QDc4XD0W
D0PDhR2QDd4XD0`DSm1`D_7`D^2aD0`DW1`Dh7`D\9PDVT2QDe4QDf4WD0PDbk5XD0PDkS2QDg4aD`2UD0WD0PDbk5XD0`Dk
S2PDXU2QDh4PDdk5QDi4PDHQDj4`DQ7`DR7`DU1`DS1`DSm1SD0PDiT2QDk4QDl4QDm4SD0QDn4PDfi1QDo4QDP5QDQ5Q@`2
QDR5PDXU2S@0QDS5QDT5Q`1j2WD0QDU5XD0QDV5QDW5QDX5QDW3QDY5PD]R2QDZ5QD[5QD\5QD]5PDnl1`DSm1`DQm1`DjT2
`DVl5QD^5Q@a2Q`1j2WD0QD_5XD0PDZj5QD`5WD0QDa5S@0QDb5XD0PDYk5QDc5UD0WD0QDd5XD0SD0QDe5QDf5TD2QDg5QD
h5PD]R2PD`l5PDhl1PDjT2PD]R2QDi5QDj5PDZj5QDk5PDZj5QDl5PDS1PDZj5QDm5PDHQDn5QDo5PDS1PDUm1QDP6PDml5P
DT7QDQ6PDQj5PDT7QDR6QDS6PD]m1PDPm5QDT6QDU6QDV6P@Zj5PD^7QDW6QDn4QDX6P@Zj5S@0QDY6QDZ6PD_i2QD[6QD\6
TD2PDYk5PDUm5QD]6PDc^2QD^6QD_6PD]R2QD`6QDa6PDPm1QDb6PDPm1QDc6QDd6QDe6QDf6QDg6QFo2TD2WD0QDh6XD0`E
in5`Ejn5`ES]2QDi6QDj6QDk6QDl6QDm6PD[R2QDn6QDo6PD]R2QDP7QDQ7QDR7QDS7QDT7QDS7QDT7PDYm1QDU7QDV7PDn6
PDkl5QDW7QDX7QDY7PDQj5QDZ7QFo2TD1WD0QD[7XD0SD0TD2QD\7WD0QD]7XD0QD^7PDS7WD0PDYo5XD0PDZj5WD0QD_7PD
bo5XD0PDjT2PDao5QDa2WD0PDgo5XD0PDYk5PD]R2Q@W3QD`7QDa7TD2QDb7QDc7PD]R2PDoo5QDd7QDe7QDf7QDg7TD2PDU
P6PDPm1QDh7PDnl1PDQm1QDi7PDnl1QDj7PDlP2QDk7PDel1PDXk5QDl7PDZP6QDm7QDn7QDo7QDP8QDQ8QDR8PD[k5QDS8Q
DX5PDdP6QDT8PDZj5`D[9QDU8TD2QDV8QDW8QDX8QDY8TD1QDZ8PDfi1QD[8QD\8QD]8QD^8QF_8TD1WD0QD`8XD0QDa8QDb
8QDc8QDd8QDe8PDhS6QDd8QDf8QDg8PDol1PDZj5QDh8QDi8PDSm1PDlS6PDkS2PDQm1PD]R2QDj8PDkS2PDSm1PD]R2PDmS
6PDkS2QDk8PDYk5QDl8PDXk5TD5PDSm1QDm8PD4QDn8PDRT6TD6PD4QDo8TD2QD^5QDP9QDQ9QDR9PD]R2PDVT6QDe8QDS9P
DWT6QDT9TD2QDU9QDV9TD1QDW9QDX9QDY9QDW9TD1WD0QDZ9XD0QDe8QD[9WD0QD\9XD0QD]9TD3PDTm5QD^9P@nl1TD1QD_
9PDZj5QD`9TD2QDa9WD0QDb9XD0QDc9QDW3QDd9QDc9QDe9Q@f9WD0QDg9XD0QDh9TD1QDi9TD3QDj9PDSm1PD[8PDZU6PDQ
m1QDk9PD]U6PD[U6QDl9TD3QDm9QDn9QDo9TD2P@]R2QDP:PDZj5QDa2PDlP2QDQ:`DZ3`DeU6`D^m2`DT\2`Dmj2`DZ\2`D
fU6QDR:PDjT2PD]R2QDS:QDT:PDXj5QDU:QDV:TD1QDW:QDX:PDbV6QDY:QDZ:PDXj5QDe8QD[:Q`1j2QD\:QD]:PD`i1QD^
:PDPm1QD_:PDYk5QD`:QDl9QDa:QDb:PDXU6QDc:QDd:QDe:PD]R2QDf:PDnV6QDg:PDXm1PDmS2PDXm1PDol1PDZj5SD0QD
h:PD]R2QDi:PDkS2QDj:QDk:PDkS2PDci1PDSm1PD[8PDUU6QDl:TD1QDm:QDn:P@Vm1QDo:QDk7TD2QDP;QDQ;QDR;TD1QD
S;PDTU6QDT;aD1PDUU6PD[R2QDU;QDV;QDW;QDX;PDZj5aDY;`D^W6PDS;PDZj5QDZ;Q`1j2QD[;QD\;PDZj5aD1QD];PDZj
5QD^;SD0QD_;QD`;Q`1l2QDa;P@Vm1QD`;Q`1l2WD0QDb;XD0QDc;`DkS2`DYk5PDXm1QDd;TD2QDe;PD4PDXm1QDf;aD0aD
`2QDg;QDh;QDi;QDj;QDk;PD[U6QDl;TD2QDm;QDn;QDo;TD2QDP<QDe8TD1PDWT6QDQ<QD_9TD1PDZj5QDQ<QDR<WD0SD0X
D0QDS<TD1QDT<QDU<QDV<PDZj5QDW<QDX<SD0QDY<QDZ<QD[<QD\<QD]<PDo6QD^<QD_<PDXj5QD`<QDa<QDb<PDbV6QDc<Q
Dd<QDe<PDUj5TD6PD4TD3QDf<QDg<PD]R2QDh<QDi<QDj<QDk<PD[R2TD2QDl<PDSm1QDm6TD3QDm<QDn<PDQj5TD5PD4S@0
QDo<PDV[6TD6PD4QDP=TD2PDnf1PDd7PDHPDPc5PDW[6PD`R2PD_i2QDQ=PDkS2PDoc2PDHPDT`1PDQj5P@[R2QDR=QDa2Q`
1j2WD0QDS=XD0`Dll2`@Zj5`Djn1PDUm1QDa2Q`1j2WD0QDT=XD0PDjQ2Q`1j2WD0QDT=XD0QDU=QDb8PD^j1QDa2WD0QDX7
QDV=XD0PDUU6PD_X2PDVT2PD\:QDW=PDkf1QDX=PD[7PDQj5PDcg2PDZj5PDn6PDg`5PD]R2PDm[6QDY=QDZ=QD[=PDSm1PD
m[6PD[k5PDlS2QDa2PDQ\6PDZj5PDc;PDYk5QD\=QD]=PDcR2PDT\6WD0QDk2XD0QD^=QD_=aD`2`Dc6QD`=`DV\6`DW\6`D
X\6`DY\6`DZ\6`D[\6`D\\6`DZa1`D]\6`D^\6`DoR6`D_\6`D`\6`Da\6`Db\6`Dc\6`Dd\6`De\6`Df\6`Dg\6`Dh\6`Di
\6`Dj\6`Dk\6`Dl\6`Dg\5`Dd\5`Dm\6`Dn\6`Do\6`DoY5`DQ]5`DP]5`DmY5`DP]6`DQ]6`DR]6`Dg`5`Dj^5WD0YD4XD0
QDa=QDb=PD^]6QFc=QDd=SD0PD^]6QDe=QDf=QDg=PDn6PDlo1PDYm1PD]R2QDh=QDi=`Dai1QDj=PDnS2QDk=PDb]6PDQm1
PDSm1PD[R2QDl=PDYj1QDm=PDS`1PDkS2QDn=SD0PDPQ2QDo=PDkS2PD]R2QDP>QDQ>QDR>QDS>QDT>QDU>PD]R2SD0PD[k5
QDV>PDT^6QDW>PDV^6TD4PDVj5TD4QDa2WD0QDX>XD0QDY>TD2PDSm1QDZ>QD[>QDd=PDXm1QD\>QD]>TD3PDUU6QD^>PDUU
6QD_>QD`>QDa>PD^]6P@]R2QDb>WD0QDc>XD0VD0PD_^6QDh2S@0S@0QDd>QDe>QDf>QDg>PDSm1PD[R2QDh>PDkS2QDi>QD
j>QDk>QDl>QDm>TD3QDn>QDo>QDP?QDQ?PDXm1PD^]6PD`j5PDd^6QDR?QDS?PDPm1QDT?TD3PDZj5PDlBQDU?PDkS2QDV?Q
DW?QDX?QDY?PD[k5PDj^6PDSm1QDZ?QD[?QD\?QD]?QDa2Q`1j2WD0QD^?XD0`@^]6`@jT2Q@`2QDd=QD_?PD^]6QDd=QDd3
PD^]6QD`?P@kS2Q@h2QDa?QDb?WD0PDR;PD]R2QDc?XD0QDd?QDe?QDf?PDa9PDkP2PD`g1PDVj5PDW_6QDg?QDh?QDi?QDj
?Q@k?QDl?WD0PD]R2QDm?XD0QDn?QDo?PDRm1PD_^6QDh2QDP@PD_^6QFQ@QDR@Q`1j2QDS@QDT@QDU@QDV@PDHPDc_6PDYk
5PDQm1PD[R2PDd_6PDXk5PDUU6QDW@PDUU6PDYm1QDX@QDY@PDUU6PDnn5QDZ@QD[@PDhh1QD\@QD]@QD^@QD_@PDkS2PD]R
2QD`@QDa@TD2QDb@QDc@QDa2Q`1j2WD0QDd@XD0QDe@QDf@P@Yf2QDg@PDkS2PDS8PDVj5PDT:PD[R2PDQ_5QDh@PDS`6PDT
`6PDYm1QDi@PDV`6PDQm1QDj@PD^g1PDQj5S@0WD0QDk@XD0WD0PDHXD0QDl@QDm@P@kS2QDn@Q@c2Q@d2PDWU6QDo@PDkS2
PD[P2QDPAQDQAQDRAPDkS2PDSm1PD\k5PDkS2PDo`6PDRm1PDYk5PDPa6PD[k5QDSAQDTAPD^j1QDa2Q`1j2QDUAWD0QDVAX
D0QDWAS@0QDW3QDXAQDYAPDol1QDZAPDYk5QD[ATD2QD\AQD]AQ@^AQD_AQD`AP@lP2QDaAPDZj5`D]R2QDbAQDcAQDdAQDe
AQDXAQDfAPDol1QDgAQ@hAQDiAQDjAQD^5Q@a2QDkAQDlAPDRm1QDmAPD[R2PDZd5QDnAQDoAQDPBQDQBPDha6QDY>TD2QDR
BQDSBQDTBQDUBPDPb6PD]j1PDQb6PD^j1QDg8QDVBQDWBWD0QDXBXD0QDYBPDS1PDZj5QDZBPDRm1PDkS2QD[BPD`j5PDZj5
PDn6PDlf1PDZ<PDXk5QD\BQDPATD1QD]BPDYm1PDSm1PDQT6QDa2QD^BWD0QD_BXD0QDd9QD`BS@0WD0QDaBXD0`DQ7`DQm1
`Dok2QDbBQDcBTD2QDdBQDeBQDfBQDgBQDW3Q@c2QDd2WD0QDhBXD0QDlAQDiBTD1QDjBPDjT2QDkBQDlBQDmBPD[P2QDnBQ
DoBWD0QDPCXD0PDQj5Q@g2WD0QDQCXD0QDRCPDkS2QDSCQDTCQDUCQD^BTD1QDVCPD]R2S@0WD0QDWCXD0QDXCWD0QDYCXD0
PD]R2S@0WD0QDZCXD0PD\m1SD0PDZj5PDn6WD0QD[CXD0QDa2QD\CWD0QD]CXD0`DTm1QDR9QDS7WD0QD^CXD0QDS7WD0QD^
CXD0QD^BWD0PD^9PDPm1XD0QDR9QDS7WD0PDg7QD_CXD0QD`CQDS7WD0PDg7QD_CXD0QD`CQDaCPDQm1P@]R2QDW3QDbCPDX
U2QDcCPDlR2PD^9PDPm1PD^9PDPm1QD^BTD1QDdCTD4PDZj5PDnS6QDeCWD0QDfCXD0QDb2QDX7WD0QDgCXD0QDhCPDXU2PD
jT2PDVT2QDiCWD0PDjR2QDjCPDk`5XD0QDR7QDS7TD2WD0QDkCXD0QDS7TD2WD0QDkCXD0QDR9WD0QDlCQDmCXD0`DXk5PDl
f1QD^BWD0PDn6QDnCXD0QDoCQDPDPD^]6QDQDPDHQDRDQDa2QDSDQDR7QDS7TD1QDTDTD3QDUDQDS7TD1QDTDTD3QDUDPD]R
2QDVDPDHQDWDQDXDPD\k5PDYm1PD^7SD0QD^BP@S7Q`1j2QDYDQDZDQD[DP@S7Q`1j2QDYDQDZDQD\DPDZj5QD]DQD`BQD^D
QD_D`DQ7`Do6PD^j1QDa2QD\DQDmCSD0QD^5PDol5PDZj5QD`DQDaDP@n6QDbDQDcDQDdDQDeDQD`BQDfDQDgDWD0QD\DXD0
QDf8QDgDWD0QD\DXD0QDhDQDiDPDRe1QDjDPDn6PDf5PDlf1PDn6PDf5QDkDP@kS2QD\DPDZj5QDlDPD`j5PDd^6SD0PDYm1
PD[R2PDiQ2PDXU2PDZj5QDmDPDhS2PDZj5QDmDQDnDPDZj5QDoDPDHQDPEQDmCPDjT2PD]R2PDfc6PDkS2PDZj5PD]R2PDVe
6PDYR2QDQESD0QDc2QD^BPDZ7QDREQD^BPDZ7QDREQDR7QDS7TD1WD0QDSEQDTEXD0QDS7TD1WD0QDSEQDTEXD0PDW@PDnd6
QDY>QDUEPDZj5QDVEQDWEQDi5QDXEPDW:QDYEQDZEQD[ETD1QD\EPDYm1PDT7SD0PDYm1SD0QD]EQD^EQD_EPDPm5Q@`EQDa
EQDbEQDcEQDdEQDeEPDlf1QD^BQDfEQDgEQDhEQDiETD2PDTm1QDjEQDkEQDlEQD^BQDmEQDd2S@0PD`_5`DZj5`D^>QDR7Q
DS7TD2WD0PD`_5XD0QDS7TD2WD0PD`_5XD0QDnEWD0PD`_5XD0QDoEQDPFPD^7QDQFPDlf1QDRFTD2WD0QDSFXD0QDTFQ`1j
2PDkU6PDXj5PDnf1PDkU6PDXj5QDa2PDYm1Q@UFQD2QD^EQ@UFQD2QDb2QD^BQDVFP@S7QD2QDb2PDol5PDZj5PDol5PDZj5
PDn6SD0QDWFWD0QDXFXD0WD0QDYFQDZFXD0QD[FWD0PDHPDjb6XD0PDHQD\FWD0QD]FQD^FXD0QDa2Q`1j2WD0QD_FXD0QD`
FPDXU2QDaFQDbFPDQT6QDcFQDe<QDdFQDeFSD0PDme6PDZj5QDa2PDne6PDZj5WD0QDfFXD0QDgFPDQj5S@0WD0QDhFXD0QD
iFPDSm1PDUf6PDkS2PDbn1PDVf6QDjFQ@a2WD0QDkFXD0WD0PDbn1XD0Q@g2QDlFaD`2`Dai1`DV[6QDmFQ@a2QDnFQ@oFQD
PGQDQGQD^EQ@RGQDPGPDZf6QDSGPDHQDTGQDUGPDYm1QDVGPDdf6QDo2Q@R7QDWGTD1PDak5TD2QDXGQDYGQDj2QDZGQDn@T
D3QDa2Q`1j2PD`V3PD`V3QDW3UD0WD0PD`V3XD0QD[GQ`1j2WD0QD\GXD0S@0QDW3QDn@TD3QDa2Q`1j2WD0QD]GXD0`DjT2
`DYk5QD^GTD4WD0PDY6XD0WD0QD_GXD0QDW3QD`GTD1QDaGQDbGQDcGPD^W6PDYk5PD`b2WD0PD`b2QDe<QDdGXD0QDeGQDf
GQDj2QDgGQDfGQDhGTD1WD0PDYd6QDfGXD0WD0QDiGP@]R2PDYd6QDjGXD0QDkGQDlGQ@mGQDnGQDoGPDV[6QDPHQDQHPDV6
QDRHTD1P@Vm1QDSH`DZ]2`D\g6`DkS2`D_g1`D]g6`D^g6QDTHP@VT2QDUHQDVHQDWHQDXHQ@a2QDYHTD1QDZHQD[HQD\HQD
]HPDUm1QDa2QD^HQD_HPDdT2QD`HQDaHQDbHQDcHQDdHUD0QDeHTD1QDfH`@]R2`@Vm1`D[R2`D\R2`DYn1QDgHTD2WD0QDh
HXD0QDiHQDjHPDTn1PDiY2QDkHWD0PDij5PDnX2XD0QDlHQDmHQDnHQDlHQDoHPDS1QDPIPDch6QDQIQDRIP@Qm1PDjT2PDc
h6QDSIQDTIPDkh6QDUIQDVIQDWIPDYm1WD0PDQj5XD0SD0PDYm1QDXISD0QDYIQDZIQD[ISD0QD\IP@cj5P@UU6WD0Q`1j2Q
D]IXD0QD^IQD_IQD`ISD0QD^IPD\]1QDaIQDbIQDcIQDdIQDeIPD[R2WD0QDfISD0XD0QDa2WD0PD[R2QDfISD0XD0`DkS2`
Dcd6`D[X2WD0PD[R2QDfIQDgIXD0WD0QDhIP@kS2QDiIXD0PDUm1QDa2QDjIQDb8QDkIQDlIQDWHQ@l2QDmIPDSm1QDnIQDo
IPDZj5QDnIQDPJQDWHQDa2WD0PDYm1QDQJXD0QDRJQDWHQDSJQDTJWD0QDUJXD0QDVJP@hT2QDWJQDa2QDXJQDYJQDZJQD[J
PDQm1QD\JPDQm1PDQm1PD]R2SD0PDli6PDYm1Q`1j2PD]R2QD]JQDY9QD^JQD_JPD_S2PD^]6QD`JPDYU2PDZU2PDlS2PDXj
5QDaJPDlf1PDn6QDbJPDXk5PDQ^1PDHPDni6QDcJPD]R2QDdJPD[R2PDc<PDWd1PDZj5PD[R2PDeY5PDjk1PDol1PDZj5PD[
R2PDeY5PD[k5PDSj6PDSm1PDSj6PDVj5PD[R2QDeJPDZc5PDXk5PDgi1PDUj6PDQm1PD[R2QDfJPDXk5PDVj6PDSm1PDWj6P
DSm1QDi2PDXj6PD]R2PDYj6PD]R2PD]R2PDd]6QDi2PDQm1PDgn1PDik5PDjT2PD]R2QDgJPDmP2PDkS2QDhJQDiJPD[R2PD
id5PDkS2PD]R2PD[j6PDU@PD]R2PD\j6QDjJPD^j6QDkJPD_j6PDf5PDf5PDZj5PD`j6PDY`6PDSP2PDYk5PDTj5PDc6PDUP
2PD[l2PDc6PD[R2PDaj6PDc6QDlJPDZj5QDmJQDnJPDQj5PD[R2PDQj5PD[R2PDdj6PDdj6PDgj1PDej6PDY=PDUU6PDY6PD
UU6QDoJPDY6PDUU6PD[k1PD[?PDUU6PDn`5PDUU6PD^APDUU6PDVn1PDfj6PDgj6PDgj6QDPKPDPm1PDZj5PD[R2PDjj6PDS
m1PD[R2PD]k1PDkS2PDkj6QD\6QDi2PDhj6PDU@PDlj6QDQKPDYm1QDRKPD[R2PDnj6PDkS2PD[R2PDoj6PDXj5PD[R2QDSK
SD0PD[R2PDSk6PDZj5PD[R2PDS8PDXk5PD[R2PDSg1PDX;PD[R2PDd]6PDkS2PD[R2PDTk6QDTKPDVT2PDfi1PDUm1QDUKPD
Vk6PDel1PDjT2PDch6QDVKQDa5PDU5PDVj5PDWk6PDlf1PD`g6PD[R2PDXk6PDdi6PD\]1PDY=PDUU6PD`g1PDfi1QDWKQDi
2PDXj6PDSm1QDi2PDYk6QDXKQDi2QDYKQDZKQD[KP@nl1QD\KPDnl1QD]KQD^KPD`R2PDWj5PD]S2PD^]6PD[R2PDc_6PDkk
1PDZj5PDQm1PD^k6PD\n1PDQm1QDi2PDS@PDXk6PDd9QDk<PDZj5QDi2PDna5PDWl1PDSm1QD_KPDUm1PDRm1PDeP2PDQm1Q
D`KQDaKPDV9PDeh1QDbKQDcKPDfT2PD]R2QDdKQDeKQDfKQDgKQD[KQDhKQDi2PDik5PD[c5PDkS2PDQh2PDkS2PD]R2QDiK
QDjKPDSm1PDma5PDZj5QD\6PDek6PD]R2PDfk6PDQm1PD]R2PDeP2QDkKPDTj5PDkS2QDi2PDU@PD`^6PDhk6PDik6PDc6PD
^j6QDlKQDmKQDnKPDQn1PDlf1PD`g6QDLQDoKP@kS2P@]R2QDPLQD;PD]R2QDQLQD4PDol1P@[R2QDRLQD4PD\]1P@[R2QDS
LQD4PD]R2QDTLQDULQD4PDkP2PDVj5PDkP2PDVj5PDha5QD4PDXj5PDma5QD4PDSl6QD4PDZj5PDTl6QD4PDRm1PDkS2QDi2
PDnS2PDZj5QD6PDPm1PDRT6QD6PDZj5QDVLS@0QDWLPD\]1PD[R2QDXLQD6TD2PDSm1QDi2PDXj6QD6PD]R2QDYLQD6QDi2Q
DZLPDPm1QD7PD]R2QD[LPDkS2QD7PD]R2QD\LQD7QD]LQD7PD[R2QD^LQD7QDi2PDW[6QD7PD[R2PD[d1PDYk5QD7QD_LQD`
LQD8PD]R2QD[LQDaLQD8PD]R2QDbLQD8PDZj5PDYb1QD8PDZj5PD]R2QDcLQD8QDi2QDdLQD8QDi2PDT\6PDnS2QD8PDR>QD
[6QD8PDPm1PDZj5QD`:PDPm1PDZj5QD`:S@0PDWd1QD9TD2PDQm1QDi2PDel6QD9TD2PDjT2PDfl6QD9QDeLQDfLQD9P@\R2
PDUP6PDQm1PD]R2QD9QDi2QDgLQD:PD[R2QDhLS@0QDiLQD:QDjLQD5Q@kLS@0PDkl6PDQm1QD5QDi2QDlLQD5QDg2S@0QDm
LQDnLQD5QDoLTD1QDPMQD5TD2PDPm5PDoe2QD5QD\DPDZj5QDQMQD5PD[R2QDRMQDSMQDTMQD@QDi2QDUMQD@PD]R2QDVMQD
BPD\m6QDBQDWMQDXMQDFQDYMQDHPDTm5QDi2PDT\6QDHPDQm1QDZMQDHPDQm1PDSm1PDSj6QDHPDnl1QD[M`D]R2`D[R2`D\
R2`DUn1`DVn1QDHPDZj5QD\MPD`g1QDHPDkS2PDem6QD?PDRm1QD]MP@]R2PDcV6QD?QD^MQD_MQD?QDi2QD`MQD?QDaMQD>
PD]R2QDbMPDej1QD>QDi2QDcMQD>QDi2QDdMQDeMQD>PDSm1PD]R2QDfMQD>TD2PDZj5QDgMQD>PDZj5PDY6PDRe1QDEPD]R
2QDhMQDEPD[R2QDiMPDic2QDEPD]R2QDjMQDkMQDGPDRm1QDhJQDlMQDGQDmMS@0QDnMQDGQDmMS@0PDZj5PDlT6QDk1PD]R
2QDoMQDk1QDi2PDe^6QDi1PD]R2PD];QDn1PD[R2QDPNQDKPD[R2PDUn6QDKPD[R2QDQNQDKQDi2QDRNQDS1QDSNQDTNQDT1
PD]R2QDUNQDU1PD[k5PDic2QDU1PDXj5PD]R2QDU1PD]R2QDVNQDWNQDZ1PD]R2QDXNQDZ1PDQm1QDYNQD[1PD[R2PDab5QD
[1QDZNQD[1PD\]1PD[R2QD[1QDi2QD[NQDR1PDfi1PD[n6QDa1QD\NQDg1PD\]1PD[R2QDg1PD]R2PD\n6QDf1PDXk5QD]NP
DXk5PDc<PD^n6QDo1PDQm1PDVT2QDP2PD]R2PD_n6QDQ2PDRm1PDkS2QDi2PDVj6QDQ1QD^NQD_NQDP1QDi2QD`NQDP1PD]R
2QDaN`D]R2aD`2QDP1TD3PDaj1PDRm1QDP1TD3QDWLQDbNQDY1QDcNQDY1PDYk5QD\=QD`1QDdNQDeNQDfNQD`1QDgNQDhNP
DSm1PD`Z1PDdP6PDSm1PDY6QDiNPDSm1QDjNQDkNPDSm1PD[R2QDlNQDmNPDSm1PD[R2PDVY2PDkS2PDSm1PDji1QDnNPDSm
1PD[j6PDU@PDSm1PD]R2QDoNPDSm1PDTo6PDPo6PDQm1PD]R2QDPOPDQm1PD]R2QDQOQDROPDQm1PDU@PDkS2QDSOQDTOPDQ
m1QDUOPDQm1QDVOQDWOPDQm1PD[R2QDXOPDQm1QDYOQDZOPDQm1PD]R2QD[OPDjT2PD]R2QD\OQD]OQD^OPDjT2QD_OQD`OP
Dc^6PDZj5PDbk5PDU@PDkS2PD]R2QDaOQDbOPDkS2QDj;QDcOQDdOPDYm6PDkS2QDeOQDfOPDmk5PD[R2QDgOQDhOPD[R2PD
a9PDkP2PD[R2QDiOQDjOPD[R2QDkOQDmCPD[R2PDRP7PDkS2QD`EQDlOQDmOQDnOPD[R2PDc_6QDoOPD[R2QDPP1QDQP1PD[
R2PDlS2PDUP7PD[R2PD_P2PDme2PD[R2PDVP7PDkS2PDYl6PD[R2PDf;PDSm1PD[R2PDWP7PDVj6PD[R2PDXP7PDkS2PDma5
PD[R2PDc6PDYP7PD[R2PDdZ5QDRP1PDdZ5PDZP7PD[P7PDZP7PD[R2PDe@PDY=PD[R2QDSP1QDTP1PD[R2PDf@QDUP1PD[R2
QDgOPDlo6PDjU6PDVj5PD^P7PD\m6PDVj5PDb_1PDjU6PDkS2PD[k1PD_P7PDSm1PD]R2PDdP6PDol1PD`g1PDWd1PD`g1PD
Vj5PDW_6PDag1PDVj5PD`P7PDaP7PDVj5PDbP7PDcP7PDVj5PDdP7PDU5QDVP1PDU5PDnZ6PD[j6PDU@PDU@QDWP1PDd]6QD
XP1PDej1QDYP1PDQd6PDQm1PDfP7PDQm1PDgP7PDQm1PDXe2PDj@PDP`6PDj@PDgT2PDeP2`DZm1`D]j1PDgT2PD]R2QDZP1
PDgT2PD^i1QD[P1QD\P1PDd_6PD^c5QDj;PDiP7PDQm1PD]R2QD]P1PD]R2QD^P1PDkS2PD]R2QDlMQD_P1PD]R2PDS`1PDk
S2PD]R2PDf7PDkS2PD]R2PDca5QD`P1PD]R2PDiT2PD\n1PD]R2QDaP1QDbP1PD[k1PDV`2PD^j6Q@hJQDcP1PD^j6PDhR2Q
DdP1PDQj5QDeP1PD[R2QDfP1PDYR2PD[R2PDZQ3PDYR2QDgP1PDYm1PD`1PD[R2PDZl6PDYm1QDhP1PD[R2QDiP1PDXU2PDZ
U2QDjP1PDXU2PD[P2PDkS2PDHPDjh1PDUQ7PDHPDVQ7PDWQ7PD\Z5QDkP1PDh]5PDXQ7PDYQ7PDVj5PDS5PDkk1PDZj5QDi2
PDji1PDkS2QDlP1PDji1PDlj6PDZ>PDQm1PDVT2PD\Q7PD^]6PDlT6PDS5PDW\2QDmP1QDnP1PDSj6PDVj5PD]Q7PDWe6QDo
P1QDPQ1PDn6PDnl1PDXk5PD]R2QDQQ1PDnl1PD^j1PDXk5PDnl1PDVj5QDRQ1PDnl1PDYk5PDUm1PDVT2PD^Q7PDVT2PDea2
PDQn6PDVj5PD_Q7QDSQ1PD`Q7QDSQ1PDY@PDaQ7PDbQ7PDkP2PDek6PDkS2PDQT6PDSY1PDUU6PDao1PDdP6PDdP2PDPm1PD
]R2PDdP2PDQm1PD]R2PDcQ7PDkS2PDdQ7PDeQ7PDkS2PDdQ7PDeP2QDTQ1QDhJQDUQ1PD]k1PDkS2PDkj6PDRQ7PDkS2PD]R
2PD_6PDUU6PDfQ7PDPc3PDgQ7QDVQ1QDWQ1TD2QDXQ1PDa7PD[R2PDhQ7QDYQ1QDZQ1PDYm6PDNPDVj5QD[Q1PDfm1PDZj5P
DXj2PDfm1PDZj5QDX5QD\Q1PDc3PDSm1QDi2PDST6PDYk5PD]l1QD]Q1PDa3PDij6PDPm1PDjQ7QD^Q1PDVT2PD]R2PDVm6P
DUm1PDkQ7PDUm1PDlQ7QD_Q1QD`Q1PDmQ7PDUm1PDnQ7QDaQ1PDSX3PDQm1QDbQ1QDcQ1TD1P@el1PDPR7QDdQ1P@fi1PDlo
5QDjKPDPm1QDn=QDeQ1PDnl1QDmCQDfQ1PDRm1QDn>PDce1PDWd1PDWd1PDce1PDce1PDVj5PDWd1PD[R2PDQR7PDV\5PDVj
5PDRR7PDn_5PD]R2PDQj6PD]@QDgQ1PD\7PDZj5PDZd5PD[R2PDTR7PDZj5PD\R2PDUR7PDVR7PD\R2PDWR7PDZj5PD\R2PD
gi1PDWZ6PD[R2PDXR7PD[R2PDYR7PD\j5PD[R2PDZR7QDhQ1PD[R2PD[R7PDff1PDjT2PD[R2PD\R7PDjT2PD]R7PDjT2PD^
R7PDRm1PDQm1PD[R2PD_R7PDS1PDf8PD]R2PDS1PDSm1PD]R2QDiQ1PDTn1PDa^6PDaR7PDUn1PD^c6PDaR7PD]S2PDT4PD^
]6PDTm1PDZj5PD^k1PDTm1PDZj5PD]R2PDo;PDSm1PDbR7PDSm1PD]R2PDZ>PD[R2PD_^5PDUo5PD[P2QDjQ1PDdR7PDeR7P
D[R2PD]@QDkQ1PDQP2PD[P2PDQm1PDcR2PDfj1PDHPDUn1PDhR7PDZR6PDih1PD^]6PD]R2PDX`5PDnS2QDlQ1PDVT2PDc^2
PD[R2PDiR7PDkS2PDUn1PD[R2PDjR7PDkR7QDmQ1PDjT2PD]R2PDPS7PD`9PDPQ2PDjT2PDVT2PDjT2PD[R7PDjT2PDQS7PD
Vj5PDjT2PD]R2PDUd1PDkS2QDi2PDjT2PDRS7PDjT2PD[R2QDnQ1P@TS7QDoQ1PD]R2PDUS7PDYX1PDZj5PDVS7PDWS7QDkJ
QDPR1QDQR1QDRR1PDZS7PDSm1QDSR1PDPm1PD]R2PD`l5PDcP2PDhl1PDji1PDkS2PDSa6QDTR1QDUR1PD^n1QDVR1PDSm1P
Dfi1QDi2PDS:PDha6PD_Q7QDi2PD_P6PDS1PDeP2PDVj5QDWR1PDRm1PDHPD]S7QDkFPD^S7PDik1PDPm1PD_S7PDTn1PD`S
7PDZ=PDRm1PDkS2QDi2PDc]6PDfi1PD]R2QDXR1PDW<PD]R2PDaS7PDbS7PDSm1PD[R2PDcS7PDR4PDdS7QDYR1QDZR1QD[R
1PDhi1QDi2QD\R1PDhS7PDQm1PD]R2PDR>PDSm1PD]R2PD]R2PD[P2PDiS7PD]R2PDXS7PDUd1PD]R2PDih1PDYk5PDa:PDY
6PD[l2PDZj5PDHPDjS7PD\m1PDmS2PD\]1QD]R1PD[R2PDkS7PDbP6QD^R1QD_R1PDbP2PDi;PDSm1PDnW1PDPP2PDRm1PDn
S7PDRm1QDDQ@g2S@0QD`R1PDZj5PDn6QDDQDaR1PDZj5QDbR1QDDPDHQDcR1QDdR1QDDPDZj5QDi2PDT\6QDDQDeR1PDZj5Q
DfR1QD=PD[R2QDn6QD=QDi2QDgR1QDhR1QD=PDRm1QDiR1QDNQDjR1QDkR1QDNQDZ;S@0QDlR1QD<QDmR1QD<QDnR1TD1QDo
R1QD<PDjT2PD]R2QDPS1QD4PDha6PD]R2PDWT7QD4PDPm1QDQS1QDRS1QD4PDfi1QDhJQDSS1QD4PDZj5QDTS1QD4PDZj5PD
]R2QDUS1QD4PDRm1QDVS1P@]R2PDaT7QD4PDSm1QDWS1QD4QDXS1QD4PD]k1PDSm1PDbT7QD4PD]k1PD]R2QDYS1QD4PDol1
QDZS1QD4PDol1PD]R2QD[S1QD4PDol1PD[R2QD\S1QD4PDmT7PD]R2QD4PDX`5`DZj5QD4PDZj5PDSe1QD4PD[R2QD]S1QD^
S1QDAQD_S1QD`S1QDAQDaS1QDbS1QDAPDoe2QDJQDjR1QDcS1QDJPD\]1PD`<QD8PD]R2QDdS1QDeS1QD8PDel1PDXk5QD8P
DRm1PDkS2QDfS1QD8QDgS1QD8PDPm1QDhS1QD8PDQm1QDiS1QDjS1QD8PDS1QDkS1QD8PDmP2PDkS2QD8PDlP2PDXk5QD6QD
i2QDZLPDPm1QD6TD2PDXk5PD[R2PD`U7QD6PD]R2QDlS1QD6PDYk5PDUm5QD6TD2PDYk5PDUm5QD6QDmS1QDnS1QDoS1PDdU
7QD7PD[R2QDPT1QDQT1QD7PD[R2QDRT1QD7PDhS6QD7PDZ<PDXk5QD7QDX7QDST1QD9QDi2QDTT1QDUT1QD9TD3PDSm1PD]R
2PDT5QD9QDVT1P@Um1QD:PDRm1QDWT1QDXT1QD:QDYT1PD\]1QDZT1PD\]1PDRV7PDSV7PD\]1PD[R2QD[T1PD\]1QD`EQD\
T1QD]T1PD\]1QD^T1PD\]1QD_T1QD5Q@g2S@0QD`T1QDaT1QD5PDHQDbT1QD5PDHPDTj5PDYk5QD5PD[;PDhh1QD5PD^2QDk
JPDWj5QD5PD[R2QDcT1PDZj5QDdT1QD5QDi2QDeT1QDfT1QD@PDYn6QD@QDgT1QDhT1QD@QDiT1S@0PDTm1QD@TD2PDZj5PD
TW7QD>TD2PDQm1PD]R2PDTm1QD>TD2PDQm1PDd8QD>TD1PDPm1QDi2QD>QDjT1QDkT1QD>PDVT2QDi2PDUW7QD>PD]R2QDlT
1QD>PD_i2QDmT1QD?PD]R2QDnT1QDIQDoT1TD1QDPU1QDFPD`P6QDFQDQU1QDRU1QDFPDSm1QDhJPDnS2QDFPDQm1PDaW7QD
_1PDQm1QDhJQDSU1QD_1QDTU1QDUU1QD_1QDVU1PDVj5QD_1PDQm1QDi2QDWU1QDXU1PDQm1QDhJPDdW7QDf1QDhJPDoo5QD
f1QDYU1PD[k5QDZU1QDKPDc^6PDhW7QDKPDcP2PDVj5QDKPD]R2QD[U1QDKPDiW7PDnl1QDKPDUm1PD`Z1QDKPDYk5PDTj5Q
DKPDnl1QDKPDXi1QDLQD\U1P@fi1QDLQ@`EQDPLQDMQD]U1TD1QD^U1QDOQDhJQD_U1QDQ1PDSm1QD`U1TD2QDaU1QDQ1TD2
PDSm1PDjT2PD]R2QDQ1PDoP2QDV1TD2QDbU1TD1QDcU1QDV1PD]R2PDli6PDol1QDV1QDdU1TD1QDeU1QDV1QDfU1PDol1QD
b1QDgU1TD1QDhU1QDGTD2QDiU1QDjU1PD[P2QDS1QDkU1TD1QDlU1QDHPD[R2PDTX7QDHPDZj5QDmU1QDnU1QDHQDoU1TD1Q
DPV1QDZ1PDVT2PDfi1QDQV1QDZ1PDQm1QDRV1QDZ1PDel1PDXj5QDhJS@0QDSV1QD\1PD[R2PDZX7QD\1PD]R2PD[P2QD]1P
DUm1PDQm1PDaP2QD]1PD]R2PDbo5QD^1QDTV1TD1QDUV1QDW1QDVV1`DVj5`D4`D[X7`DZl2QDW1PD]R2QDWV1PDYk5QDY1P
Dol1PDZj5QDXV1QDc1QDYV1TD1QDZV1QD;PD[R2QD[V1TD1QD\V1QDe1PD]R2QD]V1PDa_1QDj1QD^V1QD_V1QDm1QD`V1TD
2QDaV1QDn1PD]R2QDbV1TD1QDcV1QDR2QDdV1TD2QDeV1QDS2PD\R2PDcX7QDS2PD]R2PDkk1QDl1PDnl1PDZj5QDl1PDSm1
PD]R2PDdX7QDl1PDQm1QDkJPDeX7QDX1PDPm1QDX1QDkJQDfV1QDX1QDX7S@0QDgV1QDP2QDhV1TD1QDiV1QD3QDjV1QDkV1
TD1P@ik1QD`EQDlV1P@nS2PDZj5PDZ7PD[R2PDo`1QDmV1QDnV1PD[R2QDoV1QDPW1QDQW1QDRW1PD[R2PDTk1PDYY7PD[R2
PDoU7PDZY7PD[R2PDd9PDSm1PD[R2PDP4PDSm1PD[R2PD[Y7PDSm1PD[R2PDa]6PDkS2QDSW1PD[R2QDTW1PDYk5PD[R2PD_
Y7PD`Y7PD[R2PDaY7PDbY7PD[R2QDUW1QDVW1PD[R2PDd\2PDkS2PD[R2PDTW6PDZj5PD[R2PDfY7QDWW1PD[R2PD[j2PDo9
PD[R2PDi8PDaX6PD[R2PDgZ5PDiY7PD[R2PDWk2PDjY7PD[R2PDkY7PDSm1PD[R2QDXW1QDYW1PD[R2QDZW1QD[W1PD[R2QD
\W1QD]W1PD[R2QD^W1QD_W1QD`EQD`W1PDa_2PD[R2QDaW1QDbW1PD[R2PDXZ7PDSm1PD[R2PDR>PDbd1PD[R2PDl9PD[j2P
D[R2PDYh2PDkS2PD[R2PDYZ7PD\m1PD[R2QDcW1PD\Z7PD[R2QDdW1PD]]2PD]Z7PD]]2PDZj6PD[R2QDeW1QDfW1QDgW1QD
i2QDhW1PDRm1PDkS2Q@hJQDiW1QDjW1PDha6PD]R2PDRn6PDRm1PDkS2QDkW1PDXk5PDPm5QDlW1QDmW1PDPm5QDnW1PDPm5
PD[R2PD^k6PDnl1PDmT7PDUm1PDnl1PD]R2QDoW1PDnl1PDSm1QDPX1PDXn6PDnl1PDZj5QDQX1PDnl1PDZj5QDa5QDRX1PD
nl1QDSX1QDTX1QDUX1PDPm1PD]R2QDVX1PDPm1QDi2PDe^6PDPm1PDQm1PD]R2QDWX1PDPm1QDXX1PDQm1PD]R2QDYX1QDZX
1PDQm1PD]R2QD[X1PDQm1QDkJQD\X1Q@]X1PDQm1QD^X1QD_X1PDQm1PD[R2QD`X1TD1QDaX1PDlP2PD]R2QDbX1PDlP2QDi
2QDcX1QDdX1QDeX1TD1QDfX1PDha5QD`EQDgX1PDdX7QDkJQDhX1QDiX1PDXj5QDjX1PDdX6PDVj5PDlS2PDZ=PDVj5PDi^2
PD[Y7PDSm1PD]R2PDYk5PD]R2PDg[7PDkS2PDUm1PDXj5QDkX1PDZj5PD\7PDYk5PD[R2PD^n1PD[R2PDaj6PD]@PDZj5QDl
X1PDag1PDmf1PDYo6PDag1PDSm1PD]R2PD`g1PDSm1QDhJQDmX1PD]j1PD_X2PDZ7PDS8QDnX1PDT:PDSa6PDSm1QDoX1PDV
3PDjT2PDk[7PDSm1PD[R2QDPY1PDSm1PD]R2QDQY1QDRY1PDSm1PD[R2QDSY1QDTY1PDSm1PDjT2PD]R2PD`6PDSm1QDUY1P
DSm1PD[d1PDij5PDSm1PDTn1PDol6PDa\7PDkS2PDVT2PDb\7PD`m1PDc\7PDYk5PD]R2PDSY2PDgT2PDek5QDVY1PDh\7QD
WY1QDXY1QDYY1P@kS2QDZY1PDfj1PDiP6PDi\7PDfj1QD[Y1QD\Y1PDY3PDSm1PD]R2PD_S2PDo6PD]S2PD_S2PD^]6QD]Y1
PDPP6PDRP6PDo`1PDSm1PD]R2PDo`1PDnS2PDZj5PDo`1QD^Y1PDo`1PDn\7`DX`2`Ded2PDgZ5PDo\7PDi8QD_Y1TD1QD`Y
1QDaY1QDbY1QDcY1QDaY1PDc^2QDdY1PD]S2PDkS2PD]R2PDYj1PDmS2PDkS2PD[R2PDV]7PDmS2PDW]7QDeY1QDfY1PDS[7
PDVj5PDS[7PDPb6QDgY1PDQb6QDhY1QD^MPDSm1PDHQDiY1QDjY1PDHPD^W6PDYk5PDHQDkY1PDHPDY6PDHPDe8PD]]7PDHP
DUn1PDhR7PDHPDW]1PDi8QDX7PD\]7PD`f6PDYm1QDZ;Q@j2QDlY1TD1QDmY1PDYm1QDnY1QDoY1TD1QDPZ1PDYm1PDa9PDR
m1PDYm1PDnl1PDZj5PDYm1PD^j6QDQZ1PDYm1QDRZ1QDSZ1PDYm1PDc8QDi2PDYm1QDjR1QDTZ1TD1QDUZ1PDYm1PDYk5PD]
R2QDVZ1PDXU2PDZj5QDWZ1QDXZ1PDao1QDYZ1TD1PDd]7PDfi1PDVj5PD]<PDfi1QDZZ1TD1PDU@PDd_6PDYk5PD]R2PDg]7
PDh]7PDdX7QD[Z1QDhX1PDT<PDPP6PDPV3PD\a2PDh]5PDXQ7PDi]7PDPQ2PDW@QD\Z1QD]Z1PDZj5QD^Z1PD]R2QD_Z1QD`
Z1QDaZ1TD1QDbZ1QDcZ1PDRm1QDdZ1QDeZ1QDfZ1QDgZ1PD]R2QDhZ1PD]k1PDVj5PD]k1PDSm1QDiZ1QDe?P@Xk5PDYj1QD
jZ1QDkZ1QDlZ1QDmZ1QDnZ1TD1QDoZ1PDc^6QDP[1PDV9PDSm1PDVQ7PDV9PDSm1QDi2PDhR7PDgS7PDSm1PD]R2QDQ[1QDR
[1TD1QDS[1QDT[1QDU[1QDV[1QDW[1TD1PDg^7QDX[1QDhJQDY[1QDZ[1QD[[1TD2QD\[1PDl^7PDVj5PDm^7PD\R7PDe^2P
Dn^7PDPm5PDXm1PDlS2PDXm1PDXm1PDXm1QD][1QD^[1QD_[1QD`[1TD1P@P_7PDP>PDSm1PD]R2QDa[1PDQ_7PDR_7PD[k5
PD]R2PDR>QDb[1QD`ETD1QDc[1PD\Y7PDfi1PD[Z7QDd[1QDe[1TD2PDPm5PD]R2QDf[1QDg[1PDW_7PDVj5PDX_7PDY_7QD
h[1PDaP2PDVj5PDcP2PDbP2QDi[1P@]R2PDbP2PD[_7QDj[1QDk[1PD[j6PDkS2PD]R2PD]_7PD\m1QDl[1QDm[1PD\m1PDU
W6PD^_7PD\m1PD[P7QDmCQDn[1PD\m1PDlS2PD`_7PD\m1PDhS2PD\m1PDiS2PDVj5PDZ7PDiS2PDkS2PD]R2PDSAQDo[1PD
NPDVj5PDba6PDd_7PDkf2PDUn1PD^c6QDP\1PDUn1QDQ\1PDcX7QDR\1PD_Y7QDS\1PDYn6PDPm5PDYn6PDPm1PD[R2PDj>Q
DT\1QDU\1QDV\1QDW\1PD]R2PDl2QDX\1PD`W7PDn_7QDY\1QDZ\1TD1QD[\1PD`P2PDkS2PD]R2PDaT7PDQ`7PDb[7PDVj5
PD[R2PDXk5PD[R2QD\\1PDXk5PDR`7PDcl6PDXk5QD]\1TD1QD^\1QDP9QD_\1PDTk2PDd]6PDkS2QD`\1PDT`7PDPQ2PDih
1PDYk5PDlS7PDT@PDkS2QDa\1QDb\1QDc\1TD1QDd\1QDe\1PDQm1QDf\1TD1P@mj2PDX`5QDg\1P@kS2QDh\1QDi\1PDQn1
PDYg1PDd7PDY`7QDj\1PDaR2PDel5PDo6PDZj5PD]R2PD_j2PD[k5PD]R2QDk\1P@kS2PD[k5PD]`7PD[k5PD]R2PDX`2PD[
k5PDPX7PD^`7PDSm1PDVj6PD_`7QDnX1PDVW7PD_]6PD]R2PD``7PDVj5QDl\1PDb`7PDVj5PDc`7PDR6PDUU6PDaX7PD[4Q
Dm\1PDe`7PDoP2PDR4QDn\1PD__7QDo\1PDg`7PDh`7QDP]1QDQ]1TD2QDR]1PDQ=PDj`7PDa9PDVj5QDS]1PDgP7PDSm1PD
]R2QDT]1QDU]1Q@i2PDm`7PD[k5PDn`7PD[R2PDfQ2PDo`7PD^>QDV]1QDW]1PD]<PDVj5PDSa7PD]<PDZj5PDm`7PDol1PD
jT2PDQX7PDol1PDSm1PD]R2QDX]1PDol1PD]R2QDY]1QDm7QDZ]1TD1QDo7PDWa7PDVj5PDXa7PDoj1PDUU6PDa\5PDlo1PD
hR2QD[]1QD\]1QD]]1TD1QD^]1PDV8PDV^6PDcP2PDVj5PDgZ5PDZa7PDiP6PD[a7PD`W7PDP3PDej6PDej1QD_]1PD\a7PD
[R2PD_<PD[k5QD`]1QDa]1TD1QDb]1PD^a7PDYk5QDc]1QDd]1TD2QDe]1QDf]1PDjT2TD1QDg]1QDh]1PD[k5PD]@QDi]1Q
Dj]1PDi7QD`ETD1QDk]1QDl]1QDm]1PDSm1PDV?QDn]1TD1QDo]1PDPX7PDdf6QDP^1QDQ^1TD1QDR^1PD\Y2PDla7PDma7P
Dna7QDS^1QDT^1QDU^1QDV^1PDTm5PDQ;PDPb7QDW^1QDX^1PDQb7PDRb7PDh=PD]R2PD`X7QDY^1QDZ^1PDUb7PDSm1PDPm
1PD]R2PDPX7PDQm1PD[R2PD\o6PDRm1PDZj5QD[^1PDT\6QD\^1PDnn1QD]^1TD1P@`c6PD]a6PDWb7PDXb7PDSm1PD[o6PD
j_7QD^^1QDi2QD_^1PDdP2PDVj5QD`^1PDZb7PD]R2PD^X7PD]R2PDYm5PD^S7PDik1PDdZ6QDa^1PDhi1PD]R2QDb^1PD\k
1QDc^1PDY<QDd^1PD^k1QDe^1PD_b7PDa:PDiS7PDVm1PDW5QDf^1PD`b7QDg^1PDXS7PDbb7QDh^1QDi^1PDXl6QDj^1QDi
2PDYb7PD]R2QDk^1QDl^1PD]R2QDm^1QDn^1PD]R2PDYY7PDSm1PD]R2PDfb7PDo6PD]R2PDao1QDo^1PD]R2PDgb7PDV9PD
]R2PDXS7PDbb7PD]R2QDP_1QDQ_1PD]R2PDT@QDR_1PD]R2PDX`5QDS_1PDha6QDhJQDT_1TD1P@Rn6QDU_1QDV_1PDjb7QD
i2QDW_1QDX_1TD1QDY_1QDZ_1QD[_1PDob7PDSm1PDPc7PDQc7PDh;PDRc7PDSc7PDVj5QD\_1QD]_1TD1PDoj1PDVc7PDXj
5PDoU7PDZY7PDdU2SD0QD^_1PDkS2PDkf1PDkS2PDXc7QF__1QDa2Q`1j2WD0QD`_1XD0QDa_1QFb_1TD3QDa2Q`1j2WD0Q`
1j2QDc_1XD0QDd_1QDe_1Q`1j2WD0QDf_1XD0QDg_1WD0Qd1j2QDT2XD0QDa4aD`2WD0QDT2XD0QDa4aD`2WD0QD`:Q`1j2Q
DT2XD0S@0QDh_1QDi_1PDdi1QDj_1WD0Q`1j2QDk_1XD0QFe9QDa2Q`1j2WD0Q`1j2QDl_1XD0QDm_1QDa2Q`1j2Q@`:WD0Q
`1j2QDn_1XD0WD0QDT2SD0QDo_1XD0aD`2QDP`1PDSY2PDmf1PDn6PDVY2QDQ`1QDc<S@0QDR`1PDg@QDS`1PDXj5QD`:S@0
WD0QDT`1XD0QDU`1QD^BTD1PD]R2QDV`1QFm_1TD1QDa2WD0PD[R2Q`1j2SD0XD0QDW`1QDX`1WD0QDY`1XD0QDZ`1QD[`1Q
D\`1PD]R2QD]`1QD^`1QD]`1QD^`1QD_`1QDa2Q`1j2WD0QD``1XD0QDa`1QDb`1QDc`1`D\^6`DkS2`DSm1PDoe2QDd`1QD
e`1QDf`1QDb2Q@g2Q`1j2QDg`1QD`:QDh`1PD]R2QDi`1QDj`1PD`]6PD_g7QDk`1QDl`1PDfg7QDm`1PDYm1QDn`1QDo`1P
DYm1QDPa1PD`g1PDSm1PD]R2PDj[7PDkV7PDQm1PDc6PDS2PDnl1PDX`5QDQa1QDRa1QDSa1PD]R2QDTa1PD]R2QDUa1QEVa
1QDWa1TD1WD0QDXa1XD0QDYa1QDQ?QDZa1QDo_1QD[a1QD\a1QD]a1QD^a1PDZj5QD_a1QD`a1QDaa1QDba1QDca1QDda1PD
l=QDea1PDV?QDfa1PDU?QDga1PDYm1PD[R2QDha1PDYk5QDia1QDja1PDYk5PDmZ2QDka1QDla1QDma1QDna1QDoa1PDkS2Q
DPb1PDXj5QDQb1QDRb1QDSb1PDX@QDTb1PDT^3PDPj7QDUb1QDVb1PDgP7PDP]2PDao1QDWb1QDXb1Q@R7QDS7WD0QDYb1XD
0QDR3TD1WD0QDYY1XD0QFZb1TD1WD0QD[b1XD0`D]R2`Ddk7`DVj2`D[R2`DSm1`Dek7QDa2Q@g2Q`1j2S@0WD0QD\b1XD0Q
D]b1PDQm1PD]R2QD^b1QD_b1PDSm1QD`b1PDPm5QDab1QDbb1QDcb1QDdb1QDeb1`Dml7QDfb1S@0WD0QDgb1XD0PDj8QDhb
1PDPm5PDoe2PDRm1PDkS2PDoe2QDib1TD2PDha6PD]S2PD^]6QD_OPDeh1PDSd1QDjb1PDol1P@]R2QDkb1PDTj5QDlb1QDl
b1QDf8QDmb1QDnb1QDob1Q`1j2WD0QDPc1XD0QDQc1QDRc1Y@0Q@b2Q@j2WD0QDV2XD0QDSc1QDTc1WD0QDUc1QDVc1XD0QF
o2TD2WD0QDWc1QDXc1XD0QDYc1PDXk5`Do3QFZc1TD1WD0QDU2XD0QDd9Q@l2WD0QDU2XD0QD[c1UD0WD0QDU2XD0SD0PDSk
6PDkS2PDXn7QD\c1PDSm1PD]R2PDT5QD]c1PDkS2PDkl6PDQm1PD]R2QD^c1PDQm1TD1QD_c1Q@`c1PDbn7QDac1QDbc1PDc
^6PDXn7QDcc1PDkS2PDW]1QDdc1PDkS2PD`Z1PDlo6PDkS2QDP_1QDec1PDPm1PDQ_5QDfc1QDgc1QDoQ1PDPm1PD]S2PDi4
PDRo7PDd3PDPQ6PDlP7QDhc1PDgU7PDol6PDTm1PD]P7PDfj1PDiS7PDSo7PDTo7PDcX7QDic1PDgi1PDmc6PDT\6PDmc6PD
U?QDjc1QDkc1QDlc1QDa5QDmc1PDfi1PD]R2PDU@PD[R2QDnc1PDkS2QDoc1QDPd1QDQd1PDZj5QDRd1QDSd1PDQm1PD^o7P
Dnn1QDTd1PD`c6QDUd1QDVd1PDQT7PD`f6PD^^7PD``7PDVj5PDc^2PDYj1PDao1QDWd1PD[R2PDg2PDbd1QDXd1QDYd1QDZ
d1PD[R2PDdZ5PDQj6PDnb6PDQm1PDU@PDXj2PDQm1QD[d1PDjT2QD\d1QD]d1PDbo7QD`EQD^d1PDQj6QD`EPDc6PDYP7QD_
d1PDfd6QD`d1PDgj1PDYk5PDVT2PD[R2PDf<PDkS2PD[R2QDad1PDZj5PD[R2QDbd1QDcd1QDdd1QDed1QDfd1PDPZ5PDUU6
QDgd1QDhd1QDid1QDjd1PD]R2QDkd1QDld1QDmd1QDW^1QDX^1PDl^7PDVj5PDfk6PDP1QDnd1QDod1QDPe1PDQm1QDQe1QD
Re1QDSe1QDTe1QDUe1QDVe1QDWe1QDXe1QDYe1QDZe1QD[e1QD\e1TD1QD[6QD]e1QDm7QD^e1QD_e1QDf8QD`e1PDYR8QDa
e1QDbe1PD[R2QDce1QDde1QDee1TD1QDfe1QDge1QDhe1Q@ie1QDje1QDke1QDle1QDme1PDRm1PDkS2QDne1PDVT2PDfi1P
D]R2QDoe1QDPf1QDQf1QDRf1QDSf1PDPP6PDRP6QDTf1QDUf1PD[j2PDo9QDVf1PDha6PDjW7QDWf1PDha6QDXf1QDYf1PDY
k5PD]R2PDg[7PDkS2QDZf1PDYn6PD[R2PDlS2PDUP7PD[j6PDkS2PD]R2PD]_7PDYY7PDSm1PD]R2PDYm6PDkS2PD[]5PD\]
1QD[f1S@0PDc6PDYP7QD\f1QD]f1QD^f1TD3QD_f1QD`f1PDkS2PDjT2PD]R2QDaf1PDkS2QDjR1QDbf1QDcf1QDdf1QDef1
QDff1QDgf1QDhf1PD]R2PDgS8QDif1TD1QDjf1QDkf1PDkP2QDlf1PD]R2QDmf1QDnf1TD1QDof1QDPg1QDQg1QDRg1QD\6T
D3PD[k5QDSg1QDTg1PD]R2QDUg1PDhS8QDVg1QDWg1QDXg1QD]R1PDQm1PDWn6PDP3PDej6QDYg1PDb_7PDoe2PDm`7PD[k5
PDTn1QDZg1QD[g1PDol1QD\g1PDol1QD]g1PDSm1QD^g1PD`6QD_g1QD`g1QDag1P@aT7QDbg1TD1QDcg1QDdg1QDeg1QDfg
1QDgg1QDhg1PDoT8PDkS2PDc6QDig1QDjg1QDkg1PDT`7PDPQ2QDlg1TD3PD\]1PDUU6QD`IQDmg1SD0PDjT2PD[R2PDhc6P
DSm1QDX5QDng1PDRm1PDkS2QDog1QDPh1QDQh1TD1QDRh1QDSh1TD1PDnl1QDTh1QDUh1QDVh1QDWh1QDXh1PDf8QDYh1PDH
PD\d5PDao1QDZh1PDc9PDXo6PDQh2PDkS2PD]R2PDjk1QD[h1QD\h1PDiU8PDfi1QF]h1QD^h1Q`1l2Q`1j2WD0QD_h1XD0`
DWV8`DXV8`DYV8`Dol2`DZV8QDo2QDa2PDQm1QD`h1QDah1QDbh1QF_8QDch1Q`1j2WD0QDW2XD0`DV6QDa2PDR^6WD0QDdh
1XD0PD_V8SD0QDo2QDa2Q`1j2QDeh1PDlP2QDa2QDfh1PD[k5QDgh1QDhh1S@0S@0QDih1PDSm1QDjh1WD0QDkh1XD0QDo2Q
Da2SD0PDnR2PD^]6WD0QDW2XD0QDk7QDlh1Q`1j2QDmh1QFe9QDa2YD0WD0QDW2XD0QDnh1QDa2Y@0WD0QDoh1XD0PDZj5UD
0QDh2SD0QDo2WD0Q`1j2QDW2XD0QDPi1UD0SD0QDo2WD0Q`1j2QDW2XD0QDPi1UD0QDh2QDo2WD0Q`1j2QDW2XD0QDPi1UD0
QDo2WD0Q`1j2QDW2XD0QDPi1WD0QDQi1QDRi1XD0PDjT2PDk[7QDSi1PDmX7PDSm1PDUn1PDb_1PDHQDTi1QDUi1PDZj5QDV
7PD[f1`E_X2`E>QDVi1PDaR7PDZj5QDWi1QDXi1PD]R2PDSQ7PDf9QDYi1PDkV8QDQ[1PDSm1PDob6PDkS2QDZi1QDg7QD[i
1PDmV8PDSm1QD\i1PDZj5PDQm1PDdR2PDel6PDnl1PDYk5QDmMQD]i1PD]R2QD^i1QD_i1PDob6PDkS2PDjT2PD[R2PDhc6Q
D`i1PDXk5QDo2QDa2Q`1l2WD0QDai1XD0QDo2TD1QDbi1QDci1S@0S@0WD0QDdi1XD0QDo2QDei1WD0QDW3Q`1j2QDfi1XD0
PDUf2QDa2PDVW8QDgi1QDhi1QDii1PDXW8PDkS2PDa_1PDgg6QDji1PDHPDZa1PDSm1SD0PDZa1QDa2QDki1QDli1QDmi1QF
S5TD3QDa2WD0Q`1l2Q`1j2QDW2XD0`DXk5Q@`2QFnh1QDa2Q`1l2Q`1j2WD0QDW2XD0QDni1Q`1j2WD0QDW2XD0WD0QDoi1X
D0Q`1j2QDa4QDd2Q`1j2WD0QDPj1XD0QDo2QDa2Q@d2WD0QDQj1XD0`DZj5S@0aD`2QDRj1Q`1j2PDQP6QDo2TD3QDSj1P@Z
j5P@n6WD0Q`1j2QDW2XD0QDo2TD3QDTj1WD0PDZj5SD0XD0QDo2TD3QDa2Q`1j2WD0QDUj1QDVj1XD0PDVW8QDWj1QDXj1QD
Yj1PDQm1QD`h1PDXk5QDZj1PDTm5QD[j1QD\j1QD]j1QD^j1TD2QD_j1QD`j1TD2QDaj1`EP7`ER7`Eo6`EQ7`En6`ES7WD0
QDY2XD0QDbj1`EP7`ER7`Eo6`EQ7`En6`ES7WD0QDY2XD0QDcj1TD2QDa4QFdj1QDa2Q`1l2WD0QDej1XD0QDl>QDfj1QDgj
1TD2QDhj1QDij1QDjj1TD1WD0QDkj1S@0QDlj1XD0QFdj1Q`1l2WD0QDmj1PDZj5XD0QDnj1QDoj1PDkS2aDPk1`DSX8SD0Q
DQk1QDRk1TD1PDUU6WD0SD0XD0QDSk1PDPm1PD[k5QDTk1TD2PDfi1PDjT2QDUk1QDVKQDo2WD0QDVk1XD0QD[?PDQm1PD]R
2PDXo6PDkS2QDX5QDWk1QDXk1QDYk1QDZk1TD1PDnl1QD[k1QD\k1Q`1j2WD0QD]k1XD0QD^k1QD_k1PDZj5QD`k1PD]R2QD
ak1QDbk1WD0QDck1XD0QDdk1QFdj1WD0QDek1QDfk1XD0PDZj5QDgk1QDWAQDhk1QDik1WD0QDjk1XD0QDkk1QDlk1TD1QDm
k1QDS5QDnk1Q@l2WD0QDok1XD0WD0QDPl1XD0TD2QDQl1PDXk5Q@Rl1WD0QDSl1XD0`DkS2QDTl1QDUl1S@0WD0QDVl1XD0W
D0QDWl1XD0QDXl1QDYl1QFo2Q@l2WD0QDZl1XD0PDZj5QD[l1Q@l2WD0QD\l1XD0QD]l1QDo2Q@R7QDS7WD0PDg7XD0QD^l1
QDe9WD0PDiY8XD0`DZj5QFo2QD_l1Q`1l2WD0QD`l1XD0`DZj5QDo2QDal1SD0S@0WD0QDbl1XD0QFS5Q`1l2WD0Q@R7Q@S7
Q`1l2QDX2XD0aDcl1Q@`2QDdl1Q`1l2WD0Q@R7Q@S7QDX2XD0QDo2TD2PDHPD[X2WD0QDX2XD0QDo2TD2PDVj5WD0QDX2XD0
QDel1WD0QDfl1XD0QDgl1QDR7QDS7WD0QDhl1QDil1QDjl1XD0QDS7WD0QDhl1QDil1QDjl1XD0QDR7QDS7QDkl1WD0QDll1
XD0QDS7QDkl1WD0QDll1XD0QDml1S@0QDnl1QDo2QDb2QDol1S@0WD0QDPm1XD0QDQm1QDRm1SD0WD0QDSm1QDa2Q`1j2QDT
m1XD0PDji1PDkS2QDUm1PDXk5S@0WD0QDVm1XD0QDWm1S@0S@0WD0QDXm1XD0PDSm1PDWY8PDRm1PDkS2QDYm1PDSm1PDme2
PDZj5QDZm1QD[m1PDZj5QD\m1PDZj5WD0QD]m1XD0PDQm1PDY`6QD^m1QD_m1PDR[8QD`m1WD0Q`1j2QDW2XD0QDam1TD1WD
0PD[R2QDbm1QDcm1XD0UD0WD0QDdm1XD0SD0QDem1PD[R2PDY6PDe^6QDfm1TD1PDQm1TD4QD`c1QDgm1QDhm1WD0QDim1XD
0TD2QDjm1SD0UD0QDkm1WD0QDlm1XD0QDmm1QDnm1Q@a2Q`1j2WD0QDom1XD0`DZj5aD`2UD0WD0PD^i1QD`:SD0XD0UD0WD
0PDlT2QD`:SD0XD0UD0QDPn1QDQn1UD0WD0QDRn1XD0SD0`DSX8UD0PDTc5QDSn1QDTn1PDTc5PDZj5QDUn1QDnIQDPKPDfj
6QDmCQDa2PD[R2Q`1j2WD0QDVn1XD0QDWn1QDXn1UD0WD0QDYn1XD0WD0QDZn1Q`1j2Q@[n1QDh3XD0QDh3QD\n1QD]n1QDc
DTD2QD^n1QD_n1QD`n1QDa2WD0QDan1XD0PDZj5QDbn1PDc6PD]<PDl7QDcn1PDnl1PDl7PDnl1QDdn1QDen1QDfn1PDij6P
DPm1QDgn1QDhn1PD[k1QDin1PDib7PDnl1QDjn1QDkn1WD0QDln1XD0`DZj5QDkn1WD0QDln1XD0`DZj5QDjn1WD0QDln1XD
0`DZj5WD0QDln1XD0`DZj5QDWHQDa2Q`1j2WD0QDmn1XD0QDnn1QDon1QDPo1PD[R2WD0PDTc5XD0PDZj5QDQo1QDRo1TD1Q
DSo1QDcDTD2QDTo1QDUo1PDn6WD0QDVo1XD0QDa2PDZj5PDn6WD0QDWo1XD0QDXo1QDYo1QDZo1PD]R2PD];QD[o1QD\o1QD
]o1QDSBPDkP2QD^o1PDkP2PDVj5PDha5PD]R2PDQl6PDRl6QD_o1QD`o1QDao1P@kS2QDbo1PDgP8QDco1PDYk5PDQe2QDdo
1PDZj5PD^7QDeo1PDek6PDSm1QDfo1PDUm1PDPm1PDS@TD2QDgo1PDTn1PDkS2PD]R2QDho1PDgh1QDio1TD6WD0Q`1j2QD[
n1XD0QDjo1QDio1TD5PDYk5TD3WD0QDh3XD0QDko1TD8PD4WD0QDlo1XD0UD0WD0PDg\8XD0WD0QDko1SD0PD4QDlo1XD0WD
0QDko1SD0SD0PD4QDlo1XD0QDmo1`Di\8`Da7`DWd1QFno1TD2WD0QDoo1XD0QDoo1`D^7SD0PDSg1PD^7Q`1j2QDPP2PD^2
PDhh1QDQP2PDhh1QDRP2WD0QDSP2PDZj5XD0SD0QDTP2PDZj5aD`2`DS9QDUP2PDZj5QDVP2QDSP2PDZj5WD0QDWP2XD0QDn
@WD0QDXP2XD0`DHQDYP2Q@ZP2P@[R2PD\k5QDmCQDa2WD0QD[P2QD\P2XD0PDUm1QDe<QD]P2QD^P2WD0QD_P2QD`P2XD0QD
aP2S@0S@0WD0QDa2QDdGXD0QDbP2WD0QDcP2XD0QDdP2PD[R2S@0WD0QDeP2XD0PDa]6PDYk5SD0QDfP2SD0QDgP2PD^]8PD
Zj5PDn6QDhP2PDZj5QDiP2WD0QDjP2XD0QDkP2QDlP2PDnl1PD[]5PDcf1PDa^6PDff1QDmP2WD0QDnP2XD0QDoP2QDa2WD0
QDPQ2XD0PDYk5TD2QDQQ2QD^MWD0QDRQ2PDZj5PDn6XD0QDa2QDSQ2QDTQ2QDUQ2QDVQ2QDWQ2PDHPDR]7PDSm1UD0QDXQ2Q
DZ2QDYQ2PD^7WD0QDZQ2XD0QD[Q2QD\Q2QD]Q2SD0QD^Q2PDZ<PDc6PDZj5PDnf1PDZ<QD_Q2QD[?QD`Q2QDaQ2QDbQ2PDZj
5QDa2QDcQ2QD^P2QDdQ2QDeQ2QDfQ2QDgQ2QDa2PDS@QDhQ2QDiQ2SD0QDjQ2QDkQ2PDnf1PDn6Q`1j2WD0QDlQ2XD0PDnf1
QDmQ2QDnQ2PD[R2PDSg1PDlf1PDZ<QDoQ2PDUm1QDPR2PDZj5QDQR2P@V?PDTj5PDdd6QDRR2PD]R2PDl]8QDSR2PD]R2QDT
R2PDZm1QDUR2QDVR2PDjT2QDWR2QDXR2QDYR2PDZj5QDZ2QDZR2QD[R2PD^V6PDSm1PDa_1PDde1QDmCQD\R2QD]R2QD^R2Q
DQ?PDkS2QD_R2QD`R2QDaR2PDQm1QDbR2QDcR2QDdR2PDQ^8PDRm1QDeR2P@o6QDfR2QDmCPDof1PDR^8PDR^8QDgR2QDhR2
QDiR2QDjR2QDmCPDha1QDZ2QDjQ2QDkR2QDWHQDYQ2S@0QDlR2`DS7QDWHQ`1j2QDmR2QDnR2QDoR2QDa2QDPS2QDQS2QDRS
2Q`1j2QDSS2PD`i1PDYm1SD0PD_i1PDek5SD0PD^i1PDek5QDTS2PDdj1QDUS2QDVS2PDdj1PDTj5PD4SD0PDdj1PDTj5QDW
S2PDiR2PDTj5QDXS2PDbn1PDhh1PDV[6QDYS2PDjT2QDZS2PDZ\2PD4QD[S2PDjT2QDZS2PDZ\2QD[S2PDSm1QDZS2PDZ\2P
D4PD_X2PDSm1QDZS2PDZ\2PD_X2PDbR2PDZ\2QD\S2PDV[6QDWHPDR7PDQn1PDd7PD^[1PDn6PD^[1PDZj5QDa2PD^j6SD0P
D^j6QD]S2QDYQ2PDn6QD^S2QD_S2QD`S2SD0TD2PDha1QDaS2QDbS2PDn6Q`1j2QDcS2QDdS2QDeS2QDfS2QDgS2PD]R2QDh
S2QDiS2QDjS2PDdj1QDkS2QDlS2PDTj5QDmS2SD0QDQR2PDTj5QDnS2QDoS2QDPT2QDQT2QDRT2PDnf1PDZ<PDc6PDZj5QDj
Q2QDST2QD_Q2PDhh1PDPm1PDhh1PDZj5PDg^8PD4SD0UD0QDTT2TD9PD4WD0QDZ2XD0SD0UD0WD0QDZ2XD0aDUT2UD0WD0QD
VT2QDZ2XD0UD0WD0QDWT2XD0SD0QDXT2WD0QDYT2XD0SD0UD0WD0QDZT2XD0SD0QDd9QD[T2Q`1j2WD0QD\T2XD0QD]T2QD^
T2PDQm1QD_T2QD`T2PDR>QDaT2QDbT2PD^]6QDcT2PD^]6QDdT2QDeT2PD[R2QDfT2PDY_8PD4PD\_6PDXk5QDgT2PDoS2QD
hT2Q`1j2S@0WD0QDiT2XD0QDjT2WD0QDkT2XD0QDlT2`DSX8PDZm1WD0QDmT2XD0Q`1j2S@0WD0QDnT2XD0QDe:WD0QDoT2X
D0QDPU2WD0QDQU2XD0QDRU2S@0WD0QDSU2XD0QDTU2QDUU2QDVU2QDb2WD0QDWU2XD0QDXU2PDZj5WD0QDYU2XD0QDZU2QDa
2Q@l2WD0QD[U2XD0QDW3WD0QD\U2XD0`DRm1`DPm5`DQm1`DPm1`DXj5`Dha6`Dnl1`Dol1`DiZ6`DQT6`D]R2`D[R2QDb2Q
D]U2QD^U2QDb2QD_U2PDPm1QDb2QD`U2QDaU2QDbU2QDcU2PDfY8PDnl1QDdU2PDnl1`D]R2`D[R2`D\R2`Djm1`DSn1`DdR
2`DUm1`DUn1`DVn1`DXj5`D[k5`D``8QDeU2Q`1j2QDfU2QDgU2QDhU2PDHPD_a6PDaR7QDiU2QDjU2QDa2PDZm1QDkU2PDH
PD[X2QDlU2QDb2QDmU2QDnU2QDb2QDoU2aD`2QDb2QDPV2PDQm1PD]R2QDQV2QDRV2QDd=QDW2QDSV2QDTV2PD_o5P@Um1PD
hm5PDXj5QDUV2PDZj5PDfi1PDTj5QDVV2TD1QDWV2QDXV2Q`1j2QDYV2QDe8TD3QDZV2PDnW1QD[V2QD\V2QD]V2QD^V2P@k
S2Q@_V2QD`V2QDaV2`DUm1`D]R2`DaR2`Djm1`DSn1`DdR2`D`R2`DbR2QDbV2QD^5WD0QDcV2XD0WD0QDdV2XD0QDeV2QDf
V2PDW`2QD^5Q@a2S@0QDgV2QDhV2QDiV2QDhV2PD]R2QDjV2QDb2PD^9QDlh1QDb2QDkV2PD[R2QDlV2QDmV2PD[R2PDo`1P
DnS2QDnV2PDSm1PD]R2QDQV2PDmf2QDoV2QD^U2QDPW2QDQW2P@]R2QDRW2QDSW2PDnl1PDQm1PD]R2QDTW2QDUW2PDXj5QD
VW2PDSj6PDVj5PD]Q7QDWW2QD`EPD_e7QDXW2QDa2Q`1j2S@0QDYW2QDZW2Q`1j2QD[W2QD\W2TD2PDmT6QD]W2QD^W2PDeX
6QD_W2QD`W2QDaW2Q`1j2P@[R2QDbW2QDcW2PD]]2QDdW2PDZj5WD0QDeW2XD0PDW<PDPm1QDfW2PDSm1QDgW2QDhW2P@Sm1
QDiW2QDjW2QDkW2QDlW2QDmW2UD0PDci1SD0QDR9QDnW2QDoW2PD4SD0UD0WD0PDci1XD0QDPX2SD0UD0WD0QD[2XD0aDQX2
SD0UD0WD0QD[2PDQn1XD0`DRg2`Dc^2`D[g2`DTg2`Dhf1`D];`Df;`Da7`Do8`DSd1`Djf1`Dn<`D`1UD0WD0QD[2PDQn1P
Dhf1XD0SD0UD0WD0PD_i1QDRX2QDSX2XD0UD0WD0PDci1XD0SD0QDTX2TD4PD2UD0WD0QD[2PDQn1QDUX2QDVX2XD0UD0WD0
QDUX2TD1QDWX2XD0PD4WD0QD[2XD0QDXX2QDYX2WD0QD[2QDZX2XD0WD0PD_i1QD[X2XD0WD0PD_i1PDmS2XD0`D_7`D^7`D
\<UD0WD0PDdi1XD0`DP7`Dnf1`DRg1`Dlf1`DZk5SD0UD0WD0PDci1XD0QD\X2PDQn1TD1QD]X2TD5QD^X2SD0UD0WD0PDci
1XD0QD_X2PDQn1QD`X2UD0WD0PDdi1QDaX2XD0UD0WD0PDci1XD0QDbX2`Dnf1UD0WD0QDcX2QDdX2XD0TD<PD2UD0WD0QDc
X2QDeX2SD0QDfX2XD0UD0WD0QDgX2XD0SD0UD0WD0PDY[6XD0UD0WD0PDQn1SD0XD0TD;PD2UD0WD0PD^i1QDhX2XD0WD0PD
Y`7PD`f6PDHXD0PD`f6PDYm1PD2UD0WD0PD[h2XD0WD0PDQm1PD[R2QDiX2PDkS2QDjX2XD0PD]h2PD`f6PD_h2WD0PD^i1Q
DZP2PDaR2QDkX2XD0UD0WD0QDlX2XD0PD_i1QDmX2PDQn1TD1QDnX2QDoX2TD1QDPY2PD`i1QDmX2TD6WD0QDQY2PDel1XD0
PD`i1QDRY2QDSY2TD1QDTY2QDUY2QD`3QDVY2QDWY2PD]R2QDXY2TD2QDYY2UD0PDUU6QDZ;S@0QDZY2PD4PD_i1QD[Y2PDP
7TD3PDXk5TD2QD`3PD^i1QD\Y2PDQn1QD]Y2PDek5TD2QD^Y2QD_Y2PD]R2QD`Y2SD0QDaY2UD0PDQn1QDbY2SD0PDnf1PDQ
n1PDhf1TD6QDcY2PD_i1QDdY2QDb2TD5QDeY2PD^i1QDd9QDfY2S@0QDgY2QDhY2TD3QDiY2PD`i1QDa2TD4WD0QDjY2XD0P
DQn1Q@l2QDkY2QDlY2PD_i1WD0QDmY2XD0PD^i1QDnY2TD5WD0QDoY2XD0SD0QDPZ2QDQZ2UD0WD0QDPZ2XD0SD0QDRZ2QDS
Z2PDQn1TD1PD]h2QDTZ2QDUZ2QDVZ2SD0PD4WD0QDWZ2XD0PD2PD_i1QDXZ2TD4WD0QDYZ2XD0PDSm1PD^i1QDZZ2QD[Z2TD
4WD0QDYZ2XD0PD_i1QD\Z2TD4WD0QD]Z2TD1QD^Z2XD0PDSm1PD^i1QDZZ2QD\Z2TD4WD0QD]Z2TD1QD^Z2XD0PD_i1Q`1j2
WD0PDmS2QD_Z2XD0PD_i1WD0PDmS2SD0XD0QD`Z2PD`i1QDaZ2TD4WD0QDbZ2XD0PD`i1WD0QDcZ2XD0QDdZ2TD6PDn6WD0Q
DeZ2XD0PDof1SD0QDfZ2TD6PD2UD0WD0QDgZ2PDQn1TD1QDhZ2XD0QDiZ2QDdQ2PDYm1QDjZ2UD0PDnf1PDQn1WD0QDkZ2XD
0PD_i1QDlZ2TD5WD0QDmZ2XD0QDnZ2QDoZ2TD3QDP[2PD^i1QDQ[2WD0QDR[2XD0PD^i1QDS[2QDT[2TD1PDXj5PD^i1QDU[
2QDV[2QDW[2TD2QDX[2QDY[2TD1QDZ[2PD]R2QD[[2QD\[2PDS7PDYo5PDUU6QD][2P@VT2PD\:QD^[2PDo6PDUm1PDVm1QD
_[2TD6PD4PDeP2QD`[2PDfj1QDa[2QDb[2TD4WD0QDc[2XD0PDo6PDUm1QDd[2PDQn1QDe[2TD1WD0QDf[2XD0QDg[2QDh[2
PDP7PDQn1QDi[2UD0QDj[2QDk[2TD8PD4PDVj5WD0QDl[2XD0QDm[2UD0QD[2TD6PD4PDVj5WD0QD[2XD0UD0QD[2QDn[2TD
8WD0QDnX1XD0QDo[2UD0QD[2PDQn1SD0QDP\2TD3WD0PDVj5XD0QDQ\2PD_i1QDR\2TD8WD0PDVj5XD0QDS\2UD0QD[2TD<Q
DnX1WD0QDT\2XD0QDU\2UD0QDV\2TD<WD0QDW\2XD0QDV\2`Dck5QDX\2UD0`Dai1`DV[6`D`W7`DUj5`D_]6`Dbi1QDV\2T
D<WD0PD4XD0QD^2`Dck5QDY\2UD0QD[2TD5QDW3WD0PDVj5XD0QDZ\2S@0QDW3QDV\2TD<QDnX1WD0QD[\2XD0`DZk5QD\\2
TD<WD0PDVj5XD0QD]\2WD0PD2QD^\2XD0UD0QD_\2TD5WD0QD`\2QDnX1QD`\2XD0PDVm5QDa\2QDb\2QDXATD3QDYe1QD]2
TD1QD\2QDa2TD3QD\2TD2QD]2QD`3`EaR2`EdR2QDc\2`DV[6`D`_5PDYm1QDd\2PD_i1WD0PDc6XD0PDW`2TD4QDe\2PD\m
1QDf\2Qd1j2QDc3QDc3QDg\2QDh\2WD0QDi\2XD0QDj\2QD[2TD1WD0QD\2XD0TD2QDk\2QDl\2QDm\2QD\2QDa2TD1QD]2Q
D[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QD`3PD^i1QDc2PDQn1PDn<QDn\2TD2WD0QD\2XD0PD^i1QDc2PDQn1QDo\2PDe
k5TD1WD0QD\2XD0PD_i1QDP]2PDQn1QDQ]2TD3WD0QF\2XD0WD0QDR]2XD0TD3QD\2PD^i1QDZP2QFS]2R@0WD0QDT]2XD0Q
DU]2QDm\2TD2WD0QDXAXD0TD3PDol1PDdi1QDa2TD4WD0QDV]2XD0PDci1QD\2TD2QDW]2TD3QDX]2QDY]2TD6WD0QDZ]2XD
0WD0QD[]2XD0TD3QD\]2PD_i1QD]]2TD3QD\2QDm\2QDo_1QDTX2TD1WD0QD^]2XD0QDm\2QD_]2TD4WD0QD`]2XD0PDdi1W
D0QDa]2TD3QDb]2XD0WD0QDc]2XD0QDd]2QDe]2PD^b8PDZl1aDf]2YD3PDkb8QDg]2QDh]2PD`6QDi]2QDj]2PD_]2QDk]2
PDa]2PD]]2QDl]2QDm]2QDn]2QDo]2PDVl1QDP^2PDWf6QDQ^2QDR^2PDme2QDS^2QDT^2PDjX2PDSe8QDU^2PDUl2QDV^2Q
DW^2PDg_8PDZe8QDX^2QDY^2PDRo6PDkS2PDe4PD]j5QDZ^2QD[^2PDYf2QD\^2PDo]1PDYg2PDkg7QD]^2PD_Y5PDW`6PDQ
=PD`e8PDae8QD^^2QD_^2YD3TD<YD3TD<YD3QD`^2QDa^2QDb^2QDc^2QDd^2QDe^2PDmd8PD[e8PDRo6PDkS2PDmf8PD`i1
QDf^2PD`i1QDR9TD2QDg^2PDV[6PDQn1QDh^2QDi^2PDRm1PDkS2QDj^2PD_i1QDk^2PDQm1PD[R2PDja8QDl^2TD4QDaLPD
jT2PDch6QDm^2QDn^2QDo^2PD_i1QDP_2RD0SD0PDaR2QDQ_2QDR_2Q@`2QDS_2PDXk5PDek5RD0VD0QDT_2QDU_2QDV_2PD
^i1PDY1QDW_2PD]R2QDX_2WD0QDY_2QDZ_2XD0`Dlo1`Dno1`Dn9`DOWD0QDY_2P@kS2Q@[_2QDa4XD0`Ddi1`Dlo1`Dno1`
Dn9`DOQD\_2WD0QD]_2XD0WD0PD[R2QD^_2P@kS2QDa4XD0`Dlo1`Dno1`Dn9`DOWD0QD__2XD0QD`_2QDa_2WD0QDb_2QD`
2XD0`D^g8`DUj5`D_]6`D]S2`Dnk2`D\g6`D_g8PDHPDUd1PDkS2PDdj1PDZj5QDc_2PD[R2QD_GQDd_2PD]R2PDan1QDe_2
PDkS2PD]R2PDTj5PDmS2PDkS2QDj;PD]R2QDf_2QDg_2PDVT2PD\m1PDQT2PD]S2PDQT2PD^]6PD[k5PDVj5PD]P2QDh_2QD
i_2QDj_2QD^BPD[R2QDk_2PDTj5PDVj5QDm3PD]m1PDVj5PD]m1PDfi1PDVj5PDfi1PDQm1PDVj5PDQm1PDhP6PDUj5PD[R2
QDl_2QDm_2QDn_2PD[R2QDo_2PD\m1QDP`2PD]R2QDQ`2PDXg8QDR`2QDS`2QDT`2QDii1PDeg8PDfg8PDYk5QDU`2PDo`1Q
DV`2PD[R2QDW`2QDX`2QDY`2PDhg8QDZ`2PDjR2QD[`2QD\`2PDkS2PD[R2Q`1j2WD0QD]`2QD^`2XD0PDkS2PD[R2PDRm6Q
D_`2PDkS2PD\m1QD``2aD`2PDXm1QD``2PDjR2QDa`2QDU4QDb`2QDc`2QDd`2PDYm1QDe`2QDf`2QDg`2PDdX6QDW3PDhS2
QDW3WD0QDh`2QDi`2XD0PD]S2PDVj5PD]S2PD_S2PDVj5PD_S2QDj`2PD\m1WD0QDk`2QD`2XD0`D^g8`DUj5`D_]6`D]S2W
D0QDb_2QDl`2QDm`2XD0PDUU6QDa`2PDUU6PD[R2PDZh8QDn`2PD^]6QDo`2QDPa2QDo`2PDjT2QDQa2WD0PD`_5XD0QDRa2
QDSa2QDTa2`Dgh8`Dhh8QDb2PDoS7PD`i1QDUa2PD`i1QDVa2TD3QDWa2QDXa2PDXZ6P@`i1PDYm1PDXZ6PD`i1QDYa2PD_i
1QDl>QDZa2S@0QD[a2UD0WD0PD`i1PDYm1XD0SD0UD0WD0PD_i1PDek5XD0SD0UD0WD0QD\a2QD]a2XD0PD4WD0QD^a2QDQZ
2XD0VD0UD0WD0PD\g1TD3QD_a2XD0UD0WD0QDgZ2QD`a2TD1QDaa2XD0WD0QDgZ2QD`a2TD1QDba2XD0QDca2UD0WD0PD\<Q
DnW2TD1QDda2XD0UD0WD0PD^i1PDV[6QDea2XD0UD0WD0QDfa2PDQn1TD1QDga2XD0UD0WD0QDha2TD2PDYm1XD0PDY[6PD_
i1QDia2PDo6PDUm1PDYm1UD0WD0PDnf1PDUm1PDn6QDja2XD0UD0WD0QDka2QDla2TD1QDma2XD0PDZ<PDQn1PD]h2UD0WD0
PDlf1QDna2TD1QDoa2XD0QDi3QDPb2QDi3QD`3QDj2QD`3QD`3QDQb2Q`1j2QD[n1QDf3PDVj5Q`1j2QD`3WD0QDRb2YD1XD
0QDSb2QDTb2PD`U6`DkS2`DR3QDW3QDUb2QDVb2PD`U6QDWb2QDXb2QDYb2QDZb2QD[b2QD\b2PDP8PDkS2PD]R2PDhb7PDX
m1PDXm1PDPf7PDkS2PD]R2PDm3PDXU2QD]b2PDgf1PDo`1PDm\7PDPm1PD_8PDUP6PDSa8PDT6PDRi8QD^b2QD_b2PDS8PD`
f6PDT:PDeg8PDVi8PDR1PDnl1PD^n1QD`b2PDXi8PDR6PDY9PDRm1PDjZ6QDab2PDXk5Q`1j2Q@bb2WD0QDcb2XD0PDUP6QD
db2PDj>QDeb2PDX6QDfb2PDS>PDQ_7PDRZ1PDmn5PD`P2PD^i8PDV\5PDhm5PDbP2PDQm1PDe\5QDgb2PDWU6PD_i8PDnX2Q
Dhb2PDai8PDoh1PD]@PDk;PDmS2QDib2QDjb2QDkb2QDRb2QDlb2PDVW8QDmb2QDnb2PDc_1PD[R8PDnl1PDol1PDZj5PDhi
8PDR<PDTm1PD\Q7PD^]6PDlT6PDV[5PDVj5SD0PDYm1Q@g2Q`1j2WD0QDY@XD0QDob2TD6QDa2Q`1j2WD0QDPc2XD0QDQc2T
D4QDa2Q`1j2WD0QDRc2XD0`DkS2`DXj5QDSc2Q@a2WD0QDTc2XD0QD`:Q`1j2WD0QDY@XD0QDUc2QDVc2TD3QDa2Q`1j2WD0
QDWc2XD0WD0QDXc2XD0QDW3PDo]1PDYk5PD[l2PD]R2QDf3PDho1SD0QDYc2PDho1QDW3QDa2Q@d2WD0PDk;XD0QDZc2QD`E
Q`1j2WD0QDf3XD0QD[c2QD\c2WD0Qd1j2QDf3XD0QDW3WD0QDf3XD0QDW3QDW3TD4QDa2WD0Q`1j2QDf3XD0aD`2`D^]6QDW
3TD3QDa2QD`:Q`1j2WD0QDf3XD0QDa2Q@g2QDk2WD0QDf3XD0WD0QDk2QDf3XD0SD0WD0QD]c2QDf3XD0QDW3QD^c2TD2WD0
QDf3XD0QDW3TD2QDa2TD4PDVj5WD0Q`1j2QDf3XD0QD_c2QD`c2TD2QDa2Q@ac2Y@0aD_2aD`2iD1iD2aDW3aDo2bD0WD0SD
0XD0QDbc2QDcc2QDdc2Q@ec2Y@0aD_2aD`2`D\]1`DUU6`DZj5bD0WD0SD0XD0QDfc2QD`:Q@gc2aD_2aD`2aDo2WD0SD0XD
0QDhc2`DkS2`Ddj8`Dej8QDa2YD0aD_2aD`2iD1iD2`D[R2`D\R2`D]R2WD0SD0XD0QDic2QDjc2Y@0QDkc2aD_2aD`2WD0S
D0XD0QDlc2QDmc2WD0Q@nc2PD\m1SD0XD0`DkS2WD0PD\m1SD0QDmCXD0QDa2WD0QDoc2SD0XD0VD0QDa2WD0QDoc2SD0XD0
QEPd2WD0QDQd2QDRd2XD0QDSd2TD2WD0QDTd2XD0`DUU6`D_:QDa2Q`1j2QDUd2WD0QDVd2XD0PDPb6QDWd2PDQb6SD0PD[k
1PD\^6QDXd2TD2WD0QDYd2XD0PDmT2QDZd2QD[d2S@0S@0WD0QDf3XD0QD\d2`EUU6`EU_1`EV_1`E]`6`Eg7`EYm1`EVk8W
D0PDc6XD0VD0WD0QD]d2XD0VD0QDd9Q@l2WD0QDd3Q`1j2QD^d2XD0QDc3`DUU6`D]<`D_:WD0QD_d2QDd3XD0QDd2Q`1j2Q
D`d2Q@d3PDYm1QDd3QD`d2QDn@QDad2TD3WD0QDbd2XD0PD\m1QDcd2PD\m1QDdd2QDed2PD\m1QDfd2QDgd2PDkS2S@0WD0
QDhd2XD0`DPS8`Dck8`D[j2`Dll2QDYP2Q@a2Q@g2Q`1j2WD0QDid2XD0QDjd2PDXk5WD0QDkd2XD0QDZd2QDld2WD0QDmd2
XD0PD^j1QDa2Q`1j2WD0QDnd2XD0QDod2QDPe2TD3PDP`6QDQe2QDRe2QDa2Q`1j2QDZ;Q`1j2S@0WD0QDSe2XD0`Dbi2`Db
l8`Di\2`Dki7WD0QDTe2PDkS2SD0XD0`DZ\2`D]R2QDa2Q`1j2Q@g2Q`1j2Q@f3WD0Q`1j2Q@`3QDg3XD0WD0QD[n1QDg3XD
0WD0QDUe2QDVe2QDg3XD0WD0QDg3XD0QDWe2PD]R2QDW3QDXe2QDYe2PDkS2QDZe2PDli7PDYk5PDel8PDPm1PDh]2PDQm1P
Dh]2PDPm1PDUd2PDQm1PDbf1QD[e2QD\e2QD]e2PDk9PDnl1QDjR1QDWX1QD^e2QD_e2QD`e2PDU?PDe>PDbV6QDae2PDl]8
`Dnl8`Dch2`Daj8QDbe2QDce2QDde2QDY@QDee2PDYf2QDfe2QDge2QDa2PDkS2Q`1j2Q@Y@PDYf2QDW3Q@R7Q@S7QDP9VD0
QDgGPD[c2WD0PDYf2XD0QDW3QDa2PDSm1TD1PDRm8QDhe2TD1QDie2QDje2QDke2QDW7PDYk5TD1WD0QDle2XD0PDZl1QDme
2QDa2WD0QDne2XD0QDf8PDWe6PDkS2QDZ;SD0QDoe2QDPf2PDkS2QDW3QDa2Q`1j2PDnl1PDZj5PDhb6QDQf2TD2QDRf2QDS
f2`DkS2`DZj5QDTf2PDZj5PD]R2QDUf2QDVf2TD1QDWf2`DYk5PDRm1PDkS2PD]R2PD[_5QDa2Q`1j2WD0QDXf2XD0QDYf2P
DUU6QDZf2PDof1PD]R2PDnS2QD[f2PDof1PD[k5PD]R2PDX`2PDSP7PDjT2PDWm1QD\f2QD]f2PDYk5PDWm1QD^f2P@kS2PD
Yk5PD]R2PDTj5PDkS2PD[k5PDZm1PDbi1QD_f2QD`f2PDYd6PDkS2PDSm5PDZj5QDaf2PDYk5PD[R2PDff1PDjT2QDbf2PDe
k5PDTj5PDXU2QDQ?PD^]6PDHQDd=PD^]6SD0PDd_1PDYm1QDcf2QDdf2PDnl1PD^j1PDXk5PDV6PDYk5QDef2PDao1PD`_5P
DZj5PD\m1QDff2QDnS2PDdj5QDgf2QDhf2QDif2PD]R2QDm^1PDeb7PDeb7QDjf2QDkf2QDlf2QDmf2QDnf2QDa2PDYm1PDQ
m1QDf8QDof2QDPg2PDUU6QDQg2PDUU6QDRg2P@nf1QDSg2PDYk5PD`n1QDnU2PDZj5QDTg2PDYm1PDnl1PDZj5QDUg2PDY=P
DYk5PDY`6QDVg2QDWg2PDem6QDXg2QDa@QDYg2TD3PDZj5PDn6PDf`1QDWEQDZg2PDZj5P@n6QD[g2PDXU2PDZj5QD\g2QD\
DPDX`5PDXk5QD]g2PDYk5QD^g2PDYk5QDT6PDem6QDa2WD0QD_g2XD0aD`2QDdS2QD`g2PDnf1QDag2PDY6PD`_5PDSm1PDd
f6PDXk5TD2QDbg2PDc^6PDZj5PDbk5PDd_6PDYk5PD]R2PDoc2PDQd6PDQm1QDcg2PD]R2QDdg2]`2200RP1210UP1320YP1
230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320XP1320XP12=0TP12>0VP14?1VP1
3@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP12J1UP12K1UP18L1VP13M1WP12N1SP1
4O2YP15P12WP17Q12XP13R12VP1322WP12S12TP16T12UP17U12WP18V12[P15W12SP14X12VP1322XP13Y12YP13Z12WP13
[12WP13[12XP13\12WP13]12XP13^12XP13^12XP12_12UP13`12WP14a12WP15b12VP13c12WP14d12XP13e12WP1322WP1
2f12UP12f12UP1102RP1102RP1102RP12g12TP15h12TP15i12TP12j12TP13k12WP1422YP13l12TP12m12TP12n12UP13o
12XP13P22VP12Q22UP18R22WP14S22TP15T22YP14U22UP12V22VP18W22]P13X22TP1322XP13Y22VP14Z22XP13T12XP12
T12UP12[22UP13\22XP12]22UP13^22VP12_22TP12`22UP13a22WP13[12UP13b22TP1102RP1102RP13c22TP12d22UP11
02RP12e22TP15f23TP12g23TP12h23TP12i23UP12j23TP14k24ZP1274UP12H4VP1424[P1424\P13l24WP16m24]P16n24
ZP12o24TP1324XP13P34WP13Q34TP14R34VP16S34VP15T34VP13U34UP15V34WP16W34VP13X34VP16Y34VP15Z34VP12[3
4VP13\34XP12]34VP14^34VP15V34WP1:[24WP14Y14ZP12_34UP14`34VP12a34UP13b34WP14c34VP12d34UP12f14UP13
l24WP12e34TP12f34UP12g34TP1324WP12h34UP13i34YP14[14YP13j34XP13k34WP1374YP14l34WP13m34TP13n34TP14
o34VP13P44UP13k14XP12Q44TP14[14UP15[14ZP13[14UP14[14XP1104RP14R44TP15S44TP1304RP14T44WP15U44XP12
V44TP13W44VP14X44WP14Y44VP13Z44UP14[44WP15\44QM3]44TP13^44WP13_44UP13`44VP14a44YP12_34UP12b44TP1
2a34UP13c44VP15n24XP1324WP12d44TP15k14ZP13e44TP1104RP15n24XP16n24[P13:5YP13f45YP1105RP12g45VP12h
45VP13i45UP18j45TP16k45WP15l45UP12g25TP16m45YP14n45\P13o45WP13P55YP13o15YP13Q55XP12R55TP12Q55VP1
2S55VP13T55XP13l25XP13U55XP14V56TP1306RP1\1W57UP13X57WP14Y57XP14Z57ZP1527ZP13[57WP12\37VP15k17]P
12H7VP13\57VP13H7XP1107RP1107RP12]57TP14^57XP13_57XP19`57\P15m27YP13U47WP15a57ZP12b57TP14X57WP14
07RP15c57WP13d57VP14k17[P13e57VP14f57VP12g57TP13U47XP13h57XP12f17UP14V37XP14H7YP12i57TP12j57VP13
k57WP12l57TP18m57TP13n57WP13o57WP14P67TP1107RP1527XP13Q67VP12R67VP13S67YP12T67TP14U67VP15V67WP12
W67UP13c57WP12X67UP13Y67TP13Z67VP13[67YP14k17\P13\67XP14]67ZP13^67WP12_67UP12`67TP14H7ZP13a67TP1
108RP15b68TP13c68TP12H8UP13S68YP13d68XP12e68VP12f68UP14\38[P15g69UP14h69UP1209RP14i69UP12H9UP13j
69WP12H9UP13k69YP13W69YP12`29VP12l69TP14m69WP16n69VP13o6:WP12l2:UP13P7:TP13Q7:TP120:RP13[1:UP12R
7:TP12S7:TP13T7:WP13U7:TP14V7:VP13W6:WP13W7:XP12X7:TP12Y7:UP13Z7:TP12[7:TP110:RP14\7:\P12]7:TP15
^7;VP13[1;XP13H;XP13[1;YP13_7;YP14j6;VP137;YP15`7;VP19a7;VP14b7;VP13c7;VP16d7;VP14e7;VP13f7;WP13
g7;WP14h7;TP15i7;UP13H;WP12j7;TP18k7;YP19l7;YP17m7;\P16n7;VP15o7;TP14P8;TP15Q8;XP17R8;YP16S8;YP1
4\3;WP13T8;WP13Q8;VP12f1;VP16V3;ZP14U8;TP16P2;XP13Y1;YP16V8;ZP16l1;TP15W8;TP16X8;VP16Y8;ZP14Z8;Y
P14[8;YP16\8;VP15]8;VP12^8;UP13_8;WP14`8;ZP15a8;VP15a8;VP13[1;WP15b8;VP15c8;ZP13d8;XP14e8;VP12f8
;TP13a7;VP15g8;VP15g8;VP15h8;]P15o1;[P13[1;WP13h5;WP13k1;YP13[1;XP13[1;XP13[1;WP13i8;WP142;\P132
;YP13j8;VP14k8;WP13l8;WP17m8;VP16n8;VP12o8;VP13P9;WP12Q9;TP12R9;TP12S9;UP14T9;VP13^1;WP13U9;VP12
V9;TP13W9;UP12X9;TP12Y9;TP13`7;WP12Z9;TP13[9;UP13\9;VP12]9;TP15^9;UP16_9;UP15`9;UP14a9;UP110;RP1
3b9;WP16c9;WP14d9;XP13e9;YP14`8;WP13f9;TP15`7;XP13d8;XP14[1;ZP14g9;TP15h9;VP14i9;VP12j9;UP14k9;T
P16l9;VP14m9;ZP13n9;VP12N;SP12[1;VP13o9;XP14P:;TP15Q:;UP110<RP13R:<YP12S:<VP15T:<TP18U:=UP15V:>V
P14W:>VP12X:>UP13Y:>WP13Z:>XP17[:>YP110?RP12\:?TP15]:?WP12^:?UP14I?SP17_:@VP19`:@VP15a:@UP14^:@T
P13b:ATP12c:ATP13l2AYP15n9AWP12d:BTP13e:BVP16f:BWP16g:BWP13h:CTP12i:DTP12j:DUP12k:DUP1:l:ETP14m:
EVP16n:EXP12o:ETP110ERP14P;EYP110ESP13Q;EVP12R;ETP19S;FTP15T;GTP12U;GTP13V;GXP14W;GVP13X;GVP14Y;
GYP12Z;GUP14[;GXP12\;GTP12];GUP12^;GTP15P5HWP13_;HVP12`;HTP12NHSP17a;HTP14b;HWP13c;HWP13d;HVP16k
1HXP19k1HXP15e;HWP15f;HTP14g;HYP12h;HTP13i;HTP13j;HWP13j;HWP17k;H[P16l;HXP14m;HVP13n;HVP12\3HUP1
2\3HUP142HZP14o;HXP13P<HVP13X5HXP12Q<HVP13_3HXP13o1HXP12R<HVP12S<HVP132IWP13T<IYP14k1I\P14[1I\P1
2U<IVP13U<IYP13V<IXP13W<IYP14k1I[P137IYP13X<IXP13Y<IYP13Z<IXP13[<IYP132IXP14HIZP13\<IYP13]<IYP13
^<IXP12_<IUP12`<IVP13[1IYP13a<IYP13b<IYP12b<IVP13c<IYP13[1IWP13P5IXP13k1IYP12d<IVP12e<IVP14f<I[P
13g<IYP12g<IVP12g<IVP12g<IVP12h<IVP12i<IVP13f1IXP13j<IYP14k<I\P13l<IWP12m<IVP13`8IWP13n<IYP13o<I
YP13P=IVP13Q=IYP13R=IYP13S=IYP13Z<IYP13T=IXP13OIYP13U=IXP14V=IZP13S6IYP14W=I\P12c;IVP12g<IVP12OI
VP13X<IWP13X=IXP13Y=IVP13Z=ITP13T1IWP13f4IXP14X5I\P12[1IVP13[=IYP13\=IXP12]=IVP14[1IZP127IVP13]1
IXP12\3IVP12^=ITP12_=IVP12`=ITP122IVP13a=IVP12Z=ITP13b=IWP12HIVP13HIYP13c=IWP12[1IVP12d=IUP13e=I
YP13f=IXP13HIXP12g=IVP12h=IVP12i=IVP13j=IVP13k=IYP15l=IVP132IWP14k2IWP14c;IWP142IYP13R6IXP13S6IY
P13_3IXP12m=IUP13[1IXP16W6I`P13f1IXP15[1IYP13k1IXP15m2IZP132IWP14n=IYP142IZP132IWP12o=ITP13k1IWP
13P>IWP14k1I[P13Q>IVP142IYP132IWP13[1IXP14[1IZP13R>IVP14S>IZP13T>IWP14f1IZP15[1I[P15U>IZP14V>IXP
13W>IVP15X>I[P13Y>IVP15k1IYP12Z>ITP15[>IXP13Y>IVP15\>IXP14]>IVP14^>IXP14_>IYP15k1I[P13`>IVP132IW
P12a>IUP13b>IVP12c>ITP14d>IZP13\3IWP14\3I[P18T1IWP14[1IZP13HIXP15W6IZP13e>IVP13f>IVP12g>ITP142IZ
P13h>IVP14i>IXP147IZP14V3IWP14[1I[P132IWP14k1IZP142IYP14W6IYP14j>IVP15k>IZP132IWP13l>IWP132IXP13
k1IWP13k1IXP13k1IWP13m>IVP13n>IVP132IWP13`2IXP13_3IXP142IYP132IWP13\3IWP13k1IXP12o>ITP13c;IXP13P
?IVP13OIXP12Q?ITP13c;IXP132IXP13R?IWP13T<IYP13\3IXP132IXP15W6I]P13S?IVP13Y>IVP152IWP14T?IXP14U?I
VP12V?ITP13l2IWP14W?IXP13X?IVP13Y?IYP13f<IXP13Z?IWP14k1IZP14k1I\P13[?IXP13]<IYP132IXP13\?IYP132I
XP142IZP15]?I]P12^?IUP13_?IWP13k1IXP13`?IWP132IXP152I\P13a?IWP13[1IYP14HI[P14HIYP13b?IXP13c?IWP1
3d?IWP13e?IYP13f?IWP13g?IWP13h?IYP14i?IXP13[6IXP13j?IWP13S5IYP13k?IYP14l?I\P13m?IYP13n?IYP14o?I\
P13b<IYP13P@IXP12Q@IVP12Q@IVP13R@IYP13S@IWP13T@IXP13U@IXP13S6IYP13S6IYP13HIYP137IYP12k2IVP12V@IV
P13S6IYP13S6IYP13S6IYP13S6IYP12W@IUP12X@IVP12]?IVP12Y@IUP12Z@IUP12[@IUP12\3IVP12\3IVP12\3IVP12\@
IVP12\@IVP14f=IVP132IXP14]@IZP12^@IVP13_@IXP12`@IUP13a@IXP13b@IWP13c@IYP13d@IYP13e@IXP13f@IYP13g
@IWP12h@IVP13i@IUP13j@IXP14k@IZP13k1IYP12l@IUP14m@I\P14n@IZP13Q<IXP13g7IYP13o@IYP13PAIYP12QAIUP1
2RAIVP13S6IYP13[1IXP13HIXP12m<IVP13\3IYP13X5IYP12SAIVP12TAITP13S6IYP14UAIZP14R?I[P13VAIYP13S6IXP
13l2IYP12WAIVP12XAIVP13S6IYP12YAIUP13ZAIXP12R6IVP13HIYP12g<IVP12[AIVP13f1IYP13\3IYP13HIYP13HIYP1
4\AIYP13HIYP13HIYP12g<IVP110ISP12]AIVP14^AIVP13k1IYP13_AIWP13S6IXP13[1IYP14[1IZP137IXP12l2IVP13`
AIXP12f1IVP110ISP135IXP12]1IVP12]1IVP13aAIWP12]1IVP12bAIUP12\3IVP14cAITP13dAIUP13eAIXP14fAIYP13W
6IWP12V@JVP12gAJVP13S6JYP12hAJVP13S6JYP132JYP12iAJUP13[1JYP13jAJYP13kAJYP13lAJYP13W<JYP12mAJVP13
nAJYP13oAJXP13PBJYP13k1JYP12QBJVP12RBJVP14\3J\P13SBJYP147J[P13TBJYP13UBJYP13VBJYP13[1JYP14[1J\P1
2WBJVP132JYP13XBJYP12YBJUP12ZBJVP13[BJXP12g7JVP13U5JYP13\BJYP13]BJYP14^BJ[P12e1JVP14_BJ\P13`BJYP
14Y1J[P13aBJYP13Y1JYP13bBJYP152J^P12cBJVP14k1JXP132JXP13[1JYP13dBJWP12eBJTP127JVP14f1J[P12fBJVP1
3HJYP12gBJTP12hBJUP13OJXP12Y7JVP13iBJXP13f=JYP12W6JUP12jBJVP13kBJXP12lBJVP13mBJYP14HJ[P132JXP132
JYP137JYP12nBJVP12oBJUP12PCJTP13QCJWP13\3JYP137JYP13g7JYP13RCJYP13]BJYP13f<JYP13:JYP13i3JYP13k1J
XP12SCJUP12TCJUP137JYP12W6JVP12W6JVP16UCJZP14VCJYP14:JYP14[1JZP14WCJYP13k1JWP14XCJXP13W6JWP13YCJ
VP14ZCJVP12[CJTP14\CJVP14Y1JZP14Y7J[P14f1JYP14OJYP13[1JWP14[1JZP15W6JZP137JWP12]CJTP14k<J[P14k<J
ZP13k2JWP14k2JZP14k2JZP13^CJXP13^BJUP13[1JXP14k1JYP13_CJVP13`CJVP12aCJUP13YCJVP13c;JXP142JYP13\2
JXP14W6JZP12bCJTP13f1JWP14\3JYP13cCJWP13dCJXP13[2JXP14n=JYP15eCJ[P132JWP13l2JXP14d1JXP15fCJ[P14k
1JYP13k1JWP12i2JUP13_7JXP13P2JVP14gCJXP15m2J[P13hCJTP14W6JYP14iCJYP13jCJYP13k1JXP14kCJYP12lCJUP1
2mCJUP15nCJVP13:JWP14:J[P13oCJXP14PDJZP15k1J\P14QDJXP12RDJUP13SDJVP14TDJWP14V3JXP15U>J[P14U>JXP1
4UDJWP13VDJVP145JZP132JWP13c1JWP132JWP14WDJVP12XDJUP13YDJVP147JZP13\3JXP14\3JYP13ZDJVP13[DJWP14\
3JYP14\3JZP13\DJWP14]DJYP13^DJXP13_DJXP132JWP13`DJXP13]1JXP13l2JXP12T1JUP12aDJUP13bDJTP13cDJTP14
dDJVP13eDJVP157JYP15m2J[P12fDJUP15gDJVP142J[P14hDJVP13iDJWP14jDJVP15kDJYP14lDJVP13k1JXP14[1JYP14
mDJVP145JZP13\3JWP16\2J\P13k1JXP132JXP14]1J[P132JXP14nDJVP16oDJTP142JZP14k2JZP14PEJVP15k1JYP142J
ZP13QEJVP14REJVP152JYP14SEJVP13TEJXP132JXP13T1JXP147J[P14\3JZP12f1JUP13UEJVP14P2JVP14VEJVP15WEJV
P15XEJZP14YEJZP13ZEJWP12[EJTP13\EJYP13]EJYP13]=JYP13^EJYP13_EJYP14`EJ[P13aEJXP13bEJYP13cEJYP13dE
JWP13eEJYP13fEJYP13gEJXP13hEJYP13iEJYP13jEJYP13kEJYP13lEJYP13mEJWP13nEJWP13oEJWP13PFJWP13QFJWP13
RFJWP13SFJYP13T>JYP13TFJYP13UFJYP13VFJYP13WFJXP13XFJXP13YFJYP13ZFJWP13[FJVP14HJXP14Y7J[P14HJ[P13
\FJWP12]FJUP13k1JYP13^CJYP132JXP147J[P13[1JXP14[1JZP14^FJYP132JXP13l>JXP14\3J[P12_FJUP142JZP132J
XP14`FJWP13aFJWP15k1JZP132JXP13bFJWP14cFJVP13kCJWP13dFJWP13_3JWP13S6JYP13S6JYP137JYP152J_P13eFJX
P13l2JYP13k1JYP13[1JXP13fFJYP137JYP147JZP13n4JYP13gFJXP137JXP13Y1JYP13k1JXP142JZP14k1JZP14Y1J\P1
2hFJUP13iFJYP13BJYP13HJYP12jFJVP14l2J\P13kFJXP13lFJWP13mFJTP13nFJYP13oFJWP137JYP13PGJYP13X5JXP12
QGJVP137JYP13[5JYP12RGJUP14SGJVP12TGJVP14UGJWP13VGJVP13e1JWP14HJ\P14HJ\P12WGJVP12XGJTP13S6JYP13Y
GJXP13ZGJWP13[GJWP13\GJYP12]GJUP12f<JVP13^GJYP13\BJYP13_GJYP13`GJXP16ZCJYP15aGJYP13e?JYP13T1JYP1
3i=JXP13bGJWP13cGJXP15YCJYP14l2J[P14[1JZP14dGJXP13S6JYP14eGJXP13l2JYP12fGJVP13gGJWP12hGJVP12iGJV
P12RAJVP12aBJVP12jGJUP12[1JUP132JWP14kGJVP13W6JWP12lGJTP132JWP14S6J\P13Q6JTP12mGJUP12nGJTP14oGJV
P12PHJUP137JYP147J[P137JYP14QHJVP12RHJTP14SHJWP13THJVP14UHJVP13S6JYP12VHJVP12WHJVP13S5JYP12U4JVP
12XHJTP14YHJTP137JYP12ZHJUP13`2JYP15[HJYP12OJVP12\HJUP14^>JXP12]HJTP13S6JYP12^HJUP13S6JYP13_HJUP
12`HJVP12aHJTP14HJ\P13bHJWP13cHJYP14dHJZP13S5JYP13eHJYP13S6JYP13HJYP12fHJUP13S6JYP12gHJVP13UBJXP
12hHJUP12iHJUP12jHJUP12WHJVP13f1JYP12kHJUP12lHJTP122JUP12mHJUP12nHJVP14oHJVP13HJYP12PIJVP13S6JYP
13k1JXP13QIJYP14RIJWP13SIJWP13HJXP12aBJVP13l2JYP13HJXP14TIJVP15\3JWP13UIJUP12VIJTP13WIJYP12XIJUP
13YIJYP132JYP142JXP12ZIJVP132JYP12[IJVP137JYP12\IJUP13]IJYP13S6JXP13S6JYP13g<JYP12^IJUP12fDJVP12
_IJUP12`IJUP12aIJVP14bIJVP12cIJVP13S6JXP137JYP13dIJTP12`2JVP13k1JYP12eIJVP12fIJTP13S6JYP13[1JYP1
3Y1JYP147J[P132JXP14gIJVP13S6JYP12g<JVP12hIJVP12iIJUP14jIJVP12`5JVP13S6JYP12nFJVP12kIJVP12lIJVP1
2mIJUP12k1JVP12`2JVP14nIJVP12l2JVP14oIJVP14Y1JWP12`2JUP12PJJUP15QJJYP13RJJWP14SJJWP12TJJVP14UJJV
P12VJJVP12WJJVP13XJJVP12d>JUP12YJJVP12ZJJTP12[JJVP132JYP12\JJTP127JVP132JYP13k1JYP13[1JXP12]JJUP
14^JJUP12_JJVP127JVP12`JJVP13aJJVP13S6JXP122JVP132JYP12bJJVP12cJJUP132JXP12dJJUP12eJJUP12fJJUP12
gJJVP12hJJVP12iJJUP12jJJUP12kJJVP13lJJWP13mJJWP13nJJWP13oJJWP13PKJYP13QKJYP13RKJXP13SKJYP13RCJYP
13TKJWP13UKJXP13^BJXP15VKJWP12WKJTP12Y>JUP14XKJVP12YKJTP127JVP12ZKJVP12[KJVP12S6JVP14\KJWP12_3JV
P12]KJVP12NJTP12HJUP13HJYP17^KKXP19_KKXP16`KKVP16aKKTP15bKKTP17cKKVP17dKKYP17AKVP18eKKVP16fKKUP1
10LRP13fFLYP12gKLUP13hKLTP12iKLUP17jKLYP14k7LWP19kKLZP15lKLVP12mKLTP13nKLTP12oKLTP16PLLVP12QLLTP
140LRP12RLLUP12SLLTP14TLLTP12ULLTP13VLLWP12WLLVP12XLLTP12YLLUP13ZLLWP12[LLUP147L\P12\3LVP13\LLYP
12]LLUP12^LLTP12_LLUP13`LLUP16aLLVP13bLLVP13cLLVP13[1LWP12dLLTP12eLLTP110LRP12fLLUP12gLLUP12hLLU
P13k1LXP13iLLWP13jLLXP12kLLTP14lLLYP13mLLWP13nLLWP12oLLVP12PMLTP12QMLVP12RMLUP16SMMVP15TMMTP1;UM
NTP18VMNVP142NZP12WMNUP12XMNUP12YMNTP13ZMNTP15[MNTP12\MNUP12aCNVP13HNYP13]MNUP15X5N^P14k2NWP12^M
NUP12j2NTP110NRP17_MNXP18`MNVP15aMNVP16bMNVP13R?NUP15cMNTP16dMNVP15W1NSP13HNYP110NRP132NYP12HNUP
13\3NYP15\3NWP12eMNUP110NRP12fMNVP13HNXP12HNUP13gMNYP13hMNWP12iMNUP110NRP13f1NXP12jMNVP12kMNVP12
lMNUP12mMNVP12nMNVP12oMNVP12PNNVP12QNNUP12RNNVP12RNNVP12SNNUP14TNNXP132NYP13UNNXP12VNNTP13[1NWP1
10NRP12WNNVP13XNNXP12YNNTP13ZNNYP13S6NYP12RKNVP12k1NUP12[NNVP12\NNTP13k1NXP12]NNVP13]?NYP12^NNUP
14_NNZP13`NNWP13b<NXP13aNNWP13l2NYP14bNN\P13[1NXP12cNNTP13dNNVP12g<NVP13eNNVP132NWP12fNNTP12ZJNT
P12S6NVP12gNNVP12hNNTP12\3NUP110NRP110NRP110NRP110NRP110NRP12iNNTP12jNNTP110NRP110NRP13kNNTP110N
RP12lNNTP12j2NTP110NRP12mNNUP14k1NYP13nNNTP13oNNTP12PONTP12QONTP13HNXP14ON[P12RONTP12SONTP12QGNV
P12TONTP12UONVP13Y7NXP14Y7NYP142N\P12RDNUP13S5NYP14HN\P137NYP13HNYP13VONUP12WONVP12XONTP13YONTP1
2HNUP142N[P13ZONVP12[ONTP12\ONTP132NXP13]ONTP12R6NUP132NWP14^ONVP12_ONTP14`ONWP132NWP12aONUP12bO
NTP13\3NXP12lINVP110NRP12aCNVP12`2NVP12cONUP12k2NUP12k2NUP147NZP14dONVP13eONTP110NRP110NRP12fONT
P110NRP12HNVP12gONUP12hONTP12aBNVP13iONUP14jONXP13k1NYP13R1NWP14HNZP13kONTP13lONUP12mONTP12nONTP
12SBNUP110NRP12oONVP12PP1NUP12QP1NVP14HN\P12RP1NTP12ONVP1<SP1OVP14TP1OYP12UP1OTP17VP1OVP15WP1OWP
12NOTP15XP1OYP14YP1OYP15ZP1OWP14[P1OTP18\P1O]P14]P1OVP16AOWP17^P1OYP19_P1OVP18`P1OVP18`P1OVP17aP
1OVP14bP1OTP12cP1OVP12dP1OUP13\BOYP12eP1OUP12[1OUP12fP1OUP15gP1OXP12hP1OTP13iP1OYP12jP1OUP127OUP
13HOXP12kP1OTP127OVP12[1OUP13lP1OYP13l2OXP132OWP13mP1OXP13k1OYP12R?OUP16nP1OVP19oP1OXP17PQ1OXP12
AOUP12QQ1OUP12RQ1OTP13HOYP12SQ1OUP13TQ1OYP13TQ1OVP13UQ1OVP1:VQ1OVP17AOVP15WQ1OTP15XQ1OTP15YQ1OTP
19ZQ1OVP13[Q1OUP19\Q1OVP17V3OXP18]Q1OXP12^Q1OUP12_Q1OTP13`Q1OXP12d>OUP12aQ1OTP14bQ1OVP13cQ1OTP1:
dQ1P1TP1<eQ1P1VP16fQ1Q1VP15gQ1Q1XP18hQ1Q1XP17iQ1Q1YP15HQ1VP17jQ1Q1TM3f1Q1XP13kQ1Q1UP13lQ1Q1WP15m
Q1Q1VP152Q1^P12nQ1Q1TP14oQ1Q1WP16PR1Q1VP13QR1Q1WP132Q1WP15RR1Q1VP17SR1Q1[P12TR1Q1TP15UR1Q1VP13VR
1Q1TP16WR1Q1VP15XR1Q1TP16YR1Q1UP16ZR1Q1VP15[R1Q1VP16\R1Q1WP16]R1Q1VP17^R1Q1YP15_R1Q1UP17`R1Q1VP1
7aR1Q1WP1:bR1Q1TP17cR1Q1TP17dR1Q1ZP17eR1Q1YP14fR1Q1TP17gR1Q1XP16hR1Q1XP16iR1Q1VP15jR1Q1VP13kR1Q1
TP17lR1Q1XP13mR1Q1UP16nR1Q1VP13HQ1XP15oR1Q1UP16PS1Q1TP12QS1Q1VP13HQ1XP14RS1Q1[P12[1Q1UP15[1Q1WP1
2SS1Q1VP110Q1RP12TS1Q1UP15WQ1Q1TP17kKQ1YP15W1R1SP14k1R1[P15U>R1WP12US1R1TP16VS1R1UP16WS1R1VP18XS
1R1TP16YS1R1VP16YS1R1VP13ZS1R1TP16W1R1SP13[S1R1UP13\S1R1XP13j;R1VP12]S1R1UP16k1R1WP12^S1R1TP14IR
1RP16_S1R1TP13`S1R1VP13aS1R1TP12bS1R1TP16cS1R1YP12dS1R1VP13eS1R1XP12T1R1VP12fS1R1TP110R1RP12f1R1
VP12gS1R1TP12hS1R1UP12T1R1VP16iS1R1RP15jS1R1RP15jS1R1RP140R1RP16kS1R1VP13lS1R1VP15\S1R1YP14mS1R1
VP13nS1R1TP15o1R1WP16[1R1ZP12oS1R1TP132R1XP110R1RP12PT1R1TP13R6R1WP13S6R1YP13QT1R1YP12RT1R1TP13S
T1R1TP110R1SP13l2R1XP13[1R1XP13d=R1XP13]1R1XP13TT1R1UP14HR1[P110R1SP17UT1S1VP17d1S1WP16n2T1WP14I
T1SP16VT1U1XP17VT1U1YP140V1RP15WT1V1TP13NV1SP14b9V1XP12XT1V1VP12XT1V1UP16YT1W1XP14[1W1UP13[1W1WP
15[1W1WP15ZT1W1TP15[T1W1WP15\T1W1VP14n9W1YP14]T1W1TP17^T1W1VP14_T1X1TP16k1X1WP13l2X1WP12NX1SP13`
T1X1XP13aT1X1XP15bT1X1VP12T1X1UP12cT1X1VP12dT1X1VP15eT1X1VP17fT1X1YP16gT1X1ZP13hT1X1VP13iT1X1VP1
3jT1X1YP13kT1X1TP15b9X1WP14lT1X1WP14_7X1[P14_7X1ZP14mT1X1YP13nT1X1VP14oT1X1XP13PU1X1WP12NX1SP12Q
U1X1TP16o1X1XP13RU1X1WP12S=X1VP13_7X1XP13SU1X1XP13TU1X1UP12UU1X1UP13VU1X1XP14WU1X1ZP14Y1X1YP13[1
X1WP12XU1X1TP137X1YP12]S1X1UP13YU1X1VP14HX1YP13\3X1WP12ZU1X1TP12W6X1VP14[U1X1VP12\U1X1VP110X1SP1
2]U1X1TP13^U1X1VP12_U1X1UP12`U1X1TP15aU1X1VP13bU1X1TP12cU1X1TP12dU1X1TP14eU1X1VP13`8X1WP13kFX1WP
13kFX1XP13fU1X1WP144X1ZP134X1XP134X1XP13XT1X1YP110X1RP15gU1X1]P14gU1X1ZP15gU1X1^P14gU1X1[P13hU1X
1XP14iU1X1[P12jU1X1VP13jU1X1YP13i=X1VP12kU1X1UP14o1X1YP14lU1X1VP15mU1X1YP14nU1X1XP13oU1X1WP13PV1
X1WP144X1XP134X1WP12QV1X1TP12RV1X1TP14_7X1\P13SV1X1VP12f1X1VP12[1X1VP13TV1X1WP18UV1Y1XP15VV1Y1RP
15WV1Y1TP15XV1Y1SP15YV1Y1UP15ZV1Z1SP16[V1[1VP12\V1[1TP13]V1[1WP12^V1[1UP110[1RP12_V1[1UP13`V1[1W
P14aV1[1[P13R?[1XP17bV1[1WP16cV1[1VP19dV1[1WP14eV1[1TP14fV1[1TP15gV1[1TP13hV1[1VP14iV1[1TP15[1[1
WP16jV1[1VP1@kV1[1TP13lV1[1VP13mV1[1WP12nV1[1TP13oV1[1VP12T1[1VP1>T1[1UP13PW1[1TP12QW1[1TP13RW1[
1YP12SW1[1TP13TW1[1WP13UW1[1XP13VW1[1VP13WW1[1TP12XW1[1TP142[1ZP13YW1[1VP14ZW1[1XP13[W1[1XP124[1
VP13\W1[1TP13]W1[1TP13^W1[1TP12_W1[1UP12`W1[1TP14aW1[1TP190[1RP15bW1[1VP14cW1[1TP110[1RP15dW1[1W
P12eW1[1TP132[1WP13Q8[1WP14fW1[1YP14k1[1[P157[1]P13gW1[1VP13hW1[1TP12T1[1UP132[1XP13_3[1WP13S6[1
YP13iW1[1WP15jW1[1VP13kW1[1TP13lW1[1UP12mW1[1TP12nW1[1UP110[1RP14oW1[1TP12YF[1UP15[1[1WP12f1[1VP
137[1WP13PX1[1TP12QX1[1TP12RX1[1TP18SX1\1^P16TX1\1VP16UX1\1SP1BVX1\1UP17VX1\1YP16WX1\1WP18XX1\1Y
P17VX1\1YP16YX1\1TP15ZX1\1WP15[X1\1VP14\X1\1UP17]X1\1VP1:UX1\1TP1;^X1\1]P17_X1\1ZP15`X1\1UP16aX1
\1UP17bX1\1WP17cX1\1WP15UX1\1SP14dX1\1SP17XX1\1WP15eX1\1UP15fX1\1YP13gX1\1YP14dX1\1SP17hX1\1]P13
fX1\1YP16iX1\1ZP14dX1\1RP18jX1]1^P17kX1]1ZP15lX1]1YP13mX1]1VP15nX1]1YP16oX1]1ZP17PY1]1]P17QY1]1_
P15nX1]1ZP14RY1]1VP15SY1]1[P15TY1]1YP18UY1]1]P16VY1]1WP14WY1]1WP14XY1]1UP17YY1]1XP12ZY1]1TP15UX1
]1SP11[Y1]1RP14SY1]1XP12\Y1]1TP12]Y1]1SP15^Y1]1XP16_Y1]1WP18`Y1]1\P18aY1]1YP1:`Y1]1^P16bY1]1XP16
]X1]1YP16cY1]1WP14dY1]1UP16eY1]1WP12]Y1]1TP13fY1]1UP17VX1]1WP14gY1]1YP16VX1]1XP16hY1]1WP14iY1]1V
P15jY1]1WP15kY1]1ZP12lY1]1UP14mY1]1VP13nY1]1TP13oY1]1WP12PZ1]1VP14QZ1]1XP14RZ1]1[P14SZ1]1XP12TZ1
]1UP16UZ1]1VP13VZ1]1XP16WZ1]1WP12XZ1]1TP13SY1]1XP1:YZ1^1^P18ZZ1^1ZP18[Z1^1XP1:VX1^1]P17\Z1^1ZP18
]Z1^1XP19^Z1^1XP1?ZZ1^1YP1:_Z1^1[P17`Z1^1VP16aZ1^1WP14bZ1^1UP18]Z1^1XP12cZ1_1UP11[Y1_1RP13dZ1_1T
P13eZ1_1TP15eZ1_1VP11[Y1_1RP15[Y1_1RP12fZ1_1UP14gZ1_1VP13hZ1_1UP12iZ1_1UP12jZ1_1RP11[Y1_1RP11[Y1
_1RP11[Y1_1RP14kZ1_1TP18lZ1`1XP15mZ1`1XP16nZ1`1VP15eZ1`1VP19oZ1`1_P19oZ1`1_P18P[1`1\P15eZ1`1TP18
Q[1`1[P17R[1`1WP16S[1`1WP16T[1`1YP15U[1`1TP15V[1`1TP14W[1`1WP17X[1`1XP16Y[1`1VP16Z[1`1WP14[[1`1T
P11\[1a1RP12][1a1VP12\[1a1QP12^[1a1UP11\[1a1RP12_[1a1UP12`[1a1UP12a[1a1UP12b[1a1UP12c[1a1TP11\[1
a1RP12d[1a1UP12e[1a1UP13f[1a1WP11\[1a1RP12g[1a1VP12h[1a1UP12i[1a1TP12j[1a1VP12k[1a1TP12l[1a1VP12
m[1a1VP12n[1a1TP12o[1a1UP12P\1a1VP12Q\1a1UP12R\1a1VP12S\1a1VP12T\1a1UP11\[1a1RP15U\1b1SP11U\1b1R
P11U\1b1RP11U\1b1RP11U\1b1RP12V\1b1TP12W\1b1VP13X\1b1YP12Y\1c1UP14Z\1c1WP13[\1d1XP11\\1d1RP13]\1
e1XP12^\1e1UP13hX1e1YP13_\1e1TP12`\1f1VP12a\1f1TP11[Y1f1RP14b\1g1WP12c\1g1UP14d\1g1WP13e\1g1TP13
f\1h1VP13g\1h1XP12h\1h1UP18i\1i1TP1;j\1i1TP14k\1i1TP1:l\1i1WP130i1RP110j1RP110j1RP1;m\1k1TP13n\1
l1YP13[1l1XP13o\1l1WP12P]1l1VP14Hl1[P13Hl1XP13Q]1l1WP13R]1l1YP13S]1l1YP13S6l1YP13T]1l1VP13k1l1WP
13S6l1XP13S6l1YP13S6l1YP13S6l1YP12U]1l1VP13V]1l1WP13k1l1WP12W]1l1UP13X]1l1XP12Y]1l1TP12RQ1l1TP12
Z]1l1VP13[]1l1XP110l1RP14\]1l1YP12]]1l1UP12^]1l1UP12Hl1UP17_]1l1ZP12`]1l1VP12Hl1UP13a]1l1UP12a]1
l1UP12b]1l1UP12c]1l1TP12d]1l1TP12e]1l1UP12f]1l1TP12^:l1UP12^:l1UP14g]1l1TP13S6l1YP13S6l1YP12R]1l
1UP18m\1l1TP15h]1l1VP13i]1l1XP12j]1l1VP14X5l1YP13Y1l1WP14k]1l1UP110l1RP130l1RP12l]1l1UP12m]1m1UP
14n]1m1WP14o]1m1XP13d3m1XP15P^1m1YP16Q^1n1WP16R^1n1WP15S^1n1TP16T^1n1WP16U^1n1UP17V^1n1VP17W^1n1
XP17X^1n1WP16Y^1n1XP17Z^1n1WP16[^1n1UP11\^1n1SP12]^1n1UP13^^1n1YP17_^1n1[P17`^1n1VP13a^1n1YP17b^
1n1WP110o1RP12c^1o1TP110o1RP12d^1o1TP14e^1o1VP14S6o1WP15f^1P2UP14g^1P2UP14h^1P2YP12i^1P2TP12j^1P
2TP12k^1P2TP14HP2\P12U4P2VP14HP2\P13l^1P2XP12m^1P2VP12n^1P2VP12o^1P2VP12P_1P2VP12Q_1P2TP13ZNP2YP
12R_1P2VP12T1P2VP12S_1P2UP12T_1P2VP12W6P2VP12U_1P2UP16V_1P2UP12W_1P2UP12X_1P2UP12Y_1P2UP12ZHP2VP
12Z_1P2VP12[_1P2VP12\_1P2VP12\3P2VP12]_1P2UP12^_1P2VP12__1P2UP12`_1P2VP12a_1P2VP12b_1P2UP12c_1P2
TP12d_1P2TP12e_1P2UP12f_1P2UP12T1P2VP13[1P2YP12g_1P2VP13X5P2YP13S6P2WP16h_1P2UP17i_1Q2VP19VQ1Q2V
P15j_1Q2TP16k_1Q2VP17l_1Q2VP14^:Q2TP13l2Q2YP14m_1Q2YP12n_1Q2UP17o_1Q2YP17P`1Q2XP15Q`1Q2TP14^:Q2T
P19VQ1Q2VP18R`1Q2XP16S`1Q2VP15T`1Q2UP14T`1Q2TP16U`1Q2VP1:eR1R2[P1@V`1R2SM>W`1R2SM<X`1R2QM=Y`1R2R
M9Z`1R2SM7[`1S2VP15\`1S2VP16]`1S2UP16^`1S2UP14_`1S2TP17``1T2TP16a`1T2VP14b`1T2YP12c`1T2VP15d`1T2
TP12e`1T2UP17f`1T2VP1;0T2SP140T2RP17g`1T2VP140T2RP14h`1T2TP14i`1T2TP13j`1T2WP16k`1T2VP12l`1U2UP1
2m`1U2UP12R]1U2UP1;n`1V2YP18o`1V2VP15Pa1V2WP14Qa1V2TP16Ra1V2WP14Sa1V2WP12Ta1V2TP1<Ua1V2VP17HV2VP
1:Va1V2TP14Wa1V2TP15Xa1V2VP16Ya1V2YP110V2RP13HV2WP13l2V2YP12Za1W2VP12Za1W2VP12[a1W2VP12\a1W2VP12
]a1W2TP110W2RP12T1W2VP13^a1X2VP12_a1X2TP13`a1X2YP15VU1Y2UP13aa1Y2VP12ba1Y2TP13ca1Y2WP15HY2XP15da
1Y2TP12ea1Y2UP14^:Y2UP147Z2XP13fa1Z2TP12ga1Z2TP17l2Z2ZP16ha1Z2XP14HZ2YP13ia1Z2WP16ja1Z2]P16ka1Z2
VP14[1Z2ZP14la1Z2TP14HZ2\P16ma1Z2VP13na1Z2XP14[5Z2[P132Z2YP110Z2SP14oa1Z2ZP14oa1Z2XP142Z2\P12TW1
Z2VP13Pb1Z2WP12HZ2VP13[1Z2XP13k1Z2YP12Qb1Z2UP124Z2VP13Rb1Z2XP15Sb1Z2\P13Tb1Z2WP13VAZ2YP13l2Z2XP1
3a9Z2YP13Ub1Z2WP12Vb1Z2UP12Wb1Z2TP13Xb1Z2XP12Yb1Z2UP12Zb1Z2TP12[b1Z2TP14`8Z2ZP12\b1Z2TP12]b1Z2UP
14^b1Z2WP12;Z2VP13[1Z2WP14T1Z2[P13l2Z2YP12_b1Z2TP12`b1Z2UP16ab1Z2]P15bb1Z2YP13[1Z2XP13^BZ2XP13l2
Z2WP13cb1Z2XP15db1Z2TP14eb1Z2YP12a9Z2VP15TJZ2[P13[1Z2YP14l2Z2\P12\3Z2VP132Z2WP1WV1UD0PD_i1QDc2PD
Qn1QDeg2UD0QDa[2QDfg2PDQn1QDgg2P@Vm1QDhg2PD^i1QDnY2PDQn1QDig2UD0QDiU2PDQn1QDjg2TD4SD0QDkg2TD3PD]
S2UD0PD`i1QDlg2UD0QDmg2QDng2PD2UD0PDlT2PDUU6UD0PDSm1PD^i1QDZZ2PD2UD0PD^i1PDZk5PD^i1QDog2QDPh2QDQ
h2PD\]1UD0QDRh2PDZk5UD0QDSh2QDTh2PDVm1PD2PDY6QDUh2PDY6PD`_5PDcm8PDY6PD`U6PDkS2PDel8PDY6PDdm8PD_]
2PDS@QDVh2QDWh2PDS@QDXh2PDS@QDYh2PDdf6PDkS2PDS@PDY=PD]R2QDlMPDkS2QD`2QDlMPDkS2QD`2PDm@QDZh2QD[h2
PDm@QD\h2QD]h2PDYd6QD^h2PD_Y5QD_h2PDk;PDi_8QD`h2PD^]6QD`2PDX6QDah2PDj>QDbh2PDW@QDch2PDY6QDdh2PDe
h1QDeh2QDfh2PDeh1PDjh1QDgh2PD]R2QDhh2PDhn3QDih2PDlc6QDjh2QDkh2QDlh2PDan1PDVj5PDbn1PDan1PDTn1PDRm
1PDfn1QDmh2PDen1QDnh2PDP]5PDlg6PDQ]5PDlg6PDlg6QDoh2QDVb2QDPi2PDV?QDQi2PDm^5QDRi2PDQe6QDSi2QDTi2P
DQe6PDof6QDUi2PDnAPD`Z1PDRj5PD`Z1PDUU6PDc6PDUU6QDVi2QDWi2PDni1QDXi2QDYi2TD3QDZi2QD[i2QD\i2QD]i2P
DYT2PDdW8PDc6PDc6QD^i2PDYT2QD_i2PDUU6PDc6QD`i2PDiY5PDVj5PDW@PDW@PDVj5PDiY5QDai2PDW^2QDcCQDbi2QDc
i2QDdi2TD2QDU_1QDei2QDfi2TD3QD_3TD6QDgi2QDhi2QDii2QDji2PDZj5QD`EQDki2PDTn1`DkS2QDli2TD2QDa2PDYm1
QDmi2PD`_5QDni2TD4QDlMPD[R2PDeY5QDoi2QDPj2QDQj2S@0QDRj2PDjT2P@]R2QDbOPDkS2QDSj2PD^]5QDnX1PDPg3PD
S_5PDYk5QDZ;QDTj2QDUj2PD`_5PDZj5QDVj2S@0S@0QDa2QDWj2QDXj2QDYj2TD3QDZj2PDTU6QD[j2Q@a2QD\j2TD2QD]j
2QD^j2PDP8PDRm1QD_j2TD1QD`j2PDRm1QDaj2TD2QDbj2QDcj2TD8QDgi2QDdj2QDej2QDfj2PDUm1QDa2QDgj2PDZj5QDh
j2QDij2QDWHQDa2QDjj2PDZj5QDj7QDkj2QDlj2TD1QDmj2QDnj2PDk>QDoj2PDm>PDVj5PDn>QDPk2QDQk2PDQm1QDjR1QD
Rk2QDSk2QDTk2QDUk2QDWHQDVk2QDWk2TD2QDa2QDXk2QDYk2TD3QD^c1QDZk2QD[k2PD]R2PDY6PD4PD]R2PDX@PD]@PDYn
6PDoj1PD_Q9QD\k2TD3QD]k2PD\m1QD^k2TD2PDZj5QD_k2QD`k2TD1QD`2QDak2QDd?QDbk2TD1QDck2PDZj5QDdk2QDek2
QDfk2QDlIQDgk2QDhk2TD1QDik2QDjk2TD1QDa2QDkk2QDjd1PDTU6P@kS2TD4QDlk2PDRm1PDQm1PD]R2QDmk2QDnk2SD0P
DUU6PDY6PDUU6PDki1PDUU6PDVX2PDUU6PDUU6PDo`1PDUU6PDUU6PDlS2PDUU6QDQY2PDc6QDok2QDPl2PDc6PD]@QDQl2P
DR6QDRl2PD]?PDVj5PDR6PDVT2PDR6QDSl2QDTl2PDiY5QDUl2QDVl2QDWl2PDQ`5QDXl2PDR`5QDYl2PDRb1QDZl2PDQ?PD
_^2PDha2PDgj1QD[l2PDij5QD\l2PDgT2QD]l2PDeP2QD^l2PDeP2PDRS9PDX`5QD_l2QD`l2QDal2PDX@QDbl2PDY@QDcl2
PDY@PDY@PDWX3QDdl2PDo@PDTk1PDU5QDel2PDV[5QDfl2PD[[5QDgl2PDR4QDhl2PDZQ3QDil2PDPZ5QDjl2PD\Z5QDkl2P
DV\5QDll2QDml2PD^]6PDo>QDnl2QDol2QDPm2PDcP2QDQm2PDgP7QDRm2PDeAQDSm2PD[X1QDTm2PDo]1QDUm2PDQT6PDo]
1PDe@QDVm2QDWm2QDXm2PDhS9PDWR3QDYm2PDi_5QDZm2PDi_5PDP=PD\AQD[m2QD\m2PDlS9PD^_8QD]m2PD\_5QD^m2PDm
_5QD_m2PDS5QD`m2PDcl5PDkS2PDUZ5QDam2QDbm2QDcm2aDW3`DQT9`DkS8`Df`2PDZa1QDdm2QDem2PDZa1PDS@QDfm2PD
^_5PDRe1PDeY5QDgm2PDYT9PDQ5PDof6QDhm2PDm>PDVj5PDn>PDal2PD[2PDUj5QDim2PDaY2QDjm2PDf_1QDkm2PDgP8QD
lm2PDZc5QDmm2PDc6QDnm2PDi;QDom2QDPn2QDQn2PDZj5PDZe1PDQm1QDRn2PDW]1QDSn2PD]R2PDV\6PD\T9QDTn2PDf[5
QDUn2PDaT9QDVn2PDcT9QDWn2PDhR2QDXn2PD^S2QDYn2PDjT2QDZn2PDVT2QD[n2PDYm1PDjT2PDVT2PDUj5PDVT2PDej1P
DkS2PDVT2PD_i1QD\n2PDUU6QD]n2PDUU6PD\m1PD1PD\m1PD4PD\m1VD0QD^n2PD\m1QD_n2TD6QD1QD1TD6PD4PDXm1SD0
PDXm1QD`n2PDPi1QDan2PDiT9PDjT9PDX@PDkT9PDR?PDS3QDjR1PDn@PD?PDSg1PD^7QDbn2QDcn2QDdn2QDXATD4QDen2Q
Dfn2QDgn2QDhn2QDin2UD0PD`W6PDZj5TD6PDYk5PDZQ3PDVj5PDU5PDU5PDVj5QDjn2PDS5PDVj5QDkn2PDS4PDVj5PDR4Q
Dln2TD4QDa2QDmn2QDnn2PDVj5QDon2PDX6PD4PDj>PDY6PDVj5QDPo2QDlMS@0QDQo2PDdj1QDRo2PDab3PDVj5PDSo8QDS
o2QDTo2PDW@QDUo2PDiY5QDVo2PDf[5PD^U9PDeY5QDWo2PDeh1QDXo2PD]@PDkS2PDaU9PD]@QDYo2PDV[5PDh_1PDgAQDZ
o2PDc6QD[o2QD\o2PDh9PD[X1PD`f6PD]X1PD]X1PD`f6PD[X1QD]o2QD^o2QD_o2TD2QD`o2PD\c7PD`f6PD[?PDfm1PD`f
6PDgm1PD]S2PD`f6PD_S2PD^]6PDiS2QDao2PD_6QDbo2QDco2QDdo2QDeo2PDkX1QDfo2QDgo2QDWm2QDho2QDio2QDjo2P
DRZ1QDko2PDQ[5PDWm7PDoU9PDg`5PDPV9PDni1QDlo2QDmo2QDno2QDoo2QDPP3PD^X1QDQP3QDRP3QDSP3QDTP3QDUP3QD
VP3QDWP3PDQ;QDXP3`Ddc5`DPi5`D]V9QDYP3QDZP3TD4QD[P3QD\P3TD3QD]P3`D]R2`DdR2QD^P3QD_P3QD`P3PD`_5QDa
P3UD0PDSm1QDbP3S@0QDcP3`D_e7`Dik5`DTj5PDSm1QDdP3S@0QDeP3QDfP3QDgP3QDa2PDek5UD0PD]R2S@0QDhP3QDa2a
Dj2aD`3aDf3aDW2QDiP3UD0QDjR1S@0QDjP3QDkP3QDjR1S@0QDlP3QDmP3S@0QDnP3UD0QDh2SD0QDoP3UD0SD0QDoP3UD0
QDh2QDoP3UD0QDoP3QDPQ3QDQQ3QDRQ3QDSQ3QDTQ3QDUQ3Q@VQ3TD2QDWQ3QDXQ3QDYQ3SD0QDZQ3QD[Q3S@0QDa2QD\Q3Q
D]Q3QD^Q3QD_Q3TD6PD[k5QD`Q3QDaQ3PDof1PDn6SD0QDbQ3QDa2PDYm1PDk;QDcQ3TD1QDdQ3P@Zj5PD\m1QDeQ3QDnS2P
D\m1QDfQ3PDZj5QDgQ3QDhQ3TD2QDiQ3QDjQ3PDk>PDZj5QDkQ3QD`k2TD3QDlQ3QDmQ3PDSm1QD`2PDjR2QDnQ3UD0QDoQ3
TD1QDPR3QDQR3TD5QDRR3PDW?QDSR3QDTR3TD4QDa2QDUR3QDVR3TD2PDib7QDnU2QD1TD6PDTU6PDof1PDn6QDWR3QDXR3Q
DWX1QDYR3QDZR3QD[R3QD\R3QFo2QDa2PDX3QD]R3TD2QDa2PD\m1SD0QDmCQD^R3TD1QD_R3QD`R3QDaR3QDbR3TD5QDcR3
QDo2QDdR3aDc3`Dc6QDo2QDeR3aDc3`Dc6aDW3QDo2QDfR3TD5QDgR3QDo2TD2QDY3PDVm1QDR3TD1QDhR3SD0QDo2TD1QDi
R3QDjR3S@0QDkR3QDo2QDe:QDY3RD0QDY3RD0RD0QDY3QDlR3QDmR3QDnR3TD1QDoR3QDPS3SD0QDQS3QDRS3TD2QDSS3TD4
PDVm1QDTS3TD2QDUS3QD\3TD2QDVS3QDWS3TD8PD4TD5QDY3PDSm1QDkBSD0PD_i2QDXS3TD4QDYS3P@Vm1QDZS3TD3QD[S3
QFo2QD\S3QD]S3QFo2QD^S3QD_S3QFo2QDX3QD`S3QDaS3TD2QDbS3SD0PD4QDcS3S@0QDdS3QDeS3QFo2QDX3QDfS3QD_c2
PD4QDjR1S@0QDgS3QDhS3PD4QDiS3PDkS2QDjS3TD2QDkS3PDVj5QDlS3QDmS3PDXm1PD^i2PDZj5PD4QDnS3QFoS3QDPT3P
D_g2QDQT3TD7QDRT3QDST3TD6QDTT3QDUT3TD8QDVT3QDVT3SD0QDWT3TD2QD`2QDXT3PD[g6QDYT3TD2QDZT3PDb[9QD[T3
QD\3TD:QD\T3QD]T3QD^T3S@0QD\3QD_T3TD:QD\3QD`T3TD3QDaT3PD\m2QDbT3PDP3QDcT3QDdT3PDej1PDV\9PD[k5PDW
k2QDVi2QDWi2QDSX2QDeT3PDZj5QDfT3QDgT3PDV[6QDhT3QDiT3TD4PDlT2PDUU6QDiT3TD3PD6QDjT3QDkT3PDUU6QDlT3
QDmT3QDnT3QDoT3PDi1PDYk5QDio1QDWHPDR_1QDPU3PD[]1QDQU3S@0QDRU3PD[]1QDQU3S@0QDRU3QDSU3QDTU3QDmCPDo
Y7QDUU3PDS@PDP_1PDY6PDgb6QDVU3TD3PDij5QDbT3TD4QDWU3QD`2PDSg1QDXU3QD]3TD2QDYU3QDZU3QD[U3TD8QD\U3Q
D]U3QD^3S@0QD^U3PDha1QD_U3PDPm5QD`U3QDbT3PDn6S@0QDaU3TD3QDbU3QDbT3TD4PD[k5QDcU3QDbT3TD3QDdU3QD`2
QDbT3QDeU3PDZj5S@0QDfU3PDof1PDn6QDgU3QDhU3QDbT3TD3QDiU3PDSg1PDn6S@0QDjU3PDof1PDn6QDkU3`D]R2`DQT6
QDjT3QDlU3QDnS2QDmU3QDnU3TD6PD4QDoU3QDPV3TD5QD0`Doe6`DmX7`DPo5`D_]9`DnT6`D[R2`D\R2QDQV3TD6QDRV3Q
@SV3TD1QDTV3QDUV3TD3QDVV3TD8QDWV3QDXV3QD`2QDYV3P@]R2QD`2QD`2PDRm1PDkS2QD`2QD`2PD9QD`2PDl[9QDZV3P
DXj5QD`2TD6PDZj5QD`2QD`2QD[V3QD\V3QD]V3QD^V3QD_V3TD5QD`V3aDj2aD`3aDf3QDaV3TD4QDbV3PDXj5QDcV3PDZj
5QDdV3QDeV3SD0Q=500ZP1610YP1120RP1430ZP1640XP1350UP1360UP1470WP1380VP1590[P13:0VP15;0\P13:0UP15<
0ZP12=1UP13>1YP14?1\P13@1YP13A1WP12B1UP12C1UP14D1\P14E1WP13D1WP12F1UP12G1UP12H1TP12I1UP12J1UP12K
1VP13L1WP12M1UP12N1UP12O1UP12P11UP12Q11UP12R11UP12S11UP12T11UP12U11UP12V11UP12W11TP13X11YP13Y11Y
P12Z11UP12[11UP12\11VP12\11VP12]11UP12^11TP12_11UP12`11UP12a11UP12b11UP12c11UP12d11VP12d11VP13e1
1YP12f11TP12g11UP13h11TP12i11TP12j11UP12e11VP12k11UP12l11UP13e11XP13X11YP13X11YP12m11UP13n11VP14
o11VP15P21VP14Q21YP14R21WP16S21\P13T21TP13U21XP14V21VP15W21ZP13X21XP14Y21ZP13>1XP15Z21VP14[21VP1
6\21YP13]21XP14^21WP16P21XP13_21VP16`21^P14`21YP15a21XP13b21WP13X11YP12c21TP14d21YP12e21TP12f21T
P14g21VP13h21TP12i21TP15j21_P12k21VP12l21VP13m21TP15n21ZP13o21TP12P31TP14Q31WP13R31VP15S31XP15T3
1XP14U31UP14V31[P12W31SP14j21\P13X31YP13Y31YP13Z31YP13e11WP12e11UP12[31UP12\31UP13X11YP12]31VP12
^31TP14_31YP12`31UP12a31UP12b31UP13c31YP12d31UP12e31UP12f31UP12g31UP12h31VP12i31UP12j31TP12k31UP
12l31UP12m31VP12n31UP12o31VP12P41UP12Q41UP12R41UP12S41UP12T41UP12U41UP12V41UP12W41UP12L1UP12X41U
P12Y41TP12Z41UP12[41UP12\41UP12]41UP12^41UP12_41VP12`41UP13a41WP12b41UP12c41UP12d41VP12e41UP12f4
1UP12g41UP12h41UP12i41UP12j41UP12D1VP12k41UP16l41TP12m41UP12n41UP12o41UP12P51VP12Q51UP12R51VP12S
51UP14X11\P12T51VP13U51WP12V51UP12W51UP12X51UP14Y51ZP12Z51TP14[51[P12\51UP12]51VP12^51UP12_51UP1
2`51UP12a51UP12b51UP12c51UP12d51UP12e51UP13f51YP12g51VP13D1YP12h51UP13i51XP12j51VP12k51VP1221SP1
2l51UP13m52TP15n52YP12o52UP12P63UP12Q63VP12R63VP12S63VP13T63XP13U64XP12V64TP14W64VP13X64VP15Y64Y
P13X14YP13X14XP13X14XP13X14YP14Z64VP13X14WP13k54YP13X14XP13[64TP12\64UP13X14YP12]64TP12^64UP12_6
4UP12`64VP12a64UP12b64UP13D4YP12c64UP12d64VP12e64UP12f64UP12g64UP13h64YP13h64YP12i64TP13j64TP13h
64YP13h64YP14h64\P12k64UP12l64UP12m64TP12n64UP12o64TP12P74TP12Q74TP12R74UP13S74YP12T74VP12U74UP1
2V74TP12W74TP12X74UP12Y74TP12Z74TP12[74TP15\74UP14]74VP15^74TP13_74VP12`74UP18a75WP14b75WP1125RP
13c75WP19d75WP1125RP14e75TP14d25VP13f75TP14g75RP13h75RP13h75RP12i75RP1125RP12j75TP12k75TP14l75TP
13m75UP15n76XP12o77TP14P87WP14Q87YP14R87ZP14S87TP13T87WP14U87ZP13V87TP14b27ZP13W87TP13X87WP12Y87
UP14Z88TP13[88TP12\89UP14]89VP14^89WP13_89UP14`89ZP12a89TP13b8:VP13c8:WP16d8:ZP14e8;VP112;RP13f8
<TP14g8<TP15h8<TP14i8<VP14j8<WP14k8<UP16l8<XP13m8<VP12n8<SP13o8<TP12P9<TP13Q9<TP13R9<UP15j8<WP13
S9<TP13T9<TP15n5<WP14U9<YP14V9=TP13W9=TP13X9=VP13Y9=VP13Z9=VP14[9=UP15\9>YP14]9>XP15d2>YP16^9>\P
14_9>ZP12`9>VP13a9>WP12b9>UP13c9?TP13d9?TP13e9?TP15f9?WP12g9?UP13h9?TP12i9?UP13j9@TP14k9@VP13l9@
TP13m9@TP12n9@UP12o9@UP112@RP12P:@VP12Q:@VP12f1@TP13R:@WP12S:@TP12T:@UP14U:AXP13V:AUP13W:AWP12X:
ATP12Y:ATP12Y2AVP112BRP12Z:BUP15[:BWP14\:BWP13]:BVP12^:BUP12_:BVP12`:BVP13a:CUP14b:CVP12c:CUP14d
:CVP14e:CVP13f:CTP12g:CUP12h:CUP16`8CYP14P8CWP14i:CVP15j:CYP13`8CXP14n9CVP14`8CXP15`8CXP13k:CVP1
5l:CYP1:m:DTP16n:DVP16o:DXP14P;DVP14Q;DZP12R;DUP13S;DWP15T;DZP12U;DTP13V;EVP16W;ETP13X;ETP13Y;EX
P13Z;FUP1
"""##)
}
