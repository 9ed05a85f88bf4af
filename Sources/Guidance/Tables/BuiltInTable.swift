// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had shave skim trim prune ditch bin axe jettison
park shelve scrap swap sit split stick start go get give have keep cut make take leave let lose
move drop bring hold hang run turn tell teach set see show send stop stay slow spend stretch
shift shrink ask add aim allow avoid bank bottle begin borrow build buy call change check
choose circulate clear close collapse combine come cover crack delay dial divide double draw
ease edit end explain extend feed fill find fix flip focus fold follow free freeze front group
hand hide hire ignore insist invite join jump knock label lead lean lengthen lift limit link
lock lower map mark merge mix model narrow nudge offer open order pair pause phase pick pin
pitch place plan play poll press protect pull push question raise read rearrange record reduce
rehearse reorder repeat rethink return reuse revisit revizit=Q7 ring roll rotate rule save
scale schedule script seat sell separate share sharpen shorten simplify sketch skip slim slot
sort space squeeze stagger step streamline strip switch tackle talk tap target test thin tie
time tone train treat trust try tweak unpick use vary wait walk watch weave weed widen work
write zone zoom want look ban you they he she somebody someone governors leaders miss office
everyone governor trustees trustee board boards committee council head deputy heads deputies
executive exec slt management managers manager team teams leadership staff linguists tutors
nobody we who secretary bursar clerk chair senior central faculty subject form figures figure
report reports complaint complaints data results result survey findings finding letter letters
news issue issues problem problems concern concerns truth facts fact numbers budget deficit
minutes proposal proposals plans recommendation recommendations referral referrals email emails
feedback request requests application applications policy policies questions invoice invoices
review audit case cases matter matters evidence evidense=n; decision decizion=o; decisions
decizions=P< cuts changes rise award pay bill coast coasts coasted coasting slack slacks
slacked slacking skive skives skived skiving loaf loafs loafed loafing lounge lounges lounged
lounging loll lolls lolled lolling slouch slouches slouched slouching mooch mooches mooched
mooching dawdle dawdles dawdled dawdling dally dallied loiter loitered loitering malinger
malingering shirk shirks shirked shirking freewheel freewheels freewheeled freewheeling gossip
gossiped gossiping natter nattered nattering laze lazes lazed lazing skulk skulked skulking
faff faffs faffed faffing dither dithers dithered dithering footle procrastinate procrastinated
procrastinates daydream daydreamed parked dumped shunted farmed bundled herded shoved packed
palmed shipped offloaded warehoused corralled corraled=Q? fobbed plonked stuck sidelined
banished exiled relegated consigned marooned stranded abandoned ditched dumping parking
shunting herding offloading steamroller steamroler=c? steamrollers steamrollered steamrolled
steamroled=f? railroad railroads railroaded strongarm browbeat browbeats badger badgers
badgered badgering hector hectors hectored hectoring harangue harangues harangued harry harried
cajole cajoles cajoled cajoling pester pesters pestered pestering bully bullies bullied smother
smothers smothered smothering mollycoddle mollycoddles mollycoddled mollycoddling coddle
coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise patronize=TA patronises
patronizes=UA patronised patronized=VA patronising patronizing=WA belittle belittles belittled
belittling humiliate humiliates humiliated humiliating ridicule ridiculed mock mocked snub
snubs snubbed snubbing stonewall stonewalls stonewalled stonewaled=jA blank blanked berate
berates berated berating scold scolds scolded scolding chastise chastize=UB chastised
chastized=VB chide chided reprimand reprimanded demean demeaned undermine undermines undermined
sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders
pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge
baby babies babied babying mothered mothers mothering meddle meddles meddled meddling interfere
interferes interfered interfering pry pried hijack hijacks hijacked hijacking monopolise
monopolize=hC monopolises monopolizes=iC monopolised monopolized=jC monopolising
monopolizing=kC commandeer commandeered stuffing wind life energy joy fun heat sting confidence
confidense=VD heart soul spark sense thinking curiosity pleasure oxygen strength spirit
enthusiasm momentum goodwill marrow fight tension drudgery pain guesswork initiative pressure
hope air drama colour color=oD point voice voices dignity pride belief childhood independence
independense=WE freedom courage corage=YE edge shape purpose boost kick credibility authority
structure backbone status weight meaning reason impetus breath lease them him her us me pupils
anyone half most switched battery batteries plug plugged bulb broke broken rain rained raining
snow wet ice icy locked fire bell alarm bus coach trip ill sick absent late door power cable
wire wifi internet printer damp asbestos mould dust smoke bees wasps bee wasp mice storm smell
gas weather traffic holiday building roadworks flood leak heating boiler road roads electricity
floods cold hot lights sensor sensors electrics laptop laptops booked course corse=WH courses
corses=XH away hired timetabled clock projector computer computers tablet tablets screen pipe
kettle key keys van car gate pump flooded photocopier string rope fuse motor sun light dark
bright questioning modelling modeling=VI teaching scaffolding differentiation pacing planning
marking explanations delivery pedagogy plenary hook recap facilitation chairing coaching
mentoring teamwork signposting sequencing timekeeping lesson lessons cpd inset hospitality
preparation displays department nursery school college academy provision provizion=WJ centre
center=XJ sixth eyfs curriculum governance good outstanding inadequate weak strong sound poor
excellent solid secure great improving exceptional glut surfeit excess surplus plethora
profusion preponderance proliferation barrage deluge avalanche torrent onslaught blizzard
mountain mountains welter litany catalogue catalog=\K overload overkill swathe swathes
smattering sprinkling scattering spate flurry rash slew swarm host legion legions multitude
oceans acres reams heaps oodles scads bucketloads lashings slathers umpteen morass maze raft
rafts tsunami bombardment stampede paucity scarcity trickle drip dribble scraps crumb crumbs
thimbleful shred shreds smidgen modicum iota ounce challenged stretched supported met addressed
developed embedded prepared equipped taught planned monitored tracked extended taken given made
encouraged encoraged=^M adapted differentiated catered resourced resorced=bM checked followed
consolidated exploited established shared understood thought ready consistent ambitious
rigorous robust effective precise precize=QN sharp deep systematic coherent well appropriate
helpful matched focused engaged motivated interested accountable confident fluent attendance
behaviour behavior=bN absence absense=cN exclusions suspensions recruitment morale workload
turnover standards reading maths writing progress attainment sickness lateness demand noise
stress costs be is are was were been being am isn't aren't wasn't weren't goes gone going has
having takes taking makes making gets got getting gotten keeps kept keeping runs running hit
hits hitting fall falls fell fallen falling turns turning puts putting pulls pulled pulling
holds holding loses lost losing win wins won winning gives gave giving leaves leaving sets
setting stand standing brings bringing comes coming cutting drops dropped dropping plays played
playing tick ticks ticked ticking jumps jumped jumping misses missed missing pushes pushed
pushing know knows knew known knowing throw throws threw thrown throwing bend bends bent
bending break breaks breaking carry carries carried carrying leads led leading lets letting
sees saw seen seeing shows showed shown showing speak speaks spoken speaking walks walking
works worked working draws drawn drawing lay lays laid laying pays paid paying sitting do does
did done doing fly flies flew flown flying bite bites bit bitten biting rings rang rung ringing
think thinks cross crosses crossed crossing pass passes passed passing fit fits fitted fitting
calls called calling steal steals stole stolen stealing moves moving raises raizes=nT1 raising
raizing=oT1 live lives lived living sticks sticking strike strikes struck striking fires fired
firing beat beats beating eat eats eaten eating hangs hung hanging face faces facing bolter
biter kicker hitter spitter scratcher screamer screecher clinger absconder grabber snatcher
crier whiner whinger sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler
dawdler fibber moper pleaser overthinker griper faffer fretter tattletale telltale boaster
bragger blagger pouter stirrer meddler busybody hoverer nagger ranter droner waffler rambler
mumbler freeloader showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie
cherub trouper quitter despot schemer squealer natterer gazer slowcoach flapper killjoy
spoilsport loudmouth brainiac oddball weirdo tearaway runner hider climber thrower wanderer
shouter talker guesser copier racer pusher hoarder thinker doer dabbler coaster worker sleeper
starer man woman person guy type types details detail ideas people spreadsheet morning paper
paperwork process systems action family country technology books listening talking hugs
outdoors outdoor sporty arty party yes company glass routine rules clipboard swot swots genius
geniuses brainbox brainboxes bookworm bookworms tearaways rascal rascals rogue rogues scamp
scamps softie softies pushover pushovers martinet martinets disciplinarian disciplinarians
grump grumps bruiser bruizer=cZ1 bruisers bruizers=dZ1 layabout layabouts timewaster
timewasters whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks
boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths visionary vizionary=a[1 visionaries vizionaries=b[1 trailblazer trailblazers
workhorse workhorses marvel marvels saint saints grafter grafters stickler sticklers workaholic
workaholics pedant pedants doormat doormats busybodies drifter drifters plodder plodders skiver
skivers truant truants misfit misfits wallflower wallflowers introvert introverts extrovert
extroverts trier triers worrier worriers troublemaker troublemakers slacker slackers ringleader
ringleaders daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires
loner loners ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers
whingers moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulkers
mumblers ramblers wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth
motormouths gossips nitpicker nitpickers fantasist fantasists egotist egotists prima primas
bossyboots bossybootses powerhouse powerhouses dynamo dynamos firebrand firebrands linchpin
linchpins stalwart stalwarts trooper troopers grumbler grumblers idler idlers lounger loungers
straggler stragglers backmarker backmarkers passenger passengers follower followers
attentionseeker attentionseekers overthinkers procrastinator procrastinators improviser
improvizer=Ya1 improvisers improvizers=Za1 communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy able clever gifted talented difficult challenging naughty disruptive troublesome low high
average struggling reluctant passive quiet shy loud needy demanding aggressive violent rude
immature mature hardworking conscientious capable higher weaker stronger brighter slower
quicker cleverest brightest weakest strongest best worst top bottom bad vulnerable
disadvantaged dizadvantaged=Zc1 deprived hard unmotivated disengaged dizengaged=^c1 disaffected
dizaffected=_c1 forgetful clumsy inexperienced experienced natural born typical ideal perfect
fantastic brilliant wonderful amazing tricky tough inspiring inspirational dedicated committed
passionate ineffective competent incompetent independent resilient keen eager willing unwilling
unwiling=\d1 poorer articulate inarticulate lovely nice kind polite caring spoilt dyslexic
autistic damaged failing complacent unsupportive supportive pushy feckless hostile awkward
fussy anxious nervous academic creative clingy stubborn defiant booklet handbook timetable
newsletter website prospectus rota rubric induction syllabus strategy statement specification
folder folders card cards sheet sheets poster posters box boxes file files chart charts display
book forms maps list lists screens slide slides page pages table tables grid grids booklets
leaflet leaflets pamphlet pamphlets calendar calendars diary diaries menu menus recipe recipes
game games puzzle puzzles labels sticker stickers ticket tickets envelope envelopes photo
photos picture pictures video videos film films print prints row rows scroll scrolls wheel
wheels web webs banner banners flag flags papers notebook notebooks planner planners frame
frames document documents pack packs mat mats strips badge badges room rooms hall corridor
corridors block staffroom library suite lab canteen foyer annexe annex gym classroom studio
cloakroom playground yard unit base hut portacabin mausoleum tomb morgue oven sauna fridge
greenhouse oasis haven sanctuary fortress bunker zoo circus furnace icebox warren madhouse
hothouse tip pigsty bombsite delight tonic revelation gem disgrace eyesore mess embarrassment
neutral first reverse overdrive second shortchange shortchanges shortchanged shortchanging
cheated cheating penalise penalize=bj1 penalises penalizes=cj1 penalised penalized=dj1
penalising penalizing=ej1 scapegoat scapegoats scapegoated scapegoating bullying bulldoze
bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed shaming goad goads
goaded goading taunt taunts taunted taunting tease teases teased teasing coerce coerces coerced
coercing pressurise pressurize=gk1 pressurises pressurizes=hk1 pressurised pressurized=ik1
pressurising pressurizing=jk1 overhelp overhelps overhelped overhelping overexplain
overexplains overexplained overexplaining overteach overteaches overteached overteaching
overpraise overpraize=Wl1 overpraises overpraizes=Xl1 overpraised overpraized=Yl1 overpraising
overpraizing=Zl1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulges overindulged overindulging overshadow overshadows
overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts erupted
erupting explode explodes exploded exploding storms stormed storming swarms swarmed swarming
barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter saunters
sauntered sauntering stampedes stampeded stampeding corral corrals corralling corraling=om1
pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed gushing hound
hounds hounded hounding lambast lambasts lambasted lambasting chides chiding haranguing
browbeated browbeating grill grills grilled grilling griling=ln1 interrogate interrogates
interrogated interrogating mocks mocking ridicules ridiculing trample tramples trampled
trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling bungle bungles
bungled bungling botch botches botched botching fudge fudges fudged fudging sidestep sidesteps
sidesteped sidesteping bluster blusters blustered blustering blunder blunders blundered
blundering bicker bickers bickered bickering squabble squabbles squabbled squabbling snipe
snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles niggled niggling
carp carps carped carping grouse grouses groused grousing grumble grumbles grumbled grumbling
wallow wallows wallowed wallowing fester festers festered festering simmer simmers simmered
simmering seethe seethes seethed seething bristle bristles bristled bristling brood broods
brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled bamboozling befuddle
befuddles befuddled befuddling bewilder bewilders bewildered bewildering baffle baffles baffled
baffling confound confounds confounded confounding exasperate exasperates exasperated
exasperating infuriate infuriates infuriated infuriating irritate irritates irritated
irritating aggravate aggravates aggravated aggravating antagonise antagonize=YS2 antagonises
antagonizes=ZS2 antagonised antagonized=[S2 antagonising antagonizing=\S2 alienate alienates
alienated alienating beguile beguiles beguiled beguiling bewitch bewitches bewitched bewitching
enchant enchants enchanted enchanting delights delighted delighting dazzle dazzles dazzled
dazzling electrify electrifies electrified electrifying galvanise galvanize=XT2 galvanises
galvanizes=YT2 galvanised galvanized=ZT2 galvanising galvanizing=[T2 invigorate invigorates
invigorated invigorating energise energize=`T2 energises energizes=aT2 energised energized=bT2
energising energizing=cT2 enliven enlivens enlivened enlivening masquerade masquerades
masqueraded masquerading muddle muddles muddled muddling mishandle mishandles mishandled
mishandling mismanage mismanages mismanaged mismanaging misjudge misjudges misjudged misjudging
mislead misleads misleaded misleading misuse misuses misused misusing bodge bodges bodged
bodging scupper scuppers scuppered scuppering derail derails derailed derailing torpedo
torpedos torpedoed torpedoing jeopardise jeopardize=TV2 jeopardises jeopardizes=UV2 jeopardised
jeopardized=VV2 jeopardising jeopardizing=WV2 endanger endangers endangered endangering
hamstring hamstrings hamstringed hamstringing cripple cripples crippled crippling trivialise
trivialize=dV2 trivialises trivializes=eV2 trivialised trivialized=fV2 trivialising
trivializing=gV2 dramatise dramatize=hV2 dramatises dramatizes=iV2 dramatised dramatized=jV2
dramatising dramatizing=kV2 exaggerate exaggerates exaggerated exaggerating embellish
embellishes embellished embellishing glorify glorifies glorified glorifying romanticise
romanticize=XW2 romanticises romanticizes=YW2 romanticised romanticized=ZW2 romanticising
romanticizing=[W2 haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=`W2 disintegrates dizintegrates=aW2 disintegrated dizintegrated=bW2 disintegrating
dizintegrating=cW2 crumble crumbles crumbled crumbling unravel unravels unravelled
unraveled=jW2 unravelling unraveling=kW2 implode implodes imploded imploding wither withers
withered withering wilt wilts wilted wilting stagnate stagnates stagnated stagnating gobble
gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts bolted bolting charge
charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped slurping elbow elbows
elbowed elbowing jostle jostles jostled jostling gallop gallops galloped galloping bellow
bellows bellowed bellowing squawk squawks squawked squawking screech screeches screeched
screeching holler hollers hollered hollering strangle strangles strangled strangling throttle
throttles throttled throttling suffocate suffocates suffocated suffocating squeezes squeezed
squeezing crush crushes crushed crushing drown drowns drowned drowning starve starves starved
starving straitjacket straitjackets straitjacketed straitjacketing shackle shackles shackled
shackling hobble hobbles hobbled hobbling stultify stultifies stultified stultifying trounce
trounces trounced trouncing outshine outshines outshined outshining outclass outclasses
outclassed outclassing outperform outperforms outperformed outperforming outstrip outstrips
outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses surpassed
surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured sored=a\2
souring soring=b\2 jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag
lags lagged lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs
bombed bombing flop flops flopped flopping tank tanks tanked tanking land lands landed landing
resonate resonates resonated resonating stall stalls stalled stalling staling=R^2 fizzle
fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter
stutters stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered
meandering plod plods plodded plodding shine shines shined shining suffer suffers suffered
suffering backfire backfires backfired backfiring misfire misfires misfired misfiring
disappoint dizappoint=__2 disappoints dizappoints=`_2 disappointed dizappointed=a_2
disappointing dizappointing=b_2 impress impresses impressed impressing excel excels excelled
exceled=i_2 excelling exceling=j_2 triumph triumphs triumphed triumphing prevail prevails
prevailed prevailing deteriorate deteriorates deteriorated deteriorating decline declines
declined declining regress regresses regressed regressing progresses progressed progressing
blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy fretful tetchy ratty weepy
glum sullen surly stoical timid timorous sheepish nonplussed overawed awestruck starstruck
spellbound agog hooked entranced exhilarated jubilant gleeful mistrustful distrustful
embittered disillusioned dizillusioned=da2 disenchanted dizenchanted=ea2 jaded weary lukewarm
halfhearted wholehearted enraptured rapturous spooked unnerved unsettled wrongfooted perturbed
disgruntled aggrieved resentful begrudging grudging affronted indignant outraged incredulous
dubious bullish gungho psyched pumped amped hyped stoked chuffed bored homesick lovesick
cheesed hacked browned brassed teed miffed narked riled rankled vexed irked peeved downhearted
downcast crestfallen dispirited disconsolate forlorn wistful melancholy morose mopey upbeat
buoyant perky sparky lit alight afire aflame rapt attentive heedless absentminded preoccupied
distracted relaxed unbothered untroubled unconcerned unperturbed impassive stony detached aloof
withdrawn distant trusting wary cagey guarded edgy skittish jittery jumpy panicky panicked
petrified aghast insecure cocky cocksure overconfident underconfident diffident bashful coy
content contented smug sated hungry thirsty greedy itching dying desperate invested uninvested
uncommitted lackadaisical lackadaizical=We2 unenthusiastic unenthused understanding interest
recognition comprehension emotion feeling remorse guilt doubt hesitation excitement warmth
humour humor=fe2 regret guile malice irony gratitude sympathy empathy fear engagement care
conviction effort believing trying hoping asking expecting enjoying wanting looking bothering
noticing dreaming daring doubting worrying fearing minding resenting dreading liking loving
hating concentrating learning lulled seduced blinded hoodwinked swayed stung emboldened
chastened humbled bruised bruized=Sg2 buoyed sustained propelled propeled=Vg2 reassured
comforted intimidated disarmed dizarmed=Zg2 charmed flattered misled fooled duped steadied
heartened disheartened placated mollified appeased wearied exhausted daunted haunted consumed
gripped captivated enthused inspired stifled deflated demoralised demoralized=Qh2 battered worn
wowed perplexed ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys children class
y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s relieved torn smitten
besotted enthralled enthraled=Yi2 disinterested dizinterested=Zi2 uninterested confused happy
unhappy sad excited enthusiastic inattentive unfocused demotivated worried frustrated curious
unconfident comfortable uncomfortable tense stressed calm upset angry annoyed embarrassed
ashamed proud pleased surprised surprized=Uj2 shocked puzzled unsure uncertain hesitant afraid
scared frightened fearful terrified absorbed engrossed immersed fascinated mesmerised
mesmerized=dj2 amused entertained restless tired sleepy lethargic listless apathetic
indifferent jealous lonely isolated included excluded valued respected safe settled overwhelmed
determined aspirational satisfied dissatisfied grateful thankful hopeful hopeless helpless
powerless empowered stimulated involved alert aware unaware oblivious mindful knowledgeable
ignorant familiar sure certain convinced sceptical cynical suspicious defensive resistant
receptive inclined fearless undaunted bemused fazed phased frazzled flustered rattled dependent
reliant docile submissive resourceful resorceful=cl2 mortified tearful furious livid incensed
bereft gutted heartbroken devastated overjoyed tickled flabbergasted astonished astounded
amazed agitated nervy squeamish bushed knackered shattered bothered nostalgic envious contrite
remorseful resigned rebellious fulfilled fulfiled=`m2 thrilled thriled=am2 ecstatic elated
cheerful miserable mizerable=em2 gloomy grumpy sulky moody dejected despondent discouraged
discoraged=lm2 offended hurt unheard heard ignored undervalued unappreciated appreciated loved
cherished impatient patient tolerant sympathetic daydreaming adore adores adored relish
relishes relished resent resents resented dread dreads dreaded despise despize=hn2 despises
despizes=in2 despised despized=jn2 loathe loathes loathed detest detests detested savour
savor=Qo2 savours savors=Ro2 savoured savored=So2 envy envies envied crave craves craved covet
covets coveted enjoy enjoys enjoyed hated hates loves admired admires feared fears trusted
trusts love like likes liked dislike dislikes disliked hate appreciate appreciates value values
respect respects admire understand understands realise realize=ZP3 realises realizes=[P3
realised realized=\P3 recognise recognize=]P3 recognises recognizes=^P3 grasp grasps grasped
comprehend believe believes believed wants wanted wish wishes wished hopes hoped feel feels
felt cares cared intend intends intended prefer prefers preferred mind minds minded expect
expects worry worries welcome welcomes welcomed embrace embraces embraced cherish cherishes
doubts doubted misunderstand misunderstood misunderstands struggle struggles struggled cope
copes coped forget forgets remember remembers desire desires desired regrets yearn yearns long
buys confuse confuses confusing distract distracts excite excites interests engage engages
motivate motivates frustrate frustrates upsets reassure reassures unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates
concerned surprise surprize=gS3 surprises surprizes=hS3 satisfy satisfies suit suits suited
empower empowers discourage discorage=PT3 discourages discorages=QT3 inspire inspires enthuse
enthuses captivate embarrass embarrasses demoralise demoralize=YT3 demoralises demoralizes=ZT3
disadvantage dizadvantage=[T3 disadvantages dizadvantages=\T3 demotivate demotivates deter
deters deterred daunt daunts thrill thrills entertain entertains provoke provokes provoked
tempt tempts tempted convince convinces persuade persuades persuaded longer shorter later
earlier louder quieter faster harder easier bigger smaller more less fewer further tougher
warmer deeper wider thinner simpler busier sooner wordier probationer newcomer novice rookie
apprentice student reception infant seminar small rural urban coastal inner large big new young
junior middle faith village town city special supply newly mixed windy last friday afternoon
starter nqt ect pgce beginner secondary primary crowd captive kindergarten freshman
kindergartner dollop succession feast fog clutter riot frenzy orgy waffle fluff froth
candyfloss bilge gibberish dross pap tripe psychobabble flimflam flannel hokum baloney hooey
padding filler ballast bumf mumbo firmness gentleness calmness briskness tidiness untidiness
bleakness liveliness willingness eagerness keenness seriousness playfulness cheerfulness
politeness harshness sternness strictness laxness messiness scrappiness clumsiness awkwardness
tiredness restlessness listlessness aimlessness helpfulness usefulness uselessness
pointlessness sameness staleness cosiness homeliness busyness patchiness bittiness slackness
directness bluntness abruptness decisiveness deciziveness=]Y3 indecisiveness indeciziveness=^Y3
inventiveness resourcefulness resorcefulness=`Y3 responsiveness attentiveness inattentiveness
purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness
promptness coherence coherense=mY3 finesse panache aplomb poise verve oomph pizzazz brio flair
savvy gravitas torpor apathy ennui lethargy malaise malaize=]Z3 rancour rancor=^Z3 acrimony
disarray dizarray=`Z3 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans
tomfoolery horseplay hijinks obsession religion cult ritual joke formality luxury lottery
mantra fetish crusade chore rarity farce minefield headache uniform lunch duty breaktime
lunchtime playtime detention registers registration dinner queueing queuing dismissal ofsted
assemblies assembly homework silence silense=m[3 lining wellbeing afterthought afterthoughts
stopgap stopgaps figleaf figleafs smokescreen smokescreens sideshow sideshows gimmick gimmicks
logjam logjams fiefdom fiefdoms charade charades sham shams hotchpotch hotchpotches mishmash
mishmashes ragbag ragbags hodgepodge hodgepodges smorgasbord smorgasbords goldmine goldmines
lynchpin lynchpins mainstay mainstays cornerstone cornerstones lodestar lodestars touchstone
touchstones masterstroke masterstrokes showstopper showstoppers godsend godsends nonstarter
nonstarters turnoff turnoffs letdown letdowns copout copouts bunfight bunfights shambles
shambleses fiasco fiascos debacle debacles farces doddle doddles slog slogs deadweight
deadweights makeweight makeweights juggernaut juggernauts showpiece showpieces bribe bribes
whitewash whitewashes millstone millstones albatross albatrosses bottleneck bottlenecks
treadmill treadmills quagmire quagmires minefields battleground battlegrounds pantomime
pantomimes circuses pretence pretense=Q_3 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=n`3
sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts
graveyard graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields
warzone warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousel
carousels factory barracks boot airport station supermarket youth spa museum cathedral ghost
goldfish hospital creche casino market bazaar theatre theater=db3 cockpit monastery funfair
hallway entrance hub club clubs tutor enrichment bookwork scheme sef sip untangle finish name
resist scaffold demonstrate clarify celebrate ensure consider develop improve introduce create
encourage encorage=ac3 increase provide continue include explore embed strengthen tighten
establish promote prioritise prioritize=lc3 differentiate speed replace reconsider refine
deepen adapt praise praize=Td3 reward monitor track don't say help retire loosen cap reposition
relocate pare banish abandon adopt commit dare define delegate designate devote distil
diversify emphasise emphasize=ld3 enlist equip expand experiment exploit expose formalise
formalize=Se3 gather guard harness highlight hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=be3 minimise minimize=ce3 narrate nurture
organise organize=fe3 position practise practize=he3 prepare probe publish quiz rank recruit
reframe refresh reinforce relax release remove rename rephrase replicate reserve reshape
resource resorce=Zf3 respond restore restrict retain reword rework rewrite round seek select
settle signal soften spell standardise standardize=if3 steer summarise summarize=kf3 support
sustain systematise systematize=nf3 tailor touch trial tune unify unpack upgrade visit
visualise visualize=Wg3 weigh withdraw ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
headteacher headteachers leader ta tas assistant assistants sendco adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=jh3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=[i3 organised organized=\i3 disorganised disorganized=]i3 harsh
popular trustworthy what how why when where which whose rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=dj3 wiser savvier shrewder nimbler zippier snappier punchier pacier
tauter trickier harsher stricter laxer sloppier woollier hazier vaguer muddier patchier
choppier bittier stodgier cosier homelier lovelier prettier nicer jollier merrier perkier
brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer saner
trustier likelier worthier prouder humbler kinder meaner fairer permeate permeates permeated
permeating pervade pervades pervaded pervading infuse infuses infused suffuse suffuses shapes
shaped drives driven inform informs informed underpin underpins underpinned govern governs
governed affect affects affected dominate dominates dominated dictate dictates dictated trumps
trumped defines defined poison poisons taint taints faze fazes phases rattles ruffles ruffled
escapes escaped scares bothers matches compares pupil child childs boy girl lad lass learner
learners students kid youngster youngsters toddler toddlers infants juniors teenager teenagers
groups trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s
kindergartners kindergartener graders lsa hlta sna smt ceo surveys statistics stats warning
warnings topic responsibility conversation conversations elephant criticism debate parks plonk
plonks plonking dump dumps shunt shunts warehouse warehouses warehousing offload offloads palm
palms palming foist foists foisted foisting herd herds banishes banishing exile exiles exiling
relegate relegates relegating consign consigns consigning sideline sidelines sidelining shovel
shovels shovelled shoveled=PQ4 shovelling shoveling=QQ4 nannied nannying cosseted cosseting
cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid babysat
featherbedded creak creaks creaked creaking groan groans groaned groaning buckle buckles
buckled buckling splutter splutters spluttered spluttering limp limps limped limping fray frays
frayed fraying teeter teeters teetered teetering totter totters tottered tottering judder
judders juddered juddering arrangements arrangement rotas machinery infrastructure framework
system timetables staffing funding finances network networks partnership partnerships
organisation organization=SS4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=oS4 unwisely unwizely=PT4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=dU4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=jU4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=WV4
sermonised sermonized=XV4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=^V4 filibuster filibustered colonise colonize=aV4 colonised colonized=bV4 colonises
colonizes=cV4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=VW4
idolises idolizes=WW4 idolised idolized=XW4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=cX4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=gY4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=dZ4 nuisances nuizances=eZ4 distraction distractions stage year
things everybody community day whole session regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part parts days topics
project projects song songs poem poems story stories task tasks activity activities series
serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=R]4 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races visits vizits=U^4
trips tour tours talks speech speeches lecture lectures meeting meetings workshop workshops
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=f`4 revisions revizions=g`4 continuation continuations response
responses reply replies comment comments note notes message messages notice notices sign signs
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations law laws requirement requirements option options
choice choices vote votes polls interview interviews census censuses doubles single singles
mixture mixtures version versions draft drafts outline outlines template templates scaffolds
worksheet worksheets handout handouts token tokens stamp stamps log logs records register tally
tallies count counts measure measures scales score marks grade grades levels band bands stages
steps rungs strand strands subjects discipline disciplines language languages schemes programme
program=kc4 programmes post posts job jobs role roles duties responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=fe4 visitors vizitors=ge4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands about over shut empty full
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=kf4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=fg4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=ch4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=Ri4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot up down off on out in
back that this so not now then too again today yesterday tomorrow tuesday wednesday thursday
true false mine yours his hers theirs ours one two three four five six seven eight nine ten
twice once odd even equal prime positive negative liquid cotton woollen digital electric male
female british scottish irish polish somali deaf blind pregnant local national regional unknown
unclear due old recent voluntary statutory temporary permanent possible necessary sung said
told frozen sold bought built sent spent found spread hidden begun chosen short tall wide thick
fast quick right there's elsewhere nearby overhead below above behind ahead opposite together
apart breeze breezed breezes sail sailed sails romp romped romps cruise cruize=gm4 cruised
cruized=hm4 cruises cruizes=im4 waltz waltzed glide glided glides nailed nails nail aced aces
smashed bossed rocked sussed clinched slayed nodding laughing smiling grinning wishing
transfixed riveted beaming stitches tears giggling cheering purring alarms apron aprons bag
bags ball balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers
bean beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bins
biscuit biscuits blanket blankets blinds boat boats boilers bone bones bottles bowl bowls bread
breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button
buttons cabinet cabinets cables cake cakes calculator calculators camera cameras candle candles
canopy canopies caps cars cardboard cardboards carpets carriage carriages cart carts cartridge
cartridges cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips
clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones
container containers cooker cookers cot cots counter counters crate crates crayon crayons cup
cups cupboard cupboards curtain curtains cushion cushions desk desks dials dice dices dinners
dish dishes doorbell doorbells dough doughs drain drains drawer drawers drill drills drum drums
duster dusters easel easels egg eggs eraser erasers escalator escalators fan fans fence fences
ferry ferries finger fingers flask flasks flour flours flors=VT5 flower flowers food foods foot
foots fork forks fountain fountains freezer freezers fridges fruit fruits fuses generator
generators glasses globe globes glove gloves goal goals grasses guitar guitars hammer hammers
hamper hampers handle handles hanger hangers hat hats heater heaters hedge hedges helmet
helmets hinge hinges hoop hoops hooks hose hoses hutch hutches icing icings ink inks instrument
instruments intercom intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug
jugs jumper jumpers kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites
knife knifes ladder ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens
lenses letterbox letterboxes lid lids lifts locks locker lockers lorry lorries loudspeaker
loudspeakers lunches lunchbox lunchboxes machine machines mallet mallets marker markers marble
marbles mask masks meal meals medal medals metals meter meters microphone microphones
microscope microscopes microwave microwaves milk milks mirror mirrors modem modems monitors mop
mops motors mouse mouses mug mugs needle needles net nets nut nuts oar oars oil oils ovens
paint paints paintbrush paintbrushes pan pans panel panels parcel parcels pavement pavements
pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills
pins pipes pizza pizzas plank planks plant plants plaster plasters plastics plate plates
platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powder
powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators
radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots
roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands
sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats
seed seeds shelf shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves
siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock
socks sofa sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs
stair stairs staple staples stapler staplers stones stool stools stopwatch stopwatches strings
sugar sugars suitcase suitcases swing swings switches taps tape tapes tea teas telescope
telescopes tent tents terminal terminals thermometer thermometers thread threads ties tiles
timers tin tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys
tracks tractor tractors trailer trailers trains tram trams tray trays tree trees trolley
trolleys trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine
turbines tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles
vent vents violin violins volcano volcanos wallet wallets watches water waters wax waxes
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills
wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers
scooter scooters minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit
tracksuits leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases
hoodie hoodies tabard tabards annexes basement basements foyers lobby lobbies porch porches
lavatory lavatories washroom washrooms pitches court courts corts=Vc5 heatings lighting
lightings plumbing plumbings ventilation ventilations wifis signals internets sandpaper
sandpapers queue queues photograph photographs portrait portraits plaque plaques mobile mobiles
sculpture sculptures brochure brochures postcard postcards animal animals ant ants bear bears
bird birds butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken
chickens dog dogs duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen
hens horse horses insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey
monkeys newt newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits
rat rats sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tiger tigers tortoise tortoize=cf5 tortoises tortoizes=df5 whale whales worm
worms acid acids alkali alkalis atom atoms axis axises axizes=Pg5 angle angles cube cubes
cylinder cylinders decimal decimals denominator denominators fraction gases hexagon hexagons
ices integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum assessment monitoring moderation evaluation
communication participation pace guidance explanation instruction instructions vision
vizion=Xj5 ethos culture climate atmosphere relationship relationships rapport routines
expectation expectations transition transitions training supervision supervizion=fj5
accountability ambition aspiration oversight collaboration discussion dialogue dialog=mj5
intervention interventions tracking strategies approach approaches achievement outcomes quality
consistency knowledge vocabulary oracy mathematics literacy numeracy criteria objectives
objective targets rewards sanctions sanction consequences inclusion safeguarding punctuality
layout deployment grouping seating rigour rigor=mk5 depth breadth emphasis input inputs begins
starts ends ended finishes finished lasts lasted happens happened covers covered includes
listed named says uses mentions mentioned contains contained meets opens at of for with by from
and or to across between before after during than as if n't assess intervene discuss observe
evaluate connect address collaborate communicate consult analyse analyze=fm5 act own drive
refer reflect anticipate spot coordinate enforce implement apply deliver always consistently
routinely often yet really properly fully regularly systematically actively necessarily appear
seem meet settles settling unsettling calms calmed calming soothe soothes soothed soothing
steady steadies steadying stabilise stabilize=on5 stabilises stabilizes=Po5 stabilised
stabilized=Qo5 stabilising stabilizing=Ro5 relaxes relaxing reinvigorate reinvigorates
reinvigorated reinvigorating revive revives revived reviving refreshes refreshed refreshing
lifted lifting boosts boosted boosting widens widened widening broaden broadens broadened
broadening deepens deepened deepening enrich enriches enriched enriching improves improved
strengthens strengthened strengthening weaken weakens weakened weakening sharpens sharpened
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowed slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reduced reducing increases
increased increasing minimises minimizes=kQ6 minimised minimized=lQ6 minimising minimizing=mQ6
maximises maximizes=nQ6 maximised maximized=oQ6 maximising maximizing=PR6 multiply multiplies
multiplied multiplying doubled doubling halve halves halved halving cement cements cemented
cementing consolidate consolidates consolidating cultivate cultivates cultivated cultivating
nurtures nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoking
prompt prompts prompted prompting provoking trigger triggers triggered triggering encourages
encorages=[T6 encouraging encoraging=\T6 discouraging discoraging=]T6 detered detering dissuade
dissuades dissuaded dissuading enable enables enabled enabling disable dizable=hT6 disables
dizables=iT6 disabled dizabled=jT6 disabling dizabling=kT6 empowering equips equiped equiping
frees freed freeing releases released releasing liberate liberates liberated liberating unlock
unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
restricting constrain constrains constrained constraining limits limited limiting confine
confines confined confining hampered hampering hinder hinders hindered hindering holded impede
impedes impeded impeding inhibit inhibits inhibited inhibiting blocked blocking undermining
erode erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts exhausting overloads overloaded overloading overwhelming distracting
losed engaging motivating demotivating enthusing exciting interesting captivates captivating
hooking transform transforms transformed transforming changed changing shaping moulds moulded
moulding drived driving underpined underpining sustains sustaining supports supporting secures
secured securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring
safeguard safeguards safeguarded protects protected protecting prevent prevents prevented
preventing stops stopping rob robs robbed robbing deprive deprives depriving deny denies denied
denying cost costed costing spare spares spared sparing saves saved saving allows allowed
allowing permit permits permited permiting force forces forced forcing prod prods prodded
prodding nudges nudged nudging steers steered steering helps helped helping aid aids aided
aiding assist assists assisted assisting hurts hurted hurting harm harms harmed harming damage
damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit benefits
benefited benefiting rewarded rewarding payed influence influense=X[6 influences influenced
influencing affecting impact impacts impacted impacting alter alters altered altering
reassuring comfort comforts comforting unnerve unnerves unnerving intimidating frighten
frightens frightening scare scaring upseted upseting annoying frustrating anger angers angered
angering embarrassing silences silenced silencing focusing refocus refocuses refocused
refocusing occupy occupies occupied occupying busy busies busied busying absorbing immerse
immerses immersing involves involving including exclude excludes excluding isolate isolates
isolating divides divided dividing unite unites united uniting bond bonds bonded bonding bind
binds binded binding feeds feeded feeding informing explains explained explaining account
accounts accounted accounting narrows narrowed narrowing closes closing bridged bridging eases
eased easing relieve relieves relieving lighten lightens lightened lightening removes removed
removing maked gived keeped leaved bringed sends sended sending throwed builds builded getted
letted fed drove bred meant means fuelled careful regular joint tight loose larger inconsistent
frequent warm skilful skillful=b_6 firm brisk rushed vague thorough constant endless repeated
under lack presence presense=m_6 visibility vizibility=n_6 sharper richer calmer neater messier
keener abler cleverer friendlier colder softer happier tidier noisier noizier=\`6 steadier
smoother slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer
finer greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier dips dipped dip rises rose risen slips slipped slip slid wanes waned
fades faded tails tailed grows grew grown shrinks shrank plummets plummeted slackens slackened
picks climbs climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens
worsened tumbles tumbled collapses collapsed varies varied motivation concentration attention
patience patiense=hb6 anxiety frustration boredom resentment enjoyment mood spirits appetite
resolve determination resilience resiliense=Sc6 commitment loyalty nerves nerve tempers temper
yearly hourly horly=[c6 nightly fortnightly quarterly biweekly only july italy ally rally belly
lolly holly billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly
wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly
quietly loudly softly silently directly exactly nearly partly approximately roughly shortly
recently currently previously originally initially finally eventually immediately suddenly
briefly separately individually alternately simultaneously verbally orally physically
phyzically=\e6 manually digitally electronically annually formally informally publicly
privately locally nationally globally internationally horizontally vertically diagonally
anonymously randomly numerically alphabetically chronologically jointly respectively namely
possibly probably presently formerly lately legally officially automatically evenly equally
firstly secondly thirdly lastly kindly thankfully sincerely faithfully warmly lightly tightly
loosely gently firmly mainly mostly largely generally usually normally typically occasionally
frequently rarely elderly likely unlikely costly chiefly solely purely simply merely
temporarily permanently gradually rapidly instantly promptly punctually subsequently
consequently accordingly additionally similarly alternatively conversely theoretically
practically chemically electrically mechanically biologically historically geographically
mathematically scientifically grammatically phonetically visually musically internally
externally centrally remotely virtually completely entirely totally partially wholly doubly
triply singly freely openly sideways heavily slightly apparently evidently clearly obviously
certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=gj6 gain grow fail participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander misbehave rush waste tolerate assume
depend exceed accept champion overlook neglect underestimate overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes champions prides listens treats celebrates prioritises prioritizes=Yl6 neglects
ignores lacks fails thrives flourishes florishes=_l6 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=Wm6 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe mandarin dt
citizenship economics biology chemistry physics phyzics=nn6 literature philosophy textiles
cookery psychology sociology business media algebra geometry resources resorces=Yo6 material
materials examples wear collect wash phone stack tuck enter exit arrive attend way password
route fourteen forteen=jo6 fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety both other another our my its your into onto beside since
until till near through throughout along around past towards against among without within upon
beyond unlike despite per via whether because although though unless but nor also either
neither all many some several each every none just almost perhaps maybe thank thanks dear hello
hi tonight afterwards meanwhile saturday sunday january february march april june august
september october november december noon midday such quite rather never except hands eyes
besides plus minus let's it's that's these those anybody sorry summer autumn winter christmas
easter they're he's she's we're remain remains remained become becomes became becoming stays
cannot any very extremely fairly pretty hugely highly truly absolutely utterly exceptionally
least increasingly somewhat little far much sometimes seldom already genuinely thoroughly
noticeably visibly vizibly=[T7 overall perfectly unusually immensely enormously wonderfully
terribly awfully stubbornly worryingly disappointingly dizappointingly=fT7 persistently
unacceptably pleasingly painfully woefully encouragingly encoragingly=lT7 reliably stunningly
delightfully frustratingly relentlessly dangerously needlessly notoriously markedly strikingly
decidedly distinctly downright positively unfailingly supremely eminently acutely chronically
desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally
extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly crawler crawlers twin sibling
classes cohorts reader readers writer writers mathematician mathematicians coordinator
coordinators sencos parent parents carer carers mother father fathers mum mums dad dads
families practitioner practitioners trainees cleaner cleaners arrival arrivals leaver leavers
joiner joiners prefect prefects bursars middays playmate playmates director directors
receptions apprentices ects lsas author authors inspector inspectors researcher researchers
adviser advizer=bX7 advisers advizers=cX7 advisor advisors consultant consultants officer
officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=j\7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=R]7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=V^7
sequences structures design designs method methods technique techniques communications
organisations organizations=`^7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=b_7 exercises
exercizes=c_7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks tutoring tutorings recruitments retention retentions appraisal appraizal=\`7
appraisals appraizals=]`7 consultations scrutiny scrutinies oversights tutorial tutorials
seminars phrasing phrasings wording wordings feature features spreads recaps opener openers
stimulus stimuluses finale finales debrief debriefs storytelling storyteling=Ua7 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=ac7
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=oc7 whispered writes asks describes suggest suggests adds noted
state stated states remark whisper responded voted rate rated agree agreed disagree
dizagree=cd7 disagreed dizagreed=dd7 announce announced confirm confirmed predict predicted
argue argued shouted reads quote quoted texted chorused admitted claimed complained labelled
labeled=Ve7 titled entitled headed marked praised praized=[e7 thanked according slogan motto
glow text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=nf7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=gg7 laudable exemplary uplifting
compelling compeling=kg7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=Vi7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=^i7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=hi7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=Tj7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=^k7 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=Tl7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented
piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly appallingly
superbly brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=\o7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=ZP8
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=gP8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=iQ8
temperamental theatrical turbulent uncompromising uncompromizing=mQ8 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=WR8 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=_R8 militaristic overheated
disastrous dizastrous=bR8 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=XS8 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=dU8
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=[V8 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=fV8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=PW8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=`X8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=nX8 disingenuous dizingenuous=oX8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=mY8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=YZ8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=_[8
unskilful unskillful=`[8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=^\8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=V]8 divisive
divizive=W]8 domineering dour effortless effusive enterprising enterprizing=\]8 erudite
exquisite exquizite=^]8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=k]8 horrid humourless humorless=m]8
imprecise imprecize=n]8 indecisive indecizive=o]8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=c^8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=a_8 tawdry taxing tepid
thrilling thriling=e_8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=X`8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=n`8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=da8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=\c8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=Zf8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=gf8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=eg8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=Th8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=ch8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=Ri8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=\j8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=dk8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=Sl8 unfulfilling unfulfiling=Tl8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=cl8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=Um8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=nn8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=RP9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=UQ9
sluggishly ploddingly labouredly laboredly=XQ9 stiltedly clunkily clumsily cumbersomely
unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=dS9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=TT9 disinterestedly dizinterestedly=UT9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=]V9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=lV9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=SX9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=cX9 disarmingly dizarmingly=dX9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=nX9
militaristically overheatedly disastrously dizastrously=QY9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=hY9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=_Z9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=]\9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=]]9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=i]9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=S^9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=f_9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=T`9 disgruntledly disingenuously dizingenuously=V`9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=_a9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=ma9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=Uc9 unskilfully unskillfully=Vc9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Yd9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=Ve9 domineeringly dourly dorly=Xe9
effortlessly effusively energisingly energizingly=[e9 enliveningly enterprisingly
enterprizingly=]e9 eruditely exquisitely exquizitely=_e9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=ne9 horridly humourlessly humorlessly=Pf9 imprecisely
imprecizely=Qf9 inattentively indecisively indecizively=Sf9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=jf9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=Qg9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=kg9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Zi9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=Tj9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=lk9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically heartfeltly steadfastly dependably trustworthily reputably
esteemedly renownedly distinguishedly legendarily iconically unforgettably momentously
stupendously formidably potently decisively decizively=mn9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=gP: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=ZQ: discouragingly
discoragingly=[Q: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=^R: obligingly cooperatively
uncooperatively unresponsively unreceptively unforthcomingly reticently taciturnly
inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly businesslikely workmanlikely methodically undisciplinedly uncontrolledly waywardly
errantly workshily slothfully indolently dozily dopeyly witlessly brainlessly mindlessly
irrationally farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unerringly unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=nT: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=WW: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=VX:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=fY: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=Z[: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty
fun funny lumpy responsible soggy spotty static inactive intermittent individualised
individualized=eP: gentle humble collaborative interactive traditional expert conscious
measured sensitive reflective strategic intense tentative distant detached remote rigid raw
heated troubled extreme scarce stifling tangled wasted fiddly gruelling grueling=`Q: modest
proportionate minimal variable uneven balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical central responsive joyful stable accurate
logical simple complex complicated active energetic correct wrong amiss lacking impersonal
generic dense wordy abstract scattered disconnected inclusive exclusive equitable transparent
honest fragile precarious sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine
impoverished convincing persuasive powerful forceful vivid colourful colorful=hS: automatic
instinctive intuitive genuine authentic real fake artificial contrived advanced flashpoint
flashpoints anticlimax anticlimaxes strength strengths weakness weaknesses success successes
failure failures disaster dizaster=_T: disasters dizasters=`T: messes highlights joys pleasures
disappointment dizappointment=eT: disappointments dizappointments=fT: flaw flaws shortcoming
shortcomings shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake
mistakes asset assets credit credits gems jewel jewels star stars inspiration inspirations
excellence excellense=^U: excellences brilliance brilliances mediocrity mediocrities chaos
chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments
disgraces scandal scandals tragedy tragedies wastes nonsense nonsenses rubbish rubbishes
treasure masterpiece masterpieces threat threats insult insults affront affronts outrage
outrages indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=lW: gratitude fervour fervor=nW: dedication professionalism passion generosity
creativity warmth expertise expertize=UX: diligence diligense=VX: integrity humility kindness
perseverance tenacity courage corage=\X: compassion empathy wisdom insight charisma charm
humour humor=cX: wit devotion diplomacy ingenuity imagination originality tact tenderness
vigilance initiative gusto artistry craftsmanship eloquence eloquense=QY: foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness friendliness complacency laziness negativity defensiveness inertia
arrogance indifference indifferense=gY: negligence negligense=hY: incompetence incompetense=iY:
stubbornness hostility carelessness thoughtlessness rudeness insolence insolense=oY: impatience
impatiense=PZ: favouritism favoritism=QZ: nepotism cynicism pessimism defeatism bureaucracy
amateurism unprofessionalism dishonesty cowardice spitefulness selfishness dogmatism snobbery
elitism cliquishness disorganisation disorganization=aZ: confusion inconsistency incoherence
incoherense=dZ: inefficiency ineffectiveness indiscipline unruliness misbehaviour
misbehavior=iZ: disaffection dizaffection=jZ: disengagement dizengagement=kZ: disillusionment
dizillusionment=lZ: despondency tedium monotony superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity aims ambitions intention intentions intent
intents purpose purposes aspirations mission missions aimed aspired bank banks glossary
glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt spelled
misspelt misspelled misspeled=R\: circled underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=Z\: capitalised capitalized=[\: pronounced hyphenated
discussed debated recorded offered sorted ranked compared explored examined studied researched
analysed analyzed=i\: investigated brainstormed grouped reasons causes cause effects arguments
ways similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded contrasted categorised categorized=R^: critiqued copied traced plotted charted tallied
fable tale parable myth legend novel article passage advert sermon coffee breakfast
refreshments continually perpetually forever incessantly 24/7 exception beginning entire point
matter everywhere nowhere anyone ever anything pattern thing whoever wherever soul whichever
whatever noone ownership seems seemed tries behaves contributes listened learns follows else
member nothing non everything miracle wonder miracles wonders heaven god heavens forbid shock
horror quelle chef's kiss die goosebumps goosepimples quaint convenient otherwise otherwize=]`:
suspiciously ears lump throat hairs hair neck arms 've watched worth fare journey jorney=j`:
admission entry petrol detour detor=n`: hell earth oh borrowed choppy uncharted stormy muster
edge telling devastating effect forensic surgical evangelical monastic balletic operatic
herculean byzantine kafkaesque era ware befits befit flick dimensional sided stock canned pat
textbook scripted rote excuses complete ventriloquism showmanship salesmanship oneupmanship
brinkmanship gamesmanship grace graces graced fond swallowed devoured devored=^b: admin packing
tidying heart hearts oak relative comparative particular obvious teaches plenty rest blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=Sc: greatness area
aspect element size aide talked dragged rushes rushing acts acting fool clown martyr victim
front loath loth wasting dismiss dismisses dismissed view suggestion fend guess stepped
intervened noticed reminded nose noses ought granted cue cues fob fobbed abandons tolerated
condone condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
disregarded shirk shirks shirked dodge dodges dodged evade evades evaded flout flouts flouted
app software advice disregarding looking bother deal bothering chat happen fault blame blames
blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip regard heed
eye hide hides hid hiding drag drags dragging feet heels idly washed washes washing forgot
forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye looks cave caves caved opt
opts opted slacks slacked themselves himself herself knuckle knuckles knuckled dig digs dug
muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide
decides decided stared nodded smiled shuts shutting backs react chatter bury buries buried
ducked pretend pretends pretended waits loss odds snail's asking promise promize=Ri: loop
proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shout shouts permitted fight roam disturb gloss
glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails bailed checks
miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts boasted moan moans whine mutter muttered snapped snaps bark barks barked
yell yells yelled scream screamed lectured nag nagged nags confess confessed concede conceded
concedes insisted protest protested scoff scoffed sulk sulked sulks whinge whinged gossiped
rant ranted rants blurt blurted excuse rooted grounded courtesy cortesy=_l: wake magic trick
difference differense=cl: injects injected breathe breathed life potential guessing lacked gap
domino temperature freedom permission lie lies root benefitted profit profits profited woke
wakes hyped geared cheered perked wound quietened borne bearing impossible owe owes owed owing
meaning upshot consequence consequense=im: product direct caused resulted resulting decrease
therefore thus hence thereby contributed causing learned adversely instilled instiled=Xn:
enhance enhances enhanced stifle stifles stifled stunt stunts secret factor main stem stems
stemmed arise arises arizes=hn: arose dividends foundations groundwork ignite ignites ignited
filter filters filtered percolate percolates fights fighting silliness messing rub rubs rubbed
rubbing audience audiense=]o: smile visuals invited required paired introduced scene buddy
cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others'
ripple fared differently visual explicit using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=bP; rehearsing practising practizing=dP;
waiting pausing banning displaying similarity sting pressure folds spill spills spilled spilt
translate translates knocks knocked leaks sprang derive derives derived shifted banned drifted
colours colors=]Q; halfway astray dead sense security stake foothold beneath underneath picking
emerges emerged limbo lurch spells kills kill dependence dependense=oQ; dependency independence
independense=QR; contempt whenever disengage dizengage=TR; mud dispute argument escaping
mistaking disguising disguizing=ZR; volumes indisputably surely manifestly patently
unmistakably indeed inevitably naturally fortunately interestingly evident apparent undeniable
palpable unmistakable proves prove proved bound itself massively west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest seconds
metres points cm percent usual patch league world unfavourably unfavorably=UT; overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=aT; easily comfortably distance gulf huge growing compare notch schedule performing
attaining achieving comparison contrast preferable trails trailed underperforms underperformed
shoulders streets miles leagues comparing pale pales paled insignificance par pile heap colour
color=aU; outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought
outtalked rare arguably character degree calibre amount stacks alongside fares faring vast
slight neighbours neighbors=XV; counterparts tier beaten tops topped edges edged pips pipped
bested shadow intensity noticeable distinct disparity distinction dregs bunch straw settings
districts touches farther forward uniformly catch catches catching caught night benchmark reach
heights moment inconsistencies unevenly unevenness ages genders greatly considerably diet
postcode depending forecast broadly solidly ri verging bordering mid b c stunted dated garbled
bloated skewed entrenched fractured splintered siloed marooned orphaned overcooked undercooked
overegged conviction precision precizion=]X; clarity feeling clue cohesion urgency dearth
shortage paucity scarcity devoid crying conspicuous gaps exist holes uncared unaccounted
uncalled uncaled=oX; awry adrift pear askew trail trailing failed chances moments unnoticed
unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread
untested unused unseen unanswered uncorrected unplanned unspoken untouched unstretched
unexamined unexplored undeveloped unmonitored unrecognised unrecognized=QZ; unrewarded
unexplained luck sync aligned rationale momentum skirted sidestepped basics cracks serve
expense reaches revisited revizited=`Z; reviewed failings spots stomach exposed expected
delivering critically neatly needed possess experience experiense=lZ; ability faintest
slightest foggiest connection relation relevance needs deserved detriment something happening
insufficient awareness scope indication repertoire experiences learnt achieved gained
infrequently inability unable well-trodden earn earning earned corn rationed celebrated
squashed prioritised prioritized=m[; sacrificed obliged justify lying dormant fallow unopened
journals jornals=U\; blank ceased dies died dried vanished vanishes disappeared dizappeared=]\;
disappears dizappears=^\; shrivelled shriveled=_\; shrunk decayed steam puff mispronounced
misread mislabelled mislabeled=f\; mistimed mispitched misdirected misapplied mizapplied=j\;
stripped shorn consulted briefed spine logic consensus boundary boundaries rhythm singing
rowing buying hover hovers hovered surface margins shallows literal marginalised
marginalized=_]; stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored
untethered unmoored traction purchase footing grounding currency leverage clout weight
backwards concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight anticipated tackled recognised recognized=c^; slam slammed
sunk chasm mismatch disconnect contradiction tension gains zero information misunderstanding
common collective discernible formal follow-through offers provides provided drink omits
omitted avoids avoided skims skimmed significance blurred underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=i_;
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=T`; one's nobody's somebody's else's amounts amounted
altogether surfaces surfaced featured develops misconception spite adhered compliance following
complying adhering graded judge require requiring needing serious i'd we'd i'll we'll exceeds
tightening addressing immediate estyn inspection afternoons mornings agrees hear rumour
rumor=[a; rumours rumors=\a; reportedly allegedly general perception amongst widespread
splitting separated separating divorced divorcing divorce unemployed alcoholic drunk drinks
drugs jail abusive homeless evicted debt bereaved dying cancer depressed homes household
situation circumstances background claiming domestic violence violense=^b; abuse adopted
undercurrent undertone undertones streak vein tinge current noticing wondering impression i'm
blunt picky faint definite air appears appeared seemingly supposedly presumably ostensibly
sounds sounded samey perceived suspect suspected guessed reckon imagine sensed opinion
unconvinced borders bordered verges side offence offense=gc; pared extinction hilt brink tugged
tooth tongs daggers fought tread treads treading trod trodden stepping other's another's toes
flak rap brunt strain pinch burning midnight burnt burned bursting wits wits' wit's tether
baptism cracked whip tied sellotape gaffer willpower somehow survived survives survive scraped
manages headless leash rein bumpy rocky ride gig sell graft haul uphill battle pound penny
pennies shot cliff death vine nip nips nipped bud runway leaked leaking seeped bled hollowed
mothballed mothbaled=Rf; axed decimated steamrollered hijacked rack crash pilot launch relaunch
nosedived cratered boots hurl chuck cash initiatives hurled chucked lavished wag wags wagging
wagged skin cosmetic official promises promizes=mf; specifics jargon promised promized=Pg; moon
noises noizes=Rg; kick kicks kicked kicking runaround pillar ranks conspiracy cop voting wolves
ruffle ruffling feathers contention blood curveball googly backed backing pit dogsbody
powerpoint bullet acronym carrot flogged laminated inch swamp swamps swamped awash acronyms
plethora deluge morass wealth abundance parachute parachutes parachuted parachuting helicopter
helicoptered airlift airlifted wheeled experts mystery lull relief fiction painful salutary
viewing lick survival existence existense=mh; ounce jot inkling semblance modicum scintilla
moment's glance qualm murmur hitch squeak peep qualms beast proposition planet universe swear
you'd one'd forgiven excused assuming coaxed shell shells screaming glimmers bullets proof
pudding devil sights shop military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lap laps lapped lapping imaginations flight
slice sliced owns owned stilled stunned pure sheer comedy bliss guesswork duff bum chord
minding ship tiller helm rudder toast roses bonnet chip preaching deckchairs leaps rising
rizing=_k; stride sky's curve finishing perfection putty aladdin's store stroke silk overstate
commanded finds niche study restraint seriously cheers feather applause recommend barrel
corking belting ripping winner !of blown sing sings praises praizes=^l; soak soaked soaking
cherry stuff de jackpot clockwork dream extra mile swimmingly plunge bull strides hay splash
hash knack nub teeth bay ear gift taped licked sewn wrapped breath fort reins shoulder smelling
smeling=_m; grief naught fruition alight alive stakes eggshells bill onions justice utmost
stead nick fettle groove brief trend sticky cusp verge height peak coal powers pops absolute
sight labour labor=[n; classic piece dab tower oiled knit burner heart's butter bang doctor
bee's cat's dog's mccoy admiration feat unturned sailing sweetness bounds guns punching
sunshine shipshape chapeau bowled stumbling tumble mountain foregone moot sore breakneck arm's
limb freefall shrift slim pickings quibble quarrel bubble fringes cast casts casting pall
favours favors=lo; gathers gathering gathered risk areas zones rod stony eternity lifetime
shops fools riding burst bursts busting seams sixes loggerheads crossroads ebb chasing tail
hearted cock rocket price pouring poring=hP< scraping shoot shoots slap avail zoned flounder
foul wayside wayzide=QQ< final motions boil piste tangent pieces downhill south begging
overboard haywire houses plughole plot rag bearings clanger bombshell bogged sidetracked sucked
scot mick mickey pig's headway tripping aground amok war production weekend watching wading
banging sardines wildfire climb sway ransom kibosh brakes losses mustard ceremony backside
laurels rests rested resting fiddle bandwagon gun caution heel cropper standstill roost snag
buffers goalposts reputation remorse mercy bush substitute angel shakes patchwork blessing
goose flash style blueprint vicious slippery dawn economy gesture nod cannon unto thorn hole
alley affair reflection compensation macho herring spanner bitter steep sorts kilter ark
proportion cosh thumb radar siege creek scratch snuff cuff beam wane cheap hoof hop warpath
uppers hobby soapbox legs knees downward spiral dignity sake swallow rut pickle vacuum spin
daze doldrums wilderness weeds tatters crisis crizis=TU< shreds meltdown denial jack jam coping
managing ok okay saloon panic winded overdue translation haste sizzle hype muchness ado barred
sausage chestnut egged egging fashion man's preach eyebrows diamond ruled ruling ballpark
scrape scrapes sank swim skating skim skimming scratches scratched scratching slipping snowed
strictly coated coating sweeping swims roundabouts teething gruel wasters iceberg cooks kneed
reinvent spinning reinventing reinvented rome whistling dressing gritted arm worlds wrap footed
barking mad cheese chopping watchers cobbled cookie cutter paste dime body dusted dribs drabs
friend fat fiddling flogging grasping clutching clutch straws nettle nosed maintenance mighty
collar knee jerk mutton dressed nailing pasture pie rearranging tinted coloured colored=]X<
stone's sweet fa tear tearing minimum jury rot mill thumbs twiddling knots toe toed tongue
turkeys wounded warts wheat serial compulsive habitual inveterate incorrigible chronic nit
pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter sitters picker
pickers splitter splitters eater eaters workers talkers personality personalities self bundle
mischief brains conscience consciense=QZ< matriarch patriarch godfather queen king kindred
tortured souls tender skinned brake burden roadblock liability uptake criticise criticize=aZ<
bloomer bloomers developer developers adopter adopters prone outbursts tantrums exaggeration
moods aggression tempered fused natured tendency wee angels monsters monster darlings terrors
terror dears mites horrors madam madams emperor emperors devils sponges sweethearts toughie
toughies brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes
underling underlings greenhorn younger-looking brain villain villains flexible crew crop gang
cheeky various backgrounds prize speller handful pest swayed reasoned rabble mob tribe stream
mentality firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder
wildcard bystander heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter attention-seeker lone bet achiever
linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=X^< generation pioneer whirlwind coasters rebels thinkers leech freak freaks pain
menace suspects sen eal adhd asd fsm university attainers achievers attainer prior lows highs
ables artist storyteller storyteler=S_< performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples apple capsule doorstop saga epic mere virtual heath robinson silos whack rooming
timetabling musical monument shrine ode temple testament lamination glitter deer headlights
everyone's taste acquired mouthful midas golden languishes languish gallery dunk dunks phones
phoned phoning dumpster mary gear autopilot weathered rode thaw relations purr purrs purred
trading trade trades former yesterday's glories glory gild gilds gilded gilding lily plane
tying yourself yorself=ca< venom malice glee tore rip rips ripped plough ploughs blast blasted
powered inhaled swallows floundered shone pats patted patting trowel haunts haunted ghosts
spectre specter=[b< predecessor dose jolt espresso adrenaline caffeine reality realism
subjected treated marched whisked bundled paraded hustled funnelled funneled=kb< i've we've
endured braved withstood waded trawled slogged dozed yawned fidgeted sighed winced beamed
grinned supposed pet goodness heaven's pity's goodness' dries drying descended rafters trooped
troop troops traipsed traipse sloped ambled dawdled bustled streamed straggled clattered
thundered shambled mooched lumbered swaggered strutted barrelled barreled=Wd< careered surged
wafted pottered milled piled rattle reel reeled lob lobbed spray sprayed glared glowered
scowled smirked leered simpered grimaced huffed puffed tutted tug scorn steamrolled
steamroled=Qe< railroaded churned lurched staggered whizzed ballooned mushroomed snowballed
snowbaled=Ye< spiralled spiraled=Ze< paralysed paralyzed=[e< ambushed besieged bombarded
peppered juggled whitewashed tiptoed pussyfooted soldiered battled beavered bloomed blossomed
crackled fizzed popped hummed buzzed bubbled choir wasteland silo avalanche catalyst showcase
backwater tinderbox keg tilt flounders waffles nods guts fizz punch zing attack fillers flit
flits flitted flitting scuttle scuttled scrawl scrawled diluted amid trying buzz buzzes hum
crackle throb throbbed pulse pulsed fizzing crackling humming nature plummet nosedive rocketed
skyrocketed slump stamped stamping hovering labours labors=ag< pillars cruising cruizing=cg<
blizzard agonising agonizing=eg< curling sleepwalk sleepwalking flog throats sinking dash grind
squib patched tacked shoehorned crowbarred crammed bitty leaden stodgy lurches hurtle hurtled
radiate radiated ooze oozes oozed exuded mesmerise mesmerize=`h< enthral enthrals wow wowed
towers melt melts melted outburst havoc descend descends degenerate degenerates degenerated
dissolve dissolved wrestle wrestled grapple grappled stumble stumbled languished dominating
hijack monopolises monopolizes=[i< bombard smother spoonfeed spoonfed cram steamroll railroad
raced sped grinds grinding peter peters petered bounce bounced bouncing brimming oozing
bustling teeming dripping !and forefront firefighting juggling dumbed dumbing watered clinging
stare stares staring gazing gazed plague plagues plagued riddled blighted beset poisonous rife
rampant endemic ingrained waffled rambled rambles hive rounded outlive outlives outlived
withstand battling battles winding glaring gaping blatant blatantly outright fashioned glazed
lettering children's thoughts approval reassurance confirmation validation unimpressed stumped
flummoxed glued downbeat tuned itching raring property luggage angriest mentally squarely
accepted famously stiff concept clicked belonging buy glad concentrating handy esteem wandered
wandering captured capture grabbed hoping fearing dreading relishing craving hating doubting
savouring savoring=hl< longing expecting pretending warmed warms regards regarded views viewed
considers perceive identifies empathise empathize=Um< empathised empathized=Vm< sympathise
sympathize=Wm< related glowed fading occur occurs occurred gist reluctance resolved sought
longed awe despair anticipation disbelief amusement bewilderment teachers' anxieties captures
grab grabs mastered internalised internalized=om< remembered probes probed extends reveal
reveals revealed <degree>* elegance vigour vigor=Yn< satisfaction hesitation thirst hunger zest
displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed liven livens livened perk perks cheer
brighten freeze freezes froze shies shied recoil viewer viewers blossom life's nature's notion
earthly sulking panicking yearning fretting clowning bluffing fuming squirming wavering attract
escape reaction sympathy mates breathing owning click somewhere trance huff flap warming
responds gravitate gravitates toward occasion bait masked masking feelings pine pines itch
itches ache aches burn burns longs prospect dismay mattered belong cottoned twigged wised
brightened recoiled baulked balked flinched succeed unwillingness hesitancy readiness refusal
favoured favored=\Q= indulged fancied assumed assumes imagines figured reckoned senses
concluded outset peace boiling refuge hungers thirsts endure endures apprehensive coy hunch
importance drank drinking champing dawned registered dreams fooled floored flattered touched
wedded attached stung shaken wooed consumed seized overcome humbled fixated obsessed
preoccupied singled faking dreaming testing warranted justified advisable advizable=nR=
bearable sustainable dared bargained digest needn't billed rights optimal warrants belongs
belonged century decade throwback hangover relic bygone human understandable decency sane 'll
growth error manoeuvre development considering intake constraints inexperience inexperiense=mS=
punched army volley parade catalogue catalog=RT= interruptions drip copying liberal stingy
sudden glimpse ration addition respite drivel twaddle piffle poppycock gobbledygook claptrap
hogwash balderdash codswallop guff tosh smiles uncommon considerable craft delicacy judgement
judgment=mT= preoccupation fixation infatuation contact spectator sport weapon weapons sauce
ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent supper aback
'd son daughter tames wring wrings wrung milked inevitable ubiquitous omnipresent obligatory
proverbial umpteenth hallowed bribery blackmail busywork babysitting babyzitting=`V= propaganda
gatekeeping navel hatchet stitch tag parlour parlor=gV= tricks disappear dizappear=iV= vanish
void ether cattle meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving echo chamber ivory chase turf wars achilles cinderella whipping
pants coffin ointment haystack china sweetshop candy cog cogs tipping changer changers brainer
event stranglehold chokehold dampener damper handbrake innovation castles ships gestures
rhetoric victory weasel motherhood fur unfold unfolded piccadilly clapham waterloo heathrow
wembley groundhog instead disguise disguize=hX= metre litre kilometre kilometer=kX= kilogram
smack smacks smacked reek reeks reeked desperation defeat flatters overstates undersells chills
tingle speechless shivers bless !many honour honor=^Y= honours honors=_Y= commend wallpaper
drowsy saddened pity appalled appaled=eY= recognition celebrating rescue rescues rescued
salvage salvaged redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed
dismayed privilege congratulated commended applauded flourished florished=[Z= thrived
celebration lucky fortunate however mustn't they'd essential imperative developing sorting
rethinking reviewing updating additional suffice reservation plea advised advized=nZ= wondered
cried begs screams fix remedy cure overhaul shake usefully afford recommendation ripe rid
what's ideally urge implore beg advise advize=b[= propose recommendations suggestions
recommended ebi ebis wwws exploring fixing rebuilding owner instinct tweak proposal pointer
counsel ponder revamp update retirement reset reboot rejig urged mileage musts pressing dive
battering leap upturn downturn succeeded matured mellowed mend bedded bedding crept creeping
edging inched inching flatline flatlined plateau plateaued turnaround comeback renaissance
revival hitherto ago previous giant enormous massive significant forwards conquered outgrown
flagged revolutionised revolutionized=a]= revitalised revitalized=b]= rejuvenated waning
dwindling eradicated eliminated sliding dipping flagging recovering strongly recovered rallied
rebounded crashed leapt zoomed litter rapid worsening worsen lowered profile travelled
traveled=Y^= achieves attains attained perform performs performed fulfil fulfils embedding
embeds gaining circumstance situations extent conditions kinds length ratio deadline eh chooses
organises organizes=o^= misbehaving scrapped object solve research I suppose guided bbc usa nhs
pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dives retrieval spaced continuous passport metacognition
metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg
ilp iep pru eblr triangulate triangulation disciplinary substantive screening meta afl wagoll
walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology premium
individual personal mindset load organiser organizer=ba= organisers organizers=ca= assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Sb= subitising subitizing=Tb= sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister majority minority
habitually periodically o'clock thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses tons raft multitude myriad precious interaction copious abundant plentiful
countless numerous umpteen limitless substantial disproportionate significantly figure emerge
equals layer fibre sacred solves fixes resolves carpeting hears iota whit hived farmed siphoned
packed shoved carted stew vegetate housed housing grounds seals sin childminding wraps wrapping
burying hushes smuggle smuggled shelve shelved massage massages massaged doctored airbrush
airbrushed sanitise sanitize=`e= sanitised sanitized=ae= sugarcoat sugarcoated cherrypick twist
twisted tucked squirrelled squirreled=he= stuffed footnote footnotes appendix spreadsheets
sneaked sneak snuck brushing shrugging shelter shelters sheltering plucked conjured magicked
snatched plucks conjures dreamt dreamed conjure cooked fiddled rig rigged gamed gaming fag
cigarette packet guesstimate guesstimates concocted capitulated capitulates relented
surrendered bottled kowtowed kowtows backtracked backpedalled backpedaled=Sg= rolled rolls
straightaway fate ducking dodging swerve swerved deflect deflects deflected tiptoe tiptoes
tiptoeing pussyfoot pussyfooting skirting danced dancing shying conflict fobbing dine dines
dined dining traded stray strays strayed straying tips tipped veer veers veered veering shades
shaded creep creeps bleeds morph morphs morphed evening clearing banter sarcasm monologue
monolog=eh= interrogation generalities helplessness passivity repetition verged wanders shuffle
melee hurry din ourselves orselves=Qi= gnawing gnaws gnawed chipping chips chipped knocking
suck sucks sucking stuffing !the tainted clouded fanned fanning flames suspicion knell doom
piles piling heaped heaping misery mizery=ji= agony flattering unflattering disguises
disguizes=ni= disguised disguized=oi= conceal conceals belie belies belied partial sells
disservice overstated understate understates understated oversell oversells overclaim
overclaims overclaimed overplay overplays bigs bigged risks inflated overinflated estimate
hinged hinging fumes shoestring shouldered shouldering shore shores shored shoring prop props
propped propping anchored spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated turbocharge turbocharges supercharge supercharged
swinging swung maggot eejit innocent skive skives skiving skived slacking shirking doss dossing
dossed lollygagging goofing horsing monkeying faff faffs faffing faffed footling pratting
dawdle dawdles dawdling dallying gallivanting lazing vegetating michael baiting rile riled
riling twiddle twiddles twiddled counting rioted swagger freewheeled freewheeling daydreamed
amazement astonishment discredit eternal lasting funnily fairness defence defense=Ym= favour
favor=Zm= deigned condescended dares uplifted oftener theory principle practises practizes=bm=
deed exists existed travel attraction contrasts knits slot slots whittled dived wade wades butt
butts butted paused roots impetus lustre luster=Vn= inroads dent sprout sprouted snowball
snowballs dote cornered collared buttonholed accosted waylaid dole doles doled doling dished
dishing fling flung detentions churn churns churning crank cranks cranked trot trots trotted
forth policed honoured honored=Wo= observed breach lord lords lorded lording digging latch
latches latched latching creams creamed creaming hemmed boxed typing pad darker hotter fierce
albeit charmless quibbles criticisms faults frills counted hoot arithmetic rusty husk selves
anywhere shots reigns reigned tyrannises tyrannizes=]P> looms loomed spotlight clamour
clamor=aP> clamours clamors=bP> smells smelt stink stinks headship oxbridge motley fearsome
unholy gruesome squad twosome threesome duo alliance married chained shilling shiling=TQ>
pussycat reining worship worships fills filled camels newcastle image linger lodge streaked
forge forged lowlight pinnacle nadir planets countries centuries mightn't pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled devour
devor=VR> devours devors=WR> soaks epitome essence essense=ZR> embodiment antithesis caricature
parody health infancy foothills reels precisely precizely=cR> mildly stranger outsider remind
section clocked discovered accustomed co pre multi semi received stocked supervised
supervized=RS> intentioned numbing destroying hoc baked crystal sensitivity competence
competense=ZS> ranging centred user universally staffed whelming loaded explanatory indulgent
congratulatory crumbs scraps leftovers 's motoring racing romping coordination articulation
hotbed island mass fancies whisker discharges obligations commitments alright usp vibe zipped
crawl crawls crawled trundle trundles bounces canter canters condition repair odour sniffed
sneezed faulted zings fizzes crackles grates clunks underwhelms changeover metallic monotone
razor placing rates addresses micro lend lends lent strange peculiar weird bizarre puzzling
outlook searching probing pertinent !number acoustics output demeanour demeanor=eU>
conditioning raid v shouty draughty drifting recovery sparingly placed allocated positioned
thumbed documented versed primed schooled honed dress applies timed reacts reacted unwell dud
loser gaggle voucher chill gloom accuracy fidelity distrust mistrust friction animosity rivalry
harmony unease discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=XW> mucking fooling larking naughtiness
disobedience disobediense=]W> reckoning yardstick proven exam exceeded sub abnormal sleep
rolling tripped lips texts batting sweat eyelid hums slotted clicks pinpoint laser laserlike
seasoned pro veteran swiss tee lure lures lured begged behold witness gladden gladdens swell
swells cockles grin stripes crust accomplishment dos do's bettering topping bettered unbettered
unimprovable unfaultable champagne future scientist destined package you're gifts pinching
pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer
pilfering swiping 110 mountains tanker cocked blowing donkey spadework legwork prose retell
zinged blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched sown dna
safety bloodstream marrow veins heft mojo sheen appeal hardened scarred vaunted fabled instance
intrigued wi fi recording pointing cycled gender grains sketch dissolves float floats floated
evaporate cooled spun bye shepherd samaritan parenting autism guide guides actions fees
payments items item loan loans consent manchester london verb verbs tom conductor conductors
insulator median mode noun nouns multiple frequency vis edition analysis analyzis=X\>
educational medical dietary footwear clothing e friendship trophy shield mist mesh raincoat
objects dentist doctors appointment supplies chin greeted certificates sandy fertile harvests
farming incorrect texture textures repairs cleared protein circuit circuits period leg angled
britain grandmother grandfather uncle aunt heroes ups muscle shiny motion reactions birthday
prince pendulum variables clause interval digit digits distribution vowel basis compound seller
arts liner gross mental fortnight histories wonky guys upper site deck capital spaces exits
western fourth clare casual isle dinkum hearing shaft emoji correlation coordinates swimmer
society broker isotope isotopes nucleus electron electrons cholesterol bacteria fats singer
disorder ballad rainfall irrigation crops erosion characters narrator protagonist macbeth
hamlet juliet romeo scrooge goldilocks troll witch soldier soldiers romans vikings crow
princess wicked greedy evil particle particles seedling seedlings germinated condensed
photosynthesis gravity insulators lava glacier earthquake snowman puddle expands expanded
contracts sketched streams bunk foggy sunny snack carrots oxygen yeast rust underline
adjectives adverbs completed filed stored bingo famine empire empires revolution crusades
rebellion treaty parliament monarch pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government contractor surveyor engineer questionnaire
inspectorate county auditor published ofsted's estyn's regulator regulator's inspected visited
vizited=Wb> expire noticeboard posted pinned contractors marshal emergency evacuation legal
mandatory snowing adjective adverb abbreviation notify submit submitted logged accompanied
renewed forbidden eligible liable cent mm km kg ml litres degrees decibels school's trust's
class's academy's judgements judgments=[c> proverb catchphrase punchline clean howled solar
lunar rainy ramadan eid diwali anti incident incidents ambassador ambassadors modal equation
equations sensory physical phyzical=Pd> reopen appoint hire invented login signature misheard
miscounted voltage volume unauthorised unauthorized=[d> authorised authorized=\d> absences
absentee absentees absenteeism signatures woodland fetch diploma enunciated printed holder
sleepers eyesight g o disk wage elections injuries ankle graze bruise bruize=Re> bump vowels
sides persons calculate calculated estimated perimeter probability gradient investigate fabrics
poet practised practized=`e> mime cartoon knelt folded enquiry argues cited voiced quotes
refers referred recommends advises advizes=me> manual webpage receipt whilst interviewed
declared yourselves yorselves=Tf> mondays tuesdays wednesdays thursdays fridays suggesting
implying judging grading rating arguing assessed evaluated scored verdict implied ranking pros
cons recited recites chanted aloud stanza canto stating describing whereas discrete logbook
principles enters arrives conducted sealed scanned moral categories prefixes suffixes debts
bills fines arrears refund refunds permissions requests application applications referral
referrals reference referense=ig> references query queries assignment assignments appointments
vacancy vacancies synonym emotion antonym replaced jotter jotters issued emailed sampled
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
aside.cry
PRA
praise
This lets a feeling speak. What happened, and when?
At <time> … (plain words) …
How do you see …?
aside.stock
EVA
loaded
blame.ignore
EMO
blame
This puts it at somebody's door. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.dodge
blame.dumped
blame.ignore
This word gives a motive. What happened first, and then what?
blame.frame
blame.loaded-speech
This way of saying "said" takes a side. What were the words?
cause.did-it
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.wonder
certainty
cause.thanks
cause.otherwise
cause.because
cause.frame
certainty.clearly
INT
This is loudness, no content. Leave it out and the fact stands better.
(leave the word out, and give a number)
certainty.very
comparison.than
CMP
comparison
This ranks, and nobody here measured. What was in one place, and what was in the other?
In one room …; in another …
What might account for the difference?
comparison.frame
comparison.uneven
This word hides a ranking. In how many of how many, and what was there?
craft.praise
Praise tells the school what you liked, not what happened. What would they want to keep?
At <time> you …, and then <n> of <N> pupils …
its effect
When you …, <n> pupils …
What were you hoping … would do?
craft.grade
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
craft.tailor
evaluative
This word weighs it. What did you see?
deficit.idiom
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
We wondered where … happens.
Where would we find …?
quantity.heap
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
certainty.idiom
(leave the phrase out, and give a number)
hedged.air
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
deficit.lack
deficit.failed
deficit.not-enough
deficit.frame
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
In <n> of <N> visits pupils …, and then …
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
This belongs to someone's home and not in a draft. If you are worried, go now to the person whom the safeguarding card names.
hedged.seem
idiom.strain
This phrase judges all by itself. What happened, in plain words?
At <time> … (plain verb) …
What was happening just before?
idiom.break
idiom.talk
idiom.way
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
labels.habit
LAB
A label outlives the lesson. Who was it, when, and what did they do?
who and when
The <n> pupils at … , in this task, …
When is this different?
labels.kind
label.type
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
likeness.paper
This is a likeness, and a verdict rides on it. What was there, in plain words?
How would you describe …?
likeness.game
likeness.visit
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
mind.away
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.reached
mind.keen
mind.unwilling
mind.without
mind.state
mind.effect
mind.verb
mind.frame
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
norms.where
norms.short-of
norms.such
nouns.heap
This noun weighs it. How many, how long, or what was there to see?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
pictures.like
praise.well-done
Four pupils showed us where they …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
prescription.should
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.risen
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
progress.stuck
progress.made
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
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
LEA
What led to the choice to …?
We wondered how …
question.suggests
ranks.of-two
This ranks or sweeps, and nobody here counted. How many times, out of how many?
ranks.sweep
slanted.goods
This verb tells the tale for you. What plain verb, what time, what number?
slanted.nurse
slanted.bury
slanted.invent
slanted.yield
slanted.duck
slanted.stray
slanted.wear
slanted.flatter
slanted.lean
slanted.idle
stance.comment
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
stance.concede
stance.unlikely
This word says that it was not to be expected. What happened?
stance.wish
stance.deed
This sets word against deed. What was written, and what did you see?
stance.hint
This advises, however softly. What would you ask instead?
stance.point
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
turns.fuss
This turn weighs it. What was there to see, and how long or how often?
turns.shade
turns.stab
turns.ruled
turns.person
turns.peak
understated.would-have
Nobody can see what would have been. What was, and what would you ask?
understated.passes-for
This weighs it by the way round. Said plainly, what was there?
understated.no-trouble
understated.still
understated.for-such
This measures against what you expected. What did they do?
understated.even
understated.itself
understated.took-them
understated.found-out
value.word
When … happened, <n> pupils …
value.compound
value.of-work
value.predicate
value.manner
This says how well it was done. What was done, in how long, and how often?
value.group
This is said of all of them. In how many of how many, and what was there to see?
value.note
This weighs it in a word. What was there to see?
value.of-people
This says what people are like. What did they do, and when?
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
warmth.ease
This phrase cheers. What was there to be seen or counted?
When …, <n> of <N> …
What would you want to keep?
warmth.draw
warmth.rate
warmth.root
"""##,
    numbers: ##"""
i5j5c5d5e5n4_b6[h>0120345006000789::;<;000=0>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3X2V3W3X3Y3X2Z3X2X2[3\3]3^3_3`3X2a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3V2V2X2P4Q4R4S4T4U4X2X2V4
f3W4S3X4X4Y4Z4[4\4]4^4_4`4a4b4c4d4e4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5\5]5]5^5_5\5`5
\5a5b5X5c5d5S5e5f5g5h5i5j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6_6`6a6b6c6d6e6f6g6h6i6j6k6l6m6
n6n6o6P7Q7R7S7n6T7n6U7V7W7X7n6Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7j7k7l7m7n7o7P8Q8R8S8T8U8V8W8X8X8
Y8Z8[8\8]8^8_8`8a8b8X8c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9
h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;
X;Y;Z;[;\;];^;_;`;a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;P<Q<R<S<T<U<V<W<X<Y<Z<[<\<]<^<_<`<a<b<c<c<d<e<f<
g<h<i<j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=m=o=P>Q>R>S>T>U>
V>W>X>Y>Z>[>\>]>^>_>`>a>b>b>c>d>e>f>g>h>i>j>k>l>m>l>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?
d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@b@b@b@b@b@b@b@b@b@b@b@b@b@c@d@b@b@
b@b@b@b@b@b@b@b@b@e@d@b@b@b@b@b@b@b@b@b@b@b@f@b@b@b@b@d@d@d@b@b@b@b@g@b@b@b@b@b@h@b@b@b@b@b@b@i@
b@i@i@i@i@i@i@j@k@k@k@k@k@k@l@k@k@k@k@k@m@n@k@o@PAk@k@QARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeA
fAgAhAiAeAjAeAkAlAmAnAoAPBQBRBSBTBTBUBVBTBVBWBWBWBXBYBTBVBTBZB[BVB[BVBTBVBTBVBTBVBWB\BTBTBTBTB]B
^BXBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBTBXBTB_BVB_B_B_BVB`BaB_BbBcBVB_BVB_BVB_BVB_BVBVB_BVB_BdB
_B_B_B_BeBeBeBfB_B_B_B_B_B_B_B_BgBhBiBhBjBkBhBhBhBVBhBVBhBhBhBVBhBVBhBVBhBVBlBhBhBVBhBhBhBhBhBhB
hBhBVBhBhBVBVBhBVBmBVBmBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBnBVBoBVBVBVBVBVBPCQCVBVBVBVBVBVBVBVBRCRCVB
VBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBVBSCVBVBVBVBVBVBVBVBVBVBVBTCUCmBVBVC\BWCXCYCVBmBVBVB
VBVBVBVBVBVBVBVBVBZChB[C[CVBVBVBVBVBVBVB\CVBVBVBVBVB[C[CVB]C^C_C`C^CaCbCcCdCeCfCgChCiCjCkClCmCnC
oCPDQDRDSDTDUDVDWDXDYDZD[D\D]D^D_D^C^C`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEQERESETEUEVE^CWE^DXEYEZE
[E\E]E^E_E`EaEbEcEdEeEfEgEaChEiEjEkElEmEnEoEPFQFRFSFTFUFdCVFWFXFYFZF[F\F\F]F^F_FdC`FaFbFdCcFdFeF
fFgFhFiFjF[D^CkFlFmFnFoFPGQGRGSGTGUGVGTGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGeGnGoGPHQH
RHSHTHUHVHWHWHeGXHeGPHPHYHPHZH[H\HPH]H^H_HeG`HaHbHcHdHeHfHgHhHPHiHjHkHlHmHnHoHeGPI^HQIRI^H^HSITI
UI^HVI^HWIXIYI^H^H^H^HZIeG[I\I]I^I_I^H`IaIbI^HcIdIeIfIgIhIiIjIkIlImInInIoIPJQJRJSJTJnIUJVJWJXJYJ
nInIZJZJ[J\JZJ]JZJ^J^J_J`JaJbJcJdJdJZJeJfJgJhJ[JiJjJkJlJmJnJoJPKQKRKSKTKUKUKVKWKWKXKWKWKWKWKWKWK
WKWKWKWKWKWKYKZKWK[KWK\K\K]KWK^K_K_K_K`KWKWK`KWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWK
WKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKaKaKaKWKWKWKWKWKbKWKcKWKdKWKeKWKfKgKhKiKWKiKWKjKWKjKWKkKWK
kKWKkKWKlKWKkKWKkKWKWKWKWKmKiKWKiKWKnKWKnKWKWKWKoKWKPLQLiKWKRLRLSLRLWKWKWKWKTLTLTLWKULVLWLnKnKWK
nKWKWKWKWKWKWKWKnKWKWKWKnKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKnKnKWKWKWKWKWKWKXLWKWKWKYLZLWKWKWKWK
WKWKWKWKWK[LWKWK\L[LWKWK]L^LWKWKWKWKWKWK_LWKWKWKWKWKkKWKkKWKiK`LiKWKWKWK[LWKWKWK[LWKaLWKbLWKcLdL
eLWKfLgLWKWKhLWKWKWKiLjLWKWKiKWKkLlLiKmLiKlLWKWKWKWKnKWKnKnLoLWKWKWKWKWKWKWKWKWKWKWKPMQMRMWKSMWK
WKWKTMWKWKWKWKWKWKWKWKWKWKUMWKWKVMWKWKWKWKWKiKWKiKmKWKWKWKWKWKWKWKWK_K_KWMXMWKWK\L[LWKWKWKWKWKWK
WK[LWKWKWK[L_K_KYMXMWKWKWKWKWKWKWKWK_K_KZM_KWKWKWKWKWKWKWKWKWKWKWK[L[M\M]M^MWK_M[LWKWKWK[LWKWK`M
^LWKWKaM^L_K_KbMXM_K_KcMXMdMdMWKdMeMfMgMhMWKWKWKWKWKWKWKWKWKWKiMWKWKWK[LWKWKWKiMWKWKWKWKjMWKWKiM
WKaLWKWKWKWKWK_LWK_K_KkM_KWKWK[KWKWKWKWKWKWKWKWKWKWKWKWKWKWKWKlMWKWKWKWKWKWKWKWKWKmMWKWKWKWKWKWK
WKWKWKnMWKWKWKWKWKnKnKWKWKoMoMoMoMoMoMPNQNRNRNSNRNoMoMTNoMUNVNWNXNiKWKYNUMZN[N\NWK]N]N^NWKWKWKWK
WK_N\K`NWKaNbNcNWKdN\KeNWKWKWKWKWKfNWKWKWKiKWKiKWKgNhNiNWKWKWKjNWKWKWKWKWKWKWKWKWKWKWKWKWKWKWK_L
WKkNWKWKWKZKWKZKZKlNmNnNWKoNWKPOWKQOROSOTO_K_KUO_KVOWOWKWKWKWKWKWKWKWKWKWKWKWKWK[LWKWKXOWKYOYOWK
WKXOXOXOWKZOYOYOWKYOYOWKWK[OWKYOWKYOYOYOWKWKWKWKWK\O]O^O_O`OaOaObOcOdOeOfOgObOhOiOjOjOkOlOmOnOoO
PP1QP1RP1SP1TP1UP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1bO_P1bO`P1bOaP1aP1bP1bOcP1dP1eP1fP1bObObObOgP1hP1iP
1jP1kP1bOlP1bOmP1mP1nP1bObObObOhOlOlOoP1lOlOlOPQ1lOQQ1RQ1QQ1hOSQ1bOTQ1UQ1VQ1WQ1bOXQ1YQ1ZQ1[Q1\Q1
bObO`P1bObObObP1bO]Q1^Q1_Q1UQ1`Q1aQ1bQ1bOcQ1dQ1eQ1bOfQ1gQ1bObObObObObOhQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1hQ
1bOhQ1bOPR1QR1RR1SR1TR1UR1UR1VR1WR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1UR1fR1gR1hR1iR1U
R1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1UR1US1VS1WS1`R1XS1YS1ZS1UR1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1f
S1gS1hS1iS1jS1kS1lS1WR1WR1WR1mS1WR1nS1oS1hR1PT1QT1RT1ST1TT1UT1VT1WT1XT1WT1YT1aR1ZT1`R1[T1UR1\T1]
T1UR1^T1_T1_T1`T1hS1aT1bT1_T1cT1cT1UR1_T1mS1_T1dT1eT1fT1gT1hT1hT1oR1iT1jT1kT1_T1aR1lT1`R1UR1UR1m
T1nT1UR1oT1WR1PU1QU1RU1`R1UR1mS1UR1UR1UR1UR1UR1UR1UR1UR1UR1UR1SU1UR1UR1UR1UR1TU1UU1_T1nT1UR1UR1U
R1UR1SS1_T1_T1`R1UR1UR1_T1UR1_T1UR1_T1VU1UR1UR1_T1WU1XU1UR1UR1YU1WR1ZU1UR1[U1UR1UR1\U1UR1]U1^U1W
R1_U1UR1`U1aU1UR1UR1bU1cU1dU1eU1fU1gU1hU1iU1UR1jU1kU1lU1mU1nU1oU1aR1mS1PV1QV1RV1SV1TV1UV1VV1WV1X
V1YV1WV1YV1ZV1YV1[V1\V1\V1\V1YV1YV1]V1^V1^V1_V1\V1\V1\V1`V1\V1\V1aV1bV1cV1dV1dV1_V1eV1fV1gV1^V1h
V1iV1jV1^V1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1TW1SW1UW1TW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1TW1`W1aW1bW1c
W1dW1eW1TW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1ZX1[X1QW1\X1]X1^X1_X1`X1a
X1bX1cX1dX1eX1fX1aW1bW1TW1gX1gX1hX1iX1TW1TW1jX1TW1kX1lX1mX1nX1oX1oX1PY1QY1RY1TW1SY1TW1TY1UY1TW1V
Y1WY1XY1YY1ZY1ZY1[Y1\Y1]Y1^Y1ZY1_Y1`Y1aY1bY1cY1dY1ZY1ZY1ZY1ZY1ZY1eY1]Y1]Y1fY1gY1ZY1ZY1hY1hY1ZY1Z
Y1ZY1ZY1iY1jY1kY1lY1hY1hY1mY1nY1ZY1ZY1hY1hY1oY1PZ1QZ1RZ1SZ1TZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1ZY1[Z1\Z1ZY1Z
Y1]Z1^Z1ZY1ZY1hY1hY1hY1_Z1ZY1ZY1ZY1ZY1`Z1hY1SZ1aZ1hY1hY1hY1bZ1ZY1eY1cZ1dZ1eZ1hY1hY1hY1hY1hY1fZ1g
Z1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1V[1Y[1Z[1[[1\[1][1^[1][1][1_[1`[1a[1b[1c[1d
[1][1][1][1][1e[1f[1g[1h[1b[1i[1j[1][1k[1][1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1][1X\1Y\1Z\1[\1]
[1][1][1][1\\1]\1\\1^\1_\1\\1\\1]\1\\1`\1a\1b\1\\1c\1d\1\\1b\1e\1f\1\\1\\1b\1g\1h\1i\1i\1i\1i\1i
\1i\1i\1i\1i\1i\1i\1i\1i\1i\1j\1i\1i\1i\1k\1k\1k\1k\1k\1k\1k\1k\1l\1m\1m\1k\1k\1k\1n\1k\1k\1k\1k
\1k\1k\1k\1k\1k\1k\1k\1k\1o\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1k\1o\1k\1k\1k\1k\1k
\1P]1k\1k\1k\1k\1Q]1k\1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1k\1]]1k\1P]1k\1P]1k\1k\1k\1^]1^]1_]1k\1`
]1k\1k\1k\1k\1k\1k\1k\1a]1b]1c]1c]1d]1e]1f]1g]1c]1c]1h]1i]1c]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U
^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1e^1e^1e^1e^1e^1f^1e^1d^1d^1e^1e^1e^1e^1e^1e^1e
^1e^1g^1e^1g^1e^1g^1e^1e^1e^1e^1e^1e^1e^1e^1e^1e^1e^1h^1e^1e^1e^1e^1e^1i^1e^1e^1e^1j^1d^1e^1e^1e
^1e^1k^1d^1e^1e^1l^1e^1m^1d^1d^1d^1d^1d^1d^1i^1e^1n^1e^1e^1e^1e^1e^1e^1e^1o^1e^1P_1P_1Q_1R_1S_1R
_1S_1R_1S_1R_1T_1R_1S_1R_1R_1S_1R_1U_1R_1R_1R_1R_1R_1R_1R_1R_1V_1R_1W_1R_1X_1R_1Y_1R_1Z_1R_1S_1R
_1R_1R_1[_1R_1\_1P_1R_1R_1P_1]_1P_1R_1R_1R_1R_1P_1^_1P_1R_1R_1R_1R_1R_1R_1R_1R_1R_1S_1R_1__1R_1`
_1R_1a_1R_1R_1R_1b_1R_1R_1R_1R_1R_1c_1d_1R_1R_1R_1e_1f_1g_1h_1i_1j_1k_1l_1m_1R_1j_1S_1R_1R_1R_1n
_1R_1o_1R_1R_1P`1R_1R_1R_1R_1R_1R_1j_1j_1Q`1R_1R`1R_1R_1R_1S`1T`1U`1T`1V`1T`1T`1T`1W`1T`1X`1Y`1T
`1Z`1T`1T`1[`1T`1\`1T`1T`1T`1]`1^`1_`1``1a`1b`1c`1]`1d`1e`1f`1g`1h`1h`1i`1j`1k`1l`1m`1n`1o`1Pa1Q
a1Ra1Sa1Ta1Ua1h`1Va1Wa1h`1Xa1Ya1Za1[a1\a1]a1^a1h`1_a1`a1aa1ba1ca1h`1da1ea1fa1ga1ha1ia1ja1ka1la1m
a1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1h`1^b1_b1`b1ab1bb1cb1db1h`1eb1h`1h`1fb1gb1hb1i
b1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1aa1Wc1Xc1Yc1Zc1[c1h`1\c1]c1h`1^c1h`1h`1h`1h`1h`1h`1_c1`
c1ca1ac1h`1bc1cc1h`1h`1h`1h`1h`1dc1h`1h`1ec1fc1gc1hc1h`1h`1ic1h`1jc1kc1lc1mc1nc1h`1oc1h`1Pd1h`1h
`1Qd1h`1Rd1Sd1h`1Td1Ud1Vd1Vd1h`1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1Zc1bd1cd1dd1ed1h`1h`1fd1aa1Vd1g
d1Vd1h`1h`1h`1h`1h`1hd1id1h`1ec1jd1kd1h`1h`1h`1ld1md1nd1od1Pe1h`1Qe1Re1Se1Te1Ue1Ve1h`1We1Xe1h`1h
`1Ye1ca1Ze1h`1[e1\e1h`1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1h`1h`1h`1he1h`1ie1je1ke1le1h`1me1h`1ne1o
e1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1o
f1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1ag1bg1cg1`g1`g1dg1eg1fg1gg1hg1ig1jg1kg1lg1m
g1ng1og1Ph1Qh1Rh1Sh1Sh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1dh1eh1eh1eh1eh1eh1e
h1eh1eh1eh1fh1dh1gh1hh1eh1dh1eh1dh1ih1dh1eh1eh1eh1eh1eh1eh1fh1eh1jh1eh1eh1eh1eh1eh1eh1eh1eh1kh1g
h1lh1gh1eh1eh1eh1gh1eh1eh1eh1eh1eh1eh1eh1mh1eh1nh1eh1eh1eh1gh1eh1eh1eh1eh1eh1eh1eh1oh1Pi1eh1Qi1e
h1fh1fh1Ri1eh1Si1eh1lh1Ti1Ui1Ti1Ti1Ti1Ui1Ti1Ti1Ti1Ti1Ti1Ti1Ti1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1^i1_i1Ti1`
i1Ti1ai1bi1ci1di1ei1fi1Ti1`i1gi1hi1Ti1ii1ji1ki1ki1ki1ki1li1li1mi1ni1oi1oi1li1li1Pj1Qj1Rj1Sj1Tj1U
j1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1Xj1Xj1_j1`j1aj1bj1cj1^j1^j1dj1ej1fj1gj1hj1Xj1ij1jj1kj1lj1mj1nj1oj1P
k1Qk1Rk1Sk1Tk1Tk1Tk1Tk1Tk1Tk1Pk1Pk1Pk1Pk1Pk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Uk1Pk1Vk1W
k1Xk1Yk1Zk1[k1\k1]k1]k1^k1_k1]k1`k1ak1bk1]k1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1mk1nk1ok1Pl1hk1Ql1Rl1S
l1hk1Tl1Ul1Vl1Wl1hk1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1al1al1al1al1al1cl1al1dl1al1al1al1al1al1al1a
l1al1al1al1al1al1el1al1fl1al1al1al1al1al1gl1al1hl1il1al1al1al1al1al1al1al1al1al1al1al1al1al1al1a
l1al1jl1kl1al1ll1ll1al1ml1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1nl1ol1nl1P
m1Qm1Rm1Sm1Pm1Pm1Tm1Pm1Um1Um1Vm1Wm1Wm1Wm1Rm1Wm1Xm1Qm1Ym1Wm1Wm1Wm1Zm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1W
m1Wm1Wm1Wm1[m1[m1\m1]m1[m1[m1^m1_m1`m1am1bm1[m1cm1[m1dm1em1fm1[m1gm1em1hm1im1jm1`m1km1lm1mm1lm1n
m1om1Pn1Qn1Rn1Rn1Sn1Rn1Tn1Tn1Un1Vn1Wn1Un1Un1Xn1Yn1Zn1[n1Rn1Rn1Rn1Rn1\n1]n1^n1\n1\n1\n1Rn1_n1Un1\
n1Vn1Rn1\n1\n1\n1`n1an1\n1bn1\n1cn1bn1dn1\n1cn1\n1]n1\n1^n1\n1en1\n1\n1^n1\n1Rn1\n1Rn1Rn1\n1fn1g
n1_n1hn1hn1\n1\n1\n1Rn1\n1Rn1^n1Rn1in1jn1kn1ln1mn1mn1mn1mn1mn1nn1mn1nn1nn1nn1nn1on1nn1nn1nn1nn1n
n1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1Po1Qo1Ro1Ro1So1nn1nn1nn1To1nn1nn1Uo1Vo1Wo1nn1Xo1Xo1nn1n
n1Yo1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1nn1Zo1nn1nn1nn1[o1\
o1nn1]o1\o1nn1]o1\o1\o1^o1nn1nn1nn1nn1_o1nn1nn1nn1nn1nn1_o1nn1nn1Zo1nn1nn1`o1nn1nn1nn1nn1nn1nn1a
o1nn1nn1nn1nn1bo1nn1nn1nn1nn1nn1nn1nn1nn1co1do1eo1fo1fo1fo1go1ho1io1jo1do1do1do1ko1lo1mo1no1oo1P
P2QP2RP2SP2TP2SP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2_P2eP2_P2_P2_P2fP2gP2hP2iP2jP2k
P2lP2mP2nP2oP2PQ2QQ2QQ2RQ2QQ2SQ2QQ2RQ2QQ2QQ2QQ2RQ2QQ2QQ2QQ2QQ2QQ2TQ2UQ2VQ2QQ2QQ2QQ2QQ2QQ2WQ2QQ2X
Q2QQ2QQ2QQ2QQ2QQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2aQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2kQ2fQ2fQ2lQ2mQ2fQ2n
Q2oQ2PR2fQ2QR2RR2SR2TR2UR2VR2WR2XR2YR2aQ2ZR2fQ2fQ2[R2fQ2aQ2\R2]R2^R2_R2`R2]R2fQ2fQ2aR2bR2cR2fQ2f
Q2dR2eR2fR2fQ2gR2fQ2hR2iR2jR2kR2lR2mR2nR2oR2fQ2PS2QS2aQ2RS2fQ2SS2TS2aQ2aQ2US2VS2fQ2WS2XS2YS2ZS2[
S2\S2]S2^S2_S2`S2aS2bS2cS2fQ2dS2eS2fS2gS2]R2]R2hS2iS2jS2kS2lS2fQ2mS2fQ2nS2fQ2fQ2fQ2fQ2fQ2oS2fQ2f
Q2fQ2fQ2fQ2fQ2PT2aQ2QT2fQ2RT2aQ2ST2TT2UT2aQ2aQ2VT2fQ2WT2fQ2XT2YT2ZT2aQ2[T2fQ2\T2fQ2]T2fQ2fQ2fQ2f
Q2fQ2fQ2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2RR2mT2fQ2nT2fQ2oT2fQ2PU2fQ2fQ2QU2RU2SU2fQ2f
Q2fQ2TU2UU2fQ2VU2WU2XU2kS2YU2aQ2ZU2[U2\U2fQ2]U2^U2fQ2fQ2_U2`U2fQ2]R2]R2fQ2fQ2aU2bU2cU2fQ2fQ2fQ2d
U2eU2fU2]R2gU2hU2]R2iU2iU2jU2kU2lU2mU2nU2fQ2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2fQ2\V2]V2^V2f
Q2_V2`V2aV2bV2aQ2cV2aQ2aQ2dV2aQ2eV2]R2fV2gV2hV2fQ2iV2iV2fQ2fQ2fQ2jV2kV2lV2mV2nV2oV2PW2QW2fQ2aQ2f
Q2RW2SW2]R2TW2fQ2]R2]R2UW2]R2VW2]R2WW2XW2YW2ZW2[W2]R2\W2]R2]W2]R2fQ2fQ2]R2^W2fQ2_W2fQ2fQ2`W2aW2f
Q2fQ2fQ2fQ2bW2fQ2cW2dW2eW2fQ2fQ2fW2gW2fQ2hW2fQ2iW2fQ2jW2fQ2kW2fQ2lW2mW2nW2oW2PX2QX2RX2SX2RX2RX2T
X2UX2VX2RX2VX2WX2XX2RX2YX2ZX2[X2\X2]X2^X2RX2_X2`X2aX2bX2RX2cX2RX2dX2RX2eX2aX2fX2gX2hX2iX2hX2jX2k
X2lX2RX2RX2mX2RX2RX2RX2RX2nX2RX2RX2RX2RX2RX2RX2RX2RX2oX2RX2RX2hX2RX2hX2PY2QY2RX2RX2RX2RY2RX2RX2S
Y2TY2UY2VY2WY2XY2YY2YY2YY2ZY2UY2[Y2\Y2RX2UY2]Y2^Y2_Y2`Y2aY2bY2cY2RX2dY2RX2RX2RX2eY2fY2gY2hY2iY2R
X2jY2RX2kY2lY2RX2RX2mY2RX2RX2nY2oY2PZ2QZ2RZ2SZ2RX2RX2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2b
Z2cZ2dZ2eZ2fZ2gZ2hZ2hZ2hZ2iZ2jZ2kZ2RX2lZ2RX2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^
[2_[2`[2a[2b[2c[2d[2RX2RX2e[2RX2RX2f[2RX2UY2g[2RX2h[2i[2RX2RX2j[2RX2k[2l[2m[2n[2o[2RX2P\2RX2RX2Q
\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2aX2RX2m\2n\2o
\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2W]2Y]2Z]2[]2\]2]]2]]2V]2^]2V]2V]2V]2_]2`]2a]2b]2c]2d]2c]2c]2e]2c]2c
]2f]2g]2h]2g]2i]2j]2k]2l]2g]2m]2g]2n]2g]2o]2P^2Q^2R^2S^2T^2S^2U^2V^2W^2X^2Y^2S^2Z^2S^2[^2S^2S^2S
^2\^2]^2^^2S^2_^2`^2a^2b^2c^2d^2S^2e^2S^2f^2S^2S^2S^2S^2S^2g^2S^2h^2i^2j^2S^2S^2k^2S^2S^2l^2m^2n
^2S^2o^2P_2Q_2S^2S^2R_2S_2T_2S^2U_2V_2W_2S^2S^2S^2X_2S^2S^2S^2S^2Y_2Z_2S^2S^2[_2S^2\_2S^2S^2S^2S
^2S^2S^2S^2S^2]_2S^2^_2S^2S^2S^2__2S^2S^2S^2S^2S^2`_2a_2S^2S^2S^2b_2S^2c_2P_2S^2S^2d_2S^2e_2f_2S
^2S^2S^2S^2S^2S^2S^2S^2S^2S^2g_2S^2S^2S^2h_2S^2S^2S^2S^2S^2i_2S^2j_2S^2k_2S^2S^2S^2l_2m_2S^2S^2S
^2S^2S^2n_2n_2S^2S^2S^2S^2o_2P`2Q`2S^2R`2S`2T`2S^2S^2S^2S^2S^2U`2V`2S^2S^2S^2S^2W`2X`2Y`2S^2S^2S
^2Z`2[`2S^2S^2\`2S^2S^2S^2]`2^`2_`2S^2S^2S^2``2S^2a`2S^2S^2b`2S^2S^2a`2S^2c`2S^2S^2d`2e`2f`2g`2S
^2S^2S^2h`2S^2i`2i`2j`2S^2S^2S^2k`2l`2S^2S^2S^2S^2m`2S^2n`2n`2e^2o`2Pa2S^2S^2S^2S^2Qa2S^2Ra2S^2S
a2S^2Ta2S^2S^2S^2Ua2S^2S^2S^2S^2S^2Va2S^2Wa2S^2S^2S^2S^2S^2S^2Xa2S^2S^2S^2S^2Ya2Za2S^2[a2S^2\a2S
^2]a2^a2S^2S^2_a2S^2S^2S^2S^2S^2`a2S^2aa2ba2ca2S^2S^2S^2S^2S^2S^2da2S^2S^2ea2fa2S^2S^2S^2S^2S^2g
a2ha2ha2ia2ja2ka2S^2la2S^2S^2[_2S^2S^2S^2S^2S^2ma2S^2S^2na2S^2S^2oa2S^2S^2S^2Pb2S^2S^2S^2Qb2S^2R
b2S^2Sb2S^2S^2S^2Tb2S^2S^2Ub2Vb2S^2S^2Wb2S^2Xb2S^2Yb2S^2S^2S^2S^2Z^2S^2S^2Zb2[b2\b2c`2]b2^b2S^2S
^2_b2S^2`b2S^2S^2S^2S^2S^2S^2S^2ab2ab2bb2S^2S^2cb2X^2db2S^2S^2eb2fb2gb2hb2S^2S^2ib2S^2jb2S^2kb2S
^2S^2S^2S^2S^2S^2S^2S^2lb2S^2Ta2S^2mb2S^2S^2nb2S^2S^2ob2S^2Pc2S^2S^2S^2S^2S^2Qc2S^2Rc2S^2Sc2S^2c
`2S^2S^2S^2Tc2S^2Uc2S^2Vc2S^2Wc2Xc2S^2S^2S^2S^2S^2Yc2S^2Zc2S^2[c2\c2ib2ab2]c2S^2^c2S^2_c2`c2S^2S
^2ac2bc2S^2S^2S^2S^2cc2dc2S^2S^2S^2S^2ec2fc2gc2S^2S^2S^2S^2hc2ic2S^2S^2S^2jc2kc2lc2S^2S^2S^2mc2S
^2nc2oc2Pd2Qd2Rd2S^2S^2S^2Sd2S^2Td2S^2S^2Ud2Vd2S^2S^2S^2Wd2Xd2Yd2S^2Zd2S^2[d2S^2S^2S^2S^2S^2\d2S
^2^^2S^2]d2^d2_d2S^2`d2ad2S^2S^2S^2bd2S^2S^2S^2cd2dd2ed2S^2fd2gd2hd2S^2S^2S^2S^2S^2S^2S^2id2S^2j
d2S^2S^2S^2S^2S^2S^2S^2kd2S^2S^2Wb2ld2S^2S^2S^2md2S^2nd2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2od2S
^2Pe2S^2S^2S^2S^2Qe2Re2ab2S^2Se2S^2Te2Ue2Ve2We2Xe2S^2S^2S^2Ye2Ze2[e2\e2]e2S^2S^2S^2S^2S^2^e2P_2S
^2S^2S^2_e2S^2`e2Va2S^2S^2c`2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S^2S
^2S^2S^2S^2S^2S^2ae2be2ce2S^2S^2de2S^2S^2S^2S^2S^2S^2ee2S^2S^2S^2fe2ge2he2S^2S^2S^2S^2S^2S^2S^2S
^2S^2ie2S^2je2S^2ke2^`2S^2S^2le2me2ne2oe2Ua2S^2Pf2S^2S^2S^2S^2S^2S^2Qf2Rf2Sf2Tf2Uf2Vf2S^2Pb2S^2S
^2Wf2Xf2S^2S^2S^2S^2S^2Yf2Zf2S^2S^2S^2S^2S^2[f2S^2\f2S^2S^2S^2]f2S^2S^2S^2S^2S^2S^2^f2S^2S^2S^2S
^2S^2_f2`f2S^2S^2af2S^2S^2S^2S^2S^2bf2S^2S^2S^2S^2S^2S^2S^2cf2S^2S^2S^2df2S^2ef2ff2gf2hf2if2S^2^
^2Pe2S^2S^2jf2kf2S^2S^2S^2S^2S^2S^2lf2S^2mf2nf2S^2S^2S^2\d2\d2of2S^2S^2S^2S^2S^2S^2Pg2Pe2S^2S^2S
^2S^2S^2S^2S^2S^2S^2S^2S^2S^2Qg2Rg2S^2Sg2S^2^^2S^2S^2S^2S^2S^2Tg2S^2S^2S^2S^2S^2Ug2Vg2S^2S^2S^2W
g2S^2Xg2S^2Yg2Zg2[g2\g2S^2]g2^g2_g2S^2^^2S^2`g2ag2bg2S^2cg2dg2eg2fg2gg2eg2eg2hg2ig2jg2eg2kg2eg2l
g2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2ng2`h2ah2bh2ch2ng2dh2eh2fh2gh2hh2ih2j
h2kh2lh2mh2mh2ng2ng2nh2ng2oh2Pi2Qi2Ri2Si2Ti2Ui2mh2Vi2Wi2Wi2Xi2Yi2Zi2[i2\i2]i2jh2^i2_i2`i2jh2eh2a
i2bi2ci2di2ei2jh2fi2gi2jh2hi2ii2ji2ki2li2mi2ni2ni2oi2ni2Pj2Pj2Qj2Rj2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\
j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2Qk2Rk2oj2Sk2Tk2Uk2Vk2Wk2Wk2Xk2Yk2Z
k2[k2\k2]k2^k2Wk2Wk2Wk2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ik2jk2Wk2Wk2kk2lk2mk2nk2ok2Pl2Ql2Rl2Sl2nk2Q
l2Tl2Pl2Ul2Vl2Wl2Sl2ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2Xl2ok2ok2Yl2Zl2[l2\l2]l2^l2_l2ok2ok2`l2a
l2ok2ok2Yl2ok2bl2cl2ok2ok2ok2dl2Sl2el2fl2gl2hl2il2ok2jl2kl2ok2ok2ll2il2ml2ok2Yl2ok2ok2ok2Yl2ok2o
k2ok2ok2nl2ol2ok2ok2jl2Pm2ok2Qm2Qm2Rm2ok2ok2ok2ok2ok2Sm2ok2Yl2ok2ok2ok2Tm2ok2ok2ok2ok2ok2Um2Vm2W
m2ok2ok2Wm2ok2ok2ok2Xm2ok2ok2Ym2ok2ok2ok2Zm2ok2ok2[m2ok2ok2ok2ok2Yl2ok2ok2ok2ok2\m2Xm2Yl2ok2]m2^
m2Sl2_m2`m2am2Qm2bm2cm2ok2dm2ok2ok2ok2ok2ok2ok2Yl2ok2em2fm2gm2ok2ok2hm2ok2ok2ok2ok2ok2im2jm2km2o
k2lm2mm2nm2ok2om2om2ok2ok2Pn2Pn2Pn2ok2Qn2Rn2nm2ok2Sn2lm2lm2nm2ok2`m2Tn2Pl2ok2ok2ok2ok2ok2ok2Un2^
l2Vn2Qm2ok2ok2ok2ok2Sl2Qm2ok2ok2Wn2Xn2Yn2lm2Yl2ok2ok2ok2Yl2ok2lm2Zn2[n2ok2lm2ok2nm2ok2Qm2\n2ok2o
k2ok2Yl2ok2]n2^n2ok2ok2ok2ok2ok2_n2ok2Qm2^l2`n2ok2ok2Qm2Qm2Rm2ok2ok2ok2an2ok2bn2ok2cn2dn2en2ok2o
k2ok2fn2ok2gn2gn2Yl2hn2in2jn2ok2ok2ok2ok2ok2ok2jn2ok2ok2kn2ok2ln2mn2ok2nn2Sl2Pl2ok2on2Po2Qo2Sl2o
k2Ro2Qm2So2ok2To2Uo2Vo2ok2ok2ok2ok2ok2Wo2ok2ok2ok2Xo2ok2Yo2ok2ok2Zo2[o2ok2ok2Yl2ok2`m2Vn2Qm2ok2o
k2ok2ok2ok2ok2ok2\o2]o2^o2_o2`o2ao2bo2bo2co2ok2ok2ok2ok2bo2bo2do2eo2fo2ok2bo2go2bo2ho2ok2io2jo2k
o2lo2mo2no2oo2ok2ok2ok2ok2PP3QP3RP3ok2ok2ok2ok2ok2SP3ok2ok2ok2TP3UP3VP3WP3XP3YP3ZP3ok2ok2ok2ok2o
k2ok2ok2[P3ok2ok2\P3ok2dl2ok2]P3ok2Sl2^P3_P3`P3ok2`P3`P3aP3ok2bP3cP3dP3ok2eP3Pl2ok2fP3gP3hP3ok2g
P3iP3jP3kP3gP3ok2ok2lP3ok2Sl2mP3ok2ok2ok2ok2ok2Yl2Pl2Sl2nP3ok2ok2nP3ok2oP3ok2ok2PQ3Sl2QQ3ok2ok2o
k2Sl2ok2RQ3ok2SQ3ok2ok2Yl2ok2ok2ok2ok2ok2TQ3ok2ok2ok2UQ3ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2ok2VQ3o
k2WQ3ok2ok2ok2Yl2ok2XQ3YQ3ZQ3ok2[Q3\Q3ok2ok2]Q3]Q3ok2^Q3ok2_Q3`Q3aQ3bQ3cQ3dQ3ok2eQ3eQ3fQ3gQ3hQ3i
Q3eQ3ok2jQ3Um2Tm2ok2ok2ok2ok2ok2ok2Yl2ok2ok2kQ3lQ3ok2ok2ok2ok2ok2mQ3nQ3ok2ok2ok2oQ3ok2ok2ok2PR3Q
R3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3kR3lR3mR3nR3oR3PS3Q
S3PS3RS3PS3SS3TS3US3SS3VS3WS3XS3PS3YS3SS3SS3SS3ZS3[S3\S3]S3^S3_S3]S3`S3aS3[S3bS3[S3]S3cS3]S3dS3d
S3]S3]S3[S3eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3fS3QT3fS3RT3ST3TT3UT3VT3WT3XT3XT3YT3ZT3fS3RT3[T3f
S3fS3fS3\T3]T3^T3_T3`T3fS3aT3bT3cT3fS3dT3fS3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3V
U3WU3XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3cU3dU3eU3eU3eU3eU3eU3eU3fU3gU3eU3eU3eU3eU3eU3eU3eU3eU3eU3e
U3eU3eU3hU3eU3iU3jU3kU3kU3eU3eU3eU3eU3eU3eU3eU3lU3eU3mU3eU3nU3oU3PV3QV3RV3eU3SV3TV3UV3VV3eU3eU3e
U3WV3eU3XV3eU3eU3YV3ZV3[V3eU3\V3eU3eU3eU3eU3eU3eU3]V3eU3eU3eU3eU3eU3eU3eU3eU3^V3eU3eU3eU3eU3eU3e
U3eU3eU3eU3eU3eU3eU3eU3eU3_V3`V3eU3eU3eU3aV3eU3eU3bV3cV3eU3eU3eU3eU3dV3eV3fV3gV3hV3iV3jV3jV3kV3l
V3mV3nV3oV3PW3QW3RW3RW3RW3SW3TW3eU3UW3eU3eU3eU3VW3WW3XW3YW3eU3ZW3eU3[W3eU3gV3fV3eU3\W3\W3eU3]V3e
U3eU3eU3]W3eU3eU3gV3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3eU3^W3_W3`W3_W3]V3aW3eU3eU3eU3eU3eU3bW3c
W3dW3eW3fW3gW3hW3iW3jW3eU3eU3eU3kW3lW3mW3nW3oW3eU3eU3eU3eU3eU3PX3QX3RX3]V3kU3SX3TX3eU3eU3UX3kU3e
U3eU3eU3eU3eU3VX3eU3eU3eU3eU3WX3XX3YX3ZX3eU3eU3[X3eU3\X3eU3eU3fV3]X3^X3_X3`X3aX3bX3cX3dX3eX3fX3g
X3hX3iX3jX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3aY3bY3jX3jX3jX3c
Y3dY3eY3fY3gY3hX3hY3jX3iY3jY3kY3lY3mY3mY3nY3oY3mY3mY3PZ3QZ3RZ3SZ3TZ3UZ3mY3VZ3WZ3mY3XZ3mY3YZ3ZZ3[
Z3\Z3]Z3^Z3mY3mY3mY3_Z3mY3`Z3aZ3bZ3cZ3mY3dZ3mY3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3lZ3mZ3nZ3oZ3oZ3P[3Q[3R[3R
[3S[3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3oZ3T[3U[3V[3W[3X[3oZ3Y[3Z[3[[3\[3\[3\[3][3^[3_[3`[3^
[3^[3^[3^[3^[3^[3^[3^[3^[3^[3^[3^[3^[3a[3b[3^[3^[3c[3d[3e[3f[3g[3h[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3R
\3S\3T\3U\3V\3W\3X\3Y\3Z\3Z\3Z\3Z\3Z\3Z\3[\3\\3\\3Z\3Z\3Z\3Z\3Z\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f\3g
\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3b]3Z]3c]3d]3e]3f
]3g]3h]3i]3j]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3Z]3Z]3Z]3Z]3T^3U^3V^3V^3W^3V^3V^3V^3X^3V^3V^3V^3Y^3Z^3[
^3\^3]^3^^3Z]3_^3`^3Z]3Z]3Z]3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3Z]3Z]3k^3l^3m^3n^3n^3o^3P_3Q_3R_3S_3T
_3U_3V_3W_3X_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3a_3b_3c_3d_3e_3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3n_3^
_3R`3S`3T`3b_3U`3V`3W`3U`3U`3V`3X`3Y`3W`3Z`3U`3U`3U`3[`3n_3U`3n_3n_3n_3n_3n_3\`3]`3^`3n_3U`3n_3n
_3n_3U`3U`3S`3U`3U`3U`3U`3U`3n_3n_3n_3_`3n_3``3``3n_3a`3b`3c`3U`3d`3e`3Z`3f`3n_3[`3n_3[`3g`3g`3n
_3U`3n_3n_3n_3n_3n_3h`3i`3j`3k`3l`3m`3m`3m`3m`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Sa3Ua3m`3Va3Wa3Xa3Ya3Ya3Z
a3[a3\a3m`3]a3^a3_a3Ya3`a3aa3ba3aa3m`3m`3ca3m`3m`3m`3da3m`3m`3m`3m`3m`3m`3m`3m`3ea3aa3m`3m`3fa3V
a3Va3ga3ha3ia3ja3ka3Va3Va3Va3la3Va3la3Va3la3ma3Va3na3Va3Va3Va3oa3Pb3Qb3Va3Va3Va3Va3Va3Va3Va3Va3V
a3Va3Va3Va3Rb3Va3Va3Va3Sb3Tb3Ub3Va3Vb3Va3Wb3Xb3Yb3Xb3Xb3Va3Zb3Va3Va3[b3\b3???????]b3????????????
??????????????]b3??????????????????????????????????????????^b3_b3`b3ab3bb3cb3db3eb3;;;fb3fb3fb3f
b3fb3fb3fb3fb3fb3fb3fb3fb3gb3hb3fb3fb3ib3jb3kb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3lb3mb3nb3ob3fb3f
b3fb3fb3fb3fb3fb3fb3fb3fb3Pc3Qc3fb3fb3fb3fb3fb3fb3Rc3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3Sc3Tc3fb3f
b3fb3Uc3Vc3fb3fb3fb3fb3fb3Wc3fb3Xc3fb3fb3fb3Yc3Zc3fb3fb3fb3[c3fb3fb3\c3]c3fb3^c3fb3fb3fb3fb3fb3_
c3fb3`c3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3ac3b
c3cc3fb3dc3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3fb3ec3fb3fb3fc3gc3hc3ic3fb3jc3fb3fb3fb3f
b3fb3kc3fb3lc3mc3fb3fb3fb3fb3fb3fb3nc3oc3Pd3fb3Qd3fb3fb3fb3fb3fb3Rd3fb3Sd3fb3fb3fb3Td3fb3Ud3Vd3f
b3fb3Wd3Xd3Yd3fb3fb3fb3fb3fb3fb3fb3fb3Zd3fb3[d3fb3\d3fb3]d3fb3^d3_d3`d3fb3ad3bd3cd3dd3ed3fd3gd3h
d3id3jd3kd3ld3md3nd3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3Ze3Ze3Ze3Z
e3de3ee3fe3ge3he3ie3je3ke3le3le3me3ne3me3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3_
f3af3bf3_f3_f3_f3_f3_f3_f3cf3_f3_f3_f3df3ef3ff3gf3hf3ff3if3if3ff3ef3ef3jf3jf3jf3kf3jf3jf3lf3jf3m
f3jf3nf3of3jf3jf3Pg3Pg3Qg3Pg3Rg3Rg3Sg3Rg3Rg3Tg3Rg3Ug3Vg3Wg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Yg3Xg3Xg3Xg3X
g3Zg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3[g3Xg3Xg3Xg3\g3]g3Wg3^g3Xg3_g3`g3a
g3Xg3Xg3Xg3bg3cg3dg3Xg3eg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3fg3Xg3Xg3fg3Xg3Xg3gg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3hg3Xg3Xg3Xg3ig3Xg3jg3Xg3kg3Xg3Xg3Xg3Xg3Xg3lg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3m
g3Xg3ng3Xg3og3Ph3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Qh3Rh3Sh3Xg3Xg3Xg3Th3Uh3Xg3Xg3Xg3Vh3Wh3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xh3Yh3Zh3[h3\h3Xg3]h3Xg3Xg3^h3Xg3Xg3Xg3Xg3Xg3_h3Xg3Xg3Xg3`
h3ah3bh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3dh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3eh3Xg3^h3Xg3X
g3fh3gh3Xg3hh3ih3jh3dh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3kh3ch3dh3Xg3lh3mh3Xg3Xg3Xg3Xg3Xg3nh3oh3Pi3Q
i3Ri3oh3oh3Si3Xg3Xg3Xg3Xg3fg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3[h3Xg3Ti3Ui3Vi3Xg3Xg3X
g3Xg3Xg3Xg3Xg3ag3Xg3Xg3Wi3Xi3Xg3Xg3Xg3lg3Xg3Yi3Xg3Zi3[i3Xg3\i3Xg3]i3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3^i3Xg3Xg3_i3`i3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ai3Xg3Xg3Xg3bi3Xg3ci3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3di3Xg3Xg3Xg3ei3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3fi3Xg3Xg3[h3Xg3[h3[h3Xh3gi3[h3[h3Xg3hi3X
g3[h3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ii3[h3Xg3Xg3Xg3ch3ji3Xg3Xg3Xg3Xg3Xg3[h3Xg3Xg3Xg3ki3Xg3Xg3li3Xg3X
g3ig3Xg3Xg3Xg3Xg3Xg3[h3Xg3Xg3Xg3Xg3Xg3Xg3Xg3[h3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3[h3Xg3Xg3X
g3Xg3[h3mi3ni3Xg3oi3Xg3Pj3Qj3Rj3[h3Sj3[h3[h3Tj3Uj3[h3[h3[h3[h3Vj3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Wj3[h3[h3[h3[h3[h3[h3[h3Xj3[h3[h3[h3[h3[
h3Yj3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Zj3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[j3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3\j3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3]j3[h3[
h3[h3[h3^j3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3_j3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3`j3[h3[h3[h3[h3[h3[h3[h3aj3[h3[h3Wj3[h3bj3[h3[h3[h3[h3[h3cj3Vj3[h3dj3[
h3[h3[h3[h3[h3[h3ej3fj3]j3[h3[h3[h3[h3[h3[h3[h3[h3[h3gj3[h3[h3[h3hj3ij3[h3ij3ij3[h3[h3[h3[h3[h3[
h3ij3[h3[h3[h3[h3[h3[h3[h3jj3kj3lj3mj3[h3[h3nj3nj3oj3[h3[h3[h3Pk3[h3Qk3[h3[h3[h3[h3[h3[h3[h3[h3[
h3Rk3[h3[h3[h3[h3[h3[h3Sk3[h3[h3[h3[h3[h3[h3[h3Tk3[h3[h3[h3[h3Uk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3[h3Vk3[h3[h3[h3Wk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Xk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3Yk3Zk3[k3\k3[h3[h3[h3[h3]k3[h3[h3[h3Qk3[h3[h3^k3[h3[h3[h3[h3_k3[h3[h3[h3[h3`k3[h3ak3[h3[h3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3]k3[h3[h3[h3[h3[h3[h3bk3[h3[h3[h3ij3[h3ck3[h3dk3e
k3[h3[h3[h3[h3[h3[h3[h3ij3[h3[h3[h3[h3[h3[h3[h3fk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3Vj3[h3gk3[h3[h3hk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3ik3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3dk3[h3[h3[h3[h3jk3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3[h3[h3kk3[h3lk3[h3mk3[h3[h3[h3[h3nk3ok3[h3[h3[h3[h3[h3[h3[h3[h3Pl3[h3Ql3[h3Rl3[h3[h3[
h3[h3Sl3Tl3[h3[h3Ul3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Vl3[h3[h3[h3[h3[h3[h3[h3[h3Wl3[h3[h3[h3[h3Xl3X
l3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Yl3[h3[h3[h3[h3Vj3[h3[h3[h3[h3Zl3[h3[h3[h3[
h3[l3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3Wj3[h3[h3[h3[h3[h3[h3[h3Wj3[h3[h3[h3[h3[h3[h3\l3[h3[h3[h3[h3[
h3[h3Yl3Yl3]l3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3^l3_l3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3ek3[h3[h3[h3[h3[h3[h3[
h3[h3[h3[h3`l3[h3[h3[h3al3[h3bl3cl3[h3[h3[h3[h3dl3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3mi3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3ij3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3_k3[h3[h3[
h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3[h3el3el3el3el3el3el3fl3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3gl3el3el3el3el3el3el3hl3el3il3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3jl3el3jl3el3el3el3jl3kl3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3ll3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3jl3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3ml3el3el3el3el3el3el3el3el3nl3nl3el3el3el3el3el3el3el3el3el3el3e
l3el3el3ol3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3Pm3el3el3el3el3el3el3el3el3fl3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3jl3el3el3el3fl3Q
m3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3Rm3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3jl3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3Sm3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3Tm3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3fl3fl3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3e
l3el3el3el3el3el3el3el3el3nl3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3el3Um3V
m3Wm3Xm3Xm3Xm3Xm3Xm3Ym3Xm3Xm3Xm3Xm3Xm3Zm3Xm3[m3Xm3Xm3Xm3Vm3Vm3Xm3Vm3\m3]m3^m3_m3`m3am3Xm3bm3Xm3X
m3Xm3Xm3Xm3Xm3cm3Xm3dm3em3fm3gm3hm3im3im3jm3km3im3lm3mm3im3nm3om3Pn3Qn3im3Rn3Sn3Pn3Pn3Tn3Un3Vn3W
n3Xn3Yn3im3Pn3Pn3Zn3Pn3Vn3[n3im3\n3]n3Pn3^n3_n3`n3Un3an3an3bn3cn3an3an3dn3en3fn3an3gn3hn3in3jn3a
n3an3an3an3an3an3an3an3kn3an3ln3mn3an3an3an3an3an3nn3an3an3an3on3an3an3Po3an3an3on3on3Qo3Ro3an3S
o3an3To3an3Uo3an3Vo3an3Wo3Xo3an3an3an3Yo3Zo3[o3\o3]o3^o3an3an3an3_o3an3an3`o3ao3bo3an3co3an3an3a
n3do3an3eo3an3an3an3an3fo3an3go3an3an3ho3an3an3io3an3an3jo3jo3ko3jo3jo3jo3jo3jo3lo3jo3jo3jo3mo3j
o3jo3no3oo3PP4QP4jo3jo3jo3jo3jo3jo3RP4SP4jo3jo3TP4UP4VP4WP4XP4jo3YP4jo3jo3jo3jo3jo3jo3jo3ZP4[P4j
o3\P4jo3jo3jo3jo3jo3jo3]P4jo3jo3^P4jo3_P4`P4aP4bP4jo3cP4jo3jo3jo3jo3jo3dP4eP4fP4gP4jo3jo3hP4iP4j
P4jo3jo3kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4jo3SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4`Q4aQ4bQ4cQ4jo3d
Q4eQ4fQ4gQ4hQ4iQ4jo3jo3jQ4kQ4lQ4mQ4jo3jo3jo3nQ4jo3jo3jo3jo3jo3jo3oQ4PR4jo3jo3QR4RR4QR4SR4TR4UR4j
o3VR4jo3jo3WR4XR4jo3YR4jo3ZR4jo3jo3jo3jo3[R4jo3\R4jo3jo3jo3]R4^R4^R4^R4^R4_R4`R4aR4bR4cR4^R4dR4e
R4fR4gR4^R4^R4hR4^R4iR4^R4jR4kR4jR4lR4^R4^R4mR4^R4^R4kR4nR4oR4PS4^R4QS4^R4^R4RS4^R4SS4TS4US4^R4V
S4^R4WS4^R4mR4^R4XS4^R4YS4^R4ZS4^R4ZS4^R4[S4^R4^R4^R4^R4^R4\S4^R4]S4^S4^R4^R4^R4_S4\S4^R4`S4aS4^
R4bS4^R4^R4^R4^R4cS4^R4^R4^R4^R4^R4^R4^R4^R4^R4^R4^R4dS4^R4eS4^R4^R4^R4fS4^R4^R4^R4^R4^R4gS4^R4j
R4^R4jR4^R4jR4^R4hS4^R4jR4^R4iS4jS4kS4kS4kS4kS4kS4kS4lS4mS4kS4nS4oS4PT4kS4kS4QT4RT4ST4kS4TT4lS4U
T4kS4kS4VT4WT4XT4YT4kS4kS4kS4ZT4kS4[T4kS4kS4\T4]T4^T4^T4kS4kS4kS4kS4kS4_T4`T4aT4kS4kS4kS4kS4bT4k
S4kS4kS4cT4dT4dT4dT4dT4eT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4dT4fT4dT4dT4dT4dT4dT4dT4dT4d
T4dT4dT4dT4gT4hT4dT4dT4dT4dT4dT4iT4dT4dT4dT4dT4jT4dT4dT4dT4dT4dT4dT4dT4dT4dT4kT4lT4mT4nT4lT4lT4o
T4PU4QU4RU4lT4SU4TU4UU4VU4VU4VU4VU4VU4WU4VU4VU4VU4XU4YU4ZU4ZU4[U4\U4ZU4ZU4]U4ZU4ZU4ZU4ZU4^U4ZU4_
U4`U4aU4bU4cU4dU4eU4fU4gU4hU4gU4gU4iU4gU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4QV4QV4TV4TV4TV4QV4QV4QV4U
V4VV4VV4VV4WV4XV4YV4VV4VV4ZV4[V4\V4VV4VV4VV4VV4VV4VV4VV4VV4VV4VV4]V4VV4^V4VV4VV4_V4`V4aV4bV4cV4d
V4eV4fV4gV4aV4hV4iV4jV4kV4kV4lV4kV4kV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4\W4]W4^W4_
W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4UX4VX4WX4XX4YX4ZX4[X4\X4\X4]X4^
X4_X4`X4aX4bX4cX4dX4eX4fX4gX4hX4iX4jX4kX4lX4kX4kX4mX4nX4oX4PY4QY4RY4RY4SY4TY4UY4VY4WY4XY4XY4YY4Y
Y4YY4YY4YY4YY4YY4ZY4[Y4\Y4\Y4]Y4^Y4^Y4_Y4`Y4aY4bY4`Y4cY4dY4eY4fY4fY4fY4fY4fY4fY4gY4hY4hY4iY4jY4k
Y4lY4mY4nY4oY4PZ4QZ4RZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4\Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4i
Z4jZ4kZ4lZ4mZ4mZ4nZ4oZ4P[4Q[4R[4R[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4d[4d
[4e[4f[4f[4g[4h[4i[4f[4j[4j[4k[4l[4m[4l[4n[4o[4P\4l[4l[4l[4Q\4j[4j[4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[
\4\\4]\4^\4^\4^\4_\4`\4^\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4U]4V
]4W]4X]4Y]4Z]4Z]4Z]4[]4\]4]]4[]4^]4_]4`]4a]4a]4a]4b]4b]4c]4d]4e]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o
]4P^4Q^4R^4S^4S^4T^4U^4V^4W^4W^4X^4X^4X^4Y^4Y^4Y^4X^4X^4X^4Z^4[^4[^4[^4[^4[^4\^4]^4^^4_^4`^4a^4b
^4c^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4Z_4Z_4Z_4Z_4Z
_4]_4]_4^_4__4Z_4Z_4`_4a_4a_4a_4a_4a_4b_4a_4a_4c_4d_4e_4f_4g_4g_4h_4i_4j_4k_4l_4k_4m_4m_4n_4o_4P
`4Q`4Q`4Q`4Q`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4\`4]`4Z`4[`4^`4[`4[`4[`4[`4[`4[`4[`4_`4[`4``4[`4a`4[
`4b`4c`4d`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4e`4[`4[`4[`4f`4g`4h`4g`4i`4[`4[`4j`4k`4[`4[`4l`4m`4n
`4o`4Pa4Qa4Ra4Sa4Ta4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ca4da4ea4ea4fa4fa4ga4fa4ha4ia4j
a4fa4ka4la4ma4na4na4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Yb4Yb4Yb4Zb4[b4\b4]b4^b4^b4^b4_b4`b4^b4a
b4^b4^b4bb4cb4db4eb4eb4eb4eb4fb4eb4gb4hb4ib4jb4jb4jb4kb4kb4lb4mb4mb4nb4ob4Pc4Qc4Rc4Rc4Rc4Rc4Sc4T
c4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4\c4^c4_c4`c4ac4bc4cc4dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4P
d4Pd4Pd4Pd4Pd4Sd4Sd4Td4Pd4Pd4Pd4Ud4Vd4Wd4Xd4Yd4Xd4Zd4[d4Xd4Xd4\d4]d4^d4_d4`d4`d4`d4ad4bd4cd4dd4e
d4fd4gd4hd4id4jd4kd4ld4md4nd4od4od4Pe4Qe4Re4Se4Se4Te4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4\e4^e4_e4`e4_
e4_e4_e4_e4_e4ae4_e4be4ce4de4ee4fe4ge4he4ie4he4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Z
f4[f4\f4]f4^f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Rg4Rg4Rg4Rg4Rg4Rg4Rg4Rg4R
g4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4cg4dg4eg4fg4gg4gg4hg4ig4jg4kg4lg4mg4ng4ng4og4P
h4Qh4Rh4Sh4Th4Uh4Uh4Th4Uh4Uh4Uh4Uh4Uh4Uh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4^h4_h4`h4ah4bh4ch4dh4dh4dh4e
h4fh4dh4dh4dh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4_i4_i4`
i4ai4bi4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4oi4Qj4oi4Rj4oi4Sj4oi4oi4oi4oi4oi4oi4Tj4Uj4V
j4Wj4Xj4Yj4Zj4[j4\j4[j4]j4^j4_j4`j4aj4bj4cj4dj4dj4dj4ej4fj4gj4hj4ij4jj4kj4lj4mj4nj4oj4oj4oj4Pk4Q
k4Qk4Rk4Sk4Tk4Uk4Vk4Uk4Wk4Vk4Vk4Vk4Vk4Uk4Vk4Xk4Vk4Vk4Vk4Vk4Vk4Vk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4c
k4dk4ek4ek4fk4gk4hk4ik4jk4kk4lk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4`
l4al4bl4cl4dl4el4fl4gl4hl4hl4il4jl4kl4ll4kl4kl4ml4nl4ol4Pm4Qm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4[m4Z
m4\m4\m4\m4]m4^m4_m4_m4_m4_m4_m4_m4_m4`m4am4bm4bm4cm4dm4em4dm4dm4fm4gm4hm4im4jm4jm4jm4km4lm4mm4m
m4nm4om4Pn4om4Qn4Rn4Sn4Tn4Un4Vn4Wn4Wn4Wn4Xn4Yn4Zn4Yn4Yn4Yn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4fn4g
n4hn4in4jn4jn4kn4ln4mn4nn4on4on4on4on4Po4Qo4Ro4So4To4Uo4Vo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4]o4]o4^o4_o4_
o4`o4ao4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4bo4co4co4do4eo4fo4go4ho4io4jo4ko4lo4mo4m
o4no4oo4PP5QP5RP5SP5TP5TP5UP5VP5WP5XP5XP5YP5ZP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5gP5hP5i
P5jP5kP5lP5mP5nP5nP5nP5nP5nP5oP5nP5nP5nP5PQ5QQ5nP5nP5nP5nP5RQ5nP5SQ5nP5nP5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[
Q5\Q5]Q5^Q5^Q5^Q5_Q5^Q5^Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5T
R5WR5XR5YR5ZR5[R5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5hR5hR5iR5jR5kR5lR5mR5nR5oR5oR5PS5QS5R
S5SS5TS5US5VS5WS5XS5YS5YS5ZS5[S5\S5]S5^S5_S5_S5`S5aS5bS5cS5cS5dS5eS5fS5gS5hS5iS5jS5kS5lS5mS5nS5o
S5PT5QT5RT5ST5TT5UT5VT5WT5XT5YT5YT5YT5ZT5[T5\T5\T5\T5]T5^T5_T5_T5_T5`T5aT5bT5cT5dT5dT5dT5eT5fT5g
T5hT5iT5jT5kT5lT5mT5nT5oT5oT5PU5oT5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5cU5dU5e
U5eU5fU5gU5hU5iU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5ZV5[V5[V5\V5]V5^V5]V5]
V5^V5]V5^V5^V5_V5`V5aV5bV5`V5cV5dV5eV5fV5gV5gV5hV5iV5jV5kV5kV5kV5lV5mV5nV5oV5PW5nV5oV5QW5RW5RW5S
W5TW5UW5VW5WW5XW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5mW5nW5nW5oW5PX5Q
X5RX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5[X5\X5]X5^X5_X5`X5aX5aX5bX5cX5dX5eX5eX5fX5gX5hX5iX5jX5kX5lX5m
X5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5eY5eY5fY5gY5hY5iY5jY5k
Y5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5dZ5fZ5gZ5hZ5iZ5j
Z5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5i[5j
[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i
\5j\5k\5l\5m\5n\5o\5P]5Q]5R]5S]5S]5S]5T]5U]5V]5V]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5`]5a]5b]5c]5d]5e
]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5\^5]^5^^5_^5`^5_^5_^5a^5b
^5c^5d^5e^5f^5f^5g^5h^5i^5j^5k^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5^_5_
_5`_5a_5b_5c_5c_5d_5e_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5]
`5^`5_`5``5a`5b`5c`5d`5e`5f`5g`5h`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\
a5\a5\a5]a5]a5]a5^a5_a5`a5aa5ba5ca5da5ea5fa5fa5ga5ha5ia5ia5ja5ka5ka5ka5la5ma5na5oa5Pb5Qb5Rb5Rb5S
b5Tb5Ub5Vb5Wb5Xb5Xb5Yb5Zb5[b5\b5]b5^b5_b5_b5`b5ab5bb5cb5db5eb5fb5gb5hb5hb5ib5jb5kb5lb5lb5mb5mb5m
b5nb5ob5Pc5Qc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5]c5^c5_c5`c5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5k
c5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Xd5Xd5Yd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5h
d5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5\e5\e5\e5]e5^e5_e5_e5_e5_e5_e5_e5_
e5_e5_e5`e5_e5_e5_e5_e5_e5ae5ae5be5ae5ce5ae5de5ee5fe5ge5he5ie5ie5ie5je5ke5le5le5me5ne5oe5Pf5Qf5R
f5Sf5Tf5Uf5Vf5Wf5Vf5Wf5Wf5Wf5Xf5Yf5Yf5Yf5Yf5Yf5Zf5Zf5Zf5[f5\f5]f5^f5_f5^f5^f5^f5`f5`f5^f5af5af5b
f5af5af5cf5af5df5df5df5df5df5df5df5df5df5df5df5df5df5ef5ff5gf5ff5hf5if5jf5kf5lf5mf5nf5of5Pg5Qg5R
g5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Zg5Z
g5Zg5[g5\g5]g5^g5^g5_g5`g5ag5bg5cg5dg5eg5eg5fg5gg5fg5hg5fg5hg5ig5jg5kg5ig5lg5mg5ng5og5Ph5og5og5o
g5og5Qh5Qh5Rh5Rh5Sh5Th5Th5Uh5Uh5Th5Vh5Wh5Xh5Xh5Yh5Zh5Zh5Zh5[h5[h5[h5\h5]h5^h5\h5\h5\h5\h5_h5\h5\
h5\h5`h5`h5`h5ah5bh5ch5dh5dh5dh5dh5eh5fh5gh5hh5ih5jh5kh5kh5lh5mh5mh5mh5mh5mh5nh5oh5Pi5Qi5Ri5Si5T
i5Ui5Vi5Wi5Xi5Yi5Zi5[i5[i5\i5]i5^i5_i5`i5ai5bi5ci5ci5di5ei5fi5fi5fi5gi5hi5gi5ii5ji5ki5li5mi5mi5m
i5mi5ni5oi5Pj5Qj5Rj5Sj5Rj5Tj5Tj5Tj5Tj5Tj5Tj5Uj5Tj5Tj5Vj5Wj5Xj5Yj5Zj5Zj5Zj5[j5\j5]j5^j5^j5_j5`j5a
j5bj5cj5dj5ej5bj5fj5gj5hj5hj5ij5hj5hj5jj5kj5kj5lj5mj5mj5nj5oj5oj5Pk5Qk5Qk5Qk5Qk5Rk5Qk5Sk5Tk5Uk5V
k5Vk5Vk5Wk5Wk5Xk5Yk5Zk5Zk5Zk5[k5[k5Zk5Zk5\k5Zk5Zk5Zk5Zk5Zk5Zk5Zk5Zk5[k5Zk5Zk5Zk5Zk5Zk5Zk5Zk5]k5^
k5_k5_k5`k5`k5`k5`k5ak5ak5ak5ak5ak5ak5ak5ak5ak5ak5bk5ck5dk5ek5fk5gk5dk5hk5ik5ik5ik5dk5dk5jk5dk5k
k5dk5dk5lk5mk5nk5dk5ok5dk5Pl5Ql5Rl5Sl5Tl5Ul5Vl5dk5Wl5Xl5Xl5Yl5Zl5Xl5Xl5Xl5[l5\l5]l5^l5_l5`l5al5b
l5cl5dl5el5fl5fl5fl5fl5fl5fl5fl5fl5gl5hl5il5jl5kl5ll5kl5kl5kl5ml5kl5kl5kl5nl5ol5Pm5Qm5Rm5Pm5Sm5T
m5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5\m5]m5^m5_m5`m5am5bm5cm5dm5em5em5fm5gm5hm5im5jm5jm5jm5km5km5km5km5k
m5km5lm5lm5lm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Un5Un5Un5Un5Vn5Wn5Xn5Xn5Xn5Xn5Xn5Xn5Xn5Yn5Yn5Yn5Yn5Yn5Y
n5Yn5Yn5Yn5Yn5Zn5[n5\n5\n5]n5]n5]n5^n5_n5`n5an5an5an5an5an5bn5cn5dn5en5fn5gn5hn5in5jn5jn5jn5kn5j
n5ln5mn5mn5mn5mn5mn5nn5nn5nn5nn5on5Po5Po5Qo5Ro5So5To5To5To5To5Uo5Uo5Vo5Wo5Wo5Wo5Wo5Wo5Xo5Yo5Zo5[
o5\o5]o5^o5^o5^o5_o5`o5_o5ao5_o5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6W
P6XP6YP6ZP6[P6ZP6\P6]P6\P6]P6\P6\P6]P6^P6_P6_P6`P6aP6bP6cP6dP6eP6fP6fP6fP6fP6gP6hP6iP6jP6jP6jP6k
P6lP6mP6nP6oP6PQ6QQ6RQ6RQ6SQ6RQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6\Q6\Q6\Q6\Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6d
Q6eQ6fQ6gQ6hQ6hQ6hQ6hQ6iQ6hQ6hQ6hQ6hQ6jQ6kQ6kQ6kQ6kQ6kQ6kQ6kQ6kQ6kQ6kQ6lQ6mQ6nQ6oQ6oQ6PR6QR6QR6R
R6SR6SR6TR6UR6VR6VR6WR6WR6XR6VR6WR6WR6WR6YR6ZR6[R6\R6\R6]R6^R6_R6`R6aR6aR6aR6bR6cR6bR6bR6dR6eR6f
R6gR6gR6hR6iR6iR6iR6iR6iR6jR6kR6jR6jR6lR6mR6nR6oR6PS6PS6QS6QS6QS6QS6QS6QS6RS6SS6SS6SS6SS6TS6TS6U
S6VS6VS6VS6WS6VS6XS6YS6ZS6[S6[S6\S6]S6]S6]S6]S6^S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6gS6gS6hS6iS6gS6g
S6gS6gS6gS6gS6jS6kS6gS6gS6gS6lS6mS6mS6nS6oS6oS6PT6oS6oS6QT6RT6ST6TT6UT6VT6WT6XT6YT6YT6ZT6ZT6[T6[
T6\T6]T6^T6^T6_T6`T6aT6bT6cT6cT6dT6eT6fT6fT6fT6gT6hT6iT6jT6iT6kT6lT6mT6nT6nT6oT6PU6PU6QU6RU6SU6S
U6SU6SU6SU6SU6SU6SU6SU6SU6SU6TU6UU6VU6WU6WU6XU6YU6YU6YU6ZU6[U6\U6]U6^U6^U6^U6_U6`U6aU6bU6cU6dU6e
U6fU6gU6gU6hU6iU6iU6iU6iU6iU6iU6jU6kU6lU6lU6mU6nU6oU6oU6PV6QV6QV6QV6QV6RV6RV6RV6RV6RV6RV6RV6SV6S
V6SV6TV6SV6SV6UV6VV6VV6WV6XV6YV6ZV6ZV6[V6\V6]V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6gV6hV6iV6jV6kV6lV6m
V6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6WW6XW6XW6YW6ZW6ZW6[W6\W6]W6]W6]W6]W6]W6^W6_W6`W6aW6aW6aW6bW6cW6d
W6eW6fW6gW6gW6gW6gW6gW6gW6hW6iW6jW6kW6lW6mW6nW6nW6nW6oW6oW6nW6PX6QX6RX6SX6TX6UX6UX6UX6UX6VX6WX6X
X6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6bX6bX6bX6bX6bX6cX6dX6eX6eX6eX6fX6gX6hX6hX6iX6jX6kX6jX6lX6mX6nX6o
X6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6WY6YY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6m
Y6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6WZ6XZ6YZ6YZ6ZZ6[Z6[Z6[Z6[Z6[Z6\Z6]Z6^Z6^Z6_Z6_Z6_Z6`Z6aZ6bZ6cZ6d
Z6eZ6fZ6gZ6gZ6hZ6iZ6hZ6jZ6kZ6kZ6lZ6mZ6mZ6nZ6mZ6oZ6oZ6oZ6P[6Q[6oZ6oZ6oZ6R[6S[6T[6U[6V[6V[6W[6X[6Y
[6Y[6Z[6[[6[[6[[6\[6\[6][6][6^[6^[6_[6^[6`[6a[6a[6a[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6l[6m[6m
[6n[6o[6o[6P\6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\6e\6e\6e\6e\6f\6f\6e
\6e\6e\6e\6e\6e\6g\6h\6h\6h\6h\6i\6h\6j\6j\6h\6h\6h\6j\6j\6k\6l\6m\6n\6o\6P]6P]6Q]6Q]6Q]6P]6Q]6R
]6Q]6Q]6R]6S]6Q]6R]6R]6Q]6Q]6Q]6Q]6P]6P]6P]6P]6T]6U]6V]6V]6W]6W]6W]6W]6W]6W]6X]6W]6Y]6W]6W]6Z]6[
]6\]6]]6^]6_]6_]6`]6a]6b]6b]6c]6c]6c]6c]6c]6c]6c]6c]6c]6c]6c]6c]6c]6d]6d]6d]6d]6d]6d]6d]6e]6f]6f
]6f]6f]6f]6f]6f]6g]6h]6h]6h]6h]6h]6h]6i]6i]6i]6i]6j]6k]6l]6m]6m]6n]6n]6o]6P^6Q^6R^6S^6T^6U^6U^6V
^6W^6X^6Y^6Z^6[^6\^6]^6\^6^^6_^6`^6`^6a^6b^6c^6c^6c^6c^6c^6c^6c^6c^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l
^6k^6m^6n^6o^6o^6P_6P_6P_6Q_6P_6P_6R_6R_6S_6S_6T_6U_6V_6W_6X_6X_6Y_6Y_6Y_6Z_6Y_6Y_6Y_6Y_6[_6[_6Y
_6Y_6Y_6Y_6Y_6Y_6Y_6Y_6Y_6\_6\_6]_6^_6^_6^_6^_6__6__6__6`_6a_6b_6c_6c_6d_6e_6d_6d_6d_6d_6f_6f_6f
_6g_6g_6g_6g_6g_6g_6h_6h_6i_6j_6j_6j_6k_6k_6k_6k_6k_6k_6k_6k_6k_6l_6m_6n_6o_6P`6P`6P`6P`6P`6P`6P
`6Q`6Q`6Q`6Q`6R`6Q`6S`6T`6U`6V`6W`6X`6X`6X`6X`6Y`6Z`6Z`6Z`6Z`6[`6[`6Z`6[`6Z`6[`6[`6\`6]`6]`6]`6[
`6[`6[`6^`6_`6``6``6``6``6``6``6``6``6a`6b`6c`6c`6c`6c`6d`6e`6e`6e`6e`6e`6e`6f`6g`6g`6h`6i`6j`6k
`6k`6l`6l`6m`6m`6n`6o`6Pa6Pa6Pa6Pa6Qa6Qa6Ra6Sa6Ta6Ta6Ta6Ta6Ua6Ua6Ua6Va6Wa6Xa6Ya6Ya6Ya6Ya6Ya6Ya6Y
a6Ya6Ya6Ya6Ya6Za6Za6[a6\a6\a6]a6^a6^a6_a6_a6`a6`a6aa6aa6aa6aa6ba6ba6ba6ba6ca6da6da6da6da6da6da6d
a6da6da6da6da6da6da6ea6ea6fa6fa6fa6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6ga6g
a6ga6ga6ga6ga6ga6ha6ia6ia6ia6ia6ja6ja6ja6ka6la6la6ma6ma6ma6na6na6na6oa6oa6Pb6Qb6Rb6Rb6Sb6Sb6Tb6U
b6Vb6Wb6Xb6Yb6Zb6[b6[b6\b6]b6^b6_b6`b6ab6bb6cb6cb6cb6cb6cb6cb6db6eb6fb6gb6hb6ib6jb6jb6kb6kb6lb6m
b6mb6mb6mb6mb6nb6nb6nb6nb6nb6nb6nb6nb6ob6Pc6Pc6Qc6Qc6Qc6Qc6Pc6Pc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Xc6Xc6Xc6Y
c6Zc6Zc6[c6Zc6\c6\c6\c6]c6]c6^c6_c6`c6ac6bc6cc6dc6ec6ec6fc6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6oc6oc6o
c6oc6Pd6Qd6Qd6Rd6Rd6Rd6Rd6Sd6Td6Ud6Ud6Ud6Ud6Vd6Vd6Vd6Vd6Vd6Wd6Wd6Xd6Yd6Zd6[d6[d6\d6]d6^d6^d6_d6`
d6`d6ad6ad6ad6bd6bd6bd6cd6cd6cd6dd6ed6ed6ed6fd6fd6fd6fd6fd6fd6fd6gd6hd6id6id6id6jd6jd6jd6jd6jd6j
d6kd6ld6md6nd6od6Pe6Qe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6[e6^e6^e6_e6`e6ae6be6ce6de6ee6fe6g
e6he6ie6ie6je6je6je6ke6ke6ke6le6me6me6me6ne6ne6oe6oe6Pf6Qf6Rf6Sf6Tf6Tf6Uf6Vf6Wf6Xf6Xf6Xf6Xf6Xf6X
f6Xf6Xf6Xf6Yf6Zf6[f6\f6\f6\f6]f6]f6]f6]f6]f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6ff6gf6hf6if6if6if6if6j
f6kf6kf6kf6lf6mf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Wg6Xg6Yg6Zg6[g6[g6\g6]g6]
g6]g6^g6_g6_g6`g6ag6bg6bg6cg6bg6bg6bg6bg6bg6dg6eg6fg6gg6gg6gg6gg6gg6hg6ig6jg6kg6lg6lg6lg6mg6mg6n
g6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Uh6Vh6Wh6Xh6Yh6Yh6Zh6[h6[h6\h6\h6\h6]h6^h6^h6_h6`h6ah6ah6ah6bh6ch6ch6d
h6dh6dh6dh6eh6fh6gh6gh6hh6ih6ih6jh6jh6kh6kh6kh6kh6lh6mh6nh6oh6Pi6Qi6Qi6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Si6R
i6Si6Si6Si6Si6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[i6[i6\i6\i6]i6^i6^i6^i6_i6_i6_i6_i6_i6_i6_i6_i6`i6ai6bi6b
i6bi6ci6ci6di6di6ei6ei6fi6fi6gi6hi6ii6ji6ki6li6mi6ni6ni6oi6Pj6Qj6Qj6Rj6Sj6Qj6Qj6Tj6Tj6Tj6Uj6Vj6W
j6Xj6Yj6Yj6Yj6Yj6Yj6Yj6Yj6Yj6Zj6Zj6[j6\j6]j6^j6_j6`j6aj6aj6bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6lj6lj6m
j6nj6oj6oj6Pk6Pk6Qk6Rk6Sk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Yk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck6dk6ek6fk6gk6gk6g
k6gk6gk6hk6ik6jk6kk6lk6mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6Zl6[l6\l6]l6^l6_l6`l6al6bl6b
l6cl6dl6el6fl6gl6hl6il6jl6jl6kl6ll6ml6nl6nl6ol6Pm6Qm6Rm6Rm6Rm6Sm6Tm6Um6Um6Um6Vm6Wm6Xm6Ym6Zm6Zm6[
m6\m6]m6\m6\m6\m6\m6\m6\m6\m6^m6^m6_m6_m6_m6_m6^m6^m6`m6`m6`m6am6am6am6am6am6am6bm6am6bm6am6bm6a
m6cm6cm6dm6em6fm6gm6hm6hm6im6jm6km6km6lm6lm6lm6mm6nm6om6Pn6Qn6Rn6Sn6Tn6Tn6Tn6Tn6Tn6Tn6Tn6Tn6Tn6T
n6Tn6Tn6Tn6Tn6Tn6Un6Vn6Wn6Wn6Wn6Wn6Xn6Yn6Zn6[n6\n6]n6]n6^n6_n6_n6_n6_n6`n6an6bn6cn6dn6en6fn6gn6h
n6hn6hn6hn6in6jn6kn6ln6mn6mn6nn6nn6nn6nn6on6on6on6Po6Qo6Qo6Qo6Qo6Qo6Qo6Qo6Ro6Ro6So6So6To6Uo6Uo6U
o6Vo6Wo6Xo6Xo6Yo6Yo6Yo6Yo6Zo6[o6\o6\o6\o6]o6^o6^o6_o6`o6ao6ao6ao6bo6co6do6eo6eo6fo6go6ho6ho6io6i
o6io6io6jo6ko6lo6mo6no6oo6PP7QP7QP7RP7RP7RP7SP7TP7UP7VP7WP7WP7WP7XP7XP7XP7YP7YP7YP7ZP7ZP7ZP7[P7\
P7]P7^P7_P7`P7aP7aP7bP7cP7dP7dP7eP7eP7eP7eP7eP7fP7gP7gP7hP7iP7jP7kP7lP7lP7lP7lP7lP7mP7mP7mP7mP7n
P7mP7oP7oP7oP7PQ7QQ7RQ7SQ7TQ7UQ7UQ7UQ7VQ7WQ7WQ7XQ7XQ7YQ7ZQ7[Q7\Q7]Q7]Q7^Q7^Q7^Q7_Q7`Q7`Q7`Q7aQ7a
Q7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7aQ7bQ7cQ7dQ7eQ7fQ7fQ7gQ7gQ7hQ7iQ7SSm40[6
V805D3281=3g3K5:3?4C=i772m7224373`1_1d2=1=C;B6L==KLS621I2:5H5W2@V1a3:@2Z31^3g3V6221a12HQ39;916:6
71;0b1D:16>1l5c43?OJ7D933372<=X1L33K69;4X15748JZ4=T3d2;Q1T1116450383[1S>26Al112W43=E;:5526@O4B16
12D;8>65_51;@C79<<?>96340812M6g1f4H:=k4^1a3X4W3c2m1U81`[4W6W813D3281=3g3K5:3?4C=i772f4V354373`1_
1d2=1]1IL==KLS621L:5NW2@V1a3:@2Z31^3g3V6221a12HQ39;91A671;c1D:16>1l5c43?OJ7D9737?=X1L33C769;4X15
748JI`3b3GX2Q1F2:11645038_1_3c:26Al112f3@32:Q1185526@O4B1612D;8>65_51;f1<<?>963408133H6g1f4H:=k1
o2^1V7k3c2m1e2R5<:Y8lW2f_1b:gJ^48912Cf`2jV1n1U2HK502T2\Q2\1Y1<e25Y7e1S10Q1S4I8`GS2_1Yi1TV1Z=f1KU
3SS1Q72X41b1Y1S194@20U1[1k12]2C]22U1n4=X36UDAgCaW1<7\@\24]4g3Ke2i43lCi70g<b2[5<V29U13W?IJY22Q9h3
9W3\2iU4_>Q9A12ZQ19W3\2iU4_>Q9A12ZQ11d51d5j2n4333o1Q3l1I<X5W14Ih1J13W1h56Oh3X3<1L<<I17l2D;a;`34P
86j1i2\4g1i:C_4f3Y11Y1c302]67S2Y8P6l1R2S2Y6E9k1<;b:W3L[13e1Fi1k5^1g55]=Bg2<=?@d7d2W181`g41b51od2
J04T4g1eDo5b3^20?U7S3jP1gT1b:P=WE;@0f51d2bCg1m9;0]7bd2]8c1Y5g<b=X3X7T?90f50en2PR1fb1Z8W;8>0`4U10
lCS`2_HMQ3cMcMd4b6880S9VK[9YU1ia1P[2240cU1g60^10GZ38009`:d1^1P6121m2S2k5m2c1Y4h4l4mZ16W2V4i3Y8]6
g23iCX1j6S7g?X7S6c1a1l5T1Q49m1X1A0If;[1M=k=gN[5=YH_6e?aj1gK`6T5B0b1W<]1eIMlZ1k4:g?XY1`5Y2k?b5TF`
6T530hZ5gK60Xi1_`1`[1Ra13L0e500Dm_1S`2SB2W:RM2\122639D501V3a4_1>6T1X107SAZAG3Ge5e3m61\6Q6`1o5iD^
1a4V4HV1R1h6g>V4d40V4_3Ek62>S7m:W>o=6d3d2W10K]3`=^6[1_6T41n1Z7`3>5h6ZDf2g<f2Z4V4o1V3k5P@7V1l1g:a
72>S7<3lEg2bAm2I04h1n3eB]7Y4[9m3[Q1kP1K9Ci:h17g120]:Z:WIkEf440Q]6MX1P30n4e2702EV29n5_3DQ316J_42Q
1T1n6?d1<3_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4E^2W3h1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T
9R5o1j3R1Y1TAX37U12o1`4Q2:0]1j=_h2[a1cAU;a@`6MK0=k3lT1b4V6c7j?Z<X5a1^5>T5R9VJW42P3DY1d<S8g:]3Q>b
5S10Ab2MDO\6g2<c9kW1`:`H^77[;b19^2g13Y1R8:V2Q1_6Z:T6_9h5j1U6e6i=S109o310m29R41<Z1[2l6b114]CW7R6m
7T>TD`2n1W2S6a3Y2mNV3]2Z3V5k2bT1R104>^380:V6h3_2U714o5Y6S2[5U5R22\_10[1c?WR1\5^70Z7U<b1j=Z1h9=0\
1S=Dd1Pn3VDe7b=fBn1O9G0@j31Y81f5l5121aX2d2^?2a?3>R1T@cT1W1n<E0n1\21e?Y4121dQ1RAl>Z5]T13X3CRJ`U1Y
5B70dY1Zj4R201k620Q]690g5R]5U=l7d4<1X3>0If;[1MY>i;fAV1[5=YH_6Pf1=0b1W<f;\?2J3d\1Z3W\1h<Rn140Xi1T
:ka2E0Q44nj1o9S^1V<WHRKW7a8J@416Q1859:J0[4`1]8P5W1m1k114b;l4<:k2j<Y2Qa1_3]H=`AoDcFV1B90Y4hS1U_1S
[1k3YBm]1V240Y4Xd4T`190Y\1^m1WW1Q`1c4;0130P@mS420o]6I0J`3009T1o3W6m6Z1121PP1XS1W3XA\3Y9^3aP1[7l7
dE:0T2]P2`Eg2\j1b<l8jE]<B0_1k20PD14FY]2mX2\@_6b2T3958i230\6ho580g^2i\2X9WQ12k6k460Y4c^53TO6B00Z4
`1`B14UCZ:WMU8WFi@i1cP1c9ZIS920V2P10i<^2k>CmB16i>nGY832FKU6Q?fFW5j6Y1V8X5Gi:S5SBL?OV3620hZ5:0e50
0]9lc4]N3[1P:m208l2S1C1d2_1R2n5_2;K^3114Z5>\1=c5k2c2NOX3?U1V2RKQ5e6k2`3Y1M>2Q2B]42W7GV46^7S2k1^2
?3U196;S11611122Y2P1j3c6272V83V25o1ET3n5=g2Ij9n8Q1U12i4KHh1@I1U4eE1eP2[8XDS`1]?_5Q96k101=416Q185
71:91YQ3_15]f2W1[;^11B1U4Rc3ao1_2Ga1T4e7@416Q1859:>1U4Rc3ao1d@@416Q1859:@1U4cQ2gIfGao1d@@416Q185
9:11C1U4Rc3ao1^1P4^3B0Q7@416Q1859:41U1R?Vm3=1U1U1e1_\1eDl<4\1g1XMfd2;D1h3<Xf2iLQo1?h6U3e6@416=C8
59:31h3ef231hT6X3E1U40Qc3Qo1?[1_2T5j4h2@416=C859:=1i2W1VQ2QH_U2lJ=Y28o3X3X2D1U4Qj1T1^6^3X3dZ1ao1
P9c7@416Q1859:51fW5hHX4X351k5UP6o1S9>1Q2T2Ve1j5b7m1dAFm1_7h[2P;i<J1k39YBhP3aV161RGc1h6h2T445b2@4
160P1859:H1U40mR2W4k[1oZ1aDa2O7g50S4m2@416Q1859:G1U4c1e`1W=d2k`1mm1c1g1h71KU6@416Q1859:a51U3@>U1
2:h1V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;2
6;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^42m1X3b7\1;>2@11Z2S2\13@85?:81437NR1R22>N3;]
<g1h7b2:U4@4141Q1859:U2I_21;1P45`4hg4W>i9Fm>a1>61Q4\]2fb27TU161Q4hm2Q1IkU3S21[2e1P2[1^1m9_1d3Eo1
m1:=X3_6@W5;e2a12621F0YO4R7[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKY1I?o174Z21Ce;T;e5V3^4`2G1Q4;]1[5T5
00R7bETT1S9fMc=j1]7]FZ3\2nDAe6X:N1P44a11PV1_Gmc1ao1m2B0l1Y1_35U11Y1Em2@416Q1859:71Rh2iF[5R\1PIR>
?1U4Rc3ao1m1f>@416Q1859:A1U4ko1UAPR1ao1m1f>@416Q1859:B1U4Rc3ao1^1h1Y60Q7@416Q1859:@1U4Rc3ao1a90Q
7@416Q1859:A1U4Rc3ao1i3g50Q7@416Q1859:31mW2\E61Z4QD14cU121cK11?1U4Xl1if1ao1d@@416Q1859:?1U4VQ2ka
1ao1d@@416Q1859:H1a2c10ng1R8RC]8m>`8VP1k8^Fd@@416=C859:21en4A1Q43Rc3Zn1V1k3h<@416Q1859:M1U4XBTV1
T<]5R9nOao1[1T3031:S2d6h2@416Q18319:@I1U4VR2g6cCY5UAZLg1l1aOCZ9e6@416=C859:Y1H1S3Q13i`1R7fj1:W1n
5f;oZ1c1`9S7@416Q1859:21QX6@1^2a19QD14j6eT2j>^?PL2P;V=S?41V4_f5`=81h3=_h2PBn[2`=D71V4lCgL3fU4`=C
1U4Rc3ao1a2O7g50Q7@416Q1859:A1U4Rc3ao1a2o60Q7@416Q1859:I1U4[1dS1b4P7Y@c2h3f[1V<Zc1[1T2Z3h9@416Q1
859:?1U4Rc3ao1[1X?@416Q1859:1141h3mf5P:]21Q4o10[1^1^9>_1d3e2m1:=X3_6]5\3a12621E00X@<j2P=o5[1o;b2
i3T10023\5B1=c1Q=]318R1R2_=o8FKY1I_21521Z21C^@R580No2e2BX2i4`20>1Q4fZ2V2>fb2[3mH8o3e2BX2[771YFP1
AQo4j9n@G1U4Yg1kS1lG_X1QGa2O7Jl40Q7@416Q1859:D1U4Rc3kW1eGa2W1g50o5Q1@416Q1859:C1U4Rc3ao1a2W1g50o
5Q1@416Q1859:21TV6c41R3MDMd3?Q8505`1:7:406[1K4D1562714b11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8
I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<g1Hl31Y1M=T1Q126O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c
1E253Y1T1>=_11f1C^1239o5^B]41R3MDMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j
54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P
1c1E253Y1T1>=_11f1C^1239R11Q4g8c1_9HT>V5i83?Q<P1jFNc3f1h3P3U1o1a1j8f6`6PC?U4\1j5i>Q:c1;I1k39\W2j
4jV1aV161fHa3o50Q2m3Q1@416Q1859:B1Y2k1Rc3ao1i3g50Q7@416Q1859:A1]2g1Rc3ao1a90Q7@416Q1859:O1]2g1a1
`a3PE]S1R7a2@>7OQ2CQ20Q21Y1c3@416Q1859:_2A1U4Rc3ao1a2W1g5R7@416Q1859:?1U4Rc3ao1V8]8@416Q1859:@1U
4Pd1Qo1ao1a9R7@416Q1859:l21]2b14c18[1^1m9_1Ji2e2m1:=JU1W1[2S4e5Y1j1a12621F0^:Jm:Y@[=b2i3T10023\5
B?c1@S4n1b1:_4]318R1R2X1V<o8FKS2_274Z21CQ1d:31`9:74Df5@416Q1859:T3Z1`2C1]2b14c1^a3_o11`9S7@416Q1
859:V11S3Q14QD14KhP1aC]<jDi7:0V1P4m18\5P6UV1]6[8U10Q769416Q185918A1U4c1^a3ao1b9KU6@416Q1859:A1U4
m`1TR2ao1b9KU6@416Q1859:E1P44c1^a3YW1WH`30o5^3c3@416Q1859:?1U4bT2_^1ao1d@@416Q1859:31h3cf2?1U4Rc
3ao1a9R7@416Q1859:A1U4b_1nj1`8ao1m1f>@416Q1859:@1U4\_1eS2ao1m1f>@416Q1859:?1U4n_1SS2ao1d@@416Q18
59:?1U4Rc3ao1f5m:@416Q1859:?1U4Rc3ao1d4o;@416Q1859:c31U4k10[1^1m9_1d3e2m163=MZ2o2_3j6o1a12621F0Q
3`3Q26I1\2NOc1_4Z<S3^1[1n5AQ4h2b2i3T10023=n4B?c1@R:]2]318R1R2_=o8FKS2_2604Z21Cl;R1;G:E97F33]4:0;
NS3a20:5416Q185909@HU3]11P10U21R6[1^1]7_2_1d3e1Om1:=X3_6j8a12621F0S<i2S8W3W6o5[=b2i3T10023\5B?c1
Q=]318R1R2_=o8FKS2_274Z21CS>c4[2=8Oo2X3X2i4`2Y21[2e30[1^1m9_1d3e2m1:=X3_6j8a12621F0YO401O>E52a4Q
6Y7b2i3T10023\5B?c1Q=]318R1R2`3n9Q5m3FKS2_274Z21CSEf1e5;Y7]1R10`52Q3T1=Md32<Q8505`1:7:406U15J020
0111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e
1210524l1S1313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^123
9a52Q3T1=Md3?Q8505`1:7:406U15J02001001;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?OR2j54DZ
1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524l1S1313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T12119
86F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239e52Q3T1=Md32<Q8505`1:7:406U15J02001001;212260171C2P11P1S111P
10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1c3UK8I45EP2C4G315b7^32c2DCU2`1528h1e1210524l1S1313<]61Y1M=V2
241O2l2c6X3h32R202LR28397D_2j14T12116286F9KNR1P1AQ1E253Y1T10=66_1152]1C^1239i32Q3T1=b4P=5J020011
1;212260171C2\40151V2X1Y2Q45V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3X2T41Y1M=V2241X9c
4h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1i32Q3T1=b4P=5J0200111;212260171C2\40151V2X1_5K5V103
7=;0A?_2Bj54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241X9c4h32R202LR28397D_2T3211986F9KNS2A
T2Y1i32]1Co1\42Q3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C
4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_
11f1C^1239a52Q3T1=Md3?h6X1505`1:7:406U15J02001001;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;
0A?_2Bj54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2
j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239h52[2ET1=Md3?Q8505`1:7:406U15J02001001;212260171C2P
11P1S111P10151BV1<X17CJ5b3K5V1037=;0A?_2Bj54D;K2o7iF8I45EP2C4G315b73Z32c2DCU2`1528h1e1210524P331
3<]61Y1M=V2241O2l2c6l1[1h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239iC_52Q3T1=
Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C
4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397Da1Mj14T1211986F9KNR1P1AQ
1E253Y1T1>=_1152]1C^1239g52Q3S10=M5^32<Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X1
7CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R
202LR28397D_2j14T1211986F9KNR1P16182NE253Y1T1>=_1152]1C^1239Q=k7U922W\4a52Q3M6=Md3?Q8505`1:7:406
U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`
1528h1e1210524P3313<]61Y1M=V2241O2l2n49Z1X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_115
2]1C^1239Q52Q3R14:Md3?Q8505`1:7:406[1K4D140040271g11P1S111P1015DV1<X17CJ5d4L>7=^1R3j54o1W?a2o<8I
45EP2C4G315b7n2Bc2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253
Y1T1>=_11f1C^1239`3m1f>@416Q1859:b42Q30U1;Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4
[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44T
1211986FU1NR1P1c1E253Y1T1>=_11f1C^123912g32Q3T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?
R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524Y3=]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]
1Co1f520P3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X151CJ5^45V1037=460A?R3j
54DZ1iN8I45EP2C4G315S5^2W2V12c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2CV1
4T1211986F9KNR1P1AQ1E2535S1T1>=_1152]1C8U1239^52Q3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11
P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M
=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239f32Q3T1=b4P=5J020011
1;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R2
02LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1g62Q3J26<0MW19?7Z1?W4i3505`1:7:406U15J0200111;212260171C2
P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3g4N34DZ1>e1]1^3gG81G459;P2C30G315b7^32e1MDCU2`1528h1e121
0524S1HS1313<]61H@M=e1@241O2[2@c6;l2>16P32k1602LR28397D_25d14<G211986F9KNR1A>AQ1E253Y1T1>=_1152]
1C^12317l1[1o1?o3h=c1Lj3k52Q3J26<0Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17
CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=e1@241O2l2c6X3>1W3
2k1602LR28397D_2j14T1211986F9KNR1A>AL4E253Y1T1>=_1152]1C^1239l1g@R<222ej522^6g42\2DMD2J3`3?Q8505
`1:7:406U15K4D156271g11P1S111P1015DV1<X17CJ5d4<N7=N?_2Bj54o1iN8I45EP2C4G315b7V2Z1c2Di2`152Q2e121
057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239U?1V13[2Dd200^
3de19T2j9ZS1c2e121057mS1kCn7T40V9^1916]1V2T2FE8;JZ5]43g2C86`1HZ1b2C1e320=@538:22Q1<1334D<6D14041
1U22CAW1LP11H:12O8Cm2`2^1S2d21a87[1T130lB]75O26;4M:g1Z19m2BX6>b11V4U1><451Ai3d3:>4i3<e2m2V1NMf2[
4_6X3Y13Y472_1\1;>2@1\2`3D85?:863_4>X15g4Y3Q1SJI34>3[3?Y2hK\Aon1hO3Y4f4THmJ8>3Q3I2T6lW3j4b15h5f;
]<:[;83\2:V1`1Z[2Q_2W:b53[38610EG2EZ1;j21e320=@538:22Q1<1334D<6D140411U22CAW1LP11H:12O8C;<T2`2^1
S2d21a87[1X10`6f1d:k1a55O26;4B::g10Y1W3Bo58>b11=h3U1><4131A[1Z1R1h2V1>216b3<e2`1\1V1NM[1Z1[4_6X3
Y13Y472_1?6E;>2@1\25Z3D85?:3463Y2P1T1>X15g4_2IQ1Y3H94?b2O2U1d4`8LR2I312:3n3`1EZ^2jIPP3312@3[3B`1
EhK\Ahn23P9j>lGZ<312b53P3@C=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45
V1037=;0A?R3^4[14DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2X51X1X3h32R20
2LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^123973d4JgU1l:QY1Ro1=3g28U6mW3e121057ho1T:\6
3W2S1861[101HZ1b2C1?U320=@538:22I75051334@3<6D140411V1=5:2CA015NLP11H:12O8CH><X17C3`1^1S2d21J_3`
3E7[1T130g1h4c4[56T2]758:;223;4I3:0X1h190]2:3B9C5T5>b11e1`2U1><451A[1]2U1X3T3C5<e2m2V1NM[1Z17OS3
V5X1X3Y13Y4:_1\1;>2@11Z2Q1^23@85?:81437NR1P1Q12>N355S9?a2[<:h1U5[25I@88\1123V\4f53Z2EJ9=Md3?Q850
5`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5h3E5V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7
^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2X56S1X3h32k1602LR28397D_2j14T1211986F9KNR1P1AQ1E25
35S1T1>=_1152]1C^12380d53P32Q1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5
^45V1037=;0A?R3j54DZ1iN8I45EKT1C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2b4P2X3h32R2
02LR28397D_2CV14T1211986F9KNR1P1A10NE253Y1T1>=_1152]1C^1239^53P3T1=Md3?Q8505`1:7:406U15J0200111;
212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e12105
24P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239_540W2
JV1c10[1^18W1[7P1LB2R3>61:Q2OM:;1X39132212BQ5d7190Ha12621F0j74P2P1O1NM_5R485h1V56401O9b2?b2:\:^1
T1b2X1T1W102T100239R5B14852U14P3V2k2f462I35P2518E<R230683101\38T1\5Y2h1\2Km3FK_1C7O23854<74Bg11C
o1P1m52:31K7b20Y1@V1]1R2l2Y5;;Y385`3]11P1S24S3e2a1^1`1\8_1X4Q2m1:=X39194Bc<0W1a12621F0YO40Q7[=b2
i3T10023\5=4?c1Y@518R1R2H1d<S4k4FKS2m5o1jDX50Q8`2m14i5a1^1m9_1X4Q2m1:=X3919Gc<0W1a12621F0YO4R7[=
b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jDY5;e7`2a34X2JV1c10[1^1h83P1LB2R3>CQ2m1:;1X39;3Cg49>a70
Ha12621F0XEP:401EH`5g:^1T1b2i3T10023\5B148c1\:d2L3\2180Q1R23D10g3k8o8FKS279E23>A74Bg11C`91_2W1j1
d3o3e582Lk2`3]11P1n340W2JV1c10[1^1^1]7P1LB2R3>CQ2OM:;1X39162112@Q5P80H\142621F0Q3o7Q1UC401^1EW2b
2g:^1T1b2i3T10023\5B148c1\:d2L35V218R1R23D101e3a6Y2o8FKY1I79H3>A74Bg11Ce6@Y21_2W1@Y1d3o3e582Lk2`
3]11P1]24n50[1^1m9_1d3e2m1:=X3E1g5j8a1100521F0k6eOk7b1g2T1b2i3T10023Y4R1B68c1d3\9]318R1R2_=o8FKS
27R1T174BW1?1Co8AACg6Z5f5S4`3`2Q44X2JV1c10[1^1[4\43P1LB2R3>61:Q2m1:=Z2M95Mg49>b7Ha12621F0Q;S:8d1
`6U176401Y1g14h3g:^1T1b2i3T10023\5B148c1\:d2L3\2180D<R231>310Y:Y2U4i4FK_1C79E6C<721Bg11C`91S1b20
j11T1^2n3e5;Y385`3]11P1Q24i5a1^18d9_1X4Q2m1:=X3912Nc<0W1a12621F0YO40Q7[=b2i3T10023\5=4?8U14Y@518
R1R2_=S4k4FKS2A[5o1l?m4[=`2`24n33k10[1^1^1^8_1d3e2m1:=X3G12b5P8Ia12621F0`<PJV<T1b2i3T10023\5B68c
1@`<]318R1R2_=U4i4FKS27W2721Z21Cl;m:f5@416Q1859:_4`2l240_2?V17^10[1@M^1o71<_19Z3;142o1m1:=G`2E11
W2]3P80Ha12621F0YO4R7R:D^15Nb2g31T10023\5B68c15b1n5Y5]318R1`1A_=^4`4FKS2Z1T174Bd121CjF[=`2d34X2J
j20[1^18d9_1d3Oe1m1:=b1e1913MQ5d71S1a12621F0o4Z5Fi9m22U76401o6\;^1?b2i3T10023\5B141652U14W5n5j1?
g2518R1R23D10P2R1:8Y8AU4[3]1FKh1:79EJ<74Bg11Cm1_1V3Hc1:31KU4U8[=`2<4W4QD14[FVX2_;W110DT24i55[1^1
m9_1d3CQ2m1:=X391Q1Q5a70W1a12621F0YO4R7[=b2i3T10023Ef4=4?c1Q=W3518R1R2_=S4k4FKS2_274Z21Co1jD[=`2
R15_23X3]1@f31c61V2Z3e2m1:U1`2b6c6S2a12621GYO4^@FfCaCVJW5U15_23X3]1@\:1V2Z3e2m1:U1`2Z1W5c6S2a126
21G14_1bM4^@FfCaCVJ0V5X15_2f1e1]1@\:1S22Z3;14R2m1:U1`2b6c6S2a12621GYO4U?o1h5m=k@e2eI@0V5J5m36=Y1
eDo5b6h322OR3W2[o1V6mIjCG:m1V5hP19Ln295l5eDo5b6]4k5bU2h]1o15l51[1^1m9_1d3e2m1:=X3R6<21Y6[2a12621
F0aV1[=b2i3T10023\5B?c1>b<6V1o118R1R2_=o8FKS20^274Z21CjF[=`2o15l51[1^1m9_1d3Eo1m1:=X3Q3]32g8a126
21F0aV1[=b2i3T10023\5B?c1>b<S1Y218R1R2d1j;^4`4FKb1@_274Z21CjF[=`2S15_2\3]1@\:1V2Z3e2m1:U1`2b6R2Z
2U2S2a12621GYO4UA_5V>aCeI@0V5=5X4c1Q?^3T2o5b6R2V8bU2W]1@L5m3DY1P4d@o5Q6@GZ1e122OU13P4Z5WP2j5^DU@
Z1\1@i5[2>5l57]Do5b6]4k5Z5WP2fS1`9@i585l5eDo5b6Y:bU2h]135_a1Sc1C54h3:9RBg1UCk5Pb1g6S6d<\5gBd5V63
aEc15AW2S180095a:a3[51214m6o4]2e1Ae1U1U13Z21c1^4YK\L072^9m1^33g:NU5R:Q3n53h3hAQ=d9Y2n1c155g38009
l2\5g4g1Q127^3121^BD@Z5m9^4WR1RBe83`1m1n2c2JD>Ec:P52a83a1a1Q1fIf4g3j45R32Y15_2f11Q3@\:1S22<m2;12
1R2m1:U1`2o3f3T5:S2a12621GYO4UAaACh8]:k1^O95l5eDo5b6Y:bU2QEfH;5l5eDo5R6?Y:bU2W]1@0<5m3d717R5UC]7
f1T4cX4jD>5l5UB_2o5b3X1f1]4g2S3bU2[X1\5>5V41c1[B121R2o5b6Y:bU2h]1m15l51[1^1m9_1d3Eo1m1:=X3_62g8a
12621F0aV1[=b2i3T10023\5A0?c1>b<]318R1R2_=o8FKb1>1_274Z21CjF[=`2?5m3;m1UAV<a800V5k_1SCSf1cMU6Z35
Y4c10[1^1^1^8_1U3>CZ1;008I5M:=R2U1>39f2]2==:Z400Q1h1Ia12621F0oGa>V:@^15Nb2U1a21T10023\5B?c1^5T1h
105b2j12i1`118R1R29Y4Q5i3o8FKS27W2721Z21CR2S5R6e2i2P4e5;Y7`20X15_22Y3[11@\:19l1Z3j1Jm1:U1`2Q3`3]
4Y4a12621GYO4U?o1V1A3iAaCVJW5bR1n15b1Y4R7P2\1n6U3o5c3W1`156>V2KDf1T4?2i51kQ1]>LCY1DKb2j7L]1A\2G9
\;`68>0c:c1d4a2E>1o2f2V7093T?Z1P:9j3]25_2R25U1[1@Mb8K1<_19Z3e2m1:=G`2_6j8a12621F0YO4R7[9FX3V2;e1
Q21T10023\5B?c1R7_5>l1`118R1R2_=^4`4FKS2_274Z21CXBa4l2O^9`2l15Y4d1[1^1m9_1U3>e2m1:=X37W6=e40e3a1
2621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2R25_2^3[1@M^91<_19Z3e2m1:=G`2_6j8a126
21F0ZHn64R7R:X3b2i3T10023\5B68c1Q=]318R1R2_=o8FKS20^274Z21CjF[=`2k15h5a1^1m9_1X4Q2m1:=X391Q1U:0e
3a12621F0YO4R7[=b2g31T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j15h5a1^1m9_1X4Q2m1:=X391Q1U:0e3a
12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2Y25W2JV1^1a1^1m9_1U3R1Q2m1:;1X391Q1_
2e70e3a12621F0UO34R7[=b2i3T10023\5=4?c1X>P2518E<R2H101a<S4k4FKS2Z1b4l12jD[=`2f15n5[1^1m9_1d3e2m1
:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2W25m50[1^1m9_1d3e2m1:=R2U1_
6j8a12621F0c<P9]9c2j4[=b2i3T10023\5B?c1Q=]318R1R2_=P4No3FKY1I7W23321Z21CjFe5;j3^3]11P1P25m3o10[1
^1m9_1d3Oe1m1:=X3d51Hj8a12621F0SA]EV<T1b2i3T10023\5B?c1Q=]318R1R2n7`5o8FKS2_274Bg11CjFe5e7`2k15h
50`1^1m9_1X4Q2m1:=X391Q1U:0e3a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k15h5a
1^1m9_1X4Q2m1:=X391Q1_5e40e3a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2`25m3JQ
:e7B^4`1R1081>b3m3Fh8\1m7V1a1R1OX5a1XH`1b2l:253\1h9`19<l564CGG17AF8168o2P1Y22i1n<[8a1>P2Y1343IV1
4032001h;h:i7g1i3Q2k15n5[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_2
74Z21CU25P1h9d9[=`2b25W2Jk2[1^1m9_1d3e2m1:=X3>3J_2a2j8a12621F0]Gd7640Q7P9Z4b2]2Y11T10023\5B68c1W
5i7W3518E<R226>12j4f7o8FKS27W274Z21C`91K[<[=`2=5l5:1XDo5b6Y:bU2W]1@kKe;Z25_2f11c11[1@M\911<_19Z3
;121R2m1:=G`2_62g8a12621F0YO4R7[9FX3b2i3T10023\5B?c1>b<]318R1R2_=o8FKS2_274Z21CjF[=`2_25_23b11c1
1[1@M\911<_162Z3;121R2m1:=G`2_62c6S2a12621F0YO4b2_4Z90FX3b2i3T10023\5B?c1>b<]318R1R2_=o8FKS2_274
Z21CjF[=`2b25_23b11_13]1@M\911<_162<m2;1210Q2m1:=G`291Q1T5g8a12621F0YO4b2_4Z90FX3b2i3T10023\5=4?
c1>j?518R1R2_=S4k4FKS21U5Eo1jD[=`2T15_23b1S3@Z:115P2Z3;14R2m1:U1`2V=S2a12621GYO4^@FXW1^Oo:QJ25_a
1_25W270]3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0UO34a20_4Z96@2U3b2U1c2T10023\5B68c1b<>e1g118R1R2[2T1
n9o8FKS21]274Z21CXAa5[=`2Q25_2R2[1[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4b2_4R:X3b2i3T10023\5B?c1Q
=]318R1R2_=o8FKS2_274Z21CjF[=`2c56i23T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151B
V1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`15284c1e1210524P3313<]61Y1M=V2241O2l2c6
X3h32R202LR28397De1Ij14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1CT19239c=l56m2T1=Md3?^3c2n1505CL:7:12
06U152G020011146212260171C21N1P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1o7mCR1h18I45EP2C4G315b7
^32c2DCU2`1528h1V1>210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397De1Ij14T1211986F9KNR1P1AQ1E253
Y1T1>=_1152]1CT19239Q66m2;5B=Md3?Q8505CL:24:406U15J0200111462002260171C2P11P1S111P10151BV1<X17CJ
5^45V1037=;0A?R3j54DZ18`N8I455?P2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O23>5S2c6X3b2
U12[1F02LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1CT19239]=k21X2a466X4lBn:hU5P216]46m2b1M
d3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2
]1721057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239g56m2T184
Md3?Q8505`1:7:406U152G0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1mI0j48I45
EP2C4G315b7<Q32c2DCU2`1528h1e1210524P3313<]61Y1M=g1>241O2l2c6X3h32R202LR28397De1Ij14T12119526F9K
NR1P1AQ1E2534T1T1>=_1152]1C^1239f36m2T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1
iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co136UG4
o56m2T1=Md3?^3b4505`1:7:406E?5J0200111;212260171C2P11P1S111P101511@V1<X17CJ5^45V1037=;0A?R323c54
DZ1X?e5j98I45EP2C4G315b7^32c2DCU2`1528h1]17210524P3313<]61Y1M84g12;241O230=Y2c6X3h32R202LR28397D
_2j14T1211986F9KNR1P1AQ1E253Y1T15893V18152]1C^1239T66T2HN5=Md3?Q8505<S1:7:406U15J02001001;212260
171C2P11P1S111P10151BV1<U127CJ5^45V1037=;0A?R3j54DZ17Q2_L8I45EP2C4G315b73Z32c2DCU2`1528h1e121052
4P3313<]61Y1M=V2241:D2l2c6l18R1h32R202L3n18397De1Ij14T1211986F9KNR1P16:Q1E253Y1T1>=_1152]1C^1239
>m1^2o3_2f9R3Of56T2HN5=1Kd3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V103
7=;0A?R3j54DZ1SNE8I45EP2C4G315b73Z32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR2839
7De1Ij14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239d9n=l56m2N5=Md3?a1_6505<S1:7:406U122J02001001;
212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54D=LWFa88I45EP2C4G315b73Z327[2DCU2`1528h1e1
210524P3313<]61Y1M=V2241:D2l2c6l18R1h32R202LR28397De1Ij14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1
239k8[66]2?T1:2Mo1d1?Q8505`1:7:1206E?5J020011146212260171C24K1P1S111P10151BV1<X17CJ5b3K40?F037=;
0A?R3j54DZ1^>l1a90j48I45EP2C4G315b7R24V12_23DCU2`1528h1]17210524P3313<]61Y1M84V2241G2212BY2W551S
1l1[1h32[1F02LR28397D_2j14T1211986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239e56m2T1=Md3?Q8505`1:7:406U1
5J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`15
28h1e1210524P3313<]61Y1M=V2241J4230=5S2X5=LX3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1
152]1C^123966i2^^2oM4_b1C6T2Z1;Idb1TFPe1i@aR1g100W3]31X2;m:26^h2E6f2i1a8c2o22U348G31:cQ1[k25_7`5
Y4V376n2ic3b1n5f;UL76U40PD14PR4l16[4c1T@8G021111;42Z12g4d30h3`1K\1<l1m3l4L1WT1]7^27682H00101V1l7
d>_46:4nDQ3\6Ck5Y2[14b7T5T47m2T1De2702l29n1o38V3DQ316J_42C=T1n60>d1@_2`1k166;CX3NI>0b<h5i1c4<@=]
106n8Y56Y12?9C:3^4Z2I1g1]1h1l35b10@3I10MHV2J313@81501A09=h1k1S1n1I[10J4112131Ne4F_1S6e3T9e2\2o1S
1i3Y1l=W3a1f17U12FX1b6S57n2S1C0e2702P2K9n5X2V1A217g216JP1^32:8=T1V3P3A4?d1@_2MBk166;l3NI>0[B]6<0
?=U1706n8Y56Y1B9C>^4E^2W3<[1`2GCh12>3N49293M001<B>15M313IL=S2k1S1C0A2601:<K0BAG1411112000;<71^1c
21M_1f5<g1m1d3G;[4R5`1>m4Y1`1\2V=MT257U12=a1b6\47n2S1C0e23302l29n5_3DQ316Jn3@2C=F2:S2R1LS2F?d1@_
2`1k166;l3NI>0[B]6<@=U1706o16Z4\2Y56Y1B9C>^4E^2W3h1X3Ch12>3NKU2FM313IL=S2k1S1C0A<:92K089AG141111
2000;<71^1c2O_1S6e3T9R5o1m4Y1`1c?M<g157U12o1b6k47n2S1C0e2702P2K9n5X2V1D9g216J_42:8=T1V3P3A4?d1@_
2MBk166;l3N6B>0c1h2R5k8]6<@=[1106a6=n1Y56Y1B9C>^4E^2W3<[1X3Ch12>3E84<9j3313IL=P22k1S1C0A262:<K0B
Y1141111210;<`17c2O_1S6:2Y1m1d3G;[4c1^3`1>Nn3Y1`1\2n9e2AR357U12=a1b6KV47n2S1C0e2702l29n5_3DQ316J
_42C=T1V3LS2F?d1@_2`1k166;l3NI>0c1h2n=]6<@=[1106o1a4=n1Y56Y1B9C>^4E^2W3h1X3Ch1A3C1T1j3313IL=P22k
1S1C0K2:<_1Y114111122;<`1k2O_1S6:2W3h4[4R5o1Nn3Y1`1[<e2AR357U12=a1i2h3KY37R4De2702l29IT5_3Dk1U11
6J_42Q1T1n64:d1@Fh1`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3i1]1h1l3h1A3j1j3313f1a2k1S1IT1V314131N
\5_1S6e3c4:3Q4e2\2o1m4K=d:W3W3X37U12o1b6`37R4De2702l29n5_3DX2E216J4Z42Q1T1]6@3;d1@_2`1=2Z166;F\1
h1NI>0IaA]6<@=]106n8Y56Y1B9C>Jd14i19?De1W3h1f1U2h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3e7^1R5o1m4Y
1`1R4`;X37U12o1b6Q37n2h1e2702l29n5_3DQ316J_42Q1T1n6?d1@_2`1k166;l3NI>0\4n=]6<@=]106n8Y56Y1B9C>^4
T3W3h1l3h1A3j1j3313f1a2k1S1n1V314111122H\5_1S6e3T9R5o1m4Y1TAZ1m17U12o1b6d37n2h12b2702l29n5a1m1DQ
316J_42Q1T1c4ER1A?d1872T1W12]1k166;l3NI>0[B\5P1<@2:]106n8Y56Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1f
17MP12T114111122H^1l261G_1S6e3l5W3R5o1m4Y1TAX37U12o1\5U1b37n2h12b2702l29n5a1m1DQ316J_42Q1T1c4ER1
A?d1872K8W12]1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1f17MP12T114111122H^1
l261G_1S6e3l5W3R5o1m4Y1TAX37U12o1b6`37n2h12b2702l29n5a1m1DQ316J_42Q1T1c4ER1A?d1872T1W12]1k166;l3
NI>0[B\5P1<@2:]106n8Y56Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n1MX214111122H[461G_1S6e3l5W3R5o1m4Y1T
AX37U12o1\5U1]37n2h12b2702l29n5a1m1DQ316J_42Q1T1c4ER1A?d1872K8W12]1k166;l3NI>0[B\5P1<@=]106n8Y56
Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n1MX214111122H[4P1_1S6e3l5W3R5o1m4Y1TAX37U12o1b6e18l2U18n5c2X
4VAG3j2Md2e3j64\6T2]5g3W2iD^1a4V4Hg3m3\1Y5a10i11LU3OKV4c5h6S8N`4a<W>W7?X4:j1Q2DM8SAZAG3Ge5e3T3h3
1\6Q6`1o5iD^1a4o4Y2[5\1nBe4f7E]7QBW>N8j3DX=V5_1n9KT7V1g8\>ZHQ2P;Y2ZBU3X2;64K9e4mG3n@R;jAQ18SB9[1
d>G3o8X4BU31n5n1`4m1f9R6k9U2X8X39`:1m:k24U1m3XLP<1o39k20S10B1d23L>U1Ln5_2;K^3114i4@>V152:T4M@[1_
1c2=@e1h1I?U1V2RKQ5a9`3W2>2Q2B]4E^4U2V2a10T1=h206S1i1U1=e12k1c1T10434D;205655N41141112000Z3j18?V
1Q7N1n2S8CET3P4m1=Oa24R?a10P11KQ1U12_1\4Z2o29l2S1C1d27W1R2n5_2;K^3114Z5>V1Cc5k2Q3@OEo1Bl3RKg;k2h
5>2Q2P5e3^1U2h3U1b1S2R6k1S1Z1?34P120565Y1161112000R1^1Hj1o1Q7g:[1CET3n5=Oa24R?a10P11KQ1U12W8@`19
U4@d2_1R2n5k2Ke2C1216OZ4Y2[@l3RKc>`3W2>T2T@e4Y6k1n23f1_11631`3j3Q7]=T3n5o3kCU12[1:j2U18f2=]4GB[2
l6WEW7P54j8\8f5i1[B_4W2c1_4a3J^1@b19Y5:a3P3S5S;d5o:=f3`Jl5=O:o310m2k4Z1[2l6b114eJR6QFUD`2n1W2S6b
2NJ^1j?R?d5Z3V5k2bT1?:W=[2l6IeK_b1Z2W2`:^1mNd5Z3ZZ1c1;i2U107P33U52g4g1\1^314W1eQ1fV1T9m8a20:V19R
1Y1173^2:8J95@n2^1o1S3_6i2]63];c4RE^8l6V1F;P40d8g4g1Q1:^314dY2RBX<R7\2[9oAfIb1k6S8=;P40\=j5H14_D
^^2P8l?PN[2<h2U107P3e2k2>W1P2@S1[4]114R7c6CV1Dc2Bc1`3U1e39eDg2i4S2P3S2^7j26P101<5X1Z1c2]8Q3;U10\
1Mi15c1Z2o5Y2Q1k3j2R4m4P3Fm5<Q1Y1S9f4`Ag3m6X1<o30_3h5W1e3i514R7=T4P2^1;Dc2Bc1`3k49\Q1S2i1d5j2m1c
2PHW=j2NS3P?Q1Y1S9f4m1<o300W9W1e3R2f3121R7b45j1j1Dc2853c1^2Q1U1e39[NP3S2i1d5j2m1c2Q;b4[8DV4`3W4B
j2R4`32S8=3a1T1Q1Y1S9=O\<T<m6E<o32V9m4P5H14b1_5S9c2cIYL]OD`CP?_;oI2<V_5S1=g2U10o;m1S614R=W1O<PCc
`1l:;V19R1a4R8:_1h1i2e3W9d4g40P3Y:nFQ9A=n30n;m1Y2i314c]3R3T=k<0P3XQ1Q9]1=e38009Y1]1h7R1m1Y2i3121
R2o5b6h3Dn72b7QU1gFj53f;b=T2a8T20Q1@]1a9QAo401a1B^88=n3XCH14gZ40W1>c5T7g3@W9o5b6k1f93Nc7i:P5cAa1
i1R6f5T4\2[4U3lF2P3DY1d<\1@i3R28g:]3\:g4G>k3lT1b4V6c7^Q1P7]2k9S28bCf3T72P3DY1d<g5[2X;?>c@THb4V6<
f<Z:g?ZGgN2o4hQ1e3>?d8nW1NZ9R67[EkAVGR=UNU3f27?d8nW1Y:R6i[2[Q13?mj1Xc3K@P4e83Y3g3]4[6a36O<^2jc1>
W2R1W;V31b4cAb3<]1X2b;B@P4S<U8[6a36O<^2af1R1W;V31b4mT1fHJ@P4S<Q4OS3[6a36O<^2TV1f2g<MR1_5BT5V31b4
cAP\1TH>@P4fB`;gk1W;V31VF6Ed4T2]b1>@XR16k3dg1^>1]E7Z12AR4T2LAc2V19Q81i2l2l514aX2gEb1n5e1Id3`1P4`
7`4]4m8aA]BM1?Aj39Q81f5l514aX2SB2\Q1^1aZ1?Aj3[81j:H14[d1ZU1NW@R1WW1U3<BR4R1\6g2<c9kW1Xj2]Ej1U6;B
Z>g8X1iW1[8V2g_2]Ej1U6ACh3fBZ114iATAbCZ@S7i9n5hP1V3m8V<BCh3fBZ114]J`8bCZ@S7i9n5kLl3V3m8V<@Ch3fBZ
114FfI`8Q[1i9n5kLl3[HTM;Ch3QD14o@fKUJ]CZP1l3U1D`2U107S:e914o5Y6HW12d<2]_1[1\7V8e2b1n5f;i@K^70b2?
d3^1Y;b1P8T7d2FDg3[:e914o5]8[5X72]_1[1c?oAW@\5^70SEU?h9>Dg3XCH14o5Y6`]3]9^70R@]3EEf3kAU2145=CU9c
6^CP6jNV1\3TB_<`1o3Y@<Ef3kAU214C]@ai1\3dNjEk1Eo1f10R3@\:1V2`1i1;145=^1m1:U1`2Z23V2f2?Q1Y3Q3DL262
1GZ@]1Y<V14i1d7`5FU107T3Y2Z2oI^5[@R?3U9lCf4=Ef3QD14Ci9c6f:e@mLXS1jE:FYF\9k^1cDBo2m30kP2;Fe30PD14
g7k^1cDVj1V>;Fe30PD14g7_S2]7mJjG1F_1G]2U107`4]40S1Ga3Ai414iCS6`3hm1Q3;V19R13_13^2:8J?R:_6S3Z4h1a
;c4f:T<e2^9@3HV1LGd30o1g2]40S1Ga3AOi314iCS6[Y1mGnOeA_Ke2@m8@3d3OGd30o1g2]40S1Ga3Ai414iCS6`3jU1mG
[Bb=Z4Q3X:oB_8e2o9E]1d1?Gd32S9l1a3b4H14_Dn8_U2bLjX1Q1H\2V1>j6f6P614m2S2k5m2T5Rl1U?b19d5Q8d3_68X1
j6S7]T1Hb3DK`6DCHc30o=P614m2S2k5m2T5HYk1WY1X1WX1Z5WA8Hc3P>P614di3j6`4I[2B8007S1T2V31?F^23?d2<133
12D<63@140411W1<5:2CB7NL1:C1H:12X1C^5^1P22U>0g1?e1bG260:4;A:J[536;U62>b11e1`29K><12221An3^2k5:W1
]1V3N:BMf2Y35<a3\3R3g61N\128R1]1X5<?J3a1m2>^1a4T4`31a9]3f2Z10HQ51]211d3In29\1T2V31?F^23?d2<13312
D<63@140411W1<5:2CB7NL1:C1H:12X1C^5^1S2U>0W2e1bG260:4M:V63BX6>b11e1`2U1><4221A]6V6e2S5Mf2_3[7k:\
128R1f6<?J3a1m2>^1f8`3c9`2L@\91]211E4IeEU1if2FJZ2e1e7[1MY>i;mBSN_6e?g6b1n5R8c3Y<^?g4cOg65JjFR6Xl
1TW1LKY2V1>Q5W6m6Z114PP1`V1XA^6;V1n5f;_6[8Kc>l7lD6b40:AK`30_5W6m6Z114iCV<XS1W3XAhEZR1l77K`3`5g=H
14a1Lg>V2^6[1^60V4a7g1`3>5h6cEU>f2Z4V4V5W3H]71P::\11]2]3Y6>92e70_5c1@=gC]8X3?X4b4NV40JL]3`=^6[1_
6T41Y9o35h6`V1Z4V4V5W3c2P@[3g:92f7d7WZ1:Lb`1=h6^8k;f2Tc17oELMW2Mi1i7S3X5j5X3WJP3a3`5e7XN[;;V1d4N
:f;_6BSX1k>Q2g18Mb2V:S3X5[S1jg2j46Mi<m9jQ1EY5HNV2[1P7h1\1T4_1_3ka2[7i5b1c5:_3U2d2j1LCGg5of17Nb3P
7U3Wj2H]J>Nb3P7U3n6]BPl1i4H_Hl1i6Uk1a12NfFV1OR3]2g3J3d:P1`AZ=WQ1W1bJWS1OZ:R4\;W:k2[111j8311T1>2S
16F149\35=OR3U6J3d:P1kNRm1WS1O]>aS1?O_5h3J3d:P1kNRm1WS1O]>V5ZNk36OS:3Ql2[4^[19P1j3K0mg2V1jW1^X1Y
B5P1f40^Y5YB=P1e400mg2V1Y`2Q;W722Y1c:5P1Qj2c2V1Y`28Q1Vf2f7QS1hHW1eCV85Q1hi4W1eCP=5Q1hi4W1eCYM2Q1
mm2c3R1T2@d1031X5?LX220l2=07334@3X11S25d115k1P1J:]1CW1<`1C304[1a3`1P2_3`3[5e8R66\:;h1;j5:3LC5T5>
d1e1`2U1><:1o;CX3S5l3Oj28X452\4Ib7\1^111o5^1;5101437NR1R22]13]1U3_6i=:f1i7Y319R1W;hF4^6T3mCk]3_6
@R1W;hF30U2X4T34hC0QT3Y2^7_6ZDY2R1P3P2[1^1m9_1d3e2m1:=X3Z24o3@m1Y3;e2a12621F0k=[4YDP2Z;b2i3T1002
3\5B?c1Z4f8]318R1R2_=o8FKS2?o174Z21Cf3=Q6EHT;e5f4n2`2CS1Q2U10b<^714KaCkY2b1GX3F5P1Of:6S1X3QD14F;
S1X31oC121FWDnm1nF9S1X3iA=i114_T3[2^1T1c1b18i263P;T1GU5\<a9b82P2WFj1U3R3X<153^LT8AUFh4Q5i2^6C1Dk
:\6f2=:c2a168E4@T1c1l1h2^BDYEf:WFbDTT1V1PP1_E\6S6ET1c1e4Bh:T1GU5eP1WFeBh13[U1h=WB_E\6T3n2a1>T1n2
n7QO2R1U1g20n`33QEn1_<4T1P\1ej1SP1=U1V3a:4Z914@WLP16eS1h5=U1V3f:Z91487WLP16eS1h5>U1V30e:Z91487WL
P16eS1eb3?U1V30PD14@WL2MlS1[3\2U1o9:U1V3f:Z914hLP16eS15V1S?lc1\7`X23V1S?jS42V1nb4CW1m1h1[;^8[f2i
7b1n5f;h3d3Q9c@VJ>P20\32W1R?5W1Yb1if1P8gl1AX1[36`<h6lc2n8cQ12R9U6VIZ1j4n46`69X1S@h6kl2cQ12Q90Ya1
;X1P>R2h6^=fU2Y[12R9aV1d63X1\e42@Y1Q38g2m<_8b9Y7f>j8fj2j:QGj5Jo2<Y1PC9g4]3`7[9gh2f3dP1XDc8MY1i28
0:Y1W>9i314F[1Q2m3b3o2h3b2W21]a1hEW]1@i5XDc8B5Y1PCkU1]Ei3P1Z1j1U100a6F_11P2n16n614n9i9To1[;;V1P3
3_1Y1S1T74X3k5CW98Z1Q30h8W;14n98Z1Q3i8^:H14n9_1[1o2Bj:Z:=g;e1_8[MgCCV1:>CBd1IEj3`4Z4b2g4U7V1S5c=
S2P3Fm5c<i3EDl2X1m63[944W48?8[1lP3a1>e3EcMd;O[1k2S:Xc2Ca1>CW2IEd>b<kQ1RA_1T?@416Q1859:[39j305D[1
g2DY7QOh7f^1X3W2U2e7^5\=j1_K3\4bBfBU44[1cV3ET=f1\1h1I2A6cP1H^CS3:U;R2IdJ2^1DX3k3Im1l4;V1n5a3i1V1
S5]<Q3Z3U1\5k1>T4c:20c3S;1k41T17\2929?4@\1e2_Y1[h1nMe5]>`=_Kc21g8F?4d3A\1U\1<g;V\1nMSD`=oB_8c21^
9?4AR3:\1f2DeT1Q43Yh1TG3e66\1XFQP1V^1f5jT3=]1V3l9Dd1]9nP1cBo;VX1oP1XEmF8]1S=DR;bo1VY20WE5]1e2d1S
Y4\P22]1nf5<^1c2Hg5ic1o4Z4^T2VKn=aDU76^1c2`6cQ4gY1UK4^1VFg[1b_1h6_1d10U1;2Jo13`1?a1e5I50046Y1:06
:406[1K4D156271I1K1P1S111E:015DV1<U127CJ5]20U2[17=;B?_1b180l1^1c1@4o1>j1Z1g1;I\1Z6Z=B`28I45EP2C4
G3122El6a37`14EDg1Q1`1132Q2c1121057l1S131310710R13k16n231F89M=^13:826O2l2V3\3l18R1h32R202LU1L8=L
`3I4T1211986FU1NR13Lc1E253F=4T10==_11f1CN;3239m3^4>\<1Fk2j4_1d1b1Mh1>\1?Q85004`1:7:406[1K4D15627
1g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1Y2Z1U?n;8I45Ee1:C4G3122b7a3c2Di2`152Q2c1121057P3313<]61Y
1M=V226O2l2c6X3h32R202a1]18=LZ44T1211986FU1NR1P10b1E253T14T1>=_11f1C^1239dBX6>_1n5e:S5[>Y=c6^R1l
Mh6US1k6=QQ1@_1VAn4[=h1j2X9RY1i6c2i1eS1c1iMaJY7;`1g22n\2[EISX2dH_43n24`1kGY]2mX2:`1b280:eC14eb2]
Q3^4`1c1MDMd3?Q8505`1:7:406[1K42A156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a
3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12
39;a1c1o?b2i3\?2l]2b1n5f;3a1VDjR23a1VDjR2>b1i2>c8Q6o1l214o_1VJVGf4o\2=b1i20Q9Q6o1l214VZ2dGg;iLBb
1i2009f8Q6o1l2121VZ2jMl1^S2019b1i2TAl214TZ200Dc1a1`8T2f;]>N2JS`1mLb1n5R8c3i8Q6dAnN\77c1QFC1c@Qa1
Pi1U3d1`10S10B2c23R3=b19_2W10?E`2i8\223>c5S1_3e9U6`@`9bAS3`2e19l2k4S10:S129^2779:65X1:L839c4`12;
345E8:157>B11200111210;569R4?8U1k:d2Y;=V90537aJi1d1a1S1C2\2k3b1i2X1U1o==W:b1X>Rk1o5b3Z5_1?34S105
657>B14001112000Hh1c2n1`=>X;e8@0537aJo1d1a1S1C2\2]3=b1i2X1U1`2V;Ej;X>QJfD]7k4b9\2m2_107634K42056
57Q114001112000;i4?S8:`6^3j7=]937aJEd1^2DY7m4lDn105l>g3o6Y\1X<\4o6i1eI3]Kl8<d1e9e5eY1[;VQ1n?`=^2
9i8fP16e1m2Ye1aT1]X2X<4e1Wh1o\3X<7e1Wh1aT1\<ZGeT1PQ11e16e1Wh1d4U@f?oV2<f1hX1m:a=W78m@2kCPCUa113f
1fc1a=Jf1[2U1kGlD[3o1\7g1\2[1`3X8oP1i7fE1EQAV1]2i5_1W5^3\L2f1fc18g1G[2ko5Ml2Q2M8g1Gba1RAfI\W1_n1
h61g14g1Z2lGX32g1lc4a1h1O<U18i2g7B1d2\7iE12Cg1U6010\a1Y1DI1Q4R6b1P33l1A:o:1=6Ab5b9NP6P7n9k2f<X;2
T4Bh1Oe4g7f:iE12Vg1k2Y1YNV1VMn9kJ2T4W5h1[1b1Md3?a1h1]3>I505<S1727:406X12K4;8156271g11P1S111P1015
DV1<X142CJ5d4?K7=^18FR2n1k34o1[1]M8I45EP2C4G315f6KR1^2AQ2DR1f1`152Q2e121057P3313<a4EBB1Y1M84j1;2
6O2l2\5V1X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12317j80Mi1Kj4@\:1V2Z3e2m1:U1`2Z?a1
2621GYO4UAS3e3^P1\GQ8Q:1i12i1b4:j1X7Z4WD4oY1U;hU2`\1`64j1X7Z4XT47j1X7Z4]m2jV1Xl1k13j1c;_P6<k1X=n
Db2XT1^P1P_1Z;]AZ9S4e54k1YR2Y=oX22k1[_61k1Bl1X1a20V;m5kl2U3b1n5f;dCg7c6Z?l5U1h9;l1j30TAZQ3dU1cS1
J18h9Cl1j30Za3U?cGb3mD9c6i3:J18h960c48l1hESl2^4dU1f8oDmC7m1gd1^o1YX1]3m?15m1gd1hW3]3m?<m1^20PD14
oM^o1YX1oA[117m1^20PD14oM4m1gd1Tk31Nn1V1U1gX1CWY2;V15R1Q1`21P18f1?X1R20i5_6mBn1h1R2o5m2h<j98n1\R
1[9ib2h1R20P^1:n1g@[1b3_EWc2l1R20P^1Do1U1V1QD14dQ1RAl>Z5YG;V1n5e5\3a1Q1_m1l6:o1\2W@i314gb1l>Z5aT
17o1\2QD14gb1ih1;P2R2kf1fKk@QOo=m1S3`6VC:P2d2Yf1fKMm?Q]1m1S3gI4P2nh1b\1k[26P2nh1dLm?Q]1Tg1KQ2S1Q
1c:aG0TNi7ZKV?:W1n5l3i7c\1m1f>@416Q1859:AQ2Z1Jc:am1lZ1ao1d@@416Q1859:U1Q2Cj4@i63^31V2Z3e2m1:U1`2
Z?a12621GKl@`=4h4\<e7_ER:_Bn<]:hB=X96Q2WZ23a@\EQj16R2U2j\1d8oP4`=3R2P_1d86R2P_1d8ba1[:Pe1g1R2Q4[
1^1m9_1d3e2m1:=R2U1_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`25S2X1Sg2T:h[
26S2TAWW2T:U3bX22S2\h28T2UM^Q12l2Zj2PAo13T2W1mK5T2Vn1oNga268U2]P2`Eg2f[10WKX_17U2]P2`Eg2\j1b<X_1
4U2a7kh1ng27U2gf1W4]5`Eg2\j1?V2d2l9n]1X5e<S8V3V2n3R4d6__1eEoP19V2a<Wc1b<];V2Vn1eEoP1:V2a<Wc1PHV2
n3a9U1__1eE:V2aa12T>a1P;];U6g:UU29W2Zm1l4X7hKC3oe206W2Vm2a4i:^_201W21X23X23kb22X233X2W^2l23X23ja
22X2Ta22X2U]52X2a_24X23]_2i11Y24Y2X^2P373Y2aa2;2Y222Y2ma25Y2X^2X3mR3hD<Z2n4[V2@m3ZLa3h\1gH`3h2W>
5Z2i_2ZLa3h\19Z2n4gT3]2oFm@Te1EQ42Z2Si55Z2k`21Z2fb21Z24[2ac11So2;[2QP1[155gA1U1eh2n2X2o4[2Hb1Md3
?OQ7505`1:7:406[1K4D156271g11P1S111P1015DV1<X172@J5^45CG7=>2L1c1\1j54D1X1f9V4_3[=8I45EP2:84G315c
2n4T2\1m1EDi2`152Q2e121057P3313<]61Y1M84V226O2l2c6X3h32R202o28=7DZ44T1211986FU1NR1P1c1E253Y1T1>=
_11f1C^1239Y5[2\1d100T2V31?F^220?\2750513312@3<63@140411d15:01CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3B
4h2?R30g1?R=U16Y9R1;260:4A;:0X1a4:3B9C5T5>b11e1`2U1><4221AQ19Q5o4CBe2S5Mf27OS3\2R4X3\4R32\128R11
1Z3Q2BB<?:81437NR1R22>N3;f8S1\2Kd8h2:a7n1I_211j4[2H;56IMd3?Q8505`1:7:406[1K4D156271g11P1S111P101
5DV1<X17CJ5d4[17=^1R3j54l128`N8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2`5R1X3[26U
12[1F02o28=LV234j14T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239Y@17[2a1Qc1jk2?a:8J[2e1LZ5<YY1f3dM]2T3
_If=j;d3i3W5V2b3Y6a:n2_26o53c>S1[23c13`X1eKd=fHn3`4TR17TMm1AZ20c2`1Jh6@416Q185923361^1@[2DLo;WW1
UOSI4US1?]8S28e3d5nY1^4[2Hb1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1i
N8I45EP2C4G315b7a3m1EDi2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3[2\12R202o28=LZ44T1211986FU1NR1P1c
1E253Y1T1>=_11f1C^1239b5[2H@<6=2Jd3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ
5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202
LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239i8V6[22EM6=2J30_3?Q8505`1:7:406U15J020011
1;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?X236>j54D4U1iN89?45EP2C4G315b7^32c2DCU2`1528h
1e1210524P3313<]61Y1M=V2241O2l2c6X3[2\12R202LR28397D3k1?j14T1211986F9KNR1P14<Q1E253Y1T1>=V18152]
1C^1239;i>168T1Z4X82D[2HU6b\11`DbQ1T5e121057S6b2T1VLeIm3h3[2\1JI3R2X3?U320l2=07334@3X11S25=V115k
1P1J:]1CW1<`1C3S5a3_3X1201Q2b30g1h>6\:;26;R119Q1;2Y4:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3i4Y1;X3b
7\1^111o5j181437NR1R22]13;`FP2:`9I_211[2A[2Hd1`4mW3e121057g3\;cJo4k2S>o4[23Db123F3`3?Q8505`1:7:4
06[1K4D156271g11P1S111P1015DV1<X17CJ5d4<N7=;B?R3j54o1iN8I45E2m1C4G315b7a3c2Di2`152Q2e121057P3313
<]61Y1M=V226O2l2c6X3b2U12R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239l2;D^4h61k3];52b4[2H
b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1OR2j54o17aN8I45EP2C4G315W6=0Ka3c2D
i2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202c2;8=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239<
[2\8Ce5c1[1b3SNb?XFc;b:4[2g1Ddl27[21d_234W192[2aa24[2^c1hk1cl27[2b2oP4S2Ti1BT36[2f1ga1R9Si3m9A[2
g13ka2VQ1ao1Q4b<@416Q1859:T7[2HT1=M>[1^1:?Q8505CL:7:406U15J020011191212260171C2M21P1G:0118G0151B
V1;0X17CJ22X3U15V1037=;0A?X2IJa12621F0V24DZ1iN8I45EW1HC4G315b7R3;2S2?DCP24O00237528h1e1210524?B?
]1313<]61Y1M=V2241I52l2718R1R2j2X3h322o102L;f18397D@n1j14T12119526A49KH5R1P15730P1E25361C<T1>=_1
152]1C^1239^>[=`2[1[2HMGO_3P7YKh236Ra1[Ae121057_<WCKS6^1`2P47g4P4Z5c2;[9]516]11[1X1:a94>[2k1Rc3a
o1d@@416Q1859:2\2Wa26\2Yg1FVIc1_N1\23\2]_2i13\2Wa2c12\2\_23\2[_204\2]_2i1c12\2]_25\2Wa2c1V9]X22\
2`T52\2ja28\24c3i2];_3Yl1Ql25\2h3i2];_32\2kj53\2Pa2I3\2ca263\2]_2\23\2Xf1TI3\2jb202\2kb24\2Mma2Y
\14\26o1d`23\26db23\2_^2[42\2Pa2h1\2a3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@
518R1R2_=S4k4FKS2m5o1jD[=`22\2_^2=\2<b1n>W2j214eJkP1^B^f1Z>8\2<b1QD14P^2eP22\265\2X?^NZQ1]S27\2D
S3i2];_3_k16\2DS3i2];_33\2]_2b15\2Dj^2`1m;2\2Di1\2a30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3
T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`23\2oa2K2\2S^24\2k_2b1[1Q2]2f3[1^1m9_1d3e2m1:=X3_6j8a12
621F0dM]1234a168P5[=b2i3T10023\5B1=c1Q=]318R1R2_=P4n4FKS2_274Z21Cg9R=[=`2i1]2`3a1^1m9_1X4Q2m1:=X
391Q1l=a12621F0UO34R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1]2f3[1^1m9_1d3e2m1:=X3_6j
8a12621F0RO234h18P5[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Q2]2U2_10[1^1m9_1d3e2m1:=X3
_6j8a12621F0RO234a1?P5Z9P4b2i3T10023\5B148c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2h1]2`3a1^1m9_1X4Q2m1
:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k1]2`30`1^1m9_1X4Q2m1:=X3
91Q1l=a12621F0YO4h1Y5[=b2i3T10023\5=4?c1Y@518R1R2Z<T1S4k4FKS2m5o1jD[=`2J]270i4@\:1V2Z3e2m1:U1`2Z
?a12621GYO4UAXW1^Oi1]2`30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4
FKS2m5o1jD[=`2X2]2Je2a1^1d2X7_1X4Q2m1:=X391Q1l=a12621F0UO3401^1?P5Z9P4b2i3T10023\5=4?c1Y@5180Q1R
211D107[<S4k4FKS2m5o1iBP2[=`2[1]27j4@\:1V2Z3e2m1:U1`2n7h4b2a12621GYO401^1E31200b>Y4LcJ]7`3PBl9]?
V@W2]2Jj20[1^1m9_1d3e2m1:=X3_6j8a12621F0^2\G]5401^1E8a4[=b2i3T10023\5B68c1Q=]318R1R2H1d<o8FKS27W
274I`11CiDP2[=`2l1]2`30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0UO3401o6[=b2i3T10023\5=4?c1Y@518R1R2_=S4k
4FKS2m5o1jD[=`2k1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0UO3401o6[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4F
KS2m5o1jD[=`2Z3]2GM82c10[1^1Y2:i4S1Z1_1U3>;14R2m1:=X3_6j8a12621F0Y=k7^8F2J401^1`5]3m9b2i3T10023\
5B148c15b1n5d2d2]3180Q1`1A23f5a7P4n4FKY1I]21154\1M1999]9]5e1n5e573Y7]11P100`2]2f3[1^1m9AMd3e2m1:
=X3V3Y2Nj8a12621F0UO3401Q174?>5=4h3n4Q40Y4b2i3T10023\5B?c1Q=]3180D<R29Ib8h3o8FKS2_274Z21CT6b3R=[
=`2l1]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0UO340Q7P9Z4b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[
=`2=]2h_2401^1K2Qf1L\P1dBZ1R2]27X3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0UO34R7R:X3b2i3T10023\5=4?
c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2j1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0UO34a1`5[=b2i3T10023\5=4?c
1Y@518R1R2_=S4k4FKS2m5o1jD[=`2S3]24`1;c10[1^1[4a5_1V2N>e2m1:=X3I2R2U39P801Fa12621F0S6m9W?4HHHg4g
:d1Nb2<\3T10023\5B?c1\:d2:A3\2180Q13n131Y=P4S4JFK[13C_2154>k11C9R1h=d7e5;_2i4`20W3]24`1;c10[1^1m
9_1U3>e2m1:=X3I2b5P801Fa12621F0Q3Q3m4BJU4e5m84A6HHg4X6^4d1Nb2<Bi2T10023\5B?c1`5e2U2d2:A3M^118R1R
2_=<c3S4JFKY113C_2154>k11C9R1]Ee5;_2i4`20S2]2X1]2[1^1m9_1d3e26f1:=>i2_6j8a12621F0eFc840Q7[=b2i3T
10023\5B?c1Q=L`218R1R2_=o8?6KS2_274Z21C[3Z9S:n9@k2`2T1]27j4@\:1V2Z3e2m1:U1`2e2d<a12621GUO34k;T4>
EST1T33F0bN3WBQ1]270i4@\:1V2Z3\1X1m1:U1`2d=e1a12621GUO34]@:<a7fO^O[Bj1]2f3[1^1m9_1d3e2m1:=X3_6j8
a12621F0YO40Q7Z9P4b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2\2]2e1D[1[1^1\9@_1d3\1X1m1:=X3
S4[2j8a12621F0_Ai=42O>?P5[=b2i3T10023\5B1=c1Q=]318R1R2_=P4n4FKS2g1G154Z21CP;R3Z5[3b6n1i4`20X2]27
^3[1@M^91<_19Z3\1X1m1:=G`2_6T7e1a12621F0YO401^1?P5R:Q36b2f1R2T10023\5B?c1Q=]318R1R2c9k3o8FKS2_27
4Z21CjF[=`2S2]2e1P2[1^1m9_1d3e2m1:=X3_6j8a12621F0RO64h18P5[=b2i3T10023\5B?c1Q=]318R1R2`3n9P4n4FK
S2_2154Z21CS>o6f1a8i4`205]2h_240`1j1]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0UO34R7[=b2i3T10023\5B68c1Q
=]318R1R2_=o8FKS2_274Z21CjF[=`2j1]2`30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y
@518R1R2_=S4k4FKS2m5o1jD[=`25]2T^1_Q134Q2]2Je2a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023
\5=4?c1Y@518R1R21F1d<S4k4FKS2R2j3o1[7;`;a1[=`2i1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3
T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0RO640Q7[=b2i3T10
023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2Y2]27Bk2[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0UO34b2_4R:6Q3b2
i3T10023\5B?c1b<>]318R1R23D12a<o8FKS2R2<74Z21CjF[=`2X2]2<X30[1^1m9_1d3e2m1:=S1T2_6T7e1a12621F0YO
4Ha15a4[=b2i3T10023\5B?c1\:d2;Q318R1R2_=o8FKS2_274Z21C_<Y1e4i2`1m502Y7`2Y2]2<X30[1^1m9_1d3e2m1:=
S1T2_6R2n5Ha12621F0YO4Z25a4[=b2i3T10023\5B?c1Q=P1\218R1R2b1l;Q8MFKS2_274Z21Cd6f53Y1e4Z4S9c3C`2]2
]2JW1b10[1^1m9_1d3e2@Y110:=Bg1M_6T7e1a12621F0UO34]22a4[=b2i3T10023\5B?c1h:X2]318R1R23D54[<o8FKS2
_274Z21CZ=_9Q6Y7]11P1f2]2JW1b10[1^1m9_1d3e2@Y110:=Bg1M_64e8a12621F0UO34]22a4[=b2i3T10023\5B?c1c3
h40a1He1B]318D218R2H:S5W7o8FKS2_274Z21CZ=_9Q6e64>]11P1Q2]2R2b10[1^1m9_1d3e2j12:=Bg1M_6j8a12621F0
UO34]22a4[=b2i3T10023\5B?c1Q=]318R1R2W6W7o8FKS2_274Z21CjF[=`2U2]2<e1b10[1^1m9_1d3e23NJ:=Bg1M_6j8
a12621F0YO4]22a4[=b2i3T10023\5B?c1T2c8X2]318R1R2_=o8FKS2_274Z21CQ<h:[=_1P1@]2<e1aCi2NV2g1[b14]22
e\1e1QNfER2]2Jj20[1^1m9_1d3e2m190=X3_6j8a12621F0YO4e1Fe4[=b2i3T10023\5B?c1Q=]318R1R2H5110[<o8FKS
2_274Z21CjF[=`2R2]2e30[1^1m9_1d3e2m190=X3_6j8a12621F0i4RC\74W166Fe4[=b2i3T10023\5B?c1Q=]318R1R2S
1\2n9o8FKS2_274Z21CjF[=`2\2]2Jj20[1^1a1[8_1d3e2m1901;3T3_6j8a12621F0YO4e1Gd4[=b2i3T10023\5B?[17Q
=]318R1R23B1102110[<T8J;:KS2_274Z21CjF[=`2]2]2Jj20[1^1a1[8_1d3e2m1901;3T3_6j8a12621C20i4_J4e1\5[
=b2i3T10023\5B?[17Q=]318R1R23B1102110[<T8J;:KS2_274Z21CjF[=`2g3]2Jk2[1^1a1[8_1d3e2T1;65901;3@`14
K1_6d7U1a12621C20i4i4W18HH`1`8[1JY64^1c5:P=b2Oe23T10023n1]3B68[17k1;o2n27b4]318R1R23@11102110k3_
8V7M3F;:K_1CEi174`1I1Ce3_5:\9l3Q6?CR3R3`24j2]2Jk2[1^1a1[8_1d3e2T1;65901;3@`14M_6j8a12621F0T;a1a?
P34R7[=b2i3T10023n1]3B68[17Q=]318R1R23@11102110[<T83F;:KS2Ei174Z21CU9d=Q6V4R3`2Q1]24U2lHl37SMA4b
3HT>4Hb9iHjZ1]1`21o3n3h43d7g2Z3W1@n610c2F]24U2]>^:l3UKl2^6Q<4Hio1k>b6`@Z7@n610c2V3]2Jj20[1^1m9_1
d3e2m1:;1X3_6j8a12621F0Q;Q1]7Y37_7>640Q19g1JR3[=b2i3T10023\5B68c1T1e;6Ic218E<R23@310g3X3X3Y2Q5m3
F5ES27e14<74Z21Cm5^3314Nb2R3^2Q1l2e5e3>`3`2j1]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0UO34c2^4[=b2i3T10
023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`26]2;c[1hS14c2<]2n11oC121g@dX134T3R3]2e30[1^1b8Z1AMd3e2m
1:=X3V3Y2Nj8[152621F0\1U3T5\DT14A@1a1X1R3c2Fc1Q40Y4b2i3T10023\5B?c1Q=]318E<R262\9\3;P4T3i1FKY1I_
274Z21C9j51U3314Q7P6e5;j3^3]11P10T2]270W3a1@M^91<_19Z3CQ2m1:=G`291Q1k:P3a12621F0YO4R7Z9GX3b2i3T1
0023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2R2]270]3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7Z9GX3b2i
3T10023\5B?c1Q=]3180Q1R2_=o8FKS2_274Z21CjF[=`25]2h_2401k1]2`30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0UO
340Q7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k1]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0UO34b2_
4[=`21i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2X2]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0[=l?P242
3P1HI5Q4[=b2i3BA0023\5B?Q1A^5T1]6]318R1R2_=o8FKS27W274Bg11CS4`?U3[=`28]2g]27h1423c2m1]2f3[1IDm9_
1d3e2m1:=X3_6j8a12621F0YO46c2W4[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cc3h5]=[=`2I]2R10<3R2i
2];V2X1Q<W8P1V8`AU;4<a1ITb1Z2Y1d2b8T2]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0jFBAU734R7[=b2]2X101G<002
3\5B68c1Q=]318R1R2_=^4`4FKS2_274OZ11Cj2oC[=`2Y2]2f3[1^1m9_1d3e2m1:=X3_6j8a12621F0m6T6g9Bk74R7[=b
2f301G<0023\5B68c1Q=]318R1R2_=^4`4FKS2_2721Z21C\931m911U3Q6Y7`2U6]2F0L6182Md3?Q8505`1:7:406U15J0
200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1b3l<]:4<Y38I45EP2C4G315b7^32c2DC
U2`1528h1e1210524P33131:W1P3T21;:BM=V2241O2l2V3\3R35h32R202LR28397D_2j14T12119436F9K<AR1P1AP10E2
531W1T1>=_1152]1C^1239cDD1l1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?52U14Y@51
8R1R2_=S4k4FKS2m5o1jD[=`2n1]2Je2a1^1m9_1X4Q2m1:=X3913Ml=a12621F0YO40Q7[=b2i3T10023\5=4?8U14Y@518
R1R2Hf<S4k4FKS2m5o1jD[=`2k1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?5X14Y@518R
1R2_=S4k4FKS2m5o1jD[=`2j1]2`3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?8Z1Y@518R1R2
_=S4k4FKS2m5o1jD[=`2P2]2f3[1^1m9AMd3e2m1:=X3_6j8a12621F0UO34T1<`5P90Y4b2i3T10023\5B?c1Q=]318R1R2
_=o8FKS2_274Z21CT6b3R=[=`2T2]2e30[1^1m9_1d3e2m1:=X3_6j8a12621F0Z11eM234R1o5n4\8b2i3T10023\5B?c1Q
=]318R1R2f9h3o8FKS27W274Z21CT61>T@[=`2o1]2JS1a1a1^1m9_1P4140Q2m1:=X391Q1l=a12621F0lG\74R7[=b2i3T
10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1jD[=`2Q2]27X3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b
2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2L]27BW4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1H1cNS2]27
0W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2U1c2T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=
`2o1]2JV1^1a1^1m9_1U3R1Q2m1:=X391Q1l=a12621F0UO34R7[=b2i3T10023\5=4?c1Y@518R1R2H10c<S4k4FKS2m5o1
jD[=`2X2]27Be2a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0UO34R7R:X3b2i3T10023\5=4?c1Y@518R1R23D101a<S4
k4FKS2W5Eo1jD[=`2m1]2Je2a1^1m9_1X4Q2m1:=X391Q1l=a12621F0UO340Q7[=b2i3T10023\5=4?c1Y@518R1R23Df<S
4k4FKS2m5o1jD[=`2R2]27^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0UO34R7R:X3b2i3T10023\5B?c1Q=]318R1R2_=
o8FKS2_274Z21CjFb6h6a1NR2]27^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0UO34b2_4Z9GX3b2i3T10023\5B?c1Q=]
318R1R2_=o8FKS2_274Z21CjF[=`2]2]27]30[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4a1?P5l7]1:<I^2V2;U1?S2
T10023\5B1=c1[6e6]318R1R2`3n9o8FKS2_274Z21CjF[=4[2X2]270W3a1@Md2i61<_19Z3CQ2m1:=G`291Q1l=a12621F
0YO4R7Z9:<X3V2;e1S2T10023\5=4?c1Y@518R1R2`3n9S4k4FKS2W5Eo1jD[=`2M]27j4@\:1V2Z3e2m1:U1`2Z?a12621G
YO4b2j=:<_5hQ1^OS2]270W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2e1S2T10023\5=4?c1Y@518R1
R2_=S4k4FKS2W5Eo1jD[=`2n1]2R2b10[1^1m9_1d3e2j12:=Bg1M_6j8a12621F0YO4R7[=b2i3T10023\5B?c1Q=]318R1
R2_=o8FKS2_274Z21CjF[=_1P1o1]2V2Y1a1^1m9_1X4Q2m1:=X391Q1i5IR5U2a12621F0UO34b2_4[=b2i3T10023\5=4?
c1Y@518R1R2_=S4k4FKS2R5Jo1jD[=`2W2]2JZ1Z1a1IDm9_1X4Q2m1:=X391Q1l=a12621F0YO40S1<`5[=b2i3T10023\5
=4?52U14Y@518R1R2Hf<S4k4FKS2W1?g1]2o1d<U8Q6Y7`2\2]2Jj20[1^1m9_1d3e2m1:=X39U6j8a12621F0RO640[1e5:
P=b2i3T10023\5B6852U14W5i7]318R1R23D10c<o8FKS27OW174Z21Cd>g1]6[=`2[2]2Jj20[1^1m9_1d3e2m1:=X3Bl5j
8a126200F0lL\240I1Z2j3[=b2g31T10023\5B?c1Q=]318R1R2H101a<o8FKS2_2334;=`11CQ9g;P2[=`2k1]2f3[1^1m9
_1d3e2m1:=X3_6j8a12621F0YO40Q7[=b2i3T10023\5B148c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2l1]2f3[1^1U4g5
_1d3e2m1:=X3_6j8a12621F0RO640Q7[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2o1]2P2_10`1^1T
5h4_1U42Q2m1:=X391Q1l=a12621F0YO40Q7[=_22i3T10023\5=4?V1<Y@518R1R2_=S4k4FKS2m5o1jD[=`24]2h_24c2:
]2n11oC121`i14he1R2]2`3a1^1m9_1X4Q2m1:=X391Q1FU=a12621F0WBQ=4]3d3[=b2i3T10023\5=4?c1Y@5180Q13n13
F0c<m1U2k4FKS2m5o1`CY1[=`2;]26a_24]3j1j?Y2k1m[1iB7]2Ji^234bh1DQ2]2Jk2[1^1m9_1d3e2m1:=X3_6j8a1262
1F0RO234\1e5[=b2i3T10023\5B?c1Q=]318R1R23D101a<o8FKS2_274Z21CjF[=`2j1]2`30`1^1m9_1X4Q2m1:=X391Q1
l=a12621F0UO34R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2S2]27X30`1@M^91<_19Z3CQ2m1:=G`29
1Q1l=a12621F0YO40Q7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2l1]2f3[1^1m9_1d3e2m1:=X3_6
j8a12621F0UO34T1LP5[=b2i3T10023\5B?c1Q=]318R1R2_=b6\2FKS2_274Z21CjF[=`2k1]2`3a1^1m9_1X4Q2m1:=X39
1Q1l=a12621F0dM]1234R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2P1]270i4@\:1V2Z3e2m1:U1`2Z
?a12621GUO34V@6GS3m3?fO^OL]270i4@\:1V2Z3e2m1:U1`2Z?a12621GUO34UAQ7VP1^O8]2d_234W1O09j1]2f3[1^1m9
_1d3e2m1:=X3_6j8a12621F0RO64R7[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`24]2d_234F^20b14
b1_a3ao1d;16]1X3@416Q1859:U6E^2Ee2_3Z]2bJe121057mc1j;j3Z;16]1`9R3k4^2EHI2J4_3?Q8505`1:7:406[1K4D
156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3^4[14o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M
=V226O2l2c6X3h32R202o28=LV234j14T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239X5l916]1`9R3f4^2Eb12J4_3?
Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e12
1057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P14^1E253Y1T1>=_11f1C^1239S?116]1c<g4^
2Eb12J4_3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54o1iN8I45EP2C4G315b7a3c2Di
2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=Lo1Z24T1211986FU1NR1P14^1E253Y1T1>=_11f1C^1239
U?16]1b9P38^2[3jg4kT116]1c<a4^2E@<DMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R
3^4[14o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1
NR1P1c1E253Y1T1>=_115`1C^1239l@3^2[P6P;^5^2ET1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111
P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241
O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^12397^2[3fl516]1c<f5^2ET1=Md3?
Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ22b3K5V1037=;0A?8i2j54D4U1iN89?45EP2
C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2`5R1X3h32R202LR28397D_2j14T1211986F9KNR1P1
AQ1E253Y1L7>=_1152]1C^1239cM9^2c1g1fl516]1V<<i5^2E;H=Md3?W5i2505`1:7:406U15J0200111;212260171C2P
11P1S111P10151BV1<<K7CJ5b3K5?F037=;0A?_2Bj54DZ1iN8I45EP2C4G315b73Z32c2DCU2`1528h1e1210524P3313<]
61Y1M=V2241O2l2c6l1[1h32[1F02LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239h8_<B_2g1a1`
a3ao1d;1Y1c3@416Q1859:?_2g1iT1X^2ao1d@@416Q1859:Y1_2b14`100@`Y3]7Y_10Q@4m1T1K:V1=5W1m37116]1E`1Q
1@416Q1859:KY5M_2b14a1Akg1da1]7Y_1R@4n3:d1]1d2b11m4@416Q1859:KO_2g1b1Xl1Ve1eg1Z7:04S2Na816JBV2Q1
@416Q1859:4Z2e3@_2g1Rc3ao1_2R=Q1@416Q1859:@_2Y30m\2lZ2`LZ8168T1V2h5MDP36_2Y3\d5Z81d9T1_2g1a11Yf1
`<h7V=W1[Hao1m1W1B@<H:X1>k2U11k3Q196416@@859:D_2g1c1Yf1S:]GV1[Hao1U3^=@416Q1859:7_2Y3le5h4Q21Y12
_2PU5G_2b14a1g@]P1ZP2ao1l5g51m4@416Q1859:4Z2?_2b14Rc3ao1d@@416Q1859:T1_2OY2?hKh81a8h2i\1]3]FV1RD
3P9^2[<^9W6h280l45;1Y1a2T2m2c1Y13123_2aj5]9S5_2D0LA22J3`3?Q8505`1:7:406U15K4D156271g11P1S111P101
5DV1<X17CJ5d4[17=N?R3j54o1iN8I45EW1HC4G315b7V2Z1c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3\3X3
h32R202o28=Lk2^14T1211986FU1NR1P1c1E2533U1T1>=_11f1C^1239U?1j2P1T21o3?]5_2Db13I3F<\2?Q8505`1:7:4
06[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45E2m1C4G315b7a3c2Di2`152Q2e121057P3313<
]61Y1M=V226O2n138@c6h1_1h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1L7>=_11f1C^1239l2;1NZ1g2Z1_2T1<[1
1?[3T21b1W24Li25Y17_2[3nX3^X260V9I_2b1f100DiQ2ac2c;f@V4@g1g1o11168T1Q6m1T4587_2b1h1[b5_6V6Y7\1_2
D0L4B_4gQ1BbU2e121057\3:W1n5`1U:Y2g=P8o4P4Z5c2`3b?Q1@4163M859:_2DP1_2b1d1010?1d_1SR1if2Z7`3?Y2Z1
k2CO160L?GV2c3g1BEo2D@_2b17\102?Uk5Y1L@Fb7X1S3@>_2g1Rc3ao1d@@416Q1859:P1_2g19W1]7g3@^U1_?2VS1`=f
9a3T@2PR1R3a81m4@416Q1859:_2D[1_2DR198_4kG^:_;PQ1bAP52Z2e121057g3g8eD2^5k1T6o4Y2f1Z5c2`3d@@416Q1
859:J_2b1f1S1Uk1b9_<l]1i<_?[=a6:Y2N[1S5@4[11^5h2\1M\34_2b1Sd2Qd3Y4_2X194?GT2V31?F^23?d2<13312D<6
3@140411d15:2CB7NL1N1H:12X1Ci2d2^1S2U>0W2XI260:4M63=h536;K\5>b11e1`2U1><4221A]6b3c2e2S5Mf2Y33]7l
9N\128R1f6<?J3_4>^1f8`35m2J87l1DY1X2a2c3@416Q1859:_2?_211l3_2X194F@T2V31?F^23?d2<13312D<63@14041
1d15:2CB7NL1N1H:12X1C^5^1S2U>0W2XI260:4M:V63BX6>b11e1`2U1><4221A]6b3c2e2S5Mf2k:k:\128R1f6<?J3_4>
^1f8`35Q4i2b3Y21i3@416Q1859:o2_2112_2b1J_2b14b1Ei`3ao1d;16]1X3@416Q1859:R31a258?_2g1Rc3ao1d@@416
Q1859:T34_2b1hY6P33_2b1nT1I_2DR1R5mW3e121057g3Pl1`3d@@416Q1859:T34_2aU2iR4o21_2P1_2b14Z;l<iKm1l3
S1911h9h4QY1n<V?aP1a27g1l>@416Q1859:o1B_29X14Rc3cd1m:d@@416Q1859:\2@_29X14Rc3ao1d@@416Q1859:G_2b
14a1`a3ao1P:2:U11?]4@416@@859:D_2b14a1`a3ao1S:`11m4@416Q1859:f6C_2b14a1`a3ao1n5e51m4@416Q1859:A_
2b14Rc3XT1XKn5e:@416Q1859:G_2b14c1aj1lf1ao1V6d3f5Q1@416J6859:T3c3A_2b14c1^a3ao1d@@416Q1859:h6?_2
g1TR2m`1ao1d@@416Q1859:A_2b14Rc3ao1Y3Z=@416Q1859:Z2A_2b14>cb3ao1Y3Z=@416Q1859:N_2b14f2PJmV1\LoBd
N16`3V8[7f3c8T1Y3j3_9@416Q1859:Z2A_2b14SBnP3ao1Y3Z=@416Q1859::_2b1]2mi50P80o3k353_2b1jZ3L_2b14X2
i`3ao1Z1W7110l7@4160P1859:h114:[35:_2Eic3b1n5f;Zb1g4X9U7I_2MDf1b`10g1?dGW1`OjOY13U5j31l3hCl;W1V2
1V50E_2MDSB=gO0g1?dGW1`OjOY13U5j31l3hC`CC_2g1Rc1e2oB^?kEn4ao1d@@416Q1859:B_2g1Rc1`5T@^?jJao1d@@4
16Q1859:2_2[S55_2Y3\d5Z81F_2EQ1WT2_^1:W1n5f;c\1Y3g:b2@416Q1859:?_2g1WW2j[1ao1d@@416Q1859:B_2g1nL
Sf2ao1S?`1@416Q1859638@_2b14bb2_P1ao1d@@416Q1859:Y5_2D;5;D20I101_3?Q8505`1:7:406[1K4D156271g11P1
S111P1015DV1<X17CJ5d4[17=N?R3@Y54o1iN89?45EQ1NC4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c
6X3h32[1F02o28=LZ44T1211986FU1NR1P14^1E253Y1T1>=_11f1C^1239U>O168:IU16n21l4X31@i4_2D;AD2J10a3?Q8
505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3@Y54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121
057P3313<]61Y1M=V226O2l2c6X3h32[1F02o28=LZ44T1211986FU1NR1P14^1E253Y1T1>=_11f1C^1239U>>m>@?_2DU6
g\1bP1bJ3a121057ho1j3<_2DU6mW3e121057mc1j;9_2YJZ2RKS4Zm3:W>:C_2g1S2n`3oDBnY1^:S5Q1@416Q1859:?_2g
1S2n`3ao1d@@416Q1859:9_2Ec2Ua3b1n5f;Xh11F_2g1a11^a3ao1Y4Z71k3H8@416J6859:?_2g1c1^a3ao1d@@416Q185
9:j1`2a1DU2\?3Q1j1n4g3X4V1n1l2`8`5j2C:S6]GXB>Y421b1c2k33X3:P3S438jG5f5R3Y225m<g1f26l2m1B45f6;HI9
Z25`2a1bU5]X12f4`2CMDK1d3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1W3aK8I4
5EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1
T1>=_11f1C^1239`3g1k4j3a2S69Q5`2CM4?Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015D:K<X17CJ5d4[17=^1
R3j54o1eIS58I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L3g22[14T12119
86FU1NR1P1c1E253Y1T1>=_11f1C^1239`3`3R37h9@416Q1859:k4`2CM4?Md3?Q8505`1:7:406[1K21D156271g11P1S1
11P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h3
2R202o28=L3V44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:F`2a144QD14dn2Te1\:^5U;69416Q
1859:C`2CMW5cW2YP1e121057ho1`3P=n11R4D>`2CU6cW2`6hIe121057ho16]4`2B0b1Md3?Q8505`1:7:406[1K4D1562
71g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O
2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12391`2;`2CU6mW3e121057ho1J`2CR1R5mW3e1
21057g3VW12fD`3d@@416Q1859:H`2CR1R5mW3e121057g3Pl1`3d@@416Q1859:<`2CU6mW3e121057WO`P12`2UX6^4`2C
LEMQ2b1?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`
152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239I`2CM
4R5mW3e121057g3Pl1`3d@@416Q1859:_4`2B0b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[1
7=^1R3j54o1eIS58I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T12119
86FU1NR1P1c1E253Y1T1>=_11f1C^1239T:?`2a14Rc3ao1d@@416Q1859:a4`2CMDMd3?Q8505`1:7:406[1K4D156271g1
1P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2n1M
c6X3h32R202o2839LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239h5\C>`2CU6mW3e121057d=iEYL_;2a2A4a2AU
R2e2@a2AS1Rc3ao1k3h<@416Q1859:Aa2AS1Rc3ao1k3e5R7@416Q1859:5a2@0ng2T14a2@0ng23a2Ang23a2ARc25a2AUR
2e2RC7a2@0Zd1j=e2RC1a23a2@\m23a2@og29a2]U2_a1o1j1]G2QT1e32a2]U2Ma2c3m1K];_3l1]8X7T@U6R1h9VJ0I10a
4n49P6cO`2d4A_;c7RIGa210`3i2];_3nW1fQ1Bh20^3Y1EX5P6mQ11[5Z>h4RIAa2=d1`1i2];_3YT1a3`4XLQ8S=[W1n<Z
5I2a2Zm17a2@R3i2];_3bc47a2c3i2];_3kW1f[35a2c3i2];_36a2c3i2];_3bc4Aa2=U3i2[4Q7_3`O_=1n2m1i@V`1dA]
<^26a2c3i2];_3`O2b2cd2Hb28W1DJZn1T7T6dGZ1^>S4Ao>9cGP8j8i1\5_1k2R5k;1b2>b2U2_GhKWCSQ2P3^=Z5R2_<R=
m8k91c22c2^W14c2PDha1R`32c2fk23c2`b1lU1>c2c1Rc3ao1d@@416Q1859:2c2gX3<c2h1QD14VU1c7nR1Z<5fR115c2h
1QD142c2fd43c2GSb43c2bk2Zi14c2bk2Zi1\`12c2bk23c2bk2gY3?c2c1Uc2lOao1d@@416Q1859:4c2Si2ik1k82c2kR5
2c2md43c2Si2ik12c2Si23c2jg2X12c2bd42c2U12c2jg24c2>^d4nC3c2>^d42c2N3c2N^g22c2Vh44c2U1mg2fo13c2U1m
g24c2U1bl2Qk16c2Aic3b1n5f;\4c2@b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j
54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P
1c1E253Y1T1>=_11f1C^1239\4c2@b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54
o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c
1E253Y1T1>=_11f1C^1239i1c2Z30`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=
S4k4FKS2m5o1jD[=`2Jc210i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1^O2c2fV3h1c2Z3a1^1m9_1X4Q2m1:=X391Q1l
=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`22c2]h22c2gh23c2U1c]3j1c2Z30`1^1m9_
1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023g2d2=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`24c2jd1Wk2`12c2R`
43c2R`4`15c2U1W<kCY`35c2]=kCn8ZW32c2f\36c2a3i2];_3bc45c2a3i2];_33c2md412c2bC3c2bC=2c2f^32c2ld34c
2Q?^V1[o13c2Qj402c2Q?2c2ck22c2g_42c2kT32c2ZV3Q1c210e11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621Ge@c>4UAXW1
^Om1c2h1a10`1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[
=`2Nc210e1S3@\:1V2Z3;14R2m1:U1`2Z?a12621GYO4UAXW1^Oo1c2h11_10`1^1m9_1P41210Q2m1:=X391Q1l=a12621F
0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`27c20`3i2];_3ka2S1c2000i4@\:1V2Z3e2m1:U1`2Z
?a12621GYO4UAW6o:9CRE^O]?V@3X53c20TW32c2[k23c2]h2m22c2ho32c2cf4:c2h11oC121eX2X2be17c2h11oC1212c2
jn4Ic2h1h11g2];h14a1>114T1V<Q:Z7]@P2DT@_3fi1RA^2:c2h1h1i2];_3@14la1Q2c2h12^1a1^1m9_1U3J140Q2m1:=
X3913Ml=a12621F0eGc74R7h4b8b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`26c2h1QD14la1j1c2Z30`1^1
m9_1X4Q2m1:=X391Q1R7i6a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1c2Z3a1^1m9_
1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2U;Y2S4k4FKS2m5o1jD[=`28c2h11oC121[R23c
2]h2X52c2jg11c22c2P16c2P1\g2l=QJmT2j1c2P1Y20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=
4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`24c20OTV36c20O\g2Z5\95c2P1da1gU1Z52c2Vb13c2aV1d;5c2aV10c;>3c2Vb1
Sk14c2ZV3b^1\X12c2aQ42c2Q24c2`P4M22c2Xh26c2S71]^2d2eo1?c2c1X]3i5ao1d@@416Q1859:3c2Tk218c2h4_`50e
6e;U7:4c2Xe50aI2c2TU5Dc2c1jn1\@jS1ao1a4W411f7@416Q1859:2c2ce22c2of53c2kk2]X22c2YT53c2]h2]32c2hm2
2c2eh26c2j`1T1j2ei1WT12c2oa17c2_On7k8lZ1XCWT12c2_b44c2a1YT1kR23c2_d1VW12c2_d16c2kU1c>ZQ1[3_23c2_
d1VW1;c2h11oC121]9[6Mca17c2=S3i2];_3TS26c2=S3i2];_32c2fL2c2TJ4c2P2SH[]45c2d1_HU[5:>d2kBd2`1f<0R3
`EfZ1d@lF2[MQ=8d2kBd2`1R`2aW12[M4d2`Eca2PU23d2TW3cP25d2Ug1Z9cV1e[13d2TW3e[12d2TW35d2S<V2eY2S?7d2
P2R:l[2E]>i]16d2ge2X2;g>i]1?d2b1aU3`=ao1d@@416Q1859:@d2b1aU3`=Q`1_?d@@416Q1859:j1d2Y30`1^1m9_1X4
Q2m1:=X391Q1l=a12621F0YO4R7[=b2;]3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`23d2TW3e`14d2TW3e`1gD
3d2WX2lN3d2OTV36d2OLjk2\9bm18d2OLjk2\9]H174d2OTV3cP27d2o1SH^2d3lV2ZP26d2SJ^2d3lV2bm15d2SJ^2d3lV2
l1d2Y30`1^1m9_1X4Q2m118=X391Q1EV=a12621F0YO4R7[=b2;]3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`29
d2ih22k3[:`5j6QU1b;3d2TW3bm18d2ie2b2o8g5[<Q<c`1g1d2_3[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2;]3T10
023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`24d2ai2b=\Y25d2l1dg2b=\Y2:d2l1lc2b2T1]8T5gHBQ`13d2TW3ek1
4d2_f1nQ1e>4d2db1j3d`15d2db1TS1ZA]H3d2TW3fQ24d2db1_d1mF?d2b1aU3`=ao1d@@416Q1859:3d2db1_d18d2hS10
YQ2P2R9a?[_23d2G\V37d2[V3H]1d70i=5d2\R1jLlW1nQ37d2g1QD14Sa2`P36d2g1QD14Sa2<d2g11oC121fW2\9ZIMkS2
8d2g1QD14Sa2nHdW13d2Ql2R;5d2\h2d3R;g]14d2TW3nZ126d2aV1bP2gHVB24d2O\g2g>4d2OTV3gH3d2gm2\95d2fh2P5
\9bm14d2Ph2a3a;3d2bk2a;i1d2Y3a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2;]3T10023\5=4?c1Y@518R1R2_
=S4k4FKS2m5o1jD[=`2?d2o1YChS1mNi4Y:Ef:NUK2n3i5^H;d2Ri1cOS4Y:\;NUK2mE[P16d2_g1b1W4_OY:5d2b@Y_1SHS
?8d2l1e>c5Q1cX1SHS?;d2l1e>c5eY1RG1R@mFi1>3d2fW2]O3d24oV34d24oV3bm1P1d2002f4@\:1V2Z3e2m1:U1`2Z?a1
2621GYO4UAW6o:9CPBQ3^O9d2kQ3`12[1X2d10b:4d2TW3X<Ya1P1d200i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAW6o:9C
:gD\>QA6d2o1Pf2S?[<nc15d2P2ef2]>[<3d2TW3[<:d2`3i2];_3ka2W6n4WU1WA6d2`3i2];_3ka23d2TW3[J4d2l1WU3[
J6d2l1WU3gH`124d2TW3XJ0:d2f:Q7[e2nGj2e2]1Ln33d2l1WU37d2l1UAQd2fIA^96d2TW3nHY10D]4d2?b1Md3?Q8505`
1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3_23Di2`152Q2e121057P
3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12393d2TW3XJ4d2VP3m6XJ
P1e20e11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4UAVT1Q3^OKe2]1\3@\:1V2Z3e2m1:U1`2Z?a12621G6RO4UAi7^O^
OIe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1^OKe20_1Y3@\:1V2Z3e2m1:U1`2Z?a12621GYO4c;a5XW1^OQ2e20W3
a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2Y1e
202b11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4S?;MG6l20P?mAT3^OnEZ2e23b11e1[1@M^91<_19Z3;121R2m1:=G`2
e2i3j8a12621F0e@c>4R7P8Q22U3b2U1c2T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2n2e2]30[1@Me2h61<_
19Z3e2m1:=G`2_6j8a12621F0b4]5k=2Y74R7i3n4A:<2U3b2U1?S2T10023\5B148c1Q=e16]12183A<R29Q2W2k8o8FKS2
7_1G74Z21Cg>`42g1f1S83S54[2Le20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAQ7QMT3^OnEY2e2]30[1@M^91<_19Z3e2
m1:=G`2_6j8a12621F0b4k@j94R7R:X3b2i3T10023\5B?5]1Q=]318R1R2_=o8FKS27W274I`11C[9l92g14a1[=`2W1e23
b11Q3@\:15[1DZ3;121R2m1:U1`2V=S2a12621GXHP74UAS3m3TMA_2^OU2e20W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12
621F0]Gk74R7Z9GX3b2U1a21T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2X2e2X35[1@M^91<_19Z3CQ2m1:=G`
291Q1Q5j8a12621F0YO4R7Z9GX3b2i3T10023\5=4?c1Q=W3518R1R2_=S4k4FKS2_274Z21Co1jD[=`2R2e20W30`1@M^91
<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2P2e2X3a1@M
^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2X2e202b
11_1a1@M^91<_19Z3;1210Q2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1j
D[=`2_1e2010b11o21@\:1V2Z3;121W1Jm1:U1`2Z?a12621GYO4_?e1S3m3E_99CPBAg1G^OnCc>R1e202b11Q3@\:1V2Z3
;121R2m1:U1`2Z?a12621GYO4S?Q2S3TT1^OR2e2^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7Z9GX3b2U1c2T100
23\5B?c1Q=]318R1R2_=o8FKS2_274X1Q11CY:`<[=`2Ne2j4@\2o71V2Z3e2m1:U1`2n7[7a12621GeEU4]54o>U2Y8nN^O
Je2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U2XW1^Oe2R2e2f1g1[1@M^91<_19Z3;14R2m1:=G`2_6j8a12621F0YO4R7R
:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2n1e2^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7
R:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2k2e2f12c10[1@M\911<:T19Y2@094;14R2OM:=G`2_6j
8a12621F0o7RG64S4n2R:X3b2i3T10023=n4B148c1A_<]318R1R2c4k8X4`3U1FKS2]21334Fc11C`91k9[3[=`2U1e202b
11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4S?Q2S3TT1^OQ:;`;Ne20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAS3TT1^
OnC2g14Q1e202b11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4UAS3TT1^OQ1e202b11Q3@\:1V2Z3;121R2m1:U1`2Z?a1
2621GYO4UAb7eO^OJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UA6QW1^O]2e20\30[1@M^91<_19Z3e2m1:=G`2_6j8a12
621F0o;X<P74R7R:6Q3b2U1c2T10023\5B391A52HQ=]3183A<R2_=o8FKS2_274Z21C_3YAP2[=`2Z1e23BS4@\:1V2Z3e2
m1:U1`2Z?a12621GYO4E]>Q2m5Y;9Ci?d1AAg1Gj?c?]?V@3X5Oe202BS4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAWAMRE^O
nC2Le20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAWA9CRE^OLe202f4@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U2XW1^Oo:M
e20i4@\:1V2Z3e2m1:U1`2Y<P3a12621E1YO4UAQ7VP1^Oo:o1e2^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7R:X
3b2U1c2T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Q2e20]3[1@MY2T71<_19Z3e2m1:=G`2_6j8a12621F0YO
4R7R:X3b2U1c2T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Le20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4V@N6
Z7fO^OR1e20e1S3@\:1V2Z3;14R2m1:U1`2Z?a12621GYO4_?FN6l2]4fO^OP1e20e11Q3@\:1V2Z3;121R2m1:U1`2Z?a12
621GYO4UA6QW1^OJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAa7fO^OP1e23b1S3@\:1V2Z3;14R2m1:U1`2Z?a12621G
YO4o>U2V1b6^O^OJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAi7^O^OMe2f1S3@\:1V2Z3;14R2m1:U1`2Z?a12621GYO
4UAi7^O^OQ1e20_151Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4c;a5XW1^OJe202f4@\:1V2Z3e2m1:U1`2Z?a12621GY
O4UAXW1^OMe23\1Y3@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U2]7;^O^OJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4c;a5
XW1^OS2e20_1g10`1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS
2W5Eo1jD[=`2R2e2`1g10`1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S
4k4FKS2W5Eo1jD[=`2V1e23\15S3@Z:11a1DZ3;14R2m1:U1`2Z?a12621GX:PE4o>U2T3X4;^O^O3X1e202b11Q3@\:1V2<
m2;121R2m1:U1`2Z?a12621GYO4o>U22V4W=CRE\>f>Z2Ke202f4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1j?c?Ie23f4
@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1^OY2e23b11e1[1@M^91<>P19Y2P1;121R2m1:=G`2_6j8a12621F0YO4R7P8Q2
X3b2m1k1T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2R2e20W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0
YO4R7R:X3b2i3T10023\5=41=c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2S2e2^3[1@Mb8K1<_19Z3e2m1:=G`2_6j8a12621
F0YO4R7_9B23Q3b2i3T10023\5B1=c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Ie2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO
4UAUARF^OQ2e2X30`1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FK
S2W5Eo1jD[=`2Ke20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UA6l2TT1^OJe20l1l2@\:1V2Z3e2m1:U1`2Z?a12621GYO4U
AXW1^ONe2d11S3@\:1V2Z3;14R2m1:U1`2Z?a12621GYO4UAXW1^OWW1Me2f1S3@\:1V2Z3;14R2m1:U1`2Z?a12621GYO4U
Ah5_Q1^OV1e22Y3[11@\:19l1Z3j1Jm1:U1`2b6S17[7a12621GYO4U?o1h1o3m=aCVJW5bR1Ne22e41@\:1V2Z3j1Jm1:U1
`2Z?a12621GYO4UAh5_Q1TJY5bR1_2e2]30[1@M^1o71<_19Z3e2m1:=G`2Ie5P1o6Ia12621F0m<[B4R1o5`6a3X3n1Ci3T
10023\5B?c1Q=]318E<R29Q2S;o8FKS2R2<74Z21C`=Y9e5;e3c3`2\2e2f11e1[1@M^91<:T19OJ>P1;1212o1m1:=G`2_6
j8a12621F0YO4R7l7U2X3b2i3T10023\5B?c1m9S3]318R1R2_=^4`4FKS2_274Z21CjF[=`2Y2e23b11_1a1@M^91<_19Y2
P1;1210Q2m1:=G`291Q1l=a12621F0YO4R7l7U2X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2P1e202b1
1Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4UAXW1^OLe202BS4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAi7^O^OQ2e2^3[1
@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7e9<X3V2;e1S2T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Le2
j4@c3h61V2Z3e2m1:U1`2Z?a12621GYO4k?Y1_5Q2fO^OOe23f4@\:1V2Z3e2m1:U1`2Z?a12621GYO4E_@oQ1d1S1_2[2lG
U5Ne20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U2WA`C_2^OPKP:Ie2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1^OPK
R2e20W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO40Q7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1j
D[=`2He2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1^OP1e23b11Q3@\:1V2<m2;121R2m1:U1`2Z?a12621GYO4UAXW1^
OLe2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U2i7^O^O>c7P1e2f1e1]1@\:1V2Z3;14R2m1:U1`2b6g8a12621GYO4UAfC
aCVJW5Ie2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UA6QW1^Oo1e2^3[1@M^91<_19Z3e2m1:=G`2_6P1i7a12621F0YO4R7R
:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2P1e2]1\3@\:1V2Z3e2m1:U1`2g<b2a126217?YO4W4^1^
;Q7TKY4G^ONe2j4@\:1V2Z3e2m1:U1`2Z?\1426217?YO4UAQ7c2YHX5ZIS6Le23f4@\:1V2Z3e2m1:U1`2l8]6a126217?Y
O4^@FXW1^OJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAQ7VP1^OKe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4o>U26QW
1^On1e2^3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7R:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF
[=`2Ie2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAQ7VP1^OJe2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAkEg3d=^OJe2FS
4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAi7^O^OIe2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAi7^O^OOe20e11Q3@\:1V2Z
3;121R2m1:U1`2Z?a12621GYO4UAXW1^OOe20ES4@\:1V2Z3e2m1:U1`2Z?a12621GYO4T8i3P3U2i7^OiGd7P2e2^3[1@MY
5T41<_19Z3e2m1:=G`2_6j8a12621F0YO4R7R:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=a1NJe2j4@U
6V41V2Z3e2m1:U1`2Z?a12621GZHn64UAXW1^OJe2j4@\:1V2Z3e2m1:U1`2e1n6e6a12621GYO4UAXW1^OJe20i4@\:1V2Z
3e2m1:U1`2Z?a12621GYO4UAaAfE^OR2e20W3a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=
4=1c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2S1e20i4@f31U1]51V2Z3e2m1:U1`2Z?a12621GoKY34Eh?Fi7^Oj=W2l8^6S2
e20W30`1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7l7U2X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1j
D[=`2Je20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1\>QAJe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1YIT6Je2
0i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAYQ1n5^OOe202f4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAa7Q2c79CRE^OP2e20
]3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0UO34R7R:X3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2Q2
e20]3[1@M^91<_19Z3e2m1:=G`2_6j8a12621F0YO4R7R:X3b2i3T10023\5B1=c1Q=]318R1R2_=o8FKS2_274^1K1CjF[=
`2S2e20Ae2a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2W5E
o1jD[=`2T2e20Ae2a1@M^91<_19Z3CQ2m1:=G`291Q1l=a12621F0YO40Q7R:X3b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4
FKS2W5Eo1jD[=`2R1e20e11Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4o>U2\5\2^O^OR2e202T3a1@M^91<_19Z3CQ2m1
:=G`291Q1l=a12621F0YO4R7R:X3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2R1e23b11Q3@\:1KZ1Z3;1
21R2m1:U1`2f7c7a12621GYO4S?Q2XW1^OKe20i4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAaACRE^OJe20i4@\:1V2Z3e2m1
:U1`2Z?a12621GYO4S?Q2XW1^OS1e2f100Q3@\:1V2Z3;121R2m1:U1`2Z?a12621GYO4UAXDY@e2_2nLnEKe20i4@\:1V2Z
3e2m1:U1`2k2]9P3a12621GYO4UAXW1^OX1e2]1DOg1@\:1V2Z3e2m1:U1`2V?20a12621GYO4UA[1\4f7hI^OR>fBU2H9Ln
25Me2j4@a4f3S21V2Z3e2m1:U1`2Z?a12621GYO4UAh5_Q18UOYCU2e20W30`1@M^91<_19Z3CQ2m1:=G`291Q1Z1`9P3a12
621F0YO4R7R:X3_22i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2Ne22e41@\:1V2Z3j1Jm1:U1`2Z?a12621G
YO4UAV1m@SE^ObR1T1e210e41@\:1V2Z3j1Jm1:U1`2Z?a12621GYO4UAh13W@SERJ1Y5>c:_GS2e2X30`1@M^91<_19Z3CQ
2m1:=G`291Q1X6c7a12621F0YO4R7R:X3_22i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2W5Eo1jD[=`2Ke2j4@\:1V2Z3e2
m1:U1`2Z?a12621GYO4o>V1Na7fO^OJe2BW4@\:1V2Z3e2m1:U1`2Z?a12621GYO4UAXW1HeNP2e2Bk2[1@M^91<_19Z3e2m
1:=G`2_6j8a12621F0YO4R7R:X3b2i3T10023\5B?c1Q=]318R1R2Hf<o8FKS2_274Z21CjF[=`2Oe22e41@\:1V2Z3j1Jm1
:U1`2Z?a12621GYO4P@>Em3ZS1^ObR1Ke2j4@\:1V2Z3e2m1:U1`2Z?a12621GYO4_@B2m3ZS1^OLe2j4@\:1V2Z3e2m1:U1
`2Z?a12621GYO4P@>Em3U4TO^O9g20e4^Ba\2V?SEkDU]18g20e4^Ba\2ZT1kDU]18g20e4^Ba\2V?SEQR2=g20k1i2^BRn1
l=AQ4XP1YOa1UQ19g20e4^Ba\2C]3XP1QR27g20e4^Ba\2ZT1QR28g20e4^Ba\2Q4XP1QR29g20e4^BcZ2m1Q4XP1QR29g20
e4^Ba\2Q4d6cIQR23g2gS3Q42g2gS36g20e4^Bl`3QR21g29g20e4^BcV1mU1Q4XP1QR29g20e4^Ba\2m1S2XP1QR2:g20e4
^Ba\2CY1S2XP1QR24g2gS3m1S23g2gS3m1Bg20k1i26WBZ[2131U@\<W4o17d1AQR29g20e4^B\[23d1fS1QR2<g20e4BkAj
Z2A3W@SEaZ1_G7g20e4^BU]2fS1QR2:g20e4^B\[23d1_R1V1QR25g2nb3:m^1_98g20e4^BPb20jNQR29g20e4^BeZ2_2]3
XP1QR2<g20e4[;R7j:n3YZ1XF_Q1TJlW1:g20Y1Bh2^BR63eZ3QR2Jh2k1i26WBhh1aB1=0m4n:d50n<7[1J?c<T1_3fE3f6
fCj1h2k19_2^Bl1\4]A4R50g4Ek7>Z1X1b4]2U43Ja1h9[6104W3U30`2Q3S4d1o37\1Z92l17KHA?4310h6c6_2kBn5Y4^A
d27h2e4^B\[2h1fS1QR2>h2e4^B\[2T4^20f9SETJ\@[3j8X;8h2k1i2^B\[2_U1?aQ25h2e4^Bl`3QR2;h2k1i2^BZ[27U@
lBV2YOgR1R1h2<U18i2[;R7e@[2Q1Wd1n215Y5T<b1n5;0d9d1AVMC^1g2i:50V1k=W5C>h2l1h2^BSQ1YU2^:VMmN09m4CT
4Hh2k1i2^BT;aR1cM7>^:k3GX;^:P7kB\52[15a7T5DfC7h2l1h2^Bl`3P7Pk18h2e4^Bhk2SE?TS1\Nc5h2<989861K2ET1
5V31e320=@538:22Q1<13341B<6D140411S18G021111;429P1220LP11H:12O81Am2`2^1S27\1<B1W1Y7`1W130ZJU126;
4M:T65BX6>:W11j115OE=U1><451A1U<1:W1]1m2I<;BM\2904U4R3AH10n1X3Y13a5B\1;>23<1\2`3C085?:863l3B>T12
05l8i5g3Q55f:II312@h2e4^BZHm:ZW1=H7[2Z2m1TNmCg?[NEh2b18i263P;R7\<a_1[?1313^Lf8dZ1\Gh187h2l1h2^B`
[2[U1QR2<h2e4`5i21Q:Z[27ZOn5kHUY1:h2e4^BkAnh1V5kJn5VIjX17h2k1i2^Bl`3YOgR16h2l1h2^Bl`3QR2k4h2;b1M
h1k1?Q8505`1:7:406[1K4D156271IM1P1S111P1015DV1<X17CJ5h3K[17=^1R3j54o1XG`78I45EP2C4G315b7DK7311`1
c2D4d2`152Q2e121057P3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44T1211986FU1NR16Ic1E253Y18K>=_11f1C^
1239`Ia4h2;b1Mh1k1?Q8505`1:7:406[1K4D156271IM1P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G31
5b7a3a1Q1Di2`152Q2e121057P3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_
11f1C^1239`I?h2Y3[1^BJo5b6]4nh1E\3\>aCVJjW1>h2k1i2^BbFg1X6f\115`T1HUFk[18h2l1h2^BU]2k2jP1QR28h2e
4^BWH2fg1jP1QR2^1h2b18e1S16Y5`59R7bFU:[1cFn?b21R6@3<X1^;1Q206\1H18312U1g6l3AoBb7l1]An@?d2W4Eh2a3
S1^BhP1nW1]4Y4:^=1_41>X1V;S7iV1Y@DT3Hh2a3S1[;R7bFn?UR1KMJR6:5jA[1d;m]1Y@D_2D`2f1Hh2_31S1^BTR1YX1
Z6V10?S?\19R1\<P>0`<l1]A^Ad2W49h2_31S1^Bl`3P>[NdE<h2a3S1^BaZ2o4ZQ1P>0kOSD`2Lh2_31S1^BnIlFgIk6@0?
521Ma?_=d;Z2o4b7l1k6n:Mn>i3>h2_31S1^Bjd1jE_2I_3\OX_1n>i3?h2a3S1^BaZ2m6=20JoMX_1n>i3`2R2h2k1i263T
3a79T1m5W4CX6c3[5d112CM251><Gk[1i16b1b1<:157\1a1;^2\7gDW216AT6l6m>j233CU6W3A:c5R7Q72J2U32T4T1h2e
4^BW4Cl9[5d112CM8166U1e]1i1U4c1W1b1\7jGT6Y;_=Gn?T>2JX32T4^1h2Z1Z3_3k7T1GU5W4Cl9[5f1FM816410T1e]1
6b1C[1<j1a1;Kb1\7jGT6Y;_=Gn?R7o72U32T4S1h2k1g21`5c3l19R7SGR7gEi4U3S4d7b3;81`3h1S4U:A\2=i=S=d4c=R
83L`I7h2l1h2^B[a2`OQR29h2e4[;R7b_2h1`OeI[X16h2a3S1^Bl`3QR28h2a3S1^BT[2gU1Wn1i3<h2a3S1^Bmo1c:BV71
^NQR2R3>h2e4^B\[2PF0c1]8L2e2e1HXQ27h2e4^B\[2_U1hf1X;Ch2e4^B\H0RCfKP2f4;]1a1e<TAe1]Ei3?YX1<h2e4^B
WW2P2\1S5a1`OWIl>lI7h2e4^B[a2kAd=QR2Lh2<U18i2^BPb20?521MV9b1h20T3_;6AY5e=b7l1k6kJi38h2l1h2^B^A]o
2Wn1i3Gh20T1=h1X1`1a2k8_3@14W1ZHVOWIA`O]?Q8U<[NAh20T1=h1X1`1`5l5_3@14W1[a2`OQR2n4h2;0^126FKL1i1?
Q8505`1:7:406[1K4D156271IM1P1S111P1015DV1<X17CJ5d42X17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`1312Q2e
121057P33131:W1U51FBM=V226O2l2V3Aj2X3h32R202o28=Lo2Z14T1211986FU1NR1P1c1E2531W1T1>=_11f1C^1239QF
^3a4h2;`11Mh1k1?Q8505`1:7:406[1K4D156271IM1P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7
a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C
^1239`I8h2e4^Ba>Qi1XY1R_1nB6h2e4^Bc`2XP1QR2;h2e4^B853gG^h1^3cLQR26h2e4^B`a1[o1QR26h2e4^B[?`Q3QR2
Hh2k1i2X=U51Q=]=n2`@m4h5S26c5n15\1UU1\73UOi1mP1;h2l1h2^BS=cc1Ek2UU1\7QR2;h2e4X=S4Q1S=h]1\9b\1ml1
S5=h2k1i2X4U>R=OeZ1[IgNYOR1dQ17h2e4^BPJkf2\P1dQ19h2e4a6l;mn2P2m?ZV1fK6h2e4a6l;l`3QR2Bh2<^1i2^BR>
l5dg1_6l:b1X2e3\1Y:Ajj1V79h2e4^B^Z2[1_3^1RP1QR26h2e4Y<T6l`3QR26h2e4^Bl`3l<Te16h2e4^B_^2\R1QR27h2
e4^B_^2S2XP1QR2X1h2Z1Z3^BV1W3k8l<f1U74Y8W2Cg1Q1o1UKS2[23YGf1^486V3?:o:W2g4n3V6\2T;`4c:k4k48h2e4^
BUY2k3a3XP1QR25i2b1QD14P2i2b1a1a1^1m9_1P4140Q2m1:=X3913Ml=a12621F0YO4R7P90Y4b2i3T10023\5=4?c1Y@5
18R1R2_=S4k4FKS2m5o1l8m;[=`27i2b1o>d3\1146i2b1dB\1148i2b1QD14];d1ba2P2i2b15i2n>8G021111;42114Q12
g4e3j1NEi1KEF<l1k1n6cBbBn7O3I762Q1410U1X37c<\6_4A4\2aBQ3P7k5Y2S9h7R>7i2b1QD14_n42Bi2a107iC14Y1i:
NEd6]V1a1a5\>X>hb16i2b1W@i3148i2b1g@Y314R=h]17i2b1W@?Y3147i2b11oC121=i2T2b^2n@`12[1a1[20`?g2R24i
2BbR5\11i2a6i2:0S1182Md3?n51P2505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X1422@J5h1?57
K><5?F037=;0A?8DT2j54DZ1cN58I45E2m1C4G315b7^32Nd1DCU2`1528h1e1210524P33131:W15FU1d2=1FBM84V2241O
2l2V3\3l18R1b352R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1;5B>=IE152]1C^1239XE]4i2:`11Md3?Q8505`
1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3
313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239V4i2:0S11;b4P=5J020
0111;212260171C2\40151V2X1P2ENES1K5V1037=;0A?MT2Y50?4DZ1iN8G145f2CZ<2c2DCf3528h1e1210524\3:W1U51
FBM=V2241V7e6h32R202LR28397D_2Z2I211986F9KNS2AT2Y1i32]1Co12i2ia18i2hKe3UR1aKVk1Y;S52i2bT5?i2F0<V
2i2a2k8_3YDP1WZ2eNS<j9?i2F0<V2i2a2n2l5_3c:e9VOXO^[16i2oa39CPBY27i2eU3e6BnW1`2cC2i2B2i2_Z58i2YQ1b
2d`2aR1l:i1]13i2US5R28i2X3eDo5b6l_2h]1M6i2b1g@Y3147i2b18^@Y3146i2b1o>Q514:i2b17_@Y314];d1Z79i2b1
8^@Y314[l2Zb1R2i2b11_10`1^1m9_1P41210Q2m1:=X391Q1l=a12621F0YO4R7l7X2U3P1a1i3T10023\5=4?c1Y@518R1
R2_=S4k4FKS2m5o1jD[=`26i2b1QD14YU23i2d3fi53i2d1TD2i2`S39i2b1QD14^]2[1m307i2;ic3b1n5f;[U12i2j\55i
2aX3Q>g3^b1?j2d1J]3P:i4W4_9hf1bK^7m2mS1Z:[88j2d18jBg=bc2W6bi14j2S2\P1bc22j2Sf3:j2e1aCi2NV2g1Pb1f
_1gO=j2e1aCi2NV2g1b>]S1a2T]1_?W@;j2e1aCi2NV2g1VU3XLfEdIU2j2e1b10[1^1`9<AMd3e23NJ:=;6g1M_6j8a1262
1F0cP1m5c2g:b2i3T10023\5B?c1h:X2]318R1R2_=o8FKS2_274Z21Ci@P6Q6Y7_1P1V2j2e1b10[1^1`9<AMd3e23i1:=;
6g1M]5Q1j8a12621F0cP1m5[=b2i3T10023\5B?c1c3T7e1B]318D218R2_=o8FKS2_274Z21CjF[=`24j2i^5j5Y16j2d1S
Cko4Y1R?W3j2d1>9TB130111W1=]1[1g1<i61?341V1m5S4X61X4a:Z1]2OW95d3U:e6[31=LT3j1=0b30=F?0BA8Z29DA46
3<0514294BHAf1N60V34S6MR18i6E@<1?]2o30i3l1W3;3h9k3[2\D94f1j2d1>9ZB6S3[1g1<g611Q9Q3X61eB\3h622j=e
6[31k:V1CU3M0AL617>[1X2Nc3Q76T1o8]2j7l1W3T>[2\D9Cj2d1>dBk6Y^21Z6`4n50^1OY?6ZF\AhF9Bj2m1`K`20a4m1
o2U3a8Ue1n90^5]20a1Q3n1j2e1b10[1^1m9_1d3e23i1:=;6g1M_6j8a12621F0nNd1m5[=b2i3T10023\5B?c1Q=]318R1
R2_=o8FKS2_274Z21CjF[=`2k1j2e1b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R
2_=o8FKS2_274Z21CjF[=`2o1j2e1b10[1^1m9_1d3e23i1:=Bg1M_64m1g6a12621F0aV1V:T3b2i3T10023\5B?c1Q=V1V
218R1R2_=o8FKS2_274Z21CjF[=`23j2gHVm47j2e1aCo5g1Si2[X17j2e1aCi2U3g1_Q42j2Sf31j21k2n2k2Ld10^5?U32
0l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1
^111o5j181437NR1R22]13mH:`9Y31m2k2Ld1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;
h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31Q5k2A:d112Q22S31?F^220?
\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;260:4M:0Q18_4:3B9C5
T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3i48\1X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211^3
k28Cd1l3b1?U320l2=07334@3X11S25T1?15k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1T7e
121057`2CX3S5l3OS3h9b7\1^111R3[1`1j181437NR1R22]13X9o4h1k8:e6DU2Y31Y3k2A:d15Y5?U320l2=07334@3X11
S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^1
11j3T2j181437NR1R22]13R9j?:`9Y31\4k28b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17
=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986F
U1NR1P1c1E253Y1T1>=_11f1C^1239Ck2W1;YBI]g2NiEl7n1d<k7Lh;U8^77U7[2<k2W1;YBIWOn^2l7jb17a9[7Ok2W1T8
g8a6_3?hEBLjCQ2h3?[\1b4Q4i?7R>P4h3Kf4V77^7b4j2[2[7Fk2W1;85W5k4`8Ma=[5hBUG0U>a6[4eAh4P2]M^G4k2W1e
Y5PC:k2Za2?_Jcb1b6QEi2_725k2cQ2cMc8aR12k2Wh29k2V\1oA^S3aC]4c8f2f34k2g1j`2mS32k2g19k29MDVb3b1d4Y1
f;l1k2X3[1^1m9_1d3e2m1:=X32\6j8a12621F0oDi<g4[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274^1K1CQEh1[
=`24k2em58X7Nk2W1D[2hCS3>]U1Y5Z6d1P<U@e3a7`70AD<VOa<`7V7?Ok2i2R1Q==k2U11Jmm4WDd3Z2^8>P2U1W6Ck2U1
LZ5<YY1f3RP1[Z1j;m>b3Y6a:n2_26o53b7k28C96=E7d3?R1?U320l275051334@3<:781406U15:590200111;21226015
11C2P11N1H:11P10151A0V1<X17C3F5V475V1037=;0A2<R3`3Y24DZ1Lh>6]9N;h1;n18I45Eg1813=49=315T5>d19[1R2
2:U1><631>CU2`1528h1X1<210524`2?313<e2g31Y1M=V2241O2l23_6X3h32R202LB\128397<113_2j14T1211986F981
437NR1P1A?2>E253Y1T1>=_1152]1C^1239d?:`9Y314k2U1\a2^g1R3k2L8[10^5?U320l2=07334@3X11S25d115k1P1J:
]1CW1<`1C3S5a3_3`3[5h>6\:;h1;Z1n2`1:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3m4j4b7\1^111o5j181437NR1R22]1
3mH:`9Y313k2U1\a23k2V1eY56k2V1`1PY3kX1oU19k2^a1`Ha1Q2g1Ka1ZW21l22l2U\32l2ki23l2ki2PB2l2W\43l2W\4
jC2l2Yd12l2Qm1Cl25T1Ye1[@\]1hMg@PAd@@416Q1859:3l2df1QS37l2XR2Z1[Hdh1c5e85m2cf1jV1]b1R22m2cf11m22
m2hh22n2]c2S1n2c1hA8G021111;42Z12g4k9\1<l1VZ1j3T:i2Q2_DQ54nDQ3P7k5Y2S93n2]c2kB3n2]c2aGNn2W3T@P2]
1g4^7\2\1<l1m3i51\P1_>2V2l7[C:SEQ3\6Ck5Y2`1b7T59n2X3S@P2]1V<Q:XV1aQ2On2W3T@P2]1g4^7\2\1<l1m3i51\
P1_>2V2l7[C:SEQ3\6Ce2U3Y2`1b7T5k3n25T1=b4P=5J0200111;212260171C2\40151V2X140Y5K5V1037=;0A?R3j54D
Z1iN80H45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AG\1Y1i32]1Co14
n2]c2_>jo15n2]c2Z^2k62P1n2W3T@P2]1g4^7\2\1<l1m3i51\P1_>2V2l7[C:SEQ3\6Ce2U3Y2[14b7T54n2]c2_>fV24n
2]c2c1ec25n2]c2Q52Rh24n2]c2T5Rh23n2]c2c1S1n2W3T@P2]1g4^7\2\1<l1m3i51[NP2T5Z92H]1l7[C:SEQ3\6Ce2U3
Y2[14b7T5j1n2o20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4P4Q3[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o
1jD[=`2:n2X3S@P2]1V<Q:XV1aQ2d44n2SW2Y<i43n2]c2h73n2]c2fn12o2b\33o2YZ401o2:o2Xb1U2Y@6d1eJd4j1\[21
o24o2^d1W2Wb39o22R3i2];_3`O`@RC2o2_n54o22Rj4Z>:o21S3i2];_3Q`1m\2bFB6o22lT2RC\5^[22o2nX5=o2U3i2];
_30mW1fQ1BX8Y;_j1RIS6P33b1M>[1^1:?Q8505CL:7:406[1K4?4156271d121P1G:0118G015DV1;06Q17CJ5X3[1[17=^
1R3Ja12621F0V24o1iN8I455?W1HC4G315b7R3>S2?Dd24O002375284c1e121057?B?]1313<]61Y1M=V226I52l2718R1R
2j2X3h32R202X1f18=L3V44T12119526A4U1H5R1P1574P1E25361C<T1>=_11f1C^1239^>[=`2T1P3V1FLEWBZf1ZP14e7
fFjD_8k94^1h92^40:><Q1@0316Q18319:J4P3Q1\[34>P33i1[4TV34c1e121057ho1a4P33b16Fd3?Q8505`1:7:406[1K
4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15284c1e121057P3313<]61Y
1M=V226O2l2c6X3GP32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239gD`4P33b16Fd3?Q8505`1:7:40
6[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15284c1e121057P3313<
]61Y1M=V226O2l2c6X3GP32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239?P33U6TV34c1e1210524ho
1;EP3Q14>T1n3dU34e7ao1d@@416Q1859:h6@P33U6TV34c1e1210524ho1l1XF5P3An2mX34P1P33R1Y2h2gT2`>kB4c1e1
21057g3Pl1`3h9a4Y2@416Q18319:4P3UCXi243P3^\34^4P33b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15284c1e121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239;P3b\110_Y1XF4eLPf1Q12`4P33MDMd3?Q8505`1:7:406[1K4D
156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15284c1e121057P3313<]61Y1M
=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1^14E253Y1T1>=_11f1C^1239Q5P33M@3MJi2?Q8505`1:7:406[1
K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15284c1e121057P3313<]61
Y1M=e1@26O2l2c6X3GP32R202o28=LZ44T1211986@5U1NR1A>c1E253Y1T1>=_11f1C^1239l1k2??6_3g7P4l2Ok35a5P3
3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45
EP2C4G315b73Z32c2DCU2`15284c1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR
1P1AQ1E253Y1T1>=_1152]1C^1239UI=P3[1QD14kP1QU1_@;4T\1[2_;5P3ie1`FSP14g3P33T1=b4P=5J0200111;21226
0171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf35284c1e1210524g3]61Y1M=V2241l=h32R202LR28
397D_2T3211986F9KNS2AT2Y1i32]1Co16Q3S3i2];_3`O5Q3S3i2];_31Q32Q3Ph23Q3jT2cS32Q3Yl22Q3^X57Q3S3i2];
_3nW1UK7Q3S3i2];_3jg2gk12Q3eg27Q3S3i2];_3Q`1ST39Q3Xa11Q3]:R6jDZP2Z>2Q3fS55R3R3i2];_32R3c_41R32R3
og23R3lT2RC2R3ja43R3iT2cS32R3Z`52R3Xl26R3i^2a92i3Td21R32R3eS56R3R3i2];_3TS27R3R3i2];_3nW1UK9R3R3
i2];_3Q`1\<ad2a25R3dg2U^23^28R3SCWQ1kU1hg1iC3^23R3jV2mk25R30UR2e2RCER3T1jf2WLao1C0I_7e7@416Q1859
:Y1=?R3T1Rc3ao1n8e7@416Q1859:8R32[V1]]2b1n5f;f<2R3lc4ER3T1PS2c9O]U1oU1`:d;[3j4i;@416Q1859:BR3T1W
k1i7m1lAULao1d@@416Q1859:DR3T1d]2^=nGUl1[3i3g50Q7@416Q1859:>R3T1Rc3ao1d@@416Q1859:HR3T1b5fOX:QN^
4nP1S\1Q@[3^1P1S2P<@416Q1859:?R3T1Rc3S\1]Cd@@416Q1859:4R3[d1\^3d52R3og24R3VR2e2RC4R30ng2\54R30^]
1fD2R3`k23S3UR2iE1S32S3fR22S3aU22S3\Z32S3ng24S3Qf2l1]R22S3Wf53S3\h5a34S3bf1ce1]4:T3U6mW3e121057h
o1=T3U6mW3e121057nZ12fDZG;T3U6mW3e121057ho14HT3MG_4ZR1mLdX1e121057_<WJP8o4P4Z5c2X5Q4c=[2DT3MG_4Z
R1bU2e121057_<WJP8o4^1a2Z5c2\5T3278d12S2e1`11?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:1
2O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451Ab6e1210524`2C5<e2m2V1NMf27
OS3_6X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3;l8d?:U8Z1I_21f3T3T1=b4P=5J0200111;212260171C2\40151
V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241]9^4h32R202LR28397D_2T3211
986F9KNS2AT2Y1i32]1Co1h5T3M6=K13`3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5
^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202L
R28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239Z9j516]1]8R1U3>T3U6g\1Uk1e121057gHBg@eE<T3
U6mW3e121057gHB]V1BU3a8[V1RQ11Z2[Q1_12Z4c1P:CQ1g?e9c4bH5U3ic3b1n5f;DU3U10i8X4f3W314]DkY2;V1P3m28
T8X3k5`e1@U3U1[10P:1i9c1[4kP1]f1b1n5V8_3Xg1=U3a20Va3b1]4`1l6L<_3Xg1W;BU3U1]3XQ3l=b1P3b2:c1e5\4W4
5Q2PJjM^1:U3T1db3b1i1V1m2Q8d3bNR1U3T1<o1\?a94h8kFh2Y2f3f2c1L=i1Z3HNQR1b1n5Q8d3e8lER@o2k4o2o30H>U
3a3R^2lKW6b1n5Q8d3bNfO1>f8c5T30T10;MP1c2?Q8505`1:7:406[1K4D156271=Y11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1j@_3^:8I305EP2C4G315b7a3c2:9i2`152Q2e121057S1HS1313109V10i1N73P21;:B@<2:F_126O2^20<`1e1
\3R35h32R202n208=LZ44T12119861DU1NR1P1_138<253Y1T1>=_11f1C^1239Fg<l3l31<f8=U3V1g@Y314k?_:mS2b1n5
f;[n1R5T30U1;Md3?GY7505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ22i1CV2[17=^1S2Nj54o1m@h4R98I45
EP2C4G315b7Bn2c2D7a2`152Q2e121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44T1211986FU1@=R1P1c
1E253Y1T1>=_11f1C^1239U4l80T8Q2LDOU3LIJ0oV1T1hY1XOb1n5[78@`3]:h47hGk>M6U13LW3c11d1Y2A?U3V1gAY214
Yn2;V1P3m2]1d7c2_68U3ic3b1n5f;_6[8__18U3U18P=YU3b1n5f;8U3^1\:mW3b1n5f;lV1NT30L8>_4ZR1bU2e121057\
3b1n5`1U:Q@P8o4P4Z5c2WE01Q5U3j4T30:J;Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^
1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P33131:W1G;Q413BBM=V226O2l2V3S2X1X3h32[1F02o28=LZ44
T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239XE1X67U3U1cb3b1c5:f;<U3U1];[1iU3b1n5f;R2Xl1P6i2W2U3M8f10[
1^1m9_1d3;14R2IS1:=X3_6>[8a12621F0aV1[=b2i3T10023\5B?c15b1n5Y5Dh218R1`1A_=o8FKY1I2\274Z21CbEW1a8
i4`2:U3V1QD14Yn2;V1n5f;8U3Llb3b1n5f;j:TDc4T30L8;Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X1
7CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3Q2Z1X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12399U3U18YQ3PAb1n5f;kO6U3U1cb3b1n5f;6U3Llb3b1n5f;6U3i
c3b1c5:f;8U3^1Zb3b1n5f;kOZ4`5T30U1;MS2`1?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5b3Q1[17
:2^1k1V1j54o1iN8I45EP2C4G315b7a3c2D7W1Y1`152NR1e121057l1S13131:W1h2730o11;:B@1:2:b1C26O2Y1b1V3\3
R35h32R202o28=LZ44T1211986FU1NI8P1C0NA3253F1@S10>=_11f1C^1239_?h5S1D6k5T30I;;2JDo2?n51P2505`1:7:
406[1K4D156271g11P1S111P1015DV1<X151CJ22<W4[17=;0A?8i2j54IU1iN89?45EP2C4G315b7a3c2Di2`152X1H3a12
1057P33131:W1X1g13P21;:B@<2:V226O2l2V3Y2R1R35h32k1602n208396E@^1Z24T1211986FU1NR1P1c1E253H@T1>=_
11f1C^1239o2=j1l91d1[41;h1S6S1U3U1[10^:TKe@bL1PEV9b1P33b1K:c1R:f@f8c3i<\=F082]1Y92;HD3KU3i9Q_2P=
Z2a;b19m1@0630T1FA:S11605R:\62f>EU3a20^P150R4]a1`E^5;V1P33i28];_6kGlHV2@U3V17_@Y314Yn2b1n5\10V9Q
1g?S@AU3dP3TCb1h2063l1A:\10X:Q627AU3U18^Oc9_i1g?b1P3P2A:]1Y5n4mO^T1IU3V1QD14a^2j1l=0:V1Q5L8T1P4S
1_2MCE;Y7bO_M7U3ic3b1P3m2]1X:HU3U107iC14];Y20R3em1\=Z2b1^2Ab2:f2o8_6]I^T1:U3V1QD14nk2Z2b1n5f;BU3
U107_@Y314S<Ub2b1d2300S3]1X:>U3V1P@P414Yn2b1P3m2]1Q1V9_6\6T30L62512Md3?Q8505`1:7:406U152G0200111
;212100400171C2P11P1S111P10151BV1<X142CJ5^45V1037=;0A?IX2j54DZ1iN8I45EP2C4G315U7<^32c2DCU2`1528h
1e1210524P33131:0V1P1Q1R31FBM=g1>241O2W1d1V3\3X3h32R202LR28397DMa1j14T12119526F9KNR1P1AG9E2534T1
T1>=_11522Z1C^1239h5_?1\4k17U3ic3b1P3m2f;YKBU3^1Z<P6_]2`12[1m3`;b1n5Z110V9Q1Z1W1U3U10o>g2Y214b;_
1i3:k2j<Y2mASO_3^60:U10P3b245Z18^7MCQ1_6W9e9`Mg3h2=U3R31QNbb2b1R2k3Of:P\1Y<_:7U3Q:gY3b1n5m9h1=U3
U1gOd1Ed6eg1UBb1P3b2:f;<U3V1QD14Yn2b1n5f;_6XEeN9U3ic3b1P3b2:f;\T28:U3U1cb3b1n5]1o44S5V2=U3V1g@Y3
14Yn2;V1n58T1X:;U3V1QD14Yn2;V1n58];6U3^a3Z2b1n5f;9U3U18_@jQ3b1n5f;kO9U3U18TP1Ub2b1n5f;kO9U3U1`LR
f2b1P3m2f;_67U3U1cb3b1n5f;Q2>U3fo1Q6`E_Hb1n5g2n8_6^Md=R5b8;U3ic3b1G64l2Z10Af;>U3V1g@Y314];eP2]2g
?;V1n5f;9U3U18T;1SW3b1n5f;9U3o[3i7b1n5f;_6TR13@U3e1U;jm1UMl;b1U5B5f;_6V3kL[@]4NU3U1RT1oAId5n<]3e
8VCb18V50LE:1Cb1n5f;^:2Mj51iBe2^GQ4T30S110:b4P=5J0200111;212100400171C2\40151V2X1[65V1037=;0A?MT
2j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524\3:W1U51FBM=V2241V7e6h32R202LR28397D_2T3211986F9KNS2AT2Y1i
32]1Co1XE8U3ic3b1c5:f;_6an1S4T30S1=b4P=5J0200111;212260171C2\40151V2X1T4V25V1037=;0A?9h2j54DZ1m5
2hH8I45f2CZ<2c2DCf3528h1e1210524\3:W1U51;:BM=V2241V7e6h32R202LR28397D_2T3211986F9KN:h1AT2Y1i32]1
Co1h4`FV1CU3U1jGZg1a1[K_6b1n5l6i4Y7a7Ko5g1Z1g7[2DU3Q13<Vb3:W1n5f;c\1d@@416Q1859:KU3Q13lDmU1X5f4h
]1:W1n5S3k1f6c\1`3_1c;@416Q1859:`1U3U1^8f12`?CX?d31PIn=Y832FKb1c1n2V3d:b1GQ118KY1P17:f;k9j6i>G`4
l4492A7k;\7P6HOU3TS1U:P:W5lBS2Y2X;R:k8b1b1f2W3U9W28g?S1c2m5f=j=^1Ke:2X28U2f1U30j100j7k2n2m1mA^3;
=2EP3XV1bDZ=b1X2n1f1V13Q2f433?=2E7W11120011122W2l261]T137cJ5T1U3V1e:V3a3b214oL`K0R6gAR6`3X40`10S
1V3F9BR2\1V8Y7]9]<W3V83bE1S8FU3a20WR1Z>hD[2aK\7_6b1n5a3T8bBm=P8Y=\1<n:`2h1U3`200`Dc:Y1b23\2a2i11
2iP2d3c2b1h2U3R7l31Da>Y:Ag@=00]3T92285108>5><5m2W2P392Na151<J`1U3U107]:o5[314R=E7]2^1N`1A;_U1^6Q
?R7i6;0U1\19W48c3e4O>?T1Y58Q:a71]2WKo1`6K1\16U3RW2f\1b1n5f;7U3ic3b1n5f;U5hV16U3ic3b1n5f;jn18U3_=
YV3b1n5f;Q<V=CU3Q1YT1]^2:W1n5f;c\1d@@416Q1859:7U3ic3b1c5:f;UP26U3ic3b1n5f;_66U3<\c3b1n5f;7U3Y9`[
2nNb1n5f;7U3ic3b1c5:f;_o16U3ic3b1n5f;`>7U35cc3b1n5f;_S2;U3L9QD14Yn2b1n5f;TL:U3V1g@Y314Yn2b1n5f;7
U3ic3b1n5f;ee106U3ic3b1n5f;bo1JU3U10Y100R=o4B14Z?IR5QY2b1n5f;jHBT7eF_1^9W1L6U3oDin2b1n5f;FU3M8;U
<c1k514Q@fZ1g7hK;V1\1a48];_d1R=R67U3Ro1fd1b1n5f2o8m5U37:6108;E1T2V31?F^220?\2750513312@3<63@1404
11R13=5:2CB15;BL1N1H:12X1CW1<T1;C3`1^1S2a3_3`3b30g1?j1m9_26T9CC;2230:4M:02FP5:3B9C5T5>b11e1`2U1>
<4221Ai34^2o4C7:W1]1`4BMf27OQ2B>R3f1e1X3Y13Y4KN\128R111j3T2B<?:81437NR1R22>N3;f8`32R3S9:^40H1W3G
5I@n1119U3PX2`4S6aDa<b1n5f;IU3e1oj1h4Q4=W:[;W1MPFb1n5f;U5S<VCDT:f1m3l1X46W<<U3o2i2];_3Qo2b1n5f;o
?_6d@7U3iP3oBb1n5f;iM7U3R?fT3b1n5f;[N;U3U10QD14S<Ub2b1n5f;:U3lU3l=b1c5:f;^f1[94Q1U3Lm>n8d2C8T1n9
i4e:d4_5f<f6VOb1n5g5i1Ba3T7g9[4k2i1^3P5>U:UBZ1@U3U18Z8i2f2^7lk1UCl=b1n5a3T8VNY29U3V1QD14Yn2b1n5f
;g4T30V172Md3?Q8505`1:7:406[1K4D140040271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b
7a3c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3j1a1X3h32R202o28=LZ44T1211986FU1NR1P1c1E2531W1T1>
=_11f1C^1239Z2U3MP2[1^1m9_1U3>e2m1:=X3_6j8a12621F0m@c?o5[=b2i3T10023\5B?c15;V1n5Y5g2E18R1`1A_=o8
FKHZ12\274Z21CP8_3g8a2o1X5g2Z3`2236U3fZ2RY1b1n5f;S1U37DXLb1]D0g1?U7^@W1[24mE1o6k5b1n5f;b610Y13U5
j31l3hCdD0H1>U3<X1G[a3b1n5R8c3Uk16R4?;CU3Q1gb3:W1n5f;bMP?d@@416Q1859:6U3kk1mg1b1n5f;6U3ic3b1n5f;
Y?8U3c<1WMkY2b1n5f;6U3ic3b1n5Of:7U3U1]P3UBb1n5f;Y5T30;<38;Md3?f1`4i1505`1:7:406[1K4D156271R1133:
1P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2:84G315b7a3c2Di2`152Q2e121057l1S13131:W15o41FBM=V2
26O2l2V3\3X3h32R202o28=LZ44T12115386FU1NR1P1c1E253Y1T1>=_11f1C^1239F:Y2Am:\6o3>:`12a4T30LDMd3?Q8
505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e1210
57P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239=U3P\1_>Xi
1b1n5f;S108ml1o61[1U3M7\1WR1o>a2__1o2i6_2b1b1k1R4a3T8i=@2W:`5Y2=b7Y1^<?^1AS74E_1>6BAl15e105>U3V1
QD14Yn2b1G;l2Z10Af;;U3V1k=U614Yn2b1n5f;aa1b4T30a12Jd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<
X17CJ5d4[17=N?R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239BU3U18R10P:1S:eP2`=h>b1n5f;kOK`FX@7U3^1Zb3b1n5f;mO
>U3U1?OSa3b1n5f;h6cd1]3U1:j66U3ic3b1[5Bf;<U3^<g_1bg1b1n5f;a9oJU8h7h9GU3MJ_:b3]<^4T@X9`4Y3o2[3j1Q
<^Mb1n5f;Q:2SU1d58U3ic3b1n5f;h:T7^=7U3U1TS3^?b1n5f;6U3Y^1_U2b1n5f;?U3V17\B\114Yn2;V1h55l3i7]IHU3
5P1QD14o5V5d5MKaC1og1b1n5Y7\4i@R<Z5g<Y1S17U3ic3b1n5_3V8UM6U3]S3[@b1n5f;JU3Q1QZ1eX2:W1n5f;c\1DIR1
EZ6Q7@416Q1859:5S1BU3[Fi<d3d3cb1T@`6b1c23V3f;kG`7^BZ2g:7U3cFV>n^2b1n5f;<U3V1QD14Yn2b1g4V1f;V:_2k
5T30S1=Md3?Q8505`1:7:406U15J0200111;212260171=52P11P1S111P10151BV1<X142CJ22<U3K5V1037=;0A?8i2j54
DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P33131:W1P1T41FBM=V2241O2l2V3\3X3h32R202LR28397D_2j1
4T1211986F9KNR1P1AG9E253Y1;H>=_1152]1C^1239_6T30S11072Md3?W5i2505`1:7:406U15J0200111;21210040017
1C2P11P1S111P10151BV1<X17CJ5<<NES1K5?F037=;0A?MAb1j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e121052
4P331201:0V1U51F89M=V2241O2l2R2S1S25R1l18R1h32R202Ln138397D_2j14T1211986F9KNR1P1AQ1E2534T1T1>=_1
152]1C^1239g4`@1l2:U3V1QD14\c2l:b1n5f;?U3U18Z8i21SW3b1Z4c1R9MCQ1g?7U3U1eMmd2b1n5f;l6T30L6=Md32<M
^2Y1DFM3@;505`1:7:406U1222G0200111;212260171C2P11P1S111P10151BV1<U127CJ5^45?F037=;0A?g1Z1j54@3Z1
VCW3g1b68I45Ee1:C4D2315b7^32h1JDCU2`15234h1e1210524NQ23131:W1U51FBM=b12@241O2[1`1V3\3l18R1h32Y1H
02Li188397D_2j14T1211986F9KNR1A>AQ1E253Y1T1>=_1152]1C^12317F\1d3_?1\1]2Lk1]4T30S11;`1Q3P=5J02001
11;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1m4b7\4k=8I45f2CZ<2c2DCf3528h1e1210524\3:W1f34K391FB
M=T1Q1241k2I`3Y2[4h32R202LR28397D_2T1o1211986F9KNS2AT2Y1Z3>2]1Co1m2W<1P6T1U3`200Z4SL2X5n;XQ1c:_C
b1n5l3Q33n3D=T=X;AQA40b<2>5G]6P3F@3DU3LXm1VOk:`;b1n5f;oR1g1c870f@1T1Fi1X2GU3Q1e[2o7QO:W1n5f;m:X5
\L[8X8@416Q1859:m4T30a1Md3?Q8505`1:7:406U140K4D156271g11P1S111G8015DV165X17CJ5d4[17=^1R3j54o1b2Q
4TH8I45EP2C4G315c3n3a3c2Di2`152Q2e121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44T1211986FU1
NR1P161Z1E2403O9T1>=_11f1C^1239VFY1OU3F[1hIS1?Q3i=?[5j2U:0f3?1f:X;W1T?a4W3b1<a5f;QEDU4[5kP18U3Rb
1fQ2b1n5f;[]1mB8U3f1kS2V^1b1n5f;eCKU3L8]4b\3b1b1c5:f;]7i3i4W6k@e2X1h1]1R8l71\16d4:3o4T30a1J2d3?Q
8505IF:7:406U15K4D156271=Y11P1S111P1015DV1<X17CJ5d49Q17=DIR3j54o1Y3\4RG8I45EP2C4G315b7a3=U2Di2`1
52Q2e121057P33131:W1U51FBM=V226O2l2V3P2[1X3h32R202o28=<?Z44T12119832FU1NR1J561Z1E253Y1T1>=_11f1C
^1239OU3Q1^79QT2i<X:V>b1:DBQ5A:f;VNj7a6T6_:@416Q1859:g46U3ic3b1n5f;oX18U3h;PX3b1n5f;a@Xe19U3mk1W
3^;VEmCb1n5f;HU3i7QX1T9R2T1P5l4S5j>X1ZHb1n5g2R4k4U8^1U62[P1:Jg1V3S1C5`23S5i7]7[1\22j58THj;n5a2S2
U4V<T1\2G_2e1`6f1\3d3R1AGAV7m1P1411112000l5R6P1g:f4k6_Jh5T1m2V3S1C5h7i7_23_11S2Q11[1\22j58T13P6g
1<a1P:e?R>[=\2G[23AS1`6Y35W1;KY1=3?181R1A5?16092Q9E:6111210Y2]34S7S127b790Z1V36X1IU1V4Dc4e153kCl
4KI:V1V3S1C5h7R9j2f;d:<be1i8`95X2m2\1l78D>IDH7611122XDS1[2QS1P32j6k2V3S1C5h7R90U13_11c4\223Q?<be
1T1`53<4]1f2Q3f30223L62293746]196>D32I??m62IFS12E251411112000A6n44W83S7O0Z1]3X1k6g5A53kC`1Q5:`1h
1V3S1Cl3U3Q@V;]T2841^1`6f1F_2]11O=8CR1?1N092i8X18610g5g8EV70k5f5E3U8n=514607H12c98V3m1f3cQ41122Q
1V3S1C5Um1lR1P?Y3`1T1Y1Q118\2R;1122fR1D_9S<514U174f3E\5j1V3S1IRB3a1n<8T13h7<eBlR1e6@4S1j95W128KY
1=C181=DA5?992g9C1122AZ5U@9i4X1V6Dg5A5jDEQ5Q1V3S1aQ1Zo1P?f1Hn2L1]18Q1T11;Co7W2@62U?iY1514607H12Y
1V3j100j7k2n2kC^3;=2EP3RO[FfMf433?=H7W1140011122W2l261]T137\1V3j100j7k2n2m1mA^3;@f3RO[F\5UCS5f43
3?=H7W1140011122W2l261]T137cJ5f1V3i11b2_1R2n5a1d516Z5Y2Y5]4e16f4l3oIR1\D>g2aJk1j233MH7W11611122W
2R1i161g1Q7]=T3n9kCU12o6e1V3i11b2_1R2n5a1d516Z5Y2Y5]4e16f4l3oIR1\D>g2aJk1j233MH7W11611122W2R1i16
1g1Q7]=T3n9kCU12]1V3i11b2_1R2n5a1d516Z5Y2g9e1m4l3oIR1\D>g2aJk1n23f1_11611122Z3j3Q7]=T3n9kCU12o6[
1V3k10j72g5m1Y6`5\7T2;=2j2K]2P:cBj49i16o3n8c7T>V8m1f4G=P1b162W2l261b7X@aW1Y1V3k10j72g5m1WCT2;@j2
K]2P:IiAT5P2o3n8c7T>2S82j1^5=c262T561b7Z95g6U1[V1LV3k10j7j5ZG;W4K[S1P2gR120P:f4G=P1b162W2l261h<d
b1P1V3k10j7j5S6VA;W4K\<iAT5hT120R1m8f4G=22]262T561m@5Y^1=V3_c3Y92g75Ka162[51SAm5W37880DE21Q227k2
1?U320=@5028:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b91G;223;4
M:0S1U3`1:3B9C5T5>b11e1]22U1><4513=[1]2V6\1C5<e2`1\1V1=@Mf27O^2D^4224e1X3Y13P4S2FE;>2@11Z2`33@85
?:81437NR1R22>N355Q71a4k<:`9I_21b6W3789Z12S2116k21?U320==2538:22C575051334@3<324?140411d15:01311
162A015L1LP11H:128F8CH237<X17C3CL^1S2c221D02_3BCY2El20MIk9:a46b9I;26;4A;:0j5:3B9C5T5>b11e1`2U1><
451A];C5<e2W18\1T1139@M1d27Og15N6^4224e1`2GY13n2U3\1;>2@11Z2O`23@85?:814207NR1R22>N3018aH:`9I_21
W6W378d121FZ1V31?U320=@5316:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2d21J_3`3El
20g1Y3Y125;b6P1h12683R1R81G;26;4M:0j5:3B9C5B]43>b11e1`28F5><035130<8T;C5<e2m2V1NMf27OS3^42m1X3Y1
3T6\1;>2@11Z2Na23@85?:81437NR1R22>N355R70P8R2h6@:`21m6II8BI1d5W378d12S2V31?U320=@5316:22I7505133
4@3<6D140411d15:2CA015NLP11H:12O8CK37<X17C3`1^1S2c221H_3`3El20MIc4^6HP1k16_1_3b4I;26;4M:0j5:3B9C
5B]43>b11e1`2O5><0351A8T;C5<e2m2V1NMf27OW2K_6X3Y13T6\1;>2@11Z2O`23@85?:81437NR1R22>N3;aH:`9I_21V
5W378d12HZ1V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h
>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2`33@85?:81437NR1
R22>N355aH:`9II8\11n4W3@d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`
1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^4P2X3b7\1;>2@11Z2`3
3@85?:81437NR1R22>N3;aH:`9I_21^5W378d12HZ1R331?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:
12O8CW1<X17C3`1^1S2d21J_3`3El20g1h>6b91G;26;4M:0Y4`1:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^
42m1X3Y13T6\1;>2@11Z2Lc23@85?:81437NR1R22>N355R70]A:`9II8\11P5W378d12S2V31?U320=@538:22I75051334
@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><4
51A];C5<e2m2V1NMf27OS3_6X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:`9I_21`5W378d121Q2:k21?U320=@
538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1R8e66b91G;223;4I3360S1
4a4:3B9C5T5>b11e1`2U1><45130<];?35<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3;Q7
1]A:`9I_21U6W378d12HZ1116k21?U320==2538:22C575051334@3<64?140411d15:2CA015NLP11H:12O8CK;<X17C3`1
^1S2c221D02_3V1Y2Eh230MIh>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<Hl1W18AJT11==2M1d27Og1[1;R4
2m1c2DY13T6\1;>2@11Z2`33@85?:341437NR1R22>N3018aH:`9II34W1031U5W378d121Q2V31?U320=@538:22I750513
34@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1>
<451A];C5<e2m2V1NMf27O]1e1^42m1X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:X8W1I_21h5W378d101HZ13
R31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221D3_3V1Y2Eh230g1h>6b9
I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2T11NMf27OS3^42m1X3Y13D_5\1;>2@11Z2`33@85?:81437NR1R2
2>N3018PH@:`2g5W1II312W1031e7W3786]1011FZ1116f1T11?U32048=2538:22C575051334@3<324?140411T1166572
01311162A015?<1LP11H:12O8CH><X17C3C2I^1S2c221D02_3BCY2El20MIW5c4:V4:6b9I;26;4M:0Q2n2I:3B9C5T585b
11T1@`2CA><451A];C5<2El19M8AJT1139=2M1CP27Og15N6;k1I\12m1`22:26Y13DY2Z1j1\1;>2@11Z2`33@85?:34142
07NR1R22>N3018T:`1Dm1X::n2a6II8W1031X5W378NE011Q2R331?U320=@538:22I75051334@3<6D140411d15:2CA015
NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0Z1_4:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27
OS3^42m1X3Y13T6\1;>2@11De1`33@85?:81437NR1R22>N3;aH:`9I_21Z5W378NE01S2V31?U320=@538:22I75051334@
3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3V1Y2El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U
1><451A];C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3018aH:`9I_21Q5W3@d12S2R331
?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j
5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^42m1X3b7\1;>2@11Z2`33@85?:81437NR1R22>N3;Z<V<:`9I_2
1S5W3@d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3`3El20
g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:81437NR1R22
>N3018Z<V<:`9I_21Z5W378:Y121Q2:k21?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C
3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1=@Mf27O]1e1^45j1X3Y13T6\1;
>2@11De1`33@85?:81437NR1R22>N3;e;e3U9:`9I_21a5W378d12S236k21?U320==2538:22C575051334@3<64?140411
d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2CA><451A];C5<
e2m2V139@Mf27OS3^42m1X3Y13T6\1;>2@11Z2`33@85?:814207NR1R22>N3018e;k<:`9I_21\5W3@>U12S2V31?U320=@
538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3`3El20g1h>6b9I;26;4M:0j5:3B
9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:81437NR1R22>N3;]<S<:U4@416Q1859:
U2I_21T5W378d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3E
l20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^42BZ1X3Y13T6\1;>2@11Z2`33@85?:8
1437NR1R22>N355aH:`9I_21U5W378d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<
X17C3`1^1S2c221H_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3Y13T6\1
;>2@11Z2`33@85?:81437NR1R22>N3018aH:`9I_21U5W378d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA
015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf2
7O]1e1^422j1X3Y13P4S2\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:`9I_21Y5W378d12S2V31?U320=@538:22I75051
334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3`3El20MIh>6b9I;26;4M:0j5:3B9C5T5>b11e1`
2U1><451A];C5<e2m2V1NMf27O]1e1^422j1X3Y13n2U3\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:`9I_21Q5W378d12
S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;
4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^4P2X3Y13T6\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:
`9I_21m4W3@d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El
20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:81437NR1R
22>N3;aH:`9I_21X5W378NE01S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^
1S2d21J_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3^42BZ1X3Y13T6\1;>2@1
1Z2Lc23@85?:81437NR1R22>N3;aH:`9I_219W37bN\ATh2c63P9o_1:W37bNg821_8hn23P9[3W378d10Jc4?U320l2=073
34@3X11S25d115k1P1J:]1CW1<X17C3S5d21J_3`3Ee4h>6d9G;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3T4Nl3OS3h9Y13T6
\1^111o5j181437NR1R22]135gH:`9c18\11n2W3@d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[
5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31>W3ORc3ao1d@@416
Q1859:S3W3@d1031X5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1
><:1o;CX3S5l3OS3X452V5b7\1^111o5j181437NR1R22]13mH:`9Y312W3nj4S2X3j20[1^1b8Z1_1d3e2m1:=X3_6j8a12
621F0RO^7[=b2i3T100235V5B?c1Q=]318E<R23D1012^<P4n4FKS27W274Z21CjF[=`2d2X3IP20[1^1m9_1d3e2m1:=X3_
6j8a12621F0j7Q=]6g3^7[=b2g31BA0023\5B?c1Q=]318R1U1L3D1012i2d9h1\2i4FKY1I24W274I`11CQ9>1f3`9P8>^1
1Z3`2P2X3e2a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R211D10c<S4k4FKS2f3V2o
1[7;R=[=`2Q2X3k2[1^1i7S2_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=Q2IA18R1R23B11041\<o8FKS2
_274Z21Cc;V;[=`2d4X3V10c1[1^1m9AMk29>e2@C>61072=B1A1Q1<@`4E41Q14m1a5U1a12621F0i2Y9P2f9e>V:o1T1P1
a1[31;1E<0023\5B68c1>093?IF17:1a1FT280041Y1HAS1BL1140V218D000183=BMH1021g4>W7Q1m7FKS27R13P174[1N
1CU6>Y2R3W1`9Q6g1m44>_1P1a2X3W1c1[1^1m9AMk2He2T1>610:=BC1Q1MV5X1j8a12621F0aV1[=b2i3T10023\5B68c1
]1X2Q7e1BL`218D01183n13Df<o8FKS2_274[1N1CY=`9[=`2AX3g@h3T6\f1TDRS110lCYA]3[3`8_7Bn3T2X3S1a1a1^1m
9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7P90Y4b2i3T10023\5=4?c1Y@518E<R23D10c<S4k4FKS2m5o1g7R=[=`28X3h
`2_g115110j1X3e2a1^1m9_1X4Q2m1:=X3913Ml=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1
jD[=`2l1X3e20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R23D1d<S4k4FKS2m5o1j
D[=`2n1X3Z1`1[1^1m9_1d3e2m1:=X3_6j8a12621F0RO65Q7[=b2i3T10023\5B68c1Q=]318R1R22Ef<o8FKn14_274Z21
CjF[=`2k1X3e20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1XC
a1[=`2j1X3e2a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1jD[
=`2i1X3k2[1^1m9_1d3e2m1:=X3_6S5f3a12621F0RO^7[=b2i3T10023\5B?c1Q=]318R1R2Hf<o8FKS2_274Z21CjF[=`2
i1X3j20[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2F1f<o8FKS2_274Z21CjF[=`23X3X
X41h1X3j20[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2Hf<o8FKS2_274Z21CjF[=`24X
3`=ij3oZ1k1X3i21[1^1m9_1d3e2m1:=X3_62g8a12621F0aV1[=b2i3T10023\5B?c1>b<]318R1R2Hf<o8FKb1@_274Z21
CjF[=`2j1X3e2a1^1m9_1X4Q2m1:=X391G9l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1jD[
=`2l1X3j20[1^1b8Z1_1d3e2m1:=X3_6j8a12621F0RO^7[=b2i3T10023\5B?c1Q=]318R1R2Hf<o8FKS27W2334Z21CjF[
=`2h1X3k2[1^1m9_1d3e2m1:=X3_6j8a12621F0_OQ7[=b2i3T10023\5B?c1Q=]318R1R2Hf<o8FKS2_274Z21CjF[=`2j1
X3e20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Hf<S4k4FKS2m5o1jD[=`2^2Y3d
1\3Bm5o2g6@k4IW2Z3<g37Cl3Ae<W@X7U40i>61\3E27JH4EF0a1Z5X1g6g8LX2i1816261S;U8Q3LAg2X7Jc6@?04l3o7LA
X2]7=831121a1P1Z2Y3d1\3`9Om1D\2h2U:g37C^4^4^8^K0h>061\3E27J[2a1Z5h4m1W=f12816250000R;P2S:Y3]3n3U
5e2::\:f1EA2c9=83141Z10311D92T1Y3d1\3`:\222\2n@C^4Wg161R42R1nND25000VZ1:e9F=X1W1]:54c1S1_2Y3P1Co
8K@j1d84]55P4R6j?n1cD2f12j3]5@_5T5AMR1D9m8f<>1?f5e2M625000f2`3h212e3V3R;^1Y1Y1b1W7:^1=0Dk2a2g45d
1>b39:T1]1R416;1?[3W1Y3P1C\3RD8lMS`1Z20a1V6cAa31625000[Fi4k1m4P5j2?0`3`8f2Y2l2R4141l2R1Y3P1Co=c1
Kn2c8T]1`g1[41961?nGe?3Q1`1b3^9P5e4=831121a1Z1]1Y358AC<o2`9o4T:P1\AfL7V2EU18Dl?V9aK95000?o63T6k2
^3_4WA?a<O]:31121I6Y3]R4g46aCUb12Z3`^21Z36Z3U1aCo5g1_Q4g1Z3h20[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[
=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`22Z3Z^57Z3U1aCo5g1Pb1^_2n1Z3U1b10[1^1m9_1d3e2m1:
=Bg1M_6R2g6a12621F0aV1[=P1a1i3T10023\5B?c1o9Q3]318R1R2W6W7o8FKS2_274Z21CjF[=`23Z3`Jde1k1Z3U1b10[
1^1m9_1d3e2j12:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`22Z3`Jl1Z3U1
b10[1^1m9_1d3e2j12:=;6g1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2m1Z3U1
b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1h:X2]318R1R2W6W7o8FKS2_274Z21CjF[=`2m1Z
3U1b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0nNb7[=b2i3T10023\5B?c1h:X2]318R1R2_=o8FKS2_274Z21CjF[=`27
Z3U1aCo5g1Wa3W@l1Z3U1b10[1^1m9_1d3e2m1:=Bg1M_6j8a12621F0aV1[=P1a1i3T10023\5B?c1Q=]318R1R2W6W7o8F
KS2_274Z21CjF[=`2l1Z3U1b10[1^1m9_1d3e2j12:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2W6W7o8
FKS2_274Z21CjF[=`21[32[3hE;[3P1W@i314>`5bj4]2W57[3P11oC121=[3P107n?U1c214>T]3gGQ5;[3P100[Ac2121^
Bi76[3P1QD14h\56[3P1QD14>>[3P1e1[B14R2o5b6c82UW2W]1@5[3P1QD147[3P10PD14>8[3P100oC1212[3cj47[3P1\
@1b3148[3P1W@41b314:[3P11U@41b31216[3k9g3@TY2d34[3nj2do1j12[3nj23[3cj4[b13[3Tj1^P32[3\Z65[3S3]n5
e7T12[3Sb41\33\3E]K3\3Wo4X42\3Uc15\3OQD142\3a^43\3ESL5\3]H]1m2Y\54\3SU3eo1R?Z5]3:80Z112Q227k21?F
^220?\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;260:4M:0`1Y4:3
B9C5T5>b11e1`2U1><4221Ai3c2o4CBe2S5M[1Z17O]1e1d448U16h1_1Y13U5NFE28R111j3T2B<?:81437NR1R22>N3;f8
n2AY<:`9I_211d7]3:9DE1T2116f1=F1?F^2204:;Y1=8750513312@3;03230?1120411H9116657201311162B15?<1L1N
1H:12X1CH><`1C3`1^1D^1<Y2F3_3BCY2b30g1?^489M0o2::5P10IX10=<:6W3l5W1;260:4<4;:0I24>Y4:3B9C5T585b1
1e18W2U1><4221AP3\3b3\1CB2b29n3JM1Cb1=7Og15U1Q3b14<X1S2<786Y13U5N\128R111j3T2B<?:341437NR1R22>N3
018f8]1`1AP2]6V2c1:T1i1a6IP1^111_5]3:8[112Z1;:27k21?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H
:12X1CW1<`1C3`1^1S2a3_3h1g1b30g1?X>6T9W1;2230:4M360Q1>Y4:3B9C5T5>b11e1`2U1><4221AS608o4CBe2S5M[1
Z17O]1e1i4^16h1_1Y13U5NFE28R111j3T2B<?:81437NR1R22>N3;f8`3a4g7:l8CI_211W3]3:d1_5?U320l2=07334@3X
11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1
^111j3T2j181437NR1R22]13R9j?:`9Y31W5]3:8[112Q2V31?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:1
2X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6a8BW1;2230:4M360<D1f4:3B9C5T5>b11e1`2U1><4221AS69Q1m3CBe2S5M[1Z1
7OS3d4c16X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211[5]3:NE1T2V31?F^220?;P2750513312@3
<63@140411R111=5:01CB15NL1N1H:12X1CW1<`1C3`1^1S2a3d2JV1Y2b30g1?X>6T9W1;260:4M:0<<24h4:3B9C5T5>b1
1e1`2U1><4221A]6Q1m3CBe2S5Mf27OS3d44e1X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3018f8`3Y<:`9I_211T5]
3:8[112Q2V31?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;
2230:4M360Q11f4:3B9C5T5>b11e1`2U1><4221AS69o4CBe2S5M[1Z17OS3d4c16X3Y13U5N\128R111j3T2B<?:81437NR
1R22>N3;f8`3Y<:`9I_211V5]3:NE1T2V31?F^220?\2750513312@3<63@140411T11=5:01CB15NL1N1H:12X1CW1<`1C3
`1^1S2a3d2JV1Y2b30g1?X>6T9W1;260:4M:0I24h4:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3i4e1X3Y13U5N
\128R111j3T2B<?:81437NR1R22>N3018f8`3Y<:`9I_211k4]3:d11T2V31?F^220?\2750513312@3<63@140411d15:2C
B15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;2230:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf
27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211j4]3:d11T2V31?F^220?\2750513312@3<63
@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A
]6o4CBe2S5Mf27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211P5]3:d11T227k21?F^220?\2
750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?a7f66T9W1;260:4E7360j5:3B9C5T
5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8W1X2Y<:`9I_211W5]3
:d100T21T31?F^220?\2750513312@3<63@140411T1865:01CB15L1L1N1H:12X1CW1<`1C3`1^1S2a3_3V1Y2b30g1?Q5n
3W56T9W1;260:4M:0I2m4:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR
1R22>N3018f8`3Y<:`9I_211Y5]3:d11T21T31?F^220?;P2750513312@3<63@140411T1?5:01CB15L1L1N1H:12X1CH><
`1C3`1^1S2f2J_3V1Y2b30g1?X>6T9W1;260:4M:0I24h4:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3i4e1X3Y1
3U5N\128R111j3T2B<?:81437NR1R22>N3018f8`3e:c1:`9I_211k4]3:d11T2V31?F^220?\2750513312@3<63@140411
d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6T1j3C
Be2S5Mf27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211S5]3:d11T2V31?F^220?\27505133
12@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6T9W1;260:4<4;630<<2m4:3B9C5T5>b11
e1`2U1><4221AS608T1j3CBe2S5Mf27OS3_6X3Y13U5N\128R111j3T2B<?:81437NR1R22>N3;f8`3Y<:`9I_211X3]3:d1
_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;5b1;j5:3LC5T5>d1e1`2U1><:1o6o4C
X3S5l3OS3h9Y13U5N\1^111j3T2j181437NR1R22]13R9j?:`9Y31X3]3:d10^5?U320l2=07334@3X11S25d115k1P1J:]1
CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2j181437NR
1R22]13R9j?:`9Y31Y3]3:d15Y5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:
3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2j181437NR1R22]13R9R8g7:`9Y31Z3]3:d15Y5?U320l2
=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h
9Y13U5N\1^111j3T2j181437NR1R22]13R9R8W2_5:`9Y31X3]3:d1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C
3S5a3_3`3b30g1?X>6T9W1;h1;S1f4:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2j181437NR1R22]
13R9j?:`9Y31_5T38:62GB1T2e1`11?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2^3
2_3`3b30g1?X>6T9W1;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A]64e121057`2CBe2S5Mf27OS3_6X3Y13Y4KN\128R1
11j3T2B65?:81437NR1P1Q12>N3;MZ5]25Z32V<:Z3U6I_211B]3nb10g1?dGW1[2TMjOY13U5j31^3=hC@]3nb10g1?dGW1
`OjOY13U5j31l3hCB]3DYb10g1?dGW1`OjOY13U5j31l3hC`Cd6]309NE00T2116k21?F^2204:e1F750513312@3<323@14
0411R111665:01311162B15?<1L1N1H:12X1CH><`1C3`1^1S2a3_3V1Y2b30g1?^489M0o2m1R20=<:6T9W1;260:4A;:0I
24>Y4:3B9C5T5>b11e18W2U1><4221AS608b3\1CBe2X4JMf27Og15U1Q3b14<X1`2GY13U5N\128R111j3T2B<?:81437NR
1R22>N3018f8]1R2P2d8c1:T1[8IP1^111[3]309NE0^5?U320c28=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b
30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2j181437NR1R22]13R9j?:`9Y31
Z3]309NE0^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1>
<:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2j181437NR1R22]13R9j?:`9Y31Y3]309d10^5?U320l2=07334@3X11S25d11
5k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3h9Y13U5N\1^111j3T2
j181437NR1R22]13R9j?:`9Y31h6]309:BF0[2k1=H?F[22204:e1=8=073312783G@1:11R11865:05118E15094[1P1J:]
1>4W1<`1C3o2S2<P33_3a1n1Z1W20g1771d1n1Hf1^291::57H0R20=:1:6W3_4\1W1;[1<;Q2]18W1I:3LC5T5>EL1=7OU2
:CA><:1237;j1Y4l2k16CE=Q1R19MP3JQ1Ab1EOS3W2`4k23Y13V1g1V2E8I2?^111j381i1<]1521437NR1R22]13k4S1Mn
15]1f8j14]371321Y4V5T3031m2]30DY7F^28:e1=O33<83e13T18<:05118M094b9o2g:Y3W20g177f1Y7K7H0R20=:1:6T
9W1P68^;;g1i1Nm137`6l2k1n1T2\?`7Y13n2V2Ee1^111b3781j3]=T2T:j1b396l6]30DJ70Q1W2W28812>4@13MICe1=<
B33<83R1;611T18<18004100815<52094]4MY2OL1m2c:3U288AW20W1?771a12<6o1Cb19T1OK7@700G9O039:145642[1H
[19?_123Eh1;W13P1k416Z1E[2j4V2;J;2;1KH4<564d12537>?f2T2Ed1W1S1Gn1T2X6b5`3Le3m2Y13:A[1EI\1Ee18?E1
1f2F47341Z2MA<b:<O32<235L4R1Q2:0n36J;Y2j1S2^1626U1U3Be4a18n1Z3]309d10^5?U320l2=07334@3X11S25d115
k1P1J:]1CW1<`1C3S5a3_3`3b30g1?X>6T9W1;h1;j5:3LC5T5>d1e1`2U1><:1o6o4CX3S5l3OS3W6`3Y13U5N\1^111j3T
2j181437NR1R22]13R9j?:`9Y31A]30mb10g1?dGW1`OjOY13U5j31l3hCW4_3CJZ1Lm2k5C22Cc@Bn8_5d1Ek4VIP68O1n=
X3`14@4S1P1i111X3m1J5R12T3850:A34T13I@249X52>12IB:3@K8@630^5022452`13Z22:5l2Z1:J2@Y2Y110@1R3;216
<\1;W17R1[5<?P14338927E1j2S4Nc3l3Im22]98BD0O0f5_38U1<10_2h25?U320=@538:22I=07334@3@24?1S257?L15k
1P1J:]1CW1<X17C3S5a3_3c2LEm2g1922o1X<6Q92=I;2;1W1;j5:3B9C5_4D>d12b18g1?S11>477101AQ11;C1_1;[7C[1
l1`1AEZ2`15U2Om14P1FY8GY13i5:K5:J2@11Z2N518;h1O8A814207NR1R22]13;T3Q32M1\1a5AR8\123:`91W31Jf5_38
U1<10_2h25?U320=@538:22I=07334@3@24?1S257?L15k1P1J:]1CW1<X17C3S5a3_3c2LEm2g1922o1X<6Q92=I;2;1W1;
j5:3B9C5_4D>d12b18g1?S11>477101AQ11;C1_1;[7C[1l1`1AEZ2`15U2Om14P1FY8GY13i5:K5:J2@11Z2N518;h1O8A8
14207NR1R22]13;T3Q32M1\1a5AR8\123:`91W31Jh2_3^1=LL^16Y;S3g5AKa3\AY?TF<7\@f11C4S1P1X2g3KX1\1V3AA3
:N3I@2>e1n354\1:DT196n57FR13[660<5i1Y2Me1T3k1;Y15R1[5<?f192R13W?IJY22Q948Z3[7_38U1<10Jd1n2?U320=
=2538:22C5=07334@3;424?1S257?L15LN1NJ:]1CW1<X17C3`1Hi2f2J_3Dn1LEm2g1922o1S8T46Q9@I;2;1W1;j5:3B9C
5_4D>d12b18W2S11>477101AQ11;1A1JD;[5`1>CX12l1`1A=334T1P1=2>@5NV1O[1;512I6;:DFN630l2b2224526Y13i5
32116D5:M@11_3:NE?I58A3414207N@AA55T129S13f2C5Q32M1\1S1]4A2o7\123:j1S1a61a18\11JT3_38d10X55?U320
l2=07334@3X11S25d115k1P1J:]1CW1<X17C3S5a3_3`3Ee4h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3m4j4Y
13T6\1^111o5j181437NR1R22]13mH:`9Y31S3_38d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<X17C3S5a3_3`3
Ee4h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3m4j4Y13T6\1^111o5j181437NR1R22]13mH:`9Y316_3bN\Ahn
23P9Q3_38d1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<X17C3S5a3_3`3Ee4h>6\:;h1;j5:3LC5T5>d1e1`2U1><:
1o;CX3S5l3OS3h9Y13T6\1^111o5j181437NR1R22]13mH:`9Y31[3_38d1Kc4?U320l2=07334@3X11S25d115k1P1J:]1C
W1<X17C3S5c221H_3`3Eh2l1h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9Y13D_5\1^111o5j181437NR1R22
]13mH:`9c1312\11h3_38>U10=P5?U320l2=07334@3X11S25d115k1P1J:]1CW1<X17C3S5a3_3`3Ee4h>6\:;h1;j5:3LC
5T5>d1e1`2U1><:1o;CBe2S5l3OS3h9Y13T6\1^111o5j181437NR1R22]13i<R1j1m6BS1@:`21@Q1@416Q1859:U2Y319_
3bN\Ah2FXk23P9YH<_3bN\AeZ2RD3P9aV155`31>_3RK_35VA\a1U@UM3P9_4i4k6[F9`3A5ma4P\131k593`3ASb4;`35_M
ZFhk26d2GZU1[715`3eb4m4Ta1f32`3eb44`3eb4S<T_17`3o:YP3[W1^60hd15`3Ze1Zk2o1d3=`30<S<_B\1W8W9jNVNdS
1RQ1iE:`30<bN0Y>]S1Se1g<RQ1B`30<3R2i2];V2X1c:Z>gKe7IYd15Y1W;3`3eb4T\1;`3XP1h31b2e;1m]2d;c6YAe4T3
;0F>Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`
152Q2e121057P3313<]61Y1M=V226O2l2c6X3>1W32[1F02o28=LZ44T1211986FU1N=DP1c18<253Y1L7>=_11f1C^1239m
D^4T3;0U1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c
2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32[1F02o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^123
94`3eb4^]117`3A[2Sd2ck1P7[54`3fX1nY3c8=`3<i_1^M0g9YClW1G^4^2343`3R=bU4m5T3<<36=Md359e4a1i1505`1:
7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1VCNc:8I45EP2:84G315b7^
32c2DCU2]12528h1e1210524l1S1313<]61Y1M=V2241O2l2\5V1U2R1h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E
253Y1T1>=_1152]1C^1239m3iEn1e4T3<@DMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R
3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c5OX3h326k102o28=LZ44T1211986FU1
NR1P1c1E253Y1T1>=_11f1C^12317h5k=`521i4T3<@DMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5
d4[17=^1R3j54o1\7S3`:g98I45EP2C4G315b7a3c2Di2`152Q2KI21057P3313<]61Y1M=V226O2[2@c6X3>1W326d1602o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239X3_2_C:a3@Y3kU1gI^S1QZ1T2`Cm>7a3ke1WR1ge11cQ1Y23a3
o`4kP11a34a3n:oX3_h2R4T3<@6=h1i2P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1T2dL8I45f2
CI`;2c2DCf3528h1e1210524g3]61Y1M=e1@241l=h32E\102LR28397D_2T3211986F9KNS2AT2Y1i32]1Cg17h<\<Ln251
b32b3cR62b3`Z21b33b3j8TX44b3j8iU4Z23b3jZ2h74b3le21_14b3iQ2gIkC2b3an15b3`N[6b1Wo1>b3DRc3ao1d@@416
Q1859:2b3iQ21c33c3]g2X32d3Rh42d3gS52d3\g2i1d3Y20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T1002
3\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`23d3\g2eP23d3Y;h\43d3Y;R\21d3j1d3Y20`1^1m9_1X4Q2m1:=X391Q1l=
a12621F0YO4R7h4b8b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`24d3Y`1RW1U3l1d3Y20`1^1m9_1X4Q2m1:
=X391Q1o6l6a12621F0YO4R7b1h;b2;]3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`22e3`[5=e3S2b9YGP=aR1j
S2`?`5ZC1P61^4T3@<DMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C
4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_
115`1C^12398e3T2[Y5ZC16]1c<h5T3@<6=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X1
7CJ22^45V1037=;0A?8i2j54DZ1o>i?8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3
[26U12R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239;n6^17]4T3@Q1Md3?Q8505`1:7:406[
1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y
1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_115`1C^12393e3cb2lh24e3ja1fT1nd23e3`[
5o74e3<`1bY53e3<S[5_5T3@C=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1
037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR2839
7D_2j14T1211986F9KNR1P1A2NE253Y1T1>=_1152]1C^1239g3T3@C=b4P=5J0200111;212260171C2\40151V2X1[65V1
037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241]9^4h32R202LR28397D_2T3211986F9KNS2
AT2Y1i32]1Co18e3<^9`i1W2f5RS1Qm1g4T3@Q12J4_3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[
17=N?X23Ej54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211
986FU1NR1P1c1E253Y1T1>=_115`1C^1239U?16]1c<k5T3@<6=2J4_3?Q8505`1:7:406U15J0200111;212260171C2P11
P1S111P10151BV1<X17CJ5^45V1037=;0A?X23Ej54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y
1M=V2241O2l2c6X3[2\12R202LR28397D_2j14T1211986F9KNR1P14<Q1E253Y1T1>=_1152]1C^1239;i>16]1c<GT3A;G
_4ZR1bU2e121057_<d2i@f2Q4P8o4P4Z5c21f35f3TR418?4f3R2gl512f3hj49f3;^5d[2PLVj1g6i>n63f3;ml51g3=g3`
10F0fDcc2S6nJeD`5312g3[d42g3cF2g3g47g3K]1fD\[2Z>bT17g3K]1fDka22h75g3K]1fDgi25g3Y2fDgi2Vf16g3X20f
Dgi2Vf15g3X20fDgi28g3`1G0]2XBgi2d_17g3`1G0fDgi2d_14g3`1REiY4<g3`10F0fD0fi2d_1`531;g3`10F0fDgi2d_
1`531l1g3`1E10^1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKW1Km5o1jD
[=`2j1g3V210^1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`
27g3X20fDgi2Vf126g3X20]2XBgi22g3K6g3K\10fDgi24g3Y2fDgi2:g3`1G0YD<cc2S6bS1Q<e6h363B7<`2c3T11AH=N=
:V2NF0;5a2FS1g1b3T4f2^3P1d3[270e196Y1Z2Z212IO8?:JHMH;Y2W10I0Q24DZ3O1n3a3Z5:22d2K1e4_19X137Q10612
Z164<ACA417297>4:51;1Aa1;>NR1Q27@V12Y1b189Y1GOAX1P1F2>@5NOV1g151IP1[1U130l2e2\35A;2k1X1611211I10
4JAZ2d24KI2567677D8m11188318T1W1c1\1C5ED2d10U14G21R2H]32m3o1]30T2[1Z1I8i3\BmQ1i<_f2T11h93i3ag2RP
22i3dg41i33i3`W2Y^24i3XV1^;PU32i3\c42i3i85i3d7T1_Fn62i3XV15i3d8QOi@SR34i3d8QOmb33i3d8oa42i3`j22i
3lk42i3df22i3if22i3k=3i3k=mX23i3k=mU43i3le2W?i1i3T20`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T
10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`23i3ee212i3^e13j3WBfh22j3WB3j3WBnN1j3?j3<Rc3ao1l=g2@416Q
1859:4j3af2<c_32j3nf26j3fa1jT11:bg21k33k3j_1]d41k32k3Rl2k4T3FKMd3?Y3Mi3505`1:7:406[1K4D156271g11
P1S111P1015DV1<X17CJ5b3K5[17=^1R3j54o1b6X:T2h;8I45EP2C4G315b7W1Y2c2Di2`152Q2e121057l1S1313<]61Y1
M=V226O2l2c6l1[1h32R202LR28=LZ44T1211986FU1NR13Lc1E253Y1T1>=_11f13?N3;2395k3X9]JfR1ec38l3hGR2d1Z
e32WA^S14l3[1h\1Sb32l3VR53l3V^4oC3l3k]2Zd26m3ni434bLi?Fm39YBjl1mS1aV161fHk3h7o4@416Q1859:T3MT3H4
G_4ZR1WS2Z2e121057_<WJa334U4o4P4k1g1f1c2X4mBi14m3ni48TE1n33n3m\1ah2@n38Rc3cd1m:b4Q<@416Q1859:?n3
8YNhd2ao1d@@416Q1859:3n3V]2hj21n3?n3P9X3a9QGbI[8X2\Be5l2_IQ<a4U<2n3eX29n3Y2oV1P_22Q1c1V]1o98n3Y2
`f17Zo1l_1o9gJ2n3oW53n3]`2gKIo324a2``3]1Z=b@f;2h5W50Y9d@@416Q1859:KX4h3610\1]19<V31?F^23?d2<1331
2D<63@140411d15:2C2?7NL1N1H:128@85:8He4^1S2i;[20g1?XI2500:4M:Q5T136;X6>b11e1`2U1><4221An3^2[1j4e
2S5M]1;LY3<50e67;d8IP1\128R1f6<?J3_4>^1Y3\5m2B]63S4Y<_211b6h361EE1T2;j21?F^220?\2750513312783<63
@140411R13=5:2CB15;BL19D12E:12>C5C3D><T1;C3`1^1S2a3]31`3U2\10g1?P1Ii3:N129600Q4_26f4Q5C;2230:4M:
0Q1o1:]2:36;9C5T5>b11e18W2U1><4221Ai34^2d2M\1CBe2b4@M[1Z17Ok15386=d44e1X3g5:>1NFE28R111o5B<?:814
373JR1R22>N3;d81R2JBm1Z8<c1:`9I_211R1o3Y9h40Z1b4iEP3Z>Y7V;S:W6P:1R9X8l2j1e1V5W4R6R3g11m1l2j8<U6C
j2W2P5h36N>0a19211[3?U320l2=073312@3X11>T18651805111L15?Q19P1J:]1>4W1<`1:83d3^1]1U1M_3A012h2[5n4
l4a4:6P:;;h1;j5:3LC5_4D85b11e18W2U1><7101AU92T2CX3W1P3Jl3Of10[1Z21_59a1\4Z1j1\1JC11i4U1j1341437N
R1R22]130:c5Mm8^5b3:f100V1`6T1T21f1e3h36N>0k1211[3?U320l2=07334@3X11S25;X115k1P1J:]1CW1<`1:83S5]
1S2_3A04h2[5h>6\:;h1;j5:3LC5T585b11e1`2U1><:1j9T2CX3S5l3Of10[1\2[7g5j1\1^111o5j181437NR1R22]13o5
k9Q9:o2`6T1T21f15o3ej1_S1`d1kLc1o32T3`1Y5]9b2n7mANg2[59La^1[4GS1Z1PB5Z7d3i3U1c339b3V21i@c2:J4V18
V1Hk1<;109:I3d=NOo32CZ=[FWF;^6U3Z1l6j=m8b5T1^421Q6X8WEQ4h3WBf1Q1Q3Q@m1<Y19o3h2T>V2WEl?\j2PKl<j5T
3J26=2Jd3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3g4N34DZ1iN
8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=e1@241O2l2c6;l2h32k1602LR28397D_2j14<G211986
F9KNR1A>AQ1E253Y1T1>=_1152]1C^1239l1[3lC1P42P4Wi41P42P4d=3P4d=f^24P4d=f^2kl13P4RZ2<2P4`]2P5h38[1
2S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26
;4M:0Z1n2`1:3B9C5T5>b11e1`2U1><451Ai3c7C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:81437NR1R22>N3;a
H:`9I_21g4h38[11T2V31?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1
?X>6\:;2500:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3T5Z1X3b7\128R111o5B<?:81437NR1R22>N3
;f8`3Y<:`9I_211;Q41Jmm4lGZ2^8>P2U1W6<Q4\n1]2f2lU1HaG1dW1V89k:MQ40XL`GU54W6Q2W2o2]7X2gA1OV1W8WDb9
3<8fC5Q;0c29LLR4Ck5Z;K0P4X2d3j7f2S6g<Z2UX1dX11^4h;o>^3]2b6b:f3FT453R4Z]4o86R4[c4dAT<jL2\4T3MDMd3
?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e1
21057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239b4T3MDK1d3?Q
8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1T2dL8I45EP2C4G315b7a3m1EDi2`152Q2V
1>21057P3313<]61Y1M=V226O2R2Ic6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239ZICR4ILFh
h1d5VHTJYo1n80l21l50m36f351R4?R4f1Fha2UW3110l21k96:[351R4T5T3MDMJ=[2?Q8505`1:7:406[1K4D156271g11
P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1;EgM8I45E21k1C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=e1@26O
2l2c6X3h32T1M02g278=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239Fa2_2j3_2110i:R1M1?[35]4T3MDMd3?Q
8505`1:7:406U15K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e12
1057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239m5T3M6=Md3?a1
_6505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1fA1k3T98I45E2m
1C4G315b7^32Nd1DCU2`1528h1e1210524P3313<]1l1V2K1Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9K
NR1P1AQ1E253Y1L7>=IE152]1C^1239[3^4P1Y@`5T3M6=Md3?a1_6505`1:7:406U15J0200111;212260171C2P11P1S11
1P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V224
1O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239m3^5T3M6=Md3?Q8505`1:7:40
6U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2
`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]
1C^12399R4QHhn4JZ2[8i4>T66R4Ye5`1^4R7];W1R44CjT1g2l@n9[1d?g2VLjX1a1Q9R<P2P3;8T1\3`5J9641631K859:
5V2[3E`4T3M9:Md3?Q8505`1:7:406[1K4D140040271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G3
15b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f
1C^12396R4Qe5V>X50c4<R4f1SP48@\b1\91\4:X505R4f1gl51i>MR4IK0a:ZU1U7a4Z5_AP4m=UU1P:h8X=E\6S6a4V11W
22^2c1`2EW5S1R4IK0hN2_62\2W81l3`@lA_Bo3mV1W1G\4]2>m;V1`<U4;V11W222`6ET54R4Qg50YE5R4g^5Y80h5MR4I[
Y1VR1]e18?R7L1mHf?=00W35NX21Y2044T5[1U1W2NT5T3MD4H10a359OFd3;Y2505`1:7:406[1K4D156271g11P1S111P1
015DV1<X17CJ5d4[17=^1R3j54o1Y>_@8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<f1f41Y16F=V226O2l2c6X3h
32R202o28=La1h24T1211986F0T1N=DP1c1E253Y1T1>=_11f1C^1239F:l60d5446_7Q1V5T3MD4H10a359O[4;Y2505`1:
7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4W137=>2LR3j54D1X1WCa;8I45EP2:84G315b7a3c2D`1X1`152Q2e1
21057P3313<]61Y1M=V226O2Z2Ac6X3h32R202o28=La1h24T12119867>0T1NR1P1c1E253Y1T1>=_11f1C^1239n70d544
6_72R4g^5FT3M0E`4TX2n1dKT2e121057g3\;cJo4k2V1l<CR44Rc3_d1Q;Y3AX5_7@416Q1859:Z2>R44Rc3ao1d@@416Q1
859:@R44Rc3ao1d@@416Q1859:c1K?R44Rc3ao1d@@416Q1859:c1@R44Rc3ao1d@@416Q1859:4Z2^4T3MB1Md3?Q8505`1
:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P33
13<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1<AR1P1c1E253Y1T1>=_11f1C^12393R4ml5^@5R4Sd2if2oA
^@5R4eV2hd3m<R52R4_]62R4i_12R4Wb2DT3M0E`4mW3e121057g3\;dAn8o4k2S>ZI2R4Y`4DR452eJO3?]3Z27QT1^V2mO
R4[3S2T6[7a1>4R4\j2mQ2_64R4\j2mQ2_65R4Sc5i>R<22R4gZ52R4Za5d4T3MDMd3?Mh3Y2P1505`1:7:406[1K4D15627
1g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54@^1iN8I45Ee1:C4G315b7a3c2Di2`152Q2e121057NQ2313<]61Y1M=V22
6O2l2c6X3Oh22Y1H02o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239a4T3MDMJi2?Q8505`1:7:406[1K4D15
6271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V22
6O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239S?_6]758R4]2T;hW2^k1cg1k35l4T3M5>
Md3?Q8505`1:7:406[1K42A156271g11P1S111P1015DV1<X17CJ5d4[17=^1R34b4R14f18e5SI8I45EP2C4G315b7a3c2D
i2`152Q2e121057P3313<]61Y1M=e1@26O2l2c6X3GP32E\102o28=LZ44T1211986FU1NR1A>FLE253Y1T1>84_11f1C^12
39X5b<Q3P2`4T3MD2Jd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54l12iN8I45EP2C4
G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1^14E253Y1T1>=_
11f1C^1239]4T3MDMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G3
15b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o2839LZ44T1211986FU1NR1P1c1E253Y1T1>=_11
f1C^12392R4^X6CR444QD14dn2Te1\:d@@416Q1859:@R4f1]1h\1^n1P?;T<d3][1\51W22^2E7R4RW12fT2kd25[<DR4j2
9jJmAf3`i1k1Z1aId3g8S6k@n2_2X4m13Z;2R4PU53R4c]4][12R4jX3_3h39\1T2V31?F^23?d2<13312D<63@140411d15
:2CB7NL1N1H63128OC;R5^1S2U>0W2[8c1X?260:4M:V63BX6>b11e1`2U1><4221AW2U4V6e2S5M[1Z1k:k:\128R1f6<?J
3_4>^1f8`3oF_211CR4V6<[3mU1f3ZCg<T3VW1j;d3X;`311W6P@bD:R4e4m1Tc1bi2^:U7Y7eQ12AR4ZQ1YK`9cR1X4XNn1
8V;b3V1@o;b2X<g9KR4g1_3N<[3aJl>]S1jg1c4Y3V2g45b5b1[I116]1g1Ko9V123R4kX2QP2BR44fX2[Z1]?S`1P:c6@41
6Q1859:J@R44j_1R@Tc1ao1d@@416Q1859:DR403oS2Q6T5kS1ao1g70k8@416Q1859:?R44Rc3ao1h7k8@416Q1859::R4k
_2^m11lIPC1Bh8B3R4iQ2`h35R4f1gl51]62R4Z]6f1R40I0^6k:]6c3f7Ao1[Im?NP608h>Q4R1c@\>6=I1U3o2h4h1o3V1
5_4g1nD28>`31b1]2>@3R18U1V20T2C`2LR4E4iGc3f7S\1h6jT1b<^2I1U3\AkHFa31b1]2>@3n6C]22HR4JiGc3f7gg2Q?
I1U3a=V1_KG`31b1]2>@3n6C`22R4hS6^4T3MDMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU
1NR1P1c1E253Y1T1>=_11f1C^1239_F>3R4ad5S2i5T3M6=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111
P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1c3UK8I45EP2C4G315b7^32c2DCU2`1528h1e1210524l1S1313<`2l31Y1M
=j1;241O2l2c6l18R1h32R202Lc12;8397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239i3Q5\<a4T3MD2J
d3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2
e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1^14E253Y1T1>=_11f1C^1239gN2a7T3C9
6=E7d3?R1?U320l275051334@3<:781406U15:590200111;2122601511C2P11N1H:11P10151A0V1<X17C3F5V475V1037
=;0A2<R3`3Y24DZ1Lh>6]9N;h1;n18I45Eg1813=49=315T5>d19[1R22:U1><631>CU2`1528h1e1210524`2?313<e2g31
Y1M=V2241O2l23j4d1X3h32R202LB\128397<113_2j14T1211986F981437NR1P1A?2>E253Y1T1>=_1152]1C^1239d?:`
9Y31_5T3M6=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ
1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2n4d1X3h32R202LR28397D_2j14T12119
86F9KNR1P1AQ1E253Y1T1>=_1152]1C^12392R4SM6R4]2nh5o<m35<R4f1Fea22i]1[i13m21i=52R4Sd2_4T3MDMd3?Q85
05`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e12105
7P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239ZBf:14R4Tg5W4m@2
R4XS63R4XS6m9`4T3MDMd359Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2
C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2P5b1X3h32R202o28=LZ44T1211986FU1NR1P1c1E253CET1
>=_11f1C^1239eE`4T3MDMd359OQ7505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45
EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=La1h24T1211986FU1NR1P1c1E253C
ET1>=_11f1C^1239:R4@S102d3Ph5S4P5h67R4d102d3Ph5m?d4T3MDM000a3?Q8505`1:7:406[1K4D156271g11P1S111P
1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R2
02o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239U>O1=n<e4T3MD2J10a3?Q8505`1:7:406[1K4D156271g11
P1S111P1015DV1<<K7CJ5d4[17=N?R3j54o1iN8I45EP2:84G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c
6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239U>O1DR4KH0Rd1d=Bf7aU1Tj1T<1h5MU3n2c1_3f
2>P1T3MC3L0a3kG^:Z@We1e121057_<WJk1>0d5o4P4Z5c2\8h5V<0T3=R4k2XU1Gg?a2^La8d4V2jY1WGoT12R4^h2BR48]
10a1b5i21eg2m2Vi1]@\>168T1c<7R4g1fl516]1c<LR4HL00gQ11`21Q4ZIcR2U5gZ1Z8168T1E?6c4:7[1c48CR4f10`6V
K1`21P40ZIdn1Wl116]1]6U687R4f1Qm1am1SR21Q:5R4f1gl51?AR4IMf@eOll1dX1b?Z8i>16]1Q3P2`722R4kP6>R47AJ
0ak56Y1L@f2Z3k2h37R4f1f3Pi51Z2^25R4]5fc4[5]R18R4d10YT4^g1i5V8MFR4g1`:U6lGVMi4\?TW1gD`2Q=fA]516]1
1[1c1T9<:R4g1U`2UX2[In:16]1c<8R4g1Wi3^S216]1c<8R4g1_W5VE16]1c<3R4od3WV1k4T3M<7Md3?Q8505`1:7:406[
1J0300C156271g11P1S111P1015DV1<X17CJ5d49Q17=DI_1b1j54o1W>a@8I45EP2C4G315b7a3c2Di2`152Q2e121057P3
313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1N=DP1:80N883253Y1L7>=_11f1C^12399R45^10a`1V[4g6
b3a12R4Wb12R4Xn53R4mZ5aK2R4_V66R49QD14]m4HR4JT21bEc3W@V_2Q?A9U3XAoHX41b1]2>@3n6C`25R4eg5V2Z<b72R
4j]62R4jf5]4T3MDMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G3
15b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2X5Z1X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_1
1f1C^1239d4T3MD2J3`3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54f18iN8I45EP2C4
G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L@i34T1211986FU1NR1P1c1E253Y1T1>=_
11f1C^1239U?1W;`4T3MD2Jd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=N?R3j54l12iN8I45
EP2C4G315b7a3c2Di2]1252Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1
T1>=_11f1C^1239?R44nLSf2ao1d@@416Q1859:>R44Rc3ao1d@@416Q1859:@R44Sh2nJao1n5e:@416Q1859:CR44Rc3Qd
1_;d@@4162N8571:T3P3S1T3M4B_4ZR1k;fi1e121057g3g8WJP8o44k3Z5c2`3d@@4162N859:HT3MG_4ZR1k;fi1e12105
7_<WJP8o44k3Z5c2WET5U3IR44COn3[^2a?a?QET7TS15o2d=@416Q1859:a1V52R4@5R4mS1`k3jFhB3R4kh4b66R4gBj7Q
Na_4K6R4bJ]@RD[Y2Q`1@R44Rc3ao1m;W4>@416Q1859:?R44Rc3ao1U@>@416Q1859:>R4S[1_?VW2H0d408`1^Z1X9d>1D
R48iO8g:R7l5b7U510cj1e7c>VD0>WBd717R4hM]DXo1l@h?\5FR4]6]T17Z=Rb1QH0d408a:W1lOP<0b3a81601HT3MG_4Z
R1bU2e121057_<SF1Q4P8o4P4Z5c2P?1c44R4aJQ2_h13R4R_2lN@R44Rc3U[1[Dd@@416Q1859:KW1R44gGW30^4n5b4n4j
<b8QF_;Q=]1R1Q1GCBAb4mMn<b2g6B]9V7@416Q1859:2JR44gOU72P3n4QT2Z4[6g1_b1B`3S=@416Q1859:2W6]4T3MDMd
3?GY7505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2
e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3MDMd3?
Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e12
1057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239eM^4T3MDMd3?Q
8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121
057P3313<]61Y1M=V226O2l2c6X3>1W32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3MDMd3?Q8
505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1PMh18I45EP2C4G315b7a3c2Di2`152Q2e12
1057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239b4T3MDMd3?Q85
05`1:7:406[1K4D156271=Y11P1S111P1015DV1<X17CJ5EJW2K[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e1
21057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239R8`=b5T3M6=K
13`3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2
C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ
1E253Y1T1>=_1152]1C^1239U?1AR44Rc3ao1`9S7@416Q1859816HR4UY1cA;T1a81\EXAd11P4X3S4A1\89?^Hh9Af4VS1
5R4Y]31\V2cI7R4jA]Eaj2I^?lX13R4mR2To24R4Ti4h4^^13R4Ti4[53R4aU4jV2@R4IjNm:VDi5QFTW18?f`1b94k89E3R
4bZ1Zb4W2R4Ih1339Q3h3_@\32R16<H?:MX2[1d3a<Q8l2_7Q2Q9T3^3\8k3n4c7Z1?=AT1O]1W1l68?Z7`18l:V2m46]2Y2
V2R4;c6V1o1n1j1k1KR8a21@^169n65R4KUl1Z8n^26R4BZK3Yh3la1@R44R`1YJeX1ao1d@@416Q1859:DR44aH2ZMj2X1n
h1ao1`5S;@416Q1859:2R4iT2>R44Rc3ao1d@@416Q1859:DR44Rc3T9Q3[X1n:`3h1a1h9@416Q1859:?R44c1^a3ao1d@@
416Q1859:CR44c1PV1][2dk1l3`3U:m2@416Q1859:S1R44a1Ak_1k=T30b15Q=c6PB`8`^1PAm2JIW10h51Y1c3@416Q185
9:[1@R44S2h_2UQ1ao1d@@416Q1859:AR44hZ2bU1f2ao1P=c3@416Q1859:CR44^`1cR2ao1c67Y1W1V7@416Q1859:AR44
YT1T<]Q1UQ1ao1d@@416Q1859:2R4lm58R4`1EnS5WT1312g3h39]12P2V31e320=@538:22Q1<1334D<6D140411U22CAW1
LP11H:128F8CK3m1`2^1S2X;l20ZJU126;4M:g1b4BX6>b11V4U1><451AW<<e2m2V1NMf2[4_6X3b7\1;>2@1\2Q3>D85?:
863_4>S1:U2_;R4^A2R4mK3R4`1eW44R4i1hm4fP1@R4ES1W[1d1aV16nFY3W2ai18V?V5m5`4?R47Co8Ph12PDeU1V?c8\B
i6QM1e2<R4hQ1\P2U86o?^@hC1^;c2Z1]1R4Ki?Q3m2P1Z2j12Q3^3Mb21Q4Q5WO[177X1mD[P1b24194281?0415a1T5V6U
5^9Q?T7o4_1ER4JiGc3^o2n=R1I1U3XZ1X41b1]2>@3n6C`2CR4JiGc3^o2Q?KU3XZ1X41b1]2>@3n6C`2ER4JiGc3lY2aEQ
?KU3UOR;X41b1]2>@3n6C`2CR4JiGc3^o2Q?KU3XZ1X41b1]2>@3n6C`2d2S46Cl22P26\9ZA6Mg2Co1^2^4_1m1j4V7Y3]2
Y2U1j62T4GQ3<e1d5Z1V773A19W1d2W5Z8>m9e2OR55a1R5_1a1b2Y64?o2Y2\2D]7AR1]1`4]4:2X1Em1X1R2X1j34<62]1
0Y1T1X2S4;>P5S2h47^61@l6j4o5HU20o43a4g6X4\1Y1l1B4?R1Z1Q21R3X;8T17@71A>>m1:8`7h178>mD1]3d?M>Z?Z2f
1B]5Mo2X7g1W90P6g2W4=:>S480_1\9S914UCh_1n?TS2ZIS99S4oT1R3jT1W:_GeS1Pa1BDS4fMiS1U9]<m5^4o9X5BeS1b
<EV;>Z>n6B]37CS4;3U4i>g1l=m5TT1jV1U8]5X9g;P>\2\BS3e61S46S4DSP1dR4^>\B5S4;3oBcU59S4;3oBjL\j1T1oh1
VD2S4?9S4RGXFe1]4\7\:og1^H3S4mIb^4;S4JQFe5b7\1TBaHbd2iGm?2S4j]67S4dD[R5[30U<V38S4_ChD0]i1`b21dBR
1S4D5gFU29a;j2PNX7U6]GY1a6[1i1k25]19Z1W@U8R1m3R8l1a9N>[1c<g4b9S1S4D5W?Aa2]1^1^1_2c8U9k19jCe3;HSO
\>g2e3X1d551j1Y8n10T>kP1a1U3n79S4J^l2g`10RY1m:=o36S4Jj]4_X1a;d32S4D;S4D5YG]23ki20S4ITS23S4[e4[b1
>S4c109eDo5b6d?WP2W]1@_LS<Mf1S4P2[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=
o8FKS2_274Z21CjF[=`2>S4n]1\5e=c9a]2`;\2i>S1o3b6a5]76S4oR2Z1o2SW1nX22S4]g53S4TQ2Xf32S4[g52S4Z_22S
4ag54S4aKkP1dT32S4Se12S4W:7S4h5nGjG^1^5d`31S46S4aM]e1hA0ol2_4T3NC00Kd3?Q8505`1:7:406[1K4D156271g
11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2
c6X3h32R202o28=Le1d24T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239CT3NE`4[^2aIe121057g3\;cJS4Kk2S>AT3N
E`4mW3e121057g3\;cJo4k2S>b5T3N5=1Kd3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17C
J5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R20
2LR28397De1Ij14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239Y4g5BT3NE`4mW3e121057g3\;cJo4k2S>W9JT3N
E`4P=5fj2e121057g3\;cJo4k2S>o52W1b35P:0BT3NE`4mW3e121057g3\;aJ1o4k2S>CT3ND0`4mW3e121057g3\;aJ1o4
k2S>BT3NE`4mW3e121057g3\;cJo4@Z2S>AT3NE`4mW3e121057g3\;cJo4k2S>a5T3N5=Md3?Q8505`1:7:406U15J02001
11;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e12
10524P3313<]61Y1M=V2241O2l2]5U1X3h32R202LR28397Dc1Kj14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239
R92S4be1CS43nc2SOnU1bIK0T9b6@416Q1859:b4T3NCMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5
d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32JW102o28=Lc1f24T
1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239\2W;P8^8\4T3NCMd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12392S4\_44S4^X2Yf2SS11S4CS43[1el1j4h6\Y1ao1P4c<@416Q1859
:g1S4P2[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_2154Z21CjF[=`2CS43d
5RR2Z[1``1P?e3T1i;@416Q1859:@S43PS2d>\Q1ao1d@@416Q1859:CS43YB\;kV1_^1lKdS1d@@416Q1859:J>S43Rc3ao
1d@@416Q1859:DS43Rc3Zn1V1[2\2U41c7@416Q1859:g1?S43Rc3ao1Q4b<@416Q1859:?S43k[2VW1ao1d@@416Q1859:>
S43Rc3ao1d@@416Q1859:3S4^f5kA6S4Q^40Z4Q;Q13S4Dc=4S4D]n1fh31S44S4bX1dd1g93S4bX1dd1Q2S4Ji4]1^4d3`2
R1^2b2X35U6P4d2T?c4R1_2l1R1f65Y2`:=0j2d1`3S1f57M;9e<8Z5P30A=P1R1<b6Q:W52R1e11_6d8\63^5Z2C_3\5Q<D
<Z1S4JQ6R1k2Q48S10c1R2V1k55a3n8a9W8`5g1EE61fC6k2@A\2g8i1Q6[?88a2U3YDlLn20n1S4JNb1f55O19R2e4;P2H>
5g1lFo2`8U8E4V1[4Y1g3U91c1@H4R135HQ1g5LX2=S171`8\3T2WES30e23V2<]3j:S7i1d:o=2V5S46;7a2h1X52P2C8H]
2[2OA`5IV16j1LKHP2X19L58n1=7CLAV2d48NU7;R32L8N42_1Je2[1=V1<6Z149CMW1]581P1[2o244>9e1D868f2`3;AK3
7K73S3a45[6P4j1Q1T1:@7_1BGY;T10B2B44j2U3:>Q1V5;a1R1c2;MT2g7\4:h250f1S2n1Ie30547]1322=H12S1@A5>36
62Q1;H2F3V1\185Mi1S4Jj9DT4Z3P1H>l:`1^6i83c7R85;Q21T1g>R31c1a2`1^2a3W18MQ1a17[<TJ0m5a3l6Z1R9`2a3U
65P4d14m1U3P32h8I<g7S46;7P28BV16HS2b25Ed1n2O^1o1R215B[18872626==7X1R13;2Q1JB?V14J1KF50Dd1?2<6L2>
0d1g2S12NY1?g1_2o2d1^4N4ER13j2Q2F8P1CJ77^15f2S1E2721Z10n18:82;17W1n1i16V1h1KX1=MD4O11593724;b1>A
77247@W2CJf;=2G1=1@;:e11MMn3Z79I00B6>93Z1k2e1:31Z14a11Ge2;U1;d2Z1k1J>`1?f5>?>1;A6K6O6h1H=J=06W2a
17DS1Al170547W10462=3D8=A5:AD3147;_26Z1FN=<81[1S47<W6a19OLC7X2V3b3P<nAP7l5l1:21Q3:f2Db=S<0U3SA[8
c?KDW2n4[1kKn1Q;k1d25X5S46C7e2h2\5d1V159:H5<67[1C10214;67G2K1Gl2@1U7a1i3Q2[2;K3;Go512IOXHA3V22S1
^1e3a7:Z1411d14^1T12GM0Q11O?4EKBm1N@GA_18ILY1G2X15X1P15@R1S55P1K3HKHa32R2`2;?D2`1P21HB2=S1R51KL5
D0<CZ21R2=b2a32d1V1O3n11Ag7m138f17=C0T1<C\2@]65e1@A0F1X4S4J7e2h2JT11X5K159S15D6R2447BG2X1Y3@n;f2
k4o512IOn1_2P;P7d4V1Z2i2_6X13Y108i1NCP1297T11;1S1O47_2U1K7d15Y15o1Y1G22[1@Gg1>60;IR2V25P1KL>U1Q3
?U2If1KD2^1U1Z22a1o42MR16=0Df21_3c1a32d1V1f3i6k231W3c4@3_23R6AT1S4J90Y6[;d2]1X1R1k3`4RBP1_LcH652
Q7Z@i1P1LZ4W8V6b7]5231Q8>b2S@Y2S46C351Y4Ec2i2P3U1[4f7;X48d1e1NI;EQ1;S1C28nHm61n12d5e5Q5X3`2Z:P22
3U42^6Q1:U2l6Q14^4^111;T1;^70:S331h3U1o1P3k6m6n?P=ES4J;^=R;9PJlS1dLi10h1Q1c1[2k16]=XZ10Z>>S4J;^=
W3RBoc1^OT44R6`_1g5Y:[1S4T1Z6b23?^91a8e21R6d1d61T1e5P?[4Q3S5jDe1o2X6[@R4R6b2\2\2\2R2^1j7V40U1234
k1k8AS4T1\1e8CV>S:]1b2ZOcd1HnK<e6T6hJ8S4J\j1bG[c2]<T?g32S4J2S4J9S4Jmm4lGZ2^8>P2]7=S4nFYAPEh5TMjA
g?n3iQ1Z1Z2h2k1S4P2[1^1m9_1d3[1Y1m1:=X3_6j8a12621F0m6e=A[A[=b2i3T10023\5B?c1Q=]318R1R2U;Y2o8FKS2
_274Z21CjF[=`22S4gQ5Y4S4J70Q1W2W2884>E13Mn3g2;8n1814100:5<5P5MY2ONa=Y288R4Q1a1?6o1Cb19T1d29G9T1K
5;2[1H[19?_123Eh1g1P1m4a1E[2j4]3;2;MH4<56i12A>?f2T2Z2W1S1T;b5]4e3f4A[1_1Q4?`3F@a2MNb:<O32<23R14T
3:0n36J;X6e1_1U3Be4a18n14S4iF1o36S4iF1Q3MLX1S4f4K=`Hn8_5d1Z1j7d50m1XDOEh9a3X3Z61W32T2X2]7fKf4P3[
<433W=l3j16[7U41n1S4f4K=W<P10511f1_5R4o2a5_5d1Z1W2b5d50FV1o2i1g=]18G77=h9a3c91W32T2f9MU=V75>T3a2
f4P3`<33W=j1l332[7`3D1]6h3:I078a14=V31?F^23?d2<13312D<63@1404112a15:2CB7NL1N1H7212K29:8V1W4^1S2m
8MV1R30m19_;^6c2e4260:4841=:JIa43BU2R4>b11e1`2O5><42213=Q143<4S1j23:2V6[1GA]1IB=26?P15?7f2f3X6KV
1H2U3]3T2\1252R1Y2\4<?@1243[18b1R14>^1e3?P143<7Ld1LT1J1AT1S11U4U20Q219P1155W2>@3Y141o2]2<6k1100<
02h1S4B607QE^2S2_1f3U:V3e1a2jLR7S:l5R7P?n<R2KQ101P2]7jJ81?Q72U2R21Z115]294@3U136Q1Z1B]2Cn1>2X1S4
B607`GS2_1iB\OR7S:PLQ?KR11P2cR1a72U2R21Z17]294@3U1n1HB]2Cn1>2MS4B607`GS2_1iBd\2Q?KT1P2UZ12X41b1]
2>@3U1h5Cn1>2S1S4D407`GS2_1[1]A[R2X:Z=f1KU3h7h5h@f6S52X41b1]2>@3T3c1U2C]22KS4D407`GS2_1[1]Ad\2Q?
KU3XZ1X41b1]2>@3`4]2C]22JS4D407`GS2_1[1Rn2Q?KU3XZ1X41b1]294@3n6C]22IS4D407`GS2_1[1Rn2Q?KU3XZ1X41
b1]2>@3n6C]22JS4D407`GS2_1[1Rn2Q?KU3XZ1X41b1]2>@3n6CV1V12Q1S4D407`GS2_1[13YAd\2Z=f1KU3h7h5fLX41b
1]294@3`47U2C]22GS4I0hGc3^o2\>DKU3^Cg1QEX41b1]2>@3n6C`2LS4I0o6l=4f2l2FaX2kF0Q?KU3mO:o9X41b1]2>@3
n6C`2i1S4P2[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274I>Q11Cj<o9[=
`2@S4J91d7i5o:P5U5_Y1c:]l11`;dCe?5S4aLa`31kO4S4kk1e9nd3Q2S4;d1[1^1m9_1U3>e2m1:=X3_6j8a12621F0RO^
7[=b2U1c2T10023\5B68c1Q=]318R1R2_=o8FKS27_1G74^1K1CLV@f5Q6Y7`2o1S4;d1[1^1m9_1U3>e2m1:=X3_6j8a126
21F0RO^7[=b2U1c2T10023\5B68c1Q=]318R1R2_=o8FKS27W274^1K1CSAf5Q6Y7`2@S43Rc3ao1Q4b<@416Q1859:g12S4
[Y23S4Qk2bX22S4hU63S4Djg36S4DP8Sg1bIR1ES43@P8d<P;nP1j2Y7fW1ao1d@@416Q1859:2S4aZ52S4d\6o1S4j1a1^1
^9>_1X4Q2m1:=X3913MW1b9Q3a12621F0YO4R7[=b2U1c2T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1l8m;e5e7`2<S4D
i;k30W2mR3V4_9l@QU1n:<S4JZS1\S1X53a6\^1b>SIc1\A2S4Qi52S4`P65S4[?b4`h3_N7S4XQ1g9fl1W;1j77S4]g1kS1
c4hk1m:^V15S4d1Wa1h4Va4_1S46[100`Dc:U3c71>e:m[1i9Q>Q1hHl8]153SET92216131025>2201H5m2k3n1B6AX1U1S
4DM00Z4h10i>k@l13T252m6A^Ki5P>VF3Q9VBc:3XN22:0M50W9AB2S4jk5k1S4P2[1^1m9_1d3e2m1:=X3_6j8a12621F0a
V1l7^5b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21<6jFX401o8`25S4ce2Zl1n9Q34S4on2k3a3=S480PD14^B22O
YX2c<oOAS480:eC14F`j2[Ni^1l2f1;01g;4S4dV5U<XKDS4\\1P:XJY2_:HXf1]2S6d2cMJAZ926P1_3S1_4T3NCMd3?Q85
05`1:7:406[1K4B1156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3Ml44o1REf98I45EP2C4G315b7a3c2Di2`152Q2e1
21057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12393S4l5gX44S4S
i3U5e2=S4DN09eDo5b6l_2W]1@_LS<MS4YH\3P35FD_2e2R33Z7f1e6MZ6FY2c:j2V:W;S?TFW=k7Q7VLk28S4Zi1[X2Pc17
]78a9:S4^Gj8\Q3Q@nR17^7i9[78S4m\2Z1ja2Y36RAP?^2S4o10[1^1m9_1d3e2m1:=U24Mo2_3j6o1a12621F0]6R6m9P3
i27b1\8[=b2<\3T100235V5B68c1Q=]318R1R2a8m4P4n4FKY1IW1W174Z21CW?b7e5;Y7]11P1U2S4P2[1^1m9_1d3e2m1:
=X3_6j8a12621F0Y=QAU8o<;b2i3T10023\5B?c1T:o1LCAW218R1R2_=Q8MFKS2_2154Z21C9a@n5e5k2i4]11P1Y2S4P2[
1^1Y2:i4S1Z1_1d3e2m1:=X3_6j8a12621F0Y=QA7>^7[=b2i3T10023\5B?c1Q=]318R1R2`3n9Q8MFKY1I]2174\1M199Z
1`?n5Q6_2i4`21g2S4D[1[1^1m9_1d3[1Y1m1:=X3Q6=j8a12621F0X3d3Z5m9LKX5X9:f7Y5b2Ka1[1BA0023\5B?c1d9\3
R2Z118=DU1L_=o8FKS2_274>:BM1CU2J1W<m2i1n1He5_1g29S3`2n2S4J0e2702l29n5_3DQ316JDj32Q1T1n6?d1@_2`1k
166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1l3h1A3GR1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1TAX37U
12o1b6>S4DTF13\3eR2Q2e42f1Pd1V9c5U2S4JU1[1^1m9_1d3e2W1E:=i1^1_6[3h40Da12621F0VB`3Ll?[=b2`38T1002
3\5B?c1n<2L`218R1R2_=o8FKS2_274De11Cn2;_C[=`2Z2S4JU1[1^1m9_1d3e2W1E72=i1^1_6e2^50Da12621F0W=n4`3
i@b4h8h1I_1P28T10023\5B?c1n<2L`218R1R2_=o8FKS2_274De11Cn2;_Ch8b4`2j2S4JU1[1^1f7g1>8V1Kh2`1T1<JE:
=8EJP1=R25<^3:j8a12621F0e@8MQ3W5i4`7W1S<b2GE[2T100232Y5B?c1Q=]3180Q1R2Z70S6_1_7FKS2_274Z21Ca3o4d
2a3`1`6j4`8`2U2S4P2[1^1m9_1d3e2<J<872=NJP1=_6j8a12621F0[1k;Li6bA[=b2i3T10023\5B?c1Y<G]318R1R2_=S
8KFKS2>P274Z21Ca3XC[=`25S4D5V^1\n4<S4DX>dFlC2\OEi1ab1Z8gR1<S4DUHn9`Fe2`2U1P3eGZW2Z;4T4Sh1VR1P]23
T4lf2]31T42T4Zj24T4Wd2R6\<3T4Zj2]X23T4Wd2R62T4hR53T4Qc2[52T4]h22T4Yf24U4oh1nW1PM?U41jZ2WX1ao1d@@
416Q1859:BU41ng1kBAeW1\g1T8d@@416Q1859:1U41U41U44U4oh1e[1Qk12V4\g21V43V4h_3WU18V4Wo2P4U4U]10oQ1_
@3V4]e1fW13V4Tm2=3V4nj2iD3V4hi2[=5V4X]2d6\C]82V4Xc12V4P[5n1V4m1[1^1^9>_1d3e2m1:=X3_6@l4\3a12621F
0e@kEo9[3P1a1W2a1T10023\5B?c1[6e6]318R1R2_=o8FKS2_274Z21CjF[=`23V4]d1iZ1=W4Rc3ao1d@@416Q1859:=W4
Rc3ao1d@@416Q1859:EW4c1QR2f8eV1ao1Y3>8i5f5Q1@416Q1859:AW4c1^a3iGgW1Y3Gb<@416Q1859:HW4Pd1i4Q2\5`4
a7P=U9^@`^1PAd@@416Q1859:Q1E>W4ch1^j1ao1d@@416Q1859:=W4Rc3ao1d@@416Q1859:>W4Rc3ao1h9k6@416Q1859:
EW4[L[Fn1n46aQ11aGn<bb1d@@416Q1859:@W4T:mX3iKR1dR1d@@416Q1859:?W4T:mX3iKgS1d@@416Q1859:>W4Rc3ao1
n8e7@416Q1859:>W4W\2jV1ao1d@@416Q1859:>W4gl1Zf1ao1d@@416Q1859:@W4di1]i1o9S1]d1d@@416Q1859:>W4Rc3
o9ae1d@@416Q1859:?W4oR2W4j[1ao1d@@416Q1859:>W4[U2f]1ao1d@@416Q1859:>W4Rc3ao1^:U6@416Q1859:?W4Rc3
ao1o6d9@416Q1859:]1>W4Rc3VKZT1d@@416Q1859:@W4Vh1[8_b1ao1h9k6@416Q1859:@W4Y2lY3k6ao1d@@416Q18319:
?W4kX2Y@lIao1d@@416Q1859:CW4S8e]1g9XIWJao1U2^>@416Q1859:g1@W4i^1a3fP2``1P?d@@416Q1859:BW4[b1]>d:
cW1ok12^3d@@416Q1859:>W4Rc3hi1h5d@@416Q1859:?W4Rc3b_1n?c4P<@416Q1859:>W4Rc3b_1n?d@@416Q1859:=W4R
c3ao1d@@416Q1859:EW44QD14dn2U=[b1U2^>@416Q1859:Y1=AW44QD14dn2ao1d@@416Q1859:=W4Rc3ao1d@@416Q1859
:CW4T9Of2VV3iK1eS1P2c>@416Q1859:BW4T9Of2VV3iK1eS1d@@416Q1859:?W4YP2hb1ao1Y7Z9@416Q1859:AW4lj1Uh1
ao1`5d2R2[6@416Q1859:AW4Y2le1BXj1ao1d@@416Q18319:>W4Y2h`3ao1d@@416Q1859:?W4Rc3ao1a90Q7@416Q1859:
?W4^Q2ca1`i1P6d@@416Q1859:>W4Rc3ao1d@@4141Q1859:?W4bQ2a5m[1ao1d@@416Q1859:DW4jFmT1Yg1b70_^1]9c6P
:@416Q1859:]1BW4Rc3n>b`1_2o5n1S5Q1@416Q1859:>W4Rc3R:^e1d@@416Q1859:?W4XZ2iX1ao1^:U6@416Q1859:@W4
Rc3b_1n?d@@4160P1859:j1>W4Rc3ao1e3n<@416Q1859:FW4c1dV2iZ1[o15U2S1[1U5BS5Q1@416Q1859:BW4c1^a3ao1Y
3U5[1BU6@416Q1859:?W4kf2VLao1m4f;@416Q1859:=W4Rc3ao1d@@416Q1859:@W4Rc3ao1o1Y2Q<8@416Q1859:?W4`b2
aP1ao1^:U6@416Q1859:>W4Rc3ao1m2f=@416Q1859:BW4Rc3kW1eG`5Z1b3a2c3@416Q1859:?W4Rc3ao1k6b3U6@416Q18
59:>W4Rc3WT1YKd@@416Q1859:GW44QD14WL[?j9P3QFR@aZ1oDd@@416Q1859:FW444lC14WL3gd1`=aZ1oDd@@416Q1859
:CW4Rl1]FaP1oi1a5h3\4W1V7@416Q1859:AW402Zj1ch1ao1f=m2@416Q1859:>W4eZ3\8ao1d@@416Q1859:=W4Rc3ao1d
@@416Q1859:?W4`a2aQ1oOaOd@@416Q1859:=W4Rc3ao1d@@416Q1859:CW4bV26X\1VNZQ1a2W1g5R7@416Q1859:>W4Rc3
VNZQ1d@@416Q1859:?W4hQ2^:jV1ao1d@@416Q1859:@W4dh1HW@\Y1ao1d@@416Q1859:>W4Xj1ih1ao1d@@416Q1859:=W
4Rc3ao1d@@416Q1859:CW4Rc3X6Pi17[2d2g4k6@416Q18319:>W4Rc3ao1[2X>@416Q1859:IW4Wh1Y1\1b1\8[4K[1_W1R
[1S=Z7]4j5[6@416Q1859:>W4Rc3`^1PAd@@416Q1859:>W4Rc3ao1k3h<@416Q1859:@W4Rc3hn1@7d@@416Q1859:Q1>W4
Rc3ao1k9h6@416Q1859:?W4RQ2oa1[o15d@@416Q1859:=W4Rc3ao1d@@416Q1859:AW4P2SNhZ1TX1ao1^:U6@416Q1859:
?W4P2Qa3ao1d@@416Q1859:Z6=W4Rc3ao1d@@416Q1859:BW44g@Y314dn2ao1d@@416Q1859:BW4YEoi1`HW;V_1S5V;d@@
416Q1859:CW4nf1o?iEUCS3ao1P4a;Q1@416Q1859:?W4nf1Sl1ao1P4c<@416Q1859:>W4Rc3ao1d@@416J6859:>W4Rc3n
NbP1d@@416Q1859:>W4SR2n`1ao1d@@416Q1859:l4T3R14:Md3?Q8505`1:7:406[1K4D140040271g11P1S111P1015DV1
<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7n2Bc2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:=W4Rc3ao1d@@416Q1859:?W4Rc3ao1_2_1d<@41
6Q1859:=W4Rc3ao1d@@416Q1859:>W4Rc3ao1a9R7@416Q1859:>W4;fb3ao1d@@416Q1859:>W4Rc3ao1b?Q1@416Q1859:
?W4Rc3[o15^:U6@416Q1859:AW4c1^a3ao1k9BS5Q1@416Q1859:=W4Rc3ao1d@@416Q1859:AW4Tk1mg1lW1W@\7`7S9@41
6Q1859:@W4YU1TFcg1ao1m1f>@416Q1859:>W4Rc3ao1a3R=@416Q1859:?W4gb1[OnP1ao1d@@416Q1859:>W4Sb2nP1ao1
d@@416Q1859:?W4Rc3ao1e3Z5c7@416Q1859:?W4YT1YD^j1ao1d@@416Q1859:GW444lC14dQ1oO^?`=l<V\1]6d@@416Q1
859:?W4C^b3ao1d@@416Q18571:>W4Rc3n>b`1d@@416Q1859:>W4c1^a3ao1d@@416Q1859:AW4kf2WGn4ao1a3E\<@416Q
1859:>W4Rc3ao1W4\<@416Q1859:>W4VP2kb1ao1d@@416Q1859:?W4ST3n>`NPQ1d@@416Q1859:BW4Y2\n11Yb1Rn1^1d@
@416Q18319:>W4Rc3ao1Z4Y<@416Q1859:@W4Pa3Q2ao1o1[>8@416Q1859:AW4Rc3Zn1V1[2b6R1b6@416Q1859:AW4l\3U
6ao1_2U2R5k6@416Q1859:=W4Rc3ao1d@@416Q1859:>W4@ab3ao1d@@416Q1859:@W4Rc3ao1i811f7@416Q1859:=W4Rc3
ao1d@@416Q1859:AW4jOUX1b3^W1ao1P2c>@416Q1859:@W4R`1`Hc6jS1ao1d@@416Q1859:>W4Rc3ao1d@@416Q1859:EB
W4k[2VW1_d1X:HT9_7@416Q1859:R2@W4Rc3_d1X:HT9_7@416Q1859:?W4QP2j9UY1ao1d@@416Q1859:=W4Rc3ao1d@@41
6Q1859:@W4c1^a3ao1`91Q7@416Q1859:CW4PT2T7Q4jS1ao1X:Y5Q1@416@@859:?W4U[2lW1ao1b?Q1@416Q1859:BW4Rc
3VKZT1h3m1T4f5Q1@416Q1859:CW4Rc3Vh1Z7h3g3Ed1f5Q1@416Q1859:AW4Rc3ao1`7N[1f5Q1@416Q1859:?W4`S2a_1m
W1cGd@@416Q1859:=W4Rc3ao1d@@416Q1859:>W4Rc3ao1P9c7@416Q1859:?W4gh20YJao1d@@416Q1859:?W4Tk1mg1ao1
d@@416;E859:>W4YEhm2ao1d@@416Q1859:?W4fL[f2ao1h3k<@416Q1859:>W4fL[f2ao1d@@416Q1859:AW4Rc3ao1O0Lh
5m8@416Q1859:?W4\n1ed1a^1o@d@@416Q1859:>W4jo1Wc1ao1d@@416Q1859:>W4cZ2^X1ao1d@@416Q1859:?W4jf2WLa
o1P2c>@416Q1859:=W4Rc3ao1d@@416Q1859:>W4Rc3ao1i3j<@416Q1859:BW4ho1X3h1dCZ2WHao1d@@416Q1859:?W4Rc
3ao1a3o5R7@416Q1859:>W4Rc3ao1m1f>@416Q1859:FW4f5gZ1]9T9QCZ5cGao1U2c2j;@416Q1859:[1AW4^j1Hg9lAULa
o1d@@416Q1859:?W4cQ2^a1lKdS1d@@416Q1859:=W4Rc3ao1d@@416Q1859:CW4UT1XHU@]V1^i11P6n9e6@416Q1859:BW
4nP2W2[2_]1ao1e3P2m:@416Q1859:>W4Rc3mW1cGd@@416Q1859:?W4Y2h`3ao1d@@416Q18319:>W4Rc3ao1`7S9@416Q1
859:>W4VQ2ka1ao1d@@416Q1859:@W4^Y2cY1ih1g6d@@4163M859:?W4Rc3ih1g6_8T8@416Q1859:DW4`b2aP1ao1m1k3I
a1W1b3c3@416Q1859:AW4iT1X^2[KUT1c6i2V7@416Q1859:?W4Rc3[o15X:[6@416Q1859:BW4db1]P2ao1Y1_3Q5BU6@41
6Q1859:IW4]o1W8k9]A@\3_6d5PKg89^Kb?Q1@416Q1859:S7?W4]]3d5hS1hKd@@416Q1859:@W4eO\c2nL2_R1d@@416Q1
859:?W4eO\c2QM_R1d@@416Q1859:?W4nd1Sn1ao1f2m=@416Q1859:>W4nd1Sn1ao1d@@416Q1859:>W4VU2k]1ao1d@@41
6Q1859:AW4]i1Jih1Yk1W4Ne?@416Q1859:>W4Rc3ao1m2f=@416Q1859:@W4Rc3ao1[3Ji4c7@416Q1859:?W4Rc3ao1[3Y
5n7@416Q1859:@W4Y2\S2[]1ao1d@@416Q18319:>W4Rc3YKWT1d@@416Q1859:AW4FYCQo2`h1P7Hk?@416Q1859:?W4PDQ
o2`h1P7d@@416Q1859:>W4Rc3ao1o3d<@416Q1859:>W4Rc3ao1`3S=@416Q1859:>W4cZ3^8ao1d@@416Q1859:>W4Rc3ao
1e3n<@416Q1859:?W4`a1T>\c1ao1d@@416Q1859:>W4^i1ci1ao1d@@416Q1859:?W4XT2i^1ao1n9e6@416Q1859:@W4g<
R^1Wh1hOhOd@@416Q1859:>W4Rc3hOhOd@@416Q1859:?W4in2XDao1d@2=416Q1859:AW4b_1_S2ao1m1S2b<@4160P1859
:GW4Y2h`3Rn1^1C0b2LU:0X2@416Q18319:Y1?W4Rc3ao1O0c?@416Q1859:FW4YU1i1R1@^GS3g_1PJk9dKP2c>@416Q185
9:?W4Rc3PJ2]U1d@@416Q1859:@W4ec2\OkMX5\Ld@@416Q1859:>W4T_2mS1ao1d@@416Q1859:?W4VQ2ka1h_1h?d@@416
Q1859:>W4lY2UY1ao1d@@416Q1859:>W4Rc3lW1dGd@@416Q1859:CW4k>]6P;2JT8dY2ao1d@@416Q1859:?W4VR2k`1ao1
k9h6@416Q1859:>W4Rc3Yo17d@@416Q1859:>W4Rc3ao1d@@416Q1859:Q1>W4U;lW3ao1d@@416Q1859:@W4Rc3ao1P=a2Q
1@416@@859:BW4\k1m=W2_W1ao1m2l2i:@416Q1859:?W4XQ2ia1VKZT1d@@416Q1859:=W4Rc3ao1d@@416Q1859:>W4Rc3
ao1i4j;@416Q1859:>W4Rc3ao1U2^>@416Q1859:>W4Rc3ao1^2U>@416Q1859:?W4Rc3ao1n80d7@416Q1859:MW4i4\e1o
7@Z`1ao1a2Y140C00a28]1a6Q1@416Q1859:E>W4i4X^3ao1d@@416Q1859:=W4Rc3ao1d@@416Q1859:>W4lX2UZ1ao1d@@
416Q1859:>W4lX2UZ1ao1d@@416Q1859:@W4Rc3ao1T60\9Q1@416Q1859:?W4Rc3ao1U6\9Q1@416Q1859:>W4`P2ab1ao1
d@@416Q1859:@W4We1m?l]1gS1iKd@@416Q1859:>W4Rc3oS1aKd@@416Q1859:>W4Qa2PR1ao1d@@416Q1859:>W4ao1`c1
ao1d@@416Q1859:>W4cQ2^a1ao1d@@416Q1859:BW4Vg22hKb_1f<W3[8X8@416Q1859:?W4c1^a3ao1^:U6@416Q1859:?W
4Rc3ao1b?Q1@416J6859:o4T3R13;Md3?S5m2505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54
o1kAm<8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T12116286FU1NR1
P1?30NE253Y1T1>57_11f1C^1239`3d@@416Q1859:i4T3R1?Md3?S5m2505`1:7:406[1K4D156271g11P1S111P1015DV1
<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L
Z44T12116286FU1NR1P1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:?W4Rc3dT1lJd@@416Q1859:Q1>W4Rc3Zb1V=d@@
416Q1859:?W4PZ10PY2ao1d@@416Q1859:GW4Cn4i<_l2U4Zb1S1B_;a>R2@4163M859:^6?W4b5i<eP3ao1d@@416Q1859:
>W4Rc3ao1d@@416Q1859:Z2DW4b1_a3ZV1VId;16]1X3@416Q1859:U6>W4Rc3ao1n5e:@416Q1859:@W4nc1So1Yo17[2X>
@416Q1859:IW4S?W2gM]3_>0VJ`<W;i=lP1j@i83f7@416Q1859:BW4S?W2gMnS2l1a4Ri1d@@416Q1859:=W4Rc3ao1d@@4
16Q1859:=W4Rc3ao1d@@416Q1859:>W4bQ2_a1ao1d@@416Q1859:=W4Rc3ao1d@@416Q1859:?W4iY2XY1ao1h6k9@416Q1
859:?W4ko1m9XY1ao1d@@416Q1859:BW4i;[\1l8o2o^1lLdR1d@@416Q1859:AW4i;o\1ZBmW1lLdR1d@@416Q1859:BW4R
Q2Y5^2Ee5jS1ao1d@@416Q1859:=W4Rc3ao1d@@416Q1859:@W4l6ci1ab1jOfOd@@416Q1859:@W4QU2^5f4jS1ao1d@@41
6Q1859:>W4Rc3aU1oId@@416Q1859:?W4UQ2Z<aU1ao1d@@416Q1859:>W4d5]]3ao1d@@416Q1859:>W4\_2eS1ao1d@@41
6Q1859:=W4Rc3ao1d@@416Q1859:BW4QQ2VAk6mIao1i83f7@416Q1859:?W4UQ2RAiP1ao1d@@416Q1859:AW4UQ2o8Q5GR
S1ao1d@@416Q1859:>W4ab1`P2ao1d@@416Q1859:?W4WT2f6SX1ao1d@@416Q1859:?W4jh1gY1_@ao1d@@416Q1859:?W4
l[2UW1ao1m4f;@416Q1859:=W4Rc3ao1d@@416Q1859:CW4Rc3ao1C0a7G0d7@416Q1859:Y1BW4Rc3ao1C0Y80Q1b6@416Q
1859:@W4Rc3ao1C0Y8e7@416Q1859:AW4Rc3ao1]4KZ;@416Q1859:a11@W4Rc3ao1]4V<@416Q1859:a11>W4Rc3ao1Q1b?
@416Q1859:AW4Rc3`>WP1h@K0g?@416Q1859:>W4Rc3Zn1V1d@@416Q1859:?W4jc2WOao1U4^<@416Q1859:?W4Rc3ao1n7
Oe7@416Q1859:>W4ad1`n1ao1d@@416Q1859:>W4ad1`n1ao1d@@416Q1859:CW4Rc3f1T3T3`g1^1_7e7@416Q1859:Y1IW
4ZJe34[1SB1`DbQ1Y3GT7ZR1RBS;d@@416Q1859:@W4bl2_FoOaOCP@@416Q1859:>W4Rc3ao1l=g2@416Q1859:>W4aZ3`8
ao1d@@416Q1859:>W4Rc3Qo1?d@@416Q1859:>W4Sc2nOao1d@@416Q1859:AW4no2SCRL^S1Q4i2h9@416Q1859:>W4Rc3a
o1Q4b<@416Q1859:?W4Rc3ao1d4Y5e6@416Q1859:@W4nm1c6_^1eW1kGd@@416Q1859:>W4bU2_]1ao1d@@416Q1859:EW4
UV2ZBb=]4`8kGdFPAQ5`2Q9@416Q1859:BW4T:1n\2lKiKgS1`5S;@416Q1859:CW4T:1S^1jNlKmS1cK`5S;@416Q1859:?
W4Rc3ao1R1k7e7@416Q1859:5X4_f5`=X2Y13X4PT6b32X4PT63X4_f5`=4X4Re5\1`=^4T3S1>Md3?h6X1505`1:7:406[1
K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1
M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239mD2X4PT63X4PT6d34X4PY4oj1d3Z
6T3T1=Md3?Q8505`1:7:1206E?22J0200111522212260171C2P11P1S111P10151BV1<X17C=<5Q1\340?F037=;0A?S2;B
j54DZ1^6o7Z@8I45EP2C4G315f6K3ND:[12m1EDCU2`1528h1]17210524P3313<]61Y1M84j1;241O2K;d1_5S1l1[1h32R
202LR28397D_2j14T12119166F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239g4S4d5T3T1=Md3?Q8505`1:7:406U15J02001
11;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e12
10524P3313<]61Y1M=V2241O2l2X55T1X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>2:_1152]1C^123
9f4Z:j1l2]5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3
j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T12
11986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239f3T3T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3
j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241X9c4h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1
Co1^5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1
iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F
9KNR1P1AQ1E253Y1T1>2:_1152]1C^1239^5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151
BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6
X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239cEi5T3T184Md3?Q8505`1:7:406U152G
0200111;212260171C21N1P1S111P10151BV1<X17CJ5b3K5?F037=;0A?R3j54DZ1iN8I45EP2C4G315b7<e14V12c2DCU2
`1528h1e1210524P3313<]61Y1M84g1>241O2l2c6X3h32R202LR28397D_2j14T12119526F9KNR1P1AQ1E2534T1T1>=_1
152]1C^1239^5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?
R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D_2j14
T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239l5T3T1=Md32<Y6g1505`1:7:406U140J0200111;212260171C2P11
P1S111P10151B;J65X17CJ5^45V1037=;0A?R3j54DZ1d6T;<h2i98I45EP2C4G315b7^32c2DCU2`1528h1e1210524S1l1
313<]61Y1M=HN>241O2W1d1c6X3h32R202LR28397D_2j14T1211986F9KNR1A>AQ1E253Y1T1>57_1152]1C^1239l5T3T1
=M4_3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5<U3K5V1037=;0A?X236>j54DZ1iN8
I45EP2C4G315S5^2^32c2DCU2`1528h1e1210524P33120<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F
9KNR1P1AQ1E253Y1T1>=V18152]1C^1239j3Z;16]1c<_5T3T1=Md3?h6X1505`1:7:4065O5J0200111;212260171C2P11
P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M
=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239c5T3T1=M4_3?Q8505`1:
7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2
DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1
152]1C^1239U?16]1c<i5T3T1=M4_3?j21T5505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^
45V1037=;0A?R3j54DZ1iN8I45EP2:84G315b7^32c2DCU2]12528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202
LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239U?16]1b6o2P3o5T3T1=M@1Q3?Q8505`1:7:406U15
J0200111;212260171C2P11P1S111P10151BV1<X151CJ22`1@`1K5V1037=;0A?R3Jo44D1X1h3PK8I45EP2C4G315b7T12
V22c2DCU2`1528h1e1210524P3313<]61Y1M84n17241O2l2c6X3h32R202LR28397D_2j14T12119526F9KNR1P1AQ1E253
4T1;H>=_1152]1C^1239T5b5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^4
5V1037=;0A?R3j54DZ1h3PK8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2l2c6X3h32R202
LR28397D_2j14T1211986F9KNR1P1AQ1E2403Y1B0@>=_1152]1C^1239d5T3T1=Md3?Q8505`1:7:406U15J0200111;212
260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?8i2j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524
P3313<]61Y1M84V2241O2l2c6X3h32HY102LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1B0@>=_1152]1CT192380`5T
3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3i1P44DZ1iN8I
45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR
1P1AQ1E253Y1C@>=_1152]1C^1239V<c5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1
<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h
32E\102LR28397D_2j130T1211986F9KNR1P1;5Q18<2403Y1C@>=_1152]1C^1239_5T3T1=Md3?Q8505`1:7:406U15J02
00111;212260171C2P11P1S111P10151BV1<X17CJ5i1d25V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528
h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32E\102LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1
239_5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1
iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2l2c6X3h32E\102LR28397D_2j14T121198
6F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239a5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P1015
1BV1<X17CJ22^45V1037=;0A?X2Ij54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2
l2c6X3h32R202LR28397D@n1j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239b5T3T1=Md3?Q8505`1:7:406U15
J0200111;212260171C2P11P1S111P10151BV1<X17CJ5b3K5V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`15
28h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=>1;98152]
1C^1239n5T3T1=Md3?Q8505`1:06:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5>S3K5V1037=;0A?X
2Ij54DZ1e1SM8I45EP2C4G315b7^32c2DCl18`1528h1e1210524P3313<]61Y1M84g1>241O230g2c6X3h32R202LR28397
D_2j14T1211986F9KNR1P1AQ1E2534T1T1>93>1;98152]1C^1239S8_5T3T1=Md3?Q8505`1:7:406U15J0200111;21226
0171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P33
13<]61Y1M=V2241O2l2]5U1X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239XEd5T3T1=
Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5`11o1K5V1037=;0A?R3j54DZ1iN8I45
EP2C4G315b7^32c2DCU2`1528h1GM210524P33120<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1
P1AQ1E253Y1T1>=_1152]1C^1239o5d<f3T3T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1i
N8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2Ag1<Y1i32]1Co1_5T3T
1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5b3K5V1037=;0A?8i2j54DZ1iN8I45
EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P
1AQ1E253Y1T1>=_1152]1C^1239\4T3T184^11Q3P=52G0200111;212260171C2\40151V2X1404R3@`1K40V1037=;0A?R
3Jo44D1X1iN8I45f2CP:2V22c2DCm1h1528h1]17210524g3]61Y1M84n17241l=h32R202LR28397D_2T32119526F9KNS2
AT24T1;]32]1Co1T5f3T3T1=`1Q3P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2
DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1`5T3T1=Md3?Q8505`1:
7:406U15J0200111;212260171C2P11P1S111P10151BV1<X151CJ22b3K5V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^3
2c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>
=_1152]1C^1239e3T3T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf35
28h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1g5T3T1=Md32<Q8505`1:7:40
6U15J0200111;212260171C2P11P1S111P10151BV1<U127CJ5^45V1037=;0A?R3f534DZ1T2dL8I459;P2C4D2315b7^32
c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6l1[1h32E\102LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T
1>=_1152]1C^12317RJg3T3T1=b4P=5J0200111;212260171C2\40151V2X1_5K5V1037=;0A?R3j54DZ1iN8I45f2CI`;2
c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1^5T3T1=Md3?Q8505`
1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32
c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2X5Z1X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1
>=_1152]1C^1239c5T3T1:2Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037
=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h13CM210524P3313<]61Y1M=V2241O2l2P5b1X3h32R202LR2839
7D_2j14T1211986F9KNR1P1AQ18<253Y1L7>=_1152]1C^1239e5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C
2P11P1S111P10151BV1<X17CJ5^440V1037=;0A?R3j54DZ1iN8I45EP2C4G315P6a1^32c2DCU2`1528h1e1210524P3313
<]61Y1M84V2241O23>5S2c6X3h32R202LR28397D_2j14T1211986F9KNR1;DAQ1E253Y1T1>=_1152]16<^1239d5T3T1=M
d3?Q8505`1:7:1206U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C
4G315b7^32m1EDCU2`1528h1e1210524P3313<]61Y1M=V2241O23>5S2`5R1X3h32R202LR28397D_2j14T1211986F9KNR
1P1AQ1E253Y1T1>=_1152]1C^1239W?f5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P101511@;
J92X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=g1>241O24g2m
5EX3h32R202LR28397D_2j14T1211986F9K31HR1P1AQ1E253Y1S10>=_1152]1C^1239i3T3T1=b4P=5J0200111;212260
171C2\40151V2X1_5K5V1037=;0A?8i2j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28
397D_2T3211986F9K>?S2AG\1Y1i32]1Co1f5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P1015
1BV1<X17CJ5`1W2E5V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7R1K8V12c2DCU2`1528h1e1210524P3313<]61Y1M84V2
241O2l2c5OX3h32R202LR28397Dc1Kj14T1211986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239o5T3T184Md3?Q8505`1:
7:406U152G0200111;212260171C2P11P1S111P10151BV1<X17CJ5b35E5V1037=;0A?OR2j54DZ1iN8I45EP2C4G315b7<
7=K1121V12AQ2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D_2j14T12119526F9KNR1P1
AQ1E2534T1T1>2:_1152]1C^1239f5T3T1=Md3?Q8505IF:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X1
7CJ5B2JW2E5V1037=;01??R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M84V2241O2l2c6
X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239TN_5T3T1=1Kd3?Q8505`1:7:406U15J
0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528
h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397De1Ij14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1
239^5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1
iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2_5S1X3h32R202LR28397D_2j14T121198
6F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239m3T3T1=R1_3P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j5
4DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1m1k12]1Co
1U?16]1m2e9j3T3T1=`1Q3P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?_2Bj54DZ1iN8I45f2CZ<2c2DCf35
28h1e1210524g3]61Y1M=V2241`9[4h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1m2gJl3T3T1=`1Q3P=5J020
0111;212260171C2\40151V2X1[65V1037=;0A?_2Bj54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241`9[
4h326k102LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1m2W<1P4T3T1=`1Q3P=5J0200111;212260171C2\40151V2X1[
65V1037=;0A?_2Bj54DW12iN8I45f2CZ<2c2DCc32528h1e1210524g3S5Y11Y1M=V2241`9[4h32R202LR28397D2\2T321
1986F9KNS2AT2Y1i32]1Co1m2W<1]>j3T3T12:2_4P=5J0200111;212100400171C2\40151V2X1[65V1037=;0A?R3j54D
Z1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1i3T
3T1=2_4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j547<Z1iN8I45f2CZ<2c2DCf3528h1e1210524g3]
61Y1M=V2241l=h32R202LR28397B1_2T3211986F9KNS2AT2Y1i32]1Co1;g3T3T1=f1k2P=5J0200111;212260171C2\40
151V2X1[65L9037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T321
1986F9KNS2AT2Y1i32]1Co1f3T3T1=b4P=5J0200111;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ
<2c2DCf3528h1e1210524g3]61Y1M84V2241l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1b5T3T12:Md3?Q8
505`1:7:406U15J0200111;212100400171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G3
15b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2X5Z1X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E
253Y1T1>=_1152]1C^1239_5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P11P1S111P10151BV1<X17CJ5^4
5V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR2
8397D_2j14T1211986F9KNR1P1A10NE253Y1T1>=_1152]1C^1239^5T3T1=Md3?Q8505`1:7:406U15J02001001;212260
171C2P11P1S111P10151BV1<X17CJ5^45V1037=;0A?R3j54DZ1iN8I45EP2C4G315b7^32c2DCU2`1528h1e1210524P331
3<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14T1211986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239g3T3T1=b4P=5
J02001001;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN61I45f2CZ<2c2DCf3528h1e1210524g3]61Y1M=V22
41l=h32R202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1i5T3T1=Md3?Q8505`1:7:406U15J0200111;212260171C2P
11P1S111P10151B;J<X1401CJ5b3K5V1037=;0A?8i2j54DZ1iN8I45EP2C4G315b7T1Y22c2DCU2`1528h1e1210524P331
3<X2T41Y1M=V2241O2l2c6X3h32R202LR28397D6X2j14T1211986F9K>?R1P1AG9E253Y191H>=_1152]1C^1239X4T3T1=
b4P=5J0200111;212260171C2\40151NT12X1404[1h3K5V1037=;0A?8i2j54DZ1\A0[=8I45f2Cl3l100^62_1S1DCf352
61h1e1210524g3]61Y1M=V2241l=h32R202LR28397D_2T3211986F9KNS2AG\1Y1;]32]1Co1R4f3T3T1=b4P=5J0200111
;212260171C2\40151V2X1[65V1037=;0A?R3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524g3X2T41Y1M=V2241l=h32R
202LR28397D_2T3211986F9KNS2AT2Y1i32]1Co1i3T3T1=b4P=5J0200111;212260171C2\40151V2X1[659L037=;0A?R
3j54DZ1iN8I45f2CZ<2c2DCf3528h1e1210524S1c2]61Y1M=V2241o:l2h32R202LR28397D_2T3211986F9KNS2Ag1<Y1i
32]1Co13Z4`T5lO`4T3U1<Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I305
EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1_13E253Y1
T1>=_11f1C^1239T3WB6Z4iAPC<iP2^n13Z4WBbB2Z4\\38Z4=Q`2lKPEPGmX1I1Z45Z4b3nOYR3T@2Z4Q;6Z41QD14kh5<Z
4\10D_j5C^3V2[5Q16d3=Z4\10DP`5R;U1k8S10LHR3T1Z4[100`Dc:i:12Q;m[1fR1RD]53j3Z=R=24651025>231;<5V8[
1Q3_4T3U1<Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3
c2Di2`152Q2e121057P3313<`4l11Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253H@T1>=_11f1C^1
239_?5Z4\10hk5V<<Z4[100b8gI]i43<Nc:24Z4j^3e_2e>2Z4V]68Z4R[10gQ3mDm1V5V95Z4nQ4d\13]3^4Z4;7U4e5Q2^
8V4FZ3;3`1C69T2Jh1:k2<O>F0S62T1T3d4b2g2^2LR5U1a27a12j3E<O>W2T17P47N<^3X1U238D17;Gc27;2Mo17X15Q=8
6LP2Q1KR4]18_5T10B2B912]84K1i3?E;d2JP2:Y18Y1P1>P9;h2W4h1DS1AT205<Z1622:2H61O@A5>5>6e3>e1D>`4Z4CS
5\5f1o2R1n3b17n11?AGG0Q1b1MNI??a1e2R10D;2<T3_3a1Q3B5P4]2;3R4;>59]2T3>A[2;Mk17DT1I]2S41V4V30:]1Ka
1m1B?C7267;m17CU1;k1DLBR1o7A8^19j9COl292U1B_17Y3[1^31U2T4_24?f28m1Hl1B>f5X13A^3V11Q3<:[1J:FLi5DF
AR2?j2Q2E^1n4Z4;7S4?_61^1e32Y18R3P1h2g33;`1]112V4KS1P12CP721T4?P3OX1`130Bi1l7Ch1;_4=`4R40:IZ2`2i
1i1d28T3152<1;R113P13K@;]157485f41b1l2D11F432:Q111T1]1o3_8l26e2c1U1Id2Y1H4KU1GZ1R1`3;f1<AI9S1Hf1
7[5L:66b13;5i1;e1Y2D?c4[1<C7K:K8R25Z3U1:0Y1EH:S4Z4;7P2V1K211j6<Q1Jd8BY28Z1LM12?>a2=65Q1W1AFV3o5N
`1Y1?^2f11f1<j1S2V1i1JR74b37a12Hb2T1;R1;c1X1He2:FKC<i1`5D186K3b1LC2476;^32`4i2T3j16V1G=a3Q3LCV1_
5T10n73:V1g2GT6V3Y18X2c6;4h1Oo2f52h1Z3EG9V1X1Z2c6n2Z4;7Z4>l2U9b5\1S1e5b4?b3429W4_23Z3\7g4BQ2b1Q3
V1<A[1V2a5R2>Z39R29W3W6g1U1;3X11l1Y4Y=Y5Y;2D<0X1T3o3V1R;R3c2d8]1X1_1P4a3^2705127M451235:2Q1U1:AH
1c3l2?W3Z4;7P2j7T1H`3e3P1V3f2EX1J7d1n2U1k1DR1ES8Q1@[2b3Kd2Z3T5P;Q40I7^1N]1l5^3Ob3:8Q3173O6j3[;m1
G:Bg1k1\;l3=U2l2J9J6T4o4_1c28Y1V3P4X3;6m2d5k1>[2g1<A9:a2>3=250Jn1Q2E8S1S4Z4Ce1]23;1d2d1K5NH=g1Z>
22@3`1^45W2f1j1Ad51L:T1h2V1^5e4Ok3Ef3?2Z1221a12HQ39;9T1;c1O8@l5c43?OQ1k4G>9i15<e17[2_912>;:81]1S
3g3G7W62e2j3k1P1<Z1LP1S1Bi2]1S1LU1I?H63408133H6g1f4a1k1o2^1j7X3b2c4Y4H<=Z4CgY1TKR2kc1U6;S47]ITX1
R5e6Z4;7X4c2I1?Z175>V1I23n1^13\18W1k1`2W13E5Z1l1e2:2A25N3[15C2K6L==42CS49Y1X121R2@KU54d2T10[1k23
J;F=T1Y4MU1j1Ij3?Z1f1NO=g2S2P1H2>W1V1I3?141K2>S1B152@35B?D38Y2EEa2G1L[1=6D9E37=0=2^1J4M487173232
g16o3T1Gc3n2JS30b14`3d1f12L9;D;V4b1>EH;T1N<AH>`1R1F_2V2a1HKR2e72m1F[27?374FV18R25Y1KT1U1:0@H:S1C
Z4CP2l9b>`<m5mDaIkO1]3fFJn6jL`9b91HZ4CeJX1V1;`1h1R1V<_3W=\9c>m>^EoT1W6b:0nAA_7R2V1Z4CnEb3\32i:9U
8T=e2[6m<dAdEo1e;T:`2EeJOFo30b2W3X4451235:Z2R1\1V1Z4Ce1CdJ2YChLj3`20\3l=9f2V6f<>1]8>W4`32e212e3V
;^7V<f40m:e2G:j7<Z4CnL2li1hY1Z`1?[BS981CZ4CgFMM99U;SQ10nX13m?P;\22]8lMVIl1Z4Co8c2G\1R6W1X2R1o1H]
3_=?44n4P1Y8Dn5Q3LX5N]1Z9j<CW1l1e4:g>]3^57o8T1412e3l29_:Bg3Q3FU;c2R2^4Y7g4Y2:X1Y1Z4ClD4g?b7?AhM_
Km;666P20m4?k5R5g>l2a7n1g>C?k2a2m4_2a3l2n3Z1<035B98Z4];e@l7N[W12[a2B[4]3o71\8k3g7?m1W1=]4lQ1fMSB
W7UJoZ13[4X[613[4];14[4^T1R5Ul42[4Pa36[4gOY20`m1j]3;[4@R8i21cX3]4Fm:CkN3[48_U52[481[4?[48^61i1i2
1Q7kU1jA`In^1SJdK_39[4Pa1U4g3Z1oX1`1oD`HZ1[407a1b2P=@P2114>Eg4^7\2R19<l1m3i51l^12V2l7[C:SEQ3P3[3
Ck5Y2`1b7T5l1?j@2[4\Y65[48^OZ2Rh24[4];1il2C[4];1dDeGLR;3o3Do[1`W14P3R1Q3W?=o36[470[S1YX2`j12[4PS
5P1[4B91W1V<T=`70X1f52T1[\1^9WJa7Q1;V4o19CTDm9Y81Y=56X;`2<[4L1^=V>U4a1FY1f5c]1PX26[4LmOX2ZV3ZFE[
4B91^=n7j8d3m5m^1iLS=^4X3=;49QES7oA?[4Bo6`K0X1_3Q2ll1W;4R?\Db8]1I[47D00^=o7`6Q5R1c2e3QMk5j2a8^9Q
@jJ_7c5`6`5319[47TR1f2Y4Tm2kO91A[47D1^=bC;F0b2e3Z^1[5R4e4ki1P77[47D_Q1Qo2o7ZF5[4d10fDgi28[4c8`GQ
=1e_1b1b1C[4Y3Y5UACX?_31^_16b1e2_3kW1iHG`4bI2F[4gOZ27f80mU2^?g1b:mDm1V5U8P1T3Q7e8E4;e45\4dB\1144
\4QD14l1\4a10`1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1j
D[=`27\4k>k2L\114:\41i>^2J>\1121k1\4a1a1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c
1Y@518R1R2_=S4k4FKS2m5o1jD[=`26\4k>h3\114P2\4g1[1^1m9_1d3;14R2m1:=X3_6j8a12621F0m<WH[1`6j6b2i3T1
00235V5B?c1A_<]318R1R2_=o8FKS2R2<74Z21CjFe5e7`25\4QD14\Q17\41oC121\Q17\41oC121ZZ36\41oC121m1\4a1
a1IDm9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?5]1Y@518R1R2_=S4k4FKS2m5o1jD[=`2C\412b?
Y4121dQ1oOY:T5T@Z8m1X3CYX1YG6\4e<[714Pj47\4g@Y314Kho26\4W@?Y314:\41e?OY3121j^3C7\41oC121[[26\4QD
14l2mV36\4g@Y314S\28\41e@Y3121S\27\41oC121^_39\44lC14W1k_2VJa=I\412b?b1f2121g>[R2T@>b9102W31C6MW
4[GdY17\44b@Y314Sa2<\412b@Y3121Sa2XJ]3C6\4QD14bn2o16\44lC14Sa28\412lC121Sa27\41oC121XQ3V2\4a1a1^
1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=41=c1Y@518R1R2_=S4k4F5EY1Ic2Y3o1i>l1\2f1e5;Y
7]11P15\4W@i3148\41U@i3121R_59\412lC121Sa2_H5\4g@Y3147\41e@Y31216\4QD14U^1g87\41SBk11215\4gAY214
6\4gA=k1145\4QD14SR35\48hC145\46jC145\4QD14jZ35\4QD14gQ46\47iC14^a4`4T3W181Md3?Q8505`1:7:406[1K4
D140040271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y
1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^12398\41oC121i?jP28\47_@Y314ZHS
i37\48n??Y3148\41e@Y3121ZH6\4QD14S1\N6\4bA^214S14\4QD146\4W@i314nk28\41U@i3121nk25\4QD14nk27\41o
C121XZ4C\4bA^214k@gFT4h5W9n72k3W5af1V;;f4T86\4bA^214o[28\41`A^2121o[25\4k=U6146\4k=U614Sh47\41i=
U61216\4bA^214kl35\4QD14kl3c2T3W1=N:[1^1:m8D_1d3;14R2m1:=X3_6\4]4a12621F0aV1[=b2i3T10023b2e12105
7?B?c1X9h3]318R1R2_=o1o6F9AS2Y23174Z21C<Z5U239^><91b<`2JT3W1=N`3S?14oBc2nR2e121057_<WJP8o4P4Z5c2
U?14\4QD14m1\4a1a1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?5]1Y@518R1R2_=S4k4FKS2[
4a1o1jD[=`26\4g@Y314]D8\41U@?Y31216\40T>k5149\400S>k5121Xj45\4U>k5146\4k=U614Xj49\41i=U6121Xj438
\41e@Y3121Q?8\4W@?Y314oU1X3W2\41e1[1^1m9_16]3;121R2m1:=X3U698131d2a3R2a12621F0aV1g:^1T1b2i3T1002
3\5B68c1Q=]318R1R2_=o8FKS2Am174Z21CjF[=`28\41e@Y3121eb29\41U@?Y3121^_3n1\41_10`1^1m9_1P41210Q2m1
:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`27\41oC121R_56\4V8`8Y3147\
4V8P8?Y3148\41T8`8Y31217\41oC121`@5\4QD14VY45\4QD14m[4<\412lC121g@_;3Y\1]8m1\4a10`1^1m9_1P4140Q2
m1:=X391Q1l=a12621F0YO4T1m5[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`27\41oC121VU2n1\4a10`1
^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2l2R1_9S4k4FKS2m5o1jD[=`2m1\4a1
0`1^1m9_1c2\1140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1\4a
1a1^1m9_1P4140Q2m1:;1X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1\4a1
a1IDm9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2R2\4g1[1
^1m9_1d3;14R2m1:=X3_6j8a12621F0aV1P90Y4b2i3T10023\5B685]1W5i7]318R1R29U=o8FKS27W274Z21Co1^8[<[=`
25\4QD14YU26\4g@Y314TV3:\41e?OY3121fY3g5<\4e:[914V?h=aA\i1m@]9ie1=\41^1`B1212RY1\V2Y9Wo1J8\4XCH1
4ji2g4YJ7\4]Ac214eV2To1n1\41e1[1^1m9_1d3;121R2m1:=X3Q3]3S50e3a12621F0aV1[=b2i3T10023\5B?c1Q=]318
R1R2_=o8FKS2_274Z21CjF[=`2a4T3W181Md3?Q8505`1:763406[1K4D140040271g11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU
1NR1P1c1E253Y1T1>=_11f1C^1239=\41c1[B121R2o5b6l_2l:kR15\4QD14_D6\4o>Q514``38\4o>W1_1Y214f`3:\41m
>W1i3121XQ3]?6\4o>Q514g`3B\4o>W1_1Y214b;l4<:k2T?Qa1_3kH`V1jG:\4o>X4H14b;gX2\L_V15\4QD14PR48\41oC
121g@Xa38\41oC121QQ2nP26\4QD14b17=\400oC121a;eQ38_Dg;`J8\4QD14WQ4HU]1d37\4QD14QQ2ig1T98\4QD14j^2
j?^7WZ15\4QD14\`4:\41oC121Qc1aY1d4S_16\4QD14Qc1Zm27\4i8]7AW314?\4i81e3@T3AW314nDV\1o^12]l17\4i8o
7^2H14;\4QD14VW1_OWc1XF]?n3a<6\4QD14eo4`@n1\41e1[1^1m9_1d3;121R2m1:=X3_6^1[7a12621F0aV1[=b2i3T10
023\5B?c1Q=]318R16k1_=o8FKS2_274Z21CjF`6j6`25\4QD14dT36\4QD14ik3_28\4QD14iP21mj1_25\4QD14YQ1;\4W
@=[314kQ3b=>cf1`8I\41l9h5?=[3121h@Q43:QU1lV1k4l1\691C6kf1`87\4e@[314[<PZ25\4QD14gj25\4QD14dd3;\4
QD14ia1_T1j838f3_=5\4QD14h`35\4g9Y:146\4g9Y:14`R25\4g9Y:149\41e9Y:121fi1oS1B\47b>V514[Ehl1`<m2S4
<2Ic87YAV@9\4j>V514lG;_h25:\41h>V5121XQ3a=C6\4QD14i?Xi4<\4\@15\314X@`1KSX1]e25\4\@d3149\41Z@1b31
21iX2@\4\@15\314a90Y5Ud1VX1\1U:c6_M7\4W@41b3149\41U@41b31218\41oC121Th5J:\4QD14Td1NlB0@V95\4QD14
UT4l1\4a1a1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2W2a1T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[
=`2m1\4a10`1^1m9_1P4140Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R21]=S4k4FKS2m5o1jD[
=`26\4QD14dh1n28\41SBk1121nP15\4QD14UZ2m1\4g1[1^1d2m5I@_1d3;14R2m1:=X3_6j8a12621F0aV1[=b2i3T1002
3\5B1=c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2i1\4g1[1^1m9_1d3;14R2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5
B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`26\4QD14iY3Q26\41oC1216\4QD14eY2oe26\4QD14eY2mj15\4QD14eY27\4
QD14Wa1_i206\4QD14gZ407\4hC814eU2Yd16\4QD14eU2Yd1>\4Z10R=h1V3B14Tc3POeFn:W1O\4Y1009:1k7_4h1V3B14
R2o5b6]4f1gY2j[1\1@i5eF3<N8U9W16\4QD14_DZS58\4b=^614P`3eP1J7\4b=k5B14P`35\4b=^6145\4QD14j[36\4QD
14jY3o1G\42R=P6J14UCZ:]U1bS1X5R2WJ[3XBOb1T6a4a4Fd89\4QD14UCZ:]U1kX1oa18\4QD14`M]U1kV1o1;\4gAY214
X[2n1]4o<[]1k65\4QD1425\4XCH14=\4QD14FPEQV1?TT2`\1]45:5\4QD14F9\48n?i314nk2\6V6<\400fC8121QQ2c4b
4f_19\40V@U1c214>nY49\400`A^2121S1B\40b?BU3D14UQ2c:B]3h3Yc1`9cNBc7>\40b?BU3D14K`[2]3Rg1TX1B4^4`A
c2ml3n1_4d1[1^1m9_1U3>CQ2m1:=X3_6j8a12621F0RO^7[=b2i3T10023\5B68c1\80c4]318R1R2_=o8FKS2_274Z21CY
73\?[=`2h1_4d1[1^1m9_1U3>e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjFb6
h6`21_4R2_4c10[1^1m9_1U3>e2m1:=X3_6j8a12621F0X1g8`Lc35a9b2i3T10023\5B68c1Q=]318R1R2_=o8FKY1I^1P1
74Z21CjFe5;?i6`2o1_4c10[1^1m9_1U3>e2m1:=X3_6j8a12621F0X1XOo5[=b2Mk2T10023\5B?c1Q=]318R1R2_=o8FKS
2^1P174Z21CjFe5;?i6`24_4SCko4\@k1_4^1a1^1m9_1U3R1Q2m1:=X3171Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1
Y@5180Q1R2_=S4k4FKS2m5o1jD[=`23_4SC[c4X2_4c10[1^1m9_1U3>e2m1:=X3_6j8a12621F0RO^7W:S3[1V1i3T10023
U4V1B?c1Q=]318R1R2_=o8FKY1I_2334Bg11C^5P8Co6=X1e5;Y7`201i1_4^1a1^1m9_1U3R1Q2m1:=X391Q1l=a12621F0
YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2P2_4d1[1^1m9_1U3>e2m1:=X3_6P8Ia12621F0a:n1a
BR6[1`6e5T1b2i3T10023\5B?c1Q=]318R1R2_=o4o3FKS2^1P174Z21CjF[=`2l1_4c10[1^1m9_1U3>e2m1:=X3_6j8a12
621F0aV1[=b2i3T10023\5B148c1Q=]318R1R2_=P4n4FKS2]2174Z21CjF[=`2S2_4^1a1^1Q2i5Q2_1U3R1Q2m1:=X391Q
1e:V3a12621F05SO4R7]4BZ8b2i3T10023g2d2=4?c1Y@518R1R2_=_2c1k4FKS2[5Ao1o8j;[=`2k1_4c10[1^1m9_1U3>e
2m1:=X3_6j8\142621F0aV1[=b2U1c2T10023\5B?c1Q=]318R1R2_=o8FKS27W274Z21CjF[=`2j1_4d1[1^1m9_1U3>e2m
1:=X3?2l5j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`25_4SCjL\j1mg1k1_4^1a1^1
m9_1U3R1Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T100235V5=4?c1Y@518R1R2Q5]8S4k4FKS2m5o1jD[=`22_4SCT1_4>
^8VM2h;CX?>d2e2c2o<l<k2Y1i1\S1KG]@R:l4n2o1Z16JEd85290R2h4C_44U>b12k2@;1m9Z2aU1_8i8iR1g<aN?oM6_4Q
CP7e3`m3S95_4lB4^P5\3U2`4b10[1^1m9_1d3e23f110:=Bg1M_64e8a12621F0nNb7[=b2i3T10023\5B?c1?S3h40Z2e1
B]318R1R2W6W7o8FKS2_274Z21CjF[=`2P2`4b10[1^1m9_1d3e2j110:=Bg1M_64e8a12621F0aV1[=b2i3T10023\5B?c1
c3T7X2]318R1R2W6W7o8FKS2_274Z21CjFg<C`2R2`4b10[1^10l9_1d3e23f12:=Bg1M_6j8a12621F0nNb7[=b2i3T1002
3\5B?c1h:X2]318G18R2W6W7o8FKS2_274Z21CjFg<C`2k1`4b10[1^1m9_1d3e23NJ:=Bg1M_6j8a12621F0aV1[=b2i3T1
0023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`26`4aCi2U3g1_Q4l1`4b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0
nNb7[=b2i3T10023\5B?c1Q=]318R1R2W6W7o8FKS2_274Z21CjF[=`2k1`4b10[1^1m9_1d3e23f12:=Bg1M_6j8a12621F
0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2j1`4b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0aV
1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2m1`4b10[1^1m9_1d3e23i1:=Bg1M_6j8a12621F0aV1[=
b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Ci@P6Q6Y7_1P1Q2`4b10[1^1m9_1d3e23f12:=Bg1M_6j8a12621F0a
V1[=P1a1i3T10023\5B?c1o9HX2]318D48R2W6W7o8FKS2_274Z21CjF[=`27`4aCi2U3g1Pb1^_27`4aCi2U3g1Wa3W@l1`
4b10[1^10l9_1d3e23i1:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Ci@P6[=`27`4
aCi2U3g1nP3`P1m1`4b10[1^1m9_1d3e2j110:=Bg1M_6j8a12621F0nNb7[=b2i3T10023\5B?c1Q=]318R1R2W6W7o8FKS
2_274Z21CjF[=`25`4aCo5g1_Q4P2`4b10[1^1m9_1d3e2m1:=Bg1M_64e8a12621F0aV1[=b2i3T10023\5B?c1?S3h40?j
1X2]318R1R2_=o8FKS2_274Z21CjF[=`2i1`4b10[1^1m9_1d3e2m1:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]
318R1R2_=o8FKS2_274Z21CjF[=`2j1`4b10[1^1m9_1d3e2j12:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318
R1R2_=o8FKS2_274Z21CjF[=`2W2`4b10[1^1m9AMd3e2j12:=Bg1M`4LQ14m1g6a12621F0aV1V:T3b2i3T10023\5B?c1>
0S3h40?j1X2]318R1R2_=o8FKS2_274Z21CjF[=`2R2`4b10[1^1m9_1d3e2m1:=B@V1M_6j8a12621F0aV1[=b2i3T10023
\5B?c1>0X2AQ50c4]318R1R2_=o8FKS2_274Z21C_<Z:g<C`26`4aCo5@V1_Q47`4aCo5g1[o20RR1j1`4b10[1^1m9_1d3e
2m1:=Bg1M_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2W6W7o8FKS2_274Z21CjF[=`27`4aC`41\1g1_Q46`4aC
o5g1Wa3W@2a4WU34a4WU3gHB4a4[Cka2WH5a4UY1Z=S]1b18a4UAoGZ=aY1a3b1_H6a4`f1SY1b5fIE<a4[>_1_3iEZ=T\1N
b1WGa3S4=a4Y1aMBUX1d;mAUY1h12nIW;\GAa4kNBUX1d;mAgHB4H3i6g76h12nIEa4W11[7g3@lAB^R12c5bMVQ1n7h12nI
fC1R8h64a4WU3nZ125a4do2b5_H73a4WU3_H3a4^n1hV15a4Tj2R;nZ127a4TE\W2:Z8]KQF:a4TE\W2:U3T5]KQFdT1XA7a
4do2b5eIBT1kN3a4QR3U33a4dg2b=4a4dg2b=gH4a4SES`2_L6a4dg2b=nGoB23a4_`1gd14a4[`13gd13a4WU3Uf27a4cT1
k;gd1_Hfd1j84a4dT1bP2_H3a4WU3[J7a4WU3XJ2n3T1W45a4le2g1b=nZ14a4WU3gH\U23a4ZLlX2i1a4b1[1^1m9_1d3e2
m1:=X320[6j8a12621F0aV1[=b2;]3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2m1b4f=IW38G021111;42T1
52g4V5H2Jm2\1<l1j8YT1L]7KHIJH1101V1@o2Z:e8b2S2:4V211cBi27P7k5Y2[1g7l8Q1b4hA8G021111;42Z12g4k9\1<
l1Q^1l9e1[1aFQ54nDQ3P7k5Y2S9U5T3]14Md3?Q8505`1:7:406U152G021111;21226271C2P11P1S111P10151BV1<X17
CJ5^45V147=^1R3j54o1iN8I45EP2C4G315U7<<JV22c2Di2`152Q2e121057P3313<]61Y1M=g1>241O2l2c6X3h32R202L
R28=7DZ44T12119526FU1NR1P1AQ1E2534T1T1>=_11f1C^1239Q2b4n8i88;;021111;42Z121e4b8X1\1<Y1B[30]5_5i2
[6h<`96_8>3I>2_1M1:S4c1n9Z22>\2U1_4A4b<[8i27l63k5Y2T5n3Y1b4hA8G021111;42Z12g4k9\1<l1Q^1]7^2762S1
120U1aFb2^24nDQ3P7k5Y2S9i1b4c1T@8G021111;42Z12g4_6=@\2\1<l1m3i51l4U2\7FUA2g3k7_282V2`3[4d>f4:4nD
Q3b1i4Ce2U3Y2[14b7T5T1b4hA8G021111;42Z12g4k9\1<l1Q^1l9<=0I[1aFQ54nDQ3P7k5Y2S9g1b4_9V4Q48G021111;
42Z12g4d30`1d4EF<l1iDe?d8Ld;0X1l7d>_4A4nDQ3b1`3h13\4X15GOAY141b7_=S1b4hA8G021111;42Z12g4k9\1<l1Q
^1l9JV2U1[EQ54cBZ2Q3P7k5Y2S9U1b4hA8G021111;42Z12g4k9\1<l1Q^1l9<=0OU1U1[EQ54nDQ3P7k5Y2S9W1b4d1S@8
G021111;42Z12g4^7\2\1<l1m3SZ1g:0OU1U1[;o9Q54nDQ3P7k5Y2S9Q1b4hA8G021111;42Z12g4k9\1<l1Q^1n<aFQ54c
BZ2Q3P7k5Y2a1a7[1b4hA8G021111;42Z12g4k9\1<l1f7S1W2mI0o8n<aFQ54fAe1010]1Q3l63k5Y2a1a7]1b4hA8G0211
11;42Z12g4k9\1<l1Q^1[71?0\2;0G41V1X3XC[4E4nDQ3b1]5k5Y2[1g7U1b4hA8G021111;42Z12g4k9\1<l1Q^1]7Y3I0
21V1aFQ54nDQ3P7k5Y2S9Q1b4`>W38G021111;42Z12g4k9\1<l1Q^1Y8d4aFQ54nDQ3P7k5Y2S9\1b44cA213G021111;42
Z12g4k9\1<l1U4kY1n<Mn7d=Q54`B]2Q3S5l1b525g1249S9S1b4hA8G021111;42Z12g4k9\1<l1iBWK[:b2aFQ54nDQ3P7
S5GY2X6j2S1b4hA8G021111;42Z12g4k9\1<l1l4\R1g6Q5l7aFQ54nDQ3P7k5Y2h1Z7V1b4hA8G021111;42Z12g4o5k3\1
<l1Q^1l97[10\1Q2_DQ54nDQ36i6k5Y2S9P1b4hA8G021111;42Z12g4k9\1<l1Q^1n<aFQ54b>[6Q3P7k5Y2S9]1b4c1T@8
G021111;42Z12g4^7\2\1<l1m3i51WT1d:2OV1Q2j5d>f4:4nDQ3\6Ck5Y2`1b7T5`1b4c1T@8G021111;42Z12g4m6@\2\1
<l1m3i51WT1]7V32OV1l7d>f4:4Z2cBQ3\6Ck5Y2`1b7T5D\1b4c1T@8G021111;42Z12g4^7\2\1<l1m3i51WT1d:2OV1l7
d>f4:4nDQ3\6Ck5Y2`1b7T5[1b4c1T@8G021111;42Z12g4^7\2\1<l1m3i51WT1d:2V2l7d>f4:4nDQ3\6Ck5Y2`1b7T5T1
b4cA48G021111;42Z12g4k9\1<l1m=d:l;a9n<U1[EQ54nDQ3P7k5Y2S9U1b4hA8G021111;42Z12g4k9\1<l1f@=JX6hEn<
aFQ54nDQ36i6k5Y2k6W2Ob4hA8G021111;42Z12g4k9\1<l1Q^1n<aFQ54nDQ3P7k5Y2S9S1b4hA8G021111;42Z12g4k9\1
<l1XHT=e21k5n<aFQ54nDQ3P7k5Y2S91c4Gc4:ZG]@KT\1PDk:1S4A_@R2m5e2_4d3I0G1SDUJ3c4:jP63c4S`3cW1h1c4Z1
a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1c4Z10`1^1
T6h3_1X4Q2m1:=X391Q1l=a12621F0j3^K4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4Ko3FKS2m5o1jD[=`2i1c4Z10`1^
1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`28c40`91Ue3lBV=
b62c4h]2Ac4F^=^Dm5m^1Y:]20^G6Z2`1A8`E]@:c4bX1gc20n1`1AWV1`Em@5c4Dln4dLm@3c4Vl5m@2c4Vl51c49c4_U1_
7WIk5j2QZ2Q5Z46c4:XR1]k2e<iH4c4D_A\]43c4VQ4Zg12c4Um34c4UU4h>13c4nc413c4YT3mZ12c4bX13c4Dln42c4f\4
4c4j3ce3QB2c4gI2c4PP62c4kK5c4DVKeS4o35c4]1fDgi2V^15c4DV3kAiY45c4\10fDgi24c4]1fDgi25c4]1fDgi2`f14
c4fd1[;i12c4YV52c4Sn43c4ll2h84c4TBSg3^H<c4D1^=n3d:fj1TCbNXF4P2>c4D1^=n3d:U2PB_V1TCbNXF4P28c4D1^=
c>fj1ga1XF7c4D1^=ZY2ga1XF4c4DcX4XF6c4DaP4o7N[EFc4D1^=n7a9<V3^2HQ1M?Hd]1iDkLN9]:c:T73c4mP4d72c4ga
43c4SX1l89c4D1m9`3a;hm1PX2k98c4d:ZNP8Qc1VU1f1oA2c4n14c4ko3A82c4m?2c4gZ43c4Qn3e<8c4D0h2Rl4`5319c4
DQ9XS1c6cBm<an1i=4c4Di2Rl42c4oc55c4b93PX4nD6c4DnIkBmj1Sg17c4D1^=lN]Z1PX27c4D1^=a7hQ2PX2<c4D1^=a7
o3\8[e1h[1k8[Cb]18c4D1^=a7hQ2h[1WL:c4D1^=a7o3hm1kk1T<Y=6c4F^=ZY2^9nb1Ec4W2VIk7<m1L_2V6P4?2U?n8[m
1HHP2Y?U16?c4W2aJ`6<m1c9P4Sf2HHP2n6g91<c4W2RQ1Z2T>2U?ZV2HHP2f@;c4D00^=ZY2`I_^1`531=c4D00^=iNnR1a
7`I_^1`531b2c4Z12^1^1m9_1X4Q2m1:75V11o191Q1l=a12621F0]2]>]>4R7T4S4R5b2i3T10023\5=4?c1P>X2518R1C^
13Fd<S4k4FKY1H0W3<IV140111002f1jD[=Q2>4c4bP1jU486c4Dm83je4]5m1c4Z10`1^1V2f7_1X4Q2m1:=X391Q1l=a12
621F0YO40Q7]8m4b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2f3V2o1jD[=`2j1c4Z10`1^1m9_1X4Q2m1:=X391Q1l=a1
2621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4FT4FKS2m5o1jD[=`2i1c4Z1a1^1m9_1X4Q2m1:=X391Q1l=a12621
F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2]2_3o1jD[=`27c4]1fDd6Q6P]2ja16c4YLX4R;dd313c4bX1Sn3
6c4DmOa1\m3J3c4bP1io32c4bX13c4bP1ml25c4]1fD]:Y_22c4gE5c4DREgm3Q<:d4k=\71P>db1]W1PX1D=:d4P3YBeP2Q
R1o6Q11f<aH4d4Ro3Q1ZU18d4VDQ11fh1n7_Knc16d4ZEeP2_Kn>oT1=d4[BRE\k1j?[5e1j2HU3[3bQ1T2:d4T1lC\W2:h5
oMQFWW119d4n1RKV11lS3Q4U5[`11d43d4_@mc22d4_U53d4kOcU44d4ZEP>SR49d4i1i>2U4j:X9XDkX13d4e1iS54d4\g2
_S1bZ13d4YQ1YW2Ad4R7iA\223j6OkU1d5a1YAd5gJj1]Jg7?d4R7_1\2Z1@\81eY1l2RDf5na1\225d4b8\2Z1oS47d4XBo
21eP2X`1UO;d4\6i5Z5Rd1PCT1mBeS1f5V>>d4`1i2Q5[6_3U;6gP1XBbQ1_?_3dA7d4n7[4hMVh2S4_b14d4k7Pn2bo13d4
\U4RP15d4d9PX4V=b64d4hZ1km3D2d4^U63d4S^2[g25d4n7W4oW3Xa1>d4b1[6g9P2]1V<Q:gX2WBV2c:i6[;3d4Vd3Xa13
d4ie1e_33d4_@od43d4Yi2U\22d4Zo2\4T3_12Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU
1NR1P1c1E253Y1T1>=_11f1C^12392d4aU5<d4R10WR1IT1m3hg1U;\\1Z8lK4d4[S1R`4`@3d4SH[]4Z1d4P3nLR2X8?US1
S2T4jAM911d:553k11j2d1:31269D2f3dFZ5l7_5IhF0P11S32Ed4P3j:V2U51T21l?RA2h[1Y<n1j6i6W5V[1m;W=83e4n?
?1e43e4h2Ta47e4_1i2];_3eX2Q83e4m7XP13e4m7o`59e4cMlW1YAiR1X1^;aNn96e4WN1jMeo3W75e4UDiQ2EiJ2e4_a33
e4Xi2RG2e4^@2e4XQ36e4b=fX1c\1nf1lD5e4oh1bA[@lb29e4SMT4iU2_1n;1_4_K7e4oe2EP5[d12`B2e4\S52e4fR53e4
m7W42e4bR68e4_1i2];_3ji10gH2e4[g22e4d13e4j7Pn22e4Xi2c7f4760j1_2R1W7:^158503?9j176100@1T1c1R1a1Q1
K1l13O9O1Y21m1i1`22<LC]1N;6B4DV1R342203MGh1]1@U20\5?C@D58JP3Z422;]1<4:4:j1ABb1;K7X1a2c1_1T3[1AV1
228EBFX1R215933F=;h1972]16848[1==X1N78>o1IP12@554:J2]1GX1`:T1H;:_122V122H<L9?CY1h13Y1U5A3D0?5@92
h28^15o2<5:0o14<_2Mb1V181?Hm2G29_1?8<i11FQ1619P11;I9?M;037E873416JS123Be1Z3>=3X3f4760]5S7b20C\26
11@V1X4Q16g2Y14b;\2556B4[:\5]2Y;22;]1<?4:j1S3K7Q<Y1;>IFX1c3=T297`1684R2=f5DI@55?@9[1b?^1W6n83DFJ
i4o2<5n7a1d7Q461l2?Y147V1161Q1Z1c5>=_=f4760\261C01U2A12T11AV1N1[1J3314D74?;0403;=9@75@0421410033
2317422209403P1426166F2<3I3385::4;1W1S1N4D3117<k1h1:C6S1P22O94_1<2<>S111273S1;V1k11[1GB<9>7@>537
5?22853b1K6?;<>15=489O4<02323841298J3D977A8B8]1JT1?9;58?P1:4:92KY1C@11F2;?2=24M2V1Ho12E>281i1M:1
T1230611U1924383K5@4:253767?4\173H>0;R2V1AM6Q12A;V1CB=9`1>II62D15G871<7A4?<P2m1216G@>@7>U122Q308
KH;4221810Q1J55522HY17186@2L?i1Y1`2d1;=5<M@K212`44P3NZ11>ER1<3235LQ1<j181?7@U28>G299U12<E`181h1B
K03164I9?24A?0342B28711416I0S123?h1W1j17>933G251T6f4770Q1Y161DW288467E13MS3J7KY19;8W15@814100332
31<53CU12FZ1M38@9o1ONA?7\4R4Og2Y288V1i215Ka1?6o1CV1;9T1d29G95NK5;2[1H9Q19?_123Eh1h2T12Ki2?Q1Ee3`
3b2J;2371KM<56i12ANa1T1T2Z2W1S1Gi2=W4i2c4Q1S1Y39c2Gf4AN<L7:GY3?`3F@a2@<>2<b:<O328323R14Y1j1:0F@f
2Q1;X6e1_1V2B;Be4a18n1Gf41WW1c4012Dc<h8X4d1n6g1Q>:k3N[@PP1e3RY1a53g4JmY51g4_4T3b1Md3?Q8505`1:7:4
06[1K42A156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057S1l131
3<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c18<253Y1T1>=_11f1C^1239m:2h4Tm51h42h4ab32h4
Y_5m2h3OD_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;C
X3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y315h4Z_2]Cf_2m42h4Pd53h4fBo14h4fBo1mDg1h4Z10[1^1m9_1d
3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2h1h4Z10[1^1m9_1d3e2m1:
=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=_1P16h4bT1V`2AQ50Ah4?1^=aKh]1c
Y1f2b4m2T:V81f1jAY1]J1h4Ch44iGc3^o2Q?KU3XZ1X41b1]2>@3n6C`22h4ho5@T3d1`4mW3e121057g3\;cJo4k2S>AT3
d1`4mW3e121057g3\;b9PAo4k2S>BT3d1`4mW3e121057g3\;b9B]@o4k2S>CT3d1`4mS1cAc6g[1e121057g3\;cJo4k2S>
AT3d1`4mW3e121057g3\;cJo4k2S>g2h4T3b12JDo2?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<<K7CJ5d4[17
=N?R3j54o1iN8I45EP2C4G315b7a3c2Di2`152X1He121057P3313<]61Y1M=V226O2Z2Ac6X3h32R202o2839LZ44T12119
86FU1NR1P14^1E253H@T1>=_11f1C^1239]3g;1^6b4T3b12Jd3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<<K
7CJ5`1S3[17=N?R3j547g1mIk48I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6U2R1h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239ET3e1_4ZR1bU2e121057_<WJP8o4P4Z5c2l5Y1kAFT3e1_4ZR1
bU2e121057_<WJP8o4P4Z5c2l5Y1[6_;c4T3b12JHk2?Q8505`1:7:406U15K4D156271g11P1S111P1015DV1<X17CJ5d4[
17=>2<?R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211
986FU1NR1P1c1E253O9T1>=_11f1C^1239_19k4]d1T:ka2S`16c4:`64k4iP6c4:h4T3b13I5^3?Q8505`1:7:406[1K4D1
56271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1d7TG8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=
V226O2l2c6X3h32R202o28=LZ44T12119526FU1NR1J5Y198<253Y1S10>=_11f1C^1239m3Q4e=W104k4S9RV4fF<k4Qb2X
X2WK7Fc1Ch20U5n4Ck4M00Sa15f2YU3^Ni2o1116]1\1c4:W61k43k4iIUY51k46k4YCQX3TEVMQ;T3k43e2702l29n5_3DQ
316J_42Q1T1n6?d1<3_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1l3h1A3KNj3313f1a2k1S1n1V314131N\5
_1S6@Ab2m3V5R5o1m4Y1m=V3a1f17U12_1?a4P22k4Y\63k4lh5j69k4h:nf3Sn1H4]3Q8D4k4\U4^f1f4d1l4;c7d4o7W32
_10IZKe2R1f3[2R10V20V2eM`2h2c2\9S3W1l1S1AMU6j6j2Q2U62P1m8\4E8P1HMT1W6W2\5\2\3S:7l4cb5W9W6:o1Y34l
4Ud3[4YP2Bm4iGc3^o2Q?KU3XZ1X41b1]2>@3n6C`2Dm4iGc3Yi1TV1Q?KU3XZ1X41b1]2>@3h4U2C`2Cm4iGc3Yi1TV1Q?K
U3XZ1X41b1]2>@3n6C`2X1m4091^=m9c3P]1g>W7Y6kDW1Q?KU3VAh:Q2_4f7U2R21b1l1@>80602MV2i3C2k1AGn4l7Q>1g
1>0I>JC3gU1kb1S4d<d7U6a1]7X<_@fCNn47Z4i:j6d3X4g;b2S6cKkDU553T1;R27Q2W;c2mEk2g4d4h8RE1U?U4n470Q1Y
16E0S4g9F814100:=4S2T2M<@P1m:^77G8R4Q19W1f2Cl1T1d29G9T1K5;2[1H[19?_123Eh165AHK4T12KX<W2n2`1V5Z59
\18EZ2L9Go1;^12l2\=S3l1`1a1R12o1V1?`3F@P15Z1M>4:f8X2O32836a2m2@d8[2R1U1L2h1:l698n1Y1251g2n470X30
1Q4^:h6MP1\B7G8R4c2f2Cl1T1d29G9T1K5;2[1H[19?_123Eh1g1P1T12KX<V5`1k:>M8P3L9Go1;^1P2mDg4f1`3F@P15Z
1MNf8X332836g8d7g1U2b;Y1251Y3n470Q1W2W5V7S28611Q3IZ1M3I9X5\82Q688M8i215U1W1?23o1Cl1T1d29G94OK5;2
[1H[19?_123Eh1h2m4a1P5k2b5T1V5T1T2P29[6k7k4S1Y39R8A[1T118Q4?P1_2F@a2MNo;32<6a2U6Q4a:1W68n1T3n470
Q1Y1Mb>BR3T2M<@Y2ONT@8R4Q1a1f2Cl1T1d29G9T1K5;2[1H[19?_123Eh1g1P1S2X<i3\1;T1`8Z2\1Na3[49Lg14e5212
KV32322c2o6^6`3F@Bn1MNo;328323W1`3Fe4^9BW4Z1j38n1X1n4W7W3W1W5W20U1m3P2o9j3g5b2W8I`6n4o<[2N=d3e1Y
:o63^P108Y2i5H_D\3X:c1k;0m36n4^Dba2TW10n98n4\HZ131Xc30oS1?n4h=R6Uf2gA;:Bc3`3W4k6P7R2UF@n4l6V4PZ2
i1Z?i7cBY>^34`N;_?n3P12n4`b4<n4oT1hOXV1TR10a:R4WHa=m3T7V1n4j9D]1V5R2X7a4HJZ6`BZ5]2Fa3V1<b<ENP41M
U<l6i<L1cBc4Q4bGW2P8c1f9X8:n4nLoi1l5\8TFPW1l2n8gNAn4^DQ6JXZ1n<m1NV7kNX2dR1]1Y8Z;b4h6Kn4c7k2_6`9^
4T@SAF21a1m3=^=Ne1^MeJ2i2c?f4DY=Q1b4Hn4_:]17hK`:PEj1Z9T1ENP4R:Y2b2_U1d1`7g:UD4V307n4`e2g=RHg1g1n
@;n4QIE31f]1UD2]7T2Q[26n4][1mM`=Yf1C>n4b;l1[6Z1j;W2k4iN]K[Z18OaP15n4Rb1[^4?M8n4c92P2S4X:W=Xo1l1n
4U1[1^1m9_1d3R2Bm1:=X3d5JV4c4a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2f6h6o8FKS2_274De11Cn2kC[=`21
n44n4^<lL]j24n4V]5nA21n4En4gV3[<Gj<d_1l3_6=`2f9=85a10311D9Cn4h=g2_1j1U1d9R6Tb1^[1j1@4g^1e4d2f7B`
93n4^<WU35n4l\1iT2gU113n4lD4\1n4^3kH2C3P3n2T4m4_H^62f12HP9V=k4k5h2Y:P5g3Z4\;h2L[2U3]1P2U1Y1O3408
124HWU11n48n491^=ZY2^OaX1WB2n4Z]6f3n491e1Ae4<j1P1_1U1A]2M=I141172=C94>6P5[7l2l1l1Ia15Q2R1n8EG]:]
2<`2a1o7V12Di16U1]5i1a3X3=f1f1R12d5E^5NO_1R4S3V2_1m4C9]1A=2I`1R9n20i240I4k1145R6W2^1Bm8W3V2d50W1
072MZ2P48244a1AS10:`2n49T6c5Ne21\1335I141118=R1X11P26I>>;CGk3b3=S1h1k2\15g2[9;e9[<S2V5P1c6i1Y6:C
Q18U3]1kH1X2h1:>[1Q1i6R6S4n18a1X1c51l6W6Z30X4d1\1m1R2n4R?D1`13O141118=R1S1^2I1<>O3P3^1b3^4b1b14T
34i8E[9[<i@l5<:Ch3cG]31N?b26<46C03n:_9\7Q?m2V4\17o1Z1_1g2n47^7Z5P24A7X13O141136=@=c1;b28>64GT3^1
b3Q6CD9l7]>[<F]2i2KR2k7^1Ic3<:C02W2Z107Q9W1R4J5`129m1k12c5X4BV1V6V4o6Q3l<`25g6e2X4\17Z3T4c5>:n4Z
Aj<S;l4V`1^Z1dc1\17_1n473e12P5d6\1P1W2[7]DV1V@\GQ1X8i1g3`CiBaMW1Y5^31_1l1n2R2a3J=07X13_2k344a1>2
>D;m1n47i12>_7S5X3[7?h3_6_:;b6P1a4V@c5c12KT3o3U5i1m2>:`C_@9f18=]2d4\70i75b6W1?3f9e2U2d5X107[3@P4
4a1>2S10An4_=a<W1YS1XT1i2fS1O\Ac5nO:Y72k38b2n491I[1^1X6_2P13_1d3e2m1:=X3_6^5[3a12621F0l6dO9[2e:k
1FS3?5T10023Cm1:_2B??S1Q=]318R1R2R3\:9e89<<>W1Ko1?7467GS116<Q3`8W;[=`25n4fm3e<o6iA4n4eW3X=T43n4n
d3T47n4\_3V2ZS2T4g3E9n4_?X2`n2Y1ZS2T4]4i52n4he42n4Xl52n4TS62n4TS62n4jP63n4Rl3gT24n4al3XT2_35n4dP
6>V3W6o2h3U1>_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:
1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:W2>i6Y31On49o3i?A^7X;aKV82l1<?hA^9=^2`4\;d6P1k5j=V6[
1@a35o2j63Ln491^=bCR1T2>e3QMV8Q9^9U8BZP1n8\2`3Q5^1X4F@312CGn49j\1a3Sg11_45j12dEb5n8e13;W3P7`5312
Ce1n4351W1g3^8U1g7V4?k3<c3h182EQ1]11FX1e82TH2Z;R8cFo40Q2^5Q1;V4o19Cd1k7^3n3U13;_1WB1Y=5P>?n4dBYW
1e6<3e3T6\3c<M2h=Zh1]B=n4[]10S:<V68d5oGn2f5WY2fH1n4Q3n40e2702l29n5_3DQ316J_42Q1T1n6?d1@_2`1j1066
;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3R2T1h1l3h1A3MLQ1\1[1313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1]>f2
X37U12o1b6o2n40e2702l29n5@g1V1D0P316J_42Q1T1n6?d1@_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3R2T1h
1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1TAX37U12o1b6Q1n47c2j4^6b4l1V5aIlJAe12f=U7d:e3T
2^1@n2g8l47k2X2W6^9[P1a=Y125Hn47\9W@1[c1P1W22f=`ET4f;T5k2X2`IkG`9f2Y1251R4h3U1>0k1211[3?;i220Nm1
=07334@3C4?1S25;;L15k1P1J:]1?3S13<`1:83S5a3_3A22h2[5h1d9Z36\:;h1;j5:3LC5_4D>b11e1`2U1><7101A];CX
3S5l3Of10[1l7k1Nc6\1M@11W5Gj18103207NR1R22]13mH:T1[8T12Q21g18Y3h3U1>0^5?U320l2=07334@3X11S25d115
k1P1J:]1CW1<`1C3S5a3_3`3a4Ih>6\:;h1;j5:3LC5_4D>d1e1`2U1><:1e21f1`7CX3a2a2l3Of1\1h9R3_4\1^111o5j1
810337NR1R22]13V:m;h2:`9Y317n4^2YT38Z4\ET<6n4`b1k@d1f_3R82n4fb56n4fb5Z4b9>P25n4dP6>P2U1m2o4e2702
l29n5_3DQ316J_42Q1T1n6?d1@_2`1k166;l3NI>0[B]6<1>=]1064i8Y56Y13>9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n
1V314131N\5_1S6e3T9R5o1m4Y1TAX37U12o1b6n2o4e2702l29n5_3DQ316J_42Q1T1n6?d1@_2`1k166;l3NI>0[B]6<1>
=]1064i8Y56Y13>9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m48P1TAX37U12o1b6m2o4e270
2l29n5_3DQ316J_42Q1T1n6?d1@_2`1k166;CX3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1^3=h1A3j1j3313f1a2k1S1n
1V314131N\5_1S6e3T9R5o1m4;MTAX37U12o1b6o2o4e2702l29n5_3DQ316J_42Q1T1S2R1Lj2?d1<3_2`1k166;l3NI>0[
B]6<@=]106n8Y56Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1`4c<X37U12o1b6o2o4
e2702l29n5_3DQ316J_42Q1T1V3X2^1?d1<3_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4E^2W3h1l3h1A3j1j3313f
1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1`4c<X37U12o1b6l2o4e2702l29n5_3DQ316J_42Q1T1V3g3?d1<3_2`1k166;
l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y1TAX37U12o1b
6S3o4e2702l29f57_3DQ316J_42Q1T1n6?d1@_2`1k166;l3NI>0[B]6<@=]106n8Y563U1B9C>^4T3W3f11Q22g1h1A3j1j
3313f1T2<k1S1n1V314131N\5_1b2`3e3i7Z1R5o1m4Y1TAX37U12o1l3e2n2o4e2702l29n5_3DQ316J_42Q1T1n6?d1@_2
`1k166;l3NI>0[B]6<@=]106n8Y563U1B9C>^4T3W3f11Q22g1h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3T9R5o1m4Y
1TAX37U12o1b6o2o4e2702l29n5_3DQ316J_42Q1T1n6?d1@_2`1k166;l3NI>0[B]6<@=]106n8Y563U1B9C>^4T3W3f11Q
22g1h1A3j1j3313f1a2k1S1n1V314131N\5_1b2`3e3T9R5o1m4Y1TAX37U12o1b6l2o4e2702l29n5_3DQ316J_42Q1T1n6
?d1@_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3h1Q2j1h1A3j1j3313f1T2<k1S1n1V314131N\5_1S6e3T9R5o
1m4Y1TAX37U12o1b6l2o4e2702l29n5_3DQ316J_42Q1T1n6?d1<3_2`1k166;l3NI>0[B]6<@=]106n8Y56Y1B9C>^4T3W3
h1l3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6R1b2T9R5o1m4Y1TAX37U12o1b6HR50j7j5W8`5\7T2;=2j2K^<hGi16o3
n8mO^5\@X@aW1j1V5e1_3S4_6T1=R19l21=e2<:?C3g3JT41A:?c2o:4iQ1]:e2d32V1Z1o2Ac2VBa9FR1MD`1l1Z@?Z1Z4l
65Q2]@m2]1R6b1HX500o2^:o7]62dGbJOa7WBX7]HW8`3X:`5312_7dC8X50_E`6jR4`5317X5nX2me2`534C9X5`U2b4oNh
e1`534C7X50_E[Y4`531;X5_i1T?^V1[?Q1ZOH1T6k6<X500^=a7n6^<Z^1PX2`5317X50h2Rl4`531:X50F0fDgi2d_1`53
19X5gGf3nc1nHn2WP1XC\P13X5ZZ4aD8X5j\1mj1Sg1`534Ca2X5l4m2<n20_4i2W1e1P1]3c4X12?H2@<1Y1<I17NT1HDP4
h5m7f30Ji;a1n6Y3Z8?I1@Q1V1T22W2n2V1[2[5k:2R1o5S3;F060Q20l7Ah5\2EU1@i1h4=D^1Q3e25R1X5m83T=0X2A00I
b3_2R11Hg4eMZS1mDR4\1Q3\4@3U1m;]7\4o1F1PBo<`2X51W;>NH27A^2=X1U1AS1P3`7@D1Q2U1b1T12Ef4g534[;0V=j2
S5W2Q13f8:Q1Q12S1l5GW9V6Y3Q3]2Q3?m2853199033W1JR9]84J;<c5F1Q30j33k:f:6X51^=ZY2ga1XFAX51^=`A<V3^2
Ho1?]^1iDkLN9]:c:8X51^=ZY2Q5TR1\2\N9X500^=ZY2PX2`531:X50GfD]:Y_2d_1`5312X5ln45X51^=ZY2PX25X5SL0n
:hg37X5HfDfS1Pf1d_1W46X50kn4`531k1X5E10^1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y
@518R1R2_=S4k4FKW1Km5o1jD[=`2;X50F0fDjFlR2d_1`5316X5G0fDgi2d_18X5G0]2kA<gi2d_17X5G0YD<gi2d_14X5b
g2S4US28X5G0fDVV2`CnJeD5X5HfDgi2d_13X5Y1bm43X5fk2US27X5Hh>m5gi2d_1k67X5G0@UDgi2d_15X5iV3A2]g13X5
VZ4eD3X5PR1kl37X5G0fD`<V]2d_17X5G0fDgi2[KXD3X5cZ4XD5X5_Q1>ml3P76X5HfDgi2d_1P73X5REiY4:Z5^=\Jm^1Q
Lc=X9ULa?i>4Z5^=a7hQ26Z5^=a7o3hm1Ze25Z5^=a7o3hm1m2h3d1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C
3S5a3_3`3[5X>?6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31l2h3d
1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS
3h9b7\1^111o5j181437NR1R22]13mH:`9Y31m4h3d100T2V31?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:
128OC;<237<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6o4CBe2b4@Mf27OS3i4e1
X3b7\128R111o5B<?:81437NR1R22>N3;f8m2BY<:`9I_211e4h3d11T2V31?F^220?\2750513312@3<63@140411d15:2C
B15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27O
S3T5Z1X3b7\128R111o5B<?:81437NR1R22>N3;f8`3Y<:`9I_211k4h3d11T2V31?F^220?\2750513312@3<63@140411d
15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4I3360S14a4:3B9C5T5>b11e1d1KU1><4221A]6o4
CBe2S5Mf27OS3_6X3b7\128R111o5B<?:81437NR1R22>N3;f8`3R6V6:`9I4Z211f4h3d11T2V31?F^220?\2750513312@
3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4M:0j5:3B9C5T5>b11e1d1KU1><42
21A]6o4CBe2S5Mf27OS3_6X3b7\128R111o5B<?:81437NR1R22>N3;V5_3`3Y<:`9I_211l4h3d11T2V31?F^220?\27505
13312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4I3360S14a4:3B9C5T5>b11
e1`2U1><4221A]6o4CBe2S5Mf27OS3_6X3b7\128R111o5B<?:81437NR1R22>N3;S7b1`3R6V6:S9<F2_211d4h3d11T2V3
1?F^220?\2750513312@3<63@140411d15:2CB15NL1N1H:12X1CW1<`1C3`1^1S2a3_3`3b30g1?X>6\:;260:4M:0j5:3B
9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf27OS3_6X3b7\128R111o5B<?:81437NR1R22>N3;f8`3Y<:`9I_211P3h3d1_5
?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;d1337S14a4:3LC5T5>d1e1`2U1><:1o;CX3S5l3
OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31m4h3d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NL
P11H:12O8CW1<X17C3`1^1S2a3_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3V
5X1X3b7\1;>2@11Z2`33@85?:81437NR1R22>N3;aH:`9I_21m2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`
1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31`3h3
d130Q2X3?U320l2=07334@3X11S25=V115k1P1J:]1CW1<`1C3S5a3_3[1T2b30g1h>6\:;26;R1;Q1>Y4:3LC5T5>b11e1`
2U1><451A];CBe2S5l3OS3i4e1X3b7\1^111o5j181437NR1R22]13;aH:`9I_21Z4h3d102R21V3?U320KP2=07334@3X11
S25;1V115k1P1J:]1CW1<`1C3S5c221D3_3BC12217g1b30g1h>6\:;26;F;;Q1>Y4:3LC5T585b11e1`2U1><4221A];CBe
2S5l3Og1[1d44Y1;X3R2_5\1^111Z3d2j181437NR1P212]13018aH:`2=a6I_21[3h3d13R2X3?U320l2=07334@3X11S25
=V115k1P1J:]1CW1<`1C3S5a3_3`3b30g1h>6\:;26;R1;j5:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3_6X3b7\1^111
o5j181437NR1R22]13;aH:`9I_21`3h3d13R2X3?U320l2=07334@3X11S25=V115k1P1J:]1CW1<`1C3S5a3_3X1221o1b3
0g1h>6\:;26;R1;j5:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3_6X3b7\1^111o5j181437NR1R22]13;[?U9:`9I_21m
2h3d1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3[1T2[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3
S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31_3h3d13R2X3?U320l2=07334@3X11S25=V115k1P1J:]1CW1<`1C3
S5a3_3X151o1b30g1h>6\:;26;R1;j5:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3_6X3b7\1^111o5j181437NR1R22]1
3;[?U9:`9I_21b3h3d13R2X3?U320l2=07334@3X11S25=V115k1P1J:]1CW1<`1C3S5a3_3X1221o1b30g1h>6\:;26;R1;
j5:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3S628X3b7\1^111Y3e2j181437NR1R22]13;aH:`9I_21\3h3d13R2X3?U3
20l2=07334@3X11S25=V115k1P1J:]1CW1<`1C3S5a3_3[1T2b30g1h>6\:;26;R1;j5:3LC5T5>b11e1`2U1><451A];CBe
2S5l3OS3_6X3b7\1^111o5j181437NR1R22]13;aH:`9I_21a3h3d13R2X3?U320l2=07334@3X11S25=V115k1P1J:]1CW1
<`1C3S5a3_3X151o1b30g1h>6\:;26;R1;j5:3LC5T5>b11e1`2U1><451A];CBe2S5l3OS3S628X3b7\1^111Y3e2j18143
7NR1R22]13;aH:`9I_21P4h3d102R2X3?U320KP2=07334@3X11S25;1V115k1P1J:]1CW1<`1C3S5a3_3V1120S2b30g1`6
W86\:;26;F;;Q1;2Y4:3LC5T585b11e1`2U1><451A];CBe2S5l3OS3d44e1X3b7\1^111o5j181437NR1R22]13018T:n2]
4o6:`2o6I_21l4h3d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2a3_
3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:8143
7NR1R22>N3;aH:`9I_21o4h3d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`
1^1S2c221H_3`3El20g1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`
33@85?:81437NR1R22>N3;aH:`9I_21m2h3d1_5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3o1[3h>6\
:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31m2h3d1_5?U320l2=07334
@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;d13;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j1
81437NR1R22]13mH:`9Y31m4h3d12S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C
3`1^1S2a3_3`3El20g1h>6b91G;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`
33@85?:81437NR1R22>N3;aH:`9I_21[3h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3a4Ih1o<
6\:;h1;j5:3LC5_4D>d1e1`2U1><:1e21f1`7CX3a2a2l3Of1\1h9R3_46U1^111o5j18103207NR1R22]13V:m;h2:`9Y31
R5h3d101S2V31?U320=@538:22I75051334@3<6D140411d15:2CA015NLP11H:12O8CW1<X17C3`1^1S2c221H_3`3El20g
1h>6b9I;26;4M:0j5:3B9C5T5>b11e1`2U1><451A];C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2`33@85?:81437NR1R22>
N3018aH:`9I_21Q3h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e
1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13_7Q5[<:S9<Fb21n2h3d10^5?U320l2=07334@3X11S25d11
5k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]
13mH:`9Fb21o2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3:U3[5h>6\:;h1;j5:3LC5T5>d1e1`
2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13ZHB:`9Y31S3h3d10^5?U320l2=07334@3X11S25d115k1P1J:
]1CW1<`1C3S5a3_3:1S3a4Ih>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13XH
D:12[9Y31n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3a4Ih>6\:;h1;j5:3LC5T5>d1e1`2U
1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31o2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1C
W1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13ZHB:W1X8
Y31Q3h3d10=P5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o
;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`21g4U2Y31n2h3d10=P5?U320l2=07334@3X11S25d115k1P1J:]1C
W1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31
n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6T:7;h1;j5:3LC5T5>d1e1`2U1><:1o;CX
3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5
a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:o6`2Y31P3h3d10
^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5c221H_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3
OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1C1U1<`1C3S5a3_3
`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9b7\1^111o5j181437NR1R22]13mH:`9Y31R3h3d10Z53?U3
20l2=07334@3X11S25MF15k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5o44>d1T1@`2U1><:1o;CX3S5l3OS3h9b
7\1^111o5j181437NR1R22]13i?S9:`9Y31_3h3d10h4E?U3204g2=07334@3X11S251b115k111L5D:4X1>414P1<`1C3S5
a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3Z21[7R3_4HC^111o5j181437NR1R22]13a2d7f>:`9T30
31o2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6_6l3;h1;j5:3LC5T5>d1e1`2U1><:1o
;CX3S5l3OS3h9b7\1^111X3f2j181437NR1R22]13mH:`9Y31h4h3d100T2V31?F^220?\2750513312@3<63@140411d15:
2CB15NL1N1H:12X1CW1<`1C3CL^1S2a3_3`3b30g1?X>6\:;260:4M:0j5:3B9C5T5>b11e1`2U1><4221A]6o4CBe2S5Mf2
7OS3_6X3]50S2\128R111o5B<?:81437NR1R22>N3;f8`3Y<:`9I_211n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:
]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3T5c4b7\1^111o5j181437NR1R22]13mH:
`9Y31o2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1
o;CX3S5l3OS3m46c4b7\1^111o5j181437NR1R22]13mH:`9Y31n2h3d10^5?U320l2=07334@3X11S25d115k1P1J:]1CW1
<`1C3S5a3_3`3[5h>6\:;h1;j5:3LC5T5>d1e1`2U1><:1o;CX3S5l3OS3h9a2P5\1^111o5j181437NR1R22]13mH:`9Y31
_3h3f1T2V31?F^23?d2<13312D<63@140411d15:2CB7NL1N1H:12X1C^5^1S2U>0W2XI260:4M63371<[53BX6>b11e1`2U
1><4221A]6V6e2S5Mf2U9e1DV:\128R1f6<?J3_4>^1f8`3oF_211<d3h3g1S2V31e320=@538:22Q1<1334D<6D140411U2
2CAW1LP11H:128F8CKQ2`2^1S2c221_8l20ZJU126;4M:g1b4BX6>b11V4U1><451AW<<e2m2V1NMf2[4_6X3b7\1;>2@1\2
`3D85?:863_4>S118WS12b5ZW42b597c5Z4Yb1ETY2^a1SE8c5Xc5Y2d11W:2]53c5Yg5Z:5c5dk1`BUT3P44c5^l1Zh3\12
c5dn15c5U@di2Q^2]=[4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I4
5EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1
T1>=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1bHV68I45
EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T
1>=_11f1C^1239]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2
C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=o1626O2l2c6X3h32R202o28=LZ44T1211986FU1?>R1P1c1E253Y1T1
>=_11f1C^1239]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C
4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_
11f1C^1239aL[1]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1R?f?8I45E
P2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1
>=_11f1C^1239aL\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP
2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1C@>
=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4
G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32[1F02o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_
11f1C^1239_4T3b1Md3?Q8505`1:7:406?KK4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G3
15b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2`5R1X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_1
1f1C^1239W?Jc4T3b1Md3?Q8505`1017104:406[1K4D0056271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45
EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T
1>=_11f1C^1239`40k8g6T3b1M>[1^1:?Q8505CL:7:406[1K4?4156271d121P1G:0118>80153@;J6210X17CJ5X3[1[17
=^1R323Ca12621F0V24o1d6g2X8C_<8I45EW1HC4G315c3n3R3>S2?Da224O0023752Q2e121057?B?]1313<]61Y1M=V226
I524g2718R1R2j2X3h32R202X1f18=LZ44T12119526A4U1H5R1P1574P1E25361C29T158=>9001981f1B0^1239P40\:S9
W4`2d4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5b1Q3[17=^1R3j54o1iN8I45EP2C4G315b7
W2Y1c2Di2`1526j1e121057P3313<]61Y1M=V226O2S1h1c6X3h32R202o28=LM\34T1211986FU1>?<EP1c1E253Y162J>=
_11f1C^1239i4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5B2J1U2K[17=>2LR3j54o1iN8I45
EP2C4G315b7W2Y1c2Di2`152Q2e121057P3313<]61Y1M84V226O2l2c6X3h32R202o28=Lc1f24T1211986FU1N<EP1c1E2
534T1T1>=_11f1C<Q1239^H\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1
iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E
253Y1L7>=_11f1C^1239i4T3b1Md3?Q8505`1:7:406EEK4:9156271g11P1S111P1015DV1<X17CJ5d4[17=^1k214j54o1
mI0j48I45EP2C4G315b7a3c2Di2IF52Q2]1721057P3313<]61Y1M=`1E26J212l2b2n31X3h32R202o28=LZ44T1211986F
U1NR1P1c1E253Y1T1<1=_11f1C^1239_4T3b1Md3?Q8505`1:7:406EEK4D156271g11P1S111P1015DV1<X17CJ5d4[17=^
1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=`1E26J42l2\2V4X3h32R202o28=LZ44T121198
6FU1NR1P1c1E253Y1T1>=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU
1NR1P1c1E253Y1T1>=_11f1C^1239d=]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^
1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1
NR1P1c1E253Y1T1>=_11f1C^1239dB^;]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=
^1R3j54o1iN8I45EW1HC4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986F
U1NR1P16\1E253Y1T1>=_11f1C^1239^4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^
1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226J212l2]5U1X3h32R202o28=LZ44T121198
6FU1NR1P1c1E253Y1T1>=_11f1C^1239`4T3b1Md3?Q8505`1:7:406[1K4:9156271g11P1S111P1015DV1<X17CJ5d4[17
=^1R3j54o1mKR11f18I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T121
1986FU1NR1P1c1E253Y1BA>=_11f1C^1239]4T3b1Md3?Q8505`1:7:406[1K4:9156271g11P1S111P1015DV1<X17CJ5d4
[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T12119
86FU1NR1P1c1E2534T1T1>=_11f1C^1239]4T3b1Md3?OQ7505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[
17=>OR3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T121198
6FU1NR1P1c1E253Y1T1>=_11f1C^1239a4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1M511P1015DV1<X17CJ5d4[17=
^1R3j54o1_4T2R2QF8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T121
1986FU1NR1P1c1E253O9T1>=_11f1C^1239_1_4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d
4[17=^1R3j54o1VAf6k68I45EP2C4G315b1o5a3c2Di2`152Q23a121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ
44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239a4T3b1MJi2?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X1
7CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44
T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239h<\<Ln25\4T3b1Md3?Q8505`1:7:406[1K42A156271g11P1S111P1015
DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239^4T3b1Md3?Q8505`1:7:406[1J030D156271g11P1S111P1015D
V1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28
=LZ44T1211986FU1NR1P12`1E253Y1T1>=_11f1C^1239^4T3b1Md3?GY7505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1a1`1j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44T1211986FU1NI8P1c1E253Y1T1>=_11f1C^1239^4T3b1MHk2?D\7505`1:7:406[1K4D156271g11P1S111P1015D
V1<X17CJ5d4[17=^1a1`1j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3b1Md3?Q8505`1:7:406[1K4B1156271g11P1S111P1015D
V1<X17CJ5d4[17=^1R3j54o1REf98I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44T1211986FU1?>R1P1c1E253Y1T1>=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<
X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2Z5X1X3h32R202o28=
LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X
17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152HX1e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ
44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239`4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17
CJ5^45[17=^1R3j54o1\1l1_K8I45EP2C4G315b7a3=a1CDi2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3b1Md3?Q8505`1:7:406U15K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44T1211986FU1NR1P18Z1A32403Y1T1>=_11f1C^1239]4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44T1211986FU1N<EP1c1E2534T1T1>=_11f1C^1239`4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<
X17CJ22d4[17=>2LS2Nj54o1fER98I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV
1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
Lh3A4T1211986FU1NR1P1C0NE253Y1T1>=_11f1C^1239a4^4T3b1M5^3?Q8505`1:7:406[1K4D156271g11P1S111P1015
DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2:84G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o
28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239m3l4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015
DV1<X151CJ5P3OC[17=DIR3j54o1V=4KU3j:`283E125EP2C4G315c2n4a3_1S1Di2`152Q2e121057P3313<]61Y1M=V226
O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E2534T18K>=_11f1C^1239aHj4\4T3b1MHk2?Q8505`1:7:406[1K4D
156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V
226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239X5T3b1Md3?f1Z6505`1:7:406[1K4D1
56271g11P1S111P1015DV1<X151CJ5d4[17=^11GX2j54o1>e1U;La@8I45E4k1C4G315i55b1Bn24I5>1MD4>U2`152Q2e1
21057l1S1313<`2R2i11Y1M=V226O2R2Ic6X3h32R202o28=7DZ44T12115386FU1NR1P1c1883253Y1L7>=_11f1C^1239m
M\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2D
i2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=Lc1f24T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239
\4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di
2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239Y:`
4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1cIU58I45EP2C4G315b7a3c2D
4d2`152Q2e121057P3313<]61Y1M=V226O2l2b5P1X3h32R202o28=LZ442Q1211986FU1N<EP1c1E253Y1T1>=_11f1C^12
39a4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7T1\2
c2Di2`152Q2e121057P3313<]61Y1M=V226O2Q11h1c6X3h32R202o28=LZ44T1211986FU1>?R1P1c1E2534T16M>=_11f1
C^1239U5T3b1M@S3?Q8505`1:7:406U15K4D1226271FP11P1S111P10151BV1<X17CJ5EJ@\25V147=^1R3Jo44D1X1iN8I
45EP2C4G315b7T12V22c2Di2`152Q2e121057P3313<]61Y1M=n1726O2Q1j1c6X3h32R202LR28=7DZ44T12119526FU1N<
EP1AQ1E2534T1;H>=_11f1C^1239T5_4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1
R3j54o1[J]48I45EP2C4G315b7X2X1c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3Q1f22R202o28=7DZ44T1211
986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3b1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[1
7=^1R3j54o1mCk:8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=7DZ44T1211
986FU1N<EP1c1E2534T1T1>=_11f1C^1239d4T3b1M4_3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4
[17=^1X2Ij54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3[2\12R202o28=LZ44T12
11986FU1NR1P1c1E253Y1T1>=_11f1C^1239U?16]1:X<e4T3b1Md3?Q8505`1:7:406Z10K4D156271g11P1S111P1015DV
1<X142CJ22b3Q1[17=^1R3j54o1U=cA8I45EP2C4G315P6a1a3c2Di2`152Q2e121057P3313<]61Y1M<0V226O2l2c6X3h3
2R202o28=LZ44T1211986FU1NR1P1c1E253Y1@;7>=_11f1C^1239b2]4T3b1MKh2?Q8505`1:7:406[1K4D156271g11P1S
111P1015DV1<X17CJ5d4[17=^1R3m3l14o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X
3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3b1Md3?Q8505`1:7:406[1J04D156271g11P1S
111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O2l2c6X3h
32R202o28=LZ44T1211986FU1NR1P1C0NE253Y1T1>=_11;Z1C^1239c4T3b1Md3?Q8505`1:7:406[1K4D1562714b11P1S
111P1015DV1<X17CJ5d4L>7=^1R3j54o1b2Y4\9_>8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<0\61Y1M=V226O2
l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1L7>=_11f1C^1239m3\4T3b1Md3?Q8505`1:7:406[1K4D156271
g11P1S111P1015DV1<X17CJ5b3Q1[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O
2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239`4T3b1Md3?Q8505`1:7:406[1K4D156271g
11P1S111P1015DV1<X17CJ5h3K[17=^1R3j54o1[8]F8I45EP2C4G315b7a3c2Di2`152Q2e121057P3313<]61Y1M=V226O
2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1:X1E253Y1T1>=_11f1C^1239k7RAj4T3b1Md3?Q8505`1:7:406[1K4D15
6271g11P1S111P1015DV1<X17C60B540W1T25K[17=^1_1CNj54o1a<k8[98I45EP2C4G315b7a3c2Di2`152Q2e121057P3
313<]61S15M=V226O2l2c6U2R1Jm22R202o28=L=l34T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239f4T3b1Md3?Q850
5`1:7:406[1K4D156271g11P1S111P1015DV1<X17C602?54]35K[17=^1_1B0Nj54o1iN8I45EP2C4G315b7a3c2Di2`152
Q2e121057P3313<]61S15M=V226O2l2c6U2R1h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239^4T3b
1Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5BMS3[17<0^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`
152Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239\4T3b
1MBQ3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1iN8I45EP2C4G315b7a3c2Di2`15
2Q2e121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3b1M
d3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1V3bK8I45EP2C4G315b7a3c2Di2`152
Q2e121057^1a1313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR16Ic1E253Y18K>=_11f1C^1239]4T3b1
Md3?Q8505`1:7:406[1K4D156271g11P1S111P1015DV1<X17CJ5d4[17=^1R3j54o1V3bK8I45EP2C4G315b7a3c2Di2`15
2Q2e121057^1a1313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44T1211986FU1NR1P1c1E253Y1T1>=_11f1C^1239Df500
Z4c@k@n;XQ1P>Wl13XN2DG6W9F@36f500hk53[18f500eR3ma2T7_1f::f500hT1]a1d\2lH2\18?f500_Z1Xa422819D5k2
a7X3<f500QS1R5^m2Tf1U19^9<J<f500DSk53Q19R6[3T12;f500Dg[1ZY2PV23[1c:48f500hk52\18g9X1f500o530Y4VI
m1S23P[11_T1X1^LaV13<50072;8Q96>632;59=53436f500hk52\17f500hk52\1P:8g50b`1Sj1iEWk1<=Ag50^:TKX]11
g]1Qk1F082]15S9>S16g50hk5U1h9W18g50cd3N00SV2X<5g50hk5R<58g50hT1m1__1d\2lHV2<g50Dg[1[_4JAV:?2U3Y1
<g50cR2d1RNgf2d2G8U1S:Q3;g50hk5>5225Y;FZ2<g50hk5>5225U1@b9Q33g50hk54g50eY4Rb15g50]R3iR2`F5g50a`1
V[4l;Ag50UY17UA_;_o108`1TGd3^DP5X:i31=g50F^X1Ri3m9a?J1O02T<9g50SZ1di21;e6k`1l78g50cV10Se4\1_6T54
g50hk5l74g50hk5l75g50lV3`Q2ZC6g50D`U3be2\15g50Vl1ao3R<7g50T]1V]4\1l;57h5a9Z2W5_Y2hP31<h5ic1Yi10[
CmT1ZG1?g:^252h5oW63h5oW6b21h53h5l;04h5l;0Pn57h5Fna5^8U:_1i44h5nV60c45h5\P6a60c45h5Rm1V>Z_1o`2Dh
59<XDI_3?U1b6m>FWP2g:PS1k7^;1j1i@Y63h5X`3f[25h5b8a[5j7G1h55i5gl51\4::i5We1_W41[4090Y5c44i5PQ5fK1
@i5Fea22^S2`@f2R4o7]71P8j11k359i5\d5d21c51d4f3J3i5gl514i5gl51b47j5cX1Rd416]1c<6j5fl516]1c<7j5fl5
16]1:X<7j5Tj5a216]1c<8j5QNd5oh416]1c<8j5fl516]1Z4X82;k5V8mK`:NW8[1X7kV2oY1^92k5]a51k56k5Ya1f2md1
[`1XQ13k5U[4]P22k5c[61l53l5V`3gh2;l5<^f2]b1fb1_7R5312B3l5aj508l5[\2Z17`1[AY]2:2l5kP32l5_n54l5[?W
Y4kU11m52m5]R62m5g[63m5a6eK2m5^\2h1n5a1^1m9_1X4Q2m1:=X3913Ml=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@5
18R1R2_=S4k4FKS2m5o1jD[=`2g1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_
=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4T1m5[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4
FKS2m5o1jD[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0]Gk74R7[=b2g31T10023\5=4?c1Y@518R1R2_=S4k4FKS2
A[5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2]2_3o1
jD[=`2V2n55[1^1m9_1d3CQ2m1:=X391Q1Q5j8a12621F0]Gk74R7[=b2i3T10023\5=4?c1Q=W3518E<R29Y4k8S4k4FKS2
_274Z21Co1`71W=[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1W5Q;518R1R2_=S4k4
FKS2m5o1jD[=`2l1n5a1^1m9_1X4Q2m1:=X391Q1_2o2e40e3a12621F0YO4R7[=Md1i3T10023\5=4?c1Y@518R1R2_=S4k
4FKS2m5o1jD[=`2n1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7f5^4U3Dm1W2a1T10023Y52=4?c1Y@518R1R2_=LV
3k4FKS2[5Ao1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4^2\2F
KS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2g31T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o
1jD[=`2o1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0RO640Q7[=b2]2[1BA0023\5=4?c1P3V2[1e9518R1R2_=S4k4FKS2
f3V2o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1c<0W1a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5
o1jD[=`2j1n5a1^1m9_1X4Q2m1:=X3919Gc<0W1a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD
[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023Ef4=4?c1Y@518R1R2_=S4k4FKc1?m5o1jD[=`2h
1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?5]1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^
1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=Md1i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X
4Q2m1:=X391Q1l=a12621F0YO4R7P9Z4b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1
:=X391Q1l=a12621F0YO4R7l7^5b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X39
1Q1l=a12621F0YO4R7[=b2i3T100235V5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a
12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2c2Y3o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621
F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S41i4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R
7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jDe5e7`2l1n5a1^1m9_1X4Q2m1:=X3171Q1l;o1a12621F0YO4R7g
:c2b2i3T10023\5=4?c1Y@518R1R2_=S4Ko3FKS2m5o1U=d7[=`2h1n5a1^1m9_1X4Q2m1:=X391G9l=a12621F0YO4R7[=b
2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1n5a1^1m9_1X4Q2m1:=X391G9l=a12621F0YO4\1g1m3j3`9b2
i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2]2_3o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10
023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1;i:d9[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\
5=4?c1Y@518R1R2_=S4k4FKS2m5o1U;d9e5e7`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4
?c1Y@518R1R2_=S4k4FKS2m5o1R1@a9d9[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0b4fJ4R7[=b2i3T10023\5=4
?5]1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0b4k@j94R7[=b2i3T10023\5=4?c
1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0SGU84R7[=b2i3T10023\5=4?c1Y@51
8R1R23[=S4^2\2FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0SGU84R7[=b2i3T10023\5=4?c1Y@518R
1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1I_?518R1R2_=S
4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y@518R1R23[=S4k4FK
S2m5o1jD[=`2R2n540[1^1m9_1d3CQ2m1:=X391Q1Q5j8a12621F0YO4R7[=b2i3T10023\5=4?c1Q=W3518R1R2_=S4k4FK
S27W274Z21Co1jD[=`2h1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4F
KS2m5o1jD[=`2i1n5a1^1Y2T5^2_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2
m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391N2l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2[5Ao1jD
[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1k:P3a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2m
1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4F5ES2f3V2o1[7;`;a1[=`
2S2n5a1^1`4\5_1X4Q2m1:=X391Q1m4<1Y1V117a32o1a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2f4h8S4k4FKS
2m5\1BjD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o12
gD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2
P2n55[1^1m9_1d3CQ2m1:=X391Q1Q5j8a12621F0YO4R7[=b2i3T10023\5=4?c1Q=W3518R1R2_=S4k4FKS2_274Z21Co1j
D[=`2h1n5a1^1m9_1X4Q2m1:=X391N2l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1
n5a1^1m9_1X4Q2m1:=X391Q1U8f5a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^
1X5d4_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1
X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T100235V5=4?c1Y@518R1R2_=P42k4FKS2m5o1jD[=`2S2n540[1^1m9_1d3C
Q2m1:=X391Q1Q5j8a12621F0X@P?4R7[=b2i3T10023\5=4?c1Q=W3518R1R2_=S4k4FKS27W274Z21Co1jD[=`2j1n5a1^1
m9_1X4Q2m1:=X391Q1l=a12621F0dMd14R7[=b2i3T10023\5=41=c1Y@518R1R21]=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_
1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R21]=S4k4FKS2m5o1jD[=`2h1n5a1^1?]9_1X4Q2
m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2g1n5a1^1m9_1X4Q2m1:=X39
1Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2Q2n561X1^1CY9_1m1a1>9S1Mm1:=X3
91Q1j3Q:a12621F0YO4R7[=b2i3T10023d2g2=4?c1Y@518R1R2S=;S4k4FKS2m5o1jD[=`2Z2n52^1^1m9_1X4Q2m1:75V1
1o191Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1P>X2518R1R2_=S4k4FKY1H0W3<P240111002f1jDe5e7Q2>i1n510^1
^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k1n510^1^1m9_
1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m531i1jD[=`2k1n510^1^1m9_1X4
Q2m1:=X391Q1l=a12621F0b;fC4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m53k1jD[=`2o1n510^1^1m9_1X4Q2
m1:=X391Q1l=a12621F0f6k4fC4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKR20h5431i1jD[=`2k1n5a1^1b7Z2_1X
4Q2m1:=X391Q1P5c7W1a12621F0YO4R7[=b2f32T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q
2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1I_?518R1R2_=S4k4FKS2f3V2o1jD[=`2h1n5a1^1m9_1X4Q2m1:
=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Q5]8S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4d1<m1:=X39
1Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a1
2621F0YO4W4j2[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F
0YO4R7a9i3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS21k5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0VGR
84R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0j7^G4R7[
=b2]2[1T10023\5=4?c1Y@518R1R2j3d9S41i4FKS2m5f18jD[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0Ib7lF4R
7[=b2i3T10023\5=4?c1Y@518R1R2_=S41i4FKS2m5o1jD[=`2k1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4<e6[=b2
i3T10023U1V4=4?c1Y@518R1R2_=S4k4FKS2b12W4o1jD[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3
T10023\5=4?8U14Y@518R1R2_=S4k4FKS2m5o1QBh2[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0XBP=4R7]5m7b2i
3T10023\5=4?c1Y@518R1R2P2^;S4k4FKS2m5o1jD[=`2g1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T100
23\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=Y172621F0YO4R7[=b2U1c2T10023\5
=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2U1c2T10023\5=4?c1
Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1b8Z1_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518
R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1Y8c1_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_
=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FK
S2c59o1jD[=`2j1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023Ef4=4?c1Y@518R1R2_=S4k4FKS2U4g
1o1JoC[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=P42k4FKS2m5o1jD
[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2f2V3o1jD[=`2
i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2\4`1o1jD[=`2h1n5
a1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2W<W1S4k4FKS2m5o1jD[=`2h1n5a1^1m
9_1X4Q2m1:=X391Q1l=a12621F0YO4R7b1h;b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X
4Q2m1:=X391Q1l=a12621F0YDo:4R7[=b2i3T10023S4X1=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n5a1^1m9_1X4Q2
m1:=X391Q1l=a12621F0YO4W1j5[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=
X391Q1l=a12621F0YO4R7]8m4b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k1n5a1^1m9_1X4Q2m1:=X391Q
1l=a12621F0YO4R7\9n3Dm1i3T10023\5=4?c1n;Z4518R1R2_=S4k4FKS2[5Ao1jD[=`2k1n5a1^1^9>_1X4Q2m1:=X391Q
1W1d<a12621F0YO4R7[=Dm1i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2[5Ao1jD[=`2h1n5a1^1m9_1X4Q2m1:=X391Q1l=
a12621F0YO4T3m3[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5a1^1m9_1X4Q2m1:=X391Q1l=a1262
1F0`Eh94R7l6^6b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2k1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F
0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4Mm3FKS2[4a1o12gD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1]<^1a12621F
0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0_Di:4
R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2
U1c2T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o12gD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7l7^5b2i
3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T100
23\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4
?c1Y@518R1R2_=S4k4FKS2m5o1jDY8Q5`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1I
_?518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1b8Z1_1X4Q2m1:=X391Q1l=a12621F0YO4R7o9[3b2i3T10023\5=4?c1Y@
518R1R2_=S4k4FKS2m5o1jD[=`2k1n50`1^1m9_1X4Q2m1:=X391Q1b8Y5a12621F0T5TJ4R7[=b2i3T10023\5=4?c1Y@51
8R1R2_=S4k4FKS2m5o1hAQ3[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R
2_=S4k4FKS2m5o1iBP2[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2U1c2T10023\5=4?c1Y@518R1R2_
=S4k4FKS2m5o1jD[=`2l1n50`1^1m9_1X4Q2m1:=X391N2l=a12621F0YO4R701X=b2i3T10023\5=4?c1Y@518R1R2_=S4k
4FKS2m5o1o8j;[=`2j1n50`1^1m9_1X4Q2m1:=X391N2l=a12621F0YO4R7l7^5b2i3T10023\5=4?c1Y@518R1R2_=S4k4F
KS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS20l5
o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0\4lJ4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD
[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2c2Y3o1jD[=`2
i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7P9Z4b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n5
0`1^1m9_1X4Q2m1:=X391Q1l;o1a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^
1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@5180Q1R23[=S4k4FKS2m5o1jD[=`2k1n50`1^1m9_
1X4Q2m118=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@5180Q1R23[=S4k4FKS2m5o1jD[=`2k1n50`1^1m9_1X4
Q2m1:=X391Q1l=a12621F0YO4R7l7\2Q3b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1k6n=[=`2j1n50`1^1m9_1X4
Q2m118=:m291Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n5000^1^1m9_1X4Q2
m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2m1n50`1^1c30X6_1X4Q2m1:
=X391Q1Z1a<a12621F0YO4i1X5[=_22i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2l1n50`1^1Y8c1_1X4Q2m1
:=X391Q1Z1`6o2P3a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1
:=X391Q1Z1a<a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X3
91Q1k7P6a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391N2
l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2X;V2S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391N2k:P3
a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621
F0`NH4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2\4`1o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391N2l=a12621F0Y
O4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=
b2]2[1T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3
T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1S2fB[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T100
23\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jDe5;Y7`2k1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7f5d7Dm1i3T100
23X1S4=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4Q1P6[=b2i3T10023
\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c
1Y@518R1R2_=S41i4FKS2m5o1jD[=`2h1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@51
8R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_
=S4Ko3FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2Ma<S4k
4FKS2m5o1jD[=`2i1n50`1^1h5T4_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS
2m5o1jD[=`2m1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0V6RI4R7[=b2i3T10023\5=468c1Y@518R1R2_=S4Ko3FKS2]
2U39o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S41i4FKS2m5o
1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\2o2=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[
=`2i1n50`1IDm9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n
50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7]4m8b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1
^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jDP7Z6`2i1n50`1^1m9
_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?T1>Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q
2m1:=X391Q1k:P3a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:
=X391Q1]1^<a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X39
1Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jDe5e7`2i1n50`1^1m9_1X4Q2m1:=X391Q1l
=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2c59o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a126
21F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2\;R2S4k4FKS2m5o1jD[=`2i1n50`1^1X5d4_1X4Q2m1:=X391Q1l=a12621
F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2h1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R
7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i
3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jAo2e5e7`2k1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T
10023\5=4?c1Y@518R1R23[=S4k4FKS2m5o1[7l;a1[=`2k1n50`1^1b8Z1_1X4Q2m1:=X391Q1l=a12621F0eEU4]54R7[=
b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1W3P1Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3
T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2Q2n50`1^1c30X6_1X4Q2m1:=X391N2Z1m4b1i2V3a12621F0YO4i1X
5[=_22i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1i6Q4P3a12621F0YO4R7
[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1h8T1_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2
i3T10023\5=4?c1Y@518R1R2_=S41i4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0^Fj84R7[=b2i3T
10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2n1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0`<d8X1j84R7V<T1b2U
1c2T10023\5=4?c1Y@518R1R2_=S4Ko3FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1i;R2a12621F0YO4R7[=b2i3
T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1i;R2a12621F0YO4R7[=b2U1c2T1
0023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50`1^1?]9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\
5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1l;o1a12621F0YO4R7[=b2i3T10023;P5=4
?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2m1n50`1^1b8Z1_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2g31T10023;P5=4?c
1Y@518R1R2_=P42k4FKS2f3V2o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@
518R1R2_=S4k4FKS2m5o1jDZ3P:`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7k6_6b2i3T10023\5=4?c1Y@51
8R1R2_=S4k4FKS2m5o1jD[=`2m1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO40Q7[=b2i3T10023\5=4?c1Y@518R1R2
_=P42k4FKS2W51Co1jDn6\6`2i1n50`1^1;a9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2
_=S4k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0\Kl34R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4
k4FKS2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7\3n9b2i3T10023\5=4?c1Y@518R1R2_=S4k4FK
S2m5o1jD[=`2i1n50`1^1m9_1X4Q2m1:=X391Q1X6c7a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5
o1jD[=`2j1n50`1^1m9_1X4Q2m1:=X391Q1X6c7a12621F0YO4R7[=b2S1e2T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1
jD[=`2i1n50`1^1<`9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`
2h1n50`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2i1n50
`1^1m9_1X4Q2m1:=X391Q1l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2f3V2o1jD[=`2i1n50`1^1
m9_1X4Q2m1:=X391Q1l=a12621F0UO34R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5o1jD[=`2j1n50`1^1m9_1X
4Q2m1:=X391G9l=a12621F0YO4R7[=b2i3T10023\5=4?c1Y@518R1R2_=S4k4FKS2m5S1KjD[=`24P60fDgi25P60]2XBgi
28P60fDgi2_`1k5705P60fD]:Y_2;P60fDo;g]2`@jU160005P60fD\[2Z>5P60fDYQ2]H6P60fDQ6d=PV26P60fD\[2Z>`f
15P60YD<gi26P60fD^<X]2ef15P60fDgi2Yf15P60@UDgi26P60fDAn1Vg25P60fDgi2j45P60fDgi2Vf16Q6WA^3mP1X1`g
14Q6fD\[2Z>6Q6fD]:nP2Z>bT13Q6fDgi25Q6fD\[2Z>V^14Q6fDgi2V^14Q6fDgi2bT1@Q6fDnV2hBk<_117S2VEX@8002o
37Q6fD]:Y_2_`1S607Q6fDgi2_`1f5<05Q6fD\[2Z>c=5Q6fD]:Y_2c=4Q6fD]:Y_24Q6fDgi2Vf14Q6h>m5gi2i1R61[1^1
m9_1d3e2m1:=X3_62g8a12621F0aV1[=b2i3T10023\5B?c1>b<]318R1R2_=o8FKb1@_274Z21CjF[=`28R6[3YAo5b6l_2
W]1@?R6eDo5b6b<SU1UNa?j1m?1]:\1@i58R6eDo5b6l_2P?VN@9R6eDo5b6l_2^9hS1@Z27R6eDo5b6l_2W]1@AR6<XDo5b
6b7Pk1X=W]1@l5]G1O02T<:R6k84d;o5b6l_2_Z1g2@8R6eDo5b6l_2VEaH08R6<XDo5b6l_2W]1@7R6eDo5b6U7fX2h]1h1
R61[1^1m9_1d3e2m1:=X3_62g8a12621F0aV1[=b2i3T10023\5B?c1>b<]318R1R2_=o8FKS2_274Z21CjF[=`26R6eDo5b
6l_2h]17R6eDo5Z1W5l_2h]18R6:ZDo5b6l_2h]1TQ18R6eDo5b6l_2W]1@f58R6eDo5b6U7fX2h]1i57R6eDo5b6l_2h]10
7R6eDo5b6l_2h]1f58R6<XDo5b6l_2h]1c\18R6eDo5b6l_2W]1@aW17R6eDo5b6R2i]2h]1T2R618R1^1m9_1d3e2m1:=X3
_62]4Y4a126210E0aV1[:o2b2i3T10023\5B?c1>Le;]318R19h1_50n7o8FKb1@_274Z21CjFb;2c11`2:R6eDh1V4b6l_2
W]1@g5=7R6eDo5b6c6XY2h]17R6eDo5b6cl1XCh]17R6:ZDo5b6l_2h]18R6a>?c5o5b6l_2h]18R6eDo5b6U7fX2aT1V9f1
S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2i1S60[1^1m
9_1d3e2m1:=X3_6j8a12621C20i4ZC\>[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2k1S60[1^1m9_1d
3e2m1901;X3_6T7e1a12621F0aV1[=b2i3T10023\5B?[17Q=]318R1R2_=o8;:KS2_274Z21CjF[=`2X2S60[1^18d9_1k2
He2m1:=X3_6j8a12621F0Q;OP1h3eE[=b2i3T10023U4V1B1=c1Q=]318R1R2_=U4i4FKS27OJ<74Z21Cf:e5]6o2Q3Y3o3X
27P2S60[1^1m9_1d3e2m1901;Dc2_6j8a12621F0i4l7];\>[=b2i3T10023\5B?[17Q=]318R1R2_=X8F;:KS2Ei174Z21C
jF[=`2o1S60[1^1m9_1d3Oe1m1:=X3_6j8a12621F0aV1[=b2i3T100235V5B68c1Q=]318R1R2_=o8FKS27W274Bg11CW?b
7e5;Y7]1R1f1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=
`2g1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cj?o6[=`2T2S6
0[1^1m9_1k2He2m1:=X3X2V4j8a12621F0X@E@b9^;c2_2W8b2i3T10023\5B?c1Q=]318R1R2_=P4n4FKS2W1W13204Z21C
jFe5;Y7`2f1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`
2o1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0V6ZP1[=b2g31T10023\5B?c1Q=]318R1R2_=o8FKS27U2174Z21Ci@P6e5;Y
7]11P1k1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0i4RC7a86c5[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cj
F[=`2g1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS27W274Z21CjF[=`2h1
S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2]2174Z2199jF[=`2g1S60[1^
1m9_1d3e2m1:=X3_6j8a12621F0aV1m7]5b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2R2S60[1^1m9_1d
3e2m1:=X3_6j8a12621F0b8\1a7b<\8[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CP<^1CZ5d1f1e5;Y7`22j1
S60[1^1m9_1d3e2m1:=X3_6j8a12621F0mP16\5m7]5b2i3T10023\5B?c1Q=]318R1R2`3n9o8FKS2_274Z21CjF[=`2j1S
60[1^1m9_1d3e2m1:=X3_6j8a12621F0RO<Q7[=b2i3T10023\5B?c1IW<]318R1R2_=o8FKS27W274Z21CjF[=`2S2S60[1
^1m9_1d3e2m1:=X3_6j8a12621F0RN3K^7[=b2]2[1T10023\5B?c1IT21V2k22j4]318R1R2_=o8FKV1L7W274I`11CjF[=
`2n1S60[1IDm9_1d3e2m1:=X3_6j8a12621F0RO^7[=Z1W1i3T10023\5B?c1Q=]318R1R2`3n9U4i4FKS27W274I`11CiDP
2[=`2j1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0RO^7[=b2i3T10023\5B?c1Q=]318R1R2_=U4i4FKS27W274I`11CjF[=
`2h1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0i4gQ1m7]5b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2U2
S60[1^1m9_1d3e2m1:=U24M_6j8a12621F0Z1Q3XDU8g1m3n4\8b2i3T10023\5B?c1Q=]318R1R2_=o8FKS27W274Z21Ci@
P6e5;Y7]11P14g1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Ci
@P6[=`2h1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CU92a=[=
`2W2S60[1^1b8Z1AMd3e2m1:=X3_6j8a12621F0mAW=]1m5P90Y4b2i3T10023\5B?c1Q=]318E<R262U=P4m2P2FKS27W27
4Z21C9P1h2c5R=[=`2i1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0mP1c5[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_2
74Z21CU92a=[=`2g1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21
Cj?o6[=`2\2S60[1^1R8j1_1d3e2m1:=X3o2_3j8a12621F0Q3`1T5b@Y3[2T5[1`6j6b2i3T10023\5B?c1Q=n1^118R1R2
_=P4n4FKY1I_2604Z21Ce7U6k4i2X1e5;_2i4]1R1g1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c
1Q=]318R1R2_=o8FKS2_274Z21Cj?o6[=`2h1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3E>0023\5B?c1Q=]31
8R1R2_=o8FKS2_274Z21CjFn9\3`2g1S60[1^1m9_1d3e2g15:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2
_=o8FKS2_274Z21CjF[=`2h1S60[1^1m9_1d3e2g15:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS
2_274`1I1CjF[=`2h1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z
21CjF[=`24k1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1:P=b2i3T10023\5B148c1Q=]318R1R2_=o8FKS2_274Z21Cj
FQ6d3d3`2h1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS27W274Z21CjFQ6
Y7`2j1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2]2[1T10023;P5B?c1Q=]318R1R2_=o8FKS27W274Z21C`=Y9[=
`2Y2S60[1^1b8Z1_1d3e2m1:=X3_6j8a12621F0U:g7Z3k8\2c4[1[=b2i3T10023\5B?c1Q=]318R1R2_=n6P2FKY1I_233
4Z21Ci@m1[2f1e5;j3^3]11P10m1S60[1^1m9_1d3n1;008m1:=X3_6j8a12621F0oGa>[=b2i3T10023\5B?c1Q=]318R1R
2_=o8FKS2_274Z21CQ3hCQ6Y7`2k1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0b4nQ1[=b2i3T10023\5B1=c1Q=]318R1R2
_=Q5m3FKS27W274^1K1CjF[=`2i1S60[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=Q5
m3FKS27W274Z21Co1jD[=`2e1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2
_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21B0
jF[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8Y172621F0aV1[=b2U1c2T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2
f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2]2[1T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^
1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_2604Z21CjF[=`2i1T6[1^1m9_1d3e
2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cm:l;n:8[1G`2g1T6[1^1m9_1d3e2m1
:=X3_6j8a12621F0aV1[=b2g31T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21C^4[B[=`2f1T6[1^1m9_1d3e2m1:=X3_6
j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CbCW3[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a1262
1F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Co1jD[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[
=b2i3T10023\5B?c1Q=]318R1R2_=P4n4FKS2_274Z21Ce6T@[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1\<Nb2i
3T10023\5B?c1Q=]318R1R2_=o8FKS2g1G74Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3k2c3m4l3a12621F0aV1[=b2i3T10
023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1
Q=]318R1R2_=o8FKS2e1I74Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1
R2_=o8FKS2_274X1Q11CjF[=`2h1T6[1^1m9_1d3e2m1:=X3_6i7>Aa12621F0aV1[=b2i3T10023\5B?c1]8c4]318R1R2_
=o8FKS2_274Z21CjF[=`2h1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0XBn>Y5]5m7b2i3T10023\5B?c1Q=]318R1R2_=o8F
KS2_274Z21CjF[=`2P2T6[1^1m9_1`33e2m1:=X3_6j8a12621F0kDl8h8P9Z4b2i3T10023=n4B?c1Q=]318E<R29X:l2o8
FKS2W14R174Fc11CjF[=`2h1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1P9Z4b2\1\2T10023\5B?c1Q=]318R1R2_=o8F
KS2_274X1Q11CjF[=`2e1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274
Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0RNO^7[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[
=`2e1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2g1T6[1
^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o86?KS2R2<74Z21CjF[=`2h1T6[1^1m9_1d
3e2m1:=X3_6j8a12621F0aV1a9GQ3b2i3T10023\5B?c1Q=]318R1R2_=o8FKS21]274Z21CjF[=`2j1T6:P1^1m9_1d3e2m
1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF^:26AP2`2f1T6[1^1m9_1d3e2m1:=X
3_6j8a12621F0RN^8[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3_6S50e3
a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0a
V1]8m4b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2h1T6[1^1m9_1d3e2m1:=Z2M_6j8a12621F0\4X=kD[
=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T100
23\5B?c1Q=]318R1R2_=o8FKS2_274Z21CP<i:[=`2k1T6[1^10l9_1d3e2m1:=X3_6j8a12621F0aOY14V1Y4[=b2i3T100
23\5B?c1Q=]318R1R2_=o8FKLV1_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1k4_8b2i3T10023\5B?
c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0hAhD[=b2i3T10023\5B?c1Q=]318
R1R2_=o8FKS2_274Z21CjF[=`2Q2T6[1^1^2b2W3c1_1d3e2m1:=X3Z233R2i1i2P6a12621F0d2lS1[=b2i3T10023\5B?c
1Q=]318R1R2f6h6o8F5ES2_274Z21Cb4WB[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1V;j
1]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2
_=o8FKS2_274Z21C[2^D[=`2l1T6[1^1m9_1d3e2m1:=X3_681`29a3R2a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R
2f4h8o8FKS2_274Z21CjF[=`2h1T6[1^1m9_1d3e2m1:=X31]6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8F
KS2_274Z21CWAb5[=b1Mh1T6[1^1m9_1d3e2m1:=X31]6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_
274Z21CjFe5e7`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21C
jFP7Z6`2h1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21C[2i:d9
[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=Md1i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6
[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1IDm9_1
d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2h1T6[1^1m9_1d3e2m1:=X
3_6j8a12621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjFS91U4`2h1T6[1^1m9_1d3e2m1:=X3_6j8
a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cf1l1h5]=[=`2i1T6[1^1m9_1d3e2m1:=X3_6j8a12
621F0aV1[=b2]2[1BA0023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cf1D^D[=`2j1T6[1^1m9_1d3e2m1:=X3_6j8a12621F
0VGZ?[=b2f32T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21Cf1l1a9d9[=`2h1T6[1^1m9_1d3e2m1:=X3^60j8a12621F
0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21C[2W1VC[=`2X2T6[1^1m9_1d3e2m1:=X3o5>0_1F:g22]3a12
621F0VGLl2h:G[=b2i3T10023\598?c1Q=l1`118R1R247e3<Z8D^4`4FKS2_274Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3
_6j8a12621F0RO^7[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8a12
621F0aV1[=b2i3T10023\5B68c1Q=]318R1R2_=o8FKS27W274Z21CjF[=`2V2T6[1^1m9_1d3e2m1:=X3>3Z3a2j8a12621
F0aV1P90Y4b2i3T10023\5B68c1W5i7W3518E<R29Y4T1f7o8FKS27W274Z21Cl1c71K[<[=`2l1T6[1^1m9_1d3e2m1:=X3
_6j8a12621F0aV1[=b2i3T10023\5B?c1;P3i4j4]318E<R29U=o8FKS27W274I`11CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_
6j8a12621F0aV1[=b2i3T10023\5B?c1W5i7]318R1R2_=o8FKS2_274Z21CjF[=`2j1T6[1^1m9_1d3e2m1:=X3_6j8a126
21F0Y;WK[=b2i3T10023\5B?c191P3i4j4]318R1R2_=o8FKS2_274Z21CjF[=`2i1T6[1^1m9_1d3e2m1:=X3_6j8Y17262
1F0aV1[=b2i3T10023\5B?c1;j7j4]318R1R2_=o8FKS2_274Z21CjFR:X3`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0Y
;WK[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0RO^7[=b2i
3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5
B?c1Q=]318R1R2_=o8FKS2_274Z21CjCo2e5e7`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q
=]318R1R2_=o8FKS2_274Z21CR2gD[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1c6]6]318
R1R2_=o8FKS2_274Z21CjF[=`2o1T6[1^1m9AMd3e2m1:=X3_6j8a12621F0aV1[=b2i3E>0023\5B?c1T2^4o1]4]318R1R
2_=o8FKY1I_274Z21CZ1h2\?Y3Q6Y7`2e1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R
2_=o8FKS2_274Z21CjF[=`2h1T6[1^1W5e4_1d3e2m1:=X3_6j8a12621F0ZHV>[=b2i3T10023\5B?c1Q=]318R1R2_=o8F
KS20^274Z21CjF[=`2j1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=R2Z118=DR2_=o8FKS2_27
4Z21CZ?f6HU7U6`2a2T6[1^1m9_1d3[1Y1m1:=X3g2g3j8a12621F0m6o3a655f2c11X@[=b2i3T10023\5B?c1T1_8\3]31
8R1C^1g2]8Y2o8FKS2?o174>:BM1CU2L_1T5T1]4f6He5_1U6`2i1T6[1^1m9_1d3e2m1:=X3o1_4j8a12621F0YAWE[=b2i
3T10023\5B?c1T1l;]318R1R2_=o8FKS2_274Z21CQ2hD[=`2n1T6[1^1m9_1d3e2m1:=X3`1n4@l4Fe2a12621F0aV1P20e
8c2b2i3T10023\5B?c1Q=]318R1R27W=o8FKS2_274Z21CjFe5e7`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i
3T10023\5B?c1Q=]318R1R2_=P4n4FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3Q3]3j8a12621F0aV1[=b2i3T100
23\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`2j1T6[1^1m9_1d3e2m1:=X3_6j8Y172621F0aV1[=b2U1a21T10023\5B
?c1Q=]318R1R2_=U4i4FKS2_274Z21CR2gD[=`2f1T6[1^1m9_1d3e2m1:=X3_6j6o1a12621F0aV1[=b2i3T10023\5B?c1
Q=]318R1R2_=o8FKS2_274Z21CjF[=`2i1T6[1^1m9_1d3e2m1:=X3_6j1o4o1a12621F0hLh9[=b2i3T10023\5B?c1Q=]3
18R1R2_=o8FKS2_274Z21CiBP4[=`2i1T6[1^1m9_1d3e2IS1:=R2U1_6j8a12621F0b4nQ1`7j5b2i3T10023\5B?c1Q=]3
18R1R2_=o8FKS2_274Z21CjF[=`2f1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B1=c1Q=]318R1R2_=
o8FKS2_274Z21CjF[=`2g1T6[1^1m9_1d3e2m1:=X3Z1T5j8a12621F0aV1[=b2i3T10023\5B1=c1Q=]318R1R2_=o8FKS2
_274Z21CjF[=`2h1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0\LT:[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21C
jFe5;Y7`2f1T6[1^1m9_1d3e2m1:=X3_6>[8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjF[=`
2i1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0]GAa>[=b2g31T10023\5B?c1Q=]318R1R2_=^4`4FKS2_274Z21CjF[=`2g1T
6[1^18d9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjFn6\6`2f1T6[1^1m
9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3T10023\5B?c1Q=]318R1R2_=o8FKS2_274Z21CjFn6\6`2P2T6[1^1m9_1d3Oe
1m1:=X3_6S50e3a12621F0aV1l:^2b2i3T10023E0e4B68c1Q=]318R1R2_=o8FKh1:g1G74Z21CG^6c?[=`2[3T6[1^18Ga
6Z2_1BQ3O=W1m1:=R2U1c3k2=:Z400d3\142621F0j<0\@2Y2c2W4Q2T8@4?IT1b2i3T10023E0j1j2B68B=Bm1_6h2j12S1
V218R1R2Q;]2a7]1FKh1:^18G7498g11C>89KT4S123[1j:U3[=`2i1T6[1^1m9_1d3e2m1:=X3_6j8a12621F0aV1[=b2i3
T10023\5B?c1f<:]318R1R2_=o8FKS2_274Z21Ca3XCS91U4`24U6i2];_3=U6i2Q1l7^2_3gBlNQj1P1bElAiO;U68`2Q1[
:_3]X3R9_1TQ1kO;U6i2Q1[:_3f[3Y7Y?jA1kO?U68`2Q1[:_3c:m1f9LWa2R9_1TQ1mO>U6i2];_3l1QNiOma1k2R1TAn5V
?VC<U6i2[4Q7_3l1R9Zb1[d1Y1d2TA5U6i2];_3Zm19U6i2];_3l1]Of>f]2[V15U6i2];_3TT55U6n1J];_38U6i2];_3^`
22X7_Z15U6i2];_3ZR45U6i2];_3a<7U6i2];_3c:m1cW45U6i2];_3Ud47U6i2];_3^P14Yb28U6i2];_3`@f22bo26U6i2
];_3Yn2eb1AU6i2];_3dCR2VBbX1j;MD08_Q11>06U6i2];_3kW1aOBU6i2];_3m9lIP4PAQ1KFGZQ10CRk17n99U6i2];_3
ni1Z2ZQ10fk15U6i2];_3Yn27U6i2`1l9_3Ud4h@Q1U60h2];m1a1>]1g4^7\2\1<l1m3i51]4^Z12V2l7[C:SEQ3\6Ck5Y2
`1b7T5CU6i2];h1f1`1RP14[@Y<2f4\3TETQ1e7]5o6Q37U6i2];_3WV2SEih16U6i2];_3WV2m]26U6i2];_3aX2c[25U6i
2];_3Sh26U6i2Q5[6_3];6U6i2];_3eT418U6i2];_3nW1dZ1nP2mN7U6i2];_3m>n[2Si15U6i2];_3lj28U6i2];_3nQ1e
P1PQ215U6i2];_3^`17U6i2];_3mR1aKP37U6i2];_3YT2cY2d=5U6i2];_3Q`16U6i2];_3P]116U6i2];_3jg2W59U6i2]
;_3h9g]2^?0YK:U6i2];_3k9^[2n;1_4iMLV6T@P2]1g4^7\2\1<l1m3i51l^12V2l7[C:SEQ3\6Ck5Y2`1b7T5MV6T@P2]1
g4^7\2\1<l1m3i51l^12V2l7[C:SEQ3\6Ce2U3Y2`1b7T5P1V6T@P2]1g4^7\2\1<l1m3i51l^12H03X1l7[C:SEQ3\6Ck5Y
2^11b7T5NV6T@P2]1g4^7`1K\1<l1m3i51l^12V2l7[C:SEQ3\6Ce2U3Y2`1b7T5T1V6T@P2]1g4d30h3\2\1<l1m3i51l^1
2V2l7[C:SEQ3b1U3c1Ce2U3Ga1Y114b7T5P1V6T@P2]1g4o5M1>\2\1<l1m3i51X1c]12V2l7[C:SEQ3\6Ck5Y2`1b7T5MV6
T@P2]1g4^7\2\1<l1m3i51_P1\>2V2l7[C:SEQ3\6Ck5Y2`1b7T5P1V6T@P2]1g4^7\2\1<l1m3i51l^12OV1l7[C:SEQ3b1
i4Ck5Y2[14b7T5DNV6T@P2]1g4^7\2\1<l1m3i51l^12OV1l7[C:SEQ3\6Ck5Y2`1b7T5DQ1V6l<W3P2T18g4m6@\2\1<l1m
3i51l^12V2l7[C:SEQ3\6Ck5Y2`1Z5W2T5DMV6T@P2]1g4^7\2\1<l1m3i51l^12OV1l7[C:SEQ3\6Ck5Y2`1b7T5OV6T@P2
]1g4^7\2\1<l1m3i51l^12V2l7[C:bC2]1Q3h4c1Ck5Y2`1b7T5P1V6T@P2]1g4^7\2\1<l1m3i51Z?dHl62V2l7:PC:SEQ3
\6Ck5Y2`1f3k3T5P1V6T@P2]1g4^7\2\1<l1m3i51l^12V2l7[C:lA2S3Q3\6Ce2U3Y2[14b7T5MV6T@P2]1g4^7\2\1<l1m
3i51l^12V2l7[C:SEQ3\6Ck5Y2[14b7T5T1V6T@P2]1g4e3h3\2\1<l1m3i51]3U[1252V2l7[C:SEQ3b1i4Ce2U3Y2[14g4
j2T5OV6T@P2]1g4^7\2\1<l1m3i51l^12V2l79QC:SEQ3\6Ce2U3Y2[14b7T5OV6T@P2]1g4^7\2\1<l1m3T5D1^6]X12OV1
l7[C:SEQ3\6Ck5Y2`1b7T5OV6T@P2]1g4^7\2\1<l1m3i51PR1k<2MX1l7[C:SEQ3\6Ck5Y2[14b7T5MV6T@P2]1g4^7\2\1
<l1m3i51l^12V2l79QC:SEQ3\6Ck5Y2`1b7T5MV6T@P2]1g4^7\2\1<l1m3i51l^12V2l7[C:SEQ3K`5Ck5Y2`1b7T5Q1V6T
@P2]1g4^7\2\147l1m3i51X1i5XG`@2V2l7[C:SEQ3\6Ck5Y2`1o5b1T5NV6T@P2]1g4^7\2\1<l1m3i51l^12V2l7WAS2:S
EQ3\6Ck5Y2`1o5b1T5MV6T@P2]1g4^7\2\1<l1m3i51l^12V2l7[C:SEQ3\6Ck5Y2`1b7T5D9W6S@P2]1V<Q:dS2UT1i67W6
S@P2]1V<Q:jW38W6S@P2]1V<Q:dS2UT18W6S@P2]1V<Q:VS3c4?W6S@a1>Q1;V<Q:]9oZ1j3`\15j2f@8W6S@P2]1o6V5Q:j
W38W6S@P2]1V<Q:jW3YD8W6S@P2]1V<Q:jW3d44X61n_5gJ1X67X6d_11\^1Z6jQ1Pf13X6d_1df2HX6XC_85a12?U3>_1Mn
1@h^1\63c3l4c4bU1cCm24m71X62X6om35X6hd1Z4bW402Z6Tn21Z64[6]P2QQ4`31[62[6lb12\6\C2\6X_41\64\6lc5c6
k;2\6`j53\62eA2\6fT6:]6b`1UR4m6^<E301c17]6hb5m6^<E306]6eo5Q7?2U3;]6m7\Ff7T1Z^1bY2YZ12a1<5]61R@ZZ
5e;3]61WY68]61hFFmR5[;624]6ga3Se2j11]63]6oj5U;5]61fb5UCL1]62^6i>6^6U>0_[5Fk69^6V>B2Sf2aP2a;X9k62
^6`<4^6g?=Wb54^6g\1aW2\=1^64^6^Ae7PQ32^6fi52^6S[62^6i>1_66_6``1\:hg3UC66_6^8Ua2ej1ha1A5_6X51^^5[
G8_6c41g;VP4lX1R9^35_6_S3n10Tm24_6ai5R9d34_6QP6`6X32_6iU65`6nh51k@5<`6=e`1fP1cm1_Y1110j<m353`6lY
656`6m`1Tn2kY1m@56`6g^2VZ31k@5<`6i1b]2X22UW3110j<m356`6bl5[9S1i254`6nU6m354`6ZW6a255a6k^5i?0f45a
6`W2`>cX3g41a61b65b6U2Rl1SZ2]Q11c67f6aS3THe2YMW7TG1h6^1i6g4I_>m5R3Z8GY1]>b2^2o1`8Dh>L?S5P2V3[11C
1F=;W4Y9^8iC^;4g1X1R10d7Q1T6V2U1i1e;e<6`X38g?WQ1\>R?2j65;j6lDh7X7\I>P5Vg1_BY9];P1l6@f2^4i4e6=RAm
FTY143<X1d29:j67d=Z:5c1\7g6m67P=a1[:X4b<;l6P1@QFog2c1d9n3g;_ER7=l6U8Z<m3ZZ1_S1aH[;V7Y1Z=g6R84n6n
@n;d5=n6^`1T90Th1S4FST1`7P3W3Fm33P74jY52P74=R7mY2K_1Q82i3R@oOSEQ<k251U79Z721Y4nS1U:mP3k869\7TBZ:
^7if10X8go1o7E^7?VFCe>B_31;R_16b1k6UW1@XHGn2n<U>2D^76_FCe>B_31;R_16b19Mm4E_b1_=Gm?5^7bd2Q:Y5Qd12
^7hS53^7U=?6^7X1bP3X_1UBb52^7am33^7i@Rf14\8eh1R`2V72g7RT4W1U:d=n3V3W1k42?e5T1H\2Q8f5Q6V3d8V9Y3c4
Q2a3Q1V1d4R2Y4]AFc8E9V20f6]8U3V3R[10P1UIU6\@Q8a1V5o4RE6P>;V1c36I_5j9QE^<R54k21:T3P3W242e3:VD2S8m
W38S8]l2_Cje1\2e>e3j:4T8P:Y\1aa18T8P:Y\19]i1\IZ]1e33U8GWa22U8Pf42U8oa204^g1oc10X42ia2eF0004hd11^
k1YV12X8f[31X81Z81\81_81QY22oc3bl11mU21b86b8eV2V1en2;R82d8\P23d8XP2e`31f89g8a6kg2VY2cM;Lm26=iQ1W
<_d1X8Z5T6Z2d1f1k2`8T9XL2i8mE4i8hS4kJkR11i83i8_k4fV11m83Qf1lJi71n803P9kd2\\21P91bn1?nGb1o?hE7k4e
F9f1Qn1^Hk62g3]94X9ZR1Tm3gW11X95oBH2U1QX42[9oU51[91`]301\901^91_91_92_9R_26_9h_1b1S5SS4g:1_94`9X
8Pm2_T16a9d[2PLVj1X6fC1c95e9RR2SIfg1o>1e91hS35g91`^2WR2Y73g91]^24j9R6WW1eZ32j9^X41j9T1k9Z9TH\A80
EG<Z2V3NZ1R:a:k300h1MV1b4;]1Gn4P5mP1gAZ93i1Q15X9\37k9lc1GdR1]3S5hV21l91P:2P:[R1@P:Z2e=;00R5i4Y3S
2a2^i1\FT1o1Y\19S:[V3oEZ5g5U@Z1g7[2>U:Yi1`HW:T806WP16hC154S;>W:l<m4D>GU11mQ1P5^AfBj4SW102]:\n11]
:3^:nF41_:2_:mV42_:QW12`:SW5<b:hg1UCkk11YCk4[22ZBn9k34b:aBXd313b:nV1S_13RP3hU1Sk12g:^a4?h:h3H`1m
T1V1kR1dJbQ1dD_R141A9:o:h2_3j5oKV4TR11g4mS15Q;i5PLba1Zl12Q;]c24S;1g;VP44S;1n[4]@5T;ii1Y1_1\_22T;
`X22T;P\47Uo1hi3c21V<d252Y;io21Y;5^;b2QEcY1kg22_;gX4<a;VLb8n1_a1j4b]1SCf3d@V<m55a;oU1mY2j1fl12g;
cV4:g;`V1V61\c10E[MnFWF3h;1]W12h;19h;17X2]Mje1Z8lT1[S22l;hh55P<Qa1c6[3g13P<eg1S5=Q<fo2=1]:P3\4?1
S^1E3ZF02[<mQ13[<lQ104\<o1UV4of14\<o1jS4Z21_<1`<2b<]L2c<23c<_n3`e12c<Pd54c<0jg2Tl21c<2c<02c<cW43
c<g^2kh13c<lj2f\14c<]3jLZW33c<XP1ZW32c<TR14^P60V<T108e<\2TMbR2d:o1j1XN1f<:j<Ve2KX3QC^1T1X1nFVQ15
o<kU2XMV>RX1;o<kBQHZ5Z3o3S6jm1j5HRS12P=47W=g3cg1Y\2gDg;eD3W=UISb2:Z=h2ZZ1IcB^V1m1dDaS1d27Z=WNi7P
El8k4\U21Z=2Z=aT22Z=SW25\=Of2PR414\=To1bV217\=To1l=Z5a;hW113\=gU415]=O1d2_j204`=`i1n7gZ28a=Q3^DR
2<Wl1j4[o12a=cI7_l1<5P6bQ1V3i16e=o29Te2V2lZ14e=o2eg2lZ17e=b<SU1P:mNY3bW19h=Z9VP1W?b:S=[D_Z1g96h=
Z9VP1nV1cX2>2h=dl48j=g\1V3o?DXI]c1]N3j=XT3YU12l=U\24o=ll2UY1fF2o=RV41P>6P>TJJT[1b@a4DR>^;c90?=0W
1b4d3C[E4n6dT2d4X20Z4Z12S>k21S>1T>2T>oV12T>QW14U>We3lBV=3U>1Ye41U>1W>1X>3Y>PX4V=2Y>We44\>1eT406\
>1JjS40li14\>1\h2E4\>1VR2kF4\>1Jhm55\>1n\2fg1mi13\>gT4R12\>UV40Ca>2`?CX?d31oV1Y832b1Va1dEGl92VDW
61h>2h>oT43h>X\2fh13h>V252h>\21h>2h>]X4Bl>Y1_:[8eEV4c1h=T1_8l1EQ2T9T4V]1Y8Va1;l>Y1aX1j5]Gl1Q@V]1
Y8VU1o;1n>2n>R]42n>k[41Q?3T?`2^\23T?bW1\W11T?4V?oY5WDd22V?oj39V?We2`5_LaMTEg9^:01Y?4Y?S\25^a32Y?
hm54Z?`Lh_1kj21Z?8]?ZW1P7l5i5RMV]1D3i?1Tk45m?R3U3=Xn33Q@Yh2ZZ12Q@dR49Q@]Ha4Q:fT1`<ZZ1122Q@UT43Q@
Pf2QW12Q@Pf22Q@mS44S@SDRT1\24S@nf1XS1m32S@Xg16W@]7_E^^27X16[@dU1n:T\1e5hZ11]@Bb@iCY3:h1a20gS1P5c
H[A0?V;hP1^6232c@nF3e@dU4V=1e@2e@kb42e@bi12e@^[43e@Yj2Ta12e@Pg12i@ZY21k@2k@3<k@3EW5UZ1P:XEW[1UAj
1_R11:k@IW5_Y2W[14gB3_R112n@Ve54o@WR1W1X\11o@4SAiB\[2`V14SAiBn8nX35SAiBn8T^1ij13SAlj1[X22SAlj14S
AiBn8Pj33SAiBn81UA2UAiV21UA3UASe3U[22YAoG6\ATT1bR1a1Z1Zg22\A[`12]AlL1]A5aAn4e:d\5S32aAlc12eAdo11
eA8eAbT4Z7Pb116[157eAWOZU3Z72Vb1a12eA^i12eAXf55eAih1S3l<QP34eAjX2k5aW32eA`_53eA`_513eAP]4o@1eA3e
A^f2\_12eAkU42eAeY23eAkU412eAf^22eAio16iAbf1[2@PR1oU12mAk_21mA2n]3d^13XC\8R29UB`W1i4l6UAj4e3cD[\
1;US1OS:bBl20[:kAaAa:T3=QEk2c3Q4mL1]8Y8cQ1dAQ3JhW22XB[f44XBfX1c\1k[23XBZe2k[2?YBg5`6k=Y42e<]3l@[
=j?CeU1WCd:5YBfGD``2g33\B1Sa17jB^?lW1YAiR1Y[1n9<mBo4c3Q4k210_9jR2aCQ2bS21VG6PC[4YP5X9h3i42SC]63S
C]6mg54UC\6\?29UC\6\?2NQ_2S3W1l14VCQ2_W1Yn23WCfV3U>2WCU[31WC1XC2XCkR42XCXc23XCXc2\23XCa]2_f11[C6
[CW2U@e4Qe1e>6_Cb4V>V]1W5[h22eCST16eCH0W2cV5n:5WR1g:`g3T4P;2kCi16kC19]1kC_42kC11lC5TD?0Rc5B3XDo3
`X51XD1]D1aD2dD?1eD;gDUCk39dh1WP1Z3Qi1U;<81jD1TE2TEQg32TEUY23TEZCje14XEaj2`?ZW12XEeR56ZESV3\1Ac^
1:2`Eg21`E1bE3iE[>XK2iEml41oE3RFR2Ui33RFR2iC1RF5VF=bL`]143VF=bL2VFXk12VFoe41WF5ZFP3TQ1m9YR12[FVj
42[FnP34hT1gi2\k1lD<\U1o5c33lW21P4P4h9Pk1ES52nQ1^V52hT1Z37`F\W1P7iJfo2m@52aFka51bF2bFV32bF_j23bF
oj3`A2bFoj32dFVk21mT21mF3mFcP4fD3mFS\1Ve15mFZQ3]V1o@01TG1VG2XG^71YG1cG4cGV<a806eGnS37_7o<^J2eGen
27eGco1oFmBU1e2YM1eG3eGnS373eG[[2bT32eG_E2eGmi41mG2nGgk4:nGl>oQ1VBf=n\1lBY?k7f91UH3UHbl324UHXR2Y
j122UHXR24UHH]l3VM4UHH]l3VM3UHgL32XHbg41XH1cH2hHU`3:kHULcU1f5k2[1bM9VB27TI^^1_7]\30011[I4]IZ9GeP
16^IW^1Be5`i3T4R1aIZ:?E_21g41@Z46F712[BQ2UHP51@J\1a32X1j1n@0lBo50SDR11aI2aIiA2aIm@6cIPAlNoW2W1iE
1cI2eIaY32fIZg33hIY`1SA4hIQX1S8nC2iIkk31iI2jIRk36jIjW2Y4VO111jI4kIoP4jIo32mI13TJY]1P51VJ6VJ1eT3m
Y2a4j31XJ2XJ[N4ZJ]T1\T341[J4[JQU3_844[J[f1j2Zd12[Jgm37]J0[9[P2d1Wo1c65]J0[9k3Tn12]J04]JhY2d1kU21
]J2dJVb45dJk\2m30[Q21]S5>fJXR1\?R1a8l1EQ2Y=T]11Y8_4f\11iJ01kU52i^3dk22Th5UB3W\1X[2ni21Xj51ja3000
02jj5R31jj51jj51jj51jj51jj51jj51jj51jj51jj51jj51jj51jj50002^g4]_11mV65ck4U90RASK1mV62Ub5dD9oJ`3^
Z1];[5V_2e3\1[Q15SX2e2ITBdC9WKId1a1mH3f6Bea3>WKRMd5S2n1mCSB<\6m]1S2Z5m<G2ZKn11[K4\KX5c`3kO2\Kle3
1\K4^Kl2]b3`J3_Kk2Q34Sj42Ra1P13aKQ4^<8bK_3?[e2Q=PZ1KWH;bKcX24Y1kKN7Z1Q1oNfG7jK]1h1S1gP5[;65oKX3j
P16QT32_Ld23aLUW3m73aLUh1o^15aLUh1o^1Q112bLI3bLP3a_21cL2hLS63hLS6ag11hL3]f4714mL^10bR18mL^10bR1c
1aNj6jm14mL^10^W41XM2ZMY\11ZM1\M8Uj1e>2C0cT3114fMoQ1Pf2Sb13fMoQ1Pf2;bNaZ1U^1`>1Hm_1l43X9c42jM_11
jM4TNcQ1X_1:2[NZC5bNSZ11k]3P92dNR^43dNiU4Q87dNLh=[Q3nBP6hY12eN^`34fN31WR51gN4ROd^3R1RN4RO]B_`2lY
22TO11VO3XOWn4^=1ZO6ZOd:TH^9n^3j32ZOXR34]OhR1Yk2_41aO2bO]R32bOmA2cO^<3cOR242eO`U47gOCCmV1Y:KXn23
kOgT1P;2PP131PP12VP1QJ1YP1>ZP1Q9_S1Z_1U3T1Q1=@?W19Wg1j22_P1@6`P1mHV[1jO1][16`P1mHV[1jO1][13`P1oS
317`P1mHV[1e6TI\OR<4]Q4fe1d3RA2cP1PP1CeP1]3b2h3c2Ce1ZIh:a1WR1_=gk13h4:a4W4V12fP1_KDiP1[2OW1k8]9T
e1g5iL^=V30:V1@Q?0j2a8jC1jP14kT2SZ2iV1901mP14oP1h6SW2oi2003VQ1UX4k>4]Q1ZS3bQ1n44]Q1RP2h8Ql12^Q14
3aQ1UAVR32aQ1TA1bQ13fQ14WP43fQ14lY51SR13SR1UX4fI2SR1hk12SR1Wn12SR1mh13WR1eS2eU25WR1dR2jo1k6h39WR
1d1e3YCoY1jo1m3m24FWR1S>2H2U1124BP`15V4Ko1Jj3f`1e6h4l>R?7XR1WS1X5l3WC_5X31XR13XR1Y5bj12[R1jD2[R1
hU51[R12^R1n66QS2Ve1\1V4ia1009_R110_1<f9Xd2Q2bS22`R1Ug36aR10l1f9hBTW41fR14hR1]Q15dX34hR1c7UIhM3h
R1]Q1^l31hR11lR11lR1;mR11jMlo1\7F=d1b2nb1W79US102Jk5d3B0aQ35US1R;0g>eT34`S102]93`S1022aS1eS42aS1
23bS11WS12bS1YS12dS1a83dS1[5U31dS12dS1eU22dS1]9;fS1oEFn;f]2X2010cP1gB3gS1nT1Xg21jS13lS1?T5:lS1[5
b4T7]?jl1N6l2[V13mS1[`323mS1n8ZW35oS15?Y5Yc3:RT1<f9_5Q2T>Z8b3g>`Y35ST1o8WZ2aR1T>1WT14[T1[9e1]e21
[T12_T1^V35`T1PMWS3j=^42bT1VU11hT1<hT1c6W2Yn10JeAZ5WZ1W9fAZ61QU11VU1B\U1P8b13;n@ZDT4hB2W;P4d2[1W
P1_5U2eR11_U14`U11U2_?4`U1V_15QA2aU1lQ21aU13aU1TY1gH6iU1`n1_6lZ2c2h12iU1_U13iU1W8hl1V1lU1J]42g3?
o[1h=^2=n6e355o11:2NR3@91L2DQ3n8l<S6\=h6i@0P11S324nU1iU2_1_m10E`V1k6R4m5Q<0_HW:E;V14FP?T5Q1_T14S
8n2]73jV1R1mm12YW1RU44bW1Sn1164bW1bV2P=g31dW11hW19mW1k39dh1WP1\l1U;<84mW1kl2h<[A6mW1U4Z6i^2n3S31
nW101gX11YX12\X1oW23\X1oW2[j12]X1[X41_X12_X1jP21eX13gX1bl4J3jX1R5VR31oX11PY12PY1U32QY1ZR41SY11UY
15UY1b;1kQ1lo15UY1\7U41S[45UY1hT1Y<eU3XA4UY1cP2k7PA2UY1_X23UY1_X2PA1VY19XY1b4cFF_3bB]3aR1SD2XY1b
41YY12]Y1`91]Y11^Y12aY1i11aY14aY1i62TH5aY1l2S>T]1]c12eY1TZ41eY13eY1]i1k32mY1^b1:oY1g3]N\^3:G000e
@2oY1TH1oY12RZ1Wo11RZ12RZ1ic16UZ11R76UR2fK5UZ11j6lJ^S26UZ1l676^6fk13UZ1j=H4UZ1j=]g2d23UZ1j=]g21\
Z12_Z1TY41_Z14_Z1`e1Tk113_Z1]e3fC;_Z1UCD[2b1YM^EcQ1V9m@f95iZ1\ISo1P193U[12UQ35U[12aS2`A_:4U[12P3
Qb22U[121U[12[[1nc11[[13\[1X]1[N1\[1:\[1c3?`W2U21_4[1SS2o11b[12b[1lb31i[12i[1Wh31k[11k[15o[1a9[F
WOm_11R\15R\1lh1nb1bC77S\1Te2Hg12ZV1S22Qb4b:2W\1]_31W\17\\100n3UV1f2bD2\\101\\11^\14_\1__1bY2n[1
2_\1Ri33_\1Ri3[\11eP61l\13l\1Q]2<2l\1UO1o\11Q]11R]11U]13U]1R\2c21o_51Y]11Y]103Z]1Zd3i_12Z]1Zd34^
]1T4c6aO5g]1j\4:I01g]12g]1ag21Y^11PV31a^11d^13g^1cOhe31g^17n^1]c41O02T<9n^17SR1Qj10VT21295P_1?`W
2S8SS21P_15R_1`k1eW23_I9U_1fl1IQ4e6e53iKY<3U_1R^2bd12U_1eR44]_10jm3D3a_1fW2o12a_1fW21a_16c_11dl2
Pf1Q126c_12_Y11TZ331a_61a_63l_1fi2jo1Ao_12jd1b7`4Z4Z7`=kY1Z1U4Q7`94W48?3T`12[U31W`12W`1Za33Z`12]
k42[`121\`11]`11b`12b`1gl23b`15oj42b`1;4b`1fV4T4PF5b`1U4V]1S9A4d`1lQ1o241e`12h`122k`1]m15k`1mR1g
14bH2m`1dn402o`1_P12o`1Zl21Pa11Ra14Ra1`P1n9jT25Ra1XW4h1]?]21Wa16Wa1b1i5Pc1[<Wm17Za16N12[Bo`23\a1
[S2Rm15]a1Rf4;g812]a1SO4`a1bI]e3j94`a1_`2hT1S6@aa1l<`8k70\@i@c3eO7QDU2R2a?1S23ba11Xa16ba11;Y_1b1
ag22da112fa1k_32fa1Vf21fa18ga11n7TY1Q@if1eBU?:ga116g7aW1b1Q@YY1_=YQ13Rb1i[1\\23Ub1da1`51Xb12Xb1f
g14Xb1mV4g9Z::Xb1ei10E21Q4TIR3QQ14Xb1db1W2i22Zb1bm42\b1n^11fb12gb1VR3<VY2[4W2j4l6_7ke2[2<0g>g11_
Z31nb11Qc12Qc1jX34Qc1]<dKlU11Sc10002Wc1`]12Xc1j[11Xc12Xc1_g32Xc1go12Zc1lY12Zc1lY12P`2\J1\c11\c14
\c11\E[B4^c1hIbT312`c1bg104`c1j]1de2VJ3`c1_S4VJ6ac1[?WLY8k2G2cc1]91cc12dc1m;04fc1]a1PMh`105hc1kA
X:o7Xm11jc11lc12mc1fT32nc104nc10ZR332nc1jG5nc1Zb2[B]:g72XU201Vd12Vd1Zb33Wd1jC_33Wd1jC_33SX2_3g;2
Zd1`H8Zd1a=h7n4]W2n9Q3dX12Zd1YJ1\d13^d1ZX1kW18_d1]Hi=JQ15m3U[22ad126ad12R<WX1V2dU21ad15ed1d>nE_@
XI02Rg1Y;02kd1iE01ld12md132Qe1fo201Te13Te1UY1dd13Te1lU1X31RT21Ve11Xe14Ye1gU1T1mV11Ye13\e1_1kY42^
e1QU12^e1mT12`e1cX43`e1d1dg12ae1nT12ae1jT11ae11ce11ce15jX2W3c1VQ3i<01je18me110il1hZ12^8kZ12me119
oe1U1[2PMWHoS1?b151Pf12Qf1fR106Sf1TQ1b9^5Qa1\W13Sf1gZ1`f13Sf1gZ1`f13Sf1gZ1`f104hY2S7a;\Y21hV21Wf
101Zf11af11bf1002e_3gS21gf14hf1j_1V]1D1hf101ja22of1VU34of1j1j=e81of101Pg12Rg1iT32Sg1VW11Sg13Sg1f
T1_22Sg1QX15Ug1\OWHoS1?3Vg1og201Vg13Wg1ng202Zg1Se41Zg12Zg112[g1Vb21^g12^g1Qd39^g1`]10^3e6BW5fR1X
V13_g1[U1S41_g11`g11o^21lg13Ph1Ti1mP13Ph1]g2d23Ph1]_1X31Ph11Qh11Rh11Th12Th1Yg21Th14Th1bb1ma101Vh
12Zh1eV31Zh12^h128`h1[c1IS:lV1d7Z8<3`h1[c1I1ch11dh11fh14hh1lW10Vj21hh13Xh3]g101ih11jh11kh11mh11i
a24nh1n^1;]14Pj1_8XL^g23Si1U<QZ31n`25Ui1Z>WX1gk1Q74Ui1[4X9g[33Ui1]8n`30001Wi11Xi12Xi1dk23Yi1T:ka
22Vh5[32[i1fZ13[i1fZ1l62[i1RZ14]i1U[12i[23_i1bQ3Y92`i1ae11`i14bi1R^1`1RM4bi1nW1S6`11di14ei1ce1m1
`44ei1YW1Y>kd11ei11fi13fi1cg1\R11ji12ki1Y42oi1^U38Pj101j2V3T6gF01Pj101eP61Z_301^U21Z[206_m1aT2g1
PGW1eC8Tj1YIgDYJ7Z12A6eX2UGI[Q1SIoC04Wj1W?]R3i?00002dV4W`1003^j1dk2QK1_j17aj1bLX;fh1WW1W;_33bj1T
]1]c15kj1[5ok3S6W;4lj1bK_?cU21_Z31aV3007Xk1Ri1P6N00Zb22k[2h41Yk11`[52Zk1U94cQ2UNmEjl14ik1n[1Q\2U
I5ik1hR3i8]<UI2kk1lU42lk1oU33lk1R_1XX22lk1R_104Pl1d2if1kk101Vl14Xl1T9fIV`2<Xl14l8iR1T3]7fP1^;2m9
a2n34Yl1S2jg1^93Zl1k8YV401^l13^l1j8aJ5bl1^U2g1^Gn>1bl11cl13cl1Z815gl1:`D0[P21hl19il1f8<Y4c5b;2dF
_Q201Rm14Rm1XGTg2=1Um12Um1iA5Um1W@mCo9WW13Zm1ga1S51[m12[m1_R15^m1:o?kX2WT11`m13am1X9Y`32am1X91am
11Pn13Sn1QQ122Tn1ji32^n1`82do1ja41en12in122jn1fP32mn1]24mn1WX3d:12on1UX33So1[=e^27Xo1h_1oU1eKWN2
l12Yo1c\32\o1e82_o1dK3_o1dKii15`o1ZV2ZW1_:X92`o121`o11bo11do15go1m?RV1=We17no1`4l3]2^U3R@Y;1]l21
oo14me2cc2X9]I02Pn2jW22[U2\U33UP2Yj2m82WP2n801mo51kW54_P2i\2\5dV11`P22`P2`=1cP22mP2cS12l`5104nP2
n9aCoV202nQ2i61^W21ab52Z_3V\2001ge31^\52WP4`D7nT2?2WY1\P1dFjH003YU2T2j40002RZ2SA1kQ2002oQ2`e11oQ
23RR2j7Re21TR21UR21VR21WR22XR2on15VU2X;fU2gEdH7[R2UCkk1[Ck4[222[R2^;1no202^R2`\21^R21`R202kR2_D5
mR2T\12eP2RH2mR2m\31mR21mV201[Z31nR21el203PS2W:]A3VS2k=ac21VS21hW24RW2li3Y:@1ij21i[21ZS2003[Q3e1
ad15eS2oFa3Sd1U52kS2d=2mS2eJ2nS2d;2k_2V?8PT2Q5dCMoS2ZEm8kA2PT2Pa21PT23RT2SGQa32VT2^P21VT23VT2Qd1
]g12WT2\72YT2j93^T2n5kQ43^T2]3nT22^T2hf21aT22eT2^K1eT23eT2f`2WJ1fT22jT2^b21nT23QU2gn1^G1TU22UU2a
I2UU2fI4YU2]EWG_Y22YU2hE1[U28\U2B2e7Y2gU1cY1_^12\U2c]11\U21]U22]U2fI3bU2Z7_m32fU2Xf201jU23jU2a5X
W11mU203PV23Q\14PV23aAol13UV2^Aen12UV2^A2l[2cW21[V21]V22gV2[[101kV24mV2oH[n112XW2ob21YW21\W24ca2
R6a1]k11dW22dW2SX12fW2Sb32hW2o23hW2o9_32hW2n22lW2nm23mW2cD^H1oc31R_33PX2^2\J1QX201]Y21SX21SX22TX
2eZ13TX2XC51_c2003XX2^Y1\f21ZX22\X2`=1\X21]X21_X201`X22aX2ic21fX22fX2QF1fX24fX2Tm1JQ71jX23jX2_3a
34jX27@d23kX2Z=P51lX25nX2Ca2RR311nX21RY21TY24WY2ig1a3jH3WY2ZX101WY21XY22YY2Pb202]Y2^R33^Y2_S2nN6
cY2XKke1j1S8k603iY2`>aY22mY2a21mY25mY2AdMU7eW22mY2VN1nY22nY2T[22RZ2SA3RZ2SAm22RZ2T<004SZ2XH>c42S
Z2Ze24SZ2jk1ZP1f704YZ2jMc;oZ11[Z23Tg3`2V42]Z2eZ21_Z25_Z2dR1U2iV1fJ0002iZ2X@2V[2`42W[2R\202Y[2bb3
2Z[2Y^21^[21c[24e[2VDRn1:2e[2db21f[21i[29m[2`<U<[4T2_6]Y1jT1o72o[2B2P\2[X21R\21T\24V\2Yf17@01k[3
1`\22a\2dV21b\2001e\21g\2001o\23Q]20Xa11Q]21R]201T]21Q_205Y]2_Q3i:f1g@1nP52]]2UU21b]21c]24d]2d?[
9m@2g]2Pn302h]2g21hm21_c201n]201R^20006Y^2hU363j2m41og51`c41Qm21a^21b^22d^2]23h^2U4[21i^21l^21R\
6001iZ51R_21T_2001Z_22Z_2Xm302`a2hP11__23b_2a8]h22b_2a83f_2nMSn202Y`3QR11k_22l_2`W21\g42o_2o72P`
2j<1P`21l^500002U`271]`22]`2_k31_`21``22``2R31b`23b`2VV3hD5b`2f3RR20[91am43d`2Ve2oQ11e`22l`2O2l`
2cR31l`26l`2b2fZ2_Q1115l`2Y]2_Q1111o`23Pa2Gc11Qa22Ra2Q]32Ua2_Q14Ua2`U22TE1Ua23Ua2V3dS31Za22Za2Um
22\a2R21\a22]a201_a21aa23ca20[P21ga23ha20^32ha203ha2_3^W31ha21ia22ia2e_32ia2^31ja21ka21la22la2h]
31oa24Wb2KBW[22Wb2To23Wb2KB1\b204ab2o24bH3hb2SV3[>1ib25kb2`1\i1@[11kb23Qc2]>k91Qc23Sc2Big22Sc2B2
Sc2R14Uc2b9PB`a21Vc21]c21^c23_c2bU1j_12_c2k11cc22ec2F2ec2A1ec21fc23ic2g141jc21kc22Pd2G3Pd2G^_11P
d21Qd22Qd2Yj15Qd2gg11101Td21Ud21Vd21Wd23Wd2j6hZ21Xd21\d23^d2`EQo13_d2?Zg11_d21dd23gd2C\g12gd2C1g
d21hd21We21Xe22Xe2WV32Xe2\Z34Xe2]Z3111Ze21ae21he22he2lZ31me24oe2WK:QN1oe2002Wf2j401Yf201Zf21[f22
[f2nH1`f204af2VLe1Pl11lg4001cf22cf2nK2ff2`73ff2`7Sd11Pl41lf23mf2hS3Z22mf2jc31mf20003Vg2f5og11[g2
04^g2]4bFUg12ag2eg22dg2ol13dg2ol1oR11eg21eg22fg2ol14fg2mJe1[b11gg201hg22mg2Xm13ng2Xm1`i11Ph22Ph2
]G1Th22Th2f>1Wh22Zh2aY23^h2h5Yi17^h2P7a4TANba251bh201Si23Si2V7P;1Ui21Xi23Yi2hEl92Yi2^F1Zi23Zi2Tm
102Zi2Tm14Zi2ZP23102cP3Q82_i213_i21L1_i23ci2lLZk12di2l@1di23fi2Z1ho12fi2Z12fi2lm11fi22fi2L6ki2S@
Y2Xe1`5P22Tj2_l22Uj201Vj21Xj21Vn21[j21^j22^j2Rm13^j2gl1:2^j2Xk14`j2i3YT2X43`j2SX2o<1`j21cj21gj22
jj2mj11Qk23Qk2X3dd13Qk2bP2o62Qk2k22Qk2]32Qk2YP22Qk2^P22Qk2X32Qk2dg13Qk2Wi122Qk2Wi12Qk2f53Qk2eU1^
b16Qk2l=hGZ32P_14Qk2Q1gf2RE3Qk2Q1gf22Qk2l\35Qk2Q1Sc2fHQ53Qk2Q1j[301Rk22Rk2e13Rk2hT301Sk21Yk22[k2
k22[k2P52]k253^k22ae25^k22AfZ2i<4^k22R4lb24^k22X[2i<01fk21gk21jk21kk29Ql2i6W3P4X1\?I7ec25Sl2U3P7
_P2f41Sl26Sl2U3`W2f4e3hM4Sl2hP2cFQ73Sl2Q3Q`22m^5`K1Vl23Vl2PT1`12Vl2kV14Vl2aU1oB21[l21\l21]l21^l2
2bl2lX22hl2PB1kl21ll21ml21Qm202Xm2l=3Zm2gAl94[m2X1ef1UF1]m21hm22hm211km22km2>2lm2\\22lm2kY21lm21
mm21nm21om21om24om2[3gCC1Pn26Rn2[b2a6m80jA6Rn2[b2a6m80L7Rn2[b2a6m80n7X91Tn21Un21Vn24Vn2ih2n8jA2V
n2ih21Wn21Zn22_n2mQ21_n22dn2ef11fn22jn2RX23jn2UT131jn21Uo21Vo21Zo22QP3XA1QP32SP301SP31TP32WP3lk1
1WP31WP33ZP3Tk2o51ZP31[P32[P3lb21\P32\P3oV21kU52`P3oS21aP31hP32jP3_f11oP31PQ31RQ302TQ3]32UQ3a82X
Q3X61XQ31[Q32[Q3o94[Q3=[m1Qb12[Q3e15[Q3C_5c3A4[Q3C_5c31X\601\Q302`Q3h82aQ3_R21gQ32jQ314TR3b8>WQ1
3kX3[2RT21UR35SS3k3a3eW2`G7WR3aB`C\a1V@3X54\R3=0c41_R31aR33XS3[1Z`11XS34XS30[1h[23YS3[1h[24YS3[1
P2gg13^S3P4U42^S3V82^S3P41^S33^S3c2b53fS3_4WX25jS3j4[o1U?m65jS3`5ck1Q3m92jS3j43jS3j4E2jS3bY31jS3
1oS32oS3\Z21QT32VT3YN1XT32ZT3n\34\T3BMZ31^T31_T32_T3Q61aT33aT3V?oZ11aT32aT3m31bT31cT32eT3h[23eT3
P2gg13eT3P2gg13hT3;PM1hT32hT3Qo11iT31kT31lT32lT3iV23oT30^51oT33hU30c22hU302iU3iU23nU3TP3o41nU34o
U3VO1ZV11UV32UV3mb11e[31aV34aV3^`2m803aV3]i2i43aV3\i202cV3j]11cV31hV33WW3mLP_11XW32^W3X31^W32_W3
U41_W32_W3f_11`W32`W3m33aW3Zd2n31aW31cW31eW32hW3ac22QX3kH1TX31VX32VX3iR22WX3a\11XX33XX3Q_1h42[X3
_]12\X3SY31]X32]X3S22]X3b^21^X32_X3W_11`X34iX3d2n1l23kX32nj11nX31RY31XY31ZY31_Y31oY32oY3mi12oY3k
W14oY3Qj1ZNA2WZ301[Z31_Z31aZ31cZ32gZ3bB1jZ32oZ3RR31oZ31S[31W[32W[3kj23Y[3]7fP11[[32[[3`S12[[3ic1
2[[3iF2[[3k]11c[31e[33e[3n[2gD1k[34k[3d?@n24m[300i\12n[301R\31T\31[\301U]33X]3n;11]]31`]31a]3001
j]31n]31o]33Q^3Pa1S15V^3_4Z?m1U11V^32V^3nm13W^3d=R<1Y^32e^3kS22i^3X31i^32i^3P31j^32l^3gS11m^31Q_
32Q_3ck11R_32U_3gi11U_31X_31Z_32[_304[_3`P1iDP71]_35]_3Pd2^<011b_33e_3oe2n21e_32f_3mV22i_3mf11i_
31j_31k_31eV53Rf4e@iE2n_3gR11n_32P`3lk22S`3bR11T`32T`3^41V`31\`32^`3jV21^`305h`3o6W4k2UJ2i`301Ra
31Ta31Va31Za32Za3WQ101]a31`a31ca31da31ea31ga32ga3eQ12ha3gP12ha3a]11Xj401ka31mo501_e4001ma3000000
1oa301eo501Vb300001Yb31Zb33\b3[R121`b302ab3hg21eb31fb3001jb31kb3001lb32lb301Yc33\c32Tn21ke41`[60
001fc32fc3P[12hc3oZ11hc32jc3nQ12jc3XR11jc31oc31bo41Sd31Zd32Zd3ia13[d3Z1hh11cd31gd33id39C2jd351Se
33Xe3E<2Xe3R11Ye32[e3cg12`e3=1`e32`e3f[21fe31ge33ie3nX1cZ13Pf30f[23Pf30]h12Uf3l=2Uf3a:1[f31]f31e
f31hf31jf35Sg31P3i413Sg31j72Xg3P>3Xg3o1Y32Xg3o13Xg3o1c23Yg3iP2k@1\g31`g33`g3n1j35cg3U2f1o2W_24Qh
3cZ2j:c12Xh3^g12Xh3]g15Xh3YV13o@0<_h3Ak3@l1X8MC[8SBo6d13Qi3\4l11Qi36Zi364l2Z104Zi36\402[i3W203_i
3o1j12ei3V41nj31Sk304Wk33001Wk32Wk3^d14[k300Zb21]k31_k32_k3an13`k3o2W_22ik3SA1ik31lk31bl31cl31Zm
31dm32nm301nm31Pn31`n32mn301Ro31ao33WP4l;e>1WP46WP4i1hHW1k@i22WP4`11gP43gP4g202QQ4\L1ZQ44cQ4^1eA
21cQ42cQ4^11hQ43hQ4[1M2hQ4mX11iQ402mQ4fQ24PR4em1111PR44PR4j1k9U21RR41UR43WR4171\R41`R41fR41hR42h
R4dW12nR4[21PS45RS41eGW1eC1RS41\a54kS4cS1U3UA1ST41UT42WT4`S21YT42ZT4eb12iT4h<1iT42iT4]V13iT4]V1h
Q12kT4XQ11oT41WU40002Xh5_<03kU4Sk1X;3mU48SV22mU482nU4S22YV4l31YV43eW4X3YQ11nX43TY4]a1kA3VY4[8`A2
bY4lG1PZ42QZ4R31]X61Q\42Q\4`n102S\4H2S\4;1S\42T\4e>2U\441U\44V\4Yb11UB2Y\4^d12Z\4C1Z\42Z\4B3Z\4B
11[\41]\42_\4=1_\42_\432_\4>1Ya53a\4j9Pb11a\41o[53d\4Q:Sk11f\42g\4801i\41j\41k\42l\401l\42m\4mJ1
m\41n\401U]42Y]401Z]41\]41h]42h]4m11j]41l]401W^41Y^42Y^4^L1_^42_^4fF2m^4N002T_4jC2T_4b61T_42V_40
1W_42__4W;1b_41l_41m_41Yl51Qa41Ya43]a41b]12]a411aa41ba42ba4hJ01na41Sb41Wb43Wb41`C1[b41]b42^b4VG0
1`b41bb41cb41fb42fb482fb4I2hb421hb41jb41ob41Tc41Uc42Xc4iU11Xc41[c42[c421^c41`c41fc401gc41hc44jc4
oJU8VJ2jc4oJ2kc421Sd41Wd42Yd421Yd42\d4d[11\d41^d41ad41bd41cd41dd43hd4232hd423hd42U[11hd42Tg5gD1o
j51md41nd41od41Se42We4`i11Ye42\e4VM2\e4WJ1\e41]e41^e41_e41ae41ce401fe41ge41he42ie461ie41ke41me42
Pf4na12Rf4P=01Sf41Tf41Vf41Wf43Xf4_U1`@1Yf41_f41ef42kf401lf41of41Rg41Sg41Ug41Vg41Yg41Zg41\g401ag4
1cg41gg41hg41Sh401Uh41eh41ih41Wi41\i42_i471_i41bi41ei41fi43Tj4kLf91Xj41]j42_j4m83_j4n]1k13_j4jDS
I1bj41jj41mj401Wk41Wk41Xk401Yk41[k41^k41`k41bk41ck42dk4o61dk43dk4c1[52fk482jk4S?2jk4P23jk4\f161l
k41mk41Ql41Tl42Tl4h71Wl41Xl41\n52\n5U=001[l42]l411^l42el401el46nl4b6`Y12S2n22Um4Z>2Ym4fO1Zm41`m4
1am42im4V91nm41om41_n41fn41gn42in4V11in41mn41nn41Uo41Xo401^o41fo41jo42jo4o51RP52UP5j11WP51]P51hP
51nP51UQ51^Q51bQ51eQ54eQ5ZEl3P51lQ51oQ53QR5S5jE2]R521`R52dR5o<1fR51gR51eS51fS52lS5iQ11mS52QT5[M1
TT500001`T53`T5Y1m43`T5]6TK1cT502dT5c>1kW52gT5k61gT501lT501nT52RU5k51RU51SU51VU51^U51_U51dU51kU5
2kU5^V11oU51SV51TV51UV51YV51dV52jV5R31mV54UW5Z5j?b?3UW5bCfF1UW51WW51\W52^W5W31cW51eW51kW52oW504Q
X5^Dk511RX51YX51dX52dX5YY12hX5>1WY51\Y51^Y51bY51eY51mY50002YZ511YZ51]Z51fZ51gZ51hZ52iZ5\=1kZ52nZ
5VR11P[501`[501a[52c[5h31f[51i[52i[5QD5j[5m>X5R9d31l[51m[51n[5001Q\53Q\5Z@01V\51X\51g\51k\53X]5_
=i?1n]51Z^51c^51f[61j^52l^5Z11P_51T_51U_51W_51Z_51[_52]_5^41^_51__51`_51d_51f_51Z`51^`51``51b`51
i`51n`51o`51Sa51Wa51Ya51`n51ba5001ha52ja511ja51la51Tb501`b501bb51eb51gb51jb51kb51Vc51Xc52Zc522[c
5WA1]c51dc51fc51kc51lc51kd51Ye5004ge5i<n501me51oe51Sf51Wf53Pg5n8L1Pg54Pg5m8o7X92Pg5n81Tg5002Vg5b
F1Vg51Yg51^g53`g50XA5`g50\9k7b81bg55bg50W80a<5bg50W80Q14cg5W80a<2gg5bD1ig53ig5T9^@1ng51og51Ph51Q
h51Rh53Sh50_43Sh5`<Z42Sh5k@1Vh51Wh52`h5D2lh5[>1mh51Ri53Xi5Y1kA1[i52[i5SH1\i51ci51mi53Vj5d2\:1Wj5
1Xj51bo53Zj5f6n73bj5T101bj53hj5W;^;1oj51Sk52Tk5f41Tk51Wk52Zk5g@01_k51`k51bk51gk51ik53jk5182lk5n3
1Pl54Pl5e3113Ul5e302Wl5aD2Wl5^902Yl5n?1Zl52^l5i?02al5Y22bl5a?1cl5001Tm51]m5004_m5i2_721`m51em52e
m5f12hm5j61lm51nm51Pn501Sn52oX6f21Vn51Yn51cn51fn5001kn52ln5N3ln5N01nn51So501_o52bo5\11bo52bo581e
o52eo5i<3fo5111fo51io51ko52ko501mo53no50L1no51oo52QP6R91ZP63aP6X4X32aP6a71eP61kP61mP65nP6l35h3b8
3nP6l3a<3SQ6c4;1SQ63SQ6o401WQ61_Q63fQ6e;N1hQ61oQ62oQ6\23oQ6;12oQ6=2WR633[R6Q121[R62]S6U;1]S61aS6
7aS6i7d2;Lm261jS61mS63PT6U2g;1PT61\T61cT61dT62jT6X34kT6a2\1e82kT6a21nT61^U61SV61UV61jV61mV62nV6a
71nV61RW61[W62`W6;1nW61oW61SX602cX6Z31cX61iX61lX62oX6^11oX61SY61TY61[Y62[Y6O1aY61bY62bY6g21TZ61U
Z61[Z61^Z61dZ61oZ61S[62S[6S61b[61f[61h[61j[61l[61n[61R\61U\61X\61Y\61Z\61\\61^\62_\6S12c\6<1m\61
Q]61R]63S]6k121d]61e]61h]62i]611k]62m]611\^61c^61h^61a_61b_63b_6;11g_63m_6011o_61P`6001[`61\`61]
`61``61e`61h`61l`61Qa61Ua61Wa61Ya61]a61_a62`a611`a61ba61ea61ma61na61^b6k401210;0mo13345467891210
;0mo133454678:;<00;0mZ1=24>7?@AB10;0ml1=24>7?CDE10;0mk1F34GHI7JKDE10;0mk1L34GHI7JMDB10;0iY1N34GH
I7JOP1Q110;0mo1R124S17T1U1P1Q110;0mo3R124S17T1V1W1X100;0mi1Y114Z1[1W1X100;0mm3Y114Z1\1]1^110;0mm
1_124`17a1b1]1^110;0mm1_124`17a1c1A^110;0mi1d124`17a1e1;<00;0mHf134g1h1i17j1k1l1m120;0mi5n134g1h
1i17j1o1AP210;0mLQ234g1h1i17j1R2S2T210;0mY1U234V2W2X27Y2Z2S2T210;0mi1U234V2W2X27Y2[2S2T210;0mo1U
234V2W2X27Y2\2S2T210;0mo1U234V2W2X27Y2]2S2T200;0mY1^234V2W2X27Y2_2D`210;0mi1a234V2W2X27Y2b2c2T20
0;0m]1d217e2f2l1m120;0mY5n134g2h1h27i2j2l1m120;0mi5n134g2h1h27i2k2l1m120;0mY5n134g2h1h27i2l2l1m1
20;0m\5n134g2h1h27i2m2l1m120;0mY1n134g2h1h27i2n2l1m120;0iY1o234g2h1h27i2P3Q3R310;0io1S31HT3U3V3W
310;0im1X31HY3Z3[3\320;0mX1]30^3_3`300;0mm1a334b3W2c37d3e3DB10;0m^1f324g37h3i3DB10;0m^1f324g37h3
j3DB10;0m^1f324g37h3k3DB10;0m^1f324g37h3l3DB10;0mk3m334g34n37o3P4DB10;0mk3Q434g34n37o3R4S4`220;0
mm1T42U4V47W4X4S4`220;0mm1T42U4V47W4Y4S4`220;0mm1Z434[4h1\47]4^4S4`220;0m]1Z434[4h1\47]4_4S4`210
;0mi1Z434[4h1\47]4`4DB10;0mo1a424>7b4c4DB10;0mo1a424>7b4d4AP210;0m_1a424>7b4e4DB10;0mk1f424g37h3
g4h4W310;0mi1i434j4Hk47l4m4h4W310;0mi1i434j4Hk47l4n4h4W310;0mm1i434j4Hk47l4o4h4W310;0mm1i434j4Hk
47l4P5AQ510;0mo1R524n37j1S5AQ510;0mZ1R524n37j1T5AT210;0mm1R524n37j1U5]1Q510;0mk1R524n37j1V5W5X51
0;0mo1Y524n37b4Z5AP210;0mm1Y524n37b4[5AP210;0mo1Y524n37b4\5DB10;0mo1Y524n37b4]5AP210;0m^1Y524n37
b4^5DB10;0mo1_524>7b4`5DB10;0mm1_524>7b4a5;<00;0mi3f134b5h1i17c5d5;<00;0mi1f134b5h1i17c5e5f5<00;
0mY1g514h5i5f5<00;0mY1g534b5h1i17c5j5k5l510;0mk1m53W2n57o57P6Q6k5l510;0mk1m53W2n57o57P6R6k5l510;
0mk3m53W2n57o57P6S6k5l510;0mk3m53W2n57o57P6T6k5l51010mk1m53W2n57o57P6U6k5l51020mk7m53W2n57o57P6V
6k5l51190mk3m53W2n57o57P6W6k5l510;0m[3m53W2n57o57P6X6k5l51020mo7m53W2n57o57P6Y6P1Z610;0mo1[624\6
7]6^6_6_61040Y8`627a67b6c6d6d61040iY1e627a67b6f6g6g61040iY1h627a67b6i6j6j61040iY1k627a67b6l6m6m6
2040Y8n627a67b6o6P7P71049iY1Q717R7S7P7P7104>iY1T727a67b6U7V7V71140iY1W727a67b6X7Y7Y70141iY1Z727a
67b6[7\7\70140iY1]727a67b6^7_7_72140iY1`727a67b6a7b7b71140YY1c727a67b6d7e7e71140iY1f727a67b6g7W5
X500;0mo1h72464i7j7W5X501;0mo1h72464i7k7DX500;0mk1l72464i7m7W5X500;0mk1h72464i7n7o7d610;0mY1e637
P87P6W2Q8R8o7d610:0mY1e637P87P6W2Q8S8]1^110;0mo1T824n37W4U81210;0m_1T824n37W4V8DB10;0mk1W824g37h
3X8DB10;0mk1W824g37h3Y8DE10;0mo1W824g37h3Z8DE10;0mg1W824g37h3[8DE10;0mo1W824g37h3\8DE10;0mo1W824
g37h3]8DB10;0mo1W824g37h3^8P1Q110;0mo1W824g37h3_8DP210;0mo1W824g37h3`8P1Q110;0m_1W824g37h3a8DE10
;0mo1W824g37h3b8AQ500;0mi3c824d87?e8AQ500;0mk1c824d87?f8AQ500;0mo1g824d87?h8;<00;0mi3c824d87?i8S
2E10;0mm1j824d87?k8k5l510;0mi1l824d87?m8AP200;0mm1n824d87?o8P1Q110;0mm1P924d87?Q9DE10;0mi1R924d8
7?S9P1Z610;0mm1T924d87?U9DB10;0m_1V924>7j1W9_3`310;0mo1V924>7j1X9AP210;0mo1V924>7j1Y9DB10;0mo1V9
24>7j1Z9S4`220;0m_1T424>7j1[9]1^110;0mo1V924>7j1\9P1Q110;0mk3]924g37h3^9AB10;0mi1_924g37h3`9AB10
;0mi1_924g37h3a9S2T210;0mo1_924g37h3b9]1Q510;0]n1c924g37h3d9D`210;0]o1a224g37h3e9AB10;0ii1_924g3
7h3f9DE10;0mm1L24g37h3g9h4W310;0mm1i424j4Hk4h9AP210;0mY3Q234n3h1i97j1j9AP210;0mj3Q234n3h1i97j1k9
AP210;0mi3Q234n3h1i97j1l9AP210;0mo7Q234n3h1i97j1m9AP210;0mi7n934n3h1i97j1o9AP210;0mo5P:34n3h1i97
j1Q:AP210;0mm7R:34n3h1i97j1S:AP210;0mo7T:34n3h1i97j1U:AP210;0mo1V:34n3h1i97j1W:AP210;0mi3Q234n3h
1i97j1X:AX510;0mo1Y:34n3h1i97j1Z:AP210;0mi5Q234n3h1i97j1[:AP210;0mY1\:34n3h1i97j1]:AP210;0mi3Q23
4n3h1i97j1^:AP210;0mi1Q234n3h1i97j1_:AQ510;0mi1R534n3h1i97j1`:D<00;0mk3a:24b:7c:d:D<00;0mj3a:24b
:7c:e:D<00;0mZ1a:24b:7c:f:DB00;0mo1a:24b:7c:j1P10P10PP81P10P10P10P10PP11P13P10PP11P10P10PP114242
4241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042
P81P41P10P81P81P10P82P10P10P41\]FQDb6`DfY2PDVc6QDc6PDhc6PD]_6PDeT4PDnc6PD^R4PDnc6PDeT4PDj]5PDhc6
PDfT4PDeT4QDd6QDe6PDlj3PDcZ4PDo]5QDf6PDR^5QDg6PD]_6QDh6PDeT4PDj]5PDHQDi6PDhZ4PDh[4PDHPDo^:QDj6PD
S^5PD]_6PD`R1QDk6QDl6PD_U6PDS_:WD0QDm6PDV^5QDm6XD0WD0PD]_6PDRW4QDn6QDo6XD0QDP7WD0PDRW4QDn6QDo6XD
0QDP7WD0PDhZ4QDQ7QDR7XD0SD0WD0PDmc6PDP^5PDnc6XD0WD0QDS7QDT7P@][4XD0SD0WD0QDU7QDV7XD0SD0WD0QDW7QD
X7TD1QDW7P@bZ4XD0WD0PDR^5PD[_6QDY7XD0QDZ7P@][4QD[7QD\7QD]7Q@Z5QD^7QD_7QDo4Q`1X5QD`7PDHPD][4SD0`E
m]5`El]5`ER^5`E4`ER<`EP<QDa7aD0`DR:`DS:`DP:`DQ:`D^2`D`:`DcZ4`Dj]5`DaZ4`Df_:`Dn]5`D4`D`1QDb7P@k]5
Q@c7WD0QDd7XD0aDm4`DcZ4`Dn\4`DaZ4`D^2`D`1`Do]5`Dj]5`Dm]5WD0QDb7QDd7XD0QDe7WD0PDhc6QDf7XD0WD0PDnc
6QDg7XD0`DcZ4`D`:`D^2aD0`DW1`Di:`D]<PDhc6QDh7QDi7WD0PDoc6XD0PDk]5QDj7aDm4UD0WD0PDoc6XD0`Dk]5PDh_
:QDk7QDl7PDi_:PDSn2PDh_:QDm7PDj_:QDn7`E^2`E`:`E_:`Em]5`E[>`EY>`En]5PDHQDo7`DR:`DS:`DU1`DS1`DcZ4S
D0PDnj3QDP8QDQ8QDR8SD0WD0QDS8PDk]5QDT8XD0WD0PDn_:PDlS3PDmd6XD0WD0QDU8PDR`:XD0WD0PDS`:PDT`:XD0WD0
PDU`:PD\\2XD0WD0PD\\2PD4PD\\2XD0WD0PDV`:PDW`:XD0WD0PDdZ4PDk]5PD]_6PDji4XD0VD0WD0PDdZ4PDk]5PD]_6P
Dji4XD0QDV8WD0PDR^5PDX`:PDl]5XD0VD0WD0PDR^5PDX`:PDl]5XD0QDW8WD0QDX8XD0QDY8WD0PD\V3QDZ8XD0PD4WD0Q
D[8QD\8XD0VD0PD4WD0QD[8QD\8XD0QD]8WD0PD[V3PDkS3Q@^8PD[:XD0PDgR:WD0PDkS3PDSX6PD[:PDgR:XD0WD0QD_8`
D4SD0XD0`D4WD0PDoX4PDR^5QD`8PD_`:XD0WD0PD``:PDcZ4QDa8PDa`:XD0WD0QDb8PDaZ4QDc8TD2QDd8XD0QDe8WD0PD
kS3Q@f8QDg8TD2QDh8XD0WD0PDh`:PD]_6TD1QDi8XD0WD0PDV>QDj8P@4PDWo2XD0WD0QDk8QDl8PDWo2XD0VD0WD0QDk8Q
Dl8PDWo2XD0QDW8WD0QDm8PDaZ4PDPa:XD0UD0WD0QDn8PD[_6QDo8XD0UD0PDQa:PD4PD[V3WD0PD[_6QDU6XD0WD0PDaZ4
PDRa:PDeT4XD0WD0QDP9QDQ9XD0VD0`DaZ4WD0QDP9QDQ9XD0QDR9`DaZ4WD0QDS9PDVa:XD0WD0QDT9PD]j2PD_OXD0WD0P
DgX4PDP^5PDWm2XD0QDU9TD1WD0PDWa:PDaV4XD0WD0PDYc6QDW5PDmn3XD0VD0WD0PDYc6QDW5PDmn3XD0QDV9WD0QDW9QD
X9PDZa:XD0VD0WD0QDW9QDX9PDZa:XD0QDY9QDZ9QDo4TD1WD0PDT^2SD0PDX^5SD0XD0VD0QDZ9QDo4TD1WD0PDT^2SD0PD
X^5SD0XD0QDW8WD0QD[9XD0`DmX4`Df]3`DkU1`D_g4`Dda:`DR^3`DfT4`DYl3`Dfk2`Dfk2`Dea:WD0QD\9XD0WD0PDm<P
DP^5PDha:XD0QD]9Q@o4WD0PD][4QD^9XD0WD0QD_9QD`9XD0QDa9WD0PDVo2PD`Z4XD0VD0QDa9WD0PDVo2PD`Z4XD0QDb9
WD0QDc9XD0VD0`DU3`DWl2WD0QDc9XD0QDd9`DU3`DWl2WD0QDe9QDf9PDm]5XD0WD0PD\b:PDk]5XD0TD1WD0PDZ7PDk]5X
D0WD0PDZ7PDk]5QDW5PDi^5PDbS3XD0WD0QDg9QDh9XD0TD1YD2WD0QDi9P@^Z4PDn]5XD0QDj9WD0PD^Q:PDaZ4XD0`D]_6
`DUEWD0QDk9PDk]5QDl9XD0`D]_6WD0QDm9PD]_6QDn9PD_Z4XD0WD0PD^OPDk]5QDW5PDaS1XD0WD0PDR3PDS`4XD0QDo9W
D0QDP:QDQ:XD0VD0WD0QDP:QDQ:XD0QDR:WD0QDS:QDT:QDU:XD0VD0WD0QDS:QDT:QDU:XD0QDV:WD0PDo=PD]_6QDW:XD0
WD0QDX:PD[_6PDlb:XD0QDY:TD5WD0QDZ:QD[:PDdZ4XD0WD0PDaQ6QD\:QD]:XD0WD0QD^:PDbS4XD0QDm4WD0QD_:PDk]5
XD0QD`:WD0PD]_6QDa:QDb:XD0PDk]5WD0QDc:PDnb6PDP3XD0WD0PDl]5PD[_6SD0PDfZ4PDXc:XD0VD0WD0PDl]5PD[_6S
D0PDfZ4PDXc:XD0PD1QDn5WD0PDl]5QDd:SD0P@k]5QDe:PDXc:XD0WD0QDf:XD0PDk]5SD0QDe8TD1WD0QDZ:PDh:PDdZ4X
D0QDg:WD0PD[_6PDdj5PDUl3XD0QDh:PDaV4QDi:QDj:QDk:Q@m4QDl:PDh_:S@0QDm:QDn:Q`1X5WD0QDo:XD0QDP;QDQ;Q
DR;QDe5QDS;PD]_6QDT;QDU;QDV;QDW;PD^Z4`DcZ4`DaZ4`Dj]5`Ddc:QDX;Q@o4Q`1X5WD0QDY;XD0PDR^5QDZ;WD0QD[;
S@0QD\;XD0PDl]5QF];UD0WD0QD^;XD0SD0QD_;QD`;TD2QDa;QDb;PD]_6PDa_4PDXZ4PDj]5PD]_6QDc;QDd;PDR^5QDe;
PDR^5QDf;PDS1PDR^5QDg;PDHPD][4QDh;QDi;QDj;PDS1PDWe3QDk;PD[c6PDU:QDl;PDVc6PDU:QDm;QDn;PDlZ4PDaQ6Q
Do;QDP<QDQ<P@R^5PD_:QDR<QDh:QDS<P@R^5S@0QDT<QDU<PDQm3QDV<QDW<TD2PDl]5PDVd:QDX<PDTS3QDY<QDZ<PD]_6
QD[<QD\<PD`Z4QD]<PD`Z4QD^<QD_<QD`<QDa<QDb<QF]5TD2WD0QDc<XD0`EUe:`EVe:`EST4QDd<QDe<QDf<QDg<QDh<PD
[_6QDi<QDj<PD]_6QDk<QDl<QDm<QDn<QDo<QDn<QDo<PDhZ4QDP=QDQ=PDo9PDWU2QDR=QDS=QDT=PDVc6QDU=QF]5TD1WD
0QDV=XD0SD0TD2QDW=WD0QDX=XD0QDY=PDT:WD0PDmj5XD0PDR^5WD0QDZ=XD0PDj]5PD_e:QDo4WD0PD_P:XD0PDl]5PD]_
6Q@e5QD[=QD\=TD2QD]=QD^=PD]_6PDle:QD_=QD`=QDa=QDb=TD2PDPf:PD`Z4QDc=PD^Z4PDaZ4QDd=PD^Z4QDe=PDj]4Q
Df=PDi4PDm]5QDg=PD[o3QDh=QDi=QDj=QDk=QDl=QDm=PDn]5VD0QDm=PDn]5QDn=QDo=QDR;PDod6PDk]5QDP>PDR^5`D\
<QDQ>TD2QDR>QDS>QDT>QDU>TD1QDV>PDaV4QDW>QDX>QDY>QDZ>WD0QDi;PDP1PD^Z4XD0WD0PDHPD][4PDP1PD^Z4XD0WD
0PDYe6QD[>XD0`Dj]5`DT^5`Do]5`DaZ4`DcZ4WD0PDHPD][4QD[>XD0`Dj]5`DT^5`Do]5`DaZ4`DcZ4WD0QD\>TD3QD]>X
D0`D]_6`Dj]5`DR^5`D\g:WD0QD^>QD_>XD0QD`>WD0QDa>PD_Z4QDb>XD0QDc>WD0QDd>PD_Z4QDe>PD]_6XD0QDf>QFg>T
D2WD0QDh>QDi>XD0VD0`Dod6QFg>TD2WD0QDh>QDi>XD0QDj>`Dod6WD0QDk>PD^Z4PDl]5XD0QDl>WD0QDm>PD^Z4PDm]5X
D0SD0WD0QDn>QDo>XD0VD0WD0QDn>QDo>XD0QDP?WD0QDQ?TD1XD0QDR?WD0QDS?PD[_6TD1QDT?XD0QDU?WD0QDV?PDl]5X
D0P@]_6QDW?WD0QDX?QDY?`DaZ4XD0WD0QDZ?TD2PD_Z4XD0VD0WD0QDZ?TD2PD_Z4XD0QD[?WD0QD\?QDW5QD]?XD0WD0SD
0QDW5PDoa6QD^?XD0VD0WD0SD0QDW5PDoa6QD^?XD0QD_?WD0QD`?QDa?TD1QDb?PDi4XD0QDc?WD0QDd?Q@e?TD1PDY3XD0
QDf?WD0QDg?QDh?QDi?`DcZ4`Dj]5`DaZ4`Do]5XD0QDf?WD0QDj?QDk?`DcZ4`Dj]5`DaZ4`Do]5XD0QDl?WD0PDmd6QD[4
XD0`DcZ4`Dj]5`DaZ4QDm?WD0QDn?PDaV4XD0VD0QDm?WD0QDn?PDaV4XD0QDo?QDP@WD0QDQ@TD1QDR@PDij6XD0WD0PDj]
5PD[_6QDS@XD0VD0WD0PDj]5PD[_6QDS@XD0QDT@WD0PDk]5QDW5PDi^5PDg:XD0WD0QDU@TD1QDe>QDV@XD0WD0QDW@PDl]
5QDX@XD0QDY@WD0QDZ@P@]_6P@i^5QD[@XD0WD0QD\@PDcZ4PD]_6QD]@XD0WD0QD^@PD`Z4PD]_6PD`S4XD0WD0PDkZ4QD_
@PD4PDkZ4QD`@XD0WD0QDa@QDS=PDgZ4PD_f6QDb@TD1QDc@XD0QDd@Y@0WD0QDe@TD1QDf@XD0SD0QDg@WD0QD[7PDaV4XD
0VD0QDg@WD0QD[7PDaV4XD0QDh@WD0QDP5QDW5QDi@XD0QDj@Y@0WD0QDk@XD0QDl@QDm@WD0QDn@PDR^5QDo@XD0SD0WD0Q
DPAQDQAP@k]5PD]_6QDRAXD0S@0WD0QDSAQDTAXD0S@0WD0QDUAPDbZ4XD0VD0WD0QDUAPDbZ4XD0QDVAQDWAWD0Y@0QDXAQ
DP;PDn]5XD0SD0QDo4WD0QDYAQDZAXD0SD0WD0QDc=PDi4PD]_6XD0SD0WD0QDZ;PDWe3P@hc6PDl]5XD0QD[AWD0QD\APDa
Z4XD0TD3QD]AQD^AWD0QD_AXD0SD0TD2QD`AQDP5WD0QDW5PDi^5QDaAXD0WD0QDc;QDbAQDcAXD0QFdATD1WD0QDeAXD0QD
fAQDgAQDhAQDiAQDjAPDQb:QDiAVD0QDiAPD1QDkAPD_Z4PDR^5QDlAQDmAPDcZ4PD_l:PDk]5PDaZ4PD]_6QDnAPDk]5`D]
_6`D[_6`Dmc6`DfZ4`Dnc6PDcZ4PD]_6PD`l:PDk]5QDoAPDl]5QDPBPDm]5TD5PDcZ4QDQBPD4QDRBPDjb6TD6PD4QDSBTD
2QDX;QDTBQDUBQDVBPD]_6PDbl:QDjAQDWBPDcl:QDXBTD2QDYBQDZBTD1QD[BQD\BQD]BQD[BTD1WD0QD^BXD0QDjAQD_BW
D0QD`BXD0QDaBTD3PDgb6QDbBP@^Z4TD1QDcBPDR^5QDdBTD2QDeBWD0QDfBXD0QDgBQDe5QDWAQDgBQDhBQ@iBWD0QDjBXD
0QDkBTD1QDlBTD3QDmBQDnBPDcZ4PD\;PDia6PDaZ4QDoBPDml:PDZa:QDU@TD3QDPCQDQCQDRCTD2P@]_6QDSCPDR^5QDo4
PDj]4QDTC`DZ3`Dfc4`DU]3`DPS1`DXU4`Dj6`Dbc4QDUCPDj]5PD]_6QDVCQDWCPDo]5QDXCQDYCTD1QDZCQD[CPD^e4QD\
CQD]CPDo]5QDjAQD^CQ`1X5QD_CQD`CPD]V3QDaCPD`Z4QDbCPDl]5QDd:QDU@QDcCQDdCPDUS6QDeCQDfCQDgCPD]_6QDhC
PDgm:QDiCPDgZ4PD_f6PDgZ4PD_Z4PDR^5SD0QDjCPD]_6QDkCPDk]5QDlCQDmCPDk]5PD`V3PDcZ4PD\;PDY^5QDnCTD1QD
oC`El\3`E>`Ei\3QDPDP@eZ4QDQDQDf=TD2QDRDQDSDQDTDTD1QDUDPD_c6QDVDaD1PDY^5PD[_6QDWDQDXDQDYDQDZDPDR^
5aD[D`DVU1PDT>PDR^5QD\DQ`1X5QD]D`Ecb6`Edb6`Ejc6`Em]5`E^_6`Ek]5`EW[4`Em[3QD^DPDR^5aD1QD_DPDR^5QD`
DSD0QDaDQDbDQ`1Z5QDcDP@eZ4QDbDQ`1Z5WD0QDdDXD0QDeD`Dk]5`Dl]5PDgZ4QDfDTD2QDgDPD4PDgZ4QDhDaD0aDm4QD
iDQDjDQDkDQDlDQDmDPDZa:QDe>TD2QDnDQDoDQDPETD2QDQEQDjATD1PDcl:QDREQDcBTD1PDR^5QDREQDSEWD0SD0XD0QD
TETD1QDUEQDVEQDWEPDR^5QDXEQDYESD0QDZEQD[EQD\EQD]EQD^EPDP:QD_EQD`EPDo]5QDaEQDbEQDcEPD^e4QDdEQDeEQ
DfEPDV^5TD6PD4TD3QDgEQDhEPD]_6QDiEQDjEQDkEQDlEPD[_6TD2QDmEPDcZ4QDh<TD3QDnEQDoEPDVc6TD5PD4S@0QDPF
PDZ^5TD6PD4QDQFTD2PDmS3WD0QDRFTD1QDSFXD0`D]_6`D[_6WD0QDTFXD0QDUFTD1QDVFWD0QDWFPD`Z4XD0PDaZ4WD0QD
XFQDYFP@k]5P@]_6XD0QDZFQD[FTD1WD0`DcV7`DY8`D`>`DM`DYR2`DRS2`DRd:`D`o:`Dao:`Dkn5`Dl\:`Dbo:`Da]5`D
`]5`Db`6`Dco:YD1XD0QD\FQD[FTD1WD0`DcV7`DY8`D`>`DM`DYR2`DRS2`DRd:`D`o:`Dao:`Dkn5`Dl\:`Dbo:`Da]5`D
`]5`Db`6`Dco:YD1XD0QD]FTD1QD^FWD0QD_FPD]_6QD`FXD0QDaFTD1WD0QDbFXD0QDcFTD1QDdFWD0QD_FQDeFPD^Z4XD0
QDfFWD0QDgFQDhFQDiFQDjFPDR^5XD0WD0QDkFQDW5PDmo:XD0QFlFTD1WD0QDmFQ@nFQDoFXD0QDPGWD0QDQGTD1XD0QDRG
WD0QDSGTD1PD_Z4XD0QDTGWD0QDUGS@0PDia6QDVGQDoBXD0WD0QDWGPD_:QDXGQDYGXD0UD0WD0PD^2QDZGXD0TD9PD4TD4
QD[GQD\GTD4WD0QDP5QD^4XD0QD]G`Dmj3`DUl3`D];`DTQ4`DnS1QDY4TD2WD0QD\4XD0QD^GQDY4TD2WD0QD\4XD0QD_GT
D2QD`G`DTm3QDaGWD0QD\4XD0QDbGUD0QDcGTD3WD0QD\4XD0QDdGUD0QDeGTD7WD0QD\4XD0QDfGUD0QDgGTD4WD0QDP5QD
^4XD0QDhG`El\3`E>`Ei\3WD0QDiGXD0QDjG`Dn]5WD0QDkGP@l]5XD0QDlGTD2QDmGWD0QDkFPD]_6QDnGQDoGXD0WD0QDb
=PDi4XD0QDPHWD0QDjAP@hc6P@]_6PDcl:XD0WD0QDjAQDQHTD2QDRHXD0WD0QDP5PDR8XD0QDSHTD2QDTHWD0QDUHTD1QDV
HXD0QDWHWD0QDXHP@dV6PDo]5XD0QDYHWD0QDZHP@dV6PDo]5XD0QD[HTD1QD\HWD0QDo4P@hc6PD_Z4PDR^5XD0WD0PDWe3
QDo4PD]_6SD0TD3QD]HXD0QD^HWD0PDWe3QDo4QD_HQD]HXD0QD`HWD0QDREXD0QDaHTD1SD0PDR^5QDo4PD[V3WD0QDbHXD
0QDcHWD0QDdHQDo4PD[V3XD0QDeHWD0QD^DPDR^5XD0QDfHSD0TD6QDgHUD0PDm]5TD6QDhHPD4QDiHUD0QDjHTD7PD4Q@V5
S@0S@0QDkHWD0PDVc6QDlHXD0TD3PD4TD4QDmHWD0QDnHXD0QDoHPD`Z4WD0QDm>TD2PD`Z4XD0VD0WD0QDm>TD2PD`Z4XD0
QDPIQDQITD1WD0QD\4QDRIXD0SD0QDSIWD0QDTIXD0QDUIWD0QDVITD4QDWIXD0VD0WD0QDVITD4QDWIXD0QDXIWD0QDYIQD
ZIXD0VD0WD0QDYIQDZIXD0QD[IWD0QD\ITD4QD]IXD0Q@UGQD^IWD0QDRCXD0QD_ITD2QD`ITD1WD0QDaIXD0WD0QDbITD1Q
DcIXD0QDdI`DZ3`Dfc4`Dbc4`DR5`DPS1`DXU4`DU]3`Dj6`DXU1`Dcm4`DXc4`Djl3`DQo6QDeIPD^Z4WD0PDaZ4PD]_6PD
dZ4XD0WD0QDfIP@bZ4PDk]5XD0QDgIWD0PDcZ4PD]_6QDhIXD0WD0QDiIXD0QDjIWD0QDkITD6PD4Q@V5QDlIXD0QDmIQDnI
WD0QDoIS@0S@0QDPJXD0WD0QDQJQDRJQDSJQDTJXD0WD0PDHPD^[4PDR]:XD0WD0QDUJP@hc6P@oe6P@[_6QDVJXD0WD0QDW
JQ@o4QDS=QDXJXD0WD0PDWe3PDi1PDR^5PDQ]6XD0WD0QDYJPDWe3QDZJXD0PDe:PDHPDQU:PD`S4PDdb6PDQm3QD[JPDk]5
PDg4PDHPDUZ2PDVc6P@[_6QD\JQDo4Q`1X5WD0QD]JXD0`D__4`@R^5`DnY4PDWe3QDo4Q`1X5WD0QD^JXD0PDUe6Q`1X5WD
0QD^JXD0QD_JQDgAPDWW4QDo4WD0QDS=QD`JXD0PDY^5PDl\3PDhc6PD]=QDaJPDjS3QDbJPD\:PDVc6PDhQ4PDR^5PDo9PD
US:PD]_6PDbT4QDcJQDdJQDeJPDcZ4PDbT4PDn]5PD^f6QDo4PDnR;PDR^5PDd>PDl]5QDfJQDgJPDeb6PDi^5WD0QDY5XD0
QDhJQDiJaDm4`Dl8QDjJ`Dkb:`DWS3`DQS;`DRS;`DSS;`DTS;`DUS;`DU[2`DVS;`DWS;`Dmk:`DXS;`DYS;`DZS;`D[S;`
D\S;`D]S;`D^S;`D_S;`D`S;`DaS;`DbS;`DcS;`DdS;`DeS;`DPn9`Dnm9`DfS;`DgS;`DhS;`D[l9`DXn9`DWn9`DZl9`D
iS;`DjS;`DkS;`DUS:`DaQ:WD0YD4XD0QDkJ`ElS;`EQo3`Eon3`EmS;`EnS;`EoS;`EPT;QDlJPDX^5QFmJQDnJSD0PDX^5
QDoJQDPKQDQKPDo9PDn\4PDhZ4PD]_6QDRKQDSK`D^V3QDTKPDoa6QDUKPDRT;PDaZ4PDcZ4PD[_6QDVKPDRW4QDWKPD]W2P
Dk]5QDXKTD2SD0PDn]4QDYKPDk]5PD]_6QDZKQD[KQD\KQD]KQD^KQD_KPD]_6SD0PDn]5QD`KPDdT;QDaKPDT^5TD4PDP^5
TD4QDo4WD0QDbKXD0QDcKTD2PDcZ4QDdKQDeKQDnJPDgZ4QDfKQDgKTD3PDY^5QDhKPDY^5QDiKQDjKQDkKPDX^5P@]_6QDl
KWD0QDmKXD0VD0PDZc6QDV5S@0S@0QDnKQDQ7QDoKQDPLPDcZ4PD[_6QDQLPDk]5QDRLQDSLQDTLQDULQDVLTD3QDWLQDXLQ
DYLQDZLPDgZ4PDX^5PDQ_:PDmb6QD[LQD\LPD`Z4QDm>TD3PDR^5PDlW1QD]LPDk]5QD^LQD_LQD`LQDaLPDn]5PDnT;PDcZ
4QDbLQDW9QDcLQDdLQDo4Q`1X5WD0QDeLXD0`@X^5`@j]5Q@m4QDnJQDfLPDX^5QDnJQDR6PDX^5PDk]4P@k]5Q@V5QDgLQD
hLWD0PDS>PD]_6QDiLXD0QDjLQDkLQDlLPDb<PDi]4PD_T3PDP^5PDUU;QDmLQDnLQDoLQDPMQ@QMQDRMWD0PD]_6QDSMXD0
QDTMQDUMPDbZ4PDZc6QDV5QDVMPDZc6QFWMQDXMQ`1X5QDYMQDZMQD[MQD\MPDHPDSn3PDl]5PDaZ4PD[_6PD^U;PDm]5PDY
^5QD]MPDY^5PDhZ4QD^MQD_MPDY^5PDab6QD`MQDaMPDeU3QDbMQDcMQDdMQDeMPDk]5PD]_6QDfMQDgMTD2QDhMQDiMWD0Q
D`4aDW4aDm4`D][4`DY4`DaU;`D][4SD0XD0`Dk]5WD0QDjMXD0QDo4Q`1X5WD0QDkMXD0QDlMWD0QDSGQDZCQDmMTD1QDnM
XD0WD0QDoMPDnT;QDPNXD0QFQNTD5QDRNWD0QDSNPDk]5PD]_6QDTNXD0SD0QDUNQ`1X5P@]_6WD0QD`4XD0QDVNWD0Qd1X5
QD`4XD0QDWN`DTm3WD0QD`4XD0QDWN`DTm3QDXNTD3QDo4Q`1X5WD0QD`4XD0WD0QD`4XD0QDYNQFZNQD[NPD]_6WD0YD4XD
0`Dkb:QD\NPDcZ4PDdc:QDnJPD`V4SD0TD4PDX^5QD]NWD0QD^NXD0WD0QD_NaD_5aD`5aDW4SD0Y@0TD1PDX^5XD0QF`NaD
m4WD0QDnJYD0XD0S@0S@0S@0PDX^5YD0Q@o4QDnJSD0PDX^5QDaNWD0QDnJQDbNXD0QDcNQDdNPDk]5SD0QDeNPD^Z4TD1QD
fNQDgNQ`1X5QDhNQDiNQ`1X5SD0QDjNP@R^5QFkNPD\W4QDlNQDmNQDnNPDk]4PDk]5QDoNQDPOPDR^5QDQOQDROPD[Q7QDS
OPDk]4PDk]5Q@V5S@0QFTO`D`T5`Djl3WD0PDj]4XD0QDUOQDVOQDWOWD0PDj]4XD0SD0PD[_6S@0QDXOQDYOQDZOTD1QD[O
`Dl4`DYd4QDU<TD2QD\OP@]_6QD]OQD^OQDV7SD0QD_OPD]_6QD`OQDaOPDk]5TD2WD0QDa4XD0QDbOQDcOQDdOaDm4PD]_6
QDeOQDfOQDgOQDhOQDiOQ`1X5QDjOS@0WD0QDkOXD0QDlOQDmOQDnOQDoOQDPP1TD2WD0QDQP1XD0QDRP1QDSP1QDTP1TD2Q
DUP1PDHPD][4TD1QDVP1SD0QDWP1QDXP1TD1QDVP1SD0QDWP1QDYP1QDZP1PDX^5PDk]5PD]_6QD[P1PD4Q@V5S@0S@0QD\P
1QD]P1PDod6QD^P1TD1QD_P1SD0QD`P1PD^Z4QDaP1PDVW;PDP^5PDlj3PDW^2QD^NPD]_6PDRW4QDbP1PDn]5PD^f6QD_FQ
DUGQDcP1QDdP1Q@h?QDeP1P@]_6QDfP1QDS5QDeP1P@]_6QDfP1QDgP1QDhP1QDiP1QDjP1`EbP3`Ec[3`Egj3`E[i6`E^W;
`ESl3`E_W;`ESj4QDo4Q`1X5WD0QDkP1XD0`DcZ4`Dm]5`Do]5`D6QDlP1QDmP1P@U\5QDnP1PDk]5PDT;PDP^5PDU=PD[_6
PD]_2QDoP1PD[_6PD]_2PD__4`Dk]5PDcW;PDYd2PDhZ4QDPQ1PDdW;PDaZ4QDQQ1PD]T3UD0WD0QDRQ1QD2XD0UD0QDSQ1T
D1WD0QDTQ1QD2XD0QDUQ1QDVQ1QDo4Q`1X5WD0QDWQ1QDXQ1XD0VD0QDUQ1QDVQ1QDo4Q`1X5WD0QDWQ1QDXQ1XD0QDYQ1PD
fb6TD2SD0QDo4WD0QDZQ1QD[Q1XD0VD0PDfb6TD2SD0QDo4WD0QDZQ1QD[Q1XD0QDV9QD3TD1QDo4TD1WD0QD4XD0VD0QD3T
D1QDo4TD1WD0QD4XD0QD\Q1UD0WD0PDgf6PD4TD9QD4XD0VD0UD0WD0PDgf6PD4TD9QD4XD0PD1WD0QD]Q1QD^Q1XD0VD0WD
0QD]Q1QD^Q1XD0QD_Q1WD0QD`Q1QDaQ1P@aZ4PDV7XD0WD0QDbQ1QDcQ1XD0VD0`DbS4WD0QDbQ1QDcQ1XD0QDdQ1`DbS4WD
0QDeQ1QDfQ1XD0VD0WD0QDeQ1QDfQ1XD0PD1WD0QDgQ1PDbZ4PDk]5PDf[4XD0VD0`DkZ3`Dg[3WD0QDgQ1PDbZ4PDk]5PDf
[4XD0QDhQ1`DkZ3`Dg[3WD0QDiQ1QDjQ1QDkQ1XD0WD0QDlQ1XD0QDmQ1QDnQ1QDoQ1TD3QDo4Q`1X5WD0QDn5XD0VD0QDnQ
1QDoQ1TD3QDo4Q`1X5WD0QDn5XD0QDPR1WD0QDQR1PDR8XD0`D`\2QDRR1TD2QDo4TD1WD0QDSR1XD0VD0QDRR1TD2QDo4TD
1WD0QDSR1XD0QDTR1UD0QDUR1TD2QD2QDo4Q`1X5WD0QDVR1XD0PDVc6S@0WD0QDWR1XD0WD0PDHXD0QDXR1QDYR1P@k]5QD
ZR1Q@Q5Q@R5PDbQ6QD[R1PDk]5PD\]4QD\R1QD]R1QD^R1PDk]5PDcZ4PDS^6PDk]5PDhX;PDbZ4PDl]5PDiX;PDn]5QD_R1
QD`R1PDWW4QDo4Q`1X5QDaR1WD0QDbR1XD0QDcR1S@0QDe5QDdR1QDeR1PD_Z4QDfR1PDl]5QDgR1TD2QDhR1QDiR1Q@jR1Q
DkR1QDlR1P@j]4QDmR1PDR^5`D]_6QDnR1QDoR1QDPS1QDQS1QDdR1QDRS1PD_Z4QDSS1Q@TS1QDUS1QDVS1QDX;Q@o4QDWS
1QDXS1PDbZ4QDYS1PD[_6PDZ]6QDZS1QD[S1QD\S1QD]S1PDnb6QDcKTD2QD^S1QD_S1QD`S1QDaS1PDgc6PDVW4PDdc6PDW
W4QDkAQDbS1QDcS1WD0QDdS1XD0VD0QDcS1WD0QDdS1XD0QDeS1PDS1PDR^5QDfS1PDbZ4PDk]5QDgS1PDQ_:PDR^5PDo9PD
kS3PD\?PDm]5QDhS1QD\R1TD1QDiS1PDhZ4PDcZ4PDmj3QDo4QDh?WD0QDjS1XD0QDWAQDkS1S@0WD0QDlS1XD0`DR:`DaZ4
`DVR1QDmS1QDnS1TD2QDoS1QDPT1QDQT1QDRT1QDe5Q@Q5QDR5WD0QDST1XD0QDXS1QDTT1TD1QDUT1PDj]5QDVT1QDWT1QD
XT1PD\]4QDYT1QDZT1WD0QD[T1XD0PDVc6Q@U5WD0QD\T1XD0QD]T1PDk]5QD^T1QD_T1QD`T1QDh?TD1QDaT1PD]_6S@0WD
0QDbT1XD0QDcT1WD0QDdT1XD0PD]_6S@0WD0QDeT1XD0PDkZ4SD0PDR^5PDo9WD0QDfT1XD0QDo4QDgT1WD0QDhT1XD0`DdZ
4QDVBQDn<WD0QDiT1XD0QDn<WD0QDiT1XD0QDh?WD0PD_<PD`Z4XD0QDVBQDn<WD0PDh:QDjT1XD0QDkT1QDn<WD0PDh:QDj
T1XD0QDkT1QDlT1PDaZ4P@]_6QDe5QDmT1PDh_:QDnT1PDkd6PD_<PD`Z4PD_<PD`Z4QDh?TD1QDoT1TD4PDR^5PDao5QDPU
1WD0QDQU1XD0QDP5QDS=WD0QDRU1XD0QDSU1PDh_:PDj]5PDhc6QDdP1WD0P@Pf6QDTU1XD0VD0QDdP1WD0P@Pf6QDTU1XD0
QDUU1QDdP1WD0PD]_6PDYS:XD0QDm<QDn<TD2WD0QDVU1XD0QDn<TD2WD0QDVU1XD0QDVBWD0QDWU1QDXU1XD0`Dm]5PDkS3
QDh?WD0PDo9QDYU1XD0QDZU1QD[U1PDX^5QD\U1PDHQD]U1QDo4QD^U1QDm<QDn<TD1QD_U1TD3QD`U1QDn<TD1QD_U1TD3Q
D`U1PD]_6QDaU1PDHQDbU1QDcU1PDS^6PDhZ4PD_:SD0QDh?P@T:Q`1X5QDdU1QDeU1QDfU1P@T:Q`1X5QDdU1QDeU1QDgU1
PDR^5QDhU1QDkS1QDiU1QDjU1`DR:`DP:PDWW4QDo4QDgU1QDXU1SD0QDX;PDX_5PDR^5QDkU1QDlU1P@o9QDmU1QDnU1QDo
U1QDPV1QDkS1QDQV1QDRV1WD0QDgU1XD0VD0QDRV1WD0QDgU1XD0PD1QDRV1WD0QDgU1XD0QDSV1QDTV1PDbm2QDUV1PDo9P
DR8PDkS3PDo9PDR8QDVV1P@k]5QDgU1PDR^5QDWV1PDQ_:PDmb6SD0PDhZ4PD[_6PD^R4PDh_:PDR^5QDXV1PD]f6PDR^5QD
XV1QDYV1PDR^5QDZV1PDHQD[V1QDXU1PDj]5PD]_6PD^Z;PDk]5PDR^5PD]_6PDV[;PDmd6QD\V1SD0QDQ5QDh?PD[:QD]V1
QDh?PD[:QD]V1QDm<QDn<TD1WD0QD^V1QD_V1XD0QDn<TD1WD0QD^V1QD_V1XD0PD[7PDR[;QDcKQD`V1PDR^5QDaV1QDbV1
TD2PDgZ2QDc;QDcV1PDX=QDdV1QDeV1QDfV1TD1QDgV1PDhZ4PDU:SD0PDhZ4SD0QDhV1QDiV1QDjV1PDaQ6Q@iOQDkV1QDl
V1QDmV1QDnV1QDoV1PDkS3QDh?QDPW1QDQW1QDRW1QDSW1TD2PDdZ4QDTW1QDUW1QDVW1QDh?QDWW1QDR5S@0PDRR:`DR^5`
D`AQDm<QDn<TD2WD0PDRR:XD0QDn<TD2WD0PDRR:XD0QDXW1WD0PDRR:XD0QDYW1QDZW1PD_:QD[W1PDkS3QD\W1TD2WD0QD
]W1XD0QD^W1Q`1X5PD_l5PDo]5PDmS3PD_l5PDo]5QDo4PDhZ4Q@_W1QD5QDiV1Q@_W1QD5QDP5QDh?QD`W1P@T:QD5QDP5P
DX_5PDR^5PDX_5PDR^5PDo9SD0QDaW1WD0QDbW1XD0WD0QDcW1QDdW1XD0QDeW1WD0PDHPDf]3XD0PDHQDfW1WD0QDgW1QDh
W1XD0QDo4Q`1X5WD0QDiW1XD0VD0QDo4Q`1X5WD0QDiW1XD0QDjW1PDh_:QDkW1QDlW1PDmj3QDTU1QDfEQDmW1QDnW1SD0P
Dc[;PDR^5QDo4PDd[;PDR^5WD0QDoW1XD0QDPX1PDVc6S@0WD0QDQX1XD0WD0PD[_6QDRX1PDk]5PD]_6S@0QDX;QDh?XD0S
D0QDo4WD0QDSX1QDTX1QDUX1XD0QDVX1WD0QDWX1PDn]5XD0VD0QDVX1WD0QDWX1PDn]5XD0QDXX1WD0QDYX1PDiS3XD0VD0
WD0QDYX1PDiS3XD0QDZX1WD0QD[X1TD1QD\X1XD0QDW5QD]X1QD^X1QDo4Q`1X5WD0QD_X1XD0`DaZ4`Dj]5`Dn]5WD0QD`X
1P@iEQDaX1QDbX1XD0QDcX1QDdX1TD4QDo4WD0QDeX1PDR^5XD0WD0QDfX1QDgX1XD0VD0WD0QDfX1QDgX1XD0QDhX1WD0QD
o4Q@h?QDiX1YD2XD0WD0QDiV1QDiX1YD2XD0WD0QDULPDhZ4QDjX1XD0QDkX1QDo4WD0PDS1PDR^5SD0XD0`D\[4`Di\3`Dk
[3`Dc]4`D]_6`D[_6`Do9WD0QDlX1QDmX1QDnX1XD0WD0QDoX1TD1QDPY1XD0QDQY1WD0QDRY1QDSY1XD0QDTY1WD0QDUY1X
D0`Dj]5`Dn]5SD0QDP5WD0QDVY1XD0WD0QDWY1PDbZ4PDk]5XD0QDXY1WD0QDYY1XD0WD0QDZY1TD1QD[Y1XD0VD0WD0QDZY
1TD1QD[Y1XD0QD\Y1QDo4Y@0WD0QD]Y1PDk]5XD0QDP5WD0Q@h?PDT:TD1QD^Y1XD0QD_Y1PDWW4QD`Y1WD0QDS=TD1QDaY1
XD0`DcZ4`Dl]5QD_HWD0QDbY1QDcY1aDm4`D]_6`Dhd6`Dk=`Ddd2`D[_6XD0SD0PDhZ4QDdY1TD2WD0QDeY1XD0QDfY1WD0
QDgY1PDbZ4XD0VD0WD0QDgY1PDbZ4XD0QDhY1QDiY1WD0QDjY1`D^6`D_6`Doj3`DUP4S@0XD0QDkY1PDWW4QDo4WD0QDTW1
`Dn5`DQR1`DcT4`DdT4`D^6`D_6`Doj3`DUP4`DTe2`Dd[5`DR:`DaQ3`DQ^3XD0QDkY1QDlY1Y@0WD0QDmY1QDnY1Q@UGQD
oY1XD0QDPZ1QDQZ1Q`1X5WD0QDRZ1XD0WD0QDo4Q@h?QDSZ1YD2XD0WD0QDiV1QDSZ1YD2XD0WD0QDTZ1QDUZ1XD0PDk]5WD
0QDVZ1S@0QDWZ1XD0PDk]5QDXZ1WD0QDYZ1QDZZ1SD0XD0VD0WD0QDYZ1QDZZ1SD0XD0QD[Z1WD0QD\Z1XD0WD0QD]Z1SD0P
D__6XD0QDP5WD0QD^Z1QD_Z1XD0QDYR1PD]_6SD0WD0QD`Z1QDaZ1PD^Z4XD0VD0WD0QD`Z1QDaZ1PD^Z4XD0QDbZ1WD0QDc
;TD1PDR^5PDo9XD0PDk]5QDcZ1WD0PDj]5QDdZ1QDeZ1XD0QDfZ1Y@0WD0QDgZ1YD1XD0WD0QDP5QDhZ1QDiZ1XD0QDjZ1QD
kZ1WD0QDlZ1QDh?`D]=`DcX2`D]Y2`DQQ3`Dm[2QD[4XD0`DaZ4QDmZ1WD0QDnZ1`D]=`DcX2`D]Y2`DQQ3`Dm[2QD[4XD0`
DaZ4QDoZ1QDo4WD0QDh?YD2XD0`DcZ4`Dj]5QDoZ1WD0QDP[1YD2XD0`DcZ4`Dj]5QDY4WD0QDVBQDh?`Dil2`Db:`Dfl2`D
hl2`Dgl2`DWn2`D^e:`D\V7`Dll2`DQ;`DPb3`Dbm2SD0XD0QDY4WD0QDQ[1`Dil2`Db:`Dfl2`Dhl2`Dgl2`DWn2`D^e:`D
\V7`Dll2`DQ;`DPb3`Dbm2SD0XD0QDR[1WD0QDo4QDgT1YD1XD0`Dn]5`DaZ4QDS[1WD0QDiV1QDT[1XD0QDS[1WD0QDiV1Y
D1XD0QDU[1WD0QDo4QDV[1QDW[1XD0QDU[1WD0QDo4QDV[1YD1XD0QDX[1WD0QDY[1QDZ[1XD0QDX[1WD0QDY[1YD1XD0QDP
5WD0QDkS1QD[[1XD0QD\[1WD0QD][1XD0QD^[1QDXNWD0SD0QDgU1XD0VD0QDXNWD0SD0QDgU1XD0QD_[1WD0QD`[1QDa[1P
@k]5P@]_6XD0QDb[1WD0QDc[1QDd[1QDTU1XD0SD0QDe[1WD0QDf[1PDbZ4XD0SD0QDj4WD0QDlZ1QDh?`DVQ3`DQ;`Db_5`
Dil2`DiR1`Dll2`D\V7`DWn2`Dfl2`D^>`Db:`DWo2`D_:`Daj5SD0XD0QDj4WD0QDg[1`DVQ3`DQ;`Db_5`Dil2`DiR1`Dl
l2`D\V7`DWn2`Dfl2`D^>`Db:`DWo2`D_:`Daj5SD0XD0QFh[1QDP5WD0QDh?P@T:QDi[1XD0WD0QDj[1P@T:QDi[1XD0WD0
QDk[1QDl[1XD0VD0WD0QDk[1QDl[1XD0QDm[1QDn[1QDh?WD0QDo[1QDP\1XD0QDQ\1WD0QDo[1QDP\1XD0QDR\1PDT^5WD0
QDS\1QDgU1XD0QDT\1WD0PDm^;QDU\1XD0PDcc6WD0QDV\1XD0VD0PDcc6WD0QDV\1XD0QDW8QDW\1TD5WD0QDo4QDX\1YD1
XD0QDY\1WD0QDgT1QDZ\1XD0VD0QDY\1WD0QDgT1QDZ\1XD0QD[\1QDY\1WD0QDgT1YD1XD0VD0QDY\1WD0QDgT1YD1XD0QD
[\1WD0PDWW4QDWAPDHQD\\1XD0SD0WD0PDHQD]\1XD0SD0PDd]4PDHQD^\1WD0QD_\1QDTU1XD0QD`\1`D\?`D`A`DX_;`DW
o2PDWW4QDa\1TD1WD0QDb\1XD0QDc\1PDWW4QDa\1TD1WD0QDb\1XD0YD2QDd\1WD0QDe\1XD0QDd\1WD0PD[_6PDTl3XD0W
D0QDcKQDf\1XD0QDg\1WD0PDaZ4QDh\1XD0WD0PDaZ4PDUEPD_U6XD0`EdV4WD0QDi\1QDj\1XD0QDk\1TD1VD0`EdV4WD0Q
Di\1QDj\1XD0QDk\1TD1QDW8WD0QDl\1Q@m\1XD0QDn\1WD0QDo\1XD0QDP]1TD3QDo4QDQ]1QDo4WD0PDj;PDaZ4XD0SD0W
D0QDR]1XD0QDdP1QDh?QDS]1SD0QDT]1WD0QDU]1XD0PDkZ4WD0QDV]1XD0VD0PDkZ4WD0QDV]1XD0QDW]1WD0PDHPDU`;XD
0QDX]1WD0QDY]1P@X`;XD0QDX]1QDo4WD0PDV`;XD0SD0QDZ]1WD0PDR^5XD0QD[]1PDT^2PDk]5WD0PD]_6PDRW4XD0WD0Q
D\]1Q@o4QD]]1XD0PD[V3QDo4WD0QD]]1XD0PDj]5QD^]1VD0PDj]5QD^]1PD1WD0PDHPD][4XD0QD_]1S@0QD`]1`DX3`DT
V2`DY3WD0PDYe6XD0QD_]1S@0QD`]1`DX3`DTV2`DY3PDP^5QDa]1WD0QDb]1XD0VD0PDP^5QDa]1WD0QDb]1XD0PD1QDc]1
PDme:WD0PDbb3XD0WD0QDh?P@T:QDd]1XD0S@0QDe]1QDf]1WD0QDg]1XD0QDh]1WD0QDi]1XD0SD0WD0QDj]1PDbZ4PDk]5
XD0QDk]1WD0QDl]1QDm]1XD0QDn]1PDh_:TD5WD0QDo]1XD0SD0QDo4PDk]5WD0QDP^1XD0QDQ^1QDR^1WD0QDS^1XD0VD0Q
DR^1WD0QDS^1XD0QDT^1WD0QDU^1QDV^1XD0QDW^1QDXS1WD0QDX^1XD0TD2QDY^1QDZ^1PDcZ4PDa`;PDk]5PDj[4PDac6Q
D[^1Q@o4WD0QD\^1XD0WD0PDj[4XD0Q@U5QD]^1aDm4`D^V3`DZ^5QD^^1Q@o4QD_^1Q@`^1QDa^1QDb^1QDiV1Q@c^1QDa^
1PDi_:QDd^1PDHQDe^1QDf^1PDhZ4QDg^1PDjl3QD]5Q@m<QDh^1TD1PD\^5TD2QDi^1QDj^1QDnR1TD3QDo4Q`1X5WD0PDV
7XD0QDnR1TD3QDo4Q`1X5WD0PD\7XD0QDnR1TD3QDo4Q`1X5WD0PDW7XD0QDnR1TD3QDo4Q`1X5WD0PDa7XD0QDnR1TD3QDo
4Q`1X5WD0PDd[7XD0QDnR1TD3QDo4Q`1X5WD0PDc[7XD0QDX5QDk^1QDZR1TD3QDo4Q`1X5PDba7PDba7QDe5UD0WD0PDba7
XD0QDl^1Q`1X5WD0QDm^1XD0S@0QDe5QDZR1TD3QDo4Q`1X5WD0PDU7XD0`Dj]5`Dl]5QDZR1TD3QDo4Q`1X5WD0PDeU3XD0
`Dj]5`Dl]5`DX^5`DcZ4`Dm]5QDn^1TD4WD0PDU7XD0WD0QDo^1XD0QDe5QDP_1TD1QDQ_1QDR_1QDS_1PDVU1PDl]5PD[Q7
WD0PD[Q7QDfEQDT_1XD0WD0QDU_1TD1QDV_1XD0QDe8WD0QDW_1TD1QDV_1XD0UD0PDgf6PD4WD0PD[_6QDm4XD0UD0PDgf6
WD0QDd:QDm4XD0QDX_1QDo4WD0PD[_6QDm4XD0VD0QDX_1QDo4WD0PD[_6QDm4XD0QDW8WD0PD[_6QDY_1QDm4XD0VD0WD0P
D[_6QDY_1QDm4XD0QDYQ1QDZ_1QD[_1QDX5QD\_1QD[_1QD]_1TD1WD0PDfZ;QD[_1XD0WD0QD^_1P@]_6PDfZ;QD__1XD0Q
D`_1QDa_1Q@b_1QDc_1QDd_1PDZ^5QDe_1QDf_1PDa8UD0QD]5QDg_1TD1P@eZ4WD0QDh_1XD0SD0aEm4QD]5QDi_1TD1P@e
Z4QDj_1`D_6`DWl3`Dk]5`D^T3`DWa;`DXa;QDk_1P@hc6QDl_1QDm_1QDe8QDn_1Q@o4QDo_1TD1P@eZ4TD3QDP`1QDe8QD
n_1Q@o4QDQ`1PDR^5QDe8QDn_1Q@o4QDR`1TD1PDeZ4TD8QDS`1QDT`1QDU`1PDPm3PD`:QDV`1QDW`1PDWe3QDo4QDX`1QD
Y`1PDlZ6QDZ`1QD[`1QD\`1QD]`1QD^`1UD0QD_`1TD1QD``1`@]_6`@eZ4`D[_6`D\_6`Db[4QDa`1TD2WD0QDb`1XD0QDc
`1QDd`1PD][4PDfi6QDe`1WD0PD_U6PDlZ3XD0QDf`1QDg`1QDh`1QDf`1QDi`1PDS1QDj`1PD__6QDk`1QDl`1P@aZ4PDj]
5PD__6QDm`1QDn`1PD]b;QDo`1QDPa1QDQa1WD0QDRa1PDk]5XD0SD0WD0QDSa1QDTa1TD1QDUa1XD0WD0QDVa1P@hZ4PDYo
2QDWa1XD0SD0WD0QDXa1P@i4P@m]5QDYa1S@0QDZa1XD0WD0QD[a1QD\a1Q@o4QD]a1XD0PDhZ4WD0PDVc6XD0SD0WD0QD^a
1PDSX2XD0QD_a1WD0QD`a1TD1QDaa1PDk]5XD0SD0QDba1PDhZ4PDR^5PDhZ4QDca1SD0QDda1QDea1QDfa1SD0QDga1P@S^
5P@Y^5WD0Q`1X5QDha1XD0QDia1QDja1QDka1SD0QDia1PDSX2QDla1QDma1QDna1QDoa1QDPb1PD[_6WD0QDQb1SD0XD0QD
o4WD0PD[_6QDQb1SD0XD0`Dk]5`Dk]2`Di]2WD0PD[_6QDQb1QDRb1XD0WD0QDSb1P@k]5QDTb1XD0PDWe3QDo4QDUb1QDgA
QDVb1QDWb1QDe8Q@Z5QDXb1PDcZ4QDYb1QDZb1PDR^5QDYb1QD[b1QDe8QDo4WD0PDhZ4QD\b1XD0QD]b1QDe8QD^b1QD_b1
WD0QD`b1XD0QDab1P@gf6QDbb1QDo4QDcb1QDdb1QDeb1QDfb1PDaZ4QDgb1PDaZ4PDaZ4PD]_6SD0PDfc;PDhZ4Q`1X5PD]
_6QDhb1QD]BQDib1QDjb1PDU^2PDX^5QDkb1PDT_:PDcc6PD^f6PDo]5QDlb1PDkS3PDo9QDmb1PDm]5PD^X2PDHPDgc;WD0
QDnb1QDob1QDPc1QDQc1XD0WD0QDRc1PD`Z4QDW5PDXf:XD0WD0QDj]1S@0PD_c7XD0WD0QDSc1QDTc1TD1QDUc1QDVc1XD0
WD0PDmc;PDP^5PDb^4XD0WD0PDme4PDP^5PDnc;XD0WD0PDoc;PDP?XD0WD0QDWc1QDW5PDZo3XD0WD0QDXc1PDaZ4QDYc1Q
@Zc1PDYd;XD0WD0QD[c1PD]_6QD\c1XD0WD0QD]c1PD]_6QD^c1XD0WD0PD_d;PD]_6PDfa4PDj]5XD0WD0PD`d;PDPj4XD0
QF_c1TD2WD0QD`c1PDbZ4XD0WD0PDj]5QDac1PDn^:XD0WD0PDj]5QDbc1QDcc1PDgl2XD0WD0PDgl2PDk]5QDW5QDdc1XD0
WD0PDhd;QDec1PDP3XD0WD0QDfc1PD]_6PDjd;XD0WD0PDaZ4PDhl:PDoR3XD0QDgc1TD3WD0QDhc1PDm]4QDic1QDjc1XD0
`DUEWD0QDkc1PDm]4QDic1QDlc1XD0WD0PDPd6QDmc1QDnc1XD0WD0QDoc1PD]_6QDPd1XD0WD0QDQd1PDSX2PDUe;XD0WD0
QDQd1QDRd1QDSd1XD0QFTd1WD0PDaZ4PD[_6QDUd1QDVd1XD0WD0PDT^5PD[_6PD]j2XD0PDP^5WD0QDWd1PDZe;XD0VD0WD
0QDWd1PDZe;XD0QDXd1WD0QDYd1QDZd1XD0VD0WD0QDYd1QDZd1XD0QD[d1WD0PDlZ2P@dOQD\d1XD0VD0WD0PDlZ2P@dOQD
\d1XD0QD]d1WD0QD^d1QD_d1XD0WD0QDjAQD`d1QDad1QDbd1XD0WD0QDcd1QDS7QDdd1XD0QD6QDed1TD1WD0PDnb6PD]_6
QDfd1XD0WD0QDgd1PD`Z4PD[_6PDee;XD0WD0PD^Z4PDcZ4PDe3XD0VD0WD0PD^Z4PDcZ4PDe3XD0QDW8WD0QDhd1QDiOTD1
PDfe;XD0WD0PD`Q;PDaZ4QDid1XD0WD0QDjd1PDaZ4PD]_6PDge;XD0WD0QDkd1PDcZ4PD]_6PDke;XD0WD0QDQd1PDbZ4PD
k]5QDld1XD0WD0QDmd1QDnd1QD^[1XD0PD]_6TD1QDod1QDPe1TD1WD0QDQe1QDRe1XD0QDSe1TD2WD0PDQf;PDbZ4XD0WD0
QDTe1XD0`DRU4WD0PDWf;PDP^5PDWl5XD0WD0QDUe1QDVe1XD0VD0`DWS3WD0QDUe1QDVe1XD0QDWe1`DWS3QDXe1TD1WD0Q
DYe1XD0VD0`Dgb6QDXe1TD1WD0QDYe1XD0QDZe1`Dgb6WD0PDkZ4QD[e1PDl]5QDW5QD\e1XD0WD0QD]e1PD`Z4PDT^2XD0W
D0QD^e1TD1PDj]5XD0PD]_6TD1QD_e1QD`e1TD2WD0QDae1QDbe1XD0WD0PDQb4PDU^5PD]_6PDRV5XD0WD0QDce1PD]_6TD
1PDbU5XD0WD0PDjf;PDi8XD0`Db<`D^m:QDde1WD0PDkf;XD0VD0QDde1WD0PDkf;XD0QDee1WD0PDl]5PDQY2PDk]5PD[_6
XD0QDfe1WD0QDlV1PDT^5QDge1XD0QDhe1WD0QDh:PD]_6PDTS3XD0WD0QDie1PD[_6QDo^1PDaS1XD0WD0QDje1PDjl3XD0
VD0WD0QDje1PDjl3XD0QDke1WD0QDle1PDaZ4XD0QDme1WD0QDne1PDaZ4XD0QDoe1WD0QDPf1PD]_6QDQf1XD0WD0QDmT1P
Dhc6PD]_6PDc]4XD0PDhj3WD0PDc]4PDRg;XD0QDRf1TD3QDo4TD1WD0PDTY2PDiR1XD0WD0QDSf1TD2PDYZ4XD0WD0QDTf1
TD1PDWg;XD0WD0PDXg;PDR^5PDUT4XD0WD0QDUf1PDdP3TD1PDhZ4PD]=XD0WD0PDUR1PDho5PDR^5XD0WD0QDVf1PDYg;XD
0WD0QDWf1PDk]5PDUe2XD0WD0PDU7PD[g;XD0WD0PD`OPD[g;XD0QDXf1TD1WD0QDYf1QDW5PDi^5PDTe2XD0WD0QDb=TD4P
DPm3PDl]5PDWe3XD0WD0QDZf1PDm]5QDW5PDXf:XD0WD0QD[f1XD0QF\f1WD0PD`Z4XD0`D]_6`D[_6QF]f1TD6QD^f1WD0P
D`W4PD`Z4XD0WD0QD_f1TD2QD`f1PD]_6QDaf1XD0WD0QDRCTD2PDRR:PD`5XD0WD0QDbf1PD`g;XD0`DVU5WD0QDWFTD1PD
^Z4PD]_6PDgR:XD0WD0QDcf1PDk]5PDag;XD0WD0PD`OPDbg;XD0VD0WD0PD`OPDbg;XD0QDdf1WD0QDef1QDW5PDlY5XD0W
D0QDff1S@0PD[_6QDgf1XD0WD0QDhf1PD]_6PDgR:PDRV5XD0WD0QDif1PDgg;XD0VD0WD0QDif1PDgg;XD0QDjf1WD0PDVR
5PDSn2XD0WD0QDkf1QDlf1PDR^5PDfa6XD0QDmf1PD[_6WD0PDQ_2PDSa4XD0QDnf1QDiOWD0PDdj5PDUl3XD0WD0PDhg;XD
0WD0PDfe;PDn]5QDof1XD0WD0PDlg;PDP^5PDRAXD0WD0QDPg1QDQg1P@\_6QDRg1XD0WD0QDSg1QDTg1XD0TD1QDUg1WD0Q
DVg1PDk]5XD0PD[_6WD0QDWg1PDk]5XD0QDXg1WD0QDYg1PD[e:XD0WD0QDZg1TD1QD[g1XD0WD0QD\g1PDcZ4XD0`DR^5`D
aZ4`D]_6WD0PDHPDS_6PDl]5XD0PDjl:WD0QD]g1PDk]5QDUGQD^g1XD0WD0QDjAQD_g1QD`g1XD0QDag1TD2WD0QDbg1QDc
g1TD1QDdg1XD0WD0PDhZ4QDeg1QDfg1QDgg1XD0WD0PDWl9PDnn3XD0`E[V3`E>`El\3`Em\3`Ei\3`Ej\3`Ek\3`EkZ3`Eg
[3WD0PDkS3PD\?PDm]5QDhg1XD0`DdP3`DX5`DYo2`DPo3WD0PDkh;PDk]5PDSj4XD0WD0QDig1QDjg1PDR^5XD0WD0QDig1
QDkg1QDlg1XD0QDmg1WD0QDa@Q@ng1Q@og1TD1QDPh1PDk]5XD0WD0PDVc6PD[_6QDQh1QDRh1XD0WD0PDVc6Q@Sh1QDTh1X
D0`Dl]5QDUh1TD5WD0PDoV4QDVh1QDWh1XD0WD0PDoV4QDXh1QDYh1P@fU5XD0PD4WD0PDoV4QDZh1XD0VD0PD4WD0PDoV4Q
DZh1XD0PD1QD[h1QD[GWD0QD\h1TD2PDl]5XD0`DVd:`D[_6QD[h1QD[GWD0QD\h1QD]h1PDl]5XD0QD[h1PDmS3WD0QD^h1
QD_h1XD0QD`h1WD0QDah1TD1QDbh1XD0WD0QDch1PDl]5QDdh1XD0QFeh1TD4WD0QDfh1TD1PDbZ4PDk]5Q@gh1QDhh1XD0W
D0PDVg;PDP^5PDii;XD0WD0PDd5PDj]5PD]_6PDgl2PDk]5PD]_6PDVQ5XD0WD0QDih1PDk]5PDWY2XD0WD0PDcX4QDjh1XD
0WD0QDkh1TD2QDlh1TD1QDmh1XD0WD0PDni;TD2PDoDXD0QDnh1QDo4WD0PDW<Q@oh1QDPi1XD0QDo4QDQi1WD0PDPj;PDZU
4PDl]5XD0WD0PDb@PDTR1XD0VD0WD0PDb@PDTR1XD0QDRi1QDmf1PD[_6WD0QDSi1PDRj;XD0WD0PDP=PDeT4XD0QDTi1WD0
QDUi1PD^4PDP^5XD0PD]4WD0QDk9PDaZ4QDW5QDVi1XD0WD0PDR1PDj]5PD]_6PDVj;XD0WD0PD_]4PDY^5PDWj;XD0WD0PD
Xj;QDWi1XD0WD0PDi>QDXi1XD0WD0PDPe6PDcZ4PD]_6PDdZ4PDk]5QDW5XD0WD0QDYi1TD2QDZi1XD0`D^j;`Dhb4WD0QD[
i1QD\i1PD^Z4XD0QD]i1TD1WD0QD^i1QD_i1XD0WD0QD`i1PDnb6PD]_6TD1QDai1XD0WD0QDbi1PD]_6PDVU1XD0VD0WD0Q
Dbi1PD]_6PDVU1XD0QDci1WD0QDdi1PD]_6PDVU1XD0VD0WD0QDdi1PD]_6PDVU1XD0PD1WD0QDei1QDfi1XD0`DSj4`DTR1
QDUQ1WD0PDUU6QDgi1XD0WD0QDhi1QDii1Q@ji1QDki1XD0`DaZ4`Dk]5QDli1TD1WD0QDmi1XD0WD0QDni1P@][4QDoi1PD
]_6TD1QDPj1XD0WD0PDXZ4PDj]5PD]_6PD[T1XD0WD0QDQj1PDVc6PD[_6PDWk;XD0WD0PDWQ6PDY^5PDXk;XD0WD0PDQ`4P
Dk]5PDYk;XD0WD0PDh3PDcZ4QDW5PDZk;XD0WD0PD[k;PD`Z4PD]_6PDd\4XD0WD0PDb<PDo]5PD]_6PDRW4PDfb4XD0WD0P
D\k;PDR^5PD]_6XD0WD0PD\\4PDU>PD]_6XD0WD0PD]k;PDaZ4XD0WD0PDRV5PD`:PDPh1XD0QDRj1PD]_6QDSj1PD[_6PDe
?PDil2PDR^5PD[_6PDVl9PDnX4PD_Z4PDR^5PD[_6PDVl9PDn]5PD^k;PDcZ4PD^k;PDP^5PD[_6QDTj1PDZU:PDm]5PDVQ3
PDe`:PDaZ4PD[_6QDUj1PDm]5PDdP3PDcZ4PDfe4PDcZ4QDW5PD`k;PD]_6PDak;PD]_6PD]_6PDTT;QDW5PDaZ4PD]7PDiS
3PDj]5PD]_6QDVj1PDk]4PDk]5QDmMQDWj1PD[_6PDRW:PDk]5PD]_6PDbV1PD^OPD]_6PDck;QDXj1PDh`:QDYj1PDR^5PD
dk;PDek;PDcZ4PDfk;PD^g:QDZj1PD]_6PDdl4`D`Z4PDi1PDR^5PDQ]6PDcZ4PD]_6PDSi:QD[j1TD1PDgk;PDn]5PD]_6P
D[S4PDk]5QD\j1PDhk;PDk]5QD]j1PDik;PDRl4PDm]5PD][4PDbS3QDYV1PDR^5QD^j1PDP_3PDk]5QDW5QD_j1PD]_6TD1
QD`j1QDaj1QDW5QDbj1QDcj1QDdj1QDej1TD1QDfj1QDgj1PDhi3PDk]5QDhj1QDij1PDWT4VD0QDhj1QDij1PDWT4QDjj1Q
DjAPD^Z4PDl]5QDiOQDkj1QDP]1QDlj1QDmj1PDk]5PDnX4QDkFTD2PDPl;QDnj1PDWe3PDhc6QDoj1QDPk1TD1QDQk1PDSS
3PDR8PDR8PDR^5PD[S4PD^[:PDT]4PDl]5PDeT4PDl8PDV]4PDkX7PDl8PD[_6PDWT4PDl8QDRk1PDR^5QDSk1QDTk1PDVc6
PD[_6PDVc6PD[_6PDXi;PDXi;PD`P3PDVo:PD[@PDY^5PDU7PDY^5QDUk1PDU7PDY^5PDbX4PDdNPDY^5PDXn5PDY^5PDcP1
PDY^5PD_[4PDQl;PDVj;PDVj;QDVk1PD`Z4PDR^5PD[_6PDRl;PDcZ4PD[_6PD\R3PDk]5PDSl;QDW<QDW5PDUf4PD^OPDaS
4QDWk1PDhZ4QDXk1PD[_6PDUl;PDk]5PD[_6PDng1PDo]5PD[_6QDYk1SD0PD[_6PDSk5PDR^5PD[_6PDT;PDm]5PD[_6PDR
T3PDY>PD[_6PDTT;PDk]5PD[_6PDYl;QDZk1PDhc6PDaV4PDWe3QD[k1PD[l;PDi4PDj]5PD__6QD\k1QD[;PDf5PDP^5PDb
c7PDkS3PDZa;PD[_6PDZQ3PDPe6PDSX2PD[@PDY^5PD_T3PDaV4QD]k1QDW5PD`k;PDcZ4QDW5PDWc:QD^k1QDW5QD_k1QD[
i1QD`k1P@^Z4QDak1PD^Z4QDbk1QDck1PDdb6PDlj3PDT^2PDX^5PD[_6PDSn3PDoX4PDR^5PDaZ4PDSZ5PDe[4PDaZ4QDW5
PD\OPDZQ3PDe<QDlEPDR^5QDW5PDXT:PDZY4PDcZ4QDdk1PDWe3PDbZ4PDc]4PDaZ4QDek1QDfk1PDW<PDbU3QDgk1QDhk1P
D\Y6PD]_6QDik1QDjk1QDkk1QDlk1QD`k1QDmk1QDW5PDiS3PD[U:PDk]5PDnV7PDk]5PD]_6QDnk1QDok1PDcZ4PDWT:PDR
^5QDW<PDiT6PD]_6PDbl;PDaZ4PD]_6PDc]4QDPl1PDeT4PDk]5QDW5PD^OPDiT;PDXn3PDdl;PDl8PDh`:QDQl1QDRl1QDS
l1PDi\3PDkS3PDZa;QDP1QDTl1P@k]5P@]_6QDUl1QD?PD]_6QDVl1QD8PD_Z4P@[_6QDWl1QD8PDSX2P@[_6QDXl1QD8PD]
_6QDYl1QDZl1QD8PDi]4PDP^5PDi]4PDP^5PDYc6QD8PDo]5PDWT:QD8PDjl;QD8PDR^5PDW_2QD8PDbZ4PDk]5QDW5PDoa6
PDR^5QD:PD`Z4PDjb6QD:PDR^5QD[l1S@0QD\l1PDSX2PD[_6QD]l1QD:TD2PDcZ4QDW5PD`k;QD:PD]_6QD^l1QD:QDW5QD
_l1PD`Z4QD;PD]_6QD`l1PDk]5QD;PD]_6QDal1QD;QDbl1QD;PD[_6QDcl1QD;QDW5PD`S4QD;PD[_6PDll2PDl]5QD;QDd
l1QDel1QD<PD]_6QD`l1QDfl1QD<PD]_6QDgl1QD<PDR^5PDT\2QD<PDR^5PD]_6QDhl1QD<QDW5QDil1QD<QDW5PDi^5PDo
a6QD<PDTAQDV<QD<PD`Z4PDR^5QDd:PD`Z4PDR^5QDd:S@0PDil2QD=TD2PDaZ4QDW5PDYd;QD=TD2PDj]5PDTm;QD=QDjl1
QDkl1QD=P@\_6PDPf:PDaZ4PD]_6QD=P@[_6PDUh4PDaZ4QD=QDW5QDll1QD>PD[_6QDml1S@0QDnl1QD>QDol1QD9Q@Pm1S
@0PDkd4PDaZ4QD9QDW5QDQm1QD9QDU5S@0QDRm1QDSm1QD9QDTm1TD1QDUm1QD9TD2PDaQ6PDcT7QD9QDgU1PDR^5QDVm1QD
9PD[_6QDWm1QDXm1QDYm1QDDQDW5QDZm1QDDPD]_6QD[m1QDFPDcb:QDFQD\m1QD]m1QDJQD^m1QDLPDgb6QDW5PDi^5QDLP
DaZ4QD_m1QDLPDaZ4PDcZ4PD^k;QDLPD^Z4QD`m1`D]_6`D[_6`D\_6`D^[4`D_[4QDLPDR^5QDam1PD_T3QDLPDk]5PDSl3
QDCPDbZ4QDbm1P@]_6PDTj5QDCQDa]1QDcm1QDCQDdm1QDem1QDCQDfm1QDBPD]_6QDgm1PDPW1QDBQDW5QDhm1QDBQDW5QD
im1QDjm1QDBPDcZ4PD]_6QDkm1QDBTD2PDR^5QDlm1QDBPDR^5PDU7PDbm2QDIPD]_6QDmm1QDIPD[_6QDnm1PDUR7QDIPD]
_6QDom1QDPn1QDKPDbZ4QDmMQDQn1QDKQDRn1S@0QDSn1QDKQDRn1S@0PDR^5PDhl:QDo1PD]_6QDTn1QDo1QDW5PDaS1QDm
1PD]_6PD^>QDR2PD[_6QDUn1QDOPD[_6PDlb:QDOPD[_6QDVn1QDOQDW5QDWn1QDW1QDXn1QDYn1QDX1PD]_6QDZn1QDY1PD
n]5PDUR7QDY1PDo]5PD]_6QDY1PD]_6QD[n1QD\n1QD^1PD]_6QD]n1QD^1PDaZ4QD^n1QD_1PD[_6PDgV1QD_1QD_n1QD_1
PDSX2PD[_6QD_1QDW5QD`n1QDV1PDaV4PDT^;QDe1QDan1QDk1PDSX2PD[_6QDk1PD]_6PDgm;QDj1PDm]5QDbn1PDm]5PDe
?PD]Q;QDS2PDaZ4PDhc6QDT2PD]_6PDoh:QDU2PDbZ4PDk]5QDW5PDdP3QDU1QDcn1QDdn1QDT1QDW5QDen1QDT1PD]_6QDf
n1`D]_6aDm4QDT1TD3PDZW4PDbZ4QDT1TD3QD\l1VD0QDT1TD3QD\l1QDgn1QD]1QDhn1QD]1PDl]5QDfJQDd1QDin1QDd1P
D]_6PDbl:QDd1QDW5QDjn1QDd1QDkn1QDln1PDcZ4PD]R2PDod6PDcZ4PDU7QDmn1PDcZ4QDnn1QDon1PDcZ4PD[_6QDPo1Q
DQo1PDcZ4PD[_6PDgj3PDk]5PDcZ4PDdV4QDRo1PDcZ4PDbV1PD^OPDcZ4PD]_6QDSo1PDcZ4PDak4PD[Q3PDaZ4PD]_6QDT
o1PDaZ4PD]_6QDUo1QDVo1PDaZ4PD^OPDk]5QDWo1VD0PDaZ4PD^OPDk]5QDWo1QDXo1PDaZ4QDYo1PDaZ4QDZo1VD0PDaZ4
QDZo1QD[o1PDaZ4PD[_6QD\o1PDaZ4QD]o1QD^o1PDaZ4PD]_6QD_o1PDj]5PD]_6QD`o1QDao1QDbo1PDj]5QDPk1QDco1P
DSW1PDR^5PDoc6PD^OPDk]5PD]_6QDdo1QDeo1PDk]5QDlDQDfo1QDgo1PD[m;PDk]5QDho1QDio1PDh^5PD[_6QDjo1QDko
1PD[_6PDb<PDi]4PD[_6QDlo1QDmo1PD[_6QDno1QDXU1PD[_6PD[n;PDk]5QDiOQDoo1QDPP2QDQP2PD[_6PDSn3QDRP2PD
[_6QDSP2QDTP2PD[_6PD^f6PDPP;PD[_6PD]]4PDba6PD[_6PD]n;PDk]5PD`a4PD[_6PDg>PDcZ4PD[_6PD^n;PDdP3PD[_
6PD_n;PDk]5PDWT:PD[_6PDl8PD`n;PD[_6PDRQ6QDUP2PDRQ6PDan;PDho5PDan;PD[_6PDlOPD[@PD[_6QDVP2QDWP2PD[
_6PDmOQDXP2PD[_6QDjo1PDXQ3PDbb:PDP^5PDY_:PDcb:PDP^5PDgY2PDbb:PDk]5PDbX4PDcn;PDcZ4PD]_6PDod6PD_Z4
PD_T3PDil2PD_T3PDP^5PDUU;PD`T3PDP^5PD^S6PDS`4PDP^5PDWR5PDn`4PDP^5PDdn;PDf5QDYP2PDf5PDhd5PDbV1PD^
OPD^OQDZP2PDTT;QD[P2PDPW1QD\P2PDn^5PDaZ4PDen;PDaZ4PD`Q;PDaZ4PDPT5PDQP1PDoS1PDQP1PDPd6PDc]4`DiZ4`
DVW4PDPd6PD]_6QD]P2PDPd6PD[V3QD^P2QD_P2PD^U;PD^U:QDlDPDff4PDaZ4PD]_6QD`P2PD]_6QDaP2PDk]5PD]_6QDQ
n1QDbP2PD]_6PD]W2PDk]5PD]_6PDg:PDk]5PD]_6PDnS:QDcP2PD]_6PDnj3PDe[4PD]_6QDdP2QDeP2PDbX4PD\P7PDh`:
Q@mMQDfP2PDh`:PDnc6QDgP2PDVc6QDhP2PD[_6QDiP2PDmd6PD[_6PDba5PDmd6QDjP2PDhZ4PD`1PD[_6PDUe4PDhZ4QDk
P2PD[_6QDlP2PDh_:PDcc6QDmP2PDh_:PD\]4PDk]5PDHPDgU3PDln;PDHPDgY4PDmn;PDfl9QDnP2PDhn9PDnn;PDon;PDP
^5PDd5PDoX4PDR^5QDW5PDdV4PDk]5QDoP2PDdV4PDaS4PD\APDaZ4PDhc6PDTQ6PDX^5PDhl:PDd5PDmn3QDPQ2QDQQ2PD^
k;PDP^5PDPo;PDW[;QDRQ2QDSQ2PDo9PD^Z4PDm]5PD]_6QDTQ2PD^Z4PDWW4PDm]5PD^Z4PDP^5QDUQ2PD^Z4PDl]5PDWe3
PDhc6PDU];PDhc6PDXEPDdm;PDP^5PDVg;QDVQ2PDgT4QDVQ2PD_7PDQo;PDRo;PDi]4PDiT6PDk]5PDmj3PDQQ2PDY^5PDd
\4PDod6PDb]4PD`Z4PD]_6PDb]4PDaZ4PD]_6PDTY5PDk]5PDSo;PDUY5PDk]5PDSo;PDc]4QDWQ2QDmMQDXQ2PD\R3PDk]5
PDSl;PDPm4PDk]5PD]_6PDh8PDY^5PDTo;PDbR8PDRj;QDYQ2QDZQ2TD2QD[Q2PDb:PD[_6PD]j:QD\Q2QDc8PD[m;PDNPDP
^5QD]Q2PDS[4PDR^5PDe6PDS[4PDR^5QDR;QD^Q2PDo3PDcZ4QDW5PDn_:PDl]5PD^Y4QD_Q2PDm3PDVf4PD`Z4PDUo;QD`Q
2PDhc6PD]_6PD`^4PDWe3PDe^4PDWe3PDTQ;QDaQ2QDWIPDc^4PDWe3PDfi3QDbQ2PDPc7PDaZ4QDcQ2QDdQ2TD1P@i4PDVo
;QDeQ2P@aV4PDie:QDok1PD`Z4QDXKQDfQ2PD^Z4QDXU1QDgQ2PDbZ4QDWLPDSn2PDil2PDil2PDSn2PDSn2PDP^5PDil2PD
[_6PDWo;PDfm9PDP^5PDXo;PDm_5PD]_6PDTk;PDdOQDhQ2PD]:PDR^5PDZ]6PD[_6PDYo;PDR^5PD\_6PDeZ5PDeP;PD\_6
PDjj:PDR^5PD\_6PDVQ3PDan:PD[_6PDZo;PD[_6PD[o;PDn^:PD[_6PD\o;QDiQ2PD[_6PDUZ5PDUo2PDj]5PD[_6PDPi:P
Dj]5PD]o;PDj]5PD^o;PDbZ4PDaZ4PD[_6PD_o;PDS1PDg;PD]_6PDS1PDcZ4PD]_6QDjQ2PD][4PDhS4PDPW;PD^[4PDiS4
PDPW;PDT^2PD_4PDX^5PDdZ4PDR^5PDVo3PDdZ4PDR^5PD]_6PDQ?PDcZ4PD`o;PDcZ4PD]_6PD\APD[_6PDWQ:PD[e:PD\]
4QDkQ2PDbo;PDco;PD[_6PDdOQDlQ2PDR]4PD\]4PDaZ4PDeb6PD__2PDHPD^[4PDR]:PD[k:PDfU3PDX^5PD]_6PDgR:PDo
a6QDmQ2PDhc6PDTS3PDWc6QDnQ2QDoW1QDoQ2PDm]5PDWc6PD\_6PDog;QDPR2PDaV4QDQR2PDcZ4QDW5PDi^5QDRR2PDRW4
PDom3QDSR2PDR^5PD]_6QDTR2QDUR2PD[_6TD1QDVR2PDHQDWR2QDXR2PDd3PDRQ6PDY^5PD[_6PD`Q;QDYR2QDZR2PDY^5P
Dl8QDek1PD]_6PDPP<PDHPD[:QD[R2PDSP<PDk]5PD_X5PD_?PDR^5QD\R2PDTP<PDiS3QD]R2QD^R2QD_R2PD`EQD`R2QDa
R2PDXP<PDeQ;QDbR2QDcR2PDgb6QDdR2QDeR2VD0QDdR2QDeR2QDfR2PDn]5PDi9VD0PDn]5PDi9PD1QDgR2P@aZ4PDlZ2VD
0QDgR2P@aZ4PDlZ2QDhR2QDkFTD2PDfX6PDaV4PDU^5QDiR2QDZ;Q@h?QDjR2TD2PDim;QDkR2PDl]5PD[_6PD^OPDk]5QDP
k1PD^Z4PDR^5QDlR2PDm]5PD[_6PDZ^:PDk]5PD^[4PD[_6PDXe;PDZe;QDmR2PDj]5PD]_6PD]P<PDa<PDn]4PDj]5PDhc6
PDj]5PDUZ5PDj]5PD^P<PDP^5PDj]5PD]_6PDgl2PDk]5QDW5PDj]5PD_P<PDj]5PD[_6QDnR2P@aP<QDoR2PD]_6PDjg;PD
WP2PDR^5PDV_4PDbP<QDYj1QDPS2QDQS2QDRS2PDQj1PDcZ4QDSS2PD`Z4PD]_6PDa_4PDa]4PDXZ4PDdV4PDk]5PDlX;QDT
S2QDUS2PD^o3QDVS2PDcZ4PDaV4QDW5PDT=PDnb6PDVg;QDW5PDYf:PDS1PDc]4PDP^5QDWS2PDbZ4PDHPDkj4QD\^1PDfP<
PDmX4PD`Z4PDaU;PD][4PDXc:PD\@PDbZ4PDk]5QDW5PDST;PDaV4PD]_6QDXS2PDY?PD]_6PDgP<PDfV5PDcZ4PD[_6PDhP
<PD]4PDiP<QDYS2QDZS2QD[S2PDbV4QDW5QD\S2PDlP<PDaZ4PD]_6PDTAPDcZ4PD]_6PD]_6PD\]4PDkV;PD]_6PDcP<PDg
l2PD]_6PDfU3PDl]5PDb=PDU7PDkX7PDR^5PDHPDmP<PDkZ4PD_f6PDSX2QD]S2PD[_6PDjj2PD[f:QDnFQD^S2PD`]4PDj>
PDcZ4PDe9PDQ]4PDbZ4PDnP<PDbZ4QDHQ@U5S@0QD_S2PDR^5PDo9QDHQD`S2PDR^5QDaS2QDHPDHPD][4QDbS2QDHQDcS2Q
DbS2QDHPDR^5QDW5PDi^5QDHQDdS2PDR^5QDeS2QDAPD[_6QDi<QDAQDW5QDfS2QDgS2QDAPDbZ4QDhS2QDR1QDUGQDiS2QD
R1QD\DS@0QDjS2QD@QDkS2QD@QDlS2TD1QDmS2QD@PDj]5PD]_6QDnS2QD8PDnb6PD]_6PDSQ<QD8PD`Z4QDoS2QDPT2QD8P
DaV4QDmMQDQT2QD8PDR^5QDRT2QD8PDR^5PD]_6QDST2QD8PDbZ4QDTT2P@]_6PDZU4QD8PDcZ4QDUT2QD8QDVT2QD8PD\R3
PDcZ4PDUo3QD8PD\R3PD]_6QDWT2QD8PD_Z4QDXT2QD8PD_Z4PD]_6QDYT2QD8PD_Z4PD[_6QDZT2QD8PDTc6PD]_6QD8PDg
R:`DR^5QD8PDR^5PDcm2QD8PD[_6QD[T2QD\T2QDEQD]T2QD^T2QDEQD_T2QD`T2QDEPDcT7QDNQDUGQDaT2QDNPDSX2PDb?
QD<PD]_6QDbT2QDcT2QD<PDi4PDm]5QD<PDbZ4PDk]5QDdT2QD<QDeT2QD<PD`Z4QDfT2QD<PDaZ4QDgT2QDhT2QD<PDS1QD
iT2QD<PDk]4PDk]5QD<PDj]4PDm]5QD:QDW5QD_l1PD`Z4QD:TD2PDm]5PD[_6PD^d;QD:PD]_6QDjT2QD:PDl]5PDVd:QD:
TD2PDl]5PDVd:QD:QDkT2QDlT2QDmT2PDmo:QD;PD[_6QDnT2QDoT2QD;PD[_6QDPU2QD;PDQb:QD;PD\?PDm]5QD;QDS=QD
QU2QD=QDW5QDRU2QDSU2QD=TD3PDcZ4PD]_6PDe5QD=QDTU2P@We3QD>PDbZ4QDUU2QDVU2QD>QDWU2PDSX2QDXU2PDSX2PD
Ue;PDaU5PDSX2PD[_6QDYU2PDSX2QDiOQDZU2QD[U2PDSX2QD\U2PDSX2QD]U2QD9Q@U5S@0QD^U2QD_U2QD9PDHQD`U2QD9
PDHPDeT4PDl]5QD9PD\>PDeU3QD9PD^2QDYj1PDlj3QD9PD[_6QDaU2PDR^5QDbU2QD9QDW5QDcU2QDdU2QDDPDPR5QDDQDe
U2QDfU2QDDQDgU2S@0PDdZ4QDDTD2PDR^5PDYR<QDBTD2PDaZ4PD]_6PDdZ4QDBTD2PDaZ4PDe;QDBTD1PD`Z4QDW5QDBQDh
U2QDiU2QDBPDhc6QDW5PD`d4QDBPD]_6QDjU2QDBPDQm3QD\OQDCPD]_6QDkU2QDMQDlU2TD1QDmU2QDJPDZf:QDJQDnU2QD
oU2QDJPDcZ4QDmMPDoa6QDJPDaZ4PD^R<QDc1PDaZ4QDmMQDPV2QDc1QDQV2QDRV2QDc1QDSV2PDP^5QDc1PDaZ4QDW5QDTV
2QDUV2PDaZ4QDmMPD`R<QDj1QDmMPDle:QDj1QDVV2PDn]5VD0QDj1QDVV2PDn]5QDWV2QDOPDSW1PDdR<QDOPDa]4PDP^5Q
DOPD]_6QDXV2QDOPDRW;PD^Z4QDOPDWe3PD]R2QDOPDl]5PDeT4QDOPD^Z4QDOPDUV3QDP1QDYV2P@aV4QDP1Q@iOQDUl1QD
Q1QDZV2TD1QD[V2QDS1QDmMQD\V2QDU1PDcZ4QD]V2TD2QD^V2QDU1TD2PDcZ4PDj]5PD]_6QDU1PDm]4QDZ1TD2QD_V2TD1
QD`V2QDZ1PD]_6PDfc;PD_Z4QDZ1QDaV2TD1QDbV2QDZ1QDcV2PD_Z4QDf1QDdV2TD1QDeV2QDKTD2QDfV2QDgV2PD\]4QDW
1QDhV2TD1QDiV2QDLPD[_6PDiR<QDLPDR^5QDjV2QDkV2QDLQDlV2TD1QDmV2QD^1PDhc6PDaV4QDnV2QD^1PDaZ4QDoV2QD
^1PDi4PDo]5QDmMS@0QDPW2QD`1PD[_6PDV\;QD`1PD]_6PD\]4QDa1PDWe3PDaZ4PD_]4QDa1PD]_6PD`e:QDb1QDQW2TD1
QDRW2QD[1QDSW2`DP^5`D4`DWo3`D[R1QD[1PD]_6QDTW2PDl]5QD]1PD_Z4PDR^5QDUW2QDg1QDVW2TD1QDWW2QD?PD[_6Q
DXW2TD1QDYW2QDi1PD]_6QDZW2PDfY2QDn1QD[W2QD\W2QDQ2QD]W2TD2QD^W2QDR2PD]_6QD_W2TD1QD`W2QDV2QDaW2TD2
QDbW2QDW2PD\_6PD_e;QDW2PD]_6PDoX4QDP2PD^Z4PDR^5QDP2PDcZ4PD]_6PDRc6QDP2PDaZ4QDYj1PDoR<QD\1PD`Z4QD
\1QDYj1QDcW2QD\1QDS=S@0QDdW2QDT2QDeW2TD1QDfW2QD7QDgW2QDhW2TD1P@mX4QDiOQDiW2P@oa6PDR^5PD[:PD[_6PD
lZ2QDjW2QDkW2PD[_6QDlW2QDmW2`ER^5`Ej]5`Eo]5`EcZ4`Emb6QDnW2QDoW2PD[_6PDiW4PDW^3PD[_6PDTP:PDXS<PD[
_6PDe<PDcZ4PD[_6PDk3PDcZ4PD[_6PDYS<PDcZ4PD[_6PDUb4PDk]5QDPX2PD[_6QDQX2PDl]5PD[_6PD\S<PDTo3PD[_6P
D]S<PDYn4PD[_6QDRX2QDSX2QDo4PD[_6PDQo6PDk]5PD[_6PDmP6PDR^5PD[_6PDoR4QDTX2PD[_6PDZR1PDP=PD[_6PDj;
PDo\:PD[_6PDSQ6PDbS<PD[_6PDmQ4PDcS<PD[_6PDdS<PDcZ4PD[_6QDUX2QDVX2PD[_6QDWX2QDXX2PD[_6QDYX2QDZX2P
D[_6QD[X2QD\X2QDiOQD]X2PDY[5PD[_6QD^X2QD_X2PD[_6PDlS<PDcZ4PD[_6PDTAPDSm2PD[_6PDm<PDZR1PD[_6PDUR4
PDk]5PD[_6PDQa4PDkZ4PD[_6QD`X2PDmj4PD[_6QDaX2PDjZ5PDnS<PDjZ5PDbk;PD[_6QDbX2QDcX2QDdX2QDW5QDeX2PD
bZ4PDk]5Q@mMQDfX2QDgX2PDnb6PD]_6PDdl4PDbZ4PDk]5QDhX2PDm]5PDaQ6QDiX2QDjX2PDaQ6QDkX2PDaQ6PD[_6PDSZ
5PD^Z4PDTc6PDWe3PD^Z4PD]_6QDlX2PD^Z4PDcZ4QDmX2PDPc;PD^Z4PDR^5QDnX2PD^Z4PDR^5QD[;QDoX2PD^Z4QDPY2Q
DPc1QDQY2PD`Z4PD]_6QDRY2PD`Z4QDW5PDaS1PD`Z4PDaZ4PD]_6QDSY2PD`Z4QDTY2PDaZ4PD]_6QDUY2QDVY2PDaZ4PD]
_6QDWY2PDaZ4QDYj1QDXY2Q@YY2QDZY2TD1PDaZ4PDeb6PDeT<PDaZ4QD[Y2QD\Y2PDaZ4PD[_6QD]Y2TD1QD^Y2PDj]4PD]
_6QD_Y2PDj]4QDW5QD`Y2QDaY2QDbY2TD1QDcY2PDYc6QDiOQDdY2PDRc6QDYj1QDeY2QDfY2PDo]5QDgY2PDVV4PDP^5PD^
f6PD\@PDP^5PDT]5PDYS<PDcZ4PD]_6PDl]5PD]_6PDiT<PDk]5PDWe3PDo]5QDhY2PDR^5PD]:PDl]5PD[_6PD^o3PD[_6P
DWT4PDdOPDR^5QDiY2PD`T3PDlS3PD[R3PD`T3PDcZ4PD]_6PD_T3PDcZ4QDmMQDjY2PDVW4PDl\3PD[:PDT;QDkY2PDU=PD
lX;PDcZ4QDlY2PDV3PDj]5PDmo5PDcZ4PD[_6QDmY2PDcZ4PD]_6QDnY2VD0PDcZ4PD]_6QDnY2QDoY2PDcZ4PD[_6QDPZ2Q
DQZ2PDcZ4PDj]5PD]_6PDi8PDcZ4QDRZ2PDcZ4PDll2PD_U6PDcZ4PD][4PDUm;PDXU<PDk]5PDhc6PDYU<PDoZ4PDXT4PDl
]5PD]_6PDoZ3PDPd6PD`V4QDSZ2PDUg;QDTZ2QDUZ2QDVZ2P@k]5QDWZ2PD__2PD`f:PD^U<PD__2QDXZ2QDYZ2PDY3PDcZ4
PD]_6PDU^2PDP:PDT^2PDU^2PDX^5QDZZ2PDme:PDbb3PDlZ2PDcZ4PD]_6PDlZ2PDoa6PDR^5PDlZ2QD[Z2PDlZ2PDaU<`D
cR1`D^U1PDSQ6PDU]5PDj;QD\Z2TD1QD]Z2QD^Z2QD_Z2QD`Z2QD^Z2PDTS3QDaZ2PDT^2PDk]5PD]_6PDRW4PD_f6PDk]5P
D[_6PDfU<PD_f6PDgU<QDbZ2QDcZ2PDd`:PDP^5PDd`:PDgc6QDdZ2PDdc6QDeZ2QDa]1PDcZ4PDHQDfZ2QDgZ2PDHPDVU1P
Dl]5PDHQDhZ2PDHPDU7PDHPDf;PDhU<PDHPD^[4PDR]:PDHPDRX2PDj;QDS=PDkm3PDQ^5PDhZ4QD\DQ@X5QDiZ2TD1QDjZ2
PDhZ4QDkZ2QDlZ2TD1QDmZ2PDhZ4PDb<PDbZ4PDhZ4PD^Z4PDR^5PDhZ4PDh`:QDnZ2PDhZ4QDoZ2QDP[2PDhZ4PDd;QDW5P
DhZ4QDUGQDQ[2TD1QDR[2PDhZ4PDl]5PD]_6QDS[2PDh_:PDR^5QDT[2QDU[2PDd\4QDV[2TD1PDX`:PDaV4PDP^5PD_?PDa
V4QDW[2TD1PD^OPD^U;PDl]5PD]_6PDTk3PDmU<PDRc6QDX[2QDeY2PDV?PDme:PDTa7PDQ\5PDhn9PDnn;PDbk4PDn]4PD[
7QDY[2QDZ[2PDR^5QD[[2PD]_6QD\[2QD][2QD^[2TD1QD_[2QD`[2PDbZ4QDa[2QDb[2QDc[2QDSd1PD]_6QDd[2PD\R3PD
P^5PD\R3PDcZ4QDe[2QDkLP@m]5PDRW4QDf[2QDg[2QDh[2QDi[2QDj[2TD1QDk[2PDSW1QDl[2PDW<PDcZ4PDgY4PDW<PDc
Z4QDW5PDR]:PDde;PDcZ4PD]_6QDm[2QDn[2TD1QDo[2QDP\2QDQ\2QDR\2QDS\2TD1PD[];QDT\2QDmMQDU\2QDV\2QDW\2
TD2QDX\2PDe3PDP^5PD]i4PDPi:PDR[5PD`V<PDaQ6PDgZ4PD^f6PDgZ4PDgZ4PDgZ4QDY\2QDZ\2QD[\2QD\\2TD1P@Z\6P
DRAPDcZ4PD]_6QD]\2PDWk4PDaV<PDn]5PD]_6PDTAQD^\2QDiOTD1QD_\2PDZS<PDaV4PDYo4QD`\2QDa\2TD2PDaQ6PD]_
6QDb\2QDc\2PD^o4PDP^5PDfV<PDgV<QDd\2PD_]4PDP^5PDa]4PD`]4QDe\2P@]_6PD`]4PDhV<QDf\2QDg\2PDbV1PDk]5
PD]_6PDjV<PDkZ4QDh\2QDi\2PDkZ4PDjc6PDkV<PDkZ4PDho5QDXU1QDj\2PDkZ4PD^f6PDYP6PDkZ4PD]f6PDkZ4PDZS3P
DP^5PD[:PDZS3PDk]5PD]_6PDXP1QDk\2PDNPDP^5PDVY;PDVQ5PDW[5PD^[4PDiS4QDl\2PD^[4PDS1PDXf:PD^[4PDZ2PD
_e;QDm\2PD\S<QDn\2PDPR5PDaQ6PDPR5PD`Z4PD[_6PDX7QDo\2QDP]2QDQ]2QDR]2PD]_6PDl2QDS]2PDRV4PDQW<QDT]2
QDU]2TD1QDV]2PD^]4PDk]5PD]_6PDZU4PDSW<PD^R5PDP^5PD[_6PDm]5PD[_6QDW]2PDm]5PDTW<PDSm;PDm]5QDX]2TD1
QDY]2QDTBQDZ]2PDlQ4PDTT;PDk]5QD[]2PDVW<PDn]4PDfU3PDl]5PD`a6PD]OPDk]5QD\]2QD]]2QD^]2TD1QD_]2QD`]2
PDaZ4QDa]2TD1P@XU4PDgR:QDb]2P@k]5QDc]2QDd]2PDi\3PDXT3PDe:PDgEQDe]2PDfb6PDnc:PDP:PDR^5PD]_6PDeR1P
Dn]5PD]_6QDf]2P@k]5PDn]5PDPb:PDn]5PD]_6PDcR1PDn]5PDS6PD_o2PDcZ4PDdP3PDlg;QDkY2PDQb4PDU^5PD]_6PD\
b4PDP^5QDg]2PD\W<PDP^5PDQi5PD^8PDY^5PDUR;PDl4QDh]2PD^W<PDm]4PD]4QDi]2PDTm5QDj]2PD_W<PD`W<QDk]2QD
l]2TD2QDm]2PDS@PD_[:PDb<PDP^5QDn]2PD`Q;PDcZ4PD]_6QDo]2QDP^2Q@W5PDfe;PDn]5PDbW<PD[_6PDZV4PDbU5PD`
AQDQ^2QDR^2PD_?PDP^5PDdW<PD_?PDR^5PDfe;PD_Z4PDj]5PDhR<PD_Z4PDcZ4PD]_6QDS^2PD_Z4PD]_6QDT^2QDh=QDU
^2TD1QDj=PDeW<PDP^5PDfW<PDdW4PDY^5PDQ^2PDn\4PDnc6QDV^2QDW^2QDX^2TD1QDY^2PDW;PDT^5PDa]4PDP^5PDSQ6
PDhW<PD`f:PDiW<PDRV4PDP3PDVo:PDPW1QDZ^2PDjW<PD[_6PDa?PDn]5QD[^2QD\^2TD1QD]^2PDSe4PDl]5QD^^2QD_^2
TD2QD`^2QDa^2PDj]5TD1QDb^2QDc^2PDn]5PDdOQDd^2QDe^2PDj:QDiOTD1QDf^2QDk9QDg^2PDcZ4PD_NQDh^2TD1QDi^
2PDS6PDjl3QDj^2QDk^2TD1QDl^2PDY[3PDge4PDTX<PDUX<QDcj1QDm^2QDn^2QDo^2PDgb6PDR>PDc_4QDP_2QDQ_2PDVX
<PDWX<PDj@PD]_6PDnR<QDR_2QDS_2PDhi4PDcZ4PD`Z4PD]_6PDS6PDaZ4PD[_6PDeg4PDbZ4PDR^5QDT_2PDi^5QDU_2PD
UEQDV_2TD1P@\Z;PDRY;PD`Y3PDZX<PDcZ4PDZk4PDnV<QDW_2QDW5QDX_2PDb]4PDP^5QDY_2PD[X<PD]_6PD]j2PD]_6PD
e`4PDfP<PDmX4PDSS6QDZ_2PDbV4PD]_6PD^R:PDcX4QD[_2PD[?QD\_2PDVo3QD]_2PD^X<PDb=PDkV;PDeZ4PDc7QD^_2P
D_X<QD__2PDcP<PDhf;QD`_2QDa_2PD``4QDb_2QDW5PDc`:PD]_6QDc_2QDd_2PD]_6QDe_2QDf_2PD]_6PDW^3PDcZ4PD]
_6PDdX<PDP:PD]_6PDd\4QDg_2PD]_6PDeX<PDW<PD]_6PDcP<PDhf;PD]_6PD\T1QDh_2TD1PD`Z4`D]_6`D[_6`DW[4`Dm
[3PD]_6PD]OQDi_2PD]_6PDgR:QDj_2PDnb6QDmMQDk_2TD1P@dl4QDl_2PDhX<PDhX<QDW5QDm_2QDn_2TD1QDo_2QDP`2Q
DQ`2PDlX<PDcZ4PDmX<PD\g;PDi>PDnX<PDoX<PDP^5QDR`2QDS`2TD1PDdW4PDPY<PDo]5PDTP:PDXS<PDVg6SD0QDT`2PD
k]5PDjS3PDk]5PDeW5QDU`2TD1WD0QDX2XD0VD0QDU`2TD1WD0QDX2XD0QDV`2QDW`2Q@o4TD1WD0QDX`2S@0QDY2XD0VD0`
DcZ4`Dj]5QDW`2Q@o4TD1WD0QDX`2S@0QDY2XD0QDY`2`DcZ4`Dj]5QFZ`2TD6PD4QD[`2S@0WD0QDX2XD0VD0QFZ`2TD6PD
4QD[`2S@0WD0QDX2XD0QD\`2WD0QD]`2SD0XD0VD0`DTm3WD0QD]`2SD0XD0QD^`2`DTm3WD0QD_`2QD``2XD0`Dg4WD0QDa
`2QDb`2XD0WD0PDmY<QDc`2XD0WD0QDd`2PDk]5QDe`2XD0QDf`2QDg`2TD1WD0QD[2QDZ2XD0QFh`2TD2WD0QDi`2PD][4Q
DXU1XD0WD0QDj`2PDcZ4PDeP;XD0WD0QDk`2QDW5PDi^5PDfY2XD0WD0QDl`2PDk]5QDm`2TD1QDn`2XD0WD0QDo`2QDPa2X
D0WD0QDQa2QDRa2XD0WD0QDSa2PD_T3PDaZ4XD0QDTa2WD0QDUGQDUa2QDbX1QDVa2TD1VD0XD0QDTa2WD0QDUGQDUa2QDbX
1QDVa2TD1QDWa2XD0WD0QDXa2QDYa2TD1QDZa2XD0`D[_6`D]_6WD0QD[a2QD\a2XD0WD0QD]a2PDR^5XD0YD2WD0QD^a2PD
R^5QD_a2XD0WD0QD`a2QDaa2XD0QFba2QDbHQDd:TD1WD0QDca2XD0`DaZ4`Dj]5WD0QDda2QDea2XD0YD2WD0QDfa2QDga2
S@0XD0QDha2WD0PD]f6QDia2XD0WD0QDja2XD0WD0QDka2XD0QDd7`DPS1`DQS1QDo4WD0PD]_6QDla2QDma2XD0QFna2QDo
4Q`1X5WD0QDoa2XD0VD0QFna2QDo4Q`1X5WD0QDoa2XD0QDPb2QFQb2TD3QDo4Q`1X5WD0Q`1X5QDRb2XD0VD0QFQb2TD3QD
o4Q`1X5WD0Q`1X5QDRb2XD0QDSb2WD0QDd:aD]5aDm4SD0PDP^5`D[_6`D\_6`D]_6`D][4aDm4SD0S@0XD0QDTb2QDUb2Q`
1X5WD0QDVb2XD0QDWb2WD0Qd1X5QD]2XD0`D][4QDd7aDm4WD0QD]2XD0`D][4QDd7aDm4WD0QDd:Q`1X5QD]2XD0S@0QDXb
2QDYb2PDaV3QDZb2WD0Q`1X5QD[b2XD0QFhBQDo4Q`1X5WD0Q`1X5QD\b2XD0QD]b2QDo4Q`1X5Q@d:WD0Q`1X5QD^b2XD0W
D0QD]2`D_c6`Dl]5`Dk]5`DP^5`DcZ4`Dj]5`DR^5`DX^5`D^V3`DY^5`Dcc6`DaZ4`Dm]5`DeZ4`Do]5SD0QDnIXD0aDm4W
D0PD]_6PDhl:PDP^5XD0PDY_:WD0QDh?PD]_6SD0QD_b2QD`b2XD0PDo]5`DoV4`DY\<`Dhc6`Dab6`D^[4`D_[4`Dlc6`Dj
c6`D`b6WD0SD0QDab2XD0`E]_6`ES3`EP4`ET3QDbb2TD1WD0QD\2XD0`D_m4`D`m4`DiR1`Dk]5QDcb2WD0PDkd6QD\DSD0
XD0VD0QDcb2WD0PDkd6QD\DSD0XD0QDV9QDo4WD0QDdb2QDeb2XD0QDfb2QDgb2WD0QDhb2XD0QDib2QDjb2TD1WD0QDkb2X
D0VD0QDjb2TD1WD0QDkb2XD0QDlb2QFna2TD4QDo4Q`1X5WD0QDmb2QDnb2XD0VD0QFna2TD4QDo4Q`1X5WD0QDmb2QDnb2X
D0QDYQ1QF]b2QDo4WD0PDHSD0XD0VD0QF]b2QDo4WD0PDHSD0XD0PD1QDob2WD0PDHSD0XD0VD0QDob2WD0PDHSD0XD0PD1W
D0QD\DPDmOSD0XD0QFna2WD0QDPc2PDo9QDQc2XD0QDo4QDRc2TD3WD0QDSc2XD0`Dk]5WD0QDTc2TD1QDUc2QDVc2XD0QDo
4WD0QDWc2TD2QDXc2PDk]5QDlKXD0WD0QDYc2PDk]5QDZc2QD[c2XD0WD0PDd\4QD\c2XD0`DcZ4`Dj]5WD0QD]c2XD0`Dk]
5WD0QD^c2QD_c2XD0`DPS1`DQS1`DbP3`Dcm4`DZo3`Do]5`Dk]5`DcZ4`DaZ4`DbR1QFna2QDo4Q`1X5WD0QD`c2PDR^5QD
ac2XD0WD0QDZ:QDbc2TD1QDcc2XD0QDdc2PDoZ3PDlS3PDo9PDgj3QDec2QDdE`Dej3`DST1`DP3`De`4`DiS3`DUT5`DZ5`
DQo6`DV5S@0QDfc2QDe:PDTl3`Dk]5PDnOQDgc2PDo]5QDd:S@0WD0QDhc2XD0QDic2QDh?TD1PD]_6QDjc2QF]b2TD1QDo4
WD0PD[_6Q`1X5SD0XD0QDkc2QDlc2WD0QDmc2XD0QDnc2QDoc2QDPd2PD]_6QDQd2QDRd2QDQd2QDRd2QDSd2QDo4Q`1X5WD
0QDTd2XD0QDUd2QDVd2QDWd2`Dd3`Dk]5`DcZ4PDcT7QDXd2QDYd2QDZd2QDP5Q@U5Q`1X5QD[d2QDd:QD\d2PD]_6QD]d2Q
D^d2PDQT;PDd^<QD_d2QD`d2PDlDQDad2PDhZ4QDbd2QDcd2PDhZ4QDdd2PD_T3PDcZ4PD]_6PDTZ5PD[k;PDaZ4PDl8PDS2
PD^Z4PDgR:QDed2QDfd2QDgd2PD]_6QDhd2PD]_6QDid2QEjd2QDkd2TD1WD0QDld2XD0QDmd2QDZLQDnd2QDnIQDod2QDPe
2QDQe2QDRe2PDR^5QDSe2QDTe2QDUe2QDVe2QDWe2QDXe2PDn@QDYe2PD_NQDZe2PD^NQD[e2PDhZ4PD[_6QD\e2PDl]5QD]
e2QD^e2PDl]5PDij6QD_e2QD`e2QDae2QDbe2QDce2PDk]5QDde2PDo]5QDee2QDfe2QDge2PD`OQDhe2PDom7PDe_<QDie2
QDje2PD`Q;PDeY4PDd\4QDke2QD`5Q@m<QDn<WD0QDle2XD0QD`5TD1WD0QDVZ2XD0QD^2QDo4TD1QDd:Q`1X5aD_2aDR4aD
m4WD0QDW4XD0VD0QD^2QDo4TD1QDd:Q`1X5aD_2aDR4aDm4WD0QDW4XD0QDV9QD^2QDo4TD1WD0QDd:S@0QDme2XD0VD0QD^
2QDo4TD1WD0QDd:S@0QDme2XD0QDW8QD`2TD1QDo4TD1WD0QDd:Q`1X5QDa2XD0VD0QD`2TD1QDo4TD1WD0QDd:Q`1X5QDa2
XD0QDne2QDoe2WD0PDfk2PD]n;XD0VD0QDoe2WD0PDfk2PD]n;XD0QDV9WD0QDPf2PDcS<QDQf2XD0WD0PDl_<PDm_<XD0QD
Rf2TD3WD0PD][4PDoa6PDTo6XD0WD0QDSf2QDTf2PDT^5XD0QDUf2WD0QDVf2PDe\<XD0WD0PDcZ4QDWf2XD0VD0WD0PDcZ4
QDWf2XD0QDXf2WD0PDaS1PDk]5PDo_<XD0QDYf2TD3WD0PDaS1PDk]5PDR`<XD0WD0QDZf2PDR^5XD0QD[f2WD0PDXf;PDg4
PDcZ4XD0QD\f2WD0QD]f2PDcZ4PD\V3XD0QD^f2WD0QD]f2PDcZ4QD_f2XD0WD0QD`f2PDcZ4PD]_6PD[`<XD0WD0PDR^5QD
af2PD]`<XD0VD0WD0PDR^5QDaf2PD]`<XD0QDW8WD0PD^`<PD]`<XD0PD[_6WD0PD_`<PDk]5XD0QDbf2QDP5TD1WD0QDcf2
PDZS3XD0VD0`DR5`D^Z4QDP5TD1WD0QDcf2PDZS3XD0QDdf2`DR5`D^Z4QDef2TD4WD0QDff2QDgf2QDiOQDhf2XD0VD0QDe
f2TD4WD0QDff2QDgf2QDiOQDhf2XD0PD1WD0QDnJPDR^5QDif2TD3PDX^5PDh]5XD0PDkS3TD1WD0QDjf2TD2PDd`<XD0WD0
QDkf2PDi`4PDR^5XD0QDo4PD[_6WD0PD__6PDQ;XD0WD0PDd^;QDlf2XD0WD0QDmf2PDWe3PDcZ4XD0VD0WD0QDmf2PDWe3P
DcZ4XD0QDnf2WD0QDW5PD[_6PDaS1PDR^5XD0WD0PDbZ4QDof2PDS1PDlT4XD0WD0PD]_6PDd[4PDa_4XD0WD0PD`Z4PDlU1
XD0VD0WD0PD`Z4PDlU1XD0QDPg2WD0PDj`<PDP3XD0WD0PDjY5PDk`<XD0QDQg2QDo4TD1WD0QDRg2PD]_6PD__6QDSg2XD0
WD0PDPQ3PDl<PDlT4XD0WD0PDh]4PD]_6PDT`4XD0VD0WD0PDh]4PD]_6PDT`4XD0QDW8WD0QDTg2P@[_6QDb2PDl`<XD0WD
0QDaj1PDbb6PDl`<XD0QDUg2TD1QDo4TD1WD0QDgf2QDVg2XD0VD0QDUg2TD1QDo4TD1WD0QDgf2QDVg2XD0QDWg2WD0QDXg
2QDYg2XD0QDZg2TD1QDXNWD0QD[g2QD\g2QD]g2XD0`Dbk2PD[_6WD0PDPa<PDcZ4XD0QD^g2TD1QD_g2QD`g2TD1WD0QDag
2XD0VD0QD`g2TD1WD0QDag2XD0QDbg2WD0PDo3PDj]4QDcg2XD0WD0PDaZ4PD`]4PDm2XD0WD0QDdg2PDaZ4XD0QDeg2TD1Q
Dfg2WD0QDgg2PD]_6PD`a<XD0WD0PDaZ4PDbb6QDhg2XD0VD0WD0PDaZ4PDbb6QDhg2XD0QDig2QDjg2TD2WD0QDkg2PDi4P
Do]5XD0QDlg2WD0QDmg2QDng2PDcZ4XD0QDog2WD0PDm]5QDPh2XD0VD0WD0PDm]5QDPh2XD0QDQh2WD0QDRh2PDdP3XD0VD
0`Dfc;WD0QDRh2PDdP3XD0QDSh2`Dfc;WD0QDTh2PDnb6XD0QDUh2TD2QDVh2WD0QDWh2XD0QDXh2TD1QDYh2WD0QDZh2XD0
TD2QD[h2WD0PDnj3XD0WD0QD\h2PD__6XD0QD]h2TD1WD0QD^h2XD0VD0QD]h2TD1WD0QD^h2XD0QD_h2WD0QDZHPDU7XD0V
D0WD0QDZHPDU7XD0QD`h2`EkZ3`Eg[3`Em\3`Ei\3`El\3`E>`Ej\3`Ek\3`Ec[3`EaV3`Egj3WD0PDkS3PDbm2QDah2XD0S
D0WD0QDbh2QDQf2PDaZ4XD0QDch2PDaZ4TD3WD0PDm]5PD[_6PDWb<XD0QDm>QDdh2PDj6WD0PDaZ4PD]_6PDgR1XD0WD0QD
eh2QDfh2PDk]5XD0aDm4WD0QDgh2PD]_6QDhh2XD0WD0QDih2QDjh2QDok1XD0VD0WD0QDih2QDjh2QDok1XD0PD1WD0QDkh
2QDlh2QDmh2QDnh2TD1QDoh2XD0WD0QDl]1PDYo2PDcc6XD0WD0QDPi2PDhZ4PDYo2PDcc6XD0WD0QDQi2PDYo2YD2XD0WD0
PDej3QDRi2XD0`Dk]5WD0QDSi2XD0QDTi2`DQo6WD0QDUi2PDk]5XD0QDVi2WD0PDcZ4PD]_6PDcV;PDk]5XD0QDWi2TD2QD
Xi2WD0QDYi2PDk]5QDZi2XD0QD[i2TD1WD0QD\i2TD1PDdb<PDR^5XD0QD[i2TD1WD0QD\i2TD1PDeb<PDR^5XD0QD]i2TD1
QD^i2QD[i2TD1QDo4TD1WD0QD_i2XD0QD`i2WD0QDai2QDbi2XD0QD`i2QDci2TD2WD0QDdi2XD0QDei2QDe8TD2WD0QDfi2
PDnb6XD0`D[_6`D^[4`D_[4`D][4QDe8TD1QDo4WD0QDgi2XD0PD]_6QDe8TD1QDo4PDa>WD0QDhi2TD1QDii2XD0WD0PD[V
3QDl8QDji2TD1QDki2PDR^5PDY>XD0WD0PDoc6PD]_6PD`W3XD0WD0QDli2TD1PDT^2PDX^5XD0QDmi2TD1QDni2WD0QDoi2
PDT^2QDPj2PDX^5XD0WD0QDQj2QDRj2XD0VD0WD0QDQj2QDRj2XD0QDSj2WD0PD]T3QDTj2XD0WD0PDTd6QDUj2XD0WD0PDl
]5QDVj2PDiT<XD0QDo4WD0PD[_6PDWd2XD0VD0QDo4WD0PD[_6PDWd2XD0QDV9WD0YD1PDR^5PDfe;XD0QDWj2Q@X;WD0QDX
j2PD^Z4XD0QFYj2Y@0WD0PDcc<XD0QDe>WD0QDZj2PD]_6QD[j2XD0WD0QD\j2TD1PDkX7XD0QF]j2Q@m4Y@0WD0QD^j2XD0
QD_j2WD0QD`j2TD1Q@aj2QDbj2XD0QFdAY@0WD0QDcj2XD0QDdj2QDm4WD0QDej2XD0WD0QDh=QDfj2XD0WD0PD^Z4PDcZ4P
De`:XD0WD0QD\DS@0PD`P3PDl]5QDgj2P@k]5XD0VD0WD0QD\DS@0PD`P3PDl]5QDgj2P@k]5XD0QDhj2WD0QDij2TD2QDjj
2XD0SD0WD0QDij2TD2PDgb6XD0QDkj2TD1QDXNWD0QDlj2QDmj2Q@nj2TD1QDoj2XD0QFPk2TD1WD0QDQk2XD0`D]_6`D\l3
`D[l3`D[_6`DcZ4`Doe<QDo4Q@U5Q`1X5S@0WD0QDRk2XD0VD0QDo4Q@U5Q`1X5S@0WD0QDRk2XD0QDSk2PDaZ4PD]_6QDTk
2VD0PDaZ4PD]_6QDTk2QDUk2PDcZ4QDVk2PDaQ6QDWk2QDXk2QDYk2QFZk2WD0QD[k2XD0VD0QFZk2WD0QD[k2XD0QD\k2QD
]k2TD2WD0PDnb6XD0VD0QD]k2TD2WD0PDnb6XD0PD1QD^k2QD_k2`D`f<QD`k2S@0WD0QDak2XD0PDk;QDbk2PDaQ6PDcT7P
DbZ4PDk]5PDcT7QDck2TD2PDnb6PDT^2PDX^5QDPk1PDbU3PDel2QDdk2PD_Z4P@]_6QDek2PDeT4QDfk2QDfk2VD0QDfk2P
D1QDgk2QDhk2QDik2Q`1X5WD0QDjk2XD0VD0QDhk2QDik2Q`1X5WD0QDjk2XD0QDkk2QDlk2Y@0Q@P5Q@X5WD0QDd2XD0VD0
QDlk2Y@0Q@P5Q@X5WD0QDd2XD0QDmk2QDnk2WD0QDok2QDPl2XD0QF]5TD2WD0QDQl2QDRl2XD0QDSl2PDm]5`D[4QFTl2TD
1`Ea1`Eb:`Ec:`Ed:`EH`EcZ4`E]_6`E[_6`E\_6`Ek]5`Emc6`Eab6`EWd;WD0QDc2XD0QDWAQ@Z5WD0QDc2XD0QDUl2UD0
WD0QDc2XD0SD0PDSk5PDk]5PDXg<QDVl2PDcZ4PD]_6PDe5QDWl2PDk]5PDkd4PDaZ4PD]_6QDXl2PDaZ4TD1QDYl2Q@Zl2P
DTZ4QD[l2QD\l2PDSW1PDXg<QD]l2PDk]5PDRX2QD^l2PDk]5PD]R2PDXQ3PDk]5QD_l2QD`l2PD`Z4PD]_2QDal2QDbl2QD
oR2PD`Z4PDT^2PDZ5PDXf;PDP4PDgf:PDin;QDcl2PDjQ<PDUm;PDdZ4PDbn;PD__2PDkV;PDUP3PD_V;PD_e;QDdl2PDVQ3
PDhe4PDi^5PDhe4PD^NQDel2QDgd1QDfl2QD[;QDgl2PDaV4PD]_6PD^OPD[_6QDhl2PDk]5QDil2QDjl2QDkl2PDR^5QDll
2QDml2PDaZ4PDm`<PDUEQDnl2PD\Z;QDol2QDPm2PDkm4PDQ^5PDXV<PD\b4PDP^5PDTS3PDRW4PDd\4QDQm2PD[_6PDg2PD
Sm2QDRm2QDSm2QDTm2PD[_6PDRQ6PDTk;PDbR3PDaZ4PD^OPDe6PDaZ4QDUm2PDj]5QDVm2QDWm2PDjg<QDiOQDXm2PDTk;Q
DiOPDl8PD`n;QDYm2PDPo3QDZm2PD`P3PDl]5PDhc6PD[_6PDh?PDk]5PD[_6QD[m2PDR^5PD[_6QD\m2QD]m2QD^m2QD_m2
QD`m2PD\l9PDY^5QDam2QDbm2QDcm2QDdm2PD]_6QDem2QDfm2QDgm2QDP_2QDQ_2PDe3PDP^5PDbl;PDP1QDhm2QDim2QDj
m2PDaZ4QDkm2QDlm2QDmm2QDnm2QDom2QDPn2QDQn2QDRn2QDSn2QDTn2QDUn2QDVn2TD1QDV<QDWn2QDh=QDXn2QDYn2VD0
QDYn2PD1QDZn2PDin4QD[n2`E>`El\3QD\n2PD[_6QD]n2QD^n2QD_n2TD1QD`n2QDan2QDbn2Q@cn2QDdn2QDen2QDfn2QD
gn2PDbZ4PDk]5QDhn2PDhc6PDaV4PD]_6QDin2QDjn2QDkn2QDQd1QDln2PDme:PDbb3QDmn2QDnn2PDZR1PDP=QDon2PDnb
6PD`f4QDPo2PDnb6QDQo2QDRo2PDl]5PD]_6PDiT<PDk]5QDSo2PDPR5PD[_6PD^f6PDPP;PDbV1PDk]5PD]_6PDjV<PDW^3
PDcZ4PD]_6PD[m;PDk]5PD_n9PDSX2QDTo2S@0PDl8PD`n;QDUo2QDVo2QDWo2TD3QDXo2QDYo2PDk]5PDj]5PD]_6QDZo2P
Dk]5QDUGQD[o2QD\o2QD]o2QD^o2QD_o2QD`o2QDao2PD]_6PD\d;QDbo2TD1QDco2QDdo2PDi]4QDeo2PD]_6QDfo2QD[j1
TD1QDgo2QDho2QDio2QDjo2QDW<TD3PDn]5QDko2QDlo2PD]_6QDmo2PD_X5QDno2QDoo2QDPP3QD]S2PDaZ4PDfm;PDP3PD
Vo:QDQP3PDi_2PDcT7PDfe;PDn]5PD][4QDRP3QDSP3PD_Z4QDTP3PD_Z4QDUP3PDcZ4QDVP3PDi8QDWP3QDXP3QDYP3P@ZU
4QDZP3TD1QDic1QD[P3QD\P3QD]P3QD^P3QD_P3PDmj<PDk]5PDl8QD`P3QDaP3QDbP3PDVW<PDn]4QDcP3TD3PDSX2PDY^5
QDka1QDdP3SD0PDj]5PD[_6PDnh:PDcZ4QDR;QDeP3PDbZ4PDk]5QDo;QDfP3PDbZ4PDk]5PDeb6QDgP3QDhP3TD1QDiP3QD
jP3TD1PD^Z4QDkP3QDlP3QDeIQDmP3QDnP3PDg;QDoP3PDHPDUV:PDd\4QDPQ3PDd<PDWa:PDnV7PDk]5PD]_6PDnX4QDQQ3
QDRQ3PD\k<PDaV4`E>`El\3QDSQ3Q`1Z5Q`1X5WD0QDf2XD0`DZR1`D]k<QDTQ3WD0QDUQ3QDo4XD0QDVQ3WD0QDWQ3TD3PD
l]5QDXQ3XD0QFYQ3QDZQ3Q`1Z5Q`1X5WD0QD[Q3XD0`D`m4`Dlk<`Dmk<`Dhb4`Dj`4QDo4Y@0WD0PDaZ4PD`R1XD0`DTk;`
D]_6QD]5QDo4PDaZ4PDfc;QD\Q3QD]Q3QFdAQD^Q3Q`1X5WD0QDe2XD0`Da8QDo4PDbT;WD0QD_Q3XD0PDok<SD0QD]5QDo4
Q`1X5QD`Q3PDj]4QDo4QDaQ3PDn]5QDbQ3QDkFS@0S@0QDcQ3PDcZ4QDdQ3WD0QDeQ3XD0QD]5QDo4SD0PDld6PDX^5WD0QD
e2XD0QDf=QDfQ3Q`1X5QDgQ3QFhBQDo4YD0WD0QDe2XD0QDhQ3QDo4Y@0WD0QDiQ3XD0PDR^5UD0QDV5SD0QD]5WD0Q`1X5Q
De2XD0VD0UD0SD0QD]5WD0Q`1X5QDe2XD0VD0UD0QDV5QD]5WD0Q`1X5QDe2XD0VD0UD0QD]5WD0Q`1X5QDe2XD0VD0UD0QD
V5SD0QD]5WD0Q`1X5QDe2XD0QDjQ3UD0SD0QD]5WD0Q`1X5QDe2XD0QDjQ3UD0QDV5QD]5WD0Q`1X5QDe2XD0QDjQ3UD0QD]
5WD0Q`1X5QDe2XD0QDjQ3WD0QDkQ3QDlQ3XD0PDj]5PDmo5QDmQ3PD\P:PDcZ4PD^[4PDgY2PDHQDnQ3QDoQ3PDR^5QDPR3P
Djn2`El\3`E>QDQR3PDPW;PDR^5QDRR3QDSR3PD]_6PDbe;PDg<QDTR3PDUl<QDm[2PDcZ4PDaQ;PDk]5QDUR3QDb=QDVR3P
DWl<PDcZ4QDWR3PDR^5PDaZ4PD^_6PDYd;QDo4PD^Z4PDl]5PDWe3QDXR3PD]_6QDYR3QDZR3PDaQ;PDk]5PDj]5PD[_6PDn
h:QD[R3PDm]5QD]5QDo4Q`1Z5WD0QD\R3XD0QD]5TD1QD]R3QD^R3S@0S@0WD0QD_R3XD0QD]5QDaj1WD0QDe5Q`1X5QD`R3
XD0PD^9QDo4PDmY<QDaR3QDbR3QDcR3PDhT1PDk]5PDfY2PDlT6QDdR3PDHPDU[2PDcZ4SD0PDU[2QDo4QDeR3QDfR3QDgR3
QFm:TD3QDo4WD0Q`1Z5Q`1X5QDe2XD0`Dm]5Q@m4QFhQ3QDo4Q`1Z5Q`1X5WD0QDe2XD0QDhR3Q`1X5WD0QDe2XD0QDm4PDk
]5QDm4Q@]5`Da8WD0Q`1X5QDe2XD0`DR^5WD0QDiR3XD0Q`1X5QDd7QDR5Q`1X5WD0QDjR3XD0QD]5QDo4Q@R5WD0QDkR3XD
0`D`V4`DR^5S@0aDm4QDlR3Q`1X5PD_T6QD]5TD3QDmR3P@R^5P@o9WD0Q`1X5QDe2XD0QD]5TD3QDba1WD0PDR^5SD0XD0Q
D]5TD3QDo4Q`1X5WD0QDnR3QDoR3XD0PDmY<QDPS3QDQS3QDaj2PDaZ4QDRS3PDm]5QDSS3PDgb6QDTS3QDUS3QDVS3QDWS3
TD2QDXS3QDYS3TD2QDZS3`EQ:`ES:`EP:`ER:`Eo9`ET:WD0QDi2XD0QD[S3`EQ:`ES:`EP:`ER:`Eo9`ET:WD0QDi2XD0QD
\S3TD2QDd7QF]S3QDo4Q`1Z5WD0QD^S3XD0QDULQD_S3QD`S3TD2QDaS3QDbS3QDcS3TD1WD0QDdS3S@0QDeS3XD0QF]S3Q`
1Z5WD0QDfS3PDR^5XD0QDgS3QDhS3PDk]5aDiS3`DTm3SD0QDjS3QDkS3TD1PDY^5WD0SD0XD0QDlS3PD`Z4PDn]5QDmS3TD
2PDaV4PDj]5QDnS3QD\k1QD]5WD0QDoS3XD0QDW9PDaZ4PD]_6PDWa:PDk]5QDR;QDPT3QDQT3QDRT3QDST3TD1PD^Z4QDTT
3QDUT3Q`1X5WD0QDVT3XD0QDWT3QDXT3PDR^5QDYT3PD]_6QDZT3QD[T3WD0QD\T3XD0QD]T3QF]S3WD0QD^T3QD_T3XD0PD
R^5QD`T3QDcR1QDaT3QDbT3WD0QDcT3XD0QDdT3QDeT3TD1QDfT3QDm:QDgT3Q@Z5WD0QDhT3XD0WD0QDiT3XD0TD2QDjT3P
Dm]5Q@kT3WD0QDlT3XD0`Dk]5QDmT3QDnT3S@0WD0QDoT3XD0WD0QDPU3XD0QDRg2QDQU3QF]5Q@Z5WD0QDRU3XD0PDR^5QD
SU3Q@Z5WD0QDTU3XD0QDUU3QD]5Q@m<QDn<WD0PDh:XD0QDVU3QDhBWD0PDPn<XD0`DR^5QF]5QDWU3Q`1Z5WD0QDXU3XD0`
DR^5QD]5QDYU3SD0S@0WD0QDZU3XD0QFm:Q`1Z5WD0Q@m<Q@n<Q`1Z5QDh2XD0aD[U3Q@m4QD\U3Q`1Z5WD0Q@m<Q@n<QDh2
XD0QD]5TD2PDHPDi]2WD0QDh2XD0QD]5TD2PDP^5WD0QDh2XD0QD]U3WD0QD^U3XD0QD_U3QDm<QDn<WD0QD`U3QDaU3QDbU
3XD0QDn<WD0QD`U3QDaU3QDbU3XD0QDm<QDn<QDcU3WD0QDdU3XD0QDn<QDcU3WD0QDdU3XD0QDeU3S@0QDfU3QD]5QDP5QD
gU3S@0WD0QDhU3XD0QDiU3QDea2SD0WD0QDjU3QDo4Q`1X5QDkU3XD0PDdV4PDk]5QDlU3PDm]5S@0WD0QDmU3XD0QDnU3S@
0S@0WD0QDoU3XD0PDcZ4PDcm<PDbZ4PDk]5QDPV3PDcZ4PDba6PDR^5QDQV3QDRV3P@hZ4PDR^5QDSV3PDR^5WD0QDTV3XD0
PDaZ4PD^[:QDUV3QDVV3PDkn<QD]c1WD0Q`1X5QDe2XD0QDWV3TD1WD0PD[_6QDXV3QDYV3XD0WD0QDf=PD[_6QDZV3TD1QD
fl1XD0P@k]5QDo4PDaZ4QD[V3WD0PDfc;XD0WD0QD\V3QD]V3PDVc6XD0WD0QD`P1PDaZ4XD0VD0WD0QD`P1PDaZ4XD0QD^V
3`E>`El\3WD0QD_V3XD0`Dn]5WD0QDkFTD3PDaZ4QD`V3XD0QFg>TD2WD0QDaV3PD^Z4XD0VD0QFg>TD2WD0QDaV3PD^Z4XD
0QDbV3QFg>TD2WD0QDcV3QDdV3PDo]5XD0WD0QDf=QDeV3XD0WD0QDfV3QDgV3QDhV3XD0WD0QDiV3PD[_6Q`1X5QDjV3S@0
QDkV3XD0WD0PD`V3QDlV3QDmV3QDnV3XD0WD0QDoV3PDcZ4PDR^5XD0WD0QDPW3QDQW3TD1PDlT6XD0VD0WD0QDPW3QDQW3T
D1PDlT6XD0QDRW3UD0aD]5`D]_6SD0WD0QDSW3XD0QDTW3WD0QDUW3QDV5QDVW3QDWW3XD0WD0PD][4PDk]5QDXW3XD0SD0`
E>`El\3`ER^5`Ek]5`EaV3`EP^5WD0QDg2XD0QDYW3WD0QDiGTD2QDZW3XD0QD[W3WD0QD\W3P@hZ4QD]W3TD1QD^W3XD0`D
l]5`DUR1`DTR1`DZR1`E>`El\3WD0QDo4Y@0QD_W3XD0`D^Z4`D_Z4WD0QD[W3QD`W3TD2QDaW3XD0WD0QDbW3PDP^5QDcW3
XD0QDdW3WD0QDeW3XD0QDfW3WD0PD]]3QDW5QDgW3XD0WD0QDjATD4QDhW3XD0WD0QDiW3Q@jW3TD1QDkW3XD0WD0QDgCQDl
W3TD1QDmW3QDnW3XD0`DWS3`DSj3WD0QDoW3QDPX3PDY^5XD0WD0QDQX3PDi4XD0VD0WD0QDQX3PDi4XD0QDRX3WD0QD\OQD
SX3P@i^5QDTX3XD0WD0QDm>PDaZ4QDd:QDUX3XD0WD0QDVX3TD1QDWX3Q@UGQDXX3XD0WD0QD_FQDW5QDYX3QDZX3XD0WD0Q
D[X3TD1QD\X3XD0QFYj2Y@0WD0QD]X3QDXU1XD0WD0PDj]5PD]_6QD^X3PDk]5XD0WD0QDW9QDW5QD_X3XD0WD0PD_f6PDR^
5QDmMXD0WD0QD`X3TD1PD[_6QDaX3PDR^5XD0SD0WD0QDbX3QDcX3QDmMQDdX3XD0WD0QDeX3TD3PDY^5QDfX3XD0SD0WD0Q
DgX3QDhX3TD1QDiX3XD0QDjX3WD0QDkX3XD0QDlX3TD1VD0QDjX3WD0QDkX3XD0QDlX3TD1QDmX3QDjX3Y@0WD0QDnX3XD0P
D]_6S@0WD0QDoX3Y@0QDPY3XD0QDlKTD5WD0QDQY3PDR^5XD0QDRY3QDhQ3TD6QDSY3TD1QDTY3Q`1X5WD0QDe2XD0VD0QDh
Q3TD6QDSY3TD1QDTY3Q`1X5WD0QDe2XD0QDUY3QDhQ3WD0QDVY3XD0QD[;QDWY3WD0QDXY3PDR^5XD0SD0WD0PDR8PDR^5PD
ZY2XD0SD0QDYY3QDo4Y@0WD0QDZY3XD0`Dn]5WD0QDo4QD[Y3TD2QD\Y3XD0QD]Y3WD0PDY^5QD^Y3QD_Y3XD0VD0WD0PDY^
5QD^Y3QD_Y3XD0QDW8WD0QD`Y3PDU^2XD0WD0QDaY3QDh?PDY>XD0QDbY3QDcY3WD0QDdY3PDY>XD0QDeY3QFfY3TD3WD0QD
gT3QDR;QDgY3QDhY3XD0`Dfc4`DPS1WD0QDb4XD0Y@0QDiY3TD1VD0WD0QDb4XD0Y@0QDiY3TD1QDjY3QDkY3QDlY3SD0S@0
WD0QDh2XD0QDmY3QFnY3WD0QDoY3XD0QDPZ3QDQZ3TD4WD0QDgT3Y@0PDQ8QDRZ3XD0QDSZ3TD1WD0QDd=PD^Z4XD0VD0QDS
Z3TD1WD0QDd=PD^Z4XD0QDTZ3QDo4WD0QDUZ3QDVZ3TD1QDWZ3XD0P@]_6VD0QDo4WD0QDUZ3QDVZ3TD1QDWZ3XD0P@]_6QD
XZ3WD0QDYZ3PDj]4XD0QDZZ3WD0PDj]5QD[Z3XD0VD0WD0PDj]5QD[Z3XD0QD\Z3QFna2TD2WD0PDaZ4QDW5QD]Z3XD0QFna
2Y@0WD0QD^Z3TD1QD_Z3XD0VD0QFna2Y@0WD0QD^Z3TD1QD_Z3XD0QD`Z3QFna2Y@0WD0QDaZ3XD0QDbZ3WD0QDcZ3QDdZ3X
D0SD0QDeZ3TD3WD0QDbHQDfZ3TD1QDgZ3XD0VD0QDeZ3TD3WD0QDbHQDfZ3TD1QDgZ3XD0QDhZ3WD0QDoW3QDiZ3TD1QDjZ3
XD0VD0WD0QDoW3QDiZ3TD1QDjZ3XD0QDkZ3QDlZ3WD0QDmZ3QDW5QDnZ3XD0WD0QDoZ3TD1QDP[3XD0QDQ[3WD0PDkS3QD^P
1QD[:PDRR:QDR[3XD0WD0QDPR3QD[:PDRR:XD0PDk]5WD0QDS[3QDT[3TD1PDR^5XD0SD0WD0QDU[3PDcZ4XD0QDV[3WD0QD
W[3P@cZ4XD0VD0QDV[3WD0QDW[3P@cZ4XD0QDX[3QFna2TD1WD0QDY[3Y@0TD1QDZ[3XD0SD0QFna2QDo4Y@0WD0QD[[3XD0
QD\[3WD0QD][3PDR^5QD^[3XD0SD0QDo4WD0PDbZ4PDR^5XD0QD_[3QDo4Y@0WD0PD[1QD`[3XD0QDa[3QDb[3WD0QDc[3QD
d[3XD0QFna2QDo4WD0QDe[3TD1VD0XD0`DcZ4`DaZ4`DYW4`Dm]5QFna2QDo4WD0QDe[3TD1QDf[3XD0`DcZ4`DaZ4`DYW4`
Dm]5WD0QDj2S@0PDX^5QDg[3QDh[3XD0WD0QDj2S@0PDX^5QDi[3QDj[3PDR^5XD0WD0QDj2S@0PDX^5Q@fETD1QDk[3XD0W
D0PDX^5QDl[3Q@m[3P@_:TD1QDn[3XD0WD0PDX^5QDe8Q@m[3P@_:TD1QDo[3XD0WD0PDX^5QDP\3TD2QDQ\3XD0QDR\3WD0
PDT^2SD0PDX^5QDS\3XD0WD0QDT\3P@hZ4PD_:XD0QDo4TD2WD0PD_V3QDU\3QDV\3P@R^5PDo9XD0`D2WD0PDY^5QDW\3QD
X\3QDY\3TD1QDZ\3XD0`D2WD0PDY^5QD[\3XD0VD0WD0PDY^5QD[\3XD0QDW8WD0QD\\3QD]\3QD^\3QD_\3QD[W3QD`\3XD
0WD0QDa\3QDb\3QDc\3Q@d\3QDe\3XD0WD0PDY^5QDf\3Q@g\3QDe\3XD0`E[V3`E\V3`EZ^5QD`h1WD0QDh\3XD0QDi\3`E
[V3`E\V3`EZ^5QD[h1QD^\3WD0P@_:QDj\3XD0QDk\3WD0PDn]5PDVS=XD0WD0PDhZ4PDU^5PDeT4XD0WD0PDoc6PDkZ4PDQ
i6XD0WD0PDhZ4PD[_6QDl\3PDkZ4PDQi6XD0WD0QDm\3PDaU<XD0`D^U1`DcR1WD0QDn\3PD^U;XD0VD0`Djl3WD0QDn\3PD
^U;XD0QDo\3`Djl3WD0QDP]3QDQ]3TD1PD\]4XD0PDk]5`D]_6aDW4WD0QDR]3PD\]4PDk]5QDS]3XD0WD0PD\]4PDk]5QDT
]3XD0WD0PDU^2PDX^5QDU]3XD0WD0QDV]3PDcc6XD0QDW]3WD0QDX]3QDY]3XD0WD0PDHQDZ]3QDU]2QD[]3XD0QD\]3WD0Q
D]]3QD^]3QD_]3TD2QD`]3XD0`DaX2WD0QDa]3QDb]3XD0WD0PD_S=PDk]5QDc]3XD0WD0QDd]3PD[_6PD`S=XD0WD0QDe]3
QDf]3QDg]3TD1QDh]3XD0WD0QDi]3QDj]3XD0QDk]3`DdP3`Dfc;WD0PDR^5PDo9PDfZ;XD0VD0WD0PDR^5PDo9PDfZ;XD0Q
Dl]3WD0QDm]3QDn]3XD0`D^6`Dg4`DXR1WD0PDcZ4QD]e2QDo]3PDTT;XD0WD0PDk]5PDoS<XD0VD0WD0PDk]5PDoS<XD0QD
P^3WD0PDV^5PD[_6PDmU<XD0WD0PDk]5PD[_6PD_l2XD0VD0WD0PDk]5PD[_6PD_l2XD0QDW8WD0QDQ^3PD_:PDR^5PD\?XD
0VD0WD0QDQ^3PD_:PDR^5PD\?XD0PD1WD0QD^W1P@_:QDR^3TD1PDfU3XD0WD0QDh?TD1QDS^3PD`OXD0VD0WD0QDh?TD1QD
S^3PD`OXD0QDT^3WD0QD]BTD2QDU^3PDl]5XD0QDV^3WD0QDW^3Q@X^3P@fY2TD1QDY^3XD0`Dk]5UD0WD0PDl]5QDZ^3QDk
2XD0TD6PD4QD[^3Q@o4QD\^3UD0WD0PDl]5QDZ^3QDk2XD0TD6PD4TD6QD]^3QD^^3P@4WD0PDl]5QDd:QDk2TD2XD0VD0QD
^^3P@4WD0PDl]5QDd:QDk2TD2XD0QDW8UD0WD0PDl]5QDd:TD2QD_^3QD`^3TD7XD0PD4TD6QDa^3UD0WD0PDl]5QDb^3QDc
^3TD6XD0PD4UD0WD0PDl]5QDd^3QDm4XD0PD4TD5QDe^3WD0PDjS=QDf^3XD0QDg^3QDh^3WD0QDl2PDk]5XD0`Dk2`DYo4`
DPm4`Dod4`D[W<`DY`<`DPR5`DC`D]_6`Dh2UD0WD0QDl2PDk]5XD0`Dk2`DYo4`DPm4`DC`D]_6WD0QDi^3PDk]5XD0QDj^
3WD0QDk^3QDl^3PDk]5XD0`DPR5WD0PDbW;PDk]5XD0QDm^3WD0QDn^3PDk]5QDo^3XD0VD0WD0QDn^3PDk]5QDo^3XD0QDP
_3WD0QDQ_3QDR_3PDk]5XD0QDS_3QDT_3WD0PDmY2QDU_3XD0QDV_3TD4QDo4TD1WD0QDm2XD0VD0QDV_3TD4QDo4TD1WD0Q
Dm2XD0QDW_3WD0QDX_3XD0QDo4WD0QDY_3P@cc6QDZ_3XD0`Ea@`EPm3`EQm3`EcZ4`E`V4`EaZ4`EP:`ER:`El]5WD0QDn2
XD0`DWl2`DRo6`DZR1`Dlj3`Din3`DWS3`Dg_4QDWJQ@o4TD2WD0QDn2XD0WD0PDk]5QD[_3aDW4`Dhl:`DQESD0XD0VD0WD
0PDk]5QD[_3aDW4`Dhl:`DQESD0XD0QDV9WD0QD\_3QD]_3XD0WD0PDVc6QD^_3XD0VD0WD0PDVc6QD^_3XD0QDV9QD__3QD
`_3TD2Q@[`2TD1WD0QDo2XD0VD0`D^6`DYl3`DR^3QD__3QD`_3TD2Q@[`2TD1WD0QDo2XD0QDa_3`D^6`DYl3`DR^3WD0QD
b_3QDc_3XD0QDd_3QDo4WD0QDd:QDe_3QDf_3Q@g_3XD0WD0QDZHPDY^5QDd:TD1QDh_3XD0`DR^5WD0PDan:QDi_3XD0WD0
QDQn1PDo:QDj_3XD0WD0QDk_3QDl_3XD0VD0WD0QDk_3QDl_3XD0QDm_3WD0PDZU=PDS\5XD0WD0PDPP:PD[U=PDn^:XD0WD
0QDn_3QDo_3XD0WD0QDP`3QDQ`3XD0VD0WD0QDP`3QDQ`3XD0QDR`3WD0PDYo1PDk]5XD0SD0PDaV4WD0QDS`3PDk]5QDd:X
D0`D[l3WD0PDT^2QDT`3PDX^5QDU`3XD0WD0QDV`3QDW5PDmY2XD0WD0QDZ:QDW`3PD[_6PD`f:XD0WD0PD_V3SD0QDX`3PD
R^5QDY`3XD0WD0QD^W1QDZ`3PDR^5XD0QD[`3WD0QD\`3QD]`3QD^`3XD0WD0QD_`3QDfJXD0VD0WD0QD_`3QDfJXD0PD1WD
0QD``3QDa`3P@^Z4PD\]4XD0WD0QDb`3QDc`3PDmU=XD0WD0QDd`3PDn\4TD3PDeU3XD0WD0QDd`3QDe`3QDPi2P@o9TD1QD
f`3XD0WD0QDg`3QDVm2QDWm2XD0PDSm3QDh`3TD6WD0QDYb1PDi^5QDi`3XD0WD0PD`P6QDYb1TD1QDj`3XD0QDk`3WD0PDc
Z4PD[_6PDgh2XD0WD0QDRe2PDR^5QDl`3P@k]5QDm`3XD0SD0WD0QDn`3QDo`3QDPa3TD1QDQa3XD0WD0QDRa3XD0QFSa3WD
0QDTa3PDnc6TD1QDUa3XD0`DPR5WD0QDVa3SD0XD0WD0QDWa3QDQ3XD0QDXa3TD1QDYa3TD1QD[`2S@0WD0QDR3XD0aDW4`D
Tn3`DiS1`DYQ3QDo4TD1WD0QDZa3XD0VD0QDo4TD1WD0QDZa3XD0QD[a3WD0PDcV=PD]j<XD0WD0PDXn5PDj>XD0`DlZ;WD0
PDgl3PDP^5PDaW<QD\a3XD0WD0QD]a3P@^Z4QD^a3XD0QD_a3WD0QD`a3PDaZ4XD0VD0QD_a3WD0QD`a3PDaZ4XD0QDaa3QD
ba3P@[_6WD0QDca3QDda3XD0QDea3QDfa3QDiOWD0P@jW4QDga3XD0`DcZ4WD0PDiU<PD^k2XD0WD0QDha3PDnk2XD0VD0WD
0QDha3PDnk2XD0QDia3WD0PDoV=QDja3XD0WD0PDPW=PDWS;XD0WD0QDka3PDSn3XD0WD0QDla3PDPj;XD0VD0WD0QDla3PD
Pj;XD0QDb9WD0PDRW=PDSW=XD0WD0PDTW=PDUW=XD0WD0PD`e:PDaS1XD0WD0PDVW=PD_d4XD0WD0PDT[4PD^S<XD0WD0QDm
a3PD[`2XD0WD0PDlb;PDjf4XD0WD0PDlj2PDT`4XD0PDk]5WD0PDYW=PDZ3PDk]5XD0WD0PDZW=PD[W=XD0VD0WD0PDZW=PD
[W=XD0QDna3WD0PD\W=QDPn2XD0WD0PDg;PDU_:XD0WD0PDUEPD]W=XD0WD0PD`Q;PDdP3PDk]5XD0WD0PD^W=QDoa3XD0WD
0PDUm1PDlm<XD0WD0PDPW5PDQS6XD0QDPb3WD0PD][4QDQb3QDRb3XD0WD0PD`W=QDSb3XD0WD0PDaW=QDTb3XD0WD0PDbW=
QDUb3XD0WD0PDde;PDcZ4PD]_6PDUW<XD0WD0PDSg;QDRZ3PD]_6QDVb3XD0WD0PDlP<PDcZ4PD]_6PDhAXD0WD0PDei3PDc
Z4PD]_6PDdZ4XD0WD0PDma:PDaZ4PD]_6PDdZ4XD0VD0WD0PDma:PDaZ4PD]_6PDdZ4XD0QDWb3WD0PDdS<PDcZ4QDmMPDfc
;XD0WD0PDb^4PDcZ4PD]_6PDdW=XD0WD0PDa?PDcZ4PD]_6PDeW=XD0WD0PDlS<PDcZ4PD]_6PDk>XD0WD0PDhi4PDcZ4PD[
_6PDfW=XD0WD0PDll;PDcZ4PD[_6PDgW=XD0WD0PDfU5PDbZ4PDk]5PDPR5XD0WD0QDXb3PDcZ4PD[_6QDYb3XD0WD0QDZb3
PDcZ4QDk\1XD0QD[b3WD0QD\b3PDn^:QD]b3QD^b3TD1QD_b3XD0WD0PDaS1QD`b3XD0WD0PDHPDoW=XD0WD0PDi_:QDab3X
D0WD0QDbb3PDmo4XD0QDcb3WD0PDZU=QDdb3XD0WD0QDeb3PDaZ4QDfb3XD0WD0PDTn3PDR^5PD]_6PD_OXD0WD0PD`P3PDW
e;XD0WD0PDZX<PDcZ4PD]_6PDoY5XD0WD0PDWX=PDcZ4PD]_6PDPc;XD0WD0PDT5QDgb3XD0WD0PDSX2PDXX=PDcZ4XD0WD0
PDbR5PDaV4QDhb3PDPe6XD0WD0QDib3QDjb3XD0WD0QDkb3PDQm3XD0`DXU4`DPU1`De[:`DaZ4WD0PDPm3PDnl4XD0WD0PD
]X=PDP^5PDe_<XD0WD0PDhc6PDhk3PDP^5PDHXD0WD0PD^X=PDhb4PDP^5PDHXD0QDT3TD1WD0QDlb3PDSX2QD\DXD0aDm4Q
Da]1WD0QDmb3PDSX2QD\DXD0QDnb3TD1WD0QDob3PDSX2QDPc3XD0aDm4QDQc3TD3PDSX2Q@\DWD0QDS3XD0VD0QDQc3TD3P
DSX2Q@\DWD0QDS3XD0QDRc3QDSc3TD3WD0PDT^2QDd:SD0PDX^5XD0QDd:QDTc3TD4QDUc3WD0QDVc3SD0PDX^5QDWc3XD0W
D0PDY]6PDnn3QDXc3XD0RD0PDSX2WD0QDYc3XD0QDZc3Q@P5WD0QD[c3P@gb6QDd:S@0SD0QD\c3XD0QD]c3P@eT4TD2WD0Q
D^c3P@gb6QDd:aDR4aDW4aDe5S@0aDW4SD0XD0VD0QD]c3P@eT4TD2WD0QD^c3P@gb6QDd:aDR4aDW4aDe5S@0aDW4SD0XD0
QDW8QDY4TD4QDo4WD0QDd:SD0QD_c3Q@`c3XD0Q@d:SD0VD0QDY4TD4QDo4WD0QDd:SD0QD_c3Q@`c3XD0Q@d:SD0PD1WD0P
Dn]5QDac3P@ab6PDll2XD0QDbc3TD6WD0PDcZ4PDhX=XD0WD0PD`f1SD0XD0WD0QDTU1PDT^2PDX^5XD0QDd:`DiX=`DPo3`
Dil;`Dnn3`Din3`Dkn3`Dfj3`DZV4`DjX=`Dlj3`DkX=`DlX=WD0QDcc3PD_f6PDT^2PDX^5XD0YD2WD0PDU^2QDd:SD0P@4
QDdc3QDec3XD0WD0QDfc3PDk]5XD0`D]_6`DfU5`Dhm;`De3WD0QDgc3PDk]5QDhc3XD0WD0QDic3QDa]1QDd:SD0QDjc3XD
0WD0QDZR3QDkc3TD1PDmY2XD0UD0WD0QD_MQDlc3SD0XD0QDXNWD0QDmc3QDnc3TD3QDoc3XD0WD0PD\Y=XD0QDPd3WD0QDQ
d3PD[_6QDRd3XD0UD0WD0PD\V3XD0QDQMQDSd3WD0QDTd3QDUd3QDVd3QDWd3XD0WD0QDXd3QDYd3QDW5QDRU2PD_NXD0WD0
PDhc6QDZd3PDR^5XD0WD0QDXLPDR^5PDoc6XD0QDe8WD0QDl]1PDkS3P@hZ4QD[d3TD2QD\d3XD0WD0QD]d3QD^d3QD_d3XD
0UD0WD0QD`d3XD0SD0QDad3PD[_6PDU7PDaS1QDPR2TD1PDaZ4TD4QDZl2QDbd3QDcd3WD0QDdd3XD0TD2QDed3SD0UD0QDf
d3WD0QDgd3XD0VD0UD0QDfd3WD0QDgd3XD0QDYQ1QDhd3Q@o4Q`1X5WD0QDid3XD0`DR^5aDm4UD0WD0PD[V3QDd:SD0XD0U
D0WD0PDjd6QDd:SD0XD0UD0QDjd3QDkd3UD0WD0QDld3XD0SD0`DTm3UD0PDUU:QDmd3QDnd3PDUU:PDR^5QDod3QDYb1QDV
k1PDQl;QDXU1QDo4PD[_6Q`1X5WD0QDPe3XD0QDQe3QDRe3UD0WD0QDSe3XD0WD0QDTe3Q`1X5Q@Ue3QDV6XD0QDV6QDVe3Q
DWe3QDnU1TD2QDXe3QDYe3QDZe3QDo4WD0QD[e3XD0PDR^5QD\e3WD0QDnU1XD0SD0PDl8PD_?PDm:QD]e3PD^Z4PDm:PD^Z
4QD^e3QD_e3QD`e3PDVf4PD`Z4QDae3QDbe3PDbX4QDce3PDgX<PD^Z4QDde3QDee3WD0QDfe3XD0`DR^5QDee3WD0QDfe3X
D0`DR^5QDde3WD0QDfe3XD0`DR^5WD0QDfe3XD0`DR^5QDe8QDo4Q`1X5WD0QDge3XD0QDhe3QDie3QDje3PD[_6WD0PDUU:
XD0PDR^5QDke3QDle3TD1QDme3QDnU1TD2QDne3QDoe3PDo9WD0QDPf3XD0QDo4PDR^5PDo9WD0QDQf3XD0QDRf3QDSf3QDT
f3PD]_6PD^>QDUf3QDVf3QDWf3QD_S1PDi]4QDXf3PDi]4PDP^5PDYc6PD]_6PDhl;PDil;QDQi2QDYf3QDZf3P@k]5QD[f3
PDch<QD\f3PDl]5PDSR4QD]f3PDR^5PD_:QD^f3PDiT6PDcZ4QD_f3PDWe3PD`Z4PD\OTD2QD`f3PD][4PDk]5PD]_6QDaf3
PDdU3QDbf3TD6WD0Q`1X5QDUe3XD0QDcf3QDbf3TD5PDl]5TD3WD0QDV6XD0QDdf3TD8PD4WD0QDef3XD0UD0WD0PD`Z=XD0
WD0QDdf3SD0PD4QDef3XD0WD0QDdf3SD0SD0PD4QDef3XD0QDff3`Dma6`Db:`Dil2QFgf3TD2WD0QDhf3XD0QDhf3`D_:SD
0PDRT3PD_:Q`1X5QDif3PD^2PDeU3QDjf3PDeU3WD0QDkf3P@T^2QDlf3XD0`Dl]5`Dcm2QDmf3WD0QDn[1PDR^5XD0SD0QD
kf3PDR^5aDm4`DT<QDnf3PDR^5QDof3QDn[1PDR^5WD0QDPg3XD0QDZR1WD0QDQg3XD0`DHQDWJQ@Rg3P@[_6PDS^6QDXU1Q
Do4WD0QDSg3QDTg3XD0PDWe3QDfEQDUg3QDVg3WD0QDWg3QDXg3XD0QDYg3S@0S@0WD0QDo4QDT_1XD0QDZg3TD1WD0QD^\3
QD[g3XD0`E[V3`EeZ4`EaV3`E`V3`EWe3`EfZ4WD0QD[GQD\g3XD0VD0`E[V3`EeZ4`EaV3`E`V3`EWe3`EfZ4WD0QD[GQD\
g3XD0QD]g3WD0QD^g3QDU3XD0`D]=`DeZ4WD0QDe8PDmS3QDU3XD0`D]=`DeZ4QD_g3TD2WD0QD`g3QDag3XD0WD0QDbg3PD
o9TD1QDcg3QDdg3XD0PD]_6WD0SD0PDV_:QDeg3TD1PDR^5XD0UD0WD0QDfg3QDgg3XD0TD6QDhg3WD0QDig3QDjg3VD0XD0
WD0QDig3QDjg3QDkg3XD0WD0QDlg3PD[:PDhR:XD0WD0QDmg3PDo9TD2QDng3XD0WD0PDZ^5PD_U6XD0SD0UD0WD0QDog3QD
Ph3TD1XD0SD0QDQh3QDRh3QDSh3TD1WD0QDTh3TD1QDUh3XD0WD0PDhZ4PDkZ4QDVh3PDR^5XD0WD0PD]_6PD_^2XD0SD0WD
0QDWGPD\?PDHQDWh3XD0WD0QDXh3P@bZ4PDl]5XD0WD0QDYh3QDZh3QD[h3Q@\h3XD0SD0WD0QD]h3QDfEQD^h3TD1PDR^5Q
D_h3XD0WD0QDn[1QD`h3PDR^5QDah3XD0WD0PDj:PDR^5XD0QDbh3WD0QDch3QDdh3QDeh3TD1YD2XD0SD0WD0QDfh3QDgh3
QDhh3QDih3TD1QDjh3XD0WD0QDQ5Q@h?QDkh3XD0SD0WD0QDlh3QDmh3QDnh3XD0WD0QDoh3PDk]5SD0XD0QDPi3WD0PD]_6
QDQi3QDRi3QDSi3XD0WD0QDTi3QDUi3PDl]5SD0QDVi3XD0QDWi3WD0QDXi3XD0QDYi3PD[_6S@0WD0QDZi3XD0PDUb4PDl]
5SD0QD[i3SD0QD\i3PDY[=PDR^5PDo9QD]i3PDR^5QD^i3WD0QD_i3XD0QD`i3QDai3PD^Z4PD_n9PDRo2PDhS4PDUo2QDbi
3WD0QDci3XD0QDdi3QDo4WD0QDei3XD0PDl]5TD2QDfi3QDa]1WD0QDgi3PDR^5PDo9XD0QDo4QDhi3QDii3QDji3QDki3QD
li3PDHPDPl5PDcZ4UD0QDmi3QDU3QD[GPD_:WD0QDni3XD0QDWGQDoi3QDPj3SD0QDQj3PD\?PDl8PDR^5PDmS3PD\?QDRj3
QDW9QDSj3QDTj3QDUj3PDR^5QDo4QDVj3QDVg3QDWj3QDXj3QDYj3QDZj3QDo4PD\OQD[j3PDTe6SD0UD0PDW>SD0QD^g3QD
\j3PDmS3PDo9Q`1X5WD0QD]j3XD0PDmS3QD^j3QD_j3PD[_6PDRT3PDkS3PD\?QD`j3PDWe3QDaj3PDR^5QDbj3P@_NPDeT4
PDjZ;QDcj3PD]_6PD]j3QDdj3PD]_6QDej3PDiZ4QDfj3QDgj3PDj]5QDhj3QDij3QDjj3PDR^5QDU3QDkj3QDlj3PDTU5PD
cZ4PDfY2PDTn2QDXU1QDmj3QDnj3QDd]3QDZLPDk]5QDoj3QDPk3QDQk3PDaZ4QDRk3QDSk3QDTk3PDQP;PDbZ4QDUk3P@P:
QDVk3QDXU1PDnS3PD^[=PD^[=QDWk3QDXk3QDYk3QDZk3QDXU1PDc[2`DVS3`DV>`DWo2`Ddm2`D`P6`D^>`DVo2`D_@`DfR
:`DVm2`Del2`DdQ3`DY>QDU3QD^g3QD[k3QDe8QD[GS@0QD\k3`DT:QDe8Q`1X5QD]k3QD^k3QD_k3QDo4QD`k3QDak3QDbk
3Q`1X5QDck3PD]V3PDhZ4SD0PD\V3PD`V4SD0PD[V3PD`V4QDdk3PD\W4QDek3QDfk3PD\W4PDeT4PD4SD0PD\W4PDeT4QDg
k3PDbb6PDeT4QDhk3PDj[4PDeU3PDZ^5QDik3PDj]5QDjk3PDj6PD4QDl8PDj]5QDjk3PDj6QDl8PDcZ4QDjk3PDj6PD4PDl
\3PDcZ4QDjk3PDj6PDl\3PDcb6PDj6QDkk3PDZ^5QDe8PDS:PDi\3PDe:PD[S2PDo9PD[S2PDR^5QDo4PDh`:SD0PDh`:QDl
k3QD[GPDo9QDmk3QDnk3QD_NSD0TD2PDc[2QDok3QDPl3PDo9Q`1X5QDQl3QDRl3QDSl3QDTl3QDUl3PD]_6QDVl3QDWl3QD
Xl3PD\W4QDYl3QDZl3PDeT4QD[l3SD0QDbj3PDeT4QD[W3QD\l3QD]l3QD^l3QD_l3PDmS3PD\?PDl8PDR^5QD^g3QD`l3QD
Rj3PDeU3PD`Z4PDeU3PDR^5PDgX=PD4SD0QDal3WD0QDWg3QDbl3QDcl3XD0WD0QDYc2SD0QDdl3PDo9PDR^5XD0WD0PDP@P
Dg[4XD0QDel3WD0QDfl3QDgl3TD1QDhl3XD0QDil3WD0QDjl3PDS^6XD0SD0QDil3WD0QDl:PDhZ4PDS^6XD0SD0WD0QDkl3
QDll3PDR^5QDml3XD0SD0QDnl3WD0QDol3S@0QDPm3PDR^5XD0`D]=`DY>`DZa;`DYQ3UD0WD0QDQm3QDRm3TD4PDo9XD0QD
Sm3UD0WD0QDQm3QDRm3TD4PDo9XD0YD1QDTm3P@mS3WD0PDo9TD1QDUm3QDVm3XD0QD^g3WD0PD_:QDWm3XD0QD^g3WD0PD_
:YD1XD0QDe8PDmS3WD0PD_:YD1XD0QDe8PDmS3WD0PD_:QDWm3XD0WD0QDXm3PDmS3QDU3XD0QDYm3WD0QDZm3XD0TD1QD[m
3QD\m3Q@]m3WD0P@\W4QD^m3XD0P@PW;QD_m3WD0PD\W4QD`m3XD0QDam3WD0PD\W4PDal3XD0QDbm3UD0WD0PDeT4QD[W3X
D0SD0WD0QDcm3QD[W3QDdm3XD0VD0WD0QDcm3QD[W3QDdm3XD0QDem3UD0WD0QDfm3SD0S@0S@0PD4PDT^2XD0SD0UD0WD0Q
DVc3SD0S@0S@0PD4QDfm3XD0SD0UD0WD0QDgm3XD0QDhm3WD0QDim3YD2XD0`DR^5QDjm3WD0QDkm3XD0SD0QDo4WD0QDlm3
P@bZ4P@l]5XD0QDmm3TD2QDnm3WD0QDom3QDPn3XD0VD0WD0QDom3QDPn3XD0QDQn3WD0QDRn3XD0QDSn3TD3QDTn3QDUn3W
D0QD^W1Y@0QDVn3XD0`D\>`DVV2`DW]4`Dck5UD0WD0PDld6PDX^5YD2XD0TD5PD4SD0UD0WD0PDgX=PDk]5YD2XD0TD5PD4
SD0UD0WD0PDgX=PDk]5SD0TD4PD4QDU3XD0SD0UD0WD0PDld6PDX^5SD0TD4PD4QDU3XD0SD0`EZ^5`E^V3`EeZ4`E[V3QDW
n3WD0QDXn3XD0QDYn3`DTm3PD[V3WD0SD0TD1QDZn3QDfEXD0SD0PD]V3WD0QD[n3XD0WD0QD\n3TD1QD]n3XD0QD^n3WD0Q
D_n3QD`n3XD0PDR^5QDan3WD0QDbn3QDcn3QDdn3XD0SD0WD0QDbn3QDcn3QDn[1PDR^5XD0SD0WD0QDen3QDfn3QDgn3QDh
n3XD0QDin3S@0S@0S@0WD0QD[GP@_:QDjn3XD0WD0QDkn3QDln3PDo9TD2QDmn3XD0SD0WD0PDWW4QDo4TD2QDnn3QDon3XD
0SD0WD0QDWj3QDo4TD1QDPo3XD0QDQo3WD0PD[_6QDRo3XD0VD0WD0PD[_6QDRo3XD0QDSo3QDTo3WD0QDUo3TD1QDVo3XD0
SD0WD0QDkf3TD1QDWo3XD0SD0WD0QDXo3TD1QDYo3XD0SD0WD0QDZo3QD[o3XD0P@PW;QD\o3`D=QD]o3WD0QDZo3QD[o3XD
0P@PW;QD\o3`D=YD2WD0QD^o3QD_o3XD0QD`o3`DX^5WD0QDao3PDl]5XD0SD0WD0QDRl3QDbo3TD2QDco3QDo4XD0QDdo3P
D\W4PDeT4WD0PD4QDeo3XD0UD0WD0PD\W4PDeT4XD0SD0UD0WD0QDfo3QDgo3XD0SD0UD0WD0QDU3PD4QDho3XD0UD0QDio3
TD9PD4WD0QDU3XD0SD0UD0WD0QDU3XD0aDjo3UD0WD0QDko3`Dk?`D_@`Dea6`Dda6`Dh:`DVS3`DV>`DWo2`D`P6`DY>`Dk
?`DfR:`Del2`Ddm2QDU3XD0UD0WD0QDlo3XD0SD0QDmo3WD0QDno3XD0SD0UD0WD0QDoo3XD0SD0UD0WD0QDPP4QDQP4TD2Q
DRP4TD1PDo9XD0SD0UD0WD0QDSP4QDTP4TD2QDUP4XD0SD0UD0aDn4aDm4aD]5aDe5aDW4aDY4aDZ5aDo4aDP5aDQ5aDT5aD
W5aDT6WD0SD0XD0QDVP4UD0aDn4aDm4aD]5aDe5aDW4aDY4aDZ5aDo4aDP5aDQ5aDT5aDW5aDT6iD1iD2iD0iD4WD0SD0XD0
QD_b1SD0`De7aDo4aDP5WD0QDb`3QDd:TD1QDWP4XD0VD0WD0QDb`3QDd:TD1QDWP4XD0QDXP4QDVW3WD0QDa4PDaQ6XD0QD
YP4QDVW3Y@0WD0QDa4XD0VD0aDm4QDVW3Y@0WD0QDa4XD0QDZP4aDm4QD[P4TD2WD0QDo4Y@0YD1XD0VD0aDm4`DcZ4QD[P4
TD2WD0QDo4Y@0YD1XD0QD\P4aDm4`DcZ4WD0QD]P4P@cZ4P@]_6QD^P4QD_P4XD0QD`P4WD0QDaP4QDbP4XD0VD0QD`P4WD0
QDaP4QDbP4XD0QDcP4WD0QDdP4QDeP4Q@P5QDfP4XD0QDP5WD0QDgP4XD0VD0QDP5WD0QDgP4XD0QDhP4WD0QDiP4Q@fQ3PD
X^5QDjP4QDkP4XD0WD0QDlP4TD1QDmP4XD0VD0WD0QDlP4TD1QDmP4XD0QDnP4QDo4WD0PDk:PDWW4XD0VD0QDo4WD0PDk:P
DWW4XD0QDoP4WD0PDaZ4QDPQ4QDQQ4Q@RQ4XD0VD0WD0PDaZ4QDPQ4QDQQ4Q@RQ4XD0QDSQ4WD0QDTQ4QDUQ4QDVQ4QDWQ4X
D0WD0QDXQ4QDYQ4XD0WD0QDZQ4QD[Q4XD0VD0WD0QDZQ4QD[Q4XD0QD\Q4WD0QD]Q4QD^Q4QD_Q4XD0VD0WD0QD]Q4QD^Q4Q
D_Q4XD0QD`Q4QDWAQDaQ4Q`1X5WD0QDbQ4XD0QDcQ4QDdQ4PDaZ4QDeQ4QDfQ4PDTAQDgQ4QDhQ4PDX^5QDiQ4PDX^5QDjQ4
QDkQ4PD[_6QDlQ4PDW]=PD4PDd\:PDm]5QDmQ4PDa`6QDnQ4Q`1X5S@0WD0QDoQ4XD0QDPR4WD0QDQR4XD0QDRR4`DTm3PDi
Z4WD0QDSR4XD0Q`1X5S@0WD0QDTR4XD0QDgCWD0QDUR4XD0QDVR4WD0QDWR4XD0QDXR4S@0WD0QDYR4XD0QDZR4QD[R4QDbP
4QDP5WD0QD\R4XD0QD]R4PDR^5WD0QD^R4XD0QD_R4QDo4Q@Z5WD0QD`R4XD0QDe5WD0QDaR4XD0`DbZ4`DaQ6`DaZ4`D`Z4
`Do]5`Dnb6`D^Z4`D_Z4`DUl3`Dmj3`D]_6`D[_6QDP5QDbR4QDcR4QDP5QDdR4PD`Z4QDX;WD0QDeR4P@cc6QDfR4XD0QDg
R4QDo4Y@0WD0QDhR4XD0`Dj]5`DcZ4`Do]5`DR^5`D`Z4WD0QD`4QDiR4PDX^5XD0QDjR4QDo4Y@0WD0PDa<Q@kR4XD0VD0Q
DjR4QDo4Y@0WD0PDa<Q@kR4XD0QDlR4WD0QDmR4PDaZ4Q@X5QDnR4XD0QDoR4QDP5WD0QDPS4XD0QDQS4Q@P5WD0QDRS4QDS
S4XD0QDP5QDTS4QDUS4QDkR4QDVS4PDUW;PD^Z4`ER:`ES:`Eo9`ET:`EP^5`E^2QDWS4PD^Z4`D]_6`D[_6`D\_6`DW[4`D
m[3`D^_6`DWe3`D^[4`D_[4`Do]5`Dn]5`DS^=QDlP4Q`1X5QDXS4QDYS4QDZS4PDHPDW^2PDPW;QDPi2QD[S4QDo4PDiZ4Q
D\S4PDHPDi]2QD]S4QDP5QD^S4QDRQ4QDP5QD_S4aDm4QDP5QD`S4PDaZ4PD]_6QD^P4QDaS4QDnJQDe2QDbS4QDcS4PDhj3
P@We3PDQc6PDo]5QDdS4PDR^5PDaV4PDeT4QDeS4TD1QDfS4QDgS4Q`1X5QDhS4QDjATD3QDiS4PDe9QDjS4QDkS4QDlS4QD
mS4P@k]5Q@nS4QDoS4QDPT4`DWe3`D]_6`Dfb6`DW[4`Dm[3`D^_6`Ddb6`Dcb6QDQT4QDX;WD0QDRT4XD0WD0QDST4XD0QD
TT4QDUT4PDa9QDX;Q@o4S@0QDVT4QDWT4QDXT4QDWT4PD]_6QDYT4QDP5PD_<QDfQ3QDP5QDZT4PD[_6QD[T4QD\T4PD[_6P
DlZ2PDoa6QD]T4PDcZ4PD]_6QD^P4PDaU7QD^T4QDcR4QD_T4QD`T4P@]_6QDaT4QDbT4PD^Z4PDaZ4PD]_6QDcT4QDdT4PD
o]5QDeT4PD^k;PDP^5PDPo;QDfT4QDiOPDZo3QDgT4QDo4Q`1X5S@0QDhT4QDiT4Q`1X5QDjT4QDkT4TD2PDil:QDlT4QDmT
4PDkl5QDnT4QDoT4QDPU4Q`1X5P@[_6QDQU4QDRU4PDjZ5QDSU4PDR^5WD0QDTU4XD0PDY?PD`Z4QDUU4PDcZ4QDVU4QDWU4
P@cZ4QDXU4QDYU4QDZU4QD[U4QD\U4UD0PD`V3SD0QDVBQD]U4QD^U4PD4SD0UD0WD0PD`V3XD0QD_U4SD0UD0WD0QDV3XD0
aD`U4SD0UD0WD0QDV3PDi\3XD0`DVS3`DTS3`D_V7`D[P3`DWo2`D^>`Dg>`Db:`DP<`Del2`DYo2`DP@`D`1UD0WD0QDV3P
Di\3PDWo2XD0SD0UD0WD0PD\V3QDaU4QDbU4XD0UD0WD0PD`V3XD0SD0QDcU4`DR8`DP8`DS1`DM`D]8`D]h:TD4PD2UD0WD
0QDV3PDi\3QDdU4QDRh3XD0UD0WD0QDdU4TD1QDeU4XD0UD0WD0QDfU4QDgU4XD0`Doa6`DR]:`DaQ;`D^X2`D_X2`De^=`D
Zb;`Df^=`DYb;`Dg^=`De6`DdR1`DQP<`Dba6`Dh^=`Dm\:`DlP1`Di^=`D_l2`DoS<SD0UD0WD0QDhU4XD0TD;PD2UD0WD0
QDiU4SD0XD0TD;PD2WD0PDS[4PDQ^5PDT[4XD0WD0PD\V3QDjU4XD0UD0WD0PD[V3QDkU4XD0UD0WD0PD][=QDlU4TD1QDmU
4XD0PD6TD5WD0PDQ^5XD0TD4PD2PD4WD0QDnU4XD0PD2`Eoe6`Ehc6PD4WD0QDV3XD0QDoU4`DP@`DWo2QDPV4WD0QDV3QDQ
V4XD0WD0PD\V3QDRV4XD0WD0PD\V3PD_f6XD0`D`:`D_:`D^?UD0WD0PD[V3QDSV4QDo4XD0QDTV4UD0WD0PD[V3QDUV4PD]
_6QDVV4XD0UD0WD0PDbV3XD0QDWV4QDXV4UD0WD0PDaV3QDYV4XD0UD0WD0PD`V3XD0QDZV4PDi\3TD1QD[V4TD5QD\V4SD0
UD0WD0PD`V3XD0QD]V4PDi\3QD^V4UD0WD0PDaV3QD_V4XD0UD0WD0PD`V3XD0QD`V4`DmS3UD0WD0QDaV4QDbV4XD0TD<PD
2UD0WD0PD^V3QDlZ1TD2QDcV4XD0`DR^5UD0WD0PD_V3QDlZ1TD2QDdV4XD0`D^V3`DZ^5`DRV4`Dm]5`DTl6UD0WD0QDeV4
XD0SD0UD0WD0PD]R;XD0UD0WD0PDi\3SD0XD0TD;PD2UD0WD0PD[V3QDfV4XD0WD0PDgEPDQ^5PDHXD0PDQ^5PDhZ4PD2UD0
WD0PDUW7XD0WD0PDaZ4PD[_6PD]S4XD0PDWW7PDQ^5PDYW7WD0PD[V3QDRg3PDfb6QDgV4XD0UD0WD0QDhV4XD0PD\V3QDiV
4PDi\3TD1QDjV4QDkV4TD1QDlV4PD]V3QDiV4TD6WD0QDWX1PDi4XD0PD]V3QDmV4QDnV4TD1QDoV4QDPW4QDn5QDQW4QDRW
4PD]_6QDSW4TD2QDTW4UD0PDY^5QD\DS@0QDUW4PD4PD\V3QDVW4PDQ:TD3PDm]5TD2QDn5PD[V3QDWW4PDi\3QDXW4PD`V4
TD2QDYW4QDZW4PD]_6QD[W4SD0QD\W4UD0PDi\3QD]W4SD0PDmS3PDi\3PDWo2TD6QD^W4PD\V3QD_W4QDP5TD5QD`W4PD[V
3QDWAQDaW4S@0QDbW4QDcW4TD3QDdW4PD]V3QDo4TD4WD0QDeW4XD0PDi\3Q@Z5QDfW4QDgW4PD\V3WD0QDhW4XD0PD[V3QD
iW4TD5WD0QDjW4XD0SD0QDkW4QDlW4UD0WD0QDkW4XD0SD0QDmW4QDnW4PDi\3TD1PDWW7QDoW4QDPX4QDQX4SD0PD4WD0QD
RX4XD0PD2PD\V3QDSX4TD4WD0QDTX4XD0PDcZ4PD[V3QDUX4QDVX4TD4WD0QDTX4XD0PD\V3QDWX4TD4WD0QDXX4TD1QDYX4
XD0PDcZ4PD[V3QDUX4QDWX4TD4WD0QDXX4TD1QDYX4XD0PD\V3Q`1X5WD0PD_f6QDZX4XD0PD\V3WD0PD_f6SD0XD0QD[X4P
D\V3WD0QD_W4QDP5TD5XD0QD\X4PD\V3QD]X4TD4WD0QDck1TD4QD^X4XD0PD]V3QDVBTD3WD0QD_X4XD0PD^V3QD`X4QDaX
4TD2WD0QDbX4XD0PD\V3WD0PD_f6QDQ5TD4XD0QDcX4PD\V3QDdX4QDaX4TD1WD0QDeX4PDR^5XD0WD0QDfX4PDl]5PD]_6Q
DgX4XD0WD0QDhX4PDhc6QDiX4XD0PD]V3QDjX4TD4WD0QDkX4XD0PD]V3WD0QDlX4XD0QDmX4TD6PDo9WD0QDnX4XD0PDnS3
SD0QDoX4TD6PD2UD0WD0QDPY4PDi\3TD1QDQY4XD0QDRY4QDWj3PDhZ4QDSY4UD0PDmS3PDi\3WD0QDTY4XD0PD\V3QDUY4T
D5WD0QDVY4XD0QDWY4QDXY4TD3QDYY4PD[V3QDZY4WD0QD[Y4XD0PD[V3QD\Y4QD]Y4TD1PDo]5PD[V3QD^Y4QD_Y4QD`Y4T
D2QDaY4QDbY4TD1QDcY4PD]_6QDdY4QDeY4PDT:PDmj5PDY^5QDfY4P@hc6PD]=QDgY4PDP:PDWe3PDeZ4QDhY4TD6PD4PDc
]4QDiY4PD__2QDjY4QDkY4TD4WD0QDlY4XD0PDP:PDWe3QDmY4PDi\3QDnY4TD1WD0QDoY4XD0QDPZ4QDQZ4PDQ:PDi\3QDR
Z4UD0QDSZ4QDTZ4TD8PD4PDP^5WD0QDUZ4XD0QDVZ4UD0QDV3TD6PD4PDP^5WD0QDV3XD0UD0QDV3QDWZ4TD8WD0QDkY2`DV
S3`D^>`DWo2`DTS3`D[P3XD0QDXZ4UD0QDV3PDi\3SD0QDYZ4TD3WD0PDP^5XD0QDZZ4PD\V3QD[Z4TD8WD0PDP^5XD0QD\Z
4UD0QDV3TD<QDkY2WD0QD]Z4XD0QD^Z4UD0QD_Z4TD<WD0QD`Z4XD0QD_Z4`D[]5QDaZ4UD0QD_Z4TD<WD0QD`Z4XD0QDV3Q
DbZ4UD0`D^V3`DZ^5`DRV4`DV^5`DU^5`D_V3QD_Z4TD<WD0PD4XD0QDY3`D[]5QDcZ4UD0QDV3TD5QDe5WD0PDP^5XD0QDd
Z4S@0QDe5QD_Z4TD<QDkY2WD0QDeZ4XD0`Df_:QD_Z4TD<QDkY2WD0PD[V3XD0`Df_:`Di\3`Dm\3`Dl\3`DkZ3`DTl6`Dj\
3`Dk\3`DWe3QDfZ4TD<WD0PDP^5XD0QDgZ4QDfZ4TD<WD0PDP^5XD0PD[V3`Di\3`Dm\3`Dl\3`DkZ3`DTl6`Dj\3`Dk\3`D
We3WD0PD2QDhZ4XD0UD0QDiZ4TD5WD0QDjZ4QDkY2QDjZ4XD0PDhb:QDkZ4QDlZ4`EZY2`E[Y2`ER^5WD0QDmZ4XD0`D_Z4Q
DdR1TD3QDSn2QDX3TD1QDW3QDo4TD3QDW3TD2QDX3QDn5`Efb6`E^_6QDnZ4`DZ^5`DRR:PDhZ4QDoZ4PD[V3QDo4TD2PDgR
:PDm]5`EW[;`EWe3`Ehj3`ET_:`Ek[3`Eh:`Ej:`EVm3`EUm3PDgR:`DUm3PD\V3WD0PDl8XD0PDa9TD4QDP[4PDkZ4QDQ[4
Qd1X5QDQ6QDQ6QDR[4QDS[4WD0QDT[4XD0QDU[4QDV3TD1WD0QDW3XD0TD2QDV[4QDW[4QDX[4QDW3QDo4TD1QDX3QDV3TD1
QFW3R@0TD2QDX3QDV3TD2QDW3TD1QDn5PD[V3QDQ5PDi\3PDP@QDY[4TD2WD0QDW3XD0PD[V3QDQ5PDi\3QDZ[4PD`V4TD1W
D0QDW3XD0PD\V3QD[[4PDi\3QD\[4TD3WD0QFW3XD0WD0QD][4XD0TD3QDW3PD[V3QDRg3QF^[4R@0WD0QD_[4XD0QD`[4QD
X[4TD2WD0QDdR1XD0TD3PD_Z4PDaV3QDo4TD4WD0QDa[4XD0PD`V3QDW3TD2QDb[4TD3QDc[4QDd[4TD6WD0QDe[4XD0WD0Q
Df[4XD0TD3QDg[4PD\V3QDh[4TD3QDW3QDX[4QDnIQDcU4TD1WD0QDi[4XD0QDX[4QDj[4TD4WD0QDk[4XD0PDaV3WD0QDl[
4TD3QDm[4XD0WD0QDn[4XD0QDo[4QDP\4PDW_=PDb9aDQ\4YD3PDd_=QDR\4QDS\4PDi8QDT\4QDU\4PDSP4QDV\4PDm6PDj
Z5QDW\4QDX\4QDY\4QDZ\4PDYY4QD[\4PD`P6QD\\4QD]\4PDba6QD^\4QD_\4PDjZ3PD]a=QD`\4PD^\5QDa\4QDb\4PDfS
=PD`a=QDc\4QDd\4PDgS3PDk]5PDV5PDej3QDe\4QDf\4PDU\5QDg\4PD\X2PD]V7PDn^<QDh\4PDaR6PDn\5PDS@PDea=PD
YZ5QDi\4QDj\4YD3TD<YD3TD<YD3QDk\4QDl\4QDm\4QDn\4QDo\4QDP]4PDXa=PDaa=PDgS3PDk]5PDob=PD]V3QDQ]4PD]
V3QDVBTD2QDR]4PDZ^5PDi\3QDS]4QDT]4PDbZ4PDk]5QDU]4PD\V3QDV]4PDaZ4PD[_6PD]S4QDW]4TD4QDfl1PDj]5PD__
6QDX]4QDY]4QDZ]4PD\V3QD[]4RD0SD0PDfb6QD\]4QD]]4Q@m4QD^]4PDm]5PD`V4RD0VD0QD_]4QD`]4QDa]4PD[V3PDY1
QDb]4PD]_6QDc]4WD0QDd]4QDe]4XD0`Dn\4`Do\4`Do<`DOWD0QDd]4P@k]5Q@f]4QDd7XD0`DaV3`Dn\4`Do\4`Do<`DOQ
Dg]4WD0QDh]4XD0WD0PD[_6QDi]4P@k]5QDd7XD0`Dn\4`Do\4`Do<`DOWD0QDj]4XD0QDk]4QDl]4WD0QDm]4QDm4XD0`DZ
c=`DV^5`DU^5`DT^2`DQo3`DWl3`Djn3PDic6PDk]5WD0QDn]4XD0`DaV3`Dn\4`Do\4`Do<`DOWD0QDo]4PDk]5QDP^4XD0
QDQ^4WD0QDR^4PD[_6SD0XD0WD0PD\_6QD^R2XD0`DbP3`DQV7`Djl2UD0WD0PDVV4XD0`Dk]5`DQo3`DWl3`Djn3`Don3`D
mS;`DlS;`Dln3`Dmn3`DQm3SD0`Dn\4`Do\4`Do<`DO`DX1QDS^4WD0PDVV4XD0`Dk]5`DQo3`DWl3`Djn3`Don3SD0PDHPD
gl2PDk]5QDT^4WD0QDU^4aDm4SD0XD0QDV^4WD0QDW^4PDY^5QDX^4XD0VD0WD0QDW^4PDY^5QDX^4XD0PD1WD0QDY^4PDR^
5XD0WD0PD_U6QDUGTD1QDZ^4XD0WD0PD_U6PD]_6QD[^4XD0SD0PD\W4PDR^5QD\^4PD[_6QDo^1QD]^4PD]_6PDi[4QD^^4
PDk]5PD]_6PDeT4PD_f6PDk]5QDlDPD]_6QD_^4QD`^4PDhc6PDkZ4PDW_5PDT^2PDW_5PDX^5PDn]5PDP^5PDo^2QDa^4QD
b^4QDc^4QDh?PD[_6QDd^4PDeT4PDP^5QDe6PDlZ4PDP^5PDlZ4PDaV4PDP^5PDaV4PDaZ4PDP^5PDaZ4PDnn3PDV^5PD[_6
QDe^4QDf^4QDg^4PD[_6QDh^4PDkZ4QDi^4PD]_6QDj^4PDVc=QDk^4QDl^4QDm^4QDcR3PDbc=PDcc=PDl]5QDn^4PDlZ2Q
Do^4PD[_6QDle1QDP_4QDQ_4PDQd6QDR_4PDPf6QDS_4QDT_4PDk]5PD[_6Q`1X5WD0QDU_4QDV_4XD0PDk]5PD[_6PDTl3Q
DW_4PDk]5PDkZ4QDX_4aDm4PDgZ4QDX_4PDPf6QDY_4QDk6QDZ_4QD[_4QD\_4PDhZ4QD]_4PDhZ4PD[_6QD^_4QD__4QD`_
4PDVV4QDe5PD]f6QDe5WD0QDa_4QDb_4XD0PDT^2PDP^5PDT^2PDU^2PDP^5PDU^2QDc_4PDkZ4WD0QDd_4QDm4XD0`DZc=`
DV^5`DU^5`DT^2WD0QDm]4QDe_4QDf_4XD0PDY^5QDY_4PDY^5PD[_6PDj_<QDg_4PDX^5QDh_4QDi_4QDh_4PDj]5QDj_4W
D0PDRR:XD0QDk_4QDl_4QDm_4`DWd=`D\]3QDP5PDjb:PD]V3QDn_4PD]V3QDo_4TD3QDP`4QDQ`4PDQ]6P@]V3PDhZ4PDQ]
6PD]V3QDR`4PD\V3QDULQDS`4S@0QDT`4UD0WD0PD]V3PDhZ4XD0SD0UD0WD0PD\V3PD`V4XD0SD0UD0WD0QDU`4QDV`4XD0
PD4WD0QDW`4QDlW4XD0VD0UD0WD0PD[T3TD3QDX`4XD0UD0WD0QDPY4QDY`4TD1QDZ`4XD0WD0QDPY4QDY`4TD1QD[`4XD0Q
D\`4UD0WD0PD^?QD]U4TD1QD]`4XD0UD0WD0PD[V3PDZ^5QD^`4XD0UD0WD0QD_`4PDi\3TD1QD``4XD0UD0WD0QDa`4TD2P
DhZ4XD0PD]R;PD\V3QDb`4PDP:PDWe3PDhZ4UD0WD0PDmS3PDWe3PDo9QDc`4XD0UD0WD0QD^\3QDd`4TD1QDe`4XD0PD\?P
Di\3PDWW7UD0WD0QDf`4QDg`4TD1QDh`4XD0WD0QDi`4QDZ3PDk]5XD0QDj`4WD0QDZ3PDk]5XD0QDj`4WD0PD]_6QD`4PDk
]5PD]_6QDk`4XD0VD0WD0PD]_6QD`4PDk]5PD]_6QDk`4XD0QDW8WD0PD]_6QDl`4SD0PDk]5XD0PD]_6QDm`4`DVY6QFn`4
TD3QDo`4TD1WD0QDZ3XD0VD0QFn`4TD3QDo`4TD1WD0QDZ3XD0QDPa4WD0QDQa4TD2QDRa4XD0VD0WD0QDQa4TD2QDRa4XD0
QDSa4WD0QDQa4TD2QDZ3XD0WD0PDSX2PDHPDab6XD0WD0PDZc6QDTa4QDUa4XD0WD0PDQ_:PDf_:XD0`DR^5WD0QDVa4QDPk
1QDWa4XD0QDbHWD0QDXa4QDYa4XD0VD0QDbHWD0QDXa4QDYa4XD0QDZa4WD0QD[3PDj_:XD0`DaZ4`DcZ4`Dj]5WD0QD[a4P
Dnb6PDj_:XD0WD0QD[3QD\a4TD1QD]a4XD0WD0QD^a4PDnb6QDb7TD1QD_a4XD0WD0PDh_:QD\3XD0`Dkb6`DU^5`Dj]5`D^
V3`DT^5WD0PDh_:QD`a4P@R^5SD0XD0`Dkb6WD0PDh_:QDfETD1QDaa4XD0WD0PDh_:Q@o4PDS1PDR^5PD`f:XD0WD0QDba4
QDca4XD0`DR^5`DcZ4`Dl]5`D^V3WD0QDVBQDda4QDXU1XD0`Dj]5WD0QDea4P@[_6QDfa4QDga4QDha4XD0WD0PD_<PDo`:
PDQ^5XD0WD0PDj]5PDnc6QDia4XD0WD0PDR^5PD[_6PD_e:XD0VD0WD0PDR^5PD[_6PD_e:XD0QDV9WD0PDcZ4QDja4QDka4
XD0VD0WD0PDcZ4QDja4QDka4XD0QDla4WD0PDXh4PDka:XD0WD0PDnb6PDP^5PDnb6XD0WD0PD][4PDP^5PDhc6XD0VD0WD0
PD][4PDP^5PDhc6XD0PD1WD0PDTEPD4PDhd6XD0WD0PDXU4PDR^5PDXU4XD0`DiY4`D`d=WD0QDma4PDS_:QDna4XD0QDoa4
TD1WD0QDPb4QDea2YD2XD0WD0QDQb4QDRb4TD1QDSb4QDTb4XD0QD]3TD1WD0QDb3XD0VD0QD]3TD1WD0QDb3XD0QDUb4WD0
QDb3XD0QF]3TD1QDVb4QD]3QDo4TD1WD0QDWb4QDjo2XD0`D__6QDXb4TD1WD0QDYb4PD`b:XD0WD0QDZb4XD0QF]3WD0PDR
^5QD[b4XD0QF\b4TD1WD0PDS1PDR^5QD[b4XD0WD0PD^4QD]b4XD0WD0PDc^3QD^b4XD0WD0PDSd5QD^b4XD0PDl]5`DWU5`
DfU5`Dod=`DkU5QD_b4PD[_6WD0QD`b4QDab4XD0WD0QDc3XD0`DP^5`Dli6`D^[4`D_[4`D]d6WD0QDbb4XD0`Dg4`DWl2`
Dbb3`DjU=`DjQ1`DWT4WD0QDcb4TD2P@^Z4PDcZ4PDP\4PDbR5XD0WD0QDdb4QDeb4XD0WD0PD]_4PDXo4XD0VD0WD0PD]_4
PDXo4XD0PD1WD0QDfb4P@^Z4XD0QDgb4TD1QD`3WD0QDhb4P@i4XD0QDib4TD2QDjb4WD0QDkb4P@i4QDlb4XD0QDmb4TD1Q
Dnb4WD0QDob4QDPc4XD0QDQc4WD0QDRc4PDaZ4XD0QDSc4TD2QD`3`DV]3`DYj4WD0QDTc4PDke:XD0WD0QDUc4PD`Z4XD0`
DW[4`Dm[3`D^_6WD0QDVc4TD2PDaQ6TD1QDWc4XD0WD0QDXc4PDj]4XD0Q@Yc4TD1QDZc4WD0QD[c4QDYV3P@k]5P@`]4Q@\
c4QD]c4XD0WD0QD^c4PD^Z4XD0S@0QD_c4`D_l3`DTT;WD0QD`c4PD]_6QDac4XD0WD0QDbc4QDcc4PD^Z4QDdc4XD0WD0PD
kd4PDcZ4PD]_6QDec4XD0WD0PDdZ4PDk]5TD1QDfc4PDgf=XD0WD0QDgc4XD0QF_3TD1WD0QDhc4XD0VD0QF_3TD1WD0QDhc
4XD0QDic4QF_3TD1WD0QDjc4QDS<XD0VD0`D]_6QF_3TD1WD0QDjc4QDS<XD0QDkc4`D]_6QF_3TD1WD0QDlc4QDmc4XD0VD
0QF_3TD1WD0QDlc4QDmc4XD0QDnc4WD0QDoc4QDPd4QDQd4PDf_:PDR^5XD0WD0QDSf1TD3PDgb6PD]_6PDlZ2PDQZ4XD0WD
0QDSf1TD3PD_Z4PD]_6PDY4XD0`Da_4WD0QDff1PDcZ4PD]_6PD\P5XD0WD0QDRd4QDW5PDod6PDk]5XD0WD0QD]BTD3PDR^
5QDSd4XD0QD_3TD1WD0QDTd4PD]_6PDab6PDoa6XD0WD0QDUd4PD]_6QDVd4XD0WD0QDWd4P@i4XD0Q@Xd4TD1QDa3WD0QDY
d4QDZd4XD0QD[d4WD0QD\d4QD]d4XD0PD]_6TD1QDa3WD0QD^d4PDi4PDo]5XD0WD0QD_d4QD`d4QDd]3XD0QDad4WD0QDbd
4S@0S@0PD`Z4XD0WD0QDcd4PDbZ4PDaZ4XD0WD0QDdd4PDaZ4XD0QDed4TD1QDfd4QDgd4TD2WD0QDhd4QDid4`D]_6`DS4`
DTE`Dah=`D^U4`Dbh=`Dho6YD2XD0QDjd4TD2WD0QDkd4Q@ld4QDid4Q@d:QDmd4XD0WD0QDnd4PDaZ4XD0PD]_6`DY4SD0V
D0WD0QDnd4PDaZ4XD0PD]_6`DY4SD0PD1WD0QDnd4PDaZ4XD0SD0VD0WD0QDnd4PDaZ4XD0SD0PD1WD0QDod4QDPe4TD1QDQ
e4XD0WD0QDRe4TD3PDj;PDcZ4QDUGQDSe4XD0WD0QDTe4PDi4PDm]5XD0QDUe4WD0QDVe4QDWe4TD1QDXe4PDiX<XD0WD0QD
Ye4PDi4PDj]5XD0`Dog4`D[W<`D]j2WD0QDZe4QD[e4PD_Z4XD0WD0QD\e4TD2PD]_6TD1QD]e4QDWIXD0QD^e4WD0QD_e4P
D]_6TD1QD`e4XD0WD0QDae4QDbe4QDce4XD0WD0PDfe;PDdi=XD0WD0PDR3PDS`4XD0QDde4WD0QDee4QDfe4PDl]5XD0WD0
QDge4P@aZ4P@]_6QDhe4XD0QDe3Q@X5WD0QDd3XD0`DVQ3WD0QDie4XD0QDf3TD2WD0PD]l9XD0QDje4QDf3TD3WD0QDke4P
@aV4XD0QDle4WD0QDme4XD0WD0QDc[1QDne4TD2QDoe4XD0WD0QDc=QDd:QDPf4QDQf4XD0WD0QDRf4TD2PD\]4XD0WD0PDW
j=XD0WD0QDSf4XD0WD0QDTf4QDRQ4XD0Q@Uf4TD1QDVf4WD0QDWf4QDXf4XD0WD0QDYf4QDe>XD0`D[_6`DS1`Dc]4WD0QDZ
f4Q@[f4TD1QDe>QD\f4TD1QD]f4XD0WD0QD^f4PDaZ4QD_f4XD0WD0QD`f4QDaf4XD0WD0QDbf4PDQ^5QDcf4QDdf4XD0WD0
QDef4XD0TD5QDff4TD4PDaZ4QDW5WD0QDgf4XD0WD0QDhf4PD]_6QDif4QDjf4XD0WD0QDkf4PD^Z4XD0`D]_6`DZ3`Dgd4W
D0QDlf4PD^Z4XD0QDmf4QDnf4WD0QDof4XD0QDPg4TD2QDQg4WD0QDRg4XD0WD0QDSg4PD]_6PDR>XD0WD0QDTg4PD]_6QDU
g4XD0WD0QDVg4Q@Wg4XD0WD0QDXg4PD[_6PDa]4PD][4XD0WD0QD^Z3PD]_6QDYg4XD0WD0QDZg4QDVm2QD[g4QDgS2XD0WD
0QD\g4QDW5QD]g4XD0WD0PDll=PD]_6QD^g4QD_g4XD0WD0QDQd1PDl?QDZd4XD0WD0QDjAPD\P:PDk]5XD0QD`g4QDm4Y@0
WD0QDag4XD0QDbg4TD4WD0QDcg4XD0VD0QDbg4TD4WD0QDcg4XD0QDdg4UD0WD0QDg3XD0QDeg4PD4WD0QDg3XD0PD4UD0WD
0QDfg4QDg3XD0PD4UD0WD0PDR^5QDW5QDgg4XD0`DTR1`DUR1WD0PDR^5QDW5QDhg4QDig4XD0WD0QD[h1QDjg4QDkg4XD0`
D]_6WD0QD[h1QDPi2QDlg4QDmg4XD0QDng4WD0QDog4Q@Ph4QDQh4XD0VD0WD0QDog4Q@Ph4QDQh4XD0QDW8WD0QDRh4PDT^
5PD]_6PDl1XD0WD0QDSh4PDRR:XD0WD0PDR^5PDo9PDbU3XD0`DWS3WD0QDTh4P@hc6PDXm=XD0WD0PDcZ4QDW5QDUh4XD0V
D0WD0PDcZ4QDW5QDUh4XD0QDVh4WD0QDWh4QDXh4Q@W5QDYh4XD0WD0PDj]5PDZf6XD0aDm4`Dnc6`DY^5`Dic6`D[_6`D^o
3`Dg[4`Dh[4`DjV4`DkV4`DfZ4`DeZ4aDo4`Dl]5WD0PDj]5QDQn1XD0aDm4VD0WD0PDj]5QDQn1XD0aDm4QDZh4WD0PDZ^5
QD[h4QD\h4XD0QD]h4WD0PDl]5PDhc6QDmMXD0TD4PD4WD0PDk]5PDhc6QD^h4XD0WD0PDUU:PD_V3XD0WD0PDjd6PDY^5QD
_h4QDcU4XD0WD0PDl]5PD[V3QD_h4QDcU4XD0PDh`:WD0PDeU3PDX^5PDh_:XD0WD0PDhc6QD`h4PDdk9XD0QDah4TD1WD0Q
Dbh4XD0YD1QDah4TD1WD0QDbh4XD0QDch4WD0QDdh4QDeh4XD0PDR^5WD0PDod;XD0YD1WD0PDod;XD0QDfh4WD0PDj]5PDl
Z2PD__2XD0WD0QDgh4PDeT4XD0VD0WD0QDgh4PDeT4XD0QDhh4WD0QDih4QDe8QDjh4XD0WD0QDkh4TD2PDi^5XD0SD0WD0Q
Dlh4TD1QDmh4XD0TD3QDnh4QDoh4TD3WD0QDlh4QDPi4XD0QDQi4WD0QDRi4QDSi4QDTi4XD0`D]=`DZa;`DY>`DTd6`Ddm2
`DTS3`Db_5`DT^6QDo4WD0QDYV1PDhZ4PDR^5XD0SD0WD0QDUi4Q@Vi4QDWi4XD0WD0PDnc6QDXi4QDYi4XD0WD0QDZi4PDk
]5QD[i4XD0PDc[2WD0QD\i4PDX^5QD]i4SD0XD0VD0WD0QD\i4PDX^5QD]i4SD0XD0QD^i4WD0QDRg2QD_i4P@4QD`i4QDai
4XD0SD0WD0QDbi4PD[V3QDci4QDdi4XD0WD0QDmT1PD][4PDV_:XD0WD0QD^Z2SD0PDX^5QDei4XD0WD0QDfi4QDRg2P@_U6
QDgi4XD0WD0QDm]4QDhi4XD0VD0WD0QDm]4QDhi4XD0QDW8WD0QDiOPDoV4QDii4XD0VD0WD0QDiOPDoV4QDii4XD0QDji4W
D0PD]_6QDki4QDo4XD0QDli4`E[V3`EeZ4`EaV3`E`V3`E\V3WD0QDfl3QDmi4XD0QFni4PDi\3WD0QDoi4QDPj4XD0TD3QD
Qj4PDi\3WD0QDRj4PDR^5QDPj4XD0TD3QDQj4WD0QDSj4Q@[^1PDR^5QDTj4XD0VD0WD0QDSj4Q@[^1PDR^5QDTj4XD0QDUj
4WD0QDVj4Q@[^1PDR^5QDTj4XD0VD0WD0QDVj4Q@[^1PDR^5QDTj4XD0QDUj4QDWj4TD1WD0QDXj4XD0QDYj4Q@V5TD2QDZj
4WD0PD]_6PDal:XD0VD0WD0PD]_6PDal:XD0QD[j4WD0PDk]5QD\j4QD]j4XD0VD0WD0PDk]5QD\j4QD]j4XD0QDW8QD^j4Y
@0WD0QD_j4QD`j4XD0VD0QD^j4Y@0WD0QD_j4QD`j4XD0QDaj4WD0QDbj4QDcj4XD0VD0WD0QDbj4QDcj4XD0QDdj4WD0PDo
c6PDkZ4SD0XD0WD0QDh?PD\OQDej4XD0WD0QDfj4XD0`D=TD4QDgj4TD2QDhj4QFij4TD1WD0QDjj4PDcZ4XD0VD0QFij4TD
1WD0QDjj4PDcZ4XD0QDkj4QFlj4TD2WD0QDmj4TD1PD_Z4QDnj4QDoj4XD0QDPk4TD2WD0QDQk4QDRk4XD0`D]_6`DW[4`Dm
[3`D^_6WD0QDSk4P@_Z4PDTn=XD0WD0QDTk4QDW5QDUk4XD0WD0QDma1PDk]5PDSl3XD0WD0QDma1PDgb6QDW5PDi^5XD0WD
0QDVk4QDW5QDWk4XD0WD0QDjAQDXk4XD0WD0QDjAPD[_6PDXn=XD0WD0QDYk4QDZk4XD0WD0QD[k4XD0VD0WD0QD[k4XD0QD
\k4QF]k4TD1WD0QDi3XD0`D_[4`D^[4`D`[4WD0QD^k4QDQ\2XD0QF_k4WD0QD`k4XD0QFak4WD0QDbk4PDbZ4XD0QDck4WD
0QDdk4TD2PDbZ4XD0`Ddn;`DQ`4QDek4TD1WD0QDj3XD0QDfk4WD0QDgk4PDaQ6XD0QDhk4QDik4TD2QDo4WD0QDjk4QDkk4
TD1QDlk4XD0WD0QDmk4PDWe3PDaV4XD0WD0QDnk4QDok4XD0`Dhm4WD0QDW;PDR^5PD]_6QDPl4XD0WD0QDQl4P@cZ4QDW5P
DYf:XD0WD0QDRl4PDj]5PD]_6TD1QDSl4XD0WD0QDTl4P@aZ4QDUl4XD0QDW5TD1QDVl4WD0QDWl4PD`Z4XD0WD0QDXl4PDc
Z4XD0QDic1WD0QDh:PD_Z4PDR^5XD0QDYl4PD[_6WD0QDl3`Dk]5`DR5`D_Z4`Dho=`Dio=`DT^2`DU^2aD`4`Djo=`D^`6`
Di]2`Dj]2`DZ`6`Dko=`D]`6`DRO`DQO`DR^5`DaZ4`DP^5`DcZ4`Dj]5`Dl]5`Do]5`D]_6`Dm]5`DfV=`DaY4`DP:`DR:S
D0XD0`Dk]5UD0PD[_6WD0QDl3`Dk]5`DR5`D_Z4`Dho=`Dio=aD`4`Djo=`D^`6`Di]2`Dj]2`DZ`6`Dko=`D]`6`DRO`DQO
`DR^5`DaZ4`DP^5`DcZ4`Dj]5`Dl]5`Do]5`D]_6`Dm]5`DfV=`DaY4`DP:`DR:SD0XD0WD0PD[_6QDl3QDZl4XD0SD0WD0P
DaZ4PD]_6TD1QD[l4PDfc;XD0VD0WD0PDaZ4PD]_6TD1QD[l4PDfc;XD0QD\l4WD0PDkZ4SD0PDn]5PD^o3XD0WD0PDkZ4SD
0PDR^5PDo9PDS[4XD0WD0PDhc6SD0PDP^5PDHSD0XD0WD0QD]l4QD^l4XD0VD0WD0QD]l4QD^l4XD0QDW8WD0QD_l4P@[_6T
D1QDT6XD0VD0WD0QD_l4P@[_6TD1QDT6XD0QDW8WD0QD`l4QDk3XD0VD0WD0QD`l4QDk3XD0QDal4WD0PDY^5QDUe3QDd:SD
0PDY^5XD0WD0PDY^5`Do^2`Dj^2`D_N`DlZ2`D\]4`D^]4`D]]4`DP_2SD0QDd:QDe5PDY^5XD0UD0WD0PDkc6SD0PD4PDeZ
4XD0UD0WD0PDkd6PD]_6SD0XD0UD0WD0QDbl4P@_f6QDcl4XD0UD0WD0QDdl4QDel4XD0VD0UD0WD0QDdl4QDel4XD0PD1UD
0WD0QDdl4QDfl4PDo]5QDok1XD0UD0WD0QDR^4SD0XD0VD0UD0WD0QDR^4SD0XD0PD1WD0QDgl4QDhl4QDil4XD0UD0WD0QD
^W1QD`l3QD\LXD0VD0UD0WD0QD^W1QD`l3QD\LXD0PD1UD0WD0PDWe3PDlS3QDjl4XD0VD0UD0WD0PDWe3PDlS3QDjl4XD0P
D1WD0PDh_:PDR^5QDkl4P@]_6QDll4XD0WD0PDj_:PDcZ4PDeb6PDmj3XD0WD0QDS7QDml4QDnl4XD0QDol4TD2WD0QDPm4Q
DQm4QDRm4XD0WD0PDl]5QDSm4XD0VD0WD0PDl]5QDSm4XD0QDTm4QDo4WD0PD[_6QDUm4XD0VD0QDo4WD0PD[_6QDUm4XD0Q
DVm4QDWm4TD2WD0QDXm4XD0QDYm4TD1QDo4Q`1X5WD0QDZm4XD0QD[m4QDo4WD0PDYe:QD\m4XD0VD0QD[m4QDo4WD0PDYe:
QD\m4XD0QD]m4WD0PDaZ4PD]_6QD^m4XD0VD0WD0PDaZ4PD]_6QD^m4XD0QD_m4WD0QD`m4PDk]5TD2QDam4XD0WD0PDhZ4P
D[V3QDej1QD`b2XD0VD0WD0PDhZ4PD[V3QDej1QD`b2XD0QDbm4WD0PDhZ4PD[V3TD3QDcm4XD0WD0PDhZ4Q@dm4PD[V3QDT
i3TD1QDem4QDfm4XD0WD0PDX^5QDgm4P@mS3QDhm4TD1QDim4XD0WD0PD_V3QD]\3QD^\3QDjm4XD0WD0QDkm4PDcZ4PD]_6
PDYo=XD0QFlm4TD2WD0QDmm4PD]_6QDnm4XD0QDm3TD1WD0QDom4XD0QDPn4TD1WD0QDQn4XD0QDRn4QDSn4TD1WD0QDTn4X
D0QDUn4QDo4P@]_6WD0QDVn4XD0VD0QDUn4QDo4P@]_6WD0QDVn4XD0QDWn4QDXn4TD1WD0PDPm3QDfEPDmQ4XD0WD0QDQd1
PD]_6QDYn4XD0WD0QDZn4PD]_6TD1QD[n4XD0WD0PDo9PDhc6PDP^5PDgl2XD0WD0QD\n4QD]n4PDej3XD0WD0QD^n4PD]_6
QD_n4XD0WD0PDcZ4PD]_6QD`n4PD_m4XD0QDan4TD1WD0QDbn4XD0VD0QDan4TD1WD0QDbn4XD0QDcn4QDdn4TD1WD0PDb]5
QDen4XD0WD0QDfn4PDl]5PD_T6XD0WD0QDgn4PDk]5XD0QDhn4WD0QDek1PDeb6PDg4XD0VD0WD0QDek1PDeb6PDg4XD0QDV
9WD0QDin4PD]a6XD0VD0WD0QDin4PD]a6XD0QDb9WD0PDYa<QDjn4XD0QDkn4QDo4WD0PD][4PDk]5PDXe6XD0VD0QDkn4QD
o4WD0PD][4PDk]5PDXe6XD0QDln4WD0QDmn4QDnn4XD0WD0QDbW3QDgf2QDon4PDi^5P@]f6QDPo4XD0WD0QDZBQDV@PDR^5
QDV@XD0QFQo4TD1WD0QDRo4PD[:PD^f6XD0VD0QFQo4TD1WD0QDRo4PD[:PD^f6XD0QDW8QFSo4TD1WD0QDbHPDWe3PDcZ4Q
DTo4XD0VD0QFSo4TD1WD0QDbHPDWe3PDcZ4QDTo4XD0QDbm4WD0QDUo4PDR^5QDmMQDVo4XD0WD0PDdV4PDTQ>XD0WD0PDhl
9QDWo4PDcZ4XD0WD0PD\]4PDk]5PD[_6QDXo4XD0WD0QDYo4QDZo4XD0VD0WD0QDYo4QDZo4XD0QD[o4WD0PD[k:TD1PDfU3
PDX^5XD0WD0PDUQ>XD0QF\o4TD1WD0QD]o4QD^o4XD0WD0QD_o4QD`o4QDao4XD0VD0`DR^5WD0QD_o4QD`o4QDao4XD0QDb
o4`DR^5WD0QDco4PDl8XD0WD0QDdo4QDeo4PDYP>XD0WD0QDfo4QDgo4P@iS3XD0VD0WD0QDfo4QDgo4P@iS3XD0QDho4WD0
QDio4XD0TD1WD0QDjo4XD0`DPR5WD0QDko4QDlo4QDmo4XD0WD0PD][4PDRo2XD0QDd]3TD3QDno4WD0PDbZ4PDk]5QDoo4X
D0VD0WD0PDbZ4PDk]5QDoo4XD0QD_Q1WD0PDmOQDXU1XD0QDPP5WD0QDQP5TD1PDR^5XD0QDRP5WD0PDj`4QDSP5TD1QDTP5
XD0QDUP5TD1Q@VP5WD0QDWP5QD\k1TD1QDXP5XD0WD0QDYP5P@i4PDZ_4PDT^2XD0WD0PDmS3PDeZ4QDZP5XD0WD0PDZ^5PD
_U6XD0QD[P5QD\P5TD2WD0QD]P5QD^P5XD0WD0QD_P5QD`P5TD1PDk]5QDaP5TD1QDbP5XD0WD0QDcP5PD^o3QDdP5XD0WD0
QD\_1QDeP5XD0QDfP5`DaZ4QDo4QDgP5WD0QDhP5XD0WD0QDhP5PDk]5QDaP5XD0QDiP5S@0TD5WD0QDjP5QDkP5XD0VD0QD
iP5S@0TD5WD0QDjP5QDkP5XD0QDWb3WD0QDlP5QDX`4QDmP5P@^[4PDoV4QDnP5XD0PDmS3WD0QDoP5QDPQ5QDQQ5XD0QDRQ
5WD0QDSQ5PDoa6PD\]4PDk]5XD0QDTQ5WD0QDXLPD_U6PDR^5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDPl3UD0WD0PD^2SD0X
D0`@T:TD9PD4TD6QDUQ5WD0QDVQ5P@hZ4QDf8YD1XD0`DUX2`DVY2`DcV7`DSX2WD0QDWQ5P@hZ4PD_:QDXQ5XD0`DZc=`DX
l<`DYP2`DPc1`DiR2aDm4`D[_6`D\_6`D`P3`DVQ3`DY2`DbV4`DdV4`DVW4`DWW4`DcZ4`Dj]5`DaZ4`Ddd2`DRR:WD0QDW
Q5P@hZ4PD_:PDT:QDYQ5TD2QDZQ5XD0WD0QD[Q5PD_:YD1XD0WD0QD[Q5PD_:QD\Q5XD0WD0QDS9PDl]5XD0Q@U5QD]Q5WD0
QD^Q5PDY^5XD0WD0PDWX<P@^Z4PDY^5XD0QD_Q5WD0PDgZ4QD`Q5XD0QDaQ5WD0QDbQ5XD0`DR^5SD0WD0PDcZ4PDhc6PDcc
6XD0PDll2WD0PDcZ4PDll2QDcQ5XD0WD0QDdQ5PDcZ4QDUGS@0PDaQ;XD0QDXNTD3WD0QDeQ5P@_Z4PDR^5XD0`D=WD0PDjd
6QDo4QDmMXD0SD0WD0QDfQ5XD0QDgQ5QDo4WD0QDhQ5QDiQ5PD]_6QDjQ5XD0QDkQ5TD1WD0QDlQ5Q@mj2XD0QDmQ5WD0PDZ
^5QD[h1QDPi2PD_@XD0QDnQ5WD0QD_b1S@0QDoQ5PDk]5XD0SD0WD0QD_b1S@0QDPR5PDk]5QDQR5XD0WD0QDRR5QDSR5PDa
S1XD0QDTR5QDo4Q@UR5TD1WD0QDn3XD0`DaZ4`DUEQDTR5WD0QDVR5TD1QDn3XD0WD0QDh]1PD[_6QDWR5QDXR5XD0WD0QDY
R5PDo\:PDl]5XD0QDZR5QD[R5QDo4WD0QD\R5QDXc3QDU5TD3QD]R5XD0WD0QD^R5QD_R5PD]_6TD2QD`R5XD0QDaR5WD0QD
bR5PD_U6aDm4aDo4`De;`DY>`D[@`Db:`Dn=`D_<`Dja6`Dna6`Db_5`Dbm2`D[:SD0XD0QFaR5TD2WD0QDP4XD0QDcR5QFa
R5TD2WD0QDdR5QDaj2XD0WD0PDV>QDeR5PDfY2XD0YD2WD0PDV>PDVZ4XD0WD0PDhZ4QDfR5SD0XD0WD0PDR^5PDWo2PD]_6
PDZf6XD0WD0PDR^5PD`1PDWe3QDgR5XD0WD0QDhR5QDog4QDQh4XD0UD0WD0PDl]5QDiR5TD2QDQ4XD0PD4QDjR5UD0WD0PD
l]5QDiR5TD2QDQ4QDkR5P@[_6QDlR5TD2XD0PD4QDjR5PD4WD0PDl]5QDd:TD2QDQ4XD0VD0PD4WD0PDl]5QDd:TD2QDQ4XD
0PD1QDmR5WD0PDl]5QD\DTD3QDQ4XD0VD0QDmR5WD0PDl]5QD\DTD3QDQ4XD0QDW8WD0QDnR5QDoR5XD0VD0WD0QDnR5QDoR
5XD0QDW8UD0WD0PDj[4XD0QFPS5UD0WD0PDj[4XD0QDUGTD2QDQS5QDRS5TD3WD0QDSS5XD0P@l]5QDfJWD0QDTS5TD1QDUS
5QDVS5XD0`D]_6`DcZ4`DQm3WD0QDmT1QDnJPD`V4XD0WD0QDWS5QDXS5Q@YS5QDZS5XD0QD[S5QF\S5TD1WD0QD]S5TD4XD
0QDo3PDm]4WD0QD^S5QD_S5TD3QDo3PDm]4XD0QD`S5TD1WD0QDaS5QDe>XD0QFbS5TD3QD[W3WD0PDWe3QDcS5QFdS5S@0Q
FeS5PDR^5XD0QDfS5WD0PDWe3PDR:PDS1PDR^5XD0QFgS5WD0QDhS5QDiS5QDjS5XD0QDkS5WD0PDHPD][4QDiS5QDjS5XD0
QDkS5QDlS5TD2WD0QDmS5Q@nS5XD0QDgAQDoS5QDPT5TD1WD0QDP5QDQT5XD0PDeZ4WD0QDjAP@^Z4QDW5QDRT5P@^Z4XD0W
D0QDST5QDTT5PDR^5XD0SD0QDW6QDUT5QDW6QDn5QDX5QDn5QDn5QDVT5Q`1X5QDUe3QDT6PDP^5Q`1X5QDn5WD0QDWT5YE5
YD1XD0`Dn]5QDXT5TD1QDo4Q`1X5aDm4`DUl3`DdV4`DVQ3`DS1`Dc]4`DlR>`DmY<`DmR>`DVY4`Di_:`DdP3`DUP3`D^[4
`D]_2`Dhc6`Dd5`De5`DTR5`DS@`Dfj3`DnR>`D^R4`DoR>`Dj6`D]T3`DjZ3`DlZ3WD0SD0YD5XD0VD0QDXT5TD1QDo4Q`1
X5aDm4`DUl3`DdV4`DVQ3`DS1`Dc]4`DlR>`DmY<`DmR>`DVY4`Di_:`DdP3`DUP3`D^[4`D]_2`Dhc6`Dd5`De5`DTR5`DS
@`Dfj3`DnR>`D^R4`DoR>`Dj6`D]T3`DjZ3`DlZ3WD0SD0YD5XD0QDYQ1WD0QDgZ1YD1XD0VD0WD0QDgZ1YD1XD0QD\`2QDY
T5PDPQ3`Dk]5`DR3QDe5QDZT5QDPi1PDPQ3QD[T5QD\T5QD]T5QD^T5QD_T5QD`T5PDQ;PDk]5PD]_6PDfX<PDgZ4PDgZ4PD
T_2PDk]5PD]_6PDY4PDh_:QDaT5PDVo2PDlZ2PD`U<PD`Z4PD`;PDPf:PDTW;PD`8PD[e5QDbT5QDcT5PDT;PDQ^5PDU=PDb
c=PDVS>PDR1PD^Z4PD^o3QDdT5PDXS>PD^8PDZ<PDbZ4PDYT4QDeT5PDm]5Q`1X5Q@fT5WD0QDgT5XD0PDPf:QDhT5PDX7QD
iT5PDY7QDjT5PDUAPDWk4PDoQ2PDYe:PD^]4PD[S>PDfm9PDQc6PD`]4PDaZ4PDom9QDkT5PDbQ6PDVn=PDlZ3QDlT5PD]S>
PDlU3PDdOPDm>PD_f6QDmT5QDnT5QDoT5QDPU5QDQU5QDgZ1QDRU5PDmY<QDSU5QDTU5PDhY2PDiP6PD^Z4PD_Z4PDR^5PDP
a:PDT?PDdZ4PDTQ6PDX^5PDhl:PDWQ6PDP^5SD0PDhZ4Q@U5Q`1X5WD0QD_MXD0WD0QDUU5PD]_6TD1QDVU5XD0QDWU5PD6Q
@d:WD0QDU6XD0QDWU5PD6WD0Q`1X5QD_MXD0VD0QDWU5PD6WD0Q`1X5QD_MXD0QDXU5QDo4QDd:Q`1X5WD0QDYU5aDW4aDm4
`Dkc:SD0XD0VD0QDo4QDd:Q`1X5WD0QDYU5aDW4aDm4`Dkc:SD0XD0QDZU5QD[U5WD0QD\U5P@mS3TD1QD]U5XD0QD^U5WD0
QD_U5XD0QD`U5WD0QDaU5PDlZ4XD0VD0WD0QDaU5PDlZ4XD0QDb9QDbU5QDd:Q`1X5WD0QD_MaDW4aDm4SD0XD0`Dk]5`Do]
5WD0QDcU5XD0TD2QDdU5QDo4Q`1X5WD0QDT6QDhR5Q`1X5QDfLXD0aDW4QDo4QDUGWD0QD^P4XD0QDeU5VD0QDo4QDUGWD0Q
D^P4XD0QDeU5QDfU5PD]_6WD0QDgU5SD0XD0TD1QDhU5TD1QDiU5WD0QDjU5PDR^5PDcd;XD0WD0PD\_6PDR_=PD^6XD0WD0
PDnc6SD0PDZS4XD0QDo4WD0QDd:Q`1X5QDkU5PDk]5XD0SD0aEm4WD0QDlU5QDmU5XD0`DTm3QDnU5WD0QDej1QDoU5XD0WD
0QDPV5QDQV5TD1QDRV5XD0QDo4PD[_6WD0QDSV5SD0XD0QDTV5TD1WD0QDUV5XD0UD0QDVV5QDo4Q`1X5WD0QDT6XD0`D]4`
Dl2VD0UD0QDVV5QDo4Q`1X5WD0QDT6XD0`D]4`Dl2QDWV5UD0QDXV5QDo4Q`1X5WD0QDYV5XD0VD0UD0QDXV5QDo4Q`1X5WD
0QDYV5XD0PD1QDZV5TD1QDo4TD1QD[V5P@Zf6WD0QD\V5XD0WD0QD]V5P@k]5PD]_6QD^V5XD0WD0QD_V5TD1Q@`V5QDaV5Q
DbV5XD0WD0QDP5P@jd6PD[_6S@0PDoa6PDm]5XD0WD0PDaZ4PD^OPDk]5QDcV5XD0WD0PDYU=QDdV5QDeV5QDfV5QDgV5QDh
V5XD0WD0QDiV5QDjV5XD0VD0WD0QDiV5QDjV5XD0QDkV5QDlV5WD0QDmV5QDnV5XD0WD0PDY^5QDoV5PDY^5QDPW5XD0WD0Q
Dke3Q@QW5PD[V3QDRW5TD2XD0VD0WD0QDke3Q@QW5PD[V3QDRW5TD2XD0QDSW5WD0QD\OQDTW5QDUW5XD0WD0QDVW5PDR^5P
Do9QDWW5XD0WD0QDmh2QDXW5QDYW5QDZW5XD0QD[W5Y@0WD0QD\W5XD0VD0QD[W5Y@0WD0QD\W5XD0QD]W5QD^W5TD6QDo4Q
`1X5WD0QD_W5XD0QD`W5TD4QDo4Q`1X5WD0QDaW5XD0`Dk]5`Do]5QDbW5QDo4Q`1X5WD0QDcW5XD0QDd:Q`1X5WD0SD0XD0
PDZY2QDUS3QDdW5Q@o4WD0QDeW5XD0QDd:Q`1X5WD0QD_MXD0QDfW5QDgW5QDo4Q`1X5WD0QDhW5XD0WD0QDiW5PDmj3XD0V
D0WD0QDiW5PDmj3XD0QDjW5QDkW5WD0QDlW5XD0PDen;WD0PD^Z4PDR^5PDcT4XD0QDmW5TD2QDo4Q`1X5WD0QDnW5XD0aDm
4`DX^5QDoW5PDk]5TD3QDo4Q`1X5WD0PDjQ2XD0QDPX5PDk]5TD3QDo4Q`1X5aDS4aDm4iD1iD2WD0SD0XD0VD0QDPX5PDk]
5TD3QDo4Q`1X5aDS4aDm4iD1iD2WD0SD0XD0QDV9QDQX5TD4WD0PDUf6XD0QDRX5TD2WD0PDT[;XD0WD0QDSX5P@hZ4P@_:Q
DTX5QD`4XD0WD0QDUX5PDY^5QD_MXD0QD_HWD0QDVX5XD0VD0QD_HWD0QDVX5XD0QDWX5QDXX5WD0PDV>PD_Z4XD0QDYX5WD
0PDgj9XD0PD]_6WD0QDZX5PDk]5QDZR1XD0QD[X5WD0PDmj9TD1QD\X5XD0QD]X5QD^X5WD0`Db]4SD0QD_X5XD0VD0QD^X5
WD0`Db]4SD0QD_X5XD0QDV9QF`X5QDP5Q@U5Q`1X5WD0QDaX5aDW4SD0XD0`Dk]5`Dl]5`Dj]5QDbX5WD0QDcX5XD0SD0WD0
QDdX5TD1QDeX5XD0`EY^5YD1WD0QDfX5XD0VD0`EY^5YD1WD0QDfX5XD0QDgX5PDWe3QDo4Q`1X5WD0QDhX5XD0QDiX5QDjX
5WD0QDkX5QDlX5XD0QDo4QD\DSD0WD0QDmX5XD0`DlT4WD0QD_MPDY^5QD\DXD0SD0QD\DWD0QDnX5XD0QDoX5QDPY5WD0QD
QY5XD0WD0PDYS3PD[\4XD0WD0QDRY5TD1QDSY5XD0`DY^5QDo4P@hZ4WD0QDTY5PDR^5XD0SD0QDo4WD0QDUY5QD^P4XD0VD
0QDo4WD0QDUY5QD^P4XD0QDVY5WD0PDbU3PDRR:XD0VD0WD0PDbU3PDRR:XD0QDW8QDWY5WD0QDXY5XD0QDYY5P@hZ4P@_:W
D0QDTX5QDZY5XD0QDo4WD0QD[Y5PDR^5XD0SD0PDoY5PD_NQD\Y5TD3QDo4Q`1X5WD0QD]Y5XD0WD0QD^Y5XD0QDe5PD\X2P
Dl]5PDkX7PD]_6QDT6PDj\4SD0QD_Y5PDj\4QDe5QDo4Q@R5WD0PDm>XD0VD0QDe5QDo4Q@R5WD0PDm>XD0QD`Y5QDiOQ`1X
5WD0QDT6XD0QDaY5QDbY5WD0Qd1X5QDT6XD0QDe5WD0QDT6XD0QDe5QDe5TD4QDo4WD0Q`1X5QDT6XD0aDm4`DX^5QDe5TD3
QDo4QDd:Q`1X5WD0QDT6XD0QDo4Q@U5QDY5WD0QDT6XD0WD0QDY5QDT6XD0SD0WD0QDcY5QDT6XD0QDe5QDdY5TD2`DX=WD0
QDT6XD0QDe5TD2QDo4TD4PDP^5WD0Q`1X5QDT6XD0VD0QDe5TD2QDo4TD4PDP^5WD0Q`1X5QDT6XD0QDW8QDeY5TD2QDo4Q@
fY5Y@0aDS4aDm4iD1iD2aDe5aD]5bD0WD0SD0XD0VD0QDeY5TD2QDo4Q@fY5Y@0aDS4aDm4iD1iD2aDe5aD]5bD0WD0SD0XD
0QDgY5QDhY5QDiY5Q@jY5Y@0aDS4aDm4`DSX2`DY^5`DR^5bD0WD0SD0XD0VD0QDhY5QDiY5Q@jY5Y@0aDS4aDm4`DSX2`DY
^5`DR^5bD0WD0SD0XD0QDkY5QDd:Q@lY5aDS4aDm4aD]5WD0SD0XD0QDmY5`Dk]5`DfU>`DgU>QDo4YD0aDS4aDm4iD1iD2`
D[_6`D\_6`D]_6WD0SD0XD0VD0QDo4YD0aDS4aDm4iD1iD2`D[_6`D\_6`D]_6WD0SD0XD0QDWV5QDnY5Y@0QDoY5aDS4aDm
4WD0SD0XD0VD0QDnY5Y@0QDoY5aDS4aDm4WD0SD0XD0QDPZ5aDc4bD0WD0YD0XD0YD1QDWAaDc4bD0WD0YD0XD0YD1aDc4bD
0WD0YD0XD0aDc4bD0WD0YD0XD0VD0aDc4bD0WD0YD0XD0QDQZ5aDc4bD0WD0YD0XD0YD2QDRZ5aDc4bD0WD0YD0XD0UD0SD0
QDSZ5TD1WD0QDTZ5XD0aDm4UD0QDSZ5TD1WD0QDTZ5XD0aDm4UD0SD0QDUZ5TD1WD0QDVZ5TD2XD0QDWZ5UD0QDUZ5TD1WD0
QDVZ5TD2XD0QDWZ5QDXZ5Y@0WD0QDe4XD0aDm4`D^Z4`DbZ4`D_[4`D^[4`D`[4`Da[4`Db[4`Dc[4`Dlc6UD0QDg4Q@m4Q`
1X5P@hU>`DVV2`DYR2`Dd7`DZR2`Da8`DTAWD0Q`1X5QDYZ5XD0VD0UD0QDg4Q@m4Q`1X5P@hU>`DVV2`DYR2`Dd7`DZR2`D
a8`DTAWD0Q`1X5QDYZ5XD0QDZZ5UD0QDg4Q@m4TD3PD4Q`1X5WD0QD[Z5XD0VD0UD0QDg4Q@m4TD3PD4Q`1X5WD0QD[Z5XD0
QD\Z5UD0QDg4Q@m4Y@0WD0QD]Z5XD0WD0QDjd3XD0VD0WD0QDjd3XD0PD1QD^Z5QDo4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD
0aDi4aDW4aDh4WD0SD0XD0VD0QD^Z5QDo4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD0aDi4aDW4aDh4WD0SD0XD0QD_Z5QD^Z5Q
Do4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD0aDi4aDW4aDh4WD0SD0XD0QD`Z5QDfLQD^Z5QDo4Q`1X5aDS4aDm4iD1iD2aDe5a
D]5bD0aDi4aDW4aDh4WD0SD0XD0QD`Z5YD0QDaZ5WD0Q@bZ5PDkZ4SD0XD0`Dk]5WD0PDkZ4SD0QDXU1XD0QDo4WD0QDcZ5S
D0XD0VD0QDo4WD0QDcZ5SD0XD0QEdZ5WD0QDeZ5QDfZ5XD0WD0QDgZ5Q@X5QDhZ5XD0QFhQ3QDiZ5TD2WD0QDjZ5XD0QDkZ5
TD2WD0QDlZ5XD0`DY^5`D`=QDo4Q`1X5QDmZ5WD0QDnZ5XD0PDgc6QDoZ5PDdc6SD0PDbX4PDd3QDP[5TD2WD0QDQ[5XD0PD
hf6VD0PDhf6QDV9QD_FS@0S@0WD0QDT6XD0QDR[5`EY^5`EZY2`E[Y2`E_X;`Eh:`EhZ4`E\V>WD0PDl8XD0VD0WD0QDS[5X
D0VD0QDWAQ@Z5WD0QDR6Q`1X5QDT[5XD0QDQ6`DY^5`D_?`D`=WD0QDU[5QDR6XD0QDR5Q`1X5QDV[5Q@R6PDhZ4QDR6QDV[
5QDZR1QDW[5TD3WD0QDX[5XD0PDkZ4QDY[5PDkZ4QDZ[5QD[[5PDkZ4QD\[5QDo4QDd:Q`1X5aDR4aDW4aDe5aDY4aDj5aDm
4aDS4aD]5aDi4aDT6bD0iD1iD2WD0SD0XD0VD0QD\[5QDo4QDd:Q`1X5aDR4aDW4aDe5aDY4aDj5aDm4aDS4aD]5aDi4aDT6
bD0iD1iD2WD0SD0XD0QD][5QD^[5QD_[5PDk]5S@0WD0QD`[5XD0`DPj;`D`V>`DZR1`D__4QDWJQ@o4Q@U5Q`1X5WD0QDa[
5XD0QDb[5PDm]5WD0QDc[5XD0VD0PDm]5WD0QDc[5XD0QDd[5QDe[5QDbV5TD3QDo4Q`1X5aDS4WD0SD0XD0VD0QDe[5QDbV
5TD3QDo4Q`1X5aDS4WD0SD0XD0QDV9PDm]5WD0QDf[5XD0VD0PDm]5WD0QDf[5XD0QDV9QDg[5WD0QDh[5XD0PDWW4QDo4Q`
1X5WD0QDi[5XD0QDj[5QDk[5TD3PDoS1QDl[5QDm[5QDo4Q`1X5QD\DQ`1X5S@0WD0QDn[5XD0`DTR1`D^c4`DRo6`DUc:QD
\D`Dj6iD0SD0S@0WD0QDo[5XD0`Dk]5`Dfk2`DWl2`DVW;`Din3`DUW>WD0QDP\5PDk]5SD0XD0`Dj6`D]_6QDo4Q`1X5QD\
D`DPm3`Dc9`DTm3SD0WD0QDU6XD0`DVW>QDo4Q`1X5Q@U5Q`1X5Q@T6WD0Q`1X5Q@n5QDU6XD0WD0QDUe3QDU6XD0WD0QDQ\
5QDjf4QDU6XD0WD0QDU6XD0QDR\5PD]_6QDe5QDS\5QDT\5PDk]5QDU\5PDQP<PDl]5PDiS=PD`Z4PDal3PDaZ4PDal3PD`Z
4PDR^3PDaZ4PDQo2QDV\5QDW\5QDX\5PDl<PD^Z4QDUGQDSY2QDY\5QDZ\5QD[\5PD^NPDgAPD^e4QD\\5PD]j3`Dl\5`DiR
1`D`T5QD]\5QD^\5QD_\5QD_MQD`\5PDU\5QDa\5QDb\5QDo4PDk]5Q`1X5Q@_MPDU\5QDe5Q@m<Q@n<QDTBVD0QD\_1PDa[
5WD0PDU\5XD0QDe5WD0PDcZ4PDjl3QDc\5QDd\5XD0WD0QDe\5QDf\5QDg\5XD0WD0QDh\5QDi\5QDj\5P@R^5P@o9XD0QDo
4PDcZ4TD1PD`R>QDk\5TD1QDl\5QDm\5QDn\5QDR=PDl]5TD1WD0QDo\5XD0PDb9QDP]5QDo4WD0QDQ]5XD0VD0QDP]5QDo4
WD0QDQ]5XD0PD1PDW[;PDk]5QD\DSD0QDR]5QDS]5PDk]5QDe5QDo4Q`1X5PD^Z4PDR^5PDcT4QDT]5TD2QDU]5QDV]5`Dk]
5`DR^5QDW]5PDR^5PD]_6QDX]5QDY]5TD1QDZ]5`Dl]5PDbZ4PDk]5PD]_6PDmQ:QDo4Q`1X5WD0QD[]5XD0VD0QDo4Q`1X5
WD0QD[]5XD0QD\]5PDY^5QD]]5PDnS3PD]_6PDoa6QD_h4PDnS3PDn]5PD]_6PDcR1QDiOWD0PDna:XD0QD^]5QDo4WD0PDn
a:XD0VD0QDo4WD0PDna:XD0QDV9QDo4QDh?WD0QD_]5QD_h4QD`]5XD0PDj]5PDfZ4QDa]5QDP]1PDl]5PDfZ4QDb]5P@k]5
PDl]5PD]_6PDeT4PDk]5PDn]5PDiZ4PD_V3QDc]5QDd]5PDfZ;PDk]5PDUd:PDR^5QDe]5PDl]5PD[_6PDUo2PDj]5QDf]5P
D`V4PDeT4PDh_:QDZLPDX^5PDHQDnJPDX^5SD0PDiY2PDhZ4QDQd3QDg]5PD^Z4PDWW4PDm]5PDa8PDl]5QDh]5PDd\4PDRR
:PDR^5PDkZ4QDi]5QD[W3PDU[6QDj]5QDk]5QDl]5PD]_6QDe_2PDcX<PDcX<QDm]5QDn]5QDo]5QDZ:QDP^5QDo4PDhZ4PD
aZ4VD0QDo4PDhZ4PDaZ4PD1QDQ^5QDR^5PDY^5QDS^5PDY^5QDT^5Q@U^5QDV^5PDl]5PDh[4QDRQ4PDR^5QDW^5PD^Z4PDR
^5PD]_6QDX^5PDhZ4PD^Z4PDR^5QDY^5PD[@PDl]5PD^[:QDZ^5QD[^5PDSl3QD\^5QDgMQD]^5TD3PDR^5PDo9PDgZ2QD^^
5PDR^5P@o9QD_^5PDh_:PDR^5QD`^5QDgU1PDgR:PDm]5QDa^5PDl]5QDb^5PDl]5QDo;PDSl3QDo4WD0QDc^5XD0aDm4QDR
l3QDd^5PDmS3QDjm4PDU7PDRR:PDcZ4PDjl3PDm]5TD2QDe^5PDSW1PDR^5PDoc6PD^U;PDl]5PD]_6PDg4PDn^5PDaZ4QDf
^5PD]_6QDg^5WD0QDPi2TD6PDcZ4QDW5PDeW>XD0QDPi2TD5WD0PDm]5QDW5PDPe6QDh^5XD0WD0PD][4QDi^5PDkd;PDj]4
XD0WD0QDj^5QDk^5QDmMQDl^5XD0WD0PDSW1QDm^5XD0WD0QDT4PDnb6XD0QDn^5WD0QDT4PDnb6XD0QDo^5TD1QDP_5WD0Q
DjAQDQ_5QDR_5QDS_5XD0WD0PDlZ3PDi<XD0`DUc:`DYQ3WD0PDVc6QDT_5P@[_6QDU_5XD0QDV_5TD2WD0QDW_5QDX_5XD0
QDY_5WD0QDZ_5PDgb6PDmj3XD0WD0QD[_5QD\_5XD0WD0PDSX2QDd:QD]_5QD^_5XD0WD0PDSX2PD[_6PD^4QD__5XD0WD0P
DR^5PD[_6QD`_5XD0VD0WD0PDR^5PD[_6QD`_5XD0QDV9WD0PDR^5PD]_6PDWT7PDmOXD0WD0PDnc6PDog;QDUGXD0WD0PDn
c6PDh?PD]_6XD0WD0PDhZ4QDQ7QDa_5TD1QDb_5XD0`DfNWD0PD[_6PDmj3PDl]5PDj_:XD0WD0PDe_<PDZX<PDba6XD0WD0
PDQo6PDcZ4PDba6XD0QDc_5QDW5WD0PDeU5PDcZ4PD[_6XD0QDW5WD0PDh^5PDm]4XD0WD0QDd_5QDe_5PDcZ4XD0WD0QDf_
5P@bZ4PDR^5PDo9XD0WD0QDg_5PDbZ4PDl]5XD0WD0QDh_5QDk^5PD]_6QDi_5XD0WD0QDRl4PDbZ4PDj]5XD0QDj_5WD0QD
k_5QDl_5PDhl:XD0WD0QDm_5QDn_5PDcZ4XD0QDo_5PD`P5WD0QDP`5PD]_6PDPf:XD0WD0PDkn4PDcZ4QDmMPDhS4XD0QDQ
`5QDR`5TD1WD0P@cZ4QDV4XD0WD0PDWa:PDk]5QDS`5QDT`5XD0WD0QDU`5QD_m2XD0QDV`5TD1WD0QDW`5XD0WD0QDX`5PD
k]5PDoV=XD0WD0QDY`5PDR^5QDZ`5XD0WD0PDZn;PDl]5PD\o;XD0QD[`5WD0PDkS3Q@f8QD\`5TD2QD]`5XD0WD0PD[_6PD
dW4PDPf:XD0WD0QD^`5QD_`5QD``5XD0WD0QDa`5QD\DQDb`5QDPY2XD0WD0QDVBQDc`5QDd`5PDU7XD0QFe`5TD1WD0QDU4
XD0QDf`5TD1QDg`5`D`R1QFh`5TD1WD0QDU4QDog4XD0VD0QFh`5TD1WD0QDU4QDog4XD0QDW8WD0QD\`3QDYj1QDi`5XD0W
D0PDh`:QDj`5QDk`5XD0WD0PDkc6QDl`5XD0VD0WD0PDkc6QDl`5XD0QDW8WD0QD\^1QDm`5QDn`5XD0WD0PDkd6PDW[;XD0
VD0WD0PDkd6PDW[;XD0QDbm4WD0PDbU3QDo`5PDR^5XD0QFPa5WD0QDQa5PDR^5PDdP3PDWe3PDR^5XD0WD0QDW<TD1QDRa5
P@k]5QDSa5XD0WD0QDTa5PDR^5QDUa5XD0WD0QDVa5PDh^5PDR^5XD0WD0QDWa5XD0WD0PDgj3QDXa5XD0WD0QDYa5QDZa5X
D0QD[a5WD0PDcl2PDk]5PD]_6QD\a5XD0WD0PDnW4PDk]5PD]_6XD0WD0QD]a5PDk]5QDab1QD^a5XD0QD_a5WD0QD`a5PDR
^5PDcS3XD0WD0PDPY>QDaa5XD0WD0QDba5PDcZ4P@]_6QDca5XD0WD0PD^:PDgT4XD0WD0PDRY>PDl]5QDda5XD0WD0PDR8P
Dk]5QDea5PDcl;XD0QDfa5WD0QDn[1PDWe3PDhc6XD0VD0QDfa5WD0QDn[1PDWe3PDhc6XD0QDW8WD0QDga5PDSY>XD0VD0W
D0QDga5PDSY>XD0QDW8QDha5TD1WD0PD^Q:QDia5XD0WD0QDja5XD0PDfb6QDka5TD3WD0QDla5XD0QDma5WD0QDna5PDUf6
XD0QDoa5WD0QDPb5PD]_6QDQb5PDk]5XD0WD0PDn]5PD[c5XD0WD0QDc=QDRb5QDmh2XD0VD0WD0QDc=QDRb5QDmh2XD0QDS
b5WD0QDc=TD1QDTb5QDUb5XD0WD0QDVb5QDWb5XD0QDXb5WD0QDYb5P@k]5QDZb5QDbHQD[b5XD0QD\b5WD0QD]b5TD2QD^b
5XD0PDgb6WD0QD_b5PDfY>XD0WD0QDh<TD1QD`b5QDZd4XD0WD0QD_f3PD[_6PDlb:XD0WD0QDab5PDi]4XD0WD0PDbZ4PDk
]5PDfZ4PDTT;XD0VD0WD0PDbZ4PDk]5PDfZ4PDTT;XD0QDV9WD0PDbZ4PDk]5PD]_6PDYQ3XD0VD0WD0PDbZ4PDk]5PD]_6P
DYQ3XD0PD1WD0PDgb6PD[_6PDhY>PDUf4XD0QDbb5TD3WD0PDbZ4PDk]5PD]_6PDPR5XD0WD0QDcb5QDdb5PD`Z4XD0WD0QD
d1TD1QDeb5QDfb5XD0WD0QDd1TD2QDgb5XD0WD0PDom9PDc`5XD0VD0WD0PDom9PDc`5XD0QDhb5WD0PDo^4QDe8QDib5XD0
QDjb5TD1WD0QDkb5XD0VD0QDjb5TD1WD0QDkb5XD0QDlb5QDmb5TD1WD0QDnb5TD1QDob5TD2VD0XD0`DZ3`DQl1`DZR1`DU
h4QDmb5TD1WD0QDnb5TD1QDob5TD2QDPc5XD0`DZ3`DQl1`DZR1`DUh4QDQc5TD1WD0QDRc5QDUGTD1QDSc5XD0VD0QDQc5T
D1WD0QDRc5QDUGTD1QDSc5XD0QDTc5QDUc5TD1WD0QDVc5XD0VD0`Ddg4QDUc5TD1WD0QDVc5XD0QDWc5`Ddg4WD0QDXc5QD
Yc5TD1QDZc5XD0aDW4WD0QD\OPD]_6PDUZ4PDk]5XD0QD[c5TD2QDo4PDcZ4QD\c5TD1WD0QD]c5XD0WD0QD^c5PDP^5QD_c
5XD0`DcZ4`DaQ6`DPc;`Dnb6WD0QD`c5QDac5QDm`2TD1QDbc5XD0QDcc5TD2WD0QDdc5XD0VD0`Do]5`Dk]5QDcc5TD2WD0
QDdc5XD0QDec5`Do]5`Dk]5WD0PDj;PDeb6QDfc5XD0QDgc5TD2WD0QDhc5QDic5PDSm;XD0WD0QDXg4PDcZ4PD]_6PDRW4X
D0WD0QDjc5PDo]5PD]_6PDRW4XD0WD0PD`e;QDkc5XD0WD0PDeT4QDkm4XD0WD0QDlc5SD0XD0`D]_6`Den4`Dm]5Pd4200R
P1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0V
P15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1V
P14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP15[12WP15\12
YP14]12UP14^12VP14_12VP15`12YP14a12VP17b12\P17b12^P16c12YP16c12[P1302RP15d12WP16e12WP16e12YP17f1
2\P16g12\P16Z12SP16h12[P16i12[P17j12YP18k12YP16l12XP16m12XP16n12WP16n12YP15o12XP16P22WP18Q22^P15
R23YP16S23TP16T23VP14U23UP15V23XP15W23YP16X23XP16Y23XP16Y23ZP16Z23WP16Z23YP1:[23\P1:[23^P1>03RP1
303RP15\23YP16]23WP14^23TP16_23XP16_23ZP1603RP16`23TP15a23WP19b23\P17c23^P16d23UP16e23WP16f23VP1
6g23WP16h23ZP16i23[P15j23XP15k23TP15l23VP16m23VP16m23XP15n23XP15o23XP17P33YP15Q33WP15R33WP15S33W
P16T33ZP15U33XP18V33]P18V33`P19W33]P1<X33`P16Y33[P14Z34YP15[34WP17\34XP13]34VP13^34WP12_34TP16`3
4UP17a34WP18b34[P15c34SP14d34VP13e34XP13f34YP13g34WP13h34WP13i34XP13j34XP12k34TP13l34XP13m34XP13
n34XP12o34UP13P44WP14Q44WP15R44VP13S44WP14T44XP13U44WP13V44WP12W44UP12W44UP1104RP1104RP1104RP12X
44TP15Y44TP15Z44TP12[44TP13\44WP14]44YP13^44TP12_44TP12`44UP13a44XP13b44VP12c44UP18d44WP14e44TP1
5f44YP1304RP12g44VP18h44]P13i44TP13j44XP13k44VP14l44XP13m44XP12`34UP12n44UP13o44XP12P54UP13Q54VP
12R54TP13S54UP13T54WP14U54ZP13V54UP13W54TP1104RP1104RP13X54TP12Y54UP1104RP12Z54TP15[55XP16\55\P1
9]55UP1:^55XP19_55TP15`55VP16a55YP17b55\P18c55VP18c55XP16d55ZP16e55YP15f55TP15g55VP15h55TP16i55W
P17j55YP15k55TP16l55UP16l55WP15m55VP17n55XP17n55ZP17o55YP17P65WP1:Q65XP19R65VP18S65WP16T65WP16T6
5YP17U65YP16V65XP16V65ZP16W65[P16X65VP15Y65WP17Z65VP16[65ZP16\65[P17]65]P19^65^P18_65WP16`65WP16
`65YP15a65VP17b65XP16c65XP18d65YP15e65TP15f65UP15g65WP18h65ZP16i65WP16j65YP17k65ZP16l65WP17m65WP
16W65YP15n65VP15o66TP12P76TP12Q76TP12R76UP1206RP12S76UP14T77ZP1277UP12U77VP19V77[P14W77\P13X77WP
16Y77]P16Z77ZP12[77TP13\77XP13]77WP13^77TP14_77VP16`77VP15a77VP13b77UP15c77WP16d77VP13e77VP16f77
VP15g77VP13h77XP13i77XP12j77VP14k77VP15c77WP1:l77WP14f37ZP12m77UP14n77VP12o77UP13P87WP14Q87VP12R
87UP12W47UP13S87WP12T87TP12U87UP12V87TP13W87WP12X87UP13Y87YP14Z87YP13[87XP13\87WP13h77YP14]87WP1
6^87TP13_87TP14`87VP13a87UP13b87XP12c87TP14V57UP15d87ZP1;V57UP14e87XP1107RP14f87TP15g87TP1307RP1
4h87WP15i87XP12j87TP13k87VP14l87WP14m87VP13n87UP14o87WP15P97QM3Q97TP13R97WP13S97UP13T97VP14U97YP
12m77UP12V97TP12o77UP13W97VP15Z77XP13X97WP12Y97TP15Z97ZP13[97TP1107RP15Z77XP16Z77[P17\98TP16]98V
P15^98XP17_98VP1F`98UP1Ha98WP15b98WP18c98XP16d98YP17e98[P15f98WP18g98XP15h98TP16l58WP17i98YP16j9
8YP19k98ZP1<l98XP16m98VP19n98XP15o98VP17P:8VP17Q:8VP18R:8XP18S:8TP17T:8VP16U:8YP15V:8WP16W:8UP16
X:8VP17Y:8YP16Z:8VP16[:8WP18[:8YP16\:8XP19]:8]P17^:8[P17_:8XP16`:8YP16a:8YP18b:8ZP16c:8ZP18c:8WP
18d:8ZP15e:8WP16f:8UP16f:8WP17g:8WP15h:8VP16i:8TP16i:8VP15j:8TP15k:8VP17l:8VP1:m:8XP1Cn:8VP17m48
^P16o:8WP15P;8XP14Q;8TP18Z78YP17R;8VP16S;9XP15T;9YP17U;9TP16V;9VP16W;9\P15X;9WP13Y;9YP13Z;9YP110
9RP12[;9VP12\;9VP13];9UP18^;9TP16_;9WP15`;9UP12P79TP16a;9YP14b;9\P13c;9WP13d;9YP13e;9YP13f;9XP12
g;9TP12h;9VP12i;9VP13j;9XP13k;9XP13l;9XP14m;:TP130:RP1\1n;;UP1:o;;WP14P<;XP14Q<;ZP15R<;ZP13S<;WP
12f2;VP15T<;]P12U7;VP14U<;VP13b1;XP110;RP110;RP12V<;TP14W<;XP13X<;XP19Y<;\P15Y7;YP13Z<;WP15[<;ZP
12\<;TP14]<;WP140;RP15^<;WP13_<;VP14`<;[P13a<;VP14b<;VP12c<;TP13d<;XP13e<;XP12W4;UP14c7;XP14f<;Y
P12g<;TP12h<;VP13i<;WP12j<;TP18k<;TP13l<;WP13m<;WP14n<;UP110;RP15o<;XP13P=;VP12Q=;VP13R=;YP12S=;
TP14T=;VP15U=;WP12f6;UP13V=;WP12W=;UP13X=;TP13Y=;VP13Z=;YP14[=;\P13\=;XP14]=;ZP13^=;WP12_=;UP12`
=;TP14b1;ZP13a=;TP1<b=<UP130<RP16c=<VP17d=<XP18e=<[P17b1<[P17f=<VP16g=<TP15h=<TP17i=<VP15j=<VP16
k=<VP13l=<XP15m=<YP14n=<TP1<P<<XP18o=<VP15P><WP15Q><VP14R><XP14S><WP13T><TP16U><WP14V><YP13W><XP
13X><WP13Y><WP17U7<XP15Z><WP15n4<VP14[><WP15\><TP15]><VP16^><\P16_><WP14`><VP14a><YP18b><XP13c><
VP16d><VP15e><XP16f><[P15g><WP13h><WP18i><]P12j><UP14k><UP13l><WP13m><YP12n=<UP13n><XP12i;<VP13o
><VP15P?<VP14Q?<VP13R?<VP110=RP1AS?=TP13T?=TP12U7=UP13U?=YP13V?=XP14W?=YP12X?=VP12Y?=UP14Z?=[P15
[?>TP17\?>VP19]?>ZP19^?>\P19_?>ZP19`?>\P18a??VP18b??XP18c??XP18d??[P15e??TP15f??VP16g??WP16h??TP
16i??VP15j??TP15k??WP19l??[P19l??]P15m??VP14n?@TP19o?@XP19P@@ZP15Q@@UP18R@@VP18S@@XP19\?@XP15T@A
UP14U@AUP120ARP14V@AUP12U7AUP13W@AWP12U7AUP13X@AYP13Y@AYP12S5AVP12Z@ATP14[@AWP16\@AVP13]@BWP12^@
BUP13_@BTP13`@BTP120BRP13V5BUP12a@BTP12b@BTP13c@BWP13d@BTP14e@BVP13f@BWP13g@BXP12h@BTP12i@BUP13j
@BTP12k@BTP110BRP14l@B\P12m@BTP15n@CTP15o@CVP13PACXP13QACXP13RACYP13SACYP14TACVP13UACYP15VACVP19
WACVP14XACVP13YACVP16ZACVP14[ACVP13\ACWP13]ACWP14^ACTP15_ACUP13`ACWP12aACTP18bACYP19cACYP17dAC\P
16eACVP15fACTP14gACTP15hACXP17iACYP16jACYP14kACWP13lACWP13hACVP12W4CVP16c7CZP14mACTP16nACXP13oAC
YP16PBCTP16PBCVP15QBCXP16RBCTP15SBCTP16TBCVP16UBCZP14VBCYP14WBCYP16XBCVP15YBCVP12ZBCUP13[BCWP14\
BCZP15]BCVP15]BCVP13^BCWP15_BCVP15`BCZP13aBCXP14bBCVP12cBCTP13dBCVP15eBCTP15fBCWP15gBCVP15hBC]P1
5iBC[P13jBCWP13kBCWP13lBCYP13mBCXP13mBCXP13nBCWP13oBCWP14PCC\P13QCCYP13RCCVP14SCCWP13TCCWP17UCCV
P16VCCVP12WCCVP13XCCWP14YCCWP12ZCCTP12[CCUP14\CCVP13]CCWP13^CCVP12_CCTP13`CCUP12aCCTP12bCCTP13cC
CWP12dCCTP13P3CUP13eCCVP12fCCTP15gCCUP16hCCUP15iCCUP14jCCUP110CRP13kCCWP16lCCWP14mCCXP13nCCYP14o
CCWP13PDCTP15QDCXP13aBCXP14RACZP14RDCTP15SDCVP14TDCVP12UDCUP14VDCTP16WDCTP16WDCVP14XDCZP13YDCVP1
2Z1CSP12V5CVP13ZDCXP14[DCTP15\DCUP1:]DD`P16^DDXP16_DDWP16_DDYP15`DDUP15aDDWP17bDDXP19cDDVP17dDDX
P17c7DYP15eDDTP15fDDVP16gDDUP15hDDUP16iDDYP1=jDDYP15kDDVP15lDDTP15mDDVP17nDDUP14oDDTP16l?DZP130D
RP16PEDTP16QEDVP16REDWP18SEDYP19TEDYP1<UEDWP17VEDYP15f6DUP15WEDWP1:XEDVP1CYEDYP18ZEDXP16[EDVP16\
EDUP15]EDUP15^EDWP17_EDYP16`EDUP16aEDWP130DRP15bEDVP15cEDVP13dEDVP16eEDWP16eEDYP18c7D]P15fEDWP16
gEDUP15hEDVP1=iEDZP1;jEDVP18kEDWP17lEDUP1BmEDWP1AnEDUP18oEDWP15PFDVP15QFDUP16RFDXP16SFDWP15TFDVP
15UFDUP15VFDVP15WFDVP16XFDUP16XFDWP17YFDVP16ZFDWP16[FDXP1D\FDWP1C]FDUP17^FDXP15_FDTP15`FDTP15aFD
VP16bFDXP15cFDVP12dFDUP15eFDVP14fFDUP15gFDUP15hFDWP17iFDWP16jFDVP16jFDXP16kFDUP16lFDWP17mFD[P15n
FDVP13oFDXP19PGDVP17QGDYP17QGDXP14RGDTP15SGDXP14TGDTP15UGDWP15VGDYP18WGDVP18XGDXP15YGDTP17ZGDXP1
6[GDYP130DRP14\GDWP14]GDTP15^GDUP15_GDWP15`GDXP15aGDTP15bGDVP15cGDWP16b1D\P15dGDTP15eGDWP13fGDUP
13gGDXP1:hGDZP19iGDWP16jGDWP16kGDZP15lGDXP17mGDVP14nGDTP15oGDUP16l?DZP15PHDVP16QHDVP16RHDYP15SHD
TP15THDVP15UHDVP16VHDVP110ERP13WHEYP12XHEVP15YHETP18ZHFUP15[HGVP14\HGVP12]HGUP13^HGWP13_HGXP17`H
GYP110HRP17aHHWP17bHHWP17cHHWP17dHHWP17eHHWP17fHHWP12gHHTP15hHHWP12iHHUP14S1HSP17jHIVP19kHIWP1<l
HIWP15kHIUP14iHITP13mHJTP12nHJTP13oHJYP15PIJWP15QIKTP16RIKVP17SIK[P16TIKWP17UIKYP17UIK[P16VIKWP1
6WIKYP12XIKTP13YIKVP16ZIKWP16[IKWP13\ILTP12]IMTP12^IMUP12_IMUP19`INWP1<aINVP14bINVP18cINXP15dINY
P18eIN[P12fINTP13gINXP110NRP14hINYP110NSP13iINVP12jINTP19kIOTP15lIP1TP12mIP1TP13nIP1XP14oIP1VP13
PJP1VP14QJP1YP12RJP1UP14SJP1XP12TJP1TP12UJP1UP12VJP1TP15U7Q1VP16WJQ1VP17XJQ1XP18YJQ1VP16ZJQ1VP15
[JQ1WP15\JQ1WP17]JQ1XP13^JQ1XP13_JQ1VP12`JQ1TP12Z1Q1SP17aJQ1TP14bJQ1WP13cJQ1WP13dJQ1VP16eJQ1XP19
eJQ1XP15fJQ1WP15gJQ1TP14hJQ1YP12iJQ1TP13jJQ1TP13kJQ1WP13lJQ1WP17mJQ1[P16nJQ1XP14oJQ1VP13PKQ1VP12
f2Q1UP12f2Q1UP14QKQ1ZP14RKQ1XP13SKQ1VP13TKQ1XP12UKQ1VP13VKQ1XP13WKQ1XP12XKQ1VP12YKQ1VP16ZKR1XP16
[KR1ZP15\KR1UP17]KR1XP15^KR1YP15_KR1YP14`KR1VP15aKR1WP17bKR1ZP15cKR1WP15dKR1WP16eKR1\P14fKR1VP16
gKR1WP15hKR1XP16iKR1ZP16jKR1ZP15kKR1XP15lKR1XP15mKR1YP19nKR1[P16oKR1YP15PLR1WP15QLR1WP15RLR1XP16
SLR1XP16TLR1ZP16ULR1\P15VLR1UP15WLR1WP15XLR1TP15YLR1VP16ZLR1UP16ZLR1WP14[LR1TP16\LR1XP15]LR1VP18
^LS1\P16_LS1[P16`LS1YP16`LS1[P16aLS1WP15bLS1XP16cLS1[P16[6S1[P16l?S1ZP18dLS1[P16eLS1VP16fLS1XP14
0S1RP15gLS1YP16hLS1TP16iLS1VP17jLS1TP17jLS1VP17kLS1\P15lLS1XP18mLS1ZP16nLS1VP16oLS1\P16PMS1XP16Q
MS1VP15RMS1UP15SMS1WP17TMS1^P16UMS1YP15VMT1XP16WMT1ZP15XMT1UP15YMT1WP15ZMT1WP15[MT1WP15\MT1WP17]
MT1^P14^MT1VP18_MT1ZP15`MT1UP15aMT1UP15bMT1YP17cMT1[P15dMT1YP14eMT1UP15fMT1XP14gMT1VP14gMT1VP18h
MT1\P17iMT1[P16jMT1ZP19kMT1WP17lMT1ZP17bAT1YP16iCT1XP15mMT1UP17nMT1[P15oMT1XP15PNT1VP15QNT1XP15R
NT1WP16SNT1WP16TNT1[P15UNT1UP15VNT1WP14U1T1VP16WNT1ZP16XNT1[P16YNT1ZP130T1SP15ZNT1XP15[NT1YP16\N
T1VP16]NT1VP14U7T1UP16^NT1ZP14_NT1UP15`NT1TP177T1UP16aNT1\P16bNU1YP15cNU1VP18dNU1XP16eNU1YP14fNU
1VP1CSAU1[P15gNU1YP15hNU1WP16iNU1XP18]JU1WP16jNU1ZP16kNU1UP17lNU1YP16mNU1WP16nNU1XP16oNU1[P19POU
1YP17POU1[P16QOU1YP16ROU1VP15SOU1WP1:gKU1\P15TOU1YP19f3U1eP15UOU1XP14VOU1UP17WOU1VP15XOU1VP17YOU
1YP17ZOU1]P15[OU1VP15\OU1XP16]OU1ZP15^OU1XP16_OU1[P16`OU1YP16f3U1\P15aOU1YP14bOU1UP14cOU1UP18[6U
1aP17dOU1TP15eOU1WP16fOU1VP17gOU1ZP16hOU1XP16hOU1ZP16hOU1XP16hOU1[P16iOU1TP15jOU1WP18kOU1VP15lOU
1TP18mOU1YP16f3U1\P16nOU1[P15oOU1YP15PP1U1YP16QP1U1[P16\6U1\P17RP1U1_P15SP1U1YP15TP1U1YP14f2U1VP
15UP1U1YP13VP1V1WP13WP1V1YP14XP1V1\P14YP1V1\P12ZP1V1VP13[P1V1YP13\P1V1XP13]P1V1YP14^P1V1[P13_P1V
1YP13`P1V1XP13aP1V1YP13bP1V1XP13cP1V1YP13dP1V1XP14eP1V1ZP13fP1V1YP13gP1V1YP13hP1V1XP12iP1V1UP12j
P1V1VP127V1VP12kP1V1VP14lP1V1XP13mP1V1YP13nP1V1YP14oP1V1XP14PQ1V1[P13QQ1V1XP12RQ1V1VP13SQ1V1YP13
TQ1V1WP13UQ1V1XP14VQ1V1WP13WQ1V1VP15XQ1V1XP13YQ1V1XP14ZQ1V1WP14ZQ1V1YP13d5V1XP14[Q1V1XP13\Q1V1XP
13]Q1V1UP13^Q1V1XP14_Q1V1VP12Q@V1VP13`Q1V1YP13aQ1V1YP13bQ1V1YP12cQ1V1VP13dQ1V1YP13eQ1V1WP13nOV1X
P13fQ1V1YP12gQ1V1VP12hQ1V1VP14iQ1V1[P13jQ1V1YP12kQ1V1VP12kQ1V1VP12kQ1V1VP12lQ1V1VP12mQ1V1VP13nQ1
V1XP13oQ1V1YP14PR1V1\P13QR1V1WP12RR1V1VP13SR1V1WP13TR1V1YP13UR1V1YP13VR1V1VP13WR1V1YP13XR1V1YP13
YR1V1YP13ZR1V1YP13[R1V1XP13\R1V1YP13]R1V1XP14^R1V1ZP13_R1V1YP14`R1V1\P12aR1V1VP12kQ1V1VP12bR1V1V
P13`P1V1WP13cR1V1XP13dR1V1VP13eR1V1TP13fR1V1WP13gR1V1XP14hR1V1\P12V5V1VP13iR1V1YP13jR1V1XP12kR1V
1VP14lR1V1ZP127V1VP13mR1V1XP12f2V1VP12nR1V1TP12oR1V1VP12PS1V1TP12dEV1VP13QS1V1VP12eR1V1TP13RS1V1
WP12U7V1VP13b1V1YP13SS1V1WP12V5V1VP12TS1V1UP13US1V1YP13VS1V1XP13UQ1V1XP12WS1V1VP12XS1V1VP12YS1V1
VP13ZS1V1VP13[S1V1YP15\S1V1VP13]S1V1WP14^S1V1WP14_S1V1WP14`S1V1YP13aS1V1XP13bS1V1YP13cS1V1XP12dS
1V1UP13eS1V1XP16l?V1`P13fS1V1XP15gS1V1YP13hS1V1XP15Y7V1ZP13iS1V1WP14jS1V1YP14V7V1ZP13kS1V1WP12lS
1V1TP13mS1V1WP13nS1V1WP14oS1V1[P13PT1V1VP14QT1V1YP13RT1V1WP13ST1V1XP14SP1V1ZP13TT1V1VP14W6V1ZP13
UT1V1WP14nQ1V1ZP15VT1V1[P15WT1V1ZP14mLV1XP13XT1V1VP15YT1V1[P14ZT1V1XP13[T1V1VP15\T1V1YP12]T1V1TP
15^T1V1XP13_T1V1VP15`T1V1XP14aT1V1VP14bT1V1XP14cT1V1YP15dT1V1[P13eT1V1VP13fT1V1WP12gT1V1UP13hT1V
1VP12iT1V1TP14jT1V1ZP13kT1V1WP14lT1V1[P18mT1V1WP14nT1V1ZP13oT1V1XP15PU1V1ZP13QU1V1VP13RU1V1VP12S
U1V1TP14TU1V1ZP13UU1V1VP14VU1V1XP14[6V1ZP14c7V1WP14WU1V1[P13XU1V1WP14YU1V1ZP14ZU1V1YP14[U1V1YP14
\U1V1VP15]U1V1ZP13^U1V1WP13_U1V1WP13`U1V1XP13aU1V1WP13o2V1XP13bU1V1WP13cU1V1VP13dU1V1VP13eU1V1WP
13fU1V1XP13RP1V1XP14gU1V1YP13hU1V1WP13iU1V1WP13jU1V1XP12kU1V1TP13lU1V1XP13mU1V1VP13nU1V1XP12oU1V
1TP13lU1V1XP13PV1V1XP13QV1V1WP13RV1V1YP13SV1V1XP13TV1V1XP15l?V1]P13UV1V1VP13VV1V1VP15WV1V1WP14XV
1V1XP14YV1V1TP14YV1V1VP12ZV1V1TP13k;V1WP12[V1V1TP13\7V1XP13\V1V1VP13]V1V1VP13^V1V1YP13_V1V1XP13`
V1V1WP14aV1V1ZP14bV1V1\P13cV1V1XP13gP1V1YP13dV1V1XP13eV1V1YP13fV1V1XP14gV1V1ZP15hV1V1[P15hV1V1]P
12iV1V1UP13jV1V1UP13kV1V1WP13lV1V1XP13mV1V1WP13nV1V1XP15oV1V1\P13PW1V1WP13QW1V1YP14b1V1[P14RW1V1
YP13SW1V1XP13TW1V1WP13UW1V1WP13VW1V1YP13WW1V1WP13XW1V1WP13YW1V1YP14ZW1V1XP13[W1V1XP13\W1V1WP13]W
1V1YP13^W1V1YP14_W1V1\P13`W1V1YP13aW1V1YP14bW1V1\P13cW1V1YP13dW1V1XP12eW1V1VP12eW1V1VP13fW1V1YP1
3gW1V1WP13hW1V1XP13iW1V1XP13jW1V1YP13kW1V1YP13lW1V1YP13[6V1YP12mW1V1VP12nW1V1VP13R=V1YP13oW1V1YP
13PX1V1YP13QX1V1YP12RX1V1UP12SX1V1VP12TX1V1VP12UX1V1UP12VX1V1UP12WX1V1UP12f2V1VP12f2V1VP12f2V1VP
12XX1V1VP12XX1V1VP14YX1V1VP13ZX1V1XP14[X1V1ZP12\X1V1VP13]X1V1XP12^X1V1UP13_X1V1XP13`X1V1WP13aX1V
1YP13bX1V1YP13cX1V1XP13dX1V1YP13eX1V1WP12fX1V1VP13gX1V1UP13hX1V1XP14iX1V1ZP13jX1V1YP12kX1V1UP14l
X1V1\P14mX1V1ZP13nX1V1XP13oX1V1YP13PY1V1YP13QY1V1YP12RY1V1UP12SY1V1VP13TY1V1YP13UY1V1XP13VY1V1XP
12RR1V1VP13SV1V1YP13WY1V1YP12XY1V1VP12YY1V1TP13ZY1V1YP14[Y1V1ZP14\Y1V1[P13]Y1V1YP13^Y1V1XP13_Y1V
1YP12`Y1V1VP12aY1V1VP13bY1V1YP12cY1V1UP13dY1V1XP12Q=V1VP13eY1V1YP12kQ1V1VP12j>V1VP13\6V1YP13cLV1
YP13fY1V1YP13fY1V1YP14gY1V1YP13hY1V1YP13b1V1YP12kQ1V1VP110V1SP12iY1V1VP14jY1V1VP13kY1V1YP13lY1V1
WP13mY1V1XP13nY1V1YP14oY1V1ZP13PZ1V1XP12^@V1VP13QZ1V1XP12W4V1VP110V1SP13]MV1XP12RZ1V1VP12RZ1V1VP
13SZ1V1WP12RZ1V1VP12TZ1V1UP12f2V1VP14UZ1V1TP13VZ1V1UP13WZ1V1XP14XZ1V1YP13YZ1V1WP12nW1W1VP12U1W1V
P13ZZ1W1YP12[Z1W1VP13\Z1W1YP13]Z1W1YP12^Z1W1UP13_Z1W1YP13`Z1W1YP13aZ1W1YP13bZ1W1YP13cZ1W1YP12dZ1
W1VP13eZ1W1YP13fZ1W1XP13gZ1W1YP13hZ1W1YP12iZ1W1VP12jZ1W1VP14kZ1W1\P13lZ1W1YP14[6W1[P13mZ1W1YP13n
Z1W1YP13oZ1W1YP13P[1W1YP14SP1W1\P12Q[1W1VP13R[1W1YP13S[1W1YP12T[1W1UP12U[1W1VP13V[1W1XP12W[1W1VP
13X[1W1YP13T;W1YP13Y[1W1YP14Z[1W1[P12[[1W1VP12\[1W1UP13][1W1WP13^[1W1YP13_[1W1WP14W6W1ZP13`[1W1X
P13a[1W1XP14b[1W1WP12c[1W1UP12d[1W1UP13e[1W1YP12f[1W1UP13g[1W1XP13h[1W1XP13i[1W1XP13j[1W1YP13k[1
W1XP12`DW1VP13l[1W1VP12m[1W1UP12n[1W1UP12o[1W1UP12P\1W1UP13Q\1W1TP13R\1W1VP13S\1W1VP13T\1W1YP14U
\1W1UP14U\1W1WP13V\1W1UP13W\1W1XP15X\1W1WP13Y\1W1XP13Z\1W1XP14[\1W1[P14\\1W1\P13]\1W1YP14f3W1[P1
3^\1W1YP13_\1W1YP13`\1W1YP15a\1W1^P12b\1W1VP14c\1W1XP13d\1W1XP13e\1W1YP13f\1W1WP12g\1W1TP127W1VP
14\6W1[P12h\1W1VP13i\1W1YP12j\1W1TP12k\1W1UP13l\1W1XP12i@W1VP13m\1W1XP13n\1W1YP12f6W1UP12o\1W1VP
13P]1W1XP12Q]1W1VP13R]1W1YP14S]1W1[P13T]1W1XP13U]1W1YP13V]1W1YP12W]1W1VP12X]1W1UP12Y]1W1TP13Z]1W
1WP13cLW1YP13[6W1YP13[]1W1YP13\]1W1YP13]]1W1YP13^]1W1YP13_]1W1YP13`]1W1YP13a]1W1XP12b]1W1UP12c]1
W1UP13d]1W1YP12f6W1VP12f6W1VP16e]1W1ZP14f]1W1YP14g]1W1ZP13h]1W1VP14i]1W1ZP14j]1W1YP13\4W1WP14k]1
W1XP13l]1W1WP13m]1W1VP14n]1W1VP12o]1W1TP14P^1W1VP14f3W1ZP14gOW1[P14Q^1W1YP14R^1W1YP13S^1W1WP14SP
1W1ZP15T^1W1ZP13U^1W1WP12V^1W1TP14W^1W1[P14X^1W1ZP13Y^1W1WP14b5W1ZP14Z^1W1ZP13[^1W1XP13\^1W1UP13
]^1W1XP14^^1W1YP13_^1W1VP13`^1W1VP12a^1W1UP13b^1W1VP13c^1W1XP14d^1W1YP13o4W1XP14l?W1ZP12e^1W1TP1
3f^1W1WP14g^1W1YP13h^1W1WP13i^1W1XP13j^1W1XP14jS1W1YP15k^1W1[P13l^1W1WP13m^1W1XP14T4W1XP15n^1W1[
P14o^1W1YP13P_1W1WP12R7W1UP13SAW1XP13Q_1W1VP14R_1W1XP15Y7W1[P13S_1W1TP14T_1W1YP14U_1W1YP13V_1W1Y
P13W_1W1XP14X_1W1YP12Y_1W1UP12Z_1W1UP15[_1W1VP13\_1W1WP14]_1W1[P13^_1W1XP14__1W1ZP15`_1W1\P14a_1
W1XP12b_1W1UP13c_1W1VP14d_1W1WP14c7W1XP15WT1W1[P14WT1W1XP14f:W1WP13e_1W1VP14f_1W1ZP13g_1W1WP13h_
1W1WP13i_1W1WP14j_1W1VP12k_1W1UP13l_1W1VP14m_1W1ZP13n_1W1XP14o_1W1YP13P`1W1VP13Q`1W1WP14R`1W1YP1
4S`1W1ZP13T`1W1WP14U`1W1WP14U`1W1YP13V`1W1XP13W`1W1XP13X`1W1WP13Y`1W1XP13Z`1W1XP13[`1W1XP12`3W1U
P12\`1W1UP13]`1W1TP13^`1W1TP14_`1W1VP13``1W1VP15a`1W1YP15Y7W1[P12b`1W1UP15c`1W1VP14QKW1[P14d`1W1
VP13e`1W1WP14f`1W1VP15g`1W1YP14h`1W1VP13i`1W1XP14j`1W1YP14k`1W1VP14l`1W1ZP13m`1W1WP16n`1W1\P13o`
1W1XP13Pa1W1XP14Qa1W1[P13Ra1W1XP14Sa1W1VP16Ta1W1TP14Ua1W1ZP14T7W1ZP14Va1W1VP15Wa1W1YP14Xa1W1ZP13
Ya1W1VP14Za1W1VP15[a1W1YP14\a1W1VP13]a1W1XP13^a1W1XP13_a1W1XP14[6W1[P14`a1W1ZP12W4W1UP13aa1W1VP1
4ba1W1VP14ca1W1VP15da1W1VP15ea1W1ZP14fa1W1ZP13ga1W1WP17ha1W1TP13ia1W1YP13ja1W1YP13ka1W1YP13la1W1
YP13ma1W1YP14na1W1[P13oa1W1XP13Pb1W1YP13Qb1W1YP13Rb1W1WP14Sb1W1[P13Tb1W1YP13Ub1W1XP13Vb1W1YP13Wb
1W1YP13Xb1W1YP13Yb1W1YP13Zb1W1YP13[b1W1WP13\b1W1WP13]b1W1WP13^b1W1WP13_b1W1WP13`b1W1WP13ab1W1YP1
3bb1W1YP13cb1W1YP13db1W1YP13eb1W1YP13fb1W1XP13gb1W1XP13hb1W1YP13ib1W1WP13jb1W1VP14kb1W1XP14gOW1[
P14lb1W1[P13mb1W1WP12nb1W1UP13ob1W1YP13Pc1W1YP13Qc1W1XP14Rc1W1[P13Sc1W1XP14Tc1W1ZP14Uc1W1YP13Vc1
W1XP13_U1W1XP14cLW1[P12Wc1W1UP14Xc1W1ZP13Yc1W1XP14Zc1W1WP15WT1W1[P13[c1W1WP15\c1W1ZP13]c1W1XP13^
c1W1WP14_c1W1VP13`c1W1WP13ac1W1WP13bc1W1WP13cc1W1YP13dc1W1YP13[6W1YP15ec1W1_P13fc1W1XP13Y\1W1YP1
3gc1W1YP13hc1W1XP13ic1W1YP13[6W1YP14jc1W1ZP13kc1W1YP13lc1W1XP13mc1W1XP13nc1W1YP13oc1W1XP14Pd1W1X
P14Pd1W1ZP14Qd1W1ZP14f3W1\P12Rd1W1UP13Sd1W1YP13Td1W1YP13Ud1W1YP12Vd1W1VP14Wd1W1\P13Xd1W1XP13Yd1W
1WP13Zd1W1TP13[d1W1YP13\d1W1WP13[6W1YP13]d1W1YP13^d1W1XP12_d1W1VP13[6W1YP13`d1W1YP12ad1W1UP14bd1
W1VP12cd1W1VP14dd1W1WP13ed1W1VP13fd1W1WP14b1W1\P14gd1W1\P12hd1W1VP12id1W1TP13jd1W1YP13kd1W1XP13l
d1W1WP13md1W1WP13nd1W1YP12od1W1UP12Pe1W1VP13Qe1W1YP13T;W1YP13Re1W1YP13Se1W1XP16Te1W1YP15Ue1W1YP1
3Ve1W1YP13_a1W1YP13We1W1XP13Xe1W1WP13Ye1W1XP15Ze1W1YP14Wd1W1[P14[e1W1ZP14\e1W1XP13]e1W1YP14^e1W1
XP13Wd1W1YP12_e1W1VP13`e1W1WP12ae1W1VP12be1W1VP12SY1W1VP12ce1W1VP12de1W1UP12V5W1UP13ee1W1WP14fe1
W1VP13ge1W1WP12he1W1TP13ie1W1WP14je1W1\P13ke1W1TP12le1W1UP12me1W1TP14ne1W1VP12oe1W1UP13Pf1W1YP14
Qf1W1[P13[6W1YP14Rf1W1VP12Sf1W1TP14Tf1W1WP13Uf1W1VP14Vf1W1VP13Wf1W1YP12Xf1W1VP12Yf1W1VP13Zf1W1YP
12[f1W1VP12\f1W1TP14]f1W1TP13[6W1YP12^f1W1UP13_f1W1YP15`f1W1YP12bR1W1VP12af1W1UP14bT1W1XP12bf1W1
TP13cf1W1YP12df1W1UP13ef1W1YP13ff1W1UP12gf1W1VP12hf1W1TP14b1W1\P13if1W1WP13jf1W1YP14kf1W1ZP13lf1
W1YP13mf1W1YP13nf1W1YP13b1W1YP12of1W1UP13Pg1W1YP12Qg1W1VP13Rg1W1XP13Sg1W1YP12Tg1W1VP12Ug1W1UP12V
g1W1UP12Yf1W1VP13_LW1YP12Wg1W1UP12Xg1W1TP12dEW1UP12Yg1W1UP12Zg1W1VP14[g1W1VP13b1W1YP12\g1W1VP13]
g1W1YP13^g1W1XP13_g1W1YP14`g1W1WP13ag1W1WP13bg1W1XP12ce1W1VP13cg1W1YP13dg1W1XP14eg1W1VP15fg1W1WP
13gg1W1UP12hg1W1TP13ig1W1YP12jg1W1UP13kg1W1YP13lg1W1YP14mg1W1XP12ng1W1VP13og1W1YP12Ph1W1VP13Qh1W
1YP12Rh1W1UP13oLW1YP13Sh1W1XP13Th1W1YP13Uh1W1YP12Vh1W1UP12b`1W1VP12Wh1W1UP12Xh1W1UP12Yh1W1VP14Zh
1W1VP12[h1W1VP13\h1W1XP13[6W1YP13]h1W1TP12S5W1VP13^h1W1YP12_h1W1VP12`h1W1TP13ah1W1YP13bh1W1YP13c
h1W1YP14[6W1[P13dh1W1XP14eh1W1VP13fh1W1YP12kQ1W1VP12gh1W1VP12hh1W1UP14ih1W1VP12dFW1VP13jh1W1YP12
kh1W1VP12lh1W1VP12mh1W1VP12nh1W1UP12oh1W1VP12S5W1VP14Pi1W1VP12^@W1VP14Qi1W1VP14Ri1W1WP12S5W1UP12
Si1W1UP15Ti1W1YP13Ui1W1WP14Vi1W1WP12XMW1VP14Wi1W1VP12Xi1W1VP12Yi1W1VP13Zi1W1VP12P\1W1UP12[i1W1VP
12\i1W1TP12]i1W1VP13^i1W1YP12_i1W1TP127W1VP13`i1W1YP13ai1W1YP13bi1W1XP12ci1W1UP14di1W1UP12ei1W1V
P127W1VP12fi1W1VP13gi1W1VP13hi1W1XP12dEW1VP13ii1W1YP12ji1W1VP12ki1W1UP13li1W1YP12mi1W1UP12ni1W1U
P12oi1W1UP12Pj1W1VP12Qj1W1VP12Rj1W1UP12Sj1W1UP12Tj1W1VP13Uj1W1WP13Vj1W1WP13Wj1W1WP13Xj1W1WP13Yj1
W1YP13Zj1W1YP13[j1W1XP13\j1W1YP13]j1W1YP19^j1W1[P13_j1W1XP13`j1W1XP15aj1W1WP12bj1W1UP12cj1W1UP14
dj1W1VP12ej1W1TP127W1VP12fj1W1VP12gj1W1VP12hj1W1VP14ij1W1WP12m7W1VP12jj1W1VP12Z1W1TP12U7W1UP13kj
1W1YP16lj1X1TP16lj1X1VP1;mj1X1VP1;mj1X1XP19Z7X1YP19Z7X1[P16Z1X1SP16nj1X1UP15oj1X1TP14Pk1X1TP14Qk
1X1UP15Rk1X1WP17Sk1Y1XP17Tk1Y1YP15Uk1Y1XP16W6Y1ZP17Vk1Y1YP14Wk1Y1TP14Xk1Y1TP15Yk1Y1XP19Zk1Y1ZP19
Zk1Y1\P18[k1Y1VP14\k1Y1TP15]k1Y1VP15^k1Y1WP14_k1Y1TP19`k1Y1XP15ak1Y1UP16bk1Y1VP14ck1Y1UP130Y1RP1
6dk1Z1TP16ek1Z1YP17fk1Z1VP17gk1Z1XP19i=Z1VP19hk1Z1XP1?ik1Z1YP16jk1Z1VP17kk1Z1TP16dk1Z1TP17lk1Z1V
P17mk1Z1YP17nk1Z1VP18ok1Z1VP1EPl1Z1UP16Ql1[1\P17Rl1[1ZP1>Sl1[1VP1=Tl1[1TP17Ul1[1XP17Ul1[1ZP16Vl1
[1XP15Wl1[1VP16Xl1[1TP16Xl1[1VP19Yl1[1XP19Yl1[1ZP17Zl1[1XP17Zl1[1[P16[l1[1VP16\l1[1YP15]l1[1VP16
^l1[1YP17_l1[1VP16`l1[1VP18al1[1[P16bl1[1YP16cl1[1UP140[1RP1>dl1[1TP18el1[1[P16fl1[1VP110[1RP13g
l1[1YP12hl1[1UP1<il1[1TP13jl1[1UP12kl1[1UP17ll1[1YP14bA[1WP19ml1[1ZP15nl1[1VP12ol1[1TP13Pm1[1TP1
2Qm1[1TP16Rm1[1VP12Sm1[1TP140[1RP12Tm1[1UP12Um1[1TP14Vm1[1TP12Wm1[1TP13Xm1[1WP12Ym1[1VP12Zm1[1TP
12[m1[1UP13\m1[1WP12]m1[1UP14[6[1\P12f2[1VP13^m1[1YP12_m1[1UP12`m1[1TP12am1[1UP13bm1[1UP16cm1[1V
P13dm1[1VP13em1[1VP13fm1[1WP12gm1[1TP12hm1[1TP110[1RP12im1[1UP12jm1[1UP12km1[1UP13lm1[1XP13mm1[1
WP13nm1[1XP12om1[1TP14Pn1[1YP13Qn1[1WP13Rn1[1WP12Sn1[1VP12Tn1[1TP12Un1[1VP12Vn1[1UP16Wn1\1VP15Xn
1\1TP1<Yn1]1XP1<Yn1]1ZP19Yn1]1XP19Yn1]1ZP1:Zn1]1XP1:Zn1]1ZP16[n1]1XP16[n1]1ZP15\n1]1WP14]n1]1VP1
7Tk1]1[P16^n1]1YP14_n1]1UP15`n1]1UP15an1]1WP15bn1]1YP17cn1]1[P15dn1]1WP16en1]1[P16fn1]1ZP15gn1]1
WP16[6]1[P16hn1]1XP16hn1]1ZP14in1]1VP16jn1]1[P19kn1]1WP19kn1]1YP19ln1]1ZP19mn1]1]P18nn1]1]P17on1
]1XP15Po1]1XP16Qo1^1[P14Ro1^1UP16So1^1XP16So1^1ZP16WM^1[P16To1^1[P15Uo1^1YP15Vo1^1VP15Wo1^1XP14X
o1^1VP15Yo1^1XP18bA^1\P15Zo1^1YP16[o1^1YP16[o1^1[P16\o1^1WP15]o1^1XP19ln1^1XP19ln1^1ZP17^o1^1XP1
6_o1^1VP18`o1^1]P16ao1^1TP16ao1^1VP15bo1^1XP15co1^1YP17do1^1YP15eo1^1XP16fo1^1XP16fo1^1ZP18go1^1
\P16ho1^1YP15io1^1UP15jo1^1WP16ko1^1UP16lo1^1WP17mo1^1YP16no1^1VP18oo1^1WP14PP2^1UP16QP2^1TP16QP
2^1VP15Pe1^1UP15RP2^1WP1ASP2^1YP15TP2^1WP18UP2^1^P18VP2^1`P16WP2^1WP15XP2^1WP16YP2^1VP16ZP2^1YP1
8[P2^1ZP15\P2^1XP16]P2^1[P15^P2^1VP15_P2^1UP15`P2^1TP15aP2^1WP19bP2^1`P15cP2^1WP18dP2_1ZP1;eP2_1
^P18fP2_1XP15gP2_1VP16hP2_1VP1:iP2_1WP17bA_1YP19jP2_1[P19kP2_1_P15lP2_1YP19mP2_1\P16nP2_1ZP15oP2
_1TP15PQ2_1VP14QQ2_1UP14RQ2_1UP15SQ2_1XP16TQ2_1XP16TQ2_1ZP15bh1`1WP16UQ2`1WP16VQ2`1WP15WQ2`1WP15
XQ2`1UP17YQ2`1VP16ZQ2`1TP15[Q2`1TP15\Q2`1VP14]Q2`1TP15^Q2`1YP19_Q2`1ZP19_Q2`1\P16`Q2`1UP18b7`1YP
17aQ2`1VP1;bQ2`1TP18cQ2`1TP18dQ2`1VP14eQ2`1XP14fQ2`1ZP12gQ2`1UP12hQ2`1UP12iQ2`1TP15jQ2`1TP15kQ2`
1VP16iP2`1UP16iP2`1XP13lQ2`1TP15mQ2`1TP12nQ2`1UP12a^1`1VP13oQ2`1YP13iP2`1UP15PR2`1^P14QR2`1WP12R
R2`1UP120`1RP12S7`1UP110`1RP17SR2`1VP17SR2`1XP18TR2`1TP18UR2`1VP15VR2`1VP16WR2`1VP13XR2`1UP1BYR2
`1TP16ZR2`1VP15c3`1SP13[R2`1YP110`1RP13\R2`1YP12U7`1UP13cL`1YP15]R2`1WP12^R2`1UP110`1RP12_R2`1VP
13`R2`1XP12U7`1UP13aR2`1YP13bR2`1WP12cR2`1UP110`1RP13lL`1XP12dR2`1VP12eR2`1VP12fR2`1UP12gR2`1VP1
2hR2`1VP12iR2`1VP12jR2`1VP12kR2`1UP12lR2`1VP12lR2`1VP12mR2`1UP14nR2`1XP13oR2`1YP13PS2`1XP12QS2`1
TP13RS2`1WP110`1RP12SS2`1VP13TS2`1XP12US2`1TP13VS2`1YP13WS2`1YP12XS2`1VP12oh1`1UP12YS2`1VP12ZS2`
1TP13[S2`1XP12\S2`1VP13]S2`1YP12^S2`1UP14_S2`1ZP13`S2`1WP13cW1`1XP13aS2`1WP13bS2`1YP14cS2`1\P13Y
P1`1XP12dS2`1TP13eS2`1VP12kQ1`1VP13fS2`1VP13gS2`1WP12hS2`1TP12\i1`1TP12hj1`1VP12iS2`1VP12jS2`1TP
12f2`1UP110`1RP110`1RP110`1RP110`1RP110`1RP12kS2`1TP12lS2`1TP110`1RP110`1RP13mS2`1TP110`1RP12nS2
`1TP120`1RP12S7`1UP110`1RP12oS2`1UP16PT2`1YP13QT2`1TP13RT2`1TP12ST2`1TP12TT2`1TP13UT2`1XP14VT2`1
[P12WT2`1TP12XT2`1TP12_d1`1VP12YT2`1TP12ZT2`1VP13[T2`1XP14\T2`1YP14ec1`1\P12b_1`1UP13]W1`1YP14b1
`1\P13[6`1YP13]T2`1YP13^T2`1UP12_T2`1VP12`T2`1TP13aT2`1TP12U7`1UP14V7`1[P13bT2`1VP12cT2`1TP12dT2
`1TP13eT2`1XP13fT2`1TP12Q=`1UP13gT2`1WP14hT2`1VP12iT2`1TP14jT2`1WP13kT2`1WP12lT2`1UP12mT2`1TP13n
T2`1XP12mh1`1VP110`1RP12a^1`1VP12S5`1VP12oT2`1UP12mW1`1UP12mW1`1UP14PU2`1ZP14QU2`1VP13RU2`1TP110
`1RP110`1RP12SU2`1TP110`1RP12U7`1VP12TU2`1UP12UU2`1TP12ce1`1VP13VU2`1UP14WU2`1XP13XU2`1YP13YU2`1
WP14ZU2`1ZP14[U2`1[P13\U2`1TP13nM`1UP12]U2`1TP12^U2`1TP12_U2`1UP110`1RP12`U2`1VP12aU2`1UP12bU2`1
VP14b1`1\P12cU2`1TP12bR1`1VP1:dU2a1TP16eU2a1XP16T4a1WP1<fU2a1VP18gU2a1XP14hU2a1ZP12iU2a1TP17jU2a
1VP15kU2a1WP12Z1a1TP15lU2a1YP14mU2a1YP15nU2a1WP14oU2a1TP18PV2a1]P14QV2a1VP16RV2a1WP17el1a1YP19SV
2a1TP18TV2a1TP18TV2a1TP17UV2a1TP19VV2a1VP18WV2a1VP18WV2a1VP17XV2a1VP14YV2a1TP12ZV2a1VP12[V2a1UP1
3\V2a1YP12]V2a1UP12V5a1UP12^V2a1UP15_V2a1XP12`V2a1TP13aV2a1YP12bV2a1UP127a1UP13cV2a1XP12dV2a1TP1
27a1VP12V5a1UP13eV2a1YP14d5a1[P13fV2a1WP13gV2a1XP13XU2a1YP12XR2a1UP16hV2a1VP19iV2a1XP17jV2a1XP12
kV2a1UP12lV2a1UP12mV2a1TP13nV2a1YP12oV2a1UP13PW2a1YP13QW2a1VP13RW2a1VP1:i=a1VP17RV2a1VP15SW2a1TP
1:TW2a1YP15UW2a1TP15VW2a1TP1:WW2a1VP13XW2a1UP19YW2a1VP17c7a1XP18ZW2a1XP12[W2a1UP12\W2a1TP13]W2a1
XP12P\1a1UP12^W2a1TP14_W2a1VP13`W2a1TP1:aW2b1TP1<bW2b1VP16cW2c1VP15dW2c1XP18eW2c1XP17fW2c1YP15U7
c1VP17gW2c1TM3hW2c1XP13iW2c1UP13jW2c1WP15kW2c1VP15lW2c1^P12mW2c1TP14nW2c1WP16oW2c1VP13PX2c1WP13Q
X2c1WP15RX2c1VP17SX2c1[P12TX2c1TP15UX2c1VP13VX2c1TP16WX2c1VP15XX2c1TP16YX2c1UP16ZX2c1VP15[X2c1VP
16\X2c1WP16]X2c1VP17^X2c1YP15_X2c1UP17`X2c1VP17aX2c1WP1:bX2c1TP17cX2c1TP17dX2c1ZP17eX2c1YP14fX2c
1TP17gX2c1XP16hX2c1XP16iX2c1VP15jX2c1VP13kX2c1TP17lX2c1XP13mX2c1UP16nX2c1VP13oX2c1XP15PY2c1UP16Q
Y2c1TP12RY2c1VP13SY2c1XP14TY2c1[P13UY2c1UP15VY2c1WP12WY2c1VP110c1RP12XY2c1UP15SW2c1TP17ml1c1YP18
YY2d1YP16ZY2d1ZP15[Y2d1WP15f2d1UP15\Y2d1WP160d1RP16WT1d1WP17nMd1WP17nMd1YP17]Y2d1YP14^Y2d1TP15_Y
2d1VP18`Y2d1YP16aY2d1YP15bY2d1XP17cY2d1WP17cY2d1YP18dY2d1UP16eY2d1XP16fY2d1YP1:gY2d1TP16hY2d1VP1
;iY2d1VP19jY2d1TP16kY2d1VP15lY2d1WP15mY2d1VP15nY2d1WP15oY2d1TP16PZ2d1TP19QZ2d1XP15RZ2d1WP15SZ2d1
UP15TZ2d1WP16UZ2d1VP16VZ2d1YP17WZ2d1VP16XZ2d1XP15YZ2d1TP16ZZ2d1VP16V7d1[P15[Z2d1VP15\Z2d1XP18ml1
d1[P16]Z2d1XP17[<d1XP16^Z2d1VP17_Z2d1VP17_Z2d1XP15`Z2d1TP17aZ2d1WP17c7d1YP1:bZ2d1XP1:bZ2d1ZP16cZ
2d1XP15V5d1VP16dZ2d1ZP17eZ2d1VP17fZ2d1XP16gZ2d1WP16hZ2d1YP14iZ2d1UP17jZ2d1[P15kZ2d1WP1:lZ2d1ZP17
mZ2d1TP17nZ2d1VP18oZ2d1YP15P[2d1VP18Q[2d1YP17nMd1WP17nMd1YP19R[2d1XP19R[2d1ZP15S[2d1WP15T[2d1UP1
5U[2d1WP17WT1d1YP18V[2d1VP18V[2d1XP16W[2d1VP15X[2d1UP19Y[2d1XP19Y[2d1ZP17Z[2d1VP17[[2d1XP16\[2d1
XP16][2d1VP17^[2d1\P16_[2d1ZP17`[2d1XP147d1UP16a[2d1TP16b[2d1VP19c[2d1WP17d[2d1XP16e[2d1XP16f[2d
1ZP17g[2d1YP15h[2d1VP1;i[2d1VP1;j[2d1XP17k[2e1YP18k[2e1\P18k[2e1WP18l[2e1WP18m[2e1WP17n[2e1YP16P
<e1YP15o[2e1UP1:P\2f1\P19Q\2f1[P15R\2f1UP15S\2f1WP18T\2f1\P17U\2f1XP16V\2f1WP18W\2f1VP1:X\2f1XP1
4Y\2f1VP15Z\2f1YP15[\2f1YP17\\2f1^P16bd1f1UP16]\2f1UP16^\2f1WP19_\2g1ZP16oX1g1ZP15`\2g1XP15a\2g1
XP15b\2g1WP14c\2g1TP17d\2g1[P18e\2g1XP14f\2g1TP15g\2g1XP15h\2g1XP17i\2g1XP17j\2g1VP16k\2g1YP16k\
2g1[P17l\2g1TP16m\2g1ZP15n\2g1VP15o\2g1XP15P]2g1YP16Q]2g1YP16Q]2g1[P17R]2g1[P17R]2g1^P17S]2g1WP1
7T]2g1WP17T]2g1YP17T4g1YP18U]2g1TP1;V]2h1^P1:V]2h1\P19W]2h1YP19W]2h1[P1<X]2h1^P18Y]2h1ZP19Z]2h1\
P15[]2h1WP1?\]2i1WP1:]]2i1UP15^]2i1WP16_]2i1WP15`]2i1XP16a]2i1WP16a]2i1YP16b]2i1YP15c]2i1WP18d]2
j1VP18d]2j1XP130j1RP16e]2j1VP1C0k1RP16f]2k1TP19g]2k1VP19h]2k1XP14i]2k1TP15j]2k1UP15k]2k1WP1<l]2l
1VP1<m]2l1XP14n]2l1TP18Yn1l1ZP18o]2l1YP14P^2l1UP15Q^2l1WP15R^2l1TP15S^2l1VP14T^2l1VP15U^2l1YP14V
^2l1TP15W^2l1TP15X^2l1VP16Y^2l1ZP16Z^2l1WP16[^2l1ZP15\^2m1WP16]^2m1ZP17dAm1[P16^^2m1YP15_^2m1VP1
5`^2m1TP15a^2m1WP16b^2m1WP15c^2m1WP16d^2m1XP18e^2m1XP16f^2m1YP17hMm1YP17g^2m1YP15h^2m1YP18i^2m1Z
P17j^2m1XP14k^2m1TP17l^2m1WP14Z1m1SP14m^2n1TP1=n^2n1XP16o^2n1TP16o^2n1VP14P_2n1VP15Q_2n1VP16R_2n
1[P15S_2n1TP16T_2n1WP16T_2n1YP16U_2n1VP18V_2n1XP14W_2n1VP15X_2n1UP15Y_2n1WP14Z_2n1UP14[_2n1VP14\
_2n1UP15]_2n1UP15^_2n1WP14__2n1VP14`_2n1VP14a_2n1VP14b_2n1VP14c_2n1VP14d_2n1UP14e_2n1VP15f_2n1YP
15g_2n1YP15h_2n1VP15i_2n1XP14j_2n1UP14k_2n1VP14l_2n1VP15m_2n1YP14n_2n1UP14o_2n1VP15P`2n1XP15Q`2n
1WP14R`2n1UP14S`2n1UP14T`2n1UP16[6n1\P16U`2n1ZP16[6n1\P16[6n1\P17cLn1\P17cLn1^P16V`2n1[P16[6n1\P
16[6n1\P16[6n1\P16V]1n1\P16V]1n1\P16l?n1\P16V]1n1ZP16W`2n1YP18X`2n1[P14Y`2n1UP14Z`2n1VP14[`2n1UP
15\`2n1WP14]`2n1UP15^`2n1WP16SP1n1\P14_`2n1VP16[6n1\P16[6n1\P14``2n1UP15a`2n1YP16b`2n1[P14c`2n1T
P18d`2n1UP14e`2n1VP15f`2n1YP16g`2n1\P16h`2n1\P18VU2o1YP16i`2o1YP18VU2o1YP18VU2o1WP18VU2o1YP19mP2
o1]P19j`2o1\P16k`2o1YP14l`2o1UP1:m`2o1YP1?Zn1o1WP1?Zn1o1YP1<Zn1o1ZP1<mn1o1]P16n`2o1XP16Y7o1XP14Z
1o1TP1BnP2o1ZP17o`2o1\P18Pa2o1ZP18U7o1UP15Qa2o1WP17Ra2o1YP16Sa2P2WP17Ta2P2WP16Ua2P2VP14Va2P2UP15
Wa2P2WP16Xa2P2WP16Ya2P2XP17Za2P2[P15[a2P2XP15QW1P2XP19\a2P2[P15]a2P2VP15c3P2SP14^a2P2[P15WT1P2WP
12_a2P2TP16`a2P2UP16aa2P2TP16ba2P2VP18ca2P2TP16da2P2VP16da2P2VP13ea2P2TP16c3P2SP13fa2P2UP13ga2P2
XP13ha2P2VP12ia2P2UP16ja2P2WP12ka2P2TP14S1P2RP16la2P2TP13ma2P2VP13na2P2TP12oa2P2TP16Pb2P2YP14Z1P
2SP12Qb2P2VP13Rb2P2XP12`3P2VP12Sb2P2TP110P2RP12W4P2VP12Tb2P2TP12Ub2P2UP12`3P2VP16Vb2P2RP15Wb2P2R
P15Wb2P2RP140P2RP16Xb2P2VP13Yb2P2VP15ga2P2YP14Zb2P2VP13[b2P2TP15\b2P2WP16RAP2ZP12]b2P2TP13`U1P2X
P110P2RP12^b2P2TP13_b2P2WP13bS1P2YP13`b2P2YP12ab2P2TP13bb2P2TP110P2SP13cb2P2XP13db2P2XP13eb2P2XP
13fb2P2XP13gb2P2UP14b1P2[P110P2SP17hb2Q2VP17T4Q2WP16Z7R2WP14S1R2SP16ib2S2XP17ib2S2YP140T2RP15jb2
T2TP13Z1T2SP14kb2T2XP12lb2T2VP12lb2T2UP17mb2U2TP16nb2U2XP14V5U2UP13ob2U2WP15Pc2U2WP15Qc2U2TP15Rc
2U2WP15Sc2U2VP14Tc2U2YP14Uc2U2TP17Vc2U2VP16Wc2V2VP1;Xc2V2TP1;Yc2V2VP16Zc2V2TP17[c2V2WP16\c2V2VP1
7]c2V2YP18^c2V2\P17_c2V2VP15`c2V2TP15ac2V2VP15bc2V2XP16cc2V2WP15dc2V2WP17ec2V2UP19fc2V2ZP16gc2V2
[P15hc2V2WP16ic2V2ZP15jc2V2UP17kc2V2WP18lc2V2[P16mc2V2YP15nc2V2XP18oc2V2XP18Pd2V2ZP16Qd2V2UP15Rd
2V2VP16Sd2V2XP16Td2V2YP17Ud2V2ZP14Vd2V2TP16Wd2V2WP13^@V2WP12Z1V2SP13Xd2V2XP13Yd2V2XP15Zd2V2VP12`
3V2UP12[d2V2VP12\d2V2VP15]d2V2VP17^d2V2YP16_d2V2ZP13`d2V2VP13ad2V2VP13bd2V2YP13cd2V2TP15dd2V2WP1
4ed2V2WP14fd2V2[P14gd2V2ZP14hd2V2YP13id2V2VP14jd2V2XP13kd2V2WP12Z1V2TP13c3V2TP12ld2V2TP16md2V2XP
13nd2V2WP12od2V2VP13Pe2V2XP13Qe2V2XP13Re2V2UP12Se2V2UP13Te2V2XP14Ue2V2ZP14Ve2V2YP13We2V2WP12Xe2V
2TP13Ye2V2YP12ia2V2UP13Ze2V2VP14[e2V2YP13\e2V2WP12]e2V2TP12f6V2VP14^e2V2VP12_e2V2VP110V2SP12`e2V
2TP13ae2V2VP1?Zc2V2UP12be2V2TP15ce2V2VP13de2V2TP12ee2V2TP12fe2V2TP14ge2V2VP13he2V2WP13ie2V2WP13j
e2V2XP13ke2V2WP14le2V2ZP13me2V2XP13ne2V2XP13oe2V2YP110V2RP15Pf2V2]P14Pf2V2ZP15Pf2V2^P14Pf2V2[P13
Qf2V2XP14Rf2V2[P12Sf2V2VP13Tf2V2YP13YS1V2VP12Uf2V2UP14Vf2V2YP14Wf2V2VP15Xf2V2YP14Yf2V2XP13Zf2V2W
P13[f2V2WP14\f2V2XP13]f2V2WP12^f2V2TP12_f2V2TP14fd2V2\P13`f2V2VP12W4V2VP12V5V2VP13af2V2WP16bf2W2
XP17cf2W2[P14df2W2VP17ef2W2XP16ff2W2XP17gf2W2[P17hf2W2ZP1;if2W2YP18jf2W2YP18jf2W2XP18kf2W2YP15lf
2W2WP15mf2W2VP16nf2W2YP16nf2W2ZP15[c2W2WP16of2W2VP18Pg2W2VP15Qg2W2WP15Rg2W2XP16Sg2W2VP16Tg2W2VP1
6Tg2W2XP1:Ug2W2ZP1:Ug2W2YP15Vg2W2TP15Wg2W2SP15Xg2W2UP19Yg2W2XP15Zg2W2TP15[g2W2VP16\g2W2VP1:]g2W2
VP19^g2W2[P19_g2W2[P1:_g2W2]P1:^g2W2]P1:`g2W2VP18ag2W2YP14bg2W2UP16cg2W2VP16dg2W2YP16eg2W2WP17fg
2W2ZP16gg2W2XP19hg2W2VP18ig2W2ZP18jg2W2ZP17kg2W2XP15lg2W2UP15mg2W2WP17ng2W2WP16og2W2UP16Ph2W2UP1
8Qh2W2XP18Rh2W2WP16Sh2W2VP15^@W2VP18Th2W2ZP16le2W2[P16Uh2W2WP16Vh2X2UP16Wh2Y2WP18Xh2Y2XP15Yh2Y2R
P1CZh2Y2TP15[h2Y2SP15\h2Y2UP15]h2Z2SP1:^h2[2ZP18_h2[2WP1B`h2\2oLJah2\2PM7bh2]2VP17ch2]2XP16dh2]2
YP17eh2]2TP17fh2]2VP1:i=]2UP1:gh2]2WP17hh2]2VP16ih2]2VP16ih2]2XP16jh2]2VP15kh2]2TP15lh2]2VP17mh2
]2YP16nh2]2TP16nh2]2VP16oh2]2XP16oh2]2ZP17Pi2]2WP17Qi2]2YP16Ri2]2XP14Si2]2TP15Ti2]2TP15Ui2]2VP16
Vi2]2VP16Vi2]2XP16Wi2]2VP12Xi2]2TP13Yi2]2WP12Zi2]2UP110]2RP12[i2]2UP13\i2]2WP14]i2]2[P13^i2]2XP1
7_i2]2WP16`i2]2VP19ai2]2WP14bi2]2TP14ci2]2TP15di2]2TP13ei2]2VP14fi2]2TP15gi2]2WP16hi2]2VP1@ii2]2
TP13ji2]2VP13ki2]2WP16li2]2VP1;mi2]2VP15ni2]2WP18oi2]2WP18oi2]2YP16Pj2]2WP15Qj2]2VP16Rj2]2VP12Sj
2]2TP13Tj2]2VP12`3]2VP1D`3]2UP13Uj2]2TP12Vj2]2TP13Wj2]2YP12Xj2]2TP13Yj2]2WP13Zj2]2XP13[j2]2VP13\
j2]2TP12]j2]2TP14^j2]2ZP13_j2]2VP14`j2]2XP13aj2]2XP124]2VP13bj2]2TP13cj2]2TP13dj2]2TP12ej2]2UP12
fj2]2TP14gj2]2TP190]2RP15hj2]2VP14ij2]2TP110]2RP15jj2]2WP12kj2]2TP13lj2]2WP13mj2]2WP14nj2]2YP14o
j2]2[P15[6]2]P13Pk2]2VP13Qk2]2TP12`3]2UP13Rk2]2XP13Sk2]2WP13ZY1]2YP13Tk2]2WP15Uk2]2VP13Vk2]2TP13
Wk2]2UP12Xk2]2TP12Yk2]2UP110]2RP14Zk2]2TP12[k2]2UP15\k2]2WP12W4]2VP13]k2]2WP13^k2]2TP12_k2]2TP12
`k2]2TP18ak2^2^P16bk2^2VP16ck2^2SP1Bdk2^2UP17ek2^2YP16fk2^2WP1>gk2^2YP17hk2^2YP16ik2^2TP1Jjk2^2U
P16kk2^2UP17gk2^2VP15lk2^2YP14mk2^2UP15nk2^2UP17ok2^2WP17Pl2^2YP15Ql2^2XP19Rl2^2WP15Sl2^2VP14Tl2
^2UP17Ul2^2VP17Vl2^2YP17Wl2^2ZP16Xl2^2WP15Yl2^2UP1;Zl2^2]P17[l2^2ZP15\l2^2UP16]l2^2UP17^l2^2WP18
_l2^2WP1<`l2^2WP15ck2^2SP14al2^2SP17gk2^2WP15bl2^2UP15cl2^2YP13dl2^2YP14al2^2SP15el2^2YP13fl2^2Y
P16gl2^2ZP14al2^2RP18hl2_2^P17il2_2ZP15jl2_2YP13kl2_2VP15ll2_2YP16ml2_2ZP17nl2_2]P17ol2_2_P15Pm2
_2ZP14Qm2_2VP15Rm2_2[P15Sm2_2YP18Tm2_2]P16Um2_2WP14Vm2_2WP14Wm2_2UP17Xm2_2XP12Ym2_2TP15ck2_2SP11
Zm2_2RP14[m2_2XP12\m2_2TP12]m2_2SP15^m2_2XP16_m2_2WP18`m2_2\P18am2_2YP1:`m2_2^P16bm2_2XP16cm2_2Y
P17dm2_2YP18em2_2YP16fm2_2WP17gm2_2YP17hm2_2ZP18im2_2\P16jm2_2ZP15km2_2WP16lm2_2WP14mm2_2UP16nm2
_2WP12]m2_2TP13om2_2UP17Pn2_2WP14Qn2_2YP16Rn2_2XP16Sn2_2WP14Tn2_2VP15Un2_2WP15Vn2_2ZP12Wn2_2UP14
Xn2_2VP13Yn2_2TP13Zn2_2WP12[n2_2VP14\n2_2XP14]n2_2[P14^n2_2XP12_n2_2UP16`n2_2VP13an2_2XP16bn2_2W
P12cn2_2TP13dn2_2XP1:en2`2^P18fn2`2ZP1=gn2`2XP1:hn2`2]P17in2`2ZP18jn2`2XP19kn2`2XP18kn2`2XP1?fn2
`2YP1:ln2`2[P17mn2`2VP1?nn2`2WP16on2`2WP1>on2`2XP14Po2`2UP18jn2`2XP12Qo2a2UP11Zm2a2RP17Zm2a2RP13
Ro2a2TP13So2a2TP15So2a2VP11Zm2a2RP15Zm2a2RP12To2a2UP15Uo2a2[P1;Zm2a2SP14Vo2a2VP13Wo2a2UP12Xo2a2U
P12Yo2a2RP11Zm2a2RP11Zm2a2RP11Zm2a2RP14Zo2a2TP18[o2b2XP15\o2b2XP16]o2b2VP15So2b2VP19^o2b2_P19^o2
b2_P18_o2b2\P15So2b2TP18`o2b2[P17ao2b2WP16bo2b2WP16co2b2YP15do2b2TP15eo2b2TP14fo2b2WP17go2b2XP16
ho2b2VP16io2b2WP14jo2b2TP11ko2c2RP12lo2c2VP12ko2c2QP12mo2c2UP11ko2c2RP12no2c2UP12oo2c2UP12PP3c2U
P12QP3c2UP12RP3c2TP11ko2c2RP12SP3c2UP12TP3c2UP13UP3c2WP11ko2c2RP12VP3c2VP12WP3c2UP12XP3c2TP12YP3
c2VP12ZP3c2TP12[P3c2VP12\P3c2VP12]P3c2TP12^P3c2UP12_P3c2VP12`P3c2UP12aP3c2VP12bP3c2VP12cP3c2UP11
ko2c2RP15dP3d2SP11eP3d2RP11eP3d2RP11eP3d2RP11eP3d2RP12fP3d2TP12gP3d2VP13hP3d2YP12iP3e2UP14jP3e2W
P13kP3f2XP11lP3f2RP13mP3g2XP12nP3g2UP13el2g2YP13oP3g2TP12PQ3h2VP12QQ3h2TP11Zm2h2RP14RQ3i2WP12SQ3
i2UP14TQ3i2WP13UQ3i2TP13VQ3j2VP13WQ3j2XP12XQ3j2UP18YQ3k2TP1;ZQ3k2TP14[Q3k2TP1:\Q3k2WP130k2RP110l
2RP110l2RP1;]Q3m2TP1:^Q3n2XP16_Q3n2YP15oh1n2VP17`Q3n2UP1Dc3n2TP1:aQ3n2VP13bQ3n2YP17cQ3n2WP16dQ3n
2WP16eQ3n2ZP14V5n2UP16fQ3n2WP16gQ3n2YP13hQ3n2XP13iQ3n2WP12jQ3n2VP14b1n2[P13RW1n2XP13kQ3n2WP13lQ3
n2YP13mQ3n2YP13nQ3n2YP13oQ3n2VP13PR3n2WP13QR3n2XP13RR3n2YP13SR3n2YP13TR3n2YP12UR3n2VP13VR3n2WP13
WR3n2WP12XR3n2UP13YR3n2XP12ZR3n2TP12mV2n2TP12[R3n2VP13\R3n2XP110n2RP14]R3n2YP12^R3n2UP12_R3n2UP1
2U7n2UP17`R3n2ZP12jl1n2VP12U7n2UP13aR3n2UP12aR3n2UP12bR3n2UP12cR3n2TP12dR3n2TP12eR3n2UP13fR3n2XP
12gR3n2TP12iHn2UP12iHn2UP14hR3n2TP13iR3n2YP13jR3n2YP12kR3n2UP18]Q3n2TP15lR3n2VP13mR3n2XP12nR3n2V
P14oR3n2YP13PS3n2WP14QS3n2UP110n2RP130n2RP12RS3n2UP12SS3o2UP14TS3o2WP14US3o2XP13VS3o2XP15WS3o2YP
16XS3P3WP16YS3P3WP15ZS3P3TP16[S3P3WP16\S3P3UP17]S3P3VP17^S3P3XP17_S3P3WP16`S3P3XP17aS3P3WP16bS3P
3UP11cS3P3SP12dS3P3UP13eS3P3YP17fS3P3[P17gS3P3VP13hS3P3YP17iS3P3VP16jS3Q3WP15kS3Q3WP18lS3Q3]P18l
S3Q3_P19mS3Q3^P18nS3Q3VP18oS3Q3XP16PT3Q3TP16QT3Q3VP15nS3Q3TP15RT3Q3YP15ST3Q3WP15TT3Q3VP15UT3Q3VP
16VT3Q3VP16VT3Q3XP17WT3R3UP15XT3R3XP16YT3R3VP17ZT3R3YP19[T3R3UP17\T3R3VP16]T3R3WP17^T3R3\P18_T3R
3TP16`T3R3VP17aT3R3XP15bT3R3YP15cT3R3XP16dT3R3YP16dT3R3[P16eT3R3WP16eT3R3YP14fT3R3VP15gT3R3YP16h
T3R3YP16hT3R3\P15iT3R3YP17jT3R3YP15kT3R3WP17lT3R3WP17mT3R3XP16nT3S3TP16nT3S3VP16oT3S3VP18PU3S3XP
16QU3S3WP18RU3S3YP17SU3S3ZP14TU3S3UP14UU3S3UP19VU3S3XP16WU3S3YP180T3RP190T3RP18Y7T3[P14XU3T3TP15
YU3T3VP15ZU3T3YP17[U3U3VP17\U3U3VP18]U3U3XP15^U3U3VP19_U3U3YP14`U3U3UP17W4U3UP17bT1U3WP17aU3U3WP
18bU3V3VP18cU3V3WP15dU3V3WP16eU3V3YP16[6V3[P17fU3V3[P130V3RP16gU3W3TP16gU3W3VP18hU3W3VP18hU3W3XP
17iU3W3VP17iU3W3XP17jU3W3\P18b7W3^P18l5W3[P16[6W3[P16kU3W3ZP16c7W3WP18bAW3]P15lU3W3WP17mU3X3TP15
nU3X3VP17oU3X3YP15n`1X3XP16PV3X3XP16QV3X3UP15RV3X3XP17SV3X3YP1>TV3Y3WP19TV3Y3XP18cLY3YP18cLY3\P1
6f2Y3VP16UV3Y3YP16VV3Y3VP18WV3Y3\P16o4Y3ZP17XV3Y3YP18YV3Z3XP15ZV3Z3WP19bAZ3[P16[V3Z3WP15\V3Z3VP1
4]V3Z3VP15^V3Z3XP15_V3Z3WP16`V3Z3TP16aV3Z3TP130[3RP16bV3[3WP17cV3[3VP130[3RP16dV3[3VP16eV3[3XP15
g`1[3UP130[3SP130[3RP17fV3[3VP14gV3[3TP17hV3\3TP19X6\3XP15iV3\3WP14jV3\3TP16kV3\3YP1;WT1\3[P16lV
3\3YP17`3\3UP16mV3\3YP16nV3\3VP130\3RP15oV3]3XP15PW3]3WP140]3RP16QW3]3[P15RW3]3WP16SW3]3XP15TW3]
3VP16UW3]3ZP15VW3]3WP15WW3]3XP16XW3]3VP16YW3]3TP16YW3]3VP15ZW3^3TP15[W3^3XP16\W3^3WP18]W3^3WP16^
W3^3YP16_W3^3VP17`W3^3ZP16aW3^3TP16aW3^3VP16bW3^3[P14jC^3UP16cW3_3YP15dW3_3UP16eW3_3WP16eW3_3YP1
6fW3_3VP1BgW3_3VP16hW3_3UP16iW3_3WP16jW3_3YP17kW3_3[P15lW3_3XP14mW3_3VP16nW3_3ZP17oW3_3]P15PX3_3
YP15QX3_3XP16RX3`3UP16RX3`3VP15SX3`3WP14TX3`3TP14UX3`3UP15VX3`3YP154`3UP15WX3`3WP15XX3`3VP16hMa3
VP17YX3a3VP17ZX3a3XP1=[X3a3VP17\X3a3[P15]X3a3TP15^X3a3WP16_X3a3ZP17`X3b3XP17`X3b3ZP18aX3b3YP16bX
3b3YP15cX3b3XP16P<b3XP16dX3b3VP15eX3b3TP15fX3b3VP16gX3b3WP16gX3b3YP16hX3b3YP1:iX3c3VP17jX3c3YP18
kX3c3\P17lX3c3WP17lX3c3YP17lX3c3WP17lX3c3YP19mX3d3XP15nX3d3VP15oX3d3XP16PY3d3WP16QY3d3YP17RY3d3V
P17RY3d3XP15SY3d3TP15TY3d3VP15kR3d3WP15UY3d3WP18VY3e3VP17Y7f3WP17Y7f3YP19l5f3[P1:WY3g3VP15XY3g3U
P15YY3g3VP15oT1g3XP16jT1g3ZP15ZY3g3VP14[Y3g3TP15\Y3g3XP14]Y3g3TP140g3RP14^Y3g3TP18_Y3h3TP14Sf1h3
TP15`Y3h3VP15aY3h3WP17gKh3UP16bY3h3VP15cY3h3WP19dY3h3ZP15eY3h3XP15fY3h3TP16SP1h3ZP16gY3h3WP17f3h
3ZP18hY3h3XP14W4h3UP15iY3h3WP15T7h3XP1U1jY3i3XP1R1kY3i3VP16lY3i3XP18QKi3[P18QKi3]P16mY3i3ZP17dAi
3]P17ik1i3[P15nY3i3TP15oY3i3VP17PZ3i3TP17QZ3i3VP15RZ3j3TP15SZ3j3VP17TZ3j3[P1?UZ3j3[P17Ug2j3ZP16V
Z3j3WP16WZ3j3TP16XZ3j3TP16YZ3j3WP17ZZ3j3YP16c3j3SP16[Z3j3VP15\Z3j3VP17]Z3j3VP17^Z3j3YP17_Z3j3XP1
7`Z3j3[P17aZ3j3ZP16bZ3j3\P15cZ3j3VP17dZ3j3XP15eZ3j3UP15fZ3j3WP16gZ3j3WP16hZ3j3YP15iZ3j3TP17jZ3j3
VP17kZ3j3YP17kZ3j3[P16lZ3j3XP16lZ3j3ZP16mZ3j3WP17nZ3j3ZP17nZ3j3\P16oZ3j3XP19P[3j3\P18Q[3j3YP16T\
2j3YP16[6j3[P17bAk3YP15R[3k3TP16S[3k3VP15T[3k3TP17U[3k3VP17U[3k3XP17iMk3ZP15V[3k3WP16W[3k3WP16X[
3k3\P15Y[3k3WP15Z[3k3WP16[[3k3[P16\[3k3TP16\[3k3VP16][3k3WP15^[3k3XP15_[3k3WP16`[3k3XP16`[3k3ZP1
5a[3l3UP15b[3l3WP14c[3l3UP18d[3l3]P18d[3l3_P14e[3l3TP18f[3l3[P16g[3l3YP18h[3l3ZP18h[3l3\P19i[3l3
\P19i[3l3^P16j[3l3YP14k[3l3VP15l[3l3XP16gd1l3[P15m[3l3TP15n[3l3VP16o[3l3YP130l3SP16P\3l3VP17Q\3l
3VP17Q\3l3XP14cQ1l3UP15R\3l3WP16S\3l3TP16T\3l3VP18U\3l3TP15V\3l3VP17W\3l3ZP16X\3l3XP16X\3l3ZP15Y
\3l3WP16c7l3WP16Z\3l3WP19[\3l3XP16\\3l3XP15]\3l3XP15^\3l3XP16_\3l3VP19`\3m3[P15a\3m3WP16b\3m3VP1
5c\3m3VP15d\3m3WP18e\3m3VP18e\3m3XP18f\3m3[P17g\3m3[P17h\3m3]P15i\3m3XP19Ug2n3YP1:Ug2n3YP1:j\3n3
UP1Jo[2n3WP19o[2n3\P15mf2n3VP15k\3n3WP16l\3o3WP14kQ1o3UP16m\3o3XP15n\3o3WP15Z1o3SP16o\3o3\P15P]3
o3XP17Q]3o3ZP18c7o3WP16R]3o3XP15S]3o3VP16T]3o3YP17U]3o3VP17V]3o3\P17W]3o3XP17X]3o3YP15Y]3o3WP19Z
]3P4VP16[]3P4VP16\]3P4YP16]]3P4ZP19^]3Q4\P17_]3Q4YP1C`]3Q4XP16a]3Q4VP16b]3Q4VP16c]3Q4YP14d]3Q4VP
15e]3Q4VP16f]3Q4\P16g]3Q4[P15h]3Q4VP19i]3R4\P1=i]3R4`P18S8R4ZP18j]3R4]P18k]3R4YP18l]3R4[P15m]3R4
TP15n]3R4VP15o]3S4UP17P^3S4WP17Q^3T4VP19R^3T4VP15S^3T4WP17T^3T4XP18nKT4YP17U^3T4YP19X6T4ZP19V^3U
4^P17W^3U4^P16X^3U4XP17Y^3U4\P18Z^3V4XP17[^3V4YP17\^3V4VP16]^3V4XP110W4RP12^^3W4TP110W4RP12_^3W4
TP14`^3W4VP14a^3W4WP16b^3X4SP1U1i=X4VP1U1c^3X4XP15TX3X4SP15d^3X4UP14e^3X4UP14f^3X4YP12g^3X4TP12h
^3X4TP12i^3X4TP14b1X4\P12[f1X4VP14b1X4\P13j^3X4XP12k^3X4VP12l^3X4VP12m^3X4VP12n^3X4VP12o^3X4TP13
P_3X4YP12Q_3X4VP12`3X4VP12R_3X4UP12S_3X4VP12f6X4VP12T_3X4UP16U_3X4UP12V_3X4UP12W_3X4UP12X_3X4UP1
2^f1X4VP12Y_3X4VP12Z_3X4VP12[_3X4VP12f2X4VP12\_3X4UP12]_3X4VP12^_3X4UP12__3X4VP12`_3X4VP12a_3X4U
P12b_3X4TP12c_3X4TP12d_3X4TP12e_3X4UP12f_3X4UP12`3X4VP13g_3X4YP12h_3X4VP13WY1X4YP13hj1X4WP16i_3X
4UP16j_3Y4WP16k_3Y4WP17l_3Y4WP17m_3Y4YP1;n_3Y4WP1;o_3Y4YP17P`3Y4VP15Q`3Y4VP15o3Y4UP15R`3Y4WP1;S`
3Y4WP15T`3Y4TP19U`3Y4XP17V`3Y4XP17V`3Y4ZP19W`3Y4ZP15X`3Y4XP15Y`3Y4YP15Z`3Y4WP18[`3Y4ZP16\`3Y4TP1
5]`3Y4VP16^`3Y4VP16_`3Y4XP15``3Y4TP1:a`3Y4VP1:b`3Y4XP18c`3Y4VP18d`3Y4YP19e`3Y4XP16f`3Y4WP17g`3Y4
VP18h`3Y4[P16hV1Y4[P18i`3Y4]P15j`3Y4TP15k`3Y4VP15l`3Y4VP16m`3Y4ZP18n`3Y4WP18n`3Y4YP15o`3Y4VP16RA
Y4ZP16Pa3Y4XP16Qa3Y4TP16Ra3Y4VP17Sa3Y4VP19i=Y4VP16Ta3Y4VP17Ua3Y4TM5Va3Y4TP16Wa3Y4VP16Xa3Y4VP15Ya
3Y4UP15Za3Y4WP14[a3Y4TP16_a1Y4\P19i=Y4VP18\a3Y4ZP1=]a3Y4TM=^a3Y4VM5_a3Y4UP15`a3Y4UP17aa3Y4VP15ba
3Y4WP15ca3Y4TP15da3Y4VP15ea3Y4XP14fa3Y4UP17ga3Y4\P16ha3Y4WP17ia3Y4UP17ia3Y4WP1<ja3Y4WP15ka3Y4UP1
5la3Y4TP16ma3Y4SP16na3Y4UP17oa3Y4YP15Pb3Y4VP17Qb3Y4WP16Rb3Y4XP15Sb3Y4VP14Tb3Y4TP14Ub3Y4VP16Vb3Y4
TP17Wb3Y4XP16Xb3Y4VP16Xb3Y4XP15jCY4VP15Yb3Y4XP14Zb3Y4TP17aa3Y4VP16[b3Y4XP12\b3Y4VP17]b3Y4VP14iHY
4TP13^b3Y4YP14_b3Y4YP12`b3Y4UP17ab3Y4WP17ab3Y4YP17bb3Y4XP15cb3Y4TP14iHY4TP19i=Y4VP18Zn1Y4XP16db3
Y4VP15eb3Y4UP14eb3Y4TP17fb3Y4VP1:eX2Z4YP1:eX2Z4[P1@i=Z4QM@gb3Z4SM>hb3Z4QM>ib3Z4SM<jb3Z4QM=kb3Z4P
M=lb3Z4RM9mb3Z4QM9nb3Z4SM6TX3[4RP16kb3[4SP16kb3[4RP160[4QP16ob3[4SP16Wg2[4RP16kb3[4SP18Pc3\4TP17
Qc3\4TP19Rc3\4VP18Sc3\4VP1?Tc3\4TP1@Uc3]4TP1@Vc3]4VP1:c:]4WP1:c:]4YP17Wc3]4TP140]4RP14S7]4UP1AkV
2^4QMAXc3^4SMBYc3^4UMBYc3^4TM7Zc3_4VP15[c3_4VP16\c3_4UP16]c3_4UP14^c3_4TP15_c3`4TP16`c3`4VP17ac3
`4TP16bc3`4VP14cc3`4YP12d[1`4VP15dc3`4TP120`4SP12ec3`4UP17fc3`4VP1;0`4SP140`4RP17gc3`4VP140`4RP1
4hc3`4TP14ic3`4TP13jc3`4WP16kc3`4VP12lc3a4UP12mc3a4UP12kR3a4UP1EYn1b4SMEYn1b4UM;nc3b4YP18oc3b4VP
15Pd3b4UP15Qd3b4WP1:Rd3b4SM:Sd3b4UM5Td3b4UP15Ud3b4WP14Vd3b4TP16Wd3b4WP14Xd3b4WP12Yd3b4TP1<Zd3b4V
P1>[d3b4UP17U7b4VP1;Zd3b4WP1:\d3b4TP14]d3b4TP15^d3b4VP16_d3b4YP110b4RP13`d3b4WP13ad3b4YP12bd3c4V
P12bd3c4VP12cd3c4VP12dd3c4VP12ed3c4TP110c4RP12`3c4VP13fd3d4VP12gd3d4TP13hd3d4YP15id3e4UP13jd3e4V
P12kd3e4TP13ld3e4WP15md3e4XP15nd3e4TP12od3e4UP14iHe4UP16Pe3f4ZP15Qe3f4VP17Re3f4VP14Se3f4XP13Te3f
4TP12Ue3f4TP17Ve3f4ZP16We3f4VP16Xe3f4YP14Ye3f4YP13Ze3f4WP16[e3f4]P16\e3f4VP14SP1f4ZP14]e3f4TP14b
1f4\P16^e3f4TP16_e3f4VP13`e3f4XP14ae3f4[P13og1f4YP15be3f4WP15ce3f4UP15de3f4WP17ee3f4ZP14fe3f4ZP1
4ge3f4XP142f4\P12he3f4VP13ie3f4WP12U7f4VP13je3f4XP13ke3f4YP12le3f4UP124f4VP13me3f4XP15ne3f4\P13o
e3f4WP13]Y1f4YP13Pf3f4XP13Qf3f4YP13Rf3f4WP12Sf3f4UP12Tf3f4TP13Uf3f4XP12Vf3f4UP12Wf3f4TP12Xf3f4TP
14Yf3f4XP14Yf3f4[P12Zf3f4TP12[f3f4UP14\f3f4WP12;f4VP13]f3f4WP14SP1f4[P14_a1f4[P13^f3f4YP12_f3f4T
P12`f3f4UP16af3f4]P14bf3f4WP13cf3f4XP13df3f4XP13ef3f4WP13ff3f4XP15gf3f4TP14hf3f4YP12jCf4VP15if3f
4[P13QW1f4YP14Wd1f4\P12f2f4VP13jf3f4WP17Y7g4ZP18k^1g4\P16kf3g4[P16lf3g4XP14mf3g4UP15nf3g4WP17of3
g4YP16Pg3g4XP16Qg3g4VP16Rg3g4WP16Sg3g4VP16Tg3g4ZP14Ug3g4TP16Vg3g4YP16Wg3g4[P16Xg3g4XP16Xg3g4ZP16
Yg3g4\P15Zg3g4XP15[g3g4YP18\g3g4YP16]g3g4\P15^g3g4YP15_g3g4YP17`g3g4]P15ag3g4XP15bg3h4WP16cg3h4X
P15Y@h4XP16dg3h4YP16eg3h4ZP15fg3h4WP17gg3h4\P15hg3h4XP16ig3h4[P17jg3h4VP16kg3h4ZP19lg3h4XP15mg3h
4XP15ng3h4WP15og3h4YP18Ph3h4YP15Qh3h4YP15Rh3h4VP16Sh3h4XP16Th3h4YP19Uh3i4XP17Vh3i4VP17Vh3i4XP15W
h3i4VP15Xh3i4WP15Yh3i4UP15Zh3i4WP15[h3i4VP15\h3i4VP15]h3i4XP16^h3i4ZP17_h3i4^P17`h3i4VP15ah3i4WP
15bh3i4XP130i4RP14ch3i4UP15dh3i4VP16b1i4[P15b1i4YP16eh3i4YP16fh3i4ZP14gh3i4UP16hh3i4WP14cY1i4VP1
5ih3i4XP16jh3i4[P17kh3i4ZP17kh3i4\P15lh3i4UP15mh3i4WP16nh3i4WP14oh3i4UP16Pi3i4VP15Qi3i4WP16V7i4Z
P14Ri3i4VP16Si3i4VP16Si3i4XP16Ti3i4VP15Ui3i4VP17Vi3i4XP17Wi3i4YP14Xi3i4UP16Yi3i4VP15o2i4XP14Q=i4
UP17Zi3i4\P17Zi3i4^P17b1i4\P17b1i4_P16[i3i4\P18gKi4^P15\i3i4WP16]i3i4VP15^i3i4TP15_i3i4VP15`i3i4
XP15ai3i4WP16bi3i4TP16bi3i4VP1=ci3i4VP1=di3i4XP19ei3i4XP19ei3i4ZP17fi3i4TP17gi3i4VP17hi3j4VP16ii
3j4[P19Y7j4[P19ji3j4WP17ki3j4XP18li3j4TP18li3j4VP15mi3j4XP17ni3j4YP16[6j4[P16RP1j4[P14oi3j4UP14P
j3j4UP17Z1j4SP1o`2PD[V3QDmc5QDnc5QDoc5PD[V3QDiW4QDPd5QDQd5QDRd5QDSd5PDnS3QDl8QDTd5PD]_6QDUd5QDVd
5QDWd5QDXd5QDkY2QDXd5QDYd5QDZd5QD[d5PD[_6QD\d5QD]d5QD^d5PD[V3QD_d5QDd:WD0QD`d5XD0SD0TD5QDad5PDSX
2PD[V3QDiW4QDd:WD0QDbd5XD0SD0QDXU1QDcd5UD0QDdd5QDed5TD6QDfd5TD6QDgd5S@0UD0PD\V3QDQ5PDi\3QDhd5UD0
QDjY4QDid5PDi\3QDjd5P@eZ4QDkd5PD[V3QDiW4PDi\3QDld5UD0QDPi2PDi\3QDmd5TD4SD0QDnd5TD3PDT^2UD0PD]V3V
D0UD0PD]V3PD2UD0QDod5QDPe5PD2UD0PDjd6PDY^5UD0PDcZ4PD[V3QDUX4PD2UD0PD[V3PDf_:PD[V3QDQe5QDRe5QDSe5
PDSX2UD0QDTe5PDf_:UD0QDUe5QDRQ5PDeZ4PD2QDVe5QDWe5TD1QDXe5`DcZ4`Dm]5`Dk]5QDe8QDo4QDYe5TD1QDZe5QDe
8Q@o4S@0QD[e5PDPW;QDe8QD\e5PDcb6TD1QD]e5PDWe3PDmS3PDo9QD^e5PDR^5QD_e5PDjZ>PDkZ>PD\Y2QD`e5SD0QDae
5QD_FPD^Z4QDbe5SD0QDRd4QDce5PDod6PDSQ1QDde5PDgQ8QDee5QDfe5QDge5QDhe5QDie5QDje5QDke5TD3QDle5QDme5
TD1QD^]3PD]_6QD^P4QDne5QDoe5TD6PDR^5PDRW;PD^Z4QDPf5QDQf5QDRf5SD0PD]_2QDSf5PDHQDTf5TD8QDUf5QDm4QD
k]5PDVU1QDVf5QDWf5QDXf5QDYf5QD_^2QDZf5QD[f5PDSX2QD\f5QD]f5QD^f5P@Y^5QD_f5QD`f5QDaf5QDbf5QDm4PDk]
5PD\[4PDTl3PDk]5QDm4QDcf5QDdf5QDef5QDff5PD]_6PDm[2QDgf5QDhf5PDoR3QDif5QDjf5PDR^5QDkf5TD1QDlf5PDi
c6PDk]5PD]_6QDmf5QDo4QDnf5QDof5PDdZ4QDm4QDPg5QDQg5QDRg5QDSg5QDgf2QDiOS@0QDW4PDU7QDTg5PDU7PDRR:PD
\[>PDU7PDPQ3PDk]5PDiS=PDU7PD][>PDSP4PD\OQDUg5QDVg5PD\OQDWg5PD\OQDXg5PDjl3PDk]5PD\OPD[@PD]_6QDQn1
PDk]5QDm4QDQn1PDk]5QDm4PDV7QDYg5QDZg5PDV7QD[g5QD\g5PDfZ;QD]g5PDaR6QD^g5PDm>PDSc6QD_g5PDX^5QDm4PD
Y7QD`g5PDX7QDag5PD[7QDbg5PDU7QDcg5PDbU3QDdg5QDeg5PDbU3PDgU3QDfg5PD]_6QDgg5PDf]8QDhg5PDTi:QDig5QD
jg5QDkg5PDi[4PDP^5PDj[4PDi[4PD][4PDbZ4PDn[4QDlg5PDm[4QDmg5PDWn9PDP_;PDXn9PDP_;PDP_;QDng5QDPi1QDo
g5PD_NQDPh5PDof5QDQh5PDT[;QDRh5QDSh5PDT[;PDY_2QDTh5PDSQ1PD]R2PDj\6PD]R2PDY^5PDl8PDY^5QDUh5QDVh5P
DgV4QDWh5QDXh5TD3QDYh5QDZh5QD[h5QD\h5PDnZ6PDo^4PDl8PDl8QD]h5PDnZ6QD^h5PDY^5PDl8QDWV2PDXl9PDP^5PD
[7PD[7PDP^5PDXl9QD_h5PDQR1QDnT1QD`h5VD0QDnT1QD`h5QDah5QDbh5TD2QDl_2QDch5QDdh5TD3QDm5TD6QDeh5QDfh
5QDgh5QDhh5PDR^5QDiOQDih5PD][4`Dk]5QDjh5TD2QDo4PDhZ4QDkh5PDRR:QDlh5TD4QDQn1PD[_6PDVl9QDmh5QDnh5Q
Doh5S@0QDPi5PDj]5P@]_6QDeo1PDk]5QDQi5PDan9QDkY2PD\V8PDgQ:PDl]5QD\DQDRi5QDSi5PDRR:PDR^5QDTi5S@0S@
0QDo4QDUi5QDVi5QDWi5TD3QDXi5PD_c6QDYi5Q@o4QDZi5TD2QD[i5QDaNPDQ;PDbZ4QD\i5TD1QD]i5PDbZ4QD^i5TD2QD
_i5QD`i5TD8QDeh5QDai5QDbi5QDci5PDWe3QDo4QDdi5PDR^5QDei5QDfi5QDe8QDo4QDgi5PDR^5QDe=QDhi5QDii5TD1Q
Dji5QDki5PDTNQDli5PDVNPDP^5PDWNQDmi5QDni5PDaZ4QDUGQDoi5VD0PDaZ4QDUGQDoi5QDPj5QDQj5QDRj5QDe8QDSj5
QDTj5TD2QDo4QDUj5QDVj5TD3QDXl2QDWj5QDXj5PD]_6PDU7PD4PD]_6PD`OPDdOPDPR5PDdW4PDP]>QDYj5TD3QDZj5PDk
Z4QD[j5TD2PDR^5QD\j5QD]o4TD1QDm4QD]j5QDjLQD^j5TD1QD_j5PDR^5QD`j5QDaj5QDbj5QDWb1QDcj5QDdj5TD1QDej
5QDfj5TD1QDo4QDgj5QDdm2PD_c6P@k]5TD4QDhj5PDbZ4PDaZ4PD]_6QDij5QDjj5SD0PDY^5PDU7PDY^5PDQ_2PDY^5PDQ
i6PDY^5PDY^5PDlZ2PDY^5PDY^5PD^f6PDY^5QDWX1PDl8QDkj5QDlj5PDl8PDdOQDmj5PD^8QDnj5PDfNPDP^5PD^8PDhc6
PD^8QDoj5QDPk5PDXl9QDQk5QDRk5QDSk5PDaR:QDTk5PDbR:QDUk5PDm[2QDVk5PDZNPDX9PDYEPD`P3QDWk5PD_U6QDXk5
PDPd6QDYk5PDc]4QDZk5PDc]4PD[]>PDgR:QD[k5QD\k5QD]k5PD`OQD^k5PD_7QD_k5PD_7PD_7PDTc7QD`k5PDTP1PDiW4
PDf5QDak5PDWQ6QDbk5PDVm9QDck5PD]4QDdk5PDba5QDek5PD\l9QDfk5PDfl9QDgk5PDfm9QDhk5QDik5PDX^5PDXNQDjk
5QDkk5QDlk5PDa]4QDmk5PD`Q;QDnk5PDjP1QDok5PDYP2QDPl5PD\X2QDQl5PDmj3PD\X2PDlOQDRl5QDSl5QDTl5PDSi:P
Dc]7QDUl5PDZR:QDVl5PDZR:PDR@PDaP1QDWl5QDXl5PDl]>PD\]=QDYl5PDnQ:QDZl5PD^R:QD[l5PDd5QD\l5PD_l2PDk]
5PDZ7QD]l5QD^l5QD_l5aDe5`DQ^>`Dn];`DW\5PDU[2QD`l5QDal5PDU[2PD\OQDbl5PDPR:PDbm2PDVl9QDcl5PDV^>PDb
5PDY_2QDdl5PDVNPDP^5PDWNPDVS4PD[2PDV^5QDel5PD^i6QDfl5PDkY2QDgl5PDch<QDhl5PDZU:QDil5PDl8QDjl5PDj>
QDkl5QDll5QDml5PDR^5PDjm2PDaZ4QDnl5PDRX2QDol5PD]_6PDkb:PDW^>QDPm5PD\m9QDQm5PDiP:QDRm5PDa`<QDSm5P
Dnc6QDTm5PDic6QDUm5PDj]5QDVm5PDj]5PDZf6QDWm5PDhc6QDXm5PDhZ4PDj]5PDhc6PDV^5PDhc6PDPW1PDk]5PDhc6PD
\V3QDYm5PDY^5QD]_4PDY^5PDkZ4PD1PDkZ4PD4PDkZ4VD0QDZm5PDkZ4QD[m5TD6QD1QD1TD6PD4PDgZ4SD0PDgZ4QD\m5P
DmU3QD]m5PDZ^>PDjY>PD`OPD[^>PD[NPDS3QDUGPDSP1PD?PDRT3PD_:QD^m5QD_m5QD`m5QDdR1TD2QDam5VD0QDdR1TD2
QDam5QDbm5QDdR1TD2QDam5PDk]5QDUGQDcm5QDdm5QDem5UD0PDUd6PDR^5TD6PDl]5PDba5PDP^5PDf5PDf5PDP^5QDfm5
PDd5PDP^5QDgm5PD^4PDP^5PD]4QDhm5TD4QDo4QDim5QDjm5PDP^5QDRg5PDY7PD4PDX7PDU7PDP^5QDkm5QDQn1S@0QDlm
5PD\W4QDmm5PDTR8PDP^5PDT\>QDnm5QDom5PD[7QDPn5PDXl9QDQn5PD\m9PDe^>PDVl9QDRn5PDbU3QDSn5PDdOPDk]5PD
h^>PDdOQDTn5PDWQ6PDmY2PDlP1QDUn5PDl8QDVn5QDWn5PDi<PDYP2PDQ^5PD[P2PD[P2PDQ^5PDYP2QDXn5QDYn5QDZn5T
D2QD[n5PDjMPDQ^5PDdNPDS[4PDQ^5PDT[4PDT^2PDQ^5PDU^2PDX^5PDZS3QD\n5PDh8QD]n5QD^n5QD_n5QD`n5PDiP2QD
an5QDbn5QDSl5QDcn5QDdn5QDen5PDoQ2QDfn5PDmMPDY^3PDn^>PDUS:PDo^>PDgV4QDgn5QDhn5QDin5QDjn5QDkn5PD\P
2QDln5QDmn5QDnn5QDon5QDPo5QDQo5QDRo5PDR>QDSo5`DdU:`DbZ:`DY_>QDTo5QDUo5TD4QDVo5QDWo5TD3QDXo5`D]_6
`D^_6QDYo5QDZo5QD[o5PDRR:QD\o5PDRR:PDl]5QD]o5UD0PDcZ4QD^o5S@0QD_o5`DZo3`DiS3`DeT4PDcZ4QD`o5S@0QD
ao5QDbo5QDco5QDo4PD`V4UD0PD]_6S@0QDdo5QDo4aDX5aDn5aDT6aDe2QDeo5UD0QDUGS@0QDfo5QDgo5QDUGS@0QDho5Q
Dio5S@0QDjo5UD0QDV5SD0QDko5UD0SD0QDko5UD0QDV5QDko5UD0QDko5QDlo5QDmo5QDno5QDoo5QDPP6QDQP6Q@RP6TD2
QDSP6QDTP6QDUP6SD0QDVP6QDWP6S@0QDo4QDXP6QDYP6QDZP6QD[P6TD6PDn]5QD\P6QD]P6PDnS3PDo9SD0QD^P6QDo4PD
hZ4PDm>QD_P6TD1QD`P6P@R^5PDkZ4QDaP6QD[W3PDkZ4QDbP6PDR^5QDcP6QDdP6TD2QDeP6QDfP6PDTNPDR^5QDgP6QD]o
4TD3QDhP6QDiP6PDcZ4QDm4PDPf6QDjP6UD0QDkP6TD1QDlP6QDmP6TD5QDnP6PD`NQDoP6QDPQ6TD4QDo4QDQQ6QDRQ6TD2
PDgX<QDRQ4QD1TD6PD_c6PDnS3PDo9QDSQ6QDTQ6QDSY2QDUQ6QDVQ6TD1QDWQ6QDXQ6QDYQ6QDZQ6QF]5QDo4PDX3QD[Q6T
D2QDo4PDkZ4SD0QDXU1QD\Q6TD1QD]Q6QD^Q6QD_Q6QD`Q6TD5QDaQ6WD0QDbQ6TD3XD0QDcQ6QD]5QDdQ6aDQ6`Dl8QD]5Q
DeQ6aDQ6`Dl8aDe5QD]5QDfQ6TD5QDgQ6QD]5TD2QDg5PDeZ4QD`5TD1QDhQ6SD0QD]5TD1QDiQ6QDjQ6S@0VD0QD]5TD1QD
iQ6QDjQ6S@0QDkQ6QD]5QDgCQDg5QDlQ6S@0QDmQ6QDg5QD]5TD1QDnQ6TD3PDeZ4RD0QDg5RD0RD0QDg5QDoQ6QDPR6QDQR
6TD1QDRR6QDSR6SD0QDTR6QDUR6TD2QDVR6TD4PDeZ4QDWR6TD2QDXR6`Eo6QDj5TD2QDYR6`D[Q7`D_T6`Dj>`DRP:QDZR6
TD8PD4TD5QDg5PDcZ4QDVT1SD0PDQm3QD[R6TD2QD\R6`DmS3QD]R6TD1QD^R6QD_R6TD1QD`R6QDaR6TD4QDbR6P@eZ4QDc
R6TD3QDdR6QF]5QDeR6QDfR6QF]5QDgR6QDhR6QF]5QDf5QDiR6QDjR6TD2QDkR6`D_?`DT:`DR8`Dck5`DT>`D^2`DS2`DQ
8`Die6`Dj:`Dj;`Dl>`DWa5`DPi5`DH`D]f6iD1SD0PD4QDlR6QDf5VD0PD4QDlR6QDf5QDW8PD4QDmR6S@0QD]5QDnR6VD0
PD4QDmR6S@0QD]5QDnR6PD1PD4QDoR6S@0QDPS6QDQS6QF]5QDf5QDRS6VD0QF]5QDf5QDRS6QDW8PD4QDUGS@0QDSS6QDTS
6PD4QDUS6PDk]5QDVS6TD2QDWS6PDP^5QDXS6Q@YS6PDgZ4PDSX7PDR^5PD4QDZS6QF[S6QD\S6PDcV7QD]S6TD7QD^S6QD_
S6TD6QD`S6QDaS6TD8QDbS6QDbS6SD0QDcS6TD2QDm4QDdS6PDVa;QDeS6TD2QDfS6PDQb>QDgS6QDj5TD1QDhS6P@eZ4TD8
QDiS6QDoi4QDjS6QDkS6PDnS3PDo9QDlS6PD]_6QDmS6QDj5QDnS6TD9QDoS6QDj5TD3QDPT6TD6QDQT6QDj5QDRT6TD3QDS
T6TD6QDiS6QDTT6QDUT6S@0QDj5QDVT6TD6PD4Q@V5S@0QDj5QDiS6TD8QDWT6QDUT6S@0QDj5VD0QDXT6TD3QDYT6QDZT6T
D8QDo4QD[T6QD\T6QD]T6QD^T6P@R^5QDk4QD_T6QD`T6QDaT6QDm4QDoi4PDo9PDj]5QDbT6PDP3QDcT6QDdT6PDPW1PDek
5PDn]5PDmQ4QDUh5QDVh5QDbU4QDeT6PDR^5QDfT6QDgT6PDZ^5QDhT6PDZ^5PDWe3QDiT6PDZ^5PDWe3QDfEQDjT6QDkT6T
D4PDjd6PDY^5QDkT6TD3PD6QDlT6QDmT6PDY^5QDnT6TD4QDco4QDoT6QDPU6QDQU6PDi1PDl]5PDTd6SD0PDUd6VD0`DR^5
Q`1X5QDRU6`D^8`DQ_2`Dj^2`DUo2`DoP6`DQQ6`D]8`DPn2`Dbm2PDUd6QDSU6`DR^5Q`1X5QDRU6`D^8`DQ_2`Dj^2`DUo
2`DoP6`DQQ6`D]8`DPn2`Dbm2UD0PDUd6QFTU6QDUU6PDUd6QDe8PDWY2QDVU6PDhW2QDWU6S@0QDXU6PDhW2QDWU6S@0QDX
U6QDYU6QDZU6QDXU1PD\e6QD[U6PD\OPDUY2PDU7PDTZ;QD\U6TD3PD_U6QDoi4TD4QD]U6QDm4PDRT3QD^U6QDk5TD2QD_U
6QD`U6QDaU6TD8QDbU6QDcU6QDl5S@0QDdU6PDc[2QDeU6PDaQ6QDfU6QDoi4PDo9S@0QDgU6TD3QDhU6QDoi4TD4PDn]5QD
iU6QDoi4TD3QDjU6QDm4QDoi4QDkU6P@R^5S@0QDlU6VD0QDoi4QDkU6P@R^5S@0QDlU6QDmU6QDoi4QDkU6PDR^5S@0QDnU
6PDnS3PDo9QDoU6QDPV6QDoi4TD3QDQV6QDRV6PDRT3PDo9S@0QDSV6PDnS3PDo9QDTV6`D]_6`Dmj3QDlT6QDUV6QD[W3QD
^T6P@R^5P@o9QDVV6VD0QD^T6P@R^5P@o9QDVV6QDWV6QDXV6QDYV6TD6PD4QDZV6QD[V6TD5QD0`DP^6`D\P:`D[j3`DUj3
`D\T6`D[_6`D\_6QD\V6TD6QD]V6Q@^V6TD1QD_V6QD`V6TD3QDaV6TD8QDbV6QDcV6QDdV6TD4QDo4QDeV6QDfV6QDW<PDm
j3TD5QD\a4QDgV6TD1QDhV6PD]_6QDl4QDm4QDiV6P@]_6QDm4QDm4PDbZ4PDk]5QDm4QDm4PD9QDm4PD\c6QDjV6QDkV6QD
m4QDlV6PDo]5QDm4TD6PDR^5QDm4QDm4QDmV6QDnV6QDoV6QDam3QDPW6TD5QDQW6aDX5aDn5aDT6QDRW6TD4QDSW6PDo]5Q
DTW6PDR^5QDUW6QDVW6QDWW6QDXW6TD2PDl]5QDYW6SD0PD4SD0PD4S@0QDZW6QDo4QDkf5TD1QD[W6QD\W6QD]W6SD0aE^W
6QDW4QD_W6Q`1X5QD`W6aDe5aD]5QDaW6TD2QDbW6QDcW6QDdW6QDcW6QDeW6QDfW6QDcW6VD0QDfW6QDcW6QDgW6QDW4TD2
QDhW6QDiW6QDjW6PDk]5S@0QDW4QDkW6PDk]5S@0QDW4WD0QDlW6XD0QDW4`Dk]5`DR:`DP:`DS:`DQ:`D]g:`D[2`D\Y2QD
mW6S@0QDW4Y@0QDnW6QDoW6PDZk1PDkZ4QDPX6TD2PDl]5QDQX6QDRX6QDgBQDa]1QDo4S@0QDSX6QDTX6QDUX6QDVX6S@0Q
DWX6QDgBQDXX6S@0QDW4PDY^5P@[_6QDWDPDk]5Q@V5S@0QDYX6QDZX6TD4QDX4QDX4TD2QD[X6PDi\3PDnS3PDo9PDTNPDR
^5QD\X6PD[@QD]X6QD^X6QDdR1QD_X6QD`X6QDdR1QDUGQDaX6QDbX6PDgc>PDcW1QDcX6PDcW1QDcX6UD0WD0QDdX6XD0SD
0QDeX6UD0WD0QDfX6XD0QDgX6TD3QDhX6QDiX6QDjX6QDkX6Q@kY2Q@kX6QDlX6QDmX6QDUGQDnX6QDoX6PDT[;QDPY6QDQY
6QDRY6PDR^5QDSY6QDTY6QD\DSD0QDUY6PDWW4QDVY6QDWY6PDa8QDXY6`Dl]5QDYY6QDkf3QDZY6S@0QD[Y6QD\Y6PDR^5Q
D]Y6PDl]=QD^Y6QDe8QDbP1QD_Y6QDe8QD`Y6PD_:QDaY6QDbY6TD2QDo4PDkZ4SD0QD[W3QDcY6QDdY6VD0QDcY6QDdY6QD
eY6QDfY6QDUGS@0QDW4QDgY6PDR^5QDhY6QDo4QDiY6QDjY6P@]_6QDkY6PDf]8PDbm2PD\OPDk]5QDlY6PDeU3PDY3PDX^5
QD^MPD^f6PDY^5QDe8QDmY6PDl]5PD[V3PDWe3PDP:QDU_1PDo9QDnY6PDR^5QDe8QD\e5PD]_6TD1QDoY6PDVQ3QDPZ6PDc
[2SD0TD3QDQZ6UD0QDRZ6PDR^5QDSZ6QDTZ6QDUZ6QD]U4QDVZ6QDWZ6PDR^5QDXZ6UD0PDcZ2PDR^5QDYZ6QDZZ6QDkf3Q@
V5TD3QD[Z6PDkZ4QD\Z6PDR^5QD]Z6QDm4PDUV4PDk]5QD^Z6PDTY;QD_Z6P@]_6QD`Z6PDk]5QDaZ6PDW]1QDbZ6QDW4TD5
QDPR2QDcZ6UD0QDdZ6QDeZ6TD1QDfZ6QDgZ6QD_5QDhZ6PD\W4QDiZ6QDjZ6PD]_6QDkZ6PDQ9QDlZ6PDmQ:QDmZ6QDnZ6QD
oZ6QDP[6PDPQ3PDf8QDQ[6QDR[6PDZa:PDnZ6QDS[6PDV7QDT[6QDU[6PDcZ4QDV[6QDW[6PDU7QDPd4QDX[6PDaZ4QDUGPD
lR1PD[_6PDbU3QDY[6QDZ[6PD]_6PDbU3QD[[6QDUGTD1PDbU3QD\[6QD][6QD^[6QD_[6PDd5PD[_6PDU7QD`[6QDa[6PDe
T4PDV5QDb[6QDc[6QDd[6QDe[6QDf[6QDg[6QDh[6PDm[2PDk]5PD]_6QDi[6QDj[6QDk[6QDl[6QDm[6QDn[6QDo[6PDk]5
PD]_6QDP\6QDQ\6PDcZ4P@]_6QDR\6QDS\6QDT\6PD[_6QDU\6QDV\6QDW\6QDX\6QDY\6TD3QDZ\6QDgg5QD[\6QDgg5QD\
\6QD]\6TD4QD^\6QD_\6TD1QD`\6QDa\6QDo4QDb\6`DQo2`DeT4`DP3`Dn^:`De6`D[l3`DUS3`Dg4`DUQ4`DPn;`D]_6`D
[_6`De;`DWa:`D^OQDi4TD3QDc\6QDVY6PD]_6TD1QDd\6QDea2QDfEPD]_6QDe\6PDk]5QDf\6QDo4QDg\6QDh\6RD0QDi\
6TD4PDR^5QDj\6TD1QDk\6TD1QDl\6PDR^5QDm\6TD1QDjY4QDn\6S@0QDo\6QDP]6RD0QDo4PDcZ4PD]_6S@0QDQ]6UD0aD
]5aDZ5aDR5iD0iD1`DYe6`D\_:`Dl8`DkZ4`D_U6`Doc6`Dic6`Djc6`DVV4`Dkc6`DU[6`DjZ4`Dk]2`Dh[4`Dg[4WD0SD0
XD0QDR]6QDS]6QDo4QDT]6QDU]6PD\V3QDV]6TD1QDW]6QDX]6QD]5TD1QDY]6P@`V4QDZ]6WD0QD[]6QD\]6XD0TD2QDfT6
QD]]6PD^c6QD^]6QDeU4QDo4PD`V4QD_]6QDl8QD`]6TD2QDa]6UD0PDZ^5QDWn3QDb]6TD:PD2QDc]6TD4QDd]6PDeZ4QDo
4QDe]6PDn]5TD2QFf]6QDj5TD1QDg]6`D]f6`DH`DVV4`D^_7`DZQ4`DYQ4`Dof5`DeZ4`Df]3`D\V3`ETT3`EhZ4`EST3`E
To2`ER^5QDj5TD1QDh]6QDi]6TD1QDj]6QDk]6TD2QDl]6QDm]6QDe8QD\S6QDn]6QDo]6QDe8QDP^6QDQ^6QDl8QDR^6QDS
^6SD0QDl8QDR^6QDT^6QDU^6QDV^6TD1QDW^6PDHPD][4QDU^6QDV^6TD1QDW^6PDHPD][4QDl8QDR^6QDX^6SD0PDX^5SD0
TD6PD6QDm4QDm4QDY^6QDYb1PDYS4QDZ^6TD1QDm:QD[^6TD1QD\^6QD]^6P@k]5P@]_6QDm4S@0QDd7TD1QD^^6QD_^6PDc
V7QD`^6TD2QDX6TD6QDo4QDa^6QD`^6TD2QDX6TD6QDo4QDb^6SD0QDc^6QDX6TD6QDo4aDX5aDn5aDT6QDX6PDk]5QD_S5T
D6QDo4QDa^6QDd^6TD1QDZ6PDR^5QDe^6QDf^6QDZ6QDg^6QDY6QDU^1TD1PDW<QDh^6QDi^6TD1Q@gCQDj^6QDk^6QDl^6P
Di\3TD1QDj^6TD2QDm^6QDY6PDmS3PDSX2PDR^5QDn^6QDo^6TD3QDP_6QDQ_6QDR_6QDo4QDS_6QDT_6QDU_6QDV_6UD0QD
W_6QDe8TD9PD4QDe8QDWGPD_:SD0QDe8QDX_6PD_:QDY_6QDe8PDmS3PD_:PDUX2PDR^5QDZ_6QDe8QD]i5PDbZ4PDk]5QDe
8QDQj3PDo9QD[_6PDR^5QD\_6TD1QD]_6P@eZ4QDoh4P@mS3QD^_6S@0P@l]5PDY^5QD__6QD`_6TD1QDa_6QDe8QDo4PDhZ
4QDb_6QDe8QDP[1QDb_6QDe8QDc_6QDh?QDd_6`DSX2`DfW2`D]=`D\V3QDe8QDe_6QDf_6QDe8QDPY4QDh?QDg_6QDe8QDh
_6QDg_6QDe8QD_`4QDh?QDi_6QDj_6QDe8QDk_6PD]=QDj_6QDe8QDl_6PDHQDm_6PDHQDn_6QDo4QDo_6QDh?PD[_6QDP`6
UD0PD^c6TD<QDo4PDl]5QDQ`6PDl]5QDR`6PDR^5QDS`6QDT`6QDWj3TD1QDo4QDh?PDl]5QDk^6QDU`6PDl]5QDk^6PDR^5
QDV`6TD2QD]6TD4QD^6QDW`6QD]6TD2PDff>PDP^5PDgf>QDX`6TD2QD_6QDY`6`DYT4`DUl3`DQT1QDZ`6QD[`6Q@\`6PD6
QD]`6TD1PDcZ4QD^`6QD_`6QD``6QDa`6PDY^5PD^f6QDb`6PD]_6TD2QDc`6QDd`6QDW4TD8QDe`6PD]_6WD0QDf`6XD0QD
g`6QDh`6QDi`6QDj`6QDk`6QDi`6`ETT3`EhZ4`EST3`ETo2QDl`6QDm`6TD3QDn`6PDeZ4QDo`6TD2QDPa6QDm4TD1QDQa6
UD0PDZ^5TD8QD[W3QDRa6UD0PDZ^5QDSa6QDTa6QDbn3TD3QDUa6QDVa6QDW4Q@iS5QDWa6Q@X5QDXa6QDYa6TD2QDP]1QDZ
a6TD2QD`6QD[a6QD`6QDo4QD\a6SD0QD]a6SD0QD^a6SD0PDV7QD_a6QD`a6QD[6TD4QDaa6QDba6QDea2QD\6Q@ca6`D]_6
`D[_6`D\_6`D^_6`DW[4`Dm[3`Dmc6`Dnc6`Dhc6`D^[4`D_[4`D`[4`D][4QDda6PDmj3PDk]5QDea6TD3QDfa6QDga6TD1
QDa6QDbf3TD9QDga6TD1QDa6QDha6PDRR:QDXU1QDia6PDR^5QDja6VD0QDia6PDR^5QDja6QDka6QDla6QDma6QDna6QD[W
3QDoa6QDPb6TD:QDQb6QDRb6TD2QDm4QDSb6TD1QDTb6QDPb6TD:QDQb6QDUb6S@0QDVb6QDe8TD1QDWb6QDe8QDXb6QDYb6
TD8QDZb6QD[b6TD1QDm4QD\b6QD]b6TD1QDm4TD2QDTb6QD^b6fF400YP1510[P1420YP1430YP1340VP1350VP1460YP1:7
1_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E
2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12M3VP14N3XP14O3XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U1
3VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13[13WP12\13TP14]13XP12^13UP13_13TP13`13VP14a13ZP13b13XP12
c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P13i13WP12j13TP16k13ZP12l13UP13m13YP14n13\P13o13YP13P23WP
12Q23UP12R23UP14S23\P14T23WP13b13WP12U23UP12V23UP12W23TP12X23UP12Y23UP12Z23VP13[23WP12\23UP12]23
UP12^23UP12_23UP12`23UP12a23UP12b23UP12c23UP12d23UP12e23UP12f23TP13g23YP13h23YP12i23UP12j23UP12k
23VP12k23VP12l23UP12m23TP12n23UP12o23UP12P33UP12Q33UP12R33UP12S33VP12S33VP13T33YP12U33TP12V33UP1
3W33TP12X33TP12Y33UP12Z33VP12[33UP12\33UP13]33XP13^33YP13_33YP12`33UP13a33TP13b33VP14c33VP15d33V
P14e33YP14f33WP16g33\P13h33TP13i33XP14j33VP15k33ZP13l33XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R4
3XP14S43WP16d33XP13T43VP16U43^P14U43YP15V43XP13W43WP13X43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14
^43VP13_43TP12`43TP15a43_P12b43VP12c43VP13d43TP15e43ZP13f43TP12g43TP14W13WP13h43VP15i43XP15j43XP
14k43UP14l43[P12m43SP14n43\P13o43YP13P53YP13Q53YP13R53WP12Z33UP12S53UP12T53UP13U53YP12V53VP12W53
TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]53UP12^53UP12_53UP12`53UP12a53VP12b53UP12c53TP12d53UP12e
53UP12f53VP12g53UP12h53VP12i53UP12j53UP12k53UP12l53UP12m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP1
2S63TP12T63UP12U63UP12V63UP12W63UP12X63UP12Y63VP12Z63UP13[63WP12\63UP12]63UP12^63VP12_63UP12`63U
P12a63UP12b63UP12c63UP12d63UP12e63VP12f63UP16g63TP12h63UP12i63UP12j63UP12k63VP12l63UP12m63VP12n6
3UP14X43\P12o63VP13P73WP12Q73UP12R73UP12S73UP14T73ZP12U73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12
[73UP12\73UP12]73UP12^73UP12_73UP13`73XP12a73UP13b73YP12c73VP13d73YP12e73UP13f73XP12g73VP12h73VP
12<3SP12i73UP13j74TP15k74YP12l74UP12m75UP12n75VP12o75VP12P85VP13Q85XP13R86XP12S86TP14T86TP14T86V
P15U86YP13V86VP15W86YP13X86YP13Y86XP13Z86XP13[86YP14\86VP13]86WP13^86YP13_86XP13`86TP12a86UP13b8
6YP12c86TP12d86UP12e86UP12f86VP12g86UP12h86UP13i86YP12j86UP12k86VP12l86UP12m86UP12n86UP13o86YP13
P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P12V96UP12W96UP12X96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP
13^96YP12_96VP12`96UP12a96TP12b96TP12c96UP12d96TP12e96TP12f96TP15g96UP14h96VP15i96TP13j96VP12k96
UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:7WP11<7RP14Q:7TP14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7R
P11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8XP12[:9TP14\:9WP14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9
TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h::TP12i:;UP14j:;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P
;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U;>TP14V;>TP15W;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13
\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP13a;>TP13b;>UP15Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP
13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@VP13m;@VP1En;@UP14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<A
VP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<AWP12[<AUP13\<BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b
<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16h<CXP14i<CVP16k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP1
3o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP12U3CTP13T=CWP12U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP
13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EUP1>`=EWP13a=EUP12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=E
UP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=FVP14n=FVP13o=FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T
>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15Y>FXP13Z>FVP15[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP1
5a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP13f>GWP13g>GVP15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HX
P13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?LVP14T?LVP13U?LVP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?
LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a?MVP17b?MZP13c?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14
h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP14n?NTP13o?NVP12Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP
14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZP13Z@NTP13[@NVP14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@N
YP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@NVP14f@NWP12g@NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m
@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP15SAN\P12TANUP12UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP1
3[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP14`ANWP12aANTP13bANWP13cANXP12dANUP12eANUP12fANTP12gANT
P12hANTP13h1NYP12iANTP12jANTP12kANTP14h1NZP14lANWP12mANTP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SB
OTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12YBOSP18W1O[P17ZBO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1U
P14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP13dBR1WP14eBR1VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1T
P13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP14oBU1WP15PCU1XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1X
P18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP16ZCV1[P15W1W1YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]
P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1YP16dCY1`P14eCY1ZP15fCY1\P19gCY1XP15hCY1YP14^:Z1YP13iCZ1V
P18jCZ1XP13kCZ1VP14lCZ1XP13mCZ1VP15nCZ1ZP14oCZ1YP14PDZ1YP14QDZ1YP13RDZ1WP16SDZ1ZP15TDZ1\P16o>Z1[
P14UDZ1ZP16VD[1XP15WD[1[P17XD\1VP14YD\1WP14ZD]1WP12[D]1TP17\D]1_P19]D^1]P12^D^1TP13_D^1VP19`D_1Y
P16aD`1XP15bD`1WP14cD`1WP14dDa1VP15eDb1VP17fDc1ZP14gDc1WP14hDd1VP12iDe1UP14jDf1VP12kDf1TP1?<f1RP
13lDf1XP13mDf1TP13nDg1TP15nDg1VP13oDh1WP14PEh1WP14QEh1YP12REh1TP13SEi1VP19TEi1\P19UEi1\P18VEi1\P
17WEi1ZP1
"""##)
}
