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
leak heating boiler road roads electricity storm floods cold hot heat lights sensor sensors
electrics laptop laptops clock projector computer computers tablet tablets screen tap pipe
kettle key keys lift van car gate pump flooded photocopier string rope fuse motor sun light
dark bright challenged stretched supported met addressed developed embedded prepared equipped
taught planned monitored tracked extended taken given made used encouraged encoraged=b5 adapted
differentiated catered resourced resorced=f5 checked followed consolidated exploited
established shared clear understood thought secure ready consistent strong good ambitious
rigorous robust effective precise precize=Y6 sharp deep systematic coherent well appropriate
helpful matched focused engaged motivated interested accountable confident fluent be is are was
were been being am isn't aren't wasn't weren't go goes gone going have has having take takes
taking make makes making get gets got getting gotten keep keeps kept keeping run runs running
hit hits hitting fall falls fell fallen falling turn turns turning puts putting pull pulls
pulled pulling hold holds holding lose loses lost losing win wins won winning give gives gave
giving leave leaves leaving set sets setting stand standing bring brings bringing come comes
coming cut cuts cutting drop drops dropped dropping play plays played playing tick ticks ticked
ticking jump jumps jumped jumping miss misses missed missing push pushes pushed pushing know
knows knew known knowing throw throws threw thrown throwing bend bends bent bending break
breaks breaking carry carries carried carrying lead leads led leading let lets letting see sees
saw seen seeing show shows showed shown showing speak speaks spoken speaking walk walks walking
work worked working draw draws drawn drawing lay lays laid laying pay pays paid paying sit
sitting do does did done doing fly flies flew flown flying bite bites bit bitten biting ring
rings rang rung ringing think thinks thinking cross crosses crossed crossing pass passes passed
passing fit fits fitted fitting call calls called calling steal steals stole stolen stealing
move moves moving raise raises raizes=e= raising raizing=f= live lives lived living stick
sticks stuck sticking strike strikes struck striking fires fired firing beat beats beating eat
eats eaten eating hang hangs hung hanging face faces facing lazy weak able clever gifted
talented slow difficult challenging naughty disruptive troublesome low high average struggling
reluctant passive quiet shy loud needy demanding aggressive violent rude immature mature
hardworking conscientious capable lower higher weaker stronger brighter slower quicker
cleverest brightest weakest strongest best worst top bottom poor bad great vulnerable
disadvantaged dizadvantaged=V@ deprived hard unmotivated disengaged dizengaged=Z@ disaffected
dizaffected=[@ forgetful clumsy inexperienced experienced natural born typical problem ideal
perfect model excellent outstanding fantastic brilliant wonderful amazing tricky tough
inspiring inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=\A poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing coasting complacent
unsupportive supportive pushy feckless hostile awkward fussy anxious nervous academic creative
sporty clingy stubborn defiant bully bullies bullied bullying bulldoze bulldozes bulldozed
bulldozing cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt
taunts taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=[C pressurises pressurizes=\C pressurised pressurized=]C pressurising
pressurizing=^C overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=kC overpraises overpraizes=lC overpraised overpraized=mC overpraising
overpraizing=nC overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulge overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarm swarms
swarmed swarming barge barges barged barging flounce flounces flounced flouncing slouch
slouches slouched slouching loll lolls lolled lolling lounge lounges lounged lounging loiter
loiters loitered loitering skulk skulks skulked skulking saunter saunters sauntered sauntering
stampede stampedes stampeded stampeding corral corrals corralled corraled=XF corralling
corraling=YF pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing cajole cajoles cajoled cajoling badger badgers badgered badgering pester pesters
pestered pestering hound hounds hounded hounding lambast lambasts lambasted lambasting berate
berates berated berating chide chides chided chiding harangue harangues harangued haranguing
browbeat browbeats browbeated browbeating grill grills grilled grilling griling=mG interrogate
interrogates interrogated interrogating mock mocks mocked mocking ridicule ridicules ridiculed
ridiculing belittle belittles belittled belittling humiliate humiliates humiliated humiliating
patronise patronize=bH patronises patronizes=cH patronised patronized=dH patronising
patronizing=eH mollycoddle mollycoddles mollycoddled mollycoddling pander panders pandered
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
aggravating antagonise antagonize=VM antagonises antagonizes=WM antagonised antagonized=XM
antagonising antagonizing=YM alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight
delights delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=VN galvanises galvanizes=WN galvanised galvanized=XN
galvanising galvanizing=YN invigorate invigorates invigorated invigorating energise energize=^N
energises energizes=_N energised energized=`N energising energizing=aN enliven enlivens
enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled
muddling meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging
mishandle mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging
misjudge misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses
misused misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail
derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=ZP1
jeopardises jeopardizes=[P1 jeopardised jeopardized=\P1 jeopardising jeopardizing=]P1 endanger
endangers endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples
crippled crippling trivialise trivialize=jP1 trivialises trivializes=kP1 trivialised
trivialized=lP1 trivialising trivializing=mP1 dramatise dramatize=nP1 dramatises dramatizes=oP1
dramatised dramatized=PQ1 dramatising dramatizing=QQ1 exaggerate exaggerates exaggerated
exaggerating embellish embellishes embellished embellishing glorify glorifies glorified
glorifying romanticise romanticize=^Q1 romanticises romanticizes=_Q1 romanticised
romanticized=`Q1 romanticising romanticizing=aQ1 haemorrhage haemorrhages haemorrhaged
haemorrhaging disintegrate dizintegrate=fQ1 disintegrates dizintegrates=gQ1 disintegrated
dizintegrated=hQ1 disintegrating dizintegrating=iQ1 crumble crumbles crumbled crumbling unravel
unravels unravelled unraveled=PR1 unravelling unraveling=QR1 implode implodes imploded
imploding wither withers withered withering wilt wilts wilted wilting stagnate stagnates
stagnated stagnating trounce trounces trounced trouncing outshine outshines outshined
outshining outclass outclasses outclassed outclassing outperform outperforms outperformed
outperforming outstrip outstrips outstriped outstriping eclipse eclipses eclipsed eclipsing
surpass surpasses surpassed surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing
sour sours soured sored=hS1 souring soring=iS1 coast coasts coasted jar jars jarred jarring gel
gels gelled gelling sag sags sagged sagging lag lags lagged lagging sparkle sparkles sparkled
sparkling soar soars soared soaring bomb bombs bombed bombing flop flops flopped flopping tank
tanks tanked tanking land lands landed landing resonate resonates resonated resonating stall
stalls stalled stalling staling=\U1 fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing
falter falters faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled
wobbling meander meanders meandered meandering plod plods plodded plodding shine shines shined
shining suffer suffers suffered suffering backfire backfires backfired backfiring misfire
misfires misfired misfiring disappoint dizappoint=iV1 disappoints dizappoints=jV1 disappointed
dizappointed=kV1 disappointing dizappointing=lV1 impress impresses impressed impressing excel
excels excelled exceled=SW1 excelling exceling=TW1 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progress progresses
progressed progressing disinterested dizinterested=mW1 uninterested bored confused happy
unhappy sad excited enthusiastic attentive inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=kX1 shocked puzzled perplexed unsure
uncertain hesitant timid afraid scared frightened fearful terrified absorbed engrossed immersed
captivated enthralled enthraled=\Y1 fascinated gripped mesmerised mesmerized=_Y1 spellbound
rapt hooked inspired amused entertained distracted restless fidgety tired sleepy lethargic
listless apathetic indifferent resentful jealous lonely isolated included excluded valued
respected safe settled unsettled overwhelmed daunted intimidated determined aspirational
content contented satisfied dissatisfied grateful thankful hopeful hopeless helpless powerless
empowered stimulated invested involved alert aware unaware oblivious mindful knowledgeable
ignorant familiar sure certain convinced sceptical cynical suspicious wary guarded defensive
resistant receptive inclined fearless undaunted bemused fazed phased frazzled exhausted
flustered rattled fulfilled fulfiled=j[1 homesick thrilled thriled=l[1 ecstatic elated cheerful
miserable mizerable=P\1 gloomy grumpy sulky moody dejected deflated demoralised demoralized=W\1
despondent disheartened discouraged discoraged=Z\1 heartened offended hurt unheard heard
ignored undervalued unappreciated appreciated loved cherished desperate impatient patient
tolerant sympathetic enjoying loving daydreaming love loves enjoy enjoys enjoyed like likes
liked dislike dislikes disliked hate hates hated loathe loathes adore adores adored relish
relishes relished appreciate appreciates value values respect respects admire admires trust
trusts trusted fear fears feared dread dreads dreaded understand understands realise
realize=W^1 realises realizes=X^1 realised realized=Y^1 recognise recognize=Z^1 recognises
recognizes=[^1 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes resent resents resented envy doubt doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired crave craves regret regrets detest detests
yearn yearns long buys confuse confuses confusing bore bores distract distracts excite excites
interest interests engage engages motivate motivates frustrate frustrates upsets reassure
reassures reassured unsettle unsettles please pleases annoy annoys amuse amuses intimidate
intimidates overwhelm overwhelms challenge challenges stretch stretches stimulate stimulates
grip grips absorb absorbs fascinate fascinates concern concerns concerned surprise surprize=Xb1
surprises surprizes=Yb1 satisfy satisfies suit suits suited empower empowers discourage
discorage=ab1 discourages discorages=bb1 inspire inspires enthuse enthuses enthused captivate
embarrass embarrasses demoralise demoralize=kb1 demoralises demoralizes=lb1 disadvantage
dizadvantage=mb1 disadvantages dizadvantages=nb1 demotivate demotivates deter deters deterred
daunt daunts thrill thrills entertain entertains puzzle puzzles provoke provokes provoked tempt
tempts tempted convince convinces persuade persuades persuaded use plan ask try add ensure
consider develop improve introduce build create encourage encorage=Sd1 reduce increase focus
allow provide avoid stop start aim continue extend include share check explore embed revisit
revizit=dd1 review strengthen tighten sharpen establish promote prioritise prioritize=kd1
insist simplify clarify vary differentiate scaffold speed replace rethink reconsider refine
deepen adapt display pause wait praise praize=\e1 reward spend offer teach monitor track look
find don't change write say circulate help celebrate can could will would should shall may
might must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher
teachers head heads headteacher headteachers deputy deputies leader leaders governor governors
staff ta tas assistant assistants adult adults coaches senco tutor tutors colleague colleagues
mentor mentors slt manager managers management principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=hg1 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=Yh1 organised organized=Zh1 disorganised disorganized=[h1 harsh
popular trustworthy what how why when where which who whose over open shut empty full new early
online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=]i1 here there underway outside inside indoors
outdoors next first last free private public oral written verbal practical bilingual dry red
green blue yellow white black grey brown pink purple orange gold silver round square triangular
oval curved straight vertical horizontal maths english history geography science sciense=jj1
art music french spanish german welsh latin drama pe re ict computing phonics poetry fractions
spelling speling=Zk1 reading writing handwriting cooking swimming football rugby tennis netball
dance drumming away alone awake asleep upstairs downstairs barefoot hungry thirsty up down off
on out in back it that this so not now then too again today yesterday tomorrow monday tuesday
wednesday thursday friday true false mine yours his hers theirs ours me us them you him her one
two three four five six seven eight nine ten half twice once odd even equal prime positive
negative solid liquid wooden plastic metal cotton woollen paper digital electric male female
british scottish irish polish somali deaf blind pregnant local national regional unknown
unclear due old young recent voluntary statutory temporary permanent possible necessary lit
sung said read told frozen torn worn sold bought built sent spent found split spread hidden
begun chosen short small large big tall narrow wide thick thin fast quick right there's
elsewhere nearby overhead below above behind ahead opposite together apart eleven twelve
thirteen fourteen forteen=XP2 fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred thousand third quarter dozen both couple single it's
that's they're he's she's we're remain remains remained become becomes became becoming stay
stays never cannot a an the these those my your our its their some any each every another very
really quite extremely rather fairly pretty incredibly hugely highly truly absolutely
completely totally utterly particularly especially remarkably exceptionally more most less
least increasingly consistently generally mostly largely somewhat slightly little touch tad of
far much way still always often sometimes usually rarely seldom all already also clearly
obviously certainly genuinely thoroughly wholly entirely deeply noticeably visibly vizibly=fS2
evidently apparently frankly simply just overall whole at times such perfectly equally
similarly unusually surprisingly surprizingly=UT2 immensely enormously wonderfully terribly
awfully amazingly nothing anything but stubbornly worryingly disappointingly
dizappointingly=aT2 persistently unacceptably impressively pleasingly refreshingly painfully
woefully commendably alarmingly shockingly reassuringly encouragingly encoragingly=mT2 reliably
stunningly delightfully depressingly frustratingly relentlessly dangerously needlessly unduly
overly notoriously markedly strikingly decidedly distinctly downright positively unfailingly
supremely eminently acutely chronically desperately hopelessly horribly dreadfully ridiculously
absurdly outstandingly phenomenally extraordinarily fundamentally inherently palpably
reasonably moderately relatively comparatively marginally partially partly insufficiently
inadequately excessively unreasonably disproportionately understandably sadly thankfully
sufficiently suitably appropriately fully uncommonly predictably invariably routinely commonly
typically normally occasionally regularly frequently constantly undeniably unquestionably
quietly fiercely passionately emotionally academically socially physically phyzically=VW2
technically professionally quickly soon plainly definitely undoubtedly actually longer he she
they we pupil pupils student students child childs learner learners boy boys girl girls class
classes group groups cohort cohorts kid kids youngster youngsters reader readers writer writers
mathematician mathematicians coordinator coordinators sencos parent parents carer carers mother
mothers father fathers mum mums dad dads family families practitioner practitioners trainee
trainees director directors trustee trustees teenager teenagers infant infants junior juniors
reception receptions apprentice apprentices children people everyone everybody someone somebody
nobody ect ects hlta lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 toddlers peers
pupils' others boys' men women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian lad
lads ones table tables year years department departments school schools t s interviewer
reviewer voice primary academy college house nursery centre center=a[2 church project award
awards federation street lane park hill wood hall partnership programme program=n[2 scheme
foundation madame professor señor lesson lessons teaching teachings learning learnings
practice practices provision provizion=\\2 provisions provizions=]\2 curriculum curriculums
planning plannings plans task tasks activity activities question questions questioning
questionings answer answers explanation explanations modelling modeling=o\2 modellings models
feedback feedbacks marking markings comment comments assessment assessments behaviour
behavior=Z]2 behaviours behaviors=[]2 discussion discussions talk talks pace paces transition
transitions starts opening openings ending endings plenary plenaries introduction introductions
conclusion conclusions starter starters routine routines displays environment environments
atmosphere atmospheres climate climates ethos ethoses culture cultures relationship
relationships rapport rapports leadership leaderships managements governance governances
attendance attendances attainment attainments achievement achievements outcome outcomes result
results standard standards book books writings readings phonicses mathses mathematics
mathematicses englishes sciences vocabulary vocabularies subject subjects knowledge knowledges
understanding understandings skill skills support supports intervention interventions homework
homeworks resource resorce=m_2 resources resorces=n_2 worksheet worksheets sequence
sequense=Q`2 sequences structure structures design designs approach approaches strategy
strategies method methods technique techniques system systems process processes policy policies
communication communications organisation organization=g`2 organisations organizations=h`2
timetable timetables playtime playtimes lunchtime lunchtimes assembly assemblies meeting
meetings training trainings induction inductions monitoring monitorings evaluation evaluations
improvement improvements presentation presentations handwritings spellings delivery deliveries
instruction instructions teamwork teamworks tracking trackings data datas engagement
engagements participation participations performance performances progression progressions
coverage coverages expectation expectations attitude attitudes effort efforts focuses
concentration concentrations contribution contributions response responses demonstration
demonstrations example examples exercise exercize=fb2 exercises exercizes=gb2 session sessions
course corse=jb2 courses corses=kb2 programmes schemes unit units topic topics projects
drawings essay essays story stories paragraph paragraphs corridor corridors classroom
classrooms playground playgrounds library libraries halls website websites newsletter
newsletters report reports reviews decision decizion=jc2 decisions decizions=kc2 choice choices
uses deployment deployments conduct conducts pitch pitches tone tones voices manner manners
guidance guidances link links thinkings reasoning reasonings oracy oracies listening listenings
handling handlings discipline disciplines order orders control controls movement movements
safeguarding safeguardings morale morales uniform uniforms quality qualities idea ideas
preparation preparations timing timings balance balances variety varieties range ranges
opportunity opportunities capacity capacities vision vizion=ge2 visions vizions=he2 direction
directions command commands says tell tells explain explained commented mention mentioned added
reported describe described suggested replied asked remarked recalled recaled=]f2 whispered
saying writes explains reply replies asks describes suggest suggests mentions adds note noted
notes state stated states recall remark whisper respond responded choose chose pick picked vote
voted rate rated agree agreed disagree dizagree=_g2 disagreed dizagreed=`g2 name named names
list listed lists announce announced confirm confirmed predict predicted argue argued shouted
reads quote quoted texted chorused admitted claimed complained labelled labeled=Xh2 titled
entitled headed marked praised praized=]h2 thanked according words word sign card signs poster
posters label labels title titles heading headings notice cards banner chart slogan motto
sticker board slide caption song headline form glow grow box column row slip letter email file
folder chapter poem text strip badge certificate page prompt prompts cover wall term phrase
category criterion notices protocol rule rules handbook law code regulation regulations statute
contract agreement guideline guidelines checklist memo circular procedure procedures
requirement requirements legislation charter statement declaration prospectus brochure bulletin
minutes sheet framework booklet leaflet specification syllabus criteria constitution forms
minibus parcel boxes money slips gates doors payment cheque register registers emails letters
return returns lunch lunches ticket tickets badges bag bags kit coat coats equipment booking
bookings taxi invoice invoices facilitator presenter timekeeper scribe visitor vizitor=\l2
visitors vizitors=]l2 reviewers chair clerk observer observers host hosts speaker speakers
listener listeners candidate candidates applicant applicants driver drivers cancelled
canceled=ol2 postponed delayed rearranged rescheduled swapped changed shortened abandoned dim
superb splendid marvellous fabulous terrific tremendous stunning awesome incredible delightful
charming gorgeous attractive appealing impressive admirable commendable praiseworthy
praizeworthy=jm2 laudable exemplary uplifting captivating engaging compelling compeling=Pn2
stimulating motivating enriching insightful perceptive imaginative inventive innovative
ingenious masterly masterful skilful skillful=\n2 adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic nurturing welcoming harmonious meticulous cohesive sensible exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=ao2
unparalleled enjoyable pleasing pleasurable gratifying heartening encouraging encoraging=ho2
heartwarming promising promizing=jo2 refreshing reassuring memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=VP3 respectful considerate
devoted tireless dull tedious dreary drab uninspiring uninspired uninteresting monotonous
lacklustre lackluster=cP3 lifeless pedestrian mediocre unremarkable mundane humdrum feeble
deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy
inconsistent erratic haphazard chaotic scruffy shabby grubby incoherent woolly inefficient
ineffectual unproductive pointless futile worthless meaningless irrelevant inappropriate
unsuitable unacceptable counterproductive damaging worrying concerning alarming frustrating
depressing dismal dire appalling appaling=RR3 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful embarrassing cringeworthy
laughable ridiculous absurd foolish stupid lax lackadaisical lackadaizical=hR3 sluggish
laboured labored=jR3 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly rowdy boisterous hectic frantic
frenzied lopsided misguided unconvincing unimpressive underwhelming underdeveloped aimless
directionless rudderless unstructured underprepared unprepared forgettable overcomplicated
bland insipid stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive
intimidating overbearing condescending dismissive sarcastic unimaginative formulaic repetitive
disjointed fragmented piecemeal tokenism sociable problematic troubling unfortunate regrettable
poorly badly appallingly superbly brilliantly beautifully marvellously fantastically admirably
adequate authoritative charismatic empowering transformative transformational exciting
fascinating intriguing entertaining groundbreaking outmoded antiquated overambitious
unrealistic unachievable inflexible rushed wholehearted disorderly orderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=\V3 excessive needless
unnecessary wasteful lamentably inexcusable indefensible intolerable unforgivable peerless
stellar sterling adroit deft assured standout noteworthy notable creditable respectable
passable tolerable decent cracking smashing ace fab super beautiful magical thriving
flourishing florishing=\W3 floundering ailing dysfunctional toxic silly daft compliant obedient
biddable docile glacial realistic accommodating adaptable appreciative attuned buoyant cheery
collegiate communicative conducive congenial constructive convivial courageous corageous=UX3
dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent
enlightened exuberant favourable favorable=aX3 forgiving forthright graceful hearty humorous
impactful impartial impassioned influential inquisitive inquizitive=kX3 intelligent judicious
loyal mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous stalwart staunch
stoic streamlined succinct trailblazing trusting unbiased versatile watchful zippy abrasive
agitated ambiguous antagonistic argumentative austere avoidable backward barren belligerent
biased bombastic brittle brutal bureaucratic burdensome caustic clinical coarse colourless
colorless=^Z3 combative confrontational contentious contradictory cowardly cruel deafening
decaying defeatist derelict desolate destructive discordant discourteous discorteous=lZ3
disgruntled disingenuous dizingenuous=nZ3 dogmatic draining elusive exclusionary exhausting
exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff
hackneyed harassed harmful hollow hurried hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhibited inhospitable injudicious insecure
insidious insignificant insular intolerant irksome jaded jittery judgmental judgemental=X\3
lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious
obsolete obstructive overpriced partisan partizan=f\3 patriarchal perilous petty prejudiced
prescriptive prickly protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless
squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded
understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=n]3 unskilful unskillful=o]3 unsuccessful untrained uptight volatile vulgar
weary whining wobbly worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=P_3 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective demotivating desirable
detrimental dishevelled disheveled=i_3 dispirited distracting divisive divizive=l_3 domineering
dour effortless effusive engrossing enterprising enterprizing=R`3 erudite exquisite
exquizite=T`3 expressive faddish fatuous faulty fraught frosty fulsome ghastly glorious glowing
grating grotty grudging hapless honourable honorable=c`3 horrid humourless humorless=e`3
imprecise imprecize=f`3 indecisive indecizive=g`3 inexpert interminable intrusive jolly jovial
laborious languid lightweight limp luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=]a3 polished ponderous profitable
profound prosaic raucous reductive resourceful resorceful=ea3 riotous rousing rudimentary
scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy soothing
soporific spiritless spirited stagnant sterile stirring strained strident stultifying
superlative tame tantalising tantalizing=_b3 tawdry taxing tepid thrilling thriling=cb3 timely
tiresome touching tranquil turgid ugly unassuming unbalanced unconsidered uncritical
underpowered uneventful unflappable unfounded ungainly uninformed unpolished unrelenting
unruffled unskilled unskiled=Wc3 unsophisticated unsound unspectacular unsteady unstimulating
unthinking unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy
wretched zealous unknowledgeable masterfully tactful untaught unsupervised unsupervized=mc3
unsupported unsafe unhygienic unpopular unprofitable underrated overrated overhyped lovingly
painstakingly pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive
savvy canny wily streetwise streetwize=ed3 comical hilarious amusing poignant evocative
atmospheric exemplified unblemished watertight foolproof bulletproof stringent underwhelmed
unfazed unperturbed unmoved overwrought overblown overheated overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=af3 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious
contagious riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy
homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy
rubbishy tacky garish gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious
dubious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile
juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent incisive
incizive=jh3 penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ci3
resolute tenacious dogged plucky feisty bubbly vivacious zesty upbeat joyous blissful idyllic
heavenly bossy controlling controling=Rj3 autocratic dictatorial authoritarian draconian
punitive vindictive spiteful malicious callous heartless aloof surly sullen irritable obstinate
intransigent smug arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented staid fusty middling overdone
mismatched misaligned mizaligned=Xk3 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening annoying unnerving unsettling disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=jk3 discouraging
discoraging=kk3 disheartening dispiriting demeaning degrading daunting overwhelming perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=[l3 incomparable priceless prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=kl3 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical reckless rash
impulsive impetuous hasty tardy dilatory slipshod shambolic ramshackle rickety makeshift
businesslike workmanlike methodical undisciplined uncontrolled uncontroled=Zn3 wayward errant
workshy slothful indolent dozy dopey gormless witless brainless mindless senseless irrational
unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable
reprehensible despicable contemptible shoddily unstinting unwavering unfailing unerring
unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous unoriginal
uncreative derivative predictable unsurprising unsurprizing=do3 unexceptional undistinguished
unenthusiastic unengaging uninvolving unmemorable uninformative informative instructive
illuminating enlightening unedifying edifying rewarding unrewarding satisfying fulfilling
fulfiling=UP4 unfulfilling unfulfiling=VP4 thankless fruitless moribund easygoing splendidly
fabulously terrifically tremendously awesomely lovelily charmingly gorgeously attractively
appealingly praiseworthily praizeworthily=eP4 laudably exemplarily inspirationally inspiringly
upliftingly captivatingly engagingly compellingly stimulatingly motivatingly enrichingly
insightfully perceptively imaginatively inventively innovatively ingeniously masterlily
skilfully skillfully=XQ4 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally sensibly excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably gratifyingly
hearteningly heartwarmingly promisingly promizingly=gR4 memorably tastefully elegantly
articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=US4 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=YT4 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=aU4 sluggishly ploddingly labouredly laboredly=dU4 stiltedly clunkily clumsily
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
patronizingly=PX4 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=`X4 disinterestedly dizinterestedly=aX4
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=QZ4 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically thrivingly flourishingly florishingly=nZ4
flounderingly failingly ailingly dysfunctionally toxically sillily daftly compliantly
obediently biddably docily glacially realistically inexperiencedly giftedly pushily spoiltly
accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=m[4 dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly exuberantly favourably
favorably=Z\4 fearlessly forgivingly forthrightly gracefully heartily humorously impactfully
impartially impassionedly influentially inquisitively inquizitively=e\4 intelligently
judiciously loyally mannerlily nimbly observantly optimistically outgoingly pioneeringly
pragmatically principledly proactively prolifically prudently punctually refinedly resoundingly
selflessly spontaneously stalwartly staunchly stoically streamlinedly succinctly trailblazingly
trustingly unbiasedly versatily watchfully zippily abrasively aggressively agitatedly
alienatedly ambiguously antagonistically argumentatively austerely avoidably backwardly
barrenly belligerently biasedly bombastically brittly brutally bureaucratically burdensomely
caustically clinically coarsely colourlessly colorlessly=Y^4 combatively confrontationally
contentiously contradictorily cowardlily cruelly deafeningly decayingly defeatistly derelictly
desolately destructively discordantly discourteously discorteously=g^4 disgruntledly
disingenuously dizingenuously=i^4 dogmatically drainingly elusively exclusionarily exhaustingly
exploitatively fatiguedly fickly flakily frailly frayedly fretfully frivolously fuzzily giddily
glumly gruffly hackneyedly harassedly harmfully hollowly hostily hurriedly hyperactively
hypocritically illiterately inconsiderately inconveniently indiscriminately inertly infantily
inhibitedly inhospitably injudiciously insecurely insidiously insignificantly insularly
intolerantly irksomely jadedly jitterily judgmentally judgementally=T`4 lumberingly meekly
menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly noxiously
obsoletely obstructively overpricedly partisanly partizanly=b`4 patriarchally perilously
pettily prejudicedly prescriptively pricklily protractedly quarrelsomely reactionarily
recalcitrantly regressively restrictively retrogradely rottenly scathingly secretively
selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly stressfully
subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally unluckily
unrecognisably unrecognizably=ka4 unskilfully unskillfully=la4 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=ob4 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=lc4 domineeringly dourly dorly=nc4
effortlessly effusively engrossingly energisingly energizingly=Rd4 enliveningly enterprisingly
enterprizingly=Td4 eruditely exquisitely exquizitely=Vd4 expressively faddishly falteringly
fatuously faultily fraughtly frostily fulsomely ghastlily gloriously glowingly gratingly
grottily grudgingly haplessly honourably honorably=fd4 horridly humourlessly humorlessly=hd4
imprecisely imprecizely=id4 inattentively indecisively indecizively=kd4 inexpertly interminably
intrusively jarringly jollily jovially laboriously languidly lightweightly limply luminously
majestically merrily nobly offensively onerously opportunely pacily painlessly palatably
pedantically playfully poisedly poizedly=be4 polishedly profitably profoundly prosaically
raucously reductively resourcefully resorcefully=ie4 riotously rousingly rudimentarily
scattergunly scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly
snappily snazzily soothingly soporifically spiritlessly spiritedly stagnantly sterily
stirringly strainedly stridently stultifyingly sympathetically tamely tantalisingly
tantalizingly=cf4 tawdrily taxingly tepidly thrillingly timelily tiresomely touchingly
tranquilly turgidly uglily unassumingly unbalancedly unconsideredly uncritically underpoweredly
uneventfully unflappably unfoundedly ungainlily uninformedly unpolishedly unrelentingly
unruffledly unskilledly unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly
unthinkingly unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically
wittily worthily wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully
untaughtly unsupervisedly unsupervizedly=Rh4 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=lh4 comically hilariously
amusingly poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly
foolproofly bulletproofly stringently underwhelmedly unfazedly unperturbedly unmovedly
overwroughtly overblownly overheatedly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undeservedly undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=hj4 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly infectiously
contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly pleasantly
unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously lavishly tattily
dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily tackily garishly
gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously spuriously
dubiously questionably doubtfully debatably facily glibly tritely banally vapidly vacuously
inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly nuancedly
lucidly cogently incisively incizively=Sm4 penetratingly exactingly wholesomely generously
graciously humanely compassionately empathetically sincerely heartfeltly steadfastly dependably
trustworthily reputably esteemedly renownedly distinguishedly legendarily iconically
unforgettably momentously stupendously formidably potently decisively decizively=lm4 resolutely
tenaciously doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously
blissfully idyllically heavenlily bossily controllingly autocratically dictatorially
authoritarianly draconianly punitively vindictively spitefully maliciously callously
heartlessly aloofly surlily sullenly irritably obstinately intransigently complacently smugly
arrogantly conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously
manipulatively dishonestly deceitfully evasively cageyly robotically regimentedly staidly
fustily middlingly overdonely botchedly bungledly fumbledly mishandledly mismanagedly
misjudgedly mismatchedly misalignedly mizalignedly=ho4 misusedly overstretchedly overworkedly
thwartedly tarnishedly marredly excruciatingly unbearably insufferably exasperatingly
infuriatingly maddeningly annoyingly irritatingly unnervingly unsettlingly disturbingly
distressingly upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=^P5
discouragingly discoragingly=_P5 dishearteningly dispiritingly demeaningly degradingly
humiliatingly belittlingly dauntingly overwhelmingly bewilderingly bafflingly perplexingly
mystifyingly astonishingly astoundingly staggeringly alluringly irresistibly unbeatably
unmatchedly unequalledly incomparably pricelessly prizedly treasuredly cherishedly belovedly
adorably endearingly likeably lovably personably approachably affably genially amiably
cordially hospitably neighbourlily neighborlily=eQ5 obligingly cooperatively uncooperatively
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
uncreatively derivatively unsurprisingly unsurprizingly=^T5 unexceptionally undistinguishedly
indifferently unenthusiastically unengagingly uninvolvingly unmemorably uninformatively
informatively instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly
unrewardingly satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly reluctantly willingly happily rightly wrongly justifiably deservedly promptly
harshly patiently sternly sharply kindly calmly politely wisely wizely=eU5 bravely boldly
tenderly crossly tersely bluntly sensitively faithfully ruthlessly cheerfully joyfully
gleefully sulkily grumpily moodily impatiently anxiously nervously blindly mechanically
begrudgingly nicely carefully thoughtfully confidently securely fluently productively expertly
cleverly passively creatively accurately convincingly persuasively powerfully vividly warmly
negatively smoothly swiftly structured paced managed designed delivered presented executed
judged pitched sequenced scaffolded modelled modeled=ZW5 deployed implemented integrated
targeted tailored maintained ordered crafted constructed handled applied directed served edited
informed rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted secured enforced utilised
utilized=[X5 gooder goodest greater greatest poorest badder baddest nicer fine finer finest
fairer rich richer richest deeper deepest thinner thinnest flat flatter flattest clearer
clearest sound sounder soundest solider solidest securer securest smooth smoother smoothest
sharper sharpest crisp crisper crispest tight tighter tightest loose looser loosest slowest
brisk brisker briskest swift swifter swiftest lively livelier liveliest calmer calmest warm
warmer warmest colder coldest cool cooler coolest happier happiest sadder saddest kinder keener
keenest cleverer smart smarter smartest wise wiser wisest wizest=jZ5 brave braver bravest bold
bolder boldest prouder proudest safer safest rough rougher roughest tougher toughest harsher
harshest stricter harder hardest easy easier easiest lighter lightest heavy heavier heaviest
narrower narrowest broad broader broadest basic basicer basicest lowest highest neat neater
neatest tidy tidier tidiest mild milder mildest fresh fresher freshest healthy healthier
healthiest staler stalest laxer laxest soft softer softest plain plainer plainest vague vaguer
vaguest bleak bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic
sustained intense tentative distant detached remote rigid raw forced heated troubled extreme
scarce stifling tangled wasted fiddly gruelling grueling=h]5 modest humble proportionate
limited minimal variable uneven mixed balanced suitable relevant thorough comprehensive
detailed careful thoughtful original ordinary normal reasonable acceptable sufficient enough
productive valuable useful important interesting beneficial vital crucial critical central
responsive joyful stable steady accurate logical simple complex complicated active energetic
absorbing correct wrong amiss lacking wanting impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark busy stuffy cramped dingy dirty smelly spotless pristine impoverished varied
convincing persuasive powerful forceful vivid colourful colorful=\`5 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced beyond flashpoint
flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses success successes
failure failures disaster dizaster=Ta5 disasters dizasters=Ua5 shambles shambleses mess messes
highlight highlights joy joys pleasure pleasures treat treats disappointment dizappointment=ba5
disappointments dizappointments=ca5 problems flaw flaws shortcoming shortcomings shortfall
shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit
credits gem gems jewel jewels star stars inspiration inspirations excellence excellense=]b5
excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages farce farces embarrassment embarrassments
disgrace disgraces scandal scandals tragedy tragedies nightmare nightmares waste wastes
nonsense nonsenses rubbish rubbishes gimmick gimmicks afterthought afterthoughts tokenisms
masterclass masterclasses powerhouse powerhouses beacon beacons exemplar exemplars godsend
godsends revelation revelations letdown letdowns washout washouts fiasco fiascos debacle
debacles catastrophe catastrophes calamity calamities travesty travesties mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
dedication professionalism enthusiasm commitment passion patience patiense=Qe5 generosity
creativity flair warmth expertise expertize=Ve5 diligence diligense=We5 resilience
resiliense=Xe5 integrity humility kindness determination perseverance tenacity courage
corage=_e5 compassion empathy wisdom insight charisma charm humour humor=fe5 wit loyalty
devotion diplomacy resourcefulness resorcefulness=ke5 ingenuity imagination originality tact
tenderness thoroughness vigilance drive initiative gusto aplomb artistry craftsmanship
eloquence eloquense=Yf5 foresight grit steadiness stamina tirelessness zeal ambition talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness
friendliness apathy complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=Sg5 negligence negligense=Tg5 incompetence incompetense=Ug5
stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence insolense=\g5
impatience impatiense=]g5 favouritism favoritism=^g5 nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=ng5 confusion
inconsistency incoherence incoherense=Qh5 inefficiency ineffectiveness indiscipline unruliness
misbehaviour misbehavior=Vh5 disaffection dizaffection=Wh5 disengagement dizengagement=Xh5
disillusionment dizillusionment=Yh5 despondency lethargy boredom tedium monotony drudgery
superficiality shallowness dullness blandness vagueness mismanagement neglect inflexibility
rigidity continually perpetually forever endlessly incessantly permanently 24/7 without fail
exception time after and day from beginning to finish end entire point stage matter everywhere
nowhere throughout visit across hardly barely scarcely anyone ever only noone responsibility
ownership charge anybody seems seemed tried tries behaves contributes listens listened learns
follows with for else by need learn achieve seem member follow none happens everything about
dragged ground rush rushes rushing act acts acted acting fool clown goat martyr victim front
loath loth talking wasting squandered dismiss dismisses dismissed view suggestion ball watch
fend sort manage guess drift stepped intervened corrected noticed bothered until despite
reminded yet under nose noses ought talked into granted obvious cue cues boat fob fobbed palmed
palm hog hogs hogged abandon abandons tolerate tolerates tolerated condone condoned around idle
ignore ignores ignoring neglects neglecting refuse refuses refused refusing overlook overlooks
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
blurted tantrum excuse excuses $ benefit benefits benefited benefitted profit profits profited
woke wakes wake hyped geared calmed calms soothed soothes cheered perked wound quietened bear
bears borne bearing fruit stops stopping prevent prevents prevented preventing impossible rise
owe owes owed owing effect meaning upshot consequence consequense=TT6 product direct as meant
means many helped caused lifted improved transformed boosted because resulted resulting room
decrease lack thanks therefore thus hence consequently thereby accordingly causes helps enables
enabled ensures ensured encourages encorages=TU6 hinders hindered limits slows slowed affects
affected impacts impacted contributed creates created drives drove fosters promotes boosts
shapes builds cause causing learned wear impact impacting affect affecting influence
influense=PV6 influences influenced upon adversely difference differense=UV6 helping enable
enabling ensuring equip equips foster fostered fostering instil instils instilled instiled=aV6
boost enhance enhances enhanced strengthens strengthened deepens deepened hinder hamper hampers
hampered impede impedes impeded stifle stifles stifled stunt stunts limit restrict restricts
restricted contribute accelerate accelerates accelerated transform transforms secret reason
reasons root factor factors main stem stems stemmed arise arises arizes=kW6 arose dividends
rose foundations groundwork driving driven part role breeds bred spark sparks sparked ignite
ignites ignited fuel fuels fuelled if indisputably surely manifestly patently unmistakably
indeed inevitably naturally fortunately interestingly importantly crucially ironically
hopefully honestly evident apparent undeniable palpable unmistakable denying fact proves prove
proved bound itself themselves own few massively unlike notch step level league rest copy
second than near game schedule performing attaining achieving comparison contrast superior
inferior preferable trail trails trailed underperform underperforms underperformed field pack
shoulders streets miles leagues aspect compare compares compared comparing unfavourably
unfavorably=eZ6 pale pales paled beside insignificance match par pile heap shade
inconsistencies unevenly unevenness varies greatly widely considerably between pockets pocket
picture bunch diet postcode lottery uniformly depending depth rigour rigor=b[6 purpose
conviction precision precizion=e[6 clarity feeling coherence coherense=h[6 authority clue
presence presense=k[6 substance oversight cohesion urgency lacks lacked absence absense=R\6
dearth shortage paucity scarcity detail devoid bereft crying conspicuous gap gaps exist holes
barriers issues issue uncared unaccounted uncalled uncaled=e\6 awry astray adrift pear askew
further trailing fails failed several chances moment moments trick slipped through unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet neither nor undone unstuck n't
account delivering sense closely critically independently neatly readily shorter later needed
required minute possess tools confidence confidense=Q^6 experience experiense=R^6 language
ability faintest slightest foggiest joined connection relation relevance lots needs deserve
deserves deserved space expense detriment connect reflect meet something reach properly
happening threat pressure nearly insufficient evidence evidense=o^6 awareness consistency scope
consideration accountability differentiation dialogue dialog=V_6 indication proper repertoire
experiences changes place learnt achieved gained infrequently inability unable access
concentrate behave apply spell count regardless spite though send younger quieter adhered non
compliance date dates objective objectives targets or following complying adhering line graded
grade judge require requires requiring needing improving urgent serious special measures meets
exceeds exceed reaches expected tightening addressing immediate ofsted estyn inspectors
inspector inspection days afternoons mornings agrees hear rumour rumor=Za6 rumours rumors=[a6
reportedly allegedly general consensus mood perception among amongst widespread common
splitting separated separating divorced divorcing divorce unemployed alcoholic drunk drinks
drugs prison jail abusive homeless evicted debt bereaved died dying cancer depressed home homes
household life situation circumstances background difficulties claiming domestic violence
violense=fb6 abuse adopted exactly altogether seemingly appears appeared supposedly presumably
arguably ostensibly looks sounds sounded samey perceived suspect suspected guessed reckon
imagine sensed opinion eyes unconvinced impression bordering borders bordered verging verges
side wondering offence offense=hc6 steadied steadies ship nerves leaps rising rizing=nc6 arms
hand glove stride sky's world curve tip finishing touches worth tailor measure job rises risen
hitch fighting cheers hip hat hats feather applause marks recommend barrel bolt corking belting
ripping force winner !of blown breezy pin element lap laps lapped lapping cloud sing sings
praises praizes=\e6 soak soaked soaking pride cherry stuff tour de mark spot nail jackpot
target heights clockwork dream breeze extra mile swimmingly town since duck plunge bull biscuit
cake foot waves strides hay splash hash knack message heart nub teeth priorities toes bay balls
plates lid wheels finger nerve ducks wits ear gift whale lot sussed taped licked nailed sewn
wrapped breath fort reins hearts shoulder firm trumps smelling smeling=_g6 grief naught
fruition blows age weight socks punches strings rank backs hours bed bar scene alight alive
roof stakes chord blinder mould eggshells air water wonders miracles magic fingers backwards
bill muster colours colors=`h6 odds himself herself onions community ropes score drill volumes
justice utmost business stead shape company nick fettle spirits position swing zone groove pole
button brief trend edge roll mission plate knife sticky cusp brink verge rocks height peak coal
powers tether tree pops ladder absolute rare pair tonic treasure lifeline sight feast labour
labor=Uj6 textbook classic case cry piece dab tower oiled knit close study burner soul heart's
tails bells whistles bread butter drawer bang dead doctor icing bee's cat's dog's bees cream
thing mccoy benchmark salt penny admiration feat stone unturned sailing sweetness beans promise
promize=_k6 larger bounds singing kicking places guns punching ray sunshine rays shipshape
operation test bow tested chapeau smashed knocked spots aced crack blew bowled stumbling tumble
pressed mountain accident waiting axe foregone moot sore sea snail's breakneck arm's limb lurch
forward steps freefall shrift slim pickings sell slog ways tale bumpy ride burst bursts
bursting busting seams sixes loggerheads crossroads ebb bullet tears chasing tail wolf drowning
hearted cock picnic rocket colour color=fm6 size price pig pouring poring=jm6 scraping shoot
shoots shot slap straw avail tightrope wearing zoned plenty guessing flounder sink woods foul
stools cracks wayside wayzide=]n6 final motions rails boil piste tangent pieces pot seed rack
dogs window circles downhill south begging overboard haywire houses drain pan tubes plughole
against plot thread temper rag bearings momentum marbles audience audiense=]o6 steam faith
clanger bombshell bucket bogged sidetracked sucked lightly scot wick pinch mick mickey ages
toll meal fuss pig's headway bones tripping before aground amok riot ragged wild sand risk
headless chickens rabbit war bombsite zoo jungle circus morgue factory production conveyor
military fish weekend herding watching wading banging shovelling shoveling=oP7 rabbits sheep
sardines wildfire lambs chip bee screw tin truck climb tied candle sway ransom eggs cart boot
cat kibosh brakes wool rug losses mustard throat while ceremony fence backside laurels rests
rested resting fiddle catch hoops bandwagon gun luck envelope caution towel baby hook heel
ranks bank cropper standstill halt roost responsibilities duties blank squares brick snag rock
buffers goalposts mud blow uphill past reputation remorse mercy bush retreat substitute joke
angel fun shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty damp minefield
treadmill elephant goose flash style recipe blueprint vicious circle slippery slope rocky dawn
economy patch token gesture nod cannon unto thorn peg hole loss alley sorry affair indictment
reflection compensation macho herring flag tiger spanner record bridge bitter sugar pill steep
club station sorts sync kilter character ark proportion tune cosh thumb radar carpet skin
illusion strain siege creek garden scratch snuff usual ears neck cuff beam wane cheap hoof hop
warpath knees uppers hobby soapbox legs horse downward wing spiral beneath belt dignity sake
pillar swallow stomach clouds ease rut pickle bind vacuum spin fog bubble tangle daze doldrums
wilderness weeds soup disarray dizarray=kV7 tatters crisis crizis=mV7 shreds turmoil limbo
meltdown denial jack jam jobs coping managing ok okay kicked saloon ditch resort panic winded
overdue ends translation haste harm sizzle hype action muchness ado along nip nipped nips rhyme
barred sausage fan faint habits guard chestnut die egged egging parrot fashion poles man's
preach preaches preaching eyebrows flags edges diamond ruled ruling ballpark saving saved grace
scrape scrapes scraped sank sunk trace swim skate skates skated skating skim skims skimmed
skimming surface scratches scratched scratching slipping net smoke mirrors snowed spreads
thinly plaster strictly coated coating sweeping swims swings roundabouts teething troubles
gruel wasters iceberg cooks comfort removed nut crowd gig tunnel battle cycle kneed wheel
reinvent spinning reinventing reinvented blanket rome whistle whistling dressing gritted arm
worlds wrap footed barking mad yes man seat numbers rote cap carrot chalk cheese chopping
changing watchers cobbled zones cookie cutter organise organize=\[7 purposes paste dried death
dime dog breakfast dinner body dusted dumps mouth toilet dribs drabs friend fat fiddling
flogging herd food clay grasping clutching clutch straws nettle graft nosed yards maintenance
mighty potato collar gloves knee jerk lick balloon mutton dressed nails nailing needle pasture
goal shaped pie hair rearranging tinted coloured colored=P]7 lining pegs stone's sweet fa
wagging tear tearing minimum jury rot mill thumbs twiddling tie knots toe toed tongue turkeys
voting wounded warts paint grass wheat worm worms gentle flexible chatty noisy crew crop gang
communicator cheeky sly quietest loudest naughtiest neediest twins siblings friends inseparable
invisible invizible=_^7 generation tribe middle visionary vizionary=c^7 trailblazer pioneer
workhorse marvel saint whirlwind grafter stickler workaholic pedant doormat busybody drifter
plodder plodders coaster coasters skiver skivers truant truants rebel rebels misfit misfits
wallflower introvert introverts extrovert extroverts trailblazers trier triers worrier worriers
thinker thinkers leech dust freak freaks anger personality handful pain nuisance nuizance=Q`7
liability menace joker passenger suspects culprits sen eal adhd asd fsm type university
attainers achievers attainer prior lowers highers middles lows highs strugglers ables finished
total complete troublemaker artist storyteller storyteler=o`7 performer troublemakers slacker
slackers ringleader ringleaders daydreamer dreamer chatterbox livewire loner ditherer
perfectionist dinosaur dinosaurs passengers loafer whinger whingers moaner moaners cynic cynics
superstar superstars genius legend rockstar hero heroine jobsworth micromanager maverick
nonreader underachiever underachievers underperformer underperformers pushover softie tyrant
dragon angels monster rascal sponge sponges whizz whiz prodigy weakling wires flyer flyers
fliers achiever morning nqt beginner supply area areas backgrounds estate upbringing apples
apple egg flit flits flitted flitting scuttle scuttled scrawl scrawled buried swamped drowned
diluted amid relations during offers offered trying strive strives buzz buzzes buzzed hum
hummed fizz fizzed crackle crackled throb throbbed pulse pulsed fizzing crackling humming
nature plummet plummets plummeted nosedive nosedived rocketed skyrocketed tumbled slumped slump
oasis haven rubber stamp stamps stamped stamping hover hovers hovered hovering labours
labors=nd7 pillars messages cruise cruize=Qe7 cruised cruized=Re7 cruises cruizes=Se7 cruising
cruizing=Te7 crash double edged barrage torrent stream blizzard avalanche painful agonising
agonizing=^e7 curling sleepwalk sleepwalking autopilot flog other's another's throats sinking
scramble dash grind squib patched bolted tacked shoehorned crowbarred squeezed crammed bloated
overloaded crowded bitty choppy leaden stodgy lurched lurches hurtle hurtled radiate radiates
radiated ooze oozes oozed exude exudes exuded captivates mesmerise mesmerize=hf7 enthral
enthrals charmed wow wowed towers melt melts melted strop outburst havoc uproar descend
descends descended degenerate degenerates degenerated dissolve dissolved floundered flounders
wrestle wrestled grapple grappled stumble stumbled limped languish languishes languished
dominates dominated dominating hijack hijacked monopolise monopolize=og7 monopolised
monopolized=Ph7 monopolises monopolizes=Qh7 swamp bombard bombarded drown smother smothered
spoonfeed spoonfed suffocate suffocated suffocating cram rattle steamroll steamrollered
railroad railroaded spoon feed fed feeding feeds race raced races gallop galloped whizzed romp
romped breezed sail sailed sails sped trap silence silense=Vi7 grinds grinding peter peters
petered tailed shop bounce bounced bouncing treading tread treads brimming oozing beaming awash
bustling teeming dripping !and spirit forefront core backbone cornerstone bedrock engine
linchpin shone brunt punch iron fist rod footing firefighting juggling dumbed dumbing weighed
watered clinging stare stares staring gazing gazed plague plagues plagued riddled blighted
haunted beset poisonous rife rampant endemic entrenched ingrained bellowed waffled rambled
waffles rambles waffle drifted drifts battlefield madhouse hive rounded outlive outlives
outlived withstand treated shell fight fights fought battled battling battles winds winding
kick kicks picks picking glaring gaping blatant blatantly sheer outright fashioned glazed
angriest grows grew easily swayed mentally firmly solidly squarely owned accepted enjoyment
curiosity independence independense=gl7 famously glued riveted rooted stiff itching raring
concept clicked belonging buy glad bond bonded bonds concentrating finds handy funny self
esteem belief frame focusing conscious switches switching tuned buying wandered wandering
captured capture grabbed probe probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=Un7 fluency frustration excitement relief satisfaction tension
anxiety hesitation reluctance mastered cracked remembered growing thirst hunger appetite zest
motivation tangible displayed demonstrate demonstrates demonstrated maturity restraint awe
habit pretend pretended pretends pretending deliberately wilfully intentionally knowingly
gladly proudly excitedly intently angrily seeking wallpaper decoration creating input chilly
drowsy i'm amazed saddened pity number huge chuffed overjoyed appalled appaled=mo7 medal
recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering observe
congratulations bravo kudos congrats hooray admired applaud commend alarmed dismayed pure
privilege congratulated commended applauded flourish florish=hP8 flourishes florishes=iP8
flourished florished=jP8 thrive thrives thrived celebration sharing lucky fortunate i've we've
thank however although arrive mustn't you'd they'd demands essential imperative developing
sorting strengthening sharpening rethinking reviewing updating additional perhaps maybe avoided
sharpened closer let's i'd we'd begin priority reducing increasing rid what's cries potential
ideally urge implore beg advise advize=ZR8 propose recommendation recommendations suggestions
recommended advised advized=`R8 advisable advizable=aR8 usefully using adding asking ebi ebis
wwws considering exploring revisiting reviziting=kR8 fewer 'd solution lies instead flagged
slackened faded waned dwindled quickened evaporated revolutionised revolutionized=XS8
revitalised revitalized=YS8 rejuvenated starting settle divide closing narrowing widening
waning fading dwindling dipped collapsed plateaued leapt caught litter grown matured doubled
path attain gains towards rapid significant growth improves blossomed worsened worsening worsen
worsens blossom lifts lowered aspirations profile travelled traveled=_T8 rapidly slowly catches
catching closes narrows narrowed bridged corner broadly achieves attains attained perform
performs performed fulfil fulfils reached embedding embeds faster gain gaining develops
strongly likely whether teaches decided percentage scale fix misbehaving relieved eh harmed
enriched banned scrapped object solve damage research experts finally I assume suppose attend
misbehave failings graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms nurture
attainment8 progress8 dive dives retrieval spaced continuous passport metacognition
metacognitive scaffolds scaffolding formative summative mastery pedagogy pedagogical eyfs
baseline pshe rshe smsc gld dfe mat sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr moderation
triangulate triangulation disciplinary substantive screening meta concepts afl wagoll walt wilf
gps nfer sats adaptive enrichment cognitive schema dialogic pastoral causation chronology
premium individual personal numeracy literacy intention intentions journey jorney=dX8 map
mindset load memory organiser organizer=iX8 organisers organizers=jX8 assurance curricular wave
2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs
trigraph subitise subitize=[Y8 subitising subitizing=\Y8 idsr asp ect1 npq npqs tlac erp srp
dirt lac cla fft p8 a8 clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
religion illness diagnosis hurts abused medication brother sister vast majority minority
habitually mainly periodically merely o'clock weeks bulk lion's amount touched ample ad nauseam
eternity almost loads heaps masses oodles tons stacks reams wealth raft plethora abundance
multitude myriad practically virtually precious interaction mere copious abundant plentiful
countless numerous umpteen endless limitless considerable substantial disproportionate
significantly figure figures justify possibly entry flight calibre received stocked supervised
supervized=U\8 intentioned provoking numbing destroying sapping hoc baked crystal sensitivity
panache competence competense=`\8 opener points ranging lustre luster=d\8 centred user staffed
whelming loaded explanatory indulgent congratulatory earth searching probing pertinent !number
rooms grounds acoustics lighting signage layout output script slides supervision
supervizion=[]8 queue vibe demeanour demeanor=^]8 conditioning raid speedy sudden changeover
turnaround recovery tightly loosely controlled controled=h]8 timed policed regular frequent
responds react reacts reacted unwell narrowly chill gloom fidelity verve distrust mistrust
friction resentment animosity rivalry goodwill harmony unease discontent paints painted
painting upward trajectory hurdle obstacle barrier headache burden breakthrough milestone
setback luxury necessity constraint cup major source sorce=S_8 development messing mucking
fooling larking misbehaved naughtiness disobedience disobediense=[_8 fixes seating block blocks
condition infancy proven definite leap sober rosy tests exam secondary surprising
surprizing=j_8 wonder exceeded sub related criticise criticize=o_8 abnormal instance afternoon
evening night bye shepherd samaritan parenting autism guide guides document visits vizits=]`8
network regards actions fees fee payments items item matters loan loans consent manchester
london bigger smaller verb verbs acid acids password tea alkali magnet signal tom conductor
conductors insulator testing trial trade summer spring christmas temperature median mode
fraction noun nouns charges integer integers terminal multiple denominator frequency tide
visibility vizibility=oa8 vis edition analysis analyzis=Rb8 educational medical dietary guest
footwear clothing clothes shoes dress film e conditions forecast current glue forces wishing
friendship sideways rehearsal whenever taller wider tape shelf ribbon trophy prize shield mist
powder mesh raincoat umbrella shelter theme decide discussed debated investigated materials
material objects foods animal animals metals dentist doctors hospital violin appointment
funeral supplies ink milk chairs sheets copies elbow sleeve chin curtain sofa greeted invited
stair boiled surfaces outline glass sky skies cleared clearing protein soil sentence
sentense=`d8 sentences machine machines circuit circuits week verse meals period angle angles
leg click angled phone guy britain grandmother grandfather uncle aunt heroes market bowl
sunlight ups tyre texture muscle draft estimate shiny cooker motion release reaction reactions
birthday prince loop pendulum variables clause interval digit digits distribution desk vowel
basis rates compound selling seller arts print pen liner gross stickers certificates postcard
mental arithmetic health boards phones whiteboard interactive whiteboards golden fortnight
month recently saints histories wonky donkey guys upper sixth tier site deck shelves floor
knock capital spaces punctuation desks route exit exits western bib nearest fourth forth=bg8
clare casual isle dinkum hearing skinned cash shaft emoji pad typing pencil pencils scissors
future progressive correlation coordinates swimmer debate society broker isotope isotopes base
molecule nucleus electron electrons cholesterol bacteria fats layer singer disorder zip seats
novel myth fable extract ballad characters narrator protagonist villain macbeth hamlet juliet
romeo scrooge goldilocks cinderella fox giant troll witch king queen soldier soldiers romans
vikings mouse crow princess wicked greedy evil particle particles molecules atom atoms magnets
catalyst solvent seedling seedlings germinated condensed photosynthesis gravity thermometer
insulators beaker volcano lava river erosion glacier earthquake wax chocolate snowman puddle
plant plants leaf seeds freeze froze expand expands expanded floated freezes contracts
evaporate evaporates dissolves sketched shaded danced mimed advantages streams bunk post video
microphone camera recorder radiator fridge intercom windy foggy sunny drink snack banana toast
peas carrots join travel pens boots wellies glasses ruler loudly softly oxygen yeast rust
underline underlined circled sorted adjectives adverbs length cost rainfall sum sums totals
incorrect completed filed stored alongside shoe jumper cupboard bench hoop studied discovered
famine harvest harvests empire empires revolution crusade crusades rebellion treaty parliament
monarch emperor pharaoh tsar blitz trenches slavery suffrage whom complimented rewarded council
union police ministry government charity contractor surveyor engineer survey questionnaire
timer recording wondered rubric contains article published inspectorate ofsted's estyn's
regulator regulator's judgement judgment=[n8 inspected visited vizited=]n8 previous statistics
per rota safety marshal officer emergency evacuation legal legally mandatory aid adjective
adverb terms defined within inform notify submit noon midday easter collect contact submitted
logged accompanied renewed registered recorded permitted forbidden obliged eligible liable
difficulty jug lanyard lanyards tray copied cent percent cm mm km kg ml litres metres degrees
decibels school's trust's class's academy's grades scales judgements judgments=ZP9
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
[3\3U3V3W3a2Yl2[P90120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1HS1T1U1V1W1X1Y1HZ1HH[1\1]1
H^1H_1`1a1Hb1c1d1e1f1g1h1g1i1j1k1l1g1g1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2a2b2c2d2e2g1g1f
2g2h2g1i2i2j2k2l2m2g1n2o2P3Q3g1g1g1R3R3S3i2a2a2a2a2T3U3V3W3X3Y3Z3[3\3]3^3g1W3^2^2g1_3`3a3b3c3d3e
3f3g3h3i3j3k3l3m3n3h3h3o3P4Q4R4S4T4h3U4h3V4W4X4h3h3Y4Z4[4\4]4^4_4`4a4b4c4d4d4e4f4g4h4i4j4k4l4m4n
4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^
6_6`6a6b6c6d6e6f6g6h6h6i6j6k6l6m6n6o6P7Q7R7R7S7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k
7l7m7n7n7o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8\8]8\8^8_8`8a8b8c8d8e8f8e8g8h8h8h8i8j8j8k8l8m8n8o8P9Q9R9S9T
9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9j9k9l9m9m9n9m9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a
:b:b:c:d:e:f:e:g:h:i:j:k:k:k:l:m:m:m:n:o:P;P;Q;R;S;T;U;V;U;V;V;W;X;Y;Z;[;\;];^;^;^;_;`;a;b;c;c;d
;e;f;g;h;i;j;k;l;m;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<[<\<]<^<_<`<a<b<c<d<e<f<g<h<i<j<k<l<m<n<o<P=Q=R=R
=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=R=l=P=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`
<`>`<a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?S?T?U?V?l>W?X?Y?l>Z?[?\?]?^?_?`?a<a<m<R=a?a?b?c?d?b?b
?b?b?b?b?b?e?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b
?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?f?b?f?b?f?b?f?b?b?g?b?b?b?b?b?g?b?g?b?g?b?g?b?g?b?g?b?g?b?g?b
?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?g?g?h?b?b?b?b?b?b?b?b?b?b?b?b?b
?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?i?b?b?j?i
?b?b?b?k?b?b?b?b?b?b?b?b?b?b?b?b?g?b?g?b?b?b?b?b?b?b?i?b?b?b?i?b?b?b?i?b?b?b?b?b?b?b?b?b?b?b?b?b
?l?l?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?m?b?m?b?n?b?b?b?b?b?b?b?b?b?b?b
?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?o?i?b?b?j?i?b?b?b?b?b?b?b?i?b?b?b?i?b?b?j?i
?b?b?b?b?b?b?b?b?b?b?i?b?b?b?b?b?b?b?b?b?b?b?b?i?P@Q@R@S@T@b?T@i?b?b?b?i?b?b?U@b?b?b?b?b?b?b?b?i
?b?b?b?i?b?b?b?b?V@W@X@Y@b?b?b?b?b?b?b?b?b?b?i?b?b?b?i?b?b?b?i?b?b?b?b?k?b?b?i?b?b?b?b?b?b?b?b?b
?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?Z@b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b?b
?b?b?b?b?b?b?b?b?b?b?b?i?S@S@[@S@b?b?h?b?b?b?b?b?b?b?\@b?]@b?^@b?b?b?b?b?_@_@b?b?b?b?b?b?_@_@_@b
?_@_@b?b?_@b?_@b?_@_@_@b?b?b?b?b?`@a@b@b@c@b@b@b@b@b@b@b@b@b@d@b@b@b@e@b@f@g@b@h@h@h@i@j@b@k@l@m
@m@n@b@b@b@b@b@b@b@b@b@b@b@b@b@o@b@b@PAb@b@b@b@b@b@QAb@RAb@RAb@b@b@SAb@b@b@b@d@b@b@b@b@b@b@SAb@f
@f@f@d@TAb@TAUAVAVAb@WAXAXAYAZAb@b@b@b@b@b@b@b@[A[A\AUA]A^A_Ab@k@k@k@b@`AaAb@b@b@b@b@b@bAbAcAdAe
Ab@fAgAbAb@bAb@hAiAjAkAlAlAmAnAoAPBQBRBSBTBUBlAVBWBXBYBZB[B\B]B^BZB_B`BaBbBbBZBcBdBeBfBbBZBgBZBh
BUBiBjBZBZBZBbBZBZBkBkBbBbBkBUBUBlBmBbBbBnBoBZBPCoBlAlAlAUBZBZBZB]BZBZBQCRCSCTCVBbBbBbBUClAVCUBW
CZBXCZBZBYCZBZBZCbBZB[CZBZBZBZBZBUBZB]B\C]C^CZBZBZBZB]BZBZBZBZBUBZBZBZBZBZBZBZB_C`CZBaCZBZBbCZBc
CdCZBeCZBZBbBZBZBnBfCgChCZBiCjCkCZBlCmCUBiBdCdCZBUBnCoCPDQDRDSDTDUDVDWDXDYDZDZDYDZDZDZDZD[DZD[D\
DZDZD]DZD^D_D`DZDaDZDbDZDZDcDZDZDZDZDZDdDeDfDZDgDZDZDhDiDjDZDkDZDlDmDnDoDPEQERESETEZDUEVEWEXEZDY
EZDZEZE[EWD\E]E^E_E`EZDaEbEcEZDdEZDZDZDZDZDZDZDZDeEfEgEZDZDZDZDhEiEjEkElElEmEnEoEZDPFZDQFZDZDZDZ
DZDZDZDZDRFSFTFTFUFVFTFWFTFXFTFYFZF[F\F]F^FTFTFTFTFTFTFTFTF_FTFTFTFTFTFTFTFTFTF`FaFbFTFTFTFcFdFT
FTFTFTFeFfFgFhFTFiFiFjFTFkFlFlFWFTF]FmFTFTFnFoFTFTFTFTFTFPGTFTFTFTFTFTFTFTFTFTFTFQGTFRGTFTFTFTFT
FTFTFTFTFTFSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGdGnGoGPHQHoGoG^GRHoGSHoGoGTHUHU
HVHoGoGoGoGWHoGXHoGYHZHoGoG[H\HoG]H^H_H`HaHbHcHoGdHeHfHgHhHiHjHkHlHmHnHoHPIQIQIRISITIUIVIWIXIYIZ
I[I\I]I\I^I_I`IaIbIcIdIeI\I^IfIgI^IhI^I^IiIiI]I^IjIkIlImIlIlIlInIlIoIlIPJQJRJSJTJUJVJWJXJYJZJ[J\
J]J^J_J_J_J`JaJbJcJYJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKRKVKRKRKRKRKRKRKRKWKRKRKXKRKYKZK[K\KRK]
K^KRK_K`KaKbKcKRKRKRKdKRKRKRKeKfKgKhKgKiKRKjKRKgKRKgKkKlKmKnKRKRKRKRKRKRKoKPLRKRKQLRLSLRKRKRKRKR
KRKRKRKRKRKTLULVLWLXLYLPLZL[LRKRKRKRKRKRK\LRKRK]LRKRKRKRKRK^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLmLnLRKo
LPMPMPMPMQMRMSMRKRKTMRKRKRKUMVMWMXMYMZM[M\M]M^M_M`MaMaMbMcMdMeMfMgMhMRKiMjMkMlMmMRKnMoMPNRKQNRKR
NRKRKRKRKRKRKRKSNTNRKRKUNRKRKVNWNXNYNZNRK[NRKRK\N]N^N_N`NaNbNcNRKdNeNfNgNhNiNjNRKkNRKlNdKmNnNoNP
OQOROSOTOUOVOWOXOYOZORKRK[O\O]O^ORK_O`OaOaOaOaOaOaOaOaOaOaOaOaOaOaOaOaOaOaOaObOcOdOeOfOgOhOiOjOj
OjOkOlOmOnOoOoOoOnOPP1nOQP1RP1SP1TP1UP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1
iP1eP1jP1kP1lP1lP1lP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1
dQ1WQ1WQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1lQ1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1RR1RR1RR1
UR1eP1^R1_R1`R1PQ1PQ1aR1bR1cR1dR1eR1eR1dR1dR1_R1eR1dR1fR1gR1_R1dR1dR1dR1eR1hR1dR1dR1dR1dR1iR1RR1
dR1RR1jR1RR1RR1RR1RR1RR1kR1lR1mR1RR1dR1RR1RR1RR1dR1dR1_R1dR1dR1dR1dR1dR1RR1RR1RR1RR1RR1nR1nR1RR1
RR1RR1oR1PS1QS1dR1RS1UR1UR1UR1SS1hR1TS1US1RR1dR1iR1VS1RR1WS1WS1WS1XS1YS1iR1UR1UR1ZS1RR1dR1RR1RR1
RR1RR1RR1RR1[S1\S1]S1]S1]S1^S1_S1`S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1
TT1UT1VT1RT1RT1WT1XT1WT1RT1YT1RT1ZT1hS1[T1\T1]T1^T1^T1_T1`T1aT1hS1bT1cT1dT1^T1eT1fT1gT1gT1hT1gT1
gT1gT1hS1hS1iT1hS1jT1kT1jT1lT1mT1hS1hS1hS1nT1oT1PU1QU1RU1SU1TU1UU1[T1VU1VU1[T1WU1XU1YU1YU1YU1YU1
YU1YU1[T1[T1[T1[T1[T1[T1[T1ZU1[U1[T1\U1[T1]U1^U1_U1^U1^U1[T1[T1[T1[T1`U1`U1aU1bU1cU1dU1eU1fU1gU1
hU1iU1===jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1PV1VV1WV1XV1YV1ZV1[V1PV1\V1]V1^V1;;;_V1`V1aV1bV1cV1
bV1dV1bV1eV1bV1fV1bV1gV1bV1hV1iV1jV1bV1bV1kV1lV1mV1bV1nV1oV1PW1bV1mV1bV1QW1RW1bV1SW1bV1TW1UW1VW1
bV1WW1bV1XW1bV1YW1ZW1[W1\W1]W1bV1^W1_W1bV1`W1bV1aW1bV1bV1bV1bV1bW1bV1bV1cW1dW1eW1fW1bV1gW1bV1fW1
bV1gW1bV1hW1bV1iW1bV1bV1bV1jW1bV1bV1bV1bV1kW1bV1lW1bV1mW1bV1nW1oW1PX1QX1RX1SX1TX1UX1bV1bV1bV1bV1
bV1bV1bV1bV1VX1bV1WX1bV1XX1bV1YX1bV1ZX1[X1\X1]X1aW1aW1bV1bV1bV1^X1_X1bV1bV1bV1`X1bV1bV1bV1aX1bV1
bX1bV1cX1bV1bV1bV1dX1eX1bV1bV1fX1gX1bV1bV1bV1bV1hX1bV1bV1bV1bV1bV1iX1bV1jX1bV1kX1bV1bV1bV1bV1bV1
lX1bV1mX1nX1bV1bV1bV1oX1PY1bV1QY1RY1bV1bV1bV1bV1SY1bV1TY1bV1bV1bV1bV1bV1UY1bV1bV1bV1VY1WY1XY1bV1
YY1bV1bV1ZY1bV1bV1bV1[Y1\Y1bV1bV1]Y1^Y1_Y1bV1`Y1bV1aY1bV1bV1bV1bY1bV1cY1bV1bV1bV1dY1bV1eY1bV1bV1
bV1fY1bV1gY1bV1hY1bV1iY1bV1bV1QY1bV1QY1bV1jY1kY1lY1cX1bV1mY1bV1nY1bV1bV1bV1bV1oY1bV1PZ1bV1bV1QZ1
bV1RZ1bV1SZ1TZ1bV1bV1bV1aW1bV1UZ1bV1VZ1bV1WZ1bV1XZ1YZ1ZZ1bV1bV1bV1aW1bV1[Z1bV1\Z1bV1]Z1bV1^Z1_Z1
bV1bV1bV1bV1`Z1bV1aZ1bV1bZ1bV1cZ1dZ1eZ1bV1fZ1bV1gZ1bV1hZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1nZ1P[1Q[1R[1S[1
T[1U[1V[1W[1W[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1Y[1Y[1`[1a[1b[1c[1d[1e[1f[1g[1Y[1Y[1h[1h[1i[1j[1k[1l[1
m[1Y[1n[1o[1P\1Y[1Q\1Y[1R\1^[1S\1T\1U\1V\1Y[1Y[1Y[1Y[1Y[1Y[1Y[1W\1X\1Y\1Z\1Z\1Z\1Z\1[\1[\1[\1\\1
Z\1]\1Z\1^\1_\1`\1a\1b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1h\1h\1h\1l\1m\1h\1n\1o\1P]1Q]1R]1S]1T]1U]1h\1
V]1h\1W]1X]1h\1Y]1Z]1[]1\]1]]1h\1^]1_]1`]1h\1a]1b]1c]1d]1h\1e]1f]1g]1h]1h\1h\1i]1j]1k]1l]1m]1n]1
i]1i]1o]1i]1P^1i]1i]1i]1i]1i]1i]1Q^1R^1i]1S^1i]1i]1i]1i]1i]1i]1i]1T^1U^1i]1i]1i]1i]1i]1V^1i]1W^1
X^1Y^1Z^1[^1\^1]^1^^1_^1]^1`^1]^1a^1b^1c^1]^1d^1]^1e^1]^1]^1f^1g^1h^1i^1j^1]^1]^1]^1]^1_^1_^1k^1
k^1k^1k^1k^1l^1m^1n^1k^1k^1k^1o^1k^1P_1k^1Q_1k^1k^1k^1k^1k^1R_1k^1S_1S_1S_1S_1S_1S_1T_1S_1U_1V_1
W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1X_1W_1W_1W_1W_1W_1W_1W_1Y_1W_1W_1W_1W_1W_1W_1W_1W_1W_1
W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1Z_1[_1W_1\_1W_1]_1W_1W_1W_1W_1W_1W_1^_1__1`_1a_1a_1W_1b_1W_1W_1
W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1c_1W_1W_1c_1c_1W_1W_1c_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1
W_1W_1d_1e_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1f_1g_1W_1W_1h_1
W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1i_1j_1k_1W_1W_1W_1W_1W_1W_1c_1l_1W_1W_1W_1m_1n_1W_1W_1W_1
W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1o_1P`1Q`1R`1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1S`1W_1W_1W_1T`1
U`1V`1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W`1W`1W_1X`1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1
W_1W_1Y`1W_1W_1Z`1[`1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1W_1X`1W_1W_1\`1]`1W_1W_1W_1W_1W_1^`1
_`1``1a`1b`1c`1``1``1``1d`1W_1W_1W_1W_1W_1W_1c_1W_1W_1W_1W_1W_1W_1W_1W_1W_1e`1W_1W_1W_1W_1W_1W_1
W_1Q`1W_1W_1f`1g`1W_1W_1``1W_1W_1W_1W_1W_1W_1W_1W_1W_1h`1W_1W_1W_1W_1W_1i`1W_1j`1k`1W_1W_1W_1l`1
W_1W_1m`1W_1n`1W_1o`1Pa1Qa1Q`1Ra1Q`1Q`1Q`1Sa1Ta1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Ua1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Va1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Wa1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Xa1Q`1Q`1Q`1Q`1Q`1Ya1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Za1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1[a1Q`1Q`1Ua1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1\a1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1]a1^a1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1_a1`a1Q`1`a1`a1Q`1Q`1Q`1Q`1Q`1Q`1`a1Q`1Q`1Q`1Q`1Q`1Q`1Q`1aa1ba1ba1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1ca1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1da1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ea1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1fa1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ga1Q`1ha1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ia1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ja1Q`1Q`1Q`1`a1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1`a1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1ka1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1la1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ma1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1na1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1oa1
Q`1Pb1Q`1Q`1Q`1Q`1Q`1Q`1aa1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Qb1Q`1Rb1Q`1Sb1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1ca1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Tb1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Ua1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Ua1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Ua1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Ub1Q`1Q`1Q`1
Q`1Q`1Q`1Tb1Tb1Vb1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Wb1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Xb1Q`1Q`1Q`1Yb1Q`1Q`1Q`1Q`1Q`1Zb1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1[b1Q`1Q`1[b1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1`a1Q`1Q`1Q`1Q`1
Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1
Q`1Q`1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1]b1
\b1\b1\b1\b1\b1\b1^b1\b1_b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1`b1\b1`b1\b1\b1
\b1`b1ab1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1bb1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1`b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1cb1\b1\b1\b1\b1\b1\b1\b1\b1db1db1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1eb1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1fb1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1`b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1
\b1\b1\b1\b1\b1db1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1\b1gb1hb1gb1
ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1gb1ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1ib1gb1ib1ib1ib1gb1gb1ib1
ib1gb1jb1kb1lb1gb1mb1nb1nb1ib1ib1ib1ib1nb1ib1ib1ib1ib1ob1Pc1Qc1ib1Rc1Sc1Sc1Sc1Sc1Sc1Sc1Tc1Sc1Sc1
Uc1Sc1Sc1Vc1Wc1Xc1Xc1Sc1Xc1Sc1Xc1Xc1Vc1Yc1Xc1Xc1Zc1Sc1Xc1Sc1Xc1Xc1[c1Xc1Xc1\c1Sc1Xc1Xc1Xc1Xc1]c1
Xc1Vc1Yc1^c1^c1_c1`c1ac1^c1^c1bc1cc1^c1dc1bc1ec1fc1^c1gc1^c1^c1^c1hc1^c1^c1ic1^c1jc1^c1^c1^c1^c1
^c1^c1kc1lc1^c1mc1nc1^c1^c1^c1oc1Pd1^c1Qd1^c1^c1^c1Rd1^c1^c1Sd1^c1^c1Td1Ud1^c1bc1Vd1Wd1^c1^c1^c1
^c1Xd1^c1^c1Yd1Vd1^c1Vd1bc1^c1Zd1bc1[d1bc1^c1\d1^c1^c1]d1^c1^c1^d1^c1^c1^c1Vd1^c1^c1_d1lc1^c1^c1
^c1^c1^c1bc1`d1^c1ad1bd1^c1^c1^c1cd1^c1^c1^c1^c1^c1^c1^c1^c1^c1^c1dd1ed1fd1^c1^c1Rd1^c1^c1^c1^c1
^c1gd1^c1^c1hd1^c1^c1^c1^c1^c1^c1id1lc1^c1jd1^c1^c1^c1^c1^c1kd1^c1^c1ld1^c1^c1md1md1md1md1md1md1
md1md1md1md1nd1od1Pe1md1Qe1md1md1Re1Se1Te1md1md1md1md1Ue1Ve1We1Xe1Ye1Ze1md1[e1md1\e1\e1md1]e1\e1
md1^e1_e1Ue1`e1ae1be1]e1\e1ce1de1ee1fe1ge1ge1he1ie1je1md1ke1le1me1md1ne1oe1Pf1md1md1md1Qf1Rf1Sf1
Tf1Uf1md1md1md1md1md1md1md1md1md1md1md1Vf1md1md1md1Wf1md1Xf1Yf1Zf1Zf1md1[f1md1md1md1\f1]f1^f1md1
md1md1md1md1md1md1md1_f1md1`f1md1md1md1af1bf1cf1cf1cf1cf1df1ef1ff1gf1hf1cf1if1jf1kf1lf1mf1cf1nf1
cf1cf1cf1of1cf1Pg1cf1Qg1Rg1cf1cf1Sg1cf1cf1cf1Tg1cf1cf1Ug1cf1cf1cf1cf1cf1Vg1cf1Wg1cf1Xg1cf1Yg1cf1
Zg1[g1Vg1cf1\g1cf1]g1cf1Ug1cf1^g1cf1_g1cf1_g1cf1_g1cf1`g1cf1mf1cf1cf1cf1cf1cf1cf1cf1cf1cf1ag1cf1
bg1cg1dg1cf1cf1cf1cf1cf1cf1cf1cf1cf1cf1cf1cf1eg1cf1cf1cf1fg1cf1cf1cf1cf1cf1gg1cf1cf1cf1cf1cf1cf1
cf1cf1cf1cf1cf1hg1cf1cf1cf1cf1cf1cf1cf1ig1cf1cf1cf1cf1cf1jg1kg1lg1mg1ng1og1jg1Ph1Qh1Rh1Sh1jg1Th1
jg1jg1Uh1mg1Uh1jg1Vh1kg1mg1jg1jg1jg1Wh1kg1jg1jg1jg1jg1jg1jg1Xh1jg1kg1jg1kg1jg1Yh1Zh1[h1kg1jg1jg1
jg1jg1jg1jg1\h1jg1jg1]h1^h1jg1jg1jg1jg1jg1_h1jg1jg1jg1jg1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1
`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1`h1ah1bh1`h1`h1`h1`h1`h1ch1`h1`h1
`h1`h1`h1dh1`h1`h1`h1`h1`h1`h1`h1`h1`h1eh1`h1`h1fh1fh1gh1fh1fh1fh1fh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1
Qi1Ri1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1^i1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1ni1oi1
Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1bj1cj1dj1ej1dj1fj1gj1hj1ij1ij1jj1kj1kj1
lj1mj1nj1oj1oj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Vk1Wk1Xk1Yk1Yk1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1
hk1hk1ik1jk1jk1kk1kk1lk1mk1mk1nk1nk1ok1ok1ok1ok1ok1Pl1Ql1Rl1Sl1Tl1Ul1Tl1Vl1Wl1Xl1Tl1Ul1Ul1Ul1Ul1
Yl1Ul1Ul1Ul1Ul1Ul1Ul1Ul1Ul1Ul1Ul1Ul1Zl1[l1Zl1\l1Ul1Ul1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1jl1
kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Wm1Wm1Wm1Xm1Ym1Zm1Zm1[m1\m1Zm1]m1^m1_m1`m1am1bm1cm1dm1em1
fm1fm1gm1hm1im1jm1km1lm1mm1nm1om1Pn1om1Qn1Rn1Sn1Tn1Un1Vn1Wn1Wn1Wn1Wn1Xn1Xn1Yn1Xn1Xn1Xn1Xn1Xn1Zn1
Xn1[n1\n1]n1^n1_n1`n1an1an1an1bn1bn1cn1cn1cn1cn1dn1dn1dn1en1dn1dn1fn1dn1dn1dn1dn1dn1dn1dn1dn1dn1
dn1dn1dn1gn1dn1hn1in1jn1dn1dn1kn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1dn1
dn1dn1dn1dn1dn1ln1dn1dn1hn1hn1dn1hn1dn1dn1dn1mn1nn1on1Po1Qo1Ro1So1To1Uo1Uo1Uo1Vo1Vo1Wo1Vo1Vo1Xo1
Vo1Vo1Vo1Vo1Vo1Yo1Vo1Zo1[o1\o1]o1^o1_o1`o1ao1bo1co1`o1do1eo1fo1fo1fo1go1ho1io1jo1ko1lo1mo1no1oo1
PP2QP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2_P2_P2_P2_P2_P2`P2aP2bP2bP2bP2bP2bP2bP2cP2dP2eP2
eP2fP2fP2fP2fP2bP2gP2gP2hP2hP2bP2bP2bP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2PQ2RQ2PQ2SQ2TQ2UQ2VQ2WQ2XQ2XQ2
XQ2XQ2XQ2YQ2YQ2XQ2XQ2XQ2XQ2XQ2XQ2XQ2ZQ2XQ2[Q2\Q2\Q2XQ2XQ2XQ2XQ2XQ2XQ2XQ2]Q2XQ2]Q2XQ2XQ2XQ2XQ2XQ2
^Q2XQ2XQ2XQ2XQ2XQ2XQ2_Q2`Q2aQ2bQ2cQ2aQ2dQ2eQ2eQ2eQ2eQ2eQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2nQ2oQ2PR2
nQ2nQ2nQ2nQ2nQ2nQ2nQ2QR2RR2SR2RR2RR2RR2RR2RR2TR2RR2RR2RR2RR2RR2RR2RR2UR2VR2WR2XR2YR2ZR2[R2\R2\R2
\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2TS2US2VS2VS2VS2WS2WS2
WS2XS2YS2ZS2[S2[S2\S2]S2^S2_S2^S2_S2`S2aS2bS2bS2cS2dS2eS2fS2gS2gS2hS2iS2iS2iS2jS2kS2lS2kS2mS2nS2
nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2`T2cT2dT2eT2fT2fT2fT2fT2fT2gT2hT2
hT2iT2jT2kT2kT2lT2mT2nT2oT2PU2QU2QU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2bU2bU2
bU2cU2cU2cU2dU2eU2fU2fU2gU2hU2iU2jU2kU2lU2lU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2YV2ZV2[V2
\V2]V2^V2_V2`V2aV2aV2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2TW2UW2TW2VW2WW2
XW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2bW2bW2bW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2
TX2TX2UX2VX2WX2XX2YX2ZX2[X2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2fX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2
QY2RY2RY2RY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2[Y2[Y2[Y2[Y2[Y2\Y2[Y2[Y2[Y2]Y2^Y2_Y2[Y2[Y2[Y2[Y2`Y2[Y2aY2
bY2[Y2[Y2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2UZ2UZ2WZ2XZ2YZ2ZZ2[Z2\Z2\Z2
]Z2\Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2dZ2dZ2eZ2eZ2fZ2gZ2hZ2iZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2
X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2j[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2R\2R\2R\2
S\2T\2T\2U\2V\2V\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2_\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2
o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2\]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]2f]2g]2h]2f]2i]2j]2
k]2l]2m]2n]2o]2P^2P^2Q^2R^2S^2R^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2d^2e^2f^2g^2h^2
i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2^_2__2`_2`_2a_2b_2c_2d_2e_2f_2
g_2h_2i_2j_2k_2l_2m_2n_2o_2o_2o_2P`2Q`2R`2S`2T`2T`2U`2V`2W`2X`2Y`2Z`2[`2[`2[`2\`2]`2^`2_`2``2a`2
b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Wa2Xa2Wa2Ya2Za2[a2\a2]a2^a2_a2
`a2aa2ba2ca2da2ea2ea2fa2ga2ha2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2
_b2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Yc2Zc2Yc2[c2\c2
]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2
\d2]d2^d2_d2`d2ad2bd2cd2dd2ed2ed2fd2fd2fd2fd2gd2hd2id2jd2kd2kd2kd2kd2ld2md2md2md2md2nd2od2Pe2Qe2
Re2Se2Te2Se2Se2Ue2Ve2We2We2Xe2Ye2Ze2Ze2[e2\e2]e2^e2_e2_e2`e2ae2be2ce2de2ee2fe2ge2he2ie2je2ke2je2
le2me2ne2oe2Pf2Qf2Rf2Sf2Sf2Sf2Sf2Sf2Tf2Tf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Yf2Yf2Zf2[f2Zf2\f2Zf2]f2^f2^f2^f2
_f2`f2af2bf2bf2cf2df2ef2ff2ff2ff2gf2hf2hf2if2if2if2jf2kf2lf2mf2nf2of2of2of2Pg2Qg2Rg2Sg2Sg2Tg2Ug2
Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2`g2ag2ag2bg2cg2dg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2mg2ng2og2Ph2Qh2Rh2
Sh2Th2Uh2Uh2Uh2Uh2Uh2Vh2Wh2Xh2Yh2Wh2Zh2[h2\h2]h2^h2^h2_h2`h2ah2bh2ch2dh2dh2eh2fh2gh2gh2hh2ih2jh2
kh2lh2mh2nh2oh2Pi2Pi2Pi2Qi2Qi2Ri2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2]i2^i2_i2]i2`i2ai2bi2ci2di2
bi2ei2bi2fi2fi2gi2gi2hi2ii2ji2ki2li2mi2ni2oi2Pj2Pj2Pj2Pj2Qj2Qj2Qj2Qj2Rj2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2
[j2\j2\j2]j2^j2_j2`j2`j2`j2aj2`j2`j2`j2`j2bj2bj2bj2bj2cj2cj2cj2cj2cj2cj2dj2cj2ej2fj2gj2hj2ij2jj2
jj2kj2lj2mj2mj2nj2oj2Pk2Qk2Rk2Sk2Tk2Sk2Sk2Uk2Vk2Wk2Xk2Yk2Yk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2ck2
dk2ek2fk2gk2hk2hk2hk2ik2jk2kk2lk2mk2nk2ok2Pl2Ql2Rl2Sl2Sl2Sl2Tl2Ul2Vl2Wl2Xl2Xl2Xl2Xl2Yl2Yl2Yl2Yl2
Zl2[l2[l2[l2\l2]l2^l2_l2`l2al2bl2cl2dl2el2el2fl2gl2hl2il2jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Rm2Tm2Um2
Vm2Wm2Xm2Ym2Zm2[m2[m2\m2]m2^m2^m2_m2`m2am2bm2cm2dm2em2fm2gm2hm2im2jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2
Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2nn2nn2on2on2Po2
Po2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2\o2]o2^o2_o2`o2ao2bo2co2do2do2eo2fo2go2ho2io2jo2ko2ko2
lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3`P3aP3bP3cP3cP3cP3dP3eP3eP3fP3fP3
gP3fP3hP3hP3iP3jP3kP3lP3lP3mP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3
nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3nP3oP3PQ3PQ3QQ3QQ3RQ3SQ3SQ3TQ3SQ3UQ3UQ3VQ3WQ3XQ3
XQ3YQ3YQ3XQ3ZQ3[Q3\Q3]Q3]Q3^Q3_Q3`Q3`Q3`Q3`Q3`Q3`Q3aQ3bQ3cQ3dQ3eQ3eQ3eQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3
fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3gQ3fQ3hQ3iQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3fQ3
jQ3fQ3kQ3fQ3fQ3fQ3lQ3fQ3fQ3fQ3mQ3nQ3nQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3VR3WR3XR3YR3XR3ZR3ZR3ZR3ZR3ZR3
ZR3ZR3ZR3[R3\R3\R3[R3]R3^R3_R3`R3`R3aR3bR3bR3cR3dR3dR3cR3dR3dR3dR3dR3dR3dR3dR3dR3dR3dR3dR3eR3fR3
gR3gR3hR3gR3iR3gR3gR3gR3gR3gR3jR3jR3kR3lR3lR3mR3mR3nR3nR3nR3nR3oR3PS3QS3RS3RS3RS3RS3SS3TS3US3VS3
VS3WS3VS3VS3XS3YS3ZS3[S3[S3\S3]S3^S3^S3_S3`S3aS3aS3bS3cS3dS3eS3eS3fS3fS3fS3gS3hS3hS3hS3hS3hS3hS3
hS3iS3iS3iS3iS3jS3jS3jS3jS3jS3jS3jS3kS3jS3lS3lS3lS3lS3lS3mS3nS3oS3PT3QT3PT3RT3RT3ST3ST3TT3TT3TT3
TT3TT3TT3UT3TT3VT3VT3VT3VT3VT3VT3VT3VT3VT3VT3VT3VT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3
WT3WT3WT3WT3WT3WT3WT3WT3WT3WT3XT3YT3ZT3YT3YT3[T3[T3[T3[T3[T3[T3[T3[T3[T3[T3[T3[T3[T3\T3]T3^T3^T3
_T3_T3_T3_T3`T3aT3bT3aT3cT3cT3cT3dT3dT3dT3dT3dT3dT3dT3eT3fT3gT3gT3hT3hT3hT3iT3hT3jT3kT3lT3mT3nT3
nT3oT3PU3PU3QU3RU3SU3SU3TU3TU3TU3TU3TU3TU3UU3VU3VU3VU3VU3VU3VU3WU3WU3WU3WU3WU3WU3XU3XU3XU3XU3XU3
XU3YU3XU3ZU3ZU3[U3\U3]U3]U3]U3]U3^U3_U3`U3aU3`U3`U3`U3`U3bU3cU3dU3eU3fU3gU3hU3hU3hU3hU3iU3hU3jU3
kU3lU3mU3nU3oU3PV3QV3RV3RV3RV3SV3SV3TV3UV3VV3WV3XV3XV3XV3YV3ZV3ZV3[V3\V3]V3^V3_V3`V3aV3aV3bV3cV3
dV3dV3eV3fV3fV3gV3hV3iV3jV3jV3jV3kV3lV3lV3mV3nV3nV3oV3oV3oV3oV3oV3oV3oV3PW3QW3RW3QW3SW3TW3UW3VW3
WW3XW3YW3ZW3ZW3[W3\W3\W3]W3^W3_W3_W3_W3`W3aW3bW3cW3dW3dW3dW3eW3fW3gW3hW3iW3jW3jW3jW3kW3kW3kW3kW3
kW3kW3kW3kW3kW3lW3mW3mW3nW3oW3PX3PX3QX3RX3RX3SX3TX3UX3VX3VX3VX3WX3XX3YX3ZX3ZX3ZX3ZX3ZX3ZX3[X3\X3
]X3^X3^X3^X3^X3_X3`X3aX3bX3bX3cX3dX3eX3fX3eX3gX3hX3iX3hX3hX3hX3jX3jX3kX3kX3lX3lX3mX3nX3oX3PY3QY3
RY3SY3TY3UY3VY3WY3XY3XY3XY3XY3YY3XY3ZY3[Y3[Y3\Y3]Y3^Y3_Y3`Y3`Y3aY3bY3cY3cY3dY3eY3fY3gY3hY3iY3jY3
jY3kY3lY3mY3mY3mY3nY3nY3oY3PZ3QZ3RZ3RZ3SZ3TZ3TZ3UZ3VZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3]Z3\Z3]Z3]Z3^Z3_Z3
_Z3_Z3`Z3aZ3bZ3cZ3cZ3dZ3dZ3dZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3
Y[3Y[3Z[3Z[3[[3\[3][3^[3_[3`[3a[3b[3b[3b[3b[3c[3d[3e[3e[3e[3f[3f[3f[3g[3g[3g[3h[3h[3i[3j[3k[3l[3
m[3n[3o[3P\3Q\3R\3S\3T\3U\3V\3W\3X\3X\3Y\3Y\3Z\3[\3\\3]\3]\3^\3_\3`\3a\3b\3c\3c\3d\3e\3e\3e\3e\3
f\3e\3g\3g\3e\3e\3e\3g\3g\3g\3h\3h\3i\3j\3k\3l\3m\3m\3n\3n\3n\3n\3n\3n\3m\3n\3n\3n\3o\3o\3n\3n\3
P]3o\3o\3o\3n\3Q]3n\3o\3o\3n\3n\3n\3n\3n\3m\3m\3m\3m\3R]3S]3T]3U]3U]3V]3V]3V]3V]3V]3V]3V]3W]3V]3
X]3V]3V]3V]3Y]3Z]3Z]3Z]3Z]3[]3[]3[]3\]3]]3^]3_]3`]3`]3a]3b]3c]3d]3d]3e]3e]3e]3e]3e]3e]3e]3e]3e]3
e]3e]3e]3e]3f]3g]3g]3g]3g]3g]3g]3g]3h]3h]3h]3h]3h]3h]3h]3h]3h]3i]3i]3i]3i]3j]3k]3l]3m]3l]3n]3n]3
n]3o]3o]3P^3Q^3R^3S^3T^3T^3U^3V^3W^3X^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3`^3`^3`^3`^3`^3`^3a^3a^3a^3a^3
b^3b^3c^3c^3d^3e^3f^3g^3g^3g^3g^3g^3g^3g^3g^3h^3g^3g^3i^3j^3k^3l^3l^3m^3n^3o^3P_3P_3Q_3P_3R_3S_3
S_3S_3T_3U_3V_3W_3X_3W_3Y_3Z_3[_3\_3]_3^_3__3`_3`_3a_3a_3a_3b_3c_3c_3c_3d_3e_3e_3e_3e_3e_3e_3e_3
e_3e_3e_3f_3g_3g_3h_3i_3j_3j_3k_3k_3k_3l_3l_3m_3m_3m_3n_3n_3o_3o_3o_3o_3P`3Q`3R`3R`3S`3S`3T`3T`3
U`3T`3T`3T`3T`3T`3T`3T`3V`3V`3V`3W`3X`3Y`3Y`3Z`3Y`3Y`3Y`3Y`3Y`3Y`3Y`3Y`3[`3\`3]`3^`3_`3_`3_`3_`3
``3``3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Xa3Xa3Xa3Xa3Ya3
Za3[a3[a3[a3[a3[a3\a3]a3]a3]a3]a3]a3]a3]a3]a3]a3]a3^a3^a3_a3_a3`a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3
ka3la3ma3ma3ma3na3na3oa3Pb3Qb3Qb3Rb3Sb3Tb3Ub3Ub3Ub3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3bb3
cb3db3bb3eb3fb3gb3gb3hb3ib3hb3jb3kb3lb3mb3nb3ob3ob3Pc3Qc3Rc3Sc3Sc3Sc3Tc3Tc3Tc3Uc3Uc3Uc3Vc3Wc3Xc3
Xc3Wc3Yc3Zc3Zc3Zc3Zc3Zc3[c3\c3\c3\c3\c3\c3\c3]c3^c3_c3`c3ac3bc3cc3cc3cc3dc3dc3ec3ec3fc3gc3hc3ic3
jc3kc3jc3lc3lc3mc3nc3oc3Pd3Qd3Qd3Rd3Qd3Sd3Td3Ud3Ud3Vd3Wd3Wd3Wd3Xd3Yd3Zd3[d3[d3[d3[d3[d3\d3]d3\d3
^d3_d3`d3ad3bd3cd3dd3ed3fd3gd3fd3hd3hd3id3jd3kd3ld3md3md3nd3od3od3Pe3Qe3Re3Se3Te3Ue3Ve3Ve3We3Xe3
Ye3We3Ze3[e3[e3[e3\e3]e3]e3^e3_e3`e3ae3be3ce3de3de3ee3fe3ge3he3ie3je3ke3le3le3le3le3me3ne3oe3oe3
Pf3oe3Qf3Rf3Sf3Sf3Tf3Tf3Uf3Vf3Wf3Xf3Yf3Yf3Zf3[f3[f3\f3]f3^f3^f3_f3`f3af3bf3cf3df3df3ef3ff3gf3hf3
if3if3if3jf3if3kf3lf3mf3mf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Tg3Tg3Tg3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Ug3Vg3
Vg3Vg3Vg3Vg3Vg3Wg3Wg3Wg3Wg3Vg3Vg3Vg3Xg3Xg3Xg3Yg3Yg3Zg3Yg3Zg3Yg3Zg3Yg3Yg3Yg3Yg3Yg3Zg3Yg3Yg3Zg3Yg3
Zg3Yg3Yg3Yg3Zg3Yg3[g3[g3[g3[g3[g3[g3[g3[g3\g3\g3\g3]g3^g3^g3_g3_g3_g3_g3`g3ag3ag3ag3ag3bg3cg3cg3
dg3eg3eg3eg3fg3fg3fg3fg3gg3hg3hg3ig3ig3ig3ig3ig3ig3jg3jg3kg3kg3kg3kg3kg3lg3lg3mg3mg3mg3ng3ng3ng3
ng3og3og3Ph3Ph3Ph3Qh3Qh3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Xh3Xh3Xh3Yh3Yh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3
Zh3Zh3Zh3Zh3Zh3Zh3Zh3Zh3[h3\h3\h3]h3^h3^h3^h3^h3^h3^h3^h3^h3_h3_h3`h3`h3ah3bh3ch3dh3eh3fh3gh3gh3
gh3gh3hh3ih3ih3jh3kh3lh3mh3nh3nh3nh3oh3oh3oh3oh3oh3Pi3Qi3Qi3Ri3Si3Ti3Ui3Ui3Ui3Vi3Vi3Vi3Wi3Wi3Xi3
Xi3Xi3Xi3Xi3Xi3Yi3Yi3Yi3Yi3Yi3Zi3[i3[i3[i3[i3\i3]i3]i3^i3^i3^i3^i3^i3^i3^i3^i3^i3_i3_i3_i3_i3`i3
`i3`i3ai3PnU10Lb8S:g7:A2S6g3_62]21i5a3l3R>M42322;k1V33V4R42mT2V:MfBg7:A2S6g3_62]21i5a3l3GK2[3o8M
423537k1V334]m1c6m695\l1K\L[210=_207V:Z`1j3Y5X1KP<W4\2@9n2[:A`6\S1Kj3ZA=3\2IdQ23\2IdQ21V3T1d233Z
1R2I<m14IT6\1<1A_6]77j1i2a4U4T81h5U2Z3R5F9n1`2V1T;n1A1T31X]1>0Cj1_;`1k1W5dAdBdD[5d1]1f3:0Ek5[1^5
a:]5@VEcX150^1\6VU1e^120hk230dk23=0W300am1bF2[102L3e1@03d>Hb7T6g6S;K_1P>Z30k3P5n5=0Gl>a1Z45eBk2e
3h2U<[1_B>01g1d1PBZR19Ch48]120Z810Q10`2P250229k4E[7?f135;UFn2;[6Da2i1f4S1n3130KZ6c1R?30Y1^j2:09\
GS?i8a15oD^5l5?0=k14Jk2Z6\@g9[Cn1i6MS=l5<05Q49W1=Z1lEa=l8]3S2<01=n1`2g:V2`3VP10TKg:40X1^V2l880<[
61Rg1CR1UB90j1f7UM^;j<3\2C30\k2030Y3Td290Ek5[1^5a:]5@VE30^1\620fN50XKX9mIUG80^3X5Y1m=bZ1=gH30em1
RN40ah2j2060Fg2`5^U1Y330P2Pf240[1Rf2Y440VZ1UP1o@500]3ok1T;30R2UV1<0j6f>16R7^GL]BY2N870W300ce21NQ
104U26o1Fk3;K]6X4T1PEh1a1W2\3[1c7^1\3>X111022S2]4k6W3e651]e1]NW7651Ve16[La941fa2^1Q41131TQ1n@61b
`2X3[3B031Q1gU291Q1P1:_Bc;[;4d131Te2S341_`2i6a381]2TNX?\U1>U2971YJU1f5^3Y3Y_121mg231]3mg271m1]Ij
6m1_;YS151Te2e2k2471_R1W4P[1Q60j281[3eKe2U_1k61Jk11Z2B2:S1<?l293>6D514011Z1M:12LC3h1g5c;6W925331
0h185`5d1<m2D3D\4W2h32j1W4g5k6R2531m`2F31]2aW241]2ia1R1P11R2:V1F]5R2N;=\4@j22621G0VE4a;@d1m4a218
b2V6P1b=91]2Oj1]l1W6m3g;B=1Y31VKV<ZW1e1Y1]33I1S121ha221Sa241[OT>bS141b`2W7031jg2021]2<1eH];`5jV1
\2031:T2W571gQ1i6j:j3_H`861X2oEgQ1f9QD31gm1S=U11Y1k1S1<_4:7>17\1X111MC]FX3`53122Q;311Q52k7m326DQ
1621W_141ha2Q6081S3ZMd2h3aGPBg421_`21161S2SFZ7b>V4V11]2U10F]5R2N;=\4[32621F00d7>k2mE1>d1m4a218b2
V6P1\7o490J51]2iW1e]1921Xh271aG[JjOW1i4051ha2Q60i361nV1k`10d1T2;1Y3ZR2S<\1Q2Dm10d1131ha2Q621cf22
1jg2[11[38<08]5KV1N;=^1m2[32621G0d2JW:UC@d1W2Ik1a218b2S1R5P1J];;74@31[3]d261XY1kEcGQ1041[3_d2J31
kg2J31[3^d221ST121Rd221Pc2b11c30F]5R2N73=\4[32621G0J6I1]2OOZ5_?BS5@d1m4a218b2V6P1e4;I;S133Z4:0<J
T11d3F]5R2N;=\4[32621G0Z4m2W7Y3R?@d1m4a218b2V6P1k5i3X2=9KV11R2`10F]5R2N;=\4[32621G0VE411C52l4c5@
d1m4a218b2V6P1n;c1H2T21Z1H>MZ4h1N;m4X32621HVE4R9T5m9V6H2T21Z1H>X5h1N;m4X32621HVE4R9T5m9V60J2T2\1
H>U52h1N;m4X32621HVE4h7^6j7R2g5>0:2\2T1Y8X6f1a1kT1T@l272a3Y8X6X3kT1T@S12a31F]5R2N;=o3<21V32621G0
mP1@d1?]46V1S118b2V60Ob=Q12a31F]5R2N;=\42X32621G0mP1@d1?]4S1]118b2_1W4>P1b=G2T2\1H>X5h1N;m4X3262
1HVE4W>m9g5>092a3n6Z1X6X3kT1e?>;2\2T1Y8f5AX3kT1e?>j282a3Y8X6X3kT1e?>32]E[P1623X2PC^Nm992@k1b?\2P
1a\1@jHD24W2R2`2]1<S127R;T2`4_Hm9W3>7^7h<?2a3Y8f51?NY2kT1[=Y2>0o=Y1F2T2U2>U52=Z1N;V82621HVE4P<Ci
9f182a3Y8X6X3kT1X;k4:2a3Y8h5?X3kT1e?>042g57]?92a3Y8_4h1NY2kT1T@P12a31F]5R2N;=\42X32621G0lP10@d1?
]4a218b2g5>P1b=52\2PC\Nh3\12b30F]5g1008N;=m3>=;a22621G0^?a@6E@d1S3i12^218b26o5P1d1Z3m1i2j3J2T20[
1F1>X5h1N;m4X32621HVE4h7`23i3m9V6G2a1o1a3g4_4b156?a2?2XT1;m7g58>0J>\>U12T2]10F>n49h1N;=\4f1d1262
1G0VE4d:6E78d1m4a218b2V6P1b=T12T2^1F>n49h1N;=\4[32621G0VE4R9^2@d1\4@a218b2V6P1U9\4f1M2c3F]5R2N;=
?l3=m22621G0mP1@d1m4a218b2V6P1b=h12Q28W10Fj4B2o1N;;1\4f1d12621G0W3R1k@411Cl9L158d1m4L35Z118b20D1
01[5P1P5BT40h3f22Q28W10Fj4B2o1N;;1\4]1015d12621G0V2P1P11OMf4R485i1d35411`:L15852V14l2i162I35Z118
El100683101l2]1>AP1a1Q1[20\1L]1S2e2P3S12T2^1F>n49h1N;=\4[32621G0i?\54a;78d1m4a218b2V60Ob=M2]3L]5
R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<X12Q28R1L]5R2N;;1h72621G0SE24[;5@d1T6Z118El1E101[5P1^12P<K2c
3F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=P12b30F]5R2N;=\4[32621G0j4X8l7R1i:@d1m4a218b2V6P1b=Q12\2U
10F]5R2N;=`31I[32621G0a8^GL@d1m4a218b2V6P1b=N2]30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<N2]3L]5R
2N;=j4m22621G0VE4[;5@d1_718b2V6P1a1P<W12\2Q;Z1f2GX2Km2R1O_4b1_?a1]2`6>l2EF8168S2BQ22f1T3EH34001W
=P12c3F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1g15Om1f8[12Q28X1F]5R2N;=\4[32621G0l>S6541d8j278d1l2P2
a218El16>12Z4P1P1b=92a3Y8X6X3kT1e?>j=T12T2\11F>n49h1N;=\42X32621G0VE4R9^2@d1?]4a218b2V6P1b=X12T2
1Z11F>n462h1N;=\42X32621G0VE4R1n70^2@d1?]4a218b2V6P1b=Z12T21V13H>n462=Z1N;=_4X32621G0VE4R1n70X25
@d1?o618b2V61Na1P<C2T21S2>X5h1N;V82621HVE4R9R?22]E\12Q22^1F>n49h1N;=\4[32621G0SE24Q10n77W278d1\4
@b1N18b2U2P41NV8[5Q12T2^1F>n49h1N;=\4[32621G0VE4R1^:@d1m4a218b2V6P1b=d13V26P250229n1l2E[70>f135;
e9d7j4n2;[62Aa25c10H\2_1S1l1M0J42130KT4U2c1JZ:R3I_23W25P250229b3X1B217Ce5B4?f135;UFHU2;[6Dl1Di13
P1001=B@163^1S1@0<01=K04AJ111020008<71[1U21\2T1>]2b;Q11S23W25P2310229k4Em2Hl2G?f135;UFHO6N;[6Dl1
Di13U2I3^1S1@0?:2K04AJ111020008<71[1U2^2c1P>Q11P23W25P250229b3X1E9Y6B4?f135;W2U5g>n2;[6Dl1Di13S3
^1S1@0<2=K04\111102108<]17U2^2T1>]2g8P2k11g13W25P250229k4Ec6G?f135;W2mCh1U1;[6Dl1Di1W3^1S1@0<2=Q
1\11110228<]1]2^2c1]2g8P2k11U13]2P250229HR4E[74:f135;UFn2;[6Da2i1f4S1n3130KZ6c1P8T3l3X13]2P25022
9k4Ei6A3;=2U135;c1aDn2;[6DLd1i1f4S1n3130KZ6c1g3Z;V13W25P250229k4E[7?f135;W2mCn2;[6Da2i1f4S1n3111
022EZ6c1R?b13W252m150229k4Em4FS1B?f135;QES1n2;[6Da2i1f4S1T1KB2W1111022E[1^261V2c1R?a13W252m15022
9k4Em4FS1B?f135;UFn2;[6Da2i1f4S1T1KB2W1111022E[1^261V2c1R?^13W252m150229k4Em4FS1B?f135;QES1n2;[6
Da2i1f4S1P2m1111022Ej361V2c1R?\13W252m150229k4Em4FS1B?f135;QES1n2;[6Da2i1f4S1P2m1111022Ej3_2c1R?
I4U2m4`7Hf1Nl4U2^8W2S;K_1_8N1Ma3]1g2R8n5Y6Q3>4d>He5l1T6g6S;K_1P>[3l8n5<4Z2Y<b?i@KR>5M9[3oAB4[9X5
He5^3b4Q1j9n64V2l61c55W1i:i15T206o13Bk3;K[3_2A\1U2ET1PEh1a1W2\3S4`110n106_2W2H;2045N441102000a48
@U1m2m3T8Y11<Y15U26o15@k3;K]6f3AUFZ3W2Q91`2V2S1X2204^11102000O[1U2o1k6T8Y11<B5\2o1FW4Kf:UFZ3W2\3
f5X2^2T530g6A6S2m1=a1GBlEc7l5m8Q4_1@P6e3RG96Q4o1Z1]S1m8]3C_166\7[\1P3P1_1H7R2W23Y22]1<^1W=PM[50>
\1173Q1T1^1e3k5U=:7k6]1<S1:XZ1U=nD_147Y8hc1Y2I8Q2W2e2>_9D\4U@j2h3f6j201=6d2?O`2m2i1Ma>:8_4n2_9_1
aK`5b3e6WD>8^7]2Q7Q5iFU1`5b3e6j4l3_;c258^7fH[CX:18:9P2W>Y1P1a4bR1?V9b239h9nh1@9U2T1Hd5k1X6W5dKW7
V8^7>P>j2019C:Y3c3e4X6_5R:P5i8a15f1W7Fn>>O:l56:\GmGg1^?o:6:nLa9a:ROm27;aE`1V69dX1V85;RGV6nX1V83;
RG\g1<<k63^2o46e2VNR1R=V3P36<^>6e2VNR1<<h9P1d36e2eFk2e3NR1R=9<^>VR1R=8FZ3l1a@;<^>6e2YOf<X12Ah2l1
7=l1^41Vc1b5S44=[61_a27=[61bQ1SFR1e<6>k2k2Z6\@nc16>R<Z@c7U2VZ15?VGPC\7]73?VGkQ13?VP1]A;@i1]=IY12
hS1Y4f9S=S74@^AhS1TK2@W?7Ac>R:V5nEY1a:3AVe1a:MAe1U2>X5h1N;k13Nk4;2621Hf7_1o;49k1S6X10a:o35Ac>XAo
Ck;3BVZ1nQ11B?Cf1Y50\1[=cS1?3b13[7k5\5^99CP70\1O[<PHQZ1T28CP70\1[=PH]R1c74CP7ed1VL:De1\3W8`1S7]S
1f9RG:6DZ=`1k1W5fP22DoE^1Ed14A_1<V1c2>63@514011Z1M:12]3n<k=250231JNS4k1d1<j3@_6e2U3f4Q<n3Y1E[2_1
<V1c2>63@514011Z1M:12]3n<k=250231i1S4k1d1<[4[<f4Q<S2I2EP[26Fk5[1^5a:UK2FY=8Gb1e6hX1X8f9[G64GX8^U
1Y31G@Hl>l55oCW5h2Q<]11]4e5f5h5U3Q35Hl>l55PL6HoD`7T;k2dB=I`14OX4Z4_<c3f4i7YAf9Q>2In64In6U?d4:J_1
X3h1^2V`1S5R4?C3Jh4bi16Jh4b5Zb1c1W51J8KX43R6\W2l2Z104KX43R63KX437L\20l\1W1g?fG4L\20ce2:L[200l\1W
1^W102L3LZ_1W13Mc`1fN2M\c21M2Mc`1]1N]1B031g1?Lo193Z1<]2:Q1C304Z7Y6Y56W9<6Q25`5Q2m2DH\4W2b352k3V2
c3R;56N\5i84c=la1:N\5i830Me<0_]1[4S1N`1V1F]5R2N;=]14i2@j22621G0S6a3WG@d1m1o2a218b2V6P1X3Y:1O2Okl
1EP1W1R263f4Go6U3PFi3U8153P=@^9S11i8:P1W1R2\7b8PFU<e<Q1^C;P1W1R2@`4GVP1Q<3g=^C7P1^1b3a>0Pl1Y:2P1
QQ22Q1fa12Q1fa11Q13Q1W_1^23R1^N^71R12S1Vj21S15T1nf1fNV1S32T1nf13T1Y?V[21T17U1S3^5Y3U4W7R86U1b89o
2ic1iE>U1Y1T1S69k1S1T5W2[O`6e?>T<4U1b8U=VD<V1S1e2F_11\7[[1V23[7V54V1P6^7X\13V1P6^7CW1`:\5g1n1]Df
:B[1Ci1]6V1e3U;e1[1o532W1\c16W1ib1B[1k8hA9W1W1b3f@WMn1b3X5hA2W1dg1DX1Q1n=Ii7:^:R2I^@2k2i4V1e3U;2
0i1a96X1je1h7[4XEm16X1je1h7PBc7m14X1V1cd1h72X1je14Y1oEPBZW12Y1[_24Y1U1J]T22Y1[_25Z1TIU4]4^R12Z1W
T22Z1ZMn1[1NLZ13Fj3:06>17\1X111MCW20h20c4;I]1a5i7`53122FU9T1311308F6\2X12e4U3^18U226DQ105\2f3>7[
1o2R<XHi5n;[A9[1^>j1kLf6Z1h=a1SE1\12\1R1N\1j1P6:7>17\1X111MCWO315Q;311Q52k7m326f162]1i92]1i97^1Q
6\1R2oHXA\56^1Q6\1R2XZ1l58^1Q6\1R2XZ1c8_M05^1a9VZ1004_1W4T2P;1_1g1`1I07n13Db19l2c3S22R1T1[D^6i;T
10m178:;1\2N25:E847>B200122108569a3@8V2Q38P1`1J7g1Ob1n82lX1d3U3W1X1047>E00122000Ee1U2P3Q38S1`1J7
g1Ob1V3g52RMi;j6N7Q142047T1001220008X4@_2Q38:`1Nb3e:o11T;nLf6eB8`1j3QLnH[5b19b72a1^_11a12a1^_11a
14a1RIb?h65b1dLZ78kG2b1dL=b1W1a:_8P5h1`1]1a3ZT11Q2a11b13c1Xi2?4c1]G]7n@1c12c1_:Cd1C1P2l?2@V1nS1V
23h61=2@o4f5l97d1CR2l?2l^1Q1Y1d1b1U2h1Q2727>17\1X111J2CWO315c6Dh3311d2O\12e6U1m326f16a60Ae1AU2>X
5h1N;V82621HVE4UH1e13f1h5gO2f1h56g1i?hDVY1_8j22g1gM1g1:h1AN0gf1f9l8^6h5I5h1`10ce2I7h1`10lf1eJP4I
2h1\a22i1\g11i1:j1?gg1_1o1i10[4n6Q<4j1gk1i105j1e7Qd1i109k1>]T1^;j7S5`2S1M5k1V8eL^;n<3k1lT1]H2l1B
1l17m1Z?0c>k7mE]C2m1kU1Bm19U2>X5h1N;V82621HV9o;4UH5m1gU13f7ZM1n12n1jf1Kn1g1F]5R2N;=\4[32621G0mP1
@d1m4a218b2V6P1b=1o12o1d61o14P2lJ2R21P23P2^J]E2Q2on11Q22Q2UG6R2fFZAd4P4g44R2nW1g4h84R2f\1P4g45R2
iLT;h8g46S2aIS4Z7f^104S2l_1jS101S2[1T28R1LW1U4R2N;=h72621G0SE2411=_8Y25@d1_7180a20D107U5P1a1R:m1
f1T28W10FQ4HB2o1N;;1R49>W1d12621G0g<^8411`:L158d1m4L3`1180a20D10]5P1P5g40h3KT22U2>X5h1N;V82621HV
E411C31200QAP6h=X1T28W10F]5R2N;=\4[32621G0[Aj3411C8`:78d1m4a218b2E1^5P1d;m1Q1T2[10K]5R2N;=h72621
G0SE2411W;5@d1_718b2V6P1a1P<P1T2[1L]5R2N;=h72621G0SE2411W;5@d1_718b2V6P1a1P<`1T254U10FL:U4R2N;=\
4[32621G0a5R7a8411T3X8158d15g4a2180P2@3R6L3;]7h5^1T2a1F]4OR2N;=\3O[32621G0SE2411=>5=4o2l31h2@d1m
4a2180Dl16IU5P1b=Q1T2a1F]5R2N;=\4[32621G0SE241d8j278d1m4a218b2V6P1b=<T2jY1411I2UGL\7i9V1Q1T22X1L
>n49h1N;=h72621G0SE24[;5@d1_718b2V6P1a1P<4T2gY124b1T2:U10Fn2^2R2N;=R49f11b12621G0]7h=4JP:E@d1m4:
A3`1180Gi101\512AP1;J[<b1T2:U10F]5R2N;=\4f11b12621G0W3BK\3g5Z74JZ5e4E@d1U3g1:A3`118b2_512AP1;J[<
R1T2a1F]5R2N;=\4[32621G0T>Q741_;@d1m4Ld118b2V6P1l2_1U9KT22U2>X5h1N;W2n52621HSE24c4o3?_<a20F0R?FT
22U2>X5h1N;h5]22621HSE24Q9<f>k?OT2a1F]5R2N;=\4[32621G0VE41o8_2@d1m4a218b2V6P1b=:T2:VMX<43=Q;eIa4
ET22U2>X5h1N;h5]22621HVE411=cG9T2:YY15488gT1R64T2jY141OT2a1F]5R2N;=\4[32621G0SE24a;78d1m4a218b2V
6P1b=OT2[10K]5R2N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<5T2iBmF24R1T28R1L]5R2N;=h72621G0VE41Y;5@d1_71
8b2E1^5P1a1a:^1NT2[1L]5R2N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<OT2[1L]5R2N;=h72621G0PE541Y;5@d1_718
b2V6P1a1P<NT2[1L]5R2N;=h72621G0SE24[;5@d1_718b2V6P1a1P<X1T225X1F>n49h1N;=\4[32621G0SE24R1^:@d1\4
@a218b20D12[5P1b=V1T2`10F]5R2N;=\4M]22621G0VE4J5`:@d1m4;U218b2V6P1U4[1k3f2]1W1T2`10F]5R2N;=\4f1d
12621G0VE4J5`:@d1m4P1`118b2]1h4P1Q43[1k3T4Z1T28W10F]5R2J11;=\4M]22621G0SE24M2`:@d1m4a218b20D54U5
P1P5a8[1T28W10F]5R2J11;=\44V32621G0SE24M2`:@d1U1Q3Ea218Dm1E:U5P1P5a8R1T2`10F]5R2J3;=\4[32621G0SE
24M2`:@d1m4a218b2V6P1b=P1T2`10F]5R2N;=\4[32621G0VE4M2`:@d1m4a218b2V6P1b=6T2jY14M2n@W1T28W10F]5R2
N:0=\4[32621G0VE45Fd:@d1m4a218b2E5110U5P1b=S1T2`10F]5R2N:0=\4[32621G0[?j545Fd:@d1m4a218b2P1U5P1b
=^1T28W10F]5R2N:01;3X4[32621G0VE45Gc:@\17m4a218b20B1102110U5P1b=^1T28W10F]5R2N:01;3X4[32621C30VE
45[;@\17m4a218b20B1102110U5P1b=Q2T28X1F]5R21<77:01;3X4]1m12621C30i1W18II`1g7[1Kf44a;78\17l2P2a21
8b20@11102110Z3X1A4KW3d6e3c1T28X1F]5R21<77:01;3X4[32621G0Z3c1m>Y14a;78\17m4a218b20@11102110U5P1b
=CT2h;S=A5f2Jc<4S3Z9YA1i2_4m1[3S1A:T2h;l:n2e5_:4TU1]6AQ2T28W10Fn2R1HB2o1N;=R49>W1d12621G0W3\98d1
]65411`14j8L158d1m4L3`1180Dl101>310k4AP1o40Y2_2g3e1T28W10F]5R2N;;1\4[32621G0W3R1e6Y37]6541b1l978
d1f46Ig118El10@310]5P1o4Z2_2Q1e2m1T28W10F]5R2N;=\4]12j12621G0`2FR9m22d55411e9g1151652V14l2P2?Q21
8b20D10m1D;U28P1_1^1^3T75T2gY124S16T24h@lH4S15T2gY124d1\1T2`10F]4OR2N;=\3O[32621G0m1XC4V1V1Gc1l3
1h2@d1m4a218El132o5P1;[7j5Q1T22X1L>n49h1N;=h72621G0VE4Q9Y25@d1_718b2V6P1a1P<CT22U2>X5h1N;V82621H
VE4Q9a<a25T2jY1411P1T2[10K]5R2N;=h72621G0SE241Y;5@d1_718b2V6P1a1P<5T2gY124R1;T2WJb?43<I5c;f3UI5T
2jY143V1OT2a1F]5R2N;=\4[32621G0VE4Z1V:@d1m4a218b2V6P1T3]:<T2b1S6_Hc94>InCl1Q1a2S1T2a1F]5R2N;=\4[
32621G0Y>BAd524a;78d1m4a218b2V6P1\2U;T1T2a1F]5R2N;=\4[32621G0Z5n8BY64a;78d1m4a218b2V6P1_:11n2V1T
25LP6:7>17\1X111MCRDk84S2315Q;3113V2f22e4U3W3E26f16S1T2[1L]5R2N;=g50o12621G0VE41Y;5@8V14_718b2V6
P1a1X7g4U1T28R1L]5R2N;=g50o12621G0VE41Y;5@d1_718b2E1^5P1a1P<o20Q1T2[1L]5R2N;=h72621G0VE41Y;5@52V
14_718b2V6P1a1P<R1T28R1L]5R2N;=h72621G0VE41Y;5@8V14_718b2E`5P1a1P<P1T2[1L]5R2N;=h72621G0VE41Y;5@
5Y14_718b2V6P1a1P<OT2[1L]5R2N;=h72621G0VE41Y;5@8[1_718b2V6P1a1P<Q1T2a1F]4OR2N;=\4[32621G0SE24f81
h2@d1m4a218b2V6P1b=Q1T2`10F]5R2N;=\4[32621G0PE224i4g6@d1m4a218b2V6P1b=P1T28R1L]5R2N;=h72621G0[?j
54[;5@d1_718b2E`5P1a1P<MT2[1L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<ET225o1>X5h1N;V82621HSE24UHE1
R1T28R1L]5R2N;=h72621G0SE24[;5@d1_718b2E10]5P1a1P<W1T225R1L>n49h1N;=h72621G0SE24[;5@d1_718b20D10
1[5P1a1P<R1T28R1L]5R2N;=h72621G0SE241Y;5@d1_718b20D`5P1a1P<Q1T22^1F>n49h1N;=\4[32621G0SE24a;@d1m
4a218b2V6P1b=S1T22^1F>n49h1N;=\4[32621G0SE24R1n7_2@d1m4a218b2V6P1b=U1T22]10F>n49h1N;=\4[32621G0V
E4A_8<R21>d1m4a218b2V6P1b=S1T22X1L>HU49h1N;=h72621G0VE4Q9<l15@d1_718b2V6P1a1P<DT22U2>X5h1N;V8262
1HVE4R1n7<f>AT22U2>X5h1N;V82621HVE4UHOT2`10F]5R2J3;=\4[32621G0VE4a;@d1m4a218b2V6P1b=P1T2[1L]5R2N
;=U5b22621G0SE24R1X:5@d1_718b2V6P1a1P<NT2[10K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<T1T28R1L]5R2N
;=h72621G0VE41Y;5@52V14_718b2E`5P1a1k4T7\1T28W10F]5R2N;=\4[32621G0PE541_;7852V14l2P2a218b20D10]5
P1]6LW6X1T28W10F]5R2N;=\4[326200G0bDC41e1i9@d1m4a218b2E101[5P1d;m1P1T2a1F]5R2N;=\4[32621G0VE41_;
158d1m4a218b2V6P1b=Q1T2a1Fh2d2R2N;=\4[32621G0PE541_;78d1m4a218b2V6P1b=Q1T2[10Kf3f1R2N;=h72621G0V
E41Y;5@W1<_718b2V6P1a1P<4T2jY14S14T2jY14RFV1T2[1L]5R2N;=W1`62621G0e9`;4m1]95@d1_7180Gi10F0]5P1a1
i:V15T21hY14m17T28^Y124VHDU1T28X1F]5R2N;=\4[32621G0PE224a;@d1m4a218b20D101[5P1b=OT2[10K]5R2N;=h7
2621G0SE24[;5@d1_718b2V6P1a1P<R1T22X10K>n49h1N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<OT2a1F]5R2N;=\4[
32621G0SE24Ao:@d1m4a218b2V6P1b=5T2dY1224DT22U2>X5h1N;V82621HSE24j86S?BT22U2>X5h1N;V82621HSE24UH7
T2gY124G09OT2a1F]5R2N;=\4[32621G0PE54a;78d1m4a218b2V6P1b=2U2[[11U23U2bQ1R]12U2e^15U2hGk6QG52U2a^
12U2Q\12U2j`1NU2Z10K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<AU21U2>X5h1N;V82621HVE4UHMU2Z1L]5R2N;=
h72621G0VE4[;5@d1_718b2V6P1a1P<3U2a1S62U2V62U2b^1BU21U2>X5h1N;V82621HS8R=4UH:U20`1S6TBoGA_10g24U
20`1S6FU200U2>X5h1N;V82621HVE4f;9C`;h=2U202U2Z^12U2_k19U2a11Q6P7ZBP2Dj:4U2a1S6QLOU2Z1L]5R2N;=h72
621G0T?Q64c4g65@d1_718b2V6P1a1P<2U2gS12U2g`13U20i`12U2Ve22U2nl14U2hk1R122U2j:7V2h8X60k9mOYH2V2h8
1V22V2VLNV2Y10K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<2V2PT12V2i`14V2i`1`:83V2i:m1P1V2Y10K]5R2N28
=V1a62621G0VE4[;5@d1_718b2V6P1a1P<3V2h_1W72V2Pg1KV2_1F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=2V2`\
14V2`\1R?34V2Q?0]\13V2c=X>4V2i`1m:R12V2P_12V2ck12V2a^1MV2Y1L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1
P<5V2bEWJV6N5V2eDLY4mE2V2\63V2\6Ve12V2_S12V22FV201S2>X5h1N;V82621HVE4f;9CQ9^24V2od12j12V2mf1EV20
U2>X5h1N;V82621HVE4f;9C:U;4V2`1S6V^13V2`1S62V2ml14V2ck1V123V2jl107V2U5^2fe1i1l1c35V2o8Wc1Bi74V2j
l10D^1V2P1Z1e4:7;217EFX111MC]3b>m1X;315Z84a2311i42212Bm551R1^1^226f16NV2P1P6:7>17\1X111MCWO315Q;
311Q52k7m326f162V2jl13V2Qc1h9OW2X1L>n49h1N;=h72621G0VE4[;5@d1_718b2V6P1a1P<GW21S2>X5h1N;V82621HV
E4f7<Mb3n8a2[CS1W21\1F>n49h1N;=i1b2[32621G0S8R=4f7j3@d1m4a218b2V6P1b=d1W2]10F>IT49h1N;=\4[32621G
0V2T=2g54d3i4B<R2158d1m4b1K2183Al16n1P4P1`6f32c1c1BW2U2>X5h1N;V82621HVE4cEa2[CV1W2]10F>n49h1N;=\
4[32621G0m<X84a;@5^1m4a218b2V6P1W:2c14^1EW21S2>c4Dh1N;V82621Hg?^54fEAl1Q1W2X1L>n49h1N;=h72621G0l
>Y64Q9Y25@d1_718b2V6P1a1P<S1W2X15F>n49h1N;=\4[32621G0VE4Q9Y25@d1m4a218b2V6P1a1P<P1W2X10K>n49h1N;
=h72621G0VE4[;5@d1_718b2V6P1a1P<P1W21V1L>n49h1N;=h72621G0VE4[;5@d1_718b2V6P1a1P<KW200Q21>X5h1N;V
82621HVE4S8b39CQ9AY1B_ABW21S2>X5h1N;V82621HVE4f7^@P1W2^1F>n49h1N;=\4[32621G0VE4Q9_2@d1m4a218b2V6
P1b=@W2U2>X5h1N;V82621HVE4UHBW2U2>X5h1N;V82621HT=V4j34UHAW2U2>X5h1N;V82621HVE4UHi8OW2^1F>n49h1N;
=\4[32621G0VE4a;@d1m4a218b2V6P1b=OW2^1F>n49h1N;=\4[32621G0VE4a;@d1m4a218b2V6P1b=U1W2]10F>g3V19h1
N;=\4[32621G0PE54a;158d1m4a218b2V6P1]:T3CW21S2>X5h1N;V82621HVE4f7^@[CDW2U2>X5h1N;V82621HVE4UH_A2
c14AW21S2>X5h1N;V82621HVE4UH[1W2]10F>n49h1N;=\4[32621G0V4`;^54a;491A52Im4a2183Al1V6P1P3c8m1KW21S
2>X5h1N;V82621HVE4f7o39Cc7KAAY1Bh=EW21S2>X5h1N;V82621HVE4f;M`;_A2CW2U2>X5h1N;V82621HVE4f;9C`;AW2
U2>X5h1N;V82621F1VE4UHP1W2^1F>=`49h1N;=\4[32621G0VE4a;@d1m4a218b2V6P1b=AW2U2>X5h1N;V82621HVE4j8Z
?BW2U2>X5h1N;V82621HVE4S8FZ?AW2U2>X5h1N;V82621HVE4[4iCCW21S2>c4Dh1N;V82621H^2gB4UHDW21S2>X5=Z1N;
V82621HVE4P<C`;CW21S2>k3\1h1N;V82621HVE4f7^@AW2U2>X5h1N;V82621HVE4c;a<Q1W2^1F>n49h1N;=\4[32621G0
VE4W9Y21>d1m4a218b2V6P1b=HW20[1F1>X5h1N;m4X32621HVE4h7`2m3m9V6BW20R21>X5h1N;V82621HVE4UHV1W2]10F
>n49h1N;=\4[32621G0U5P@4]6S5@d1m4a218El16n1P4P1X5Y8Q1W2^1F>g3V19P1GN;=\4[32621G0VE4a;@d1m4a218b2
V6P1b=AW2U2>X5h1N;V82621HVE4^9f>BW2U2>I^4h1N;V82621HVE4^8f?FW21S2>X5h1N;V82621HVE4XDKS1l1U2R4BW2
U2>X5h1N;V82621HVE4f;a:l1P1W2X1L>n49h1N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<BW21S2>X5=Z1N;V82621HVE
4UHDW2\1H>X5h1N;m4X32621HVE4W>m9V6CW27m1>X5h1N;V826217@VE4bGBCW2U2>X5h1N;V826217@VE4XDl3[5CW21S2
>X5h1N;V826217@VE4R9R?AW2U2>X5h1N;V82621HVE4f4^CAW2U2>X5h1N;V82621HVE4eC_4DW21S2>X5h1N;V82621HVE
4f;9C`;P1W2^1F>n49h1N;=\4[32621G0SE24a;@d1m4a218b2V6P1b=P1W2^1F>n49h1N;=\4[32621G0VE4a;1>d1m4a21
8b2V6P1b=BW25o1>X5h1N;V82621HVE4UHECW25o1>X5h1N;V82621HVE41SHEBW2U2>X5h1N;V82621HVE4P<C`;AW2U2>X
5h1N;V82621HVE4f7^@CW2U2>X5h1N;V82621HVE4RFR2Y2QAEW27JR1>X5h1N;U7P12621HVE4k9Y>Z<CW2U2>g1`3h1N;V
82621HVE4UH5c@Q1W2X10K>n49h1N;=l1k52621G0VE4[;5@d1_718b2V6P1a1P<CW20R21>X5h1N;V82621HVE4c<a;FW20
R21>X5h1N;V82621HVE4Y:3U2a;T6DW20R21>X5h1N;V82621HVE4c8?Q?AW2U2>X5h1N;V82621HVE4S9Q?BW2U2>X5h1N;
V82621HVE4c8?Q??X2R26ia11=0j1X30[6U1E<h<6X2R2Rb13e<Q1<X2R26ia1131S2o7e1Z1@5X2R2Rb13g=7X2R2@aa13U
2a;R1X2R2TA4R2ES7>[1X1c4_2a3Q4m4104S2X37^42b1ED@<4310_9_24X2R2Rb1k=7X2R2Rb1Y2a;h<j75X2R2Rb1k=<3X
2R2no14X2R2\d1a;5X2R2fb1W=h76X2R2Pb17S2a;=X2R2Y`1f115e=f8m250X1b:5X2R2no1eG1=X2R2_;SC\C7?OU<n5l1
d4D6X2R2\d1a;<k9a1X2I2N65<j3>6D514011Z1M:12]3jJ25331i1o59Z1A15Y3DT3_3Q3E10k1`:m2h439X2R2gAT3iLI8
T=Y:<X2R263^<PMU81313a=4X2R2Vb1g=7X2R2d2[_17U9_44X2R2^k1_4W1X2NS1l4:7>17\1X111MCc3ZGX4315g77311i
2311Q52V5d2m326f16P1X2NS1l4:7>17\1X111MCWO315Q;311Q52V5d2m326f169X2[1Fb7X6ZT1i3m9V69X2R2`@V1XP11
5Q=C5X2R2dA2V^1AX2R26]2k=W3mLY11b506^4P3@^:Y25X2R2f`1W?h<8X2R2`@f7^H[1k=h<6X2R2hCTT1P8h<4X2R2no1
U;4X2R2no1h<7X2R2hQ1UNP:=f24X2R2kU1RJQ1X2R2638]4]6\42@E1><ZK^3E;157?]:i112@b6334f3l9>X2R2l?2@E16
6WOQ2m<f68EX2R2C]4GR:CE16410VOE=Mm<f68c=>X2P21d2\>lCk4k5Y2;91c3a94X2R2no1g54X2R2ja1S>:X2R2Rb1b50
e42m1`1E5X2R2Rb1k=cD9X2R2iA0a:lDS=`1i54X2R2Ya1d>3X2R2no1<X21P2fe1n10c72@e4Z5=9X20]1CV1X4W<V^1Y:6
X20]1C_5^j14X2R21lo15X2R2a_1\@n=4X2R2YHdW16X2R2V73\:V^14X2R2]R1`M?X2R2i5g7\Ao4h46i16\1a=o50o76X2
R2a=jNa=o57X2R2i5g7UKd3aC7X2R2\1S<P1\a1a74X2R2no1a75X2R2d3`c1h84X2R2d3Yl1;X21P2a>hS1[3]1m1Z6@QG4
X2R2`b1]=4X2R2j4Sk1HX26k1h=o64a7X2Cg1Q1Q2eF[1c33U373a2[1k1[3f34X2R2Va1g>1Y2OY2V1L]5R2N;=h72621G0
VE4f81b25@d1_718b2V6P1a1P<4Y2]6Z2]Q12Y2^62Y2X>AY2o1P:`1Fk1`@bAR13R1510Z6j2YB3Y2T]224Y2X>FRL2Y2h7
3Y2Y8n53Y2h7@5Y2ld12\4d1_1Y20LP6:7>17\1X111J22@a1@57L?WK1315Q;3113W1e32e4U3^18U226M5B6NY2MP6:7>1
7\1X111MCWO315Q;311Q52k7m326f167Y20W>FT1cW1f94Y2P<]AjB1Y25Y2]1j1X4fR26Y2]1j1X4g4UH6Y2ae19CQ9k12Y
2g[22Y2T[23Y2W?jh16Y2Z1Y8X6TX1T@2Y2Y83Y2Y8_]1NY2V10K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<2Y2V^1
2Y2Ye22Y2QZ22Y2od1[1Z2L^1a4:7>17\1X111MC]3iK315l9T13113n1730a22e4U3e2R1426e106f<X1Z2LP6:7>17\1X1
11K1CWO315Q;3113V23b22e4S2Q1m326f16i3b81P1=Z2N0iDmQ1V23[7TE?032?Z2e4`W1`;\1A0630O0Y6i51=Z2N0g=50
UMb;V23[7k5X?7Z2X8^_1[30[5M<Z2gg1n1063P10Y6\5386Z2gg1V2U1h2`3:Z2gg10[3_1S1c1S1E75Z2gg1V2U1Y68Z2m
>0[V1\2d1A_74Z2Ze1\2f99Z2X8^_1j1300[1Y66Z2gg1V2U1W4Q26Z2`7V`1V2U1Y6V1Z2LP6:7>17\1X111J2CWO315T7l
33113W1U2_12W1]3U3m326f16Y48Z2l4]3\_1V2_7V5[B4Z2gg1V2_7:Z2kd12h2Y310[5MV1<Z2]6i7]7YAg@0U2R1Z4S1M
^1Z2LFY5:7>17\1X111MC]D_3Y7315R9IT131130MO73b22m1g2U3m326f16c2_8b24Z2gg1W1^84Z2m4ib1f97Z2W>FbT1U
4V2_74Z2gg1f9RG8Z2[2[e1V2_7b35Z84Z2gg1f9l17Z2gg1\3^24e3P23Z2gg1f9Q1Z2LP6:7>17\1X111MCWO315Q;3113
m42e4m1W1m326f165Z2X8^_1\3Y64Z2X8^_1f94Z2Q6ea1f95Z2h;n[1V2_74Z2gg1f9k18Z2nQ1f<Q9f9b:P5P55Z2X8X[1
U4f9V1Z2L3l5:7>17\1X111MCWO315^8b23113m42e4U3m326f16\<1`1A5Z2oV1g@f9bG;Z2nDg5X<o>E;1Cf9i:7Z2g>U8
2fP1f9c<6Z2o9QQ1e<f9b98Z2nH_4h4_E]4X5d?AZ2`4f>1`@W>Ln1h2N18L_7W78n3@Z2j>f3P7UAe72a3c1l1j5i14PCZ1
HP1Z20700Y4U3Z7l1lIg<]1k1e3==2?W12001222Q2^261j586Z2o8g^10e9e7:Z2N0b?aC^2SAf9hC[1LZ2M00g=U32fU1n
1^4e21@W;00a1X80253103;?6?Z2U8Q6F7`X1?9j2_4@P1d48Q>4Z2gg1f9i:M[2:k13W2V3S2_1m28[9S;V6[1W9e2U5R3_
1Q111102000iFQ1[2:W4V3Q21_1m28U13j1R3o>VD19\1?3Z1b4E=110210S2P3_5C[2:W4`4e8UR1X4Z6:>P1H:11022QGU
1[2:W4`40X2[6UR1S4126`1;6g32?FE2E2811102000>6^42\5I[2e3U6n5jV1G_11P1?9[5]1510T5Y4h<223:127[2:YQ2
1022?[2:dc1_4\1g71022d;b:2>7E[2:P>8U13j1UR1S419\1?g6?1022>h4E[2[>cU1e2I]11`19b4i1<52WF223:12I[27
00Y4`:l1kEhG==BZ1001222Q2^261j58J[2700Y4U3Z7l1kEhG==BZ1001222Q2^261j58I[261m1FV;c4nDV1Z3S@X2KB\1
11022Q2^261g1A[261m1Fj?nDV1Z3S@T511022a6H[280Y42R3f8@j3PBi36P<f7==B^152Q2^261E[280Y42R3f8@j3JUAP
4P<T8=Q252`461B[280Y4]<GTIgC==B^152Q2^261C[280Y4]<Gm3UAhG==22k152`461:[2]g1T85=]152g41P2\2B21\12
53?l293>6D514011Z1M:12LC3h1g5c;6W9253310S1D85`5d1<_1]1D3Dc1h2l1:h3224b1W4f>5U2\2B2^11143?l293>32
4?514011Z1M:128CC3h1\3@i1c;6W9253310h185`5d1<m2D3DZ18h2b1Dh3224b1R2T2f>5X2\2B21\1<?l293>6D514011
Z1M:12LC3h1g5JZ1240;j5P1@X12683R1g7253310h185Cl4d1<m2D3D\4W2h32j1W4g6W1f65l1\2B2^1<?l293>6D51401
1Z1M:12LC3h1g5U2d5JP1l16_1`3V4253310h185Cl4d1<m2D3D\4W2f5W4f>5g1\2B2^1<?l293>6D514011Z1M:12LC3h1
g5c;6W9253310h185`5d1<m2D3D\4W2h32j1W4f>5f1\2B2^1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5d1
<m2D3D\4W2h3m1W4f>5e1\2B2^1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2f5W4f>5m1\2B
21\183?l293>6D514011Z1M:12LC3h1g5f5l56W9253310S14?85`5d1<m2@33D\4W2h32j1W4f>5Q2\2B2^11143?l293>6
4?514011Z1M:12LC3h1m3i1c;6W9253310h185`5d1<m2D3DZ18CT2W2;\32j1U2Q2f>5h1\2B21\1<?l293>6D514011Z1M
:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2h32j1W4f>5j1\2B01^138?l293>6D514011Z1M:12LC3h1m3i1c;6W925
3310h185`5d1<m2D3D\4W2h32j1W4f>5a2\2B011\11143?l293>324?514011Z1M:12LC3h1\3@i1i2^8:6W9253310h185
Y56d1<m2D3D9P18CT2b1D;]1EX12j1R22<1b1j5k85]1j1\2B011\1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310Z1=
85`5d1<m2D3D\4W2h32j1W4f>5i1\2B01^1<?l293>6D514011Z1M:12LC3h1m3i1c;6W9253310h185`5d1<m2D3D\4W2h3
2j1W4f>5k1\22?21\183?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2h35g1W4n6g75j1\2B2^1
343?l293>64?514011Z1M:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2h32j1W4f>5h1\2B2^1<?l293>6D514011Z1M
:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2h32@Y1W4f>5h1\2B2^1<?l293>6D514011Z1M:12LC3h1g5c;6W925331
0h185`5d1<m2D3D\4W2h322g1W4f>5i1\2B01^1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2
h32@Y1W4f>52\2dR21\2O\2JP6:7>17\1X111MCWO315Q;311Q52m5m1m326f16V1\2B031g1?l293Z1<]2:Q1C3`7c;6W9<
6Q25`5Q2m2DH\4W2b352R6f>52\2ag2T1]2W10F]5R2N;=\4[32621G0PEl;@d1m4a218El10D1012X5P1b=Y1]2W10F]5R2
N;=\4[32621G0[<`6S2l;@d1m4a218j1G0D1012X2o22Mo4b8Q1]2R1L]5R2N;=h72621G0VE4[;5@d1_718b20D10]5P1a1
P<S1]2X1F]5R2N;=\4[32621G0mP1@d1m4[2518b20B11041V5P1b=V2]2X1F]4OR21?81182=[2F41R14X10l12621G0Z4Q
2m8e@L78d1?07<1d1Z1EL1140Z118D001=BHE1021W4P1P1o4b8[1]2X1F]4OR21?811;=R3Y1[32621G0mP178d1X1n2ELd
118D02i10D`5P1o4b89]2P7US1[H10l:e7Z3T1]2R1L]5R2N;=h72621G0VE4f81b25@d1_718El10D10]5P1a1P<8]2lY1c
H15110N]2R1L]5R2N;=h72621G0VE4[;5@d1_718b2E`5P1a1P<Q1]2R10K]5R2N;=h72621G0VE4[;5@d1_718b20D1^5P1
a1P<Q1]2X1F]5R2N;=\4[32621G0PE56_;78d1m4a218b2E]52P1b=P1]2R10K]5R2N;=h72621G0VE4[;5@d1_718b2E`5P
1a1a:^1O]2R1L]5R2N;=h72621G0VE41Y;5@d1_718b2E`5P1a1P<M]2X1F]5R2N;=\4[32621G0PEl;@d1m4a218b2E`5P1
b=N]2W10F]5R2N;=\4[32621G0mP1@d1m4a218b2C1`5P1b=3]2`R21M]2W10F]5R2N;=\4[32621G0mP1@d1m4a218b2E`5
P1b=2]2bR2P1]2V11F]5R2N;=\42X32621G0mP1@d1?]4a218b2EQ5>P1b=N]2W10F]5R2N;=\4[32621G0PEl;@d1m4a218
b2E`5P1b=3]2hY1iHO]2R10K]5R2N;=h72621G0VE4[;5@d1_718b2E`5P1a1P<H^2hS1f5[:61h1]4n2Y2[1=24000b9^10
V2g7<Z1K^2h7FL\:PP1061i4e6X12=240000a9Y1o7e1><2D^2Y822[[161h<@24000l:\7B=W1KH^2UEUD2_2[5T=m1P124
000`2`80e1g1d45a19Y2?^2T:;oZ1n8n224000Q;0e1^:;^2a7LZ3[K[J51<l<T8@^2>Z;aN8Dg8_=4000<d:f9E3^2aQ25Q
1_2d3d?3`3\4>[1m1B4?R1Z1R21V3f38@71A>>P2:9Q;n:e4^3LO_2V1F]5R2N;=\4[32621G0[8d<l;@d1m4a218b2V62MW
;Z22_2O1_27_2^NZ9_<V1B[O8_2^>[9\C0XBQ:]96_2d?ke1m3X9Q31_23_2cHd94_2]EhDb[14_2U`2\304_2`d1dI13_2_
S1XE@_2T7P8Q49Z;e3;HmCe1g41Y1R7g@3_2Ya1PO2_2Z`22_2Ya13_2l9l[2;_2ERLU7YO9j3k2U7`1h2<_2hL[5_6e4oMT
6?P1h2S2>3_2Rh1gK:_2I09Y8X6TX1e?>\>6_2]Ca:h9UW1Z45_2nOZ1o2X\12_2b`23_2RN_b12_2``22_2f`23_2fDa51_
2:_2nFe4\2P3[30l1PY1j45_2RQ1T6^\10P1_2GP6:7>17\1X111MCdNB315Q;311Q52k7m326f16[7N_2GP6:7>17\1X111
MCWO315Q;311Q52k7m326f16P1_2GP6:7>17\1X111MCWO315Q;311Q52k7m326f16h2o42_2da25_2V_23P45P1_2GP6:7>
17\1X111MCWO315Q;311Q52f6T1m326f16i61_24_2a]20Z8O_2GP6:7>17\1X111MCWO315Q;311Q52k7m326f16Y;T1_2G
P6:7>17\1X111MCWO315Q;311Z4F2k7^18U226f16Z3W3`2U1_2GU2j3:7>17\1X111MCmIY5315Q;311Z4F2k7^18U226f1
6b6i31_22_2^U1:_2\4l:P<iBh1U9QFI;3_2nKod1L_2g2^3c2IZ4R7e4R1Z19m1S1i65\21h4e1\3n8H<P5Z<`1C`3I_2a2
R1a2U10U5h:f4i1EF61[9c4@A`2d:HY2^?T20M_2OMj25b3;_:h3P4[3F4V1\4[1f5@H4R136IR1o1]BW5e4g1_2:b1i53R4
L_2_1m1h4;U33W152_1Ke2[1=W1<6\149EP1[444>9g1F69P2_773Y1Bh9S7J60KS2o1Ej3J_2a6]7X8n4N\15;R21T1f:a2
b1X2;n1d9Q<^46U3e14h1X2_2:\3_3P1a2887=2V1@W15J1B0[1d2P3f1d3N46?R13j2R2G9P1EM;U1W118W1o1j1W1R18Y8
1Mb3[6R1X1<U1V3H>=06W2b17@T1=Z1Q1=D_2a2a19Of2V?S5m1;21R39g2DZCb2RCT1]2_2=c2T11AGGH0;f4^1U45T196M
;JH>>I;[2V10R25DZ3O1S4n31i4W19^10612e12Z1OJQ1X2b11Y1MQ120f2W2m1a203EJ[23R3P2Nm10R1Df1_28e5;<HC67
E1R5b1j134JG\3UD2?k7411Y1A^1;?J2Z1_3[13V1DR5S61d5n125EO58>0W1T1Y1_28h2T11Q2U1K6T;T2W1X1X:c8B[6^1
08e15Z13KJ22e2Q2[1MQ1j2W2m1n8l22i2]2C_2:0h2j6V1o2QMn:l7X1BLX6S1331Q4L_2451R4]2Y61f1`128d?P72]4kC
Q14e3^111<8^42M:_2<g[1c<0l1Q18XD09_2<c8SS1d=S1V3UB_8E_2:i2a23i5h71[=\4V3k1kBh2Y5k1S1335O5_2:R1TS
1cR12_2nH1_23_2Ub2d64_2m\2W5d67_2RKn4fFY:a8R1M_2V1F]5R2N;=\4[32621G0R<AXD@d1m4a218b2V6P1b=j1_280
Y284=F13MD^1::a4k5l12o1i1=91S1h1:H9U1K5;2[17@[19@`133Em1X3_4f23;d1d;j:W36;T6V1<_2W<m7[1h50OnFZ3T
4`GT5@_2d<h1g5[1h50OR3i1QBZ3T4`Gk1X3T2_2?0f16?FU293I@<011X2:Q1C3h1X4^1g1Hg1_2;2M1S20>:1:6W3d4Z1<
6Q25`5DO<f26DH9P1d1\1W2i1T8c9k14l2413V1_2W<m7XR1K3o1850<>Q361N:3N8<620j40223161W4==Y2Oh2N_2n2F_2
3g103]4h1X4f8M1S20>:1:6YCHZ2d1^8hAk1Q36f2_280Y2812=5@13MD53T1:7011]41f1T43h12o1i1=91S1R1E710H9O0
49:145642[17@[19@`133Em1X3_4_263;1b1Gd1^8Hj:W36;Y2k1n1R132T2_2078_1<J;c2>63@5140112W10L7212]3o4m
8C_6e2R3250231JI4a1]4d1<[4`1K9b3V5JHH2e5=[1U11b5m1O6U1@=_207V:Z`1i8c1KP<W4O\1@;_207V:Z`1]:KP<W4\
2@;_207V:Z`1]:KP<W4\2@>_207V:c[1f4T9X1Kd7[4W4\2@:_207V:Z`1]:KX@\2@:_207V:Z`1]:KX@\2@:_207V:Z`1]:
KX@\2@<_207V:Z`1j3Y5X1KX@\2@@_20^:ZBk=S@o9=I1P<;?[3\2@9_20^:Z`1]:KX@\2@:_20]3P7Z`1]:KX@\2@2_2c]2
9_2:1S4k7P4fKQK\64_2cIl8Ua1O_2V1F]5R2N;=\4[32621G0PEl;78d1m4a218b2V6P1FZ7`5N_2V1F]5R2N;=\4[32621
G0PEl;78d1m4a218b2V6P1Q8`5O_2U10F]5R2N;=\4[32621G0g4XKL78d1m4a218b2V6P1b=2_2o_22_2o_25_2S_2b1R41
2_2]V19_2YQ1[]1B_10d2\1K2_2W_15_2Z4\Hi@R15_2Z4mIk2_72_2Z\2N_2P1L]5R2N;=i1n52621G0VE4[;5@d1_718b2
V6P1a1P<5_2\70ag1\C5_2bT1cIW=Z:3_2^[2Z:2_2Vb22_2Yh23_2[6dP25_2f=c3\V113_2SE[J3_2J`DE_2H00m@;eX1Z
CX802133103;20B;_2Jb?`U1d2e8R8T<@P1>>_2H00a20o5Z86^T2026E2_2ld2M_2V1F]5R2N;=\4[32621G0mP1@d1m4a2
18b2V6P1b=W201_22_2Rc12_2Ue14_2Rf2j201_27_2\BVHm6G2QT12_2WU13_2Vk1[2A_2:g9Z25e2j6Mb5FZ2\:^4hF3e1
W27_2aT2`1Q2i6a684_2aT2n@8;_2i3T4bKR2aHf;DS47a66_2PGeg17`69P1_2U10F]5R2N;=\4>l22621G0mP1@d1m4Dl1
18b2V62M]<T14_2f^27a63_2fY1oT1R1_2U10F]5R2N;=\4[32621G0g4U9Q3m28f<78d1m4a218b2V6P1b=7_2d?U:SS1Am
;]79_2j2:^<U:^?dOX1d6Z1_2V1F]5R2N;=m3>[32621G0_4V9KKd=i3@d1b4:a218=\1GV6P1g1K1_6k1k1DR1_21P25022
9k4E[7?f135;UFn2;[6Da2i12c4S1n3130KZ6c1R?2_2Wc1U1_2V1F]5R25H;=\4i10`12621G0d9a3LiB@d1j42Ld118b2V
6P1`2:f:W1_2V1F]5R25H82=\4i10`12621G0_5T4a3b<S7@d1j42Ld118b2V6P1`2:f:\1_2V1F]5LU15H0:=8L5=W2:[32
621G0S88MR3Y5U?@d1m4a2180a2V6P1R3^3EZ6S1_2V1F]5R25=:072=\4[32621G0_5LP6_D@d1m4a218b2V6P1R3_:7_2V
G1kEEj1bR18_2f:b4f7g2l2Q3k>8`2^:Z`1]:KX@\2@=`2^:_Oj@]8o1I1X1b;\3\2@:`2^:Z`1]:I1l<[3\2@8`2^:Z`1]:
KX@\2@@`291R:jKi5V7^7]:KQ1V?\2806:`2^:Z`1h9DI1X@\2@9`2^:o7ZX1]:KX@\2@S1a2P250229k4E[7?d1135;UFn2
;[6Da2i1T1_1Q2S1n3130KZ6c1R?S1a2P250229U3<X1E0Z7?f135;UFn2;[6Da2i1f4S1n3130KZ6c1R?Q1a2P250229k4E
[7?f135;UFn2;[63@a2i1f4S1n3130KZ6c1R?Q1a2P250229k4E[7?f135;UFn2;[6DS2=i1f4S1n3130KZ6c1R?R1a2P250
229k4Ef3d3?f135;UFn2;[6Da2i1f4S1n3130KZ6c1d2]<R1a2P250229k4Ek5_1?f135;UFn2;[6Da2i1f4S1n3130KZ6c1
d2]<P1a2P250229k4E[7?f135;UFn2;[6Da2i1f4S1n3130KZ6c1R?Q1a2P250229k4E[7?f135;UFn2;T5V1Da2i1f4S1n3
130KZ6c1R?R1a2P250229k4E[7?f135;UFn2;[6Da2i1f4S1n3130KZ6c1V;Q3IDd251Mb5f9_Kk<j10S4Ok3b19BI^4[<2:
d20Y4l;@j3jE6P<T8b2g201T6458503?:X18`29T218j1T1I6B4T1]1@W20U3\1?D@D58JQ3g4g1Z2d1b4A`1==k2KP1o8FA
6;:=a24;0f14^39_1?Ei1EP16C;6>M03@Mg20f5?I0Cg44U4n16B4b2R7h;g1T9n1=[3k<g24X<6c24^5g201e16D12T11AT
15A;0403:?9GC3?3P1M4Bc13[1Y192<Q1112864?7@>5375?228512c1K24J1676489O5<02323841298J33@977A8C8_1JW
1A_1a1HP22F>29c1P15330611c12A;Z2>Kl1e11N>IQ121k20FH;422281S3R11<0n28?99U12<Ea17f1J7026>M034;9h2n
1n1TW12l7]2^3W;5h2YY1h12l7T1h20l3]?7B2o1i1GU1FQ1:H9U1K5;2[1H[19@`133Em1b1o>;]En7Z1h20f1f8n1h72o1
i1GU1h1:H9U1K5;2[1H[19@`133Em1b1l8T2\81R32321]2n;Z1h20f16n1`6l87B2o1i1GU1h1:H9U1K5;2[1H[19@`133E
m1b1f8Z2m3;_:lBE[1W1h20P5c2h2g92o1i1G1S1h1:H94P1K5;2[17@[19@`133Em1W5`2`@8i=V3X2h20f16;8466F13MD
T19::b2n1k5l12o1i11;91S1h1:H95OK5;2[17@9Q19@`133Em1b1o2U3f23371b1Gj6Q48]2S8W3BT6J;Gh2m3h24Ig4Z4@
7V=^<j72JP82Y4m34V1T1V?j27h2]1W6T6cg1EcB?h23X3^3Q1ZEb>R1k6fJ1b2m4e20?h2f1T5a5m7Q1c4oAQ4f3[A9ZBN0
6h2P7\5Z4Xi1R<<j200R9kP1h1R:n@W1313?j200R9W5S1jC]8R8o1e@8W131>j21Z>S1jC]8R8k@R2W131337j20S9fm1W1
31:j2SCj\1i4R2W131337j2jV1PP1W13538j2YS1h4hNW1353;j20F0Z80`[1UBW1318j2oG`>[EQ1l9IY19j200d8RS1QKW
1317j20Q2hT2W131;j200aB\Gh1R:n@W1319j200g[1R:n@W131;j20F0Z8a[1j@Z1W131:j20F0Z8a[1UBW131T1j2c9=V3
1@341W1k5j9Z1]2OU65n7W509:c1S2N60Z2Q5MS15W13e4^2Hj2Y7S36b5V1Y2b1;n8];n6l1Y=1P2e1;[1O`8_2U4j2Ej2c
9=T311l2hB_3c322n7a7S2Nb86R1Q6^26j2]:fOXH]4P;3j2dU2V19j21Z;g1c1GI^KQK5j21g[1aH_26j21g[1aH_247j2S
Cgc1W13533j2SCgc1X1j2Y4<l2_1o32?1G2A<19R3o5k20Kj>]7J1B[72R1]4n2G050X1Ae15DV1<j2QCT1f80g3?1U=Y1RG
Q13j2QCic1Q2j2i6S1a21?AM?@@b1P2b4^2<3X3;>59^2T3>B]2<P1^1S5Q30;O@Y1[3e1o5?Ke22U1B=R1d10>FY2X11W2<
:HCJ:BM]3Cj2[53a6W1S11IlBdKKW6@3V1d1B1l8S1j21W6i2U4AD1_4j80f?3Y7;S1a8a1k2k2319:032X1<W1B1`2W60Hj
2R4S62o;5R1Z5R10W20V2aGY5d5h1Q1BDEU6\2Z38j21S@cKgG_2Il5Dj21M`>0H2[KR8c6T4Ok3b19BIb4W<2>j21Q9U6_L
QB[3Q3;4:e1W2j8;j21Q9l68_K_H@:e1X28j21n?hK_H@:e1T1j21b1i1<o3k6f2c1X2EGf9]2<c2c1U4Y5l1T2ER3P1X5Q1
T4D9\14^8\2l5N05j21g[1c?];5j21g[1d=\=7j21d8Q6PM[Ce76j21d8RS1[Ce75j21d8RS1QK8j200g[1QKW131:j20GZ8
P4`W1UBW1313j2R2hT25j2_5S=g@_S15j2T=c1Rh1I2j2kV24j21g[1QK5j21dBRIQK3j2f8Tn15j21g[1QK`49j21b5TV1R
:_>^2d1k22j2kV27j2U13U6P>Za1_<V1j2o:P4JDB0f6d2m1_2LS5W1g22_28R48F=U2Y8Q1d3U18h4b3[4]3i1@T1=\2;4j
2]Ja7kT1:j2^P1d8o9k2R9BR5R2A6j2HZ8b>nLUB6j20jV2W131P1j2E10I]5R2N;=h72621G0VE4[;5@d1_718b2[5JP1a1
P<;j20F0Z8_9QR1UBW131Bj2S=2?W2i6W5Y3j8_3g4j1Z2a8W7F9\15j2[1jP1dT1V4@j2WR1g62_2[9n1k6h2X60W132236
j2G0Z8a[1UB7j2G0m7<a[1UB4j2a\1W4QF8j2G0Z8eW1k3j@Z15j2HZ8a[1UB3j2OkU25j2[53[Q2S13j2i`1QF7j2Hc6f1a
[1UBm17j2G06S8a[1UB3j2`U2Z13j2Z?`g17j2G0Z8V6ZU1UB7j2G0Z8a[1WAM3j2mU2M5j2h>?bg1T26j2HZ8a[1UBT2;j2
1Z>;G0WLW5j2nBT25j2T=[2hd1a23j2[T2_24j2h>`e1a24j2YT2@P23j2kV2b>7l2W?_Li@A8d;5l2g[1[Im3]63l2d8RS1
3l2g[1R84l2X=^N_R1d1m210h14?l293B24?<]2:Q1C3b6Mc;6W92914Q25c4LQ28d2DHc1CT2b1DFR7T2_2Z3AT7P135Z2m
210h14?l293=424?<]2:Q1C3Q1U4Z1Mc;6W92914Q25c4LQ28U2>DHc1CT2b11B;:MJ620f2T2223161b1Z203Z3A3P7P135
]1Fn2e6e3A`6\S1KW1X299g3P1:[192Y58`4==n1o212\1253?FU293>63@514011Z1M:12LC3h1g5c;6W92502310`1785`
5d1<m2DH\4W2n346T16W4f>5U3o21_11143?FU293=03230?2214011HAM:12LC3h1Dg2@i1`289M0T3M1JX10><:6W3o525
02310I24>785Y56d1<8V1]1DH9e2\1b1D_2^14:W1e1<88b1j5d5Q2T15]1l1o212\129?FU293>63@514011Z1M:12LC3h1
g5c;6W92502310Q18=85`5d1<m2DH\4W2S46[1W4f>5m1o21_11:?FU293>63@514011Z1M:12LC3h1m3i1c;6W92502310I
24F85`5d1<m2DH\4W2S4b1W4a=T15o1o212\1253?FU293>63@514011Z1M:12LC3h1_4W1c;6W92502310Q1>785`5d1<m2
DH\4W2S4[16W4a7T75Oo2n1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9f>5i1o21_1253?FU293>63@514011Z1M
:12LC3h1g5e5m56W92502310h185`5d1<m2DH\4W2f5W4f>5m1o200_11:?FU293>63@514011Z1M:12LC3h1m3i1S3S4[46
W92502310I2K85`5d1<m2DH\4W2f5W4f>5m1o212\1<?FU293>63@514011Z1M:12LC3h1g5c;6g8?2502310<D1D85`5d1<
m2DH\4W2n3`16W4f>5n1o21_1<?FU293>63@514011Z1M:12LC3h1T2h1i1c;6W92502310<<24F85`5d1<m2DH\4W2n34b1
W4f>5k1o212\1<?FU293>63@514011Z1M:12LC3h1g5c;6W92502310Q11D85`5d1<m2DH\4W2n3`16W4f>5l1o21_1<?FU2
93>63@514011Z1M:12LC3h1T2h1i1c;6W92502310I24F85`5d1<m2DH\4W2S4b1W4f>5_2o21_192?FU293>63@514011Z1
3I:12>=C3h1g5f3:P1129600W3`26g4_42502310Q1F85`5d1<8V1]1DH\4l181n34b1n2X1g5^7:T15i1o200_1<?FU293>
63@514011Z1M:128CC3h1g5c;6W92502310h185`5d1<m2DH\4W2S4b1W4f>5l1o21_1<?FU293>63@514011Z1M:12LC3h1
g5R9`26W925023102FN85`5d1<m2DH\4R24S4b1W4P7e75f1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W92502310h
185`5d1<m2DH\4W2f5W4f>5h1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W924002310h185`5d1<m2DH\4W2\4Y1W4
f>5g1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W92502310h185`5d1<m2DH\4W2\4Y1W4f>5f1o21_1<?FU293>63@
514011Z1M:12LC3h1g5c;6W92502310h185`5d1<m2DH\4W2f5W4f>5i1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W
92502310<<2K85`5d1<m2DH\4W2f5W4f>5i1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W92502310S14?85`5d1<m2
DH\4W2f5W4R9c55f1o21_1<?FU293>63@514011Z1M:12LC3h1g5c;6W92502310h185`5d1<m2DH\4W2f5W4f>5Q1o2n1?l
293Z1<]2:Q1C3`7c;6W9<6S14H5`5Q2m2DH\4W2n9f>5e1o22^1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5
d1<m2D3D\4W2^4W1W4f>5P1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9f>5Z1o230\1<?l293Z1<]2:Q1C3
k5d1c;6W92536Q1>@5`5d1<m2DH\4W2S4b1W4f>5e1o202]11:?l293Z1<]2:Q1C3U5@12217W1c;6W92536Q1>@5Y56d1<m
2DH\4W2n34V1;W4f>5]1U1o23]1<?l293Z1<]2:Q1C3`7c;6W92536Q25`5d1<m2DH\4W2f5W4f>5Z1o23]1<?l293Z1<]2:
Q1C3h5221_1c;6W92536Q25`5d1<m2DH\4W2f5W4n6g75P1o2n1?l293Z1<]2:Q1C3k5d1c;6W9<6Q25`5Q2m2DH\4W2n9f>
5Y1o23]1<?l293Z1<]2:Q1C3h551_1c;6W92536Q25`5d1<m2DH\4W2f5W4n6g75[1o23]1<?l293Z1<]2:Q1C3h5221_1c;
6W92536Q25`5d1<m2DH\4W2Z528W4f>5V1o23]1<?l293Z1<]2:Q1C3k5d1c;6W92536Q25`5d1<m2DH\4W2f5W4f>5Z1o23
]1<?l293Z1<]2:Q1C3h551_1c;6W92536Q25`5d1<m2DH\4W2Z528W4f>5_1o23]1<?l293Z1<]2:Q1C3h5201a1c;6W9253
6Q1;2@5`5d1<m2DH\4W2S4V1;W4V=_15c1o202]1<?l293Z1<]2:Q1C3f5120c1R4`76W92536Q1;2@5Y56d1<m2DH\4W2n3
4b1W4c4e3\65d1o22^1<?l293>6D514011Z1M:12LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2f5W4f>5e1o22^1<?l293
>6D514011Z1M:12LC3h1g5c;6W9253310Z1=85`5d1<m2D3D\4W2f5W4f>5P1o2n1?l293Z1<]2:Q1C3`7c;6W9<6S1M5`5Q
2m2DH\4W2n9f>5P1o25h1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9f>5Q1o25h1?l293Z1<]2:Q1C3`7c;6W9<6
Q25`5Q2m2DH\4W2n9a7T75R1o25h1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9a7W2l45P1o2n1?l293Z1<]2:Q1
C3`7c;6W9<6Q25`5Q2m2DH\4W2n9\5Y95e2o200_11143?FU293>323@514011Z1M:12LC3h1m3i1`289M0T3OS20><:6W92
502310I24>785`5d1<8V1]1DH\4b1D_2^14:W1R2T2j5f7T15m1o200_1<?FU293>63@514011Z1M:12LC3h1\3Z2\:V16W9
2502310X1?85`5d1<m2DH\4W2n1g3W4c4i7X25h1o20V1211??l293Z1<4P1W1:Q1:83]2f2013T2`2g8:6W9<6Q25Y56d1<
8d2DHZ1Q3W2l11g49m2R7c75^1\1o20V1211??l293Z1<]2:Q1:83T50Z2c;6W9<6Q25Y56d1<m2DH\4W2n1o7R7c75^1Q1o
20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9]<X25Q1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2
n9]<X25]1o20V1211??:a293E4?<]2:Q1:83T52X2U8]36W9<6Q25`5d1<m2DH\4W2f6W3f>5R1o20m1?l293Z1<]2:Q1C3`
7c;6W9<6Z1F5`5Q2m2DH\4W2U4h5f>5Q1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2U4h5f>5i1o201^1<?l2
93>6D514011Z1M:12LC3h1g5Z2g4`46W9253310X1?85`5d1<m2D3D\4W2^4W1W4f>5e1o201^1<?l293>6D514011Z1M:12
LC3h1g5c;6W9253310h185`5d1<m2D3D\4W2f5W4f>5Q1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2^5_4f>5
Q1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2n9P7e75T1o20m1?l293Z1<d1H:4LC3`7c;6W9<6Q25`5Q2m2DH
\4W2l11o7f>5Q1o20m1?l293Z1<]2:Q1C3`7c;6b6d2<6Q25`5Q2m2DH\4W2n9f>5g1o200_1<?FU293>63@514011Z1M:12
LC3h1g5c;6W92502310h185`5d1<m2DH\4W2f5W4f>5Q1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2\4a5f>5
R1o20m1?l293Z1<]2:Q1C3`7c;6W9<6Q25`5Q2m2DH\4W2U46a5f>5R1Q3_1<V1c2>63@514011Z1M:12]3jJ250231i1o5d
1<[4[<W1Q3_1<V1c2>63@514011Z1M:12]3jJ250231371<No5d1<[4h:b1\1Q3_1<V1c2>63@514011Z1M:12]3jJ250231
=[16h5d1<_1k2[<V;87l1DZ1S2X1Q3_1<V1c2>63@514011Z1M:12]3jJ250231i1o5d1<_1k2[<_;i2^3e11]1Q3Q1=<V1c
2>63@514011Z1M:128T3jJ2400231i1o5d1<[4Y652`57m6g62P4U1Q3_1<V1c2>63@514011Z1M63128T3W<b>250231i1o
5d1<[4[<Q1R3^1<j3>6D514011Z1M:12]3jJ25331g11o5d1S4Dd6f5R1R3^1<j3>6D514011Z1M:128T3jJ25331g11o5d1
S4Dd6f5d1R32M0<92j3>6D514011Z1M:12]3R8f1i;V525331g100_5?d1S4Dc1P5f5n894Ah1O2U1Y4U1R32[1<j3>6D514
011Z1M:128T3jJ25331g11o5d1S4Dd6f5]9Z32T39P1T32P6:7>17\1X111MCQ<UC315Q;311Q52`6Z1m326f162U3ka22U3
Uf22U3gY14U3TEEjf11U32U3f^12U3]S2NU31P6:7>17\1X111MCWO315Q;311Q52k7m326f165U3Q^2_1d112U3Xa24U3VJ
kb1X32U3U`23U3og262U3\L4U3YOk6RY1Q1U31P6:7>17\1X111MCWO315Q;311Q52k7m326f16i3Q4f3Q1U313l5:7>17\1
X111MCWO315Q;311Q52k7m326f16\<1T1U313l5:7>17\1X111MCWO315Q;311Q52k7m326f16Q7Z516I3U3R8hY2X1W3K@5
W3U1:7>17\1X111MC[;kC315R9IT1311Q52i1Q6m326f16i3?U3MW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16P1W3P
6:7>17\1X111MCWO315l9T1311Q52k7m326f1056MW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16_1W3P6:7;217EFX1
11MC=;_3^6W7V=315c6DE;f2311d3\12K;`5R1^1^226f16V3[3S1W3P6:7>17\1X111MCWO315l9T1311d3\12k7^18U226
f16X2Y4OW3P6:7>17\1X111MCWO315Q;311Q52a61W1m326f16Q1W3LS5:7>17\1X111MCc3cK315Q;311Q52a66R1m326f1
6NW3P6:7>17\1X111MCY4mJ315Q;311Q52k7m326f16P1W3P6:7>17\1X111MCWO315Q;311Q52h1R6m326f16\<1U1W3U2j
3:7>17\1X111MCYE2l3m5315Q;311[1e32k7m326^176a5P1OW3U2j3:7>17\1X111MCWO315Q;311Q52k7m326f16\2S1W3
Z2e3:7>17M3:X111MCWO315l9T1311Q52k7m326f16\2j9S1W3P6:7>17\1X111MCiFN^7315l9T1311Q52e6U1g1U226f16
\2NW3P6:7>17\1X111MCWO315l9T1311Q52k7m326f16X1W310W2e3:7>17\1X111MCkA[=315Q;311o2Q22k7m326f16e50
b5426W1W310m5:7>17\1X111MCjF\8315Q;311Q52h1R6m326f16e50b5426NW3P6:7>175V1X111MCWO315Q;311Q52k7m3
26f16NW3P6:7>17\1X111MCWO315Q;311Q52k7W3E26f16Q1W3P6:7>17\1X111MC]3KmJ315Q;311Q52k7^1^226f16_6Q1
W3P6:7>17\1X111MC]3KP8lB315Q;311Q52k7^1^226f16T1W3000m5:7>17\1X111MCWO315Q;311Q52k7m326f16h;C1:R
1W310m5:7>17\1X111MCWO315Q;311Q52k7m326f16h;C1R1W3P6:7>17\1X111MCWO315Q;311Q52a65S1m326f162R3Y:Q
1W3R4m1:7;217\1X111MCZ<VAe1315Q;311Q52k7m326f16NW3P6:7>17\1X111MCWO315Q;311Q52k7^1^226f16X1W3k2T
1o1:7>17\1X111MCiFZ3j1W3315l8T2311Q52X1\3U3^18U226f16Y4OW3k2T3:7>17\1X111MCWO315l8T2311Q52k7m326
f16U1W3P6:7>17\1X111MCn:^:;i2c6315R9n1311a3_12W1c6m326f165NW3P6:7>17\1X111MC\Lj2315Q;311Q52k7m32
6f16NW3P6:7>17\1X111MCWO315Q;311Q52f6T1m326f16MW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16OW3P6:7>17
\1X111MCWO315Q;311j3V12k7Z3B26f16OW3P6:7>17\1X111MCWO315R9n1311Q52k7m326f16e8NW3P6:7>17\1X111MCW
O315Q;311Q52a6Y1m326f16NW3P6:7>17\1X111MCeBa<315Q;311Q52k7m326f16f1W3>Fj4:7>17Y12K;0118DCS3N\226
21G0_G315Q9@^1311k452X218b2d2a3;26:[16o;NW3P6:7>17\1X111MCR4TK315Q;311Q52k7m326f16R1W33l5:7>17\1
X111MCY4mJ315^8b2311Q52k7m326f16\<1NW3P6:7>17\1X111MCWO315Q;311Q52k7m326T1A6OW3P6:7>17\1X111MCWO
315Q;311Q52k7m3241T1A6NW3P6:7>17\1X111MCWO315Q;311Q52k7m326T1A6NW3P6:7>17\1X111MCc1cM315Q;311Q52
k7m326f16OW3P6:7>17\1X111K1CWO315_8a2311Q52k7m326f16NW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16X;T1
W3P6:7>17\1X111MCWO315Q;311l44230=5h5=Km326f16Q1W3P6:7>17\1X111MCWO315l5T5311Q523>5R7m326f16P1W3
P6:7>17?LX111MCWO315Q;311Q52i6Q1m326f16Q=R1W3P6:7;217\1X111MCWO315Q;311Q523>5P6Q1m326f16T1W3P601
7104>17\1X111MCWO315Q;311Q52k7m326f16o20Q8T1W3P6:24>17\1X111MCWO315Q;311Q523>5R7m326f16R;U21U2W3
>Fj4:7>17Y12K;0118DCS3g13_12621G0V3i2_7CZ9315f3Z5@^1311k4524S218b2d2a3;26:4V16L901:J0^9Z1W3R4m1:
7>17EFX111MCk43k=f5d6315Q;311a32\1230=X7m326f169Z1[1W33l5:7>17\1X111MCWO315Q;311Q52i1Q6m326^176h
2\1m1Z1\2U1<M1<e1S1W33l5:7>17\1X111MCWO315Q;311Q52k7m326f16\2f3X61R2OW3P6:7>17\1X111MCY1Y2cK315Q
;311Q52k7m326f16R1W3P6:7>17\1X111MCf;X3e9a6315Q;311Q52i1Q6m326f16Y4S1W3P6:7>17\1X111MCY1Y2cK315X
7L9a2311Q52l6Nm326f16V1W3P6:7>17\1X111MC]35cK315X7L1221a2311Q52k7m326f162R1W3P6:7>17\1X111MC[1kM
315_8a2311Q52S1g6Y3C26KJ6Q1W3P6:7>17\1X111MCY11W2cK315_8a2311Q52k7m326f16V1W3P6:7>17\1X111MCa1FT
1iK315Q;311Q52e3m25Q1^18U226f16V3NW3P6:76717\1X111MCWO315Q;311Q52k7m326f16OW3P6:7>17\1X111MCY1mM
315Q;311Q52k7g1U226f16P1W33l5:7>17\1X111MCWO315Q;311Q52k7m326f16\<1P1W3P6:7>17\1X111J2C]3iK315Q;
311Q52k7m326MH6OW3P6:7>17\1X111MCWO315Q;311Q52Y6a1m326^176P1W3P6:7>17\1X111MC]3iK315Q;311Q52i6Q1
m326^176NW3P6:7>17\1X111MCWO315Q;311Q52k7m326^176P1W3P6:7>17\1X111MCbBd<315Q;311Q52k7m326f16`67N
W3P6:7>17\1X111MCWO315Q;311Q52k7m326f16`6X1W330k5:7>17\1X111MCR436iJ315Q;311Q52k7m326f16d1g:165C
T1W34k5:7>17\1X111MCR43PK315Q;311Q52k7m326f16\<16IS1W34k5:7>17\1X111MCWO315Q;311Q52k7m326f16i3b8
16IS1W3P6:7>17\1X111MCWO315Q;311Q52k7m326f16W3A?6e2[6Q1W3P6:7>17\1X111MCm4Q5WE315Q;311Q52k7m326f
168`3Q1W3P6:7>17\1X111MCY11Q2iK315Q;311Q52k7m326f16`4NW3P6:7>17\1X111MCWO315Q;311Q52k7m326f162U1
W3P6:7>17EFX111MCf41^J315Q;311l4212U4c31m326f141P1W3P6:7>17EFX111MCWO315Q;311l442o3k3m326f16NW3P
6:7>17\1X111MCWO315Q;311Q52k7m326f16Y;OW35j5:7>17\1X111MCWO315Q;311Q52k7m326f16e:R1W34k5:7>17\1X
111MCWO315Q;311Q52k7m326f16\<16IT1W34Y31_2:7>17\1X111MCWO315Q;311Q52k7m326f16\<16IP1W3P6:7>17\1X
111MCWO315Q;311Q52i6Q1m326f16X=1Q1W3P6:7>17\1X111MC]3iK315Z84a2311a3_12k7m326f16P1W3P6:7>17\1X11
1MCWO315Q;311l4212f6T1m326f16R1W3P6:7>17\1X111MC]3iK315Q;311Q52k7m326f16L1::Y1W3P6:06>17\1X111MC
]3DTK315Q;311a3_1230f7m326f169B1::U4OW3P6:7>17\1X111MCaM1c1315Q;311Q52k7m326f16V1W3m3LU1:7>17\1X
111MC]3^7a9T2c8315]7^2T1311Q52k7^1^226f16P1W3P6:7>17\1X111MCWO315T78c3311a3_12k7m326f16OW3P6:7>1
7\1X111MCWO315Q;311Q52Y6a1m3267^16NW3P6:7>17\1X111MCWO315Q;311Q52k7m3267^16S1W3P6:7>17\1R1511MCi
8T2T2SB315Q;311Q52k7m326?V16j1OW3P6:7>17\1X111MCWO315Q;311Q52k7m326?V16j1P1W3P6:7>17\1X111MCiDk6
a3315c1]9311Q52k7m326f16OW3KT5:7>17\1X111MCWO315Q;311Q52k7m326f16i3NW3P6:7>17\1X111MCWO315Q;311Q
52k7m326f16`4NW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16Y4P1W3P6:7>17\1X111MCWO315Q;311Q52l6Nm326f1
6Y4b:NW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16\:R1W3P6:7>17\1X111MCWO315Q;311Q52k7m326f16Y4P3_200
OW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16k77NW3\1c4:7>17\1X111MCWO315Q;311Q52k7m326f16NW3P6:7>17\
1X111MCWO315Q;311Q52k7m326f16k7MW3P6:7>17\1X111MCWO315Q;311Q52k7m326f16Z1W3101k5:7>17\1X111MCW5o
I315Q;311Q52k7m326f16h;C1655=?6R1W310m5:7>17\1X111MCW5oI315Q;311Q52k7m326f16h;9NW3P6:7>17\1X111M
CWO315Q;311Q52c6W1m326f16P1W3P6:7>17\1X111MCiA]=315Q;311Q52k7h3426^176OW3P6:7>17\1X111MCWO315Q;3
11c2]22k7m326f16f<OW3P6:7>17\1X111MC_Eg9315Q;311Q52k7m326f165Q1W3P6:7>17\1X111MCn:XD315f3Z7311Q5
2k7m3241?V16OW3P6:7>17\1X111MCWO315Q;311Q52k7h34241f16X1W34k5:7>17\1X111MC]3D36iJ315Q;311Q52k7m3
26f16d1DR:16IU1W3P6:7>17\1X111MCc1CXBj4k5315Q;311Q52k7[3A26f16d2Q80NW3P6:7>17\1X111MC[Ik5315Q;31
1Q52k7m326f16P1W3P6:7>17\1X111MCWO315S6>0]4311Q52k7m326f16NW3P6:7>17\1X111MCWO315Q;311Q52k7m326f
16P3NW3P6:7>17\1X111MCaMe1315Q;311Q52k7m326f16R1W35j5:7>17\1X111MCo;WC315Q;311Q52k7m326e106\2Y3O
W35j5:7>17\1X111MCWO315Q;311Q52k7m326f16\2U1W3P6:7>17\1X111K1Ck2P1k<4KV3V:315d2\8311Q52k7m326f16
NW3P6:7>17\1X111MCWO315Q;311a3_12k7m326f16NW3P6:7>17\1X111H4CWO315Q;311Q52k7m326f16S1W3P6:7>17\1
X111MCWO315Q;311a3_124P7En21L26e106W1W3Z2e3:7>17\1X111K1Cl@L]=315f54P4T1311f2Z22k7h3426^176S1W3P
6:7>17\1X111M2@R>\3`3V:315d2g5d2311Q52k7m326f16Q1W3P6:7>17\1X111MCV;e8Z;315Q;311Q52k7m326^176\2N
W3P6:7>17\1X111MC]3iK315Q;311Q52k7m326f16P1W3P6:7>17\1X111MCc3S9_B315Q;311Q52k7m326f16b5U1W3P6:7
>17\1X111MC60NV25_<m8U6315Q;311Q52k7g1U226f16S1W3P6:7>17\1X111MC602R35cK315Q;311Q52k7g1U226f16NW
3P6:7>17\1X111MCY1mM315Q;311Q52k7m326f16W1W3@_5:7>17\1X111K1CY1Aa1iK315Z72c3311i3W12k7m326MH6e3S
1W3P6:7>17\1X111J2C]3Y=_>315l5T5311Q52k7m326R1;76NW3P6:7>17\1X111MCWO315^9b1311Q52k7m326f16CX300
m@2l^1eE0433103;20;6BX300g=2a\1d23g2Mf:40j9095?8X300b8P]20??6X300b?PV2P1>X3009]6k1X6TX1e?>\>1N36
X300ce21N5X300ce2P18X300T[1^Z10O3:X300YAYT2025F]17X300^Q2TDI67X300ce21G68X300eBUV1gL1N7X300ce20O
3?X300_210Pc21=0022836X300ce20O4Y30\P2VE3Y30ce25Y30g6Tk1fC5Y302`e2]24Y302`e29Y30am1QH?032O4Y30ce
2I7Y30fg1O00jL4Y30T[1^Z1:Y30`OBm7Q=hJ1d5]24Y30eBmR25Y30gDVk1d58Y30\P1d1Qa1_2@37Y30ce293238Y30ce2
9323R15Y30b?lS1SR14Y30XX2Z=5Y30]m1>fG5Y30am1d@\76Y30ZIkFe=fG6Y30V`1o9@kJ3Y30ce2<Y30Y@k8g:`M08]1\
3R:l47Y30Y@YU2X1028Y30PAj^11;n5Z?3Y30ce29Y30km1cFL6I3U27Y30\e26MI[1>Y3010j^2n1[1h2AC160H4Y30Qe2A
6Y302`e2MI5Y30^ChP2[14Z3Q5dZ1cU15Z3aX2f=1<1Z33Z3Q503Z3\]2d72Z3Th29Z39Y8X6TX1T@`2b313Z3he1oO3Z3n^
2i61Z3:Z30\R1R9]U1S49J1Y1=Z30UA\4d4`4f<]U1]4J1Y1Y1>Z300Q?1^@iP1hE165C?6@Z300h]2V1:V1=5X1a3416IQ1
:[30o2Q<1^@bf116I8[30Uf2165CQ13[3Vf217[3Pe228I1<4[3Se2R116[3jm1X@R81]29[30Lf2ab2165C9[3mFRh1:d1^
1a2T114[3n`2W514[3Vf21]25[3Vf21[214[3Pa2U51;[3H\a1gN80c4361R28[3l3aJ2e2nJoI14[3Vf21<8[3PHk4]?ZW1
0_21@[300dG9V2P9TY10\8U1416IQ15[3^`1[<[I1A[31iDi;U<X1dOa1<H:Y1>f2I1R25[3Xc2S1i11:[31j3V8ZB2d5jLT
E1>[300WP1j\1^3@h1c1d1165C:[300ha2f2d116IF5[3k_2e4d115[3dc20`216[3dc200_215[3ZY2m5m616[31Y_2j61R
25[3Pa21S519[3fS1XZ1`1P5A4M1N[3:F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=7415[3U>[i1d>1=[3QLU30b16j
:lR1IW10X516[3Ya2l41Y1Y14[3Vf21c25\3Uf216I6\3f?^V216I9\3f?mC];TR1m416I;\3f?36POTR1m416IZ16\3R\2R
:16I6\3^\2f916I6\3Uf216I26\3Pd2T216I7\3f?^V216I27\3f?3ZV216I6\3RZ2R<16I6\3e4_a216I8\3n]2V816B6Q1
6\3RZ2R<16I5]3T\260\82]3Ze23]3]d215]3iD\9c>W18]3d4gA\1`6jT1n8d83]3Q<RH1]32]3Zg22]3T\23]3YR2`<2]3
_d23]3R]2h52]3ng26]3VW1^]13R3<5]3SIRh1b3_36]3h:QEV_1g5_33]3cT2]:4]3id2@n27]3^T1`Y1e1S5@n24]3`c2X
1@1^34^3VC_R1aM2^3fe16^3i\2m1P6@n23^3j[1iH3^3]d203^3bX1c12^3X71_34_3R6_DXT12_3P32_3fX1L`3L]5R2N;
=h72621G0VE4[;5@d1_718b2V6P1a1P<M`3L]5R2N;=h72621G0l>Y64[;5@d1_718b2V6P1a1P<M`3L]5R2N;;1h72621G0
VE4[;5@d1_718b2V6P1a1P<R1`35F]5R2N;=\4[32621G0l>Y64[;5@d1m4a218El16o5P1a1P<M`3L]5R2N;=h72621G0VE
4[;5@d1l2b418b2V6P1a1P<M`3L]5R2N;=j4m22621G0VE4[;5@d1_718b2V6P1a1P<M`3L]5R2N;=h72621G0VE4b5h55@d
1_718b2V6P1a1P<O`3L]5R2N;=h72621G0PE541Y;5@d1l2b418b2V6P1a1P<Q1`35F]5R2N;=\4Z10o12621G0VE4[;5@d1
m4a218b2V6P1a1P<O`3L]5R2N;=g50o12621G0VE4[;5@d1_718b2V6P1a1P<P3N`3L]5R2N;=g50o12621G0VE4[;5@d1_7
18b2V6P1a1P<M`3L]5R2N;=h72621G0VE4[;5@d1_718b2h5=P1a1P<M`3L]5R2N;=h72621G0VE4[;5@5^1_718b2V6P1a1
P<P1`3L]5R2N;=h72621G0VE4[;51>d1_718b2V6P1a1U6l1Y2c1M`3L]5R2N;=h72621G0VE4f8d25@d1_718b2V6P1a1P<
M`3L]5R2N;=9^72621G0VE4[;5@d1_718b2V6P1a1P<N`3L]5R2N;=9^72621G0VE4[;5@d1_7180a2V6P1a1P<N`3L]5R2N
;=h72621G0VE4d1P2e75@d1_718b2V6P1a1P<N`3L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1;m2f8M`3L]5R2N;=h72
621G0VE4[;5@d1_718b2V6P1a1Y3f8O`3L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1S1>f1f8M`3L]5R2N;=h72621G0
m<X84[;5@d1_718b2V6P1a1P<N`3L]5R2N;=h72621G0b>c64[;5@d1_718b20U6P1a1P<M`3L]5R2N;=h72621G0b>c64[;
5@d1_718b2V6P1a1P<N`3L]5R2N;=h72621G0VE41Y;5@d1_718b20U6P1a1P<P1`340F]5R2N;=\4[32621G0VE4[;5@d1m
4a218b2V6P1a1P<M`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<M`3LL`4R2N;=h72621G0VE4[;5@d1_718b2V6P
1a1P<N`3L]5R2N;=h72621G0VE41Y;5@d1_718b2V6P1a1a:^1R1`3LS3Y2R2N;=X4<1P32621G0VE4[;5@d1_718b2R4S2P
1V1:P<M`3L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a12m;M`3L]5R2N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<M`3L
]5R2N;=h72621G0SE24[;5@d1_718b2V6P1a1P<O`35F]5R2N;=\4[32621G0VE4[;5@d1m4a218b2V6P1a1P<M`3Lj3b1R2
N;=h72621G0VE4[;5@d1_718b2V6P1a1P<Q1`340F]5R2N;=\4[32621G0d7a=4[;5@d1m4a218b2V6P1a1P<M`3L]5R2N;=
h72621G0VE4[;51>d1_718b2V6P1a1P<L`3L]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<O`361C]5R2N;=T3c42621G
0VE4[;5@d1_718b2V6P1a1P<V1`32I]5R2N;75h72621G0VE4[;5@d1l5b118b2U60N113002V1P<]1`32I]5R2N;75h7262
1G0X8m<4o3o3[35@d1l5b118X1Y10F]505H113002V1P<N`310I]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<P1`310I
]5R2N;=h72621G0VE4[;5@d1_718b2V6P151Y1P<P1`310I]5R2N;=h72621G0h3]A4[;5@d1_718b2V6P15[1P<R1`310I]
5R2N;=h72621G0h3]A4[;5@d1_718b2U60P151Y1P<N`3L]5R2N;=[4\1o12621G0VE4[;5@d1_718b2V6P1a1P<O`3LDh4R
2N;=h72621G0VE4X4B_65@d1_718b2V6P1a1P<M`3L]5R2N;=h72621G0VE4[;5@d1_718b2]4h1P1a1P<M`3L]5e1<N;=h7
2621G0VE4[;5@d1_718b2V6P1a1P<N`3L]5R2N;=h72621G0VE4Y9Q25@d1_718b2V61Na1P<M`3L]5R2N;=h72621G0e>`6
4[;5@d1_718b2V6P1a1P<M`3L]5R2N;=h72621G0VE4[;5@d1_718b2V3o2P1a1P<M`3L]5R2N;=h72621G0AdD4[;5@d1_7
18b2V6P1a1P<O`3L]5R2N;=h72621G0VE4[;5@8V14_718b2V6P1a1^9a2M`3L]5R2N;=h72621G0VE4S9W25@d1_718b2V6
P1a1P<M`3L]5R2N;=i1n52621G0VE4[;5@d1_718b2V6P1a1P<M`3L]5R2N;=h72621G0VE4d1f95@d1_718b2V6P1a1P<N`
3L]5R2N;=h72621G0o<V84j6`45@d1_718b2V6P1a1P<P1`30KIc4R2N;=h72621G0VE41R8V35@d1_718b2V6P1a1P<N`30
K]5R2N;=a5V22621G0VE4[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0n;W94[;5@d1_718b2V6P1a1P<N`30K]5R2N
;=h72621G0VE4[;5@d1_718b2V6P1a12m;N`30K]5R2N;=h72621G0VE41Y;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621
G0VE4[;5@d1_718b2V6P1a1U9j2N`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1R:m1N`30K]5R2N;=h72621G0VE48
R;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0h;]94[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4[;5@d1_7
18b2V60Oa1P<M`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4f8d25@d1_718b2V6P1
a1P<O`30K]5R2N;=h72621G0VE4[;5@d1_7180a20U6P1a1P<P1`30K]5R2N28=h72621G0VE4[;5@d1_7180a20U6P1a1P<
N`30K]5R2N28=h72621G0VE4[;5@d1_718b2V6P1a1P<O`3000I]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<Q1`30KV
20U3R2N;=l1k52621G0VE49Q;5@d1_718b2V6P1a1P<N`30K]5R2N;=l1k52621G0VE4[;5@d1_718b2V6P1a1P<N`30K]5R
2N;=h72621G0VE4[;5@d1_718b2V63La1P<N`30K]5R2N;=h72621G0VE4b5h55@d1_718b2V6P1a1P<N`30K]5R2N;=h726
21G0VE4c4g65@d1_718b2V6P1a1P<M`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4[
;5@d1_718b2J[5P1a1P<O`30K]5R2N;=h72621G0VE4[;578d1_718b2V6L3a1P<N`30K]5R2N;=h72621G0VE4X4R75@d1_
718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4[;5@U1>_718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6L3
a1P<N`30Kj3b1R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<M`30K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<N`30
K]5R2N;=h72621G0VE4[;5@d1_718b2V6P1a1W9h2O`30K]5R2N;=h72621G0VE4[;5@d1_718b20U6P1a1a:^1O`30K]5R2
N;=h72621G0T=V4j34[;5@d1_718b2V6P1a1P<N`30KQ4[1R2N;=h72621G0VE4[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h
72621G0m=X74[;5@d1_718b2V6P1a1P<Q1`30K]5R2N;=h72621G0g4l7X1X74d:F5@d1_718b2V6P1a1P<N`30K]5R2N;=h
72621G0VE4h6b45@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0nBW24[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G
0VE4W3S85@d1_718b2V6P1a1P<O`30K]5R2N;=h72621G0VE4[;5@d1_718b2f2Dj2P1a1P<M`30K]5R2N;=h72621G0VE4[
;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0SE24[;5@d1_718b2V6P1a1P<N`30K]5R2N;=h72621G0VE4[;5@d1_718
b2V6P1MCP<N`30K]5R2N;=h72621G0VE4T8V35@d1_718b2V6P1a1P<4b30Z8a[17b30Z8a[1oBX105b30Z8P4`W1:b30Z8d
5lU1_8g;0005b30Z8[[155b30Z8cR1m86b30Z8R2R5[T16b30Z8[[15SD5b30m7<a[16b30Z8T6\U1ZD5b30Z8b1nY14c3Z8
[[155c3Z8P4ZW153c3Z8a[1:c3Z8UX1[3`6W2^;0027c3Z8P4`W1oBX106c3Z8a[1oBX104c3Z8\6TU14c3Z8P4`W14c3Z8a
[1SD4c3c6f1a[15c3Z8i;X1^NNd31F]5R2N;=\42X32621G0mP1@d1?]4a218b2g5>P1b=6d3Y8X6TX1e?>;d3Y8X6\1gV1e
?>Oe>027d3Y8X6TX1];f406d3Y8X6NUW1T@Md31F]5R2N;=\42X32621G0mP1@d1?]4a218b2V6P1b=5d3Y8X6TX1T@6d3Y8
X6TX1T@07d3Y8X6W2lU1e?>:d3Y8X6h3[T1Y8_60J>8d3Y8G`5TX1e?>Z17d3]6@Z1X6TX1T@Ke30F]5R2N;=\4[32621G0m
P1@d1m4a218b2V6P1b=Oe30F]5R2N;=\4[32621G0mP1@d1?09R4a218b2V6P1U4\9Me30F]5R2N;=\4[32621C30c?YA@d1
m4a218b2V6P1b=Oe30F]5R2N:01;\4M]22621G0mP1@\17m4a218b2V6P1b=Le30F]5R2J3;=\4[32621G0mP1@d1m4a218b
2V6P1b=Q1e30F]5R2N;=\4[32621G0W3P1Q1m2dH1>d1m4a218b2V6P1Z7W6P1e30F]5R2N:01;\4[32621G0n4d:YA@\17m
4a218b2V6P1b=Le30F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1b=Oe30F]5R2J11;=\44V32621G0mP1@d1U1g3a218b
2V6P1b=Me30F]5R2N;=\44V32621G0mP1@d1m4V1Z118b2V6P1b=R1e30F]5R2N;=[1P3[32621G0d7G@f9T5`2b6@d1m4a2
18b2V6P1b=S1e30F]4OR2J3;=[2MR14V32621G0mP1@d1?0Dg3a218b2V6P1b=T1e30F]5R2N;=\4[3100521G0aN^1L78d1
V1f3a218b2V6?@f3f4T5Le30F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1g7j5Le30F]5R2N;=\4[32621G0mP1@d1m4a2
18b2V6P1g7j5Q1e30F]5R2J11;=\44V32621G0mP1@d1@DQ3Ea218b2V6P1b=Me30F]5R2N;=\4[32621G0[?7YA@d1m4a21
8b2V6P1b=Oe30F]5R2N;=\4[32621G0V2cF5l778d1m4a218b2V6P1b=Ne30F]5R2N;=\44V32621G0mP1@d1@Dg3a218b2V
6P1b=Ke30F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=Me30F]5R2N;=\4[32621G0mP1158d1m4a218b2V6P1b=Le30F
]5R2N;=\4[32621G0mP1@d1m4a218b2V6L3b=R1e30F]5R2N;=\4[32621G0PE22F_8_2158d1m4a218b2V6P1b=Me30F]5R
2J11;=\4[32621G0mP1@d1m4a218b2V6P1b=Le30F]5R2N;=\4[32621G0oLm3@d1m4a218b2V6P1b=P1e30F]5R2N;=\4[3
2621G0PEl;@d1m4a218b2V6P1V5DR6=U1R1e30F]5R2N;=\4[32621G0G]1i6mG@d1m4a218b2V6P1V5Da4`1c1Me30F]5R2
J3;=\4[32621G0mP1@d1m4a218Dm1V6P1b=Me30F]5R2N;=\4[32621G0aE]7m3@d1m4a218b2V6P1b=Me30F]5R2N;=\4[3
2621G0PE<_;@d1m4a218b2V6P1b=Me30F]5R2N;=\4[32621G0PEl;@d1l2P2a218b2V6P1b=Me30F]5R2N;=\4[32621G0P
El;@d1m4a218b2V6P1d;m1Le30F]5R2N;=\4[32621G0PEl;@d1m4a218b2V6P1b=Oe30F]5R2N;=\4[32621G0T@k6T3g6@
d1m4a218b2V6P1g7j5Ne30F]4OR2N;=\4[32621G0iGS9@d1m4a218b2V6P1g7j5U1e30F]4OR2N;=\4[32621G0[9g;n81h
2@d1m4a218El132o5P1;H]<P1e30F]4OR2N;=Y3R1[32621G0mP1@d1U1Q3Ea218Dm1V6P1b=Q1e30F]5R2N;=\4[32621G0
m1m?m9S5@d1m4a218b2V6P1c5Q4f2U1Le30F]5R2F7;=\4[32621G0mP1@d1m4a218b2V6P1b=Me30F]5R2F7;=\4[32621G
0mP1@d1m4a218b2V64Kb=Le30F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1b=Ke30F]5R2N;=\4[32621G0mP1@d1m4a2
18b2V6P1b=Le30F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1X5Y8Q1e30F]5R2N;=\4[32621G0[2o6[3UD@d1m4a218b2
V6P1g7m1X2c1P1e30F]5g1008N;=\4[32621G0^?^A@d1m4a218b2V6P1d2m:Le30F]5R2N;=\4[32621G0mP11>d1m4a218
b2V6P1b=Le30F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1a1P<Jf3F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=Kf3
F]5R2N;=\4[32621G0`M\3@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0S9iG@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[3
2621G0mP1@d1m4a218Kf1V6P1b=Lf3F]5R2N;=\4[32621G0_ET1X:@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0RJj6
@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0V9fG@d1m4a218b2V6P1b=P1f3FQ1a2i1R2N;=]133Jk1[32621G0mP1@d1
m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1m1d;R1f3F]56k1N;=R498131j22621G0PP1L78d1m4a
218b2V6P1b=Nf3F]5R2N;=\481P32621G0mP178d1m4a218b2R4S2P1b=Lf3F]5R2N;=9R4[32621G0mP1@d1m4a218b2V6P
1U8\5Lf3F]5R2N;=9R4[32621G0mP178d1m4a218b2V6P1b=Of3F]5R2N;=:Q4[32621G0^<g9f:78d1m4a218b2V6P1l;e1
Mf3F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1m1m2f8Kf3F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1b=Lf3F]5R2
N;=\4[32621G0PEl;78d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0mP178d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621
G0mP1@d1m4a218b2V6P1T3]:Mf3F]5R2N;=\4[32621G0e>WB@d1m4a218b2V6P1T3f1f8Mf3F]5R2N;=[40[32621G0mP1@
d1m4a218b2V6P1m1V1]:T1f3F]5R2N;=k3?0[32621G0e>Lo2Z>@d1m4a218b217T3=Y2P1Z4W9R1f3F]5R2N;=\4[32621G
0RN1h278d1l2P2a218El16n4P1P1^1S<Nf3F]5R2N;=\4[32621G0mP1@d1<?P4a218El16o5P1b=Q1f3F]5R2N;=\4[3262
1G0RN1h2785^1l2P2a218b26o5P1a1P<Kf3F]5R2N;=\4[32621G0mP1@d1l2P2a218b2V6P1b=Nf3F]5R2N;=\4[32621G0
_3]M@d1:1?P4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0mP1@d1<`4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0_3]M@d1m4
a218b2V6P1b=Kf3F]5R2N;=\4[32621G0PEl;@d1m4a218b2V6P1b=Lf3F]5R2N;=\4[32621G0RDj<@d1m4a218b2V6P1i:
h2Lf3F]5R2N;=\4[32621G0U5cFS5@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1d1m;Mf3F]4O
R2N;=\4[32621G0mP1@d1m4a218b2V6P1T1Z9R3Jf3F]5R2N;=\4[32621G0mP1@d1m4a218b2V6P1b=Mf3Fi3c1R2N;=\4[
32621G0i?SA@d1m4a218b2V60Ob=Lf3F]5R2N;=\4[32621G0mP1@d1m4a218=T2V6P1m<DY1f3F]5R2N;=k1`2[32621G0S
3i555g2d11TC@d1b4:a218X1Y10`2d3P1g1MW:DMf3F]5R2N;=R1Y3[32621G0g8UH@d1m4a218b2V6P1c1n;Mf3F]5R2N;=
Ch3@j22621G0mP1@d1m4a218b24Q6P1b=Lf3F]5R2N;=\4@j22621G0S8iH@d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G
0mP1@d1m4a218b2V6P1d1m;Lf3F]5R2N;=\4[32621G0]D_<@d1m4a218b2V6P1g9j3Kf3F]5R2N;=\4[32621G0kLQ4@d1m
4a218b2V6P1b=Lf3FW1U4R2N;=\4[32621G0mP11>d1m4a218b2V6P1b=Kf3F]5R2N;=\4[32621G0mP11>d1m4a218b2V6P
1b=Kf3F]5R2N;=\4[32621G0PDl<@d1m4a218b2V6P1b=Kf3F]5R2N;=\4>l22621G0mP1@d1m4a218b2V6P1b=Lf3F]5R2N
;=:0P4[32621G0mP1@d1m4a218b2V6P1b=Lf3F]5R2N;=\4[32621G0l>A^A@d1m4a218b2V6P1b=Mf3F]5R2N;=\4[32621
G0mP178d1m4a218b2m58P1AP=\1f3F]5B_1N;=\4=;a22621G0R50bA^8JL78B=Cm42S1Z118b2m58P1A8DS9n2Lf3F]5R2N
;=\4[32621G0mP1@d1a4;a218b2V6P1R3_:Lf3F]5R2N;=`3K[32621G0mP1@d1m4a218b2V6P1`2Q;2g3S66g3S6QKeIP1m
<5g3S6Wi1W1T86g3S6gd1g5T817g3S6g4U5Y_1W1T86g3S6]i1a2Q1[38g3d3^2S5aNgEQ1a23g3S6eS14g3S6^IX`13g3S6
gY24g3S6^IUY18g3d3^2\F1o2m1RO<g3S6^4e=R1o8n?0K10h16g3S6TBoGAX47g3S6]>c3f3bCc53g3S6[Y1:g3S6g4d6gB
b4IeE5Q14g3S6g4lm13g3S6dR23g3S6]_17g3S6TBYLD083g3S6QB4g3S6QBoE9g3S6n=R4b@S<0ChI5g3S6dR1S<04g3S6d
R2l79g30R6P7RU12e7\>e45g3S6aKf;[K4g3S6jV1iK4g3S6WY1\I4g3S6^IZ98g3Y4i1Y56o?TR1i24g3Y4i1a52g3S63g3
S6lT13g3S6TB3g3S6^I4g3S6\F13g3S6V^17h3S=RU12e7\>e48h3S=RU12e7`<k1e4Bh3`:0a2a1cQ1l12I01101[67\>e4
8h3S=RU12Q1c6\>e4;h3S=RU12I04e6Z>1e4>h3R<>AW8d6FnC_12e7`<k1e49h3S=a1`S12e7`<k1e4:h3S=gKZ92Ik6`<k
1e4;h3`:0a2RU12e7`<g13e49h3a<1?RU12e7\>e4<h3a<AUS1l12Q1c6`2k;e4D9h3S=RU12Q1c6\>e4D9h3a<ARU12e7\>
e4D9h3S=g?k?^52e7\>e49h3a:a2RU12e7`<k1e49h3`7b5RU12e7\>e4b19h3S=c7^M2Q1c6\>e48h3S=RU12Oe6\>e49h3
a<ARU12e7\2o;e4<h3`:04j1Aa1`S12e7\>e49h3S=W8_CZ92e7\>e48h3S=RU12e7\>e4D2i3R=2i3R=3i3W:j23i3R=hk1
5i3R=UU10Q15i3j2W:cc1S21j33j3ZLeW12k@^F6k3S;1Ye1d4m>1k3Km33P4T76<;Ni5_9a7T2g6h9W1Q1P4Z78\1V3:o1Q
2Ok1L7l3PX1_2^Dl3o;0S1l3]2P=Q9k3P1k3Ei3@2_12_2i5a3`1o32V3h2C6^51M732237k1Z3Y8AS4n3RA9L`V15Y?J^1;
109:I2Dg9c2h1Z3V1U5Ke2g7V;i5U2Q1T4T3XCj4S2j285n3gi1[2j:[=R2k5J1?2R1E_13o11W3B25O3]2Od34f2T10]33K
;F=T1\4MX1M_2h2V2IH2@S1T11L]1B0?2a10a4m2Y3T2EX1^1T2n62j1BP23o3SY1mC>o3cGY4g3f2d1N=m1i1jCW@U2i41P
4CQ4`1I\Bc2b2R1b8Ek5L@n4eE0_2Gc3_93Q4bY211b_21R45R4`;l?>Q52]^1i55S4Zd1PG_1U75iE]<j@f;nG5U4e>V@dT
1H4U4e>kd1H5U4e>V@dT1H7V43^4m2Wm15_>4V4Ajd1eD3]<ij1d14W421\13Y4QNT_13Y4W`104Y4k[20n51Z48[4=e@;^O
0eE89[46l@;^O0:ZE85[4UZ1f8];_63[4UZ1f82[4`W23[4f5@1[42[4ck12[4]U1T1h<l1g175R1g4D1g1<k1U2U2JT74j3
2j1Me2;G=>;=m6T8?R1o<l42e1Y1h:2P55R8OX1b130Bm8Ci1<Z3_2[2c2b1m1Y31Q2F011^=EP1J7Z3;U3D@Y1h2R21VMNf
6c4h1\7R6m3DR2b1Q3W1<A]1g4:R29j1X1aE`6b1U3_3h15A4@>b4o<S2:QIl<36`2]1]?]:o21:b4b5R21m<2RO`7i3PE4b
4Sj1Q118b4]2^>jO0[1YD82d4bP26f4a7l4X1>kF4lN[X1P1ZC2h4o=3eJU4T\1Mi4W4l7Y5k7\2^2Y2U1Y52h2`5\1X2h9S
2Ka46b2AU4o1Z4:2W1>3P5h2PY1<P5WCR2U1W4m4V5m5X1U?RBJ4R5aP1V:T12R5m[15T51i1jAVA2T513T51Xb24U5RKZ1_
12U5[X12U5lJ1U54XKPf1i111Z54]5E\3UG5_5a2S7mHQR13_5T1`81`56b5Q=R2]1Rg1P82b5bf15TIR2c4b4g;6g58dU1g
3P9SL1h55h5U@mGnD`E6h5P8R4P1\FQ44h5Z@b]1j;5h5_1eGn2RA1j54j57n]1fC4j5V1YS1k:2k5aX11oB2l5md27n5\<0
CbV14n?>^7YJ>d2f2f2P4\Ke4P2]16Eg75P6SCj5]3g13P6nHU54Q6gc1nCh<2S6]a1<W6U5U2X<Ih5EY4c;g1WR1d108\6V
500l6]T1o5S?1\64\6fH_@iQ11]61^62_6lA1_61`61a6?c6i4SEG21a1m30=X7[MAX5j41c64d6h<Ra1c@2d6_^22d621d6
3d6km1aC2d6]a23d60\a22d602d6n33d6]3@2d6h<2lg2002f6^e11g66k6a]1LP2P4V17l6R6>0fCnQ1_A1P75P7W>a@b7k
E2P7UW14P7^>jO02P7jk13P7fj1S17P7YB\3U3T6VQ1I2Q744U7X;UCl_13W7j2B7W71h2Bjg12_H2W7]31X73X7eLnV12X7
bY12X7o9=Z7_1]<Q6a6_<S6k3V5\1l3l3g62Z7bS26[7m?PBQ@n:X:2[7\L1[702]7jY21]72]7_P13]7_P1^:1^703a7jJS
8>b7^:P20X5b5TF@3a1P3;g2m:3b7jJS84b7X8U2<2b7^:5aH<40V52f7b_11f73f7hCX92WQ1gd13i7SJl>2i7PY11i75k7
oA[?DRX11k71m71o71o7;SIl1l5=3e3\6P7O2XN1P82P8]T1<R8V60h>mI0]6\=S111T<2R8ZN7R8T70Nf>5o61S81T81T83
T8QT1X=3U81Rf12U8Tf12U811U83V83dS22W8ZN1W81X81Y81\82\8l<2\8RN3\8]MV32\8cZ16\8jDW9a<PBbC5\8dZ1PB4
]C2\8X`22\8T<2\8XX14`8VK[2@1`8Jb8S:R8A2S6g3_62]21i5a3oAM42322;k1b1g1V4R43c8Xb1a75c8Z<;h]154c8la1
R7C3c8la1f71c81d82d8[52d8a22d8iZ18g8Z2`E0^Ao=PG32g8Z21g84g8Z2a5^Q104h8Y1m=P[12h8Yj12h8Rj13h8Y1nh
14h8Y1]`1`82k8X83k9W=^X11S94S9H0nZ23V92U12Y>hk12Y9j14Y919^12Y911Z9C_<V1i744b6DU5Q3LU8Y@T47i7Q6i1
R2X43^9BT\14^9BT\1jT1K_9Di1`1f1S5k3Ed8YDj:^21J;_2636D03c3j80R4j29b9?=o_1P71C6ZD3b9?06b9m`1P3d1\2
C@b9c1R7VX1Al3102[21C6?l3c34b9P1Qc1a44b9P1of1C9n:^S1QC\1@4]=k3a22f9a^21f9FVAW1n6C:[5c>Z9T43l4o92
6g5l16m2i1C431k96k92\4UGmN[65l9]^1Z1cHZ31o94R:0_]2G5R:=e`1P7aD2R:@3R:@cg13R:@S@1R:3R:312R:b]12R:
V14R:`W2c1U53R:b]1Q46S:C2bQ2^3^81S:5U:d8T]1^2[F3gN]l16:V:16i30S4iKe@\1R81V:2V:13V:163V:1bY12W:31
W:7_:S>1e7]8kEJ2`:Y51c:2c:h:2c:mj14c:]d1a2C2c:X[12c:WV12c:o72g:Vb12g:21g:2g:R>2g:_U24i:Za1X@;1o:
1Q;3V;l;]V12X;X@1X;2Y;cV11Y;4\;o1l<\24\;l]1l7^E1^;6^;n@Z3i5\<QJ1^;<fEAdT10b50e3h<g1j4R2h11a;3a;^
f142a;^f15c;0[[1bC`14c;0m6]T12c;03c;\[1SE1c;1f;1YS22j;UQ204l;T=f>T16l;W3l9c1R=V12\IZ1En;W3W2NQJ7
X1]F_241381@055[3n<j21o;04S<S@6_]19S<S@i7W=X:HEQ@d:9S<l7l2o3f4cOj1W<Y24U<h1U=C5V<H>i?W45X<UV2J[2
Q65\<WJSOT4b;7j<OPH0dHm8W82RU1[\1;d<[:U3T1921o8k4aEfA1d<3f<oa1[63f<YP1eA5f<YP1eAQ112g<L1g<2i<11i
<2P=m11P=6Q=2k9S2X1`i15Q=n9\3ih1:02U=n?1U=1\=2`=kZ21`=1a=2b=\G1b=1c=1d=5YA7aDkZ1\78mFX=2C0]Y1012
n=k=1P>1Q>1S>1T>4T>j1e4je18T>=R2S1\=_9f5dM1U>4V>QEoY1Z83V>QEg82V>]401ZS11W>0;Y>04n3aA0W=o11iHa37
Y>0S4`S1YDi118Y>T4?YKX63\2RE2Y>hX13Y>eW1YD5Y>T4`S1YDk18Y>]62`1125eP13Y>0S45Z>dW1T2TBm>5Z>_BY5o3V
:1Z>4Z>4[GYV12Z>S43Z>S4RR14[>UGmN[63[>UGYU11]>2_>Wj11`>1YN05a>10S_1g11b>3c>0^>1c>6c>0c6ZG_F^<3d>
nMnR11h>4j>e@5_]13j>Hl?2j>Q@3j>e@bh11j>7l>0[3h1YV10\41n>4o>1l=oj19o>1l=XU18=\1_2RA4V?dV1YAgA4W?0
2[i13W?OQT22W?k98W?d;S2R20_:P9X:8_?RHWF36K3W5=_@S:b4^2Fa3W1<]91NPS1d12c?01d?002f?`B1g?01j?>k?b21
b3712j9R2\?T4K_EK2o?`j11o?3o?dk1:2U@nP21U@:V@_336a8_@S=b1d>f=9V@_33YV12b1h6mG84W@c<g8Q_11Y@1Z@@Z
@gS1KJ8I2101Oc5\211_C3Z@1W23Z@Y2ZP24Z@eL5m91[@2[@hI1^@2d@oo12d@oE1d@3f@gV1b@=g@JS2:nU136On2\7^Bo
211i@7VAeQ1o83l>g8[2002XA01YA:YA7\20^T1[7V1\<b4S66[A\=0f?m8RG8aA\2T@X9]BVH3Q34cAgb1]713eAT1UT12g
Acj14gA^BQ\1P72SBTf12UBcj14^B1[\1a94^B[T1172^Bjg12^B]Y11^B3^BKZb11`B5bB;`JkFh71dB2hBi?6gJ<e5V3Z1
m;3jBT]1jH2jBm\14jB^3lY1W21kB002mB^m11mB2mBnh11oB1Ug12fEQT14RCeI?S^11RC2RCcI1VC01YC7ZCf@W=i?b>h8
42ZCTU24ZCbb1dC12ZCbb15ZClY1e8dC19[CjAS2oEY34W36^53\C\Fh`11\C9]IW9[1V]1V2;8T1Z34dCbV202;dCn4_X12
b308b:`:0k13dCTa104fC:RV1ZO5fC:RV1ZOV11fC6gCdV1b410D2hC91hC5hC]9l\1X6e34iCd:^W1W>3nC0^i14nC0^i1D
3nC_i1D2nCk[13jn1^?Z12RDYV11RD6TD10]a1`D25TD1^a1`D24TD1oU221TD4TD2nU230002[Dl^16_D`Q1]2Z;W>S62aD
12fD23gD2S?4gDUf1242gD23hDoDb41hD1iD1iD1nD2nDea12nD52nD;2nDd;3nDcj1\32nD]R22nD]O9PE012n4Q8X4e1c5
3PEiH41QE5TE2[4_3fD2TE21WE3WEbH42XEj]11YE01[E2[EXa11\E2^Eg@1^E2_E13_EjO04_E;^O01aE2aE^\15bE1eOfE
85bE1eOfEn85bE16^OfE2mE_J1PF1SF2SF]k13SFb]1g22SFlO1UF8UF0Z2<\58h5X?1WF4[F12j91aF1bF9bT1]4[2a1b8g
Ka1<01fF01jF6kFT2X3[5m=02kFV92aIVU15lFlV1X12A2XT1f]1=oKn3R4>h<Y1O[NKn3i1`261dP13PT1]>J03QJU2e]14
PGi=_W1m64ZS1jHREk201QG7nd1^4_1k1g4n7`301iH9oJ;U1h72a<a7d8a91SG3SGZW1F00005WGY?S=hNX92WGVk1002dh
1W85YGgS1O001WW101ZG4PLmEeNV302[G^83iMbD\6001Yc11aG1UT11kG2mGUQ21nG9Pd11>0_10H5103RHd2iM00:XHj6V
520VJS6b9?a99XHL[:3P4EnQ1^5W34XHYBBfS11XH:XHj6]4_I5n3f4n8e:13ZH\8n@3ZH4T82ZHeH3[HS2jN2\HS8002lR2
l33_HT8P31`H3`HR8jA3`Hc7ng12`HB:aHY1]1c1d7]4K_1^W1h52dHYk12dHSV11dH1eH3eHb712iH:4iHb2kB]NBjH80EG
=[2\2N[1P8f700`2Y1fNY31jH5kHn7=Y4j54kH7QT1`?1c[101mH3mH_?k23nHHc?4nH=J`52SIiA1SI1TI3TI_CfO1TI?TI
4^5R2X2o2k5Hd:a8_73=^601WI2WIWA2WIPM2WIc?1\I1]I2]IPI3jIGb?4`I:[?VY15`Io1X@h6V41bI3cIa8W]12cIa81c
I4VP1g2gZ1g:5gID]2ZEn53gIJae13gIPA]71hI4hIP[1083kIS5k51mI2nIhS15oI6QH2l<4oIX6RBdT11RJ3UJaG25VJ]8
c?TOi12VJQf11WJ01[J2`Ji7:`Ji7o70_7YIV1f61S2=`JX7@__1C0C00b28Y1[44aJ9ek1T31aJ3bJT6n@1bJ4`OeNS191h
K1dJ6nR1d7^X10011]R12eJSo11gJ2gJiI3hJIP99hJZV12b308]1]9^82hJoo11jJ2lJ21mJ2oJj52PK^25PK1ja1e4c13P
KYe1l81PK1RK1TK1UK3VKQ>V<2VKd<4U`20No44WKfh1e2o11[K2\Km`15]K7R4m?XV12_Kkj13_K`P211_K2_K_j12_Km71
bK3bKQ7n14cKga1c2^82cK31cK1eK5hKW=[2iV1Q21hK2jKZe14kKZ?c==1lK2oK\@1PL5RLf3m3]2da11RL1n^12SLmm11S
L2TLlh11YN1hZ201a`11eP11YL4_o1Y@d1[52[L\g12[LV82ma1VH01XN2bR1W41aX101[g23^LUj1S103QS1Bh53cLoY1R;
01dL2dLj<1eL3fL0n_11gL1hL2jL_k11kL1QM02[W1l[103RMU9g:01SM1h_21ST101_c101iR1001Rc20006_MfEVJ_2700
2bMnc10002fMd\1001iM1ih11k\201oM5XP1?2WW1T>001hP1003cP1U2k45hU1`9iH[;a21gR10003QNW7T;8XX1fDD7]19
iCk22[l1\21]U11RN003SNl6Q53SNV5P<2]k1j63Pg2002]S1_32^S1_31UN2UNaC1XR1001VN1U_12PR1k8003XN\:a85ZN
dd1T4111k`12^Ng[11^N1SS11SS14`T1bLnA32eb1hU12]R1Pf1001UW11bN1bN02mOW;001gN1_e16hNg?m8Z@7`61lN2nN
iA4nNZ8h6d]11SO1UO1WO4WO\8h3f52WOlA2XOk;2][1V65ZOY3i1i:[25ZOS5i:MUW11ZO1\O2]OQ:2`Z1S=1_O2`OSP11`
O2aO^72cOn93oW1];22hOo53hOT3Z^13hOi<12hO^31hO5hOgM7b2i;4iOF`3V=3iOeDSB1kO2kOle12oOgB1oO2PP1j11PP
11RP11dX11TP12UP1eW11WP12XP111XP11XP12[P1\N2[P1k:1^P1;_P1\6lOg8W30c2T3`24@2_P1h@2_P1n@3_P1[1b?3_
P1m;P54`P1X2[2n^13`P1j[1\>2bP1004cP1Y?VW132cP1\b12cP1f21cP14dP1Z5`2F1eP12fP1o@6fP1C2h7^2V=1fP11g
P13gP1S9d22gP1n@1hP11hP11jP12lP1]72nP1a:1PQ1002TQ1b51TQ12TQ1b51VQ11XQ13ZQ12_V101[Q12[Q132[Q131`Q
11XW12_o111fQ11fQ12gQ1e]11gQ11hQ12iQ1]f11iQ13kQ1b2f\11RR11SR11TR101VR12VR1m82XR1W@1[R101Wf21cR12
cR1d`11dR11gR12iR1Q51kR12Z_1Y@7kW1l1X7cQ14W3001oR12QS1T_11QS12SS1o23SS16d12SS1]:4SS1gAa=S22SS1n2
1WS13XS1h;P91ZS12ZS1b<3ZS1h?WI0003[S1^2T@1\S103[X1kHTG1hT11iT12]S1_31^S14^S1e2IZ901_S10004cS1Z7e
]1R31cS12eS1\21eS14fS1d1g\1Q71gS11hS11jS12jS1k6002_o1mA1kS12kS1^d101lS13nS1P]1W31PT11QT12QT1W=3Q
T11ob13QT1QMn51ST11UT13UT1`3g34UT18?e24UT1X3e1SZ11VT11WT15YT1Cb2kV101YT13ZT1[8bQ11]T11]T11^T11`T
12cT1nJ1cT11dT11eT12eT1a52hT1`W11hT13iT1^Q1Q61lT11nT13nT1PAYD02SU1k91TU11UU12Rg1VC2XU1b21XU12XU1
A1YU11]U12]U1W;001T`23^U1Y??1^U12^U1gX11_c101cU11dU11fU11Xj101hU11jU13jU1jF]63kU1UG`B005nU1T>`9;
gH1PV11SV101TV14UV16][1Q62^V1`a11aV13aV1f4k22aV1f401bV10002dV1i^11eV11iV11jV12nV1P_11nV12QW1];1Q
W11RW11SW13SW1WAT22TW1j>1UW12YW1R`11YW11[W12[W1B1\W11^W16aW1lZ1G0001`W13bW1VF;3dW1h3jU10001gW102
`_1001lW11mW11nW10001PX11QX11SX1003VX1P1S:01WX14WX1c1T2M05ZX1i66P4nH2[X1nM1\X12]X1k22^X101^X11_X
12`X1]701aX11aZ103fX1XY1K01kX11PY11QY12RY1g62UR2oF5SY1@VV1h2i21TY19TY1oV100_2^31U2900001UY101\j1
1VY11Y`11XY1001ZY101\Y12\Y1o]1002_Y1f[12`Y1b53`Y1b5oX11`Y101aY12aY1<1bY1003gY1iU1U41X`201b_11kY1
3ca2j1d42nY1i^11oY11PZ11RZ12WZ1[31XZ11ZZ11[Z10001_Z10001bZ101dZ12eZ1R^1002hZ1TU101jZ11lZ12nZ1h`1
001P[101S[11W[1001][11^[11_[12`[1Y[11b[12c[1h31c[1000003f[1`P1W;1f[102g[1cW101i[15i[122=86i[122=
8Q;1P\12Q\1^11V\11Z\15Z\1kH1101\\13\\1TS1U41]\11^\11_\14_\1?PX1f21`\101a\11b\13e\1]J^11e\12e\1dS
12e\1K1g\11g\13h\1?\H1h\11l]11m\13P]1C^H2P]1C1P]12Q]1TB1Q]12S]1e^12_]1oZ12_]1e]12`]101`]11a]12a]
1^Y12a]1_U12a]1aY14a]1bY1112a]1fV12a]1^31b]11c]11d]14e]1gQ1W522g]1_H1g]12g]1PT16j]1`LA_13_95j]1`
LA_132j]141j]11Q^12Q^1QZ11W^11Z^12Z^1`21[^12\^1`L1]^11_^16a^1f6o1V4J81a^13c^1W3UJ1c^12c^1S301g^1
2g^1R?2g^1V?1h^102l^1_U11l^11m^11n^11o^11Q_11R_10001Y_12Y_1^X12\_1W41\_11]_11^_11^_11b_11h_101i_
11k_12l_1X11n_11Y`12Y`111\`12\`1>1]`11^`11_`12_`1c71``11``13``1d7C1a`13c`1hV104c`1hV10M1e`11f`11
g`12g`1eV11h`11k`101l`12l`1_41Pa11Ta12Ta1hI1Ua11Wa11Za11[a12[a1b<1ea11ga11ha12ka1`J1la11ma13ma1n
U103Qb1V6N01Vb11cb21ab11cb11db12fb101fb11gb11jb13mb1RP1k51mb11ob11Pc13Pc1f2R81Sc102Tc1mF1Uc11Wc1
3Yc11RO1\c12\c152^c1ZL1^c12_c1kR11_c11ac12ac1`:1dc12dc1QF1ec11gc11hc12jc1[<3jc1[<UG1o[21kc101lc1
1mc16Rd1o1J1215Rd1l21205Rd1Q3P9111Td11Vd12Wd111\d12`d1XA01ad11be14cd1W3a:e?2gd1lK1gd13hd1>02id12
1kd101nd101Xe12^e1TE1_e11be11ge12ge101he11le11ne11oe12oe1YD2oe1SF4oe1U:1Q:3Rf10Q13Rf10K4Rf10n1_M
2Rf103Rf1nE41Rf12Rf1O1Xf106if1o6X1Q1a9f92lf101mf11of11Pg12Sg1YT11Sg13Tg1P911Tg101Ug12Wg1V?1Wg11Z
g101dg11eg12gg1UC1hg11jg13kg19C2lg15BSQ2o5>1Q8=00_25NY21V2042o23Ph1\DD1Uh12Zh1lH3Zh1E=2Zh1S11[h1
2]h1fD1^h12bh1=1bh13hh1:_E1hh12hh1jE1ih11jh11kh13Ri10oO3Ri10_E2Wi1k61Wi12Wi1i51^i11`i11ci14ei1cH
Z3`31hi11hi13lj2:41ki13mi1nC=1mi11Tj13Wj11?2Wj112\j1k51\j12\j1V22]j1nE1^j12`j1=1`j11gj11oj11Pk13
Qk1W1g43Qm13`?1^k11ck11ik101lk104mk13001mk13Ql1001Sl11Ul11Vl12Vl1B1Yl14Zl18e1n:2Zl182_l1g91_l12c
l1^51cl14fl1e;6T71hl13nl1eCd61ol102am181am12am1gI1em12fm1[21gm12hm1g12im1e11im12jm131jm12nm1R11n
m11_o103]n1CT12]n101^n14`n1i=\7a12fn1Q13hn12l=1in13jn1c<m73jn1V8g12nn1U11on12Qo125Qo12R3Fl31Ro11
To11Vo11Wo11Xo11Yo13^o1A84^o1Am;Z<2_o112_o111_o13oe21B2go1W<1ho12ho1S<1jo11no11PP22VP2a<1VP21XP2
1YP22]P2R66aP20o@b5=S23lP2Z4T82lP2d@1SQ23TQ2fHX24gQ2S1c8X13hQ2b2Y81kQ21UR21WR21cR21iR21kR21SS21W
S21^S21eS21fS22fS2g23iS2[Do21[T202^U2G2^U2;1^U21_U22`U241`U23aU2`@12dU2bB2eU2B1eU22eU2A4eU2A`Bn2
3eU2A11fU21hU21iU22jU2<1jU22jU232jU2=01lU21mU22mU2iE01oU21oU21QV22RV2701nc21TV21UV22VV201VV21WV2
1XV201_V22cV201cV21dV21fV23QW2D[51RW22RW2_11TW21VW22WW2X1001[W21bW21hW22iW2N001kW21XX21QX22SX201
TX21XX21[X21^X21`X21hX23hX2_1k11iX21jc23jc2c611PY21jY21nY22PZ2l21RZ23RZ2^1k?01UZ201VZ201YZ22YZ2i
12ZZ2B2[Z20001^Z202bZ2N1bZ21cZ201eZ21iZ21mZ22mZ2W@1U[2001^[21_[21`[21a[21b[21c[201o[21Q\21S\21V\
22V\2R;2W\2W;1Y\21Z\21[\22[\2d62Wa2_11]\23]\2_701b\21c\21e\21h\202l\2o61l\22m\2n601P]21R]21S]21T
]21W]22]]2_21]]21m]21o]23Q^2_8T31S^21^^21`^21d^21g^21P_23]_2W521]_2001__22`_2V61b_21g_22h_2[12i_
203i_20b85i_20j6C05i_20^70R13i_2]8j33i_20g23i_20^74i_20Id64j_2IU1R61k_24k_20\705k_20\70R13l_2\70
1m_21n_23n_2b3h73o_2^8^21P`22Q`201R`22R`2Z82U`201W`21W`21X`22X`2P72Y`2d21Y`21Z`21[`23\`20g32\`2\
:1\`21]`21_`22_`2c24_`2g2o4@4``2_6001``21a`21d`23d`2S1X11]b22k`2D1n`21o`21Qa21Ta22Ua2Y15Ua2Q3Ib1
S11Ua21Wa21Xa21]a21_a21aa22aa2P62ca2i61ca23ca2e5S11fa21ha22ha2D3ha2Z1o44ha2U5i1n22ha2n94ha2E_4h4
1oa21Vb21Yb21]b22^b2m43^b2I01^b21_b22_b2i21`b21db22db2f42eb203eb20f51eb22eb2c43gb2m122hb2W41hb22
kb2K1kb206nb2c1Ce20^31ob21Pc21Qc22Qc2b32Rc2W51Sc21Wc22Xc201Xc22Yc2W21Yc21Zc21[c23[c2182]c2k31ac2
4ac2b31103fc2b301hc201jc21kc23nc2Z1^31oc201Qd22Rd2Z21Sd21Td22Td2c43Td2R4_301\d201ad22bd2T71bd23b
d20S702cd2S701ed21fd21hd21nd20002Pe2f21Qe22Qe2f24Qe27Z1S11Ve22Ve2g12Ye2^31Ye22Ye2^51^e21_e21`e21
be201ee201fe21he21ke21ne24oe2Ea1_34oe2NX1_31oe21Rf21Tf21Uf21Xf21bg2001]f22]f2K2^f2J3^f2J01`f21df
21ef201jf21nf23Pg2001Pg21Sg23Tg2111Tg21Wg21Yg22Yg201[g22\g203\g20M1\g21]g22]g2M1_g21cg21hg21kg22
lg201lg22og291og21Sh21Uh21Wh21Yh21Zh21\h22]h2`21^h21_h21`h22bh2j21bh23bh2j201ch21dh21hh21jh21lh2
1Qi21Si22Wi231Wi21]i21bi21fi21ki21li21Qj21Vj22Vj221Vj21Wj21Zj21]j22^j211bj21ej21hj21ij202nj2Y11n
j21Pk21Tk21Uk21Zk21\k21]k21_k201gk21ik21mk21nk21ok21Tl2[201210;0mo13345467891210;0mo133454678:;<
10;0mk1=34>?@7AB;C10;0iY1D34>?@7AEFG10;0mo1H24I7JKLM00;0mi1N14OP1LM00;0mm3N14OQ1R1S110;0mm1T124U
17V1W1X1S110;0mi1Y124U17V1Z1[1\110;0mY1]134^1_1`17a1b1[1\110;0mi1]134^1_1`17a1c1[1\110;0mo1]134^
1_1`17a1d1[1\100;0mY1e134^1_1`17a1f1;g110;0mi1h134^1_1`17a1i1j1\100;0mY1k117l1m1n1o120;0mY5P234Q
2R2S27T2U2n1o120;0mi5P234Q2R2S27T2V2n1o120;0mY5P234Q2R2S27T2W2n1o120;0m\5P234Q2R2S27T2X2n1o120;0
mY1P234Q2R2S27T2Y2n1o120;0iY1Z234Q2R2S27T2[2\2]210;0io1^21?_2`2a2b210;0im1c21?d2e2f2g220;0mX1h20
i2j2k200;0mm1l234m2_1n27o2P3;C10;0mk3Q334R34S37T3U3;C10;0mk3V334R34S37T3W3X3g120;0mm1Y334Z3R2[37
\3]3X3g120;0m]1Y334Z3R2[37\3^3X3g110;0mi1Y334Z3R2[37\3_3;C10;0mk1`324R37a3b3c3b210;0mi1d334e3?f3
7g3h3c3b210;0mi1d334e3?f37g3i3c3b210;0mm1d334e3?f37g3j3k3l300;0mi3m334n3R2o37P4Q4k3l300;0mi1m334
n3R2o37P4R4S4l300;0mY1T414U4V4S4l300;0mY1T434n3R2o37P4W4X4Y410;0mk1Z43_1[47\47]4^4X4Y410;0mk1Z43
_1[47\47]4_4X4Y410;0mk3Z43_1[47\47]4`4X4Y41020mk7Z43_1[47\47]4a4X4Y41190mk3Z43_1[47\47]4b4Fc410;
0mo1d424e47f4g4h4h41040Y8i427j47k4l4m4m41040iY1n427j47k4o4P5P51040iY1Q527j47k4R5S5S51040iY1T527j
47k4U5V5V52040Y8W527j47k4X5Y5Y51049iY1Z517[5\5Y5Y5104>iY1]527j47k4^5_5_51140iY1`527j47k4a5b5b501
41iY1c527j47k4d5e5e50140iY1f527j47k4g5h5h52140iY1i527j47k4j5k5k51140YY1l527j47k4m5n5n51140iY1o52
7j47k4P6Q6R600;0mo1S62464T6U6Q6R601;0mo1S62464T6V6;R600;0mk1W62464T6X6Q6R600;0mk1S62464T6Y6Z6m41
0;0mY1n437[67]4_1\6]6Z6m410:0mY1n437[67]4_1\6^6X1_610;0mY3`634S3R2a67b6c6X1_610;0mh3`634S3R2a67b
6d6X1_610;0mi3`634S3R2a67b6e6X1_610;0mo7`634S3R2a67b6f6X1_610;0mo1g634S3R2a67b6h6X1_610;0mi3`634
S3R2a67b6i6X1R610;0mo1j634S3R2a67b6k6X1_610;0mi5`634S3R2a67b6l6X1_610;0mY1m634S3R2a67b6n6X1_610;
0mi3`634S3R2a67b6o6X1_610;0mi1`634S3R2a67b6P7X1Q710;0mi1R734S3R2a67b6GPP81P10P10P10P10PP11P13P10
PP11P10P10PP11424241PP41P21P81PP21P21P41P81P80dm7QDj3`DX_1PDPi5QDk3PDZS2PDaQ2PDSi5PDlQ2PDmP2PDlQ
2PDSi5PDnS2PDZS2PDoS2PDSi5QDl3QDm3PDVi5PDTl1PDWi5QDn3PDYi5QDo3PDaQ2QDP4PDSi5PDnS2PDHQDQ4PDZl1PDa
m1PDHPD_i5QDR4PDbi5PDaQ2QDS4PDdi5PDaQ2QDT4QDU4QDV4PDji5PDii5QDW4P@Um1QDX4QDY4QDZ4Q@l2QD[4QD\4QDa
2Q`1j2QD]4PDHPDUm1SD0`EZj5`E[j5`EYi5`E4`El8`Ej8QD^4aD0`Dl6`Dm6`Dj6`Dk6`DX2`DZ7`DTl1`DnS2`DRl1`D\
j5`D]j5`D4`DZ1QD_4P@oR2Q@`4WD0QDa4XD0aD`2`DTl1`Dmn1`DRl1`DX2`DZ1`DWi5`DnS2`DZj5WD0QD_4QDa4XD0QDb
4WD0PDZS2QDc4XD0WD0PDlQ2QDd4XD0`DTl1`DZ7`DX2aD0`DQ1`Dc7`DW9PDZS2QDe4QDf4WD0PDdj5XD0PDoR2QDg4aD`2
UD0WD0PDdj5XD0`DoR2PD\T2QDh4PDfj5QDi4PDHQDj4`Dl6`Dm6`DO`DM`DTl1SD0PDmS2QDk4QDl4QDm4SD0QDn4QDo4Q`
1j2WD0QDP5XD0QDQ5QDR5QDS5QDW3QDT5PDaQ2QDU5QDV5QDW5QDX5PDok1`DTl1`DRl1`DnS2`DVk5QDY5Q@a2Q`1j2WD0Q
DZ5XD0PDYi5QD[5WD0QD\5S@0QD]5XD0PD[j5QD^5UD0WD0QD_5XD0SD0QD`5QDa5TD2QDb5QDc5PDaQ2PDak5PDik1PDnS2
PDaQ2QDd5QDe5PDYi5QDf5PDYi5QDg5PDMPDYi5QDh5PDHQDi5QDj5PDMPDVl1QDk5PDnk5PDo6QDl5PDPi5PDo6QDm5QDn5
PD^l1PDQl5QDo5QDP6QDQ6P@Yi5PDY7QDR6QDS6QDT6P@Yi5S@0QDU6QDV6PD`h2QDW6QDX6TD2PD[j5PDWl5QDY6PD^]2QD
Z6QD[6PDaQ2QD\6QD]6PDQl1QD^6PDQl1QD_6QD`6QDa6QDb6QDc6QFo2TD2WD0QDd6XD0`Ekm5`Elm5`En[2QDe6QDf6QDg
6QDh6QDi6PD_Q2QDj6QDk6PDaQ2QDl6QDm6QDn6QDo6QDP7QDo6QDP7PDZl1QDQ7QDR7PDi6PDlk5QDS7QDT7QDU7PDPi5QD
V7QFo2TD1WD0QDW7XD0SD0TD2QDX7WD0QDY7XD0QDZ7PDn6WD0PD[n5XD0PDYi5WD0QD[7PDdn5XD0PDnS2PDcn5QDa2WD0P
Din5XD0PD[j5PDaQ2Q@W3QD\7QD]7TD2QD^7QD_7PDaQ2PDQo5QD`7QDa7QDb7QDc7TD2PDWo5PDQl1QDd7PDok1PDRl1QDe
7PDok1QDf7PDPP2QDg7PDfk1PDZj5QDh7PD\o5QDi7QDj7QDk7QDl7QDm7QDn7PD]j5QDo7QDS5PDfo5QDP8PDYi5`DV9QDQ
8TD2QDR8QDS8QDT8QDU8TD1QDV8PDgh1QDW8QDX8QDY8QDZ8QF[8TD1WD0QD\8XD0QD]8QD^8QD_8QD`8QDa8PDjR6QD`8QD
b8QDc8PDWi5QDd8QDe8TD1QDf8QDg8PDdS6QDh8QDi8PDWi5QDa8QDj8Q`1j2QDk8QDl8PDah1QDm8PDQl1QDn8PD[j5QDo8
QDP9QDQ9QDR9PDlS6QDS9QDT9QDU9PDaQ2QDV9PDRT6QDW9PDYl1PDQS2PDYl1PDPl1PDYi5SD0QDX9PDaQ2QDY9PDoR2QDZ
9QD[9PDoR2PDdh1PDTl1PDV8PDWT6QD\9TD1QD]9QD^9P@Wl1QD_9QDg7TD2QD`9QDa9QDb9TD1QDc9PDaT6QDd9aD1PDWT6
PD_Q2QDe9QDf9QDg9QDh9PDYi5aDi9`DdT6PDn:PDYi5QDj9Q`1j2QDk9QDl9PDYi5aD1QDm9PDYi5QDn9SD0QDo9QDP:Q`1
l2QDQ:P@Wl1QDP:Q`1l2WD0QDR:XD0QDS:`DoR2`D[j5PDYl1QDT:TD2QDU:PD4PDYl1`D\7`D_a1`DV9`DWd1`DkU6`DcW2
`D>`DRm1`DWl1`DPS2`DRl1SD0QDV:QDW:QDX:QDY:QDZ:PDQT6QD[:TD2QD\:QD]:QD^:TD2QD_:QDa8TD1PDUV6QD`:QDa
:TD1PDYi5QD`:QDb:WD0SD0XD0QDc:TD1QDd:QDe:QDf:PDYi5QDg:QDh:SD0QDi:QDj:QDk:QDl:QDm:PDj6QDn:QDo:PDW
i5QDP;QDQ;QDR;PDdS6QDS;QDT;QDU;PDTi5TD6PD4TD3QDV;QDW;PDaQ2QDX;QDY;QDZ;QD[;PD_Q2TD2QD\;PDTl1QDi6T
D3QD];QD^;PDPi5TD5PD4S@0QD_;PD`X6TD6PD4QD`;TD2PDoe1QDa;PDoR2PDjb2PDHPDk_1PDPi5P@_Q2QDb;QDa2Q`1j2
WD0QDc;XD0`Dmk2`@Yi5`Dkm1PDVl1QDa2Q`1j2WD0QDd;XD0PDnP2Q`1j2WD0QDd;XD0QDe;QD^8PD_i1QDa2WD0QDT7QDf
;XD0PDWT6PDcW2PDZS2PDW:QDg;PDle1QDh;PDV7PDPi5PD_f2PDYi5PDi6PDf_5PDaQ2PDVY6QDi;QDj;QDk;PDTl1PDVY6
PD]j5PDPS2QDa2PDZY6PDYi5PD^;PD[j5QDl;QDm;PDgQ2PD]Y6WD0QDk2XD0QDn;QDo;aD`2`D^6WD0QDP<XD0VD0PD`Y6Q
Dh2S@0S@0QDQ<QDR<QDS<QDT<PDTl1PD_Q2QDU<PDoR2QDV<QDW<QDX<QDY<QDZ<TD3QD[<QD\<QD]<QD^<PDYl1PDhY6PDa
i5PDiY6QD_<QD`<PDQl1QDa<TD3PDYi5PDgBQDb<PDoR2QDc<QDd<QDe<QDf<PD]j5PDoY6PDTl1QDg<QDh<QDi<QDj<QDa2
Q`1j2WD0QDk<XD0`@hY6`@nS2Q@`2QDl<QDm<PDhY6QDl<QDd3PDhY6QDn<P@oR2Q@h2QDo<QDP=WD0PDm:PDaQ2QDQ=XD0Q
DR=QDS=QDT=PD\9PDoo1PDaf1PDUi5PD\Z6QDU=QDV=QDW=QDX=Q@Y=QDZ=WD0PDaQ2QD[=XD0QD\=QD]=PDSl1PD`Y6QDh2
QD^=PD`Y6QF_=QD`=Q`1j2QDa=QDb=QDc=QDd=PDHPDkZ6PD[j5PDRl1PD_Q2PDlZ6PDZj5PDWT6QDe=PDWT6PDZl1QDf=QD
g=PDWT6PDPn5QDh=QDi=PDig1QDj=QDk=QDl=QDm=PDoR2PDaQ2QDn=QDo=TD2QDP>QDQ>QDa2Q`1j2WD0QDR>XD0QDS>QDT
>P@Ue2QDU>PDoR2PDn7PDUi5PDo9PD_Q2PDP^5QDV>PD][6PD^[6PDZl1QDW>PD`[6PDRl1QDX>PD_f1PDPi5S@0WD0QDY>X
D0WD0PDHXD0QDZ>QD[>P@oR2QD\>Q@c2Q@d2PDfT6QD]>PDoR2PD^o1QD^>QD_>QD`>PDoR2PDTl1PD^j5PDoR2PDZ\6PDSl
1PD[j5PD[\6PD]j5QDa>QDb>PD_i1QDa2Q`1j2QDc>WD0QDd>XD0QDe>S@0QDW3QDf>QDg>PDPl1QDh>PD[j5QDi>TD2QDj>
QDk>Q@l>QDm>QDn>P@PP2QDo>PDYi5`DaQ2QDP?QDQ?QDR?QDS?QDf>QDT?PDPl1QDU?Q@V?QDW?QDX?QDY5Q@a2QDY?QDZ?
PDSl1QD[?PD_Q2PDYc5QD\?QD]?QD^?QD_?PDU]6QD`?TD2QDa?QDb?QDc?QDd?PD]]6PD^i1PD^]6PD_i1QDe?QDf?QDg?T
D1QDh?TD4PDYi5PDb]6QDi?WD0QDj?XD0QDb2QDT7WD0QDk?XD0QDl?PD\T2PDnS2PDZS2QDm?WD0PDnQ2QDn?PDj_5XD0QD
n6QDo6TD2WD0QDo?XD0QDo6TD2WD0QDo?XD0QDP@WD0QDQ@QDR@XD0`DZj5PDme1QDg?WD0PDi6QDS@XD0QDT@QDU@PDhY6Q
DV@PDHQDW@QDa2QDX@QDn6QDo6TD1QDY@TD3QDZ@QDo6TD1QDY@TD3QDZ@PDaQ2QD[@PDHQD\@QD]@PD^j5PDZl1PDY7SD0Q
Dg?P@n6Q`1j2QD^@QD_@QD`@P@n6Q`1j2QD^@QD_@QDa@PDYi5QDb@QDc@QDd@QDe@`Dl6`Dj6PD_i1QDa2QDa@QDR@SD0QD
Y5PDPl5PDYi5QDf@QDg@P@i6QDh@QDi@QDj@QDk@QDc@QDl@QDm@WD0QDa@XD0QDb8QDm@WD0QDa@XD0QDn@QDo@PDgc1QDP
APDi6PD`5PDme1PDi6PD`5QDQAP@oR2QDa@PDYi5QDRAPDai5PDiY6SD0PDZl1PD_Q2PDmP2PD\T2PDYi5QDSAPDlR2PDYi5
QDSAQDTAPDYi5QDUAPDHQDVAQDR@PDnS2PDaQ2PDb^6PDoR2PDYi5PDaQ2PDc^6PD]Q2QDWASD0QDc2QDg?PDU7QDXAQDg?P
DU7QDXAQDn6QDo6TD1WD0QDYAQDZAXD0QDo6TD1WD0QDYAQDZAXD0PDR@PDZ^6QD`?QD[APDYi5QD\AQD]AQDd5QD^APDR:Q
D_AQD`AQDaATD1QDbAPDZl1PDo6SD0PDZl1SD0QDcAQDdAQDeAPDQl5Q@fAQDgAQDhAQDiAQDjAQDkAPDme1QDg?QDlAQDmA
QDnAQDoATD2PDUl1QDPBQDQBQDRBQDg?QDSBQDd2S@0PD_^5`DYi5`DY>QDn6QDo6TD2WD0PD_^5XD0QDo6TD2WD0PD_^5XD
0QDTBWD0PD_^5XD0QDUBQDVBPDY7QDWBPDme1QDXBTD2WD0QDYBXD0QDZBQ`1j2PDlR6PDWi5PDoe1PDlR6PDWi5QDa2PDZl
1Q@[BQD2QDdAQ@[BQD2QDb2QDg?QD\BP@n6QD2QDb2PDPl5PDYi5PDPl5PDYi5PDi6SD0QD]BWD0QD^BXD0WD0QD_BQD`BXD
0QDaBWD0PDHPDo^6XD0PDHQDbBWD0QDcBQDdBXD0QDa2Q`1j2WD0QDeBXD0QDfBPD\T2QDgBQDhBPD\_6QDiBQDU;QDjBQDk
BSD0PDa_6PDYi5QDa2PDb_6PDYi5WD0QDlBXD0QDmBPDPi5S@0WD0QDnBXD0QDoBPDTl1PDj_6PDoR2PDcm1PDk_6QDPCQ@a
2WD0QDQCXD0WD0PDcm1XD0Q@g2QDRCaD`2`Dbh1`D`X6QDSCQ@a2QDTCQ@UCQDVCQDWCQDdAQ@XCQDVCPDP`6QDYCPDHQDZC
QD[CPDZl1QD\CPD[`6QDo2Q@n6QD]CTD1PDcj5TD2QD^CQD_CQDj2QD`CQD\>TD3QDa2Q`1j2PDaU3PDaU3QDW3UD0WD0PDa
U3XD0QDaCQ`1j2WD0QDbCXD0S@0QDW3QD\>TD3QDa2Q`1j2WD0QDcCXD0`DnS2`D[j5QDdCTD4WD0PDT6XD0WD0QDeCXD0QD
W3QDfCTD1QDgCQDhCQDiCPDdT6PD[j5PD[a2WD0PD[a2QDU;QDjCXD0QDkCQDlCQDj2QDmCQDlCQDnCTD1WD0PDl`6QDlCXD
0WD0QDoCP@aQ2PDl`6QDPDXD0QDQDQDRDQ@SDQDTDQDUDPD`X6QDVDQDWDPDQ6QDXDTD1P@Wl1QDYD`DU\2`DUa6`DoR2`D`
f1`DVa6`DWa6QDZDP@ZS2QD[DQD\DQD]DQD^DQ@a2QD_DTD1QD`DQDaDQDbDQDcDPDVl1QDa2QDdDQDeDPDhS2QDfDQDgDQD
hDQDiDQDjDUD0QDkDTD1QDlD`@aQ2`@Wl1`D_Q2`D`Q2`DZm1QDmDTD2WD0QDnDXD0QDoDQDPEPDUm1PDcX2QDQEWD0PDji5
PDhW2XD0QDREQDSEQDTEQDREQDUEPDMQDVEPD\b6QDWEQDXEP@Rl1PDnS2PD\b6QDYEQDZEPDeb6QD[EQD\EQD]EPDZl1WD0
PDPi5XD0SD0PDZl1QD^ESD0QD_EQD`EQDaESD0QDbEP@di5P@WT6WD0Q`1j2QDcEXD0QDdEQDeEQDfESD0QDdEPDS]1QDgEQ
DhEQDiEQDjEQDkEPD_Q2WD0QDlESD0XD0QDa2WD0PD_Q2QDlESD0XD0`DoR2`Dk]6`D_W2WD0PD_Q2QDlEQDmEXD0WD0QDnE
P@oR2QDoEXD0PDVl1QDa2QDPFQD^8QDQFQDRFQD]DQ@l2QDSFPDTl1QDTFQDUFPDYi5QDTFQDVFQD]DQDa2WD0PDZl1QDWFX
D0QDXFQD]DQDYFQDZFWD0QD[FXD0QD\FP@lS2QD]FQDa2QD^FQD_FQD`FQDaFPDRl1QDbFPDRl1PDRl1PDaQ2SD0PDfc6PDZ
l1Q`1j2PDaQ2QDcFQDdFQDeFQDfFPDcR2PDhY6QDgFPD]T2PD^T2PDPS2PDWi5QDhFPDme1PDi6QDiFPDZj5PDh]1PDHPDhc
6QDjFPDaQ2QDkFPD_Q2PD^<PD[d1PDYi5PD_Q2PDdX5PDkj1PDPl1PDYi5PD_Q2PDdX5PD]j5PDmc6PDTl1PDmc6PDUi5PD_
Q2QDlFPDYb5PDZj5PDhh1PDoc6PDRl1PD_Q2QDmFPDZj5PDPd6PDTl1PDQd6PDTl1QDi2PDRd6PDaQ2PDSd6PDaQ2PDaQ2PD
Td6QDi2PDRl1PDhm1PDij5PDnS2PDaQ2QDnFPDQP2PDoR2QDoFQDPGPD_Q2PDhc5PDoR2PDaQ2PDVd6PDP@PDaQ2PDWd6QDQ
GPDYd6QDRGPDZd6PD`5PD`5PDYi5PD[d6PDc[6PDUo1PD[j5PDSi5PD^6PDWo1PD\k2PD^6PD_Q2PD\d6PD^6QDSGPDYi5QD
TGQDUGPDPi5PD_Q2PDPi5PD_Q2PD_d6PD_d6PDhi1PD`d6PDT=PDWT6PDT6PDWT6QDVGPDT6PDWT6PD\j1PDV?PDWT6PDm_5
PDWT6PDYAPDWT6PDWm1PDad6PDbd6PDbd6QDWGPDQl1PDYi5PD_Q2PDed6PDTl1PD_Q2PD^j1PDoR2PDfd6QDX6QDi2PDcd6
PDP@PDgd6QDXGPDZl1QDYGPD_Q2PDid6PDoR2PD_Q2PDjd6PDWi5PD_Q2QDZGSD0PD_Q2PDnd6PDYi5PD_Q2PDn7PDZj5PD_
Q2PDTf1PDS;PD_Q2PDTd6PDoR2PD_Q2PDod6QD[GPDZS2PDgh1PDVl1QD\GPDQe6PDfk1PDnS2PD\b6QD]GQD\5PDo4PDUi5
PDRe6PDme1PDYa6PD_Q2PDSe6PD^c6PDS]1PDT=PDWT6PDaf1PDgh1QD^GQDi2PDRd6PDTl1QDi2PDTe6QD_GQDi2QD`GQDa
GQDbGP@ok1QDcGPDok1QDdGQDeGPDdQ2PDVi5PDaR2PDhY6PD_Q2PDkZ6PDlj1PDYi5PDRl1PDYe6PD]m1PDRl1QDi2PDn?P
DSe6PD_9QD[;PDYi5QDi2PDm`5PDXk1PDTl1QDfGPDVl1PDSl1PDio1PDRl1QDgGQDhGPDQ9PDfg1QDiGQDjGPDjS2PDaQ2Q
DkGQDlGQDmGQDnGQDbGQDoGQDi2PDij5PDZb5PDoR2PDmf2PDoR2PDaQ2QDPHQDQHPDTl1PDl`5PDYi5QDX6PD`e6PDaQ2PD
ae6PDRl1PDaQ2PDio1QDRHPDSi5PDoR2QDi2PDP@PDaY6PDce6PDde6PD^6PDYd6QDSHQDTHQDUHPDRm1PDme1PDYa6QDLQD
VHP@oR2P@aQ2QDWHQD;PDaQ2QDXHQD4PDPl1P@_Q2QDYHQD4PDS]1P@_Q2QDZHQD4PDaQ2QD[HQD\HQD4PDoo1PDUi5PDoo1
PDUi5PDg`5QD4PDWi5PDl`5QD4PDPf6QD4PDYi5PDQf6QD4PDSl1PDoR2QDi2PDRS2PDYi5QD6PDQl1PDRf6QD6PDYi5QD]H
S@0QD^HPDS]1PD_Q2QD_HQD6TD2PDTl1QDi2PDRd6QD6PDaQ2QD`HQD6QDi2QDaHPDQl1QD7PDaQ2QDbHPDoR2QD7PDaQ2QD
cHQD7QDdHQD7PD_Q2QDeHQD7QDi2PDee6QD7PD_Q2PDag2PD[j5QD7QDfHQDgHQD8PDaQ2QDbHQDhHQD8PDaQ2QDiHQD8PDY
i5PDPb1QD8PDYi5PDaQ2QDjHQD8QDi2QDkHQD8QDi2PD]Y6PDRS2QD8PDm=QDW6QD8PDQl1PDYi5QDo8PDQl1PDYi5QDo8S@
0PD[d1QD9TD2PDRl1QDi2PDdf6QD9TD2PDnS2PDef6QD9QDlHQDmHQD9P@`Q2PDWo5PDRl1PDaQ2QD9QDi2QDnHQD:PD_Q2Q
DoHS@0QDPIQD:QDQIQD5Q@RIS@0PDjf6PDRl1QD5QDi2QDSIQD5QDg2S@0QDTIQDUIQD5QDVITD1QDWIQD5TD2PDQl5PDkd2
QD5QDa@PDYi5QDXIQD5PD_Q2QDYIQDZIQD[IQD@QDi2QD\IQD@PDaQ2QD]IQDBPD[g6QDBQD^IQD_IQDFQD`IQDHPDVl5QDi
2PD]Y6QDHPDRl1QDaIQDHPDRl1PDTl1PDmc6QDHPDok1QDbI`DaQ2`D_Q2`D`Q2`DVm1`DWm1QDHPDYi5QDcIPDaf1QDHPDo
R2PDdg6QD?PDSl1QDdIP@aQ2PDeS6QD?QDeIQDfIQD?QDi2QDgIQD?QDhIQD>PDaQ2QDiIPDfi1QD>QDi2QDjIQD>QDi2QDk
IQDlIQD>PDTl1PDaQ2QDmIQD>TD2PDYi5QDnIQD>PDYi5PDT6PDgc1QDEPDaQ2QDoIQDEPD_Q2QDPJPDdb2QDEPDaQ2QDQJQ
DRJQDGPDSl1QDoFQDSJQDGQDTJS@0QDUJQDGQDTJS@0PDYi5PD_b6QDk1PDaQ2QDVJQDk1QDi2PDjY6QDi1PDaQ2PDX;QDn1
PD_Q2QDWJQDKPD_Q2PDTh6QDKPD_Q2QDXJQDKQDi2QDYJQDS1QDZJQD[JQDT1PDaQ2QD\JQDU1PD]j5PDdb2QDU1PDWi5PDa
Q2QDU1PDaQ2QD]JQD^JQDZ1PDaQ2QD_JQDZ1PDRl1QD`JQD[1PD_Q2PD`a5QD[1QDaJQD[1PDS]1PD_Q2QD[1QDi2QDbJQDR
1PDgh1PD]h6QDa1QDcJQDg1PDS]1PD_Q2QDg1PDaQ2PD^h6QDf1PDZj5QDdJPDZj5PD^<PD`h6QDo1PDRl1PDZS2QDP2PDaQ
2PDah6QDQ2PDSl1PDoR2QDi2PDPd6QDQ1QDeJQDfJQDP1QDi2QDgJQDP1PDaQ2QDhJ`DaQ2aD`2QDP1TD3PDbi1PDSl1QDP1
TD3QD^HQDiJQDY1QDjJQDY1PD[j5QDl;QD`1QDkJQDlJQDmJQD`1QDnJQDoJPDTl1PDWZ1PDfo5PDTl1PDT6QDPKPDTl1QDQ
KQDRKPDTl1PD_Q2QDSKQDTKPDTl1PD_Q2PDPX2PDoR2PDTl1PDkh1QDUKPDTl1PDVd6PDP@PDTl1PDaQ2QDVKPDTl1PDWi6P
DSi6PDRl1PDaQ2QDWKPDRl1PDaQ2QDXKQDYKPDRl1PDP@PDoR2QDZKQD[KPDRl1QD\KPDRl1QD]KQD^KPDRl1PD_Q2QD_KPD
Rl1QD`KQDaKPDRl1PDaQ2QDbKPDnS2PDaQ2QDcKQDdKQDeKPDnS2QDfKQDgKPDgY6PDYi5PDdj5PDP@PDoR2PDaQ2QDhKQDi
KPDoR2QDY:QDjKQDkKPDXg6PDoR2QDlKQDmKPDmj5PD_Q2QDnKQDoKPD_Q2PD\9PDoo1PD_Q2QDPLQDQLPD_Q2QDRLQDR@PD
_Q2PDUj6PDoR2QDfAQDSLQDTLQDULPD_Q2PDkZ6QDVLPD_Q2QDWLQDXLPD_Q2PDPS2PDYj6PD_Q2PDbo1PDid2PD_Q2PDZj6
PDoR2PDWf6PD_Q2PDa;PDTl1PD_Q2PD[j6PDPd6PD_Q2PD\j6PDoR2PDl`5PD_Q2PD^6PD]j6PD_Q2PDcY5QDYLPDcY5PD^j
6PD_j6PD^j6PD_Q2PD`@PDT=PD_Q2QDZLQD[LPD_Q2PDa@QD\LPD_Q2QDnKPDoi6PD`f6PDUi5PDbj6PD[g6PDUi5PDY_1PD
`f6PDoR2PD\j1PDcj6PDTl1PDaQ2PDfo5PDPl1PDaf1PD[d1PDaf1PDUi5PD\Z6PDbf1PDUi5PDdj6PDej6PDUi5PDfj6PDg
j6PDUi5PDhj6PDo4QD]LPDo4PDXX6PDVd6PDP@PDP@QD^LPDTd6QD_LPDfi1QD`LPDfe6PDRl1PDjj6PDRl1PDkj6PDRl1PD
Sd2PDe@PDZ[6PDe@PDkS2PDio1`D[l1`D^i1PDkS2PDaQ2QDaLPDkS2PD_h1QDbLQDcLPDlZ6PD]b5QDY:PDmj6PDRl1PDaQ
2QDdLPDaQ2QDeLPDoR2PDaQ2QDSJQDfLPDaQ2PDj_1PDoR2PDaQ2PDa7PDoR2PDaQ2PDb`5QDgLPDaQ2PDmS2PD]m1PDaQ2Q
DhLQDiLPD\j1PDQ_2PDYd6Q@oFQDjLPDYd6PDlQ2QDkLPDPi5QDlLPD_Q2QDmLPD]Q2PD_Q2PD[P3PD]Q2QDnLPDZl1PDZ1P
D_Q2PDXf6PDZl1QDoLPD_Q2QDPMPD\T2PD^T2QDQMPD\T2PD^o1PDoR2PDHPDkg1PDYk6PDHPDZk6PD[k6PD[Y5QDRMPDg\5
PD\k6PD]k6PDUi5PDm4PDlj1PDYi5QDi2PDkh1PDoR2QDSMPDkh1PDgd6PDU>PDRl1PDZS2PD`k6PDhY6PD_b6PDm4PDR[2Q
DTMQDUMPDmc6PDUi5PDak6PDg^6QDVMQDWMPDi6PDok1PDZj5PDaQ2QDXMPDok1PD_i1PDZj5PDok1PDUi5QDYMPDok1PD[j
5PDVl1PDZS2PDbk6PDZS2PD``2PDPh6PDUi5PDck6QDZMPDdk6QDZMPDT@PDek6PDfk6PDoo1PD`e6PDoR2PD\_6PDiX1PDW
T6PDbn1PDfo5PDho1PDQl1PDaQ2PDho1PDRl1PDaQ2PDgk6PDoR2PDhk6PDik6PDoR2PDhk6PDio1QD[MQDoFQD\MPD^j1PD
oR2PDfd6PDVk6PDoR2PDaQ2PDZ6PDWT6PDjk6PDPb3PDkk6QD]MQD^MTD2QD_MPD\7PD_Q2PDmk6QD`MQDaMPDXg6PDRj5PD
Ui5QDbMPDgl1PDYi5PDYi2PDgl1PDYi5QDS5QDcMPD]3PDTl1QDi2PDYh6PD[j5PD^k1QDdMPD[3PDdd6PDQl1PDok6QDeMP
DZS2PDaQ2PDUg6PDVl1PDPl6PDVl1PDQl6QDfMQDgMPDSl6PDVl1PDTl6QDhMPDTW3PDRl1QDiMQDjMTD1P@fk1PDVl6QDkM
P@gh1PDnn5QDQHPDQl1QDlMQDmMPDok1QDR@QDnMPDSl1QD[<PDZd1PD[d1PD[d1PDZd1PDZd1PDUi5PD[d1PD_Q2PDWl6PD
U[5PDUi5PDXl6PDm^5PDaQ2PDkc6PDX@QDoMPDW7PDYi5PDYc5PD_Q2PDZl6PDYi5PD`Q2PD[l6PD\l6PD`Q2PD]l6PDYi5P
D`Q2PDhh1PD`W6PD_Q2PD^l6PD_Q2PD_l6PD]i5PD_Q2PD`l6QDPNPD_Q2PDal6PDfe1PDnS2PD_Q2PDbl6PDnS2PDcl6PDn
S2PDdl6PDSl1PDRl1PD_Q2PDel6PDMPDa8PDaQ2PDMPDTl1PDaQ2QDQNPDUm1PDbY6PDgl6PDVm1PDhl6PDgl6PDaR2PDn3P
DhY6PDUl1PDYi5PD_j1PDUl1PDYi5PDaQ2PDj;PDTl1PDil6PDTl1PDaQ2PDU>PD_Q2PD^]5PDWn5PD^o1QDRNPDkl6PDll6
PD_Q2PDX@QDSNPDSo1PD^o1PDRl1PDgQ2PDgi1PDHPDVm1PDol6PD\Q6PDjg1PDhY6PDaQ2PDW_5PDRS2QDTNPDZS2PD^]2P
D_Q2PDPm6PDoR2PDVm1PD_Q2PDQm6PDRm6QDUNPDnS2PDaQ2PDWm6PD[9PDTP2PDnS2PDZS2PDnS2PDal6PDnS2PDXm6PDUi
5PDnS2PDaQ2PD[i5PDoR2QDi2PDnS2PDYm6PDnS2PD_Q2QDVNP@[m6QDWNPDaQ2PD\m6PDoW1PDYi5PD]m6PD^m6QDRGQDXN
QDYNQDZNPDam6PDTl1QD[NPDQl1PDaQ2PDak5PDgo1PDik1PDkh1PDoR2PD_\6QD\NQD]NPD_m1QD^NPDTl1PDgh1QDi2PDn
9PDU]6PDck6QDi2PDao5PDMPDio1PDUi5QD_NPDSl1PDHPDdm6QDQCPDem6PDjj1PDQl1PDfm6PDUm1PDgm6PDU=PDSl1PDo
R2QDi2PDdY6PDgh1PDaQ2QD`NPDR<PDaQ2PDhm6PDim6PDTl1PD_Q2PDjm6PDl3PDkm6QDaNQDbNQDcNPDih1QDi2QDdNPDo
m6PDRl1PDaQ2PDm=PDTl1PDaQ2PDaQ2PD^o1PDPn6PDaQ2PD_m6PD[i5PDaQ2PDjg1PD[j5PD\:PDT6PD\k2PDYi5PDHPDQn
6PD]l1PDQS2PDS]1QDeNPD_Q2PDRn6PDdo5QDfNQDgNPDfo1PDd;PDTl1PDiW1PDRo1PDSl1PDTn6PDSl1QDDQ@g2S@0QDhN
PDYi5PDi6QDDQDiNPDYi5QDjNQDDPDHQDkNQDlNQDDPDYi5QDi2PD]Y6QDDQDmNPDYi5QDnNQD=PD_Q2QDj6QD=QDi2QDoNQ
DPOQD=PDSl1QDQOQDNQDROQDSOQDNQDj9S@0QDTOQD<QDUOQD<QDVOTD1QDWOQD<PDnS2PDaQ2QDXOQD4PDU]6PDaQ2PD_n6
QD4PDQl1QDYOQDZOQD4PDgh1QDoFQD[OQD4PDYi5QD\OQD4PDYi5PDaQ2QD]OQD4PDSl1QD^OP@aQ2PDin6QD4PDTl1QD_OQ
D4QD`OQD4PD^j1PDTl1PDjn6QD4PD^j1PDaQ2QDaOQD4PDPl1QDbOQD4PDPl1PDaQ2QDcOQD4PDPl1PD_Q2QDdOQD4PDUo6P
DaQ2QD4PDW_5`DYi5QD4PDYi5PDhc1QD4PD_Q2QDeOQDfOQDAQDgOQDhOQDAQDiOQDjOQDAPDkd2QDJQDROQDkOQDJPDS]1P
D[<QD8PDaQ2QDlOQDmOQD8PDfk1PDZj5QD8PDSl1PDoR2QDnOQD8QDoOQD8PDQl1QDPP1QD8PDRl1QDQP1QDRP1QD8PDMQDS
P1QD8PDQP2PDoR2QD8PDPP2PDZj5QD6QDi2QDaHPDQl1QD6TD2PDZj5PD_Q2PDio6QD6PDaQ2QDTP1QD6PD[j5PDWl5QD6TD
2PD[j5PDWl5QD6QDUP1QDVP1QDWP1PDmo6QD7PD_Q2QDXP1QDYP1QD7PD_Q2QDZP1QD7PDjR6QD7PDU<PDZj5QD7QDT7QD[P
1QD9QDi2QD\P1QD]P1QD9TD3PDTl1PDaQ2PDn4QD9QD^P1P@Vl1QD:PDSl1QD_P1QD`P1QD:QDaP1PDS]1QDbP1PDS]1PD\P
7PD]P7PDS]1PD_Q2QDcP1PDS]1QDfAQDdP1QDeP1PDS]1QDfP1PDS]1QDgP1QD5Q@g2S@0QDhP1QDiP1QD5PDHQDjP1QD5PD
HPDSi5PD[j5QD5PDV;PDig1QD5PDX2QDRGPDVi5QD5PD_Q2QDkP1PDYi5QDlP1QD5QDi2QDmP1QDnP1QD@PDXh6QD@QDoP1Q
DPQ1QD@QDQQ1S@0PDUl1QD@TD2PDYi5PD^Q7QD>TD2PDRl1PDaQ2PDUl1QD>TD2PDRl1PD_8QD>TD1PDQl1QDi2QD>QDRQ1Q
DSQ1QD>PDZS2QDi2PD_Q7QD>PDaQ2QDTQ1QD>PD`h2QDUQ1QD?PDaQ2QDVQ1QDIQDWQ1TD1QDXQ1QDFPDbo5QDFQDYQ1QDZQ
1QDFPDTl1QDoFPDRS2QDFPDRl1PDkQ7QD_1PDRl1QDoFQD[Q1QD_1QD\Q1QD]Q1QD_1QD^Q1PDUi5QD_1PDRl1QDi2QD_Q1Q
D`Q1PDRl1QDoFPDnQ7QDf1QDoFPDQo5QDf1QDaQ1PD]j5QDbQ1QDKPDgY6PDRR7QDKPDgo1PDUi5QDKPDaQ2QDcQ1QDKPDSR
7PDok1QDKPDVl1PDWZ1QDKPD[j5PDSi5QDKPDok1QDKPDYh1QDLQDdQ1P@gh1QDLQ@fAQDWHQDMQDeQ1TD1QDfQ1QDOQDoFQ
DgQ1QDQ1PDTl1QDhQ1TD2QDiQ1QDQ1TD2PDTl1PDnS2PDaQ2QDQ1PDSP2QDV1TD2QDjQ1TD1QDkQ1QDV1PDaQ2PDfc6PDPl1
QDV1QDlQ1TD1QDmQ1QDV1QDnQ1PDPl1QDb1QDoQ1TD1QDPR1QDGTD2QDQR1QDRR1PD^o1QDS1QDSR1TD1QDTR1QDHPD_Q2PD
`R7QDHPDYi5QDUR1QDVR1QDHQDWR1TD1QDXR1QDZ1PDZS2PDgh1QDYR1QDZ1PDRl1QDZR1QDZ1PDfk1PDWi5QDoFS@0QD[R1
QD\1PD_Q2PDfR7QD\1PDaQ2PD^o1QD]1PDVl1PDRl1PDeo1QD]1PDaQ2PDdn5QD^1QD\R1TD1QD]R1QDW1QD^R1`DUi5`D4`
DgR7`D[k2QDW1PDaQ2QD_R1PD[j5QDY1PDPl1PDYi5QD`R1QDc1QDaR1TD1QDbR1QD;PD_Q2QDcR1TD1QDdR1QDe1PDaQ2QD
eR1PDX_1QDj1QDfR1QDgR1QDm1QDhR1TD2QDiR1QDn1PDaQ2QDjR1TD1QDkR1QDR2QDlR1TD2QDmR1QDS2PD`Q2PDoR7QDS2
PDaQ2PDlj1QDl1PDok1PDYi5QDl1PDTl1PDaQ2PDPS7QDl1PDRl1QDRGPDQS7QDX1PDQl1QDX1QDRGQDnR1QDX1QDT7S@0QD
oR1QDP2QDPS1TD1QDQS1QD3QDRS1QDSS1TD1P@jj1QDfAQDTS1P@RS2PDYi5PDU7PD_Q2PDf`1QDUS1QDVS1PD_Q2QDWS1QD
XS1QDYS1QDZS1PD_Q2PDUj1PDeS7PD_Q2PDYP7PDfS7PD_Q2PD_9PDTl1PD_Q2PDj3PDTl1PD_Q2PDgS7PDTl1PD_Q2PDXj6
PDoR2QD[S1PD_Q2QD\S1PD[j5PD_Q2PDkS7PDlS7PD_Q2PDmS7PDnS7PD_Q2QD]S1QD^S1PD_Q2PD_[2PDoR2PD_Q2PDYT6P
DYi5PD_Q2PDST7QD_S1PD_Q2PD\i2PDj9PD_Q2PDd8PDhU6PD_Q2PDfY5PDVT7PD_Q2PDXj2PDWT7PD_Q2PDXT7PDTl1PD_Q
2QD`S1QDaS1PD_Q2QDbS1QDcS1PD_Q2QDdS1QDeS1PD_Q2QDfS1QDgS1QDfAQDhS1PD\^2PD_Q2QDiS1QDjS1PD_Q2PDfT7P
DTl1PD_Q2PDm=PDgT7PD_Q2PDg9PD\i2PD_Q2PDYg2PDoR2PD_Q2PDhT7PD]l1PD_Q2QDkS1PDkT7PD_Q2QDlS1PDX\2PDlT
7PDX\2PDUd6PD_Q2QDmS1QDnS1QDoS1QDi2QDPT1PDSl1PDoR2Q@oFQDQT1QDRT1PDU]6PDaQ2PDQh6PDSl1PDoR2QDST1PD
Zj5PDQl5QDTT1QDUT1PDQl5QDVT1PDQl5PD_Q2PDYe6PDok1PDUo6PDVl1PDok1PDaQ2QDWT1PDok1PDTl1QDXT1PDWh6PDo
k1PDYi5QDYT1PDok1PDYi5QD\5QDZT1PDok1QD[T1QD\T1QD]T1PDQl1PDaQ2QD^T1PDQl1QDi2PDjY6PDQl1PDRl1PDaQ2Q
D_T1PDQl1QD`T1PDRl1PDaQ2QDaT1QDbT1PDRl1PDaQ2QDcT1PDRl1QDRGQDdT1Q@eT1PDRl1QDfT1QDgT1PDRl1PD_Q2QDh
T1TD1QDiT1PDPP2PDaQ2QDjT1PDPP2QDi2QDkT1QDlT1QDmT1TD1QDnT1PDg`5QDfAQDoT1PDPS7QDRGQDPU1QDQU1PDWi5Q
DRU1PD^Y6PDUi5PDPS2PDU=PDUi5PDd]2PDgS7PDTl1PDaQ2PD[j5PDaQ2PDXV7PDoR2PDVl1PDWi5QDSU1PDYi5PDW7PD[j
5PD_Q2PD_m1PD_Q2PD\d6PDX@PDYi5QDTU1PDbf1PDne1PD\i6PDbf1PDTl1PDaQ2PDaf1PDTl1QDoFQDUU1PD^i1PDcW2PD
U7PDn7QDVU1PDo9PD_\6PDTl1QDWU1PDP3PDnS2PD]V7PDTl1PD_Q2QDXU1PDTl1PDaQ2QDYU1QDZU1PDTl1PD_Q2QD[U1QD
\U1PDTl1PDnS2PDaQ2PD[6PDTl1QD]U1PDTl1PDag2PDji5PDTl1PDUm1PDnf6PDSW7PDoR2PDZS2PDTW7PDal1PDUW7PD[j
5PDaQ2PDmW2PDkS2PDgj5QD^U1PDZW7QD_U1QD`U1QDaU1P@oR2QDbU1PDgi1PDko5PD[W7PDgi1QDcU1QDdU1PDS3PDTl1P
DaQ2PDcR2PDj6PDaR2PDcR2PDhY6QDeU1PDRo5PDTo5PDf`1PDTl1PDaQ2PDf`1PDRS2PDYi5PDf`1QDfU1PDf`1PD`W7`DS
_2`D`c2PDfY5PDaW7PDd8QDgU1TD1QDhU1QDiU1QDjU1QDkU1QDiU1PD^]2QDlU1PDaR2PDoR2PDaQ2PDZi1PDQS2PDoR2PD
_Q2PDhW7PDQS2PDiW7QDmU1QDnU1PDdU7PDUi5PDdU7PD]]6QDoU1PD^]6QDPV1QDeIPDTl1PDHQDQV1QDRV1PDHPDdT6PD[
j5PDHQDSV1PDHPDT6PDHPD`8PDoW7PDHPDVm1PDol6PDHPDn\1PDd8QDT7PDnW7PDW`6PDZl1QDj9Q@j2QDTV1TD1QDUV1PD
Zl1QDVV1QDWV1TD1QDXV1PDZl1PD\9PDSl1PDZl1PDok1PDYi5PDZl1PDYd6QDYV1PDZl1QDZV1QD[V1PDZl1PD^8QDi2PDZ
l1QDROQD\V1TD1QD]V1PDZl1PD[j5PDaQ2QD^V1PD\T2PDYi5QD_V1QD`V1PDbn1QDaV1TD1PDVX7PDgh1PDUi5PDX<PDgh1
QDbV1TD1PDP@PDlZ6PD[j5PDaQ2PDYX7PDZX7PDPS7QDcV1QDPU1PDo;PDRo5PDQU3PDW`2PDg\5PD\k6PD[X7PDTP2PDR@Q
DdV1QDeV1PDYi5QDfV1PDaQ2QDgV1QDhV1QDiV1TD1QDjV1QDkV1PDSl1QDlV1QDmV1QDnV1QDoV1PDaQ2QDPW1PD^j1PDUi
5PD^j1PDTl1QDQW1QDS=P@Zj5PDZi1QDRW1QDSW1QDTW1QDUW1QDVW1TD1QDWW1PDgY6QDXW1PDQ9PDTl1PDZk6PDQ9PDTl1
QDi2PDol6PDnm6PDTl1PDaQ2QDYW1QDZW1TD1QD[W1QD\W1QD]W1QD^W1QD_W1TD1PDYY7QD`W1QDoFQDaW1QDbW1QDcW1TD
2QDdW1PD_Y7PDUi5PD`Y7PDbl6PD`]2PDaY7PDQl5PDYl1PDPS2PDYl1PDYl1PDYl1QDeW1QDfW1QDgW1QDhW1TD1P@cY7PD
k=PDTl1PDaQ2QDiW1PDdY7PDeY7PD]j5PDaQ2PDm=QDjW1QDfATD1QDkW1PDhS7PDgh1PDjT7QDlW1QDmW1TD2PDQl5PDaQ2
QDnW1QDoW1PDjY7PDUi5PDkY7PDlY7QDPX1PDeo1PDUi5PDgo1PDfo1QDQX1P@aQ2PDfo1PDnY7QDRX1QDSX1PDVd6PDoR2P
DaQ2PDPZ7PD]l1QDTX1QDUX1PD]l1PDZT6PDQZ7PD]l1PD_j6QDR@QDVX1PD]l1PDPS2PDSZ7PD]l1PDlR2PD]l1PDmR2PDU
i5PDU7PDmR2PDoR2PDaQ2PDn@QDWX1PDRj5PDUi5PDn\6PDWZ7PDge2PDVm1PDhl6QDXX1PDVm1QDYX1PDoR7QDZX1PDkS7Q
D[X1PDXh6PDQl5PDXh6PDQl1PD_Q2PDe>QD\X1QD]X1QD^X1QD_X1PDaQ2PDf2QD`X1PDjQ7PDaZ7QDaX1QDbX1TD1QDcX1P
Ddo1PDoR2PDaQ2PDin6PDdZ7PDSV7PDUi5PD_Q2PDZj5PD_Q2QDdX1PDZj5PDeZ7PDbf6PDZj5QDeX1TD1QDfX1QDgX1QDhX
1PDUj2PDTd6PDoR2QDiX1PDgZ7PDTP2PDjg1PD[j5PDkU6PDo?PDoR2QDjX1QDkX1QDlX1TD1QDmX1QDnX1PDRl1QDoX1TD1
P@ni2PDW_5QDPY1P@oR2QDQY1QDRY1PDRm1PDZf1PD_7PDlZ7QDSY1PDeQ2PDfk5PDj6PDYi5PDaQ2PD`i2PD]j5PDaQ2QDT
Y1P@oR2PD]j5PDP[7PD]j5PDaQ2PDS_2PD]j5PD\R7PDQ[7PDTl1PDPd6PDR[7QDVU1PD`Q7PDTP7PDaQ2PDS[7PDUi5QDUY
1PDU[7PDUi5PDV[7PDm5PDWT6PDmR7PDU4QDVY1PDX[7PDSP2PDl3QDWY1PDRZ7QDXY1PDZ[7PD[[7QDYY1QDZY1TD2QD[Y1
PDl<PD][7PD\9PDUi5QD\Y1PDkj6PDTl1PDaQ2QD]Y1QD^Y1Q@i2PD`[7PD]j5PDa[7PD_Q2PDjP2PDb[7PDY>QD_Y1QD`Y1
PDX<PDUi5PDf[7PDX<PDYi5PD`[7PDPl1PDnS2PD]R7PDPl1PDTl1PDaQ2QDaY1PDPl1PDaQ2QDbY1QDi7QDcY1TD1QDk7PD
j[7PDUi5PDk[7PDPj1PDWT6PD`[5PDmn1PDlQ2QDdY1QDeY1QDfY1TD1QDgY1PDQ8PDW[6PDgo1PDUi5PDfY5PDm[7PDko5P
Dn[7PDjQ7PDj2PD`d6PDfi1QDhY1PDo[7PD_Q2PDZ<PD]j5QDiY1QDjY1TD1QDkY1PDQ\7PD[j5QDlY1QDmY1TD2QDnY1QDo
Y1PDnS2TD1QDPZ1QDQZ1PD]j5PDX@QDRZ1QDSZ1PDd7QDfATD1QDTZ1QDUZ1QDVZ1PDTl1PDQ?QDWZ1TD1QDXZ1PD\R7PD[`
6QDYZ1QDZZ1TD1QD[Z1PDVX2PD_\7PD`\7PDa\7QD\Z1QD]Z1QD^Z1QD_Z1PDVl5PDl:PDc\7QD`Z1QDaZ1PDd\7PDe\7PDc
=PDaQ2PDlR7QDbZ1QDcZ1PDh\7PDTl1PDQl1PDaQ2PD\R7PDRl1PD_Q2PD_i6PDSl1PDYi5QDdZ1PD]Y6QDeZ1PDom1QDfZ1
TD1P@\n6PDi\6PDk\7PDl\7PDTl1PD^i6PD]Z7QDgZ1QDi2QDhZ1PDho1PDUi5QDiZ1PDn\7PDaQ2PDjR7PDaQ2PD[l5PDem
6PDjj1PDnW6QDjZ1PDih1PDaQ2QDkZ1PD]j1QDlZ1PDT<QDmZ1PD_j1QDnZ1PDS]7PD\:PDPn6PDWl1PDQ5QDoZ1PDT]7QDP
[1PD_m6PDV]7QDQ[1QDR[1PDVf6QDS[1QDi2PDm\7PDaQ2QDT[1QDU[1PDaQ2QDV[1QDW[1PDaQ2PDeS7PDTl1PDaQ2PDZ]7
PDj6PDaQ2PDbn1QDX[1PDaQ2PD[]7PDQ9PDaQ2PD_m6PDV]7PDaQ2QDY[1QDZ[1PDaQ2PDo?QD[[1PDaQ2PDW_5QD\[1PDU]
6QDoFQD][1TD1P@Qh6QD^[1QD_[1PD^]7QDi2QD`[1QDa[1TD1QDb[1QDc[1QDd[1PDc]7PDTl1PDd]7PDe]7PDc;PDf]7PD
g]7PDUi5QDe[1QDf[1TD1PDPj1PDj]7PDWi5PDYP7PDfS7PDhT2SD0QDg[1PDoR2PDle1PDoR2PDl]7QFh[1QDa2Q`1j2WD0
QDi[1XD0QDj[1QFk[1TD3QDa2Q`1j2WD0Q`1j2QDl[1XD0QDm[1QDn[1Q`1j2WD0QDo[1XD0QDP\1WD0Qd1j2QDT2XD0QDa4
aD`2WD0QDT2XD0QDa4aD`2WD0QDo8Q`1j2QDT2XD0S@0QDQ\1QDR\1PDeh1QDS\1WD0Q`1j2QDT\1XD0QFU\1QDa2Q`1j2WD
0Q`1j2QDV\1XD0QDW\1QDa2Q`1j2Q@o8WD0Q`1j2QDX\1XD0WD0QDT2SD0QDY\1XD0aD`2PDaQ2QDZ\1QD[\1QDZ\1QD[\1Q
D\\1QDa2Q`1j2WD0QD]\1XD0QD^\1QD_\1QD`\1`Dj_7`DoR2`DTl1PDkd2QDa\1QDb\1QDc\1QDb2Q@g2Q`1j2QDd\1QDo8
QDe\1PDaQ2QDf\1QDg\1PDbU7PDV`7QDh\1QDi\1PD]`7QDj\1PDZl1QDk\1QDl\1PDZl1QDm\1PDaf1PDTl1PDaQ2PD\V7P
DUQ7PDRl1PD^6PDm1PDok1PDW_5QDn\1QDo\1QDP]1PDaQ2QDQ]1PDaQ2QDR]1QES]1QDT]1TD1WD0QDU]1XD0QDV]1QD^<Q
DW]1QDY\1QDX]1QDY]1QDZ]1QD[]1PDYi5QD\]1QD]]1QD^]1QD_]1QD`]1QDa]1PDg=QDb]1PDQ?QDc]1PDP?QDd]1PDZl1
PD_Q2QDe]1PD[j5QDf]1QDg]1PD[j5PDgY2QDh]1QDi]1QDj]1QDk]1QDl]1PDoR2QDm]1PDWi5QDn]1QDo]1QDP^1PDS@QD
Q^1PDT]3PDRc7QDR^1QDS^1PDkj6PDk[2PDbn1QDT^1QDU^1Q@n6QDo6WD0QDV^1XD0QDR3TD1WD0QDaU1XD0QDW^1QDX^1Q
DY^1Q`1j2WD0QDZ^1XD0QD[^1QD\^1Y@0Q@b2Q@j2WD0QDV2XD0QD]^1QD^^1WD0QD_^1QD`^1XD0QFo2TD2WD0QDa^1QDb^
1XD0QDc^1PDZj5`Di3QFd^1TD1WD0QDU2XD0QDe^1Q@l2WD0QDU2XD0QDf^1UD0WD0QDU2XD0SD0PDnd6PDoR2PDXd7QDg^1
PDTl1PDaQ2PDn4QDh^1PDoR2PDjf6PDRl1PDaQ2QDi^1PDRl1TD1QDj^1Q@k^1PDed7QDl^1QDm^1PDgY6PDXd7QDn^1PDoR
2PDn\1QDo^1PDoR2PDWZ1PDoi6PDoR2QDY[1QDP_1PDQl1PDP^5QDQ_1QDR_1QDWNPDQl1PDaR2PDc4PDUe7PD^3PDRP6PDP
k6QDS_1PDPP7PDnf6PDUl1PDaj6PDgi1PDPn6PDVe7PDWe7PDoR7QDT_1PDhh1PDj\7PD]Y6PDj\7PDP?QDU_1QDV_1QDW_1
QD\5QDX_1PDgh1PDaQ2PDP@PD_Q2QDY_1PDoR2QDZ_1QD[_1QD\_1PDYi5QD]_1QD^_1PDRl1PDbe7PDom1QD__1PD\n6QD`
_1QDa_1PDXn6PDW`6PDPY7PDS[7PDUi5PD^]2PDZi1PDbn1QDb_1PD_Q2PDa2PDgT7QDc_1QDd_1QDe_1PD_Q2PDcY5PDkc6
PDnh6PDRl1PDP@PDYi2PDRl1QDf_1PDnS2QDg_1QDh_1PDfe7QDfAQDi_1PDkc6QDfAPD^6PD]j6QDj_1PDn]6QDk_1PDhi1
PD[j5PDZS2PD_Q2PDa<PDoR2PD_Q2QDl_1PDYi5PD_Q2QDm_1QDn_1QDo_1QDP`1QDQ`1PDoX5PDWT6QDR`1QDS`1QDT`1QD
U`1PDaQ2QDV`1QDW`1QDX`1QD`Z1QDaZ1PD_Y7PDUi5PDae6PDXg2QDY`1QDZ`1QD[`1PDRl1QD\`1QD]`1QD^`1QD_`1QD`
`1QDa`1QDb`1QDc`1QDd`1QDe`1QDf`1QDg`1TD1QDW6QDh`1QDi7QDi`1QDj`1QDb8QDk`1PDch7QDl`1QDm`1PD_Q2QDn`
1QDo`1QDPa1TD1QDQa1QDRa1QDSa1Q@Ta1QDUa1QDVa1QDWa1QDXa1PDSl1PDoR2QDYa1PDZS2PDgh1PDaQ2QDZa1QD[a1QD
\a1QD]a1QD^a1PDRo5PDTo5QD_a1QD`a1PD\i2PDj9QDaa1PDU]6PDTR7QDba1PDU]6QDca1QDda1PD[j5PDaQ2PDXV7PDoR
2QDea1PDXh6PD_Q2PDPS2PDYj6PDVd6PDoR2PDaQ2PDPZ7PDeS7PDTl1PDaQ2PDXg6PDoR2PDZ\5PDS]1QDfa1S@0PD^6PD]
j6QDga1QDha1QDia1TD3QDja1QDka1PDoR2PDnS2PDaQ2QDla1PDoR2QDROQDma1QDna1QDoa1QDPb1QDQb1QDRb1QDSb1PD
aQ2PDUj7QDTb1TD1QDUb1QDVb1PDoo1QDWb1PDaQ2QDXb1QDYb1TD1QDZb1QD[b1QD\b1QD]b1QDX6TD3PD]j5QD^b1QD_b1
PDaQ2QD`b1PDWj7QDab1QDbb1QDcb1QDeNPDRl1PDVh6PDj2PD`d6QDdb1PDUZ7PDkd2PD`[7PD]j5PDUm1QDeb1QDfb1PDP
l1QDgb1PDPl1QDhb1PDTl1QDib1PD[6QDjb1QDkb1QDlb1P@in6QDmb1TD1QDnb1QDob1QDPc1QDQc1QDRc1QDSc1PD^k7PD
oR2PD^6QDTc1QDUc1QDVc1PDgZ7PDTP2QDWc1TD3PDS]1PDWT6QDfEQDXc1SD0PDnS2PD_Q2PD[T7PDTl1QDS5QDYc1PDSl1
PDoR2QDZc1QD[c1QD\c1TD1QD]c1QD^c1TD1PDok1QD_c1QD`c1QDac1QDbc1QDcc1PDa8QDdc1PDHPD[c5PDbn1QDec1PD^
9PD[i6PDmf2PDoR2PDaQ2PDkj1QDfc1QDgc1PDYl7PDgh1QDhc1QDic1QF[8QDjc1Q`1j2WD0QDW2XD0`DQ6QDa2PD]l7WD0
QDkc1XD0PD_l7SD0QDo2QDa2Q`1j2QDlc1PDPP2QDa2QDmc1PD]j5QDnc1QDoc1S@0S@0QDPd1PDTl1QDQd1WD0QDRd1XD0Q
Do2QDa2SD0PDRR2PDhY6WD0QDW2XD0QDg7QDSd1Q`1j2QDTd1QFU\1QDa2YD0WD0QDW2XD0QDUd1QDa2Y@0WD0QDVd1XD0PD
Yi5UD0QDh2SD0QDo2WD0Q`1j2QDW2XD0QDWd1UD0SD0QDo2WD0Q`1j2QDW2XD0QDWd1UD0QDh2QDo2WD0Q`1j2QDW2XD0QDW
d1UD0QDo2WD0Q`1j2QDW2XD0QDWd1WD0QDXd1QDYd1XD0PDnS2PD]V7QDZd1PDYS7PDTl1PDVm1PDY_1PDHQD[d1QD\d1PDY
i5QDR7PD[e1`EcW2`E>QD]d1PDgl6PDYi5QD^d1QD_d1PDaQ2PDWk6PDa9QD`d1PDPm7QDYW1PDTl1PDd]6PDoR2QDad1QDc
7QDbd1PDRm7PDTl1QDcd1PDYi5PDRl1PDhQ2PDdf6PDok1PD[j5QDTJQDdd1PDaQ2QDed1QDfd1PDd]6PDoR2PDnS2PD_Q2P
D[T7QDgd1PDZj5QDo2QDa2Q`1l2WD0QDhd1XD0QDo2TD1QDid1QDjd1S@0S@0WD0QDkd1XD0QDo2QDld1WD0QDW3Q`1j2QDm
d1XD0PDQe2QDa2PD[m7QDnd1QDod1QDPe1PD^m7PDoR2PDX_1PD`a6QDQe1PDHPDQa1PDTl1SD0PDQa1QDa2QDRe1QDSe1QD
Te1QFn4TD3QDa2WD0Q`1l2Q`1j2QDW2XD0`DZj5Q@`2QFUd1QDa2Q`1l2Q`1j2WD0QDW2XD0QDUe1Q`1j2WD0QDW2XD0WD0Q
DVe1XD0Q`1j2QDa4QDd2Q`1j2WD0QDWe1XD0QDo2QDa2Q@d2WD0QDXe1XD0`DYi5S@0aD`2QDYe1Q`1j2PDSo5QDo2TD3QDZ
e1P@Yi5P@i6WD0Q`1j2QDW2XD0QDo2TD3QD[e1WD0PDYi5SD0XD0QDo2TD3QDa2Q`1j2WD0QD\e1QD]e1XD0PD[m7QD^e1QD
_e1QD`e1PDRl1QDae1PDZj5QDbe1PDVl5QDce1QDde1QDee1QDfe1TD2QDge1QDhe1TD2QDie1`Ek6`Em6`Ej6`El6`Ei6`E
n6WD0QDY2XD0QDje1`Ek6`Em6`Ej6`El6`Ei6`En6WD0QDY2XD0QDke1TD2QDa4WD0QDle1XD0TD2QDme1PDZj5Q@ne1WD0Q
Doe1XD0`DoR2QDPf1QDQf1S@0WD0QDRf1XD0WD0QDSf1XD0QDTf1QDUf1QFo2Q@l2WD0QDVf1XD0PDYi5QDWf1Q@l2WD0QDX
f1XD0QDYf1QDo2Q@n6QDo6WD0PDb7XD0QDZf1QDU\1WD0PDan7XD0`DYi5QFo2QD[f1Q`1l2WD0QD\f1XD0`DYi5QDo2QD]f
1SD0S@0WD0QD^f1XD0QFn4Q`1l2WD0Q@n6Q@o6Q`1l2QDX2XD0aD_f1Q@`2QD`f1Q`1l2WD0Q@n6Q@o6QDX2XD0QDo2TD2PD
HPD_W2WD0QDX2XD0QDo2TD2PDUi5WD0QDX2XD0QDaf1WD0QDbf1XD0QDcf1QDn6QDo6WD0QDdf1QDef1QDff1XD0QDo6WD0Q
Ddf1QDef1QDff1XD0QDn6QDo6QDgf1WD0QDhf1XD0QDo6QDgf1WD0QDhf1XD0QDif1S@0QDjf1QDo2QDb2QDkf1S@0WD0QDl
f1XD0QDmf1QDnf1SD0WD0QDof1QDa2Q`1j2QDPg1XD0PDkh1PDoR2QDQg1PDZj5S@0WD0QDRg1XD0QDSg1S@0S@0WD0QDTg1
XD0PDTl1PDon7PDSl1PDoR2QDUg1PDTl1PDid2PDYi5QDVg1QDWg1PDYi5QDXg1PDYi5WD0QDYg1XD0PDRl1PDc[6QDZg1QD
[g1PD^o7QD\g1WD0Q`1j2QDW2XD0QD]g1TD1WD0PD_Q2QD^g1QD_g1XD0UD0WD0QD`g1XD0SD0QDag1PD_Q2PDT6PDjY6QDb
g1TD1PDRl1TD4QDk^1QDcg1QDdg1WD0QDeg1XD0TD2QDfg1SD0UD0QDgg1WD0QDhg1XD0QDig1QDjg1Q@a2Q`1j2WD0QDkg1
XD0`DYi5aD`2UD0WD0PD_h1QDo8SD0XD0UD0WD0PDPT2QDo8SD0XD0UD0QDlg1QDmg1UD0WD0QDng1XD0SD0`Dio7UD0PDSb
5QDog1QDPh1PDSb5PDYi5QDQh1QDTFQDWGPDad6QDR@QDa2PD_Q2Q`1j2WD0QDRh1XD0QDSh1QDTh1UD0WD0QDUh1XD0WD0Q
DVh1Q`1j2Q@Wh1QDh3XD0QDh3QDXh1QDYh1QDi@TD2QDZh1QD[h1QD\h1QDa2WD0QD]h1XD0PDYi5QD^h1PD^6PDX<PDg7QD
_h1PDok1PDg7PDok1QD`h1QDah1QDbh1PDdd6PDQl1QDch1QDdh1PD\j1QDeh1PD]]7PDok1QDfh1QDgh1WD0QDhh1XD0`DY
i5QDgh1WD0QDhh1XD0`DYi5QDfh1WD0QDhh1XD0`DYi5WD0QDhh1XD0`DYi5QD]DQDa2Q`1j2WD0QDih1XD0QDjh1QDkh1QD
lh1PD_Q2WD0PDSb5XD0PDYi5QDmh1QDnh1TD1QDoh1QDi@TD2QDPi1QDQi1PDi6WD0QDRi1XD0QDa2PDYi5PDi6WD0QDSi1X
D0QDTi1QDUi1QDVi1PDaQ2PDX;QDWi1QDXi1QDYi1QDb?PDoo1QDZi1PDoo1PDUi5PDg`5PDaQ2PDne6PDoe6QD[i1QD\i1Q
D]i1P@oR2QD^i1PDlf7QD_i1PD[j5PDlc2QD`i1PDYi5PDY7QDai1PD`e6PDTl1QDbi1PDVl1PDQl1PDn?TD2QDci1PDUm1P
DoR2PDaQ2QDdi1PDhg1QDei1TD6WD0Q`1j2QDWh1XD0QDfi1QDei1TD5PD[j5TD3WD0QDh3XD0QDgi1TD8PD4WD0QDhi1XD0
UD0WD0PDUQ8XD0WD0QDgi1SD0PD4QDhi1XD0WD0QDgi1SD0SD0PD4QDhi1XD0QDii1`DWQ8`D\7`D[d1QFji1TD2WD0QDki1
XD0QDki1`DY7SD0PDTf1PDY7Q`1j2QDli1PDX2PDig1QDmi1PDig1QDni1WD0QDoi1PDYi5XD0SD0QDPj1PDYi5aD`2`Dn8Q
DQj1PDYi5QDRj1QDoi1PDYi5WD0QDSj1XD0QD\>WD0QDTj1XD0`DHQDUj1Q@Vj1P@_Q2PD^j5QDR@QDa2WD0QDWj1QDXj1XD
0PDVl1QDU;QDYj1QDZj1WD0QD[j1QD\j1XD0QD]j1S@0S@0WD0QDa2QDjCXD0UD0QD^j1QDZ2QD_j1PDY7WD0QD`j1XD0QDa
j1QDbj1QDcj1SD0QDdj1PDU<PD^6PDYi5PDoe1PDU<QDej1QDh<QDfj1QDgj1QDhj1PDYi5QDa2QDij1QDZj1QDjj1QDkj1Q
Dlj1QDmj1QDa2PDn?QDnj1QDoj1SD0QDPk1QDQk1PDoe1PDi6Q`1j2WD0QDRk1XD0PDoe1QDSk1QDTk1PD_Q2PDTf1PDme1P
DU<QDUk1PDVl1QDVk1PDYi5QDWk1P@Q?PDSi5PDl]6QDXk1PDaQ2PDoQ8QDYk1PDaQ2QDZk1PD[l1QD[k1QD\k1PDnS2QD]k
1QD^k1QD_k1PDYi5QDZ2QD`k1QDak1PD`S6PDTl1PDX_1PD\d1QDR@QDbk1QDck1QDdk1QD^<PDoR2QDek1QDfk1QDgk1PDR
l1QDhk1QDik1QDjk1PDTR8PDSl1QDkk1P@j6QDlk1QDR@PDPf1PDVR8PDVR8QDmk1QDnk1QDok1QDPl1QDR@PD_a1QDZ2QDP
k1QDQl1QD]DQD_j1S@0QDRl1`Dn6QD]DQ`1j2QDSl1QDTl1QDUl1QDa2QDVl1QDWl1QDXl1Q`1j2QDYl1PDah1PDZl1SD0PD
`h1PDgj5SD0PD_h1PDgj5QDZl1PDei1QD[l1QD\l1PDei1PDSi5PD4SD0PDei1PDSi5QD]l1PDmQ2PDSi5QD^l1PDcm1PDig
1PD`X6QD_l1PDnS2QD`l1PDU[2PD4QDal1PDnS2QD`l1PDU[2QDal1PDTl1QD`l1PDU[2PD4PDcW2PDTl1QD`l1PDU[2PDcW
2PDfQ2PDU[2QDbl1PD`X6QD]DPDm6PDRm1PD_7PDU[1PDi6PDU[1PDYi5QDa2PDYd6SD0PDYd6QDcl1QD_j1PDi6QDdl1QDe
l1QDfl1SD0TD2PD_a1QDgl1QDhl1PDi6Q`1j2QDil1QDjl1QDkl1QDll1QDml1PDaQ2QDnl1QDol1QDPm1PDei1QDQm1QDRm
1PDSi5QDSm1SD0QDWk1PDSi5QDTm1QDUm1QDVm1QDWm1QDXm1PDoe1PDU<PD^6PDYi5QDPk1QDYm1QDej1PDig1PDQl1PDig
1PDYi5PDPS8PD4SD0UD0WD0QDZ2XD0aDZm1UD0WD0QD[m1QDZ2XD0UD0WD0QD\m1XD0SD0QD]m1WD0QD^m1XD0SD0UD0WD0Q
D_m1XD0SD0QD`m1S@0WD0QDam1XD0QDbm1QDcm1QDdm1QDb2WD0QDem1XD0QDfm1PDYi5WD0QDgm1XD0QDhm1QDa2Q@l2WD0
QDim1XD0QDW3WD0QDjm1XD0`DSl1`DQl5`DRl1`DQl1`DWi5`DU]6`Dok1`DPl1`DSX6`D\_6`DaQ2`D_Q2QDb2QDkm1QDlm
1QDb2QDmm1PDQl1QDb2QDnm1QDom1QDPn1QDQn1PDhS8PDok1QDRn1PDok1`DaQ2`D_Q2`D`Q2`Dkl1`DTm1`DhQ2`DVl1`D
Vm1`DWm1`DWi5`D]j5`DiS8QDSn1Q`1j2QDTn1QDUn1QDVn1PDHPDk\6PDgl6QDWn1QDXn1QDa2PD[l1QDYn1PDHPD_W2QDZ
n1QDb2QD[n1QD\n1QDb2QD]n1aD`2QDb2QD^n1PDRl1PDaQ2QD_n1QD`n1QDl<QDW2QDan1QDbn1PDan5P@Vl1PDjl5PDWi5
QDcn1PDYi5PDgh1PDSi5QDdn1TD1QDen1QDfn1Q`1j2QDgn1QDa8TD3QDhn1PDiW1QDin1QDjn1QDkn1QDln1P@oR2Q@mn1Q
Dnn1QDon1`DVl1`DaQ2`DeQ2`Dkl1`DTm1`DhQ2`DdQ2`DfQ2QDPo1QDY5WD0QDQo1XD0WD0QDRo1XD0QDSo1QDTo1PDR_2Q
DY5Q@a2S@0QDUo1QDVo1QDWo1QDVo1PDaQ2QDXo1QDb2PDY9QDSd1QDb2QDYo1PD_Q2QDZo1QD[o1PD_Q2PDf`1PDRS2QD\o
1PDTl1PDaQ2QD_n1PDie2QD]o1QDlm1QD^o1QD_o1P@aQ2QD`o1QDao1PDok1PDRl1PDaQ2QDbo1QDco1PDWi5QDdo1PDmc6
PDUi5PDak6QDeo1QDfAPDhT8QDfo1QDa2Q`1j2S@0QDgo1QDho1Q`1j2QDio1QDjo1TD2PDUR8QDko1QDlo1PDlU6QDmo1QD
no1QDoo1Q`1j2P@_Q2QDPP2QDQP2PDX\2QDRP2PDYi5WD0QDSP2XD0PDR<PDQl1QDTP2PDTl1QDUP2QDVP2P@Tl1QDWP2QDX
P2QDYP2QDZP2QD[P2UD0WD0QD[2XD0aD\P2SD0UD0WD0QD[2PDRm1XD0`Dne2`D^]2`DWf2`DPf2`Dhe1`DX;`Da;`D\7`Dj
8`D`d1`Dje1`Di<`DZ1UD0WD0QD[2PDRm1PDhe1XD0SD0UD0WD0PD`h1QD]P2QD^P2XD0UD0WD0PDdh1XD0SD0QD_P2TD4PD
2UD0WD0QD[2PDRm1QD`P2QDaP2XD0UD0WD0QD`P2TD1QDbP2XD0PD4WD0QD[2XD0QDcP2QDdP2WD0QD[2QDeP2XD0WD0PD`h
1QDfP2XD0WD0PD`h1PDQS2XD0`DZ7`DY7`DW<UD0WD0PDeh1XD0`Dk6`Doe1`DSf1`Dme1`D\j5SD0UD0WD0PDdh1XD0QDgP
2PDRm1TD1QDhP2TD5QDiP2SD0UD0WD0PDdh1XD0QDjP2PDRm1QDkP2UD0WD0PDeh1QDlP2XD0UD0WD0PDdh1XD0QDmP2`Doe
1UD0WD0QDnP2QDoP2XD0TD<PD2UD0WD0QDnP2QDPQ2SD0QDQQ2XD0UD0WD0QDRQ2XD0SD0UD0WD0PDbX6XD0UD0WD0PDRm1S
D0XD0TD;PD2UD0WD0PD_h1QDSQ2XD0WD0PDlZ7PDW`6PDHXD0PDW`6PDZl1PD2UD0WD0PD[g2XD0WD0PDRl1PD_Q2QDTQ2PD
oR2QDUQ2XD0PD]g2PDW`6PD_g2WD0PD_h1QDVj1PDeQ2QDVQ2XD0UD0WD0QDWQ2XD0UD0PDWT6QDj9S@0QDXQ2PD4PD`h1QD
YQ2PDk6TD3PDZj5TD2QD`3PD_h1QDZQ2PDRm1QD[Q2PDgj5TD2QD\Q2QD]Q2PDaQ2QD^Q2SD0QD_Q2UD0PDRm1QD`Q2SD0PD
oe1PDRm1PDhe1TD6QDaQ2PD`h1QDbQ2QDb2TD5QDcQ2PD_h1QDe^1QDdQ2S@0QDeQ2QDfQ2TD3QDgQ2PDah1QDa2TD4WD0QD
hQ2XD0PDRm1Q@l2QDiQ2QDjQ2PD`h1WD0QDkQ2XD0PD_h1QDlQ2TD5WD0QDmQ2XD0SD0QDnQ2QDoQ2UD0WD0QDnQ2XD0SD0Q
DPR2QDQR2PDRm1TD1PD]g2QDRR2QDSR2QDTR2SD0PD4WD0QDUR2XD0PD2PD`h1QDVR2TD4WD0QDWR2XD0PDTl1PD_h1QDXR2
QDYR2TD4WD0QDWR2XD0PD`h1QDZR2TD4WD0QD[R2TD1QD\R2XD0PDTl1PD_h1QDXR2QDZR2TD4WD0QD[R2TD1QD\R2XD0PD`
h1Q`1j2WD0PDQS2QD]R2XD0PD`h1WD0PDQS2SD0XD0QD^R2PDah1QD_R2TD4WD0QD`R2XD0PDah1WD0QDaR2XD0QDbR2TD6P
Di6WD0QDcR2XD0PDPf1SD0QDdR2TD6PD2UD0WD0QDeR2PDRm1TD1QDfR2XD0QDgR2QDjj1PDZl1QDhR2UD0PDoe1PDRm1WD0
QDiR2XD0PD`h1QDjR2TD5WD0QDkR2XD0QDlR2QDmR2TD3QDnR2PD_h1QDoR2WD0QDPS2XD0PD_h1QDQS2QDRS2TD1PDWi5PD
_h1QDSS2QDTS2QDUS2TD2QDVS2QDWS2TD1QDXS2PDaQ2QDYS2QDZS2PDn6PD[n5PDWT6QD[S2P@ZS2PDW:QD\S2PDj6PDVl1
PDWl1QD]S2TD6PD4PDio1QD^S2PDgi1QD_S2QD`S2TD4WD0QDaS2XD0PDj6PDVl1QDbS2PDRm1QDcS2TD1WD0QDdS2XD0QDe
S2QDfS2PDk6PDRm1QDgS2UD0QD[2QDhS2TD8WD0QDVU1XD0QDiS2UD0QD[2PDRm1SD0QDjS2TD3WD0PDUi5XD0QDkS2PD`h1
QDlS2TD8WD0PDUi5XD0QDmS2UD0QD[2TD<QDVU1WD0QDnS2XD0QDoS2UD0QDPT2TD<WD0QDQT2XD0QDPT2`Dej5QDRT2UD0Q
DPT2TD<WD0PD4XD0QD^2`Dej5QDST2UD0QD[2TD5QDW3WD0PDUi5XD0QDTT2S@0QDW3QDPT2TD<QDVU1WD0QDUT2XD0`D\j5
QDVT2TD<WD0PDUi5XD0QDWT2WD0PD2QDXT2XD0UD0QDYT2TD5WD0QDZT2QDVU1QDZT2XD0QD]2TD1QD\2QDa2TD3QD\2TD2Q
D]2QD`3`EeQ2`EhQ2QD[T2`D`X6`D_^5PDZl1QD\T2PD`h1WD0PD^6XD0PDR_2TD4QD]T2PD]l1QD^T2Qd1j2QDc3QDc3QD_
T2QD`T2WD0QDaT2XD0QDbT2QD[2TD1WD0QD\2XD0TD2QDcT2QDdT2QDeT2QD\2QDa2TD1QD]2QD[2TD1QF\2R@0TD2QD]2QD
[2TD2QD\2TD1QD`3PD_h1QDc2PDRm1PDi<QDfT2TD2WD0QD\2XD0PD_h1QDc2PDRm1QDgT2PDgj5TD1WD0QD\2XD0PD`h1QD
hT2PDRm1QDiT2TD3WD0QF\2XD0WD0QDjT2XD0TD3QD\2PD_h1QDVj1QFkT2R@0WD0QDlT2XD0QDmT2QDeT2TD2WD0QDf>XD0
TD3PDPl1PDeh1QDa2TD4WD0QDnT2XD0PDdh1QD\2TD2QDoT2TD3QDPU2QDQU2TD6WD0QDRU2XD0WD0QDSU2XD0TD3QDTU2PD
`h1QDUU2TD3QD\2QDeT2QDY\1QD_P2TD1WD0QDVU2XD0QDeT2QDWU2TD4WD0QDXU2XD0PDeh1WD0QDYU2TD3QDZU2XD0WD0Q
D[U2XD0QD\U2PDTV8QD]U2QD^U2PD[6QD_U2QD`U2PDZ\2QDaU2PD\\2PDX\2QDbU2QDcU2QDdU2QDeU2PDWk1QDfU2PDl_6
QDgU2QDhU2PDid2QDiU2QDjU2PDdW2PD]X8QDkU2PDVk2QDlU2QDmU2PDST8PDfX8QDnU2QDoU2PDUi6PDoR2PD_4PD^i5QD
PV2QDQV2PDUe2QDRV2PDf]1PDUf2PDb`7QDSV2PD^X5PDa[6PDl<PDlX8PDmX8QDTV2QDUV2QDVV2QDWV2QDXV2QDYV2QDZV
2PDWX8PDgX8PDUi6PDoR2PDRZ8PDah1QD[V2PDah1QDP@TD2QD\V2PD`X6PDRm1QD]V2QD^V2PDSl1PDoR2QD_V2PD`h1QD`
V2PDRl1PD_Q2PD_U8QDaV2TD4QDhHPDnS2PD\b6QDbV2QDcV2QDdV2PD`h1QDeV2RD0SD0PDeQ2QDfV2QDgV2Q@`2QDhV2PD
Zj5PDgj5RD0VD0QDiV2QDjV2QDkV2PD_h1PDS1QDlV2PDaQ2QDmV2WD0QDnV2QDoV2XD0`Dmn1`Don1`Di9`DVg2WD0QDnV2
P@oR2Q@PW2QDa4XD0`Deh1`Dmn1`Don1`Di9`DVg2QDQW2WD0QDRW2XD0WD0PD_Q2QDSW2P@oR2QDa4XD0`Dmn1`Don1`Di9
`DVg2WD0QDTW2XD0QDUW2QDVW2WD0QDWW2QD`2XD0`DcZ8`DTi5`DTP7`DaR2`Doj2`DUa6`DdZ8PDHPD[i5PDoR2PDei1PD
Yi5QDXW2PD_Q2QDeCQDYW2PDaQ2PDbm1QDZW2PDoR2PDaQ2PDSi5PDQS2PDoR2QDY:PDaQ2QD[W2QD\W2PDZS2PD]l1PDUS2
PDaR2PDUS2PDhY6PD]j5PDUi5PD`o1QD]W2QD^W2QD_W2QDg?PD_Q2QD`W2PDSi5PDUi5QDm3PD^l1PDUi5PD^l1PDgh1PDU
i5PDgh1PDRl1PDUi5PDRl1PDjo5PDTi5PD_Q2QDaW2QDbW2QDcW2PD_Q2QDdW2PD]l1QDeW2PDaQ2QDfW2PD]Z8QDgW2QDhW
2QDiW2QDPe1PDjZ8PDkZ8PD[j5QDjW2PDf`1QDkW2PD_Q2QDlW2QDmW2QDnW2PDmZ8QDoW2PDnQ2QDPX2QDQX2PDoR2PD_Q2
Q`1j2WD0QDRX2QDSX2XD0PDoR2PD_Q2PDQg6QDTX2PDoR2PD]l1QDUX2aD`2PDYl1QDUX2PDnQ2QDVX2QDU4QDWX2QDXX2QD
YX2PDZl1QDZX2QD[X2QD\X2PD^Y6QDW3PDlR2QDW3WD0QD]X2QD^X2XD0PDaR2PDUi5PDaR2PDcR2PDUi5PDcR2QD_X2PD]l
1WD0QD`X2QD`2XD0`DcZ8`DTi5`DTP7`DaR2WD0QDWW2QDaX2QDbX2XD0PDWT6QDVX2PDWT6PD_Q2PD_[8QDcX2PDhY6QDdX
2QDeX2QDdX2PDnS2QDfX2WD0PD_^5XD0QDgX2QDhX2QDiX2`Dl[8`Dm[8QDb2PDUn6PDah1QDjX2PDah1QDkX2TD3QDlX2QD
mX2PDaW6P@ah1PDZl1PDaW6PDah1QDnX2PD`h1QDY<QDoX2S@0QDPY2UD0WD0PDah1PDZl1XD0SD0UD0WD0PD`h1PDgj5XD0
SD0UD0WD0QDQY2QDRY2XD0PD4WD0QDSY2QDoQ2XD0VD0UD0WD0PD]f1TD3QDTY2XD0UD0WD0QDeR2QDUY2TD1QDVY2XD0WD0
QDeR2QDUY2TD1QDWY2XD0QDXY2UD0WD0PDW<QDYY2TD1QDZY2XD0UD0WD0PD_h1PD`X6QD[Y2XD0UD0WD0QD\Y2PDRm1TD1Q
D]Y2XD0UD0WD0QD^Y2TD2PDZl1XD0PDbX6PD`h1QD_Y2PDj6PDVl1PDZl1UD0WD0PDoe1PDVl1PDi6QD`Y2XD0UD0WD0QDaY
2QDbY2TD1QDcY2XD0PDU<PDRm1PD]g2UD0WD0PDme1QDdY2TD1QDeY2XD0QDi3QDfY2QDi3QD`3QDj2QD`3QD`3QDgY2Q`1j
2QDWh1QDf3PDUi5Q`1j2QD`3WD0QDhY2YD1XD0QDiY2QDjY2PDcY6`DoR2`Dl2QDW3QDkY2QDlY2PDcY6QDmY2QDnY2QDoY2
QDPZ2QDQZ2QDRZ2PDk7PDoR2PDaQ2PD\]7PDYl1PDYl1PDb^7PDoR2PDaQ2PDg3PD\T2QDSZ2PDge1PDf`1PD_W7PDQl1PDZ
8PDWo5PDcT8PDo5PDW\8QDTZ2QDUZ2PDn7PDW`6PDo9PDjZ8PD[\8PDX^6PDok1PD_m1QDVZ2PD]\8PDm5PDT9PDSl1PDTX6
QDWZ2PDZj5Q`1j2Q@XZ2WD0QDYZ2XD0PDWo5QDZZ2PDe>QD[Z2PDS6QD\Z2PDn=PDdY7PDiY1PDom5PDdo1PDc\8PDU[5PDj
l5PDfo1PDRl1PDd[5QD]Z2PDfT6PDd\8PDhW2QD^Z2PDf\8PDPh1PDX@PDf;PDQS2QD_Z2QD`Z2QDaZ2QDhY2QDbZ2PD[m7Q
DcZ2QDdZ2PDZ_1PDeh7PDok1PDPl1PDYi5PDm\8PDm;PDUl1PD`k6PDhY6PD_b6PDUZ5PDUi5SD0PDZl1Q@g2Q`1j2WD0QDg
=XD0WD0QDeZ2XD0QDW3PDf]1PD[j5PD\k2PDaQ2QDf3PDin1SD0QDfZ2PDin1QDW3QDa2Q@d2WD0PDf;XD0QDgZ2QDfAQ`1j
2WD0QDf3XD0QDhZ2QDiZ2WD0Qd1j2QDf3XD0QDW3WD0QDf3XD0QDW3QDW3TD4QDa2WD0Q`1j2QDf3XD0aD`2`DhY6QDW3TD3
QDa2QDo8Q`1j2WD0QDf3XD0QDa2Q@g2QDk2WD0QDf3XD0WD0QDk2QDf3XD0SD0WD0QDjZ2QDf3XD0QDW3QDkZ2TD2WD0QDf3
XD0QDW3TD2QDa2TD4PDUi5WD0Q`1j2QDf3XD0QDlZ2QDmZ2TD2QDa2Q@nZ2Y@0aD_2aD`2iD1iD2aDW3aDo2bD0WD0SD0XD0
QDoZ2QDP[2QDQ[2Q@R[2Y@0aD_2aD`2`DS]1`DWT6`DYi5bD0WD0SD0XD0QDS[2QDo8Q@T[2aD_2aD`2aDo2WD0SD0XD0QDU
[2`DoR2`D_]8`D`]8QDa2YD0aD_2aD`2iD1iD2`D_Q2`D`Q2`DaQ2WD0SD0XD0QDV[2QDW[2Y@0QDX[2aD_2aD`2WD0SD0XD
0QDY[2QDZ[2WD0Q@[[2PD]l1SD0XD0`DoR2WD0PD]l1SD0QDR@XD0QDa2WD0QD\[2SD0XD0VD0QDa2WD0QD\[2SD0XD0QE][
2WD0QD^[2QD_[2XD0QDa2Q`1j2QD`[2WD0QDa[2XD0PD]]6QDb[2PD^]6SD0PD\j1PDj_7QDc[2TD2WD0QDd[2XD0PDQT2QD
e[2QDf[2S@0S@0WD0QDf3XD0QDg[2`EWT6`El^1`Em^1`Eg[6`Eb7`EZl1`EQ^8WD0PD^6XD0VD0WD0QDh[2XD0VD0QDe^1Q
@l2WD0QDd3Q`1j2QDi[2XD0QDc3`DWT6`DX<`DZ:WD0QDj[2QDd3XD0QDd2Q`1j2QDk[2Q@d3PDZl1QDd3QDk[2QD\>QDl[2
TD3WD0QDm[2XD0PD]l1QDn[2PD]l1QDo[2QDP\2PD]l1QDUj1Q@a2Q@g2Q`1j2WD0QDQ\2XD0QDR\2PDZj5WD0QDS\2XD0QD
e[2QDT\2WD0QDU\2XD0PD_i1QDa2Q`1j2WD0QDV\2XD0QDW\2QDX\2TD3PDZ[6QDY\2QDZ\2QDa2Q`1j2QDj9Q`1j2S@0WD0
QD[\2XD0`Dch2`DQ_8`Dd[2`Dlb7WD0QD\\2PDoR2SD0XD0`DU[2`DaQ2QDa2Q`1j2Q@g2Q`1j2Q@f3WD0Q`1j2Q@`3QDg3X
D0WD0QDWh1QDg3XD0WD0QD]\2QD^\2QDg3XD0WD0QDg3XD0QD_\2PDaQ2QDW3QD`\2QDa\2PDoR2QDb\2PDmb7PD[j5PDT_8
PDQl1PDc\2PDRl1PDc\2PDQl1PDPc2PDRl1PDbe1QDc\2QDd\2QDe\2PDf9PDok1QDROQD_T1QDf\2QDg\2QDh\2PDP?PD`>
PDdS6QDi\2PDoQ8`D]_8`Ddg2`D\]8QDj\2QDk\2QDl\2QDg=QDm\2PDUe2QDn\2QDo\2QDa2PDoR2Q`1j2Q@g=PDUe2QDW3
Q@n6Q@o6QDgX1VD0QDmCPDVb2WD0PDUe2XD0QDW3QDa2PDTl1TD1PDa_8QDP]2TD1QDQ]2QDR]2QDS]2QDS7PD[j5TD1WD0Q
DT]2XD0PD[k1QDU]2QDa2WD0QDV]2XD0QDb8PDg^6PDoR2QDj9SD0QDW]2QDX]2PDoR2QDW3QDa2Q`1j2PDok1PDYi5PDR`6
QDY]2TD2QDZ]2QD[]2`DoR2`DYi5QD\]2PDYi5PDaQ2QD]]2QD^]2TD1QD_]2`D[j5PDSl1PDoR2PDaQ2PDZ^5QDa2Q`1j2W
D0QD`]2XD0QDa]2PDWT6QDb]2PDPf1PDaQ2PDRS2QDc]2PDPf1PD]j5PDaQ2PDS_2PDVj6PDnS2PDXl1QDd]2QDe]2PD[j5P
DXl1QDf]2P@oR2PD[j5PDaQ2PDSi5PDoR2PD]j5PD[l1PDch1QDg]2QDh]2PDl`6PDoR2PDTl5PDYi5QDi]2PD[j5PD_Q2PD
fe1PDnS2QDj]2PDgj5PDSi5PD\T2QD^<PDhY6PDHQDl<PDhY6SD0PD[_1PDZl1QDk]2QDl]2PDok1PD_i1PDZj5PDQ6PD[j5
QDm]2PDbn1PD_^5PDYi5PD]l1QDn]2QDTm1PDei5QDo]2QDP^2QDQ^2PDaQ2QDV[1PDY]7PDY]7QDR^2QDS^2QDT^2QDU^2Q
DV^2QDa2PDZl1PDRl1QDb8QDW^2QDX^2PDWT6QDY^2PDWT6QDZ^2P@oe1QD[^2PD[j5PDam1QD\n1PDYi5QD\^2PDZl1PDok
1PDYi5QD]^2PDT=PD[j5PDc[6QD^^2QD_^2PDdg6QD`^2QDo=QDa^2TD3PDYi5PDi6PD]`1QD]AQDb^2PDYi5P@i6QDc^2PD
\T2PDYi5QDd^2QDa@PDW_5PDZj5QDe^2PD[j5QDf^2PD[j5QDo5PDdg6QDa2WD0QDg^2XD0aD`2QDjl1QDh^2PDoe1QDi^2P
DT6PD_^5PDTl1PD[`6PDZj5TD2QDj^2PDgY6PDYi5PDdj5PDlZ6PD[j5PDaQ2PDjb2PDfe6PDRl1QDk^2PDaQ2QDl^2^Z220
0RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP1320XP1320XP12=
0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP15I1SP12J1UP12K1UP18L
1VP13M1WP12N1SP17O2XP13P12VP1322WP12Q12TP16R12UP17S12WP18T12[P15U12SP14V12VP1322XP13W12YP13X12WP
13Y12WP13Y12XP13Z12WP13[12XP13\12XP13\12XP12]12UP13^12WP14_12WP15`12VP13a12WP14b12XP13c12WP1322W
P12d12UP12d12UP1102RP1102RP1102RP12e12TP15f12TP15g12TP12h12TP13i12WP1422YP13j12TP12k12TP12l12UP1
3m12XP13n12VP12o12UP18P22WP14Q22TP15R22YP14S22UP12T22VP18U22]P13V22TP1322XP13W22VP14X22XP13R12XP
12R12UP12Y22UP13Z22XP12[22UP13\22VP12]22TP12^22UP13_22WP13Y12UP13`22TP1102RP1102RP13a22TP12b22UP
1102RP12c22TP15d23TP12e23TP12f23TP12g23UP12h23TP12i24UP14j24VP12k24UP13l24WP14m24VP12n24UP12d14U
P13o24WP12P34TP12Q34UP12R34TP1324WP12S34UP13T34YP14Y14YP13U34XP13V34WP1374YP14W34WP13X34TP13Y34T
P14Z34VP13[34UP13i14XP12\34TP14Y14UP15Y14ZP13Y14UP14Y14XP1104RP14]34TP15^34TP1304RP14_34WP1>`34W
P12a34TP13b34VP14c34WP14d34VP13e34UP14f34WP15g34QM3h34TP13i34WP13j34UP13k34VP14l34YP12i24UP12m34
TP12k24UP13n34VP15o34XP1324WP12P44TP15i14ZP13Q44TP1104RP15o34XP16o34[P1105RP12R45VP12S45VP13T45U
P18U45TP16V45WP15W45UP12e25TP16X45YP14Y45\P13Z45WP13[45YP13m15YP13\45XP12]45TP12\45VP12^45VP13_4
5XP13o25XP13`45XP14a46TP1306RP1407RP15b47WP13c47VP14i17[P13d47VP14e47VP12f47TP13`37XP13g47XP12d1
7UP14h47XP14H7YP12i47TP12j47VP13k47WP12l47TP18m47TP13n47WP13o47WP14P57TP1107RP1527XP13Q57VP12R57
VP13S57YP12T57TP14U57VP15V57WP12W57UP13b47WP12X57UP13Y57TP13Z57VP13[57YP14i17\P13\57XP14]57ZP13^
57WP12_57UP12`57TP14H7ZP13a57TP1108RP15b58TP13c58TP12H8UP13S58YP13d58XP12e58VP12f58UP14g58[P15h5
9UP14i59UP1209RP14j59UP12H9UP13k59WP12H9UP13l59YP13W59YP12^29VP12m59TP14n59WP16o59VP13P6:WP12o2:
UP13Q6:TP13R6:TP120:RP13Y1:UP12S6:TP12T6:TP13U6:WP13V6:TP14W6:VP13W5:WP13X6:XP12Y6:TP12Z6:UP13[6
:TP12\6:TP110:RP14]6:\P12^6:TP16h4;ZP14_6;TP16n1;XP13W1;YP16`6;ZP16j1;TP15a6;TP16b6;VP16c6;ZP14d
6;YP14e6;YP16f6;VP15g6;VP12h6;UP13i6;WP14j6;ZP15k6;VP15k6;VP13Y1;WP15l6;VP15m6;ZP13n6;XP14o6;VP1
2P7;TP13Q7;VP15R7;VP15R7;VP15S7;]P15m1;[P13Y1;WP13g4;WP13i1;YP13Y1;XP13Y1;XP13Y1;WP13T7;WP142;\P
132;YP13U7;VP14V7;WP13W7;WP17X7;VP16Y7;VP12Z7;VP13[7;WP12\7;TP12]7;TP12^7;UP14_7;VP13\1;WP13`7;V
P12a7;TP13b7;UP12c7;TP12d7;TP13e7;WP12f7;TP13g7;UP13h7;VP12i7;TP15j7;UP16k7;UP15l7;UP14m7;UP110;
RP13n7;WP16o7;WP14P8;XP13Q8;YP14j6;WP13R8;TP15e7;XP13n6;XP14Y1;ZP14S8;TP15T8;VP14U8;VP12V8;UP14W
8;TP16X8;VP14Y8;ZP13Z8;VP12N;SP12Y1;VP13[8;XP14\8;TP15]8;UP110<RP13^8<YP12_8<VP15`8<TP18a8=UP15b
8>VP14c8>VP12d8>UP13e8>WP13f8>XP17g8>YP110?RP12h8?TP15i8?WP12j8?UP14I?SP17k8@VP19l8@VP15m8@UP14j
8@TP13n8ATP12o8ATP13o2AYP15Z8AWP12P9BTP13Q9BVP16R9BWP16S9BWP13T9CTP12U9DTP12V9DUP12W9DUP1:X9ETP1
4Y9EVP16Z9EXP12[9ETP110ERP14\9EYP110ESP13]9EVP12^9ETP19_9FTP15`9GTP12a9GTP13b9GXP14c9GVP13d9GVP1
4e9GYP12f9GUP14g9GXP12h9GTP12i9GUP12j9GTP15[4HWP13k9HVP12l9HTP12NHSP17m9HTP14n9HWP13o9HWP13P:HVP
16i1HXP19i1HXP15Q:HWP15R:HTP14S:HYP12T:HTP13U:HTP13V:HWP13V:HWP17W:H[P16X:HXP14Y:HVP13Z:HVP12g5H
UP12g5HUP142HZP14[:HXP13\:HVP13]:HXP12^:HVP13i2HXP13m1HXP12_:HVP12`:HVP132IWP13a:IYP14i1I\P14Y1I
\P12b:IVP13b:IYP13c:IXP13d:IYP14i1I[P137IYP13e:IXP13f:IYP13g:IXP13h:IYP132IXP14HIZP13i:IYP13j:IY
P13k:IXP12l:IUP12m:IVP13Y1IYP13n:IYP13o:IYP12o:IVP13P;IYP13Y1IWP13[4IXP13i1IYP12Q;IVP12R;IVP14S;
I[P13T;IYP12T;IVP12T;IVP12T;IVP12U;IVP12V;IVP13d1IXP13W;IYP14X;I\P13Y;IWP12Z;IVP13j6IWP13[;IYP13
\;IYP13];IVP13^;IYP13_;IYP13`;IYP13g:IYP13a;IXP13b;IYP13c;IXP14d;IZP13S5IYP14e;I\P12o9IVP12T;IVP
12b;IVP13e:IWP13f;IXP13g;IVP13h;ITP13R1IWP13i;IXP14]:I\P12Y1IVP13j;IYP13k;IXP12l;IVP14Y1IZP127IV
P13[1IXP12g5IVP12m;ITP12n;IVP12o;ITP122IVP13P<IVP12h;ITP13Q<IWP12HIVP13HIYP13R<IWP12Y1IVP12S<IUP
13T<IYP13U<IXP13HIXP12V<IVP12W<IVP12X<IVP13Y<IVP13Z<IYP15[<IVP132IWP14\<IWP14o9IWP142IYP13R5IXP1
3S5IYP13i2IXP12]<IUP13Y1IXP16W5I`P13d1IXP15Y1IYP13i1IXP15^<IZP132IWP14_<IYP142IZP132IWP12`<ITP13
i1IWP13a<IWP14i1I[P13b<IVP142IYP132IWP13Y1IXP14Y1IZP13c<IVP14d<IZP13e<IWP14d1IZP15Y1I[P15f<IZP14
g<IXP13h<IVP15i<I[P13j<IVP15i1IYP12k<ITP15l<IXP13j<IVP15m<IXP14n<IVP14o<IXP14P=IYP15i1I[P13Q=IVP
132IWP12R=IUP13S=IVP12T=ITP14U=IZP13g5IWP14g5I[P18R1IWP14Y1IZP13HIXP15W5IZP13V=IVP13W=IVP12X=ITP
142IZP13Y=IVP14Z=IXP147IZP14h4IWP14Y1I[P132IWP14i1IZP142IYP14W5IYP14[=IVP15\=IZP132IWP13]=IWP132
IXP13i1IWP13i1IXP13i1IWP13^=IVP13_=IVP132IWP13^2IXP13i2IXP142IYP132IWP13g5IWP13i1IXP12`=ITP13o9I
XP13a=IVP13b;IXP12b=ITP13o9IXP132IXP13c=IWP13a:IYP13g5IXP132IXP15W5I]P13d=IVP13j<IVP152IWP14e=IX
P14f=IVP12g=ITP13o2IWP14h=IXP13i=IVP13j=IYP13S;IXP13k=IWP14i1IZP14i1I\P13l=IXP13j:IYP132IXP13m=I
YP132IXP142IZP15n=I]P12o=IUP13P>IWP13i1IXP13Q>IWP132IXP152I\P13R>IWP13Y1IYP14HI[P14HIYP13S>IXP13
T>IWP13U>IWP13V>IYP13W>IWP13X>IWP13Y>IYP14Z>IXP13[5IXP13[>IWP13^4IYP13\>IYP14]>I\P13^>IYP13_>IYP
14`>I\P13o:IYP13a>IXP12b>IVP12b>IVP13c>IYP13d>IWP13e>IXP13f>IXP13S5IYP13S5IYP13HIYP137IYP12\<IVP
12g>IVP13S5IYP13S5IYP13S5IYP13S5IYP12h>IUP12i>IVP12n=IVP12j>IUP12k>IUP12l>IUP12g5IVP12g5IVP12g5I
VP12m>IVP12m>IVP14U<IVP132IXP14n>IZP12o>IVP13P?IXP12Q?IUP13R?IXP13S?IWP13T?IYP13U?IYP13V?IXP13W?
IYP13X?IWP12Y?IVP13Z?IUP13[?IXP14\?IZP13i1IYP12]?IUP14^?I\P14_?IZP13^:IXP13`?IYP13a?IYP13b?IYP12
c?IUP12d?IVP13S5IYP13Y1IXP13HIXP12Z;IVP13g5IYP13]:IYP12e?IVP12f?ITP13S5IYP14g?IZP14c=I[P13h?IYP1
3S5IXP13o2IYP12i?IVP12j?IVP13S5IYP12k?IUP13l?IXP12R5IVP13HIYP12T;IVP12m?IVP13d1IYP13g5IYP13HIYP1
3HIYP14n?IYP13HIYP13HIYP12T;IVP110ISP12o?IVP14P@IVP13i1IYP13Q@IWP13S5IXP13Y1IYP14Y1IZP137IXP12o2
IVP13R@IXP12d1IVP110ISP135IXP12[1IVP12[1IVP13S@IWP12[1IVP12T@IUP12g5IVP14U@ITP13V@IUP13W@IXP14X@
IYP13W5IWP12g>JVP12Y@JVP13S5JYP12Z@JVP13S5JYP132JYP12[@JUP13Y1JYP13\@JYP13]@JYP13^@JYP13d:JYP12_
@JVP13`@JYP13a@JXP13b@JYP13i1JYP12c@JVP12d@JVP14g5J\P13e@JYP147J[P13f@JYP13g@JYP13h@JYP13Y1JYP14
Y1J\P12i@JVP132JYP13j@JYP12k@JUP12l@JVP13m@JXP12`?JVP13`4JYP13n@JYP13o@JYP14PAJ[P12c1JVP14QAJ\P1
3RAJYP14W1J[P13SAJYP13W1JYP13TAJYP152J^P12UAJVP14i1JXP132JXP13Y1JYP13VAJWP12WAJTP127JVP14d1J[P12
XAJVP13HJYP12YAJTP12ZAJUP13b;JXP12Z6JVP13[AJXP13U<JYP12W5JUP12\AJVP13]AJXP12^AJVP13_AJYP14HJ[P13
2JXP132JYP137JYP12`AJVP12aAJUP12bAJTP13cAJWP13g5JYP137JYP13`?JYP13dAJYP13o@JYP13S;JYP13:JYP13T3J
YP13i1JXP12eAJUP12fAJUP137JYP12W5JVP12W5JVP16gAJZP14hAJYP14:JYP14Y1JZP14iAJYP13i1JWP14jAJXP13W5J
WP13kAJVP14lAJVP12mAJTP14nAJVP14W1JZP14Z6J[P14d1JYP14b;JYP13Y1JWP14Y1JZP15W5JZP137JWP12oAJTP14X;
J[P14X;JZP13\<JWP14\<JZP14\<JZP13PBJXP13PAJUP13Y1JXP14i1JYP13QBJVP13RBJVP12SBJUP13kAJVP13o9JXP14
2JYP13Z2JXP14W5JZP12TBJTP13d1JWP14g5JYP13UBJWP13VBJXP13Y2JXP14_<JYP15WBJ[P132JWP13o2JXP14b1JXP15
XBJ[P14i1JYP13i1JWP12g2JUP13YBJXP13n1JVP14ZBJXP15^<J[P13[BJTP14W5JYP14\BJYP13]BJYP13i1JXP14^BJYP
12_BJUP12`BJUP15aBJVP13:JWP14:J[P13bBJXP14cBJZP15i1J\P14dBJXP12eBJUP13fBJVP14gBJWP14h4JXP15f<J[P
14f<JXP14hBJWP13iBJVP145JZP132JWP13a1JWP132JWP14jBJVP12kBJUP13lBJVP147JZP13g5JXP14g5JYP13mBJVP13
nBJWP14g5JYP14g5JZP13oBJWP14PCJYP13QCJXP13RCJXP132JWP13SCJXP13[1JXP13o2JXP12R1JUP12TCJUP13UCJTP1
3VCJTP14WCJVP13XCJVP157JYP15^<J[P12YCJUP15ZCJVP142J[P14[CJVP13\CJWP14]CJVP15^CJYP14_CJVP13i1JXP1
4Y1JYP14`CJVP145JZP13g5JWP16Z2J\P13i1JXP132JXP14[1J[P132JXP14aCJVP16bCJTP142JZP14\<JZP14cCJVP15i
1JYP142JZP13dCJVP14eCJVP152JYP14fCJVP13gCJXP132JXP13R1JXP147J[P14g5JZP12d1JUP13hCJVP14n1JVP14iCJ
VP15jCJVP15kCJZP14lCJZP13mCJWP12nCJTP13oCJYP13PDJYP13l;JYP13QDJYP13RDJYP14SDJ[P13TDJXP13UDJYP13V
DJYP13WDJWP13XDJYP13YDJYP13ZDJXP13[DJYP13\DJYP13]DJYP13^DJYP13_DJYP13`DJWP13aDJWP13bDJWP13cDJWP1
3dDJWP13eDJWP13fDJYP13e<JYP13gDJYP13hDJYP13iDJYP13jDJXP13kDJXP13lDJYP13mDJWP13nDJVP14HJXP14Z6J[P
14HJ[P13oDJWP12PEJUP13i1JYP13PBJYP132JXP147J[P13Y1JXP14Y1JZP14QEJYP132JXP13]=JXP14g5J[P12REJUP14
2JZP132JXP14SEJWP13TEJWP15i1JZP132JXP13UEJWP14VEJVP13^BJWP13WEJWP13i2JWP13S5JYP13S5JYP137JYP152J
_P13XEJXP13o2JYP13i1JYP13Y1JXP13YEJYP137JYP147JZP13Y4JYP13ZEJXP137JXP13W1JYP13i1JXP142JZP14i1JZP
14W1J\P12[EJUP13\EJYP13BJYP13HJYP12]EJVP14o2J\P13^EJXP13_EJWP13`EJTP13aEJYP13bEJWP137JYP13cEJYP1
3]:JXP12dEJVP137JYP13eEJYP12fEJUP14gEJVP12hEJVP14iEJWP13jEJVP13c1JWP14HJ\P14HJ\P12kEJVP12lEJTP13
S5JYP13mEJXP13nEJWP13oEJWP13PFJYP12QFJUP12S;JVP13RFJYP13n@JYP13SFJYP13TFJXP16lAJYP15UFJYP13V>JYP
13R1JYP13X<JXP13VFJWP13WFJXP15kAJYP14o2J[P14Y1JZP14XFJXP13S5JYP14YFJXP13o2JYP12ZFJVP13[FJWP12\FJ
VP12]FJVP12d?JVP12SAJVP12^FJUP12Y1JUP132JWP14_FJVP13W5JWP12`FJTP132JWP14S5J\P13Q5JTP12aFJUP12bFJ
TP14cFJVP12dFJUP137JYP147J[P137JYP14eFJVP12fFJTP14gFJWP13hFJVP14iFJVP13S5JYP12jFJVP12kFJVP13^4JY
P12`3JVP12lFJTP14mFJTP137JYP12nFJUP13^2JYP15oFJYP12b;JVP12PGJUP14o<JXP12QGJTP13S5JYP12RGJUP13S5J
YP13SGJUP12TGJVP12UGJTP14HJ\P13VGJWP13WGJYP14XGJZP13^4JYP13YGJYP13S5JYP13HJYP12ZGJUP13S5JYP12[GJ
VP13g@JXP12\GJUP12]GJUP12^GJUP12kFJVP13d1JYP12_GJUP12`GJTP122JUP12aGJUP12bGJVP14cGJVP13HJYP12dGJ
VP13S5JYP13i1JXP13eGJYP14fGJWP13gGJWP13HJXP12SAJVP13o2JYP13HJXP14hGJVP15g5JWP13iGJUP12jGJTP13kGJ
YP12lGJUP13mGJYP132JYP142JXP12nGJVP132JYP12oGJVP137JYP12PHJUP13QHJYP13S5JXP13S5JYP13T;JYP12RHJUP
12YCJVP12SHJUP12THJUP12UHJVP14VHJVP12WHJVP13S5JXP137JYP13XHJTP12^2JVP13i1JYP12YHJVP12ZHJTP13S5JY
P13Y1JYP13W1JYP147J[P132JXP14[HJVP13S5JYP12T;JVP12\HJVP12]HJUP14^HJVP12_HJVP13S5JYP12aEJVP12`HJV
P12aHJVP12bHJUP12i1JVP12^2JVP14cHJVP12o2JVP14dHJVP14W1JWP12^2JUP12eHJUP15fHJYP13gHJWP14hHJWP12iH
JVP14jHJVP12kHJVP12lHJVP13mHJVP12U=JUP12nHJVP12oHJTP12PIJVP132JYP12QIJTP127JVP132JYP13i1JYP13Y1J
XP12RIJUP14SIJUP12TIJVP127JVP12UIJVP13VIJVP13S5JXP122JVP132JYP12WIJVP12XIJUP132JXP12YIJUP12ZIJUP
12[IJUP12\IJVP12]IJVP12^IJUP12_IJUP12`IJVP13aIJWP13bIJWP13cIJWP13dIJWP13eIJYP13fIJYP13gIJXP13hIJ
YP13dAJYP13iIJWP13jIJXP13PAJXP15kIJWP12lIJTP12j<JUP14mIJVP12nIJTP127JVP12oIJVP12PJJVP12S5JVP14QJ
JWP12i2JVP12RJJVP12NJTP12HJUP13HJYP17SJKXP19TJKXP16UJKVP16VJKTP15WJKTP17XJKVP17YJKYP17AKVP18ZJKV
P16[JKUP13\JLTP12]JLTP16^JLVP12_JLTP140LRP12`JLUP12aJLTP14bJLTP12cJLTP13dJLWP12eJLVP12fJLTP12gJL
UP13hJLWP12iJLUP147L\P12g5LVP13jJLYP12kJLUP12lJLTP12mJLUP13nJLUP16oJLVP13PKLVP13QKLVP13Y1LWP12RK
LTP12SKLTP110LRP12TKLUP12UKLUP12VKLUP13i1LXP13WKLWP13XKLXP12YKLTP14ZKLYP13[KLWP13\KLWP12]KLVP12^
KLTP12_KLVP12`KLUP16aKMVP15bKMTP110NRP17cKNXP18dKNVP15eKNVP16fKNVP13c=NUP15gKNTP16hKNVP15U1NSP13
HNYP110NRP132NYP12HNUP13g5NYP15g5NWP12iKNUP110NRP12jKNVP13HNXP12HNUP13kKNYP13lKNWP12mKNUP110NRP1
3d1NXP12nKNVP12oKNVP12PLNUP12QLNVP12RLNVP12SLNVP12TLNVP12ULNUP12VLNVP12VLNVP12WLNUP14XLNXP132NYP
13YLNXP12ZLNTP13Y1NWP110NRP12[LNVP13\LNXP12]LNTP13^LNYP13S5NYP12gINVP12i1NUP12_LNVP12`LNTP13i1NX
P12aLNVP13n=NYP12bLNUP14cLNZP13dLNWP13o:NXP13eLNWP13o2NYP14fLN\P13Y1NXP12gLNTP13hLNVP12T;NVP13iL
NVP132NWP12jLNTP12oHNTP12S5NVP12kLNVP12lLNTP12g5NUP110NRP110NRP110NRP110NRP110NRP12mLNTP12nLNTP1
10NRP110NRP13oLNTP110NRP12PMNTP12h2NTP110NRP12QMNUP14i1NYP13RMNTP13SMNTP12TMNTP12UMNTP13HNXP14b;
N[P12VMNTP12WMNTP12dENVP12XMNTP12YMNVP13Z6NXP14Z6NYP142N\P12eBNUP13^4NYP14HN\P137NYP13HNYP13ZMNU
P12[MNVP12\MNTP13]MNTP12HNUP142N[P13^MNVP12_MNTP12`MNTP132NXP13aMNTP12R5NUP132NWP14bMNVP12cMNTP1
4dMNWP132NWP12eMNUP12fMNTP13g5NXP12aHNVP110NRP12SBNVP12^2NVP12gMNUP12\<NUP12\<NUP147NZP14hMNVP13
iMNTP110NRP110NRP12jMNTP110NRP12HNVP12kMNUP12lMNTP12SANVP13mMNUP14nMNXP13i1NYP13P1NWP14HNZP13oMN
TP13PNNUP12QNNTP12RNNTP12e@NUP110NRP12SNNVP12TNNUP12UNNVP14HN\P12VNNTP12b;NVP12WNOTP17XNOVP15YNO
WP12NOTP15ZNOYP14[NOYP15\NOWP14]NOTP18^NO]P14_NOVP16AOWP17`NOYP19aNOVP18bNOVP18bNOVP17cNOVP14dNO
TP12eNOVP12fNOUP13n@OYP12gNOUP12Y1OUP12hNOUP15iNOXP12jNOTP13kNOYP12lNOUP127OUP13HOXP12mNOTP127OV
P12Y1OUP13nNOYP13o2OXP132OWP13oNOXP13i1OYP12c=OUP16POOVP19QOOXP17ROOXP12AOUP12SOOUP12TOOTP13HOYP
12UOOUP13VOOYP13VOOVP13WOOVP1:XOOVP17AOVP15YOOTP15ZOOTP15[OOTP19\OOVP13]OOUP19^OOVP17h4OXP18_OOX
P12`OOUP12aOOTP13bOOXP12U=OUP12cOOTP14dOOVP13eOOTP1:fOP1TP1<gOP1VP15hOQ1TP16iOQ1UP16jOQ1VP15kOQ1
VP16lOQ1WP16mOQ1VP17nOQ1YP15oOQ1UP17PP1Q1VP17QP1Q1WP1:RP1Q1TP17SP1Q1TP17TP1Q1ZP17UP1Q1YP14VP1Q1T
P17WP1Q1XP16XP1Q1XP16YP1Q1VP15ZP1Q1VP13[P1Q1TP17\P1Q1XP13]P1Q1UP16^P1Q1VP13HQ1XP15_P1Q1UP16`P1Q1
TP12aP1Q1VP13HQ1XP14bP1Q1[P12Y1Q1UP15Y1Q1WP12cP1Q1VP110Q1RP12dP1Q1UP15YOQ1TP17eP1Q1YP15U1R1SP14i
1R1[P15f<R1WP12fP1R1TP16gP1R1UP16hP1R1VP18iP1R1TP16jP1R1VP16jP1R1VP13kP1R1TP16U1R1SP13lP1R1UP13m
P1R1XP13V:R1VP12nP1R1UP16i1R1WP12oP1R1TP14IR1RP16PQ1R1TP13QQ1R1VP13RQ1R1TP12SQ1R1TP16TQ1R1YP12UQ
1R1VP13VQ1R1XP12R1R1VP12WQ1R1TP110R1RP12d1R1VP12XQ1R1TP12YQ1R1UP12R1R1VP16ZQ1R1RP15[Q1R1RP15[Q1R
1RP140R1RP16\Q1R1VP13]Q1R1VP15mP1R1YP14^Q1R1VP13_Q1R1TP15m1R1WP16Y1R1ZP12`Q1R1TP132R1XP110R1RP12
aQ1R1TP13R5R1WP13S5R1YP13bQ1R1YP12cQ1R1TP13dQ1R1TP110R1SP13o2R1XP13Y1R1XP13S<R1XP13[1R1XP13eQ1R1
UP14HR1[P110R1SP17fQ1S1VP17b1S1WP16o3T1WP14IT1SP16gQ1U1XP17gQ1U1YP140V1RP15hQ1V1TP13NV1SP14n7V1X
P12iQ1V1VP12iQ1V1UP16jQ1W1XP14Y1W1UP13Y1W1WP15Y1W1WP15kQ1W1TP15lQ1W1WP15mQ1W1VP14Z8W1YP14nQ1W1TP
17oQ1W1VP13PR1X1TP15n7X1WP14QR1X1WP14YBX1[P14YBX1ZP14RR1X1YP13SR1X1VP14TR1X1XP13UR1X1WP12NX1SP12
VR1X1TP16m1X1XP13WR1X1WP12`;X1VP13YBX1XP13XR1X1XP13YR1X1UP12ZR1X1UP13[R1X1XP14\R1X1ZP14W1X1YP13Y
1X1WP12]R1X1TP137X1YP12nP1X1UP13^R1X1VP14HX1YP13g5X1WP12_R1X1TP12W5X1VP14`R1X1VP12aR1X1VP110X1SP
12bR1X1TP13cR1X1VP12dR1X1UP12eR1X1TP15fR1X1VP13gR1X1TP12hR1X1TP12iR1X1TP14jR1X1VP13j6X1WP13^EX1W
P13^EX1XP13kR1X1WP144X1ZP134X1XP134X1XP13iQ1X1YP110X1RP15lR1X1]P14lR1X1ZP15lR1X1^P14lR1X1[P13mR1
X1XP14nR1X1[P12oR1X1VP13oR1X1YP13X<X1VP12PS1X1UP14m1X1YP14QS1X1VP15RS1X1YP14SS1X1XP13TS1X1WP13US
1X1WP144X1XP134X1WP12VS1X1TP12WS1X1TP14YBX1\P13XS1X1VP12d1X1VP12Y1X1VP13YS1X1WP15ZS1Y1RP15[S1Y1T
P15\S1Y1SP15]S1Y1UP15^S1Z1SP15_S1[1TP13`S1[1VP14aS1[1TP15Y1[1WP16bS1[1VP1@cS1[1TP13dS1[1VP13eS1[
1WP12fS1[1TP13gS1[1VP12R1[1VP1>R1[1UP13hS1[1TP12iS1[1TP13jS1[1YP12kS1[1TP13lS1[1WP13mS1[1XP13nS1
[1VP13oS1[1TP12PT1[1TP142[1ZP13QT1[1VP14RT1[1XP13ST1[1XP124[1VP13TT1[1TP13UT1[1TP13VT1[1TP12WT1[
1UP12XT1[1TP14YT1[1TP190[1RP15ZT1[1VP14[T1[1TP110[1RP15\T1[1WP12]T1[1TP132[1WP13^T1[1WP14_T1[1YP
14i1[1[P157[1]P13`T1[1VP13aT1[1TP12R1[1UP132[1XP13i2[1WP13S5[1YP13bT1[1WP15cT1[1VP13dT1[1TP13eT1
[1UP12fT1[1TP12gT1[1UP110[1RP14hT1[1TP12lD[1UP15Y1[1WP12d1[1VP137[1WP13iT1[1TP12jT1[1TP12kT1[1TP
16lT1\1SP1BmT1\1UP17mT1\1YP16nT1\1WP18oT1\1YP17mT1\1YP16PU1\1TP15QU1\1WP15RU1\1VP14SU1\1UP17TU1\
1VP1:lT1\1TP1;UU1\1]P17VU1\1ZP15WU1\1UP16XU1\1UP17YU1\1WP17ZU1\1WP15lT1\1SP14[U1\1SP17oT1\1WP15\
U1\1UP15]U1\1YP13^U1\1YP14[U1\1SP17_U1\1]P13]U1\1YP16`U1\1ZP14[U1\1RP16aU1]1ZP17bU1]1]P17cU1]1_P
15dU1]1ZP14eU1]1VP15fU1]1[P15gU1]1YP18hU1]1]P16iU1]1WP14jU1]1WP14kU1]1UP17lU1]1XP12mU1]1TP15lT1]
1SP11nU1]1RP14fU1]1XP12oU1]1TP12PV1]1SP15QV1]1XP16RV1]1WP18SV1]1\P18TV1]1YP1:SV1]1^P16UV1]1XP16T
U1]1YP16VV1]1WP14WV1]1UP16XV1]1WP12PV1]1TP13YV1]1UP17mT1]1WP14ZV1]1YP16mT1]1XP16[V1]1WP14\V1]1VP
15]V1]1WP15^V1]1ZP12_V1]1UP14`V1]1VP13aV1]1TP13bV1]1WP12cV1]1VP14dV1]1XP14eV1]1[P14fV1]1XP12gV1]
1UP16hV1]1VP13iV1]1XP16jV1]1WP12kV1]1TP13fU1]1XP18lV1^1XP1:mT1^1]P17mV1^1ZP18nV1^1XP19oV1^1XP19P
W1^1YP1:QW1^1[P17RW1^1VP16SW1^1WP14TW1^1UP18nV1^1XP13UW1_1TP15UW1_1VP11nU1_1RP15nU1_1RP12VW1_1UP
14WW1_1VP13XW1_1UP12YW1_1UP12ZW1_1RP11nU1_1RP11nU1_1RP11nU1_1RP14[W1_1TP18\W1`1XP15]W1`1XP16^W1`
1VP15UW1`1VP19_W1`1_P19_W1`1_P18`W1`1\P15UW1`1TP18aW1`1[P17bW1`1WP16cW1`1WP16dW1`1YP15eW1`1TP15f
W1`1TP14gW1`1WP17hW1`1XP16iW1`1VP16jW1`1WP14kW1`1TP12lW1a1UP11mW1a1RP12nW1a1UP12oW1a1UP12PX1a1UP
12QX1a1UP12RX1a1TP11mW1a1RP12SX1a1UP12TX1a1UP13UX1a1WP11mW1a1RP12VX1a1VP12WX1a1UP12XX1a1TP12YX1a
1VP12ZX1a1TP12[X1a1VP12\X1a1VP12]X1a1TP12^X1a1UP12_X1a1VP12`X1a1UP12aX1a1VP12bX1a1VP12cX1a1UP11m
W1a1RP11dX1b1RP11dX1b1RP11dX1b1RP12eX1b1TP12fX1b1VP13gX1b1YP12hX1c1UP14iX1c1WP13jX1d1XP11kX1d1RP
13lX1e1XP12mX1e1UP13_U1e1YP13nX1e1TP12oX1f1VP12PY1f1TP11nU1f1RP14QY1g1WP12RY1g1UP14SY1g1WP13TY1g
1TP13UY1h1VP13VY1h1XP12WY1h1UP18XY1i1TP1;YY1i1TP14ZY1i1TP1:[Y1i1WP130i1RP110j1RP110j1RP1;\Y1k1TP
13]Y1l1YP13Y1l1XP13^Y1l1WP12_Y1l1VP14Hl1[P13Hl1XP13`Y1l1WP13aY1l1YP13bY1l1YP13S5l1YP13cY1l1VP13i
1l1WP13S5l1XP13S5l1YP13S5l1YP13S5l1YP12dY1l1VP13eY1l1WP13i1l1WP12fY1l1UP13gY1l1XP12hY1l1TP12TOl1
TP12iY1l1VP13jY1l1XP110l1RP14kY1l1YP12lY1l1UP12mY1l1UP12Hl1UP17nY1l1ZP12oY1l1VP12Hl1UP13PZ1l1UP1
2PZ1l1UP12QZ1l1UP12RZ1l1TP12SZ1l1TP12TZ1l1UP12UZ1l1TP12j8l1UP12j8l1UP14VZ1l1TP13S5l1YP13S5l1YP12
aY1l1UP18\Y1l1TP15WZ1l1VP13XZ1l1XP12YZ1l1VP14]:l1YP13W1l1WP14ZZ1l1UP110l1RP130l1RP12[Z1l1UP12\Z1
m1UP14]Z1m1WP14^Z1m1XP13n2m1XP15_Z1m1YP16`Z1n1WP16aZ1n1WP15bZ1n1TP16cZ1n1WP16dZ1n1UP17eZ1n1VP17f
Z1n1XP17gZ1n1WP16hZ1n1XP17iZ1n1WP16jZ1n1UP11kZ1n1SP12lZ1n1UP13mZ1n1YP17nZ1n1[P17oZ1n1VP13P[1n1YP
17Q[1n1WP110o1RP12R[1o1TP110o1RP12S[1o1TP14T[1o1VP14S5o1WP15U[1P2UP14V[1P2UP14W[1P2YP12X[1P2TP12
Y[1P2TP12Z[1P2TP14HP2\P12`3P2VP14HP2\P13[[1P2XP12\[1P2VP12][1P2VP12^[1P2VP12_[1P2VP12`[1P2TP13^L
P2YP12a[1P2VP12R1P2VP12b[1P2UP12c[1P2VP12W5P2VP12d[1P2UP16e[1P2UP12f[1P2UP12g[1P2UP12h[1P2UP12nF
P2VP12i[1P2VP12j[1P2VP12k[1P2VP12g5P2VP12l[1P2UP12m[1P2VP12n[1P2UP12o[1P2VP12P\1P2VP12Q\1P2UP12R
\1P2TP12S\1P2TP12T\1P2UP12U\1P2UP12R1P2VP13Y1P2YP12V\1P2VP13]:P2YP13S5P2WP16W\1P2UP14j8Q2TP13o2Q
2YP14X\1Q2YP12Y\1Q2UP17Z\1Q2YP17[\1Q2XP15\\1Q2TP14j8Q2TP19XOQ2VP18]\1Q2XP16^\1Q2VP15_\1Q2UP14_\1
Q2TP16`\1Q2VP1:UP1R2[P1@a\1R2SM>b\1R2SM<c\1R2QM=d\1R2RM9e\1R2SM7f\1S2VP15g\1S2VP16h\1S2UP16i\1S2
UP14j\1S2TP16k\1T2VP14l\1T2YP12m\1T2VP15n\1T2TP12o\1T2UP17P]1T2VP1;0T2SP140T2RP17Q]1T2VP140T2RP1
4R]1T2TP14S]1T2TP13T]1T2WP16U]1T2VP12V]1U2UP12W]1U2UP12aY1U2UP18X]1V2VP15Y]1V2WP14Z]1V2TP16[]1V2
WP14\]1V2WP12]]1V2TP1<^]1V2VP17HV2VP1:_]1V2TP14`]1V2TP15a]1V2VP16b]1V2YP110V2RP13HV2WP13o2V2YP12
c]1W2VP12c]1W2VP12d]1W2VP12e]1W2VP12f]1W2TP110W2RP12R1W2VP13g]1X2VP12h]1X2TP13i]1X2YP15[R1Y2UP13
j]1Y2VP12k]1Y2TP13l]1Y2WP15HY2XP15m]1Y2TP12n]1Y2UP14j8Y2UP147Z2XP13o]1Z2TP12P^1Z2TP17o2Z2ZP16Q^1
Z2XP14HZ2YP13R^1Z2WP16S^1Z2]P16T^1Z2VP14Y1Z2ZP14U^1Z2TP14HZ2\P16V^1Z2VP13W^1Z2XP14eEZ2[P132Z2YP1
10Z2SP14X^1Z2ZP14X^1Z2XP142Z2\P12lS1Z2VP13Y^1Z2WP12HZ2VP13Y1Z2XP13i1Z2YP12Z^1Z2UP124Z2VP13[^1Z2X
P15\^1Z2\P13]^1Z2WP13h?Z2YP13o2Z2XP13m7Z2YP13^^1Z2WP12_^1Z2UP12`^1Z2TP13a^1Z2XP12b^1Z2UP12c^1Z2T
P12d^1Z2TP14j6Z2ZP12e^1Z2TP12f^1Z2UP14g^1Z2WP12;Z2VP13Y1Z2WP14R1Z2[P13o2Z2YP12h^1Z2TP12i^1Z2UP16
j^1Z2]P15k^1Z2YP13Y1Z2XP13PAZ2XP13o2Z2WP13l^1Z2XP15m^1Z2TP14n^1Z2YP12m7Z2VP15iHZ2[P13Y1Z2YP14o2Z
2\P12g5Z2VP132Z2WP1WR1UD0PD`h1QDc2PDRm1QDm^2UD0QD_S2QDn^2PDRm1QDo^2P@Wl1QDP_2PD_h1QDlQ2PDRm1QDQ_
2UD0QDWn1PDRm1QDR_2TD4SD0QDS_2TD3PDaR2UD0PDah1QDT_2UD0QDU_2QDV_2PD2UD0PDPT2PDWT6UD0PDTl1PD_h1QDX
R2PD2UD0PD_h1PD\j5PD_h1QDW_2QDX_2QDY_2PDS]1UD0QDZ_2PD\j5UD0QD[_2QD\_2PDWl1PD2PDT6QD]_2PDT6PD_^5P
DX`8PDT6PDcY6PDoR2PDT_8PDT6PDY`8PDZ\2PDn?QD^_2QD__2PDn?QD`_2PDn?QDa_2PD[`6PDoR2PDn?PDT=PDaQ2QDSJ
PDoR2QD`2QDSJPDoR2QD`2PDh@QDb_2QDc_2PDh@QDd_2QDe_2PDl`6QDf_2PD^X5QDg_2PDf;PDPT8QDh_2PDhY6QD`2PDS
6QDi_2PDe>QDj_2PDR@QDk_2PDT6QDl_2PDfg1QDm_2QDn_2PDfg1PDkg1QDo_2PDaQ2QDP`2PDhm3QDQ`2PDX_6QDR`2QDS
`2QDT`2PDbm1PDUi5PDcm1PDbm1PDUm1PDSl1PDgm1QDU`2PDfm1QDV`2PDo[5PDea6PDP\5PDea6PDea6QDW`2QDlY2QDX`
2PDQ?QDY`2PDl]5QDZ`2PD]^6QD[`2QD\`2PD]^6PDf`6QD]`2PDiAPDWZ1PDQi5PDWZ1PDWT6PD^6PDWT6QD^`2QD_`2PDo
h1QD``2QDa`2TD3QDb`2QDc`2QDd`2QDe`2PD]S2PDcb8PD^6PD^6QDf`2PD]S2QDg`2PDWT6PD^6QDh`2PDhX5PDUi5PDR@
PDR@PDUi5PDhX5QDi`2PDR]2QDj`2QDk`2QDl`2QDm`2TD2QD^[1QDn`2QDo`2TD3QD_3TD6QDPa2QDQa2QDRa2QDSa2PDYi
5QDfAQDTa2PDUm1`DoR2QDUa2TD2QDa2PDZl1QDVa2PD_^5QDWa2TD4QDSJPD_Q2PDdX5QDXa2QDYa2QDZa2S@0QD[a2PDnS
2P@aQ2QDiKPDoR2QD\a2PD]\5QDVU1PDPf3PDR^5PD[j5QDj9QD]a2QD^a2PD_^5PDYi5QD_a2S@0S@0QDa2QD`a2QDaa2QD
ba2TD3QDca2PDaT6QDda2Q@a2QDea2TD2QDfa2QDga2PDk7PDSl1QDha2TD1QDia2PDSl1QDja2TD2QDka2QDla2TD8QDPa2
QDma2QDna2QDoa2PDVl1QDa2QDPb2PDYi5QDQb2QDRb2QD]DQDa2QDSb2PDYi5QDf7QDTb2QDUb2TD1QDVb2QDWb2PDf>QDX
b2PDh>PDUi5PDi>QDYb2QDZb2PDWT6PDT6PDWT6PDlh1PDWT6PDZW2PDWT6PDWT6PDf`1PDWT6PDWT6PDPS2PDWT6QD[b2PD
^6QD\b2QD]b2PD^6PDX@QD^b2PDm5QD_b2PDX?PDUi5PDm5PDZS2PDm5QD`b2QDab2PDhX5QDbb2QDcb2QDdb2PDP_5QDeb2
PDQ_5QDfb2PDia1QDgb2PDl>PDZ]2PDc`2PDhi1QDhb2PDji5QDib2PDkS2QDjb2PDio1QDkb2PDio1PDnd8PDW_5QDlb2QD
mb2QDnb2PDS@QDob2PDT@QDPc2PDT@PDT@PDXW3QDQc2PDj@PDUj1PDo4QDRc2PDUZ5QDSc2PDZZ5QDTc2PDl3QDUc2PD[P3
QDVc2PDoX5QDWc2PD[Y5QDXc2PDU[5QDYc2QDZc2PDhY6PDj>QD[c2QD\c2QD]c2PDgo1QD^c2PDkj6QD_c2PD`AQD`c2PDQ
X1QDac2PDf]1QDbc2PD\_6PDf]1PD`@QDcc2QDdc2QDec2PDhe8PDXQ3QDfc2PDh^5QDgc2PDh^5PDk<PDWAQDhc2QDic2PD
le8PDRT8QDjc2PD[^5QDkc2PDl^5QDlc2PDm4QDmc2PDdk5PDoR2PDTY5QDnc2QDoc2QDPd2aDW3`DRf8`DZj7`Da_2PDQa1
QDQd2QDRd2PDQa1PDn?QDSd2PD]^5PDgc1PDdX5QDTd2PD[f8PDk4PDf`6QDUd2PDh>PDUi5PDi>PDbk2PDU2PDTi5QDVd2P
D[X2QDWd2PD]_1QDXd2PDlf7QDYd2PDYb5QDZd2PD^6QD[d2PDd;QD\d2QD]d2QD^d2PDYi5PDoc1PDRl1QD_d2PDn\1QD`d
2PDaQ2PDeY6PD_f8QDad2PDeZ5QDbd2PDef8QDcd2PDgf8QDdd2PDlQ2QDed2PDbR2QDfd2PDnS2QDgd2PDZS2QDhd2PDZl1
PDnS2PDZS2PDTi5PDZS2PDfi1PDoR2PDZS2PD`h1QDid2PDWT6QDjd2PDWT6PD]l1PD1PD]l1PD4PD]l1VD0QDkd2PD]l1QD
ld2TD6QD1QD1TD6PD4PDYl1SD0PDYl1QDmd2PDQh1QDnd2PDmf8PDnf8PDS@PDof8PDm>PDm2QDROPDi@PD?PDTf1PDY7QDo
d2QDPe2QDQe2QDf>TD4QDRe2QDSe2QDTe2QDUe2QDVe2UD0PDgT6PDYi5TD6PD[j5PD[P3PDUi5PDo4PDo4PDUi5QDWe2PDm
4PDUi5QDXe2PDm3PDUi5PDl3QDYe2TD4QDa2QDZe2QD[e2PDUi5QD\e2PDS6PD4PDe>PDT6PDUi5QD]e2QDSJS@0QD^e2PDe
i1QD_e2PDaa3PDUi5PDka8QD`e2QDae2PDR@QDbe2PDhX5QDce2PDeZ5PDdg8PDdX5QDde2PDfg1QDee2PDX@PDoR2PDgg8P
DX@QDfe2PDUZ5PD__1PDbAQDge2PD^6QDhe2QDie2PDc9PDQX1PDW`6PDSX1PDSX1PDW`6PDQX1QDje2QDke2QDle2TD2QDm
e2PDP^7PDW`6PDV?PDgl1PDW`6PDhl1PDaR2PDW`6PDcR2PDhY6PDmR2QDne2PDZ6QDoe2QDPf2QDQf2QDRf2PDaX1QDSf2Q
DTf2QDdc2QDUf2QDVf2QDWf2PDiY1QDXf2PDPZ5PDVh8PDWh8PDf_5PDXh8PDoh1QDYf2QDZf2QD[f2QD\f2QD]f2PDTX1QD
^f2QD_f2QD`f2QDaf2QDbf2QDcf2QDdf2PDl:QDef2`Dcb5`Dog5`Deh8QDff2QDgf2TD4QDhf2QDif2TD3QDjf2`DaQ2`Dh
Q2QDkf2QDlf2QDmf2PD_^5QDnf2UD0PDTl1QDof2S@0QDPg2`DhT8`Dij5`DSi5QDQg2QDa2PDgj5UD0PDaQ2S@0QDRg2QDa
2aDj2aD`3aDf3aDW2QDSg2UD0QDROS@0QDTg2QDUg2QDROS@0QDVg2QDWg2S@0QDXg2UD0QDh2SD0QDYg2UD0SD0QDYg2UD0
QDh2QDYg2UD0QDYg2QDZg2QD[g2QD\g2QD]g2QD^g2QD_g2Q@`g2TD2QDag2QDbg2QDcg2SD0QDdg2QDeg2S@0QDa2QDfg2Q
Dgg2QDhg2QDig2TD6PD]j5QDjg2QDkg2PDPf1PDi6SD0QDlg2QDa2PDZl1PDf;QDmg2TD1QDng2P@Yi5PD]l1QDog2QDTm1P
D]l1QDPh2PDYi5QDQh2QDRh2TD2QDSh2QDTh2PDf>PDYi5QDUh2QDVh2TD3QDWh2QDXh2PDTl1QD`2PDnQ2QDYh2UD0QDZh2
TD1QD[h2QD\h2TD5QD]h2PDR?QD^h2QD_h2TD4QDa2QD`h2QDah2TD2PD]]7QD\n1QD1TD6PDaT6PDPf1PDi6QDbh2QDch2Q
D_T1QDdh2QDeh2QDfh2QDgh2QFo2QDa2PDR3QDhh2TD2QDa2PD]l1SD0QDR@QDih2TD1QDjh2QDkh2QDlh2QDmh2TD5QDnh2
QDo2QDoh2aDc3`D^6QDo2QDPi2aDc3`D^6aDW3QDo2QDQi2TD5QDRi2QDo2TD2QDY3PDWl1QDR3TD1QDSi2SD0QDo2TD1QDT
i2QDUi2S@0QDVi2QDo2QDU9QDY3RD0QDY3RD0RD0QDY3QDWi2QDXi2QDYi2SD0QDZi2QD[i2TD2QD\i2TD4PDWl1QD]i2TD2
QD^i2QD\3TD2QD_i2QD`i2TD8PD4TD5QDY3PDTl1QDai2SD0PD`h2QDbi2TD4QDci2P@Wl1QDdi2TD3QDei2QFo2QDfi2QDg
i2QFo2QDhi2QDii2QFo2QDX3QDji2QDki2TD2QDli2SD0PD4QDmi2S@0QDni2QDoi2QFo2QDX3QDPj2QDlZ2PD4QDROS@0QD
Qj2QDRj2PD_h2PDYi5PD4QDSj2QFTj2QDUj2PD[f2QDVj2TD7QDWj2QDXj2TD6QDYj2QDZj2TD8QD[j2QD[j2SD0QD\j2TD2
QD`2QD]j2PDTa6QD^j2TD2QD_j2PDUn8QD`j2QD\3TD:QDaj2QDbj2QDcj2S@0QD\3QDdj2TD:QD\3QDej2TD3QDfj2PD]l2
QDgj2PDj2QDhj2QDij2PDfi1PDjn8PD]j5PDXj2QD^`2QD_`2QD^P2QDjj2PDYi5QDkj2QDlj2PD`X6QDmj2QDnj2TD4PDPT
2PDWT6QDnj2TD3PD6QDoj2QDPk2PDWT6QDQk2QDRk2PDc1PD[j5QDei1QD]DPDi^1PDn?PDg^1PDT6PDWR7QDSk2TD3PDji5
QDgj2TD4QDTk2QD`2PDTf1QDUk2QD]3TD2QDVk2QDWk2QDXk2TD8QDYk2QDZk2QD^3S@0QD[k2PD_a1QD\k2PDTf1PDi6S@0
QD]k2PDPf1PDi6QD^k2`DaQ2`D\_6QDoj2QD_k2QDTm1QD`k2QDak2TD6PD4QDbk2QDck2TD5QD0`Dc_6`DYS7`DRn5`Dco8
`DQ^6`D_Q2`D`Q2QDdk2TD6QDek2Q@fk2TD1QDgk2QDhk2TD3QDik2TD8QDjk2QDkk2QD`2QDlk2P@aQ2QD`2QD`2PDSl1PD
oR2QD`2QD`2PD9QD`2PD`n8QDmk2PDWi5QD`2TD6PDYi5QD`2QD`2QDnk2QDok2QDPl2QDQl2QDRl2TD5QDSl2aDj2aD`3aD
f3QDTl2TD4QDUl2PDWi5QDVl2PDYi5QDWl2QDXl2SD0l;500ZP1610YP1120RP1430ZP1640XP1350UP1360UP1470WP1380
VP1590[P13:0VP15;0\P13:0UP15<0ZP12=1UP13>1YP14?1\P13@1YP13A1WP12B1UP12C1UP14D1\P14E1WP13D1WP12F1
UP12G1UP12H1TP12I1UP12J1UP12K1VP13L1WP12M1UP12N1UP12O1UP12P11UP12Q11UP12R11UP12S11UP12T11UP12U11
UP12V11UP12W11TP13X11YP13Y11YP12Z11UP12[11UP12\11VP12\11VP12]11UP12^11TP12_11UP12`11UP12a11UP12b
11UP12c11UP12d11VP12d11VP13e11YP12f11TP12g11UP13h11TP12i11TP12j11UP12e11VP12k11UP12l11UP13e11XP1
3X11YP13X11YP12m11UP13n11VP14o11VP15P21VP14Q21YP14R21WP16S21\P13T21TP13U21XP14V21VP15W21ZP13X21X
P14Y21ZP13>1XP15Z21VP14[21VP16\21YP13]21XP14^21WP16P21XP13_21VP16`21^P14`21YP15a21XP13b21WP13X11
YP12c21TP14d21\P13e21YP13f21YP13g21YP13e11WP12e11UP12h21UP12i21UP13X11YP12j21VP12k21TP14l21YP12m
21UP12n21UP12o21UP13P31YP12Q31UP12R31UP12S31UP12T31UP12U31VP12V31UP12W31TP12X31UP12Y31UP12Z31VP1
2[31UP12\31VP12]31UP12^31UP12_31UP12`31UP12a31UP12b31UP12c31UP12d31UP12L1UP12e31UP12f31TP12g31UP
12h31UP12i31UP12j31UP12k31UP12l31VP12m31UP13n31WP12o31UP12P41UP12Q41VP12R41UP12S41UP12T41UP12U41
UP12V41UP12W41UP12D1VP12X41UP16Y41TP12Z41UP12[41UP12\41UP12]41VP12^41UP12_41VP12`41UP14X11\P12a4
1VP13b41WP12c41UP12d41UP12e41UP14f41ZP12g41TP14h41[P12i41UP12j41VP12k41UP12l41UP12m41UP12n41UP12
o41UP12P51UP12Q51UP12R51UP13S51YP12T51VP13D1YP12U51UP13V51XP12W51VP12X51VP1221SP12Y51UP13Z52TP15
[52YP12\52UP12]53UP12^53VP12_53VP12`53VP13a53XP13b54XP12c54TP14d54VP13e54VP15f54YP13X14YP13X14XP
13X14XP13X14YP14g54VP13X14WP13X54YP13X14XP13h54TP12i54UP13X14YP12j54TP12k54UP12l54UP12m54VP12n54
UP12o54UP13D4YP12P64UP12Q64VP12R64UP12S64UP12T64UP13U64YP13U64YP12V64TP13W64TP13U64YP13U64YP14U6
4\P12X64UP12Y64UP12Z64TP12[64UP12\64TP12]64TP12^64TP12_64UP13`64YP12a64VP12b64UP12c64TP12d64TP12
e64UP12f64TP12g64TP12h64TP15i64UP14j64VP15k64TP13l64VP12m64UP18n65WP13o65WP19P75WP1125RP14Q75TP1
4R75VP13S75TP14T75RP13U75RP13U75RP12V75RP1125RP12W75TP12X75TP14Y75TP13Z75UP15[76XP12\77TP14]77WP
14^77YP14_77ZP14`77TP13a77WP14b77ZP13c77TP14b27ZP13d77TP13e77WP12f77UP14g78TP13h78TP12i79UP14j79
VP14k79WP13l79UP14m79ZP12n79TP13o7:VP13P8:WP16Q8:ZP14R8;VP112;RP13S8<TP14T8<TP15U8<TP14V8<VP14W8
<WP14X8<UP16Y8<XP13Z8<VP12[8<SP13\8<TP12]8<TP13^8<UP15W8<WP13_8<TP13`8<TP15[5<WP14a8<YP14b8=TP13
c8=TP13d8=VP13e8=VP13f8=VP14g8=UP15h8>YP14i8>XP15R7>YP12j8>VP13k8>WP12l8>UP13m8?TP13n8?TP13o8?TP
15P9?WP12Q9?UP13R9?TP12S9?UP13T9@TP14U9@VP13V9@TP13W9@TP12X9@UP12Y9@UP112@RP12Z9@VP12[9@VP12f1@T
P13\9@WP12]9@TP12^9@UP14_9AXP13`9AUP13a9AWP12b9ATP12Y2AVP112BRP12c9BUP12d9BVP12e9BVP13f9CUP14g9C
VP12h9CUP14i9CVP14j9CVP13k9CTP12l9CUP14m7CXP15m7CXP13m9CVP15n9CYP1:o9DTP16P:DVP16Q:DXP14R:DVP14S
:DZP12T:DUP13U:DWP15V:DZP12W:DTP13X:EVP16Y:ETP13Z:ETP13[:EXP13\:FUP1
"""##)
}
