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
checking discussing revisiting reviziting=Zm; one's nobody's else's amounts amounted altogether
surfaces surfaced featured develops misconception spite adhered compliance complying adhering
judge require requiring needing serious special i'll we'll exceeds tightening addressing
immediate estyn afternoons mornings agrees rumour rumor=[n; rumours rumors=\n; reportedly
allegedly general perception amongst splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drinks drugs prison jail abusive homeless evicted debt bereaved
cancer depressed homes household situation circumstances background claiming domestic violence
violense=]o; abuse adopted undercurrent streak vein wondering impression i'm picky definite
element appears appeared seemingly supposedly presumably ostensibly samey perceived suspect
suspected guessed reckon sensed opinion unconvinced bordering borders bordered verging verges
offence offense=]P< leaps rising rizing=_P< arms stride sky's curve finishing perfection putty
aladdin's store stroke silk overstate commanded niche fist restraint seriously hitch cheers hip
feather applause barrel corking belting ripping winner !of blown lapped lapping sing sings
praises praizes=aQ< soak soaked soaking stuff de jackpot swimmingly town plunge bull strides
splash nub bay wits gift sussed taped licked nailed sewn wrapped fort reins hearts shoulder
trumps smelling smeling=]R< grief naught fruition blows alive stakes chord blinder eggshells
muster onions utmost stead nick fettle groove brief sticky cusp verge height peak coal powers
tether pops absolute tonic feast labour labor=[S< classic piece dab tower oiled knit burner
heart's butter bee's cat's dog's mccoy penny admiration feat unturned sailing sweetness bounds
guns punching shipshape operation chapeau smashed aced blew bowled tumble foregone moot sore
breakneck arm's limb freefall shrift pickings bubble sidelines fringes casting risk area areas
zones rod eternity lifetime shops riding bumpy burst bursts busting seams sixes loggerheads
crossroads ebb bullet tears chasing hearted cock size price pouring poring=`U< shoots slap
avail tightrope wearing zoned flounder foul wayside wayzide=iU< final boil piste tangent pieces
rack downhill south overboard haywire houses rag bearings faith clanger bombshell bogged scot
pinch pig's headway tripping aground headless bombsite zoo jungle circus morgue factory
production conveyor military watching banging shovelling shoveling=mV< sardines wildfire climb
tied sway ransom losses mustard ceremony backside caution heel cropper standstill snag buffers
blow uphill reputation mercy bush joke angel shakes patchwork jumble blessing pigsty minefield
treadmill goose style blueprint slippery dawn economy gesture cannon unto thorn affair
compensation macho herring steep station ark cosh thumb radar illusion cuff wane hoof hop
warpath knees uppers hobby soapbox legs downward sake pillar swallow rut pickle tangle daze
doldrums weeds disarray dizarray=UY< tatters crisis crizis=WY< turmoil meltdown denial jack
coping managing ok okay saloon panic winded haste sizzle hype action muchness ado barred
sausage chestnut egged egging fashion man's preaching eyebrows diamond ruling ballpark grace
skating skimming scratches scratched scratching slipping strictly coated coating swims
roundabouts teething gruel wasters iceberg cooks gig kneed reinvent spinning reinventing
reinvented rome whistling gritted worlds footed barking mad rote carrot cheese chopping
watchers cookie cutter dime body dusted dribs drabs friend fat fiddling flogging herd grasping
clutching clutch straws nettle graft nosed maintenance mighty collar jerk lick mutton nailing
pasture hair rearranging tinted lining stone's fa tear tearing jury mill thumbs twiddling knots
toe toed tongue turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier
meeker younger-looking brains brain villain villains flexible woman crew crop gang cheeky
various backgrounds prize speller pest reasoned rabble mob tribe souls firecracker sweetheart
poppet darling minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight
fence-sitter clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker
blockers laggard laggards fighter pleaser attention-seeker lone queen bet achiever bloomer
developer linguist sitter talker sharer joker rebel comedian brigade estate quickest worker
thinker sportsman helper arty trio highers lowers middles stretchers strugglers sens quietest
loudest naughtiest neediest inseparable invisible invizible=`_< generation pioneer whirlwind
coaster coasters rebels thinkers leech freak freaks liability menace sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=\`< performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon angels monster sponge sponges whiz weakling flyer flyers fliers
upbringing apples funding dries drying rafters chuck trooped troop troops traipsed traipse
slunk ambled bustled streamed straggled swanned clattered thundered shambled swaggered strutted
barrelled barreled=fa< careered surged wafted waltzed pottered milled piled reel reeled hurl
hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered simpered grimaced
huffed puffed tutted preened tug scrum bunfight scorn churned trawled whizzed breezed ballooned
mushroomed snowballed snowbaled=lb< spiralled spiraled=mb< nosedived splintered spluttered
creaked groaned paralysed paralyzed=Sc< ambushed besieged bombarded juggled whitewashed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir battleground battlefield wasteland oasis haven sanctuary fortress silo silos
rollercoaster quagmire millstone albatross springboard sideshow showcase ghost hothouse
backwater tinderbox keg tilt flounders waffles fusses guts fizz punch zing oomph attack pizzazz
filler fillers flit flits flitted flitting scuttle scuttled scrawl scrawled diluted amid
relations buzzes crackle throbbed pulsed fizzing crackling humming other's nature plummet
nosedive rocketed skyrocketed slump hovering labours labors=be< pillars cruise cruize=de<
cruised cruized=ee< cruises cruizes=fe< cruising cruizing=ge< painful agonising agonizing=ie<
curling autopilot flog another's throats sinking grind squib tacked shoehorned crowbarred
bloated bitty choppy hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=`f< enthral enthrals wow towers melt melts melted outburst havoc uproar dissolve
dissolved floundered wrestle wrestled grapple grappled languish languishes languished dominates
dominated dominating swamp bombard cram steamroll raced romp romped sail sailed sails sped trap
grinds grinding peter peters petered bounce bouncing oozing beaming bustling teeming !and
forefront shone brunt firefighting juggling dumbed dumbing watered clinging stare stares
staring gazing gazed plagues plagued blighted beset poisonous entrenched ingrained waffled
rambled rambles waffle madhouse hive rounded outlive outlives outlived withstand shell fought
battling battles winding glaring gaping blatant blatantly outright fashioned glazed fairies
planet glaze glazes expressions vacant faraway hunted pained expression counting tuned drifting
wandered children's class's thoughts pennies lightbulb slots slotted clicks clicked clicking
chords wraps gist joins joining connects connecting dots greek dutch precisely precizely=^j<
wavelength greyhounds greyhound moths kittens lemmings zombies statues professionals veterans
chomping champing straining leash raring longing burning mischief pepped revved leap leapt lips
floating clover candy fling worship worships worshipped idolise idolize=]k< idolises
idolizes=^k< idolised idolized=_k< revere reveres revered dote dotes doted ] smiles keyed
starry dewy doe eyed sleeps mass smiling bug fever drank drinking soaks hungered clamoured
clamored=Vl< clamouring clamoring=Wl< leaping glowed swelled bubbling brimmed willed who'd
tuppence tuppense=_l< fussed arsed budged boiling saturation despair axes hackles deer hare
headlights composure huff dudgeon fluster tizzy lather stew flap grin grinned clenched
sufferance duress climbing personally umbrage fright aback solace floored stumped shaken wagons
party unwanted stiff begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted
jot murmur moment's dissent qualm qualms pity desperation politeness relief dismay disbelief
unease gloom bewilderment staffroom sigh surge anticipation toward fixated illusions mojo
lettering approval reassurance confirmation validation unimpressed burnt flummoxed glued
transfixed riveted downbeat property luggage angriest mentally solidly squarely accepted
famously concept belonging glad handy self esteem wandering captured capture wishing relishing
craving savouring savoring=eo< pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=QP= empathised empathized=RP= sympathise
sympathize=SP= related fading occur occurs occurred reluctance resolved sought longed awe
amusement teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=fP= remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=RQ= satisfaction thirst hunger zest demonstrated maturity
deliberately wilfully intentionally knowingly gladly proudly excitedly intently angrily seeking
clam clams clammed livens livened perk perks cheer freezes froze recoil viewer viewers blast
blossom life's nature's inkling notion earthly sulking panicking yearning fretting clowning
bluffing fuming squirming wavering attract escape reaction mates breathing owning sights trance
warming responds gravitate gravitates occasion bait masked masking pine pines itch itches burn
burns longs prospect horror mattered belong cottoned twigged wised brightened recoiled squirmed
cringed baulked balked flinched eagerness keenness unwillingness hesitancy readiness refusal
favoured favored=kS= fancied assumed assumes imagines supposed figured senses concluded outset
refuge hungers thirsts endure endures endured apprehensive importance dawned registered dreams
wedded attached wooed seized overcome obsessed shock singled faking testing goosebumps chills
tingle lump speechless shivers bless !many glory commend everyone's wallpaper decoration drowsy
saddened appalled appaled=YU= celebrating salvage salvaged redeemed sobering congratulations
bravo kudos congrats hooray applaud alarmed dismayed pure privilege congratulated commended
applauded flourished florished=lU= thrived celebration fortunate i've we've however mustn't
essential imperative developing sorting rethinking reviewing updating additional reservation
advised advized=]V= wondered warrants overhaul shake usefully afford rid what's ideally urge
implore advise advize=iV= propose suggestions recommended advisable advizable=mV= ebi ebis wwws
considering exploring instead fixing rebuilding pointer reset reboot rejig urged musts pressing
shells apace tongues heaven gear motored zoomed lake firmed tightened smartened toughened
bedded squared levelled leveled=kW= scaled ramped beefed cleaned litter ups upped upping ante
dimension rounding hump reborn revitalised revitalized=YX= rejuvenated turnaround blossoming
booming burgeoning maturing evolving buds quantum transformation metamorphosis renaissance
rebirth sea-change industrial russian recovery greatness stature horizon mired trapped wedged
tailspin warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder
foundered founders languishing nosedives flatlined flatlines crater cratered infancy dive
battering upturn downturn succeeded matured mellowed mend base bedding creeping edging inched
inching flatline plateaued comeback revival hitherto ago previous giant enormous significant
growth forwards conquered outgrown flagged revolutionised revolutionized=cZ= waning dwindling
eradicated eliminated dipping flagging recovering strongly recovered rallied rebounded crashed
rapid worsening worsen lowered profile broadly attains attained perform performs performed
fulfil fulfils embedding embeds gaining circumstance situations extent conditions kinds length
percentage ratio deadline eh chooses organises organizes=k[= misbehaving scrapped research
experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp
mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced
continuous passport metacognition metacognitive formative summative mastery pedagogy
pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology individual personal mindset
organiser organizer=`^= organisers organizers=a^= assurance curricular 2 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=Q_= subitising subitizing=R_= sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs
tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
religion diagnosis abused medication brother sister habitually periodically thrice tend tends
tended ad nauseam masses wealth abundance myriad peep interaction copious abundant plentiful
countless numerous limitless considerable substantial disproportionate significantly amazement
astonishment discredit eternal funnily fairness defence defense=Ra= favour favor=Sa= somehow
deigned condescended dares dared uplifted oftener theory principle practises practizes=]a= deed
exists existed beauty attraction contrasts knits whittled dived wades butt butts butted paused
roots lustre luster=ma= inroads sprout sprouted snowballs 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=`b= devours devors=ab= epitome essence essense=cb= embodiment antithesis caricature
parody image health b lateness foothills trot trots trotted churn churns rattles reels mildly
sells remind section clocked latched discovered accustomed co pre multi semi entry received
stocked supervised supervized=cc= intentioned numbing destroying hoc baked sensitivity panache
competence competense=kc= ranging centred user universally staffed whelming explanatory
indulgent congratulatory earth leftovers 's motoring racing romping coordination articulation
filled hotbed island bundle web fancies smidge trifle mite whisker discharges obligations
promises promizes=id= commitments alright trump usp crowning weapon selling showpiece flagship
zipped romps trundle trundles bounces canter canters condition repair sniffed sneezed faulted
zings fizzes crackles grates clunks creaks underwhelms changeover documents metallic monotone
razor placing addresses micro strange addition peculiar weird bizarre puzzling outlook forecast
searching probing pertinent !number acoustics output demeanour demeanor=\f= conditioning raid v
shouty draughty dated sudden sparingly placed allocated positioned thumbed documented versed
primed schooled honed dress applies timed policed reacts reacted unwell dud loser hoot chore
doddle masterstroke lull gaggle voucher chill accuracy fidelity verve distrust mistrust
friction animosity rivalry harmony discontent painted upward trajectory breakthrough milestone
setback luxury necessity constraint museum festival solving major source sorce=Vh= development
mucking fooling larking naughtiness disobedience disobediense=\h= fixes yardstick proven
exceeded sub criticise criticize=bh= abnormal instance sickly tender clean basis shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled pad receiver bunting upper
solemn stately mournful mornful=Yi= waltz jig carol tunes ballad polka melody tempo north east
inner outer sunny shady dye voltage flame volume yeast cress crystals bacteria fungus moss
algae parachute glider floated mondays tuesdays wednesdays thursdays fridays numbered invent
estimate inbox pigeonhole sewing musical pluperfect masculine feminine future conditional
tenses subjunctive participle participles infinitive conjugation conjugations declension verbs
nouns clauses plurals auxiliary verb noun syllable syllables market government kidney liver
hydraulic demerit capital consumer durable goods monopolistic housing competition markets
avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation
skew gradient ions ion index indices random relative sampling parallax error deviation
frequency dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds
dominant diminished augmented minor plagal cadence cadense=ll= cadences interval intervals
fourth forth=Pm= fifth sixth seventh triad triads severe chronic physical phyzical=Xm= medical
sensory mobility disability dizability=\m= disabilities dizabilities=]m= disorder disorders
impairment impairments autism dyslexia dyspraxia deafness allergy allergies eczema epilepsy
penalty martial criminal wage wages rent trade tax attainers' censure multi-academy
neighbouring neighboring=Un= payments human vested conflicts expire resume receive bays
entrance hatch users guests contractors residents members ticket-holders jammed glitched
thermostat express replacement offline chickenpox measles sickness covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival
marathon parade fixture tournament tornament=`o= photographer vaccinations jabs immunisations
immunizations=do= dentist optician refurbishment painters builders electricians plumber gym
canteen studio lab theatre theater=PP> repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator plane runner historian historians sources sorces=`P>
credited condemned defended c d e adverts advertisers advertizers=hP> poets empires characters
countries volcanoes kings queens newspapers propaganda composers artists cells rse warns
tackles modal modals defeat defeated victory king rendered renders debating disguised
disguized=aQ> cartoon comic animation scenario mural shopkeeper goblin elf mermaid ogre
stepmother stepsisters genie sultan emperor pirate knight reference referense=SR> properties
giants pirates shopkeepers doll teddy interpreter you'll 'll id username signature inhaler
mislaid misheard miscounted smudged gaelic eyesight typing wrestling mistaken marriage grandson
granddaughter son daughter anniversary evening hesitate registration arriving packing texts
invitation invitations assemble intrigued conversations wi fi gender grains sport pet workers
dissolves float floats evaporate cooled burned bye shepherd samaritan parenting guide guides
document actions fees fee items loan loans consent manchester london tom conductors multiple
vis edition analysis analyzis=]T> educational dietary footwear clothing clothes friendship
trophy shield mesh raincoat shelter objects doctors hospital supplies chin greeted certificates
sandy fertile harvests farming incorrect textures repairs exams inset clearing protein circuit
circuits period angled guy britain grandmother grandfather uncle aunt heroes muscle reactions
prince pendulum variables clause digit digits distribution vowel seller arts liner gross mental
arithmetic golden fortnight histories wonky donkey guys deck spaces exits western clare casual
isle dinkum skinned cash shaft emoji coordinates swimmer society broker electron electrons
cholesterol layer singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava chocolate snowman puddle
expands expanded contracts sketched shaded streams bunk windy foggy snack carrots rust
underline adjectives adverbs completed filed stored bingo crusade parliament monarch pharaoh
tsar blitz trenches suffrage arrange venue blanks visiting viziting=mX> verdict op vocab
keywords pledge emotions makaton widgit smiley smileys emojis router perished rusted hoist
stock chromebooks ipads leaking leaky flickering rusty squeaky tripped leaked flickered smoked
unripe pears meat tomatoes oranges lemon freezing luke wiring faults electrical mechanical
technical crossword clues tummy gymnasium hips wraparound childcare respite social intimate
dental palliative aftercare lodge unity endeavour endeavor=eZ> urban rural population coral
species economic imperial habitat decay regeneration renewal qualify qualifies chanted shrieked
gasped squealed sighed aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm
attributes attributed electrician certified deemed surveyor auditor county hmi inspectorate
criticised criticized=l[> inspections eligible cyclists taxis motorists sampled visited
vizited=S\> sprite sprites bugs algorithm algorithms pseudocode subroutine debugging dealt
traces explores whom complimented union police ministry contractor rubric published ofsted's
estyn's regulator regulator's inspected statistics noticeboard posted pinned safety marshal
emergency evacuation legal mandatory snowing adjective adverb abbreviation notify submit
contact submitted logged accompanied renewed forbidden liable ml school's trust's academy's
judgements judgments=g]> proverb catchphrase punchline phrased deems judges criticises
criticizes=n]> condemns tweet voicemail plumped dashboard dataset rep spokesman spokeswoman
spokesperson solicitor lawyer reporter neighbour neighbor=\^> resident themself strapline
subtitle hashtag tab captioned subtitled inscribed embossed emblazoned sections piles f g h j k
nan gran howled solar lunar partial rainy anti incident incidents ambassador ambassadors
equation equations reopen appoint invented unauthorised unauthorized=`_> authorised
authorized=a_> absences absentee absentees absenteeism event signatures woodland phoned diploma
enunciated holder sleepers o disk elections injuries vowels persons calculate calculated
estimated probability investigate fabrics poet mime knelt cited voiced defines quotes refers
referred recommends advises advizes=d`> manual webpage receipt whilst interviewed ourselves
orselves=j`> suggesting implying judging grading rating arguing assessed evaluated implied
ranking pros cons recited recites dictated stanza canto stating describing whereas discrete
logbook principles enters arrives conducted sealed scanned moral prefixes suffixes debts bills
fines arrears refund refunds permissions references query queries assignment assignments
appointments vacancy vacancies synonym antonym replaced jotter jotters issued
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
n4o4h4i4j4S4jj6_b>01203456070089:;<<===000>00?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
a1b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2V2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2
P3Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4V2X4Y4Z4[4\4T4]4
^4_4`4a4b4c4T4d4e4f4g4h4i4j4k4l4m4n4o4V2P5Q5R5S5T5U5V2V5W5X5Y5Z5[5\5T4]5^5_5`5a5b5c5d5e5f5g5h5i5
j5k5l5m5n5o5P6Q6R6S6T6U6V6W6P4V2X6Y6Z6V2[6\6]6V2^6_6`6a6b6c6d6e6f6g6e5h6i6j6k6l6m6n6o6P7Q7h6R7S7
T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7T4b7c7d7e7f7V2T4g7h7i7j7k7l7m7T4n7o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8
`8a8b8c8^8d8e8f8g8h8i8j8k8l8^8m8n8o8P9Q9[8R9S9^8T9U9V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9
l9m9n9o9P:Q:b9R:S:b9T:U:V:W:X:Y:Z:[:\:X:X:X:]:^:_:`:`:a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;
U;V;V;V;V;V;V;V;V;V;W;W;W;W;X;W;X;W;X;W;Y;W;V;V;Z;V;V;V;Z;V;V;V;W;W;W;V;V;[;\;[;V;V;V;V;V;];^;V;
V;V;V;V;V;V;V;W;W;W;V;V;V;V;W;_;W;W;V;V;V;V;V;V;`;a;b;b;c;d;b;e;f;b;b;b;g;h;b;i;j;b;b;b;b;b;b;k;
b;a;l;b;m;b;n;n;o;P<Q<n;R<n;S<S<S<S<S<S<n;n;n;n;S<S<S<n;T<S<S<S<S<S<S<S<S<U<V<S<W<X<Y<n;S<S<S<S<
n;n;n;n;o;n;o;S<S<Z<[<S<S<S<\<S<S<]<\<S<S<^<S<n;n;n;n;n;n;n;_<n;S<S<S<S<n;n;`<n;n;n;S<S<n;n;n;n;
a<b<c<n;d<S<S<S<S<S<S<e<S<n;n;n;n;n;n;f<n;S<g<h<n;n;n;i<n;S<S<S<S<n;n;n;n;n;n;o;n;R<n;o;o;o;n;n;
n;j<k<l<m<n<o<P=Q=R=S=T=U=V=W=X=Y=Z=[=\=]=^=_=j<`=a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>
X>Y>Q>Z>[>\>Q>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?
f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@P?V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@P?k@l@m@n@o@PAQAP?RA
`@SATAk?UAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAiAiAiAjAiAiAiAkAiAlAkAiAkAmAnAiAiAiAoAiAiAiAiA
iAiAiAiAPBiAQBRBiAiASBiAiATBUBUBiAiAiAiAVBiAWBjAiAiAiAXBYBYBZB[B\B]B\B]B\B^B_B`BaBaBaBbBcBdBeBfB
gBhBiBjBkBlBmBmBnBoBPCQCRCmBSCmBTCUCVCWCmBXCYCZC[C\C]C^C_C`CaCbCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQD
RDSDTDUDVDWDXDYDZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEQERESETEUEVEWEXEYEZE[E\E]E^E_E`EaE
bEcEdEeEfEgEhEiEjEkElEmEnEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQG
RGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[HZH\H]H^H_H`H
aHbHcHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIVIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoI
PJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJfJgJhJfJhJfJfJfJfJiJhJfJhJfJhJiJhJiJhJfJhJfJhJfJhJ
fJhJfJfJfJfJjJkJiJfJfJfJfJfJfJfJfJfJfJfJfJfJfJfJfJfJfJfJiJfJlJhJlJlJlJhJmJnJlJoJPKhJlJhJlJhJlJhJ
lJhJlJhJlJhJlJQKlJlJlJlJlJlJlJhJlJlJlJlJlJlJlJlJRKSKTKSKSKSKSKhJSKhJSKSKSKhJSKhJSKhJSKhJUKSKSKhJ
SKSKSKSKSKSKSKSKSKhJSKSKhJhJSKhJVKhJVKhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJWKhJhJhJXKhJhJhJYKZKhJhJhJhJ
hJhJhJhJ[K[KhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJhJ\KnJVK
hJVKhJ]KhJ^KhJVK_KhJhJhJhJhJhJhJhJhJhJ`KSKhJhJhJhJhJhJhJhJhJhJaKhJhJhJhJhJhJhJhJhJbKcKdKeKcKfKgK
hKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLcKcKeLfLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUM
VMWMXMYMZM[M\M]M^McL_M`MaMbMcMdMeMfMgMhMiMjMkMlMfKmMnMoMPNQNRNSNTNUNVNWNXNYNZNiK[N\N]N^N_N`NaNaN
bNcNdNeNfNgNiKhNiNjNkNlNmNnNoNPO`LcKQOQOROQOQOQOQOQOQOQOQOQOQOQOSOTOQOUOQOVOVOWOQOXOYOYOZO[OQO[O
QOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQO\OQO\OQOQOQOQOQOQOQOQOQOQOQOQOQO]OQO]OQOQOQOQOQOQOQOQOQOQOQOQO
^O^OQOQO_OQO`OQO_OQO`OQOVOaObOQOQOQOcOQOcOQOcOQOcOQOQOQOQOQOdOQOQOQOQOQOQOQOQOQOQOQOeOeOeOQOcOcO
fOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOgOQOQOQOhOQOQOQOiOiOiOQOjOQOjOQOkOQOlOQOmOmOnOQOoOmOnOQOPP
1PP1QP1RP1SP1TP1QOQOQOQOQOQOUP1VP1QOQOQOQOQOWP1QOXP1QOWP1QOQOQOQOQOQOQOQOYP1QOQOQOQOQOQOQOQOQOQO
QOZP1QO[P1QO\P1QOQOQOQOQOQOQOQOQO]P1]P1QOQO]P1^P1QOQO_P1`P1QOQOQOQOQOQOQOaP1QOQObP1QOQOQOQOQOZOZ
OcP1dP1QOQOeP1fP1QOQObP1QOQOQOQOfP1QOQOQOfP1ZOZOgP1dP1QOQOQOQOQOQObP1QOZOZOhP1ZOQOQOiP1QOQOQObP1
QOQOQOQOfP1jP1kP1lP1mP1nP1QOoP1fP1QOQOQOfP1QOQOPQ1QQ1QOQORQ1QQ1SQ1ZOTQ1dP1ZOZOUQ1dP1VQ1VQ1QOVQ1W
Q1XQ1YQ1ZQ1mOQO[Q1QOmOmOnOQOQOQO[Q1QOQOQOQOQQ1QOQO[Q1QOoOQOmOQOQOQOUOQOZOZO\Q1ZOQOQOUOQOQOQOQOQO
QOQOQOQOQOQOQOQOQOQO]Q1QOQOQOQOQOQOQO^Q1QO_Q1QOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQOQO`
Q1fP1mP1mP1aQ1mP1QOQObQ1QOcQ1dQ1eQ1QOQOQOfQ1gQ1hQ1iQ1jQ1kQ1lQ1lQ1mQ1QOQOQOQOQOnQ1VOoQ1QOPR1QR1RR
1SR1TR1VOQOQOQOQOQOQOUR1QOQOQOQOQOQOQOVR1WR1XR1QOQOQOfOQOQOQOQOQOQOQOQOQOQOQOQOQOYR1QOZR1QO[R1QO
QOQOTOQOTOTO\R1]R1\R1YR1^R1_R1QOTOQO`R1aR1ZOZObR1ZOcR1VP1QOQOQOQOQOQOdR1QOdR1QOQOQOQOfP1QOQOeR1Q
OfR1fR1QOQOeR1eR1eR1QOgR1fR1fR1QOfR1fR1QOQOhR1QOfR1QOfR1fR1fR1QOQOQOQOQOiR1jR1kR1lR1mR1nR1nR1nR1
oR1PS1nR1QS1RS1RS1RS1SS1nR1TS1US1lR1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1nR1cS1nR1dS1nR1eS1nR1
oR1fS1gS1nR1hS1iS1jS1kS1lS1lS1lS1lS1mS1nS1oS1PT1QT1RT1ST1nR1TT1TT1UT1nR1nR1nR1nR1QS1nR1nR1VT1nR1
nR1nR1WT1nR1XT1YT1XT1QS1ZT1[T1\T1]T1^T1_T1nR1`T1aT1bT1cT1dT1nR1nR1eS1nR1nR1nR1nR1nR1eT1fT1gT1hT1
iT1jT1kT1nR1lT1mT1nT1nR1oT1PU1nR1nR1nR1nR1nR1nR1QU1RU1SU1TU1UU1VU1WU1XU1YU1gS1YU1nR1ZU1[U1\U1]U1
^U1^U1_U1`U1^U1^U1aU1aU1aU1_U1^U1aU1^U1`U1_U1bU1aU1cU1^U1dU1eU1^U1^U1^U1cU1fU1gU1aU1aU1^U1^U1^U1
^U1^U1^U1^U1hU1iU1`U1^U1jU1^U1aU1kU1lU1mU1aU1nU1_U1^U1oU1^U1PV1^U1^U1aU1^U1`U1nU1^U1QV1RV1aU1SV1
TV1UV1VV1eU1aU1aU1aU1aU1aU1aU1WV1^U1^U1aU1aU1^U1WV1^U1aU1WV1_U1^U1^U1eU1aU1_U1aU1hU1hU1aU1aU1XV1
YV1aU1aU1ZV1[V1aU1^U1\V1]V1^V1^U1`U1aU1_U1aU1_V1`V1`U1`V1aV1bV1cV1_U1dV1eU1_U1_U1eU1eU1eU1eU1^U1
eV1aU1^U1^U1^U1^U1^U1fV1gV1cU1hV1aU1iV1jV1kV1lV1mV1nV1oV1^U1aU1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1
[W1\W1]W1^W1_W1`W1aW1bW1bW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1kW1PX1QX1RX1SX1TX1UX1VX1WX1
XX1YX1ZX1WX1WX1[X1WX1\X1]X1^X1_X1`X1aX1`X1`X1bX1cX1`X1`X1dX1eX1fX1gX1`X1hX1iX1jX1`X1kX1lX1`X1mX1
`X1nX1oX1PY1`X1`X1`X1`X1QY1RY1SY1lX1TY1UY1VY1WY1XY1YY1ZY1`X1[Y1\Y1PY1]Y1^Y1]Y1]Y1_Y1`Y1]Y1]Y1aY1
bY1cY1dY1eY1fY1gY1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1]Y1hY1iY1jY1kY1lY1lY1mY1nY1nY1oY1
PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1lY1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1
oZ1lY1P[1Q[1R[1S[1T[1mY1U[1V[1W[1X[1Y[1nY1Z[1nY1[[1\[1][1^[1_[1`[1a[1b[1c[1d[1e[1f[1VZ1g[1lY1h[1
i[1lY1j[1k[1k[1l[1V[1m[1k[1n[1n[1lY1o[1[[1k[1P\1Q\1R\1S\1T\1T\1dZ1U\1k[1VZ1V\1UZ1lY1W\1X\1X\1lY1
Y\1Z\1[\1\\1UZ1lY1[[1lY1lY1lY1lY1lY1]\1lY1lY1lY1^\1_\1lY1lY1lY1hZ1UZ1k[1lY1k[1lY1k[1`\1lY1a\1lY1
lY1b\1nY1c\1d\1lY1lY1e\1lY1f\1g\1nY1h\1lY1lY1i\1j\1k\1l\1m\1n\1o\1lY1P]1Q]1R]1S]1T]1VZ1[[1U]1V]1
W]1V]1X]1Y]1W]1Z]1[]1Z]1\]1Z]1Z]1]]1]]1]]1^]1^]1_]1`]1`]1a]1]]1]]1]]1b]1]]1]]1c]1d]1e]1f]1f]1a]1
g]1h]1i]1`]1j]1k]1l]1`]1`]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1U^1T^1V^1U^1W^1X^1Y^1Z^1[^1\^1]^1^^1U^1_^1
`^1a^1b^1c^1d^1U^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1R^1X_1Y_1Z_1[_1\_1]_1
^_1__1`_1a_1b_1c_1a^1U^1d_1d_1e_1f_1U^1g_1U^1h_1i_1j_1k_1l_1l_1m_1n_1o_1U^1P`1U^1Q`1R`1S`1T`1U`1
V`1W`1W`1X`1Y`1Z`1[`1W`1\`1]`1^`1_`1``1W`1W`1a`1W`1W`1Z`1Z`1b`1c`1W`1W`1d`1d`1W`1W`1W`1W`1e`1f`1
g`1d`1d`1h`1i`1W`1W`1d`1d`1j`1k`1l`1m`1m`1n`1o`1Pa1Qa1Ra1Sa1W`1Ta1Ua1W`1W`1Va1W`1W`1d`1d`1d`1Wa1
W`1W`1W`1W`1Xa1d`1d`1Ya1d`1d`1d`1Za1[a1\a1W`1]a1^a1d`1_a1d`1d`1d`1d`1d`1`a1aa1ba1ca1da1ea1fa1ga1
ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1`a1Vb1Wb1Xb1Yb1Zb1fa1fa1fa1[b1\b1]b1^b1_b1`b1ab1bb1cb1
db1eb1`a1fb1fa1fa1fa1fa1gb1hb1fa1ib1jb1fa1fa1fa1fa1fa1fa1fa1kb1lb1mb1fa1fa1nb1fa1ob1Pc1fa1Qc1fa1
Rc1fa1fa1Sc1fa1Tc1fa1Uc1Vc1Wc1Wc1fa1Xc1Yc1Zc1[c1\c1]c1^c1eb1_c1`c1ac1fa1fa1bc1cc1Wc1dc1Wc1fa1fa1
fa1fa1fa1ec1fc1fa1kb1gc1fa1fa1hc1ic1jc1fa1kc1lc1fa1mc1fa1nc1oc1fa1Pd1Wc1fa1Qd1Rd1Sd1Td1fa1fa1fa1
Ud1fa1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1
Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1c8^e1_e1`e1ae1be1_e1_e1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Q
f1Rf1Sf1Sf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1cf1df1cf1ef1ef1ff1gf1hf1ff1ff1if1i
f1jf1kf1cf1cf1cf1cf1lf1mf1nf1lf1lf1lf1cf1of1ff1lf1gf1cf1lf1lf1lf1Pg1Qg1lf1Rg1lf1Sg1Rg1Tg1lf1Sg1l
f1mf1lf1mf1lf1lf1lf1lf1nf1Ug1cf1lf1cf1cf1lf1Vg1Wg1of1Xg1Xg1lf1lf1lf1cf1lf1cf1nf1cf1Yg1Zg1[g1\g1]
g1^g1_g1`g1ag1bg1cg1dg1eg1`g1fg1`g1gg1`g1hg1ig1jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Vh1Vh1Vh1W
h1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1Xh1Yh1Yh1Vh1Vh1Vh1Vh1Vh1Zh1Vh1Vh1Vh1Vh1Vh1Vh1Vh1[h1\h1]h1^h1_
h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Qi1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1^
i1^i1_i1`i1ai1bi1ci1di1ei1fi1Xi1Xi1gi1hi1Xi1ii1ji1Ti1ki1Xi1li1mi1ni1Xi1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1W
j1Qi1Xi1Xi1Xj1Yj1Zj1[j1Xi1\j1Ti1]j1^j1_j1`j1Qi1aj1Ti1bj1cj1dj1ej1fj1Ti1Xi1Xi1gj1hj1ij1Xi1Xi1jj1k
j1Xi1Xi1lj1Xi1mj1nj1oj1Pk1Qk1Rk1Sk1Xi1Tk1Xi1Uk1Vk1Qi1Wk1Xi1Xk1Yk1Zk1[k1Qi1Qi1\k1]k1^k1Xi1_k1`k1a
k1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1Qi1lk1Xi1mk1nk1ok1Pl1Ti1Ti1Ql1Rl1Sl1Tl1Ul1Xi1Vl1Xi1Wl1Xl1Yl1Zl1[
l1\l1Xi1Xi1]l1Xi1^l1Xi1Xi1Xi1Xi1Xi1_l1Qi1`l1Xi1al1Qi1bl1cl1dl1el1fl1gl1Qi1Xi1Xi1hl1Xi1il1Xi1jl1k
l1ll1Xi1ml1Xi1nl1Xi1Xi1Xi1Xi1Xi1Xi1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1Xi1am1b
m1cm1dm1em1Xi1Xi1fm1gm1hm1Xi1Xi1Xi1im1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Xi1Un1Un1Vn1Xi1Wn1Xn1Xi1T
i1Ti1Xi1Xi1Yn1Zn1[n1Xi1Xi1Xi1\n1Ti1]n1^n1_n1`n1Ti1an1bn1cn1Ti1dn1en1fn1gn1hn1Ti1in1jn1kn1ln1mn1n
n1on1Po1Qo1Ro1Xi1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o1_o1`o1ao1bo1Xi1co1do1Qi1eo1Qi1fo1Qi1go1ho1i
o1Qi1jo1Qi1ko1Xi1lo1Ti1mo1no1oo1Xi1PP2QP2RP2QP2SP2Xi1Xi1Xi1TP2UP2VP2WP2XP2YP2Xi1ZP2Qi1Xi1[P2\P2]
P2Ti1^P2Xi1_P2Ti1`P2Ti1aP2Ti1bP2cP2dP2eP2fP2gP2hP2gP2iP2gP2Xi1Xi1jP2kP2Ti1Ti1lP2Xi1mP2Xi1nP2Xi1o
P2Xi1PQ2QQ2RQ2SQ2Xi1TQ2Xi1UQ2Xi1VQ2Xi1WQ2Xi1XQ2YQ2ZQ2Xi1Xi1[Q2\Q2Xi1]Q2Xi1^Q2_Q2`Q2_Q2aQ2_Q2bQ2c
Q2dQ2eQ2fQ2gQ2hQ2iQ2jQ2iQ2iQ2kQ2lQ2mQ2iQ2mQ2nQ2oQ2iQ2PR2QR2RR2SR2TR2UR2iQ2VR2WR2XR2YR2ZR2[R2\R2]
R2^R2iQ2_R2iQ2`R2XR2aR2bR2cR2dR2eR2fR2gR2hR2iQ2iQ2iR2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2iQ2jR2i
Q2kR2lR2kR2mR2nR2oR2iQ2iQ2iQ2PS2iQ2iQ2QS2RS2SS2SS2TS2US2VS2WS2XS2XS2YS2SS2ZS2[S2iQ2SS2\S2]S2^S2_
S2`S2aS2bS2cS2dS2eS2iQ2iQ2iQ2iQ2fS2gS2hS2iS2jS2kS2iQ2lS2iQ2mS2nS2iQ2iQ2oS2kR2iQ2PT2QT2RT2ST2TT2U
T2iQ2iQ2iQ2VT2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2hT2hT2iT2jT2kT2iQ2lT2iQ2mT2n
T2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2cU2iQ2iQ2dU2iQ2iQ2eU2iQ2XS2fU2iQ2g
U2hU2iQ2iQ2iU2iQ2jU2kU2lU2mU2nU2oU2iQ2PV2iQ2iQ2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2a
V2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2XR2iQ2mV2nV2oV2PW2QW2RW2SW2TW2TW2TW2UW2VW2WW2XW2YW2ZW2[W2TW2\
W2]W2^W2_W2TW2TW2`W2`W2aW2TW2bW2cW2dW2eW2fW2gW2TW2hW2iW2jW2TW2TW2TW2kW2lW2TW2mW2nW2oW2TW2PX2QX2R
X2TW2SX2TX2TW2UX2VX2WX2XX2YX2TW2ZX2[X2\X2TW2TW2]X2^X2_X2TW2`X2aX2bX2cX2TW2TW2TW2TW2TW2dX2eX2TW2T
W2fX2TW2gX2hX2iX2TW2TW2TW2TW2jX2TW2TW2TW2kX2TW2lX2TW2TW2TW2TW2TW2TW2TW2mX2nX2TW2TW2TW2oX2TW2PY2Q
Y2TW2TW2RY2SY2TW2TY2UY2VY2TW2TW2TW2TW2TW2TW2TW2TW2TW2WY2TW2TW2TW2XY2TW2TW2TW2iW2TW2YY2PX2ZY2TW2[
Y2TW2TW2TW2\Y2]Y2^Y2TW2TW2_Y2TW2iW2TW2TW2TW2TW2TW2`Y2aY2bY2iW2cY2TW2dY2TW2TW2TW2TW2TW2eY2fY2gY2T
W2hY2TW2TW2TW2TW2TW2iY2^Y2jY2TW2kY2TW2lY2mY2nY2TW2TW2TW2TW2TW2oY2PZ2QZ2RZ2SZ2TZ2TW2TW2TW2UZ2TW2V
Z2TW2WZ2TW2XZ2TW2TW2YZ2TW2ZZ2TW2TW2[Z2\Z2]Z2^Z2_Z2`Z2TW2TW2TW2TW2TW2aZ2aZ2bZ2TW2TW2TW2cZ2dZ2TW2T
W2eZ2TW2fZ2TW2gZ2hZ2iZ2jZ2kZ2lZ2TW2TW2TW2TW2mZ2TW2nZ2TW2TW2TW2oZ2TW2TW2TW2P[2TW2TW2TW2iW2TW2Q[2T
W2R[2TW2TW2TW2TW2TW2TW2S[2TW2TW2TW2TW2TW2T[2TW2U[2TW2V[2TW2TW2TW2TW2TW2W[2TW2X[2TW2TW2TW2Y[2TW2Z
[2[[2\[2TW2][2^[2TW2TW2_[2VW2TW2TW2`[2a[2b[2c[2TW2TW2TW2TW2TW2d[2e[2e[2f[2g[2h[2i[2j[2TW2k[2TW2l
[2TW2TW2m[2TW2n[2TW2TW2TW2o[2TW2TW2P\2TW2TW2Q\2TW2TW2R\2S\2TW2TW2TW2T\2U\2V\2TW2W\2TW2X\2TW2TW2T
W2Y\2TW2VZ2TW2Z\2[\2TW2TW2\\2TW2]\2TW2^\2_\2TW2TW2TW2TW2`\2TW2TW2a\2b\2c\2d\2e\2f\2TW2TW2g\2TW2h
\2TW2TW2TW2i\2TW2TW2TW2j\2k\2l\2TW2TW2m\2ZW2n\2TW2TW2o\2P]2Q]2R]2TW2TW2S]2TW2T]2TW2U]2TW2TW2TW2T
W2TW2TW2V]2TW2W]2TW2X]2TW2Y]2TW2Z]2[]2\]2TW2]]2TW2^]2TW2TW2TW2_]2`]2a]2b]2c]2iW2d]2TW2e]2TW2f]2g
]2TW2TW2TW2TW2h]2TW2i]2TW2j]2k]2TW2TW2TW2TW2TW2l]2TW2m]2n]2TW2o]2P^2Q^2R^2S^2T^2TW2U^2TW2V^2W^2T
W2TW2TW2TW2X^2Y^2TW2TW2Z^2TW2[^2[^2TW2TW2TW2TW2\^2]^2^^2_^2`^2TW2TW2TW2TW2a^2b^2TW2TW2TW2c^2d^2e
^2TW2TW2TW2f^2TW2g^2h^2i^2j^2TW2TW2TW2TW2k^2TW2l^2TW2TW2m^2n^2TW2TW2TW2o^2P_2Q_2TW2R_2TW2S_2TW2T
_2TW2TW2TW2U_2TW2V_2TW2W_2TW2X_2TW2Y_2Z_2[_2TW2TW2TW2\_2TW2]W2TW2]_2^_2__2TW2`_2a_2b_2TW2TW2c_2T
W2TW2TW2TW2d_2e_2f_2TW2TW2TW2TW2TW2TW2TW2g_2TW2h_2\\2i_2TW2TW2TW2j_2TW2k_2TW2l_2TW2^[2TW2TW2TW2T
W2TW2TW2TW2TW2m_2TW2n_2TW2TW2TW2TW2o_2P`2Q`2TW2R`2S`2T`2TW2U`2V`2W`2X`2Y`2TW2TW2TW2Z`2[`2\`2]`2^
`2TW2TW2TW2TW2TW2_`2VX2TW2``2a`2b`2^[2c`2Q[2TW2TW2ZZ2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2T
W2TW2TW2TW2TW2TW2d`2TW2TW2TW2TW2TW2TW2TW2TW2TW2e`2f`2TW2TW2g`2TW2TW2TW2TW2TW2TW2h`2TW2TW2TW2i`2j
`2k`2l`2TW2TW2TW2TW2TW2TW2TW2TW2m`2TW2TW2TW2n`2TW2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2TW2TW2TW2TW2T
W2Za2[a2\a2]a2^a2_a2`a2TW2aa2TW2TW2TW2ba2TW2TW2TW2TW2TW2ca2da2TW2TW2TW2TW2TW2ea2TW2fa2TW2TW2TW2g
a2TW2TW2TW2TW2TW2TW2ha2ia2TW2TW2TW2TW2ja2ka2Ua2TW2la2TW2TW2TW2_]2TW2TW2TW2ma2TW2TW2TW2TW2TW2na2T
W2oa2TW2Pb2TW2Qb2Rb2Sb2Tb2Ub2Vb2aW2Wb2TW2TW2Xb2Yb2TW2TW2TW2TW2TW2TW2Zb2TW2[b2\b2TW2TW2TW2]b2]b2^
b2TW2TW2TW2TW2TW2TW2_b2Wb2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2TW2`b2ab2TW2bb2TW2aW2TW2TW2TW2TW2TW2c
b2TW2TW2TW2TW2TW2db2eb2eb2TW2fb2TW2iW2TW2iW2TW2gb2TW2TW2hb2ib2jb2TW2kb2lb2mb2TW2nb2ob2Pc2Qc2Rc2T
W2Sc2Tc2Uc2Vc2Wc2Uc2Uc2Xc2Yc2Zc2[c2\c2Uc2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2fc2gc2hc2ic2jc2kc2lc2mc2n
c2oc2fc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2jc2fc2Xd2Yd2Zd2[d2\d2fc2]d2fc2^d2_d2`d2ad2bd2cd2dd2fc2lc2ed2fd2g
d2gd2hd2fc2id2fc2jd2fc2kd2ld2md2nd2od2Pe2Qe2Re2Se2gd2Te2Ue2Ue2Ve2We2Xe2Ye2Ze2[e2lc2\e2]e2^e2_e2l
c2`e2lc2lc2ae2`d2be2ce2de2ee2fe2lc2ge2he2ie2je2lc2ke2le2me2ne2oe2Pf2oe2Qf2Rf2oe2Sf2Tf2Uf2Vf2Wf2X
f2Yf2Zf2[f2\f2]f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Rg2Vg2W
g2Xg2Yg2Zg2Zg2[g2\g2]g2^g2_g2Sg2`g2Zg2Zg2Zg2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2Zg2Zg2mg2ng2og2P
h2Qh2Rh2Sh2Th2Uh2Ph2Sh2Vh2Rh2Wh2Xh2Uh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Yh2Qh2Zh2Qh2Qh2[h2\h2]h2^h2_
h2`h2Qh2Qh2ah2bh2Qh2Qh2[h2Qh2ch2dh2Qh2Yh2Qh2eh2Uh2fh2gh2hh2ih2jh2kh2Qh2lh2mh2Qh2Qh2nh2kh2oh2Qh2[
h2Qh2Qh2Qh2[h2Qh2Qh2Qh2Qh2Pi2Qi2Qh2Qh2lh2Ri2Qh2Si2Si2Ti2Qh2Qh2Qh2Qh2Qh2Ui2Vi2[h2Qh2Qh2Qh2Wi2Qh2Q
h2Qh2Qh2Qh2Xi2Yi2Zi2Qh2Qh2Zi2Qh2Qh2Qh2[i2Qh2Qh2\i2Qh2Qh2Qh2]i2Qh2^i2_i2`i2Qh2ai2Qh2[h2Qh2Qh2Qh2Q
h2bi2[i2[h2Qh2ci2di2Uh2ei2fi2gi2Si2hi2ii2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2[h2Qh2ji2ki2li2Qh2Qh2mi2Qh2ni2Q
h2ni2Qh2oi2Pj2Qh2Qj2Rj2Sj2Qh2Tj2Uj2Qh2Qh2Qh2Qh2Qh2Vj2Wj2Sj2Qh2Xj2Qj2Rj2Sj2Qh2fi2Yj2Rh2Qh2Qh2Qh2Q
h2Qh2Qh2Zj2_h2[j2Si2Qh2Qh2Qh2Qh2Uh2Si2Qh2Qh2\j2]j2^j2Rj2[h2Qh2Qh2Qh2[h2Qh2_j2`j2aj2Qh2Rj2Qh2Sj2Q
h2Si2bj2Qh2Qh2Qh2[h2Qh2cj2dj2Qh2Qh2Qh2Qh2Qh2ej2Qh2Si2_h2fj2Qh2Qh2Si2Si2Ti2Qh2Qh2Qh2gj2Qh2hj2Qh2Q
h2Qh2Qh2ij2Qh2jj2jj2[h2kj2lj2mj2Qh2Qh2Qh2Qh2Qh2Qh2nj2Qh2oj2Qh2Pk2Qk2Qh2Rk2Uh2Rh2Qh2Uh2Sk2Tk2Uh2Q
h2Uk2Si2Vk2Qh2Wk2Xk2Yk2Zk2Qh2Qh2Qh2Qh2[k2Qh2\k2Qh2]k2Qh2Qh2Qh2Qh2^k2Qh2Qh2_k2`k2Qh2Qh2ak2Qh2fi2[
j2Si2Qh2Qh2Qh2Qh2Qh2Qh2bk2ck2dk2ek2fk2gk2hk2hk2ik2Qh2Qh2Qh2Qh2jk2hk2kk2lk2mk2nk2Qh2hk2ok2hk2Pl2Q
h2Ql2Rl2Sl2Tl2Ul2Vl2Qh2Qh2Qh2Qh2Wl2Xl2Yl2Qh2Zl2Qh2Zl2Qh2Zl2Zl2Qh2Qh2Qh2Qh2[l2\l2]l2^l2Qh2Qh2Qh2Q
h2Qh2Qh2Qh2_l2Qh2Qh2`l2Qh2eh2Qh2al2Qh2Uh2bl2cl2dl2Qh2dl2dl2el2fl2gl2hl2il2Qh2jl2Rh2Qh2kl2ll2ml2Q
h2nl2ol2Pm2ll2Qm2ol2Pm2ll2Rm2Rm2Sm2Qh2Uh2Tm2Qh2Qh2Qh2Qh2Rh2Uh2Zl2Qh2Qh2Zl2Um2Qh2Qh2Qh2Vm2Uh2Wm2Q
h2Qh2Qh2Uh2Xm2Qh2Wi2Qh2Ym2Qh2Qh2[h2Qh2Qh2Qh2Zm2Qh2[m2Qh2Qh2Qh2\m2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Q
h2Qh2Qh2]m2Qh2Qh2Qh2[h2Qh2^m2_m2_m2Qh2`m2am2Qh2Qh2bm2Qh2cm2dm2em2fm2Qh2gm2hm2im2jm2km2lm2Qh2mm2n
m2om2Pn2Qn2mm2Qh2Xi2Rn2Qh2Qh2Qh2Qh2Yh2Qh2[h2Qh2Qh2Sn2Tn2Qh2Qh2Qh2Qh2Qh2Un2Qh2Qh2Qh2Vn2Qh2Qh2Qh2W
n2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2W
o2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2bo2co2bo2do2bo2eo2eo2fo2go2ho2io2jo2ko2lo2bo2mo2bo2no2oo2ko2P
P3ko2QP3ko2RP3SP3TP3UP3VP3UP3WP3XP3YP3ZP3[P3\P3]P3^P3YP3_P3`P3WP3aP3WP3WP3WP3bP3WP3cP3YP3dP3YP3e
P3eP3YP3YP3WP3fP3WP3WP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3gP3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3gP3]
Q3^Q3_Q3`Q3gP3aQ3gP3RQ3bQ3cQ3gP3dQ3eQ3fQ3gP3gQ3gP3hQ3iQ3jQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3W
R3XR3YR3ZR3[R3\R3]R3^R3WR3_R3`R3`R3`R3`R3`R3`R3aR3bR3cR3dR3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3e
R3`R3fR3gR3hR3hR3`R3`R3`R3`R3`R3`R3`R3iR3`R3jR3`R3kR3lR3mR3nR3oR3`R3PS3QS3RS3SS3`R3TS3`R3US3`R3V
S3`R3`R3WS3XS3YS3`R3ZS3`R3`R3`R3`R3`R3`R3[S3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`
R3`R3`R3`R3`R3`R3\S3]S3`R3`R3`R3`R3^S3`R3`R3_S3`S3`R3`R3`R3`R3aS3bS3cS3dS3eS3fS3gS3gS3hS3iS3jS3k
S3lS3mS3mS3nS3nS3nS3oS3PT3`R3QT3`R3`R3`R3`R3RT3ST3TT3`R3UT3`R3VT3`R3dS3cS3`R3WT3WT3`R3[S3`R3`R3`
R3XT3`R3`R3dS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3YT3ZT3[T3ZT3[S3\T3`R3`R3`R3`R3`R3]T3^T3_T3`
T3aT3bT3cT3dT3eT3`R3`R3`R3fT3gT3hT3iT3jT3`R3`R3`R3`R3`R3kT3lT3mT3[S3hR3nT3hR3`R3`R3oT3`R3`R3`R3`
R3`R3PU3`R3`R3`R3`R3QU3RU3SU3TU3`R3`R3UU3`R3VU3`R3`R3cS3WU3XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3cU3d
U3dU3eU3fU3gU3hU3iU3jU3kU3lU3mU3nU3oU3PV3QV3RV3SV3TV3UV3VV3WV3XV3YV3ZV3dU3dU3dU3[V3\V3]V3^V3_V3`
V3aV3dU3bV3cV3dV3eV3fV3fV3gV3hV3fV3fV3iV3jV3kV3lV3mV3nV3fV3oV3PW3fV3QW3fV3RW3SW3TW3UW3VW3WW3fV3f
V3fV3XW3fV3YW3ZW3[W3\W3]W3^W3fV3_W3`W3aW3bW3cW3dW3eW3fW3gW3hW3iW3jW3kW3kW3lW3mW3nW3oW3PX3kW3kW3k
W3kW3kW3QX3RX3kW3kW3kW3kW3kW3kW3kW3kW3kW3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3]X3^X3_X3`X3aX3bX3`X3`
X3`X3`X3`X3`X3`X3`X3`X3`X3`X3`X3`X3`X3cX3dX3`X3`X3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3T
Y3UY3VY3WY3XY3YY3ZY3[Y3\Y3\Y3\Y3\Y3\Y3]Y3^Y3\Y3\Y3\Y3\Y3\Y3\Y3\Y3_Y3`Y3aY3bY3cY3dY3eY3fY3gY3hY3i
Y3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3\Z3eZ3fZ3gZ3h
Z3iZ3jZ3kZ3lZ3mZ3nZ3oZ3oZ3P[3Q[3R[3S[3\Z3\Z3T[3\Z3\Z3U[3U[3V[3V[3W[3V[3V[3V[3X[3V[3V[3V[3Y[3Z[3[
[3\Z3\[3][3^[3_[3`[3\Z3a[3b[3\Z3\Z3\Z3c[3d[3e[3f[3g[3h[3i[3j[3k[3\Z3l[3m[3n[3o[3o[3o[3P\3Q\3R\3S
\3T\3U\3U\3V\3W\3X\3Y\3Z\3[\3\\3]\3[\3^\3_\3`\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3m\3n\3o\3P
]3Q]3R]3[\3S]3T]3U]3a\3V]3W]3X]3V]3V]3X]3Y]3Z]3X]3[]3V]3V]3V]3\]3n\3V]3n\3n\3n\3]]3n\3^]3_]3`]3n
\3V]3n\3n\3R]3V]3V]3T]3V]3V]3V]3V]3V]3n\3n\3n\3n\3n\3a]3a]3n\3b]3c]3d]3V]3e]3f]3[]3g]3n\3h]3n\3\
]3i]3j]3n\3V]3n\3n\3n\3n\3n\3k]3l]3m]3n]3o]3P^3Q^3Q^3Q^3Q^3R^3S^3Q^3T^3U^3V^3W^3X^3Y^3Y^3Z^3[^3\
^3]^3^^3Y^3_^3Q^3P^3`^3a^3b^3b^3c^3d^3Q^3e^3f^3g^3b^3h^3i^3j^3i^3Q^3Q^3k^3Q^3Q^3Q^3l^3Q^3m^3n^3Q
^3Q^3Q^3Q^3Q^3Q^3i^3i^3o^3P_3Q_3R_3Q_3S_3T_3Q^3Q^3Q^3U_3P^3V_3V_3P^3W_3W_3W_3W_3W_3W_3P^3P^3P^3P
^3P^3X_3Y_3Z_3[_3P^3P^3P^3P^3P^3P^3P^3P^3\_3P^3]_3P^3P^3^_3P^3__3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P
^3P^3P^3P^3`_3P^3P^3P^3a_3b_3c_3P^3d_3P^3e_3f_3g_3f_3f_3h_3i_3j_3]_3k_3l_3???????m_3????????????
??????????????m_3??????????????????????????????????????????n_3o_3P`3Q`3R`3S`3T`3===U`3U`3U`3U`3U
`3U`3U`3U`3U`3U`3U`3U`3V`3W`3U`3X`3Y`3Z`3[`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3\`3]`3U`3U`3U`3U
`3U`3U`3U`3U`3U`3U`3^`3_`3U`3U`3U`3U`3``3U`3a`3U`3U`3U`3b`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3c`3d`3U
`3U`3U`3e`3f`3U`3U`3U`3U`3U`3g`3U`3h`3U`3U`3U`3i`3j`3U`3U`3U`3k`3U`3U`3l`3m`3U`3n`3o`3U`3U`3U`3U
`3Pa3U`3Qa3U`3Ra3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U
`3U`3U`3Sa3Ta3Ua3U`3Va3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3U`3Wa3U`3Xa3U`3U`3U`3Ya3U`3U`3U`3Za3[a3U
`3\a3U`3U`3U`3U`3U`3]a3U`3^a3_a3U`3`a3U`3U`3U`3aa3U`3ba3ca3da3U`3U`3ea3U`3U`3U`3U`3U`3fa3U`3ga3U
`3U`3ha3U`3ia3ja3U`3U`3U`3ka3la3ma3U`3U`3U`3U`3U`3U`3U`3U`3U`3na3U`3oa3U`3Pb3U`3Qb3Rb3Sb3Tb3Ub3U
`3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3U
c3Vc3Wc3Xc3Yc3Pc3Zc3[c3Pc3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3S
d3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3_d3ad3bd3_d3_d3cd3dd3dd3_d3ed3_d3_d3_d3_d3_d3fd3_d3gd3h
d3id3jd3kd3jd3ld3md3jd3nd3nd3nd3od3Pe3nd3nd3Qe3nd3Re3Se3nd3nd3Te3Ue3Ve3We3Xe3Ye3Ze3Ye3Ye3[e3Ye3\
e3]e3]e3]e3]e3]e3]e3]e3]e3]e3^e3]e3]e3]e3]e3_e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]
e3]e3]e3`e3]e3]e3]e3ae3be3]e3ce3]e3de3]e3]e3]e3]e3]e3ee3fe3ge3he3ie3je3]e3ke3]e3]e3]e3]e3]e3]e3]
e3]e3]e3]e3]e3]e3]e3le3]e3]e3le3]e3]e3me3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3ne3]e3]e3]e3oe3]
e3]e3Pf3Qf3]e3]e3]e3]e3]e3]e3]e3]e3Rf3Rf3Sf3Tf3Pf3Uf3]e3Vf3]e3Rf3Wf3]e3]e3]e3]e3]e3]e3]e3Xf3]e3]
e3]e3]e3Yf3Zf3[f3]e3]e3]e3le3\f3]e3]e3]e3]f3^f3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3_f3`f3a
f3bf3Pf3cf3]e3]e3df3]e3]e3Sf3Sf3Sf3ef3]e3]e3]e3ff3gf3hf3]e3]e3]e3]e3]e3Rf3]e3Xf3]e3]e3]e3]e3]e3]
e3]e3if3]e3Pf3]e3]e3]e3Pf3]e3Xf3Xf3jf3]e3df3]e3]e3kf3]e3]e3lf3mf3nf3of3]e3]e3Xf3Xf3]e3]e3]e3Rf3]
e3]e3]e3if3]e3]e3Pg3Qg3]e3]e3]e3]e3]e3Rg3Sg3Tg3Ug3Vg3Sg3Sg3Wg3]e3]e3]e3]e3le3]e3]e3]e3]e3]e3]e3]
e3]e3]e3]e3Xf3]e3]e3]e3Xg3]e3Yg3Zg3[g3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3\g3]e3]e3]e3]e3]g3^g3]e3_
g3`g3]e3ag3]e3bg3]e3]e3]e3]e3]e3]e3]e3]e3]e3cg3]e3]e3dg3eg3]e3]e3fg3]e3]e3]e3]e3]e3]e3]e3]e3gg3h
g3]e3]e3ig3]e3jg3kg3Rf3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3lg3mg3]e3]e3ng3]e3]e3]e3]e3]e3]e3]e3]e3]
e3]e3]e3]e3Xg3]e3Xg3Xg3_f3og3Xg3Xg3]e3Ph3]e3Qh3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]
e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3]e3Pf3]e3Xg3]e3]e3]e3if3Rh3]
e3]e3]e3]e3Sh3Th3]e3]e3Uh3Vh3]e3]e3Wh3]e3]e3]e3]e3]e3]e3]e3Xg3]e3]e3]e3]e3]e3]e3]e3Th3]e3]e3Xf3X
f3]e3Xf3Xf3]e3Xf3]e3]e3]e3Xh3Xg3]e3]e3Xf3]e3Xg3Yh3Zh3[h3\h3]e3]h3^h3_h3Xg3`h3Xg3Xg3ah3bh3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3X
g3Xg3Xg3Xg3Xg3Xg3Xg3dh3Xg3Xg3Xg3Xg3Xg3eh3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3fh3Xg3Xg3Xg3Xg3gh3hh3Xg3Xg3Xg3Xg3ih3jh3Xg3Xg3Xg3Xg3Xg3kh3Xg3Xg3Xg3Xg3Xg3Xg3lh3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3mh3Xg3nh3Xg3Xg3Xg3Xg3oh3Xg3Xg3Xg3Xg3Xg3Xg3Pi3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Qi3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Ri3Xg3Xg3ch3Xg3Si3Xg3Xg3jh3Xg3T
i3Ui3Xg3Vi3Xg3Xg3Xg3Xg3Xg3Xg3Wi3Xi3nh3Xg3Xg3Yi3Xg3Xg3Zi3Xg3Pi3[i3Xg3Xg3Xg3Xg3\i3]i3Xg3]i3]i3Xg3X
g3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3jh3Xg3Xg3^i3_i3`i3ai3Xg3Xg3bi3bi3ci3Xg3Xg3Xg3Ph3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3di3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ei3Xg3Xg3Xg3Xg3fi3Xg3Xg3Xg3Xg3Xg3jh3Xg3X
g3Xg3gi3Xg3Xg3Xg3Xg3hi3ii3Xg3Xg3ji3ki3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ih3Xg3Xg3li3Xg3Xg3Xg3Xg3Xg3Xg3m
i3Xg3Xg3jh3ni3oi3Pj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Qj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Rj3Xg3Sj3Xg3X
g3Th3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Tj3Xg3Xg3Xg3Uj3Xg3Xg3Xg3]i3Xg3ci3X
g3Vj3Wj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3Xg3Xg3Xj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Ui3Xg3Xg3Xg3Xg3Yj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Zj3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Vj3Xg3Xg3Xg3Xg3[j3Xg3Xg3Xg3Xg3Xg3Xg3Xg3\j3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3]j3Xg3^j3Xg3_j3Xg3Xg3Xg3Xg3`j3aj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3bj3Th3cj3Th3dj3Th3Xg3Xg3e
j3fj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3gj3hj3ij3Xg3hj3Xg3Xg3Xg3Xg3Xg3Xg3jj3Xg3Xg3Xg3Xg3kj3kj3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3lj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3mj3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3Xg3Xg3Xg3Xg3Xg3Xg3ch3Xg3Xg3Xg3Xg3Xg3nj3bi3Xg3Xg3Xg3Xg3Xg3lj3lj3oj3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Pk3Qk3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Wj3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Rk3Xg3Sk3Xg3Xg3Xg3Tk3Uk3Th3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Vk3Xg3jh3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3]i3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3Xg3X
g3Xg3Xg3Xg3Xg3Xg3Xg3Xg3jh3jh3Xg3Xg3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Xk3Wk3Wk3Wk3Wk3Wk3Wk3Yk3Wk3Zk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[
k3Wk3[k3Wk3Wk3Wk3[k3\k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3]k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3^k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3_k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3`k3`k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3ak3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3ck3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3Wk3Wk3Wk3Wk3dk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3ek3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3[k3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3fk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3bk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3gk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3W
k3`k3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3Wk3hk3ik3jk3kk3kk3kk3kk3kk3lk3k
k3kk3kk3kk3kk3mk3kk3nk3kk3kk3kk3ik3ik3kk3ik3ok3Pl3Ql3Rl3Sl3Tl3kk3Ul3kk3kk3kk3kk3kk3kk3Vl3kk3Wl3X
l3Yl3Zl3[l3Xl3Xl3\l3]l3Xl3^l3_l3Xl3`l3al3bl3bl3cl3dl3el3bl3bl3fl3gl3hl3il3jl3kl3Xl3bl3bl3ll3bl3h
l3ml3Xl3nl3ol3bl3Pm3Qm3`l3gl3Rm3Rm3Sm3Tm3Rm3Rm3Um3Vm3Wm3Rm3Xm3Ym3Zm3Rm3Rm3Rm3[m3Rm3Rm3Rm3Rm3Rm3R
m3\m3Rm3]m3^m3Rm3Rm3Rm3_m3Rm3Rm3`m3Rm3Rm3Rm3am3Rm3Rm3bm3cm3Rm3am3am3dm3em3Rm3fm3Rm3gm3Rm3hm3Rm3a
m3Rm3im3jm3Rm3Rm3Rm3Rm3km3lm3mm3nm3om3Pn3Rm3Rm3Rm3Qn3Rm3Rm3Rn3Sn3Tn3Rm3Un3Rm3Vn3Rm3Rm3Wn3Rm3Xn3R
m3Rm3Rm3Rm3Rm3Yn3Rm3Zn3Rm3Rm3Rm3[n3Rm3Rm3\n3Rm3Rm3]n3]n3^n3]n3]n3]n3]n3]n3_n3]n3]n3`n3]n3]n3an3b
n3cn3]n3dn3en3]n3]n3]n3]n3]n3fn3]n3]n3]n3gn3hn3in3jn3kn3]n3ln3]n3]n3]n3]n3]n3]n3mn3]n3nn3]n3]n3]
n3]n3en3]n3on3]n3]n3Po3]n3Qo3Ro3So3]n3]n3To3]n3]n3]n3Uo3Vo3Wo3Xo3]n3Yo3Zo3[o3\o3]n3]n3]o3^o3_o3`
o3ao3bo3co3do3eo3fo3]n3fo3]n3go3ho3io3jo3ko3lo3mo3no3oo3PP4QP4RP4RP4SP4TP4]n3UP4VP4WP4XP4YP4ZP4[
P4]n3\P4]P4^P4_P4]n3]n3]n3]n3]n3`P4]n3]n3]n3]n3aP4bP4]n3]n3cP4dP4eP4fP4gP4hP4]n3iP4]n3]n3jP4kP4]
n3lP4]n3lP4]n3]n3]n3]n3mP4]n3nP4]n3]n3]n3oP4PQ4PQ4PQ4PQ4QQ4RQ4SQ4TQ4PQ4UQ4VQ4WQ4XQ4YQ4PQ4ZQ4PQ4P
Q4PQ4PQ4[Q4PQ4\Q4]Q4\Q4^Q4PQ4PQ4_Q4PQ4PQ4]Q4`Q4aQ4bQ4PQ4cQ4dQ4eQ4PQ4fQ4PQ4gQ4hQ4iQ4PQ4jQ4PQ4kQ4P
Q4_Q4PQ4lQ4PQ4mQ4PQ4mQ4PQ4mQ4PQ4nQ4PQ4oQ4PQ4PQ4PQ4PQ4PQ4PQ4PQ4PQ4PR4PQ4QR4RR4PQ4PQ4PQ4SR4PQ4PQ4T
R4PQ4PQ4PQ4UR4PQ4VR4PQ4WR4PQ4XR4YR4PQ4PQ4PQ4PQ4ZR4PQ4PQ4PQ4PQ4PQ4[R4PQ4PQ4PQ4\R4PQ4PQ4PQ4]R4]R4P
Q4^R4PQ4_R4PQ4PQ4PQ4VR4PQ4\R4PQ4\R4PQ4`R4PQ4PQ4PQ4PQ4PQ4PQ4PQ4PQ4PQ4aR4PQ4\Q4PQ4\Q4PQ4\Q4PQ4bR4P
Q4cR4PQ4dR4eR4fR4fR4fR4fR4fR4gR4hR4fR4iR4jR4kR4lR4fR4fR4mR4nR4fR4gR4lR4fR4fR4oR4PS4fR4fR4fR4fR4Q
S4fR4RS4fR4gR4fR4SS4RS4fR4fR4fR4fR4fR4fR4fR4fR4TS4US4fR4fR4fR4fR4VS4fR4fR4fR4fR4WS4XS4XS4XS4XS4X
S4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4YS4ZS4X
S4XS4XS4XS4XS4[S4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4XS4\S4\S4\S4\S4\S4\S4\S4\S4\S4]S4\S4\
S4\S4^S4_S4\S4\S4\S4`S4\S4aS4\S4\S4bS4\S4\S4cS4dS4eS4\S4\S4fS4\S4gS4\S4\S4\S4hS4\S4iS4jS4\S4kS4\
S4\S4lS4mS4nS4oS4PT4\S4QT4\S4\S4\S4\S4RT4ST4\S4TT4\S4UT4\S4VT4WT4\S4\S4\S4\S4XT4YT4XT4ZT4\S4[T4\
T4]T4^T4_T4\S4\S4\S4`T4aT4bT4\S4cT4\S4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4mT4nT4oT4mT4PU4QU4RU4SU4TU4P
U4PU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4_U4^U4^U4_U4^U4`U4_U4aU4^U4^U4\U4^U4^U4^U4^U4^U4bU4^U4bU4^
U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4^U4cU4^U4^U4cU4^U4_U4^U4^U4^U4^U4^U4^U4^U4_U4^U4^U4d
U4^U4^U4^U4^U4^U4^U4eU4fU4^U4gU4^U4hU4iU4jU4kU4kU4lU4kU4mU4nU4oU4kU4kU4kU4kU4kU4kU4kU4PV4QV4QV4R
V4SV4QV4TV4QV4UV4VV4WV4QV4XV4QV4QV4YV4QV4ZV4QV4QV4[V4QV4\V4]V4^V4_V4_V4`V4`V4aV4`V4_V4_V4bV4cV4d
V4`V4eV4_V4_V4fV4gV4_V4`V4`V4hV4iV4jV4_V4kV4lV4mV4nV4oV4PW4QW4RW4PW4SW4TW4UW4VW4WW4PW4PW4PW4XW4P
W4PW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4`W4`W4`W4`W4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4S
X4RX4TX4UX4RX4VX4RX4WX4RX4XX4XX4XX4YX4RX4ZX4[X4RX4RX4RX4RX4RX4XX4RX4RX4\X4]X4^X4^X4^X4^X4^X4^X4_
X4`X4aX4bX4cX4_X4dX4_X4_X4eX4fX4fX4gX4hX4gX4gX4gX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4RY4VY4W
Y4XY4RY4YY4ZY4[Y4[Y4[Y4[Y4[Y4[Y4[Y4\Y4[Y4]Y4^Y4_Y4_Y4`Y4_Y4_Y4aY4_Y4_Y4_Y4_Y4bY4_Y4cY4dY4eY4fY4g
Y4hY4iY4jY4kY4lY4mY4nY4oY4PZ4nY4nY4QZ4QZ4RZ4nY4nY4nY4SZ4TZ4TZ4UZ4VZ4WZ4XZ4YZ4TZ4ZZ4[Z4\Z4TZ4TZ4T
Z4TZ4TZ4TZ4]Z4TZ4TZ4^Z4_Z4`Z4TZ4TZ4aZ4bZ4cZ4dZ4eZ4fZ4cZ4gZ4hZ4hZ4iZ4iZ4jZ4iZ4iZ4kZ4lZ4mZ4nZ4oZ4P
[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4l[4m[4n[4o
[4P\4Q\4R\4S\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4d\4f\4g\4h\4i\4j\4k\4l\4m
\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4X]4Y]4Z]4[]4Z]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j
]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4]^4\^4^^4\^4^^4\^4^^4^^4_^4_^4`^4_^4_
^4a^4b^4c^4d^4e^4f^4g^4h^4i^4j^4i^4g^4k^4l^4m^4n^4g^4m^4i^4g^4g^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y
_4Z_4[_4\_4]_4^_4__4`_4`_4`_4`_4a_4`_4b_4c_4d_4e_4f_4g_4h_4i_4i_4j_4k_4i_4l_4i_4i_4i_4i_4i_4m_4n
_4o_4P`4Q`4R`4P`4S`4R`4T`4U`4V`4W`4X`4Y`4V`4Z`4[`4V`4\`4]`4]`4^`4^`4^`4_`4``4a`4b`4c`4d`4e`4f`4g
`4h`4i`4j`4k`4k`4l`4k`4m`4n`4o`4n`4n`4n`4Pa4Qa4Qa4Ra4Sa4Ta4Ta4Ua4Va4Wa4Ta4Xa4Ya4Za4[a4\a4]a4Za4^
a4Za4_a4_a4_a4`a4`a4aa4ba4ca4ca4da4ea4fa4ga4ha4ia4ja4ja4ka4la4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4W
b4Wb4Xb4Yb4Zb4Zb4Yb4[b4\b4]b4^b4]b4_b4`b4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4S
c4Sc4Tc4Uc4Uc4Uc4Tc4Tc4Tc4Tc4Vc4Wc4Xc4Yc4Zc4[c4[c4Zc4Zc4\c4]c4\c4^c4\c4\c4_c4`c4\c4\c4\c4\c4\c4\
c4\c4ac4bc4cc4dc4ec4fc4gc4hc4fc4fc4ic4jc4kc4lc4mc4nc4oc4oc4Pd4Qd4oc4Rd4Sd4Td4Ud4Ud4Ud4Vd4Ud4Ud4U
d4Wd4Wd4Wd4Wd4Wd4Xd4Ud4Ud4Yd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4dd4dd4gd4hd4dd4id4id4jd4j
d4jd4kd4ld4md4nd4od4Pe4Qe4Qe4Qe4Qe4Qe4Qe4Qe4Qe4Re4Se4Te4Ue4Ve4Ue4We4Xe4Ye4Ze4[e4\e4\e4]e4^e4_e4`
e4ae4ae4be4ae4ce4ce4de4ce4ee4fe4fe4fe4ge4fe4fe4fe4fe4he4fe4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Sf4S
f4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4af4bf4cf4df4ef4ef4ef4ff4gf4gf4hf4if4jf4gf4kf4kf4lf4kf4m
f4kf4kf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4cg4dg4eg4fg4fg4fg4gg4gg4h
g4gg4ig4jg4kg4lg4lg4lg4mg4mg4ng4og4Ph4Ph4Qh4Rh4Sh4Th4Uh4Uh4Vh4Wh4Xh4Yh4Zh4[h4\h4\h4]h4]h4]h4]h4]
h4]h4]h4]h4]h4]h4^h4_h4_h4_h4`h4_h4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4U
i4Vi4Wi4Xi4Yi4Zi4[i4\i4[i4]i4\i4\i4\i4\i4\i4\i4\i4^i4_i4\i4\i4`i4ai4ai4ai4ai4ai4bi4ai4ci4di4ei4f
i4fi4gi4hi4ii4ji4ji4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Tj4Tj4Wj4Tj4Tj4Tj4Tj4Tj4Tj4Tj4Xj4Tj4Y
j4Tj4Zj4Tj4[j4\j4]j4Tj4Tj4Tj4Tj4^j4_j4Tj4`j4Tj4aj4Tj4aj4Tj4Tj4bj4Tj4cj4Tj4Tj4Tj4dj4Tj4Tj4Tj4ej4f
j4gj4hj4ij4jj4jj4kj4lj4mj4mj4nj4oj4Pk4Pk4Qk4Rk4Sk4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4[k4[k4[k4[k4[k4[k4\
k4]k4^k4_k4`k4ak4ak4bk4ak4ck4ak4ak4ak4ak4ak4dk4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4ok4ok4ok4Pl4Pl4ok4Q
l4ok4ok4Rl4Sl4Tl4Tl4Tl4Tl4Tl4Ul4Ul4Ul4Ul4Vl4Ul4Ul4Wl4Wl4Xl4Yl4Zl4Zl4[l4\l4]l4[l4^l4_l4`l4al4bl4c
l4bl4bl4dl4el4fl4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Wm4Xm4Ym4Ym4Ym4Zm4[m4\m4]m4^
m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4km4lm4lm4mm4lm4lm4nm4nm4om4Pn4Qn4Qn4Qn4Qn4Qn4Qn4Qn4Rn4S
n4Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4_n4`n4an4bn4cn4dn4en4fn4gn4hn4in4in4in4jn4kn4kn4kn4kn4kn4ln4m
n4nn4on4Po4Qo4Ro4So4To4Uo4Uo4Vo4Uo4Uo4Wo4Xo4Xo4Xo4Xo4Xo4Xo4Yo4Zo4[o4\o4\o4]o4^o4_o4`o4ao4ao4bo4c
o4co4do4eo4fo4go4go4go4ho4io4jo4ko4lo4mo4no4oo4PP5QP5RP5SP5SP5TP5TP5UP5VP5WP5XP5TP5YP5ZP5[P5\P5]
P5^P5_P5`P5aP5aP5aP5aP5bP5cP5dP5eP5eP5eP5fP5eP5eP5gP5hP5iP5jP5iP5kP5lP5mP5mP5mP5nP5nP5oP5PQ5QQ5P
Q5PQ5PQ5PQ5RQ5SQ5TQ5UQ5TQ5VQ5WQ5WQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5aQ5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5i
Q5jQ5kQ5lQ5mQ5nQ5oQ5mQ5mQ5mQ5mQ5mQ5PR5PR5QR5mQ5mQ5mQ5RR5SR5SR5SR5TR5TR5SR5UR5SR5VR5VR5VR5VR5WR5X
R5XR5YR5ZR5[R5\R5]R5^R5_R5`R5`R5`R5aR5bR5cR5dR5dR5dR5eR5fR5gR5fR5fR5fR5fR5fR5hR5fR5iR5jR5kR5lR5m
R5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5jS5kS5lS5m
S5mS5mS5mS5mS5mS5mS5mS5mS5nS5oS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5[T5\T5]T5^T5_T5`T5aT5aT5bT5c
T5dT5eT5fT5gT5hT5hT5iT5jT5kT5lT5mT5mT5lT5mT5mT5mT5mT5mT5mT5nT5oT5PU5QU5RU5SU5TU5UU5VU5WU5WU5WU5X
U5YU5ZU5[U5\U5]U5]U5^U5]U5]U5]U5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5RV5R
V5SV5TV5UV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5_V5^V5`V5aV5bV5cV5dV5eV5eV5fV5gV5hV5iV5jV5kV5lV5mV5mV5n
V5oV5mV5mV5PW5QW5QW5RW5mV5mV5SW5SW5SW5mV5TW5UW5VW5WW5XW5YW5ZW5[W5\W5\W5]W5^W5_W5`W5aW5bW5cW5dW5e
W5fW5gW5gW5hW5iW5iW5jW5kW5kW5kW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5UX5VX5VX5UX5VX5UX5UX5UX5UX5UX5WX5U
X5XX5UX5UX5UX5UX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5RY5R
Y5SY5RY5RY5TY5RY5UY5VY5RY5WY5RY5XY5YY5ZY5[Y5\Y5\Y5\Y5[Y5]Y5\Y5\Y5\Y5\Y5\Y5^Y5_Y5_Y5_Y5_Y5`Y5aY5b
Y5cY5dY5eY5eY5fY5gY5hY5iY5iY5iY5iY5jY5iY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5ZZ5[Z5\
Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5cZ5cZ5dZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5fZ5gZ5fZ5hZ5iZ5iZ5iZ5jZ5kZ5l
Z5lZ5lZ5mZ5nZ5nZ5nZ5nZ5nZ5nZ5nZ5nZ5oZ5P[5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b
[5c[5c[5c[5d[5e[5f[5g[5h[5i[5j[5k[5l[5m[5m[5m[5n[5o[5o[5P\5Q\5R\5S\5T\5S\5U\5T\5T\5T\5T\5S\5T\5V
\5T\5T\5T\5T\5T\5T\5W\5X\5Y\5Z\5[\5[\5\\5]\5^\5_\5`\5a\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5n
\5o\5o\5P]5Q]5R]5S]5T]5T]5U]5V]5W]5V]5X]5Y]5Z]5[]5\]5\]5]]5^]5_]5`]5a]5b]5b]5b]5c]5d]5c]5c]5c]5c
]5c]5e]5e]5f]5f]5g]5h]5i]5h]5h]5j]5k]5l]5m]5m]5m]5n]5o]5o]5P^5Q^5Q^5R^5Q^5S^5T^5U^5U^5U^5V^5W^5X
^5W^5W^5W^5W^5Y^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5c^5c^5d^5e^5f^5g^5g^5h^5i^5i^5i^5i^5j^5j^5k^5l^5l^5m
^5m^5n^5o^5P_5Q_5Q_5Q_5R_5S_5S_5T_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5U_5V_5W_5X_5Y
_5Z_5[_5\_5]_5^_5__5`_5`_5a_5b_5c_5d_5e_5f_5f_5g_5h_5i_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V
`5V`5W`5X`5Y`5Z`5[`5\`5\`5\`5\`5\`5]`5\`5\`5\`5^`5_`5``5\`5\`5\`5\`5a`5\`5\`5\`5b`5c`5d`5e`5f`5g
`5h`5i`5j`5k`5l`5m`5l`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5\a5_a5`a5aa5ba5ba5ba5c
a5ca5da5ea5fa5ga5ha5ia5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5^b5^b5_b5`
b5ab5bb5cb5db5eb5fb5gb5hb5hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Wc5Zc5[c5\c5]c5^
c5_c5_c5`c5ac5bc5ac5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5Pd5Qd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[
d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Z
e5[e5\e5]e5^e5_e5`e5ae5be5ce5ce5de5ee5fe5ge5he5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Y
f5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5jf5kf5lf5mf5nf5of5of5Pg5Qg5Rg5Sg5Tg5Tg5Ug5V
g5Wg5Xg5Yg5Zg5[g5\g5]g5^g5^g5^g5]g5_g5`g5^g5ag5bg5cg5cg5dg5eg5fg5gg5hg5ig5jg5jg5kg5lg5mg5ng5og5P
h5Qh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh5eh5eh5fh5gh5hh5ih5jh5kh5kh5lh5mh5n
h5oh5Pi5Qi5Ri5Pi5Si5Ti5Ui5Ui5Ui5Vi5Wi5Wi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5ai5bi5ci5ci5ci5ci5di5ei5f
i5gi5hi5ii5ii5ji5ki5li5mi5mi5mi5ni5oi5Pj5Qj5Rj5Sj5Tj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5_j5_j5`
j5aj5bj5bj5cj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^
k5_k5`k5ak5bk5ck5dk5ek5fk5gk5gk5gk5hk5hk5ik5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Xl5Y
l5Zl5[l5\l5]l5^l5_l5`l5al5bl5cl5dl5el5fl5fl5fl5fl5fl5fl5fl5gl5gl5hl5gl5il5jl5kl5ll5kl5ml5nl5ol5P
m5Qm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5Xm5X
m5Xm5Xm5Xm5Ym5Zm5[m5\m5]m5]m5^m5^m5_m5^m5`m5am5bm5cm5dm5em5fm5gm5hm5hm5im5jm5km5lm5km5mm5km5mm5n
m5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Un5Un5Un5Un5Un5Wn5Wn5Xn5Yn5Zn5Zn5[n5[n5Zn5\n5]n5^n5^n5_n5`n5`n5`n5an5b
n5bn5bn5cn5dn5en5cn5cn5cn5cn5fn5cn5gn5cn5cn5cn5cn5hn5in5in5jn5kn5ln5mn5mn5nn5on5Po5Po5Po5Po5Po5P
o5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Po5Qo5Ro5So5So5So5So5So5So5To5To5To5To5Uo5T
o5To5To5To5Uo5To5To5Vo5Wo5Vo5Xo5Yo5Zo5[o5[o5\o5\o5\o5Zo5]o5Zo5Zo5Zo5^o5Zo5Zo5Zo5_o5Zo5Zo5Zo5Zo5`
o5Zo5ao5bo5co5do5eo5fo5go5Zo5ho5io5jo5io5ko5ko5io5io5io5io5io5io5io5io5io5io5io5lo5io5io5io5mo5n
o5oo5PP6QP6RP6SP6TP6UP6RP6VP6WP6XP6XP6YP6YP6YP6YP6YP6YP6YP6YP6ZP6[P6\P6]P6]P6]P6]P6^P6]P6_P6`P6a
P6bP6cP6dP6bP6eP6fP6gP6hP6iP6iP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6VQ6WQ6XQ6XQ6YQ6YQ6ZQ6Z
Q6ZQ6ZQ6ZQ6ZQ6[Q6[Q6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6bQ6cQ6dQ6eQ6fQ6fQ6fQ6fQ6eQ6eQ6eQ6gQ6gQ6gQ6gQ6gQ6gQ6g
Q6hQ6iQ6hQ6hQ6jQ6hQ6hQ6kQ6lQ6mQ6nQ6nQ6nQ6oQ6PR6QR6RR6QR6QR6SR6TR6UR6VR6WR6WR6XR6YR6ZR6[R6\R6\R6[
R6[R6[R6]R6]R6]R6]R6^R6^R6^R6_R6_R6`R6_R6aR6bR6cR6dR6dR6dR6dR6eR6fR6gR6hR6iR6jR6jR6jR6jR6jR6kR6l
R6mR6nR6oR6oR6PS6QS6RS6RS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6^S6_S6^S6`S6aS6bS6cS6cS6cS6cS6d
S6eS6eS6fS6gS6hS6hS6hS6hS6hS6hS6hS6hS6hS6iS6jS6iS6kS6lS6mS6nS6oS6PT6PT6QT6RT6ST6TT6UT6UT6VT6WT6W
T6WT6WT6WT6WT6WT6WT6WT6WT6WT6WT6WT6XT6YT6ZT6ZT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6dT6dT6dT6eT6fT6gT6g
T6gT6hT6iT6jT6kT6kT6kT6lT6mT6nT6oT6PU6QU6RU6SU6TU6UU6VU6VU6VU6VU6VU6UU6WU6WU6XU6YU6YU6ZU6[U6\U6\
U6]U6\U6^U6_U6^U6`U6aU6bU6cU6dU6dU6dU6dU6dU6dU6dU6dU6dU6eU6fU6gU6hU6iU6jU6kU6lU6lU6mU6nU6oU6PV6Q
V6oU6RV6SV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6[V6[V6\V6]V6\V6^V6\V6_V6\V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6j
V6kV6lV6mV6nV6oV6PW6QW6RW6SW6RW6TW6UW6UW6VW6WW6XW6YW6ZW6[W6\W6]W6]W6]W6]W6^W6_W6`W6`W6`W6aW6bW6c
W6dW6eW6fW6gW6hW6iW6jW6kW6kW6lW6mW6nW6oW6oW6oW6oW6oW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6[X6[
X6[X6\X6[X6[X6[X6[X6]X6^X6^X6^X6^X6_X6^X6^X6^X6`X6aX6bX6cX6cX6dX6eX6fX6fX6gX6gX6hX6iX6iX6jX6jX6j
X6iX6jX6jX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6SY6SY6UY6UY6VY6VY6WY6WY6WY6WY6XY6YY6YY6ZY6[Y6\Y6]Y6^
Y6^Y6_Y6`Y6`Y6`Y6`Y6`Y6`Y6`Y6aY6aY6aY6aY6aY6aY6bY6cY6dY6dY6dY6eY6fY6dY6gY6hY6iY6jY6jY6jY6jY6jY6k
Y6lY6mY6nY6oY6PZ6PZ6PZ6QZ6RZ6PZ6SZ6TZ6UZ6VZ6WZ6WZ6WZ6WZ6WZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6]Z6^Z6_Z6`Z6aZ6b
Z6bZ6bZ6cZ6dZ6eZ6eZ6eZ6fZ6gZ6hZ6hZ6iZ6jZ6kZ6lZ6kZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6W[6X[6Y[6Z[6Y[6[
[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6o[6P\6Q\6R\6S\6S\6T\6U\6U\6U\6V\6W
\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6a\6a\6a\6b\6a\6a\6a\6a\6a\6c\6d\6e\6f\6f\6g\6h\6i\6j\6k\6l\6l\6m
\6k\6k\6k\6k\6k\6n\6o\6P]6P]6Q]6P]6P]6R]6S]6T]6U]6V]6W]6X]6X]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6b
]6b]6b]6b]6b]6b]6c]6b]6b]6b]6d]6e]6f]6g]6g]6h]6i]6h]6j]6k]6l]6m]6m]6n]6m]6o]6P^6o]6o]6Q^6R^6S^6T
^6U^6V^6W^6X^6Y^6Y^6Z^6[^6\^6\^6]^6]^6^^6_^6^^6`^6a^6a^6a^6b^6c^6d^6e^6f^6g^6h^6i^6i^6j^6k^6l^6m
^6m^6n^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6^_6__6`_6a_6b_6b_6b_6b_6c_6c_6b_6b_6b
_6b_6b_6b_6d_6e_6e_6e_6e_6f_6e_6g_6g_6e_6e_6e_6g_6g_6h_6i_6j_6k_6l_6m_6m_6n_6n_6n_6n_6m_6n_6n_6o
_6n_6P`6o_6o_6o_6n_6Q`6n_6o_6o_6n_6n_6n_6n_6m_6m_6m_6m_6R`6S`6T`6T`6U`6U`6U`6U`6U`6U`6V`6U`6W`6U
`6U`6X`6Y`6Z`6[`6[`6\`6]`6^`6^`6_`6_`6_`6_`6_`6_`6_`6_`6_`6_`6_`6_`6_`6``6``6``6``6``6``6``6a`6b
`6b`6b`6b`6b`6b`6b`6c`6c`6c`6c`6c`6c`6d`6d`6d`6d`6e`6f`6g`6g`6h`6h`6i`6i`6j`6k`6l`6m`6m`6n`6o`6P
a6Qa6Ra6Ra6Sa6Ta6Ua6Va6Va6Va6Va6Va6Va6Wa6Va6Va6Xa6Ya6Ya6Ya6Za6[a6\a6]a6]a6^a6_a6_a6`a6`a6aa6ba6c
a6da6ea6fa6ga6ga6ha6ha6ia6ja6ka6la6la6la6la6la6ma6na6oa6Pb6Qb6Qb6Rb6Sb6Tb6Tb6Tb6Ub6Ub6Ub6Ub6Ub6U
b6Ub6Vb6Wb6Xb6Xb6Xb6Yb6Yb6Yb6Yb6Yb6Yb6Zb6[b6\b6]b6^b6_b6_b6_b6_b6_b6`b6_b6ab6bb6cb6db6eb6eb6fb6g
b6hb6ib6jb6kb6lb6mb6nb6ob6mb6Pc6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6\c6\c6]c6^c6_c6`c6`c6`c6a
c6ac6bc6cc6cc6dc6cc6ec6fc6fc6fc6fc6gc6hc6ic6hc6jc6kc6lc6mc6nc6oc6Pd6Pd6Qd6Qd6Qd6Qd6Qd6Qd6Qd6Rd6S
d6Td6Td6Td6Ud6Ud6Ud6Ud6Ud6Ud6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6`d6`d6`d6ad6bd6cd6cd6cd6dd6ed6e
d6fd6gd6hd6id6jd6kd6ld6md6nd6od6od6od6od6od6od6od6od6od6Pe6Qe6Re6Se6Te6Te6Ue6Ve6Ve6Ve6Ve6Ve6Ve6V
e6Ve6We6Xe6Ye6Ze6Ze6[e6[e6\e6[e6[e6]e6[e6^e6_e6`e6ae6ae6ae6be6ae6ae6ce6de6ee6fe6ge6he6ie6ie6ie6j
e6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Sf6Tf6Uf6Vf6Wf6Wf6Wf6Wf6Wf6Wf6Xf6Xf6Yf6Zf6[f6\f6]f6^f6^f6^f6_f6_
f6_f6_f6`f6_f6_f6_f6af6af6af6af6bf6af6cf6df6cf6ef6ff6gf6gf6hf6gf6gf6gf6if6jf6kf6lf6lf6lf6lf6lf6m
f6nf6of6Pg6Pg6Qg6Qg6Rg6Rg6Rg6Sg6Rg6Tg6Tg6Tg6Tg6Tg6Tg6Tg6Ug6Vg6Wg6Tg6Tg6Xg6Yg6Zg6[g6[g6\g6]g6^g6^
g6^g6_g6`g6_g6_g6ag6bg6bg6cg6cg6dg6dg6eg6fg6gg6hg6hg6hg6ig6jg6kg6lg6kg6kg6kg6kg6mg6mg6mg6mg6ng6o
g6Ph6Qh6Qh6Qh6Rh6Sh6Th6Th6Th6Uh6Rh6Vh6Vh6Vh6Wh6Vh6Xh6Xh6Yh6Xh6Zh6Xh6[h6Xh6Xh6Xh6\h6]h6^h6_h6`h6a
h6bh6bh6ch6bh6bh6bh6dh6eh6eh6eh6eh6eh6eh6eh6fh6gh6gh6hh6ih6ih6jh6ih6kh6lh6mh6mh6nh6oh6oh6oh6Pi6Q
i6Qi6Ri6Si6Ri6Ti6Ui6Vi6Wi6Ti6Ti6Xi6Yi6Zi6[i6[i6\i6]i6]i6]i6]i6]i6]i6]i6]i6^i6]i6]i6_i6_i6_i6]i6]
i6]i6]i6]i6]i6]i6]i6]i6]i6]i6`i6]i6]i6]i6]i6]i6ai6bi6ci6di6di6ci6ei6ei6ei6ei6fi6gi6hi6ii6ji6ki6l
i6mi6mi6ni6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Vj6Vj6Wj6Xj6Yj6Yj6Zj6Zj6Vj6Vj6Vj6Vj6Vj6[j6\j6\j6]j6^j6_j6_
j6_j6`j6aj6aj6bj6cj6dj6ej6ej6ej6ej6fj6fj6fj6fj6fj6fj6fj6fj6fj6gj6hj6hj6ij6jj6kj6kj6kj6lj6lj6mj6n
j6oj6Pk6Qk6Rk6Qk6Sk6Tk6Tk6Sk6Uk6Vk6Wk6Xk6Yk6Zk6Zk6Zk6Zk6Zk6Zk6[k6\k6]k6^k6^k6_k6_k6_k6`k6ak6bk6c
k6dk6ek6ek6fk6fk6gk6hk6ik6ik6jk6ik6kk6lk6lk6lk6mk6nk6ok6ok6Pl6Pl6Pl6Pl6Pl6Pl6Pl6Ql6Ql6Rl6Sl6Tl6U
l6Vl6Wl6Xl6Yl6Zl6Zl6[l6\l6]l6]l6^l6_l6_l6`l6al6al6bl6cl6dl6el6fl6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6P
m6Qm6Rm6Sm6Tm6Um6Um6Um6Um6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6]m6^m6_m6`m6am6am6bm6cm6dm6em6fm6gm6hm6im6j
m6km6lm6mm6nm6om6Pn6Qn6Qn6Rn6Rn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6^n6_n6_n6`n6an6an6an6an6an6bn6b
n6cn6cn6bn6bn6dn6dn6en6en6en6en6en6en6fn6en6fn6en6gn6gn6gn6hn6in6jn6kn6ln6mn6mn6nn6on6Po6Po6Qo6R
o6So6To6Uo6Vo6Wo6Xo6Yo6Yo6Yo6Yo6Yo6Yo6Yo6Yo6Zo6[o6\o6]o6^o6_o6`o6`o6ao6bo6bo6bo6co6co6do6eo6fo6f
o6go6ho6io6io6jo6jo6jo6jo6jo6ko6ko6ko6ko6lo6mo6mo6mo6mo6mo6no6no6oo6PP7QP7QP7QP7RP7RP7SP7TP7UP7V
P7VP7VP7VP7VP7VP7VP7VP7WP7XP7XP7YP7YP7YP7YP7YP7YP7YP7YP7ZP7ZP7ZP7[P7[P7\P7]P7^P7]P7^P7_P7`P7aP7a
P7bP7cP7cP7dP7eP7eP7fP7fP7gP7hP7iP7jP7kP7kP7lP7mP7nP7oP7PQ7QQ7QQ7QQ7RQ7SQ7TQ7TQ7TQ7TQ7TQ7TQ7TQ7T
Q7UQ7UQ7UQ7VQ7WQ7XQ7XQ7XQ7YQ7ZQ7[Q7\Q7\Q7\Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7bQ7cQ7cQ7cQ7cQ7dQ7eQ7fQ7gQ7hQ7h
Q7iQ7jQ7kQ7jQ7jQ7lQ7lQ7mQ7nQ7nQ7oQ7PR7QR7QR7QR7RR7SR7SR7SR7SR7TR7TR7UR7VR7VR7WR7WR7WR7WR7WR7WR7W
R7WR7WR7XR7YR7YR7ZR7ZR7[R7[R7[R7[R7[R7\R7]R7^R7_R7^R7^R7^R7`R7`R7aR7bR7bR7bR7cR7dR7eR7fR7fR7fR7g
R7gR7hR7hR7iR7jR7jR7kR7kR7kR7kR7lR7mR7nR7oR7PS7QS7RS7SS7TS7TS7US7VS7WS7WS7XS7XS7XS7YS7ZS7[S7\S7]
S7^S7_S7_S7`S7`S7`S7`S7`S7`S7aS7bS7bS7cS7dS7eS7fS7fS7fS7fS7gS7fS7hS7hS7iS7jS7kS7lS7mS7mS7mS7nS7n
S7oS7oS7PT7QT7RT7ST7TT7TT7UT7UT7UT7VT7WT7WT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7XT7YT7ZT7[
T7\T7\T7]T7^T7\]k40j6d:9CT16T1?6e1=GEe3K5:3>4C=K@<3f1c19]772R8E:4:>766DBD3R1302Le1_1b2<1=C;B5K<=
JJU1Z4`3:@2[31\3f3]62Ga3916>1R564<3B:<5:Z163;:<B700=C298=1:Ge43>MJ7D933272==a3<Q3d2<Q1W172292527
:2627314232642116450373Z1V>3=E;:5526?S3P1174?C7:<<?>96340812M6h1[39BW1MV4Ml3^1_3R4m1m2W3X4m1T81l
e4o6V:9A?T16T1?6e1=GEe3K5:3>4C=K@<3f1m1]772e4\30D45?>766DBD3M033P1e1_1b2<1]1HK<=JJU1Z4`3:@2[31\3
f3]62Ga3916>1R564<F:<5:Z163;:O70>C298=1:Ge43>MJ7D9727@=a3^3GY2Q1F2=72292527:26273142326421164503
7^1]3X:?32:Q1185526?S3P1174f1<<?>963408133H6h1h2B26j1Ma2JIMP1k2^1S7>S1I9LX1e3V3=Cm1e2^5:c_1Yg2n=
Q>_48912Y6N]:2lY10TZ2k1U2HK502U2R\1W1R?[16`4X1<g25P10=1[7e1S12kT6d:3`M6jd42U_6:^1[3F8_1UT1R2^1Vi
2f@d1LiD7<d1>Q19V43Km62h65V1G1b1X1T194@21`1EB[1j13]2C]22S1S4=X1Q27j163QP1AmI[d1a2Kd2^3X13UH0P7b2
\5<Y81[1c=`5JY22e3P7f3:2n2g1Pa4a7X3A12]Z1:2n2g1Pa4a7X3A12]Z11i4V3S4333Z1X1o3[4R5G;T7F2f2W14Hd1F1
3W1g56NZ1Fc2X12FDj2W3;1K<<I17h2B;l74P86i1h2]4a6C[4DV2;[5I]3Y11Z1`302l8Z4W1W2g1k1P2S2T6F9R63e1Gi1
m5^1k3FQCR1_3Ff2==?@R1V8d2U181g41bo2K0=P3g1iR1n5R:]20?m6T3nGUQ1R>h<a8=@0g51e2S7g@^6b;<0V7Qk2^Ad1
W5a4o@V3V7nIn><0k40R1f]3VM]R1m7X<El<8@0e3U10f7Ib[3i>o4Lo2i@fV1d4W88=0^5PY1Jg8S9\L`?2_Lb5mX2260Zi
1b60aY1`n2`10OZ25009h;7^7c1f58f6121l2T2Y<l2a1V4f4X[1:6W2U4i34Y6g23\HTBT3^3R4P6c1`1c:i2Q49m1X1B0Q
1gCV1M=c64X<RS1>cH[9hIeNhT1U8R5A0j1`:Q2`7]1VU1MjQ1c@o8oR1Y2T:hT1U8R530_X5hT140Pi3Sd23P10j400X1f:
1no3R;2^4^Q12T58E22639D501V3Y1k4`1>6T1a10?m4l3W48J\1Z9P46P1b@S7G3Gb5`3U6Q6a1m5e>_1_3c5g1i2U4HV1Q
1k=P3e80U4S42>Z<b9Q9U;R96d3d2]10S1Z2n1l3eB^16P1HR6Z1^6X1U6U31m1S7`3>PDi2b6f2X3Hb6i2U4o1f@e37V1j1
X;2>]AIQ:e2jGn2K0=g1k2U8dH[7i:S9m3^He?e=J9Cg:=T3n1g120V:^3Rd1f460_^1`o3]W1MX1P30S4Y3702;V2j88h5U
4h4Di216J^42Q1S1g6e6>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4EV3h1A3g1j3313g1S6j1R1m1S314131NR6R7S
5P2a43S3=46MX15Y@:e4Z3k1U12o1`4Q2@0e1_<3m2T6Z7P\2W<aU1l;`5T:REU8MP10Eh2_2Z8U3<nZ1]4d6g?a;`15]>>S
5]NX9U8R5MQ3i1X1Q3Z3^8g2g7[1b5^100HT2;AOS7R2Y6b2<P4Q12\2V7jV1^:PF0O`4]77U3`18^2g13Z1a;:T2P1^6\3<
a9VBc6f5Y7>d6S10Al210a39l1d3Z2e41<W1X2\2Y;14P>1b;o=T>TGb2k1h3X2X=WA\2i2l2X_1V10==^250:c;g3b3^2T4
6Y1f614n5P3g9R2V5S5eX1e40[1\7fU10\7a6l5T4a1^Bo2g9>0d1j?T5Dc1WP4a7g7oAnHo1O9L0Hg21f:AT6V6X12\2R1c
5121`Z2d2nD\53>Q1`R14f9V1XCF0V2Y11SNP4121dP1o@n8V5RR1f63V3CX=X`1Y5B80h5`g1\]4S201`830cV6j>80l4Tm
5X>d4<1X3>0Q1gCV1MQ74X<TB[:a6>cHTS1<0j1`:Q2`7l@gE2J3Qc2iX220g_2V10Y31V20n3kQ2o9lX1e?oO8BB2T2@>a1
4`4T7f4164<e7_2@416Q1859:K0`3`1X4S=j4f3m1V1j1f114X9g8i4<:d:TT1nV1=a:dU1X9k2B:0^3Xh1c`1UM[3i3X;Wa
1k380^3k5PS3UM^B\GfM:0gNSQ1Ti1^@ci1Z9;0140U8m?le420\f6J0R1]2009T1UCa3FX26]5X1121Wl1T3cEU9R7cC]7n
>cG>0\2mG0`d1VBU9J8C^c1n8TJiBB0g1h10nHV914FZ_2P\2V;W4T3958i230U6gV680mIQQ2`W2YZ12`8j480^3UG2R]3V
P2_B6C0:U3`1hEl:14]IcNj3n<[Ni1hCa?4nMS920^2S10m>R6[2PDCj8Y@15c7[Oa3:32FKT6k6Y9d@U5i3Y5GZ?n4_;m<L
?OT3620_X5:0j400\B]Y4`W13[1e;U30@^2>C1i1^1GT1j8Z1h5o7;JV3114Y5>[1=Ic6d4i2a2MNW3?S1UFZ3Z2g2[3m3Id
3LY1M>V2@Z4U45]7Oe4j1\2?3U18AR11611122Y2Oa3272]23V25Q2DU3g:g1;B94V:_4JY8\29U12i4KHh1?31a;=31o;W\
2:1m2c8=oa3`1c5:R?Vn171m2Q9oa3`1n5R?:1m2]2U6=]Z2aW1`1n5R?O1Z3V6o1=Zb3e_18BEi1:@>a14`4k;16AU:@416
Q1859:61a;=b=Rh1iKI1m2P1GM0k5=oa3`1n5a;`3nIf3U261=j1SE6g5?;41a;=[2=1;a2c8=[Q3P2b>`1n5R?T5dN=1m2f
2Z6oa3`1n5R?^6^1RIb1hIM1i1S1f20Y6:Q2`5o1l@hDN2JX_1UA`1n5a;`3m7m;h8]3?j1RK\7;1m2;AS8oa3`1c4Z1R?Y`
1[11W2E<V6]2m:TS10gFf7[NP7:U1n5]7d7]I8BET2@>a14`4l1n916AU:@416Q1859:l417e2?0;MGLS3^1N[>5:`264f14
04_1:6:406X1F4D156271=X11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2cA^3e8GG315a99g6b3a2:8n1HS1313109T10h1
N73Q21;:B@<2m3F]126O2\20<_1c1\3Q3Z208=H329862CT1P1R1Q1_138<253Y1U1>=^1c4EX5b;Le7b51<e8X21>^2@8l1
8`2R2C6?2a18J1Z1Y5T4f3]1b@T3o1n1G3i2Mb2`3U6T2^5e3W2e>_1_3b3BAKa4U4HV6_10h11LV3O]1c2<c9n7N[;Z8n5Z
4T7?o8:_3Q2Dg21BZ2@07l10f1Z2b1Dj59W3c1o1@c6T4[114Q7P28T5b5CT1Da2Aa1`3S1^Ag2V3R2a994g21[1R3j26P10
1=6V1Y1U2=8P3<R10[1Mi15d1e2W3k5W2P1j3n4l3;S1Y1g8i768n>\8\5m6i11Mo1@07`4g29Dg90Q1GY2C1P6B_414QJo5
oV1n=P3<S18R13_13_2:8J?j2c:^6Ah1j5c4b5h3[4]=V1T6T;@3HV1Z41?]20>0B1i1^13;117f3T6Z1h5o7;JV3114i4?>
V142:I_5S1V3L@[1]1a2<@b1i1I?S1UFZ3R5[3m3I6Z4W2>V2@c3T2a10T1;g206S1j1U1=Db42j1a1T10434D;105;5M411
41112000Y3j18?[1N1Z1o3DDU3Q4k5m2B9CAHe<<Dg4`10Q1M\29U12_1\4Z2Y11CY2@0U2Y6l3`8^7i514_CW1M<d;lT16O
U@<S18R1b4a;:^1f1i2d3Z2c30Q3QAk1QIQ9Z112P1i1;f1:0T6=<3N_2^1M0^6]1d4b4c5X3XLa3`5c7YQ1U3<S1c4O:R?^
6`F7f9TEQ2g1m11A[2@07m1f13^4k5Q1V22c4W7[1V314V1Y=\CeQ1]5a2S9Ga20;S18R1Y1173_2:8J95S4l2]1n1P3^6Z2
3f5c4\7l5S<n2j;l6V1Z11@\2@8Z3=M`3NZ2T5EAX2\2VU1o=[8g5UG^4h3I^1@`18Z5:W5k1n2o4i9X5=g3[9TJb7<Y11Nn
1A>e1Z6d37P4h:o614l2T2Y<l2o4b]1U:o6`18e5`;a3^6_1eDM]3\1[=o6IW5DK`6CY11`1\1@00c4T1f19Df2`4E]11m1m
16^5f614W>h;jj1U3<S1o23_1Z1S1c:4U3j5CZ2eGM1Kc2Q8=fGo1145=BY=Z2`6R<Q6XJP4_3V1^3h9U:j5_1l3Z9QU1V11
T2H@U21X6V1[c1Bil1<S14R1Q1`21Q18f1=T3?Y30d5^6W6P2h1R2P:e49P;S3Q=M1T1h1Fo1l5=[3]4f1Y1c9^1W3YS2_@o
4`1c5:Q7T2b2h1KCGf5Qe1R11Q1k1A>e1Z6V<a3FX2d5X114\o1dH<S1n5R?^6^1Kl8T>T1O<SE6W60:W11JR2@07b7Dj:k>
14n5^6Y6GW12Pc1f4[1\7e2`1n5_3b;j9b20c2?e3^1g?a1m7`=d2A1\2a1P8h3Q7T7nZ1Y5b<b7i3T3S:b6fS1dk1U11D`4
<18Q6X2b3`3c3@]>n5Q=i1R;g:o4a;`15c1Y?[8R3ZO]1@j3R28[6k8Z3o>]6S11GU2A9U8X2AT6f2_3X1_1R2c514`Z2`=`
1n5b2e2Ia3_1m3a9T3[@4c5bHM1Z11m2k100HZ6UAZAb4?2U62Vb1e2i3X;`1n5]7o23k3D=W6^5Ao;40gJ2>5GR8P3F@3D1
m2@`8]Mb5Q_1a1ZN`1n5[:f4m7Kn1Z1i7\2Y6j41Om153004S1h2U2]2a477Q21>FY23?c2T1]1^2@:12312D<63?140411_
1482CB7ML1:C1I:12W1CQ8k3]1n12i:lE260:3;A:JQ136:g7H=S2W2X12?2>b11e1_29K><12221@T4:U1\1V3O:BMDb5W3
5<^3\3Q3K\128P2=>J3c1m2>^1e6P3o61\9^1[4X2g2o20HQ51]211V21a1l1Bb10V211f1W2j;U54U:=g;466j5c1Z8RF_?
d26]4CV1:>BCe1GE`4b2d4g:U1o4f6R2l3[;Ek3]3?@;NCh2X1j63H2A18n=44W48?e11b1Z172>6P8n6\Nh7HT?:T;Q2IgD
o82]1CX3Z3<S1n5U5m1h1U1o4a8T4m1=U4_520T=f?1a61T17\2929?4D1_3P23Z6\@Y914FUKUM?ol1RIOgER65:[11m2@0
_8o2T;S1d5d2S214X9g8^1g3:d:kAXBdA0;R10o2c245Z18m:LBP1^6Z2l3b@YA^8]4]31n33a10f1702b2c1V78h5n8Di21
6J^42Q1S1g6e6>c1<3\2]1l166;iGS105c4T62a4f1^1:6Y1B9C>]4l3h1A3IMj3313g1S6j1R1m1S314131NR6@Ao5S5P2a
43S3=46MK<22:M>e;k2:e4b1g1k1U12_1?a4P2X31_2=;52c10o1f2P2`7:c4S1j6^1m2>;14Q2n1:=V3e3X9c8a12521E0T
6j7_8401]1`4SC_2_2A148c15`1n5W6b2[3180O_1A23e5DV3FKX1K^21154\1M1999Y4>L9m2`3i6d1c:k6>73Y7]11O00;
1m2Q9mW1QZ2`1c5:R?^6cl1X31l20>1;f5]2c5m8:`264o54E0200111;212260171B2\40151U2;I3e5i2EMER1J5V1037<
:0@?LR2hMoE2a2CDb3:U1U51FBMP4T2241Q7h6Q28396A32986F9JP1T2AT2Y1<1m2Q9V1aAVo2`1n5Q7P8`@i<:1m2c8=X2
cW3R8`1n5R?W11m2@[10Q4\2DX<dKo:[9ee1`1o23b1L:c1^=g9n2e3e7d6TAg3F082\1o:2;HD3H1m2l10S7b?U3[Eg550Q
X1iK<S1o23j28i>^6W;mQ1U2@1m2Q31m5R\1lU2`1Q2l3OR>bJX9j@T<G1m2@0j7D[9T4U9o214dJ\m1<S1o2n28c;U3j5ma
1D1m2IW8P=Y;\_2a12Z1l3Z3`1n5Z110c<P1Z181R6l5oV2hl2\2PN`3N1Z3V6]2jQ3_@e_18BET2@>a14`4k;16AU:@416Q
1859:?1m2?a8VP3hA`1h1V1n2`;a3mAf:n5<1m2f2Z6oa3`1c5:R?]R10QKK1m2@07W8fI14kAX20P3Zi1T5Z2`1]2Ac2:Y6
h8^6i<\7gW171d5Z6n=[h2[7\h2J1R2Jl10HX3Q3n5Q7W;fi2`1n5R?g>d6Y4Y7M1Q7a:U1n4^6Y112j2AT2]3GT2<3NJi8c
72O]3\214]8lY2f50^10R1V3F:BT3`2[1P8h9g6W3cX11S8@1m2@m17Z6j;[1hT3`1n5R?R2Yj1P6h2C1m2l10R1n51oa3`1
\4a1[:L<\3gN]@^4l<81m2@`8oa3`1n5R?U31<U3c10o1Q4Eo>d2i2^1m2>CY1;008I5N:=Q2T1`5Hi3\2=<9W400P1f1Ja1
2521E0h@dBU9@^16O_2T1Z1A?c1[5T1i105T6i12g1`118P1Q29X4n1V3FKT27X2721Z21CS2n2c<d2h2f8k6>;Y7_20P11_
32m1^6c=U1Q:J14m9n1`=^R1];`1[Gi8P2h@S<Y3U4V3Na1R6V9W6Fc831o;Yj521o;j11R1i7R3f;X4f28?R6Z1]60X1h5d
3[7e1`3>YES8f2X3H\9U4]81W9NZ3:\11[2Z3X6d10Y2d>>W3P4X11<7U8W3?MQ8W6MW40:11m;^;lR1TS3i9X>[K151[5W3
[3_T6O1Z3a2d3]2Zb3e_18BET2@>a14`4h;216AU:@416Q1859:81_3_8fI14PW3Q2>1m2:6Q8=fI14Qh2`1n5R?^?=1f1d1
2`8iP3U9G`h1[Q1_43n2>1_3_8o>b8S214W]2o1[4j4nS1l6^11m2?<c2`5T>T2X7Z93T2W5h7_?i2Y2d3e2c1L=l1c1HNm7
g5j@`1n5d3k7a3mAX7]3h9n2i4Lm2j3e50HN1m2@0Y100S7YA2o2f4B14eEIl4dl1`1n5R?S<BV7fO_1S;W1L?1m2@`8i[1c
1E^6\c1o9`1o2c2:R?:1_3Q2]6]I814_n1j]241n3P8XT3Y11m2f20V23f1W2o]1n9j2V5WAR2XBg:b1`1e2X3j1i:T28i8R
1i2n=^50<R<]1Q1Fi3Z<2X28U2@1c8S37]c3@k3@m1g;LBg=Q7e1fI[517e2:32512MER4]2c5c835:`264f1404_1:6:406
S142B0200111;212100400171B2P11P1T111O0151BU1<;Ii5N2BJ5[45V1037<:0@?HV2hMGG315a9d6<_32a2CDV33131:
1S1OQ1S31FBMP4f1=241O2V1c1S3\3[3Q28396A329526F9JP1R1Q1AG9E2534T1U1>=P4P<hE1\4k1:1m2]2c6b2jFah2`1
n5R?G1^3V2j1Y2T2j;1c=j3^5g8?l1V1<Z4aJcZ1f:iT1?iMK1m2;5;S8o<S7b514\FdQ1\3bL<S1[1b48i>YKDo4V;]CQ66
1o;jY3XS2i8091o;\o1c_3b21`Bd25Q61g2551105;E1h2U2]2a4247?a11>FY220?[27b2o240412312@3<63?140411P13
:482CB15;AL1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3Bm9]26T92230:3M:02FQ13A9C5c6H=S2V20U122B>b11e1_2U1><4221
@X3C7:U1\1a4BMDb57Oo1B>o2f1e1m3\128]1B=>:81436P1R1S22>N3;P7h1l72P3o:1S1a1:b5@0H1W3G5I@n111R11m2P
1P8l=TE0X17I1bJi4o3>a8l6V1NX3eC`1n5R?T5]D_=e1l3k1b2\66k=91o;=j1`7l29[l2T231o;^U6:1g3W8j8U4UJn>V_
2P4UZ1:1m2@8W8f=XT3`1n5R?A1m2Q9_m2h>f5`1c5:R?dL[4\1e;_1W>4<1W1g:X1ig2_5d1YP1dAQAa3V791n3\1c6\>1n
:ZU3ld1V11X31a1d4]2Zb3e_18BET2@>a14`4l92:`116A`31?R6@416@@859:G1_1n18k1_1k4kEV8[:c5R7_7j8of2\8PF
11`1_7Jo2:1m2Q9b2S:XU3`1n5R?a<l1171c2<4Q2o3]2fI14KhO^C_6]M:1S1o3n18R2j6k5]I8BEf12:@>a142]4X8T10\
2165;<h969416Q185918A1m2A_8^@U6Q314VFo`1j@`1n5R?`LkOX41m2@;MHo3]2[>5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<;IY1_4Q1BJ22h1CT2[17<\1P2NfAg4Y7GG315X7X2Q7Bo2a2C7c33131:U1U51FBMP4T226O2j2S3\
3]58=H32986FT1B=R1Q1c1E253Y1U1>=S7j4`2h80`>Q2LDP11Z3Ca1P4]2Zb3e_18BET2@>a14`4k;16AU:@416Q18571:X
21_2f20o1g4^D^1\3d2n1:=R1S2n<l6f1a12521E0_F4Ga15eF_2_2A?c1m=b2;o218P1Q2a6V3FKT2`274Z21Ce52m304P7
X1c4h2h3^2k6F02Y7_2d11m2:1Bh1j3]2cb1Ain1:U1n5`1a=Y2i6W2Q5P4n48BET2@>a14^19Kk1k;16A^7f2@4163M859:
_2DM1X35S2\6U1f5W9]DX78^:i5c7S520mb1T1In3`7e7`>?`Fi;V21;1m2:f8nT1P]2`1n5R?ZBn7R51_2=:3182Mh4]2c5
g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2]4j<i84;T3
GG315a9Q7_32a2CDV33131:U1o2U21;:BMP4T2241O2j2S3\3Q39Q28396A329436F9J>AR1Q1AP10E2531W1U1>=UU1D1U2
1m2;5f10o1g4^D^1\3;14Q2IT1:=V3n<=U8a12521E0j_1_2_2A?c15`1n5j8Df218P1_1Aa6V3FKX1K2]274Z21CR550bDn
5k6Z3i4_291_3j6d1_@V914Yn2Y31m2>=f5]2c5m8:`264o54E0200111;212260171B2\40151U2;Ii5l4T25V1037<:0@?
9e2g62mFoE2a2CDb3:U1U51;:BMP4T2241Q7h6Q28396A32986F9JP1;h1AT2Y1TAQ:gBV1]21m2;m184a1g4c>2g5^1m2>d
2n1:=V3n5o6c8a12521E0i9l=SH_2_2A?c15<S1n5j8e2E18P1_1Aa6V3FKH[12]274Z21Cb8]31=^3c8W7n1l4Q2g2Z3_22
3P41j33I5B2l3]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I]1[4Q1BJ5a4[17<\1o2^8YEGG315a9
Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H329526FT1P1R1J6Y198<253Y1T10>=S7S7o3a7M_;W10G1g25:f8aQ1`N\B4
UA2Y91e4`1n5R?SN^Ao;0H181m2Q9oa3`1n5R?^6=11k272f8ZR1d_2`14i5R?^;B1m2@[10S7\1]:1c@[4kOVa1`1n5e;\3
dc1T11m2<V6]2oa3:U1n5R?m@_88BET2@>a142]4k;16AU:@416Q1859:^41Z33;Mh4]2P;Z35:`264f1404_1:6:406X1F4
D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2eBR;GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H326286
FT1P1R1Q1?30NE253Y1U1>57k28BET2@>a14`4k;16AU:@416Q1859:J1U32@h1`4k1dC[Lk>;^6T3Y1d>QBT9k;UBcJk:g9
[1V2<Y1P512j278;2JJ=_3]2<3NP5Y51^25:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IW21_3O1BJ22<T
4[17<:0@?8f2hMGG315a9Q7b3a2Ck33131:U1W1g13Q21;:B@<2m3T226O2j2S3Y2R1Q3Z208395B32986FT1P1R1Q1c1E25
3H@U1>=h5b7<h1U;Z31c1Q61;g1T6W11U1R2U21Fg5f5=Y1k?MhGg`1RKZKo=b5]6j2Z111a2d<311T1>2S16F149\3541X3
f8Qm581m2Q9oa3`1n5OR>61_3_8fI14A1Ie2_8R1ZGX114THi9`CW:Y@_7[P1T3G1Y1c1@0j7DP=[3Y914KhI\m1`1FX3F5Q
1OR>g412j2635;MER4Hd1<3NX6Z4W2536`264f1404_1:6:406X1F4D156271Q1133:1P1T111O015DU1<;IW21`17Z1;Q1B
J5a4[17<\1o2hM:<G315a9Q7b3a2Cg2S13131:U14P51FBMP4T226O2j2S3\3]58=H325386FT1P1R1Q1c1E253Y1U1>=^1:
V6e5@`?Q8o3>:`12G1U2GA_8fI14dP1o@n8V5VH<S1n5[2j6Z3_1P1`k1l6l11m2;4\1A77n1R4Q1kV1M2d6b`1E[;S4b1`1
j1S4S7n7k6@2^4b5Y2=h3b23X51=k1`;?S18`3W1Ac4T44D`1>6BAl15c10581m2f2Z6oa3`1n5R?H1m2:5>b1P4]2Uc1in1
`1n5`1a=S9W2Q5P4fU1U201Q5U3A1m2A_8bGS214Qh2<S1o2n2]1S;`2^681m2:f8oa3`1n5R??1m2T6i22oa3`1F64l2[10
AR?H1m2@?OES66fBXo2`1n5n3S;dL[4O<Z@o4R5U1:i6:1m2@R7]1oa3`1c5:R??1m1P2a13Z6RY1[o3R21hDNa4Q2M>1m2Q
9`2U9lc1[b1`1n5R?`T1e7k6W9E1X3d1Q7Q6Z6a;lMnEci1bGRFR:16\11\1d1h:<=1_3P23e5DfI14i`2d7[7nP1S11X31a
2d3]2Zb3e_18BEH[1@>a14`4k;16Ai3X4[1F@416Q1859:41o;fMd281m2Q9oa3`1n5R?gBS11Z3V6Ak1k]2\AQCe_18BEi1
:@>a142]4k;16AU:@4163M859:71o;TR2f7m4lU2\c181m2Q9mh1Qi1`1n5R?G1m2@Q4^4XV1mi1Q<f5`1o2c2:c1T9Y4U45
R2\=T=[K^1>1m2AS5[3fI14Qh2<S1n58i>91m2e5[3oa3`1c5:R?31o;\\591d5l5=T=^Ng8XZ1li131a;=:1o;el2Ue1`Cc
4i=_;^1k1F1m2Q9n7RM^DVH1Z2jM]12Y4d1^=BP1i8l3e4X9cCF1m2^8Bo=i<VCb3_3VU1dG`1b23W3R?T;b7jFY2j>W241`
2^9\>81m2Q9nR1P_2`1n5R?Q21X31W2n3]2Y5lGW30S4Y3_3k5\4c:a8m?X50Ag>k4Z1R1Q1GCBA_31E;Bn2RN[381@8<T2@
>a14o3@Y9a216AU:@416Q1859:;1m2n1R7oa3`1n5R?aJRJ1]119P3U2P4]2W3lG1ei1[AQ<hV1l88BER211>>a14`4]5]61
6A]66`301=416Q18571:A1m2@8W8T9e21RV3`1Y4d1a<LBP1i8n51m2:3=Mh4]2^521\1[2V1DEM3@I5:`264f1404_1:6:4
06S1212B0200111;212260171B2P11P1T111O0151BU1<;Id3T2Q1BJ5[45?F037<:0@?d1Z1nCW3i1g4GD2315a9LT6_32f
1JCDT1Q23131:U1U51FBMd3;a12?241O2Y1`1S3\3k18V1h188396A32986F9JP1R1A?AQ1E253Y1U1>=^1c4[4246M5>`3h
E1\1]2Lk1R119P3P2U4]2Zb3e_18BET2@>a14`4`2V1e5]216AU:@416Q1859:b31m2>1;T2a3]2c5m8:`264o54E0200111
;212260171B2\40151U2;Ii5Q75V1037<:0@?o2g5c7Z4Q<oE2a2CDb3:U1e34K3:1FBMP4S1P1241i2I]3Y2^4Q28396A32
986F9JP1T2AT2Y1[3g2X9h@1e7J1m2:U2`6[?QF1RLQIoCZ3`1n5R?[FU8b660oF1T1Fi1X2\21Y3l10o1g4^D^1\3d2n1:=
T23MI0S1;Z1i5^3b6P2a12521E0[5l9o2j28]J_2<R2A68c1`@[318P1Q2a6V3FKX1KW1X174Z21CR56OZ=V<k6>;Y7]11OV
11m2<V6]2V`2oAh?:U1n5R?X9T@8BET2@>a14`4X8b316AU:@416Q1859:i21X3F\2339]14R2:<BT:j3;d4h<c51X1122j3
6<H?9MV2[1_3[5Q8k2]7R2V6Z3cAg3]4W1?=AT1O^1W1Y30P78?V7`18o3[16^2Y2W2S4;^1R6n1V162X1l1m1i1k1Jj3m8V
41@^159m6o31m2LMh4]2[>5:7X264f1404_1:6:406S130F4D156271f11P1T111F8015DU165;Ii5Q1BJ5a4[17<\1o2^7Y
FGG315`3P6Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q161Z1E2403O9U1>=hV1X1^119c2<3R24
j3]2T?Z]1_e1:U1n5R?]I8BET25:>a14^19BC`1\9^216AU:@416Q1859:A1g3`1Q6DS5b:V6W3XS1a3a4RFUAm4oZ1bW1P6
100i2154561K2Y1T15Q23h1Di47913a11_320=@438:22Q11Lc1S1k1:12341B<6C140411Q17B021111;429O220LP11I:1
2N81Ai2S9]1Q27\1<A0V1jL26;3M:j15AR;V20U122B>:W11j115Q1D;U1><451@1P41:U1\1m2J<;BMDX5904S4o2AH10n1
[3A\1;>22EB086>:863n3B>T1205SCf3\5b21d15[<II312Q11m2c7>K2T9R]2n9Q<Z2[3`18m1@0630T1FB:S11605^=[62
RY141g;7Wh3h41m2@;Mg2P21\1N[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;In1V1c2Q1BJ5`3P1[17
92\1h1V1hMGG315a9Q7b3a2C7_2S13131:U1g2730P21;:B@1:2m3a1B26O2W1b1S3\3Q3[28=H32986FT1P1I8Q1C0NA325
3F1@T10>=S4Q3d3n>b4]7S1D6;1m2@`8RR1l_2`1o2n2R?^6G1m2P1e1Z6R<nQ2RBS>f3`1U5B5R?^6mBc7N0Dm;T9I1d1c1
Eg1X6T23m2Dj<VEfFP5X4gFj[1a>k8m79N<fJU7f11m2<a4d1O]1V38]49RX2d6f4f>n5b1:D@P5B:R?aAk78BET2@>a14Bm
3R6j48D16AU:@416Q1859:g4=1m2AS5[3fI14Qh2<S1n5R?g51e1W1@;2JGk13Z1E]2c4o2_5N85:Hg164f14045Y1:05:40
6X1F4D156271H1K1P1T111E9015DU1<;Id3c1@Q1BJ5\20S2[17<:A?]1a190l1W2f1;I\1Z6d;B[2GG3122Bn8OQ6b36_14
ECg2S131310711O3j16n241F89MP4]139826O2j2S3\3k18V1T1L8=H32986FT1P1R13Mc1E253F=4U10==S4S:\4>fB1Fk2
M1m2l10H0Y6k41]P1W:eK[2VC[;f5`1n5S7n7kCi6\5?m<S6<c<`2<1m2Q9Zo1X3[;`Ag6f;`1n5R?81m2Q9oa3`1n5R2o<f
11k2B8Y2S16>3m31T9V9e19h6n;Z2_>o2Z1nDi>k2m2b21Q6`51Q206\1I18312U1V:i3Al=m1Z7l74]6WG?d2W4g11m2@]8
2l2R6c12eDCg7412\=e31gAd@h4a3:32FKb1d1l2e5`1FQ118KY1Q17:R?g9S9GY4492@m9d;h=P6HV4206P3Gf17LU18H10
296<l12Z4F13_6C22C=b2Bl101:kBR3Mh8]5b1SR1h1O\1]2X7U3b1l1J5R12Q3850:A34U13I@249j8>12IB:3?J7@630]5
022452CZ1:J2T2;216<]1<V18R1\5<>JU7W13092620Y4Nb3j3`5m22R;8BD0O0X720Q3M<10V17d1=Q12<6g647913c1>P3
20==2438:22C5]5A06234@3;424>1n146>L15KN1NK:\1CV1<T3U1R3CB3`1Gg2d2I\3En1JGS8R46T92;1V1;k13A9C5[4W
2H39S2V20U122B>d12b18V2S11>477101@Y1_1>CX12i1`1A=334U1P1=2>B`35MU1Oe1512I6;:CEM630l2a222452A3211
6D5:MKI67A3414206P1A@A56T129S13g2C5`1_7^6A2l7b31^223:j1S1T1E[61a18\11J]520Q3M<10V1l1=Q12[747913c
1>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<Z4f3B3P5^3\3d2JGV<6T92;1V1;k13A9C5[4W2H39S2V20
U122B>d12b18h1=S11>477101@X3C[1i1`1AE[2b1`35S2Ok14P1FU8R1:K5:J2KP17A814206P1R1S22]13;U3_?Ao7b31^
223:S4E[61W31J]520Q3M<10V1l1=Q12[747913c1>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<Z4f3B3
P5^3\3d2JGV<6T92;1V1;k13A9C5[4W2H39S2V20U122B>d12b18h1=S11>477101@X3C[1i1`1AE[2b1`35S2Ok14P1FU8R
1:K5:J2KP17A814206P1R1S22]13;U3_?Ao7b31^223:S4E[61W31J_320Q3M>0c4^747?c1>P320k2o506234@3W11n14b1
15j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5[4W2H=S2V20U122B>d1e1_2U1><:1i3CU3a2b2]7Od1\1Z:\1i1j1810
336P1R1S22]13R5[Eg41e2:U;Y31d32R3\10a3Q122@g647;3c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^
3\3_3n<6T9g1;k13KC5[4W2H=S2V20U122B>d1e1_2U1><:1i3CU3a2b2]7Od1\1Z:6U1i1j18103206P1R1S22]13R5[Eg4
1e2:U;Y31R620m23\101\1Z13e1;d22Z447913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I
:12N8CV1<Q8B3`1]1Q2b211C3\3W1W2n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2U11NMDb
57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3018V<cB1T2@:`2\7W1II312W1031_620m23\12\1Z1116^1;d22Z44791
3a11>P320==2438:22C57b2S1k14041234@3<64>140411_1482CA015MLP11I:12N8CJ;<Q8B3`1]1Q2b211C02\3W1W2n<
6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<Hi1W18AJU11==2M1Bb57Oe1[1;o32m1b2Z1\1;>2H2@8
6>:341436P1R1S22>N3018n:kC1e2:U;II34W1031Q42W1f13\1031Lo:47?c1>LS220k2o506234@3W11n14b115j1P1K:\
1CV1<a2d27b2B304[1^3`1m1\3_3l6Q66T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7Oh28U452[4_1\1i1
^1;5101436P1R1S22]13]1V3V9h1a?1e2:f1^9Y31A20V3o[1PP4o1Nf6o<N11_3o11g5D^5206j21K>0V1N9211[94768c1
>P320k27b2_20C062312@3W11>R17441605111L15?P19P1K:\1>4V1<Q5?_2983c3\1]1T1K\3B012f2U3m4_4:6T9g1;k1
3KC5[4W2H=S2V20U122B85b11e18V2U1><7101@R11S2CU3W1Q3J]7Od10[1W21^59W2\1JNj1341436P1R1S22]130:j>Q5
\5`51e2:f100V1U1o6T1T21^520m23\121e2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA01
5MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb
57O[1e1[42m1m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:b5Z4W1I_21]33Q3\1_1c:47?c1>P320k2o506234@3W11n14
b115j1P1K:\1CV1<Q8B3P5b211G\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j18143
6P1R1S22]13VO1e2:U;c1312\11U33Q3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9
g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31S13j4D>\3od10j
c1_3Q>W1iR1R65MS3h9g280d5]2^15;1X1b2i3m2c1Y131243Po5e5\81383QU4RR2^155`31c620m23\121N;Z1U2^5c147
913a11>P320=@4316:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<d5\2B3`1]1Q2c20I\3_3`1Y12
5;c6g22683R1d726;3M:0k13A9C5?V5L17>=S2`1E0U122>3>b11e1_28F5><035130;8o2C5<b2m2W1NMDb57OQ3[42m1m3
\1;>2H2@86>:81436P1R1S22>N355Q6Am<Q2V91T2@:`21b8II8BI1`520m23\12\1Z1U2R747913a11>P320=@438:22I7b
2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2c20I\3_3n<6T926;3M:0k13A9C5c6H=S2V20U1
22B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N355jN1e2:U;II8\11Q620m23
\12g2U2^5c147913a11>P320=@4316:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CJ37<Q8B3`1]1Q2b
211G\3_3j2_6Hj26_1^3U426;3M:0k13A9C5?V5L17>=S2<S1E0U122>3>b11e1_2O5><0351@8o2C5<b2m2W1NMDb57OU2K
\6m3\1;>2H2@86>:81436P1R1S22>N3;Q6AVH1e2:U;I_21X520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041
234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2
U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:U;I_2133_^3U1`520m23FE01g2U2R7
47913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2c20I\3_3n<6T92
6;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42BZ1m3\1;>2H2@86>:81436P1R1S22>
N3;jN11c2:U;I_21]43m2<=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1
BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2_4P2[3Q28396A32986F9JP1R1Q1A10NE253Y1
U1>=53m2\k11143m2nb4im1V620Q311X101O<Z1Q23R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411T1:48
2CA015MLP11I:12N8CG><Q8B3`1]1Q2c20I\3_3o2d4Y56T9223;3I3:0X1B3A9C5c6H=S2V20U122B>b11e1_2U1><451@X
3C5<b2m2W1NMDX4Y17OQ3S5X1m3\1;>2H2@86>:81436P1R1Q1Q12>N355_4Y4j7\;1f21e2:h1i3P3[25I@88\11^520Q3\
101g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G
\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1
R1S22>N3018]L\21e2:U;I_21^43Z3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU
1<;Ii5O1BJ5[45V1037<450@?o2hMGG315a9b4^2X2V12a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q
1AQ1E2535S1U1>=W8206f231Z1011Z1Z1116<Q1243:Y22Z44762003a11>P32048=2438:22C57AP23O[10>4041234@3<3
24>140411R115446101311162A015?;1LP11I:12N8CG><Q8B3C2I]1Q2b211C02\3CCW2^3d4:T4:6T926;3M:0k13A9C5c
6H=S2V20U1222?85b11T1@_2CA><451@X3C5<3Di19M8AJU1139=2M1Bc3n17Oe15N6;i1H\12m1_22:2L\1;>2H2@86>:34
14206P1R1S22>N3018P5Y4j6Ck1R;Q11e2:n2V8II8W1031]520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041
234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e
1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3018jN1e2:U;I_21g436j2M>0V1X1211T8V
147?c1>;d220Nl17b2_20C06234@3C4>1n149;L15j1P1K:\1?3R13<k3U18[1Z1983P5^3\3B22f2e9X36T9g1;k13KC5[4
Db1H=S2V20U122B>b11e1_2U1><7101@X3CU3T5]7Od10[1h7a2\1MKj18103206P1R1S22]13e7`G1Hl1:S1Q3o6T12Q21e
18a23o3=X17LL7R1102@06bGk2f5AJb6k1V1cITZ1a2KX1[1T397A3:O3I@2>W5k354\1:CR196m57\160<5S4l1<X16R1\5
<>j713W1>T=`5JY22f:48X3\13o219C<QKf4o9B\1Q30Z1aX1DU18DX<Y8kO95000?Z6Q5U<>W54^@k4OR<31121I23PW6[3
3Q3\10=d;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e
1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO11c2:`21\6U2Y31[43Q36U10=;U4R747?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CBb2T5]7OQ3Z:\1i1j
181436P1R1S22]13X68BET2@>a14`4Q1j1j6B`116AW11T2@:`21@f2@416Q1859:U2Y31a13U5o1VI^1\3d2n1:=V3n<c8a
12521E0T4e[1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C[8_Gk6T8_253S3j2j`68e33V3AMh4i@5:`264f1404_1:6:406
X1F4D156271f11P1T111O015DU1<:0Ii5Q1BJ5a4[17<\1o2V8T3]:n7GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2Y2@`6]
58=H32986FT1P1R1Q1c1E253Y1U1>=c=]2hIT13j400B1m3dQ29U2g9m`1dP1g73Z1U22[25_20R9U6916\1W2i3FE8;JZ5:
4Y<3Nj`5o;1X40054Y<3Nj`5a44U3A20I101C17e3j23Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I
n4JQ1BJ5a4[17<L?o2AVMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q14^1E253Y1U1>=h59P1
nAQ1m2O168:HV16Z2X21l4X31?o34U3A2J10E53e3j23NP5j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<
;Ii5Q1BJ5a4[17<L?o2AVMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q14^1E253Y1U1>=S7nE
>b@?84Y<3NnQ31\`1ki164Y<3NR9VS6h34g3MHo3j23Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii
5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2]5R1]58=H32986FT1P1R1Q1c1E253Y1U1>=S7b1^F1
X400j44Y3=Mh4j23NS4g85:`264f1404BL:23:406S14E0200111462002260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45
V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O23=5R2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=f8
l>a71Y2o1V4g34g3Mh4j23Nk<5:`264f1404_1017103:406X1F4D0056271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2
hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=i>0h8@4U32_2`63NY@ob4S6oA
31b5m1944Y<3N;4b5f63Nji3TGeFT?Y@f3P14U3c100L;T63NkR1TT1d`2h;n5[3U4@f1f1f61168S1_3W4m1T458>4U3e1L
`63N]Y5[3]6l3l1Q5o884Y<3NWb1nY1V\20<4Q3W93Nc:UN[1Q8SO`j2QL;4Q3W93NhX10P>`Jmd1bU1K4\2D3o1S73No1]B
S2S1_BQ8O^Ba94;a1IPb1W2Y1d2WKVLD4Q33o1S73N]DS2S1RAQ>^DQ6ISd14Y1`ObJC4a277S2S73NX6T>W3aJOf^1Q?\Q1
m9n6aN@4i27S2S73NX6i2Z;W3RA^9kGXR1_e264Y<3NiV1mX394U3l2V63NZQ1na1\o194U3S93NiV15^o2kT2E4U3F\83NZ
Q1P[1Zc1`U1`5d100V3\31W2;W3Q>74`5h63Nec2g_2Q14U3d1Di63Nd8j3Y5mLmT1b6h4ba1U15d5b1i7V6Y2h@X1116\1h
1Lc;T1254Y<3Ngf3m34g32JX1_3j23Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5M3BJ5a4[17<L
?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2X2A`6]5839H32986FT1P1R1Q14^1E253H@U1>=h=n<R2W11S874Y<3Nlb
3o1j154Y<3Nld364h5`63NY\654Y<3NY\6J4k3M00B2g63NmS11hP4d4g8h2f6116\1]1Q2V4:W694k4Bj63NhT5d4`;e44Y
3=Mh4j23NQ41`5V35:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5?F037<:
0@?\2BhMGG315a9Q73[32a2CDV3313<[61Y1MP4T2241O2j2`6k1_1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=PCiB74Y<
3NWb1hn1Xk2Q54U33=2J30Em3j23NS4Lj75:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;I
i5Q1BJ5[45V1037<:0@?U236>hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q14<Q1E
253Y1U1>=V1a4U6SB168S1P6X82g44U33=2J4c4j23NS4g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T1
11O0151BU1<;Ii5Q1BJ5[45V1037<:0@?U23EhMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9
JP1R1Q14<Q1E253Y1U1>=RN16\1Y>k44Q333=Mh4j23NS4n4`1W2536`264f1404_1:6:406S14E0200111;212260171B2P
11P1T111O0151BU1<;I\2\3Q1BJ5[45V1037<:0@?o2nCNj8:<G315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2Y5V1T2
V1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=W>QLn164k4]73Nl[5R44j2@;MJ^3>]2<3Nk<5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131:U1F;R413BBMP4T226O2j2S3S2X1]58=
H32986FT1P1R1Q1c1E253Y1U1>=h5WC1g<1X664h5`63Nak5X14W3S2X3Ij23NiJmS1Rb1`70WU1k28BET2@>a14`4`6Z516
AU:@416Q1859:]1O4W3V6j23Nj`3e_18BET2@>a14`4k;16AU:@416Q1859::4Y<3NVZ38_7eMe8`C74Y<3NVZ3T^1`C<4Y<
3NZQ1d8f31a2a`2^;Y;d34X3>Mh4j23Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<
\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1>CQ1c18<253Y1M7>=_U1`34g3Mh4j23NJP<5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T2
26O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=;4P1X;3N_2^1]7]1W9W^4A4\3l83Nd9c72j614]8T=lGgg1UCij1A4a3g
83NnB^1W3X?f<S6U_1Lb1bB_3o3<4c4e73N^]5X2d11m>2Q7G4e1f1>e1f2P43Na2a5Y6T5c414m^1WMl>g4^[1[5aM64Y<3
N[n1m]465]2XDU2kW2RH75]2V1QCQZ2D]G55]2Zn2:gG:5[21Vj24\3[FX2k1V]1`15m40T2n:c4c9^1P4P2n1:=V3bEa125
21E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_225fF1525\235\2\o245\2Tn2W125aP325fD35fDf\245Z2WGk
Y125bI35\2Po236\<ZP626j@1626`P326RQ346_\3jf1hA26_D36[2fn236^Dj1Y16R2@^4@T?3m81U2R3d2n1:T1_2bEa12
521Fd:j;4jEd7h>Q2k9iBY5g1_2Aj2n?n:=X946mk1b1jj146k4e?QW186`50Al^5G9C36^a2cC1727VT327QQ337d<ag237
QQ3T327Z2]17k4U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_257X21U1Rl247X
21Xm247cJ1`Y227eJ67`2RH1[V2T337Z2oe3^17Z2`2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3
FKT2n5P2jMk6T8_2_17Z2`20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2K7Z
270]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB]37Z2Y1Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=87
R^1]>jZ11S4nR2XE27jc577Y3ZAi=Q31487Y3ZAY=?Q31497Y31XAi=Q312127g`237Z2fn227Zh3\37m2\1U1h97L47?c1>
P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3^<?6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3
T5]7OQ3Z:\1i1j181436P1R1S22]13U>9T>a21e2:U;Y31U37m2\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV
1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:
U;Y31V37m2\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3\1R2n<6T9g1;k13KC5c6H=S2V20U1
22B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y3118Y182P3P2U4Y6Z:e1gf1f6`=_>m8e_18B
ET2@>a14`4CV9P216AU:@416=C859:Y1C80\2TI0R3M]5_6TDW42^5]3W?l8S5n4kf1h18^3^Bg4LX2h1m37B021111;42Y1
2g4[3h60_1a4EF<i1`=WCP:<W:0X1W>Q8@4l=o2T13]4Y15GOAY141\II8]2c2dLW3k1m>T7n>R1f9`H3b40K10^4T3aNn:k
OU9Z2i18P5o1VI^1X33d2n1:=V3n<c8a12521E0e=`FV7\4_2_2A?c1`@[318D;Q29W6V3FKT2W14S174Fc11Co<kBk6T8_2
882_S1JAlc4f9YG28oT1R280]3VGn4HT37B021111;42T142g4[3Y8H2Ik2\1<i1hP1W?ACKHIII2101V1>n2U2c8V4n1Q2:
4U211b;h26X1m5Y2[1f7Y=T180_P1TNR:80EG<Z2W3MY1l7g6h300a2j2b3h13MV1a4;]1Fj1_>iJn:W?Z3:8b6de2^1f32f
3]5j^1^8F80W3mOX214VG[?U4e5c7c32h3k9Kc3eZ1_5;g4T180^8RNh@?E]21c41?Y46E612W;o1RBV4Q6k31?K]1^32k;0
[E0[>S1X48g1FT1Mh4Q7o2f1Y3>W15:`264f1404;S1726:406V11F4;8156271f11P1T111O015DU1<;Ii5N2BJ5a4?K7<\
18EP2o1hKGG315a9U6KQ1`2?Q2CS1g2313<_4DBC1Y1Mk34h1;26O2j2Y5V1]58=H32986FT1P1R1Q1c1E253Y1U1>=RC0^1
8]2P1VGl87B021111;42Y12g4[3k<\1<i1hP1o>2Z1^2762T1120U1W>U6\24l=o2X1m5Y2>8Q5dLW30lV1[R1Z2BV8T3Pi1
aIZ238bKPW5A8Q5^H:j3W3`;`=`Ggb1b5O`>V<`9oKm4U18^3VGl87B021111;42Y12g4[3k<\1<i1j4_I]2m4QAW>b84l=o
2X1m5Y2h1l18]2P1c1bEl87B021111;42Y12g4[3h60f3_1J\1<i1k3lLo>]1^27672I01101V1W>Q85:4l=o2EBm5Y2[14T
AiD<80Zg1X5]4\?Xi1j1M5k2bIU18^3YFLU3f57B021111;42Y12g4[3k<\1<i1hP1oEW>b84l=o2T13m5Y2a148iHi]2`66
8[o1bd1UW1j=788S5^Nj1\1dBj9ig238T5ai228o`1M8R5_Nj1\1g4[3`:Z2\1<i1k3S5\[12Q1V1_F:Q>o2EBm5Y2`1TAiD
<8]>j?f6YE`JV<fFZ^1fCh7R@J80c2S31S1ITOi_1iLj6c9l@Q7j6m1l6=a9J_4MU8j1V;i3E8T5h7k=HXIl?e5_8k70Y:W:
0fe1U2R2o4m>1R2<8Q30BRj2l=2ZBk>gBl2V1=8T5]V1aY1nX1mA1HdW1i43l=Y6_18[5MV7V5II_Cl5b2o6T8FW1W7b2_2o
1]8Di8I?T6R8P2V3Z11C1F<<X5R<XDW1S10f7Q1m3P:h1X@[>T49e2LJ2h4]2[>5:`264f1404HF:6:406S14F4D156271=X
11P1T111O015DU1<;Ii5Q1BJ5a49Q17<CHo2T4[4WEGG315a9Q7b3;U2Ck33131:U1U51FBM:e3T226O2j2S3P2[1]58=;<3
29832FT1P1R1J661Z1E253Y1U1>=l9bJb39b3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I\2\3Q
1BJ5[45[17<\1o2T4cIGG315a9Q7b3;a1CCk3313<[61Y1M:e3T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=69ae2
XNQZ1V4l6b19\2P1VGl87B021111;42Y12g4[3k<\1<i1hP1P>N3W11?0\2:0H51V1U3Q;m7D4l=o2X1m5Y2[1T19]3VGg5T
37B021111;42Y12g4[3]5]7\1<i1hP1YAe4W>b84l=o2X1m5Y21999iV1jY2Z4bC2f61139\P1T6P19Q5ZKT3j1T17g4[3o9
@Z2\1<i1k3``12X2_F:Q>o2EBm5Y2`1TADn:U9C9l=Y>g8b1X>Q8\>7l4c@9c1m7[c1PN2f3h?K9e2A_8fI14n5e;a5MIW<1
hb1`1n5^30X7Y4j9[6\5SAX1S1E9g5iP1T?`12?S3=_1Mk1?_Q1]?3d3i4Z\1m2489W3TOQ314K]i299[<2e=`\2W7]7nj1V
@99a[1U:Rn1o7XV1l6mM^1h49e2>=Mh4]2c5g85:`264f1404_1:6:406S14E0200111;212260171=42P11P1T111O0151B
U1<;Ii5N2BJ22<S3J5V1037<:0@?8f2hMGG315a9Q7_32a2CDV33131:U1OU41FBMP4T2241O2j2S3\3[3Q28396A32986F9
JP1R1Q1AG9E253Y1;I>=69RLSP2U52f3<9TN2kAf=i;D[2c1TG[F`P259fe1_:eQ3U4:9_3]2bL2m3XAP9R=h[139gY4bD49
YY2jU1j;29dKo6:j25?F0o2?:[1b1j2=l1242126330c1>FV22204:d1=87b2_20<6062312783G?1:11P11744805118E15
094Z1P1K:\1>4V1<c1e5GB3n2Q2<m23\3b1l1>m1Hf1^2:1::57H0Q20<:1:6V3`4\1Z1<;k13KC5n5DH=LL95P20U1224=>
EL1=7OV28CA><:1236;Mj16CF<NR19MQ3JQ1?d3`1EOQ3U2^4\38I2?i1<]1521436P1R1S22]13\5[2c66o8i14c51]2713
21T5IV5T3031l2:P3R5n2j2=l12712633S2FY28:d1=@b2_20K23<83d13R179805118M094P@n2`:[2Y7K7H0Q20<:1:6mD
DH:OL?b3_2;g1j1Lm136Y1j1n1Q2jBk7e1j3UEo8i1X896X7:P3G70]17[2e1X1?:4R14B66Q1J01712633`18712>4@11JI
Cd1=<3=3<U10<L63222N0;0>23<83Q1;611R17916004100815<52094Z5f6P1g1U11l2\:3X22<U2Cb19T1P1K7@700G9N0
38:145642[17@Z19?_123El1W6X4W183@0G:2E6?<?T3=8V2;J:3;1MG4:564d12536>@9R1Gn1Q2^7@l1^5^3Kd3Z3e18?a
1MA<d:j15n3i1>:_1Q1:0j36I;Y2i1R2`2d3626T1P347]1Be4a18n1i1:P3m6T67<k8b2_20h4J0511f1^5o7a2n2\5]5b1
P2e50FV1m2i1eC]1U5d3c3f41S2d9`4m<S4`4c>V6<6o8i1b832P9`3D1U1:P3m61Z6<>\8b2_20YGh8]5b1P2e50m1QOd3c
3U3`11S2W2\7SJ^Eo8j3a66P9U41W8:^2;4AE1Oh1116:1]163d624426330a11>FY2204:;X1=87b23P2:07640412312@3
;03230>1120411F9115446101311162B15?;1L1N1I:12W1CG><Q8B3`1]1D\1<W2E3\3CCW2U389M0P3::5P10IW10<<:6V
3m5260:3<4;:0I24>:3A9C5c6H=S2V20U1222?85b11e18V2U1><4221@k1\1CB3^29o3JM1Bc3`1=7Oe15U1n2b14<X1R2<
78L\128]1B=>:341436P1R1S22>N3018P5T;@n1[6U2X2<L1BR2:S1j1V8IP1^111N:Z6@`?W3b2_20l1[6=a:F?b;e?oMPB
7QAV:5S2m78l7U;U:n8X>W2:^2@0F0`7Q8X6b2_20e4W6a3OS=An1QBV>Ne108Z6_4`32Y9`=fA6=J1Q4V15`4h1n7Q17`2e
4P1i727>\4d15V1G1b1]2>@4`1U18U1V20T2C`2j2:^2Y19\1i:4l2]5Jb2Z1T10Ab21Z1334D141118=R1W11Q26H>>;BG\
4n5_3=S1f1g2]15e2V2;d9g:R2l1b8V1Z1`32Ki1X6:BoI1X2h19=\1O\4n17d1W1e51`AY30U80Fd1[1n1=;aW31d8_15\o
14f9V1P@S31S1;P3V2o3hd3e_18BET2@>2^14`4^2G`1R4R2M16AU:@416Q1859:N;P3V2o3hd3e_18BET2@>a14`4k;114A
U:@416Q1859:N;P3V6`X2cCcHe_18BET2@>a14`4k;16AU:@416Q1859:1;U1;P3V2o3nn21gEe_18BET2@>2^14`4]1o3\3
B0\216AU:@416Q1859:8;S1mFm2al3dI1<D;S1Q1IoGgX1^=W;4[1g1b;RR2b2g17aB4i:;S1;P3P2U4Ug2bMe_18BET2@>a
14h1Y2=e6T3P216AU:@416=C859:2;]P33;U[6n4T1;P30o1U4hd3e_18BET2@>a14R4=Z1^2R5n216Af5^4@416=C859:@;
o2W^2mAol1]=P1m2=^==X28e8n4X2S1;P3V6hAU_1T1^6]3W3_U1e_18BET2@>a14`4l8n216AU:@416Q1859:8;SU5_8\4U
@f2W6n48;f4j\567^Jd3S9=;o1Q1UX2a7m1e;Ej1W7[9cY2SCY1;P3V2o3\JY;Xm1hAe_18BET2@>a14[2C`1e6g2]216AMc
445X4@4160P1859:Y1;P30U2o3bAWh1V4fV1bQ1R>8BET21>>a14`4`2N7e50\216Aa5c4@416Q1859:[1;P3c1B4j3Y6UP2
b2e[1e_18BET25:>a14^19BC`1f1e71K`116AU:@416Q1859:Z6207e236U12:Bi1U2R747913a11>P320=@438:22I7Cn1S
1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>
b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;l58BET2@>a14`4f1e7^216AW11
e2:j5@4141Q1859:U2I_21<;n22Z2V`592[4FVEa1>6;o2hZ3fc19k_16;o2i]3Q1Ion2l1;U2Im1o1VI^1\3En1n1:=V3n<
?R5;d2a12521E0_F4UI_2_2A?c1`@[318P1Q2a6V3FKX1K?P274Z21CT@f?k6>V3^4_2L;o28]1_>n400Y<h<P?PP1_NPAj1
Y7h9[3\2m857b2?i<AQ=W:h1;n21a11<5o3UA`DS@W@l;TAcAe_18<5Ef12:@>a14h1g2l2A0l1X1^35`116A83S31X1Ec4@
416Q1859:6;Pk3]d1n1h9[DN;P3V6hd3e_18BET2@>a14`4l1n9165;U:@416Q1859:P1;P3P2U4iV2^?_Ne_18BET2@>a14
`4l1n916AU:@416Q1859:T1;P3V24j3hd3e_18BET2@>a14^19g2]1h1V60\216AU:@416Q1859:O;P3V2o3hd3e_18BET2@
>a14`4]90\216AU:@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4g3e50\216AU:@416Q1859:5;kc2Y?WZ252;ka58;U3j
G[:14bT1^T33;Q5`S12;Q5N;P3V6US2bMoCe_18BET2@>a14`4k;16AU:@416Q1859:1;O;P3V6SX2d\1e_18BET2@>a14`4
k;16AM0V9@416Q1859:3;ZV60U1;V2I0U6ln1S8ZAo3\HW9]V18BET2@>2^14`4k;16AU:@416=C859:2;Q5R1;o20V6hd3b
;RT18BEF]1@>a14[3T1i3Q81679U:@416Q1859:`1;P3[2j3[Eo4nT1S<\5lS1e_18BEMV1@>a14^19g2Z1S3031:R2c4316
Af5^4@416Q18319:?4;\5V`597;\5V`592Q>Q<>;n26VR114i6eV2aIZJdAf<@^64;Q3]i5jC8;Q3_o2i<jP2X<jCD6;Q3o1
QP1[g4jCR1;P3V2o3hd3e_18BET2@>a14`4`2N7e50\216AU:@416Q1859:R1;P3V2o3hd3e_18BET2=2>a14`4`2l60\216
5;U:@416Q1859:]1;P3[1j4R3V`1]4S@b2g3aV1[:1T1R4oO8<5ET2@>a14h1g2Z1S2Y3Y4H16AU:@416Q1859:M;P3V6hd3
e_18BET2@>a14`4Z1`:16AU:@416Q1859:1;3;_l5d>a2;o2l10>`1e8Q@>^1\3d2n1:=V3n<X5Z3a12521D00T9<h2[;Q3Q
E_2_2A1=c1P<_4[318P1Q2a6V3FKX1K`21521Z21CR550On69W7P580a1KW3n2l3>BX2i4_20?;o2fg2hV2^3d80OaC8e8[4
BX2Z7W1;P3V6]Ai\1fMQ3gEe_18BET2@>a14`4`2N7Jj40\216AMW9@416Q1859:N;P3V2o3hd3e_18BET21>>a14`4k;16A
U:@416Q1859:M;P3V6hd3e_18BET21>>a14`4k;16AU:@416Q1859:R1;P3V2o3hd3e_18BET2@>a14`4`2V1e50\216A^7f
2@416Q1859:S1;P3V2o3hd3e_18BET2@>a14`4`2V1e50\2114A^7f2@416Q1859:4;Pb5m2cGd3;n2AMh4i@5:`264f1404
_1:6:406X1F4D1562714a11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<d1Hm31Y1M[1d2S1P12
6O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=X@gH]3;n2AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=U1
;o2T93f1f6`1k3S21S2_6HaDQ5W>P1hA^3Q3b;R3R1o1a1X7a55^2l1b@\1c@j6m5b1;2;Pb5U1;P3V2o3W^2k?k4hAe_18B
ET2@>a14`4_3m50\216A`3m3f2@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4g3e50\216AU:@416Q1859:O;P3V2o3hd3
e_18BET2@>a14`4]90\216AU:@416Q1859:P1;P3V2o3hd3e_18BET2@>a14`4]90\2114AU:@416Q1859:]1;P3a1Do3hd3
ZHZG52BET2@>a14`4`2@=7OP2CP20\216A`31X1Y5@416Q1859:_2M;P3V6hd3e_18BET2@>a14`4S8g316AU:@416Q1859:
M;P3V6hd3e_18BET2@>a14`4]9]216AU:@416Q1859:W3;n21c18o1Y2Q2f@S4^1Ja2d2n1:=IU1V1k8R4_5W1k1a12521E0
Y3Jm:gP1_2_2A?c1@P4n1c1:P8[318P1Q2X1X5V3FKT2`274Z21CQ1Y48BEHN<@>a142X44\9:74f116Ai2k64:@416Q1859
:T3Z1_2Q1;n21c1b4hd3e_18BEHN<@>a14`4\9^216AU:@416Q1859:P1;P3c1Bo3hd3e_18BET2@>a14`4^9K`116AU:@41
6Q1859:S1;P3V24j3hd3e_186;ET2@>a14^19g2^9K`116AU:@416Q1859:Y1;n21c1<5o3fU1Q_2e_18BEf1=@>a14h1g2^
30m5]216A83^4Y5@416Q1859:O;P3V2o3VBWi1YY1e_18BET2@>a14`4k;16AU:@416Q1859:5;[a1o^1da2gBM;P3V6hd3e
_18BET2@>a14`4]9]216AU:@416Q1859:N;P3P2U4hd3e_18BET2@>a14`4l1n916AU:@416Q1859:O;P3P2U4cS3TAe_18B
ET2@>a14`4l1n916AU:@416Q1859:M;P3V6^AYS3e_18BET2@>a14`4k;16AU:@416Q1859:P1;P3V2o3hBoQ3W9]V18BET2
@>a14`4d5V616AU:@416Q1859:O;P3P2U4hd3e_18BET2@>a14h1g2b4X716AU:@416Q1859:P4;P3k108f1Y2]A^5^1\3d2
n163=LY2I0S1`7^3b6P2a12521E0`16H1\2NOd1]4e:_7?_21e:j2_2_2A?c1@Q9`4\2[318P1Q2a6V3FKT2`2604Z21CR56
18BET2@>a14`4Q1;G:E87F33[4:0;P2164<i2R3h3>0:5416Q185909?IU3]11O0Q2;m4o1e8`8o7^1\3d1On1:=V3n<c8a1
2521E0n4j2P8W3c4SH_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CX5P1V<a4Z2=8f5n2l3Q1X2i4_2T2;U2f20o1VI^1\3d2
n1:=V3n<c8a12521E0_F401N>E52U6g5g:_2_2A?c1`@[318P1Q2^3R3V3FKT2`274Z21CR55TD]6k6>;Y7]1Q101<3<Ti40
2<`R33<mP3b17<k`2>2fW2P:UM2<UW45<T3VR114_1<f40T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a
6V3FKT2g3V2P2jMk6T8_22<U2><d4P1jl2cf1gG[4oBT9R5312B2<Ui43<Ri4T73<^a1cW32<ji42<mP33<U2dV52=fe13=Z
Li62=o41=2=^R54=\m1ca1ZZ13=ke2T;3=P_3Zd12=P_3S1>[23X2Q2@V<1m;1U2R3d2n1:T1_2Q=[6T2a12521F_F4SEF_;
kF`=X5X7R1>[23X2Q2@VH1U2R3d2n1:T1_2Z1f;[6T2a12521F_F4SEF_;kF`=0W5X1>[2Fe1Q2@VH1R22R3;14Q2n1:T1_2
Q=[6T2a12521F_F4jCo1g5g5XDb2o<@0W5J>l23=Y1iR1n5Q=d322NP3W2Ti1\T1H9n1W5Q;0ZP19Ll29>h4iR1n5Q=X4i5T
i1\T1h1>h41o1VI^1\3d2n1:=V3a<<21R6[2a12521E0j_1_2_2A?c1>Q@6U1n118P1Q2a6V3FKT20_274Z21CkOk6T8_2g1
>h41o1VI^1\3En1n1:=V3a9\32`8a12521E0j_1_2_2A?c1>Q@R1X218P1Q2d1l4V3FKc1@`274Z21CkOk6T8_2T1>[2\2Q2
@`3eD1U2R3d2n1:T1_2Q=P2W2R2T2a12521F_F4jE^5P6kFo<@0W5=>T3c1^MV3S2n5Q=P2Q8Ti1kS1@J>l2AY17aR1n5`<@
EZ1c122NT12P4Ti1g5ZKZ1]1@j5\2=>h4KmQ1n5Q=X4i5Ti1QP1i3@j58>h4iR1n5Q=R:Ti1\T13>fT2k^1G>3h279R9Z2R;
b4k6j9b?i5^Y11X4VAb6[2XA>3QJc1>@[250095o8`:Y2C1Y2R2c1R51214l6^;\2c1Ac1T1T12Z21c1VW1[Bj1^33W>LS5U
3P363i3WFcAZ;Y2m1n1>4g25009`3l1h4h3Q1Y2c4S5S2P127V3121`8P10T?C@X5g2]4WM]5a2k9b83a1P3_2l2a2JD=De8
2h23a1b1R1QNn2\6]5j45R32Y1>[2F1e3@VH1R22<e2;121Q2n1:T1_2_:c3o49T2a12521F_F4jEZ9Cf8j=j1iB9>h4iR1n
5Q=R:Ti1[HP<;>h4iR1n5a<?R:Ti1kS1@0>>l2e@17l4jNW7e1S4gR11]d2SK=>h4ZP1^2n5R:W1f1X4d2T3Ti1\T1>>R31c
1`P1121Q2n5Q=R:Ti1\T1f1>h41o1VI^1\3En1n1:=V3n<2`8a12521E0j_1_2_2@0?c1>Q@[318P1Q2a6V3FKc1>1`274Z2
1CkOk6T8_2?>l28a2fNdB[800T5d[1l:h\1YX1U6X1>[22Y2o11@VH19k1R3i1Jn1:T1_2a9_3X4W4a12521F_F4jCo1U1B3
b9kF`=X5X]1m1>a1E`2[3h1a1]9m1[1U<T3n5S:V1`155=V2ICe1S4>2gR1_2P4>01S8LCY1h3LZ1A\2G9j>^68>0e3@a2F>
1P3f2kOZ1e;9j3`2>[24A7^10o1@V4oC1<^19R3;142n1n1:=F_2a9\3h71Ha12521E0_F4jED^16O_2_2A68c15`1n5j8[3
18P1_1Aa6V3FKT2Z1U174Bd121CY7aHk6T8_2X2>[2R15U1o1@`3Y>[61<^19R3d2n1:=F_2m1^5a5c8a12521E0_F4\@f4F
Z3S2;e1IA?c1P7P9>j1`118P1Q2a6V3FKT2`274Z21CdFV9k2P1n2T8_2f1>U3d1o1Q4TE^1m2>d2n1:=V37f<<a40c3a125
21E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2`3>R2@Ac10o1\Fk1MLA2j2>CP2ON:;1V3n<h71H\142521E
0l3Q1`A401]1EXD^1V1_2_2A148c1m=b2K35U218P1Q23D101d3n1V3FKX1K7:G3>B74Bg11C\41CV1G=P9V1@Y1b3n620b1
k6>82Lk2`3]11OS5>R2@Ac10o1\Do1k1MLA2j2>61:P2ON:;1V3P4;a8\7191Ha12521E0F4o1P1O1NM^5Q485h1c36401N9
h?Z5^1V1_2W1W1A14852U14m2V2l2\1a1X562H35o1518D;Q230683101[38T1Ih1]1FK`1C7O23854=74Bg11CP2P1H2:31
g2h545=:K6_20Y1@U1]1Q2m27W2T2Z5`1>;X395`3]11Ok1>[2^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0SA[54jEZ3_2
_2A68c1`@[318P1Q2a6V3FKT20_274Z21CkOk6T8_2_1>d4U2VI^1P4P2n1:=V3mA0c3a12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2n5P2jMk6T8_2o1>R2@A^1U2VI^1m2R1P2n1:;1V3]:_70c3a12521E0[F34UI_2_2<4?c1fAo1518D;Q2H101
c5V3FKT2Z1c4m12gKR2k6T8_2`1>j4o1Q4TE^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21
CkOk6T8_2o1>i40o1VI^1\3d2n1:=Q2T1n<c8a12521E0^5o8i7b2nF_2_2A?c1`@[318P1Q2a6V3FKX1K7X23321Z21CR5h
Jk6>;j3^3]11OQ2>l2l10o1c8b@^1\3Od1n1:=V3Z2h91Hc8a12521E0o9cT1V1_2_2A?c1`@[318P1Q2a6V3FKT2`274Bg1
1CR5040;2@aIk6>e7_2a1>d40T2VI^1P4P2n1:=V3mA0c3a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2`5YHk6T
8_2`1>d4U2VI^1P4P2n1:=V3[=a40c3a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2c2>l2G]7>S;P=>
\4a1Q1081>Q:l3Eb8\1n1`1R1OY5`1SBa1^3V3U4JX>]19<i5T1a264BGF17AF7168m2OX22i1P6b2b1>P2Z1343IV140320
01R6g7[2[?^9g1i3Q2d1>j4o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CV25OU>X
>k6T8_2X2>R2@V2o1VI^1\3d2n1:=V3\4P6`2c8a12521E0V@Q6640gD\4_2_2A68c1T5[;U3518D;Q226>12i4IV3FKT27X
274Z21C\41`:h>R2k6T8_2=>h4N1hQ1n5Q=R:Ti1kS1@VP1QBT2>[2F1c11o1@^Bf501<^19R3;121Q2n1:=F_2n<2`8a125
21E0_F4SEFZ3_2_2A?c1>Q@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2X2>[23B1c11o1@UH01<^162R3;121Q2n1:=F_2n<2
[6T2a12521E0_F4a2`B0FZ3_2_2A?c1>Q@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2W2>[23B1_13Q2@UH01<^162<e2;121
0P2n1:=F_2Q=`8a12521E0_F4a2`B0FZ3_2_2<4?c1>WC518P1Q2a6V3FKT21V5EP2jMk6T8_2V1>[23Bg3@UH015o1R3;14
Q2n1:T1_2]CT2a12521F_F4kBW2F[R1iB`?n<WC2>fT2X2>R280]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34`20`B6
@2W3_2T1Z1A68c1Q@>c1g118P1Q2[2R1R3V3FKT21^274Z21CdEV:k6T8_2j1>[2R1[1o1@VH1<^19R3d2n1:=F_2n<c8a12
521E0_F4a2XCZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b4?_2?Da1g1702BC2X1I9?V78l1k38e8Di216J^4
2C=S1Y2[1n223a60=c1@\2]1l166;Cn:_7f4S105c4T62n3Y2^1:6Y12?9C:3]4Z2a15b10@3G10LHV2J313A81501A09=Q1
X4j1R1m1IY10I4112131Nd4]1R7f2\2P2S1]33Y2I=46MX1Ca1\;g1T1:e4b1g1k1U12FX1b6_5?`2>C0j1^1702L4`1X1?2
n68h5\4[3U1A21g216JO^32:8=S1k15_1U1`1>1l2o2A4>c1@\2L@l166;iGK705c4T62c14_4R1;:6Y1B9C>]4Eb2Ch12>3
K49293M001<B>15M313JL=O<X4j1R1B0A2601:<J0AAF1411112000;<71^1b21W1<g1Z5S5a1>c2JR13S3=46MX1h3f<:e4
MV25Y1:6U12=a1b6g4?`2>C0j1^13302b2j88h5\4a4Di216Jn3?2C=E2:g6l1Q1LR2F>c1@\2]1l166;iGK705o16\2Z5I2
h1_4^1:6Y1B9C>]4Eb2Ch12>3KKU2FM313JL=O<X4j1R1B0A<:92J088AF1411112000;<71^1b2f1R7S5P2c2m13S3=46MR
15=EV>4O:e4M=h15Y179U12o1b6S5?`2>C0Y1@^1702L4[14j88h5h7U1Di216J^42:8=S1k15_1U3n2o2A4>c1@\2L@l166
;[3R5Z?Q1105c4T62c14_4R1;:6Y1B9C>]4Eb2Ch12>3D64<9j3313JL=\2U32j1R1B0A262:<J0AX1141111210;<`17b2f
1:2Y1Z5c1_3a1>Nd1JR13S3=46MI85=Z3i9X1c1:T4@T35Y1:6U12=a1b6I`4?`2>C0j1^1702;f1:4j88h5R6k2Di216J^4
2C=S1g6n2LR2F>c1@\2]1l166;[3]DQ1105o1c2Z5I2c14_4^1:6Y1B9C>]4Eb2Ch1A3DR1j3313JL=b52j1R1B0K2:<]1X1
14111122;<`1j2f1:2d6S5P2Nd1JR13S3=46MI85=E^<l1O:T4@T35Y179U12=a1i2h3IZ3?o2DY3702b2j88In4f5W3Dd1T
116J^42Q1S1l1j4e63:c1@Ef1]1l166;iGS105c4T62h1_4^1:6Y1B9C>]4l3h1A3g1j3313g1]1e4j1R1HT1S314131NR6k
23R4f2\2P2a43S37546MX1[:V3l2:e4Z3k1U12o1b6b3?o2DY3702k1Fj88h5n8DP2E216J3Z42Q1S1g6T6@2;c1@\2]1=2[
166;FZ1gES105c4T62X6^1:6Y1B9C>Je14g19?C^2h1A3g1j3313g1_2f1l1j1R1m1S314131NR6b5_1S5P2c2m13S306546
MX1\5R;:e4Z3k1U12o1b6S3?`2S1Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;[3]DS105c4T62X6^1:6Y1B9C
>]4l3h1A3g1j3313g1S6j1R1m1S314111122HR6R7S5P2a43S3=46MR15=l>T1:e4[1n1k1U12o1b6b3?`2S12V3702b2j88
h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872R1V12Z1l166;fFR1S105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1e17
MN2S114111122H^1k261^1i3X3S5P2a43S3=46MX1_@:e4Z3k1U12o1\5U1a3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1
g6[4DR1A>c1872I8V12Z1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R1e17MN2S114111122H^1k261^
1i3X3S5P2a43S3=46MX1_@:e4Z3k1U12o1b6`3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872R1V12Z1l1
66;fFR1S105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1j2X3j1R1m1MU214111122HZ461^1i3X3S5P2a43S3=46ML;_@:e
4Z3k1U12o1\5U1]3?`2S12V3702b2j88h5Q7l1Di216J^42Q1S1g6[4DR1A>c1872I8V12Z1l166;fFR1S105c4T62X6^1:6
Y1B9C>]4l3h1A3g1j3313g1S6j1R1m1MU214111122HZ4g1i3X3S5P2a43S3=46ML;_@:e4Z3k1U12o1b6P1@^5c78J\1Z9j
3]1b@S7G3Gb5`3T3P3Q6a1m5e>_1_3U:n4X2k=g;k8Z<dBR1@j2Ae98W2l>Dl4^1\@KP7T1l?XBm1c:`9X2R:h3P3V2;64Kk
4U;3^P1]5gBQ1@[=J\1k?8[1iDG3i8V4BP2m1`4n1c9^4]5U2_3m=U39[21];P3i24P5`?Q3A^2>C1i1^17_:Z1h5o7;JV31
14Y5>V1BIQ1a5d4i2n2@NCP2BiGe5g2[3m3Ii6>V2k7U1_1T2n4e4j1R1Y1?34P1105;X1161112000R1^1Gj1T2n4\1DDU3
g:a15X1`?5b2T2`10Q1M\29U12W8?_1AR3@X3R<h5[8J]2C1216NZ4X2Ic6U?iG]8Y7[5W2>V2k7b4V5e4j1l23S31631_3o
3e7U3h=gJU12MBl210a3k5Z2T5W1X2\2Y;14P>1fW1UGb2k1h3I^1X=n5e=i2l2X_1=B]<Z2\6X2\2`:U`2X2b4^1mP1eb1I
Cm20\?Y2c4W7P1:V314f9li1o7k9i?n6Y2f>QNa1\1j;S8ACm20T2W=m6^2Q1`7H14fJlX1oHb;PW1Z1Dl20S4U:9k4T9`51
4Q7<c18:\8o1]1:Da2Aa1`3XMm694[2i1R3j2o1`2S@W3o<W9S1Y1g8R2Dl200Z5<`8U5n7U1Q2^3121Q7^1>;g85i1h1Da2
753a1^2Q1S1`Ic2m694[2i1d2=j2o1`2l2_4f8W3CS4^3V4Aa32h23a1S1S1Y1i:n5a:_Bm6KDl22R2T<Z>g4H14a1_5P2^=
a2YBaG94[2l4_GW3CcE_ChL1DAEk20[<`8^7W2a314hZ3P3X=0Q3o[1Q9_1Ee25009Y1Q2Lg7^7Q1a6LW2a3121Q2n5Q=d3C
[8lNo5V1^@g53T?h8h2T20R1@]1W=fAf901V3B^8;Ek2U2V:PEH14Rk30SDCFh2T2:Z8b3nZ1]4d6YKf1]>_2oJc3U<i5[2g
?<Fc=b3W7fS1]4S<X:h9_3Ze2d3?GkS2MT2S67fJ1\?_AQ1k<`AV3U49GkS2R3S6nJ1lP1m=gD4GnV2RQ1dS2P1Hm2k90n1Q
2i33U3^5g3U4Z6V2h5P26O<]2\V1=T2Q1Q4Y@QAf3`3<[1W2GHm2_82X10n1Q2S7^5m7Z6V2i76O<]2oX1Q1Q4Y@QAS1Hm2k
90n1Q2S7g46a4Mm2Z6V2i76O<]2dNi2b6MQ1Q4b:BS5QAf3PQ13a3L]L@Hm2k9o1PES:i7S^1Q4Y@hD6E`4S2SZ1@Hi<o1TO
i76j3QZ1Q4YT17Z12@o3S2CIg29^:AT6V6X12\1R2c514`Z2cGbY14PA=Ig2Z;T6m?H14Xc1k^1o5Q1^JAJo2R1`?b2<P4Q1
2c9jV1`P1k`1ULZ<Y7>9JVFm=X1hV1[8T2mV2UL>Ke2oHm7X114nQ1`CW:Y@_7[P1T3=Ke2b9\?m7X114FWQ1R^1_7dg28Ke
2VR114ZGZDQDCLd2ZCk>14n5P3j;V5`b1[1\7\EY@0bI^Eg9=Ld2o;5WEH14n5h<ZX30PH@Mc2VP1o114ChF]\1P4f4^3nCj
5g>WEZ2Mf15F0f3@h4l@`1O1U2^1c1;145=]1n1:T1_2b2W63U2d2?Q1U3P3DL2521FV9]1j;4h1Y3b5T2P4]2:FU107V3V2
Z2\?j5Z5\9\93o9Y1<P12<X>W<f4@Mc2VR114Co9W6`6PD\HP4_3dHj5g>>Ni7P3g@j7X9j6PW1dGBo2l30[_1=Nb20U5P3g
@V914e7k]1dGlf1?Nb20nHN6Y1f614e7`U2\7TFeR11NS1Oa20\26b?0Q1GY2C1P6BMa314R?n:o5ULhHo>XIe@S?V1S3P3@
c:@3c3U1Oa20c2o1T1]<0Q1GY2C1P6B_414R?n:o5ULhHo>g6l:P3b4jAa5\8L^6e;E]1c1@Oa22TBj1Y2CR6Y4H14fJlQ2Q
I]W1DP1`20S<7i>o614l2T2Y<l2o4Hof1cU2X5Y3YD9P1`2T<7iE14cf3YJn3Q1S24Y1h2U2o677Q21>FY23?c2T1]1o2:12
312D<63?140411_1482CB7ML1:C1I:12W1Cm;]1Q2i:lE260:3M:l13Ag7H=S2W2X12B>b11e1_2U1><4221@_4b2T5MDb5]
3X7m3\128P2=>J3c1m2>^1f9o6^9W7K@^4c61]211E3Q1RJj9LR1l1P1e10j2^3h8V1MQ74X<_9d8PZ1[G`1n5X4X7`3R?h4
V<?bMg65R1lS1R6gn2n1@S1]20eDa3FX2d5X114QJUR1T3[[1bE7S1]2]Q1H14m`4FT1Z2aHf2HR6Z1^6X1U6U31Q9o3TP1^
=U4\FY3j;]A\U1:T1lJeBWF^8i;i2[a17l>6U1k>Z:b:`Q1X59V1_2f;]4P3da2f?HfEGV1_2g1n9]4P3c66_5bHf\1m:h4H
iCk1d6UL1W3?aGV34V1V>aEaS29W1R2]>=Y1k?Mnn3W^1;W1P5_;=Y1k?Mnn3V5PY1k35W1`@g1RS3Y4<X1g2K0W;010`c2W
1T\1Qg15X1c30W;Sh5?X1b300R1T:dc2W1Zg2U;E22Y1X<8X1l>010Pa2_2W16Y1P<Ym2d1na1cP18Y1P<Ym2d1na1[X13f>
5Y1P<ig2_5d1:Z1XCoKW64[6P3e<Zo2o:CZ1XCoKW630T2V4P34`<0^e2Y2`7]8?Q2_JT2Z1P2m1o1VI^1\3d2n1:=V3_22W
64n3?l1U3;d2a12521E0f6[4Y@]D_2_2A?c1W4X<[318P1Q2a6V3FKT2?P274Z21Cg3e5Y5DGf?k6>f4n2_27[1U2lHY914F
=[1U21o8j?Y9121F]Jfi1WB9[1U2TP1<d114Tn2\2`1\1`1B8]363;^HT1Fl4n;?2X6Z9`3\FT3[9e:153gGn7AY>Q5j2Y1C
1Z8n1d:T2o8Z4=:c2a168E4A\1`1L\3nODi;f?`3mR1k:WOV1[CiIT;g7E\1`1Y4BbHT1Fl4fOmR1n8h13^P1j6`<iIT;h4n
2a1?\1n1o@[Z12Q1T1f20Sk23XFZ3k1RA6\1ZMnQ1TY1W=ZKB]1S2X<W2o44W41V:14@Tj1b5c4]T2Y1W2@]1S2X<W2T5W41
E`91487Tj1b5c4A]1S20W<W2T5W41E`91487Tj1V:bZ3C]1S20P9V3^20T9X:14@Tj1V3[2[81m1n99]1S2X<W2T5`>14ej1
9^1n3V9h9R4Pd1Y7]F24^1U=h9ke25^1U=h9ke2i11^1L_1_1S1d1X6[<o1Mg:jU2RB`1n5R?g3i5l:k<082?a=l7>e30\33
_1mFm24_1kIma2Y<B`1X26`<m8o;m<eY2cW1b;oAY1P2S2\5c66`69`1P?m8o;b?PW2aX2S2hB<`1P?k6Q2o;P9j:WQ2QZ2S
2[6Y81`1<a1[P18_4]3n=S9f_2c3oCcHn>Na1i150:Y1iIk28a314FZ1R2k3R:n2d3_2W21V]1a=kS1@j5cHn>B6a1[P1a>P
F\ES28b1n10U;d6Z@148b1n1V;d6a?H149c1oW3k2Q5a1>d3EjHb1c1h1n57k<Sc2k2]4Ca1>BY2GE^6Q@QEa:8B?5T2@>a1
4c1l2^1\:16AU:@416Q1859:[39h305Gc1g1A]@e:eOc7WS1k2]4W3Y2S2n4k@h1e>3^4oFa=\;V48c1S4kS3k2g:En4Zh1G
d1e1d2fY1V4T=Ud1UI`5_7i7e@S?a15a51R5Z5F?4c3Bd1Z4Rk1;ic1UIP=i7\G\8g1a51T;?4AQ3;d1f1ASKQNm32Sd1i>3
W:6d1ZS1X`2d5U>i_2De1S2f=T5Dc1c>j9Z4hAaBab1RD`@^4;M5W3VM8e1j?T5DW@Ui30fI5e1e1a1Xd4_n13e1f<S\5;f1
c1k:3m2Dj<jg3]GT:[Q16f1a?fCgZ1QKPl2g3g1T2M\2>l1i@5:Hg164f1404_1:6:406X1F4D156271f11P1T111O015DU1
<;Ii5Q1BJ5a4[17<\1o2_4R?U:GG3122a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6o3]18=H32986FT1P1R1Q10b1E253T14
U1>=aQ1m7>g1_5_Dk8gDmX1cN\:WFm6=S6S4_Q1@g1aNe4iCg1h2nT1j?c2j1gNc1TAeNl4n84h1hJT:Z_2;h1b150:SKf61
4cd2bj2_3h1a1AMh4i@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q
7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=cK<i1U1Q9fD_2c3gE2YQ2`1n5R?2i1^Q13i
1Z<SE>j1f10`<a5Y6T5c414U\2Z?W?o?Cj1f1009U<a5Y6T5c4121U\2TIj1eo101;j1f1a<k;h914S\200mF7k1`:Q2`FC1
nFX3l1R10>0B2W33[1B3_1I1m1V5<`19\2V10??f5^2a8Z223>Ak2U3^5S1n;]@l7]=l8P3S4S10;P128^2788:65Y1:L839
S8_12;345E7:67=B11200111210;569Q4?8\==R40536R9YQ1i1l1S1>C2P3m3i2c5`1f2W1Of5c==Aa5P<P7je1m5b3j8^1
?34R105;7=B14001112000Hh1b2c>a3@0536\Z1R2l1S1>C2P3NT1c4V5<`1f2W1Of5^2l:EAbAP7ZH[IS4`9n5k2^107634
K4105;7P114001112000;h4?V1:V4l7=Y436^1mX1Il1^1AP5P54V6g4Om4[FV4m104Y;o6Wc1]4^:i1k<3kOa==l1R<c5_5
Ol\1Z;WT1f7n@]29e87m1j1m1ln2PS13jL5m1^X3WM3jL9m1eR3_E`=3P5iG^:XQ11m16m1mX2T@b9PS1`K:n1_3dFPR1TAT
78n:2U[13n1_3jY2In1[1R1Z61cOc75WCb5g1]2[1^3YF_EQI1Fb5\2l5_1b3V\12n1lY31n18o1n?Yg1U8bCf[1gj1^81o1
4o1Z1mU1X32o1md5[1P2L1@8]3[3[11X;A1T8R7PL12Cf1WU1W>Y1_3`1o23l1B:[>1=6Aa5e2M[7f7kJm<2T4DP2LY4R@k?
PL12bW1];i2Y1]IV1a@\Q19i=2T4MQ2H^4@VH1U2R3d2n1:T1_2bEa12521F_F4jEU3b3bKe:S8m41Q22Q2S4:R2f<5RY2oV
2]Ei?R2Z;`64R2l<R`4WU16R2l<S[3nT1Zg1k14R2l<1YW6?S2c3`AbP1a2hL_S1VS1c5h;l5U4V9i8[73S2[^2]]22S2`g6
1S2?T2g20Q4P9j;^6oj2ec1XEJ18n4^6KT2g20R=T\3bB\>R@d32d58_6h3\1l1g1J18n41L_560c47T2k?nBZj2oT1\IWJ3
U2Pk3ZR12U2[m47U2[10UR114Vg27U2[10UR114\\41U28V2Q;jZ1S9YV2b3i30:V2Q;PC[1Y3fKjV2^3m30:W2Y1dNa314d
a1n8V5mX17W2Y1VR114da1Sg19X2R1lJi@VHTT1>UU1P<9X2a1]JFR@VHTT1>Va16X2oKi@VHcT1TS26X2i\1VHcT1jT2]S1
NY2R1V6[=dQ2gU1e_18BET2@>a14`4k;16AU:@416Q1859:5Y2Vf23_:QW28Z2R1UQ2UT11[Y2c:jC4Z2XR2UT117Z2XR2UT
11gAU2e[1a1Z2n2o1VI^1\3d2n1:=Q2T1n<c8a12521E0`R1Y=_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_24[2]
n2h9[97[2_Nmo1h9Hb8T33[2]n2h99\2QHTBP4]L2m2Vo2>4\2QHTBUS43\2WZ2kH@]2X3dD0`d1VBU9J81AoT10]>dT1[E;
]2mG0`d1VBU9J81Pd1Pj15]2mG0`d1R_2:]2mG0Q_1^5VBU9J8[k29^2]DT7m@ZO_<e7\k1dk1;^2[=Q7T7m@ZOUDi3fBT1f
S16^2k[2a1m:_;kC=_2ia1aGm4U7f?Q3Q<B3iX20_5@_2T_1nc1n13Q3P1l3;V3Q]20a3Mb:11_22`2fk26`2`a12bB_Gc11
`23`2fk2c15`2fk2c1g4oo12`2RR52`2Yl26`2i2dLW3bi1c`35`2i2dLW3VZ52`2jl53`2_k2I3`2Rl263`2Ym202`2Zm23
`2Zm2X\13`2Zm2Xd22`2_k2]1`2b2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8
_22`2Ya5>`2=B]Hn4U2c214jh1U?P8Uc1]K8`2=BVR114Q`2Q_12`216`2i2dLW3hh1]a35`2kISP2_1_7^1`2b20T2VI^1P
4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_22`2kW33`2^l2K4`2[j2a1[1i1a2g2o1VI^
1\3d2n1:=V3n<c8a12521E0XF234`168TG_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21Cc4DbJk6T8_2^1a2a2U2VI^1P4P2
n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2e1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0XF
234g18TG_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2k1a2V1_10o1VI^1\3d2n1:=V3n<c8a12521E0XF234`1?Q
CR4_2_2A148c1`@[318P1Q2a6V3FKT2`274Z21Co5kIk6T8_2]1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1f
C518P1Q2a6V3FKT2n5P2jMk6T8_2a1a22^20T2`:e>^1P4P2n1:=V3bEa12521E0_F4g1]G_2_2<4?c1fC518P1Q2a6V3FKT
2n5P2jMk6T8_2Ja280]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB^1a2a20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2
_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2o1a2@P2U2n:d1b<^1P4P2n1:=V3bEa12521E0[F3401]1?QCR4_2_2<4?c1f
C5180OQ211D107]5V3FKT2n5P2Y9h=g6k6T8_2`3a2@Ac10o1aB`2U3MLA2j2>CP2n1:;1V3Jd1T:9=Z71Ha12521E0R>\84
01DHnD^1V1_2_2A148c1m=b2K3[2180OQ23D10f3n1V3FKT27:D23>B74Bg11C\41CV1G=W3h5V1j1b3n620b1k6>82Lk2`3
]11O\1a28^4@VH1U2R3d2n1:T1_2[>d4a2a12521F_F401]1E31200XCX4LlEX7^3Z?k8f4W6_Fo1a2@U20o1VI^1\3d2n1:
=V3n<c8a12521E0dBj3401]1E8eF_2_2A68c1`@[318P1Q2H1f5V3FKT27X274I`11CSIg6k6T8_2b1a2a20T2VI^1P4P2n1
:=V3bEa12521E0[F3401RI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2T6eGk6T8_2`1a2a2U2VI^1P4P2n1:=V3bEa12521E0[F
3401RI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2[2a2g2o1n63d>^3AL\3d2n1:=V3f9X2Nc8a12521E0[F3401P174
?>5=4X4V=0[4_2_2A?c1`@[3180C;Q29I]5V3FKT2`274Z21Cc4`7fCk6T8_2f1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[
F340gD\4_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21Cb6XIk6T8_2=a2Xj2401]1K2je1LhCnFY1g1a28X2U2@VH1<^19R3C
P2n1:=F_2bEa12521E0[F34jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521
E0[F34`1dG_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2S3a2I8c10o1X>m:^1S2I>d2n1:=V3Jj2i5T39h711Fa12521
E0m8a=4GHHc>a5e1O_2<R2A?c1m=b2:@3[2180O3m131[6V3FK[112C`2154>k11C9S1d350;2@g14a4i6X<k6>;_2i4_20T
3a2I8c10o1R2SG^1m2>d2n1:=V3n<h711Fa12521E0l3BJV4d5X74@6HHb6P8a5e1O_2<B_1A?c1]5f2h5b2:@3L^118P1Q2
a6<i2FKX1212C`2154>k11C9S1j30;2@b19a4RCk6>;_2i4_20m1a2g2o1VI^1\3d26g1:==h2n<c8a12521E0_?o640TI_2
_2A?c1`@K_218P1Q2a6V3?6KT2`274Z21C[3e4g1Z7f>k6g4@k2_2V1a28^4@VH1U2R3d2n1:T1_2U9\<a12521F[F34[7Y=
>EYOQ33F0mA3g8X4b9R1a280]4@VH1U2R3\1W1n1:T1_2kCf1a12521F[F34RE:<`7jJiBk8k=d1a2g2o1VI^1\3d2n1:=V3
n<c8a12521E0_F40QER4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6kHk6T8_2X2a2IA[1o1fH?^1\3\1W1n1:=V3Jj6m2
Z2c8a12521E0[:S<42N>?TG_2_2A1=c1`@[318P1Q2a6V3FKT2g1H154Z21Co5j6e2o2X5Q8k6[1n1i4_20S2a28^2o1@]31
o2fA1<^19R3\1W1n1:=F_2n<l6f1a12521E0_F401]1?iCS36_2f1HA?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2m1a2
Im1o1VI^1\3d2n1:=V3n<c8a12521E0XF64g18TG_2_2A?c1`@[318P1Q2^3R3V3FKT2`2154Z21CR5L`<l6]6k6Z3i4_205
a2Xj240_1c1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F34UI_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1a2
a20T2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_25a2`Q2cH34f1a2@P2U2VI^1
P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q21F1f5V3FKT2R2k3P2V2;nDX6k6T8_2^1a2a2U2VI^1P4P2n1:=V3
bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0XF640TI_2_
2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2R2a287V2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34a2XC6S3_2_2A?c1Q
@>[318P1Q23D12c5V3FKT2R2=74Z21CkOk6T8_2S2a2f20o1VI^1\3d2n1:=R1S2n<P2i5Ha12521E0_F4Y25eF_2_2A?c1U
:Z6O[218P1Q2b1n4V3FKT2`274Z21Cf904l63X1c4P9k6k3d3C_2W2a2@Bb10o1VI^1\3d2@Z110:=Af1Mn<l6f1a12521E0
[F34\22eF_2_2A?c1X>W2[318P1Q23D54]5V3FKT2`274Z21CS:c7S>k6JY7]11O_2a2@Bb10o1VI^1\3d2@Z110:=Af1Mn<
4^8a12521E0[F34\22eF_2_2A?c1`3i40T5Gd1B[318C217Q2H:]5V3FKT2`274Z21CS:c7S>k6Je64>]11Oi1a2S1b10o1V
I^1\3d2k12:=Af1Mn<c8a12521E0[F34\22eF_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2U2a2S1b10o1^3202;
TE^1\3d23NK:=Af1Mn<c8a12521E0_F4\22eF_2_2A?c1Q2V<W2[318P1Q2a6V3FKT2`274Z21Cf90;[6[?k6T8_1OEa2S1h
4`2;PJh2NV2f1g_14\22d\1d1UA]C0;[6k1a2@U20o1VI^1\3d2n190=V3n<c8a12521E0_F4d1FiF_2_2A?c1`@[318P1Q2
H5110]5V3FKT2`274Z21CkOk6T8_2k1a2f20o1VI^1\3d2n190=V3n<c8a12521E0e@i54V166FiF_2_2A?c1`@[318P1Q2S
1Z2R3V3FKT2`274Z21CT:fEk6T8_2U2a2@U20o1VI^1\3d2n1901;3R3_2^:c8a12521E0_F4d1GhF_2_2A?[17`@[318P1Q
23B1102110]5V3;:KT2`274Z21CT:fEk6T8_2T2a2@U20o1VI^1\3d2n1901;3R3n<c8a12521B20_F4d1`G_2_2A?[17`@[
318P1Q23B1102110]5V3;:KT2`274Z21CT:fEk6T8_2\3a2@V2o1VI^1\3d2T1;66901;3?`13K1n<\7V1a12521B20^2W18
HH`1_8Z1Jf44]1gG_2O_1A68[17h1;o2o27o36l3[318P1Q23@11102110j3b1V3;:K`1CFi174`1I1Cf3::n1h3S=b8k6J?
CR3R3_24a2a2@V2o1VI^1\3d2T1;66901;3?`13Mn<c8a12521E0o3a1`?\14UI_2_2A68[17_:P6[318P1Q23@11102110]
5V3;:KT2Fi174Z21CQ4R6fEk6JV4R3_2Na2[1QW1WP1A4c3H^<4GT5fIj;PGa21P4o3W42b<f2Y3V1@Z=10c2Ea2[1kLU:QN
l2^6\:4GgQ2d6W82b<W7@Z=10c2i3a2@Ac10o1X>X4j3k1MLA2j2>61:P2n1:=X2M:a2g99=\7Ha12521E0l3R:8c1[66401
X1g14k=Z5^1V1_2_2A148c1m=b2K3[2180C;Q231>310e5V3FK`1C7:D6C=721Bg11C\41Cl2g2^4_20j11S1]2d8k6>;X39
5`3]11On2a2@U20o1VI^1\3d2n1:;1V3n<c8a12521E0l3Q1\7Y36[6640P19g1i=6P8_2_2A68c1T1a9b56Hb218D;Q23@3
10f3n1V3F5ET27e14=74Z21CX4314>S:_2Q3]2Q1W4Z3k6>d3?`3_2[3a2@U20o1VI^1\3Od1n1:=a1d1^1_;\71T1a12521
E0U3Fh9l22b56401o=P9a1?_2_2A141652U14T5W4Y19e3i1?e2518P1Q23D10P2P1;8]1@V3FKi1:7:DJ=74Bg11Cn1^1?:
31`84CV1Q4T8d4k6T8_2e1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F34b2bF_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C
U8gFMk6T8_28a2<mn1mJ4b2Ya2gF<a2O1TR1121RGcO34S3n2a2f20o1n63X;[3^3AL\3d2n1:=V3U55Z4X2Nc8[152521E0
b2lC4@@1a1d2Cb1n9W30[4_2_2A?c1`@[318D;Q262l5:V3FKX1K`274Z21C9n3314>2S1e1T4P9b8R2k6>;j3^3]11O0i1a
280W2U2@VH1<^19R3CP2n1:=F_2bBo2a12521E0_F4REGZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2k1a280]2o1
@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4REGZ3_2_2A?c1`@[3180OQ2a6V3FKT2`274Z21CkOk6T8_2`1a220]2U2VI^1P
4P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_25a2Xj2401`1a2a20T2VI^1P4P2n1:=V3b
Ea12521E0[F340TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2d1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0[F34a2cF
]21_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2o1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0V6X@423OHI5UF_2_2A?
Q1A[5T1o9[318P1Q2a6V3FKT27X274Bg11Co7o?k7k6T8_26a2Xj2423b2e1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0_F46
b2[F_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc3DbKk6T8_2h1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0d?AAb534UI_2_
2A68c1`@[318P1Q2a6V3FKT2`274OZ11Ck2oLk6T8_2R2a2g2o1VI^1\3d2n1:=V3n<c8a12521E0m5f9AX64P=T<_2_2A68
c1`@[318P1Q2a6V3FKT2`2721Z21CX431`2775U@11k7k6JY7_2a1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?
52U14fC518P1Q2a6V3FKT2n5P2jMk6T8_2b1a2@P2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?8U14fC518P1Q2Hh5
V3FKT2n5P2jMk6T8_2b1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?5X14fC518P1Q2a6V3FKT2n5P2n:HRBk6T
8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?8Z1fC518P1Q2a6V3FKT2n5P2jMk6T8_2i1a2g2o1VIAL\3d2
n1:=V3n<c8a12521E0[F34S1<WC0[4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc4`7fCk6T8_2i1a2f20o1Q4TE^1\3d2n
1:=V3n<c8a12521E0XF234Q1_6cA_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR5hJk6T8_2d1a2@>a1U2VI^1h3140P2n1
:=V3bEa12521E0e@i54UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2jMk6T8_2f1a28X2U2@VH1<^19R3CP2n1:=F_2bEa1252
1E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2Ma2257V4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1H1nAh
1a280W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2T1Z1<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2d1a2@A^1U
2VI^1m2R1P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2H10e5V3FKT2n5P2jMk6T8_2m1a287P2U2@VH1<^19R3CP
2n1:=F_2bEa12521E0[F34jEZ3_2_2<4?c1fC518P1Q23D101c5V3FKT2X5EP2jMk6T8_2b1a2@P2U2VI^1P4P2n1:=V3bEa
12521E0[F340TI_2_2<4?c1fC518P1Q23Dh5V3FKT2n5P2jMk6T8_2k1a28^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F
34jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6[1h6a1Mk1a28^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34a
2`BGZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Y2a28]20o1@6oG1<^19R3d2n1:=F_2n<c8a12521E0_F4`1?
RA@]1:<I`2S2;T1@IA1=c1X6W:[318P1Q2^3R3V3FKT2`274Z21Cl<nBk6T84Z2n1a280W2U2@R<S<1<^19R3CP2n1:=F_2b
Ea12521E0_F4i>X6:<Z3S2;e1I<4?c1fC518P1Q2^3R3V3FKT2X5EP2jMk6T8_2Oa28^4@VH1U2R3d2n1:T1_2bEa12521F_
F4a2P=_5:<^5lLiBb=h1a280W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2e1I<4?c1fC518P1Q2a6V3FKT2X5EP
2jMk6T8_2g1a2S1b10o1VI^1\3d2k12:=Af1Mn<c8a12521E0_F4UI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_1
Od1a2W1Y1U2VI^1P4P2n1:=V3d=Il4V2a12521E0[F34a2cF_2_2<4?c1fC518P1Q2a6V3FKT2S5JP2jMk6T8_2P2a2@EZ1U
2VI^1P4P2n1:=V3bEa12521E0_F40R1<dG_2_2<4?52U14fC518P1Q2Hh5V3FKT2W1?h1]2P2n:4C:m4T8d4k6JY7_2X2a2@
U20o1VI^1\3d2n1:=V3n<c8a12521E0XF640Z1iG_2_2A6852U14T5[;[318P1Q23D10e5V3FKT27OX174Z21Co<4C:m4f1]
6d4k6T8_2W2a2@U20o1Q4TE^1\3d2n1:=V3R3k9c8a125200E0hEF40H1Z2nE_2_2A?c1`@[318P1Q2H101c5V3FKT2`2334
;=`11Cm3Q94CZ;g6k6T8_2d1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0_F40TI_2_2A148c1`@[318P1Q2a6V3FKT2`274Z2
1CkOk6T8_2f1a25a2o1R>S;^1\3d2n1:=V3n<c8a12521E0XF640TI_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_
2d1a2Q1_10T2n>W:^1m32P2n1:=V3bEa12521E0_F40TI\22_2<4?V1<fC518P1Q2a6V3FKT2n5P2jMk6T8_24a2Xj24b2:a
2O1TR1121jf14ce1h1a2a2U2VI^1P4P2n1:=V3d8m<a12521E0R;\;4\3hE_2_2<4?c1fC5180O3m13F0e5m1X1FKT2n5P2i
6o@P6k6T8_2_1a22^20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_27a2@ci23
4Zh1Dj1a2@V2o1VI^1\3d2n1:=V3n<c8a12521E0XF234[1iG_2_2A?c1`@[318P1Q23D101c5V3FKT2`274Z21CkOk6T8_2
_1a2a20T2VI^1P4P2n1:=V3bEa12521E0[F34UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2h1a28X20T2@VH1<^19R
3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2e1a2g2o1VI^1\3d2n1:=V3n<c8a1
2521E0[F34S1LQ@R7_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1a2a2U2VI^1P4P2n1:=V3bEa12521E0XF234
UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Q1a280]4@VH1U2R3d2n1:T1_2bEa12521F[F34kD6GU3i3@jJiBo7La2
80]4@VH1U2R3d2n1:T1_2bEa12521F[F34jEo6[KiB8a2Tj234V1O09c1a2g2o1VI^1\3d2n1:=V3n<c8a12521E0XF64UI_
2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_26a2Tj234V194a2Tj2341b22b2Tk14b2`Q1a`1nU32b2kQ32b2fn2Lb
2IV6hd3e_18BET2@>a14`4k;16AU:@416Q1859:3b25jg3?b23JoHV914UT1c7fMV8T45SO16b2NoHV9145b2NVR1142b2nI
2b2n=2b2Y@3b2Y@02b2gQ33b2gQ3P\33b2\o2dU12b2bP52b2\o22b2Tn22b2ek42b2mS37b2<Q9oa3`1n5R?\3b2Y1Mh4i@
5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4
T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=2b2e>3b2]\1nb12b2j<_1b2`20T2S8RA^1P4P2n1:=V3bEa12521E0_
F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_22b2X@_1b2`20T2a;d=^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1
fC518P1Q2a6V3FKT2n5P2jMk6T8_23b2V@13b2l:M4b2P:KM2b2j;4b2j;f9`O5b2j;f9`Og86b2g2dLW3oS4VV15b2g2dLW
3VZ52b2SQ13b2SQ1<3b2i7Ud33b2UGiT34b2V3nCSe52b2hQ32b2gY33b2gY3]:3b2gY3k;3b2T_1bj12b212b25R1b270E1
e3@VH1U2R3;121Q2n1:T1_2bEa12521Fa9m<4e:T;[R1iBb1b2Na10T2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c
1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Lb2510]4@VH1U2R3d2n1:T1_2bEa12521F_F4e:T;[R1iB^1b2`20T2VI^1P4P2n1:
=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Nb270Eg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4
jE[R1iBe1b25H1_10T2VI^1h31210P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_23b213E
b20f2dLW3mV1[R1R1W1Bg20^3Y1DT3ZN1n=VV1Z27b20f2dLW3ic2\f2T1b2060]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE
V6i29C\HiBb=W6_F3X53b20]f32b2`Q34b25`n2i23b25TZ4]1b2`2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2jMk6T8_22b2Rj46b2NS5RM14;b25H1TR1121dZ2X2gY17b2N1TR11212b2al4Jb2Nh11bLf14[1>1
14S1l7j1l8j9`@o1DV:Z3Qg1Z;^2VV1;b2Nh1dLW3@14P9hW1dh3j1b2N2^1U2VI^1m2J140P2n1:=V3N0bDa12521E0^@P6
4[7iA_2_2<4?c1fC518P1Q2a6V3FKT2n5P2T:4:UCk6T8_27b2NVR114P9hW1_1b2`20T2VI^1P4P2n1:=V3m>d6a12521E0
_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_28b2N1TR1121Yk13b2fn2S52b2l22b2UT25b2fn2lFZEiR25b20en2
V5`B3b2fn2V52b2`W43b2Wj1X]24b2Wj10W]23b2ce3hY22b2Ud33b2cW4_43b2W1[V45b2cW4^3M22b2cW42b2an23b2an2
kl1Lb2IV6hd3e_18BET2@>a14`4k;16AU:@416Q1859:5b2f?0aa21;b2o23^1QY5h90c6PBT7:5b2d]5h90iO3b2oW3lj12
b2_R6R1b2IV6hU2e>YP1e_18BET2@>a14`4_4U411Q316AU:@416Q1859:2b2Ti53b2PR3oo12b2PR53b2fn2Y33b2XH13b2
XH]V23b2XHeV22b2kG4b2kGXS1WV12b2ZH6b25RH1VQ1^n15b2T_1\:mU1[23b2T_1fb1<b213H1TR1121TFMVT16b2g2dLW
3Rl1S^32b2]\12b2PZ12b2_W14b2V1XV1hm36b2JdV1TX4SN:=c2eHh7\2_1TC0P3T>e]1[8`]1P?5c2^P1\2_1Qb23c2kR1
ac23c2]f3R_16c2bIXc1aY1j@Zk12c2]f3Mc2HV6]_3Z5e_18BET2@>a14`4k;16AU:@416Q1859:Nc2HV6]_3Z5fV1n88BE
T2@>a14`4k;16AU:@416Q1859:_1c2_20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2j
Mk6T8_23c2]f3kT13c2_d2mQ15c2R1iR3`BQ\17c2R1iR3`BgC167c2U1XV1]2S:\R2i^16c2^W1]2S:\R2Q\15c2^W1]2S:
\R2a1c2_20T2VI^1P4P2n118=V3c8n<a12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_28c2Ro22h3^CU4
\Q1k53c2]f3Q\16c2en2PBf5U4a?`1c2e2o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2;S2A?c1`@[318P1Q2a6V3FKT2`274
Z21CkOk6T8_25c2jo2bFb>36c2R1gn2bFb>3:c2R1bm2T1^AS5b>3Y5B3c2]f3SZ13c2gn2eG3c2]f3gC3c2]f3U`13c2]f3
XBNc2HV6]_3Z5i;kS18BET2@>a14`4k;16AU:@416Q1859:3c2]f3TA:c2]>^S1c50jl1P2mCYT1lX14c2n:^3oW37c2n:^3
VW3H]1j@6c2]>gW1\EjZ1Sk23c2YV3S@7c2MVR114Qc2ei26c2MVR114Qc2=c2M1TR1121`P2`BcDMnR1hN8c2MVR114Qc2W
DjJ4c2VR3VDQA3c2]f3QA5c2en2`3VDQA3c2P?\W35c2P?V[1Ul1PD3c2en2gG3c2]f3PD3c2lS3`B5c2on2l4`BQ\15c2\\
1ma1\3eD3c2\\1PZ24c2\\1Ze1eD_1c2_2U2VI^1P4P2n1:=V3ObDa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P
2jMk6T8_2;c2U1^Q1hR1lHe4\CDa2N\Q19c2]U2aIP4\CV3NkW1Q[16c2jS2b1V4[I\C6c2VNeCZJRBRH8c2R1SMZ5P1dW1R
BRH;c2R1SMZ5eX1UZ1XBg1>`Q1[43c2nc2^R13c2:Rf34c2:Rf3Q\1P1c2602Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jEV6
i29C]En2iB^1c2_2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_29c2Ua3a12Z
1W2d10\24c2]f3R4nW1P1c260]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEV6i29C:QH^7Z;6c2U1Tm2RHU4cZ15c2V1hm2]G
U43c2]f3U49c2f2dLW3ic2P3cQ1`;VV16c2f2dLW3ic2\f23c2]f3dE4c2R1Ze3dE6c2R1Ze3PD`124c2]f3aE0=c2R3k?f5
e6Qg2XCi2c2[1Kn3[^13c2R1Ze39c2R1`Oie2oDAY9`K^C6c2]f3WDY10C4c2]f3TA_4S5c2J:2Mc2T2Q8g85:`264f1404_
1:6:1206C?4E020011146212260171B24K1P1T111O0151BU1<;Ii5Q1BJ5`3J40?F037<:0@?o2X?k1c<GG315a9Q7S24V1
2]23CDV3313<[61Y1Mk34T2241G2212AX2T551S1k1_1Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=VKP9]3c2X1Mh4i@5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3]23Ck3313<[61Y1MP4T
226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=3c2]f3aE4c2`_3l6aE2d20_1d20]20T2VI^1P4P2n1:=V3bEa12521E0
_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2n5P2jMk6T8_21d2`1d20R1Z10T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P
2jMk6T8_2h1d250W20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2
^1d2^2U2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Jd250]4@VH1U2R3d2n1
:T1_2bEa12521F_F4jE[R1iB3d20eX3V1d253Bg3@UH01a1CR3;14Q2n1:T1_2bEa12521FS3[C4dCU2V3T4<bJiB3_1d2^2
0T2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1d2^20T2VI^1P4P2n1:=V3b
Ea12521E0_F4e:n8\2S3_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1d20]2U2VI^1P4P2n1:=V3bEa12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Jd231^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB7d2L1TR1121P2d2
313B1_1U2@VH1<^19S2N;1210P2n1:=F_2bEa12521E0_F4dCU2Z3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2Id25
^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBg1d250W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC
518P1Q2a6V3FKT2X5EP2jMk6T8_2_1d2^20T2VI^1P4P2n1:=V3bEa12521E0_F4TAP8_2_2<4?c1fC518P1Q2a6V3FKT2n5
P2jMk6T8_22d2mW33d2UIg^22d2VN5d2LVR114h1d250W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4=1c1f
C518P1Q2a6V3FKT2X5EP2jMk6T8_2^1d23102B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4e:S4^3_1;MG6n20g6ZEQ3i
BXJKd2040]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB8d2FeGi\1fMg=Te1Ta12d2dW2g1d25X20T2@VH1<^19R3CP2n
1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2n1d25X25o1@VH1<^19R3CP2n1:=F_2n<c8
a12521E0_F4REGZ3_2_2<4?c1`@U3518P1Q2a6V3FKT2`274Z21CP2jMk6T8_22d2ng3S2d253B1e1o1@VH1<>O9S2N;121Q
2n1:=F_2n<c8a12521E0_F4hCQ2Z3_2m1AA?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2l1d25Fg1o1@VH1<^19R3;14Q
2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_21d2_1d2d2o1VI^1\3d2n1:=V3n<
c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2`1d2d2o1VI^1\3d2n1:=V3l2Q:c8a12521E0j_1_2
_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2a1d22[20T2[Bj6^1P4P2n1:=V3bEa12521E0_F4gE]3_2_2<4?c1fC51
8P1Q2a6V3FKT2n5P2jMk6T8_2Nd250]4@U2Z1eD1U2R3d2n1:T1_2bEa12521F_F4dCU26TR1iBh1d25^2o1@VH1<^19R3d2
n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1d2^20T2VI^1P4P2n1:=V3bEa12
521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2X5aHk6T8_22d2Ug3Md25^4@S<R<1U2R3d2n1:T1_2bEa12521F_F4`DY
1^5Q2jJiBi1d250W20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4dCU2Z3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8
_27d2Fll1k[1_4f9ei15d2Fll1k[1_42d2Uo59d2]6\Q3l2W3C_5b3A6d2]Q2\V1h6R9ANd25^4@W1nF1U2R3d2n1:T1_2bE
a12521F_F4_=T6V1N`7jJiBLd25^4@VH1U2R3d2n1:T1_2bEa12521F_F4dCU2h7bJiB>`1d20]20T2n:W>^1P4P2n1:=V3b
Ea12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1e2]20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4
?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_21e2l4f2G84Mh4Q8g85:`264f1404_1:6:406S142B0200111;212260171B2P11P
1T111O0151BU1<;Ii5Q1BJ5`35D5V1037<:0@?NP2hMGG315a9a3_3<7<L1221V12?Q2CDV3313<[61Y1Mk34T2241O2j2`6
[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>2:T2f27B5]3hCl87B021111;42114P12g4[3i6i1NDh1JEF<i1h1[Bc<o>F
2T1O3I762Q1510U1U37_4Y6Q8@4[2`;o2X1m5Y2XE\D5f2i\3i<E<]3f2U1Mh4i@5:`264f1404_1:6:406X1F4D156271f1
1P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9a3_3b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c
1E253Y1U1>=4f2i\3Xe2REGf2Yc1j=2H2S1124WY1V35c2a1Kn1KeY1i4XCU8V=3f2Ua2cK3f2i\326f2c2dLW3XZ2mo2Df2
6Y4nO853`;31T1020l@hY11[:WKRP24f2i\31d4Y1f2P1VGl87B021111;42Y12g4[3k<\1<i1hP1o>33d3<<0K[1W>b84l=
o2X1m5Y2R1f2d2_Nj1\1g4[3h60f3Z2\1<i1k3l[1c42X2_F:Q>o2EBf2V3Ga1Y114TAiDNf2d2_Nj1\1g4[3`:Z2\1<i1k3
l[1c42X2_F:Q>o2EBf2V3Y2[14TAiD9f26Y4nOYX21cU1o5Rj12f2i\3Lf2d2_Nj1\1g4[3`:Z2\1<i1k3l[1c42X2_F:Q>o
2EBm5Y2`1TAiD4f2i\3Y7Vj1Mf2d2_Nj1\1g4[3`:Z2\1<i1k3l[1c42Q1V1_F:Q>o2EBm5Y2`1TAiDAf26Y4nO`Ng3PV12V
4<I8Y2Y2WKPGQY1g4f2G84Mh4Q8g85:`264f1404_1:6:406S142B0200111;212260171B21N1P1T111O0151BU1<;Ii5Q1
BJ5`3J5?F037<:0@?o2hMGG315a9a3_3<f14V12a2CDV3313<[61Y1Mk34f1=241O2j2`6[3Q28396A329526F9JP1R1Q1AQ
1E2534T1U1>=h:S1f26K[31[1[3V9_3\79h6P8YEaEV3T3a<^21[1b3;91^3h1P6A\2=VAV6`<Z]15f2Yc1_i1f5Rd1j3f2U
1Mh4Z2\9JV45:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5`3J5[17<\1o2\7W:S2o9GG315a9a3
_3V1[2a2Cg2S1313<[61Y1MP4T226O2j2`6k1_1Q28=H32986FT1P1R13Mc1E253Y1U1>=2g2o_3b3g2T1Mh4Q7g95:`264f
1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1NP2hMGG315a9f5=0Kb3a2Ck3313<[61Y1MP4T22
6O2j2`6Q5;8=H32986FT1P1R1Q1c1E253Y1U1>=:g2ao2j?X3n3X1S7I8Re26g2Y5eZ3P4T4Pk19g2W62W?d<fKlQ28W1Z4g
2F=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hM
GG315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=P1g222Y41@VH1U2R3
i1Jn1:T1_2bEa12521F_F4eD>Em3]NiBX]1g1g2a2o1gH>^1\3d2n1:=V3n<?h4Z3a12521E0a9jR1]3Ma1W27A?c1X6W:[3
18P1Q2a6V3FKT2`274Z21CkOk6T8_2>g2X7m4R6Zh2m3KY3f:^1U1W1\4Q_13g2_B42g2oQ22g2Uh31g23g2b`1\o1b1g2Ia
1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2W27<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_23g2o_3U85g2c\3[3P4T4Lg
22^4@VH1U2R3d2n1:T1_2bEa12521F_F4TEB2m3]NiB3g2o_3P48g2o2aD[g2=0c4^n1W5g2F=Mh4Q7Og85:`264f1404_1:
6:1206C?21E0200111522212260171B2P11P1T111O0151BU1<;Ii5Q1B=<5Q1Y340?F037<:0@?P2;BX7o7_>GG315a9U6K
3ME;[12k1ECDV3313<[61Y1Mk34h1;241O2J;c1\5S1k1_1Q28396A329166F9JP1R1Q1AQ1E253Y1U1>=X5g9R41h23h2_8
14h2kj2SCj93h2k[3n;3h2jg3QR12h2^R6Kh21^4@VH1U2R3d2n1:T1_2bEa12521F_F4b=W8h7bJiBh1h2H1e1o1VI^1\3;
121Q2n1:=V3a9\3n40c3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_28h25B1TR11215h2HVR114Q1
h2102B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jE[R1iB3h2ZQ3_F2h2jg34h2_81X_3:h2H1iGZ:121\P1^W1Lh210]
4@VH1U2R3d2n1:T1_2bEa12521F_F4jEZ9C\HiBJh210]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBP1h210E1e3@VH1
U2R3;121Q2n1:T1_2bEa12521F_F4jE[R1iBLh2102Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJiB4h2dS3W1mBMh213
Z4@VH1U2R3d2n1:T1_2bEa12521F_F4dCU2[7<bJiBQ1h210E1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4S7f>[R1iBh1
h25B1_10T2VI^1h31210P2n1:=V3bEa12521E0_F4dCX2W3Ma1_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2Y1h2102B1e
3@VH1U2<e2;121Q2n1:T1_2bEa12521F_F4dCU22U4Q5C\H^7o8Z26h2RH1h7]IYX1S1h210E1e3@VH1U2R3;121Q2n1:T1_
2bEa12521F_F4dCU2[5\2bJiBh1h2102T2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3F
KT2X5EP2jMk6T8_2f1h2Bm1o1VI^1\3d2n1:=V3n<c8a12521E0YZ1`5_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21<6c<WCX
401_2T8_25h2ZQ3`<`;C3i2R]32X3i2;FE0R<47?c1>P320b28o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6
T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31W3i2;FE0R<47
?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3
CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31V3i2;\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1
<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U
;Y31U5i2;\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\
3_3n<6T9260:3<4;630<<2N3A9C5c6H=B`1V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P
1R1S22>N3;f@a;a21e2:U;I_211m4i2;\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1
I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m
3\128]1B=>:81436P1R1S22>N3;f@S>1e2:U;I_211U3i2;\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8
B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y3
1[5i2;FE1h2U2o6247?a11>FY220?[27b23k240412312@3<63?140411R11:4801CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3
a2JW1W2n<6T9260:3M:0I24I3A9C5c6H=S2V20U1222?>b11e1_2U1><4221@X3CBb2T5MDb57OQ3f4e1m3\128]1B=>:814
36P1R1S22>N3018f@S>1e2:U;I_211`5i2;FE1h2U2o62442?a11>FY220?;o17b23k240412312@3<63?140411P111:480
1CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3a2JW1W2n<6T9260:3M:0<<24I3A9C5c6H=S2V20U1222?>b11e1_2U1><4221@X3
CBb2T5MDb57OQ3a44e1m3\128]1B=>:81436P1R1S22>N3018f@S>1e2:U;I_211m6i2;FE00h2116:_1o62442364a11>FY
2204:d1F7b2o240412312@3<323?140411P111544801311162B15?;1L1N1I:12W1CG><:f7B3`1]1Q2^3\3W1W2U389M0P
3m1Q20<<:6T9260:3A;:0I24>:3A9C5c6H=B`1V20U1222?>b11e18V2U1><4221@k1\1CBb2Y4JMDb57Oe15U1n2b14<X1_
2]1\128]1B=>:81436P1R1S22>N3018P5e;n1a8X2Y11BR2:S1Q:IP1^111e6i2;11BE1h2;e13o6247?a11>FY220?[27b2
o240412312783<63?140411P13:482CB15;AL19D12F:12>B5C3C><o2=1a4B3`1]1Q2^3Z31_3Bh3:N129600R4]26e4^42
230:3M:0Q1I36:9C5c6H=S2V20U122B>b11e18V2U1><4221@k1\1CBb2c4@MD:m3Y17Oi15386=a44e1m3FE28]1B=>:814
365JR1S22>N3;Z?IAk1W8<Y1a1F1S1a1:U;I_211T5i2;41?Gh2U2o677Q21>FY23?c2b2o2:12312D<63?140411_1482CB
7ML1N1I:12W1Cc4=1i6]1Q2fP1260:3M63=^136:Kf5T1H=S2W2R152B>b11e1_2U1><4221@k1c2b2T5MDb5W33Z7m3\128
P2=>J3a4>^1l552BET2@>T1<4[44l2I87l1CY1W25Z116Ak4Y5@416Q1859:_2?_211Bi2@c1`\11Yf1a5^22ao1bAV1h1T5
1P6J0P1j20E1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jE\On2iBJj2@m3@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJ
iBIj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4S7f>[R1iBf1j20W2U
2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2T2j23B1e1o1@VH1<^19
R3;121Q2n1:=F_2U9h3c8a12521E0a9m<4hCQ22W3_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274Z21CZ<`Ck6T8_2h2j2]20o1
@S<R<1<^19R3d2n1:=F_2T6i6c8a12521E0k2i=2f54]6R>A:<2W3_2T1@IA148c1`@c16]12183@;Q29Q2V2n1V3FKT27_1
H74Z21Cl<W6^42f1]6k6l23S54Z2Lj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEo6YHQ3iBXJS2j2]20o1@VH1<^19R3d2
n1:=F_2T6i6c8a12521E0X>V84jEZ3_2_2A?5]1`@[318P1Q2a6V3FKT27X274I`11CW4g1cA2f14X6k6T8_2X1j23B1e3@V
H15[1CR3;121Q2n1:T1_2]CT2a12521FQA]54[>^7U3i3\H@]2iBi1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0V@X64
REGZ3_2T1Z1<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2g1j20W20T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_
2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2e1j2X2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P
1Q2a6V3FKT2X5EP2jMk6T8_2m1j202B1_1U2@VH1<^19R3;1210P2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a
6V3FKT2X5EP2jMk6T8_2a1j2010B1c31@VH1U2R3;121V1Jn1:T1_2bEa12521F_F4XBBX1e1U3i3FY19C]E@e1GiBYHnDR1
j202B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4hCQ2U3UOiBm1j2^2o1@`3eD1<^19R3d2n1:=F_2n<c8a12521E0_F4R
EGZ3_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274X1Q11Cj>n<Q4k6T8_2Lj2^4@VH1U2R3d2n1:T1_2[>V7a12521F_>T4j34dC
U2[R1iBJj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4dCU2[R1iBf2h1j2^2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4jE
Z3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CP7jHk6T8_2Jj20]4@VH1U2R3d2n1:T1_2k6f>a12521F_F4jE[R1iBc2j2F2
c10o1@VB[1b401<:S19S2>094;14Q2ON:=F_2n<c8a12521E0K\E64hBQ3Z3_2_2A148c1Bm?[318P1Q2b4n1V3FKT2^2133
4Fc11C\41ZCQ8k6T8_2V1j202B1e3@bCc41U2R3;121Q2n1:T1_2bEa12521F_F4hCQ2U3UOiBm4;nDOj20]4@VH1U2R3d2n
1:T1_2bEa12521F_F4jEU3UOiBP<X<2f14Q1j202B1e3@VH1U2R3;121Q2n1:T1_2bEa12521F_F4jEU3UOiBQ1j202B1e3@
VH1U2R3;121Q2n1:T1_2bEa12521F_F4jEa7iJiBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE6TR1iBW2j20\20o1@`3
eD1<^19R3d2n1:=F_2n<c8a12521E0j4V<]54jE6S3_2T1Z1A391A52H`@[3183@;Q2a6V3FKT2`274Z21C_3cEg6k6T8_2[
1j23Z4@VH1U2R3d2n1:T1_2T6]?a12521F_F4DSCQ2l5S39CVCd1A@e1Gl8l9b=W6_F3X5Nj202Z4@VH1U2R3d2n1:T1_2bE
a12521F_F4jEP9M\HiBYH2Lj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEP99C\HiBNj202Z4@VH1U2R3d2n1:T1_2bEa12
521F_F4e:n8U2[R1iBP=_2Nj20]4@VH1U2R3d2n1:T1_2bBo2a12521D1_F4jEo6[KiBP=_2h1j2^2o1@VH1<^19R3d2n1:=
F_2n<c8a12521E0_F4jEZ3_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2j1j20]2o1@g;^<1<^19R3d2n1:=F_2
n<c8a12521E0_F4jEZ3_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Nj20]4@]31fD1U2R3d2n1:T1_2bEa1252
1F_F4kDN6Y7jJiBW1j20Eg3@]31VA2\31U2R3;14Q2n1:T1_2bEa12521F_F4XBk1FN6n2Z4jJiBT1j20E1e3@]31VA_31U2
R3;121Q2n1:T1_2bEa12521F_F4XBa36TR1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE`7jJiBP1j23Bg3@VH1U2R3
;14Q2n1:T1_2bEa12521F_F4dCU2U1b6bJiBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEh7bJiBMj2Fg3@VH1U2R3;14
Q2n1:T1_2bEa12521F_F4jEh7bJiBKj202Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iB_LKj202Z4@VH1U2R3d2n1:T1
_2bEa12521F_F4jE[R1l8l9Ij23Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBg1j20W2U2@VH1<^19R3CP2n1:=F_2bE
a12521E0_F4jEZ3_2_2<41=c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2m1j2^2o1@jA[61<^19R3d2n1:=F_2j2S:c8a12521
E0_F4WEB23S3_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Jj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jEn8\Ii
BP<g1j20W2U2@VH1<^19R3CP2n1:=F_2[2VCa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2f1j2X2
0T2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5EP2jMk6T8_2Kj20]4@VH1U2R3d2n
1:T1_2bEa12521F_F4jE6n2UOiBJj20L`3@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBk1j2Fg1o1@VH1<^19R3;14Q2n1
:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Nj2D1g3@VH1U2R3;14Q2n1:T1_2bEa
12521F_F4jE[R1iBla1Mj2Fg3@VH1U2R3;14Q2n1:T1_2bEa12521F_F4jEg5cLiBV1j22Y2o11@VH19k1R3i1Jn1:T1_2Q=
Q17V7a12521F_F4jCo1h1n3g5kF`=X5X]1Nj22Y41@VH1U2R3i1Jn1:T1_2bEa12521F_F4jEg5cL^=Z5X]1Z2j2]20o1@VH
1<^19R3d2n1:=F_2T6i6Ni6Ja12521E0h5f@4Q1P8o8g3Z3k1C_2A?c1`@[318D;Q29Q2U4V3FKT2R2=74Z21CS>i3\;`2k6
>;e3c3_2T2j2F1e1o1@VH1<:S19MI;N;1212n1n1:=F_2n<c8a12521E0_F4dCU2Z3_2_2A?c1^=Q3[318P1Q2a6V3FKT2`2
74Z21CkOk6T8_2Q1j202B1e3@VH1U2R3;121Q2n1:T1_2f3kAa12521F_F4jE[R1iBj1j2^2o1@VH1<^19R3d2n1:=F_2n<c
8a12521E0_F4]E<Z3S2;e1IA?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Oj23Z4@VH1U2R3d2n1:T1_2bEa12521F_F4
DUEUMd1R1]2[2V;V5P1j20]4@VH1U2R3d2n1:T1_2bEa12521F_F4dCU2P9lF]2iBb=b1kDe;Ij2^4@VH1U2R3d2n1:T1_2b
Ea12521F_F4jE[R1iBQT1g1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2a6V3FKT2X5
EP2jMk6T8_2Hj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBP1j23B1e3@VH1U2<e2;121Q2n1:T1_2bEa12521F_F4j
E[R1iBP1j2Fe1Q2@VH1U2R3;14Q2n1:T1_2Q=`8a12521F_F4jE_;kF`=X5Ij2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE6
TR1iBIj2^4@`3eD1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBi1j2^2o1@VH1<^19R3d2n1:=F_2b3[9Nd7a12521E0_F4jEZ
3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2Q1j2@m3@`3eD1U2R3d2n1:T1_2^61_<a2a125216?_F4jEo6\FV4G
iBOj2^4@VH1U2R3d2n1:T1_2^61Q?\1425216?_F4jEo6UFU5b<V6Lj23Z4@VH1U2R3d2n1:T1_2Y?X6a125216?_F4SEF[R
1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jEo6[KiBJj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4iAP4o6[KiBKj2^4@
U2PF1U2R3d2n1:T1_2bEa12521F_F4jEa=g3QAiBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4e:T;[R1iBIj2^4@VH1U2R
3d2n1:T1_2bEa12521F_F4jEh7bJiBg1j20W2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4dAU4Z3_2_2<4?c1fC518P1Q2
a6V3FKT2X5EP2jMk6T8_2P1j20]4@VH1U2R3d2n1:T1_2bEa12521F_F4i3d3U:o1U2h7bJR;f7SMi1j2^2o1@b>c91<^19R
3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8a1MJj2^4@`>e91U2R3d2n1:T1_2
bEa12521FSA[54jE[R1iBJj2^4@VH1U2R3d2n1:T1_2V8j6`6a12521F_F4jE[R1iBJj20]4@VH1U2R3d2n1:T1_2bEa1252
1F_F4jEZ9PIiBHj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1iBU1j20]4@V<1S1i:1U2R3d2n1:T1_2bEa12521FiDe1
4D_?f2W2Fh7bJl6W2S3`6Jj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1^7Z;Jj20]4@VH1U2R3d2n1:T1_2bEa12521
F_F4jE[R1a<W6Jj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4jE`Lj5iBOj202Z4@VH1U2R3d2n1:T1_2bEa12521F_F4jE`7
_19C\HiBb=j1j20]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0[F34jEZ3_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co5kI
k6T8_2j1j20]2o1@VH1<^19R3d2n1:=F_2n<c8a12521E0_F4jEZ3_2_2A1=c1`@[318P1Q2a6V3FKT2`274^1K1CkOk6T8_
2i1j206P2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F4jEZ3_2_2<4?c1fC518P1Q2Hh5V3FKT2X5EP2Y9`Dk6T8_2i1j206
P2U2@VH1<^19R3CP2n1:=F_2bEa12521E0_F40iEZ3_2_2<4?c1fC518P1Q2Hh5V3FKT2X5EP2jMk6T8_2R1j23B1e3@VH1K
Y1R3;121Q2n1:T1_2S>^7a12521F_F4hCQ2[R1iBJj20]4@VH1U2R3d2n1:T1_2bEa12521F_F4hCQ2[R1iBT1j2F00e3@VH
1U2R3;121Q2n1:T1_2bEa12521F_F4dAU4Q<fCb2_2Y@XJKj20]4@VH1U2R3d2n1:T1_2[9V9o2a12521F_F4jE[R1iBX1j2
@AO[2@VH1U2R3d2n1:T1_2^E20a12521F_F4jEZ1\4cLiB]7Q;nHV2H9Ll25Oj2^4@h4X8`3c71U2R3d2n1:T1_2k6f>a125
21F_F4jEg5cL8`BdGj1j20W20T2@VH1<^19R3CP2n1:=F_2X9Y9o2a12521E0_F4jEZ3\22_2<4?c1fC518P1Q2a6V3FKT2X
5EP2jMk6T8_2Nj22Y41@VH1U2R3i1Jn1:T1_2bEa12521F_F4jEU1g8]HiBX]1T1j210Y41@VH1U2R3i1Jn1:T1_2bEa1252
1F_F4jEh13P8]H\=1Z5>T?dMh1j2X20T2@VH1<^19R3CP2n1:=F_2S>^7a12521E0_F4jEZ3\22_2<4?c1fC518P1Q2a6V3F
KT2X5EP2jMk6T8_2Jj27V4@VH1U2R3d2n1:T1_2bEa12521F_F4jE[R1HPBj1j27V2o1@`3eD1<^19R3d2n1:=F_2n<c8a12
521E0_F4jEZ3_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CkOk6T8_2Lj2^4@VH1U2R3d2n1:T1_2bEa12521F_F4eD>Em3T
4XJiB8l20Y4nOc^2m6]HRP27l20Y4nOc^2[ORP2<l20K]3nOP^2Bm3]KdBa1k[19l20Y4nOc^2BZ3]KRP29l20Y4nOTX2^6m
3]KRP2:l20Y4nOTX2^6BZ3]KRP2;l20Y4nOTX2<Q4o1m3]KRP23l2mb3m38l20Y4nOc^2m3]KRP22l2mb36l20Y4nOo]3RP2
1l29l20Y4nOcU1oX1m3]KRP29l20Y4nOc^2j1R2]KRP2:l20Y4nOc^2BW1R2]KRP24l2mb3j1R23l2mb3j1Cl20K]36gOZ]2
131n7l?T4n17b1ASQ1nN9l20Y4nO\]23e1hNRP2<l20Y4B[Oi\2B3P8]H]R1dM7l20Y4nOV_2hNRP2:l20Y4nO\]23e1aMV1
RP25l2ki3:aU1`99l20Y4nOe\2`2Z3]KRP2=l20Y4UIh6a8g8k3WQ1mJcL^=cb1:l20<?\3nOQ63iW3RP2Mm2K]36>118kNS
f1XBm41=0k4i2a50]@7Y1J?f5S1_JW4oIk1m2K9S3E118d3V5oEl1[4_7U@4e2Dl7>Y1W1a4]2b23Ia1Z5Q7l2`5104V3g4e
1k37\1j<2k17b1A?4310^6d?Jo9j3gGd27m2Y4nO\]2i1hNRP2=m2Y4ITO\]2S4P4]H^=nDW3^=m<8m2K]3nO\]2bP1?bo15
m2Y4nOo]3RP2;m2K]3nOZ]27n7XFT2dB]]1U1m21@8]3`1X3[Dh6V7i?X2OQ`1n215W5o3`1n5;0R=b1Aa@C^1h2V?40V1`B
k6C@m2L\3nOV7lHcS2W:a@oNo809a6CT4Fm2K]3nOcAQKdP17?R6Gi>W:V=]52[15SADn:P?6m2L\3nOo]3RP28m2Y4nOae2
]H?_FRY1Fm2B8]363dEU3h6jB]V1QD1313gG`8`R1aMh187m2L\3nO`]2^P1RP2<m2Y4n=e21W?Z]27aJj5T<mc1:m2Y4nOT
Hdd1V5SFj5_<bc1:m2Km1_1nOn;PR3dB[=QP16m2L\3nOo]3RP2k3m2NM\2[2i@5:`264f1404_1:6:406X1F4D156271HM1
P1T111O015DU1<;Ii5Q1BJ5f3J[17<\1o2PHg5GG315a9Q7DK7311a1a2C4f3313<[61Y1MP4T226O2j2e3j2]58=H32986F
T1P1R16Jc1E253Y18L>=RZ1a3m2NM\2[2i@5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<;Ii5Q1BJ5a4[17
<\1o2hMGG315a9Q7b3_1Q1Ck3313<[61Y1MP4T226O2j2e3j2]58=H32986FT1P1R1Q1c1E253Y1U1>=RZ1?m2Y2o1nOJn5Q
=X4dd1F[3V6kF`=ab1<m2K]3nOiLf1i^115cOHRP29m2L\3nOV_2i2nK^NcQ18m2Y4nO]N2_c1nKRP2Fm2U3S1nOV;R3_ASU
1i5^4W4`51`41>X1b>eU1bFDT3Km2U3S1I[Hh6iLg8[Ok21k2KMJQ6S:[1P?ROb6bFD_2D`2f1Im2S31S1Og3VKS:PGkW1]3
X6c8\19S1h?R70h6m1jEgGd2W4;m2S31S1nOo]3R7dI1[3lK=m2U3S1OnNa\2n4^LR70aN\J`2>m2S31S1nOic1kH`2G_3`J
PW1WEi3=m2U3S1nOiW2g4l6`JPW1U8Q=i3`2S2m2K]363e;j<9T1c5W4CR7BQ5`3U5e112CM251=;ZOb9O:6b1b1;;157?M_
1;^2[GT216AT6T9k233CY4A:S?g;f82J2U32T4U1m2Y4nOW4Cj82Z7U5e112CM8156ZY1O:i1Z3Ka1W1b1[JYBGZD^D2JX32
T4`1m2=k3P<T=T1Fl4W4Cj82Z7U5g1FM815410YY1O:6b1CZ1=MM_1;Kb1[JYBGZDP9f2d92U32T47m2L\3nOZc2dJRP29m2
Y4UIh6aa2h1dJo<Rc16m2U3S1nOo]3RP28m2U3S1nOT]2jP1Xl1i39m2U3S1nOa\2BjP1RP2R3@m2Y4EXO\]2f=0c1m;L2c2
d1HQQ1WN7m2Y4nO\]2bP1Tc1m<Fm2Y4RCk<e>k?0m;[FV1Q5Q2P2e4;]1a1_4_Dd1Q=Pc1?m2Y4RCk<lP2V1Z3f1Q2P2\1R5
a1dJRP28m2Y4h2UMZc2b9QARP2Fm21@8]3i4TKjf2`1g20U3k>6AX5c8m1l6=RU1i38m2L\3nOhGVf2Xl1i3Jm207:h1l1b<
T>W3@14V1`NjY1[:BdJ_8X2W<[:11fHj5Am207:h1l1\?Z;W3@14V1Zc2dJWj1j5o3m21I26F_1L1Y2]2[>5:`264f1404_1
:6:406X1F4D156271HM1P1T111O015DU1<;Ii5Q1BJ5a42X17<\1o2hMGG315a9S3m3b3a2Ck33131:U1U51FBMP4T226O2j
2S3Aj2]58=H32986FT1P1R1Q1c1E2531W1U1>=a:QL^3a3m2L1M\2[2i@5:`264f1404_1:6:406X1F4D156271HM1P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2e3j2]58=H32986FT1P1R1Q1c1E253Y1
U1>=RZ18m2Y4nOmDed1[T1jV1WI7m2K]3nOo]3dB]]16m2Y4nOab2]KRP26m2Y4nO^`1`m1RP26m2Y4nOe=YP3RP27m2Y4nO
gEWh2UP1lOGm2K]3QKl41W=W6^Il4U4R26Y1j15[1bY1W73`Bi1c[1<m2L\3nOaCUV1Dg2bY1W7ZLgS1?m2Y4QKk3P1aCdT1
m4j`1ZLl1U1n>a<S5>m2K]3h<UCh7]3Y8MdQ1kg1dBR1Z\17m2Y4nOh7VV3gCZ\18m2Y4l>QAch2P2ZCRP26m2Y4l>QAo]3R
P2Bm21I]3i4TK^Df5^c1U9`1W2f3\1e=AVg1k8:m2Y4nOPY2]3[1^3]1WKRP28m2Y4SJj5Q:1kS3RP26m2Y4nOo]3^NcQ16m
2Y4nO^`2`MRP27m2Y4nO^`2R2]KRP2_1m2=k3Y1@c3O_IV1W3V9R6[>4Y8V2Cf1Q1o1_>f?R2g@[4d1[486T3?73R4V5W6]2
`20;Cb1[:^4n@k4j48m2Y4hBU=U[2[7]KRP25n2BVR114d1n2Ba1U2VI^1h3140P2n1:=V3bEa12521E0_F4hD0[4_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2[=^@k6T8_27n2B]M]3Z1146n2BkP1Z1148n2BVR114kAc1nT27n2BVR114Zc42Bn2A07nQ114
X1XAME^6_Ma1W1[GS6\Y16n2BdNa3148n2BTOQ314_CdT17n2BdN?Q3146n2BkGZ:14An2T1j613ob2dEa12Z1`1[20W7h2R
2f_13n2gP5\11n2^5n20>182Mh4]2Z2X3V61^25:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU
1<;>:i5N22?J5g1?57J=<5?F037<:0@?8CR2gM0GG315a9Q7_32Ld1CDV33131:U14FU1d2>1FBMk34T2241O2j2S3\3k18V
1Q28396A32986F9JP1R1Q1AQ1E253Y1;5C>=P41gQ1^3n2K1Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=R4
2n2\\18n2lX1U:fJZE`h1b5T54n2^V3bORL7n2l\3o;9C]EV28n2nI3fa2n8^S1_2m=2n2nI2n2RX58n2ld1a2PT2lNT5i1^
13n2gP5R28n2X2iR1n5Q=WS2\T1N6n2BTOQ3147n2B8kNQ3146n2B]Mh414:n2B7lNQ314kAc1T79n2B8kNQ314Sf2oX16n2
BVR114Sn13n2X3nk53n2DYR12n2fb3P1n2;1V6hd3X[1\48BET2@>a14`4k;16<4U:@416Q1859:\2Mn2;1V6hd3e_18BET2
@>a14`4k;16AU:@416Q1859:9n2BVR114^_2Z1l307n2B1TR11218n20Q9_@_Q3`1n5R?8n2Q7W11VAQn2h5g37o2e5[3oa3
`1n5R?Ao2f2I`5[c2cN`1n5`;a3mAf:EoN1>e8Q1o2:FJ0S7Xd1Q1dl1`1n5j:8@]3X87TBP5m1S<MZ1b3U13KY3W31d1Y2A
8o2IW8S;kV3`1n5R?d3o2:5;Mh4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o
2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3Q2Z1]58=H32986FT1P1R1Q1c1E253Y1U1>=:o2@8W8VY3h8`1n5R
?VC6o2Q9oa3`1n5R?:o2IW8[U1c\2`1n5R?VCZ4Ao2A7W8dFQ314Qh2`1n5\10c<P1i8\:Bo2Q9QW3m:`1g2063l1B:\10d=
P627Bo2@8W8i[1[9Ye1_7`1o2P2B:]1i8j4XCT_1Io2A_8fI14`>PR2h1f50;S1P5M8T1a7R1^2LBD;]R28o2Q9oa3`1o2n2
]1d=;o2A_8fI14fe2Z2`1n5R?Co2@07W8dFQ314aB_U2`1c2300T3]1d=?o2A_8mEh314Qh2`1o2n2]1d4o8^68o2Q9oa3`1
o2n2R?d>8o2Q9\9bX3`1n5[=f1=o2A_8fI14Qh2`1n5R?^6c8fW1:o2Q9oa3`1o2c2:R?]R28;o2@`8oa3`1n5]1_84o4V2>
o2A_8dFQ314Qh2<S1n58T1d=7o2Q9d_3Z2`1n5R?:o2@8W8dFZk2`1n5R?VC:o2@8W8_\1_U2`1n5R?VC8o2@`8oa3`1n5R?
Q2Ao2Q9fT1]No5\?]I`1n5R2W4g8^6k@oAP5n>@o2AS5[3dFQ314kAUl1_2_7<S1n5R?:o2@8W8j;1RV3`1n5R?T4o2:>22J
3CP4]2[>5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<;I2f5Q1BJ5a4[17<L?o2hMGG315a9Q7W2Z1a2Ck3
3131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E2533U1U1>=Q8PF1j2P1i31o3?Fo2@`8Q`1d:Hd5l<]Bj>0L
E:1C`1n5R?aGWS1b1V3o2>10:e4P1]2c5m8:`264o54E0200111;212100400171B2\40151U2;Ii5Q75V1037<:0@?LR2hM
oE2a2CDb3:U1U51FBMP4T2241Q7h6Q28396A32986F9JP1T2AT2Y1mW1S1o2<3<e5]2oa3:U1n5R?]I8BET2@>a14`4k;16A
U:@416Q1859:_1o2<3m1T4]2`JlT1Y5e4aX1:U1n5l2i1n1j1a6]I8BET2@>a14Lc3^3_1e5V116AU:@416Q1859:i1o20U1
00h7S9g2^8l1T<2j;\3;;2Dm2\MWIT5`1W2n1g1V13c5c433?=2KV11120011122W2k261eB36R9[Q15Q2o2k100S7`Kj9g1
:7=a1l2X1`23Z2]2j112a[1^<c2`1g2V3a:i31Dc7`4Ae;=00h1Q4S7h=2285108>5=<5o2k3P392Na151<Jd1o2@07c4n2D
T;];S314W9o3X1n4E7[2]1M^1@:cLUJf5<0R1[19X48T7c4O=>S1X58T3j1]2PDc;n1l<K1\18o2Q9oa3`1n5R?dLVP1R1o2
<V6]2T`1jQ2:U1n5R?]I8BET2@>a14`4k;16AU:@416Q1859:7o2Q9f8XY3`1n5R?7o2Q9oa3`1c5:R?7o2Q9oa3`1n5R?b7
7o2Q9oa3`1n5R?`Q2;o2A_8dFQ314Qh2`1n5R?8o2Q9oa3`1n5R?Z]107o2Q9oa3`1n5R?cm1U1o2<V6]2eX2YY1:U1n5R?]
I8BET2@>a14`4X3b816Al5T3S1@416Q1859::o2Q9f1iP2^_1`1n5Y6h8eR1<o2Q9[[2b4]4Y>0k:[4`1n5R?;o2Z2f6mEW3
ih2`1n5R?Q9ga18o2Q9VW3h:`1n5R?TA9o2Q9h?Q4Tn2`1n5R?fA<o2@0_8fI14aB_U2`1n5R?U1o2:S2b6aDd8d2C8S1\2m
=e4_3c4`5\]1`1n5k1B1g6g1B^3m9`1g1a3Q5>o3V2[8]HY1Co2@8W8T9e2V8T7f<_\1^<[;f5`1n5S7n7aAY2:o2A_8fI14
Qh2`1n5R?h3o2A72Mh4]2[>5:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG
315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3j1a1]58=H32986FT1P1R1Q1c1E2531W1U1>=7o2Q9Q^2mS1`1n5R?8o2U
7k1Xo1fb1`1n5R?7o2Q9oa3`1n5R?[89o2Q9j;1eX1\m1`1n5R?=o2b23Z6oa3`1n5R?PR1P8e4d?T78o2@`8oW3o9`1n5R?
c3o2:AMER4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2C
k33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E253Y1U1>=?o2Q9cf1Y7Qd1`1n5R?S108gh1V2o61b3o2@
;Mh4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33131
:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E253Y1U1>=@o2AP2^6fI14Qh2`1F;l2[10AR?7o2@`8oa3`1n5R?
<o2A_8jCk514Qh2`1n5R?XY1c3o2L2Jh4]2[>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[
17<L?o2hMGG315a9Q7b3a2Ck33131:U1U51FBMP4T226O2j2S3\3]58=H32986FT1P1R1Q1c1E253Y1U1>=Co2@8R10S7j;1
Y?ei1_Fb6`1n5R?VCKaOlA8o2IW8oa3`1n5R?XC7o2Q9oa3`1[5BR?Q1o2;Gm6OU2b21R1b5l43P4S<m:nAa4X3n2Z3j1e?n
4Z10Z>`1n5b2a1m:PW1b58o2@`8gZ3W7`1n5R?Ao2A7W8[HZ114Qh2<S1h55]7d7f<^R1\1o2<V2o3]2fe1Xl1:U1n5R?]I8
BET2@>a14a1n2DHR1EW6U1V116AU:@416Q1859:4T1<o2Q9Z?Mg:bDo_1[B`1n5R?eJ<o2Aj6d1fI14Qh2`1f4W1R?8o2Q9o
a3`1n5R?_?d;[5o2>1072Mh4]2c5`5V35:`264f1404_1:6:406S14E0200111;212100400171B2P11P1T111O0151BU1<;
Ii5Q1BJ5<<MER1J5?F037<:0@?L@a1hMGG315a9Q7_32a2CDV331201:1S1U51F89MP4T2241O2j2P2R1S25R1k18V1m1383
96A32986F9JP1R1Q1AQ1E2534T1U1>=P?iF1l27o2@`8oa3`1n5R?Q1o2]1Z61V1DcOR1?g2b4V2a=>Q1U:0d3?1Q9i6V1R4
jC`1;b5_4b:T=^5a[18o2Q9oa3`1n5R?TU1UI<o2Q1o7o5cNZT1UEjC`1n5R?RJR1o2:5`7L2P22YS11lZ2b1`1c5:R?S9n>
a4h5Be1\1o7]110g<1\16d4:39o2Q9P;nV3`1n5R?c9Wj17o2f2Z6oa3`1n5R?Mo2Q9d1b5hL\HR2T1Q5j4R5h8W1XI`1n5g
2>O61j1o3g4l82PO:J7o2Q9Ta1jP2`1n5R?j1P3>C5T33a=Q8R5T7\1Z22]2e2F871k58f@h;Q6KR2REV1Y2G`2f1Y3d3S1A
GAe:k1O411112000k57f9l6g8\Lh5T1V3P3>C5l3524C7332V1Q:Q83n4X2b11R2Q11\1Z22S5F871k58T1n5e1=a1i2c?nE
c8Y2G`2Y35T1;KY1A?181S1A5?16092^<D:6111210Y2\347R127R21c4_1IU1W4DT153X7C1fKl4KI:[1P3>C5U4X1[;[>d
2_=15\4[:=]Y1b1T2U4S:5U2m2]1[;8D>HCG7611122WOnGe42j6T3P3>C5b395242@772ABS:U8U60P1b11c4Z223f5871h
1U==dY1f7V1e850223I62293746]1@>D32J??\:2IFQ12D251411112000A6m44Z13Y21S6l6BA53X6\M`1Q5:`1h1P3>CX4
m;QEg9[2`5XP2f1F\2]11O=8CS1?1N092V<W18610f5j1E\11l5h5E3j8i3g;Z2[4514607I12X;8P3X1a`41122QOW1P3>C
5R4K?aCYa1kU1i6Y3]1T1Y1Q118]2^>1122RFD_8M^4e@514V174[5E\5o1P3>IR424C7332T1YBW7d1[C8T1d7=_;kU1l96
5T128KY1Q1181=EA5?992S=C1122AY5h3U6W6DBA5P73MaLEQ5W1P3>d_1T1Y5lj1i6f1Hk2L1]18Q1U11;C^;T2@62W8iFS
1]>Z2[4514607I12[1P3U100l@g2^8Q>2^5[6\3;;2Dm2jG]IoHc433?=NV1140011122W2k261eB36^1P3U100l@g2^8l1T
<2j;\3;>b3jG]I[5l:f8c433?=NV1140011122W2k261eB36T7YS15f1P3T11V3R<h5Q7[516Y5X2I2`6Z4[4b16d4cFU1[G
>g2TAe4j1h233MNV11611122W2Q1i161l1e7U3h=gJU12o6e1P3T11V3R<h5Q7[516Y5X2I2`6Z4[4b16d4cFU1[G>g2TAe4
j1h233MNV11611122W2Q1i161l1e7U3h=gJU12]1P3T11V3R<h5Q7[516Y5X2Ic6f8b1k4cFU1[G>g2TAe4j1l23S3161112
2Y3o3e7U3h=4bJU12o6_1P3V10l@2S;l1P6_5l12[3d1m8;;2b3^2i2aBW38i16`<MU4b7n5T8_5c4G=Na162W2k261F`:m>
YS1^1P3V10l@2k92T1l1]=2[3d1m8;>b3^2i2IgA`3P2`<MU4b7n52Q82\5[5=`262S561Ff3i6U1g=YS1LP3V10l@V;\M;Q
4L^JP2VO20`=c4G=Na162W2k261^GPV1S1P3V10l@n92T1j5aG;Q4LU5gA`3_?gA20O`<c4G=22Z262S561]4PCPV1=P3gj3
W92V;5I`162Z51]4S620m2330AE21e227j1R747913a11>P320=@4028:22I7b2S1=]14041234@3<6C140411_1482CA015
MLP11I:12N8CV1<c50\2B3`1]1Q2^3\3_3n<6T9223;3M:0S1G3A9C5c6H=S2V20U122B>b11e1]21U1><4513<k1\1C5<b2
`1\1W1=@MDb57O\2D[4224e1m3FE;>2H2@86>:81436P1R1S22>N355U@d>1e2:b52_5I_21h620m234W12g2116j1R74791
3a11>P320==2438:22C57b23Ok14041234@3<324>140411_14801311162A015K1LP11I:128E8CG237<Q8B3CL]1Q2b211
C02\3CCW2S8:_46T926;3A;:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2W18\1U1139@M1Bb57Oe15N6[422
4e1_2]1\1;>2H2@86>:814206P1R1S22>N3018jN1e2:U;I_21^520m23\12\1Z1U2R747913a11>P320=@438:22I7b2S1k
14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b1
1e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N355jN1e2:U;II8\11Y520m23\12g2U
2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T9
26;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[4P2m3\1;>2H2@86>:81436P1R1S22>N
3;jN1e2:U;I_21e520m23\121e2:j1R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:
12N8CV1<Q8B3`1]1Q2^3\3_3Y6d66T9223;3I3360S14B3A9C5c6H=S2V20U122B>b11e1_2U1><45130;X3?35<b2m2W1NM
Db57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:U;I_21`520m23FE011e2U2R747913a11>P320=@438:22I7b
2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0Z1@3A9C5c6H=S2V20U12
2B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;jN11c2:e5_5I_21b520m23F
E01g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G
\3W1W2n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[42m1m3\1;>2H2@86>:81
436P1R1S22>N3018jN1e2:U;I_21[520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482
CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1
NMDb57OQ3[42m1m3\1;>2H2@86>:81436P1R1S22>N3;i@P>1e2:U;I_21^520m23\12g2U2R747913a11>P320=@438:22I
7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V2
0U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3018i@P>1e2:U;I_21b520m2
35V121e2:j1R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^
3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1=@MDb57O[1e1[45j1m3\1;>2H2@86>:
81436P1R1S22>N3;U@b3Q;1e2:b5b5I_21j520m23\12g236j1R747913a11>P320==2438:22C57b2S1d164041234@3<64
>140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2CA><
451@X3C5<b2m2W139@MDb57OQ3[42m1m3\1;>2H2@86>:814206P1R1S22>N3018U@d>1e2:U;I_21U620m236U12g2U2R74
7913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T92
6;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;l
58BET2@>a14`4k;16AW11Gm1:j5@416Q1859:U2I_21]520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@
3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><
451@X3C5<b2m2W1NMDb57OQ3[42BZ1m3\1;>2H2@86>:81436P1R1S22>N355jN11c2:U;I_21Z520m23\12g2U2R747913a
11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k1
3A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;]L\21e2:j
9Z1I_21\520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q
8B3`1]1Q2^3\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57O[1e1[422j1m3\1
;>2H2@86>:81436P1R1S22>N3;jN1e2:U;I_21_520m23\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C1
40411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><45
1@X3C5<b2m2W1NMDb57O[1e1[422j1m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:U;I_21Z520m23\12g2U2R747913a11
>P320=@438:22I7Cn1S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0k13
A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3[4P2m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:U;
I_21]3Q33\10^1c:47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5c20I\3_3n<6T9g1;k13KC5c6H=S2V20
U122B>d1e1_2U1><:1i3CU3U4N]7OQ3Z:\1i1j181436P1R1S22]135PO1e2:U;c18\11V3Q33\10R<47?c1>P320k2o5062
34@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i
1j181436P1R1S22]13VO1e2:U;Y31LQ3:V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:[3Q33\1031l;47?c1>P320k2o5
06234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3U4
52k5\1i1j181436P1R1S22]13VO1e2:U;Y311Q3k1R3U20o1Q4Y>j6^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318
D;Q23D1012`5V3FKT27X274Z21CkOk6T8_2`2R37m10o1Q4TE^1\3d2n1:=V3P47k14d6c8a12521E0Fo<\6T2aI_2_2A?c1
`@[318P1T1L3D1012g2h2h1]1FKX1K24X274I`11Cm3>1b3d9T>k6i2>^11Z3_2e1R3P2U2VI^1P4P2n1:=V3bEa12521E0_
F4UI_2_2<4?c1fC518P1Q211D10e5V3FKT2g3V2P2V2;WKk6T8_2j1R3V2o1bAc7^1\3d2n1:=V3n<c8a12521E0j_1_2_2A
?c1`@o1IA18P1Q23B11041^5V3FKT2`274Z21CR@h?k6T8_2`4R3A0c1o1X2mCa10\1ALd28>d2@C>71072=A1A1P1<@o:E4
1Q14k1[5V1a12521E0n4P2d9WAm5o1h2o1V1Ma1_2A68c1>093?FF17:1a1FU280041R2i2GAR1BK1140U218C000173=AMH
1021f4IQ1T2FKT27R13Q174[1N1Cj3`2g3o3[2V1T>k6Jg1m44>_1O^2R3Bc1o1X2mFALd2Gd2T1>710:=AC1P1Me;X1c8a1
2521E0j_1_2_2A68c1]1U2R7a3d1BK_218C01173m13Dh5V3FKT2`274[1N1C[6g3b7T>k6T8_2AR3`N_3S6fc1iHVN10kFa
5[7\8\9^4Bn3i1R3>a1U2VI^1h3140P2n1:=V3bEa12521E0_F4hD0[4_2_2<4?c1fC518D;Q23D10e5V3FKT2n5P2b2WKk6
T8_28R3ak2Xg115110^1R3P2U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2jMk6T8_2a1
R3P20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q23D1f5V3FKT2n5P2jMk6T8_2d1R3P2U2VI^1P4P2n1:
=V3XD0X1a12521E0_F40TI_2_2<4?c1fC518P1Q2H1f5V3FKT2n5P2jMY50`1T8_2g1R3E`1o1VI^1\3d2n1:=V3n<c8a125
21E0XF65TI_2_2A68c1`@[318P1Q22Eh5V3FKo14`274Z21CkOk6T8_2`1R3P20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2
_2<4?c1fC518P1Q2Hh5V3FKT2n5P2aGX6k6T8_2_1R3P2U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2H
h5V3FKT2n5P2jMk6T8_2b1R3V2o1VI^1\3d2n1:=V3n<n4d3a12521E0XFaI_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21Ck
Ok6T8_2b1R3U20o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2F1h5V3FKT2`274Z21CkOk6T8_23R3jb41
a1R3U20o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CkOk6T8_25R3T?d6Rm3iR1d1
R3T21o1VI^1\3d2n1:=V3n<2`8a12521E0j_1_2_2A?c1>Q@[318P1Q2Hh5V3FKc1@`274Z21CkOk6T8_2_1R3P2U2VI^1P4
P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2Hh5V3FKT2n5P2X5aHk6T8_2g1R3U20o1[Bj6^1\3d2n1:=V3n<c8a12
521E0XFaI_2_2A?c1`@[318P1Q2Hh5V3FKT27X2334Z21CR5d5SEk6T8_2a1R3V2o1VI^1\3d2n1:=V3n<c8a12521E0eFTI
_2_2A?c1`@[318P1Q2Hh5V3FKT2`274Z21CkOk6T8_2_1R3P20T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P
1Q2Hh5V3FKT2n5P2jMk6T8_2_2S3Oa6Z<a8[6@j4Ig2W2V2[1Eh2<d37Ch3?`5T@e5R=b:61[3E27II45W1d6a7f4KX2f181
6261a:Ah2Z7J^1@>0[5i1d2h3l79k21[2AX2R9=831121a1P1^2S3Oa6[1l@93U2Ll1DT2g2m6^43W1k3d37CX4]4Z1W]106
1[3E27IT1d4m1g@c12816250000V6Y4Z3^3o3f2f54;R4U:f1\5A2X;=83141Z10311D92Z1S3Om7l@93R3[222T2e9c=CX4
Qc161Q42Q1SJD25000iM4;R4_9E=X1n5R<54c1S1U3S3;C^7P32[7K@i1d3U:4]55j13`8o5^:gD2l4@R5;<Z363;Z17S12H
601EV5@KR1D9\=A:2b1@42E1?b5c2L625000f2]6[5^1Y1Y1b1m3<0k32\1n1n2h2`2e45_1m2m1>b39:i2]1R416;1?Z3X1
S3;CcU19Y9[1E`APc1o1`;P2Q1\6^31625000`>k1n4f2>0Z7g5]8\7Z2a4R4141l2]1S3;C_F3W29W3b1Kf2a8o1Q3QW1he
1X41961?W;i;W649_14X6V8k21m2e6e4=831121a1Z18S3W`1fd1SX1d46oOhS11T3<T3X10F0jR1`c2WNn7c5312T3\h42T
3_T12T3`^17T3C]1jR1]]2R6nP15T3C]1jR1`c25T3Q2jR1`c2k\16T3P20jR1`c2k\15T3P20jR1`c28T3X1G0jR1c9lY2V
V17T3X1G0jR1`c2VV14T3X1VS1Tj3<T3X10F0jR10_c2VV1c531;T3X10F0jR1`c2VV1c531a1T3X1E10R2VI^1P4P2n1:=V
3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKV1Mn5P2jMk6T8_2_1T3n110R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2
_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_27T3P20jR1`c2k\126T3P20jR1c9lY22T3C6T3C\10jR1`c24T3Q2jR1`c2:T
3X1G0mG_:<`c2nOW6P7U313?7<Y1j1=15J<6742g2U13\5T11?E=N<:W23W2<BR10;0ANF0:5Z2ES1f1b3]3=R11:U23<=P1
3Me2\3P1k570e185J8>;IHMH;Z2W10I0P24CY3O1o3m1T4K1a4\15a10B11X12?b3X19X137Q10612\154:ACA417296>5:<
U12Y1a1@Y1GP1@Y1P1F2>A02]35MNV1e151IP1Y1T130l2d2R111211I104J@R12567677D7o11188319T1W1c1]1C5Dc1m1
f2k1l3Z32l3n1U2m50S2\1V1C27II3V3Y]5Z45V3UQ2^_2dL9OV35V2o3hd3X[1\48BET2@>a14`4`4Z716AU:@416Q1859:
MV35V6f\1QX2e_18BET2@>a14`4k;16AU:@416Q1859:2V3^V51V3?V3oAT3g>XMYBg6X2e=R2Y7UMe9]6f@2V3de2;V3j2g
j1^R22Q1d1nS1U5d1c78V3j2PS27Pj1eV1^>mP13V3^V5g42V3hk22V3TZ3V520Q3110BG2Y1Z1;e13W77913a11_320=@43
8:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:12N8C;;U;]1Q2c20f:f1^<T526;3B::g107Ak5V5V20U122B>b11=g3U
1><4131@R4<b2`1\1W1NMDX4Y1Y4\6m3?6E;>2HC86>:3463Z2Q1T1>X15T:f6H84?a2O2T1T5X21j1U:LR2I312W1W321U3
P3h6o]3Z1j@`?2i5X50g28BET2@>a14`4k;16AU:@416Q1859:KQ420Q31]1\1Z1U2W77913a11_320=@438:22Q1b2S1k1:
1234D<6C140411m12CAV1LP11I:12N8Cm;]1Q2c20QN26;3M:g18AR;V20U122B>b11U4U1><451@R4<b2m2W1NMDb5Y4\6m
3\1;>2HC86>:863a4>X15jN1S1l=I34^4U3110Y1OQ19<U2]1a577Q21>FY23?c2b2o2:12312D<63?140411_1482C2?7ML
1N1I:128?85:8GV1R31i6]1Q2fP12500:3M:l136:g7H=S2W2X12B>b11e1_2U1><4221@_4b2T5MDZ4;KW3<50b67:b3\12
8P2=>J3a4>^1Z3i<AZ63Q4eB_211V5U312DB1h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1
N1I:12W1CV1<Q8B3`1]1Q2[32\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3
\6m3\128]1B66>:81436P1R1Q1Q12>N3;Mh?2c;\21e2:Z3j7I_211[5W323<0MEU19?7j1o71`4V4554`264f1404_1:6:4
06S14E0200111;212260171B2P11P1T111O0151BU1<;IW21Z15n1Q1BJ5[45V1037<:0@?o2]4]3lEF0G315a9Q7_32c1MC
DY1HS1313<[61H@MP4d1?241O2Y2@`6:P3Q28396A32986F9JP1R1A?AQ1E253Y1U1>=Y<Y1m1?n3QDd1Lj3f4W323<0MER4
Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5M3BJ5[45V1037<:0@?o2hMGG315a
9Q7_32a2CDV3313<[61Y1MP4d1?241O2j2`6[3Q28396A32986F9JP1R1A?AL4E253Y1U1>=Y<]@2f4e=2KW3XBV:0X1Y4oK
P3S7X7Z?S6T9n:U8`6h1e1R5V4o31m1o5<W6Cm3U31K>0_2211[947?c1>P320k2o506234@3W11n149X115j1P1K:\1CV1<
Q5?_2983P5]1P2\3B04f2n<6T9g1;k13KC5c6H=S2V20U122B85b11e1_2U1><:1e1S2CU3T5]7Od10[1Y2P8\1i1j181436
P1R1S22]13V?Q5m:1e2:o2U8T1T213W3fW2_V1c1W32Y2[1b2a4P8c>a2g70Y21Z113@hE9Lm`1]E5V7[539^>:Q962S14T1
7U1Hj1<;109:I3`4P2[=O;W3Y3WDe7P2]Kc8_X3c?\5i1]4W36=Mh4Q8g85:`264f1404_1:6:406S14E0200111;2122601
71B2P11P1T111O0151BU1<;Ii5Q1BJ5f3D5V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U56S1[3Q
28396A32986F9JP1R1Q1AQ1E2535S1U1>=b4W323=2Jh4o71g85:`264f1404_1:6:406S14E0200111;212260171B2P11P
1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4d1?241O2j2`6:P3Q28396A3298
6F9JP1R1A?AQ1E253Y1U1>=Y<W3UJ1X31X33X3T2ZD3X3_Fg\26X3l[1T[1<o_1Tk1`5U330W112Lh127j1o6247?a11>FY2
20?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<]31a4B3`1]1Q2^3\3_3n<6T9260:3M:0`1:3A9C5c6
H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17O[1e1a448U16g1U2FE28]1B=>:81436P1R1S22>N3;U@@S>1e2:b
52_5I_211g5U33X112n1;:27j1o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<:R3
1T2\2B3`1]1Q2^3\3i1e1n<6T92230:3M360Q1>:3A9C5c6H=B`1V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17O[1e
1f4^16g1U2FE28]1B=>:81436P1R1S22>N3;f@^4Z8Y11e2:b52k4CI_211Y5U33X112e2U2o6247?a11>FY220?[27b2o24
0412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6b8A2230:3M360<D1G3A9C5c6H=S2V20U12
2B>b11e1_2U1><4221@X3CBb2T5MDX4Y17OQ3a4c16m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:b52_5I_211W5U33X11
2e2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9223
0:3M360Q11G3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDX4Y17OQ3a4c16m3\128]1B=>:81436P1R1S22>N
3;f@S>1e2:b52_5I_211Y520Q33X12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP
11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;3M:0Z1@3A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57O
Q3\6m3\1;>2H2@86>:81436P1R1S22>N3;jN1e2:U;I_21o4U33X11h2U2o6247?a11>FY220?[27b2o240412312@3<63?1
40411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T92500:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221
@X3CBb2T5MDb57OQ3Q5Z1m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:U;I_2112Y3gl2X3U33X10R<47?c1>P320k2o506
234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;Z1@3KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3j4_
5\1i1j181436P1R1S22]13VO1e2:U;Y313Y3gl2Wg1BY31GjW3bd1c>T2g4V1o1b3Z2`6b6>e3U1W6AY31GjW3bd1c>T2g4V
1b5Z2`6b6>e3U1W6<Y3IdX4c;U<]8o8Q36m53\6AY3Ikk2W1YJVAc;i5[6]8o8Q36m53\6`>^3Y3BMe2R2i@5:`264f1404_
1:6:406X1F4D156271f11P1T111O015DU1<;I2f5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]
58=H32986FT1P1R1Q1c1E253Y1U1>=:Y3^[2]2d2^l11mJe<9e:OY30^5iT1e3NRG4X6P2V2n2j5]1Il;1`:1NT1gG\93=8P
75S;0\2U1Z3a1010D>1\3]W1Xn3d1Y2EU3\1]3>Y2Y1j2Z5O160K?HW2I\4h1BEo2CEZ34\102N4^3eY5E^CJY1K@GQ3U6X1
S3?OZ3@fI01Im4I0k3Y2b3:6e=d2P6`5Z2T[1[W1\=S8l3_6]4^<f3FT452Z3`j4<Z3Y2S]1V3ja1iR1ULe@R?Z1_B2e3Z3A
MER4i@554`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[
61Y1MP4T226O2j2`5O]58=H32986FT1P1R1Q1c1E253Y1U1>=]8c7`BT721\3Z3AMh4i@5:`264f1404_1:6:406X1F4D156
271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1
Q1c1E253Y1U1>=`3Z3AK1h4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG3
15a9Q7b3k1ECk3313<[61Y1MP4T226O2P2I`6]58=H32986FT1P1R1Q1c1E253Y1U1>=lY1_1Z31V6R>X7h:hLk3S1911g9g
4e=VFa9Y2a4jM\18BET2@>a14Y46f1T:16AU:@416Q1859:o1LZ31V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:FZ3FLZ
1f<ah1e5QBQKQ:XV1R:i80c71a70m36f352Z3\[5>Z3c1Z1Vk5110c71`;6:[351Z3V4Z3AM^1=k2m3k<536`264S1B404_1
:6:406X1F4D156271f11P1T111O015DU1<;6BW212\3Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4d1?26O2j
2`6U578=H32986FT1P1R1Q1c1E253Y1U1>=^1T<]2i3]2110UAR1M1?[35]3Z3AMh4i@5:`264f1404_1:6:406S14F4D156
271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1
Q1c1E253Y1U1>==Z3Dc5ce1jW2eFW2Q5P4l1h>UIi1k4Z33=Mh4Q8o1g6536`264f1404_1:6:406S14E0200111;2122601
71B2P11P1T111O0151BU1<;Ib1D1_3Q1BJ5[45V1037<:0@?o2_B2i3[7GG315h5h3Q7_32Ld1CDV3313<Z1l1V2L1Y1MP4T
2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1M7>=f=[4P1cF\4Z33=Mh4Q8o1g65:`264f1404_1:6:406S14E0200
111;212260171B2P11P1T111O0151BU1<;I\2\3Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241
O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=W>Y4Z33=Mh4Q8g85:`264f1404_1:6:406S14E0200111;21226017
1B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396
A32986F9JP1R1Q1AQ1E253Y1U1>=S2Z3Ai2Q2J]@h93Kj1m4e551h1^1X5U1m1i2i6i2C:T6[Af5j7Q<c2h33Y3:b6P438l@
U3Y225d:n3g2f1e26k2l1B45553Y1A5:U:;HI9Z27Z3QT5\;iA]3\B2R1Z3c1D0Q1j5hR1T21`1ZK_9[BXV1`?T>X1h2W69W
2NZ1Q5@4MT51S7g2]1M\36Z3X20lY5h2ZR1<Z3X2EP\5]1f>0\>0o3k353Z3X2f\5AZ3Dc5o@cT1cEVb1eFW2Q5P4dAP4T7W
2`:[2:Z3Dc5ce1jW2eFW2Q5^1a2>Z3W23h<mFmZ4i2j5JY2Q=^6>S68Z3Y2`a5Z4_1]4h;Q=2Z3SZ6f4U341F@h2U2o677Q2
1>FY23?c2b2o2:12312D<63?140411_1482CB7ML1N1I:12W1Cm;]1Q2fP1260:3M:l13Ab6T1H=S2W2X12B>b11e1_2U1><
4221@k1c2b2T5MDb5f:m3\128P2=>J3a4>^1l552BET2@>a14[44o3h2a3V1916Ac41X400T1@416Q1859:o2_2113Z3`]5[
Nn1Z31Cb100m3Z9\Z1d2c9m9[1\<PMoP1S9a58BB2Z1I@>a14`4o1o2;8S1[3MH164055e7h1F9641631K859:4W2[3Ea3Z3
6:Mh4e@35:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33
13<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=8Z3U2ge5kB_1\50c4?Z3c1][48@]R1c7P>1]4:T1:\50
5Z3c1ZT61^@NZ3FK0E\7\;nEgJb4X5UHX>XP1S3o2XCc5P6_4Z1b41V22`2W3`2EV5R1Z3FK0E\7UR12o82Z62Y2^EbDna1V
1j1>SNS4;Z1l1e21V223c2P1`4ET56Z3T^11e[40cK4Z3li50f5T1Z3Ff1Y\151\?d^28?o6J1Z<h9h69X3<00V35NW21X20
44W3c6P3U1W2NY4Z3A4H10Hl3U2Z7E_3;f2536`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IW21_3Q1BJ5a
4[17<\1o2S?d>GG315a9Q7b3a2Ck3313<c1g41Y16FP4T226O2j2`6]58=H32986F0S1P1>CQ1c1E253Y1U1>=^1:d8Og60b
544m4T9Q1R4Z3A4H10e4`9U4;f25:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4W137<=2Ko2o
Ch9:<G315a9Q7b3a2Ck3313<[61Y1MP4T226O2X2A`6]58=H329867>0S1P1R1Q1c1E253Y1U1>=VB0b544W3e1T95Z3b2Vn
5SBP32Z3[i1T3Z33=c1HY3Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hM\1bD2a2CDm3[6
1Y1MP4d1?241j=Q28396A32986F9JP1T2AT2Y1k9Ca>hBLn252Z3lT6[1Z31S22EY3hd3e_18BET2@>a14`4Y1T7110W316A
U:@4160P1859:h114:[35Z1Z31Z3k2[EW?mU1YES:h:jN]2]7g3V38BET2@>a14]3R1X3h3i416AU:@416Q1859:Z2NZ31V6
WJ`j2e_18BET2@>a14`4X3b816AU:@416Q1859:P1Z31V6hd3e_18BET2@>a142a2k1X3b816AU:@416Q1859:Z2OZ31>g5h
d3e_18BET2@>a14d2k1X3b816AU:@416Q1859:S1Z31V6hd3T[1`48BET2@>NB4`4X3@V5j216AQ1S9@416Q1859:Z2NZ31V
6hd3e_18BET2@>a14`4k;16AU:@416Q1859:c1KMZ31V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:c1V1Z31a1d4\J[j2
e_18BET2@>T1<4`4j5m5216A`31U6<@416Q1859:3[2NZ31V6hd3e_18BET2@>a14`4h;216Ah9<@416Q1859:NZ31V6hd3e
_18BET2@>a14`4k;16AU:@416Q1859:3[2^3Z3?1Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5
Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1>AR1Q1c1E253Y1U1>=5Z3U_5Fi?i
F3Z3fo5iF6Z3dc2ih2hAYCQ54Z3^\5hD[E2Z3\[5;Z30BW:gm2]Bk>gBl2i;[V12Z3\[5CZ322iX1N3?m9Y27aLZh2U8W3R2
R6g=a1>2Z3SZ15Z3XQ3PS1nLf:3Z3XQ3oo17Z3`J_k4e>f4e=23Z3nc5;b3Z3AMh4l7a1b3X2^15:b1M64f1404_1:6:406X
1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ci1Q2313<[61Y1MP4T226O2j2`6]58=H329
86FT1P1R1Q1c1E253Y1U1>=c3Z3AM^1Y3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17
<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=X5_2WFT8]757Z3n2[;R8
Uk5k35n3Z32>MJm3o7i85:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<;IW21_3Q1BJ5a4[17<\1o25Y6XGG
G315a9Q7b3a2Ck3313<[61Y1MP4d1?26O2j2`6]58=H32986FT1P1R1A?FLE253Y1U1>84h5S5d4VAf4P2_3Z3A2Jh4i@5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T22
6O2j2`6]58=H32986FT1P1R1Q1^14E253Y1U1>=n3Z3=3M^1Y3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4d1?26O2j2`6]58=H32986@5T1P1R1A?c1E253Y1U1>=e
;Cg2??6^3[<f5l2Ok35]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2h
MGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1^14E253Y1U1>=c3Z3AMER4i@5:`264f1404_1:
6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2l1M`6]58
39H32986FT1P1R1Q1c1E253Y1U1>=Q8o7m<g<]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I
i5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]5839H32986FT1P1R1Q1c1E253Y1U1>=5Z3U2g]
5mDg<T1Z314Q6TL14\h2j[1j38BET2@>a14`4\5^616A@d969416Q1859:R1Z314Q6TL14\h2l9mQ1j38BET2@>a14`4k;16
AU:@416Q1859:BZ3c1Q2P4]V11`j2;m;oMj8V5j41V22`2Y28Z3a2kh12aZ1TR36P>DZ3Y2Q19b2]1]V11Z1dX2jL_5S?Q99
e2V4m13dA5Z3Y2fI^W4SQ13Z3Y2bi53Z3Y2nP6h3U34Y1Oh1U2o677Q21>FY23?c2b2o2:12312D<63?140411_1482CB7ML
1N1I63128NC;a;]1Q2^Ad1b=260:3M:l13Ag7H=S2W2X12B>b11e1_2U1><4221@_4b2T5M<7X4Y1f:m3\128P2=>J3a4>^1
f@VM_211?Z3U23a@j3]G1Z1\T1m9`[1c;U<_DjJ:Z3Y2_T2eMgg1W7i7YI_B2AZ3Y2R=c<SB1_2R5kC^9YS2b5@]Dk:f8f5^
3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=n;iC6Z3QH]1Zl1Vn1dFR1Z31V6VCZl1eE`?jBjL8BET2@>
a14`4l9n116AU:@416Q1859:JOZ31V6Z8`n1l]1Y;[T18BET2@>a14`4k;16AU:@416Q1859:S1Z300V6kZ2P6`3ZP1T;`T1
8BET2@>a14`4d70U416AU:@416Q1859:MZ31V6hd3e_18BET2@>a14`4e7U416AU:@416Q1859:>Z3R2nX1T`1Y9YP1mP1[G
1Bo2Q1Q;B5Z3g<YNhS1Y^36Z3[P1<ZY5m12;Z3c1N0bY5Y13YH1P6Q26Z3c2lZ5`N2Z:T1Z3B4nU1a3S>QS1]2bU1n?\2J1m
7k<7W1X1f5l7ER65V1G1b1]2>@4`1Q7C]22NZ3GnU1a3S>R[2[BJ1X5`?7`2f5l7FQ65V1G1b1]2>@4`1Q7C`21Z36Z3^l2[
Y2Z9`@Z=2Z3fo54Z3c[5W4QA3Z3^_5WE2Z3m\6e3Z3A2J3d4i@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU
1<;Ii5Q1BJ5a4<N7<L?\2BhMGG315a9Q7W2Z1a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=R
N1^3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3
313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=QW1>4Z3l^5`8R2f4Z33=Mh4Q8g85:`264f1404_1:6:
406S14E0200111;212260171B2P11P1T111O0151BU1<;>:i5Q1BJ5[45V1037<:0@?o2^4YIGG315a9Q7_32a2CDR2S1313
<]2m31Y1MP4h1;241O2j2`6k18V1b12;8396A32986F9JP1R1Q1AQ1E253Y1U1>=o7S6o4fBb3Z3A2Jh4i@5:`264f1404_1
:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58
=H32986FT1P1R1Q1^14E253Y1U1>=jL\B2c6U343=E7h4R747?1a1>P320k2E5:`264f14041234@3<:681406S148470200
111;2122601511B2P11N1I:11O0151A0U1<;Ii5Q1B3F5S475V1037<:0@2<o2_3n<6T9g1;i113A9=315c6H=f1<V20U122
B>d19[1S228U1><631=Df2?313<b2h31Y1MP4T2241O2j23\6[3A\128396A32986F981436P1R1Q1A?2>E253Y1U1>=iK1e
2:U;Y31d6U343=E7h4R747?1a1>P320k2E5:`264f14041234@3<:681406S148470200111;2122601511B2P11N1I:11O0
151A0U1<;Ii5Q1B3F5S475V1037<:0@2<o2_3n<6T9g1;i113A9=315c6H=f1<V20U122B>d19[1S228U1><631=Df2?313<
b2h31Y1MP4T2241O2j23g4d1[3A\128396A32986F981436P1R1Q1A?2>E253Y1U1>=iK1e2:U;Y31[4Z33=Mh4Q8g85:`26
4f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2C
DV3313<[61Y1MP4T2241O2j2k49Z1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Z4Z33=Mh4Q8g85:`264f1404_1:6:40
6S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1M
P4T2241O2j2k4d1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1
T111O015DU1<;Il4LQ1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E25
3Y1U1>=7Z3U2HVk5[Cm35>Z3c1AHXZ4nNnA3d71m5:U95a3Z3AMR1e3i@5:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1
>=h7^I[<1]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7
b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=b75Z3\[5b>U4YG3Z3XS6`73Z3iZ6a;_3Z3AM
h4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y
1MP4T226O2j2m4b1]58=H32986FT1P1R1Q1c1E253CEU1>=WV1^3Z3AMh4`9X75:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E25
3CEU1>=<Z3=S102El`51cAS4e6g66Z3a102XS6aAg3Z3AM000e4n8j75:`264f1404_1:6:406X1F4D156271f11P1T111O0
15DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=
UIl3O1=e4m9e3Z3A2J10e4n8j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hM:<
G315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=RMO1IZ3HH0I^^1aOBh7g<aCXh1?a
81]6o3MU3Q2a2c1_3f2>CZ3@3L0e4ce1Q9hn1eFW2Q5P4gDX6T4k=0T3@Z3\3eW1[AF_8a2]F^7S:c4V2b_1m<_GV;2Z3[o2
FZ35]10U2P>e21VK2?QS2k2dW1[;W:YB168S1Y>7Z3d1YT616\1Y>OZ3EL00Fae11_21k3SBgP2T5fJT2d5n<168S1E@6X6:
6\1c48DZ3c10d?cV11_21j30SBWe1c7`h116\1S8U68T1Z31a1M1d3hd3e_18BET2@>a14`4o9k116A`31S6>@416Q1859:f
6<Z3c1OVY2jk1VT1QJ1m527]5:Z3c1OZS61m5224U:7Z3c1ZT61?]5:AZ3FMPORU4\;2g@6f316\1S3d3`722Z3PR63Z3^Q6
k63Z3^Q62EZ34AJ0nY1g2dQ4Q1o>Bd2JJY1K@h2n4k2h36Z3c1ZT61Y2`23Z3ml4`[1:Z3a10V_1ij1_U1jc1j5j9MLZ3DOc
4_8Z6hV1e236iT2eFW27i4P4RFa5`416\11\1Y1:U;4:Z3d1g[5o8\>T116\1Y>3Z3\]5\G8Z3d1RQ4VS216\1Y>8Z3d1RV5
VN16\1Y>2Z3fl33Z3T\6Z:l3Z397Mh4i@5:`264f1404_1:6:406X1E0300C156271f11P1T111O015DU1<;Ii5Q1BJ5a49Q
17<CH]1a1Q?f>GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1>CQ1:80N883253Y1M7>=bI]3Z3AMh4
i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1M
P4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=XT1<Z32^10^5bR3PT2XGW6T2b3a14Z3dY3PT2`M3Z3b2Qa52Z3d_6
5Z3RT69n616Z36VR114Zb4Q1Z3Gh21VGl;a3]5QAfR2[BB9g7Q=7`2f5l7h65V1G1b1]2>@4`1Q7C`25Z3`j5U2eBa72Z3nf
62Z3ei5LZ31V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T11
1O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2U5Z1]58=H32986FT1P1R1Q1c1E253Y
1U1>=e3Z3A2J3AR4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IW21_3Q1BJ5a4[17<L?o2hMGG315a9
Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=RN1l<^3Z3A2Jh4i@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H329
86FT1P1R1Q1c1E253Y1U1>=R1Z31b1c4hd3e_18BET2@>a14`4k;16A`316\1n4@416Q1859:U6Y1Z31b1M;Y3hd3e_18BET
2@>>R14`4k;16A`316\1n4@416Q1859:R31a258MZ31`2e3hd3e_18BET2@>a14`4k;16AU:@416Q1859:NZ31S2R4hd3e_1
8BET2@>>R14`4k;16AU:@416Q1859:l1Z31`100=04@^3hd3mU10f98B7=[1H@>a14\43l1T1J:V1=5V1^4216AV37116\1E
a1W1^1@416Q1859:KY5^1Z31a1D@^3o@l_1kc1mU1g98=47=T2@>a14\43l3:d1\1c2j1216A`31b6@416Q1859:KT1Z31c1
b4RS2ea1e_18BET2@>a14`4T6b3S216A^7f2@416J6859:T3b3NZ31c1b4hd3e_18BET2@>a14`4k;16AU:@416Q1859:g6L
Z31V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:OZ31V6Y31\a3e_18BET2@>a14`4l5n516AU:@416Q1859:P1Z31a2d3Y
31\a3e_18BET2@>a14`4l5n516AU:@416Q1859:P1Z31a1d4hd3e_18BET2@>a14`4l5n516A`31b6@416Q1859:NZ31a2d3
hd3e_18BET2@>a14`4l5n516AU:@416Q1859:X1Z31X200k3hd3fZ1n48BEZ1I@>a14Fi3k;1612<U:@4162N8571:T3P3U1
Z31Bc5ce1To1e8eFW2Q54k3n48BET2@>a14`4k;16AU:@4162N859:?Z3Dc5ce1jW2eFW2Q54k3ZN[7U2T5U3\1Z31COA01m
3fU1eW2[7[HYG8BEZ1I@>a14[28f14n2l816Ad1`8@416Q1859:a1U5P1Z31>T1Bo3hd3e_18BET2@>a14`4k;16AU:@416Q
1859:g62Z3=<Z3R_1W9S\1\i1S>b5?Q7V7e2U?4Z3km4UU1Q1<Z3WJ0Kh5e7o9QC^P1jU2[U1K6Z3cX1cFm<]W2hW1P1Z31a
2d3eARS3e_18BEH[1@>a14`4k;16AR8R2@416Q1859:@Z3_^1j@Y8\U2H0a408`1WR1T9b3]A1<Z3DP2b3WX1[=jW2U6_@W2
Q5P48Z3Y2b7\_3i<_7cQ1WLCZ3Ro17T6ZX20a408_S1i:i50c3U:1601?Z3Dc5ce1jW2eFW2Q5P4XKg41d4BP15Z3S2^V1P2
VS44Z3c2ig2Vc23Z3c2`Y6NZ31V6hd3iQ1k=8BET2@>a14`4k;16AU:@416Q1859:K2Z3^Y1Y1Z31W2n3g7[V1P72l2cl1W4
o6n2f1gO8BET2@>a14o3@^3\816AU:@416Q1859:Z6]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=P4]
3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=W^1]3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271f11
P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2TLc1GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1
E253Y1U1>=d3Z3AMh4i@5:`264f1404_1:6:406X1F4D156271=X11P1T111O015DU1<;Ii5Q1BJ5EIV2J[17<\1o2hMGG31
5a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=o3X1Q=jCe4Z33=MC4o3Q8g85:`264f1
404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ22[45V1037<:0@?8f2h?o=GG315a9Q7_32a2
CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=T4>_2^:^17\6]4Z33=2JHo3Q8g85:`264
f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CD
V3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=S7m;d4Z33=K13AR4Q8g85:`264f1404_1:6
:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61
Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=bC_:16\1S:R1U3b4Z33=K13Do3Q8g85:`264f1404_1:
6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[6
1Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=S7j4V>5f317Z3\BdHmT1n7ef2PCS1Z31Y2l3\W1[]2e
_18B<8T2@>a14`4\9^216Af8^1@416Q1859815MZ3j8S37S1l17h7VFn?[:;T1`82W?b3[DU3S4A1l;9?_EAb=oT14Z3_?TW
5kO8Z3XGi8`KPZ2\7In_12Z3X\33Z3m_2b`28Z3j3V7\b1^B]V1W^1ZC:Z3d1P\5\Fk116\1l=<3Z3Zl4Vi12Z3ml4HZ3Ff1
lZ1i6d:Q=g5m?_[18?PNT5c126X3^94Ea>9D8Z3]2SY1WCVb3c19g<8Z3Hd^1dJY8`d1cAoF8Z3?i1cW13_^3mb1m3l3Z3AK
1h4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I2f5Q1BJ5a4[17<\1o2R4eIGG315a9Q7b3a2Ck3313<
[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=T4o1Nn4g1f1i4i3[28b4i79NZ31W2n3VX1a\2e_18BET2@>
a14`4k;16AU:@416Q1859:OZ31W2n3Wa2`S1e_1889ET2@>a14`4k;16AU:@416Q1859:R1Z31V6_P12ZLi2X1gc1e_18BET
2@>a14`4^5\616AU:@416Q1859:2Z3ia2MZ31P2U4hd3e_18BET2@>a14`4k;16AU:@416Q1859:MZ31V6hd3e_18BEf1=@>
a14`4k;16AU:@416Q1859:V1Z31P2U4^AYS3]:W2o2aK]48BET2@>a14`4^3h1`1R516A<h9@416Q1859:OZ31c1<U4fU1Q_
2e_18BET2@>a14`4k;16AU:@416Q1859:V1Z31c1<5o3UA`DS@mn1W<]S1889ET2@>a14`4^3\816Aa5c4@416Q1859:g1Z3
1a1>F^3lBiBRQ1R30b16a=a;W1d>\;hI_:81@ET2@>a14`4l2IIW10X5E216A`31X1Y5@416Q1859:[1P1Z31P2F^3fU1To1
l?e_18BET2@>a14`4k;16AU:@416Q1859:R1Z31P2U4g6lZ2\P1f2e_18<5ET2@>a14`4k;16Ak4Y5@416Q1859:MZ31P2U4
hd3e_18BET2@>a14`4k;16AU:@416Q1859:Q1Z31P2U4hd3e_18BET2@>a14`4`67Y1V1a216AU:@416Q1859:OZ31P2U4bb
1UR2\;XT18BET2@>a14`4k;16AU:@416Q1859:Y4Z31?Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D:J<
;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET
2@>a14`4^3Q37R516AU:@416Q1859:V4Z31?Mh4i@5:`264f1404_1:6:406X1F21D156271f11P1T111O015DU1<;Ii5Q1B
J5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`
4k;16AU:@416Q1859:2Z3\U62Z3]18Z3]1Y1lQ5m^13124Z3kW2n^3a>R420Q34Z12d2U2W77913a11_320=@438:22Q1b2S
1k1:1234D<6C140411m12CAV1LP11I:128E8CJ3b8[2]1Q2fP126;3M:g18AR;V20U122B>b11U4U1><451@R4<b2m2W1NMD
b5Y4\6m3\1;>2HC86>:863a4>S1:V2k?Q4e81P?:Z3]1Y1lQ5R9jGo=3122Z3mY18Z3]1Y1Ti2eg33123Z3]1VS53Z3]1ij5
2Z3UX53Z3]1lb45Z3f1d^1c]3hY1CZ3BS1P92X2<hc1b1gX1o;U2Zd1k2j<o2k6c7`4FZ34Cj7S:`I^25IUO2lD6AgNQ3_?\
>R=^Q11e2:Z3b5aV1R:Pl1Q@iCR71`;b1Z3HPJU4i2l2P1Z2i12d2d117331<F_3]3La21k3^KZ177X1aI`Kb241<281@041
5]5`9T=RBo4T3LZ3GnU1a3Vi2ZAP1J1iD7`2f5l7h65V1G1b1]2>@4`1Q7C`2KZ3GnU1a3V4od2[BLiD7`2f5l7h65V1G1b1
]2>@4`1Q7C`22Z3`^1LZ3GnU1a3V4eW2Y=[BLiD7`2f5l7h65V1G1b1]2>@4`1Q7C`2KZ3GnU1a3V4od2[BLiD7`2f5l7h65
V1G1b1]2>@4`1Q7C`2X3[33C`32d1DBDFP7U>f=CS1Gl1[12:43W36Le2Cm1Z2]4T1V7X3\2X2U1W52P4d1P;8R129C2115J
Z1U763B19NW8>R5Z8b2OQ55W1a1S34?P3Z2\2Ej2R6f2L6I[1]4[4:2X1\5l1Y1i22JX1j34<62]10Y1T1n2[38>`6P4c201
4j2b47Q353Y81@k6d2d8l5GR20m43S4Y4\1Y1j1B4?R1Y1Q21S3Y581Q17=71@>>m1:8=R48]170MZ11h7h168?e=\1:2G1[
3_C\2g1B]5Q2:V=f1]8Q22X30f7g2V4<:A[350_1?kA\3l:14]I^R1nHkf1DSNS98[3\i1o2hQ1W\2b4`MBE[3a^2T9]6d>9
^4Q7Bf:ZEk6Db9Z47U@Z=B]37E[3885RCf4o8MnCW5^;_E0kB`6a>j2e4o1d@kKE[383TQ1g1YDg5YW1VGf;Y5T9j4Y8\2m8
`3^1i8R3Q=1[37[3AmZ1h9c\3nBbH5[383TQ1\j46[383TQ1iQ4bH2[3<:[3SU1_LY6[:eAl2hMm3ZA3[3nW1Qo3?[3GUT1d
5c30Z:\1i:jFW;^l1P8RDYF2[3nf6:[3fR1YR2YW2b1m;Z30`BV39[3aQ1c>\<0Ue1ZU21lHR1[3A5b7^>h2P<V28k7o1Q8g
2eFe5\@aAW1i1k25^19m4XAR1X6m1W7c8<P=^9W;[1[3A5f1k24RDj4@Z2\1]1^1_2Q8k1S5n8k18d<d3:HXAa4Y<k8f3X1S
951j1U8XK<6i<X6U3_1S8;[3Gf<1\N\Q2dV2P6b?=d56[3GXi5h7^8X52[3A3[3Ah\3E[3A5b671AnM]23h5h]20S4InY1f2
S5\<Q5`7K[3AJR7\T2Q7jP1Z1U6S4A\B9m:R8e4S3o4@f1Z5^1j2LT4g4_=Q1[3Ao2^;iES3>^5W1gMX5Z6a7WLT:>@0AC<n
N_6`5Q7?Nj2LT4]2R1f>2[3`\55[3ai4nB[1oR1@[3`109l8h2SGn5`1`;WS2kS1@aU1h=M_1[3m1o1VI^1\3d2n1:=V3n<c
8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2@[3a<ce1l;b9aZ2\2n5P1m2X9S1m3W;W7\77[3Q2m]
2Z1n2Xf2e?4[3Q2`X5e?5[3Q2S\2\l2e?4[3Q2`X5e?4[3Q2`X5c?5[3Q2X8Z`2l_24[3Q2`X5i?5[3bY1kOQf2[R12[3SC2
[3Q23[3Q2Vh54[3Q2Vh5c73[3RT2^52[3bZ57[3TV3o2c;0ng1`Lc4[32=1Kh4Q8g85:g1H64f1404_1:6:406S14E020011
1;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2WM@GG315a92n63[32a2CDV3313<[61Y1MD[3T2241
O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=o7l1o9WD^3[3@00Kh4i@5:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E25
3Y1U1>=7[3BoW3]Bk>gBl2^4[32=1Kh4Q8g85:S2<64f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1
<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a92n6_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E
253Y1U1>=c>d5:[3Bf7fR1am1]Bk>gBl2hKA[3BlO4mW2]Bk>gBl2k>e92V1a35[@08[3BoW3]Bk>gBl2UB8[3BoW3]Bk>gB
l2UB9[3A0oW3]Bk>gBl2UB9[3BoW3]Bk>gB@[2nC7[3BoW3]Bk>gBl2[4[32=Mh4Q8g85:`264f1404_1:6:406S14E02001
11;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j
2Z5U1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=ZC1[3O[30V6hd3e_18BE>e1@>a14`4KQ9m116AU:@416Q1859:b3[3@
Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61
Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=l9k2Q;`1k<]8P5[32=MLk3Q7Og85:g1H64f1404;S1:6:406S1
4E02001001;212260171B2P11P1T111O0151BU1<;Ie53Q1BJ5[45V1037<:0@?o2hMGG315a92n63[32a2CDV3313<[61Y1
MD[3T2241:D2j2`6k18V12n18396A32986F9JP1R1Q16:Q1E253Y1U1>=P:g2[2n3^2P6P:R3Ok4[32=MLk3Q771Eo1g65:`
264f1404;S1:6:406S121E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2oFh6GG315a9Q
73[326Z2CDV3313<[61Y1MD[3T2241:D2j2`6k18V1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=P:R9_8]3[3@Mh4i@5:`2
64f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226
O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=l91[35[3]e2gW2ZFkE2[3iT3V1[30[1DU4WV1A6nMh4g6WT1e_18BET2@>a
14`4n3l7161?U:@416Q1859:`1[3m1o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`2154Z21C
kOk6T8_2S1[30P2U4XAYm1UV1UW1_88BET2@>a14`4c3T1R7162>U:@416Q1859:M[30V6lY2kZ1e_18BET2@>a14`4k;16A
U:@416Q1859:M[30V6hd3e_18BET2@>a14`4o3k716AU:@416Q1859:P1[30V6V3UGQa1YY1e_18BET2@>a14`4k;16AU:@4
16Q1859:JL[30V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:T1[30P2U4hd3e_18BEF]1@>a14[3T1Z2[2S41n216AU:@4
16Q1859:g1N[30P2U4hd3e_18BET2@>a14`4o3k716AU:@416Q1859:P1[30P2U4S3e_2nQ1e_18B2BT2@>a14`4k;16AU:@
416Q1859:N[30V6o28_a3e_18BET2@>a14`4k;16AU:@416Q1859:4[3Q2Wg5UH`1[30P22R4fV1o?[DeY1`N7l@8BET2@>a
14`4l1AY20b2_1J_1C16AU:@416Q185923351_15[3U80ec4Q13[3ARL6[3AX;YP2oG_f2k2[3GU6V1H:Om29LA>DY4o20d1
P16U3]2[3a2X35`3<e8n3a2l7b4R1`2k1Q1e65[21^4<0f2e1h5P1P2Jn2S1e57L<9^46[5a290M23a20@=OR1<]6[82a3g8
m3`3B5\2`1U4Y2C^3Q:g=D;e1[3G\7S2^1V4Q1f2h3c26l28R10a1l1V1j55R7m2h8`:a5f1ED61V9`46f2@A\2kAi1o<\1[
2@`2S3nO985S8m20[7a2[3GN;j1Q7=P21a45L19Q2l18JB1R1Z5:j1H>5f1T=m?Z4U8D4V1Z4Y1o61b1=LR136i18P7361W7
JW2=S171g3Q2_7H2O2:i>R5T5T7i3Q349P2P1]6]9AX:2h6[33;7Z1j1Z3K1D83Fk1b115X1Z42o1C8@U2Z198GL[2T2NA_5
IU16N82A241E^5KKHo1V19L58k1=7BJAW2k5;S32L8N42^1Ie2Z1=V1<6Z149D\5o24>9d1Ee3<12=K2[1DM5C68f2Bl2;AK
37J83n5P4k1T1@1^1:23KS1:?7_1AFR=:>KS1=R1d2;NT2Z6:469333^1632<Q10R2=;<6n19f250e1R2n1Hk1b145a13k20
547^1322=W1@C012S1@A5>3562R1;H2F3V1\185K[2[3Gl4]210N3f1_1F71P6Dl2S2U2]2Q4H>\<m4_1Y6X9S85:P21T1k;
1b1]2_1h22^3LF:Z3c3U17MQ1a17U4Q;]Ae4Z1U9_3Y31>Y95n3d14l1k2o4f42h8I;W9[33;7d28BU1`18I16?839EP1=GL
11_1R2]25Ec1IM1U15:ET1R3NZ1k1Q215B\18871626==7W1BM6^1;T1=?J2@N2P1JB>V14I1JF50Da1?2;6J2>0e1h3o2d1
_4M4DR13i2Q2F8P1DM75e2Z18982;17T1n1b2A<02_1o1P11j1529236V1h1B8Z1<KD4O11592724<Z;=2G2:22987632355
514232851=1K:d11LLk3`7e1:31T1S12:e2Z1l1J>`1@o26\1289333T1D2M9Z2I<6?<66:B6f1H=I=06V2a17CS1A:R1D40
a19258k170547X10462=4R15N08=A5:AD3137<_26Z1FN<;81k1[34<j1c5=_2X4F`17LLC7b3Ef1Om3Z3^B`Am5k1:21Q39
e2Dd7R7i5R1b1b50R3j8_6R1C5`3lP1a2h3<>9h4m1]7X8`3d25l5[33C7^1j1EK1356i1]1U1l9d1H3e1@0265?F;0;0P15
9:G5<66V1A10214;67G1K1Gl2@1P366_1U23<=243028f4`1f3Z4;K3;EJbF@3V22m1]79n5215`2:Z1411e14\1T12FN7FA
_18IIY1G2X15Y1P15@W1]3o45P1K3FJH`32R2JIB2=R1U15D0<C[21S2=b2^41d4I;7=^124Dl8m1;f1n4=C0S1<D]21E2Y1
]65e1@A0D1U4[3G7^1j1EW1C2R2DU1`5T11b53a25?`14I159R15D5k1447BG1X1Y3@R3=V4^1R9\7Jm1_2n:Q:P2n5JMo12
e5X13Y108j1LCP1296_25Y15l1Y1G22[1@Hg1>9>W1H14H0;HQ2T25P1KJ>T1Q3>U2W22`1[16=0Dg21`3c1n77N]1i:j24n
7d43P23_23R6AT1[3G90k6a8^@b2\1X1S1d4U30m6_V1n:_4U=P>f5i1NKY4Z9`5231n5]415]3UFe2[33C351f6@;o1Q7j7
2@h10MU1R4d7;HL72N2AHT12Q22m28c1c1NI;CP1;Q1B28gAl62\7Q6\44[2R1X3a2`82\6Q1:g1o3g6P14\4_111;R20:_2
n1R3m6g1S7iAV5c>K[3G;f4o220QDi:8lf1[Mi10h1Q1d1o191a3j16YQ1n=0dD?[3G;lKT3WHbV1UP1U44a9nU1Z1b5n>Y1
[3Q1l6X3Z2m2]23?d>1_8]40f41o5b1`61d>Z4S3]3_Ie1R1iCo3o5m2R2_3Y40U1234k1g3H[3Q1P2[8d8B\C`7n8]1_2oG
S@kQ17GHRFW6a9V4<6\E9[3G`W2\l2X9c7f<o6\52[3G4[3GV]5S5>[3G]l4c>T2g4V1b5Z2`6b6>e3]7<[3oT1i;h;h=f5U
P1c9TCk3TE[1b1[3m1o1VI^1\3[1X1n1:=V3n<c8a12521E0]=AjQ1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2
4[3m61Vi4k4[3G70]17Q4X1?:4R14IX1KId1874>E11Jm3A3<U10Y163222[10a2;8h1614100:5<5m5f6P1g1W1Y=\2?U2C
b19T1e29G9S1J5;2[17@Z19?_123El1W6X4W1<AU1E6?LT3=8]3:3;OG4:56i12@>@9R1W<@l1^5Z4d3Y5?a1MNd:j15n3i1
>:a2:0j36I;V6`2k3^1P347]1Be4a18n14[3jT11o38[3m61jM1Q3MKW7U35F078V1N4=U22J4Mk3R1517Q21>FY23?c2b2B
9:520S19:12312D<63?1404112\1482CB7ML1N1I7212J29:8U1Oh3O<>=d3]1Q2h8Lm:[6c2R3260:3841=:JI73AR2d5H=
S2W2I3:2B>b11e1_2O5><42213<_4X1GA]1IB=26@P15?7Dj10f3d3U6KT1I2k1\1252P2=>@1243\19b1R14>^1f3>9W27`
2[1DU1_21I1@R1S11T4T2c2\12?5V1G19P1155W2>@4KD\141o2]2<6k1100<02^2[3?607_1j3E9R6P=9S11V8_2R2^1f5f
1h2l9W3VHk?o5k5k=h2a=P2Lf3RA7=^1CQ19N842:_2181>m62T2c45V1G1Z115]294@4`1X136Q1Z1B]2Cn1>2g1[3?607_
1m:^>1f:R2^1]7TX1kEgC[BLiD7=^1CQ19N87j2<\72T2c45V1G1Z17]294@4`1X1n1HB]2Cn1>2V1[3?607_1m:WIR2^1Vi
2[BLiD7=R2Q1d4i72h65V1G1b1]2>@4`1X1h5Cn1>2[1[3A407_1j4R6^>1f:R2^1o^2V:f@d1LQ4g@7`2f5f2R52h65V1G1
b1]2>@4`1W3c1U2C]22R1[3A407_1m:WIR2^1Vi2[BLiD7`2f5l7h65V1G1b1]2>@4`1c4]2C]22Q1[3A407_1UT1R2^1Vi2
[BLiD7`2f5l7h65V1G1b1]294@4`1Q7C]22Q1[3A407_1UT1R2^1Vi2]3m>LiD7`2f5l7h65V1G1b1]2>@4`1Q7C]22T1[3A
407_1UT1R2^1S5Rd2[BLiD7l1Cb53l7h65V1G1b1]2>@4`1Q7CV1V12Z1[3A407_1j4aD1f:R2^1U5Pd2f@d1LQ4g@7`2b53
l7h65V1G1b1]294@4`1c47U2C]22S1[3F0mU1a3m4Xd2fADLo9h1m827]210Y3\2l7h65V1G1b1]2>@4`1Q7C`2W1[3F0S@l
B4g2k2Em4[m1W8c>0K2\ALiD7]210f5l7h65V1G1b1]2>@4`1Q7C`2c1[3m1o1VI^1\3d2n1:=V3e7X5c8a12521E0j_1_2_
2A?c1`@[318P1Q2a6V3FKT2`274I>Q11CWAc>k6T8_2D[3G91V6_:Q:S1f:^;R5fV1P=?0Q\11f5THnE3[3aZ1g65[3lX2d9
ad1Vf1k1[38d1o1VI^1m2>d2n1:=V3n<c8a12521E0XFaI_2T1Z1A68c1`@[318P1Q2a6V3FKT27_1H74^1K1CLb6o=[:k6J
Y7_2i1[38d1o1VI^1m2>d2n1:=V3n<c8a12521E0XFaI_2T1Z1A68c1`@[318P1Q2a6V3FKT27X274^1K1C_7o=[:k6JY7_2
b2[30k10o1Y2lF^1\3d2n1:=V3n<h7Ja12521E0[5WY1V1_2_2A68c1@o?[318P1Q2a6V3FKT27X2721Z21CR588BET2@>a1
4`4k;16Ai2k6?@416Q1859:_4_2N[30V6hd3e_18BET2@>a14`4o3k716AU:@416Q1859:g12[3Zf23[3nQ3TP22[3m^63[3
Ado36[3Ao:YQ2\CR1S1[30@e5Y5jG^A_Ii2Z7_R1e_18BET2@>a14`4k;16AU:@416Q1859:4[3QY5j4^F2[3ie6d1[3g1U2
gH>^1P4P2n1:=V3U9[9P3a12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2Y:Q3^@k6>e7_2>[3AT5b?k4^40bn2W
4n<k9XF4aN:[3Ga=mOZ:nKWb1[6oJYG3[3UX5YG2[3lk52[3oW64[3fMY4ae37[3P_1f6_9ak11h74[3a1US2Y]4k1[33[10
0K5n2cNn7Z5h3R3^71>_3eW1X7`?Q1VES3]153mBd6d<443E2216131025>2201G5o277n4o1B6AX1V1[3AM00K[>0iCa6^B
2T252QJYAX7j=3a<U;j43TC`CE22:0M50Y4b6AB5[3lU4kX17b?4[3\m4TA>5[3dFP5Zc2[7>[350^Kf614gH22Nik1T@QCB
[350:`Hb2f614FYd2SX2b7g1;01[=5[3SU5Z<X4^Q1I[3T[1_Ej2aHk@CHeEgD\2;d2k=[5_BNJAo:26P1_3Q1a3[3@Mh4i@
5:`264f1404_1:6:406X1F4B1156271f11P1T111O015DU1<;2Fi5Q1BJ5a4[17<\1o2NkDm7GG315a9Q7b3a2Ck3313<[61
Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k32[3S96[3PY3iG[5[3d2=[3AN09iR1n5Q=WS2kS1@aU1h=S1[
3ZV1[3g10W1b1l45FD^2c2o22_8M[6FW2i;g5[Dj6d:g>3\8T7o4;C^6]Jk2H[38l8Y@F0c6E]<:o3[i1VQ1i7m1i7NU;`7e
5[77a=[2=[38mI2a6E[[3i7lEbD7m?Z7G[3UAP>X6_3?QZ1Q2RFYEU8n3YAS4h3LY@7[7Y9_4[2Z7:[3[V2aV2fM^7_57Z78
m?=[3_U1Y?Wc1kT1_M50n<7[7U@Z7:[3di2jT2\36Y86On;YEQ2[3m1o1VI^1\3d2n1:=V3n<c8a12521E0T6YY1;_2_2A?c
1Q<c1m1LC@V218P1Q2a6V3FKT2`2154Z21C9e59m2b3\8c:k6>k2i4]11OT2[3m1o1f2g1i7:c4S1j6^1\3d2n1:=V3n<c8a
12521E0T6S@aI_2_2A?c1`@[318P1Q2^3R3V3FKX1K^2174\1M199[1f3Lj6\8c:k6J_2i4_21b2[3A[1o1VI^1\3[1X1n1:
=V3k6d5=c8a12521E0S5m9JKTCf1@\1k2[5_2Kc1A?c1a:c2Z3P2Z118=BT1La6V3FKT2`274>:BM1CV2J1m2[1Y<l2h1m1_
5k6>_1g29S3_2n2[3G0Y3702K4a1j88h5n8Di216JCj32Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A
3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1b6?[3AXT113\3]k1LZ8Q2d42f1e[1e5T2[3GU
1o1i71ZA^1\3d2W1F:=h1]1e2X:X3d40Da12521E0Q;_3L[Io6_2_2A?c1]@2K_218P1Q2a6V3FKT2`274De11Co2:[65nEX
6BT8_2W2[3GU1o1k7ZA^1\3d2W1F72=h1]1e2X:c2Y50Da12521E0R6n4_3X?oAe1I^1P1A?c1]@2K_218P1Q2a6V3FKT2`2
74De11Co2:[65nEX6Ba3b4_2l2[3GU1o1W4X51l7c3c3>8U1K`2`1S1<JF:=8DJO=b85<]3:c8a12521E0a98Mo2V5V3]4f7
^=_2GDR1A?c1[<:i3[3180OQ2a6_1f1FKT2`274Z21Ca3U221i35i5^3_1c8a2j4P2T8_2R2[3m1o1VI^1\3d2<J<972=MJO
=n<c8a12521E0R6Lh6QR1_2_2A?c1c95a2\3G[318P1Q2a6V3FKT2>Q274Z21Ca3T65Z4cAk6T8_27[3A5_Z54[1iY1>[3Af
8W4^1X>fL`<2XIDj1Uh1\Q1=[3AZV1[@R?e2a2U1n2aAhR1TLh>K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:T1\3a
11b4hd3e_18BET2@>a142]4W4c716A`31k3Il1@416J6859:L\3c1b4hd3e_18BET2@>a14`4k;16AU:@416Q1859:T1\3c1
b4aZ2VZ1e_18=4<8T2@>a14`4X3=8g5S216A^7f2@416Q1859:Q1\3c1b4QS3fARKbD8=4ET2@>a14`4X3Fk716AU:@416Q1
859:Y1\3V6a2X3g;T^1Q2]5_4]>\BU8l;XI_:8BEOT1@>a14`4k;16AU:@416Q1859:Q1EL\3V6`o1We1e_18BET2@>a14`4
k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AMW9@416Q1859:M\3V6hd3e_18BET2@>a14`4d9V2161?U:@416Q
1859:L\3V6hd3e_18BET2@>a14`4k;161?U:@416Q1859:S1\3V6bAdBZL6]K1^H]@WO81@ET2@>a14`4k;16AU:@416Q185
9:L\3V6hd3e_18;6ET2@>a14`4k;16AU:@416Q1859:L\3V6l<kW3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_1
8BET2@>a14`4j8P316AU:@416Q1859:L\3V6hd3e_18B2BT2@>a14`4k;16AU:@416Q1859:N\3V6dS2XMjCe_18B2BT2@>a
14`4k;16AU:@416Q1859:N\3V6aP2Vd1`=Q1RQ18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3`=TR18BET2@>a14`4k;1
6AU:@416Q1859:M\3V6kY2V4eV1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6W\2`X1e_18BET2@>a14`4k;16AU:@416
Q1859:O\3P2U4Wn2`Fe_181@ET2@>a14`4Z:`116AU:@416Q1859:L\3P2U4hd3e_18BET2@>a14`4k;16AU:@416Q1859:M
\3V6hd3e_18BET2@>a14`4l6n416AU:@416Q1859:]1K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18B
ET2@>a14`4k;16AU:@416Q1859:O\3V6W8kf1\8W]1e_18BET2@>a14`4d9V216AU:@416Q1859:N\3m2X3hd3e_18BET2@>
a14h1g2k;16AU:@416Q18319:M\3V6f_2W:iJe_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18=4ET2@>a14`4k;1
6AU:@416Q1859:S1\3V6P;i6UE^OSCTKe_18B2BT2@>a14`4T2f916AU:@416Q1859:g1M\3V6hd3e_18B2BT2@>a14`4a;9
16AU:@416Q1859:L\3V6hd3UW1_88BET2@>a14`4k;16AU:@416Q1859:O\3V6aU1f1^P1c:\R1e_18BET2@>a14`4k;16AU
:@416Q1859:N\3P2U4hd3VV1^98BET2@>a14`4a4Y716AU:@416Q1859:L\3V6hd3VV1^98BET2@>a14`4k;16AU:@416Q18
59:g1\3a11=T4a6010Y:j]1_<k>X1XIe_18BET2@>a14`4l1W1A@<H:W1>j2`116A`31k3T2A96416@@859:U1\3c1=T4b6W
h1R:YAW1XIe_18BET2@>a14`4T3f816Ac92>@416Q1859:M\3P2U4hd3e_18BET2@>a14`4k;161?U:@416Q1859:K\3V6hd
3e_18BET2@>a14`4k;16AU:@416Q1859:U1\34Q6TL14\h2d@PO8B2BT2@>2^14`4T2f916AU:@416Q1859:Y1=O\34Q6TL1
4\h2e_18BET2@>a14`4k;16AU:@416Q1859:Q1\3V6U3i8Le2UU3e_18=4ET2@>a14`4o1k916AU:@416Q1859:O\3V6o;Le
2UU3e_18=4ET2@>a14`4k;16AU:@416Q1859:N\3V6VX1PO`]1e_18BET2@>a14`4V7d416AU:@416Q1859:M\3V2o3hd3e_
18B2BT2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AQ2S8@416Q1859:O\3V6iQ2nb1e_18BET2@>a1
4`4^5c2Q2f116AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16Af9>@416Q1859:S1\3P2:AX3So1BQe1e_18BET2@>a1
4^19g2k;16AU:@416Q18319:L\3m2X3hd3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AU:
@416Q1859:T3O\3V2o3^4Y`3e_18BET2@>a14`4]90\216AU:@416Q1859:N\3V2o3^42V`3e_18BET2@>a14`4k;16AU:@4
16Q1859:L\3V6[X2\\1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AQ2S8@416Q1859:L\3
V6hd3e_18BET2@>a14`4k;16AU:@4141Q1859:M\3V6_X2_5hV1e_18BET2@>a14`4k;16AU:@416Q1859:R1\3P26n3hd3[
BYM8BET2@>a14`4^2m5m1`116A^7f2@416Q1859:M\3P2U4hd3b=RR18BET2@>a14`4k;16AU:@416Q1859:N\3P2U4Sa2dS
1e_18BET2@>a14`4Z:`116AU:@416Q1859:Q1\3Q24o3hd3VV1^98BET2@>NB4`4k;16AU:@4160P1859:j1M\3Q2T4hd3VV
1^98BET2@>a14`4k;16AU:@416Q1859:L\3V6Sn2dFe_18BET2@>a14`4k;16AU:@416Q1859:M\3P2U4hd3e_18BET2@>a1
4`4c3W816AU:@416Q1859:U1\3c1b4S_2dU1e_18BET2@>a142X44T2S1Z1S5B`116A^7f2@416Q1859:Q1\3c1b4QS3fAe_
18BET2@>a14`4X3S5Z1B`116AU:@416Q1859:L\3V6ln2kEe_18BET2@>a14`4k;16AU:@416Q1859:M\3V6gg2PMe_18BET
2@>a14`4k4o616AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:O\3V6hd3e_18=4ET2@>a14`4n1X2c
716AX8l1@416Q1859:P1\3P2U4XW1_]2e_18B<8f1=@>a14`4Z:`116AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4l2n81
6AU:@416Q1859:S1\3Q2T4hd3e_152BEi1:@>a14`4^5Y1a3`116A8b4Y5@416Q1859:N\3V6hd3e_152BET2@>a14`4h6a3
`116AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4h;216AU:@416Q1859:Q1\3m2X3e`2^8cKe_18BET2@>a14`4d9V216AV
6n3@416Q18319:U1\34Q6R4g<Y;14cZ1g9ULj7TQ1`>8BET2@>a14`4k;16AU:@416Q1859:S1\344l5j@Y;14Qc2Z5TQ1`>
8BET2@>a14`4k;16AU:@416Q1859:R1\3P2U4oR2ha1e_181@ET2@>a14`4f3[4V1a216A8l9@416Q1859:O\302R6[Q2\c1
e_18BET2@>a14`4k;16Aa5c4@416Q1859:L\3V6j@mS3e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6gf2PNe_18BET2@>
a14`4k;161?U:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;161?U:@416Q1859:S1\3V2o3hBSP2o8kHe_18BE5n1@>a14`
4g3e50\216AU:@416Q1859:M\3V6R9mo1g[1e_18BET2@>a14`4k;16AU:@416Q1859:R1\3V2o3]]26SW1e_18BET2@>a14
`4`2V1e5Z2216AU:@416Q1859:P1\3P2U4j2Q2hS2R\1e_18BET2@>a14`4R;H16AU:@416Q1859:O\3[2j3hd3e_18BET25
:>a14^19g2k;16AU:@416Q1859:P1\3V6W4`1hi1HU@WT1e_18BET2@>a14`4k;16AU:@416Q1859:O\3V6V40ml1bc1e_18
BET2@>a14`4k;16A0T:@416Q1859:M\3V6R^2eV1e_18BET2@>a14`4k;16AQ9S1@416Q1859:K\3V6hd3e_18BET2@>a14`
4k;16AU:@416Q1859:P1\3a1d4hd3e_18B<8T2@>a14`4k;16A`31X1Y5@416Q1859:L\3V6Rc1eQ2e_18BET2@>a14`4k;1
6AU:@416Q1859:Q1\3V6hd3U6_Y18BET2@>a14Y46Z2c2e4V216AU:@416Q18319:L\3V6hd3e_18BET2@>a14`4Z2`916AU
:@416Q1859:[1\3W23j3To1Y1\1b1\8Y4K^1WR1n;gEn=8BET2@>a14^19g2[4h5f116AU:@416Q1859:L\3V6hd3UU1_:8B
ET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4i3Q816AU:@416Q1859:M\3V6hd3e_18BET2@>a14`4i3c5
]216AU:@416Q1859:Q1\3V6\B[R3g:mT18BET2@>a14i3?6k;161?U:@416Q1859:Q1M\3V2o3hd3e_18BET2@>a14`4i3Q8
16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4g9S216AU:@416Q1859:M\3V6oW2h\1e_18BET2@>a14[44k;16AU:@416Q
1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:T1\3P2U4hBiP1YOkQ1fR1n<8B2BT2@>a14`4]1P1R2Y716AU:@4
16Q1859:L\3V6hd3fR1n<8BET2@>a14`4k;16AU:@416Q1859:S1\3W2<a3e3jZ1XS1nR1e_18B8<T2@>a14`4Z:`116AMW9
@416Q1859:N\3W2<a3hd3e_18BET2@>a14`4k;16AU:@416Q1859:Z6P1\34Q6RIQ314\h2e_18BET2@>a14`4k;16AU:@41
6Q1859:O\3V6WMXg1WP1jU1T5e48BET2@>a14`4k;16AU:@416Q1859:Q1\3V6km1m?f?TDR3e_18BET2@>a14`4n3l716A^
7f2@416Q1859:M\3V6km1lf1e_18BET2@>a14`4n3l716AU:@416Q1859:M\3P2U4hd3e_18BET2@>a14`4R;H16AU:@416Q
1859:L\3V6hd3e_18BET2@>a14`4k;16AU:@416J6859:L\3V6]DZP3e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6]D3V
P3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4Z:`116AU:@416Q1859:M\3V6oX2h[1e_18BET2@
>a14`4k;16Af9>@416Q1859:a4\34:Mh4W5a;5:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5
a4L>7<\1o2P@b2T;GG315a9j2V4P3Aa2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k281@ET2
@>a14`4l1n916A8l9@416Q1859:Y4\34:Mh4i@5:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ
5a4[17<\1o2hMGG315a9Q7P3Aa2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k28BET2@>a14`
4k;16AU:@416Q1859:L\3V6d@ST3e_18BET2@>a14`4k;16AU:@416Q1859:N\3P2U4hd3e_18BET2@>a14`4^2^1m716AU:
@416Q1859:M\3V2o3hd3e_18BET2@>a14`4]9]216AU:@416Q1859:L\3;j5hd3e_18BET2@>a14`4k;16AU:@416Q1859:L
\3V6hd3e_18BET2@>a14`4k;16A^7f2@416Q1859:M\3V6hd3e_18BET2@>a14[44Z:`116AU:@416Q1859:O\3c1b4hd3e_
18BET2@>a14`4g9B`116A^7f2@416Q1859:M\3V6QR2fb1e_18BET2@>a14`4]7]416AU:@416Q1859:P1\3a2d3bc1h>\b1
e_18BET2@>a14`4l1n916A^9F@416Q1859:L\3V6hd3e_18BET2@>a14`4_3[816AU:@416Q1859:N\3V6hd3e_18BET2@>a
14`4c3X5n2161?U:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6bb1m<We1e_18BET2@>a14`4k;
16AU:@416Q1859:T1\344l5TL14dP1nI]HZ5[@YO8BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3[BYM8BET2@>a14`4k;1
6AU:@416Q1859:L\3V6hd3e_18BET2@>a142]4k;16AU:@416Q1859:L\3V2o3hd3e_18BET2@>a14`4k;16AU:@416Q1859
:L\3V6hd3e_18BET2@>a14`4k;16AQ2S8@416Q1859:h1\3FLGAX3i@e;Xe1h<h3]BoIT8a8n48BET2@>a14^192?<64[1d9
2S216AV60:><f2@0316Q18319:JP1\3V2o3gg2PMe_18BET2@>a14`4_3Ee7165;U:@416Q1859:M\3V2o3hd3e_18BET2@>
a14`4U4e716AU:@416Q1859:S1\3V6fg2QMe_18BET2@>2^14`4C0H\7P316AU:@416Q1859:Y1=P1\3V6hd3e_18BET2@>:
0U14`4j8m21016AU:@416Q1859:L\3V6TW2c]1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6o]3h6e_18BET2@>a14`4k
;16AU:@416Q1859:R1\3g2^3V3aa3YHBhF8BET2@>a14`4Z:]1216A^7f2@416Q1859:M\3g2^3hd3e_18BET2@>a14`4h;2
16AU:@416Q1859:T1\3[2AX3\9Wn11Q]1e_18BET2@>a14^19[1[1k;16AU:@416Q18319:L\3V6hd3e_18BET2@>a14`4X4
b716AU:@416Q1859:N\3V6fb3Q2e_18BET2@>a14`4n1l916AX8l1@416Q1859:M\3V6hd3e_18BET2@>a14d2k1k;16AU:@
416Q1859:T3P1\3V6hd3e_18BEF]1@>a14[3T1Z2_6R1m116AU:@416Q1859:N\3V2o3hd3e_18BET2@>a14`4]90\216AU:
@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:P1\3P2U4hd3e_18BET2@>a14`4^2T2P5V2161?U:@416Q1
859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:L\3@e5hd3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3W9]
V18BET2@>a14`4k;16AU:@416Q1859:O\3V6hd3e_18BET2@>a14`4e811Q316ANV9@416Q1859:O\3V6kn1jBB^R1R^1b18
BET2@>a14`4k;16AU:@416Q1859:L\3V6fa2QS1e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;
16AU:@416Q1859:Q1\3V6P6UX1dP1e3VR1e_181@ET2@>a14`4o1k916AU:@416Q1859:M\3V6^_2o4YP1e_18BET2@>a14`
4k;16AU:@416Q1859:N\3V6oAHoQ3e_18BET2@>a14`4k;16AU:@416Q1859:ER1\3P2U4U9cY2nQ1T[1`48BET2@>a14i3F
P9j216AU:@416Q1859:R2N\3V6hd3T[1`48BET2@>a14i3FP9j216AU:@416Q1859:M\3V6oV2g9PT1e_18BET2@>a14`4k;
16AU:@416Q1859:M\3X2m3hd3e_18BEZ1I@>a14`4k;16AU:@416Q1859:N\3V6hd3e_18BET2@>a14`4k;16Ao6U3@416Q1
859637O\3c1b4\5[_3e_18BET2@>a14`4\91\216AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4d9V216AU:@416Q1859:S
1\3V6lZ2U7[2YP1e_181@ET2@>a142]4T:f116A^7f2@416@@859:M\3V6Rb2eR1e_18BET2@>a14`4k;16A^7f2@416Q185
9:Q1\3V6hd3e_18BET2@>a14Bm3f3m1R4U1M16A^7f2@416Q1859:M\3V6hd3e_18=4ET2@>a14`4g9S216AU:@416Q1859:
R1\3P2U4hd3e_18BET2@>a142]4f3f3Ec1S216A^7f2@416Q1859:P1\3V6hd3e_18=4ET2@>a14`4]7NZ1S216A^7f2@416
Q1859:L\3V6\Z2[Z1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6m3j`3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6
hd3e_18BET2@>a14`4k;16AU:@416Q1859:N\3V6[A\S3e_18B2BT2@>a14`4l8n216AU:@416Q1859:O\3V6hd3e_18B2BT
2@>:0U14`4l8n216AU:@416Q1859:M\3V6`i20VKe_18BET2@>a14`4k;16AU:@416Q1859:M\3V6QR2fb1e_18BET2@>a14
`4k;16AU:@416;E859:M\3V2o3WM`g2e_18BET2@>a14`4k;16AU:@416Q1859:N\3V6bT1U`2e_152BET2@>a14`4f3T816
AU:@416Q1859:M\3V6bT1U`2e_152BET2@>a14`4k;16AU:@416Q1859:O\3V6hd3e_18BET2@>a14`4N0Lf5W416AU:@416
Q1859:M\3V6ZU2]_1VU1^:8BET2@>a14`4k;16AU:@416Q1859:M\3V6aV1VP1o]1e_18BET2@>a14`4k;16AU:@416Q1859
:M\3V6_a2XS1e_18BET2@>a14`4k;161?U:@416Q1859:M\3V6fg2QMe_18BET2@>a14`4o1k916AU:@416Q1859:M\3V6hd
3e_18BET2@>P1964`4k;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14
`4]9]216AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4g3S816AU:@416Q1859:L\3V6hd3e_181@ET2@>a14`4k;16AU:@4
16Q1859:Q1\3V6fV2V3i1`=Z2TIk;iS18BET2@>a14`4k;16AU:@416Q1859:N\3P2U4hd3e_18BEi1:@>a14`4k;16A<h9@
416Q1859:N\3V6hd3e_18BET2@>a14`4_3m5_1M16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4l1n916AU:@416Q1859:
L\3V6hd3e_18BET2@>P1@4`4k;16AU:@416Q1859:M\3V6hP3oCe_18BET2@>W194`4k;16AU:@416Q1859:P1\3V6iARh1o
8kQ1UW1_88BET2@>a14`4h4R716AU:@416Q1859:S1\3V6iAZ`1h7n1k;oL\;@2dS18BET2@>a14`4k;16AU:@416Q1859:T
1\3P2U4iP2S9R=V5`He_18BET2@>a14`4T2b2Z6H16AU:@416Q1859:[1Q1\3V6[Q2Hg9k;oLm;2dS18BET2@>a14`4k;16A
U:@416Q1859:M\3V6V3YU2W\1e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6hd3e_18BET2@>a142]4g9S216AU:@416Q1
859:L\3V6hd3e_18BET2@>:V14`4k;16AU:@416Q1859:N\3V6^b1l@\a1e_18BET2@>a14`4j9P216AU:@416Q1859:S1\3
P2U4`5ZR2V2[2YX1b;RT18BET2@>a14`4c3P2V616AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:M\
3m2X3hd3e_18BET2@>a14`4k;16AU:@416Q18319:L\3V6hd3e_18BET2@>a14`4]7]416AU:@416Q1859:M\3V2o3hd3e_1
8BET2@>a14`4k;114AU:@416Q1859:L\3V6SX2d\1e_18BET2@>a14`4k;16AU:@416Q1859:O\3W2n3fQ3QCe_18BEi1:@>
a14`4\8^316AU:@416Q1859:N\3V6\A[e1o]1e_18B2BT2@>a14`4k;16AU:@416Q1859:N\3V6\A[S3e_18B2BT2@>a14`4
l8n216AU:@416Q1859:d1\3b1@R4kW11kLn_1e_18B7:2V1M@>T1<4d2\1903R2NU8C16A`316IBW2f2@416Q1859:3[2e3N
\3V6hd3e_18B7=T2@>a14`4^2\916A^7f2@416Q1859:S1\3P2U4hd3e_181@ET2@>a14`4l1j3Ha1V1a216Ak4Y5@416Q18
59:P1\3P2U4Rc1eQ2e_181@ET2@>a14`4`6h2a216AU:@416Q1859:M\3V6hd3e_18BET2@>a14[44T:f116AU:@416Q1859
:P1\3V6AVd3e_18BET2@>a14`4X1^3o4B`116AU:@416Q1859:X1\3V6o3lT1^MT8W8b9a<>\3n3f;\Da?8BET2@>a14`4k;
16A^7f2@416Q1859:R7O\3V6o3[l2\Df;\Da?8BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AMW
9@416Q1859:M\3V6b4^Y1fV2e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6hd3e_152BET2@>a14`4e2U916AU:@416Q18
59:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:c1\39W1AR4U5j2i3c3@e1UF1UQ12VV1Z5f;9V1_3mN8BB2T2@>a14
`4Q3i816A`31b6@416Q1859:_2DZ1\398`1R4P8b]1ii1Z5e8P3dCW2Q5Y2f1n48BB2T2@>a14d2k1k;16AU:@416Q1859:N
\3P2U4f4[W2eX1e_18BET2@>a14`4k;16AU:@416Q1859:N\3V6ZP2Jbc1e_18BET2@>a14`4Mm:16AU:@416Q1859:L\3V6
hd3e_18BET2@>a14`4l2n816AU:@416Q1859:O\3P2U4hd3e_18BET2@>a14`4Z3Ig4n216AU:@416Q1859:M\3V6hd3e_18
BET2@>a14`4Z3V5Y316AU:@416Q1859:O\3P2LX3a\2VX1e_18BET2@>a14`4k;16AU:@416Q18319:K\3V6hd3e_18BET2@
>a14`4k;16AU:@416Q1859:O\3F_5nKSU2eCe_18BET2@>a14`4HR;16AU:@416Q1859:L\3V6nKih2e_18BET2@>a14`4k;
16AU:@416Q1859:M\3P2U4hd3e_18BET2@>a14`4m3m716AU:@416Q1859:O\3P2U4hd3e_18BET2@>a14h1g2^3\816A<h9
@416Q1859:L\3V6hd3e_18BET2@>a14`4c3W816AU:@416Q1859:M\3V6P6bP2T^1e_18BET2@>a14`4k;16AU:@416Q1859
:L\3V6[P2\d1e_18BET2@>a14`4k;16AU:@416Q1859:N\3V6k3XW2cY1e_18BET2@>a14`4j9P216AU:@416Q1859:Q1\3V
6S8Z7U2R`1Pc1l9FQU18BET2@>a14`4k;16AU:@416Q1859:M\3V6S8`9SS3e_18BET2@>a14`4k;16AU:@416Q1859:O\3V
6fX3Q<e_18BER212=>a14`4k;16AU:2=416Q1859:O\3P2U4hd3e_18BET2@>a14`4l1R2k716AU:@4160P1859:[1\3P2:A
X3hd3e_18BET2@>a14^19B<;[1C0a2Kh716AV60m3@416Q18319:Y1K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:M\
3V6hd3e_18BET2@>a14`4N0k:16AU:@416Q1859:O\3a2d3hd3e_18BET2@>a14`4j8m2216A^9F@416Q1859:U1\3P2U4PW
1a<g1Q1?W@Q3aZ1WP1]?8BET2@>a14`4o1k916AU:@416Q1859:M\3V6dT3S@`OT@8BET2@>a14`4k;16AU:@416Q1859:T1
\3V2o3o@\9ni1\P1e_18BET21>>a14`4i3Q816AMb2d6@416Q1859:T3M\3V6[d2\P1e_18BET21>>a14`4k;16AU:@416Q1
859:M\3V6SX2d\1\V1X98BET2@>a14`4k;16AU:@416Q1859:N\3V6g`2PT1e_18BEf12:@>a14`4k;16AU:@416Q1859:L\
3V2o3hd3e_18BET2@>a14`4k;16AU:@416Q1859:R1\3V6RGT6^A2Im7Vm1e_18=4ET2@>a14`4k;16AU:@416Q1859:M\3V
6RY2e[1e_18BET2@>a14`4g9S216AU:@416Q1859:M\3V6hd3e_18BET2@>Z164Y46k;16AU:@416Q1859:L\3V6hd3e_18B
ET2@>a14`4k;16AU:@416Q1859:Q1M\3Q2T4m=jV3e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>NB4`4
k;16AU:@416Q1859:R1\3P2U4hd3e_18=4<8i1:@>a14`4k;16Ak4b2f2@416@@859:M\3P2U4hd3e_18=4ET2@>a14`4k;1
6AU:@416Q1859:P1\3V6YR2k=Z2WR1e_18BET2@>a14`4l2k2R616AU:@416Q1859:L\3V6UX2b\1e_18BET2@>a14`4k;16
AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:L\3
V6hd3e_18BET2@>a14`4g4S716AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4T2f916AU:@416Q1859:L\3V6hd3e_18BET
21>>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4]2]916AU:@416Q1859:N\3T2Q4hd3e_18BET2@>a14`4j80
o216AU:@416Q1859:]1\3P2U4Y6ij1n7@T[1^_168BET2@>a14`4`2X140C00`28\1n216A^7f2@416Q1859:EL\3V6jAmR3
e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4l8n216AU:@416Q1859:O\3V6e5mY2i2ZR1e_18BET
2@>a14`4h;216AU:@416Q1859:P1\3V6bAm]1R@i2ZR1e_18BET2@>a14`4h;216AU:@416Q1859:K\3V6hd3e_18BET2@>a
14`4k;16AU:@416Q1859:N\3P2U4g_2PU1e_18BET2@>a14`4k;16AMW9@416Q1859:L\3V6g_2PU1e_18BET2@>a14`4k;1
6AU:@416Q1859:N\3V6hd3e_18BET2@>a14`4R60g516A^7f2@416Q1859:M\3V6hd3e_18BET2@>a14`4S6g516A^7f2@41
6Q1859:L\3V6^W2Y]1e_18BET2@>a14`4k;16AU:@416Q1859:P1\3V6aU10^V1fX1d:]Eb?8BET2@>a14`4k;16AU:@416Q
1859:M\3V6hd3P9YGZ?8BET2@>a14`4k;16AU:@416Q1859:L\3V6Xf2_Ne_18BET2@>a14`4k;16AU:@416Q1859:L\3V6_
V2X^1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6`X2W\1e_18BET2@>a14`4k;16AU:@416Q1859:O\3V6Rh22bLVV1^9
8BET2@>a14`4X8b316AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;
16AU:@416Q1859:N\3c1Bo3hd3e_18BET2@>a14`4Z:`116AU:@416Q1859:N\3V6fU1Q_2e_18BET2@>a14`4k;16A^7f2@
416J6859:L\3V6hd3e_18B<8T2@>a14`4k;16AU:@416Q1859:V4\3?Mh4^=Z35:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H326286FT1P1R1Q1c1E2
53Y1U1>=k28BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:Q1L\3V6hd3oX1e68B
ET2@>a14`4k;16AU:@416Q1859:M\3V6Sh10cl1e_18BET2@>a14`4k;16AU:@416Q1859:U1\3Cb5_Jm<Z]2oX1S1Bn48BE
T2@>a14h1g2k;16A]6g3@4163M859:^6L\3V6_JXj2e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`
4k;16AU:@416Q1859:Z2L\3V6hd3e_18BET2=2>a14`4k;16AU:@416Q1859:Q1\3b1c4hd3e_18BET2@>a14`4k;16A`316
\1n4@416Q1859:U6L\3V6hd3e_18BET2@>a14`4l5n516AU:@416Q1859:M\3V6hd3e_18BET2@>a14Y46Z2`916AU:@416Q
1859:O\3V6hd3e_18BET2@>:0K94`4Z2`916AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd
3e_18BET2@>a14`4k;16AU:@416Q1859:[1\3U5P1O[An4U2]^10RDY8[@WARDZ:8BE9j1@>Z164`4e83i2716AU:@416Q18
59:Q1\3V6[Bn4U2Wk2i1b4XY18BET2@>a14`4c;716AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4k;16ANV9@416Q1859:
L\3V6fm2QGe_18BET2@>a14`4k;16AU:@416Q1859:L\3;j5hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18B
ET2@>a14`4k;16AU:@416Q1859:M\3V6lAbf1X\1e_18BET2@>a14`4k;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k
;16AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:O\3V6d`2ST1e_18BET2@>Z164`4e6U516ANV9@41
6Q1859:M\3V6iV2j9ST1e_18BET2@>a14`4k;16AU:@416Q1859:S1\3V6f42f9XHXHl8n2eDSEe_18BET2@>a14`4k;16AU
:@416Q1859:R1\3V6f42f9Ua1ZBb=S1oCe_18BET2@>a14`4k;16AU:@416Q1859:Q1\3V6oW2W5^2EQ4U:SFe_18BET2@>a
14`4k;16AU:@416Q1859:N\3V6hd3e_18BET2@>a14`4e811Q316AU:@416Q1859:N\3V6V8b1dm1Y]1e_18BET2@>a14`4k
;16AU:@416Q1859:N\3V6n[2]5Q3YP1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6j1mb3e_18BET2@>a14`4k;16AU:@
416Q1859:M\3V6RX2eHoCe_18BET2@>a14`4k;16AU:@416Q1859:M\3V6Y6^^3e_18BET2@>W194`4k;16AU:@416Q1859:
L\3V6cd2TP1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6VQ3aCe_18BET2@>a14`4k;16AU:@416Q1859:L\3V6VQ3aCe
_18BET2@>a14`4k;16AU:@416Q1859:P1\3V6nW2nAW:b@e_18BET2@>a14`4e83Q316AU:@416Q1859:M\3V6RX2RLb@e_1
8BET2@>a14`4k;16AU:@416Q1859:P1\3V6RX2m8]3Ga;oCe_18BET2@>a14`4k;16AU:@416Q1859:M\3V6hd3e_18BET2@
>a14`4k;16AM0V9@416Q1859:M\3V6S[2f6mR1e_18BET2@>a14`4k;16AU:@416Q1859:L\3V6hd3e_18BET2@>OA4`4k;1
6AU:@416Q1859:M\3V6go1i\1V8e_18BET2@>a14`4k;16AU:@416Q1859:M\3V6jb2mQ1e_18BET2@>a14`4k4o616AU:@4
16Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:R1\3V6hd3e_18BEF]1@>a14`4C0^7F0o216AU:@416Q1859:
Y1Q1\3V6hd3e_18BEF]1@>a14`4C0U80Q1m116AU:@416Q1859:O\3V6hd3e_18BEF]1@>a14`4C0U8P316AU:@416Q1859:
L\3V6hd3e_18BEF]1@>a14`4k;16AU:@416Q1859:M\3V6hd3e_18BET2@>a14`4j80o216AU:@416Q1859:P1\3V6hd3e_1
8BE@c1@>a14`4[4Kc616AU:@416Q1859:a11O\3V6hd3e_18BE@c1@>a14`4[4_716AU:@416Q1859:a11L\3V6hd3e_18BE
T2@>a14`4P1j:16AU:@416Q1859:O\3V6hd3mA^CX:8BE>e1@>a14`4Ko:16AU:@416Q1859:M\3V6hd3e_18BEF]1@>a14[
3T1k;16AU:@416Q1859:N\3V6hd3e_18BEBa1@>a14`4N0k:16AU:@416Q1859:L\3V6hd3e_18BET2@>a14`4S4g716AU:@
416Q1859:M\3V6hd3e_18BET2@>a14`4k7NP316AU:@416Q1859:K\3V6hd3e_18BET2@>a14`4k;16AU:@416Q1859:K\3V
6hd3e_18BET2@>a14`4k;16AU:@416Q1859:R1\3V6hd3c1T3U3fW18BEF]1@>a14`4]1\7P316AU:@416Q1859:Y1S1\3V6
WR1P3T74Z1UOdW1fN[<b48BET2@>a14`4k;16AU:@416Q1859:M\3V6Zm2]Ge_18BET2@>a14`4CW;16AU:@416Q1859:L\3
V6hd3e_18BET2@>a14`4k;16Ag5]4@416Q1859:O\3P2U4\W1SU1WX1UU1_:8BET2@>a14`4k;16AU:@416Q1859:N\3V6hd
3e_18BET2@>a14R4=k;16AM0V9@416Q1859:N\3V6kY3l:e_18BET2@>a14`4o3h2R516AU:@416Q1859:L\3V6hd3e_18BE
T2@>a14`4o3k716AU:@416Q1859:N\3P2U4hd3e_18BET2@>a14`4b4W5P216AU:@416Q1859:O\3V6dBWb1a6SJU?e_18BE
T2@>a14`4k;16AU:@416Q1859:N\3V6^\2YX1e_18BET2@>a14`4k;16Af91<@416Q1859:T1\3V6P]2X<j8j=h4X:k@P:_:
8BET2@>a14`4o4_2[416AU:@416Q1859:N\3T2Q4hd3e_18<5ET2@>a14`4j8P316AU:@416Q1859:M\3T2Q4hd3e_18BET2
@>:V14`4k;16AU:@416Q1859:R1\3Q2T4X3c91R[2Q>d>e_18BET2@>a14`4^5\616AU:@416Q1859:S1\3Q2T4X3c91Xb1i
HfLXP1\?8BET2@>a14`4^5\616AU:@416Q1859:P1\3P2U4eARS3h9lU18BET2@>a14`4Q1h7P316AU:@416Q1859:6]3i^5
c:jCX2Y13]3X]6b32]3X]63]3]i5jC5]3i^5W9[1jC^3]3>Mh4R?f15:`264f1404_1:6:406X1F4D156271f11P1T111O01
5DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=_
U14]3_I3dc53]3X]6d33]3i^5^N5]3Wd4aJ^Nd3b4]30=M5Bo3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2
P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32
986F9JP1R1Q16182NE253Y1U1>=S7S@W>T9^4^3=Mh4Q8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T
111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2^4YIGG315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2`6[3Q28396A3262
86F9JP1R1Q1AQ1E253Y1U10=66Z4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU
1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U51X1[3Q28396A32986F9JP1R1Q1A
Q1E253Y1U1>=[4^3=Mh4Q8P7f15:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5
[45V1037<:0@?\2BhMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=a
4^3=Mh4c3]4g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5V1037<:0@
?\2Bi8nDGG315a9Q73[32a2CDV3313<[61Y1M[2d1T2241O2j2`6k1_1Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=gR1[4^
3=Mh4Q8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?NP2h
MGG315a9Q7_32a2CDR2S1313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=`4^3=MR1e3Q8g85:
`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32
a2CDV3313<[61Y1MP4T2241O2j2U55T1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>2:o>n>i1n2k2^3=f5Q8m8:`264o54
E0200111;212260171B2\40151U2;Ii5V6J5V1037<:0@?\2BhMoE2a2CDm3[61Y1MP4T2241S9f4Q28396A32986F9JP1T2
AT2Y1d4^3=Mh4i6W1j3_2\25:`264f1404BL:6:1206S142B020011146212260171B21N1P1T111O0151BU1<;Ii5Q1BJ5[
45V1037<:0@?o2i8WBR1c1GG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1
U1>=X4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0
@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=i2^3=f5Q8m8:`
264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241S9f4Q28396A32986F9J
P1T2AT2Y1Z4^3=MR1e3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V
1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>2:Y4^3=
Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG3
15a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=UV1Y4^3=Mh4Q8g85:`264f
1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV
3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=j4^3=Mh4h1X6a6U25:7Dc164f1404_1:6:4
06S130E0200111;212260171B2P11P1T111O0151B;I65;Ii5Q1BJ5[45V1037<:0@?o2^7T;;g2P8GG315a9Q7_32a2CDY1
l1313<[61Y1MU3JHM=241O2V1c1`6[3Q28396A32986F9JP1R1A?AQ1E253Y1U1>57h2^3=f5Q8m8:`264o54E0200111;21
2260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1g4^3=M4c4Q
8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5<S3J5V1037<:0@?U236>hMGG
315a9b4^2_32a2CDV33120<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=V1m<m?16\1Y>l2^3=f
5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5R3n35V1037<:0@?o2hMoE2a2CDm3U2U41Y1MP4T2241S9f4Q283
96A32986F9JP1T2AT2Y1S9[4^3=Mh4Q8P7f15:`264f1404_1:6:4065M4E0200111;212260171B2P11P1T111O0151BU1<
;Il4LQ1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E2
53Y1U1>=^4^3=M4c4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V10
37<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=RN16\1Y>
c4^3=M4c4Q8X31\55:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0
@?o2hM:<G315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=RN16\1W8P3P3
j4^3=M@Ea3Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5O1BJ22_1@_1J5V1037
<:0@?o2Kf3UIGG315a9Q7S12X22a2CDV3313<[61Y1Mk34l17241O2j2`6[3Q28396A329526F9JP1R1Q1AQ1E2534T1;I>=
]?iD]4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0
@?o2b4UIGG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E2403Y1B0A>=_4^3=Mh4
c62Z1g85:`264S1B404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?8f2hMG
G315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1B0A>=]4^3=MFQ4Q8g85:`26
4S1B404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2j1mKGG315a9Q7_32
a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1CA>=\F\4^3=Mh4Q8g85:`264f1404_1:6:4
06S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1
MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1;5Q18<2403Y1CA>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;
212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5h1b25V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2
`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=e5^3=M>o1Y2Q8g85:`264f1404BL:6:406S14E020011191212260171B2
M21P1H:0118F0151BU1;0;Ii5Q1BJ22W3S15V1037<:0@?U2IKa12521E0UJGG315a9Q7T3:2Q2?CDFA?]1313<[61Y1MP4T
2241I52j2718P1Q2j2[3:f18396A329526A49JJ5R1Q15730P1E25361C<U1>=[Mk6T8_2[4^3=Mh4Q8g85:`264f1404_1:
6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ22[45V1037<:0@?U2IhMGG315a9Q7_32a2CDV3313<
[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=^4^3=Mh4Q8g85:`264f1404_1:6:406S14E02001
11;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5V1037<:0@?o2hMGG315a9i3W3_32a2CDV3313<[61Y1MP4T2241
O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=>1::g4^3=Mh4Q8g85:`264f1404_1:05:406S14E0200111;212260
171B2P11P1T111O0151BU1<;Ii5Q1BJ5>Q3J5V1037<:0@?U2IhMGG315a9Q7_32a2CDV3313<[61Y1Mk34f1=241O230e2`
6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>93>1::TAZ4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;21226017
1B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2Z5U1[3Q283
96A32986F9JP1R1Q1AQ1E253Y1U1>=jU1^4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111
O0151BU1<;Ii5Q1BJ5_11n1J5V1037<:0@?o2hMGG315a9Q7_32a2CDV33120<[61Y1MP4T2241O2j2`6[3Q28396A32986F
9JP1R1Q1AQ1E253Y1U1>=X@XAi2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2
a2CD_3=[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1j2^3=f5o71m8:`264o54E0200111;212260171B2\40151U2;I
i5Q75V1037<:0@?o2hMoE2a2CD_3=[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q8m8:`264o54E0200111;
212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2Ag1<Y1Z4^3=Mh
4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5`3J5V1037<:0@?8f2hMGG3
15a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=]3^384^1Ea3Q8m8:`264o5
42B0200111;212260171B2\40151U2;Ii5N04P3@_1J40V1037<:0@?o2KlLcC2X22a2CDm3[61Y1Mk34l17241j=Q28396A
329526F9JP1T2AT24T1;TAiDi2^3=T2a3Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE
2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1[4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;2122601
71B2P11P1T111O0151BU1<;Ii5O1BJ22`3J5V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28
396A32986F9JP1R1Q1AQ1E253Y1U1>=]4^3=Mh4o71g8554`264f1404_1:6:406S14E0200111;212260171B2P11P1T111
O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGD2315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6k1_1Q28396A32986F9J
P1R1Q1AQ1E253Y1U1>=dZ1j2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5V6J5V1037<:0@?o2hM\1bD2
a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;21226017
1B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U5Z1[3Q283
96A32986F9JP1R1Q1AQ1E253Y1U1>=Z4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O01
51BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q73[32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q
1AQ1E253Y1U1>=gY1^4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1B
J22`3J5V1037<:0@?8f2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2]5R1[3Q28396A32986F9JP1R1Q1AQ1E253Y
1M7>=U^1]4^3:2Mh4f6Z1g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V
1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2m4b1[3Q28396A32986F9JP1R1Q1AQ18<253Y1M7>=`4^
3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMG
G315a9Q7_32a2CDV3313<[61Y1MP4T2241J4230<5R2U5=L[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=g5_4^3=Mh4Q8g
85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[440V1037<:0@?o2hMGG315a9_
5a1_32a2CDV3313<[61Y1Mk34T2241O23=5R2`6[3Q28396A32986F9JP1R1;EAQ1E253Y1U1>=_4^3=Mh4Q8g85:`264f14
04_1:6:1206S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32k1ECDV
3313<[61Y1MP4T2241O23=5R2]5R1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=TNi4^3=Mh4Q8j3l45:`264f1404_1:6
:406C?4E0200111;212260171B2P11P1T111O01511@U1<;Ii5L4BJ5[45V1037<:0@?o233i?d5Q8GG315a9Q7_32a2CDV3
313<[61Y1Mk34f11;241O230<X2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U15893V1b4^3=MCT4Q8g85:`264f1404_1:
6:406S14E0200111;212260171B2P11P1T111O01511@;I92;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<
[61Y1MP4f1=241O24e2j5E[3Q28396A32986F9J51HR1Q1AQ1E253Y1T10>=l2^3=f5Q8m8:`264o54E0200111;21226017
1B2\40151U2;Ii5V6J5V1037<:0@?8f2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9J@?T2AG\1Y1l2^3=f5Q8m8:`
264o54E0200111;212260171B2\40151U2;Ii5N0V5J5V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9
JP1T2AG\1Y1`4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5_1V2
D5V1037<:0@?o2hMGG315a9Q7Q1L9V12a2CDV3313<[61Y1Mk34T2241O2j2`5O[3Q28396A32986F9JP1R1Q1AQ1E2534T1
U1>=b4^3=Mh4Q8g85:`264f1404HF:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5B2IV2D5V103
7<:01>?o2hMGG315a9Q7_32a2CDV3313<[61Y1Mk34T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E2534T1U1>=[IYEY4
^3=1Kh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2h
MGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y4^3=Mh4Q8g85:`264
f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CD
V3313<[61Y1MP4T2241O2j2\5S1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=P3^3=R1c4Q8m8:`264o54E0200111;212
260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1n1VN16\1o2Y
;m2^3=T2a3Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?\2BhMoE2a2CDm3[61Y1MP4T2241[9
^4Q28396A32986F9JP1T2AT2Y1\?mP1n2^3=T2a3Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@
?\2BhMoE2a2CDm3[61Y1MP4T2241[9^4Q28396A32986F9JP1T2AT2Y1\?h@1Q3^3=T2a3Q8LP8:`264o54E0200111;2122
60171B2\40151U2;Ii5Q75V1037<:0@?\2BhMoE2a2CDm3P5Z11Y1MP4T2241[9^4Q28396A32986F9JP1T2AT2Y1\?h@1R@
o2^32:2c5Q8m8:Q1^164o54E0200111;212100400171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MQ2n1T2
241j=Q28396A32986F9JP1T2AT2Y1i2^3=2c5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2
hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1j2^3=Z2[3Q8m8:`264o54E0200111;212260171B2\4015
1U2;Ii5Q75L9037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q8m8:`264o54E0200
111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1Mk34T2241j=Q28396A32986F9JP1T2AT2Y1]4^
32:Mh4Q8g85:`264f1404_1:6:406S14E0200111;212100400171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o
2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2U5Z1[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=Y4^3=Mh4Q8g85:
`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32
a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E253Y1U1>=iG^4^384Mh4Q8g85:`264f1404_1:6:
406S142B0200111;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7<R32a2CDV3313<[6
1Y1MP4f1=241O2j2`6[3Q28396A329526F9JP1R1Q1AQ1E2534T1U1>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E02001
11;212260171B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j
2`6[3Q28396A32986F9JP1R1Q1A2NE253Y1U1>=Z4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11
P1T111O0151BU1<;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986
F9JP1R1Q1A10NE253Y1U1>=Y4^3=Mh4Q8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<
;Ii5Q1BJ5[45V1037<:0@?o2hMGG315a9Q7_32a2CDV3313<[61Y1MP4T2241O2j2`6[3Q28396A32986F9JP1R1Q1AQ1E25
3Y1U1>=i2^3=f5Q8m8:`264o54E02001001;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T22
41j=Q28396A32986F9JP1T2AT2Y1c4^3=Mh4Q8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151
B;I<;Ii5N01BJ5`3J5V1037<:0@?8f2hMGG315a9Q7S1[22a2CDV3313<U2U41Y1MP4T2241O2j2`6[3Q28396A32986F9J@
?R1Q1AG9E253Y191I>=[3^3=f5Q8m8:`264o54E0200111;212260171B2\40151NS12;I]1[4N04Z1f3J5V1037<:0@?8f2
UB0a;[4l11Y2Z=2]1S1CDm3[61Y1MP4T2241j=Q28396A32986F9JP1T2AG\1Y1;S@i2^3=f5Q8m8:`264o54E0200111;21
2260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3U2U41Y1MP4T2241j=Q28396A32986F9JP1T2AT2Y1i2^3=f5Q
8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1MP4T2241X9a4Q28396A329
86F9JP1T2AT2Y1j2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Ii5Q75V1037<:0@?o2hMoE2a2CDm3[61Y1
MP4T2241X9a4Q28396A32986F9JP1T2AT2Y1iLm2^3=f5Q8m8:`264o54E0200111;212260171B2\40151U2;Id3T2Q759L
037<:0@?o2hMoE2a2CDY1c2[61Y1MP4T2241i:P3Q28396A32986F9JP1T2Ag1<Y13_3RS5bZ1`3_3<Mh4i@5:`264f1404_
1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]5
8=H32986FT1P1R1Q1_13E253Y1U1>=e6i6^H8_3TP1c;a=<VZ1UBm\15_3aP1V;a=cf31_37_3=_a1oY1i`1Wl1I2_3b[56_
3V4oW1k;oh2V93_3PDhk46_3o1PBXa3SZ1;6_31VR114mc5?_3\10X1QY5P4En>Z5^3W2o6Q16c3@_3\10X1QY5P4[5n;d3U
1`:S10LHQ3[1_3[100K5bQ1Z<g4a:12k3eW1X7gMi<3k3W8SJ9I24651025>231:<5W37\6[1Q3_3_3<Mh4i@5:`264f1404
_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<^4l11Y1MP4T226O2j2`
6]58=H32986FT1P1R1Q1c1E253H@U1>=\N6_3\10[S6T6f7>_3[100Ke@XU1j[4E3<NX<23_3SV6Y@2_3]f67_3]o10kP3n1
W5d=6_3UG2oe3SQ1i6U5_3;7\8=LGCCN1_1a4P2l5h7V4Ef3?Q4a3C69S2Ig1:g2<M>G0n7b2h2\2LQ5U1h22Y4S17k38E;k
1k1h12=S12G7011C<^3Z1R238D17:Hj<Ja14O86Ko1P1Jo3]18Q9?C2:e2JQ2:Y18Y1Q1>d3169;T1=682Y3=;<6?<0O:f2U
4h1CS1A:l106=LKS205<[1622:2]1L1061O@A5>5=7e3>e1C=d5_3Cm5<<=k1V4W1<a4e1KW2P233R3Q1f3a17o11?@GG0P1
FIFM6D3^20=20KLNI>?`1d2P10C;2;S3f5]2;3S4;>49\2S3>A[2<O=DS1IV21S4n35:W1N>c1K24H2`10:]1K@R1j1B?B72
77;7Q1l7B8^19EK:396A:g9COj292V1Bo21Q34?g28n1Hl1B0>`2[5:30g284Z1c2U11P3<:Z1J:ELFW2o15\5Z12JFAQ2@j
2Q2E\1n5_3;7f450153O6;@Bk1B6\17a2S51^1>@<3U1@=O??1\32V15o2P1i2b4d1l16V1c2]11V4KQ1O2Bc7OX1`130Bj1
i7Ch1;Z3X409IV2`2:6V1154M>K6Dd3:2`1i1\1X1Z3152=1;W31_1l2D11F432;Q111R287=6273=A\1l3Z8V5f1a374f1<
AI9S1HDR17^166T1EV26216i33S1>P13:5g1;d1Y2C?j5l1a1Z1<D7K:W1J=8R25V1S2U1:0Y1EG9\4_3;7d2i2>U2Ff15n1
159B4R6<Q1d4e1Z8BL\18Z1K_1^2f1b1Y1`2<65Q1U1AFR3l5Z11f1<j1T2V1i1IP74i32Gb2a1Ha2;D=>h115G<<m1Ok11C
1C<i1_5D186K3S4f2T3k16N2<8B9::6W1F=^3o2KCV1f73:S5W3Y18Y2^4X29h3g1JMm2d52g1e1I:U5FG9j20X1Y2c6n3_3
;7U7]16EU1o111o3\90n4[5]1R1h31X2;d5_4?_3428V4T6h4BP2a1P3V1<A[1f79n19g1I64<Q1_23FW1N12S11R1V6g1T1
<3T?732BU5l=j3f2S3d2R42617752O=64On3?<05[1V1_1n3`3`4c2705127N451235:2Z2;U1:AH1c3l2>n3_3;7Z1Y1j1N
Q3@U1`2_1a4S1Hc1l3<9h2\3P1U3f2EW1K1_6i1m2T1j1DP1D]8Jd2[3R5[9X3\1R56P2R2JO7S12O0T1^3Q1_3:7f;Q2V1U
1D<G9Bf1i1i=Ij4_1c28Y1j4723J12O=?M4S3Fj1:6k2b5j1Y4<>Z2h1<B9H;10E0a2>3<260Jn1Q2E8Q1m3_3CY2b4R3?l1
m11@`1_1K5MH=o4Bd1W>V13Z26610e1f2[45V2d1g1ACZ4]5f4N_4f3@2`12Gk38@R5;<Q1X2Fc1V2T1e43>MQ1m4]912g2R
16;:71\1Q3d3G7i7P1]2\12R17DV1I?H63408133H6h1h2BT2M\3In1k2^1`99LX1=X3U32Nc4Y4T1D_3CnI6jAj1_1e>oEa
ARMd9;P47e<R<nHU8e5f8_3;7Z4;5011113C<3F4168322e1DQ130OW3I1=W175>U1I23<><G0@1>>7P15\2]13Y15U1j1_2
1W12E5Y1a12D3IDF;6@512V1;4W3:C25N3Y15C2K5K<=42BR49V44d2T10\1j23I;F=T1X4MW1OP4N=c2S2Y24963>R1C55A
2d1;A1:2GH2>W1V1K3>14K2>S1A152A357F1L[1=6B8E37=0=2^1J4N487173232KW1V1?^16l3T1G`3l2KU3f1T1b1>FH<S
1O<AH>`1S1Fl1T1>L2O=;Fk1<F9324D6>:A]1b72l1n2^2Z27@374Fb1:401B28R25Y1KT1U1:0@H:R1N_3Cd2h:]7Y3^@iB
j5f=]CS27f6WK1[3c?IV1R>=1^20T@f6T9`91N_3C_;_;iAW1l1V6_1g1R1aEY9d8`7[@j@RHX6[9Z2[30cF10]1A_7P2\1_
3Cj<WGb3aD9S>d2Y6oET2^9\=U2?EU2_;g5Ej@U28Z5=<MEm30a2V3o8451235:o3R1\1^1_3CY2Cl9aP1\1iY1]5Y5Ak7T9
9\=A:2<8]142E1W8>V4d8`7R7`1D82g3;l2c40Z6W9Z4G:i7B_3CQn2R5Hk70VJo5]Q12a6>T?]9Q981B_3CkT1NM98n3b=e
I0UFTQ1i:Q4_ES7^O[2_3C_:Z27k4b2Gl6i5V1X2S1n1GU12E:4:Q36T16^2W=?43S7Dm5P3LR6n4R5S4]3R1R8CV1R?3R1G
[3Z5Z:9g4Cg3R3Fh615Y1]1h5b2Q2U6P1P1LW6f2g4Y2:W1a1_3CZ4^13o1ZC0f74e:o2]8]7??bR1_Bg366T20n4?Z9o4i7
e4P2c9^9>:>h2`2k4V7a3a4n3Z1<035B99_3f7iAe@H`=NP`1ib13`3`d613`3[D14`3nh1l4Sa43`3mh3iW2:`3Q24Sb1X2
0[_1f9nQ2nT1>`3@f1]?e21`W3\4F\>BUBU@93`38QT52`381`3>`38n=e1g1e21[<gT1hAaLg`2T=_3:`3W<0kU1mCZ1n[1
`1g<R2`1`307a1<eF2Y1^5@j1114>Dg4[3`:Z2R19<i1k3UU1c5f52X2_F:Q>o2EBm5Y2`1k5Y699Z4k1?]Bf42`3db65`38
Qd1Y2[[2G`3V2TB1`He2B_4V@LQ;3n3DgV1\Q1S1R3T??P4=m35`370kg1l\32`3bQ5P1`3B91k1PJi<n=0W1`52U1SO_BnA
P;P1:U4n19C]7Q:W3`9kA56n<^2<`3L1lKk=e:`1EX1`5\P1\o16`3L`d1V2Pm2b9H`3B91lKd7`:10e4c3g5dQ1`Mc@[4X3
;;4:Z8V7[FB`3BS@WJS1a;0W1\3n1eh1Q34j<d5[=i2\1H`37D00lKe7PBQ1b2`3hER7V4m5d3l8j7SNBZ6c5319`37ff1d2
T4Pd2VC91B`37D1lKfI;E0a2`3RQ1m5^8R4d4WX1S77`37DQf1ie2l7b95`3d10jR1`c29`3Q2c?QS1i<1^[1b1b1B`3m3g=
WFC^E`31lZ1:6b1e2^3T_1GiX12P1`3U2Tb1Y27_80_i1lBf1gBn1W5W6[42450;A51<NR3n6Q?E4;e45a3kP1Z1144a3VR1
14a1a3a10T2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_27a3YMh2HZ114:a3
1WM[2I;Z1121`1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_26a3YMa
3Z114i1a3g1o1SDR5^1\3;14Q2n1:=V3n<c8a12521E0h5nIh7Y8_2_2A?c1Bm?[318P1Q2a6V3FKT2R2=74Z21CkOk6>e7_
26a3kGZ:14\P15a3S5RM147a31TR1121aW36a31TR1121a1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?5]1f
C518P1Q2a6V3FKT2n5P2jMk6T8_2Ca312PNP4121dP1nIYCS5k7o6m4l1V3Cam16a3cENc;146a3dN?Q314:a31SNNQ3121o
[3C8a31TR1121Z]2Vo16a3VR114k2UT36a3TOQ314Q^28a31ROQ3121Q^27a31TR1121c\38a34QR114V1ja2_EKa312iI6o
3_1`2121TElm1k7>T=102U31C5LV4e:[d1;a3VR114`Lik1n>W110C7a34oNQ314Qc2<a312oNQ3121Qc2aE[3C6a3VR114Z
h2l16a34QR114Qc28a312QR1121Qc28a31TR1121mj2m6n1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4c:a>_2_2<41=c
1fC518P1Q2a6V3F5EX1Kd2Y3P2Q32o?k1[2]6k6>;Y7]11O5a3dNa3148a31bNa3121UZ59a312QR1121Qc2iC5a3TOQ3147
a31ROQ31218a3VR114X9jS1h8l]15a3VR114X97a31]P1f11215a3RP1S2147a3RP1<f114ZW25a3VR114hk25a38mQ1145a
36oQ1147a3nI6P814QX35a3Q8TJ145a3VR114kg36a3nI6P8145a3jH[9146a37nQ114kQ4`3a381Mh4i@5:`264f1404_1:
6:406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]
58=H32986FT1P1R1Q1c1E253Y1U1>=8a31TR1121TF]l19a37lNQ314`NZS3QN7a38[N?Q3148a31ROQ3121`N5a3VR114R1
6a3mOX214R16a3dNa314fe28a31bNa3121fe25a3VR114fe27a31TR1121cj35a3]Hh9146a3mOX214n]28a31kOX2121n]2
6a3jH_3k5145a3ZLk5147a31XLk51218a3QH1i7X214oS35a3mOX214P2a3=N:o1Y2XFC^1\3;14Q2n1:=V3n<W4[4a12521
E0j_1_2_2A?c1V9Y7[318P1Q2a6o1V1F9AT2Z23174Z21C<^O<91R6T8_2@a3=Nd4TL14WI`2YU2eFW2Q5P4UP114a3VR114
b1a3a1U2VI^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?5]1fC518P1Q2a6V3FKT2\4a1P2jMk6T8_26a3TOQ314dJ8a31
bN?Q31216a30bLb5149a300]KS1b51215a3cLb5146a3S5VGk5146a3VGS5k5148a31TGS5k51218a31ROQ3121]E9a3dN?Q
314nT1Y3lR3Q2a31e1o1VI^16U3;121Q2n1:=V3R2a:97131c2[3S2a12521E0T]1^1V1_2_2A68c1`@[318P1Q2a6V3FKT2
Bm174Z21CkOk6T8_28a31ROQ3121cd29a31bN?Q3121c\3c1a31_10T2VI^1h31210P2n1:=V3bEa12521E0_F4UI_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2jMk6T8_29a31TR1121T\47hM7a31TR1121kF5a3VR114ai35a3VR114Yl3;a312gFY;121RGa
c1\8c1a3a10T2TCQ6^1h3140P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2b1a3a10T2
VI^1h3140P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_27a31TR1121Pn1c1a3a10T2VI
^1h3140P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2l2P1c2V3FKT2n5P2jMk6T8_2b1a3a10T2VI^1]2Z1140P2n1
:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1a3a1U2VI^1h3140P2n1:;1V3bEa12521E0_F4
UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2k1a3g1o1VI^1\3;14Q2n1:=V3n<c8a12521E0][10[4_2_2A685]1T5[
;[318P1Q29W6V3FKT27X274Z21CP2n<k@k6T8_25a3VR114Sn17a3S5PJQ314jo2;a31SNNQ3121cR3Y4e5>a31^1gI2j612
12RX1`T2`V2I9a3XK22n5H14Zh2:a3dNa314>_5]_4\2U57a31TR1121kQ3@a307cH22a5S1]214>ZR2c5ZR1o?6a3hO]214
`o16a30UR114>b3a381Mh4i@5:`264f1404_1:663406X1F4D140040271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hM
GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=^8=a31c1`P1121Q2n5Q=WS2\>oE
5a3VR114fJ7a31TR1121_>6a3]Mh414c]38a3]MV1]1S214i]3:a31[MV1a3121mj2kB6a3]Mh414j]3Da3_;X<d5V1]1S21
4X9g8i4<:d:TT1\W1jJW3XN9a3]Mo3H14PBik2SN5a3VR114Th38a31TR1121RGQQ37a3VR114^=1cZ38a31TR1121l>WY37
a3VR114a17`;>a300]Kf6121oA\h28^=o5kN6a30UR114Th3;a3j7[J14`<jZ3HVCmNd36a3_Kf614Th35a3VR114iP4;a31
]Kf6121na1\T1a4kU17a3jH[914na1j^27a3kAh<Ao214?a3kA1a3@^5T3Ao214TKSb22hh17a3kAZ=V2H14;a3lJY714UV1
[IRQ2jCm3kB8a3VR114T]40Y7iFg1a31e1o1VI^1\3;121Q2n1:=V3n<\1V7a12521E0j_1_2_2A?c1`@[318P16j1a6V3FK
T2`274Z21CkOk6Y1j6_25a3oHV914;a3dN=S314`k2RA=W^1k>Ja31kBa8e2>=S3121SGm329ULXS1l4_5X691C5_^1k>7a3
ROS314Z<^64a3VR1145a3VR114fa3;a3THQ:14f`1UX138d3l@6a3THQ:14k]36a3fBS6[9146a3fB_?14^k15a3fB_?149a
31dB_?121Pg1]P15a3VR114\W2Fa37h46G`4gBm414`K`h1\4i2T4<2IQ<7Y:_::a3^Hi4m414RN;\_24:a31VMm4121mj2Q
AC6a3VR114TF[\4<a3iN15T314cF`1ISOaX25a3iN\3149a31gN1Z3121hZ26a3iN1Z3147a3dN41Z3149a31bN41Z3121>a
3iN15T314P@0V5gV1_\1[1P:5a3XKm6149a31VKm6121Wc5I:a3VR114Qc1Nj<e7o1T96a3oH2S914b1a3a10T2VI^1h3140
P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q21_6V3FKT2n5P2jMk6T8_26a3VR114lh1g@;a3_FZ1[:14Z8\f1P;9Yg
15a3VR114T\25a3VR114\\4f1a3g1o1c<g5Z6?^1\3;14Q2n1:=V3n<c8a12521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT2`
274Z21CkOk6T8_2b1a3g1o1VI^1\3;14Q2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_
26a31TR11216a3VR114d[2jX25a3VR114d[28a3VR114T`1Vc1fG06a3VR114Rk306a3mQ1814_n16a3VR114_n1j55a3VR1
14VV55a3VR114>=a3e1`P114Q2n5Q=\82gj1kS1@@a3Z10KdJg1n2B14V`3[Bf:oDc<W1Q1a3Y1009A<1V@n9g1n2B14Q2n5
Q=X4e1Xm1]R1]1@j5f:oD3<N8j:W17a3lIY814fJVh4:a3iIX2S614S]3oCJ^V18a3RL`5B14n?Tm25a3RLS6145a3VR114Q
Y36a3VR114QY3_S16a3VR114QW3o1;a3YGl:14]I^R1n<UP1jR1i69a3YGl:14lk1T[1o1mR18a31]Go8f11215a3VR11425
a3]Q1H146a3lHY914F9a38[Na314fe2Y6j9=a300V<dE8121_n1j5m4n2?a30kH22a5S1]214>ZR2c5Zb1X=>a300jH22e6]
2121gHb^1R19a300kOX2121R1@a30PNAm2D14h]2B\3R_1jT1^4Bc7?a30PNAm2D14KR?\n1\3mc2^4B7a300TR11213c3kO
]2g1d3d1o1f2Z1TE^1m2>CP2n1:=V3n<c8a12521E0XFaI_2_2A68c1Z80T8[318P1Q2a6V3FKT2`274Z21CkOk6T8_2c1d3
d1o1VI^1m2>d2n1:=V3b3[9c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6kHk6[1h6_22d3P]1l1d3c10o
1VI^1m2>d2n1:=V3n<c8a12521E0k2PJ5gB_2_2A68c1`@[318P1Q2a6V3FKX1K^1Q174Z21CR5V1aIk6>;?i6_2m1d3c10o
1T4c4]@^1m2>d2n1:=V3n<c8a12521E0fGSH_2Ma1A?c1`@[318P1Q2a6V3FKT2^1Q174Z21CR5V1b1_D^3k6>;?i6_2Nd3>
o3b1O00200120UDc5j6Pc2k500^1OdB6e9d>0U7PM9h3d3>9e31=9H3K002004162Y5T=T105]5130111W1=\1[1g1<f3c27
b2=1a31?341V1g5R4\3`:Z1\2Oc75`:BV5U2d6d50=D>0BA8Z29D0A463<0514294U4GAe1M60T34o5NR16D@<1?^4n1X3;3
k:04P7Z2eJ94T2d3>9e3b1O00200407mCc56R3[1g1<j30Y5?`301i8R3gA\3T522b=g2U2d6S6S1CU3M1AL617>m4W2Ma3n
66W3^4n1X3[;04P7Z2eJ98d3W701mIfd4X1[E4d3XQ1fd4dFFd3JX62001\E`4V4n8n6YY1\L\7_6QGd>0;_2b5>d38j6301
mITDjV2X6V\10;R8`1d3^1U2VI^1m2R1P2n1:=V31`Ea12521E0_F4UI_2_2<4?c1fC5180OQ2a6V3FKT2n5P2jMk6T8_23d
3XQ1hS4S2d3c10o1VI^1m2>d2n1:=V3n<c8a12521E0XF[FU3X1V1_2A?c1`@[318P1Q2a6V3FKX1K`2334Bg11CR550b<Cl
6=g2W3k6>;Y7_201^1d3^1U2VI^1m2R1P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2i1d
3d1o1Q4TE^1m2>d2n1:=V3n<h7Ja12521E0\3n1l@^9k>V1_2_2A?c1`@[318P1Q2a6V3FKT2^1Q174Z21CaNY1k6T8_2e1d
3c10o1VI^1m2>d2n1:=V3n<c8a12521E0j_1_2_2A148c1`@[318P1Q2a6V3FKT2^2174Z21Co5kIk6T8_2i1d3^1U2Y58l5
Ab5a7^1m2R1P2n1:=V3\BU3a12521E0_F4P7BaA_2_2<4?c1fC518P1Q2a6_2FFKT2\5AP2^=[@k6T8_2e1d3c10o1VI^1m2
>d2n1:=V3JS<c8\142521E0j_1_2T1Z1A?c1`@[318P1Q2a6V3FKT27X274Z21CkOk6T8_2a1d3d1o1VI^1m2>d2n1:=V3n<
c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_23d3XQ1ao3_1d3^1U2VI^1m2R1P2n1:=V3bEa1252
1E0_F4UI_2_2<4?c1fC518P1Q2P5`1V3FKT2n5P2jMk6T8_22d3XQ1X1d3>\83P2=Gh5QKQ1_<2YD>d2d2d2o6n;R1j8k2nV
1U:\2n9l1Z16IEY:1l25290S2]6Dd34cJo1a12c2@;1\@Y2PNl6]4aS1S@lA?eX15d3QQ1]A\j4P26d3_Jf6o6U:b`35d3QQ
14Xe4[3n1e3b10o1e3`E^1\3d23g110:=Af1Mn<4^8a12521E0TFeI_2_2A?c1?P3i40l5d1B[318P1Q2a6V3FKT2`274Z21
CkOk6T8_2h1e3b10o1VI^1\3d2k110:=Af1Mn<4^8a12521E0j_1_2_2A?c1`3g:W2[318P1Q2a6V3FKT2`274Z21CkOk6`7
C_2=e3fQ1h2NV2f1iDbJ`2S]1jB]C0i1e3b10o1VI^1\3d23g12:=Af1Mn<c8a12521E0TFeI_2_2A?c1X>W2[318F17Q2a6
V3FKT2`274Z21CkOk6`7C_2<e3Y7\Jh2NV2f1\_1d_1jB]C0d1e3b10o1VI^1\3d23NK:=Af1Mn<c8a12521E0j_1_2_2A?c
1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_26e3fQ1h2U3f1la3e1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0TFZCZ6_2
_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2d1e3b10o1VI^1\3d23g12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318
P1Q2a6V3FKT2`274Z21CkOk6T8_2f1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`
274Z21Cf90;gEk6T8_2f1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CUE
e:k6JY7_1Oh1e3b10o1f2Z1TE^1\3d23j1:=;5f1Mn<c8a12521E0TFc1QH_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk
6T8_2m1e3b10o1iH<AL\3d23NK:=;5f1Mn<c8a12521E0hGV4jC_2_2A?c1X>W2[318P1Q2a6V3FKT2`274Z21CUEe:k6JY7
_1Oo1e3b10o1T1dG<AL\3d23j1:=;5f1Ml;Q1c8a12521E0hGQH_2_2A?c1`3g:d1B[318C217Q2a6V3FKT2`274Z21CkOk6
T8_2k1e3b10o1f2_F^1\3d23g12:=Af1Mn<c8a12521E0_Y1Z6Ma1_2A?c1`=GW2[318C47Q2a6V3FKT2`274Z21CkOk6T8_
2c1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_27e3fQ1h2U3f1
\_1_R2d1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CUEe:k6T8_27e3fQ
1h2U3f1Yn2bCh1e3b10o1VI^1\3d23j1:=Af1M\1a;4k1b6a12521E0c\1V3_2_2A?c1`@U1U218P1Q2a6V3FKT2`274Z21C
kOk6T8_2d1e3b10o1VI^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cf9TFk6T8_2=e3
fQ1h2NV2f1^R3]?]C0;[6lOg1e3b10o1f2Z1TE^1\3d23j1:=Af1Mn<c8a12521E0TFeI_2_2A?c1X>W2[318P1Q2a6V3FKT
2`274Z21CkOk6T8_2f1e3b10o1f2Z1TE^1\3d23j1:=Af1Mn<c8a12521E0j_1_2_2A?c1X>W2[318P1Q2a6V3FKT2`274Z2
1CkOk6T8_2e1e3b10o1VI^1\3d2k110:=Af1Mn<c8a12521E0TFeI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2e
1e3b10o1T1l2TE^1\3d2k12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2d1e3b10o1Q
4TE^1\3d2k12:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_25e3fQ1n5f1la3j1e3b10o
1e3`E^1\3d2n1:=Af1Mn<4^8a12521E0j_1_2_2A?c1?P3i40?\5W2[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b1e3b10o1V
I^1\3d2n1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2e1e3b10o1VI^1\3d2n1:=Af1
Mn<P2b6a12521E0j_1Ma1_2A?c1`=o2[318P1Q2a6V3FKT2`274Z21CkOk6T8_2c1e3b10o1VI^1\3d2k12:=Af1Mn<c8a12
521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2T2e3b10o1b301;TEAL\3d2k12:=Af1Mo:LQ14k1b6a1252
1E0c\1V3_2_2A?c1>0P3i40?\5W2[318P1Q2a6V3FKT2`274Z21CkOk6T8_28e3h4`2\Jn5f1jb2QOd1e3b10o1VI^1\3d2k
12:=;5f1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2k1e3b10o1VI^1\3d2n1:=A@U1Mn<c8
a12521E0j_1_2_2A?c1>0U2AR50T8[318P1Q2a6V3FKT2`274Z21Cm@m>k6`7C_26e3fQ1n5@U1la39e3Z6Z1PJn5f1Si20g
H6e3fQ1n5f1\_1_R2c1e3b10o1T1QH^1\3d2n1:=Af1Mn<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk
6T8_2c1e3b10o1VI^1\3d2n1:=Af1Mn<c8a12521E0j_1Ma1_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_28e3fQ1`4
1[1f1la3l@6e3fQ1n5f1gR2T_12f3Ze34f3Ze3PDB5f3`Q1P;hX2aC5f3`m1S6R`1b1=f3iI6_5oMS6a\1`3b1iCoQ1e3L6f
3dS2S\1a5oDE=f3Y1^7R3Q2`U1BdP1cP1QARU1o<dM@f3h83n2Q2`U1BdP1cP1QAn2B4H3d6If3W11h9HQ2i3c3@lJd2BnJ2
b5cP1QAX;iI\5eD1S5c4g65f3h8T5\W3QA5f3h_3a5iC63f3Ze3QA5f3Ze3QAg2mP14f3c[2fY1QA4f3SQ3VDQA8f3XS1\Y2
:Y8k?i6n>Af3iI6W9QY2::U3S5k?i6n>X@2^3]?dG8f3h_3a5k?R5BS1oA4f3c:cW3R37f3c:U?6Vh2R3_i13f3gn2bF5f3g
n2bFTAk23f3Ze3iC4f3g9b[3fG3f3Ze3ij14f3iI6Yk24f3gn2bFXC4f3a[1hY2nX26f3Si1Vl1iCY\1f84f3Ti1Ul1iC3f3
Ze3dE7f3Ze3aE2l3R1V44f3Pm2f1bF5f3Ze3PD[V1lL3f3]Z1lZ2b1f3b1o1VI^1\3d2n1:=V320j<c8a12521E0j_1_2;S2
A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2R1g3VGl87B021111;42Y12g4[3k<\1<i1hP1lBf1[1W>b84l=o2X1m5Y2U
4g34Mh4i@5:`264f1404_1:6:406S142B021111;21226271B2P11P1T111O0151BU1<;Ii5Q1BJ5[45V147<\1o2hMGG315
a9d6<<IX22a2Ck3313<[61Y1MP4f1=241O2j2`6[3Q28=6A329526FT1P1R1Q1AQ1E2534T1U1>=m1g3oAV5l8789021111;
42Y121e4[3d;V1\1<W1AY30g3h2\6_@_A>3I>2`1M19R4\3W22>\2V1Q8@4\<_1h26T13m5Y2h1g3c1bEl87B021111;42Y1
2g4[3b9<@Z2\1<i1k3b3T2]7EP?f<o2T1_272X2]3i:W8:4l=o2EBf2V3Y2[14TAc;U9V1g3VGl87B021111;42Y12g4[3k<
\1<i1hP1S?3d3IX2S1S=b84l=o2X1m5Y2c8X1g3VGl87B021111;42Y12g4[3k<\1<i1hP1R?0h3<<0Q1U1S1S=b84l=o2X1
m5Y2Y1g3d1aEl87B021111;42Y12g4[3`:Z2\1<i1k3lLR?0b40Q1U1S1S=b84l=o2X1m5Y2S1g3VGl87B021111;42Y12g4
[3k<\1<i1hP1S?3g6W>b84l=o2X1m5Y2a1V1g3VGl87B021111;42Y12g4[3k<\1<i1hP1]@X3J121V1W>b84l=o2X1m5Y2^
1g34QGP4k4203B021111;42Y12g4[3k<\1<i1S4dLQ;[2a8K[=b84l=o2X1d525g1249jLT1g3VGl87B021111;42Y12g4[3
k<\1<i1`;WE]=m5c2W>b84l=o2X1T5HY2X1g3VGl87B021111;42Y12g4[3R9h3\1<i1hP1i?R37[10]1o1W<b84l=o26Q1m
5Y2P1g3VGl87B021111;42Y12g4[3k<\1<i1hP1oEW>b84l=o2X1m5Y2\1g3c1bEl87B021111;42Y12g4[3`:Z2\1<i1k3l
LcC2Q1V1o1W<W8:4l=o2EBm5Y2`1TAiD`1g3c1bEl87B021111;42Y12g4[3o9@Z2\1<i1k3lL]@U32Q1V1W>W8:4Y2b;o2E
Bm5Y2`1TADn:U9[1g3c1bEl87B021111;42Y12g4[3`:Z2\1<i1k3lLcC2Q1V1W>W8:4l=o2EBm5Y2`1TAiDR1g3VGl87B02
1111;42Y12g4[3k<\1<i1hP1TCj2o1W<b84l=o2X1m5Y2\1g3c1eDLl87B021111;42Y12g4[3`:Z2\1<i1k3lLR?`42X2W>
W8:4l=o2EBm5Y2`1TAiDV1g3VGg847B021111;42Y12g4[3k<\1<i1e6d:]?[=k1g6S1S=b84l=o2X1m5Y2X1g3f7_?l87B0
21111;42Y12g4[3k<\1<i1]9=JY6g?[8o4c8W>b84l=o26Q1m5Y2U1g3VGl87B021111;42Y12g4[3k<\1<i1PAS>1a1[=1a
8W>b84l=o2X1m5Y21h3Mh3:e6e5f>[:R57>a412U<IYW1VG1S4AY6d?f1U30G2aDQ4\P1n3U3BI3f2X947?c1>P320k2o506
234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y1201o1n<6T926;Q119Q1;2:3KC5c6H=S2V20U122B>b11e1_2U1><451@
X3CBb2T5]7OQ3f4Y1;m3\1i1j181436P1R1S22]13;jJ]1a21e2:U;I_213h3Xl2^k23h3:]X62h3Ph3^1h3Z1U2VI^1P4P2
n1:=V3JgDa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1h3Z10T2n?W9^1P4P2n1:=V3j2gBa12521E
0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2[J^3k6T8_2^1h3Z10T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC5
18P1Q2a6V3FKT2n5P2jMk6T8_27h30_B1bg3WCd62h3Wi2Ch3FlKbJg5dQ1S7X<Z20iB6X2`1@8^>f:`<;h3nl1UY2c10l1`
1@^IjIXG6h3D[m4gCY=XG3h3Ro5XG3h3ha5Y=1h39h3ia1U8Z7nAR7f;^f1[47h3:jf1^]2h4_<U<5h3DVIa6bm32h3ea13h
3`\4n^12h3bX44h3\`4j713h3Wh412h3\d32h3nl13h3D[m44h3l6\j3\E2h3kW12h3bW62h3nY15h3DYY1Qd3R45h3]1jR1
`c2iT14h3DVS1Tj35h3\10jR1`c24h3]1jR1`c25h3]1jR1`c2U]15h3Q;0TR2g12h3kT52h3cl44h3P]3g8k>5h3kIa6Qd3
h;<h3D1TIg2i3Un1YX1a=`95Q2=h3D1TIg2i3TCP[1YX1a=`95Q27h3D1lKoQ2ke1`94h3Djc4`96h3Dk[4l7Le8Hh3D1lKd
7l9E0\5<T3]2FP1L>G]P1ie1L:`3i4W73h3W\4a73h3f<i_1:h3D1lBi7U1W;gf1\o1o97h3cCfY1YW1`?PR1Y52h3b24h3W
[4@82h3ZN2h3me43h3]Y4_<8h3D0\3mi4c5317h3DPBU7^W1nAfZ24h3D]3mi43h3SV4j`14h3aB3bb45h3DRX1QIVl27h3D
1lKiT1UM\o17h3D1lKW7gj1\o1<h3D1lKW7o3j>lW1a5]Z1\?Zh18h3D1lKW7gj1o_1\?9h3D1lKW7o3gf1Qi1Z66h3FlKoQ
2_BSW1Eh3k2VF42V@^3j:;m1J\2hBPI[2PY1GIj56dD>h3k2XX1f<;m1]a1PY1GIR2n32aD@h3k2VF42iAk1j:Y2PF\KPY1G
IQ6dD;h3D00lKoQ2ZJQU1c531=h3D00lKfT1QJV3ZJQU1c531X2h3Z12R2VI^1P4P2n1:75U11n1bEa12521E0g9g<4g6h:_
2T5_2_2<4?c1^AW2518P1C]13Ff5V3FKX1J0X3<IV140111002g1Z4_Ik6T8Q2=4h3Ue1i_386h3DlA3Z[4`5c1h3Z10T2U<
P=^1P4P2n1:=V3bEa12521E0_F40QBR2o4_2_2<4?c1fC518P1Q2a6V3FKT2g3V2P2jMk6T8_2^1h3Z1U2VI^1P4P2n1:=V3
bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2^2_3P2jMk6T8_26h3]1jR1SC\P2^X16h3\Z1h:j:jn213h3nl1YX36h
3D`d1`1YW3L3h3Ue1gY32h3nl13h3Ue1gc25h3]1jR1l@cR23h3kS1T_45h3DVS1lc3W6:i3YLR71\DXU1f[1UKD=:i3d3[G
]8ei1gR1a:P11_H4i3^Z4P1aH9i3[R1P11W=iX1c3XLcZ16i3^S1ei1XL\BVHAi3h455JbJXKSg1d7W5f1]6GS3Y3kDU2;i3
T1PR1\Y2:i5[Bi6n>bZ11=i3b2S^14o11cj2n3T5QGo@d361i33i3lNce22i3QT53i3^d1b_37i3m1aDn<\DU\3[=3i3Y2gQ
54i3_n2WT1YQ13i3h4Ra1Bi3V@jFZ223a1]3Y8M]NP4a1QF`Kh1e=i7Ai3o:j2[2]1Y2Y1@b=1fX1j2S>a5_1^1cP16i3o:d
6Y2Y1m^27i3`P1k21ei1[d1`B>i3l1U7l5Ab5g:ib1n<S1di1_8k?0<i3`1j@i;W3cA6YIc^1lB\3Sj14i3o@nT3R^14i3\`
1VP3]C5i3cBc7TS4d64i3So1SX3D2i3f^63i3ai2_Z26i3RAQ4YJa\2PX1=i3b1_?n>j1\1dBj9Vl1dEV2f3]<3i3Pl3PX13
i3nR2RQ33i3lNTU43i3XP3hS22i3^_3\3i32Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ
5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=2i3ST5:i3R10gf
1IT1g3bc1[^1mT12i3a]54i3kg1an3iF3i3XV1hm3`1i3d3c40YV1`13]1k2Q2P8@YJR2cJk3554g11j2e1:31269D2W7a?`
7`5IS5f3142W?Z70Q11h42Fi3d3dHU2l41T21UFi92g^1S4o1g6Y:S5RS1f;R1`B83j3[N?1j33j3\3id48j3_1j;i@W3_Q2
UA`g23j3QA`[13j3QAhZ58j3Wb1ZP1Z;aS1X1j>lA9j3jb11[F]T30n@d3n95j3ZR1hj1DcK2j3\i33j3WP3PH2j3kN2j3]a
36j3oGQ4\W1UT1[;4j3SV2aAX:6j3je1`V21`4mG8j3i=Y_2Dl4_1RR1oJ2j3nQ52j3XQ53j3QAQ43j3RISa56j3_1dLW3`d
2ee22j3^n22j3X22j3n13j3n@nT32j3WP3U9k3760^10NX1?4811873G301D138?N84Q2Z166?772Q8Y10F?263222?3:049
8Z125853?9j16100@1T1b1R1b1P1KX4K@R1K8213137L9O1X21k1i1\22<JC^1N;6@4i1\1@U20\5?B@D58Jo2g4<>4:j1U1
]2d1^1BS1T1N75P2J_120Bm2[1AX1127DBFW1S1Z1==X1L68>o1IP12A554:J2KP172h2FW1[:R1I;:P1h13X14C0?5@92i2
8_15o2<5;0n149f1BD0^112@@H=691642DC?9525:81>Fl2F29_1?8;j1FQ17824\16_1?1>19P11;H9@M;037F327R1:734
16JS123Be1Z3>=3d3k3760^10W2?=3@O0R3\3=O2R7j39Q104m1GCT2611@V1X4P16Y2[61h14Y;]2556@4V3]5]2c;<>4:j
1\?b5Z1:=IFW1l2=d5CIA55?@9n4Z?IU34CFJk4o2<5j2n2^4842W3_7o3JQ3P11k2@Y147JP2161Q1Z1c5>=n?k3760^1a1
61=1=C1020733@6G5600:21@<4446632630<?3A517463323:782:@12T11?S1N1Z1J3=3836V226352<2:30;01213C74?;
043;=8?74=4114100332317422209403O426166F2=3I685::4;X1B79?2H4:7X1593<I36E3P14D3117<j1f1:C6R1m12M9
4`1<2<>Q11127;<8?7?>5375?22853b1K24?;<>15=489N4;02323841298J33@877A8B8]1JV1j14:92Kg1V1Eo12E<291\
1J0@14=;158?9B5c1Q18=b1M:1S1330611W1824273K5@4:253667@426P12A;V1C?=9`1>II62E15G871<DM:c18A4><o1k
1216G@>?6>T122Q307JI;422189>i1Q2@K212b44P3OZ11<0Y2?2C00^112@@=H691642:44S1?25:81>7>T28>F299U12<D
`19h175271Z16364:D?16CK03164H9@24A?0342C232782Q1711416I0S123>i1W1j17>933E251[6k3770]17Y161^2X1?:
4R14IX1KId187467E11JR3JA3<U10Y163222<T1IY18;8U14=61410033231<53CT12F[1P18@9\6P1g1W1A?7Y4n3Mh2\2?
U2CV1;9T1e29G95MJ5;2[17@8Q19?_123El1U22KX4R3W1<A@DE6\1T3=8b2J:3371ML:56i12@O9R1Gf2=W4j2W1@Z6P1S1
V39c2FY5?a1@<>2<d:j15g2V1X2l2:0E>e2P1;V6`2FT3^1W2C447]1Be4a18n1P1k31c7`@f2W@\2S>a4012D\5g8W4d1Z5
g1P8DQ::j3NR8_L\Aj8Q?h6V72l3J1l34l3SS611Al3cA_2_82R347B31:h;fi2QEZ4W3_3l3Mh4i@5:`264f1404_1:6:40
6X1F42A156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Cn1l1313<[61Y1MP4T226O2j2`6]58=H
32986FT1P1R1Q1c18<253Y1U1>=TE2m3gT61m32m3^j32m3gX5V3U3GDS<47?c1>P320k2o506234@3W11n14b115j1P1K:\
1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13dLa
21e2:U;Y31U3U3GDS<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20
U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y315m3hj2SHbR2k4Am3f1Y6X5e:c=\7aV1m
G2WW1o2S6S2nMd=_;5m3JUj1`V1dn25m3_^50;R86m3kP1o1c[40;7m3kP1o1RK``30;c1m3Z10o1VI^1\3d2n1:=V3n<c8a
12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cf90;gEk6T8_2d1m3Z10o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2
_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cf90;gEk6T8_1O2m3_^5Bm3TK^>k1T70`4k1l2S3Xk10[5^20T5o2PT16m3Ri1`S2
AR50Cm3?1lK]Q1aP1PV1W2a5e2`4l2W3]22d1]FW1dP11m3Km34h1UT1a3Vi2[BLiD7`2f5l7h65V1G1b1]2>@4`1Q7C`2Jm
34nU1a3Vi2[BLiD7`2f5l7h65V1G1b1]2>@4`1Q7C`22m3ZW66n3oW3]Bk>gBl28n3oW3]Bk>]9Y9l2Z@9n3oW3]Bk>]9Bf8
l2Z@9n3jl1[:c6TJ]Bk>gBl27n3oW3]Bk>gBl2\E_3l32Jh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1
<;Ii5Q1BJ5_1Q3[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=<
o3c5ce1jW2eFW2Q5P4h9_8X1UH<o3c5ce1jW2eFW2Q5P4XBX1Y6kAe3l32J4c4i@5:`264f1404_1:6:406X1F4D156271f1
1P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q14^1
E253Y1U1>=PN116\1Y>g3l32J4Co3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o
2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q14^1E253Y1U1>=S7nF16\1X;P3g3l32J4c4i@
5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4
T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=n;b3[9T516\1V;R3c3l32J\1[3i@5:`264f1404_1:6:406S14F4D15
6271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<=2;?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P
1R1Q1c1E253O9U1>=W2R4l323F3En3m3k<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4<N7<
:A?o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=k25@Jj8:C\4U:W11k3Q=
42e3l32J4c4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<L?U23EhMGG315a9Q7b3a2
Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=RN16\1Y>9P4g[2gT3e?o76X6:`6e4l33I3GB<l2\
5\;5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IV1P11_3Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<
[61Y1MP4T226O2l138@`6g1e38=H32986FT1P1R1Q1c1E253Y1M7>=k25W6T2<\1:1MY1f2Z1]2T1<R61?[3i31b1W24Li25
X18P4e1Q8`S5[4gFX6:6P4e1n9]6lJ_g3DP4b12TH_`4=`3h2NV1W57Fc1Bg20^1]8c64P4mW1[S4mP12P4^83P4WP6YE4P4
ik5Z6T5?P4a13QBYi3nLW3[4d1SDI4R5Q8C6P4c`4dL^A_1m7j1Q4;`9T7`4]1\3[8W32^10Ik40M@5iCd2R1g3[2Q10U20U
2lCi<`2`6S3W1m1^2V1?@ALi<U42OT3_4E8P1HNT1n<X5[2[3_@:Q4Y`542Q5S9o::c3Y34Q4ok3[4\k1IR4nU1a3Vi2[BLi
D7`2f5l7h65V1G1b1]2>@4`1Q7C`2JR4nU1a3S5Rd2[BLiD7`2f5l7h65V1G1b1]2>@4`1Q7C`2KR4nU1a3U5Pd2[BLiD7`2
f5l7h65V1G1b1]2>@4`1k4U2C`2b1R4091Z10`Jd9a3o[1h8X@X6c<W1[BLe7S=7`21Od4:a7T2c45V1G1b1l1@>80603HGP
1V2i3C2k1AFS4n@SC1h1>0H>JB3hT1RF^GS4Q@^8P>[4^@PJR1S47_1g2R1OK:U5Y1j<1c2`6d3g:^;c2jH`9o?]>W2m3eAc
3k8l6W3`?k1`21j@b4S470]17Y16_2Y1?:4R14;=X1KY4^53b10Y163222i5B614100:=4R2U2Y1@Of5P1n1b8`7Ce2Cl1T1
e29G9S1J5;2[1HZ19?_123El1LX12Kc8<AU1Ec1T3=8W2P3]1S47EZ2K7Go1;^12c4l1U=[4V1?a1M>4:i8e35g21T1=U2m1
e1>`8Y27CZ1T1A6CR1T1M2i1:`898n1W1251Y3S470]1X451Q1?:4W1IX1KY4^53b10`13222\6c7Og6n1S@Ce2Cl1T1Fn19
G9S1J5;2[1HZ19?_123El1U22Kc8<AU1Ec1T3=8X5]1S47P3K7Go1;^1Q2d2^Cf1a1MNi8e35o5B44c1j4a7?:c5U2W=W125
1_3S470]17Z5?:4R14IX1KX5_43b10`13222<Q4m16611P3I[1P1I9\6P1g1a2U82S6?2R2Cl1T1e29G94NJ5;2[17@Z19?_
123El1R8]2W1<AU1EFLT3=8d5Q1n8Z8@c2g4S1V39d8?a1MNe<n3\9o3[6f1_6:n11W68n1c3S470e1Y1g2X168:4W1;=X1K
Ni83b10Y163222[10o4@Q3U2Y1@g7o2f?e2Cl1T1e29G9S1J5;2[1HZ19?_123El1T3c8<AU1EFLT3=8h3_1;Q1S4M^3[49M
g14h1[7212KS32322c2`6a1MNjBk15<5FEa4R>Cl5Z1j38n1b1S4\7O3OV2P1b3R3V1R3Fj6Q20U1m3o1[2o=f3Z9I`6l4\:
:1`3d1P3c2=Z=^>EO50kCGg?a2^2Q<c1l3X>0n35S4cR1^T2P?Vd1:S4f<1hIY131mm1Y^2ZGP1S4VLi5VQ342229287:92;
14232N;9B`3^3V4m6VC15BS4^7W3Y5P4oY2g=b:n>e6TQ1Q7:T?l4c5O63S4_1f\5BS4f<1POe=[HUG21UQ224f6g5UBZ2W3
S7Z1S4\838e2m1[5D\1\5V5l1W7X2i4m3HIU6W;[5[2F`3V1<Y8k31Nb1eC^;W1W31nV1j5j7c1Q@X8;S4Qn2R5d80T1[8_A
TJl2Zb1BS4_HS:P6I^1hW1m9V@eF_3V2iE]1QHa4^;^2NS4S:g3k2f2_6[5Y9W3j3j3iIF21`1l3=_8d1m6Y60l@mS1g4EeA
P1a4JS4X5`3d:\17UFPAWHj1V6k3VCX2`=DOL6UJQ;`=4U30n2;S4YIcAfa1Y?\7bAR1Gf1f1>S4UW1E31d\1R>2`7P9S2Rn
1hFC7S4\8[g1dFa7a=Uo2=S4j8e;\7R6Y1U=R5U2g4_GVGX76S4PU3nW2QK?N<S4n<c52o1X5Y4o9\3f1\>nj1i1S4U1o1VI
^1\3Q2Bn1:=V3X13V5_5JR4`4a12521E0iR1P=_2_2A?c1b<m3[318P1Q2a6V3FKT2`274De11Co2kLk6T8_21S44S4\EXX1
[a28S4`1m\5SE1R32f31S4KS4m7WT1dZ2U4DZ@iR1491R4h3\6=W7[;=85a10311D9IS4f:_Af2Y1h1T1S@o5gT1g=mQ1h1?
4fM122g2h5W7R>B_93S4\EVT34S4k`1[@[h13S4PS14Y1S4d<S>l?Id3Y1Z4k2Q4m2m1WAd62Ge4X6^4^;Z5j=l4d3Y4_4^3
\1R2V1Y1O3408124Hm_12S4cU38S491lKoQ2UP1VOjF5S4[[5kD_3hBm3S491Y2AS94l3<e1P1^1i1P3k1@\2K<D141172=C
94=6P5]41^1OY2`4j2j1j1Gb15P2k2EG\:\2<`2b1i55U1k4EGR14P2h1l170Li1c3U3<S2E[5NO`1S5_2Q3V2\1k4D9R740
H5l1145D_5Y7Q4F>Q5V3U2R2_2]1Y40W10720a2Z2P48244a1AR1:Z2S4f10m:j@C1^13I141118=R1R1_2H1<>N3Z4;862V
4^1_3[4_1c14l4EZ9g:T?Y6k5<:BdFZ31N?b26:46D03Q4f3^7_:d2V9T8F\17o1Z1T3o2S47^10W2?A@O0LT5T4f8b1<n14
@7V13I141136=@=b1;b28>64Fm4f4^1_3k5CE9R?g:E]2]1b:Y6]1Jb3<:B02h4T1R4K5`129^3P2j12^5X4@W1`3W4i=l3\
1f7e2c4b3F\17Z3i5c5><S4g1m:oBRCj:m`1aU1Y_1F\17f1S473Z1N2a:3j2n;\1Oo1Z7lT1ZANk6OKd8j1d3Y;_[11k5GZ
31^1l1m2R5e1a3J=072INQ13_2k344a1>2>Nl1S47]22>a4P1=V12g23c5b:o2Z7?o6W3\6R:P1a4aEj3X4AKb3?a4j1k2=:
Y;jC9c2`95o:m5c5e2T2R5W5X1072m4@P44a1>2R1GS4mKW<V1S2X22[1_LVW1h2iNP1[:[;PH:X5;m82i38\2S491Io1_3e
5l6^2Z5U13^1\3d2n1:=V3L0o4P7Y5Y3a12521E0QLP6g=h1F_2A??S1`@[318P1Q2a69l29<==V1Mo1@7467GS116<R3l8k
1U2i?k6T8_25S4YT4h4_<U<6S4R5^1<ie3U49S4b1fe3V2Pi1[5R4]8E;S4]I^4Yj2Y1\c1o:R4S9U5X22S4Qj42S4To5:S4
d66YDhIjV2_b10;c32S4\\62S4]X64S4`W4RS1iM4S4nW4^P2T57S4Q[5W8mD>k4W6X3U3M>S<47?c1>P320k2o506234@3W
11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181
436P1R1S22]13[7jG1e2:W2>^8Y31]3l36Fh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a
4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=YU1\3l36Fh4i@5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T22
6O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=FS49nQ1AP?n9WDb8<>]Ff8m>`6Nh5\7Z1Bb35o2MS491lKgAn7Q1S2>`3h
Eb6f4m5a<gCk1`>S2[2i2]1[4F@312CCS49_3U6d2id1WW1fV1_5S2d13;^4c5312Cc1S4351k1PJU1]7U4?HY2_2W2`2<`3
h182CP1[11EY1SOo<S4Y>P50c1o3[5P1:U4n19Cc2j23;^1Y=`9kA5d?JS4Z8Q2Ka:n:f<aIe6<3d3W6d1S8N2U3]1IWh1[9
0@m<Q:DS4X;\;RKk?0n2<W68c5jA<h3Y1c6e5We1dGV>2S4S`1P3S40Y3702[1K:j88h5n8Di216J^42Q1S1g6e6>c1@\2]1
k1066;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1Q1]1Z1313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1S>[2:e4Z3k1
U12o1b6m2S40Y3702b2j88h5@W7U1D0h216J^42Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j33
13g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1b6X1S47^1h1P4H`4o3h;Y4l1U5j9mW1Ae12e;f6S7_2
b3T2^1@o2T<k46_4e3S?S3XEm1Z4k:W125NS47^1i5H`4h5o7\=1f`1OW22\BV=T4T?R5RBZ8XEV3Q3T8f2W12516S4R3U[1
F?cl26S4Y\4S2f`1Y5T38S4l5TZ1]P1c1[o2W6f<9S4d1S]5R3082]3c:2S4h^5;S4d1V`592]3X4Z6l7>e3:S4d1V`592Q>
l7>e3U1k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;iGS1054^4T62X6^1:6Y13>9C>]4l3h1A3g1j3313g
1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1b6l2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l
166;CUGS105c4T62X6^1:6Y1B9C>]4^3=h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX13[@:e4Z3k1U12o1
b6n2T4Y3702b2j88h5n8Di216J^42Q1S1g6l1Q1Li2>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1
S6j1R1m1S314131NR6R7S5P2a43S3=46MX1Z4T<:e4Z3k1U12o1b6n2T4Y3702b2j88h5n8Di216J^42Q1S1g6n2W2^1>c1<
3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4EV3h1A3g1j3313g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1Z4T<:e4Z3k
1U12o1b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6n2f3>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j331
3g1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1b6n2T4Y3702b2j88`57n8Di216J^42Q1S1g6e6>c1@\2
]1l166;iGS105c4T62X6^1:63U1B9C>]4l3h1A3g1j3313g1f5<j1R1m1S314131NR6e5\1S5P2a43S3=46MX1_@:e4Z3k1U
12o1l3e2j2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l166;iGS105c4T62X6^1:63U1B9C>]4l3h1A3g1j3313g
1S6j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1@\2]1l
166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1_2V3<j1R1m1S314131NR6R7S5P2a43S3=46MX1_@:e4Z3k1U12o1
b6k2T4Y3702b2j88h5n8Di216J^42Q1S1g6e6>c1<3\2]1l166;iGS105c4T62X6^1:6Y1B9C>]4l3h1A3g1j3313g1S6j1R
1m1S314131NR6R1o5S5P2a43S3=46MX1_@:e4Z3k1U12o1b6KW40l@V;m7_5l12[3d1m8;;2b3X5RFi16`<S5VK[5\9`:m>Y
S1m1[4Y2k5j1Q3U5Y4m1e5R1<M9k21=e2<:?B3d4;W17P2e1JQ41A:?_2fX1=P1k1k23D]3f2a32VF]9Fi9?[1[4k6g6R<k8
b4]1R6`1C]400lKe7`:a[1OV3d8eAfKk4^4c5312UT17]40cS1fi3c5317]4Pf2ZW2c534C8]4bb2d4SV2c534C<]4cV2R?k
@1[@jBP1^BJ1U6;]400lKW7dIRQ1\o1c5317]40\3mi4c531:]40F0jR1`c2VV1c5316]4lU1d3Ya1_R2_Y13]4`e4j77]4T
Q2Vl2c534Cg2]4Z61_:;k20W4Q1Mf3a2W1d1P1]3R2H230f1:77R1IDCV2X12>H2@;1X1<I17LS1GBP4`6g30JbAg7Q1Y4I]
3>J1BP1T1S22m5]>2Q1k5]3G060R3A\2ET1Bi1i4=E^15]4Z61ej1Xl2Y1]4S4h=3YB0Y2@00Il2CY2V3O^2R11Hb4[FXAYU
1o3\1n2Z4A3j7_4o1F1l4Hf61l9ZCc2]41Y43g?>W4@1e1F27A[2<S1U1AR1Q3[4X11>29Z7@D1o1U1`1S12Dd4W:0Z>P3Q1
3i6k1P9;S1P11R1d7V6k6o2\2n2?l275319:033X4d24I=<d5F1Q30VCU4j<6]41lKoQ2ke1`9C]41lKaAE0\5<T3]2Fm1>U
Q1ie1L:`3i49]41lKoQ2a5`8\MZ2aA9]400lKoQ2\o1c531:]40GjR1l@cR2VV1c5312]4[m45]41lKoQ2\o13]4`k1jQ38]
4HjR1fR1\U1\;VV1Z43]4W]1S`36]40Zm4c531`1]4E10R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6
V3FKV1Mn5P2jMk6T8_2;]40F0jR1QM^f1VV1c5316]4G0jR1`c2VV18]4G0]R1<c9lY2VV17]4G0]R1<`c2VV15]4W]1Za1R
4ej19]4G0jR1c9]e1^DWNn75]4HjR1`c2VV13]4m1]k43]4U`1U]33]4eR3ej17]4HUMd5`c2VV1n68]4G0T1eQ1a<nV2VV1
3]4\e4n73]4bf1hV37]4G0jR1nBaP2VV17]4G0jR1`c2dNa73]4ie4a75]4Qf1>jV3S76]4HjR1`c2VV1S74]4m1W^1U]34]
4VS1n<U]33]4VS1Tj3=_4lKZP1dQ1kLPAT9a?i<C;S6SE4_4lKW7gj15_4lKW7o3gf16_4lKW7o3n8h]1U3U3\1S<47?c1>P
320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T95a1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T
5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31U3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3
P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31T
3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_
2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31T5U3\112e22R2o6247?a11>FY220?[27b2o24041231
2@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0Q18@3A9C5c6H=S2V20U122B>b11e1_
2U1><4221@X3CBb2T5MDb57OQ3f48\1m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:b52_5I_211\5U3\11h21S2o6247?a
11>FY220?;o17b2o240412312@3<63?140411R1<4801CB15K1L1N1I:12W1CG><Q8B3`1]1Q2d2I\3W1W2n<6T9260:3M:0
I24I3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3f4e1m3\128]1B=>:81436P1R1S22>N3018f@`:b3
1BR2:U;I_211S5U3\11h227j1o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3
`1]1Q2^3\3_3X6e66T9260:3E7360k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>
:81436P1R1S22>N3;j4k;S>1e2:b5b5I_211Y5U3\100h21S2o6247?a11>FY220?[27b2o240412312@3<63?140411R174
4801CB15K1L1N1I:12W1CV1<Q8B3`1]1Q2^3\3W1W2h3o3U56T9260:3M:0I2N3A9C5c6H=S2V20U122B>b11e1_2U1><422
1@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3018f@S>1e2:U;I_211W5U3\100h2U2o6247?a11>FY220?[27
b2o240412312@3<63?140411_1482CB15ML1N1I:128NC;;237<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20
U122B>b11e1_2U1><4221@X3CBb2c4@MDb57OQ3f4e1m3\128]1B=>:81436P1R1S22>N3;T@AV=L1Nf1:U;I_211m4U3\11
h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:
3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3Q5Z1m3\128]1B=>:81436P1R1S22>N3;f@S>1e
2:U;I_211m4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q
2^3\3_3n<6T9260:3M:0k13A9C5c6H=B`1V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1
R1S22>N3;f@S>1e2:U;I_211l4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12
W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\12
8]1B=>:81436P1R1S22>N3;f@S>1e2:U;I_211V5U3\11Ni1U2o6247?a11>FY220?[27b2o240412312@3<63?140411_14
82CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3I3360S14B3A9C5c6H=S2V20U122B>b11e1f1HU1><4221@X3C
Bb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;T:a6o5S81e2:b5b5I4Z211o4U3\11h2U2o6247?a11>FY220?[27b
23k240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U12
2B>b11e1f1HU1><4221@X3CBb2T5MDW1Z47OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:U;I_211S5U3\11h2U2o6
247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T9260:3I3360
S14B3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@o5S81e2:
h:<F2_211o4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q
2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDW1Z47OQ3\6m3\128]1B=>:81436P
1R1S22>N3;n:0f5S>1e2:U;I_211X3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9
c1337S14B3KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31X520Q3\12g
2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6
T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3S5X1m3\1;>2H2@86>:81436P1R1S22
>N3;jN1e2:U;I_21i3U3\130e2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<c50\2B3P5^3\3\1R2n<6T926
;Q1;Q1>:3KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3f4e1m3\1i1j181436P1R1S22]13;jN1e2:b5b5I_2
1e4U3\102f21V7o147:4c1>P320Ko1j23P306234@3W11n1491V115j1P1K:\1CV1<Q8B3P5b211C3\3CC12217e1n<6T926
;E;;Q1>:3KC5c6H=S2V20U1222?85b11e1_2U1><4221@X3CBb2T5]7Oe1[1a44Y1;m3\1i1j181436P1R1Q212]13018Z9k
2cB1e2:`2=V8I_21a3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T926;Q1;k1
3KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j181436P1R1S22]13;jN1e2:U;I_21f3U3\13f2X9
47?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y1221m1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11
e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j181436P1R1S22]13;hCQ;1e2:U;I_21e3U3\13f2X947?c1>P320k2o506234@
3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y151m1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]
7OQ3\6m3\1i1j181436P1R1S22]13;hCQ;1e2:U;I_21h3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1C
V1<Q8B3P5^3\3Y1221m1n<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3P628m3\1i1j18143
6P1R1S22]13;jN1e2:e5_5I_21b3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3\1R2n
<6T926;Q1;k13KC5c6H=S2V20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3\6m3\1i1j181436P1R1S22]13;jN1e2:U;I_2
1g3U3\13f2X947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<Q8B3P5^3\3Y151m1n<6T926;Q1;k13KC5c6H=S2V
20U122B>b11e1_2U1><451@X3CBb2T5]7OQ3P628m3\1i1j181436P1R1S22]13;jN1e2:e5_5I_21X4U3\102f2X947?c1>
P320Ko1j23P306234@3W11n1491V115j1P1K:\1CV1<Q8B3P5^3\3W1120Q2g4V86T926;E;;Q1;2:3KC5c6H=S2V20U122B
85b11e1_2U1><451@X3CBb2T5]7OQ3a44e1m3\1i1j181436P1R1S22]13018P5`<[4l81e2:`2d8I_21W520Q3\12g2U2R7
47913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<Q8B3`1]1Q2^3\3_3n<6T926;
3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>2H2@86>:81436P1R1S22>N3;jN1
e2:U;I_21Z520Q3\12g2U2R747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<
Q8B3`1]1Q2b211G\3_3n<6T926;3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><451@X3C5<b2m2W1NMDb57OQ3\6m3\1;>
2H2@86>:81436P1R1S22>N3;jN1e2:U;I_21U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\
3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13U>PA1e2:U;Y31U3U3
\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9c13;k13KC5c6H=S2V20U122B>d1e1_2U
1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31n4U3\11h2U2o6247?a11>FY220?[27b2o240412312@3<
63?140411_1482CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3_3n<6T92230:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1><
4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:e5_5I_211U3U3\1S<47?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j1
81436P1R1S22]13VO1e2:e5_5Y31U3U3\1S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9
g1;S1G3KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31U3U3\1S<47?c1
>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U1222?>d1e1_2U1><:1i3CU
3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31U3U3\15m;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8
B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y3
1V3U3\15m;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1
e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13aEd91e2:U;Y31W3U3\15m;47?c1>P320k2o506234@3W11n14b1
15j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1
S22]13aEV2]71e2:U;Y31[3U3\1S<47?c1>P320k2o506234@3W11n14R1?15j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13
KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13_?U3h1h9N1e2:Z8DU2Y31\5U3\100h2
U2o62442?a11>FY220?[27b2o240412312@3<63?140411_14801CB15ML1N1I:12W1CV1<Q8B3`1]1Q2^3\3C4f2i;T16T9
260:3A;:0X1B3A9C5c6H=S2V20U122B>b11e1_2U1><4221@X3CBb2T5MDb57OQ3Y2R4j32\128]1B=>:81436P1R1S22>N3
;f4W60f5J`8g41e2:U9o1I_211V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g
1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3j4_5\1i1j181436P1R1S22]13VO1e2:U;Y31V3U3\10R<47?c
1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU
3T5]7OQ3T6U4\1i1j181436P1R1S22]13VO1e2:U;Y31X3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<
Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13PAU>1e2:
h:<Fb21V3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U1
22B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Fb21Z3U3\10R<47?c1>P320k2o506234@3W11
n14b115j1P1K:\1CV1<d5:Q2B3P5^3\3;S3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j1
81436P1R1S22]13VO15l1B:U;Y31_3U3\10^92`247?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3;1Q
3n<6T9g1;k13KC5c6H=S2V20;I22B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO162f1D:12P;Y31Y3U
3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2
U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO15l1B:V1c3Z6Y31V3U3\10R<47?c1>P320k2o506234@3W11n14b1
15j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1
S22]13VO11c2:U;Y31V3U3\10=d;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC
5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31V3U3\10R<47?c1>P320k2o
506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z
:\1i1j181436P1R1S22]13VO1e2:d8`2Y31X3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5b21
1G\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31V3U
3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1C1T1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_
2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31]3U3\10R<47?_13>P320k2IU506234@3W11n14KF15j
1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5e5M0G=S2V20U122=4>d1T1@_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R
1S22]13VDo:1e2:U;Y31e3U3\10R<47?c1>P3204f2o506234@3W11n141`115j111L5E:4W1>414O<Q8B3P5^3\3_3n<6T9
g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3W21P8HCi1j181436P1R1S22]13b2_2SJ1e2:U;T3031V3U3\
10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6^6e2g1;k13KC5c6H=S2V20U122B>d1e1_2
U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13VO1e2:U;Y31n4U3\100h2U2o6247?a11>FY220?[27b2o240412312@
3<63?140411_1482CB15ML1N1I:12W1CV1<Q8B3CL]1Q2^3\3_3n<6T9260:3M:0k13A9C5c6H=S2V20U122B>b11e1_2U1>
<4221@X3CBb2T5MDb57OQ3\6m3\128]1B=>:81436P1R1S22>N3;f@S>1e2:U;I_211V3U3\10R<47?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Q5X5\1i1
j181436P1R1S22]13VO1e2:U;Y31W3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T
9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3j46X5\1i1j181436P1R1S22]13VO1e2:U;Y31X3U3\10R<4
7?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i
3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13]:hD113_2:U;Y31W3U3\10k8V347?c1>P320k2o506234@3W11n14b115j1P1K
:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13V
O11c2:U;Y31X3U3\10R<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<Q8B3P5^3\3_3n<6T9g1;k13KC5c6H=S2V
20U122B>d1e1_2U1><:1i3CU3T5]7OQ3Z:\1i1j181436P1R1S22]13Q:UDN11c2:U;Y31i3U3^1h2U2o677Q21>FY23?c2b
2o2:12312D<63?140411_1482CB7ML1N1I:12W1Cm;]1Q2fP1260:3M63371<Q13Ag7H=S2W2X12B>b11e1_2U1><4221@_4
b2T5MDb5P9e1BZ3\128P2=>J3a4>^1f@f<[1S?_211<o320Q3_1g2U2W77913a11_320=@438:22Q1b2S1k1:1234D<6C140
411m12CAV1LP11I:128E8CJR;]1Q2b211oM26;3M:g18AR;V20U122B>b11U4U1><451@R4<b2m2W1NMDb5Y4\6m3\1;>2HC
86>:863a4>S118jN1P?2g4ab43g49Uo5<h4OhR2EZW2\U19]3o:a1j1n<3h4Wj5P?6h4hX2j@[`2Z;o35h4cY2S^3\1W84h4
i[2hg1m]14h4`NXl4gC[3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hM
GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2]IZ4GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3
2986FT1P1R1Q1c1E253Y1U1>=b3l3MLk3i@5125`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[
17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4m1626O2j2`6]58=H32986FT1A>R1Q1c1E253Y1U1>=h6W3\3l3Mh4i@5:`2
64f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226
O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=`4]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;
Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S]1[1]3
l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2k?l=GG315a9Q7b3a2Ck3313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S]1\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P
1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E25
3Y1CA>=_3l3Mh4i@5:`264f1404_1:6:406>IF4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a
2Ck3313<[61Y1MP4T226O2j2]5R1]58=H32986FT1P1R1Q1c1E253Y1U1>=TNJa5l3M>o1Y2i@5:`264f1404BL:6:406X1F
4?4156271c121P1H:0118=80153@;I6210;I`11V4L4BJ5W3Y1[17<\1o233Ca12521E0k3g2W8Ce:GG315`3P6Q7T3=Q2?C
[1A?]1313<[61Y1MP4T226I524e2718P1Q2j2f3f18=H329526A4T1J5R1Q1574P1E25361C29U158=>901:j3X90o>k6k3X
4_2b3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a1o2[17<\1o2hMGG315a9Q7X2Y1a
2Ck3313<[61Y1MP4T226O2R1g1`6]58=H32986FT1@?=DQ1c1E253Y162K>=g3l3Mh4i@5:`264f1404_1:6:406X1F4D156
271f11P1T111O015DU1<;Ii5Q1BJ5B2I1T2J[17<=2Ko2hMGG315a9Q7X2Y1a2Ck3313<[61Y1Mk34T226O2j2`6]58=H329
86FT1P1=DQ1c1E2534T1U1>=PY1\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[1
7<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S4\3l3Mh4i@5:`264f1
404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2
`6]58=H32986FT1P1R1Q1c1E253Y1M7>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1B
J5a4[17<\1o2hMGG315a9Q7b3k1ECk3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=e3l3Mh4i@5:`
264f1404_1:6:406CDF4:9156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1h214hMGG315a9Q7b3a2Ck3313<[61Y1MP4
_1D26J212j2_2n31]58=H32986FT1P1R1Q1c1E253Y1U1<1=_3l3Mh4i@5:`264f1404_1:6:406CDF4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4_1D26J42j2Z2U4]58=H32986FT1P1R1Q1c1E253
Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2
Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=jG`1_3l3Mh4i@5:`264f1404_1:6:406X1F4D156
271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1
Q1c1E253Y1U1>=Y6YFm4R=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o
2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q16\1E253Y1U1>=_S1^3l3Mh4i@5:`264f1404
_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226J212j2Z
5U1]58=H32986FT1P1R1Q1c1E253Y1U1>=`3l3Mh4i@5:`264f1404_1:6:406X1F4:9156271f11P1T111O015DU1<;Ii5Q
1BJ5a4[17<\1o2QKR11a1GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1BB>=]3l3Mh
4i@5:`264f1404_1:6:406X1F4:9156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y
1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E2534T1U1>=]3l3Mh4`9X75:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<;Ii5Q1BJ5a4[17<=No2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1
>=b3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1N511O015DU1<;Ii5Q1BJ5a4[17<\1o2Z5S2R2VDGG315a9Q7b3
a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253O9U1>=W2h5a3l3Mh4c62W2j75:`264f1404_1:6:406X
1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2oAf6Q5GG315^1R8Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=
H32986FT1P1R1Q1c1E253Y1U1>=d3l3ME<;Y3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a
4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7U?hBLn25]3l3MR
1e3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61
Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h7\3l3Mh4i@5:`264f1404_1:6:406X1F42A156271f11P1T11
1O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U
1>=^3l3Mh4i@5:`264f1404_1:6:406X1E030D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2C
k3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q12`1E253Y1U1>=\3l3MR1e3i@5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1
c1E253Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1_1_1hMGG315
a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1I8Q1c1E253Y1U1>=]3l3M\1[3i@5:`264f1404_1:6:406X1
F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1_1_1hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3298
6FT1P1R1Q1c1E253Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4B1156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1
o2jEm7GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_
1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]5
8=H32986FT1A>R1Q1c1E253Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4
[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=a3i@]3l3Mh4i@5:`2
64f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226
O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S7]C\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1
<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2W5X1]58=H32986FT1P1R1Q1c1E253Y1U1>=_3l
3Mh4i@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[
61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q18Z1A32403Y1U1>=]3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T
111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1=DQ1c1E2534
T1U1>=d3l3MHo3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;IY1_4Q1BJ22a4[17<=2KP2N^FY7GG315
X7X2Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S7^3l3Mh4i@5:`264f1404_1:6:406
X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H3298
6FT1P1R1Q1C0NE253Y1U1>=j>_3l3M5b4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17
<\1o2hM:<G315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=W>_<k3l3Mh4i@5:`264
f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I]1[4O1BJ5o2MC[17<CHo2Q>4JT3U9[2GG315_2Q7Q7b3]1S1Ck331
3<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E2534T18L>=SY1j4\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271
f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c
1E253Y1U1>=`3g4l3M>o1Y2i@5:`264f1404BL:6:406X1F4?4156271c121P1H:0118F015DU1;064Ii5Q1BJ5W3Y1[17<\
1o2Ka12521E0UJGG315a9Q7T3=Q2?C[1A?]1313<[61Y1MP4T226I52j2718P1Q2j2f3f18=H329526A4T1J5R1Q1574P1E2
5361C<U1>=[Mk6T8_2\3l3M\1[3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2h
MGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=U4l3Mh4V:b65:`264f1404_1:6
:406X1F4D156271f11P1T111O015DU1<;Ii5O1BJ5a4[17<\11FV2U>Kf>GG315a9X55b1Bo23H5>1MC4?R2S1313<]2S2i1
1Y1MP4T226O2P2I`6]58=6A325386FT1P1R1Q1c1883253Y1M7>=_^1n3l3Mh4`9X75:`264f1404_1:6:406X1F4D156271
f11P1T111O015DU1<;>:i5Q12?J5[45CG7<=2K1a1[1`:V4^3a;:<G315_2Q7Q7U2\1k1ECk3313<[61Y1Ml2N4T226O2j2`
6]58=6A32986FT1P1R1Q1c1E253Y1U1>=\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1B
J5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=`D_3l3Mh4i@5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2C4f3313<[61Y1MP4T
226O2j2_5P1]58=H32986FT1P1=DQ1c1E253Y1U1>=l9b3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7S1^2a2Ck3313<[61Y1Mi1V2T226O2P11g1`6]58=H32986FT1@?R1Q1c1E2534
T16N>=T4l3M@W4i@5:`264f1404_1:6:406S14F4D1226271EP11P1T111O0151BU1<;Ii5Q1BJ5EI@Z25V147<\1o2KlLGG
315a9Q7S12X22a2Ck3313<[61Y1MP4l1726O2P1i1`6[3Q28=6A329526FT1P1=DQ1AQ1E2534T1;I>=]?iDa3l3Mh4Q8Z1\
75:=R264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9d3\3Y2X1a2Ck3313<[6
1Y1MP4T226O2j2`6]58=6A32986FT1P1R1Q1c1E253Y1U1>=`3l3Mh4Q8g85:`264f1404_1:6:406X1F4D156271f11P1T1
11O015DU1<;Ii5Q1BJ5a4[17<\1o2eDR9GG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=6A32986FT1P1=DQ1c1E25
34T1U1>=e3l3M4Em3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1U2IhMGG315a9Q
7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h5YH16\1:n=f3l3Mh4i@5:`264f1404_1:6
:406W10F4D156271f11P1T111O015DU1<;Ii5N2BJ22`3P1[17<\1o2P>g?GG315a9_5a1b3a2Ck3313<[61Y1Mn2P10T226
O2j2`6]58=H32986FT1P1R1Q1c1E253Y1@<7>=n<`3l3MMAX3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=S9d1
9^3l3Mh4i@5:`264f1404_1:6:406X1E04D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck33
13<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1C0NE253Y1U1>=f3l3Mh4i@5::U264f1404_1:6:406X1F4D1562714a1
1P1T111O015DU1<;Ii5H8BJ5a4L>7<\1o2f7[9e<GG315a9i2W4b3a2Ck3313<1Y61Y1MP4T226O2j2`6]58=H32986FT1P1
R1Q1c1E253Y1M7>=S4S:\3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5`3P1[17<\1o
2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=c3l3MT1c3i@5:`264f1404_1
:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5f3J[17<\1o2U9bDGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6
]58=H32986FT1P1R1Q1:X1E253Y1U1>=o3Y3i:\G\3l3MT1c3i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=h3l3
Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1B60B540V1S25J[17<\1]1BN\=h8b7GG315a9Q7
b3a2Ck3313<[61S15MP4T226O2j2`6T2X38=H32986FT1P1R1Q1c1E253Y1U1>=f3l3Mh4i@5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<;Ii5Q1B602?54[35J[17<\1]1A0NhMGG315a9Q7b3a2Ck3313<[61S15MP4T226O2j2`6T2X3
8=H32986FT1P1R1Q1c1E253Y1U1>=^3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5BL
Q3[17;0\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=\3l3MV1a3i@5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2hMGG315a9Q7b3a2Ck3313<[61Y1MP4T22
6O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=_3l3Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;I
i5Q1BJ5a4[17<\1o2Q4fIGG315a9Q7b3a2CY2a1313<[61Y1MP4T226O2j2`6]58=H32986FT1P1R16Jc1E253Y18L>=]3l3
Mh4i@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<;Ii5Q1BJ5a4[17<\1o2Q4fIGG315a9Q7b3a2CY2a1313
<[61Y1MP4T226O2j2`6]58=H32986FT1P1R1Q1c1E253Y1U1>=Fk400KVR1a6Z5Pk1X7aZ13TCVD2DG6Y4b6F@37k400K_R6
3[19k400Hoa3hT2i;_1[<<k400KjEU3\S2ST2mQ12\18Ak400Knm1aS4N22819D5k2V9X3<k400ag1l4[d2`b1U19S;<J>k4
00N9RR63Q19d4R3[3T12;k400X1]o1jl1iU23[1X<4:k400K_R62\18U4V7]1k400X3j;30S4hT1k1Q22QS2Y1kH`D;2m1XB
E3<50072;8]4X66>632;59=53438k400K_R62\1^47k400K_R62\18k400K_R62\1e;8l40o;1ho3`g1<=Bl40\CdV1na2nQ
1;2lDF082\15i:>S19l40NS]5XEU1n4^6W18l40]l3N00lU2m=5l40[S6g=5:l40KjEU3VQ1UR1ST2mQ1U2>l40X1]o1eQ4N
JAl4n6?2U3W1=l40f_2c1SQ1]h1SAZ7G8T1i;Q3<l40K_R6>5225n<FZ2=l40K_R6>5225T1@X;Q33l40[S65l40`Z3ZZ1_^
15l40`b3Xa1aO8l40R1nV3\V2lDW6Y7Cl40R1\l17o9];dm108`1^:e3];\=e9m;i31?l40R17Tl1ZS3aQ10MJ1O0V4e9<l4
0W^1S1R?``21;d6iX1^4a98l40Pk10YX4\1T8T55l40`^1jd4a94l40[S6a94l40K_R66l40HQ^1Q`4^45l40PW5]7lD6l40
X1U]5lD\17l40`^11hJoi3g=:l40KaP2d\3;h>S6a=59m4b<m5Y2a:VR2el21W3@m4Q1m^12gk2UHXOR11?c4I:c6^252m4W
a63m4Wa6b22m4K1m46m4KnC0Re527m4KnC0Re52T97m4KnC0fd5;29m4N;Yd5[8^<Q4`1i46m4ZZ5RP1h50c45m4oW6V80c4
6m4WZ2jk1WT1TP1\:Fm49P1n6LlII_3?T1Q=WS2S;S3TFm7j?1j1oBQ4Z67m4Uh3le1YDU1m517m4aAaU5^<GU511m4Bn40Z
Z1T21i[1le2Q9n<168S1W2]7MDP35n4[g5n<1Y;6n4[g5n<1m5:8n4go5b41]4:T1:=n4[R2[m31`41\4090T1h5c45n4ZT6
1m5:6n4>lV3Uh1hT119n4?4f\5^;f4h61X1@n4A5B_DW_4m<V6R<1S5a4j11k35:n4N\f5c21X:1e4Y5K3n4ZT614n4ZT61c
49o4EWl1Q_3YH16\1Y>9o4WP5SDm?16\1V;R36o4YT616\1Y>7o4YT616\1:n=7o4Pm5X716\1Y>8o4db1a5R\416\1Y>7o4
NZS616\1Y>7o4M[S616\1Y>9o4ho5`416\1P6X828o4@g]5PF16\1Y>9P5BSZ5b2d4^260R9;P5[5i;^W1[<[1W7oT2nGi9Z
93P5U\5W81P55P5gIn_50R;3P5la5mR12P5jd61Q54Q5Sh3QW2PC2Q5d^14Q5]m50U=8Q5jg2Y17`1SFaf1:2Q5Qa32Q5QV6
3Q5dG\^55Q5ZG]6YT5n34Q5^\5YFX32R5Y]51R55R5Q]57b2hK2R5nd65R5mg2h`25a7\1S5U2VI^1P4P2n1:=V3bEa12521
E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4S1QH_2_2<4?c1fC518
P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0V@X64UI_2_2<4?c1fC518P1Q2a6V3FKT2B[5P2jMk6
T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2^2_3P2jMk6T8_2l1S55o1VI^1\3CP2n
1:=V3n<c8a12521E0V@X64UI_2_2<4?c1`@U3518D;Q29X4n1V3FKT2`274Z21CP2[21YIR2k6T8_2]1S5U2VI^1P4P2n1:=
V3bEa12521E0_F4UI_2_2<4?c1T5a>518P1Q2a6V3FKT2n5P2jMk6T8_2a1S5U2VI^1P4P2n1:=V3]:m2a40c3a12521E0_F
4UIJd1_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2d1S5U2VI^1P4P2n1:=V3bEa12521E0_F4Z8o6b6W3Bl1W242<4?c1f
C518P1Q2a6LY2FKT2\5AP2jMk6T8_2b1S5U2VI^1P4P2n1:=V3bEa12521E0XF640TI_2_2<4?c1m2V2[1U=518P1Q2a6V3F
KT2g3V2P2jMk6T8_2c1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F40TI_2_2<4?8U14fC518P1Q2a6V3FKT2B[5P2WDb9k6T
8_2g1S55o1VI^1\3CP2n1:=V3n<Y70X1a12521E0_F4UI_2_2<4?c1`@U3518P1Q2a6V3FKT2`274Z21CP2jMk6T8_2`1S5U
2VI^1P4P2n1:=V3XD0X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMZ5`1>e7_2^1S5U2VI^1P4P2n1:=V3XD
0X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3XD0X1a12521E0_F4UI_2_2
<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKd1?
n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?5]1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1
P4P2n1:=V3bEa12521E0_F4UIJd1_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F
4hD\4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_2_2<4?c1fC518P1
Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_
2^1S5U2VI^1P4P2n1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d2Y3P2jMk6T8_2]1S5U2n:W>^1P4P2n1
:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2n:W>^1P4P2n1:=V3j2gBa12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2n:W>^1P4P2n1:=V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a
6V3FKT2n5P2jMk6T8_2d1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3040;2@aIk6
>e7_2c1S5U2VI^1P4P2n1:=V31HS1bAP2a12521E0_F4_Fe2_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3_>X<k6T8_2`1S5U2
VI^1P4P2n1:=V3bEa12521E0_F4[1g1Z3fB_2_2<4?c1fC518P1Q2a6V3FKT2^2_3P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3[
2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2;U?X>k6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n
5P2a?X>k6>e7_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2R1?n=X>k6T8_2]1S5
U2VI^1P4P2n1:=V3bEa12521E0X>V84UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEa12
521E0l?b64UI_2_2<4?c1fC518P1Q23]6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0l?b64UI_2_2<4?c
1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2n5P2
jMk6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F40QBR7_2_2<4?c1fC518P1Q23]6V3FKT2n5P2jMk6T8_2h1S540o1n:W
>^1\3CP2n1:=V3n<c8a12521E0_F4UI_2_2<4?c1`@U3518P1Q2a6V3FKT27X274Z21CP2jMk6T8_2^1S5U2X<n4n7^1P4P2
n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3j2gBa12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2\5AP2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bBo2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6
V3FKT2n5P2jMk6T8_2b1S5U2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3F5ET2g3V2P2V2;nDX6k6
T8_2i1S5U2\>i:^1P4P2n1:=V3R2g:;1X1V117[32P2a12521E0_F4UI_2_2<4?c1fC518P1Q2e4k1V3FKT2n5]1BjMk6T8_
2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P22gMk6T8_2]1S5U2VI^1P4P2n1:=V3b
Ea12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2e1S55o1VI^1\3CP2n1:=V3n<c8a12521E0_F4UI_2_2
<4?c1`@U3518P1Q2a6V3FKT2`274Z21CP2jMk6T8_2^1S5U2VI^1P4P2n1:=V3[2d=a5a12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2R?S:^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8
_2l1S540o1VI^1\3CP2n1:=V3j2S:c8a12521E0T9Z=4UI_2_2<4?c1P<_4U3518P1Q2a6V3FKT27X274Z21CP2Q3]GZ3k6T
8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<41=c1fC518P1Q21_6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=
V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q21_6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3f3kAa12521E0_F4UI_2_
2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FK
T2n5P2jMk6T8_2e1S561l1VI^1k1[1>9R1Mn1:=V3j2l8j9a12521E0_F4UI_2_2<4?c1fC518P1Q2V6:V3FKT2n5P2jMk6T
8_2o1S52R2VI^1P4P2n1:75U11n1bEa12521E0_F4UI_2_2<4?c1^AW2518P1Q2a6V3FKX1J0X3<P240111002g1jMk6>e7Q
2=^1S510R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S510R2VI^1P4P2n1:
=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n531j1jMk6T8_2`1S510R2VI^1P4P2n1:=V3bEa12521E0]4QB4U
I_2_2<4?c1fC518P1Q2a6V3FKT2n53l1jMk6T8_2c1S510R2VI^1P4P2n1:=V3bEa12521E0]4QB4UI_2_2<4?c1fC518P1Q
2a6V3FKS20i5431j1jMk6T8_2_1S5U2[Aj7^1P4P2n1:=V3m<[7X1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2
jMk6T8_2]1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2
n1:=V3bEa12521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2g3V2P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4U
I_2_2<4?c1fC518P1Q2P5`1V3FKT2n5P2jMk6T8_2_1S5U2VI^1P4c1<n1:=V3[2h3]?a12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0_F4YEk3_2_2<4?c1fC518P1Q2a6V3FKT21l5P2jMk6T
8_2]1S5U2VI^1P4P2n1:=V3X4YAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=
V3bEa12521E0o?_64UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S5U2VI^1P4P2n1:=V3X4YAa12521E0FhE4UI_
2_2<4?c1fC518P1Q2h3h2V3FKT2n5g18jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0W1WE4UI_2_2<4?c1fC518P1Q2a
6V3FKT2n5P2jMk6T8_2_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4;iH_2_2<4?c1fC518P1Q2a6V3FKT2b12X4P2jMk6T8_2
_1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?8U14fC518P1Q2a6V3FKT2n5P2[F^7k6T8_2_1S5U2VI^1P4P2n1:=V
3bEa12521E0S;[;4Q8SA_2_2<4?c1fC518P1Q2P2`4V3FKT2n5P2jMk6T8_2\1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEY172521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V
3FKT2n5P2jMk6T8_2\1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S5U2
VI^1P4P2n1:=V3JgDa12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S5U2VI^1P4P2n1:=V3bEa125
21E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2n47=aFc1k6T8_2]1S5U2[Bj6^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4
?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2RBS7^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n
5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3hJk6T8_2]1S5U2VI^1
P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d59P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3h3iAa12521E0
_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S5U2gE2[3^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P
1Q2a6V3FKT2V4g1P2JoLk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2g2V3P2jM
k6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2]4`1P2jMk6T8_2^1S50T2VI^1P4P
2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2\J]3k6T8_2^1S5U2VI^1P4P2n1:=V3f3kAa12521E0_F
4Y4kD_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2
a6V3FKT2n5P2_JZ3k6T8_2^1S50T2VI^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8
_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2b5WHk6T8_2_1S50T2VI^1P4P2n1:=
V3[2VCa12521E0S=[94UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4V1nG
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2]1S5U2Q4TE^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V
3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UDo4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1S
5U2VI^1P4P2n1:=V3bEa12521E0_F4TEP4Bl1_2<4?c1g:e4X4518P1Q2a6V3FKT2\5AP2jMk6T8_2]1S5U2VI^1P4P2n1:=
V3bEa12521E0_F4UI_2_2<4?c1g:n8518P1Q2a6V3FKT2n5P2jMk6T8_2a1S5U2gH>^1P4P2n1:=V3U9\<a12521E0_F4UIB
l1_2<4?c1Z<[7518P1Q2a6V3FKT2\5AP2jMk6T8_2]1S5U2VI^1P4P2n1:=V3bEa12521E0_F4S3QF_2_2<4?c1fC518P1Q2
a6V3FKT2n5P2jMk6T8_2^1S5U2VI^1P4P2n1:=V3bEa12521E0Z>T84_9e?_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_
2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2\4a1P22gMk6T8_2^1S50T2VI^1P4P2n1:
=V3RD_1a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0Y=U94UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6
V3FKT2n5P22gMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1
S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2T6eGk6R3Q5_2^1S50T2VI^1P4P2n1:=V
3bEa12521E0_F4UI_2_2<4?c1IlB518P1Q2a6V3FKT2n5P2jMk6T8_2`1S50T2VI^1P4P2n1:=V3\@U5a12521E0_F4^Bf6_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2RFg7k6T8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V
3FKT2n5P2Q321cJk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2f8SEk6T8_
2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3hJk6T8_2^1S50T2VI^1P4P2n1:=
V3[2VCa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_
2<4?c1fC518P1Q2a6V3FKT2n5P2f8[>g6k6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V
3FKT2n5P2d5UHk6T8_2a1S50T2VI^1P4P2n1:=V3j>g6a12521E0_F4Y4kD_2;S2<4?c1fC518P1Q2a6V3FKT2n5P2[J^3k6
T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n
1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2^=[@k6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2b5WHk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6
V3FKT20m5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3]GZ3k6T8_
2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d2Y3P2jMk6T8_2^1S50T2VI^1P4P2n1:=
V3bEa12521E0_F4hD\4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4dC`5_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1S50T2n:W>^1P4P2n1:=V3[2>f@P2a12521E0_F4UI_2_2<4?c1fC518P1
Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC5180OQ23]6V3FKT2n5P2jMk6T8_
2`1S50T2VI^1P4P2n118=V3bEa12521E0_F4UI_2_2<4?c1fC5180OQ23]6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=
V3bEa12521E0_F4UI_2_2<4?c1g:n8518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3k7f=a12521E0_F4UI_
2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3F
KT2n5P2Z5CkGk6T8_2_1S50T2VI^1P4P2n118=:k2bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1
S5000R2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2c1S50T2b=0b;^1P4P2n1:=
V3:m8Y<a12521E0_F4h1\G\22_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1S50T2RBS7^1P4P2n1:=V3X9]6k2o2a125
21E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3X9Y<a12521E0_F4UI_2_2<4?c1fC
518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3f?k5a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2j
Mk6T8_2^1S50T2b;c=^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4
P2n1:=V3bBo2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F
4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2P5iHk6T8_2a1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q
2a6V3FKT2n5P2\7nB^3k6>;Y7_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4Z8o6j9Bl1_2<4?c1fC518P1Q2a6V3FKT2n5
P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3h3iAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^
1P4P2n1:=V3bEa12521E0_F4P1TH_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1S50T2VI^1P4P2n1:=V3Oj1gBa125
21E0_F4[7iA_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Q3hJk6T8_2_1S50T2c6bB^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?
c1fC518P1Q2a6V3FKT2n5P2n3kIk6T8_2]1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n
5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2f52PHk6T8_2^1S50T2n
:W>^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3Jo1gBa1
2521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1o9
f9518P1Q2Mc5V3FKT2n5P2jMk6T8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<468c1fC518P1Q2a6V3FKT2^2U
39P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2l9n>n4k6T8_2_1S50T
2VI^1P4P2n1:=V3j2gBa12521E0_F4P7TB_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa
12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6i1Z6_2^1S50T2_Ef3^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4
?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?T1>fC518P1Q2a6V3FKT2n
5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3[9V<a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI
^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6>e7_2^1S50T2VI^1P4P2n1:=V3bEa12521E
0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2d59P2jMk6T8_2^1S50T2R?S:^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC51
8P1Q2a6V3FKT2n5P2jMk6T8_2]1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T
8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2b5a@e7k6>e7_2^1S50T2VI^1P4P
2n1:=V3bEa12521E0_F4RBR7_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S50T2VI^1P4P2n1:=V3bEa12521E0_F4
UI_2_2<4?c1fC518P1Q23]6V3FKT2n5P2V2ZEX6k6T8_2`1S50T2[Bj6^1P4P2n1:=V3bEa12521E0_>T4j34UI_2_2<4?c1
fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1o2P1P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P
2jMk6T8_2f1S50T2b=0b;^1P4P2n1:=V3:m8j4b1e2U3a12521E0_F4h1\G\22_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8
_2_1S50T2VI^1P4P2n1:=V3d>m3o2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2aBd6^1P4P
2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2`1S50T2VI^1P4P2n1:=V3j2gBa12521E0X
?V74UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2[J^3k6T8_2c1S50T2VI^1P4P2n1:=V3j2gBa12521E0[5c8X1V74nGV1_2T1
Z1<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3^CS2a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3
FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3^CS2a12521E0_F4UI_2T1Z1<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1
S50T2VI^1P4P2n1:=V3j2]1YAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V
3X4YAa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3X4X?P2a12521E0_F4UI
_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2[Bj6^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6
V3FKT2g3V2P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMZ3`3T8_2
^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4]9g?_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2a1S50T2VI^1P4P2n1:=V
3bEa12521E0_F40TI_2_2<4?c1fC518P1Q2a6V3FKT2X51CP2jMk6g1\6_2^1S50T2VI^1P4P2n1:=V3bEa12521E0UDY24U
I_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0_F4P6TC_2_2<4?c1fC518P1Q2a
6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=V3S>^7a12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_
1S50T2VI^1P4P2n1:=V3S>^7a12521E0_F4UI_2R1\1<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2^1S50T2VI^1P4P2n1:=
V3bEa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5P2Z5_Hk6T8_2^1S50T2VI^1P4P2n1:=V3bEa12521E0[F34UI_2
_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_2_1S50T2n:W>^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6
V3FKT2n5P2jMk6T8_2_1S50T2VI^1P4P2n1:=V3j2gBa12521E0_F4UI_2_2<4?c1fC518P1Q2a6V3FKT2n5T1KjMk6T8_2_
1S50T2VI^1P4P2n1:=V3[2VCa12521E0_F4UDo4_2_2<4?c1fC518P1Q2a6V3FKT2n5P2jMk6T8_24U50jR1`c28U50jR1`c
2SW1l5705U50jR1l@cR2;U50jR1]BRQ2nCQI60005U50jR1]]2R65U50jR1Xj1WI6U50jR1P6kCci15U50jR1c9lY26U50jR
1]]2R6U]15U50]R1<`c26U50jR1lBcP2Z]15U50jR1a<nV25U50jR1`c2n\15U50T1eQ1`c26U50jR1Ao1n`25U50jR1`c2g
45U50jR1`c2k\16V5]O\3nOW1Yb14V5jR1]]2R66V5jR1l@`l1R6nP13V5jR1`c25V5jR1]]2R6iT14V5jR1`c2iT14V5jR1
`c2nP1@V5jR1nX2a:e;e4^117R2T>a:80027V5jR1l@cR2SW1T607V5jR1`c2SW1g5<05V5jR1]]2R6SA5V5jR1l@cR2SA4V
5jR1l@cR24V5jR1`c2k\14V5UMd5`c2b1W51o1VI^1\3d2n1:=V3n<2`8a12521E0j_1_2_2A?c1>Q@[318P1Q2a6V3FKc1@
`274Z21CkOk6T8_27W5iR1n5Q=WS2kS1@?W5iR1n5NR<WS2nBh1n81d4]1@j5PK8W5iR1n5Q=WS2]B]A@9W5iR1n5Q=WS2o<
kF@[2DW5P1hQ1n5Q=Z7if1R5kS1@m5f:mC0h11O0V4e9:W5jA4i@n5Q=WS2RQ1h2@8W5iR1n5Q=WS2`Hk;08W5P1hQ1n5Q=W
S2kS1@7W5iR1n5Q=m6Yl1\T1a1W51o1VI^1\3d2n1:=V3n<2`8a12521E0j_1_2_2A?c1>Q@[318P1Q2a6V3FKT2`274Z21C
kOk6T8_26W5iR1n5Q=WS2\T18W5AWR1n5Q=WS2kS1@8W5NjQ1n5Q=WS2\T1VZ18W5iR1n5Q=WS2kS1@g58W5iR1n5Q=m6Yl1
\T1j57W5iR1n5Q=WS2\T107W5iR1n5Q=WS2\T1g58W5P1hQ1n5Q=WS2\T1Yg19W5l8lIn5Q=WS2kS1@Xb17W5iR1n5Q=P2VQ
2\T1m1W51LR1VI^1\3d2n1:=V3n<2X4W4a125210D0h\1Q3_2_2A?c1>LT?[318P19g1^50Q1V3FKc1@`274Z21CkOk6[62c
11_2:W5iR1h1U4Q=WS2kS1@h5=7W5iR1n5Q=[6kl1\T18W5iR1n5Q=^^1f9Q;\T17W5NjQ1n5Q=WS2\T18W5nL?Z5n5Q=WS2
\T1_1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2a1X50o1VI^1\3d2
n1:=V3n<c8a12521B20m@lN_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2d1X50o1VI^1\3d2n1901;V3n<l6f1a1
2521E0j_1_2_2A?[17`@[318P1Q2a6V3;:KT2`274Z21CkOk6T8_2P2X50o1VI^1d2Gd2n1:=V3n<c8a12521E0l3OP1i3RP
1o5_2_2A1=c1`@[318P1Q2a6V3FKT27OJ=74Z21CR5S:a5R;n2l3JX3P4W27g1X50o1VI^1\3d2n1901;Cb2n<c8a12521E0
a5[;lN_2_2A?[17`@[318P1Q2a6V3;:KT2Fi174Z21CkOk6T8_2h1X50o1VI^1\3Od1n1:=V3n<c8a12521E0j_1_2_2A68c
1`@[318P1Q2a6V3FKT27X274Bg11CR5a>V<k6>;Y7]1Q1_1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P
1Q2a6V3FKT2`274Z21CkOk6T8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21
CVDd;k6T8_2P2X50o1VI^1d2Gd2n1:=V3h8U4c8a12521E0T9E@_9S8[2^A_2_2A?c1P<_4[318P1Q2a6V3FKT2W1X13204Z
21CR5Z4mB_3k6>;Y7_2W2X5080e1PEU4^1\3d2n1:=V3l6Q6c8a1100421E0XZ1b1g2V1_2_2A68c1a3n<[318P1Q2a6V3FK
T27R1U174BW1?1Ck3A@S4@c5c6o9k6?S4`3_2k1X50o1[1[B^5^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a
6V3FKT27V2174Z21CR52KS?e:k6>;Y7]11Oc1X50o1VI^1\3d2n1:=V3n<c8a12521E0e@7m66gG_2_2A?c1`@[318P1Q2a6
V3FKT2`274Z21CkOk6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR5h
Jk6T8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:fEk6T8_2a1X50o1VI
^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2^2174Z2199kOk6T8_2`1X50o1VI^1\3d2n1:=V3n<c8
a12521E0ZZ1_5_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2l1X50o1VI^1\3d2n1:=V3n<c8a12521E0]1\1b7SM
X8_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CR5[;]1CX5c1]6k6>;Y7_22`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2
_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cf9TFk6T8_2c1X50o1VI^1\3d2n1:=V3n<c8a12521E0RH6PB_5_2_2A?c1`@[318
P1Q2^3R3V3FKT2`274Z21CkOk6T8_2c1X50o1VI^1\3d2n1:=V3n<c8a12521E0XF<TI_2_2A?c1If?[318P1Q2a6V3FKT27
X274Z21CkOk6T8_2j1X50o1V3oE^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1IQ21V2l22[8[318P1Q2a6V3FKU1N7X274
I`11CkOk6T8_2f1X50o1Q4TE^1\3d2n1:=V3n<c8a12521E0XFaIW1W1_2A?c1`@[318P1Q2^3R3V3FKT27X274I`11CSIg6
k6T8_2c1X50o1Q4TE^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318P1Q2a6V3FKT27X274I`11CkOk6T8_2o1X50o1
VI^1\3d2n1:=T23Mn<c8a12521E0^Aa6g1]4cA_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CR52KS?e:k6>;Y7]11O4`1X5
0o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CUEe:k6T8_2a1X50o1VI^1\3d2n1:=V
3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CQ42fKk6T8_2R2X50o1^4R6i7j6AL\3d2n1:=V3`5Z1R6c8
a12521E0i:a;\1dC0[4_2_2A?c1`@[318D;Q262W6V3FKT27X274Z21C9Q1W3TIR2k6T8_2b1X50o1VI^1\3d2n1:=V3n<c8
a12521E0RHgG_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CQ42fKk6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_
2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:Q:d;k6T8_2R2X50o1kAZ7^1\3d2n1:=V3n1`7^3c8a12521E0b2`@Q4a8R@_2_2
A?c1`@l1^118P1Q2a6V3FKX1K`2604Z21CR56n<i4h2o5k6>;_2i4]1Q1a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_
2A?c1`@[318P1Q2a6V3FKT2`274Z21CT:Q:d;k6T8_2`1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q
2a6V3FKT2`274Z21CkOk6g4\3_2`1X50o1VI^1\3d2g16:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z2
1CkOk6T8_2a1X50o1VI^1\3d2g16:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274`1I1CkOk6T8_2a1X50o
1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_24d1X50o1VI^1\3d2n1:=V3P
4m8c8a12521E0j_1_2_2A148c1`@[318P1Q2a6V3FKT2`274Z21CkOk6Jd3d3_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0
j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg72PHk6T8_2c1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[3
18P1Q2a6V3FKT27X274Z21CR5]GZ3k6JY7_2c1X50o1VI^1\3d2n1:=V3X43a8c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V
3FKT27X274Z21CmAm=k6T8_2T2X50o1[BP4i2^1\3d2n1:=V3n<c8a12521E0P3h7X3c9SH_2_2A?c1`@[318P1Q2a6V3FKX
1K`2334Z21CR52S1`6Z8l1Z2]6k6>;j3^3]11O0h1X50o1VI^1\3m1;008n1:=V3`5]7c8a12521E0h@dB\<_2_2A?c1`@[3
18P1Q2a6V3FKT2`274Z21CR3hLk6JY7_2b1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT2
7X274^1K1CkOk6T8_2a1X50o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT27X274Z21CP2jMk6T
8_2^1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1
:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21B0kOk6T8_2b1Y5o1VI^1\3d2n1:=V3X60d6c8Y172521
E0j_1_2T1Z1A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[3
18P1Q2a6V3FKT2`274Z21Co61RG2c1k6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT
2`274Z21Cg72PHk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`2604Z21CkOk6T8
_2b1Y5o1_6fB^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6g58[1G_2_1Y5o1VI^1\
3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CmGm7k6T8_2_1Y5o1VI^1\3d2n1:=V3h3U9c8a1
2521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@
[318P1Q2a6V3FKT2`274Z21CP2jMk6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j^1O_2_2A?c1`@[318P1Q2a6V3FKT2
g1H74Z21CkOk6T8_2`1Y5o1VI^1\3d2n1:=V3[9b3h4j3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8
_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2e1J74Z21CkOk6T8_2_1Y5o1VI^1\3d2n1
:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274X1Q11CkOk6T8_2a1Y5o1VI^1\3d2n1:=V3n<a7?Aa12521E
0j_1_2_2A?c1[8T8[318P1Q2a6V3FKT2`274Z21CkOk6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0S;X=Y6SA_2_2A?c1
`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:=V3e7X5c8a12521E0][1\4_2[1S1A?c1`@[318P1Q2a6V
3FKT2`274X1Q11CkOk6T8_2^1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6
T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co5kIk6T8_2^1Y5o1VI^1\3
d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2c1Y5o1VI^1\3d2n1:=V3P62j6c8a125
21E0j_1_2_2A?c1`@[318P1Q2a6V36?KT2R2=74Z21CaNY1k6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0n[1GS3_2_2A
?c1`@[318P1Q2a6V3FKT21^274Z21CkOk6T8_2c1Y5NP1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3
FKT2`274Z21CkOk6W526AP2_2`1Y5o1VI^1\3d2n1:=V3n<n40c3a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21
CkOk6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0jZ1o4_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CU51cJk6T8_2a1Y5o
1VI^1\3d2n1:=X2Mn<c8a12521E0a:XU1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C`LZ3k6T8_2_1Y5o1VI^1\3d2n1:=V
3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C^@\?k6T8_2c1Y5o1VI^1\3d2n1:=V3n<c8a12521E0gFX1
4V1]F_2_2A?c1`@[318P1Q2a6V3FKLW1`274Z21CkOk6T8_2`1Y5o1VI^1\3d2n1:=V3n1i1U9c8a12521E0j_1_2_2A?c1`
@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0SNfA_2_2A?c1`@[318P1Q2a6V3FKT2`
274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0d:UU1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2g1
Y5o1]<]2V3S7^1\3d2n1:=V3j833Q2i1g2k5a12521E0j_1_2_2A?c1`@[318P1Q2a6V3F5ET2`274Z21CkOk6T8_2_1Y5o1
VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1f>i1[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c
8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C\2^Mk6T8_2e1Y5o1VI^1\3d2n1:=V3n<71_29[3S2a12521E0j
_1_2_2A68c1`@[318P1Q2e4k1V3FKT2`274Z21CkOk6T8_2a1Y5o1VI^1\3d2n1:=V31l<c8a12521E0j_1_2_2A?c1`@[31
8P1Q2a6V3FKT2`274Z21CcEW:k6T8b1La1Y5o1VI^1\3d2n1:=V31l<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`
274Z21CkOk6>e7_2f1Y5o1VI^1\3d2n1:=V32k<c8a12521E0i=T;kF_2_2A68c1`@[318P1Q2a6V3FKT2`274^1K1CU<?e<
_6k6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6i1Z6_2a1Y5o1VI^
1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21C\2U?X>k6T8_2_1Y5o1VI^1\3d2n1:=V3n<c
8a12521E0j_1Jd1_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A6
8c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A68c1`@[318P1Q2a6V3F
KT2`274Z21CW9cFk6k31V4_2b1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1k
1Dl2eHk6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1D^Mk6T8_2b1Y5
o1VI^1\3d2n1:=V3n<c8a12521E0o?jO_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cg1k1n=X>k6T8_2b1Y5o1VI^1\3d2n1
:=V3]4_80c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21C\2V1WLk6T8_2T2Y5o1i3\E^1\3d2n1:=V3m1_2P8
>0]1F:d22[3a12521E0o?Ll2RBR4j5_2_288?c1`@j1`118P1Q247c3=^1CV3FKT2`274Z21CkOk6T8_2`1Y5o1VI^1\3d2n
1:=V3n<c8a12521E0XFaI_2_2A68c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0
j_1_2_2A68c1`@[318P1Q2a6V3FKT27X274Z21CkOk6T8_2o1Y5o1VI^1\3d2n1:=V3\4P6`2c8a12521E0][10[4_2_2A68
c1T5[;U3518D;Q29X4T1IV3FKT27X274Z21Cm1^21`:h>R2k6T8_2e1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1
;m2j4[8[318D;Q29W6V3FKT27X274I`11CkOk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1T5[;[318P1Q
2a6V3FKT2`274Z21CkOk6T8_2c1Y5o1VI^1\3d2n1:=V3n<c8a12521E0T4e[1_2_2A?c191m2j4[8[318P1Q2a6V3FKT2`2
74Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:=V3n<c8Y172521E0j_1_2_2A?c1;h7[8[318P1Q2a6V3FKT2`274Z21CkOk6k4X3_
2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0XFaI_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:
=V3n<c8a12521E0XEaJ_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Cc7a@e7k6>e7_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521
E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CS2gMk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`6o9
[318P1Q2a6V3FKT2`274Z21CkOk6T8_2j1Y5o1^4gDAL\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1Q2^4P2n7[318P1Q2a6V
3FKX1K`274Z21C[1c5;U1Y?o7k6JY7_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`27
4Z21Co6GSHk6T8_2a1Y5o1Q?T:^1\3d2n1:=V3n<c8a12521E0SAfN_2_2A?c1`@[318P1Q2a6V3FKT20_274Z21CkOk6T8_
2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Co6kHk6T8_2c1Y5o1VI^1\3d2n1
:=V3n<c8a12521E0j_1_2_2A?c1`@P2Z118=BQ2a6V3FKT2`274Z21CgCc6_5k6n1U6_2Z2Y5o1VI^1\3[1X1n1:=V3W9f3c
8a12521E0h3b655d2d11iDk4P7_2_2A?c1T1P<Z3[318P1C]1g2i3V3FKT2?P274>:BM1CV2L_1f7Q3Z4c6_5k6>_1U6_2c1
Y5o1VI^1\3d2n1:=V3_8^4c8a12521E0U:oMd7_2_2A?c1T1[?[318P1Q2a6V3FKT2`274Z21CR2hMk6T8_2g1Y5o1VI^1\3
d2n1:=V3Q8l4?h4Ed2a12521E0\K0fAe2_2_2A?c1`@[318P1Q27Y6V3FKT2`274Z21CkOk6>e7_2_1Y5o1VI^1\3d2n1:=V
3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CQNi1k6T8_2a1Y5o1VI^1\3d2n1:=V3a9\3c8a12521E0j_
1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CU51cJk6T8_2d1Y5o1Q4TE^1\3d2n1:=V3X60d6c8Y172521E0j_1_2T1Z1A?c
1`@[318P1Q2a6V3FKT2`274Z21CS2gMk6T8_2_1Y5o1VI^1\3d2n1:=V3n<b6P2a12521E0j_1_2_2A?c1`@[318P1Q2a6V3
FKT2`274Z21CkOk6T8_2b1Y5o1VI^1\3d2n1:=V3n<h1i4P2a12521E0cEVJ_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CTG
f8k6T8_2`1Y5o1VI^1\3d2n1:=V3j2S:b6P2a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2a1Y5o1V
I^1\3d2IT1:=Q2T1n<c8a12521E0hP1Q?_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2`1Y5o1VI^1\3d2n1:=V3n
<c8a12521E0j_1_2_2A1=c1`@[318P1Q2a6V3FKT2`274Z21CX5bJk6T8_2_1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2
_2A1=c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2a1Y5o1VI^1\3d2n1:=V3n<c8a12521E0VEcJ_2_2A?c1`@[318P1Q2a
6V3FKT2`274Z21CkOk6>;Y7_2_1Y5o1VI^1\3d2n1:=V3n<=U8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21Ck
Ok6T8_2`1Y5o1VI^1\3d2n1:=V3n<c8a12521E0V@AQO_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6T8_2_1Y5o1VI^1
\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1`@[318P1Q2a6V3FKT2`274Z21CkOk6g1\6_2f1Y5o1VI^1\3Od1n1:=V3n<n40c
3a12521E0Y]1`2_2_2A68c1`@[318P1Q2a6V3FKi1:g1H74Z21CGSOk6T8_2g2Y5o1[Aj7^1Bi2O=V1n1:=Q2T1Y6i3j2<9W
400b3\142521E0e50TAb2n1UA@4>JV1_2_2A68B=Bj1`6Z6i12R1U218P1Q2a6V3FKi1:^18H7498g11C>89LPFk7k6T8_2b
1Y5o1VI^1\3d2n1:=V3n<c8a12521E0j_1_2_2A?c1U@:[318P1Q2a6V3FKT2`274Z21Ca3YLk6k31V4_24Z5dLW3VZ5;Z5L
gKW3fU3l8^1`Db9oKm4;Z5dLW3mX3T7[8T<1`9oKo4?Z5LgKW3RAl1]9L[X2l8^1`Dn6cNo4?Z5`HKW3W3k1hQ3S;k2R1]:S
:kI`7_1>Z5W@\<W3k1a?UY1Td1Y1d2kGcEMP96Z5dLW3cj1o_2bO7Z5dLW3k1S]1mY3XA5Z5dLW3mh4XA7Z5dLW3c;[S1ce2
bU1>Z5e=a2\<W3P\11l2l1k:Yd1]A^2VV17Z5dLW3\b22nU1ga15Z5dLW3^h3ga15Z5dLW3oBVg47Z5dLW3RAl1ca3bU15Z5
dLW3cT4bU16Z5dLW3X>fQ3Vj19Z5dLW3\<^:d22[f2Vj16Z5dLW3Qh2ZY1iX1AZ5dLW3mIo1o:a[1d3MD08lM1=0fc15Z5dL
W3VY5O6Z5dLW3jV1Tm2VV16Z5dLW3jV1]ImY3>Z5dLW3jR1o3]@JFGiM0CZP2iA8Z5dLW3Xg1Y2iM0hb25Z5dLW3Qh2Tb27Z
5dLW3cT4SEX7U9NZ50cLk1[1>\1g4[3`:Z2\1<i1k3S3\]12X2_F:Q>o2EBm5Y2`1TAiD=Z5Z<Y@f1`1`1`_1T;X3nj1Q7R3
bU16Z5dLW3Qo1aU2bU16Z5dLW3[Q2WS2bU17Z5dLW3o^1od2CbU18Z5dLW3o^1g:eW2a2VV16Z5j@i;W3kAZh45Z5e=n>W3V
Z58Z5dLW3mV1b]1^_1VV1\36Z5dLW3ZER_3hU18Z5dLW3n:0oS1R=S^36Z5dLW3mV1TES^35Z5dLW3Rl1S^35Z5ZFY6W3VZ5
5Z5dLW3ck1b^35Z5dLW3\_1ij35Z52aLW3VZ55Z5dLW3oS4VV15Z5dLW3^9gP55Z5dLW3mQ1XX46Z5dLW3Wm1RQ2k[15Z5dL
W3o^1Vk37Z5e=n>W3P\11Sn35Z5dLW3jf2[c26Z5RIa3W3^h3ga1:Z5W35VIW3eP30gGUBaO7Z5dLW3nj21`4dZ2J[5_Nj1\
1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2`1TAiDK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBf2V3Y2`1TAiDN[5_
Nj1\1g4[3`:Z2\1<i1k3``12I04X1_F:Q>o2EBm5Y2^11TAiDL[5_Nj1\1g4[3`:_1J\1<i1k3``12X2_F:Q>o2EBf2V3Y2`
1TAiDO[5_Nj1\1g4[3`:Z2\1<i1k3ZKj2ZB2I^1_F:Q>o2EBf2V3Y2[14TAiDM[5_Nj1\1g4[3R9L1>Z2\1<i1k3``12X2_F
:Q>o2EBm5Y2`1TAiDK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2`1TAc;U9O[5_Nj1\1g4[3`:Z2\1<i1k3o[1`
42Q1V1_F:Q>o2EBm5Y2[14TADn:U9L[5_Nj1\1g4[3`:Z2\1<i1k3``12Q1V1_F:Q>o2EBm5Y2`1TADTDN[5\F0Q8j1\1g4[
3`:Z2\1<i1k3o=_BP@2X2_F:Q>o2EBm5Y2`1TAiDK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBm5Y2[14TAiDP1[5_N
j1\1g4[3P2h4f3Z2\1<i1k3X`1242X2_F:Q>o2EBf2V3Y2[14TAiDL[5_Nj1\1g4[3`:Z2\1<i1k3``12X2_F:Q>o2EBf2V3
Y2[14TAiDL[5_Nj1\1g4[3`:Z2\1<i1k3``12OX1_F:Q>o2EBm5Y2[14TAiDM[5_Nj1\1g4[3`:Z2\147i1k3g5bEUE2X2_F
:Q>o2EBm5Y2`1TAiDK[5_Nj1\1g4[3`:Z2\1<i1k3``12X2]DQ2:Q>o2EBm5Y2`1TAiDL[5_Nj1\1g4[3`:Z2\1<i1k3``12
X2_F:Q>o2EBm5Y2`1TADn:U98\5^Nj1\1dBj9P\1h[17\5^Nj1\1dBj9ig2<\5^N[1>Q1:dBj9V`1i3hS1n:8\5^Nj1\1n6e
;j9ig28\5^Nj1\1dBj9ig2b>1]54]5TP5SQ106]5ml2R3Qo1g4T\17]5ml2R3X:m5j^1g42]535]5[k2d3jk1Y44]5YS3X>\
V22]5`[13]5a3e^32]5ml22]5WT54]5:V`598]5f_13a8g676\Z12]5]o42]5h_12]5me44]5\h1ca1ZZ11]53]5o_2oh27]
5jF]@W4aMmP1V`17]5\5SNS2c1Rg3U^14]5SS2QLcT22]5ce52]5Vh52]5U^18]5To1[Z3`;h1R9c<]28]5Z[11[T1C`2cc2
03]5dD32]5T_63]5dD_j52]5lV39]5PQ1\]1_7XR3001j8>]5lY1OY=b3TGiF^]2:G000oF4]5Wg5T102]5gX37]5oQ1U<RP
1o4QAaO2]5Xm5;]5:Ad_59B<;YD0[6;]5_g1]4]?E^3b<Y3SU11j17]540Th2T5\_2P@5^5eQ63^1=5^54co4R=fE2^5VI1^
55_5FWm5h4h<;_5FU]5m7j6jBE301c1:_5FU]5m7j6Q6h<E306_5FPi3oX2^=j16_5F1Qe5^IL2_5F=_5iLYIg39f\1c7_KX
3d`1aA<8;_5Sf1g39f\1c7_Kmc1aA<81_53_5`_6<9_5F1YT1Eeg4gA622_5H3_5HnQ64`5o_6k121`57`5eEie4c2X:189`
5HVk5110VCm355`5_U5U8d9SF5`5dQ2R5bm3\<;a5nR1Ie1`1_4XJBRl11cV22a5b]54a5P\2]?al21a52a5nm53a5TS4ij1
4a5kP3Tg2m53a5b]5b>2a5Tl53a5a_2[<3a5Zl502a5Zl52a5hk23a5Ql584b5^;nU4US25b5R[1i6^MWE1b54b50Zo3[]1O
b54UX1BJY1U7a2f3_2Be1RBS9a1^=2UAl@nO\51=\=3_1o7:V6W4V13b5eDjg12b534c5f\5P7a;2c5f\53c5f\5SC6c5f\5
T@0bBT15c5o3fX5W=U63c5f\5RE3c5gY5n23c5]Z5X25c5f\5U22TM5c5f\5^:Z2l56c5f\5c5ZAc709c5lc1T`1m9]6Xh1c
5`2h16d5fIeDhc1SP3f52d5X^63d5oX5QO1d52d5QX63d5oX5QO5d5nR2k8Tm2XU1>d5bT1]10l9eGd1XHW9i6T@Y1jJP;3d
5XV1an36d5T8ed40Q@kV11d55d5kG6jd4PK7d5TR2XT1X7ij12c45d5TR2XT1X7]o11d5=d5Y@m`1U3m?DoAY:]@Q1RF`Fc6
2e5Y[53e5UHSc4Cf50f9YNRn1R8RK1VP1Y1R41=@4BGX<25f5S5]Z1V^1^L1f55f5kD1f[4Y?2f5Z]64f5hU3Bcf25f5Rh21
Z2jU2>f5j8_?^6j4E>FU11mP1U\1gj1P23f5n`512f5QD3f5TEPl12f5mY23f5X3Vi33f5mc2d?Mg5V211\k12b`1X8W7m@R
Ho71=@GV1Q4n6H2A18S>4W48?6g5gZ5c43TLf25g5^l1[Hdj2cE5g5PX1XQ31SV12g5__53g5]W3QX23g5Q_5=6h5aZ1dU49
T>P@9h5aZ1jm32j6K9T>P@7h5gc2^l29]5e1QG5h5V`59S7QG4h5]\2hS394h5^\5g393h5V`594h5V`5927h5k[2ZT3082Q
>:h5oR4U>V>i@082Q>X>4h5V`59i75h5^\5g39T>4h5Uo3Pa195h5fh4b3lC93i5V]5PS11i52i5_]53i5]c3Pe24i5[Q69h
64i5nCSe523i5\Q6i?3i5nCSe52i5`d64i5XR6_B62i5nCGj5RH1K2`7T6cFc7P5[V1:T1f;YM4l21:D`2Q3\U1X1j5RHMX6
m3V3V1S2f1A2g2C_32>a5S1G[2a6R6T3e8_6_4V;c3P1T1gGE^8F9Q2j5W3b:T[11l51m56m5WQ2Z5ia3h:l<2m5YR68m5S8
3md12UT4h237m5;aS6P;S1i254m5mZ5SH38n5:ai2dQ31P>V952n5XY61n53n5`Y6Z:6o5Qj1UR1QQ2PQ1bE7P6go4];\=`:
1W55P651UX6e95P6o\2kKao2;2P6Sb66P64eX3a]2`6WB3P6ae2]i3:P6\l1lT40h11O0V4e94Q61\b5mP11Q66Q6UZ3]3X6
oL\b12Q6l`42Q6QZ31Q62Q6gX45Q6XQ2Z4RR402S6d]31S61T62T6]n53U6TFg:2U6TF1U62U6hl55U62VOP9PU43U6PQ6X<
7V6dV6g1n6?2U3;V6X@PR1`7R1RQ1QQ2od12`1<6V61`5WHln4QB1V61V62W6bL6W6nK0no4FW=:W6oKB2bAVV2P_1o?T9W=
2W6ZJ4W6^M<U]54W6S]1[^2i81W66W6oNd7Zn2XW132W6nk53W6Zn5[E2W6fc62W6bL1X62X6mP65X6^W2b]3^I66X6i@T_2
Ph1gf1A5X6h=1YX5cM3X6`5bV57X6_;e1k@gm4^?^33X6nb3Yh24X6ik5^?d32X6nQ65X6^Q6l3[9T15X6V<ij5U8X32X6]^
65Y6Vk51WG5:Y6=lW1kb4110VCm353Y6`b654Y6Vk5YG54Y6b^6m355Y6^]5_R1a256Z6nc2^8TS3Q6\61Z61[63[6iZ2SX2
3\6X^1ki17_6Pc3]Cd2_@X7^K1a62c65=c6b6iKk6[7T7RB>n4Xa1d2c1[J:e6P1RT1V6a[2c1T=k3^DT7?e6`@d7j9m3]4k
T1dDX2ZS1a;Y1b7i6a<4g6_N\Ba5<g6m4X2ln10jb1S4FiJb7Q3g23i64T:2i641n62n6UZ19R7ib2@Z2nl2^3g2j?g46R7Q
Gia3PT2EQ4<S721V8b4PO8[1_>Qk2R368U7eOh@Y7_b10V8W^1DW7?fS1CmD@`31:aZ1:6b1j6^^1Go2YA_D2DW76oS1CmD@
`31:aZ1:6b19Ml4E^^1GYD4W7Qk2SCW52W7fQ53W7nJ?4W7Za3^S1^<2W7XX43W7ZNod13[]2aOl^13`7e^4_i107l79=TT3
PBQ7cF9l7<e1R1ag1^Q23XHa69l7<e1UE^S1^Q23XHa66X8lFfn2UU1\8<5X8lFc]2RAPa24X8lFc]2SR32]844^8aCR7PV3
?^89h1eV1X@Y`1V8Z3W2d1f1l2o;P9e?5`8jV1V^3bKb94b8NXGbT31b82e8V]35e8TFhd3T=a>2e8Zg33e8k7i[31f83h8T
m304h8_b1lV2h31h88h8lf1U\2Gf12`IT2Li83c1YD]Bg35o4e6Q4i:0]BZCE:T14Fh6S5R1V3mG4U8n2m;?i83aV1i1T1ZM
^BZCcS17R7154U;6i8SGgMCkS2h34o8ZKP[1n_13o8ZKoj23o8TS3UC5o8[V2n_1Y1W42o8h@2o8Zf32o8Zf32o8TS34o82]
W2i^13o8e^3R24R9ag3W4ZP25R90Re3]2W41R93T9ik301f91i95l9a;QOc5\U22U:ch53\:a_3Z:3\:Q1jh34\:Ud3k1j36
\:]9Va1\m1j1kg1:\:W7c9U1hg1V\1o1j1gf1d38\:2^:W2bX1dP2o1j12\:li31]:2_:V>1c:2c:oi32c:Z14c:PU2\Y1aD
5h:2]D`]2RC8h:23YDcP3_b10;7h:Z6U>XY1S2cb1\96l:01Wm2\a2X12[;RU55[;aIdB[804];00e[63];1e[61^;7^;gR3
Uf2i5S>014^;WET6ob51a;5c;W?1T<[R3=e;P@mDX6Oj9\;m20X:g;oLU35e;WAl5`S3PN4e;Zm1:SP1:f;QES6gE2N[R2S3
W1m14h;nLl2\m3Bh;k8eB;00R5e6b4W3R2^2iY1\;Q>T1P2PS13h;^5XT22i;WH4i;PCV5fl31i;4i;Vd3\4m16k;0j[15?V
51R<1U<3_<d;^o22_<d;8_<3`;bI\:]4_Q1`E1_<5_<j1`7l2jn22_<31a<2a<l\57a<R=a1h8Uc4ROS36c<8`:WZ25cc36c
<8c91R[2ic34c<Zh2bX136c<12e=`\2W72c<i11c<4c<f12f92c<K3c<Ke[51c<:c<`9VH^=JRR1c=c7a4il12c<@4c<e50a
a23d<812e<Yj24e<2Vj2W73i<i8TS22i<i86i<i8TS2n7V5dD2i<n[24i<i8Le21k<2k<fS14l<_W2X=53l<hd252l<nd21l
<2m<12R=01R=1T=4T=]U3[1R22X=aA2X=dH2Y=ZV22\=VU23\=0UU21]=2^=YP41_=5_=Xo1lZ2iS1h;2_=cZ25_=dX2AeP1
hQ21a=4le1]OPF`j22c=dQ13c=dQ1a=3c=V_1\`21c=4c=V_1Vl1UD:c=`Z2jAm9Z4T2e?\D^S1[>3c=\`4`11f=3f=[<WD3
f=lR2g97f=0Z<WDUV1`_3_<:f=m1UX1<]9a>W8e3a8i[36f=YMP6V1fIXT48g=bX10k1]9b;hf3_<1h=3h=iP2Xm11i=1j=4
m=ml2mR2]G01Q>:R>Pe110_c2b`12f1Q121R>1T>2T>fi34T>SQ5VT1T64T>SW3bg2c64T>o`4[9U;2V>23V>2ob22V>^Y11
V>2V>kc53V>\Nao22V>lk31gd61\W52Z>cW31Z>8Z>`7eAh;ZHo9mQ1Y37Z>V9`b1m5g5lGX82Z>\b22\>kR51]>3]>^6lQ3
4]>^6W3XX13]>^6`[13]>WY1g82]>^63]>O]35mV1ZG`G[ITg13`>hS232a>_?1a>1b>3b>bZ5^P12b>d<5c>`HTg3o>`=2d
>c:2d>c:2d>]83d>]8VZ22d>W82d>W83d>W8\Z22d>jV67f>f_1RB[i1n3P186i>^27`<Yf1^35i>nAS6gE2Fn>f72eDCj8c
<e31XR13Z8:32b1Ye1Gh42PT1W62P?W<1T?1V?1Y?2Z?gc21Z?9\?_V1kB<5Q6aT1U3i11^?1`?2`?Ya14a?[W3`1YH4a?XQ
3R6`1=d?cV110^1<]9Z[2Q2]S13\A_<2e?]64e?]6oS3\^13e?]6Wh42i?31i?2j?j`24j?\<Wb1VM6m?4]V1`7jAgP17o?0
PGn7SOP8k=3o?0TV21Te24fEbm1n7mQ22Ul2Q93W@2^]25[@RP1[NRFac21Yk21\@2a@i[31a@2a@f8;e@\2B_5S7[1Y3e\1
W@eDV`21e@2g@dZ33g@dZ3]X11g@3g@iV2`U21QA2QAXY22QAe_22QAfa42QAch401TA2TAF3UAae2UA1UA1WA3WAQV4X>1W
A2XAh<2XA72YA74ZAYV3T]2RE6[Ae21gc3111[A3[Alc2TT12[AQh32[ASg42[l2YM>`Aa1b3H_1b3oBQ\2l\1U]141A9=`A
]73Ea:R=nKn9U?__1U]11W31dA;dA`Dhj1a5\12`:[1UFe282dAeb22dAeb23dA[MZe13dAc9U13dAma4d52dAm^1<eAh3c3
hk1`b2X>246S1<jJ1eA3eAVX5jJ1gA2gA`93hAe1k@3hAe1ja41jA7jAb1WP10aMW1_14jAb1jZ2b12jAb13jAb1V;2kAXo1
1kA5nA_o1Y1XB`n13nA_o1bC2nAlf11QB2SBhU24UBm9Qg1jB1XB1WT53YB0ah27YB0S81n:H]X21YB2YB02YBba21\B3^B2
cW21_B1`B1aB2cB22dB11gB5iBaQ2d2IQ<1iB5iB6ke1[811kB2kBP23kBkZ1XP31lB2lB02lBjN6PCe@a]1WN1ad19PCU8h
8VV1Q7dDbk2YG51PC7YCb2^3S;mo1i9aN5[Cb5^W1UT1di12[CWa22bChV31bC5gC]2eP1RR1ZY24gCT1nQ1k61hC;jCcW1\
8l1Z]1i4U_1g3nDaBm51PD:PDV9PCOl1aBe^2lJQ4P62QD1:QD17S2kX1aa1Y8nOWFT[12UDVg57YDQe1d6Y3g1_Ha15YDfk
1Q5_Ha1=ZDUQ1WX2m2]4?1kT1E3j8a?l62dDS]13dDR]103eDj1^m52fDde23gD[Z1_92gD[Z11gD1hD1iD2kDiW12lD23lD
bP4U]12lDh]55lD0jn2hm1SA1lD2lD02lDZ]11oD4VEWX2lW1hN:VElGn4^GZ3P4P6Ql1f5I4[ElU1WK`Y35^Ec3@ZW2_3>a
Ed2QK5YCHaBYQ1m1nGlFUI114aEcY1_EZn24aE^m4KaJ5aE^m4==aJ1aE2aEnV23aERL\]13aE`i2[T25dEL1c2dQ38gEn2S
P1Q2;jg1i4j]12gETU16lE_6R8Z^1bAUP25lEb>mo1UP2?3lEZh2li11nE1PF2TFgn4CVFd@\:a31P20?=0V1`4_3BV>4k6h
R2\42WFj21WF1XF1XF3YFdg3WC4YF1\I]a31YF1[F1\F3]Fc7TS43]FZI]a32`F14`F1JQn54`F1co2C3`F1WP35`F1JV_5j
>1`F03dFmW3ji23lFU252lF[23lF[2Xe5@PGX1e?j>]Bc1f=T1V7a9;V8S4n?PX2l7:PGX1bb1dO;Z<n?XR2g5l71RG2RGUW
41UG2UG_l43XG_2_Z23XGo\2e92XGef25ZGQl4m7`Jd22ZGWm3:ZG\l2_5fGg@eAm7[>S<09]GZ`2f>ba2Z>;Lk261]G2]GQ
n57^G\3aT1^R1j_24i62^G\33lG1h`44PHb8R3<4PH_W4f5cd12PH_W44THWm2SR1_L2THWm23THWm2cn11TH5VHhObL[2ai
23VHSk1XV12VH]k12^Hid14`Hi`30Vl1>eH^OW39h1^20iO\V10?b>SDc62fHaR12hH]X41hH2hHfm12hH]Q32hHUk11lH1n
H2nH32nH]g49nHIa:VR2__14P]11W32QIkc51RI2VI^N4VI^Ng8Sc35VI^Ng8kP1Wb22VIPo14VI^Ng8UT33VI^Ng83XI_g3
RY22\IaS12_IiW22_Ibd12`IXX11`I2hI`J1hI8hIgIk`4dC16[145hIdZ1no3mC`12hIbm12hIbf55hIml1S3n6kk24hIPW
2f5jY32hI^Y55hI^Y51W364hIh\5232hISe52hIW`33hIge212hISW23hIUd2]92hIjW22hIg\24lIgj1Z2@2lIgG1bS43PJ
YS1Qe13QJao2d\22RJS23RJS2]23RJWDiW11RJ3VJU2]c45VJ1S2fe1_51VJ4VJZ4af1[<2XJjg11XJ2XJdZ54XJ`_3@21YJ
2YJPf43[J[g1gK2[JSc22[JgZ51[J4^KlT2ZR3a2004^J1n:H2^J11^J2^J`f12^JTB3bJ1f[46bJ1f[4a;>mW11bJ5hJdi2
YHVh141iJ3iJSW2ge23kJ1T<4kJ1S9P33kJ1`^34kJ1h7gQ23kJ1h72kJ12kJPl13kJ1VQ1<lJk;U]1Bd5Y=XR1iV1`1mBj:
T41lJ1oJ1QK3QKPR5S91RK2XKU13XKi7_23XKi7_21XK2XKb\32XK_c41YK3YKX`1Qn22\K\^31\K1]K2]Knf41^K7^KnZ1i
2V3S6d@01`K1`K6aK0RU2<i9mW34aK0_U2i96aK0RU21:i92cK18fK1P4nZ19Vd1gQ2[82fKjb18fK10o3oZ1l6o?b31fK3f
K[_12:fKi<gQ1S2o1cL[<<d?bJ3hKP4nZ18iKg\14l8hU1T3S\1a25iKg\1T9bCR55jKQ4\W1UT1[;3jKQ4nf23jKQ4^V401
oK2oKS]38oKn4U2[Fc4aW1\S1ik12PL[P51SL1Wa21Wk44VLah1Pi2]G1VL2WLWb12XLWb13Yd2mn3P3003ZLg:bT29ZLbH2
V@1l\1Ye1QG_E8ZLlX115S[1b1Ye1n[14[L0Yb1cP11[L1\L4\LmT2aP302\LSY22\LmT25`LW_1cE]W1i21aL4Z_2T:Z;XU
11gL1gL2hLh73hLh7U[22hLoQ42hLi61hL4bP1H2T11iL5jLkh1dc1n=YB6jc3X;`\1\E[8_<3mL3jG2mLj\21mL4QMoFnOc
c11RM5WM_X1e^2R3]D3`M^A23`M6k_57aM:S40n_44aN1Ze21kM2lM12QN31QN2TN[_22TNgP21TN9TNQBQ1U6X?l;[S3X3o
H4XN1m@a=3XN1m@1]N4]N2bX2ej12dN01dN3dNi217dNi219[1oIY41eN2b`5d1>cR1c2b3Q4mK1^8V8da1o2J]S13RR11hN
2hNV82jN^`34jNhLec2YA1jN6jNR9k^2l30k_13jNR9eR41oN1PO3QOoL]\37QOaLQ4V6nU2k3Q3<QOf>GZm1n1I1W5d6d>h
5`B1TO1WO3cO^a2UH1cO03kP1R8S23PP10j_16]P1dEZP1Z;aS1PR1?`P1f4b3Q4]1m710X9[]2Q2]S13\A_<8cP1R4WZ47d
:T9^8_65iP1P2VV1oo1]E3jP1RP3eA1jP11kP13kP1fY2XM3kP1Pe2g`24kP1Pe2Y2d?2kP1RV21nP16RQ1Y4i=i6RT1gf23
^Q1g1TA2_Q1^`45gQ1>0m]5B3kQ1f3Wm41kQ11oQ11SR12VR1?1WR11\R11fR12fR1kc32jR1Wg46lR1`o2\1A[U1;2RS1_2
1RS13YS1cDiC1YS11_S13bS1l1]o44bS1l1P9PA1bS12bS1m:4fS1<hR243fS1<Qa41fS15fS1ho1TS23^22fS1WV42gS1[[
21gS16jS1j2TP1m9ZU1Ri12kS1jV22kS1`j24`h1o\2`f1UK=Si1k5_33_k11m3Q4U=mP1\FEi61j`62`h1W32PT1i\51QT1
1ST11ZT12ZT1eU41`T12cT1\71dT12fT142mT1a[46oT1cm28P;i<j=2oT1]h25oT1jV3S1d2_@1oT13oT1cm283oT1Z]2fm
22oT1fK1oT11WU11_U13_U1Wk1Td22_U1Q^41bU12RV1X]31^V12eV1[Q24gV1h?GWI1kV12kV1RH2kV1XG1mV14QW1W_1T;
kW11SW12VW113_W1n;V19_W11h;Z1gh1`HZ[2a4j32aW1h;4cW1]S1he241dW14dW1hn2n;43dW1`f1Vd12dW1lc37fW10j?
lk1e1c]1d65fW10j?i3hi12fW105fW1oW2h3e1Xd11fW13_d1Vg1[e18oW1XQ1Z?R1X7XF]X1^g11RX11h^51bS53k_1lk1R
W32Xj5^H000002ml5Q31ml51ml51ml51ml52kb5Q:2kb5Q:1ml51ml51ml51ml52kb5Q:1ml50009XX1`3i5cS1h9fW2f3\1
P\12cX1o11dX12eX1W51eX12hX1k26hX4hD2kDUQ1P13jX1Q4gB4kX1aY40^89kX1_3?]5fY2a@UMLWQ1<kX1cZ24Y1nCU3M
7Z1P1SBUL8SY1^1g1R1W7X^4gA64SY1^1k2^W56XY1X3jO6\k1QJ3jY1]T3h73jY1_e1m^15jY1_e1m^1P112kY1J2kY1P31
mY12RZ1a<3RZ1a<RZ11RZ18SZ1Y2SJR4Tc3:aD:6WZ1]10bQ1Tj1UW14WZ1]10lg31^Z11bZ14dZ1X6nT1Si21dZ11fZ1:g`
10fEc>2C0Sf2013P[1P6mJ2T[1^11T[12U[1mb11U[13][1X6ZJ2d[1aI5k[1RY11iS3k83m[1Vf3S88m[1L_5`>Th2Y6R6]
d13n[1l5cW34o[131of41P\15[\1m5iU3P1`A4[\1dHaW2gW23]\11^R51_\13a\1Pc4hC1c\18c\1^3a=i@[9]C\a2i31j\
12k\1fo22k\1TH2l\1gB1l\12n\1me36P]1BCmU1e8J3S]1iS1o:2X]131X]13^]1SIXR12a]1k1@b]1^?QLRZ1V3T1_1R2P
1=??W18j^1i22g]1@5h]1Rn1R8RK16nb1Pi2\Z1l2b3\G2k]1QO2n]1`J>Q^1o5k2OV1c8jV1j6ZZ1b5@k<QBTJ1R^14Ua2S
X2fN901U^13W^1V=je41U`11Y`12[^1Zc41[^14\^1a2a8oM<\^1\`1?UP2d6W8`2c>h2i1Q<22\^1a21`^15`^1Zj1h5n;b
N5`^1J]i2Q6YZ15b^1[P2`g1mW1_:Ac^10jV1Y4Z2S3a2P6_:_k1V=Z2<0Y8g<g13e^1c3eW38l^1S2U5Z155\a2k@1l^12o
^123o^12C5o^1hQ3Z;d4i73o^10oX14o^10Xb1Q33o^10Xb12P_1Rf31P_12P_1Pe13P_1Xb1g22P_1Uk32P_1oX13P_11mX
12P_1be35P_1UOP6g>WV22P_1Xb12P_1W_33P_1Xb1nl12P_1dR18R_1kQ3W5V9Z1i7\2WM6U_1T1gT1V3c1lS32U_101X_1
2Z_1dQ48[_1:\8S9e1jV2b5nd11[_18f_1TGjZ1eETGbZ1l<_39h_1Ph1\i1W>mFR?2S2l21h_13l_1ol1ig1;n_1j5]Fa4j
3\2]i2m4o<X1\@1]W601W`12W`1W]21X`11Z`11\`105_`1h7bEcd2hF2_`1RT11b`14d`1SP1k5Qn33e`1XT1m?2e`1XT14
e`1W<]4cX22h`1]T11k`13k`1XS1Re23k`1^S1^33k`1Tc1^Q22k`1Tc18RY2f8<W4f5`52`=4l`1R[1hd2]S11l`17m`1RD
YB^f2g7P=V@3n`1QS1n21n`13o`1dU1fm21Pa18Pa1CCiV1a1V2Ja13Vh2B`f21Qa11Xa14[a19TX3Z48]a1SFkc1m5N00hc
24da1\]1UJ`]17da1=[[1`1Ui1>\10005^[301iX2gO1ea12ga1bc13ga1Z`1[21ga11ga12ga1a_13ga1Wb1>3ga1bc1ho2
8ga1_MRFT5j1]:j2G3ga1bc1o62ga1bn32ga1ed13ga11ed12ia1ed11ia12ia1SB01ja13ka1cW3T72ka1cW301ma13ma1X
n312Rb176Rb17cR1[k1Jn61Wb13Yb1_V3R:1Yb12Yb1Xj22Zb1iU33Zb1iU3l12Zb1^V32Zb1c]21Zb1C\b1c1R5j7`13<g9
dBgNm3e2[1]LU2]?17dMW1]b1b11]1R4JY42c3@gNhF[555l11:2NS3@91L2W4o2i8n5j=m5P4bF0Q11h423^b1hV3O8jb1Y
V1k7IN5l3hR21Zc12^c1jJ3^c1jJX`14^c1RP3SY1UH1`c11iU62fc1c]36jc1412d1ei11mc12Qd121Qd12Ud1YZ21Vd17Z
d1b@kX3SR1;g814[d1gX3311_d12`d1iS21cd11ed12ed1a_42hY3ik11ld12[R3Yj22Te1l?2Te1]?3Te1[_3S31Ve101We
17Xe1a81m66\Z1ZZ15^e1ha1d5\:VD1be11ie12je1iN3le1^C`l31le12ne1`d34Pf1Sn1X^1l69Pf1c1c3m;m\1X^1n3m2
48Qf1gKV5l3YF_5V3d[21Qf13Qf1V5Uf11Tf12Tf1\j42Wf1j602Yf1jV31^f15`f1oI5Ui1lP14`f1oIUb3a21`f11df11d
f1Eef11[FVn1X7D=c1b2TG^20>\1U1?\=Q1Z1W1n9:mf102Jh5_3A0lX1`_16mf1i:0a7XOhf14Xg102V93Xg1022Yg1c]32
Yg124Zg11gKUd13Zg1iKUd12\g1[83\g1X5R31\g12\g1UQ22\g1V91bg13dg1?Q56kg1h8im1lN]8j:1og11Sh12Wh1Rm22
Zh1fM1`h19`h1^6T2[T2k8^Md=nGZ61ih11nh11Vi13Wi11T24Wi1RV15hE2Xi1^m11Xi13Xi1dQ1iK3`i1o7`h12ei1i^30
3aj1Q1ai12Pk1S_34Xk1fi1171Zk11^k11dk103\l1Yh3l>1nk11Ql12Rl1cd31Tl12Tl1]l11Zl14\l1ij3kDJ3_l1l4Ri2
1dl11el12el1R32fl1\\32jl1a_1:jl1W7oZ3_2>\1e1j<P2M5jl1ZM[6]Q3dG1kl11nl13nl1mg3?1Rm11Sm12Vm1g11Vm1
4Vm1d62l@6Vm1i2k6R`1]@TG2Zm1_Y41Zm12bm1oT12dm1i@1dm12gm1jj11gm12gm1XV16jm11e6cCWGZZ12jm1ca11Qn12
Tn1l[21Tn14Tn1nW1^h113hn12ng25hn12R\2X:QK4hn12l2UY23hn12iZ11hn12nn1`V11nn12on1So11on1:on1_3@Rk1R
21`4[1kR2n11Uo11[o12[o1mc32[o1ZR31]o15ao1bHjA]@RT11do11io15no100l3h\32no101no11PP22QP2WS33QP2WS3
Pg11]P23]P2_P2<2]P2kG1`P21cP22fP2Vf31fP23fP2`o1d201jP203kP2^n2`j12kP2^n23oP2S4oR25WQ2]k3:I01WQ22
WQ2a^21hQ22c_3f51PR21SR21VR28]R27Rc20WR21296_R2@Rk1Q8S^1gD1_R23aR2Xg1_j2:aR2i:fQ1Tc1P?n8\4X=[4f3
3dR2bQ2n_12dR2aa34mR20RX3D3QS2Xk1l12QS2Xk11QS28SS21`c2b`12f1Q121ng61ng63\S2b`2km12dS221gS22gS2_k
23jS22Z`42kS221lS21RT22RT2cc24RT25VW1eX32RT2;2RT2_=4RT2[e3R4YL4TT2PIn241UT22XT221[T24[T2PJg142]T
2ac401_T22_T2Vc21`T21bT22bT2WM5gT2`1dd1U4]h16jT26L12W;3lT2mf1]i11mT24PU2aW2lGU63QU2gQ1[23RU21Q]1
6RU21:S[1b1[Z22TU212VU2Pj22VU2U]21VU23aU2^NoS23dU2^]1_51gU22gU2_c15gU2d]3m7[>o;4gU2]^1Y2g22hU2ab
42jU2iZ11TV21UV22a^3T;6hY2kP1cLZ5f1m?8^V2bG\IbE7Z12@4Ue2Ri2@m<;md2QAIn3o3`H3KFb3nA05aV2U?`d1[OUD
00005Sa4WNo1e7T<001hV21iV24lV2R`1]@TG1QV33VW2R^1Pd12`^3U;01le30001Rh21bW21WY52cW2V95m]2PHjFTX244
iW2XT1X7j63iW2XT1d65SX2l^1Xj1lBVA3SX2ol2Y`13UX2ZP4m53VX2kS1^c13VX2kS1S>3YX2d2ba101_X201[Q31gX24g
X2j8\DnY26kX2UP2a3f1Z@X91lX21QY22^a5fD1ZY24[Y2bEXZ2=3^Y2d^1^Y11^Y22^Y2hA3^Y2nZ1YH5^Y2U@d?Z7n91dY
22dY2ZL8QZ2GT@T=j2_5]3R56gY2:m?_CgP2g>1iY23jY2W9VV32jY2W91jY24\Z2mJ2lQ12]Z2e_34^Z2[N1`W202gZ2_81
kZ21nZ21S[22V[2]22V[2di22X[2bi26\[2Y=f^1l10VE4a[2j[42l12e[2d83h[2cE]W15i[2`T2cJl>T93i[22bn11i[21
k[22k[2[Q11m[26P\2m?kP1=l[1R71U\21W\22cR3Z]21X\23XW5^7mU104TT3]o1^;j32da2jf23^\2^a2T32`\2n801nQ6
1i\22i\2^=1l\24P]2_Kf?V22V]2cV1004W]2l9^=an102X^2g61fc2002Wb5VB0002m]2Vg32d^3T>1jZ4003ba2S2i4000
2Yf2T;1U^202\^2g71^^21_^24_a2Uh2l6gJ:e^2^AZR2l4[23Y5ZAY@k36e^2^AZR2l4[234e^2[;]e311QV32h^2`Z21h^
21j^21U_22Zd2^34W_2RMhh2W;1W_22W_2WK1Uc201ci31X_22jR3XW12mb2f84[]3n1^;802`_2ib21`_23UV3TZ1eb14Zc
2e_3e@@2RQ3i91d_2001ZQ32h_2TW34mW31d8e14o_2n@\3jU14U`2gMko1i22W`2_D2X`2c;9Z`2P5`=L^V1QEjIi8VH1Z`
23\`2QAVc31\`23``2[i1X53``2[i1kT11``23a`2Y7g\34h`2[3gIZY13h`2df1VG6i`2`OQ1a8fMb^11k`23o`2WEPS11P
a21^i21Xa23[a2nl1Z@1]a22^a2\C2aa202ba2d23ba2d2R=2ba2h?2ba2g?1ba28ea2B2c7\2[;SE^i21ea21fa23fa2bCR
53ka2X7ei33ma2Z:oA1oa201Vb202Yb231eb21ob202Sc2ef13`c2Xf1lC3ac2Wf152hc2^e22nR3V\101lc22nc2oW37Pd2
6d1fMc4i1\n12Pd2j;2Pd2m22Td2]_22Td2Re23Ud2`>[I1Wd24Wd2R=X5QS22Wd2R=1Rk33Xd2]2]M1Yd22ee2Yh21[d21\
d21Rn2001dd21ed21gd25id2oh250O1md21nd21Re23Re2^3d36Re28?c2fFQK1[e24`e2ld1V1_31`e26ae2hd1jS12j6h@
1ae24be2hd1[D[F2ee2mc203Pf2c<mP22Qf2_Y25Tf2a2WE[K01Tf22Tf2]]22Tf2WQ12Uf2Tc13Uf2Tc1fU12Yf2T;3Yf2T
;i21Yf204Zf2ZK>c41Zf25Zf2Rj1aCh7Q;04`f2SI3c71bf21ff27gf2mY1b2T1eHZLa;0002Pg2Y:2]g2b41^g202`g2]X3
1ag21eg21jg21lg21mg24og2TLUe1mL1Wh21Yh21[h25]h2ea1m27@01gh21ih2001lh21nh2001Ri21Vi23Xi20Q\11Xi21
Yi201[i21Q^32WW3VP11ii21ji25ki2b9aBd8hd1003ni2Y[3l>01oi21Rn2001Yj20006`j2Tb263\<k42[`5g901VS31dj
21hj21ij21kj23Pk2`2[21Qk21Tk201Wk201Zk21\k22`k2Xn201bk21dk201hk21kk21Wb51Ul21Vl21Wl21Zl22[l2d61[
l21]W401o\30001_l21`l23`l2Xg2l=3cl2Xa212hl2Pc33kl2JB2kl2nb21Pm203Um2n243[m2dm2PC1\m21^m21dm23fm2
BmZ22fm2B2fm2R11om21Pn21Qn25Rn2]e2V>113Rn2nQ1bV13Rn2k1o`21Rn21Vn22Vn273Xn2FK2Xn2A1Xn21Yn23\n2g14
2]n2]d24^n2`j2n<P>2^n2;1^n21`n21an22cn2G3cn2G\_11cn22dn2Vd23dn2Pj1UJ5dn2`g11101dn21gn22hn2Y@1in2
1jn23jn2_2WR21kn22on2Uk21on23Ro2?Sg11Ro21Wo24Zo2CUg1iI3Zo2Co`22Zo2ba21[o24io2V:To1PS11jo21ko22ko
2gm22ko2jQ35ko2Xd2b=113ko2nc2o:2mo2Qg21mo21TP32[P3lT31`P31aP31dP31eP31gP33iP3_o1]>2iP3_o11iP31lP
32lP3];1PQ34PQ3cU23^21SQ32YQ3on11YQ32YQ3Y32YQ3^m14YQ3T1gW1^32YQ3ZU32YQ3T33YQ3b5g]22YQ3PZ15YQ3lFS
CX323YQ3Q1o]33YQ3Q1n92YQ3Q_34YQ3Q1o]3Q55YQ3Q1n9ih2V;01ZQ32ZQ3X52ZQ3T12ZQ3_b21[Q31aQ33cQ3g2jU12cQ
3l41cQ32fQ324fQ32ATR23fQ32o33fQ32fR201iQ31nQ31oQ31RR31SR32TR3WU21[R32[R3n92[R3n21\S31kb61^R33^R3
[X1_13^R3UU1n52^R3kY11bR31cR31dR31gR32gR3]P22PS3R41PS31QS31RS31VS31\S302]S3oF4`S3W1oT1^O1bS32lS3
11oS31PT32PT3oS21QT31RT31ST31ST32TT3d^25VT3nd2i80UH5VT3nd2i80L6VT3nd2i80Z>X91XT31YT34ZT3jd2j8UH2
ZT3jd22[T3jU11[T31^T32cT3PS13cT3PS1nL3cT3_E`=1gT32hT3oT11hT32jT3XU13nT3g5li12nT3^91ZU33ZU3o6g>1[
U31_U36dU3e=m8Nmb2501TV32VV301VV31WV31ZV32ZV3[11]V31_V31`V32`V3bn11cV31bS53dV3_Q1QJ1eV34iV31[P1h
e12lV3g]22lV3X^21lV31nV31SW31TW34VW3:111ZW301aW32bW332cW311eW31fW32iW3bn24mW31d8e12PX3SP23PX3`:[
14RX3N[7]32RX3dU33_X3n7`81`X31bX34gX3Ue1^a1^11gX33gX3[?[22jX3bW21YY33_Y3S:RV31aY301hY32lY3^f11YZ
31\Z31]Z32]Z3m?1^Z35_Z3T6C_5b33_Z3W8P42_Z3k?2aZ3Q51bZ37dZ3QN:h1h1dA]<5dZ3d1YQ11b@1hZ31iZ31kZ31lZ
31S[32[[3=1[[31][303^[3013h[3ig1Ta13i[3X?bQ15l[3ZV2UC3a21l[33R\3S>Xk22R\3S>2R\3^c11T\31Y\32Z\3o6
1Z\31b\31i\31R]31T]32Y]3Y<1Y]33[]3X2U41a]301i]32i]3oU201l]32n]3]91n]31o]31Q^31S^31]^31`^31a^33a^
3312d^3n;3d^3o1n91l^31df61R_34Z_3h11cl11[_32^_3ZZ13^_33VZ11^_31`_31b_33b_3Df93c_3X<51c_3:d_33^40
^3Z4SO`EZ?Q83d_3R8^S12d_3U42d_3ki12d_3ci11f_31g_32h_3Q42R`3\72S`3_:1W`31Z`302a`3X61a`31d`33d`3`X
2^P13d`3=aX32d`3=1ed601e`303i`3g8_Z12i`3g82j`3k`11Pa34]a3`8?[L1^a39`a3Z:lFjR1b1d4_F3X51ha31Xa51j
a31ab33ab30[12bb3[19gb3P4T4[Q10cIJU6iF2gb3P41gb34gb3d2`5Ri12ob3^41Qc35Sc3i4j]1cCj64Sc3_5QZ1R32Sc
3i43Sc3i4E2Sc3fR31Sc31Xc32Xc3jh12_c3aI1ac34ec3AOX31gc31hc32hc3o51jc32jc3l31kc32lc321lc31nc32nc3R
23Pd3<YH1Pd32Pd3^]11Qd31Sd32Td3Ue12Td3X^11Td32Td3Xe13Wd30]53Qe30b22Qe302Re3Wd11Xe34Ye3\J1aI1_e32
_e3QW11mj31le32le3nA4le3ek1]@_95le3ek1>m?01ne31Sf31Vf32af3TH1bf32gf3V31gf32hf3T41hf31if32if3l33j
f3TW2l31jf31kf31mf34Ug3;]1n>1\g31^g32^g3Xa11`g31cg31eg32eg3_Q22eg3R21fg31gg31hg32Qh3d23Sh32[Y12V
h3d?1Vh31`h31bh31gh31Wi34Wi3oU1a5Q22Wi3ZX14Wi3^X1]W1A2_i301fi31hi31ji31Qj31_j32_j3[b21aj31cj33cj
3ZZ252cj3SB2fj301kj31mj33mj3kn1oJ1Rk301Vk32\k3oX13]k3Z1]_11`k31ek31ik33kk39C1Ul32Zl3R11[l32]l3Y^
12bl3=1bl32bl3eV21hl31il31jl32kl3md23Rm30\[23Rm30R_12Wm3[A3Wm3R>gS11]m31_m33bm3ef1O2bm3ef11gm31j
m35Un31m2j413Un31h72Zn3^A3Zn3l1Y32Zn3l13Zn3l1d23[n3kk1TG1bn35en3R2f1P3d`24So3YZ2_<c12VP416YP464l
2[104YP46]402ZP4W201mQ41RR404VR43001VR44ZR400hc21\R42^R4fi13_R4P3d`23_R4@o22hR4`D1hR42lR4a?1lR41
Pj61aS41YT41PU41`U41RV41aV41WW41XW41]W41bW44cW4<1M1dW42dW4n501kW42kW4Q42kW4`Z102mW4ge11mW41nW41R
X41TX41[X41cX42cX4Y44cX42c3RL01eX41fX42fX4c31ZV603lX4`OmM1lX41oX41VY41XY41[Y41\Y41iY42iY4`21PZ41
QZ42SZ4U33SZ4Q2]11SZ41VZ42VZ4S22SP523jZ4e;g71jZ42jZ4_11Z[43Z[4e201d[44j[4VT19a@1m[41U\42U\4]11Z\
43Z\4Z1M1[\402_\4km14b\4Te1111b\45b\4i1f9T2UF4c\4l1T1ef11d\41g\43i\4161m\41Q]41W]41Y]42Y]4jJ2_]4
Z21a]43a]4PT1>4\^4iFU3aE1d^41f^42h^4\Q21j^43X_4hDo41Y_43Y_4dIZ82Y_4dI3Y_4dI^\12[_4^D1__41g_40003
``5k9RA03Z`4eb1dA5Z`418?\Q14\`48jQ1VR12\`482]`4S22h`4i31h`43Tb4U3eD1[c41nc41\d42]d4R31j`61]f42]f
4al102_f4H2_f4;1_f42`f4g72af441af44bf4oY11`H3ef4mMU>2ff4C1ff42ff4B2ff4Pa13ff4B11gf41if42kf4=1kf4
2kf432kf4>2mf4li12mf4o^11fY51Rg42Sg4801Ug41Vg41Wg42Xg401Xg41Yg41Zg401ag42eg401fg41hg41Vh41Xh41ah
41ch42ch4k?002_i4T72ai401bi41ii41mi41Wj43Wj4T8Q71Xj41Vk41Wk41ak401ck41Rl41Sl41Wl41el41jl42ml471m
l41Pm41Sm41Tm41fm41km42mm4T31Pn41Xn41[n401dn41en41fn41hn41kn41To41Wo41Zo44Zo4jIj3n41ao41do41eo45
fo4T5TAR9i63ho4YCdL1io41VP51YP52YP5Y41\P51hP51[Q57aQ5U=IlLj2271bQ52fQ5gQ11hQ500002nQ5]a11VR53VR5
Z1m43VR5^6UT11YR501ZR52]R5l63]R5l621]R501bR501dR52hR5l51hR51iR501lR51TS51US51[S51aS51bS52bS5e\11
fS51iS51jS51kS52kS5be11oS501ZT51[T51]T52^T5VJ1^T51cT55kT5\5W6m=lE3kT5oGoL1mT51SU52UU5W31WU51ZU51
\U51bU52fU501iU51PV52_V5>1dV51nV51SW52SW5XC1UW51YW51\W51dW50002PX511PX53PX5W7^K2\X5\51^X51_X53`X
5f9R81bX53eX5l8oS11eX51gX501WY501XY51ZY51]Y51`Y52`Y5[H2`Y5gL6aY5j8^:V5^?d31cY51dY51eY52eY5V60002
hY5c65hY5V91];01mY51nY51PZ51SZ51_Z51cZ51f[51Q\51W\51Z\51^]51i]53i]5SR1;04l]51IS?2l]511o]52Q^5T:3
R^5[B`C2[^5=1[^57\^52QAh2h3R:21f^51g^52g^5hB1h^53h^5iCm=1n^52n^5PS13n^5PS1g22Q_5jC1Q_52Q_5nA2Q_5
iU12Q_5j35R_5R:i8[>X92U_5hX11X_51Z_53Z_5`>jF1[_51d_51f_52f_5k@1g_52g_519g_51a3Y60X9o3W:b85g_51S:
Q9jF1h_55i_5a3Y60`G2i_5S:1i_54j_54c=`32j_5lH1j_51l_52l_5j?1m_51n_51o_51P`51Q`51R`53T`5921T`51V`5
2W`5]@1W`52W`5_T11X`54Y`5SE111Y`52Y`5i91Z`51[`52[`5d@2[`5a@4[`5L[=X21\`52\`5mS11]`53]`5GZ12]`5b?
2]`5T?2^`523^`52hS12_`5lP15_`5g9e;]5P63_`5lP1^11_`51``51``51b`51b`51c`51f`52i`5]S11i`52i`5o81n`5
1Qa51Ra52Va5W81Xa52Ya5WI1Ya51^a53^a5fDm<1`a52`a5k22`a5bI2`a5]M4ba5>2oB1ba51ka51na51Tb51Wb53Wb5W9
[N2Wb5XN2Wb5W92Wb5lD3Zb5]CZ=1Zb52Zb5]C1\b51`b53`b5[7jJ1ib52ib5kQ11kb56lb5j60S80mB5lb5k6S80mB1lb5
1ob52ob512Pc5]K2Pc5UD1Pc53Rc5dL]42Rc5dL3Rc5X7[E2Tc502Tc5[@2Tc5a>1Tc52Tc5L1Xc51Yc52Zc5kM1Zc51^c54
`c5V>111ac51cc51fc52hc5eQ11hc51ic52ic5f?1jc52mc5mU11mc51Qd51Td51[d51\d51]d51`d51cd53cd5TMO1ld53l
d5?aL1Se52Se5oN2Se5Z;1Ue51\e51oe54Pf5;l2oJ2cf533lf5C]L1mf51of51Zg52ag5n<1eg5001Zh51jh53oh5n<P>3U
i5j8L1Ui52Ui5j82Ui5^P11Yi502[i5jL1[i51^i51ci51gi55gi50S80Q11Rj51Tj51Uj51Vj53Wj50^42Wj5TG1Zj52Zj5
Z32dj5D2Pk5PC1Qk51Vk53\k5X1UH1_k51`k51gk51Ql53Zl5c2R?1[l51\l51cQ63^l5c6Z>1el53kl5l?R=2kl5SF1kl51
Rm51Vm54Wm5d4_351Wm51Zm501am51bm51cm51jm52om5l34Sn5c3113Xn5c302Zn5kJ2Zn5S>2\n5XF1]n52an5SF2en5kE
1fn5001So51gT61Wo51_o50001bo53go5f1m=2jo5_;1no51RP601UP61VP61XP62[P6`41eP61hP6002nP6M3nP6M01PQ61
TQ61UQ62cQ6\11cQ62fQ6UC1fQ63gQ6111gQ61jQ61lQ62lQ601nQ63oQ60L1oQ61PR62RR6^?1RR61[R63bR68d=3bR6n8n
41fR61lR61nR65oR6b86]5b83oR6b8W>3TS6Z9;1TS63TS6f901XS61`S61jS61lS61QT61WT64\T6mC011^T61bT61hT61i
T61lT62lT6d:1mT61nT61oT61PU61QU61SU61TU61WU61XU61YU63\U6132]U611^U61cU61fU61hU61lU61mU61QV61XV61
ZV61[V61\V62aV6VB2dV631dV61ih61fV61gV62mV6Y11mV63PW6112PW611SW61TW61VW62VW6W75XW6^1;1h52XW6j12YW
624YW6i1Q122ZW6S71\W62dW6X51jW62RX6fB8RX6V2^9d2;Lk261SX61WX63^X6Z=N1`X61gX63gX6[2j32bY6e<3UZ6`4Y
81UZ61YZ64\Z61X411dZ63gZ6V2[=1gZ61Z[61[[62a[6n44b[6c2P3d82b[6c21e[61V\62]\6c41k\62k\6g11m\61f]62
g]6U91g]61k]61T^61[^61^^61_^61a^61i^61n^61X_62Y_6:1Y_61[_61\_61__61g_62g_6]41i_61[`61\`61``602Pa
6Z31Pa61Ya61`a61aa61ab61bb61gb61hb61kb61Uc61[c61_c61oc61Sd61Ud61Yd61[d61ed61fd61gd61id61kd62ld6S
11Ze61_e61Rf61Uf62Vf611Xf62Zf611if61Ug61og63og6;11Th61\h61]h6001hh61jh61mh61Ri61Ui61Yi61^i61bi61
di61fi61ji61ki62li611ni61Qj61Yj61Zj6o301210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<1
0;0mZ3=3>?7@7ACDE10;0mb1F34GHI7JKDE10;0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1
F34GHI7JP1DQ110;0iY1R134GHI7JS1T1U110;0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U110;0mj1V124W17X1\
1T1U110;0][3V124W17X1]1T1U110;0mo1V124W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm
3a114b1d1e1f110;0mm1g124h17i1j1e1f110;0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P210;0mk1Q234R2>S27
T2U2V2W200;0mo1X22464Y2Z2`1Z100;0mk1a114[2\2]2^200;0mo1_234`2>a27b2c2o1P210;0mY1Q234R2>S27T2d2o1
P210;0mi1Q234R2>S27T2e2o1P210;0mo1Q234R2>S27T2f2o1P210;0mo1Q234R2>S27T2g2o1P200;0mY1h234R2>S27T2
i2Dj210;0mi1k234R2>S27T2l2m2P200;0m]1n217o2P3Q3R320;0mY5S334T3U3V37W3X3Q3R320;0mi5S334T3U3V37W3Y
3Q3R320;0mY5S334T3U3V37W3Z3Q3R320;0m\5S334T3U3V37W3[3Q3R320;0mY1S334T3U3V37W3\3Q3R320;0iY1]334T3
U3V37W3^3_3`310;0io1a31Hb3c3d3e310;0im1f31Hg3h3i3j320;0mX1k30l3]2^200;0mm1_234`2>a27b2m3DQ110;0m
k3n334o34P47Q4R4DQ110;0mk3S434o34P47Q4T4U4j220;0mm1V434W4U3X47Y4Z4U4j220;0m]1V434W4U3X47Y4[4U4j2
10;0mi1V434W4U3X47Y4\4DQ110;0mk1]424o37^4_4`4e310;0mh1a434b4Hc47d4e4`4e310;0mi1a434b4Hc47d4f4`4e
310;0mh1a434b4Hc47d4g4`4e310;0mh1a434b4Hc47d4h4`4e310;0mh1a434b4Hc47d4i4`4e310;0mi1a434b4Hc47d4j
4`4e310;0mi1a434b4Hc47d4k4`4e310;0mm1a434b4Hc47d4l4`4e310;0mm1a434b4Hc47d4m4n4o400;0mi3P534Q5U3R
57S5T5n4o400;0mi1P534Q5U3R57S5U5V5o400;0mY1W514X5Y5V5o400;0mY1W534Q5U3R57S5Z5;<10;0mk1=3>?7@7A[5
;<10;0mk1=3>?7@7A\5;<10;0mk3=3>?7@7A]5;<10;0mk3=3>?7@7A^5;<1010mk1=3>?7@7A_5;<1020mk7=3>?7@7A`5;
<1190mk3=3>?7@7Aa5;<10;0m[3=3>?7@7Ab5;<1020mo7=3>?7@7Ac5T1d510;0mj1e524f57g5h5T1d510;0mk1e524f57
g5i5T1d510;0mo1e524f57g5j5k5k51040Y8l527m57n5o5P6P61040iY1Q627m57n5R6S6S61040iY1T627m57n5U6V6V61
040iY1W627m57n5X6Y6Y62040Y8Z627m57n5[6\6\61049iY1]617^6_6\6\6104>iY1`627m57n5a6b6b61140iY1c627m5
7n5d6e6e60141iY1f627m57n5g6h6h60140iY1i627m57n5j6k6k62140iY1l627m57n5m6n6n61140YY1o627m57n5P7Q7Q
71140iY1R727m57n5S7V2W200;0mo1X22464Y2T7V2W201;0mo1X22464Y2U7DW200;0mk1V72464Y2W7V2W200;0mk1X224
64Y2X7Y7P610;0mY1Q637Z77A>[7\7Y7P610:0mY1Q637Z77A>[7]7l1^700;0mi3_724`77a7b7l1^700;0mk1_724`77a7
c7l1^700;0mo1d724`77a7e7n4o400;0mi3_724`77a7f7o1E10;0mm1g724`77a7h7;<10;0mi1i724`77a7j7l1k700;0m
m1l724`77a7m7T1U110;0mm1n724`77a7o7DE10;0mi1P824`77a7Q8T1d510;0mm1R824`77a7S8T1U110;0mk3T824o37^
4U8l1Q110;0mi1V824o37^4W8l1Q110;0mi1V824o37^4X8o1P210;0mo1V824o37^4Y8e1^710;0]n1Z824o37^4[8Dj210
;0]o1k224o37^4\8l1Q110;0ii1V824o37^4]8DE10;0mm1F24o37^4^8`4e310;0mm1a424b4Hc4_8l1k710;0mY3`834P4
U3a87b8c8l1k710;0mj3`834P4U3a87b8d8l1k710;0mi3`834P4U3a87b8e8l1k710;0mo7`834P4U3a87b8f8l1k710;0m
i7g834P4U3a87b8h8l1k710;0mo5i834P4U3a87b8j8l1k710;0mm7k834P4U3a87b8l8l1k710;0mo7m834P4U3a87b8n8l
1k710;0mo1o834P4U3a87b8P9l1k710;0mi3`834P4U3a87b8Q9l1W210;0mo1R934P4U3a87b8S9l1k710;0mi5`834P4U3
a87b8T9l1k710;0mY1U934P4U3a87b8V9l1k710;0mi3`834P4U3a87b8W9l1k710;0mi1`834P4U3a87b8X9l1^710;0mi1
Y934P4U3a87b8m2P10P10PP81P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13
P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P8
1P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P
82P10P10P41jiDQD[6`Dbf2PDSQ6QD\6PDeQ6PDUm5PDT8PDjQ6PDe]3PDjQ6PDT8PDoj4PDeQ6PD_`3PDT8QD]6QD^6PD_T
3PDPg3PDTk4QD_6PDWk4QD`6PDUm5QDa6PDT8PDoj4PDHQDb6PDUg3PDSh3PDHPDl;QDc6PDXk4PDUm5PDY9QDd6QDe6PDWc
5PD[Y:WD0QDf6PD[k4QDf6XD0WD0PDUm5PDYc3QDg6QDh6XD0QDi6WD0PDYc3QDg6QDh6XD0QDi6WD0PDUg3QDj6QDk6XD0S
D0WD0PDiQ6PDUk4PDjQ6XD0WD0QDl6QDm6P@hg3XD0SD0WD0QDn6QDo6XD0SD0WD0QDP7QDQ7TD1QDP7P@of3XD0WD0PDWk4
PDSm5QDR7XD0QDS7P@hg3QDT7QDU7QDV7Q@_4QDW7QDX7QDT4Q`1]4QDY7PDHPDhg3SD0`ERk4`EQk4`EWk4`E4`EfN`EQ3Q
DZ7aD0`DRM`DSM`DPM`DQM`D^2`D^M`DPg3`Doj4`Dnf3`DoY:`DSk4`D4`D`1QD[7P@Pk4Q@\7WD0QD]7XD0aDR4`DPg3`D
Zi3`Dnf3`D^2`D`1`DTk4`Doj4`DRk4WD0QD[7QD]7XD0QD^7WD0PDeQ6QD_7XD0WD0PDjQ6QD`7XD0`DPg3`D^M`D^2aD0`
DW1`DdM`DnNPDeQ6QDa7QDb7WD0PDkQ6XD0PDPk4QDc7aDR4UD0WD0PDkQ6XD0`DPk4PDTU:QDd7QDe7PDQZ:PDg3PDTU:QD
f7PDSU:QDg7`E^2`E^M`ER3`ERk4`EaP1`Ed3`ESk4PDHQDh7`DRM`DSM`DU1`DS1`DPg3SD0PD`T3QDi7QDj7QDk7SD0UD0
WD0QDl7Y@0P@Po2QDm7P@Wk4QDn7XD0`@U^5`Dk8`DTk4`Dfb3UD0WD0PDPo2Y@0QDo7PDWk4QDP8XD0WD0QDQ8PDWk4QDR8
XD0QDS8`Dk8WD0QDT8PDRf2XD0QDU8TD1QDV8WD0QDW8QDX8XD0WD0PDTQ3QDY8QDZ8XD0WD0QD[8QD\8TD1QD]8XD0QD^8W
D0QD_8Y@0QD`8TD1QDa8PDlo5XD0WD0QD_8Y@0QDb8XD0YD2WD0QD_8Y@0QDb8XD0QDc8WD0QDd8Y@0QDe8XD0SD0WD0QDf8
Q@g8P@oLTD2QDh8QDi8QDj8XD0aDR4WD0QDk8Q@l8TD1QDm8PDWk4P@oLQDn8XD0WD0QDo8QDP9XD0QDQ9`D]b5`D`\1`DkZ
5`Dgk2`D\Z6WD0QDR9QDS9XD0YD2QDT9WD0QDR9QDS9XD0QDU9QDT9WD0QDV9TD3P@[\1PDT8XD0QFW9`D]^2WD0QDX9PDoL
P@Um5PDT8XD0QDY9WD0PDT8XD0QFZ9TD2YD1WD0PDT8XD0QFZ9TD2QD[9WD0QD\9PDT8XD0QD]9WD0QD^9S@0QD_9QD`9QDa
9QDb9XD0QFc9WD0QDd9Y@0QDe9P@Rk4XD0QDf9QDg9WD0QDh9Y@0QDi9XD0QFj9`DT9`DY\4`DiV3`Db`3`DhH`DmF`DiH`D
eH`DfH`Dm5UD0WD0PDTQ3QDk9QDl9QDm9XD0QDn9WD0QDo9P@Po2Y@0PDoLY@0QDP:XD0QDQ:WD0QDY8Y@0QD1XD0`DWk4`D
Sm5`Dk8`DTe2`DSe2`DoL`DRg3`DPR6`DfOWD0QDT8PDPo2Y@0QD1XD0`Dk8`DWk4`DTMWD0PDQk4PDTQ3QDR:PD[Z:XD0aD
R4WD0PDQk4QDS:PD[h6XD0WD0PDPg3QDT:QDU:XD0VD0WD0PDPg3QDT:QDU:XD0QDV:WD0PD_k4QDW:QDX:QDY:XD0WD0PDS
MQDZ:QD[:XD0WD0PDaP6TD1QD\:QD]:XD0WD0PDSm5PDaW3QD^:QD_:QD`:XD0WD0PD_P4PDQk4XD0PDULWD0QDa:QDb:TD1
QDc:VD0XD0WD0QDa:QDb:TD1QDc:QDd:XD0UD0WD0QDe:P@fb3QDf:XD0TD9PD2UD0WD0QDe:P@fb3QDg:TD2QDh:XD0UD0W
D0QDi:QDj:QDk:XD0UD0WD0QDl:SD0XD0TD9PD[h2UD0WD0QDl:SD0TD9PD4PD[h2XD0UD0WD0QDm:XD0SD0TD1VD0UD0WD0
QDm:XD0SD0TD1QDn:UD0WD0QDo:XD0SD0TD3QDP;WD0PDdc3QDQ;QDR;XD0`Doj4UD0WD0QDS;SD0S@0S@0PD4QDT;XD0WD0
QDU;Q@V;QDW;QDX;XD0QDY;WD0PDek2PDoLQDZ;XD0UD0WD0PDoLQ@]4QD[;XD0aDR4`@Rk4UD0WD0QD\;QD];XD0QD^;WD0
PDP3QD_;QD`;XD0UD0WD0PDW3TD3PDoj4QDa;XD0VD0`DiH`DT9`DmF`DUY6UD0WD0PDW3TD3PDoj4QDa;XD0QDb;`DiH`DT
9`DmF`DUY6UD0WD0QDc;XD0QDd;WD0QDe;TD1QDf;TD1QDg;XD0SD0WD0PDV^5PDPMPDU^5XD0WD0QDh;QDi;XD0WD0PDo2Q
Dj;PDWk4XD0QDk;PDSQ1WD0PDQg3PDWk4XD0QDl;PDSQ1WD0PDV3PDSm5PD_S4XD0WD0PD_S4PDof3PDPk4XD0WD0PD[Z:YD
2XD0SD0WD0PD[Z:QDm;QDn;XD0WD0QDX9QDo;TD1QDP<XD0YD2`DfO`Dd3`D`S:WD0QDX9QDo;TD1QDP<XD0QDQ<`DfO`Dd3
`D`S:QD2WD0QDR<QDS<PDmR6XD0SD0WD0PD^c3QDl8PDHPDkk5XD0QDT<`DQk4`@Wk4`D\3WD0QDU<QDV<QDW<XD0QDX<WD0
PDdS3QDY<QDZ<XD0QD[<TD2PDWk4QDo2WD0QD\<PDnf3QD]<TD2QD^<XD0WD0QD_<TD6QD`<QDa<XD0QDb<TD1WD0QDc<TD1
QDd<XD0aDR4WD0QDe<TD4QDf<XD0VD0WD0QDe<TD4QDf<XD0QDg<WD0QDh<PDUm5PDmn2XD0`DdP6`DWk4WD0QDi<TD3PDg^
5P@Um5QDj<XD0WD0QDk<PDPg3PDUm5XD0WD0QDl<TD3QDm<XD0VD0WD0QDl<TD3QDm<XD0QDn<WD0PDbf3QDo<XD0WD0QDP=
TD4QDQ=PDQk4QDR=XD0WD0QDP=TD3PDoj4PD`S1XD0WD0QDP=TD3PD^k4XD0QDS=WD0QDT=P@of3QDU=P@Um5P@R8QDV=XD0
WD0QDW=QD\4PDmk4PDih4XD0WD0QDX=PDUm5QDY=XD0WD0QDZ=QD[=QD\=XD0WD0QD]=XD0WD0PDh]:QD^=XD0WD0QD_=QD`
=XD0QDa=WD0QDb=PDnf3PDgh3XD0WD0PDgh3PD[_:XD0WD0QDc=QDd=Q@e=QDf=XD0WD0PDTd3QDg=XD0WD0PDRIPDPk4PD_
T3XD0WD0QDh=PDWGXD0WD0QDi=QDj=TD1QDk=XD0`Dm5`DbH`DY9`D\HWD0QDl=QD\4PDmk4Q@m=QDn=XD0WD0QDo=QD\4PD
mk4Q@m=QDn=XD0WD0PDPg3PDUm5PDV`:XD0WD0QDP>QDQ>QDR>XD0VD0`DfF`DhH`DmF`DiH`DTY3`DoS4WD0QDP>QDQ>QDR
>XD0QDS>`DfF`DhH`DmF`DiH`DTY3`DoS4WD0QDT>TD2PDQk4PDUm5QDU>XD0WD0QDV>QDW>QDX>XD0`DZE`DiV3`Db`3`Dg
`3`D]^2`DWW3`Dob6`Dk`3`DeY3`D^Q:`DdG`Ddk2`DUZ3`DUT3`D`c3`Dl`:`Di`3`Dm`:WD0QDY>QDW>XD0`DUm5WD0QDZ
>QD[>QDU=XD0YD2`D[F`DmF`DiV3`D]^2`DdF`DoC`DUa3`Dja4`DSa3`DiHWD0QDZ>QD[>QDU=XD0QD\>`D[F`DmF`DiV3`
D]^2`DdF`DoC`DUa3`Dja4`DSa3`DiH`EUm5`ESm5WD0QD]>XD0`Dg^5`Dlf3`DUj3`Dba:`DdP6`DWj3`Dcj3`Dk`3`Dla4
SD0WD0QD^>PDnf3QD_>QD`>XD0WD0QDa>PDnf3QD\4XD0WD0PDnf3QD\4PDca:XD0WD0QDb>PDgb3XD0VD0WD0QDb>PDgb3X
D0QDc>WD0QDd>TD1QDe>XD0QDf>WD0QDg>PDmP6PDRk4XD0WD0QDh>TD3QDi>XD0VD0WD0QDh>TD3QDi>XD0QDj>WD0QDh>T
D3PDmf3XD0QDk>WD0PDmf3PDUm5PDPR4XD0`Dnf3`Deo5WD0QDl>PDSm5QDm>XD0WD0QDn>PDUm5PD^P6PDlo5XD0WD0QDo>
PDUm5QDP?XD0`DWk4`DRn2`DmP6`DXk4WD0PDXb:QDQ?XD0WD0QDR?QDS?PDUm5QDT?XD0WD0QDU?PDUm5PDYb:XD0WD0QDV
?QDW?QDX?QDY?XD0WD0QDZ?XD0WD0QD[?QD\4QD\?PDmf3XD0WD0QD]?PDUm5QD^?XD0`DPg3`DdP6`Dgb3`DkP6`Dnf3WD0
QD_?QD`?TD1QDa?XD0`DmF`DTX4WD0QDb?TD1QDc?TD2QDd?XD0WD0QDe?QD\4PDoR6PDPk4XD0WD0QDf?TD4QDg?Q@h?QDi
?XD0WD0QD\4PDmk4PDnb:XD0WD0QDj?TD3QDk?Q@l?QDm?XD0WD0PD[\1PDUk4PDnc3XD0WD0QDn?TD2PDPg3PDUm5QDo?XD
0WD0PDPg3PDUm5QDP@XD0WD0PDkf3PDUm5PDTc:XD0WD0QDQ@TD1QDR@XD0`Dmf3`Dof3`Ddf3WD0QDS@PDUc:XD0WD0PDUc
:PDk_3XD0WD0QDT@PDkP6TD1PDVc:XD0WD0QDU@TD2QDV@VD0XD0WD0QDU@TD2QDV@QDW@XD0WD0QDX@QDY@QDZ@XD0WD0QD
[@PDYc:XD0`Dkf3WD0QD\@PD\Y9XD0WD0PDnf3QD\4PDW]1XD0QD]@WD0PDQk4QD_>PD]Y5PDPk4QD^@XD0`DoE`Dk]2`Dl]
2`DoV3WD0QD_@P@Qk4PDe3XD0VD0WD0QD_@P@Qk4PDe3XD0QD`@WD0QDa@Q@b@XD0QDc@`Daj3`Dbj3`Dmm3`Dnm3WD0QDo=
QDd@TD1QDe@PDQk4XD0QFf@WD0QDg@XD0TD4QDh@QDi@QDT4WD0QD6XD0QDj@QFk@TD3WD0QD6XD0QDl@`D^k3`D_k3`DhH`
DQm3`DP_4`DQ_4WD0QDm@PDmf3XD0VD0WD0QDm@PDmf3XD0QDn@WD0QDo@QDPAPDmf3XD0WD0QDQATD3QDRAXD0QDSA`D]d:
`D`X4`Dg`3`D_T4`DiR:`Dkn2`D]^2WD0QDP=QDTAXD0PDPk4WD0QDUATD3QDVAQDWAXD0WD0QDXATD1QDYAXD0QDZA`DSl3
`D_T4`D[W3`DjG`D_f3`Dg`3`DR^6WD0QD[APDnf3TD2PDRe:XD0WD0PDRe:XD0QD\A`DUm5QF]ATD2WD0QD7XD0`DPg3SD0
WD0QD7XD0QD^A`D[Z3`Dl]2QF_ATD1WD0QD`AQDaAXD0QFbA`DiV3`Db`3`Dg`3`Dob6`DjG`D[W3`DXX4`D\^3`Ddf3aD\3
`D_f3`D]a3`DSl3`D`j2QFcATD2WD0QDdAPDdP6XD0YD2`DjG`Dg`3`Db`3`DiV3`Dk`3`DS^4`DS:`Dnk3`Daj3`D[W3`Dd
2`D]6QFcATD2WD0QDdAPDdP6XD0QDeA`DjG`Dg`3`Db`3`DiV3`Dk`3`DS^4`DS:`Dnk3`Daj3`D[W3`Dd2`D]6`EUm5`ESm
5`EPk4`EUk4`Enf3WD0QD5XD0`Dfo3`DhH`DfF`Doj4SD0`EUm5`ESm5`EPk4`EUk4`Enf3WD0QD5XD0VD0`EUm5`ESm5`EP
k4`EUk4`Enf3WD0QD5XD0QDfAWD0QDgAPDUm5PDe5XD0WD0QDhAQDiAQDjAXD0`DUV3`DQ`3WD0QD[?TD1QDkAXD0`Dlo5`D
no5`Dhg3`DP[4WD0QDlAPDYHPDRk4XD0SD0WD0QDmATD1QDnATD1VD0XD0WD0QDmATD1QDnATD1QDoAXD0WD0QDPBPDUm5QD
QBXD0WD0QDRBQD\4PDdEXD0WD0QDSBQDTBQDUBXD0WD0QDVBQDWBXD0aDT4WD0QDXBXD0`DnH`Dkf:`Dff4`DeH`D^k4WD0Q
DYBPDZj3XD0`DSk4`DRk4`DTk4S@0WD0QDZBQD[BXD0VD0`Dcj3WD0QDZBQD[BXD0QD\B`Dcj3WD0QD]BPDSW3XD0QD^BWD0
QD_BQD`BQDaBQDbBXD0WD0PDSm5PDSW3PDUk4PDSg:XD0WD0QDcBQDdBQDeBQDfBXD0WD0PDfc3QDgBXD0`DZ4`DWQ4`DPk4
WD0QDhBS@0QDiBQDjBXD0WD0QDkBXD0SD0WD0QDlBXD0SD0WD0QDmBQD_>QDnBXD0WD0QDoBPDSm5QDPCQDQCXD0`DZ5`DSm
5QDRCPDgb3QDSCQDTCQDUCQ@R4QDVCPDTU:S@0QDWCQDXCQ`1]4WD0QDYCXD0QDZCQD[CQD\CQDj4QDhAPDUm5QD]CQD^CQD
_CQD`CPDkf3`DPg3`Dnf3`Doj4`DY5QDaCQ@T4Q`1]4WD0QDbCXD0PDWk4QDcCWD0QDdCS@0QDeCXD0PDQk4QFfCUD0WD0QD
gCXD0SD0QDhCQDiCTD2QDjCQDkCPDUm5PDcj3PDgf3PDoj4PDUm5QDlCQDmCPDWk4QDnCPDWk4QDoCPDS1PDWk4QDPDPDHPD
hg3QDQDQDRDQDSDPDS1PDdS3QDTDPDXQ6PDUMQDUDPDSQ6PDUMQDVDQDWDPDYg3PDg^5QDXDQDYDQDZDP@Wk4PDR3QD[DQDR
CQD\DP@Wk4S@0QD]DQD^DPDbW3QD_DQD`DTD2PDQk4PDa^:QDaDPDn7QDbDQDcDPDUm5QDdDQDeDPDmf3QDfDPDmf3QDgDQD
hDQDiDQDjDQDkDQFb4TD2WD0QDlDXD0`E\Q:`E[Q:`Ei_3QDmDQDnDQDoDQDPEQDl>PDSm5QDm>QDQEPDUm5QDREQDSEQDTE
QDUEQDVEQDUEQDVEPDUg3QDWEQDXEPDoLPDcb2QDYEQDZEQD[EPDSQ6QD\EQFb4TD1WD0QD]EXD0SD0TD2QD^EWD0QD_EXD0
QD`EPDTMWD0PDlW5XD0PDWk4WD0QDaEXD0PDoj4PDci:QDT4WD0PDX_9XD0PDQk4PDUm5Q@j4QDbEQDcETD2QDdEQDo>PDUm
5PDXb:QDeEQDfEQDgEQDhETD2PDbb:PDmf3QDiEPDkf3PDnf3QDjEPDkf3QDkEPDWj3QDlAPDYHPDRk4QDQ@PD\Z3QDlEQDm
EQDnEQDoEQDPFQDQFPDSk4VD0QDQFPDSk4QDRFQDSFQD\CPDoR6PDPk4QDTFPDWk4`D\3QDUFTD2QDVFQDWFQDXFQDYFTD1Q
DZFPDgb3QD[FQD\FQD]FQD^FWD0QDRDPDP1PDkf3XD0WD0PDHPDhg3PDP1PDkf3XD0WD0PDm9QD_FXD0`Doj4`DYk4`DTk4`
Dnf3`DPg3WD0PDHPDhg3QD_FXD0`Doj4`DYk4`DTk4`Dnf3`DPg3WD0QD`FTD3QDaFXD0`DUm5`Doj4`DWk4`Doj:WD0QDbF
QDcFXD0QDdFWD0QDeFPDlf3QDfFXD0QDgFWD0QDhFPDlf3QDiFPDUm5XD0QDjFQFkFTD2WD0QDlFQDmFXD0VD0`DoR6QFkFT
D2WD0QDlFQDmFXD0QDnF`DoR6WD0QDoFPDkf3PDQk4XD0QDPGWD0QDQGPDkf3PDRk4XD0SD0WD0QDRGQDSGXD0VD0WD0QDRG
QDSGXD0QDTGWD0QDUGTD1XD0QDVGWD0QDWGPDSm5TD1QDXGXD0QDYGWD0QDZGPDQk4XD0P@Um5QD[GWD0QD\GQD]G`Dnf3XD
0WD0QD^GTD2PDlf3XD0VD0WD0QD^GTD2PDlf3XD0QD_GWD0QD`GQD\4QDaGXD0WD0SD0QD\4PDlo5QDbGXD0VD0WD0SD0QD\
4PDlo5QDbGXD0QDcGWD0QDdGQDeGTD1QDfGPDYHXD0QDgGWD0QDhGQ@iGTD1PDlFXD0QDjGWD0QDkGQDV;QDlG`DPg3`Doj4
`Dnf3`DTk4XD0QDjGWD0QDmGQDnG`DPg3`Doj4`Dnf3`DTk4XD0QDoGWD0PDmR6QD`3XD0`DPg3`Doj4`Dnf3QDPHWD0QDQH
PDgb3XD0VD0QDPHWD0QDQHPDgb3XD0QDRHQDSHWD0QDTHTD1QDUHPDP9XD0WD0PDoj4PDSm5QDVHXD0VD0WD0PDoj4PDSm5Q
DVHXD0QDWHWD0PDPk4QD\4PDmk4PDcMXD0WD0QDXHTD1QDiFQDYHXD0WD0QDZHPDQk4QD[HXD0QD\HWD0QD]HP@Um5P@mk4Q
D^HXD0WD0QD_HPDPg3PDUm5QD`HXD0WD0QDaHPDmf3PDUm5PDn5XD0WD0PDXg3QDbHPD4PDXg3QDcHXD0WD0QDdHQDZEPDTg
3PD_T6QDeHTD1QDfHXD0QDgHY@0WD0QDhHTD1QDiHXD0SD0QDjHWD0QDT7PDgb3XD0VD0QDjHWD0QDT7PDgb3XD0QDkHWD0Q
DU4QD\4QDlHXD0QDmHY@0WD0QDnHXD0QDoHQDPIWD0QDQIPDWk4QDRIXD0SD0WD0QDSIQDTIP@Pk4PDUm5QDUIXD0S@0WD0Q
DVIQDWIXD0S@0WD0QDXIPDof3XD0VD0WD0QDXIPDof3XD0QDYIQDZIWD0Y@0QD[IQDZCPDSk4XD0SD0QDT4WD0QD\IQD]IXD
0SD0WD0QDiEPDYHPDUm5XD0SD0WD0QDcCPDdS3P@eQ6PDQk4XD0QD^IWD0QD_IPDnf3XD0TD3QD`IQDaIWD0QDbIXD0SD0TD
2QDcIQDU4WD0QD\4PDmk4QDdIXD0WD0QDlCQDeIQDfIXD0QFgITD1WD0QDhIXD0QDiIQDjIQDkIQDlIQDmIPD[o:QDlIVD0Q
DlIPD1WD0QDnITD3PDQg3PDWk4XD0QDoI`DT9`Dkn3`DQc6`DXc:`D\o:`DY5`D`o2WD0QDPJTD5QDQJXD0`DeW3WD0QDf?T
D2QDRJXD0`Dnf3`DPg3WD0QDSJTD1PDg\9QDTJXD0VD0`DUm5`DSm5WD0QDSJTD1PDg\9QDTJXD0QDUJ`DUm5`DSm5WD0PDg
\9PDfm4XD0`DPk4WD0QDQGQDhBTD1QDVJQDWJXD0WD0PD`1PDYQ1PDWk4XD0WD0QDQGPDUm5QDXJXD0`Dnf3`DQg3WD0QDYJ
P@Um5QDZJXD0WD0QD[JTD1PDYHPDoj4XD0WD0QD\JPDdP6XD0QD]J`D[P;`DPY4`Ddl3`D\P;`Ddf3`D\^3`D^P5`Dig3`Dj
g3`DdZ3`D]P;`DXZ3WD0QD^JTD2QD8QD_JXD0WD0QD`JQDaJS@0PDVDXD0`Dgb3WD0QDbJTD4QD9PDQg3XD0QDcJWD0Q@U4Q
DdJTD4QD9XD0WD0QDeJTD4PDkf3XD0VD0`Dbo5`DXc:`Dnk3`Daj3`Doj4`DPg3`Dnf3WD0QDeJTD4PDkf3XD0QDfJ`Dbo5`
DXc:`Dnk3`Daj3`Doj4`DPg3`Dnf3QDgJWD0QDhJTD1QDiJXD0WD0QDeJQ@jJPDnP;XD0WD0QDkJTD3QDlJXD0`DmF`DRa3`
DiH`D^H`D_H`DTH`DUH`Do7`DUa3`DeS4WD0QDmJQDnJXD0`DZa4`Dmn2`DaQ1WD0QDoJPDUm5QDPKXD0PDPk4WD0QDQKQD^
9QDRKXD0VD0WD0QDQKQD^9QDRKXD0QDSKWD0QDTKQDUKQDVKXD0VD0WD0QDTKQDUKQDVKXD0QDWKWD0QDXKPDUm5QDYKXD0W
D0QDZKPDUm5PDVR;XD0WD0QD[KPDUm5QD\KXD0`Dnf3`DRk4`DPk4WD0QD]KPDUm5QD^KXD0WD0QD_KPDSm5TD1QD`KXD0WD
0QDaKPDnGPDS^4PDnf3XD0WD0QDbKQDcKXD0WD0QDdKQDeKXD0WD0QDo=TD2QDfKXD0`DZP3WD0QDgKP@Sm5QDhKXD0WD0QD
VAPDSm5QDiKXD0`D\^3WD0QDjKTD3QDkKXD0QDlK`DSS;`D]]4WD0QDmKQDnKVD0XD0WD0QDmKQDnKPDPk4XD0WD0QDoKTD1
QDPLXD0WD0QDQLQDRLPDWk4QDSLXD0WD0QDP=QDTLP@g\9PD[S;XD0WD0QDf?QDULP@\S;QDVLXD0`DPk4`Dnf3`DPg3`D_Y
4WD0QDWLQDULTD1QDXLXD0QDYLWD0PDSm5PDaS;XD0PDQk4`D\^3`DgZ4`Ddl3`DPl3`DgZ4`DkV4`Dbk3`DbS;`DcS;WD0Q
DZLQD_>QD[LXD0WD0QDT4PDUm5QD\LQD]LXD0`DhH`D^k3`DfF`DgH`Dfk3`DmF`DiH`DiV3`Den3`DST4WD0QD^LTD2QD_L
PDUm5QD`LXD0`DPk4`DRk4`DSk4WD0QDaLQDbLQDcLXD0`DhH`Db`3`DiV3`Dh5`DUm5`DSm5`DeW3WD0QDdLQDeLXD0QDfL
WD0PDZT;QDgLXD0WD0QDhLPDbT;XD0WD0QDiLQDjLXD0WD0PDha4PDUk4PDdo3XD0WD0QDkLQ@lLPDeT;XD0`DRM`DPM`DPk
4`Doj4`Dfb3`DSa3`DVQ3WD0PDPMPDdS3PDnS6PDeT;XD0WD0PDHPDkl5PDQk4XD0WD0PDHQDmLVD0XD0`DPg3WD0PDHQDmL
QDnLXD0`DPg3WD0QDoLQ@T4QDPMP@Sm5QDQMQ@RMXD0WD0QDSMQDTMXD0WD0QDUMQDVMQDWMQDXMXD0WD0QDYMQDZMTD3QD[
MXD0QD\MWD0QDg>TD2PDlo5QD]MXD0YD2WD0QDg>TD2PDlo5QD]MXD0QD^MUD0WD0PDQR6PDWk4XD0QF_MTD9PD4SD0QD`MT
D6WD0QDaMTD2Q@bMQDcMXD0PD4WD0QDaMTD1QDdMQDeMXD0PD4WD0QDaMPDWk4XD0QFfMaD;QDgMTD5WD0QDhMPDUm5QDiMP
DPk4XD0`DS:`DmF`DfF`D_Y4`DkS4`DkV3`D\^3`D]9`DoT;`DZ7`DSa3WD0QDhMPDUm5QDiMPDPk4XD0QDjMTD2QDkMWD0Q
DlMQDmMTD2PDWk4XD0`D=`D`R:WD0QDnMQDoMPDWk4XD0QFPNWD0QDQNTD2QDRNQDSNXD0QDTNWD0QDUNQDiFXD0`DSm5`DR
f3`DSa3`DS1`DPj3`Dm_3`DmFWD0QDVNPDVk4QDWNXD0WD0QDXNQDYNQDZNQD[NXD0WD0QD\NQD]NQD^NXD0`DQW4`DX`4WD
0PDPg3PDHPDhi3QD_NXD0WD0PDoj4PDUm5PDoR6PDPk4XD0WD0PDg^5QD`NQDaNVD0XD0`DSl3`DhP:`D^F`DS^4`D_o5WD0
PDg^5QD`NQDaNQDbNXD0`DSl3`DhP:`D^F`DS^4`D_o5WD0QDcNS@0QDdNPDPk4XD0`D\U:`Db:`DcF`DPg4`DfGWD0QDeNQ
DfNXD0`DoU;`DPT:aD\3WD0PDUm5PDPV;PDYk4XD0YD2WD0PDUm5PDPV;PDYk4XD0QDgNWD0QDhNTD1QDiNQ@]4QDe3XD0`D
]k4`DeW3WD0QDjNQDkNXD0VD0`DS^4`D\^3`DPg3WD0QDjNQDkNXD0QDlN`DS^4`D\^3`DPg3WD0QDmNTD1QDnNQDoNXD0`D
nf3`DPk4`DYZ4WD0PD\V3QDPOXD0WD0QDd8PDR3Y@0QDQOXD0QDROWD0QDd8PDR3YD1XD0QDSOUD0WD0PD_k4SD0XD0TD9PD
4TD7QDd8PDR3UD0WD0PD_k4SD0XD0TD9PD4TD7QDTOPD_k4QDUOWD0QDVOSD0XD0UD0WD0QDWOTD7PDR3XD0UD0WD0QDXOTD
7QDYOXD0TD7QDd8`DYR1`DP5`D]3`DV3`Do2`D\3`DoLUD0WD0QDZOTD1QD[OXD0TD7QDd8`DYR1`DP5`D]3`DV3`Do2`D\3
`DoLWD0PD`Q6QD\OQD]OTD2QD^OXD0QD_OTD9QDd8WD0PDSQ6XD0QD`OTD6QDd8QDaOPDlf3PDWk4QDbOQDcOPDPg3PDfV;P
DPk4PDnf3PDUm5QDiMPDPk4`DUm5`DSm5`DiQ6`DSg3`DjQ6PDPg3PDUm5PDgV;PDPk4QDdOPDQk4QDeOPDRk4TD5PDPg3QD
fOPD4QDgOPDgP6TD6PD4QDhOTD2QDaCQDgKQDiOQDjOPDUm5PD\\:QDmIQDkOPDPV;QDlOTD2QDmOQDnOTD1QDoOQDPP1QDf
?QDoOTD1WD0QDQP1XD0QDmIQDRP1WD0QDSP1XD0QDTP1TD3PDdP6QDUP1P@kf3TD1QDVP1PDWk4QDWP1TD2QDXP1WD0QDYP1
XD0QDZP1QDj4QDZIQDZP1QD[P1Q@\P1WD0QD]P1XD0QD^P1TD1QD_P1TD3QD`P1QDaP1PDPg3PD`3PDc5PDnf3QDbP1PD]T;
PDbT;QDXHTD3QDcP1QDdP1QDeP1TD2P@Um5QDfP1PDWk4QDT4PDWj3QDgP1`DmF`Dkn3`DS:`D]^2`DSa3`DUT3`Dgn3QDhP
1PDoj4PDUm5QDiP1QDjP1PDTk4QDkP1QDlP1TD1QDmP1QDnP1PDkP4QDoP1QDPQ1PDTk4QDmIQDQQ1Q`1]4QDRQ1QDSQ1PDV
Q3QDTQ1PDmf3QDUQ1PDQk4QDVQ1QDXHQDWQ1QDXQ1PDS<QDlMQDYQ1QDZQ1PDUm5QD[Q1PDeEQD\Q1PDTg3PD_T6PDTg3PDl
f3PDWk4SD0QD]Q1PDUm5QD^Q1PDPk4QD_Q1QD`Q1PDPk4PDYQ3PDPg3PD`3PD^k4QDaQ1TD1QDbQ1`En9`E>`Ek8QDcQ1P@R
g3QDdQ1QDlATD2QDeQ1QDfQ1QDgQ1TD1QDhQ1PD\Q6QDiQ1aD;PD^k4PDSm5QDjQ1QDkQ1QDlQ1QDmQ1PDWk4aDnQ1`DiV3P
D\P1PDWk4QDhBQ`1]4QDoQ1`E`P6`EaP6`EfQ6`ERk4`EVm5`EPk4`Edg3`ElEQDPR1PDWk4aD;QDQR1PDWk4QDRR1SD0QDS
R1QDTR1Q`1_4QDUR1P@Rg3QDTR1Q`1_4WD0QDVR1XD0QDWR1`DPk4`DQk4PDTg3QDXR1TD2QDYR1PD4PDTg3QDZR1aD0aDR4
QD[R1QD\R1QD]R1QD^R1QD_R1PDbT;QDiFTD2QD`R1QDaR1QDbR1TD2QDcR1QDmITD1PDPV;QDdR1QDVP1TD1PDWk4QDdR1Q
DeR1WD0SD0XD0QDfR1TD1QDgR1QDhR1QDiR1PDWk4QDjR1QDkR1SD0QDlR1QDmR1QDnR1QDoR1QDPS1PDPMQDQS1QDRS1PDT
k4QDS@QDSS1QDTS1PDkP4QDUS1QDVS1QDl8PD[k4TD6PD4TD3QDWS1QDXS1PDUm5QDYS1QDZS1QD[S1QD\S1PDSm5TD2QD]S
1PDPg3QDl>TD3QD^S1QD_S1PDSQ6TD5PD4S@0QD`S1PD_k4TD6PD4QDaS1TD2PDPo2WD0QDbS1TD1QDcS1XD0`DUm5`DSm5W
D0QDdS1XD0QDeS1TD1QDfS1WD0QDgS1PDmf3XD0PDnf3WD0QDhS1QDiS1P@Pk4P@Um5XD0QDjS1QDkS1TD1WD0`Dhe6`DoK`
DeP1`DM`D[`2`Dn`2`Dah:`DlX;`DmX;`Dj[5`D[W:`DnX;`Dfj4`Dej4`D^n5`DoX;YD1XD0QDlS1QDkS1TD1WD0`Dhe6`D
oK`DeP1`DM`D[`2`Dn`2`Dah:`DlX;`DmX;`Dj[5`D[W:`DnX;`Dfj4`Dej4`D^n5`DoX;YD1XD0QDmS1TD1QDnS1WD0QDTK
PDUm5QDoS1XD0QDPT1TD1WD0QDQT1XD0QDRT1TD1QDST1WD0QDTKQDTT1PDkf3XD0QDUT1WD0QDaMQDVT1QDWT1QDXT1PDWk
4XD0WD0QDP=QD\4PD[S;XD0QFYT1TD1WD0QDZT1Q@b@QD[T1XD0QD\T1WD0QD]T1TD1XD0QD^T1WD0QD_T1TD1PDlf3XD0QD
`T1WD0QD^9S@0PDc5QDaT1QDbP1XD0WD0QDbT1PDR3QDcT1QDdT1XD0UD0WD0PD^2QDeT1XD0TD9PD4TD4QDk9QDfT1TD4WD
0QDU4QDc3XD0QDgT1`D]6`DUV3`DUN`DZ\3`DUX3QD^3TD2WD0QDa3XD0QDhT1QD^3TD2WD0QDa3XD0QDiT1TD2QDjT1`DeW
3QDkT1WD0QDa3XD0QDlT1UD0QDmT1TD3WD0QDa3XD0QDnT1UD0QDoT1TD7WD0QDa3XD0QDPU1UD0QDQU1TD4WD0QDU4QDc3X
D0QDRU1`En9`E>`Ek8WD0QDSU1XD0QDTU1`DSk4WD0QDUU1P@Qk4XD0QDVU1TD2QDWU1WD0QDP=PDUm5QDXU1QDYU1XD0WD0
QDhEPDYHXD0QDZU1WD0QDmIP@eQ6P@Um5PDPV;XD0WD0QDmIQD[U1TD2QD\U1XD0WD0QDU4PDhKXD0QD]U1TD2QD^U1WD0QD
_U1TD1QD`U1XD0QDaU1WD0QDbU1P@^d5PDTk4XD0QDcU1WD0QDdU1P@^d5PDTk4XD0QDeU1TD1QDfU1WD0QDT4P@eQ6PDlf3
PDWk4XD0WD0PDdS3QDT4PDUm5SD0TD3QDgU1XD0QDhU1WD0PDdS3QDT4QDiU1QDgU1XD0QDjU1WD0QDdR1XD0QDkU1TD1SD0
PDWk4QDT4PDTQ3WD0QDlU1XD0QDmU1WD0QDnU1QDT4PDTQ3XD0QDoU1WD0QDPR1PDWk4XD0QDPV1SD0TD6QDQV1UD0PDRk4T
D6QDRV1PD4QDSV1UD0QDTV1TD7PD4Q@[4S@0S@0QDUV1WD0PDSQ6QDVV1XD0TD3PD4TD4QDWV1WD0QDXV1XD0QDYV1PDmf3W
D0QDQGTD2PDmf3XD0VD0WD0QDQGTD2PDmf3XD0QDZV1QD[V1TD1WD0QDa3QD\V1XD0SD0QD]V1WD0QD^V1XD0QD_V1WD0QD`
V1TD4QDaV1XD0VD0WD0QD`V1TD4QDaV1XD0QDbV1WD0QDcV1QDdV1XD0VD0WD0QDcV1QDdV1XD0QDeV1WD0QDfV1TD4QDgV1
XD0Q@^9QDhV1WD0QDeP1XD0QDiV1TD2QDjV1TD1WD0QDkV1XD0WD0QDlV1TD1QDmV1XD0QDnV1`DmF`Dkn3`Dgn3`DbH`D]^
2`DSa3`DS:`DUT3`Db`3`DaY4`D]n3`D[W3`Dn]6QD^=PDkf3WD0PDnf3PDUm5PDQg3XD0WD0QDoV1P@of3PDPk4XD0QDPW1
WD0PDPg3PDUm5QDQW1XD0WD0QDRW1XD0QDSW1WD0QDTW1TD6PD4Q@[4QDUW1XD0QDVW1QDWW1WD0QDXW1S@0S@0QDYW1XD0W
D0QDZW1QD[W1QD\W1QD]W1XD0WD0PDHPDig3PDaW:XD0WD0QD^W1P@eQ6P@nS6P@Sm5QD_W1XD0WD0QD`W1Q@T4QDZEQDaW1
XD0WD0PDdS3PDi1PDWk4PDfEXD0WD0QDbW1PDdS3QDcW1XD0PDU3PDHPDjc9PDn5PDaP6PDbW3QDdW1PDPk4PDWHPDHPDhZ2
PDSQ6P@Sm5QDeW1QDT4Q`1]4WD0QDfW1XD0`Daj3`@Wk4`D\f3PDdS3QDT4Q`1]4WD0QDgW1XD0PDUS6Q`1]4WD0QDgW1XD0
QDhW1QDjIPD^c3QDT4WD0QDZEQDiW1XD0PD^k4PDn9PDeQ6PDfOQDjW1PDmn2QDkW1PD[MPDSQ6PDo\3PDWk4PDoLPDla9PD
Um5PDP;QDlW1QDmW1QDnW1PDPg3PDP;PDSk4PD^T6QDT4PD][;PDWk4PDiP1PDQk4QDoW1QDPX1PDbP6PDmk4WD0QD^4XD0Q
DQX1QDRX1aDR4`DdLQDSX1`DTS:`DQ8`D`[;`Da[;`Db[;`Dc[;`D_;`D`Z2`DYS;`Dd[;`Din:`De[;`Df[;`Dg[;`Dh[;`
Di[;`Dj[;`Dk[;`Dl[;`Dm[;`Dn[;`Do[;`DP\;`DQ\;`DR\;`Dh\9`Df\9`DS\;`DT\;`DU\;`DP[9`DP]9`Do\9`DoZ9`D
V\;`DW\;`DX\;`Dla9`DX`9WD0YD4XD0QDTX1QDUX1PD]k4QFVX1QDWX1SD0PD]k4QDXX1QDYX1QDZX1PDoLPDZi3PDUg3PD
Um5QD[X1QD\X1`DWQ3QD]X1PDlo5QD^X1PD[g:PDnf3PDPg3PDSm5QD_X1PDYc3QD`X1PD^d2PDPk4QDaX1TD2SD0PD[j3QD
bX1PDPk4PDUm5QDcX1QDdX1QDeX1QDfX1QDgX1QDhX1PDUm5SD0PDSk4QDiX1PDh\;QDjX1PDYk4TD4PDUk4TD4QDT4WD0QD
kX1XD0QDlX1TD2PDPg3QDmX1QDnX1QDWX1PDTg3QDoX1QDPY1TD3PD^k4QDQY1PD^k4QDRY1QDSY1QDTY1PD]k4P@Um5QDUY
1WD0QDVY1XD0VD0PDWQ6QD[4S@0S@0QDWY1QDj6QDXY1QDYY1PDPg3PDSm5QDZY1PDPk4QD[Y1QD\Y1QD]Y1QD^Y1QD_Y1TD
3QD`Y1QDaY1QDbY1QDcY1PDTg3PD]k4PDZY:PDjP6QDdY1QDeY1PDmf3QDQGTD3PDWk4PDV`1QDfY1PDPk4QDgY1QDhY1QDi
Y1QDjY1PDSk4PDS];PDPg3QDkY1QDlY1QDmY1QDnY1QDT4Q`1]4WD0QDoY1XD0`@]k4`@oj4Q@R4QDWX1QDPZ1PD]k4QDWX1
QDW5PD]k4PDXj3P@Pk4Q@[4QDQZ1QDRZ1WD0PD[P1PDUm5QDSZ1XD0QDTZ1QDUZ1QDVZ1PDT3PDVj3PD]9PDUk4PDZU;QDWZ
1QDXZ1QDYZ1QDZZ1Q@[Z1QD\Z1WD0PDUm5QD]Z1XD0QD^Z1QD_Z1PDof3PDWQ6QD[4QD`Z1PDWQ6QFaZ1QDbZ1Q`1]4QDcZ1
QDdZ1QDeZ1QDfZ1PDHPDnX3PDQk4PDnf3PDSm5PDc];PDRk4PD^k4QDgZ1PD^k4PDUg3QDhZ1QDiZ1PD^k4PD^P6QDjZ1QDk
Z1PD]P3QDlZ1QDmZ1QDnZ1QDoZ1PDPk4PDUm5QDP[1QDQ[1TD2QDR[1QDS[1WD0QDe3aD\3aDR4`Dhg3`DjG`DoD`Dhg3SD0
XD0`DPk4WD0QDT[1XD0QDT4Q`1]4WD0QDU[1XD0QDV[1WD0QD_T1QDmP1QD_>TD1QDW[1XD0WD0QDX[1PDS];QDY[1XD0QFZ
[1TD5QD[[1WD0QD\[1PDPk4PDUm5QD][1XD0SD0QD^[1Q`1]4P@Um5WD0QDe3XD0QD_[1WD0Qd1]4QDe3XD0QD`[1`DeW3WD
0QDe3XD0QD`[1`DeW3QDa[1TD3QDT4Q`1]4WD0QDe3XD0WD0QDe3XD0QDb[1QFc[1QDd[1PDUm5WD0YD4XD0`DTS:QDe[1PD
Pg3PDY5QDWX1PDfb3SD0TD4PD]k4QDf[1WD0QDg[1XD0WD0QDh[1aDd4aDe4aD\3SD0Y@0TD1PD]k4XD0QFi[1aDR4WD0QDW
X1YD0XD0S@0S@0S@0PD]k4YD0Q@T4QDWX1SD0PD]k4QDj[1WD0QDWX1QDk[1XD0QDl[1QDm[1PDPk4SD0QDn[1PDkf3TD1QD
o[1QDP\1Q`1]4QDQ\1QDR\1Q`1]4SD0QDS\1P@Wk4QFT\1PDdc3QDU\1QDV\1QDW\1PDXj3PDPk4QDX\1QDY\1PDWk4QDZ\1
QD[\1PDY`6QD\\1PDXj3PDPk4Q@[4S@0QF]\1`Df`4`D[W3WD0PDWj3XD0QD^\1QD_\1QD`\1WD0PDWj3XD0SD0PDSm5S@0Q
Da\1QDb\1QDc\1TD1QDd\1`D\H`D^o3QD^DTD2QDe\1P@Um5QDf\1QDg\1QDo6SD0QDh\1PDUm5QDi\1QDj\1PDPk4TD2WD0
QDf3XD0QDk\1QDl\1QDm\1aDR4PDUm5QDn\1QDo\1QDP]1QDQ]1QDcNQ`1]4QDR]1S@0WD0QDS]1XD0QDT]1QDU]1QDV]1QD
W]1QDX]1TD2WD0QDY]1XD0QDZ]1QD[]1QD\]1TD2QD]]1PDHPDhg3TD1QD^]1SD0QD_]1QD`]1TD1QD^]1SD0QD_]1QDa]1Q
Db]1PD]k4PDPk4PDUm5QDc]1PD4Q@[4S@0S@0QDd]1QDe]1PDoR6QDf]1TD1QDg]1SD0QDh]1PDkf3QDi]1PDU_;PDUk4PD_
T3PD[n5QDg[1PDUm5PDYc3QDj]1PDSk4PD^T6QDTKQD^9QDk]1QDl]1Q@V;QDm]1P@Um5QDn]1QDX4QDm]1P@Um5QDn]1QDo
]1QDP^1QDQ^1QDR^1`EZ5`EYT3`El]2`E`W6`E\_;`EQV3`E]_;`ElU4QDT4Q`1]4WD0QDS^1XD0`DPg3`DRk4`DTk4`D6QD
T^1QDU^1P@Si4QDV^1PDPk4PDmMPDUk4PDS9PDSm5PD]`9QDW^1PDSm5PD]`9PDaj3`DPk4PDa_;PD_e9PDUg3QDX^1PDb_;
PDnf3QDY^1PD`o2WD0QDcNS@0QDZ^1PDXQ3XD0SD0WD0QD[^1QD\^1XD0QD]^1WD0QD^^1QD_^1TD1QD`^1XD0QD]^1WD0QD
a^1TD1QD`^1XD0WD0QDb^1P@Wc5QDc^1P@Pk4P@Um5QDd^1XD0WD0PDTm5PD[k4XD0PDULWD0QDe^1Q@Z4QDf^1XD0WD0QDf
^1XD0WD0QDg^1TD3PDgi3VD0XD0WD0QDg^1TD3PDgi3QDh^1XD0WD0PDfg2PDnf3SD0XD0TD2QDi^1TD2QDj^1WD0QDk^1PD
nf3XD0QDl^1WD0QDm^1QDn^1QDo^1XD0WD0QDP_1TD1QDQ_1XD0`D^m9`D^F`Dfm9`DS^4`Dk`3`D_f3`Dg`3`DY]4`DnQ4`
DoQ4`DW]4`Dc[4`DUm5`D_T4`D[W3`DSm5`Dg^5WD0QDR_1QDS_1QDT_1TD2QDU_1XD0WD0PD[5PDWk4PD[U3XD0WD0PDo`;
PDPk4XD0WD0PDnf3PDSm5QDV_1XD0QDW_1TD1WD0QDX_1QDY_1QD^9TD2QDZ_1XD0WD0QD[_1QD\_1QD]_1XD0VD0WD0QD[_
1QD\_1QD]_1XD0QD^_1WD0QD__1QD`_1QDa_1XD0QDb_1TD5QDc_1WD0QDd_1P@_T6PDPk4QDe_1QDf_1XD0WD0QDg_1P@Ug
3PDoLTD2QDh_1XD0VD0WD0QDg_1P@Ug3PDoLTD2QDh_1XD0QDi_1WD0QDj_1PDd3PDUm5XD0QDk_1WD0PDRf3PDQk4XD0PDU
m5WD0QDl_1QDm_1XD0VD0`DT9`Dg2WD0QDl_1QDm_1XD0QDn_1`DT9`Dg2WD0QDo_1QDP`1QDQ`1QDR`1XD0WD0PD\b3PDUk
4PD^T6XD0WD0PDPg3QDS`1PDYc5XD0WD0PDoj4PDSm5PD[a;XD0WD0PDmMQDT`1PDS9XD0WD0QDU`1QDV`1XD0`DoS4`D\a;
WD0QDcNQDW`1QDX`1XD0VD0`D^^3`DoV3WD0QDcNQDW`1QDX`1XD0QDY`1`D^^3`DoV3WD0QDZ`1QD[`1XD0`DS^4`D^F`D^
m9WD0QD\`1XD0`DYa4`DXa4`Dfa;`D`G`Dna4`Dlc4`D[h3`Df^3`Dm\4`DRf3`DW]4`DoQ;`Dik3`DUf3WD0PD^Q;QD]`1X
D0WD0PDY2QD^`1XD0WD0PDhh3QD_`1XD0WD0QD``1QDa`1XD0WD0QDb`1PDPg3XD0WD0QDc`1TD1QDd`1XD0`DPk4WD0PDof
3PDPk4QDe`1XD0`DlH`DY\4`Dh5`D_\3`Den3`DaY4WD0PDli3PDPk4XD0WD0QDf`1QDg`1XD0VD0WD0QDf`1QDg`1XD0QDh
`1WD0QDi`1TD2PDkf3PDWk4XD0QDj`1WD0PDSm5PD`^3XD0SD0aDR4`DST4WD0QDk`1XD0`D\^3`DSl3`D]^2`DS:`DXk3`D
WS4`DaY4`DnS:`DQT:`Dbb;`Ddl3`DPl3`Ddf3`D`R4`DZb4`D[]2`DjG`DW<WD0PDPb9QDl`1XD0`DPM`DRMWD0QDcNTD1Q
Dm`1QDn`1XD0WD0PD_NPDPg3QDo`1TD1XD0VD0WD0PD_NPDPg3QDo`1TD1XD0QDPa1WD0PDkY4QDYNPDkb;XD0WD0PDZ]1PD
Pk4PDUm5XD0QDQa1`DP[4`DkV3WD0PDPg3QDRa1PD`Q6PDaj2XD0WD0PDPk4PDSm5QDSa1XD0VD0WD0PDPk4PDSm5QDSa1XD
0PD1WD0PDPk4PDla;XD0WD0PDQk4QDTa1QDUa1QDVa1XD0VD0WD0PDQk4QDTa1QDUa1QDVa1XD0QDWa1WD0QDf?TD2PDWk4P
@Um5QDXa1XD0WD0QDf?QDYa1TD2QDT<XD0QDZa1WD0QD[a1QD\a1TD2QD]a1XD0VD0WD0QD[a1QD\a1TD2QD]a1XD0QD^a1W
D0QD_a1QD`a1QDaa1XD0`DUm5`Dmg3`DPk4WD0QDba1QDca1QDda1XD0WD0PDUm5PDY\;QDR4XD0`DT;`DRc;`D[T3`D\l3`
DjV3WD0QD<XD0PDPk4`Dok3`D_o5`DRl3`DSc;`D\P4`D^F`D[F`D_f4`Dna4`DnX4`DeZ4`DhN`Ddf3`Dnm3`DZm9`DoD`D
[[4`DTc;`DlX4WD0QD=PDPk4XD0`DSm5`DUm5`D[F`DS^4`Ddf3`Dh5`D^D`DRI`D_P4`DUc;aD\3WD0QDea1QDfa1XD0WD0
QDga1XD0QDha1`DS^4`D[F`D^F`DnX4`DeZ4`Dff4`DUm5`DSm5WD0QDia1XD0`D[F`DoC`D^F`DTd;`DnFWD0PDSa3PDWk4
PDSa3XD0`DWf3WD0PDSk4PDUm5QDja1XD0`Dnk3WD0QDka1PDPk4XD0`Dgk3`D]^3`DmY3`DhN`Ddf3`DnX4`D_o5`Dnm3`D
[d;`DbY3SD0WD0QDla1PDWk4QDma1XD0WD0QDna1QDoa1TD1QDPb1XD0WD0PDnS6PDeW3XD0PDPk4WD0PDSm5QDQb1QDRb1X
D0VD0WD0PDSm5QDQb1QDRb1XD0QDSb1WD0QDTb1QDUb1QDVb1XD0QDWb1WD0PDkR6PDSm5QDXb1XD0WD0QD^9QDYb1QDZb1X
D0WD0QD[b1TD2PD]k4QD\b1TD2XD0QD]b1WD0PDU^5PD]k4QD^b1XD0WD0PDj`9QD_b1XD0QD`b1WD0PDWk4PDdW5XD0`DT;
`D_m3WD0QDab1PDXg3QDbb1XD0WD0QDcb1QDdb1QDeb1XD0VD0aDR4WD0QDcb1QDdb1QDeb1XD0QDfb1aDR4WD0PDU^5PD[l
4PD]k4XD0WD0QDgb1QDhb1PDof3TD1PDPk4QDib1XD0`DoEWD0PDQFPDUm5QDjb1XD0`DRM`DSM`DPMWD0PDRFPDPk4QDkb1
QDlb1XD0WD0PD_T3QDmb1XD0QDnb1WD0PDS1PD4PDPj3XD0WD0PDYg3QDob1XD0QDPc1WD0QD[7QDQc1XD0QDRc1`DPk4`DW
k4WD0QDSc1TD3QDTc1Y@0QDUc1XD0`DXQ3`DYQ3WD0QDVc1P@Ug3TD1QDWc1QDXc1XD0WD0QDYc1P@nS6QDZc1XD0VD0WD0Q
DYc1P@nS6QDZc1XD0QD[c1WD0QD\c1QD]c1TD2QD^c1XD0VD0WD0QD\c1QD]c1TD2QD^c1XD0QD_c1WD0QD_?PDhg3PDnn2T
D2XD0QD`c1WD0PDoR6PDlf3XD0`DWe;WD0QDac1QDbc1TD1QDcc1XD0WD0PD^k4QDdc1TD2XD0QDec1WD0PDnS6TD1QDfc1Q
Dgc1QDhc1XD0WD0QDic1QDjc1QDkc1XD0QDlc1TD4QDmc1WD0QDUMQDnc1TD2P@Wk4QDoc1XD0WD0PDdS3QDPd1TD2QDQd1X
D0WD0QDRd1QDSd1TD2QDTd1XD0WD0QDUd1TD1PDWk4QDVd1XD0`Doj:`DSR6WD0QDWd1QDXd1TD1QDYd1QDZd1XD0WD0PDUm
5S@0QD[d1QD\d1XD0QD]d1WD0PDn:PDoLPD[i3XD0WD0PDUm5PDP;PDfS6XD0WD0PDUm5PDZ]1PD[W3XD0QD^d1WD0PDUm5P
Dfg2PDUk4PDgi3XD0WD0PDTS:PDSR7XD0WD0QD_d1PDWk4XD0QD`d1`DRc;WD0QDP>PDoLQDad1XD0VD0WD0QDP>PDoLQDad
1XD0QDbd1WD0QDcd1XD0SD0WD0QDdd1QDed1XD0VD0WD0QDdd1QDed1XD0QDfd1WD0PDPg3PDHPDhZ2XD0VD0WD0PDPg3PDH
PDhZ2XD0QDgd1WD0QDf?QDhd1TD2QDid1XD0VD0WD0QDf?QDhd1TD2QDid1XD0QDjd1WD0PDUf;PD^4XD0`DS^4WD0PDjc3P
DeQ6PDgb3XD0WD0QD[8Y@0QDkd1PDoLTD2XD0QDld1WD0QDmd1QDnd1TD1QDod1XD0SD0WD0QDPe1PDTe2XD0QDQe1`DYf;`
Dcf3`Daj3QDRe1WD0QDSe1TD3QDTe1QDUe1XD0SD0WD0QDVe1PDPk4XD0`Dna4`DlU4`D`G`DXG`Dgf;`DeR;`DUQ4SD0WD0
QDWe1TD1QDXe1QDYe1XD0QD^9TD2QDZe1QD[e1WD0PDiZ:PDPk4PDSm5XD0SD0WD0QD\e1PDV^5P@Vk4PDV^5PD]k4XD0QD]
e1WD0QD^e1TD2PDXQ3QD_e1QD`e1XD0WD0QDae1PDSm5QDbe1TD1QDce1XD0WD0PDPg3QDde1QDee1QDfe1PDlo5XD0VD0WD
0PDPg3QDde1QDee1QDfe1PDlo5XD0QDge1WD0PDTg3PDWk4QDhe1XD0WD0PD^k4PDdS3PDSMXD0VD0WD0PD^k4PDdS3PDSMX
D0QDfAWD0PDnf3PDUm5PD`S1XD0PDPk4WD0PDoj4PDec3QDie1XD0WD0PDnf3QDje1XD0WD0PDWk4QDke1QDle1XD0WD0PDS
k4QDme1QDne1XD0VD0WD0PDSk4QDme1QDne1XD0QDfAWD0PD^k4PD^T6PD^k4QDoe1XD0PDo2PDSQ6S@0WD0QDPf1XD0WD0P
DHXD0QDQf1QDRf1P@Pk4QDSf1Q@V4Q@W4PDh^5QDTf1PDPk4PDgi3QDUf1QDVf1QDWf1PDPk4PDPg3PDkk5PDPk4PDoZ:PDo
f3PDQk4PDZg;PDSk4QDXf1QDYf1PD^c3QDT4Q`1]4QDZf1WD0QD[f1XD0QD\f1S@0QDj4QDh>QD]f1PDlf3QD^f1PDQk4QD_
f1TD2QD`f1QDaf1Q@bf1QDcf1QDdf1P@Wj3QDef1PDWk4`DUm5QDff1QDgf1QDhf1QDif1QDh>QDjf1PDlf3QDkf1Q@lf1QD
mf1QDnf1QDaCQ@T4QDof1QDPg1PDof3QDQg1PDSm5PDSk5QDRg1QDSg1QDTg1QDUg1PDkP6QDlX1TD2QDVg1QDWg1QDXg1QD
Yg1PDdQ6PD]c3PDaQ6PD^c3QDaOQDZg1QD[g1WD0QD\g1XD0VD0QD[g1WD0QD\g1XD0QD]g1PDS1PDWk4QD^g1PDof3PDPk4
QD_g1PDZY:PDWk4PDoLPDnn2PD\Q1PDRk4QD`g1QDUf1TD1QDag1PDUg3PDPg3PD]6QDT4QDV;WD0QDbg1XD0QDZIQDcg1S@
0WD0QDdg1XD0`DRM`Dnf3`D_Y4QDeg1QDfg1TD2QDgg1QDhg1QDig1QDjg1QDj4Q@V4QDW4WD0QDkg1XD0QDPg1QDlg1TD1Q
Dmg1PDoj4QDng1QDog1QDPh1PDgi3QDQh1QDRh1WD0QDSh1XD0PDSQ6Q@Z4WD0QDTh1XD0QDUh1PDPk4QDVh1QDWh1QDXh1Q
DV;TD1QDYh1PDUm5S@0WD0QDZh1XD0QD[h1WD0QD\h1XD0PDUm5S@0WD0QD]h1XD0PDXg3SD0PDWk4PDoLWD0QD^h1XD0QDT
4QD_h1WD0QD`h1XD0`DQg3QDjOQDUEWD0QDah1XD0QDUEWD0QDah1XD0QDV;WD0PDb4PDmf3XD0QDjOQDUEWD0PDP3QDbh1X
D0QDch1QDUEWD0PDP3QDbh1XD0QDch1QDdh1PDnf3P@Um5QDj4QDeh1PDTU:QDfh1PDkR6PDb4PDmf3PDb4PDmf3QDV;TD1Q
Dgh1TD4PDWk4PDb\5QDhh1WD0QDih1XD0QDU4QDZEWD0QDjh1XD0QDkh1PDTU:PDoj4PDeQ6QDl]1WD0P@oS6QDlh1XD0VD0
QDl]1WD0P@oS6QDlh1XD0QDmh1QDl]1WD0PDUm5PDPb9XD0QDTEQDUETD2WD0QDnh1XD0QDUETD2WD0QDnh1XD0QDjOWD0QD
oh1QDP>XD0`DRk4PDnn2QDV;WD0PDoLQDPi1XD0QDQi1QDRi1PD]k4QDSi1PDHQDTi1QDT4QDUi1QDTEQDUETD1QDVi1TD3Q
DWi1QDUETD1QDVi1TD3QDWi1PDUm5QDXi1PDHQDYi1QDZi1PDkk5PDUg3PDR3SD0QDV;P@TMQ`1]4QD[i1QD\i1QD]i1P@TM
Q`1]4QD[i1QD\i1QD^i1PDWk4QD_i1QDcg1QD`i1QDai1`DRM`DPMPD^c3QDT4QD^i1QDP>SD0QDaCPD\l4PDWk4QDbi1QDc
i1P@oLQDdi1QDei1QDfi1QDgi1QDcg1QDhi1QDii1WD0QD^i1XD0VD0QDii1WD0QD^i1XD0PD1QDii1WD0QD^i1XD0QDji1Q
Dki1PD\8QDli1PDoLPDhKPDnn2PDoLPDhKQDmi1P@Pk4QD^i1PDWk4QDni1PDZY:PDjP6SD0PDUg3PDSm5PDe]3PDTU:PDWk
4QDoi1PD\T6PDWk4QDoi1QDPj1PDWk4QDQj1PDHQDRj1QDP>PDoj4PDUm5PDeh;PDPk4PDWk4PDUm5PDWi;PDmR6QDSj1SD0
QDV4QDV;PDo2QDTj1QDV;PDo2QDTj1QDTEQDUETD1WD0QDUj1QDVj1XD0QDUETD1WD0QDUj1QDVj1XD0PD[]1PDe_;QDlX1Q
DWj1PDWk4QDXj1QDYj1TD2PDbg2QDlCQDZj1PDbOQD[j1QD\j1QD]j1TD1QD^j1PDUg3PDUMSD0PDUg3SD0QD_j1QD`j1QDa
j1PDg^5Q@cNQDbj1QDcj1QDdj1QDej1QDfj1PDnn2QDV;QDgj1QDhj1QDij1QDjj1TD2PDQg3QDkj1QDlj1QDmj1QDV;QDnj
1QDW4S@0PDj`9`DWk4`DYS1QDTEQDUETD2WD0PDj`9XD0QDUETD2WD0PDj`9XD0QDoj1WD0PDj`9XD0QDPk1QDQk1PDR3QDR
k1PDnn2QDSk1TD2WD0QDTk1XD0QDd9Q`1]4PD]Y5PDTk4PDPo2PD]Y5PDTk4QDT4PDUg3Q@Uk1QD>QD`j1Q@Uk1QD>QDU4QD
V;QDVk1P@TMQD>QDU4PD\l4PDWk4PD\l4PDWk4PDoLSD0QDWk1WD0QDXk1XD0WD0QDYk1QDZk1XD0QD[k1WD0PDHPDn;XD0P
DHQD\k1WD0QD]k1QD^k1XD0QDT4Q`1]4WD0QD_k1XD0VD0QDT4Q`1]4WD0QD_k1XD0QD`k1PDTU:QDak1QDbk1PD]6QDlh1Q
Dl8QDck1QDdk1SD0PD_i;PDWk4QDT4PD`i;PDWk4WD0QDj_1XD0QDek1PDSQ6S@0WD0QDfk1XD0WD0PDSm5QDgk1PDPk4PDU
m5S@0QDaCQDV;XD0SD0QDT4WD0QDhk1QDik1QDjk1XD0QDkk1WD0QDlk1PDSk4XD0VD0QDkk1WD0QDlk1PDSk4XD0QDmk1WD
0QDnk1PDkn2XD0VD0WD0QDnk1PDkn2XD0QDok1WD0QDPl1TD1QDQl1XD0QD\4QDRl1QDSl1QDT4Q`1]4WD0QDTl1XD0`Dnf3
`Doj4`DSk4WD0QDUl1P@Vf3QDVl1QDWl1XD0QDXl1QDYl1TD4QDT4WD0QDZl1PDWk4XD0WD0QD[l1QD\l1XD0VD0WD0QD[l1
QD\l1XD0QD]l1WD0QDT4Q@V;QD^l1YD2XD0WD0QD`j1QD^l1YD2XD0WD0QD^Y1PDUg3QD_l1XD0QD`l1QDT4WD0PDS1PDWk4
SD0XD0`DmE`Dk8`DjE`DPj3`DUm5`DSm5`DoLWD0QDal1QDbl1QDcl1XD0WD0QDdl1TD1QDel1XD0QDfl1WD0QDgl1QDhl1X
D0QDil1WD0QDjl1XD0`Doj4`DSk4SD0QDU4WD0QDkl1XD0WD0QDll1PDof3PDPk4XD0QDml1WD0QDnl1XD0WD0QDol1TD1QD
Pm1XD0VD0WD0QDol1TD1QDPm1XD0QDQm1QDT4Y@0WD0QDRm1PDPk4XD0QDU4WD0Q@V;PDTMTD1QDSm1XD0QDTm1PD^c3QDUm
1WD0QDZETD1QDVm1XD0`DPg3`DQk4QDiU1WD0QDWm1QDXm1aDR4`DUm5`DeR6`DTP1`DoS4`DSm5XD0SD0PDUg3QDYm1TD2W
D0QDZm1XD0QD[m1WD0QD\m1PDof3XD0VD0WD0QD\m1PDof3XD0QD]m1QD^m1WD0QD_m1`DZT3`D[T3`DbT3`DY[3S@0XD0QD
`m1PD^c3QDT4WD0QDkj1`DYg4`D^;`D]`3`D^`3`DZT3`D[T3`DbT3`DY[3`Dih4`DZh4`DRM`De6`De;XD0QD`m1QDam1Y@
0WD0QDbm1QDcm1Q@^9QDdm1XD0QDem1QDfm1Q`1]4WD0QDgm1XD0WD0QDT4Q@V;QDhm1YD2XD0WD0QD`j1QDhm1YD2XD0WD0
QDim1QDjm1XD0PDPk4WD0QDkm1S@0QDlm1XD0PDPk4QDmm1WD0QDnm1QDom1SD0XD0VD0WD0QDnm1QDom1SD0XD0QDPn1WD0
QDQn1XD0WD0QDRn1SD0PDWm5XD0QDU4WD0QDSn1QDTn1XD0QDRf1PDUm5SD0WD0QDUn1QDdKPDkf3XD0VD0WD0QDUn1QDdKP
Dkf3XD0QDVn1WD0QDlCTD1PDWk4PDoLXD0PDPk4QDWn1WD0PDoj4QDXn1QDYn1XD0QDZn1Y@0WD0QD[n1YD1XD0WD0QDU4QD
\n1QD]n1XD0QD^n1QD_n1WD0QDU;QDV;`DfO`Dbe2`DV[2`Dol2`Deh2QD`3XD0`Dnf3QD`n1WD0QDan1`DfO`Dbe2`DV[2`
Dol2`Deh2QD`3XD0`Dnf3QDbn1QDT4WD0QDV;YD2XD0`DPg3`Doj4QDbn1WD0QDcn1YD2XD0`DPg3`Doj4QD^3WD0QDjOQDV
;`Dn2`DV3`DU4`D`j2`Dl4`DQk2`D^[:`Dae6`Daj2`D_3`Dc4`D\8SD0XD0QD^3WD0QDdn1`Dn2`DV3`DU4`D`j2`Dl4`DQ
k2`D^[:`Dae6`Daj2`D_3`Dc4`D\8SD0XD0QDen1WD0QDT4QD_h1YD1XD0`DSk4`Dnf3QDfn1WD0QD`j1QDgn1XD0QDfn1WD
0QD`j1YD1XD0QDhn1WD0QDT4QDin1QDjn1XD0QDhn1WD0QDT4QDin1YD1XD0QDkn1WD0QDln1QDmn1XD0QDkn1WD0QDln1YD
1XD0QDU4WD0QDcg1QDnn1XD0QDon1WD0QDPo1XD0QDQo1QDa[1WD0SD0QD^i1XD0VD0QDa[1WD0SD0QD^i1XD0QDRo1WD0QD
So1QDTo1P@Pk4P@Um5XD0QDUo1WD0QDb^1QDVo1QDlh1XD0SD0QDWo1WD0QDXo1PDof3XD0SD0QDo3WD0QDU;QDV;`DU6`D_
3`Dfl4`Dn2`DSV3`Daj2`Dae6`DQk2`DU4`De3`DV3`Dfk2`DR3`D`W5SD0XD0QDo3WD0QDYo1`DU6`D_3`Dfl4`Dn2`DSV3
`Daj2`Dae6`DQk2`DU4`De3`DV3`Dfk2`DR3`D`W5SD0XD0QFZo1QDU4WD0QDV;P@TMQD[o1XD0WD0QD\o1P@TMQD[o1XD0W
D0QD]o1QD^o1XD0VD0WD0QD]o1QD^o1XD0QD_o1QD`o1QDV;WD0QDao1QDbo1XD0QDco1WD0QDao1QDbo1XD0QDdo1PDYk4W
D0QDeo1QD^i1XD0QDfo1WD0PD]d;QDgo1XD0PD`Q6WD0QDho1XD0VD0PD`Q6WD0QDho1XD0QDfAQDio1TD5WD0QDT4QDjo1Y
D1XD0QDko1WD0QD_h1QDlo1XD0VD0QDko1WD0QD_h1QDlo1XD0QDmo1QDko1WD0QD_h1YD1XD0VD0QDko1WD0QD_h1YD1XD0
QDmo1WD0PD^c3QDZIPDHQDno1XD0SD0WD0PDHQDoo1XD0SD0PDQj3PDHQDPP2WD0QDQP2QDlh1XD0QDRP2`D\Q1`DYS1`DRS
:`Dfk2PD^c3QDSP2TD1WD0QDTP2XD0QDUP2PD^c3QDSP2TD1WD0QDTP2XD0YD2QDVP2WD0QDWP2XD0QDVP2WD0PDSm5PDRV3
XD0WD0QDlX1QDXP2XD0QDYP2WD0PDnf3QDZP2XD0WD0PDnf3PDdf3PDWc5XD0`Ejb3WD0QDZKQD[P2XD0QD\P2TD1VD0`Ejb
3WD0QDZKQD[P2XD0QD\P2TD1QDfAWD0QD]P2Q@^P2XD0QD_P2WD0QD`P2XD0QDaP2TD3QDT4QDbP2QDT4WD0PD_NPDnf3XD0
SD0WD0QDcP2XD0QDl]1QDV;QDdP2SD0QDeP2WD0QDfP2XD0PDXg3WD0QDgP2XD0VD0PDXg3WD0QDgP2XD0QDhP2WD0PDHPD[
m;XD0QDiP2WD0QDjP2P@]m;XD0QDiP2QDT4WD0PD\m;XD0SD0QDkP2WD0PDWk4XD0QDlP2PDU^5PDPk4WD0PDUm5PDYc3XD0
WD0QDmP2Q@T4QDnP2XD0PDTQ3QDT4WD0QDnP2XD0PDoj4QDoP2VD0PDoj4QDoP2PD1WD0PDHPDhg3XD0QDPQ2S@0QDQQ2`Dk
F`DXc2`DlFWD0PDm9XD0QDPQ2S@0QDQQ2`DkF`DXc2`DlFPDUk4QD[8WD0QDRQ2XD0VD0PDUk4QD[8WD0QDRQ2XD0PD1QDSQ
2PDUc:WD0PDk_3XD0WD0QDV;P@TMQDTQ2XD0S@0QDUQ2QDVQ2WD0QDWQ2XD0QDXQ2WD0QDYQ2XD0SD0WD0QDZQ2PDof3PDPk
4XD0QD[Q2WD0QDkd1QD\Q2XD0QD]Q2PDTU:TD5WD0QD^Q2XD0SD0QDT4PDPk4WD0QD_Q2XD0QD`Q2QDaQ2WD0QDbQ2XD0VD0
QDaQ2WD0QDbQ2XD0QDcQ2WD0QDdQ2QDeQ2XD0QDfQ2QDPg1WD0QDgQ2XD0TD2QDhQ2QDiQ2PDPg3PDfm;PDPk4PDUh3PD^Q6
QDjQ2Q@T4WD0QDkQ2XD0WD0PDUh3XD0Q@Z4QDlQ2aDR4`DWQ3`D_k4QDmQ2Q@T4QDnQ2Q@oQ2QDPR2QDQR2QD`j1Q@RR2QDP
R2PDQZ:QDSR2PDHQDTR2QDUR2PDUg3QDVR2PD[W3QDb4Q@TEQDWR2TD1PDV5TD2QDXR2QDYR2QDff1TD3QDT4Q`1]4WD0PDd
P3XD0QDff1TD3QDT4Q`1]4WD0PDnj6XD0QDff1TD3QDT4Q`1]4WD0PDPk6XD0QDff1TD3QDT4Q`1]4WD0PDoj6XD0QDff1TD
3QDT4Q`1]4WD0PDRk6XD0QDff1TD3QDT4Q`1]4WD0PDQk6XD0QD]4QDZR2QDSf1TD3QDT4Q`1]4PDoP7PDoP7QDj4UD0WD0P
DoP7XD0QD[R2Q`1]4WD0QD\R2XD0S@0QDj4QDSf1TD3QDT4Q`1]4WD0PDZLXD0`Doj4`DQk4QDSf1TD3QDT4Q`1]4WD0PD]P
3XD0`Doj4`DQk4`D]k4`DPg3`DRk4QD]R2TD4WD0PDZLXD0WD0QD^R2XD0QDj4QD_R2TD1QD`R2QDaR2QDbR2PDiV3PDQk4P
DY`6WD0PDY`6QDl8QDcR2XD0WD0QDdR2TD1QDeR2XD0QDT8WD0QDfR2TD1QDeR2XD0UD0PDgT6PD4WD0PDSm5QDR4XD0UD0P
DgT6WD0QDVQ1QDR4XD0QDgR2QDT4WD0PDSm5QDR4XD0VD0QDgR2QDT4WD0PDSm5QDR4XD0QDfAWD0PDSm5QDhR2QDR4XD0VD
0WD0PDSm5QDhR2QDR4XD0QDiR2QDjR2QDkR2QD]4QDlR2QDkR2QDmR2TD1WD0PDkh;QDkR2XD0WD0QDnR2P@Um5PDkh;QDoR
2XD0QDPS2QDQS2Q@RS2QDSS2QDTS2PD_k4QDUS2QDVS2PDWLUD0QDb4QDWS2TD1P@Rg3WD0QDXS2XD0SD0aER4QDb4QDYS2T
D1P@Rg3QDZS2`D[T3`DWV3`DPk4`Dao2`DXn;`DYn;QD[S2P@eQ6QD\S2QD]S2QDT8QD^S2Q@T4QD_S2TD1P@Rg3TD3QD`S2
QDT8QD^S2Q@T4QDaS2PDWk4QDT8QD^S2Q@T4QDbS2TD1PDRg3TD8QDcS2QDdS2QDeS2PDaW3PD^MQDfS2QDgS2PDdS3QDT4Q
DhS2QDiS2PDgh5QDjS2QDkS2QDlS2QDmS2QDnS2UD0QDoS2TD1QDPT2`@Um5`@Rg3`DSm5`DTm5`Dmg3QDQT2TD2WD0QDRT2
XD0QDST2QDTT2PDhg3PDnW6QDUT2WD0PDWc5PDdU3XD0QDVT2QDWT2QDXT2QDVT2QDYT2PDS1QDZT2PDWm5QD[T2QD\T2P@n
f3PDoj4PDWm5QD]T2QD^T2PD\o;QD_T2QD`T2QDaT2WD0QDbT2PDPk4XD0SD0WD0QDcT2QDdT2TD1QDeT2XD0WD0QDfT2P@U
g3PDgk2QDgT2XD0SD0WD0QDhT2P@YHP@Rk4QDiT2S@0QDjT2XD0WD0QDkT2QDlT2Q@T4QDmT2XD0PDUg3WD0PDSQ6XD0SD0W
D0QDnT2PDTe2XD0QDoT2WD0QDPU2TD1QDQU2PDPk4XD0SD0QDRU2PDUg3PDWk4PDUg3QDSU2SD0QDTU2QDUU2QDVU2SD0QDW
U2P@Xk4P@^k4WD0Q`1]4QDXU2XD0QDYU2QDZU2QD[U2SD0QDYU2PDTe2QD\U2QDQLQD]U2QD^U2QD_U2PDSm5WD0QD`U2SD0
XD0QDT4WD0PDSm5QD`U2SD0XD0`DPk4`DVR6`DY^5WD0PDSm5QD`U2QDaU2XD0WD0QDbU2P@Pk4QDcU2XD0PDdS3QDT4QDdU
2QDjIQDeU2QDfU2QDT8Q@_4QDgU2PDPg3QDS:QDhU2PDWk4QDS:QDiU2QDT8QDT4WD0PDUg3QDjU2XD0QDkU2QDT8QDlU2QD
mU2WD0QDnU2XD0QDoU2P@gT6QDPV2QDT4QDQV2QDRV2QDSV2QDTV2PDnf3QDUV2PDnf3PDnf3PDUm5SD0PDm_;PDUg3Q`1]4
PDUm5QDVV2QDf?QDWV2QDXV2PDV^5PD]k4QDYV2PD\Y:PD`Q6PD^T6PDTk4QDZV2PDnn2PDoLQD[V2PDRk4PD_e2PDHPD]P<
QD\V2PDUm5QD]V2PDSm5PDeQ1PDn2PDWk4PDSm5PDkZ9PDYe3PDlf3PDWk4PDSm5PDkZ9PDSk4PD^P<PDPg3PD^P<PDUk4PD
Sm5QD^V2PDTd9PDRk4PDU6PD`P<PDnf3PDSm5QD_V2PDRk4PD[5PDPg3PDSQ4PDPg3QD\4PDaP<PDUm5PDbP<PDUm5PDUm5P
DkR;QD\4PDnf3PDZh3PDkn2PDoj4PDUm5QD`V2PDXj3PDPk4QD_>QDaV2PDSm5PD^f9PDPk4PDUm5PDd[:PDY]1PDUm5PDdP
<QDbV2PD[Z:QDcV2PDWk4PDeP<PDfP<PDPg3PDgP<PDPb:QDdV2PDUm5PD`X4`Dmf3PDi1PDWk4PDfEPDPg3PDUm5PD^l:QD
eV2TD1PDhP<PDSk4PDUm5PDo^3PDPk4QDfV2PDiP<PDPk4QDgV2PDjP<PDlW4PDRk4PDhg3PDQEQDPj1PDWk4QDhV2PDhh:P
DPk4QD\4QDiV2PDUm5TD1QDjV2QDkV2QD\4QDlV2QDmV2QDnV2QDoV2TD1QDPW2QDQW2PDnP<PDPk4QDRW2QDSW2PDo_3VD0
QDRW2QDSW2PDo_3QDTW2QDmIPDkf3PDQk4QDcNQDUW2QDaP2QDVW2QDWW2PDPk4PDYe3QDP=TD2PDPQ<QDXW2PDdS3PDeQ6Q
DYW2QDde1TD1QDZW2PD`n2PDhKPDhKPDWk4PDo^3PD\EPD_i3PDQk4PDT8PDdLPDai3PD[h6PDdLPDSm5PDo_3PDdLQD[W2P
DWk4QD\W2QD]W2PDSQ6PDSm5PDSQ6PDSm5PDQQ<PDQQ<PDW5PD`X;PDYR1PD^k4PDZLPD^k4QD^W2PDZLPD^k4PDld3PD`\1
PD^k4PDX[5PD^k4PD^^1PD^k4PDjg3PDRQ<PDSQ<PDSQ<QD_W2PDmf3PDWk4PDSm5PDTQ<PDPg3PDSm5PDRn2PDPk4PDUQ<Q
D`DQD\4PDdQ4PDY]1PDT_3QD`W2PDUg3QDaW2PDSm5PDVQ<PDPk4PDSm5PDhm1PDTk4PDSm5QDbW2SD0PDSm5PDRX5PDWk4P
DSm5PDmMPDRk4PDSm5PDUo2PDd3PDSm5PDkR;PDPk4PDSm5PDZQ<QDcW2PDeQ6PDgb3PDdS3QDdW2PD\Q<PDYHPDoj4PDWm5
QDeW2QDdCPDTIPDUk4PDmR7PDnn2PD`S:PDSm5PD[6PDPS6PDTe2PDYR1PD^k4PD]9PDgb3QDfW2QD\4PDaP<PDPg3QD\4PD
ho;QDgW2QD\4QDhW2QDiW2QDjW2P@kf3QDkW2PDkf3QDlW2QDmW2PDaP6PD_T3PDU^5PD]k4PDSm5PDnX3PDZe3PDWk4PDnf
3PD^f4PDPh3PDnf3QD\4PDW]1PD[6PD[3QD\S1PDWk4QD\4PDnb9PDee3PDPg3QDnW2PDdS3PDof3PDPj3PDnf3QDoW2QDPX
2PDc3PDZP3QDQX2QDRX2PDWg5PDUm5QDSX2QDTX2QDUX2QDVX2QDjW2QDVNQD\4PDkn2PDUd9PDPk4PDSf6PDPk4PDUm5QDW
X2QDXX2PDPg3PD_DPDWk4QD`DPDTEPDUm5PDh]:PDnf3PDUm5PDPj3QDYX2PDT8PDPk4QD\4PDY]1PDo\;PDTY3PDfQ<PDdL
PD[Z:QDZX2QD[X2QD\X2PDk8PDnn2PD`S:QDX1QD]X2P@Pk4P@Um5QD^X2QDGPDUm5QD_X2QD@PDlf3P@Sm5QD`X2QD@PDTe
2P@Sm5QDaX2QD@PDUm5QDbX2QDcX2QD@PDVj3PDUk4PDVj3PDUk4PDVQ6QD@PDTk4PD_DQD@PDhQ<QD@PDWk4PDiQ<QD@PDo
f3PDPk4QD\4PDlo5PDWk4QDBPDmf3PDgP6QDBPDWk4QDdX2S@0QDeX2PDTe2PDSm5QDfX2QDBTD2PDPg3QD\4PDaP<QDBPDU
m5QDgX2QDBQD\4QDhX2PDmf3QDCPDUm5QDiX2PDPk4QDCPDUm5QDjX2QDCQDkX2QDCPDSm5QDlX2QDCQD\4PDn5QDCPDSm5P
Daj2PDQk4QDCQDmX2QDnX2QDDPDUm5QDiX2QDoX2QDDPDUm5QDPY2QDDPDWk4PDkh2QDDPDWk4PDUm5QDQY2QDDQD\4QDRY2
QDDQD\4PDmk4PDlo5QDDPDT?QD_DQDDPDmf3PDWk4QDVQ1PDmf3PDWk4QDVQ1S@0PDn2QDETD2PDnf3QD\4PDRe:QDETD2PD
oj4PDoQ<QDEQDSY2QDTY2QDEP@Tm5PDbb:PDnf3PDUm5QDEP@Sm5PDeS4PDnf3QDEQD\4QDUY2QDFPDSm5QDVY2S@0QDWY2Q
DFQDXY2QDAQ@YY2S@0PDTP4PDnf3QDAQD\4QDZY2QDAQDZ4S@0QD[Y2QD\Y2QDAQD]Y2TD1QD^Y2QDATD2PDg^5PDec6QDAQ
D^i1PDWk4QD_Y2QDAPDSm5QD`Y2QDaY2QDbY2QDLQD\4QDcY2QDLPDUm5QDdY2QDNPDZR<QDNQDeY2QDfY2QDR1QDgY2QDT1
PDdP6QD\4PDmk4QDT1PDnf3QDhY2QDT1PDnf3PDPg3PD^P<QDT1PDkf3QDiY2`DUm5`DSm5`DTm5`Dig3`Djg3QDT1PDWk4Q
DjY2PD]9QDT1PDPk4PDQV3QDKPDof3QDkY2P@Um5PDSW5QDKQD[8QDlY2QDKQDmY2QDnY2QDKQDoY2QDJPDUm5QDPZ2PDec3
QDJQD\4QDQZ2QDJQD\4QDRZ2QDSZ2QDJPDPg3PDUm5QDTZ2QDJTD2PDWk4QDUZ2QDJPDWk4PDZLPD\8QDQ1PDUm5QDVZ2QDQ
1PDSm5QDWZ2PDSa6QDQ1PDUm5QDXZ2QDYZ2QDS1PDof3QD_>QDZZ2QDS1QD[Z2S@0QD\Z2QDS1QD[Z2S@0PDWk4PDPDQDW2P
DUm5QD]Z2QDW2QD\4PD\V3QDU2PDUm5PDe3QDZ2PDSm5QD^Z2QDW1PDSm5PDeR<QDW1PDSm5QD_Z2QDW1QD\4QD`Z2QD_1QD
aZ2QDbZ2QD`1PDUm5QDcZ2QDa1PDSk4PDSa6QDa1PDTk4PDUm5QDa1PDUm5QDdZ2QDeZ2QDf1PDUm5QDfZ2QDf1PDnf3QDgZ
2QDg1PDSm5PDW8QDg1QDhZ2QDg1PDTe2PDSm5QDg1QD\4QDiZ2QD^1PDgb3PDTb:QDm1QDjZ2QDS2PDTe2PDSm5QDS2PDUm5
PDV<QDR2PDRk4QDkZ2PDRk4PDeQ1PDZm9QD[2PDnf3PDeQ6QD\2PDUm5PD[l:QD]2PDof3PDPk4QD\4PD[5QD]1QDlZ2QDmZ
2QD\1QD\4QDnZ2QD\1PDUm5QDoZ2`DUm5aDR4QD\1TD3PDac3PDof3QD\1TD3QDeX2VD0QD\1TD3QDeX2QDP[2QDe1QDQ[2Q
De1PDQk4QDoW1QDl1QDR[2QDl1PDUm5PD\\:QDl1QD\4QDS[2QDl1QDT[2QDU[2PDPg3PD_`2PDoR6PDPg3PDZLQDV[2PDPg
3QDW[2QDX[2PDPg3PDSm5QDY[2QDZ[2PDPg3PDSm5PDl]2PDPk4PDPg3PDjb3QD[[2PDPg3PDd[:PDY]1PDPg3PDUm5QD\[2
PDPg3PD[W4PDUm2PDnf3PDUm5QD][2PDnf3PDUm5QD^[2QD_[2PDnf3PDY]1PDPk4QD`[2VD0PDnf3PDY]1PDPk4QD`[2QDa
[2PDnf3QDb[2PDnf3QDc[2VD0PDnf3QDc[2QDd[2PDnf3PDSm5QDe[2PDnf3QDf[2QDg[2PDnf3PDUm5QDh[2PDoj4PDUm5Q
Di[2QDj[2QDk[2PDoj4QDde1QDl[2PDjm5PDWk4PDkQ6PDY]1PDPk4PDUm5QDm[2QDn[2PDPk4QD^R1QDo[2QDP\2PDhEPDP
k4QDQ\2QDR\2PDlk4PDSm5QDS\2QDT\2PDSm5PDT3PDVj3PDSm5QDU\2QDV\2PDSm5QDW\2QDP>PDSm5PD[S<PDPk4QDcNQD
X\2QDY\2QDZ\2PDSm5PDnX3QD[\2PDSm5QD\\2QD]\2PDSm5PD^T6PDlZ:PDSm5PDki3PDV6PDSm5PD]S<PDPk4PDdl3PDSm
5PD_8PDPg3PDSm5PD^S<PD[5PDSm5PD_S<PDPk4PD_DPDSm5PDdLPD`S<PDSm5PDR^5QD^\2PDR^5PDaS<PD_4PDaS<PDSm5
PDi]1PDYR1PDSm5QD_\2QD`\2PDSm5PDj]1QDa\2PDSm5QDS\2PDW6PDWDPDUk4PDXDPDZR<PDUk4PDcf2PDWDPDPk4PDld3
PDcS<PDPg3PDUm5PDoR6PDlf3PD]9PDn2PD]9PDUk4PDZU;PD_9PDUk4PD]a5PDUk3PDUk4PD\^4PDPl3PDUk4PDdS<PDTIQ
Db\2PDTIPDjQ5PDd[:PDY]1PDY]1QDc\2PDkR;QDd\2PDec3QDe\2PDRl4PDnf3PDYk9PDnf3PD^Q;PDnf3PD\6PDm]1PDRX
3PDm]1PDlQ6PDPj3`DVg3`D]c3PDlQ6PDUm5QDf\2PDlQ6PDTQ3QDg\2QDh\2PDc];PDXd9QD^R1PDVR4PDnf3PDUm5QDi\2
PDUm5QDj\2PDPk4PDUm5QDZZ2QDk\2PDUm5PD^d2PDPk4PDUm5PDcMPDPk4PDUm5PDeb9QDl\2PDUm5PD`T3PDPh3PDUm5QD
m\2QDn\2PDld3PDW_6PD[Z:Q@_>QDo\2PD[Z:PDjQ6QDP]2PDSQ6QDQ]2PDSm5QDR]2PDmR6PDSm5PDen4PDmR6QDS]2PDUg
3PD`1PDSm5PDaP4PDUg3QDT]2PDSm5QDU]2PDTU:PD`Q6QDV]2PDTU:PDgi3PDPk4PDHPD_P3PDkS<PDHPDTf3PDlS<PD\[9
QDW]2PDb]9PDmS<PDnS<PDUk4PDRIPDZe3PDWk4QD\4PDjb3PDPk4QDX]2PDjb3PDT_3PDUS1PDnf3PDeQ6PDX^5PD]k4PDP
DPDRIPDmY3QDY]2QDZ]2PD^P<PDUk4PDoS<PDiZ:QD[]2QD\]2PDoLPDkf3PDRk4PDUm5QD]]2PDkf3PD^c3PDRk4PDkf3PD
Uk4QD^]2PDkf3PDQk4PDdS3PDeQ6PDgj;PDeQ6PDf_3PDbR<PDUk4PDS^:QD_]2PD``3QD_]2PD]]1PDPT<PDQT<PDVj3PDT
EPDPk4PD]6PD]_2PD^k4PDPi3PDoR6PDoi3PDmf3PDUm5PDoi3PDnf3PDUm5PD\e4PDPk4PDil9PD]e4PDPk4PDil9PDPj3Q
D`]2QD_>QDa]2PDRn2PDPk4PDUQ<PDlX4PDPk4PDUm5PD`LPD^k4PDRT<PDaa7PDST<QDb]2QDc]2TD2QDd]2PDV3PDSm5PD
ka:QDe]2QDf]2PDhEPDNPDUk4QDg]2PD`g3PDWk4PDX:PD`g3PDWk4QD\CQDh]2PDoCPDPg3QD\4PDfR;PDQk4PDke3QDi]2
PD`GPDeQ4PDmf3PDTT<QDj]2PDeQ6PDUm5PDUR<PDdS3PDUT<PDdS3PDmf:QDk]2QDaV1PDVT<PDdS3PDd4QDl]2PD\R7PDn
f3QDm]2QDn]2TD1P@YHPDXT<QDo]2P@gb3PDV^:QDXX2PDmf3QDaX1QDP^2PDkf3QDP>QDQ^2PDof3QD`Y1PDg3PDn2PDn2P
Dg3PDg3PDUk4PDn2PDSm5PD_`;PD]\9PDUk4PDYT<PDQm4PDUm5PD_R;PDa]1QDR^2PD\MPDWk4PDSk5PDSm5PDcIPDWk4PD
Tm5PDPg4PDiY;PDTm5PDe2PDWk4PDTm5PDU6PD]\:PDSm5PDZT<PDSm5PD[T<PDPEPDSm5PD\T<QDS^2PDSm5PD`f4PDZ4PD
oj4PDSm5PD\l:PDoj4PD]T<PDoj4PD^T<PDof3PDnf3PDSm5PD_T<PDS1PD]NPDUm5PDS1PDPg3PDUm5QDT^2PDhg3PDi7PD
R_;PDig3PD\_3PDR_;PDU^5PDTDPD]k4PDQg3PDWk4PDWZ3PDQg3PDWk4PDUm5PDSQ1PDPg3PD`T<PDPg3PDUm5PDUS1PDSm
5PDn_9PD`i:PDgi3QDU^2PDc7PDbT<PDSm5PDa]1QDV^2PD]i3PDgi3PDnf3PDbP6PDfc3PDHPDig3PDaW:PD[n:PD^P3PD]
k4PDUm5PD^a9PDlo5QDW^2PDeQ6PDn7PDTQ6QDX^2QDj_1QDY^2PDRk4PDTQ6PDTm5PDgR:QDZ^2PDgb3QD[^2PDPg3QD\4P
Dmk4QD\^2PDYc3PDjX3QD]^2PDWk4PDUm5QD^^2QD_^2PDSm5TD1QD`^2PDHQDa^2QDb^2PDWGPDR^5PD^k4PDSm5PD^Q;QD
c^2QDd^2PD^k4PDdLQDoW2PDUm5PDgT<PDHPDo2QDe^2PDkT<PDPk4PDgd4PD_Q1PDWk4QDf^2PDVY2PDkn2QDg^2QDh^2QD
i^2PDec:QDj^2QDk^2PDdd:PDba:QDl^2QDm^2PDdP6QDn^2QDo^2VD0QDn^2QDo^2QDP_2PDSk4PDQ;VD0PDSk4PDQ;PD1Q
DQ_2P@nf3PDfg2VD0QDQ_2P@nf3PDfg2QDR_2QDP=TD2PDaf5PDgb3PDZk4QDS_2QDcCQ@V;QDT_2TD2PDjR;QDU_2PDQk4P
DSm5PDY]1PDPk4QDde1PDkf3PDWk4QDV_2PDRk4PDSm5PDhX:PDPk4PDig3PDSm5PDPU<PDUb:QDW_2PDoj4PDUm5PDTU<PD
QOPD[j3PDoj4PDeQ6PDoj4PD`f4PDoj4PDUU<PDUk4PDoj4PDUm5PDl4PDPk4QD\4PDoj4PDVU<PDoj4PDSm5QDX_2P@XU<Q
DY_2PDUm5PDYU<PDiW2PDWk4PDZU<PD[U<QDcV2QDZ_2QD[_2QD\_2PDjo1PDPg3QD]_2PDmf3PDUm5PDcj3PDni3PDgf3PD
jb3PDPk4PDm_:QD^_2QD__2PDQFQD`_2PDPg3PDgb3QD\4PD_OPDkP6PDS^:QD\4PDQj:PDS1PDPj3PDUk4QDa_2PDof3PDH
PDeV4QDkQ2PDiT;PDXe3PDmf3PDoDPDhg3PD^U<PDZR1PDof3PDPk4QD\4PDcn9PDgb3PDUm5QDb_2PDZQ1PDUm5PD_U<PDn
b4PDPg3PDSm5PD`U<PDnGPDb`;QDc_2QDd_2QDe_2PDhb3QD\4QDf_2PDbU<PDnf3PDUm5PDT?PDPg3PDUm5PDUm5PDgi3PD
m^;PDUm5PDZT;PDl4PDUm5PD^P3PDQk4PDkOPDZLPD[h6PDWk4PDHPDcU<PDXg3PD_T6PDTe2QDg_2PDSm5PDdU<PDkb:QDb
@QDh_2PDR8PDd8PDPg3PDcU2PD[]2PDof3PDfU<PDof3QDP1Q@Z4S@0QDi_2PDWk4PDoLQDP1QDj_2PDWk4QDk_2QDP1PDHP
Dhg3QDl_2QDP1QDm_2QDl_2QDP1PDWk4QD\4PDmk4QDP1QDn_2PDWk4QDo_2QDIPDSm5QDm>QDIQD\4QDP`2QDQ`2QDIPDof
3QDR`2QDZ1QD^9QDS`2QDZ1QDhBS@0QDT`2QDHQDU`2QDHQDV`2TD1QDW`2QDHPDoj4PDUm5QDX`2QD@PDkP6PDUm5PDVc:Q
D@PDmf3QDY`2QDZ`2QD@PDgb3QD_>QD[`2QD@PDWk4QD\`2QD@PDWk4PDUm5QD]`2QD@PDof3QD^`2P@Um5PDUa3QD@PDPg3
QD_`2QD@QD``2QD@PDRn2PDPg3PDVZ3QD@PDRn2PDUm5QDa`2QD@PDlf3QDb`2QD@PDlf3PDUm5QDc`2QD@PDlf3PDSm5QDd
`2QD@PDQQ6PDUm5QD@PD^a9`DWk4QD@PDWk4PD^6QD@PDSm5QDe`2QDf`2QDMQDg`2QDh`2QDMQDi`2QDj`2QDMPDec6QDV1
QD^9QDk`2QDV1PDTe2PDbQ1QDDPDUm5QDl`2QDm`2QDDPDYHPDRk4QDDPDof3PDPk4QDn`2QDDQDo`2QDDPDmf3QDPa2QDDP
Dnf3QDQa2QDRa2QDDPDS1QDSa2QDDPDXj3PDPk4QDDPDWj3PDRk4QDBQD\4QDhX2PDmf3QDBTD2PDRk4PDSm5PD\V<QDBPDU
m5QDTa2QDBPDQk4PDa^:QDBTD2PDQk4PDa^:QDBQDUa2QDVa2QDWa2PD[S;QDCPDSm5QDXa2QDYa2QDCPDSm5QDZa2QDCPD[
o:QDCPD\Q1PDRk4QDCQDZEQD[a2QDEQD\4QDR?QD\a2QDETD3PDPg3PDUm5PDSIQDEQD]a2P@dS3QDFPDof3QD^a2QD_a2QD
FQD`a2PDTe2QDaa2PDTe2PDaV<PDia4PDTe2PDSm5QDba2PDTe2QDcNQDca2QDda2PDTe2QDea2PDTe2QDfa2QDAQ@Z4S@0Q
Dga2QDha2QDAPDHQDia2QDAPDHPDT8PDQk4QDAPDbP1PD]P3QDAPD^2QDcV2PD_T3QDAPDSm5QDja2PDWk4QDka2QDAQD\4Q
Dla2QDma2QDLPDS^4QDLQDna2QDoa2QDLQDPb2S@0PDQg3QDLTD2PDWk4PDSW<QDJTD2PDnf3PDUm5PDQg3QDJTD2PDnf3PD
]3QDJTD1PDmf3QD\4QDJQDQb2QDRb2QDJPDeQ6QD\4PDeo3QDJPDUm5QDSb2QDJPDbW3QDe\1QDKPDUm5QDTb2QDU1QDUb2T
D1QDVb2QDR1PDRj:QDR1QDWb2QDXb2QDR1PDPg3QD_>PDlo5QDR1PDnf3PDVW<QDk1PDnf3QD_>QDYb2QDk1QDZb2QD[b2QD
k1QD\b2PDUk4QDk1PDnf3QD\4QD]b2QDa>PDnf3QD_>PDca:QDR2QD_>PDXb:QDR2QD^b2PDSk4VD0QDR2QD^b2PDSk4QD_b
2QDW1PDjm5PDR_:QDW1PDni3PDUk4QDW1PDUm5QD`b2QDW1PDlR:PDkf3QDW1PDdS3PD_`2QDW1PDQk4PDT8QDW1PDkf3QDW
1PDnP3QDX1QDab2P@gb3QDX1Q@cNQD^X2QDY1QDbb2TD1QDcb2QD[1QD_>QDdb2QD]1PDPg3QDeb2TD2QDfb2QD]1TD2PDPg
3PDoj4PDUm5QD]1PDZj3QDb1TD2QDgb2TD1QDhb2QDb1PDUm5PDm_;PDlf3QDb1QDib2TD1QDjb2QDb1QDkb2PDlf3QDn1QD
lb2TD1QDmb2QDS1TD2QDnb2QDob2PDgi3QD_1QDPc2TD1QDQc2QDT1PDSm5PDZW<QDT1PDWk4QDRc2QDSc2QDT1QDTc2TD1Q
DUc2QDf1PDeQ6PDgb3QDVc2QDf1PDnf3QDWc2QDf1PDYHPDTk4QD_>S@0QDXc2QDh1PDSm5PDkAQDh1PDUm5PDgi3QDi1PDd
S3PDnf3PDmi3QDi1PDUm5PDdi:QDj1QDYc2TD1QDZc2QDc1QD[c2`DUk4`D4`DXZ3`Dok3QDc1PDUm5QD\c2PDQk4QDe1PDl
f3PDWk4QD]c2QDo1QD^c2TD1QD_c2QDGPDSm5QD`c2TD1QDac2QDQ2PDUm5QDbc2PDbf2QDV2QDcc2QDdc2QDY2QDec2TD2Q
Dfc2QDZ2PDUm5QDgc2TD1QDhc2QD^2QDic2TD2QDjc2QD_2PDTm5PD_W<QD_2PDUm5PDZe3QDX2PDkf3PDWk4QDX2PDPg3PD
Um5PDoP6QDX2PDnf3QDcV2PD`W<QDd1PDmf3QDd1QDcV2QDkc2QDd1QDZES@0QDlc2QD\2QDmc2TD1QDnc2QD?QDoc2QDPd2
TD1P@Xe3QDcNQDQd2P@lo5PDWk4PDo2PDSm5PDfg2QDRd2QDSd2PDSm5QDTd2QDUd2`EWk4`Eoj4`ETk4`EPg3`EjP6QDVd2
QDWd2PDSm5PDSd3PDZ^:PDSm5PDo^9PDlW<PDSm5PD[3PDPg3PDSm5PD^GPDPg3PDSm5PD^l9PDPg3PDSm5PDj;PDPk4QDXd
2PDSm5QDYd2PDQk4PDSm5PDcT;PDUZ3PDSm5PDoW<PD[Z4PDSm5QDZd2QD[d2PDSm5PDn]6PDPk4PDSm5PDl]5PDWk4PDSm5
PD`^3QD\d2PDSm5PDnk3PD\OPDSm5PD_NPD^W:PDSm5PDS^5PDSX<PDSm5PDT]3PDTX<PDSm5PDUX<PDPg3PDSm5QD]d2QD^
d2PDSm5QD_d2QD`d2PDSm5QDad2QDbd2PDSm5QDcd2QDdd2QDcNQDed2PDng4PDSm5QDfd2QDgd2PDSm5PD`R;PDPg3PDSm5
PDT?PDi6PDSm5PDYOPDnk3PDSm5PD\]3PDPk4PDSm5PDSl3PDXg3PDSm5QDhd2PDgV4PDSm5QDid2PDQ\2PDZX<PDQ\2PDcP
<PDSm5QDjd2QDkd2QDld2QD\4QDmd2PDof3PDPk4Q@_>QDnd2QDod2PDkP6PDUm5PD`X4PDof3PDPk4QDPe2PDRk4PDg^5QD
Qe2QDRe2PDg^5QDSe2PDg^5PDSm5PD^f4PDkf3PDQQ6PDdS3PDkf3PDUm5QDTe2PDkf3PDPg3QDUe2PDmDPDkf3PDWk4QDVe
2PDkf3PDWk4QDdCQDWe2PDkf3QDXe2QDYe2QDZe2PDmf3PDUm5QD[e2PDmf3QD\4PD\V3PDmf3PDnf3PDUm5QD\e2PDmf3QD
]e2PDnf3PDUm5QD^e2QD_e2PDnf3PDUm5QD`e2PDnf3QDcV2QDae2Q@be2PDnf3QDce2QDde2PDnf3PDSm5QDee2TD1QDfe2
PDWj3PDUm5QDge2PDWj3QD\4QDhe2QDie2QDje2TD1QDke2PDVQ6QDcNQDle2PDoP6QDcV2QDme2QDne2PDTk4QDoe2PD\b3
PDUk4PD^T6PDZR1PDUk4PDYj4PD^l9PDPg3PDUm5PDQk4PDUm5PDlX<PDPk4PDdS3PDTk4QDPf2PDWk4PD\MPDQk4PDSm5PD
QFPDSm5PDo_3PDa]1PDWk4QDQf2PD_9PDon2PDS7PD_9PDPg3PDUm5PD]9PDPg3QD_>QDRf2PD]c3PDn9PDo2PDmMQDT`1PD
S9PDm_:PDPg3QDSf2PDiFPDoj4PDj4PDPg3PDSm5QDTf2PDPg3PDUm5QDUf2VD0PDPg3PDUm5QDUf2QDVf2PDPg3PDSm5QDW
f2QDXf2PDPg3PDoj4PDUm5PDaLPDPg3QDYf2PDPg3PDaj2PDWc5PDPg3PDhg3PDof;PD[Y<PDPk4PDeQ6PDcS;PD\g3PDP`3
PDQk4PDUm5PDj]2PDlQ6PDfb3QDZf2PD`]:QD[f2QD\f2QD]f2P@Pk4QD^f2PDfc3PDTj:PD`Y<PDfc3QD_f2QD`f2PDlFPD
Pg3PDUm5PDV^5PDPMPDU^5PDV^5PD]k4QDaf2PDUc:PDk_3PDfg2PDPg3PDUm5PDfg2PDlo5PDWk4PDfg2QDbf2PDfg2PDX[
:`Dbo5`DQc6PDS^5PDZj4PD_NQDcf2TD1QDdf2QDef2QDff2QDgf2QDef2PDn7QDhf2PDU^5PDPk4PDUm5PDYc3PD_T6PDPk
4PDSm5PDgY<PD_T6PDhY<QDif2QDjf2PDoT;PDUk4PDoT;PDdQ6QDkf2PDaQ6QDlf2QD[8PDPg3PDHQDmf2QDnf2PDHPDiV3
PDQk4PDHQDof2PDHPDZLPDHPD\NPDiY<PDHPDig3PDaW:PDHPDSe2PD_NQDZEPDfX3PDVk4PDUg3QDhBQ@]4QDPg2TD1QDQg
2PDUg3QDRg2QDSg2TD1QDTg2PDUg3PDT3PDof3PDUg3PDkf3PDWk4PDUg3PD[Z:QDUg2PDUg3QDVg2QDWg2PDUg3PD[NQD\4
PDUg3QD^9QDXg2TD1QDYg2PDUg3PDQk4PDUm5QDZg2PDTU:PDWk4QD[g2QD\g2PDPi3QD]g2TD1PD_U;PDgb3PDUk4PD_Q1P
Dgb3QD^g2TD1PDY]1PDc];PDQk4PDUm5PDgT3PDnY<PDoP6QD_g2QDme2PDU<PDUc:PDaP7PDmh4PDb]9PDmS<PD\W4PD[j3
PD[]1QD`g2QDag2PDWk4QDbg2PDUm5QDcg2QDdg2QDeg2TD1QDfg2QDgg2PDof3QDhg2QDig2QDjg2QDW>PDUm5QDkg2PDRn
2PDUk4PDRn2PDPg3QDlg2QDUZ1P@Rk4PDYc3QDmg2QDng2QDog2QDPh2QDQh2TD1QDRh2PDjm5QDSh2PDc3PDPg3PDTf3PDc
3PDPg3QD\4PDaW:PDn[:PDPg3PDUm5QDTh2QDUh2TD1QDVh2QDWh2QDXh2QDYh2QDZh2TD1PD[m9QD[h2QD_>QD\h2QD]h2Q
D^h2TD2QD_h2PDXGPDUk4PDSU4PD\l:PDdg4PDYc;PDg^5PDTg3PD^T6PDTg3PDTg3PDTg3QD`h2QDah2QDbh2QDch2TD1P@
Tj5PDm2PDPg3PDUm5QDdh2PDQW4PD\Z<PDSk4PDUm5PDT?QDeh2QDcNTD1QDfh2PDmW<PDgb3PD[[4QDgh2QDhh2TD2PDg^5
PDUm5QDih2QDjh2PD`[4PDUk4PD`Z<PDaZ<QDkh2PDmi3PDUk4PDni3PDR8QDlh2P@Um5PDR8PDbZ<QDmh2QDnh2PDd[:PDP
k4PDUm5PDdZ<PDXg3QDoh2QDPi2PDXg3PDfQ6PDeZ<PDXg3PD_4QDP>QDQi2PDXg3PD^T6PDX]5PDXg3PD\T6PDXg3PDan2P
DUk4PDo2PDan2PDPk4PDUm5PDS^1QDRi2PDNPDUk4PDdg;PDY]4PDlg4PDig3PD\_3QDSi2PDig3PDS1PDiR:PDig3PDZ2PD
_W<QDTi2PDcT;QDUi2PDS^4PDg^5PDS^4PDmf3PDSm5PDP\1QDVi2QDWi2QDXi2QDYi2PDUm5PD_FQDZi2PDXb3PDlZ<QD[i
2QD\i2TD1QD]i2PDli3PDPk4PDUm5PDUa3PDYc:PDc^4PDUk4PDSm5PDRk4PDSm5QD^i2PDRk4PDnZ<PDbb;PDRk4QD_i2TD
1QD`i2QDgKQDai2PDU7PDkR;PDPk4QDbi2PDoZ<PD[j3PD^P3PDQk4PDao5PDX]1PDPk4QDci2QDdi2QDei2TD1QDfi2QDgi
2PDnf3QDhi2TD1P@Sa3PD^a9QDii2P@Pk4QDji2QDki2PDk8PD[o2PDU3PDZS6QDli2PDcP6PD^h:PDPMPDWk4PDUm5PDe:P
DSk4PDUm5QDmi2P@Pk4PDSk4PDS[<PDSk4PDUm5PDbo5PDSk4PDPR4PDjk2PDPg3PD[5PDT[<QDT`1PDWm3PDZk4PDUm5PD`
m3PDUk4QDni2PDV[<PDUk4PDmU5PD^4PD^k4PD^m9PD\HQDoi2PDk]:PDZj3PDnGQDPj2PDUZ5QDQj2PDX[<PDY[<QDRj2QD
Sj2TD2QDTj2PDQR1PDZV:PDT3PDUk4QDUj2PD^Q;PDPg3PDUm5QDVj2QDWj2Q@\4PDgS;PDSk4PDZ[<PDSm5PD`b3PDja4PD
YS1QDXj2QDYj2PD_Q1PDUk4PD\[<PD_Q1PDWk4PDgS;PDlf3PDoj4PDYW<PDlf3PDPg3PDUm5QDZj2PDlf3PDUm5QD[j2QDl
EQD\j2TD1QDnEPD][<PDUk4PD^[<PDnc3PD^k4PD]_5PDZi3PDjQ6QD]j2QD^j2QD_j2TD1QD`j2PDPNPDYk4PDni3PDUk4P
DS^5PD`[<PDTj:PDa[<PDXb3PDcFPD`X;PDec3QDaj2PDb[<PDSm5PDaQ1PDSk4QDbj2QDcj2TD1QDdj2PD_P4PDQk4QDej2
QDfj2TD2QDgj2QDhj2PDoj4TD1QDij2QDjj2PDSk4PDa]1QDkj2QDlj2PDeMQDcNTD1QDmj2QDnj2QDoj2PDPg3PD[\1QDPk
2TD1QDQk2PDPR4PD[W3QDRk2QDSk2TD1QDTk2PDbW6PDTQ4PDlS:PDn[<QDmV2QDUk2QDVk2QDWk2PDdP6PDe5PDej3QDXk2
QDYk2PDP\<PD^`:PDfR1PDUm5PDj^:QDZk2QD[k2PD`U4PDPg3PDmf3PDUm5PDPR4PDnf3PDSm5PDUS4PDof3PDWk4QD\k2P
Dmk4QD]k2PDdf3QD^k2TD1P@j_:PD`g;PDoU5PD\P;PDPg3PDTW4PDiZ<QD_k2QD\4QD`k2PDoi3PDUk4QDak2PDT\<PDUm5
PD^X4PDUm5PDfk3PDiT;PDXe3PDSa5QDbk2PDhb3PDUm5QDck2PDmd3QDdk2PD[Q1QDek2PDWZ3QDfk2PDW\<PDkOPDm^;PD
Rg3PDYKQDgk2PDU`:QDhk2PDZT;PD[T;QDik2QDjk2PDak3QDkk2QD\4PDS\<PDUm5QDlk2QDmk2PDUm5QDnk2QDok2PDUm5
PDZ^:PDPg3PDUm5PD[\<PDPMPDUm5PDPi3QDPl2PDUm5PDVR;PDc3PDUm5PDZT;PD[T;PDUm5QDQl2QDRl2PDUm5PDX]1QDS
l2PDUm5PD^a9QDTl2PDkP6QD_>QDUl2TD1P@`X4QDVl2QDWl2PD^\<QD\4QDXl2QDYl2TD1QDZl2QD[l2QD[=PDb\<PDPg3P
Dc\<PDd\<PDmP1PDe\<PDf\<PDUk4QD\l2QD]l2TD1PDnc3PDg\<PDTk4PDo^9PDlW<PDVU6SD0QD^l2PDPk4PDmn2PDPk4P
Dmc4WD0QD_l2XD0QD]7`D]^2`DWW3QDT4WD0PDUm5QD`l2QDal2XD0QFbl2QDT4Q`1]4WD0QDcl2XD0VD0QFbl2QDT4Q`1]4
WD0QDcl2XD0QDdl2QFel2TD3QDT4Q`1]4WD0Q`1]4QDfl2XD0VD0QFel2TD3QDT4Q`1]4WD0Q`1]4QDfl2XD0QDgl2WD0QDV
Q1aDb4aDR4SD0PDUk4`DSm5`DTm5`DUm5`Dhg3aDR4SD0S@0XD0QDhl2QDil2Q`1]4WD0QDjl2XD0QDkl2WD0Qd1]4QDa2XD
0QD]7aDR4WD0QDa2XD0QD]7aDR4WD0QDVQ1Q`1]4QDa2XD0S@0QDll2QDml2PDo9QDnl2WD0Q`1]4QDol2XD0QF[P1QDT4Q`
1]4WD0Q`1]4QDPm2XD0QDQm2QDT4Q`1]4Q@VQ1WD0Q`1]4QDRm2XD0WD0QDa2`D\Q6`DQk4`DPk4`DUk4`DPg3`Doj4`DWk4
`D]k4`DWQ3`D^k4`D`Q6`Dnf3`DRk4`DRg3`DTk4SD0QDWW1XD0aDR4WD0PDUm5PDPDPDUk4XD0PDXDWD0QDV;PDUm5SD0QD
Sm2QDTm2XD0PDTk4`DVc3`DY]<`DeQ6`D^P6`Dig3`Djg3`DhQ6`DfQ6`D]P6WD0SD0QDUm2XD0`EUm5`EfF`EV8`EgFQDVm
2TD1WD0QD`2XD0`DZ7`D\Y4`DSV3`DPk4QDWm2WD0PDkR6QDhBSD0XD0VD0QDWm2WD0PDkR6QDhBSD0XD0QD`@QDT4WD0QDX
m2QDYm2XD0QDZm2QDe=WD0QD[m2XD0QD\m2QD]m2TD1WD0QD^m2XD0VD0QD]m2TD1WD0QD^m2XD0QD_m2QFbl2TD4QDT4Q`1
]4WD0QD`m2QDam2XD0VD0QFbl2TD4QDT4Q`1]4WD0QD`m2QDam2XD0QDiR2QFQm2QDT4WD0PDHSD0XD0VD0QFQm2QDT4WD0P
DHSD0XD0PD1QDbm2WD0PDHSD0XD0VD0QDbm2WD0PDHSD0XD0PD1WD0QDhBPDj]1SD0XD0QFbl2WD0QDcm2PDoLQDdm2XD0QD
T4QDem2TD3WD0QDfm2XD0`DPk4WD0QDgm2TD1QDhm2QDim2XD0QDT4WD0QDjm2TD2QDkm2PDPk4QDUY1XD0WD0QDlm2PDPk4
QDmm2QDnm2XD0WD0PDPi3QDom2XD0`DPg3`Doj4WD0QDPn2XD0`DPk4WD0QDQn2QDRn2XD0`D]^2`DWW3`DZ5`DaY4`D[Z3`
DTk4`DPk4`DPg3`Dnf3`D`k2QFbl2QDT4Q`1]4WD0QDSn2PDWk4QDTn2XD0WD0QDae1QDUn2TD1QDVn2XD0QDWn2PDj]2PDo
n2PDoLPDl]2QDXn2QDUS1S@0QDYn2PDk]1QDZn2PDTk4QDVQ1S@0WD0QD[n2XD0QD\n2QDV;TD1PDUm5QD]n2QFQm2TD1QDT
4WD0PDSm5Q`1]4SD0XD0QD^n2QD_n2WD0QD`n2XD0QDan2QDbn2QDcn2PDUm5QDdn2QDen2QDdn2QDen2QDfn2QDT4Q`1]4W
D0QDgn2XD0QDhn2QDin2QDjn2`DWG`DPk4`DPg3PDec6QDkn2QDln2QDmn2QDU4Q@Z4Q`1]4QDnn2QDVQ1QDon2PDUm5QDPo
2QDQo2PDY\;PDPc;QDRo2QDSo2PDSS:QDTo2PDUg3QDUo2QDVo2PDUg3QDWo2PD]9PDPg3PDUm5PD_f4PDQP;PDnf3PDdLPD
S2PDkf3PD^a9QDXo2QDYo2QDZo2PDUm5QD[o2PDUm5QD\o2QE]o2QD^o2TD1WD0QD_o2XD0QD`o2QDcY1QDao2QDWW1QDbo2
QDco2QDdo2QDeo2PDWk4QDfo2QDgo2QDho2QDio2QDjo2QDko2PDiR1QDlo2PD[\1QDmo2PDZ\1QDno2PDUg3PDSm5QDoo2P
DQk4QDPP3QDQP3PDQk4PDP9QDRP3QDSP3QDTP3QDUP3QDVP3PDPk4QDWP3PDTk4QDXP3QDYP3QDZP3PD\]1QD[P3PDQ]7PD[
P;QD\P3QD]P3PD^Q;PDRf3PDPi3QD^P3QDe4Q@TEQDUEWD0QD_P3XD0QDe4TD1WD0QD]f2XD0WD0YD1PDWk4PDgS;XD0QD`P
3Q@aCWD0QDaP3PDkf3XD0QFbP3Y@0WD0PDae:XD0QDiFWD0QDcP3PDUm5QDdP3XD0WD0QDeP3TD1PD[h6XD0QFfP3Q@R4Y@0
WD0QDgP3XD0QDhP3WD0QDiP3TD1Q@jP3QDkP3XD0QFgIY@0WD0QDlP3XD0QDmP3QDR4WD0QDnP3XD0WD0QDlEQDoP3XD0WD0
PDkf3PDPg3PD`P<XD0WD0QDhBS@0PDW5PDQk4QDPQ3P@Pk4XD0VD0WD0QDhBS@0PDW5PDQk4QDPQ3P@Pk4XD0QDQQ3WD0QDR
Q3TD2QDSQ3XD0SD0WD0QDTQ3QDUQ3Q@VQ3TD1QDWQ3XD0QFXQ3TD1WD0QDYQ3XD0`DUm5`D_V3`D^V3`DSm5`DPg3`Dec<QD
T4Q@Z4Q`1]4S@0WD0QDZQ3XD0VD0QDT4Q@Z4Q`1]4S@0WD0QDZQ3XD0QD[Q3PDnf3PDUm5QD\Q3VD0PDnf3PDUm5QD\Q3QD]
Q3PDPg3QD^Q3PDg^5QD_Q3QD`Q3QDaQ3QFbQ3WD0QDcQ3XD0VD0QFbQ3WD0QDcQ3XD0QDdQ3QDeQ3TD2WD0PDkP6XD0VD0QD
eQ3TD2WD0PDkP6XD0PD1QDfQ3QDgQ3`Ddd<QDhQ3S@0WD0QDiQ3XD0PD`NQDjQ3PDg^5PDec6PDof3PDPk4PDec6QDkQ3TD2
PDkP6PDU^5PD]k4QDde1PDZP3PD]7QDlQ3PDlf3P@Um5QDmQ3PDT8QDnQ3QDnQ3VD0QDnQ3PD1QDoQ3QDPR3QDQR3Q`1]4WD
0QDRR3XD0VD0QDPR3QDQR3Q`1]4WD0QDRR3XD0QDSR3QDTR3Y@0Q@U4Q@]4WD0QDc2XD0VD0QDTR3Y@0Q@U4Q@]4WD0QDc2X
D0QDUR3QDVR3WD0QDWR3QDXR3XD0QFb4TD2WD0QDYR3QDZR3XD0QD[R3PDRk4`DlGQF\R3TD1`Ea1`EV3`E`M`EaM`EH`EPg
3`EUm5`ESm5`ETm5`EPk4`EiQ6`E^P6`EZe<WD0QDb2XD0QDZIQ@_4WD0QDb2XD0QD]R3UD0WD0QDb2XD0SD0PDRX5PDPk4P
D[e<QD^R3PDPg3PDUm5PDSIQD_R3PDPk4PDTP4PDnf3PDUm5QD`R3PDnf3TD1QDaR3Q@Q=PDbf3QDo<QDbR3PDjm5PD[e<QD
cR3PDPk4PDSe2QDdR3PDPk4PD_`2PDW6PDPk4QDQl2QDeR3PDmf3PD]`9QDfR3QDgR3QDY_2PDmf3PDU^5PDhHPDbk9PDV8P
D[j:PDgS<QDhR3PD]V<PDof;PDQg3PDbS<PDfc3PDm^;PDh4PDi`:PD_W<QDiR3PDU6PDWQ4PDmk4PDWQ4PDZ\1QDjR3QDl=
QDkR3QDdCQDlR3PDgb3PDUm5PDY]1PDSm5QDmR3PDPk4QDnR3QDoR3QDPS3PDWk4QDQS3QDRS3PDnf3PDke<PDdf3QDSS3PD
j_:QDTS3QDUS3PDkY4PDVk4PDkb;PD`m3PDUk4PDn7PDYc3PDPi3QDVS3PDSm5PDZFPDi6QDWS3QDXS3QDYS3PDSm5PDR^5P
D_R;PD[EPDnf3PDY]1PDX:PDnf3QDZS3PDoj4QD[S3QD\S3PDne<QDcNQD]S3PD_R;QDcNPDdLPD`S<QD^S3PDPZ3QD_S3PD
W5PDQk4PDeQ6PDSm5PDhQ1PDPk4PDSm5QD`S3PDWk4PDSm5QDaS3QDbS3QDcS3QDhMQDdS3PDQ[9PD^k4QDeS3QDfS3QDgS3
QDhS3PDUm5QDiS3QDjS3QDkS3QDXk2QDYk2PDXGPDUk4PDh]:PDP1QDlS3QDmS3QDnS3PDnf3QDoS3QDPT3QDQT3QDRT3QDS
T3QDTT3QDUT3QDVT3QDWT3QDXT3QDYT3QDZT3TD1QD_DQD[T3QDlEQD\T3QD]T3VD0QD]T3PD1QD^T3PDkZ4QD_T3QD`T3PD
Sm5QDaT3QDbT3QDcT3TD1QDdT3QDeT3QDfT3Q@gT3QDhT3QDiT3QDjT3QDkT3PDof3PDPk4QDlT3PDeQ6PDgb3PDUm5QDmT3
QDnT3QDoT3QDPU3QDQU3PDUc:PDk_3QDRU3QDSU3PDnk3PD\OQDTU3PDkP6PDoQ4QDUU3PDkP6QDVU3QDWU3PDQk4PDUm5PD
lX<PDPk4QDXU3PDS^4PDSm5PD^T6PDlZ:PDd[:PDPk4PDUm5PDdZ<PDZ^:PDPg3PDUm5PDhEPDPk4PDX]9PDTe2QDYU3S@0P
DdLPD`S<QDZU3QD[U3QD\U3TD3QD]U3QD^U3PDPk4PDoj4PDUm5QD_U3PDPk4QD^9QD`U3QDaU3QDbU3QDcU3QDdU3QDeU3Q
DfU3PDUm5PDRh<QDgU3TD1QDhU3QDiU3PDVj3QDjU3PDUm5QDkU3QDeV2TD1QDlU3QDmU3QDnU3QDeLQD`DTD3PDSk4QDoU3
QDSBPDUm5QDPV3PDgd4QDQV3QDRV3QDSV3QDg_2PDnf3PDfR<PDcFPD`X;QDTV3PDjb;PDec6PDgS;PDSk4PDhg3QDUV3QDV
V3PDlf3QDWV3PDlf3QDXV3PDPg3QDYV3PDaLQDZV3QD[V3QD\V3P@Ua3QD]V3TD1QD^V3QD_V3QD`V3QDaV3QDbV3QDcV3PD
jh<PDPk4PDdLQDdV3QDeV3QDfV3PDoZ<PD[j3QDgV3TD3PDTe2PD^k4QD[U2QDhV3SD0PDoj4PDSm5PDZl:PDPg3QD\CQDiV
3PDof3PDPk4QDjV3QDkV3QDlV3TD1QDmV3QDnV3TD1PDkf3QDoV3QDPW3QD^=QDQW3QDRW3PD]NQDSW3PDHPDTe9PDPi3QDT
W3PDROPDZEPDSf6PDPk4PDUm5PDYe3QDUW3QDVW3PD[i<PDgb3aER4`EgQ6`E\b3WD0QDWW3PDYHXD0VD0`DTk4aER4`EgQ6
`E\b3WD0QDWW3PDYHXD0QDXW3`DTk4WD0QDYW3PDRk4PDUm5QDZW3XD0WD0PDnf3QD[W3TD1PD]i<XD0WD0PDPHQD\W3PDnf
3PD`Q6QD]W3XD0WD0PDm9PDWm5XD0VD0WD0PDm9PDWm5XD0QDfAWD0PDoj4PDSm5PDS^5XD0QD^W3WD0PDS^5QD^W3XD0VD0
WD0PDS^5QD^W3XD0QD_W3WD0QD`W3PDnf3QD\4PDiR:XD0WD0QDaW3PDgb3XD0QDbW3WD0QDcW3XD0VD0QDbW3WD0QDcW3XD
0QDdW3WD0QDeW3QDfW3XD0WD0QDgW3PDkV<XD0WD0QDhW3PDUm5PD\HXD0WD0QDiW3PDUm5QDjW3XD0QDkW3TD4WD0Q@lW3Q
DmW3QDjP3XD0WD0QDlW3QDnW3P@gP6QDoW3QDjP3XD0WD0QDnW3P@gP6QDoW3QDjP3XD0WD0QDPX3PDmf3XD0`DWk4`DUm5`
DdP6`DWH`Dlf3`DmP6VD0WD0QDPX3PDmf3XD0`DWk4`DUm5`DdP6`DWH`Dlf3`DmP6QDQX3WD0QDkQ3PDmf3XD0QDRX3WD0Q
DSX3TD2QDTX3XD0VD0QDRX3WD0QDSX3TD2QDTX3XD0QDUX3WD0QDnj2QDVX3P@Ug3PDPg3XD0WD0QDj[1QDWX3QDXX3XD0WD
0QDYX3Q@f]1QDZX3PDRk4XD0QD[X3WD0QD\X3QD]X3PDPg3PD[[<XD0WD0PDPg3PD[[<QD^X3XD0WD0PD_NPDPg3XD0QD_X3
WD0PD[a4PDPg3QD\4XD0WD0QD`X3TD2QDaX3XD0WD0QDbX3QDcX3XD0WD0QDdX3TD1QDeX3PDnf3XD0QDfX3WD0QDgX3PDdP
6PD]6XD0WD0QDU4Y@0PDmR2XD0VD0WD0QDU4Y@0PDmR2XD0QDhX3WD0QDiX3QDjX3XD0WD0QDkX3PDSm5TD1QDlX3XD0`DPk
4WD0QDmX3XD0QDnX3WD0QDoX3PDkP6PDWk4XD0QDPY3WD0QDUT3QDQY3QDRY3XD0VD0aDR4WD0QDUT3QDQY3QDRY3XD0QDSY
3aDR4WD0QDTY3P@Pk4QD\4QDUY3XD0WD0PDkQ6PDUm5PDT`5XD0WD0QDVY3PDUm5PDT`5XD0WD0PDeQ6PDoj4PD`f4XD0WD0
PDna4QDWY3P@Pk4PDS^4XD0WD0QDXY3PDWk4PDS^4XD0WD0PDjm5PD[e<XD0WD0QDYY3QD\4QDZY3QD[Y3XD0WD0QD\Y3QD]
Y3PDRk4XD0WD0QD^Y3PDUm5QD_Y3XD0VD0WD0QD^Y3PDUm5QD_Y3XD0QD`Y3WD0QDaY3P@kf3QDbY3PD[j<XD0WD0QDcY3QD
dY3QDeY3XD0VD0WD0QDcY3QDdY3QDeY3XD0QDfY3WD0QDmITD1QDR?QDgY3QDZ_2XD0WD0QDhY3PDWk4XD0QDiY3WD0QDjY3
PDPg3PDhb;XD0WD0QDkY3Y@0QDlY3TD1QDmY3XD0SD0WD0QDP=Q@nY3PDPg3XD0VD0WD0QDP=Q@nY3PDPg3XD0QDfAWD0QDo
Y3PDPg3XD0WD0QDYEQDPZ3PDZDXD0VD0WD0QDYEQDPZ3PDZDXD0QDQZ3WD0QDRZ3PDPj3PD^c3XD0QDSZ3WD0PDRk4QDTZ3P
DeQ6QD\W2XD0QDUZ3WD0PDPg3QDVZ3PDRk4XD0QDWZ3WD0PDnf3PDUm5QDXZ3QDYZ3XD0WD0PDhQ1PDYk4XD0WD0QDZZ3QDU
=QD_>QD[Z3XD0WD0PDTe2P@Sm5QD\Z3XD0WD0QD]Z3PDoj4PDUm5XD0QD^Z3WD0QD_Z3XD0QD`Z3WD0PDjb3PDPk4QDaZ3XD
0WD0QDbZ3PDkf3XD0`DUm5`DSm5`Dfo3WD0PDkf3PDQk4QDcZ3XD0WD0QDdZ3PDoj4XD0QDeZ3WD0QDeW2PD]P6PDoR6XD0V
D0WD0QDeW2PD]P6PDoR6XD0QDfAWD0PDSm5QDfZ3QDgZ3QD\4QDhZ3XD0WD0PDnf3PD^f4PDPh3XD0WD0PDgb3PDUm5PD]d:
XD0WD0PDXb2PDid3XD0WD0QDiZ3PDnf3PDmDXD0WD0PDPg3QD\4PDho;XD0WD0QDVAQ@VQ1QDjZ3PDPg3QDkZ3XD0WD0QDnj
2PDUk4PDXDXD0WD0QDlZ3QDmZ3QDnZ3PDdP6XD0WD0QDRBQDYHPDdP6XD0WD0QDoZ3PDUm5QDP[3PDPk4XD0WD0QDoZ3QDQ[
3QDR[3P@`i:PDPk4XD0SD0WD0QDS[3QDT[3WD0PD`]9PDRl4PDQk4XD0WD0QDU[3TD2QDoX2PDPk4QD_>QD[Z3XD0WD0QDZ^
2QDV[3TD2QDW[3XD0WD0QDX[3QDY[3QD\4QDZ[3XD0WD0PDeQ6QD[[3XD0VD0WD0PDeQ6QD[[3XD0QD\[3WD0QD][3PDlk<X
D0WD0QD^[3PDUk4QD_[3XD0WD0QD`[3PD4QDa[3XD0WD0PDPg3PDUm5QDb[3XD0VD0WD0PDPg3PDUm5QDb[3XD0QDc[3WD0P
Dg^5QDd[3PDXn2XD0WD0QDe[3TD1QDf[3XD0VD0WD0QDe[3TD1QDf[3XD0QDg[3WD0PDSm5QDh[3PDPk4XD0QDi[3WD0QDj[
3PDUm5PDPl<XD0WD0QDk[3PDSk4PDUm5QDl[3XD0WD0QDm[3PDQk4XD0QDn[3WD0QDT4QDo[3QDP\3XD0QDQ\3WD0QDP=PDW
k4TD1PDTe2XD0WD0QDR\3TD2PDkf3XD0VD0WD0QDR\3TD2PDkf3XD0QDS\3WD0QDT\3PDQk4PDU^5XD0WD0QDU\3QDV\3QDW
\3XD0QDX\3WD0QDY\3PDQk4PDRDXD0WD0QDZ\3TD1PDRk4XD0`DbQ1`DYG`DZGSD0QF[\3TD2WD0QD\\3Q@]\3QDg2XD0QF[
\3TD1QDT4Y@0WD0QDh2XD0VD0QF[\3TD1QDT4Y@0WD0QDh2XD0QD^\3WD0QD_\3Q@`\3PDkP6XD0QDa\3`DUa3`DVf3`DaS4
`Dg[4`Dbo5`D_o5`DSV3`DmF`DlT4`D]P4`DgZ3`Dh^3`Dk\4WD0QDb\3QDT_2TD1QDc\3XD0WD0QDZ^2PDPg3PD^c3XD0WD
0QDd\3QD\4QDe\3TD1QDf\3QDg\3QD_>QDh\3XD0WD0QDi\3QDj\3Y@0PDoLXD0WD0QDi\3QDj\3XD0VD0WD0QDi\3QDj\3X
D0QDk\3WD0QDl\3QDm\3XD0QDn\3WD0QDo\3PDRk4QD\4PDiR:XD0WD0PDnn2Q@P]3QDQ]3QDR]3XD0WD0PD\o2QDQ]3QDR]
3XD0WD0QDS]3P@Ug3PDoLQDT]3XD0WD0QDU]3QDdCQDV]3PDPk4QD\4QDW]3XD0WD0QDX]3QDY]3PDPEXD0WD0QDZ]3PDWk4
QD[]3XD0WD0QD\]3QDP>P@Sm5QD]]3XD0VD0WD0QD\]3QDP>P@Sm5QD]]3XD0QD^]3WD0QD_]3PDnf3TD2QD`]3XD0WD0QDa
]3PDWk4PDPf<XD0WD0PDik3PDWk4PDZ6XD0WD0QDb]3QDc]3PDPk4PDQ^5XD0WD0PDgl<XD0WD0QDd]3TD3QDe]3PDkf3XD0
VD0WD0QDd]3TD3QDe]3PDkf3XD0QDf]3WD0PDb\4PDof3PDPk4XD0WD0PDkf3PDPg3PD`P<XD0WD0PDnGPDiR:XD0VD0WD0P
DnGPDiR:XD0QDg]3WD0PDaa4XD0VD0WD0PDaa4XD0QDh]3WD0QDi]3QDj]3TD2PDjl<XD0WD0PDUZ5QDQj2XD0WD0QDk]3QD
\4QDl]3XD0`Dkf3`Dlf3WD0PDPg3QDm]3QDn]3XD0WD0QDo]3PDUk4QDP^3XD0WD0PDkP6QDQ^3PDbb;XD0WD0QDR^3QDS^3
XD0WD0PDRk4QDT^3PDUZ<XD0WD0PDQQ6QD_>QDU^3XD0VD0WD0PDQQ6QD_>QDU^3XD0QDV^3WD0QDW^3QDT`1PDR[:XD0WD0
QDX^3P@kf3PDPg3PD_\<XD0WD0QDY^3QDZ^3QD[^3Q@\4QD\^3XD0WD0QD]^3TD1QD^^3PDUm5QD_^3XD0WD0QDP=Q@[8QD`
^3XD0WD0QDP=QDa^3XD0`DSX3WD0QFb^3PDnOPDSk4XD0SD0UD0QFc^3TD3WD0QDd^3QDe^3XD0SD0WD0QDf^3QDg^3QDh^3
XD0WD0PD^a9PDP[<XD0WD0QDhMQD^R1QDi^3XD0VD0WD0QDhMQD^R1QDi^3XD0QDj^3WD0QDk^3QDl^3XD0VD0WD0QDk^3QD
l^3XD0QDm^3WD0PDbm<PD[W3XD0WD0QDn^3Q@o^3PDTQ3TD2QDP_3TD2PD`S:XD0WD0QDQ_3TD2QDR_3XD0WD0QDS_3TD2QD
T_3XD0WD0QDU_3QDcNQDV_3XD0VD0WD0QDU_3QDcNQDV_3XD0QDW_3WD0QDX_3QDY_3QDZ_3XD0WD0QD[_3XD0SD0WD0QD\_
3P@Tg3P@_T6P@^k4Q@]_3QD^_3QD__3XD0VD0WD0QD\_3P@Tg3P@_T6P@^k4Q@]_3QD^_3QD__3XD0QD`_3WD0QDdHPDHQDa
_3TD2QDb_3XD0WD0PDof3PDPk4P@aU;QDc_3XD0WD0QDd_3QDe_3XD0QDf_3WD0QDcNQDg_3PDPk4XD0QDh_3QFi_3WD0QDj
_3QDk_3TD1XD0SD0TD8PD]k4UD0QD[4SD0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0SD0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0QD[
4QFl_3WD0Q`1]4QDj2XD0QDm_3UD0QFl_3WD0Q`1]4QDj2XD0QDm_3UD0QDi2TD1WD0QDj2XD0VD0UD0QDi2TD1WD0QDj2XD
0QDn_3QDo_3WD0QDd2XD0VD0QDo_3WD0QDd2XD0QDP`3`EUg3`EHQDQ`3Q`1]4WD0QDe2XD0WD0QDe2XD0QDR`3WD0QDS`3P
Dnf3XD0YD2`DcFWD0QDS`3PDnf3XD0QDT`3`DcFWD0QDmV2Q@]4QDU`3XD0SD0WD0QDU4QDV`3QDW`3XD0QDX`3WD0QDU4QD
Y`3Q@\4QDZ`3XD0VD0WD0QDU4QDY`3Q@\4QDZ`3XD0QD[`3`E>`En9QD\`3Q`1_4Q`1]4WD0QDk2XD0`Dnk3`Den<QD]`3WD
0QD^`3QDT4XD0QD_`3WD0QD``3TD3PDQk4QDa`3XD0QFb`3QDc`3Q`1_4Q`1]4WD0QDd`3XD0`D\Y4`DQo<`DRo<`Dmm3`DT
4QDT4Y@0WD0PDnf3PDY9XD0`D_R;`DUm5QDb4QDT4PDnf3PDm_;QDe`3QDf`3QFgIQDg`3Q`1]4WD0QDj2XD0`DWLQDT4PD`
\:WD0QDh`3XD0PDTo<SD0QDb4QDT4Q`1]4QDi`3PDWj3QDT4QDj`3PDSk4QDk`3QDP=S@0S@0QDl`3PDPg3QDm`3WD0QDn`3
XD0QDb4QDT4SD0PDlR6PD]k4WD0QDj2XD0QDlAQDo`3Q`1]4QDPa3QF[P1QDT4YD0WD0QDj2XD0QDQa3QDT4Y@0WD0QDRa3X
D0PDWk4UD0QD[4SD0QDb4WD0Q`1]4QDj2XD0VD0UD0SD0QDb4WD0Q`1]4QDj2XD0VD0UD0QD[4QDb4WD0Q`1]4QDj2XD0VD0
UD0QDb4WD0Q`1]4QDj2XD0VD0UD0QD[4SD0QDb4WD0Q`1]4QDj2XD0QDSa3UD0SD0QDb4WD0Q`1]4QDj2XD0QDSa3UD0QD[4
QDb4WD0Q`1]4QDj2XD0QDSa3UD0QDb4WD0Q`1]4QDj2XD0QDSa3WD0QDTa3QDUa3XD0PDoj4PDj4QDVa3PDSDPDPg3PDig3P
Dcf2PDHQDWa3QDXa3PDWk4QDYa3PD^8`En9`E>QDZa3PDR_;PDWk4QD[a3QD\a3PDUm5PDiS<PDTOQD]a3PDRj<QDTh2PDPg
3PDZDPDPk4QD^a3QDhEQD_a3PDX4PDPg3QD`a3PDWk4PDnf3PDVm5PDRe:QDT4PDkf3PDQk4PDdS3QDaa3PDUm5QDba3QDca
3PDZDPDPk4PDoj4PDSm5PDZl:QDda3PDRk4QDb4QDT4Q`1_4WD0QDea3XD0QDb4TD1QDfa3QDga3S@0S@0WD0QDha3XD0QDb
4QDkV2WD0QDj4Q`1]4QDia3XD0PDhi4QDT4PD]o<QDja3QDka3QDla3PDQ^3PDPk4PDbf2PDdb5QDma3PDHPD`Z2PDPg3SD0
PD`Z2QDT4QDna3QDoa3QDPb3QFWCTD3QDT4WD0Q`1_4Q`1]4QDj2XD0`DRk4Q@R4QFQa3QDT4Q`1_4Q`1]4WD0QDj2XD0QDQ
b3Q`1]4WD0QDj2XD0QDR4PDPk4QDR4Q@b4`DWLWD0Q`1]4QDj2XD0`DWk4WD0QDRb3XD0Q`1]4QD]7QDW4Q`1]4WD0QDSb3X
D0QDb4QDT4Q@W4WD0QDTb3XD0`Dfb3`DWk4S@0aDR4QDUb3Q`1]4PD]b5QDb4TD3QDVb3P@Wk4P@oLWD0Q`1]4QDj2XD0QDb
4TD3QDRU2WD0PDWk4SD0XD0QDb4TD3QDT4Q`1]4WD0QDWb3QDXb3XD0PD]o<QDYb3QDZb3QDjP3PDnf3QD[b3PDRk4QD\b3P
DdP6QD]b3QD^b3QD_b3QD`b3TD2QDab3QDbb3TD2QDcb3`EQM`ESM`EPM`ERM`EoL`ETMWD0QDn2XD0QDdb3`EQM`ESM`EPM
`ERM`EoL`ETMWD0QDn2XD0QDeb3TD2QD]7QFfb3QDT4Q`1_4WD0QDgb3XD0QD^Y1QDhb3QDib3TD2QDjb3QDkb3QDlb3TD1W
D0QDmb3S@0QDnb3XD0QFfb3Q`1_4WD0QDob3PDWk4XD0QDPc3QDQc3PDPk4aDRc3`DeW3SD0QDSc3QDTc3TD1PD^k4WD0SD0
XD0QDUc3PDmf3PDSk4QDVc3TD2PDgb3PDoj4QDWc3QDeW2QDb4WD0QDXc3XD0QDlY1PDnf3PDUm5PDZEPDPk4QD\CQDYc3QD
Zc3QD[c3QD\c3TD1PDkf3QD]c3QD^c3Q`1]4WD0QD_c3XD0QD`c3QDac3PDWk4QDbc3PDUm5QDcc3QDdc3WD0QDec3XD0QDf
c3QFfb3WD0QDgc3QDhc3XD0PDWk4QDic3QD\f1QDjc3QDkc3WD0QDlc3XD0QDmc3QDnc3TD1QDoc3QDWCQDlW3Q@_4WD0QDP
d3XD0WD0QDQd3XD0TD2QDRd3PDRk4Q@Sd3WD0QDTd3XD0`DPk4QDUd3QDVd3S@0WD0QDWd3XD0WD0QDXd3XD0QDYd3QDZd3Q
Fb4Q@_4WD0QD[d3XD0PDWk4QD\d3Q@_4WD0QD]d3XD0QD^d3QDb4Q@TEQDUEWD0PDP3XD0QD_d3QD[P1WD0PDgP=XD0`DWk4
QFb4QD`d3Q`1_4WD0QDad3XD0`DWk4QDb4QDbd3SD0S@0WD0QDcd3XD0QFWCQ`1_4WD0Q@TEQ@UEQ`1_4QDm2XD0aDdd3Q@R
4QDed3Q`1_4WD0Q@TEQ@UEQDm2XD0QDb4TD2PDHPDY^5WD0QDm2XD0QDb4TD2PDUk4WD0QDm2XD0QDfd3WD0QDgd3XD0QDhd
3QDTEQDUEWD0QDid3QDjd3QDkd3XD0QDUEWD0QDid3QDjd3QDkd3XD0QDTEQDUEQDld3WD0QDmd3XD0QDUEQDld3WD0QDmd3
XD0QDnd3S@0QDod3QDb4QDU4QDPe3S@0WD0QDQe3XD0QDRe3QDSe3SD0WD0QDTe3QDT4Q`1]4QDUe3XD0PDjb3PDPk4QDVe3
PDRk4S@0WD0QDWe3XD0QDXe3S@0S@0WD0QDYe3XD0PDPg3PD]P=PDof3PDPk4QDZe3PDPg3PDV6PDWk4QD[e3QD\e3P@Ug3P
DWk4QD]e3PDWk4WD0QD^e3XD0PDnf3PD\EQD_e3QD`e3PDbQ=QDae3WD0Q`1]4QDj2XD0QDbe3TD1WD0PDSm5QDce3QDde3X
D0WD0QDlAPDSm5QDee3TD1QDoX2XD0P@Pk4QDT4PDnf3QDfe3WD0PDm_;XD0WD0QDge3QDhe3PDSQ6XD0WD0QDh]1PDnf3XD
0VD0WD0QDh]1PDnf3XD0QDie3`E>`En9WD0QDje3XD0`DSk4WD0QDP=TD3PDnf3QDke3XD0QFkFTD2WD0QDle3PDkf3XD0VD
0QFkFTD2WD0QDle3PDkf3XD0QDme3QFkFTD2WD0QDne3QDoe3PDTk4XD0WD0QDlAQDPf3XD0WD0QDQf3QDRf3QDSf3XD0WD0
QDTf3PDSm5Q`1]4QDUf3S@0QDVf3XD0WD0PDYQ3QDWf3QDXf3QDYf3XD0WD0QDPJPDPg3PDWk4XD0WD0QDZf3QD[f3TD1PDd
b5XD0VD0WD0QDZf3QD[f3TD1PDdb5XD0QD\f3UD0aDb4`DUm5SD0WD0QD]f3XD0QD^f3WD0QD_f3QD[4QD`f3QDaf3XD0WD0
PDhg3PDPk4QDbf3XD0SD0`E>`En9`EWk4`EPk4`Eo9`EUk4WD0QDl2XD0QDcf3WD0QDSU1TD2QDdf3XD0QDT<WD0QDef3P@U
g3QDff3TD1QDgf3XD0`DQk4`D]^3`D\^3`Dnk3`E>`En9WD0QDT4Y@0QDhf3XD0`Dkf3`Dlf3WD0QDT<QDif3TD2QDjf3XD0
WD0QDm[3PDUk4QDkf3XD0QDlf3WD0QDmf3XD0QDnf3WD0PDd:QD\4QDof3XD0WD0QDmITD4QDPg3XD0WD0QDQg3Q@Rg3TD1Q
DSg3XD0WD0QDZQ1QDTg3TD1QDUg3QDVg3XD0`DQ8`DdV3WD0QDWg3QDXg3PD^k4XD0WD0QDYg3PDYHXD0VD0WD0QDYg3PDYH
XD0QDZg3WD0QDe\1QD[g3P@mk4QD\g3XD0WD0QDQGPDnf3QDVQ1QD]g3XD0WD0QD^g3TD1QD_g3Q@^9QD`g3XD0WD0QDTKQD
\4QDag3QDbg3XD0WD0QDcg3TD1QDdg3XD0QFbP3Y@0WD0QDeg3QDP>XD0WD0PDoj4PDUm5QDfg3PDPk4XD0WD0QDlY1QD\4Q
Dgg3XD0WD0PD_T6PDWk4QD_>XD0WD0QDhg3TD1PDSm5QDig3PDWk4XD0SD0WD0QDjg3QDkg3QD_>QDlg3XD0WD0QDmg3TD3P
D^k4QDng3XD0SD0WD0QDog3QDPh3TD1QDQh3XD0QDRh3WD0QDSh3XD0QDTh3TD1VD0QDRh3WD0QDSh3XD0QDTh3TD1QDUh3Q
DRh3Y@0WD0QDVh3XD0PDUm5S@0WD0QDWh3Y@0QDXh3XD0QDUY1TD5WD0QDYh3PDWk4XD0QDZh3QDQa3TD6QD[h3TD1QD\h3Q
`1]4WD0QDj2XD0VD0QDQa3TD6QD[h3TD1QD\h3Q`1]4WD0QDj2XD0QD]h3QDQa3WD0QD^h3XD0QDdCQD_h3WD0QD`h3PDWk4
XD0SD0WD0PDhKPDWk4PDWf2XD0SD0QDah3QDT4Y@0WD0QDbh3XD0`DSk4WD0QDT4QDch3TD2QDdh3XD0QDeh3WD0PD^k4QDf
h3QDgh3XD0VD0WD0PD^k4QDfh3QDgh3XD0QDfAWD0QDhh3PDV^5XD0WD0QDih3QDV;PDd3XD0QDjh3QDkh3WD0QDlh3PDd3X
D0QDmh3QFnh3TD3WD0QDlW3QD\CQDoh3QDPi3XD0`Dkn3`D]^2WD0QDg3XD0Y@0QDQi3TD1VD0WD0QDg3XD0Y@0QDQi3TD1Q
DRi3QDSi3QDTi3SD0S@0WD0QDm2XD0QDUi3QFVi3WD0QDWi3XD0QDXi3QDYi3TD4WD0QDlW3Y@0PDgKQDZi3XD0QD[i3TD1W
D0QDjEPDkf3XD0VD0QD[i3TD1WD0QDjEPDkf3XD0QD\i3QDT4WD0QD]i3QD^i3TD1QD_i3XD0P@Um5VD0QDT4WD0QD]i3QD^
i3TD1QD_i3XD0P@Um5QD`i3WD0QDai3PDWj3XD0QDbi3WD0PDoj4QDci3XD0VD0WD0PDoj4QDci3XD0QDdi3QFbl2TD2WD0P
Dnf3QD\4QDei3XD0QFbl2Y@0WD0QD[?TD1QDfi3XD0VD0QFbl2Y@0WD0QD[?TD1QDfi3XD0QDgi3QFbl2Y@0WD0QDhi3XD0Q
Dii3WD0QDji3QDki3XD0SD0QDli3TD3WD0QDlU1QDmi3TD1QDni3XD0VD0QDli3TD3WD0QDlU1QDmi3TD1QDni3XD0QDoi3W
D0QDWg3QDPj3TD1QDQj3XD0VD0WD0QDWg3QDPj3TD1QDQj3XD0QDRj3QDSj3WD0QDTj3QD\4QDUj3XD0WD0QDVj3TD1QDWj3
XD0QDXj3WD0PDnn2QDf]1QDYj3PDj`9QDZj3XD0WD0QDYa3QDYj3PDj`9XD0PDPk4WD0QD[j3QD\j3TD1PDWk4XD0SD0WD0Q
D]j3PDPg3XD0QD^j3WD0QD_j3P@Pg3XD0VD0QD^j3WD0QD_j3P@Pg3XD0QD`j3QFbl2TD1WD0QDaj3Y@0TD1QDbj3XD0SD0Q
Fbl2QDT4Y@0WD0QDcj3XD0QDdj3WD0QDej3PDWk4QDfj3XD0SD0QDT4WD0PDof3PDWk4XD0QDgj3QDT4Y@0WD0PD[1QDhj3X
D0QDij3QDjj3WD0QDkj3QDlj3XD0QFbl2QDT4WD0QDmj3TD1VD0XD0`DPg3`Dnf3`D`c3`DRk4QFbl2QDT4WD0QDmj3TD1QD
nj3XD0`DPg3`Dnf3`D`c3`DRk4WD0QDca3QDoj3TD1PDif2XD0UD0WD0QDiZ1QDi^1SD0XD0QDa[1WD0QDPk3QDQk3TD3QDR
k3XD0WD0PDPU=XD0QDSk3WD0QDTk3PDSm5QDUk3XD0UD0WD0PDUQ3XD0QD[Z1QDVk3WD0QDWk3QDXk3QDYk3QDYW3XD0WD0Q
DZk3QD[k3QD\4QDR?PD[\1XD0WD0PDeQ6QD\k3PDWk4XD0WD0QDaY1PDWk4PDkQ6XD0QDT8WD0QDkd1PDnn2P@Ug3QD]k3TD
2QD^k3XD0WD0QD_k3QD`k3QDak3XD0UD0WD0QDbk3XD0SD0QDck3PDSm5PDZLPD\V3QDZ^2TD1PDnf3TD4QDQ=QDdk3QDek3
WD0QDfk3XD0TD2QDgk3SD0UD0QDhk3WD0QDik3XD0VD0UD0QDhk3WD0QDik3XD0QDiR2QDjk3Q@T4Q`1]4WD0QDkk3XD0`DW
k4aDR4UD0WD0PDTQ3QDVQ1SD0XD0UD0WD0PDjR6QDVQ1SD0XD0UD0QDlk3QDmk3UD0WD0QDnk3XD0SD0`DeW3UD0PDnc9QDo
k3QDPl3PDnc9PDWk4QDQl3QDS:QD_W2PDRQ<QDP>QDT4PDSm5Q`1]4WD0QDRl3XD0QDSl3QDTl3UD0WD0QDUl3XD0WD0QDVl
3Q`1]4Q@Wl3QD[5XD0QD[5QDXl3QDYl3QDei1TD2QDZl3QD[l3QD\l3QDT4WD0QD]l3XD0PDWk4QD^l3WD0QDei1XD0SD0PD
dLPD_Q1PDS3QD_l3PDkf3PDS3PDkf3QD`l3QDal3QDbl3PDeQ4PDmf3QDcl3QDdl3PDld3QDel3PD]\<PDkf3QDfl3QDgl3W
D0QDhl3XD0`DWk4QDgl3WD0QDhl3XD0`DWk4QDfl3WD0QDhl3XD0`DWk4WD0QDhl3XD0`DWk4QDT8QDT4Q`1]4WD0QDil3XD
0QDjl3QDkl3QDll3PDSm5WD0PDnc9XD0PDWk4QDml3QDnl3TD1QDol3QDei1TD2QDPm3QDQm3PDoLWD0QDRm3XD0QDT4PDWk
4PDoLWD0QDSm3XD0QDTm3QDUm3QDVm3PDUm5PDe3QDWm3QDXm3QDYm3QDWg1PDVj3QDZm3PDVj3PDUk4PDVQ6PDUm5PDQ\:P
DYR:QDU\3QD[m3QD\m3P@Pk4QD]m3PDcf<QD^m3PDQk4PDZ]3QD_m3PDWk4PDR3QD`m3PDTEPDPg3QDam3PDdS3PDmf3PDW]
1TD2QDbm3PDhg3PDPk4PDUm5QDcm3PD\P3QDdm3TD6WD0Q`1]4QDWl3XD0QDem3QDdm3TD5PDQk4TD3WD0QD[5XD0QDfm3TD
8PD4WD0QDgm3XD0UD0WD0PDRV=XD0WD0QDfm3SD0PD4QDgm3XD0WD0QDfm3SD0SD0PD4QDgm3XD0QDhm3`Djo5`DV3`Dn2QF
im3TD2WD0QDjm3XD0QDjm3`DR3SD0PDUo2PDR3Q`1]4QDkm3PD^2PD]P3QDlm3PD]P3WD0QDmm3P@U^5QDnm3XD0`DQk4`D^
6QDom3WD0QD`o1PDWk4XD0SD0QDmm3PDWk4aDR4`DW3QDPn3PDWk4QDQn3QD`o1PDWk4WD0QDRn3XD0QDSf1WD0QDSn3XD0`
DHQD`W1Q@Tn3P@Sm5PDkk5QDP>QDT4WD0QDUn3QDVn3XD0PDdS3QDl8QDWn3QDXn3WD0QDYn3QDZn3XD0QD[n3S@0S@0WD0Q
DT4QDcR2XD0QD\n3TD1WD0QD]n3QD^n3XD0`ETQ3`ERg3`Eo9`EYQ3`EdS3`ESg3WD0QDk9QD_n3XD0VD0`ETQ3`ERg3`Eo9
`EYQ3`EdS3`ESg3WD0QDk9QD_n3XD0QD`n3WD0QDY8QDo2XD0`DfO`DRg3WD0QDT8PDPo2QDo2XD0`DfO`DRg3QDan3TD2WD
0QDbn3QDcn3XD0WD0QDdn3PDoLTD1QDen3QDfn3XD0PDUm5WD0SD0PD^Y:QDgn3TD1PDWk4XD0UD0WD0QDhn3QDin3XD0TD6
QDjn3WD0QDkn3QDln3VD0XD0WD0QDkn3QDln3QDmn3XD0WD0QDnn3PDo2PD_a9XD0WD0QDon3PDoLTD2QDPo3XD0WD0PD_k4
PDWc5XD0SD0UD0WD0QDQo3QDRo3TD1XD0SD0QDSo3QDTo3QDUo3TD1WD0QDVo3TD1QDWo3XD0WD0PDUg3PDXg3QDXo3PDWk4
XD0WD0PDUm5PDo[:XD0SD0WD0QDbT1PD\Q1PDHQDYo3XD0WD0QDZo3P@of3PDQk4XD0WD0QDm9QD[o3QD\o3Q@]o3XD0SD0W
D0QDk8QDl8QD^o3TD1PDWk4QD_o3XD0WD0QD`o1QD`o3PDWk4QDao3XD0WD0PDeMPDWk4XD0QDbo3WD0QDR:QDco3QDdo3TD
1YD2XD0SD0WD0QDeo3QDfo3QDgo3QDho3TD1QDio3XD0WD0QDV4Q@V;QDjo3XD0SD0WD0QDko3QDlo3QDmo3XD0WD0QDno3P
DPk4SD0XD0QDoo3WD0PDUm5QDPP4QDQP4QDRP4XD0WD0QDSP4QDTP4PDQk4SD0QDUP4XD0QDVP4WD0QDWP4XD0QDXP4PDSm5
S@0WD0QDYP4XD0PDj;PDQk4SD0QDZP4SD0QD[P4PDcV=PDWk4PDoLQD\P4PDWk4QD]P4WD0QD^P4XD0QD_P4QD`P4PDkf3PD
X]9PDi8PDi7PDZ4QDaP4WD0QDbP4XD0QDcP4QDT4WD0QDdP4XD0PDQk4TD2QDeP4QD[8WD0QDfP4PDWk4PDoLXD0QDT4QDgP
4QDhP4QDiP4QDjP4QDkP4PDHPDnX5PDPg3UD0QDlP4QDo2QDk9PDR3WD0QDmP4XD0QDbT1QDnP4QDoP4SD0QDPQ4PD\Q1PDd
LPDWk4PDPo2PD\Q1QDQQ4QDlY1QDRQ4QDSQ4QDTQ4PDWk4QDT4QDUQ4QDXn3QDVQ4QDWQ4QDXQ4QDYQ4QDT4PDW]1QDZQ4PD
TS6SD0UD0PD^P1SD0QDY8QD[Q4PDPo2PDoLQ`1]4WD0QD\Q4XD0PDPo2QD]Q4QD^Q4PDSm5PDUo2PDnn2PD\Q1QD_Q4PDdS3
QD`Q4PDWk4QDaQ4P@[\1PDT8PDnd;QDbQ4PDUm5PDmS3QDcQ4PDUm5QDdQ4PDVg3QDeQ4QDfQ4PDoj4QDgQ4QDhQ4QDiQ4PD
Wk4QDo2QDjQ4QDkQ4PD\a4PDPg3PDbf2PDP4QDP>QDlQ4QDmQ4QDU=QDcY1PDPk4QDnQ4QDoQ4QDPR4PDnf3QDQR4QDRR4QD
SR4PDmZ:PDof3QDTR4P@PMQDUR4QDP>PDQo2PDfV=PDfV=QDVR4QDWR4QDXR4QDYR4QDP>PD[h2`Da3`DX3`Dfk2`Dn3`Df3
`De3`De8`DY4`D]a9`D[4`D]7`Dg6`Dd3QDo2QDY8QDZR4QDT8QDk9S@0QD[R4`DTMQDT8Q`1]4QD\R4QD]R4QD^R4QDT4QD
_R4QD`R4QDaR4Q`1]4QDbR4PDVQ3PDUg3SD0PDUQ3PDfb3SD0PDTQ3PDfb3QDcR4PDdc3QDdR4QDeR4PDdc3PDT8PD4SD0PD
dc3PDT8QDfR4PD_P6PDT8QDgR4PDUh3PD]P3PD_k4QDhR4PDoj4QDiR4PDUT3PD4QDjR4PDoj4QDiR4PDUT3QDjR4PDPg3QD
iR4PDUT3PD4PDn9PDPg3QDiR4PDUT3PDn9PD`P6PDUT3QDkR4PD_k4QDT8PDSMPDk8PDU3PDWa2PDoLPDWa2PDWk4QDT4PD[
Z:SD0PD[Z:QDlR4QDk9PDoLQDmR4QDnR4QDh[1SD0TD2PD[h2QDoR4QDd8PDoLQ`1]4QDPS4QDQS4QDRS4QDSS4QDTS4PDUm
5QDUS4QDVS4QDWS4PDdc3QDXS4QDYS4PDT8QDZS4SD0QDaQ4PDT8QDT<QD[S4QD\S4QD]S4QD^S4PDPo2PD\Q1PDdLPDWk4Q
DY8QD_S4QDQQ4PD]P3PDmf3PD]P3PDWk4PDSW=PD4SD0QD`S4WD0QDYn3QDaS4QDbS4XD0WD0QDlm2SD0QDcS4PDoLPDWk4X
D0WD0PDoQ1PDRh3XD0QDdS4WD0QDeS4QDfS4TD1QDgS4XD0QDhS4WD0QDiS4PDkk5XD0SD0QDhS4WD0QDVCPDUg3PDkk5XD0
SD0WD0QDjS4QDkS4PDWk4QDlS4XD0SD0QDmS4WD0QDnS4S@0QDoS4PDWk4XD0`DfO`Dd3`D`S:`Dg2UD0WD0QDPT4QDQT4TD
4PDoLXD0QDRT4UD0WD0QDPT4QDQT4TD4PDoLXD0YD1QDST4P@Po2WD0PDoLTD1QDTT4QDUT4XD0QDY8WD0PDR3QDVT4XD0QD
Y8WD0PDR3YD1XD0QDT8PDPo2WD0PDR3YD1XD0QDT8PDPo2WD0PDR3QDVT4XD0WD0QDWT4PDPo2QDo2XD0QDXT4WD0QDYT4XD
0TD1QDZT4QD[T4Q@\T4WD0P@dc3QD]T4XD0P@R_;QD^T4WD0PDdc3QD_T4XD0QD`T4WD0PDdc3PDeV3XD0QDaT4UD0WD0PDT
8QDT<XD0SD0WD0QDbT4QDT<QDcT4XD0VD0WD0QDbT4QDT<QDcT4XD0QDdT4UD0WD0QDeT4SD0S@0S@0PD4PDU^5XD0SD0UD0
WD0QDfT4SD0S@0S@0PD4QDeT4XD0SD0UD0WD0QDgT4XD0QDhT4WD0QDiT4YD2XD0`DWk4QDjT4WD0QDkT4XD0SD0QDT4WD0Q
DlT4P@of3P@Qk4XD0QDmT4TD2QDnT4WD0QDoT4QDPU4XD0VD0WD0QDoT4QDPU4XD0QDQU4WD0QDRU4XD0QDSU4TD3QDTU4QD
UU4WD0QDd9Y@0QDVU4XD0`DbP1`DZc2`Dbi3`DaX5UD0WD0PDlR6PD]k4YD2XD0TD5PD4SD0UD0WD0PDSW=PDPk4YD2XD0TD
5PD4SD0UD0WD0PDSW=PDPk4SD0TD4PD4QDo2XD0SD0UD0WD0PDlR6PD]k4SD0TD4PD4QDo2XD0SD0`E_k4`EWQ3`ERg3`ETQ
3QDWU4WD0QDXU4XD0QDYU4`DeW3PDTQ3WD0SD0TD1QDZU4QDl8XD0SD0PDVQ3WD0QD[U4XD0WD0QD\U4TD1QD]U4XD0QD^U4
WD0QD_U4QD`U4XD0PDWk4QDaU4WD0QDbU4QDcU4QDdU4XD0SD0WD0QDbU4QDcU4QD`o1PDWk4XD0SD0WD0QDeU4QDfU4QDgU
4QDhU4XD0QDiU4S@0S@0S@0WD0QDk9P@R3QDjU4XD0WD0QDkU4QDlU4PDoLTD2QDmU4XD0SD0WD0PD^c3QDT4TD2QDnU4QDo
U4XD0SD0WD0QDVQ4QDT4TD1QDPV4XD0QDQV4WD0PDSm5QDRV4XD0VD0WD0PDSm5QDRV4XD0QDSV4QDTV4WD0QDUV4TD1QDVV
4XD0SD0WD0QDmm3TD1QDWV4XD0SD0WD0QDXV4TD1QDYV4XD0SD0WD0QDZV4QD[V4XD0P@R_;QD\V4`D=QD]V4WD0QDZV4QD[
V4XD0P@R_;QD\V4`D=YD2WD0QD^V4QD_V4XD0QD`V4`D]k4WD0QDaV4PDQk4XD0SD0WD0QDQS4QDbV4TD2QDcV4QDT4XD0QD
dV4PDdc3PDT8WD0PD4QDeV4XD0UD0WD0PDdc3PDT8XD0SD0UD0WD0QDfV4QDgV4XD0SD0UD0WD0QDo2PD4QDhV4XD0UD0QDi
V4TD9PD4WD0QDo2XD0SD0UD0WD0QDo2XD0aDjV4UD0WD0QDkV4`DR7`DY4`D\;`Deo5`DP3`Da3`DX3`Dfk2`Df3`Dd3`DR7
`D]a9`D]7`Dn3QDo2XD0UD0WD0QDlV4XD0SD0QDmV4WD0QDnV4XD0SD0UD0WD0QDoV4XD0SD0UD0WD0QDPW4QDQW4TD2QDRW
4TD1PDoLXD0SD0UD0WD0QDSW4QDTW4TD2QDUW4XD0SD0UD0aDS4aDR4aDb4aDj4aD\3aD^3aD_4aDT4aDU4aDV4aDY4aD\4a
DY5WD0SD0XD0QDVW4UD0aDS4aDR4aDb4aDj4aD\3aD^3aD_4aDT4aDU4aDV4aDY4aD\4aDY5iD1iD2iD0iD4WD0SD0XD0QDm
U2SD0`D[KaDT4aDU4WD0QDQLPDof3PDPk4Q@\4QDWW4XD0`DS^4WD0QDQLQDo`3QDXW4XD0WD0QDQLPDdP6QD\4QDYW4XD0W
D0QDQLPDkP6TD2PD^P6XD0WD0QDQLQDZW4XD0VD0WD0QDQLQDZW4XD0QD[W4WD0QD\W4QD\4QD]W4XD0WD0PDSm5QD^W4QD_
W4XD0QD`W4WD0QDaW4QDbW4XD0VD0WD0QDaW4QDbW4XD0QDcW4WD0QDdW4TD1QDeW4XD0VD0`D]a3`DmF`DiH`Db`3`DmD`D
Ua3`Dk`3`Dbf4`DdW=`D`j2WD0QDdW4TD1QDeW4XD0QDfW4`D]a3`DmF`DiH`Db`3`DmD`DUa3`Dk`3`Dbf4`DdW=`D`j2QD
gW4WD0QDhW4XD0VD0QDgW4WD0QDhW4XD0QDiW4QDjW4WD0QDkW4TD1QDlW4XD0`DXZ4`DaV4`DbV4`Dnm3`Dk\4`Dl\4`DWW
3`D_o5`DPX=`Db\4aDR4WD0QDmW4QD_>QDnW4XD0WD0QDoW4PDkf3TD1QDPX4XD0WD0QDQX4QDRX4XD0VD0WD0QDQX4QDRX4
XD0QDSX4WD0QDTX4TD1QDUX4XD0VD0`DPk4WD0QDTX4TD1QDUX4XD0QDVX4`DPk4WD0QDWX4QDXX4Q@_>QDYX4XD0WD0PDmf
3PDWk4PDSm5XD0SD0WD0PDof3PDPk4PDUm5PDf^4XD0WD0QDZX4PDUm5QD[X4XD0VD0WD0QDZX4PDUm5QD[X4XD0QD\X4WD0
QD]X4PDnf3QD^X4XD0VD0WD0QD]X4PDnf3QD^X4XD0QD_X4WD0PDnf3PDSm5PDS7XD0WD0PD]MPD``3XD0WD0QDn>PDQg3XD
0VD0`Doj4WD0QDn>PDQg3XD0QDfA`Doj4WD0QD`X4QDaX4PDQg3XD0WD0QDl=PDTk4TD1PDWk4XD0QDbX4`DeW3WD0QDcX4X
D0`DPW4`D\P4`DaX=WD0QDdX4S@0QDeX4QDfX4XD0VD0`D[e3`DhX=`DiX=`DUm5WD0QDdX4S@0QDeX4QDfX4XD0QDgX4`D[
e3`DhX=`DiX=`DUm5WD0QDhX4QDiX4XD0WD0PDnf3PDUm5QDjX4QDkX4XD0QDlX4WD0PDPg3PD^P<XD0WD0QDmX4QDnX4XD0
QDoX4`Dk\4`Di`3`D_W4`DeZ4`DSk3`DS^4`DSI`DRI`DUa3WD0QDlAQD\Y3QDPY4XD0WD0QDP=TD1QDQY4XD0VD0`Ddg3`D
lE`Dnm3WD0QDP=TD1QDQY4XD0QDRY4`Ddg3`DlE`Dnm3WD0QDSY4QDTY4XD0VD0WD0QDSY4QDTY4XD0QDUY4WD0PDRIQDW?T
D1QDVY4XD0WD0PDPd3PDaU<XD0WD0PDlZ<QDWY4XD0WD0QDXY4QDYY4TD2QDZY4XD0WD0PDPg3PDSm5QD[Y4XD0VD0WD0PDP
g3PDSm5QD[Y4XD0QD\Y4WD0QD]Y4PDS^4XD0WD0QD^Y4PDT8XD0VD0`DT8WD0QD^Y4PDT8XD0QD_Y4`DT8WD0QD`Y4PDWk4Q
DaY4TD2QDbY4XD0WD0QDcY4QDdY4QDSi2XD0WD0QDW>QDeY4QDfY4XD0VD0`DUm5`Db`3`Dob6`Dg`3WD0QDW>QDeY4QDfY4
XD0QDgY4`DUm5`Db`3`Dob6`Dg`3WD0QDhY4P@Wk4QDhBS@0QDiY4XD0`DPk4`DSk4`DQQ6`DRk4WD0QDjY4PD]n5XD0VD0`
DQk4`DWQ3`Dnf3aDR4WD0QDjY4PD]n5XD0QDkY4`DQk4`DWQ3`Dnf3aDR4WD0QDl=QDlY4XD0VD0WD0QDl=QDlY4XD0QDmY4
WD0QDPU3P@of3QDnY4P@Um5QDoY4XD0WD0QDPZ4QDQZ4XD0VD0WD0QDPZ4QDQZ4XD0QDRZ4WD0QDSZ4QDTZ4XD0VD0`DUm5`
Dk`3`DS^4`D[W3`Df`4`DZ7`DS:`DiV3`Db`3WD0QDSZ4QDTZ4XD0QDUZ4`DUm5`Dk`3`DS^4`D[W3`Df`4`DZ7`DS:`DiV3
`Db`3WD0QDVZ4XD0S@0WD0QDWZ4PDUm5QDXZ4XD0VD0aDR4WD0QDWZ4PDUm5QDXZ4XD0QDYZ4aDR4WD0PDnf3QD_>QDZZ4QD
[Z4XD0VD0WD0PDnf3QD_>QDZZ4QD[Z4XD0QD\Z4WD0PDnf3PDUm5QD]Z4XD0WD0QD^Z4QD\4QD_Z4XD0WD0QD`Z4PDSm5QDa
Z4QDbZ4XD0VD0`DiH`DUT3`DjG`D[X<`DfFWD0QD`Z4PDSm5QDaZ4QDbZ4XD0QDcZ4`DiH`DUT3`DjG`D[X<`DfFWD0PDlb3
QDdZ4XD0WD0QDWW2PDPg3PDcU2XD0`D_\3`D_Y4`DY9WD0QDeZ4Q@\4PDeY=XD0WD0QDfZ4QDgZ4XD0VD0WD0QDfZ4QDgZ4X
D0QDhZ4WD0QDiZ4QDVQ1TD1QDjZ4XD0VD0WD0QDiZ4QDVQ1TD1QDjZ4XD0QDkZ4QD`f3WD0QDf3PDg^5XD0QDlZ4QD`f3Y@0
WD0QDf3XD0VD0aDR4QD`f3Y@0WD0QDf3XD0QDmZ4aDR4QDnZ4TD2WD0QDT4Y@0YD1XD0VD0aDR4`DPg3QDnZ4TD2WD0QDT4Y
@0YD1XD0QDoZ4aDR4`DPg3WD0QDP[4P@Pg3P@Um5QDQ[4QDR[4XD0QDS[4WD0QDT[4QDU[4XD0VD0QDS[4WD0QDT[4QDU[4X
D0QDV[4WD0QDW[4QDX[4Q@U4QDY[4XD0QDU4WD0QDZ[4XD0VD0QDU4WD0QDZ[4XD0QD[[4WD0QD\[4Q@o`3PD]k4QD][4QD^
[4XD0WD0QD_[4TD1QD`[4XD0VD0WD0QD_[4TD1QD`[4XD0QDa[4QDT4WD0PDfMPD^c3XD0VD0QDT4WD0PDfMPD^c3XD0QDb[
4WD0PDnf3QDc[4QDd[4Q@e[4XD0VD0WD0PDnf3QDc[4QDd[4Q@e[4XD0QDf[4WD0QDg[4QDh[4QDi[4QDj[4XD0WD0QDk[4Q
Dl[4XD0WD0QDm[4QDYY4XD0VD0WD0QDm[4QDYY4XD0QDn[4WD0QDo[4QDP\4QDQ\4XD0VD0WD0QDo[4QDP\4QDQ\4XD0QDR\
4QDZIQDS\4Q`1]4WD0QDT\4XD0QDU\4QDV\4PDnf3QDW\4QDX\4PDT?QDY\4QDZ\4PD]k4QD[\4PD]k4QD\\4QD]\4PDSm5Q
D^\4PDYZ=PD4PDXn9PDRk4QD_\4PD]n5QD`\4Q`1]4S@0WD0QDa\4XD0QDb\4WD0QDc\4XD0QDd\4`DeW3PDVg3WD0QDe\4X
D0Q`1]4S@0WD0QDf\4XD0QDZQ1WD0QDg\4XD0QDh\4WD0QDi\4XD0QDj\4S@0WD0QDk\4XD0QDaW4QDl\4QDU[4QDU4WD0QD
m\4XD0QDn\4PDWk4WD0QDo\4XD0QDP]4QDT4Q@_4WD0QDQ]4XD0QDj4WD0QDR]4XD0`Dof3`Dg^5`Dnf3`Dmf3`DTk4`DkP6
`Dkf3`Dlf3`DUV3`D]6`DUm5`DSm5QDU4QDS]4QDT]4QDU4QDU]4PDmf3QDaCWD0QDV]4P@`Q6QDW]4XD0QDX]4QDT4Y@0WD
0QDY]4XD0`Doj4`DPg3`DTk4`DWk4`Dmf3WD0QDe3QDZ]4PD]k4XD0QD[]4QDT4Y@0WD0PDQOQ@\]4XD0VD0QD[]4QDT4Y@0
WD0PDQOQ@\]4XD0QD]]4WD0QD^]4PDnf3Q@]4QD_]4XD0QD`]4QDU4WD0QDa]4XD0QDb]4Q@U4WD0QDc]4QDd]4XD0QDU4QD
e]4QDf]4QD\]4QDg]4PD_V;PDkf3`ERM`ESM`EoL`ETM`EUk4`E^2QDh]4PDkf3`DUm5`DSm5`DTm5`Ddg3`DlE`DVm5`DdS
3`Dig3`Djg3`DTk4`DSk4`DPX=QD_[4Q`1]4QDi]4QDj]4QDk]4PDHPD[n5PDR_;QDVMQDl]4QDT4PDVg3QDm]4PDHPDY^5Q
Dn]4QDU4QDo]4QDe[4QDU4QDP^4aDR4QDU4QDQ^4PDnf3PDUm5QDQ[4QDR^4QDWX1QDj2QDS^4QDT^4PD\T3P@dS3PDnP6PD
Tk4QDU^4PDWk4PDgb3PDT8QDV^4TD1QDW^4QDX^4Q`1]4QDY^4QDmITD3QDZ^4PDcU2QD[^4QD\^4QD]^4QD^^4P@Pk4Q@_^
4QD`^4QDa^4`DdS3`DUm5`DcP6`Ddg3`DlE`DVm5`DaP6`D`P6QDb^4QDaCWD0QDc^4XD0WD0QDd^4XD0QDe^4QDf^4PDRi4
QDaCQ@T4S@0QDg^4QDh^4QDi^4QDh^4PDUm5QDj^4QDU4PDb4QDo`3QDU4QDk^4PDSm5QDl^4QDm^4PDSm5PDfg2PDlo5QDn
^4PDPg3PDUm5QDQ[4PDed6QDo^4QDT]4QDP_4QDQ_4P@Um5QDR_4QDS_4PDkf3PDnf3PDUm5QDT_4QDT@PDTk4QDU_4PD^P<
PDUk4PDoS<QDV_4QDcNPD[Z3QDW_4QDT4Q`1]4S@0QDX_4QDY_4Q`1]4QDZ_4QD[_4TD2PDkZ:QD\_4QD]_4PDlY5QD^_4QD
__4QD`_4Q`1]4P@Sm5QDa_4QDb_4PDQ\2QDc_4PDWk4WD0QDd_4XD0PDZQ1PDmf3QDe_4PDPg3QDf_4QDg_4P@Pg3QDh_4QD
i_4QDj_4QDk_4QDl_4UD0PDYQ3SD0QDjOQDg9QDm_4PD4SD0UD0WD0PDYQ3XD0QDn_4SD0UD0WD0QDP3XD0aDo_4SD0UD0WD
0QDP3PDk8XD0`Da3`Dn7`Dde6`Dm4`Dfk2`De3`D_8`DV3`DQ3`D]7`Dgk2`DoQ1`D`1UD0WD0QDP3PDk8PDfk2XD0SD0UD0
WD0PDUQ3QDP`4QDQ`4XD0UD0WD0PDYQ3XD0SD0QDR`4`DhK`DfK`DS1`DM`DSL`Dlk:TD4PD2UD0WD0QDP3PDk8QDS`4QDTo
3XD0UD0WD0QDS`4TD1QDT`4XD0UD0WD0QDU`4QDV`4XD0`Dlo5`DaW:`DZD`D_e2`D`e2`D`[=`DYo;`Da[=`DXo;`Db[=`D
X:`DZh6`DiT<`DV6`Dc[=`D\W:`Dg^1`Dd[=`De7`Dla;SD0UD0WD0QDW`4XD0TD;PD2UD0WD0QDX`4SD0XD0TD;PD2WD0PD
`g3PDVk4PDag3XD0WD0PDUQ3QDY`4XD0UD0WD0PDTQ3QDZ`4XD0UD0WD0PDeV=QD[`4TD1QD\`4XD0PD6TD5WD0PDVk4XD0T
D4PD2PD4WD0QD]`4XD0PD2`EnS6`EeQ6PD4WD0QDP3XD0QD^`4`DoQ1`Dfk2QD_`4WD0QDP3QD``4XD0WD0PDUQ3QDa`4XD0
WD0PDUQ3PD_T6XD0`D^M`DR3`D^Q1UD0WD0PDTQ3QDb`4QDT4XD0QDc`4UD0WD0PDTQ3QDd`4PDUm5QDe`4XD0UD0WD0PDZQ
3XD0QDf`4QDg`4UD0WD0PDo9QDh`4XD0UD0WD0PDYQ3XD0QDi`4PDk8TD1QDj`4TD5QDk`4SD0UD0WD0PDYQ3XD0QDl`4PDk
8QDm`4UD0WD0PDo9QDn`4XD0UD0WD0PDYQ3XD0QDo`4`DPo2UD0WD0QDPa4QDQa4XD0TD<PD2UD0WD0PDWQ3QDU;TD2QDRa4
XD0`DWk4UD0WD0PDXQ3QDU;TD2QDSa4XD0`DWQ3`D_k4`DXb3`DRk4`DQ[6UD0WD0QDTa4XD0SD0UD0WD0PDoZ;XD0UD0WD0
PDk8SD0XD0TD;PD2UD0WD0PDTQ3QDUa4XD0WD0PDZS6PDVk4PDHXD0PDVk4PDUg3PD2UD0WD0PDZf6XD0WD0PDnf3PDSm5PD
W7XD0PD\f6PDVk4PD^f6WD0PDTQ3QDTn3PDcP6QDVa4XD0UD0WD0QDWa4XD0PDUQ3QDXa4PDk8TD1QDYa4QDZa4TD1QD[a4P
DVQ3QDXa4TD6WD0QDlk1PDYHXD0PDVQ3QD\a4QD]a4TD1QD^a4QD_a4QDS5QD`a4QDaa4PDUm5QDba4TD2QDca4UD0PD^k4Q
DhBS@0QDda4PD4PDUQ3QDea4PDQMTD3PDRk4TD2QDS5PDTQ3QDfa4PDk8QDga4PDfb3TD2QDha4QDia4PDUm5QDja4SD0QDk
a4UD0PDk8QDla4SD0PDPo2PDk8PDfk2TD6QDma4PDUQ3QDna4QDU4TD5QDoa4PDTQ3QDZIQDPb4S@0QDQb4QDRb4TD3QDSb4
PDVQ3QDT4TD4WD0QDTb4XD0PDk8Q@_4QDUb4QDVb4PDUQ3WD0QDWb4XD0PDTQ3QDXb4TD5WD0QDYb4XD0SD0QDZb4QD[b4UD
0WD0QDZb4XD0SD0QD\b4QD]b4PDk8TD1PD\f6QD^b4QD_b4QD`b4SD0PD4WD0QDab4XD0PD2PDUQ3QDbb4TD4WD0QDcb4XD0
PDPg3PDTQ3QDaZ4QDdb4TD4WD0QDcb4XD0PDUQ3QDeb4TD4WD0QDfb4TD1QDgb4XD0PDPg3PDTQ3QDaZ4QDeb4TD4WD0QDfb
4TD1QDgb4XD0PDUQ3Q`1]4WD0PD_T6QDhb4XD0PDUQ3WD0PD_T6SD0XD0QDib4PDUQ3WD0QDna4QDU4TD5XD0QDjb4PDUQ3Q
Dkb4TD4WD0QDmW2TD4QDlb4XD0PDVQ3QDjOTD3WD0QDmb4XD0PDWQ3QDnb4QDob4TD2WD0QDPc4XD0PDUQ3WD0PD_T6QDV4T
D4XD0QDQc4PDUQ3QD^^1QDob4TD1WD0QDRc4PDWk4XD0WD0QDSc4PDQk4PDUm5QDTc4XD0WD0QDUc4PDeQ6QDVc4XD0PDVQ3
QDWc4TD4WD0QDXc4XD0PDVQ3WD0QDYc4XD0QDZc4TD6PDoLWD0QD[c4XD0PDQo2SD0QD\c4TD6PD2UD0WD0QD]c4PDk8TD1Q
D^c4XD0QD_c4QDVQ4PDUg3QD`c4UD0PDPo2PDk8WD0QDac4XD0PDUQ3QDbc4TD5WD0QDcc4XD0QDdc4QDec4TD3QDfc4PDTQ
3QDgc4WD0QDhc4XD0PDTQ3QDic4QDjc4TD1PDTk4PDTQ3QDkc4QDVAQDlc4TD2QDmc4QDnc4TD1QDoc4PDUm5QDPd4QDQd4P
DTMPDlW5PD^k4QDRd4P@eQ6PDfOQDSd4PDPMPDdS3PDRg3QDTd4TD6PD4PDPj3QDUd4PDfc3QDVd4QDWd4TD4WD0QDXd4XD0
PDPMPDdS3QDYd4PDk8QDZd4TD1WD0QD[d4XD0QD\d4QD]d4PDQMPDk8QD^d4UD0QD_d4QD`d4TD8PD4PDUk4WD0QDad4XD0Q
Dbd4UD0QDP3TD6PD4PDUk4WD0QDP3XD0UD0QDP3QDcd4TD8WD0QDT`1`Da3`De3`Dfk2`Dn7`Dm4XD0QDdd4UD0QDP3PDk8S
D0QDed4TD3WD0PDUk4XD0QDfd4PDUQ3QDgd4TD8WD0PDUk4XD0QDhd4UD0QDP3TD<QDT`1WD0QDid4XD0QDjd4UD0QDkd4TD
<WD0QDld4XD0QDkd4`D`j4QDmd4UD0QDkd4TD<WD0QDld4XD0QDP3QDnd4UD0`DWQ3`D_k4`DXb3`D[k4`DZk4`DXQ3QDkd4
TD<WD0PD4XD0QDS3`D`j4QDod4UD0QDP3TD5QDj4WD0PDUk4XD0QDPe4S@0QDj4QDkd4TD<QDT`1WD0QDQe4XD0`DoY:QDkd
4TD<QDT`1WD0PDTQ3XD0`DoY:`Dk8`Dl8`Dn9`DoE`DQ[6`Dm8`Dn8`DdS3QDRe4TD<WD0PDUk4XD0QDSe4QDRe4TD<WD0PD
Uk4XD0PDTQ3`Dk8`Dl8`Dn9`DoE`DQ[6`Dm8`Dn8`DdS3WD0PD2QDTe4XD0UD0QDUe4TD5WD0QDVe4QDT`1QDVe4XD0PDa\:
QDWe4QDXe4`EWf2`EXf2`EWk4WD0QDYe4XD0`Dlf3QDh>TD3QDWT3QDR3TD1QDQ3QDT4TD3QDQ3TD2QDR3QDS5`EcP6`EVm5
QDZe4`D_k4`Dj`9PDUg3QD[e4PDTQ3QDT4TD2PD^a9PDRk4`EiZ:`EdS3`E\T3`E\Y:`EjE`EP3`EeM`EgW3`EfW3PD^a9`D
fW3PDUQ3WD0PDdLXD0PDRi4TD4QD\e4PDXg3QD]e4Qd1]4QDV5QDV5QD^e4QD_e4WD0QD`e4XD0QDae4QDP3TD1WD0QDQ3XD
0TD2QDbe4QDce4QDde4QDQ3QDT4TD1QDR3QDP3TD1QFQ3R@0TD2QDR3QDP3TD2QDQ3TD1QDS5PDTQ3QDV4PDk8PDoQ1QDee4
TD2WD0QDQ3XD0PDTQ3QDV4PDk8QDfe4PDfb3TD1WD0QDQ3XD0PDUQ3QDge4PDk8QDhe4TD3WD0QFQ3XD0WD0QDie4XD0TD3Q
DQ3PDTQ3QDTn3QFje4R@0WD0QDke4XD0QDle4QDde4TD2WD0QDh>XD0TD3PDlf3PDo9QDT4TD4WD0QDme4XD0PDYQ3QDQ3TD
2QDne4TD3QDoe4QDPf4TD6WD0QDQf4XD0WD0QDRf4XD0TD3QDSf4PDUQ3QDTf4TD3QDQ3QDde4QDWW1QDR`4TD1WD0QDUf4X
D0QDde4QDVf4TD4WD0QDWf4XD0PDo9WD0QDXf4TD3QDYf4XD0WD0QDZf4XD0QD[f4QD\f4PDR\=PDhe3aD]f4YD3PD_\=QD^
f4QD_f4PDaLQD`f4QDaf4PDW[3QDbf4PDWg4PDQ\2QDcf4QDdf4QDef4QDff4PDde3QDgf4PDf3QDhf4QDif4PDV6QDjf4QD
kf4PDcU3PD[a;QDlf4PD\i4QDmf4QDnf4PD^Z=PD_^=QDof4QDPg4PDf8PDPk4PDeHPDVT3QDQg4QDRg4PDSi4QDSg4PD]e2
PDbe6PDV`<QDTg4PDZ`5PDQj4PDQR1PDc^=PDdf4QDUg4QDVg4YD3TD<YD3TD<YD3QDWg4QDXg4QDYg4QDZg4QD[g4QD\g4P
DX^=PDhP:PDf8PDPk4PDl_=PDVQ3QD]g4PDVQ3QDjOTD2QD^g4PD_k4PDk8QD_g4QD`g4PDof3PDPk4QDag4PDUQ3QDbg4PD
nf3PDSm5PDW7QDcg4TD4QDoX2PDoj4PDWm5QDdg4QDeg4QDfg4PDUQ3QDgg4RD0SD0PDcP6QDhg4QDig4Q@R4QDjg4PDRk4P
Dfb3RD0VD0QDkg4QDlg4QDmg4PDTQ3PDY1QDng4PDUm5QDog4WD0QDPh4QDQh4XD0`DZi3`D[i3`D[O`DOWD0QDPh4P@Pk4Q
@Rh4QD]7XD0`Do9`DZi3`D[i3`D[O`DOQDSh4WD0QDTh4XD0WD0PDSm5QDUh4P@Pk4QD]7XD0`DZi3`D[i3`D[O`DOWD0QDV
h4XD0QDWh4QDXh4WD0QD]X3QDR4XD0`DRc;`D[k4`DZk4`DU^5`DT;`DWV3`DjY3PDRFPDPk4WD0QDYh4XD0`Do9`DZi3`D[
i3`D[O`DOWD0QDZh4PDPk4QD[h4XD0QD\h4WD0QD]h4PDSm5SD0XD0WD0PDTm5QDh^2XD0`DZ5`DVe6`Di5UD0WD0PD\b3XD
0`DPk4`DT;`DWV3`DjY3`DoY3`DPR:`DnQ:`DlY3`DmY3`DbW3SD0`DZi3`D[i3`D[O`DO`DX1QD^h4WD0PD\b3XD0`DPk4`
DT;`DWV3`DjY3`DoY3SD0PDHPDl4PDPk4QD_h4WD0QDVb1aDR4SD0XD0QD`h4WD0QDah4PD^k4QDbh4XD0VD0WD0QDah4PD^
k4QDbh4XD0PD1WD0QDch4PDWk4XD0WD0PDWc5QD^9TD1QDdh4XD0WD0PDWc5PDUm5QDeh4XD0SD0PDdc3PDWk4QDfh4PDSm5
QD^R2QDgh4PDUm5PDTh3QDhh4PDPk4PDUm5PDT8PD_T6PDPk4QD^R1PDUm5QDih4QDjh4PDeQ6PDXg3PD[l4PDU^5PD[l4PD
]k4PDSk4PDUk4PDii3QDkh4QDlh4QDmh4QDV;PDSm5QDnh4PDT8PDUk4QD^6PDYg3PDUk4PDYg3PDgb3PDUk4PDgb3PDnf3P
DUk4PDnf3PDnY3PD[k4PDSm5QDoh4QDPi4QDQi4PDSm5QDRi4PDXg3QDSi4PDUm5QDTi4PDid;QDUi4QDVi4QDWi4QDla3PD
Z`=PD[`=PDQk4QDXi4PDfg2QDYi4PDSm5QDZi4QD[i4QD\i4PDmQ6QD]i4PDoS6QD^i4QD_i4PDPk4PDSm5Q`1]4WD0QD`i4
QDai4XD0PDPk4PDSm5PDRV3QDbi4PDPk4PDXg3QDci4aDR4PDTg3QDci4PDoS6QDdi4QDd6QDei4QDfi4QDgi4PDUg3QDhi4
PDUg3PDSm5QDii4QDji4QDki4PD\b3QDj4PD\T6QDj4WD0QDli4QDmi4XD0PDU^5PDUk4PDU^5PDV^5PDUk4PDV^5QDni4PD
Xg3WD0QDoi4QDR4XD0`DRc;`D[k4`DZk4`DU^5WD0QD]X3QDPj4QDQj4XD0PD^k4QDdi4PD^k4PDSm5PDn_;QDRj4PD]k4QD
Sj4QDTj4QDSj4PDoj4QDUj4WD0PDj`9XD0QDVj4QDWj4QDXj4`DZ:`DY:QDU4PDjZ:PDVQ3QDYj4PDVQ3QDZj4TD3QD[j4QD
\j4PDfEP@VQ3PDUg3PDfEPDVQ3QD]j4PDUQ3QD^Y1QD^j4S@0QD_j4UD0WD0PDVQ3PDUg3XD0SD0UD0WD0PDUQ3PDfb3XD0S
D0UD0WD0QD`j4QDaj4XD0PD4WD0QDbj4QD[b4XD0VD0UD0WD0PD^o2TD3QDcj4XD0UD0WD0QD]c4QDdj4TD1QDej4XD0WD0Q
D]c4QDdj4TD1QDfj4XD0QDgj4UD0WD0PD^Q1QDg9TD1QDhj4XD0UD0WD0PDTQ3PD_k4QDij4XD0UD0WD0QDjj4PDk8TD1QDk
j4XD0UD0WD0QDlj4TD2PDUg3XD0PDoZ;PDUQ3QDmj4PDPMPDdS3PDUg3UD0WD0PDPo2PDdS3PDoLQDnj4XD0UD0WD0QD]n3Q
Doj4TD1QDPk4XD0PD\Q1PDk8PD\f6UD0WD0QDQk4QDRk4TD1QDSk4XD0UD0WD0QDT3XD0QDTk4PD4WD0QDT3XD0PD4UD0WD0
QDUk4QDT3XD0PD4UD0WD0PDWk4QD\4QDVk4XD0`D\^3`D]^3WD0PDWk4QD\4QDWk4QDXk4XD0WD0QDUMQDYk4QDZk4XD0`DU
m5WD0QDUMQDVMQD[k4QD\k4XD0QD]k4WD0QDUa1Q@^k4QD_k4XD0VD0WD0QDUa1Q@^k4QD_k4XD0QDfAWD0QD`k4PDYk4PDU
m5PDl1XD0WD0QDak4PDj`9XD0WD0PDWk4PDoLPDZP3XD0`DQ8WD0QDbk4P@eQ6PDQa=XD0WD0PDPg3QD\4QDck4XD0VD0WD0
PDPg3QD\4QDck4XD0QDdk4WD0QDek4QDfk4Q@\4QDgk4XD0WD0PDoj4PDYT6XD0aDR4`DjQ6`D^k4`DRF`DSm5`DQF`DRh3`
DSh3`DQc3`DRc3`DSg3`DRg3aDT4`DQk4WD0PDoj4QDZZ2XD0aDR4VD0WD0PDoj4QDZZ2XD0aDR4QDhk4WD0PD_k4QDik4QD
jk4XD0QDkk4WD0PDQk4PDeQ6QD_>XD0TD4PD4WD0PDPk4PDeQ6QDlk4XD0WD0PDnc9PDXQ3XD0WD0PDjR6PD^k4QDmk4QDR`
4XD0WD0PDQk4PDTQ3QDmk4QDR`4XD0PD[Z:WD0PD]P3PD]k4PDTU:XD0WD0PDeQ6QDnk4PDYZ9XD0QDok4TD1WD0QDPl4XD0
YD1QDok4TD1WD0QDPl4XD0QDQl4WD0QDRl4QDSl4XD0PDWk4WD0PDTa=XD0YD1WD0PDTa=XD0QDTl4WD0PDoj4PDfg2PDfc3
XD0WD0QDUl4PDT8XD0VD0WD0QDUl4PDT8XD0QDVl4WD0QDWl4QDT8QDXl4XD0WD0QDYl4TD2PDmk4XD0SD0WD0QDZl4TD1QD
[l4XD0TD3QD\l4QD]l4TD3WD0QDZl4QD^l4XD0QD_l4WD0QD`l4QDal4QDbl4XD0`DfO`D`S:`Dd3`DPR6`Dn3`Dn7`Dfl4`
Dlk5QDT4WD0QDPj1PDUg3PDWk4XD0SD0WD0QDcl4Q@dl4QDel4XD0WD0PDjQ6QDfl4QDgl4XD0WD0QDhl4PDPk4QDil4XD0P
D[h2WD0QDjl4PD]k4QDkl4SD0XD0VD0WD0QDjl4PD]k4QDkl4SD0XD0QDll4WD0QDYd3QDml4P@4QDnl4QDol4XD0SD0WD0Q
DPm4PDTQ3QDQm4QDRm4XD0WD0QDeh1PDhg3PD^Y:XD0WD0QDef2SD0PD]k4QDSm4XD0WD0QDTm4QDYd3P@Wc5QDUm4XD0WD0
QD]X3QDVm4XD0VD0WD0QD]X3QDVm4XD0QDfAWD0QDcNPDVc3QDWm4XD0VD0WD0QDcNPDVc3QDWm4XD0QDXm4WD0PDUm5QDYm
4QDT4XD0QDZm4`ETQ3`ERg3`Eo9`EYQ3`EUQ3WD0QDeS4QD[m4XD0QF\m4PDk8WD0QD]m4QD^m4XD0TD3QD_m4PDk8WD0QD`
m4PDWk4QD^m4XD0TD3QD_m4WD0QDam4Q@jQ2PDWk4QDbm4XD0VD0WD0QDam4Q@jQ2PDWk4QDbm4XD0QDcm4WD0QDdm4Q@jQ2
PDWk4QDbm4XD0VD0WD0QDdm4Q@jQ2PDWk4QDbm4XD0QDcm4QDem4TD1WD0QDfm4XD0QDgm4Q@[4TD2QDhm4WD0PDUm5PDhR;
XD0VD0WD0PDUm5PDhR;XD0QDim4WD0PDPk4QDjm4QDkm4XD0VD0WD0PDPk4QDjm4QDkm4XD0QDfAQDlm4Y@0WD0QDmm4QDnm
4XD0VD0QDlm4Y@0WD0QDmm4QDnm4XD0QDom4WD0QDPn4QDQn4XD0VD0WD0QDPn4QDQn4XD0QDRn4WD0PDkQ6PDXg3SD0XD0W
D0QDV;PDW]1QDSn4XD0WD0QDTn4XD0`D=TD4QDUn4TD2QDVn4QFWn4TD1WD0QDXn4PDPg3XD0VD0QFWn4TD1WD0QDXn4PDPg
3XD0QDYn4QFZn4TD2WD0QD[n4TD1PDlf3QD_b1QD\n4XD0QD]n4TD2WD0QD^n4QD_n4XD0`DUm5`Ddg3`DlE`DVm5WD0QD`n
4P@lf3PDla=XD0WD0QDan4QD\4QDbn4XD0WD0QDQLPDPk4PDQV3XD0WD0QDQLPDdP6QD\4PDmk4XD0WD0QDcn4QD\4QDdn4X
D0WD0QDmIQDen4XD0WD0QDmIPDSm5PDPm9XD0WD0QDfn4QDgn4XD0WD0QDhn4XD0VD0WD0QDhn4XD0QDin4UD0WD0PD^2SD0
XD0TD9PD4TD6QDd8UD0WD0PD^2SD0XD0`@TMTD9PD4TD6QDWOWD0QDjn4P@Ug3QDkn4YD1XD0`DVe2`DTf2`Dhe6`DTe2WD0
QDln4P@Ug3PDR3QDmn4XD0`DRc;`D[o<`Dg^2`DRi1`Df`2aDR4`DSm5`DTm5`DW5`DU6`DY2`Dhb3`Djb3`D]c3`D^c3`DP
g3`Doj4`Dnf3`DoS4`Dj`9WD0QDln4P@Ug3PDR3PDTMQDnn4TD2QDon4XD0WD0QDPo4PDR3YD1XD0WD0QDPo4PDR3QDQo4XD
0WD0QDRo4PDQk4XD0Q@Z4QDSo4WD0QDTo4P@kf3PD^k4XD0WD0PDTg3QDUo4XD0QDVo4WD0QDWo4XD0`DWk4SD0WD0PDPg3P
DeQ6PD`Q6XD0PDaj2WD0PDPg3PDaj2QDXo4XD0WD0QDYo4PDPg3QD^9S@0PDZDXD0QDa[1TD3WD0QDZo4P@lf3PDWk4XD0`D
=WD0PDjR6QDT4QD_>XD0SD0WD0QD[o4XD0QD\o4QDT4WD0QD]o4QD^o4PDUm5QD_o4XD0QD`o4TD1WD0QDao4Q@UQ3XD0QDb
o4WD0PD_k4QDUMQDVMPDY4XD0QDco4WD0QDmU2S@0QDdo4PDPk4XD0SD0WD0QDmU2S@0QDeo4PDPk4QDfo4XD0WD0QDgo4QD
ho4PD\V3XD0QDio4QDT4Q@jo4TD1WD0QDV3XD0`Dnf3`Ddf3QDio4WD0QDko4TD1QDV3XD0WD0QDXQ2PDSm5QDlo4QDmo4XD
0WD0QDno4PD^W:PDQk4XD0QDoo4QDPP5QDT4WD0QDQP5QDRP5QDZ4TD3QDSP5XD0WD0QDTP5QDUP5PDUm5TD2QDVP5XD0QDW
P5WD0QDgc1PDWc5aDR4aDT4`D]3`Dd3`DYR1`DV3`DWP1`Db4`Dh3`Dko5`Dfl4`D\8`Do2SD0XD0QFWP5TD2WD0QDX3XD0Q
DXP5QFWP5TD2WD0QDYP5QDjP3XD0WD0PDX3QDZP5PDbf2XD0YD2WD0PDX3PDef3XD0WD0PDUg3QD[P5SD0XD0WD0PDWk4PDf
k2PDUm5PDYT6XD0WD0PDWk4PD`1PDdS3QD\P5XD0WD0QD]P5QDUa1QD_k4XD0UD0WD0PDQk4QD^P5TD2QDY3XD0PD4QD_P5U
D0WD0PDQk4QD^P5TD2QDY3QD`P5P@Sm5QDaP5TD2XD0PD4QD_P5PD4WD0PDQk4QDVQ1TD2QDY3XD0VD0PD4WD0PDQk4QDVQ1
TD2QDY3XD0PD1QDbP5WD0PDQk4QDhBTD3QDY3XD0VD0QDbP5WD0PDQk4QDhBTD3QDY3XD0QDfAWD0QDcP5QDdP5XD0VD0WD0
QDcP5QDdP5XD0QDfAUD0WD0PDUh3XD0QFeP5UD0WD0PDUh3XD0QD^9TD2QDfP5QDgP5TD3WD0QDhP5XD0P@Qk4QDoW1WD0QD
iP5TD1QDjP5QDkP5XD0`DUm5`DPg3`DbW3WD0QDeh1QDWX1PDfb3XD0WD0QDlP5QDmP5Q@nP5QDoP5XD0QDPQ5QFQQ5TD1WD
0QDRQ5TD4XD0QDW3PDZj3WD0QDSQ5QDTQ5TD3QDW3PDZj3XD0QDUQ5TD1WD0QDVQ5QDiFXD0QFWQ5TD3QDT<WD0PDdS3QDXQ
5QFYQ5S@0QFZQ5PDWk4XD0QD[Q5WD0PDdS3PDRMPDS1PDWk4XD0QF\Q5WD0QD]Q5QD^Q5QD_Q5XD0QD`Q5WD0PDHPDhg3QD^
Q5QD_Q5XD0QD`Q5QDaQ5TD2WD0QDbQ5Q@cQ5XD0QDjIQDdQ5QDeQ5TD1WD0QDU4QDfQ5XD0PDRg3WD0QDmIP@kf3QD\4QDZJ
P@kf3XD0WD0QDgQ5QDhQ5PDWk4XD0SD0QD\5QDiQ5QD\5QDS5QD]4QDS5QDS5QDjQ5Q`1]4QDWl3QDY5PDUk4Q`1]4QDS5WD
0QDkQ5YE5YD1XD0`DSk4QDlQ5TD1QDT4Q`1]4aDR4`DUV3`Djb3`DU6`DS1`DPj3`D\c=`D]o<`D]c=`Dae3`DQZ:`D[5`Dh
4`Dig3`D]`9`DeQ6`DRI`DSI`DY^4`DQR1`DXT3`D^c=`De]3`D_c=`DUT3`D`o2`DcU3`DdU3WD0SD0YD5XD0VD0QDlQ5TD
1QDT4Q`1]4aDR4`DUV3`Djb3`DU6`DS1`DPj3`D\c=`D]o<`D]c=`Dae3`DQZ:`D[5`Dh4`Dig3`D]`9`DeQ6`DRI`DSI`DY
^4`DQR1`DXT3`D^c=`De]3`D_c=`DUT3`D`o2`DcU3`DdU3WD0SD0YD5XD0QDiR2WD0QD[n1YD1XD0VD0WD0QD[n1YD1XD0Q
DmQ5QDnQ5PDnl2`DPk4`DeFQDj4QDoQ5QDPR5PDnl2QDQR5QDRR5QDSR5QDTR5QDUR5QDVR5PD_3PDPk4PDUm5PD\\<PDTg3
PDTg3PDf_;PDPk4PDUm5PDjGPDTU:QDWR5PDe8PDfg2PDbY<PDmf3PDXNPDbb:PDcS:PDULPD\R5QDXR5QDYR5PDmMPDVk4P
DS9PDZ`=PDgc=PDR1PDkf3PDQFQDZR5PDUf;PD^4PDlNPDof3PDQ`3QD[R5PDRk4Q`1]4Q@\R5WD0QD]R5XD0PDbb:QD^R5P
DP\1QD_R5PDYLQD`R5PDnR1PDQW4PDR`2PDb[2PDli3PDlc=PD]\9PDnP6PDR8PDnf3PDg\9QDaR5PDh^5PDma=PDdU3QDbR
5PDnc=PDeP3PDa]1PDPQ1PD_T6QDcR5QDdR5QDeR5QDfR5QDgR5QD[n1QDhR5PD]o<QDiR5QDjR5PDdf2PDg]5PDkf3PDlf3
PDWk4PDUd=PDVQ1PDQg3PDX^5PD]k4PDPDPD]^5PDUk4SD0PDUg3Q@Z4Q`1]4WD0QDiZ1XD0WD0QDkR5PDUm5TD1QDlR5XD0
QDmR5PD6Q@VQ1WD0QDZ5XD0QDmR5PD6WD0Q`1]4QDiZ1XD0VD0QDmR5PD6WD0Q`1]4QDiZ1XD0QDnR5QDT4QDVQ1Q`1]4WD0
QDoR5aD\3aDR4`D\h:SD0XD0VD0QDT4QDVQ1Q`1]4WD0QDoR5aD\3aDR4`D\h:SD0XD0QDPS5QDQS5WD0QDRS5P@Po2TD1QD
SS5XD0QDTS5WD0QDUS5XD0QDVS5WD0QDWS5PDYg3XD0VD0WD0QDWS5PDYg3XD0QDXS5QDYS5QDVQ1Q`1]4WD0QDiZ1aD\3aD
R4SD0XD0`DPk4`DTk4WD0QDZS5XD0TD2QD[S5QDT4Q`1]4WD0QDY5QD]P5Q`1]4QDPZ1XD0aD\3QDT4QD^9WD0QDQ[4XD0QD
\S5VD0QDT4QD^9WD0QDQ[4XD0QD\S5QD]S5PDUm5WD0QD^S5SD0XD0TD1QD_S5TD1QD`S5WD0QDaS5PDWk4PDbc;XD0WD0PD
Tm5PDUe;PDZT3XD0WD0PDjQ6SD0PDn^3XD0QDT4WD0QDVQ1Q`1]4QDbS5PDPk4XD0SD0WD0QDcS5QDdS5XD0`DeW3QDeS5WD
0QDoV2QDfS5XD0WD0QD`9QDgS5TD1QDhS5XD0QDT4PDSm5WD0QDiS5SD0XD0QDjS5TD1WD0QDkS5XD0UD0QDlS5QDT4Q`1]4
WD0QDY5XD0`DnG`D_FVD0UD0QDlS5QDT4Q`1]4WD0QDY5XD0`DnG`D_FQDmS5UD0QDnS5QDT4Q`1]4WD0QDoS5XD0VD0UD0Q
DnS5QDT4Q`1]4WD0QDoS5XD0PD1QDPT5TD1QDT4TD1QDQT5P@YT6WD0QDRT5XD0WD0QDST5P@Pk4PDUm5QDTT5XD0WD0QDUT
5TD1Q@VT5QDWT5QDXT5XD0WD0QDU4P@jR6PDSm5S@0PDlo5PDRk4XD0WD0PDnf3PDY]1PDPk4QDYT5XD0WD0PDld=QDZT5QD
[T5QD\T5QD]T5QD^T5XD0WD0QD_T5QD`T5XD0VD0WD0QD_T5QD`T5XD0QDaT5QDbT5WD0QDcT5QDdT5XD0WD0PD^k4QDeT5P
D^k4QDfT5XD0WD0QDml3Q@gT5PDTQ3QDhT5TD2XD0VD0WD0QDml3Q@gT5PDTQ3QDhT5TD2XD0QDiT5WD0QDe\1QDjT5QDkT5
XD0WD0QDlT5PDWk4PDoLQDmT5XD0WD0QDnT5QDoT5QDPU5QDQU5XD0QDRU5Y@0WD0QDSU5XD0VD0QDRU5Y@0WD0QDSU5XD0Q
DTU5QDUU5TD6QDT4Q`1]4WD0QDVU5XD0QDWU5TD4QDT4Q`1]4WD0QDXU5XD0`DPk4`DTk4QDYU5QDT4Q`1]4WD0QDZU5XD0Q
DVQ1Q`1]4WD0SD0XD0PDWf2QD^b3QD[U5Q@T4WD0QD\U5XD0QDVQ1Q`1]4WD0QDiZ1XD0QD]U5QD^U5QDT4Q`1]4WD0QD_U5
XD0WD0QD`U5PD]6XD0VD0WD0QD`U5PD]6XD0QDaU5QDbU5WD0QDcU5XD0PDYk9WD0PDkf3PDWk4PD]`3XD0QDdU5TD2QDT4Q
`1]4WD0QDeU5XD0aDR4`D]k4QDfU5PDPk4TD3QDT4Q`1]4WD0PDV]2XD0QDgU5PDPk4TD3QDT4Q`1]4aD[3aDR4iD1iD2WD0
SD0XD0VD0QDgU5PDPk4TD3QDT4Q`1]4aD[3aDR4iD1iD2WD0SD0XD0QD`@QDhU5TD4WD0PDTT6XD0QDiU5TD2WD0PDod;XD0
WD0QDjU5P@Ug3P@R3QDkU5QDe3XD0WD0QDlU5PD^k4QDiZ1XD0QDiU1WD0QDmU5XD0VD0QDiU1WD0QDmU5XD0QDnU5QDoU5W
D0PDX3PDlf3XD0QDPV5WD0PD\Y9XD0PDUm5WD0QDQV5PDPk4QDSf1XD0QDRV5WD0PDbY9TD1QDSV5XD0QDTV5QDUV5WD0`Do
i3SD0QDVV5XD0VD0QDUV5WD0`Doi3SD0QDVV5XD0QD`@QFWV5QDU4Q@Z4Q`1]4WD0QDXV5aD\3SD0XD0`DPk4`DQk4`Doj4Q
DYV5WD0QDZV5XD0SD0WD0QD[V5TD1QD\V5XD0`E^k4YD1WD0QD]V5XD0VD0`E^k4YD1WD0QD]V5XD0QD^V5PDdS3QDT4Q`1]
4WD0QD_V5XD0QD`V5QDaV5WD0QDbV5QDcV5XD0QDT4QDhBSD0WD0QDdV5XD0`Dg`3WD0QDiZ1PD^k4QDhBXD0SD0QDhBWD0Q
DeV5XD0QDfV5QDgV5WD0QDhV5XD0WD0PDU8PDgh3XD0WD0QDiV5TD1QDjV5XD0`D^k4QDT4P@Ug3WD0QDkV5PDWk4XD0SD0Q
DT4WD0QDlV5QDQ[4XD0VD0QDT4WD0QDlV5QDQ[4XD0QDmV5WD0PDZP3PDj`9XD0VD0WD0PDZP3PDj`9XD0QDfAQDnV5WD0QD
oV5XD0QDPW5P@Ug3P@R3WD0QDkU5QDQW5XD0QDT4WD0QDRW5PDWk4XD0SD0PDZf4PD[\1QDSW5TD3QDT4Q`1]4WD0QDTW5XD
0WD0QDUW5XD0QDj4PD]e2PDQk4PD[h6PDUm5QDY5PDWi3SD0QDVW5PDWi3QDj4QDT4Q@W4WD0PDPQ1XD0VD0QDj4QDT4Q@W4
WD0PDPQ1XD0QDWW5QDcNQ`1]4WD0QDY5XD0QDXW5QDYW5WD0Qd1]4QDY5XD0QDj4WD0QDY5XD0QDj4QDj4TD4QDT4WD0Q`1]
4QDY5XD0aDR4`D]k4QDj4TD3QDT4QDVQ1Q`1]4WD0QDY5XD0QDT4Q@Z4QD^4WD0QDY5XD0WD0QD^4QDY5XD0SD0WD0QDZW5Q
DY5XD0QDj4QD[W5TD2`DbOWD0QDY5XD0QDj4TD2QDT4TD4PDUk4WD0Q`1]4QDY5XD0VD0QDj4TD2QDT4TD4PDUk4WD0Q`1]4
QDY5XD0QDfAQD\W5TD2QDT4Q@]W5Y@0aD[3aDR4iD1iD2aDj4aDb4bD0WD0SD0XD0VD0QD\W5TD2QDT4Q@]W5Y@0aD[3aDR4
iD1iD2aDj4aDb4bD0WD0SD0XD0QD^W5QD_W5QD`W5Q@aW5Y@0aD[3aDR4`DTe2`D^k4`DWk4bD0WD0SD0XD0VD0QD_W5QD`W
5Q@aW5Y@0aD[3aDR4`DTe2`D^k4`DWk4bD0WD0SD0XD0QDbW5QDVQ1Q@cW5aD[3aDR4aDb4WD0SD0XD0QDdW5`DPk4`D]f=`
D^f=QDT4YD0aD[3aDR4iD1iD2`DSm5`DTm5`DUm5WD0SD0XD0VD0QDT4YD0aD[3aDR4iD1iD2`DSm5`DTm5`DUm5WD0SD0XD
0QDmS5QDeW5Y@0QDfW5aD[3aDR4WD0SD0XD0VD0QDeW5Y@0QDfW5aD[3aDR4WD0SD0XD0QDgW5aDh3bD0WD0YD0XD0YD1QDZ
IaDh3bD0WD0YD0XD0YD1aDh3bD0WD0YD0XD0aDh3bD0WD0YD0XD0VD0aDh3bD0WD0YD0XD0QDhW5aDh3bD0WD0YD0XD0YD2Q
DiW5aDh3bD0WD0YD0XD0UD0SD0QDjW5TD1WD0QDkW5XD0aDR4UD0QDjW5TD1WD0QDkW5XD0aDR4UD0SD0QDlW5TD1WD0QDmW
5TD2XD0QDnW5UD0QDlW5TD1WD0QDmW5TD2XD0QDnW5QDoW5Y@0WD0QDj3XD0aDR4`Dkf3`Dof3`Djg3`Dig3`Dkg3`Dlg3`D
mg3`Dng3`DhQ6UD0QDl3Q@R4Q`1]4P@_f=`DZc2`D[`2`DZK`D\`2`DWL`DT?WD0Q`1]4QDPX5XD0VD0UD0QDl3Q@R4Q`1]4
P@_f=`DZc2`D[`2`DZK`D\`2`DWL`DT?WD0Q`1]4QDPX5XD0QDQX5UD0QDl3Q@R4TD3PD4Q`1]4WD0QDRX5XD0VD0UD0QDl3
Q@R4TD3PD4Q`1]4WD0QDRX5XD0QDSX5UD0QDl3Q@R4Y@0WD0QDTX5XD0WD0QDlk3XD0VD0WD0QDlk3XD0PD1QDUX5QDT4Q`1
]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD\3aDm3WD0SD0XD0VD0QDUX5QDT4Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD
\3aDm3WD0SD0XD0QDVX5QDUX5QDT4Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD\3aDm3WD0SD0XD0QDWX5QDPZ1QDUX5Q
DT4Q`1]4aD[3aDR4iD1iD2aDj4aDb4bD0aDn3aD\3aDm3WD0SD0XD0QDWX5YD0QDXX5WD0Q@YX5PDXg3SD0XD0`DPk4WD0PD
Xg3SD0QDP>XD0QDT4WD0QDZX5SD0XD0VD0QDT4WD0QDZX5SD0XD0QE[X5WD0QD\X5QD]X5XD0WD0QD^X5Q@]4QD_X5XD0QFQ
a3QD`X5TD2WD0QDaX5XD0QDbX5TD2WD0QDcX5XD0`D^k4`DiOQDT4Q`1]4QDdX5WD0QDeX5XD0PDdQ6QDfX5PDaQ6SD0PDld
3PDWGQDgX5TD2WD0QDhX5XD0PDhT6VD0PDhT6QD`@QDTKS@0S@0WD0QDY5XD0QDiX5`E^k4`EWf2`EXf2`EdZ2`EP3`EUg3`
ETg=WD0PDdLXD0VD0WD0QDjX5XD0VD0QDZIQ@_4WD0QDW5Q`1]4QDkX5XD0QDV5`D^k4`D_Q1`DiOWD0QDlX5QDW5XD0QDW4
Q`1]4QDmX5Q@W5PDUg3QDW5QDmX5QDSf1QDnX5TD3WD0QDoX5XD0PDXg3QDPY5PDXg3QDQY5QDRY5PDXg3QDSY5QDT4QDVQ1
Q`1]4aDZ3aD\3aDj4aD^3aDo4aDR4aD[3aDb4aDn3aDY5bD0iD1iD2WD0SD0XD0VD0QDSY5QDT4QDVQ1Q`1]4aDZ3aD\3aDj
4aD^3aDo4aDR4aD[3aDb4aDn3aDY5bD0iD1iD2WD0SD0XD0QDTY5QDUY5QDVY5PDPk4S@0WD0QDWY5XD0`DXc:`D]g=`Dnk3
`Daj3QD`W1Q@T4Q@Z4Q`1]4WD0QDXY5XD0QDYY5PDRk4WD0QDZY5XD0VD0PDRk4WD0QDZY5XD0QD[Y5QD\Y5QDXT5TD3QDT4
Q`1]4aD[3WD0SD0XD0VD0QD\Y5QDXT5TD3QDT4Q`1]4aD[3WD0SD0XD0QD`@PDRk4WD0QD]Y5XD0VD0PDRk4WD0QD]Y5XD0Q
D`@QD^Y5WD0QD_Y5XD0PD^c3QDT4Q`1]4WD0QD`Y5XD0QDaY5QDbY5TD3PDRX3QDcY5QDdY5QDT4Q`1]4QDhBQ`1]4S@0WD0
QDeY5XD0`D\^3`Dcn3`DT<`DhT<QDhB`DUT3iD0SD0S@0WD0QDfY5XD0`DPk4`DRh=`DoV3`DU_;`DiY3`DSh=WD0QDgY5PD
Pk4SD0XD0`DUT3`DUm5QDT4Q`1]4QDhB`DaW3`DTe3`DeW3SD0WD0QDZ5XD0`DTh=QDT4Q`1]4Q@Z4Q`1]4Q@Y5WD0Q`1]4Q
@S5QDZ5XD0WD0QDWl3QDZ5XD0WD0QDhY5QDiY5QDZ5XD0WD0QDZ5XD0QDjY5PDUm5QDj4QDkY5QDlY5PDPk4QDmY5PDiT<PD
Qk4PDWh=PDmf3PDeV3PDnf3PDeV3PDmf3PDXV3PDnf3PDdk2QDnY5QDoY5QDPZ5PDXOPDkf3QD^9QD\e2QDQZ5QDRZ5QDSZ5
PDZ\1PD_S1PDkP4QDTZ5PDmS3`Doi4`DSV3`Df`4QDUZ5QDVZ5QDWZ5QDiZ1QDXZ5PDSi4QDYZ5QDZZ5QDT4PDPk4Q`1]4Q@
iZ1PDSi4QDj4Q@TEQ@UEQDgKVD0QDlR2PDWh4WD0PDSi4XD0QDj4WD0PDPg3PD[W3QD[Z5QD\Z5XD0WD0QD]Z5QD^Z5QD_Z5
XD0WD0QD`Z5QDaZ5QDbZ5P@Wk4P@oLXD0QDT4PDPg3TD1PDeY=QDcZ5TD1QDdZ5QDeZ5QDfZ5QDYEPDQk4TD1WD0QDgZ5XD0
PDhe3QDhZ5QDT4WD0QDiZ5XD0VD0QDhZ5QDT4WD0QDiZ5XD0PD1PDiZ:PDPk4QDhBSD0QDjZ5QDkZ5PDPk4QDj4QDT4Q`1]4
PDkf3PDWk4PD]`3QDlZ5TD2QDmZ5QDnZ5`DPk4`DWk4QDoZ5PDWk4PDUm5QDP[5QDQ[5TD1QDR[5`DQk4PDof3PDPk4PDUm5
PDe`9QDT4Q`1]4WD0QDS[5XD0VD0QDT4Q`1]4WD0QDS[5XD0QDT[5PD^k4QDU[5PDQo2PDUm5PDlo5QDmk4PDQo2PDSk4PDU
m5PDbo5QDcNWD0PDbn9XD0QDV[5QDT4WD0PDbn9XD0VD0QDT4WD0PDbn9XD0QD`@QDT4QDV;WD0QDW[5QDmk4QDX[5XD0PDo
j4PDSg3QDY[5QDaP2PDQk4PDSg3QDZ[5P@Pk4PDQk4PDUm5PDT8PDPk4PDSk4PDVg3PDXQ3QD[[5QD\[5PDkh;PDPk4PDdh:
PDWk4QD][5PDQk4PDSm5PDZ4PDoj4QD^[5PDfb3PDT8PDTU:QDcY1PD]k4PDHQDWX1PD]k4SD0PDef2PDUg3QDTk3QD_[5PD
kf3PD^c3PDRk4PDWLPDQk4QD`[5PDPi3PDj`9PDWk4PDXg3QDa[5QDT<PDPi5QDb[5QDc[5QDd[5PDUm5QDnk2PDcb;PDcb;
QDe[5QDf[5QDg[5QDae1QDh[5QDT4PDUg3PDnf3VD0QDT4PDUg3PDnf3PD1QDi[5QDj[5PD^k4QDk[5PD^k4QDl[5Q@m[5QD
n[5PDQk4PDSh3QDe[4PDWk4QDo[5PDUg3PDkf3PDWk4QDP\5PDYR1PDQk4PD\EQDQ\5QDR\5PDQV3QDS\5QDQ[1QDT\5TD3P
DWk4PDoLPDbg2QDU\5PDWk4P@oLQDV\5PDTU:PDWk4QDW\5QD^i1PD^a9PDRk4QDX\5PDQk4QDY\5PDQk4QDXDPDQV3QDT4W
D0QDZ\5XD0aDR4QDQS4QD[\5PDPo2QD\\5PDZLPDj`9PDPg3PD[W3PDRk4TD2QD]\5PDjm5PDWk4PDkQ6PDc];PDQk4PDUm5
PDWHPDRl4PDnf3QD^\5PDUm5QD_\5RZ4200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0X
P12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1V
P13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W1
1UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16
d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP
18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23
VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l
23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP1
5Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P17_34YP16`34VP18a34VP16b34TP16b34VP17c34XP17d34W
P15e34XP16f34TP16f34VP14g34UP17h34YP16i34XP16j34WP18k34VP16l34ZP15m34WP15n34VP1304RP14o34UP15P44
VP15Q44XP14R44VP16S44VP14T44UP15U44YP14V44UP1:W45VP17l35YP17l35YP15X45YP1<Y45VP1<Z45XP17h35ZP1G[
45VP15\45TP1@]45WP1@]45XP1?Z15SP16^45YP15_45WP15`45XP15a45UP15b45WP16c45VP15d45XP16e45TP16e45VP1
6f45WP17g45YP15h45WP16i45[P19j45WP14k45UP16l45YP15m45XP16n45XP1305RP16o45YP1:P55WP18Q55VP17R55VP
16S55ZP17T55VP15U55XP17V55VP15W55YP17X55ZP15Y55XP15Z55YP18[55TP14\55UP14]55VP16^55XP16_55TP16_55
VP15`55VP15a55UP14b55UP16c55ZP1;d55]P16e55UP16e55WP19f56TP18g56[P15h56TP16i56XP1<j56VP15k56UP15l
56WP15m56WP1=n56VP15o56WP16P66VP1=Q66VP16R66XP15S66UP17T66UP16U66TP1EV66XP1CW66XP1CW66YP1=Z16SP1
906RP19X66TP15Y66XP17Z66VP19[66TP16\66YP17]66TP17^66VP15_66WP15`66WP15a66VP15b66TP1806RP18c66UP1
6d66TP16e66VP15f66WP16g66XP16h66\P16i66XP17j66UP16k66VP14Z16SP14Z16SP15l66VP18m66YP14n67YP15o67W
P17P77XP13Q77VP13R77WP12S77TP16T77UP17U77WP18V77[P15f27SP14W77VP13X77XP13Y77YP13Z77WP13[77WP13\7
7XP13]77XP12^77TP13_77XP13`77XP13a77XP12b77UP13c77WP14d77WP15e77VP13f77WP14h37XP13g77WP13h77WP12
k57UP12k57UP1107RP1107RP1107RP12i77TP15j77TP15k77TP12l77TP13h47WP14m77YP13n77TP12o77TP12P87UP13Q
87XP13R87VP12S87UP18T87WP14U87TP15V87YP1307RP12W87VP18X87]P13Y87TP13Z87XP13[87VP14\87XP13]87XP12
T77UP12^87UP13\67XP12_87UP13`87VP12a87TP13b87UP13c87WP14d87ZP13e87UP13f87TP1107RP1107RP13g87TP12
h87UP1107RP12i87TP15j88XP16k88\P19l88UP1:m88XP19n88TP15o88VP16P98YP17Q98\P18R98VP18R98XP16S98ZP1
6T98YP15U98TP15V98VP15W98TP16X98WP17Y98YP15Z98TP16[98UP16[98WP15\98VP17]98XP17]98ZP17^98YP17_98W
P1:`98XP19a98VP18b98WP16c98WP16c98YP17d98YP16e98XP16e98ZP16l38[P16f98VP15g98WP17h98VP16e38ZP16i9
8[P17j98]P19k98^P18l98WP16m98WP16m98YP15n98VP17o98XP16P:8XP18Q:8YP15R:8TP15S:8UP15T:8WP18U:8ZP16
V:8WP16W:8YP17X:8ZP16Y:8WP17Z:8WP16l38YP15[:8VP15\:9TP12]:9TP12^:9TP12_:9UP1209RP12`:9UP1>a::ZP1
6b::TP17c::TP19d::WP19d::YP15e::VP17f::XP15g::YP17h::WP15i::TP16j::XP1Ak::WP16l::VP17m::WP16a::W
P17n::VP1=o::UP1=o::WP16P;:VP15Q;:UP1?R;:TP17S;:TP16T;:ZP16U;:VP16U;:XP16V;:VP16W;:XP15X;:WP15Y;
:XP18Z;:WP15[;:WP16\;:WP16];:[P14^;:TP14_;:TP16`;:TP15a;:TP16b;:WP18c;:VP15d;:TP15e;:WP15f;:TP16
g;:YP16h;:WP1:i;:VP17j;:XP1>k;:YP15l;:VP1@m;:YP1:n;:YP1<o;:VP15P<:VP14Q<:UP14R<:UP14S<:TP15T<:YP
1<U<;UP16V<;\P15W<;YP16X<;UP16Y<;WP18Z<;VP14[<;TP16\<;XP17]<;XP17^<;XP17^<;YP19_<<\P18`<<VP17a<<
YP17b<<ZP1Cn;<\P19T;<^P18c<<WP16d<<YP17e<<XP1;f<<TP15g<<WP16h<<XP17i<<VP16j<<[P16k<<\P1;l<<WP1;m
<<YP1;n<<WP17o<<TP16P=<ZP16P=<[P19Q=<VP18R=<TP18S=<VP19T=<VP14U=<UP17V==YP16W==XP1:e2=\P19e2=YP1
6X==XP16Y==UP1?Z==VP1?Z==VP1:[==]P16\==WP14]=>ZP127>UP12^=>VP19T;>[P14_=>\P13`=>WP16X5>]P16a=>ZP
12b=>TP13c=>XP13d=>WP13e=>TP14f=>VP16g=>VP15h=>VP13W6>UP15f1>WP16i=>VP13j=>VP16k=>VP15l=>VP13m=>
XP13n=>XP12R<>VP14o=>VP15f1>WP1:P>>WP14Y7>ZP12Q>>UP14R>>VP12S>>UP13T>>WP14U>>VP12V>>UP12k5>UP13W
>>WP12X>>TP12Y>>UP12Z>>TP13[>>WP12\>>UP13]>>YP14^>>YP13_>>XP13`>>WP13m=>YP14a>>WP16b>>TP13c>>TP1
4d>>VP13e>>UP13f>>XP12g>>TP14e8>UP15h>>ZP1;e8>UP14i>>XP110>RP14j>>TP15k>>TP130>RP14l>>WP15m>>XP1
2n>>TP13o>>VP14P?>WP14Q?>VP13R?>UP14S?>WP15T?>QM3U?>TP13V?>WP13W?>UP13X?>VP14Y?>YP12Q>>UP12Z?>TP
12S>>UP13[?>VP15a=>XP13\?>WP12]?>TP15^?>ZP13_?>TP110>RP15a=>XP16a=>[P17`??TP16a??VP15b??XP17c??V
P1Fd??UP1He??WP15f??WP18g??XP16h??YP17i??[P15j??WP18k??XP15l??TP16[9?WP17m??YP16n??YP19o??ZP1<P@
?XP16Q@?VP19R@?XP15S@?VP17T@?VP17U@?VP18V@?XP18W@?TP17X@?VP16Y@?YP15Z@?WP16[@?UP16\@?VP17]@?YP16
^@?VP16_@?WP18_@?YP16`@?XP19a@?]P17b@?[P17c@?XP16d@?YP16e@?YP18f@?ZP16g@?ZP18g@?WP18h@?ZP15i@?WP
16f4?UP16f4?WP17j@?WP15k@?VP16l@?TP16l@?VP15m@?TP15n@?VP17o@?VP1:PA?XP1CQA?VP17]8?^P16RA?WP15SA?
XP14TA?TP18a=?YP17UA?VP16VA@XP15WA@YP17XA@TP16YA@VP16ZA@\P15[A@WP13\A@YP13]A@YP110@RP12^A@VP12_A
@VP13`A@UP18aA@TP16bA@WP15cA@UP12]:@TP16dA@YP14eA@\P13fA@WP13gA@YP13hA@YP13iA@XP12jA@TP12kA@VP12
lA@VP13mA@XP13nA@XP13oA@XP14PBATP130ARP1\1QBBUP13RBBWP14SBBXP14TBBZP15UBBZP13VBBWP12WBBVP15XBB]P
12^=BVP14YBBVP13ZBBXP110BRP110BRP12[BBTP14\BBXP13]BBXP19^BB\P15X5BYP13_BBWP15j3BZP12`BBTP14aBBWP
140BRP15bBBWP13cBBVP14dBB[P13eBBVP14fBBVP12gBBTP13hBBXP13iBBXP12k5BUP14f1BXP14jBBYP12kBBTP12lBBV
P13mBBWP12nBBTP18oBBTP13PCBWP13QCBWP14RCBUP110BRP15SCBXP13TCBVP12UCBVP13VCBYP12WCBTP14XCBVP15YCB
WP12S:BUP13ZCBWP12[CBUP13\CBTP13]CBVP13^CBYP14_CB\P13`CBXP14aCBZP13bCBWP12cCBUP12dCBTP14ZBBZP13e
CBTP1<fCCUP130CRP16gCCVP17hCCXP18iCC[P17ZBC[P17jCCVP16kCCTP15lCCTP17mCCVP15nCCVP16oCCVP13PDCXP15
QDCYP14RDCTP1<SBCXP18SDCVP15TDCWP15UDCVP14VDCXP14WDCWP13XDCTP16YDCWP14ZDCYP13[DCXP13\DCWP13]DCWP
17^=CXP15^DCWP15^8CVP14_DCWP15`DCTP15aDCVP16bDC\P16cDCWP14dDCVP14eDCYP18fDCXP13gDCVP16hDCVP15iDC
XP16jDC[P15kDCWP13lDCWP18mDC]P12nDCUP14oDCUP13PECWP13QECYP12RDCUP13RECXP12lACVP13SECVP15TECVP14U
ECVP13VECVP110DRP1AWEDTP13XEDTP12^=DUP13YEDYP13ZEDXP14[EDYP12\EDVP12]EDUP14^ED[P17_EEXP14`EETP17
aEEXP16bEEVP18cEEVP15dEEYP15eEETP130ERP16fEEUP16fEEWP19gEE[P15hEEWP15iEEVP1FjEETP17kEEXP15lEEYP1
4^=EVP15mEEXP19nEEZP16oEEVP16PFEXP18QFEZP17RFEYP18SFEWP18SFEYP16TFEZP15UFEYP17VFETP17WFEVP16XFEX
P15YFEYP15ZFEXP15[FEYP15\FEXP16]FETP18^FEVP18^FEXP17_FETP1A0ERP14`FEUP14aFEUP14bFEUP14cFETP147EU
P16dFETP1;eFEXP14^=EVP15fFETP15gFEVP17o:EZP17hFEWP1E0ERP16iFEUP16jFEVP17kFEXP17kFEZP15lFEXP18ZBE
[P16mFE[P16nFEXP16oFE[P14PGEVP17QGEYP17QGE[P17f1EWP17RGEXP17SGEVP17TGEXP18UGFVP15VGFVP1:WGFXP1G^
=FUP1?^=FUP14XGFTP1<YGFTP180FRP16ZGFYP16[GFXP1?^=FVP15\GFWP16]GFVP15^GFYP16_GFWP16`GFYP16aGFXP15
bGFXP15cGFVP18dGFYP15eGFXP15fGFWP16gGFVP15hGFWP17iGFVP17iGFXP15jGFYP19kGF\P18lGFXP16mGFZP15nGFWP
15oGFYP15PHFWP17QHFVP19RHGVP17SHGVP16THGTP16THGVP17UHGVP17UHGXP17VHGZP15WHGVP16XHGVP16YHGWP17ZHG
YP18[HGZP17\HGVP16]HGWP16^HGVP18f1GWP17_HGXP17`HGYP15aHGYP15bHGYP16cHG[P16dHG\P14eHGVP16fHGWP16g
HGWP16gHGYP14Z1GSP15hHGTP15iHGVP16jHGYP16jHG[P17kHGVP17kHGXP15lHGVP15mHGYP18nHGYP17oHHWP18PIHWP1
8QIHYP1<^=HVP1:RIH\P16SIHZP18TIH]P17UIHYP17VIHYP18WIH\P18WIH^P15XIHXP16YIHYP16YIH[P16ZIH\P15[IHX
P14\IHUP15]IHWP16^IHWP16_IHYP17`IH^P15aIIUP14bIIUP120IRP14cIIUP12^=IUP13dIIWP12^=IUP13eIIYP13fII
YP12b8IVP12gIITP14hIIWP16iIIVP13jIJWP12kIJUP13lIJTP13mIJTP120JRP13e8JUP12nIJTP12oIJTP13PJJWP13QJ
JTP14RJJVP13SJJWP13TJJXP12UJJTP12VJJUP13WJJTP12XJJTP110JRP14YJJ\P12ZJJTP15[JKTP15\JKVP13]JKXP13^
JKXP13_JKYP13`JKYP14aJKVP13bJKYP15cJKVP19dJKVP14eJKVP13fJKVP16gJKVP14hJKVP13iJKWP13jJKWP14kJKTP1
5lJKUP13mJKWP12nJKTP18n;KYP19oJKYP17PKK\P16QKKVP15RKKTP14SKKTP15TKKXP17UKKYP16VKKYP14WKKWP13XKKW
P13TKKVP12k5KVP16f1KZP14YKKTP16ZKKXP13[KKYP16\KKTP16\KKVP15]KKXP16^KKTP15_KKTP16`KKVP16aKKZP14bK
KYP14cKKYP16dKKVP15eKKVP12fKKUP13gKKWP14hKKZP15iKKVP15iKKVP13jKKWP15kKKVP15lKKZP13mKKXP14nKKVP12
oKKTP13PLKVP15QLKTP15RLKWP15SLKVP15TLK]P15ULK[P13VLKWP13WLKWP13XLKYP13YLKXP13YLKXP13ZLKWP13[LKWP
14\LK\P13]LKYP13^LKVP14_LKWP13`LKWP17aLKVP16bLKVP12cLKVP13dLKWP14eLKWP12fLKTP12gLKUP14hLKVP13iLK
WP13jLKVP12kLKTP13lLKUP12mLKTP12nLKTP13oLKWP12PMKTP13a:KUP13QMKVP12RMKTP15SMKUP16TMKUP15UMKUP14V
MKUP110KRP13WMKWP16XMKWP14YMKXP13ZMKYP14[MKWP13\MKTP15]MKXP13mKKXP14_JKZP14^MKTP15_MKVP14`MKVP12
aMKUP14bMKTP16cMKTP16cMKVP14dMKZP13eMKVP12Z1KSP12e8KVP13fMKXP14gMKTP15hMKUP1:iML`P16jMLXP16kMLWP
16kMLYP15lMLUP15mMLWP17nMLXP19oMLVP17PNLXP17f1LYP15QNLTP15RNLVP16SNLUP15TNLUP16UNLYP1=VNLYP15WNL
VP15XNLTP15YNLVP17ZNLUP14[NLTP16W3LZP130LRP16\NLTP16]NLVP16^NLWP18_NLYP19`NLYP1<aNLWP17bNLYP15S:
LUP15cNLWP1:dNLVP1CeNLYP18fNLXP16gNLVP16hNLUP15iNLUP15jNLWP17kNLYP16lNLUP16mNLWP130LRP15nNLVP15o
NLVP13POLVP16QOLWP16QOLYP18f1L]P15ROLWP16SOLUP15TOLVP1=UOLZP1;VOLVP18WOLWP17XOLUP1BYOLWP1AZOLUP1
8[OLWP15\OLVP15]OLUP16^OLXP16_OLWP15`OLVP15aOLUP15bOLVP15cOLVP16dOLUP16dOLWP17eOLVP16fOLWP16gOLX
P1DhOLWP1CiOLUP17jOLXP15kOLTP15lOLTP15mOLVP16nOLXP15oOLVP12PP1LUP15QP1LVP14RP1LUP15SP1LUP15TP1LW
P17UP1LWP16VP1LVP16VP1LXP16WP1LUP16XP1LWP17YP1L[P15ZP1LVP13[P1LXP19\P1LVP17]P1LYP17]P1LXP14^P1LT
P15_P1LXP14`P1LTP15aP1LWP15bP1LYP18cP1LVP18dP1LXP15eP1LTP17fP1LXP16gP1LYP130LRP14hP1LWP14iP1LTP1
5jP1LUP15kP1LWP15lP1LXP15mP1LTP15nP1LVP15oP1LWP16ZBL\P15PQ1LTP15QQ1LWP13RQ1LUP13SQ1LXP1:TQ1LZP19
UQ1LWP16VQ1LWP16WQ1LZP15XQ1LXP17YQ1LVP14ZQ1LTP15[Q1LUP16W3LZP15\Q1LVP16]Q1LVP16^Q1LYP15_Q1LTP15`
Q1LVP15aQ1LVP16bQ1LVP110MRP13cQ1MYP12dQ1MVP15eQ1MTP18fQ1NUP15gQ1OVP14hQ1OVP12iQ1OUP13jQ1OWP13kQ1
OXP17lQ1OYP110P1RP17mQ1P1WP17nQ1P1WP17oQ1P1WP17PR1P1WP17QR1P1WP17RR1P1WP12SR1P1TP15TR1P1WP12UR1P
1UP14S1P1SP17VR1Q1VP19WR1Q1WP1<XR1Q1WP15WR1Q1UP14UR1Q1TP13YR1R1TP12ZR1R1TP13[R1R1YP15\R1R1WP15]R
1S1TP16^R1S1VP17_R1S1[P16`R1S1WP17aR1S1YP17aR1S1[P16bR1S1WP16cR1S1YP12dR1S1TP13eR1S1VP16fR1S1WP1
6gR1S1WP13hR1T1TP12iR1U1TP12jR1U1UP12kR1U1UP19lR1V1WP1<mR1V1VP14nR1V1VP18oR1V1XP15PS1V1YP18QS1V1
[P12RS1V1TP13SS1V1XP110V1RP14TS1V1YP110V1SP13US1V1VP12VS1V1TP19WS1W1TP15XS1X1TP12YS1X1TP13ZS1X1X
P14[S1X1VP13\S1X1VP14]S1X1YP12^S1X1UP14_S1X1XP12`S1X1TP12aS1X1UP12bS1X1TP15^=Y1VP16cS1Y1VP17dS1Y
1XP18eS1Y1VP16fS1Y1VP15gS1Y1WP15hS1Y1WP17iS1Y1XP13jS1Y1XP13kS1Y1VP12lS1Y1TP12Z1Y1SP17mS1Y1TP14nS
1Y1WP13oS1Y1WP13PT1Y1VP16QT1Y1XP19QT1Y1XP15RT1Y1WP15ST1Y1TP14TT1Y1YP12UT1Y1TP13VT1Y1TP13WT1Y1WP1
3XT1Y1WP17YT1Y1[P16ZT1Y1XP14[T1Y1VP13\T1Y1VP12WBY1UP12WBY1UP14]T1Y1ZP14^T1Y1XP13_T1Y1VP13`T1Y1XP
12aT1Y1VP13bT1Y1XP13cT1Y1XP12dT1Y1VP12eT1Y1VP13fT1Z1WP13gT1Z1YP14hT1Z1\P14iT1Z1\P12jT1Z1VP13kT1Z
1YP13lT1Z1XP13mT1Z1YP14nT1Z1[P13oT1Z1YP13PU1Z1XP13QU1Z1YP13RU1Z1XP13SU1Z1YP13TU1Z1XP14UU1Z1ZP13V
U1Z1YP13WU1Z1YP13XU1Z1XP12YU1Z1UP12ZU1Z1VP127Z1VP12[U1Z1VP14\U1Z1XP13]U1Z1YP13^U1Z1YP14_U1Z1XP14
`U1Z1[P13aU1Z1XP12bU1Z1VP13cU1Z1YP13dU1Z1WP13eU1Z1XP14fU1Z1WP13gU1Z1VP15hU1Z1XP13iU1Z1XP14jU1Z1W
P14jU1Z1YP13S9Z1XP14kU1Z1XP13lU1Z1XP13mU1Z1UP13nU1Z1XP14oU1Z1VP12PV1Z1VP13QV1Z1YP13RV1Z1YP13SV1Z
1YP12TV1Z1VP13UV1Z1YP13VV1Z1WP13WV1Z1XP13XV1Z1YP12YV1Z1VP12ZV1Z1VP14[V1Z1[P13\V1Z1YP12]V1Z1VP12]
V1Z1VP12]V1Z1VP12^V1Z1VP12_V1Z1VP13`V1Z1XP13aV1Z1YP14bV1Z1\P13cV1Z1WP12dV1Z1VP13eV1Z1WP13fV1Z1YP
13gV1Z1YP13hV1Z1VP13iV1Z1YP13jV1Z1YP13kV1Z1YP13lV1Z1YP13mV1Z1XP13nV1Z1YP13oV1Z1XP14PW1Z1ZP13QW1Z
1YP14RW1Z1\P12SW1Z1VP12]V1Z1VP12a4Z1VP13PU1Z1WP13TW1Z1XP13UW1Z1VP13VW1Z1TP13WW1Z1WP13XW1Z1XP14YW
1Z1\P12e8Z1VP13ZW1Z1YP13c5Z1XP12[W1Z1VP14\W1Z1ZP127Z1VP13]W1Z1XP12WBZ1VP12^W1Z1TP12_W1Z1VP12`W1Z
1TP12POZ1VP13aW1Z1VP12VW1Z1TP13bW1Z1WP12^=Z1VP13ZBZ1YP13cW1Z1WP12e8Z1VP12dW1Z1UP13eW1Z1YP13fW1Z1
XP13eU1Z1XP12gW1Z1VP12hW1Z1VP12iW1Z1VP13jW1Z1VP13kW1Z1YP15lW1Z1VP13mW1Z1WP14nW1Z1WP14oW1Z1WP14PX
1Z1YP13QX1Z1XP13RX1Z1YP13SX1Z1XP12TX1Z1UP13UX1Z1XP16W3Z1`P13VX1Z1XP15WX1Z1YP13XX1Z1XP15X5Z1ZP13Y
X1Z1WP14o4Z1YP14T;Z1ZP13ZX1Z1WP12[X1Z1TP13\X1Z1WP13]X1Z1WP14^X1Z1[P13_X1Z1VP14`X1Z1YP13aX1Z1WP13
bX1Z1XP14cX1Z1ZP13dX1Z1VP14l3Z1ZP13eX1Z1WP14`V1Z1ZP15fX1Z1[P15gX1Z1ZP14i3Z1XP13hX1Z1VP15iX1Z1[P1
4jX1Z1XP13kX1Z1VP15lX1Z1YP12mX1Z1TP15nX1Z1XP13oX1Z1VP15PY1Z1XP14QY1Z1VP14d3Z1XP14RY1Z1YP15SY1Z1[
P13TY1Z1VP13UY1Z1WP12VY1Z1UP13WY1Z1VP12XY1Z1TP14YY1Z1ZP13ZY1Z1WP14[Y1Z1[P18\Y1Z1WP14]Y1Z1ZP13^Y1
Z1XP15_Y1Z1ZP13`Y1Z1VP13aY1Z1VP12bY1Z1TP14cY1Z1ZP13dY1Z1VP14eY1Z1XP14e3Z1ZP14f1Z1WP14fY1Z1[P13gY
1Z1WP14hY1Z1ZP14iY1Z1YP14jY1Z1YP14kY1Z1VP15lY1Z1ZP13mY1Z1WP13nY1Z1WP13oY1Z1XP13PZ1Z1WP13QZ1Z1XP1
3RZ1Z1WP13SZ1Z1VP13TZ1Z1VP13UZ1Z1WP13VZ1Z1XP13WZ1Z1XP14XZ1Z1YP13YZ1Z1WP13ZZ1Z1WP13[Z1Z1XP12\Z1Z1
TP13]Z1Z1XP13^Z1Z1VP13_Z1Z1XP12`Z1Z1TP13]Z1Z1XP13aZ1Z1XP13bZ1Z1WP13cZ1Z1YP13dZ1Z1XP13eZ1Z1XP15W3
Z1]P13fZ1Z1VP13gZ1Z1VP15hZ1Z1WP14iZ1Z1XP14jZ1Z1TP14jZ1Z1VP12kZ1Z1TP13nAZ1WP12lZ1Z1TP13c=Z1XP13mZ
1Z1VP13nZ1Z1VP13oZ1Z1YP13P[1Z1XP13Q[1Z1WP14R[1Z1ZP14S[1Z1\P13T[1Z1XP13WU1Z1YP13U[1Z1XP13V[1Z1YP1
3W[1Z1XP14X[1Z1ZP15Y[1Z1[P15Y[1Z1]P12Z[1Z1UP13[[1Z1UP13\[1Z1WP13][1Z1XP13^[1Z1WP13_[1Z1XP15`[1Z1
\P13a[1Z1WP13b[1Z1YP14ZBZ1[P14c[1Z1YP13d[1Z1XP13e[1Z1WP13f[1Z1WP13g[1Z1YP13h[1Z1WP13i[1Z1WP13j[1
Z1YP14k[1Z1XP13l[1Z1XP13m[1Z1WP13n[1Z1YP13o[1Z1YP14P\1Z1\P13Q\1Z1YP13R\1Z1YP14S\1Z1\P13T\1Z1YP13
U\1Z1XP12V\1Z1VP12V\1Z1VP13W\1Z1YP13X\1Z1WP13Y\1Z1XP13Z\1Z1XP13[\1Z1YP13\\1Z1YP13]\1Z1YP13e3Z1YP
12WHZ1VP12^\1Z1VP13VCZ1YP13_\1Z1YP13`\1Z1YP13a\1Z1YP12b\1Z1UP12c\1Z1VP12d\1Z1VP12e\1Z1UP12f\1Z1U
P12g\1Z1UP12WBZ1VP12WBZ1VP12WBZ1VP12h\1Z1VP12h\1Z1VP14i\1Z1VP13j\1Z1XP14k\1Z1ZP12l\1Z1VP13m\1Z1X
P12n\1Z1UP13o\1Z1XP13P]1Z1WP13Q]1Z1YP13R]1Z1YP13S]1Z1XP13T]1Z1YP13U]1Z1WP12V]1Z1VP13W]1Z1UP13X]1
Z1XP14Y]1Z1ZP13Z]1Z1YP12[]1Z1UP14\]1Z1\P14]]1Z1ZP13^]1Z1XP13_]1Z1YP13`]1Z1YP13a]1Z1YP12b]1Z1UP12
c]1Z1VP13d]1Z1YP13e]1Z1XP13f]1Z1XP12dV1Z1VP13dZ1Z1YP13g]1Z1YP12h]1Z1VP12i]1Z1TP13j]1Z1YP14k]1Z1Z
P14l]1Z1[P13m]1Z1YP13n]1Z1XP13o]1Z1YP12P^1Z1VP12Q^1Z1VP13R^1Z1YP12S^1Z1UP13T^1Z1XP12UCZ1VP13U^1Z
1YP12]V1Z1VP12nDZ1VP13i9Z1YP13V^1Z1YP13W^1Z1YP13W^1Z1YP14X^1Z1YP13Y^1Z1YP13ZBZ1YP12]V1Z1VP110Z1S
P12Z^1Z1VP14[^1Z1VP13\^1Z1YP13]^1Z1WP13^^1Z1XP13_^1Z1YP14`^1Z1ZP13a^1Z1XP12kIZ1VP13b^1Z1XP12k5Z1
VP110Z1SP13c^1Z1XP12d^1Z1VP12d^1Z1VP13e^1Z1WP12d^1Z1VP12f^1Z1UP12WBZ1VP14g^1Z1TP13h^1Z1UP13i^1Z1
XP14j^1Z1YP13k^1Z1WP12^\1[1VP12U1[1VP13l^1[1YP12m^1[1VP13n^1[1YP13o^1[1YP12P_1[1UP13Q_1[1YP13R_1
[1YP13S_1[1YP13T_1[1YP13U_1[1YP12V_1[1VP13W_1[1YP13X_1[1XP13Y_1[1YP13Z_1[1YP12[_1[1VP12\_1[1VP14
]_1[1\P13^_1[1YP14e3[1[P13__1[1YP13`_1[1YP13a_1[1YP13b_1[1YP14cX1[1\P12c_1[1VP13d_1[1YP13e_1[1YP
12f_1[1UP12g_1[1VP13h_1[1XP12i_1[1VP13j_1[1YP13WA[1YP13k_1[1YP14l_1[1[P12m_1[1VP12n_1[1UP13o_1[1
WP13P`1[1YP13Q`1[1WP14l3[1ZP13R`1[1XP13S`1[1XP14T`1[1WP12U`1[1UP12V4[1UP13V`1[1YP12W`1[1UP13X`1[
1XP13Y`1[1XP13Z`1[1XP13[`1[1YP13\`1[1XP12lM[1VP13]`1[1VP12^`1[1UP12_`1[1UP12``1[1UP12a`1[1UP13b`
1[1TP13c`1[1VP13d`1[1VP13e`1[1YP14f`1[1UP14f`1[1WP13g`1[1UP13h`1[1XP15i`1[1WP13j`1[1XP13k`1[1XP1
4l`1[1[P14m`1[1\P13n`1[1YP14Y7[1[P13o`1[1YP13Pa1[1YP13Qa1[1YP15Ra1[1^P12Sa1[1VP14Ta1[1XP13Ua1[1X
P13Va1[1YP13Wa1[1WP12Xa1[1TP127[1VP14i9[1[P12Ya1[1VP13Za1[1YP12[a1[1TP12\a1[1UP13]a1[1XP12VJ[1VP
13^a1[1XP13_a1[1YP12S:[1UP12`a1[1VP13aa1[1XP12ba1[1VP13ca1[1YP14da1[1[P13ea1[1XP13fa1[1YP13ga1[1
YP12ha1[1VP12ia1[1UP12ja1[1TP13ka1[1WP13V^1[1YP13e3[1YP13la1[1YP13ma1[1YP13na1[1YP13oa1[1YP13Pb1
[1YP13Qb1[1YP13Rb1[1XP12Sb1[1UP12Tb1[1UP13Ub1[1YP12S:[1VP12S:[1VP16Vb1[1ZP14Wb1[1YP14Xb1[1ZP13Yb
1[1VP14Zb1[1ZP14[b1[1YP13h4[1WP14\b1[1XP13]b1[1WP13^b1[1VP14_b1[1VP12`b1[1TP14ab1[1VP14Y7[1ZP14b
b1[1[P14cb1[1YP14db1[1YP13eb1[1WP14cX1[1ZP15fb1[1ZP13gb1[1WP12hb1[1TP14ib1[1[P14jb1[1ZP13kb1[1WP
14Q9[1ZP14lb1[1ZP13mb1[1XP13nb1[1UP13ob1[1XP14Pc1[1YP13Qc1[1VP13Rc1[1VP12Sc1[1UP13Tc1[1VP13Uc1[1
XP14Vc1[1YP13\6[1XP14W3[1ZP12Wc1[1TP13Xc1[1WP14Yc1[1YP13Zc1[1WP13[c1[1XP13\c1[1XP14o4[1YP15]c1[1
[P13^c1[1WP13_c1[1XP14h3[1XP15`c1[1[P14ac1[1YP13bc1[1WP12_:[1UP13`J[1XP13cc1[1VP14dc1[1XP15X5[1[
P13ec1[1TP14fc1[1YP14gc1[1YP13hc1[1YP13ic1[1XP14jc1[1YP12kc1[1UP12lc1[1UP15mc1[1VP13nc1[1WP14oc1
[1[P13Pd1[1XP14Qd1[1ZP15Rd1[1\P14Sd1[1XP12Td1[1UP13Ud1[1VP14Vd1[1WP14f1[1XP15gX1[1[P14gX1[1XP14f
4[1WP13Wd1[1VP14Xd1[1ZP13Yd1[1WP13Zd1[1WP13[d1[1WP14\d1[1VP12]d1[1UP13^d1[1VP14_d1[1ZP13`d1[1XP1
4ad1[1YP13bd1[1VP13cd1[1WP14dd1[1YP14ed1[1ZP13fd1[1WP14gd1[1WP14gd1[1YP13hd1[1XP13id1[1XP13jd1[1
WP13kd1[1XP13ld1[1XP13md1[1XP12T7[1UP12nd1[1UP13od1[1TP13Pe1[1TP14Qe1[1VP13Re1[1VP15Se1[1YP15X5[
1[P12c6[1UP15Te1[1VP14]T1[1[P14Ue1[1VP13Ve1[1WP14We1[1VP15fE[1YP14Xe1[1VP13Ye1[1XP14Ze1[1YP14[e1
[1VP14mH[1ZP13\e1[1WP16]e1[1\P13^e1[1XP13_e1[1XP14`e1[1[P13ae1[1XP14be1[1VP16ce1[1TP14de1[1ZP14]
=[1ZP14ee1[1VP15fe1[1YP14ge1[1ZP13he1[1VP14ie1[1VP15je1[1YP14ke1[1VP13le1[1XP13me1[1XP13ne1[1XP1
4e3[1[P14oe1[1ZP12k5[1UP13Pf1[1VP14Qf1[1VP14Rf1[1VP15Sf1[1VP15Tf1[1ZP14Uf1[1ZP13Vf1[1WP17Wf1[1TP
13Xf1[1YP13Yf1[1YP13Zf1[1YP13[f1[1YP13\f1[1YP14]f1[1[P13^f1[1XP13_f1[1YP13`f1[1YP13af1[1WP13bf1[
1YP13cf1[1YP13df1[1XP13ef1[1YP13ff1[1YP13gf1[1YP13hf1[1YP13if1[1YP13jf1[1WP13kf1[1WP13lf1[1WP13m
f1[1WP13nf1[1WP13of1[1WP13Pg1[1YP13Qg1[1YP13Rg1[1YP13Sg1[1YP13Tg1[1YP13Ug1[1XP13Vg1[1XP13Wg1[1YP
13Xg1[1WP13Yg1[1VP14Zg1[1XP14bb1[1[P14[g1[1[P13\g1[1WP12]g1[1UP13^g1[1YP13_g1[1YP13`g1[1XP14ag1[
1[P13bg1[1XP14cg1[1ZP14dg1[1YP13eg1[1XP13nY1[1XP14V^1[1[P12fg1[1UP14gg1[1ZP13hg1[1XP14ig1[1WP13j
g1[1WP15kg1[1ZP13lg1[1XP13mg1[1WP14ng1[1VP13og1[1WP13Ph1[1WP13Qh1[1WP13YF[1YP13Rh1[1YP13e3[1YP15
Sh1[1_P13Th1[1XP13j`1[1YP13Uh1[1YP13Vh1[1XP13Wh1[1YP13e3[1YP14Xh1[1ZP13Yh1[1YP13\F[1XP13Zh1[1XP1
3[h1[1YP13\h1[1XP14]h1[1XP14^h1[1ZP14_h1[1ZP14Y7[1\P12`h1[1UP13ah1[1YP13bh1[1YP13ch1[1YP12dh1[1V
P14UF[1\P13eh1[1XP13fh1[1WP13gh1[1TP13hh1[1YP13ih1[1WP13e3[1YP13R3[1YP13jh1[1XP12]5[1VP13e3[1YP1
3kh1[1YP12lh1[1UP14mh1[1VP12nh1[1VP14oh1[1WP13Pi1[1VP13Qi1[1WP14ZB[1\P14SI[1\P12Ri1[1VP12Si1[1TP
13Ti1[1YP13Ui1[1XP13Vi1[1WP13Wi1[1WP13Xi1[1YP12Yi1[1UP12Zi1[1VP13[i1[1YP13WA[1YP13\i1[1YP13]i1[1
XP16^i1[1YP15_i1[1YP13`i1[1YP13ne1[1YP13ai1[1XP13bi1[1WP13ci1[1XP15di1[1YP14UF[1[P14ei1[1ZP14fi1
[1XP13gi1[1YP14hi1[1XP13UF[1YP12ii1[1VP13ji1[1WP12\5[1VP12ki1[1VP12c]1[1VP12li1[1VP12mi1[1UP12e8
[1UP13ni1[1WP14oi1[1VP13Pj1[1WP12Qj1[1TP13Rj1[1WP14Sj1[1\P13Tj1[1TP12Uj1[1UP12Vj1[1TP14Wj1[1VP12
Xj1[1UP13Yj1[1YP14Zj1[1[P13e3[1YP14[j1[1VP12\j1[1TP14]j1[1WP13^j1[1VP14_j1[1VP13`j1[1YP12aj1[1VP
12bj1[1VP13cj1[1YP12dj1[1VP12ej1[1TP14fj1[1TP13e3[1YP12gj1[1UP13hj1[1YP15ij1[1YP12a4[1VP12jj1[1U
P14d3[1XP12kj1[1TP13lj1[1YP12mj1[1UP13nj1[1YP13oj1[1UP12Pk1[1VP12Qk1[1TP14ZB[1\P13Rk1[1WP13Sk1[1
YP14Tk1[1ZP13Uk1[1YP13Vk1[1YP13Wk1[1YP13ZB[1YP12Xk1[1UP13Yk1[1YP12Zk1[1VP13[k1[1XP13\k1[1YP12]k1
[1VP12^k1[1UP12_k1[1UP12bj1[1VP13`k1[1YP12ak1[1UP12bk1[1TP12PO[1UP12ck1[1UP12dk1[1VP14ek1[1VP13Z
B[1YP12a5[1VP13fk1[1YP13gk1[1XP13hk1[1YP14ik1[1WP13jk1[1WP13kk1[1XP12li1[1VP13lk1[1YP13mk1[1XP14
nk1[1VP15ok1[1WP13Pl1[1UP12Ql1[1TP13Rl1[1YP12Sl1[1UP13Tl1[1YP13Ul1[1YP14Vl1[1XP12Wl1[1VP13Xl1[1Y
P12Yl1[1VP13Zl1[1YP12[l1[1UP13\l1[1YP13]l1[1XP13^l1[1YP13_l1[1YP12`l1[1UP12c6[1VP12al1[1UP12bl1[
1UP12cl1[1VP14dl1[1VP12el1[1VP13fl1[1XP13e3[1YP13gl1[1TP12b8[1VP13hl1[1YP12il1[1VP12jl1[1TP13kl1
[1YP13ll1[1YP13ml1[1YP14e3[1[P13nl1[1XP14ol1[1VP13Pm1[1YP12]V1[1VP12Qm1[1VP12Rm1[1UP14Sm1[1VP12P
P1[1VP13Tm1[1YP12Um1[1VP12Vm1[1VP12Wm1[1VP12Xm1[1UP12Ym1[1VP12b8[1VP14Zm1[1VP12kI[1VP14[m1[1VP14
\m1[1WP12b8[1UP12]m1[1UP15^m1[1YP13_m1[1WP14`m1[1WP12am1[1VP14bm1[1VP12cm1[1VP12dm1[1VP13em1[1VP
12a`1[1UP12fm1[1VP12gm1[1TP12hm1[1VP13im1[1YP12jm1[1TP127[1VP13g4[1YP13km1[1YP13lm1[1XP12mm1[1UP
14nm1[1UP12om1[1VP127[1VP12Pn1[1VP13Qn1[1VP13Rn1[1XP12PO[1VP13Sn1[1YP12Tn1[1VP12Un1[1UP13Vn1[1XP
12Wn1[1UP12Xn1[1UP12Yn1[1UP12Zn1[1VP12[n1[1VP12\n1[1UP12]n1[1UP12^n1[1VP13_n1[1WP13`n1[1WP13an1[
1WP13bn1[1WP13cn1[1YP13dn1[1YP13en1[1XP13fn1[1YP13gn1[1YP13hn1[1WP13in1[1XP13jn1[1XP15kn1[1WP12l
n1[1TP12mn1[1UP14nn1[1VP12on1[1TP127[1VP12Po1[1VP12Qo1[1VP12Ro1[1VP14So1[1WP12Q>[1VP12To1[1VP12Z
1[1TP12^=[1UP13Uo1[1YP16Vo1\1TP16Wo1\1YP17Xo1\1VP17Yo1\1XP19mC\1VP19Zo1\1XP1?[o1\1YP16\o1\1VP16]
o1\1TP15Vo1\1TP17^o1\1VP17_o1\1YP17`o1\1VP18ao1\1VP1Ebo1\1UP16co1]1\P17do1]1ZP1>eo1]1VP1=fo1]1TP
17go1]1XP17go1]1ZP16ho1]1XP15io1]1VP16jo1]1TP16jo1]1VP19ko1]1XP19ko1]1ZP17lo1]1XP17lo1]1[P16mo1]
1VP16no1]1YP15oo1]1VP16PP2]1YP17QP2]1VP16RP2]1VP18SP2]1[P16TP2]1YP16UP2]1UP140]1RP1>VP2]1TP18WP2
]1[P16XP2]1VP110]1RP13YP2]1YP12ZP2]1UP13[P2]1TP12\P2]1UP17]P2]1YP14n;]1WP19^P2]1ZP15_P2]1VP12`P2
]1TP13aP2]1TP12bP2]1TP16cP2]1VP12dP2]1TP140]1RP12eP2]1UP12fP2]1TP14gP2]1TP12hP2]1TP13iP2]1WP12jP
2]1VP12kP2]1TP12lP2]1UP13mP2]1WP12nP2]1UP14e3]1\P12WB]1VP13oP2]1YP12PQ2]1UP12QQ2]1TP12RQ2]1UP13S
Q2]1UP16TQ2]1VP13UQ2]1VP13VQ2]1VP13WQ2]1WP12XQ2]1TP12YQ2]1TP110]1RP12ZQ2]1UP12[Q2]1UP12\Q2]1UP13
]Q2]1XP13^Q2]1WP13_Q2]1XP12`Q2]1TP14aQ2]1YP13bQ2]1WP13cQ2]1WP12dQ2]1VP12eQ2]1TP12fQ2]1VP12gQ2]1U
P16hQ2^1VP15iQ2^1TP15ll1_1WP16jQ2_1WP16kQ2_1WP15lQ2_1WP15mQ2_1UP17nQ2_1VP16oQ2_1TP15PR2_1TP15QR2
_1VP14RR2_1TP15SR2_1YP19TR2_1ZP19TR2_1\P16UR2_1UP17VR2_1VP1;WR2_1TP18XR2_1TP18YR2_1VP14ZR2_1XP14
[R2_1ZP12\R2_1UP12]R2_1UP12^R2_1TP15_R2_1TP15`R2_1VP16aR2_1UP16aR2_1XP13bR2_1TP15cR2_1TP12dR2_1U
P12Sc1_1VP13eR2_1YP13aR2_1UP15fR2_1^P14gR2_1WP12hR2_1UP120_1RP12`:_1UP110_1RP17iR2_1VP17iR2_1XP1
8jR2_1TP18kR2_1VP15lR2_1VP16mR2_1VP13nR2_1UP1BoR2_1TP16PS2_1VP15f2_1SP13QS2_1YP110_1RP13RS2_1YP1
2^=_1UP13V^1_1YP15SS2_1WP12g3_1UP110_1RP12TS2_1VP13US2_1XP12^=_1UP13VS2_1YP13WS2_1WP12XS2_1UP110
_1RP13YS2_1XP12ZS2_1VP12[S2_1VP12\S2_1UP12]S2_1VP12^S2_1VP12_S2_1VP12`S2_1VP12aS2_1UP12bS2_1VP12
bS2_1VP12cS2_1UP14dS2_1XP13eS2_1YP13fS2_1XP12gS2_1TP13hS2_1WP110_1RP12iS2_1VP13jS2_1XP12kS2_1TP1
3lS2_1YP13mS2_1YP12nS2_1VP12Ym1_1UP12oS2_1VP12PT2_1TP13QT2_1XP12RT2_1VP13ST2_1YP12TT2_1UP14UT2_1
ZP13VT2_1WP13T\1_1XP13WT2_1WP13XT2_1YP14YT2_1\P13iT1_1XP12ZT2_1TP13[T2_1VP12]V1_1VP13\T2_1VP13]T
2_1WP12^T2_1TP12gm1_1TP12Ro1_1VP12_T2_1VP12`T2_1TP12WB_1UP110_1RP110_1RP110_1RP110_1RP110_1RP12a
T2_1TP12bT2_1TP110_1RP110_1RP13cT2_1TP110_1RP12dT2_1TP120_1RP12`:_1UP110_1RP12eT2_1UP14fT2_1YP13
gT2_1TP13hT2_1TP12iT2_1TP12jT2_1TP13kT2_1XP14lT2_1[P12mT2_1TP12nT2_1TP12]5_1VP12oT2_1TP12PU2_1VP
13QU2_1XP14RU2_1YP14Sh1_1\P12Td1_1UP13n[1_1YP14ZB_1\P13e3_1YP13SU2_1YP13TU2_1UP12UU2_1VP12VU2_1T
P13WU2_1TP12^=_1UP14T;_1[P13XU2_1VP12YU2_1TP12ZU2_1TP13[U2_1XP13\U2_1TP12UC_1UP13]U2_1WP14^U2_1V
P12_U2_1TP14`U2_1WP13aU2_1WP12bU2_1UP12cU2_1TP13dU2_1XP12Wm1_1VP110_1RP12Sc1_1VP12b8_1VP12eU2_1U
P12WH_1UP12WH_1UP14fU2_1ZP14gU2_1VP13hU2_1TP110_1RP110_1RP12iU2_1TP110_1RP12^=_1VP12jU2_1UP12kU2
_1TP12li1_1VP13lU2_1UP14mU2_1XP13nU2_1YP13oU2_1WP14PV2_1ZP13QV2_1TP13o:_1UP12RV2_1TP12SV2_1TP12T
V2_1UP110_1RP12UV2_1VP12VV2_1UP12WV2_1VP14ZB_1\P12XV2_1TP12a4_1VP19YV2`1UP19ZV2`1WP16l]1`1ZP16[V
2`1XP17\V2`1]P15]V2`1VP15^V2`1XP16_V2`1[P15`V2`1UP15aV2`1WP16bV2`1ZP14a4`1UP15cV2`1TP15dV2`1VP14
eV2`1TP14fV2`1UP15gV2`1XP15hV2`1WP17iV2`1VP17jV2`1VP16kV2`1VP1;k5`1UP1;lV2`1WP14k5`1UP17mV2`1VP1
7mV2`1XP16nV2`1WP15oV2`1VP17PW2`1YP16QW2`1ZP15RW2`1XP15SW2`1XP15a^1`1XP15TW2a1TP14UW2a1TP17gX1a1
YP15VW2a1XP16WW2a1UP16WW2a1WP14XW2a1TP17YW2a1WP14ZW2a1TP16[W2a1ZP17\W2a1VP17\W2a1XP16]W2a1VP15^W
2a1YP15^W2a1XP15Pa1a1YP16_W2a1XP15`W2a1XP14TS2a1VP16aW2a1XP15bW2a1WP16cW2a1WP16dW2a1YP16eW2a1WP1
6fW2a1VP16fW2a1XP17gW2a1XP15hW2a1WP15iW2a1XP18jW2a1WP16kW2a1UP16kW2a1WP147a1UP16lW2a1WP16lW2a1YP
16mW2a1ZP17nW2a1\P16oW2a1ZP16PX2a1ZP14PP1b1VP16QX2b1XP15RX2b1UP16Y7b1ZP14SX2b1TP15TX2b1XP17T7b1U
P15UX2b1XP15VX2b1WP16WX2b1XP16WX2b1ZP17XX2b1[P15ZW1b1YP15YX2b1YP14ZX2b1VP15[X2b1XP15TW1b1XP17\X2
b1YP15[\1b1XP16]X2b1YP15^X2b1WP16T;b1ZP18_X2b1ZP13`X2b1TP15aX2b1YP18iS1b1[P16bX2b1VP16cX2b1XP15d
X2b1UP15eX2b1WP14fX2b1UP15gX2b1WP15hX2b1WP16iX2b1XP16iX2b1ZP15jX2b1XP16kX2b1TP16kX2b1VP16lX2b1ZP
15mX2b1XP16hj1b1ZP15nX2b1WP16oX2b1XP16PY2b1XP16o:b1UP16o:b1WP15QY2b1XP16RY2b1XP15SY2b1XP19]c1b1V
P17TY2c1VP18mCc1VP18UY2c1XP1CVY2c1WP16WY2c1VP15XY2c1XP1:YY2c1^P16ZY2c1WP15[Y2c1TP15\Y2c1VP15]Y2c
1VP16^Y2c1ZP16_Y2c1WP15`Y2c1WP16SFc1WP18aY2c1]P15bY2c1WP15cY2c1WP17dY2c1VP17dY2c1XP16eY2c1WP15fY
2c1XP15gY2c1YP16hY2c1ZP130c1SP17o:c1WP17o:c1YP15W3c1YP15SR2c1YP15iY2c1VP15jY2c1XP140c1SP14kY2c1U
P16lY2c1WP14bl1c1UP17mY2c1VP15nY2c1WP15oY2c1WP15PZ2c1XP14QZ2c1TP15RZ2c1XP16SZ2c1WP16SZ2c1YP15TZ2
c1WP16UZ2c1XP17VZ2c1XP17n;c1YP15WZ2c1TP15XZ2c1TP16YZ2c1YP18ZZ2c1WP15[Z2c1VP14\Z2c1VP16]Z2c1VP16]
Z2c1XP15^Z2c1TP15_Z2c1VP14am1c1VP19`Z2c1ZP15aZ2c1TP15bZ2c1TP16cZ2c1VP16cZ2c1XP15dZ2c1VP14Z1c1SP1
:eZ2d1VP1:eZ2d1XP17fZ2d1YP16gZ2d1XP15hZ2d1VP16iZ2d1YP19jZ2d1ZP19kZ2d1VP18lZ2d1VP18lZ2d1VP17mZ2d1
VP17nZ2d1TP17oZ2d1VP15P[2d1TP15Q[2d1VP17R[2d1TP14S[2d1TP16T[2d1VP16U[2d1WP16V[2d1UP16W[2d1XP17X[
2d1VP17Y[2d1XP1:Z[2e1TP16[[2e1XP16h3e1WP1<\[2e1VP18][2e1XP14^[2e1ZP12_[2e1TP17`[2e1VP15a[2e1WP12
Z1e1TP15b[2e1YP14c[2e1YP15d[2e1WP14e[2e1TP18f[2e1]P14g[2e1VP16h[2e1WP17WP2e1YP19i[2e1TP18j[2e1TP
18j[2e1TP17k[2e1TP19l[2e1VP18m[2e1VP18m[2e1VP17n[2e1VP14o[2e1TP12P\2e1VP12Q\2e1UP13R\2e1YP12S\2e
1UP12e8e1UP12T\2e1UP15U\2e1XP12V\2e1TP13W\2e1YP12X\2e1UP127e1UP13Y\2e1XP12Z\2e1TP127e1VP12e8e1UP
13[\2e1YP14S9e1[P13\\2e1WP13]\2e1XP13nU2e1YP12nR2e1UP16^\2e1VP19_\2e1XP17`\2e1XP12a\2e1UP12b\2e1
UP12c\2e1TP13d\2e1YP12e\2e1UP13f\2e1YP13g\2e1VP13h\2e1VP1:mCe1VP17h[2e1VP15i\2e1TP1:j\2e1YP15k\2
e1TP15l\2e1TP1:m\2e1VP13n\2e1UP19o\2e1VP17f1e1XP18P]2e1XP12Q]2e1UP12R]2e1TP13S]2e1XP12a`1e1UP12T
]2e1TP14U]2e1VP13V]2e1TP1:W]2f1TP1<X]2f1VP16Y]2g1VP15Z]2g1XP18[]2g1XP17\]2g1YP15^=g1VP17]]2g1TM3
^]2g1XP13_]2g1UP13`]2g1WP15a]2g1VP15b]2g1^P12c]2g1TP14d]2g1WP16e]2g1VP13f]2g1WP13g]2g1WP15h]2g1V
P17i]2g1[P12j]2g1TP15k]2g1VP13l]2g1TP16m]2g1VP15n]2g1TP16o]2g1UP16P^2g1VP15Q^2g1VP16R^2g1WP16S^2
g1VP17T^2g1YP15U^2g1UP17V^2g1VP17W^2g1WP1:X^2g1TP17Y^2g1TP17Z^2g1ZP17[^2g1YP14\^2g1TP17]^2g1XP16
^^2g1XP16_^2g1VP15`^2g1VP13a^2g1TP17b^2g1XP13c^2g1UP16d^2g1VP13e^2g1XP15f^2g1UP16g^2g1TP12h^2g1V
P13i^2g1XP14j^2g1[P13k^2g1UP15l^2g1WP12m^2g1VP110g1RP12n^2g1UP15i\2g1TP17^P2g1YP18o^2h1YP16P_2h1
ZP15Q_2h1WP15WBh1UP15R_2h1WP160h1RP16gX1h1WP17o:h1WP17o:h1YP17S_2h1YP14T_2h1TP15U_2h1VP18V_2h1YP
16W_2h1YP15X_2h1XP17Y_2h1WP17Y_2h1YP18Z_2h1UP16[_2h1XP16\_2h1YP1:]_2h1TP16^_2h1VP1;__2h1VP19`_2h
1TP16a_2h1VP15b_2h1WP15c_2h1VP15d_2h1WP15e_2h1TP16f_2h1TP19g_2h1XP15h_2h1WP15YV2h1UP15i_2h1WP16j
_2h1VP16k_2h1YP17l_2h1VP16m_2h1XP15n_2h1TP16o_2h1VP16T;h1[P15P`2h1VP15Q`2h1XP18^P2h1[P16R`2h1XP1
7j3h1XP16S`2h1VP17T`2h1VP17T`2h1XP15U`2h1TP17V`2h1WP17f1h1YP1:W`2h1XP1:W`2h1ZP16X`2h1XP15e8h1VP1
6Y`2h1ZP17Z`2h1VP17[`2h1XP16\`2h1WP16]`2h1YP14TIh1UP17^`2h1[P15_`2h1WP1:``2h1ZP17a`2h1TP17b`2h1V
P18c`2h1YP15d`2h1VP18e`2h1YP17o:h1WP17o:h1YP19f`2h1XP19f`2h1ZP15g`2h1WP15h`2h1UP15i`2h1WP17gX1h1
YP18j`2h1VP18j`2h1XP16k`2h1VP15l`2h1UP19m`2h1XP19m`2h1ZP17n`2h1VP17o`2h1XP16Pa2h1XP16Qa2h1VP17Ra
2h1\P16Sa2h1ZP17Ta2h1XP147h1UP16Ua2h1TP16Va2h1VP19Wa2h1WP17Xa2h1XP16Ya2h1XP16Za2h1ZP17[a2h1YP15\
a2h1VP1;]a2h1VP1;^a2h1XP16_a2i1WP17`a2i1WP16aa2i1VP14ba2i1UP15ca2i1WP16da2i1WP16ea2i1XP17fa2i1[P
15ga2i1XP15b[1i1XP19ha2i1[P15ia2i1VP15f2i1SP14ja2i1[P15gX1i1WP12ka2i1TP16la2i1UP16ma2i1TP16na2i1
VP18oa2i1TP16Pb2i1VP16Pb2i1VP13Qb2i1TP16f2i1SP13Rb2i1UP13Sb2i1XP13Tb2i1VP12Ub2i1UP16Vb2i1WP12Wb2
i1TP14S1i1RP16Xb2i1TP13Yb2i1VP13Zb2i1TP12[b2i1TP16\b2i1YP14Z1i1SP12]b2i1VP13^b2i1XP12T7i1VP12_b2
i1TP110i1RP12k5i1VP12`b2i1TP12ab2i1UP12T7i1VP16bb2i1RP15cb2i1RP15cb2i1RP140i1RP16db2i1VP13eb2i1V
P15Sb2i1YP14fb2i1VP13gb2i1TP15hb2i1WP16_Ji1ZP12ib2i1TP13oY1i1XP110i1RP12jb2i1TP13kb2i1WP13RX1i1Y
P13lb2i1YP12mb2i1TP13nb2i1TP110i1SP13ob2i1XP13Pc2i1XP13Qc2i1XP13Rc2i1XP13Sc2i1UP14ZBi1[P110i1SP1
7Tc2j1VP17h3j1WP16a=k1WP14S1k1SP16Uc2l1XP17Uc2l1YP140m1RP15Vc2m1TP13Z1m1SP14Wc2m1XP12Xc2m1VP12Xc
2m1UP17Yc2n1TP16Zc2n1XP14e8n1UP13[c2n1WP15\c2n1WP15]c2n1TP15^c2n1WP15_c2n1VP14`c2n1YP14ac2n1TP17
bc2n1VP16cc2o1VP1;dc2o1TP1;ec2o1VP16fc2o1TP17gc2o1WP16hc2o1VP17ic2o1YP18jc2o1\P17kc2o1VP15lc2o1T
P15mc2o1VP15nc2o1XP16oc2o1WP15Pd2o1WP17Qd2o1UP19Rd2o1ZP16Sd2o1[P15Td2o1WP16Ud2o1ZP15Vd2o1UP17Wd2
o1WP18Xd2o1[P16Yd2o1YP15Zd2o1XP18[d2o1XP18\d2o1ZP16]d2o1UP15^d2o1VP16_d2o1XP16`d2o1YP17ad2o1ZP14
bd2o1TP16cd2o1WP13kIo1WP12Z1o1SP13dd2o1XP13ed2o1XP15fd2o1VP12T7o1UP12gd2o1VP12hd2o1VP15id2o1VP17
jd2o1YP16kd2o1ZP13ld2o1VP13md2o1VP13nd2o1YP13od2o1TP15Pe2o1WP14Qe2o1WP14Re2o1[P14Se2o1ZP14Te2o1Y
P13Ue2o1VP14Ve2o1XP13We2o1WP12Z1o1TP13f2o1TP12Xe2o1TP16Ye2o1XP13Ze2o1WP12[e2o1VP13\e2o1XP13]e2o1
XP13^e2o1UP12_e2o1UP13`e2o1XP14ae2o1ZP14be2o1YP13ce2o1WP12de2o1TP13ee2o1YP12Ub2o1UP13fe2o1VP14ge
2o1YP13he2o1WP12ie2o1TP12S:o1VP14je2o1VP12ke2o1VP110o1SP12le2o1TP13me2o1VP1?fc2o1UP12ne2o1TP15oe
2o1VP13Pf2o1TP12Qf2o1TP12Rf2o1TP14Sf2o1VP13Tf2o1WP13Uf2o1WP13Vf2o1XP13Wf2o1WP14Xf2o1ZP13Yf2o1XP1
3Zf2o1XP13[f2o1YP110o1RP15\f2o1]P14\f2o1ZP15\f2o1^P14\f2o1[P13]f2o1XP14^f2o1[P12_f2o1VP13`f2o1YP
13iW1o1VP12af2o1UP14bf2o1YP14cf2o1VP15df2o1YP14ef2o1XP13ff2o1WP13gf2o1WP14hf2o1XP13if2o1WP12jf2o
1TP12kf2o1TP14Re2o1\P13lf2o1VP12k5o1VP12e8o1VP13mf2o1WP16nf2P2XP17of2P2[P14Pg2P2VP17Qg2P2XP16Rg2
P2XP17Sg2P2[P17Tg2P2ZP1;Ug2P2YP18Vg2P2YP18Vg2P2XP18Wg2P2YP15Xg2P2WP15Yg2P2VP16Zg2P2YP16Zg2P2ZP15
gc2P2WP16[g2P2VP18\g2P2VP15]g2P2WP15^g2P2XP16_g2P2VP16`g2P2VP16`g2P2XP1:e2P2ZP1:e2P2YP15ag2P2TP1
5X3P2SP15bg2P2UP19cg2P2XP15dg2P2TP15eg2P2VP16fg2P2VP1:gg2P2VP19hg2P2[P19ig2P2[P1:ig2P2]P1:hg2P2]
P1:jg2P2VP18kg2P2YP14lg2P2UP16mg2P2VP16ng2P2YP16og2P2WP17Ph2P2ZP16Qh2P2XP19Rh2P2VP18Sh2P2ZP18Th2
P2ZP17Uh2P2XP15Vh2P2UP15Wh2P2WP17Xh2P2WP16Yh2P2UP16Zh2P2UP18[h2P2XP18\h2P2WP16]h2P2VP15kIP2VP18^
h2P2ZP16Xf2P2[P16_h2P2WP16`h2Q2UP16ah2R2WP18bh2R2XP15ch2R2RP1Cdh2R2TP15eh2R2SP15fh2R2UP15gh2S2SP
1:hh2T2ZP18ih2T2WP1Bjh2U2oLJkh2U2PM8W3V2ZP15lh2V2VP16mh2V2YP16nh2V2XP15oh2V2TP15Pi2V2VP15Qi2V2VP
16Ri2V2YP15Si2V2TP15Ti2V2VP1@Ui2V2TP1@Ui2V2VP15Vi2V2TP15Wi2V2VP1AXi2V2VP15Yi2V2VP16Zi2V2WP15[i2V
2TP15\i2V2VP17]i2V2TP17]i2V2VP16^i2V2VP16iT1V2ZP16ZBV2\P16_i2V2WP16_i2V2YP16`i2V2WP16`i2V2YP15ai
2V2YP14S^1V2VP16bi2V2UP16ci2V2WP15di2V2WP18ei2V2ZP160V2RP1;fi2V2VP1;fi2V2XP14gi2V2TP17hi2V2\P14j
T1V2VP1>ii2V2VP15ji2V2VP19ki2V2TP19ki2V2VP15li2V2TP15mi2V2VP16ni2V2WP14oi2V2VP14Pj2V2UP16Qj2W2VP
16Rj2W2XP16Rj2W2ZP14Td1W2UP164W2UP16Sj2W2WP17Tj2W2YP15Uj2W2VP1:Vj2W2VP1:Vj2W2XP1;Wj2W2VP19Xj2W2U
P19Yj2W2WP15Zj2W2TP15[j2W2VP17\j2W2VP15]j2W2TP15^j2W2VP1>_j2W2TP1>`j2W2VP140W2RP17aj2W2WP17bj2W2
YP17cj2W2YP17cj2W2[P15dj2W2XP15ej2W2VP1<fj2W2YP1<fj2W2[P14gj2W2UP18Ub1W2XP15hj2W2UP15ij2W2TP15jj
2W2VP17kj2X2VP17lj2X2XP16mj2X2YP17nj2X2TP17oj2X2VP1:mCX2UP1:Pk2X2WP17Qk2X2VP16Rk2X2VP16Rk2X2XP16
Sk2X2VP15Tk2X2TP15Uk2X2VP17Vk2X2YP16Wk2X2TP16Wk2X2VP16Xk2X2XP16Xk2X2ZP17Yk2X2WP17Zk2X2YP16[k2X2X
P14\k2X2TP15]k2X2TP15^k2X2VP16_k2X2VP16_k2X2XP16`k2X2VP12ak2X2TP13bk2X2WP12ck2X2UP110X2RP12dk2X2
UP13ek2X2WP14fk2X2[P13gk2X2XP17hk2X2WP16ik2X2VP19jk2X2WP14kk2X2TP14lk2X2TP15mk2X2TP13nk2X2VP14ok
2X2TP15Pl2X2WP16Ql2X2VP1@Rl2X2TP13Sl2X2VP13Tl2X2WP16Ul2X2VP1;Vl2X2VP15Wl2X2WP18Xl2X2WP18Xl2X2YP1
6Yl2X2WP15Zl2X2VP16[l2X2VP12\l2X2TP13]l2X2VP12T7X2VP1DT7X2UP13^l2X2TP12_l2X2TP13`l2X2YP12al2X2TP
13bl2X2WP13cl2X2XP13dl2X2VP13el2X2TP12fl2X2TP14gl2X2ZP13hl2X2VP14il2X2XP13jl2X2XP124X2VP13kl2X2T
P13ll2X2TP13ml2X2TP12nl2X2UP12ol2X2TP14Pm2X2TP190X2RP15Qm2X2VP14Rm2X2TP110X2RP15Sm2X2WP12Tm2X2TP
13Um2X2WP13Vm2X2WP14Wm2X2YP14Xm2X2[P15e3X2]P13Ym2X2VP13Zm2X2TP12T7X2UP13[m2X2XP13\m2X2WP13j]1X2Y
P13]m2X2WP15^m2X2VP13_m2X2TP13`m2X2UP12am2X2TP12bm2X2UP110X2RP14cm2X2TP12dm2X2UP15em2X2WP12k5X2V
P13fm2X2WP13gm2X2TP12hm2X2TP12im2X2TP18jm2Y2^P16km2Y2VP16lm2Y2SP1Bmm2Y2UP17nm2Y2YP16om2Y2WP1>Pn2
Y2YP17Qn2Y2YP16Rn2Y2TP1JSn2Y2UP16Tn2Y2UP17Pn2Y2VP15Un2Y2YP14Vn2Y2UP15Wn2Y2UP17Xn2Y2WP17Yn2Y2YP15
Zn2Y2XP19[n2Y2WP15\n2Y2VP14]n2Y2UP17^n2Y2VP17_n2Y2YP17`n2Y2ZP16an2Y2WP15bn2Y2UP1;cn2Y2]P17dn2Y2Z
P15en2Y2UP16fn2Y2UP17gn2Y2WP18hn2Y2WP1<in2Y2WP15lm2Y2SP14jn2Y2SP17Pn2Y2WP15kn2Y2UP15ln2Y2YP13mn2
Y2YP14jn2Y2SP15nn2Y2YP13on2Y2YP16Po2Y2ZP14jn2Y2RP18Qo2Z2^P17Ro2Z2ZP15So2Z2YP13To2Z2VP15Uo2Z2YP16
Vo2Z2ZP17Wo2Z2]P17Xo2Z2_P15Yo2Z2ZP14Zo2Z2VP15[o2Z2[P15\o2Z2YP18]o2Z2]P16^o2Z2WP14_o2Z2WP14`o2Z2U
P17ao2Z2XP12bo2Z2TP15lm2Z2SP11co2Z2RP14do2Z2XP12eo2Z2TP12fo2Z2SP15go2Z2XP16ho2Z2WP18io2Z2\P18jo2
Z2YP1:io2Z2^P16ko2Z2XP16lo2Z2YP17mo2Z2YP18no2Z2YP16oo2Z2WP17PP3Z2YP17QP3Z2ZP18RP3Z2\P16SP3Z2ZP15
TP3Z2WP16UP3Z2WP14VP3Z2UP16WP3Z2WP12fo2Z2TP13XP3Z2UP17YP3Z2WP14ZP3Z2YP16[P3Z2XP16\P3Z2WP14]P3Z2V
P15^P3Z2WP15_P3Z2ZP12`P3Z2UP14aP3Z2VP13bP3Z2TP13cP3Z2WP12dP3Z2VP14eP3Z2XP14fP3Z2[P14gP3Z2XP12hP3
Z2UP16iP3Z2VP13jP3Z2XP16kP3Z2WP12lP3Z2TP13mP3Z2XP1:nP3[2^P18oP3[2ZP1=PQ3[2XP1:QQ3[2]P17RQ3[2ZP18
SQ3[2XP19TQ3[2XP18TQ3[2XP1?oP3[2YP1:UQ3[2[P17VQ3[2VP1?WQ3[2WP16XQ3[2WP1>XQ3[2XP14YQ3[2UP18SQ3[2X
P12ZQ3\2UP11co2\2RP17co2\2RP13[Q3\2TP13\Q3\2TP15\Q3\2VP11co2\2RP15co2\2RP12]Q3\2UP15^Q3\2[P1;co2
\2SP14_Q3\2VP13`Q3\2UP12aQ3\2UP12bQ3\2RP11co2\2RP11co2\2RP11co2\2RP14cQ3\2TP18dQ3]2XP15eQ3]2XP16
fQ3]2VP15\Q3]2VP19gQ3]2_P19gQ3]2_P18hQ3]2\P15\Q3]2TP18iQ3]2[P17jQ3]2WP16kQ3]2WP16lQ3]2YP15mQ3]2T
P15nQ3]2TP14oQ3]2WP17PR3]2XP16QR3]2VP16RR3]2WP14SR3]2TP11TR3^2RP12UR3^2VP12TR3^2QP12VR3^2UP11TR3
^2RP12WR3^2UP12XR3^2UP12YR3^2UP12ZR3^2UP12[R3^2TP11TR3^2RP12\R3^2UP12]R3^2UP13^R3^2WP11TR3^2RP12
_R3^2VP12`R3^2UP12aR3^2TP12bR3^2VP12cR3^2TP12dR3^2VP12eR3^2VP12fR3^2TP12gR3^2UP12hR3^2VP12iR3^2U
P12jR3^2VP12kR3^2VP12lR3^2UP11TR3^2RP15mR3_2SP11nR3_2RP11nR3_2RP11nR3_2RP11nR3_2RP12oR3_2TP12PS3
_2VP13QS3_2YP12RS3`2UP14SS3`2WP13TS3a2XP11US3a2RP13VS3b2XP12WS3b2UP13nn2b2YP13XS3b2TP12YS3c2VP12
ZS3c2TP11co2c2RP14[S3d2WP12\S3d2UP14]S3d2WP13^S3d2TP13_S3e2VP13`S3e2XP12aS3e2UP18bS3f2TP1;cS3f2T
P14dS3f2TP1:eS3f2WP130f2RP110g2RP110g2RP1;fS3h2TP1:gS3i2XP16hS3i2YP15Ym1i2VP17iS3i2UP1Df2i2TP1:j
S3i2VP13kS3i2YP17lS3i2WP16mS3i2WP16nS3i2ZP14e8i2UP16oS3i2WP16PT3i2YP13QT3i2XP13RT3i2WP12ST3i2VP1
4ZBi2[P13c[1i2XP13TT3i2WP13UT3i2YP13jGi2YP13VT3i2YP13WT3i2VP13XT3i2WP13YT3i2XP13ZT3i2YP13[T3i2YP
13\T3i2YP12]T3i2VP13^T3i2WP13_T3i2WP12`T3i2UP13aT3i2XP12bT3i2TP12c\2i2TP12cT3i2VP13dT3i2XP110i2R
P14eT3i2YP12fT3i2UP12gT3i2UP12^=i2UP17hT3i2ZP12iT3i2VP12^=i2UP13jT3i2UP12jT3i2UP12kT3i2UP12lT3i2
TP12mT3i2TP12nT3i2UP13oT3i2XP12PU3i2TP12UR1i2UP12UR1i2UP14QU3i2TP13RU3i2YP13SU3i2YP12TU3i2UP18fS
3i2TP15UU3i2VP13VU3i2XP12WU3i2VP14XU3i2YP13YU3i2WP14ZU3i2UP110i2RP130i2RP12[U3i2UP12\U3j2UP14]U3
j2WP14^U3j2XP13_U3j2XP15`U3j2YP16aU3k2WP16bU3k2WP15cU3k2TP16dU3k2WP16eU3k2UP17fU3k2VP17gU3k2XP17
hU3k2WP16iU3k2XP17jU3k2WP16kU3k2UP11lU3k2SP12mU3k2UP13nU3k2YP17oU3k2[P17PV3k2VP13QV3k2YP17RV3k2V
P15SV3l2TP15TV3l2XP16UV3l2WP18VV3l2WP16WV3l2YP16XV3l2VP17YV3l2ZP16ZV3l2TP16ZV3l2VP16[V3l2[P14VMl
2UP16\V3m2YP15]V3m2UP16^V3m2WP16^V3m2YP16_V3m2VP1B`V3m2VP16aV3m2UP16bV3m2WP16cV3m2YP17dV3m2[P15e
V3m2XP14fV3m2VP16gV3m2ZP17V2m2]P15hV3m2YP15iV3m2XP16jV3n2UP16jV3n2VP15kV3n2WP14lV3n2TP14mV3n2UP1
5nV3n2YP154n2UP15oV3n2WP15PW3n2VP16QW3o2VP17RW3o2VP17SW3o2XP1=TW3o2VP17UW3o2[P15VW3o2TP15WW3o2WP
16XW3o2ZP17YW3P3XP17YW3P3ZP18ZW3P3YP16[W3P3YP15\W3P3XP16SBP3XP16]W3P3VP15^W3P3TP15_W3P3VP16`W3P3
WP16`W3P3YP16aW3P3YP1:bW3Q3VP17cW3Q3YP18dW3Q3\P17eW3Q3WP17eW3Q3YP17eW3Q3WP17eW3Q3YP19fW3R3XP15gW
3R3VP15hW3R3XP16iW3R3WP16jW3R3YP17kW3R3VP17kW3R3XP15lW3R3TP15mW3R3VP15TU3R3WP15nW3R3WP18oW3S3VP1
7X5T3WP17X5T3YP19[9T3[P1:PX3U3VP15QX3U3UP15RX3U3VP15^Y1U3XP16YY1U3ZP15SX3U3VP14TX3U3TP15UX3U3XP1
4VX3U3TP140U3RP14WX3U3TP19e2V3YP1:e2V3YP1:XX3V3UP1JYX3V3WP19YX3V3\P15Yg2V3VP15ZX3V3WP16[X3W3WP15
\X3W3UP15]X3W3WP15Z1W3SP16^X3W3\P15_X3W3XP17`X3W3ZP18f1W3WP16aX3W3XP15bX3W3VP16cX3W3YP17dX3W3VP1
7eX3W3\P17fX3W3XP17gX3W3YP15hX3W3WP19iX3X3VP16jX3X3VP16kX3X3YP16lX3X3ZP19mX3Y3\P17nX3Y3YP1CoX3Y3
XP16PY3Y3VP16iV2Y3VP16QY3Y3YP14RY3Y3VP15SY3Y3VP16TY3Y3\P16UY3Y3[P15VY3Y3VP19WY3Z3\P1=WY3Z3`P18W>
Z3ZP18XY3Z3]P18YY3Z3YP18ZY3Z3[P15[Y3Z3TP15\Y3Z3VP15]Y3[3UP17^Y3[3WP17_Y3\3VP19`Y3\3VP15aY3\3WP17
bY3\3XP18cY3\3YP17dY3\3YP19f9\3ZP19eY3]3^P17fY3]3^P16gY3]3XP17hY3]3\P18iY3^3XP17jY3^3YP17kY3^3VP
16lY3^3XP110_3RP12mY3_3TP110_3RP12nY3_3TP14oY3_3VP14PZ3_3WP16QZ3`3SP1U1mC`3VP1U1RZ3`3XP15lV3`3SP
15SZ3`3UP14TZ3`3UP14UZ3`3YP12VZ3`3TP12WZ3`3TP12XZ3`3TP14ZB`3\P12dj1`3VP14ZB`3\P13YZ3`3XP12ZZ3`3V
P12[Z3`3VP12\Z3`3VP12]Z3`3VP12^Z3`3TP13_Z3`3YP12`Z3`3VP12T7`3VP12aZ3`3UP12lH`3VP12S:`3VP12bZ3`3U
P16cZ3`3UP12dZ3`3UP12eZ3`3UP12fZ3`3UP12gj1`3VP12gZ3`3VP12hZ3`3VP12iZ3`3VP12WB`3VP12jZ3`3UP12kZ3`
3VP12lZ3`3UP12mZ3`3VP12nZ3`3VP12oZ3`3UP12P[3`3TP12Q[3`3TP12R[3`3TP12S[3`3UP12T[3`3UP12T7`3VP13U[
3`3YP12bi2`3VP13g]1`3YP13Ro1`3WP16V[3`3UP16W[3a3WP16X[3a3WP17Y[3a3WP17Z[3a3YP1;[[3a3WP1;\[3a3YP1
7][3a3VP15^[3a3VP15b7a3UP15_[3a3WP1;`[3a3WP15a[3a3TP19b[3a3XP17c[3a3XP17c[3a3ZP19d[3a3ZP15e[3a3X
P15f[3a3YP15g[3a3WP18h[3a3ZP15i[3a3TP15j[3a3VP16k[3a3VP16l[3a3XP15m[3a3TP1:n[3a3VP1:o[3a3XP18P\3
a3VP18Q\3a3YP19R\3a3XP16S\3a3WP17T\3a3VP18U\3a3[P16Y[1a3[P18V\3a3]P15W\3a3TP15X\3a3VP15Y\3a3VP16
Z\3a3ZP18[\3a3WP18[\3a3YP15\\3a3VP16_Ja3ZP16]\3a3XP16^\3a3TP16_\3a3VP17`\3a3VP19mCa3VP16a\3a3VP1
7b\3a3TM5c\3a3TP16d\3a3VP16e\3a3VP15f\3a3UP15g\3a3WP14h\3a3TP16ne1a3\P19mCa3VP18i\3a3ZP1=j\3a3TM
=k\3a3VM5l\3a3UP15m\3a3UP17n\3a3VP15o\3a3WP15P]3a3TP15Q]3a3VP15R]3a3XP14b5a3UP17S]3a3\P16T]3a3WP
17U]3a3UP17U]3a3WP1<V]3a3WP15W]3a3UP15X]3a3TP16Y]3a3SP16Z]3a3UP17[]3a3YP15\]3a3VP17]]3a3WP16^]3a
3XP15_]3a3VP14`]3a3TP14a]3a3VP16b]3a3TP17c]3a3XP16d]3a3VP16d]3a3XP15VMa3VP15e]3a3XP14f]3a3TP17n\
3a3VP16g]3a3XP12h]3a3VP17i]3a3VP14UR1a3TP13j]3a3YP14k]3a3YP12l]3a3UP17m]3a3WP17m]3a3YP17n]3a3XP1
5o]3a3TP14UR1a3TP19mCa3VP18P^3a3XP16Q^3a3VP15R^3a3UP14R^3a3TP17S^3a3VP1:[^2b3YP1:[^2b3[P1@mCb3QM
@T^3b3SM>U^3b3QM>V^3b3SM<W^3b3QM=X^3b3PM=Y^3b3RM9Z^3b3QM9[^3b3SM6lV3c3RP16X^3c3SP16X^3c3RP160c3Q
P16\^3c3SP16X3c3RP16X^3c3SP18]^3d3TP17^^3d3TP19_^3d3VP18`^3d3VP1?a^3d3TP1@b^3e3TP1@c^3e3VP1:g@e3
WP1:g@e3YP17d^3e3TP140e3RP14`:e3UP1Aa\2f3QMAe^3f3SMBf^3f3UMBf^3f3TM7g^3g3VP15h^3g3VP16i^3g3UP16j
^3g3UP14k^3g3TP15l^3h3TP16m^3h3VP17n^3h3TP16o^3h3VP14P_3h3YP12V4h3VP15Q_3h3TP120h3SP12R_3h3UP17S
_3h3VP1;0h3SP140h3RP17T_3h3VP140h3RP14U_3h3TP14V_3h3TP13W_3h3WP16X_3h3VP12Y_3i3UP12Z_3i3UP12TU3i
3UP1E[_3j3SME[_3j3UM;\_3j3YP18]_3j3VP15^_3j3UP15__3j3WP1:`_3j3SM:a_3j3UM5b_3j3UP15c_3j3WP14d_3j3
TP16e_3j3WP14f_3j3WP12g_3j3TP1<h_3j3VP1>i_3j3UP17^=j3VP1;h_3j3WP1:j_3j3TP14k_3j3TP15l_3j3VP16m_3
j3YP110j3RP13n_3j3WP13o_3j3YP12P`3k3VP12P`3k3VP12Q`3k3VP12R`3k3VP12S`3k3TP110k3RP12T7k3VP13T`3l3
VP12U`3l3TP13V`3l3YP15W`3m3UP13X`3m3VP12Y`3m3TP13Z`3m3WP15[`3m3XP15\`3m3TP12]`3m3UP14UR1m3UP16^`
3n3ZP15_`3n3VP17``3n3VP14a`3n3XP13b`3n3TP12c`3n3TP17d`3n3ZP16e`3n3VP16f`3n3YP14g`3n3YP13h`3n3WP1
6i`3n3]P16j`3n3VP14cX1n3ZP14k`3n3TP14ZBn3\P16l`3n3TP16m`3n3VP13n`3n3XP14o`3n3[P13Xl1n3YP15Pa3n3W
P15Qa3n3UP15Ra3n3WP17Sa3n3ZP14Ta3n3ZP14Ua3n3XP142n3\P12Va3n3VP13Wa3n3WP12^=n3VP13Xa3n3XP13Ya3n3Y
P12Za3n3UP124n3VP13[a3n3XP15\a3n3\P13]a3n3WP13m]1n3YP13^a3n3XP13_a3n3YP13`a3n3WP12aa3n3UP12ba3n3
TP13ca3n3XP12da3n3UP12ea3n3TP12fa3n3TP14ga3n3XP14ga3n3[P12ha3n3TP12ia3n3UP14ja3n3WP12;n3VP13ka3n
3WP14ne1n3[P13la3n3YP12ma3n3TP12na3n3UP16oa3n3]P14Pb3n3WP13Qb3n3XP13Rb3n3XP13Sb3n3WP13Tb3n3XP15U
b3n3TP14Vb3n3YP12VMn3VP15Wb3n3[P13b[1n3YP14UFn3\P12WBn3VP13Xb3n3WP1ff3PDTQ3QD`\5QDa\5QDb\5PDTQ3Q
DXb4QDc\5QDd\5QDe\5QDf\5PDQo2QDjR4QDg\5PDUm5QDh\5QDi\5QDj\5QDk\5QDT`1QDk\5QDl\5QDm\5QDn\5PDSm5QD
o\5QDP]5QDQ]5PDTQ3QDR]5QDVQ1WD0QDS]5XD0SD0TD5QDT]5PDTe2PDTQ3QDXb4QDVQ1WD0QDU]5XD0SD0QDP>QDV]5UD0
QDW]5QDX]5TD6QDY]5TD6QDZ]5S@0UD0PDUQ3QDV4PDk8QD[]5UD0QDVd4QD\]5PDk8QD]]5P@Rg3QD^]5PDTQ3QDXb4PDk8
QD_]5UD0QDVMPDk8QD`]5TD4SD0QDa]5TD3PDU^5UD0PDVQ3VD0UD0PDVQ3PD2UD0QDXMQDb]5PD2UD0PDjR6PD^k4UD0PDP
g3PDTQ3QDaZ4PD2UD0PDTQ3PDoY:PDTQ3QDc]5QDd]5QDe]5PDTe2UD0QDf]5PDoY:UD0QDg]5QDh]5PDRg3PD2QDi]5QD]5
aDj4`Dhh=UD0PDU[9QD^5QDj]5QDk]5QDl]5QDm]5TD1QDn]5QDo]5PD6PD=QDT4QDP^5PD4TD2QDR4QDT4QDP^5PD6TD2QD
R4QDQ^5TD3PDPg3PDUm5PDSIQDR^5TD2QDS^5QDT^5QDU^5QDR4TD3QDVl2QDe[4PD]\<QDe[4QDV^5QDj[1TD1QDW^5QDYd
3QDdCTD1QDX^5QDZ^2QDY^5QDZ^5TD1QD[^5QD\^5QD]^5`DPk4QD^^5QD^9QD_^5PDhg3VD0QD^^5QD^9QD_^5PDhg3QD`^
5QDa^5PDUm5QDb^5VD0QDa^5PDUm5QDb^5QDc^5QDR4QDd^5QDe^5`DRk4QDf^5QDg^5PDnf3PDUm5QDh^5PDm_;QDQGTD2Q
Di^5PDlf3QDWP1TD4QDQ[4VD0QDWP1TD4QDQ[4QDj^5QDk^5QDlCSD0QDl^5QDm^5Q@\3QDn^5TD1QDo^5PDXg3QDP_5QDQ_
5TD3QDR_5QDS_5QDT_5QDU_5PDP8QDV_5QDW_5TD2QDT4QDX_5QDY_5SD0S@0S@0PDWk4QDZ_5PDQo2PDoLTD4QD[_5Q@\_5
VD0PDQo2PDoLTD4QD[_5Q@\_5QD]_5QDT8QD^_5QD__5TD8QD`_5QDa_5TD4QDR4PDS\1QDb_5SD0QDc_5PDS\1QDd_5QDZI
PDS\1QDe_5QDf_5Q@m]5S@0QDg_5QDh_5QDi_5QDj_5QDk_5QDl_5QDm_5QDn_5QDo_5QDP`5QDQ`5QDR`5QDS`5QDT`5QDU
`5QDV`5TD1QDW`5QDX`5QDY`5QDZ`5QD[`5QD\`5QD]`5QD^`5QD_`5QD``5QDa`5QDb`5QDc`5QDd`5VD0QDc`5QDd`5QDe
`5QDf`5QDg`5QDh`5QDi`5PDnb9PDUk4QDj`5QDk`5QDl`5TD1QDe5QDm`5QDn`5QDo`5QDPa5QDaP2P@HQDQa5QDRa5PDX8
`DYk4`DPg3`DPk4`DRg3QDSa5QDTa5PDX8PDVDQDUa5PD`Z2QDVa5QDWa5QDXa5P@Pk4PD`Z2PDoh3PDWk4QDYa5QDT4PDoh
3QDZa5QD[a5QD\a5QDT4QD]a5QD^a5QDT4PDQk4aD^3SD0QD_a5TD3QD`a5PDWc5QDc5TD4QDaa5PDWk4QDb5QDc5TD3QDba
5VD0QDc5TD3QDba5QDca5QDda5QDea5TD1QDfa5QDga5QDha5TD1QDia5QDja5QDka5QDla5SD0QD\3TD2QDT4PDmR6QDma5
`DWk4QDna5QDoa5QDPb5Q@fNTD4QDc5TD1QDQb5QDRb5TD4QDc5TD1QDSb5QDTb5QDUb5QDVb5TD4QDWb5QDXb5P@Rg3QDYb
5TD2QDZb5TD1QDSb5Q@[b5QD\b5QDR4QDd5TD1QD]b5QD^b5TD1QD_b5QDR4QD`b5TD:QDab5TD2QDR4QDR4QDbb5TD3QDcb
5QDdb5QDeb5TD:QDfb5TD1QDR4PDUm5SD0PDPk4QDgb5QDhb5S@0QDib5QDR4QDd5QDjb5PD]k4SD0QDkb5TD1QDlb5PDi6Q
D`5TD4QDmb5QDnb5aDT4QDob5TD2QDPc5SD0QDQc5QDRc5SD0QD_5TD2QDSc5TD1QDTc5PD[2PDoj4QDSd4QDUc5QDVc5QDW
c5PD6SD0QDXc5TD1QDYc5QDZc5QD[c5PD6`ESZ:`ETZ:`ER3QD\c5TD1QD]c5aDT4aEfj1QDa5TD4QD^c5QD_c5QD`c5TD2Q
Da5QDac5TD5QDbc5QDcc5QDdc5PDSg3PDn]6QDec5QDfc5PD^k4SD0PDPg3QDgc5QDhc5P@4SD0QDic5QD^9TD1QDjc5QDkc
5PDVa6TD3QDlc5TD3PDnf3QDmc5QDnc5QDoc5TD5PD^k4QDPd5PDWk4PDoLQDQd5SD0QDRd5QDSd5TD1QDTd5QDUd5QDVd5Y
@0QDWd5P@Wk4Y@0QDf5aDj4aD^3`DU^5`DV^5`DWk4QDST4P@^2QDXV4QDf5QDXd5P@R3PDeMPDWk4QDf5QDT8QDYd5P@\Q1
P@Rk4QDZd5TD2QD[d5QD\d5QD]d5QD^d5QD_d5TD2QD`d5QFb4QDad5QDbd5TD1QDcd5QDT8Y@0QDdd5TD1PDWk4QDg5aDj4
aD^3QDT8QDed5QDfd5P@Wk4QDgd5`DnS6`DH`DUQ3`DVQ3`DTQ3aDj4aD^3QDT8QDhd5TD2QDid5`DnS6`DUQ3`DVQ3`DTQ3
`Dn;aD^3QDT8QDjd5TD4QDkd5P@Wk4QDg5QDT8Y@0QDld5QDmd5TD1QDT8QDnd5Y@0QDod5VD0QDT8QDnd5Y@0QDod5QDPe5
QDT8QDnd5Y@0QDQe5PDfb3QDRe5QDS:QDSe5TD1QDTe5TD2`DoEQDT8QD^S2Q@T4QDUe5QDVe5QDWe5QDXe5P@TMQDUe5QDV
e5QDWe5QDT8QDW8QDT8QDYe5QDZe5QDT8QD[e5PDR3Y@0QD\e5QDT8PD_NQD]e5QD^e5QDT8QDT4PDXg3QD_e5TD1QD`e5PD
Xg3QDae5PDQk4QDXX2QDjk3Q@be5Y@0QDce5QDde5TD1QDee5`EUS6QDfe5QDge5QDhe5TD2QDie5VD0`EUS6QDfe5QDge5Q
Dhe5TD2QDie5QDje5QDoR4Q@l8QDke5QDle5QDme5TD1QDne5TD4QDh5PD_U=QDWl1TD3QDoe5UD0PDZLQDPf5PD_k4TD4QD
T4PDHQDQf5QDRf5QDT4PDHQDQf5PDoj4PDfc3QDSf5QDT8TD3QDTf5PDoj4PDfc3PDTg3QDUf5PDPk4QDVf5QDWf5PDk8QDX
f5QDQ[4PDfb3QDf]2TD1QDYf5UD0QDZf5QD[f5S@0S@0QD\f5UD0PDd3QD]f5QD^f5`EoLQD_f5QD^:QD`f5QDaf5SD0QDbf
5PDek2QDcf5PDek2QDcf5PD[h2PDek2QDdf5PDHPDkk5QDT<QDef5PDWf2PDW5PDWk4QDff5PDUg3QDgf5VD0QDff5PDUg3Q
Dgf5QDhf5UD0QDif5TD5QDjf5QDoR4Q@l8PDT8PDQk4Q@kf5TD1QDlf5PD[Z:QDmf5QDnf5QDof5TD5PDWk4QDPg5QDST4P@
Po2QDQg5PDWk4QDRg5QDST4P@Po2QDo7PDWk4QDSg5QDTg5TD1QDUg5QDST4P@Po2PDoLQDVg5QDWg5QDlP4QDjR4QD[P4QD
Xg5TD3QDYg5UD0QDZg5QD[g5TD4QD\g5QD]g5QD^g5QD_g5TD1QD`g5`DPg3`DRk4`DPk4QDT8QDT4QDag5TD1QDbg5QDT8Q
@T4S@0QDcg5PDR_;QDT8QDdg5PD`P6TD1QDeg5PDdS3PDPo2PDoLQDfg5PDWk4QDgg5PD[S>PD\S>PDYf2QDhg5SD0QDig5Q
DTKPDkf3QDjg5SD0QDe?QDkg5PDoR6PDn^1QDYMPDg`7QDlg5QDmg5QDng5QDog5QDPh5QDQh5QDRh5TD3QDSh5QDi=TD1QD
Th5PDUm5QDQ[4QDUh5QDVh5TD6PDWk4PDlR:PDkf3QDWh5QDXh5QDYh5SD0PD]`9QDZh5PDHQD[h5TD8QD\h5QDR4QDc[5PD
iV3QD]h5QD^h5QD_h5QD`h5QDfj2QDah5QDbh5PDTe2QDch5QDdh5QDeh5P@^k4QDS_5QDfh5QDgh5QDhh5QDR4PDPk4PDmE
PDRV3PDPk4QDR4QDih5QDjh5QDkh5QDlh5PDUm5PDeh2QDmh5QDnh5PD]n2QDoh5QD\a5PDWk4QDPi5TD1QDQi5PDRFPDPk4
PDUm5QDRi5QDT4QDSi5QDTi5PDQg3QDR4QDUi5QDVi5QDWi5QDXi5QDgZ3QDcNS@0QD\3PDZLQDYi5PDZLPDj`9PDkS>PDZL
PDnl2PDPk4PDWh=PDZLPDbm=PDW[3PDW]1QDZi5QD[i5PDW]1QD\i5PDW]1QD]i5PD[W3PDPk4PDW]1PDYR1PDUm5QDZZ2PD
Pk4QDR4QDZZ2PDPk4QDR4PDdP3QD^i5QD_i5PDdP3QD`i5QDai5PDkh;QDbi5PDZ`5QDci5PDPQ1PDPQ6QDdi5PD]k4QDR4P
DYLQDei5PDP\1QDfi5PD[]1QDgi5PDZLQDhi5PDZP3QDii5QDji5PDZP3PD_P3QDki5PDUm5QDli5PD]l7QDS`5PD_l:QDmi
5QDni5QDoi5PDTh3PDUk4PDUh3PDTh3PDhg3PDof3PDYh3QDPj5PDXh3QDQj5PDo\9PDXl;PDP]9PDXl;PDXl;QDRj5QDPR5
QDSj5PD[\1QDTj5PDPT5QDUj5PDod;QDVj5QDWj5PDod;PDPn;QDXj5PDn^1PD_`2PDdj5PD_`2PD^k4PDdLPD^k4QDYj5QD
Zj5PDnb3QD[j5QD\j5TD3QD]j5QD^j5QD_j5QD`j5PDih5PDbo<PDdLPDdLQDaj5PDih5QDbj5PD^k4PDdLQD_b2PDmZ9PDU
k4PD[]1PD[]1PDUk4PDmZ9QDcj5PD^;QDfh1QDdj5VD0QDfh1QDdj5QDej5QDfj5TD2QDVl2QDgj5QDhj5TD3QDR5TD6QDij
5QDjj5QDkj5QDlj5PDWk4QDcNQDmj5PDhg3`DPk4QDnj5TD2QDT4PDUg3QDoj5PDj`9QDPk5TD4QDZZ2PDSm5PDkZ9QDQk5Q
DRk5QDSk5S@0QDTk5PDoj4P@Um5QDn[2PDPk4QDUk5PDZ]9QDT`1PDYe7PD_`9PDQk4QDhBQDVk5QDWk5PDj`9PDWk4QDXk5
S@0S@0QDT4QDYk5QDZk5QD[k5TD3QD\k5PD\Q6QD]k5Q@T4QD^k5TD2QD_k5QDj[1PD_3PDof3QD`k5TD1QDak5PDof3QDbk
5TD2QDck5QDdk5TD8QDij5QDek5QDfk5QDgk5PDdS3QDT4QDhk5PDWk4QDik5QDjk5QDT8QDT4QDkk5PDWk4QDkEQDlk5QDm
k5TD1QDnk5QDok5PDQ\1QDPl5PDS\1PDUk4PDT\1QDQl5QDRl5PDnf3QD^9QDSl5VD0PDnf3QD^9QDSl5QDTl5QDUl5QDVl5
QDT8QDWl5QDXl5TD2QDT4QDYl5QDZl5TD3QD`R3QD[l5QD\l5PDUm5PDZLPD4PDUm5PD\]1PDa]1PDS^4PDnc3PDSU>QD]l5
TD3QD^l5PDXg3QDUf5TD2PDWk4QD_l5QDad5TD1QDR4QD`l5QDTZ1QDal5TD1QDbl5PDWk4QDcl5QDdl5QDel5QDfU2QDfl5
QDgl5TD1QDhl5QDil5TD1QDT4QDjl5QDhS3PD\Q6P@Pk4TD4QDkl5PDof3PDnf3PDUm5QDll5QDml5SD0PD^k4PDZLPD^k4P
Dkb3PD^k4PDQW6PD^k4PD^k4PDfg2PD^k4PD^k4PD^T6PD^k4QDlk1PDdLQDnl5QDol5PDdLPDa]1QDPm5PD^4QDQm5PDb\1
PDUk4PD^4PDeQ6PD^4QDRm5QDSm5PDmZ9QDTm5QDUm5QDVm5PDXa9QDWm5PDYa9QDXm5PDeh2QDYm5PDV\1PD]g4PDc;PDW5
QDZm5PDWc5QD[m5PDlQ6QD\m5PDPj3QD]m5PDPj3PD^U>PD^a9QD^m5QD_m5QD`m5PD\]1QDam5PD]]1QDbm5PD]]1PD]]1P
D`R7QDcm5PDo]1PDSd3PDTIQDdm5PD]^5QDem5PDm[9QDfm5PDnGQDgm5PDen4QDhm5PDQ[9QDim5PD\[9QDjm5PD]\9QDkm
5QDlm5PD]k4PDi3QDmm5QDnm5QDom5PDni3QDPn5PD^Q;QDQn5PDe^1QDRn5PDg^2QDSn5PD]e2QDTn5PD]6PD]e2PDi]1QD
Un5QDVn5QDWn5PD^l:PDQm6QDXn5PDRa9QDYn5PDRa9PD[DPD\^1QDZn5QD[n5PDnl=PD]Z=QD\n5PDf`9QD]n5PDUa9QD^n
5PDRIQD_n5PDe7PDPk4PDU[9QD`n5QDan5QDbn5aDj4`Dhh=`D[k;`DVi4PD`Z2QDcn5QDdn5PD`Z2PDW]1QDen5PDh`9PD\
8PDkZ9QDfn5PDSV>PDPIPDPn;QDgn5PDS\1PDUk4PDT\1PDi^3PD[2PD[k4QDhn5PDfW6QDin5PDgf2QDjn5PDcf<QDkn5PD
Td9QDln5PDdLQDmn5PDd8QDnn5QDon5QDPo5PDWk4PDjj2PDnf3QDQo5PDSe2QDRo5PDUm5PDTS:PDTV>QDSo5PDS\9QDTo5
PDb_9QDUo5PDVV>QDVo5PDjQ6QDWo5PDRFQDXo5PDoj4QDYo5PDoj4PDYT6QDZo5PDeQ6QD[o5PDUg3PDoj4PDeQ6PD[k4PD
eQ6PDec3PDPk4PDeQ6PDUQ3QD\o5PD^k4QDhi4PD^k4PDXg3PD1PDXg3PD4PDXg3VD0QD]o5PDXg3QDUb5TD6QD;QD;TD6PD
4PDTg3SD0PDTg3QD^o5PDfP3QD_o5PDYV>PDZV>PD\]1PD[V>PDW\1PDfFQD^9PDn]1PD?PDUo2PDR3QD`o5QDao5QDbo5QD
h>TD2QDco5VD0QDh>TD2QDco5QDdo5QDh>TD2QDco5PDPk4QD^9QDeo5QDfo5QDgo5UD0PDQR6PDWk4TD6PDQk4PDen4PDUk
4PDTIPDTIPDUk4QDho5PDRIPDUk4QDio5PDoGPDUk4PDnGQDjo5TD4QDT4QDko5QDlo5PDUk4QDWi5PDYLPD4PDP\1PDZLPD
Uk4QDmo5QDZZ2S@0QDno5PDdc3QDoo5PDTa7PDUk4PDZT>QDPP6QDQP6PD[]1QDRP6PDmZ9QDSP6PDS\9PDaV>PDkZ9QDTP6
PDZP3QDUP6PDa]1PDPk4PDaS:PDa]1QDVP6PD]^5PDif2PDg^1QDWP6PDdLQDXP6QDYP6PD_6PDg^2PDVk4PDi^2PDi^2PDV
k4PDg^2QDZP6QD[P6QD\P6TD2QD]P6PDf[1PDVk4PD`\1PD`g3PDVk4PDag3PDU^5PDVk4PDV^5PD]k4PDan2QD^P6PD`LQD
_P6QD`P6QDaP6QDbP6PDU_2QDcP6QDdP6QDVn5QDeP6QDfP6QDgP6PDR`2QDhP6PDi[1PDmW3PDjV>PDla9PDkV>PDnb3QDi
P6QDjP6QDkP6QDlP6QDmP6PDj^2QDnP6QDoP6QDPQ6QDQQ6QDRQ6QDSQ6QDTQ6PDe5QDUQ6`D^d9`DYj9`D^m=QDVQ6QDWQ6
TD4QDXQ6QDYQ6TD3QDZQ6`DUm5`DVm5QD[Q6QD\Q6QD]Q6PDj`9QD^Q6PDj`9PDQk4QD_Q6UD0PDPg3QDgc5S@0QD`Q6`D[Z
3`Dkn2`DT8PDPg3QDaQ6S@0QDbQ6QDcQ6QDdQ6QDT4PDfb3UD0PDUm5S@0QDeQ6QDT4aD]4aDS5aDY5aDj2QDfQ6UD0QD^9S
@0QDgQ6QDhQ6QD^9S@0QDiQ6QDjQ6S@0QDkQ6UD0QD[4SD0QDlQ6UD0SD0QDlQ6UD0QD[4QDlQ6UD0QDlQ6QDmQ6QDnQ6QDo
Q6QDPR6QDQR6QDRR6Q@SR6TD2QDTR6QDUR6QDVR6SD0QDWR6QDXR6S@0QDT4QDYR6QDZR6QD[R6QD\R6TD6PDSk4QD]R6QD^
R6PDQo2PDoLSD0QD_R6QDT4PDUg3PDPQ1QD`R6TD1QDaR6P@Wk4PDXg3QDbR6QDT<PDXg3QDcR6PDWk4QDdR6QDeR6TD2QDf
R6QDgR6PDQ\1PDWk4QDhR6QDad5TD3QDiR6QDjR6PDPg3QDR4PDoS6QDkR6UD0QDlR6TD1QDmR6QDnR6TD5QDoR6PD\\1QDP
S6QDQS6TD4QDT4QDRS6QDSS6TD2PD]\<QDe[4QD;TD6PD\Q6PDQo2PDoLQDTS6QDUS6QD\e2QDVS6QDWS6TD1QDXS6QDYS6Q
DZS6QD[S6QFb4QDT4PDkFQD\S6TD2QDT4PDXg3SD0QDP>QD]S6TD1QD^S6QD_S6QD`S6UD0QDYa3TD1QDaS6QDbS6`DPE`D\
EUD0QDcS6P@Wc5PDWk4QDdS6UD0QDeS6QDfS6QDgS6UD0PDaOQDhS6QDT8QDiS6P@Wk4QDjS6QDkS6QDlS6QDmS6PDWk4PD`
1QDnS6QDS:TD1QDoS6QDPT6TD3QDQT6QDRT6QDST6TD1QDTT6QDUT6PDZo:PDWk4QDVT6QDWT6TD1QDVCQDV;QDXT6QDYT6T
D1QDZT6QD[T6QD\T6QDT8QD]T6TD5QD^T6QDST4P@Po2Q@_T6QD`T6PDWk4QDaT6QDbT6TD4PD6QDcT6TD2QDdT6RD0QDeT6
PDUm5TD1QDfT6QDgT6QDhT6TD3PD6QDiT6QDjT6TD3QDkT6QDlT6TD1PD4QDmT6TD2QDj[1QDnT6QDoT6TD5PDof3PDPk4QD
PU6QDQU6TD1QDRU6QDSU6S@0QD\3QD\3TD1QDTU6QDUU6QD^9PDSIQDVU6QDWU6QDXU6QDYU6QDZU6PDci:QD[U6QD\U6TD4
QD]U6QD^U6QD_U6QD`U6QDaU6PDPg3QD[Z2QDbU6PDQS7QDcU6QDdU6PDhP7VD0QDdU6PDhP7QDeU6PDhP7QDfU6QDT4PD[1
PDWk4QDgU6TD2QDhU6QDiU6QDjU6QDkU6QDlU6QDmU6PDV[2PDV[2QDnU6VD0PDV[2QDnU6QDoU6QD\a5QDPV6P@Um5QDQV6
PDj`9PDQk4Q@RV6QDSV6QDTV6PD\8QD^9TD2QDUV6QDVV6Q@WV6QDR4QDXV6QDYV6QDZV6QD[V6QD\V6PD^k4Q@hBQD]V6QD
^V6TD4QDT4P@TMQD_V6QDT`1QD`V6QDaV6P@of3QDbV6TD1QDcV6QDdV6P@X[>QDeV6TD3QDfV6QDgV6TD6QDhV6QDiV6PDn
f3QDjV6`Dim:QDkV6PDoj=QDlV6TD2QDkV6PD^[6QDmV6TD6QDnV6TD3QDoV6QDPW6TD1QDQW6TD6PDlf3PDWk4QDRW6TD1Q
DSW6TD6PDWk4PD4QDTW6TD1QDUW6QDVW6TD5PDSk4QDWW6TD3QDXW6QDYW6TD1QDZW6QD[W6TD<QD\W6QD]W6TD2QD^W6QDR
4`EoL`E>`En9QD_W6QD`W6QDaW6QD]7QDbW6TD6QDcW6QDaW6QD]7QDbW6TD6QDcW6QDdW6QDeW6TD1QDfW6QDgW6QDhW6QD
iW6TD3QDo4QDjW6TD8QD]m4QDkW6TD7QDlW6P@Um5Q@mW6QDR4QDnW6QDoW6Q@PX6QDR4QDQX6QDRX6QDSX6PD[]1QDTX6QD
UX6QDn3QDVX6TD1QDWX6QDXX6TD5QDYX6WD0QDZX6TD3XD0QD[X6QDb4QD\X6aDV5`DdLQDb4QD]X6aDV5`DdLaDj4QDb4QD
^X6TD5QD_X6QDb4TD2QDl4PDRg3QDe4TD1QD`X6SD0QDb4TD1QDaX6QDbX6S@0VD0QDb4TD1QDaX6QDbX6S@0QDcX6QDb4QD
ZQ1QDl4QDdX6S@0QDeX6QDl4QDb4TD1QDfX6TD3PDRg3RD0QDl4RD0RD0QDl4QDgX6QDhX6QDiX6TD1QDjX6QDkX6SD0QDlX
6QDmX6TD2QDnX6TD4PDRg3QDoX6TD2QDPY6`ERm=QDo4TD2QDQY6`DY`6`D]b5`Dd8`Dm^9QDRY6TD8PD4TD5QDl4PDPg3QD
ng1SD0PDbW3QDSY6TD2QDTY6`DPo2QDUY6TD1QDVY6QDWY6TD1QDXY6QDYY6TD4QDZY6P@Rg3QD[Y6TD3QD\Y6QFb4QD]Y6Q
D^Y6QFb4QD_Y6QD`Y6QFb4QDk4QDaY6QDbY6TD2QDcY6`D_Q1`DTM`DhK`DaX5`D\P1`D^2`DS2`DgK`DhS6`DeM`D_N`DoP
1`DYn4`DlU5`DH`D\T6iD1SD0PD4QDdY6QDk4VD0PD4QDdY6QDk4QDfAPD4QDeY6S@0QDb4QDfY6VD0PD4QDeY6S@0QDb4QD
fY6PD1PD4QDgY6S@0QDhY6QDiY6QFb4QDk4QDjY6VD0QFb4QDk4QDjY6QDfAPD4QD^9S@0QDkY6QDlY6PD4QDmY6PDPk4QDn
Y6TD2QDoY6PDUk4QDPZ6Q@QZ6PDTg3PDXg6PDWk4PD4QDRZ6QFSZ6QDTZ6PDhe6QDUZ6TD7QDVZ6QDWZ6TD6QDXZ6QDYZ6TD
8QD[W6QD[W6SD0QDZZ6TD2QDR4QD[Z6PD^U:QD\Z6TD2QD]Z6PDf\>QD^Z6QDo4TD1QD_Z6P@Rg3TD8QD`Z6QD]m4QDaZ6QD
bZ6PDQo2PDoLQDcZ6PDUm5QDdZ6QDo4QDeZ6TD9QDfZ6QDo4TD3QDgZ6TD6QDhZ6QDo4QDiZ6TD3QDjZ6TD6QD`Z6QDkZ6QD
lZ6S@0QDo4QDmZ6TD6PD4Q@[4S@0QDo4QD`Z6TD8QDnZ6QDlZ6S@0QDo4VD0QDoZ6TD3QDP[6QDQ[6TD8QDT4QDR[6QDS[6Q
DT[6QDU[6P@Wk4QDP4QDV[6QDW[6QDX[6QDR4QD]m4PDoLPDoj4QDY[6PDcFQDZ[6QD[[6PDec3PDcX5PDSk4PDT]3QDYj5Q
DZj5QDQ`4QD\[6PDWk4QD][6QD^[6PD_k4QD_[6PD_k4PDdS3QD`[6PD_k4PDdS3QDl8QDa[6QDb[6TD4PDjR6PD^k4QDb[6
TD3PD6QDc[6QDd[6PD^k4QDe[6TD4QDf[6QDg[6QDh[6QDi[6PDi1PDQk4PDPR6SD0PDQR6VD0`DWk4Q`1]4QDj[6`D^4`Dk
b3`Dhi3`DZ4`Do]5`DQ^5`DSL`DT5`D\8PDQR6QDk[6`DWk4Q`1]4QDj[6`D^4`Dkb3`Dhi3`DZ4`Do]5`DQ^5`DSL`DT5`D
\8UD0PDQR6QFl[6QDm[6PDQR6QDT8PDlDQDn[6PDid2QDo[6S@0QDP\6PDid2QDo[6S@0QDP\6QDQ\6QDR\6QDP>PD[S6QDS
\6PDW]1PDSf2PDZLPD]U;QDT\6TD3PDWc5QD]m4TD4QDU\6QDR4PDUo2QDV\6QDP5TD2QDW\6QDX\6QDY\6TD8QDZ\6QD[\6
QD`o1PDWk4TD8QDZ\6QD[\6QDQ5S@0QD\\6PD[h2QD]\6PDg^5QD^\6QD]m4PDoLS@0QD_\6TD3QD`\6QD]m4TD4PDSk4QDa
\6QD]m4TD3QDb\6QDR4QD]m4QDc\6P@Wk4S@0QDd\6VD0QD]m4QDc\6P@Wk4S@0QDd\6QDe\6QD]m4QDc\6PDWk4S@0QDf\6
PDQo2PDoLQDg\6QDh\6QD]m4TD3QDi\6QDj\6PDUo2PDoLS@0QDk\6PDQo2PDoLQDl\6`DUm5`D]6QDc[6QDm\6QDT<QDU[6
P@Wk4P@oLQDn\6VD0QDU[6P@Wk4P@oLQDn\6QDo\6QDP]6QDQ]6TD6PD4QDR]6QDS]6TD5QD0`Dhk5`DSD`DkS3`DeS3`DVD
`DSm5`DTm5QDT]6TD6QDU]6Q@V]6TD1QDW]6QDX]6TD3QDY]6TD8QDZ]6QD[]6QD\]6TD4QDT4QD]]6QD^]6QD`DPD]6TD5Q
D_]6QD`]6TD1QDa]6PDUm5QDQ4QDR4QDb]6P@Um5QDR4QDR4PDof3PDPk4QDR4QDR4PD9QDR4PDYQ6QDc]6QDd]6QDR4QDe]
6PDTk4QDR4TD6PDWk4QDR4QDR4QDf]6QDg]6QDh]6QD`T4QDi]6TD5QDj]6aD]4aDS5aDY5QDk]6TD4QDl]6`DUm5`DR8`DS
m5`Ddg3`DlE`Dfc3PDTk4QDm]6PDWk4QDn]6QDo]6QDP^6QDQ^6TD2PDQk4QDR^6SD0PD4SD0PD4S@0QDS^6QDT4QDPi5TD1
QDT^6QDU^6QDV^6SD0`EoL`E>`En9`EWk4`EPo2`Enn2`ESZ:`ETZ:`EPM`ETMQDi5QDW^6`DeQ6`EoL`E>`En9`EWk4`EPo
2`Enn2`EPM`ETMQDX^6QDY^6SD0`DeQ6`EoL`E>`En9`EPM`ETMQDi5TD3PDRg3SD0QDZ^6QDjY6QDj5QDi5TD2PD4QDj5SD
0TD2QDZIPD^k4TD4QD[^6PDdS3QDZZ6QF\^6TD2QD]^6VD0QDZZ6QF\^6TD2QD]^6PD4`EoL`EW]1`EWc5`Emn2`E>`En9QD
l5TD5PD^k4QDm5TD3QD^^6`Dof3QD_^6PDTk4TD4QD`^6QFbQ3TD1QDa^6QDb^6SD0QDc^6QDYd3QDd^6TD2PDRg3QDe^6P@
Um5TD2QDf^6QDg^6PDPg3PDUm5QDR4QDh^6QDi^6TD2QDj^6TD3QDk^6QDk5TD3QDl^6QDm^6QDn^6QDo^6QDP_6QDn5TD6Q
Do5TD1QDQ_6QDn5PD4TD3QDR_6QDn5TD4PD6QDS_6QDR4PD<SD0QDP6TD6QDT_6PD=QDU_6SD0QDP6TD5QDV_6QDcNTD2QDW
_6QDP6TD3QDX_6TD4PD^k4SD0QDY_6TD7QDZ_6aD]4`DUg3aDS5aDY5SD0QD[_6TD1SD0QD\_6QD]_6TD1QD^_6QDR4QD__6
TD3QD`_6SD0QDa_6TD4QDb_6QDR4TD2QDc_6PD6PDTg6RD0QDd_6TD7QDe_6RD0UD0QDf_6QDg_6PD6UD0QFb4QDh_6TD3PD
6UD0QDi_6QDj_6TD4PD6aEk_6QD\3QDl_6Q`1]4QDm_6aDj4aDb4QDn_6TD2QDo_6QDP`6QDQ`6QDP`6QDR`6QDS`6QDP`6V
D0QDS`6QDP`6QDT`6QD\3TD2QDU`6QDV`6QDW`6PDPk4S@0QD\3QDX`6PDPk4S@0QD\3WD0QDY`6XD0QD\3`DPk4`DRM`DPM
`DSM`DQM`DWb:`D[2`DYf2QDZ`6S@0QD\3Y@0QD[`6QD\`6PDSQ2PDXg3QD]`6TD2PDQk4QD^`6QD_`6QDZP1QD[8QDT4S@0
QD``6QDa`6QDb`6QDc`6S@0QDd`6QDZP1QDe`6S@0QD\3PD^k4P@Sm5QDjQ1PDPk4Q@[4S@0QDf`6QDg`6TD4QD]3QD]3TD2
QDh`6PDk8PDQo2PDoLPDQ\1PDWk4QDi`6PDYR1QDj`6QDk`6QDh>QDl`6QDm`6QDh>QD^9QDn`6QDo`6PDV_>PDm_1QDPa6P
Dm_1QDPa6UD0WD0QDQa6XD0SD0QDRa6UD0WD0QDSa6XD0QDTa6TD3QDUa6QDVa6QDWa6QDXa6Q@T`1Q@Xa6QDYa6QDZa6QD^
9QD[a6QD\a6PDod;QD]a6QD^a6QD_a6PDWk4QD`a6QDaa6QDhBSD0QDba6PD^c3QDca6QDda6PDWLQDea6`DQk4QDfa6QDmm
3QDga6S@0QDha6QDia6PDWk4QDja6PDkZ=QDka6QDT8QDj]1QDla6QDT8QDma6PDR3QDna6QDoa6TD2QDT4PDXg3SD0QDT<Q
DPb6QDQb6VD0QDPb6QDQb6QDRb6QDSb6QD^9S@0QD\3QDTb6PDWk4QDUb6QDT4QDVb6QDWb6P@Um5QDXb6PD]l7PD\8PDW]1
PDPk4QDYb6PD]P3PDlFPD]k4QDhZ1PD^T6PD^k4QDT8QDZb6PDQk4PDTQ3PDdS3PDPMQDdR2PDoLQD[b6PDWk4QDT8QDdg5P
DUm5TD1QD\b6PDU6QD]b6PD[h2SD0TD3QD^b6UD0QD_b6PDWk4QD`b6QDab6QDbb6QDg9QDcb6QDdb6PDWk4QDeb6UD0PD^g
2PDWk4QDfb6QDgb6QDmm3Q@[4TD3QDhb6PDXg3QDib6PDWk4QDjb6QDR4PD[b3PDPk4QDkb6PDbg;QDlb6P@Um5QDmb6PDPk
4QDnb6PDbAQDob6QD\3TD5QDZ^2QDPc6UD0QDQc6QDRc6TD1QDSc6QDTc6QDd4QDUc6PDdc3QDdY4QDVc6PDUm5QDWc6PDiL
QDXc6PDe`9QDYc6QDZc6QD[c6QD\c6PDnl2PD^LQD]c6QD^c6PDbT;PDih5QD_c6PDdP3QD`c6QDac6PDPg3QDbc6QDcc6PD
ZLQDdc6QDec6PDnf3QD^9PDYZ4PDSm5PDZP3QDfc6QDgc6PDUm5PDZP3QDhc6QD^9TD1PDZP3QDic6QDjc6QDkc6QDlc6PDR
IPDSm5PDZLQDmc6QDnc6PDT8PDeHQDoc6QDPd6QDQd6QDRd6QDSd6QDTd6QDUd6PDeh2PDPk4PDUm5QDVd6QDWd6QDXd6QDY
d6QDZd6QD[d6QD\d6PDPk4PDUm5QD]d6QD^d6PDPg3P@Um5QD_d6QD`d6QDad6PDSm5QDbd6QDcd6QDdd6QDed6QDfd6TD3Q
Dgd6QDli5QDhd6QDli5QDid6QDjd6TD4QDkd6QDld6TD1QDmd6QDnd6QDT4QDod6`Ddk2`DT8`DcF`DPE`DX:`D^V3`DP8`D
WH`D[\3`DWR;`DUm5`DSm5`D]3`DZE`DY]1QDn3TD3QDPe6QDca6PDUm5TD1QDQe6QDSe3QDl8PDUm5QDRe6PDPk4QDSe6QD
T4QDTe6QDUe6RD0QDVe6TD4PDWk4QDWe6TD1QDXe6TD1QDYe6PDWk4QDZe6TD1QDVd4QD[e6S@0QD\e6QD]e6RD0QDT4PDPg
3PDUm5S@0QD^e6UD0aDb4aD_4aDW4iD0iD1`Dm9`DeY:`DdL`DXg3`DWc5`DkQ6`DRF`DfQ6`D\b3`DgQ6`DPi5`DWg3`DVR
6`DSh3`DRh3WD0SD0XD0QD_e6QD`e6QDT4QDae6QDbe6PDUQ3QDce6TD1QDde6QDee6QDb4TD1QDfe6P@fb3QDge6WD0QDhe
6QDie6XD0TD2QD][6QDje6PD[Q6QDke6QDT`4QDT4PDfb3QDle6QDjR4QDme6TD2QDne6UD0PD_k4QDWU4QDoe6TD:PD2QDP
f6TD4QDQf6PDRg3QDT4QDRf6PDSk4TD2QFSf6QDo4TD1QDTf6`D\T6`DH`D\b3`Dkn6`D`\3`D_\3`DPT5`DRg3`Dn;`DUQ3
`EWo2`EUg3`EVo2`Eek2`EWk4QDo4TD1QDUf6QDVf6TD1QDWf6QDXf6TD2QDYf6QDZf6QDT8QDTZ6QD[f6QD\f6QDT8QD]f6
QD^f6QDjR4QD_f6QD`f6SD0QDjR4QD_f6QDaf6QDbf6QDcf6TD1QDdf6PDHPDhg3QDbf6QDcf6TD1QDdf6PDHPDhg3QDjR4Q
D_f6QDef6SD0PD]k4SD0TD6PD6QDR4QDR4QDff6QDS:PDm^3QDgf6TD1QDWCQDhf6TD1QDif6QDjf6P@Pk4P@Um5QDR4S@0Q
D]7TD1QDkf6QDlf6PDhe6QDmf6TD2QDQ6TD6QDT4QDnf6QDmf6TD2QDQ6TD6QDT4QDof6SD0QDPg6QDQ6TD6QDT4aD]4aDS5
aDY5QDQ6PDPk4QDTQ5TD6QDT4QDnf6QDQg6TD1QDS6PDWk4QDRg6QDSg6QDS6QDTg6QDR6QDdQ2TD1PDc3QDUg6QDVg6TD1Q
@ZQ1QDWg6QDXg6QDYg6PDk8TD1QDWg6TD2QDZg6QDR6PDPo2PDTe2PDWk4QD[g6QD\g6TD3QD]g6QD^g6QD_g6QDT4QD`g6Q
Dag6QDbg6QDcg6UD0QDdg6QDT8TD9PD4QDT8QDbT1PDR3SD0QDT8QDeg6PDR3QDfg6QDT8PDPo2PDR3PDVe2PDWk4QDgg6QD
T8QDak5PDof3PDPk4QDT8QDPQ4PDoLQDhg6PDWk4QDig6TD1QDjg6P@Rg3QD]l4P@Po2QDkg6S@0P@Qk4PD^k4QDlg6QDmg6
TD1QDng6QDT8QDT4PDUg3QDog6QDT8QDcn1QDog6QDT8QDPh6QDV;QDQh6`DTe2`Dgd2`DfO`DUQ3QDT8QDRh6QDSh6QDT8Q
D]c4QDV;QDTh6QDT8QDUh6QDTh6QDT8QDjj4QDV;QDVh6QDWh6QDT8QDXh6PDfOQDWh6QDT8QDYh6PDHQDZh6PDHQD[h6QDT
4QD\h6QDV;PDSm5QD]h6UD0PD[Q6TD<QDT4PDQk4QD^h6PDQk4QD_h6PDWk4QD`h6QDah6QDVQ4TD1QDT4QDV;PDQk4QDXg6
QDbh6PDQk4QDXg6PDWk4QDch6TD2QDV6TD4QDW6QDdh6QDV6TD2PDUa>PDUk4PDVa>QDeh6TD2QDX6QDfh6`DQ`3`DUV3`Dm
V3QDgh6QDhh6Q@ih6PD6QDjh6TD1PDPg3QDkh6QDlh6QDmh6QDnh6PD^k4PD^T6QDoh6PDUm5TD2QDPi6QDQi6QD\3TD8QDR
i6PDUm5WD0QDSi6XD0QDTi6QDUi6QDVi6QDWi6QDXi6QDVi6`EWo2`EUg3`EVo2`Eek2QDYi6QDZi6TD3QD[i6PDRg3QD\i6
TD2QD]i6QDR4TD1QD^i6UD0PD_k4TD8QDT<QD_i6UD0PD_k4QD`i6QDai6QDbU4TD3QDbi6QDci6QD\3Q@^Q5QDdi6Q@]4QD
ei6QDfi6TD2QDaP2QDgi6TD2QDY6QDhi6QDY6QDT4QDii6SD0QDji6SD0QDm]5SD0PDdP3QDki6QDli6QDT6TD4QDmi6QDni
6QDSe3QDU6Q@oi6`DUm5`DSm5`DTm5`DVm5`Ddg3`DlE`DiQ6`DjQ6`DeQ6`Dig3`Djg3`Dkg3`Dhg3QDPj6PD]6PDPk4QDQ
j6TD3QDRj6QDSj6TD1QDZ6QDdm3TD9QDSj6TD1QDZ6QDTj6PDj`9QDP>QDUj6PDWk4QDVj6VD0QDUj6PDWk4QDVj6QDWj6QD
Xj6QDYj6QDZj6QDT<QDPg5QD[j6TD:QD\j6QD]j6TD2QDR4QD^j6TD1QD_j6QD[j6TD:QD\j6QD`j6S@0QDaj6QDT8TD1QDb
j6QDT8QDcj6QDdj6TD8QDej6QDfj6TD1QDR4QDgj6QDhj6TD1QDR4TD2QD_j6QDij6XO400YP1510[P1420YP1430YP1340V
P1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[
P13E2VP15F2\P13E2UP15G2ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP14Q13VP13R13WP17
S13ZP15T13XP13U13TP15V13YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13TP14\13VP16]13YP
15^13YP13_13TP13`13VP12a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i14WP14j15TP12k15
TP12l15TP12m15TP12n15TP12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12W25TP13X25TP13Y
25VP12Z25TP12[25TP14\25ZP13]25TP13^25VP14_25VP16`25UP13a25WP12b25UP13c25WP13d25UP13e25XP13f25WP1
4g25XP15h25XP14i25WP15j25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36VP16R36XP14S36V
P19T36ZP14U37VP14V37VP15W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_39UP15`39VP14a3
9ZP14b39XP13c39TP13d39WP17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP13k3;VP15l3;XP11<;RP14m3;VP15n
3;XP15o3;YP15P4<[P15Q4=XP1;R4>VP14S4>VP15T4>ZP17U4>XP16V4>ZP15W4>XP18X4?YP1<Y4?XP1:Z4?VP16[4?XP1
5\4?VP15]4?VP15]4?XP16^4?[P16_4?VP16`4?ZP15a4?XP15b4?ZP15c4?YP14d4?YP16e4?[P14f4?ZP17g4@XP17h4@X
P17h4@ZP16i4@XP13j4@TP14k4@WP13l4@UP15m4@ZP14n4@YP13o4@XP15P5@ZP15Q5@\P17R5@^P16S5@VP14T5@WP16U5
@YP13V5@UP12W5@UP13X5@XP14Y5@ZP13Z5@YP14[5@WP14[5@YP14\5@TP17]5@ZP13^5@WP14j2@WP15_5AYP18`5A]P15
a5AYP16b5AZP16c5BXP17d5CVP15e5CXP15f5CWP15g5CYP16h5C`P12i5CVP14j5CXP14k5CXP13l5CWP12m5CUP12n5CUP
12o5CTP12P6CTP14Q6CVP16R6C[P15j2C[P14S6CWP12T6CUP15U6CYP13V6CWP12W6CTP14X6CXP12Y6CUP13Z6CTP13[6C
VP14\6CZP13]6CXP12^6CTP12_6CTP14`6CZP12a6CUP15b6CYP16c6C_P13d6CWP12e6CTP16f6CZP12g6CUP13h6CYP14i
6C\P13j6CYP13k6CWP12l6CUP12m6CUP14n6C\P14o6CWP13]6CWP12P7CUP12Q7CUP12R7CTP12S7CUP12T7CUP12U7CVP1
3V7CWP12W7CUP12X7CUP12Y7CUP12Z7CUP12[7CUP12\7CUP12]7CUP12^7CUP12P2CUP12_7CUP12`7CTP13a7CYP13b7CY
P12c7CUP12d7CUP12e7CVP12e7CVP12f7CUP12g7CTP12h7CUP12i7CUP12j7CUP12k7CUP12l7CUP12m7CVP12m7CVP13n7
CYP12o7CTP12P8CUP13Q8CTP12R8CTP12S8CUP12T8CVP12U8CUP12V8CUP13W8CXP13X8CYP13Y8CYP12Z8CUP13[8CTP13
\8CVP14Q1CVP15]8CVP14^8CYP14_8CWP16`8C\P13a8CTP13b8CXP14c8CVP15d8CZP13e8CXP14f8CZP13g8CXP15h8CVP
14i8CVP16j8CYP13k8CXP14l8CWP16]8CXP13m8CVP16n8C^P14n8CYP15o8CXP13P9CWP13Q9CYP12R9CTP14S9CWP14T9C
YP12U9CTP12V9CTP14W9CVP13X9CTP12Y9CTP15Z9C_P12[9CVP12\9CVP13]9CTP15^9CZP13W3CTP12_9CTP14j2CWP13`
9CVP15a9CXP15b9CXP14c9CUP14d9C[P12e9CSP14f9C\P13g9CYP13h9CYP13i9CYP13j9CWP12T8CUP12k9CUP12l9CUP1
3m9CYP12n9CVP12o9CTP14P:CYP12Q:CUP12R:CUP12S:CUP13T:CYP12U:CUP12V:CUP12W:CUP12X:CUP12Y:CVP12Z:CU
P12[:CTP12\:CUP12]:CUP12^:CVP12_:CUP12`:CVP12a:CUP12b:CUP12c:CUP12d:CUP12e:CUP12f:CUP12g:CUP12h:
CUP12i:CUP12j:CUP12k:CTP12l:CUP12m:CUP12n:CUP12o:CUP12P;CUP12Q;CVP12R;CUP13S;CWP12T;CUP12U;CUP12
V;CVP12W;CUP12X;CUP12Y;CUP12Z;CUP12[;CUP12\;CUP12];CVP12^;CUP16_;CTP12`;CUP12a;CUP12b;CUP12c;CVP
12d;CUP12e;CVP12f;CUP14Q9C\P12g;CVP13h;CWP12i;CUP12j;CUP12k;CUP14l;CZP12m;CTP14n;C[P12o;CUP12P<C
VP12Q<CUP12R<CUP12S<CUP12T<CUP12U<CUP12V<CUP12W<CUP13X<CXP12Y<CUP13Z<CYP12[<CVP13\<CYP12]<CUP13^
<CXP12_<CVP12`<CVP12<CSP12a<CUP13b<DTP15c<DYP12d<DUP12e<EUP12f<EVP12g<EVP12h<EVP13i<EXP13j<FXP12
k<FTP14l<FTP14l<FVP15m<FYP13n<FVP15o<FYP13P=FYP13Q=FXP13R=FXP13S=FYP14T=FVP13U=FWP13V=FYP13W=FXP
13X=FTP12Y=FUP13Z=FYP12[=FTP12\=FUP12]=FUP12^=FVP12_=FUP12`=FUP13a=FYP12b=FUP12c=FVP12d=FUP12e=F
UP12f=FUP13g=FYP13h=FYP12i=FTP13j=FTP13k=FYP13l=FYP14m=F\P12n=FUP12o=FUP12P>FTP12Q>FUP12R>FTP12S
>FTP12T>FTP12U>FUP13V>FYP12W>FVP12X>FUP12Y>FTP12Z>FTP12[>FUP12\>FTP12]>FTP12^>FTP15_>FUP14`>FVP1
5a>FTP13b>FVP12c>FUP13d>FXP18e>GWP14f>GWP11<GRP13g>GWP19h>GWP11<GRP14i>GTP14j>GVP13k>GTP14l>GRP1
3m>GRP13m>GRP12@GRP11<GRP12n>GTP12o>GTP14P?GTP13Q?GUP15R?HXP12S?ITP14T?IWP14U?IYP14V?IZP14W?ITP1
3X?IWP14Y?IZP13Z?ITP14[?IZP13\?ITP13]?IWP12^?IUP14_?JTP13`?JTP12a?KUP14b?KVP14c?KWP13d?KUP14e?KZ
P12f?KTP13g?LTP13h?LVP13i?LWP16^1LZP14j?MVP11<MRP17k?NVP15l?NWP14m?NVP13n?NUP16o?NZP14P@NZP15Q@N
VP15R@NXP14S@NZP15T@NXP15U@NXP14V@OVP16W@P1YP13X@Q1UP14Y@Q1UP14Z@Q1WP14[@Q1WP14\@R1VP13c<R1UP14]
@S1VP15l8S1ZP13^@S1TP13_@S1TP13`@S1TP14a@S1YP12b@S1TP12c@S1TP12d@S1UP13e@S1TP12f@S1TP15g@S1[P12h
@S1UP13i@S1UP13j@S1WP12k@S1UP16l@S1\P14m@S1XP12n@S1UP13o@S1UP13PAS1WP14QAS1VP14RAS1XP15SAS1YP13T
AS1TP12UAS1TP12VAS1TP14WAS1WP17XAS1ZP15YAS1VP15ZAS1VP13[AS1TP14\AS1WP16]AS1\P15^AS1VP16[1T1ZP15_
AT1WP14`AU1WP16T?U1YP13aAU1TP13bAU1TP14cAU1VP15dAV1TP15eAV1XP15eAW1XP15fAW1XP14gAX1VP13hAX1TP17i
AY1XP15jAY1XP11<Z1RP13kAZ1WP14lA[1VP13mA\1TP15nA\1TP14oA\1TP15PB\1TP14QB\1VP14RB\1WP14SB\1UP16TB
\1VP16TB\1XP13UB\1VP14VB\1VP15RB\1WP12WB\1SP13XB\1TP12YB\1TP13ZB\1TP13[B\1UP15RB\1WP13\B\1TP18]B
\1TP15c<\1WP14^B\1YP14_B]1TP13`B]1TP13aB]1TP14bB^1TP13cB^1TP13dB^1VP13eB^1VP13fB^1VP1EgB^1UP14hB
_1WP14iB_1YP16jB_1YP16kB_1\P15lB_1YP14mB_1VP14nB_1XP15oB_1YP16PC_1\P14QC_1XP12RC_1VP13SC_1WP12TC
_1UP13UC`1TP13VC`1TP13WC`1TP15XC`1WP12YC`1UP13ZC`1TP12[C`1UP16\Ca1VP13]Ca1VP15^Ca1]P14_Ca1VP15`C
a1VP16aCa1XP14bCa1VP16c<a1WP17cCa1XP13dCa1TP14eCa1VP12fCa1TP14gCa1VP13hCa1VP14iCa1ZP12jCa1UP11<a
1RP12kCa1VP12lCa1VP12o7a1TP13mCa1WP12nCa1TP12oCa1UP13PDa1XP14QDa1ZP14RDb1XP13X@b1UP13SDb1WP14TDb
1VP12UDb1TP12VDb1VP12e9c1TP1>WDc1UP1>XDc1WP13YDc1UP12ZDc1UP12[Dc1UP15\Dc1WP14]Dc1WP13^Dc1VP12_Dc
1UP12`Dc1VP12aDc1VP13i2d1UP14bDd1VP12cDd1UP14dDd1VP14eDd1VP15fDd1YP13gDd1TP12hDd1UP12iDd1UP16jDd
1YP14T?d1WP14kDd1VP16lDd1VP16lDd1XP15mDd1YP13nDd1XP15oDd1XP14PEd1XP15QEd1XP13REd1VP15SEd1TP15TEd
1VP15UEd1YP1:VEe1TP16WEe1VP16XEe1XP15YEe1XP14ZEe1WP15R6e1YP14[Ee1VP14\Ee1ZP12]Ee1UP13^Ee1WP13_Ee
1VP15`Ee1ZP12aEe1TP13bEf1VP16cEf1TP19dEf1TP13eEf1XP13fEg1VP13gEg1UP17hEg1\P14iEh1VP13jEi1UP1=kEj
1TP1<lEj1UP19RBj1VP13mEj1VP17c<j1ZP14nEj1XP15oEj1VP15PFj1YP19QFj1UP14RFj1TP14SFj1WP15TFj1WP15UFj
1YP15VFj1VP14WFj1ZP15XFj1VP14YFk1VP13ZFk1VP15[Fl1VP14\Fl1WP13X@l1UP14]Fl1XP16^Fl1ZP16_Fl1XP16QFl
1XP18`Fl1UP13<l1SP14aFl1VP15bFl1WP15cFl1VP12dFl1UP12eFl1TP14fFm1UP14gFn1WP15hFn1WP15iFn1WP17jFo1
VP14kFo1VP13lFo1VP13mFo1TP13nFo1VP13oFo1TP15PGo1YP14QGo1WP1<RGo1TP15SGo1VP12TGo1UP16UGP2\P15VGP2
XP15WGP2XP14XGP2VP17YGP2ZP13ZGP2TP13[GP2TP15U?Q2_P12\GQ2UP12]GQ2TP13^GQ2VP14_GQ2XP13`GQ2UP12aGQ2
UP16bGQ2UP17cGQ2VP12dGQ2TP14eGQ2TP13fGQ2VP12k7Q2UP12gGQ2TP13hGQ2WP13iGQ2UP14jGQ2YP14kGQ2WP14lGQ2
VP13mGQ2WP12nGQ2UP13oGQ2VP14PHQ2YP16^1Q2ZP13QHQ2TP13RHQ2VP14SHQ2VP13THQ2WP15UHQ2XP12c;Q2VP13VHQ2
XP13WHQ2YP15i9Q2\P14XHQ2\P14YHQ2ZP15ZHQ2YP12[HQ2UP14\HQ2VP14]HQ2WP12^HQ2TP15_HQ2[P14`HQ2XP15aHQ2
VP14bHQ2ZP13cHQ2XP12dHQ2UP15eHQ2YP12fHQ2UP14gHQ2VP15hHQ2VP13iHQ2VP15jHQ2\P12kHQ2UP12lHQ2UP12mHQ2
TP12nHQ2UP12oHQ2UP12PIQ2UP12QIQ2UP13RIQ2WP13SIQ2WP13TIQ2WP13UIQ2XP14VIQ2ZP12\7Q2VP14WIQ2WP12XIQ2
TP13YIQ2WP13ZIQ2XP12[IQ2UP12\IQ2UP12]IQ2TP12^IQ2TP12_IQ2TP13c6Q2YP12`IQ2TP12aIQ2TP12bIQ2TP14c6Q2
ZP14cIQ2WP12dIQ2TP13eIQ2WP12fIQ2TP13gIR2TP13hIR2VP14iIR2VP13jIR2TP1BkIR2VP13lIR2TP15mIR2YP14nIR2
ZP13oIR2VP12eFR2SP18j2R2[P17PJR2[P12eFR2SP15QJS2ZP1IRJT2oL3SJU2VP12TJU2UP14UJU2VP15VJU2VP16WJU2V
P12XJU2UP12YJU2TP13ZJU2WP14[JU2VP16\JV2ZP14RBW2WP15]JW2YP1=^JW2TP18_JW2TP13`JW2TP13aJW2TP14bJX2X
P13cJX2VP13dJX2VP14eJX2WP15fJX2XP16gJX2\P14hJX2ZP17iJX2\P14jJX2YP16kJX2XP18lJX2XP12TCX2UP16mJY2X
P17nJY2YP17oJY2VP16PKY2[P15j2Z2YP13QKZ2VP15RKZ2YP16SKZ2XP15SKZ2WP15TKZ2]P14UKZ2VP13VK[2VP13WK[2V
P19XK\2_P14YK\2YP16ZK\2`P14[K\2ZP15\K\2\P19]K\2XP15^K\2YP14V?]2YP13_K]2VP18`K]2XP13aK]2VP14bK]2X
P13cK]2VP15dK]2ZP14eK]2YP14fK]2YP14gK]2YP13hK]2WP16iK]2ZP15jK]2\P16gE]2[P14kK]2ZP16lK^2XP15mK^2[
P17nK_2VP14oK_2WP14O`2WP12PL`2TP17QL`2_P19RLa2]P12SLa2TP13TLa2VP19ULb2YP16VLc2XP15WLc2WP14XLc2WP
14YLd2VP15ZLe2VP17[Lf2ZP14\Lf2WP14]Lg2VP12^Lh2UP14_Li2VP12`Li2TP1?<i2RP13aLi2XP13bLi2TP13cLj2TP1
5cLj2VP13dLk2WP14eLk2WP14fLk2YP12gLk2TP13hLl2VP19iLl2\P19jLl2\P18kLl2\P17lLl2ZP1
"""##)
}
