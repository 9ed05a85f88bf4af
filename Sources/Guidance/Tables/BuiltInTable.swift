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
minutes sheet framework booklet leaflet specification syllabus criteria constitution superb
splendid marvellous fabulous terrific tremendous stunning awesome incredible delightful
charming gorgeous attractive appealing impressive admirable commendable praiseworthy
praizeworthy=ik2 laudable exemplary uplifting captivating engaging compelling compeling=ok2
stimulating motivating enriching insightful perceptive imaginative inventive innovative
ingenious masterly masterful skilful skillful=[l2 adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic nurturing welcoming harmonious meticulous cohesive sensible exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=`m2
unparalleled enjoyable pleasing pleasurable gratifying heartening encouraging encoraging=gm2
heartwarming promising promizing=im2 refreshing reassuring memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=Un2 respectful considerate
devoted tireless dull tedious dreary drab uninspiring uninspired uninteresting monotonous
lacklustre lackluster=bn2 lifeless pedestrian mediocre unremarkable mundane humdrum feeble
deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy
inconsistent erratic haphazard chaotic scruffy shabby grubby incoherent woolly inefficient
ineffectual unproductive pointless futile worthless meaningless irrelevant inappropriate
unsuitable unacceptable counterproductive damaging worrying concerning alarming frustrating
depressing dismal dire appalling appaling=QP3 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful embarrassing cringeworthy
laughable ridiculous absurd foolish stupid lax lackadaisical lackadaizical=gP3 sluggish
laboured labored=iP3 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
sophisticated unsatisfying illogical nonsensical unwise unwize=[T3 excessive needless
unnecessary wasteful lamentably inexcusable indefensible intolerable unforgivable peerless
stellar sterling adroit deft assured standout noteworthy notable creditable respectable
passable tolerable decent cracking smashing ace fab super beautiful magical thriving
flourishing florishing=[U3 floundering ailing dysfunctional toxic glacial realistic
accommodating adaptable appreciative attuned buoyant cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=nU3 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened exuberant favourable
favorable=ZV3 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=dV3 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous stalwart staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive agitated ambiguous
antagonistic argumentative austere avoidable backward barren belligerent biased bombastic
brittle brutal bureaucratic burdensome caustic clinical coarse colourless colorless=WX3
combative confrontational contentious contradictory cowardly cruel deafening decaying defeatist
derelict desolate destructive discordant discourteous discorteous=eX3 disgruntled disingenuous
dizingenuous=gX3 dogmatic draining elusive exclusionary exhausting exploitative fatigued fickle
flaky frail frayed fretful frivolous fuzzy giddy glum gruff hackneyed harassed harmful hollow
hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate inert
infantile inhibited inhospitable injudicious insecure insidious insignificant insular
intolerant irksome jaded jittery judgmental judgemental=QZ3 lumbering meek menial merciless
moaning morose neglectful nonchalant nondescript noxious obsolete obstructive overpriced
partisan partizan=_Z3 patriarchal perilous petty prejudiced prescriptive prickly protracted
quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing
secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful subdued
subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming uneasy unequal unlucky unrecognisable unrecognizable=g[3 unskilful
unskillful=h[3 unsuccessful untrained uptight volatile vulgar weary whining wobbly worrisome
clunking creaking outshone laughably unbelievable unbelievably superlatively immeasurable
indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun
artless graceless tuneless spotlessly overfull overlooked underused underutilised
underutilized=i\3 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless
consummate corny crass crude debilitating defective demotivating desirable detrimental
dishevelled disheveled=b]3 dispirited distracting divisive divizive=e]3 domineering dour
effortless effusive engrossing enterprising enterprizing=k]3 erudite exquisite exquizite=m]3
expressive faddish fatuous faulty fraught frosty fulsome ghastly glorious glowing grating
grotty grudging hapless honourable honorable=\^3 horrid humourless humorless=^^3 imprecise
imprecize=_^3 indecisive indecizive=`^3 inexpert interminable intrusive jolly jovial laborious
languid lightweight limp luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=V_3 polished ponderous profitable profound
prosaic raucous reductive resourceful resorceful=^_3 riotous rousing rudimentary scattergun
scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy soothing soporific
spiritless spirited stagnant sterile stirring strained strident stultifying superlative tame
tantalising tantalizing=X`3 tawdry taxing tepid thrilling thriling=\`3 timely tiresome touching
tranquil turgid ugly unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=Pa3 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=fa3 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=^b3 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof bulletproof stringent underwhelmed unfazed
unperturbed unmoved overwrought overblown overheated overprotective overanxious overreliant
overcautious unambiguous unappealing unapproachable unattractive unavailing uncaring
unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical unenviable
unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved unjustified
unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive
unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Zd3
unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed
unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious contagious
riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting
luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky
garish gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious
questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile
trivial paltry measly meagre derisory negligible nuanced lucid cogent incisive incizive=cf3
penetrating exacting wholesome generous gracious humane compassionate empathetic sincere
heartfelt steadfast dependable reputable esteemed renowned distinguished eminent legendary
iconic unforgettable momentous stupendous formidable potent decisive decizive=\g3 resolute
tenacious dogged plucky feisty bubbly vivacious zesty upbeat joyous blissful idyllic heavenly
bossy controlling controling=kg3 autocratic dictatorial authoritarian draconian punitive
vindictive spiteful malicious callous heartless aloof surly sullen irritable obstinate
intransigent smug arrogant conceited pompous pretentious snobbish elitist cliquey devious
manipulative dishonest deceitful evasive cagey robotic regimented staid fusty middling overdone
mismatched misaligned mizaligned=Qi3 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening annoying unnerving unsettling disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=ci3 discouraging
discoraging=di3 disheartening dispiriting demeaning degrading daunting overwhelming perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=Tj3 incomparable priceless prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=dj3 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical reckless rash
impulsive impetuous hasty tardy dilatory slipshod shambolic ramshackle rickety makeshift
businesslike workmanlike methodical undisciplined uncontrolled uncontroled=Sl3 wayward errant
workshy slothful indolent dozy dopey gormless witless brainless mindless senseless irrational
unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable
reprehensible despicable contemptible shoddily unstinting unwavering unfailing unerring
unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous unoriginal
uncreative derivative predictable unsurprising unsurprizing=]m3 unexceptional undistinguished
unenthusiastic unengaging uninvolving unmemorable uninformative informative instructive
illuminating enlightening unedifying edifying rewarding unrewarding satisfying fulfilling
fulfiling=nm3 unfulfilling unfulfiling=om3 thankless fruitless moribund easygoing splendidly
fabulously terrifically tremendously awesomely lovelily charmingly gorgeously attractively
appealingly praiseworthily praizeworthily=^n3 laudably exemplarily inspirationally inspiringly
upliftingly captivatingly engagingly compellingly stimulatingly motivatingly enrichingly
insightfully perceptively imaginatively inventively innovatively ingeniously masterlily
skilfully skillfully=Qo3 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally sensibly excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably gratifyingly
hearteningly heartwarmingly promisingly promizingly=`P4 memorably tastefully elegantly
articulately eloquently astutely shrewdly diligently conscientiously industriously
hardworkingly studiously attentively courteously corteously=nP4 respectfully considerately
dedicatedly devotedly enthusiastically tirelessly dully tediously boringly drearily drably
uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly pedestrianly
mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly sloppily
slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=RR4 chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably unhelpfully counterproductively damagingly concerningly
dismally direly atrociously abysmally pitifully pathetically disgracefully scandalously
shamefully embarrassingly cringeworthily foolishly stupidly laxly lackadaisically
lackadaizically=ZS4 sluggishly ploddingly labouredly laboredly=]S4 stiltedly clunkily clumsily
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
patronizingly=iU4 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=YV4 disinterestedly dizinterestedly=ZV4
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
intriguingly entertainingly groundbreakingly outmodedly antiquatedly overambitiously
unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily orderlily
purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly illogically
nonsensically unwisely unwizely=jW4 unnecessarily wastefully lamentablily inexcusably
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably creditably respectably passably tolerably decently crackingly
smashingly acely fably superly magically thrivingly flourishingly florishingly=gX4
flounderingly failingly ailingly dysfunctionally toxically glacially realistically
inexperiencedly giftedly pushily spoiltly accommodatingly adaptably appreciatively attunedly
buoyantly cheerily collegiately communicatively conducively congenially constructively
contentedly convivially courageously corageously=`Y4 dextrously diplomatically discerningly
disciplinedly discreetly dutifully earnestly ebulliently effervescently enlightenedly
enthusedly exuberantly favourably favorably=mY4 fearlessly forgivingly forthrightly gracefully
heartily humorously impactfully impartially impassionedly influentially inquisitively
inquizitively=XZ4 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently punctually refinedly resoundingly selflessly spontaneously stalwartly staunchly
stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully
zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=l[4 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=Z\4 disgruntledly disingenuously dizingenuously=\\4 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hollowly hostily hurriedly hyperactively hypocritically illiterately inconsiderately
inconveniently indiscriminately inertly infantily inhibitedly inhospitably injudiciously
insecurely insidiously insignificantly insularly intolerantly irksomely jadedly jitterily
judgmentally judgementally=g]4 lumberingly meekly menially mercilessly moaningly morosely
neglectfully nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly
partisanly partizanly=U^4 patriarchally perilously pettily prejudicedly prescriptively
pricklily protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively
retrogradely rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly
spartanly spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly
tortuously traumatically uncouthly underfundedly understaffedly underachievingly
underperformingly uneasily unequally unluckily unrecognisably unrecognizably=^_4 unskilfully
unskillfully=__4 unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly
wobblily worrisomely clunkingly creakingly crumblingly outshonely laggingly laughablily
unbelievablily superlativelily immeasurably indispensably irreplaceably inimitably
insubstantially indistinctly ponderouslily workadayly homespunly artlessly gracelessly
tunelessly spotlesslily overfully overlookedly undervaluedly underusedly underutilisedly
underutilizedly=b`4 underexploitedly underexploredly underplayedly overplayedly oversoldly
undersoldly undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly
brusquely curtly cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly
defectively demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly
divisively divizively=_a4 domineeringly dourly dorly=aa4 effortlessly effusively engrossingly
energisingly energizingly=ea4 enliveningly enterprisingly enterprizingly=ga4 eruditely
exquisitely exquizitely=ia4 expressively faddishly falteringly fatuously faultily fraughtly
frostily fulsomely ghastlily gloriously glowingly gratingly grottily grudgingly haplessly
honourably honorably=Yb4 horridly humourlessly humorlessly=[b4 imprecisely imprecizely=\b4
inattentively indecisively indecizively=^b4 inexpertly interminably intrusively jarringly
jollily jovially laboriously languidly lightweightly limply luminously majestically merrily
nobly offensively onerously opportunely pacily painlessly palatably pedantically playfully
poisedly poizedly=Uc4 polishedly profitably profoundly prosaically raucously reductively
resourcefully resorcefully=\c4 riotously rousingly rudimentarily scattergunly scholarlily
scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily soothingly
soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly stridently
stultifyingly sympathetically tamely tantalisingly tantalizingly=Vd4 tawdrily taxingly tepidly
thrillingly timelily tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly
unconsideredly uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily
uninformedly unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly
unspectacularly unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly
vigorously virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=ee4
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=_f4 comically hilariously amusingly poignantly evocatively
atmospherically exemplifiedly unblemishedly watertightly foolproofly bulletproofly stringently
underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly overheatedly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undeservedly undignifiedly unduely uneconomically unenviably unexcitingly
unfeelingly unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly
unjustifiably unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively
unpersuasively unpredictably unquestioningly unreasonedly unrefinedly unremittingly
unresolvedly unsavourily unsavorily=[h4 unscrupulously unselfishly unsociably unstably
unstimulatedly unsubtly unsungly unsurpassedly unsympathetically untenably unthinkably
untroubledly unwelcomely unyieldingly infectiously contagiously electrifyingly rivetingly
grippingly spellbindingly enchantingly pleasantly unpleasantly agreeably nastily sombrely
cosily homelily invitingly luxuriously lavishly tattily dilapidatedly neglectedly unlovedly
unkemptly jumbledly scrappily rubbishily tackily garishly gaudily cheesily naffly lamely
ropeyly dodgily iffily shakily flimsily tenuously spuriously dubiously questionably doubtfully
debatably facily glibly tritely banally vapidly vacuously inanely puerily juvenily trivially
paltrily measlily meagrely derisorily negligibly nuancedly lucidly cogently incisively
incizively=fj4 penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically sincerely heartfeltly steadfastly dependably trustworthily
reputably esteemedly renownedly distinguishedly legendarily iconically unforgettably
momentously stupendously formidably potently decisively decizively=_k4 resolutely tenaciously
doggedly pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully
idyllically heavenlily bossily controllingly autocratically dictatorially authoritarianly
draconianly punitively vindictively spitefully maliciously callously heartlessly aloofly
surlily sullenly irritably obstinately intransigently complacently smugly arrogantly
conceitedly pompously pretentiously snobbishly elitistly cliqueyly deviously manipulatively
dishonestly deceitfully evasively cageyly robotically regimentedly staidly fustily middlingly
overdonely botchedly bungledly fumbledly mishandledly mismanagedly misjudgedly mismatchedly
misalignedly mizalignedly=[m4 misusedly overstretchedly overworkedly thwartedly tarnishedly
marredly excruciatingly unbearably insufferably exasperatingly infuriatingly maddeningly
annoyingly irritatingly unnervingly unsettlingly disturbingly distressingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=Qn4 discouragingly discoragingly=Rn4
dishearteningly dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astonishingly astoundingly
staggeringly alluringly irresistibly unbeatably unmatchedly unequalledly incomparably
pricelessly prizedly treasuredly cherishedly belovedly adorably endearingly likeably lovably
personably approachably affably genially amiably cordially hospitably neighbourlily
neighborlily=Xo4 obligingly cooperatively uncooperatively unresponsively unreceptively
unforthcomingly reticently taciturnly inarticulately incomprehensibly unintelligibly illegibly
indecipherably impenetrably inaccessibly unworkably workably impractically unwieldily
convolutedly overlongly verbosely meanderingly wafflily preachily untimelily befittingly
unbecomingly unseemlily indecently improperly unethically recklessly rashly impulsively
impetuously hastily tardily dilatorily slipshodly shambolically ramshackly ricketily
makeshiftly businesslikely workmanlikely methodically systematically undisciplinedly
uncontrolledly waywardly errantly fecklessly workshily slothfully indolently dozily dopeyly
gormlessly witlessly brainlessly mindlessly senselessly irrationally farcically ludicrously
preposterously outrageously egregiously flagrantly heinously deplorably reprehensibly
despicably contemptibly shoddilily unstintingly unwaveringly unerringly unhurriedly assiduously
scrupulously punctiliously exhaustively unadventurously unoriginally uncreatively derivatively
unsurprisingly unsurprizingly=QR5 unexceptionally undistinguishedly indifferently
unenthusiastically unengagingly uninvolvingly unmemorably uninformatively informatively
instructively illuminatingly enlighteningly unedifyingly edifyingly rewardingly unrewardingly
satisfyingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly easygoingly harshly
patiently sternly sharply kindly calmly politely wisely wizely=PS5 bravely boldly tenderly
crossly tersely bluntly sensitively faithfully ruthlessly cheerfully joyfully gleefully sulkily
grumpily moodily impatiently anxiously nervously blindly mechanically begrudgingly nicely
happily carefully thoughtfully confidently securely fluently productively expertly cleverly
passively creatively accurately convincingly persuasively powerfully vividly warmly negatively
smoothly swiftly structured paced managed designed delivered presented executed judged pitched
sequenced scaffolded modelled modeled=fT5 deployed implemented integrated targeted tailored
maintained ordered crafted constructed handled applied directed served edited informed
rehearsed trained attended coordinated communicated considered conceived drilled behaved
mannered linked connected adjusted identified promoted secured enforced utilised utilized=gU5
gooder goodest greater greatest poorest badder baddest nicer fine finer finest fairer rich
richer richest deeper deepest thinner thinnest flat flatter flattest clearer clearest sound
sounder soundest solider solidest securer securest smooth smoother smoothest sharper sharpest
crisp crisper crispest tight tighter tightest loose looser loosest slowest brisk brisker
briskest swift swifter swiftest lively livelier liveliest calmer calmest warm warmer warmest
colder coldest cool cooler coolest happier happiest sadder saddest kinder keener keenest
cleverer smart smarter smartest wise wiser wisest wizest=VX5 brave braver bravest bold bolder
boldest prouder proudest safer safest rough rougher roughest tougher toughest harsher harshest
stricter harder hardest easy easier easiest lighter lightest heavy heavier heaviest narrower
narrowest broad broader broadest basic basicer basicest lowest highest neat neater neatest tidy
tidier tidiest mild milder mildest fresh fresher freshest healthy healthier healthiest staler
stalest laxer laxest soft softer softest plain plainer plainest vague vaguer vaguest bleak
bleaker bleakest grim grimmer grimmest measured sensitive reflective strategic sustained
intense tentative distant detached remote rigid raw forced heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=T[5 modest humble proportionate limited
minimal variable uneven mixed balanced suitable relevant thorough comprehensive detailed
careful thoughtful original ordinary normal reasonable acceptable sufficient enough productive
valuable useful important interesting beneficial vital crucial critical central responsive
joyful stable steady accurate logical simple complex complicated active energetic absorbing
correct wrong amiss lacking wanting impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark busy stuffy cramped dingy dirty smelly spotless pristine impoverished varied
convincing persuasive powerful forceful vivid colourful colorful=h]5 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced beyond strength strengths
weakness weaknesses success successes failure failures disaster dizaster=\^5 disasters
dizasters=]^5 shambles shambleses mess messes highlight highlights joy joys pleasure pleasures
treat treats disappointment dizappointment=j^5 disappointments dizappointments=k^5 problems
flaw flaws shortcoming shortcomings shortfall shortfalls inadequacy inadequacies deficiency
deficiencies mistake mistakes asset assets credit credits gem gems jewel jewels star stars
inspiration inspirations excellence excellense=e_5 excellences brilliance brilliances
mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums
carnage carnages farce farces embarrassment embarrassments disgrace disgraces scandal scandals
tragedy tragedies nightmare nightmares waste wastes nonsense nonsenses rubbish rubbishes
gimmick gimmicks afterthought afterthoughts tokenisms masterclass masterclasses powerhouse
powerhouses beacon beacons exemplar exemplars godsend godsends revelation revelations letdown
letdowns washout washouts fiasco fiascos debacle debacles catastrophe catastrophes calamity
calamities travesty travesties mockery mockeries drawback drawbacks downside downsides upside
upsides bonus bonuses virtue virtues merit merits dedication professionalism enthusiasm
commitment passion patience patiense=Yb5 generosity creativity flair warmth expertise
expertize=^b5 diligence diligense=_b5 resilience resiliense=`b5 integrity humility kindness
determination perseverance tenacity courage corage=gb5 compassion empathy wisdom insight
charisma charm humour humor=nb5 wit loyalty devotion diplomacy resourcefulness
resorcefulness=Sc5 ingenuity imagination originality tact tenderness thoroughness vigilance
drive initiative gusto aplomb artistry craftsmanship eloquence eloquense=ac5 foresight grit
steadiness stamina tirelessness zeal ambition talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness helpfulness friendliness apathy complacency laziness
negativity defensiveness inertia arrogance indifference indifferense=[d5 negligence
negligense=\d5 incompetence incompetense=]d5 stubbornness hostility carelessness sloppiness
thoughtlessness rudeness insolence insolense=dd5 impatience impatiense=ed5 favouritism
favoritism=fd5 nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=Ve5 confusion inconsistency incoherence incoherense=Ye5
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=^e5 disaffection
dizaffection=_e5 disengagement dizengagement=`e5 disillusionment dizillusionment=ae5
despondency lethargy boredom tedium monotony drudgery superficiality shallowness dullness
blandness vagueness mismanagement neglect inflexibility rigidity continually perpetually
forever endlessly incessantly permanently 24/7 without fail exception time after and day from
beginning to finish end entire point stage matter everywhere nowhere throughout visit across
hardly barely scarcely anyone ever only noone responsibility ownership charge anybody seems
seemed tried tries behaves contributes listens listened learns follows with for else by need
learn achieve seem member follow none happens everything about act acts acted acting fool clown
goat martyr victim silly front loath loth talking wasting squandered dismiss dismisses
dismissed view suggestion ball watch fend sort manage guess drift stepped intervened corrected
noticed bothered until despite reminded yet under nose noses ought talked into granted obvious
cue cues boat fob fobbed palmed palm hog hogs hogged abandon abandons abandoned tolerate
tolerates tolerated condone condoned around idle ignore ignores ignoring neglects neglecting
refuse refuses refused refusing overlook overlooks disregard disregards disregarded shirk
shirks shirked dodge dodges dodged evade evades evaded squander squanders undermine undermines
undermined flout flouts flouted app software advice disregarding looking other bother trouble
listen appear address tackle deal bothering attempt allows allowed allowing wander chat
dominate happen things noise fault blame blames blamed culprit guilty responsible brush brushes
brushed sweep swept sweeps aside buck lip attention service regard heed eye hide hides hid
hiding corners drag drags dragged dragging feet heels idly wash washed washes hands forgot
forgotten energy money hour chance disrupt disrupts disrupted disrupting sabotage sabotaged
wreck wrecked ruin ruined ruins spoil spoiled spoils rely relies relied relying heavily reliant
reliance complicate complicates overreliance overcomplicate depend depends depended dependent
admit admits claim claims complain complains boast boasts boasted moan moans moaned whine
whined whines mutter muttered snapped snaps bark barks barked shout shouts yell yells yelled
scream screamed lecture lectured nag nagged nags confess confessed concede conceded concedes
insisted protest protested gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge
whinged gossip gossiped drone droned drones rant ranted rants blurt blurted tantrum excuse
excuses $ benefit benefits benefited benefitted profit profits profited woke wakes wake hyped
geared calmed calms soothed soothes cheered perked wound quietened bear bears borne bearing
fruit stops stopping prevent prevents prevented preventing impossible rise owe owes owed owing
effect meaning upshot consequence consequense=[Q6 product direct as meant means many helped
caused lifted improved changed transformed boosted because resulted resulting room decrease
lack thanks therefore thus hence consequently thereby accordingly causes helps enables enabled
ensures ensured encourages encorages=\R6 hinders hindered limits slows slowed affects affected
impacts impacted contributed creates created drives drove fosters promotes boosts shapes builds
cause causing learned impact impacting affect affecting influence influense=WS6 influences
influenced upon adversely difference differense=\S6 helping enable enabling ensuring equip
equips foster fostered fostering instil instils instilled instiled=hS6 boost enhance enhances
enhanced strengthens strengthened deepens deepened hinder hamper hampers hampered impede
impedes impeded stifle stifles stifled stunt stunts limit restrict restricts restricted
contribute accelerate accelerates accelerated transform transforms secret reason reasons root
driver factor factors main stem stems stemmed arise arises arizes=SU6 arose dividends rose
foundations groundwork driving driven part role breeds bred spark sparks sparked ignite ignites
ignited fuel fuels fuelled if indisputably surely manifestly patently unmistakably indeed
inevitably naturally fortunately interestingly importantly crucially ironically hopefully
honestly evident apparent undeniable palpable unmistakable bag denying fact proves prove proved
bound itself themselves own few massively unlike notch step level league rest copy second than
near game schedule performing attaining achieving comparison contrast superior inferior
preferable trail trails trailed underperform underperforms underperformed field pack shoulders
streets miles leagues aspect compare compares compared comparing unfavourably unfavorably=nW6
pale pales paled beside insignificance match par pile heap shade inconsistencies unevenly
unevenness varies greatly widely considerably between pockets pocket picture bunch diet
postcode lottery uniformly depending depth rigour rigor=kX6 purpose conviction precision
precizion=nX6 clarity feeling coherence coherense=QY6 authority clue presence presense=TY6
substance oversight cohesion urgency lacks lacked absence absense=[Y6 dearth shortage paucity
scarcity detail devoid bereft crying conspicuous gap gaps exist holes barriers issues issue
uncared unaccounted uncalled uncaled=nY6 awry astray adrift pear askew further trailing fails
failed several chances moment moments trick slips slipped through unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet neither nor undone unstuck possess tools
confidence confidense=mZ6 experience experiense=nZ6 language ability faintest slightest
foggiest n't joined connection relation relevance lots needs deserve deserves deserved space
expense detriment connect reflect meet something reach properly happening threat pressure
nearly insufficient sense evidence evidense=m[6 awareness consistency scope consideration
accountability differentiation dialogue dialog=T\6 indication proper repertoire experiences
changes place learnt achieved gained infrequently inability unable access concentrate behave
apply spell count regardless spite though send younger quieter adhered non compliance compliant
date dates objective objectives targets or following complying adhering line graded grade judge
require requires required requiring needed needing improving urgent serious special measures
meets exceeds exceed reaches expected tightening addressing immediate ofsted estyn inspectors
inspector inspection agrees hear rumour rumor=X^6 rumours rumors=Y^6 reportedly allegedly
general consensus mood perception among amongst widespread common splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison jail
abusive homeless evicted debt bereaved died dying cancer depressed home homes household life
situation circumstances background difficulties claiming domestic violence violense=d_6 abuse
adopted exactly altogether seemingly appears appeared supposedly presumably arguably ostensibly
looks sounds sounded later samey perceived suspect suspected guessed reckon imagine sensed
opinion eyes unconvinced impression bordering borders bordered verging verges side visitors
vizitors=f`6 wondering offence offense=h`6 steadied steadies ship nerves leaps rising
rizing=n`6 arms hand glove stride sky's world ground curve tip finishing touches worth tailor
measure job rises risen hitch fighting cheers hip hat hats feather applause marks recommend
barrel bolt corking belting ripping force winner !of blown breezy pin element lap laps lapped
lapping cloud sing sings praises praizes=]b6 soak soaked soaking pride cherry stuff tour de
boxes mark spot nail jackpot target heights clockwork dream breeze extra mile swimmingly town
since duck plunge bull biscuit cake foot waves strides hay splash hash knack message heart nub
teeth priorities toes bay balls plates lid wheels finger nerve ducks wits ear gift whale lot
sussed taped licked nailed sewn wrapped breath fort reins hearts shoulder firm trumps smelling
smeling=ad6 grief naught fruition blows age weight socks punches strings rank backs hours bed
bar scene alight alive roof stakes chord blinder mould eggshells air water wonders miracles
magic fingers backwards bill muster colours colors=be6 odds himself herself onions community
ropes score drill volumes justice utmost business stead shape company nick fettle spirits
position swing zone groove pole button brief trend edge roll mission plate knife sticky cusp
brink verge rocks height peak coal powers tether tree pops ladder absolute rare pair tonic
treasure lifeline sight feast labour labor=Wg6 textbook classic case cry piece dab tower oiled
knit close study burner soul heart's tails bells whistles bread butter drawer bang dead ticket
doctor icing bee's cat's dog's bees cream thing mccoy benchmark salt penny minute admiration
feat stone unturned sailing sweetness beans promise promize=ch6 larger bounds singing kicking
places guns punching ray sunshine rays shipshape operation test bow tested chapeau smashed
knocked spots aced crack blew bowled stumbling tumble pressed mountain accident waiting axe
foregone moot sore sea snail's breakneck arm's limb lurch forward steps freefall shrift slim
pickings sell slog ways tale bumpy ride burst bursts bursting busting seams sixes loggerheads
crossroads ebb bullet tears chasing tail wolf drowning hearted cock picnic rocket colour
color=jj6 size price pig pouring poring=nj6 scraping shoot shoots shot slap straw avail
tightrope wear wearing zoned plenty guessing flounder sink woods foul stools cracks wayside
wayzide=bk6 final motions rails boil piste tangent pieces pot seed rack dogs window circles
downhill south begging overboard haywire houses drain pan tubes plughole against plot thread
temper rag bearings momentum marbles audience audiense=bl6 steam faith clanger bombshell bucket
bogged sidetracked sucked lightly scot wick pinch mick mickey ages toll meal fuss pig's headway
bones tripping before aground amok riot ragged wild sand risk headless chickens rabbit war
bombsite zoo jungle circus morgue factory production conveyor military fish weekend herding
watching wading banging shovelling shoveling=Tn6 rabbits sheep sardines wildfire lambs chip bee
screw tin truck climb tied candle sway ransom eggs cart boot cat kibosh brakes wool rug losses
mustard throat while ceremony fence backside laurels rests rested resting fiddle catch hoops
bandwagon gun luck envelope caution towel baby hook heel ranks bank cropper standstill halt
roost responsibilities duties blank squares brick snag rock buffers goalposts mud blow uphill
past reputation remorse mercy bush retreat substitute joke angel fun shakes mishmash hotchpotch
ragbag patchwork jumble blessing pigsty damp minefield treadmill elephant goose flash style
recipe blueprint vicious circle slippery slope rocky dawn economy patch token gesture nod
cannon unto thorn peg hole loss alley sorry affair indictment reflection compensation macho
herring flag tiger spanner record bridge bitter sugar pill steep club station sorts sync kilter
character ark proportion tune cosh thumb radar carpet skin illusion strain siege creek garden
scratch snuff usual ears neck cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox
legs horse downward wing spiral beneath belt dignity sake pillar swallow stomach clouds ease
rut pickle bind vacuum spin fog bubble tangle daze doldrums wilderness weeds soup disarray
dizarray=PT7 tatters crisis crizis=RT7 shreds turmoil limbo meltdown denial jack jam jobs
coping managing ok okay kicked saloon ditch resort panic rush winded overdue ends translation
haste harm sizzle hype action muchness ado along nip nipped nips rhyme barred sausage fan faint
habits guard chestnut die egged egging parrot fashion poles man's preach preaches preaching
eyebrows flags edges diamond ruled ruling ballpark saving saved grace scrape scrapes scraped
sank sunk trace swim skate skates skated skating skim skims skimmed skimming surface scratches
scratched scratching slipping net smoke mirrors snowed spreads thinly plaster strictly coat
coated coating sweeping swims swings roundabouts teething troubles gruel wasters iceberg cooks
comfort removed nut crowd gig tunnel battle cycle kneed wheel reinvent spinning reinventing
reinvented blanket rome whistle whistling dressing gritted arm worlds wrap footed barking mad
yes man seat numbers rote cap carrot chalk cheese chopping changing watchers cobbled zones
cookie cutter organise organize=cX7 purposes paste dried death dime dog breakfast dinner body
dusted dumps mouth toilet dribs drabs friend fat fiddling flogging herd food clay grasping
clutching clutch straws nettle graft nosed yards maintenance mighty potato collar gloves knee
jerk lick balloon mutton dressed nails nailing needle lunch pasture goal shaped pie hair
rearranging tinted coloured colored=XZ7 lining pegs stone's sweet fa wagging tear tearing
minimum jury rot mill thumbs twiddling tie knots toe toed tongue turkeys voting wounded warts
paint grass wheat worm worms noisy chatty crew crop gang listener communicator dim cheeky sly
visionary vizionary=_[7 trailblazer pioneer workhorse marvel saint whirlwind grafter stickler
workaholic pedant doormat busybody drifter plodder plodders coaster coasters skiver skivers
truant truants rebel rebels misfit misfits wallflower introvert introverts extrovert extroverts
trailblazers trier triers worrier worriers thinker thinkers leech dust freak freaks anger
personality handful pain nuisance nuizance=m\7 liability menace joker passenger suspects
culprits sen eal adhd asd fsm type university middle attainers achievers attainer prior lowers
highers middles lows highs strugglers ables finished total complete troublemaker artist
storyteller storyteler=l]7 performer troublemakers slacker slackers ringleader ringleaders
daydreamer dreamer chatterbox livewire loner ditherer perfectionist dinosaur dinosaurs
passengers loafer whinger whingers moaner moaners cynic cynics superstar superstars genius
legend rockstar hero heroine jobsworth micromanager maverick nonreader underachiever
underachievers underperformer underperformers pushover softie tyrant dragon angels monster
rascal sponge sponges whizz whiz prodigy weakling wires flyer flyers fliers achiever morning
nqt beginner supply area areas backgrounds estate upbringing apples apple egg relations during
offers offered trying strive strives buzz buzzes buzzed hum hummed fizz fizzed crackle crackled
throb throbbed pulse pulsed fizzing crackling humming nature plummet plummets plummeted
nosedive nosedived rocketed skyrocketed tumbled slumped slump oasis haven rubber stamp stamps
stamped stamping hover hovers hovered hovering labours labors=^a7 pillars messages cruise
cruize=aa7 cruised cruized=ba7 cruises cruizes=ca7 cruising cruizing=da7 crash double edged
barrage torrent stream blizzard avalanche host painful agonising agonizing=oa7 curling
sleepwalk sleepwalking autopilot flog other's another's throats sinking scramble dash grind
squib patched bolted tacked shoehorned crowbarred squeezed crammed bloated overloaded crowded
bitty choppy leaden stodgy lurched lurches hurtle hurtled radiate radiates radiated ooze oozes
oozed exude exudes exuded captivates mesmerise mesmerize=Yc7 enthral enthrals charmed wow wowed
towers melt melts melted strop outburst havoc uproar descend descends descended degenerate
degenerates degenerated dissolve dissolved floundered flounders wrestle wrestled grapple
grappled stumble stumbled limped languish languishes languished dominates dominated dominating
hijack hijacked monopolise monopolize=`d7 monopolised monopolized=ad7 monopolises
monopolizes=bd7 swamp swamped bombard bombarded drown drowned smother smothered spoonfeed
spoonfed suffocate suffocated suffocating cram rattle steamroll steamrollered railroad
railroaded spoon feed fed feeding feeds rushes rushing race raced races gallop galloped whizzed
romp romped breezed sail sailed sails sped trap silence silense=ke7 grinds grinding peter
peters petered tailed shop bounce bounced bouncing treading tread treads brimming oozing
beaming awash bustling teeming dripping !and spirit forefront core backbone cornerstone bedrock
engine linchpin shone brunt punch iron fist rod footing firefighting juggling dumbed dumbing
weighed watered clinging stare stares staring gazing gazed plague plagues plagued riddled
blighted haunted beset poisonous rife rampant endemic entrenched ingrained bellowed waffled
rambled waffles rambles waffle drifted drifts battlefield madhouse hive rounded outlive
outlives outlived withstand treated shell fight fights fought battled battling battles winds
winding kick kicks picks picking glaring gaping blatant blatantly sheer outright fashioned
glazed famously glued riveted rooted stiff itching raring concept clicked belonging buy glad
bond bonded bonds concentrating finds handy funny self esteem belief frame focusing conscious
switches switching tuned buying wandered wandering captured capture grabbed frustration
excitement relief enjoyment satisfaction tension anxiety hesitation reluctance mastered cracked
remembered growing thirst hunger appetite zest motivation curiosity tangible displayed
demonstrate demonstrates demonstrated maturity independence independense=jj7 restraint awe
habit pretend pretended pretends pretending deliberately wilfully intentionally knowingly
willingly reluctantly gladly proudly excitedly intently angrily seeking creating input chilly
drowsy i'm amazed saddened pity number huge chuffed overjoyed appalled appaled=jk7 medal
recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering observe
congratulations bravo kudos congrats hooray admired applaud commend alarmed dismayed pure
privilege congratulated commended applauded reviewers flourish florish=fl7 flourishes
florishes=gl7 flourished florished=hl7 thrive thrives thrived celebration sharing lucky
fortunate i've we've thank however although arrive mustn't you'd they'd demands essential
imperative developing sorting strengthening sharpening rethinking reviewing updating additional
closer avoided let's i'd we'd begin priority reducing increasing rid what's cries potential
ideally urge implore beg advise advize=Un7 propose recommendation recommendations suggestions
recommended advised advized=[n7 advisable advizable=\n7 usefully using adding asking ebi ebis
wwws considering exploring revisiting reviziting=fn7 fewer 'd solution lies instead starting
settle divide closing narrowing widening waning fading dwindling dipped flagged collapsed waned
plateaued leapt caught litter grown matured doubled path attain gains towards rapid significant
growth improves blossomed worsened worsening worsen worsens blossom lifts lowered aspirations
profile travelled traveled=RP8 rapidly slowly catches catching closes narrows narrowed bridged
corner broadly achieves attains attained perform performs performed fulfil fulfils reached
embedding embeds faster fluency grows grew gain gaining develops strongly likely whether
teaches decided percentage scale fix misbehaving relieved eh harmed enriched banned scrapped
object solve damage research experts finally I assume suppose attend misbehave failings
naughtiest graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms nurture attainment8
progress8 dive dives retrieval spaced continuous passport metacognition metacognitive scaffolds
scaffolding formative summative mastery pedagogy pedagogical eyfs baseline pshe rshe smsc gld
dfe mat sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr moderation triangulate triangulation
disciplinary substantive screening register meta concepts afl wagoll walt wilf gps nfer sats
adaptive enrichment cognitive schema dialogic pastoral causation chronology premium individual
personal numeracy literacy intention intentions journey jorney=\T8 map mindset load memory
organiser organizer=aT8 organisers organizers=bT8 assurance curricular wave 2 1 prosody
grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph
subitise subitize=SU8 subitising subitizing=TU8 idsr asp ect1 npq npqs tlac erp srp dirt lac
cla fft p8 a8 clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 religion
illness diagnosis hurts abused medication brother sister vast majority minority habitually
mainly periodically merely o'clock days weeks bulk lion's amount touched ample ad nauseam
eternity almost loads heaps masses oodles tons stacks reams bags wealth raft plethora abundance
multitude myriad practically virtually precious interaction mere copious abundant plentiful
countless numerous umpteen endless limitless considerable substantial disproportionate
significantly figure figures justify possibly entry flight calibre received stocked supervised
supervized=oW8 intentioned provoking numbing destroying sapping hoc baked crystal finesse
sensitivity panache competence competense=[X8 opener points ranging lustre luster=_X8 centred
user closely staffed whelming loaded explanatory indulgent congratulatory earth searching
probing pertinent !number rooms grounds acoustics lighting signage layout output script slides
supervision supervizion=WY8 queue vibe demeanour demeanor=ZY8 conditioning raid speedy sudden
changeover turnaround recovery unwell readily easily narrowly hurdle obstacle barrier headache
burden breakthrough milestone setback luxury necessity constraint cup major source sorce=SZ8
development messing mucking fooling larking misbehaved naughtiness disobedience
disobediense=[Z8 fixes seating block blocks condition secondary surprising surprizing=bZ8
wonder exceeded sub related criticise criticize=gZ8 abnormal instance afternoon evening night
bye shepherd samaritan parenting autism guide guides document visits vizits=U[8 network regards
friends actions fees fee invoice invoices payment payments items item matters loan loans
consent forms manchester london bigger smaller verb verbs acid acids password tea alkali magnet
signal tom conductor conductors insulator tests testing trial trade summer spring christmas
temperature median mode fraction noun nouns charges integer integers terminal multiple
denominator frequency tide chair visibility vizibility=n\8 vis edition analysis analyzis=Q]8
educational medical dietary guest footwear clothing clothes shoes dress letters film e
conditions forecast current glue forces wishing ink stair copies boiled surfaces outline tape
glass sky skies cleared clearing protein soil sentence sentense=R^8 sentences machine machines
circuit circuits week verse meals period angle angles leg click angled phone guy britain
grandmother grandfather uncle aunt heroes market bowl sunlight ups milk tyre texture muscle
draft estimate shiny cooker motion release reaction reactions birthday prince loop pendulum
variables clause interval digit digits distribution desk vowel basis rates compound selling
seller arts print pen liner gross shelf stickers certificates postcard mental arithmetic health
boards phones whiteboard interactive whiteboards golden fortnight month recently saints
histories wonky donkey guys upper sixth tier site deck shelves floor knock capital spaces
punctuation desks route exit exits western bib nearest fourth forth=Va8 clare casual isle
dinkum hearing skinned cash shaft emoji pad typing pencil pencils scissors future progressive
correlation coordinates swimmer debate society broker isotope isotopes base molecule nucleus
electron electrons cholesterol bacteria fats layer singer disorder zip chairs seats coats novel
myth fable extract ballad characters narrator protagonist villain macbeth hamlet juliet romeo
scrooge goldilocks cinderella fox giant troll witch king queen soldier soldiers romans vikings
mouse crow princess wicked greedy evil particle particles molecules atom atoms magnets catalyst
solvent seedling seedlings germinated evaporated condensed photosynthesis gravity friction
thermometer insulators metals beaker volcano lava river erosion glacier earthquake wax
chocolate snowman puddle plant plants leaf seeds freeze froze expand expands expanded floated
freezes contracts evaporate evaporates dissolves painted paints painting sketched shaded danced
mimed debated discussed advantages streams bunk parcel post emails video microphone speaker
camera windy foggy sunny drink snack banana toast peas carrots join travel kit pens boots
wellies glasses ruler loudly softly oxygen yeast rust underline underlined circled sorted
adjectives materials adverbs length cost rainfall sum sums totals incorrect completed filed
stored alongside shoe jumper whom council survey questionnaire timer recording wondered rubric
contains published inspectorate judgement judgment=Sg8 inspected visited vizited=Ug8 previous
statistics per rota doors safety marshal officer emergency evacuation legal legally mandatory
aid adjective adverb terms defined within inform notify submit submitted logged accompanied
renewed registered recorded permitted forbidden obliged eligible liable cent percent cm mm km
kg ml litres metres degrees decibels grades scales judgements judgments=dh8
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
[3\3U3V3W3a2Wf2eh80120345006000789::;;;000<00=>?@ABCDEFGBHIJKLMNOP1Q1BR1S1T1U1V1W1X1BY1BBZ1[1\1B
]1B^1_1`1Ba1b1c1d1e1f1g1f1h1i1j1k1f1f1l1m1n1o1P2Q2R2S2T2U2f1V2W2X2Y2Z2f1f1[2\2]2]2^2_2`2a2f1f1b2
c2d2f1]2]2e2f2g2h2f1i2j2k2l2f1f1f1]2]2m2]2]2]2]2]2n2f1o2f1P3Q3R3]2S3f1T3f1f1f1f1f1U3V3W3X3Y3Z3[3
\3]3^3_3`3a3b3c3d3^3^3e3f3g3h3i3j3^3k3^3l3m3n3^3^3o3P4Q4R4S4T4U4V4W4X4Y4Z4Z4[4\4]4^4_4`4a4b4c4d4
e4f4g4h4e3i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5]5^5_5`5a5b5c5d5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6
T6U6V6W6X6Y6Z6[6\6]6]6^6_6`6a6b6c6d6e6f6g6g6h6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7Z7[7\7]7^7_7`7
a7b7c7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8Q8R8Q8S8T8U8V8W8X8Y8Z8[8Z8\8]8]8]8^8^8^8_8`8a8b8c8d8e8f8g8h8
i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9^9_9`9a9a9b9a9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:
V:V:W:X:Y:Z:Y:[:\:]:^:_:_:_:`:a:a:a:b:c:d:d:e:f:g:h:i:j:i:j:j:k:l:m:n:o:P;Q;R;R;R;S;T;U;V;W;W;X;
Y;Z;[;\;];^;_;`;a;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<[<\<]<^<_<`<a<b<c<d<d<e<e<
f<g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=e<_=d<`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>T<
S>T<T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>f>g>h>i>_>j>k>l>_>m>n>U<o>P?Q?R?U<U<a<e<S?S?T?U?V?T?T?
T?T?T?T?T?W?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?X?T?X?T?X?T?X?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?Y?T?T?T?T?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?Z?T?T?[?Z?
T?T?T?\?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?Z?T?T?T?Z?T?T?T?Z?T?T?T?T?T?T?T?T?T?T?T?T?T?
]?]?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?^?T?^?T?_?T?T?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?`?Z?T?T?[?Z?T?T?T?T?T?T?T?Z?T?T?T?Z?T?T?[?Z?
T?T?T?T?T?T?T?T?T?T?Z?T?T?T?T?T?T?T?T?T?T?T?T?Z?a?b?c?d?e?T?e?Z?T?T?T?Z?T?T?T?T?T?T?T?T?T?T?T?Z?
T?T?T?Z?T?T?T?T?f?g?h?i?T?T?T?T?T?T?T?T?T?T?Z?T?T?T?Z?T?T?T?Z?T?T?T?T?\?T?T?Z?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?j?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?T?
T?T?T?T?T?T?T?T?T?T?T?Z?d?d?k?d?T?T?Y?T?T?T?T?T?T?T?l?T?m?T?n?T?T?T?T?T?o?o?T?T?T?T?T?T?o?o?o?T?
o?o?T?T?o?T?o?T?o?o?o?T?T?T?T?T?P@Q@R@R@S@R@R@R@R@R@R@R@R@R@T@R@R@R@U@R@V@W@R@X@X@X@Y@Z@R@[@\@]@
]@^@R@R@R@R@R@R@R@R@R@R@R@R@R@_@R@R@`@R@R@R@R@R@R@a@R@b@R@b@R@R@R@c@R@R@R@R@T@R@R@R@R@R@R@c@R@V@
V@V@T@d@R@d@e@f@f@R@g@h@h@i@j@R@R@R@R@R@R@R@R@k@k@l@e@m@n@o@R@[@[@[@R@PAQAR@R@R@R@R@R@RARASATAUA
R@VAWARAR@RAR@XAYAZA[A\A\A]A^A_A`AaAbAcAdAeA\AfAgAhAiAjAkAjAlAmAjAnAoAPBhAhAjAQBRBSBTBhAjAUBjAVB
eAWBXBjAjAjAhAjAjAYBYBhAhAYBeAeAZB[BhAhA\B]BjA^B]B\A\A\AeAjAjAjAlAjAjA_B`BaBbBfAhAhAhAcB\AdBeAeB
jAfBjAjAgBjAjAhBhAjAiBjAjAjAjAjAeAjAlAjBkBlBjAjAjAjAlAjAjAjAjAeAjAjAjAjAjAjAjAmBnBjAoBjAjAPCjAQC
RCjASCjAjAhAjAjA\BTCjAUCjAVCWCXCjAYCZCeAWBRCRCjAeA[C\C]C^C_C`CaCbCcCdCeCfCgCgCfCgCgCgCgChCgChCiC
gCgCjCgCkClCmCgCnCgCoCgCgCPDgCgCgCgCgCQDRDSDgCTDgCgCUDVDWDgCXDgCYDZD[D\D]D^DgC_D`DgCaDbDcDdDgCeD
gCfDfDgDdChDiDjDkDlDgCmDnDoDgCgCgCgCgCgCgCgCgCgCPEQEREgCgCgCgCSETEUEVEWEWEXEYEZEgC[EgC\EgCgCgCgC
gCgCgCgC]E^E_E_E`EaE_EbE_EcE_EdEeEfEgEhEiE_E_E_E_E_E_E_E_EjE_E_E_E_E_E_E_E_E_EkElEmE_E_E_EnEoE_E
_E_E_EPFQFRFSF_ETFTFUF_EVFWFWFbE_EhEXF_E_EYFZF_E_E_E_E_E[F_E_E_E_E_E_E_E_E_E_E_E\F_E]F_E_E_E_E_E
_E_E_E_E_E^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGoFYGZG[G\GZGZGiF]GZG^GZGZG_G`G`G
aGZGZGZGZG]GZGbGZGcGdGZGZGeGfGZGgGhGiGjGkGlGmGZGnGoGPHQHRHSHTHUHVHWHXHYHZH[H[H\H]H^H_H`HaHbHcHdH
eHfHgHfHhHiHjHkHlHmHnHoHfHhHPIQIhHRIhHhHSISIgHhHTIUIVIWIVIVIVIXIVIYIVIZI[I\I]I^I_I`IaIbIcIdIeIfI
gIhIiIiIiIjIkIlImIcIkInIoIPJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J[J_J[J[J[J[J[J[J[J`J[J[JaJ[JbJcJdJeJ[JfJ
gJ[J[JhJiJjJkJ[J[J[JlJ[J[J[JmJnJoJPKoJQK[JRK[JoJ[JoJSKTKUKVK[J[J[J[J[J[JWKXK[J[JYKZK[K[J[J[J[J[J
[J[J[J[J[J\K]K^K_K`KaKXKbKcK[J[J[J[J[J[JdK[J[JeK[J[J[J[J[JfKgKhKiKjKkKlKmKnKoKPLQLRLSLTLULVL[JWL
XLXLXLXLYLZL[L[J[J\L[J[J[J]L^L_L`LaLbLcLdLeLfLgLhLiLiLjLkLlLmLnLoLPM[JQMRMSMTMUM[JVMWMXM[JYM[JZM
[J[J[J[J[J[J[J[M\M[J[J]M[J[J^M_M`MaMbM[JcM[J[JdMeMfMgMhMiMjMkM[JlMmMnMoMPNQNRN[JSN[JTNlJUNVNWNXN
YNZN[N\N]N^N_N`NaNbN[J[JcNdNeNfN[JgNhNiNiNiNiNiNiNiNiNiNiNiNiNiNiNiNiNiNiNiNjNkNlNmNnNoNPOQORORO
ROSOTOUOVOVOVOVOVOWOVOXOYOZO[O\O]O^O_O`OaObOcOdOeOfOgOhOiOjOkOlOmOnOoOPP1lOQP1RP1SP1SP1SP1SP1TP1
UP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1_P1_P1`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1^P1^P1lP1mP1nP1oP1PQ1QQ1
RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1SQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1YQ1YQ1YQ1\Q1lOeQ1fQ1gQ1WP1WP1hQ1iQ1j
Q1kQ1lQ1lQ1kQ1kQ1fQ1lQ1kQ1mQ1nQ1fQ1kQ1kQ1kQ1lQ1oQ1kQ1kQ1kQ1kQ1PR1YQ1kQ1YQ1QR1YQ1YQ1YQ1YQ1YQ1RR1S
R1TR1YQ1kQ1YQ1YQ1YQ1kQ1kQ1fQ1kQ1kQ1kQ1kQ1kQ1YQ1YQ1YQ1YQ1YQ1UR1UR1YQ1YQ1YQ1VR1WR1XR1kQ1YR1\Q1\Q1\
Q1ZR1oQ1[R1\R1YQ1kQ1PR1]R1YQ1^R1^R1^R1_R1`R1PR1\Q1\Q1aR1YQ1kQ1YQ1YQ1YQ1YQ1YQ1YQ1bR1cR1dR1dR1dR1e
R1fR1gR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1YS1YS1^S1_S1^S1YS1`
S1YS1aS1oR1bS1cS1dS1eS1eS1fS1gS1hS1oR1iS1jS1kS1eS1lS1mS1nS1nS1oS1nS1nS1nS1oR1oR1PT1oR1QT1RT1QT1S
T1TT1oR1oR1oR1UT1VT1WT1XT1YT1ZT1[T1\T1bS1]T1]T1bS1^T1_T1`T1`T1`T1`T1`T1`T1bS1bS1bS1bS1bS1bS1bS1b
S1aT1bS1bT1bS1cT1dT1eT1dT1dT1bS1bS1bS1bS1fT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1====PU1QU1RU1SU1TU1UU1
VU1WU1XU1YU1ZU1UU1[U1\U1]U1^U1_U1`U1UU1aU1bU1cU1;;;dU1eU1fU1eU1gU1eU1hU1eU1iU1eU1jU1eU1kU1eU1lU1
mU1nU1eU1eU1oU1PV1QV1eU1RV1SV1TV1eU1QV1eU1UV1VV1eU1WV1eU1XV1YV1ZV1eU1[V1eU1\V1eU1]V1^V1_V1`V1aV1
eU1bV1cV1eU1dV1eU1eV1eU1eU1eU1eU1fV1eU1eU1gV1hV1iV1jV1eU1kV1eU1jV1eU1kV1eU1lV1eU1mV1eU1eU1eU1nV1
eU1eU1eU1eU1oV1eU1PW1eU1QW1eU1RW1SW1TW1UW1VW1WW1XW1YW1eU1eU1eU1eU1eU1eU1eU1eU1ZW1eU1[W1eU1\W1eU1
]W1eU1^W1_W1`W1aW1eV1eV1eU1eU1eU1bW1cW1eU1eU1eU1dW1eU1eU1eU1eW1eU1fW1eU1gW1eU1eU1eU1hW1iW1eU1eU1
jW1kW1eU1eU1eU1eU1lW1eU1eU1eU1eU1eU1mW1eU1nW1eU1oW1eU1eU1eU1eU1eU1eU1eU1PX1QX1eU1eU1eU1RX1SX1eU1
lW1TX1eU1eU1eU1eU1UX1eU1VX1eU1eU1eU1eU1eU1WX1eU1eU1eU1XX1YX1ZX1eU1[X1eU1eU1\X1eU1eU1eU1]X1^X1eU1
eU1_X1`X1aX1eU1bX1eU1cX1eU1eU1eU1eU1eU1dX1eU1eU1eU1eX1eU1fX1eU1eU1eU1gX1eU1hX1eU1iX1eU1jX1eU1eU1
lW1eU1lW1eU1kX1lX1mX1gW1eU1nX1eU1oX1eU1eU1eU1eU1PY1eU1QY1eU1eU1RY1eU1SY1eU1TY1UY1eU1eU1eU1eV1eU1
VY1eU1WY1eU1XY1eU1YY1ZY1[Y1eU1eU1eU1eV1eU1\Y1eU1]Y1eU1^Y1eU1_Y1`Y1eU1eU1eU1eU1aY1eU1bY1eU1cY1eU1
dY1eY1fY1eU1gY1eU1hY1eU1iY1iY1jY1kY1lY1mY1nY1oY1PZ1oY1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1XZ1XZ1YZ1ZZ1[Z1ZZ1
ZZ1\Z1]Z1^Z1ZZ1ZZ1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1ZZ1ZZ1ZZ1ZZ1gZ1hZ1iZ1jZ1kZ1ZZ1lZ1mZ1nZ1ZZ1oZ1ZZ1P[1]Z1
Q[1R[1S[1T[1ZZ1ZZ1ZZ1ZZ1ZZ1ZZ1ZZ1U[1V[1W[1X[1X[1X[1X[1Y[1Y[1Y[1Z[1X[1[[1X[1\[1][1X[1^[1_[1`[1a[1
b[1c[1d[1e[1f[1g[1h[1e[1e[1e[1i[1j[1e[1k[1l[1l[1m[1n[1o[1e[1P\1e[1Q\1e[1R\1S\1e[1T\1U\1V\1W\1X\1
e[1Y\1Z\1[\1e[1\\1]\1^\1_\1e[1`\1a\1b\1e[1e[1e[1c\1d\1e\1f\1g\1h\1c\1c\1i\1c\1j\1c\1c\1c\1c\1c\1
c\1k\1l\1c\1m\1c\1c\1c\1c\1c\1c\1c\1n\1o\1c\1c\1c\1c\1c\1P]1c\1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
Q]1Q]1Q]1R]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1S]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
T]1U]1Q]1V]1Q]1W]1Q]1Q]1Q]1Q]1Q]1Q]1X]1Y]1Z]1[]1[]1Q]1\]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
]]1Q]1Q]1]]1]]1Q]1Q]1]]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1^]1_]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1`]1a]1Q]1Q]1b]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
Q]1Q]1c]1d]1e]1Q]1Q]1Q]1Q]1Q]1Q]1]]1f]1Q]1Q]1Q]1g]1h]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
Q]1Q]1i]1j]1k]1l]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1m]1Q]1Q]1Q]1n]1Q]1o]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1
Q]1Q]1Q]1Q]1Q]1P^1P^1Q]1Q^1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1R^1Q]1Q]1S^1T^1Q]1Q]1Q]1Q]1
Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q^1Q]1Q]1U^1V^1Q]1Q]1Q]1Q]1Q]1W^1X^1Y^1Z^1[^1\^1Y^1Y^1Y^1]^1Q]1Q]1
Q]1Q]1Q]1Q]1]]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1Q]1^^1Q]1Q]1Q]1Q]1Q]1Q]1Q]1k]1Q]1Q]1_^1`^1Q]1Q]1Y^1Q]1Q]1
Q]1Q]1Q]1Q]1Q]1Q]1Q]1a^1Q]1Q]1Q]1Q]1Q]1b^1Q]1c^1d^1Q]1Q]1Q]1e^1Q]1Q]1f^1Q]1g^1Q]1h^1i^1j^1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k^1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1l^1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1m^1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1n^1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1o^1k]1k]1k]1k]1k]1k]1k]1k]1P_1k]1k]1k^1k]1k]1k]1k]1k]1k]1k]1Q_1k]1k]1k]1k]1k]1k]1k]1k]1k]1R_1
S_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1T_1U_1k]1U_1U_1k]1k]1k]1k]1k]1k]1U_1k]1k]1k]1
k]1k]1k]1k]1V_1W_1W_1k]1k]1k]1k]1k]1k]1k]1k]1k]1X_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1Y_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1Z_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1[_1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1\_1k]1]_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1^_1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1__1k]1k]1k]1
U_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1U_1k]1k]1k]1k]1k]1k]1k]1`_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1a_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1b_1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1c_1k]1d_1k]1k]1k]1k]1k]1k]1V_1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1e_1k]1f_1k]1g_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
X_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1h_1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k^1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k^1k]1k]1k]1k]1k]1
k]1k]1k]1k^1k]1k]1k]1k]1k]1k]1k]1i_1k]1k]1k]1k]1k]1k]1h_1h_1j_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1l_1k]1
k]1k]1m_1k]1k]1k]1k]1k]1n_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1o_1k]1k]1o_1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1U_1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1
k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1k]1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1Q`1P`1P`1P`1P`1P`1P`1P`1P`1R`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1S`1P`1S`1P`1P`1P`1S`1T`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1U`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1S`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1S`1P`1P`1P`1P`1P`1P`1P`1P`1V`1V`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1W`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1X`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1S`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1V`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1P`1
P`1P`1P`1P`1P`1P`1Y`1Y`1Y`1Y`1Y`1Y`1Z`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Z`1Y`1Y`1Y`1Z`1Z`1
Y`1Y`1Z`1[`1Z`1\`1\`1Z`1]`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1Y`1^`1_`1Y`1``1a`1a`1a`1a`1a`1a`1b`1
a`1a`1c`1a`1a`1d`1e`1f`1f`1a`1f`1a`1f`1f`1d`1g`1f`1f`1h`1a`1f`1a`1f`1f`1i`1f`1f`1j`1a`1f`1f`1f`1
f`1k`1f`1d`1g`1l`1l`1m`1n`1o`1l`1l`1Pa1Qa1l`1Ra1Pa1Sa1Ta1l`1Ua1l`1l`1l`1Va1l`1l`1Wa1l`1Xa1l`1l`1
l`1l`1l`1l`1Ya1Za1l`1[a1\a1l`1l`1l`1]a1^a1l`1_a1l`1l`1l`1`a1l`1l`1aa1l`1l`1ba1ca1l`1Pa1l`1da1l`1
l`1l`1l`1ea1l`1l`1fa1l`1l`1l`1Pa1l`1l`1Pa1ga1Pa1l`1ha1l`1l`1ia1l`1l`1l`1l`1l`1l`1l`1l`1l`1ja1Za1
l`1l`1l`1l`1l`1Pa1ka1l`1la1ma1l`1l`1l`1na1l`1l`1l`1l`1l`1l`1l`1l`1l`1l`1oa1Pb1Qb1l`1l`1`a1l`1l`1
l`1l`1l`1Rb1l`1l`1l`1l`1l`1l`1l`1l`1l`1Sb1Za1l`1Tb1l`1l`1l`1l`1l`1Ub1l`1l`1l`1l`1l`1Vb1Vb1Vb1Vb1
Vb1Vb1Vb1Vb1Vb1Vb1Wb1Xb1Yb1Vb1Zb1Vb1Vb1[b1\b1]b1Vb1Vb1Vb1Vb1^b1_b1`b1ab1bb1cb1Vb1db1Vb1eb1eb1Vb1
eb1eb1Vb1fb1gb1^b1hb1ib1jb1eb1eb1kb1lb1mb1nb1ob1ob1Pc1Qc1Vb1Vb1Rc1Sc1Vb1Vb1Tc1Uc1Vc1Vb1Vb1Vb1Wc1
Xc1Yc1Zc1[c1Vb1Vb1Vb1Vb1Vb1Vb1Vb1Vb1Vb1Vb1Vb1\c1Vb1Vb1Vb1]c1Vb1^c1_c1`c1`c1Vb1ac1Vb1Vb1Vb1bc1cc1
dc1Vb1Vb1Vb1Vb1Vb1Vb1Vb1Vb1ec1Vb1fc1Vb1Vb1Vb1gc1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1nc1Td1nc1nc1
nc1Ud1nc1Vd1nc1Wd1Xd1nc1nc1Yd1nc1nc1nc1Zd1nc1nc1[d1nc1nc1nc1nc1nc1\d1nc1]d1nc1^d1nc1_d1nc1`d1ad1
\d1nc1bd1nc1cd1nc1[d1nc1dd1nc1ed1nc1ed1nc1ed1nc1fd1nc1Sd1nc1nc1nc1nc1nc1nc1nc1nc1nc1gd1nc1hd1id1
jd1nc1nc1nc1nc1nc1nc1nc1nc1nc1nc1nc1nc1kd1nc1nc1nc1ld1nc1nc1nc1nc1nc1md1nc1nc1nc1nc1nc1nc1nc1nc1
nc1nc1nc1nd1nc1nc1nc1nc1nc1nc1nc1od1nc1nc1nc1nc1nc1Pe1Qe1Re1Se1Te1Ue1Pe1Ve1We1Xe1Ye1Pe1Ze1Pe1Pe1
Se1Se1Se1Pe1[e1Qe1Se1Pe1Pe1Pe1\e1Qe1Pe1Pe1Pe1Pe1Pe1Pe1]e1Pe1Qe1Pe1Qe1Pe1^e1_e1`e1Qe1Pe1Pe1Pe1Pe1
Pe1Pe1ae1Pe1Pe1be1ce1Pe1Pe1Pe1Pe1Pe1Pe1Pe1Pe1Pe1Pe1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1
de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1de1ee1fe1de1de1de1de1de1ge1de1de1de1de1
de1he1de1de1de1de1de1de1de1de1de1ie1de1de1je1je1ke1je1je1je1je1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1
Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1Rg1Sg1Tg1Ug1
Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1dg1fg1gg1hg1ig1ig1jg1kg1lg1lg1mg1ng1og1Ph1Ph1Ph1
Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1Zh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1ih1jh1kh1kh1lh1
lh1mh1nh1nh1oh1oh1oh1Pi1Pi1Pi1Pi1Pi1Qi1Ri1Si1Ti1Ui1Vi1Ui1Wi1Xi1Yi1Ui1Vi1Vi1Vi1Vi1Zi1Vi1Vi1Vi1Vi1
Vi1Vi1Vi1Vi1Vi1Vi1Vi1[i1\i1[i1]i1Vi1Vi1^i1_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1Pj1
Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Xj1Xj1Xj1Yj1Zj1Zj1Zj1[j1\j1Zj1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1fj1gj1hj1ij1
jj1jj1kj1lj1mj1nj1oj1Pk1oj1Qk1Rk1Rk1Sk1Tk1Uk1Vk1Wk1Wk1Wk1Wk1Xk1Xk1Yk1Xk1Xk1Xk1Xk1Xk1Zk1Xk1[k1\k1
]k1^k1_k1`k1ak1ak1ak1bk1bk1ck1ck1ck1ck1dk1dk1dk1ek1dk1dk1fk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1
gk1dk1hk1ik1jk1dk1dk1kk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1dk1
dk1dk1lk1dk1dk1hk1hk1dk1hk1dk1dk1dk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Ul1Ul1Vl1Vl1Wl1Vl1Vl1Xl1Vl1Vl1Vl1
Vl1Vl1Yl1Vl1Zl1[l1\l1]l1^l1_l1`l1al1bl1bl1`l1cl1dl1el1el1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1
Rm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1_m1_m1_m1_m1_m1`m1am1bm1bm1bm1bm1bm1bm1cm1dm1em1em1fm1
fm1fm1fm1bm1gm1gm1hm1hm1bm1bm1bm1im1jm1km1lm1mm1nm1om1Pn1om1Qn1om1Pn1Rn1Sn1Tn1Un1Vn1Vn1Vn1Vn1Vn1
Wn1Wn1Vn1Vn1Vn1Vn1Vn1Vn1Vn1Xn1Vn1Yn1Vn1Vn1Vn1Vn1Vn1Vn1Vn1Vn1Vn1Zn1Vn1Zn1Vn1Vn1Vn1Vn1Vn1[n1Vn1Vn1
Vn1Vn1Vn1Vn1\n1]n1^n1_n1^n1`n1^n1an1bn1bn1bn1bn1bn1bn1cn1dn1en1fn1gn1hn1in1jn1kn1kn1ln1mn1kn1kn1
kn1kn1kn1kn1kn1nn1on1Po1on1on1on1on1on1Qo1on1on1on1on1on1on1on1Ro1So1To1Uo1Vo1Wo1Xo1Yo1Zo1Zo1Zo1
[o1\o1]o1^o1_o1`o1ao1bo1co1do1eo1fo1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2RP2RP2SP2TP2TP2TP2UP2UP2UP2
VP2WP2XP2YP2YP2ZP2[P2\P2]P2\P2]P2^P2_P2`P2`P2aP2bP2cP2dP2eP2eP2fP2gP2gP2gP2hP2iP2jP2iP2kP2lP2lP2
mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2^Q2aQ2bQ2cQ2dQ2dQ2dQ2dQ2dQ2eQ2fQ2fQ2
gQ2hQ2iQ2iQ2jQ2kQ2lQ2mQ2nQ2oQ2oQ2oQ2PR2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2aR2aR2
aR2bR2bR2bR2cR2dR2eR2eR2fR2gR2hR2iR2jR2kR2lR2lR2mR2nR2oR2PS2QS2RS2SS2TS2US2US2US2VS2WS2XS2YS2ZS2
[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2iS2jS2iS2kS2lS2mS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2
XT2WT2WT2WT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2aT2bT2cT2dT2eT2fT2gT2hT2iT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2
QU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2fU2fU2fU2gU2hU2iU2jU2kU2lU2mU2
nU2oU2oU2oU2oU2oU2PV2oU2oU2oU2QV2RV2SV2oU2oU2oU2oU2TV2oU2UV2VV2oU2oU2WV2XV2YV2ZV2[V2\V2]V2^V2_V2
`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2iV2iV2kV2lV2mV2nV2oV2PW2QW2QW2QW2QW2RW2SW2TW2UW2VW2WW2XW2XW2XW2
YW2YW2ZW2[W2\W2]W2^W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2
WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2`X2`X2aX2bX2cX2dX2eX2fX2gX2hX2hX2hX2hX2iX2jX2jX2kX2lX2lX2lX2mX2nX2
oX2PY2QY2RY2SY2TY2UY2VY2WY2VY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2
nY2oY2PZ2QZ2RZ2SZ2SZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2]Z2^Z2_Z2]Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2gZ2hZ2
iZ2jZ2iZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2
h[2i[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2
f\2f\2f\2g\2h\2i\2j\2k\2k\2l\2m\2n\2o\2P]2Q]2R]2R]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2
a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2o]2P^2o]2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2
^^2_^2`^2a^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2
^_2__2`_2a_2b_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2m_2n_2o_2P`2Q`2R`2R`2S`2R`2T`2U`2V`2W`2X`2Y`2Z`2[`2
\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2Za2
[a2\a2]a2^a2_a2_a2`a2`a2`a2`a2aa2ba2ca2da2ea2ea2ea2ea2fa2ga2ga2ga2ga2ha2ia2ja2ka2la2ma2na2ma2ma2
oa2Pb2Qb2Qb2Rb2Sb2Tb2Tb2Ub2Vb2Wb2Xb2Yb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2db2fb2gb2hb2ib2jb2
kb2lb2mb2mb2mb2mb2mb2nb2nb2mb2nb2ob2Pc2Qc2Rc2Sc2Sc2Sc2Tc2Uc2Tc2Vc2Tc2Wc2Xc2Xc2Xc2Yc2Zc2[c2\c2\c2
]c2^c2_c2`c2`c2`c2ac2bc2bc2cc2cc2cc2dc2ec2fc2gc2hc2ic2ic2ic2jc2kc2lc2mc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2
Ud2Vd2Wd2Xd2Yd2Zd2[d2[d2\d2]d2^d2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2gd2hd2hd2id2jd2kd2ld2md2nd2nd2nd2
nd2nd2od2Pe2Qe2Re2Pe2Se2Te2Ue2Ve2We2We2Xe2Ye2Ze2[e2\e2]e2]e2^e2_e2`e2`e2ae2be2ce2de2ee2fe2ge2he2
ie2ie2ie2je2je2ke2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Vf2Wf2Xf2Vf2Yf2Zf2[f2\f2]f2[f2^f2[f2_f2_f2
`f2`f2af2bf2cf2df2ef2ff2gf2hf2if2if2if2if2jf2jf2jf2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Ug2Vg2Wg2
Xg2Yg2Yg2Yg2Zg2Yg2Yg2Yg2Yg2[g2[g2[g2[g2\g2\g2\g2\g2\g2\g2]g2\g2^g2_g2`g2ag2bg2cg2cg2dg2eg2fg2fg2
gg2hg2ig2jg2kg2lg2mg2ng2mg2mg2og2Ph2Qh2Rh2Sh2Sh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2]h2^h2_h2`h2ah2
bh2bh2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2mh2mh2nh2oh2Pi2Qi2Ri2Ri2Ri2Ri2Si2Si2Si2Si2Ti2Ui2Ui2Ui2
Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2li2mi2ni2mi2oi2Pj2Qj2Rj2Sj2
Tj2Uj2Vj2Vj2Wj2Xj2Yj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2Qk2
Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ik2ik2ik2jk2jk2kk2kk2kk2lk2
mk2nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Wl2Xl2Yl2Zl2[l2\l2]l2^l2_l2`l2`l2al2bl2cl2dl2el2fl2gl2gl2hl2il2
jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2\m2]m2^m2^m2^m2_m2`m2am2am2am2bm2bm2bm2bm2
bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2bm2
bm2bm2bm2cm2dm2dm2em2em2fm2gm2gm2hm2gm2im2im2jm2km2lm2lm2mm2mm2lm2nm2om2Pn2Qn2Rn2Rn2Sn2Tn2Un2Un2
Un2Un2Un2Un2Vn2Wn2Xn2Yn2Zn2Zn2Zn2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2
[n2[n2[n2[n2\n2[n2]n2^n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2[n2_n2[n2`n2[n2[n2[n2an2[n2[n2[n2bn2cn2cn2
cn2dn2en2fn2gn2gn2hn2in2jn2jn2kn2ln2mn2ln2nn2on2Po2Po2Qo2Ro2Ro2So2To2To2So2To2To2To2To2To2To2To2
To2To2To2To2Uo2Vo2Wo2Wo2Xo2Wo2Yo2Wo2Wo2Wo2Wo2Wo2Zo2Zo2[o2\o2\o2]o2]o2^o2^o2^o2^o2_o2`o2ao2bo2bo2
bo2bo2co2do2eo2fo2fo2go2fo2fo2ho2io2jo2ko2lo2lo2mo2no2oo2oo2PP3QP3RP3RP3SP3TP3UP3VP3VP3WP3WP3WP3
XP3YP3YP3YP3YP3YP3YP3YP3ZP3ZP3ZP3ZP3[P3[P3[P3[P3[P3[P3[P3\P3[P3]P3]P3]P3]P3]P3^P3_P3`P3aP3bP3aP3
cP3cP3dP3dP3eP3eP3eP3eP3eP3eP3fP3eP3gP3gP3gP3gP3gP3gP3gP3gP3gP3gP3gP3gP3hP3hP3hP3hP3hP3hP3hP3hP3
hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3hP3iP3jP3kP3jP3jP3lP3lP3lP3lP3lP3lP3lP3lP3
lP3lP3lP3lP3lP3lP3lP3mP3nP3oP3oP3PQ3PQ3PQ3PQ3QQ3RQ3SQ3RQ3TQ3TQ3TQ3UQ3UQ3UQ3UQ3UQ3UQ3UQ3VQ3WQ3XQ3
XQ3YQ3YQ3YQ3ZQ3YQ3[Q3\Q3]Q3^Q3_Q3_Q3`Q3aQ3aQ3bQ3cQ3dQ3dQ3eQ3eQ3eQ3eQ3eQ3eQ3fQ3gQ3gQ3gQ3gQ3gQ3gQ3
hQ3hQ3hQ3hQ3hQ3hQ3iQ3iQ3iQ3iQ3iQ3iQ3jQ3iQ3kQ3kQ3lQ3mQ3nQ3nQ3nQ3nQ3oQ3PR3QR3RR3QR3QR3QR3QR3SR3TR3
UR3VR3WR3XR3YR3YR3YR3YR3ZR3YR3[R3\R3]R3^R3^R3^R3_R3`R3`R3aR3bR3cR3dR3eR3fR3gR3gR3hR3iR3jR3jR3kR3
lR3lR3mR3nR3oR3PS3PS3PS3QS3RS3RS3SS3TS3TS3US3VS3WS3XS3YS3ZS3ZS3ZS3[S3\S3\S3]S3^S3_S3_S3_S3`S3aS3
bS3cS3dS3eS3eS3eS3fS3gS3hS3iS3jS3kS3lS3lS3lS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3mS3nS3oS3PT3QT3QT3RT3
ST3ST3TT3UT3VT3WT3WT3WT3XT3YT3ZT3[T3[T3[T3[T3[T3[T3\T3]T3^T3_T3_T3_T3_T3`T3aT3bT3cT3cT3dT3eT3fT3
gT3fT3hT3iT3jT3kT3jT3jT3jT3lT3lT3mT3mT3nT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3ZU3ZU3ZU3[U3ZU3
\U3]U3^U3_U3`U3`U3aU3bU3cU3cU3dU3eU3fU3gU3hU3iU3jU3jU3kU3lU3mU3mU3mU3nU3nU3oU3PV3QV3RV3RV3SV3TV3
TV3UV3VV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3_V3_V3`V3`V3`V3`V3aV3bV3bV3bV3cV3dV3eV3fV3gV3hV3iV3jV3kV3lV3
mV3nV3oV3PW3QW3RW3SW3TW3UW3UW3UW3VW3VW3WW3XW3YW3ZW3[W3\W3]W3^W3^W3^W3^W3_W3`W3aW3aW3aW3bW3bW3bW3
cW3cW3cW3dW3dW3eW3fW3gW3hW3iW3gW3jW3kW3lW3mW3nW3oW3PX3QX3RX3SX3TX3UX3VX3VX3WX3WX3XX3YX3ZX3[X3[X3
\X3]X3^X3_X3`X3aX3aX3bX3cX3dX3dX3dX3dX3eX3dX3fX3fX3dX3dX3dX3fX3fX3fX3gX3gX3hX3iX3jX3kX3lX3lX3mX3
mX3mX3mX3mX3mX3lX3mX3mX3mX3nX3nX3mX3mX3nX3nX3nX3nX3mX3oX3mX3nX3nX3mX3mX3mX3mX3mX3lX3lX3lX3lX3PY3
QY3RY3SY3TY3TY3UY3UY3UY3UY3UY3UY3UY3VY3UY3WY3UY3UY3UY3XY3YY3YY3YY3YY3ZY3ZY3ZY3ZY3[Y3\Y3]Y3^Y3^Y3
_Y3`Y3aY3bY3bY3cY3cY3cY3cY3cY3cY3cY3cY3cY3cY3cY3cY3cY3dY3eY3eY3eY3eY3eY3eY3eY3fY3fY3fY3fY3fY3fY3
fY3fY3fY3gY3gY3gY3gY3hY3iY3jY3kY3jY3lY3lY3lY3mY3mY3nY3oY3PZ3QZ3RZ3RZ3SZ3TZ3UZ3VZ3WZ3WZ3XZ3YZ3ZZ3
[Z3\Z3]Z3^Z3_Z3_Z3_Z3_Z3_Z3_Z3_Z3`Z3aZ3aZ3aZ3aZ3bZ3bZ3cZ3cZ3dZ3eZ3fZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3hZ3
gZ3gZ3iZ3jZ3kZ3lZ3lZ3mZ3nZ3oZ3P[3P[3Q[3P[3R[3S[3S[3S[3T[3U[3V[3W[3W[3W[3W[3X[3Y[3Z[3[[3\[3][3^[3
_[3_[3_[3`[3`[3`[3a[3b[3b[3b[3c[3d[3d[3d[3d[3d[3d[3d[3d[3d[3d[3e[3f[3f[3g[3h[3i[3i[3j[3j[3j[3k[3
l[3l[3l[3m[3m[3n[3m[3m[3m[3m[3m[3m[3m[3m[3o[3P\3Q\3R\3S\3S\3S\3S\3T\3T\3T\3U\3V\3W\3X\3Y\3Z\3[\3
\\3]\3^\3_\3`\3a\3b\3c\3d\3d\3d\3d\3d\3e\3f\3g\3g\3g\3g\3g\3h\3i\3j\3j\3j\3j\3j\3j\3j\3j\3j\3j\3
j\3j\3j\3k\3l\3l\3m\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3[]3[]3[]3\]3\]3]]3^]3_]3_]3`]3
a]3b]3c]3c]3c]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3Q^3R^3S^3Q^3T^3U^3V^3W^3W^3X^3Y^3X^3
Z^3[^3[^3\^3]^3^^3_^3`^3`^3a^3`^3b^3b^3c^3d^3e^3f^3g^3g^3h^3g^3i^3j^3k^3k^3l^3m^3m^3m^3n^3o^3P_3
Q_3Q_3Q_3Q_3Q_3R_3S_3R_3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3]_3^_3]_3__3__3`_3a_3b_3c_3d_3d_3e_3f_3f_3g_3
h_3i_3j_3k_3l_3m_3m_3n_3o_3P`3n_3Q`3R`3S`3S`3S`3T`3U`3U`3V`3V`3W`3X`3Y`3Z`3[`3[`3\`3]`3^`3_`3``3
a`3b`3c`3c`3c`3c`3d`3e`3f`3f`3g`3f`3h`3i`3j`3j`3k`3k`3l`3m`3n`3o`3Pa3Pa3Qa3Ra3Ra3Sa3Ta3Ua3Ua3Va3
Wa3Xa3Ya3Za3[a3[a3\a3]a3^a3_a3`a3`a3`a3aa3`a3ba3ca3da3da3da3ea3fa3ga3ha3ia3ja3ka3la3ma3ma3ma3ma3
na3na3na3na3na3na3na3na3na3na3na3oa3oa3oa3oa3oa3oa3Pb3Pb3Pb3Pb3oa3oa3oa3Qb3Qb3Qb3Rb3Rb3Sb3Rb3Sb3
Rb3Sb3Rb3Rb3Rb3Rb3Rb3Rb3Sb3Rb3Rb3Rb3Sb3Tb3Rb3Sb3Rb3Rb3Rb3Sb3Rb3Ub3Ub3Ub3Ub3Ub3Ub3Ub3Ub3Vb3Vb3Vb3
Wb3Xb3Xb3Yb3Yb3Yb3Yb3Zb3[b3[b3[b3[b3[b3[b3[b3\b3\b3]b3^b3^b3_b3`b3ab3ab3ab3ab3ab3bb3cb3cb3db3db3
db3db3db3db3eb3eb3fb3fb3fb3fb3fb3fb3gb3gb3hb3hb3hb3ib3ib3ib3ib3jb3kb3jb3lb3lb3lb3mb3mb3mb3nb3ob3
Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Wc3Xc3Xc3Yc3Zc3[c3\c3]c3^c3_c3_c3`c3ac3bc3cc3dc3dc3dc3dc3ec3ec3ec3ec3ec3
fc3gc3gc3gc3hc3ic3jc3jc3jc3kc3kc3kc3kc3kc3kc3lc3lc3lc3lc3lc3mc3mc3nc3nc3nc3nc3nc3nc3nc3nc3nc3oc3
oc3oc3Pd3m\Q10GY8c9e7:A2S6g3_6T2^5Y3f3f=M6322W1V3h2b42^R2V9ImAe7:A2S6g3_6T2^5Y3f3HK2U3h8M6353S1V
3[74\k1U6m694[j1KQIi10;_207m9b^1d3R5X1K]9R49n2R:AP6YR1Ke3l?=3\2IUo13\2IUo11V3R1d233W1l1H<n14Ic5]
1<1A]6]77j1i2a4g3f71^5o1R3S5F9n1m1HU;1T31T\1>0Cj1V;`1[1g3]1dA]AWCi3d1\190Eb5Z1_5o9]5@hD40^1R6\T1
1010<0W300Zk1hC2V102F2?03[>HP7T6g6e:K_1R=R30l3g4<0Gc>Q1X45eBk2W3h2W;[1<01g1jBYQ19Cf4]120S8N0`2m1
5026k4Ek6?f135;SFl2P6EX2i1[4S1f3130KZ6Q120Y1909aFS?[8a15jCU5>0=k14Jb2Z6j?g9ZBh1\6M^@;05n39Q1=Y1[
Ea=^;n1801=n1f>^3^O040X1PT2k770<R61Te1CR190j1]7cLP;l;3T2C30he2030Y3S_290Eb5Z1_5o9]5@hD30^1R620kM
50]JX9aH[D60^8Y1[=nX1=20^k140_c2X2050Fo7^T1Y330P2n`230[1Qa240[Y1bNi=400Vm1m:30R2ZU1<0a6T>16R7eFM
bAY2M870W300]`21HO04U26l1@k3;Km5X4R1PE_1\1W2Q3\1U7X1T3>X111022T2]4`741jc1oJk641cc16lQ131T^2Q4113
1YP1`@51S]2f1[3B31Q1YS291Q1P1:fAa;X;4^131S`2R341P]2W5U381]2YMj>dQ1>T2971^IU1f5^3Y3S[121kb221ge27
1m1bHj6m1Q;aO41S`2U5451dQ1W4l\1_251VNe2ka10d11Z2B2[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8
h2D3f4h52k1V4Q:g1431]2SU241]2U`1S1L1R2:S1FW5R2N;=l3@h22621G0SE4c:@d1b4d2b2W681]2a2Wj1X6d3]9A;1Y3
]JV<jT1Y1\33?1R131`Nk=31S]2e521ib221]2<1jG];`5VT1J031:T2k471lP1i6\:\3gFm661X2TEfP1S9_A31`k1k<S11
Y1k1P1<Y4:7>17\1X111MCkEX3V5122^:311f42d7l326<G21n]181S3_Ld2h3UFh@U321P]21151S2XEZ7[BR11]2R10FW5
R2N;=l3Y32621F00d7>k2lD1>d1b4d2b2W6j5n49051]2nV1^Y1921Vc251fFmIZMi441SV1e\1Z191Y3ko1n:Q2Dm1Z1121
ba2V11a3<08W5KV1N;=^1]2Y32621G0d2JW:TB@d1R2Ie1d2b2S1S5X1]9:7421hb251]X1_DiDQ121ib221XS121Q_221o]
2[11`30FW5R2N73=l3Y32621G0J6I1]2OOZ5Q?B`4@d1b4d2b2W6e4;G33Z4:<O1a3FW5R2N;=l3Y32621G0Z4m2W7Y3Q>@d
1b4d2b2W6S8X2<9R11R2]10FW5R2N;=l3Y32621G0SE411=52g4P5@d1b4d2b2W6\:H2T21W1H>GZ4h1N;]4V32621HSE4]8
k4Z9W6H2T21W1H>R5h1N;]4V32621HSE4]8k4Z9W60I2T2Y1H>o42h1N;]4V32621HSE4Y=W7R2h5>0:2\2Q1S8h5f1_1jS1
b?k172^3S8h5V3jS1b?O2^31FW5R2N;=_3<21T32621G0lO@d1?R46V1V1b2W60M2^31FW5R2N;=l32V32621G0lO@d1?R4S
1`1b2_1X4>G2T2Y1H>R5h1N;]4V32621HSE4Y=Z9h5>092^3h6Z1h5V3jS1S?>:2\2Q1S8V5AV3jS1S?>82^3S8h5V3jS1S?
>22bD523X2UBPW192@k1i>\2NmZ1@eED24W2o1Y2^1<S127`:T2`4fGZ9o2>7_7U:?2^3S8V51?NW2jS1i<Y2>0[;OF2T2R2
>o42=Z1N;d72621HSE4R;CV9f182^3S8h5V3jS1e:l4:2^3S8X5?V3jS1S?>042^57k>92^3S8n3i1NW2jS1b?L2^31FW5R2
N;=l32V32621G0kO0@d1?R4d2b2h5>42\2UBTQ1W12_30FW5g1008N;=]3>=;_22621G0^?e?6@@d1n2c12a2b26P6o4;i2I
2T20X1F1>R5h1N;]4V32621HSE4`93d3Z9W6G2a1l1Z3h4n3c156?_2?2WS15`7h58>0J>d;Q12T2Z10F>h49h1N;=l3f1b1
2621G0SE4k96@78d1b4d2b2W6P12T2[1F>h49h1N;=l3Y32621G0SE4]8U2@d1Q4@d2b2W6c7g5I2`3FW5R2N;=?\3=k2262
1G0lO@d1b4d2b2W6c12Q28T10Fd4B2o1N;;1l3f1b12621G0W3R1h@411=Y9G158d1b4L35]1b20D101\5P5U30_22Q28T10
Fd4B2o1N;;1l3]1015b12621G0V2P1P11OMf4R485i1g3411g9G15852V14g2c162I35]1El100683101m2]1>Ac2[20G]1S
2g4O2T2[1F>h49h1N;=l3Y32621G0i?Y54c:78d1b4d2b2W60G2Z3LW5R2N;=V72621G0SE4c:@d1W7b2W6Q12Q28OLW5R2N
;;1V72621G0PE24c:@d1i5]1El1E101\5G2`3FW5R2N;=l3Y32621G0lO@d1b4d2b2W6K2_30FW5R2N;=l3Y32621G0j4X8f
8Q:@d1b4d2b2W6M2\2R10FW5R2N;=P31IY32621G0a8bFG@d1b4d2b2W6H2Z30KW5R2N;=V72621G0SE4c:@d1W7b2W6H2Z3
LW5R2N;=Z4k22621G0SE4c:@d1W7b2W6T12\2h:Z1V2GX2Im2R1O_4b1Q?a1R2R6>g2EF8168k1BQ22g1T3EH001K2`3FW5R
2N;=l3Y32621G0lO78d1b4d2b2W6m1Om1V12Q28U1FW5R2N;=l3Y32621G0l>V641n7b278d1g2j1d2El16>12[4P192^3S8
h5V3jS1S?>V;P12T2Y11F>h49h1N;=l32V32621G0SE4]8U2@d1?R4d2b2W6T12T21W11F>h462h1N;=l32V32621G0SE4L_
70U2@d1?R4d2b2W6T12T21S13H>h462=Z1N;=o3V32621G0SE4L_70U2@d1?g6b2W61C2T21P2>R5h1N;d72621HSE4]8V>X
12Q22[1F>h49h1N;=l3Y32621G0PE24K0_77n178d1Q4@b1Q1b2V2P41b6M2T2[1F>h49h1N;=l3Y32621G0SE4Lf9@d1b4d
2b2W6`13V26m15026m1m2Ek60>f135;c9d7j4l2P62BX25c10B]2Y1S1d1M0J42130KU4T2Q1<g8Z23W25m15026b3X1B217
CU5B4?f135;SFEV2P6EX2i13J001=C@163X1S1@0<01Q104AJ111020008<71\1U21[2B>o1d9@m13W25m131026k4Em2H\2
G?f135;SFEI6U1P6EX2i13P2I3X1S1@0?Q104AJ111020008<71\1U2]2Q1d;@k13W25m15026b3X1E9i5B4?f135;U2U5g>
l2P6EX2i13n2X1S1@0<2Q104\111102108<^17U2]2B>o1T7e1Z1b13W25m15026k4ES6G?f135;U2mC_1\1P6EX2i1R3X1S
1@0<2W1\11110228<^1]2]2Q1o1T7e1Z1R13]2m15026HR4Ek64:f135;SFl2P6EX2i1[4S1f3130KZ6Q1P6S3U13]2m1502
6k4EY6A3;=2U135;a1aDl2P6EH_1i1[4S1f3130KZ6Q1Y3S13W25m15026k4Ek6?f135;U2mCl2P6EX2i1[4S1f3111022EZ
6Q1^13W252j15026k4ES5T1B?f135;oDS1l2P6EX2i1[4S1T1CB2W1111022E[1_261U2Q1]13W252j15026k4ES5T1B?f13
5;SFl2P6EX2i1[4S1T1CB2W1111022E[1_261U2Q1Z13W252j15026k4ES5T1B?f135;oDS1l2P6EX2i1[4S1h1m1111022E
k361U2Q1X13W252j15026k4ES5T1B?f135;oDS1l2P6EX2i1[4S1h1m1111022Ek3^2Q1G4U2c4a7HV1Nj4U2^8W2e:K_1l7
H1M\3]1_2j7m9=4[>HS5l1T6g6e:K_1R=S3d8<4Z2P<P?[@KT=5M9S3]?B4R9X5HS5^3b4Q1j9`64V2Y61X55W1b:e15T206
l13<k3;K[3m1C\1U2ER1PE_1\1W2Q3k3`110h116Y2W2@;2045N441102000b48@U1l1U:U15U26l15:k3;Km5f3ASFl2W2^
81[2P2S1P2204^11102000O\1U2o1R<B5\2l1@W4KV:SFl2W2Q3^5S2X2l430h6@6S2j1=[1FB[Ec7l5n;_1@e5]3TD86n3i
1Y1lR1_;>_156R7o]1K_1G7R2T23R22^1<^1e<WLS50e1183Q1N^1]3l5b::7a6^1<S1:mX1Z<\B^147P8Pb1S2G8Q2T2^2>
P9DZ4U@j2_3n801=6_2Y1[2m2a1Mo;88\4g2P9_1gS1U6]A<8T7^2a6o4`Ff9U6b4m3l8c248T7UHXL1899P2]=Z1P1_4aQ1
S9c239_9hf1@9U2Q1H^5k1h5U5VKd6c7_7>\;X2019A:V3\3f4h5]5R:P5[8a15f1d6@b>>Q16:aF_Gg1`>_:6:SLa9S:lL[
17;fD`1V69QW1U75;WFV6[W1U73;WFhd1;<a63_2o46U2fMR1T<o56<U>6U2fMR1<<_9P1d36U2cFk2W3NR1T<9<U>VQ1T<8
FR3l1o=;<U>6U2iNh;X12A`2l17=l1U41ca1W5k34=R61f\27=R61PQ1gDR1k;5>k2b2Z6j?5>i;h?c7U25?[FPCn6j63?[F
jP13?[Oo@:@i1o7]5Z12nR1P4S9dA4@i9k6nR11@7AZ>`9V5UEZ1m93Acc1m9JAe1R2>R5h1N;k13Z592621Hf7_1l;4c7Y1
0m9g35AZ>f@VCX;3B[Y1hO1B>Cf1o40]1i<bR1=c13m6l5[4k79Cf60]1Oi;bGXV1i17Cf60]1i<bGXV14Cf6nb1UI9De1S3
W8`1a6\R1S9TD6DQ=`1[1U5`l12DTEY1Ed14A\1]1c2>63@514011Z1M:12m2l<k=5023FNn3`1OE8e3e6]2V3U>U1E[2\1]
1c2>63@514011Z1M:12m2l<k=5023e1n3`1OE8P@U>h1H1E6Fb5Z1_5o9gJ2FP=7Gb1\6hW1e7S9]D4Go7^T1Y31G?Hc>Z55
oCi4h2S;]11U4f5e4V4T35Hc>Z55bK6HTD`7T;k2XA;I`14n4[4m;c3f4i7X@S92Id64Id6d>d4:J_1o2g1_2c^1h4j3?C3J
_4dg15J_4b5Pb1o41J8Ko33R6dR2l2Z104Ko33R63Ko337L\20c[1W1i>gD4L\20]`2:L[200c[1W1aS102F3LQ^1W13MZ_1
`L2M[^21M2MZ_1Y1N]1B031n1Lo193Z1<]2:Q1C304h6Y6Y56a9m15U5ONh2Dj4b552l3U2c2U946NS5i84Q=X_19NS5i830
Q=0l[1Z3ON`1S1FW5R2N;=]14Y2@h22621G0S6a3VF@d1g1j2d2b2W6X31O2Odj1EP1W1o163`4G_6U3nE`3b7153X<@^8S1
1W7:P1W1o1V7R8nEY;m;Q1l@;P1W1o1@Z4GdOU;3o<l@7P1^1Y3Q>0Zi1[82P1bn12Q1]`12Q1]`11Q13Q1n]1^23R1cM^71
R11S15T1Re1aKU1h22T1Re12T1_>1T17U1P3X5Y3e3U7R86U1Y89o2ka1oB=U1Y1Q1m59k1S1d4W2iT1S?>a94U1Y8c<VD;V
1S1S3^11]7hY1Q23m6W54V1f5_7_Z13V1f5_7AW1W:l4g1n1[D`:X1Cd1R6V1]3U:e1h532W1ha15W1ha1X1[8`@8W1W1Y3T
@ZN]3m4`@2W1he1CX1Q1S=Kg7:^:R2Ib?2f2^4V1]3U:20]96X1Sd1X7S4eBb15X1Sd1X7iFb14X1V1lb1X72X1Sd14Y1TEP
BfT12Y1l[24Y1U1JoQ22Y1l[25Z1YHU4]4jP12Z1hQ22Z1_Ll1[1NLW13@j3:06>17\1X111MCg10h20a4;I]1a5i7V5122F
b8T1311308@6W2X12]4V3^18T226<G0T2T2>6[1l2[;WH[5lK8[1`?[L\6V1P=a1UB1\12\1R1L\1j1g5:7>17\1X111MC[N
15^:311f42d7l326T12]1`92]1`97^1g5]1R2]H`@m46^1g5]1R2nX1]58^1g5]1R2nX1o7RJ05^1X9lX1004_1n3S2a:1_1
d1`1I07k13>k1m2c3i2T1YDU6Q;T10g188:;1V2N25H847>B200122108569R1_2@8m1Y28N`1J7d1Ina1_3o2W1P1047>E0
0122000E\19U2g2Y28Q1`1J7d1Ii4RR1Q;_6N7I42047T1001220008i1_2@V2Y28:`1NY3U:o11R;gKY6S@7`1a3_KmGP5d
1c72a1U^11a12a1U^11a14a1WHb?Z65b1iKZ78_F2b1iK=b1W1X:m7P5h1`1]1a3gR11Q2`11b12c1kc24c1bF]7`@1c12c1
V:Cd1C1m1V?2@T1mR1Q23Z61=2@P5e4U87d1Co1V?2V]1Q1U1d1b1l1g1R2727>17\1X111J2C[N15Y6T4311_2V22]6V1l3
26T1h40Ae1AR2>R5h1N;d72621HSE4dF1e13f1^5VO2f1^56g1P?fDbV1l6_22g1lL1g1:h1AN0kd1S9Z8^4c5C5h1`10]`2
C7h1`10Pe1`Gk3C2h1[\22i1`e11i19j1?ke1Y1d30S4o6^93j1Zk104j1\7mc109k1>bS1P;W7h4X2S1M5k1m7SLP;P<3k1
QT1QG2l1B1l16m1a>0a>k7aD2m1PU1Bm19R2>R5h1N;d72621HV9l;4dF5m1lT13X7bK1n12n1nd1Gn1d1FW5R2N;=l3Y326
21G0lO@d1b4d2b2W61o12o1[61o14P2QJ2R21P23P2cIoD2Q2hl11Q22Q2ZF5R2kEZAV4P43R2SW1Y43R2][1P44R2nKT;Z8
6S2fHS4Z7`Z104S2c^1RP101S2U1T28OLQ1U4R2N;=V72621G0PE24117P8V2@d1W70a20D107V5R:b1T28T10Fk3HB2o1N;
;1b39>W1b12621G0g<[8411g9G158d1b4L3c10a20D10^5P5U30JT22R2>R5h1N;d72621HSE411=31200n?h5T1T28T10FW
5R2N;=l3Y32621G0[Ag3411=8h978d1b4d2b2E1_5R:KT2X10KW5R2N;=V72621G0PE2411_:@d1W7b2W6JT2X1LW5R2N;=V
72621G0PE2411_:@d1W7b2W6\1T254R10FF:U4R2N;=l3Y32621G0a5R7^8411i2e7158d15\4d20P2@3S6K7S5Z1T2^1FW4
OR2N;=l2OY32621G0PE24117>5=4j2a31`2@d1b4d20Dl16IV5MT2^1FW5R2N;=l3Y32621G0PE241n7b278d1b4d2b2W6<T
2lX1411C2jELj6i7V1KT22U1L>h49h1N;=V72621G0PE24c:@d1W7b2W64T2iX124^1T2:R10Fg2_2R2N;=b39f11`12621G
0]7e=4D]9@@d1b4:A3c10Gi101]512AS1@^1T2:R10FW5R2N;=l3f11`12621G0W3BK\3g5W74DU5W4@@d1P3a1:A3c1b2`5
12AS1@NT2^1FW5R2N;=l3Y32621G0T>n641a:@d1b4Lg1b2W6l2_1KT22R2>R5h1N;W2\52621HPE24X4d3@c;a20F0`<FT2
2R2>R5h1N;X5[22621HPE24\8<j=Y=KT2^1FW5R2N;=l3Y32621G0SE41Z8V2@d1b4d2b2W69T2:[LU<437Y:RKET22R2>R5
h1N;X5[22621HSE4117XF6T2:aX14;mV14T2lX141KT2^1FW5R2N;=l3Y32621G0PE24c:78d1b4d2b2W6IT2X10KW5R2N;=
V72621G0SE41a:@d1W7b2W65T2PBhF24LT28OLW5R2N;=V72621G0SE41a:@d1W7b2E1_5a:HT2X1LW5R2N;=V72621G0SE4
1a:@d1W7b2W6HT2X1LW5R2N;=V72621G0PE24c:@d1W7b2W6T1T225U1F>h49h1N;=l3Y32621G0PE24Lf9@d1Q4@d2b20D1
2\5Q1T2]10FW5R2N;=l3M[22621G0SE4D5h9@d1b4;X2b2W6U4e3f2R1T2]10FW5R2N;=l3f1b12621G0SE4D5h9@d1b4P1c
1b2]1i4Q43e3V1T28T10FW5R2J11;=l3M[22621G0PE24G2h9@d1b4d2b20D54V5P5W1T28T10FW5R2J11;=l34T32621G0P
E24G2h9@d1Ol2Ed2Dm1E:V5P5NT2]10FW5R2J3;=l3Y32621G0PE24G2h9@d1b4d2b2W6LT2]10FW5R2N;=l3Y32621G0SE4
G2h9@d1b4d2b2W66T2lX14G2k?R1T28T10FW5R2N:0=l3Y32621G0SE4Fl9@d1b4d2b2E5110V5NT2]10FW5R2N:0=l3Y326
21G0[?g54Fl9@d1b4d2b2P1V5Y1T28T10FW5R2N:01;3h3Y32621G0SE4Gk9@\17b4d2b20B1102110V5Y1T28T10FW5R2N:
01;3h3Y32621C30SE4c:@\17b4d2b20B1102110V5m1T28U1FW5R21<77:01;3h3]1k12621C30i1W18II`1g7[1Kc44c:78
\17g2j1d2b20@11102110[3X1A4R3R5_1T28U1FW5R21<77:01;3h3Y32621G0Z3c1m>V14c:78\17b4d2b20@11102110V5
BT2_;a<A5f2J`<4h2g8g@1V2]4[3S1@9T2_;Z:n2e5\:4_W1@l1T28T10Fg2S1HB2o1N;=b39>W1b12621G0W3\98d1`6411
Z14W8G158d1b4L3c10Dl101>310l4Ao40G_2`1T28T10FW5R2N;;1l3Y32621G0W3R1e6Y37`641\1T978d1[46Ij1El10@3
10^5o4H_2Q1e1T28T10FW5R2N;=l3]12h12621G0`2FR9m22g5411_:151652V14g2j1?T2b20D10n1D;U28n25T2iX124M6
T24o?gH4M5T2iX124^1X1T2]10FW4OR2N;=l2OY32621G0m1UC4P1Q1Gc1a31`2@d1b4d2El132P6S1Q5KT22U1L>h49h1N;
=V72621G0SE4\8V2@d1W7b2W6CT22R2>R5h1N;d72621HSE4\8e;a25T2lX1411JT2X10KW5R2N;=V72621G0PE241a:@d1W
7b2W65T2iX124L;T2\I_?436I5k:a3UF5T2lX143P1KT2^1FW5R2N;=l3Y32621G0SE4T1^9@d1b4d2b2W6T3;T2_1m5mG`9
48I`DQ1b2OT2^1FW5R2N;=l3Y32621G0Y>BAa524c:78d1b4d2b2W6\2P1T2^1FW5R2N;=l3Y32621G0Z5n8BV64c:78d1b4
d2b2W6m811T1T25Lg5:7>17\1X111MC`Ch84l115^:3113Q2`22]4V3W3D26T1MT2X1LW5R2N;=W50m12621G0SE41a:@8V1
4W7b2W6X7OT28OLW5R2N;=W50m12621G0SE41a:@d1W7b2E1_5Q>0KT2X1LW5R2N;=V72621G0SE41a:@52V14W7b2W6LT28
OLW5R2N;=V72621G0SE41a:@8V14W7b2Ea5JT2X1LW5R2N;=V72621G0SE41a:@5Y14W7b2W6IT2X1LW5R2N;=V72621G0SE
41a:@8[1W7b2W6MT2^1FW4OR2N;=l3Y32621G0PE24P81`2@d1b4d2b2W6LT2]10FW5R2N;=l3Y32621G0PE24^4T6@d1b4d
2b2W6JT28OLW5R2N;=V72621G0[?g54c:@d1W7b2Ea5GT2X1LW5R2N;=V72621G0SE4c:@d1W7b2W6ET225l1>R5h1N;d726
21HPE24dFE1LT28OLW5R2N;=V72621G0PE24c:@d1W7b2E10^5Q1T225OL>h49h1N;=V72621G0PE24c:@d1W7b20D101\5L
T28OLW5R2N;=V72621G0PE241a:@d1W7b20Da5MT22[1F>h49h1N;=l3Y32621G0PE24c:@d1b4d2b2W6OT22[1F>h49h1N;
=l3Y32621G0PE24L_7V2@d1b4d2b2W6Q1T22Z10F>h49h1N;=l3Y32621G0SE4;P8<i11>d1b4d2b2W6MT22U1L>BU49h1N;
=V72621G0SE4\8<i1@d1W7b2W6DT22R2>R5h1N;d72621HSE4L_7<j=AT22R2>R5h1N;d72621HSE4dFKT2]10FW5R2J3;=l
3Y32621G0SE4c:@d1b4d2b2W6JT2X1LW5R2N;=e4`22621G0PE24Lf9@d1W7b2W6HT2X10KW5R2N;=V72621G0SE4c:@d1W7
b2W6MT28OLW5R2N;=V72621G0SE41a:@52V14W7b2Ea5V1T28T10FW5R2N;=l3Y32621G0SE41a:7852V14g2j1d2b20D10^
5h5T1T28T10FW5R2N;=l3Y326200G0bD@41_1Q9@d1b4d2b2E101\5R:LT2^1FW5R2N;=l3Y32621G0SE41a:158d1b4d2b2
W6LT2^1Fa2e2R2N;=l3Y32621G0SE41a:78d1b4d2b2W6KT2X10K`3f1R2N;=V72621G0SE41a:@W1<W7b2W64T2lX14M4T2
lX14aDP1T2X1LW5R2N;=W1n52621G0e9];4g1k8@d1W70Gi10F0^5h:5T21jX14g17T28`X124eFDP1T28U1FW5R2N;=l3Y3
2621G0PE24c:@d1b4d2b20D101\5IT2X10KW5R2N;=V72621G0PE24c:@d1W7b2W6LT22U10K>h49h1N;=V72621G0SE41a:
@d1W7b2W6KT2^1FW5R2N;=l3Y32621G0PE24;W:@d1b4d2b2W6DT22R2>R5h1N;d72621HPE24T87W>BT22R2>R5h1N;d726
21HPE24dF7T2iX124A09JT2^1FW5R2N;=l3Y32621G0SE4c:78d1b4d2b2W62U2WZ11U22U2gP12U2\]15U2mFk6PF52U2X]
12U2a_1HU2W10KW5R2N;=V72621G0SE4c:@d1W7b2W6AU21R2>R5h1N;d72621HSE4dFGU2W1LW5R2N;=V72621G0SE4c:@d
1W7b2W63U2^1m52U2m52U2Y]1BU21R2>R5h1N;d72621HS8o<4dF9U20]1m5bAhG\10b24U20]1m5EU200R2>R5h1N;d7262
1HSE4h:9Cm:2U202U2Q]19U2^11k5`6XBP2D\:4U2^1m5_KIU2W1LW5R2N;=V72621G0T?n54X4Z6@d1W7b2W62U2lR12U2^
_13U20`_12U2U`22U2gj14U2ai1R122U2a:7V2_8h50i9fNZE2V2_81V22V2[KHV2V10KW5R2N;=V72621G0SE4c:@d1W7b2
W62V2US12V2`_13V2`_1k93V2`:m1JV2V10KW5R2N28=V1o52621G0SE4c:@d1W7b2W63V2_^1d62V2Te1GV2\1FW5R2N;=l
3Y32621G0lO@d1b4d2b2W62V2W[14V2W[1T>34V2X>0oZ12V2QK4V2`_1o9R12V2g]12V2\i12V2X]1GV2V1LW5R2N;=V726
21G0SE4c:@d1W7b2W65V2gDiIc5N5V2jCLY4_E2V2S63V2S6Xc12V2dR12V22FV201P2>R5h1N;d72621HSE4h:9C^8^24V2
Xc12e12V2Qe1EV20R2>R5h1N;d72621HSE4h:9C:b:4V2]1m5c\13V2]1m52V2fj14V2\i1V123V2cj106V2k4_2hc1^3d35
V2f8Ya1Bb74V2cj10D\1V2P1W1_4:7;217EFX111MCm2`>m1n:15l74\2311^42212Be551S1^1]226T1LV2P1g5:7>17\1X
111MC[N15^:311f42d7l326T12V2cj13V2^a1T9IW2U1L>h49h1N;=V72621G0SE4c:@d1W7b2W6FW21P2>R5h1N;d72621H
SE4]7NY3[8a2i@NW21Y1F>h49h1N;=i1R2Y32621G0S8o<4c:@d1b4d2b2W6^1W2Z10F>CT49h1N;=l3Y32621G0V2T=2d54
Y3^4C<i1158d1b4b1Q13Al16o1P4e82c1BW2R2>R5h1N;d72621HSE4RDa2i@R1W2Z10F>h49h1N;=l3Y32621G0m<U84c:@
5^1b4d2b2W6e82c14EW21P2>]4Dh1N;d72621Hg?[54UDAl1KW2U1L>h49h1N;=V72621G0l>V64\8V2@d1W7b2W6MW2U15F
>h49h1N;=l3Y32621G0SE4\8V2@d1b4d2b2W6JW2U10K>h49h1N;=V72621G0SE4c:@d1W7b2W6JW21S1L>h49h1N;=V7262
1G0SE4c:@d1W7b2W6KW200n11>R5h1N;d72621HSE4]7Z39C^8AY1Bm>AW21P2>R5h1N;d72621HSE4dFLW2[1F>h49h1N;=
l3Y32621G0SE4\8V2@d1b4d2b2W6@W2R2>R5h1N;d72621HSE4dFBW2R2>R5h1N;d72621HT=V4g34dFKW2[1F>h49h1N;=l
3Y32621G0SE4c:@d1b4d2b2W6KW2[1F>h49h1N;=l3Y32621G0SE4c:@d1b4d2b2W6P1W2Z10F>a3V19h1N;=l3Y32621G0S
E4c:158d1b4d2b2W6k8BW21P2>R5h1N;d72621HSE4dFi@DW2R2>R5h1N;d72621HSE4dFm>2c14W1W2Z10F>h49h1N;=l3Y
32621G0V4`;[54c:491A52Ib4d23Al1W6P3Q7HW21P2>R5h1N;d72621HSE4h:9CX7U1AY1BEW21P2>R5h1N;d72621HSE4h
:Mm:m>2CW2R2>R5h1N;d72621HSE4h:9Cm:AW2R2>R5h1N;d72621F1SE4dFLW2[1F>7`49h1N;=l3Y32621G0SE4c:@d1b4
d2b2W6AW2R2>R5h1N;d72621HSE4T8_>BW2R2>R5h1N;d72621HSE4]7F_>AW2R2>R5h1N;d72621HSE4P4cBCW21P2>]4Dh
1N;d72621H^2dB4dFDW21P2>R5=Z1N;d72621HSE4R;Cm:BW21P2>e3\1h1N;d72621HSE4dFAW2R2>R5h1N;d72621HSE4e
:n;MW2[1F>h49h1N;=l3Y32621G0SE4b8P21>d1b4d2b2W6GW20X1F1>R5h1N;]4V32621HSE4`9h3Z9W6BW20o11>R5h1N;
d72621HSE4dFQ1W2Z10F>h49h1N;=l3Y32621G0U5m?4R6`4@d1b4d2El16o1P4MW2[1F>a3V19P1GN;=l3Y32621G0SE4c:
@d1b4d2b2W6AW2R2>R5h1N;d72621HSE4i8j=BW2R2>C^4h1N;d72621HSE4h7k>EW21P2>R5h1N;d72621HSE4oBg1l1V2R
4BW2R2>R5h1N;d72621HSE4h:n9l1JW2U1L>h49h1N;=V72621G0SE41a:@d1W7b2W6BW21P2>R5=Z1N;d72621HSE4dFDW2
Y1H>R5h1N;]4V32621HSE4Y=Z9W6CW27j1>R5h1N;d726217@SE4QFBCW2R2>R5h1N;d726217@SE4oBd3\5CW21P2>R5h1N
;d726217@SE4]8V>AW2R2>R5h1N;d72621HSE4[4XBAW2R2>R5h1N;d72621HSE4\BW4DW21P2>R5h1N;d72621HSE4h:9Cm
:LW2[1F>h49h1N;=l3Y32621G0PE24c:@d1b4d2b2W6LW2[1F>h49h1N;=l3Y32621G0SE4c:1>d1b4d2b2W6BW25l1>R5h1
N;d72621HSE4dFECW25l1>R5h1N;d72621HSE41bFEBW2R2>R5h1N;d72621HSE4R;Cm:CW2R2>R5h1N;d72621HSE4aDR2Z
2^>EW27JO>R5h1N;e6N2621HSE4R9a=Z;CW2R2>a1`3h1N;d72621HSE4dF5Q>KW2U10K>h49h1N;=l1Y52621G0SE4c:@d1
W7b2W6CW20o11>R5h1N;d72621HSE4e;n:FW20o11>R5h1N;d72621HSE4`93P2n:U6DW20o11>R5h1N;d72621HSE4m7@U>
AW2R2>R5h1N;d72621HSE4^8U>BW2R2>R5h1N;d72621HSE4m7@U>>X2o16U`11=0e1R31m5U1E<6X2o1^`13m;Q1<X2o16U
`1131n1d7]1Z1@5X2o1^`13o<7X2o1@m_13P2n:Q1X2o1\@4R2ES7>[1X1c4_2X3l3_4104n1R38X42Z1ED@<4310_84X2o1
^`1S=6X2o1^`1T2n:lA5X2o1^`1S=<3X2o1bm14X2o1cb1n:4X2o1Ra1_<6X2o1\`17n1n:;X2o1h^1c115m<d:50Z94X2o1
bm1VD9X2o1kM`B7?Jb;o56X2o1cb1n:<k8[1X2I2K65Q4>6D514011Z1M:12m2hJ533e1_59EE=15T3^3Y6E10l1k:a49X2o
1o@T3mKI8\<Y9<X2o163h;eLb71313i<4X2o1b`1o<7X2o1]2n]17e8W44X2o1Zi1W4U1X2NP1f4:7>17\1X111MCS3XGn31
5Y77311d2311f42n4e2l326T1NX2NP1f4:7>17\1X111MC[N15^:311f42n4e2l326T19X2X1F\7h5\S1d3Z9W69X2o1j?T1
\O15Y<C5X2o1l@2b\1@X2o16V2\=U3TLV11W516X4h2@^94X2o1U_1\>7X2o1j?d7eGX1S=5X2o1PCnR1b74X2o1bm1U:6X2
o1PQ1aLP9=4X2o1SU1^HOX2o163`4Z:2@C1><lJT3A;157?e9i112@b6334f2U8>X2o1V?2@C166_Nm1U<f68DX2o1k4Gb9C
C16410^NA=MU<f68l:=X2m11]2k=lCb4b7;91X3T94X2o1bm1h54X2o1V`1[=:X2o1^`1W51_42e1`1E5X2o1^`1S=lA9X2o
1QA0a:TDW<`1j54X2o1i_1h=3X2o1bm1<X21m1mc1h11U72@f4Y4=9X20Z1CP1X4e;b\1Y96X20Z1CY5Xh14X2o11`m14X2o
1aGPV16X2o1P73j9b\14X2o1eQ1lK?X2o1c5W7ZAo4_46d16\1c<g50]76X2o1k<ZNc<g57X2o1c5W7jJ_3[B7X2o1V1c;P1
f_1Y74X2o1bm1Y75X2o1^3ga1[84X2o1^3Sj1:X21m1k=jR1V3W1n1l5@4X2o1l`1e<4X2o1d4mh1GX26h1R=m64a7X2Cg1Q
1Q2YE[1[33V373a2R1S1`54X2o1f_1k=1Y2IY2S1LW5R2N;=V72621G0SE4P81`2@d1W7b2W64Y2T6Z2bP12Y2U62Y2^=?Y2
l1j9f1l1^@i@S13N510e8_?3Y2eY224Y2^=GgK2Y2_73Y2P8]53Y2_7@5Y2Uc12Q4e1\1Y20Lg5:7>17\1X111J22@P1A57L
?lJ015^:3113Q1`32]4V3^18T226ABLY2Mg5:7>17\1X111MC[N15^:311f42d7l326T17Y20]=GT1`V1S94Y2g;k@\B1Y25
Y2Z1d1X4no16Y2Z1d1X4g4cG6Y2ec19C^8k12Y2XX22Y2eW23Y2^>Ug16Y2W1S8h5QW1b?2Y2P83Y2P8l[1HY2S10KW5R2N;
=V72621G0SE4c:@d1W7b2W62Y2m\12Y2X`22Y2PW22Y2Xc1Y1Z2L[1[4:7>17\1X111MCm2]K15Y9T13113h1830[22]4V3e
2R1326S10b:U1Z2Lg5:7>17\1X111K1C[N15^:3113Q23\22]4S2R1l326T1X:1O=Z2N0nClP1Q23m6]B9032?Z2[4aV1m:V
1A1630O0k5j51=Z2N0n<50eLo:Q23m6l5`<7Z2o7k]1V30m4M<Z2ke1h1163P10k5]5386Z2ke1Q2U1b2X3:Z2ke10V3Y1S1
[1S1E75Z2ke1Q2U1k58Z2T>0XU1\2^1BQ74Z2^c1\2S99Z2o7k]1d1310[1k56Z2ke1Q2U1i3Q26Z2W7c^1Q2U1k5R1Z2Lg5
:7>17\1X111J2C[N15j6c33113Q1`32W1U3V3l326T17Z2b4^3i]1Q2Q7W54Z2ke1Q2Q7:Z2Tc12c2T310m4MV1<Z2T6X7\7
YAf?0P2R1l3S1M\1Z2LCS5:7>17\1X111MCkC_3o615_8IT131130GO83\22m1_2V3l326T1\2l6W24Z2ke1Q1Q84Z2c4Wa1
S96Z2]=GeW1Q2Q74Z2ke1S9TD8Z2X2bc1Q2Q7c35Y74Z2ke1S9l17Z2ke1W3X24]3P23Z2ke1S9OZ2Lg5:7>17\1X111MC[N
15^:3113b42]4m1X1l326T15Z2o7k]1W3k54Z2o7k]1S94Z2h5R`1S95Z2_;[Z1Q2Q74Z2ke1S9k18Z2SQ1X<^8S9b9^3o4S
1Z2L3c5:7>17\1X111MC[N15P8]23113b42]4V3l326T1X:1_14Z2TV1f?S9;Z2SDg5X<n=E;1CS9i97Z2n=S82eOS9c;5Z2
f9VP1m;S98Z2SH_4h4^DR4P5R=AZ2W4T>1`@^=Mj1c2H18MQ7W78n2@Z2Q>f3n6l@U72Y3c1f1]5i14^@Y1DP1Z20700o3V3
j6l1aIo;W1l1_35=2?W12001222Q2_261i486Z2f8T]10R9e7:Z2N0i>_C^2R@S9VAV1KZ2M00n<U32cT1h1Y4]21@W:00a1
a6023103;>6>Z2l7`5G7]W1Ce2W4@P1e48^;4Z2ke1S9i9K[2:h13X5S2_1]28Y9S;V6R1d8`2j4Z4Q111102000kCO[2:U7
Q21_1]28U13j1P3o>[CV16?3T1Z4E=110210T2P3^4@[2:_8U8WQ1m3U6AP1H:11022R1[2:_80X2k5WQ1m36V1:;6a32NE2
E2811102000>6_42[4F[2\3U6^5gU1GY11Q1?9m4]1510U5X3j:2237[2:jn11022>[2:ma1T4]1Y71022d:d82>D[2:W=8U
13j1WQ1T4V16?Y6?1022>i4B[2b=eT1`2IW11a19T4i1<52YC223I[2700o3Q:l1iE\F5=BZ1001222Q2_261i48J[2700o3
V3j6l1iE\F5=BZ1001222Q2_261i48I[261j1@e:d4lDV1l2U?X2CB\111022Q2_261g1A[261j1@Z?lDV1l2U?l411022b6
H[280o32S3V8@h3PB`36X;[75=B^152Q2_261E[280o32S3V8@h3JUAg3X;a7=Q252a461B[280o3n;GiHdB5=B^152Q2_26
1C[280o3n;Gk3UA\F5=22k152a461:[2ae1a75=]152h41k1\2B21Y125=l293>6D514011Z1M:12LC3X1e5c;6W9533P1D3
5U5OE8Z1]1D3S2b2l1k3224c1V4i;4P2\2B2[1114=l293>324?514011Z1M:128CC3X1\3@g1c;6W9533e135U5OE8h2D3i
19b2b1U4224c1R2S2i;4R2\2B21Y1Fl293>6D514011Z1M:12LC3X1e5JZ1240;j5P1@X12683R1g7533e135Ca4OE8h2D3f
4h52k1V4]5[64g1\2B2[1Fl293>6D514011Z1M:12LC3X1e5U2d5JP1l16_1`3V4533e135Ca4OE8h2D3f4g7V4i;4b1\2B2
[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4h52k1V4i;4a1\2B2[1Fl293>6D514011Z1M:12LC3X1e
5c;6W9533e135U5OE8h2D3f4h5n1V4i;4`1\2B2[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4g7V4i
;4h1\2B21Y18=l293>6D514011Z1M:12LC3X1e5f5l56W9533P14?35U5OE8h2@33f4h52k1V4i;4l1\2B2[1114=l293>64
?514011Z1M:12LC3X1m3g1c;6W9533e135U5OE8h2D3i19Cn1[2\32k1U2P2i;4c1\2B21Y1Fl293>6D514011Z1M:12LC3X
1e5c;6W9533e135U5OE8h2D3f4h52k1V4i;4e1\2B01[13Bl293>6D514011Z1M:12LC3X1m3g1c;6W9533e135U5OE8h2D3
f4h52k1V4i;4Z2\2B011Y1114=l293>324?514011Z1M:12LC3X1\3@g1i2^8:6W9533e135U5OE8h2D3HP19Cn1b1H]1EX1
2k1R22<1a1i;4V1e1\2B011Y1Fl293>6D514011Z1M:12LC3X1e5c;6W9533W1=35U5OE8h2D3f4h52k1V4i;4d1\2B01[1F
l293>6D514011Z1M:12LC3X1m3g1c;6W9533e135U5OE8h2D3f4h52k1V4i;4e1\22?21Y18=l293>6D514011Z1M:12LC3X
1e5c;6W9533e135U5OE8h2D3f4h55h1V4i;4e1\2B2[134=l293>64?514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f
4h52k1V4i;4c1\2B2[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4h52@Z1V4i;4c1\2B2[1Fl293>6D
514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4h522h1V4i;4d1\2B01[1Fl293>6D514011Z1M:12LC3X1e5c;6W953
3e135U5OE8h2D3f4h52@Z1V4i;42\2UP21\2M\2Jg5:7>17\1X111MC[N15^:311f42e5n1l326T1R1\2B031n1l293Z1<]2
:Q1C3n6c;6a9m15U5ONh2Dj4b552R6i;42\2Ub2O]2T10FW5R2N;=l3Y32621G0lO@d1b4d2El10D1012Y5T1]2T10FW5R2N
;=l3Y32621G0[<`6o<@d1b4d2j1G0D1012Y2o22l4K]2OLW5R2N;=V72621G0SE4c:@d1W7b20D10^5O]2U1FW5R2N;=l3Y3
2621G0lO@d1b4[28b20B11041W5Q2]2U1FW4OR21?81182=b241R14X10j12621G0Z4Q2m8i?G78d1?01<1e1T1EL1140]1D
001=BHE1021X4P1o4W1]2U1FW4OR21?811;=b2Y1Y32621G0lO78d1R1i2ELg1D02i10Da5o49]2g6ZR1PG10l9S6n2N]2OL
W5R2N;=V72621G0SE4P81`2@d1W7El10D10^57]2QP215110H]2OLW5R2N;=V72621G0SE4c:@d1W7b2Ea5K]2O0KW5R2N;=
V72621G0SE4c:@d1W7b20D1_5L]2U1FW5R2N;=l3Y32621G0SE6a:78d1b4d2b2E^52J]2O0KW5R2N;=V72621G0SE4c:@d1
W7b2Ea5a:I]2OLW5R2N;=V72621G0SE41a:@d1W7b2Ea5H]2U1FW5R2N;=l3Y32621G0lO@d1b4d2b2Ea5J]2T10FW5R2N;=
l3Y32621G0lO@d1b4d2b2C1a53]2QP21I]2T10FW5R2N;=l3Y32621G0lO@d1b4d2b2Ea52]2SP2L]2S11FW5R2N;=l32V32
621G0lO@d1?R4d2b2ER5>3]2jX1XGI]2O0KW5R2N;=V72621G0SE4c:@d1W7b2Ea5G^2mR1c5b961c1X4h2Q2[1=24000b8^
10Q8<Y1J^2_7FLj9TO061^4X6X12=240000a8Y1]6i1<2C^2P822mY161P<@24000l9j5B=h1C^2ZDUDT2bAe1P124000a2_
70k1d45`1>^2k9;\Y1c8f224000Q:0o9:^2X7LZ3iJgH51<TB@^2>Q;fM8DT8g<4000<d9o7?3^2Ro15P1_2[3R?3`3\4>[1
m1B4?R1Z1R21V3X38@71A>>P2:9S:g:d3i2J_2S1FW5R2N;=l3Y32621G0[8`G@d1b4d2b2W62b91_21_27_2cMZ9c;Q1BUL
8_2e=Y9SC0UAj9j66_2k>Vd1d3n6P31_23_2hGd94_2bD_DdW14_2T[2\304_2ib1lG13_2dR1QD@_2k6`7o39Z;e3;HlB_1
b41Q1S7i=2_2Y[22_2Y[23_2c9SW2;_2EWKU7eM9k3X2U5`1g2<_2mK[5_6W4iKb4?P1g2h1>2_2i^2:_2I06S8h5QW1S?>d
;5_2bBa:h9ZW15_2SOZ1o2RX12_2a[23_2WMY^12_2_[22_2e[23_2kCa51_29_2SFe4\2P3[30l1eY15_2WP1T6XX10N_2G
g5:7>17\1X111MCiMA15^:311f42d7l326T1b5L_2Gg5:7>17\1X111MC[N15^:311f42d7l326T1N_2Gg5:7>17\1X111MC
[N15^:311f42d7l326T1a2]32_2c\23_2Z^25N_2Gg5:7>17\1X111MC[N15^:311f42^6U1l326T1P51_24_2RZ20g6M_2G
g5:7>17\1X111MC[N15^:311f42d7l326T1_9R1_2Gg5:7>17\1X111MC[N15^:311o3F2d7^18T226T1S3e1`2S1_2Gl1j3
:7>17\1X111MC[Io415^:311o3F2d7^18T226T1i4i31_22_2cT19_2S4\:n;[Bh1\8lC;3_2SKi`1K_2^2^3c2Ii3Q7e4R1
Z19m1S1i65\21Z4e1R3Z8H<h4Y;C`3F_2[3a2U10U5V:f4i1EF61[9U4@A`2f9HSA0J_2j1c25c3;m9h3P4[3F4V1\4[1X5@
H4R136IR1e1bAb1_2:_1c53R4Lo1_1k1h4;U33W152_1Ke2[1=W1<6\149EP1m344>9g1F5m1W73Y1Ba9^3P3S2o1EW3G_2X
6l6W8n4N\15;R21T1X:a2b1m1<j1T9SAe14g1Q2_2:S3_3P1a2887=2U1Y15J1B0[1b2P3f1d3N46?R13j2R2G9P1EM8OT18
W1o1g2O8i71MZ3\6R1R1GZ306W2b17@S19S1J4B_2j39Ng2d>S5m1;21R39g2DSB]2]AZ2_2=Z2T11@HGH0;f4T55R196M;J
H>>I;[2V10R25DZ3O1S4`31i4L9[10612`12Z1IJR1R2b11Q1MQ120g2W2l1a103EJP4P2Nb10Q1=d1_28\5;<HC67E1b4b1
j134HG\3lC2:]7411T1A^1;9J2[1Y3S13V1DS5R51R4n125EP12>0V1X1_28_2T11Q2U1K6b:T2W1X1X:Z8=P6[108`15Z13
EJ22`2Q2S1MQ1k2W2l1\6l22^2C_2:0_2j6V1_2fLV:a7P1BLY6S1231Q3J_2451h3^2^6S1`12k?P72o3eBQ14f3^111<8]
32M:_2<^Z1j;0m1K8^A08_2<Z8SR1l<S1P3[?D_2:`2a23i5V71[=\4V3b1hA`2Z5k1S12355_2:O\R1PQ12_2SH1_22_2T]
23_2^Y2e35_2WJn4eEf9I_2S1FW5R2N;=l3Y32621G0R<AWC@d1b4d2b2W6h1_280Y24=F13L5?^1::a4[5j12o1i1=91S1h
1:H9U1K5;2[17@[19@`133Em1j2_4X23;_1Q;j9X2S6L<_2n;[7[1h50OVFQ3o3`Di4@_2[<X1e5[1h50OR3i1YAQ3o3`Dk1
m2n1_2?0c1@FU293I@<011X2:Q1C3X1e5g1Hg1_2;2M1S20>:1:6W3d4d1m15U5D:E8a26DLP1l2i3T8Q7k14a2412T1_2n;
[7WQ1K3i1950<>k261F:3N8<620k40223161V3==`4L_2e2F_23g103]4X1m<M1S20>:1:6aBDU2`9V?k1f26b2_280Y212=
5@13L5?53T1:7011]41V1T4j12o1i1=91S1R1E710H9O049:145642[17@[19@`133Em1j2_4U223;1]1G`9Hj9X2Y2k1m1H
32m1_2078\1Q1;c2>63@5140112W10L7212m2m4m8C_6e2R35023FI4\1R4OE8b5K9\3n4KHH2d4=[1X5h1I5;_207m9b^1[
8d1K]9R4I9_207m9b^1P:K]9R49_207m9b^1P:K]9R4<_207m9PZ1a4g8X1Kc6i2R48_207m9b^1P:K`=8_207m9b^1P:K`=
8_207m9b^1P:K`=:_207m9b^1d3R5X1K`=>_20U:hAb=V?b9=I1]9;?V37_20U:b^1P:K`=8_20T3P7b^1P:K`=2_2TZ29_2
:1i3l7`3VKlI[54_2hHl8o\1I_2S1FW5R2N;=l3Y32621G0lO78d1b4d2b2W6_6I_2S1FW5R2N;=l3Y32621G0lO78d1b4d2
b2W6_6K_2R10FW5R2N;=l3Y32621G0g4\JG78d1b4d2b2W62_2nZ22_2nZ24_2e[2R412_2bU17_2^P1X[10d2\1J2_2n]15
_2Q4jG[@R15_2Q4[Ik2_72_2kX2H_2MLW5R2N;=i1\52621G0SE4c:@d1W7b2W64_2S70VV25_2gS1WHo;g83_2oW2g82_2U
]22_2lb23_2R6_n14_2a@YU113_2XDmI3_2JeCB_2H00T@;]W1lAa6023103;2B:_2Ji>]T1^2X8j7i9@F>_2H00X20o5j76
QP2020E2_2k_2I_2S1FW5R2N;=l3Y32621G0lO@d1b4d2b2W6e=01_22_2_a12_2Yc14_2Pa2X201_26_2cAkGU72_P12_2\
T13_2oh1[2A_2:^9Z25U2h6Mb5FZ2S:Y4cE3e1n16_2SR2`1Q2g:84_2SR2Z>88_2`3T4PKR2UGl:a94_2UFWj19L_2R10FW
5R2N;=l3>j22621G0lO@d1b4Do1b2W62g:2_2^`22_2hX1N_2R10FW5R2N;=l3Y32621G0g4U9Q3m28e;78d1b4d2b2W67_2
k>S:gQ1A];S58_2a2:n;S:_]1Fd4T1_2S1FW5R2N;=]3>Y32621G0_4V9KK]@@d1W4:d2=\1GW6c21m4k1j1O_21m15026k4
Ek6?f135;SFl2P6EX2i12X4S1f3130KZ6Q12_2da1Q1_2S1FW5R25H;=l3i10^12621G0d9a3LhA@d1_42Lg1b2W6`2:S1_2
S1FW5R25H82=l3i10^12621G0_5T4a3T<`6@d1_42Lg1b2W6`2:W1_2S1FW5LU15H0:=8L5=g1:Y32621G0S88MR3Y5T>@d1
b4d20a2W6R3b2O_2S1FW5R25=:072=l3Y32621G0_5LP6^C@d1b4d2b2W6R37_2[F1]EEj1jN8_2]:R4d7g2l2Q3]>6`2U:b
^1P:K`=:`2U:b^1o7P2I1X1o8W38`2U:b^1P:I1Y:V36`2U:b^1P:K`=<`291i9XK[5l6P7P:KQ1^<8`2U:b^1[9DI1`=7`2
U:_7RW1P:K`=P1a2m15026k4Ek6?d1135;SFl2P6EX2i1N`1k1S1f3130KZ6Q1P1a2m15026U3<X1E0j6?f135;SFl2P6EX2
i1[4S1f3130KZ6Q1Na2m15026k4Ek6?f135;SFl2P64@X2i1[4S1f3130KZ6Q1Na2m15026k4Ek6?f135;SFl2P6Ej1=i1[4
S1f3130KZ6Q1Oa2m15026k4Ef3T3?f135;SFl2P6EX2i1[4S1f3130KZ6Q1V2Oa2m15026k4E[5_1?f135;SFl2P6EX2i1[4
S1f3130KZ6Q1V2Ma2m15026k4Ek6?f135;SFl2P6EX2i1[4S1f3130KZ6Q1Na2m15026k4Ek6?f135;SFl2P6EX2i1[4S1f3
130KZ6Q1U9Dd251J\5V9oJR<k10e3Ol3b19BI]3]:2:d20o3];@h3aE6X;a7^2g201k5458503?:X18`29d118j1T1G6B4T1
]1@W20U3\1?D@D58JQ3d4a1U2d1T4A[1==f2KJh8FA6;:=S2;0X14V2_1?Ei1EO2=;5>F0Kg20]5?I0Cg44e3l16B4b2R7e;
a1a8i1=V3^<Y2W:2U2V5g201b16>12T11@U15A;0403:?9GC3?3P1M4f13[1Y192\1112864?7@>5375?228512c1K24J167
6489O5<02323841298J33@977A8C8_1JW1AV1\1HP22F>29X1Q11330611^12A;T2?Kf1e11F>IQ121l20FH;422281`2D1<
0_29U12<Ea17e1@7025>F09h2k1h1YV12]7T2X3k:5h2[X1b12]7S1h20c3k>7B2o1i1GU1FQ1:H9U1K5;2[1H[19@`133Em
1Y1R>;QJZ1h20c1`8n1V72o1i1GU1h1:H9U1K5;2[1H[19@`133Em1Y1Y8o1Q81j22321^2[9Y1h20c16h1`6Z87B2o1i1GU
1h1:H9U1K5;2[1H[19@`133Em1Y1W8Q2h3;R:n?DV1h20f4d2h2U92o1i1G1S1h1:H94P1K5;2[17@[19@`133Em1i4`2Z?8
^>W2h20c16>466F13L5?T19::b2n1[5j12o1i11;91S1h1:H95OK5;2[17@9Q19@`133Em1Y1j2U3X23371]1G_6i38^2R7X
2S6@;Eh2d3h24Ig4j3@7T=U<[7I`72Q4n34V1T1^<7h2Z1Q6c5oe1E]?;h23o2^3Q1hDT>R1]6QJh4=h2c1n4a5[7Q1c4aAQ
4X3d@9[?6h2g6\5j3Pg1m9<j200i8PP1c1_9\@V1313?j200i8g4S1hCo7d7j1S@8V131>j21a=S1hCo7d7T@R2V131337j2
0j8ak1V131:j2XBV[1j4R2V131337j2oU1]NV13538j2^R1h4UMV1353:j20C0T80ak1V1318j2TG`>oCQ1e9IP19j200[8R
R1lIV1317j20n1]R2V131;j200fASGc1_9\@V1319j200^Z1_9\@V131:j20C0T8Wj1Z1V1319j20C0T8bk1V131Q1j2Z9=Y
3341W1i5j9Z1]2Ol55^7o403:d1m1N60R2R5MS15V13e3Ej2P7S36R5V1W2b1;n8T;\8]<1P2f1;[1O]8P4Aj2Z9=e5fB_3Z
322^7T7m1N[86R1P56j2T:kNmF^4]83j2VS2V18j21Q;k2GInJlI5j21^Z1\G_26j21^Z1\G_247j2XBTb1V13533j2XBTb1
T1j2o3<m2_1Q41H2A<19P3o5k20K\>j71Bk62R1U4o2G050X1A\1@H<j2VBT1f80g3?1g<Y1mEQ13j2VBVb1n1j2`6S1a21?
AM>Bb1P2`4^2<3X3;>59^2T3>B]2<P1U1n4f20<K@T1U3f1a5?Kf22U1B=R1Q10>8Y2P2<:HCJ:BLb2Bj2R53a6k11IjBXJC
X6@3V1c1:1b6Q1j21n5i2W4D1]4j80X?3W7S1Q8Y1k2l2319:032X1<V1:1h1e40Hj2i3S62];5R1Z5R10W20V2[Fk4e5h1Q
1A<;U4\2Y38j21Z?SKbF_2Ik4Dj21Jj=0H2kJd7Y6f3Ol3b19BIa3Y:2>j21h8e5oKSAS3R3;4:e1n1`6;j21h8\68oJZG@:
e1o18j21U?XKZG@:e1P1j21_1c1<o3[6f2a1X2EGf9]2<c2c1g3l6k1El2Q1j4Q1U4D9\14X8`55j21^Z1e>V;5j21^Z1l<o
<7j21[8a5`LUBf76j21[8RR1UBf75j21[8RR1lI8j200^Z1lIV1318j20DT8bk1V1313j2o1]R25j2V5a<g@lQ14j2o=]f1I
2j2]T24j21^Z1lI5j21iAdHlI3j2]8ok15j21^Z1lI_39j21Y5TU1_9m=^2c1k12j2]T27j2R13o5^=g_1l9Q1j2f:`3JDB0
d6d2m1_2LS5W1g2T28R48IR2i7Q1\3U18i4i8i1@S19n14j2bIa7XS19j2cOa8m;_8BS5R2A3j2kFa]16j20\T2V131Jj2B1
0IW5R2N;=V72621G0SE4c:@d1W7b2\5J:j20C0T8m8db1V131@j2l<X2g6W5Y3j8Q3g4_1W2Q8P7F9\15j2X1RP1QS1U3?j2
\Q1g6T2h8n1`6`2Y60V132235j2D0T8bk16j2D0g7<bk14j2X[1W4lD7j2D0T8eV1aCZ14j2ET8bk13j2L`S25j2R53Vo1S1
3j2`_1lD5j2E]6f1bk16j2D06m7bk13j2RS2Z13j2a>ke16j2D0T8f5ke16j2D0T8dj1M3j2_S2M5j2o=?me1k15j2ET8bk1
k1:j21a=;G0gKd7WBk14j2g>Sc1a23j2mQ2_24j2o=kc1a24j2kQ2@P23j2]T2n;7l2^>oKk?A8T;5l2^Z1VHd3S43l2[8RR
13l2^Z1d72l2^Z1]1m210e1>l293B24?<]2:Q1C3P6Mc;6W991k15c4AON8_2DW2Cn1b1S1S7S2_1U:34Q2m210e1>l293=4
24?<]2:Q1C3g4X1Mc;6W991k15c4AON8P2>DW2Cn1b11F:MJ620g2T2223161a1Z103U:34V1Fn2\6e3AP6YR1KW1S299a3H
:[192Z58_3==i1o212Y125=FU293>63@514011Z1M:12LC3X1e5c;6W95023]1735U5OE8h2Dj4n546U16V4i;4l2o21\111
4=FU293=03230?2214011HAM:12LC3X1Dg2@g1`289M0T3M1JX10><:6W3o55023F24>735U5OE88Q1]1DLm3b1l2^14:X1e
1<88a1m8k24V1g1o212Y12CFU293>63@514011Z1M:12LC3X1e5c;6W95023N8=35U5OE8h2Dj4S66\1V4i;4g1o21\11DFU
293>63@514011Z1M:12LC3X1m3g1c;6W95023F24F35U5OE8h2Dj4S6c1V4i;4j1o212Y125=FU293>63@514011Z1M:12LC
3X1]4W1c;6W95023N>735U5OE8h2Dj4S6\16V4o4i64Ko2U2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;i;4d1o21\125=
FU293>63@514011Z1M:12LC3X1e5e5m56W95023e135U5OE8h2Dj4g7V4i;4h1o200\11DFU293>63@514011Z1M:12LC3X1
m3g1S3S4[46W95023F2K35U5OE8h2Dj4g7V4i;4h1o212Y1FFU293>63@514011Z1M:12LC3X1e5c;6g8?50239D1D35U5OE
8h2Dj4n5a16V4i;4i1o21\1FFU293>63@514011Z1M:12LC3X1T2h1g1c;6W950239<24F35U5OE8h2Dj4n54c1V4i;4f1o2
12Y1FFU293>63@514011Z1M:12LC3X1e5c;6W95023N1D35U5OE8h2Dj4n5a16V4i;4g1o21\1FFU293>63@514011Z1M:12
LC3X1T2h1g1c;6W95023F24F35U5OE8h2Dj4S6c1V4i;4X2o21\19<FU293>63@514011Z13I:12>=C3X1e5f3:P1129600W
3`26g4_45023NF35U5OE88Q1]1Dj4l18h34c1n2W1c:U14d1o200\1FFU293>63@514011Z1M:128CC3X1e5c;6W95023e13
5U5OE8h2Dj4S6c1V4i;4e1o21\1FFU293>63@514011Z1M:12LC3X1e5R9`26W95023FN35U5OE8h2Dj4R2P4c1V4i;4a1o2
1\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023e135U5OE8h2Dj4g7V4i;4c1o21\1FFU293>63@514011Z1M:12LC3X1
e5c;6W940023e135U5OE8h2Dj4\6Z1V4i;4b1o21\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023e135U5OE8h2Dj4\6
Z1V4i;4a1o21\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023e135U5OE8h2Dj4g7V4i;4d1o21\1FFU293>63@514011
Z1M:12LC3X1e5c;6W950239<2K35U5OE8h2Dj4g7V4i;4d1o21\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023P14?35
U5OE8h2Dj4g7V4`6X54a1o21\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023e135U5OE8h2Dj4g7V4i;4Mo2U2l293Z1
<]2:Q1C3n6c;6a9T14C5U5ONh2Dj4n;i;4`1o22[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4^6X1V
4i;4Lo20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;i;4V1o230Y1Fl293Z1<]2:Q1C3[5b1c;6W953R1>;5U5OE8h2Dj
4S6c1V4i;4_1o202Z11Dl293Z1<]2:Q1C3e4@1227W1c;6W953R1>;5U5OE8h2Dj4n54W1;V4i;4V1Q1o23Z1Fl293Z1<]2:
Q1C3n6c;6W953m15U5OE8h2Dj4g7V4i;4T1o23Z1Fl293Z1<]2:Q1C3X522_1c;6W953m15U5OE8h2Dj4g7V4i;4Lo2U2l29
3Z1<]2:Q1C3[5b1c;6a9m15U5ONh2Dj4n;i;4S1o23Z1Fl293Z1<]2:Q1C3X55_1c;6W953m15U5OE8h2Dj4g7V4i;4V1o23
Z1Fl293Z1<]2:Q1C3X522_1c;6W953m15U5OE8h2Dj4[728V4i;4R1o23Z1Fl293Z1<]2:Q1C3[5b1c;6W953m15U5OE8h2D
j4g7V4i;4U1o23Z1Fl293Z1<]2:Q1C3X55_1c;6W953m15U5OE8h2Dj4[728V4i;4[1o23Z1Fl293Z1<]2:Q1C3X5201_1c;
6W953R1;2;5U5OE8h2Dj4S6W1;V4c:U14^1o202Z1Fl293Z1<]2:Q1C3V5120a1R4`76W953R1;2;5U5OE8h2Dj4n54c1V4c
3S2Q64_1o22[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4g7V4i;4`1o22[1Fl293>6D514011Z1M:1
2LC3X1e5c;6W9533W1=35U5OE8h2D3f4g7V4i;4Lo2U2l293Z1<]2:Q1C3n6c;6a9T1H5U5ONh2Dj4n;i;4Lo25o1l293Z1<
]2:Q1C3n6c;6a9m15U5ONh2Dj4n;i;4Mo25o1l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;o4i64No25o1l293Z1<]2:Q1C
3n6c;6a9m15U5ONh2Dj4n;o4W2a44Lo2U2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;\4\74^2o200\1114=FU293>323@
514011Z1M:12LC3X1m3g1`289M0T3OS20><:6W95023F24>735U5OE88Q1]1Dj4b1l2^14:X1R2S2i;4h1o200\1FFU293>6
3@514011Z1M:12LC3X1\3X2\:V16W95023U1?35U5OE8h2Dj4n3h3V4c3W6m14a1o20S1211Il293Z1<4P1W1:Q1:83m1f20
13R2`2g8:6a9m15U5OE88_2Dm1l2l31h49l2i;4U1o20S1211Il293Z1<]2:Q1:83d40X2c;6a9m15U5OE8h2Dj4n3o7i;4M
o20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;k9m14Mo20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4n;k9m14Y1o20
S1211I:a293E4?<]2:Q1:83d42V2U8]36a9m15U5OE8h2Dj4g8V3i;4No20T2l293Z1<]2:Q1C3n6c;6a9[1A5U5ONh2Dj4U
6h5i;4Mo20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4U6h5i;4d1o201[1Fl293>6D514011Z1M:12LC3X1e5Z2g4`46W9
533U1?35U5OE8h2D3f4^6X1V4i;4`1o201[1Fl293>6D514011Z1M:12LC3X1e5c;6W9533e135U5OE8h2D3f4g7V4i;4Mo2
0T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4_7^4i;4P1o20T2l293Z1<d1H:4LC3n6c;6a9m15U5ONh2Dj4l31o7i;4Mo20
T2l293Z1<]2:Q1C3n6c;6b6n2m15U5ONh2Dj4n;i;4b1o200\1FFU293>63@514011Z1M:12LC3X1e5c;6W95023e135U5OE
8h2Dj4g7V4i;4Mo20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2Dj4\6a5i;4No20T2l293Z1<]2:Q1C3n6c;6a9m15U5ONh2D
j4U66a5i;4OQ3\1]1c2>63@514011Z1M:12m2hJ5023e1_5OE8P@S1Q3\1]1c2>63@514011Z1M:12m2hJ502371<N_5OE8\
>c1X1Q3\1]1c2>63@514011Z1M:12m2hJ50239[11]5OE8Z1e>l87l1DZ1R2U1Q3\1]1c2>63@514011Z1M:12m2hJ5023e1
_5OE8Z1e>l8i2]3Z11Y1Q3N=]1c2>63@514011Z1M:128d2hJ40023e1_5OE8U:52Y57l5U52R1Q3\1]1c2>63@514011Z1M
63128d2U<b>5023e1_5OE8P@MR3[1Q4>6D514011Z1M:12m2hJ533c11_5OEj3^<NR3[1Q4>6D514011Z1M:128d2hJ533c1
1_5OEj3^<_1R32J0<9g3>6D514011Z1M:12m2P8f1i;V5533c100Z54OEj3S2Z:m794HO2U1n3Q1R32X1Q4>6D514011Z1M:
128d2hJ533c11_5OEj3^<\8h1NT32g5:7>17\1X111MC_;kB15^:311f42X6[1l326T12U3j\22U3i`22U3cX14U3YDEVd11
U32U3]]12U3oP2LU31g5:7>17\1X111MC[N15^:311f42d7l326T14U3`Z2d112U3W\24U3[IW`1f12U3T[22U3bb22U3aK4
U3^Nk6lT1MU31g5:7>17\1X111MC[N15^:311f42d7l326T1R6OU313c5:7>17\1X111MC[N15^:311f42d7l326T1X:1Q1U
313c5:7>17\1X111MC[N15^:311f42d7l326T1X5o4163U3i7PU2T1W3H@5Q3U1:7>17\1X111MCi:aC15_8IT1311f42i1j
5l326T1f5KW3g5:7>17\1X111MC[N15^:311f42d7l326T1MW3g5:7>17\1X111MC[N15Y9T1311f42d7l326T10Z1W3g5:7
;217EFX111MC=[3\6W7l<15Y6V1;a2311f42K;X5S1^1]226T1o2i1P1W3g5:7>17\1X111MC[N15Y9T1311f42d7^18T226
T1Q2g2MW3g5:7>17\1X111MC[N15^:311f42Y61X1l326T1OW3Im4:7>17\1X111MCS3WK15^:311f42Y66S1l326T1LW3g5
:7>17\1X111MCi3aJ15^:311f42d7l326T1NW3g5:7>17\1X111MC[N15^:311f42h1k5l326T1X:1S1W3l1j3:7>17\1X11
1MCgD2l3c515^:311U1`32d7l326L7h3P1MW3l1j3:7>17\1X111MC[N15^:311f42d7l326T1U2Q1W3Q2e3:7>17M3:X111
MC[N15Y9T1311f42d7l326T1U2m7Q1W3g5:7>17\1X111MCWFNT715Y9T1311f42]6V1g1T226T1U2LW3g5:7>17\1X111MC
[N15Y9T1311f42d7l326T1V1W310n1e3:7>17\1X111MCYAQ=15^:311j2k12d7l326T1l30a5422U1W310d5:7>17\1X111
MCXFR815^:311f42h1k5l326T1l30a5422LW3g5:7>175V1X111MC[N15^:311f42d7l326T1LW3g5:7>17\1X111MC[N15^
:311f42d7W3D26T1OW3g5:7>17\1X111MCm2KaJ15^:311f42d7^1]226T1f4OW3g5:7>17\1X111MCm2Kn7bB15^:311f42
d7^1]226T1R1W3000d5:7>17\1X111MC[N15^:311f42d7l326T1j9=1:P1W310d5:7>17\1X111MC[N15^:311f42d7l326
T1j9=1NW3g5:7>17\1X111MC[N15^:311f42Y65T1l326T1n2OW3h3n1:7;217\1X111MCh;m@d115^:311f42d7l326T1LW
3g5:7>17\1X111MC[N15^:311f42d7^1]226T1T1W3b2S1P2:7>17\1X111MCWFZ3j1m215^:311f42X1T3V3^18T226T1LW
3b2T3:7>17\1X111MC[N15^:311f42d7l326T1Q1W3g5:7>17\1X111MC\:^:;i2Y615_8n1311f42W1\6l326T1LW3g5:7>
17\1X111MCjK`215^:311f42d7l326T1LW3g5:7>17\1X111MC[N15^:311f42^6U1l326T1KW3g5:7>17\1X111MC[N15^:
311f42d7l326T1MW3g5:7>17\1X111MC[N15^:311_3V12d7Z3A26T1MW3g5:7>17\1X111MC[N15_8n1311f42d7l326T1l
6LW3g5:7>17\1X111MC[N15^:311f42Y6Z1l326T1LW3g5:7>17\1X111MCSBW<15^:311f42d7l326T1`1W3;Fd4:7>17Y1
2K;0118DCc2NZ22621G0UG15^8@^1311`452[2b2e2a3:26T1LW3g5:7>17\1X111MCb3hJ15^:311f42d7l326T1P1W33c5
:7>17\1X111MCi3aJ15P8]2311f42d7l326T1X:1LW3g5:7>17\1X111MC[N15^:311f42d7l326BAMW3g5:7>17\1X111MC
[N15^:311f42d7l3241BALW3g5:7>17\1X111MC[N15^:311f42d7l326BALW3g5:7>17\1X111MCR1XM15^:311f42d7l32
6T1MW3g5:7>17\1X111K1C[N15Q8\2311f42d7l326T1LW3g5:7>17\1X111MC[N15^:311f42d7l326T1^9R1W3g5:7>17\
1X111MC[N15^:311a44230=5`5=Ll326T1OW3g5:7>17\1X111MC[N15a5l4311f423>5k6l326T1NW3g5:7>17?LX111MC[
N15^:311f42a6R1l326T1l:P1W3g5:7;217\1X111MC[N15^:311f423>5h5R1l326T1R1W3g5017104>17\1X111MC[N15^
:311f42d7l326T1h20^6R1W3g5:24>17\1X111MC[N15^:311f423>5k6l326T1X9j11n1W3;Fd4:7>17Y12K;0118DCc2g1
3]12621G0V3i2_7CP915f3g4@^1311`4524V2b2e2a3:26T1E901:J0V1W3h3n1:7>17EFX111MC[43i=f5Z615^:311f423
0=Q7l326T12Z1V1W33c5:7>17\1X111MC[N15^:311f42i1j5l326L7a2h1Z1\2T1<C1P1W33c5:7>17\1X111MC[N15^:31
1f42d7l326T1U2T2m51MW3g5:7>17\1X111MCG[2WK15^:311f42d7l326T1OW3g5:7>17\1X111MCT;X3e9W615^:311f42
i1j5l326T1P1W3g5:7>17\1X111MCG[2WK15g79\2311f42d6Ol326T1R1W3g5:7>17\1X111MCm25WK15g71221\2311f42
d7l326T1OW3g5:7>17\1X111MCIaM15Q8\2311f42S1`6Y3B26T1OW3g5:7>17\1X111MCG1Y2WK15Q8\2311f42d7l326T1
T1W3g5:7>17\1X111MCP1GT1]K15^:311f42]3m25R1^18T226T1o2LW3g5:76717\1X111MC[N15^:311f42d7l326T1MW3
g5:7>17\1X111MCGcM15^:311f42d7g1T226T1NW33c5:7>17\1X111MC[N15^:311f42d7l326T1X:1MW3g5:7>17\1X111
J2Cm2]K15^:311f42d7l326T1MW3g5:7>17\1X111MC[N15^:311f42Q6b1l326L7NW3g5:7>17\1X111MCm2]K15^:311f4
2a6R1l326L7LW3g5:7>17\1X111MC[N15^:311f42d7l326L7NW3g5:7>17\1X111MCPBZ<15^:311f42d7l326T1g47LW3g
5:7>17\1X111MC[N15^:311f42d7l326T1g4U1W330b5:7>17\1X111MCb336]J15^:311f42d7l326T1]1j816HR1W34b5:
7>17\1X111MCb33dJ15^:311f42d7l326T1X:16HP1W34b5:7>17\1X111MC[N15^:311f42d7l326T1X:16HNW3g5:7>17\
1X111MC[N15^:311f42d7l326T1P3\2o5NW3g5:7>17\1X111MC]4o4mD15^:311f42d7l326T11NW3g5:7>17\1X111MCG1
S2]K15^:311f42d7l326T1R1W3g5:7>17EFX111MCV41RJ15^:311a4212m3d31l326T1NW3g5:7>17EFX111MC[N15^:311
a442g3l3l326T1LW3g5:7>17\1X111MC[N15^:311f42d7l326T1_9LW3g5:7>17\1X111MC[N15^:311f42d7l326T1l8R1
W34P31_2:7>17\1X111MC[N15^:311f42d7l326T1X:16HNW3g5:7>17\1X111MC[N15^:311f42a6R1l326T1S;1NW3g5:7
>17\1X111MCm2]K15l74\2311f42d7l326T1NW3g5:7>17\1X111MC[N15^:311a4212^6U1l326T1P1W3g5:7>17\1X111M
Cm2]K15^:311f42d7l326T1E1::V1W3g5:06>17\1X111MCm2DhJ15^:311f4230_7l326T12B1::c2MW3g5:7>17\1X111M
CfL1b115^:311f42d7l326T1T1W3c3MU1:7>17\1X111MCm2\7a9T2Y815o6Y2T1311f42d7^1]226T1MW3g5:7>17\1X111
MC[N15j64^3311f42d7l326T1MW3g5:7>17\1X111MC[N15^:311f42Q6b1l3267LLW3g5:7>17\1X111MC[N15^:311f42d
7l3267LP1W3g5:7>17\1R1511MCW8T2T2iA15^:311f42d7l326T1c1LW3g5:7>17\1X111MC[N15^:311f42d7l326T1c1N
W3g5:7>17\1X111MCWDk6W315c1j8311f42d7l326T1LW3Hn4:7>17\1X111MC[N15^:311f42d7l326T1KW3g5:7>17\1X1
11MC[N15^:311f42d7l326T1MW3g5:7>17\1X111MC[N15^:311f42d6Ol326T1T<LW3g5:7>17\1X111MC[N15^:311f42d
7l326T1c8OW3g5:7>17\1X111MC[N15^:311f42d7l326T1a5_200MW3g5:7>17\1X111MC[N15^:311f42d7l326T1R67LW
3Y1]4:7>17\1X111MC[N15^:311f42d7l326T1LW3g5:7>17\1X111MC[N15^:311f42d7l326T1R6KW3g5:7>17\1X111MC
[N15^:311f42d7l326T1V1W3101b5:7>17\1X111MCg4cI15^:311f42d7l326T1j9=16:=?OW310d5:7>17\1X111MCg4cI
15^:311f42d7l326T1j9LW3g5:7>17\1X111MC[N15^:311f42[6X1l326T1NW3g5:7>17\1X111MCWAS=15^:311f42d7h3
326L7MW3g5:7>17\1X111MC[N15^:311^2W22d7l326T1b:LW3g5:7>17\1X111MCmD]915^:311f42d7l326T1NW3g5:7>1
7\1X111MC\:nC15f3g6311f42d7l3241T1MW3g5:7>17\1X111MC[N15^:311f42d7h33241T1V1W34b5:7>17\1X111MCm2
D36]J15^:311f42d7l326T1]1DU816HR1W3g5:7>17\1X111MCR1DVBj4a515^:311f42d7[3@26T1]2_6LW3g5:7>17\1X1
11MCiHa515^:311f42d7l326T1NW3g5:7>17\1X111MC[N15h5?0T4311f42d7l326T1LW3g5:7>17\1X111MC[N15^:311f
42d7l326T1i2LW3g5:7>17\1X111MCfLd115^:311f42d7l326T1OW3g5:7>17\1X111MC];mB15^:311f42d7l326S10U2g
1LW3g5:7>17\1X111MC[N15^:311f42d7l326T1U2S1W3g5:7>17\1X111K1C[2P1i<4KV3l915d2i7311f42d7l326T1KW3
g5:7>17\1X111MC[N15^:311f42d7l326T1LW3g5:7>17\1X111H4C[N15^:311f42d7l326T1P1W3g5:7>17\1X111MC[N1
5^:311f424h6Fn21K26S10U1W3Q2e3:7>17\1X111K1CZ@LS=15[54h3T1311a2T22d7h3326L7Q1W3g5:7>17\1X111M2@`
=\3`3l915d2Y5_2311f42d7l326T1OW3g5:7>17\1X111MCd:e8P;15^:311f42d7l326L7U2LW3g5:7>17\1X111MCm2]K1
5^:311f42d7l326T1NW3g5:7>17\1X111MCS3Q9UB15^:311f42d7l326T1i3R1W3g5:7>17\1X111MC60e25]<m8k515^:3
11f42d7g1T226T1Q1W3g5:7>17\1X111MC602b25WK15^:311f42d7g1T226T1LW3g5:7>17\1X111MCGcM15^:311f42d7l
326T1R1W3=Y5:7>17\1X111K1CGCa1]K15o6^3311^3W12d7l326T1P1W3g5:7>17\1X111J2Cm2W=U>15a5l4311f42d7l3
26L7LW3g5:7>17\1X111MC[N15k8b1311f42d7l326T1@X300T@2V]1nB06103;2;6BX300n<2S[1d23_2Mf940S8035?8X3
00Y8SX209?6X300i>cQ2J>X3006W6k1h5QW1S?>d;1H26X300]`21H5X300]`2J8X300kY1aV10I29X300`@lo102FU17X30
0on1]AC67X300]`21A68X300jAoT1bI1H7X300]`20I2?X300V210S^2170022826X300]`20I4Y30mm1_B3Y30]`25Y30^6
nh1o@9Y30Zk1RE9032N4Y30]`2C7Y30de1O10eI4Y30kY1aV19Y30eNBm7P<cG1_54Y30jAbn15Y30lCPg1_58Y30aOd1k\1
Z2:36Y30]`27237Y30]`2723Q15Y30i>nR1dN5Y30Vk1>gD4Y30Zk1RE6Y30_H]Fg<gD5Y30m^1b9lG3Y30]`2<Y30`?i8g:
lK08^1\3_7g47Y30`?lP2Q1028Y30W@T]11;o5b<3Y30]`29Y30dk1iCK2C3a17Y30Z`22GHH<Y301i[2[1g2==160G4Y30o
_2=5Y30]`2GH5Y30cBbl1V14Z3h4dY1jQ14Z3jU2Q;11Z33Z3h403Z3mY2Q62Z3`b28Z36S8h5QW1b?R512Z3lc11Z3:Z30a
Q1d8eQ1R49@1X1<Z30\@Z4d4`4X<eQ1\4@1X1<Z300X>1\@UOkB16H?>Z300nY2:V1=5X1V3416H:[30f2a;1\@Qb116H6[3
0i`216H3[3j`216[3n_228?14[3Q`2H15[3ck1VE1i18[30I_2_]216H9[3RFlc1:d1^1`2J14[3m[2l414[3j`21i14[3o[
2j419[3El_1YK80\4618[3b3PJ2e2bIjF18[3UGk4o>bS10T21>[30jF9V2P9`V10i6K416H4[3cj1VF1>[3PDi;g;X1^M<H
:Y1>e2?15[3W^2S1^119[3b3W8hA2d5VKWB1<[30]OVZ1l1@h1b1Z116H8[30h\2e2Z116H5[3jZ2d4Z115[3c^20U216[3c
^200T215[3YV2m3b614[3ZZ2_615[3o[21h418[3kR1cW1o4A4C1J[37FW5R2N;=l3Y32621G0lO@d1b4d2b2W6m;415[3\=
eg1g;1<[3VKU30b16\:nOW10m415[3X\2a41X15\3i`216H6\3m>kQ216H9\3m>kCo:\Nb416H:\3m>36`N\Nb416H6\3cX2
U816H6\3oX2i716H6\3i`216H26\3o^2i116H7\3m>kQ216H27\3m>3gQ216H6\3cV2U:16H6\3\4\\216H6\3i`216A66\3
cV2U:16HF]3LW5R2N;=V72621G0SE4c:@d1W7b2W6G]3LW5R2N;=V72621G0l>V64c:@d1W7b2W6G]3LW5R2N;;1V72621G0
SE4c:@d1W7b2W6L]35FW5R2N;=l3Y32621G0l>V64c:@d1b4d2El16P6G]3LW5R2N;=V72621G0SE4c:@d1g2_4b2W6G]3LW
5R2N;=Z4k22621G0SE4c:@d1W7b2W6G]3LW5R2N;=V72621G0SE4W5[5@d1W7b2W6H]3LW5R2N;=V72621G0SE41a:@d1g2_
4b2W6K]35FW5R2N;=l3Z10m12621G0SE4c:@d1b4d2b2W6I]3LW5R2N;=W50m12621G0SE4c:@d1W7b2W6R>H]3LW5R2N;=W
50m12621G0SE4c:@d1W7b2W6G]3LW5R2N;=V72621G0SE4c:@d1W7b2i5=G]3LW5R2N;=V72621G0SE4c:@5^1W7b2W6J]3L
W5R2N;=V72621G0SE4c:1>d1W7b2W6U6l1Y2G]3LW5R2N;=V72621G0SE4P8b2@d1W7b2W6G]3LW5R2N;=9l62621G0SE4c:
@d1W7b2W6H]3LW5R2N;=9l62621G0SE4c:@d1W70a2W6H]3LW5R2N;=V72621G0SE4^1k1X7@d1W7b2W6H]3LW5R2N;=V726
21G0SE4c:@d1W7b2W6m1m2G]3LW5R2N;=V72621G0SE4c:@d1W7b2W6k4I]3LW5R2N;=V72621G0SE4c:@d1W7b2W6e2>f1G
]3LW5R2N;=V72621G0m<U84c:@d1W7b2W6H]3LW5R2N;=V72621G0b>`64c:@d1W7b20V6G]3LW5R2N;=V72621G0b>`64c:
@d1W7b2W6H]3LW5R2N;=V72621G0SE41a:@d1W7b20V6J]340FW5R2N;=l3Y32621G0SE4c:@d1b4d2b2W6G]30KW5R2N;=V
72621G0SE4c:@d1W7b2W6G]3LF`4R2N;=V72621G0SE4c:@d1W7b2W6H]3LW5R2N;=V72621G0SE41a:@d1W7b2W6a:L]3Ll
2Z2R2N;=h3<1n22621G0SE4c:@d1W7b2S4S2d1G]3LW5R2N;=V72621G0SE41a:@d1W7b2W6G]3LW5R2N;=V72621G0PE24c
:@d1W7b2W6I]35FW5R2N;=l3Y32621G0SE4c:@d1b4d2b2W6G]3Ld3b1R2N;=V72621G0SE4c:@d1W7b2W6K]340FW5R2N;=
l3Y32621G0d7^=4c:@d1b4d2b2W6G]3LW5R2N;=V72621G0SE4c:1>d1W7b2W6F]3LW5R2N;=V72621G0SE4c:@d1W7b2W6I
]361CW5R2N;=d2a42621G0SE4c:@d1W7b2W6N]32IW5R2N;75V72621G0SE4c:@d1a5e1b2V60M002U1]32IW5R2N;75V726
21G0X8j<4d3d3Y3@d1a5e1X1Y10F^505G002H]310IW5R2N;=V72621G0SE4c:@d1W7b2W6J]310IW5R2N;=V72621G0SE4c
:@d1W7b2W6M1J]310IW5R2N;=V72621G0h3ZA4c:@d1W7b2W6ML]310IW5R2N;=V72621G0h3ZA4c:@d1W7b2V60M1H]3LW5
R2N;=k3\1m12621G0SE4c:@d1W7b2W6H]3LW5R2N;=V72621G0SE4m3BR6@d1W7b2W6G]3LW5R2N;=V72621G0SE4c:@d1W7
b2^4h1G]3LW5e1<N;=V72621G0SE4c:@d1W7b2W6H]3LW5R2N;=V72621G0SE4d8n1@d1W7b2W61G]3LW5R2N;=V72621G0e
>]64c:@d1W7b2W6G]3LW5R2N;=V72621G0SE4c:@d1W7b2W3o2G]3LW5R2N;=V72621G0AaD4c:@d1W7b2W6I]3LW5R2N;=V
72621G0SE4c:@8V14W7b2W6^9G]3LW5R2N;=V72621G0SE4^8T2@d1W7b2W6G]3LW5R2N;=i1\52621G0SE4c:@d1W7b2W6G
]3LW5R2N;=V72621G0SE4^1T9@d1W7b2W6H]3LW5R2N;=V72621G0o<S84_6S4@d1W7b2W6H]30KW5R2N;=V72621G0n;T94
c:@d1W7b2W6H]30KW5R2N;=V72621G0SE41a:@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@d1W7b2W6U9H]30KW5R2N;=V7
2621G0SE4c:@d1W7b2W6R:H]30KW5R2N;=V72621G0h;Z94c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@d1W7b2W60G]3
0KW5R2N;=V72621G0SE4c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4P8b2@d1W7b2W6I]30KW5R2N;=V72621G0SE4c:@d1W
70a20V6J]30KW5R2N28=V72621G0SE4c:@d1W70a20V6H]30KW5R2N28=V72621G0SE4c:@d1W7b2W6I]3000IW5R2N;=V72
621G0SE4c:@d1W7b2W6J]30KP20U3R2N;=l1Y52621G0SE4c:@d1W7b2W6H]30KW5R2N;=l1Y52621G0SE4c:@d1W7b2W6H]
30KW5R2N;=V72621G0SE4c:@d1W7b2W63H]30KW5R2N;=V72621G0SE4W5[5@d1W7b2W6H]30KW5R2N;=V72621G0SE4X4Z6
@d1W7b2W6G]30KW5R2N;=V72621G0SE4c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@d1W7b2J\5I]30KW5R2N;=V72621
G0SE4c:78d1W7b2W6KH]30KW5R2N;=V72621G0SE4m3e6@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@U1>W7b2W6H]30KW5
R2N;=V72621G0SE4c:@d1W7b2W6KH]30Kd3b1R2N;=V72621G0SE4c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@d1W7b2
W6W9I]30KW5R2N;=V72621G0SE4c:@d1W7b20V6a:I]30KW5R2N;=V72621G0T=V4g34c:@d1W7b2W6H]30Kk3[1R2N;=V72
621G0SE4c:@d1W7b2W6H]30KW5R2N;=V72621G0m=U74c:@d1W7b2W6K]30KW5R2N;=V72621G0g4l7X1U74k9G@d1W7b2W6
H]30KW5R2N;=V72621G0SE4]6U4@d1W7b2W6H]30KW5R2N;=V72621G0nBT24c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4l
2f7@d1W7b2W6I]30KW5R2N;=V72621G0SE4c:@d1W7b2g2Dj2G]30KW5R2N;=V72621G0SE4c:@d1W7b2W6H]30KW5R2N;=V
72621G0PE24c:@d1W7b2W6H]30KW5R2N;=V72621G0SE4c:@d1W7b2W6[1H]30KW5R2N;=V72621G0SE4^7T3@d1W7b2W63_
30T86_30T8\l1O09_30T8T5n\1W;0004_30T8mY14_30T8cQ15_30T8R2b44_30g7<5_30T8d5ig14_30T8b12`3T83`3T8m
Y19`3T8jV1Y9W2n:0025`3T8\l1O03`3T8l53`3]6f14`3T8W;X1Ja31FW5R2N;=l32V32621G0lO@d1?R4d2b2h5>6a3S8h
5QW1S?>:a3S8h5\1dU1S?>f<027a3S8h5QW1j:g406a3S8h5NRV1b?Ia31FW5R2N;=l32V32621G0lO@d1?R4d2b2W65a3S8
h5QW1b?6a3S8h5QW1b?07a3S8h5W2iT1S?>:a3S8h5f3ZS1f7`60J>8a3S8GP5QW1S?>Q17a3W6@Z1h5QW1b?Gb30FW5R2N;
=l3Y32621G0lO@d1b4d2b2W6Kb30FW5R2N;=l3Y32621G0lO@d1?03m3d2b2W6U4Ib30FW5R2N;=l3Y32621C30c?X@@d1b4
d2b2W6Kb30FW5R2N:01;l3M[22621G0lO@\17b4d2b2W6Hb30FW5R2J3;=l3Y32621G0lO@d1b4d2b2W6Mb30FW5R2N;=l3Y
32621G0W3P1Q1m2cG1>d1b4d2b2W6h5Lb30FW5R2N:01;l3Y32621G0n4d:X@@\17b4d2b2W6Hb30FW5R2N;=l3Y32621G0l
O78d1b4d2b2W6Kb30FW5R2J11;=l34T32621G0lO@d1Ob3d2b2W6Ib30FW5R2N;=l34T32621G0lO@d1b4V1]1b2W6Nb30FW
5R2N;=[1`2Y32621G0d7G@f9f4`2o5@d1b4d2b2W6Nb30FW4OR2J3;=i2R14T32621G0lO@d1?0>b3d2b2W6P1b30FW5R2N;
=l3Y3100521G0iMZ1G78d1P1a3d2b2W6>W3T3Hb30FW5R2N;=l3Y32621G0lO@d1b4d2b2W6U6Hb30FW5R2N;=l3Y32621G0
lO@d1b4d2b2W6U6Mb30FW5R2J11;=l34T32621G0lO@d1@>l2Ed2b2W6Ib30FW5R2N;=l3Y32621G0[?7X@@d1b4d2b2W6Kb
30FW5R2N;=l3Y32621G0V2UF5Y778d1b4d2b2W6Jb30FW5R2N;=l34T32621G0lO@d1@>b3d2b2W6Gb30FW5R2N;=l3Y3262
1G0lO@d1b4d2b2W6Ib30FW5R2N;=l3Y32621G0lO158d1b4d2b2W6Hb30FW5R2N;=l3Y32621G0lO@d1b4d2b2W6KMb30FW5
R2N;=l3Y32621G0PE2@P8V2158d1b4d2b2W6Ib30FW5R2J11;=l3Y32621G0lO@d1b4d2b2W6Ib30FW5R2N;=l3Y32621G0l
O@d1b4d2b2W6\:<Lb30FW5R2N;=l3Y32621G0G]1i6lF@d1b4d2b2W6k8`1Ib30FW5R2J3;=l3Y32621G0lO@d1b4d2Dm1W6
Hb30FW5R2N;=l3Y32621G0ZEa:@d1b4d2b2W6Hb30FW5R2N;=l3Y32621G0lO@d1g2j1d2b2W6Hb30FW5R2N;=l3Y32621G0
lO@d1b4d2b2W6R:Kb30FW5R2N;=l3Y32621G0T@b6o2T6@d1b4d2b2W6U6Jb30FW4OR2N;=l3Y32621G0[G`8@d1b4d2b2W6
U6Q1b30FW4OR2N;=l3Y32621G0[9d;X81`2@d1b4d2El132P6S1>Lb30FW4OR2N;=i2R1Y32621G0lO@d1Ol2Ed2Dm1W6Lb3
0FW5R2N;=l3Y32621G0m1m?_9`4@d1b4d2b2W6S8e2Hb30FW5R2F7;=l3Y32621G0lO@d1b4d2b2W6Ib30FW5R2F7;=l3Y32
621G0lO@d1b4d2b2W64Hb30FW5R2N;=l3Y32621G0lO78d1b4d2b2W6Gb30FW5R2N;=l3Y32621G0lO@d1b4d2b2W6Mb30FW
5R2N;=l3Y32621G0[2o6[3TC@d1b4d2b2W6U6m1X2Lb30FW5g1008N;=l3Y32621G0^?]@@d1b4d2b2W6d2Hb30FW5R2N;=l
3Y32621G0lO1>d1b4d2b2W6Fc3FW5R2N;=l3Y32621G0lO@d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0gLT3@d1b4d2b2W6Gc3
FW5R2N;=l3Y32621G0S9hF@d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0lO@d1b4d2Kf1W6Hc3FW5R2N;=l3Y32621G0\EN`9@d
1b4d2b2W6Gc3FW5R2N;=l3Y32621G0dIW6@d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0V9eF@d1b4d2b2W6Kc3FKa2i1R2N;=]
133V2Y32621G0lO@d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0lO@d1b4d2b2W6m1Nc3FW56k1N;=b398131h22621G0TOG78d1
b4d2b2W6Jc3FW5R2N;=l381n22621G0lO78d1b4d2b2S4S2Hc3FW5R2N;=9b3Y32621G0lO@d1b4d2b2W6c6Hc3FW5R2N;=9
b3Y32621G0lO78d1b4d2b2W6Kc3FW5R2N;=:a3Y32621G0^<^9n978d1b4d2b2W6Z:Ic3FW5R2N;=l3Y32621G0lO78d1b4d
2b2W6m1m2Gc3FW5R2N;=l3Y32621G0lO78d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0lO78d1b4d2b2W6Gc3FW5R2N;=l3Y326
21G0lO@d1b4d2b2W6T3Ic3FW5R2N;=l3Y32621G0e>VA@d1b4d2b2W6T3f1Ic3FW5R2N;=k30Y32621G0lO@d1b4d2b2W6m1
V1P1c3FW5R2N;=[3?0Y32621G0e>Lo2Y=@d1b4d2b217U3=Y2Z4Mc3FW5R2N;=l3Y32621G0YM1`278d1g2j1d2El16o4P1J
c3FW5R2N;=l3Y32621G0lO@d1<9k3d2El16P6Lc3FW5R2N;=l3Y32621G0YM1`2785^1g2j1d2b26P6Gc3FW5R2N;=l3Y326
21G0lO@d1g2j1d2b2W6Jc3FW5R2N;=l3Y32621G0_3\L@d1:19k3d2b2W6Gc3FW5R2N;=l3Y32621G0lO@d1<U4d2b2W6Gc3
FW5R2N;=l3Y32621G0_3\L@d1b4d2b2W6Hc3FW5R2N;=l3Y32621G0RDi;@d1b4d2b2W6W9Hc3FW5R2N;=l3Y32621G0U5UF
`4@d1b4d2b2W6Ic3FW4OR2N;=l3Y32621G0lO@d1b4d2b2W6b1Z7Fc3FW5R2N;=l3Y32621G0lO@d1b4d2b2W6Ic3Fc3c1R2
N;=l3Y32621G0i?R@@d1b4d2b2W60Hc3FW5R2N;=l3Y32621G0lO@d1b4d2=T2W6Z;T1c3FW5R2N;=k1P2Y32621G0S3i555
g2d11SB@d1W4:d2X1Y10a2d3e2d8Hc3FW5R2N;=R1i2Y32621G0g8TG@d1b4d2b2W6Ic3FW5R2N;=CX3@h22621G0lO@d1b4
d2b24R6Hc3FW5R2N;=l3@h22621G0S8hG@d1b4d2b2W6Fc3FW5R2N;=l3Y32621G0lO@d1b4d2b2W6Hc3FW5R2N;=l3Y3262
1G0]D^;@d1b4d2b2W6U8Gc3FW5R2N;=l3Y32621G0]L^3@d1b4d2b2W6Hc3FQ1U4R2N;=l3Y32621G0lO1>d1b4d2b2W6Gc3
FW5R2N;=l3Y32621G0lO1>d1b4d2b2W6Gc3FW5R2N;=l3Y32621G0PDk;@d1b4d2b2W6Gc3FW5R2N;=l3>j22621G0lO@d1b
4d2b2W6Hc3FW5R2N;=:0`3Y32621G0lO@d1b4d2b2W6Hc3FW5R2N;=l3Y32621G0l>A]@@d1b4d2b2W6Hc3FW5R2N;=l3Y32
621G0lO78d1b4d2b2n58U1c3FW5B_1N;=l3=;_22621G0R50YAf8G78B=Cb42S1]1b2n58X1h7Hc3FW5R2N;=l3Y32621G0l
O@d1V4;d2b2W6R3Hc3FW5R2N;=P3KY32621G0lO@d1b4d2b2W6`26d3m5_JYHP1S<5d3m5Qg1W1b76d3m5ib1_5b717d3m5g
4e4c]1W1b76d3m5Wg1a2R1[32d3m58d3]3_2S5fM\DQ1b23d3m5jR14d3m5lHR\13d3m5oT24d3m5lHoV18d3]3_2jE1o2m1
^M<d3m5^4S=R1o8R?0K10c15d3m5bAhGP47d3m5k=c3f3TCP53d3m5[X1:d3m5g4R6gBY4IZD5Q14d3m5g4Tk13d3m5lo13d
3m5j]17d3m5bAXKD083d3m5_A4d3m5_AaE9d3m5\=R4Y@[;0CcF5d3m5iQ1[;04d3m5lo1l56d30l5`6WT1U75d3m5oJX;cI
4d3m5jU1QJ4d3m5WX1dG4d3m5lHQ98d3S4i1Y56]?`P1i24d3S4i1a52d3m53d3m5lS13d3m5bA3d3m5lH4d3m5jE13d3m5c
\14e3]<WT1U75e3]<WT1U7Y<=e3Z:0Q2a1eR1I01101S65e3]<WT1Q1S67e3]<WT1I04U6:e3i;CU8d6FUC_1U7Y<6e3]<a1
eR1U7Y<7e3]<\Kj8I[6Y<7e3Z:0Q2WT1U7Y<6e3i;1AWT1U77e3i;CWT1Q1S6`25e3i;CWT1U76e3]<e?]?S5U76e3[:Q2WT
1U7Y<6e3Z7R5WT1U7kA6e3]<a7eLQ1S65e3]<WT1OU66e3i;CWT1U7\29e3Z:04X1Ca1eR1U76e3]<U8VCj8U72f3\<2f3\<
3f3Q:Z23f3\<`i15f3\<WT10Q15f3d2g9ma1T21g33g3bKRV12R@\F6h3m:1Sc1e4Y<1h3Gj33j3T76W1g5_9a7T2Y6o8W1R
1j3S78\1`2o1_1k1L7i3UW1T2XCm3\90Oi3W2`<o8k3P1k3Ei3@2_1T2^5Y3`1j32P3`2C6_51M63223S1@P4h3`@9LTU15Q
>G;109:I2C^9c2h1j2V1S5Ke2g7h:^5R2Q1i3o2YEn1S255k3cg1[2b:h:o1b5J1>2S1E_13o11Y3025O3]2Md34f2T10]33
K;F=T1\4MX1JT2h2V2>H2AOO1L]1<0?2b10S4m2Z3T2Ef1T2\52i13l3RX1jB=l3kFY4g3f2d1N=m1`1gBc?h41m3Bn3Z1Ij
Ac2b2R1b8EZ6@c4kD0l191S;3n3VV211S\21o35o3Z;Z?>Q52T]1^54P4ab1]ER75nD]<\@h:TE5R4o=T@QS1H4R4o=Vc1H5
R4o=T@QS1H7S43X4m2Rk15l;4S4AQc1RC3T<dh1d14T421V12V4YM3V4f^104V4_X20\41W48X4=m?;fN0iD89X46T@;fN0:
^D85X4oX1X8e:`63X4oX1X82X4lT23X4`5@1X42X4_i12X4eT1Q1_<l1U186R1e4D1g1<k1U2U2JT74j3d1He2;G=>>_6g7?
R1Z?2d1T1_:2Y5]7OX1b130Bm8Ci1<W3T2[2c2W1j1T31l1F011Q=D>DZ5D@Y1]21[LJ]6c4h1l6P6m3DR2b1Q3W1<A]1d4R
29j1MgD_5V3^3]15A<_4Y<S2:fHT<36[2W1U>j89_4\5R21[<2QNU7a34_4og1Q118_4V2m=RO0W1aC82a4Vn16c4[7\4X1>
iF3QNhV1P12e4Y=3jIU4`Z1If4Q4\7W5k7\2^2Y2U1Y5]2U5]1o1U9S2Kb46a2U4Z4:2[15k41h1YAVA2k413k41`]24l4`J
Z1_12l4`W12l4ZJ1l43n4YV1\73]Jdc111Q54T5E\3cF5V5a2S7[H^P13V5T1`81W55Y5a<R2[1mj12Y5jd15YHR2c4b4Y;6
^58RU1Y3]8nH1_55_5c?dGcCmB6_5P8b3P1ZFh34_5h?n[1j:5_5^1TGn2d@1a53a57`o14a5U1hR1S:2b5aW11VB2c5i_27
e5l;0C_U14\?;T7hI>d2f2f2jMd3P2H[75g5aBj5]3g13g5\HU54h5Tb1[Bj:1j5<n5U5U2f;Ih5EY4U;g1_Nd107S6V500\
6_S1e51S63S6THQ@1T61U62V6ZA1V61W61X6=Z6i4aDG21a1m30=j6ULS81Z64[6X<\_1Q>2[6gY22[621[63[6ek1n@2[6d
\23[60c\22[602[6n33[6]3@2[6X<1kb202]6fc11^66b6V\1Ml1e3W17c6R6>0TCZP1m>1f65f6f=a@Y7`D2f6[V14f6m=R
O02f6ei13f6ah1S17f6hA\3U3T6cOI2g644k6i:SCf[13m6k2B7m61i2Bde12aE2m6^31n63n6TLZU12n6cX12n6`9<P7`1k
;Q6a6Q<h5c3X6d3m3f52P7]Q26Q7\?PBP?[:X92Q7kK1Q701S72S7nO3S7nOP:1T703W7YJS8=X7o9P20V5b5[EA3]1k25Y=
3X7YJS83X7o9<2X7o95fG<40V52\7U^11\73\7WCX92\P1a`13_7bI^>2_7QX11_74a7^A[?D1a71c71e71e7:XHl1l5=3e3
\6b6O21g78i7V60V>QI0RCi:7i7UA\1`6WS1m7Q72i7hM6i7T70S?5o61j71k71k73k7\S1Z<3l71Td12l7Vd12l711l73m7
3VQ22n7hM1n71o71P81S82S8Z<2S8`M3S8kLV32S8cY16S8XDW9S<j@o@5S8dY1j@4j@2S8_[22S8d;2S8XW14W8dJ[2@1W8
EY8c9P8A2S6g3_6T2^5Y3]AM6322W1b1\4b43Z8_`1T75Z8j;9T\153Z8if1C2Z8]g11Z81[82[8[52[8a22[8iY18^8Z2nD
0PAQ=VD32^8Z21^84^8Z2P5oP104_8Y1[=\Y12_8Sh12_8lg13_8Y1hf12b8h73b9e<RW11j84j8H0VV23m82U12P>ci12P9
j14P919^12P911Q9AV<V1W744b6DU5Q3Lg7[?l37i7Y5R23U9BfZ14U9BfZ1TQ1JV9Di1`1f1c4i3Ed8aCV:V21J;`2636D0
3Z3`60m38Y9?=jd11C6hA3Y9?04Y9ec1T2C?Y9c1b6_W1g3102S21C6?m3c33Y9mCdR13Y9P1]e14Y9P1id1C7e:^R1XC@4g
>a22]9hY21]9D]@W1l6C:[5U>g8n33g4g926R56m2i1B41b96b92\4cFYM\64c9j\1Z1iH1f94i90gX2F5i9=l^1c6oA2i9@
3i9@]e13i9@a?1i93i9312i9o[12i9V13i9\T2T53i9o[1k36j9C2jn1P3k61j94l9T8f[1V29m916i30c3Q[1\1k71m92m9
13m9162n931n97V:a=1e7]8_DJ1W:1Z:2Z:V:2Z:gh14Z:_b1Y2C2Z:WU12Z:_72^:^`12^:21^:2^:`=2^:YR24`:b_1X?;
1f:1h:2m:Z;2o:f?1o:2P;cU11P;4S;o1Z<\24S;Y\1a7dB1U;5U;\@Z3i5n;1U;;kDA]S10]50]3n;j4g1`11X;3X;Xd142
X;Xd14Z;0mY1kB4Z;0]6_S12Z;02Z;nY11Z;4m=_DP[1f51];1jP21a;04c;b<f>T16c;W3Z9c1R=V12aHZ1Ce;W3g1NnIX1
RE`241381@055R3_:1f;04j;a?6l[18j;a?i7i<_9IEfG8j;\7j2o3f4WNj1Y=4l;h1c<C5m;H>W?W44o;]Q2J[25S<eI_MU
4o87a<O^G0XGf8V71WT1:[<i9U3T1921o8k4UD1[<3]<Q`1S63]<^Ob@5]<^Ob@Q112^<L1^<2`<11`<2g<m11g<6h<2Y9S2
X1Ze15h<\9\3cd1:02l<\?1l<1S=2W=RV21W=1X=2Y=jF1Y=1Z=1[=4`@7_DQ^18RFX=2C0iV1012e=Y=1g=1h=1j=1k=3k=
P6Ud17k==a1T1Z=_9X51l=3m=_DT^13m=_Dd82m=m301_R11n=0:P>04^3_A0i<o11UJ4P>0c3Uf16P>d3?gP13Y22P>ZW12
P>ji13P>d3Uf18P>m52^1125iO3P>0c33Q>VX1bA5Q>mAY5o3]91Q>3Q>4iF2Q>c33Q>c3WQ14R>cFYM\63R>cFfS11T>2V>
Rh11W>1^M05X>10U]1g11Y>3Z>0l=1Z>6Z>0Q6QGTE^;3[>SMcP11_>3a>S@53a>HZ?2a>_?3a>S@[d11a>7c>0k2h1VU10Q
41e>4f>1Z=hf19f>1Z=dS18=\1`2^>4m>ZU1^@o>4n>02Vg12n>YP22n>Y98n>R;S2R20_:b8`92V?`G8V?`GkD36K3o4=e?
R:b4^2Fa3W1<o81NXOd12Z?01[?002]?nA1^?1_??_?jS1K4I2101JX5\211e@3_?1Y23_?[2Rl14_?\L5Z91`?2`?hI1c?1
d?2j?Zm12j?nE1j?3m?iU1k?;n?JS2:kT136Ii2T7k?1P@7]@UQ1V83_>U6[2002_@01`@9`@7\20[S1P7V1T;S96b@Z=0X?
_8ZE7h@\2R@o8ZA[E34j@Qa1U713l@T1WS12n@[h14n@\B]Y1^52ZA_d12\A[h1<eA1`3712j9R2n>f3KUD4eA1mZ1Z94eA]
S1172eAUf12eATX11eA3eAKd`11gA4iA;UJ`E1kA2oAg?6lI<e5V3Z1_;2QBf[12QB_[14QB\3`X1o11RB002TBhj11TB2TB
Pg11VB1^e12kDPS13YBZI?1YB2YBXI1]B01`B7aBd@i<k>Z=U742aBkP24aBl`1g@12aBl`15aBdX1W8g@19bBhAS2iDS34o
26_53cBZFV\11cB8bHW9[1W[1;8T1Y34kBnQ202;kBl4SW12Z308b9b80X13kB^_104mB:oT1jK5mB:oT1jKU18mB3VU12\1
[6oD81mB9mB36_8V@[<\1X>R;6nBaU1W410D2oB91oB5oB[9Y[1W5S24PCb:jU1e;3UC0hf14UC0hf1D3UCif1D2UC]Z13cl
1V>Z12YCVU11YC6[C10g_1bA25[C1h_1bA24[C1[Q221[C4[C2ZQ232bCV]15fCbP1X2g:hA2hC12mC23nC2Q?4nC_d1242n
C22oCmD1oC1PD1PD1UD2UDP`12UD52UD92UDb;3UDmg1j12UDUn12UDbN8WD01o4Q8X4e1Z53WD^H41XD5[D0[4_3XD2[D01
\D3\DYH42]DV\11^D01`D2`De_11aD2cDg@1cD2dD13dDRO04dD;fN01fD2fDjZ15gD1mNjD85gD1mNjD\65gD16fNjD02RE
QJ1UE1XE3XEn[1h22XEPO1ZE8ZE0Z2<\58h5j>1\E4`E12j91fE1gE8gS1]4[2X1S8kI<03jE^Q1\J1kE01oE6PFT2X3[5_=
02PFV92fHjS15QF`U1X12A1]S1;TKn3R4>Z<Y1O_Kn3h1U21iO3US1o=J03VIU2R\1;]GR2U1W4m4V5_5X1W>X?J3UFi=WZ1
3_R1dGnD01VF6Zc1V4Y1l1Y4o701nG9TJ;U1h72S<n6Y8Z91XF3XFnU1F00004\FY?e<PK2\FPg1002hf1l75^F`R1O101\V
101_F4UK_E_Ld102`F^83nLTDi5001Pb11fF1ZS11PG1RG1SG7mb10\10H5103WGd2hL004\G\9U>W1:]Gj6V520jHk5b8?n
79]GL[:3P4E[P1]4e14]GYBBRQ11]G:]Gj6]4YH5h3^4n7h813_G\8`@3_G4T82_GWH3`GS2iM2aGS8002]P2m33dGT8P31e
G3eGR8\A3eGc7gc12eGB:fGY1]1c1d7]4K_1XS1g52iGSg12iGgT11iG1jG3jGb712nG:3nGb2S_1BoG80EG=[2\2N[1P8X7
00U2Z1XKY31oG5PHn7=Y4j54PH7kR1`>1hZ101RH3RH_?k23SHHc?4SH=J`52XHiA1XH1YH3YHVCiM1YH?YH4^5R2X2o2h5B
Q:Q8X73=]501\H2\HWA2\HTL2\Hc?1aH1bH2bHbH3oHGb?4eH:[?PU14eHo1cFh31gH3hHa8cZ12hHa81hH4[Og2SX1T95lH
D]2lD[53lHJmb13lHPAo61mH4mH\Y1083PIS5k51RI2SI\R15TI6cG2n;4TIX6dAlP11WI3ZISG24[I]8U?VM2[I]c11\I01
`I2eIi7:eIi7o70Q7SHDf41S2;eIX7@m[10C00b28Y14fI9_g1i21fI3gIT6`@1gI4eNYMS191mJ1iI6SR1d7XT10011bQ12
jIbj11lI2lIPI3mIIP99mInT12Z308^1\8k62mI]k11oI2QJ21RJ2TJj52UJ^24UJ1d_1Y42UJeb11UJ1WJ1YJ1ZJ3[JQ>^;
2[Jd<3f\20\44\J`d1e2n11`J1aJ5bJ7R4_?`R12dJef12dJ]k11dJ2dJYf12dJm71gJ3gJQ7n13hJga1k62hJ31hJ1jJ4mJ
W=[2eT11mJ1oJ4PKZ?b<=1QK1TK1UK5WKf3m3]2^]11WK1e]11XK1XK2YKfd11^M1ZX201X_11jO1^K3Xm1Q?^52`KVc12`K
V82d`1QG01]M2gQ1W41fW101Zb23cKoe1S103VR1Bh53fKlc1a32hK\X101iK2iKj<1jK3kK0h]11lK1mK2oKXg11PL3PLg8
kZ11VL02`V1fW103WLU9Y:01XL1Y\21XS101Vb101nQ1001Q^20005dLXE`J7001gL0002kLQ[1001nL1mf11jY201TM5]O?
2dU1a;001mO003hOU2k45mT1R9dGh8a21lQ10003VMW7f:7]W1`CF]19o@k22Zj1V21bT11WM003XMl6Q53XMV5b;2[i1]63
oa2002bR1_32cR1_31ZM2ZMSC1]Q1001[M1l]12UQ1k8003]M\:S85_M^`1T4111b_12cMTZ11cM1XR11XR14eS1VKT?32\a
1oQ12bQ1ia1001ZV11gM1gM02ROW;002lMkg11lM1lc16mMY?_8c?7_51QN2SN[A3SNZ8_61XN1ZN1\N4\N\8h3X52\N^A2]
Nk;2bZ1h55_NY3i1[:[25_NS5[:M]S11_N1aN2bNQ:1eY11dN2eNgN1eN2fN^72hNn93TW1o:22mNo52mNT33mN`<12mN^31
mN3mNcLb24nNF`3h<3nNlCYA1PO2POfa12TOYB1TO2UOj11UO1WO1iW11YO2ZORV11\O2]O11]O1]O2`OPM2`Ok:1cO9dO\6
YNf7e10c2S3U22dOZ@2dO`@3dO[1T?2dO`@4eOX2[2hZ13eOdY1P<2gO004hOk>^S132hOV^12hOf21hO4iOZ5`2F1jO2kOa
@6kOC2h7^2U<1kO1lO3lOS9[22lO`@1mO1mO1oO2QP1]72SP1a:1UP1002YP1b51YP12YP1b51[P11]P13_P12lT101`P12`
P132`P131eP11]V12Xm111kP11kP12lP1Q[11lP11mP12nP1Vb11nP12PQ1b21WQ11XQ11YQ101[Q12[Q1m82]Q1i?1`Q101
Va21hQ12hQ1^\11iQ11lQ12nQ1Q51PR12Q^1[?7PW1l1j6kM4W3001TR11VR12XR1o23XR16d12XR1T:4XR1n@f<S22XR1n2
1\R13]R1Z;]81_R12_R1T<3_R1Z?_G0002`R1^21aR103`W1_GYD1mS11nS12bR1_31cR14cR1e2Il801dR10003hR1Z7^Y1
1hR12jR1\21jR12kR1d11lR11mR11oR12oR1k6001Xm11PS12PS1W`101QS12SS1R\11US11VS12VS1i<3VS11i^13VS1eKg
51XS11ZS13ZS1`3g34ZS18?e24ZS1X3e1mU11[S11\S15^S1Cb2WT101^S13_S1R8WO1bS11bS11cS11eS12hS1bI1hS11iS
11jS12jS1a51mS11mS12nS1jO1QT11ST12ST1gS102XT1]91YT11ZT12[e1_B2]T1b21]T12]T1A1^T11bT12bT1i:001e\2
3cT1`>@1cT12cT1SV11Vb101hT11iT13iT1h9T11kT11\h101mT11oT13oT1dEo53PU1oERA004SU1[=Y9mE1UU11XU101YU
12ZU162cU1Y]11fU13fU1f4b22fU1f401gU10002iU1cZ11jU11nU11oU12SV1jZ11SV12VV1o:1VV11WV11XV12XV1V@1YV
11ZV12^V1l[11^V11`V12`V1B1aV11cV16fV1fV1G0001eV13gV1jD;2iV1h30001lV102W^1004QW1PW1R5@1QW11RW11SW
10001UW11VW11XW1003[W1P1e901\W14\W1c1Q2G05_W1[66P4VG2`W1ZL1aW12bW1k22cW101cW11dW12eW1o601fW11fY1
02kW1nU101PX11UX11VX12WX1Y61fo15XX1@bS1V1i21YX19YX1[T100M^31T2900001ZX101`h11[X11P_11]X1001_X101
aX12aX1iY1002dX1`W12eX1T53eX1T5VU11eX101fX12fX1<1gX1003lX1US1c21i\201Y^11PY12]^2c41SY11TY11UY11W
Y12\Y1R31]Y11_Y11`Y10001dY10001gY103iY1WY131iY11jY1002mY1`R101oY11QZ11SZ1001UZ101XZ11\Z1001bZ11c
Z11dZ12eZ1SW11gZ12hZ1Z31hZ1000002kZ1bW11kZ102lZ1]S104nZ12@Y:3nZ12@1R[12S[1]12S[1X11X[11\[101][11
^[13a[1SI^11a[12a[1YQ12a[1K1c[11c[13d[1?QG1d[11h\11i[13k[1ST1f23l[1CSG2l[1C1l[12m[1QA1m[11o[12[\
1QW12[\1\Y12\\101\\11]\12]\1aU12]\1bQ12]\1dU14]\1eU1112]\1iR12]\1Y31^\11_\11`\14a\1\Oe322c\1TG1c
\16f\1VK@M3_75f\1VK@M32f\141f\11m\12m\1SV12S]1ZK1T]11V]16X]1\6k1k3K81X]12Z]1W31Z]12Z]1S301^]12^]
1T>2^]1X>1_]102c]1gQ11c]11d]11e]11f]11h]11i]10001P^12P^1fT12P^1dG2S^1W41S^11T^11U^11U^11Y^11_^10
1`^11b^12c^1X11e^11P_12P_111S_12S_1>1T_11U_11V_12V_1P71W_11W_13W_1Q7C1X_13Z_1PS104Z_1PS10L1\_11]
_11^_12^_1mR11__11b_101c_12c_1U41g_11k_12k_1bH1l_11n_11Q`11R`12R`1d;1\`11^`11_`12b`1hH1c`11d`12d
`1VR13h`1c5N01m`11b]21Xa11Za11[a12]a101]a11^a11aa12da1ZL1da11fa11ga13ga1\2^71ja102ka1hE1la11na13
Pb11ZK1Sb12Sb152Ub1TJ1Ub12Vb1SO1Vb11Xb12Xb1b91[b12[b1lD1\b11^b11`b11bb12cb111hb12lb1]@01mb11oc13
ob1o2n92Sc1QJ1Sc13Tc1?02Uc121Wc101Zc101ec12kc1YD1lc11oc11Td12Td101Ud13[d10Q13[d10K4[d10i1ZJ5[d1J
1212[d101[d12[d1O1ad106Re1_6X1Q1Z9S72Ue101Ve11Xe14Xe11201Ye12\e1\P11\e13]e1`814]e1`8111]e101^e12
`e1_>1`e11ce101ie12ke1bB1le11ne13oe19C2Pf15Aln1h5>1P7=00M5NY21U20422Tf1WC1Yf11^f13^f1E=2^f1S11_f
11af11bf12ff1=1ff13lf1:lC1lf12lf1WD1mf11nf11of12Vg103Vg10lC1Yg12[g1`61[g12[g1^51bg11dg11gg12ig1i
H1lg11lg11_e21og13Qh1[B=1Qh11Xh13[h1192[h112`h1`51`h12`h1Q22ah1[D1eh11lh11mh11nh13oh1X1a43Pk13`>
1\i11ai11gi101ji104ki13101ki13oi1101Rj11Tj11Uj12Uj1B1Xj14Yj18_1g:2Yj182^j1Y91^j12bj1P51bj14ej1X;
6S61gj13mj1WBR51nj102_k1[21`k12ak1g12bk1e11bk12ck131ck12gk1R11gk11Xm103Vl1CT12Vl101Wl13Yl1\Ba12_
l1Q13al12R=1bl13cl1[<[53cl1o7g12gl1U11hl12jl125jl12j2Fm31kl11ml11ol11Pm11Qm11Rm13Wm1A84Wm1A];o92
Xm112Xm111Xm13n`21B2`m1g;1am12am1c;1cm11gm11im13nm11j91om12om1[D2om1g;1Qn11Rn12Vn1k55Zn10hC=h12e
n1R41en11ln13mn1aEd14Xo1S1c8F3Yo1b2g71\o11fo11ho11TP21ZP21\P21dP21hP21oP21VQ21WQ22WQ2h23ZQ2hAd21
lQ24gR211002oR2G2oR2;1oR21PS22QS241QS23RS2n=12US2o?2VS2B1VS22VS2A3VS2A11WS21XS21YS21ZS22[S2<1[S2
2[S232[S2=01]S21^S201`S21`S21bS22cS2701m^21eS21fS22gS201gS21hS21iS201QT22UT201UT21VT21XT22cT2D1d
T22dT2_11fT21hT22iT2X10001mT21TU21ZU22[U2N001]U21jU21cU22cU2j72eU201fU21jU21mU21PV21RV21ZV22ZV2_
11[V21i^23i^2W611bV21\W21`W22bW2Y21dW22dW2T>01gW201hW201kW22lW2A2mW20001PX201RX21TX21UX201WX21[X
21^X22^X2Y=1fX2001oX21PY201XY21ZY22ZY2d41f]21\Y23\Y2_501aY21bY21dY21gY202kY2o41kY22lY2n41^Z21`Z2
3bZ2m6i21dZ21oZ21Q[21U[21X[21a[23n[2e321n[2001P\22Q\2d42R\2c21S\24S\260i61X\21Y\22Z\203Z\20o65Z\
20X5C05Z\20l50Q13Z\2j6l23Z\20U13Z\20l54Z\20IR53[\2Ie51\\24\\20j505\\20j50Q13]\2j501^\21_\22_\2P2
3`\2k6S21a\22b\201c\22c\2g62f\201h\21h\21i\22i\2^53i\2[6@2j\2R11j\21k\21l\23m\20U22m\2^81m\21n\2
1P]22P]2Q14P]2U1n4@2Q]2V44Q]2m4001Q]21R]21U]22U]2J1\]21\]22]]2_42]]2m43]]2I01]]21^]22^]2i21_]21c
]22c]2f42d]203d]20e51d]22d]2c43f]2m122g]2W41g]22j]2K1j]204m]2c1Ce21n]21o]21P^22P^2b32Q^2V51R^22R
^2n41V^22W^201W^22X^2W21X^21Y^21Z^23Z^2182\^2k31`^24`^2b31103e^2b301g^201i^21j^23m^2Z1]31n^201P_
22Q_2Z21R_21S_22S_2b42S_2Q404V_2Ib1S11[_201`_21a_22a_2001b_201d_21e_21g_21m_20002o_2f21P`22P`2f2
4P`27Z1S11U`22U`2g12X`2]31X`22X`2R51]`21^`21_`21a`201d`201e`21g`21j`21m`23n`2E`13n`2NW11n`21Qa21
Sa21Ta21Wa21ab2001\a22\a2K2]a2J3]a2J01_a21ca21da201ia22ma2h11ma23ma2W1@3oa2001oa21Rb23Sb2111Sb21
Vb21Xb22Xb202Xb2R11Zb22[b203[b20L1[b21\b22\b2L1^b21ab21bb21gb22jb201jb21kb22mb291mb21Qc21Sc21Uc2
1Wc21Xc21Zc22[c2U21[c21\c21]c21^c22`c2X21`c23`c2X201ac21bc21fc21kc21oc21Qd21Vd21Zd21_d21`d21id22
id221jd21md21Pe22Qe211Ue21Xe21[e21\e201ae21ce21ge21he21ie21ke21Pf21Qf21Tf2[201210;0mo13345467891
210;0mo133454678:;<10;0mk1=34>?@7AB;C10;0iY1D34>?@7AEFG10;0mo1H24I7JKLM00;0mi1N14OP1LM00;0mm3N14
OQ1R1S110;0mm1T124U17V1W1X1S110;0mi1Y124U17V1Z1[1\110;0mY1]134^1_1`17a1b1[1\110;0mi1]134^1_1`17a
1c1[1\110;0mo1]134^1_1`17a1d1[1\100;0mY1e134^1_1`17a1f1;g110;0mi1h134^1_1`17a1i1j1\100;0mY1k117l
1m1n1o120;0mY5P234Q2R2S27T2U2n1o120;0mi5P234Q2R2S27T2V2n1o120;0mY5P234Q2R2S27T2W2n1o120;0m\5P234
Q2R2S27T2X2n1o120;0mY1P234Q2R2S27T2Y2n1o120;0iY1Z234Q2R2S27T2[2\2]210;0im1^21?_2`2a2b210;0im1c21
?d2e2f2g220;0mX1h20i2j2k200;0mm1l234m2_1n27o2P3;C10;0mk3Q334R34S37T3U3;C10;0mk3V334R34S37T3W3X3g
120;0mm1Y334Z3R2[37\3]3X3g120;0m]1Y334Z3R2[37\3^3X3g110;0mi1Y334Z3R2[37\3_3;C10;0mk1`324R37a3b3c
3b210;0mi1d334e3?f37g3h3c3b210;0mi1d334e3?f37g3i3c3b210;0mm1d334e3?f37g3j3k3l300;0mi3m334n3R2o37
P4Q4k3l300;0mi1m334n3R2o37P4R4S4l300;0mY1T414U4V4S4l300;0mY1T434n3R2o37P4W4X4Y410;0mk1Z43_1[47\4
7]4^4X4Y410;0mk1Z43_1[47\47]4_4X4Y410;0mk3Z43_1[47\47]4`4X4Y41020mk7Z43_1[47\47]4a4X4Y41190mk3Z4
3_1[47\47]4b4Fc410;0mo1d424e47f4g4h4h41040Y8i427j47k4l4m4m41040iY1n427j47k4o4P5P51040iY1Q527j47k
4R5S5S51040iY1T527j47k4U5V5V52040Y8W527j47k4X5Y5Y51049iY1Z517[5\5Y5Y5104>iY1]527j47k4^5_5_51140i
Y1`527j47k4a5b5b50141iY1c527j47k4d5e5e50140iY1f527j47k4g5h5h52140iY1i527j47k4j5k5k51140YY1l527j4
7k4m5n5n51140iY1o527j47k4P6Q6R600;0mo1S62464T6U6Q6R601;0mo1S62464T6V6;R600;0mk1W62464T6X6Q6R600;
0mk1S62464T6Y6Z6m410;0mY1n437[67]4_1\6]6Z6m410:0mY1n437[67]4_1\6^6X1_610;0mY3`634S3R2a67b6c6X1_6
10;0mh3`634S3R2a67b6d6X1_610;0mi3`634S3R2a67b6e6X1_610;0mo7`634S3R2a67b6f6X1_610;0mo1g634S3R2a67
b6h6X1_610;0mi3`634S3R2a67b6i6X1R610;0mo1j634S3R2a67b6k6X1_610;0mi5`634S3R2a67b6l6X1_610;0mY1m63
4S3R2a67b6n6X1_610;0mi3`634S3R2a67b6o6X1_610;0mi1`634S3R2a67b6P7X1Q710;0mi1R734S3R2a67b6EPP81P10
P10P10P10PP11P13P10PP11P10P10424241PP41P21P81PP21P21P41P81da7QDg3`DX_1PDXf5QDh3PDZS2PDaQ2PD[f5PD
lQ2PDmP2PDlQ2PD[f5PDnS2PDZS2PDoS2PD[f5QDi3QDj3PD^f5PDTl1PD_f5QDk3PDaf5QDl3PDaQ2QDm3PD[f5PDnS2PDH
QDn3PDZl1PDam1PDHPDgf5QDo3PDjf5PDaQ2QDP4PDlf5PDaQ2QDQ4QDR4QDS4PDRg5PDQg5QDT4P@Um1QDU4QDV4QDW4Q@l
2QDX4QDY4QDa2Q`1j2QDZ4PDHPDUm1SD0`Ebg5`Ecg5`Eaf5`E4`El8`Ej8QD[4aD0`Dl6`Dm6`Dj6`Dk6`DX2`DZ7`DTl1`
DnS2`DRl1`Ddg5`Deg5`D4`DZ1QD\4P@oR2Q@]4WD0QD^4XD0aD`2`DTl1`Dmn1`DRl1`DX2`DZ1`D_f5`DnS2`Dbg5WD0QD
\4QD^4XD0QD_4WD0PDZS2QD`4XD0WD0PDlQ2QDa4XD0`DTl1`DZ7`DX2aD0`DQ1`Dc7`DW9PDZS2QDb4QDc4WD0PDlg5XD0P
DoR2QDd4aD`2UD0WD0PDlg5XD0`DoR2PD\T2QDe4PDng5QDf4PDHQDg4`Dl6`Dm6`DO`DM`DTl1SD0PDmS2QDh4QDi4QDj4S
D0QDk4PDaQ2QDl4QDm4QDn4QDo4PDok1`DTl1`DRl1`DnS2`DZh5QDP5Q@a2Q`1j2WD0QDQ5XD0PDaf5QDR5WD0QDS5S@0QD
T5XD0PDcg5QDU5UD0WD0QDV5XD0SD0QDW5QDX5TD2QDY5QDZ5PDaQ2PDeh5PDik1PDnS2PDaQ2QD[5QD\5PDaf5QD]5PDaf5
QD^5PDMPDaf5QD_5PDHQD`5QDa5PDMPDVl1QDb5PDRi5PDo6QDc5PDXf5PDo6QDd5QDe5PD^l1PDUi5QDf5QDg5QDh5P@af5
PDY7QDi5QDj5QDk5P@af5S@0QDl5QDm5PD`h2QDn5QDo5TD2PDcg5PD[i5QDP6PD^]2QDQ6QDR6PDaQ2QDS6QDT6PDQl1QDU
6PDQl1QDV6QDW6QDX6QDY6QDZ6QFo2TD2WD0QD[6XD0`EPk5`EQk5`En[2QD\6QD]6QD^6QD_6QD`6PD_Q2QDa6QDb6PDaQ2
QDc6QDd6QDe6QDf6PDZl1QDg6QDh6PDi6PDPi5QDi6QDj6QDk6PDXf5QDl6QFo2TD1WD0QDm6XD0SD0TD2QDn6WD0QDo6XD0
QDP7PDn6WD0PD`k5XD0PDaf5WD0QDQ7PDik5XD0PDnS2PDhk5QDa2WD0PDnk5XD0PDcg5PDaQ2Q@W3QDR7QDS7TD2QDT7QDU
7PDaQ2PDVl5QDV7QDW7QDX7QDY7TD2PD\l5PDQl1QDZ7PDok1PDRl1QD[7PDok1QD\7PDPP2QD]7PDfk1PDbg5QD^7PDal5Q
D_7QD`7QDa7QDb7QDc7QDd7PDeg5QDe7QDf7PDll5QDg7PDaf5`DV9QDh7TD2QDi7QDj7QDk7QDl7TD1QDm7PDgh1QDn7QDo
7QDP8QDQ8QFR8TD1WD0QDS8XD0QDT8QDU8QDV8QDW8QDX8PDQP6QDW8QDY8QDZ8PD_f5QD[8QD\8TD1QD]8QD^8PDkP6QD_8
QD`8PD_f5QDX8QDa8Q`1j2QDb8QDc8PDah1QDd8PDQl1QDe8PDcg5QDf8QDg8QDh8QDi8PDSQ6QDj8QDk8QDl8PDaQ2QDm8P
DYQ6QDn8PDYl1PDQS2PDYl1PDPl1PDaf5SD0QDo8PDaQ2QDP9PDoR2QDQ9QDR9PDoR2PDdh1PDTl1PDV8PD^Q6QDS9TD1QDT
9QDU9P@Wl1QDV9QD]7TD2QDW9QDX9QDY9TD1QDZ9PDiQ6QD[9aD1PD^Q6PD_Q2QD\9QD]9QD^9QD_9PDaf5aD`9`DlQ6PDn:
PDaf5QDa9Q`1j2QDb9QDc9PDaf5aD1QDd9PDaf5QDe9SD0QDf9QDg9Q`1l2QDh9P@Wl1QDg9Q`1l2WD0QDi9XD0QDj9`DoR2
`Dcg5PDYl1QDk9TD2QDl9PD4PDYl1`DcW2`D>`DRm1`DWl1`DPS2`DRl1SD0QDm9QDn9QDo9QDP:QDQ:PDXQ6QDR:TD2QDS:
QDT:QDU:TD2QDV:QDX8TD1PD\S6QDW:QDX:TD1PDaf5QDW:QDY:WD0SD0XD0QDZ:TD1QD[:QD\:QD]:PDaf5QD^:QD_:SD0Q
D`:QDa:QDb:QDc:QDd:PDj6QDe:QDf:PD_f5QDg:QDh:QDi:PDkP6QDj:QDk:QDl:PD\f5TD6PD4TD3QDm:QDn:PDaQ2QDo:
QDP;QDQ;QDR;PD_Q2TD2QDS;PDTl1QD`6TD3QDT;QDU;PDXf5TD5PD4S@0QDV;PDhU6TD6PD4QDW;TD2PDoe1QDX;PDoR2PD
jb2PDHPDk_1PDXf5P@_Q2QDY;QDa2Q`1j2WD0QDZ;XD0`D]V6`@af5`Dkm1PDVl1QDa2Q`1j2WD0QD[;XD0PDnP2Q`1j2WD0
QD[;XD0QD\;QDU8PD_i1QDa2WD0QDj6QD];XD0PD^Q6PDcW2PDZS2PDW:QD^;PDle1QD_;PDV7PDXf5PD_f2PDaf5PDi6PDR
]5PDaQ2PD_V6QD`;QDa;QDb;PDTl1PD_V6PDeg5PDPS2QDa2PDcV6PDaf5PD^;PDcg5QDc;QDd;PDgQ2PDfV6WD0QDk2XD0Q
De;QDf;aD`2`D^6WD0QDg;XD0VD0PDiV6QDh2S@0S@0QDh;QDi;QDj;QDk;PDTl1PD_Q2QDl;PDoR2QDm;QDn;QDo;QDP<QD
Q<TD3QDR<QDS<QDT<QDU<PDYl1PDQW6PDif5PDRW6QDV<QDW<PDQl1QDX<TD3PDaf5PDgBQDY<PDoR2QDZ<QD[<QD\<QD]<P
Deg5PDXW6PDTl1QD^<QD_<QD`<QDa<QDa2Q`1j2WD0QDb<XD0`@QW6`@nS2Q@`2QDc<QDd<PDQW6QDc<QDa3PDQW6QDe<P@o
R2Q@h2QDf<QDg<WD0PDm:PDaQ2QDh<XD0QDi<QDj<QDk<PD\9PDoo1PDaf1PD]f5PDeW6QDl<QDm<QDn<QDo<Q@P=QDQ=WD0
PDaQ2QDR=XD0QDS=QDT=PDSl1PDiV6QDh2QDU=PDiV6QFV=QDW=Q`1j2QDX=QDY=QDZ=QD[=PDHPDTX6PDcg5PDRl1PD_Q2P
DUX6PDbg5PD^Q6QD\=PD^Q6PDZl1QD]=QD^=PD^Q6PDUk5QD_=QD`=PDig1QDa=QDb=QDc=QDd=PDoR2PDaQ2QDe=QDf=TD2
QDg=QDh=QDa2Q`1j2WD0QDi=XD0QDj=QDk=P@Ue2QDl=PDoR2PDn7PD]f5PDo9PD_Q2PD\[5QDm=PDfX6PDgX6PDZl1QDn=P
DiX6PDRl1QDo=PD_f1PDXf5S@0WD0QDP>XD0WD0PDHXD0QDQ>QDR>P@oR2QDS>Q@c2Q@d2PDnQ6QDT>PDoR2PD^o1QDU>QDV
>QDW>PDoR2PDTl1PDfg5PDoR2PDcY6PDSl1PDcg5PDdY6PDeg5QDX>QDY>PD_i1QDa2Q`1j2QDZ>WD0QD[>XD0QD\>S@0QDW
3QD]>QD^>PDPl1QD_>PDcg5QD`>TD2QDa>QDb>Q@c>QDd>QDe>P@PP2QDf>PDaf5`DaQ2QDg>QDh>QDi>QDj>QD]>QDk>PDP
l1QDl>Q@m>QDn>QDo>QDP5Q@a2QDP?QDQ?PDSl1QDR?PD_Q2PDa`5QDS?QDT?QDU?QDV?PD_Z6QDW?TD2QDX?QDY?QDZ?QD[
?PDgZ6PD^i1PDhZ6PD_i1QD\?QD]?QDe6TD1QD^?TD3QD_?PDaQ2QD`?PDHQDa?QDb?PDfg5PDZl1PDY7SD0QDc?P@n6Q`1j
2QDd?QDe?QDf?P@n6Q`1j2QDd?QDe?QDg?PDaf5QDh?QDi?QDj?QDk?`Dl6`Dj6PD_i1QDa2QDg?QDl?SD0QDP5PDTi5PDaf
5QDm?QDn?P@i6QDo?QDP@QDQ@QDR@QDi?QDS@QDT@WD0QDg?XD0QDY8QDT@WD0QDg?XD0QDU@QDV@PDgc1QDW@PDi6PD`5PD
me1PDi6PD`5QDX@P@oR2QDg?PDaf5QDY@PDif5PDRW6SD0PDZl1PD_Q2PDmP2PD\T2PDaf5QDZ@PDlR2PDaf5QDZ@QD[@PDa
f5QD\@PDHQD]@QDl?PDnS2PDaQ2PD_[6PDoR2PDaf5PDaQ2PD`[6PD]Q2QD^@SD0QDc2QDc?PDU7QD_@QDc?PDU7QD_@QDe2
TD1WD0QD`@QDa@XD0PDR@PDW[6QDW?QDb@PDaf5QDc@QDd@QD[5QDe@PDR:QDf@QDg@QDh@TD1QDi@PDZl1PDo6SD0PDZl1S
D0QDj@QDk@QDl@PDUi5Q@m@QDn@QDo@QDPAQDQAQDRAPDme1QDc?QDSAQDTAQDUAQDVATD2PDUl1QDWAQDXAQDYAQDc?QDZA
QDd2S@0PDk[5`Daf5`DY>QDe2TD2WD0PDk[5XD0QD[AWD0PDk[5XD0QD\AQD]APDY7QD^APDme1QD_ATD2WD0QD`AXD0QDaA
Q`1j2PDSP6PD_f5PDoe1PDSP6PD_f5QDa2PDZl1Q@bAQD2QDk@Q@bAQD2QDb2QDc?QDcAP@n6QD2QDb2PDTi5PDaf5PDTi5P
Daf5PDi6SD0QDdAWD0QDeAXD0WD0QDfAQDgAXD0QDhAWD0PDHPDm[6XD0PDHQDiAWD0QDjAQDkAXD0QDa2Q`1j2WD0QDlAXD
0QDmAPD\T2QDnAQDoAPDZ\6QDPBQDl:QDQBQDRBSD0PD_\6PDaf5QDa2PD`\6PDaf5WD0QDSBXD0QDTBPDXf5S@0WD0QDUBX
D0QDVBPDTl1PDh\6PDoR2PDcm1PDi\6QDWBQ@a2WD0QDXBXD0WD0PDcm1XD0Q@g2QDYBaD`2`Dbh1`DhU6QDZBQ@a2QD[BQ@
\BQD]BQD^BQDk@Q@_BQD]BPDn\6QD`BPDHQDaBQDbBPDZl1QDcBPDZ]6QDo2QDdBTD1PDkg5TD2QDeBQDfBQDj2QDgBQDS>T
D3QDa2Q`1j2PD`S3PD`S3QDW3UD0WD0PD`S3XD0QDhBQ`1j2WD0QDiBXD0S@0QDW3QDS>TD3QDa2Q`1j2WD0QDjBXD0`DnS2
`Dcg5QDkBTD4WD0PDT6XD0WD0QDlBXD0QDW3QDmBTD1QDnBQDoBQDPCPDlQ6PDcg5PD[a2WD0PD[a2QDl:QDQCXD0QDRCQDS
CQDj2QDTCQDSCQDUCTD1WD0PDm]6QDSCXD0WD0QDVCP@aQ2PDm]6QDWCXD0QDXCQDYCQ@ZCQD[CQD\CPDhU6QD]CQD^CPDQ6
QD_CTD1P@Wl1QD`CQDaCP@ZS2QDbCQDcCQDdCQDeCQ@a2QDfCTD1QDgCQDhCQDiCQDjCPDVl1QDa2QDkCQDlCPDhS2QDmCQD
nCQDoCQDPDQDQDUD0QDRDTD1QDSD`@aQ2`@Wl1`D_Q2`D`Q2`DZm1QDTDTD2WD0QDUDXD0QDVDQDWDPDUm1PDcX2QDXDWD0P
DRg5PDhW2XD0QDYDQDZDQD[DPDZ_6QD\DQD]DP@Rl1PDnS2PDZ_6QD^DQD_DPDc_6QD`DQDaDQDbDPDZl1WD0PDXf5XD0SD0
PDZl1QDcDSD0QDdDQDeDQDfDSD0QDgDP@lf5P@^Q6WD0Q`1j2QDhDXD0QDiDQDjDQDkDSD0QDiDPDS]1QDlDQDmDQDnDQDoD
QDPEPD_Q2WD0QDQESD0XD0QDa2WD0PD_Q2QDQESD0XD0`DoR2`DS`6`D_W2WD0PD_Q2QDQEQDREXD0WD0QDSEP@oR2QDTEXD
0PDVl1QDa2QDUEQDU8QDVEQDWEQDdCQ@l2QDXEPDTl1QDYEQDZEPDaf5QDYEQD[EQDdCQDa2WD0PDZl1QD\EXD0QD]EQDdCQ
D^EQD_EWD0QD`EXD0QDaEP@lS2QDbEQDa2QDcEQDdEQDeEQDfEPDRl1QDgEPDRl1PDRl1PDaQ2SD0PDe`6PDZl1Q`1j2PDaQ
2QDhEQDiEQDjEQDkEPDcR2PDQW6QDlEPD]T2PD^T2PDPS2PD_f5QDmEPDme1PDi6QDnEPDbg5PDh]1PDHPDh`6QDoEPDaQ2Q
DPFPD_Q2PD^<PD[d1PDaf5PD_Q2PDPV5PDkj1PDPl1PDaf5PD_Q2PDPV5PDeg5PDm`6PDTl1PDm`6PD]f5PD_Q2QDQFPDa_5
PDbg5PDhh1PDo`6PDRl1PD_Q2QDRFPDbg5PDPa6PDTl1PDQa6PDTl1QDi2PDRa6PDaQ2PDSa6PDaQ2PDaQ2PDTa6QDi2PDRl
1PDhm1PDUa6PDnS2PDaQ2QDSFPDQP2PDoR2QDTFQDUFPD_Q2PDPa5PDoR2PDaQ2PDWa6PDP@PDaQ2PDXa6QDVFPDZa6QDWFP
D[a6PD`5PD`5PDaf5PD\a6PDlX6PDUo1PDcg5PD[f5PD^6PDWo1PDPm5PD^6PD_Q2PD]a6PD^6QDXFPDaf5QDYFQDZFPDXf5
PD_Q2PDXf5PD_Q2PD`a6PD`a6PDhi1PDaa6PDT=PD^Q6PDT6PD^Q6QD[FPDT6PD^Q6PD\j1PDV?PD^Q6PDY]5PD^Q6PDYAPD
^Q6PDWm1PDba6PDca6PDca6QD\FPDQl1PDaf5PD_Q2PDfa6PDTl1PD_Q2PD^j1PDoR2PDga6QDo5QDi2PDda6PDP@PDha6QD
]FPDZl1QD^FPD_Q2PDja6PDoR2PD_Q2PDka6PD_f5PD_Q2QD_FSD0PD_Q2PDoa6PDaf5PD_Q2PDn7PDbg5PD_Q2PDTf1PDS;
PD_Q2PDTa6PDoR2PD_Q2PDPb6QD`FPDZS2PDgh1PDVl1QDaFPDRb6PDfk1PDnS2PDZ_6QDbFQDS5PDo4PD]f5PDSb6PDme1P
DW^6PD_Q2PDTb6PD]`6PDS]1PDT=PD^Q6PDaf1PDgh1QDcFQDi2PDRa6PDTl1QDi2PDUb6QDdFQDi2QDeFQDfFQDgFP@ok1Q
DhFPDok1QDiFQDjFPDdQ2PD^f5PDaR2PDQW6PD_Q2PDTX6PDlj1PDaf5PDRl1PDZb6PD]m1PDRl1QDi2PDn?PDTb6PD_9QDR
;PDaf5QDi2PDU^5PDXk1PDTl1QDkFPDVl1PDSl1PDio1PDRl1QDlFQDmFPDQ9PDfg1QDnFQDoFPDjS2PDaQ2QDPGQDQGQDRG
QDSGQDgFQDTGQDi2PDUa6PDb_5PDoR2PDmf2PDoR2PDaQ2QDUGQDVGPDTl1PDT^5PDaf5QDo5PDab6PDaQ2PDbb6PDRl1PDa
Q2PDio1QDWGPD[f5PDoR2QDi2PDP@PDjV6PDdb6PDeb6PD^6PDZa6QDXGQDYGQDZGPDRm1PDme1PDW^6QDLQD[GP@oR2P@aQ
2QD\GQD;PDaQ2QD]GQD4PDPl1P@_Q2QD^GQD4PDS]1P@_Q2QD_GQD4PDaQ2QD`GQDaGQD4PDoo1PD]f5PDoo1PD]f5PDS^5Q
D4PD_f5PDT^5QD4PDRc6QD4PDaf5PDSc6QD4PDSl1PDoR2QDi2PDRS2PDaf5QD6PDQl1PDTc6QD6PDaf5QDbGS@0QDcGPDS]
1PD_Q2QDdGQD6TD2PDTl1QDi2PDRa6QD6PDaQ2QDeGQD6QDi2QDfGPDQl1QD7PDaQ2QDgGPDoR2QD7PDaQ2QDhGQD7QDiGQD
7PD_Q2QDjGQD7QDi2PDgb6QD7PD_Q2PDag2PDcg5QD7QDkGQDlGQD8PDaQ2QDgGQDmGQD8PDaQ2QDnGQD8PDaf5PDPb1QD8P
Daf5PDaQ2QDoGQD8QDi2QDPHQD8QDi2PDfV6PDRS2QD8PDm=QDn5QD8PDQl1PDaf5QDf8PDQl1PDaf5QDf8S@0PD[d1QD9TD
2PDRl1QDi2PDfc6QD9TD2PDnS2PDgc6QD9QDQHQDRHQD9P@`Q2PD\l5PDRl1PDaQ2QD9QDi2QDSHQD:PD_Q2QDTHS@0QDUHQ
D:QDVHQD5Q@WHS@0PDlc6PDRl1QD5QDi2QDXHQD5QDg2S@0QDYHQDZHQD5QD[HTD1QD\HQD5TD2PDUi5PDkd2QD5QDg?PDaf
5QD]HQD5PD_Q2QD^HQD_HQD`HQD@QDi2QDaHQD@PDaQ2QDbHQDBPD]d6QDBQDcHQDdHQDFQDeHQDHPDZi5QDi2PDfV6QDHPD
Rl1QDfHQDHPDRl1PDTl1PDm`6QDHPDok1QDgH`DaQ2`D_Q2`D`Q2`DVm1`DWm1QDHPDaf5QDhHPDaf1QDHPDoR2PDfd6QD?P
DSl1QDiHP@aQ2PDlP6QD?QDjHQDkHQD?QDi2QDlHQD?QDmHQD>PDaQ2QDnHPDfi1QD>QDi2QDoHQD>QDi2QDPIQDQIQD>PDT
l1PDaQ2QDRIQD>TD2PDaf5QDSIQD>PDaf5PDT6PDgc1QDEPDaQ2QDTIQDEPD_Q2QDUIPDdb2QDEPDaQ2QDVIQDWIQDGPDSl1
QDTFQDXIQDGQDYIS@0QDZIQDGQDYIS@0PDaf5PD]_6QDk1PDaQ2QD[IQDk1QDi2PDSW6QDi1PDaQ2PDX;QDn1PD_Q2QD\IQD
KPD_Q2PDVe6QDKPD_Q2QD]IQDKQDi2QD^IQDS1QD_IQD`IQDT1PDaQ2QDaIQDU1PDeg5PDdb2QDU1PD_f5PDaQ2QDU1PDaQ2
QDbIQDcIQDZ1PDaQ2QDdIQDZ1PDRl1QDeIQD[1PD_Q2PDh^5QD[1QDfIQD[1PDS]1PD_Q2QD[1QDi2QDgIQDR1PDgh1PD_e6
QDa1QDhIQDg1PDS]1PD_Q2QDg1PDaQ2PD`e6QDf1PDbg5QDiIPDbg5PD^<PDbe6QDo1PDRl1PDZS2QDP2PDaQ2PDce6QDQ2P
DSl1PDoR2QDi2PDPa6QDQ1QDjIQDkIQDP1QDi2QDlIQDP1PDaQ2QDmI`DaQ2aD`2QDP1TD3PDbi1PDSl1QDP1TD3QDcGQDnI
QDY1QDoIQDY1PDcg5QDc;QD`1QDPJQDQJQDRJQD`1QDSJQDTJPDTl1PDWZ1PDll5PDTl1PDT6QDUJPDTl1QDVJQDWJPDTl1P
D_Q2QDXJQDYJPDTl1PD_Q2PDPX2PDoR2PDTl1PDkh1QDZJPDTl1PDWa6PDP@PDTl1PDaQ2QD[JPDTl1PDYf6PDUf6PDRl1PD
aQ2QD\JPDRl1PDaQ2QD]JQD^JPDRl1PDP@PDoR2QD_JQD`JPDRl1QDaJPDRl1QDbJQDcJPDRl1PD_Q2QDdJPDRl1QDeJQDfJ
PDRl1PDaQ2QDgJPDnS2PDaQ2QDhJQDiJQDjJPDnS2QDkJQDlJPDPW6PDaf5PDlg5PDP@PDoR2PDaQ2QDmJQDnJPDoR2QDP:Q
DoJQDPKPDZd6PDoR2QDQKQDRKPDPh5PD_Q2QDSKQDTKPD_Q2PD\9PDoo1PD_Q2QDUKQDVKPD_Q2QDWKQDl?PD_Q2PDWg6PDo
R2QDm@QDXKQDYKQDZKPD_Q2PDTX6QD[KPD_Q2QD\KQD]KPD_Q2PDPS2PD[g6PD_Q2PDbo1PDid2PD_Q2PD\g6PDoR2PDYc6P
D_Q2PDa;PDTl1PD_Q2PD]g6PDPa6PD_Q2PD^g6PDoR2PDT^5PD_Q2PD^6PD_g6PD_Q2PDoV5QD^KPDoV5PD`g6PDag6PD`g6
PD_Q2PD`@PDT=PD_Q2QD_KQD`KPD_Q2PDa@QDaKPD_Q2QDSKPDQg6PDbc6PD]f5PDdg6PD]d6PD]f5PDY_1PDbc6PDoR2PD\
j1PDeg6PDTl1PDaQ2PDll5PDPl1PDaf1PD[d1PDaf1PD]f5PDeW6PDbf1PD]f5PDfg6PDgg6PD]f5PDhg6PDig6PD]f5PDjg
6PDo4QDbKPDo4PD`U6PDWa6PDP@PDP@QDcKPDTa6QDdKPDfi1QDeKPDhb6PDRl1PDlg6PDRl1PDmg6PDRl1PDSd2PDe@PDcX
6PDe@PDkS2PDio1`D[l1`D^i1PDkS2PDaQ2QDfKPDkS2PD_h1QDgKQDhKPDUX6PDe_5QDP:PDPh6PDRl1PDaQ2QDiKPDaQ2Q
DjKPDoR2PDaQ2QDXIQDkKPDaQ2PDj_1PDoR2PDaQ2PDa7PDoR2PDaQ2PDn]5QDlKPDaQ2PDmS2PD]m1PDaQ2QDmKQDnKPD\j
1PDQ_2PDZa6Q@TFQDoKPDZa6PDlQ2QDPLPDXf5QDQLPD_Q2QDRLPD]Q2PD_Q2PDZn2PD]Q2QDSLPDZl1PDZ1PD_Q2PDZc6PD
Zl1QDTLPD_Q2QDULPD\T2PD^T2QDVLPD\T2PD^o1PDoR2PDHPDkg1PD]h6PDHPD^h6PD_h6PDgV5QDWLPDSZ5PD`h6PDah6P
D]f5PDm4PDlj1PDaf5QDi2PDkh1PDoR2QDXLPDkh1PDha6PDU>PDRl1PDZS2PDdh6PDQW6PD]_6PDm4PDR[2QDYLQDZLPDm`
6PD]f5PDeh6PDd[6QD[LQD\LPDi6PDok1PDbg5PDaQ2QD]LPDok1PD_i1PDbg5PDok1PD]f5QD^LPDok1PDcg5PDVl1PDZS2
PDfh6PDZS2PD``2PDRe6PD]f5PDgh6QD_LPDhh6QD_LPDT@PDih6PDjh6PDoo1PDab6PDoR2PDZ\6PDiX1PD^Q6PDbn1PDll
5PDho1PDQl1PDaQ2PDho1PDRl1PDaQ2PDkh6PDoR2PDlh6PDmh6PDoR2PDlh6PDio1QD`LQDTFQDaLPD^j1PDoR2PDga6PDY
h6PDoR2PDaQ2PDZ6PD^Q6PDnh6PDi_3PDoh6QDbLQDcLTD2QDdLPD\7PD_Q2PDQi6QDeLQDfLPDZd6PDZg5PD]f5QDgLPDgl
1PDaf5PDYi2PDgl1PDaf5QDf7QDhLPD]3PDTl1QDi2PD[e6PDcg5PD^k1QDiLPD[3PDea6PDQl1PDSi6QDjLPDZS2PDaQ2PD
Wd6PDVl1PDTi6PDVl1PDUi6QDkLQDlLPDWi6PDVl1PDXi6QDmLPDSU3PDRl1QDnLQDoLTD1P@fk1PDZi6QDPMP@gh1PDSl5Q
DVGPDQl1QDQMQDRMPDok1QDl?QDSMPDSl1QDR<PDZd1PD[d1PD[d1PDZd1PDZd1PD]f5PD[d1PD_Q2PD[i6PDaX5PD]f5PD\
i6PDY\5PDaQ2PDk`6PDX@QDTMPDW7PDaf5PDa`5PD_Q2PD^i6PDaf5PD`Q2PD_i6PD`i6PD`Q2PDai6PDaf5PD`Q2PDhh1PD
gT6PD_Q2PDbi6PD_Q2PDci6PDef5PD_Q2PDdi6QDUMPD_Q2PDei6PDfe1PDnS2PD_Q2PDfi6PDnS2PDgi6PDnS2PDhi6PDSl
1PDRl1PD_Q2PDii6PDMPDa8PDaQ2PDMPDTl1PDaQ2QDVMPDUm1PDkV6PDki6PDVm1PDli6PDki6PDaR2PDn3PDQW6PDUl1PD
af5PD_j1PDUl1PDaf5PDaQ2PDj;PDTl1PDmi6PDTl1PDaQ2PDU>PD_Q2PDjZ5PD\k5PD^o1QDWMPDoi6PDPj6PD_Q2PDX@QD
XMPDSo1PD^o1PDRl1PDgQ2PDgi1PDHPDVm1PDSj6PDcn5PDjg1PDQW6PDaQ2PDc\5PDRS2QDYMPDZS2PD^]2PD_Q2PDTj6PD
oR2PDVm1PD_Q2PDUj6PDVj6QDZMPDnS2PDaQ2PD[j6PD[9PDTP2PDnS2PDZS2PDnS2PDei6PDnS2PD\j6PD]f5PDnS2PDaQ2
PDcf5PDoR2QDi2PDnS2PD]j6PDnS2PD_Q2QD[MP@_j6QD\MPDaQ2PD`j6PDoW1PDaf5PDaj6PDbj6QDWFQD]MQD^MQD_MPDe
j6PDTl1QD`MPDQl1PDaQ2PDeh5PDgo1PDik1PDkh1PDoR2PDhY6QDaMQDbMPD_m1QDcMPDTl1PDgh1QDi2PDn9PD_Z6PDgh6
QDi2PDgl5PDMPDio1PD]f5QDdMPDSl1PDHPDhj6QDXBPDij6PDjj1PDQl1PDjj6PDUm1PDkj6PDU=PDSl1PDoR2QDi2PDmV6
PDgh1PDaQ2QDeMPDR<PDaQ2PDlj6PDmj6PDTl1PD_Q2PDnj6PDl3PDoj6QDfMQDgMQDhMPDih1QDi2QDiMPDSk6PDRl1PDaQ
2PDm=PDTl1PDaQ2PDaQ2PD^o1PDTk6PDaQ2PDcj6PDcf5PDaQ2PDjg1PDcg5PD\:PDT6PDPm5PDaf5PDHPDUk6PD]l1PDQS2
PDS]1QDjMPD_Q2PDVk6PDjl5QDkMQDlMPDfo1PDd;PDTl1PDiW1PDRo1PDSl1PDYk6PDSl1QDDQ@g2S@0QDmMPDaf5PDi6QD
DQDnMPDaf5QDoMQDDPDHQDPNQDQNQDDPDaf5QDi2PDfV6QDDQDRNPDaf5QDSNQD=PD_Q2QDa6QD=QDi2QDTNQDUNQD=PDSl1
QDVNQDNQDWNQDXNQDNQDa9S@0QDYNQD<QDZNQD<QD[NTD1QD\NQD<PDnS2PDaQ2QD]NQD4PD_Z6PDaQ2PDdk6QD4PDQl1QD^
NQD_NQD4PDgh1QDTFQD`NQD4PDaf5QDaNQD4PDaf5PDaQ2QDbNQD4PDSl1QDcNP@aQ2PDnk6QD4PDTl1QDdNQD4QDeNQD4PD
^j1PDTl1PDok6QD4PD^j1PDaQ2QDfNQD4PDPl1QDgNQD4PDPl1PDaQ2QDhNQD4PDPl1PD_Q2QDiNQD4PDZl6PDaQ2QD4PDc\
5`Daf5QD4PDaf5PDhc1QD4PD_Q2QDjNQDkNQDAQDlNQDmNQDAQDnNQDoNQDAPDkd2QDJQDWNQDPOQDJPDS]1PD[<QD8PDaQ2
QDQOQDROQD8PDfk1PDbg5QD8PDSl1PDoR2QDSOQD8QDTOQD8PDQl1QDUOQD8PDRl1QDVOQDWOQD8PDMQDXOQD8PDQP2PDoR2
QD8PDPP2PDbg5QD6QDi2QDfGPDQl1QD6TD2PDbg5PD_Q2PDnl6QD6PDaQ2QDYOQD6PDcg5PD[i5QD6TD2PDcg5PD[i5QD6QD
ZOQD[OQD\OPDRm6QD7PD_Q2QD]OQD^OQD7PD_Q2QD_OQD7PDQP6QD7PDU<PDbg5QD7QDj6QD`OQD9QDi2QDaOQDbOQD9TD3P
DTl1PDaQ2PDn4QD9QDcOP@Vl1QD:PDSl1QDdOQDeOQD:QDfOPDS]1QDgOPDS]1PDam6PDbm6PDS]1PD_Q2QDhOPDS]1QDm@Q
DiOQDjOPDS]1QDkOPDS]1QDlOQD5Q@g2S@0QDmOQDnOQD5PDHQDoOQD5PDHPD[f5PDcg5QD5PDV;PDig1QD5PDX2QDWFPD^f
5QD5PD_Q2QDPP1PDaf5QDQP1QD5QDi2QDRP1QDSP1QD@PDZe6QD@QDTP1QDUP1QD@QDVP1S@0PDUl1QD@TD2PDaf5PDcn6QD
>TD2PDRl1PDaQ2PDUl1QD>TD2PDRl1PD_8QD>TD1PDQl1QDi2QD>QDWP1QDXP1QD>PDZS2QDi2PDdn6QD>PDaQ2QDYP1QD>P
D`h2QDZP1QD?PDaQ2QD[P1QDIQD\P1TD1QD]P1QDFPDhl5QDFQD^P1QD_P1QDFPDTl1QDTFPDRS2QDFPDRl1PDPo6QD_1PDR
l1QDTFQD`P1QD_1QDaP1QDbP1QD_1QDcP1PD]f5QD_1PDRl1QDi2QDdP1QDeP1PDRl1QDTFPDSo6QDf1QDTFPDVl5QDf1QDf
P1PDeg5QDgP1QDKPDPW6PDWo6QDKPDgo1PD]f5QDKPDaQ2QDhP1QDKPDXo6PDok1QDKPDVl1PDWZ1QDKPDcg5PD[f5QDKPDo
k1QDKPDYh1QDLQDiP1P@gh1QDLQ@m@QD\GQDMQDjP1TD1QDkP1QDOQDTFQDlP1QDQ1PDTl1QDmP1TD2QDnP1QDQ1TD2PDTl1
PDnS2PDaQ2QDQ1PDSP2QDV1TD2QDoP1TD1QDPQ1QDV1PDaQ2PDe`6PDPl1QDV1QDQQ1TD1QDRQ1QDV1QDSQ1PDPl1QDb1QDT
Q1TD1QDUQ1QDGTD2QDVQ1QDWQ1PD^o1QDS1QDXQ1TD1QDYQ1QDHPD_Q2PDeo6QDHPDaf5QDZQ1QD[Q1QDHQD\Q1TD1QD]Q1Q
DZ1PDZS2PDgh1QD^Q1QDZ1PDRl1QD_Q1QDZ1PDfk1PD_f5QDTFS@0QD`Q1QD\1PD_Q2PDko6QD\1PDaQ2PD^o1QD]1PDVl1P
DRl1PDeo1QD]1PDaQ2PDik5QD^1QDaQ1TD1QDbQ1QDW1QDcQ1`D]f5`D4`Dlo6`Dfb6QDW1PDaQ2QDdQ1PDcg5QDY1PDPl1P
Daf5QDeQ1QDc1QDfQ1TD1QDgQ1QD;PD_Q2QDhQ1TD1QDiQ1QDe1PDaQ2QDjQ1PDX_1QDj1QDkQ1QDlQ1QDm1QDmQ1TD2QDnQ
1QDn1PDaQ2QDoQ1TD1QDPR1QDR2QDQR1TD2QDRR1QDS2PD`Q2PDTP7QDS2PDaQ2PDlj1QDl1PDok1PDaf5QDl1PDTl1PDaQ2
PDUP7QDl1PDRl1QDWFPDVP7QDX1PDQl1QDX1QDWFQDSR1QDX1QDj6S@0QDTR1QDP2QDUR1TD1QDVR1QD3QDWR1QDXR1TD1P@
jj1QDm@QDYR1P@RS2PDaf5PDU7PD_Q2PDf`1QDZR1QD[R1PD_Q2QD\R1QD]R1QD^R1QD_R1PD_Q2PDUj1PDjP7PD_Q2PD^m6
PDkP7PD_Q2PD_9PDTl1PD_Q2PDj3PDTl1PD_Q2PDlP7PDTl1PD_Q2PDZg6PDoR2QD`R1PD_Q2QDaR1PDcg5PD_Q2PDPQ7PDQ
Q7PD_Q2PDRQ7PDSQ7PD_Q2QDbR1QDcR1PD_Q2PD_[2PDoR2PD_Q2PD`Q6PDaf5PD_Q2PDXQ7QDdR1PD_Q2PD\i2PDj9PD_Q2
PDd8PDPS6PD_Q2PDRW5PD[Q7PD_Q2PDXj2PD\Q7PD_Q2PD]Q7PDTl1PD_Q2QDeR1QDfR1PD_Q2QDgR1QDhR1PD_Q2QDiR1QD
jR1PD_Q2QDkR1QDlR1QDm@QDmR1PD\^2PD_Q2QDnR1QDoR1PD_Q2PDkQ7PDTl1PD_Q2PDm=PDlQ7PD_Q2PDg9PD\i2PD_Q2P
DYg2PDoR2PD_Q2PDmQ7PD]l1PD_Q2QDPS1PDPR7PD_Q2QDQS1PDX\2PDQR7PDX\2PDVa6PD_Q2QDRS1QDSS1QDTS1QDi2QDU
S1PDSl1PDoR2Q@TFQDVS1QDWS1PD_Z6PDaQ2PDSe6PDSl1PDoR2QDXS1PDbg5PDUi5QDYS1QDZS1PDUi5QD[S1PDUi5PD_Q2
PDZb6PDok1PDZl6PDVl1PDok1PDaQ2QD\S1PDok1PDTl1QD]S1PDYe6PDok1PDaf5QD^S1PDok1PDaf5QDS5QD_S1PDok1QD
`S1QDaS1QDbS1PDQl1PDaQ2QDcS1PDQl1QDi2PDSW6PDQl1PDRl1PDaQ2QDdS1PDQl1QDeS1PDRl1PDaQ2QDfS1QDgS1PDRl
1PDaQ2QDhS1PDRl1QDWFQDiS1Q@jS1PDRl1QDkS1QDlS1PDRl1PD_Q2QDmS1TD1QDnS1PDPP2PDaQ2QDoS1PDPP2QDi2QDPT
1QDQT1QDRT1TD1QDST1PDS^5QDm@QDTT1PDUP7QDWFQDUT1QDVT1PD_f5QDWT1PDgV6PD]f5PDPS2PDU=PD]f5PDd]2PDlP7
PDTl1PDaQ2PDcg5PDaQ2PD]S7PDoR2PDVl1PD_f5QDXT1PDaf5PDW7PDcg5PD_Q2PD_m1PD_Q2PD]a6PDX@PDaf5QDYT1PDb
f1PDne1PD^f6PDbf1PDTl1PDaQ2PDaf1PDTl1QDTFQDZT1PD^i1PDcW2PDU7PDn7QD[T1PDo9PDhY6PDTl1QD\T1PDP3PDnS
2PDbS7PDTl1PD_Q2QD]T1PDTl1PDaQ2QD^T1QD_T1PDTl1PD_Q2QD`T1QDaT1PDTl1PDnS2PDaQ2PD[6PDTl1QDbT1PDTl1P
Dag2PDRg5PDTl1PDUm1PDPd6PDXT7PDoR2PDZS2PDYT7PDal1PDZT7PDcg5PDaQ2PDmW2PDkS2PDog5QDcT1PD_T7QDdT1QD
eT1QDfT1P@oR2QDgT1PDgi1PDRm5PD`T7PDgi1QDhT1QDiT1PDS3PDTl1PDaQ2PDcR2PDj6PDaR2PDcR2PDQW6QDjT1PDWl5
PDYl5PDf`1PDTl1PDaQ2PDf`1PDRS2PDaf5PDf`1QDkT1PDf`1PDfT7`DS_2`D`c2PDRW5PDgT7PDd8QDlT1TD1QDmT1QDnT
1QDoT1QDPU1QDnT1PD^]2QDQU1PDaR2PDoR2PDaQ2PDZi1PDQS2PDoR2PD_Q2PDnT7PDQS2PDoT7QDRU1QDSU1PDiR7PD]f5
PDiR7PDgZ6QDTU1PDhZ6QDUU1QDjHPDTl1PDHQDVU1QDWU1PDHPDlQ6PDcg5PDHQDXU1PDHPDT6PDHPD`8PDUU7PDHPDVm1P
DSj6PDHPDn\1PDd8QDj6PDTU7PDV]6PDZl1QDa9Q@j2QDYU1TD1QDZU1PDZl1QD[U1QD\U1TD1QD]U1PDZl1PD\9PDSl1PDZ
l1PDok1PDaf5PDZl1PDZa6QD^U1PDZl1QD_U1QD`U1PDZl1PD^8QDi2PDZl1QDWNQDaU1TD1QDbU1PDZl1PDcg5PDaQ2QDcU
1PD\T2PDaf5QDdU1QDeU1PDbn1QDfU1TD1PD\U7PDgh1PD]f5PDX<PDgh1QDgU1TD1PDP@PDUX6PDcg5PDaQ2PD_U7PD`U7P
DUP7QDhU1QDUT1PDo;PDWl5PDPS3PDW`2PDSZ5PD`h6PDaU7PDTP2PDR@QDiU1QDjU1PDaf5QDkU1PDaQ2QDlU1QDmU1QDnU
1TD1QDoU1QDPV1PDSl1QDQV1QDRV1QDSV1QDTV1PDaQ2QDUV1PD^j1PD]f5PD^j1PDTl1QDVV1QDj<P@bg5PDZi1QDWV1QDX
V1QDYV1QDZV1QD[V1TD1QD\V1PDPW6QD]V1PDQ9PDTl1PD^h6PDQ9PDTl1QDi2PDSj6PDRk6PDTl1PDaQ2QD^V1QD_V1TD1Q
D`V1QDaV1QDbV1QDcV1QDdV1TD1PD_V7QDeV1QDTFQDfV1QDgV1QDhV1TD2QDiV1PDeV7PD]f5PDfV7PDfi6PD`]2PDgV7PD
Ui5PDYl1PDPS2PDYl1PDYl1PDYl1QDjV1QDkV1QDlV1QDmV1TD1P@iV7PDk=PDTl1PDaQ2QDnV1PDjV7PDkV7PDeg5PDaQ2P
Dm=QDoV1QDm@TD1QDPW1PDmP7PDgh1PDoQ7QDQW1QDRW1TD2PDUi5PDaQ2QDSW1QDTW1PDQW7PD]f5PDRW7PDSW7QDUW1PDe
o1PD]f5PDgo1PDfo1QDVW1P@aQ2PDfo1PDUW7QDWW1QDXW1PDWa6PDoR2PDaQ2PDWW7PD]l1QDYW1QDZW1PD]l1PDaQ6PDXW
7PD]l1PDag6QDl?QD[W1PD]l1PDPS2PDZW7PD]l1PDlR2PD]l1PDmR2PD]f5PDU7PDmR2PDoR2PDaQ2PDn@QD\W1PDZg5PD]
f5PDWZ6PD^W7PDge2PDVm1PDli6QD]W1PDVm1QD^W1PDTP7QD_W1PDPQ7QD`W1PDZe6PDUi5PDZe6PDQl1PD_Q2PDe>QDaW1
QDbW1QDcW1QDdW1PDaQ2PDf2QDeW1PDon6PDhW7QDfW1QDgW1TD1QDhW1PDdo1PDoR2PDaQ2PDnk6PDkW7PDXS7PD]f5PD_Q
2PDbg5PD_Q2QDiW1PDbg5PDlW7PDdc6PDbg5QDjW1TD1QDkW1QDlW1QDmW1PDUj2PDTa6PDoR2QDnW1PDnW7PDTP2PDjg1PD
cg5PDWk6PDo?PDoR2QDoW1QDPX1QDQX1TD1QDRX1QDSX1PDRl1QDTX1TD1P@ni2PDc\5QDUX1P@oR2QDVX1QDWX1PDRm1PDZ
f1PD_7PDSX7QDXX1PDeQ2PDjh5PDj6PDaf5PDaQ2PD`i2PDeg5PDaQ2QDYX1P@oR2PDeg5PDWX7PDeg5PDaQ2PDS_2PDeg5P
Dao6PDXX7PDTl1PDPa6PDYX7QD[T1PDen6PDYm6PDaQ2PDZX7PD]f5QDZX1PD\X7PD]f5PD]X7PDm5PD^Q6PDRP7PDU4QD[X
1PD_X7PDSP2PDl3QD\X1PDYW7QD]X1PDaX7PDbX7QD^X1QD_X1TD2QD`X1PDl<PDdX7PD\9PD]f5QDaX1PDmg6PDTl1PDaQ2
QDbX1QDcX1Q@i2PDgX7PDeg5PDhX7PD_Q2PDjP2PDiX7PDY>QDdX1QDeX1PDX<PD]f5PDmX7PDX<PDaf5PDgX7PDPl1PDnS2
PDbo6PDPl1PDTl1PDaQ2QDfX1PDPl1PDaQ2QDgX1QD_7QDhX1TD1QDa7PDQY7PD]f5PDRY7PDPj1PD^Q6PDlX5PDmn1PDlQ2
QDiX1QDjX1QDkX1TD1QDlX1PDQ8PD`X6PDgo1PD]f5PDRW5PDTY7PDRm5PDUY7PDon6PDj2PDaa6PDfi1QDmX1PDVY7PD_Q2
PDZ<PDeg5QDnX1QDoX1TD1QDPY1PDXY7PDcg5QDQY1QDRY1TD2QDSY1QDTY1PDnS2TD1QDUY1QDVY1PDeg5PDX@QDWY1QDXY
1PDd7QDm@TD1QDYY1QDZY1QD[Y1PDTl1PDQ?QD\Y1TD1QD]Y1PDao6PDZ]6QD^Y1QD_Y1TD1QD`Y1PDVX2PDfY7PDgY7PDhY
7QDaY1QDbY1QDcY1QDdY1PDZi5PDl:PDjY7QDeY1QDfY1PDkY7PDlY7PDc=PDaQ2PDQP7QDgY1QDhY1PDoY7PDTl1PDQl1PD
aQ2PDao6PDRl1PD_Q2PDaf6PDSl1PDaf5QDiY1PDfV6QDjY1PDom1QDkY1TD1P@ak6PDRZ6PDSZ7PDTZ7PDTl1PD`f6PDdW7
QDlY1QDi2QDmY1PDho1PD]f5QDnY1PDVZ7PDaQ2PDoo6PDaQ2PD_i5PDij6PDjj1PDVU6QDoY1PDih1PDaQ2QDPZ1PD]j1QD
QZ1PDT<QDRZ1PD_j1QDSZ1PD[Z7PD\:PDTk6PDWl1PDQ5QDTZ1PD\Z7QDUZ1PDcj6PD^Z7QDVZ1QDWZ1PDXc6QDXZ1QDi2PD
UZ7PDaQ2QDYZ1QDZZ1PDaQ2QD[Z1QD\Z1PDaQ2PDjP7PDTl1PDaQ2PDbZ7PDj6PDaQ2PDbn1QD]Z1PDaQ2PDcZ7PDQ9PDaQ2
PDcj6PD^Z7PDaQ2QD^Z1QD_Z1PDaQ2PDo?QD`Z1PDaQ2PDc\5QDaZ1PD_Z6QDTFQDbZ1TD1P@Se6QDcZ1QDdZ1PDfZ7QDi2Q
DeZ1QDfZ1TD1QDgZ1QDhZ1QDiZ1PDkZ7PDTl1PDlZ7PDmZ7PDc;PDnZ7PDoZ7PD]f5QDjZ1QDkZ1TD1PDPj1PDR[7PD_f5PD
^m6PDkP7PDhT2SD0QDlZ1PDoR2PDle1PDoR2PDT[7QFmZ1TD3QDa2Q`1j2WD0Q`1j2QDnZ1XD0QDoZ1QDP[1Q`1j2WD0QDQ[
1XD0QDR[1WD0Qd1j2QDT2XD0QD^4aD`2WD0QDT2XD0QD^4aD`2WD0QDf8Q`1j2QDT2XD0S@0QDS[1QDT[1PDeh1QDU[1WD0Q
`1j2QDV[1XD0QFW[1QDa2Q`1j2WD0Q`1j2QDX[1XD0QDY[1QDa2Q`1j2Q@f8WD0Q`1j2QDZ[1XD0WD0QDT2SD0QD[[1XD0aD
`2QD\[1`Df\7`DoR2`DTl1PDkd2QD][1QD^[1QD_[1QDb2Q@g2Q`1j2QD`[1QDf8QDa[1PDaQ2QDb[1QDc[1PDgR7PDR]7QD
d[1QDe[1PDY]7QDf[1PDZl1QDg[1QDh[1PDZl1QDi[1PDaf1PDTl1PDaQ2PDaS7PDZn6PDRl1PD^6PDm1PDok1PDc\5QDj[1
QDk[1QDl[1PDaQ2QDm[1PDaQ2QDn[1QEo[1QDP\1TD1WD0QDQ\1XD0QDR\1QDU<QDS\1QD[[1QDT\1QDU\1QDV\1QDW\1PDa
f5QDX\1QDY\1QDZ\1QD[\1QD\\1QD]\1PDg=QD^\1PDQ?QD_\1PDP?QD`\1PDZl1PD_Q2QDa\1PDcg5QDb\1QDc\1PDcg5PD
gY2QDd\1QDe\1QDf\1QDg\1QDh\1PDoR2QDi\1PD_f5QDj\1QDk\1QDl\1PDS@QDm\1PDmZ3PDo_7QDn\1QDo\1PDmg6PDk[
2PDbn1QDP]1QDQ]1QDe2WD0QDR]1XD0QDR3TD1WD0QDfT1XD0QDS]1Y@0Q@b2Q@j2WD0QDV2XD0QDT]1QDU]1WD0QDV]1QDW
]1XD0QFo2TD2WD0QDX]1QDY]1XD0QDZ]1PDbg5`Di3QF[]1TD1WD0QDU2XD0QD\]1Q@l2WD0QDU2XD0QD]]1UD0WD0QDU2XD
0SD0PDoa6PDoR2PDh`7QD^]1PDTl1PDaQ2PDn4QD_]1PDoR2PDlc6PDRl1PDaQ2QD`]1PDRl1TD1QDa]1Q@b]1PDUa7QDc]1
QDd]1PDPW6PDh`7QDe]1PDoR2PDn\1QDf]1PDoR2PDWZ1PDQg6PDoR2QD^Z1QDg]1PDQl1PD\[5QDh]1QDi]1QD\MPDQl1PD
aR2PDc4PDea7PD^3PDYm5PDSh6QDj]1PDUm6PDPd6PDUl1PDcg6PDgi1PDTk6PDfa7PDga7PDTP7QDk]1PDhh1PDRZ7PDfV6
PDRZ7PDP?QDl]1QDm]1QDn]1QDS5QDo]1PDgh1PDaQ2PDP@PD_Q2QDP^1PDoR2QDQ^1QDR^1QDS^1PDaf5QDT^1QDU^1PDRl
1PDSb7PDom1QDV^1PDak6QDW^1QDX^1PD]k6PDV]6PDVV7PDZX7PD]f5PD^]2PDZi1PDbn1QDY^1PD_Q2PDa2PDlQ7QDZ^1Q
D[^1QD\^1PD_Q2PDoV5PDk`6PDPf6PDRl1PDP@PDYi2PDRl1QD]^1PDnS2QD^^1QD_^1PDWb7QDm@QD`^1PDk`6QDm@PD^6P
D_g6QDa^1PD[h6QDb^1PDhi1PDcg5PDZS2PD_Q2PDa<PDoR2PD_Q2QDc^1PDaf5PD_Q2QDd^1QDe^1QDf^1QDg^1QDh^1PD[
V5PD^Q6QDi^1QDj^1QDk^1QDl^1PDaQ2QDm^1QDn^1QDo^1QDeY1QDfY1PDeV7PD]f5PDbb6PDXg2QDP_1QDQ_1QDR_1PDRl
1QDS_1QDT_1QDU_1QDV_1QDW_1QDX_1QDY_1QDZ_1QD[_1QD\_1QD]_1QD^_1TD1QDn5QD__1QD_7QD`_1QDa_1QDY8QDb_1
PDVe7QDc_1QDd_1PD_Q2QDe_1QDf_1QDg_1TD1QDh_1QDi_1QDj_1Q@k_1QDl_1QDm_1QDn_1QDo_1PDSl1PDoR2QDP`1PDZ
S2PDgh1PDaQ2QDQ`1QDR`1QDS`1QDT`1QDU`1PDWl5PDYl5QDV`1QDW`1PD\i2PDj9QDX`1PD_Z6PDYo6QDY`1PD_Z6QDZ`1
QD[`1PDcg5PDaQ2PD]S7PDoR2QD\`1PDZe6PD_Q2PDPS2PD[g6PDWa6PDoR2PDaQ2PDWW7PDjP7PDTl1PDaQ2PDZd6PDoR2P
DfY5PDS]1QD]`1S@0PD^6PD_g6QD^`1QD_`1QD``1TD3QDa`1QDb`1PDoR2PDnS2PDaQ2QDc`1PDoR2QDWNQDd`1QDe`1QDf
`1QDg`1QDh`1QDi`1QDj`1PDaQ2PDjf7QDk`1TD1QDl`1QDm`1PDoo1QDn`1PDaQ2QDo`1QDPa1TD1QDQa1QDRa1QDSa1QDT
a1QDo5TD3PDeg5QDUa1QDVa1PDaQ2QDWa1PDlf7QDXa1QDYa1QDZa1QDjMPDRl1PDXe6PDj2PDaa6QD[a1PD\W7PDkd2PDgX
7PDeg5PDUm1QD\a1QD]a1PDPl1QD^a1PDPl1QD_a1PDTl1QD`a1PD[6QDaa1QDba1QDca1P@nk6QDda1TD1QDea1QDfa1QDg
a1QDha1QDia1QDja1PDSh7PDoR2PD^6QDka1QDla1QDma1PDnW7PDTP2QDna1TD3PDS]1PD^Q6QDkDQDoa1SD0PDnS2PD_Q2
PD`Q7PDTl1QDf7QDPb1PDSl1PDoR2QDQb1QDRb1QDSb1TD1QDTb1QDUb1TD1PDok1QDVb1QDWb1QDXb1QDYb1QDZb1PDa8QD
[b1PDHPDc`5PDbn1QD\b1PD^9PD]f6PDmf2PDoR2PDaQ2PDkj1QD]b1QD^b1PDnh7PDgh1QD]7QD_b1Q`1j2QD`b1QFW[1QD
a2YD0WD0QDW2XD0QDab1QDa2Y@0WD0QDbb1XD0PDaf5UD0QDh2SD0QDo2WD0Q`1j2QDW2XD0QDcb1UD0SD0QDo2WD0Q`1j2Q
DW2XD0QDcb1UD0QDh2QDo2WD0Q`1j2QDW2XD0QDcb1UD0QDo2WD0Q`1j2QDW2XD0QDcb1WD0QDdb1QDeb1XD0PDnS2PDbS7Q
Dfb1PD^P7PDTl1PDVm1PDY_1PDHQDgb1QDhb1PDaf5QDh6PD[e1QDib1PDki6PDaf5QDjb1QDkb1PDaQ2PDZh6PDa9QDlb1P
DWi7QD^V1PDTl1PDl[6PDoR2QDmb1QDY7QDnb1PDYi7PDTl1QDob1PDaf5PDRl1PDhQ2PDfc6PDok1PDcg5QDYIQDPc1PDaQ
2QDQc1QDRc1PDl[6PDoR2PDnS2PD_Q2PD`Q7QDSc1PDbg5QDo2QDa2Q`1l2WD0QDTc1XD0QDo2TD1QDUc1QDVc1S@0S@0WD0
QDWc1XD0QDo2QDXc1WD0QDW3Q`1j2QDYc1XD0PDQe2QDa2PDbi7QDZc1QD[c1QD\c1PDei7PDoR2PDX_1PD^^6QD]c1PDHPD
Qa1PDTl1SD0PDQa1QDa2QD^c1QD_c1QD`c1QFac1TD3QDa2WD0Q`1l2Q`1j2QDW2XD0`Dbg5Q@`2QFab1QDa2Q`1l2Q`1j2W
D0QDW2XD0QDbc1Q`1j2WD0QDW2XD0WD0QDcc1XD0Q`1j2QD^4QDd2Q`1j2WD0QDdc1XD0QDo2QDa2Q@d2WD0QDec1XD0`Daf
5S@0aD`2QDfc1Q`1j2PDXl5QDo2TD3QDgc1P@af5P@i6WD0Q`1j2QDW2XD0QDo2TD3QDhc1WD0PDaf5SD0XD0QDo2TD3QDa2
Q`1j2WD0QDic1QDjc1XD0PDbi7QDkc1QDlc1QDmc1PDRl1QDnc1PDbg5QDoc1PDZi5QDPd1QDQd1QDRd1QDSd1TD2QDTd1QD
Ud1TD2QDVd1`Ek6`Em6`Ej6`El6`Ei6`En6WD0QDY2XD0QDWd1`Ek6`Em6`Ej6`El6`Ei6`En6WD0QDY2XD0QDXd1TD2QD^4
QDYd1QDZd1S@0WD0QD[d1XD0WD0QD\d1XD0QD]d1QD^d1QFo2Q@l2WD0QD_d1XD0PDaf5QD`d1Q@l2WD0QDad1XD0QDbd1QD
o2QDe2WD0PDb7XD0QDcd1QDW[1WD0PD\j7XD0`Daf5QFo2QDdd1Q`1l2WD0QDed1XD0`Daf5QDo2QDfd1SD0S@0WD0QDgd1X
D0QFac1Q`1l2WD0Q@e2Q`1l2QDX2XD0aDhd1Q@`2QDid1Q`1l2WD0Q@e2QDX2XD0QDo2TD2PDHPD_W2WD0QDX2XD0QDo2TD2
PD]f5WD0QDX2XD0QDjd1WD0QDkd1XD0QDld1QDe2WD0QDmd1QDnd1QDod1XD0QDe2QDPe1WD0QDQe1XD0QDRe1S@0QDSe1QD
o2QDb2QDTe1S@0WD0QDUe1XD0QDVe1QDWe1SD0WD0QDXe1QDa2Q`1j2QDYe1XD0PDkh1PDoR2QDZe1PDbg5S@0WD0QD[e1XD
0QD\e1S@0S@0WD0QD]e1XD0PDTl1PDlj7PDSl1PDoR2QD^e1PDTl1PDid2PDaf5QD_e1QD`e1PDaf5QDae1PDaf5WD0QDbe1
XD0PDRl1PDlX6QDce1QDde1PD]k7QDee1WD0Q`1j2QDW2XD0QDfe1TD1WD0PD_Q2QDge1QDhe1XD0WD0QDie1XD0TD2QDje1
SD0UD0QDke1WD0QDle1XD0QDme1QDne1Q@a2Q`1j2WD0QDoe1XD0`Daf5aD`2UD0WD0PD_h1QDf8SD0XD0UD0WD0PDPT2QDf
8SD0XD0UD0QDPf1QDQf1UD0WD0QDRf1XD0SD0`Dfk7UD0PD[_5QDSf1QDTf1PD[_5PDaf5QDUf1QDYEQD\FPDba6QDl?QDa2
PD_Q2Q`1j2WD0QDVf1XD0QDWf1QDXf1UD0WD0QDYf1XD0WD0QDZf1Q`1j2Q@[f1QDe3XD0QDe3QD\f1QD]f1QDP@TD2QD^f1
QD_f1QD`f1QDa2WD0QDaf1XD0PDaf5QDbf1PD^6PDX<PDg7QDcf1PDok1PDg7PDok1QDdf1QDef1QDff1PDea6PDQl1QDgf1
QDhf1PD\j1QDif1PDeZ7PDok1QDjf1QDkf1WD0QDlf1XD0`Daf5QDkf1WD0QDlf1XD0`Daf5QDjf1WD0QDlf1XD0`Daf5WD0
QDlf1XD0`Daf5QDdCQDa2Q`1j2WD0QDmf1XD0QDnf1QDof1QDPg1PD_Q2WD0PD[_5XD0PDaf5QDQg1QDRg1TD1QDSg1QDP@T
D2QDTg1QDUg1PDi6WD0QDVg1XD0QDa2PDaf5PDi6WD0QDWg1XD0QDXg1QDYg1QDZg1PDaQ2PDX;QD[g1QD\g1QD]g1QDY?PD
oo1QD^g1PDoo1PD]f5PDS^5PDaQ2PDPc6PDQc6QD_g1QD`g1QDag1P@oR2QDbg1PD]c7QDcg1PDcg5PDlc2QDdg1PDaf5PDY
7QDeg1PDab6PDTl1QDfg1PDVl1PDQl1PDn?TD2QDgg1PDUm1PDoR2PDaQ2QDhg1PDhg1QDig1TD6WD0Q`1j2QD[f1XD0QDjg
1QDig1TD5PDcg5TD3WD0QDe3XD0QDkg1TD8PD4WD0QDlg1XD0UD0WD0PDSm7XD0WD0QDkg1SD0PD4QDlg1XD0WD0QDkg1SD0
SD0PD4QDlg1XD0QDmg1`DUm7`D\7`D[d1QFng1TD2WD0QDog1XD0QDog1`DY7SD0PDTf1PDY7Q`1j2QDPh1PDX2PDig1QDQh
1PDig1QDRh1WD0QDSh1PDaf5XD0SD0QDTh1PDaf5aD`2`Dn8QDUh1PDaf5QDVh1QDSh1PDaf5WD0QDWh1XD0QDS>WD0QDXh1
XD0`DHQDYh1Q@Zh1P@_Q2PDfg5QDl?QDa2WD0QD[h1QD\h1XD0PDVl1QDl:QD]h1QD^h1WD0QD_h1QD`h1XD0QDah1S@0S@0
WD0QDa2QDQCXD0QDbh1PDU<PD^6PDaf5PDoe1PDU<QDch1QD_<QDdh1QDeh1QDfh1PDaf5QDa2QDgh1QD^h1QDhh1QDih1QD
jh1QDkh1QDa2PDn?QDlh1QDmh1SD0QDnh1QDoh1PDoe1PDi6Q`1j2WD0QDPi1XD0PDoe1QDQi1QDRi1PD_Q2PDTf1PDme1PD
U<QDSi1PDVl1QDTi1PDaf5QDUi1P@Q?PD[f5PDb]6QDVi1PDaQ2PDjm7QDWi1PDaQ2QDXi1PD[l1QDYi1QDZi1PDnS2QD[i1
QD\i1QD]i1PDaf5QDZ2QD^i1QD_i1PDgP6PDTl1PDX_1PD\d1QDl?QD`i1QDai1QDbi1QDU<PDoR2QDci1QDdi1QDei1PDRl
1QDfi1QDgi1QDhi1PDom7PDSl1QDii1P@j6QDji1QDl?PDPf1PDQn7PDQn7QDki1QDli1QDmi1QDni1QDl?PD_a1QDZ2QDnh
1QDoi1QDdCQDPj1S@0QDQj1`Dn6QDdCQ`1j2QDRj1QDSj1QDTj1QDa2QDUj1QDVj1QDWj1Q`1j2QDXj1PDah1PDZl1SD0PD`
h1PDog5SD0PD_h1PDog5QDYj1PDei1QDZj1QD[j1PDei1PD[f5PD4SD0PDei1PD[f5QD\j1PDmQ2PD[f5QD]j1PDcm1PDig1
PDhU6QD^j1PDnS2QD_j1PDU[2PD4QD`j1PDnS2QD_j1PDU[2QD`j1PDTl1QD_j1PDU[2PD4PDcW2PDTl1QD_j1PDU[2PDcW2
PDfQ2PDU[2QDaj1PDhU6QDdCPDm6PDRm1PD_7PDU[1PDi6PDU[1PDaf5QDa2PDZa6SD0PDZa6QDbj1QDPj1PDi6QDcj1QDdj
1QDej1SD0TD2PD_a1QDfj1QDgj1PDi6Q`1j2QDhj1QDij1QDjj1QDkj1QDlj1PDaQ2QDmj1QDnj1QDoj1PDei1QDPk1QDQk1
PD[f5QDRk1SD0QDUi1PD[f5QDSk1QDTk1QDUk1QDVk1QDWk1PDoe1PDU<PD^6PDaf5QDnh1QDXk1QDch1PDig1PDQl1PDig1
PDaf5PDkn7PD4SD0UD0WD0QDZ2XD0aDYk1UD0WD0QDZk1QDZ2XD0UD0WD0QD[k1XD0SD0QD\k1WD0QD]k1XD0SD0UD0WD0QD
^k1XD0SD0QD_k1PDaf5WD0QD`k1XD0QDak1QDa2Q@l2WD0QDbk1XD0QDW3WD0QDck1XD0`DSl1`DUi5`DRl1`DQl1`D_f5`D
_Z6`Dok1`DPl1`D[U6`DZ\6`DaQ2`D_Q2QDb2QDdk1QDek1QDb2QDfk1PDQl1QDb2QDgk1QDhk1QDik1QDjk1PD[o7PDok1Q
Dkk1PDok1`DaQ2`D_Q2`D`Q2`Dkl1`DTm1`DhQ2`DVl1`DVm1`DWm1`D_f5`Deg5`D\o7QDlk1Q`1j2QDmk1QDnk1QDok1PD
HPDTZ6PDki6QDPl1QDQl1QDa2PD[l1QDRl1PDHPD_W2QDSl1QDb2QDTl1QDUl1QDb2QDVl1aD`2QDb2QDWl1PDRl1PDaQ2QD
Xl1QDYl1QDc<QDW2QDZl1QD[l1PDfk5P@Vl1PDoi5PD_f5QD\l1PDaf5PDgh1PD[f5QD]l1TD1QD^l1QD_l1Q`1j2QD`l1QD
X8TD3QDal1PDiW1QDbl1QDcl1QDdl1QDel1P@oR2Q@fl1QDgl1QDhl1`DVl1`DaQ2`DeQ2`Dkl1`DTm1`DhQ2`DdQ2`DfQ2Q
Dil1QDP5WD0QDjl1XD0WD0QDkl1XD0QDll1QDml1PDR_2QDP5Q@a2S@0QDnl1QDol1QDPm1QDol1PDaQ2QDQm1QDb2PDY9QD
_b1QDb2QDRm1PD_Q2QDSm1QDTm1PD_Q2PDf`1PDRS2QDUm1PDTl1PDaQ2QDXl1PDie2QDVm1QDek1QDWm1QDXm1P@aQ2QDYm
1QDZm1PDok1PDRl1PDaQ2QD[m1QD\m1PD_f5QD]m1PDm`6PD]f5PDeh6QD^m1QDm@PD[P8QD_m1QDa2Q`1j2S@0QD`m1QDam
1Q`1j2QDbm1QDcm1TD2PDPn7QDdm1QDem1PDSS6QDfm1QDgm1QDhm1Q`1j2P@_Q2QDim1QDjm1PDX\2QDkm1PDaf5WD0QDlm
1XD0PDR<PDQl1QDmm1PDTl1QDnm1QDom1P@Tl1QDPn1QDQn1QDRn1QDSn1QDTn1UD0WD0QD[2XD0aDUn1SD0UD0WD0QD[2PD
Rm1XD0`Dne2`D^]2`DWf2`DPf2`Dhe1`DX;`Da;`D\7`Dj8`D`d1`Dje1`Di<`DZ1UD0WD0QD[2PDRm1PDhe1XD0SD0UD0WD
0PD`h1QDVn1QDWn1XD0UD0WD0PDdh1XD0SD0QDXn1TD4PD2UD0WD0QD[2PDRm1QDYn1QDZn1XD0UD0WD0QDYn1TD1QD[n1XD
0PD4WD0QD[2XD0QD\n1QD]n1WD0QD[2QD^n1XD0WD0PD`h1QD_n1XD0WD0PD`h1PDQS2XD0`DZ7`DY7`DW<UD0WD0PDeh1XD
0`Dk6`Doe1`DSf1`Dme1`Ddg5SD0UD0WD0PDdh1XD0QD`n1PDRm1TD1QDan1TD5QDbn1SD0UD0WD0PDdh1XD0QDcn1PDRm1Q
Ddn1UD0WD0PDeh1QDen1XD0UD0WD0PDdh1XD0QDfn1`Doe1UD0WD0QDgn1QDhn1XD0TD<PD2UD0WD0QDgn1QDin1SD0QDjn1
XD0UD0WD0QDkn1XD0SD0UD0WD0PDjU6XD0UD0WD0PDRm1SD0XD0TD;PD2UD0WD0PD_h1QDln1XD0WD0PDSX7PDV]6PDHXD0P
DV]6PDZl1PD2UD0WD0PD[g2XD0WD0PDRl1PD_Q2QDmn1PDoR2QDnn1XD0PD]g2PDV]6PD_g2WD0PD_h1QDZh1PDeQ2QDon1X
D0UD0WD0QDPo1XD0UD0PDRm1QDQo1SD0PDoe1PDRm1PDhe1TD6QDRo1PD`h1QDSo1QDb2TD5QDTo1PD_h1QD\]1QDUo1S@0Q
DVo1QDWo1TD3QDXo1PDah1QDa2TD4WD0QDYo1XD0PDRm1Q@l2QDZo1QD[o1PD`h1WD0QD\o1XD0PD_h1QD]o1TD5WD0QD^o1
XD0SD0QD_o1QD`o1UD0WD0QD_o1XD0SD0QDao1QDbo1PDRm1TD1PD]g2QDco1QDdo1QDeo1SD0PD4WD0QDfo1XD0PD2PD`h1
QDgo1TD4WD0QDho1XD0PDTl1PD_h1QDio1QDjo1TD4WD0QDho1XD0PD`h1QDko1TD4WD0QDlo1TD1QDmo1XD0PDTl1PD_h1Q
Dio1QDko1TD4WD0QDlo1TD1QDmo1XD0PD`h1Q`1j2WD0PDQS2QDno1XD0PD`h1WD0PDQS2SD0XD0QDoo1PDah1QDPP2TD4WD
0QDQP2XD0PDah1WD0QDRP2XD0QDSP2TD6PDi6WD0QDTP2XD0PDPf1SD0QDUP2TD6PD2UD0WD0QDVP2PDRm1TD1QDWP2XD0QD
XP2QDhh1PDZl1QDYP2UD0PDoe1PDRm1WD0QDZP2XD0PD`h1QD[P2TD5WD0QD\P2XD0QD]P2QD^P2TD3QD_P2PD_h1QD`P2WD
0QDaP2XD0PD_h1QDbP2QDcP2TD1PD_f5PD_h1QDdP2QDeP2QDfP2TD2QDgP2QDhP2TD1QDiP2PDaQ2QDjP2QDkP2PDn6PD`k
5PD^Q6QDlP2P@ZS2PDW:QDmP2PDj6PDVl1PDWl1QDnP2TD6PD4PDio1QDoP2PDgi1QDPQ2QDQQ2TD4WD0QDRQ2XD0PDj6PDV
l1QDSQ2PDRm1QDTQ2TD1WD0QDUQ2XD0QDVQ2QDWQ2PDk6PDRm1QDXQ2UD0QD[2QDYQ2TD8WD0QD[T1XD0QDZQ2UD0QD[2PDR
m1SD0QD[Q2TD3WD0PD]f5XD0QD\Q2PD`h1QD]Q2TD8WD0PD]f5XD0QD^Q2UD0QD[2TD<QD[T1WD0QD_Q2XD0QD`Q2UD0QDaQ
2TD<WD0QDbQ2XD0QDaQ2`Dmg5QDcQ2UD0QDaQ2TD<WD0PD4XD0QD^2`Dmg5QDdQ2UD0QD[2TD5QDW3WD0PD]f5XD0QDeQ2S@
0QDW3QDaQ2TD<QD[T1WD0QDfQ2XD0`Ddg5QDgQ2TD<WD0PD]f5XD0QDhQ2WD0PD2QDiQ2XD0UD0QDjQ2TD5WD0QDkQ2QD[T1
QDkQ2XD0QD]2TD1QD\2QDa2TD3QD\2TD2QD]2QD]3`EeQ2`EhQ2QDlQ2`DhU6`Dk[5PDZl1QDmQ2PD`h1WD0PD^6XD0PDR_2
TD4QDnQ2PD]l1QDoQ2Qd1j2QD`3QD`3QDPR2QDQR2WD0QDRR2XD0QDSR2QD[2TD1WD0QD\2XD0TD2QDTR2QDUR2QDVR2QD\2
QDa2TD1QD]2QD[2TD1QF\2R@0TD2QD]2QD[2TD2QD\2TD1QD]3PD_h1QDc2PDRm1PDi<QDWR2TD2WD0QD\2XD0PD_h1QDc2P
DRm1QDXR2PDog5TD1WD0QD\2XD0PD`h1QDYR2PDRm1QDZR2TD3WD0QF\2XD0WD0QD[R2XD0TD3QD\2PD_h1QDZh1QF\R2R@0
WD0QD]R2XD0QD^R2QDVR2TD2WD0QD]>XD0TD3PDPl1PDeh1QDa2TD4WD0QD_R2XD0PDdh1QD\2TD2QD`R2TD3QDaR2QDbR2T
D6WD0QDcR2XD0WD0QDdR2XD0TD3QDeR2PD`h1QDfR2TD3QD\2QDVR2QD[[1QDXn1TD1WD0QDgR2XD0QDVR2QDhR2TD4WD0QD
iR2XD0PDeh1WD0QDjR2TD3QDkR2XD0WD0QDlR2XD0QDmR2PDkQ8QDnR2QDoR2PD[6QDPS2QDQS2PDZ\2QDRS2PD\\2PDX\2Q
DSS2QDTS2QDUS2QDVS2PDWk1QDWS2PDj\6QDXS2QDYS2PDid2QDZS2QD[S2PDdW2PDUT8QD\S2PDVk2QD]S2QD^S2PDfo7PD
^T8QD_S2QD`S2PDWf6PDoR2PD_4PDff5QDaS2QDbS2PDUe2QDcS2PDf]1PDUf2PD_]7QDdS2PDjU5PDjX6PDl<PDdT8PDeT8
QDeS2QDfS2QDgS2QDhS2QDiS2QDjS2QDkS2PDoS8PD_T8PDWf6PDoR2PDjU8PDah1QDlS2PDah1QDmS2TD2QDnS2PDhU6PDR
m1QDoS2QDPT2PDSl1PDoR2QDQT2PD`h1QDRT2PDRl1PD_Q2PDUQ8QDST2TD4QDmGPDnS2PDZ_6QDTT2QDUT2QDVT2PD`h1QD
WT2RD0SD0PDeQ2QDXT2QDYT2Q@`2QDZT2PDbg5PDog5RD0VD0QD[T2QD\T2QD]T2PD_h1PDS1QD^T2PDaQ2QD_T2WD0QD`T2
QDaT2XD0`Dmn1`Don1`Di9`DVg2WD0QD`T2P@oR2Q@bT2QD^4XD0`Dmn1`Don1`Di9`DVg2QDcT2WD0QDdT2XD0WD0PD_Q2Q
DeT2P@oR2QD^4XD0`Dmn1`Don1`Di9`DVg2WD0QDfT2XD0QDgT2QDhT2WD0QDiT2QD`2XD0`D[V8`D\f5`DYm6`DaR2`Doj2
`D\V8`D]V8PDHPDcf5PDoR2PDei1PDaf5QDjT2PD_Q2QDlBQDkT2PDaQ2PDbm1QDlT2PDoR2PDaQ2PD[f5PDQS2PDoR2QDP:
PDaQ2QDmT2QDnT2PDZS2PD]l1PDUS2PDaR2PDUS2PDQW6PDeg5PD]f5PD`o1QDoT2QDPU2QDQU2QDc?PD_Q2QDRU2PD[f5PD
]f5QDj3PD^l1PD]f5PD^l1PDgh1PD]f5PDgh1PDRl1PD]f5PDRl1PDQm5PD\f5PD_Q2QDSU2QDTU2QDUU2PD_Q2QDVU2PD]l
1QDWU2PDaQ2QDXU2PDUV8QDYU2QDZU2QD[U2QD\c1PDcV8PDdV8PDcg5QD\U2PDf`1QD]U2PD_Q2QD^U2QD_U2QD`U2PDfV8
QDaU2PDnQ2QDbU2QDcU2PDoR2PD_Q2Q`1j2WD0QDdU2QDeU2XD0PDoR2PD_Q2PDSd6QDfU2PDoR2PD]l1QDgU2aD`2PDYl1Q
DgU2PDnQ2QDhU2QDR4QDiU2QDjU2QDkU2PDZl1QDlU2QDmU2QDnU2PDgV6QDW3PDlR2QDW3WD0QDoU2QDPV2XD0PDaR2PD]f
5PDaR2PDcR2PD]f5PDcR2QDQV2PD]l1WD0QDRV2QD`2XD0`D[V8`D\f5`DYm6`DaR2WD0QDiT2QDSV2QDTV2XD0PD^Q6QDhU
2PD^Q6PD_Q2PDYW8QDUV2PDQW6QDVV2QDWV2QDVV2PDnS2QDXV2WD0PDk[5XD0QDYV2QDZV2QD[V2`DfW8`DgW8QDb2PDZk6
PDah1QD\V2PDah1QD]V2TD3QD^V2QD_V2PDhT6P@ah1PDZl1PDhT6PDah1QD`V2PD`h1QDP<QDaV2S@0QDbV2UD0WD0PDah1
PDZl1XD0SD0UD0WD0PD`h1PDog5XD0SD0UD0WD0QDcV2QDdV2XD0PD4WD0QDeV2QD`o1XD0VD0UD0WD0PD]f1TD3QDfV2XD0
UD0WD0QDVP2QDgV2TD1QDhV2XD0WD0QDVP2QDgV2TD1QDiV2XD0QDjV2UD0WD0PDW<QDkV2TD1QDlV2XD0UD0WD0PD_h1PDh
U6QDmV2XD0UD0WD0QDnV2PDRm1TD1QDoV2XD0UD0WD0QDPW2TD2PDZl1XD0PDjU6PD`h1QDQW2PDj6PDVl1PDZl1UD0WD0PD
oe1PDVl1PDi6QDRW2XD0UD0WD0QDSW2QDTW2TD1QDUW2XD0PDU<PDRm1PD]g2UD0WD0PDme1QDVW2TD1QDWW2XD0QDf3QDXW
2QDf3QD]3QDj2QD]3QD]3QDYW2Q`1j2QD[f1QDc3PD]f5Q`1j2QD]3WD0QDZW2YD1XD0QD[W2QD\W2PDlV6`DoR2`Dl2QDW3
QD]W2QD^W2PDlV6QD_W2QD`W2QDaW2QDbW2QDcW2QDdW2PDk7PDoR2PDaQ2PDdZ7PDYl1PDYl1PD[]7PDoR2PDaQ2PDg3PD\
T2QDeW2PDge1PDf`1PDeT7PDQl1PDZ8PD\l5PDVP8PDo5PDQX8QDfW2QDgW2PDn7PDV]6PDo9PDcV8PDUX8PDU[6PDok1PD_
m1QDhW2PDWX8PDm5PDT9PDSl1PD\U6QDiW2PDbg5Q`1j2Q@jW2WD0QDkW2XD0PD\l5QDlW2PDe>QDmW2PDS6QDnW2PDn=PDj
V7PDiY1PDTk5PDdo1PD^X8PDaX5PDoi5PDfo1PDRl1PDPY5QDoW2PDnQ6PD_X8PDhW2QDPX2PDaX8PDPh1PDX@PDf;PDQS2Q
DQX2QDRX2QDSX2QDZW2QDTX2PDbi7QDUX2QDVX2PDZ_1PDXe7PDok1PDPl1PDaf5PDiX8PDm;PDUl1PDdh6PDQW6PD]_6PDa
W5PD]f5SD0PDZl1Q@g2Q`1j2WD0QD^=XD0WD0QDWX2XD0QDW3PDf]1PDcg5PDPm5PDaQ2QDc3PDin1SD0QDXX2PDin1QDW3Q
Da2Q@d2WD0PDf;XD0QDYX2QDm@Q`1j2WD0QDc3XD0QDZX2QD[X2WD0Qd1j2QDc3XD0QDW3WD0QDc3XD0QDW3QDW3TD4QDa2W
D0Q`1j2QDc3XD0aD`2`DQW6QDW3TD3QDa2QDf8Q`1j2WD0QDc3XD0QDa2Q@g2QDk2WD0QDc3XD0WD0QDk2QDc3XD0SD0WD0Q
D\X2QDc3XD0QDW3QD]X2TD2WD0QDc3XD0QD^X2TD2QDa2Q@_X2Y@0aD_2aD`2iD1iD2aDW3aDo2bD0WD0SD0XD0QD`X2QDaX
2QDbX2Q@cX2Y@0aD_2aD`2`DS]1`D^Q6`Daf5bD0WD0SD0XD0QDdX2QDf8Q@eX2aD_2aD`2aDo2WD0SD0XD0QDfX2`DoR2`D
[Y8`D\Y8QDa2YD0aD_2aD`2iD1iD2`D_Q2`D`Q2`DaQ2WD0SD0XD0QDgX2QDhX2Y@0QDiX2aD_2aD`2WD0SD0XD0QDjX2QDk
X2WD0Q@lX2PD]l1SD0XD0`DoR2WD0PD]l1SD0QDl?XD0QDa2WD0QDmX2SD0XD0VD0QDa2WD0QDmX2SD0XD0QEnX2WD0QDoX2
QDPY2XD0`E^Q6`El^1`Em^1`EPY6`Eb7`EZl1`EbY8WD0PD^6XD0VD0WD0QDQY2XD0VD0QD\]1Q@l2WD0QDa3Q`1j2QDRY2X
D0QD`3`D^Q6`DX<`DZ:WD0QDSY2QDa3XD0QDd2Q`1j2QDTY2Q@a3PDZl1QDa3QDTY2QDS>QDUY2TD3WD0QDVY2XD0PD]l1QD
WY2PD]l1QDXY2QDYY2PD]l1QDa2Q`1j2QDa9Q`1j2S@0WD0QDZY2XD0`Dch2`DQZ8`Dd[2`Di_7WD0QD[Y2PDoR2SD0XD0`D
U[2`DaQ2QDa2Q`1j2Q@g2Q`1j2Q@c3WD0Q`1j2Q@]3QDd3XD0WD0QD[f1QDd3XD0WD0QD\Y2QD]Y2QDd3XD0WD0QDd3XD0QD
^Y2PDaQ2QDW3QD_Y2QD`Y2PDoR2QDaY2PDj_7PDcg5PDTZ8PDQl1PDc\2PDRl1PDc\2PDQl1PDPc2PDRl1PDbe1QDbY2QDcY
2QDdY2PDf9PDok1QDWNQDdS1QDeY2QDfY2QDgY2PDP?PD`>PDkP6QDhY2PDjm7`D]Z8`Ddg2`DXY8QDiY2QDjY2QDkY2QD^=
QDlY2PDUe2QDmY2QDnY2QDa2PDoR2Q`1j2Q@^=PDUe2QDW3Q@c2Q@e2QDlW1VD0QDTCPDVb2WD0PDUe2XD0QDW3QDoY2TD1Q
DPZ2`Dcg5PDSl1PDoR2PDaQ2PDf[5QDa2Q`1j2WD0QDQZ2XD0QDRZ2PD^Q6QDSZ2PDPf1PDaQ2PDRS2QDTZ2PDPf1PDeg5PD
aQ2PDS_2PDXg6PDnS2PDXl1QDUZ2QDVZ2PDcg5PDXl1QDWZ2P@oR2PDcg5PDaQ2PD[f5PDoR2PDeg5PD[l1PDch1QDXZ2QDY
Z2PDm]6PDoR2PDXi5PDaf5QDZZ2PDcg5PD_Q2PDfe1PDnS2QD[Z2PDog5PD[f5PD\T2QDU<PDQW6PDHQDc<PDQW6SD0PD[_1
PDZl1QD\Z2QD]Z2PDok1PD_i1PDbg5PDQ6PDcg5QD^Z2PDbn1PDk[5PDaf5PD]l1QD_Z2QDSk1PDmf5QD`Z2QDaZ2QDbZ2PD
aQ2QD[Z1PDaZ7PDaZ7QDcZ2QDdZ2QDeZ2QDfZ2QDgZ2QDhZ2QDiZ2PD^Q6QDjZ2PD^Q6QDkZ2P@oe1QDlZ2PDcg5PDam1QDU
l1PDaf5QDmZ2PDZl1PDok1PDaf5QDnZ2PDT=PDcg5PDlX6QDoZ2QDP[2PDfd6QDQ[2QDf=QDR[2TD3PDaf5PDi6PD]`1QDd@
QDS[2PDaf5P@i6QDT[2PD\T2PDaf5QDU[2QDg?PDc\5PDbg5QDV[2PDcg5QDW[2PDcg5QDf5PDfd6QDa2WD0QDX[2XD0aD`2
QDij1QDY[2PDoe1QDZ[2PDT6PDk[5PDTl1PDZ]6PDbg5TD2QD[[2PDPW6PDaf5PDlg5PDUX6PDcg5PDaQ2PDjb2PDhb6PDRl
1QD\[2PDaQ2QD][2RX2200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP
1100RP1320XP1320XP12=0TP12>0VP14?1VP13@1TP14A1VP13B1WP1E01RP1?C1TP15D1VP14E1UP1;F1UP13G1WP16H1XP
15I1SP12J1UP12K1UP18L1VP13M1WP12N1SP1322WP12O2TP16P12UP17Q12WP18R12[P15S12SP14T12VP1322XP13U12YP
13V12WP13W12WP13W12XP13X12WP13Y12XP13Z12XP13Z12XP12[12UP13\12WP14]12WP15^12VP13_12WP14`12XP13a12
WP1322WP12b12UP12b12UP1102RP1102RP1102RP12c12TP15d12TP15e12TP12f12TP13g12WP1422YP12h12TP12i12UP1
3j12XP13k12VP12l12UP18m12WP14n12TP15o12YP14P22UP12Q22VP18R22]P13S22TP1322XP13T22VP14U22XP13P12XP
12P12UP12V22UP13W22XP12X22UP13Y22VP12Z22TP12[22UP13\22WP13W12UP13]22TP1102RP1102RP13^22TP12_22UP
1102RP12`22TP15a23TP12b23TP12c23TP12d23UP12e23TP12f24UP14g24VP12h24UP13i24WP14j24VP12k24UP12b14U
P13l24WP12m24TP12n24UP12o24TP1324WP12P34UP13Q34YP14W14YP13R34XP13S34WP1374YP14T34WP13U34TP13V34T
P14W34VP13X34UP13g14XP12Y34TP14W14UP15W14ZP13W14UP14W14XP1104RP14Z34TP15[34TP1304RP14\34WP19]34W
P12^34TP13_34VP14`34WP14a34VP13b34UP14c34WP15d34QM3e34TP13f34WP13g34UP13h34VP14i34YP12f24UP12j34
TP12h24UP13k34VP15l34XP1324WP12m34TP15g14ZP13n34TP1104RP15l34XP16l34[P1105RP12o35VP12P45VP13Q45U
P18R45TP16S45WP15T45UP12b25TP16U45YP14V45\P13W45WP13X45YP13j15YP13Y45XP12Z45TP12Y45VP12[45VP13\4
5XP13l25XP13]45XP14^46TP1306RP1407RP15_47WP13`47VP14g17[P13a47VP14b47VP12c47TP13]37XP13d47XP12b1
7UP14e47XP14H7YP12f47TP12g47VP13h47WP12i47TP18j47TP13k47WP13l47WP14m47TP1107RP1527XP13n47VP12o47
VP13P57YP12Q57TP14R57VP15S57WP12T57UP13_47WP12U57UP13V57TP13W57VP13X57YP14g17\P13Y57XP14Z57ZP13[
57WP12\57UP12]57TP14H7ZP13^57TP1108RP15_58TP13`58TP12H8UP13P58YP13a58XP12b58VP12c58UP14d58[P15e5
9UP14f59UP1209RP14g59UP12H9UP13h59WP12H9UP13i59YP13T59YP12[29VP12j59TP14k59WP16l59VP13m5:WP12l2:
UP13n5:TP13o5:TP120:RP13W1:UP12P6:TP12Q6:TP13R6:WP13S6:TP14T6:VP13T5:WP13U6:XP12V6:TP12W6:UP13X6
:TP12Y6:TP110:RP14Z6:\P12[6:TP15\6;VP12]6;UP13^6;WP14_6;ZP15`6;VP15`6;VP13W1;WP15a6;VP15b6;ZP13c
6;XP14d6;VP12e6;TP13f6;VP15g6;VP15g6;VP15h6;]P15j1;[P13W1;WP13d4;WP13g1;YP13W1;XP13W1;XP13W1;WP1
3i6;WP142;\P132;YP13j6;VP14k6;WP13l6;WP16m6;VP12n6;VP13o6;WP12P7;TP12Q7;TP12R7;UP14S7;VP13Z1;WP1
3T7;VP12U7;TP13V7;UP12W7;TP12X7;TP13Y7;WP12Z7;TP13[7;UP13\7;VP12]7;TP15^7;UP15_7;UP14`7;UP110;RP
13a7;WP16b7;WP14c7;XP13d7;YP14_6;WP13e7;TP15Y7;XP13c6;XP14W1;ZP14f7;TP15g7;VP14h7;VP12i7;UP14j7;
TP16k7;VP14l7;ZP13m7;VP12N;SP12W1;VP13n7;XP14o7;TP15P8;UP110<RP13Q8<YP12R8<VP15S8<TP18T8=UP15U8>
VP14V8>VP12W8>UP13X8>WP13Y8>XP16Z8>YP110?RP12[8?TP15\8?WP12]8?UP14I?SP17^8@VP19_8@VP15`8@UP14]8@
TP13a8ATP12b8ATP13l2AYP15m7AWP12c8BTP13d8BVP16e8BWP16f8BWP13g8CTP12h8DTP12i8DUP12j8DUP14k8ETP14l
8EVP16m8EXP12n8ETP110ERP14o8EYP110ESP13P9EVP12Q9ETP19R9FTP15S9GTP12T9GTP13U9GXP14V9GVP13W9GVP12X
9GUP14Y9GXP12Z9GTP12[9GUP12\9GTP15X4HWP13]9HVP12^9HTP12NHSP17_9HTP14`9HWP13a9HWP13b9HVP16g1HXP19
g1HXP15c9HWP15d9HTP14e9HYP12f9HTP13g9HTP13h9HWP13h9HWP17i9H[P16j9HXP14k9HVP13l9HVP12d5HUP12d5HUP
142HZP14m9HXP13n9HVP13o9HXP12P:HVP13f2HXP13j1HXP12Q:HVP12R:HVP132IWP13S:IYP14g1I\P14W1I\P12T:IVP
13T:IYP13U:IXP13V:IYP14g1I[P137IYP13W:IXP13X:IYP13Y:IXP13Z:IYP132IXP14HIZP13[:IYP13\:IYP13]:IXP1
2^:IUP12_:IVP13W1IYP13`:IYP13a:IYP12a:IVP13b:IYP13W1IWP13X4IXP13g1IYP12c:IVP12d:IVP14e:I[P13f:IY
P12f:IVP12f:IVP12f:IVP12g:IVP12h:IVP13b1IXP13i:IYP14j:I\P13k:IWP12l:IVP13_6IWP13m:IYP13n:IYP13o:
IVP13P;IYP13Q;IYP13R;IYP13Y:IYP13S;IXP13T;IYP13U;IXP14V;IZP13P5IYP14W;I\P12a9IVP12f:IVP12T;IVP13
W:IWP13X;IXP13Y;IVP13Z;ITP13P1IWP13[;IXP14o9I\P12W1IVP13\;IYP13];IXP12^;IVP14W1IZP127IVP13Y1IXP1
2d5IVP12_;ITP12`;IVP12a;ITP122IVP13b;IVP12Z;ITP13c;IWP12HIVP13HIYP13d;IWP12W1IVP12e;IUP13f;IYP13
g;IXP13HIXP12h;IVP12i;IVP12j;IVP13k;IVP13l;IYP15m;IVP132IWP14n;IWP14a9IWP142IYP13o4IXP13P5IYP13f
2IXP12o;IUP13W1IXP16T5I`P13b1IXP15W1IYP13g1IXP15P<IZP132IWP14Q<IYP142IZP132IWP12R<ITP13g1IWP13S<
IWP14g1I[P13T<IVP142IYP132IWP13W1IXP14W1IZP13U<IVP14V<IZP13W<IWP14b1IZP15W1I[P15X<IZP14Y<IXP13Z<
IVP15[<I[P13\<IVP15g1IYP12]<ITP15^<IXP13\<IVP15_<IXP14`<IVP14a<IXP14b<IYP15g1I[P13c<IVP132IWP12d
<IUP13e<IVP12f<ITP14g<IZP13d5IWP14d5I[P18P1IWP14W1IZP13HIXP15T5IZP13h<IVP13i<IVP12j<ITP142IZP13k
<IVP14l<IXP147IZP14e4IWP14W1I[P132IWP14g1IZP142IYP14T5IYP14m<IVP15n<IZP132IWP13o<IWP132IXP13g1IW
P13g1IXP13g1IWP13P=IVP13Q=IVP132IWP13[2IXP13f2IXP142IYP132IWP13d5IWP13g1IXP12R=ITP13a9IXP13S=IVP
13T;IXP12T=ITP13a9IXP132IXP13U=IWP13S:IYP13d5IXP132IXP15T5I]P13V=IVP13\<IVP152IWP14W=IXP14X=IVP1
2Y=ITP13l2IWP14Z=IXP13[=IVP13\=IYP13e:IXP13]=IWP14g1IZP14g1I\P13^=IXP13\:IYP132IXP13_=IYP132IXP1
42IZP15`=I]P12a=IUP13b=IWP13g1IXP13c=IWP132IXP152I\P13d=IWP13W1IYP14HI[P14HIYP13e=IXP13f=IWP13g=
IWP13h=IYP13i=IWP13j=IWP13k=IYP14l=IXP13X5IXP13m=IWP13[4IYP13n=IYP14o=I\P13P>IYP13Q>IYP14R>I\P13
a:IYP13S>IXP12T>IVP12T>IVP13U>IYP13V>IWP13W>IXP13X>IXP13P5IYP13P5IYP13HIYP137IYP12n;IVP12Y>IVP13
P5IYP13P5IYP13P5IYP13P5IYP12Z>IUP12[>IVP12`=IVP12\>IUP12]>IUP12^>IUP12d5IVP12d5IVP12d5IVP12_>IVP
12_>IVP14g;IVP132IXP14`>IZP12a>IVP13b>IXP12c>IUP13d>IXP13e>IWP13f>IYP13g>IYP13h>IXP13i>IYP13j>IW
P12k>IVP13l>IUP13m>IXP14n>IZP13g1IYP12o>IUP14P?I\P14Q?IZP13P:IXP13R?IYP13S?IYP13T?IYP12U?IUP12V?
IVP13P5IYP13W1IXP13HIXP12l:IVP13d5IYP13o9IYP12W?IVP12X?ITP13P5IYP14Y?IZP14U=I[P13Z?IYP13P5IXP13l
2IYP12[?IVP12\?IVP13P5IYP12]?IUP13^?IXP12o4IVP13HIYP12f:IVP12_?IVP13b1IYP13d5IYP13HIYP13HIYP14`?
IYP13HIYP13HIYP12f:IVP110ISP12a?IVP14b?IVP13g1IYP13c?IWP13P5IXP13W1IYP14W1IZP137IXP12l2IVP13d?IX
P12b1IVP110ISP135IXP12Y1IVP12Y1IVP13e?IWP12Y1IVP12f?IUP12d5IVP14g?ITP13h?IUP13i?IXP14j?IYP13T5IW
P12Y>JVP12k?JVP13P5JYP12l?JVP13P5JYP132JYP12m?JUP13W1JYP13n?JYP13o?JYP13P@JYP13V:JYP12Q@JVP13R@J
YP13S@JXP13T@JYP13g1JYP12U@JVP12V@JVP14d5J\P13W@JYP147J[P13X@JYP13Y@JYP13Z@JYP13W1JYP14W1J\P12[@
JVP132JYP13\@JYP12]@JUP12^@JVP13_@JXP12R?JVP13]4JYP13`@JYP13a@JYP14b@J[P12a1JVP14c@J\P13d@JYP14U
1J[P13e@JYP13U1JYP13f@JYP152J^P12g@JVP14g1JXP132JXP13W1JYP13h@JWP12i@JTP127JVP14b1J[P12j@JVP13HJ
YP12k@JTP12l@JUP13T;JXP12W6JVP13m@JXP13g;JYP12T5JUP12n@JVP13o@JXP12PAJVP13QAJYP14HJ[P132JXP132JY
P137JYP12RAJVP12SAJUP12TAJTP13UAJWP13d5JYP137JYP13R?JYP13VAJYP13a@JYP13e:JYP13:JYP13Q3JYP13g1JXP
12WAJUP12XAJUP137JYP12T5JVP12T5JVP16YAJZP14ZAJYP14:JYP14W1JZP14[AJYP13g1JWP14\AJXP13T5JWP13]AJVP
14^AJVP12_AJTP14`AJVP14U1JZP14W6J[P14b1JYP14T;JYP13W1JWP14W1JZP15T5JZP137JWP12aAJTP14j:J[P14j:JZ
P13n;JWP14n;JZP14n;JZP13bAJXP13b@JUP13W1JXP14g1JYP13cAJVP13dAJVP12eAJUP13]AJVP13a9JXP142JYP13W2J
XP14T5JZP12fAJTP13b1JWP14d5JYP13gAJWP13hAJXP13V2JXP14Q<JYP15iAJ[P132JWP13l2JXP14`1JXP15jAJ[P14g1
JYP13g1JWP12d2JUP13kAJXP13k1JVP14lAJXP15P<J[P13mAJTP14T5JYP14nAJYP13oAJYP13g1JXP14PBJYP12QBJUP12
RBJUP15SBJVP13:JWP14:J[P13TBJXP14UBJZP15g1J\P14VBJXP12WBJUP13XBJVP14YBJWP14e4JXP15X<J[P14X<JXP14
ZBJWP13[BJVP145JZP132JWP13_1JWP132JWP14\BJVP12]BJUP13^BJVP147JZP13d5JXP14d5JYP13_BJVP13`BJWP14d5
JYP14d5JZP13aBJWP14bBJYP13cBJXP13dBJXP132JWP13eBJXP13Y1JXP13l2JXP12P1JUP12fBJUP13gBJTP13hBJTP14i
BJVP13jBJVP157JYP15P<J[P12kBJUP15lBJVP142J[P14mBJVP13nBJWP14oBJVP15PCJYP14QCJVP13g1JXP14W1JYP14R
CJVP145JZP13d5JWP16W2J\P13g1JXP132JXP14Y1J[P132JXP14SCJVP16TCJTP142JZP14n;JZP14UCJVP15g1JYP142JZ
P13VCJVP14WCJVP152JYP14XCJVP13YCJXP132JXP13P1JXP147J[P14d5JZP12b1JUP13ZCJVP14k1JVP14[CJVP15\CJVP
15]CJZP14^CJZP13_CJWP12`CJTP13aCJYP13bCJYP13^;JYP13cCJYP13dCJYP14eCJ[P13fCJXP13gCJYP13hCJYP13iCJ
WP13jCJYP13kCJYP13lCJXP13mCJYP13nCJYP13oCJYP13PDJYP13QDJYP13RDJWP13SDJWP13TDJWP13UDJWP13VDJWP13W
DJWP13XDJYP13W<JYP13YDJYP13ZDJYP13[DJYP13\DJXP13]DJXP13^DJYP13_DJWP13`DJVP14HJXP14W6J[P14HJ[P13a
DJWP12bDJUP13g1JYP13bAJYP132JXP147J[P13W1JXP14W1JZP14cDJYP132JXP13o<JXP14d5J[P12dDJUP142JZP132JX
P14eDJWP13fDJWP15g1JZP132JXP13gDJWP14hDJVP13PBJWP13iDJWP13f2JWP13P5JYP13P5JYP137JYP152J_P13jDJXP
13l2JYP13g1JYP13W1JXP13kDJYP137JYP147JZP13V4JYP13lDJXP137JXP13U1JYP13g1JXP142JZP14g1JZP14U1J\P12
mDJUP13nDJYP13BJYP13HJYP12oDJVP14l2J\P13PEJXP13QEJWP13REJTP13SEJYP13TEJWP137JYP13UEJYP13o9JXP12V
EJVP137JYP13WEJYP12XEJUP14YEJVP12ZEJVP14[EJWP13\EJVP13a1JWP14HJ\P14HJ\P12]EJVP12^EJTP13P5JYP13_E
JXP13`EJWP13aEJWP13bEJYP12cEJUP12e:JVP13dEJYP13`@JYP13eEJYP13fEJXP16^AJYP15gEJYP13h=JYP13P1JYP13
j;JXP13hEJWP13iEJXP15]AJYP14l2J[P14W1JZP14jEJXP13P5JYP14kEJXP13l2JYP12lEJVP13mEJWP12nEJVP12oEJVP
12V?JVP12e@JVP12PFJUP12W1JUP132JWP14QFJVP13T5JWP12RFJTP132JWP14P5J\P13n4JTP12SFJUP12TFJTP14UFJVP
12VFJUP137JYP147J[P137JYP14WFJVP12XFJTP14YFJWP13ZFJVP14[FJVP13P5JYP12\FJVP12]FJVP13[4JYP12]3JVP1
2^FJTP14_FJTP137JYP12`FJUP13[2JYP15aFJYP12T;JVP12bFJUP14a<JXP12cFJTP13P5JYP12dFJUP13P5JYP13eFJUP
12fFJVP12gFJTP14HJ\P13hFJWP13iFJYP14jFJZP13[4JYP13kFJYP13P5JYP13HJYP12lFJUP13P5JYP12mFJVP13Y@JXP
12nFJUP12oFJUP12PGJUP12]FJVP13b1JYP12QGJUP12RGJTP122JUP12SGJUP12TGJVP14UGJVP13HJYP12VGJVP13P5JYP
13g1JXP13WGJYP14XGJWP13YGJWP13HJXP12e@JVP13l2JYP13HJXP14ZGJVP15d5JWP13[GJUP12\GJTP13]GJYP12^GJUP
13_GJYP132JYP142JXP12`GJVP132JYP12aGJVP137JYP12bGJUP13cGJYP13P5JXP13P5JYP13f:JYP12dGJUP12kBJVP12
eGJUP12fGJUP12gGJVP14hGJVP12iGJVP13P5JXP137JYP13jGJTP12[2JVP13g1JYP12kGJVP12lGJTP13P5JYP13W1JYP1
3U1JYP147J[P132JXP14mGJVP13P5JYP12f:JVP12nGJVP12oGJUP14PHJVP12QHJVP13P5JYP12SEJVP12RHJVP12SHJVP1
2THJUP12g1JVP12[2JVP14UHJVP12l2JVP14VHJVP14U1JWP12[2JUP12WHJUP15XHJYP13YHJWP14ZHJWP12[HJVP14\HJV
P12]HJVP12^HJVP13_HJVP12g<JUP12`HJVP12aHJTP12bHJVP132JYP12cHJTP127JVP132JYP13g1JYP13W1JXP12dHJUP
14eHJUP12fHJVP127JVP12gHJVP13hHJVP13P5JXP122JVP132JYP12iHJVP12jHJUP132JXP12kHJUP12lHJUP12mHJUP12
nHJVP12oHJVP12PIJUP12QIJUP12RIJVP13SIJWP13TIJWP13UIJWP13VIJWP13WIJYP13XIJYP13YIJXP13ZIJYP13VAJYP
13[IJWP13\IJXP13b@JXP15]IJWP12^IJTP12\<JUP14_IJVP12`IJTP127JVP12aIJVP12bIJVP12P5JVP14cIJWP12f2JV
P12dIJVP12NJTP12HJUP13HJYP19eIKXP16fIKVP16gIKTP15hIKTP17iIKVP17jIKYP17AKVP18kIKVP16lIKUP140LRP12
mILUP12nILTP14oILTP12PJLTP13QJLWP12RJLVP12SJLTP12TJLUP13UJLWP12VJLUP147L\P12d5LVP13WJLYP12XJLUP1
2YJLTP12ZJLUP13[JLUP16\JLVP13]JLVP13^JLVP13W1LWP12_JLTP12`JLTP110LRP12aJLUP12bJLUP12cJLUP13g1LXP
13dJLWP13eJLXP12fJLTP14gJLYP13hJLWP13iJLWP12jJLVP12kJLTP12lJLVP12mJLUP15nJMVP15oJMTP18PKNVP15QKN
VP16RKNVP13U=NUP15SKNTP16TKNVP15S1NSP13HNYP110NRP132NYP12HNUP13d5NYP15d5NWP12UKNUP110NRP12VKNVP1
3HNXP12HNUP13WKNYP13XKNWP12YKNUP110NRP13b1NXP12ZKNVP12[KNVP12\KNUP12]KNVP12^KNVP12_KNVP12`KNVP12
aKNUP12bKNVP12bKNVP12cKNUP14dKNXP132NYP13eKNXP12fKNTP13W1NWP110NRP12gKNVP13hKNXP12iKNTP13jKNYP13
P5NYP12YINVP12g1NUP12kKNVP12lKNTP13g1NXP12mKNVP13`=NYP12nKNUP14oKNZP13PLNWP13a:NXP13QLNWP13l2NYP
14RLN\P13W1NXP12SLNTP13TLNVP12f:NVP13ULNVP132NWP12VLNTP12aHNTP12P5NVP12WLNVP12XLNTP12d5NUP110NRP
110NRP110NRP110NRP110NRP12YLNTP12ZLNTP110NRP110NRP13[LNTP110NRP12\LNTP12e2NTP110NRP12]LNUP14g1NY
P13^LNTP13_LNTP12`LNTP12aLNTP13HNXP14T;N[P12bLNTP12cLNTP12VENVP12dLNTP12eLNVP13W6NXP14W6NYP142N\
P12WBNUP13[4NYP14HN\P137NYP13HNYP13fLNUP12gLNVP12hLNTP13iLNTP12HNUP142N[P13jLNVP12kLNTP12lLNTP13
2NXP13mLNTP12o4NUP132NWP14nLNVP12oLNTP14PMNWP132NWP12QMNUP12RMNTP13d5NXP12SHNVP110NRP12eANVP12[2
NVP12SMNUP12n;NUP12n;NUP147NZP14TMNVP13UMNTP110NRP110NRP12VMNTP110NRP12HNVP12WMNUP12XMNTP12e@NVP
13YMNUP14ZMNXP13g1NYP13[MNWP14HNZP13\MNTP13]MNUP12^MNTP12_MNTP12W@NUP110NRP12`MNVP12aMNUP12bMNVP
14HN\P12cMNTP12T;NVP14dMOVP16AOWP17eMOYP19fMOVP18gMOVP18gMOVP17hMOVP14iMOTP12jMOVP12kMOUP13`@OYP
12lMOUP12W1OUP12mMOUP13nMOXP12oMOTP13PNOYP12QNOUP127OUP13HOXP12RNOTP127OVP12W1OUP13SNOYP13l2OXP1
32OWP13TNOXP13g1OYP12U=OUP16UNOVP19VNOXP17WNOXP12AOUP12XNOUP12YNOTP13HOYP12ZNOUP13[NOYP13[NOVP13
\NOVP1:]NOVP17AOVP15^NOTP15_NOTP15`NOTP19aNOVP13bNOUP19cNOVP17e4OXP18dNOXP12eNOUP12fNOTP13gNOXP1
2g<OUP12hNOTP14iNOVP13jNOTP1:kNP1TP1<lNP1VP16mNQ1VP15nNQ1VP16oNQ1WP16POQ1VP16QOQ1YP15ROQ1UP17SOQ
1VP17TOQ1WP19UOQ1TP16VOQ1TP17WOQ1ZP17XOQ1YP14YOQ1TP16ZOQ1XP15[OQ1VP13\OQ1TP17]OQ1XP13^OQ1UP16_OQ
1VP13HQ1XP15`OQ1UP16aOQ1TP12bOQ1VP13HQ1XP14cOQ1[P12W1Q1UP15W1Q1WP12dOQ1VP110Q1RP12eOQ1UP15^NQ1TP
17fOQ1YP16gOR1UP16hOR1VP18iOR1TP16jOR1VP16jOR1VP13kOR1TP16S1R1SP13lOR1UP13mOR1XP13h9R1VP12nOR1UP
16g1R1WP12oOR1TP14IR1RP16PP1R1TP13QP1R1VP13RP1R1TP12SP1R1TP16TP1R1YP12UP1R1VP13VP1R1XP12P1R1VP12
WP1R1TP110R1RP12b1R1VP12XP1R1TP12YP1R1UP12P1R1VP16ZP1R1RP15[P1R1RP15[P1R1RP140R1RP16\P1R1VP13]P1
R1VP15mOR1YP14^P1R1VP13_P1R1TP15j1R1WP16W1R1ZP12`P1R1TP132R1XP110R1RP12aP1R1TP13o4R1WP13P5R1YP13
bP1R1YP12cP1R1TP13dP1R1TP110R1SP13l2R1XP13W1R1XP13e;R1XP13Y1R1XP13eP1R1UP14HR1[P110R1SP17fP1S1VP
17`1S1WP16l3T1WP14IT1SP16gP1U1XP17gP1U1YP140V1RP15hP1V1TP13NV1SP14a7V1XP12iP1V1VP12iP1V1UP16jP1W
1XP14W1W1UP13W1W1WP15W1W1WP15kP1W1TP15lP1W1WP15mP1W1VP14m7W1YP14nP1W1TP17oP1W1VP14kAX1[P14kAX1ZP
14PQ1X1YP13QQ1X1VP14RQ1X1XP13SQ1X1WP12NX1SP12TQ1X1TP16j1X1XP13UQ1X1WP12R;X1VP13kAX1XP13VQ1X1XP13
WQ1X1UP12XQ1X1UP13YQ1X1XP14ZQ1X1ZP14U1X1YP13W1X1WP12[Q1X1TP137X1YP12nOX1UP13\Q1X1VP14HX1YP13d5X1
WP12]Q1X1TP12T5X1VP14^Q1X1VP12_Q1X1VP110X1SP12`Q1X1TP13aQ1X1VP12bQ1X1UP12cQ1X1TP15dQ1X1VP13eQ1X1
TP12fQ1X1TP12gQ1X1TP14hQ1X1VP13_6X1WP13PEX1WP13PEX1XP13iQ1X1WP144X1ZP134X1XP134X1XP13iP1X1YP110X
1RP15jQ1X1]P14jQ1X1ZP15jQ1X1^P14jQ1X1[P13kQ1X1XP14lQ1X1[P12mQ1X1VP13mQ1X1YP13j;X1VP12nQ1X1UP14j1
X1YP14oQ1X1VP15PR1X1YP14QR1X1XP13RR1X1WP13SR1X1WP144X1XP134X1WP12TR1X1TP12UR1X1TP14kAX1\P13VR1X1
VP12b1X1VP12W1X1VP13WR1X1WP15XR1Y1RP15YR1Y1TP15ZR1Y1SP15[R1Y1UP15\R1Z1SP15W1[1WP16]R1[1VP1@^R1[1
TP13_R1[1VP13`R1[1WP12aR1[1TP13bR1[1VP12P1[1VP1>P1[1UP13cR1[1TP12dR1[1TP13eR1[1YP12fR1[1TP13gR1[
1WP13hR1[1XP13iR1[1VP13jR1[1TP12kR1[1TP142[1ZP13lR1[1VP14mR1[1XP13nR1[1XP124[1VP13oR1[1TP13PS1[1
TP13QS1[1TP12RS1[1UP12SS1[1TP14TS1[1TP190[1RP15US1[1VP14VS1[1TP110[1RP15WS1[1WP12XS1[1TP132[1WP1
3YS1[1WP14ZS1[1YP14g1[1[P157[1]P13[S1[1VP13\S1[1TP12P1[1UP132[1XP13f2[1WP13P5[1YP13]S1[1WP15^S1[
1VP13_S1[1TP13`S1[1UP12aS1[1TP12bS1[1UP110[1RP14cS1[1TP12^D[1UP15W1[1WP12b1[1VP137[1WP13dS1[1TP1
2eS1[1TP12fS1[1TP16gS1\1SP1BhS1\1UP17hS1\1YP16iS1\1WP18jS1\1YP17hS1\1YP16kS1\1TP15lS1\1WP15mS1\1
VP14nS1\1UP17oS1\1VP1:gS1\1TP1;PT1\1]P17QT1\1ZP15RT1\1UP16ST1\1UP17TT1\1WP17UT1\1WP15gS1\1SP14VT
1\1SP17jS1\1WP15WT1\1UP15XT1\1YP13YT1\1YP14VT1\1SP17ZT1\1]P13XT1\1YP16[T1\1ZP14VT1\1RP14\T1]1VP1
5]T1]1[P15^T1]1YP18_T1]1]P16`T1]1WP14aT1]1WP14bT1]1UP17cT1]1XP12dT1]1TP15gS1]1SP11eT1]1RP14]T1]1
XP12fT1]1TP12gT1]1SP15hT1]1XP16iT1]1WP18jT1]1\P18kT1]1YP1:jT1]1^P16lT1]1XP16oS1]1YP16mT1]1WP14nT
1]1UP16oT1]1WP12gT1]1TP13PU1]1UP17hS1]1WP14QU1]1YP16hS1]1XP16RU1]1WP14SU1]1VP15TU1]1WP15UU1]1ZP1
2VU1]1UP14WU1]1VP13XU1]1TP13YU1]1WP12ZU1]1VP14[U1]1XP14\U1]1[P14]U1]1XP12^U1]1UP16_U1]1VP13`U1]1
XP16aU1]1WP12bU1]1TP13]T1]1XP18cU1^1XP1:hS1^1]P17dU1^1ZP18eU1^1XP19fU1^1XP19gU1^1YP1:hU1^1[P17iU
1^1VP16jU1^1WP14kU1^1UP18eU1^1XP13lU1_1TP15lU1_1VP11eT1_1RP15eT1_1RP12mU1_1UP14nU1_1VP13oU1_1UP1
2PV1_1UP12QV1_1RP11eT1_1RP11eT1_1RP11eT1_1RP14RV1_1TP18SV1`1XP15TV1`1XP16UV1`1VP15lU1`1VP19VV1`1
_P19VV1`1_P18WV1`1\P15lU1`1TP18XV1`1[P17YV1`1WP16ZV1`1WP16[V1`1YP15\V1`1TP15]V1`1TP14^V1`1WP17_V
1`1XP16`V1`1VP16aV1`1WP14bV1`1TP12cV1a1UP11dV1a1RP12eV1a1UP12fV1a1UP12gV1a1UP12hV1a1UP12iV1a1TP1
1dV1a1RP12jV1a1UP12kV1a1UP13lV1a1WP11dV1a1RP12mV1a1VP12nV1a1UP12oV1a1TP12PW1a1VP12QW1a1TP12RW1a1
VP12SW1a1VP12TW1a1TP12UW1a1UP12VW1a1VP12WW1a1UP12XW1a1VP12YW1a1VP12ZW1a1UP11dV1a1RP11[W1b1RP11[W
1b1RP11[W1b1RP12\W1b1TP12]W1b1VP13^W1b1YP12_W1c1UP14`W1c1WP13aW1d1XP11bW1d1RP13cW1e1XP12dW1e1UP1
3ZT1e1YP13eW1e1TP12fW1f1VP12gW1f1TP11eT1f1RP14hW1g1WP12iW1g1UP14jW1g1WP13kW1g1TP13lW1h1VP13mW1h1
XP12nW1h1UP18oW1i1TP1:PX1i1TP14QX1i1TP1:RX1i1WP130i1RP110j1RP110j1RP1;SX1k1TP13TX1l1YP13W1l1XP13
UX1l1WP12VX1l1VP14Hl1[P13Hl1XP13WX1l1WP13XX1l1YP13YX1l1YP13P5l1YP13ZX1l1VP13g1l1WP13P5l1XP13P5l1
YP13P5l1YP13P5l1YP12[X1l1VP13\X1l1WP13g1l1WP12]X1l1UP13^X1l1XP12_X1l1TP12YNl1TP12`X1l1VP13aX1l1X
P110l1RP14bX1l1YP12cX1l1UP12dX1l1UP12Hl1UP17eX1l1ZP12fX1l1VP12Hl1UP13gX1l1UP12gX1l1UP12hX1l1UP12
iX1l1TP12jX1l1TP12kX1l1UP12lX1l1TP12]8l1UP12]8l1UP14mX1l1TP13P5l1YP13P5l1YP12XX1l1UP18SX1l1TP15n
X1l1VP13oX1l1XP12PY1l1VP14o9l1YP13U1l1WP14QY1l1UP110l1RP130l1RP12RY1l1UP12SY1m1UP14TY1m1WP14UY1m
1XP13k2m1XP15VY1m1YP16WY1n1WP16XY1n1WP15YY1n1TP16ZY1n1WP16[Y1n1UP17\Y1n1VP17]Y1n1XP17^Y1n1WP16_Y
1n1XP17`Y1n1WP16aY1n1UP11bY1n1SP12cY1n1UP13dY1n1YP17eY1n1[P17fY1n1VP13gY1n1YP17hY1n1WP110o1RP12i
Y1o1TP110o1RP12jY1o1TP14kY1o1VP14P5o1WP15lY1P2UP14mY1P2UP14nY1P2YP12oY1P2TP12PZ1P2TP12QZ1P2TP14H
P2\P12]3P2VP14HP2\P13RZ1P2XP12SZ1P2VP12TZ1P2VP12UZ1P2VP12VZ1P2VP12WZ1P2TP13jKP2YP12XZ1P2VP12P1P2
VP12YZ1P2UP12ZZ1P2VP12T5P2VP12[Z1P2UP16\Z1P2UP12]Z1P2UP12^Z1P2UP12_Z1P2UP12`FP2VP12`Z1P2VP12aZ1P
2VP12bZ1P2VP12d5P2VP12cZ1P2UP12dZ1P2VP12eZ1P2UP12fZ1P2VP12gZ1P2VP12hZ1P2UP12iZ1P2TP12jZ1P2TP12kZ
1P2UP12lZ1P2UP12P1P2VP13W1P2YP12mZ1P2VP13o9P2YP13P5P2WP16nZ1P2UP14]8Q2TP13l2Q2YP14oZ1Q2YP12P[1Q2
UP17Q[1Q2YP17R[1Q2XP15S[1Q2TP14]8Q2TP19]NQ2VP18T[1Q2XP16U[1Q2VP15V[1Q2UP14V[1Q2TP16W[1Q2VP1@X[1R
2SM>Y[1R2SM<Z[1R2QM=[[1R2RM9\[1R2SM7][1S2VP15^[1S2VP16_[1S2UP16`[1S2UP14a[1S2TP1;0T2SP140T2RP17b
[1T2VP140T2RP14c[1T2TP14d[1T2TP13e[1T2WP16f[1T2VP12g[1U2UP12h[1U2UP12XX1U2UP1<i[1V2VP17HV2VP1:j[
1V2TP14k[1V2TP15l[1V2VP16m[1V2YP110V2RP13HV2WP13l2V2YP12n[1W2VP12n[1W2VP12o[1W2VP12P\1W2VP12Q\1W
2TP110W2RP12P1W2VP13R\1X2VP12S\1X2TP13T\1X2YP15YQ1Y2UP13U\1Y2VP12V\1Y2TP13W\1Y2WP15HY2XP15X\1Y2T
P12Y\1Y2UP14]8Y2UP14Z\1Z2TP14HZ2\P16[\1Z2VP13\\1Z2XP14WEZ2[P132Z2YP110Z2SP14]\1Z2ZP14]\1Z2XP142Z
2\P12gR1Z2VP13^\1Z2WP12HZ2VP13W1Z2XP13g1Z2YP12_\1Z2UP124Z2VP13`\1Z2XP15a\1Z2\P13b\1Z2WP13Z?Z2YP1
3l2Z2XP13`7Z2YP13c\1Z2WP12d\1Z2UP12e\1Z2TP13f\1Z2XP12g\1Z2UP12h\1Z2TP12i\1Z2TP12j\1Z2TP12k\1Z2UP
14l\1Z2WP12;Z2VP13W1Z2WP14P1Z2[P13l2Z2YP12m\1Z2TP12n\1Z2UP16o\1Z2]P15P]1Z2YP13W1Z2XP13b@Z2XP13l2
Z2WP13Q]1Z2XP15R]1Z2TP14S]1Z2YP12`7Z2VP15[HZ2[P13W1Z2YP14l2Z2\P12d5Z2VP132Z2WP1eLUD0PD`h1QDc2PDR
m1QD^[2UD0QDPQ2QD_[2PDRm1QD`[2P@Wl1QDa[2PD_h1QD]o1PDRm1QDb[2UD0QDPl1PDRm1QDc[2TD4SD0QDd[2TD3PDaR
2UD0PDah1QDe[2UD0QDf[2QDg[2PD2UD0PDPT2PD^Q6UD0PDTl1PD_h1QDio1PD2UD0PD_h1PDdg5PD_h1QDh[2QDi[2QDj[
2PDS]1UD0QDk[2PDdg5UD0QDl[2QDm[2PDWl1PD2PDT6QDn[2PDT6PDk[5PDP[8PDT6PDlV6PDoR2PDTZ8PDT6PDQ[8PDZ\2
PDn?QDo[2QDP\2PDn?QDQ\2PDn?QDR\2PDZ]6PDoR2PDn?PDT=PDaQ2QDXIPDoR2QD`2QDXIPDoR2QD`2PDh@QDS\2QDT\2P
Dh@QDU\2QDV\2PDm]6QDW\2PDjU5QDX\2PDf;PDco7QDY\2PDQW6QD`2PDS6QDZ\2PDe>QD[\2PDR@QD\\2PDT6QD]\2PDfg
1QD^\2QD_\2PDfg1PDkg1QD`\2PDaQ2QDa\2PDak3QDb\2PDV\6QDc\2QDd\2QDe\2PDbm1PD]f5PDcm1PDbm1PDUm1PDSl1
PDgm1QDf\2PDfm1QDg\2PD[Y5PDc^6PD\Y5PDc^6PDc^6QDh\2QD^W2QDi\2PDQ?QDj\2PDX[5QDk\2PDZ[6QDl\2QDm\2PD
Z[6PDg]6QDn\2PDiAPDWZ1PDYf5PDWZ1PD^Q6PD^6PD^Q6QDo\2QDP]2PDoh1QDQ]2QDR]2TD3QDS]2QDT]2QDU]2QDV]2PD
]S2PDc]8PD^6PD^6QDW]2PD]S2QDX]2PD^Q6PD^6QDY]2PD^Q6PDT6PD^Q6PDlh1PD^Q6PDZW2PD^Q6PD^Q6PDf`1PD^Q6PD
^Q6PDPS2PD^Q6QDZ]2PD^6QD[]2QD\]2PD^6PDX@QD]]2PDm5QD^]2PDX?PD]f5PDm5PDZS2PDm5QD_]2QD`]2PDTV5QDa]2
QDb]2QDc]2PD\\5QDd]2PD]\5QDe]2PDia1QDf]2PDl>PDZ]2PDc`2PDhi1QDg]2PDRg5QDh]2PDkS2QDi]2PDio1QDj]2PD
io1PD`^8PDc\5QDk]2QDl]2QDm]2PDS@QDn]2PDT@QDo]2PDT@PDT@PDWU3QDP^2PDj@PDUj1PDo4QDQ^2PDaW5QDR^2PDfW
5QDS^2PDl3QDT^2PDZn2QDU^2PD[V5QDV^2PDgV5QDW^2PDaX5QDX^2QDY^2PDQW6PDj>QDZ^2QD[^2QD\^2PDgo1QD]^2PD
mg6QD^^2PD`AQD_^2PDQX1QD`^2PDf]1QDa^2PDZ\6PDf]1PD`@QDb^2QDc^2QDd^2PD[_8PDWo2QDe^2PDT\5QDf^2PDT\5
PDk<PDWAQDg^2QDh^2PD__8PDeo7QDi^2PDg[5QDj^2PDX\5QDk^2PDm4QDl^2PDhh5PDoR2PD`V5QDm^2QDn^2QDo^2aDW3
`De_8`Dof7`Da_2PDQa1QDP_2QDQ_2PDQa1PDn?QDR_2PDi[5PDgc1PDPV5QDS_2PDn_8PDk4PD_Q2PDPV5PDg]6QDT_2PDh
>PD]f5PDi>PDcS8PDU2PD\f5QDU_2PD[X2QDV_2PD]_1QDW_2PD]c7QDX_2PDa_5QDY_2PD^6QDZ_2PDd;QD[_2QD\_2QD]_
2PDaf5PDoc1PDRl1QD^_2PDn\1QD__2PDaQ2PDnV6PDS`8QD`_2PDQX5QDa_2PDY`8QDb_2PD[`8QDc_2PDlQ2QDd_2PDbR2
QDe_2PDnS2QDf_2PDZS2QDg_2PDZl1PDnS2PDZS2PD\f5PDZS2PDfi1PDoR2PDZS2PD`h1QDh_2PD^Q6QDi_2PD^Q6PD]l1P
D1PD]l1PD4PD]l1VD0QDj_2PD]l1QDk_2TD6QD1QD1TD6PD4PDYl1SD0PDYl1QDl_2PDQh1QDm_2PDa`8PDb`8PDS@PDc`8P
Dm>PDm2QDWNPDi@PD?PDTf1PDY7QDn_2QDo_2QDP`2QD]>TD4QDQ`2QDR`2QDS`2QDT`2QDU`2UD0PDoQ6PDaf5TD6PDcg5P
DZn2PD]f5PDo4PDo4PD]f5QDV`2PDm4PD]f5QDW`2PDm3PD]f5PDl3QDX`2TD4QDa2QDY`2QDZ`2PD]f5QD[`2PDS6PD4PDe
>PDT6PD]f5QD\`2QDXIS@0QD]`2PDei1QD^`2PDZ_3PD]f5PDi\8QD_`2QD``2PDR@QDa`2PDTV5QDb`2PDQX5PDXa8PDPV5
QDc`2PDfg1QDd`2PDX@PDoR2PD[a8PDX@QDe`2PDaW5PD__1PDbAQDf`2PD^6QDg`2QDh`2PDc9PDQX1PDV]6PDSX1PDSX1P
DV]6PDQX1QDi`2QDj`2QDk`2TD2QDl`2PDU[7PDV]6PDV?PDgl1PDV]6PDhl1PDaR2PDV]6PDcR2PDQW6PDmR2QDm`2PDZ6Q
Dn`2QDo`2QDPa2QDQa2PDaX1QDRa2QDSa2QDc^2QDTa2QDUa2QDVa2PDiY1QDWa2PD\W5PDja8PDka8PDR]5PDla8PDoh1QD
Xa2QDYa2QDZa2QD[a2QD\a2PDTX1QD]a2QD^a2QD_a2QD`a2QDaa2QDba2QDca2PDl:QDda2`Dk_5`DWe5`DYb8QDea2QDfa
2TD4QDga2QDha2TD3QDia2`DaQ2`DhQ2QDja2QDka2QDla2PDk[5QDma2UD0PDTl1QDna2S@0QDoa2`D[P8`DUa6`D[f5QDP
b2QDa2PDog5UD0PDaQ2S@0QDQb2QDa2aDj2aD]3aDc3aDW2QDRb2UD0QDWNS@0QDSb2QDTb2QDWNS@0QDUb2QDVb2S@0QDWb
2UD0QDh2SD0QDXb2UD0SD0QDXb2UD0QDh2QDXb2UD0QDXb2QDYb2QDZb2QD[b2QD\b2QD]b2QD^b2Q@_b2TD2QD`b2QDab2Q
Dbb2SD0QDcb2QDdb2S@0QDa2QDeb2QDfb2QDgb2QDhb2TD6PDeg5QDib2QDjb2PDPf1PDi6SD0QDkb2TD1QDlb2P@af5PD]l
1QDmb2QDSk1PD]l1QDnb2PDaf5QDob2QDPc2TD2QDQc2QDRc2PDf>PDaf5QDSc2QDTc2TD3QDUc2QDVc2PDTl1QD`2PDnQ2Q
DWc2UD0QDXc2TD1QDYc2QDZc2TD5QD[c2PDR?QD\c2QD]c2TD4QDa2QD^c2QD_c2TD2PDeZ7QDUl1QD1TD6PDiQ6PDPf1PDi
6QD`c2QDac2QDdS1QDbc2QDcc2QDdc2QDec2QFo2QDa2PDR3QDfc2TD2QDa2PD]l1SD0QDl?QDgc2TD5QDhc2QDo2QDic2aD
`3`D^6QDo2QDjc2aD`3`D^6aDW3QDo2QDkc2TD5QDlc2QDo2TD2QDY3PDWl1QDo2QDl8QDY3RD0QDY3RD0RD0QDY3QDmc2SD
0QDnc2QDoc2TD2QDPd2TD4PDWl1QDQd2TD2QDRd2QD\3TD2QDSd2QDTd2TD8PD4TD5QDY3PDTl1QDUd2SD0PD`h2QDVd2TD4
QDWd2P@Wl1QDXd2TD3QDYd2QFo2QDZd2QD[d2QFo2QD\d2QD]d2QFo2QDX3QD^d2QD_d2TD2QD`d2SD0PD4QDad2S@0QDbd2
QDcd2QFo2QDX3QDdd2QDed2PD_h2PDaf5PD4QDfd2QFgd2QDhd2PD[f2QDid2TD6QDjd2QDkd2TD6QDld2QDmd2TD8QDnd2Q
Dnd2SD0QDod2TD2QD`2QDPe2PDU^6QDQe2TD2QDRe2PDQg8QDSe2QD\3TD:QDTe2QDUe2QDVe2S@0QD\3QDWe2TD:QD\3QDX
e2TD3QDYe2PDf`6QDZe2PDj2QD[e2QD\e2PDfi1PDcg8PDeg5PDXj2QDo\2QDP]2QDWn1QD]e2PDaf5QD^e2QD_e2PDhU6QD
`e2QDae2TD4PDPT2PD^Q6QDae2TD3PD6QDbe2QDce2PD^Q6QDde2QDee2PDc1PDcg5QDig1QDdCPDi^1PDn?PDg^1PDT6PD\
o6QDfe2TD3PDRg5QDZe2TD4QDge2QD`2PDTf1QDhe2PDTf1PDi6S@0QDie2PDPf1PDi6QDje2`DaQ2`DZ\6QDbe2QDke2QDS
k1QDle2QDme2TD6PD4QDne2QD`2QDoe2P@aQ2QD`2QD`2PDSl1PDoR2QD`2QD`2PD9QD`2PDXg8QDPf2PD_f5QD`2TD6PDaf
5QD`2QD`2QDQf2QDRf2TD5QDSf2aDj2aD]3aDc3QDTf2TD4QDUf2PD_f5QDVf2PDaf5`:500ZP1610YP1120RP1430ZP1640
XP1350UP1360UP1470WP1380VP1590[P13:0VP15;0\P13:0UP15<0ZP12=1UP13>1YP14?1\P13@1YP13A1WP12B1UP12C1
UP14D1\P14E1WP13D1WP12F1UP12G1UP12H1TP12I1UP12J1UP12K1VP13L1WP12M1UP12N1UP12O1UP12P11UP12Q11UP12
R11UP12S11UP12T11UP12U11UP12V11UP12W11TP13X11YP13Y11YP12Z11UP12[11UP12\11VP12\11VP12]11UP12^11TP
12_11UP12`11UP12a11UP12b11UP12c11UP12d11VP12d11VP13e11YP12f11TP12g11UP13h11TP12i11TP12j11UP12e11
VP12k11UP12l11UP13e11XP14m11\P13n11YP13o11YP13P21YP13e11WP12e11UP12Q21UP12R21UP13X11YP12S21VP12T
21TP14U21YP12V21UP12W21UP12X21UP13Y21YP12Z21UP12[21UP12\21UP12]21UP12^21VP12_21UP12`21TP12a21UP1
2b21UP12c21VP12d21UP12e21VP12f21UP12g21UP12h21UP12i21UP12j21UP12k21UP12l21UP12m21UP12L1UP12n21UP
12o21TP12P31UP12Q31UP12R31UP12S31UP12T31UP12U31VP12V31UP13W31WP12X31UP12Y31UP12Z31VP12[31UP12\31
UP12]31UP12^31UP12_31UP12`31UP12D1VP12a31UP16b31TP12c31UP12d31UP12e31UP12f31VP12g31UP12h31VP12i3
1VP12j31UP14X11\P12k31VP13l31WP12m31UP12n31UP12o31UP14P41ZP12Q41TP14R41[P12S41UP12T41VP12U41UP12
V41UP12W41UP12X41UP12Y41UP12Z41UP12[41UP12\41UP13]41YP12^41VP13D1YP12_41UP13`41XP12a41VP12b41VP1
221SP12c41UP13d42TP15e42YP12f42UP12g43UP12h43VP12i43VP12j43VP13k43XP13l44XP12m44TP14n44VP13o44VP
15P54YP13X14YP13X14XP13X14XP13X14YP14Q54VP13X14WP13b44YP13X14XP13R54TP12S54UP13X14YP12T54TP12U54
UP12V54UP12W54VP12X54UP12Y54UP13D4YP12Z54UP12[54VP12\54UP12]54UP12^54UP13_54YP13_54YP12`54TP13a5
4TP13_54YP13_54YP14_54\P12b54UP12c54UP12d54TP12e54UP12f54TP12g54TP12h54TP12i54UP13j54YP12k54VP12
l54UP12m54TP12n54TP12o54UP12P64TP12Q64TP12R64TP15S64UP14T64VP15U64TP13V64VP12W64UP18X65WP13Y65WP
19Z65WP1125RP14[65TP14\65VP13]65TP14^65RP13_65RP13_65RP12`65RP1125RP12a65TP12b65TP14c65TP13d65UP
15e66XP12f67TP14g67WP14h67YP14i67TP13j67WP14k67ZP13l67TP14m67ZP13n67TP13o67WP12P77UP14Q78TP13R78
TP12S79UP14T79VP14U79WP13V79UP14W79ZP12X79TP13Y7:VP13Z7:WP16[7:ZP13\7;TP14]7;TP15^7;TP14_7;VP14`
7;WP13a7;VP12b7;SP13c7;TP13d7;UP15`7;WP13e7;TP13f7;TP15e4;WP14g7;YP14h7<TP13i7<TP13j7<VP13k7<VP1
3l7<VP14m7<UP15n7=YP14o7=XP12P8=VP13Q8=WP12R8=UP13S8>TP13T8>TP13U8>TP15V8>WP12W8>UP13X8>TP12Y8>U
P13Z8?TP14[8?VP13\8?TP13]8?TP12^8?UP12_8?UP112?RP12`8?VP12a8?VP12f1?TP13b8?WP12c8?TP12d8?UP14e8@
XP13f8@UP13g8@WP12h8@TP12i8@VP112ARP12j8AUP12k8AVP12l8AVP13m8BUP14n8BVP12o8BUP14W7BXP15W7BXP13P9
BVP15Q9BYP14R9CVP14S9CZP12T9CUP13U9CWP15V9CZP12W9CTP16X9DTP13Y9DTP13Z9DXP1
"""##)
}
