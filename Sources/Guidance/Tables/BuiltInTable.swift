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
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=j\: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=c]: modest proportionate minimal variable uneven balanced
suitable relevant comprehensive detailed thoughtful original ordinary normal reasonable
acceptable sufficient enough productive valuable useful important beneficial vital crucial
critical responsive joyful stable accurate logical simple complex complicated active energetic
correct wrong amiss lacking impersonal generic dense wordy abstract scattered disconnected
inclusive exclusive equitable transparent honest fragile precarious sparse bare skimpy stark
stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=j_: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses success successes failure failures disaster dizaster=``: disasters
dizasters=a`: messes highlights joys pleasures disappointment dizappointment=f`:
disappointments dizappointments=g`: flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gems jewel jewels star stars inspiration inspirations excellence excellense=_a: excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages embarrassments disgraces scandal scandals tragedy
tragedies wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces threat
threats insult insults affront affronts outrage outrages indictment indictments travesty
travesties slur slurs stain stains blot blots eyesores tokenisms masterclass masterclasses
beacon beacons exemplar exemplars washout washouts catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=mc: fervour fervor=nc: dedication
professionalism passion generosity creativity expertise expertize=Td: diligence diligense=Ud:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=ld: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
complacency laziness negativity defensiveness inertia arrogance indifference indifferense=be:
negligence negligense=ce: incompetence incompetense=de: stubbornness hostility carelessness
thoughtlessness rudeness insolence insolense=je: impatience impatiense=ke: favouritism
favoritism=le: nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=\f: confusion inconsistency incoherence incoherense=_f:
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=df: disaffection
dizaffection=ef: disengagement dizengagement=ff: disillusionment dizillusionment=gf:
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity greys greens blues reds browns yellows whites blacks thud
bang clunk clang rumble hum buzz hiss snap thump crash clatter rattle squeak squeal click roar
boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff stench odour reek
aroma taste gleam glare flicker flash beam shadow draught gust shower drizzle sleet mist
sunshine moonlight daylight swell current smear scratch dent crease crust puncture bleed graze
bruise bruize=Vi: bump swelling sweling=Xi: blister colours colors=Zi: surface texture grain
mud turf foil varnish toast coffee steam basin stream kerb engineer proof proofing studied
discussed debated explored investigated examined analysed analyzed=Qj: learned learnt
researched revised revized=Uj: practised practized=Vj: compared contrasted traced mapped
illustrated enquiry documentary motion novel exam textbook league nations war wars treaty
empire reformation restoration rebellion revolt revolution famine plague depression weimar
tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans
egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth
shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid
suffragettes chartists luddites peasants crusades armada boycott siege invasion uprising
uprizing=\l: coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=km: centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=nn: confess rebook reschedule hurry nip pop sprint
shoot beg wrap hear hearing following catching spotting reaching locate locating decipher
deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=mo:
birthday wedding retirement flight argues remarks warned joked reckoned reckons maintains
insisted confided declared declares conceded boasted protested emailed tweeted observed
muttered recounted testified lamented ventured quipped volunteered relayed everything nothing
branded brands termed characterised characterized=PQ; characterises characterizes=QQ; summed
audits study studies inspection article articles questionnaire blog editorial legend continuum
spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored circled
coloured colored=jQ; graded aims ambitions intention intentions intent intents purposes
aspirations mission missions aimed aspired banks glossary glossaries thesaurus thesauruses
dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=dR;
underlined highlighted erased translated decoded rhymed alphabetised alphabetized=kR;
capitalised capitalized=lR; pronounced hyphenated recorded offered sorted brainstormed grouped
reasons causes cause effects arguments ways similarities differences advantages characteristics
traits synonyms antonyms opposites hypotheses predictions motives factors debugged classified
classed tested weighed corrected mended dissected acted imagined mimed impersonated portrayed
rewrote proofread annotated tagged coded categorised categorized=XT; critiqued copied plotted
charted tallied fable tale parable myth passage advert sermon breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere
ever anything pattern thing whoever wherever whichever whatever noone ownership seems seemed
tries behaves contributes listened learns follows else member non 'd i'd we'd you'd they'd he'd
she'd repay dividends worth travel profit warrant liven brighten solve cure rescue there'd
mileage scope milage gains something plenty potential cry cries cried crying scream screams
screaming begs begged begging aches ripe overdue gasping revamp trimming pruning discover
happen boots hunch instinct plea suggestion advice counsel pennyworth cents mull ponder chew
punt shot extra specific explicit yourself yorself=dW; yourselves yorselves=eW; instincts
judgement judgment=gW; permission unsaid kill trick secret knack lies easily obvious cheap
fixed solved remedied remedy basics needn't onus bury buries buried burying hid hides tucks
tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda nodded
waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry forgotten
plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep sweeps swept
sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks plucking
conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking massage
massages doctor fiddle fiddled spin inflate inflated gild gilded sugared lily ears disappear
dizappear=hZ; disappears dizappears=iZ; disappeared dizappeared=jZ; vanish vanishes vanished
vanishing sank swallowed ether void plughole hole abyss cracks pile bottomless holes collects
collecting gathers gathered gathering pointing accusing sweet breach visitors' vizitors'=c[;
gallery staged tidied printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted
skirting danced dancing pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied
shying hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie looks buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned gaps washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality shop dressing choreographed rescues rescued
rescuing bail bails bailed prop props propped spoonfeeding answering honour honor=n^; honours
honors=o^; honoured honored=P_; preach profess professes lumber lumbered saddle saddled loaded
burden burdened inflict inflicted impose imposed moon advantage liberties treated treating
cattle dirt fools criminals servants rides rode roughshod feelings stepped stepping tread
treads trod trodden treading toes talked shout stray strays strayed drifted veer veers veered
degenerate degenerates degenerated descend descends descended morph morphed stumble stumbled
tipped blurred chat monologue monolog=k`; mode swinging swung acts acting maggot fool clown
eejit gooseberry martyr victim innocent mickey mick piss michael liberty amok hay shots ruled
roost remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung
knocked lashed slung hashed patched overnight paste copying & pasted pasting fag packet gasp
patch stitch hatchet hash lash overegg overegged overplay overstepped overdo overdid overcook
overcooked overrun oversell scene beeline dragged rushes rushing loath loth wasting dismiss
dismisses dismissed view fend guess intervened noticed reminded nose noses ought cue cues fob
abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing
disregard disregards disregarded flout flouts flouted disregarding bother deal fault blame
blames blamed blaming culprit culprits guilty aside regard heed drag drags dragging heels idly
forgot chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted themselves
himself herself knuckle knuckles knuckled dig digs dug muck mucks mucked weighs resists
resisted oppose opposes opposed tantrum strop paddy decide decides decided watched stared
smiled shuts shutting react chatter admin pretend pretends pretended waits loss odds snail's
promise promize=lf; loop proper consideration leans leant leaned resort resorts resorted
default defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shouts permitted roam disturb
gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag nagged nags
confessed concede concedes protest scoff scoffed sulk sulked sulks whinge whinged rant ranted
rants blurt blurted excuse excuses owner buying peace scar scars legacy vacuum bruises
bruizes=li; wounds brake brakes damper dampener strain kibosh mockers frighteners seal skids
concentrates concentrated chip chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles
apple pie knocks knocking suck sucks sucked sucking beaten drummed wring wrung leach leached
lends lent lending cracked floodgates kills killed killing stifle stifles choke chokes choked
nips nipped squash squashed quash quashed dead bud sow sows sowed sown planted pave paves paved
clears cleared smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked
reversed rot trend deadlock muddy muddies muddied applecart ship spanner curveball petrol
wonders favours favors=hl; magic disservice justice world miracles dream clockwork breathe
breathed injects injected lungs reap reaps reaped reaping bearing harvest haunt toll lasting
bitter imprint casts pall curry jam spells sounds sounded death doom knell undoing salvation
catalyst brink jolt jolted coax coaxes coaxed lure lured tail wagging wags domino ripple
snowball knock-on effect vicious spiral wonder coincidence coincidense=`n; mystery fluke rocket
to? imagine survived cent owing neck campaign owe owes owed hinged revolve revolves revolved
pivot pivots shoulders personality whim luck dies die dint sheer symptom by-product casualty
product fallout aftermath consequence consequense=bo; symptoms symptomatic testament tribute
testimony indicative asthma difference differense=jo; emerge emerges emerged achieves achieved
solves prove proves proved landscape changer changers earned gained caught might've would've
could've mightn't rooted grounded courtesy cortesy=`P< wake guessing lacked gap temperature
root benefitted profits profited woke wakes geared cheered perked wound quietened borne
impossible upshot direct caused resulted resulting decrease therefore thus hence thereby
contributed causing adversely instilled instiled=`Q< enhance enhances enhanced stunt stunts
factor main arise arises arizes=iQ< arose foundations groundwork ignite ignites ignited filter
filters filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=]R< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaves misbehaved others' fared differently visual using sharing starting
handing adding switching swapping pairing mixing naming praising praizing=YS< rehearsing
practising practizing=[S< waiting pausing banning displaying similarity folds spill spills
spilled spilt translate translates leaks sprang derive derives derived banned halfway astray
security stake foothold underneath limbo dependence dependense=UT< dependency contempt
disengage dizengage=XT< dispute argument escaping mistaking disguising disguizing=]T< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=kU< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=WV< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues aspect comparing pale pales paled insignificance
par heap outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought
outtalked rare arguably character calibre amount stacks alongside fare fares faring vast slight
neighbours neighbors=iW< counterparts tier tops topped edges pips pipped bested intensity
noticeable distinct disparity distinction dregs bunch straw settings districts touches farther
forward uniformly catches night benchmark heights moment inconsistencies unevenly unevenness
ages genders greatly considerably diet postcode depending forecast broadly solidly borderline
ri verging bordering mid b c stunted dated garbled bloated skewed entrenched fractured
splintered siloed orphaned undercooked cinderella orphan relation cousin penetrated touched
percolated travelled traveled=kY< telling side mere specifics survive survives manages scraped
staggered staggers lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble
bumbled crawl crawls crawled crawling slogged wade waded wading teaches skin shoestring cease
ceases threshold reaches travels finds counted banked anywhere sight premium supper gamble toss
lucky crapshoot roulette wafer charmless flavourless flavorless=^[< structureless creature
spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=T\< stodgy
teeth minimum essentials faint substitute imitation translation shuffle swim pecking fate
precious recommend suspects handful o'clock poppies pepper sleep vanishingly awash swamped
snowed inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload ton
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse outsider stranger glance confirms detective scientist
suffice conclude blunt reality destined doomed fated succeed doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=h_< emphasised emphasized=i_< pulse flavour flavor=k_< tinge undertone
undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades echoes
hint somewhere million blush reflection ear outsider's reckoning precision precizion=c`<
clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared unaccounted
uncalled uncaled=o`< awry pear askew trail trailing failed chances moments unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=Pb< unrewarded unexplained aligned
rationale serve expense revisited revizited=Wb< reviewed failings stomach exposed expected
delivering critically neatly possess experience experiense=ab< ability faintest slightest
foggiest relevance deserved detriment happening insufficient awareness indication repertoire
experiences infrequently inability unable well-trodden earn earning corn rationed celebrated
prioritised prioritized=Xc< sacrificed obliged justify lying dormant fallow unopened journals
jornals=`c< ceased died dried shrivelled shriveled=dc< shrunk decayed mispronounced misread
mislabelled mislabeled=ic< mistimed mispitched misdirected misapplied mizapplied=mc< stripped
shorn consulted briefed spine logic consensus boundary boundaries rhythm singing rowing hover
hovers hovered margins shallows literal marginalised marginalized=`d< stinted crowded hamstrung
trace glimmer unanchored untethered unmoored traction purchase footing grounding currency
leverage clout concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight anticipated tackled recognised recognized=^e< slam slammed
sunk chasm mismatch disconnect contradiction information misunderstanding common collective
discernible particular formal follow-through provides provided omits omitted avoids avoided
skims skimmed significance underemployed underoccupied undertaught underfed underled
underserved unengaged unguided unpractised unpractized=_f< unrehearsed unled unclaimed
unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking discussing
revisiting reviziting=jf< one's nobody's else's amounts amounted altogether surfaces surfaced
featured develops misconception spite adhered compliance complying adhering judge require
requiring needing serious i'll we'll exceeds tightening addressing immediate estyn afternoons
mornings agrees rumour rumor=jg< rumours rumors=kg< reportedly allegedly general perception
amongst splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs jail abusive homeless evicted debt bereaved cancer depressed homes household
situation circumstances background claiming domestic violence violense=kh< abuse adopted
undercurrent streak vein wondering impression i'm picky definite element appears appeared
seemingly supposedly presumably ostensibly samey perceived suspect suspected guessed reckon
sensed opinion unconvinced borders bordered verges offence offense=ii< pared extinction hilt
tugged tongs daggers fought people's other's another's flak rap brunt pinch burning midnight
burnt burned wits wits' wit's tether baptism whip tied sellotape gaffer willpower somehow
headless leash bumpy gig graft haul uphill penny pennies cliff vine runway leaked leaking
seeped bled hollowed mothballed mothbaled=Xk< axed decimated rack pilot launch relaunch
nosedived cratered hurl chuck cash initiatives hurled lavished wag wagged official promises
promizes=jk< jargon promised promized=lk< earth noises noizes=nk< runaround pillar conspiracy
cop voting ruffle ruffling feathers contention blood googly backing pit dogsbody powerpoint
bullet acronym carrot flogged laminated swamp swamps acronyms wealth abundance parachute
parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled experts
shock lull relief fiction painful salutary viewing lick survival existence existense=[m< jot
inkling semblance scintilla moment's qualm murmur hitch peep qualms beast proposition planet
universe swear one'd forgiven excused assuming shell shells glimmers bullets pudding devil
sights military operation blow blows blew hearts hip thieves shrinking violets encyclopaedia
encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled stunned pure
comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps rising
rizing=Xo< arms stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=UP= soak soaked soaking stuff de jackpot
swimmingly plunge bull strides splash nub bay gift taped licked sewn wrapped fort reins
shoulder smelling smeling=kP= grief naught fruition alive stakes blinder eggshells muster
onions utmost stead nick fettle groove brief sticky cusp verge height peak coal powers pops
absolute labour labor=dQ= classic piece dab tower oiled knit burner heart's butter bee's cat's
dog's mccoy admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau
bowled tumble foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes
casting risk area areas zones rod eternity lifetime shops riding burst bursts busting seams
sixes loggerheads crossroads ebb chasing hearted cock size price pouring poring=`S= shoots slap
avail zoned flounder foul wayside wayzide=gS= final boil piste tangent pieces downhill south
overboard haywire houses rag bearings clanger bombshell bogged scot pig's headway tripping
aground production watching banging sardines wildfire climb sway ransom losses mustard ceremony
backside caution heel cropper standstill snag buffers reputation mercy bush angel shakes
patchwork blessing goose style blueprint slippery dawn economy gesture cannon unto thorn affair
compensation macho herring steep ark cosh thumb radar illusion cuff wane hoof hop warpath
uppers hobby soapbox legs knees downward sake swallow rut pickle daze doldrums weeds tatters
crisis crizis=\V= meltdown denial jack coping managing ok okay saloon panic winded haste sizzle
hype muchness ado barred sausage chestnut egged egging fashion man's eyebrows diamond ruling
ballpark grace skating skimming scratches scratched scratching slipping strictly coated coating
swims roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning reinventing
reinvented rome whistling gritted worlds footed barking mad rote cheese chopping watchers
cookie cutter dime body dusted dribs drabs friend fat fiddling flogging grasping clutching
clutch straws nettle nosed maintenance mighty collar jerk mutton nailing pasture hair
rearranging tinted stone's fa tear tearing jury mill thumbs twiddling knots toe toed tongue
turkeys wounded warts wheat serial compulsive habitual inveterate incorrigible chronic nit
pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter sitters picker
pickers splitter splitters eater eaters workers talkers personalities self bundle mischief
brains conscience consciense=bZ= matriarch patriarch godfather queen king kindred tortured
souls tender skinned roadblock liability uptake criticise criticize=P[= bloomer bloomers
developer developers adopter adopters prone outbursts tantrums exaggeration moods aggression
tempered fused natured tendency wee angels monsters monster darlings terrors terror dears mites
horrors horror madam madams emperor emperors devils sponges sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling
underlings greenhorn younger-looking brain villain villains flexible crew crop gang cheeky
various backgrounds prize speller pest reasoned rabble mob tribe firecracker sweetheart poppet
darling minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight
fence-sitter clockwatcher naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter attention-seeker lone bet achiever linguist sharer joker rebel
comedian brigade estate quickest sportsman helper highers lowers middles stretchers strugglers
sens quietest loudest naughtiest neediest inseparable invisible invizible=d^= generation
pioneer whirlwind coasters rebels thinkers leech freak freaks menace sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=^_= performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon sponge whiz weakling flyer flyers fliers upbringing apples capsule
doorstop saga epic virtual heath robinson silos whack rooming timetabling musical monument
shrine ode temple lamination glitter deer headlights everyone's acquired mouthful midas golden
languishes languish dunk dunks phoned phoning dumpster mary gear autopilot weathered thaw
relations purr purrs purred trading trade trades former yesterday's glories glory gilds gilding
plane tying venom glee tore rip rips ripped plough ploughs blast blasted powered inhaled
devoured devored=Pb= swallows floundered shone pat pats patted patting trowel haunts ghosts
spectre specter=[b= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=fb= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed teacher's pet goodness heavens heaven heaven's
pity's goodness' dries drying rafters trooped troop troops traipsed traipse ambled bustled
streamed straggled clattered thundered shambled swaggered strutted barrelled barreled=mc=
careered surged wafted pottered milled piled reel reeled lob lobbed spray sprayed glared
glowered scowled smirked leered simpered grimaced huffed puffed tutted tug scorn churned
whizzed ballooned mushroomed snowballed snowbaled=jd= spiralled spiraled=kd= paralysed
paralyzed=ld= ambushed besieged bombarded juggled whitewashed pussyfooted soldiered battled
beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir wasteland silo
showcase backwater tinderbox keg tilt flounders waffles guts fizz punch zing attack fillers
flit flits flitted flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle
throbbed pulsed fizzing crackling humming nature plummet nosedive rocketed skyrocketed slump
hovering labours labors=ff= pillars cruising cruizing=hf= agonising agonizing=if= curling flog
throats sinking grind squib tacked shoehorned crowbarred bitty choppy hurtle hurtled radiate
radiated ooze oozes oozed exuded mesmerise mesmerize=]g= enthral enthrals wow towers melt melts
melted outburst havoc dissolve dissolved wrestle wrestled grapple grappled languished
dominating bombard cram steamroll raced sped grinds grinding peter peters petered bounce
bouncing oozing bustling teeming !and forefront firefighting juggling dumbed dumbing watered
clinging stare stares staring gazing gazed plagues plagued blighted beset poisonous ingrained
waffled rambled rambles hive rounded outlive outlives outlived withstand battling battles
winding glaring gaping blatant blatantly outright fashioned glazed fairies glaze glazes
expressions vacant faraway hunted pained expression counting tuned drifting wandered children's
class's thoughts lightbulb slots slotted clicks clicked clicking chords wraps gist joins
joining connects connecting dots greek dutch precisely precizely=dj= wavelength greyhounds
greyhound moths kittens lemmings zombies statues professionals veterans chomping champing
straining raring longing pepped revved leap leapt lips floating clover candy fling worship
worships worshipped dote ] smiles keyed starry dewy doe eyed sleeps mass bug fever drank
drinking soaks hungered clamoured clamored=Pl= clamouring clamoring=Ql= leaping glowed swelled
bubbling brimmed willed who'd tuppence tuppense=Yl= arsed budged boiling saturation despair
axes hackles hare composure huff dudgeon fluster tizzy lather stew flap grin clenched
sufferance duress climbing personally umbrage fright aback solace floored stumped shaken wagons
unwanted stiff begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted dissent
pity desperation dismay disbelief unease gloom bewilderment sigh surge anticipation toward
fixated illusions mojo lettering approval reassurance confirmation validation unimpressed
flummoxed glued downbeat property luggage angriest mentally squarely accepted famously concept
belonging glad handy esteem wandering captured capture relishing craving savouring savoring=ln=
pretending warmed warms fond regards regarded views viewed considers perceive identifies
empathise empathize=Xo= empathised empathized=Yo= sympathise sympathize=Zo= related fading
occur occurs occurred reluctance resolved sought longed awe amusement teachers' anxieties
captures grab grabs mastered internalised internalized=lo= remembered probes probed extends
reveal reveals revealed <degree>* elegance vigour vigor=VP> satisfaction thirst hunger zest
demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly excitedly
intently angrily seeking clam clams clammed livens livened perk perks cheer freezes froze
recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=gR>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=eS> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged era century
decade throwback hangover relic bygone human understandable decency sane 'll growth error
manoeuvre development considering intake constraints inexperience inexperiense=dT> punched army
volley parade interruptions liberal stingy sudden glimpse ration addition respite drivel
twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor miracle hush
ornament hindrance decoration outstay outstays outstayed overstay overstays overstayed earns
fee rent son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed
bribery blackmail busywork babysitting babyzitting=lV> propaganda gatekeeping navel tag parlour
parlor=QW> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog instead disguise disguize=dX> kilometre
kilometer=eX> kilogram defeat flatters overstates undersells goosebumps chills tingle lump
speechless shivers bless !many commend wallpaper drowsy saddened appalled appaled=WY>
celebrating salvage salvaged redeemed sobering congratulations bravo kudos congrats hooray
applaud alarmed dismayed privilege congratulated commended applauded flourished florished=iY>
thrived celebration fortunate however mustn't essential imperative developing sorting
rethinking reviewing updating additional reservation advised advized=XZ> wondered overhaul
shake usefully afford rid what's ideally urge implore advise advize=cZ> propose suggestions
recommended ebi ebis wwws exploring fixing rebuilding pointer reset reboot rejig urged musts
pressing apace tongues motored zoomed lake firmed tightened smartened toughened bedded squared
levelled leveled=_[> scaled ramped beefed cleaned litter ups upped upping ante dimension
rounding hump reborn revitalised revitalized=m[> rejuvenated turnaround blossoming booming
burgeoning maturing evolving buds quantum transformation metamorphosis renaissance rebirth
sea-change industrial russian recovery greatness stature horizon mired trapped wedged tailspin
warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder foundered
founders languishing nosedives flatlined flatlines crater infancy dive battering upturn
downturn succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=T^> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh rating shan't
who's chooses organises organizes=]_> misbehaving sizes suppose scrapped attribute ascribe
research I attracted noisiest noiziest=g_> cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=[`> regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=d`> stanine stanines calibrate calibrated entry implementation diagnostic 2 3 qla
mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced
continuous passport metacognition metacognitive formative summative mastery pedagogical
baseline smsc gld dfe sdp qa aln ehcp ppg ilp iep pru eblr triangulate triangulation
disciplinary substantive screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive
schema dialogic causation chronology individual personal mindset organiser organizer=ib>
organisers organizers=jb> assurance curricular 1 prosody grapheme phoneme phonemes graphemes
fronted adverbial adverbials digraph digraphs trigraph subitise subitize=Yc> subitising
subitizing=Zc> sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp lac cla
fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 diagnosis abused
medication brother sister habitually periodically thrice tend tends tended ad nauseam masses
myriad interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly equals aspects layer fibre sacred fixes resolves hell stock
carpeting hears whit hived siphoned carted packing vegetate housed housing seals sin
childminding wrapping hushes airbrush sanitise sanitize=he> sanitised sanitized=ie> sugarcoat
sugarcoated cherrypick twist twisted squirrelled squirreled=oe> spreadsheets brushing shrugging
shelter shelters sheltering magicked conjures dreamed rig gamed gaming cigarette guesstimate
guesstimates concocted capitulated capitulates relented surrendered bottled kowtowed kowtows
backtracked backpedalled backpedaled=hf> straightaway swerve swerved deflect deflects deflected
fobbing dine dines dined dining traded straying veering shaded bleeds morphs evening clearing
banter sarcasm interrogation generalities helplessness passivity repetition verged wanders
melee din ourselves orselves=gg> gnawed !the tainted clouded fanned fanning flames suspicion
piles piling heaped heaping misery mizery=Th> agony flattering unflattering disguises
disguizes=Xh> disguised disguized=Yh> conceal conceals belie belies belied partial sells
understate understates understated oversells overclaim overclaims overclaimed overplays bigs
bigged risks overinflated estimate hinging fumes shouldered shouldering shore shores shored
shoring propping anchored spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated turbocharge turbocharges supercharge supercharged doss
dossing dossed lollygagging goofing horsing monkeying footling pratting dallying gallivanting
vegetating baiting rile riling twiddle twiddles twiddled rioted swagger amazement astonishment
discredit eternal funnily fairness defence defense=_j> favour favor=`j> deigned condescended
dares uplifted oftener theory principle practises practizes=hj> deed exists existed attraction
contrasts knits whittled dived wades butt butts butted paused roots lustre luster=Wk> inroads
sprout sprouted snowballs cornered collared buttonholed accosted waylaid dole doles doled
doling dished dishing detentions churn churns churning crank cranks cranked trot trots trotted
forth policed lord lords lorded lording digging latches latched latching aide creams creamed
creaming hemmed boxed typing pad darker hotter fierce albeit quibbles criticisms faults frills
hoot arithmetic rusty husk selves reigns reigned tyrannises tyrannizes=Rm> looms loomed god
spotlight driver's clamour clamor=Xm> clamours clamors=Ym> smelt headship oxbridge motley
fearsome unholy gruesome squad twosome threesome duo alliance married chained shilling
shiling=hm> pussycat reining fills filled camels newcastle image linger lodge streaked forge
forged lowlight pinnacle nadir planets countries centuries 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled devour devor=hn>
devours devors=in> epitome essence essense=kn> embodiment antithesis caricature parody health
foothills reels mildly remind section clocked discovered accustomed co pre multi semi received
stocked supervised supervized=_o> intentioned numbing destroying hoc baked sensitivity
competence competense=fo> ranging centred user universally staffed whelming explanatory
indulgent congratulatory leftovers 's motoring racing romping coordination articulation hotbed
island fancies whisker discharges obligations commitments alright usp zipped trundle trundles
bounces canter canters condition repair sniffed sneezed faulted zings fizzes crackles grates
clunks underwhelms changeover metallic monotone razor placing addresses micro strange peculiar
weird bizarre puzzling outlook searching probing pertinent !number acoustics output demeanour
demeanor=dQ? conditioning raid v shouty draughty sparingly placed allocated positioned thumbed
documented versed primed schooled honed dress applies timed reacts reacted unwell dud loser
gaggle voucher chill accuracy fidelity distrust mistrust friction animosity rivalry harmony
discontent painted upward trajectory breakthrough milestone setback necessity constraint
festival solving major source sorce=SS? mucking fooling larking naughtiness disobedience
disobediense=XS? yardstick proven exceeded sub abnormal tripped texts child's batting sweat
eyelid hums pinpoint surgical laser laserlike forensic seasoned pro veteran swiss tee lures
behold witness gladden gladdens swells cockles stripes accomplishment dos do's bettering
topping bettered unbettered unimprovable unfaultable champagne future package you're gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled shares disruption instance
describing guide sickly clean basis shiny opaque magnetic waterproof stretchy absorbent bendy
dusty smoky cycled receiver bunting upper solemn stately mournful mornful=jV? jig carol tunes
ballad polka melody tempo north east outer sunny shady dye voltage flame volume yeast cress
crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays thursdays
fridays numbered invent inbox sewing pluperfect masculine feminine conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables government kidney liver hydraulic
demerit capital consumer durable goods monopolistic competition markets avoidant ambivalent
attachments top-heavy acute obtuse reflex complementary inverse correlation skew gradient ions
ion index indices random relative sampling parallax deviation frequency dilute unreactive
unsaturated bases fats nucleus isotope isotopes compound compounds dominant diminished
augmented plagal cadence cadense=RZ? cadences interval intervals fourth fifth seventh triad
triads severe physical phyzical=\Z? medical sensory mobility disability dizability=`Z?
disabilities dizabilities=aZ? disorder disorders impairment impairments autism dyslexia
dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage wages tax
attainers' censure multi-academy neighbouring neighboring=W[? payments vested conflicts expire
resume receive bays hatch users guests contractors residents members ticket-holders jammed
glitched thermostat express replacement offline chickenpox measles covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival fixture
tournament tornament=]\? photographer vaccinations jabs immunisations immunizations=a\? dentist
optician refurbishment painters builders electricians plumber repaired serviced cordoned
waterlogged margin median routes sides dullest conductor insulator historian historians sources
sorces=V]? credited condemned defended d e adverts advertisers advertizers=]]? poets empires
characters volcanoes kings queens newspapers composers artists cells rse warns tackles modal
modals defeated rendered renders debating cartoon comic animation scenario mural shopkeeper
goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference referense=`^?
properties giants pirates shopkeepers doll teddy interpreter you'll id username signature
inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling mistaken marriage
grandson granddaughter anniversary hesitate arriving invitation invitations assemble intrigued
wi fi gender grains dissolves float floats evaporate cooled bye shepherd samaritan parenting
guides actions fees items loan loans consent manchester london tom conductors multiple vis
edition analysis analyzis=Z`? educational dietary footwear clothing friendship trophy shield
mesh raincoat objects doctors supplies chin greeted certificates sandy fertile harvests farming
incorrect textures repairs protein circuit circuits period angled britain grandmother
grandfather uncle aunt heroes muscle reactions prince pendulum variables clause digit digits
distribution vowel seller arts liner gross mental fortnight histories wonky guys deck spaces
exits western clare casual isle dinkum shaft emoji coordinates swimmer society broker electron
electrons cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage whom
complimented union police ministry contractor surveyor inspectorate county auditor published
ofsted's estyn's regulator regulator's inspected visited vizited=fd? noticeboard posted pinned
marshal emergency evacuation legal mandatory snowing adjective adverb abbreviation notify
submit submitted logged accompanied renewed forbidden eligible liable ml school's trust's
academy's judgements judgments=`e? proverb catchphrase punchline phrased deems deemed judges
criticises criticizes=he? criticised criticized=ie? condemns tweet voicemail plumped dashboard
dataset rep spokesman spokeswoman spokesperson solicitor lawyer reporter neighbour neighbor=Wf?
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections emojis f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen appoint invented unauthorised unauthorized=Zg?
authorised authorized=[g? absences absentee absentees absenteeism signatures woodland diploma
enunciated holder sleepers o disk elections injuries vowels persons calculate calculated
estimated probability investigate fabrics poet mime knelt cited voiced quotes refers referred
recommends advises advizes=[h? manual webpage receipt whilst interviewed suggesting implying
judging grading arguing assessed evaluated verdict implied ranking pros cons recited recites
chanted aloud stanza canto stating whereas discrete logbook principles enters arrives conducted
sealed scanned moral prefixes suffixes debts bills fines arrears refund refunds permissions
references query queries assignment assignments appointments vacancy vacancies synonym antonym
replaced jotter jotters issued sampled
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
advice.wish
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
what you wondered
We wondered what would help …
What options are you weighing?
What have you tried so far?
advice.in-your-place
blame.sat-on
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
loaded
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
EVA
This word hides a ranking. In how many of how many, and what was there?
craft.praise
PRA
praise
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
At <time> … (plain words) …
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
How do you see …?
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
[6\6U6V6W6`5fS8Vj?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5X2R5S5T5U5V5W5X2X5Y5Z5[5\5]5^5V4_5`5a5b5c5d5e5f5g5h5i5j5
k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6R4X2Z6[6\6X2]6^6_6X2`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7k6U7
V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7V4e7f7g7h7i7j7V4k7l7m7n7o7P8Q8V4R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8
c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9h8R9S9T9U9h8V9W9X9h8Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9
P:Q:R:S:T:U:V:g9W:X:Y:Z:[:\:]:^:_:`:a:b:^:^:^:c:d:e:f:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;
[;\;];];];];];^;^;^;^;_;_;_;`;a;_;a;_;a;_;b;_;^;^;c;^;];];d;];^;^;e;e;_;^;^;f;g;f;];^;^;h;h;i;j;
^;k;k;k;^;^;^;];l;l;_;];];];];e;m;e;_;^;^;^;^;^;h;n;o;P<Q<R<S<Q<T<U<V<P<P<W<X<P<Y<Z<P<P<P<P<[<V<
\<V<]<^<P<_<P<`<`<a<b<c<d<e<f<g<g<h<h<h<h<d<d<d<d<h<h<h<d<i<g<h<g<h<h<h<g<h<j<k<h<l<m<n<o<h<h<h<
h<o<d<o<o<P=d<P=h<h<Q=R=h<h<h<S=h<h<T=S=h<h<U=h<d<d<d<d<f<d<f<V=d<h<h<h<h<d<d<W=d<d<d<h<h<d<d<d<
d<X=Y=Z=d<[=h<h<h<h<h<h<\=h<]=f<]=f<d<d<^=d<h<_=`=o<o<o<a=o<h<h<h<h<d<d<d<d<d<d<P=d<b=d<c=P=c=d<
d<d<d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?
R?S?T?l>U?V?W?l>X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@
`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@k?k?PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAk?eAfAgAhAiAjAkAk?
lAZAmAnAoAoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCQCRCSCTCQCUCQCVC
WCmBXCYChBZC[C\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQDRDSDSDTDTDUDTDTDTDVDWDXDYDZD[D\D]DSDZD
^D_DTDTDTDZD`DTDZDZDaDTDbDcDTDTDdDTDTDeDfDgDTDTDZDTDhDWDiDjDTDTDTDkDlDmDnDoDPEQEREQERESETEUEVEWE
XEYEZE[E\E]E^E_E`EaEbEcEdEdEeEfEgEhEiEdEjEdEkElEmEnEdEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcF
dFeFfFgFhFiFjFkFlFlFmFnFoFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRH
SHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbI
cIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRK
SKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKcKeKfKgKhKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`L_L
aLbLcLdLeLfLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMoM
oMoMoMoMoMoMoMoMoMoMoMoMPNQNoMoMoMoMoMoMoMoMoMoMoMRNQNoMoMoMoMoMoMoMoMoMoMoMSNoMoMoMoMQNQNQNoMoM
oMoMTNUNoMoMoMoMVNoMoMoMoMoMoMWNoMWNWNWNWNWNWNXNYNZNZNZNZNZN[NZN\NZNZNZN]N^NZN_N`NZNZNaNbNcNdNeN
fNgNhNiNjNkNlNmNnNoNPOQOROSOTOUOVOWOSOXOSOYOZO[O\O]O^O_O`OaObObOcOdObOdOeOeOeOfOgObOdObOhOiOdOiO
dObOdObOdObOdOeOjObObObObOkOlOfObObObObObObObObObObObObObObObObObObObOfObOmOdOmOmOmOdOnOoOmOPP1Q
P1dOmOdOmOdOmOdOmOdOdOmOdOmORP1mOmOmOmOSP1SP1SP1TP1mOmOmOmOmOmOmOmOUP1VP1WP1VP1VP1VP1VP1dOVP1dOV
P1VP1VP1dOVP1dOVP1dOVP1dOXP1VP1VP1dOVP1VP1VP1VP1VP1VP1VP1VP1dOVP1VP1dOdOVP1dOYP1dOYP1dOdOdOdOdOd
OdOdOdOdOdOdOdOdOdOZP1dO[P1dO\P1dOdOdO]P1^P1dOdOdOdOdOdOdOdO_P1_P1dOdOdOdOdOdOdOdOdOdOdOdOdOdOdO
dOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdO`P1aP1YP1dObP1jOcP1dP1eP1dOYP1fP1dOdOdOdOdOdOdOdOdOdOgP1
VP1hP1hP1dOdOdOdOdOdOdOiP1dOdOdOdOdOhP1hP1dOjP1kP1lP1mP1kP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1Z
Q1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1kP1kP1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1X
R1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR1jQ1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1nP1RS1SS1TS1US1V
S1WS1XS1YS1ZS1[S1\S1]S1^S1_S1QQ1`S1aS1bS1cS1dS1eS1fS1fS1gS1hS1iS1jS1kS1lS1QQ1mS1nS1oS1PT1QT1RT1S
T1TT1gQ1kP1UT1VT1WT1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1Q
U1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1SU1_U1`U1aU1aU1bU1aU1cU1dU1eU1aU1fU1gU1hU1SU1iU1jU1kU1l
U1mU1nU1oU1PV1aU1QV1RV1SV1TV1UV1VV1WV1SU1XV1gU1YV1ZV1gU1gU1[V1\V1]V1gU1^V1gU1_V1`V1aV1gU1gU1gU1g
U1bV1SU1cV1dV1eV1gU1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1TW1[W1\W1]W1^
W1_W1SW1SW1`W1`W1aW1bW1`W1cW1`W1dW1dW1eW1fW1gW1hW1iW1jW1jW1`W1kW1lW1mW1nW1aW1oW1PX1QX1RX1SX1TX1U
X1VX1WX1XX1YX1ZX1[X1\X1\X1]X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1^X1_X1\X1`X1\X1aX1aX1bX1\X1cX1dX1d
X1eX1fX1\X1gX1hX1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1iX1\X1iX1\X1\X1\X1\X1\X1\X1\X1\
X1\X1\X1\X1\X1\X1jX1\X1jX1\X1\X1\X1\X1\X1\X1\X1\X1kX1kX1kX1\X1lX1lX1\X1\X1mX1\X1nX1\X1oX1\X1PY1\
X1QY1RY1SY1\X1TY1\X1UY1\X1UY1\X1VY1\X1VY1\X1\X1\X1\X1\X1WY1\X1XY1TY1\X1YY1YY1YY1\X1\X1\X1\X1ZY1Z
Y1ZY1\X1[Y1\Y1]Y1^Y1\X1\X1^Y1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1_Y1\X1\X1\X1`Y1\X1\X1\X1a
Y1aY1aY1\X1bY1\X1bY1\X1cY1\X1dY1\X1eY1eY1fY1\X1gY1eY1hY1\X1iY1jY1kY1lY1mY1nY1\X1\X1oY1\X1\X1\X1P
Z1QZ1\X1\X1TY1\X1RZ1SZ1TY1TZ1TY1SZ1\X1\X1\X1\X1^Y1\X1^Y1UZ1VZ1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1W
Z1XZ1YZ1\X1ZZ1\X1\X1\X1[Z1\X1\X1\X1\X1\X1\Z1\Z1\X1\X1\Z1]Z1\X1\X1^Z1_Z1\X1\X1\X1\X1TY1\X1TY1`Z1\
X1\X1aZ1\X1\X1\X1\X1\X1eX1eX1bZ1cZ1\X1\X1dZ1eZ1\X1\X1aZ1\X1\X1\X1\X1eZ1\X1\X1\X1eZ1eX1eX1fZ1cZ1\
X1\X1\X1\X1\X1\X1aZ1\X1gZ1eX1hZ1eX1\X1\X1iZ1\X1\X1\X1aZ1\X1\X1\X1\X1eZ1jZ1kZ1lZ1mZ1\X1nZ1eZ1\X1\
X1\X1eZ1\X1\X1oZ1P[1\X1\X1Q[1P[1R[1eX1S[1cZ1eX1eX1T[1cZ1U[1U[1\X1U[1V[1W[1X[1Y[1eY1\X1Z[1\X1eY1e
Y1fY1\X1\X1\X1Z[1\X1\X1\X1\X1[[1\X1\X1Z[1\X1gY1\X1eY1\X1\X1\X1\[1\X1eX1eX1][1eX1\X1\X1`X1\X1\X1\
X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1^[1\X1\X1\X1\X1\X1\X1\X1_[1\X1`[1\X1\X1\X1\X1\X1\X1\X1\X1\
X1a[1\X1\X1\X1\X1\X1^Y1^Y1\X1\X1b[1b[1b[1b[1b[1b[1c[1d[1e[1e[1f[1e[1b[1b[1g[1b[1h[1i[1j[1k[1TY1\
X1l[1m[1n[1o[1P\1Q\1R\1R\1S\1\X1\X1\X1\X1\X1T\1aX1U\1\X1V\1W\1X\1\X1Y\1aX1Z\1\X1\X1\X1\X1\X1[\1\
X1\X1\X1TY1\X1TY1\X1\\1]\1^\1\X1\X1\X1_\1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1\X1`\1\X1a\1\X1b\1\
X1\X1\X1_X1\X1_X1_X1c\1d\1e\1f\1g\1h\1\X1i\1j\1k\1l\1eX1eX1m\1eX1n\1o\1\X1\X1\X1\X1\X1\X1P]1\X1P
]1\X1\X1\X1\X1eZ1\X1\X1Q]1\X1R]1R]1\X1\X1Q]1Q]1Q]1\X1S]1R]1R]1\X1R]1R]1\X1\X1T]1\X1R]1\X1R]1R]1R
]1\X1\X1\X1\X1\X1U]1V]1W]1X]1Y]1Z]1Z]1[]1\]1]]1[]1^]1_]1`]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l
]1m]1n]1o]1P^1Q^1R^1S^1T^1[]1U^1[]1V^1[]1W^1X^1Y^1[]1Z^1[^1\^1]^1^^1^^1^^1^^1_^1`^1a^1b^1c^1d^1e
^1[]1f^1f^1g^1[]1[]1[]1[]1^]1b]1b]1h^1b]1b]1b]1i^1b]1j^1k^1j^1^]1l^1m^1n^1o^1P_1Q_1[]1R_1S_1T_1U
_1V_1[]1[]1V^1[]1[]1[]1W_1[]1X_1Y_1Z_1[_1\_1]_1^_1[]1__1`_1a_1[]1b_1c_1[]1[]1[]1[]1[]1[]1d_1e_1f
_1g_1h_1i_1j_1k_1l_1m_1l_1[]1n_1o_1P`1Q`1Q`1R`1S`1Q`1Q`1T`1T`1T`1R`1Q`1T`1Q`1S`1R`1U`1T`1V`1Q`1W
`1X`1Q`1Q`1Q`1Y`1Z`1[`1\`1T`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1]`1^`1S`1Q`1_`1Q`1T`1``1a`1b`1T`1c`1R`1Q`1d`1Q
`1e`1Q`1Q`1T`1Q`1S`1c`1Q`1f`1g`1T`1h`1i`1j`1k`1X`1T`1T`1T`1T`1T`1T`1l`1Q`1m`1T`1T`1Q`1l`1Q`1T`1l
`1R`1Q`1Q`1X`1T`1R`1T`1n`1n`1T`1T`1o`1Pa1T`1T`1Qa1Ra1T`1Q`1Sa1Ta1Ua1Q`1S`1T`1R`1T`1Va1Wa1S`1Wa1X
a1Ya1Za1R`1[a1X`1R`1R`1X`1X`1X`1X`1Q`1\a1T`1Q`1Q`1Q`1Q`1Q`1]a1^a1V`1_a1T`1`a1aa1ba1ca1da1ea1fa1Q
`1T`1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Xb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1d
b1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1mb1Rc1mb1Sc1Tc1Uc1Vc1Wc1Xc1Wc1Wc1Yc1Zc1Wc1Wc1[c1Wc1\c1]
c1Wc1^c1_c1`c1Wc1ac1bc1Wc1cc1Wc1dc1ec1fc1Wc1Wc1Wc1Wc1gc1hc1ic1bc1jc1kc1lc1mc1nc1oc1Pd1Wc1Qd1Rd1f
c1Sd1Td1Sd1Sd1Ud1Vd1Sd1Sd1Wd1Xd1Yd1Zd1[d1\d1]d1Sd1Sd1Sd1Sd1Sd1Sd1^d1^d1^d1^d1^d1^d1^d1Sd1Sd1Sd1_
d1`d1ad1ad1bd1cd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1ad1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\
e1]e1^e1_e1`e1ae1be1ce1de1ad1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1cd1Pf1cd1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Y
f1Zf1[f1\f1kd1]f1ad1^f1_f1ad1`f1af1af1bf1le1cf1af1df1df1ad1ef1Qf1af1ff1gf1hf1if1jf1jf1Ye1kf1af1k
d1lf1jd1ad1mf1nf1of1ad1Pg1Qg1Rg1Sg1jd1ad1Qf1ad1ad1ad1ad1ad1Tg1ad1ad1ad1Ug1Vg1ad1ad1ad1]e1jd1af1a
d1af1ad1af1Wg1ad1Xg1ad1ad1Yg1cd1Zg1[g1ad1ad1\g1ad1]g1^g1cd1_g1ad1ad1`g1ag1bg1cg1dg1eg1fg1ad1gg1h
g1ig1jg1kg1kd1Qf1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Sh1Uh1Sh1Vh1Wh1Wh1Wh1Xh1Xh1Yh1Zh1Zh1[h1Wh1Wh1Wh1\h1W
h1Wh1]h1^h1_h1`h1`h1[h1ah1bh1ch1Zh1dh1eh1fh1Zh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Pi1oh1Qi1Pi1Ri1Si1T
i1Ui1Vi1Wi1Xi1Yi1Pi1Zi1[i1\i1]i1^i1_i1Pi1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1R
j1mh1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1\i1Pi1_j1_j1`j1aj1Pi1bj1Pi1cj1dj1ej1fj1gj1gj1hj1ij1jj1P
i1kj1Pi1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Vk1Wk1Sk1Xk1Yk1Zk1[k1\k1Sk1Sk1]k1Sk1Sk1^k1Vk1_k1`k1Sk1Sk1a
k1ak1Sk1Sk1Sk1Sk1bk1ck1dk1ak1ak1ek1fk1Sk1Sk1ak1ak1gk1hk1ik1jk1jk1kk1lk1mk1nk1ok1Pl1Sk1Ql1Rl1Sk1S
k1Sl1Sk1Sk1Tl1ak1ak1Ul1Sk1Sk1Sk1Sk1Vl1ak1Wl1Xl1ak1ak1ak1Yl1Sk1Zl1[l1\l1]l1ak1ak1ak1ak1ak1^l1_l1`
l1al1bl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Vm1Vm1Xm1Ym1Zm1[m1\m1]m1V
m1Vm1Vm1^m1_m1`m1am1bm1[m1cm1dm1Vm1em1Vm1fm1gm1hm1im1jm1km1lm1mm1nm1om1Pn1Vm1Qn1Rn1Sn1Tn1Vm1Vm1V
m1Vm1Un1Vn1Wn1Xn1Yn1Zn1Vn1Vn1[n1\n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1]n1^n1]n1]n1]n1_n1_n1_
n1_n1_n1_n1_n1_n1`n1an1an1_n1_n1_n1bn1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1cn1_n1_n1_n1_n1_n1_n1_
n1_n1_n1_n1_n1_n1_n1_n1_n1_n1_n1cn1_n1_n1_n1_n1_n1dn1_n1_n1_n1_n1en1_n1fn1gn1hn1in1jn1kn1ln1mn1n
n1on1Po1_n1_n1Qo1_n1dn1_n1_n1_n1Ro1Ro1So1_n1To1_n1_n1_n1_n1_n1_n1_n1Uo1Vo1Wo1Wo1Xo1Yo1Zo1[o1Wo1W
o1\o1]o1Wo1^o1_o1`o1ao1bo1co1do1eo1fo1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2XP2XP2X
P2XP2XP2YP2XP2ZP2ZP2[P2XP2XP2XP2XP2XP2XP2XP2\P2XP2\P2XP2\P2XP2WP2XP2XP2XP2XP2XP2]P2XP2XP2XP2^P2X
P2XP2XP2XP2XP2_P2XP2XP2XP2`P2ZP2XP2XP2XP2XP2aP2ZP2XP2XP2bP2XP2cP2ZP2ZP2ZP2ZP2ZP2ZP2_P2XP2dP2XP2X
P2XP2XP2XP2XP2XP2eP2XP2fP2fP2gP2hP2iP2hP2iP2hP2jP2hP2kP2hP2iP2hP2hP2iP2hP2lP2hP2hP2hP2hP2hP2hP2h
P2hP2mP2hP2nP2hP2oP2hP2hP2PQ2hP2iP2hP2hP2hP2QQ2hP2RQ2fP2hP2hP2fP2SQ2fP2hP2hP2hP2hP2fP2TQ2fP2hP2h
P2hP2UQ2hP2hP2hP2iP2hP2VQ2hP2WQ2hP2XQ2hP2hP2hP2YQ2hP2hP2hP2hP2hP2ZQ2[Q2hP2hP2hP2\Q2]Q2^Q2_Q2`Q2a
Q2bQ2cQ2dQ2hP2aQ2eQ2hP2hP2hP2fQ2hP2gQ2hP2hP2hQ2hP2hP2hP2hP2hP2hP2aQ2aQ2iQ2hP2jQ2hP2hP2hP2kQ2lQ2m
Q2lQ2nQ2lQ2lQ2lQ2oQ2lQ2PR2lQ2QR2lQ2lQ2RR2lQ2SR2lQ2lQ2lQ2TR2UR2VR2WR2XR2YR2ZR2TR2[R2\R2]R2^R2_R2`
R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2^R2TS2US2VS2WS2XS2dR2dR2dR2YS2ZS2[S2\
S2]S2^S2_S2`S2aS2bS2^R2cS2dR2dR2dR2dS2eS2fS2dR2gS2hS2dR2dR2dR2dR2dR2dR2dR2iS2jS2kS2dR2dR2dR2lS2m
S2dR2nS2dR2oS2dR2dR2PT2dR2QT2dR2RT2ST2TT2TT2dR2UT2VT2WT2XT2YT2ZT2bS2[T2\T2dR2dR2]T2^T2TT2_T2TT2d
R2dR2dR2dR2dR2`T2aT2dR2iS2bT2dR2dR2cT2dT2eT2dR2fT2gT2dR2hT2dR2iT2dR2jT2kT2dR2lT2mT2nT2oT2dR2dR2d
R2PU2dR2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2n
U2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV2hV2iV2jV2kV2lV2m
V2nV2nV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2^W2_W2_W2_W2_W2_W2_W2_W2_W2_W2`W2^W2a
W2bW2_W2^W2_W2^W2cW2^W2_W2_W2_W2_W2_W2_W2`W2_W2dW2_W2_W2_W2_W2_W2_W2_W2_W2eW2aW2fW2aW2_W2_W2_W2a
W2_W2_W2_W2_W2_W2_W2_W2gW2_W2hW2_W2_W2_W2aW2_W2_W2_W2_W2_W2_W2_W2iW2jW2_W2kW2_W2`W2`W2lW2_W2mW2_
W2nW2oW2PX2oW2oW2oW2PX2oW2oW2oW2oW2oW2oW2oW2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2oW2[X2oW2\X2]X2^X2_X2`
X2aX2oW2[X2bX2cX2oW2dX2eX2fX2fX2fX2fX2gX2gX2hX2iX2jX2jX2gX2gX2kX2lX2mX2nX2oX2PY2QY2RY2SY2TY2UY2V
Y2WY2XY2YY2ZY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2eY2eY2eY2eY2eY2fY2fY2fY2fY2fY2gY2gY2gY2gY2gY2g
Y2gY2gY2fY2hY2hY2iY2iY2iY2jY2kY2lY2mY2lY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2UZ2UZ2UZ2VZ2WZ2UZ2UZ2UZ2UZ2UZ2U
Z2UZ2XZ2YZ2UZ2VZ2UZ2VZ2UZ2ZZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2UZ2[Z2UZ2\Z2\Z2UZ2]Z2^Z2^Z2^Z2^
Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2^Z2_Z2`Z2aZ2bZ2_Z2_Z2cZ2dZ2eZ2fZ2gZ2hZ2hZ2hZ2aZ2hZ2iZ2jZ2kZ2lZ2hZ2h
Z2mZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2hZ2nZ2nZ2oZ2nZ2nZ2P[2Q[2R[2S[2T[2nZ2U[2nZ2V[2W[2X[2nZ2Y
[2W[2Z[2[[2R[2\[2][2^[2][2_[2`[2a[2b[2c[2c[2d[2c[2e[2e[2f[2g[2h[2f[2f[2i[2j[2k[2l[2c[2c[2c[2c[2m
[2n[2o[2m[2m[2m[2c[2P\2f[2m[2g[2c[2m[2m[2m[2Q\2R\2m[2S\2m[2T\2S\2U\2m[2T\2m[2n[2m[2n[2m[2m[2m[2m
[2o[2V\2c[2m[2c[2c[2m[2W\2X\2P\2Y\2Y\2m[2m[2m[2c[2m[2c[2o[2c[2Z\2[\2\\2]\2^\2_\2`\2`\2a\2a\2a\2b
\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2c\2a\2d\2e\2f\2g\2h\2a\2a\2a\2i\2a\2a\2j\2k\2l\2a\2a
\2m\2n\2m\2m\2m\2m\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2a\2o\2a\2a\2a\2P]2Q]2a\2R
]2Q]2a\2R]2Q]2Q]2S]2a\2a\2a\2a\2T]2a\2a\2a\2a\2a\2T]2a\2a\2o\2a\2a\2U]2a\2a\2a\2a\2a\2a\2V]2W]2a
\2a\2X]2a\2a\2a\2a\2c\2c\2a\2a\2Y]2Z]2[]2[]2\]2]]2^]2_]2`]2Y]2Y]2a]2b]2c]2d]2e]2f]2g]2g]2h]2i]2j
]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2W^2R^2X^2R^2Y^2R^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2b^2c^2b^2d^2b
^2c^2b^2b^2b^2c^2b^2b^2b^2b^2b^2e^2f^2g^2b^2b^2b^2b^2b^2h^2b^2i^2b^2b^2b^2b^2b^2j^2k^2l^2m^2n^2o
^2P_2Q_2R_2S_2R_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2\_2W_2W_2]_2^_2W_2__2`_2a_2W_2b_2c_2d_2e_2f_2g_2h_2i
_2j_2R_2k_2W_2W_2W_2R_2l_2m_2n_2o_2P`2m_2W_2W_2Q`2R`2S`2W_2W_2T`2U`2V`2W_2W`2W_2X`2Y`2Z`2[`2\`2]
`2^`2_`2W_2``2a`2R_2b`2W_2c`2d`2R_2R_2e`2f`2W_2g`2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2W_2Sa2Ta2Ua2V
a2m_2m_2Wa2Xa2Ya2Za2W_2[a2W_2\a2]a2^a2_a2W_2W_2`a2W_2W_2W_2W_2W_2W_2aa2R_2ba2W_2ca2R_2da2ea2fa2g
a2R_2ha2W_2ia2W_2ja2ka2la2ma2na2W_2oa2W_2Pb2W_2W_2W_2W_2W_2W_2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\
b2]b2^b2_b2`b2ab2W_2bb2W_2cb2W_2db2W_2W_2eb2fb2gb2W_2W_2W_2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2W_2Rc2S
c2Tc2W_2Uc2Vc2W_2m_2m_2W_2W_2Wc2Xc2Yc2W_2W_2W_2Zc2[c2\c2]c2^c2_c2m_2`c2ac2bc2cc2dc2ec2fc2W_2gc2h
c2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2W_2Ud2Vd2Wd2Xd2R_2Yd2R_2R_2Zd2R_2[d2m_2\d2]d2^d2W_2_d2_d2W
_2W_2W_2`d2ad2bd2cd2dd2ed2W_2R_2W_2fd2gd2m_2hd2W_2id2m_2jd2m_2kd2ld2md2nd2od2Pe2Qe2Re2Se2Re2Te2R
e2W_2W_2m_2Ue2W_2Ve2W_2W_2We2Xe2W_2W_2W_2W_2Ye2W_2Ze2[e2\e2W_2W_2]e2^e2W_2_e2W_2`e2ae2be2ae2ce2a
e2de2ee2fe2ge2he2ie2je2ke2je2je2le2me2ne2je2ne2oe2Pf2je2Qf2Rf2Sf2Tf2Uf2Vf2je2Wf2Xf2Yf2Zf2[f2\f2j
e2]f2je2^f2Yf2_f2`f2af2bf2cf2df2ef2ff2je2je2gf2je2je2je2je2hf2je2je2je2je2je2je2je2je2if2je2jf2k
f2jf2lf2mf2nf2je2je2je2of2je2je2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Wg2Xg2Rg2Yg2Zg2je2Rg2[g2\g2]g2^g2_g2`g2a
g2bg2cg2je2je2je2dg2eg2fg2gg2hg2je2ig2je2jg2kg2je2je2lg2jf2je2mg2ng2og2Ph2Qh2Rh2je2je2Sh2Th2Uh2V
h2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2eh2eh2fh2gh2hh2je2ih2je2jh2kh2lh2mh2nh2oh2Pi2Qi2R
i2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2je2je2`i2je2je2ai2je2bi2ci2je2di2ei2je2je2fi2je2gi2hi2i
i2ji2ki2je2li2je2je2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2Y
f2je2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2Qk2Pk2Rk2Sk2Tk2Uk2Vk2Vk2Wk2Xk2oj2oj2oj2Yk2Zk2[k2\k2]k2^k2]
k2_k2`k2]k2]k2ak2bk2ck2bk2dk2ek2fk2gk2bk2hk2bk2ik2jk2kk2lk2kk2mk2nk2ok2Pl2Ql2kk2Rl2kk2Sl2Tl2kk2k
k2Ul2Vl2Wl2kk2Xl2Yl2Zl2[l2\l2]l2kk2^l2_l2`l2kk2kk2kk2al2bl2kk2cl2dl2el2kk2fl2gl2hl2kk2il2jl2kk2k
l2ll2ml2kk2nl2ol2Pm2Qm2kk2Rm2Sm2Tm2kk2Um2Vm2Wm2Xm2kk2kk2kk2Ym2Zm2kk2kk2[m2\m2]m2kk2kk2kk2kk2^m2k
k2kk2kk2_m2kk2`m2kk2kk2kk2kk2kk2kk2kk2am2bm2kk2kk2kk2cm2kk2dm2em2kk2fm2gm2kk2hm2im2jm2kk2kk2kk2k
k2kk2kk2kk2kk2kk2km2kk2kk2kk2lm2kk2kk2kk2_l2kk2mm2fl2nm2kk2om2kk2kk2kk2Pn2Qn2kk2kk2kk2kk2Rn2Sn2k
k2kk2kk2kk2Tn2Un2Vn2_l2Wn2Xn2Yn2kk2kk2kk2kk2kk2Zn2[n2kk2kk2kk2kk2\n2]n2^n2kk2_n2kk2`n2an2kk2kk2b
n2kk2kk2cn2dn2en2fn2kk2kk2kk2gn2kk2hn2kk2kk2in2kk2kk2jn2kk2kn2kk2kk2ln2mn2nn2on2kk2kk2kk2Po2kk2Q
o2Qo2Ro2kk2kk2kk2So2To2kk2kk2_l2kk2Uo2kk2Vo2Wo2Xo2Yo2Zo2kk2kk2kk2kk2[o2kk2\o2kk2]o2kk2^o2kk2kk2k
k2_o2kk2kk2kk2_l2kk2`o2kk2ao2kk2kk2kk2kk2kk2kk2bo2kk2kk2kk2kk2co2do2kk2eo2kk2fo2kk2go2ho2kk2kk2i
o2kk2jo2kk2kk2kk2ko2kk2lo2mo2no2kk2oo2kk2kk2kk2PP3kk2kk2QP3RP3kk2kk2kk2kk2kk2SP3TP3TP3UP3VP3WP3k
k2XP3kk2kk2YP3kk2ZP3kk2kk2kk2[P3kk2kk2\P3kk2kk2]P3kk2kk2^P3_P3kk2kk2kk2`P3kk2aP3kk2bP3kk2kk2kk2c
P3kk2kk2dP3eP3kk2kk2fP3kk2gP3kk2hP3kk2kk2kk2kk2Rl2kk2kk2iP3jP3kP3lP3mP3nP3kk2kk2oP3kk2PQ3kk2kk2k
k2QQ3kk2kk2kk2RQ3SQ3TQ3kk2kk2UQ3Pl2VQ3kk2kk2WQ3XQ3YQ3ZQ3kk2kk2[Q3kk2\Q3kk2]Q3kk2kk2kk2kk2kk2kk2^
Q3kk2_Q3kk2`Q3kk2aQ3kk2bQ3cQ3dQ3kk2eQ3kk2fQ3kk2kk2kk2gQ3hQ3iQ3_l2jQ3kk2kQ3kk2lQ3mQ3kk2kk2nQ3kk2o
Q3kk2PR3kk2QR3RR3kk2kk2kk2kk2kk2SR3kk2TR3kk2UR3VR3WR3XR3kk2YR3kk2ZR3[R3kk2kk2\R3]R3kk2kk2kk2kk2^
R3_R3kk2kk2kk2kk2`R3aR3bR3kk2kk2kk2kk2cR3dR3kk2kk2kk2eR3fR3gR3kk2kk2kk2hR3kk2iR3jR3kR3lR3mR3kk2k
k2kk2nR3oR3PS3kk2kk2QS3RS3kk2kk2kk2SS3TS3US3kk2VS3kk2WS3kk2XS3kk2kk2kk2YS3kk2ZS3kk2[S3\S3]S3kk2^
S3_S3kk2kk2kk2`S3kk2kk2kk2aS3bS3cS3kk2dS3eS3fS3kk2kk2gS3kk2kk2kk2kk2hS3iS3jS3kk2kk2kk2kk2kk2kk2k
k2kS3kk2lS3fP3mS3kk2kk2kk2nS3kk2oS3kk2PT3kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2QT3kk2RT3kk2kk2kk2kk2ST3T
T3UT3kk2VT3kk2WT3XT3YT3ZT3[T3kk2kk2kk2\T3]T3^T3_T3`T3kk2kk2kk2kk2kk2aT3ll2kk2bT3cT3dT3kk2eT3`o2k
k2kk2kn2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2fT3g
T3kk2kk2hT3kk2kk2kk2kk2kk2kk2iT3kk2kk2kk2jT3kT3lT3mT3kk2kk2kk2kk2kk2kk2kk2kk2nT3kk2oT3kk2PU3QU3R
U3SU3TU3UU3VU3WU3XU3YU3ZU3kk2kk2kk2kk2kk2[U3\U3]U3^U3_U3`U3aU3kk2_P3kk2kk2bU3cU3kk2kk2kk2kk2kk2d
U3eU3kk2kk2kk2kk2kk2fU3kk2gU3kk2kk2kk2hU3kk2kk2kk2kk2kk2kk2iU3jU3kk2kk2kk2kk2kU3lU3kk2kk2mU3kk2k
k2kk2gQ3kk2nU3kk2kk2kk2kk2kk2kk2kk2oU3kk2PV3kk2QV3kk2RV3SV3TV3UV3VV3WV3Wl2XV3kk2kk2YV3ZV3kk2kk2k
k2kk2kk2kk2[V3kk2\V3]V3kk2kk2kk2^V3^V3_V3kk2kk2kk2kk2kk2kk2`V3XV3kk2kk2kk2kk2kk2kk2kk2kk2kk2kk2k
k2kk2aV3bV3kk2cV3kk2Wl2kk2kk2kk2kk2kk2dV3kk2kk2kk2kk2kk2eV3fV3kk2_l2kk2gV3kk2hV3kk2iV3jV3kV3lV3k
k2mV3nV3oV3kk2PW3QW3RW3SW3TW3kk2UW3VW3WW3XW3YW3WW3WW3ZW3[W3\W3]W3^W3WW3_W3`W3aW3bW3cW3dW3eW3fW3g
W3hW3iW3jW3kW3lW3mW3nW3oW3PX3`W3QX3RX3SX3TX3`W3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3^X3`W3`W3_X3`W3`X3a
X3bX3cX3dX3eX3^X3fX3gX3gX3hX3iX3jX3kX3lX3mX3[X3nX3oX3PY3[X3QY3RY3SY3TY3UY3VY3[X3WY3XY3[X3YY3ZY3[
Y3\Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[
Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3bZ3fZ3gZ3hZ3iZ3jZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3jZ3jZ3jZ3R[3S[3T[3U[3V
[3W[3X[3Y[3Z[3[[3\[3][3jZ3jZ3^[3_[3`[3a[3b[3c[3d[3e[3f[3a[3d[3g[3c[3h[3i[3f[3b[3b[3b[3b[3b[3b[3b
[3b[3b[3b[3j[3b[3k[3b[3b[3l[3m[3n[3o[3P\3Q\3b[3b[3R\3S\3b[3b[3l[3b[3T\3U\3b[3j[3b[3V\3f[3W\3X\3Y
\3Z\3[\3b[3\\3]\3b[3b[3^\3[\3_\3b[3l[3b[3b[3b[3l[3b[3b[3b[3b[3`\3a\3b[3b[3\\3b\3b[3c\3c\3d\3b[3b
[3b[3b[3b[3e\3f\3l[3b[3b[3b[3g\3b[3b[3b[3b[3b[3h\3i\3j\3b[3b[3j\3b[3b[3b[3k\3b[3b[3l\3b[3b[3b[3m
\3b[3n\3o\3P]3b[3Q]3b[3l[3b[3b[3b[3b[3R]3k\3l[3b[3S]3T]3f[3U]3V]3W]3c\3X]3Y]3b[3Z]3b[3b[3b[3b[3b
[3b[3l[3b[3[]3\]3]]3b[3b[3^]3b[3_]3b[3_]3b[3`]3a]3b[3b]3c]3d]3b[3e]3f]3b[3b[3g]3g]3b[3h]3i]3d]3b
[3j]3b]3k]3d]3b[3V]3l]3c[3b[3b[3b[3b[3b[3b[3m]3n]3o]3c\3b[3b[3b[3b[3f[3c\3b[3b[3P^3Q^3R^3k]3l[3b
[3b[3b[3l[3b[3S^3T^3U^3b[3k]3b[3d]3b[3c\3V^3b[3b[3b[3l[3b[3W^3X^3b[3b[3b[3b[3b[3Y^3b[3c\3n]3Z^3b
[3b[3c\3c\3d\3b[3b[3b[3[^3b[3\^3b[3b[3b[3b[3]^3b[3^^3^^3l[3_^3`^3a^3b[3b[3b[3b[3b[3b[3b^3b[3c^3b
[3d^3e^3b[3f^3f[3c[3b[3f[3g^3h^3f[3b[3i^3c\3j^3b[3k^3l^3b[3b[3b[3b[3b[3m^3b[3b[3b[3b[3n^3b[3b[3o
^3P_3b[3b[3Q_3b[3V]3o]3c\3b[3b[3b[3b[3b[3b[3R_3S_3T_3U_3V_3W_3X_3X_3Y_3b[3b[3b[3b[3Z_3X_3[_3\_3]
_3b[3X_3^_3X_3__3b[3`_3a_3b_3c_3d_3e_3b[3b[3b[3b[3f_3g_3h_3b[3i_3b[3i_3b[3i_3i_3b[3j_3k_3l_3m_3n
_3o_3P`3b[3b[3b[3b[3b[3b[3b[3Q`3b[3b[3R`3b[3S`3b[3T`3b[3f[3U`3V`3W`3b[3W`3W`3X`3Y`3Z`3[`3\`3b[3]
`3c[3b[3^`3_`3``3b[3_`3a`3b`3c`3_`3d`3d`3e`3b[3f[3f`3b[3b[3b[3b[3c[3f[3g`3b[3b[3g`3b[3b[3b[3h`3f
[3i`3b[3b[3b[3f[3b[3j`3b[3k`3b[3b[3l[3b[3b[3b[3l`3b[3m`3b[3b[3b[3n`3b[3b[3b[3b[3b[3b[3b[3b[3b[3b
[3b[3b[3b[3o`3b[3b[3b[3l[3b[3Pa3Qa3Ra3b[3Sa3Ta3b[3b[3Ua3b[3Va3b[3Wa3Xa3Ya3Za3[a3\a3b[3]a3^a3_a3`
a3aa3]a3b[3h\3ba3b[3b[3b[3b[3j[3b[3l[3b[3b[3ca3da3b[3b[3b[3b[3b[3ea3b[3b[3b[3fa3b[3b[3b[3ga3ha3i
a3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3g
b3ib3gb3jb3kb3lb3mb3nb3ob3Pc3gb3Qc3mb3Rc3mb3Sc3Tc3Uc3Vc3Wc3Xc3Vc3Yc3Zc3Tc3[c3Tc3\c3]c3Vc3^c3^c3V
c3Vc3Tc3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3`c3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3`c3Vd3Wd3Xd3Yd3`
c3Zd3[d3\d3]d3^d3`c3_d3`d3ad3`c3bd3`c3cd3dd3ed3fd3gd3hd3id3jd3kd3ld3md3nd3od3Pe3Qe3Re3Se3Te3Ue3V
e3We3Xe3Ye3Ze3[e3[e3[e3[e3[e3[e3\e3]e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3^e3[e3_e3`e3ae3ae3[e3[
e3[e3[e3[e3[e3[e3be3[e3ce3[e3de3ee3fe3ge3he3[e3ie3je3ke3le3me3ne3[e3oe3[e3Pf3[e3[e3Qf3Rf3Sf3[e3T
f3[e3[e3[e3[e3[e3[e3Uf3[e3[e3[e3[e3[e3[e3[e3[e3Vf3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3[e3Wf3X
f3[e3[e3[e3Yf3[e3[e3Zf3[f3[e3[e3[e3[e3\f3]f3^f3_f3`f3af3bf3bf3cf3df3ef3ff3gf3hf3if3jf3jf3jf3kf3l
f3[e3mf3[e3[e3[e3nf3of3Pg3Qg3[e3Rg3[e3Sg3[e3_f3^f3[e3Tg3Tg3[e3Uf3[e3[e3[e3Ug3[e3[e3_f3[e3[e3[e3[
e3[e3[e3[e3[e3[e3[e3[e3[e3[e3Vg3Wg3Xg3Wg3Uf3Yg3[e3[e3[e3[e3[e3Zg3[g3\g3]g3^g3_g3`g3ag3bg3[e3[e3[
e3cg3dg3eg3fg3gg3[e3[e3[e3[e3[e3hg3ig3jg3Uf3ae3kg3lg3[e3[e3mg3[e3[e3[e3[e3[e3ng3[e3[e3[e3[e3og3P
h3Qh3Rh3[e3[e3Sh3[e3Th3[e3[e3^f3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3bh3bh3ch3dh3eh3fh3gh3hh3i
h3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3bh3bh3bh3Yi3Zi3[i3\i3]i3^i3_i3bh3`i3ai3bi3ci3di3d
i3ei3fi3di3di3gi3hi3ii3ji3ki3li3di3mi3ni3di3oi3di3Pj3Qj3Rj3Sj3Tj3Uj3di3di3di3Vj3di3Wj3Xj3Yj3Zj3[
j3\j3di3]j3^j3_j3`j3aj3bj3cj3dj3dj3ej3fj3gj3gj3hj3ij3jj3jj3kj3gj3gj3gj3gj3gj3gj3gj3gj3gj3gj3gj3g
j3gj3gj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Uk3Vk3Wk3Xk3Yk3Zk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3Xk3[
k3\k3Xk3Xk3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3nk3nk3nk3nk3ok3Pl3Ql3Ql3nk3nk3n
k3nk3nk3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3nl3o
l3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3ol3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3gm3ol3ol3hm3ol3im3jm3k
m3km3lm3km3km3km3mm3km3km3km3nm3om3Pn3Qn3Rn3Sn3ol3Tn3Un3ol3ol3ol3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3ol3^n3_
n3`n3an3bn3bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]
o3^o3_o3`o3ao3bo3co3do3eo3fo3Ro3go3ho3io3Vo3jo3ko3lo3jo3jo3lo3mo3no3lo3oo3jo3jo3jo3PP4bo3jo3bo3b
o3bo3QP4bo3RP4SP4TP4bo3jo3bo3bo3fo3jo3jo3ho3jo3jo3jo3jo3jo3bo3bo3bo3UP4bo3VP4VP4bo3WP4XP4YP4jo3Z
P4[P4oo3\P4bo3]P4bo3PP4^P4_P4bo3jo3bo3bo3bo3bo3bo3`P4aP4bP4cP4dP4dP4dP4dP4eP4fP4gP4hP4iP4jP4kP4l
P4mP4dP4nP4oP4PQ4QQ4RQ4SQ4TQ4dP4UQ4VQ4WQ4QQ4XQ4YQ4ZQ4YQ4dP4dP4[Q4dP4dP4dP4\Q4dP4dP4dP4dP4dP4dP4d
P4]Q4YQ4dP4dP4nP4nP4^Q4_Q4`Q4aQ4nP4nP4nP4bQ4nP4bQ4nP4bQ4cQ4nP4nP4nP4nP4dQ4eQ4fQ4nP4nP4nP4nP4nP4n
P4nP4nP4nP4nP4nP4nP4gQ4nP4nP4nP4hQ4iQ4jQ4nP4kQ4nP4lQ4mQ4nQ4mQ4mQ4oQ4PR4QR4nP4RR4SR4AAAAAAATR4AAA
AAAAAAAAAAAAAAAAAAAAAAATR4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUR4VR4WR4XR4YR4ZR4[R4===\R4\
R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4]R4^R4\R4_R4`R4aR4bR4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4cR4dR4eR4\
R4\R4\R4\R4\R4\R4\R4\R4\R4\R4fR4gR4\R4hR4\R4\R4iR4\R4jR4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4kR4lR4\
R4\R4\R4mR4nR4\R4\R4\R4\R4\R4oR4\R4PS4\R4\R4\R4QS4RS4\R4\R4\R4SS4\R4\R4TS4US4\R4VS4WS4\R4\R4\R4\
R4XS4\R4YS4\R4ZS4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4[
S4\S4]S4\R4^S4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4\R4_S4\R4\R4`S4aS4bS4\R4cS4\R4\R4\R4\
R4\R4dS4\R4eS4fS4\R4gS4\R4\R4\R4\R4hS4iS4jS4\R4kS4\R4\R4\R4\R4\R4lS4\R4mS4\R4\R4nS4\R4oS4PT4\R4\
R4QT4RT4ST4\R4\R4\R4\R4\R4\R4\R4\R4TT4\R4UT4\R4VT4\R4WT4XT4YT4ZT4[T4\R4\T4]T4^T4_T4`T4aT4bT4cT4d
T4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4VU4`U4aU4VU4b
U4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4b
V4cV4aV4aV4dV4eV4eV4aV4fV4aV4aV4aV4gV4hV4iV4jV4iV4kV4lV4iV4mV4mV4mV4nV4oV4mV4mV4PW4mV4QW4RW4mV4m
V4SW4TW4UW4VW4WW4XW4YW4XW4XW4ZW4XW4[W4\W4]W4]W4]W4]W4]W4]W4]W4]W4^W4]W4]W4]W4]W4_W4]W4]W4]W4]W4]
W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4`W4]W4]W4]W4aW4bW4\W4cW4]W4dW4eW4fW4]W4]W4]W4gW4hW4i
W4]W4jW4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4kW4]W4]W4kW4]W4lW4mW4]W4]W4]W4]W4]W4]W4]W4]W4]W4]
W4]W4]W4]W4nW4]W4]W4]W4oW4]W4PX4QX4RX4]W4]W4]W4]W4]W4SX4]W4]W4TX4TX4UX4VX4QX4WX4]W4XX4]W4YX4ZX4]
W4]W4]W4]W4]W4]W4]W4[X4]W4]W4]W4]W4\X4]X4^X4]W4]W4]W4_X4`X4]W4]W4]W4aX4bX4]W4]W4]W4]W4]W4]W4]W4]
W4]W4]W4]W4]W4]W4]W4cX4dX4eX4fX4QX4gX4]W4]W4hX4]W4]W4UX4UX4UX4iX4]W4]W4]W4jX4kX4lX4]W4]W4]W4]W4]
W4TX4]W4[X4]W4]W4]W4]W4]W4]W4]W4mX4]W4nX4]W4]W4]W4QX4]W4[X4[X4oX4]W4hX4]W4]W4PY4QY4]W4RY4SY4TY4U
Y4]W4]W4[X4[X4]W4]W4]W4TX4]W4]W4]W4mX4VY4]W4WY4XY4]W4]W4]W4]W4]W4YY4ZY4[Y4\Y4]Y4ZY4ZY4^Y4]W4]W4]
W4]W4kW4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4[X4]W4]W4]W4_Y4]W4`Y4aY4bY4]W4]W4]W4]W4]W4]W4]W4fW4]W4]W4c
Y4dY4]W4]W4]W4SX4eY4fY4]W4gY4hY4]W4iY4]W4jY4]W4]W4]W4]W4]W4]W4]W4]W4]W4kY4]W4]W4lY4mY4]W4]W4]W4]
W4]W4]W4]W4]W4]W4]W4]W4nY4oY4]W4]W4PZ4]W4QZ4RZ4TX4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4SZ4TZ4]W4]W4U
Z4]W4]W4]W4]W4]W4]W4]W4]W4]W4VZ4]W4]W4_Y4]W4_Y4_Y4cX4WZ4_Y4_Y4]W4XZ4]W4_Y4]W4]W4]W4]W4]W4]W4]W4]
W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]W4]
W4QX4YZ4_Y4]W4]W4]W4mX4ZZ4]W4]W4]W4]W4]W4[Z4]W4]W4\Z4]Z4]W4]W4^Z4]W4]W4]W4]W4]W4]W4]W4_Y4]W4]W4]
W4]W4]W4]W4]W4[Z4]W4]W4[X4[X4]W4[X4[X4]W4[X4]W4]W4]W4_Z4_Y4]W4]W4[X4]W4_Y4`Z4aZ4bZ4cZ4]W4dZ4eZ4f
Z4_Y4gZ4_Y4_Y4hZ4iZ4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4jZ4_Y4_Y4_Y4_Y4_Y4_Y4_Y4kZ4_Y4_Y4_Y4_Y4_Y4lZ4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4mZ4_Y4_Y4_Y4_Y4nZ4oZ4_Y4_Y4_Y4_Y4P[4Q[4_Y4_Y4_Y4_Y4_Y4R[4_Y4_Y4_
Y4_Y4_Y4_Y4S[4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4T[4_Y4_Y4_Y4U[4_Y4_Y4_Y4_Y4_Y4_Y4V[4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4W[4_Y4_Y4_Y4_Y4_Y4_Y4_Y4X[4_Y4_Y4j
Z4_Y4Y[4_Y4_Y4Q[4_Y4Z[4[[4_Y4\[4_Y4_Y4_Y4_Y4_Y4_Y4][4^[4T[4_Y4_Y4_[4_Y4_Y4`[4_Y4V[4a[4_Y4_Y4_Y4b
[4c[4_Y4c[4c[4_Y4_Y4_Y4_Y4_Y4_Y4c[4_Y4_Y4_Y4_Y4Q[4_Y4_Y4d[4e[4f[4g[4_Y4_Y4h[4h[4i[4_Y4_Y4_Y4j[4_
Y4k[4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4l[4m[4_Y4_Y4_Y4_Y4_Y4n[4_Y4_Y4_Y4_Y4_Y4_Y4_Y4o[4_Y4_Y4_Y4_Y4P\4_Y4_
Y4_Y4_Y4_Y4Q[4_Y4_Y4_Y4Q\4_Y4_Y4_Y4_Y4R\4_Y4_Y4S\4T\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4P[4_Y4_Y4U\4_Y4_
Y4_Y4_Y4_Y4_Y4V\4_Y4_Y4Q[4W\4X\4Y\4_Y4_Y4_Y4_Y4Z\4_Y4_Y4_Y4[\4_Y4_Y4\\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4]\4_Y4^\4_Y4_Y4[Z4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4Z\4_Y4_Y4_\4_Y4_Y4_Y4`\4_Y4_
Y4_Y4c[4_Y4a\4_Y4b\4c\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4c[4_Y4_Y4_Y4_Y4_Y4_Y4d\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4[[4_Y4e\4_Y4_Y4f\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4g\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4b\4_Y4_Y4_Y4_Y4h\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4i\4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4j\4_Y4k\4_Y4l\4_Y4_Y4_Y4_Y4m\4n\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4o\4[Z4P]4[Z4Q
]4[Z4_Y4_Y4R]4S]4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4T]4U]4V]4_Y4U]4_Y4_Y4_Y4_Y4_Y4_Y4W]4_Y4_Y4_Y4_
Y4X]4X]4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4Y]4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4Z]4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4jZ4_Y4_Y4_Y4_Y4_Y4_Y4_Y4jZ4_Y4_Y4_Y4_Y4_Y4[]4\]4_Y4_Y4_Y4_Y4_Y4Y
]4Y]4]]4_Y4_Y4_Y4_Y4_Y4^]4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_]4`]4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4c\4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4a]4_Y4b]4_Y4_Y4_Y4c]4d]4[Z4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4e]4_Y4Q[4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4c[4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_
Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4_Y4Q[4Q[4_Y4_Y4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4g]4f]4f]4f]4f]4f]4f]4h]4f]4i]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4j]4f]4j]4f]4f]4f]4j]4k]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4l]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4m]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4j]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4n]4f]4f]4f]4f]4f]4f]4f]4f]4o]4o]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4P^4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4Q^4f]4f]4f]4f]4f]4f]4R^4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4Q^4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4j]4f]4f]4f]4f]4S^4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4T
^4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4j]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4U^4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4Q^4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4V^4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f
]4f]4f]4f]4f]4o]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4f]4W^4X^4Y^4Z^4Z^4Z
^4Z^4Z^4[^4Z^4Z^4Z^4Z^4Z^4\^4Z^4]^4Z^4Z^4Z^4X^4X^4Z^4X^4^^4_^4`^4a^4b^4c^4Z^4d^4Z^4Z^4Z^4Z^4Z^4Z
^4e^4Z^4f^4g^4h^4i^4j^4g^4g^4k^4l^4m^4n^4o^4g^4P_4Q_4R_4S_4T_4U_4V_4R_4R_4W_4X_4Y_4Z_4[_4\_4g^4R
_4R_4]_4R_4Y_4^_4g^4__4`_4R_4a_4b_4c_4X_4d_4d_4e_4f_4d_4d_4g_4h_4i_4d_4j_4k_4l_4m_4d_4d_4d_4d_4d
_4d_4d_4d_4n_4d_4o_4P`4d_4d_4d_4Q`4d_4R`4d_4d_4d_4S`4d_4d_4T`4U`4d_4S`4S`4V`4W`4d_4X`4d_4Y`4d_4Z
`4d_4[`4d_4\`4]`4d_4d_4d_4^`4_`4``4a`4b`4c`4d_4d_4d_4d`4d_4d_4e`4f`4g`4d_4h`4d_4i`4d_4j`4d_4k`4d
_4d_4d_4d_4l`4d_4m`4d_4d_4n`4d_4d_4o`4d_4d_4Pa4Pa4Qa4Pa4Pa4Pa4Pa4Pa4Ra4Pa4Pa4Sa4Ta4Pa4Ua4Va4Wa4X
a4Ya4Za4Pa4Pa4Pa4Pa4Pa4[a4\a4Pa4Pa4]a4^a4_a4`a4aa4Pa4ba4Pa4Pa4Pa4Pa4Pa4Pa4ca4Pa4da4Pa4Pa4Pa4Pa4Z
a4Pa4ea4Pa4Pa4fa4Pa4ga4ha4ia4ja4Pa4ka4Pa4Pa4Pa4la4ma4na4oa4Pa4Pb4Qb4Rb4Sb4Pa4Pa4Tb4Ub4Vb4Wb4Xb4Y
b4Zb4[b4\b4Pa4\b4Pa4]b4^b4_b4`b4ab4bb4cb4db4eb4fb4gb4hb4hb4ib4jb4Pa4kb4lb4mb4nb4ob4Pc4Qc4Pa4Rc4S
c4Tc4Uc4Pa4Pa4Pa4Vc4Pa4Pa4Pa4Pa4Pa4Pa4Wc4Xc4Pa4Pa4Yc4Zc4[c4\c4]c4^c4Pa4_c4Pa4Pa4`c4ac4Pa4bc4Pa4b
c4Pa4Pa4Pa4Pa4cc4Pa4dc4Pa4Pa4Pa4ec4fc4fc4fc4fc4gc4hc4ic4jc4fc4kc4lc4mc4nc4fc4fc4fc4fc4oc4fc4Pd4Q
d4Pd4Rd4fc4fc4Sd4fc4fc4Qd4Td4Ud4Vd4fc4Wd4Xd4fc4Yd4fc4Zd4[d4\d4fc4]d4fc4^d4fc4Sd4fc4_d4fc4`d4fc4a
d4fc4ad4fc4bd4fc4fc4fc4fc4fc4cd4fc4dd4ed4fc4fc4fc4fd4cd4fc4gd4hd4id4jd4fc4fc4fc4fc4kd4fc4fc4fc4f
c4fc4ld4fc4fc4fc4fc4fc4md4fc4nd4fc4fc4fc4od4fc4fc4fc4fc4fc4Pe4fc4Pd4fc4Pd4fc4Pd4fc4Qe4fc4Re4fc4S
e4Te4Ue4Ue4Ue4Ue4Ue4Ve4We4Ue4Xe4Ye4Ue4Ue4Ze4[e4\e4Ue4Ve4Ue4Ue4]e4^e4_e4Ue4Ue4Ue4`e4Ue4ae4Ue4Ue4b
e4ce4ce4Ue4Ue4Ue4Ue4Ue4de4ee4fe4Ue4Ue4Ue4Ue4ge4Ue4Ue4Ue4he4ie4ie4ie4ie4je4ie4ie4ie4ie4ie4ie4ie4i
e4ie4ie4ie4ie4ie4ie4ie4ke4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4le4me4ie4ie4ie4ie4ie4ne4ie4ie4ie4ie4o
e4ie4ie4ie4ie4ie4ie4ie4ie4ie4Pf4Pf4Pf4Pf4Pf4Pf4Pf4Pf4Pf4Qf4Pf4Pf4Pf4Rf4Sf4Pf4Pf4Pf4Tf4Pf4Uf4Vf4P
f4Wf4Pf4Pf4Xf4Yf4Zf4Pf4Pf4Pf4[f4Pf4\f4Pf4]f4Pf4^f4_f4Pf4`f4Pf4Pf4af4bf4cf4df4Pf4Pf4Pf4Pf4Pf4ef4f
f4Pf4gf4hf4if4Pf4jf4kf4Pf4lf4Pf4Pf4mf4nf4mf4of4Pf4Pg4Qg4Rg4Sg4Tg4Ug4Pf4Pf4Vg4Wg4Xg4Pf4Yg4Pf4Zg4[
g4\g4]g4^g4_g4`g4ag4bg4bg4cg4dg4bg4eg4fg4gg4hg4hg4eg4eg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Sh4Th4T
h4Sh4Th4Uh4Sh4Vh4Th4Th4Ph4Th4Th4Th4Th4Th4Wh4Th4Wh4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4Th4T
h4Xh4Th4Th4Xh4Th4Sh4Th4Th4Th4Th4Th4Th4Th4Sh4Th4Th4Yh4Th4Th4Th4Th4Th4Th4Zh4[h4Th4Th4\h4]h4^h4_h4_
h4`h4_h4ah4bh4ch4_h4_h4_h4_h4_h4_h4dh4dh4eh4fh4dh4gh4dh4hh4ih4dh4jh4dh4kh4dh4lh4dh4dh4mh4dh4nh4o
h4Pi4Qi4Qi4Ri4Si4Ti4Ri4Qi4Qi4Ui4Vi4Wi4Ri4Xi4Qi4Yi4Zi4[i4\i4Ri4Ri4]i4^i4_i4Qi4`i4ai4bi4ci4di4ei4f
i4gi4ei4hi4ii4ji4ki4ei4ei4li4mi4ei4ei4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Uj4Uj4Uj4Uj4Xj4Yj4Zj4[j4\j4]
j4^j4_j4`j4aj4bj4cj4dj4ej4fj4gj4hj4gj4ij4jj4gj4kj4gj4lj4gj4mj4mj4mj4nj4gj4oj4Pk4gj4gj4gj4gj4gj4g
j4gj4Qk4Rk4Sk4Sk4Sk4Sk4Sk4Sk4Tk4Uk4Tk4Vk4Wk4Tk4Xk4Tk4Tk4Yk4Zk4Zk4[k4\k4[k4[k4[k4]k4^k4_k4`k4ak4b
k4ck4dk4ek4fk4gk4hk4ik4fk4jk4kk4lk4fk4mk4nk4ok4ok4ok4ok4ok4Pl4ok4ok4ok4Ql4Rl4Sl4Sl4Tl4Sl4Sl4Ul4S
l4Sl4Sl4Sl4Vl4Sl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4bl4bl4el4el4el4bl4bl4bl4fl4gl4gl4gl4h
l4il4jl4kl4gl4ll4ml4nl4gl4gl4gl4gl4gl4gl4gl4gl4gl4ol4Pm4gl4gl4Qm4Rm4Sm4Tm4Um4Vm4Sm4Wm4Xm4Ym4Ym4Z
m4Ym4Ym4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Vn4Wn4X
n4Yn4Zn4Zn4[n4\n4]n4^n4_n4`n4an4an4bn4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So4To4Uo4V
o4Wo4Xo4Yo4Zo4[o4\o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4fo4go4ho4go4io4jo4ko4lo4mo4no4oo4PP5QP5RP5S
P5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5gP5hP5iP5fP5jP5kP5lP5lP5mP5nP5mP5m
P5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5WQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5UQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5l
Q5mQ5nQ5oQ5PR5QR5RR5QR5SR5TR5RR5UR5VR5WR5XR5YR5ZR5[R5\R5\R5]R5^R5_R5`R5aR5bR5cR5cR5aR5dR5eR5fR5g
R5hR5iR5gR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5RS5US5VS5VS5WS5WS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5b
S5cS5cS5dS5cS5eS5fS5gS5hS5fS5iS5jS5kS5kS5lS5mS5nS5nS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5UT5YT5ZT5[T5[
T5[T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU5SU5TU5UU5VU5WU5WU5V
U5XU5YU5ZU5[U5ZU5\U5]U5^U5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5PV5QV5RV5RV5RV5S
V5SV5SV5QV5TV5UV5VV5WV5XV5YV5YV5ZV5[V5ZV5ZV5\V5]V5ZV5ZV5ZV5ZV5ZV5^V5_V5`V5aV5bV5cV5dV5eV5fV5fV5g
V5hV5iV5jV5kV5lV5mV5mV5nV5oV5mV5PW5QW5RW5SW5SW5SW5TW5SW5UW5SW5VW5VW5VW5VW5VW5WW5UW5UW5XW5XW5YW5Z
W5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5bW5eW5fW5gW5bW5hW5hW5iW5jW5iW5kW5lW5mW5nW5oW5PX5PX5PX5PX5PX5PX5P
X5PX5QX5RX5SX5TX5UX5TX5VX5WX5XX5YX5ZX5[X5[X5\X5]X5^X5_X5`X5`X5aX5bX5cX5dX5eX5fX5cX5cX5cX5dX5gX5e
X5hX5iX5jX5kX5lX5mX5nX5oX5PY5PY5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5^Y5^Y5_Y5`Y5`Y5aY5b
Y5cY5`Y5dY5dY5eY5fY5dY5dY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5]
Z5]Z5^Z5_Z5`Z5^Z5aZ5bZ5cZ5dZ5dZ5dZ5eZ5eZ5fZ5gZ5hZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5T[5U[5U
[5U[5V[5V[5V[5U[5U[5U[5W[5X[5X[5X[5Y[5X[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5i[5j[5k[5l
[5m[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5T\5T\5T\5T\5T\5W\5W\5X\5Y\5T\5T\5Z\5[\5[\5[\5[\5[\5\\5[\5]\5^\5_
\5`\5`\5a\5b\5c\5d\5e\5d\5f\5g\5h\5i\5j\5k\5l\5m\5n\5o\5P]5Q]5R]5o\5S]5o\5o\5o\5o\5o\5T]5o\5U]5o
\5V]5o\5W]5X]5o\5o\5o\5o\5o\5Y]5Z]5o\5[]5o\5o\5\]5]]5^]5]]5_]5o\5`]5a]5o\5o\5b]5c]5d]5e]5f]5g]5g
]5h]5i]5j]5j]5k]5l]5m]5m]5n]5o]5P^5P^5P^5Q^5R^5S^5T^5U^5V^5V^5W^5V^5V^5W^5W^5W^5X^5Y^5Z^5[^5\^5\
^5]^5^^5_^5`^5a^5a^5`^5`^5b^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l^5l^5l^5m^5m^5l^5n^5l^5l^5o^5P_5Q_5Q_5Q
_5R_5Q_5S_5S_5S_5S_5T_5S_5S_5U_5U_5V_5W_5X_5X_5Y_5Z_5Y_5[_5\_5]_5^_5__5__5`_5a_5b_5c_5d_5e_5f_5g
_5h_5i_5j_5k_5l_5m_5n_5o_5P`5P`5Q`5R`5R`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5a`5b`5c`5d
`5e`5e`5f`5g`5h`5i`5i`5i`5j`5k`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`
a5aa5ba5ca5ca5da5ea5ea5ea5ea5ea5fa5ga5ha5ia5ja5ka5la5ma5na5oa5oa5Pb5oa5oa5Qb5Rb5Rb5Sb5Rb5Rb5Rb5T
b5Ub5Vb5Wb5Wb5Xb5Yb5Zb5[b5\b5\b5]b5^b5^b5_b5`b5ab5bb5bb5bb5cb5db5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5n
b5ob5ob5Pc5Qc5Rc5Sc5ob5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5\c5\c5\c5]c5^c5_c5`c5`c5`c5ac5`c5`c5bc5cc5dc5e
c5dc5fc5gc5hc5hc5hc5ic5ic5jc5kc5kc5lc5mc5nc5oc5Pd5Pd5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5Zd5[d5\d5]
d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5fd5fd5fd5fd5fd5id5id5jd5fd5fd5fd5kd5ld5md5ld5nd5od5ld5Pe5Qe5R
e5Se5Se5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5\e5]e5^e5_e5`e5ae5be5ae5ce5de5ee5de5de5de5de5de5fe5de5ge5h
e5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5h
f5if5jf5kf5kf5kf5kf5kf5kf5kf5kf5kf5lf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5^g5_
g5`g5ag5bg5cg5dg5dg5eg5fg5gg5hg5ig5ig5hg5ig5ig5ig5ig5ig5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Qh5Qh5Rh5Sh5T
h5Uh5Vh5Wh5Wh5Xh5Wh5Wh5Wh5Yh5Zh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5lh5lh5mh5n
h5oh5oh5Pi5Qi5Ri5Si5Ti5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5]i5_i5]i5`i5]i5ai5]i5]i5bi5ci5di5ei5fi5gi5h
i5gi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Tj5Uj5Sj5Sj5Vj5Wj5Wj5Xj5Sj5Sj5Yj5Yj5Yj5Sj5Zj5[j5\j5]j5^j5_
j5`j5aj5aj5bj5cj5dj5ej5fj5gj5hj5ij5jj5kj5lj5lj5mj5nj5nj5oj5Pk5Qk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[
k5\k5[k5[k5[k5[k5]k5[k5^k5[k5[k5[k5_k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5S
l5Tl5Ul5Vl5Wl5Wl5Xl5Wl5Wl5Yl5Zl5[l5\l5]l5Wl5^l5_l5`l5al5bl5bl5cl5al5dl5cl5cl5cl5cl5cl5el5fl5fl5f
l5fl5gl5hl5il5jl5kl5ll5ml5nl5ol5Pm5Qm5Qm5Qm5Qm5Rm5Qm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5a
m5am5bm5cm5dm5em5fm5gm5hm5im5jm5km5km5lm5mm5mm5mm5mm5mm5mm5mm5mm5mm5mm5mm5mm5nm5nm5nm5om5Pn5Qn5Q
n5Rn5Sn5Tn5Tn5Tn5Un5Vn5Vn5Vn5Wn5Vn5Xn5Yn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5bn5cn5dn5en5fn5gn5hn5in5jn5k
n5ln5mn5nn5on5on5on5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Yo5Yo5Zo5[o5[o5\o5]o5^o5_o5`o5_o5ao5`o5`o5`o5`
o5_o5`o5bo5`o5`o5`o5`o5`o5`o5co5do5eo5fo5go5go5ho5io5jo5ko5lo5mo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6W
P6XP6YP6ZP6[P6[P6\P6]P6^P6_P6`P6`P6aP6bP6cP6bP6dP6eP6fP6gP6hP6hP6iP6jP6kP6lP6mP6nP6nP6nP6oP6PQ6o
P6oP6oP6oP6oP6QQ6RQ6SQ6SQ6TQ6UQ6VQ6UQ6UQ6WQ6XQ6YQ6ZQ6ZQ6ZQ6[Q6\Q6\Q6]Q6^Q6_Q6^Q6`Q6aQ6bQ6bQ6bQ6c
Q6dQ6eQ6dQ6dQ6dQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6YR6YR6YR6ZR6[R6\R6]
R6]R6^R6^R6_R6`R6aR6bR6bR6bR6cR6dR6dR6eR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6fR6gR6h
R6iR6jR6kR6lR6mR6nR6oR6PS6QS6QS6RS6SS6TS6US6VS6WS6WS6XS6YS6ZS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6e
S6fS6fS6gS6hS6iS6jS6kS6lS6lS6lS6lS6lS6mS6lS6lS6lS6nS6oS6lS6lS6lS6lS6PT6lS6lS6lS6QT6RT6ST6TT6UT6V
T6WT6XT6YT6ZT6[T6\T6[T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT6hT6iT6jT6kT6lT6mT6nT6oT6PU6QU6RU6RU6SU6T
U6UU6VU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6_U6`U6aU6bU6cU6dU6eU6fU6gU6gU6hU6iU6jU6kU6lU6lU6mU6nU6oU6PV6Q
V6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6[V6[V6\V6]V6^V6^V6^V6_V6`V6`V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6iV6j
V6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6UW6VW6WW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6aW6bW6cW6dW6eW6eW6fW6g
W6hW6gW6gW6hW6gW6hW6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6RX6SX6TX6UX6UX6VX6WX6XX6YX6ZX6[X6\X6\X6]X6^
X6_X6`X6aX6aX6bX6cX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6TY6UY6VY6WY6XY6YY6ZY6[Y6\
Y6\Y6]Y6^Y6_Y6`Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6Z
Z6[Z6\Z6]Z6^Z6^Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6S[6U[6V[6W
[6X[6Y[6Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6W
\6X\6Y\6Z\6[\6\\6\\6]\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6V
]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h]6i]6j]6k]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V
^6W^6X^6Y^6Z^6[^6\^6\^6]^6^^6_^6`^6`^6a^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6o^6P_6Q_6R_6S
_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_6g_6h_6i_6j_6j_6k_6l_6m_6n_6o_6P`6n_6Q
`6R`6S`6S`6S`6T`6T`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6_`6``6a`6b`6c`6d`6e`6e`6f`6g`6h`6i`6i`6j
`6k`6l`6m`6n`6o`6Pa6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6Za6Za6[a6\a6]a6]a6^a6_a6`a6aa6ba6ca6da6ea6f
a6ga6ha6ha6ia6ja6ka6la6ma6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6_b6_b6`b6`b6ab6b
b6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6]c6]c6]c6^c6_
c6`c6`c6`c6`c6`c6`c6`c6`c6`c6ac6`c6`c6`c6`c6`c6bc6bc6cc6bc6bc6dc6ec6fc6gc6hc6ic6ic6ic6jc6kc6lc6l
c6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Td6Ud6Ud6Ud6Vd6Wd6Wd6Wd6Wd6Wd6Xd6Xd6Xd6Yd6Zd6[d6\d6]d6\d6\d6\d6^d6^
d6\d6_d6`d6`d6ad6`d6`d6bd6`d6cd6cd6cd6cd6cd6cd6cd6cd6cd6cd6cd6cd6cd6dd6ed6fd6ed6gd6hd6id6jd6kd6l
d6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6Ue6U
e6Ue6Ue6Ve6We6Xe6Ye6Ye6Ze6[e6\e6]e6^e6_e6`e6`e6ae6be6ae6ce6ae6ce6de6ee6fe6ge6he6ie6je6ke6le6ke6k
e6ke6ke6me6me6ne6oe6oe6Pf6Pf6oe6Qf6Rf6Sf6Sf6Tf6Uf6Uf6Uf6Vf6Wf6Wf6Wf6Xf6Yf6Zf6Xf6Xf6Xf6Xf6[f6Xf6X
f6Xf6\f6]f6]f6^f6_f6`f6`f6`f6`f6af6bf6cf6df6ef6ff6ff6gf6hf6hf6hf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6R
g6Sg6Tg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6^g6^g6_g6`g6_g6ag6bg6cg6dg6eg6eg6fg6gg6hg6hg6ig6ig6ig6i
g6ig6ig6jg6ig6ig6kg6kg6lg6mg6ng6og6Ph6Ph6Ph6Qh6Rh6Sh6Sh6Th6Uh6Vh6Wh6Uh6Xh6Yh6Yh6Yh6Yh6Zh6[h6\h6]
h6^h6^h6_h6`h6`h6`h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6ih6ih6jh6jh6kh6lh6lh6lh6mh6mh6lh6lh6lh6lh6lh6l
h6lh6mh6lh6lh6lh6lh6lh6lh6lh6nh6oh6Pi6Qi6Qi6Qi6Qi6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Si6Ri6Ti6Ui6Vi6Wi6Xi6X
i6Xi6Yi6Yi6Zi6Yi6[i6Yi6\i6]i6Yi6^i6Yi6_i6`i6ai6bi6ci6di6ei6Yi6fi6gi6gi6gi6gi6gi6hi6ii6ji6ki6li6m
i6ni6oi6Pj6Qj6Rj6Rj6Rj6Rj6Rj6Rj6Rj6Rj6Sj6Tj6Uj6Uj6Uj6Uj6Vj6Uj6Wj6Xj6Yj6Zj6[j6Yj6\j6]j6^j6_j6`j6a
j6bj6cj6dj6ej6fj6gj6hj6ij6ij6jj6jj6kj6kj6lj6lj6lj6lj6lj6lj6mj6mj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6W
k6Wk6Wk6Wk6Xk6Yk6Yk6Yk6Yk6Zk6[k6\k6]k6^k6^k6^k6_k6`k6ak6ak6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6jk6kk6l
k6kk6mk6mk6mk6mk6nk6ok6Pl6Pl6Ql6Rl6Sl6Tl6Tl6Tl6Tl6Ul6Vl6Wl6Xl6Xl6Xl6Xl6Xl6Yl6Zl6[l6\l6\l6]l6^l6_
l6_l6_l6`l6al6bl6cl6dl6el6fl6gl6hl6il6jl6jl6kl6ll6ml6nl6ol6Pm6Pm6Pm6Pm6Qm6Rm6Rm6Sm6Tm6Um6Um6Um6U
m6Um6Um6Um6Um6Um6Vm6Wm6Vm6Xm6Ym6Zm6Zm6[m6\m6]m6^m6_m6`m6am6bm6bm6cm6dm6cm6em6fm6gm6gm6gm6hm6im6j
m6km6lm6mm6nm6om6Pn6Pn6Pn6Qn6Rn6Sn6Sn6Sn6Tn6Un6Vn6Wn6Wn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6`n6`n6`n6an6_
n6bn6cn6dn6dn6en6fn6gn6gn6hn6gn6in6jn6in6kn6ln6mn6nn6nn6nn6nn6nn6nn6nn6nn6nn6on6Po6Qo6Ro6So6To6U
o6So6Vo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6^o6^o6_o6_o6`o6_o6ao6bo6co6do6eo6fo6go6ho6io6jo6ko6lo6mo6no6o
o6PP7QP7PP7RP7SP7SP7TP7UP7VP7WP7XP7YP7ZP7[P7[P7[P7[P7\P7]P7^P7^P7^P7_P7`P7aP7bP7cP7dP7eP7fP7gP7h
P7iP7jP7kP7lP7mP7mP7mP7mP7mP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7UQ7VQ7WQ7WQ7WQ7WQ7XQ7WQ7WQ7WQ7WQ7YQ7ZQ7ZQ7Z
Q7ZQ7[Q7ZQ7ZQ7ZQ7\Q7]Q7^Q7_Q7_Q7`Q7aQ7aQ7bQ7cQ7dQ7dQ7eQ7eQ7fQ7dQ7eQ7eQ7eQ7gQ7hQ7iQ7jQ7kQ7lQ7mQ7n
Q7oQ7nQ7nQ7PR7QR7RR7RR7SR7SR7SR7SR7TR7UR7UR7VR7WR7XR7YR7YR7ZR7[R7[R7[R7[R7[R7\R7\R7\R7\R7]R7^R7_
R7_R7_R7`R7aR7bR7cR7dR7eR7eR7eR7eR7fR7gR7hR7iR7jR7kR7lR7lR7lR7mR7lR7nR7oR7PS7QS7QS7RS7QS7QS7SS7T
S7US7VS7WS7XS7YS7ZS7ZS7[S7[S7[S7\S7\S7]S7^S7_S7`S7aS7bS7cS7dS7eS7fS7gS7hS7iS7iS7iS7jS7kS7lS7mS7n
S7oS7oS7PT7QT7QT7RT7ST7TT7TT7TT7TT7TT7TT7TT7TT7TT7TT7TT7UT7VT7WT7WT7XT7XT7XT7YT7ZT7[T7\T7]T7]T7]
T7^T7_T7`T7aT7bT7cT7dT7eT7fT7gT7gT7hT7iT7iT7iT7iT7iT7iT7jT7kT7lT7mT7mT7nT7oT7oT7PU7PU7PU7PU7PU7Q
U7QU7QU7RU7SU7QU7TU7UU7VU7WU7XU7YU7ZU7[U7\U7]U7^U7_U7`U7aU7aU7bU7cU7dU7eU7fU7gU7hU7iU7jU7kU7lU7m
U7nU7nU7oU7PV7QV7RV7RV7RV7SV7TV7UV7VV7VV7WV7XV7YV7ZV7[V7\V7]V7]V7]V7]V7]V7]V7^V7_V7`V7aV7bV7cV7d
V7eV7fV7fV7fV7gV7fV7fV7hV7iV7jV7kV7lV7mV7nV7oV7PW7PW7PW7QW7RW7SW7SW7SW7TW7UW7VW7VW7WW7XW7YW7XW7Z
W7[W7\W7]W7^W7_W7`W7aW7bW7cW7dW7eW7dW7fW7gW7hW7iW7jW7kW7lW7mW7nW7oW7PX7QX7RX7SX7TX7UX7VX7WX7XX7X
X7YX7ZX7ZX7[X7\X7\X7\X7]X7^X7_X7`X7aX7bX7cX7dX7eX7eX7eX7eX7fX7eX7eX7gX7eX7eX7hX7iX7jX7kX7kX7lX7m
X7nX7oX7PY7QY7QY7RY7PY7PY7PY7PY7PY7SY7TY7UY7UY7VY7UY7UY7WY7XY7YY7ZY7[Y7\Y7]Y7]Y7]Y7^Y7_Y7`Y7aY7b
Y7cY7dY7eY7fY7gY7gY7gY7gY7gY7gY7gY7hY7gY7gY7iY7jY7kY7lY7lY7mY7nY7oY7PZ7QZ7RZ7RZ7SZ7RZ7TZ7UZ7TZ7T
Z7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7]Z7^Z7_Z7`Z7`Z7aZ7aZ7bZ7cZ7bZ7dZ7eZ7eZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7lZ7mZ7n
Z7oZ7P[7P[7Q[7Q[7R[7S[7T[7U[7V[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7e[7f[7g[7h[7i[7j[7k
[7k[7l[7m[7m[7m[7m[7n[7n[7m[7m[7m[7m[7m[7m[7o[7P\7Q\7R\7S\7S\7S\7S\7T\7T\7T\7T\7T\7T\7T\7T\7T\7U
\7V\7W\7X\7Y\7Z\7Z\7Z\7Z\7[\7Z\7\\7\\7Z\7Z\7Z\7\\7\\7]\7^\7_\7`\7a\7b\7b\7c\7c\7c\7b\7c\7d\7c\7c
\7d\7e\7c\7d\7d\7c\7c\7c\7c\7b\7b\7b\7b\7f\7g\7h\7h\7i\7i\7i\7i\7i\7i\7j\7i\7k\7i\7i\7l\7m\7n\7o
\7o\7P]7Q]7R]7S]7S]7S]7S]7S]7S]7S]7S]7S]7S]7S]7S]7S]7T]7T]7T]7T]7T]7T]7T]7U]7V]7V]7V]7V]7V]7V]7V
]7W]7W]7W]7W]7W]7W]7X]7X]7X]7X]7Y]7Z]7[]7\]7\]7]]7]]7^]7_]7`]7a]7a]7b]7c]7d]7e]7f]7g]7h]7h]7h]7h
]7h]7h]7h]7h]7i]7j]7k]7l]7m]7n]7o]7P^7Q^7R^7S^7T^7U^7V^7V^7V^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7_^7_^7_
^7_^7_^7_^7_^7_^7`^7a^7b^7c^7d^7e^7e^7f^7f^7g^7h^7h^7h^7i^7j^7j^7j^7k^7k^7k^7k^7k^7k^7k^7k^7k^7l
^7m^7m^7m^7m^7m^7n^7o^7o^7o^7o^7P_7Q_7R_7S_7T_7R_7U_7V_7W_7W_7W_7W_7W_7W_7W_7X_7Y_7Z_7Z_7[_7\_7]
_7^_7^_7__7__7`_7`_7a_7b_7b_7b_7c_7c_7d_7e_7f_7g_7f_7f_7h_7h_7h_7i_7j_7k_7k_7k_7k_7k_7k_7k_7k_7l
_7l_7m_7n_7o_7P`7Q`7R`7R`7S`7S`7S`7S`7T`7U`7V`7V`7V`7V`7V`7V`7V`7V`7V`7V`7V`7V`7V`7W`7W`7W`7W`7W
`7W`7W`7W`7W`7W`7W`7W`7X`7X`7X`7Y`7Y`7Y`7Z`7Z`7[`7[`7[`7\`7]`7^`7_`7_`7``7``7a`7b`7c`7d`7e`7f`7g
`7h`7h`7i`7j`7k`7l`7m`7m`7m`7m`7m`7n`7o`7Pa7Qa7Ra7Ra7Sa7Ta7Ta7Ta7Ta7Ta7Ua7Ua7Ua7Ua7Ua7Ua7Va7Wa7W
a7Xa7Xa7Xa7Xa7Wa7Wa7Ya7Za7[a7\a7\a7\a7\a7]a7^a7_a7^a7`a7aa7aa7aa7ba7ba7ca7da7ea7fa7ga7ha7ia7ia7j
a7ja7ka7la7ma7na7oa7Pb7Pb7Pb7Pb7Pb7Qb7Rb7Sb7Tb7Tb7Ub7Vb7Wb7Xb7Xb7Xb7Xb7Yb7Yb7Yb7Yb7Yb7Zb7Zb7[b7\
b7]b7^b7_b7`b7`b7ab7bb7bb7cb7cb7cb7db7db7db7eb7fb7eb7gb7hb7hb7hb7ib7ib7ib7ib7ib7ib7ib7jb7kb7lb7l
b7mb7mb7mb7mb7mb7mb7nb7ob7Pc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7[c7^c7^c7_c7`c7ac7bc7cc7dc7e
c7fc7gc7hc7ic7ic7ic7jc7kc7lc7lc7lc7mc7mc7nc7nc7oc7Pd7Qd7Rd7Rd7Sd7Td7Ud7Ud7Ud7Ud7Ud7Ud7Vd7Wd7Xd7X
d7Xd7Yd7Yd7Yd7Yd7Yd7Yd7Zd7[d7\d7]d7^d7_d7`d7ad7bd7bd7bd7bd7cd7dd7dd7dd7ed7fd7fd7gd7hd7id7jd7kd7l
d7md7nd7nd7nd7nd7nd7nd7nd7nd7nd7od7Pe7Qe7Re7Re7Se7Te7Te7Te7Ue7Ve7We7Xe7Ye7Ye7Ze7Ye7Ye7Ye7Ye7[e7\
e7]e7^e7^e7^e7^e7^e7_e7`e7ae7be7ce7ce7ce7de7de7ee7fe7ge7he7ie7je7ke7le7me7ne7ne7oe7Pf7Pf7Pf7Pf7P
f7Qf7Rf7Rf7Sf7Tf7Uf7Vf7Vf7Wf7Wf7Wf7Xf7Yf7Zf7[f7[f7\f7\f7]f7]f7]f7]f7^f7_f7`f7af7af7bf7bf7bf7bf7b
f7bf7bf7cf7bf7cf7cf7cf7cf7cf7df7ef7ff7gf7hf7if7jf7jf7kf7kf7lf7mf7mf7mf7nf7nf7nf7nf7nf7nf7nf7of7P
g7Qg7Qg7Rg7Sg7Sg7Tg7Tg7Ug7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7]g7^g7_g7_g7_g7_g7_g7_g7`g7`g7ag7bg7cg7dg7eg7e
g7eg7fg7fg7fg7gg7fg7fg7fg7hg7hg7hg7ig7hg7jg7kg7jg7lg7mg7ng7ng7og7ng7ng7ng7Ph7Qh7Rh7Rh7Rh7Rh7Rh7S
h7Th7Uh7Vh7Wh7Wh7Wh7Wh7Xh7Xh7Xh7Xh7Xh7Xh7Xh7Yh7Zh7[h7Xh7Xh7\h7]h7^h7_h7_h7`h7ah7ah7ah7bh7ch7bh7b
h7dh7eh7fh7fh7gh7gh7hh7ih7jh7kh7kh7kh7lh7mh7nh7oh7nh7nh7nh7nh7Pi7Pi7Pi7Pi7Qi7Ri7Si7Si7Si7Ti7Ui7V
i7Vi7Vi7Wi7Ti7Xi7Xi7Xi7Xi7Yi7Yi7Zi7Yi7[i7Yi7Yi7Yi7Yi7\i7]i7^i7_i7`i7ai7ai7bi7ai7ai7ai7ci7di7di7d
i7di7di7di7di7ei7fi7fi7gi7hi7hi7ii7ji7ki7ki7li7mi7mi7ni7oi7oi7Pj7Pj7Qj7Rj7Sj7Tj7Qj7Qj7Uj7Vj7Wj7X
j7Xj7Yj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7[j7Zj7Zj7\j7\j7\j7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7Zj7]j7Zj7Zj7Zj7Zj7Zj7Zj7^
j7^j7^j7^j7_j7`j7aj7bj7cj7dj7ej7fj7fj7gj7hj7ij7ij7jj7kj7lj7lj7lj7mj7nj7oj7Pk7Pk7lj7lj7lj7lj7Qk7R
k7Rk7Sk7Tk7Uk7Vk7Vk7Wk7Xk7Yk7Yk7Yk7Yk7Zk7Zk7Zk7Zk7Zk7Zk7Zk7Zk7[k7[k7\k7]k7^k7^k7^k7_k7_k7`k7ak7b
k7ck7dk7ck7ek7fk7fk7ek7gk7hk7ik7jk7kk7kk7kk7kk7lk7mk7nk7nk7ok7Pl7Ql7Rl7Sl7Sl7Tl7Ul7Ul7Vl7Ul7Wl7W
l7Wl7Xl7Yl7Zl7Zl7Zl7Zl7Zl7Zl7[l7[l7\l7]l7^l7_l7`l7al7bl7cl7dl7dl7el7fl7fl7gl7hl7il7jl7kl7ll7ml7n
l7ol7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7Zm7Zm7Zm7Zm7[m7\m7]m7^m7_m7`m7am7bm7bm7cm7dm7em7fm7fm7g
m7hm7im7jm7km7lm7mm7nm7om7Pn7Qn7Rn7Sn7Sn7Tn7Un7Vn7Wn7Xn7Yn7Zn7[n7\n7]n7^n7_n7_n7`n7an7an7an7an7a
n7bn7bn7cn7cn7bn7bn7dn7dn7en7en7en7en7en7en7fn7en7fn7en7gn7gn7hn7in7jn7kn7ln7ln7mn7nn7nn7on7Po7Q
o7Ro7So7To7Uo7Vo7Wo7Wo7Wo7Wo7Wo7Wo7Wo7Xo7Yo7Zo7Zo7Zo7[o7\o7]o7^o7^o7_o7`o7`o7`o7`o7ao7bo7co7do7e
o7fo7go7go7go7go7ho7io7jo7ko7lo7lo7mo7no7mo7mo7oo7oo7oo7PP8QP8QP8RP8SP8TP8TP8TP8UP8VP8VP8VP8VP8V
P8VP8WP8WP8XP8YP8YP8ZP8ZP8ZP8ZP8ZP8ZP8ZP8ZP8ZP8[P8\P8\P8]P8]P8^P8^P8^P8^P8^P8_P8`P8aP8bP8aP8aP8a
P8cP8cP8dP8eP8eP8fP8gP8hP8iP8iP8iP8jP8jP8kP8kP8lP8mP8mP8nP8nP8nP8nP8oP8PQ8QQ8RQ8SQ8TQ8UQ8UQ8VQ8W
Q8XQ8XQ8YQ8YQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8`Q8aQ8aQ8aQ8aQ8aQ8bQ8cQ8cQ8dQ8eQ8fQ8fQ8fQ8fQ8fQ8gQ8gQ8hQ8i
Q8jQ8kQ8lQ8mQ8mQ8mQ8nQ8oQ8oQ8PR8QR8RR8SR8TR8UR8UR8VR8VR8VR8WR8XR8XR8YR8YR8YR8YR8YR8YR8YR8YR8YR8Y
R8YR8YR8YR8YR8YR8ZR8[R8\R8]R8]R8^R8_R8`R8e]n50o8Q<9CU16T1?6e1=GEe3K5:3>4C=K@<3f1c19]772k7224373@
E:4:>766DBD3R1302Le1_1b2<1=C;B5K<=JJP621J:5F4U2AV1_3:@2[31\3f3U6221a12GR39;916:671;0a1D:16>1Q564
<3B:;5:Y163;9<A700=C298=1:Gb43>MJ7D933272==W1K33K69;4X157318JX4<Q3c2;Q1W172292527:26273142326411
16450373Z1[A26Ak112P43=E;:5526?O4B1612C;8>65^51;?C79<<?>96340812M6g1f4F:=W49BW1MU4Mi3^1_3W4V3W4m
1S82V_5Im8c;9A?U16T1?6e1=GEe3K5:3>4C=K@<3f1m1]772e4U354373@0D45?>766DBD3M033P1e1_1b2<1]1HK<=JJP6
21J:5KU2AV1_3:@2[31\3f3U6221a12GR39;91A671;b1D:16>1Q564<F:;5:Y163;9N70>C298=1:Gb43>MJ7D9727@=W1K
33C769;4X157318JX4^3GW2Q1F2=72292527:262731423264111645037^1Q4Y=26Ak112`3?32:Q1185526?O4B1612C;8
>65^51;e1<<?>963408133H6g1f4F:=e3A26j1Ma2IIMOi2^1S7j3U3=Cm1d2^5;Vb1cc1Uh1T@bK]48912[=Mj;2R[10X_1
]_1k1U2GK502T2iR2W1n>\1Y1<d25P10=1Z7e1S11]h73nN6VQ62Rh7:]1e4I8_1VT1R2^1VP2d^1VDd1KS3mT17<d1>Q19T
43Jl62V41b1Y1R194@20`1EB[1j12]2C]22^1`5=X1Q27j163RP1AQKSW1;76mH[24\4f3Kc2f43dJa70d<a2[5<V29U13a;
1Z1`=IJX22d3o6f3<2f3\2mX5H=U>o8A12_\1<2f3\2mX5H=U>o8A12_\11V61V6a3`5333Z1X1o3\4R5G;T7F2f2W14Hd1F
13W1g56N_2Fc2X12FDj2W3;1K<<I17h2B;X;^34P86i1h2\4f1h:CZ4DU2;X5I]3X11X1`302\67T2S8Y4W1W2f1k1P2[3]8
E9i1<;Y:V3L\13d1Eh1k5^1e55R5FmBBg2;=?@Q1U8d2U181Tl51T61cZ3K0@Z4g1jR1n5W;]20?m6S3\P1[]1n=Y@jD;@0e
51d2V>c@g1_;<0c8oX3YAb1V5c<l@^4]9i>\N;0X60R1_k3fU1ah1i7W8i<8@0R5U10g7IWi3iFn4Lc3oOiX1c4U88=0k6VZ
1Jg8S9iT1fC2\T1a5gj2250mk1b60Wf1e10S1`38009i;7^7c1f58f6121l2T2^=l2a1V4e4f4Uc1:6W2R4i3W8X6f23aJX1
b6Q7e?Q8T3]3o3P6c1`1k5h2P49m1X1D0U1QEV1M=c64X<R[1>THZ6W9X?\BZ^1nV1S8R5D0n1i;R2`7]1[V1MXZ1j4:b?l8
Qe1Y2g?b5[Q1S8R530W_6nV160Q_2Qi1ka1Rl13O0W600X1g:1hi1]l2aD2U:XX12\122639D501U3X1k4_1>6T1f10CV6l3
X48J\1Z9P46P1gAS7G3Gb5`3i6W6P6a1m5cD^1^3_5g1i2R4HV1Q1g6S?o2Z:0Q6[3Ec62>Q7k:h;k4m8_?6c3d2e10W1c3n
1l3fB^16P1HR6Z1^6]2U6U31m1S7_3>d6WDf2c<e2W3G_6i2R4o1U3k5d?d37V1^2]=Y72>Q7<3oE@Hm9e2QCm2L0@h1T4V8
dH[7n;S9l3lP1kCeEJ9Cd:=S3n1g120g=P:SIfR1e460Ra1hZ5^R1MX1f30`5Y3702;V2k88h5U4h4Di216J^42Q1S1l7e6>
c1<3\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4E]2V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1
k5d3R9Q5o1j3R1W1l32^13S3=46MW15a@W3k1U12o1_4Q2@0i1i=3m2T6Z7ji2R<cg1_Ac<P:Y@S8MU10IQ4_2[8U3<S\1]4
S6[7g?Y<U5`1]>>P5Q9kP1S42l2CY1_<Q8U<LQ3i1W1o2Y3U>[1a5b100Lh2MDOS7S2Y6b2<P4Q12\2V7j^1^:hK0O`4Z77X
;_18^2f13Y1T<:Y15_15b1e7Q:S6]9h5j1`Ac6W8>c6W10EU410a39l1e3Z2e41<W1X2\2Y;14U?1b;R7k5k7R>nL_2k1Y8a
3X2[U1S3\2Y3V5i2\a1Z10@>d380:d;g3b3^2T46Y1f614n5U4g9R2V5R5P22Uc1e40[1\?eX1X5]70X7c=k5Q4a1f=n2f9>
0h1TAT5Dc1\i4jCc7mHUDn1O9Q10LP41g:AT6V6X12\2R1c5121Xh2d2Y?2^=[53>Q1U4e1]=nU14b9V1_>F0Z2b21TNP412
1eX1n@j>W5jY1e63j3W1kKXb1X5B80U7fh1ic5Q201^820Zn790Y6m`6_H_9c4<1X3@0U1QEV1MQ74X<YCWA`6>THZ6mZ1ZJ
>0n1i;R2`7l@lF2J3P\1Y3ih1oi240Q_2S:iP3R10c44V20n3lY2n9ef1a?VKaK7BB2T2@>a14\4T7_8^2@416Q1859:Q10m
4`1X4T=j4f3m1V1j1f114]:g8i4<:W?W2mY1f?^3dKV1>;KSBkDjQ1j2B<0k4^i1a^1e>QU1Z3]4gDXNgJj390k4k5j`3QU1
`LXNh5iH;0UP1XR1dU2^HXEmj1b4;0150b9n?Vo4RS120Xo7O0V1f3009T1VCa3FX26]5X1121PW1SS1T3QJ\3S9P7[8d2\H
Y7l7R>hB@0`2WI0`l1\Ef2S9I8Cdn1^<i8RQ1o=C0k1Q30oHV914Fol2n^2dK^6V4S3958i230b7X^790[KPY2fk2V9]\12^
8j490k4VG2gR4\h13n[16F0:b4`1iEl:14bJQ:nLU8i<SBSDi1`S1b9n<4QIR920b2U10[@R6[2PDCo9X@15_>kGX=`3:32F
KQ6m>W9TDg;Y1T8W5Gk9^<l4cCL?OT3620W_6:0W600]Bk^5cY13[1b;d30DR3S1C1i1^1GT1k8Z1h5o7;JV3114Y5>[1=n1
c6d4i2a2MNV3?S1U2hJP5d6h2Y3k3Hc3LY1M>S2@\42V7FT45[7Od4j1P3?3S1>328A_11<;11122Z1X2Og3[6272T83V25n
1DT3n5=e2Ij272f4g1;A94S:l8[29U12h4KHh1?31n<=31\=Xd2:1e3X9=hW4_1a5:XAj]271e3f9hW4_1l5XA:1e3R3U6=^
b2Ye1_1l5XAL1g4V6o1=SX4iQ1`T17BEi1:@>a14\4SB@416Q1859:61n<=c=RP2aQ1J1e3<X1GM0k5=hW4_1l5T<S5_^1f3
U251=i1Y@6f5?;51n<=\2eW5=1>V3X9=T_3P2bF_1l5XA]6ia1=1e3[3Z6hW4_1l5XAe7S8fU1a1mDN1m1g1[30Y6:R2`5o1
l@mEN2J^_1]<TI_1l5T<S5i?`Aj?\3?i1WF[7;1[39MDS8hW4_1b4Y1XAW11[2Y1Q1V6]2n:YT10bMf7PT1S?:T1l5\7k9o]
17BET2@>a14\4l1V@@416Q1859:U617\30T10;MGLS3^1N\>5:`264f1404_1:6:406X1F4D156271=X11P1T111O015DU1<
X17Ii5Q1BJ5a4[17<\1o2f53l1f@^3]:8I305Eo1C4G315^98f6_3a2:8i2_152Q2f121057Q1HS1313109S10h1N73o11;:
B@<2l3F]126O2P30<S2b2f4n25d32Q202k208=KY44T13119861CT1NQ1P1_138<253Y1T1>=_11f1C\1239Fc6EV5`;l3_5
1<d8a21BR3U18l18`2R2C6?2b18J1Z1Y5T4f3]1gAT3o1n1G3i2Mb2`3f6Z6S2^5e3W2cD^1^3_3B@Ka4R4Hf3l3\1X5^10h
11LT3O]1c2;]8\3n7k7N^4_<X;B`3l5X4T7?W4:^3Q2DP31Fn2U107l10f1Z2b1Dk59W3c1o1@c6T4[114Q7U38T5b5CT1Da
2Aa1_3S1a38_Dg2h4S2P3R2f893e21Z1R3j26O01<5V1Y1U2=[8P3;R10[1Mh15c1e2V3_6X3b1T5g2m3j4o2Fl5;Q1X1S9U
5Y2m668`B[5l6l11Q1c2U107`4g29Dh90Q1GY2C1P6B_414VKn5\3V`1nEP3;S18R13_13]2:8J?j2i<e7R3S4h1^;b4U;?5
a4Z4Z=e2P;@3HV1m41CQ30S10B1i1^13;117f3U6Z1h5o7;JV3114i4?>V142:n1_5S1V3L@[1]1a2<@b1h1I?S1U2hJP5]9
Y3k3H6Y4W2>S2@c3HD]4V2T2a10S1;g206R1i1U1=Da42j1a1h10434D946232105;5?J41<641112000Z1X3Q2>V1i6N1m2
S4m3CDT3P4m1=O_24i232l3m2A9CAGf=a10OM[29U12_1[4Z2\11Gm2U10U2Y6m3`8^7i514dDW1M<`BdZ16N[=i:;S18R1`
4T<:R2e2S4a3o8b4g40n2Y:g=j1VDP9]112T1]2Mi1:0T6=;13N_2^1M0^6]1d4b4c5X3YQ1n2a3`5c7nV1X;;S1b4N:XAe7
BWY17b9[@Q2f1m11Eo2U107m1f13^4l5Q1V22c4W7[1V314V1^>WJ`W1Z5a2P9j8a20:S18R1Y1173]2:8J95R4l2]1b2c4e
7h2V63Z;b4^>k5P<P:k6V1c11DP3U18Z3=M`3OZ2T5EAX2\2[V1R7h44i8[8e5h1VK[4k3]4a3I^1@_18X5:R7n2V7T<`5l:
=f3e;17]4ZE_7<[11R1b2V1>e1Z6e37P4h:o614l2T2^=l2o4Vj1Q:R?_18c5S<T5e78X1b6Q7XJM\3[1c?GV5DK_6C[11d1
P2U100c4T1f19Dg2`4E]11m1m16^5f614\?h;ZW2X;;S1o23^1Y1S1V;4Y10]3R7Bo8YT1L1Ol3Q8=gGo1145=B^>Z2`6mBQ
6SP1m3_3V1[3jAS:i5S2_5VAW11X2\1U1U21X6W1`d1B\a2;S14R1Q1_21P18f1=S3?Y30k7e7cBm1g1R2o5m2T8d49m:\;O
1X1\2[1o1l5=\3]4f1Y1c9^1W3Ua2X@Y7h5_1a5:P7T2V3\2X1U1Hl6UU1XNV11U1_2V1>e1Z6W<a3FX2d5X114PW1XV1QJ]
6;S1l5XAe7S8K_>l7V6R7S1O;Y@6V60:[11Nf2U107b7Dk:k>14n5c7Y6GW12Z<2Uc1f4[1X7S8e2_1l5_3h=fAK]70`2?d3
^1eFa1m7g8d2D1`2j2P8i3Q7T7nb1Y5b<R8U3V2i3R3P:_6he1aEi]1`11Hi5<18Q6Y2b3`3c3@]>n5V>i1^93N[7g:o4_A`
1g1R?b5S4]2Y4Q3cM2l2CY1_<[1@h3R28f:f2h8Y3Y:Z6U11Ki2V19U8Y2AT6f2_3X1_1R2c514Xh2`E_1l5b2d2Ia3S2`5f
8[4Z4k8YG4a5gCM1a11e3`200HZ6VA_Bb4?2U62g@RQ1o<d2i3XC_1l5\7o23`5V1=S>U;A^@O4094;@oE2>5GP8o2F@3G1e
3U1`8^Mg6^g1b1PT1^6_1l5Z:m6_8Y7Km5h1Y1e7[2\=X51S1a2B8007S1h2U2]2b477Q21>FY23?c2T1]1^2@:12312D<63
?140411_1482CB7ML1:C1I:12W1CV9k3]1n12h=0e1>f1]G260:3;B:JZ536;f7G=Q2V2X12?2>b11d1]29K><12221@m3^2
j5:T1\1U3N:BMDa5X3B5<n401i1l2n2`61M\128Q1]1X5<>J3`1l2>^1a4R4R5P3k61\9]3e2n20HP51]211W21e1U3Bb10V
211f1W2k;U54U:=l<466j5c1Y8nLZEb26\4CV1:>BBc1GEi3_4Y4a2c4e:U1V7b>R2o2Fl5a<g34Q1Z5\3?@;MCf2X1j63n:
44V48?P21f1n1I2A6P8o6aOh7HmBQ3:T;Q2I`Jl82\1CX3i3In1j4;S1l5U5l1h1U1V7^=n2Y3T1\5j1=T4R;2094;@S=P;1
^61T17[2929?4D1l4P23Z6]@Y914FZLcU1?Sc2fU1Ol@Q65:^11e3U10_8P3T;S1d5d2S214]:g8^1g3:W?W2kAQHf?^3]60
:R10o2a245Z18`;`1Ob1e7o8c9`GUAf3\4T41[53a10f1702b2c1W78h5n8Di216J^42Q1S1l7e6>c1<3\2]1k166;i3LG=0
WB\6;@=]105n8S62^4e1^1:6Y1B9C>Z4S3V3h1k3h1@3IMi3313f1R6j1R1a2b13]21>7131OHh5_1k5@Aa2l3U5Q5o1m4W1
h332^13S3=46MJ<22:M=c;V3`1f1k1U12_1?`4P2d31g2MM82c10o1f2P2a7:c4S1j6^1m2>;14Q2n1:=V3j4X9b8a12521E
0P=j7\8F2J401^1_5[3jB_2h3S10023\5A148c15_1l5V6b2o3180c1Id1A24k6Y7o3m4GJX1I\21154\1M1999l9n1K9m2_
3f6d1l5i6>73X7]11O00;1e3f9SY1dn2_1a5:XAe7oZ2b41Y3:0S11;f5]2d5m8:`264o54E0200111;212260171B2\4015
1U2X17I3e5i2EMER1J5V1037<:0@?LR2V50>3DW1cN8G145e2CTE2a2CDd3528h1f1210524Z3:T1S51FBMo3T2241X9k7d3
2Q202JQ28396D^2Z2I311986E9JNR2AT2Y1i32]1Cm1<1e3f9W1aAnd3_1l5P7W:oMkC:1e3X9=Y2Xe3U@_1l5XA[11e3U1[
10Q4\2DY<iLo:V@_L1eMU9_1o23a1K:c1d?cAe8a3g<CP1o6Q@F082]1k:2;HD3I1e3a20S7c?U3`Fg550id1VN]5;S1o23h
28o@e7_GTT1V2@1e3f31m5X]1_j2_1Q2j3OX@S_1U9R<Q<G1e3U10j7D\9T4U9o214iKoa2;S1o2l28V<h4R7ZP2D1e3^1W8
Q=Y;Tm2_12Y1l3];_1l5Z110W>b1[181_7l5P_2TQ4\2SI_3K1g4V6]2c_3_Hoo1Z67BET2@>a14\4SB@416Q1859:?1e3T1
a8P^3gI_1h1V1l2S<T5\OhAl5<1e3[3Z6hW4_1a5:XAlf10VFK1e3U107W8gI14PCX20P3jU2W=Z2_1]2Aa2:X6o:e7QI^>i
R181Q7Z6o=SV3X7j]2[T1K1V2^1a20HX3Q3o5Q7W;Z\3S3_1l5XAWLb6\;X7M1n6j5U1l4]6d112b3V1T2]3GT2;13NJi8c7
2O]3\214b9aJWK0R6^JP6a3V40]10R1U3F9BT3_2[1W:_8T9Z<W3T83Z3TO1R8@1e3U1m17Z6k;[1`j3_1l5XA\3cX2o5h2D
1e3a20R1n51hW4_1[4`1Z:`1<o4g\1An5Q@i<81e3U1`8hW4_1l5XAb31?_4c10o1Q4EP?d2i2^1m2>CY1;008I5N:=Q2T1>
39h5Hi3\2=<9W400P1f1Ia12521E0dG_>o9R9@]15N_2T1a21S10023\5A?c1Y5T1h105S6i12g1T218d1P3:`5k4e3m8GJR
27V2721Z21CR2S5n4^<d2h2o3i6>;X7_20R11l42m1^6d=U1Q:J14R;n1`=Q:TU1X;`1XOh8d2cLZ3RCX3T4S3Na1R6`4T6F
b841\=ml4321\=U21V1R9R3g;X4f28?R6Z1]60]2h5d3[7e1_3>d6`EQ>e2W3GY9R4U5V3HY71U9NY3:\11o2`1\3_7>92]7
0]5c1@=SDd19V3o3X11;7S8W3?W4V6MV40>11S4V9_;QT1f<UR1ib2\?`5h?_F171[4\2W3[3Wl1g_5J1g4a2d3]2SX4ZV27
BET2@>a14\4SB@416Q1859:91l4_8gI14dl3Q2W4>1e3L9Q8=gI14i]3_1l5XAnL?1j1m22`8_i2SEQ9GV^2P9^L^43n2>1l
4_8P?b8S214oj2m1Z4l<cc1j6^11e3T1<c2`5U>T2X7Z93Y3W5h7ZFi2Y2d3e2c1L=i1X3INV<c5jH_1l5d3^8T5k9`EW>3\
3d9n2i4o2b50HR11e3U10Y100S7ZA2o2f4B14jFIl4Wa2_1l5XAfIBR7k:4;@oE_1P;W1L?1e3U1`8o\1c1E^6oo1oA_1o2a
2:XA;1l4Q2]6^I814]\2dS2cX141[5P8Qb3\11e3[30V23f1W2U_1m9g9U5iBS2Y2SDm9i8b1_1e2V3j1\;U3Je@R1c2l5d=
Z5l1]50<o;]1KW<2X28U2@1P:S37UY4@j3@l1Z<`1OR:iAm6d1l617\30L62512MER4]2d5c835:`264f1404_1:6:406S14
2B0200111;212100400171B2P11P1T111O0151BU1<X17Ii5N2BJ5[45V1037<:0@?HV2f53DW1cN8I45Eo1C4G315^9b6<\
32a2CDT2_1528h1f1210524n23131:0S1OQ1Q31FBMo3f1=241O2V1W2f4f4T3d32Q202JQ28396DM`1j14T13119526E9JN
Q1P1AG9E2534T1T1>=_11522Z1C\1239X5l;o@1[4k1:1e3R3c6c2jFY^3_1l5XAI1k4V2j1Y2T2k;1c=j3c6g8?l1V1<Z4\
Q1\V1kAe:UMZN?mHK1e3M8;S8P=S7b514aGQZ1g7]T1;S1[1`48o@j_1Dn4S;c>Q661\=`g3kQ3i8091\=]W2kc4b21g=d25
i61T3@7:6108;E1h2U2]2b4247?a11>FY220?[27b2o240412312@3<63?140411P13:482CB15;AL1N1I:12W1CV1<T1Q8B
3`1]1Q2^3\3^3]30e1>k1l9]26R9CC;2230:3N:02Fo4:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@h34^2n4C7:T1\1_
4BMDa57OP2BB>_401g11l2T3Y13T4IM\128Q111i3U2B<>:81436NQ1R22>N3;d8]5h1h72P3P9:`5@0H1V3G5I@n111T11e
3e1P8m=YF0X17I1]Q1i4o3=T:X;U1MW3bK_1l5XA]6h;SCDT8Z=e1l3k1W46i=:1\=>j1`7l29QZ3S2[a131\=n\7:1T5W8k
8U4ZKn>YT3d5an1:1e3U18W8g=Pj3_1l5XA@1e3f9[[3b>i=_1a5:XAUa1Z4[1c;n:4?1[1P<Y1Sn2b7]5b1TX1gKV1bCl8a
3R7:1[5\1c6]>1n:nj3UHZc1S11i2h14a1d4]2SX4ZV27BET2@>a14\4l92:U11?P6@416@@859:F1c1W38k1_1k4lEV8`;c
5R7Z>j8`Y3h:R;[4jB]7Jn2;1e3f9c2S:Pk3_1l5XAR=Q=j1171[3Q14Q2o3]2gI14KiW1]C[<`Mh7:0S1n3m18R2i6a4c1l
1oV1o67BEf12:@>a141Z4X8T10d869416Q185918B1e3V1_8_@U6Q314[GW:Zc1jH_1l5XAQa1nJa51d30U1;MHo3]2\>5:`
264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17IY1_4Q1BJ22h1CT2[17<\1P2Nf53l1i@g4Q98I45Eo1C4G315
V7W2o6Bl2a2C7a2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44T1311986ET1@=Q1P1c1E25
3Y1T1>=_11f1C\1239[8h4^2h80g9Q2KDL1g4Ca1P4]2SX4ZV27BET2@>a14\4SB@416Q18571:_21g2BX30o1g4_D^1\3d2
n1:=R1S2S>l6e1a12521E0mN4Gb15`4VF_2h3S10023\5A?c1i=b2;c318d1P3]>m8GJR2^274Z21Cg<2m304l6X1c4h2`1i
6F02X7_2k11i2J0L4Bh1j3]2ic1Af]2f121057Z3:T1l5`1g?c3[=o7l4P4Z5a2T47BET2@>a14]19Ji1]?e2@4163M859:^
2DP11b48S2\6V1f5W9bEX78^:d<c7S510cP2T1Im3_2X7V1Y>RD0>_MP7V21<1e3Li8TV1cQ3_1l5XAk;mCP?a61g2L0L618
2Mh4]2d5g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2
f53DW1a3i<[:4;Z38I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n23131:T1o2S21;:BMo3T2241O2^3f4f4n25d32
Q202JQ28396D^2j14T13119436E9J<AQ1P1AP10E2531W1T1>=_1152]1C\1239`Q1D1\21e3M8f10o1g4_D^1\3;14Q2IT1
:=V3S>=T8a12521E0TV1VF_2h3S10023\5A?c15_1l5i8DZ318d1^2A]>m8GJX1I2[274Z21CU<50]DW1i6Z3h4_291l4j6d
1`@V914oc3_41d30S1=f5]2d5m8:`264o54E0200111;212260171B2\40151U2X17Ii5l4T25V1037<:0@?9e2f53DW1j52
eH8I45e2CTE2a2CDd3528h1f1210524Z3:T1S51;:BMo3T2241X9k7d32Q202JQ28396D^2T3311986E9JN:g1AT2Y1i32]1
Cm1h2\=oGV1e21e3MP284a1g4d>2g5^1m2>d2n1:=V3S7o6b8a12521E0e@^?o5VF_2h3S10023\5A?c15;S1l5i8Y3E18d1
^2A]>m8GJHY12[274Z21Cn7e7\31=[3c8`2o1i4Q2f2Z3_223W51d3b13I5B2l3]2\>5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<X17I]1[4Q1BJ5a4[17<\1o2f53l1a7QG8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61
Y1Mo3T226O2^3]9T3d32Q202l28=KY44T13119526ET1NQ1J5Y198<253Y1S10>=_11f1C\1239[8o6o3V?W10Y11T3@7Di8
bQ1b1bK0e1>T7[@W1[24ZE2V91m6j5_1l5XAh710Y13n4h31k3dCo8aH0H1;1e3f9oo3h7_1l5XAe7fQ13B119Y3I2i8`S1^
o2h4_14g5P;W6^=:W;D1e3U1[10S7]1]:1c@[4kW1nn1_1l5X<o4g\1APFP11e3Q1V6]2hW4:T1l5XA\Nb?7BET2@>a141Z4
SB@416Q1859:c51d3R13;Mh4]2Q;Z35:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1
o2f53l1gAk<8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T131162
86ET1NQ1P1?30NE253Y1T1>57_11f1C\1239T47BET2@>a14\4SB@416Q1859:T11_42Ch1`4k1eC`MfE;^6T3Y1k6f=hAa5
S1_421k5h;YHn3f3UBf1O`>k?Z1V2<Y1`612a30I;;2JJ=_3]2;13NP5Y51^25:`264f1404_1:6:406X1F4D156271f11P1
T111O015DU1<X17IW21_3O1BJ22<T4[17<:0@?8f2f53IR1cN89?45Eo1C4G315^9o6_3a2Ci2_152X1H3b121057n23131:
T1W1g13o11;:B@<2l3T226O2^3f4c3R1n25d32j1602k208395E@^1Y24T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239
P7^7<h1i91d1n51;g1S6^11Y1X3X21Fg5g5=Y1k?MmHo<nP1W1T>SEj=hKNW:P4[;d9`5[6j2Z111]:311T1>2R16F149\35
41b4i8cT781e3f9hW4_1l5OX@61l4_8gI14D1Mn3_8S1ZGX114YId@_CU@Q@d9m5UW1T3k8T<G1]1W2U10j7DQ=[3Y914KmJ
oa2_1FW3F5P1OX@S612a30;<38;MER4Hd1;13NX6Z4W2536`264f1404_1:6:406X1F4D156271Q1133:1P1T111O015DU1<
X17IW21`17Z1;Q1BJ5a4[17<\1o2f53l1cN8I45Eo1:84G315^9o6_3a2Ci2_152Q2f121057j1S13131:T14n41FBMo3T22
6O2^3f4n2g1T3d32Q202l28=KY44T13115386ET1NQ1P1c1E253Y1T1>=_11f1C\1239FKe7a5@i:o7n3>:`12H1Y2[1V1_8
gI14eX1n@j>W5QP1;S1l5[2i6n3V29b1T[2k6o11e3M7\1A77n1R4R1PX1M2d6a>`2S\1EW;o2h6]2b1_1j1Q4R7U:g>@2U:
^5Y2=`7Y1Cn33W51=j1^;?^1Aa4T44D_1>6BAl15c10581e3[3Z6hW4_1l5XAR11d30L8>b1P4]2[d1f]2f121057Z3_1l5`
1g?o@o7l4P4Z5a2nOU201P5U3A1e3V1_8cGS214i]3;S1o2l2]1f;S4e781e3Li8hW4_1l5XA?1e3i6i22hW4_1F64k2Z10A
XAH1e3U1?OES66gBPe3_1l5n3Y=n7VY1Z4O;`@Q5U1:h6:1e3U1R7]1hW4_1a5:XA@1Q2Ga2a13Z6XZ1bZ5Q21o?L`4Q2L?1
e3f9a2U9lk1SP2_1l5XAf:dJaCe7Z;H1b4g1Q7R6Z6a;QOiLh4RS2TG_2o<PM[516]11Z1c1g:<=1l4P23e5DgI14^n2f?Y7
c`1O1b44a2d3]2SX4ZV27BEH[1@>a14\4i;V4[1F@416Q1859:41\=gMd2:1e3f9hW4_1l5XAi;P7[=P11g4V6Ak1le2VGoJ
Po1Y77BEi1:@>a141Z4SB@4163M859::1\=jl1Z=f7m4^f2i9Q3\e181e3f9Rj1e]2_1l5XAJ1e3U1Q4^4^W1aV2m;i=_1o2
a2:c1S9`6_55o1dI]9d15l8_F^1>1e3V1S5[3gI14i]3;S1l58o@81e3f9hW4_1l5XAe791e3Z6[3hW4_1a5:XA31\=fh691
Q7l5=U=cOg8nf1\a231n<=91\=bZ3PW2UP1b4]D^1k1F1e3f9o7WN]DdP11[2oY1\12X4c1e>Ob1e@c9a4Z@_CG1e3S9BP>i
<[Db3_3na1oH_6_1b23U3XAhH]7hMY2Q:W291m2^:]>a]1S1e2TR2dZ181e3f9TT1cS3_1l5XAP21b44W2n3]2Z5lGW30X5Y
3_3k5\4l4a<a8kEU50@b>n<Y1R1Q1GBBA^31E;Bm2jP1l<b2l771@8<T2@>a14l3?Y9i8@416Q1859:<1i2Kc2R7hW4_1l5X
AR_1WE1Y119]4U2P4]2X3lG1aW2WAQDZf1o?7BER211>>a14\4]5n86_301=416Q18571:A1e3U18W8U9e21jk3_1X4c1T=`
1Ob1e@h71d30L6=Mh4]2_521\1[2V1DEM3@I5:`264f1404_1:6:406S1212B0200111;212260171B2P11P1T111O0151BU
1<U127Id3T2Q1BJ5[45?F037<:0@?d1Z1f53@3W1QCW3g1a68I45Ed1:C4D2315^9KS6\32f1JCDT2_15234h1f1210524LQ
23131:T1S51FBMd3:a12?241O2Y1T2f4f4j18P1d32X1H02Jh188396D^2j14T1311986E9JNQ1A>AQ1E253Y1T1>=_1152]
1C\12317FEP1419[4Z4246L5>^3o@1\1\2Lk1N19]4P2U4]2SX4ZV27BET2@>a14\4`2V1e5e8@416Q1859:i41d30S11;T2
a3]2d5m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1j4c7Z4i=8I45e2CTE2a2CDd35
28h1f1210524Z3:T1d34K391FBMo3S1P1241i2]1P5c3W4d32Q202JQ28396D^2T1o1311986E9JNR2AT2Y1Z3>2]1Cm1X5U
9P<1c7K1e3LX2`6\?VG1mR1mNhC];_1l5XAiS1g1`=^660VB1T1Fh1X2h21c4o10o1g4_D^1\3d2n1:=T23Mn10S1;Z1i5^3
b6o1a12521E0V6P6l9o2i27a1[8VF_2<[3S100235V5A68c1\@o318d1P3f9f4o3m4GJX1IV1W174Z21CU<6NV=_7i6>;X7]
11OT11e3Q1V6]2Sh2n7l?hG:T1l5XAn;U5jL7BET2@>a14\4X8j9@416Q1859:m21b4I\2339]14R2:<BU:j3;d4h<[32Y31
X1122j36<H?9MV2[1_3W<P8k2]7Q2P9S3[3ZAg3m4b7V1?=AT1N]1W1Y30o6L?S:_18b:U2m46[2X2V2R4;a6R8m1V162W1j
1m1i1k1JP8U41@^159l6Y51d30a1Mh4]2\>5:7X264f1404_1:6:406S130F4D156271f11P1T111F8015DU165X17Ii5Q1B
J5a4[17<\1o2f53l1a2o3QH8I45Eo1C4G315`3m5o6_3a2Ci2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4f4T3d32
Q202l28=KY44T1311986ET1NQ1P161Z1E2403O9T1>=_11f1C\1239SS1X1[119[3Q13R24j3]2U?^^1k6WS2:T1l5XAo]17
BET25:>a14]19AC^1\9f8@416Q1859:F1k2Cd1`1Q6DT5b:V6W3X[1a3a4nKn@P=e]1k<Z5IbS1_6100V3<989861K2Y1T15
Q23h1Dj47913a11_320=@438:22Q11Lc1S1k1:12341B<6C140411Q17B021111;429O220LP11I:12N81Al2Q1S9]1Q27\1
<A0V1T7^1U120SJU126;3N:S65Bn:U20U122B>:W11i115OD;U1><451@1S<1:T1\1l2I<;BMDW5904g4_401AI10Ae2T3Y1
3Z5A\1;>22<1\2`3C085>:863j3B>T1205j8VAf3o45X<II312Q11e3X8>K2U9oj2j9m;Z2^;_18m1@0630S1FA:S11605d?
b72\>41T=7n]4R61d30U1;Mg2P21\1N\>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17In1V1c2Q1BJ5`
3P1[1792\1h1V1f53l1cN8I45Eo1C4G315^9o6_3a2C7X1X1_152NR1f121057j1S13131:T1g2730n11;:B@1:2l3a1B26O
2W1V2f4f4n25d32Q202l28=KY44T1311986ET1NH8P1C0NA3253F1@S10>=_11f1C\1239[5Q3c3g>[7S1D6;1e3U1`8SR1d
U3_1o2l2XAe7I1e3e1e1Z6S<nY2kGo=i;_1S5B5XAe7U3`La6a7N0Ck;\4M1h1i2Hg1X6U23m2Dj<[FaMP5X4aLUg1fJX>41
9T1k79M<kET7a11e3Q1a4d1O]1W38]49n_2f<d4_>Q>b1:C@o4A:XAPOj7S77BET2@>a14Aj3R6P<@416Q1859:f481e3f9h
W4_1l5XAgY1=1e3V1S5[3gI14i]3;S1l5XA[71i1j10U1;2JGk13Z1E]2d4o2_5N85:Hg164f14045Y1:05:406X1F4D1562
71H1K1P1T111E9015DU1<U127Id3c1@Q1BJ5\20S2[17<:A?]1a180l1\1b1?3l1>i1Z1e1;I\1Z6V=Ba28I45Eo1C4G3122
Cj8NP6_36_14ECg1Q1_1132Q2d1121057j1S131310710O3j16m231F89Mo3]139826O2^3f4f4j18P1d32Q202JT1L8=K_3
I4T1311986ET1NQ13Lc1E253F=4T10==_11f1CN=239i3a1o9\4>m=1Fj2R11e3a20H0Y6l41bQ1W:m=bD[2oHW;Z7^6_1l5
R7U:_Cj=n7m1n3[5?j<\1<`<`2<1e3f9[W2X3[;ZGe6fC_1l5XA81e3f9hW4_1l5R2U?j11X3b18Y2S16>3m31U9V9e19h6S
=Z2^>l9Y1`FQCi2m2a21o5@3;W1Y;1Q206[1H18312U1i:\5AlC`7k1YF4Y6^B?c2W4j11e3U1]82m2R6c12eDCl8412\=d3
1cHm=b8e4`3:32FKb1b1k2U3b:_1FQ118KX1P17:XAcAf>G`4j44J2@Z;b;o8o5Hh5206f3CJf17LU18H10296<l12[4F13_
6C22C=b2Bl101:i?V4R3Mh8\5b1EfMP68O1R9g1N[1\2U7U3`14?4R1P1i111X3l1J5Q12Q38509A34T13I@249i8>1479IB
:32:EK;7C49630e6022442`13V2295i2Z1:J2?Y2X110@1R3;216<[1;V17R1[5<?P14338927E1_2IZ14T7V13092620V4N
b3j3Il22P;8BD0O0c820m38U1<10V17d1=Q12<6h647913c1>P320==2438:22C5]5A06234@3;424>1n146>L15KN1NK:\1
CV1<X1P3U1R3CB3`1Gg2d2I\3Dn1JEh2e1822P2R8R46o8@I;2;1W1;i5:3B9C5Z4W2G39Q2U20U122B>d12a18T2S11>477
101@R11:1A1ID;[5_1>CW12i1`1@=334T1P1=2>B_35MU1Oe151479I6;:6:ER1U19630V4_2224426Y13a532116D5:M?11
^3:NE@I57A3414206N@@A55T129S13f2C5Q32M1Z1d1d14<2d6Z6A2l7\123:i1S1S1EZ61a18\11Jc620m38U1<10V1l1=Q
12\747913c1>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<X1V4f3B3P5^3\3c2JEh2e1822P2U<6o82=I;
2;1W1;i5:3B9C5Z4W2G39Q2U20U122B>d12a18f1=S11>477101@R11:C1^1;Z7CZ1i1`1@EZ2b1_35S2Ok1>9P1FA^:FY13
a5:K5:J2?11Z2M518;i1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7\123:Q4EZ61W31Jc620m38U1<10V1l1=Q12\74791
3c1>P320=@438:22I]5A06234@3@24>1n146>L15j1P1K:\1CV1<X1V4f3B3P5^3\3c2JEh2e1822P2U<6o82=I;2;1W1;i5
:3B9C5Z4W2G39Q2U20U122B>d12a18f1=S11>477101@R11:C1^1;Z7CZ1i1`1@EZ2b1_35S2Ok1>9P1FA^:FY13a5:K5:J2
?11Z2M518;i1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7\123:Q4EZ61W31Jk320V4U1>0c4_747?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3[4He>6Z:;h1;i5:3LC5Z4W2G=Q2U20U122B>d1d1]2U1><:1d21e1_7CT3`2a
2\7Od1P2^<Q3X4\1]111o5i1810336NQ1R22]13U:?V1_Eh2:R;Y31Q42W4d10a3Q122@h647;3c1>P320k2o506234@3W11
n14b115j1P1K:\1CV1<V9B3P5^3\3^3[4Hh1l<6Z:;h1;i5:3LC5Z4W2G=Q2U20U122B>d1d1]2U1><:1d21e1_7CT3`2a2\
7Od1P2^<Q3X46U1]111o5i18103206NQ1R22]13U:?V1_Eh2:R;Y31j620e378d101\1Z13e1;d22[447913a11>P320=@43
8:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211C3\3V1W2Ed220e1e>6`9I;26;
3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2T11NMDa57Oe3S40540^12?=2U2T3Y13DW5\1;>2?11Z2`
33@85>:81436NQ1R22>N3018XCo?@:_2Z7W1II312W1031X720e378d12\1Z1116^1;d22[447913a11>P320==2438:22C5
7b2S1k14041234@3<64>140411_1482CA015MLP11I:12N8CJ;<X1m7B3`1]1Q2b211C02\3V1W2Ed220LHe>6`9I;26;3N:
0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<Gi1W18@JT11==2M1Ba57Oe1o1;g30450^12?932U2`2CY13l5\1;
>2?11Z2`33@85>:341436NQ1R22>N3018PBhA:R;II34W1031X42[1Z2@d1031LP;47?c1>LS220k2o506234@3W11n14b11
5j1P1K:\1CV1<f3d27b2B304[1^3`1m1\3^3T5c8Q66Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7O\38
i552?=d4HZ7\1]111o5]1;5101436NQ1R22]13]1U3X@g1`=:e1\9Y31J20h2IMX]1dd1nX1f121057QN3eW1\5o1Nb6l<m1
1f5Di5206o36N>0V1N9211\94768c1>P320k27b2_20C062312@3W11>R17441605111L15?P19P1K:\1>4V1<V6?_2983c3
\1]1T1K\3A012f2T5l4m4_4:6n9;;h1;i5:3LC5Z4W2G=Q2U20U122B85b11d18T2U1><7101@U91S2CT3W1o2J\7Od10o1X
31Y79_1W4Z1g1\1JB11h4V1i1341436NQ1R22]130:c5MX?o4\5a3:e100V1T1n6T1T21P620e378d121e2U2S747913a11>
P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26
;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57O[1Y2_40^12?=X2T3Y13l5\1;>2?11Z2`33@
85>:81436NQ1R22>N3;iS1:`5Y4W1I_21n33m38d1_1d:47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<X1m7B3P5
b211G\3^3Ed2i1e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3S40540m7Y13DW5\1]111o5i1814
36NQ1R22]13UT1:R;c1312\11_33m38d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<X1m7B3P5^3\3^3E^4e
>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Y13l5\1]111o5i181436NQ1R22]13UT1:R;Y31\1
3g2U1Y2D>\3kU1Y@0[8d2\e1\3RFV1eCT73g8^2X<\9h35LS3d9g280j45;1Y1`2h3l2c1Y131243g2nY7Z9;3m3f\1fHd2D
kj2]?3g8TH=3m3f\1fHhb2jJ3g8fa155_31Z720e378d121N;Z1U2_5c147913a11>P320=@4316:22I7b2S1k14041234@3
<6C140411_1482CA015MLP11I:12N8CV1<X1`5\2B3`1]1Q2c20I\3^3Eg20e1X3X125;c6g22683R1P81G;26;3N:0i5:3B
9C5@T5L17==Q2_1E0U122>3>b11d1]28F5><035130;8R;C5<a2l2V1NMDa57Oe3_40^12?=2U2T3Y13l5\1;>2?11Z2Mb23
@85>:81436NQ1R22>N355R70P6@i<Q2f6@:_21`8II8BI1W620e378d12\1Z1U2S747913a11>P320=@438:22I7b2S1k140
41234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2c20I\3^3Eg20e1e>6`91G;26;3N:0Y4_1:3B9C5b6G=
Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2Kd23@85>:81436NQ1R22>N3
55R70eL:R;II8\11f620e378d12g2U2_5c147913a11>P320=@4316:22I7b2S1k14041234@3<6C140411_1482CA015MLP
11I:12N8CJ37<X1m7B3`1]1Q2b211G\3^3Eg20LHa4_6Hj26_1^3a4I;26;3N:0i5:3B9C5@T5L17==Q2<R1E0U122>3>b11
d1]2O5><0351@8R;C5<a2l2V1NMDa57Oi2K_40Q2=2U2T3Y13l5\1;>2?11Z2Na23@85>:81436NQ1R22>N3;T=@SF:R;I_2
1j520e378d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3
`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40Q2=
X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_211333em3U1S620e378NE01g2U2S747913a11>P320=@43
8:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2c20I\3^3Eg20e1e>6`9I;26;3N:0i
5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40^12?=2JZ1T3Y13l5\1;>2?11Z2Kd23@85>:8
1436NQ1R22>N3;iS1:R;I_21Q639X32Q1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O015
1BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45EJT1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T
2241O2^3S6B=X2T3d32Q202JQ28396D^2CV14T1311986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239>3e37f\1X@11Y8]V
3=2d63g8<3e37f\1fHjU3B=g63g8fl1\7209Y2Y1861[101O<Z1Q23S747913a11>P320=@438:22I7b2S1k14041234@3<6
C140411T1:482CA015MLP11I:12N8CG><X1m7B3`1]1Q2c20I\3^3E7Y1R120e1f4d4Y56T2[758:;223;3I4:0X1h190\2:
3B9C5b6G=Q2U20U122B>b11d1]2U1><451@\1[2U1Y3R3C5<a2l2V1NMDW4Y17OP2d1_40k1643S1X1T3Y13T4:\1\1;>2?1
1Z2P1_23@85>:81436NQ1P1Q12>N355Q9?Y6f7V<:g1h3P3Z25I@88\11j520V4d101g2U2S747913a11>P320=@438:22I7
b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3^3Eg20e1e>6`9I;26;3N:0i5:3B9
C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3018
iS1:R;I_21T6380X3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5O1B
J5[45V1037<450@?o2f53DW1cN8I45Eo1C4G315^9`4^2V2U12a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3f6
0<X2T3d32Q202JQ28396D^2CV14T1311986E9JNQ1P1AQ1E2535S1T1>=_1152]1C8S1239X9206^3786]1011Z1Z1116<Q1
243:Y22[44762003a11>P32048=2438:22C57AP23O[10>4041234@3<324>140411R115446101311162A015?;1LP11I:1
2N8CG><X1m7B3C2I]1Q2b211C02\3BCW2Eg20LHU5d4:T4:6`9I;26;3N:0Q2m2I:3B9C5b6G=Q2U20U1222?85b11T1?]2C
A><451@[;C5<2Di19M8@JT1139=2M1Bb3n17Oe156[16;Al1;K0021500]12?57X2]22926Y13DT2Z1g1\1;>2?11Z2`33@8
5>:3414206NQ1R22>N3018i9Ih5g6Bk1U::m2T8II8W1031o520e378d12g2U2S747913a11>P320=@438:22I7b2S1k1404
1234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U
20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3018iS1
:R;I_21n436o3U1>0V1X1211U8V147?c1>;d220Nl17b2_20C06234@3C4>1n149;L15j1P1K:\1?3R13<P5U18[1Z1983P5
^3\3A22f2T5h1c9X36Z:;h1;i5:3LC5Z4Db1G=Q2U20U122B>b11d1]2U1><7101@[;CT3R5\7Od10o1d:i1N[6\1M?11V5H
i18103206NQ1R22]13g>]E:T1n2n6T12Q21e18^33m3^1=X17LL7R1102@06cGk2f5AJ`3V4k1V1\AQ?PF;76mHf11B4R1P1
X2f3KX1Z1T3@A3:N3I@2>V5k35>9\1:AE_19HU77ER13S660<5h1Y2Le1T3j1;X15R1[5<?f192R13]44n613V1>Q=IJX22d
:48X3k13g358AC<RKf4o9P1F\1Q30Z1TBZL7V2DV18D^@W8Q9kJ3[510H5000@T83l5j2]3_4dA>KET54_@Oo;31121IZ33V
4d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d
1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31_33V4d10=e;47?c1>P320k2o506234@3W11n14
b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o
5i181436NQ1R22]13UT1:_21[6T2Y31a43m38>U10=;U4S747?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<X1m7B3
P5^3\3^3E^4e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CBa2R5\7Oe3^<Y13l5\1]111o5i181436NQ1R22]
13[=7BET2@>a14\4Q1j1j6BS1@:_21@e2@416Q1859:T2Y31h13b6o1WI^1\3d2n1:=V3S>b8a12521E0P;SKVF_2h3S1002
3\5A?c1\@o318d1P3]>m8GJR2^274Z21C]?dBi6S8_2?39c3?m2XY1fHYW2YV13T4b4oGiW18U53b3<@DMh4j@5:`264f140
4_1:6:406X1F4D156271f11P1T111O015DU1<X160Ii5Q1BJ5a4[17<\1o2f53l1Y7T3]:f98I45Eo1C4G315^9o6_3a2Ci2
_152Q2LI21057n2313<X61Y1Mo3T226O2m1O@]9T3>1S325d1602l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1
239g>]2nDc139]2Jd200B1m3eY29U2g9n[1c2f121057d=S8Q8\<fCl7l63Z1U21Z25]20R9^1916]1U2h3FE8;IZ5D4m35a
913NlP1^MhZ36`2GUOWAY71U40064e=13NRm6o54f2J;5;D20I101C17e3i213Nk<5:`264f1404_1:6:406X1F4D156271f
11P1T111O015DU1<X17In4JQ1BJ5a4[17<L?o2@U53l1cN89?45EP1NC4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1
Mo3T226O2^3]9T3d32Z1F02l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239P79P1SAO168:IT16Y2X21k4X3
1?\54f2J;AD2J10E53e3i213NP5j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?o
2@U53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44T1311986
ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8SA>_@?;4m3g913Nf_31Sl1o;jk1<4m3g913NR9Pe3h]1Z60^Q2^54b2N;56IMH
o3i213Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53i128ZN8I45Eo1C4G
315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3Z8R1T3Z26R12Z1F02l28=KV224j14T1311986ET1NQ1P1c1
E253Y1T1>=_11f1C\1239[8b1dA1U400b64=S3;5B=Mh4i213NS4g85:`264f1404BL:23:406S14E020011146200226017
1B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW18ZN8I455?o1C4G315^9o6\32a2CDT2_1528h1f12105
24n2313<X61Y1Mo3T2241O23=5f2]9T3a2R12Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT172
39n9h>k21W2n1V4Q54a3b1Mh4i213Nk<5:`264f1404_1017103:406X1F4D0056271f11P1T111O015DU1<X17Ii5Q1BJ5a
4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1
311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m?0h8C4m3A5_2_613NY@bk4hS1Q6V=31`5m1974m3g913Nl[5=4m3Q3e613
N__4\Li4YS1aJf3S14f2h1f100L;S613NPT1oZ1]R3`;jBl5Y3U4@f1f1o11168T1\3W4l1T458>4f2h1h1L_613Nge6Y3]6
T6l8<4m3g913N\c1df1jQ2^8\P10B4m30<Y913Nc:ZO[1Q8o8aNlV1PZ1W\1WG?4m30<Y913NmY10o=oR1cR2Y>W\1P14d2X
10<3R2R713No1]BS2S1dCQ8Oo7YAS;4;b1Ien1X3k1n3Y8TV1YGI4m30<3R2R713N]DS2S1WBP>ZKd7IiQ24k1X<YN]9fEG4
n27F0<V2R713NX6T>W3fKOYk1PGTU1o;g9Q>dID4V3F0<V2R713NX6i2Z;W3WB^9fNmW1ja1^m1;4m3g913NnW1dGZZ3m1a3
=4m3Ao2U613N_R1en1fZ2l6Z5:4_4U913NnW15be3Pe2J4=T2`1;I[813N_R1kKoEnP2PDWX1]5c100V3\31W2;_<D4m3<b2
g613Ngj1RM0f9oKY^1GZ4^224RLT14_4g1Dh613Nd8j3Y5RN^>VS1a6e4jk1e7U2g45_5b1k>U6X2X=116]1f1Kb;T1264e=
13N]\454e=13NW54a3b12JX1_3i213Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<<K7Ii5M3BJ5a4[17
<L?o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152X1Hf121057n2313<X61Y1Mo3T226O2l2A]9T3d32Q202l2839KY44T13
11986ET1NQ1P14^1E253H@T1>=_11f1C\1239l>b;1Q884e=13NcX4o1i164e=13NcZ474U7_613Ngc764e=13Ngc7O4X5M0
0B2f613NRU11dH5e2Qd3\Lb4e8h2o1116]1[1P2V4:V6>4X6Bi613Nom1e2]m1cf1\Lb4^;Y64e2K;H=Mh4i213NQ41`5V35
:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<<K7Ii5Q1BJ5`3J5?F037<:0@?\2Bf53DW1cN8
I45Eo1C4G315^9o63X32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9j1Y1d32Z1F02JQ28396D^2j14T1311
986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239TDP>84e=13N\c1Zc2o\3i64b22KM6=2J30Em3i213NS4Lj75:`264f1404_
1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?U236>f53D4R1cN89?45Eo1C4
G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3Z2Y12Q202JQ28396D3k1>j14T1311986E9JNQ
1P14<Q1E253Y1T1>=V18152]1C\1239;d6S6Z=168T1m5W82Z64a3@<6=2J4c4i213NS4g85:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?U23Ef53DW1cN8I45Eo1C4G315^9o6\32a2CDT
2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3Z2Y12Q202JQ28396D^2j14T1311986E9JNQ1P14<Q1E253Y1T1>=_
1152]1C\1239;SJ16]1U>^64a3<<36=Mh4i213NS4n4`1W2536`264f1404_1:6:406S14E0200111;212260171B2P11P1T
111O0151BU1<X17I\2\3Q1BJ5[45V1037<:0@?o2f53DW1QCNb:8I45Eo1:84G315^9o6\32a2CDT2\12528h1f1210524j1
S1313<X61Y1Mo3T2241O2^3e7@V1S2P1d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?
WGn174X6\713NTh6\54a30:J;MJ^3>]2;13Nk<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5
a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23131:T1F;P413BBMo3T226O2^3f4]3X1T3d32Z1F
02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7TK1W694m3W3_613Nl[5Ug1W14d4S2X3Ii213NiJm[1jo1
]70kd1e80X17BET2@>a14\4`6b;@416Q1859:\1L4d4V6i213NbV4ZV27BET2@>a14\4SB@416Q1859:;4e=13Nkg38a?eW1
X>^J94i3k913Nkg3iU2^JA4m3g913N_R1d8f31a2Z;1ci2n>\6RAT54a3;0F>Mh4i213Nk<5:`264f1404_1:6:406X1F4D1
56271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61
Y1Mo3T226O2^3]9T3>1S32Z1F02l28=KY44T1311986ET1N=CP1c18<253Y1L7>=_11f1C\1239U3dNm44a3;0U1Mh4i213N
JP<5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_
3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\
1239@4T1h2g913N_2^1]7]1W9VZ1lV3e4iT1D4i4k813Nd9c72j614b9T=\=ZA[U2SDT9`R2D4n4f813NnB^1W3]@f<o<id1
Lb1aJ_3W5=l^1=4P6d713Nfi6X2d11T:2P7H4i1o2>e1f2o313Na2a5Y6T5c414mf1oR1kFe4UR2Z5dH74e=13N[V2[]565j
2YEU2ge2kG85j2V2RCmg2EUGRd175j2oZ3W2;_GRd1<5c26iT34]3j1bHX2k1Vb1dBk15Z60T2o:c4c9^1P4P2n1:=V391Q1
XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_225TH35TH`S525ek51525i235i2kh53
5i2Z^345i2Q]3X125k_345k_3i[2935i2Ui535TFdR545TFcj2PX225Ql565b2]HoZ1lP1`b225PK25U435i2[135i2n]346
m3l9jW736m3Z>26m326kf546k^31L56m3mZ31_166fk3Tk11UChH56m3oAmP5V21646h2T1_\356lEj1So4V2[16V2I^5@U?
3m81U2R3d2n1:T1_2fFa12521FKd@\=4h4WEa7hFP2R<\Ck<l:V3_2Ai2QF=W966m3d\1m=b1ZW226b`146X6f?VX136m3Z>
<6[3Ao20APV44Re2G9B56m3nf2`IeL27\347jZ2gX1oS227\`337R>_U31747\`3U3oS227S437g2[127g2h17X6U2WI^1P4
P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_257`26U2fU347`26lW3
47QL1^g227SL77m2OSH1Xd2U327m327bc337g2eT4i17g2`3U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\
5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j17g2`30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<
4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2K7g270]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1f47g2Fb1Mh4j@5:
`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci
2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123977
e`1]>ag11Q4`Q327dQ777f4[Ai=Q31487f4[AY=?Q31497f41YAi=Q312127Uj237g2d]337S4dk527]W4`37R4d1U1i97L4
7?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5U>?6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1
><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13VE9d>:R;Y31Z37R4d1T<47?c1>P320k2o506234@3W11n14b115j
1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181
436NQ1R22]13UT1:R;Y31[37R4d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3[1R2T5e>6Z:;h
1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y3147jZ2aU1U33
7S4^_328ji5X182]4P2U4Z6Z:e1gn1f6\CY>o@lR1c1k1mO7BET2@>a14\4CV9X8@416=C859:X1G80i2UJ0R3M]5_6YEV42
Z<]3i@W=Q5k4e>CR\1PCb:n18k4_Bg4LX2h1m37B021111;42Y12g4`4h60_1a4EF<i1[Db?c8Lo9;S:0W1h7^>P8@4oGo2b
1_3i13Y4X15GOAY141`7iHP18d25c3eLW3k1R@T7e?S6R1f9XN3b40I10]4m49o5QV1^2b4A\;c7bS1Z2S28]6o1WI^1X33d
2n1:=V3S>b8a12521E0aDj8g8h:S7Y4_2h3S10023=n4A?c1\@o318X1;P3:X;i2m8GJR2V14R174Fc11CPDQ>i6S8_2882m
T1JATP6f9_B38]V1\a5U280j4WGn4HT37B021111;42T142g4`4Y8H2Ik2\1<i1c8nS1LS?ACKHIIH1101U1>n2X:`8V4m1Q
2:4U211eEh26P7h5Y2[1e7R7U=\180mQ1YO\=`380EG<Z2W3MY1P:`:h300`2h2`3h13MV1^4;]1Fm4o4\>nH`AZ93i1O5`5
S?Z3?8o7[n2K^1Q82f3Z5`CcV1fDP<i25G80d4nOX214[HVFU4e5U9n72h3f9Kc3dl1S;;f4R8W180k9SNmA?E]21c41?X46
E612SBo1oGT4n5k31?J[1^32Y1h1h@0dIh50nCR1c58k1OAb1Mh4R7o2f1Y3>W15:`264f1404;S1726:406V11F4;815627
1f11P1T111O015DU1<X17Ii5N2BJ5a4?K7<\18EP2n1g33l1Y1YM8I45Eo1C4G315^9S6KQ1]2?Q2CS1e1_152Q2f121057n
2313<]4DBB1Y1Mj34h1;26O2^3V8V1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12317VD0_18j2P
2WGl87B021111;42Y12g4`4k<\1<i1_]1k>2Z1^2762R1120T1WFT6\24oGo2P7h5Y2Q9@8X3U3eLW30l^1SX1Z2BS8W;fP2
l>eDZ238PMXc6A8^6_H:j3W3e<`=[N\P2a5OcHhAc@RGl4V18k4WGl87B021111;42Y12g4`4k<\1<i1i4mQ1g6n4i@WFa84
oGo2P7h5Y2h1X7R289`2P2c1cEl87B021111;42Y12g4`4h60f3_1J\1<i1j3h4K1mS1k>]1^27672H00101U1h7^>P85:4o
Go2\6Ch5Y2[14`7a@P@=80mi1X5]4o6W?mV2i1M5k2XY1`18k4ZFLU3f57B021111;42Y12g4`4k<\1<i1a7Q1S2gI0n8hEW
Fa84jDd1010[1o2l63h5Y2a1_728ag668WJf^1V1g[1\668nQ2UQ2Ti1]C7;8W3X3_Nj1\1iCi9jU1a`2b438a6US358bc1c
KSP2mX1R18_6`Nj1\1g4`4`:Z2\1<i1j3o4D1X6Ta12OU1h7eF:THo2\6Ch5Y2`1`7a@P@=8k?j?f6^F[Q1SB^FYc1eBdJh7
Y;Q180P3S41S1IUOWQ1aFaR1g6@0>521L[?QCe<W2n4`7k1k6QAJ\4M^@h3I8a6i7k=H]Jk?a<_8j70W@R:0^?d3UV17fCU2
R2Q<i>1R2H8]3M0EgQ3m1TB2RBT2f121057e3g>bMo4i2U1j<=8a6^V1`a1gf1iA1\1dm1i43U9W6e18h6MW7V5II_Cl5g3o
6T8FW1R>b2_2o1]8Df>J?Q6o7P2S3Z11C1F<<U4T9o;R>g8Y;4h1W1Q10c7Q1R6m4l9h1b;W>]59\30a1J2h4]2\>5:`264f
1404HF:6:406S14F4D156271=X11P1T111O015DU1<X17Ii5Q1BJ5a49Q17<CHo2f53l1X3Z4oF8I45Eo1C4G315^9o6_3;U
2Ci2_152Q2f121057n23131:T1S51FBM:d3T226O2^3f4Z3[1T3d32Q202l28=;?Y44T13119832ET1NQ1J561Z1E253Y1T1
>=_11f1C\1239S;fEl49\3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17I\2\3Q1BJ5[45[17<
\1o2f53l1Z1m1ZK8I45Eo1C4G315^9o6_3;a1CCi2_152Q2f121057n2313<X61Y1M:d3T226O2^3]9T3d32Q202l28=KY44
T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123979on2PT1Pl1i1Q8j6d19i2P2WGl87B021111;42Y12g4`4k<\1<i1_]1l
=N3W11?0\2:0G41U1U3QCl7D4oGo2b1]5h5Y2[1e7U19j4WGg5T37B021111;42Y12g4`4]5]7\1<i1_]1UAb4WFa84oGo2P
7h5Y2Q91999WX1bg2X4aK2e61139jQ1T6T19^6[KT3j1T17g4`4o9@Z2\1<i1j3d51]g12U2h7eF:THo2\6Ch5Y2`1Z5U2a@
D[?D9Z?Y>g8b1]?Q8WE7l4`F9d1i7XU2YHWB2f3o:L9]35P1_8gI14n5j<a5MIRC1`P2_1l5^30W7`6fAo;Z5RHX1S1I9T7j
P1]8k7`12?S3=_1Mk1?W^1X?3b3h4b4o[1\Cm24k7;9d4UOQ314KT_3mB_13;9i=2e=o`2\9S7Z7Xg1\R1R@?9g3WY1^3k7j
@ji1o?hS13g8^4h4j6cQ1W69\30S1=Mh4]2d5g85:`264f1404_1:6:406S14E0200111;212260171=42P11P1T111O0151
BU1<X17Ii5N2BJ22<S3J5V1037<:0@?8f2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n23131:T1OS41
FBMo3T2241O2^3f4f4T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AG9E253Y1;H>=_1152]1C\123989Z3UJeY2`92f3
QS3?9bO2PCf=dBD[2c1QMVNQX1Q9k@PE69Yh1_:lU4S4n::9l4]2cL2m3]BP9mC]a139jP5dN59gb2b[1f>S529RMT8:d309
:BF0o2?:[1b1k2=l1242126330c1>FV22204:d1=87b2_20<6062312783G?1:11P11744805118E15094Z1P1K:\1>4V1<h
2e5GB3n2Q2<m23\3a1l1Y1S20e1671e1l1Hf1^2:1::57H0Q20<:1:6V3_4[1W1;Z1=;Q2]18V1I:3LC5m5DG=KL85o10U12
24=>EL1=7NT28CA><:1236;j1X4l2j16CE<NR19Mo2JQ1?c3`1EOe3j2;K^5h23Y13U1c1T2D8I2?]111i381j1<\1521436
NQ1R22]13k4S1Ml15T1Ij3b66l8i14\371321R5IU5T3031h3:d30DU5n2k2=l12712633S2FY28:d1=@b2_20K23<83d13R
179805118M094UAn2_:V3S20e167g1X7K7H0Q20<:1:6R9W1P68T:DG:NL>a3_2;f1h1Lm136_6l2j1m1Q2\DW9Y13i2T2De
1]111a3781j3[=R2T1^;l8i1a396P9:d30DJ70]17[2e1X1?:40R14B66Q1J01712633`18712>4@11JICd1=<3=3<U10<L6
3222N0;0>23<83Q1;611R17916004100815<52094Z5X2Ob4P1g1U11l2[:3S288@S20V1>671b12<T2Cb19T1P1K7@700G9
N038:145642[1HZ19?_123Eh1:W13l516Y1E[2_583@0F:2D6?<>S3=8V2;J:2;1KG4:564d12536>@d2T2Ee1V1R1Gm1Q2\
7@k1^5S5]1n4j2Y13:@X1DIZ1De18?D11e2F47341[2LA<`:<O32<235L4P1T1W34n3i1=:_1P1:0h36I;Y2i1R2^1626U1m
247]1Bd4a18n1^2:Z4P7U67<k8b2_20h4J0511f1^5T9a2n2\5\5b1Y1S2^5e50FV1m2i1e=]18G76=_8\1R5d3`3^91X31S
2a9_4^@n65>Q3`2e4P3^<33U4f1m2U6<6l8i1k332n8_3D1b1:Z4P71[6<>\8b2_20^Hh8\5b1Y1b7e50m1TDODo>d3`3U3X
61X31S2V2Z7UR1e4P3Y<433l5g9l8j3j16n8T41o8:k2H:9DE1Oh1116:1]163e624426330a11>FY2204:;X1=87b23P2:0
7640412312@3;03230>1120411F9115446101311162B15?;1L1N1I:12W1CG><V9B3`1]1D\1<W2E3\3BCW2]30e1>]489M
0P3::5P10IW10<<:6V3k5W1;260:3<4<:0I24>X4:3B9C5b6G=Q2U20U1222?85b11d18T2U1><4221@o2\3a3\1CB2^29m3
JM1Bb3`1=7Oe156b1Ml1W1002700c146^1X1Q2;776Y13n4M\128Q111i3U2B<>:341436NQ1R22>N3018d8n1`<?n1[6U2c
1:T1h1T8IP1^111Y1:g7@a?W3b2_20l1[6=f;F?b;`FhS1n=43;W1d29:h67n@e=5b1T7e6k67_=j1g:S:X4T>Y2:k2]10I0
`7R8X6b2_20e4W6a3T2S=An1lHi?No508Y6\4_32V9o3R1]@VE6=I1S3j2e4g1n3W15\4g1Q?P17`2d4Og727>_31b1\2>@3
`1U18U1U20T2C`2Q3:k2Y29\1j:4l2]5Jb2Z1T10Ab21Z1334D141118=R1W11Q26H>>;BGa5n5_3=S1f1g2\15e2R9;d9Y<
S2U5P1`8U1Y1_32Ki1U6:BR18S3]1YI[41k2Q39=[1Ob6P6S4m17a1W1c51j6dAY30V4d1\1l1=;kf31`8_15Pn24b9V1X;R
31N;]4V2o3aZ4ZV27BET2@>2^14\4^2G`1R4X9@416Q1859:I;]4V2o3aZ4ZV27BET2@>a14\4SB@416Q1859:J;]4V6a`2`
I^P1ZV27BET2@>a14\4SB@416Q1859:1;Q1;]4V2o3k\31cMZV27BET2@>2^14\4]1o3\3B0d8@416Q1859:8;W1WHm2fe4k
\11<C;W1U1k1SHkY1ZDi<4\1g1i?TF`Z2a2g17cH;P1;P4<P2U4RU3^U1ZV27BET2@>a14g1V2=e6T3X8@416=C859:3;P4f
[33;Ud7k4P1;]40o1U4aZ4ZV27BET2@>a14n3=Z1^2R5j4[4@416=C859:A;Q3W1[f2kG_d2\DOm2=Z==X28o3k4X2O;]4V6
iAUg1T1^6]3W3Wc1ZV27BET2@>a14\4l8V9@416Q1859:7;k[6b?[4Q@X4k48;S6Wi667bEc3R9?;S2Z2]Z2h5a7m1aAFk1T
7X9ha2ZFZ>X1;S49V2o3]J^<lY2gIk\151VI7BET2@>a14Y2C^1e6g2T444V4@4160P1859:U1;]40U2o3cAWP2V4^d1Ya1P
E7BET21>>a14\4`2N7e50S4`4@416Q1859:Y1;]4c1B4j3Z6Pk1T=b2]i1RBWd17BET25:>a14]19AC^1f1e71Kh7@416Q18
59:f6207]3@>U12:Bi1U2S747913a11>P320=@438:22I7Cn1S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<
X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3
_40^12?=X2T3Z7\1;>2?11Z2R2]13@85>:81436NQ1R22>N3;o<7BET2@>a14\4f1e7b2:h5@4141Q1859:T2I_21>;X45Z2
mm5U>^@92X4F]@a1>7;Y4^R3UF\[27na16;Y4ek3Q1Ifh3S2;]2k1P2o1WI^1\3En1n1:=V3S>?R5;c2a12521E0mN4Q7VF_
2h3S10023\5A?c1\@o318d1P3]>m8GJX1I?n174Z21CRGo:i6>V3]4_2M;Y4;]1`>n400Y<m=P?dS1R9ZV1m@^2U:PFY3\2o
?57a2?f<AX8V:a1;X44a11<5o3VAeES@RGjR1bIZV27<5Ef12:@>a14g1d2l2A0l1X1^35U11Y1E`4@416Q1859:9;\]3^OZ
5[b1eHn1d9b?I;]4V6aZ4ZV27BET2@>a14\4l1V@@416Q1859:L;]4P2U4j^2QAdZ1ZV27BET2@>a14\4l1V@@416Q1859:P
1;]4V24j3aZ4ZV27BET2@>a14]19d2]1h1V60d8@416Q1859:K;]4V2o3aZ4ZV27BET2@>a14\4]90d8@416Q1859:L;]4V2
o3aZ4ZV27BET2@>a14\4g3e50d8@416Q1859:5;Ym2WEfX352;eo68;b4kG[:14b\1jX43;^6aS12;^6J;]4V6V[2]S1lKZV
27BET2@>a14\4SB@416Q1859:1;I;]4V6T`2\j1ZV27BET2@>a14\4SB@416Q1859:T1;c2i10U6mV2S8nBX8gG_8T9]Mh8n
F7BET2@>2^14\4SB@416=C859:3;^6]l5M;Y43V6aZ4_;jj17BEF]1@>a14Y3R1i3Y>@416Q1859:\1;]4[2j3\Eo4n\1S<\
5Q9bX1ZV27BEMV1@>a14]19d2Z1S3031:R2c6[4@416Q18319:?4;i6bl696;i6bl692WE@;`2g19WR114i6]d2e>gBnN2n:
bHn>4;^4fU7Q?:;P4=^]3c<T>Ya2T<Q?D8;^4o1RP1mS13ao4Q?N;]4V2o3aZ4ZV27BET2@>a14\4`2N7e50d8@416Q1859:
M;]4V2o3aZ4ZV27BET2=2>a14\4`2l60d8@416Q1859:Y1;]4[1j4S3[a1]4k6R@b2g3Yd1X:1T1Q4hf17<5ET2@>a14g1d2
Z1S2Y3Z;@416Q1859:I;]4V6aZ4ZV27BET2@>a14\4Z1h@@416Q1859:1;4;P4TV7n9f2;Y4o10>`1f8Q@>^1\3d2n1:=V3S
>X5Y3a12521D00P@<h2m<o5[1jD_2h3S10023\5A1=c1m;^4o318d1P3]>m8GJX1I^21521Z21CU<50Nm69T7P580No2i3>B
X2h4_20A;Y4io2U2>bQ3Z3g?0N]C8o3X4BX2Y7S1;]4V6^Aid1cS1P3cMh^1aG7BET2@>a14\4`2N7Jj40d8@416Q1859:J;
]4V2o3aZ4ZV27BET21>>a14\4SB@416Q1859:I;]4V6aZ4ZV27BET21>>a14\4SB@416Q1859:O;]4V2o3aZ4T^1UH7BET2@
>a14\4`2V1e50n5e2@416Q1859:N;]4V2o3aZ4ZV27BET2@>a14\4`2V1e50n5e2@416Q1859:4;jo6l2hBm4;Z3MDMh4j@5
:`264f1404_1:6:406X1F4D1562714a11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2
Ci2_152Q2f121057n2313<c1Hk31Y1M[1c2S1P126O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239\AmCf4;Z3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1
cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239]1;Y4X93f1f6`1k3S21S2_6HfEQ5b83>l;P1eFN`3o2^;o2R1o1a1Z?_55^2k1R9P=a4\1h5g
>g8i6j5b1;2;jo6V1;S49V2o3Xf2i4m@h4gIk\151VI7BET2@>a14\4_3m50Q2l3e2@416Q1859:M;[2Q2V2o3aZ4ZV27BET
2@>a14\4g3e50d8@416Q1859:K;]4V2o3aZ4ZV27BET2@>a14\4]90d8@416Q1859:L;_2m1V2o3aZ4ZV27BET2@>a14\4]9
0d8@416Q1859:[1;_2m1a1Do3aZ4gKmR1d751BET2@>a14\4`2@=7OP2CP20Q21Y1V5@416Q1859:^2I;]4V6aZ4ZV27BET2
@>a14\4S8o9@416Q1859:J;]4V6PS2`W2ZV27BET2@>a14\4]9e8@416Q1859:[3;_2h14c18o1Y2Q2g@S4^1Ja2d2n1:=IU
1V1P:R4_5W1j1a12521E0U:Jl:V@VF_2h3S10023\5A?c1@o3m1b1:o7o318d1P3b2j;m8GJR2^274Z21CQ1\;7BEHN<@>a1
41U44\9:74Di64:@416Q1859:S3Z1_2N;_2h14c1b4aZ4ZV27BEHN<@>a14\4\9f8@416Q1859:L;]4c1Bo3aZ4ZV27BET2@
>a14\4^9Kh7@416Q1859:P1;]4V24j3RP2^Z2ZV276;ET2@>a14]19d2^9Kh7@416Q1859:T1;X44c1<5o3lV1dS3b]1gH7B
Ef1=@>a14g1d2^30m5^3V5@416Q1859:K;]4V2o3WBWQ2Qg1ZV27BET2@>a14\4SB@416Q1859:5;P4m_1fk1T`3I;]4V6aZ
4ZV27BET2@>a14\4]9e8@416Q1859:L;]4P2U4in1WS2_8ZV27BET2@>a14\4l1V@@416Q1859:L;]4P2U4cn1hb1TIZV27B
ET2@>a14\4l1V@@416Q1859:J;]4V6_Ad]1\[2ZV27BET2@>a14\4SB@416Q1859:L;]4V2o3iBgg3T9Um17BET2@>a14\4d
5^<@416Q1859:K;]4P2U4aZ4ZV27BET2@>a14g1d2b4`=@416Q1859:W4;]4k108f1Y2^A^5^1\3d2n163=LY2n10S1`7^3b
6o1a12521E0n2\3P26H1\2NOd1]4W<T3^1Z1k5?^21a:g2_2h3S10023=n4A?c1@n8_4\2o318d1P3]>m8GJR2^2604Z21CU
<617BET2@>a14\4Q1;G:E87F33[4:0;NR3f3>0:5416Q185909?HU3]11O0X2;Z6o1f8`8o7^1\3d1On1:=V3S>b8a12521E
0j;j2P8W3U6o5VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21C[<OR<a4Z2=8Oo2i3Q1X2h4_2]2;]2k30o1WI^1\
3d2n1:=V3S>b8a12521E0mN401N?E52`4n5d5b:_2h3S10023\5A?c1\@o318d1P3[1\3d9P5l3GJR2^274Z21CU<5oCf1i6
>;X7]1Q10j5<g2AT1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5
[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524j1S1313<X61Y1Mo3T2241O2^3]9T3d32
Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239l5<Y3T1=Mh4R8g85:`264f1404_1:6:406S14
E02001001;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?NP2f53DW1cN8I45Eo1C4G315^9o6\32a2
CDT2_1528h1f1210524j1S1313<X61Y1Mo3T2241O2^3f7f1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T
1>=_1152]1C\1239o5<Y3T1=Mh4R8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<X17I
i5Q1BJ5[45V1037<:0@?o2f53DW1b3PK8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524j1S1313<X61Y1Mo3T2241O2
^3T7X2T3d32Q202JQ28396D^2j14T13116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\1239S4<Y3T1=f5R8m8:`264o54E
0200111;212260171B2\40151U2X17Ii5R3n35V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3T2S41Y1
Mo3T2241d<_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1X8S4<Y3T1=f5R8m8:`264o54E0200111;2122601
71B2\40151U2X17Ii5V6J5V1037<:0@?\2Bf53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241Q<B_4d32Q
202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1e4<Y3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d3
2Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k5<Y3T1=Mh4R8P7f15:`264f1404_1:6:406S14E0200
1001;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?\2Bf53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_
1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]
1C\1239T6<]2KT1=Mh4d3]4g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ
5`3J5V1037<:0@?\2Bf53DT12l7fF8I45Eo1C4G315^9o63X32a2CDT2_1528h1f1210524n2313<X61Y1M[2c1T2241O2^3
f7f1j1Y1d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239ROi5<Y3T1=Mh4R8g85:`264f14
04_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G3
15^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396Da1Lj14T1311986E9JNQ1P1AQ
1E253Y1T1>=_1152]1C\1239R6<Y3S10=M5Bo3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O01
51BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T
2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P16182NE253Y1T1>=_1152]1C\1239[8o?^9S92<l`5k5<Y3M6
=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f5
3DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3Y7HZ1T3d32Q202JQ28396D^2j1
4T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239f5<Y3R14:Mh4X5a;5:`264f1404_1:6:406X1F4D140040271f11P
1T111O015DU1<X17Ii5Q1BJ5a4L>7<\1o2f53l1S?a2m<8I45Eo1C4G315^9h2V4m2Aa2Ci2_152Q2f121057n2313<X61Y1
Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T471@ET2@>a14\4l1V@@416Q185
9:l4<Y30U1;Mh4]2\>5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I4
5Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44T1311986ET1NQ1P1
c1E253Y1T1>=_11f1C\12391<Q4<Y3T1=f5P81m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o
2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]
1Cm1P4<Y3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2C
Dd3528h1f1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1h5<Y3T1=Mh4R8g85:`
264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45E
o1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ
1P1AQ1E253Y1T1>=_1152]1C\1239P4<Y3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0
@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241[<h4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1
i32]1Cm1X7<Y3J26<0MEU19?7j1P81`4V4554`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X
17IW21Z15n1Q1BJ5[45V1037<:0@?o2e4L33DW1>d1]1\3dG81G459;o1C30G315^9o6\32c1MCDT2_1528h1f1210524Q1H
S1313<X61H@Mo3d1?241O2m2@]9:i2>16l22j1602JQ28396D^25d14<G311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\123
17_=W1m1?n3X?c1Lj3X6<Y3J26<0MER4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<
X17Ii5M3BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3d1?241O
2^3j7b1T3>1S32j1602JQ28396D^2j14T1311986E9JNQ1A>AL4E253Y1T1>=_1152]1C\1239_=]@c=22<TZ72<Z7P5<^2J
MD2J3d4j@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4<N7<L?\2Bf53l1cN8I45Eo1C4G
315^9o6U2Y1a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239_J1P5209o2C86`1\1Z1U2X77913a11_320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:12N8C
l2U:]1Q2c20[87Y1R120gB[75O26;3N:g1Z19l2Bn:U20U122B>b11R4U1><451@h3e3:>4g3<a2l2V1NMDa5m4_40h4T3Y1
3T472\1\1;>2?1\2`3D85>:863]4>X15g4Y3OoV1I348=^2@V1`1\P3nm2U:Y6209c38610EG2Y1Z1;e13X77913a11_320=
@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:12N8C;;T2U:]1Q2c20[87Y1U10\6f1c:j1`55O26;3B;:g10Y1V3B
j5S5U20U122B>b11=d3U1><4131@\1Y1Q1h2W1>216`3<a2`1[1V1NMDW4Y1X3d1_40h4T3Y13T472\1?6E;>2?1\24[3D85
>:3463W2P1T1>X15g4_2IOT8b6H84?a2O2T1c4S:KR2I312:=V4`1Y1hR3_R1Pc3312A=c3B`1Y1XY1fHc]33g8g>T@oBl=3
12l5=X3@C=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037
<:0@?o2\4Y13DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3R81X1T3d32Q202J
Q28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12397=l4J[k1b:eX1S^2==o28j[4f121057kU2^6P?2=k`
5P6=\2KJ9=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5f3D5V103
7<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3R86S1T3d32j1602J
Q28396D^2j14T1311986E9JNQ1P1AQ1E2535S1T1>=_1152]1C\12380i5=X3T1=Mh4R8g85:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_
1528h1f1210524n2313<X61Y1Mo3T2241O2^3T7X2T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239P6>2W2P1V1c10o1]Do1k1MLA2j2>61:P2ON:;1V39132212Bg3;a8\7190Ha12521E0c74n1P1O1NM^5Q485h1U
56401N:b2?a2:m=Z5]1T1_2W1U1V102S100239R5A14852U14l2U2k2\1a1W562H35c2518X1;P330783101;454g38R1W5V
2h1[2Kl3GJ^1C7N23854<74Bg11Co1P1k52>6531V4g545=:J6]20Y1@U1]1Q2k2X5`1>;X385`3]11OR2>[3e2U2WI^1P4P
2n1:=V39194BoC0W1a12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3I1a=R4j4GJR2l5o1RP1W50`1S8_2m1>Q6U2WI
^1P4P2n1:=V3919GoC0W1a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1X5`1>d7_2n3>Z2P1V
1c10o1bB`2U3MLA2j2>CP2n1:;1V39;3CAd1T:9=Z70Ha12521E0nDn9401DI_5cC]1T1_2h3S10023\5A148c1i=b2K3o21
80c1P33E10=0354P4a8m8GJR279D23>A74Bg11Co91S2U1G=W3d5V1j1b3n3i6>82Lj2`3]11OV4>2W2P1V1c10o1]Fk1MLA
2j2>CP2ON:;1V39162112@e<h70H\142521E0n2i7Q1RC401^1EW2a2cC]1T1_2h3S10023\5A148c1i=b2K35i218d1P33E
101;454P4Z6V2m8GJX1I79G3>A74Bg11Ce6@h21S2U1G=l8V1@Y1b3n3i6>82Lj2`3]11Oc2>V6080e1QEU4^1\3d2n1:=V3
E1Y7Q6b8a1100421E0d6_Og@b1f2T1_2h3S10023Z4Q1A68c1`3k<o318d1P3]>m8GJR27Q1T174BW1?1Cm8R1@b5@a5a6X5
i6?R4`3_2]4>Z2P1V1c10o1Y>X4j3k1MLA2j2>61:P2n1:=X2M95M1a2g99=[7Ha12521E0h:R:8c1_6U176401Y1g14g3X>
Z5]1T1_2h3S10023\5A148c1i=b2K3o2180W1;IV232>310=4:[:V2T4h4GJ^1C79D6C<721Bg11Ce991S2k2g2\4]20j11S
1]2m3i6>;X385`3]11OP2>Q6U2WI^1P4P2n1:=V3912NoC0W1a12521E0mN40P7VF_2h3S10023\5<4?8U14VD518d1P3]>R
4j4GJR2AZ5o1VKk4i6S8_2j2>V43k10o1Y2mF^1\3d2n1:=V3G12V=h7Ia12521E0W<lIQET1_2h3S10023\5A68c1@k?o31
8d1P3]>T4h4GJR27V2721Z21CU<87BET2@>a14\4i:i6?@416Q1859:^4_2m2>2e2?V17^10o1@V4PD1<^19R3;142n1n1:=
F_2E11l9\3h70Ha12521E0mN4Q7nBD]15N_2f31S10023\5A68c15_1l5i8o318d1^2A]>]4_4GJR2Y1T174Bd121C[>fCi6
S8_2m3>Z2P1j20o1WI^1\3Od1n1:=a1d1913MU1_;\71S1a12521E0h4X5Fh9l22T76401n6X;n8^1?_2h3S10023\5A1416
52U14R5V4Y19d3i1?Y3518d1P33E10=k2P1:8P8@T4Z3]1GJg1:79DJ<74Bg11Cm1_1V3Ha1E531n94CU1o3R8i6S8_2<>_4
WR114eM\`2j>W110CT2>Q65o1WI^1\3CP2n1:=V391Q1e<Y70W1a12521E0mN4Q7VF_2h3S10023Ef4<4?c1\@i3518d1P3]
>R4j4GJR2^274Z21Co1RP1i6S8_23?n2aY21?4?`\2RW303?n2j^32?`\23?U`3c14?n2j^3hJ2?n23?ia3hJ8?Vj2>2ia1P
W1WFRT12?Un42?b\45?^4WR1143?n2lY4j1?P60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD5
18d1P3]>R4j4GJR2e3V2o1RP1i6S8_23?_2Ui5>?n5P1iZ3iQ2oZ1Z4U>R9Q5312B2?dc54?n2b`5^C4?nc1bo3[64?n2o`1
bo32?Yd53?U3o\33?cc505?_2D`h5iC3@Vh1XD2@Vh15@k3iIi6QX34@Y6ZV4YZ12@k32@UY61@6@lo1[=j`1fe1b23@Vo2Q
A5@m3Uj3Yh1cC3@X]2j`13@Sn3Yh15@X]2j`1i@_W1S1Ae23X3Q2@W<1m;1U2R3d2n1:T1_2V>[6S2a12521FmN4YIF_CnHQ
KV5Z>V1Ae23X3Q2@WH1U2R3d2n1:T1_2Z1T1f;[6S2a12521F14^1WM4YIF_CnHQK0U5X1Ae2f1e1Q2@WH1R22R3;14Q2n1:
T1_2V>[6S2a12521FmN4PHo1d5j=\Ea3`J@0U5LAS46=Y1jR1n5V>d322No2W2bW2U6`P1_CG9m1V5SB0]K9Ll29AR6jR1n5
V>X4h5h]2Pd1o1AR61o1WI^1\3d2n1:=V3f=<21R6Z2a12521E0TV1VF_2h3S10023\5A?c1>m?6U1b218d1P3]>m8GJR20]
274Z21CRR1i6S8_2o1AR61o1WI^1\3En1n1:=V3f:\32_8a12521E0TV1VF_2h3S10023\5A?c1>m?R1l218d1P3n2^;]4_4
GJa1@^274Z21CRR1i6S8_2U1Ae2\3Q2@`3fD1U2R3d2n1:T1_2V>P2W2R2S2a12521FmN4PJ[5S>nH`J@0U5a;=A^4c1_MV3
S2n5V>P2P8h]2_c1@LAS4DY17bR1n5e=@EZ1c122NT12o3R5eX2e5VKl?Y1[1@h5[2>AR6KnQ1n5V>X4h5R5eX2PZ1^9@h58
AR6jR1n5V>Q:h]2Pd13AUW2_k1HA4n3:9S9Z2R;b4k6o:b?h5Rf11X4e<^<l8jE`5U63kP1j1AA]2S180095P9`:Y2C1Y2R2
c1R51214l6c<\2c1Ac1T1T12Y21c1X4QK`D`@072\9j1]33i>`1\7g9P3m53g3SMm<V;Y2m1Q2A5m38009`3l1i4h3Q1Y2c4
S5S2P127V3121e9P10T?C@W5c9]4RS1Z5a2kA`83`1P3^2l2U3JD?0@Df1o:i42_83a1`1Q1nT1e4Z5i45R32Y1Ae2f11e3@
WH1R22<e2;121Q2n1:T1_2d;c3o49S2a12521FmN4PJZACc8Q?i2XP19AR6jR1n5V>Q:h]2hKWH;AR6jR1n5f=?Q:h]2_c1@
0>AS4i@17l4oOW7e1R4__11ib3YF?AR6[P1^2n5W;W1f1X4d2S3h]2d^1[5iA>A\41c1aP1121Q2n5V>Q:h]2Pd1m1AR61o1
WI^1\3En1n1:=V3S>2_8a12521E0TV1VF_2h3S10023\5@0?c1>m?o318d1P3]>m8GJa1>1^274Z21CRR1i6S8_2?AS4;a2g
NiC[800S5Xh1lBZl1^Z1T6X1Ae22Y3o11@WH19k1R3i1Jn1:T1_2f:_3X4V4a12521FmN4PHo1U1A3cAnHQKV5\_1X2Ab1N`
3[3h1a1^9m1[1U<T3n5X;V1`155=V2ICe1R4>2a51eQ1U8]2n3>01P8LCY1DJa2i7KZ1A[2G9P@f88=0Y:c1c4a2D>1n2f2V
7093\JZ1b;9j3b2Ae2R25U1o1@`3Z>[61<^19R3d2n1:=F_2R3^5a5b8a12521E0mN4Q7`=f4FW3S2;e1P21S10023\5A?c1
m6o8>j1T218d1P3l1`<]4_4GJR2^274Z21CbM_4l2Nm2S8_2m1A_4d1o1Q4UE^1m2>d2n1:=V37k=<a40b3a12521E0TV1VF
_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2R2Ae2^3o1@WH1<^19R3d2n1:=F_2S>b8a12521E0oGm64
Q7nBW3_2h3S10023\5A68c1\@o318d1P3]>m8GJR20]274Z21CRR1i6S8_2k1An5U2WI^1P4P2n1:=V391Q1dA0b3a12521E
0mN4Q7VF_2f31S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1An5U2WI^1P4P2n1:=V391Q1dA0b3a12521E0
mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2\2AW2P1V1^1U2WI^1m2R1P2n1:;1V391Q1T:_70b
3a12521E0iN34Q7VF_2h3S10023\5<4?c1bAc2518X1;P3I101;:4b<R4j4GJR2Y1b4l12RP1i6S8_2g1AT6o1Q4UE^1\3d2
n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2X2AS60o1WI^1\3d2n1:=Q2
T1S>b8a12521E0Z<o8[9c2i4VF_2h3S10023\5A?c1\@o318d1P3]>o3Nn3GJX1I7V23321Z21CU<lEi6>;i3^3]11OY2AS4
o10o1d8b@^1\3Od1n1:=V3_3h91Hb8a12521E0k@XEQET1_2h3S10023\5A?c1\@o318d1P3T9X5m8GJR2^274Bg11CU<040
:2@fDi6>d7_2l1An50T2WI^1P4P2n1:=V391Q1dA0b3a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5
o1c<^Ci6S8_2k1An5U2WI^1P4P2n1:=V391Q1R=a40b3a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l
5o1RP1i6S8_2i2AS4J]7>T;P=>\4a1Q1081>V;l3Ea8\1d7V1_1R1OY5`1QH`1]3T3S4Jg:253[1f9]19<g5T1`264BGF17A
F7168U4\1k22R3b<Y8`1>o1Y1343IV14032001T=f7X2d:\9f1i3Q2k1AT6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3
S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CU25P1SEa9i6S8_2d2AW2P1k2o1WI^1\3d2n1:=V3>3JS4P6`2b8a12521
E0RGc7640P7lAY4_2]2X11S10023\5A68c1R5Y;i3518X1;P327>12@^5^7m8GJR27V274Z21Co91m;R<i6S8_2=AR6N1iQ1
n5V>Q:h]2_c1@RW1W=[2Ae2f11c11o1@_Bf501<^19R3;121Q2n1:=F_2S>2_8a12521E0mN4Q7WBFW3_2h3S10023\5A?c1
>m?o318d1P3]>m8GJR2^274Z21CRR1i6S8_2_2Ae23b11c11o1@VH01<^162R3;121Q2n1:=F_2S>2[6S2a12521E0mN4b2^
4VB0FW3_2h3S10023\5A?c1>m?o318d1P3]>m8GJR2^274Z21CRR1i6S8_2c2Ae23b11_13Q2@VH01<^162<e2;1210P2n1:
=F_291Q1h<_8a12521E0mN4b2^4VB0FW3_2h3S10023\5<4?c1>gC518BQ1P3]>R4j4GJR21T5Eo1RP1i6S8_2U1Ae23b1g3
@VH015o1R3;14Q2n1:T1_2bDS2a12521FmN4QGW2F^\1XP1`FZK2AUW2_2AW2=0]3o1@WH1<^19R3d2n1:=F_2S>b8a12521
E0iN34a20^4VB6@2T3_2T1c2S10023\5A68c1m?>c1[218d1P3e3R1d9m8GJR21\274Z21CbL_5i6S8_2Q2Ae2R2[1o1@WH1
<^19R3d2n1:=F_2S>b8a12521E0mN4b2^4nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2m5Bo23T
1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f
53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_15284c1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj1
4T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239mHX6BS3T1=Mh4j6W1j3_2\25:`264f1404BL:6:1206S142B0200
11146212260171B21N1P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1l7iCS1h18I45Eo1C4G315^9o6\32a2
CDT2_1528h1W1>210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1
>=_1152]1CT17239R17B^4RQ1bBna3g^2P21Bf4BS3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<
X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2^1721057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Q6BS3T184Mh4R8g85:`264f1404_1:6:406S142B020011
1;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1gI0j48I45Eo1C4G315^9o6<o22a2CDT2_
1528h1f1210524n2313<X61Y1Mo3f1=241O2^3]9T3d32Q202JQ28396De1Hj14T13119526E9JNQ1P1AQ1E2534T1T1>=_1
152]1C\1239o3BS3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2
CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm13BaU14Z6BS3T
1=Mh4R8j3l45:`264f1404_1:6:406C?4E0200111;212260171B2P11P1T111O01511@U1<X17Ii5L4BJ5[45V1037<:0@?
o223_53DW1T?d5i98I45Eo1C4G315^9o6\32a2CDT2_1528h1^17210524n2313<X61Y1Mj34f11;241O230<l2]9T3d32Q2
02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T15893V18152]1C\1239e6BT2NN5=MLk3R7Og85:g1H64f1404;S1:6:
406S14E02001001;212260171B2P11P1T111O0151BU1<U127Ie53Q1BJ5[45V1037<:0@?o2f53DW17P2ZL8I45Eo1C4G31
5^92l63X32a2CDT2_1528h1f1210524n2313<X61Y1MDZ3T2241:D2^3]9j18P1d32Q202J2n18396De1Hj14T1311986E9J
NQ1P16:Q1E253Y1T1>=_1152]1C\1239>h:f2Y2n3^2X;Q3OU6BT2NN5=1Kh4R8g85:g1H64f1404_1:6:406S14E0200111
;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1mME8I45Eo1C4G315^92l63X32a2CDT2_15
28h1f1210524n2313<X61Y1MDZ3T2241O2^3]9T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]
1C\1239W9k1l9^?\6BS3N5=MLk3R771Eo1g65:`264f1404;S1:6:406S121E02001001;212260171B2P11P1T111O0151B
U1<X17Ii5Q1BJ5[45V1037<:0@?o2f53D;KRF`88I45Eo1C4G315^9o63X326Z2CDT2_1528h1f1210524n2313<X61Y1MDZ
3T2241:D2^3]9j18P1d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W;o8h6B]2ET1:2M
c2T2R8g85:`264f1404_1:6:1206C?4E020011146212260171B24K1P1T111O0151BU1<X17Ii5Q1BJ5`3J40?F037<:0@?
o2f53DW1[>k1_90j48I45Eo1C4G315^9o6Q24U12]23CDT2_1528h1^17210524n2313<X61Y1Mj34T2241G2212Al2e2[55
1S1j1Y1d32Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239[1VOP6BS3T1=Mh4R8g85:`264
f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C
4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241J4230<5f2R8=LT3d32Q202JQ28396D^2j14T1311986E
9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o62B^o66Bo2`S3dV14hh12Bf]3HBl2i1dA_2_82R347B31:m<fK_b2iG4[7`5V4
V3f:9BT3f9hW4_1l5XAoLeB7B[40VR114kg4Y5CS3T1Da1g1702BC2X1I9?W78l1k38e8Di216J^42C=S1^3[1n223a60=c1
@\2]1k166;CU3LG=0`<f5h1c4;@=]105n8S62k3X2^1:6Y12?9C:3Z4Z2H1f1]1h1k35b10?3G10LHU2J313@81501A09=Q1
W4j1R1a2IH3P10V141>42131OHR5E_1k5d3R9d2\2o1S1i3W1h332^13Y2I=46MW1C`1Z;W3`1f1k1U12FX1a6`6CT3S1C0j
1^1702L4`1X1?2o68h5\4[3U1A21g216JO^32:8=S1P35_1U1`1>1l2o2A4>c1@\2L@k166;i3LG=0WB\6;0?=U1705n8S62
b14\4R1;:6Y1B9C>Z4E]2V3<[1a2ECh12=3K49293M001<B=15M313IL=O<W4j1R1B0?1C2601:<F642340AE8F1>7111120
00<<71>X2b2L_1^5<g1l1c3G;Z4Q5`1>m4W1Q2JO226T13S3=46MW1e3Q=Q35Y1:6U12=a1a6`5CT3S1C0j1^13302b2k88h
5\4a4Di216Jn3?2C=E2:l7l1Q1LR2F>c1@\2]1k166;i3LG=0WB\6;@=U1705P26Y4\2Y5I2g1\4^1:6Y1B9C>Z4E]2V3h1W
3Ch12=3KKU2EM313IL=O<W4j1R1B0?1C<:92F;234088E8F1>711112000<<71>X2_3_1k5d3R9Q5o1m4W1Q2P1I22[13S3=
46MQ15=Ec?Y1g15Y179U12o1a6Q6CT3S1C0Y1@^1702L4[14k88h5h7U1Di216J^42:8=S1P35_1U3n2o2A4>c1@\2L@k166
;i3L6@=0a1h2Q5j8\6;@=[1105a6\2S62b14\4R1;:6Y1B9C>Z4E]2V3<[1W3Ch12=3D64<9i3313IL=\2T32j1R1B0AC262
:<M42340AEO1>71111210<<HP27_3_1k5:2Y1l1c3G;Z4b1^3`1>Nn3W1Q2j129T13S3=46MH85=W3i9e2AQ35Y1:6U12=a1
a6IY5CT3S1C0j1^1702;f1:4k88h5R6k2Di216J^42C=S1l7n2LR2F>c1@\2]1k166;i3LG=0a1h2l=\6;@=[1105P2`4\2Y
5I2b14\4^1:6Y1B9C>Z4E]2V3h1W3Ch1@3DR1i3313IL=a52j1R1B0AM2:<R123GEO1>7111122<<HP2g3_1k5:2V3g4Z4Q5
o1Nn3W1Q2b172^13S3=46MH85=E[<e2AQ35Y179U12=a1h2h3IR4CX4DY3702b2k88In4f5W3Dd1T116J^42Q1S1Q3j4e63:
c1@Ef1]1k166;i3LG=0WB\6;@=]105n8S62g1\4^1:6Y1B9C>Z4S3h1]1h1k3h1@3g1i3313f1]1d4j1R1Hh1b13]21>7131
OHh5_1k5d3b4:3P4d2\2o1m4K;l32^13S37546MW1X:V3W3W3k1U12o1a6Y4CX4DY3702k1Fk88h5n8DP2E216J3Z42Q1S1l
7T6@2;c1@\2]1=2Z166;FZ1g1LG=0I]A\6;@=]105n8S62T6^1:6Y1B9C>Ic14g19?Ce1V3h1g1S2h1@3g1i3313f1_2f1k1
j1R1a2b13]21>7131OHh5_1k5d3d7]1Q5o1m4W1Q2j12^13S306546MW1Y5];W3k1U12o1a6g3CT3h1Y3702b2k88h5n8Di2
16J^42Q1S1l7e6>c1@\2]1k166;i3LG=0Z4l=\6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b1
3]21>7111122IHh5_1k5d3R9Q5o1m4W1l32^13S3=46MQ15=Y@Y1m1k1U12o1a6Y4CT3h12V3702b2k88h5Q7l1Di216J^42
Q1S1l7[4DR1A>c1872R1V12Z1k166;i3LG=0WB[5P1;@2:]105n8S62T6^1:6Y1B9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1
Y27MD3I2`11>7111122IHn1j251F_1k5d3l5U3Q5o1m4W1l323Z13S3=46MW1g@W3k1U12o1[5U1W4CT3h12V3702b2k88h5
Q7l1Di216J^42Q1S1l7[4DR1A>c1872I8V12Z1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1k3h1@3g1i33
13f1R6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3l5U3Q5o1m4W1l323Z13S3=46MW1g@W3k1U12o1a6V4CT3h12V370
2b2k88h5Q7l1Di216J^42Q1S1l7[4DR1A>c1872R1V12Z1k166;i3LG=0WB[5P1;@2:]105n8S62T6^1:6Y1B9C>Z4S3V3h1
k3h1@3g1i3313f1j2W3j1R1a2MD3]21>7111122IHi451F_1k5d3l5U3Q5o1m4W1l32^13S3=46MK;g@W3k1U12o1[5U1R4C
T3h12V3702b2k88h5Q7l1Di216J^42Q1S1l7[4DR1A>c1872I8V12Z1k166;i3LG=0WB[5P1;@=]105n8S62T6^1:6Y1B9C>
Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2MD3]21>7111122IHi4N_1k5d3l5U3Q5o1m4W1l32^13S3=46MK;g@W3k1U12o1a6V
1Dg6d78J\1Z9j3]1gAS7G3Gb5`3S3e3W6P6a1m5cD^1^3Q:k4X2Z5\1S?];m1]9EU7mAbIR1DP4Df98W2l>Dl4^1aAKP7T1g
FUHn1]:]9X2SBg3o2V2;64K`6ZI3l@[F[CT1De>J\1k?8[1nEG3i8U4BR3j5l1`4n1c9P6i9T2^3f=U39^:1Z;o2i24X6PNo
;1c3ER3S1C1i1^17`:Z1h5o7;JV3114Y5>V1Bn1Q1a5d4i2n2@NCo1Bi3hJe;h2Y3k3Hh6>S2m4c3^1V2f3T1_1S2m4d4j1R
1m1?34N46232105;EO1<;1112000S16`2Gg3i6e:Z1CDT3n5=O_24m229\4a15W1d?a10OM[29U12V8?h1E[4@X3S<h5[8J]
2C1216NZ4X2n1c6T?i3hJ^>U7Y5W2>S2n?a4T5d4j1`33b13]21<;31i4g3i6Y=T3n5m3R32f7kEU12R1FU410a3l5Z2T5W1
X2\2Y;14U?1eBk5mEoL_2k1Y8c2MI^1gCcA`5Y3V5i2\a1AFg=Z2\6X2\2`:mR1mj1W2e<^1[U1`5Y3ZGhOLGV40]?Y2c4W7
P1:V314k:bV2l7kAe?b7?0i22o:eAnT1a1^8R8CGV40T2X=m6^2Q1`7H14kKbe1kP1_;SCeMm<b1HU40S4V:9k4T9`514Q7<
h28:\8o1]1:Da2Aa1_3e48UQ1R2i1l693Z2g1R3j2l1`2SHV3`@g2Nn2j>Q1X1S9U5]2HU400Z5<a8U5n7U1Q2^3121Q7c2>
;g85i1h1Da2753a1]2Q1S1a38TNP3R2i1l693Z2g1d2=j2l1`2o:^4d8V3CS4S5[3f2Ag2m3]32Q8=3a1S1Q1X1S9=OX7m5^
:f=l6MHU42R2U<Z>g4H14a1_5U3^=a2TI]M93Z2j4\OV3CbFj>^;m>lG2HYc6CIT40\<`8^7W2a314PQ4o1Q2f>f<0n2S^1P
9e1Ik38009Y1Q2Lh7^7Q1a6LW2a3121Q2n5V>d3Ci72Z7gT1l5U1^He53S?V1>R?Q2_8T20P1@\1a9f:bAn401U3B]8;IT4U
2W:PEH14`P50PKKJQ4T2:[8b3S\1]4S6[7WQ1n?\2f9T28]Gd4l82l2CY1_<e5[2eFAJm>b3W7kT1]4S6;^<X:e?QP1XU12j
4l\1d3AKYV2MQ9R67WEZ;1U?_IP1\@eMU3f2a89KYV2o9R6jP11eX1]AkP14KY`2mV1Qk2V1LV4l90n1Q2i33U3^5g3U4Z6[
3h5P26O<]2Sc1>U2Q1o3R@U31a4WAe3T4<Q1MW3b<_OLLV4_82Y10n1Q2S7^5m7Z6[3i76O<]2he1Q1o3R@U31a4WARJ_HW1
LV4l90n1Q2S7g46a4Mm2Z6[3i76O<]2_U1f2c<MQ1o3^:BP5U31a4WAe3l^1k83a3L`GBLV4l9o1PEX;i7lj1o3R@U31_I6E
h5S3_n1BLS>o1YP1i76j3jf1o3XC1fH7Z12@W5S3HMP49_:AT6V6X12\1R2c514Xh2nA2^=V;S?]1`T14l@@MP4[;T6m?H14
Xk1o]1Na=n5Q1TZ1U3ENX4R1a?b2<P4Q12c9j^1XV1c]15_1`CZEj1`Ak>>;N`Gm=X1h^1Z8U2dn2ZEj1`ACOn3PIm7X114e
Q1X8_CU@Q@d9m5]S1g3T3k8T<BOn3c9\?m7X114FnP1X8gc1d9m5]S1g3UHnY1;On3WR114_HUKnIWLjV1g3GP1m3[Ck>14n
5U4j;V5S72lg1[1\?lEhBX5]70\P1e@f9@P1m3P<5WEH14n5m=Pl3T9]70n?k>@Q1l3WP1o114CmGSi1m3f4[3nKi5jHlQ1[
2Q1o15f10f3@i4l@`1O1U2^1c1;145=]1n1:T1_2g3W63U2d2?Q1U3o2DL2521FR@]1U<V14i1c7a5S2m3]2:FU107S3V2Z2
\Gi5a7XAo>3S9m7Y1<O2<dEe4AQ1l3WR114CT;W6`6]:]@WNm3_3aP1i5jH>R1R9P3h@j7X9o7j]1]MBl2l30oV2?R1k30U5
P3h@V914e7je1]MQX1VHT>AR1k30oHN6Y1f614e7Xc2Y7gNo1VHbN1R1R1S1j30\26c?0Q1GY2C1P6BMa314W@n:n5nX1cP1
l>bG[AfGo>e2@_:@3c3V1S1j30c2o1T1^<0Q1GY2C1P6B_414W@n:n5\3aU1cP1l>Z7W@S4P3V:jH^5\8e2a;E]1c1BS1j32
UBj1Y2CR6Y4H14kKf8g]2QS1]M`FET1i30T<7i>o614l2T2^=l2o4H_S2g_1X1Uc1X5iB:T1i3U<7iE14g_4b6lV1V4U1T39
\1h2U2P777Q21>FY23?c2T1]1o2:12312D<63?140411_1482CB7ML1:C1I:12W1CR=]1Q2h=0T2f1]G260:3N:U63Bf7G=Q
2V2X12B>b11d1]2U1><4221@\6U6a2R5MDa5Q4[50h4_:\128Q1f6<>J3`1l2>^1d8S8k6^9`2L@[4b61]211E4U1\Kj9ZV3
OV1`2e1e10j2^3i8V1MQ74X<d:d8\`1Z6`Hf6_1l5X4k7S5Z=W?g4WC?fHf66V1VU1R6SS2Xa1m1CW1f30fDa3FX2d5X114V
Ki;SS1T3QJdIdT1l77W1f3^Q1H14Wm5OX1c3bHf2HR6Z1^6]2U6U31Q9n3d6XV1Y=R4U5V3d2YCm3]=92^7b7PF?^P1;X1VL
jCVFl6]8i;f2Ro17oH7Y1U@Z:b:kX1EW59Z1h3g;]4P3`o2_?HeMGZ1h3g1o9]4P3c66_5gI]i1i:e4HhKk1l8e`11V3?fBU
34Z1`?aE]a2=[1X3a>=Y1k?MmU1_U2cY1NX>[`1?[1Y6`;=Y1k?MmU1_U2cY1NX>U5U[1j36[1jAg1g`3Y4ha1=\1P4K0X;0
10^Q3V1_d1hZ1aM6\1l40X;RR6aM?\1k400R1U:bQ3V1Xo2\FT722Y1U<9\1V@010mn2`2V1Xo28]1Z=T[3b1lS2V1bCZH8]
1Z=T[3b1lS2V1bCSZ15]1Z=fU3]5b1:^1bDTMW64[6P3`Ccl3PBC^1bDTMW630T2V4P34[C0jb3X2^7_??P2dE\2^1V3P2o1
WI^1\3d2n1:=V3d32W64n3?l1U3;c2a12521E0b=[4UDP2UD_2h3S10023\5A?c1V4U<o318d1P3]>m8GJR2?n174Z21Cf3=
Z<W5DEo:i6>e4n2_27_1^3mHY914F=_1^31P9j?Y9121FbKVV2VJ9_1^3UP1<d114jc3[2d1`1i1b18]363;_HT1Fl4S=?2X
6Y9X82Q2RFj1U3R3`:a:153dOU:AQGg4P5i2\6T11h9m1b:[6Z4=:b2a168E4B`1i1l1\3oODn<e?]:RFdBg:iX1h1jP1gP1
[6f7F`1i1Y5BcHT1Fl4gW1RFdBk8g13bZ1f>SBgP1[6h4m2a1?`1T3SA`[12Q1T1e20]o33UMW3k1[<6`1dNSS1je1Q=mS1D
a1\3Y<W2o44W41V:14@\S1NdS1c5`4oR3Y1W2Ba1\3Y<W2T5W41E`91487\S1NdS1c5`4Ca1\30X<W2T5W41E`91487\S1Nd
S1T:VT4Fa1\30Q9V3^20T9X:14@\S12KdS1X3Z2V81m1k9;a1\3Y<W2T5`>14mS1NdS1:b1W5W9h9R4Pl1Y7UL2Zk15b1_>h
9cS3]k16b1_>h9cS3i1ci12b1Zg5Mc1S2h1d1X6\<o1Mg:dc2WBh7_1l5XAQ5a3i8_@lC082>d@>d30[33c1WHm27c1UKg\1
mb1V<o7lR2Dd1a36a<m8o;R>\e2k8QX12m8S6cBkAY1i4b66_6;d1Z@m8o;g@ck2QX12l80Qn1=d1Z@k6Q2o;U:j:g]2da12
m8fa1W83d1fi52<e1eQ18_4]3S?S9iT3d4PR1aOU:P1e1o280:Y1jIk28a314FZ1R2k3W;n2d3_2V21ji1aEVEd2cK@h5aOU
:B6e1eQ1f?lLYEg39f1W30V;d6Z@14PS48f1W3W;d6a?H14;g1Tg3i2P5a1>a3E]Q1Z>lQ1^1g1Q3n57l<nP3i2\4Ca1>BV2
GEa>m?hT1cA7B?5T2@>a14b1i2^1d@@416Q1859:Z39h305Gg1m2D^@e:jP1b7n_1i2\4W3V2S2c7]5g@h1_N3[4lMUDU48g
1\5ga3i2c:EQ=m^2Eh1k2g2lZ1V4T=fP2SQ1U7m?]=fGo>c21o4Y5F?4c3Bh1c5Xl1;^;kd1SQ1SG]=YN\8c21P;?4AQ3<h1
l2DTKVOm32dP2iF3U:Ye18h1dT1SW1jf1c5UFQj1`W1Ei1\3g=T5Dc1c>o:Z4dH`Bm;Wd1lS1^G]4;L5U3\H9i1TAT5DW@^V
2Th20`P15i1k2d1^]5h\23i1P>[h6;j1i2o:3m2Dj<o`4eZ1P:`L7j1k@fCgb1kP1XGmX2S5k1j1b1M\2>l1j@5:Hg164f14
04_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1X2Z1Q?m;8I45Ed1:C4G3122^9o6_3a2C
i2_152Q2d1121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202^1]18=KY44T1311986ET1NQ1P10b1E253T14T1>=_11f1C\
1239mMk7Ak1h6`Dk8lEo<\6XR1]V1Y:QV1i6=h;\1S4aL@k1kOe4nDg1h2P9eX1e?b2h1mX1m2YMhU1l85l1RLT:ol2n^2;l
1h280:TKf614XR3[d3g4l1i1MDMh4j@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<
\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T131198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239<m1i1f9gD_2c3lF2le2_1l5XA3m1hR1`Y24m1d=SE`Y2>n1o20a<a5Y6T5c414mi
2YGh?UOCn1o2009V<a5Y6T5c4121mi2PQ1j1aa201;n1o2b<k;h914ki200jN8o1i;R2`FC1SH\`1Q4P2f10S10B2W33[1B3
_1I1n1V5<`19\2V10??f5^2a8Z223>f1k2U3^5S1j<o5\@_9cAh8P3`2c19l2j4S10:P128^2778:65X1:L839R8Z1361;2;
345E2;235:6757<B17414200111210<569>a5U1b:c2W;=e905368K226n8\L\2P2g1S1C2P3m3j2c5`1f2W1Of5c==f1a5P
<l=aS2k5a3i8Z1<:?34N4623405;757<B17417001112000IHX2^4V=>V;c8Q10536T1226[U1b2P2g1S1C2P3NT1d4V5<`1
f2W1Of5^2l:Ef1bAl=lI]M[7j4]9m5k2Z1:1:07634K246232105;7=O17417001112000<U1T=:^6^3h7=l936T129[1oS1
KP2d2DP5Q54V6g4Om4`GV4m104^>f3n6jd1S<[4]:]2QL3eV1i8>P2\=c5_5Omd1Y;lY1i?j@Q39`;YP19Q2S3m1bX2XT1gZ
13`\1V<7Q2d]2nY1QU13`\1V<:Q2d]2XT1VE`E3o4`W1_A[L1Q27Q2d]2b4S@a?gZ1W[1>R2h4eFUS1b:\=T78k@2aLZFoc1
14R2h4^T2\=OR2a2U1Z61dOh85VCW3l1Y7g1]2[1^3V8mCfEd7_L1Ee@W1[2h5_1W5\3XY13R2WY2h_12R2WY29S2G`@ef1i
@_IQd1Q\2Z81S24S2`2QV1X33S2Vh5ZZ1i1T2U1<U18]3[3[11Y;A1T8R7TM12Cf1l5010l[1R>Y1DH1P4Q6_1o23k1A:];V
2i1@1=HAi6Y9Mo5n6n9e2D_Gj<2T4CT2U1Y5S@k?TM12Xd1X;i2Y1QS1h1PNn9eW12T4MU2Q1^5@WH1U2R3d2n1:T1_2fFa1
2521FmN4PJR3b3hU1YHn7`:1U22U2\5<V2P>5nO4n`1T;fd2a4[LZH_64V2V>TV5[?7V2V>hh3[]1[?Zi1k14V2V>1g^7@W2
l4aAgQ1a2cS1TY1bV1e>W;iBk5R4V9S4X74W2eg2U=ng22W2XP81W2?X2P40Q4Q9j;^6f`3ZZ2]@J18l4]6IX2P40S=lQ4RC
cMoFd32`58_6h3:J18l41L^560c48X2UAnBe[3[4cd1YP1]E7Y2VZ2kW2b^1^3j?15Y2VZ2^f3^3j?<Y2d20VR114RU1kW2b
^1mA[118Y2d20VR114RU1ec44Y2VZ2hY419Z2[<o[1S9ij2a3i30l`1;Z2[<PC[1Y3kLZk2]3m30l`1;[2b2eNa314di1j>W
5d`1U67[2b2WR114di1gT2>\2X2PKnAROaK[>>c]1a@l1P3^6RC>\2j2^JFWAROaKM]=>Un1l1P3aI7\2YMnARO\Z1el2P58
\2X_1RO_Ll=Un1VU1_NK]2`1JV6\=dY2_c1ZV27BET2@>a14\4SB@416Q1859:6]2`o23]@UNVP29^2[2ZR2[8aX11kW3_:Q
?5^2fT2[8aX118^2fT2[8aX11`AX:Wk1h1^2W4o1WI^1\3d2n1:=Q2T1S>b8a12521E0TV1S9R=_2h3S10023\5A?c1\@o31
8d1P3]>m8GJR2^274Z21CRR1i6S8_26_2^1T\3g9X9ha28_2iOi]2g9G`8Q3f^23_2c]3g9<`2[ITBU5XS12m2SY3n@o1_7>
5`2]1mGTBa_55`2ac2hNfP36@a2a4eD0`l1\Ef2S9I81A]]10dMok1=a2WI0`l1\Ef2S9I81Vo1^<ok15a2WI0`l1iV3<a2W
I0jb1V4^5\Ef2S9I8Xo1;b2gET7RBUV1_<[;V2V]2aEi]1=b2e>Q7T7RBUV1kGV2i3^BT1he1aE:b2UW22l=a1m:[;P6cCZ[
2<c2Xd1\Nm4U7bEo2l;B3\W30?c2ca1fP2m13o2P1j3;V3c:mP30Y:11c21d23d23SX32d233d2_S3k23d23RW32d2[V32d2
nn62d2Xa62d2iT34d23eT3h12e2Pn61e24e2`S3o283e2Z4Si63e2iV3;2e222e2UW35e2`S3X3Um3UF=f2h5jj2@l3oT1b3
ob1QT1^3g2Q;f46f2QU3oT1b3ob1Ze1:f2h5RGiZ3[2WJRDgQ2EQ42f2`X76f2\4eQ31[2aQ31f25g2g^1ZJ1l]3>g2g^1S2
U5Z155YA1R1]c2ZDl2S2Z5g2Nb1Mh4a9X75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17>:i5Q12?J5[4
5CG7<=2K1a1[1f53D1U1c9V4^3Y=8I45Eo1:84G315`2m6o6S2[1k1ECi2_152Q2f121057n2313<X61Y1Ml2M4T226O2^3]
9T3d32Q202l28=6DY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o5g2b1d100h2U2P72442?a11>FY220?[27b2o2
40412312@3<63?140411_14801CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3B4f2]30e1>Q=T16W9R1;260:3A<:0X1`4:3B9
C5b6G=Q2U20U122B>b11d1]2U1><4221@R19o4n4CBa2R5MDa57Oe3Z3T10h4T3W4o22\128Q111Y3Q2CB<>:81436NQ1R22
>N3;d8d1f70b5J`8h2:S9n1I_2119g2g1`2hU2kZ3>Y:7]MIg2k1L_T2`3^M]2S3TR1RAT?a3d3T5U2a3W6a:]3]:n26m53S
@`1g23i13P22R4lW1o?VKb=[Q1o3^4_X17bM7BET2@>a14\4l1AY20b2_1J[8@416Q185923351^1@g2JLnD`c1oNhQ14gY1
>U8S27f3a5gf1g4g2Nb1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53
l1cN8I45Eo1C4G315^9o6_3k1ECi2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3Z2Y12Q202l28=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239n5g2N@<6=2JHo3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T11
1O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1
Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8i;Cg2NSX21XDXZ1R
5f121057m5a2T1fR1_I[?W4g2b1JI3f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<V9B3P5^3\3X1201o1]
30e1e>6Z:;26;R119Q1;2X4:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40i1b2;T3Z7\1]111o5i1814
36NQ1R22]13;hQ1P2:R;I_211g2Ag2Nd1je3ZDf121057e3g>bMo4i2P>^5g23Jb123F3En3n3k<5:`264f1404_1:6:406X
1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4<N7<:A?o2f53l1cN8I45E2l1C4G315^9o6_3a2Ci2_152Q2f121057n2
313<X61Y1Mo3T226O2^3]9T3a2R12Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T45?Jg89C\4f61j3
o<42m4g2<Ab1Mh4R7g95:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1NP2f53l17[N
8I45Eo1C4G315^9d5=0K_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202`2;8=KY44T1311986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239>g2[?\2B_5S7[1Y3XU1\?TF]D^:RZ24g2m1Daj37g21lT334V1:2g2iV34g2oX2TT2c_37g
2h2nQ5[3RV2BS36g2l1RW2l8Vc4j9Kg2m13V6fP3jY1ZV27BET2@>a14\4o3S>@416Q1859:^7g2NT1=M>o1Y2R8g85:`264
f1404BL:6:406S14E020011191212260171B2M21P1H:0118F0151BU1;0X17Ii5Q1BJ22W3S15V1037<:0@?U2IJa12521E
0T23DW1cN8I45EV1HC4G315^9o6Q3:2Q2?CDo14N00237528h1f1210524>A?]1313<X61Y1Mo3T2241I52^3718d1P3T4T3
d322n102J:f18396D@m1j14T13119526@49JH5Q1P15730P1E25361C<T1>=_1152]1C\1239hIi6S8_2[1g2NMGOc4`8Z6m
W1e236eZ2f121057X<nIIn5]1_2Q46e4P4Z5a2;gD[516]11Z1X1:T;4Hg2Q2V6aZ4ZV27BET2@>a14\4SB@416Q1859:2h2
^V38h2kc12gHFPId1UW11h23h2eT3h13h2^V3d12h2dT33h2cT304h2eT3h1d12h2eT35h2^V3d1R9\g22h2cX62h2RW38h2
4i3eLW3US2lZ3bS15h2n3eLW3ea62h2XZ73h2WV3J3h2kV363h2eT3\23h2d[2PI3h2RX302h2SX34h2S1oV3Yh14h2gS3[4
Qg32h2WV3h1h2g3U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i
6S8_22h2gS32h2kn6?h2Bb1^Hn4U2c214mQ1_P1ZCm7bl1W>8h2Bb1WR114fm2fV22h267h2JS3eLW3ZR2Z_46h2JS3eLW3e
a63h2eT3a16h2JVJeY2_1j;2h2Ji1h2g30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P
3]>R4j4GJR2l5o1RP1i6S8_22h2lf33h2WW3K2h2[S34h2SU3b1[1S2i2l3o1WI^1\3d2n1:=V3S>b8a12521E0XM]1234a1
68o4VF_2h3S10023\5A1=c1\@o318d1IV2]>o3m4GJR2^274Z21CV:T2fEi6S8_2i1i2f3U2WI^1P4P2n1:=V391Q1XEa125
21E0iN34Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0f
N234h18o4VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2R2i2[2_10o1WI^1\3d2n1:=V3S>b8a1252
1E0fN234a1?o4VBo3_2h3S10023\5A148c1\@o318d1P3]>m8GJR2^274Z21CQ=PEi6S8_2h1i2f3U2WI^1P4P2n1:=V391Q
1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2m1i27^30T2a:e>^1P4P2n1:=V391Q
1XEa12521E0mN4h1X5VF_2h3S10023\5<4?c1VD518d1P3Z=R1R4j4GJR2l5o1RP1i6S8_2Ji2=0]5@WH1U2R3d2n1:T1_2f
Fa12521FmN4PJ^\1XP1i1i2f30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4G
JR2l5o1RP1i6S8_2[2i2P1e2U2o:d1b<^1P4P2n1:=V391Q1XEa12521E0iN3401^1?o4VBo3_2h3S10023\5<4?c1VD5180
c1P311E1076Q=R4j4GJR2l5o1\@d=P2i6S8_2_1i2=^5@WH1U2R3d2n1:T1_2`?d4`2a12521FmN401^1E31200]GU4LkM_9
l1k2dAj9a;[4e4T6fAX2i2P1j20o1WI^1\3d2n1:=V3S>b8a12521E0[2TG\5401^1E8`4VF_2h3S10023\5A68c1\@o318d
1P3I1?Q=m8GJR27V274I`11CQP1P2i6S8_2m1i2f30T2WI^1P4P2n1:=V391Q1XEa12521E0iN3401n6VF_2h3S10023\5<4
?c1VD518d1P3]>R4j4GJR2l5o1W=jBi6S8_2k1i2f3U2WI^1P4P2n1:=V391Q1XEa12521E0iN3401n6VF_2h3S10023\5<4
?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2d2i2l3o1o63d>^3AL\3d2n1:=V3k:X2Nb8a12521E0iN3401P184?>5=4g3k4
P=0X4_2h3S10023\5A?c1\@o3180W1;P3:Ic9d3m8GJR2^274Z21CT6Q4n8l>i6S8_2m1i2l3o1WI^1\3d2n1:=V3S>b8a12
521E0iN340P7lAY4_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21Cd=]Di6S8_2>i2PU3401^1K2RT2M9kP1mMY1R2
i2=X3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0iN34Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i
6S8_2j1i2f3U2WI^1P4P2n1:=V391Q1XEa12521E0iN34a1_5VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6
S8_2`3i24f1;c10o1Y>m:^1S2I>d2n1:=V3I2R1j2i5T39h701Fa12521E0k5m9S?4GIHf4Q>a5c1N_2<[3S10023\5A?c1i
=b2:@3o2180c13EV232V>o3R4JGJZ13C^2154>k11C9R1h:50:2@g14`4f6a7i6>;_2h4_20a3i24f1;c10o1R2TG^1m2>d2
n1:=V3I2V=h701Fa12521E0n2l2l4BJV4c5k84@6IHf4U6k7a5c1N_2<Bh2S10023\5A?c1[5e2g5b2:@3LR218d1P3]><b3
R4JGJX113C^2154>k11C9R1n:0:2@b19`4X>i6>;_2h4_20U2i2^1]2o1WI^1\3d26g1:==h2S>b8a12521E0[Fa840P7VF_
2h3S10023\5A?c1\@KS318d1P3]>m8@6JR2^274Z21C[3g;g1V7o9i6f4@k2_2V1i2=^5@WH1U2R3d2n1:T1_2Z:[<a12521
FiN34g;S=>EiW1d43G0[O3i?W4_9R1i2=0]5@WH1U2R3\1W1n1:T1_2PEe1a12521FiN34XI:<]7PU1XP1m?g=k1i2l3o1WI
^1\3d2n1:=V3S>b8a12521E0mN40P7VBo3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ>PDi6S8_2`2i2k1D[1o
1gH?^1\3\1W1n1:=V3o1j6m2Z2b8a12521E0WAe=42N??o4VF_2h3S10023\5A1=c1\@o318d1P3]>o3m4GJR2f1G154Z21C
Q=i6c2n2X5Z3i6[1n1h4_20[2i2=^3o1@]31P3fA1<^19R3\1W1n1:=F_2S>l6e1a12521E0mN401^1?o4nBP36_2f1Q2S10
023\5A?c1\@o318d1P3e:g3m8GJR2^274Z21CRR1i6S8_2U2i2k1P2o1WI^1\3d2n1:=V3S>b8a12521E0fN64h18o4VF_2h
3S10023\5A?c1\@o318d1P3h4d9o3m4GJR2^2154Z21CU<K\<l6f1i6Z3h4_205i2PU340`1j1i2l3o1WI^1\3d2n1:=V3S>
b8a12521E0iN34Q7VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2j1i2f30T2WI^1P4P2n1:=V391Q
1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_25i2jS2QQ134T2i2P1e2U2WI^1P4P
2n1:=V391Q1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1IV21G1?8h<R4j4GJR2Q2j3o1j7;YFa1i6S8_2i1i2f3
U2WI^1P4P2n1:=V391Q1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1i2f3U2W
I^1P4P2n1:=V391Q1XEa12521E0fN640P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2\2i2=Bk2o1@
WH1<^19R3d2n1:=F_2S>b8a12521E0iN34b2^4nB6P3_2h3S10023\5A?c1m?>o318d1P33E12F41`<m8GJR2Q2<74Z21CRR
1i6S8_2]2i2BX30o1WI^1\3d2n1:=R1S2S>P2h5Ha12521E0mN4Z25`4VF_2h3S10023\5A?c1R:Y6Oo218d1P3l2`;o7MGJ
R2^274Z21Cd6S:04h63X1c4Y4i6k3c3C_2_2i2P1W1b10o1WI^1\3d2@Z110:=Af1MS>l6e1a12521E0iN34]22`4VF_2h3S
10023\5A?c1T>W2o318@S1P33E54X=m8GJR2^274Z21CUA_7\9i6JX7]11Oj2i2P1W1b10o1WI^1\3d2@Z110:=Af1MS>4]8
a12521E0iN34]22`4VF_2h3S10023\5A?c1_3g40S5Gd1Bo318=2=8217P3I:X6o6m8GJR2^274Z21CUA_7\9i6Jd64>]11O
Q2i2X2b10o1WI^1\3d2k12:=Af1MS>b8a12521E0iN34]22`4VF_2h3S10023\5A?c1\@o318d1P3]7o6m8GJR2^274Z21CR
R1i6S8_2]2i2Be1b10o1^3202;UE^1\3d23NK:=Af1MS>b8a12521E0mN4]22`4VF_2h3S10023\5A?c1P2S<W2o318d1P3]
>m8GJR2^274Z21Ch@0;W6d:i6S8_1OGi2Be1h4`2;QJh2NV2f1Yi14]22eh1d1l5RK[J0;W6S2i2P1j20o1WI^1\3d2n190=
V3S>b8a12521E0mN4e1Fd4VF_2h3S10023\5A?c1\@o318d1P3I51103T=m8GJR2^274Z21CRR1i6S8_2S2i2k30o1WI^1\3
d2n190=V3S>b8a12521E0c4mB[74V176Fd4VF_2h3S10023\5A?c1\@o318d1P3T1c3d9m8GJR2^274Z21CVAk@i6S8_2^2i
2P1j20o1WI^1\3d2n1901;3R3d3^:b8a12521E0mN4e1Gc4VF_2h3S10023\5A?[17\@o318d1P33C11021103T=R8J<:JR2
^274Z21CVAk@i6S8_2^2i2P1j20o1WI^1\3d2n1901;3R3S>b8a12521B20c4YJ4e1[5VF_2h3S10023\5A?[17\@o318d1P
33C11021103T=R8J<:JR2^274Z21CVAk@i6S8_2m3i2P1k2o1WI^1\3d2T1;66901;3?`13K1S>\7U1a12521B20c4f4W18H
H`1_8Z1JX64^1b5:kE_2Od23S10023n1]3A68[17g1;n2n27o36k3h2V118d1P33A111021103?^4U8T7M3F<:J^1CEh174`
1I1Ce3]5K]3h3o<k3i6J?CQ3R3_24n2i2P1k2o1WI^1\3d2T1;66901;3?`13MS>b8a12521E0k:a1_?o24Q7VF_2h3S1002
3n1]3A68[17\:o5h2V118d1P33A111021103?d<R83F<:JR2Eh174Z21CS9R8k@i6JU4R3_2T1i24[2RW1j37TT1A4c3HP>4
G`9`Q1g;[U1^1^21n3n3h43]62^<f2Y3V1@a810c2Hi24[2lLU:j3VR1l2^6n;4GQ_2b>_6Y?2^<W7@a810c2\3i2P1j20o1
WI^1\3d2n1:;1V3S>b8a12521E0h:Q1\7Y36^7>640P1:g1JQ3Q>6m7_2h3S10023\5A68c1S1_9a56HV318X1;P33A310B:
P4V3S3V2P5l3G5DR27d14<74Z21Cm5m3314n1P:]2Q3]2Q1k2i6>d3>`3_2k1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0iN3
4c2]4VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CW?jBi6S8_27i2ASQ2ZS14c2Rd3<i2T21UR1121WHPX134T3
_3i2k30o1o63X;[3^3AL\3d2n1:=V3Z65Z4X2Nb8[152521E0[1P3Q5YDT14@@1b1X1Q3c2Db1h9W30X4_2h3S10023\5A?c
1\@o318X1;P372]:Y3:o3S3i1GJX1I^274Z21C9j51Y345314n12R1e1S4m8n5i6>;i3^3]11O0T2i2=0W3U2@WH1<^19R3C
P2n1:=F_291Q1YBn2a12521E0mN4Q7VBGW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2R2i2=0]3o1@
WH1<^19R3d2n1:=F_2S>b8a12521E0mN4Q7VBGW3_2h3S10023\5A?c1\@o3180c1P3]>m8GJR2^274Z21CRR1i6S8_2k1i2
70]3U2WI^1P4P2n1:=V391Q1XEa12521E0iN34Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_25i2PU
3401k1i2f30T2WI^1P4P2n1:=V391Q1XEa12521E0iN340P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S
8_2k1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0iN34b2^4VF]21h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S
8_2Y2i2l3o1WI^1\3d2n1:=V3S>b8a12521E0R=i?P2423OII5P4VF_2h3AA0023\5A?Q1AY5T1m9o318d1P3]>m8GJR27V2
74Bg11CS4m:k?T3i6S8_28i2oR37h1423c2l1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0mN46c2V4VF_2h3S10023\5A?c1\
@o318d1P3]>m8GJR2^274Z21Cc3W6VHi6S8_2T2i2l3o1WI^1\3d2n1:=V3S>b8a12521E0`FAAT734Q7VF_2]2W101F<002
3\5A68c1\@o318d1P3]>]4_4GJR2^274OZ11Cj2WOi6S8_2^2i2l3o1WI^1\3d2n1:=V3S>b8a12521E0f6R6f9Aj74Q7W:n
;_2e301F<0023\5A68c1\@o318d1P3]>]4_4GJR2^2721Z21Ck931o3775Q@11T3i6JX7_2l1i2f3U2WI^1P4P2n1:=V391Q
1XEa12521E0mN40P7VF_2h3S10023\5<4?52U14VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2n1i2P1e2U2WI^1P4P2n1:=V39
13MXEa12521E0mN40P7VF_2h3S10023\5<4?8U14VD518d1P3Ic=R4j4GJR2l5o1RP1i6S8_2m1i2f3U2WI^1P4P2n1:=V39
1Q1XEa12521E0mN40P7VF_2h3S10023\5<4?5X14VD518d1P3]>R4j4GJR2l5o1PBHX=i6S8_2j1i2f3U2WI^1P4P2n1:=V3
91Q1XEa12521E0mN40P7VF_2h3S10023\5<4?8Z1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2Q2i2l3o1WIAL\3d2n1:=V3S>
b8a12521E0iN34S1=_5lA0X4_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CT6Q4n8l>i6S8_2V2i2k30o1Q4UE^1\
3d2n1:=V3S>b8a12521E0Y11ZM234Q1o5k4ZA_2h3S10023\5A?c1\@o318d1P3h:d3m8GJR27V274Z21CT61>_5lEi6S8_2
o1i2P1S1a1U2WI^1h3140P2n1:=V391Q1XEa12521E0aG[74Q7VF_2h3S10023\5<4?c1VD518d1P3Ic=R4j4GJR2l5o1RP1
i6S8_2Q2i2=X3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5
Eo1RP1i6S8_2Mi275Bk4@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1I1\OS2i2=0W3U2@WH1<^19R3CP2n1:=F_291Q1XEa1
2521E0mN4Q7nBW3_2T1c2S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2o1i2P1V1^1U2WI^1m2R1P2n1:=V39
1Q1XEa12521E0iN34Q7VF_2h3S10023\5<4?c1VD518d1P3I10`=R4j4GJR2l5o1RP1i6S8_2Z2i2=Be2U2@WH1<^19R3CP2
n1:=F_291Q1XEa12521E0iN34Q7nBW3_2h3S10023\5<4?c1VD518d1P33E101K1`<R4j4GJR2V5Eo1RP1i6S8_2m1i2P1e2
U2WI^1P4P2n1:=V391Q1XEa12521E0iN340P7VF_2h3S10023\5<4?c1VD518d1P33Ec=R4j4GJR2l5o1RP1i6S8_2R2i2=^
3o1@WH1<^19R3d2n1:=F_2S>b8a12521E0iN34Q7nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6[1g6a
1MR2i2=^3o1@WH1<^19R3d2n1:=F_2S>b8a12521E0iN34b2^4VBGW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21
CRR1i6S8_2`2i2=]30o1@6PH1<^19R3d2n1:=F_2S>b8a12521E0mN4a1?o4W@@]1:<I]2S2;T1@R2S10023\5A1=c1V6U:o
318d1P3h4d9m8GJR2^274Z21CmCT>i6S84Z2Y2i2=0W3U2@S<S<1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7o;V6:<W3S
2;e1R2S10023\5<4?c1VD518d1P3h4d9R4j4GJR2V5Eo1RP1i6S8_2P1i2=^5@WH1U2R3d2n1:T1_2fFa12521FmN4b2VA^5
:<[5RW1XP1a;Q9S2i2=0W3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2e1R2S10023\5<4?c1VD518d1P3]
>R4j4GJR2V5Eo1RP1i6S8_2n1i2X2b10o1WI^1\3d2k12:=Af1MS>b8a12521E0mN4Q7VF_2h3S10023\5A?c1\@o318d1P3
]>m8GJR2^274Z21CRR1i6S8_1Oo1i2\2Y1U2WI^1P4P2n1:=V391Q1[=Il4U2a12521E0iN34b2^4VF_2h3S10023\5<4?c1
VD518d1P3]>R4j4GJR2Q5Jo1RP1i6S8_2Z2i2P1Z1Z1U2WI^1P4P2n1:=V391Q1XEa12521E0mN40R1=_5VF_2h3S10023\5
<4?52U14VD518d1P3Ic=R4j4GJR2V1?g1]2o1PB4C:j4R8i6JX7_2a2i2P1j20o1WI^1\3d2n1:=V39i=b8a12521E0fN640
[1d5:kE_2h3S10023\5A6852U14R5Y;o318d1P33E10Gh<m8GJR27NW174Z21CPD4C:j4f1[6i6S8_2a2i2P1j20o1Q4UE^1
\3d2n1:=V3Bd3k9b8a125200E0aL[240H1[2i3VF_2f31S10023\5A?c1\@o318d1P3I101Eh<m8GJR2^2334;=`11Co8P;4
CW;P2i6S8_2k1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0mN40P7VF_2h3S10023\5A148c1\@o318d1P3]>m8GJR2^274Z21
CRR1i6S8_2m1i2:a3o1S>S;^1\3d2n1:=V3S>b8a12521E0fN640P7VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z
21CRR1i6S8_2o1i2V2_10T2o>W:^1m32P2n1:=V391Q1XEa12521E0mN40P7VF\22h3S10023\5<4?V1<VD518d1P3]>R4j4
GJR2l5o1RP1i6S8_24i2PU34c2;i2T21UR1121\P24\R2@S2i2f3U2WI^1P4P2n1:=V391Q1[8l<a12521E0nAn<4]3c3VF_
2h3S10023\5<4?c1VD5180c13l23G0`=m1T2j4GJR2l5o1l=k@Y1i6S8_2j1i27^30T2WI^1P4P2n1:=V391Q1XEa12521E0
mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_27i2P1kS334cV2ER2i2P1k2o1WI^1\3d2n1:=V3S>
b8a12521E0fN234\1d5VF_2h3S10023\5A?c1\@o318d1P33E101;R=m8GJR2^274Z21CRR1i6S8_2j1i2f30T2WI^1P4P2n
1:=V391Q1XEa12521E0iN34Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2S2i2=X30T2@WH1<^19R3
CP2n1:=F_291Q1XEa12521E0mN40P7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2m1i2l3o1WI^1
\3d2n1:=V3S>b8a12521E0iN34S1Mo4V?o6_2h3S10023\5A?c1\@o318d1P3]>`6\2GJR2^274Z21CRR1i6S8_2k1i2f3U2
WI^1P4P2n1:=V391Q1XEa12521E0XM]1234Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2Q1i2=0]5
@WH1U2R3d2n1:T1_2fFa12521FiN34QI6GR3i3@PU1XP1Q?Li2=0]5@WH1U2R3d2n1:T1_2fFa12521FiN34PJl6aU1XP18i
2lT334V1P109j1i2l3o1WI^1\3d2n1:=V3S>b8a12521E0fN64Q7VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21
CRR1i6S8_24i2lT334P1j20h14b1c4aZ4ZV27BET2@>a14\4`;16]1k4@416Q1859:T6Dj2Ke2lU3WS1f121057Rj1h;X?V;
16]1R;R3U5j2KHI2J4c4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?o2\4Y13l
1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KV224j14T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239T=`3i916]1R;R3o4j2Kb12J4c4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O
015DU1<X17Ii5Q1BJ5a4[17<L?o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9
T3d32Q202l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239]J116]1U>R5j2Kb12J4Co3j@5:`264f1404_1:6
:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f12105
7n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ko1Y24T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8SB16]1T;P3
8j2a3jk5P`116]1U>k4j2K@<DMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1
o2\4Y13l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T131198
6ET1NQ1P1c1E253Y1T1>=_115`1C\1239T=Q?3j2f_7b<h5j2KT1=Mh4R8g85:`264f1404_1:6:406S14E0200111;21226
0171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210
524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12399j2a
3@Tj6UA16]1U>P6j2KT1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1
BJ22`3J5V1037<:0@?8f2f53D4R1cN89?45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3Z
8R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1L7>=_1152]1C\1239_Z1:j2i1g1]h6]C16]1h=<7j2a3k[
716]1U>Mk2m1a1d4aZ4ZV27B<8T2@>a14\4`;1Y1V5@416Q1859:Ik2m1V6Xd1Xf2ZV27BET2@>a14\4SB@416Q1859:i1k2
h14`100=04@^3TS4\7`e10h@7B7=[1H@>a14X43l1T1J:V1=5V1l37116]1D`1V1^1@416Q1859:JY5[1k2h14a1D@^3PAlg
1Vj1\7`e1i@7=47=T2@>a14X43l3:d1\1c2b11`6@416Q1859:Ja1k2m1b1@R4QY11fS1fm1lm1]87B7:2V1M@>T1<4b2Z19
03R2N^816JBU2e2@416Q1859:3Z2e3Kk2m1V6aZ4ZV27B7=T2@>a14\4^2n<e2@416Q1859:Dk2_30`[1T21Vd1ki2jNm8W8
168T1U2[7MDP36k2_3dS7W81V;e1k2m1a11=T4b6010Y:je1_<f7R=W1SQ1ZV27BET2@>a14\4l1W1A@<H:W1>j2U11j3S2A
96416@@859:R1k2m1c1=T4c6WP2R:WGV1SQ1ZV27BET2@>a14\4T3\>2>@416Q1859::k2_3?4Si6Z;f4Q21Y15k2o34nT6T
DS1k2h14a1d4]JZW1hX2ZV27BET2@>T1<4\4j5e51S6<@416Q1859:3Z2Jk2h14V6aZ4ZV27BET2@>a14\4fA<@416Q1859:
`5k2J0LA22J3CP4]2\>5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<X17I2f5Q1BJ5a4[17<L?o2f53l1cN
8I45EV1HC4G315^9o6U2Y1a2Ci2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=Kj2^14T1311986
ET1NQ1P1c1E2533U1T1>=_11f1C\1239Y9UA1i2P1h31n3?Q6k2Jb13I3GB<l2]5\;5:`264f1404_1:6:406X1F4D156271
f11P1T111O015DU1<X17IV1P11_3Q1BJ5a4[17<\1o2f53l1cN8I45E2l1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X6
1Y1Mo3T226O2m1B38@]9f1]1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_11f1C\1239T45V6S2;[191MY1f2Z
1]2T1<[11?Z3h31b1V24Li25X1;k2a3BRV4]`2b2b4\260R9Ik2h14V6aZ4ZV27BET2@>a14\4SB@416Q1859:Y1k2h1d101
0D>1\3cX1ZHjQ1dU3d9d1Y2ES3Z1]3>Y2Y1j2CO160L?FV2I\4g1BEo2CEk2h17\102N4^3Rf6E^?Y1L@EP3T6X1S3?Ik2m1
V2o3aZ4ZV27BET2@>a14\4SB@416Q1859:c1k2m19W1AR4V5j2i3c3@e1ZG1dH[?2k[1]=c;9U1_3XC2ZR17BB2T2@>a14\4
Q3^81`6@416Q1859:^2Di1k2JR198`1R4Q8iLmAT;jP1YJn42Z2f121057e3b8P3XH2Z5j1T6l4Y2f1Z5a2T47BB2T2@>a14
b2i1SB@416Q1859:W1k2h1f1D0Q1k5mS1T21`1UR1_9^<g;R^1B_?V?X=a6X1W1h2S69W2NZ1Q5@4[11Q7g2\1M\38k2h1[2
0hV3`_3h2\M]5k2:S194?Gh2U2P777Q21>FY23?c2b2o2:12312D<63?140411_1482CB7ML1N1I:12W1Ch2o2=1i6]1Q2h=
0T2TI260:3N63=g536;Ke5T1G=Q2V2R152B>b11d1]2U1><4221@\6a3c2a2R5MDa5X3B3]50k1l2a9M\128Q1f6<>J3]4>^
1d8W3R151BET2@>T1<4W44l2I87l1CY1W2a2V5@416Q1859:^2?_211j4k2^194F@h2U2P777Q21>FY23?c2b2o2:12312D<
63?140411_1482CB7ML1N1I:12W1CR=]1Q2h=0T2TI260:3N:U63Ba6T1G=Q2V2X12B>b11d1]2U1><4221@\6a3c2a2R5MD
a5]90h4_:\128Q1f6<>J3]4>^1d8Z451BET2@>a14W44o3h2a3Y21U400T1@416Q1859:n2_2114k2h1Pj6^I2k2h1V1k2h1
4b1M;Y3aZ4ZV27BET2@>>R14\4`;16]1k4@416Q1859:Q31a258Jk2h14`2e3aZ4ZV27BET2@>a14\4SB@416Q1859:Hk2m1
V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ik2m1V6aZ4ZV27BET2@>a14\4SB@416Q1859:S35k2h1e2ig7P33k2h1dj1S1k2J
R1V6`T4f121057e3UR2T47BET2@>a14b2i1SB@416Q1859:S34k2kj2\n4o21k2^1k2h14V6S>X7h:kR1m1j3S1911g9g4aC
RN^9Y2`4]BTP1]37BET2@>a14U46f1\@@416Q1859:n1Lk2?X14V6aZ4jj1_;7BET2@>a14\4SB@416Q1859:[2Jk2?X14V6
aZ4ZV27BET2@>a14\4SB@416Q1859:Q1k2h14a1M1d3aZ4ZV27BET2@>a14\4o9`11Q6>@416Q1859:e6Mk2h14a1d4aZ4ZV
27BET2@>a14\4l5c51`6@416Q1859:Lk2h14a2d3aZ4bZ1gK7BET2@>a14\4l5V<@416Q1859:R1k2h14c1b4S[2]o1UKT[1
7BET2@>a14\4T6b3e5e2@416J6859:S3b3Lk2h14c1b4aZ4UKT[17BET2@>a14\4SB@416Q1859:f6Jk2m1V6S9mW2_i1ZV2
7BET2@>a14\4SB@416Q1859:Mk2h14V6aZ4ZV27BET2@>a141`2i1X3j>@416Q1859:Y2Lk2h14>g5aZ4ZV27BET2@>a14b2
i1X3j>@416Q1859:Z1k2h14Z3k2\EW?m]1TKP:hBRU116]3U8X7f3Z:7BET2@>a14[3P1X3h3Q;@416Q1859:Y2Kk2h14V6X
JX`3ZV27BET2@>a14\4X3j>@416Q1859:=k2h1[2E]h6]1b>0c90n3k355k2h1[2UV4mb2X1k2h14S22EY3aZ4ZV27BET2@>
a14\4Y1T7110_9@4160P1859:g114:[35>k2KW33Z6hW4_1l5XA`f1m7e4k:S7R1k2:HDf1f]11RH0e1>`GW1n?]5^22V@\V
1Y13n4h31k3dCh5^AV1V21n5J0Gk2S1D_P1<eV10e1>`GW1UX1\V1Y13n4h31k3dCiNl12Nk2m1V6f5\l1d2kBZ?dNl4ZV27
BET2@>a14\4SB@416Q1859:Mk2m1V6cA_`1]5R@Z?aS1ZV27BET2@>a14\4SB@416Q1859:2k2_W67k2_3dS7W81k5:R1k2K
Q1V6]2f`2Qg1:T1l5XAo]17BET2@>a14\4X3c:R3S1@416Q1859:Jk2m1V6Sf2]d1ZV27BET2@>a14\4o@S1@416Q1859:Lk
2m1V6kT1eU3ZV27BET2@>a14\4n>T3@416Q1859637Jk2h14V6]Q3SY1ZV27BET2@>a14\4SB@416Q1859:>k2JXX2YP1WS1
3b121057kU2X?;k2Jj[4f121057Rj1h;9k2eX1Y2TR1Q4\g4:h?:Nk2m1g2^3W3YW4fKBPZ17BET2@>a14\4Z:R5e2@416Q1
859:Ik2m1g2^3aZ4ZV27BET2@>a14\4SB@416Q1859:1k2Q1k2m1a11b4aZ4ZV27BET2@>a141Z4W4X71j3Hl1@416J6859:
Ik2m1c1b4aZ4ZV27BET2@>a14\4SB@416Q1859:W2l2g1Di2Q2J^@h93Kj1m4f3S351h1^1X5U1m1i2Y8[5h2C:T6XGe5f7a
=>Z421`1c2g33W3:a6Q4B38VJ5e5Q3Y225fAm3d2f1e26k2l1B45Y8;HI9Y26l2g1_Y6^BfR12T5l2IMDK1h4j@5:`264f14
04_1:6:406X1F4D156271f11P1T111O015DU1<X17I2f5Q1BJ5a4[17<\1o2f53l1V3\K8I45Eo1C4G315^9o6_3a2Ci2_15
2Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\5o1Nl
4e1f1i4i3a2f79c5l2IM4?Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D:J<X17Ii5Q1BJ5a4[17<\1o2f
53l1_IS58I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K3f22[14T13119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4^3Q37Z;@416Q1859:]5l2IM4?Mh4j@5:`264f1404_1:6:406
X1F21D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K3U44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4SB@
416Q1859:P1l2g144Q6UL14T^3[k1n:7BET2@>a14\4\5f<69416Q1859:>l2IkR3`6hAd@f121057kU26g4l2H0b1Mh4j@5
:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2C
i2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[
81l22l2Wm6;l2Ij[4f121057kU2[8T1l2IR1V6`T4f121057e3_]12bDT47B<8T2@>a14\4SB@416Q1859:Q1l2IR1V6`T4f
121057e3UR2T47BET2@>a14\4SB@416Q1859:<l2IX:aQ4f121057hU1RP13l2Wm6kKh4l2ILEMe2R2j@5:`264f1404_1:6
:406X1F4D156271f11P1T111O015DU1<X17I2f5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f1210
57n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239R1l2IM4V6`T4f1
21057e3UR2T47BET2@>a14\4SB@416Q1859:j4l2H0b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<
X17Ii5Q1BJ5a4[17<\1o2f53l1_IS58I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3k6a2T3d
32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4e@Kl2g14W2n3\Y1TQ3ZV27BET2@>a14\4SB@416Q1
859:l4l2IMDMER4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45
Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2`2M]9T3d32Q202l2839KY44T1311986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239Y9k7kD?l2Ij[4f121057o@jHPLR69]@2m2G4m2GZg2d2Jm2GS1V6aZ4ZV27BET2@>a14\4i3Y>@41
6Q1859:Km2GS1V6aZ4ZV27BET2@>a14\4i3c5e8@416Q1859:5m2F0o\3T14m2F0o\33m2Go\33m2GTX35m2GZg2d2oB7m2F
0bY2g=d2oB1m23m2FXb33m2FP]3=m2k8X7c9U1ho1mi1o1i1QN2T_1d32m2gj2Im210f3eLW3m^1SX1R1W1Bg20[3Y1DW5o5
YX11Y5W>h4bS1Z22m2eb27m2FR3eLW3YY5[X17m2i3eLW3j^1^j3[X15m2i3eLW3ea66m2i3eLW3YY5[X1Bm2CU3f=a2\<W3
bV1]=1l2l1g@Xn1aBZ<^2[X18m25c3eLW3bV1]a1di32n2kY3Ln2>W1DJR7]\2Q7S6[P1Z1W>R4AkE9TGo7h;S3m4@d1Z5^1
j2Q5]=3n2gIko51n2En2[2f1Y6Y5e:c=a8XJSCeM2db1n2S=Z5P2^<[Hk8^;1o22o2Zm14o2aR1ah1VZ42o2j`33o2RX2aU1
Ho2i1V6aZ4ZV27BET2@>a14\4SB@416Q1859:3o25`V4?o23j1PIV914U\1c7^S1S8W<5RY116o2n1PIV9145o2n1WR1143o
2oJom42o2oJ2o2oh52o2o>2o2ZA3o2MWf53o2ZA03o2f`3^X24o2f`3^X2Rm12o2f`33o2f`3aU4Io2i1V6PR3`X1ZV27BET
2@>a14\4SB@416Q1859:5o2Z^3\]1]Mh82o2oV62o2Ui53o2Z^3jZ22o2Z^32o2Q]33o2D`h52o2T12o2]l54o2[1n\3e^23
o2[1n\34o2[1^a3UZ22o2[17o2Gf9hW4_1l5XAe4o2Fb1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1
<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392o2f?3o2c^1fo12o2k=j1o2`30T2T8RA^1P4P2n1:=V391
Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_22o2YAj1o2`30T2b;d=^1P4P2n1:=
V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_25o2[1k?1\k3k1o2`30T2b;d=
^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023g2d2<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_26o2m;M\m1XZ3
]14o2m;MeW56o2Q;KMeW5]12o2k<6o2[1_;f9eP1fn36o2k<f9eP1g8ne32o2cZ46o2g3eLW3YY5[X15o2g3eLW3ea63o2Ui
512o2TR13o2TR1<2o2c\43o2i8mY44o2VHfb1iW23o2Wn504o2V4oCbl62o2g`32o2Vd52o2ah33o2ah3Y:3o2ah3g;3o2Za
1VW23o21ih52o25R1o270e11e3@WH1U2R3;121Q2n1:T1_2fFa12521F]@_>4o>P;^\1XP1m1o2n1a10T2WI^1h3140P2n1:
=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2Lo2510]5@WH1U2R3d2n1:T1
_2fFa12521FmN4o>P;^\1XP1i1o2`30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>
R4j4GJR2l5o1RP1i6S8_2No270e1g3@WH1U2R3;14Q2n1:T1_2fFa12521FmN4PJ^\1XP16o2n1WR114nR4Q2o25h11_10T2
WI^1h31210P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518BQ1P3]>R4j4GJR2l5o1RP1i6S8_23o2137o
20f3eLW3^Q3V`3T1o2060]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJS6l:9C_JXP1cDT6fA3W53o20SU42o2_`34o25^]3j2
3o25iP5h1o2`3U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S
8_22o2jj56o2n1S5SM14;o25h11UR1121\h2X2fk17o2n11UR11212o2PS6Ko2n1h11cLf14[1>114S1Q9j1l8i9R7Y@o1DR
@\3jX2m@^2[X1;o2n1h1eLW3@14U:c^1Sh4V2o2n12^1U2WI^1m2J140P2n1:=V3913ME0aDa12521E0ZGb74Q7e4`A_2h3S
10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1VA4:[>i6S8_27o2n1WR114U:c^1j1o2`30T2WI^1P4P2n1:=V391Q1d>c6a12
521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1o2`3U2WI^1P4P2n1:=V391Q1XEa12521E
0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3V<V2R4j4GJR2l5o1RP1i6S8_22o2d]38o2n11UR1121VY23o2d]3S52o2l32o2
W]21o22o2V16o2V1]\3dFYMdd2j1o2V1Y20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1
P3]>R4j4GJR2l5o1RP1i6S8_24o20U1mS46o20U1]\3U5YB5o2V1oV2]U1U53o2hW2]f24o2]l1Z;]f26o2]l10Y;=oe23o2
hW2^S24o2YT4kd1_c12o2kR43o2Yn4^43o2W2Ql45o2Yn4]3M22o2Yn42o2_]34o2kZ3c2e^2Io2i1V6hT4h5ZV27BET2@>a
14\4SB@416Q1859:5o2g@0_o21;o2o33^1^e6d90c6W=S7:5o2Qk6d90oJ3o2kf3[b2No2i1V6i]2W@_\1ZV27BET2@>a14\
4_4U411Y9@416Q1859:2o2kZ32o2]V73o2o`3\g22o2\X63o2d]3Z32o2jb33o2YI13o2YIZd23o2YIbd23o2lHe^18o2lHl
D`?c8\Z1QLdZ12o2lH4o2YI1]m42o2[I7o25a1aG1[R1nZ23o2mY2lV12o2mY27o2Za1\:U>TQ1Z3\24o2Za1bHlV1=o213h
11UR1121[9m=Mn`17o2CS3eLW3oY2eW46o2CS3eLW3ea62o2c^12o2Q[12o2`X14o2V2YV1RS56o2j1eV1`d5VI:@P3fIh7\
2_1YD0P3oDZc1]@cM2oL^9l>8P3_Q1\2_1fo2Q^12oL4P3lS1VQ3T[23P3SU4gV27P3cJna1Y9V_1jHUI3P3SU4Pb12P3SU4
IP3h1V6Sm3]=ZV27BET2@>a14\4SB@416Q1859:JP3h1V6Sm3]=Xf1Q@7BET2@>a14\4SB@416Q1859:j1P3_30T2WI^1P4P
2n1:=V391Q1XEa12521E0mN4Q7VF_2;\3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_23P3SU4mf14P3SU4mf1
cD3P3`m2bW13P3U1mS46P3U1Lf`3YBfS28P3U1Lf`3YBfK164P3U1mS4gV27P3U2YV1]2X;l^2^V26P3_X1]2X;l^2fS25P3
_X1]2X;l^2l1P3_30T2WI^1P4P2n118=V391Q1Z8m<a12521E0mN4Q7VF_2;\3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5
o1RP1i6S8_29P3P^32h3VC^5i6[[1_;3P3SU4fS28P3Q[3a2kAc5X<]?\c1g1P3e3o1WI^1\3d2n1:=V3S>b8a12521E0TV1
VF_2;\3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_26P3h^3ZFbF3gh17P3R2e\3ZFbF3gh1<P3R2nX3a2T1
YAP5bF3X5Bkb13P3SU4jQ24P3k[2iQ1]G4P3UX2e3Wi15P3UX2kR1QJfK3P3SU4jW24P3UX2ml1WJIP3h1V6Sm3]=ZV27BET
2@>a14\4SB@416Q1859:JP3h1V6Sm3]=f;cj17BET2@>a14\4SB@416Q1859:4P3UX2ml1TI;P3^?cT1c50ZY2P2Q9jBQk1n
S15P3MQ;^3de39P3o;^3kd3H]1c70TA6P3^?lX1WL_`1ld33P3Ve3l?7P3m1WR114fP3_c36P3m1WR114fP3=P3m11UR1121
\^2YBbLMfi1kI8P3m1WR114fP3VL`Z14P3Ua3mCQI3P3SU4QI6P3c]3a3mCQInJ5P3Q@Qe3Za127P3Q@[\1eX2oKZE24P3U1
]\3_G4P3U1mS4oK3P3ib3YB5P3m]3k4YBfS25P3b^1dn1^3\D3P3b^1`f24P3b^1SR2\Dj1P3_3U2WI^1P4P2n1:=V391Q1F
aDa12521E0mN4Q7VF_2;\3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2?P3U2_Q1hZ1hNf4TCDd:NhQ12i3e5
YH;P3^^2^OP4TCY;NhQ12aEV]16P3l\2a1V4XOTC7P3WOjDUQ1nGkGWR18P3R2TMZ5P1d_1nGkG>P3R2TMZ5e`1mF1jHWJg1
>h5_b1[43P3ol2SX13P3UX2ml13P3:hT44P3:hT4fS2P1P3602Z5@WH1U2R3d2n1:T1_2fFa12521FmN4PJS6l:9CmEa4XP1
i1P3_3U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2;\3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_29P3
no3_12Y1W2d10_:4P3SU4U<`g1P1P360]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJS6l:9C:TJZ?m@6P3U2Q[3kGX<Uj15P3
V2f[3UGX<3P3SU4X<:P3f3eLW3^Q3U6m4b[1SA[X16P3f3eLW3^Q3V`33P3SU4cM4P3R2PS4cM6P3R2PS4oK`124P3SU4`M0
=P3R4l?f5e6fT3WKi2W3MQ1X1j53P3R2PS49P3R2aO^S3nLAf4S8g^16P3SU4VLY10C4P3SU4TI^43P3SU4TIf4P3Eb1Mh4j
@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3]
23Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12
393P3SU4`M4P3Yn3i6`M2Q30j1Q30]30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]
>R4j4GJR2l5o1RP1i6S8_2i1Q3^30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4
j4GJR2l5o1RP1i6S8_21Q3k1Q30R2Z10T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]
>R4j4GJR2l5o1RP1i6S8_2S2Q350W30T2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD5
18d1P3]>R4j4GJR2V5Eo1RP1i6S8_2i1Q3^3U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7h@]5_2h3S10023\5<4?c1VD51
8d1P3]>R4j4GJR2l5o1RP1i6S8_2JQ350]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1T2Q350_1g10T2@WH1<^19R3C
P2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_23Q30`g3W1Q353\
15g3@VH01a1CR3;14Q2n1:T1_2fFa12521Fo9mD4jGU2S3T4<hT1XP132Q3f1k1Q3^30T2WI^1P4P2n1:=V391N2XEa12521
E0mN4Q7h@]5_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2m1Q3^30T2WI^1P4P2n1:=V391Q1XEa12521E
0mN4Q7m7j8\2P3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1i6XIi6S8_2i1Q30]3U2WI^1P4P2n1:=V391Q1XEa12
521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2JQ331^5@WH1U2R3d2n1:T1_2fFa12521FmN
4PJ^\1XP17Q3l11UR1121\2Q3313b11_1U2@WH1<^19S2N;1210P2n1:=F_291Q1XEa12521E0mN4Q7h@U2W3_2h3S10023\
5<4?c1VD518BQ1P3]>R4j4GJR2V5Eo1RP1i6S8_2IQ35^5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1R2Q350W3U2@WH
1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2j1Q3^3
0T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7X>m7_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_22Q3if33
Q3VJbl23Q3WO`h46Q3l1WR114ib4S2Q350W3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4=
1c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2^1Q33102b11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4o>Q4\3_1;MG6k2
0j>jEd4XP1VQ1KQ3040]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP13Q30lh5j1Q3^30T2WI^1P4P2n1:=V391Q1XEa1
2521E0mN4Q7h@]5_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_29Q3c1iGid1cS1b=jQ2k:Xc12Q3e`2S2Q
35`1g10T2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1
i6S8_2Y2Q35X35o1@WH1<^19R3CP2n1:=F_291Q1e<b8a12521E0mN4Q7VBGW3_2h3S10023\5<4?c1\@i3518d1P3]>R4j4
GJR2^274Z21Co1RP1i6S8_22Q3dV4Z2Q353b11e1o1@WH1<>O9S2N;121Q2n1:=F_2S>b8a12521E0mN4Q7l@Q2W3_2m1j1S
10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2S2Q35f1g1o1@WH1<^19R3;14Q2n1:=F_2S>b8a12521E0mN4Q7
nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_21Q3f1Q3d3o1WI^1\3d2n1:=V3S>b8a12521E0TV1V
F_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1Q3d3o1WI^1\3d2n1:=V3Q4Q:b8a12521E0TV1VF_2h
3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2l1Q32[30T2\Bj6^1P4P2n1:=V391Q1XEa12521E0mN4Q7kBZ
3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2NQ350]5@U2Z1fD1U2R3d2n1:T1_2fFa12521FmN4jGU26W
\1XP1o1Q35^3o1@WH1<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21C
RR1i6S8_2j1Q3^30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1[<f
Ci6S8_22Q3kU4MQ35^5@T<R<1U2R3d2n1:T1_2fFa12521FmN4fHY1[5Q2PU1XP1T2Q350W30T2@WH1<^19R3CP2n1:=F_29
1Q1XEa12521E0mN4Q7h@U2W3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_27Q3c1Un1`h1]4c9\h25Q3c
1Un1`h1]42Q3^\79Q3]7X_3i2W3C\5b3A7Q3bS2Q4Q_1e6o8ANQ35^5@W1oF1U2R3d2n1:T1_2fFa12521FmN4hAQ6V1N]7P
U1XP1MQ35^5@WH1U2R3d2n1:T1_2fFa12521FmN4jGU2e7hT1XP1>c7k1Q30]30T2o:W>^1P4P2n1:=V391Q1XEa12521E0m
N4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1R3]30T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q
7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_21R3[6S3BT184Mh4R8g85:`264f1404_1:6:406S142B0
200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5`35D5V1037<:0@?NP2f53DW1cN8I45Eo1C4G315^9_3_3<7<K
1121U12?Q2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ
1E2534T1T1>2:_1152]1C\1239V2S37b15]3iCl87B021111;42114P12g4`4i6i1NDh1JEF<i1h1j6[B_Bk>F2T1O3I762P
1410T1U37a<W6P8@4[2cEo2P7h5Y2Q9TCc?5S3bk3iDE<f4S3Bb1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9_3_3_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12393S3bk3QT4HS3_e1i=2H2S1124BXe1V35R4Kn1
Kh3nf1c6h4VJc@3S3Vj2[Q13S3bk32ES36Y5oO853e<31T1020k@\f11X:]3oQ1e_24S3bk31d4Z1S3P2WGl87B021111;42
Y12g4`4k<\1<i1_]1k>33d3<<0IZ1WFa84oGo2P7h5Y2Q9X1S3d3`Nj1\1g4`4h60f3Z2\1<i1j3d51ib1c42U2h7eF:THo2
b1T3d1Cc2T3Ga1Y114`7a@P@T1S3d3`Nj1\1g4`4`:Z2\1<i1j3d51ib1c42U2h7eF:PE2P3o2\6Cc2T3Y2[14`7a@P@9S36
Y5oOQf21f_1k=iQ22S3bk34S3`Z3QAP?P1S3d3`Nj1\1g4`4`:Z2\1<i1j3d51ib1c42U2h7eF:THo2\6Ch5Y2`1`7a@P@4S
3bk3V7mh2Q1S3d3`Nj1\1g4`4`:Z2\1<i1j3d51ib1c42OU1h7eF:THo2\6Ch5Y2`1`7a@P@CS36Y5oOdOc:h[12V4<H7X2Y
2m1_S1iDe?U[1V6S3BT184Mh4R8g85:`264f1404_1:6:406S142B0200111;212260171B21N1P1T111O0151BU1<X17Ii5
Q1BJ5`3J5?F037<:0@?o2f53DW1cN8I45Eo1C4G315^9_3_3<d14U12a2CDT2_1528h1f1210524n2313<X61Y1Mj34f1=24
1O2^3]9T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239o;Z1S36k1[31[1[3W9_3\79
h6U9XEi6cEh4U3R4c<^21[1a3;81]3h1Q4P:A[2=[CR>b4`=R83J\V15S3_e1RV2d5f[2W5S3BFKMh4Z2]9JV45:`264f140
4_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5`3J5[17<\1o2f53l1_6W:S2g;8I45Eo1C4G315^9_3_3V1X2
a2Ci2_152Q2f121057j1S1313<X61Y1Mo3T226O2^3]9j1Y1d32Q202JQ28=KY44T1311986ET1NQ13Lc1E253Y1T1>=_11f
13?N392394T3c1cY2`c1:T3_^3e?V3m3X1U?I7jV36T3Y6^h3m3T4fi29T3W72X?d<kL^f27W12T3hn3P1T322Y51@WH1U2R
3i1Jn1:T1_2fFa12521FmN4kH>Ej3cX1XP1\_1o1T3c1m1o1hH>^1\3d2n1:=V3S>?h4Y3a12521E0]@fEkBZ3Ma1W2`1S10
023\5A?c1V6U:o318d1P3]>m8GJR2^274Z21CRR1i6S8_2>T3X8n4R6RV3m3KW3gB^1T1W1[4fU23T3`C42T3TT22T3kV41T
33T3hb1o[2n1T3i1a1U2WI^1h3140P2n1:=V391Q1XEa12521E0mN4Q7VF_2W2`1S10023\5<4?c1VD518d1P3]>R4j4GJR2
l5o1Z7gHi6S8_23T3hn3R83T3c\2Vd35T3\k3[3m3T4LT32^5@WH1U2R3d2n1:T1_2fFa12521FmN4ZIB2j3cX1XP13T3hn3
m38T3o3bDSU3=0`4Tm2h6T3AT1=Mh4R7Og85:`264f1404_1:6:1206C?21E0200111522212260171B2P11P1T111O0151B
U1<X17Ii5Q1B=<5Q1Y340?F037<:0@?P2;Bf53DW1[6o7W@8I45Eo1C4G315^9S6K3MD:Z12k1ECDT2_1528h1^17210524n
2313<X61Y1Mj34h1;241O2J;W2j7>S1j1Y1d32Q202JQ28396D^2j14T13119166E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12
39`6c9R41U33U3_914U3^U3YGg93U3dj3k;3U3`V4Sd1KU31^5@WH1U2R3d2n1:T1_2fFa12521FmN4kAT8e7hT1XP1o1U3h
11e1o1WI^1\3;121Q2n1:=V3f:\3n40b3a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_
28U35b11UR11215U3h1WR114Q1U3102b11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4PJ^\1XP14U3b1f^3VF2U3`V44U3
_91nl3:U3h11jGZ:121]X1U]1LU310]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJZAC_JXP1JU310]5@WH1U2R3d2n1:T1_2f
Fa12521FmN4PJ^\1XP1P1U310e11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4PJ^\1XP1MU3102Bg4@WH1U2R3d2n1:T1_
2fFa12521FmN4PJe7hT1XP15U3`[3Q7V1fBNU313\1m3@WH1U2R3d2n1:T1_2fFa12521FmN4jGU2X7<hT1XP1R1U310_151
e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4_;`>^\1XP1S2U35b11_10T2WI^1h31210P2n1:=V391Q1XEa12521E0mN4Q7h
@X2T3Ma1h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2Z1U3102b11e3@WH1U2<e2;121Q2n1:T1_2fFa1252
1FmN4jGU22R4T=C\FR4Z?b>Z26U3SI1h7bJRe1S1U310e11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4jGU2X5\2hT1XP1
T2U3102T3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518BQ1P3]>R4j4GJR2V5Eo1
RP1i6S8_2m1U3_1P2o1WI^1\3d2n1:=V3S>b8a12521E0TV1h@]5_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21<6d
C]>W401^2S8_25U3Y`3Z<`CC3V3kk32i3V3H09NE0S<47?c1>P320b28o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\
3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1
R22]13P9TK:R;Y31h3V3H09NE0S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1
;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31
g3V3H09d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q
2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31j5V3H:d11h2U2P72
47?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6R9W1;26
0:3<4<630<<2l4:3B9C5b6G=A_1U20U122B>b11d1]2U1><4221@R608U1h3CBa2R5MDa57Oe3_40P2g2T3Y13n4M\128Q11
1i3U2B<>:81436NQ1R22>N3;d8o>T<:R;I_211_5V3H:d11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1
482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6R9W1;260:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><42
21@\6n4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T<:R;I_211e3V3H:d1T<47?c1>P
320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1>
<:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31n5V3H:NE1h2U2P7247?a11>FY220?[27b23
k240412312@3<63?140411R11:4801CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3a2JV1W2]30e1>V>6R9W1;260:3N:0I24g4:
3B9C5b6G=Q2U20U1222?>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40i16g2T3Y13n4M\128Q111i3U2B<>:81436NQ1R
22>N3018d8o>T<:R;I_211T6V3H:NE1h2U2P72442?a11>FY220?;o17b23k240412312@3<63?140411P111:4801CB15ML
1N1I:12W1CV1<V9B3`1]1Q2^3a2JV1W2]30e1>V>6R9W1;260:3N:0<<24g4:3B9C5b6G=Q2U20U1222?>b11d1]2U1><422
1@\6R1k3CBa2R5MDa57Oe3_40d146g2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8o>T<:R;I_211f7V3H09NE0
0h2116:_1P72442364a11>FY2204:d1F7b2o240412312@3<323?140411P111544801311162B15?;1L1N1I:12W1CG><_1
f7B3`1]1Q2^3\3V1W2]30e1>]489M0P3m1Q20<<:6R9W1;260:3A<:0I24>X4:3B9C5b6G=A_1U20U1222?>b11d18T2U1><
4221@R608a3\1CBa2W4JMDa57Oe156b1MU302700c146^1X1]2FY13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8n1P=
n1a8c1:T1m9IP1^111^7V3S161EE1h2;e13P7247?a11>FY220?[27b2o240412312783<63?140411P13:482CB15;AL19D
12F:12>B5C3C><T1o2=1a4B3`1]1Q2^3Z31^3S2Y10e1>Q1Ig3:N129600R4]26e4P5C;2230:3N:0Q1o1:\2:36;9C5b6G=
Q2U20U122B>b11d18T2U1><4221@h34^2e2K\1CBa2a4@MD:l3Y17Oi16B386=_40d141l2T3b5:<1MFE28Q111o5B<>:814
363JQ1R22>N3;b81e=H@k1W8<c1:R;I_211DV3H0VX20e1>`GW1kG2V@\V1Y13n4h31k3dCP1W30e11e3@WH1U2R3;121Q2n
1:T1_2fFa12521FmN4PJlW1a4XP1KW3]1P4@WH1U2R3d2n1:T1_2fFa12521F6fN4PJe7hT1XP1IW30]5@WH1U2R3d2n1:T1
_2fFa12521FmN4PJ^\1XP1KW30_1m3@WH1U2R3d2n1:T1_2fFa12521FmN4_;`>^\1XP1Q2W30W3U2@WH1<^19R3CP2n1:=F
_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2\2W33b11e1o1@WH1<^19R
3;121Q2n1:=F_2Z:h3b8a12521E0]@_>4Q7l@Q22T3_2T1c2S10023\5A?c1\@o318BQ1P3]>m8GJR2^274Z21C[Cf>i6S8_
2Q3W3]30o1@T<R<1<^19R3d2n1:=F_2Y7i6b8a12521E0\4Z5i=2X74Q7g3l=A:<2T3_2T1@R2S10023\5A148c1\@c16Q22
183T1;P3:Z3U2a8m8GJR27^1G74Z21Ck:Q9T6^42f1f1i6l23R54Z2LW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJl6lP1
d4XP1VQ1[2W3]30o1@WH1<^19R3d2n1:=F_2Y7i6b8a12521E0\4g@h94Q7nBW3_2h3S10023\5A?5]1\@o318d1P3]>m8GJ
R27V274I`11Cj9V3_A2f14a1i6S8_2X1W33b11e3@WH15[1CR3;121Q2n1:T1_2bDS2a12521FmGo64cB\7R3i3oP1T1\3XP
1U2W30W3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0RGj74Q7VBGW3_2T1a21S10023\5<4?c1VD518d1P3]>R4j4GJR2V
5Eo1RP1i6S8_2R2W30W30T2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3]>R4
j4GJR2V5Eo1RP1i6S8_2P2W3X3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P
3]>R4j4GJR2V5Eo1RP1i6S8_2X2W302b11_1U2@WH1<^19R3;1210P2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\
5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2b1W3010b11c31@WH1U2R3;121V1Jn1:T1_2fFa12521FmN4^FBX1e1R3i
3F\99CmET1R26R1XP1WOT@R1W302b11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4nGQ2R3[Y1XP1S2W3^3o1@`3fD1<^19
R3d2n1:=F_2S>b8a12521E0mN4Q7VBGW3_2T1c2S10023\5A?c1\@o318d1P3]>m8GJR2^274X1Q11CjEW<i6S8_2MW3^5@W
H1U2R3d2n1:T1_2`?U7a12521F[ET4\54jGU2U8XT1XP1JW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4jGU2^\1XP1e2o1W3^
3o1@WH1<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CR>oCi6S8_2J
W30]5@WH1U2R3d2n1:T1_2P8e>a12521FmN4PJ^\1XP1o2W3f12c10o1@WB[1b401<:S19S2>094;14Q2ON:=F_2S>b8a125
21E0h7mF64S4m2l?Q3W3_2h3S10023=n4A148c1Aj?o318BQ1P3k5a8W4_3U1GJR2\21334Fc11Co91eDZ3i6S8_2W1W302b
11e3@cCc41U2R3;121Q2n1:T1_2fFa12521FmN4nGQ2R3XU1R4XP1`:;YFOW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJR
3[Y1XP1RCT<2f14Q1W302b11e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4PJR3[Y1XP1Q1W302b11e3@WH1U2R3;121Q2n1
:T1_2fFa12521FmN4PJ^7oT1XP1JW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ6W\1XP1^2W30\30o1@`3fD1<^19R3d2n
1:=F_2S>b8a12521E0f;V<o64Q7nB6P3_2T1c2S10023\5A391A52H\@o3183T1;P3]>m8GJR2^274Z21C_3aLP2i6S8_2\1
W33Bg4@WH1U2R3d2n1:T1_2Y7\?a12521FmN4DYGQ2i5V;9CRCX2AT1R2Y1h@_?cDT6fA3W5OW302Bg4@WH1U2R3d2n1:T1_
2fFa12521FmN4PJPAM_JXP1WO2LW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJPA9C_JXP1NW302Z5@WH1U2R3d2n1:T1_2
fFa12521FmN4o>j8U2^\1XP1QD^2NW30]5@WH1U2R3d2n1:T1_2gCn2a12521D1mN4PJl6aU1XP1QD^2o1W3^3o1@WH1<^19
R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2T1c2S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2Q2W30]3o1@h
;^<1<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2T1c2S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2NW3
0]5@]31gD1U2R3d2n1:T1_2fFa12521FmN4QIN6V7PU1XP1W1W30e1g3@]31WA2\31U2R3;14Q2n1:T1_2fFa12521FmN4^F
k1FN6k2Z4PU1XP1T1W30e11e3@]31WA_31U2R3;121Q2n1:T1_2fFa12521FmN4^Fa36W\1XP1JW30]5@WH1U2R3d2n1:T1_
2fFa12521FmN4PJ]7PU1XP1P1W33b1g3@WH1U2R3;14Q2n1:T1_2fFa12521FmN4jGU2U1_6hT1XP1JW30]5@WH1U2R3d2n1
:T1_2fFa12521FmN4PJe7hT1XP1MW3f1g3@WH1U2R3;14Q2n1:T1_2fFa12521FmN4PJe7hT1XP1JW302Z5@WH1U2R3d2n1:
T1_2fFa12521FmN4PJ^\1XP1JW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4_;`>^\1XP1KW302Z5@WH1U2R3d2n1:T1_2fFa
12521FmN4PJ^\1h@_?IW33Z5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1R2W30W3U2@WH1<^19R3CP2n1:=F_291Q1XE
a12521E0mN4Q7nBW3_2h3S10023\5<41=c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2T2W3^3o1@kA[61<^19R3d2n1:=F_
2o3S:b8a12521E0mN4Q7[BB23P3_2h3S10023\5A1=c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2JW3^5@WH1U2R3d2n1
:T1_2fFa12521FmN4PJn@_KXP1RCR2W30W3U2@WH1<^19R3CP2n1:=F_291Q1R2UCa12521E0mN4Q7nBW3_2h3S10023\5<4
?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2Q2W3X30T2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S100
23\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2KW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ6k2[Y1XP1JW30l1`3
@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1R2W3f1g1o1@WH1<^19R3;14Q2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S1
0023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2NW3d11g3@WH1U2R3;14Q2n1:T1_2fFa12521FmN4PJ^\1XP1Pd1
MW3f1g3@WH1U2R3;14Q2n1:T1_2fFa12521FmN4PJd5iV1XP1V1W32Y3o11@WH19k1R3i1Jn1:T1_2V>Q17U7a12521FmN4P
Ho1g1l3j=nHQKV5\_1NW32Y51@WH1U2R3i1Jn1:T1_2fFa12521FmN4PJd5iV1oJX5\_1a2W3]30o1@WH1<^19R3d2n1:=F_
2I_6i6Ni6Ia12521E0d<XB4Q1o5[6j8g3W3k1Ch3S10023\5A?c1\@o318X1;P3:Z3g:m8GJR2Q2<74Z21CTEf3V9i6>;d3c
3_2\2W3f11e1o1@WH1<:S19MI;N;1212n1n1:=F_2S>b8a12521E0mN4Q7h@U2W3_2h3S10023\5A?c1Z=Q3o318d1P3]>]4
_4GJR2^274Z21CRR1i6S8_2Q1W302b11e3@WH1U2R3;121Q2n1:T1_2k4jAa12521FmN4PJ^\1XP1Q2W3^3o1@WH1<^19R3d
2n1:=F_2S>b8a12521E0mN4Q7aB<W3S2;e1R2S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2OW33Z5@WH1U2
R3d2n1:T1_2fFa12521FmN4D[IQU1X2f1\3e3]GT5P1W30]5@WH1U2R3d2n1:T1_2fFa12521FmN4jGU2PAPH\3XP1cDa1Q@
c;IW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1WV1R2W30W3U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN40P7
nBW3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2HW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP1
P1W33b11e3@WH1U2<e2;121Q2n1:T1_2fFa12521FmN4PJ^\1XP1P1W3f1e1Q2@WH1U2R3;14Q2n1:T1_2V>_8a12521FmN4
PJ_CnHQKV5IW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ6W\1XP1IW3^5@`3fD1U2R3d2n1:T1_2fFa12521FmN4PJ^\1XP
1P2W3^3o1@WH1<^19R3d2n1:=F_2g4[9Nc7a12521E0mN4Q7nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR
1i6S8_2S1W3]1P4@`3fD1U2R3d2n1:T1_2c71_<`2a125216?mN4W4^1YDl6[Nk5Y1XP1P1W3^5@WH1U2R3d2n1:T1_2c71P
?\1425216?mN4PJl6c2`K\7UJR6LW33Z5@WH1U2R3d2n1:T1_2^@W6a125216?mN4YIF^\1XP1JW30]5@WH1U2R3d2n1:T1_
2fFa12521FmN4PJl6aU1XP1JW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4oEP4l6aU1XP1KW3^5@U2QF1U2R3d2n1:T1_2fFa
12521FmN4PJ`Ef3VCXP1JW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4o>P;^\1XP1JW3Fg4@WH1U2R3d2n1:T1_2fFa12521
FmN4PJe7hT1XP1IW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4PJe7hT1XP1R2W30W3U2@WH1<^19R3CP2n1:=F_291Q1XEa12
521E0mN4Q7h>U4W3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2P1W30Eg4@WH1U2R3d2n1:T1_2fFa12
521FmN4S8f3o9o1U2e7hT1eHb7P2W3^3o1@c>c91<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S10023\5A?c1\@o3
18d1P3]>m8GJR2^274Z21CRR1i6S8a1MJW3^5@a>e91U2R3d2n1:T1_2fFa12521FoGm64PJ^\1XP1JW3^5@WH1U2R3d2n1:
T1_2[9j6_6a12521FmN4PJ^\1XP1JW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJZASKXP1HW3^5@WH1U2R3d2n1:T1_2fF
a12521FmN4PJ^\1XP1U1W30]5@W<1S1i:1U2R3d2n1:T1_2fFa12521FdKX34DeCf2W2Fe7hT1h>W2j8\6JW30]5@WH1U2R3
d2n1:T1_2fFa12521FmN4PJ^\1Z?m@JW30]5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1TJS6JW30]5@WH1U2R3d2n1:T1_
2fFa12521FmN4PJ\T1Q8XP1P1W302Z5@WH1U2R3d2n1:T1_2fFa12521FmN4PJ]7P2a79C_JXP1cDQ2W30]3o1@WH1<^19R3
d2n1:=F_2S>b8a12521E0iN34Q7nBW3_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ=PEi6S8_2Q2W30]3o1@WH1
<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S10023\5A1=c1\@o318d1P3]>m8GJR2^274^1K1CRR1i6S8_2U2W30Ae
2U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN4Q7nBW3_2h3S10023\5<4?c1VD518d1P3IJh<R4j4GJR2V5Eo1\@e?i6S
8_2T2W30Ae2U2@WH1<^19R3CP2n1:=F_291Q1XEa12521E0mN40P7nBW3_2h3S10023\5<4?c1VD518d1P3Ic=R4j4GJR2V5
Eo1RP1i6S8_2S1W33b11e3@WH1KY1R3;121Q2n1:T1_2X?]7a12521FmN4nGQ2[X1R4XP1JW30]5@WH1U2R3d2n1:T1_2fFa
12521FmN4nGQ2^\1XP1T1W3f100e3@WH1U2R3;121Q2n1:T1_2fFa12521FmN4jEU4PDkDa3i3^LVQ1KW30]5@WH1U2R3d2n
1:T1_2`:V9n2a12521FmN4PJ^\1XP1Y1W3]1DO[2@WH1U2R3d2n1:T1_2bF20a12521FmN4PJZ1Y4d7TOXP1_>m:UDU2H9Ll
25OW3^5@i4X8`3c71U2R3d2n1:T1_2P8e>a12521FmN4PJd5iV19nObNU2W30W30T2@WH1<^19R3CP2n1:=F_291Q1o8Y9n2
a12521E0mN4Q7nBW3\22h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2NW32Y51@WH1U2R3i1Jn1:T1_2fFa
12521FmN4PJU1g@`JXP1\_1T1W310Y51@WH1U2R3i1Jn1:T1_2fFa12521FmN4PJg13Q@`JmJ1X5>TFhHS2W3X30T2@WH1<^
19R3CP2n1:=F_291Q1j=]7a12521E0mN4Q7nBW3\22h3S10023\5<4?c1VD518d1P3]>R4j4GJR2V5Eo1RP1i6S8_2JW3Bk4
@WH1U2R3d2n1:T1_2fFa12521FmN4PJ^\1I^OQ2W3Bk2o1@`3fD1<^19R3d2n1:=F_2S>b8a12521E0mN4Q7nBW3_2h3S100
23\5A?c1\@o318d1P3Ic=m8GJR2^274Z21CRR1i6S8_2LW3^5@WH1U2R3d2n1:T1_2fFa12521FmN4kH>Ej3T4^T1XP19Y30
Y5oOXl2P?`JgEmi18Y30Y5oOXl2aY1gEmi18Y30Y5oOXl2P?`Je_2=Y30k1]3oOoT2fFAm3cU1SP1a1o]19Y30Y5oOXl2BZ3
cU1e_27Y30Y5oOXl2aY1e_29Y30Y5oOle2[6m3cU1e_2:Y30Y5oOle2[6BZ3cU1e_2;Y30Y5oOle2<Q4l1m3cU1e_2:Y30Y5
oOle2[6m3c6oNe_23Y3cQ4m38Y30Y5oOXl2m3cU1e_22Y3cQ46Y30Y5oOjU4e_21Y39Y30Y5oOc]1d^1m3cU1e_29Y30Y5oO
Xl2j1R2cU1e_2:Y30Y5oOXl2BW1R2cU1e_24Y3cQ4j1R23Y3cQ4j1CY30k1]36hOQk2131o?h?h4b27a2Ace1QJ9Y30Y5oOS
k23c1nX1e_2<Y30Y5B\Oaj2A3Q@`Jlf1hH7Y30Y5oOkl2nX1e_2:Y30Y5oOSk23c1UW1h1e_25Y3d`4:Ue1^98Y30Y5oOdQ3
0TT1e_29Y30Y5oO]j2]2Z3cU1e_2=Y30Y5VIh6f9g8k3dY1POiV1oJed1:Y30Y1B\3oOQ63do3e_2P1Z3k1]36>118lNeo1^
Fl41=0i4l:`50bA7f1\1@a=S1^3cE3k=U4UES2Z3k19S3E118d3W5oEl1[4d8T@4j40e4Dl7>Y1W1a4]2T43Ib1d9n6j2_51
04T3U30^2Q3R4d1k37[1\=2_27a2A@4310m7[6^2hB]6\;h3nBc27Z3Y5oOSk2g1nX1e_2?Z3Y5IUOSk2Q4^20c9`JoJlKU3
g8j<8Z3k1]3oOSk2fZ1@T_25Z3Y5oOjU4e_2;Z3k1]3oOQk27o?\GS3SP1a_1U1Z3<U18]3`1X3\Dh6[8i?X2Odl1m215U5R
<_1l5;0Y>a2APNC^1g2UF40V1g=j6C?Z3l1\3oO[8hOVa2^<PNTZ109`6CT4HZ3k1]3oOhBlQ1[V17>Y:j3Ge>^<V8`B[52[
15_7a@DUE7Z3l1\3oOjU4V8^W28Z3Y5oOY[3`J@mS1V[1FZ3b18]363eEU3h6oCk^1UH1313dOg:of1eHh187Z3l1\3oOWk2
bZ1e_2<Z3Y5o=e21W?Qk27^R1Q8gIme1:Z3Y5oOYIWQ2S5RNQ8RJbe1:Z3k1m1_1oOS=fh3SP1\DTK6Z3l1\3oOjU4e_2T5Z
3;b1M\2[2j@5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<X17Ii5Q1BJ5f3J[17<\1o2f53l1SG_78I45Eo1
C4G315^9o6DJ7311_1a2C4d2_152Q2f121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44T1311986ET1NQ16I
c1E253Y18K>=_11f1C\1239\V1j4Z3;b1M\2[2j@5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<X17Ii5Q1B
J5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3_1Q1Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28
=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\V1?Z3Y3o1oOJn5V>X4WQ2EY3Y>nHQKcd1@Z3k1]3oOmMf1o5\e1
15ST1V2j2Z1QGch19Z3l1\3oOkl2i2TV1ob1eL8Z3Y5oOaO2PP2TV1e_2HZ3U4S1oO[<R3[HlZ1g5[4W4:W=1^41>X1h@Y8h
a1iADS3MZ3U4S1I\Hh6mMc?UU1i21k2KMIo5:5bA[1VAcc1^6iAD^2D`2f1LZ3S41S1Og3WKX;kMc]1]3U6W10>m>[19R1nA
n>0]<k1hLnBc2W4;Z3S41S1oOjU4n>XV11X3RG=Z3U4S1OoNYj2k4dV1n>0R[1bE`2>Z3S41S1oOhk1dN]2G_3fT1]k1^@h3
@Z3U4S1oOae2g4i6=20IZS1]k1^@h3`2X2Z3k1]363f;j<9T1c5W4CW8BQ5`3U5d112CM251=;G[[1]9O:6b1b1;:157[1_1
;^2[7bH<h21HAZ7e6h>j233CU6U3R1:g1f>P7d82J2T32T4X1Z3Y5oOW4Co92Z7U5d112CM8156T1id1O:i1S4a1W1b1[7UM
Z7P;\=GXKe?2JW32T4c1Z3Z1n3Q<T=T1Fl4W4Co92Z7U5f1FM815410S1id1O:6b1CZ1<i1_1;Kb1[7UMZ7P;\=G^<i>P7b9
2T32T47Z3l1\3oOoP3jT1e_29Z3Y5VIh6Vo2h1jT1`JTe16Z3U4S1oOjU4e_28Z3U4S1oOkj2nZ1l[2h3<Z3U4S1oOiV2_CA
R71iS1e_2R3?Z3Y5EYOSk2fE0b1k;`12k5I_e1[I7Z3Y5oOSk2fZ1jR2j<GZ3Y5SCk<j?j?0iBWLV1m4Q2P2b4;]1a1a<dEc
2YFX4Re1@Z3Y5SCk<h^2V1W3e1Q2P2\1o4a1jT1lX1hV18Z3Y5h2VMoP3cAVCe_2MZ3<U18]3i4UKdQ30>521LU9_1g20S3_
@HA`6[=`7k1k6fW1h38Z3l1\3oOmHl\3l[2h3KZ30T1=h1l1c<T>W3@14V1dOiNdGX:BjT1[@P8R<\A11jCi5BZ30T1=h1l1
]?Z;W3@14V1oP3gS1R1kY2i5Z5Z3;0^126F_1L1Y2]2\>5:`264f1404_1:6:406X1F4D156271HM1P1T111O015DU1<X17I
i5Q1BJ5a42X17<\1o2f53l1cN8I45Eo1C4G315^9Q3m3_3a2Ci2_1312Q2f121057n23131:T1S51FBMo3T226O2^3f4AT4T
3d32Q202l28=Kn2Z14T1311986ET1NQ1P1c1E2531W1T1>=_11f1C\1239h;UG]3j4Z3;`11M\2[2j@5:`264f1404_1:6:4
06X1F4D156271HM1P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n
2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\V18Z3Y5oORFXQ2
^^1Wk1]D7Z3k1]3oOjU4SP1a_16Z3Y5oOVP3cU1e_26Z3Y5oO^h1[]2e_26Z3Y5oOj>of3e_27Z3Y5oOlFm^3ed1oJIZ3k1]
3RKl41\>W6R=i2\@l4g5S26b5l15[1Xa1^93oOi1g]1<Z3l1\3oOfDlb1Eh2Xa1^9k`1iN>Z3Y5RKk3P1fDR]1X9gj1k`1l1
T1dFR5@Z3k1]3i<UCm8]3Y8MQZ1RR1VP1j3SP1R1^^19Z3Y5oOm8[HeP3j3VQ1^^19Z3Y5m>QAZ^3P2^ETW1`X16Z3Y5m>QA
jU4e_2CZ3<^1]3i4UKcEf5PP2\6i:_1W2d3\1k?AkV2i8:Z3Y5oOhf2]3Z1\3]1]U1e_28Z3Y5TJj5V;1aj3e_26Z3Y5oOjU
4ob1eL6Z3Y5oOSn2fW1e_27Z3Y5oOSn2R2cU1e_2e1Z3Z1n3Y1@d3O_IV1W3[:R6a<d1o64Y8V2Cf1Q1o1[D_?R2[23WFZ4d
1b687]4?:e:V2f4m3U6\2i6j20:Cb1W:^4U<j4j48Z3Y5iBU=mh2X7cU1e_26[3b1WR114nR45[3b1WR114P2[3b1a1U2WI^
1h3140P2n1:=V3913MXEa12521E0mN4Q7lA0X4_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1\De;i6S8_27[3b1^M]
3Z1146[3b1lP1Z1148[3b1WR114PCc1`i27[3b1WR114bo52B[3a107oQ114X1]BME^6lU1b1`5TGU>oh16[3b1eNa3149[3
b1UOQ314dDQ]1WQ27[3b1eN?Q3146[3b1lGZ:147[3b1lP1Z114nR4A[3T2j613bl2jI_12Y1`1[20Y?f2R2\V24[3B`V6[1
1[3P7[3:0S1182Mh4]2[2X3V61^25:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17>:i5N
22?J5g1?57J=<5?F037<:0@?8CR2f53DW1]N58I45E2l1C4G315^9o6\32Ld1CDT2_1528h1f1210524n23131:T14FU1c2=
1FBMj34T2241O2^3f4f4j18P1^352Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1;5B>=IE152]1C\1239X51jLg4
[3:`11Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G
315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239Z53[3b^1cH8[3mY1Z;aQ1WKZZ2V;S54[3Ze3\W1g[17[3ek3oC9CmEW3:[3oJ3^o2k8c6BY^1_2_C3[3B\J2[
3\^68[3Rg1a2bh2lX1i:h1]13[3SW6Q28[3X3jR1n5V>jg2Pd1M6[3b1UOQ3147[3b18lNQ3147[3b1^Mh414nR4;[3b17mN
Q314PCc1T7TW39[3b18lNQ314k[3ah16[3b1WR114Q\22[3PW53[3X4WX73[3d1ZR12[3B2[3\Q49[3b1WR114Tm2Y1l307[
3b11UR11219[3;f9`@Wg3_1l5XAUV12[3g`69[3Q8W11WAf[3j=f3jh1H\3d1JX62001]E`4V4S:n6Qf1VT1Z7^6hV1Z:Z;0
;^2_5?\3d18j6301nIYE\k2V6mR20;n7;\3S2d66ZDmJ\k2TY20;b39\3h823ZDZf3TY20;=\3e1Y7]Jh2NV2f1nh1fk1dR1
[J0?\3e1gQ1h2NV2f1nEoR1a2Ti1fBm?[J0?\3e1gQ1h2NV2f1Rh3Y5mI[J0;W6RKX2\3e1b10o1jH<AL\3d23NK:=;5f1MS
>b8a12521E0VP1m5c2bC_2h3S10023\5A?c1T>W2o318@=E>a2]>m8GJR2^274Z21CSLn5i6JX7_1OZ2\3e1b10o1T1eG<AL
\3d23j1:=;5f1MQ=Q1b8a12521E0VP1m5VF_2h3S10023\5A?c1_3d:d1Bo318=2=8217P3]>m8GJR2^274Z21CRR1i6S8_2
8\3l801T[3an2VAX19\3d1W701nInP6X1b@[4\3d1>9e31=9H3K002004162Z5T=T105]5130111W1=\1[1g1<k4c27b2=1a
31?341V1g5Q4P60V4`:Z1\2OV95d3S;BS5U2a6Z31=KT3k1=0`30<D>0BA8Y29DA463<0514294T4GAe1M60b32F4Fa7MP18
b6D@<1?\2n30h3k1W3;3f9V804l6Z2kE94^2\3d1>9e3b1O00200407nCc56R3[1g1<o40Y5?`301i8Q3P60aB\3g622gAg2
U2a6Z31h:S1CT3M0AL617>l4W2Mj32KF_86R1g8\2h7k1W3]B04l6Z2kE9Q1\3d1>o3b1O00200120VDc5j6lm21Z6]4j50^
1OSF6lEeE0Q7VH9E\3m1UK^>P3T70`4k1l2R3X8fm1l90Y5]20S5o2hj1P2\3e1b10o1f2Z1UE^1\3d23j1:=;5f1MS>b8a1
2521E0bNc1m5VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2n1\3e1b10o1WI^1\3d23j1:=Af1MS>b
8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ch@0;l@i6S8_2P2\3e1b10o1WI^1\3d23j1:=Af1M
a2a;4k1a6a12521E0TV1RCS3_2h3S10023\5A?c1\@U1i218d1P3]>m8GJR2^274Z21CRR1i6S8_25\3lV1me50Z8k1\3e1b
10o1WI^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_29\3e1h4
`2]Jn5f1aX3h^17\3e1gQ1h2U3f1Zg46\3h82^DYk2PK1\31]3[3]3Ld10S<47?c1>P320k2o506234@3W11n14b115j1P1K
:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436N
Q1R22]13UT1:R;Y31Z3]3Ld1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3
LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31g5]3A:d112e22R2P7
247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6R9W1;2
60:3N:0Q18^4:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40i1a1\1T3Y13n4M\128Q111i3U2
B<>:81436NQ1R22>N3;d8o>T<:`52^5I_211k3]38Cd1T<47?c1>P320k2o506234@3W11n14R1?15j1P1K:\1CV1<V9B3P5
^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1R7f121057^2CT3R5\7Oe3^<Z7\1]111Q3[1a1i181436N
Q1R22]13V9X=S3h1h8:X8DT2Y31f3]3A:d15n;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30
e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13
P9TK:R;Y31e4]38b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1c
N8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239M]3W1;m8Y@F0c6Eb=:o3nU2Q?NQIZ;l1Y<i7Lg;^6^7b5[77h8[22]3Ti6?]3W1;nI2a6EYV1e
j2Z;TY1]D7T;Y7P1]3W1YAP>X6_3?nLBIeCQ2g3?bGWMS8n3nB7l=o3h3Kf4aB7[7a4^4[2Y7G]3W1;85SCf4o8MSEW5YBRG
0PG]6Y4WBi2e4c2hOgR14]3W1b]6XN=]3a]1jh1?TS1lh1_6Y?`2_>h2R926]3if2XU1Q1^8VY12]3X]3;]3fQ2dA^W1hZ2P
Fj8\4`8Z4e34]3g1lU3Sn32]3g1n1]3X3o1WI^1\3d2n1:=V32P>b8a12521E0eDg<f4VF_2h3S10023\5A68c1\@o318d1P
3]>m8GJR2^274^1K1CVC?b<h1i6S8_24]3j\78k8T1]3W1Do2_;iES3>c6W1bT1W5Y6c1m;nHd3\7R:>?0AC<SR1_<b=^5o6
?Nj2i2R1b>B]3U11Jee3V\2aET2f4U1m1b3Z2[8>d3U1V6B]3U1L_T2`3lO[f1T?a>a3W6a:]3]:n26m53Y8]38C96=E7h4S
747?1a1>P320k2E5:`264f14041234@3<:681406S148470200111;2122601511B2P11N1I:11O0151A0U1<X17Ii5Q1B3F
5S475V1037<:0@2<o2^3W23DW1Ke>6[9N;h1;n18I45Ef1813=49=315b6G=e1;U20U122B>d19Z1Q228U1><631=DT2_152
8h1Y1<210524^2?313<a2f31Y1Mo3T2241O2^33Y9T3d32Q202JA\128396<113^2j14T1311986E981436NQ1P1A?2>E253
Y1T1>=_1152]1C\1239nJ:R;Y314]3U1^V3iV2_3]3L8[10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3
P5^3\3^3T5e>6Z:;h1;Z1n2_1:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3g7f4Z7\1]111o5i181436NQ1R22
]13UT1:R;Y313]3U1^V33]3V1b]66]3V1`1gV4V_1Sa1<]3U`1CC]EVHa1P2g1Jb1Xf22^3lY41^32^3Vb2O^35T1P2U4bX1
fKW@oe1VT1a@aA7BET2@>a14\4SB@416Q1859:3^3k[2ja38^3m?_W2Y1UHhW2a5c85_3j[2_V1jQ2n15_3[<O]3Pk11_32_
3i]32`3_X3U1`3c1WGl87B021111;42Y12g4`4k<\1<i1eY1i3PCg2o1WDa84oGo2P7h5Y2Q93`3_X3bK4`3_X3hB]=P1`3W
3`Nj1\1g4`4`:Z2\1<i1j3d51SP1YG2U2h7eF:THo2\6Ch5Y2`1`7a@P@9`3X3_Nj1\1iCi9jU1a`2Q1`3W3`Nj1\1g4`4`:
Z2\1<i1j3d51SP1YG2U2h7eF:THo2\6Cc2T3Y2`1`7a@P@T4`35T1=f5R8m8:`264o54E0200111;212260171B2\40151U2
X17Ii5N0V5J5V1037<:0@?o2f53DW1cN80H45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2
T3311986E9JNR2AG\1Y1i32]1Cm14`3_X3YGlU25`3_X3Vm2j62R1`3W3`Nj1\1g4`4`:Z2\1<i1j3d51SP1YG2U2h7eF:TH
o2\6Cc2T3Y2[14`7a@P@4`3_X3YGg\24`3_X3c1`R35`3_X3P52lV34`3_X3S5lV33`3_X3c1U1`3W3`Nj1\1g4`4`:Z2\1<
i1j3d51RNP2S5UB2H\1h7eF:THo2\6Cc2T3Y2[14`7a@P@j1`3o20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4P4P3VF_2h3
S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2:`3X3_Nj1\1iCi9jU1iBgm14`3Vl2X<h43`3_X3d73`3_X3h]22
a3YZ43a3f^501a3:a3cW2R2U@6d1^S1`4i1Pm21a35a3fY2V2mP4X=;a32R3eLW3S<0]J\@oBeW42a3d]74a32Rn5W>:a31S
3eLW3of1nk2ZFBhW16a32Pj2oBW5_j23a3X3bY6\6b33b1M>o1Y2j@5:`264f1404BL:6:406X1F4?4156271c121P1H:011
8F015DU1;06Q17Ii5Q1BJ5W3Y1[17<\1o2Ja12521E0T23l1cN8I455?V1HC4G315^9o6Q3=Q2?Cd24N002375284c1f1210
57>A?]1313<X61Y1Mo3T226I52^3718d1P3T4T3d32Q202U1f18=K3U44T13119526@4T1H5Q1P1574P1E25361C<T1>=_11
f1C\1239hIi6S8_2h1b3V1FLGAX3j@e;Wm1eBf3aB4d7_Jl2]D]8Q<7BET2@>a14]192><64Y1d92]40:><e2@0316Q18319
:I5b3Q1Tj3n>4=b33i1WX44c1f121057kU2k4b33b16Fh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X
17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_15284c1f121057n2313<X61Y1Mo3T226O2^3k6a2T3Gl
22Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239dQ1i4b33b16Fh4j@5:`264f1404_1:6:406X1F4D156
271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_15284c1f121057n2313<X61
Y1Mo3T226O2^3]9T3Gl22Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239>b33QZ44c1f1210524kU2;Ob
3Q14>T1Bo3gR44d7ZV27BET2@>a14\4SB@416Q1859:f6@b33QZ44c1f1210524kU2k<CaG[1b33R1m2X3fh2\>cK4c1f121
057e3lGb2eW1T47BET2@>a14\4d9`4m3@416Q18319:4b3aQ1cX343b3UZ44g4b33b1Mh4j@5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_15284c1f121057n2313<
X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239<b3m;Tf110PY1nN4[S1hP2
Q12i4b33MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo
1C4G315^9o6_3a2Ci2_15284c1f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1^14E25
3Y1T1>=_11f1C\1239[5b33M@3M^1Y3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17
<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_15284c1f121057n2313<X61Y1Mo3d1?26O2^3]9T3Gl22Q202l28=KY44T1
311986?5T1NQ1A>c1E253Y1T1>=_11f1C\1239k<Ce2??6^3e7c5k2Ok35k5b33T1=Mh4R8g85:`264f1404_1:6:406S14E
0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o63X32a2CD
T2_15284c1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239QV1Bb3[1`FZ1[:14_9\NhT1j:9S>;4]b1Z2];5b3oZ2]FgX14P4b33T1=f5R8m8:`264o54E0200111;21226
0171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd35284c1f1210524e3X61Y1Mo3T2241TAd32Q20
2JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm17c3S3eLW3c:nKR[56c3S3eLW3c:QW62c3j_11c32c3Q]35c3S3eLW3ea62
c3VI4c3j_1SZ1\b32c3VJ3c3VJPg22c3[\67c3S3eLW3m^1QKeW47c3S3eLW3[W3mQ2[X12c3f\38c3S3eLW3h<VZ1lb3hW1
:c3o]1eH1l2[:P6eD[_2W>2c3cW65d3R3eLW3ea62d3lc51d32d3P]33d3UJjb23d3Pj2oB2d3oe53d3mi2\b33d3UJoi53d
3UJPg21d32d3bW66d3R3eLW3oY2eW47d3R3eLW3m^1QKeW49d3R3eLW3of1Z<\S3a2[X12d3\l65d3e\3Qm23^28d3_Q1SX1
bU1mV2bC3^23d3mk2hZ35d30Zg2d2oBP1d3T1V6dU3lT1ZV27BET2@>2^14\4C0H\7X9@416Q1859:X1=Kd3T1V6aZ4ZV27B
ET2@>:0U14\4j8X9@416Q1859:9d32f9Zb1]e2_1l5XAg=2d3Ph5P1d3T1V6jARP2a9OQ^1Y\1]:b;o37BET2@>a14\4h4Z=
@416Q1859:P1d3T1V6jAZh1h7m1iAjT1Y;@2\j17BET2@>a14\4SB@416Q1859:Q1d3T1V2o3iBeY2Z=fP1ZR2o37BE5n1@>
a14\4g3e50d8@416Q1859:Hd3T1V6aZ4ZV27BET2@>a14\4SB@416Q1859:T1d3T1P2U4iBnQ1P:eM^4bY1\b1m?o37B2BT2
@>a14\4]1P1R2a=@416Q1859:Id3T1V6aZ4\b1mC7BET2@>a14\4SB@416Q1859:5d3]?Uj1Rm3c53d3Y3fY32d3P]34d3[g
2d2oB4d30o\3W54d30nR2[D2d3^`33e3Zg2eE1e34e3Y3fDjo12e3ej22e3TX45e3R[3l1\a2aO2e3_U75e3ni64_=`35e3i
[2Sn1^4Q^29f3j[4f121057kU2=f3j[4f121057Ua12bD_7gL:f3j[4f121057kU24Jf3MGc5PAhU1^LWa1f121057X<_9WG
o7l4P4Z5a2e@P4T?Z2Df3MGc5if1f]2f121057X<gP1o7l4^1a2Z5a2U620b3278d12g2U2S747913a11>P320=@438:22I7
b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b
6G=Q2U20U122B>b11d1]2U1><451@a6f1210524^2C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2`33@85>:8143
6NQ1R22>N3;j8nJ:g9Z1I_21o3f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f5
3DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1C
m1S6f3M6=K13AR4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V10
37<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28
396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239fDh516]1o9R1U3=f3XX2aS2f121057\OBZ@`E;f3j[4f1
21057\OBkU17g3Z6[3hW4_1l5XABg3[3I`5ol2aT1V6_1l5S<T5\OhAERJ1>d8T1g3LIJ0S7^e1Q1ZY1lW1_1l5i:L@P5_;d
47dGa4b2P5l1P<M6U13LV3W31d1X2A9g3^1W8T;cl3_1l5XAfW1m4f30L8;Mh4]2\>5:`264f1404_1:6:406X1F4D156271
f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23131:T1S51FB
Mo3T226O2^3f4[3Z1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239:g3U18W8mf3j@_1l5XAeP16
g3f9hW4_1l5XA:g3^1W8aV1VQ3_1l5XAeP1Z4Ag3V17W8eFQ314i]3_1l5\10W>b1e@o?Bg3f9jd3mB_1g2063k1A:\10j?X
726Bg3U18W8o\1[9iQ2b?_1o2o1A:]1h8Q7gP1Xa1Mg3V1_8gI14e?`^2h1i=0:S1o4L8T1`7R1R3BME9DM_8VOYZ18g3f9h
W4_1o2l2]1j?;g3V1_8gI14^[3Z2_1l5XACg3U107W8eFQ314fCRj2_1c2300R3]1j?@g3V1_8nEh314i]3_1o2l2]1c4V;e
7UU18g3f9hW4_1o2l2XATL8g3f9]9Zn3_1l5b>e2=g3V1_8gI14i]3_1l5XAe7lDmY1:g3f9hW4_1o2a2:XAPb28;g3U1`8h
W4_1l5]1^84V7`3?g3V1_8eFQ314i]3;S1l58T1m=l17g3f9]U4Z2_1l5XA:g3U18W8eFRa3_1l5XAeP1:g3U18W8e]1Rj2_
1l5XAeP18g3U1`8hW4_1l5XA[3Ag3f9lU1XU1o5ZEWQ1_1l5R2V4n:e7RMnHP5U:@g3V1S5[3eFQ314PChX2\2b?;S1l5XA:
g3U18W8k;1jk3_1l5XAQ1g3U1`8Wa1`AHc5l<\3d8T<h?a18U50LE:1C_1l5XA`;2Lf51fBe2fR1b1\4f30S110:e4P1]2d5
m8:`264o54E0200111;212100400171B2\40151U2X17Ii5Q75V1037<:0@?LR2f53DW1cN8I45e2CTE2a2CDd3528h1f121
0524Z3:T1S51FBMo3T2241X9k7d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1UR1Og3Q13<e5]2hW4:T1l5XAo]
17BET2@>a14\4SB@416Q1859:Z1g3Q13m1T4]2aJl\1Y5d4Zf1:T1l5l2i1m1j1h8o]17BET2@>a14K`3^3_1T=@416Q1859
:Q2g30j100h7T9g2^8l1Y=2j;\3;;2Dm2jU1YMW=_1W2m1f1V13b5W533?=2A3Ic11<1420011122b1n1j251_T136T123T9
^L5W2g3`200S7aKo:g1:7=a1l2X1`23Z2]2i112Uh1j@c3c2_1g2T3`:m4@1V1_?W:A^@E=00>;@k1Q4o6Q92285108>5><5
l2k3o292Na151<Jg1g3U107c4n2DU;];S314\:o3X1n4E7[2]1M^1@:PU1^6iGP7h6;0R1[19V48S7W5c1=>R2a68g9`71\2
mJ`;n1S8K1\18g3f9hW4_1l5XAUa1YKNg3Q1V6]2Za1]f2:T1l5XAo]17BET2@>a14\4SB@416Q1859:7g3<Y9hW4_1l5XA8
g3f9g8]g2bW1_1l5XA7g3f9hW4_1a5:XA7g3f9hW4_1l5XA^?8g35`9hW4_1l5XASa2;g3V1_8eFQ314i]3_1l5XA8g3f9hW
4_1l5XAgQ207g3f9hW4_1l5XAW]2:g3f9g1iX2Vm1_1l5X6o:Tg1<g3f9\c2`4R6^B0h:^<_1l5XA=g3o2f6nEW3a^3_1l5X
Am@]6b@^R18g3f9od3hB_1l5XAcN9g3f9i?Q4lc3_1l5XAUO<g3U10_8gI14fCRj2_1l5XAY1g3LV2b6bDd8d2C8S1a3m=d4
\:b4`5b<f6jW1_1l5k1B1f6[2BQ5Z8^9Z4l2g1]3P5>R;V2W8dCY1Cg3U18W8U9e2V8T7k=md1d@W;i=_1l5R7U:POY2:g3V
1_8gI14i]3_1l5XAQ5f30V172Mh4]2\>5:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<X17Ii5Q1BJ5a4[
17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4T3a1T3d32Q202l28=K
Y44T1311986ET1NQ1P1c1E2531W1T1>=_11f1C\12397g3f9Rf2ea1_1l5XA8g3j7k1YW2^P2_1l5XA7g3f9hW4_1l5XAW@9
g3f9k;1jY1oa2_1l5XA8g3U1`8he3oA_1l5XAl4f30LDMER4]2\>5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23131:T1S51FBMo3T226O2^3f4f
4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?g3f9ig1T>iQ2_1l5XAT108ZX2V2n61@g3V1P2^
6gI14i]3_1F;k2Z10AXA7g3U1`8hW4_1l5XA<g3V1_8kCk514i]3_1l5XAem1l4f30a12Jh4]2\>5:`264f1404_1:6:406X
1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n231
31:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Cg3U18R10S7k;1Y
?aW2XFe>_1l5XAeP1KhQ1iA8g3^1W8hW4_1l5XAgP17g3f9hW4_1Y5BXAT1g3MJm6OV2b21R1b5l43P4S<R<iHa4X3n2Z3j1
o;a9j4Z10ZF_1l5b2a1S=V;ZQ1k>b58g3U1`8]h3Z?_1l5XA@g3V17W8\HZ114i]3;S1f55\7k9YJW1g3Q1V2o3]2lf1k`2:
T1l5XAo]17BET2@>a14`1k2DHR1EW6d8@416Q1859:4S1<g3f9[?Mg:gEdl1YJ_1l5XAV_1>g3V1j6d1gI14i]3_1e4V1XAX
;^2j6f30S11072Mh4]2d5`5V35:`264f1404_1:6:406S14E0200111;212100400171B2P11P1T111O0151BU1<X17Ii5Q1
BJ5<<MER1J5?F037<:0@?L@a1f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n231201:0S1S51F89Mo3T2
241O2^3d2Q2]35R1j18P1d32Q202Jm138396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239T@PB1k2;g3V
1_8gI14oR3i:_1l5XA8g3U1`8XS1_T3_1l5XAX1g3F[1Z61V1EcOR1?l3b4V2`=>T5i2T:0d3?1c:U;U1P4nCb4U3_1;`5_4
h<a2[CDT4Z5f]19g3f9fm1QZ2_1l5XAai1\D=g3f1o7P6hOU[1PKgK_1l5XAaDQJS1g3L8`7L2Q22^T11_o2b1_1a5:XAc8d
3f4U6i@c2a6f5Bc1\1o7_91\16c4:39g3f9Q;fl3_1l5XA_AnQ27g3[3Z6hW4_1l5XAP1g3f9e1b5mM[Fk8R2T1Q5j4R5f>W
1RQ1_1l5g2>O61i1o3n6[9]1n52a[1:JV2h3S1C5T33b=Q8R5T7\1Z22b3e2F871k58aGh;m5a2S2VIT1Y2G_2c1_6f1X3c3
R1AGAX;U1f1O74911112000R7m5NY?k6d723B22T7`Gg5T1d3h3S1C5l3524C7332V1R:Q83n4X2b11R2Q11\1Z22X6F871k
58T1n5e1<a1f9b?fK`8Y2G[23@R1_6X35T1;KY1@?181R1A5?16092[<f1D:<;111210c3Y34l6R127`781`4^1IU1V4Da4V
253?123B2W7C1jFk4KI:e1h3S1C5U4X1\;[>d2d>15\4[:<Rf1a1T2T4d8^95U2l2\1n;8D>FEP1G774;11122TES1_E12Lm
6RCd42i6f3h3S1C5b395242@772ABT:U8U60P1b11c4Z223k6871h1U=<Yf1d7T1]53;4\1f2R3c30223I62293746]1?>D3
2I??Z:8;2IF>V1?D2517>11112000B6S64o73Q7N1o5k6e5R153;3123B2X6_H`1P5:`1Q2h3S1CX4n;QEl:[2`5^\2831]1
_6f1F[2]11O<8CR1?1N092c9g2Q1d174=610m6_8ES71i5f5E3g8=g6g3f=514607G12V;8h3m1]X51122bc1W1h3S1C5R4K
?bCYi1b[1j>X3]1T1Y1P118\2d@1122`S1Db?L[4o;514T174Z5E[5T2h3S1IR424C7332T1ZBW7d1`D8T1d7<[Bb[1b6?4R
1h95T128KY1P1181=DA5?992g>U11122B_6k?8Q6V6De5R15_1o63LeGEP5U1h3S1j`1T1Y5^W2j>f1Hj2L1\18Q1T11;CQ<
U3R162S@^S1R1[@514607G12c1h3j100m@g2^8V?2^5[6\3;;2Dm2eNUOkP1W533?=D3Ic11<170011122b1n1j251_T136T
123e1h3j100m@g2^8l1Y=2j;\3;>b3eNUOX5mBd8W533?=D3Ic11<170011122b1n1j251_T136T12Z7\N5n1h3i11V3S<h5
Q7[516Y5X2n12`6Z4[4b16c4i3eIR1VM>d2TId4j1\333MD3Ic11<;11122a3Q1h151f1i6Y=T3l9R32f7kEU12n6m1h3i11
V3S<h5Q7[516Y5X2n12`6Z4[4b16c4i3eIR1VM>d2TId4j1\333MD3Ic11<;11122a3Q1h151f1i6Y=T3l9R32f7kEU12f1h
3i11V3S<h5Q7[516Y5X2n1c6f8b1j4i3eIR1VM>d2TId4j1`2O3b13]21<;11122c4g3i6Y=T3l9R32f74fEU12n6`1h3k10
m@2S;l1P6_5Q32[3d1m8;;2b3]2f9`Bi48j16n3d=U4_7P>R8^5W5G=b1`262a3j251Z7S@g>V7\N^1h3k10m@2k92T1l1b>
2[3d1m8;>b3]2f9HgAR5Q2n3d=U4_7P>2o72[5o5=S462\651Z7]9e6U1hD\NNh3k10m@V;aN;Q4KlR1Q2Z[120]=W5G=b1`
262a3j251^<gI`4RQ1S1h3k10m@n92T1j5fH;Q4KQ<gAR5eCfI20O]<W5G=2FY362\651h@nIRQ1>h3Ua4T92i;II_262b61
h@]El620e37880DE21e227j1S747913a11>P320=@4028:22I7b2S1=]14041234@3<6C140411_1482CA015MLP11I:12N8
CV1<X1_50\2B3`1]1Q2^3\3^3Eg20e1e>6`91G;223;3N:0S1U3_1:3B9C5b6G=Q2U20U122B>b11d1[21U1><4513<\1[2U
6\1C5<a2`1[1V1=@MDa57OP3D_40^12247=X2T3Y13k3P2FE;>2?11Z2`33@85>:81436NQ1R22>N355Q71P@d<:`52^5I_2
1b720e3789Z12g2116j1S747913a11>P320==2438:22C57b23Ok14041234@3<324>140411_14801311162A015K1LP11I
:128E8CG237<X1m7B3CL]1Q2b211C02\3BCW2Eg20LHj9:_46`9I;26;3A<:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4
51@[;C5<a2W18[1T1139@M1Ba57Oe15b16S40450^12247932U2]2FY13i2R3\1;>2?11Z2Na23@85>:814206NQ1R22>N30
18iS1:R;I_21P620e378d12\1Z1U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:1
2N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NM
Da57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N355iS1:R;II8\11h520e3@d12g2U2S747913a11>P
320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;
3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40^1B=X2T3Z7\1;>2?11Z2`33@85>:814
36NQ1R22>N3;iS1:R;I_21Z620e378d121e2:j1S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA0
15MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1P8d66`91G;223;3I4360S14`4:3B9C5b6G=Q2U20U122B>b11d1]2U1
><45130;[;?35<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;Q71eL:R;I_21T620e
378NE011e2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1
Q2^3\3^3Eg20e1e>6`9I;26;3N:0Z1^4:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3T4450^12
?=X2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>N3;iS1:c5^5I_21V620e378NE01g2U2S747913a11>P320=@438:22
I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3V1W2Eg20e1e>6`9I;26;3N:0i5
:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3T4450^12?=X2T3Y13l5\1;>2?11Z2`33@85>:814
36NQ1R22>N3018iS1:R;I_21j520e3@d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA01
5MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5
<a2l2V1NMDa57Oe3_40^12?=X2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;gGQ<:R;I_21m520e3@d12g2U2S747913a
11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3^3Eg20e1e>6
`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\1;>2?11Z2`33@8
5>:81436NQ1R22>N3018gGQ<:R;I_219i37f\1fH]V3=g63g8U620e378:Y121e2:j1S747913a11>P320=@438:22I7b2S1
k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q
2U20U122B>b11d1]2U1><451@[;C5<a2l2V1=@MDa57O[1Y2_40^15<=X2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>
N3;TGa3R9:`5a5I_21]620e378d12g236j1S747913a11>P320==2438:22C57b2S1d164041234@3<64>140411_1482CA0
15MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2CA><451@
[;C5<a2l2V139@MDa57Oe3S4;0^12?=X2T3Y13l5\1;>2?11Z2`33@85>:814206NQ1R22>N3018TGd<:R;I_21_620e3@>U
12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211
G\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\
1;>2?11Z2`33@85>:81436NQ1R22>N3;o<7BET2@>a14\4o;:h5@416Q1859:T2I_21n520e378d12g2U2S747913a11>P32
0=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N
:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40^12?=MZ1T3Y13l5\1;>2?11Z2`33@85>:
81436NQ1R22>N355iS1:R;I_21o520e378d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482C
A015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[
;C5<a2l2V1NMDa57O[1Y2_40^122<=X2T3Y13k3P2\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21T620e378d12g
2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3
^3Eg20LHe>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57O[1Y2Y450^122<=X2T3
Y13i2R3\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21l520e378d12g2U2S747913a11>P320=@438:22I7Cn1S1k
14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2
U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40^1B=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1
:R;I_21g520e3@d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X
1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_
40Q2=X2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21j3i378d10^1d:47?c1>P320k2o506234@3W11n14b1
15j1P1K:\1CV1<X1m7B3P5c20I\3^3E^4e>6b9G;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3S4N\7Oe3b6=]5Y
13l5\1]111o5i181436NQ1R22]135oS1:R;c18\11]3i3@d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9
B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3b6=]5Z7\1]111o5i181436NQ1R22]
13UT1:R;Y31Ji3OV6aZ4ZJ=a[17BET2@>a14\4SB@416Q1859:b3i3@d1031m;47?c1>P320k2o506234@3W11n14b115j1P
1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3i552?=]5Z7\1]111o5
i181436NQ1R22]13UT1:R;Y314i3S\5=[B^3i3@d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\
3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3b657]5Z7\1]111o5i181436NQ1R22]13UT1:
R;Y31U2j3j20o1Q4Z>j6^1\3d2n1:=V3S>b8a12521E0fN]7VF_2h3S100235V5A?c1\@o318X1;P33E1012Bh<o3m4GJR27
V274Z21CRR1i6S8_2k2j3IP20o1Q4UE^1\3d2n1:=V3U57k14d6b8a12521E0c7n<\6f3]7VF_2f31AA0023\5A?c1\@o318
d1CM^13E1012P4Z9h1[2h4GJX1I24V274I`11Co8O1Q5`9]9i6i2>]11Z3_2Q2j3e2U2WI^1P4P2n1:=V391Q1XEa12521E0
mN4Q7VF_2h3S10023\5<4?c1VD518d1C\211E10`=R4j4GJR2e3V2o1j7;kGi6S8_2R2j3k2o1cAc7^1\3d2n1:=V3S>b8a1
2521E0TV1VF_2h3S10023\5A?c1\@o1HDA18d1P33C1106Dd<m8GJR2^274Z21CPGQ;i6S8_2S5j3V10c1o1X2nCa10\1ALd
28>d2@C>71072=A1A1P1<@T<E41Q14k1[5U1a12521E0f2S9P2d9c>_8i5o1h2n1T1Ma1Z31;1D<0023\5A68c1>083?FF17
:1`1FT280041R2h2GAR1BK1140i218=2=8000173:?A_1I1021l5>o6Q1k7GJR27Q13P174[1N1CU6>W2`4g3n3X2V1]9i6J
g1l44>_1Oi2j3W1c1o1X2nFALd2Gd2T1>710:=AC1P1Mj<X1b8a12521E0TV1VF_2h3S10023\5A68c1\1U2P7`3d1BKS318
=2=801173l23Ec=m8GJR2^274[1N1CZ9R4g3^7]9i6S8_2Cj3VO_3S6Ym1kL]X110GoCWAl3P7W7\8R9Bm3T2j3S1a1U2WI^
1h3140P2n1:=V391Q1XEa12521E0mN4Q7lA0X4_2h3S10023\5<4?c1VD518X1;P33E10`=R4j4GJR2l5o1V8kGi6S8_29j3
jU3aU2151103j1j3e2U2WI^1P4P2n1:=V3913MXEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3Ic=R4j4GJR2l5o1
RP1i6S8_2l1j3e20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P33E1a=R4j4GJR2l5o1
RP1i6S8_2o1j3Z1`1o1WI^1\3d2n1:=V3S>b8a12521E0fN65P7VF_2h3S10023\5A68c1\@o318d1P32FJh<m8GJm14^274
Z21CRR1i6S8_2l1j3e20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3IJh<R4j4GJR2l
5o1`Na1i6S8_2k1j3e2U2WI^1P4P2n1:=V391Q1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3IEm<R4j4GJR2l
5o1RP1i6S8_2i1j3k2o1WI^1\3d2n1:=V3S>n4c3a12521E0fN]7VF_2h3S10023\5A?c1\@o318d1P3Ic=m8GJR2^274Z21
CRR1i6S8_2i1j3j20o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3G1c=m8GJR2^274Z21CRR
1i6S8_23j3\[51h1j3j20o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3Ic=m8GJR2^274Z21
CRR1i6S8_25j3j?d6nd4Ug1k1j3i21o1WI^1\3d2n1:=V3S>2_8a12521E0TV1VF_2h3S10023\5A?c1>m?o318d1P3Ic=m8
GJa1@^274Z21CRR1i6S8_2k1j3e2U2WI^1P4P2n1:=V391G9XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3Ic=R4
j4GJR2l5o1[<fCi6S8_2n1j3j20o1\Bj6^1\3d2n1:=V3S>b8a12521E0fN]7VF_2h3S10023\5A?c1\@o318d1P3Ic=m8GJ
R27V2334Z21CU<c5X@i6S8_2h1j3k2o1WI^1\3d2n1:=V3S>b8a12521E0SOP7VF_2h3S10023\5A?c1\@o318d1P3Ic=m8G
JR2^274Z21CRR1i6S8_2j1j3e20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3Ic=R4j
4GJR2l5o1RP1i6S8_2o2k3d1a6[<a8[6@j4IV2e1W2V2[1Eh2<d37Ch3?\<S@W7U40T=^:61Y3E27II4DF0`1Z5W1b6`7e4K
?3X2g2811042=261T<P8Q3M@f2W7Ja6Q1>0J2BY5h1c2f3l7LAW2P9=831121a1P1i2k3d1a6[1m@93U2Ll1DT2g2R8^43W1
k3d37CX4\4W8YK0bG061Y3E27I[2`1Z5c4m1o>X2d2281107=250000S<n1Q:W3\3n3U5T3Z1j54;P4S:f1EA2U;=83141Z1
0311D92[1k3d1m7m@93R3[222T2j:c=CX4co161o32Q1gS1@E25000Zb14;P4]9E=X1W1o;54c1S1d3k3P1C^7Q32[7K@i1d
3U:4]55o23`8o5[?m1_D2f12j3\5@Q5;<X363;X17S12H601ES5@KR1D9l8_<A:2b1@42D1?\5IW3<L107=25000P4\3g212
_3U3o:]1Y1Y1b1U7:o1<0Z52\1m1m2f2`2e45d1>a39:h2]1Q416;1?Z3c1k3P1CdU19^:[1E\Hdh1Z20`1U6];P2Q1U6I_4
1107=25000WGh4j1m4P5Y3>0J2j7d5]8f2X2`4Q4141l2_1k3P1C`F3W29W3b1Kf2a8T3Q3l]1\S2?]517C61@iHa?3Q1\2j
549^14U6[9c6d4=831121a1Z1:k3Rb1]Q2k_1W6C6]DQP1kN2l3bS31l36l3U1gQ1n5f1Zg4g1l3h20o1WI^1\3d2n1:=V3S
>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_22l3Wb67l3U1gQ1n5f1nh1[n2n1l3U
1b10o1WI^1\3d2n1:=Af1MS>P2a6a12521E0TV1VFMa1h3S10023\5A?c1\=o2o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_
23l3fX1_l1l1l3U1b10o1Q4UE^1\3d2k12:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z
21CRR1i6S8_22l3fX1l1l3U1b10o1WI^1\3d2k12:=;5f1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJ
R2^274Z21CRR1i6S8_2o1l3U1b10o1f2Z1UE^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1T>W2o318d1P3
]7o6m8GJR2^274Z21CRR1i6S8_2o1l3U1b10o1f2Z1UE^1\3d23j1:=Af1MS>b8a12521E0bNa7VF_2h3S10023\5A?c1T>W
2o318d1P3]>m8GJR2^274Z21CRR1i6S8_27l3U1gQ1n5f1\W4m?l1l3U1b10o1WI^1\3d2n1:=Af1MS>b8a12521E0TV1VFM
a1h3S10023\5A?c1\@o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_2n1l3U1b10o1T1l2UE^1\3d2k12:=Af1MS>b8a12521E
0TV1VF_2h3S10023\5A?c1\@o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_2m1l3U1b10o1T1l2UE^1\3d2k12:=Af1MS>b8a
12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_21m32m3nS1;m3P1eNa314>_5ek5\2U59m3
P11UR1121`g3h;Bm3P107dH22a5S1]214>V`2_5jZ1SJQ5Am3P100kH22e6]2121lIc7ac1R1S]16m3P1WR114f]66m3P1WR
114>>m3P1e1aP114Q2n5V>[82[_2_c1@5m3P1WR1147m3P10VR114>8m3P100UR11212m3bn57m3P1jN1Z3148m3P1eN41Z3
14:m3P11cN41Z31216m3nBc3@Ve2a34m3l_3e^2j12m3l_33m3bn5So13m3Y_2X_32m3Sk75m3g3m\7X9T12m3Wf51n33n3E
bY13n3VS6V42n3^X27n3OPI2S9142n3jb53n3EWZ15n3bV1^1k2l^6S6o3:80Z112Lh127j1P7247?a11>FY220?[27b2o24
0412312@3<63?140411_1482CB15ML1N1I:12W1CV1<b41a4B3`1]1Q2^3\3^3]30e1>V>6R9W1;260:3N:0`1X4:3B9C5b6
G=Q2U20U122B>b11d1]2U1><4221@h3c2n4CBa2R5MDW4Y17O[1Y2_40d14a1U16f1]1Y13n4MFE28Q111i3U2B<>:81436N
Q1R22>N3;d8_>?T<:`52^5I_211[6o3:8[112n1;:27j1P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB1
5ML1N1I:12W1CV1<_1R31T2\2B3`1]1Q2^3\3h1e1]30e1>V>6R9W1;2230:3N360Q1>X4:3B9C5b6G=A_1U20U122B>b11d
1]2U1><4221@R608n4CBa2R5MDW4Y17O[1Y2_40i16`26f1]1Y13n4MFE28Q111i3U2B<>:81436NQ1R22>N3;d8o>^4e7:`
52j4CI_211d3o3:d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3L
C5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31n5o3:8[11
2e2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>
6`8AW1;2230:3N360<D1e4:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@R69R1k3CBa2R5MDW4Y17Oe3_40d1;`26T3Y13
n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T<:`52^5I_211k5o3:8[112e2U2P7247?a11>FY220?[27b2o240412312
@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6R9W1;2230:3N360Q11e4:3B9C5b6G=Q2U20
U122B>b11d1]2U1><4221@R69n4CBa2R5MDW4Y17Oe3_40d1;`26T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T
<:`52^5I_211`5o3:d11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`
1]1Q2^3\3^3]30e1>V>6R9W1;2230:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40h4
T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T<:c5^5I_211e3o3:d1T<47?c1>P320k2o506234@3W11n14b115j
1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M
\1]111i3U2i181436NQ1R22]13P9TK:c5^5Y31e5o3:d11h227j1P7247?a11>FY220?[27b2o240412312@3<63?140411_
1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>`7e66R9W1;260:3E8360i5:3B9C5b6G=Q2U20U122B>b11d1]2U
1><4221@\6n4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8h1V=T<:`5a5I_211k5o3:d10
0h21S2P7247?a11>FY220?[27b2o240412312@3<63?140411R1744801CB15K1L1N1I:12W1CV1<V9B3`1]1Q2^3\3V1W2]
30e1>P5o3U56R9W1;260:3N:0I2l4:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40h4T3Y13n4
M\128Q111i3U2B<>:81436NQ1R22>N3018d8o>T<:R;I_211m5o3:d11h21S2P7247?a11>FY220?;o17b2o240412312@3<
63?140411R1<4801CB15K1L1N1I:12W1CG><V9B3`1]1Q2d2I\3V1W2]30e1>V>6R9W1;260:3N:0I24g4:3B9C5b6G=Q2U2
0U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40i1n2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8o>`:c
1:R;I_211`5o3:d11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1
Q2^3\3^3]30e1>V>6R9W1;260:3N:0i5:3B9C5b6G=A_1U20U122B>b11d1]2U1><4221@\6U1h3CBa2R5MDa57Oe3_40h4T
3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T<:R;I_211^5o3:d11h2U2P7247?a11>FY220?[27b2o240412312@
3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6R9W1;260:3N:0i5:3B9C5b6G=Q2U20U122B>
b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8o>T<:R;I_211e3o3
:d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;5b1;i5:3LC5b6G=Q2U20U1
22B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31e3o3:d10S<47?c1>P320k2
o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6
n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31f3o3:d15n;47?c1>P320k2o506234@3W11n14b11
5j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n
4M\1]111i3U2i181436NQ1R22]13P9^Ce7:R;Y31g3o3:d15n;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B
3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181
436NQ1R22]13P9^CV2^5:R;Y31e3o3:d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>
V>6R9W1;h1;S1e4:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P
9TK:R;Y31e3o3:d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC
5b6G=Q2U20U1222?>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31R6f38:62G
B1h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2[32\3^3]30e1>
V>6R9W1;260:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\64f121057^2CBa2R5MDa57Oe3_40h4T3Y13T4IM\
128Q111i3U2B65>:81436NQ1P1Q12>N3;MZ5[25i>2Q<:Y3h7I_211Bo3WX20e1>`GW1[2iU1\V1Y13n4h31]3=dC@o3WX20
e1>`GW1UX1\V1Y13n4h31k3dCBo3DbW20e1>`GW1UX1\V1Y13n4h31k3dCiNg3o309d10S<47?c1>P320k2o506234@3W11n
14b115j1P1K:\1CV1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3Q
9\3Y13n4M\1]111i3U2i181436NQ1R22]13P9TK:R;Y31f3o309d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1C
V1<V9B3P5^3\3^3]30e1>V>6R9W1;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1m6n4CT3R5\7Oe3^<Y13n4M\1]111i3
U2i181436NQ1R22]13P9TK:R;Y31Ao30VX20e1>`GW1UX1\V1Y13n4h31k3dC`3Q48d10S<47?c1>P320k2o506234@3W11n
14b115j1P1K:\1CV1<X1m7B3P5^3\3^3E^4e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3g7f4Y1
3l5\1]111o5i181436NQ1R22]13UT1:R;Y316Q4f\1fHc]33g85R4Ae2ac5jY16R4if5_h11U412R4if54R4i7W>gP5Q5f3<
@DMER4j@554`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G31
5^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]8OT3d325k102l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=
_11f1C\12317e9_7g=S721;S4@m3W7ac1YIR\1^`1S2YCXJ8S4SHnb1QR1oT21UQ1l=3S4Te5T\13S4U:kT14S4nCdm3a[3^
4f3<@6=c1HY3R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1S2_L8I45e2CIZD2a2
CDd3528h1f1210524e3X61Y1Mo3d1?241TAd32D\102JQ28396D^2T3311986E9JNR2AT2Y1i32]1Ce17P9C]>n=Ln251T42
T4Z>3T4Z>Xa24T4oA_S3do11T43T4mo2g72T4gc2HT4DV6aZ4ZV27BET2@>a14\4SB@416Q1859:2T4nf21U42V4Rl52V4dW
62V4]\3i1V4Y20T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6
S8_23V4]\3d_23V4S`1n[44V4k;]8hW53V4YDhW54V4k;]8Sh21V4m1V4Y20T2WI^1P4P2n1:=V391Q1Fj1fBa12521E0mN4
Q7e4`A_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1U:lEi6S8_23V4\]1Wj46V4[]10ZHeV1R32V4\]1l1V4Y20T2WI
^1P4P2n1:=V391Q1a>f6a12521E0mN4Q7b1cD_2;\3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_22W4]_6g4f
3@<DMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G31
5^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
15`1C\12398W4T2X]6bN16]1U>W6f3@<6=MC4o3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0
151BU1<X17Ii5Q1BJ22[45V1037<:0@?8f2f53DW1k>g?8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y
1Mo3T2241O2^3]9T3Z26R12Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239;P5>_2Z:^17f4f
3@Q1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G31
5^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
15`1C\12393W4eW3gW34W4UW2\T1jS35W4h2d\6^<l64W4<`1_]63W4<P_6i5f3@C=Mh4R8g85:`264f1404_1:6:406S14E
0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT
2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1A2NE253Y1T1>=_115
2]1C\1239P4f3@C=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE
2a2CDd3528h1f1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1:W4<`BiIh[1W2
e5g[1VS2S<P5f3@Q12J4c4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?U23Ef5
3l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_115`1C\1239_J16]1U>Jf3A;GP2b3]Y1[=f]2f121057X<T6Y<f7b2n3o7l4P4Z5a21X46X4SS51L?`g
16X4R2l[71k5:2X4gn59X4;UV3eT1\P2g6d9\@a83X4;R\71Y4=Y4`10F0kR1US3R6cQ1XD_5312Y4\h52Y4hT12Y4n_18Y4
K]1kR1Sk2T>mZ1WK7Y4K]1kR1^Q32f75Y4K]1kR1XY35Y4Y2kR1XY3]l16Y4X20kR1XY3]l15Y4X20kR1XY38Y4`1G0kR1h:
_n2le17Y4`1G0kR1XY3le14Y4`1WS1bo4<Y4`10F0kR10WY3le1_531;Y4`10F0kR1XY3le1_531l1Y4`1E10R2WI^1P4P2n
1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJV1Kl5o1RP1i6S8_2j1Y4V210R2WI^1P4P2n1
:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_27Y4X20kR1XY3]l126Y4X20
kR1h:_n22Y4K6Y4K\10kR1XY34Y4Y2kR1XY3;Y4`1G0nG_:<US3R6mY1n;`8Z463B7<Y1j1=15J<6742R2EU13\5T11?E=N<
:W23W2<BR10;0ANF0:5Z2ES1f1b3b4=R11:U23<=P13Me2\3P1j570e185Y1W2U212JO8>:IHMH;Z2W10I0P24CY3O1n3`3Z
5:22c2K1`4\15`10B11W12>a3X19X137P10612Z154:ACA417296>5:51:1A`1;>NR1R27?U12Y1`1@Y1GO@X1P1F2>A02\3
5MNV1e151<P1P1Ah1f130V4b2Z35>;2j1\111211I104J@Z2c24KJ2566677D7l11188318T1W1c1\1C5ED2d10U14E21]1T
1L4<2j1f2k1j3X32l3n1\30S2[1U1C27II;[4R@e@hX1h<oS11WQ2T11e93[4b\3Q_23[4ng3eS22[4dk53[4oe3dU21[44[
4i=i^2Wm22[4m?5[4m?P\1S;fc32[4_g53[4m?P22[4nA5[4i@T1SS1k62[4nk15[4iA`[1Z@m`34[4iA`[1XQ43[4iAi\52
[4oe33[4oe3kY22[4e[32[4j[32[4jF3[4jFod25[4j2oCPQ5ak13[4mZ3oGi1[4T20T2WI^1P4P2n1:=V391Q1XEa12521E
0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_23[4fZ312[4ih62[4eZ22\4cP14\4cP1R<kI1\4I
\4<V6aZ4ZV27BET2@>a14\4h=Z4@416Q1859:7\4bH0nb2<g9bQ45\4bH0[c2g99\4bH0]^1`T11:g9fl23\4iIi61]41]42
]4n`35]4[BQW1RR1h]4:^4[2\5TNS2c1Z[42o@Y`16^4[1Z61jk1bP42^4SV63^4mR3US36_4nm524jW1ZAS1_49V2o3PA\9
`S2b\1k\151VI7BET21>>a14\4i3f7b6@416Q1859:S3Mf3H4Gc5if1[[2Z2f121057X<gP1`324V4l4P4k1g1f1a2f?\Dh1
4_4nm57PE3`4ii6Y45`4]R2cU3ga19K`48V2o3aZ4jj1_;7BET2@>a14\4`4b=@416Q1859:I`48V6l]1dl2ZV27BET2@>a1
4\4SB@416Q1859:3`4XR3cY31`4B`4SBT3g>\NUIY8Y2jAR2V7c5k2YNd=^4Q<fG2`4hm2;`4m2mk1of22Q1c1bc1X<d1`78
`4m2Q[27fW2Xf1^ERL3`4l[6i;3`4_U3\T12`4Ph3T1a424U3P3i6gS4Y1[ASCb;2e5W50k97BET2@>a14\4SB@416Q1859:
Jo4Z4610\1OQ19<U2]1b577Q21>FY23?c2b2o2:12312D<63?140411_1482C2?7ML1N1I:128?85:8G[2R31i6]1Q2a;V20
e1>TI2500:3N:P5T136;f7G=Q2V2X12B>b11d1]2U1><4221@m3^2\1h4a2R5MDY4;KX3B<50m40k1d27:\8GO\128Q1f6<>
J3]4>^1Y3Z5^>@Z63Q4k=_211U1a4\BV:0X1Y4TMo2o=X7T;R:R6P9k91P9S8^6h1e1g6R6m5n2d11m1k2g8<U6Cj2W2j1c2
T4Z46N>0_2211\947?c1>P320k2o506234@3W11n149X115j1P1K:\1CV1<V6?_2983P5]1P2\3A04f2T5e>6Z:;h1;i5:3L
C5b6G=Q2U20U122B85b11d1]2U1><:1h9S2CT3R5\7Od10o1Z3S9b5g1\1]111o5i181436NQ1R22]13o5V@o4n8:n2S8T1T
215a4j_2W\1gj1bLQ2a42\2[1b2b4P8c>a2m7N0Y21Z113@iCLc2X59LTg1Z4HS1X1mDO5S:a3d3U1`339`3V21g@a2K_:62
R14R17U1Hj1<;109:I3T?N;a4\3XDe7P2bL^?[Y3iJe8_?U6f3J26=2Jh4P81g85:`264f1404_1:6:406S14E0200111;21
2260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2e4L33DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1
f1210524n2313<X61Y1Mo3d1?241O2^3]9:i2d32j1602JQ28396D^2j14<G311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\
1239_=U3[E1b42b4Wm51b43b4W2[D3b4cFcj24b4cFcj2o[25b4U]1oa1<dm12b4bR3h520V48[12g2U2S747913a11>P320
=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:
0Z1n2_1:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@h3b7C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2`33@85>:8143
6NQ1R22>N3;iS1:R;I_21[5Z48[11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1
CV1<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;2500:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57O
e3_40]3Z1T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8o>T<:R;I_211@c41Jee3V\2aET2f4U1`5Z2[8>d3U1V6<c4bc2]2
d2`^1GiJ1bZ1fC8d:S1c40a5jT1j4NiHS54X6P2V2n2\7X2S@1[:1NT1U8`Gm<3<8ZC5o:0c29Lc5R1d4CgI01Im4I0k3Y2b
3_16e=d2o5\<Z2i`1T_11Y4d;l>\3R:i3_6S<e3FT453d4ca5g8:d4\2Y^1V3an1bZ1j[1eGQN2e4f3MDMh4j@5:`264f140
4_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f
121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3MDK1h4
j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1S2_L8I45Eo1C4G315^9o6
_3k1ECi2_152Q2W1>21057n2313<X61Y1Mo3T226O2d2I]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239VV1Fd4ILZ1g<aP2e5oGkR1n9ol1n9i80l21_70l36f352d4lg6?d4f1Z1VV3XQ4110l21];6:[351d4d5f3MDM^1=
k2n3k<536`264S1B404_1:6:406X1F4D156271f11P1T111O015DU1<X176BW212\3Q1BJ5a4[17<\1o2f53l1;DbM8I45E2
1j1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3d1?26O2^3]9T3d32S1M02d278=KY44T1311986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239FP>]2i3]2110\<Q1M1?[35f4f3MDMh4j@5:`264f1404_1:6:406S14F4D156271f11P1T111O01
5DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\6f3M6=Mh4R8o1g6536`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<X17Ib1D1_3Q1BJ5[45V1037<:0@?o2f53DW1bA1j3S98I45E2l1C4G315g5f3
o6\32Ld1CDT2_1528h1f1210524n2313<Y1l1U2K1Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1A
Q1E253Y1L7>=IE152]1C\1239j>[4P1iAk5f3M6=Mh4R8o1g65:`264f1404_1:6:406S14E0200111;212260171B2P11P1
T111O0151BU1<X17I\2\3Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<
X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?h5f3M6=Mh4R
8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1c
N8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T131198
6E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239>d4Z23i<mFYg5g2h5JY2Y8\6>S68d4\2km6X4_1]4P7o<h1d44Cb100m3[9a[
1d2^@m9[1b?f2kT1S_1b1n8d<7BB2Z1I@>a14\4o1o2;8S1[3_5g1F9641631K859:4V2[3Ej4f3M9:Mh4f@35:`264f1404
_1:6:406X1F4D140040271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q
2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12398d4X2PR7
R>_1[50c4?d4f1RQ5L@ah1_7Y91[4:T1:[505d4f1l[71[@Q1d4IK0E]7\;SGbJo6b4X5]Aa<S>g[1f9g8U=EY<_5P6_4V11
W21^2W3_2EV5Y1d4IK0E]7ZS12o82Z62Y2Q81h3\@\JcBP4V]1V1G[4]2>k;V1jGS4;V11W212b2P1_4ET56d4]_11hf50iF
5d4bb6eC0f5U1d4If1_]151\?hQ1ZQ2:A?l9J1_Hj@g69U3<00V35NW21X2044S5o2U1V2Nc5f3MD4H10Hl3U2[7E_3;f253
6`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17IW21_3Q1BJ5a4[17<\1o2f53l1V>\@8I45Eo1C4G315^9o6
_3a2Ci2_152Q2f121057n2313<b1e41Y16Fo3T226O2^3]9T3d32Q202l28=Ka1g24T1311986E0S1N=CP1c1E253Y1T1>=_
11f1C\1239FKR:Od60b5446R9Q1_5f3MD4H10e4a9U4;f25:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17
Ii5Q1BJ5a4W137<=2Ko2f53D1U1RC`;8I45Eo1:84G315^9o6_3a2Ca1W1_152Q2f121057n2313<X61Y1Mo3T226O2l2A]9
T3d32Q202l28=Ka1g24T13119866>0S1NQ1P1c1E253Y1T1>=_11f1C\1239Y1PB0b5446R92d4bb6Nd44V6aZ4fj1c;7BET
2@>NB4\4X3@V5R9@416Q1859:Y2Hd44V6aZ4ZV27BET2@>a14\4SB@416Q1859:Jd44V6aZ4ZV27BET2@>a14\4SB@416Q18
59:b1KId44V6aZ4ZV27BET2@>a14\4SB@416Q1859:b1Jd44V6aZ4ZV27BET2@>a14\4SB@416Q1859:3Z2g4f3MB1Mh4j@5
:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2C
i2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1<AQ1P1c1E253Y1T1>=_11f1C\1239
5d4ek6Fe?oA5d4UY3dU3WMoA6d4hk2Um3dA_>Q53d4nh6VU12d4WU23d4YW3b`3Ff3M0EX:a[3ZDf121057e3g>hDi8o4i2P
>h4]Q13d4^d5]S1Ed452jX1N3?R;Y27\S1de2aO_7S8U3R2R6n8a1>6d4Z_3gZ1VV1]6gA4d4Z_3n`2]66d4dJgW6d>c=22d
4d^63d4\P7;P5f3MDMh4m7a1b3X2^15:b1M64f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\
1o2f53@[1cN8I45Ed1:C4G315^9o6_3a2Ci2_152Q2f121057LQ2313<X61Y1Mo3T226O2^3]9T3Od22X1H02l28=KY44T13
11986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\1l4f3MDM^1Y3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32
Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`6_2\AR8\759d4Q3\;R8jc2bZ2UT2k35[5f3M5>MJm3P8
i85:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<X17IW21_3Q1BJ5a4[17<\1o24`4P13c18b5PI8I45Eo1C4
G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3d1?26O2^3]9T3Gl22D\102l28=KY44T1311986ET1NQ1A>FLE253Y1
T1>84_11f1C\1239P7R5a4^<e4P2i4f3MD2Jh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1B
J5a4[17<L?o2f53i12cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY
44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239f4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d
32Q202l2839KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12394d4X2Tj6gLNd444Q6UL14T^3i9aa1n:7BET2@>a14\
4SB@416Q1859:Dd4f1Q2P4cW11kEhV2ZB;^?a3c]1g8Z51W21^2Y29d4d2Qj12Wg1aEYV34n=Ld4\2Q19b2]1YT1Y31Z1`D`
3oQ2l1X1WP1a3_8Q6i@]3_:9b2V4m13k<4d4\2gIh\54d4\2__5[f13d4\2UT4Q4Z49\1Oh1U2P777Q21>FY23?c2b2o2:12
312D<63?140411_1482CB7ML1N1I63128NC;f<]1Q2h=0T2Z8d1T?260:3N:U63Bf7G=Q2V2X12B>b11d1]2U1><4221@W2T
4U6a2R5M<7W4Y1]90h4_:\128Q1f6<>J3]4>^1d8o>\H_211Gd4X23b@j3bH1Z1`D`3UCf<S3Wc1T?a3o:_311U6\KPF:d4\
2`\2aS1Z_2R7Y7a7kV12Hd4\2S=c<XC1_2R5fJ^9X[1W4lT1l18m:a3W1@l;b2j<g:d96d4UH]1ZT2[_2lY1Nd44V6WCZT2]
K`GZCob17BET2@>a14\4l9V8@416Q1859:ILd44V6[8ef1j?dk1V;Sk17BET2@>a14\4SB@416Q1859:Od403V6lb2P6R5`\
1Q;Xk17BET2@>a14\4d70]:@416Q1859:Id44V6aZ4ZV27BET2@>a14\4e7]:@416Q1859:>d4U2TZ1bh1b=RX1oF1`IYN1B
Z:B5d4k<^OcZ1ab4;d4f1N0oe6Y13^C1n5Q26d4f2Yg6cI2Y:R1d4E4oU1a3X?_[1g6Z]1^C\2I1S3QAkC7W1X1d5j7E`31b
1\2>@3`1P7C]22Md4JoU1a3X?bo2kEI1S3W=W1]F7`2d5j7F_31b1\2>@3`1P7C`21d43d4Sh6W42d4nk62d4`d7g4f3MDMh
4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_
3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1
239\S1>4d4\k6\8R2U6f3M6=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17>:
i5Q1BJ5[45V1037<:0@?o2f53DW1b3PK8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524j1S1313<\2k31Y1Mo3h1;24
1O2^3]9j18P1d32Q202Jb12;8396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W9o5o4m=j4f3MD2Jh4j@
5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<L?o2f53l1cN8I45Eo1C4G315^9o6_3a2
Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\123
9a[12X8f3C96=E7h4S747?1a1>P320k2E5:`264f14041234@3<:681406S148470200111;2122601511B2P11N1I:11O01
51A0U1<X17Ii5Q1B3F5S475V1037<:0@2<o2^3W23DW1Ke>6[9N;h1;n18I45Ef1813=49=315b6G=e1;U20U122B>d19Z1Q
228U1><631=DT2_1528h1f1210524^2?313<a2f31Y1Mo3T2241O2^33U7S2T3d32Q202JA\128396<113^2j14T1311986E
981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239nJ:R;Y31i5f3M6=Mh4R8g85:`264f1404_1:6:406S14E0200111;21226
0171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210
524n2313<X61Y1Mo3T2241O2^3Y7S2T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239f4
f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Il4LQ1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G3
15^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_
11f1C\12392d4W[17d4X2H_W7a>m35@d4f1AHSV32Zj1Re1jA3m21k5:T952d4UY3j4f3MDMR1e3j@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9bDY<1f4f3MDMh4j@
5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2
Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239
j85d4lg6^>U4_B2d4\b73d4\b7`;h4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ
5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3[7Q2T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253CET1>=_11f1C\1239bR1h4f3MDMh4a9X75:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]
9T3d32Q202l28=Ka1g24T1311986ET1NQ1P1c1E253CET1>=_11f1C\1239<d4@S102EXm61i<R4d6f66d4d102jZ7^Ao4f3
MDM000e4o8j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4
G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239_IO1=c4l9o4f3MD2J10e4o8j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<<K7Ii5Q1BJ5a
4[17<L?o2f53l1cN8I45Eo1:84G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T
1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239_IO1Jd4KH0Id_1jHa=Be7fB]K[P2_>?^81f5MT3P2a2c1^3f2>P1f3MC3L
0e4kT1mAl?im1f121057X<gP1j1>0d5l4P4Z5a2hCf5h=0T3Ad4_3kX1[AFZ?a2ZL\7P:`4V2U`1PGnCdBU;2d4]]3Gd48]1
0U2Q>e21[L2?a_2k2]o1Y@4P<`=168T1U>8d4g1Yb6aI16]1U>Od4HL00Fgf11_21k3nHb`2]6n]1S2a5W8168T1D?6W6:6[
1c48Dd4f10e?hW11_21j30nHlR2V8iY216]1P8T68<d4f1OWa2^Y2nj1VE1k527\5:d4f1OlZ71k5224T:7d4f1l[71?[5:C
d4IMQOdV1ZU2l^1_?X8U:1k?16]1P3d3_722d4o_7Bd47AJ0T[1g2k\5Q1k>6Y1L@e2n4j2h36d4f1l[71Y2^24d4Tm5Z5b]
1<d4d10\`1\W2P_1`[1a1oFh5i9M;d4g1WU3Rg2iKk8j:16]1U>2d4li68d4g1hf4Re216]1U>8d4g1\[6^P116]1U>3d4ab
4d\13d4gc7Y:T5f3M<7Mh4j@5:`264f1404_1:6:406X1E0300C156271f11P1T111O015DU1<X17Ii5Q1BJ5a49Q17<CH]1
a1f53l1T>^@8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T131198
6ET1N=CP1:80N883253Y1L7>=_11f1C\1239f4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X1
7Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202
l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239cP1<d45^10^5[P2db4]BU6T2a3a14d4`W2db4cH3d4j^6\X12
d4Wg73d4nb716d49WR114cn5Od4Jh21WGl;a3b6PAWg2kEA9S3m@oC7`2d5j7V41b1\2>@3`1P7C`25d4lV7U2l=`72d4`n7
2d4QV7f4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45
Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3R8Z1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239P5f3MD2J3AR4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17IW21_3Q1BJ5a4
[17<L?o2f53c18cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K@h34T
1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239_J1i<i4f3MD2Jh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O0
15DU1<X17Ii5Q1BJ5a4[17<L?o2f53i12cN8I45Eo1C4G315^9o6_3a2Ci2\1252Q2f121057n2313<X61Y1Mo3T226O2^3]
9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Jd44S2R4aZ4ZV27BET2@>>R14\4SB@416Q1859:
Id44V6kT1eU3ZV27BET2@>a14\4SB@416Q1859:Hd44V6aZ4ZV27BET2@>a14\4SB@416Q1859:Kd44V6Z31TW4ZV27BET2@
>a14\4l5V<@416Q1859:Ld44a2d3Z31TW4ZV27BET2@>a14\4l5V<@416Q1859:R1d44X200k3aZ4Xj1Q<7BEZ1I@>a14Ef3
SB@4162N8571:S3P3\1f3M4Bc5if1`;UR2f121057e3b8gP1o7l44k3Z5a2T47BET2@>a14\4SB@4162N859:If3MGc5if1`
;UR2f121057X<gP1o7l44k3Z5a2nOU2S5U3Y1d44COA01m3lV1lk1XH^?hKo6aS17BEZ1I@>a14Y28d14n2T?@416Q1859:`
1U52d4@;d4[`1W9jh1n`2PAP4a5?n6XD4d4kl5a6PA<d4[J0Kh5e7T;lIYV1[T3]P1K6d4gX1hGhCbh2kj1Ld44a2d3fAjh3
ZV27BEH[1@>a14\4P@R2@416Q1859:Bd4h_1j@T?Pc2:Q10U608L:a1Ze1T9V@1;d4\2c7kQ1XS3f<R8YBX5TP1ZGGd4[P27
o<dj1kJQ10U608Ld:U1S[1l;0a3T:1601Jf3MGc5if1f]2f121057X<fL1n3o7l4P4Z5a2ZJ1b4BP16d4V2_V1P2\o1U`35d
4f2\Q3cW1\^23d4f2Pa7Jd44V6aZ4_a1jD7BET2@>a14\4SB@416Q1859:JV1d44W2n3h7`W1P72l2l4Y\2V4m6m2f1`f17B
ET2@>a14l3?^3d>@416Q1859:Y6f4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5
a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T
1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239X5f4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU
1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32
Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239aZ1g4f3MDMh4j@5:`264f1404_1:6:406X1F4D156271f
11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T
226O2^3]9T3>1S32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f4f3MDMh4j@5:`264f1404_1:6:40
6X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1jLh18I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057
n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3MDMh4j@5:`26
4f1404_1:6:406X1F4D156271=X11P1T111O015DU1<X17Ii5Q1BJ5EIV2J[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2C
i2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W
5X1m<Q?o5f3M6=K13Do3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[
45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q20
2JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8h4Z=1Od44Y2l3bX1nQ3ZV27B<8T2@>a14\4\9W
7^1@416Q1859815R1d4m8T37S1l17h7[Gn?VA;T1`81VE`3`Fd11o3T3R4A1j;M?jJf9Af4l?RP16d4c?\k31mg2QK9d4\Gi
8eL`n2[7]1oAnc13d4Qh2m]34d4Tm5h4Uk13d4Tm5Z5Gd4If1R\1i6d:lCg5kEUc1L?Td1T5b126U3^94^:9D8d4`2YZ1WC]
m4b19d<8d4Kj_1_Q1Y8UR2eKdS18d4Bi1dW13V^4ej1m3Ld44W2n3Xo1oIXa1ZV2789ET2@>a14\4SB@416Q1859:Nd44V6`
P12[T1h2X1_Q2ZV27BET2@>a14\4^5d<@416Q1859:2d4mi2Id44P2U4aZ4ZV27BET2@>a14\4SB@416Q1859:Id44V6aZ4Z
V27BEf1=@>a14\4SB@416Q1859:R1d44P2U4_AQi3Z:V2o2d;bO`;7BET2@>a14\4^3h1`1Z;@416Q1859:Id44V6aZ4VKS[
17BET2@>a14\4SB@416Q1859:Kd44c1<U4lV1dS3ZV27BET2@>a14\4SB@416Q1859:S1d44c1<5o3VAeES@`c2T<de1`478
9ET2@>a14\4^3S:`4@416Q1859:d1d44a1>F^3mBnCUJg=R30b15o<`6[;W1T>_8Y;^Y1aA71@ET2@>a14\4l2IIW10f51Y1
V5@416Q1859:Z1Md44P2F^3lV1ji1lAlGZV27BET2@>a14\4SB@416Q1859:Nd44P2U4h6kb2U^1f2ZV27<5ET2@>a14\4l<
V5@416Q1859:Id44P2U4aZ4ZV27BET2@>a14\4SB@416Q1859:Nd44P2U4do1lZ2ZV27BET2@>a14\4`67Y1V1i8@416Q185
9:Md44P2U4hc1k;RQ1iY1Y;Pk17BET2@>a14\4SB@416Q1859:2d4Q]78d4`1Y1WW6Qa1312\420V49]12d2U2X77913a11_
320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:128E8CJ3m1i7[2]1Q2P;g20SJU126;3N:g1a4Bn:U20U122B>
b11R4U1><451@U<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\2P3?D85>:863]4>S1:U2jFQ4nB2d4QZ13d4`1R\55d4i1j_1la
4l[1Gd4ES1Q92X2<ld1b1TV16o>d@Z3U2ho18l:k2f<U5`7_4Id47Cj7T:eJ^25IPV12lCk66A`V1Q3nBZ8WBi6Y=aL1e2>d
4e5gW1R:`X2P86i?XG\C1\;c2Z1h1d4KQJU4i2l2P1Z2i12i3d117331<F_3]3La21k3o4kN[177X1cMXS1^2k341<281?04
15_1o4R6U5[9W9m:X=n4S3Jd4JoU1a3k^3jDP1I1S3mT17`2d5j7V41b1\2>@3`1P7C`2Id4JoU1a3[5_Y3kEKS3mT17`2d5
j7V41b1\2>@3`1P7C`22d4i_1Kd4JoU1a3[5Ud2YEkEKS3iNS67`2d5j7V41b1\2>@3`1P7C`2Id4JoU1a3[5_Y3kEKS3mT1
7`2d5j7V41b1\2>@3`1P7C`2d3e46C`32d1DBDFQ7U>k>CS1Gl1[12:43W36Le2Cm1Z2\4_1j1f4U7X3\2X2U1i62T4GP3<e
1k:8R129C2115JZ1R763B19V1c2V5U8>Q5P7l1U4P1X64a1l4]1a1a2X64?m2Y2\2D[7AR8e2L6HY1]4[4:2X1Em1W1h22JX
1i34<62]10Y1T1P3e4;>`6Q4c2014j2b47Q353Y81@k6i3d8l5GR20l43[4c6Y4\1Y1j1B4?R1Y1Q21R3V;8T17>71@>>k1:
8=P48[170MZ11e7h168?eE\1:2F1[3kBJ>S?Y2f1B]5Mo2V59R=f1U90c7f2V4<:Be480_1?lA\3l:14bJV_1fHXY2Y<DVIR
9;e4ej1o2YT1V:VP1QZ1^P1a4cHBIe4j[1jZ1S9[<_>9]4j9W5Bc:\O_<DV;>n4Y47Q@a8B\37Fe4;3UQ1g1^Eg5dS1[@QOc
;Y5d<];l=\2o?_3]1g8R3X81e47e4DS\1h9h`4mIhC5e4;3UQ1dV69e4;3UQ1QT1fR2T1Uo1`O2e4?<e4WU1cMc1W4Y7[:aG
k2bU1l3]K3e4RX1ZT5?e4JVT1d5h40Z:\1dA]H_?mc2R?nC_A2e4`n7:e4jR1U`2iU3b1i;Z30g=U39e4eQ1h?\<0fQ2lS31
SDZ1e4D5b7_>h2P<V28P9o1Q8g2`MW7U6]>dAY1`6W1i1j25]19l4]Cm7R1k3P8l1a9L>l1Q:<m<f4U;`1e4D5f1k24SDj4@
Z2\1]1^1_2V9k1S5m8k18`Cd3:HTG^4U<m@d3X1R951<Q2A^:m10j=fN<6f<a1T3^1R8=e4Jg<1aOo]2Sg10Q^1n5j:=c56e
4JSb5]c1^;X52e4DEe4D5b671AoM]23m6ZR30R4Ido1Of2R5Y<i72e4Pi65e4\i5cO[1QNAe4c109m8h2SGn5e2`;T?eX2_c
1@fW1e=Mf1e4P2o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8
_2Be4e<gf1U5b=a9^l2];\2Q=Om2T9S1m3a6T7[78e4T2ne2Z1n2h_1lZ2`?4e4T2nd6`?5e4T2Td2iP4`?4e4T2nd6`?4e4
T2nd6^?5e4T2Y8li2gb34e4T2nd6d?4e4fY1kW1]c32e4ZZ22e4WC2e4T23e4T2_T73e4T2_T76e4k[1mN]1]5\o32e4Sg69
e4e[1[l1Q<m2_;0ef2dGh4f3NC00Kh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17
<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ke1c24T131
1986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Cf3NEnW3k=ZDf121057e3g>bMS4Ki2P>Af3NEje3ZDf121057e3g>bMo4i2P>
n5f3N5=1Kh4R8g85:S2<64f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<
:0@?o2f53DW1cN8I45Eo1C4G315^92l6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ2839
6De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g?d5Df3NEf7lS1VZ2ZDf121057e3g>bMo4i2P>cDKf3NEm
O4ge2ZDf121057e3g>bMo4i2P>j7a92V1a35b;0Cf3NEje3ZDf121057e3g>`M1o4i2P>S;Cf3NEje3ZDf121057e3g>`M1o
4i2P>S;Df3ND0je3ZDf121057e3g>`M1o4i2P>S;Cf3NEje3ZDf121057e3g>bMo4?Y2P>k<Af3NEje3ZDf121057e3g>bMo
4i2P>k5f3N5=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V10
37<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3W8U1T3d32Q202JQ
28396Dc1Jj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239^D2e4iZ2Me43V6iR3gW1X\1QJ7BE>e1@>a14\4KQ9U
8@416Q1859:l4f3NCMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1c
N8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32IW102l28=Kc1e24T1311986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239S;j2o:c9\8f4f3NCMh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17
Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;2e4dc55e4am2UU3VMQA2e4ib31e4Q1e43[1DU4]W1A6iT1h4
g6oa1ZV27BET2@>a14\4n3T>@416Q1859:g1e4P2o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d
1P3]>m8GJR2^2154Z21CRR1i6S8_2Ne43P2U4YAYU2mc1gf1b?7BET2@>a14\4c3T1Z=@416Q1859:Je43V6ma2b>PZ1ZV27
BET2@>a14\4SB@416Q1859:Ne43V6W3UGU;k]1Qg1^R1kS17BET2@>a14\4SB@416Q1859:IHe43V6aZ4ZV27BET2@>a14\4
SB@416Q1859:P1e43P2U4aZ4ZV27BEF]1@>a14Y3R1Z2[2S41V9@416Q1859:f1Je43P2U4aZ4ZV27BET2@>a14\4o3S>@41
6Q1859:Le43P2U4T3ag2j_1ZV27B2BT2@>a14\4SB@416Q1859:Je43V6P38WW4ZV27BET2@>a14\4SB@416Q1859:4e4T2`
S7[C8e4X80PZ50U4m:P13e4DSL6e4DY;YX2kMkd31e4P3e4JU6V1H;Om29LA>DY4o20d1P16U3]2[3a2X35e4<e8n3a2g>b4
R1`2k1Q1e65Y2^:=0g2d1e5Oo1Jn2S1b57L<9`<6Y5a290M23`20@=OR1<e8_1a9T52Q1e11^6b8Z63R8B5[2`1R4Y2C^3[5
c=D;f1e4J\7T2^1V4Q1f2h3c26l28R10a1l1V1j55W8m2h8Y9Q8a5f1ED61cC6h2@AZ2dAi1o5o>\1Z2@`2g3fF[O985o7m2
0h2e4JN;j1R7=P21a45L19Q2l18JB1R1Z5:j1H>5f1Y>l?l2Y8U8D4V1Z4Y1f3T91c1>LR135h18l6361T7JW2=S171i;Q2]
7H2O2:`:g7Q30a2X2;[3h:R7i1R9Q349P2OZ6_?2V7e46;7Z1j1Z3K1D93Fk1b115X1Z42o1C8@U2Z198GL[2T2NA_5IU16S
282A241E^5KKHo1V19L58k1=7BJAV2_48KR7;S32L8N42^1Ie2Z1=V1<6Z149CT2]581P1Z2Q34>9c1DP412=J2Z1DM5C68f
2\3;AK37J83Q3b45U6o3j1T1@1^1:23JS1:?7_1AFc>T10B2A44f2R3:>P1U5;a1R1a2;MT2g7e59469333^1632<Q10Q2=;
<6l18f250e1R2n1He30547\1322=V1@C012S1@A5>3562Q1;H2F3V1\185Ka2e4Jl4]210O3f1_1F71P6Dl2S2U2]2Q4H>a=
m4_1Y6b83\7S85:P21T1e>Q31c1^2^1g22[3KF:Z3`3U17MQ1a17W<o:hE0e5`3k6Z1P9`2_3k71>U95n3d14l1U3c42g8I;
b:e46;7d28BU1`18I16?939EP1=GL11_1R2]25Ec1IM1U15:ET1R3NZ1k1Q215B\18871626==7W1R13@M6^1;T1=?J2@N2P
1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1_2n2d1_4M4DR13i2Q2F8P1CJ67^15f2S1E2721Z10m18:82;17U1m1a2A<0
2\3O1j1529236V1h1JX1<KD4O11592724<a1>@77247@W2DJ_;=2G2:22987632355514232841=1K:d11LLLc4R99I00B6=
93V1h2e1:31Y14a11Fe2;V1:c2Y1k1J>`1?f5>=>1;AG[1;S1289333T1D2M9Y2I<6><66K6f1H=I=06V2a17CS1Al170547
V10462=3R15N08=A5:AD3137;_26Z1FN<;81Q2e47<j1c5=`2X4F`17LLC7b3Ef1Om3Z3cC]Am6m5k1:21P3:e2D`=R7e5R1
b1_50R3l@]6R1C5_3kBJAV2j4[1mJa2g3<>9e4m1n:_3d25Q7e46C7^1j1EK1356i1HEU1l9d1H3e1@0265?F;0;0P159:G5
<66V1A10214;67G1K1Gl2@1U466_1U23<=243028f4`1f3Y4;K3;Eg512JOSH@3;k12S1^1d3[79k5215`2:Y1411c14\1T1
2FN0P11N?4EKBn1N?FA_18HIY1G2W15X1P15@W1\3o45d1K3Z1W1Z1b1W32P2_2:?B1_1n1IB2=R1Q51KM5C0<CX21R2=b2a
32d1V1M3^21^12a4I;7=]124Di8m1;f17=C0T1<B\21E2Y1\65e1@A0D1[5e4J7^1j1EW1C2R20DU1`5T11b53a25?`14I15
9R15D5k1447BG1X1Y3@W4=V4^1R9[7g512JOl1_2n:o6h2k1V1Y2i2m5JLn12c5X13X108h1LCP1296U11:1S1N47_2V1K7b
15Y15k1Y1G22Z1@Gg1>9>W1H14G0;HQ2T25d1K^1Kf1b1h2>S2Hf1JB1]1U1W22`1n42MS16<0Dd21_3c1a32d1V1Q52Z37N
]1e:j24W3b43P23_23Q6A`1e4J90k6b8^@b2\1X1S1i3o1U30m6aAO[LU?]4d=652P7m=e5]27Z1X1U6o7R6`7\5231Q8>P3
l515\3ZAQ3e46C351f6@;P2Q7j72@h10MU1R4d7;m1L72N2AHT12Q22m28c1c1NI;CP1;Q1B28bHl61m12d5d5P6Y43[2R1X
3^2V:Q223R42Z6Q1:g1n3o7]14X6]111:T1;V70:R331g3V1m1o2k6[7a8UBa>Ne4J;f4o220RDi:8RQ1fS1UU1i10g1Q1c1
o191`3j16h6l9[W1j=0k?@e4J;mKT3\IZc1oW1S44`9kc1i8Y1`5V:`1e4T1l6Y3Z2m2]23?d>1_8b50f41o5b1_61S1]5n>
Z4Q3R5aMe1m2W6eCW5X8`2[2X2Y2R2]1h7U40U1234k1Z9Je4T1P2\8d8B\Ce8n8]1_2jNoEdY17FHkN<c6S6c@U4<6a@9e4
Ja_2_GVR3Z@_7n>[52e4J4e4Jci6R5=e4JlQ6aET2f4U1`5Z2[8>d3\7?e4SU1n<h;cDf5mU1cAPCb4MUS1Z1Z2h2k1e4P2o
1WI^1\3[1X1n1:=V3S>b8a12521E0f6b=AXAVF_2h3S10023\5A?c1\@o318d1P3V<V2m8GJR2^274Z21CRR1i6S8_24e4P7
1bn5g5e4J70]17Q4X1?:40R14IX1KId1874>E11Jm3A3<U10Y163222[10a2;8h1614100:5<5m5X2Ob4P1g1W1X=W288l3O
b1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1n5`1E[2_5<AT1D6?KS3=8]3:2;MG4:56i12@>@d2T2[2V1R1T<@k1^5a6n
4c4@X1^1n3?^3F@b2LN`:<O32<23R14]54n3i1=:`2:0h36I;V6e1_1m247]1Bd4a18n14e4nT11o38e4P71kM1Q3MKn7Z4:
I078V1N4=U22J4Ml3R1517Q21>FY23?c2b2B9:520S19:12312D<63?1404112\1482CB7ML1N1I7212J29:8U1T2h3O<>=d
3]1Q2g8LU1m20T2_;[6c2d4260:3841>:JI`43BS2b5G=Q2V2I3:2B>b11d1]2O5><42213<R143;4R1j23:2U6W1GA]1HB=
26?P15?7Dj10e3X4T50l3KT1H2S3X3Q2\1252Q1Y2\4<>@1243Z18a1R14>^1e3?P143<7Lb1LR23P27`2[1DT1^21H1?R1S
11T4T2Q219P1155V2>@3KD\141n2]2<6k1100<02d2e4B607_1j3E9S6P=9S11V8_2R2^1k6f1h2l9V3c1^2aLQ7o<o5h5P7
j>h2W@IP2KO01P2U7gM7=^1CQ19N841:^2181=l62T2Q21Z115\294@3`1X136Q1Z1A]2Cn1>2j1e4B607_1n:^>1f:R2^1b
8`APOQ7oBdKPCj2KP11P2mT17=^1CQ19N86i2<Z72T2Q21Z17\294@3`1X1n1HA]2Cn1>2V1e4B607_1n:WIR2^1SJgd2kEK
R1P2mT17=R2Q1b4g72V41b1\2>@3`1X1g5Cn1>2]1e4D407_1j4S6^>1f:R2^1[1gHcZ2S:VDd1KS3`7f5f@n67`2d5d2R52
V41b1\2>@3`1W3b1U2C]22R1e4D407_1n:WIR2^1[1gHgd2kEKS3mT17`2d5j7V41b1\2>@3`1b4]2C]22P1e4D407_1VT1R
2^1[1_]3kEKS3mT17`2d5j7V41b1\294@3`1P7C]22P1e4D407_1VT1R2^1[1_]3]3]BKS3mT17`2d5j7V41b1\2>@3`1P7C
]22S1e4D407_1VT1R2^1[1l4bX3kEKS3mT17l1C`53j7V41b1\2>@3`1P7CV1V12\1e4D407_1j4bD1f:R2^1[13j4hCgd2V
Dd1KS3`7f5eG7`2`53j7V41b1\294@3`1b47U2C]22Q1e4I0nU1a3R6hX3VEDKS3RCg1o?27]210X3[2j7V41b1\2>@3`1P7
C`2W1e4I0T@lB4g2k2ER6nY2T8cF0K2lDKS3_O:R57]210d5j7V41b1\2>@3`1P7C`2j1e4P2o1WI^1\3d2n1:=V3j8X5b8a
12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274I>Q11CUHl9i6S8_2Ee4J91V6`:Q:S1f:c<R5kX1b:k<?0P
n11];nNUA6e4eZ1l7in31_O5e4Pa2d9VR2i\2R2e4;d1o1WI^1m2>d2n1:=V3S>b8a12521E0fN]7VF_2T1c2S10023\5A68
c1\@o318d1P3]>m8GJR27^1G74^1K1CLd=k=d5i6JX7_2P2e4;d1o1WI^1m2>d2n1:=V3S>b8a12521E0fN]7VF_2T1c2S10
023\5A68c1\@o318d1P3]>m8GJR27V274^1K1Ca>k=d5i6JX7_2Je43V6aZ4ZV27BET2@>a14\4o3S>@416Q1859:f12e4^n
23e4o_3ag22e4`f7Bf3NEje3ZDf121057e3g>bMo4i2P>S;3e4D[e46e4DP;YY2ZIR1Oe43@e5Z5jGcBZP1i2X7Y`1ZV27BE
T2@>a14\4SB@416Q1859:3e4^^6m;2e4[m7P2e4j1U2hH>^1P4P2n1:=V3913Ml8[9o2a12521E0mN4Q7VF_2T1c2S10023\
5<4?c1VD518d1P3]>R4j4GJR2l5o1[AP3e;i6>d7_2>e4DT5c?k4^40Yd3U4a=ZCmR14dI?e4Jb=RQ1Z:iR1W53a6nc1Z6hA
kHc1dL2e4XX72e4e_76e4jMY4c^4SNa68e4Y`1f6_9oT2T;1e75e4d1_V2f4g\5h1e46[100K5n2dNS9Z5h3R3]71>\:\]1U
7d9k=Q1XOk8\153kI`6Q92216131025>2201H5l277n4n1B6AX1Y1e4DM00K\>0iCf7^B2S252e6AWKj5d?U7kE3S=dDa:3l
@U9[?22:0M50W4a6AB5e4ek4bo17^?7e4dZ3][2i9Q3RH>5e4hFP5RQ3X7>e480_Kf614lI22N\`2P@kR1Ce480:aHb2f614
FQZ3mT1ei1l2e1;01Y=5e4aZ6[CU4dLIe4]\1^Eg9SJY2fBCHbMiN\2R6d2iDZ5d>JAl:26P1_3Q1j4f3NCMh4j@5:`264f1
404_1:6:406X1F4B1156271f11P1T111O015DU1<X172Fi5Q1BJ5a4[17<\1o2Mh43l1mDe98I45Eo1C4G315^9o6_3a2Ci2
_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S53
e4W9eY56e4mf3fOZ5Z3d2=e4DN09jR1n5V>jg2_c1@fW1e=W1e4^V1[3l20W1b1l45FD^2c2o22U7d1_6M[6FW2a:j2R:RDl
>b:ZBl<i7P7W9j2:C]6aEk2:e4_^2Ud2_d1\7\57Z78T;>e4cU1^@lo1e\1VCQQ150i<7[7\;Y7;e4oQ3Z1fP3X36\?6Nj;`
@Z2e4P2o1WI^1\3d2n1:=V3S>b8a12521E0P=n@T8jE;_2h3S10023\5A?c1n;b1m1LC@j218d1P3]>o7MGJR2^2154Z21C9
g<9m2a3Y8l5i6>k2h4]11O^2e4P2o1f2g1j7:c4S1j6^1\3d2n1:=V3S>b8a12521E0P=n@7>]7VF_2h3S10023\5A?c1\@o
318d1P3h4d9o7MGJX1I\2174\1M199Z1j:Ki6Y8l5i6J_2h4_21R3e4D[1o1WI^1\3[1X1n1:=V3P8d5=b8a12521E0T3a3X
5l9KKW5W9:T:e1?[1k2X5_2Ka1Z1AA0023\5A?c1^:b2Z3P2n118Q1BCM^1]>m8GJR2^274>:BM1CU2J1[6V1]2[1U<l2h1m
1Hi6>_1f29S3_2c3e4J0Y3702K4a1k88h5n8Di216JCj32Q1S1l7e6>c1@\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y
1B9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6@e
4DYT113\3YY2LV8Q2a42f1Wj1S9c5\2e4JU1o1j71ZA^1\3d2W1F:=h1]1j3X:X3c40Da12521E0mA_3Li?Y?l6_2_38S100
23\5A?c1Y@2KS318d1P3]>m8GJR2^274De11Cn2;]=5SAV6BS8_2_2e4JU1o1l7ZA^1\3d2W1F72=h1]1j3X:c2X50Da1252
1E0n<n4_3f@_4fAe1I^1P28S10023\5A?c1Y@2KS318d1P3]>m8GJR2^274De11Cn2;]=5SAV6Ba3a4_2V3e4JU1o1W4Y51l
7c3c3>8U1K`2`1S1<JF:=8DJO=g95<]3:b8a12521E0]@8Mo2V5h4_7W1f7W=_2GD[2S100232Y5A?c1X<:h3o3180c1P3`8
0k5_1]7GJR2^274Z21Ca3m4Y421i35f5]3_1^6i4o1S8_2[2e4P2o1WI^1\3d2<J<972=MJO=S>b8a12521E0Z1c;Lh6_AVF
_2h3S10023\5A?c1`95a2[3Go318d1P3]>Q8KGJR2>o174Z21Ca3V=5X4j<i6S8_28e4D5dS2Wc44[1kT1?e4Dg8W4^1X>kM
[C2VODi1lQ2R8m]1?e4D[V1`AmEe2a2U1n2_G_Z1n;kOY;_:5f4S2T[2oQ1ok23f4m[3Z31f43f4X_3gZ15f4YY3n5VE`E4f
4X_3gZ1d\14f4YY3n5gZ12f4eV63f4SX3X52f4\]32f4jg62f4Z[34g4T^2e`1VP1Ig41V6fi2j`1ZV27BET2@>a14\4SB@4
16Q1859:Lg41V6lV2iBAX`1cm1f87BET2@>a14\4SB@416Q1859:1g41g41g42g4SH4g4T^2Yd1WQ23h4a9kR31h44h4Xf3V
Ga[1:h4Tm3m3T4]c10WV1JR6oA3h4dZ2\`13h4Qk3=4h4l_3k6fF7h4ZR3d6h>n1[;[82h4`X22h4m^6Gi4V6aZ4ZV27BET2
@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Q1i4c1b4bb2d8Y_1ZV27=4<8T2@>a14\4X3=8g5e5e
2@416Q1859:Mi4c1b4k`3eI^NkW17=4ET2@>a14\4X3FS>@416Q1859:W1i4V6a2Y3g;\a1g4Q2]5^4_7l<SBX@i;nX1aA7B
EOT1@>a14\4SB@416Q1859:P1EHi4V6aW2oR2ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q18
59:Hi4V6aZ4ZV27BET2@>a14\4d9^8@416Q1859:Q1i4V6cAdB_Ml1m46ZQ11YP1Y@Pf171@ET2@>a14\4SB@416Q1859:Hi
4V6aZ4ZV27;6ET2@>a14\4SB@416Q1859:Ji4V6m<cm3[R1P1mR17BET2@>a14\4SB@416Q1859:Ii4V6m<cm3[R1nS17BET
2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4j8X9@416Q1859:Ii4V6Rk2^_1ZV27B2BT2@>a14\4SB@416Q1859:
Ji4V6e[2SS1gKZV27B2BT2@>a14\4SB@416Q1859:Ji4V6bX2nQ2\=Q1kg17BET2@>a14\4SB@416Q1859:Hi4V6aZ4\=mh1
7BET2@>a14\4SB@416Q1859:Ii4V6la2V4]d1ZV27BET2@>a14\4SB@416Q1859:Hi4V6Xd2Xf1ZV27BET2@>a14\4SB@416
Q1859:Ki4P2U4T\3\NZV271@ET2@>a14\4Z:h7@416Q1859:Hi4P2U4aZ4ZV27BET2@>a14\4SB@416Q1859:Ii4V6aZ4ZV2
7BET2@>a14\4l6V;@416Q1859:\1Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q185
9:Ki4V6X8kn1\8oj1ZV27BET2@>a14\4d9^8@416Q1859:Ki4m2X3fS4j6ZV27BET2@>a14g1d2SB@416Q18319:Ii4V6gg2
U@cR1ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27=4ET2@>a14\4SB@416Q1859:P1i4V6Q;i6ZFbLf9QInR1ZV27B2B
T2@>a14\4T2n?@416Q1859:f1Hi4V6aZ4ZV27B2BT2@>a14\4SB@416Q1859:Ji4V6Pn1\3SY2gf1b?7BET2@>a14\4SB@41
6Q1859:Ni4V6gV1f1nHZ>a:V`1TR22R47BET2@>a14\4SB@416Q1859:Ji4P2U4aZ4ie1`@7BET2@>a14\4a4a=@416Q1859
:Hi4V6aZ4ie1`@7BET2@>a14\4SB@416Q1859:Hi4P2U4aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14
\4SB@416Q1859:Q1i44Q6UL14T^3`@ie17B2BT2@>2^14\4T2n?@416Q1859:X1=Ki44Q6UL14T^3ZV27BET2@>a14\4SB@4
16Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Oi4V6V3i8Le2mj3[R11lS17=4ET2@>a14\4o1S@@416Q1859:Mi4V
6P<Le2mj3[R11lS17=4ET2@>a14\4SB@416Q1859:Ji4V6\Y1kU1Xk1ZV27BET2@>a14\4V7l:@416Q1859:Ii4V2o3aZ4ZV
27B2BT2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ki4V6jY2fP2ZV27BET2@>a14\4^5c2Q2n7@
416Q1859:Hi4V6aZ4ZV27BET2@>a14\4dA>@416Q1859:Oi4P2:AX3TW2BiR2ZV27BET2@>a14]19d2SB@416Q18319:Hi4m
2X3aZ4ZV27BET2@>a14\4SB@416Q1859:Ki4V2o3_4QV4ZV27BET2@>a14\4]90d8@416Q1859:Ji4V2o3_42nU4ZV27BET2
@>a14\4SB@416Q1859:Ii4V6\`2Tj1go1b67BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Hi
4V6aZ4ZV27BET2@>a14\4SB@4141Q1859:Ii4V6``2_5`d1ZV27BET2@>a14\4SB@416Q1859:Ni4P26n3aZ4kB^c17BET2@
>a14\4^2m5m1R5e2@416Q1859:Ii4P2U4aZ4^=kh17BET2@>a14\4SB@416Q1859:Ji4P2U4Ti2\a1ZV27BET2@>a14\4Z:h
7@416Q1859:Mi4Q24o3aZ4ie1`@7BET2@>NB4\4SB@4160P1859:i1Ii4Q2T4aZ4ie1`@7BET2@>a14\4SB@416Q1859:Hi4
V6P\3`NZV27BET2@>a14\4SB@416Q1859:Ii4P2U4aZ4ZV27BET2@>a14\4c3_>@416Q1859:Q1i4c1b4Tg2\c1ZV27BET2@
>a141U44T2S1Z1S5BR5e2@416Q1859:Mi4c1b4k`3eIZV27BET2@>a14\4X3S5Z1Bh7@416Q1859:Hi4V6i\3gMZV27BET2@
>a14\4SB@416Q1859:Ii4V6eU3kT1ZV27BET2@>a14\4k4W=@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ki4
V6aZ4ZV27=4ET2@>a14\4n1X2n;l1@416Q1859:Mi4P2U4^X1lh1UY1ZV27B<8f1=@>a14\4Z:h7@416Q1859:Hi4V6aZ4ZV
27BET2@>a14\4l2V?@416Q1859:P1i4Q2T4aZ4RBQLUH51BEi1:@>a14\4^5Y1a3a2V5@416Q1859:Ji4V6aZ4ZV251BET2@
>a14\4h6a3h7@416Q1859:Ii4P2U4aZ4aZ1hK7BET2@>a14\4SB@416Q1859:Hi4V6aZ4aZ1hK7BET2@>a14\4SB@416Q185
9:S1i44Q6S4g<Y;14]S1U?g9o2jNm?k`1^E7BET2@>a14\4SB@416Q1859:Q1i444l5k@Y;14]S13Tm1]=k`1^E7BET2@>a1
4\4SB@416Q1859:Oi4P2U4P[2ZFUY1VP2S671@ET2@>a14\4f3[4V1i8@416Q1859:Ki402R6\Y2TQ2ZV27BET2@>a14\4b=
`4@416Q1859:Hi4V6UR4[8ZV27BET2@>a14\4SB@416Q1859:Hi4V6k@ei3ZV27BET2@>a14\4SB@416Q1859:Ii4V6[P3UZ
1\V1mO7BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ni4V2o3^e26kd1dT1eQ17BET2@>a14\
4`2V1e5e8@416Q1859:Hi4V6aZ4dT1eQ17BET2@>a14\4SB@416Q1859:Li4P2U4k2Q2h[2[:^_1ZV27BET2@>a14\4SB@41
6Q1859:Ki4[2j3aZ4ZV27BET25:>a14]19d2SB@416Q1859:Li4V6X4`1hQ2HU@oa1ZV27BET2@>a14\4SB@416Q1859:Ji4
V6W40mT2ZQ2ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4
SB@416Q1859:Mi4V6aZ4S6VP27BET2@>a14U46Z2c2e4^8@416Q18319:Hi4V6aZ4ZV27BET2@>a14\4Z2h?@416Q1859:X1
i4W23j3UW2Y1\1b1[8Z4K[1R`1k;`U1P=l77BET2@>a14]19d2[4h5n7@416Q1859:Hi4V6aZ4hd1aA7BET2@>a14\4SB@41
6Q1859:Hi4V6aZ4ZV27BET2@>a14\4i3Y>@416Q1859:Li4V6]BSh3d:ek17BET2@>a14f3>6SB@416Q1859:P1Ii4V2o3aZ
4ZV27BET2@>a14\4i3Y>@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4g9[8@416Q1859:Ii4V6P`2`j1ZV27BET2@>a14W44SB
@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ni4W2<a3f3o[1RZ1g`1ZV27B8<T2@>a14\4Z:h7@416Q1859:Ji
4W2<a3aZ4ZV27BET2@>a14\4SB@416Q1859:Y6Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Li44Q6SIQ314T^3ZV27BET2
@>a14\4SB@416Q1859:Li4V6XMjP2XQ1T;]e1S5h;7BET2@>a14\4SB@416Q1859:Mi4V6mU2l?bEPLR3ZV27BET2@>a14\4
n3^;e2@416Q1859:Ii4V6mU2cT2ZV27BET2@>a14\4n3T>@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4SB@416J6859:Ji4V6
^DRf3XKS:mP17BET2@>a14\4SB@416Q1859:Ji4V6^D3ne3\U1mP17BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a
14\4Z:h7@416Q1859:Ii4V6Pa2`i1ZV27BET2@>a14\4dA>@416Q1859:^5f3R14:Mh4j@5:`264f1404_1:6:406X1F4D14
0040271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6m2Aa2Ci2_152Q2f121057n2313<
X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4SB@416Q1
859:Hi4V6e@ki3ZV27BET2@>a14\4SB@416Q1859:Ji4P2U4aZ4ZV27BET2@>a14\4^2^1U>@416Q1859:Gi4V6aZ4ZV27BE
T2@>a14\4SB@416Q1859:Ii4V2o3aZ4ZV27BET2@>a14\4]9e8@416Q1859:Hi4;j5aZ4ZV27BET2@>a14\4SB@416Q1859:
Hi4V6aZ4ZV27BET2@>a14\4]?e2@416Q1859:Ii4V6aZ4ZV27BET2@>a14W44Z:h7@416Q1859:Ki4c1b4aZ4ZV27BET2@>a
14\4g9BR5e2@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ki4V6RZ2^P2U^1U@n77BET2@>a14\4]7e:@416Q1
859:Li4a2d3hd1cETP2ZV27BET2@>a14\4l1_?F@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4_3c>@416Q1859:Ii4V6hQ2UO
bY1ZV27BET2@>a14\4SB@416Q1859:Hi4V6nP3bY1ZV27BET2@>a14\4SB@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4c3X5V
9@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ii4V6hc1hCoR2ZV27BET2@>a14\4SB@416Q1859:R1i444l5UL
14eX1iOVH]=W@U6lX1o67BET2@>a14\4SB@416Q1859:Hi4V6aZ4kB^c17BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET
2@>a141Z4SB@416Q1859:Hi4V2o3aZ4ZV27BET2@>a14\4SB@416Q1859:Hi4c1b4aZ4ZV27BET2@>a14\4SB@416Q1859:L
i4V2o3eU3nOl4ZV27BET2@>a14\4_3Em=@416Q1859:Ii4V2o3aZ4ZV27BET2@>a14\4U4m=@416Q1859:Hi4V6U_2[k1ZV2
7BET2@>a14\4SB@416Q1859:Ii4V6ek3k>nT1[Q17BET2@>a14\4SB@416Q1859:P1i4[2AX3]9WV21ij1ZV27BET2@>a14]
19Z1Y1SB@416Q18319:Hi4V6aZ4ZV27BET2@>a14\4X4j=@416Q1859:Ji4V6_X4Q2ZV27BET2@>a14\4n1W>l1@416Q1859
:Li4V6aZ4ZV27BEF]1@>a14Y3R1Z2_6R1U8@416Q1859:Ji4V2o3aZ4ZV27BET2@>a14\4]90d8@416Q1859:Gi4V6aZ4ZV2
7BET2@>a14\4SB@416Q1859:Li4P2U4\T4T6ZV27BET2@>a14\4^2T2P5^8@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@4
16Q1859:Hi4@e5aZ4ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4T9Um17BET2@>a14\4SB@416Q1859:Ji4V6aZ4ZV27BET
2@>a14\4e811Y9@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Mi4V6Q6ZY1_W1b3Q`1ZV271@ET2@>a14\4o1S
@@416Q1859:Ji4V6Xo1VHa6_\1ZV27BET2@>a14\4SB@416Q1859:Ji4V6PBHgg3ZV27BET2@>a14\4SB@416Q1859:DNi4P
2U4V9_a2j_1fj1c;7BET2@>a14f3EP9R9@416Q1859:Q2Ji4V6aZ4fj1c;7BET2@>a14f3EP9R9@416Q1859:Ii4V6P_2g9h
a1ZV27BET2@>a14\4SB@416Q1859:Ii4X2m3aZ4ZV27BEZ1I@>a14\4SB@416Q1859:Ki4c1b4]5SU4ZV27BET2@>a14\4\9
1d8@416Q1859:Oi4V6mb2S7o3_\1ZV271@ET2@>a141Z4T:X5e2@416@@859:Ii4V6Qj2_`1ZV27BET2@>a14\4]?e2@416Q
1859:Mi4V6aZ4iQ1`T17BET2@>a14Aj3f3m1R4e5e2@416Q1859:Ii4V6aZ4ZV27=4ET2@>a14\4g9[8@416Q1859:Oi4P2U
4aZ4]n1l77BET2@>a141Z4f3f3Ec1e5e2@416Q1859:Li4V6aZ4ZV27=4ET2@>a14\4]7NZ1e5e2@416Q1859:Ii4V6]b2Sh
1V^1SH7BET2@>a14\4SB@416Q1859:Hi4V6n3bV4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416
Q1859:Ji4V6\ATi3ZV27B2BT2@>a14\4l8V9@416Q1859:Ki4V6aZ4ZV27B2BT2@>:0U14\4l8V9@416Q1859:Ii4V6_W30P
S1ZV27BET2@>a14\4SB@416Q1859:Ii4V6RZ2^P2ZV27BET2@>a14\4SB@416;E859:Ii4V2o3XMX]3ZV27BET2@>a14\4SB
@416Q1859:Ji4V6cT1mU3ZV251BET2@>a14\4f3\>@416Q1859:Ii4V6cT1mU3ZV251BET2@>a14\4SB@416Q1859:Ki4V6a
Z4ZV27BET2@>a14\4N0Lf5_:@416Q1859:Ii4V6[]2Um1id1`A7BET2@>a14\4SB@416Q1859:Ii4V6gW1QW1gk1ZV27BET2
@>a14\4SB@416Q1859:Hi4V6_i2Qa1ZV27BET2@>a14\4SB@416Q1859:Ii4V6dU3lT1ZV27BET2@>a14\4o1S@@416Q1859
:Ii4V6aZ4ZV27BET2@>P1964\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4
]9e8@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4g3[>@416Q1859:Hi4V6aZ4ZV271@ET2@>a14\4SB@416Q1859:Mi4V6g^2V
3h1_CY2oP1h;aj17BET2@>a14\4SB@416Q1859:Ii4P2U4aZ4ZV27BEi1:@>a14\4SB@416Q1859:Ii4V6aZ4ZV27BET2@>a
14\4_3m5e8@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4l1V@@416Q1859:Hi4V6aZ4ZV27BET2@>P1@4\4SB@416Q1859:Ii4
V6d^3lKZV27BET2@>W194\4SB@416Q1859:P1i4P2U4do1U9S9nBW5[P1ZV27BET2@>a14\4T2b2[=@416Q1859:Z1Mi4V6\
Y2Hf9iAjT1j;2\j17BET2@>a14\4SB@416Q1859:Ji4V6W3Y]2oi1^R1kS17BET2@>a14\4SB@416Q1859:Ii4V6aZ4ZV27B
ET2@>a141Z4g9[8@416Q1859:Hi4V6aZ4ZV27BET2@>:V14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:
Mi4V6dc1gGR@Q_1eo11b67BET2@>a14\4j9X8@416Q1859:Oi4P2U4a5ZZ2V2[2Qf1_;jj17BET2@>a14\4c3P2^<@416Q18
59:Hi4V6aZ4V^1SH7BET2@>a14\4SB@416Q1859:Ii4m2X3aZ4ZV27BET2@>a14\4SB@416Q18319:Hi4V6aZ4ZV27BET2@>
a14\4]7e:@416Q1859:Hi4V6T`2\j1ZV27BET2@>a14\4SB@416Q1859:Li4W2n3a_3oJPo1Y77BEi1:@>a14\4\8f9@416Q
1859:Ji4V6]A[m1gk1ZV27B2BT2@>a14\4SB@416Q1859:Ji4V6]ASi3ZV27B2BT2@>a14\4l8V9@416Q1859:P1i4P2U4[Q
3UY1ZV271@ET2@>a14\4l1j3Ha1V1b3V5@416Q1859:Mi4P2U4Xd1Xf2nQ1[T171@ET2@>a14\4`6h2i8@416Q1859:Ii4V6
aZ4ZV27BET2@>a14W44T:n7@416Q1859:Mi4V6ASQ2kX2ZV27BET2@>a14\4X1^3o4Bh7@416Q1859:W1i4V6P4QV1YT1T8j
9j=[<>\3]6c5c;oE^89mK7BET2@>a14\4]?e2@416Q1859:Q7Li4V6P4VZ3eFc5c;^NWL7BET2@>a14\4SB@416Q1859:Ki4
V6c4cZ1Yk2^S11iR17BET2@>a14\4SB@416Q1859:Ji4V6c4cZ1Yk2`S1iR17BET2@>a14\4SB@416Q1859:Ji4V6nS2bV2Z
V251BET2@>a14\4e2]?@416Q1859:Hi4V6nS2bV2ZV27BET2@>a14\4SB@416Q1859:Ji4P2U4g4[_2]f1ZV27BET2@>a14\
4SB@416Q1859:Ki4V6[X2JZQ2_Q2j47BET2@>a14\4MUA@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4l2V?@416Q1859:Ki4P
2U4aZ4ZV27BET2@>a14\4Z3Ig4V9@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4Z3V5a9@416Q1859:Ki4P2LX3bd2ne1ZV27B
ET2@>a14\4SB@416Q18319:Hi4V6aZ4lQ1]T17BET2@>a14\4SB@416Q1859:Li4F_5oKnb2bKgn1b77BET2@>a14\4HZA@4
16Q1859:Ii4V6oKa^3gn1b77BET2@>a14\4SB@416Q1859:Ii4P2U4aZ4ZV27BET2@>a14\4m3U>@416Q1859:Ji4P2U4aZ4
ZV27BET2@>a14g1d2^3d>@416Q1859:Hi4V6SR4]8ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4c3_>@
416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ji4V6Q6bj1o=lk1ZV27BET2@>a14\4SB@416Q1859:Hi4V6\X2TR
2ZV27BET2@>a14\4SB@416Q1859:Ji4V6l3X_2[g1ZV27BET2@>a14\4j9X8@416Q1859:Mi4V6T8Z7U2Rh1hP2i9Fik17BE
T2@>a14\4SB@416Q1859:Ii4V6T8`9kh3ZV27BET2@>a14\4SB@416Q1859:Ki4V6_f3QDZV27BER212=>a14\4SB2=416Q1
859:Li4P2U4in1g[2ZV27BET2@>a14\4l1R2S>@4160P1859:W1i4P2:AX3aZ4ZV27BET2@>a14]19A<;Y1C0a2KR:0l3@41
6Q18319:X1Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4N0SA@416Q1859:Ji4a2d3aZ4ZV27
BET2@>a14\4j8a8F@416Q1859:R1i4P2U4VX1a<g1Q1?RGQ3Yh1cP1b9SL7BET2@>a14\4o1S@@416Q1859:Ii4V6aZ4cP12
cU17BET2@>a14\4SB@416Q1859:Ki4V6`R3l?SHYT1U5jL7BET2@>a14\4SB@416Q1859:Ii4V6nm2b\1ZV27BET21>>a14\
4SB@416Q1859:Ii4V6T`2\j1oe1Z@7BET2@>a14\4SB@416Q1859:Ji4V6hh2ha1ZV27BEf12:@>a14\4SB@416Q1859:Ii4
V2o3aZ4U^1TH7BET2@>a14\4SB@416Q1859:Ni4V6SGT6cB2Im7ia2ZV27=4ET2@>a14\4SB@416Q1859:Ii4V6Sa2]i1ZV2
7BET2@>a14\4g9[8@416Q1859:Ii4V6aZ4ZV27BET2@>Z164U46SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4SB@416Q185
9:P1Ii4Q2T4n=bl3ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>NB4\4SB@416Q1859:Ni4P2U4aZ4ZV27=4<8
i1:@>a14\4l<`2e2@416@@859:Ii4P2U4aZ4ZV27=4ET2@>a14\4SB@416Q1859:Li4V6ZZ2k=W2R`1ZV27BET2@>a14\4l2
k2Z<@416Q1859:Ii4V6V`2Zj1iQ1`T17BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6a
Z4ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4g4[=@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4T2n?@41
6Q1859:Hi4V6aZ4ZV27BET21>>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4]2e?@416Q1859:Ji4T2Q4aZ4ZV27BE
T2@>a14\4j80W9@416Q1859:Y1i4P2U4Z6iR2n7@lh1SV267BET2@>a14\4`2X140C00`28\1`6e2@416Q1859:DHi4V6kAe
h3ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4l8V9@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q
1859:Ii4P2U4hg2hb1ZV27BET2@>a14\4SB@416Q1859:Hi4V6hg2hb1ZV27BET2@>a14\4SB@416Q1859:Ji4V6aZ4ZV27B
ET2@>a14\4R60Y9e2@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4S6Y9e2@416Q1859:Hi4V6__2Qk1ZV27BET2@>a14\4SB@4
16Q1859:Mi4V6gV10^Mj?^f1a:_OXL7BET2@>a14\4SB@416Q1859:Ii4V6aZ4m8[Q1PL7BET2@>a14\4SB@416Q1859:Hi4
V6lo2dZ1ZV27BET2@>a14\4SB@416Q1859:Hi4V6`^2Pl1ZV27BET2@>a14\4SB@416Q1859:Hi4V6a`2oi1ZV27BET2@>a1
4\4SB@416Q1859:Li4V6PV32]T1ie1d<k37BET2@>a14\4X8j9@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:G
i4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ji4c1Bo3aZ4ZV27BET2@>a14\4Z:h7@416Q1859:Ji4V6lV1dS3ZV27BET2@>a
14\4]?e2@416J6859:[5f3R1?Mh4_=Z35:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<
\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T131162
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4SB@416Q1859:Ii4V6aZ4nZ1[K7BET2@>a14\4SB@416Q1859:
P1Hi4V6aZ4ah1h=7BET2@>a14\4SB@416Q1859:Ii4V6Yi10Va2ZV27BET2@>a14\4SB@416Q1859:R1i4Cb5`JR>im2S4ah
1S1BQ<7BET2@>a14g1d2\>f3@4163M859:]6Hi4V6`JP`3ZV27BET2@>a14\4SB@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4
SB@416Q1859:Y2Hi4V6aZ4ZV27BET2=2>a14\4SB@416Q1859:Ni4b1c4aZ4d\1eI7BET2@>a14\4`;16]1k4@416Q1859:T
6Hi4V6aZ4ZV27BET2@>a14\4l5V<@416Q1859:Ji4V6nR2bW2ZV27BET2@>a14U46Z2h?@416Q1859:Ki4V6aZ4ZV27BET2@
>:0K94\4Z2h?@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Y1i4
U5P1O\An4U2hT1W3\>0oIT8V=T;SAiS1\A7BE9j1@>Z164\4e83Y9@416Q1859:Mi4V6\Bn4U2hT1V\2h1`4PP27BET2@>a1
4\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Hi4V6c[3mNZV27BET2@>a14\4SB@416Q1859:Hi4;j5aZ4
ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ii4V6mAbn1Pj1ZV27BET2@>a14\4SB@416
Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ji4V6eh2ka1ZV27BET2@
>Z164\4e6];@416Q1859:Ii4V6j^2j9ka1ZV27BET2@>a14\4SB@416Q1859:P1i4V6g42f9]ISOl8n2aJoL\S1mR17BET2@
>a14\4SB@416Q1859:Oi4V6g42f9Ui1XB`CR1lK\S1mR17BET2@>a14\4SB@416Q1859:Mi4V6P`2W5^2Ec5_>oMZV27BET2
@>a14\4SB@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ki4V6W8b1dU2Qk1WV1RP17BET2@>a14\4SB@416Q18
59:Ji4V6nc2]5d4_\1ZV27BET2@>a14\4SB@416Q1859:Ii4V6j1fX4k[1^J7BET2@>a14\4SB@416Q1859:Ji4V6S`2W<XB
lKZV27BET2@>a14\4SB@416Q1859:Ii4V6Z6VT4ZV27BET2@>W194\4SB@416Q1859:Hi4V6Vn2Z\1ZV27BET2@>a14\4SB@
416Q1859:Hi4V6Q_3_KZV27BET2@>a14\4SB@416Q1859:Hi4V6Q_3_KZV27BET2@>a14\4SB@416Q1859:Mi4V6o_2SAh6Q
:bHZV27BET2@>a14\4e83Y9@416Q1859:Ji4V6S`2o@j@bHZV27BET2@>a14\4SB@416Q1859:Li4V6S`2m8o4Hi?lKZV27B
ET2@>a14\4SB@416Q1859:Hi4V6bQ2nX2ZV27BET2@>a14\4SB@416Q1859:Ii4V6Tc2e6f`1ZV27BET2@>a14\4SB@416Q1
859:Hi4V6aZ4ZV27BET2@>OA4\4SB@416Q1859:Ii4V6hW2^b1Y@ZV27BET2@>a14\4SB@416Q1859:Ii4V6gj2i_1ZV27BE
T2@>a14\4k4W=@416Q1859:Gi4V6aZ4ZV27BET2@>a14\4SB@416Q1859:Ni4V6aZ4ZV27BEF]1@>a14\4C0^7F0W9@416Q1
859:X1Mi4V6aZ4ZV27BEF]1@>a14\4C0U80Q1U8@416Q1859:Ki4V6aZ4ZV27BEF]1@>a14\4C0U8X9@416Q1859:Hi4V6aZ
4ZV27BEF]1@>a14\4SB@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4j80W9@416Q1859:Li4V6aZ4ZV27BE@c1@>a14\4[4Kk<
@416Q1859:`11Ki4V6aZ4ZV27BE@c1@>a14\4[4g=@416Q1859:`11Hi4V6aZ4ZV27BET2@>a14\4P1RA@416Q1859:Ki4V6
aZ4iAUS1ZA7BE>e1@>a14\4KWA@416Q1859:Ii4V6aZ4ZV27BEF]1@>a14Y3R1SB@416Q1859:Ji4V6aZ4ZV27BEBa1@>a14
\4N0SA@416Q1859:Ii4V6eR3kW1ZV27BET2@>a14\4S4o=@416Q1859:Ii4V6aZ4ZV27BET2@>a14\4k7NX9@416Q1859:Hi
4V6`S2PW2ZV27BET2@>a14\4SB@416Q1859:Hi4V6`S2PW2ZV27BET2@>a14\4SB@416Q1859:Ni4V6aZ4b1S3T3^n17BEF]
1@>a14\4]1\7X9@416Q1859:X1T1i4V6XR1U4T74Z1eA1XDXZ1W3GS7eX1nAe;7BET2@>a14\4SB@416Q1859:Ji4V6W[3YO
\V1mO7BET2@>a14\4C_A@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4h=Z4@416Q1859:Ii4P2U4QR4_8ZV27BET2@>a14\4SB
@416Q1859:Hi4V6aZ4ZV27BET2@>a14n3=SB@416Q1859:Hi4V6nQ3bX1ZV27BET2@>a14\4SB@416Q1859:Ki4V6dg3lBdR
1eS17BET2@>a14\4o3h2Z;@416Q1859:Hi4V6aZ4ZV27BET2@>a14\4o3S>@416Q1859:Ji4P2U4aZ4ZV27BET2@>a14\4b4
W5X8@416Q1859:Li4V6eBWj1a6kOUGn]1[H7BET2@>a14\4SB@416Q1859:Ji4V6_d2Qf1ZV27BET2@>a14\4dA1<@416Q18
59:Q1i4V6Qe2VBf8e=[4_8U:ZDWFaA7BET2@>a14\4o4_2c:@416Q1859:Ji4T2Q4aZ4ZV27<5ET2@>a14\4j8X9@416Q185
9:Ii4T2Q4aZ4ZV27BET2@>:V14\4SB@416Q1859:Oi4Q2T4Y3c91oh2l=dF[R1nS17BET2@>a14\4^5d<@416Q1859:Oi4Q2
T4Y3c91Xj1fNaT1WZ1RL7BET2@>a14\4^5d<@416Q1859:Li4P2U4fAjh3e9dl17BET2@>a14\4Q1h7X9@416Q1859:6j4Vk
6_:Q?X2X13j4hd7a32j4hd73j4fU7Q?5j4Vk6S9[1Q?g4f3S1>Mh4S?f15:`264f1404_1:6:406X1F4D156271f11P1T111
O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]
9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239jQ14j4`I3Sk63j4hd7c33j4Vk6aI5j4]]5h]1aI
c3o5f3T1=MR1e3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V103
7<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3R85T1T3d32Q202JQ
28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239S@W:j1k2g5f3T1=Mh4R8g85:`264f1404_1:6:406S
14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2
CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239o3f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2
CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241d<_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1i5f3T1=MR1
e3R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53D
W1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T131
1986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239h5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P
11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n231
3<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`R1h5f3T1=M
h4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53D
W1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14T13
11986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Y6f3T1=Mh4h1Y6a6U25:7Dc164f1404_1:6:406S130E0200111;21226
0171B2P11P1T111O0151B;I65X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1a6S;<g2h98I45Eo1C4G315^9o6\32a2CDT2_152
8h1f1210524Q1l1313<X61Y1MU3IHM=241O2V1W2]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1A>AQ1E253Y1T1>57_1
152]1C\1239V6f3T1=M4c4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ
5<S3J5V1037<:0@?U236>f53DW1cN8I45Eo1C4G315^9`4^2\32a2CDT2_1528h1f1210524n23120<X61Y1Mo3T2241O2^3
]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=V18152]1C\1239X?V;16]1U>j5f3T1=Mh4R8P7f15:`
264f1404_1:6:4065M4E0200111;212260171B2P11P1T111O0151BU1<X17Il4LQ1BJ5[45V1037<:0@?o2f53DW1cN8I45
Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JN
Q1P1AQ1E253Y1T1>=_1152]1C\1239m5f3T1=M4c4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111
O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1M
o3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239_J16]1U>S6f3T1=M4c4
R8X31\55:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53
DW1cN8I45Eo1:84G315^9o6\32a2CDT2\12528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T
1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239_J16]1T8o2P3Z6f3T1=M@Ea3R8g85:`264f1404_1:6:406S14E0200
111;212260171B2P11P1T111O0151BU1<X17Ii5O1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1f3lJ8I45Eo1C4G315^9o6S12
U22a2CDT2_1528h1f1210524n2313<X61Y1Mj34l17241O2^3]9T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ1E25
34T1;H>=_1152]1C\1239a@P@l5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151B
U1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1f3lJ8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T
2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2403Y1B0@>=_1152]1C\1239Q6f3T1=Mh4d62Z1g85:`
264S1B404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?8f2f53DW1cN8I4
5Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O2^3]9T3d32GY102JQ28396D^2j14T1311986E
9JNQ1P1AQ1E253Y1B0@>=_1152]1CT172380l5f3T1=MFQ4R8g85:`264S1B404_1:6:406S14E0200111;212260171B2P1
1P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2i1l33DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n23
13<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1C@>=_1152]1C\1239`Gm5f3T1=M
h4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53D
W1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32D\102JQ28396D^2j130T1
311986E9JNQ1P1;5Q18<2403Y1C@>=_1152]1C\1239i5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;21226017
1B2P11P1T111O0151BU1<X17Ii5Q1BJ5h1b25V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f12105
24n2313<X61Y1Mo3T2241O2^3]9T3d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i5f3
T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2
f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O2^3]9T3d32D\102JQ28396D^2j
14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;2122601
71B2P11P1T111O0151BU1<X17Ii5Q1BJ22[45V1037<:0@?U2If53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210
524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D@m1j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5
f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5`3J5V1037<:0@
?o2f53DW1cN8I45Eo1C4G315^9g3W3\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D
^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239X6f3T1=Mh4R8g85:`264f1404_1:05:406S14E0200111;
212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5>Q3J5V1037<:0@?U2If53DW1c1oL8I45Eo1C4G315^9o6\32a2CDk18_
1528h1f1210524n2313<X61Y1Mj34f1=241O230Y3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>93
>1;98152]1C\1239_Ci5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17I
i5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3W8
U1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239UR1n5f3T1=Mh4R8g85:`264f1404_1
:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5_11n1J5V1037<:0@?o2f53DW1cN8I45Eo1C4G3
15^9o6\32a2CDT2_1528h1HM210524n23120<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ
1E253Y1T1>=_1152]1C\1239\A`<o3f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?
o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32
]1Cm1i5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5`3J5V1
037<:0@?8f2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ
28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239f4f3T184^1Ea3R8m8:`264o542B0200111;21226017
1B2\40151U2X17Ii5N04P3@_1J40V1037<:0@?o2Jk43D1U1cN8I45e2CkB2U22a2CDl1g1528h1^17210524e3X61Y1Mj34
l17241TAd32Q202JQ28396D^2T33119526E9JNR2AT24T1;]32]1Cm1a@P@o3f3T1=T2a3R8m8:`264o54E0200111;21226
0171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202
JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1j5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11
P1T111O0151BU1<X17Ii5O1BJ22`3J5V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n231
3<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n3f3T1=f5R8
m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524
e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1R6f3T1=Mh4P81g8554`264f1404_1:6:406
S14E0200111;212260171B2P11P1T111O0151BU1<U127Ii5Q1BJ5[45V1037<:0@?o2b533DW1S2_L8I459;o1C4D2315^9
o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9j1Y1d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E
253Y1T1>=_1152]1C\12317nV1P4f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5V6J5V1037<:0@?o
2f53DW1cN8I45e2CIZD2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]
1Cm1h5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V103
7<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3R8Z1T3d32Q202JQ2
8396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n5f3T1:2Mh4g6Z1g85:`264f1404_1:6:406S14E0200
111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_15
28h13DM210524n2313<X61Y1Mo3T2241O2^3[7Q2T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ18<253Y1L7>=_115
2]1C\1239o5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[4
40V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9]5a1\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O23=5f2]9T3
d32Q202JQ28396D^2j14T1311986E9JNQ1;DAQ1E253Y1T1>=_1152]16<\1239n5f3T1=Mh4R8g85:`264f1404_1:6:120
6S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32
k1ECDT2_1528h1f1210524n2313<X61Y1Mo3T2241O23=5f2Z8R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E25
3Y1T1>=_1152]1C\1239aJQ6f3T1=MCT4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O01511@;
I92X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3f1=2
41O24Y3g8ET3d32Q202JQ28396D^2j14T1311986E9J31HQ1P1AQ1E253Y1S10>=_1152]1C\1239R4f3T1=f5R8m8:`264o
54E0200111;212260171B2\40151U2X17Ii5V6J5V1037<:0@?8f2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y
1Mo3T2241TAd32Q202JQ28396D^2T3311986E9J>?R2AG\1Y1i32]1Cm1Q6f3T1=Mh4R8g85:`264f1404_1:6:406S14E02
00111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5_1V2D5V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6Q1K8U12
a2CDT2_1528h1f1210524n2313<X61Y1Mj34T2241O2^3j7BOT3d32Q202JQ28396Dc1Jj14T1311986E9JNQ1P1AQ1E2534
T1T1>=_1152]1C\1239P6f3T1=Mh4R8g85:`264f1404HF:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17
Ii5Q1BJ5B2IV2D5V1037<:01>?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mj34T224
1O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239oZ1i5f3T1=1Kh4R8g85:`264
f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C
4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P
1AQ1E253Y1T1>=_1152]1C\1239h5f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111;212260171B2P11P1T111O015
1BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2
241O2^3Y8S1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239V4f3T1=R1c4R8m8:`264o
54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1M
o3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1m1k12]1Cm1_J16]1l2X;S4f3T1=T2a3R8m8:`264o54E0200111
;212260171B2\40151U2X17Ii5Q75V1037<:0@?\2Bf53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241l<
W4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1^>RLU4f3T1=T2a3R8m8:`264o54E0200111;212260171B2\40
151U2X17Ii5Q75V1037<:0@?\2Bf53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241l<W4d325k102JQ283
96D^2T3311986E9JNR2AT2Y1i32]1Cm1^>P<1Z4f3T1=T2a3R8LP8:`264o54E0200111;212260171B2\40151U2X17Ii5Q
75V1037<:0@?\2Bf53DT12cN8I45e2CTE2a2CDa32528h1f1210524e3n4Y11Y1Mo3T2241l<W4d32Q202JQ28396D2[2T33
11986E9JNR2AT2Y1i32]1Cm1^>P<1o?U4f3T12:2c5R8m8:Q1^164o54E0200111;212100400171B2\40151U2X17Ii5Q75
V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1MQ2m1T2241TAd32Q202JQ28396D^2T3311986E9J
NR2AT2Y1i32]1Cm1R4f3T1=2c5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f537<W1cN
8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396B1^2T3311986E9JNR2AT2Y1i32]1Cm1;P4f3
T1=Z2[3R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75L9037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h
1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1o3f3T1=f5R8m8:`264o54E0200
111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mj34T224
1TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1l5f3T12:Mh4R8g85:`264f1404_1:6:406S14E0200111;212
100400171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1
f1210524n2313<X61Y1Mo3T2241O2^3R8Z1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1
239o3f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN8I45e2CTE2a2CDd
3528h1f1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm1i5f3T1=Mh4R8g85:`264
f1404_1:6:406S14E0200111;212260171B2P11P1T111O0151BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C
4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1
A10NE253Y1T1>=_1152]1C\1239h5f3T1=Mh4R8g85:`264f1404_1:6:406S14E02001001;212260171B2P11P1T111O01
51BU1<X17Ii5Q1BJ5[45V1037<:0@?o2f53DW1cN8I45Eo1C4G315^9o6\32a2CDT2_1528h1f1210524n2313<X61Y1Mo3T
2241O2^3]9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P4f3T1=f5R8m8:`264o54E
02001001;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1cN61I45e2CTE2a2CDd3528h1f1210524e3X61Y1Mo
3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1S6f3T1=Mh4R8g85:`264f1404_1:6:406S14E0200111
;212260171B2P11P1T111O0151B;I<X17Ii5N01BJ5`3J5V1037<:0@?8f2f53DW1cN8I45Eo1C4G315^9o6S1X22a2CDT2_
1528h1f1210524n2313<T2S41Y1Mo3T2241O2^3]9T3d32Q202JQ28396D6W2j14T1311986E9J>?Q1P1AG9E253Y191H>=_
1152]1C\1239d4f3T1=f5R8m8:`264o54E0200111;212260171B2\40151NS12X17I]1[4N04Z1f3J5V1037<:0@?8f2f53
DW1XA0Y=8I45e2Ci3j100Y2S=2]1S1CDd35261h1f1210524e3X61Y1Mo3T2241j;Y5d32Q202JQ28396D^2T3311986E9JN
R2AG\1Y1;]32]1Cm1`?o3f3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Ii5Q75V1037<:0@?o2f53DW1c
N8I45e2CTE2a2CDd3528h1f1210524e3T2S41Y1Mo3T2241TAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1S4f
3T1=f5R8m8:`264o54E0200111;212260171B2\40151U2X17Id3T2Q759L037<:0@?o2f53DW1cN8I45e2CTE2a2CDd3528
h1f1210524Q1c2X61Y1Mo3T2241Z>i2d32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm13l4]X6g\1j4f3U1<Mh4j
@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I305Eo1C4G315^9o6_3
a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1_13E253Y1T1>=_11f1C\1
239m7e6eC8l4UP1h<a=<mf1nAbT26l4bP1[<a=Ql4h52l4SZ4:l4=eb1]b1aT1XHQJSJmII1l42l4og67l4V4UY1k;S_3dA]
L2l4^f63l4QDTX66l4o1QBmV4jP2;6l41WR114[k6?l4\10X1^e6P4Ej>C]3V2n6Q16c3?l4\10X1^e6P4W5l:U1]:S10LHQ
3[1l4[100K5cQ1_=g4`:12h:\]1U7[W1aE\53h3S=EkG24651025>231;<5T37[6[1Q3h4f3U1<Mh4j@5:`264f1404_1:6:
406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057
n2313<\4k11Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239iJ6l4\10mZ7R6e
7=l4[100Kf@]V1lb53<NU<24l4b\4RQ3V@2l4lm78l4bP20``3aDm1V5cD8l4VG2W\4l^13V8e6U6l4;7]8=LGCCN1_1a4P2
l5h7V4EY3;3Q1?Q4a3C69S2Ig1:g2<M>F0n52Q1S3b4b2h2\2LQ5U1`27a12j3E<O>V2T17k37E;j1j1f12=S12G7011C<]3
X1R238D17:Ha27;2Mo17Y15k<Ja14N86Ko1P1JLg4P28I<]5T10B2A912U84K1h3@E:c2IP2:Y18Y1P1>^9X1169;T1=682X
3=;<6><0N9f2U4h1CS1AT205<Y1622:2\1L1061O@A5>5=6e3>e1C=U6l4Cm5<<=l1V4W1<a4e1KW2P233R3Q1f3a17o11?@
GG0P1k1IFM6D3^20=20KLNI>?`1d2P10C;2;R3]3\4A5o3]2;3S4;>49\2S3>A[2;Mj17DT1I]2R41S4l35:V1M>b1K24H2`
10:]1Ja1j1B?B7277;S2CU1;l1DLAQ1j7A8^19EK:396A:[;U1P1]1e292U1A^17T3[1[31T2S4_24?d28m1Hl1B>f5V13A[
7:30f284Y1a2U11P3<:Z1J:ELh5Z12JFAQ2?j2Q2E\1S7l4;7f450153O6;@Bl1B6\17a2S51^1>@<3U1@=O??1\32V15o2P
1i2e33;a1d1l16V1c2]11V4KQ1O2Bk621m3?o2OX1`130Bj1i7Ch1;^4=`4Q40:IW2^2:6V1154L>J6Cc3:2`1i1b2Z3152=
1;Q113O3K@;]1573185d41^1l2C11F432:Q111R287=6273=@\1l3U9e2j26d2_1U1Gc2X1H4KT1GZ1S1^3;e1<AI9S1Hf17
Y5L:6GHBX1DV26216h33S1=O395g1;d1Y2C?b4[1<B7K:V1J=8R25Y3U1:0Y1EG9\5l4;7d2i2>U2Gf15n1159B4R6<Q1d4e
1Z8BL\18Z1KM12?Q1^2f1b1Y1`2<65Q1U1AFR3k5N]1W1>]2e11e1<j1T2V1i1IP74a37a12Gc2T1;R1;b1X1Hb2:DKh115F
<<k1Nk11C1C<i1\5D186K3a1KC2476;_32]4f2S3j16N2<8B9::6V1F=^3W4X1U1W1Ij5T10f73:U1f2GS6U3Y18X2a6;4^4
X29g3f1JKm2d52g1Z3DG9i20X1Y2b6^4l4;7U7^16EU1o111o3\90n4[5]1R1m41X2;d5_4?_3428U4]23T3Y7h4BP2a1P3V
1<A[1U2a5R2>Y39o19_264<Q1]23EV1N12S11R1S6g1T1<3W11k1Z4c?732AU5c>2D<0W1P3l3U1o:R3c2U;2617752O=64O
m3><05Y1V1_1n3`3^2705127L451235:2Y2;U1:AH1b3l2>h4l4;7Z1Y1j1NR3@U1`2_1a4S1Hc1l3<9h2\3P1U3f2EW1J7M
1_6i1m2T1j1DP1Dm7O@W2a3Jd2[3R5m:R40I7]1N]1Q56o1Q2IN7S12O0T1]3O_3:7Q383O6k3T;Q2V1U1D;G9Bf1i1n4g9U
4S2k2I9J6S4n4^1c28Y1V3n3^3X1623J12O=?M4R3Fh196k2b5j1>[2f1<A9H;10E0a2>3<250Jn1Q2E8Q1P5l4CY2b4S3?l
1m11@`1_1K5MH=o4Bd1o=22@3AV13Z26610e1f2[45V2d1g1Aa51J:Q1g2V1\5f4N_4f3?2Y1221a12GR39;9T1;b1O8@Q5;
<Q1V2Fa1V2T1b43>MQ1i4G>9i15;1e1a2Z912g2R15;:71\1Q3Y5Y17]72d2d3j1P1f1LOS1Bi2\1S1KU1I?H63408133H6g
1f4_1e3AT2M[3Im1i2^1g7W3T32Nb4Y4T1Cl4CoI6oBj1_1e>jL\GlT1c9Oc57XJQCVLd5j9l4;7Z4;5011113C<3F416832
2f1DQ130OW3I1=W175>U1I23<><G0@1>>7P15\2]13Y15U1j1_21W12E5Y1l1I2D3IDF;6@512V1;4W3:C25N3Y15C2K5K<=
42BQ49W1W121n1?JS54d2T10\1j23I;F=T1X4MU1i1Ij3?Z1e1NO=d2Q2Y2=63>Q1B55@2d1;A1:2GH2>W1U1I3>14K2>S1A
152A35A?D37Y2EEa2F1L[1<6B8E37=0=2]1J4M487173232KW1V1?]16l3h1GT5R1<e2JQ30a14Z3c1f1N9;D;V4a1>DH;S1
N<AH>`1R1F_2V2_1Y1HB;L=L2O=;Fk1<E9324D6=:m1b72l1F[27>374Fa1:401B28R25X1KT1U1:0@H:R1Ml4Cd2i:]7Y3^
@nCi5bDYIS27b6SS11[3fIIn6PE<1^20P@R;_91Q1l4C`;_;iAW1V1j1V6_1g1R1l;Z3T=Y9a>^7U@iHjW1V6]@Y2Y30iA10
]1A^7P2a1l4Ck<WGb3[32WB9n7o<d2Y6l<j>T2[9\EU2?ET2P?i9_2E_MU28X5=<KEm30a2V3W4451235:n3R1[1l1l4CY2C
m9VN2\3\1fE_Lj3`20[3X5Ag7Q99e2V6_<A:2<8]142D1_9KR6\32d212_3S;\7c<`1`1D82f3;i2c40j:Y4G:h7Cl4CR[12
iP2Q5Hg70SR1n5Uh12^6=iCP981Fl4ClT1NM98S5b=`P10nKdE3VCZ>Z22U8TR1o6dJf2l4C`:Z27k4b2Gl6i5V1X2S1n1GZ
22E:4:Q36T16^2V=?43g4OW8Dm5P3LW5N]1Y9Q5Q4[3R1o7CV1l1d4:U@3R1F[3o6n:S1412_3k29\:Bf3Q3FQ9i415Y1\1e
5b2Q2]4U6f2f4Y2:W1d1l4CZ4^13o1[C0f74j;o2]8\7??\MmAXBi;66T20l4?Y9V7e?k2`7m1U?@[:=:>f2`2k4_2`3`4m3
Z1<035B9;l4f7jAe@m1`=NgV12hE`Z23m4ok713m4\D14m4Tj1l4]g52m4f^4:m4Q24Yc1X20Ql1c9aP3QP1>m4@f1^?e21W
m3[4Fb?OVP1VG93m48\Y62m481m4?m48o=e1g1e21[<g\1hAVR1Xe1mI^X1_3=m4X<0PW1PCQ4e3Z1ca1`1gDR2PMe1m407a
1<fF2Y1^5@j1114>Dg4`4`:Z2R19<i1j3d51V\1_5f52U2h7eF:THo2o2\3Ch5Y2`1`7\5X699W4k1?d=e42m4Sj75m48We1
Y2ko24m4\D1ba3Im4V2UB1eIe2B_4QGLQ;3n3D^d1m]14P3Q1P3UF?m3=m36m470Qi1Z`2fP22m4mV6P1m4B91k1QJi<S?0W
1`52T1l[1YBlIc;d1:^6m19BhCl9Z:\9U=56j<^2<m4L1mKk=j;`1EX1`5T]1mf26m4Lfe1V2Pe3kEIm4B91mKd7e;10e4c3
g5\^1ZU1`@d4m1b4;;49dDR7YMBm4BT@\KS1a;0W1\3n1UU2T;4g<c5^G`8\1Km47D00mKe7_6e<Q1b2`3cLj5i2a8l5b3i8
k?]Q1W7b5^6_5319m47lg1d2T4fZ3eP191Bm47D1mKkJ;E0a2`3j]1l5Z8Q4b4PP2o67m47DWg1XZ3];kE5m4d10kR1XY39m
4Q2d?VT1h<1Rh1b1b1Dm4m3h=WFCcF_31`g1:6b1d2\3[^1]HG`4]V12Q1m4U2Zc1Y27^80S^2hBZ2X=aDm1V5Z=Z42450;@
51<LR3n6X:E4;d45n4lP1Z1144n4WR114l1n4a10T2WI^1h3140P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c
1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_27n4ZMh2HZ114;n41XM[2I;Z1121nR4k1n4a1U2WI^1h3140P2n1:=V391Q1XEa1
2521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_26n4ZMa3Z114R2n4g1o1TDR5^1\3;14Q2n1
:=V3S>b8a12521E0d<THZ1[6c7V8_2h3S100235V5A?c1Aj?o318d1P3]>m8GJR2Q2<74Z21CRR1i6>d7_26n4lGZ:14]X15
n4S5SM147n41UR1121Um36n41UR1121l1n4a1U2WI^1h3140P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?5]1V
D518d1P3]>R4j4GJR2l5o1RP1i6S8_2En412QNP4121eX1iOUCP5m?m6l4l1j3F@oY1TT16n4dENc;147n4eN?Q314bT4;n4
1TNNQ3121WR4F@8n41UR1121Rk2jm26n4WR114k2ii36n4UOQ314ik28n41SOQ3121ik27n41UR1121_S4:n44RR114V1_o2
^M\6\:Ln412jI6o3_1`2121YF\Z2m?>Q=102i31F@5Y1R6lF]f18n44POQ314fP3kS1<n412POQ3121fP3`Mo3W16n4WR114
R^3k16n44RR114fP38n412RR1121fP38n41UR1121d`3k6Z2n4a1U2WI^1h3140P2n1:=V391Q1XEa12521E0mN4Q7k7Z>_2
h3S10023\5<41=c1VD518d1IV2]>R4j4G5DX1Ib2Y3o1U:2j?k1[2f1i6>;X7]11O5n4eNa3148n41cNa3121da69n412RR1
121fP3hK5n4UOQ3147n41SOQ31218n4WR114]:eZ1f8ck15n4WR114]:7n41^P1f11215n4SP1S2147n4SP1<f114Re25n4W
R114_a35n48nQ1145n46PR1147n4oI6P814em35n4Q8UJ145n4WR114bg46n4oI6P8145n4kH[9146n47oQ114UW5i4f3W18
1Mh4j@5:`264f1404_1:6:406X1F4D140040271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G31
5^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
1f1C\12398n41UR1121YGmX28n47mNQ314dO`W47n48\N?Q3148n41SOQ3121dO6n4WR114R1^U16n4nOX214R14n4WR1146
n4eNa314^[39n41cNa3121^[3jG5n4WR114^[38n41UR1121YS4gL5n4^Hh9146n4nOX214fk28n41lOX2121fk26n4kH_3k
5146n4[Lk514j]57n41YLk51219n4RH1i7X214di3TI6n4nOX214ib45n4WR114ib4c2f3W1=N:o1Y2YFC^1\3;14Q2n1:=V
3S>W4Z4a12521E0TV1VF_2h3S10023b2f121057>A?c1S9X7o318d1P3]>o1m6G9@R2X23174Z21C<Z5S239hI<91P6S8_2J
f3W1=Nd4UL14\J`2U[2f121057X<gP1o7l4P4Z5a2_J14n4WR1145n4[Lk514m1n4a1U2WI^1h3140P2n1:=V391Q1XEa125
21E0mN4Q7VF_2h3S10023\5<4?5]1VD518d1P3]>R4j4GJR2Z4a1o1RP1i6S8_26n4UOQ314iK6n4eN?Q3148n41cN?Q3121
6n40cLb514:n400^KS1b5121m_55n4dLb5146n4S5WGk5147n4WGS5k514m_5:n41UGS5k5121m_538n41SOQ3121bF9n4eN
?Q314n\1Y3XW4X2n41e1o1WI^16U3;121Q2n1:=V3W3a:97131c2[3R2a12521E0TV1cC]1T1_2h3S10023\5A68c1\@o318
d1P3]>m8GJR2Al174Z21CRR1i6S8_28n41SOQ3121XR39n41cN?Q3121_S4n1n41_10T2WI^1h31210P2n1:=V391Q1XEa12
521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_29n41UR1121`h57kH7n41UR1121PH5n4WR11
4Po45n4WR114eQ5=n412hFY;121WHU;3jd1Y8n1n4a10T2UCQ6^1h3140P2n1:=V391Q1XEa12521E0mN4S1m5VF_2h3S100
23\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2m1n4a10T2WI^1h3140P2n1:=V391Q1XEa12521E0mN4S1m5VF_2h3S1
0023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_27n41UR1121n[2n1n4a10T2WI^1h3140P2n1:=V391Q1XEa12521E0
mN4Q7VF_2h3S10023\5<4?c1VD518d1P3V4P1U9R4j4GJR2l5o1RP1i6S8_2m1n4a10T2WI^1]2Z1140P2n1:=V391Q1XEa1
2521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1n4a1U2WI^1h3140P2n1:;1V391Q1XEa1
2521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2R2n4g1o1WI^1\3;14Q2n1:=V3S>b8a1252
1E0TV1lA0X4_2h3S10023\5A685]1R5Y;o318d1P3:R>m8GJR27V274Z21Co1oCR<i6S8_25n4WR114Q\28n4S5QJQ314_e3
^=<n41TNNQ3121Xh3X4\6@@n41^1hI2j61212R`1\c2\;mT1gV1I;n4YK22n5H14\Y3e4lP17n4iO]214]]2U^2k4f3W181M
h4j@5:`264f1404_1:663406X1F4D140040271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315
^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11
f1C\1239f9=n41c1aP1121Q2n5V>jg2X>gU15n4WR114kK7n41UR1121d?6n4^Mh414lT48n4^MV1]1S214RU4:n41\MV1a3
121d`3]D6n4^Mh414SU4In4`;X<d5V1]1S214]:g8i4<:_AmY1f?^3dKQ2KoV1Q8W3[I;n4^Mo3H14UCf`2VQ1jW1[;5n4WR
114kg48n41UR1121WHco37n4WR114c>1UY49n41UR1121Q@jg1n_27n4WR114a17e<>n400^Kf6121TCk\3LmFc;hU1;n4j7
\J14e=\Y4HkOPJc38n4`Kf614lW2QW2l85n4WR114SV5;n41^Kf6121ni1Tb1`4^e17n4kH[914ni1T\37n4lAh<Ao214@n4
lA1a3@^5T3Ao214YLf[1Sl12\Y27n4lAZ=V2H14<n4mJY714U^1XObR2lEhJm3R>8n4WR114`i50U7PBn1n41e1o1WI^1\3;
121Q2n1:=V3S>\1U7a12521E0TV1VF_2h3S10023\5A?c1\@o318d16i2]>m8GJR2^274Z21CRR1i6Y1i6_25n4PIV9146n4
WR114ha4^28n4WR114dW21QZ2^25n4WR114ZX1=n4eN=S314Wa3hA>=P2bQ2R:Ln41lBa8e2>=S3121XHm329bT1]_1j4^5l
691H>5X2bQ2R:8n4SOS314_=^6na25n4WR114YZ35n4WR114kZ4=n4UHQ:14fh1S]1h838c3Y@U28n41UR1121nR4@7n4UHQ
:14nR4U26n4gBS6[9146n4gB_?14[Y25n4gB_?149n41eB_?121bP2c\15n4WR114Te2Gn47h46Ga4gBm414eLPU2^<i2R4<
2IX=7D_BR@;n4_Hi4m414VO;oT3A4:n41WMm4121d`3bAW16n4WR114YGgb5<n4jN15T314hG`1I`W1YT35n4jN\3149n41h
N1Z3121`h2@n4jN15T314UA0V5_c1Vd1[1`=\6VM7n4eN41Z3149n41cN41Z31215n4YKm6149n41WKm6121ej6I;n4WR114
Qk1NeB0a7o1Q96n4PIV914oi4m1n4a10T2WI^1h3140P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1
P31[>R4j4GJR2l5o1RP1i6S8_27n4WR114`o1n2lD8n41^P1f1121oW15n4WR114li25n4WR114hh5m1n4g1o1d<g5Z6?^1\
3;14Q2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A1=c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1n4g1o1WI^1\3;
14Q2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_27n41UR1121nR46n4WR
114\i2ZW36n4WR114\i2PQ25n4WR114\i28n4WR114Th1kP2_W106n4WR114`P507n4nQ1814]\2dS27n4WR114]\2g5lm1@
n4Z10KeJg1n2B14RX4iOhAT@`<W1Q1n4Y1009A<1W@n9g1n2B14Q2n5V>X4e1ka2Sb1[1@h5hAT@3<N8g:W18n4mIY814kKn
f4`W1:n4jIX2S614oS4]R1JcX18n4SL`5B14SAkb35n4SLS6145n4WR114en36n4WR114en3Wj16n4WR114el3o1<n4ZGl:1
4bJQ:TU1i<QX1bi1e6:n4ZGl:14dT1TU1kb1o1ei18n41^Go8f11215n4WR11425n4^Q1H146n4mHY914F9n48\Na314^[3X
6g9?n400W<dE8121lW2`4g5j4n2Rf1@n40lH22a5S1]214>V`2_5`^1_KWD9n400lOX2121R1Bn40QNAm2D14PX2_CAZ3g3`
i1^9^[1Bb7?n40QNAm2D14KW@nZ2Z3Xm1md1B4P5lO]2kb4P2Q5d1o1f2Z1UE^1m2>CP2n1:=V3S>b8a12521E0fN]7VF_2h
3S10023\5A68c1W80S8o318d1P3]>m8GJR2^274Z21CY73dJi6S8_2j1Q5d1o1WI^1m2>d2n1:=V3g4[9b8a12521E0TV1VF
_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ>PDi6[1g6_22Q5V^1T2Q5c10o1WI^1m2>d2n1:=V3S>b8a12521E0
W1_8\La35^B_2h3S10023\5A68c1\@o318d1P3]>m8GJX1I]1P174Z21CU<U1fDi6>;?h6_2T2Q5c10o1T4d4]@^1m2>d2n1
:=V3S>b8a12521E0W1lNo5VF_2Mj2S10023\5A?c1\@o318d1P3]>m8GJR2]1P174Z21CU<U1b1SCi6>;?h6_24Q5YQ1nP6k
Ak1Q5^1U2WI^1m2R1P2n1:=V3171Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD5180c1P3]>R4j4GJR2l5o1RP1i6S8_
23Q5YQ1RY5[2Q5c10o1WI^1m2>d2n1:=V3S>b8a12521E0fN]7SCR3X1V1h3S10023V4U1A?c1\@o318d1P3]>m8GJX1I^23
34Bg11C^5f650]<Cl6=X1i6>;X7_201i1Q5^1U2WI^1m2R1P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD5
18d1P3]>R4j4GJR2l5o1RP1i6S8_2Q2Q5d1o1Q4UE^1m2>d2n1:=V3S>h7Ia12521E0X:n1^BR6Z1[6e>T1_2h3S10023\5A
?c1\@o318d1P3]>n4n3GJR2]1P174Z21CRR1i6S8_2m1Q5c10o1WI^1m2>d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A
148c1\@o318d1P3]>o3m4GJR2\2174Z21CQ=PEi6S8_2V2Q5^1U2Z58l5Ab5a7^1m2R1P2n1:=V391Q1SBT3a12521E05gN4
Q7Z4BXA_2h3S10023g2d2<4?c1VD518d1P3]>_2b1j4GJR2Z5Ao1^Dc;i6S8_2l1Q5c10o1WI^1m2>d2n1:=V3o1S<b8\142
521E0TV1VF_2T1c2S10023\5A?c1\@o318d1P3]>m8GJR27V274Z21CRR1i6S8_2j1Q5d1o1WI^1m2>d2n1:=V3?2`=b8a12
521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_25Q5YQ1QT1fR2Sn1k1Q5^1U2WI^1m2R1P2n
1:=V391Q1XEa12521E0mN4Q7VF_2h3S100235V5<4?c1VD518d1P3Y6S8R4j4GJR2l5o1RP1i6S8_22Q5YQ1^1Q5>]83P2=G
h5VLQ1_<2\;BT?>d2d2c2m<i;R1g8k2X1h1nY1KFS@Q:j4c4k9k1Z16IEb85290Q2[6EQ54dJo1a12c2@;1aAY2kT1^8h8Y[
1X>Q4ZO?jZ17Q5`Jf6o6Z;e[4Q95Q5RQ14`Q6[3V2R5b10o1e3aE^1\3d23g110:=Af1MS>4]8a12521E0bNa7VF_2h3S100
23\5A?c1?o2g40k5d1Bo318d1P3]7o6m8GJR2^274Z21CRR1i6S8_2P2R5b10o1WI^1\3d2k110:=Af1MS>4]8a12521E0TV
1VF_2h3S10023\5A?c1_3d:W2o318d1P3]7o6m8GJR2^274Z21CRR1i6_7C_2T2R5b10o1WI^1\3d23g12:=Af1MS>b8a125
21E0bNa7VF_2h3S10023\5A?c1T>W2o318=2=;17P3]7o6m8GJR2^274Z21CRR1i6_7C_2k1R5b10o1WI^1\3d23NK:=Af1M
S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_26R5gQ1h2U3f1Zg4m1R5b10o1WI^1
\3d23j1:=Af1MS>b8a12521E0bNa7n?W6_2h3S10023\5A?c1\@o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_2k1R5b10o1W
I^1\3d23g12:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2m1R5b10o1WI
^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ch@0;l@i6S8_2m1R5b10o1W
I^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CSLn5i6JX7_1OW2R5b10o1
f2`F^1\3d23g12:=Af1MS>b8a12521E0TV1n?W6Ma1h3S10023\5A?c1\=GW2o318=2=847>a2]7o6m8GJR2^274Z21CRR1i
6S8_2j1R5b10o1WI^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S
8_27R5gQ1h2U3f1nh1[n27R5gQ1h2U3f1\W4m?k1R5b10o1WI^1\3d23j1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c
1\@o318d1P3]>m8GJR2^274Z21CSLn5i6S8_27R5gQ1h2U3f1mc3\S1k1R5b10o1WI^1\3d23j1:=Af1MS>b8a12521E0TV1
VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ch@YAi6S8_2m1R5b10o1WI^1\3d2k110:=Af1MS>b8a12521E0bNa
7VF_2h3S10023\5A?c1\@o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_25R5gQ1n5f1Zg4Q2R5b10o1e3aE^1\3d2n1:=Af1M
S>4]8a12521E0TV1VF_2h3S10023\5A?c1?o2g40?[5W2o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1R5b10o1WI^1\3d2n
1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2j1R5b10o1WI^1\3d2k12:
=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2[2R5b10o1b301;UEAL\3d2k
12:=Af1MT<LQ14k1a6a12521E0TV1RCS3_2h3S10023\5A?c1>0o2g40?[5W2o318d1P3]>m8GJR2^274Z21CRR1i6S8_2R2
R5b10o1WI^1\3d2n1:=A@U1MS>b8a12521E0TV1VF_2h3S10023\5A?c1>0T2AP50S8o318d1P3]>m8GJR2^274Z21CkGV:i
6_7C_26R5gQ1n5@U1Zg49R5Z6Z1QJn5f1h^30`X1k1R5b10o1T1RH^1\3d2n1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5
A?c1\@o318NEP3]>m8GJR2^274Z21CRR1i6S8_2j1R5b10o1WI^1\3d2n1:=Af1MS>b8a12521E0TV1VF_2h3S10023\5A?c
1\@o318d1P3]7o6m8GJR2^274Z21CRR1i6S8_28R5gQ1`41[1f1Zg4jG7R5gQ1n5f1_`2lf1m?2S5PS44S5PS4oKB5S5aQ1U
<Xe2`K5S5fn1o<fe1b1=S5jI6_5TOo<Xb1]3b1hKgh1e3L6S5f[2ja1^5nLEBS5Y1_7R3Q2eV1B_W1c;dJQIcFd12fIf9k<j
HFS5i83n2Q2eV1B_W1c;dJQIm2B4H3l8l86d12fINS5W11i9HQ2i3c3@QLd2BiQ12b5XV1QIY9U4S9d12fIf9[5k?1Q5c4f6
7S5i8T5Qe3QIXH25S5am3^5hK63S5PS4QI5S5PS4QIf2fg14S5dc2[_1QI6S5R_3mCQIXH28S5YS1Tg2:V8kGh6QIAS5jI6W
9if2::U3P5kGh6QImL2^3Y?jB8S5am3^5kGQ5BS1iQ14S5d:Xe3R37S5d:U?6kU3R3Vh23S5e\3ZF5S5e\3ZFTIj23S5PS4h
K4S5h9Wi3YP13S5PS4`i24S5jI6nX36S5e\3ZFWKRF23S5kU2Tm15S5gU23Tm1QI4S5g\1Xf2aW37S5Yj1a;Tm1hKmR2f84S
5Zj1eX2hK3S5PS4cM7S5PS4`M2T5_1R65S5mZ3g1ZFZa16S5PS4oKW6kf1oG3S5^Z1ah2i1S5b1o1WI^1\3d2n1:=V320o=b
8a12521E0TV1VF_2;\3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2S1T5WGl87B021111;42Y12g4`4k<\1
<i1_]1hBd1Z1WFa84oGo2P7h5Y2Q9^5f3]14Mh4j@5:`264f1404_1:6:406S142B021111;21226271B2P11P1T111O0151
BU1<X17Ii5Q1BJ5[45V147<\1o2f53l1cN8I45Eo1C4G315^9b6<<IU22a2Ci2_152Q2f121057n2313<X61Y1Mo3f1=241O
2^3]9T3d32Q202JQ28=6DY44T13119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2T5PBV5l8789021111;42Y121e4`4
d;V1\1<W1AX30Y5Z5g2\6d<_96[A>3I>2^1L19R4b1l9V22>[2U1P8@4l?R8h26l63h5Y2T5l3n1T5c1cEl87B021111;42Y
12g4`4b9<@Z2\1<i1j3d51h4S2]7ERA2f3b<o2T1_272U2]3Z4^>V8:4oGo2b1i4Cc2T3Y2[14`7a@P@X1T5WGl87B021111
;42Y12g4`4k<\1<i1_]1o>3d3IU2S1SEa84fEX2o2P7h5Y2Q9c6Y1T5WGl87B021111;42Y12g4`4k<\1<i1_]1n>0h3<<0O
T1S1SEa84oGo2P7h5Y2Q9[1T5d1bEl87B021111;42Y12g4`4`:Z2\1<i1j3dY1n>0b40OT1S1Z;h9a84oGo2P7h5Y2Q9U1T
5WGl87B021111;42Y12g4`4k<\1<i1_]1o>3d6WFa84fEX2o2P7h5Y2a1_7W1T5WGl87B021111;42Y12g4`4k<\1<i1_]1Y
@X3I021U1WFa84oGo2P7h5Y2Q9a1T54RGP4k4203B021111;42Y12g4`4k<\1<i1R4\Y1o:Y2^8Kl7^=a84cE[2o2R5m1_52
5g1249Q9V1T5WGl87B021111;42Y12g4`4k<\1<i1[BSKY=m5`2WFa84oGo2P7P5GY2X6h2Y1T5WGl87B021111;42Y12g4`
4R9h3\1<i1_]1e?R37Z10[1o1WDa84oGo26i6h5Y2Q9R1T5WGl87B021111;42Y12g4`4k<\1<i1_]1hEWFa84jAT6o2P7h5
Y2Q9`1T5c1cEl87B021111;42Y12g4`4`:Z2\1<i1j3d51mS1_C2OU1o1h5^>V8:4oGo2\6Ch5Y2`1`7a@P@c1T5c1cEl87B
021111;42Y12g4`4o9@Z2\1<i1j3d51mS1Y@U32OU1h7^>V8:4Y2eEo2\6Ch5Y2`1`7a@D[?_1T5c1cEl87B021111;42Y12
g4`4`:Z2\1<i1j3d51mS1_C2OU1h7^>V8:4oGo2\6Ch5Y2`1`7a@P@`1T5c1fDLl87B021111;42Y12g4`4`:Z2\1<i1j3d5
1mS1n>`42U2h7^>V8:4oGo2\6Ch5Y2`1`7a@P@X1T5WGg847B021111;42Y12g4`4k<\1<i1a=c:h;`9W=k1d6S1SEa84oGo
2P7h5Y2Q9Z1T5f7`?l87B021111;42Y12g4`4k<\1<i1X@=JY6cE[8k4`8WFa84oGo26i6h5Y2k6U2Q1T5WGl87B021111;4
2Y12g4`4k<\1<i1_]1hEWFa84oGo2P7h5Y2Q9W1T5WGl87B021111;42Y12g4`4k<\1<i1kGP=e21j5W=1^8WFa84oGo2P7h
5Y2Q91U5R1U5:e6f5f>[:W67>a412U<Id[1[8ZDf:1R4AX6RCg5b2^4c3J0G1^Kn3bK3U5:n_73U5i]4m]1i1U5Z1U2WI^1P
4P2n1:=V391Q1AfDa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2m1U5Z10T2o?W9^1P
4P2n1:=V391Q1a2fBa12521E0d3XK4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4Kn3GJR2l5o1RP1i6S8_2i1U5Z10T2WI^
1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_28U50`B1V]4oEQ=`
62U5jR3CU5FmKgKg5\^1Q7R<Z20hJ6X2`1@8aHY@aC;U5Tn1em2b10l1`1@TY1hP1^B6U5DjR6dJV=^B3U5[[7^B3U5Tn6V=
1U5<U5ob1U8Y7jHj5i2o?e^1ZJP5X47U5:Ph1nQ3g4o?[H5U5DWIa6PS52U5eR53U5kb1i_33U5UR5bU22U5Wn44U5fW5X@1
3U5og513U5RR4\a12U5Tn13U5DjR62U5o`54U5l6R`4jH2U5lW12U5U_72U5oY15U5DZY1_i4n35U5]1kR1XY3_d14U5DWS1
bo45U5\10kR1XY34U5]1kR1XY35U5]1kR1XY3gl16U5R;0in1Z;g12U5VZ62U5RR64U5ij3d8kF5U5lIa6V]4nG>U5D1UIg2
i3^:cQ2jKVDQAiE4o1@U5D1UIg2i3^:j9bAUV1jKVDQAiE4o18U5D1mKX>cQ2SQ2iE7U5D1mKl_2SQ2iE4U5DP]5iE6U5D`Q
5];LnDJU5D1mKd7Q;E0\5<T3]2FP1L>GU]1_MPM`6L9S:`:S73U5lQ5R;2U5ke54U5g<n`1d8:U5D1mBi7U1W;dT2mf2j98U
5dCkZ1j7U\1Y?_]1dA2U5b24U5lP5@82U5[N2U5R_53U5Ro4o?8U5D0\3\o5_531:U5DQBU7bX1Z6_Bl<c]2c=4U5D]3\o53
U5ik4]W25U5bB3TS5gD6U5DSX1UJVS2Ym18U5D1mKmU1nY1Uf1gP17U5D1mKW7dX2mf2=U5D1mKW7o3o?dd1`5ib1a;PCZj1
8U5D1mKW7dX2Zh1bN:U5D1mKW7o3dT2kZ2Q<X=6U5FmKl_2YBSi1LU5k2WF42V@c4j:;m1J\2S6i3>2S?l8kE[2]d1GHn1o>
V16`KBU5k2QX1\1f<;m1[9i3j`1]d1GHn1f6f91^KCU5k2WF42nBk1j:Y2d=2S?TQ1]d1GHn1]@`K;U5D00mKl_2UR1gd1_5
31=U5D00mKjU1`R1`7UR1gd1_531f2U5Z12R2WI^1P4P2n1:75U11n191Q1XEa12521E0Z2X>Y>4Q7Q4b:_2Q5_2h3S10023
\5<4?c1ZAk2518GLI6o13Ga=R4j4GJX1H0V3<IV140111002f1];dDi6S8Q2=4U5[f1nc486U5DmA3h`5\5o1U5Z10T2V<P=
^1P4P2n1:=V391Q1XEa12521E0mN40P7V?R2l4_2h3S10023\5<4?c1VD518d1P3[1Q=R4j4GJR2e3V2o1RP1i6S8_2j1U5Z
10T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4FS4GJR2l5o1RP1i6S8_2i1U5Z1U
2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2\2_3o1RP1i6S8_27U5]1kR1c
6d=od2Qh16U5]Z1m;i:RS413U5Tn1^\46U5Dfe1`1b[4J3U5[f1n]42U5Tn13U5[f1VX35U5]1kR1QBVg23U5lS1_k55U5DW
S1cc4n;:V5ZLR71aEoa1^c1kZ1D=;V5d3\G]8aW2aZ1_:P11o?UH4V5SP5P1WX19V5\R1P11\>Va1m7TT1Uj16V5_S1aW2TT
1XBlW1BV5h455JcJ]LcS2f?V5e1\6GS3a4@hR1T2;V5T1QR1Tg2:f5[Jh6QI\b11=V5b2bX1f64o11f_3^1R4\6ZZ1k@1V53
V5mNXS32V5\Y63V5de1gc47V5m1bDn<aEZ`4\D3V5Y2RW64V5]\3o[1n`14V5h4Xb1Y_2CV5W@jFZ223f2]3Y8MXU1b5b1SJ
a5aN\2WLe7DV5P;j2[2]1Y2Y1@b=1f`1j2oCa5_1]1]X1oEX227V5P;d6Y2Y1il2[R27V5aP1k21aW2Zn1oO@V5l1V7l5Ab5
g:ij1lBS1fKRZ1c5R>lF0>V5`1k@i;W3hB6TP1TBUZ1]Co4aBUg14V5PAcb3gU25V5ba1Ye3P1^Q16V5dBc7`k4Q=`64V5XP
2X\4D2V5Vf73V5TS3WV36V5SAQ4^KSQ3cg1>V5b1`?n>j1\1iCi9i`2iG_3X:f6Y;3V5ha4cg13V5P[2[n33V5mN^Z53V5W^
3Tk22V5Wm3e4f3_12Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1c
N8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c
1E253Y1T1>=_11f1C\12392V5^Y6<V5R10mg1IT1g3TP2P;eb1X8SW12V5ni64V5Qi1dY5PB3V5YV1RS5c1V5d3c40_W1`13
]1k2Q2P8?gR1S2T4`JN92b:553g11i2d1:31269D2V7dIX5j7_5IV<f314kA0O1g42FV5d3eHU2l41T21ZGd@2\d1V<n1e6X
:Z7W[1Y<d;i>83W5\N?1W53W5\3ad58W5_1k;i@W3[_2n@Za33W5RAe\13W5RAPg69W5]c1UW1WAY[1X1QAZOl98W5Pd11VM
iX40j@j85W5[R1dX2E^S12W5U_43W5V^3jO2W5lN2W5To38W5PHQ4]_1nY1V;Tm1hD5W5T^2`AV@kQ39W5W[1h;j]2^1h;1^
4oQ1:W5j=Um2Ek4_1kY1XH2XB2W5YW62W5cV63W5RAQ43W5SIbh68W5_1eLW3fP20]Q1__32W5\\32W5X22W5n13W5o@cb32
W5V^3f:X5760^1OX1?4811873G301D138?0N84Q2Z166?772Q8Y10F?263222?3:0498Z125853?9j16100@1T1b1R1b1P1K
m13[3K@R1K8213137L9O1X21k1i1\22<JC]1N;6@4DU1m241203LHg1\1@U20\5?B@D58Jo2Y422;]1<>4:k1ABb1;J7X1^2
c1]1BS1S1N65n1J_120Bm2Z1AV1127DBFW1R215933E=;h1972^16847Z1==W1L68>o1HP12@554:J2KP172g2FW1Z3a:R1H
::^122U122F;K9?CV1h13X1T5A4D0>5@92f28^15o2<5:0o14<_2M`1T23]1BD0^112@@H=691641DC?975:81=El2F29_1?
8;j1FQ1619P11;I9>M;037E327R1:73416JS123Ae1Z3>=3U4X5760^1X2?=3@O0S3\3=O2R7j39Q104m1GCT2611@V1X4P1
6f2G[61h14Y;\2556@4R:]5]2U;22;]1<>4:k1S3J7Z?a5X1:=IFW1b3=T297a1684P2=b5CI@55?@9m4^5Y=^1o5l84DEJg
4o2<5l7T2i2^4841V3]7o361l2>Y147IP2161Q1Z1b5>=lAX5760^1a161=1=C1020733@6G5600:210@<4446632630<?3A
517463323:782:@12T11?S1N1Z1J3=3836V226352<2:30;01213C74?;043;=8?74=4114100332317422209403O426166
F2=3I685::4;X1S1C79?2H4:7X1593<I36E3P14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1HB<8>7?>5375?
22853b1K24?;<>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14::2KY1C@11F2;>2=24M2V1Fn12E<281\1J0?14=
;148?9A5b1Q18=b1M:1S1230611U1824273K5@4:253667@4[173G>0;R2W1AL6P12A;U1C?=9`1>HI62D15G871<DM:c17A
4><o1k121=3006G@b16KU141922\1?^207JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<N?K212^44P3NZ11>ER1<3
235LO<Z4?2C00^112@@=H691641:44S1A5:81=ET28>F299U12<D`19h1BK03164I9>24A?0342B232782Q1711416I0S123
>h1W1j17>933E251c7X5770]17Y161^2X1?:40R14IX1KId187467E11JR3JA3<U10Y163222<T1IY18;8U14=6141003323
1<53CT12F[1P18@9n1Ob4P1g1W1A?7Y4n3Mg2W288T1e214Jb1?T2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1l32Ki2?P1E
b3X4<A?DD6[1S3=8b2J:2371KL:56i12@O`1S1T2[2V1R1Ge2=V4i2W1@Y6P1B4Oi49l18g1Fc4@L;K7:GV3?^3F@b2?<>2<
`:<O328323R14W1U44g2V1W2k2:0R1e2P1;V6e1_1U2B447]1Bd4a18n1P1X51c7a@f2\A\2S>`4012DX<g8W4d1m6g1Y<Dm
9:g3NT@_V1d3]Jg8PAT73Y5Jj]61Y5h4f3b1Mh4j@5:`264f1404_1:6:406X1F42A156271f11P1T111O015DU1<X17Ii5Q
1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057Q1l1313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44T1311986ET1NQ1P1c18<253Y1T1>=_11f1C\1239XF2Z5Y\71Z52Z5W`42Z5Tc6Z3Z4ODT<47?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7
\1]111o5i181436NQ1R22]13UT1:R;Y315Z5\T3ULUQ3k45Z5lj60;n76Z5lP1o1og50;7Z5lP1o1WLgk40;j1Z5Z10o1WI^
1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ch@0;l@i6S8_2k1Z5Z10o1WI^1\
3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ch@0;l@i6S8_1O2Z5lj66Z5Xj1Rh2
AP50CZ5?1mKbR1Y]1h]1W2`5m3i6j2k9U81d1XMV1jK1Z5IZ54h1VT1a3k^3kEKS3mT17`2d5j7V41b1\2>@3`1P7C`2HZ54
oU1a3k^3kEKS3mT17`2d5j7V41b1\2>@3`1P7C`22Z5m^7@f3d1je3ZDf121057e3g>bMo4i2P>Bf3d1je3ZDf121057e3g>
n<c@o4i2P>Y9Cf3d1je3ZDf121057e3g>n<BP@o4i2P>Y9Cf3d1Pn1VAc6nOZDf121057e3g>bMo4i2P>Af3d1je3ZDf1210
57e3g>bMo4i2P>X>k4f3b12Jh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<<K7Ii5Q1BJ5_1Q3[17<L?
o2f537d1gIk48I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9S2P1d32Q202l28=KY44T131
1986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Ff3e1c5if1f]2f121057X<gP1o7l4P4Z5a2m8[8X1[CFf3e1c5if1f]2f1210
57X<gP1o7l4P4Z5a2YAX1Y6Q=l4f3b12J\1[3j@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<X17Ii5Q1B
J5a4[17<=2;?o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44T1311986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2:]5dY2S:iP3YX1iB6W6:_68]5e1R8l_6Z4lAW6:6]5e1o9]6QLdk
4E]5b12UHW]2Ug2]H=`3g2NU1U57Fc1Bg20T5b64]5nW1g_5PL2]5_82]5Pm74]5Y[5hl1i6@]5a13RBa_4ib19V3Z4c1[?G
4Q5P8C5]5_X5Ua1ZAe4P2^5;a9T7`4]1\3[8W32^10IP60M@5eJc2R1g3[2Q10U20U2gIc<`2g2b2W9R3W1l1^2V1??ALY@h
2P2n52Ok8[4E8P1HMT1U6Q3f:W5[2[3e;:^5fl641n4S9V6:c3X34^5ga4Z4na2G_5oU1a3k^3kEKS3mT17`2d5j7V41b1\2
>@3`1P7C`2H_5oU1a3X6bX3kEKS3mT17`2d5j7V41b1\2>@3`1P7C`2J_5oU1a3Z6ki1d^1kEKS3mT17`2d5j7V41b1\2>@3
`1j4U2C`2H_5oU1a3VP2d^1kEKS3mT17`2d5j7V41b1\2>@3`1P7C`2b1_5091Z10aJd9a3oc1e>S@U6cDW1kEKS3k@g:Q2W
77`21Ob4:_7T2Q21b1k1@>80602HGP1V2h3C2k1AI`5o@SC1h1>0H>JB3h\1nKYOR4dA\9o5_1[7V<^;Z@VE[1`57_1g2R1O
K:V5Y1j<1c2`6d3l;^;b2k5\Kj=h?T553S1;R27R2P;W2l3nHi2e4d4f8o=W3R?1g@[5`570]17Y16_2Y1?:40R14;=X1KY4
^53b10Y163222i5B614100:=4R2U2Y1@Ok6P1n1b8_7G8l3O9X1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKY12Kl<<A
T1Db1S3=8W2m2]1U5Z59[17EY2K7Go1;]12b4k1Q6h5k4o2l1]1_1R12l1V1?^3F@P15[1L>4:d8X2O32836_2U44g21T1=T
2o3`8[2R1U1K2h1:_898n1W1251i3`570]1X451Q1?:40W1IX1KY4^53b10`13222\6c7Ol7n1R@G8l3b2d2Cl1T1Fn19G9S
1J5;2[1HZ19?_123Eh1f1U22Kl<<AT1Db1S3=8U5]1j:>L7o2K7Go1;]1P2d2mHb4f1^3F@P15[1LNd8X332836e64o5A44[
6a7g1T2U=W1251\4`570]17Z5?:40R14IX1KX5_43b10`13222<Q4m16611P3I[1P1I9a7P1g1a2U82m588L7e214T1X1?2Q
2Cl1T1e29G94NJ5;2[1HZ19?_123Eh1e7`1m4c3<AT1DFKS3=8a5Q1U5S1T2Q29U6X8@b2g4g1i49X9@X1S118n3?O^2F@b2
LNm;32<6_2Z4n3X9o3i9:n11V68n1c4`570e1Y1g2X168:40W1;=X1KNi83b10Y163222[10o4@Q3U2Y1@X2Oc5o2i?8l3Ob
1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1T3l<<AT1DFKS3=8h3\1;Q1^8[2[1M]3Z49Lg14h1Z721=3002KW444122322\
1?P2h6Y6^3F@Bo1LNm;328323W1g;j15;5FU5\9Ak5Z1i38n1k1`5\7P13OV2P1b3R3V1R3Fj6Q20U1m3o1`3o=f3c5_2Q8I
`6l4n<Z2N=a3c1a5<V=n63[?EO50gE08U2e5G\DZ3d4a2^2m;c1\=0m38`5dR1Xb2k>e]10e9`K<`5g<1hIY131h[2cm10R_
1`BU1`5WLi5fU3TA42229287:92;14232M;9B`3f4<R6c6k6R2PFg715E`5^7X3Y5P4Rf2i1b=_:h7U?d6bAX34kR1n69Y?b
5O4`5_1Re5PT1G`5g<1UP1e=VOmL21hAfX10X:Q4mF24e6d5]=Y2W3R7b1`5]838e2m1[5D\1\5V5l1W7]3i4m3HIU6RB[5[
2F`3V1<a<DNm31Ma1^Ck6b<W1V31iE\4o3]Gh2X5h5h7c1X;W8=`5R[1lP2Q5`80T1X8^IjY1l2l8a[1E`5`HS:P6Ic2c^1m
<l1NR@bN^3V2aU1\1Y8dFa4f6]2R1`5T:g3k2f2_6[5Y9\4j3j3dP1F21`1l3=\=Ne1l6U60kH[Q1g2]?f4Dh9k>P1a4Q1`5
X5a3d:\17ZGPAV:kDj1Y9T1DNm3mBX2b2mBDOL6YF`1[7d:RB\=4U30<`5ZIhB]n1U?Y7bIR1Ff1f1RD>`5VW1E31dd1nC2\
7m8S2gl2mAC9`5]8_h1`M^=\=Th1CSP2A`5k8e;\7R6Y1Z>R5U2g4ZNnLU7j`18OSP17`5ZW2b[1^V3UF?M<`5o<c52o1X5Y
4o9a4f1\>^W2Q2`5U1o1WI^1\3Q2Bn1:=V3]23V5_5JR4_4a12521E0TV1\9i<_2h3S10023\5A?c1_<l3o318d1P3l7`6m8
GJR2^274De11Cn2SOi6S8_21`54`5]E]Y1RW37`5`1b_6g9^C2c31`5K`5m7]U1Tg2W<DW@ai1491P4f3\6=`2X;=85a1031
1D9J`5g:_Af2Y1h1T1XAo5_a1b=]Z1\2<?4ib1122f2e5W7Y9B^93`5]Eni36`5Qb1Z@o\2Q\113`5QS14b1`5e<S>d?2C3A
Id3Y1Z4k2Q4j4SH\62f12GP9W6[4Z;i4c8f=l4Y5U6Q;g2LZ2U3\1o1U1Y1O3408124HQb12`5_c38`591mKl_2oW1m^1dM3
`5hg6VV1^4`591Y2AT94l3<e1P1^1i1P3k1@\2K<D141172=C94=6P5b51^1OY2`4j2j1j1Ga15P2Q1e8EG\:\2<`2a1n7V1
2Dh16U1j4EGQ14o1f1l170Li1`3U3<f1e1R12c5EZ5MO_1S5^2Q3j2]2U1a5C9[1A=2I]1l8m20i240H4j1145R6W2^1BR:P
4F=o4V3U2b50W1072a2Z2o38244a1AR1:^2`5f10n:j@C1^13I141118=R1R1_2H1<>N3_5;862V4^1_3[4_1b14R34`8EZ9
Y<[CX6h5<:Bg3kJd4:1`1@k36:46C03d:]9Z7V9Z8c2S9T4\17n1Z1S3Z3`57^10W2?A@O0LU5T4f8b1<n14@7V13I141136
=@=b1;b28>64FR6f4^1_3k5CD9d7Y>Y<E^2i2JR2^:X6]1I`3<:B02W2Y107o8T1Q4J5`129^3o1j12S7T6@V1o5S4m6P3k<
^25_2f2l3[1c7e2V4\17Y3h5b5><`5g1n:oBWDj:j4eh1n`1\n1\17i1`573Z1N2b:3j2n;\1Oo1Z7fKU1o?WGOh6NKa8h1d
3YCaIUMW1V:1i5GX31^1l1m2Q2`3J=07KNQ13_2j344a1>2>N[2`57]22>a4Q1=V12g23c5b:o2Z7?T8W3\6V:;[6Oa4S@c5
c12JT3j3V4@K`3?`4h1k2=:YCYG9d18=Z2_4Z70g75b6W1?3b9k5a5e2T2b5X107o4@o34a1>2R1F`5nKW<V1X3X22[1ZS1k
\1h2YZ1OPAa5\BhH:l82i38j2`591Io1_3f5l6^2Z5U13^1\3d2n1:=V3Q20o4P7Y5X3a12521E0e6^O9[2o5`=h1FR3?5S1
0023Cm1:_2A??S1\@o318d1P3]>9c8:<<=V1Kn1?7467GS116<Q3n?k1R2R;i6S8_26`5oi4g4o?h6bA7`5R5^1<^n3R=S46
`5R5^1<a[4S49`5b1_[4V2c_2X5R4f3E;`5^I^4Q`3Y1PZ2k:R4\4S5X22`5ii52`5][72`5le62`5lc72`5lc72`5n_74`5
Um4ji1mH4`5cm4Zb2S57`5^g6U8S@>j4V6^3Z4U1>T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3
^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3g6f5Z7\1]111o5i181436NQ1R22]13]>gE:V2
>\8Y31O`59oQ1A\7h8n9RKT82l1<>cJY9=^2_4i>T7b1Q8_=U6Z1@`35o2j63P1`591mKlBn7Q1S2>`3cLT8Q9l5\<P8BQCk
1PBe8[2_3P5]1W4F@312CJ`59_3V6d2me1]3^`1Q?1^45k12jQ1e8d13;V3n6_5312Cj1`5351k1QJU1]7U4?m1Y2_2W2`2<
`3h182CP1[11EX1[82PH2Y;j<S4XFn40c1n3o5d1:^6m19Bc1c7]3m3V13:^1WD\9U=5`?J`5[8Q2Ka:n:k=\P1e6<3d3S6Z
3^<M2T3\1HXA`n1]@0?i<D`5Y;\;WLj?0j9<W68b5gG<f3X1b6b5Y_2e4lP12`5Ya1f3`50Y3702[1K:k88h5n8Di216J^42
Q1S1l7e6>c1@\2]1j1066;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3Q2T1h1k3h1@3g1Q1\1Z1313f1R6j1R1a2b13
]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1P>f2W3k1U12o1a6c3`50Y3702b2k88h5@W7U1D0h216J^42Q1S1l7e
6>c1@\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3Q2T1h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5
_1k5d3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6\1`57^1h1P4H0`4o3h;Y4l1U5o:bEgJBe12l?d6P7b:a3T2]1@n2P
:Z3T76h2W2P6\9QFS3[BX4j:W125Q1`57^1i5H0`4h5o7\=1Xj1OX22aFUES4o<Z3[7h2W2UI]?eCn2S8f2W1251;`5R3[\1
F?kc28X4dH^?YT19`5l5Z[1`Fg@c1fS4T6o78`5d1`i6Q3082Z32`5Uk6:`5d1bl692Z3X4_9>d39`5d1bl692SA>d3U1a3a
5Y3702b2k88h5n8Di216J^42Q1S1l7e6>c1@\2]1k166;i3LG=0WB\6;1>=]1054i8S62T6^1:6Y13>9C>Z4S3V3h1k3h1@3
g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6b3a5Y3702b2k88h5n8Di2
16J^42Q1S1l7e6>c1@\2]1k166;i3LG=0WB\6;1>=]1054i8S62T6^1:6Y13>9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b
13]21>7131OHh5_1k5d3R9Q5o1m48Nl32^13S3=46MW1g@W3k1U12o1a6b3a5Y3702b2k88h5n8Di216J^42Q1S1l7e6>c1@
\2]1k166;CU3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1]3=h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d
3R9Q5o1m4;Kl32^13S3=46MW13c@W3k1U12o1a6c3a5Y3702b2k88h5n8Di216J^42Q1S1l7l1Q1Li2>c1<3\2]1k166;i3L
G=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32
^13S3=46MW1W4_<W3k1U12o1a6c3a5Y3702b2k88h5n8Di216J^42Q1S1l7n2W2^1>c1<3\2]1k166;i3LG=0WB\6;@=]105
n8S62T6^1:6Y1B9C>Z4E]2V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1W4
_<W3k1U12o1a6`3a5Y3702b2k88h5n8Di216J^42Q1S1l7n2f3>c1<3\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9
C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6g3a5Y
3702b2k88`57n8Di216J^42Q1S1l7e6>c1@\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:63U1B9C>Z4S3V3f11R22e1h1@
3g1i3313f1e5<j1R1a2b13]21>7131OHh5_1]2]3d3g7Z1Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1k3e2b3a5Y3702b2k8
8h5n8Di216J^42Q1S1l7e6>c1@\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:63U1B9C>Z4S3V3f11R22e1h1@3g1i3313f
1R6j1R1a2b13]21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6d3a5Y3702b2k88h5n8Di216J^42Q1
S1l7e6>c1@\2]1k166;i3LG=0WB\6;@=]105n8S62T6^1:63U1B9C>Z4S3V3f11R22e1h1@3g1i3313f1R6j1R1a2b13]21>
7131OHh5_1]2]3d3R9Q5o1m4W1l324Y13S3=46MW1g@W3k1U12o1a6a3a5Y3702b2k88h5n8Di216J^42Q1S1l7e6>c1@\2]
1k166;i3LG=0WB\6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1R2h1h1@3g1i3313f1_2U3<j1R1a2b13]21>7131OHh5_1k5d
3R9Q5o1m4W1l32^13S3=46MW1g@W3k1U12o1a6`3a5Y3702b2k88h5n8Di216J^42Q1S1l7e6>c1<3\2]1k166;i3LG=0WB\
6;@=]105n8S62T6^1:6Y1B9C>Z4S3V3h1k3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5R1a2R9Q5o1m4W1l32^13S
3=46MW1g@W3k1U12o1a6Kd50m@V;m7_5Q32[3d1m8;;2b3T<cGj16n3jARS1o5kBS@nE\N]2h5Y2l5j1Q3U5Y4m1e5R1<M9k
21=e2<:?B3i5;W17P2e1JQ41A:?_2d:4cQ1o8<P1i1j23D]3c2a32W1Y1n2Ad2]Em<EQ1MD]1j1S@?Z1Z4j65_2;Q4e6T@a4
]1Q6`1Ij500mKe7\62U5`I]JP1`7a8[BW7SOo7]3U:_5312_7kN8j50dS1_6dh4_5317j5Qn2hT3_534C9j5cj2b4cW1ok1_
534C7j50dS1To4_531=j5d^2R?eF1YHfBP1XR1H1S6k6<j500mKW7m6kCj]1mf2_5317j50\3\o5_531:j50F0kR1XY3le1_
531:j5mU1d3lj1cQ1n2YI_=mBc[13j5e^5TD8j5YR2VS2Ym1_534CW3j5Z61`:;k20W4Q1Mf3a2W1d1P1]3W3H230f1:77R1
IDCV2X12>H2@;1X1<I17LS1GBo3`5k7g30Je;a1n6X3e7P1W4I]3>I1@P1T1S22W2m2V1\2U5Z>2Q1d5^2f4F060o10d7Af5
]2DT1@h1h4=D^1Q3c25I[1j5S4i=3YB0Y2@00IQ4CY2V3O^2R11Hb4VMTGiDWHP6a4d5@3S1d;[7[4o1F1o;Ge61i9a>o2j5
1Y43h?>W4@1e1F27A[2<S1U1AR1Q3`5X11>29Z7@D1o1U1`1S12Dc4_534Z;0R=i2T5V2Q13h6i1n8:Q1P11R1j5GS9T6j6o
2P3c2m1@U4753199033U1Jj8[84I;<b5F1Q30j33R2RDW<6j51mKl_2SQ2iEDj51mKfBE0\5<T3]2Fm1>m]1_MaS1L9S:`:9
j51mKl_2`5\8XU1Z2[Q19j500mKl_2mf2_531:j50GkR1QBVg2le1_5312j5jR65j51mKl_2mf25j5WZ10]BSV48j5HkR1fZ
1T[1\Cle1V43j5]^1\d46j50iR6_531k1j5E10R2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD51
8d1P3]>R4j4GJV1Kl5o1RP1i6S8_2;j50F0kR1UNR[2le1_5316j5G0kR1XY3le18j5G0^R1<h:_n2le17j5G0^R1<XY3le1
5j5]^1Sn1P4Wb29j5G0kR1h:TR2ZLcQ1XD5j5HkR1XY3le13j5m1lP63j5[a1^a43j5b`3Wb27j5HVMd5XY3le1j68j5G0T1
fQ1f=ak2le15j5bT4@2cm13j5a^5XD3j5hg1Q[47j5G0kR1SDTe2le17j5G0kR1XY3PR1kC3j5n^5kC5j5Wg1>S[4o66j5Hk
R1XY3le1o64j5m1]_1^a44j5WS1S>^a43j5WS1bo4=l5mK_Q1\^1eT1m@d<gKjCC;P6Z@4l5mKW7dX26l5mKW7o3dT2VT36l
5mKW7o3S:`j1Y3Z4d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G
=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31a5Z4d100h2U2P7247?a11>F
Y220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:128NC;;237<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;260:3N:0i
5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2a4@MDa57Oe3_40i1n2T3Z7\128Q111o5B<>:81436NQ1R22>N3
;d8^>@T<:R;I_211Y5Z4d11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9
B3`1]1Q2^3\3^3]30e1>V>6Z:;260:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40]3
Z1T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8o>T<:R;I_211b5Z4d11Ni1U2P7247?a11>FY220?[27b2o240412312@3<6
3?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;260:3I4360S14`4:3B9C5b6G=Q2U20U122B>
b11d1d1HU1><4221@\6n4CBa2R5MDa57Oe3_40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8a8]6o5T6:`5a5I4Z211\5
Z4d11h2U2P7247?a11>FY220?[27b23k240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30
e1>V>6Z:;260:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1d1HU1><4221@\6n4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111o5
B<>:81436NQ1R22>N3;V5]3o>T<:R;I_211`5Z4d11h2U2P7247?a11>FY220?[27b2o240412312@3<63?140411_1482CB
15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;260:3I4360S14`4:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221
@\6n4CBa2R5MDa57Oe3_40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;S7`1o>o5T6:e:<F2_211[5Z4d11h2U2P7247?a1
1>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;260:3N:0i
5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;
d8[90b5T<:R;I_211]3Z4d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;c1437S14
`4:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31X5Z4d11h2U2P7
247?a11>FY220?[27b2o240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3`1]1Q2^3\3^3]30e1>V>6Z:;260
:3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40h4T3Z7\128Q111o5B<>:81436NQ1R22
>N3;d8o>T<:R;I_211e520V4d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I
:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1
NMDa57Oe3_40_3X1T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21Z3Z4d10S<47?c1>P320k2o506234@3W11
n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]1
11o5i181436NQ1R22]13UT1:R;Y31R4Z4d130e2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<h60\2B3P5^3
\3[1R2]30e1e>6Z:;26;R1;Q1>X4:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40i1n2T3Z7\1]111o5i
181436NQ1R22]13;iS1:`5a5I_21X5Z4d102f21W7o147:4c1>P320Ko1j23P306234@3W11n1491V115j1P1K:\1CV1<V9B
3P5b211C3\3BC12217e1]30e1e>6Z:;26;E<;Q1>X4:3LC5b6G=Q2U20U1222?85b11d1]2U1><4221@[;CBa2R5\7Oe1<b1
Ml1W1002240d14b2;T3R2W5\1]111Y3e2i181436NQ1P212]13018\@k2`@:_2=T8I_21j3Z4d13f2Y947?c1>P320k2o506
234@3W11n14;V115j1P1K:\1CV1<V9B3P5^3\3^3]30e1e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;
CBa2R5\7Oe3_40h4T3Z7\1]111o5i181436NQ1R22]13;iS1:R;I_21k3Z4d13f2Y947?c1>P320k2o506234@3W11n14;V1
15j1P1K:\1CV1<V9B3P5^3\3^3]30e1e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3Z44
0h4T3Z7\1]111o5i181436NQ1R22]13;iS1:R;I_21o3Z4d13f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1
<V9B3P5^3\3X1221m1]30e1e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40h4T3Z7\1
]111o5i181436NQ1R22]13;fJR9:R;I_21n3Z4d13f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<V9B3P5^
3\3X151m1]30e1e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40h4T3Z7\1]111o5i18
1436NQ1R22]13;fJR9:R;I_21R4Z4d13f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<V9B3P5^3\3X1221m
1]30e1e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40\428T3Z7\1]111X3f2i181436
NQ1R22]13;iS1:c5^5I_21k3Z4d13f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<V9B3P5^3\3[1R2]30e1
e>6Z:;26;R1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40h4T3Z7\1]111o5i181436NQ1R22]13;
iS1:R;I_21Q4Z4d13f2Y947?c1>P320k2o506234@3W11n14;V115j1P1K:\1CV1<V9B3P5^3\3X151m1]30e1e>6Z:;26;R
1;i5:3LC5b6G=Q2U20U122B>b11d1]2U1><451@[;CBa2R5\7Oe3_40\428T3Z7\1]111X3f2i181436NQ1R22]13;iS1:c5
^5I_21d4Z4d102f2Y947?c1>P320Ko1j23P306234@3W11n1491V115j1P1K:\1CV1<V9B3P5^3\3V1120Q2]30e1^6V86Z:
;26;E<;Q1;2X4:3LC5b6G=Q2U20U122B85b11d1]2U1><451@[;CBa2R5\7Oe3S40540d14n2T3Z7\1]111o5i181436NQ1R
22]13018c:k=[4m6:_2b8I_21d520V4d12g2U2S747913a11>P320=@438:22I7b2S1k14041234@3<6C140411_1482CA01
5MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`9I;26;3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5
<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21g520V4d12g2U2S747913a11>P320
=@438:22I7b2S1k14041234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2b211G\3^3Eg20e1e>6`9I;26;
3N:0i5:3B9C5b6G=Q2U20U122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2`33@85>:81436NQ
1R22>N3;iS1:R;I_21[3Z4d1T<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3m1V3e>6Z:;h1;i5
:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13VEn>:R;Y31Z3Z4d1T<47?c1>
P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;c14;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l
;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31e520V4d12g2U2S747913a11>P320=@438:22I7b2S1k14041
234@3<6C140411_1482CA015MLP11I:12N8CV1<X1m7B3`1]1Q2^3\3^3Eg20e1e>6`91G;26;3N:0i5:3B9C5b6G=Q2U20U
122B>b11d1]2U1><451@[;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;iS1:R;I_21^3Z4
d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d
1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13_7^@V<:e:<Fb21[3Z4d10S<47?c1>P320k2o506234@3W11
n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]1
11o5i181436NQ1R22]13UT1:R;Fb21^3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<i6:Q2B3P5^3\3:
S3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13bS1B:R;Y3
1c3Z4d10_92`247?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3:1Q3[4He>6Z:;h1;i5:3LC5b6G=Q2U
20;I22B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13`S1D:12m:Y31[3Z4d10S<47?c1>P320k2o50
6234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3[4He>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7O
e3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31]3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P
5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13bS1B
:W1`3Y6Y31[3Z4d10=e;47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G
=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31[3Z4d10S<47?c1>P320k2o5
06234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6R:7;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7
Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31[3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3
P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1
:b8_2Y31]3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5b211G\3^3T5e>6Z:;h1;i5:3LC5b6G
=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31[3Z4d10S<47?c1>P320k2o5
06234@3W11n14b115j1P1K:\1C1T1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7
Oe3^<Z7\1]111o5i181436NQ1R22]13UT1:R;Y31b3Z4d10S<47?_13>P320k2IU506234@3W11n14KF15j1P1K:\1CV1<V9
B3P5^3\3^3T5e>6Z:;h1;i5:3LC5d5M0F=Q2U20U122=4>d1T1?]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22
]13TKP9:R;Y31k3Z4d10S<47?c1>P3204f2o506234@3W11n141`115j111L5E:4W1>414O<V9B3P5^3\3^3T5e>6Z:;h1;i
5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3X31S9Q3X4HC]111o5i181436NQ1R22]13a2S8_I:R;T3031\3Z4
d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6^6k3;h1;i5:3LC5b6G=Q2U20U122B>d
1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111W3g2i181436NQ1R22]13UT1:R;Y31\5Z4d100h2U2P7247?a11>FY220?[27b2o
240412312@3<63?140411_1482CB15ML1N1I:12W1CV1<V9B3CL]1Q2^3\3^3]30e1>V>6Z:;260:3N:0i5:3B9C5b6G=Q2U
20U122B>b11d1]2U1><4221@\6n4CBa2R5MDa57Oe3_40h4T3X50P2\128Q111o5B<>:81436NQ1R22>N3;d8o>T<:R;I_21
1[3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122
B>d1d1]2U1><:1l;CT3R5\7Oe3n7_4Z7\1]111o5i181436NQ1R22]13UT1:R;Y31\3Z4d10S<47?c1>P320k2o506234@3W
11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3g76_4Z
7\1]111o5i181436NQ1R22]13UT1:R;Y31[3Z4d10S<47?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3
^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7\1]111o5i181436NQ1R22]13_AeB:R;Y3
1\3Z4d10l8V347?c1>P320k2o506234@3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U1
22B>d1d1]2U1><:1l;CT3R5\7Oe3^<`2i4\1]111o5i181436NQ1R22]13UT1:R;Y31[3Z4d10S<47?c1>P320k2o506234@
3W11n14b115j1P1K:\1CV1<V9B3P5^3\3^3T5e>6Z:;h1;i5:3LC5b6G=Q2U20U122B>d1d1]2U1><:1l;CT3R5\7Oe3^<Z7
\1]111o5i181436NQ1R22]13SAQC:R;Y31P4Z4f1h2U2P777Q21>FY23?c2b2o2:12312D<63?140411_1482CB7ML1N1I:1
2W1CR=]1Q2h=0T2TI260:3N63371<Z53Bf7G=Q2V2X12B>b11d1]2U1><4221@\6U6a2R5MDa5]90i16g2Bl9\128Q1f6<>J
3]4>^1d8o>\H_211<X420V4g1g2U2X77913a11_320=@438:22Q1b2S1k1:1234D<6C140411m12CAV1LP11I:128E8CJQ2U
:]1Q2b211Y8g20SJU126;3N:g1a4Bn:U20U122B>b11R4U1><451@U<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\2`3D85>:86
3]4>S118Q`12T6g[52T69:U6OiZ2Eod2B_k19Z3aF3U6`V7W:6U6i`2]BTc3V;o34U6da2[b4\14U6jc2]U2cT25U6aNoX3`
o2n>d4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo
1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f5
3l1]HU68I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1MLk3j@5125`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q
1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3m1626O2^3]9T3d32Q202l28=
KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239P8V3e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T1
11O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h5f4f3b1Mh4j@5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X6
1Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]Y1[1f4f3b1Mh4j@5:`264f1
404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1n>d?8I45Eo1C4G315^9o6_3a2Ci2_15
2Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]Y1e4f
3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315
^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1C@>=_11
f1C\1239e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I
45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239h4f3b1Mh4j@5:`264f1404_1:6:406>IF4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\
1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3Z8R1T3d32Q202l28=KY44T13119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239aJJU7f3b1M>o1Y2j@5:`264f1404BL:6:406X1F4?4156271c121P1H:0118=80
153@;I6210X17I`11V4L4BJ5W3Y1[17<\1o223Ca12521E0T23l1a6g2W8C]<8I45EV1HC4G315`3m5o6Q3=Q2?Ca224N002
3752Q2f121057>A?]1313<X61Y1Mo3T226I524Y3718d1P35n3T3d32Q202U1f18=KY44T13119526@4T1H5Q1P1574P1E25
361C29T158=>9001981f1B0\1239Y6T90X:i6k3W4_2m4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O01
5DU1<X17Ii5Q1BJ5a1o2[17<\1o2f53l1cN8I45Eo1C4G315^9o6V2X1a2Ci2_1526j1f121057n2313<X61Y1Mo3T226O2R
1[2]9T3d32Q202l28=KM[34T1311986ET1>?<DP1c1E253Y162J>=_11f1C\1239R5f3b1Mh4j@5:`264f1404_1:6:406X1
F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5B2I1T2J[17<=2Ko2f53l1cN8I45Eo1C4G315^9o6V2X1a2Ci2_152Q2f121
057n2313<X61Y1Mj34T226O2^3]9T3d32Q202l28=Kc1e24T1311986ET1N<DP1c1E2534T1T1>=_11f1C<O239ZU1e4f3b1
Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o
6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3i7c1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I4
5Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239[5e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\
1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986
ET1NQ1P1c1E253Y1L7>=_11f1C\1239S5f3b1Mh4j@5:`264f1404_1:6:406CDF4:9156271f11P1T111O015DU1<X17Ii5
Q1BJ5a4[17<\1h214f53l1gI0j48I45Eo1C4G315^9o6_3a2Ci2HF52Q2^1721057n2313<X61Y1Mo3_1D26J212^3e2Jj51
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1<1=_11f1C\1239i4f3b1Mh4j@5:`264f1404_1:6:406CDF4D1562
71f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1M
o3_1D26J42^3e2EQ6T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e4f3b1Mh4j@5:`264f1404_
1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f12
1057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239nHg4f3b1Mh4j
@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a
2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9a7[FP=g4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I4
5EV1HC4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P16\1E
253Y1T1>=_11f1C\1239jOg4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17
<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226J212^3W8U1T3d32Q202l28=KY44T1
311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4j@5:`264f1404_1:6:406X1F4:9156271f11P1T111O015DU1<
X17Ii5Q1BJ5a4[17<\1o2f53l1fKS11f18I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1BA>=_11f1C\1239f4f3b1Mh4j@5:`264f1404_1:6:406X1F4:9156271
f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3
T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2534T1T1>=_11f1C\1239f4f3b1Mh4a9X75:`264f1404_1:6:
406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<=No2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057
n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3b1Mh4j@5:`26
4f1404_1:6:406X1F4D156271f11P1N511O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1]4S2R2nE8I45Eo1C4G315^9o6_3a
2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253O9T1>=_11f1C\123
9P2I0\6k4f3b1Mh4d62W2j75:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1
RAe6j68I45Eo1C4G315_1n7o6_3a2Ci2_152Q23b121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3b1ME<;Y3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii
5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9Q?n=Ln25f4f3b1MR1e3j@5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo
3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9e4f3b1Mh4j@5:`264f1404_1:6:
406X1F42A156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f12105
7n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4j@5:`2
64f1404_1:6:406X1E030D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci
2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P12`1E253Y1T1>=_11f1C\1239e
4f3b1MR1e3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4
G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239f4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1_1_1f53
l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NH8
P1c1E253Y1T1>=_11f1C\1239f4f3b1M\1[3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5
a4[17<\1_1_1f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY4
4T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f4f3b1Mh4j@5:`264f1404_1:6:406X1F4B1156271f11P1T111O015D
U1<X17Ii5Q1BJ5a4[17<\1o2f53l1mDe98I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f
11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T
226O2^3]9T3d32Q202l28=KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239e4f3b1Mh4j@5:`264f1404_1:6:406
X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n23
13<X61Y1Mo3T226O2^3T8X1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e4f3b1Mh4j@5:`264
f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_15
2HX1f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b
1Mh4j@5:`264f1404_1:6:406S14F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^
9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P18Z1A32403Y1T1>=_
11f1C\1239f4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN
8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1N<DP1c1
E2534T1T1>=_11f1C\1239m4f3b1MHo3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17IY1_4Q1BJ22a
4[17<=2KP2Nf53l1aEQ98I45Eo1C4G315V7W2o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=
KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8h4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O
015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9
T3d32Q202l28=Kg3A4T1311986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239n?g4f3b1M5b4j@5:`264f1404_1:6:406X1F4D
156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1:84G315^9o6_3a2Ci2_152Q2f121057n2313<X
61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[?V5f3b1Mh4j@5:`264f140
4_1:6:406X1F4D156271f11P1T111O015DU1<X17I]1[4O1BJ5o2MC[17<CHo2f53l1T=4JT3g:a283E125Eo1C4G315`2m6
o6_3]1S1Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2534T18K>=_1
1f1C\1239]U1j4e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53
l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239h4e4f3b1M\1[3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1B
J5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY4
4T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239a5f3b1Mh4W:b65:`264f1404_1:6:406X1F4D156271f11P1T111O015
DU1<X17Ii5O1BJ5a4[17<\11FV2f53l1>d1T;K^@8I45E4j1C4G315^9V55b1Bl23H5>1MC4?T2_152Q2f121057j1S1313<
\2R2h11Y1Mo3T226O2d2I]9T3d32Q202l28=6DY44T13115386ET1NQ1P1c1883253Y1L7>=_11f1C\1239iZ1e4f3b1Mh4j
@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a
2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Kc1e24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1
239e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1
C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T
1>=_11f1C\1239dEj4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f
53l1]IU58I45Eo1C4G315^9o6_3a2C4d2_152Q2f121057n2313<X61Y1Mo3T226O2^3\8P1T3d32Q202l28=KY442Q13119
86ET1N<DP1c1E253Y1T1>=_11f1C\1239S;k4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17
Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6S1[2a2Ci2_152Q2f121057n2313<X61Y1Mi1U2T226O2P11[2]9T3d
32Q202l28=KY44T1311986ET1>?Q1P1c1E2534T16M>=_11f1C\1239_5f3b1M@W4j@5:`264f1404_1:6:406S14F4D1226
271EP11P1T111O0151BU1<X17Ii5Q1BJ5EI@Z25V147<\1o2Jk43D1U1cN8I45Eo1C4G315^9o6S12U22a2Ci2_152Q2f121
057n2313<X61Y1Mo3l1726O2P1]2]9T3d32Q202JQ28=6DY44T13119526ET1N<DP1AQ1E2534T1;H>=_11f1C\1239a@P@l
4f3b1Mh4R8Z1\75:=R264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1UJ]48I45
Eo1C4G315^9b3\3W2W1a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3Q1b22Q202l28=6DY44T1311986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4R8g85:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a
4[17<\1o2f53l1hCj:8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=6DY4
4T1311986ET1N<DP1c1E2534T1T1>=_11f1C\1239o4f3b1M4Em3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O01
5DU1<X17Ii5Q1BJ5a4[17<\1U2If53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T
3Z2Y12Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7^C16]1:j=o4f3b1Mh4j@5:`264f1404_1:6:4
06W10F4D156271f11P1T111O015DU1<X17Ii5N2BJ22`3P1[17<\1o2f53l1S=_A8I45Eo1C4G315^9]5a1_3a2Ci2_152Q2
f121057n2313<X61Y1Mn2O0T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1@;7>=_11f1C\1239S>j4f3
b1MMAX3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2k3j13l1cN8I45Eo1C4G
315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239[:c19h4f3b1Mh4j@5:`264f1404_1:6:406X1E04D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2
f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1
NQ1P1C0NE253Y1T1>=_11;Z1C\1239P5f3b1Mh4j@5::U264f1404_1:6:406X1F4D1562714a11P1T111O015DU1<X17Ii5
H8BJ5a4L>7<\1o2f53l1a2W4[9]>8I45Eo1C4G315^9g2W4_3a2Ci2_152Q2f121057n2313<0W61Y1Mo3T226O2^3]9T3d3
2Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_11f1C\1239[5o9e4f3b1Mh4j@5:`264f1404_1:6:406X1F4D15627
1f11P1T111O015DU1<X17Ii5Q1BJ5`3P1[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1
Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239l4f3b1MT1c3j@5:`264f1404_1:
6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5f3J[17<\1o2f53l1X8ZF8I45Eo1C4G315^9o6_3a2Ci2_152Q2f1
21057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1:X1E253Y1T1>=_11f1C\1239W5Y3e:bBe4
f3b1MT1c3j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G
315^9o6_3a2Ci2_152Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239S5f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1B60B540V1S25J[17<\1
]1BNf53l1_<h8Z98I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61S15Mo3T226O2^3]9S2P1Ji22Q202l28=K=k
34T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015D
U1<X17Ii5Q1B602?54[35J[17<\1]1A0Nf53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2313<X61S15Mo3T226
O2^3]9S2P1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4j@5:`264f1404_1:6:406X1
F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5BLQ3[17;0\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e4f3b1MV1a3j@5:`26
4f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1cN8I45Eo1C4G315^9o6_3a2Ci2_1
52Q2f121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b
1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1U3]K8I45Eo1C4G315
^9o6_3a2Ci2_152Q2f121057\1a1313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ16Ic1E253Y18K>=_
11f1C\1239f4f3b1Mh4j@5:`264f1404_1:6:406X1F4D156271f11P1T111O015DU1<X17Ii5Q1BJ5a4[17<\1o2f53l1U3
]K8I45Eo1C4G315^9o6_3a2Ci2_152Q2f121057\1a1313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44T1311986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239IX600KWR1f7Z5kFRQ1d?U7ZR23l@U9[?2DG6W4a6F@37X600KQZ73[19X600Heo3[S3R7_1
X<<X600KkEU3Ya2`k2TT12\18AX600KSo1_d4]F22819D5j2T9X3@X600gh1l4R[3S[14;@oEU19P;<J>X600N9dY73Q19b4
R3Z3T12;X600X1bP2]a2cg23[1U<4:X600KQZ72\18S4U7^1X600X3k;30S4mU1k1Q22aZ11n\1X1mR1UQ1;2l1T>3<50072
;8[4W66>632;59=53438X600KQZ72\1\47X600KQZ72\18X600KQZ72\1b;:Y60P<1hi1aR2eIiX2<=DY60]CiW1f\11Xj1R
h1;2Q@F082]15e:>S19Y60N`i6]@U1l4]6W19Y60Ub4N00aBTU2j=5Y60mZ7d=5:Y60KkEU3[R1m^1`k2TT1V2=Y60X1bP2Q
Y5JAj4m6?2U3W1=Y60gg2c1hV1Tg2o@c2G8U1e;Q3<Y60KQZ7>5225k<FZ2=Y60KQZ7>5225U1@T;Q33Y60mZ75Y60Yh3fe1
ll15Y60VP4mX2hQ18Y60R1gT2Pe4Q@U6X7CY60R1bm17j@];`]208i2eFc3_BX=n4j;i31?Y60R17Zm1_W4m9iJJ1O02Q4d9
<Y60]_1S1Q?eV31;]8]U1YF_99Y60Vl10[h4YF\1R8S55Y60f_1Vk5_94Y60mZ7_94Y60KQZ75Y60HW_1lj56Y60dT4eW2`>
Q@7Y60X1eR4lf2Q@\17Y60f_11cQ1`i4d=:Y60KfQ2lg4;d>\1^=58Z6c<m5Y2a:R`2Qk31BZ6Q1S`12gGjQ20VGWW1bR11?
a4I:b6^252Z6fh73Z6fh7b22Z6K1Z66Z6KoC0al627Z6KoC0al62S97Z6KoC0Ul6;29Z6N;bP7[8e7Q4_1i46Z6gf6UKg50c
45Z6`_7T80c47Z6Xb2R>[k1oj1WK[:GZ69P1o6LlII_3?T1V>T?eX2P;R3lU1j7iF1j1V>Q4Y66Z6n]4`\2d@k517Z6bAia6
g7GS511Z67[6l[71[4:T1:;[6]Z2^Q51Z4090T1g5c46[6>fd3g_2nV11E[6A5B`Dba22\b2]@f2P4V=T6[71Q5a4i11k35:
[6NeR7c21a51c4Y5J3[6l[714[6l[71a49\6E]m1Xj4^C16]1U>7\6XZ5bQ216]1U>7\6k[716]1:j=6\6k[716]1U>7\6YY
7a216]1U>8\6jc1a5^b516]1U>7\6NlZ716]1U>7\6MmZ716]1U>8\6k[716]1m5W82=]6[5j;cX1W:LQ8[1W7Tf2U[1e9Z9
3]6bh6S81]66]6hIee4gQ20Q;3]6Wn6QN2]6Yl71^63^6l]4h[32^6j_14^6fY70\88^6]Q3Y18`1UJXc2K2^6gn32^6d]73
^6eGne64^6[G]6j_63^6kh6hD2_6fi61_65_6^i67a2lF2_6]l75_6`Q3cc35_7h1`6U2WI^1P4P2n1:=V3913MXEa12521E
0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2g1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7
VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4S1m5VF_2
h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P2n1:=V391Q1XEa12521E0RGj74Q7VF_2f31S
10023\5<4?c1VD518d1P3]>R4j4GJR2AZ5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023
\5<4?c1VD518d1P3]>R4j4GJR2\2_3o1RP1i6S8_2W2`65o1WI^1\3CP2n1:=V391Q1e<b8a12521E0RGj74Q7VF_2h3S100
23\5<4?c1\@i3518X1;P3:`5a8R4j4GJR2^274Z21Co1e791PHi6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7V
F_2h3S10023\5<4?c1R5S?518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1`6U2WI^1P4P2n1:=V391Q1T:m2a40b3a12521E0mN4
Q7VFJd1h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2o1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7c5k
6a6T3Bl1W2`1S10023Y52<4?c1VD518d1P3]>LU3j4GJR2Z5Ao1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN
4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4]2\2GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7V
F_2f31S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2o1`6U2WI^1P4P2n1:=V391Q1XEa12521E0fN640P7VF_2
]2Z1AA0023\5<4?c1l2U2[1g=518d1P3]>R4j4GJR2e3V2o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1oC0W1a12521E0mN
4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P2n1:=V3919GoC0W1a12521E0mN4Q7
VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3
S10023Ef4<4?c1VD518d1P3]>R4j4GJb1?l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S100
23\5<4?5]1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<
4?c1VD518d1P3]>R4j4GJR2l5o1^7cHi6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VFJd1h3S10023\5<4?c1
VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7lAY4_2h3S10023\5<4?c1VD51
8d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7h@]5_2h3S10023\5<4?c1VD518d1P
3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S100235V5<4?c1VD518d1P3]>R4
j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJ
R2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1R2UCa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2b2
Y3o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R41h4GJR2l5o1R
P1i6S8_2h1`6U2o:W>^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6
S8_2i1`6U2o:W>^1P4P2n1:=V391Q1a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8
_2i1`6U2o:W>^1P4P2n1:=V391Q1R2UCa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2
o1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1U:040:2@fDi6>d7
_2o1`6U2WI^1P4P2n1:=V3171Q1AS1bAo1a12521E0mN4Q7cCb2_2h3S10023\5<4?c1VD518d1P3]>R4Kn3GJR2l5o1U:Z>
a7i6S8_2i1`6U2o:W>^1P4P2n1:=V391G9XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6
S8_2l1`6U2WI^1P4P2n1:=V391G9XEa12521E0mN4\1g1l3h3]B_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2\2_3o1RP1
i6S8_2h1`6U2WI^1P4P2n1:=V391Q1R2UCa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8
_2i1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1;TFa9i6S8_2i1
`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1`Fa9i6>d7_2j1`6U2
WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1R1@lDa9i6S8_2i1`6U2WI
^1P4P2n1:=V391Q1XEa12521E0\4`J4Q7VF_2h3S10023\5<4?5]1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P
4P2n1:=V391Q1XEa12521E0\4g@h94Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P
2n1:=V391Q1XEa12521E0hFT84Q7VF_2h3S10023\5<4?c1VD518d1P33Y>R4]2\2GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2
n1:=V391Q1XEa12521E0hFT84Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=
V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1H]C518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P2n1:=V391Q
1XEa12521E0mN40P7V?o6_2h3S10023\5<4?c1VD518d1P33Y>R4j4GJR2l5o1RP1i6S8_2S2`640o1o:W>^1\3CP2n1:=V3
91Q1e<b8a12521E0mN4Q7VF_2h3S10023\5<4?c1\@i3518d1P3]>R4j4GJR27V274Z21Co1RP1i6S8_2i1`6U2Y<n4n7^1P
4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P2n1:
=V391N2a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2Z5Ao1RP1i6S8_2h1`6U2WI^1P4P2n1:=V3
91Q1YBn2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2o1`6U2WI^1P4P2n1:=V391Q1
XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3d1h<R4j4G5DR2e3V2o1Z7?;YFa1i6S8_2T2`6U2]>i:^1P4P2n1:
=V391Q1i1g:;1X1V117[32o1a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3n5^8R4j4GJR2l5\1BRP1i6S8_2h1`6U
2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o12oOi6S8_2h1`6U2WI^1P
4P2n1:=V391Q1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2P2`65o1WI^1\3CP2
n1:=V391Q1e<b8a12521E0mN4Q7VF_2h3S10023\5<4?c1\@i3518d1P3]>R4j4GJR2^274Z21Co1RP1i6S8_2i1`6U2WI^1
P4P2n1:=V391N2a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2
n1:=V391Q1R2d=`5a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2S?S:^1P4P2
n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V3
91Q1XEa12521E0mN4Q7VF_2h3S100235V5<4?c1VD518d1P3]>o32j4GJR2l5o1RP1i6S8_2V2`640o1WI^1\3CP2n1:=V39
1Q1a2S:b8a12521E0P@l>4Q7VF_2h3S10023\5<4?c1m;^4i3518d1P3]>R4j4GJR27V274Z21Co1U:lEi6S8_2j1`6U2WI^
1P4P2n1:=V391Q1XEa12521E0XMd14Q7VF_2h3S10023\5<41=c1VD518d1P31[>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P
4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P31[>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1
:=V391N2]3jAa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V3
91N2XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1a2
fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2Q2`661l1WI^1k1[1>9R1Mn1:=V391Q
1a2l8i9a12521E0mN4Q7VF_2h3S10023d2g2<4?c1VD518d1P3R>:R4j4GJR2l5o1RP1i6S8_2Z2`62R2WI^1P4P2n1:75U1
1n191Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1ZAk2518d1P3]>R4j4GJX1H0V3<P240111002f1RP1i6>d7Q2=i1`610
R2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2k1`610R2WI
^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l531i1RP1i6S8_2k1`610R2WI^1
P4P2n1:=V391Q1XEa12521E0Y;cC4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l53k1RP1i6S8_2o1`610R2WI^1P
4P2n1:=V391Q1XEa12521E0_6i4cC4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJQ20g5431i1RP1i6S8_2k1`6U2\Aj
7^1P4P2n1:=V391Q1d<[7W1a12521E0mN4Q7VF_2e32S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`60T2W
I^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P
2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1H]C518d1P3]>R4j4GJR2e3V2o1RP1i6S8_2h1`6U2WI^1P4P2n1
:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3Y6S8R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4c1<n1:=V
391Q1R2h3\?a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V39
1Q1XEa12521E0mN4W4i2VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1X
Ea12521E0mN4Q7]Bh3_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR21j5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1o3XA
a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521
E0kFQ84Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2m1`6U2WI^1P4P2n1:=V391Q1o3XAa12521E0
c7YG4Q7VF_2]2Z1S10023\5<4?c1VD518d1P3R5Z9R41h4GJR2l5f18RP1i6S8_2j1`6U2WI^1P4P2n1:=V391Q1XEa12521
E0IZ7hF4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R41h4GJR2l5o1RP1i6S8_2k1`6U2WI^1P4P2n1:=V391Q1XEa12521E0
mN4;e6VF_2h3S10023U1V4<4?c1VD518d1P3]>R4j4GJR2a12W4o1RP1i6S8_2j1`6U2WI^1P4P2n1:=V391Q1XEa12521E0
mN4Q7VF_2h3S10023\5<4?8U14VD518d1P3]>R4j4GJR2l5o1ZMg2i6S8_2j1`6U2WI^1P4P2n1:=V391Q1XEa12521E0oAm
<4Q7Z5k@_2h3S10023\5<4?c1VD518d1P3Z3R;R4j4GJR2l5o1RP1i6S8_2g1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4
Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1XEY172521E0mN4Q7VF_
2T1c2S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1AfDa12521E0mN4Q7VF_2T1
c2S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S100
23\5<4?c1VD518d1P3]>R4j4GJR2l5o1Q<7=ZCi6S8_2h1`6U2\Bj6^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S1002
3\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2SBS7^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<
4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD
518d1P3]>R4j4GJR2l5o1U:lEi6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1
P3]>R4j4GJR2b59o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1_3hAa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]
>R4j4GJR2l5o1RP1i6S8_2l1`6U2hE2[3^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023Ef4<4?c1VD518d1P3]>R
4j4GJR2T4g1o1JWOi6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>o32j4
GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2e
2V3o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2[4`1
o1RP1i6S8_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3X=T1R4j4GJR2l5o1RP
1i6S8_2i1`6U2WI^1P4P2n1:=V391Q1]3jAa12521E0mN4Q7b1cD_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i
6S8_2i1`60T2WI^1P4P2n1:=V391Q1a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8
_2h1`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1e<\Ci6S8_2k1`
60T2WI^1P4P2n1:=V391Q1R2UCa12521E0oCm:4Q7VF_2h3S10023T4W1<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1
`6U2WI^1P4P2n1:=V391Q1XEa12521E0mN4V1j5VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2h1`6U2
Q4UE^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^
1P4P2n1:=V391Q1XEa12521E0mN4Q7YAl4_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1`6U2WI^1P4P
2n1:=V391Q1XEa12521E0mN4Q7XBm3Bl1h3S10023\5<4?c1d:d4l4518d1P3]>R4j4GJR2Z5Ao1RP1i6S8_2h1`6U2WI^1P
4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1d:a9518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1`6U2hH>^1P4P2
n1:=V391Q1l8[<a12521E0mN4Q7VFBl1h3S10023\5<4?c1W<n7518d1P3]>R4j4GJR2Z5Ao1RP1i6S8_2h1`6U2WI^1P4P2
n1:=V391Q1XEa12521E0mN4T3l3VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`6U2WI^1P4P2n1:=
V391Q1XEa12521E0VEf94Q7g6^?_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2k1`60T2WI^1P4P2n1:=V
391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4Ml3GJR2Z4a1o12oOi6S8_2i1`60T2WI^1P4P2n1:=V39
1Q1iC^1a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1
XEa12521E0UDg:4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa
12521E0mN4Q7VF_2T1c2S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o12oOi6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa125
21E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0
mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1W=jBi6R3P5_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN
4Q7VF_2h3S10023\5<4?c1H]C518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1`60T2WI^1P4P2n1:=V391Q1S@T5a12521E0m4oI
4Q7b?c6_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1QMP3i6S8_2k1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q
7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1U:21gEi6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7V
F_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1i?X@i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h
3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1U:lEi6S8_2i1`60T2WI^1P4P2n1:=V391Q1R2UCa12521E0mN4Q7VF_2h3S
10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023
\5<4?c1VD518d1P3]>R4j4GJR2l5o1i?W>P2i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5
<4?c1VD518d1P3]>R4j4GJR2l5o1g<ZCi6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2T1c2S10023\5<4
?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2l1`60T2WI^1P4P2n1:=V391N2XEa12521E0mN4Q701SF_2h3S10023\5<4?c1
VD518d1P3]>R4j4GJR2l5o1^Dc;i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD51
8d1P3]>R4j4GJR2l5o1e<\Ci6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P
3]>R4j4GJR20k5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0V4fJ4Q7VF_2h3S10023\5<4?c1VD518d1P3]
>R4j4GJR2l5o1U:lEi6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j
4GJR2b2Y3o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7lAY4_2h3S10023\5<4?c1VD518d1P3]>R4j4
GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7h@]5_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR
2l5o1RP1i6S8_2l1`60T2o:W>^1P4P2n1:=V391Q1R2>f@o1a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4G
JR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD5180c1P33Y>R4j4GJR2
l5o1RP1i6S8_2k1`60T2WI^1P4P2n118=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD5180c1P33Y>R4j4GJR2l5
o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1d:a9518d1P3]>R4j4GJR2l5o1R
P1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1b7e=a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i
6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1]<CPCi6S8
_2j1`60T2WI^1P4P2n118=:k291Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j
1`6000R2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2n1`6
0T2c=0b;^1P4P2n1:=V391Q11m8X<a12521E0mN4i1W5VF\22h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2
l1`60T2SBS7^1P4P2n1:=V391Q1o8]6k2n2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S
8_2i1`60T2WI^1P4P2n1:=V391Q1o8X<a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2
i1`60T2WI^1P4P2n1:=V391Q1]?j5a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2k1`
60T2c;c=^1P4P2n1:=V391N2XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3Y<S2R4j4GJR2l5o1RP1i6S8_2j1`6
0T2WI^1P4P2n1:=V391N2YBn2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2
WI^1P4P2n1:=V391Q1XEa12521E0TNH4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2[4`1o1RP1i6S8_2i1`60T2WI
^1P4P2n1:=V391N2XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P
2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1S<nCi6S8_2i1`60T2WI^1P4P2n1:
=V391Q1XEa12521E0mN4Q7VF_2]2Z1S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V3
91Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1S2nMi6S8_2k1`60T2WI^1P4P2n1:=V391Q1
XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1_>bAi6>;X7_2l1`60T2WI^1P4P2n1:=V391Q1XE
a12521E0mN4Q7c5k6f9Bl1h3S10023X1S4<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1
_3hAa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa
12521E0mN4P1P6VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2d6bB^1P4P2n1:=V391Q1XEa1
2521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1Q;PEi6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521
E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R41h4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN
4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1i<2UCi6S8_2i1`60T2o:W>^1P4P2n1:=V391Q1XEa12521E0mN4
Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2k1`60T2WI^1P4P2n1:=V391Q1Ao1fBa12521E0mN4Q7
VF_2h3S10023\5<4?c1VD518d1P3]>R4Kn3GJR2l5o1RP1i6S8_2k1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2
h3S10023\5<4?c1l9Y:518d1P3NKb<R4j4GJR2l5o1RP1i6S8_2m1`60T2WI^1P4P2n1:=V391Q1XEa12521E0n5nH4Q7VF_
2h3S10023\5<468c1VD518d1P3]>R4Kn3GJR2\2U39o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_
2h3S10023\5<4?c1VD518d1P3]>R41h4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391N2XEa12521E0mN4Q7VF_2h3S
10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1n@S?i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S1002
3\2o2<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1a2fBa12521E0mN4Q7Z4kA_2h3S100
23\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<
4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6i1Y6_2i1`60T2`Ef3^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4
?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?T1>V
D518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1YBn2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD51
8d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1R9U<a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1
P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R
4j4GJR2l5o1RP1i6>d7_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4G
JR2b59o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]<o1R4j4GJR
2l5o1RP1i6S8_2i1`60T2S?S:^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5
o1RP1i6S8_2h1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1
i6S8_2k1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1e<]@n2i6
>d7_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7V?o6_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8
_2k1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P33Y>R4j4GJR2l5o1j7eFa1i6S8_
2k1`60T2\Bj6^1P4P2n1:=V391Q1XEa12521E0[ET4\54Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8
_2i1`60T2WI^1o2P1P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2R
2`60T2c=0b;^1P4P2n1:=V391N21m8j4b1e2T3a12521E0mN4i1W5VF\22h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1
RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1[>m3n2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1R
P1i6S8_2k1`60T2bBd6^1P4P2n1:=V391Q1a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R41h4GJR2l5o1R
P1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1a2fBa12521E0TFh84Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP
1i6S8_2o1`60T2WI^1P4P2n1:=V391Q1a2fBa12521E0W<c8X1h84Q7QET1_2T1c2S10023\5<4?c1VD518d1P3]>R4Kn3GJ
R2l5o1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1UCR2a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l
5o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1UCR2a12521E0mN4Q7VF_2T1c2S10023\5<4?c1VD518d1P3]>R4j4GJR2l5
o1RP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q1a2]1XAa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o
1RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1o3XAa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP
1i6S8_2k1`60T2WI^1P4P2n1:=V391Q1o3X?o1a12521E0mN4Q7VF_2h3S10023;P5<4?c1VD518d1P3]>R4j4GJR2l5o1RP
1i6S8_2m1`60T2\Bj6^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2f31S10023;P5<4?c1VD518d1P3]>o32j4GJR2e3V2o1
RP1i6S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1Y3
_3S8_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7f6_?_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S
8_2m1`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN40P7VF_2h3S10023\5<4?c1VD518d1P3]>o32j4GJR2V51Co1RP1i6g1
[6_2i1`60T2WI^1P4P2n1:=V391Q1XEa12521E0QKk34Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_
2i1`60T2c;c=^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1
`60T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7Z3kB_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60
T2WI^1P4P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1Z7gHi6S8_2i1`60T2WI
^1P4P2n1:=V391Q1j=]7a12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2WI^1P
4P2n1:=V391Q1j=]7a12521E0mN4Q7VF_2R1e2S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2i1`60T2WI^1P4
P2n1:=V391Q1XEa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1]<dCi6S8_2i1`60T2WI^1P4P2n1
:=V391Q1XEa12521E0iN34Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2j1`60T2o:W>^1P4P2n1:=
V391Q1a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_2k1`60T2WI^1P4P2n1:=V39
1G9a2fBa12521E0mN4Q7VF_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5S1KRP1i6S8_2j1`60T2WI^1P4P2n1:=V391Q
1R2UCa12521E0mN4Q7YAl4_2h3S10023\5<4?c1VD518d1P3]>R4j4GJR2l5o1RP1i6S8_24b60kR1XY38b60kR1XY3gf1j5
705b60kR1QBVg2;b60kR1bCee2jCgX160005b60kR1Sk2T>5b60kR1UX2RQ16b60kR1P6PEV^25b60kR1h:_n26b60kR1Sk2
T>gl15b60^R1<XY36b60kR1QDVe2ll15b60kR1f=ak25b60kR1XY3`l15b60T1fQ1XY36b60kR1Ao1fV35b60kR1XY3f45b6
0kR1XY3]l16c6^O\3nW1W1QP24c6kR1Sk2T>7c6kR1QBQY2T>mZ1WK3c6kR1XY35c6kR1Sk2T>_d14c6kR1XY3_d14c6kR1X
Y3mZ1Ac6kR1ff2aBb;d4^117R2WHT@8002o37c6kR1QBVg2gf1R607c6kR1XY3gf1e5<05c6kR1Sk2T>o@5c6kR1QBVg2o@4
c6kR1QBVg24c6kR1XY3]l14c6VMd5XY3i1d61o1WI^1\3d2n1:=V3S>2_8a12521E0TV1VF_2h3S10023\5A?c1>m?o318d1
P3]>m8GJa1@^274Z21CRR1i6S8_27d6jR1n5V>jg2_c1@@d6jR1n5S2R<X<fT1jV1^C\2iA1[:[1@h58d6jR1n5V>jg2mBaP
1@9d6jR1n5V>jg2k<cV1@Y2Cd6P1iQ1n5V>Z7YS2U=_c1@k5hAl@1O02Q4d9:d6kA4i@n5V>jg2i`1e2@8d6jR1n5V>jg2_K
oG@8d6jR1n5V>jg2mKRH08d6P1iQ1n5V>jg2_c1@7d6jR1n5V>m6l`2Pd1h1d61o1WI^1\3d2n1:=V3S>2_8a12521E0TV1V
F_2h3S10023\5A?c1>m?o318d1P3]>m8GJR2^274Z21CRR1i6S8_26d6jR1n5V>jg2Pd17d6jR1n5Z1k<jg2Pd18d6AXR1n5
V>jg2_c1@8d6NkQ1n5V>jg2Pd1Z\18d6jR1n5V>jg2_c1@e58d6jR1n5V>m6l`2Pd1h57d6jR1n5V>jg2Pd107d6jR1n5V>j
g2Pd1e58d6P1iQ1n5V>jg2Pd1[i19d6m8lIn5V>jg2_c1@Zd17d6jR1n5V>P2ie2Pd1T2d61LR1WI^1\3d2n1:=V3S>2X4V4
a125210D0TV1WCn2_2h3S10023\5A?c1>KQ?o318d19f2f60e7m8GJa1@^274Z21CRR1i6Z62c11_2:d6jR1h1U4V>jg2_c1
@f5=7d6jR1n5V>[6^a2Pd18d6jR1n5V>Tk1c9QCPd17d6NkQ1n5V>jg2Pd18d6oL?Z5n5V>jg2Pd18d6jR1n5V>m6l`2kZ1T
9f1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1e60o
1WI^1\3d2n1:=V3S>b8a12521B20c4UCZ>VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2k1e60o1WI
^1\3d2n1901;V3S>l6e1a12521E0TV1VF_2h3S10023\5A?[17\@o318d1P3]>m8<:JR2^274Z21CRR1i6S8_2Z2e60o1WI^
1d2Gd2n1:=V3S>b8a12521E0h:OP1i3`EY@l5_2h3S10023V4U1A1=c1\@o318d1P3]>T4h4GJR27NJ<74Z21Ce:_1P:_5[6
o2i3JX3o3W27P2e60o1WI^1\3d2n1901;Cb2S>b8a12521E0c4i7[;Z>VF_2h3S10023\5A?[17\@o318d1P3]>V8F<:JR2E
h174Z21CRR1i6S8_2P2e60o1WI^1\3Od1n1:=V3S>b8a12521E0TV1VF_2h3S100235V5A68c1\@o318d1P3]>m8GJR27V27
4Bg11CU<\>_7i6>;X7]1Q1f1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^2
74Z21CRR1i6S8_2g1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CT
Km6i6S8_2W2e60o1WI^1d2Gd2n1:=V3m9U4b8a12521E0P@E@_9\;c2\2UA_2h3S10023\5A?c1m;^4o318d1P3]>o3m4GJR
2V1W13204Z21CU<Y4bAi6>;X7_2f1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8G
JR2^274Z21CRR1i6S8_2T2e60o1[1\B^5^1\3d2n1:=V3S>b8a12521E0n5UP1VF_2f31S10023\5A?c1\@o318d1P3]>m8G
JR27T2174Z21CU<2Jo>n5i6>;X7]11Ok1e60o1WI^1\3d2n1:=V3S>b8a12521E0c4mB7_87b5VF_2h3S10023\5A?c1\@o3
18d1P3]>m8GJR2^274Z21CRR1i6S8_2h1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]
>m8GJR27V274Z21CU<lEi6S8_2g1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJ
R2^274Z21CVAk@i6S8_2h1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2\217
4Z2199RR1i6S8_2g1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1i@\5_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21
CRR1i6S8_2T2e60o1WI^1\3d2n1:=V3S>b8a12521E0Z8[1b7^<[8P>U8_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z
21CU<V;]1CX5c1f1i6>;X7_22g1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR
2^274Z21Ch@YAi6S8_2j1e60o1WI^1\3d2n1:=V3S>b8a12521E0aP16[5i@\5_2h3S10023\5A?c1\@o318d1P3h4d9m8GJ
R2^274Z21CRR1i6S8_2j1e60o1WI^1\3d2n1:=V3S>b8a12521E0fN<P7VF_2h3S10023\5A?c1Hc?o318d1P3]>m8GJR27V
274Z21CRR1i6S8_2T2e60o1V3PF^1\3d2n1:=V3S>b8a12521E0fM3K]7VF_2]2Z1S10023\5A?c1HQ21U2k22Z8o318d1P3
]>m8GJU1L7V274I`11CRR1i6S8_2n1e60o1Q4UE^1\3d2n1:=V3S>b8a12521E0fN]7VFW1W1h3S10023\5A?c1\@o318d1P
3h4d9T4h4GJR27V274I`11CQP1P2i6S8_2k1e60o1Q4UE^1\3d2n1:=V3S>b8a12521E0fN]7VF_2h3S10023\5A?c1\@o31
8d1P3]>T4h4GJR27V274I`11CRR1i6S8_2h1e60o1WI^1\3d2n1:=V3S>b8a12521E0c4`Q1i@\5_2h3S10023\5A?c1\@o3
18d1P3]>m8GJR2^274Z21CRR1i6S8_2X2e60o1WI^1\3d2n1:=T23MS>b8a12521E0Y1l2SDT8g1l3k4ZA_2h3S10023\5A?
c1\@o318d1P3]>m8GJR27V274Z21CU<2Jo>n5i6>;X7]11O4g1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023
\5A?c1\@o318d1P3]>m8GJR2^274Z21CSLn5i6S8_2h1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1
\@o318d1P3]>m8GJR2^274Z21CS92kHi6S8_2\2e60o1^4S6i7j6AL\3d2n1:=V3e6Z1R6b8a12521E0eAS=\1m5lA0X4_2h
3S10023\5A?c1\@o318X1;P372R>o3l2P2GJR27V274Z21C9P1h2]5DkGi6S8_2i1e60o1WI^1\3d2n1:=V3S>b8a12521E0
aP1b5VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CS92kHi6S8_2h1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1
VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CVAm9m6i6S8_2_2e60o1lAZ7^1\3d2n1:=V3S3`7^3b8a12521E0n
2]1Q5`@X3Z2U5Z1[6j?_2h3S10023\5A?c1\@l1R218d1P3]>o3m4GJX1I^2604Z21Cd7`46i<i4h2X1i6>;_2h4]1Q1h1e6
0o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CVAm9m6i6S8_2h1e60o1W
I^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3D>0023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6f4\3_2g1e60o1WI^1\3
d2g16:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2h1e60o1WI^1\3d2g16:
=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274`1I1CRR1i6S8_2h1e60o1WI^1\3d2n1:=V3S>b
8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_24l1e60o1WI^1\3d2n1:=V3U5m8b8a1
2521E0TV1:kE_2h3S10023\5A148c1\@o318d1P3]>m8GJR2^274Z21CRR1i6Jc3d3_2h1e60o1WI^1\3d2n1:=V3S>b8a12
521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ci>2UCi6S8_2i1e60o1WI^1\3d2n1:=V3S>b8a12521E0
TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR27V274Z21CU<lEi6JX7_2l1e60o1WI^1\3d2n1:=V3]53a8b8a12521E0T
V1VF_2]2Z1S10023;P5A?c1\@o318d1P3]>m8GJR27V274Z21CkHV9i6S8_2^2e60o1\BP4i2^1\3d2n1:=V3S>b8a12521E
0l9h7X3i8[2d4Z1VF_2h3S10023\5A?c1\@o318d1P3]>l6P2GJX1I^2334Z21CU<2R1_6W8l1Z2f1i6>;i3^3]11O0o1e60
o1WI^1\3m1;008n1:=V3e6]7b8a12521E0dG_>o9V<_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ3POi6JX7_2k
1e60o1WI^1\3d2n1:=V3S>b8a12521E0\4gQ1VF_2h3S10023\5A1=c1\@o318d1P3]>P5l3GJR27V274^1K1CRR1i6S8_2i
1e60o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>P5l3GJR27V274Z21Co1RP1i6S8_2e1f
6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\
3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21B0RR1i6S8_2i1f6o1WI^1\3d2n1:=
V3]70d6b8Y172521E0TV1VF_2T1c2S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1f6o1WI^1\3d2n1:=V3
S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ>1nCi6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a1
2521E0TV1VF_2]2Z1S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1f6o1WI^1\3d2n1:=V3S>b8a12521E0
TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ci>2UCi6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_
2h3S10023\5A?c1\@o318d1P3]>m8GJR2^2604Z21CRR1i6S8_2i1f6o1`6fB^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S1
0023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6f58[1G_2g1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2f31S1002
3\5A?c1\@o318d1P3]>m8GJR2^274Z21C^4cMi6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1
\@o318d1P3]>m8GJR2^274Z21CkNV3i6S8_2f1f6o1WI^1\3d2n1:=V3m4U9b8a12521E0TV1VF_2h3S10023\5A?c1\@o31
8d1P3]>m8GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m
8GJR2^274Z21Co1RP1i6S8_2g1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>o3m4GJR
2^274Z21Ce6\Ki6S8_2g1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1WEN_2h3S10023\5A?c1\@o318d1P3]>m8GJR2f1G74
Z21CRR1i6S8_2g1f6o1WI^1\3d2n1:=V3`:b3h4i3a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21C
RR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2d1I74Z21CRR1i6S8
_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274X1Q11CRR1i6S8_2h1f6
o1WI^1\3d2n1:=V3S>a7>Aa12521E0TV1VF_2h3S10023\5A?c1X8S8o318d1P3]>m8GJR2^274Z21CRR1i6S8_2h1f6o1WI
^1\3d2n1:=V3S>b8a12521E0oAk>X5Z5k@_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1WI^1\
3d2n1:=V3j8X5b8a12521E0TV1lAY4_2[1\2S10023\5A?c1\@o318d1P3]>m8GJR2^274X1Q11CRR1i6S8_2e1f6o1WI^1\
3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2h1f6o1WI^1\3d2n1:=V
3S>b8a12521E0fMO]7VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ=PEi6S8_2e1f6o1WI^1\3d2n1:=V3S>b8
a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1WI^1\3d2n1:=V3U72j6b8a1252
1E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m87?JR2Q2<74Z21CRR1i6S8_2h1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1
]BGP3_2h3S10023\5A?c1\@o318d1P3]>m8GJR21\274Z21CRR1i6S8_2j1f6NP1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_
2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6V526AP2_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0fM]8VF_2h
3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1f6o1WI^1\3d2n1:=V3S>n40b3a12521E0TV1VF_2h3S100
23\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2h1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1YAl4_2h3S10023\5A?
c1\@o318d1P3]>m8GJR2^274Z21CX<1gEi6S8_2i1f6o1WI^1\3d2n1:=X2MS>b8a12521E0V4V=fDVF_2h3S10023\5A?c1
\@o318d1P3S2Y<m8GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318
d1P3]>m8GJR2^274Z21C\Ge:i6S8_2j1f6o1WI^1\3d2n1:=V3S>b8a12521E0UOY14V1X4VF_2h3S10023\5A?c1\@o318d
1P3]>m8GJLU1^274Z21CRR1i6S8_2g1f6o1WI^1\3d2n1:=V3S3i1U9b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3
]>m8GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1h4]A_2h3S10023\5A?c1\@o318d1P3]>m8GJ
R2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0`AcDVF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z
21CRR1i6S8_2Q2f6o1^<]2V3S7^1\3d2n1:=V3o933Q2i1g2j5a12521E0a2bS1VF_2h3S10023\5A?c1\@o318d1P3l7`6m
8G5DR2^274Z21Cb4_Mi6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1b>i1o318d1P3]>m8GJR
2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21
C[2fOi6S8_2l1f6o1WI^1\3d2n1:=V3S>71_29[3R2a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3n5^8m8GJR2^274
Z21CRR1i6S8_2h1f6o1WI^1\3d2n1:=V31Q>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CaL`
5i6S8b1Lh1f6o1WI^1\3d2n1:=V31Q>b8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6>d
7_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6i1Y6_2h1f
6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21C[2TFa9i6S8_2f1f6o1W
I^1\3d2n1:=V3S>b8a12521E0TV1VFJd1h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2
n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1WI^1\3d2n1:=V3S
>b8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CY@hAi6k31U4_2i1f6o1WI^1\3d2n1:=V3S>b8
a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Cf1l1W6[4jCi6S8_2i1f6o1WI^1\3d2n1:=V3S>b8a
12521E0TV1VF_2]2Z1AA0023\5A?c1\@o318d1P3]>m8GJR2^274Z21Cf1DfOi6S8_2j1f6o1WI^1\3d2n1:=V3S>b8a1252
1E0kFX?VF_2e32S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Cf1l1lDa9i6S8_2i1f6o1WI^1\3d2n1:=V3b5_80b8a12
521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21C[2W1^Ni6S8_2]2f6o1i3]E^1\3d2n1:=V3R3_2P8>0]1
F:d22Z3a12521E0kFLl2g:F\<Q4g5_2h3S10023\588?c1\@j1T218d1P348l4<Q8C]4_4GJR2^274Z21CRR1i6S8_2g1f6o
1WI^1\3d2n1:=V3S>b8a12521E0fN]7VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1f6o1WI^1\
3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A68c1\@o318d1P3]>m8GJR27V274Z21CRR1i6S8_2X2f6o1WI^1\3d2n1:
=V3>3n4P6`2b8a12521E0TV1lA0X4_2h3S10023\5A68c1R5Y;i3518X1;P3:`5R1^7m8GJR27V274Z21Cl1a7@1m;R<i6S8
_2l1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1;l2h4Z8o318X1;P3:R>m8GJR27V274I`11CRR1i6S
8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1R5Y;o318d1P3]>m8GJR2^274Z21CRR1i6S8_2j1f
6o1WI^1\3d2n1:=V3S>b8a12521E0P;SKVF_2h3S10023\5A?c191l2h4Z8o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6
o1WI^1\3d2n1:=V3S>b8Y172521E0TV1VF_2h3S10023\5A?c1;e7Z8o318d1P3]>m8GJR2^274Z21CRR1i6j4X3_2f1f6o1
WI^1\3d2n1:=V3S>b8a12521E0fN]7VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2h1f6o1WI^1\3d
2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21Ce>]@n2i6>d7_2f1f6o1WI^1\3d2n1:
=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CR2oOi6S8_2f1f6o1WI^1\3d2n1:=V3S>b8
a12521E0TV1VF_2h3S10023\5A?c1^6m9o318d1P3]>m8GJR2^274Z21CRR1i6S8_2S2f6o1^4hDAL\3d2n1:=V3S>b8a125
21E0TV1VF_2h3D>0023\5A?c1P2]4o1m7o318d1P3]>m8GJX1I^274Z21CZ1h2m9;U1U?X3i6JX7_2g1f6o1WI^1\3d2n1:=
V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ>GXCi6S8_2h1f6o1R?T:^1\3d2n1:=V3S>
b8a12521E0oGT>VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR20]274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a125
21E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CQ>PDi6S8_2j1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1
VF_2h3S10023\5A?c1\@P2n118Q1BP3]>m8GJR2^274Z21CeJc6Hi6n1T6_2g2f6o1WI^1\3[1X1n1:=V3\:f3b8a12521E0
f6m3b655d2c11U@_:h4m6_2h3S10023\5A?c1S1m;Z3o318GLC<o1Q4T8V2m8GJR2?n174>:BM1CU2L_1g4KT9P3X4c6Hi6>
_1T6_2j1f6o1WI^1\3d2n1:=V3d9^4b8a12521E0QAREd>a7_2h3S10023\5A?c1S1X?o318d1P3]>m8GJR2^274Z21CQ2PP
1i6S8_2n1f6o1WI^1\3d2n1:=V3V9l4?h4Ec2a12521E0TV1P20aAb2_2h3S10023\5A?c1\@o318d1P38T>m8GJR2^274Z2
1CRR1i6>d7_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>o3m4GJR2^274Z21CRR1
i6S8_2h1f6o1WI^1\3d2n1:=V3f:\3b8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CX<1gEi6S8
_2m1f6o1Q4UE^1\3d2n1:=V3]70d6b8Y172521E0TV1VF_2T1a21S10023\5A?c1\@o318d1P3]>T4h4GJR2^274Z21CR2oO
i6S8_2f1f6o1WI^1\3d2n1:=V3S>b6o1a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2
i1f6o1WI^1\3d2n1:=V3S>h1i4o1a12521E0]Lf9VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRNo3i6S8_2g1
f6o1WI^1\3d2n1:=V3o3S:b6o1a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1
WI^1\3d2IT1:=Q2T1S>b8a12521E0\4gQ1[7j>_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2g1f6o1W
I^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A1=c1\@o318d1P3]>m8GJR2^274Z21C[<fEi6S8_2g1f6o1WI^1\3d
2n1:=V3Z1h<b8a12521E0TV1VF_2h3S10023\5A1=c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1WI^1\3d2n1:=
V3S>b8a12521E0QLR:VF_2h3S10023\5A?c1\@o318d1IV2]>m8GJR2^274Z21CRR1i6>;X7_2f1f6o1WI^1\3d2n1:=V3S>
=T8a12521E0TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6S8_2i1f6o1WI^1\3d2n1:=V3S>b8a1252
1E0RGA_>VF_2f31S10023\5A?c1\@o318d1P3]>]4_4GJR2^274Z21CRR1i6S8_2f1f6o1WI^1\3d2n1:=V3S>b8a12521E0
TV1VF_2h3S10023\5A?c1\@o318d1P3]>m8GJR2^274Z21CRR1i6g1[6_2P2f6o1WI^1\3Od1n1:=V3S>n40b3a12521E0TV
1hC]2_2h3S10023E0e4A68c1\@o318d1P3]>m8GJg1:f1G74Z21CG^6kJi6S8_2Z3f6o1\Aj7^1Bi2O=V1n1:=Q2T1^7i3j2
<9W400a3\142521E0a<0Y@2Y2c2V4Q2PA@4>IT1_2h3S10023E0j1j2A68B=Bi1^6Y6i12R1i218d1P3R<Z2_7]1GJg1:]18
G7498g11C>89KT4S123Y1UFT3i6S8_2i1f6o1WI^1\3d2n1:=V3S>b8a12521E0TV1VF_2h3S10023\5A?c1Q@:o318d1P3]
>m8GJR2^274Z21Ca3`Ni6k31U4_24g6eLW3ea6;g6LhKW3Zk3a:P2nQ1e@RGl4;g6eLW3an3[9W@fA1c@RGn4?g6LhKW3WBl
1]9Ljl2a:P2nQ1Q>fIn4Cg6aHKW3W3k1SU1dOdb1g<g4R1f@m5S?H1dM_1@g6X@\<W3k1f@ca1jQ2k1n3f@gE03^4eJ6g6eL
W3VT2hb3eJ9g6eLW3k1_V1c>fl2^a1_<5g6eLW3UU6_<8g6eLW3QP32V7i`1_i15g6eLW3Uh4_i15g6eLW3TD`m57g6eLW3W
Bl1ge4hW15g6eLW3lY5hW18g6eLW3]?PH4VP3jY2<g6eLW3a=^:d22Q]3`Z103TO6g6eLW3i]3lh1nZ1Ag6eLW3RKo1jAVa1
g;MD08kW11=0^k15g6eLW3e`6O6g6eLW3j^1ZO_S4Bg6eLW3k9nP1o3m@Q1JFHnY10CYQ27XEP=9g6eLW3jP2Z2nY10mQ2aR
15g6eLW3i]3kS36g6eLW3lY5RLe;R1g60dLk1[1>\1g4`4`:Z2\1<i1j3d51Y4Sc12U2h7eF:THo2\6Ch5Y2`1`7a@P@Dg6[
<Y@f1`1`1SW14W@X<2e4Y3nMaW1`7]5l6Q3hW17g6eLW3o\2mMnn1hW16g6eLW3o\2ll2hW16g6eLW3W_2dj2hW15g6eLW3d
W3PZ36g6k@i;W3PCdn57g6f=n>W3_j41Sg18g6eLW3m^1Wc1SW2[X1\37g6eLW3_Fnc2Xo1mW15g6eLW3^Z3VW35g6[FY6W3
ea68g6eLW3oX1_P1o_21Sh15g6eLW3\g1Xj45g62bLW3ea67g6eLW3nY1\Ko2YY47g6eLW3T[2`h2a=]P15g6eLW3of1ej47
g6f=n>W3Pd11bm46g6eLW3[W3V5RU36g6SIa3W3Uh4_i1<g6W35WIW3f9Zm2X?0iQ1jNdJ:g6eLW3i9Rk2h;1^4XT1Uh1Nh6
`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h7eF:THo2\6Ch5Y2`1`7a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h7eF:THo2
\6Cc2T3Y2`1`7a@P@R1h6`Nj1\1g4`4`:Z2\1<i1j3d51]g12H03W1h7eF:THo2\6Ch5Y2^11`7a@P@P1h6`Nj1\1g4`4`:_
1J\1<i1j3d51]g12U2h7eF:THo2\6Cc2T3Y2`1`7a@P@R1h6`Nj1\1g4`4R9L1>Z2\1<i1j3d51U1Wf12U2h7eF:THo2\6Ch
5Y2`1`7a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51VP1VG2U2h7eF:THo2\6Ch5Y2`1`7a@P@S1h6`Nj1\1g4`4`:Z2\1<i1j3d
51lb1`42OU1h7eF:THo2b1i4Ch5Y2[14`7a@D[?P1h6`Nj1\1g4`4`:Z2\1<i1j3d51]g12OU1h7eF:THo2\6Ch5Y2`1`7a@
D[?Q1h6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h7eF:eF2[1o2g4d1Ch5Y2`1`7a@P@T1h6]F0Q8j1\1g4`4`:Z2\1<i1j3d5
1T?]Hj?2U2h7:ZF:THo2\6Ch5Y2`1f3i3a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h7eF:THo2\6Ch5Y2[14`7a@P@W
1h6`Nj1\1g4`4P2h4f3Z2\1<i1j3d51Y3kc1242U2h7eF:THo2b1i4Cc2T3Y2[14g4h2a@P@Q1h6`Nj1\1g4`4`:Z2\1<i1j
3d51]g12U2h79[F:THo2\6Cc2T3Y2[14`7a@P@Q1h6`Nj1\1g4`4`:Z2\1<i1j3d51gQ1eE2MW1h7eF:THo2\6Ch5Y2[14`7
a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h79[F:THo2\6Ch5Y2`1`7a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h
7eF:THo2K`5Ch5Y2`1`7a@P@S1h6`Nj1\1g4`4`:Z2\147i1j3d51U1f5UGZI2U2h7eF:THo2\6Ch5Y2`1o5`1a@P@P1h6`N
j1\1g4`4`:Z2\1<i1j3d51]g12U2h7cDQ2:THo2\6Ch5Y2`1o5`1a@P@Oh6`Nj1\1g4`4`:Z2\1<i1j3d51]g12U2h7eF:TH
o2\6Ch5Y2`1`7a@D[?9i6_Nj1\1iCi9l[2_Z1f67i6_Nj1\1iCi9\f38i6_Nj1\1iCi9l[2_Z18i6_Nj1\1iCi9na3]4?i6_
N[1>Q1:iCi9T9ec1f3lb14h2a@8i6_Nj1\1n6j<i9\f38i6_Nj1\1iCi9\f3TD8i6_Nj1\1iCi9\f3b41j62j6_U67j6kZ3R
3_f2f4e3bZ17j6kZ3R3S:j5`V2f43j63UT25j6XY3f3Zc2V42j6RW24j6Va3Q>oT32j6f\13j6a3[l32j6kZ34j6:bl692j6
]l5:j6l`13a8f676U6j`1\C2j6iT64j6n`1Vj2Wa12j6ee55j6bi1[=j`1fe12j6`V43j6og2\m38j6kF]@\5\T1eV1]S2_4
2j6lQ73j6hV4fm22j6[_12j6R^67j6YP2ce4\;h1m@\29j6`\11V[1C`2k\2PT113j6eD32j6]^62j6cf73j6eDmQ72j6fd3
8j6QQ1\e1^7aV4001>j6R[1OY=b3oMaLn[3:G000UB4j6`S7T102j6`f37j6PR1Z=mV1o4lF[W11j62j6aY7;j6:APl69A<;
_?0Z6<j6eh1]4XFE^3_BZ3j\11i1TG8j640gQ3`9hJQc2l?3k6jZ7=3k6WI_^11k64l6F`Y7g<<l6FVU2[d4i7j6P>E301c1
9l6Fbi6i7j6P>E305l6Fh^4UX3j16l6F1ZQ7dDL2l6F=l6jL^Jg39Zi1b7[S1`4PV2g<<8;l6Yg1g39Zi1b7[S1aZ2g<<81l
63l6of7<9l6F1ZT1EmS6m<622l6H4m6^g7k121m67m6fEUR6c2T:18<m6HjS3X22XQ4110\>m355m6iZ6X?`9ZA6m6SX2b1Q
5Sm4Y<>n6oR1Ie1`1d5ZJ3d6BgY21cf1iQ12n6oi65n6Qd2YEnOnj22n6ZY42n6WZ71n63n6jh4\a24n6i^3_e3m53n6oi6^
>2n6]X74n6bg2X=o43n6cX702n6cX73n6ZX785o6_;So4h9eW26o6X\1i6YT1RKP[21o64o60Pe4RT2Oo64VX1g1JY1U7a2f
3_2Bd1nHe:b1cA2TIi@Te1a1[51=Y=3g4:U6V4V12o632o6fi52P7Si62P7Si66P7Si6P@0h=T14P7o3Se6S=3P7Tf6n23P7
jf6X25P7Si6U21XH5P7`U3bc3Z:Z26P7Si6a5a<a709P7Re1jl1j9Z6of2a5^2h15Q7gIjE_P2]o32Q7ge73Q7\e6TJ1Q72Q
7a_72Q7a_73Q7\e6TJ5Q7oZ2k8`Q4ZP1>Q7cT1]10Q;`Nd1TNS9f6THY1`Z1QB3Q7YV1jS58Q7U8gQ5U?S90QGmQ13Q7^S22
1Q76Q7lG6^g5g9SF1Q77Q7RX2U\1V7^i22b45Q7RX2U\1V7Qn23Q7jU2ac3=Q7Z@nh1T3m?DhGU:]HQ1TP1TS1`62R7fg63R
7VH_o5CS70g9YNPP1k[1P8nR11Y^1d8Y1Q41=@4BF6S7S5c[1oj1_Jg91S75S7lD1Pa5ZF3S7Sd6fP14S7cc3BQe3AS7k8_?
^6j4E>FU11mX1\F]Kh4`]1TW1o13S7Zm612S7RD2S7eb54S7UE_^1`E2S7na24S7X3n^4ij14S7nk2`Ejn1MT7V211al12Vm
1^7_4Y4U7RCcZ14>P1Y81=@GU1o3n6S;4V48?6T7Tg6b43XGe25T7dm1VOon3j@5T7QX1lf31jl12T7kk63T7Ve3dV33T7]k
6=5U7g[1j`59XI8U7g[1RY52h6K9XI8U7hk2Y`3_@9Z5e1WB5U7bl69P7WB4U7^d2SX494U7kh6f393U7bl694U7bl6926U7
lc2eX40829U7eh4eA[JjG082^G4U7bl69f74U7kh6f394U7kd4fW296U7RX2[`3W9kJ93V7ci6RN1V72V7li63V7SQ4j^32V
7n_74V7oCbl622V7eh73V7oCbl62V7ok74V7Ui5QS262V7oCU1W7SH1K2`7T6gGh7a1T5P5nD6jF:T1b36I_5c9iKT<R54i2
1:T3P3W242c3:SQ1`1W7SHMX6m3V3V1X3f1A2g2C_32>a5S1GZ2h7d5R6T3c8U9X3^4R;`3P1T1c4Q2Z4eDEo;E9T20^6[8U
3T3cAVV11Y71Z76Z7YY2Y5Qf4Q6i<9Z7T83Qf12PY11XT437Z7;S[7m:S1i254Z7Zg6XC38[7:US3YT41W9U952[7h`71[73
[7Pa7Y:5\7Wk1m^1_h2fh17]7RU6_BX=i51U55]751e_7d95]7Pe2cQ1Xi3;2]7bi76]74^f3Q\3`6]=3]7am2lh49]7bm1R
]51O02Q4d94^71fn6RL1^78^7[T21`c1]3U6_X1hP23^7[T2fU33^7jg3`a11^72^7\n45^7ZY2Y4aQ502`7]k31`71a72a7
_W23b7UFg:3b7UFbl41b72b7QY75b72WOU:W`52b7id78c7Vc6nJf1m6?2U3;c7Y@US1`7R1j]1_h2Rg12`1<6c71`5XHT[6
W=1c71c72d7cL7d7oK0hV4]U2F^8:d7PLB2gBfb2eV2mFT9^82d7[J4d7_M<dd66d7Y^1WCe_2g8`i11d76d7POd7nc3Pn13
2d7WX72d7Uk72d7cL1e76e7TU2Z:ja4dD66e7j@Qm2jY2^n1A5e7i=1ad6iH3e7`5ob68e7`;e1k@Pf4nc1e:]35e7dP4n10
S`34e7RX7e:c35e7W<YR7S8X32e7le75f7_W71]B5=f7=RY1VL`P1e\2`d1110\>m353f7oi756f7aU2P]3ld1_B54f7Qf7m
355f7ki6aMa255g7ok2\>hR4[61g71h74h7jb2Xi2oP13i7^_1^V27l7fP4\Kd2YP1T7\R11n72P85?P8c6iKP8[7T7mH>n4
mn1d2b1dEQ9Z;;R8P1ST1[7TP3b1Q=k3Q?SER7CR8a@d7j9m3b5f[1_JV2\?hKe>n6Y1V=g6`6Y2g:4T8`NaCa5?T8m4Y2jm
1Q90aP2R4FbZ1]7P3W3Fk34V84U:mR62V841[82[8[[1=`821W8b4UP18[1^>l9g_3i869b8fOmAY7Ro10S8lU2o7Fd8?gS1
CRF@_31:Ug1:6b1g6e]1@lGGn2XHf?2Fd86PT1CRF@_31:Ug1:6b19Mi4Efh1\=Gk9[A5d8oX3lBV5Wj12d8QW63d8oJ?5d8
Po3`e1QBb52d8mm44d8[Nol1[g34if2ZU1ki1n63m8bV5RY208Y99=na3PCm6o6eP1<Y9<e1R1gh1oT2HP4U<3YR1V<<Y9<e
1VEcT1oT2HP4U<3YR1V<:e9mFd]1nk1HQ:V]1b7Y8<5e9mF\k2QIgR34e9mF\k2ik32j944k9bCR7ek3Ak99h1`T1Z3X@ll1
S8Y5S6V2d1e1k2b<j;lK5m9PX1h\4SX1b94o9NYGWj31o92R:lj36R:UFQ\4R:VA_E2R:R]43R:l7aQ41S:3U:jb405U:ec1
b^2k<f31U:9U:Rh1dP3Gf12\6iR1S2OV:3c1ZDbCg35o4e6P4e5o;0ZHRCE:T14Fj>R5Q1V3fW14Q8n2k51o<BV:3gW1i1T1
UT1[HRCo706kV16\C154Q;6V:TGlNC]h2f34\:[KPc1em16\:[Kf`3g\1m@04\:o`3RKfm17\:\^2em1Y1U4Uh104\:i@PX5
m@6\:R\4c\13m@04\:R\4em103\:R\4em13\:o`3hh25\:2^_2`l1em13\:[l3R23_:Y]4U45_:0kZ4\2U41_:3a:_a401S;
1V;5Y;b;VP1c5ni24b;fo1\1hS53i;Wm3[B3i;Q1a^44i;mY4k1i36i;^9Zb1oa2i1]^2:i;2_:W2gY1fZ2_:o1i1gT12i;c
_41j;1P<2P<f_42P<Z16P<cn1]>iEWI`L7U<[6U>Xa1S2[P2Y92h<_a65h<bIiC[806j<00eP3Z\2SV23j<1Tc71k<7k<``3
Y@^U3P>014k<XET6]j61n<5P=X?1T<Ph3>R=Q@RFX6Oj9WBm20X:dA\J[:T36R=XAl5jY3Z?f]17R=[U2:]D0_ARn1:S=RES
6lF2Nmf2R3W1l15U=oLl2aX4TJBU=l8eB;00R5j7b4W3R2^2_f1W;QFT1o1eb15U=_5W\2m`103V=XHm`45V=QCV5m`4VA1V
=4V=nY4[4l17X=0P]15?V5cQ42_=^j41b=4m=d;S]3j`13m=d;nm4<m=3`;gJ\:]4g9_T1XEj`1122m=cY56m=j1`7l2_\3[
a11m=4m=3aY524m=3_Y582m=lY53m=3hY52o=eY52o=Ti68o=R=a1h8^:Pe5VJS36Q>8`:Th25T]47Q>8c91oh2mV2\V24Q>
XV3X`137Q>12e=\j2S7cn13Q>i1eW51Q>5Q>f12f9\o44Q>KcX5H3Q>Kmg62Q>_Y51Q>:Q>`9[I^=J`Z1iAb7^4_k23Q>@bY
54Q>e50_o22Q>VZ54Q>@bY523Q>K\Y52Q>XZ53R>813S>UX3gU25S>2RX3S7cn15W>i8T[2ge214W>i8lP518W>i8T[2j=W5
\DW^113W>nc2ie26W>i8Le2Ym411Y>4Z>__2UC53Z>eR351Z>2[>12`>01`>1b>2b>bY52b>eY55b>Uc3[1o1jm12f>aA2f>
dH2g>Z^22j>V]23j>0U]21k>2l>me42m>cX55m>XW2Ql2X5ca13m>cb2hf22m>\Y56m>d`2AZV1S7Wi21m>2m>o[52m>]n21
o>3_h1WV1kK3Q?iR1Rn24Q?iR1a=``24Q?[`1``2ZD2Q?lP45Q?[`1fX2i7ZD1Q?<Q?`b2_<U;j9W4T2]6WA^No_1b94Q?ln
2Va2X73T?kP4VX14T?[<\ERo23T?lZ2g97T?0Z<\EP]1Qb1]Y31T?<T?m1ZY1<]9]5n1o=W8b3b>ZU47T?YMU7V1aP1oT3gn
17U?gY10k1]9]BgR51V?3V?iX2lZ21W?1X?5[?hg2nB_FP[21^P61_?2`?Qa51b?2b?[_44b?_]6YOS64b?id3\a3b63b?eo
5WB4d?2YY515d?2lP3\X214d?cZ1hn313d?\Y513d?^Y5df12d?^Y52d?\Y53d?\NUe33d?aa4XH1cm72Yg5jF3h?Xe3Sd12
h?\Y59h?`7eAm<UOo9bW1Y3Q^1:h?V9bc1m6m5g5dMU8bc1A5h?il1^h1bc1A2h?XP33j?]Y5iU12k?SY54k?^6a_3Rc15k?
^6W3]Y1ne34k?^6e\1ne34k?\Z1g8ne31k?3k?^6dR53k?O]37[X1_H[NSOPh1W1]E5n?h[23^AR\24o?_?h]2g]23o?_?h]
22o?Xm23P@cX5dJ5P@cX5dJaCdK3P@d<cf55Q@`Hkf4UJk>2R@c:3R@c:lb22R@c:2R@W83R@W8WP54R@W8Yh2mW22R@X^77
T@k`1mHPW2m3P187W@^27`<Yn1^3f;5W@nAS6lF2G\@f72eDCo9c<d31aV1^83V8:32b1k\2G[:2bP1V62^@W<1b@1d@3d@d
n2m\22g@Qo12h@eQ31h@9j@dW1fI<5Q6YZ1R3i11l@1n@2n@^b15o@[n1df1`1lP15o@[n1d`1o5`1<RAhW110^1<]9io2Q2
Uj13oH2SA]64SA]6da3QV23SA]6cT63WA3Pk11WA3XAUj1`T14XA\<Wj1PS16[A4bW1`7eH_V17]A0PGS9nU1P8iC3]A0T^2
1bn24TGbU2m7ei22`U3Q?3eA2Pg26iAWQ1gL^8PLla31fT31jA2oAaQ41oA2oAf82oAbY51SB2UB\P43UB\P4Ph13UBV^5P2
3UBi^2Wm21UB1_B2_Bam22_BRg55_BYd2bd22mD2n[2]R11bB2bBF3cB]S3n@1cB3eB[m3YW13eBVo4]J1eB1eB2fBh<3fB7
Pj22gB73hBnc3Pl37iBe21fc1ee2113iB^f1QX24iB^f1Z[1l[13iB^f1Wg23iB^f1nU42eU3RS1BnBa1b3H_1b3TDaIS1dR
1YS1PX1]DY_141A9>nB]73Ea:W>iR1n9QE_i1QBi1e]114RC\V523>RC`D[S1XU1a5\12\:[1RNd28ZE23RC\V522RCcP32R
CcP33RC`NSR25RCc9U1bk422RCR`1=SCh3c3hS2Zk2_DYE246R1<oE2SC`V53SC^d6PF1UC2UC`94VCe1k@Pf44VCe1lV5W@
2XCaX58XCb1\Q10\T1W1_1[n23XCb1\d21XC3XCb1nV54XCb1V;gk43YCXW2[Q31YC2YCdX53\C_W2_I2\Cln12_Co^54aCh
]2UQ3:6cCm9Qo1gH^]211fC2UZ2jP44gC0[V3oU28gC0S81n:HUf2Ul11gC2gC02gC`o21jC3lC2c_22mCXi31nC1oC3QD2[
T52RD11UD6WDaY2d2IoA]L2WD^k35WD6km1[811WD1ZD2ZD^L2ZD^V52ZD02ZDoO9^DU8h8V^1Q7aJmi3_B51^D;gDb2^3S;
US1P4mQ11d4c9]V15iDb5cX1n`1][22iDUo22PE]d31PE5UE]2jQ1mX1fV32VEhS5<XEhX1[8l1ni1f4mc1lBf3mKh=l52^E
gQ5@^EV9UDOl1`Bm51ok10DTR1\HbGQ4l52_E1:_E17S2PZ1Tn1V8^[1^Y1VV12cEhn67gEQm1d6Y3g1WNa15gEfS2Q5WNa1
?hEZR1oa2<1[:l2[4?1_d1E3m?dA2RFX^13RFW^104SFj1ZQ5aS21VF1WF2YFnX12ZF23ZF^h4aQ22ZFPj65ZF0b\3\l2o@1
ZF2ZF02ZF_^11]F5dFia2nU1P>^^1<dFlGS6PIX5Z3P4P6mZ2o7HdR1<oFd2VL5UJH`BQ_1m1QJ[T1d28oFhZ1c7fDj8k4Zd
2dP14oFjY6KdE5oFjY6==dE1oF2oF``23oFWMje13oFXW3oR35RGL1c2Y_38UGn2XQ1Q2;]T2f4_U22UGYV1:ZG_6R8VW1S?
`:o<UMg`1d96ZGb>VW1dV1bg2>3ZGRV3^a23\GPi3d[12^GVh22bGR[6GdGd@a;a31P20?=0V1`4_3BQE4k6lc2`4U20W4Y1
2eGj21eG1fG2fG[c12fG]c14gGX]4oEQ=4gG1aJfe41gG1iG1jG4kGc7`k4Q=3kG_Jfe44nG1mo406nG1JRo40[V24nG1X]3
C4nG1X^2cO4nG1J_U73nGoo4P12nGZQ503ZHU252ZH[23ZH[2gl6F^HX1e?o?REU4c1f=T1^8l1EP2`9:T8P4nGbKU8Qf1k7
?^HX1hd1i5ZGl1W<:U<nGbKU8[`1e5k71`H2`HRX52`HlV51cH2cHkX63fH_2]h24fHjc1RW1_92fH]T36hHUR6W6i7fEd23
hH`d4d]1;hHTZ3\5YP1mO[BW6i7d9P<09kHVn2_>X_2]Z1;Lk261kH2kH_U77lH\3fU1V_1Y^34e62lH\33ZI1Rf55^Ib8R3
<Rd43^I`c1]i34bImZ3b]1f_12bImZ33bImZ3Ym22bIVo46dImP1]S1[2YZ2cc14dISS2m[1k32dI]S26lIPb1h:gd1e5Pa1
3nI^V40CSJcP1W39h1^20VS1P5XQ1UA0?h@bQ1^623o62TJfS13VJiP5Q=1VJ2VJk]52VJfU22VJ_V53VJR_3\g12VJUS22Z
J\e21\J2\J32\JiS6:\JIa:R`2_i14bC3e]112_J[k61`J4dJcOZc2m\15dJcOg8`g3iV16dJcOg8c]1lY2iV13dJPW2]g22
dJPW24dJcOg8[X43dJcOg83fJg]4Xj22jJfT16mJ``1YR1`1Z1VV32mJbl12nJ]Y11nJ3VKeKQ`11VK9VKlJjT4V7gn116[1
47VKh[1nc3V72mn1`12VKg[22VKbU22VKQn65VKmT2S3j<Wj34VKld2f5]S42VKfe63VKfe612VKbl62VKlU43VK_S314VKm
Q3Z9ee12VKnP52VKge23VKnP512VKcj22VKl[26ZKgR2Z2@eZ1_\14ZKlHkh2P[11fj43^K^T1dQ22_KV]32`KS23`KS2]23
`K\Ed^11`K5dKU2nX2UZ1d\26dK1S2fm1_5m_12dKZe36dKZ4\Y11REXB2fKjo11fK4fKUU4@21gK2gK\R63iK[o1_Q13iKk
P3Ym12iKUn41iK3lL_^2oT405lK1n:H[b43lK1Sn43lKUn4PJ4lK`n1do2PJ2lKUn42lKTB1lK2lK`c33PL1Pa56PL1Pa5cB
>oR11PL5VL_]1ki1VP1ac11WL3YL1T<4YL1S9P33YL1UT44YL1h7e_23YL1h72YL13YL_^1`E3YL1[R1;ZLk;Ue1Bd5UCQZ1
`m1`1kHS41ZL1]L2]LWk51_L2_LX^61`L4fLU1bk423fLi7_23fLi7_21fL2fLWR43gLja3cX13gLXh1[k32jLQT42kLZS61
kL1lL9lLlb101h2V3S6bF01nL2nLb_12QM19TM1P4nb19mQ2PP1Wh1d32TMjj1<TM10o3W^1g4l6RAi4b3]Mbb11TM3TM[g1
2ATMi<TT1b5S2o1iCc>V<<Z6YAlR1R2Y5l<G4VMP4nb1Sj1=WMgd14l8][1T3\7VW1U;2k9a2n36WMgd1T9_IP5Tj26XMQ4]
_1nY1V;ma24XMQ4cT3ma23XMQ4h[501]M2]MhR48]Mn4U2`Gc4Yd1^GeC2^Mc\61aM1ej21\l53dMaP2]m31dM2eMWj12fMW
j1004hMg:\b2]o1;hMgI2U@1e7ja1l?nl1oMe@;hMPZ115_7W`1b1l?a_1\=S^15iM0Q_1W;[V12iMbl41iM1jM4jMjb2ln3
06nMR[1T<`KU_1h23oMl`2TO1oM2oM^`12oMSf54hh2T:XAo\12UNZ]12UNZ]12VNh73VNh7mh22VNfQ51VN5PR1H2T1cm41
WN5XNkP2YQ2^A^N7PS4WCRl1\2nId3\<3[N3oH3[Nl^1h[11[N4_NTHiV1XQ21`N;eNcY1oQ20D21P4nMn4aP15nNcB2XH03
nN6Zg67oN:S40Zl54dI1gn21YO3ZO1d\42ZO13_O3[k41_O5bOSm2\n1716bOcV2f3Ta20V91bO?bOVCQ1U6]EFk;il2U201
0bX1U3VD8fO1RBa=X;1aQ1n^27fO1RBjH1iS2f\11kO6kO2__1nV1TGRk12RP101RP13RP1i217RP1i219[1TKY41SP12SP1
j[22\n6d1?QT1c2b3Q4mS11^8V8WZ1PEo2JUj13TM2VP1ee43VP1V8^]43XP1RV4Q@5XP1mMTX3Q@QA2XP1Tf46XP1R9`l2l
30_W23XP1R9nW51]P12^P1[`34_P1TNP`2aP27_P1fMQ4U6^j2k3Y4>_P1f>l1SNk[1l1I1W5a6dFg5ZR1P<1bP11eP13QQ1
Vo2RP11QQ12W\4md13YR1R8S23^Q10jg17kQ1iFUW1WAY[1ea1l9?nQ1f4b3Q4b2m710X9nZ2kFQ2Uj13oH8QR1R4cf57`:T
9h3\65WR1P2V^1d]2_O3XR1ie3jB1XR11YR13YR1ag2RU12YR1eR34YR1eR3Y2dG3YR1nc2fU21\R18`R1Y4n>i6_\1X5VW3
P=3lR1g1YB2mR1jl58US1>0hV407Z^2B3YS1f3_Y61YS11]S11aS12dS1?1eS11jS11TT12TT1P]42XT1_S66ZT1We3[1Aod
1:2`T1_21`T13gT1hEdJ2gT1\b51mT13PU1l1X_44PU1l1U:PA1PU15TU1<eS1n\144TU1<eS1fi42TU1nQ22TU1`[52UU1S
i21UU16XU1j2UX1l9oZ1ig23YU1ed2Qk22YU1X`34Sk1_Q3S]2[F=fk1k5_33R`21l3o3\>]f1bAEf62d`1RY62Sk1W32^U1
Xd61_U12_U1kY32aU1bZ31hU13hU1\f4aD2nU1ZS12QV1\71RV12[V1mg56]V1Zc37n:X@QJ3]V1U^3dU27]V1_V2dOYFS1d
2YP11]V13]V1Zc373]V1Rk2]g32]V1kL2]V1d_51eV11mV13mV1ab425mV1SY2]Y22RY13mV1SY2cb32mV1]j53mV1mS132P
W1Y]51PW12`W1TT42SX1W_24UX1m@GRP11YX12YX1WI2YX1]H1[X14_X1Wg1QAc_12aX1Ra41aX12dX113mX1S=V19mX11m<
Z1ZU2]P1Tm2`4j32oX1m<3oX1m<^H4QY1][1Vc341RY14RY1]d3a<H4RY1Xm1i2lP22RY1cc47TY10o@_X2c1YU2b65TY10o
@i3YV22TY105TY1ge2h3c1l[21TY13Rg1kS2o\2>]Y1XY1Z?R1`8l1EP2QF_c11U8_4]i11`Y11bl61[Z64^b1aX2QBe^32n
W7eC1S`400002cZ7Q31cZ71cZ71cZ71cZ72eP7m92eP7m91cZ71cZ71cZ71cZ72eP7m91cZ7000:fY1`3n6^Z1[;Z5Rn2e3\
1U^12QZ1o11RZ14SZ1W5hV4_O2SZ1P\41SZ13VZ1k2P36ko4jN2`Q1WLP13XZ1Q4lC9YZ1_3?b6Yn2]@k\1K^S1<YZ1[h24X
1lKT3M7Z1P1mQ1oR18aZ1^1g1R1\8[i5m<66fZ1X3jW16QY2hY13X[1Qj3P:3X[1Ro1nj15X[1Ro1nj1P112Y[1J3Y[1P3So
21[[12`[1f=3`[1f=if11`[16e[1]10bY1iW2lm14e[1]10Wm43l[1[Z411P\14R\1]7i[1_m31R\11T\1;Zc10bLb>2C0[_
2PT1114^\1U7hQ1oT32b\1^11b\15k\1]7UQ1jg1:2R]1eJ5Y]1Ra11QX4k83[]1bk4P88[]1Ld6`>T`3cBm5af13\]1Q7bo
34]]131WS61^]15i]1R7im3P1dM4i]1hIQl2ai23k]11mY61m]13o]1Xo5o>1Q^18Q^1c4a=dG[9WIj_3i31X^12Y^1Ze32Y
^1XI2Z^1lC3Z^1Q242\^1Yk47^^1BCm]1W:JT]33a^1i[1m:2f^131f^13l^1TQ1SX12o^1P3@P_1c@lR1hg1U3T1_1Q2P1=
??W18^U2i22U_1@7V_1PP1k[1P8nR11Y^16ae1_]3SQ2i2b3bB2Y_1QW12\_1`R1G__1T7k2OV1c8U9[Z1f6a<g5\S1S=U30
:W1@n>0h2mCZE1`_14cj2Xi2ka1801c_14e_1[>S_2P]31hb11lb13l_1nm4VJ4S`1Vf3_T1n44S`1k_2d8UR22S`142T`14
3W`1_Hm`32W`1^H1X`15\`14Sf4VJgG5\`14Z`5gG\41i`14i`1nm4Y>dF2i`1bR22i`1oT22i`1jo12i`1d22n`1]n51n`1
4o`1a2a8jT12o`1a21Sa15Sa1QW2d5k;RZ15Sa1Jm]3P6mP27Ua1n\2R_2^;a1QM^:@Va10d]1Z4W2i4k6o5[:Tj2Q=Z2<0X
@f16Xa1c3ff1lS1:eT13_a1ZJ16ba12XH0Pa337ba12CdG0Pa336ba1[H_n2iD[:e74ba10ZH_G3ba10Po11ca12ca1iQ23c
a1Po1h22ca1Yo42ca1j_13ca11h_12ca1hi43ca1em1Z12ca1i]44ca1em1Z1h^23ca1_Y1Vf19ea1Rm2kIk6l6l?Y1e7[27
ha1T1b[1V3c1P`3SH3ha10[Y41ka12ma1k\57na1:\8S9d1[k2a51na19Yb1PN]LSDbMVQ1\b1i<_3:[b1gT2\Z2a6PAT4RQ
12S2l21[b14_b1cY2WV2S9;ab1j5XMa4j3\2Xd3`9l4l<k<1he61g^41jb12jb1jQ31kb11mb12ob1P^41ob106Rc1h7]Loa
3h=k?2Rc1mZ11Uc14Wc1nV1k5_m43Xc1S[1kE2Xc1S[14Xc1W<]4Sm22[c1X[11^c11^c14^c1gFaC^33^c1mo1jh22^c1mo
1:`b2f8<W4c5`;2[=oAbW25_c1ka1bV1cb2_N1_c17`c1QDUIkj3e7m<];3ac1lY1n21ac14bc1_\1fi2[X12cc1UV43dQ3B
lj31dc12kc1PU44nc19SP4m:8Pd1oLbQ2l5N00_U34Wd1je1WNUU27Wd1=hc1a1gX2>[10005fj301[W3iJ1Xd13Zd1bHgW1
4Zd1bH_T1\21Zd11Zd12Zd1Yl13Zd1Po1>2Zd1XS42Zd1ZP29Zd1VES?oKR5h1Y:j2G3Zd1ZP2k62Zd1iY52Zd1]Q23Zd11\
Q22\d1\Q22\d1Rk21\d12\d1RB01]d13^d1bo3^C2^d1bo301`d15`d1[R4Y:iL12ed174ed17[JQn16ed17^Y1oX2^1k91j
d13ld1_n3YF1ld12ld1g^32md1im33md1im3k12md1^n34md1ni1^Ng91md1Fod1c1R5j7`13;c@WDT4_K2T;l3c2[1eV1^5
T2^F1oH[1Pe1b11]1R4JY42c3?`[1`F^2<n6c355k11:2NQ3@91L2V4o2Z<`<Q6Z=f6Y6iE0O1g423Qe1hn3N9]e1PESHg=J
O5j3Vj21me12Qf1eQ13Qf1eQ1om14Qf1ie3_n1[C1Sf12Yf1la47]f1412d1^Ei`11`f12df122df1\o42hf1kn21if17mf1
a@Td4UM;f815nf1ng1Z_2311Rg11Rg13Sg1Y`2nR11Vg11Xg12Qi3Xc22_g1YS41_g14fa3g_2^F]B2gg1k?2gg1\?3gg1ac
4R32ig1Vj23ig1Vj2Wa11ig12ig1^[403jg1dQ421jg18kg1a81l66Pg1\CYR15Qh1_n1a5X:UL1Uh11\h12]h1dU12_h1YJ
1_h12ah1dh45ch1fZ2lU2j6h39ch1c1c3iBdb1lU2l3m247dh1bR1V5l3QL\5V31dh13dh1V5hR22gh1XD3gh1na3g^22jh1
j602lh1\U41Qi15Si1jP15jV2``13Si1jP1]f41Si11Wi11Wi1BXi11VMj[2`8DJU2l3[Z1^20>\1T1?Y=j8:`i102Jh5_3A
0be1ij16`i1i:0\>TU1[^24ki102V93ki1022li1ia42li124mi11bR1jQ23mi1dR1jQ22oi1[83oi1X5R31oi12oi1e]22o
i1V91Uj13Wj1?Q56^j1h8[b2lX1P>lA1bj11fj12jj1hc32mj1aT11Sk1<Sk1^6T2aV20I^Aj8S]1cDUCY61\k11ak11ik14
jk11T2P?4jk1`^15kI2kk1nY21kk13kk1_X1^Q13Sl1o7PU24Xl1j]2^1dS203Tm1Q1RV22cm1Wc44km1XV2161mm11Qn11W
n102on1_S51an12dn1P`23en1bf4W91gn12gn1mX21mn14on1nU5Q@J3Ro1l4Pa31Wo11Xo12Xo1R32Yo1a`42]o1Ul1:]o1
V7Q41Sb4_2>\1d1g<5]o1UT1W<io3jB1^o11ao13ao1SS5?2eo1X91eo11fo12io1g11io14io1c62hG6io1i2g=fe1]HVQ1
2mo1Yh41mo12UP2ga12WP2dG1WP22ZP2ZW21ZP22ZP2Qc16]P21d6_JoLfe14]P2[=GR`11dP23gP2\P3lf11gP24gP2fd1X
Z213gP2fS4bC3[Q22n_38[Q22d[2lD_<`Z10P54[Q22l2dm23[Q22_g11[Q22aQ2Xc11aQ23bQ2f\1oV11bQ2:bQ2_3?f_2Q
21^4[1gd2o11hQ22hQ2WQ41nQ22nQ2To42nQ2cV41PR21PR26TR2Y9SFeGW@Tf11WR22\R2jm31\R28aR200k3gU1e2XMYb2
2aR201aR21cR22dR2]W43dR2]W4Si11PS23PS2Qe2<2PS2fN1SS21VS22YS2[Q51YS23YS2Rd2c21^d61]S203^S2hR4_l12
^S2hR45bS2R4Z6\Oha15jS2`V5:I01jS22jS2PS31[T22in3d51cT21fT21iT29PU27eQ1SX20ia21296RU2?f_2n7jT2l?1
RU25TU2hS2j]23YV14WU2Sf2nj1e;3WU2Ra4e;4_U20W\4D3cU2l_2k12cU2l_21cU26eU21a[3hP2Q121jP81jP83nU2gV3
Q^23VV22oc31YV22YV2jo33\V22df52]V221^V21dV22dV2d[34dV25lc1YR42dV2;4dV2_P5R4_G4fV2^Q1o241gV22jV22
2mV2dU25mV2_R1g14WQ12oV2ki502QW2QP12QW2W[31RW21TW24TW2RP1m9hc26YW2`1a5ck1W<P_27\W26L12SBmo24^W2a
[2YS2f<2_W2eN4bW2Ql2cW1S63cW2_^1[23dW21ei16dW21:gg1b1kX32fW213hW2TP3VN3hW2TP3T21hW23SX2X[1[k23VX
2Rj1\51YX22YX2PP25YX2lh4i7d9l;2YX2ho24YX2Qk1V2g22ZX2kh52\X2]g11fX22gX2m`32gm3Q;1nX21QY22QY2\g31S
Y2003WY2n\1V\31YY22ZY2]Y12ZY2]Y11\Y21\Y24^Y2]I\c313`Y2W`1e?04`Y2Yf1PW3dK3`Y2Zm4dK2cY2T91cY23dY2d
;SW1006hY2bAV:n7l?]l11jY21lY22mY2Yc32oj202UZ2a_13VZ2aC^32YZ2VH2YZ2oI1[Z23]Z2lW1lc17`Z22j;[Q1_?V2
h[22`Z2Y]1001jZ22kZ232oZ2_^301R[21ji21U[25V[2]U1T1__1]32V[2Rf22[[2gT12[[2cT12][2^R53][2a1SP22^[2
dT11^[21`[21g[28j[210VU2Pa12[8eg19l[2R1Z2kLlP1aZ1>_141m[23n[2cJi7004^o2Q7^;[h21S\201U\21]\2002n]
4kY21a\21b\201^W32i\2nc34i\2h1h=d81i\201j\22m\2lV11m\25o\2VOlP1aZ1>3Q]2QW303T]2f_4kP11T]22T]212U
]2_o24X]2`l10V42X]2fR4<X]2aa13^40[3c6BV5RY1UR1V?1X]23Y]2RU1P41Y]21Z]21dT31e]24i]2j`1fe1b23i]2Ph1
V31i]22j]2i`12m]2j`14m]2f`13be11m]22m]2]V36m]2j`1Dc9Uh101o]22S^2]e31S^22V^223X^2nk1H1[^21\^25`^2
bW10UX1[\22`^2i_21a^21b^21e^21]W35f^2ag1;]1nF3k^2T<ih32bV3^i35m^2X>j`1mQ2Q74m^2Z4W9`j33m^2]8eo39
n^2`4GUS1h2]5]3o4l\20001P_21Q_22Q_2bZ34R_2S:iP3dZ12PX7Z34T_2U\1V7g63T_2U\1b64V_2kc12ia21Y_21]_24
^_2Sn1m1_41^_21__21c_25d_2W4WT11PV31i_201c]401oP308Vc2fV1]T1Y5f1PJV1bC8m_2SI_MaM7Z12@4cn2_m3?i<<
[n2nFHl3m3]P13KFa3QLlC05P`2T?UR2P_1SK00004iX5[d1o1a7003W`2aZ3jJ1X`24[`2fe1]HVQ14e`2]KYHd[22fm3R;
1oT4002`Q3g41Qa21o_62Ra2U94[g2mMeNQS25aa2ad1Sb2k6UO5aa2aa3g8[<QV13ca2ko4k53da2eY1S[24da2eY1n=[^2
3da2eY1n=4ga2d2Zo1RR201ma201Ub24Ub2j8YJ]X36Yb2j]2`3f1]Jk>1Zb21_b21Xo64ib2UGoU3=1lb22lb2gA6lb2U@`
EV7k9g]11Rc22Rc2WR17Uc2:m?WIdn1gP1b>1Wc23Xc2W9^Z42Xc2W91Xc24jc2jP12dY12kc2mc402Ud2_81Yd21\d22ad2
`_32dd2]24dd2of3d:12fd2mf36jd2Y=[l1l10XO7od2Zh1\\1^KQ[12l12Se2d83Ve2`KU_14Ve2`KU_1gI5We2Tb2XZ1kE
T93We22W\21We21Ye21[e26^e2k?e^1=^k1T>2na3i[31fe25a[3^R3V9Y5oP104`c3jf2_Bj32Rk2Td33le2UY3k82ne2m8
01d_71Wf22Wf2^=1Zf22df2[\12[e6104ef2l9\Coe202fg2g61Tm21Pg6002jm3TF2lQ5bG003Pk2S2i40002go2QA1cg20
3jg2g7nS31lg21mg26mj2U;hd2`En=mE<Sh2QCR[21nBj4[22\<VA`;j37Sh2QCR[2PCj4[224Sh2[;ld411\e32Vh2ek21V
h21Xh22ch2[D6eh2kR1iA2kV2mT12eh2dk32eh2RQ11cl201fX41fh22Vb3o^103nh2g=]R31nh23`e3ka1YY24hl2mc4k;@
2\`3g91Ri2005Wg31`8e1fj16]i2jF^3a]1lEn45ci2`=nE`n2h22ei2]J2fi2a;9hi2o4_CLU^1kT1cP1i8\C2hi2no21hi
23ji2nFg\43ni2PW2W53ni2PW2bk11ni22oi2Y74Vj2[3_Ogd13Vj2YT2XQ11Yj23]j2TKhZ11^j21fj23ij2bZ2]J1kj22l
j2ZI2Pk2dE9Sk2B2c7X2[AoLl_1Wk11Sk21Tk23Tk2_IP53Yk2X7Ti42]k2SU301dk203gk23dd11Sl22]l2oc102al2ZT23
nl2mS2nM3ol2lS254WW3R6`1aZ22Zm2f`12\m2W\43^m2m9_32^m2m22bm2h\33cm2^DUQ11Xb43fm2]2US11gm22So2fl31
im21im22jm2Yc11RY3002Rn2^=1Sn21Un26Wn2eR3fJ50N1\n21`n23`n2^3a36`n27@c2^LnR11hn25mn2bR2U1_3iK1mn2
1nn24on2^R2]NoR14]Q5bj12h62So2Wa303_o2^>_h25bo2a2oJXS101bo22bo2lV12co2iP24co2iP2[IQS12go2QA3go2Q
Aj22go2S<04ho2RQ1>`42ho2VT36ho2fW2XS1f7d7^:06no2kN3`7b;Va11PP31TP35TP3Y[1T2V]1_J0002^P3V@2kP3`42
lP3Rk202nP3e\41SQ31XQ32ZQ3`Q31[Q34]Q3lQ1jm1l>2eQ3]g21gQ31iQ35kQ3Zo1l27@1VZ41UR31WR3001ZR31\R3001
dR33fR30fi11fR31gR301iR31Wm33af3oW1mV11WS31XS35YS3`?XBf@][202\S3di402]S3f21RY3001gS30006nS3`d3G3
g=k42Un6c91Zh51bb31VT31WT32YT3\23]T3S4\21^T31aT3001gT31iT35mT3U1`]3;^C01oT301TU33WU3`8XW32WU3`81
QP71`U32aU3`f21Ql52dU3n72eU3f<1eU32`n4jd100002iU371QV34QV3Vh32jN1SV31TV32TV3Q31VV33VV3^P4UF2SR6n
L3XV3RT3i^13YV3`Cn42`V3O2`V3\a31`V37`V3a2di2bNR>116`V3Vl2bNR>111cV33dV3Gb12eV3nd32fV3UW41iV33iV3
V3jm31nV32nV3P\32PW3Q21PW32QW301SW31UW33WW30b_21[W33\W30^32\W304\W3_3gf3k:1\W32]W3\O1]W33]W3Uj3b
?2]W3^31^W31_W31`W33`W3Rj3h=3cW3Sd314kW3JBUj23kW3o]3h73kW3JB1PX304UX3o24WQ13[X3ZP4W>1\X31^X31dX3
3fX3BeV32fX3B2fX3S11PY31QY33RY3S^1Uf13RY3l1hc31VY32XY3G2XY3B1XY31YY33]Y3g142^Y3Vg31_Y32dY3G3dY3G
]k11dY32eY3of33eY3bY2\]16eY3iU211031eY31hY32iY3^D1jY31kY33kY3i6ei21lY31PZ33SZ3?eV21SZ31XZ34[Z3Cg
V2P]13[Z3Chc32[Z3[d31\Z36jZ3^>VF\P2X6mN1kZ31lZ32lZ3\P42lZ3_T45lZ3Qg3^=112nZ3hi31nZ31U[31\[31a[31
c[3002k[3i401m[31^m61n[31o[32o[3cQ12T\3j@04U\3lT1c1WR2001W\32W\3dT13Z\3\7a]14Z\3\7a]1lE1`\32a\3`
_41a\3004fn4<1M3j\3c5UW21o\304R]3\4YOZm12U]3`V32X]3R\24X]3R\2WU1k81Y]31Y]32Z]3R\24Z]3cS1c1bh11[]
32\]3Yc32a]3Z\21d]31h]32h]3`G1k]32n]3_h24R^3d5a]1kJ7R^3l6`=m@NdT351V^31V^301f^31h^31k^31m^33m^3W
\202m^3W\202R_311R_35V_3aU1aQ2g;N4V_3aU1aQ2g;2W_3cI1W_32Y_3Z11Y_33Y_3LZ;2Y_3k=6^_3kHX2`k1]5P202g
_3hf32h_301h_32h_3l^11i_31k_31n_31Q`32Q`3S\22Q`3[Z24S`3Qg2m<]83S`3Qg2m<1S`31V`32V`3Z;1Z`32]`3PZ2
3d`3a_2n62d`3Z32d`3X_21d`32d`3]_22d`3U32d`3lV22d`3\X23d`3a5V\33d`3ga1Ve16d`3dFRKX32ja14d`3Q1aU3o
Q14d`3Q1j9fk22d`3cX45d`3Q1oQ3aU1P54d`3Q1j9fm301e`31f`31l`33n`3h2a]12n`3k43Qa32]T35Qa32Abi2g<4Qa3
2o3kQ34Qa32Tj2g<01Ya31Za31]a31^a31fa32fa3j93fa3n2Po22\c6[X11ia33ia3R`1_13ia3m\1m54ia3ba1RF21ma31
na31oa32Sb3kg21\b31]b31bb302ib3fF5lb3W1f\1TInE1nb32Xc311[c32\c3[k21]c31^c31_c31_c32`c3R]36bc3ZQ3
mAi80[C6bc3ZQ3mAi80L7bc3ZQ3mAi80a9W91dc31ec34fc3Tc3j8[C2fc3Tc31gc32gc3a]11jc33oc3gZ1VV12oc3gZ13T
d3f\1TI2Td3kU22Vd3o\13Zd3d5\a22Zd3X91ed31fd31jd32_e3SJ1_e32ae301ae31be32ee3P[22ee3Z11ee31ee31he3
1ie32ie3kQ31je32je3Pf21[Z63ne3XY1hY11oe32Vf3g\31Vf32Xf3fU21]f31^f34`f3:111df31kf32lf332mf311of31
Pg31Sg34Wg31`8e12Zg3ag24Zg3\:[1bf14\g3NW7]32\g3Wo33ig3j7]81lg35Qh3PW2fD_T1^12Qh3gk24Qh3T?[2VZ21Q
h32Th3RV32ch3jn13hh3P:ho31jh301Qi32Ui3Q^21bi31ei31fi32fi3g?5hi3Q6C\5b33hi3T8m31ki39mi3kU1:g1h1gK
V1h@i27mi3b1TY11eJV1bC3Pj3Zi2Z11Qj31Sj32Sj3_F2Tj3oU22[j3kY21[j32[j3dU23cj3=aB1cj31ej303fj3013Pk3
Z_2Wc12Tk3lT31Tk33Zk3n=Qe32Zk3n=2Zk3S[21\k31`k32ak3n61ak31ik31Pl31Xl31Zl32_l3V<1_l35al3X2U4Q?Va1
1gl302ol3cT31Rm32Tm3Z91Tm32Tm3Qj12Um3kg21Wm31Ym31cm31fm31gm33gm3312jm3k;3jm3o1k91Rn31Xn34`n3h11X
k21an31fn33in3XD53in3XCVa13jn3o7`e12jn3U42jn3]a22jn3Ua21mn32nn3Q43Xo3Y7mb12Yo3\:1]o32`o3`h202go3
U61go31jo34jo3=]S2in11am701ko302oo3d82PP4aX21VP44cP4]8?kW11dP49fP4ZBPHYh1a1b4fA3W51nP41PQ41gQ44g
Q40[1ha23hQ4[1ha22mQ4m31mQ44mQ4b2_5ig23UR4[4[^21WR45YR4f4_U2aJj65YR4\5hQ2P3m92YR4f43YR4f4E2YR4\l
31YR41^R42^R4\`22eR4]Q11gR44kR4AMW31mR41nR42nR4l51PS42PS4i31QS41RS42TS4ha23TS4o1jm13TS4o1jm13VS4
;VP11VS42VS4TU21WS41YS41ZS42ZS4j\23]S40Z53VT40`22VT402WT4j[21\T44]T4ZR11WY11cT43cT4Ri1WK1PZ41oT4
2oT4nI4oT4\j2Y@i45oT4\j2>i?01QU41VU43dU4SP1ja11eU42jU4V31jU42kU4T41kU42kU4oe11lU42lU4l33mU4gU3l3
1mU41nU41PV41_V41aV42aV4mX21cV43cV4[e1e42fV4jc11hV42hV4RP32hV4R21iV41kV44TW4d2m1k23VW42TQ22YW4dG
1YW41cW41eW41jW41ZX42ZX4SP22ZX4[^14ZX4WP2`Y1A2bX401iX41kX41mX41TY41bY42bY4V\33dY4\7VW12fY4oi11fY
42fY4RJ1nY41PZ43PZ4^m2UF1VZ44VZ4]??n24XZ400Qc12YZ401]Z41eZ401_[43b[4h;11g[41j[41k[4002S\4nb21S\4
1W\41X\44Z\4Xg1S1_M6_\4`4dBl1T1T52_\4ca21_\42_\4TT23`\4_=S@1b\42n\4QZ22R]4Y31R]43R]4P3m_21S]41Z]
43Z]4iQ2_<1[]42^]4mo11^]41a]42d]404d]4TW1\Do61f]41k]43n]4\W3b41n]42o]4`h22R^4Sm11R^41S^41T^41T[6
3hj5^@SQ12W^4YY11W^43Y^4l_2oN1Z^42\^4TY11]^42]^4]41_^41e^42g^4\h22g^4k_23R_40dd21[_41]_41__41c_4
2c_4iW13c_4Za2001i_41l_41m_42Q`4ic11kn501T`41d_701Uj5001W`40000001``400001c`41d`43f`4hX1202k`4hZ
31o`41Pa4001Ta42Ta4S`21Ua4001Va42Va401ca43fa42Ra31aj5002Rb4U_22Tb4ZX12Tb4dX11Tb41Xb42Xb4hR21ST61
\b43cb4Z1on11kb41ob43Qc49C1[c42`c4R11ac42cc4jm12hc4=1hc42hc4Um21nc41oc43Qd4W_1\g13Xd40Um23Xd40dn
12]d4WA3]d4n=_j11cd41ed41md42Pe4mB5[e41l2h413[e41e72`e4ZA3`e4k1X32`e4k13`e4k1c23ae4[b2[B1ge45je4
R2f1n2]R34Xf4Sl2\<c16^g464k2Z104^g46[402_g4W201Ri41Wi404[i43001[i44_i400_U31ai42ci4W`23di4n2]R32
mi4nG1mi41Pj41ej41]k41Sl41cl41Um41dm41[n41`n41gn42gn4m501nn42nn4P42nn4dA2nn4WQ21ke62Po4Z\21Po41Q
o41Uo41Wo41^o41fo42fo4X44fo42b3h[101ho41io42io4b3002oo4U_12oo4Sf11RP51YP51[P51^P51_P51lP52lP5_21
SQ51TQ52VQ5T35VQ5P2]1iD21VQ51YQ52YQ5R22oV623lQ5V?Y>1lQ52lQ5_12\R5o73\R5e201\R52fR5YO1oR51WS52WS5
]11\S53\S5Z1M1]S502aS5i_24dS5h[2111dS55dS5i1W=S2]Y11fS51iS53kS5161oS51ST51YT51[T52[T5`Z12aT5Z21c
T53cT5hj1>4^U5_V1U3_L1fU51hU52jU5Wc21lU51[V53[V5ZY1\?2[V5ZY13[V5ZY1b^12]V5UT11aV51iV5001Uk63Zn6g
9\<03\W5YY2j<4^W5Lng1XM2^W5L2_W5[35iW5_8a`2;11nW502^X5j41^X53jY5h4SR103YZ5j2n41e[51Q\52e\5[I1S]5
1\]51h_51R`51S`51gi71a`52a`5Z[20001c`51e`51f`53g`5QH_c11j`51k`52n`5I1n`52Ra5H2Ra5;1Ra52Sa5Y>2Ta5
41Ta54Ua5Rm11fC3Xa5Sa1R>2Ya5C1Ya52Ya5B3Ya5B11Za51\a52^a5=1^a52^a532^a5>3`a5a9dn11`a51^`61ea52fa5
801ha51ia51ja52ka501ka51la51ma501Tb52Xb501Yb51[b51ib51kb51Tc51Vc52Vc5PL002Qd5^C1Td51_d51id51jd51
Tf51Xf53Xf51_h12Xf511\f52]f5\J1]f50003if5lQ1>1nf51Rg52Tg5`]11Vg51Xg52Xg5_V101[g51]g51^g51ag52cg5
21eg51ng51og52Rh5i`11Rh51Uh51Xh51Zh51`h51ah51bh52eh521oh51Yi51Zi51[i53_i5232_i523_i52Uf11_i54iS7
;i2UF1hZ71di51ei51fi51ii52mi5SV21oi51Tj51Uj51Wj51Yj52]j5nm11]j51^j52_j561_j51aj52aj5nV11cj52fj5b
n12hj5k<1ij51jj51lj51mj54nj5UR1\>PB1oj51Uk51[k52ak501bk51ek51hk51kk51ok51Ql51Ul51[l51\l51fl501hl
51Xm51\m51jm51om52Rn571Rn51Un51Xn51Yn51kn51Po52Ro5k81Uo51]o51`o501io51jo51ko51mo51RP61TP61UP62VP
6n61VP63VP6c1Z52XP682\P6P?1_P61cP61fP62fP6g71hP61iP61jP62lR7W;3mk6VBf>001mP62oP612WQ601WQ62gQ6W>
2kQ6mZ11lQ61RR61SR61`R61gR61PS61QS61WS61XS62ZS6V11ZS61^S61_S61fS61iS601oS61[T62[T6n51cT62fT6k11h
T61nT61YU61_U62_U6^K1gU61PV61TV61WV64WV6cP1j3n41^V61aV64cV6P5THo81RW62UW6m<1XW61WX67]X6SDIPHi227
1^X62bX6aX11dX600001PY63PY6Y1l43PY6\6[V11SY602TY6`>2WY6j61WY601\Y601^Y62bY6j51bY61cY61fY61nY61oY
61TZ61[Z61_Z61bZ61cZ61dZ62hZ6[?1S[61\[65d[6Z5Z=i=RA3d[6lNUH1f[61k[62m[6W31R\61T\61Z\62^\601a\61h
\62W]6>1f]61k]61m]61Q^61T^61\^60002h^611h^61V_61W_63X_6h@n71Z_63]_6n?QO1__601o_601P`62R`6h31U`61
X`62X`6YO6Y`6l?Z:V5e:c31[`61\`61]`6002``6e=5``6X@1Y;01e`61g`61Va61Za61]b61ib61Rc61Yc62_c6WA01cc6
1dc61fc61jc62lc6\41mc61nc61oc61Sd61id61md61od61Xe61]e61^e61be61fe61he62`m6g@01Wf62Yf611Yf61[f61c
f61of601Qg61Sg61Tg61Wg61Xg61cg61eg62gg622hg6aL1jg61Qh61Sh61Xh61Yh61fh61kh63ii6I02Xj6`W13]j6c<PH1
dk63dk6UM;04gk61Ho>2gk611jk62lk6P:2Ul6=1Ul66Vl62m@h2R921`l61al62al6dB1bl63bl6eCT91hl62hl6SN3hl6S
Nf22kl6fC1kl62kl6jA2kl6j35ll6n9i8b9W92ol6jS11Rm61Tm61Um61^m61`m61am62am618am61a3U60X9^9a85am61o9
Q9PB1bm65cm6a3U60gB2cm6o91cm62dm6QD1dm61fm62fm6f?1gm61hm61im61jm61km61lm63nm6921nm61Pn62Qn6Y@1Qn
62Qn6aO1Rn61Sn62Sn6e91Tn61Un62Un6`@2Un6]@4Un6LW=X21Vn61Wn63Wn6GZ12Wn6^?2Xn622Yn6oK4Yn6c9]<m53Yn6
oK^11Yn61Zn61Zn61\n61\n61]n61`n62cn6_N1cn61hn61kn61ln62Po6S81Ro62So6]D1So61Xo61Zo62Zo6k22Zo6hD2Z
o6`H3\o6>21\o61eo61ho61no61QP73QP7S9aI2QP7[I2QP7S91VP71ZP73ZP7W7PF1cP72cP7mL1eP76fP7f60S80S>5fP7
g6S80S>1iP72iP712jP7`F1jP72lP7gG3lP7T7b@2nP702nP7W@2nP7]>1nP72nP7L1RQ71SQ72TQ7nH1TQ71XQ71[Q71]Q7
2bQ7gL1bQ71cQ71dQ72gQ7oP11gQ71kQ71nQ71UR71VR71ZR71\R73\R7XHO1eR73eR7?eG1lR72lR7RJ1nR71US71hS72\T
731eT71gT71RU71YU7001QV73kV7j8L1kV72kV7j81oV701QW71TW71YW71]W75]W70S80Q11hW71jW71kW71lW73mW70^42
mW7[B1PX72ZX7D2fX7W>1gX71lX73RY7X1[C1UY71VY71]Y71gY73PZ7c2Y:1QZ71RZ71Y_73TZ7c6a91[Z73aZ7T;P=1lZ7
2mZ7d41mZ71P[701X[71Y[71`[72e[7l34i[7c3113n[7c302P\7QF2P\7[92R\7^A1S\72W\7YA2[\7QA1\\7001m\71U]7
001X]73]]7f1T92`]7i61d]71h]701k]71n]71Q^71[^71^^7002d^7M3d^7M01f^71k^72Y_7\11Y_72\_7[>1\_73]_711
1]_71`_71b_72b_701d_73e_70L1e_71f_72h_7e:1Q`73X`7X4k41\`71b`71d`75e`7l34\5a83e`7l3S>3j`7b4;1j`73
j`7n401n`71Va73]a7W=N1_a71fa73fa7\2g34fa7;1f53Rb7Q121Rb73Tc7^4X81Tc71Xc77Xc7[9d2;Lk261dc73gc7T2Y
=1gc71Zd71[d72ad7k44bd7`2P3c82bd7`21dd71Te71ie72ie7f11ke71cf72df7T91df71hf71Qg71Xg71[g71\g71^g71
fg71kg71Uh72Vh7:1Vh71Xh71Yh71^h71dh72dh7\41fh71Xi71Yi71]i702mi7Y31mi71Vj71]j71^j71^k71_k71ek71hk
71Xl71\l71kl71ol71Qm71Um71Wm71am71bm71cm71em71gm72hm7S11Vn71[n71nn71Qo72Ro711To72Vo711eo71kP81PQ
83VQ8011XQ81YQ8001dQ81eQ81fQ81iQ81nQ81QR81UR81ZR81^R81`R81bR81fR81gR82hR811jR81mR81US81VS81eS8]5
01210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE10;0mb1F34GHI7JKDE10;
0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1F34GHI7JP1DQ110;0iY1R134GHI7JS1T1U110;
0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U110;0mj1V124W17X1\1T1U110;0][3V124W17X1]1T1U110;0mo1V124
W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm3a114b1d1e1f110;0mm1g124h17i1j1e1f110;
0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P200;0mHQ234R2S2T27U2V2W2X220;0mi5Y234R2S2T27U2Z2l1[210;0
mL\234R2S2T27U2]2^2_210;0mk1`234a2>b27c2d2e2f200;0mo1g22464h2i2`1Z100;0mk1a114j2k2l2m200;0mo1n23
4o2>P37Q3R3^2_210;0mY1`234a2>b27c2S3^2_210;0mi1`234a2>b27c2T3^2_210;0mo1`234a2>b27c2U3^2_210;0mo
1`234a2>b27c2V3^2_200;0mY1W334a2>b27c2X3DY310;0mi1Z334a2>b27c2[3\3_200;0m]1]317^3_3W2X220;0mY5Y2
34`3S2a37b3c3W2X220;0mi5Y234`3S2a37b3d3W2X220;0mY5Y234`3S2a37b3e3W2X220;0m\5Y234`3S2a37b3f3W2X22
0;0mY1Y234`3S2a37b3g3W2X220;0iY1h334`3S2a37b3i3j3k310;0io1l31Hm3n3o3P410;0im1Q41HR4S4T4U420;0mX1
V40W4l2m200;0mm1n234o2>P37Q3X4DQ110;0m^1Y424Z47[4\4DQ110;0m^1Y424Z47[4]4DQ110;0m^1Y424Z47[4^4DQ1
10;0m^1Y424Z47[4_4DQ110;0mk3`434Z44a47b4c4DQ110;0mk3d434Z44a47b4e4f4Y320;0mm1g42h4i47j4k4f4Y320;
0mm1g42h4i47j4l4f4Y320;0mm1m434n4S2o47P5Q5f4Y320;0m]1m434n4S2o47P5R5f4Y310;0mi1m434n4S2o47P5S5DQ
110;0mo1T524U57V5W5DQ110;0mo1T524U57V5X5l1[210;0m_1T524U57V5Y5DQ110;0mk1Z524Z47[4[5\5P410;0mh1]5
34^5H_57`5a5\5P410;0mi1]534^5H_57`5b5\5P410;0mh1]534^5H_57`5c5\5P410;0mh1]534^5H_57`5d5\5P410;0m
h1]534^5H_57`5e5\5P410;0mi1]534^5H_57`5f5\5P410;0mi1]534^5H_57`5g5\5P410;0mm1]534^5H_57`5h5\5P41
0;0mm1]534^5H_57`5i5l1j510;0mo1k524a47U2l5l1j510;0mZ1k524a47U2m5l1_210;0mm1k524a47U2n5e1j510;0mk
1k524a47U2o5e2f210;0mo1P624a47V5Q6l1[210;0mm1P624a47V5R6l1[210;0mo1P624a47V5S6DQ110;0mo1P624a47V
5T6l1[210;0m^1P624a47V5U6DQ110;0mo1V624U57V5W6DQ110;0mm1V624U57V5X6o1P200;0mi3Q234Y6S2T27Z6[6o1P
200;0mi1Q234Y6S2T27Z6\6]6P200;0mY1^614_6`6]6P200;0mY1^634Y6S2T27Z6a6;<10;0mk1=3>?7@7Ab6;<10;0mk1
=3>?7@7Ac6;<10;0mk3=3>?7@7Ad6;<10;0mk3=3>?7@7Ae6;<1010mk1=3>?7@7Af6;<1020mk7=3>?7@7Ag6;<1190mk3=
3>?7@7Ah6;<10;0m[3=3>?7@7Ai6;<1020mo7=3>?7@7Aj6T1k610;0mj1l624m67n6o6T1k610;0mk1l624m67n6P7T1k61
0;0mo1l624m67n6Q7R7R71040Y8S727T77U7V7W7W71040iY1X727T77U7Y7Z7Z71040iY1[727T77U7\7]7]71040iY1^72
7T77U7_7`7`72040Y8a727T77U7b7c7c71049iY1d717e7f7c7c7104>iY1g727T77U7h7i7i71140iY1j727T77U7k7l7l7
0141iY1m727T77U7n7o7o70140iY1P827T77U7Q8R8R82140iY1S827T77U7T8U8U81140YY1V827T77U7W8X8X81140iY1Y
827T77U7Z8e2f200;0mo1g22464h2[8e2f201;0mo1g22464h2\8Df200;0mk1]82464h2^8e2f200;0mk1g22464h2_8`8W
710;0mY1X737a87A>b8c8`8W710:0mY1X737a87A>b8d8e1f110;0mo1e824a47j4f81210;0m_1e824a47j4g8DQ110;0mk
1h824Z47[4i8DQ110;0mk1h824Z47[4j8DE10;0mo1h824Z47[4k8DE10;0mg1h824Z47[4l8DE10;0mo1h824Z47[4m8DE1
0;0mo1h824Z47[4n8DQ110;0mo1h824Z47[4o8T1U110;0mo1h824Z47[4P9D[210;0mo1h824Z47[4Q9T1U110;0m_1h824
Z47[4R9DE10;0mo1h824Z47[4S9l1j500;0mi3T924U97V9W9l1j500;0mk1T924U97V9X9l1j500;0mo1Y924U97V9Z9o1P
200;0mi3T924U97V9[9^2E10;0mm1\924U97V9]9;<10;0mi1^924U97V9_9l1[200;0mm1`924U97V9a9T1U110;0mm1b92
4U97V9c9DE10;0mi1d924U97V9e9T1k610;0mm1f924U97V9g9DQ110;0m_1h924U57U2i9l2m210;0mo1h924U57U2j9l1[
210;0mo1h924U57U2k9DQ110;0mo1h924U57U2l9f4Y320;0m_1g424U57U2m9e1f110;0mo1h924U57U2n9T1U110;0mk3o
924Z47[4P:l1Q110;0mi1Q:24Z47[4R:l1Q110;0mi1Q:24Z47[4S:^2_210;0mo1Q:24Z47[4T:e1j510;0]n1U:24Z47[4
V:DY310;0]o1Z324Z47[4W:l1Q110;0ii1Q:24Z47[4X:DE10;0mm1F24Z47[4Y:\5P410;0mm1]524^5H_5Z:l1[210;0mY
3\234a4S2[:7U2\:l1[210;0mj3\234a4S2[:7U2]:l1[210;0mi3\234a4S2[:7U2^:l1[210;0mo7\234a4S2[:7U2_:l1
[210;0mi7`:34a4S2[:7U2a:l1[210;0mo5b:34a4S2[:7U2c:l1[210;0mm7d:34a4S2[:7U2e:l1[210;0mo7f:34a4S2[
:7U2g:l1[210;0mo1h:34a4S2[:7U2i:l1[210;0mi3\234a4S2[:7U2j:l1f210;0mo1k:34a4S2[:7U2l:l1[210;0mi5\
234a4S2[:7U2m:l1[210;0mY1n:34a4S2[:7U2o:l1[210;0mi3\234a4S2[:7U2P;l1[210;0mi1\234a4S2[:7U2Q;l1j5
10;0mi1k534a4S2[:7U2R;DP200;0mk3S;24T;7U;V;DP200;0mk3S;24T;7U;W;DP200;0mZ1S;24T;7U;X;DQ100;0mo1S
;24T;7U;`2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P1
0PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P
414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41g^KQDh7`DXQ3PDnP7QDi7PD`Q7PD[m6PDT
8PDeQ7PDYb4PDeQ7PDT8PDjl5PD`Q7PD\d4PDT8QDj7QDk7PDmZ4PDWj4PDol5QDl7PDRm5QDm7PD[m6QDn7PDT8PDjl5PDH
QDo7PD\j4PDZk4PDHPDl;QDP8PDSm5PD[m6PDY9QDQ8QDR8PD`c6PDQU;WD0QDS8PDVm5QDS8XD0WD0PD[m6PDhf4QDT8QDU
8XD0QDV8WD0PDhf4QDT8QDU8XD0QDV8WD0PD\j4QDW8QDX8XD0SD0WD0PDdQ7PDPm5PDeQ7XD0WD0QDY8QDZ8P@oj4XD0SD0
WD0QD[8QD\8XD0SD0WD0QD]8QD^8TD1QD]8P@Vj4XD0WD0PDRm5PDYm6QD_8XD0QD`8P@oj4QDa8QDb8QDc8Q@l5QDd8QDe8
QDa5Q`1j5QDf8PDHPDoj4SD0`Eml5`Ell5`ERm5`E4`EmP1`EQ3QDg8aD0`DYO`DZO`DWO`DXO`D^2`DeO`DWj4`Djl5`DUj
4`DcU;`Dnl5`D4`D`1QDh8P@kl5Q@i8WD0QDj8XD0aD_5`DWj4`D_l4`DUj4`D^2`D`1`Dol5`Djl5`Dml5WD0QDh8QDj8XD
0QDk8WD0PD`Q7QDl8XD0WD0PDeQ7QDm8XD0`DWj4`DeO`D^2aD0`DW1`DkO`DUQ1PD`Q7QDn8QDo8WD0PDfQ7XD0PDkl5QDP
9aD_5UD0WD0PDfQ7XD0`Dkl5PDlP;QDQ9QDR9PDeU;PDg3PDlP;QDS9PDkP;QDT9`E^2`EeO`ER3`Eml5`EhR1`Ed3`Enl5P
DHQDU9`DYO`DZO`DU1`DS1`DWj4SD0PDnZ4QDV9QDW9QDX9SD0UD0WD0QDY9Y@0P@^g3QDZ9P@Rm5QD[9XD0`@^U3`Dk8`Do
l5`DVf4UD0WD0PD^g3Y@0QD\9PDRm5QD]9XD0WD0QD^9PDRm5QD_9XD0QD`9`Dk8WD0QDa9PDhP3XD0QDb9TD1QDc9WD0QDd
9QDe9XD0WD0PDai3QDf9QDg9XD0WD0QDh9QDi9TD1QDj9XD0QDk9WD0QDl9Y@0QDm9TD1QDn9PDgo6XD0WD0QDl9Y@0QDo9X
D0YD2WD0QDl9Y@0QDo9XD0QDP:WD0QDQ:Y@0QDR:XD0SD0WD0QDS:Q@T:P@VOTD2QDU:QDV:QDW:XD0aD_5WD0QDX:Q@Y:TD
1QDZ:PDRm5P@VOQD[:XD0WD0QD\:QD]:XD0QD^:`Dgb6`D]b1`Dm[3`DZd3`DoX7WD0QD_:QD`:XD0YD2QDa:WD0QD_:QD`:
XD0QDb:QDa:WD0QDc:TD3P@Xb1PDT8XD0QFd:`D_f1WD0QDe:PDVOP@[m6PDT8XD0QDf:WD0PDT8XD0QFg:TD2YD1WD0PDT8
XD0QFg:TD2QDh:WD0QDi:PDT8XD0QDj:WD0QDk:S@0QDl:QDm:QDn:QDo:XD0QFP;WD0QDQ;Y@0QDR;P@ml5XD0QDS;QDT;W
D0QDU;Y@0QDV;XD0QFW;`DT9`DZ_5`Dah1`Dch1`DhH`DmF`DiH`DeH`DfH`Dm5UD0WD0PDai3QDX;QDY;QDZ;XD0QD[;WD0
QD\;P@^g3Y@0PDVOY@0QD];XD0QD^;WD0QDf9Y@0QD1XD0`DRm5`DYm6`Dk8`Djo2`Dio2`DVO`DYj4`DkQ7`DmQ1WD0QDa9
PD^g3Y@0QD1XD0`Dk8`DRm5`D[OWD0PDll5PDai3QD_;PDoU;XD0aD_5WD0PDll5QD`;PDUf7XD0WD0PDWj4QDa;QDb;XD0V
D0WD0PDWj4QDa;QDb;XD0QDc;WD0PDZm5QDd;QDe;QDf;XD0WD0PDZOQDg;QDh;XD0WD0PD\P7TD1QDi;QDj;XD0WD0PDYm6
PDP]4QDk;QDl;QDm;XD0WD0PDYT5PDll5XD0PDjMWD0QDn;QDo;TD1QDP<VD0XD0WD0QDn;QDo;TD1QDP<QDQ<XD0UD0WD0Q
DR<P@Vf4QDS<XD0TD9PD2UD0WD0QDR<P@Vf4QDT<TD2QDU<XD0UD0WD0QDV<QDW<QDX<XD0UD0WD0QDY<SD0XD0TD9PDQS3U
D0WD0QDY<SD0TD9PD4PDQS3XD0UD0WD0QDZ<XD0SD0TD1VD0UD0WD0QDZ<XD0SD0TD1QD[<UD0WD0QD\<XD0SD0TD3QD]<WD
0PDRg4QD^<QD_<XD0`Djl5UD0WD0QD`<SD0S@0S@0PD4QDa<XD0WD0QDb<Q@c<QDd<QDe<XD0QDf<WD0PDXd3PDVOQDg<XD0
UD0WD0PDVOQ@j5QDh<XD0aD_5`@ml5UD0WD0QDi<QDj<XD0QDk<WD0PDP3QDl<QDm<XD0UD0WD0PDW3TD3PDjl5QDn<XD0VD
0`DiH`DT9`DmF`DQV3UD0WD0PDW3TD3PDjl5QDn<XD0QDo<`DiH`DT9`DmF`DQV3UD0WD0QDP=XD0QDQ=WD0QDR=TD1QDS=T
D1QDT=XD0SD0WD0PD_U3PDWOPD^U3XD0WD0QDU=QDV=XD0WD0PDo2QDW=PDRm5XD0QDX=PDZS1WD0PDXj4PDRm5XD0QDY=PD
ZS1WD0PDV3PDYm6PDUW5XD0WD0PDUW5PDVj4PDkl5XD0WD0PDoU;YD2XD0SD0WD0PDoU;QDZ=QD[=XD0WD0QDe:QD\=TD1QD
]=XD0YD2`DmQ1`Dd3`DYo:WD0QDe:QD\=TD1QD]=XD0QD^=`DmQ1`Dd3`DYo:QD2WD0QD_=QD`=PDdR7XD0SD0WD0PDmf4QD
Y:PDHPDQl6XD0QDa=`Dll5`@Rm5`D\3WD0QDb=QDc=QDd=XD0QDe=WD0PDkU4QDf=QDg=XD0QDh=TD2PDRm5QDg3QF3TD2WD
0QDi=PDUj4XD0QDj=`D_f1`D_i4`Dao4`DS:`DRe4`DbQ5`DZE`Dnd4`D\h1`Dm[5`Dc]5`Di7`DhZ4`D^Y5`DY9`D[9`DX^
5`DmR5`DfF`Dl4`DS1`DRm4`DXj4`DY5WD0QDi=PDUj4QDk=TD2QDl=XD0WD0QDm=TD6QDn=QDo=XD0QDP>TD1WD0QDQ>TD1
QDR>XD0aD_5WD0QDS>TD4QDT>XD0VD0WD0QDS>TD4QDT>XD0QDU>WD0QDV>PD[m6PD[g3XD0`D_P7`DRm5WD0QDW>TD3PDk_
6P@[m6QDX>XD0WD0QDY>PDWj4PD[m6XD0WD0QDZ>TD3QD[>XD0VD0WD0QDZ>TD3QD[>XD0QD\>WD0PDji4QD]>XD0WD0QD^>
TD4QD_>PDll5QD`>XD0WD0QD^>TD3PDjl5PDgU1XD0WD0QD^>TD3PDYm5XD0QDa>WD0QDb>P@Vj4QDc>P@[m6P@R8QDd>XD0
WD0QDe>QDi5PDhm5PDl[3XD0WD0QDf>PD[m6QDg>XD0WD0QDh>QDi>QDj>XD0WD0QDk>XD0WD0PDVY;QDl>XD0WD0QDm>QDn
>XD0QDo>WD0QDP?PDUj4PDmk4XD0WD0PDmk4PDgZ;XD0WD0QDQ?QDR?Q@S?QDT?XD0WD0PD`g4QDU?XD0WD0PDRIPDkl5PDm
Z4XD0WD0QDV?PDWGXD0WD0QDW?QDX?TD1QDY?XD0`Dm5`DbH`DY9`D\HWD0QDZ?QDi5PDhm5Q@[?QD\?XD0WD0QD]?QDi5PD
hm5Q@[?QD\?XD0WD0PDWj4PD[m6PDb[;XD0WD0QD^?QD_?QD`?XD0VD0`DfF`DhH`DmF`DiH`DW^4`D][3WD0QD^?QD_?QD`
?XD0QDa?`DfF`DhH`DmF`DiH`DW^4`D][3WD0QDb?TD2PDll5PD[m6QDc?XD0WD0QDd?QDe?QDf?XD0`DZE`Dah1`Dch1`Db
d4`D_f1`D`f1`DSi1`Dfd4`Dfh1`DZm:`DdG`DWd3`DR_4`DTJ`Dof4`DW\;`Ddd4`DX\;WD0QDg?QDe?XD0`D[m6WD0QDh?
QDi?QDc>XD0YD2`D[F`DmF`Dah1`D_f1`DdF`DoC`DPe4`Ded5`Dnd4`DiHWD0QDh?QDi?QDc>XD0QDj?`D[F`DmF`Dah1`D
_f1`DdF`DoC`DPe4`Ded5`Dnd4`DiH`E[m6`EYm6WD0QDk?XD0`Dk_6`DSj4`DWm4`Dl\;`D_P7`DYm4`Dln4`Dfd4`Dgd5S
D0WD0QDl?PDUj4QDm?QDn?XD0WD0QDo?PDUj4QDi5XD0WD0PDUj4QDi5PDm\;XD0WD0QDP@PDWf4XD0VD0WD0QDP@PDWf4XD
0QDQ@WD0QDR@TD1QDS@XD0QDT@WD0QDU@PDhP7PDml5XD0WD0QDV@TD3QDW@XD0VD0WD0QDV@TD3QDW@XD0QDX@WD0QDV@TD
3PDTj4XD0QDY@WD0PDTj4PD[m6PDaIXD0`DUj4`D`o6WD0QDZ@PDYm6QD[@XD0WD0QD\@PD[m6PDYP7PDgo6XD0WD0QD]@PD
[m6QD^@XD0`DRm5`Dbf3`DhP7`DSm5WD0PD`];QD_@XD0WD0QD`@QDa@PD[m6QDb@XD0WD0QDc@PD[m6PDa];XD0WD0QDd@Q
De@QDf@QDg@XD0WD0QDh@XD0WD0QDi@QDi5QDj@PDTj4XD0WD0QDk@PD[m6QDl@XD0`DWj4`D_P7`DWf4`DfP7`DUj4WD0QD
m@QDn@TD1QDo@XD0`DmF`D_[5WD0QDPATD1QDQATD2QDRAXD0WD0QDSAQDi5PDfR7PDkl5XD0WD0QDTATD4QDUAQ@VAQDWAX
D0WD0QDi5PDhm5PDV^;XD0WD0QDXATD3QDYAQ@ZAQD[AXD0WD0PDXb1PDPm5PDZg4XD0WD0QD\ATD2PDWj4PD[m6QD]AXD0W
D0PDWj4PD[m6QD^AXD0WD0PDRj4PD[m6PD\^;XD0WD0QD_ATD1QD`AXD0`DTj4`DVj4`DSY1WD0QDaAPD]^;XD0WD0PD]^;P
DWS4XD0WD0QDbAPDfP7TD1PD^^;XD0WD0QDcATD2QDdAVD0XD0WD0QDcATD2QDdAQDeAXD0WD0QDfAQDgAQDhAXD0WD0QDiA
PDa^;XD0`DRj4WD0QDjAPDnV:XD0WD0PDUj4QDi5PDTc1XD0QDkAWD0PDll5QDm?PDQ[6PDkl5QDlAXD0`DoE`Dch2`Ddh2`
Dkb3WD0QDmAP@ll5PDe3XD0VD0WD0QDmAP@ll5PDe3XD0QDnAWD0QDoAQ@PBXD0QDQB`Djn4`Dkn4`DoQ5`DPR5WD0QD]?QD
RBTD1QDSBPDll5XD0QFTBWD0QDUBXD0TD4QDVBQDWBQDa5WD0QD6XD0QDXBQFYBTD3WD0QD6XD0QDZB`Dgo4`Dho4`DhH`DT
Q5`Doa5`DPb5WD0QD[BPDTj4XD0VD0WD0QD[BPDTj4XD0QD\BWD0QD]BQD^BPDTj4XD0WD0QD_BTD3QD`BXD0QDaB`D__;`D
i[5`Dbd4`D\h1`Dcn:`DZg3`D_f1WD0QD^>QDbBXD0PDkl5WD0QDcBTD3QDdBQDeBXD0WD0QDfBTD1QDgBXD0QDhB`DZP5`D
\h1`Dj\4`DjG`Dgi4`Dbd4`Dc\7WD0QDiBPDUj4TD2PDT`;XD0WD0PDT`;XD0QDjB`D[m6QFkBTD2WD0QD7XD0`DWj4SD0WD
0QD7XD0QDlB`DX_4`Ddh2QFmBTD1WD0QDnBQDoBXD0QFPC`Dah1`Dch1`Dbd4`DSi1`DjG`Dj\4`Dc[5`Dhe1`DSY1aDi4`D
gi4`Ddh1`DZP5`DTc3QFQCTD2WD0QDRCPD_P7XD0YD2`DjG`Dbd4`Dch1`Dah1`Dfd4`DTa5`DS:`Dne1`Djn4`Dj\4`Dd2`
D]6QFQCTD2WD0QDRCPD_P7XD0QDSC`DjG`Dbd4`Dch1`Dah1`Dfd4`DTa5`DS:`Dne1`Djn4`Dj\4`Dd2`D]6`E[m6`EYm6`
Ekl5`EPm5`EUj4WD0QD5XD0`DTa3`DhH`DfF`Djl5SD0`E[m6`EYm6`Ekl5`EPm5`EUj4WD0QD5XD0VD0`E[m6`EYm6`Ekl5
`EPm5`EUj4WD0QD5XD0QDTCWD0QDUCPD[m6PDe5XD0WD0QDVCQDWCQDXCXD0`DU\4`DQd4WD0QDi@TD1QDYCXD0`Dgo6`Dio
6`Doj4`DR^5WD0QDZCPDYHPDml5XD0SD0WD0QD[CTD1QD\CTD1VD0XD0WD0QD[CTD1QD\CTD1QD]CXD0WD0QD^CPD[m6QD_C
XD0WD0QD`CQDi5PDdEXD0WD0QDaCQDbCQDcCXD0WD0QDdCQDeCXD0aDa5WD0QDfCXD0`DnH`Dka;`D^i5`DeH`DYm5WD0QDg
CPD\m4XD0`Dnl5`Dml5`Dol5S@0WD0QDhCQDiCXD0VD0`Dln4WD0QDhCQDiCXD0QDjC`Dln4WD0QDkCPDg\4XD0QDlCWD0QD
mCQDnCQDoCQDPDXD0WD0PDYm6PDg\4PDPm5PDSb;XD0WD0QDQDQDRDQDSDQDTDXD0WD0PDhV3QDUDXD0`DZ4`DnT5`Dkl5WD
0QDVDS@0QDWDQDXDXD0WD0QDYDXD0SD0WD0QDZDXD0SD0WD0QD[DQDm?QD\DXD0WD0QD]DPDYm6QD^DQD_DXD0`DZ5`DYm6Q
D`DPDWf4QDaDQDbDQDcDQ@_5QDdDPDlP;S@0QDeDQDfDQ`1j5WD0QDgDXD0QDhDQDiDQDjDQDW6QDVCPD[m6QDkDQDlDQDmD
QDnDPDRj4`DWj4`DUj4`Djl5`DY5QDoDQ@a5Q`1j5WD0QDPEXD0PDRm5QDQEWD0QDRES@0QDSEXD0PDll5QFTEUD0WD0QDUE
XD0SD0QDVEQDWETD2QDXEQDYEPD[m6PDln4PDni4PDjl5PD[m6QDZEQD[EPDRm5QD\EPDRm5QD]EPDS1PDRm5QD^EPDHPDoj
4QD_EQD`EQDaEPDS1PDkU4QDbEPDSQ7PD\OQDcEPDnP7PD\OQDdEQDeEPD`j4PDk_6QDfEQDgEQDhEP@Rm5PDR3QDiEQD`DQ
DjEP@Rm5S@0QDkEQDlEPDQ]4QDmEQDnETD2PDll5PDmY;QDoEPDn7QDPFQDQFPD[m6QDRFQDSFPDTj4QDTFPDTj4QDUFQDVF
QDWFQDXFQDYFQFo5TD2WD0QDZFXD0`EXm:`EWm:`Ekc4QD[FQD\FQD]FQD^FQDZ@PDYm6QD[@QD_FPD[m6QD`FQDaFQDbFQD
cFQDdFQDcFQDdFPD\j4QDeFQDfFPDVOPDYm2QDgFQDhFQDiFPDnP7QDjFQFo5TD1WD0QDkFXD0SD0TD2QDlFWD0QDmFXD0QD
nFPD[OWD0PD`Y6XD0PDRm5WD0QDoFXD0PDjl5PDUd;QDa5WD0PDd\:XD0PDll5PD[m6Q@W6QDPGQDQGTD2QDRGQD]@PD[m6P
D`];QDSGQDTGQDUGQDVGTD2PDj];PDTj4QDWGPDRj4PDUj4QDXGPDRj4QDYGPDYm4QDZCPDYHPDml5QD_APDY_4QDZGQD[GQ
D\GQD]GQD^GQD_GPDnl5VD0QD_GPDnl5QD`GQDaGQDjDPDfR7PDkl5QDbGPDRm5`D\3QDcGTD2QDdGQDeGQDfGQDgGTD1QDh
GPDWf4QDiGQDjGQDkGQDlGWD0QD`EPDP1PDRj4XD0WD0PDHPDoj4PDP1PDRj4XD0WD0PDm9QDmGXD0`Djl5`DTm5`Dol5`DU
j4`DWj4WD0PDHPDoj4QDmGXD0`Djl5`DTm5`Dol5`DUj4`DWj4WD0QDnGTD3QDoGXD0`D[m6`Djl5`DRm5`Dae;WD0QDPHQD
QHXD0QDRHWD0QDSHPDSj4QDTHXD0QDUHWD0QDVHPDSj4QDWHPD[m6XD0QDXHQFYHTD2WD0QDZHQD[HXD0VD0`DfR7QFYHTD2
WD0QDZHQD[HXD0QD\H`DfR7WD0QD]HPDRj4PDll5XD0QD^HWD0QD_HPDRj4PDml5XD0SD0WD0QD`HQDaHXD0VD0WD0QD`HQD
aHXD0QDbHWD0QDcHTD1XD0QDdHWD0QDeHPDYm6TD1QDfHXD0QDgHWD0QDhHPDll5XD0P@[m6QDiHWD0QDjHQDkH`DUj4XD0W
D0QDlHTD2PDSj4XD0VD0WD0QDlHTD2PDSj4XD0QDmHWD0QDnHQDi5QDoHXD0WD0SD0QDi5PDgo6QDPIXD0VD0WD0SD0QDi5P
Dgo6QDPIXD0QDQIWD0QDRIQDSITD1QDTIPDYHXD0QDUIWD0QDVIQ@WITD1PDlFXD0QDXIWD0QDYIQDc<QDZI`DWj4`Djl5`D
Uj4`Dol5XD0QDXIWD0QD[IQD\I`DWj4`Djl5`DUj4`Dol5XD0QD]IWD0PDdR7QDm4XD0`DWj4`Djl5`DUj4QD^IWD0QD_IPD
Wf4XD0VD0QD^IWD0QD_IPDWf4XD0QD`IQDaIWD0QDbITD1QDcIPDP9XD0WD0PDjl5PDYm6QDdIXD0VD0WD0PDjl5PDYm6QDd
IXD0QDeIWD0PDkl5QDi5PDhm5PDjOXD0WD0QDfITD1QDWHQDgIXD0WD0QDhIPDll5QDiIXD0QDjIWD0QDkIP@[m6P@hm5QDl
IXD0WD0QDmIPDWj4PD[m6QDnIXD0WD0QDoIPDTj4PD[m6PDn5XD0WD0PD_j4QDPJPD4PD_j4QDQJXD0WD0QDRJQDhFPD[j4P
DTT7QDSJTD1QDTJXD0QDUJY@0WD0QDVJTD1QDWJXD0SD0QDXJWD0QDa8PDWf4XD0VD0QDXJWD0QDa8PDWf4XD0QDYJWD0QDb
5QDi5QDZJXD0QD[JY@0WD0QD\JXD0QD]JQD^JWD0QD_JPDRm5QD`JXD0SD0WD0QDaJQDbJP@kl5PD[m6QDcJXD0S@0WD0QDd
JQDeJXD0S@0WD0QDfJPDVj4XD0VD0WD0QDfJPDVj4XD0QDgJQDhJWD0Y@0QDiJQDhDPDnl5XD0SD0QDa5WD0QDjJQDkJXD0S
D0WD0QDWGPDYHPD[m6XD0SD0WD0QDQEPDkU4P@`Q7PDll5XD0QDlJWD0QDmJPDUj4XD0TD3QDnJQDoJWD0QDPKXD0SD0TD2Q
DQKQDb5WD0QDi5PDhm5QDRKXD0WD0QDZEQDSKQDTKXD0QFUKTD1WD0QDVKXD0QDWKQDXKQDYKQDZKQD[KPDdi;QDZKVD0QDZ
KPD1WD0QD\KTD3PDXj4PDRm5XD0QD]K`DT9`DmR5`Dhh1`D`^;`Dei;`DY5`Dng3WD0QD^KTD5QD_KXD0`DT]4WD0QDTATD2
QD`KXD0`DUj4`DWj4WD0QDaKTD1PDVZ:QDbKXD0VD0`D[m6`DYm6WD0QDaKTD1PDVZ:QDbKXD0QDcK`D[m6`DYm6WD0PDVZ:
PDao5XD0`Dkl5WD0QD_HQDVDTD1QDdKQDeKXD0WD0PD`1PD`S1PDRm5XD0WD0QD_HPD[m6QDfKXD0`DUj4`DXj4WD0QDgKP@
[m6QDhKXD0WD0QDiKTD1PDYHPDjl5XD0WD0QDjKPD_P7XD0QDkK`Ddj;`DY\5`DiP5`Dej;`DSY1`Dhe1`DXR6`DPk4`DQk4
`D`_4`D^h1`DU_4WD0QDlKTD2QD8QDmKXD0WD0QDnKQDoKS@0PDVDXD0`DWf4WD0QDPLTD4QD9PDXj4XD0QDQLWD0Q@b5QDR
LTD4QD9XD0WD0QDSLTD4PDRj4XD0VD0`DUf1`D`^;`Dne1`Djn4`Djl5`DWj4`DUj4WD0QDSLTD4PDRj4XD0QDTL`DUf1`D`
^;`Dne1`Djn4`Djl5`DWj4`DUj4QDULWD0QDVLTD1QDWLXD0WD0QDSLQ@XLPDVk;XD0WD0QDYLTD3QDZLXD0`DmF`Dmd4`Di
H`D^H`D_H`DTH`DUH`Do7`DPe4`D[W5WD0QD[LQD\LXD0`DUd5`D[g3`DhS1WD0QD]LPD[m6QD^LXD0PDkl5WD0QD_LQDk:Q
D`LXD0VD0WD0QD_LQDk:QD`LXD0QDaLWD0QDbLQDcLQDdLXD0VD0WD0QDbLQDcLQDdLXD0QDeLWD0QDfLPD[m6QDgLXD0WD0
QDhLPD[m6PD\l;XD0WD0QDiLPD[m6QDjLXD0`DUj4`Dml5`Dkl5WD0QDkLPD[m6QDlLXD0WD0QDmLPDYm6TD1QDnLXD0WD0Q
DoLPDnGPDTa5PDUj4XD0WD0QDPMQDQMXD0WD0QDRMQDSMXD0WD0QD]?TD2QDTMXD0`Dhh3WD0QDUMP@Ym6QDVMXD0WD0QDdB
PDYm6QDWMXD0`Dhe1WD0QDXMTD3QDYMXD0QDZM`DTm;`D^`5WD0QD[MQD\MVD0XD0WD0QD[MQD\MPDkl5XD0WD0QD]MTD1QD
^MXD0WD0QD_MQD`MPDRm5QDaMXD0WD0QD^>QDbMP@VZ:PD\m;XD0WD0QDTAQDcMP@]m;QDdMXD0`Dkl5`DUj4`DWj4`Dje1W
D0QDeMQDcMTD1QDfMXD0QDgMWD0PDYm6PDnf1XD0PDll5`Dhe1`Di]5`DiP5`DWP5`Di]5`DVZ5`Dko4`Dbm;`Dcm;WD0QDh
MQDm?QDiMXD0WD0QDa5PD[m6QDjMQDkMXD0`DhH`Dgo4`DfF`DgH`Doo4`DmF`DiH`Dah1`DgR5`DhW5WD0QDlMTD2QDmMPD
[m6QDnMXD0`Dkl5`Dml5`Dnl5WD0QDoMQDPNQDQNXD0`DhH`Dch1`Dah1`Dh5`D[m6`DYm6`DT]4WD0QDRNQDSNXD0QDTNWD
0PDUn;QDUNXD0WD0QDVNPD\n;XD0WD0QDWNQDXNXD0WD0PDcd5PDPm5PDeS5XD0WD0QDYNQ@ZNPD_n;XD0`DYO`DWO`Dkl5`
Djl5`DVf4`Dnd4`Dci3WD0PDWOPDkU4PDdS7PD_n;XD0WD0PDHPDQm6PDll5XD0WD0PDHQD[NVD0XD0`DWj4WD0PDHQD[NQD
\NXD0`DWj4WD0QD]NQ@a5QD^NP@Ym6QD_NQ@`NXD0WD0QDaNQDbNXD0WD0QDcNQDdNQDeNQDfNXD0WD0QDgNQDhNTD3QDiNX
D0QDjNWD0QDU@TD2PDgo6QDkNXD0YD2WD0QDU@TD2PDgo6QDkNXD0QDlNUD0WD0PDlQ7PDRm5XD0QFmNTD9PD4SD0QDnNTD6
WD0QDoNTD2Q@POQDQOXD0PD4WD0QDoNTD1QDROQDSOXD0PD4WD0QDoNPDRm5XD0QFTOaD;QDUOTD5WD0QDVOPD[m6QDWOPDk
l5XD0`DS:`DmF`DfF`Dje1`DaW5`D]f1`Dhe1`D]9`Din;`DZ7`Dnd4WD0QDVOPD[m6QDWOPDkl5XD0QDXOTD2QDYOWD0QDZ
OQD[OTD2PDRm5XD0`D=`DZn:WD0QD\OQD]OPDRm5XD0QF^OWD0QD_OTD2QD`OQDaOXD0QDbOWD0QDcOQDWHXD0`DYm6`D[i4
`Dnd4`DS1`DRm4`Dmc4`DmFWD0QDdOPDQm5QDeOXD0WD0QDfOQDgOQDhOQDiOXD0WD0QDjOQDkOQDlOXD0`D\Z5`DUc5WD0P
DWj4PDHPDTV3QDmOXD0WD0PDjl5PD[m6PDfR7PDkl5XD0WD0PDk_6QDnOQDoOVD0XD0`DZP5`Dfl:`D^F`DTa5`D[Y1WD0PD
k_6QDnOQDoOQDPP1XD0`DZP5`Dfl:`D^F`DTa5`D[Y1WD0QDQP1S@0QDRP1PDkl5XD0`DTQ;`Db:`DcF`Dhi5`DfGWD0QDSP
1QDTP1XD0`Dio;`Dio:aDi4WD0PD[m6PDjo;PDTm5XD0YD2WD0PD[m6PDjo;PDTm5XD0QDUP1WD0QDVP1TD1QDWP1Q@j5QDR
5XD0`DXm5`DT]4WD0QDXP1QDYP1XD0VD0`DTa5`Dhe1`DWj4WD0QDXP1QDYP1XD0QDZP1`DTa5`Dhe1`DWj4WD0QD[P1TD1Q
D\P1QD]P1XD0`DUj4`Dkl5`D[f1WD0PDPg1QD^P1XD0WD0QDQ:PDR3Y@0QD_P1XD0QD`P1WD0QDQ:PDR3YD1XD0QDaP1UD0W
D0PDZm5SD0XD0TD9PD4TD7QDQ:PDR3UD0WD0PDZm5SD0XD0TD9PD4TD7QDbP1PDZm5QDcP1WD0QDdP1SD0XD0UD0WD0QDeP1
TD7PDR3XD0UD0WD0QDfP1TD7QDgP1XD0TD7QDQ:`D`T1`DP5`D]3`DV3`Do2`D\3`DVOUD0WD0QDhP1TD1QDiP1XD0TD7QDQ
:`D`T1`DP5`D]3`DV3`Do2`D\3`DVOWD0PD[Q7QDjP1QDkP1TD2QDlP1XD0QDmP1TD9QDQ:WD0PDnP7XD0QDnP1TD6QDQ:QD
oP1PDSj4PDRm5QDPQ1QDQQ1PDWj4PD`P<PDkl5PDUj4PD[m6QDWOPDkl5`D[m6`DYm6`DdQ7`DZj4`DeQ7PDWj4PD[m6PDaP
<PDkl5QDRQ1PDll5QDSQ1PDml5TD5PDWj4QDTQ1PD4QDUQ1PDbP7TD6PD4QDVQ1TD2QDoDQDUMQDWQ1QDXQ1PD[m6PDkW;QD
[KQDYQ1PDjo;QDZQ1TD2QD[Q1QD\Q1TD1QD]Q1QD^Q1QDTAQD]Q1TD1WD0QD_Q1XD0QD[KQD`Q1WD0QDaQ1XD0QDbQ1TD3PD
_P7QDcQ1P@Rj4TD1QDdQ1PDRm5QDeQ1TD2QDfQ1WD0QDgQ1XD0QDhQ1QDW6QDhJQDhQ1QDiQ1Q@jQ1WD0QDkQ1XD0QDlQ1TD
1QDmQ1TD3QDnQ1QDoQ1PDWj4PD`3PDc5PDUj4QDPR1PDXn;PD\n;QDfITD3QDQR1QDRR1QDSR1TD2P@[m6QDTR1PDRm5QDa5
PDYm4QDUR1`DmF`DmR5`DS:`D_f1`Dnd4`DTJ`DiR5QDVR1PDjl5PD[m6QDWR1QDXR1PDol5QDYR1QDZR1TD1QD[R1QD\R1P
DdT5QD]R1QD^R1PDol5QD[KQD_R1Q`1j5QD`R1QDaR1PDci3QDbR1PDTj4QDcR1PDll5QDdR1QDfIQDeR1QDfR1PDS<QDZOQ
DgR1QDhR1PD[m6QDiR1PDeEQDjR1PD[j4PDTT7PD[j4PDSj4PDRm5SD0QDkR1PD[m6QDlR1PDkl5QDmR1QDnR1PDkl5PDfi3
PDWj4PD`3PDYm5QDoR1TD1QDPS1`En9`E>`Ek8QDQS1P@Yj4QDRS1QDZCTD2QDSS1QDTS1QDUS1TD1QDVS1PDWQ7QDWS1aD;
PDYm5PDYm6QDXS1QDYS1QDZS1QD[S1PDRm5aD\S1`Dah1PDcR1PDRm5QDVDQ`1j5QD]S1`E[P7`E\P7`EaQ7`Eml5`E\m6`E
kl5`Ekj4`ElEQD^S1PDRm5aD;QD_S1PDRm5QD`S1SD0QDaS1QDbS1Q`1l5QDcS1P@Yj4QDbS1Q`1l5WD0QDdS1XD0QDeS1`D
kl5`Dll5PD[j4QDfS1TD2QDgS1PD4PD[j4QDhS1aD0aD_5QDiS1QDjS1QDkS1QDlS1QDmS1PD\n;QDWHTD2QDnS1QDoS1QDP
T1TD2QDQT1QD[KTD1PDjo;QDRT1QDdQ1TD1PDRm5QDRT1QDST1WD0SD0XD0QDTT1TD1QDUT1QDVT1QDWT1PDRm5QDXT1QDYT
1SD0QDZT1QD[T1QD\T1QD]T1QD^T1PDWOQD_T1QD`T1PDol5QDaAQDaT1QDbT1PDdT5QDcT1QDdT1QDY:PDVm5TD6PD4TD3Q
DeT1QDfT1PD[m6QDgT1QDhT1QDiT1QDjT1PDYm6TD2QDkT1PDWj4QDZ@TD3QDlT1QDmT1PDnP7TD5PD4S@0QDnT1PDZm5TD6
PD4QDoT1TD2PD^g3WD0QDPU1TD1QDQU1XD0`D[m6`DYm6WD0QDRU1XD0QDSU1TD1QDTU1WD0QDUU1PDTj4XD0PDUj4WD0QDV
U1QDWU1P@kl5P@[m6XD0QDXU1QDYU1TD1WD0`Dmc7`DdM`DlR1`DM`DQk2`Ddk2`DZc;`D`R<`DaR<`DY]6`DSS;`DbR<`Da
l5`D`l5`D`n6`DcR<YD1XD0QDZU1QDYU1TD1WD0`Dmc7`DdM`DlR1`DM`DQk2`Ddk2`DZc;`D`R<`DaR<`DY]6`DSS;`DbR<
`Dal5`D`l5`D`n6`DcR<YD1XD0QD[U1TD1QD\U1WD0QDbLPD[m6QD]U1XD0QD^U1TD1WD0QD_U1XD0QD`U1TD1QDaU1WD0QD
bLQDbU1PDRj4XD0QDcU1WD0QDoNQDdU1QDeU1QDfU1PDRm5XD0WD0QD^>QDi5PD\m;XD0QFgU1TD1WD0QDhU1Q@PBQDiU1XD
0QDjU1WD0QDkU1TD1XD0QDlU1WD0QDmU1TD1PDSj4XD0QDnU1WD0QDk:S@0PDc5QDoU1QDPR1XD0WD0QDPV1PDR3QDQV1QDR
V1XD0UD0WD0PD^2QDSV1XD0TD9PD4TD4QDX;QDTV1TD4WD0QDb5QDP5XD0QDUV1`D]6`DU\4`D\P1`DQa4`D\g1QDk4TD2WD
0QDn4XD0QDVV1QDk4TD2WD0QDn4XD0QDWV1TD2QDXV1`DT]4QDYV1WD0QDn4XD0QDZV1UD0QD[V1TD3WD0QDn4XD0QD\V1UD
0QD]V1TD7WD0QDn4XD0QD^V1UD0QD_V1TD4WD0QDb5QDP5XD0QD`V1`En9`E>`Ek8WD0QDaV1XD0QDbV1`Dnl5WD0QDcV1P@
ll5XD0QDdV1TD2QDeV1WD0QD^>PD[m6QDfV1QDgV1XD0WD0QDVGPDYHXD0QDhV1WD0QD[KP@`Q7P@[m6PDjo;XD0WD0QD[KQ
DiV1TD2QDjV1XD0WD0QDb5PD]MXD0QDkV1TD2QDlV1WD0QDmV1TD1QDnV1XD0QDoV1WD0QDPW1P@ed6PDol5XD0QDQW1WD0Q
DRW1P@ed6PDol5XD0QDSW1TD1QDTW1WD0QDa5P@`Q7PDSj4PDRm5XD0WD0PDkU4QDa5PD[m6SD0TD3QDUW1XD0QDVW1WD0PD
kU4QDa5QDWW1QDUW1XD0QDXW1WD0QDRT1XD0QDYW1TD1SD0PDRm5QDa5PDai3WD0QDZW1XD0QD[W1WD0QD\W1QDa5PDai3XD
0QD]W1WD0QD^S1PDRm5XD0QD^W1SD0TD6QD_W1UD0PDml5TD6QD`W1PD4QDaW1UD0QDbW1TD7PD4Q@h5S@0S@0QDcW1WD0PD
nP7QDdW1XD0TD3PD4TD4QDeW1WD0QDfW1XD0QDgW1PDTj4WD0QD_HTD2PDTj4XD0VD0WD0QD_HTD2PDTj4XD0QDhW1QDiW1T
D1WD0QDn4QDjW1XD0SD0QDkW1WD0QDlW1XD0QDmW1WD0QDnW1TD4QDoW1XD0VD0WD0QDnW1TD4QDoW1XD0QDPX1WD0QDQX1Q
DRX1XD0VD0WD0QDQX1QDRX1XD0QDSX1WD0QDTX1TD4QDUX1XD0Q@k:QDVX1WD0QDSR1XD0QDWX1TD2QDXX1TD1WD0QDYX1XD
0WD0QDZX1TD1QD[X1XD0QD\X1`DmF`DmR5`DiR5`DbH`D_f1`Dnd4`DS:`DTJ`Dch1`Dg\5`D_R5`Dj\4`D_\7QDl>PDRj4W
D0PDUj4PD[m6PDXj4XD0WD0QD]X1P@Vj4PDkl5XD0QD^X1WD0PDWj4PD[m6QD_X1XD0WD0QD`X1XD0QDaX1WD0QDbX1TD6PD
4Q@h5QDcX1XD0QDdX1QDeX1WD0QDfX1S@0S@0QDgX1XD0WD0QDhX1QDiX1QDjX1QDkX1XD0WD0PDHPDPk4PDYS;XD0WD0QDl
X1P@`Q7P@dS7P@Ym6QDmX1XD0WD0QDnX1Q@a5QDhFQDoX1XD0WD0PDkU4PDi1PDRm5PDfEXD0WD0QDPY1PDkU4QDQY1XD0PD
U3PDHPDRa:PDn5PD\P7PDQ]4QDRY1PDkl5PDWHPDHPDbe2PDnP7P@Ym6QDSY1QDa5Q`1j5WD0QDTY1XD0`Djn4`@Rm5`Ddi4
PDkU4QDa5Q`1j5WD0QDUY1XD0PDlR7Q`1j5WD0QDUY1XD0QDVY1QDXKPDmf4QDa5WD0QDhFQDWY1XD0PDYm5PDn9PD`Q7PDm
Q1QDXY1PD[g3QDYY1PDbOPDnP7PDea4PDRm5PDVOPDW_:PD[m6PDP;QDZY1QD[Y1QD\Y1PDWj4PDP;PDnl5PDST7QDa5PDnT
<PDRm5PDPS1PDll5QD]Y1QD^Y1PD]P7PDhm5WD0QDk5XD0QD_Y1QD`Y1aD_5`DVNQDaY1`Dmn:`DQ8`DQU<`DRU<`DSU<`DT
U<`D_;`D[e2`DZm;`DUU<`DVi;`DVU<`DWU<`DXU<`DYU<`DZU<`D[U<`D\U<`D]U<`D^U<`D_U<`D`U<`DaU<`DbU<`DcU<
`DWZ:`DUZ:`DdU<`DeU<`DfU<`DbX:`D_Z:`D^Z:`DaX:`DgU<`DhU<`DiU<`DW_:`Dd]:WD0YD4XD0QDbY1`Ehm:`ET;`En
^4`Ejm:`EWn:`Enm:`E[n:QDcY1PDXm5QFdY1QDeY1SD0PDXm5QDfY1QDgY1QDhY1PDVOPD_l4PD\j4PD[m6QDiY1QDjY1`D
di3QDkY1PDgo6QDlY1PD[b;PDUj4PDWj4PDYm6QDmY1PDhf4QDnY1PDTo2PDkl5QDoY1TD2SD0PD]m4QDPZ1PDkl5PD[m6QD
QZ1QDRZ1QDSZ1QDTZ1QDUZ1QDVZ1PD[m6SD0PDnl5QDWZ1PDYV<QDXZ1PDTm5TD4PDPm5TD4QDa5WD0QDYZ1XD0QDZZ1TD2P
DWj4QD[Z1QD\Z1QDeY1PD[j4QD]Z1QD^Z1TD3PDYm5QD_Z1PDYm5QD`Z1QDaZ1QDbZ1PDXm5P@[m6QDcZ1WD0QDdZ1XD0VD0
PDRQ7QDh5S@0S@0QDeZ1QDW8QDfZ1QDgZ1PDWj4PDYm6QDhZ1PDkl5QDiZ1QDjZ1QDkZ1QDlZ1QDmZ1TD3QDnZ1QDoZ1QDP[
1QDQ[1PD[j4PDXm5PDPU;PDeP7QDR[1QDS[1PDTj4QD_HTD3PDRm5PDSk1QDT[1PDkl5QDU[1QDV[1QDW[1QDX[1PDnl5PDb
V<PDWj4QDY[1QDZ[1QD[[1QD\[1QDa5Q`1j5WD0QD][1XD0`@Xm5`@jl5Q@_5QDeY1QD^[1PDXm5QDeY1QDd6PDXm5PDZm4P
@kl5Q@h5QD_[1QD`[1WD0PDbR1PD[m6QDa[1XD0QDb[1QDc[1QDd[1PDT3PDXm4PD]9PDPm5PDTo;QDe[1QDf[1QDg[1QDh[
1Q@i[1QDj[1WD0PD[m6QDk[1XD0QDl[1QDm[1PDVj4PDRQ7QDh5QDn[1PDRQ7QFo[1QDP\1Q`1j5QDQ\1QDR\1QDS\1QDT\1
PDHPDR^4PDll5PDUj4PDYm6PDQW<PDml5PDYm5QDU\1PDYm5PD\j4QDV\1QDW\1PDYm5PDYP7QDX\1QDY\1PDkh3QDZ\1QD[
\1QD\\1QD]\1PDkl5PD[m6QD^\1QD_\1TD2QD`\1QDa\1WD0QDR5aDi4aD_5`Doj4`DjG`DoD`Doj4SD0XD0`Dkl5WD0QDb\
1XD0QDa5Q`1j5WD0QDc\1XD0QDd\1WD0QDmU1QD[R1QDm?TD1QDe\1XD0WD0QDf\1PDbV<QDg\1XD0QFh\1TD5QDi\1WD0QD
j\1PDkl5PD[m6QDk\1XD0SD0QDl\1Q`1j5P@[m6WD0QDR5XD0QDm\1WD0Qd1j5QDR5XD0QDn\1`DT]4WD0QDR5XD0QDn\1`D
T]4QDo\1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QDP]1QFQ]1QDR]1PD[m6WD0YD4XD0`Dmn:QDS]1PDWj4PDY5QDeY1PDV
f4SD0TD4PDXm5QDT]1WD0QDU]1XD0WD0QDV]1aDQ6aDR6aDi4SD0Y@0TD1PDXm5XD0QFW]1aD_5WD0QDeY1YD0XD0S@0S@0S
@0PDXm5YD0Q@a5QDeY1SD0PDXm5QDX]1WD0QDeY1QDY]1XD0QDZ]1QD[]1PDkl5SD0QD\]1PDRj4TD1QD]]1QD^]1Q`1j5QD
_]1QD`]1Q`1j5SD0QDa]1P@Rm5QFb]1PDRg4QDc]1QDd]1QDe]1PDZm4PDkl5QDf]1QDg]1PDRm5QDh]1QDi]1PDg^7QDj]1
PDZm4PDkl5Q@h5S@0QFk]1`Dcc5`Dj\4WD0PDYm4XD0QDl]1QDm]1QDn]1WD0PDYm4XD0SD0PDYm6S@0QDo]1QDP^1QDQ^1T
D1QDR^1`D\H`D_S5QDlETD2QDS^1P@[m6QDT^1QDU^1QD\8SD0QDV^1PD[m6QDW^1QDX^1PDkl5TD2WD0QDS5XD0QDY^1QDZ
^1QD[^1aD_5PD[m6QD\^1QD]^1QD^^1QD_^1QDQP1Q`1j5QD`^1S@0WD0QDa^1XD0QDb^1QDc^1QDd^1QDe^1QDf^1TD2WD0
QDg^1XD0QDh^1QDi^1QDj^1TD2QDk^1PDHPDoj4TD1QDl^1SD0QDm^1QDn^1TD1QDl^1SD0QDm^1QDo^1QDP_1PDXm5PDkl5
PD[m6QDQ_1PD4Q@h5S@0S@0QDR_1QDS_1PDfR7QDT_1TD1QDU_1SD0QDV_1PDRj4QDW_1PDaX<PDPm5PDmZ4PDaU3QDU]1PD
[m6PDhf4QDX_1PDnl5PDST7QDbLQDk:QDY_1QDZ_1Q@c<QD[_1P@[m6QD\_1QDe5QD[_1P@[m6QD\_1QD]_1QD^_1QD__1QD
`_1`EZ5`Ean3`Edh2`EnV7`EhX<`ES\4`EiX<`EXY5QDa5Q`1j5WD0QDa_1XD0`DWj4`Dml5`Dol5`D6QDb_1QDc_1P@Vk5Q
Dd_1PDkl5PDTP1PDPm5PDS9PDYm6PDfV3QDe_1PDYm6PDfV3PDjn4`Dkl5PDmX<PDS[3PD\j4QDf_1PDnX<PDUj4QDg_1PDn
g3UD0WD0QDh_1QD<XD0UD0QDi_1TD1WD0QDj_1QD<XD0QDk_1QDl_1QDa5Q`1j5WD0QDm_1QDn_1XD0VD0QDk_1QDl_1QDa5
Q`1j5WD0QDm_1QDn_1XD0QDo_1PD^P7TD2SD0QDa5WD0QDP`1QDQ`1XD0VD0PD^P7TD2SD0QDa5WD0QDP`1QDQ`1XD0QDnAQ
D=TD1QDa5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDR`1UD0WD0PD\T7PD4TD9QD>XD0VD0UD0WD0PD\T7PD4TD9QD
>XD0PD1WD0QDS`1QDT`1XD0VD0WD0QDS`1QDT`1XD0QDU`1WD0QDV`1QDW`1P@Uj4PD^JXD0WD0QDX`1QDY`1XD0VD0`D[c4
WD0QDX`1QDY`1XD0QDZ`1`D[c4WD0QD[`1QD\`1XD0VD0WD0QD[`1QD\`1XD0PD1WD0QD]`1PDVj4PDkl5PDXk4XD0VD0`Do
E`Dch2WD0QD]`1PDVj4PDkl5PDXk4XD0QD^`1`DoE`Dch2WD0QD_`1QD``1QDa`1XD0WD0QDb`1XD0QDc`1QDd`1QDe`1TD3
QDa5Q`1j5WD0QD`6XD0VD0QDd`1QDe`1TD3QDa5Q`1j5WD0QD`6XD0QDf`1WD0QDg`1PD]MXD0`DkS3QDh`1TD2QDa5TD1WD
0QDi`1XD0VD0QDh`1TD2QDa5TD1WD0QDi`1XD0QDj`1UD0QDk`1TD2QD<QDa5Q`1j5WD0QDl`1XD0WD0QDQP1S@0QDm`1PDe
i3XD0SD0WD0QDn`1QDo`1XD0QDPa1WD0QDQa1QDRa1TD1QDSa1XD0QDPa1WD0QDTa1TD1QDSa1XD0WD0QDUa1P@`c6QDVa1P
@kl5P@[m6QDWa1XD0WD0PDZm6PDVm5XD0PDjMWD0QDXa1Q@g5QDYa1XD0WD0QDYa1XD0WD0QDZa1TD3PDll4VD0XD0WD0QDZ
a1TD3PDll4QD[a1XD0WD0PD\R3PDUj4SD0XD0TD2QD\a1TD2QD]a1WD0QD^a1PDUj4XD0QD_a1WD0QD`a1QDaa1QDba1XD0W
D0QDca1TD1QDda1XD0`D^i:`D^F`Dfi:`DTa5`Dfd4`Dgi4`Dbd4`DZ`5`DeU5`DfU5`DX`5`De^5`D[m6`D\h1`Dj\4`DYm
6`Dk_6WD0QDea1QDfa1QDga1TD2QDha1XD0WD0PD[5PDRm5PDh[4XD0WD0PDiZ<PDkl5XD0WD0PDUj4PDYm6QDia1XD0QDja
1TD1WD0QDka1QDla1QDk:TD2QDma1XD0WD0QDna1QDoa1QDPb1XD0VD0WD0QDna1QDoa1QDPb1XD0QDQb1WD0QDRb1QDSb1Q
DTb1XD0QDUb1TD5QDVb1WD0QDWb1P@TT7PDkl5QDXb1QDYb1XD0WD0QDZb1P@\j4PDVOTD2QD[b1XD0VD0WD0QDZb1P@\j4P
DVOTD2QD[b1XD0QD\b1WD0QD]b1PDd3PD[m6XD0QD^b1WD0PD[i4PDll5XD0PD[m6WD0QD_b1QD`b1XD0VD0`DT9`Dg2WD0Q
D_b1QD`b1XD0QDab1`DT9`Dg2WD0QDbb1QDcb1QDdb1QDeb1XD0WD0PDle4PDPm5PDST7XD0WD0PDWj4QDfb1PDdV3XD0WD0
PDjl5PDYm6PDU[<XD0WD0PDTP1QDgb1PDS9XD0WD0QDhb1QDib1XD0`D][3`DV[<WD0QDQP1QDjb1QDkb1XD0VD0`DWg1`Dk
b3WD0QDQP1QDjb1QDkb1XD0QDlb1`DWg1`Dkb3WD0QDmb1QDnb1XD0`DTa5`D^F`D^i:WD0QDob1XD0`DTd5`DSd5`D`[<`D
`G`Did5`Dgf5`Dak4`Dnb4`Dn_5`D[i4`DX`5`DVl;`DRP5`D^i4WD0PDek;QDPc1XD0WD0PDY2QDQc1XD0WD0PDnk4QDRc1
XD0WD0QDSc1QDTc1XD0WD0QDUc1PDWj4XD0WD0QDVc1TD1QDWc1XD0`Dkl5WD0PDVj4PDkl5QDXc1XD0`DlH`DZ_5`Dh5`DV
a4`DgR5`Dg\5WD0PDnl4PDkl5XD0WD0QDYc1QDZc1XD0VD0WD0QDYc1QDZc1XD0QD[c1WD0QD\c1TD2PDRj4PDRm5XD0QD]c
1WD0PDYm6PDjb4XD0SD0aD_5`DhW5WD0QD^c1XD0`Dhe1`DZP5`D_f1`DS:`Dao4`DmV5`Dg\5`Dgo:`Djo:`DV\<`DiP5`D
WP5`DSY1`DVV5`DUe5`DSh2`DjG`DW<WD0PD[_:QD_c1XD0`DWO`DYOWD0QDQP1TD1QD`c1QDac1XD0WD0PDfP1PDWj4QDbc
1TD1XD0VD0WD0PDfP1PDWj4QDbc1TD1XD0QDcc1WD0PDo\5QDgOPD^\<XD0WD0PDWc1PDkl5PD[m6XD0QDdc1`DR^5`D]f1W
D0PDWj4QDec1PD[Q7PDUc3XD0WD0PDkl5PDYm6QDfc1XD0VD0WD0PDkl5PDYm6QDfc1XD0PD1WD0PDkl5PDf[<XD0WD0PDll
5QDgc1QDhc1QDic1XD0VD0WD0PDll5QDgc1QDhc1QDic1XD0QDjc1WD0QDTATD2PDRm5P@[m6QDkc1XD0WD0QDTAQDlc1TD2
QDa=XD0QDmc1WD0QDnc1QDoc1TD2QDPd1XD0VD0WD0QDnc1QDoc1TD2QDPd1XD0QDQd1WD0QDRd1QDSd1QDTd1XD0`D[m6`D
Tk4`Dkl5WD0QDUd1QDVd1QDWd1XD0WD0PD[m6PDjU<QD_5XD0`DT;`De\<`DlI`DcP5`Dbh1WD0QD?XD0PDkl5`Doe1`D[Y1
`DYP5`Df\<`DXT5`D^F`D[F`DWi5`Did5`DW\5`Dg]5`DoP1`DSY1`DPR5`DZi:`DoD`D]^5`Dg\<`DU\5WD0QD@PDkl5XD0
`DYm6`D[m6`D[F`DTa5`DSY1`Dh5`D^D`DRI`DYT5`Dh\<aDi4WD0QDXd1QDYd1XD0WD0QDZd1XD0QD[d1`DTa5`D[F`D^F`
DW\5`Dg]5`D^i5`D[m6`DYm6WD0QD\d1XD0`D[F`DoC`D^F`Df]<`DnFWD0PDnd4PDRm5PDnd4XD0`D_i4WD0PDnl5PD[m6Q
D]d1XD0`Dne1WD0QD^d1PDkl5XD0`DPP5`Die1`Dl^4`DoP1`DSY1`DW\5`D[Y1`DPR5`Dm]<`Db^4SD0WD0QD_d1PDRm5QD
`d1XD0WD0QDad1QDbd1TD1QDcd1XD0WD0PDdS7PDT]4XD0PDkl5WD0PDYm6QDdd1QDed1XD0VD0WD0PDYm6QDdd1QDed1XD0
QDfd1WD0QDgd1QDhd1QDid1XD0QDjd1WD0PDbR7PDYm6QDkd1XD0WD0QDk:QDld1QDmd1XD0WD0QDnd1TD2PDXm5QDod1TD2
XD0QDPe1WD0PD^U3PDXm5QDQe1XD0WD0PDU^:QDRe1XD0QDSe1WD0PDRm5PDXY6XD0`DT;`DbQ5WD0QDTe1PD_j4QDUe1XD0
WD0QDVe1QDWe1QDXe1XD0VD0aD_5WD0QDVe1QDWe1QDXe1XD0QDYe1aD_5WD0PD^U3PDVn5PDXm5XD0WD0QDZe1QD[e1PDVj
4TD1PDkl5QD\e1XD0`DoEWD0PDQFPD[m6QD]e1XD0`DYO`DZO`DWOWD0PDRFPDkl5QD^e1QD_e1XD0WD0PDmZ4QD`e1XD0QD
ae1WD0PDS1PD4PDRm4XD0WD0PD`j4QDbe1XD0QDce1WD0QDh8QDde1XD0QDee1`Dkl5`DRm5WD0QDfe1TD3QDge1Y@0QDhe1
XD0`Dei3`Dfi3WD0QDie1P@\j4TD1QDje1QDke1XD0WD0QDle1P@dS7QDme1XD0VD0WD0QDle1P@dS7QDme1XD0QDne1WD0Q
Doe1QDPf1TD2QDQf1XD0VD0WD0QDoe1QDPf1TD2QDQf1XD0QDRf1WD0QDm@PDoj4PD\g3TD2XD0QDSf1WD0PDfR7PDSj4XD0
`DXP4WD0QDTf1QDUf1TD1QDVf1XD0WD0PDYm5QDWf1TD2XD0QDXf1WD0PDdS7TD1QDYf1QDZf1QD[f1XD0WD0QD\f1QD]f1Q
D^f1XD0QD_f1TD4QD`f1WD0QDcNQDaf1TD2P@Rm5QDbf1XD0WD0PDkU4QDcf1TD2QDdf1XD0WD0QDef1QDff1TD2QDgf1XD0
WD0QDhf1TD1PDRm5QDif1XD0`Dae;`DnQ7WD0QDjf1QDkf1TD1QDlf1QDmf1XD0WD0PD[m6S@0QDnf1QDof1XD0QDPg1WD0P
Dn:PDVOPD`l4XD0WD0PD[m6PDP;PD\S7XD0WD0PD[m6PDWc1PDj\4XD0QDQg1WD0PD[m6PD\R3PDPm5PDll4XD0WD0PDmn:P
Djo7XD0WD0QDRg1PDRm5XD0QDSg1`De\<WD0QD^?PDVOQDTg1XD0VD0WD0QD^?PDVOQDTg1XD0QDUg1WD0QDVg1XD0SD0WD0
QDWg1QDXg1XD0VD0WD0QDWg1QDXg1XD0QDYg1WD0PDWj4PDHPDbe2XD0VD0WD0PDWj4PDHPDbe2XD0QDZg1WD0QDTAQD[g1T
D2QD\g1XD0VD0WD0QDTAQD[g1TD2QD\g1XD0QD]g1WD0PDf_<PD^4XD0`DTa5WD0PDVg4PD`Q7PDWf4XD0WD0QDh9Y@0QD^g
1PDVOTD2XD0QD_g1WD0QD`g1QDag1TD1QDbg1XD0SD0WD0QDcg1PDjo2XD0QDdg1`Dj_<`Dki4`Djn4QDeg1WD0QDfg1TD3Q
Dgg1QDhg1XD0SD0WD0QDig1PDkl5XD0`Did5`DXY5`D`G`DXG`DX`<`Dfl;`DVa3SD0WD0QDjg1TD1QDkg1QDlg1XD0QDk:T
D2QDmg1QDng1WD0PD]V;PDkl5PDYm6XD0SD0WD0QDog1PD_U3P@Qm5PD_U3PDXm5XD0QDPh1WD0QDQh1TD2PDei3QDRh1QDS
h1XD0WD0QDTh1PDYm6QDUh1TD1QDVh1XD0WD0PDWj4QDWh1QDXh1QDYh1PDgo6XD0VD0WD0PDWj4QDWh1QDXh1QDYh1PDgo6
XD0QDZh1WD0PD[j4PDRm5QD[h1XD0WD0PDYm5PDkU4PDZOXD0VD0WD0PDYm5PDkU4PDZOXD0QDTCWD0PDUj4PD[m6PDgU1XD
0PDkl5WD0PDjl5PDXj1QD\h1XD0WD0PDUj4QD]h1XD0WD0PDRm5QD^h1QD_h1XD0WD0PDnl5QD`h1QDah1XD0VD0WD0PDnl5
QD`h1QDah1XD0QDTCWD0PDYm5PDST7PDYm5QDbh1XD0PDo2PDnP7S@0WD0QDch1XD0WD0PDHXD0QDdh1QDeh1P@kl5QDfh1Q
@c5Q@d5PDl_6QDgh1PDkl5PDll4QDhh1QDih1QDjh1PDkl5PDWj4PDQl6PDkl5PDcV;PDVj4PDll5PDk`<PDnl5QDkh1QDlh
1PDmf4QDa5Q`1j5QDmh1WD0QDnh1XD0QDoh1S@0QDW6QDV@QDPi1PDSj4QDQi1PDll5QDRi1TD2QDSi1QDTi1Q@Ui1QDVi1Q
DWi1P@Ym4QDXi1PDRm5`D[m6QDYi1QDZi1QD[i1QD\i1QDV@QD]i1PDSj4QD^i1Q@_i1QD`i1QDai1QDoDQ@a5QDbi1QDci1
PDVj4QDdi1PDYm6PDYk6QDei1QDfi1QDgi1QDhi1PDfP7QDZZ1TD2QDii1QDji1QDki1QDli1PD_Q7PDlf4PD\Q7PDmf4QDo
P1QDmi1QDni1WD0QDoi1XD0VD0QDni1WD0QDoi1XD0QDPj1PDS1PDRm5QDQj1PDVj4PDkl5QDRj1PDPU;PDRm5PDVOPD\g3P
DcS1PDml5QDSj1QDhh1TD1QDTj1PD\j4PDWj4PD]6QDa5QDc<WD0QDUj1XD0QDhJQDVj1S@0WD0QDWj1XD0`DYO`DUj4`Dje
1QDXj1QDYj1TD2QDZj1QD[j1QD\j1QD]j1QDW6Q@c5QDd5WD0QD^j1XD0QDci1QD_j1TD1QD`j1PDjl5QDaj1QDbj1QDcj1P
Dll4QDdj1QDej1WD0QDfj1XD0PDnP7Q@g5WD0QDgj1XD0QDhj1PDkl5QDij1QDjj1QDkj1QDc<TD1QDlj1PD[m6S@0WD0QDm
j1XD0QDnj1WD0QDoj1XD0PD[m6S@0WD0QDPk1XD0PD_j4SD0PDRm5PDVOWD0QDQk1XD0QDa5QDRk1WD0QDSk1XD0`DXj4QDX
Q1QDcFWD0QDTk1XD0QDcFWD0QDTk1XD0QDc<WD0PDb4PDTj4XD0QDXQ1QDcFWD0PDP3QDUk1XD0QDVk1QDcFWD0PDP3QDUk1
XD0QDVk1QDWk1PDUj4P@[m6QDW6QDXk1PDlP;QDYk1PDbR7PDb4PDTj4PDb4PDTj4QDc<TD1QDZk1TD4PDRm5PDn]6QD[k1W
D0QD\k1XD0QDb5QDhFWD0QD]k1XD0QD^k1PDlP;PDjl5PD`Q7QDZ_1WD0P@eS7QD_k1XD0VD0QDZ_1WD0P@eS7QD_k1XD0QD
`k1QDZ_1WD0PD[m6PD[_:XD0QDbFQDcFTD2WD0QDak1XD0QDcFTD2WD0QDak1XD0QDXQ1WD0QDbk1QD^?XD0`Dml5PD\g3QD
c<WD0PDVOQDck1XD0QDdk1QDek1PDXm5QDfk1PDHQDgk1QDa5QDhk1QDbFQDcFTD1QDik1TD3QDjk1QDcFTD1QDik1TD3QDj
k1PD[m6QDkk1PDHQDlk1QDmk1PDQl6PD\j4PDR3SD0QDc<P@[OQ`1j5QDnk1QDok1QDPl1P@[OQ`1j5QDnk1QDok1QDQl1PD
Rm5QDRl1QDVj1QDSl1QDTl1`DYO`DWOPDmf4QDa5QDQl1QD^?SD0QDoDPDWn5PDRm5QDUl1QDVl1P@VOQDWl1QDXl1QDYl1Q
DZl1QDVj1QD[l1QD\l1WD0QDQl1XD0VD0QD\l1WD0QDQl1XD0PD1QD\l1WD0QDQl1XD0QD]l1QD^l1PD\8QD_l1PDVOPD]MP
D\g3PDVOPD]MQD`l1P@kl5QDQl1PDRm5QDal1PDPU;PDeP7SD0PD\j4PDYm6PDYb4PDlP;PDRm5QDbl1PDRT7PDRm5QDbl1Q
Dcl1PDRm5QDdl1PDHQDel1QD^?PDjl5PD[m6PDVb<PDkl5PDRm5PD[m6PDhb<PDdR7QDfl1SD0QDc5QDc<PDo2QDgl1QDc<P
Do2QDgl1QDbFQDcFTD1WD0QDhl1QDil1XD0QDcFTD1WD0QDhl1QDil1XD0PDcJPDfY<QDZZ1QDjl1PDRm5QDkl1QDll1TD2P
DXR3QDZEQDml1PDiQ1QDnl1QDol1QDPm1TD1QDQm1PD\j4PD\OSD0PD\j4SD0QDRm1QDSm1QDTm1PDk_6Q@QP1QDUm1QDVm1
QDWm1QDXm1QDYm1PD\g3QDc<QDZm1QD[m1QD\m1QD]m1TD2PDXj4QD^m1QD_m1QD`m1QDc<QDam1QDd5S@0PDU^:`DRm5`D`
U1QDbFQDcFTD2WD0PDU^:XD0QDcFTD2WD0PDU^:XD0QDbm1WD0PDU^:XD0QDcm1QDdm1PDR3QDem1PD\g3QDfm1TD2WD0QDg
m1XD0QDQ;Q`1j5PDQ[6PDol5PD^g3PDQ[6PDol5QDa5PD\j4Q@hm1QDAQDSm1Q@hm1QDAQDb5QDc<QDim1P@[OQDAQDb5PDW
n5PDRm5PDWn5PDRm5PDVOSD0QDjm1WD0QDkm1XD0WD0QDlm1QDmm1XD0QDnm1WD0PDHPDn;XD0PDHQDom1WD0QDPn1QDQn1X
D0QDa5Q`1j5WD0QDRn1XD0VD0QDa5Q`1j5WD0QDRn1XD0QDSn1PDlP;QDTn1QDUn1PD]6QD_k1QDY:QDVn1QDWn1SD0PDPc<
PDRm5QDa5PDQc<PDRm5WD0QD]b1XD0QDXn1PDnP7S@0WD0QDYn1XD0WD0PDYm6QDZn1PDkl5PD[m6S@0QDoDQDc<XD0SD0QD
a5WD0QD[n1QD\n1QD]n1XD0QD^n1WD0QD_n1PDnl5XD0VD0QD^n1WD0QD_n1PDnl5XD0QD`n1WD0QDan1PDZg3XD0VD0WD0Q
Dan1PDZg3XD0QDbn1WD0QDcn1TD1QDdn1XD0QDi5QDen1QDfn1QDa5Q`1j5WD0QDgn1XD0`DUj4`Djl5`Dnl5WD0QDhn1P@f
Y1QDin1QDjn1XD0QDkn1QDln1TD4QDa5WD0QDmn1PDRm5XD0WD0QDnn1QDon1XD0VD0WD0QDnn1QDon1XD0QDPo1WD0QDa5Q
@c<QDQo1YD2XD0WD0QDSm1QDQo1YD2XD0WD0QDlZ1PD\j4QDRo1XD0QDSo1QDa5WD0PDS1PDRm5SD0XD0`DmE`Dk8`DjE`DR
m4`D[m6`DYm6`DVOWD0QDTo1QDUo1QDVo1XD0WD0QDWo1TD1QDXo1XD0QDYo1WD0QDZo1QD[o1XD0QD\o1WD0QD]o1XD0`Dj
l5`Dnl5SD0QDb5WD0QD^o1XD0WD0QD_o1PDVj4PDkl5XD0QD`o1WD0QDao1XD0WD0QDbo1TD1QDco1XD0VD0WD0QDbo1TD1Q
Dco1XD0QDdo1QDa5Y@0WD0QDeo1PDkl5XD0QDb5WD0Q@c<PD[OTD1QDfo1XD0QDgo1PDmf4QDho1WD0QDhFTD1QDio1XD0`D
Wj4`Dll5QDWW1WD0QDjo1QDko1aD_5`D[m6`D_R7`D[R1`D][3`DYm6XD0SD0PD\j4QDlo1TD2WD0QDmo1XD0QDno1WD0QDo
o1PDVj4XD0VD0WD0QDoo1PDVj4XD0QDPP2QDQP2WD0QDRP2`DkI`DlI`DoZ4`DR`4S@0XD0QDSP2PDmf4QDa5WD0QD^m1`D\
I`D^;`DZd4`D[d4`DkI`DlI`DoZ4`DR`4`Dl[3`Dej5`DYO`De6`De;XD0QDSP2QDTP2Y@0WD0QDUP2QDVP2Q@k:QDWP2XD0
QDXP2QDYP2Q`1j5WD0QDZP2XD0WD0QDa5Q@c<QD[P2YD2XD0WD0QDSm1QD[P2YD2XD0WD0QD\P2QD]P2XD0PDkl5WD0QD^P2
S@0QD_P2XD0PDkl5QD`P2WD0QDaP2QDbP2SD0XD0VD0WD0QDaP2QDbP2SD0XD0QDcP2WD0QDdP2XD0WD0QDeP2SD0PD]m6XD
0QDb5WD0QDfP2QDgP2XD0QDeh1PD[m6SD0WD0QDhP2QDRMPDRj4XD0VD0WD0QDhP2QDRMPDRj4XD0QDiP2WD0QDZETD1PDRm
5PDVOXD0PDkl5QDjP2WD0PDjl5QDkP2QDlP2XD0QDmP2Y@0WD0QDnP2YD1XD0WD0QDb5QDoP2QDPQ2XD0QDQQ2QDRQ2WD0QD
b<QDc<`DmQ1`DXP3`DPf2`Dae3`D[S3QDm4XD0`DUj4QDSQ2WD0QDTQ2`DmQ1`DXP3`DPf2`Dae3`D[S3QDm4XD0`DUj4QDU
Q2QDa5WD0QDc<YD2XD0`DWj4`Djl5QDUQ2WD0QDVQ2YD2XD0`DWj4`Djl5QDk4WD0QDXQ1QDc<`Dn2`DV3`DU4`DTc3`Dl4`
Dec3`DRW;`Dfc7`DUc3`D_3`Dc4`D\8SD0XD0QDk4WD0QDWQ2`Dn2`DV3`DU4`DTc3`Dl4`Dec3`DRW;`Dfc7`DUc3`D_3`D
c4`D\8SD0XD0QDXQ2WD0QDa5QDRk1YD1XD0`Dnl5`DUj4QDYQ2WD0QDSm1QDZQ2XD0QDYQ2WD0QDSm1YD1XD0QD[Q2WD0QDa
5QD\Q2QD]Q2XD0QD[Q2WD0QDa5QD\Q2YD1XD0QD^Q2WD0QD_Q2QD`Q2XD0QD^Q2WD0QD_Q2YD1XD0QDb5WD0QDVj1QDaQ2XD
0QDbQ2WD0QDcQ2XD0QDdQ2QDo\1WD0SD0QDQl1XD0VD0QDo\1WD0SD0QDQl1XD0QDeQ2WD0QDfQ2QDgQ2P@kl5P@[m6XD0QD
hQ2WD0QDUa1QDiQ2QD_k1XD0SD0QDjQ2WD0QDkQ2PDVj4XD0SD0QD\5WD0QDb<QDc<`DU6`D_3`Dan5`Dn2`DXf1`DUc3`Df
c7`Dec3`DU4`De3`DV3`DYd3`DR3`DUY6SD0XD0QD\5WD0QDlQ2`DU6`D_3`Dan5`Dn2`DXf1`DUc3`Dfc7`Dec3`DU4`De3
`DV3`DYd3`DR3`DUY6SD0XD0QFmQ2QDb5WD0QDc<P@[OQDnQ2XD0WD0QDoQ2P@[OQDnQ2XD0WD0QDPR2QDQR2XD0VD0WD0QD
PR2QDQR2XD0QDRR2QDSR2QDc<WD0QDTR2QDUR2XD0QDVR2WD0QDTR2QDUR2XD0QDWR2PDTm5WD0QDXR2QDQl1XD0QDYR2WD0
PDo]<QDZR2XD0PD[Q7WD0QD[R2XD0VD0PD[Q7WD0QD[R2XD0QDTCQD\R2TD5WD0QDa5QD]R2YD1XD0QD^R2WD0QDRk1QD_R2
XD0VD0QD^R2WD0QDRk1QD_R2XD0QD`R2QD^R2WD0QDRk1YD1XD0VD0QD^R2WD0QDRk1YD1XD0QD`R2WD0PDmf4QDhJPDHQDa
R2XD0SD0WD0PDHQDbR2XD0SD0PDSm4PDHQDcR2WD0QDdR2QD_k1XD0QDeR2`DcS1`D`U1`Dln:`DYd3PDmf4QDfR2TD1WD0Q
DgR2XD0QDhR2PDmf4QDfR2TD1WD0QDgR2XD0YD2QDiR2WD0QDjR2XD0QDiR2WD0PDYm6PDT\4XD0WD0QDZZ1QDkR2XD0QDlR
2WD0PDUj4QDmR2XD0WD0PDUj4PDSY1PD`c6XD0`EZf4WD0QDhLQDnR2XD0QDoR2TD1VD0`EZf4WD0QDhLQDnR2XD0QDoR2TD
1QDTCWD0QDPS2Q@QS2XD0QDRS2WD0QDSS2XD0QDTS2TD3QDa5QDUS2QDa5WD0PDfP1PDUj4XD0SD0WD0QDVS2XD0QDZ_1QDc
<QDWS2SD0QDXS2WD0QDYS2XD0PD_j4WD0QDZS2XD0VD0PD_j4WD0QDZS2XD0QD[S2WD0PDHPDkf<XD0QD\S2WD0QD]S2P@mf
<XD0QD\S2QDa5WD0PDlf<XD0SD0QD^S2WD0PDRm5XD0QD_S2PD^U3PDkl5WD0PD[m6PDhf4XD0WD0QD`S2Q@a5QDaS2XD0PD
ai3QDa5WD0QDaS2XD0PDjl5QDbS2VD0PDjl5QDbS2PD1WD0PDHPDoj4XD0QDcS2S@0QDdS2`DkF`Dnm2`DlFWD0PDm9XD0QD
cS2S@0QDdS2`DkF`Dnm2`DlFPDPm5QDh9WD0QDeS2XD0VD0PDPm5QDh9WD0QDeS2XD0PD1QDfS2PD]^;WD0PDWS4XD0WD0QD
c<P@[OQDgS2XD0S@0QDhS2QDiS2WD0QDjS2XD0QDkS2WD0QDlS2XD0SD0WD0QDmS2PDVj4PDkl5XD0QDnS2WD0QD^g1QDoS2
XD0QDPT2PDlP;TD5WD0QDQT2XD0SD0QDa5PDkl5WD0QDRT2XD0QDST2QDTT2WD0QDUT2XD0VD0QDTT2WD0QDUT2XD0QDVT2W
D0QDWT2QDXT2XD0QDYT2QDci1WD0QDZT2XD0TD2QD[T2QD\T2PDWj4PDVg<PDkl5PD\k4PDYQ7QD]T2Q@a5WD0QD^T2XD0WD
0PD\k4XD0Q@g5QD_T2aD_5`Ddi3`DZm5QD`T2Q@a5QDaT2Q@bT2QDcT2QDdT2QDSm1Q@eT2QDcT2PDeU;QDfT2PDHQDgT2QD
hT2PD\j4QDiT2PDj\4QDo5Q@bFQDjT2TD1PDV5TD2QDkT2QDlT2QDYi1TD3QDa5Q`1j5WD0PD^JXD0QDYi1TD3QDa5Q`1j5W
D0PDdJXD0QDYi1TD3QDa5Q`1j5WD0PD_JXD0QDYi1TD3QDa5Q`1j5WD0PDiJXD0QDYi1TD3QDa5Q`1j5WD0PDih7XD0QDYi1
TD3QDa5Q`1j5WD0PDhh7XD0QDj5QDmT2QDfh1TD3QDa5Q`1j5PDfn7PDfn7QDW6UD0WD0PDfn7XD0QDnT2Q`1j5WD0QDoT2X
D0S@0QDW6QDfh1TD3QDa5Q`1j5WD0PD]JXD0`Djl5`Dll5QDfh1TD3QDa5Q`1j5WD0PDkh3XD0`Djl5`Dll5`DXm5`DWj4`D
ml5QDPU2TD4WD0PD]JXD0WD0QDQU2XD0QDW6QDRU2TD1QDSU2QDTU2QDUU2PDah1PDll5PDg^7WD0PDg^7QDY:QDVU2XD0WD
0QDWU2TD1QDXU2XD0QDa9WD0QDYU2TD1QDXU2XD0UD0PD\T7PD4WD0PDYm6QD_5XD0UD0PD\T7WD0QDdR1QD_5XD0QDZU2QD
a5WD0PDYm6QD_5XD0VD0QDZU2QDa5WD0PDYm6QD_5XD0QDTCWD0PDYm6QD[U2QD_5XD0VD0WD0PDYm6QD[U2QD_5XD0QDo_1
QD\U2QD]U2QDj5QD^U2QD]U2QD_U2TD1WD0PD\b<QD]U2XD0WD0QD`U2P@[m6PD\b<QDaU2XD0QDbU2QDcU2Q@dU2QDeU2QD
fU2PDZm5QDgU2QDhU2PDkMUD0QDo5QDiU2TD1P@Yj4WD0QDjU2XD0SD0aE_5QDo5QDkU2TD1P@Yj4QDlU2`DlI`DW\4`Dkl5
`Dog3`Dgg<`Dhg<QDmU2P@`Q7QDnU2QDoU2QDa9QDPV2Q@a5QDQV2TD1P@Yj4TD3QDRV2QDa9QDPV2Q@a5QDSV2PDRm5QDa9
QDPV2Q@a5QDTV2TD1PDYj4TD8QDUV2QDVV2QDWV2PDP]4PDeOQDXV2QDYV2PDkU4QDa5QDZV2QD[V2PDmh6QD\V2QD]V2QD^
V2QD_V2QD`V2UD0QDaV2TD1QDbV2`@[m6`@Yj4`DYm6`DZm6`DTk4QDcV2TD2WD0QDdV2XD0QDeV2QDfV2PDoj4PDYW7QDgV
2WD0PD`c6PDom3XD0QDhV2QDiV2QDjV2QDhV2QDkV2PDS1QDlV2PD]m6QDmV2QDnV2P@Uj4PDjl5PD]m6QDoV2QDPW2PDjh<
QDQW2QDRW2QDSW2WD0QDTW2PDkl5XD0SD0WD0QDUW2QDVW2TD1QDWW2XD0WD0QDXW2P@\j4PDZd3QDYW2XD0SD0WD0QDZW2P
@YHP@ml5QD[W2S@0QD\W2XD0WD0QD]W2QD^W2Q@a5QD_W2XD0PD\j4WD0PDnP7XD0SD0WD0QD`W2PDjo2XD0QDaW2WD0QDbW
2TD1QDcW2PDkl5XD0SD0QDdW2PD\j4PDRm5PD\j4QDeW2SD0QDfW2QDgW2QDhW2SD0QDiW2P@Sm5P@Ym5WD0Q`1j5QDjW2XD
0QDkW2QDlW2QDmW2SD0QDkW2PDjo2QDnW2QD_MQDoW2QDPX2QDQX2PDYm6WD0QDRX2SD0XD0QDa5WD0PDYm6QDRX2SD0XD0`
Dkl5`DUU3`DSU3WD0PDYm6QDRX2QDSX2XD0WD0QDTX2P@kl5QDUX2XD0PDkU4QDa5QDVX2QDXKQDWX2QDXX2QDa9Q@l5QDYX
2PDWj4QD`;QDZX2PDRm5QD`;QD[X2QDa9QDa5WD0PD\j4QD\X2XD0QD]X2QDa9QD^X2QD_X2WD0QD`X2XD0QDaX2P@\T7QDb
X2QDa5QDcX2QDdX2QDeX2QDfX2PDUj4QDgX2PDUj4PDUj4PD[m6SD0PDmY<PD\j4Q`1j5PD[m6QDhX2QDTAQDiX2QDjX2PD_
U3PDXm5QDkX2PDRU;PD[Q7PDST7PDol5QDlX2PD\g3PDVOQDmX2PDml5PDUP3PDHPDii<WD0QDnX2QDoX2QDPY2QDQY2XD0W
D0QDRY2PDTj4QDi5PDcn:XD0WD0QDmS2S@0PDaP8XD0WD0QDSY2QDTY2TD1QDUY2QDVY2XD0WD0PDjo:PDPm5PDQn4XD0WD0
PDSU5PDPm5PDni<XD0WD0PDoi<PDYS1XD0WD0QDWY2QDi5PDX_4XD0WD0QDXY2PDUj4QDYY2Q@ZY2PDT`;XD0WD0QD[Y2PD[
m6QD\Y2XD0WD0QD]Y2PD[m6QD^Y2XD0WD0PDXj<PD[m6PDoP5PDjl5XD0WD0PDYj<PDUY5XD0QF_Y2TD2WD0QD`Y2PDVj4XD
0WD0PDjl5QDaY2PDPEXD0WD0PDjl5QDbY2QDcY2PDl4XD0WD0PDl4PDkl5QDi5QDdY2XD0WD0PD`j<QDeY2PDcFXD0WD0QDf
Y2PD[m6PDaj<XD0WD0PDUj4PDPDPDlf3XD0QDgY2TD3WD0QDhY2PD\m4QDiY2QDjY2XD0`DSY1WD0QDkY2PD\m4QDiY2QDlY
2XD0WD0PDgQ7QDmY2QDnY2XD0WD0QDoY2PD[m6QDPZ2XD0WD0QDQZ2PDjo2PDgj<XD0WD0QDQZ2QDRZ2QDe?XD0QFSZ2WD0P
DUj4PDYm6QDTZ2QDUZ2XD0WD0PDTm5PDYm6PDRa3XD0PDPm5WD0QDVZ2PD]];XD0VD0WD0QDVZ2PD]];XD0QDWZ2WD0QDXZ2
QDYZ2XD0VD0WD0QDXZ2QDYZ2XD0QDZZ2WD0PD\R3P@\c1QD[Z2XD0VD0WD0PD\R3P@\c1QD[Z2XD0QD\Z2WD0QD]Z2QD^Z2X
D0WD0QD[KQD_Z2QD`Z2QDaZ2XD0WD0QDbZ2QDY8QDcZ2XD0QDBQDdZ2TD1WD0PDfP7PD[m6QDeZ2XD0WD0QDZ?PDTj4PDYm6
PDPk<XD0WD0PDRj4PDWj4PDXGXD0VD0WD0PDRj4PDWj4PDXGXD0QDTCWD0QDfZ2QDQP1TD1PDgm;XD0WD0PDek;PDUj4QDgZ
2XD0WD0QDhZ2PDUj4PD[m6PDQk<XD0WD0QDiZ2PDWj4PD[m6PDfk;XD0WD0QDQZ2PDVj4PDkl5QDjZ2XD0WD0QDkZ2QDlZ2Q
DdQ2XD0PD[m6TD1QDmZ2QDnZ2TD1WD0QDoZ2QDP[2XD0QDQ[2TD2WD0PDWk<PDVj4XD0WD0QDR[2XD0`Dhd4WD0PD[k<PDPm
5PDiZ6XD0WD0QDS[2QDT[2XD0VD0`DQ8WD0QDS[2QDT[2XD0QDPP1`DQ8QDU[2TD1WD0QDV[2XD0VD0`D_P7QDU[2TD1WD0Q
DV[2XD0QDW[2`D_P7WD0PD_j4QDX[2PDll5QDi5QDY[2XD0WD0QDZ[2PDTj4PD^U3XD0WD0QD[[2TD1PDjl5XD0PD[m6TD1Q
D\[2QD][2TD2WD0QD^[2QD_[2XD0WD0PDZQ5PDUm5PD[m6PDUe5XD0WD0QD`[2PD[m6TD1PDed5XD0WD0PDiZ<PDSNXD0`DT
3`DoP<QDa[2WD0PDj[<XD0VD0QDa[2WD0PDj[<XD0QDb[2WD0PDll5PDh8PDkl5PDYm6XD0QDc[2WD0QDVm1PDTm5QDd[2XD
0QDe[2WD0QD`DPD[m6PDn7XD0WD0QDf[2PDYm6QDQU2PDPg1XD0WD0QDg[2PDj\4XD0VD0WD0QDg[2PDj\4XD0QDh[2WD0QD
i[2PDUj4XD0QDj[2WD0QDk[2PDUj4XD0QDl[2WD0QDm[2PD[m6QDn[2XD0WD0QDXk1PD`Q7PD[m6PDRm4XD0PDjZ4WD0PDRm
4PDnk<XD0QDo[2TD3QDa5TD1WD0PDhP3PDXf1XD0WD0QDS>TD2PDoi4XD0WD0QDP\2TD1PDok<XD0WD0PDPl<PDRm5PDmc4X
D0WD0QDQ\2PD[5TD1PD\j4PDmQ1XD0WD0PDie1PD_4PDRm5XD0WD0QDR\2PDgQ;XD0WD0QDS\2PDkl5PDm[3XD0WD0PD]JPD
Rl<XD0WD0PDXc1PDRl<XD0QDT\2TD1WD0QDe>QDi5PDhm5PDl[3XD0WD0QDVGTD4PDP]4PDll5PDkU4XD0WD0QDU\2PDml5Q
Di5PDcn:XD0WD0QDV\2XD0QFW\2WD0PDTj4XD0`D[m6`DYm6QFX\2TD6QDY\2WD0PDVg4PDTj4XD0WD0QDZ\2TD2QD[\2PD[
m6QD\\2XD0WD0QDSR1TD2PDU^:PDnHXD0WD0QD]\2PDVl<XD0`DYd5WD0QDUU1TD1PDRj4PD[m6PDi^:XD0WD0QD^\2PDkl5
PDWl<XD0WD0PDXc1PDXl<XD0VD0WD0PDXc1PDXl<XD0QD_\2WD0QD`\2QDi5PDoh5XD0WD0QD`CS@0PDYm6QDa\2XD0WD0QD
b\2PD[m6PDi^:PDUe5XD0WD0QDc\2PD[l<XD0VD0WD0QDc\2PD[l<XD0QDd\2WD0PDZa5PDg3XD0WD0QDe\2QDf\2PDRm5PD
P5XD0QDg\2PDYm6WD0PD[V3PD\P5XD0QDh\2QDQP1WD0PDXY6PDU\4XD0WD0PD\l<XD0WD0PDgm;PDnl5QDi\2XD0WD0PD`l
<PDPm5PDm2XD0WD0QDj\2QDk\2P@Zm6QDl\2XD0WD0QDm\2QDn\2XD0TD1QDo\2WD0QDP]2PDkl5XD0PDYm6WD0QDQ]2PDkl
5XD0QDR]2WD0QDS]2PDTd;XD0WD0QDT]2TD1QDU]2XD0WD0QDV]2PDWj4XD0`DRm5`DUj4`D[m6WD0PDHPDQm6PDll5XD0PD
bP<WD0QDW]2PDkl5QDk:QDX]2XD0WD0QD[KQDY]2QDZ]2XD0QD[]2TD2WD0QD\]2QD]]2TD1QD^]2XD0WD0PD\j4QD_]2QD`
]2QDa]2XD0WD0PD^X:PDm^4XD0`Eai3`E>`En9`El8`Ek8`Em8`En8`EoE`Ech2WD0PD\g3PDcS1PDml5QDb]2XD0`D[5`Dh
5`DZd3`Do^4WD0PDYm<PDkl5PDXY5XD0WD0QD\OQDc]2PDRm5XD0WD0QD\OQDd]2QDe]2XD0QDf]2WD0QDRJQ@g]2Q@h]2TD
1QDi]2PDkl5XD0WD0PDnP7PDYm6QDj]2QDk]2XD0WD0PDnP7Q@l]2QDm]2XD0`Dll5QDn]2TD5WD0PDef4QDo]2QDP^2XD0W
D0PDef4QDQ^2QDR^2P@id5XD0PD4WD0PDef4QDS^2XD0VD0PD4WD0PDef4QDS^2XD0PD1QDcNQDX;WD0QDT^2TD2PDll5XD0
`DmY;`DYm6QDcNQDX;WD0QDT^2QDU^2PDll5XD0QDcNPD^g3WD0QDV^2QDW^2XD0QDX^2WD0QDY^2TD1QDZ^2XD0WD0QD[^2
PDll5QD\^2XD0QF]^2TD4WD0QD^^2TD1PDVj4PDkl5Q@_^2QD`^2XD0WD0PDaY;PDPm5PDfV;XD0WD0PDRIPDjl5PD[m6PDl
4PDkl5PD[m6PDZ`5XD0WD0QDa^2PDkl5PDlDXD0WD0PDYh4QDb^2XD0WD0QDc^2TD2QDd^2TD1QDe^2XD0WD0PDTn<TD2PDn
X1XD0QDf^2QDa5WD0PDc3Q@g^2QDh^2XD0QDa5QDi^2WD0PD`^;PDPe4PDll5XD0WD0PDfT1PDhe1XD0VD0WD0PDfT1PDhe1
XD0QDj^2QDg\2PDYm6WD0QDk^2PDWn<XD0WD0PDcQ1PDT8XD0QDl^2WD0QDm^2PDoGPDPm5XD0PDnGWD0QDn^2PDUj4QDi5Q
Do^2XD0WD0PDR1PDjl5PD[m6PD\n<XD0WD0PDol4PDYm5PD]n<XD0WD0PD^n<QDP_2XD0WD0PDTS1QDQ_2XD0WD0PDgR7PDW
j4PD[m6PDXj4PDkl5QDi5XD0WD0QDR_2TD2QDS_2XD0`Ddn<`DoQ5WD0QDT_2QDU_2PDRj4XD0QDV_2TD1WD0QDW_2QDX_2X
D0WD0QDY_2PDfP7PD[m6TD1QDZ_2XD0WD0QD[_2PD[m6PDah1XD0VD0WD0QD[_2PD[m6PDah1XD0QD\_2WD0QD]_2PD[m6PD
ah1XD0VD0WD0QD]_2PD[m6PDah1XD0PD1WD0QD^_2QD__2XD0`DXY5`Dhe1QDk_1WD0PDVc6QD`_2XD0WD0QDa_2QDb_2Q@c
_2QDd_2XD0`DUj4`Dkl5QDe_2TD1WD0QDf_2XD0WD0QDg_2P@oj4QDh_2PD[m6TD1QDi_2XD0WD0PDni4PDjl5PD[m6PDig1
XD0WD0QDj_2PDnP7PDYm6PDRo<XD0WD0PDa_6PDYm5PDbi:XD0WD0PD\o4PDkl5PDSo<XD0WD0PD[GPDWj4QDi5PDTo<XD0W
D0PDZj;PDTj4PD[m6PDVl4XD0WD0PDT3PDol5PD[m6PDhf4PDmQ5XD0WD0PDUo<PDRm5PD[m6XD0WD0PDnk4PDdR1PD[m6XD
0WD0PDVo<PDUj4XD0WD0PDUe5PDeOPDfX2XD0QDk_2PD[m6QDl_2PDYm6PDlS1PDn2PDRm5PDYm6PD]X:PDdh4PDSj4PDRm5
PDYm6PD]X:PDnl5PDWo<PDWj4PDWo<PDPm5PDYm6QDm_2PD[a:PDml5PDU6PDYo<PDUj4PDYm6QDn_2PDml5PD[5PDWj4PDl
T5PDWj4QDi5PDZo<PD[m6PD[o<PD[m6PD[m6PDll;QDi5PDUj4PDeJPDZg3PDjl5PD[m6QDo_2PDZm4PDkl5QDm?QDP`2PDY
m6PDSc:PDkl5PD[m6PDli1PDVc1PD[m6PD]o<QDQ`2PDoU;QDR`2PDRm5PD^o<PD_o<PDWj4PD`o<PDX];QDS`2PD[m6PDi[
5`DTj4PDi1PDRm5PDfEPDWj4PD[m6PDmf;QDT`2TD1PDao<PDnl5PD[m6PDVc4PDkl5QDU`2PDbo<PDkl5QDV`2PDco<PDW[
5PDml5PDoj4PDQEQDcl1PDRm5QDW`2PDWP4PDkl5QDi5QDX`2PD[m6TD1QDY`2QDZ`2QDi5QD[`2QD\`2QD]`2QD^`2TD1QD
_`2QD``2PDmY4PDkl5QDa`2QDb`2PDoc4VD0QDa`2QDb`2PDoc4QDc`2QD[KPDRj4PDll5QDQP1QDd`2QDTS2QDe`2QDf`2P
Dkl5PDdh4QD^>TD2PDho<QDg`2PDkU4PD`Q7QDh`2QDWh1TD1QDi`2PDof3PD]MPD]MPDRm5PDVc4PD\EPDdl4PDll5PDT8P
DVNPDfl4PDUf7PDVNPDYm6PDoc4PDVNQDj`2PDRm5QDk`2QDl`2PDnP7PDYm6PDnP7PDYm6PDcm<PDcm<PDW5PDVR<PD`T1P
DYm5PD]JPDYm5QDm`2PD]JPDYm5PDXh4PD]b1PDYm5PDg\6PDYm5PDYd1PDYm5PDQk4PDio<PD\n<PD\n<QDn`2PDTj4PDRm
5PDYm6PDjo<PDWj4PDYm6PDbf3PDkl5PDko<QDnEQDi5PD[U5PDVc1PDZc4QDo`2PD\j4QDPa2PDYm6PDlo<PDkl5PDYm6PD
dX2PDol5PDYm6QDQa2SD0PDYm6PDfY6PDRm5PDYm6PDTP1PDml5PDYm6PDcg3PDd3PDYm6PDll;PDkl5PDYm6PDPP=QDRa2P
D`Q7PDWf4PDkU4QDSa2PDRP=PDYHPDjl5PD]m6QDTa2QDREPDTIPDPm5PDdP8PD\g3PDYo:PDYm6PD[6PDgR7PDjo2PD`T1P
DYm5PD]9PDWf4QDUa2QDi5PDZo<PDWj4QDi5PDVi<QDVa2QDi5QDWa2QDT_2QDXa2P@Rj4QDYa2PDRj4QDZa2QD[a2PD\P7P
DmZ4PD^U3PDXm5PDYm6PDR^4PDeh4PDRm5PDUj4PDVi5PDWk4PDUj4QDi5PDTc1PD[6PD[3QDjT1PDRm5QDi5PDY`:PDPi4P
DWj4QD\a2PDkU4PDVj4PDRm4PDUj4QD]a2QD^a2PDc3PDhh3QD_a2QD`a2PD]g6PD[m6QDaa2QDba2QDca2QDda2QDXa2QDd
OQDi5PDZg3PD\a:PDkl5PDXd7PDkl5PD[m6QDea2QDfa2PDWj4PD_DPDRm5QDnEPDTEPD[m6PDVY;PDUj4PD[m6PDRm4QDga
2PDT8PDkl5QDi5PDVc1PD^V<PDW^4PDZP=PDVNPDoU;QDha2QDia2QDja2PDk8PD\g3PDYo:QD\1QDka2P@kl5P@[m6QDla2
QDKPD[m6QDma2QDDPDSj4P@Ym6QDna2QDDPDjo2P@Ym6QDoa2QDDPD[m6QDPb2QDQb2QDDPDXm4PDPm5PDXm4PDPm5PDQQ7Q
DDPDol5PD_DQDDPD\P=QDDPDRm5PDaV3QDDPDVj4PDkl5QDi5PDgo6PDRm5QDFPDTj4PDbP7QDFPDRm5QDRb2S@0QDSb2PDj
o2PDYm6QDTb2QDFTD2PDWj4QDi5PDZo<QDFPD[m6QDUb2QDFQDi5QDVb2PDTj4QDGPD[m6QDWb2PDkl5QDGPD[m6QDXb2QDG
QDYb2QDGPDYm6QDZb2QDGQDi5PDn5QDGPDYm6PDUc3PDll5QDGQD[b2QD\b2QDHPD[m6QDWb2QD]b2QDHPD[m6QD^b2QDHPD
Rm5PDaS3QDHPDRm5PD[m6QD_b2QDHQDi5QD`b2QDHQDi5PDhm5PDgo6QDHPDT?QDmEQDHPDTj4PDRm5QDdR1PDTj4PDRm5QD
dR1S@0PDn2QDITD2PDUj4QDi5PDT`;QDITD2PDjl5PDbP=QDIQDab2QDbb2QDIP@Zm6PDj];PDUj4PD[m6QDIP@Ym6PD[W5P
DUj4QDIQDi5QDcb2QDJPDYm6QDdb2S@0QDeb2QDJQDfb2QDEQ@gb2S@0PDQT5PDUj4QDEQDi5QDhb2QDEQDg5S@0QDib2QDj
b2QDEQDkb2TD1QDlb2QDETD2PDk_6PDna7QDEQDQl1PDRm5QDmb2QDEPDYm6QDnb2QDob2QDPc2QDP1QDi5QDQc2QDP1PD[m
6QDRc2QDR1PD[n<QDR1QDSc2QDTc2QDV1QDUc2QDX1PD_P7QDi5PDhm5QDX1PDUj4QDVc2QDX1PDUj4PDWj4PDWo<QDX1PDR
j4QDWc2`D[m6`DYm6`DZm6`DPk4`DQk4QDX1PDRm5QDXc2PD]9QDX1PDkl5PDS\4QDOPDVj4QDYc2P@[m6PDhX6QDOQDh9QD
Zc2QDOQD[c2QD\c2QDOQD]c2QDNPD[m6QD^c2PDXj1QDNQDi5QD_c2QDNQDi5QD`c2QDac2QDNPDWj4PD[m6QDbc2QDNTD2P
DRm5QDcc2QDNPDRm5PD]JPD\8QDU1PD[m6QDdc2QDU1PDYm6QDec2PDa_7QDU1PD[m6QDfc2QDgc2QDW1PDVj4QDm?QDhc2Q
DW1QDic2S@0QDjc2QDW1QDic2S@0PDRm5PDPDQD[2PD[m6QDkc2QD[2QDi5PDPg1QDY2PD[m6PDe3QD^2PDYm6QDlc2QD[1P
DYm6PDQQ=QD[1PDYm6QDmc2QD[1QDi5QDnc2QDc1QDoc2QDPd2QDd1PD[m6QDQd2QDe1PDnl5PDa_7QDe1PDol5PD[m6QDe1
PD[m6QDRd2QDSd2QDj1PD[m6QDTd2QDj1PDUj4QDUd2QDk1PDYm6PDW8QDk1QDVd2QDk1PDjo2PDYm6QDk1QDi5QDWd2QDb1
PDWf4PD\];QDQ2QDXd2QDW2PDjo2PDYm6QDW2PD[m6PDV<QDV2PDml5QDYd2PDml5PDlS1PDZi:QD_2PDUj4PD`Q7QD`2PD[
m6PDjf;QDa2PDVj4PDkl5QDi5PD[5QDa1QDZd2QD[d2QD`1QDi5QD\d2QD`1PD[m6QD]d2`D[m6aD_5QD`1TD3PDPg4PDVj4
QD`1TD3QDSb2VD0QD`1TD3QDSb2QD^d2QDi1QD_d2QDi1PDll5QD]Y1QDP2QD`d2QDP2PD[m6PDkW;QDP2QDi5QDad2QDP2Q
Dbd2QDcd2PDWj4PDUk2PDfR7PDWj4PD]JQDdd2PDWj4QDed2QDfd2PDWj4PDYm6QDgd2QDhd2PDWj4PDYm6PDdh2PDkl5PDW
j4PDZf4QDid2PDWj4PDli1PDVc1PDWj4PD[m6QDjd2PDWj4PDfZ5PDge3PDUj4PD[m6QDkd2PDUj4PD[m6QDld2QDmd2PDUj
4PDVc1PDkl5QDnd2VD0PDUj4PDVc1PDkl5QDnd2QDod2PDUj4QDPe2PDUj4QDQe2VD0PDUj4QDQe2QDRe2PDUj4PDYm6QDSe
2PDUj4QDTe2QDUe2PDUj4PD[m6QDVe2PDjl5PD[m6QDWe2QDXe2QDYe2PDjl5QDWh1QDZe2PD[j1PDRm5PDfQ7PDVc1PDkl5
PD[m6QD[e2QD\e2PDkl5QDlS1QD]e2QD^e2PDhEPDkl5QD_e2QD`e2PDgm5PDYm6QDae2QDbe2PDYm6PDT3PDXm4PDYm6QDc
e2QDde2PDYm6QDee2QD^?PDYm6PDdQ=PDkl5QDQP1QDfe2QDge2QDhe2PDYm6PDR^4QDie2PDYm6QDje2QDke2PDYm6PDST7
PD`V;PDYm6PDml4PDV6PDYm6PDfQ=PDkl5PDiP5PDYm6PD_8PDWj4PDYm6PDgQ=PD[5PDYm6PDhQ=PDkl5PD_DPDYm6PDVNP
DiQ=PDYm6PD\_6QDle2PD\_6PDjQ=PD_4PDjQ=PDYm6PDdc1PD`T1PDYm6QDme2QDne2PDYm6PDec1QDoe2PDYm6QDae2PDW
6PDWDPDPm5PDXDPD[n<PDPm5PDYQ3PDWDPDkl5PDXh4PDlQ=PDWj4PD[m6PDfR7PDSj4PD]9PDn2PD]9PDPm5PDTo;PD_9PD
Pm5PDga6PD^o4PDPm5PD[a5PDWP5PDPm5PDmQ=PDTIQDPf2PDTIPDdS6PDli1PDVc1PDVc1QDQf2PDll;QDRf2PDXj1QDSf2
PDmm5PDUj4PD\g:PDUj4PDek;PDUj4PD\6PDhc1PD]g1PDhc1PDgQ7PDRm4`D]j4`Dlf4PDgQ7PD[m6QDTf2PDgQ7PDai3QD
Uf2QDVf2PDQW<PD_a:QDlS1PDlU5PDUj4PD[m6QDWf2PD[m6QDXf2PDkl5PD[m6QDhc2QDYf2PD[m6PDTo2PDkl5PD[m6PDj
OPDkl5PD[m6PDP`:QDZf2PD[m6PDnZ4PDWk4PD[m6QD[f2QD\f2PDXh4PDh]7PDoU;Q@m?QD]f2PDoU;PDeQ7QD^f2PDnP7Q
D_f2PDYm6QD`f2PDdR7PDYm6PD_P6PDdR7QDaf2PD\j4PD`1PDYm6PD[T5PD\j4QDbf2PDYm6QDcf2PDlP;PD[Q7QDdf2PDl
P;PDll4PDkl5PDHPDmh3PDSR=PDHPD]i4PDTR=PDmX:QDef2PDoZ:PDUR=PDVR=PDPm5PDRIPDeh4PDRm5QDi5PDZf4PDkl5
QDff2PDZf4PDZc4PD\U1PDUj4PD`Q7PD^_6PDXm5PDPDPDRIPDl^4QDgf2QDhf2PDWo<PDPm5PDWR=PD]V;QDif2QDjf2PDV
OPDRj4PDml5PD[m6QDkf2PDRj4PDmf4PDml5PDRj4PDPm5QDlf2PDRj4PDll5PDkU4PD`Q7PDXd<PD`Q7PDVY1PDoP=PDPm5
PDaY;QDmf2PD]d4QDmf2PDgJPDXR=PDYR=PDXm4PDTEPDkl5PD]6PDSj2PDYm5PDVl4PDfR7PDQm4PDTj4PD[m6PDQm4PDUj
4PD[m6PDWh5PDkl5PDih:PDXh5PDkl5PDih:PDRm4QDnf2QDm?QDof2PDbf3PDkl5PDko<PDU\5PDkl5PD[m6PDRNPDYm5PD
ZR=PDT_8PDWn<QDPg2QDQg2TD2QDRg2PDV3PDYm6PDU];QDSg2QDTg2PDhEPDNPDPm5QDUg2PDgj4PDRm5PDX:PDgj4PDRm5
QDjDQDVg2PDoCPDWj4QDi5PDgl;PDll5PDTi4QDWg2PD`GPD\U5PDTj4PD[R=QDXg2PD`Q7PD[m6PDom4PDkU4PDTn4PDkU4
PDma;QDYg2QDoW1PDRn4PDkU4PDd4QDZg2PDSP8PDUj4QD[g2QD\g2TD1P@YHPD\R=QD]g2P@Wf4PDdY;QDfa2PDTj4QDoY1
QD^g2PDRj4QD^?QD_g2PDVj4QDnZ1PDg3PDn2PDn2PDg3PDg3PDPm5PDn2PDYm6PDZZ<PDmY:PDPm5PD]R=PDln5PD[m6PDc
l;PD\c1QD`g2PDcOPDRm5PDYk6PDYm6PDXKPDRm5PDZm6PDhi5PD\S<PDZm6PDe2PDRm5PDZm6PDU6PDlW;PDYm6PD^R=PDY
m6PD_R=PDPEPDYm6PD`R=QDag2PDYm6PDXi5PDZ4PDjl5PDYm6PDkf;PDjl5PDaR=PDjl5PDbR=PDVj4PDUj4PDYm6PDcR=P
DS1PDdP1PD[m6PDS1PDWj4PD[m6QDbg2PDoj4PDi7PD^X<PDPk4PDac4PD^X<PD^U3PDTDPDXm5PDXj4PDRm5PDT_4PDXj4P
DRm5PD[m6PDZS1PDWj4PDdR=PDWj4PD[m6PD\U1PDYm6PDZ]:PDTd;PDll4QDcg2PDc7PDfR=PDYm6PD\c1QDdg2PDbl4PDl
l4PDUj4PD]P7PDhV3PDHPDPk4PDYS;PDhh;PDlh3PDXm5PD[m6PDi^:PDgo6QDeg2PD`Q7PDn7PDoP7QDfg2QD]b1QDgg2PD
ml5PDoP7PDZm6PDan:QDhg2PDWf4QDig2PDWj4QDi5PDhm5QDjg2PDhf4PDn]4QDkg2PDRm5PD[m6QDlg2QDmg2PDYm6TD1Q
Dng2PDHQDog2QDPh2PDWGPD\_6PDYm5PDYm6PDek;QDQh2QDRh2PDYm5PDVNQD]a2PD[m6PDjR=PDHPDo2QDSh2PDnR=PDkl
5PDbg5PDfS1PDRm5QDTh2PDQd2PDZg3QDUh2QDVh2QDWh2PD]Y1QDXh2QDYh2PDf_;PDl\;QDZh2QD[h2PD_P7QD\h2QD]h2
VD0QD\h2QD]h2QD^h2PDnl5PDQ;VD0PDnl5PDQ;PD1QD_h2P@Uj4PD\R3VD0QD_h2P@Uj4PD\R3QD`h2QD^>TD2PDgf6PDWf
4PDUm5QDah2QDQEQ@c<QDbh2TD2PDkl;QDch2PDll5PDYm6PDVc1PDkl5QDWh1PDRj4PDRm5QDdh2PDml5PDYm6PD_T;PDkl
5PDPk4PDYm6PDij<PD]];QDeh2PDjl5PD[m6PDVS=PDXQ1PD]m4PDjl5PD`Q7PDjl5PDXi5PDjl5PDWS=PDPm5PDjl5PD[m6
PDl4PDkl5QDi5PDjl5PDXS=PDjl5PDYm6QDfh2P@ZS=QDgh2PD[m6PD^l<PDdb2PDRm5PDcn4PD[S=QDR`2QDhh2QDih2QDj
h2PDfZ2PDWj4QDkh2PDTj4PD[m6PDln4PDPm4PDni4PDZf4PDkl5PDY[;QDlh2QDmh2PDQFQDnh2PDWj4PDWf4QDi5PDfQ1P
DfP7PDaY;QDi5PDcd;PDS1PDRm4PDPm5QDoh2PDVj4PDHPDPZ5QD^T2PDcn;PDch4PDTj4PDoDPDoj4PD^S=PDaT1PDVj4PD
kl5QDi5PDbj:PDWf4PD[m6QDPi2PDaS1PD[m6PD_S=PDie5PDWj4PDYm6PD`S=PDnGPD]Z<QDQi2QDRi2QDSi2PDXf4QDi5Q
DTi2PDbS=PDUj4PD[m6PDT?PDWj4PD[m6PD[m6PDll4PDYX<PD[m6PDUn;PDl4PD[m6PDlh3PDll5PDRR1PD]JPDUf7PDRm5
PDHPDcS=PD_j4PDTT7PDjo2QDUi2PDYm6PD_a3PDS^;QDPBQDVi2PDR8PDd8PDWj4PDnNPDSh2PDVj4PDdS=PDVj4QDT1Q@g
5S@0QDWi2PDRm5PDVOQDT1QDXi2PDRm5QDYi2QDT1PDHPDoj4QDZi2QDT1QD[i2QDZi2QDT1PDRm5QDi5PDhm5QDT1QD\i2P
DRm5QD]i2QDMPDYm6QD[@QDMQDi5QD^i2QD_i2QDMPDVj4QD`i2QD^1QDk:QDai2QD^1QDVDS@0QDbi2QDLQDci2QDLQDdi2
TD1QDei2QDLPDjl5PD[m6QDfi2QDDPDfP7PD[m6PD^^;QDDPDTj4QDgi2QDhi2QDDPDWf4QDm?QDii2QDDPDRm5QDji2QDDP
DRm5PD[m6QDki2QDDPDVj4QDli2P@[m6PDPe4QDDPDWj4QDmi2QDDQDni2QDDPDbf3PDWj4PDS_4QDDPDbf3PD[m6QDoi2QD
DPDSj4QDPj2QDDPDSj4PD[m6QDQj2QDDPDSj4PDYm6QDRj2QDDPDlP7PD[m6QDDPDi^:`DRm5QDDPDRm5PD^6QDDPDYm6QDS
j2QDTj2QDQ1QDUj2QDVj2QDQ1QDWj2QDXj2QDQ1PDna7QDZ1QDk:QDYj2QDZ1PDjo2PDiS1QDHPD[m6QDZj2QD[j2QDHPDYH
PDml5QDHPDVj4PDkl5QD\j2QDHQD]j2QDHPDTj4QD^j2QDHPDUj4QD_j2QD`j2QDHPDS1QDaj2QDHPDZm4PDkl5QDHPDYm4P
Dml5QDFQDi5QDVb2PDTj4QDFTD2PDml5PDYm6PDWj<QDFPD[m6QDbj2QDFPDll5PDmY;QDFTD2PDll5PDmY;QDFQDcj2QDdj
2QDej2PD\m;QDGPDYm6QDfj2QDgj2QDGPDYm6QDhj2QDGPDdi;QDGPDcS1PDml5QDGQDhFQDij2QDIQDi5QD`@QDjj2QDITD
3PDWj4PD[m6PDSIQDIQDkj2P@kU4QDJPDVj4QDlj2QDmj2QDJQDnj2PDjo2QDoj2PDjo2PDgj<PDdd5PDjo2PDYm6QDPk2PD
jo2QDQP1QDQk2QDRk2PDjo2QDSk2PDjo2QDTk2QDEQ@g5S@0QDUk2QDVk2QDEPDHQDWk2QDEPDHPDT8PDll5QDEPDiR1PDkh
3QDEPD^2QDR`2PDmZ4QDEPDYm6QDXk2PDRm5QDYk2QDEQDi5QDZk2QD[k2QDP1PDTa5QDP1QD\k2QD]k2QDP1QD^k2S@0PDX
j4QDP1TD2PDRm5PDcT=QDNTD2PDUj4PD[m6PDXj4QDNTD2PDUj4PD]3QDNTD1PDTj4QDi5QDNQD_k2QD`k2QDNPD`Q7QDi5P
DfS5QDNPD[m6QDak2QDNPDQ]4QDS^1QDOPD[m6QDbk2QDY1QDck2TD1QDdk2QDV1PDdd;QDV1QDek2QDfk2QDV1PDWj4QDm?
PDgo6QDV1PDUj4PDfT=QDo1PDUj4QDm?QDgk2QDo1QDhk2QDik2QDo1QDjk2PDPm5QDo1PDUj4QDi5QDkk2QDo?PDUj4QDm?
PDm\;QDV2QDm?PD`];QDV2QDlk2PDnl5VD0QDV2QDlk2PDnl5QDmk2QD[1PD[j1PD^Z;QD[1PDPm4PDPm5QD[1PD[m6QDnk2
QD[1PDfn:PDRj4QD[1PDkU4PDUk2QD[1PDll5PDT8QD[1PDRj4QD[1PD[i3QD\1QDok2P@Wf4QD\1Q@QP1QDla2QD]1QDPl2
TD1QDQl2QD_1QDm?QDRl2QDa1PDWj4QDSl2TD2QDTl2QDa1TD2PDWj4PDjl5PD[m6QDa1PD\m4QDf1TD2QDUl2TD1QDVl2QD
f1PD[m6PDmY<PDSj4QDf1QDWl2TD1QDXl2QDf1QDYl2PDSj4QDR2QDZl2TD1QD[l2QDW1TD2QD\l2QD]l2PDll4QDc1QD^l2
TD1QD_l2QDX1PDYm6PDjT=QDX1PDRm5QD`l2QDal2QDX1QDbl2TD1QDcl2QDj1PD`Q7PDWf4QDdl2QDj1PDUj4QDel2QDj1P
DYHPDol5QDm?S@0QDfl2QDl1PDYm6PDkAQDl1PD[m6PDll4QDm1PDkU4PDUj4PDol4QDm1PD[m6PDVd;QDn1QDgl2TD1QDhl
2QDg1QDil2`DPm5`D4`DU_4`Doe1QDg1PD[m6QDjl2PDll5QDi1PDSj4PDRm5QDkl2QDS2QDll2TD1QDml2QDKPDYm6QDnl2
TD1QDol2QDU2PD[m6QDPm2PDXQ3QDZ2QDQm2QDRm2QD]2QDSm2TD2QDTm2QD^2PD[m6QDUm2TD1QDVm2QDb2QDWm2TD2QDXm
2QDc2PDZm6PDmj<QDc2PD[m6PDeh4QD\2PDRj4PDRm5QD\2PDWj4PD[m6PDjP7QD\2PDUj4QDR`2PDnT=QDh1PDTj4QDh1QD
R`2QDYm2QDh1QDhFS@0QDZm2QD`2QD[m2TD1QD\m2QDCQD]m2QD^m2TD1P@ch4QDQP1QD_m2P@go6PDRm5PDo2PDYm6PD\R3
QD`m2QDam2PDYm6QDbm2QDcm2`ERm5`Ejl5`Eol5`EWj4`EeP7QDdm2QDem2PDYm6PD_g4PDgo3PDYm6PD[\:PDUU=PDYm6P
D[3PDWj4PDYm6PD^GPDWj4PDYm6PD`h:PDWj4PDYm6PDj;PDkl5QDfm2PDYm6QDgm2PDll5PDYm6PD]n;PDR_4PDYm6PDXU=
PD]]5PDYm6QDhm2QDim2QDa5PDYm6PD_\7PDkl5PDYm6PDW_6PDRm5PDYm6PDjb4QDjm2PDYm6PDne1PDcQ1PDYm6PDfP1PD
VS;PDYm6PD]_6PD\U=PDYm6PDia4PD]U=PDYm6PD^U=PDWj4PDYm6QDkm2QDlm2PDYm6QDmm2QDnm2PDYm6QDom2QDPn2PDY
m6QDQn2QDRn2QDQP1QDSn2PDZj5PDYm6QDTn2QDUn2PDYm6PDdl;PDWj4PDYm6PDT?PDi6PDYm6PD`Q1PDne1PDYm6PDQb4P
Dkl5PDYm6PDZP5PD_j4PDYm6QDVn2PDRZ5PDYm6QDWn2PDif2PDcU=PDif2PD\o<PDYm6QDXn2QDYn2QDZn2QDi5QD[n2PDV
j4PDkl5Q@m?QD\n2QD]n2PDfP7PD[m6PDi[5PDVj4PDkl5QD^n2PDml5PDk_6QD_n2QD`n2PDk_6QDan2PDk_6PDYm6PDVi5
PDRj4PDlP7PDkU4PDRj4PD[m6QDbn2PDRj4PDWj4QDcn2PDmDPDRj4PDRm5QDdn2PDRj4PDRm5QDREQDen2PDRj4QDfn2QDP
Y2QDgn2PDTj4PD[m6QDhn2PDTj4QDi5PDPg1PDTj4PDUj4PD[m6QDin2PDTj4QDjn2PDUj4PD[m6QDkn2QDln2PDUj4PD[m6
QDmn2PDUj4QDR`2QDnn2Q@on2QDPo2TD1PDUj4PD]P7PDRV=PDUj4QDQo2QDRo2PDUj4PDYm6QDSo2TD1QDTo2PDYm4PD[m6
QDUo2PDYm4QDi5QDVo2QDWo2QDXo2TD1QDYo2PDQQ7QDQP1QDZo2PDjP7QDR`2QD[o2QD\o2PDol5QD]o2PDle4PDPm5PDST
7PDaT1PDPm5PDTl5PD`h:PDWj4PD[m6PDll5PD[m6PDTV=PDkl5PDkU4PDol5QD^o2PDRm5PDcOPDll5PDYm6PDQFPDYm6PD
oc4PD\c1PDRm5QD_o2PD_9PD]g3PDS7PD_9PDWj4PD[m6PD]9PDWj4QDm?QD`o2PDlf4PDn9PDo2PDTP1QDgb1PDS9PDY[;P
DWj4QDao2PDiFPDjl5PDj4PDWj4PDYm6QDbo2PDWj4PD[m6QDco2VD0PDWj4PD[m6QDco2QDdo2PDWj4PDYm6QDeo2QDfo2P
DWj4PDjl5PD[m6PDSNPDWj4QDgo2PDWj4PDUc3PD`c6PDWj4PDoj4PD``<PD_V=PDkl5PD`Q7PDcm;PDcj4PDPd4PDll5PD[
m6PDbh2PDgQ7PDVf4QDho2PDnX;QDio2QDjo2QDko2P@kl5QDlo2PDhV3PDfd;PDdV=PDhV3QDmo2QDno2PDlFPDWj4PD[m6
PD_U3PDWOPD^U3PD_U3PDXm5QDoo2PD]^;PDWS4PD\R3PDWj4PD[m6PD\R3PDgo6PDRm5PD\R3QDPP3PD\R3PDlV;`DUf1`D
hh1PD]_6PDUl5PDfP1QDQP3TD1QDRP3QDSP3QDTP3QDUP3QDSP3PDn7QDVP3PD^U3PDkl5PD[m6PDhf4PDTT7PDkl5PDYm6P
DjV=PDTT7PDkV=QDWP3QDXP3PDin;PDPm5PDin;PD_Q7QDYP3PD\Q7QDZP3QDh9PDWj4PDHQD[P3QD\P3PDHPDah1PDll5PD
HQD]P3PDHPD]JPDHPDcP1PDlV=PDHPDPk4PDYS;PDHPDio2PDfP1QDhFPDj]4PDQm5PD\j4QDVDQ@j5QD^P3TD1QD_P3PD\j
4QD`P3QDaP3TD1QDbP3PD\j4PDT3PDVj4PD\j4PDRj4PDRm5PD\j4PDoU;QDcP3PD\j4QDdP3QDeP3PD\j4PDbP1QDi5PD\j
4QDk:QDfP3TD1QDgP3PD\j4PDll5PD[m6QDhP3PDlP;PDRm5QDiP3QDjP3PDVl4QDkP3TD1PDYo;PDWf4PDPm5PDfS1PDWf4
QDlP3TD1PDVc1PDQW<PDll5PD[m6PDT[4PDQW=PDjP7QDmP3QD[o2PDU<PD]^;PDXn7PDRk5PDoZ:PDUR=PDgZ5PD]m4PDcJ
QDnP3QDoP3PDRm5QDPQ3PD[m6QDQQ3QDRQ3QDSQ3TD1QDTQ3QDUQ3PDVj4QDVQ3QDWQ3QDXQ3QDe?PD[m6QDYQ3PDbf3PDPm
5PDbf3PDWj4QDZQ3QDc[1P@ml5PDhf4QD[Q3QD\Q3QD]Q3QD^Q3QD_Q3TD1QD`Q3PD[j1QDaQ3PDc3PDWj4PD]i4PDc3PDWj
4QDi5PDYS;PD`W;PDWj4PD[m6QDbQ3QDcQ3TD1QDdQ3QDeQ3QDfQ3QDgQ3QDhQ3TD1PD[i:QDiQ3QDm?QDjQ3QDkQ3QDlQ3T
D2QDmQ3PDXGPDPm5PDbX5PDkf;PDSj5PDl\<PDk_6PD[j4PDST7PD[j4PD[j4PD[j4QDnQ3QDoQ3QDPR3QDQR3TD1P@Zj6PD
m2PDWj4PD[m6QDRR3PD\Z5PD^W=PDnl5PD[m6PDT?QDSR3QDQP1TD1QDTR3PDVU=PDWf4PD]^5QDUR3QDVR3TD2PDk_6PD[m
6QDWR3QDXR3PDb^5PDPm5PDbW=PDcW=QDYR3PDol4PDPm5PDPm4PDR8QDZR3P@[m6PDR8PDdW=QD[R3QD\R3PDli1PDkl5PD
[m6PDfW=PD_j4QD]R3QD^R3PD_j4PDaQ7PDgW=PD_j4PD_4QD^?QD_R3PD_j4PDST7PDd^6PD_j4PDRT7PD_j4PDPg3PDPm5
PDo2PDPg3PDkl5PD[m6PDnc1QD`R3PDNPDPm5PDUa<PDZ`5PDXj5PDPk4PDac4QDaR3PDPk4PDS1PDcn:PDPk4PDZ2PDmj<Q
DbR3PD]n;QDcR3PDTa5PDk_6PDTa5PDTj4PDYm6PD`JQDdR3QDeR3QDfR3QDgR3PD[m6PD_FQDhR3PDhe4PDmW=QDiR3QDjR
3TD1QDkR3PDnl4PDkl5PD[m6PDPe4PDa^;PDba5PDPm5PDYm6PDml5PDYm6QDlR3PDml5PDoW=PDV\<PDml5QDmR3TD1QDnR
3QDUMQDoR3PDU7PDll;PDkl5QDPS3PDPX=PD]m4PDlh3PDll5PD]o6PDUc1PDkl5QDQS3QDRS3QDSS3TD1QDTS3QDUS3PDUj
4QDVS3TD1P@nd4PDi^:QDWS3P@kl5QDXS3QDYS3PDk8PDig3PDU3PDdY1QDZS3PD^P7PDWc;PDWOPDRm5PD[m6PDe:PDnl5P
D[m6QD[S3P@kl5PDnl5PDTX=PDnl5PD[m6PDUf1PDnl5PDaIPD]d3PDWj4PD[5PD`l<QDgb1PDZQ5PDUm5PD[m6PDcQ5PDPm
5QD\S3PDVX=PDPm5PDgW6PD^4PDYm5PD^i:PD\HQD]S3PDYY;PD\m4PDnGQD^S3PDf[6QD_S3PDXX=PDYX=QD`S3QDaS3TD2
QDbS3PDXT1PDRR;PDT3PDPm5QDcS3PDek;PDWj4PD[m6QDdS3QDeS3Q@i5PDgm;PDnl5PDZX=PDYm6PDPf4PDed5PD`U1QDf
S3QDgS3PDfS1PDPm5PD\X=PDfS1PDRm5PDgm;PDSj4PDjl5PDiT=PDSj4PDWj4PD[m6QDhS3PDSj4PD[m6QDiS3QDZGQDjS3
TD1QD\GPD]X=PDPm5PD^X=PDZg4PDYm5PD[U3PD_l4PDeQ7QDkS3QDlS3QDmS3TD1QDnS3PDWP1PDTm5PDPm4PDPm5PD]_6P
D`X=PDfd;PDaX=PDhe4PDcFPDVR<PDXj1QDoS3PDbX=PDYm6PDhS1PDnl5QDPT3QDQT3TD1QDRT3PDYT5PDll5QDST3QDTT3
TD2QDUT3QDVT3PDjl5TD1QDWT3QDXT3PDnl5PD\c1QDYT3QDZT3PDlOQDQP1TD1QD[T3QDn^2QD\T3PDWj4PDXb1QD]T3TD1
QD^T3PDaIPDj\4QD_T3QD`T3TD1QDaT3PDXn3PDmT5PDeo:PDlX=QD\`2QDbT3QDcT3QDdT3PD_P7PDe5PDnn4QDeT3QDfT3
PDmX=PDi[;PDmT1PD[m6PDVZ;QDgT3QDhT3PDmX5PDWj4PDTj4PD[m6PDaIPDUj4PDYm6PDkV5PDVj4PDRm5QDiT3PDhm5QD
jT3PDSY1QDkT3TD1P@V[;PDQa<PDel3PDej;PDWj4PD_Z5PDjW=QDlT3QDi5QDmT3PDQm4PDPm5QDnT3PDQY=PD[m6PDRa3P
D[m6PDoo4PDcn;PDch4PD]a6QDoT3PDXf4PD[m6PD`^:PDYh4QDPU3PDbS1QDQU3PDT_4QDRU3PDSY=PDRR1PDYX<PDYj4PD
nLQDSU3PDa[;QDTU3PDUn;PDVn;QDUU3QDVU3PDjo4QDWU3QDi5PDPY=PD[m6QDXU3QDYU3PD[m6QDZU3QD[U3PD[m6PDgo3
PDWj4PD[m6PDWY=PDWOPD[m6PDVl4QD\U3PD[m6PD\l;PDc3PD[m6PDUn;PDVn;PD[m6PDjg1QD]U3TD1PDTj4`D[m6`DYm6
`Dkj4`DlEPD[m6PDUc1QD^U3PD[m6PDi^:QD_U3PDfP7QDm?QD`U3TD1P@i[5QDaU3PDZY=PDZY=QDi5QDbU3QDcU3TD1QDd
U3QDeU3QDi>PD^Y=PDWj4PD_Y=PDSl<PDTS1PD`Y=PDaY=PDPm5QDfU3QDgU3TD1PDZg4PDbY=PDol5PD[\:PDUU=PDkT7SD
0QDhU3PDkl5PD[g3PDkl5PDhf5QDiU3TD1WD0QDd2XD0VD0QDiU3TD1WD0QDd2XD0QDjU3QDkU3Q@a5TD1WD0QDlU3S@0QDe
2XD0VD0`DWj4`Djl5QDkU3Q@a5TD1WD0QDlU3S@0QDe2XD0QDmU3`DWj4`Djl5QFnU3TD6PD4QDoU3S@0WD0QDd2XD0VD0QF
nU3TD6PD4QDoU3S@0WD0QDd2XD0QDPV3WD0QDQV3SD0XD0VD0`DT]4WD0QDQV3SD0XD0QDRV3`DT]4WD0QDSV3QDTV3XD0`D
WHWD0QDUV3QDVV3XD0WD0PD^Z=QDWV3XD0WD0QDXV3PDkl5QDYV3XD0QDZV3QD[V3TD1WD0QDg2QDf2XD0QF\V3TD2WD0QD]
V3PDoj4QD^?XD0WD0QD^V3PDWj4PD\S<XD0WD0QD_V3QDi5PDhm5PDXQ3XD0WD0QD`V3PDkl5QDaV3TD1QDbV3XD0WD0QDcV
3QDdV3XD0WD0QDeV3QDfV3XD0WD0QDgV3PD]9PDUj4XD0QDhV3WD0QDk:QDiV3QDjn1QDjV3TD1VD0XD0QDhV3WD0QDk:QDi
V3QDjn1QDjV3TD1QDkV3XD0WD0QDlV3QDmV3TD1QDnV3XD0`DYm6`D[m6WD0QDoV3QDPW3XD0WD0QDQW3PDRm5XD0YD2WD0Q
DRW3PDRm5QDSW3XD0WD0QDTW3QDUW3XD0QFVW3QDZW1QDdR1TD1WD0QDWW3XD0`DUj4`Djl5WD0QDXW3QDYW3XD0YD2WD0QD
ZW3QD[W3S@0XD0QD\W3WD0PDRT7QD]W3XD0WD0QD^W3XD0WD0QD_W3XD0QDj8`D_f1`D`f1QDa5WD0PD[m6QD`W3QDaW3XD0
QFbW3QDa5Q`1j5WD0QDcW3XD0VD0QFbW3QDa5Q`1j5WD0QDcW3XD0QDdW3QFeW3TD3QDa5Q`1j5WD0Q`1j5QDfW3XD0VD0QF
eW3TD3QDa5Q`1j5WD0Q`1j5QDfW3XD0QDgW3WD0QDdR1aDo5aD_5SD0PDPm5`DYm6`DZm6`D[m6`Doj4aD_5SD0S@0XD0QDh
W3QDiW3Q`1j5WD0QDjW3XD0QDkW3WD0Qd1j5QDi2XD0`Doj4QDj8aD_5WD0QDi2XD0`Doj4QDj8aD_5WD0QDdR1Q`1j5QDi2
XD0S@0QDlW3QDmW3PDo9QDnW3WD0Q`1j5QDoW3XD0QFiQ1QDa5Q`1j5WD0Q`1j5QDPX3XD0QDQX3QDa5Q`1j5Q@dR1WD0Q`1
j5QDRX3XD0WD0QDi2`DWQ7`Dll5`Dkl5`DPm5`DWj4`Djl5`DRm5`DXm5`Ddi3`DYm5`D[Q7`DUj4`Dml5`DYj4`Dol5SD0Q
DeX1XD0aD_5WD0PD[m6PDPDPDPm5XD0PDXDWD0QDc<PD[m6SD0QDSX3QDTX3XD0PDol5`Def4`Di\=`D`Q7`DYP7`DPk4`DQ
k4`DcQ7`DaQ7`DXP7WD0SD0QDUX3XD0`E[m6`EfF`EV8`EgFQDVX3TD1WD0QDh2XD0`DZ7`Dd\5`DXf1`Dkl5QDWX3WD0PDb
R7QDVDSD0XD0VD0QDWX3WD0PDbR7QDVDSD0XD0QDnAQDa5WD0QDXX3QDYX3XD0QDZX3QDS?WD0QD[X3XD0QD\X3QD]X3TD1W
D0QD^X3XD0VD0QD]X3TD1WD0QD^X3XD0QD_X3QFbW3TD4QDa5Q`1j5WD0QD`X3QDaX3XD0VD0QFbW3TD4QDa5Q`1j5WD0QD`
X3QDaX3XD0QDo_1QFQX3QDa5WD0PDHSD0XD0VD0QFQX3QDa5WD0PDHSD0XD0PD1QDbX3WD0PDHSD0XD0VD0QDbX3WD0PDHSD
0XD0PD1WD0QDVDPDec1SD0XD0QFbW3WD0QDcX3PDVOQDdX3XD0QDa5QDeX3TD3WD0QDfX3XD0`Dkl5WD0QDgX3TD1QDhX3QD
iX3XD0QDa5WD0QDjX3TD2QDkX3PDkl5QDcZ1XD0WD0QDlX3PDkl5QDmX3QDnX3XD0WD0PDVl4QDoX3XD0`DWj4`Djl5WD0QD
PY3XD0`Dkl5WD0QDQY3QDRY3XD0`D_f1`D`f1`DZ5`Dg\5`DX_4`Dol5`Dkl5`DWj4`DUj4`DTf1QFbW3QDa5Q`1j5WD0QDS
Y3PDRm5QDTY3XD0WD0QDTh1QDUY3TD1QDVY3XD0QDWY3PDbh2PD]g3PDVOPDdh2QDXY3QDcT1`DhZ4`Dag1`DcF`Doo4`DZg
3`DXc5`DhH`D_\7`DeHS@0QDYY3QDZY3PDT\4`Dkl5PDfc1QD[Y3PDol5QDdR1S@0WD0QD\Y3XD0QD]Y3QDc<TD1PD[m6QD^
Y3QFQX3TD1QDa5WD0PDYm6Q`1j5SD0XD0QD_Y3QD`Y3WD0QDaY3XD0QDbY3QDcY3QDdY3PD[m6QDeY3QDfY3QDeY3QDfY3QD
gY3QDa5Q`1j5WD0QDhY3XD0QDiY3QDjY3QDkY3`DWG`Dkl5`DWj4PDna7QDlY3QDmY3QDnY3QDb5Q@g5Q`1j5QDoY3QDdR1Q
DPZ3PD[m6QDQZ3QDRZ3PDjU<PDc\<QDSZ3QDTZ3PDkX1QDUZ3PD\j4QDVZ3QDWZ3PD\j4QDXZ3PD]9PDWj4PD[m6PDWi5PDZ
j;PDUj4PDVNPDS2PDRj4PDi^:QDYZ3QDZZ3QD[Z3PD[m6QD\Z3PD[m6QD]Z3QE^Z3QD_Z3TD1WD0QD`Z3XD0QDaZ3QDQ[1QD
bZ3QDeX1QDcZ3QDdZ3QDeZ3QDfZ3PDRm5QDgZ3QDhZ3QDiZ3QDjZ3QDkZ3QDlZ3PDPU1QDmZ3PDXb1QDnZ3PDWb1QDoZ3PD\
j4PDYm6QDP[3PDll5QDQ[3QDR[3PDll5PDP9QDS[3QDT[3QDU[3QDV[3QDW[3PDkl5QDX[3PDol5QDY[3QDZ[3QD[[3PDXc1
QD\[3PDfZ8PDdj;QD][3QD^[3PDek;PD[i4PDVl4QD_[3QDR6Q@bFQDcFWD0QD`[3XD0QDR6TD1WD0QDko2XD0QDj2QDa5TD
1QDdR1Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDdR1Q`1j5aDk2aDd4aD_5WD0QDi4XD0QDnAQDj2QDa5TD1WD
0QDdR1S@0QDa[3XD0VD0QDj2QDa5TD1WD0QDdR1S@0QDa[3XD0QDTCQDl2TD1QDa5TD1WD0QDdR1Q`1j5QDm2XD0VD0QDl2T
D1QDa5TD1WD0QDdR1Q`1j5QDm2XD0QDb[3QDc[3WD0PD[b3PDfQ=XD0VD0QDc[3WD0PD[b3PDfQ=XD0QDnAWD0QDd[3PD]U=
QDe[3XD0WD0PDU`=PDV`=XD0QDf[3TD3WD0PDoj4PDgo6PDa\7XD0WD0QDg[3QDh[3PDTm5XD0QDi[3WD0QDj[3PD_^;XD0W
D0PDWj4QDk[3XD0VD0WD0PDWj4QDk[3XD0QDl[3WD0PDPg1PDkl5PDX`=XD0QDm[3TD3WD0PDPg1PDkl5PD[`=XD0WD0QDn[
3PDRm5XD0QDo[3WD0PDeg:PDWHPDWj4XD0QDP\3WD0QDQ\3PDWj4PDbi3XD0QDR\3WD0QDQ\3PDWj4QDS\3XD0WD0QDT\3PD
Wj4PD[m6PDc`=XD0WD0PDRm5QDU\3PD\h:XD0VD0WD0PDRm5QDU\3PD\h:XD0QDTCWD0PDe`=PD\h:XD0PDYm6WD0PDf`=PD
kl5XD0QDV\3QDb5TD1WD0QDW\3PDPg3XD0VD0`DbH`DRj4QDb5TD1WD0QDW\3PDPg3XD0QDX\3`DbH`DRj4QDY\3TD4WD0QD
Z\3QD[\3QDQP1QD\\3XD0VD0QDY\3TD4WD0QDZ\3QD[\3QDQP1QD\\3XD0PD1WD0QDeY1PDRm5QD]\3TD3PDXm5PDhl5XD0P
D\g3TD1WD0QD^\3TD2PDd[;XD0WD0QD_\3PDSP5PDRm5XD0QDa5PDYm6WD0PD]m6PD_3XD0WD0PD_e<QD`\3XD0WD0QDa\3P
DkU4PDWj4XD0VD0WD0QDa\3PDkU4PDWj4XD0QDb\3WD0QDi5PDYm6PDPg1PDRm5XD0WD0PDVj4QDc\3PDS1PDbd4XD0WD0PD
[m6PDVk4PDln4XD0WD0PDTj4PDVi1XD0VD0WD0PDTj4PDVi1XD0QDd\3WD0PDo`=PDcFXD0WD0PDmh5PDPa=XD0QDe\3QDa5
TD1WD0QDf\3PD[m6PD]m6QDg\3XD0WD0PD`e3PD_Q1PDbd4XD0WD0PDWm4PD[m6PD_o4XD0VD0WD0PDWm4PD[m6PD_o4XD0Q
DTCWD0QDh\3P@Ym6QDn2PDQa=XD0WD0QDZ`2PDZP7PDQa=XD0QDi\3TD1QDa5TD1WD0QD[\3QDj\3XD0VD0QDi\3TD1QDa5T
D1WD0QD[\3QDj\3XD0QDk\3WD0QDl\3QDm\3XD0QDn\3TD1QDo\1WD0QDo\3QDP]3QDQ]3XD0`DWb3PDYm6WD0PDTa=PDWj4
XD0QDR]3TD1QDS]3QDT]3TD1WD0QDU]3XD0VD0QDT]3TD1WD0QDU]3XD0QDV]3WD0PDoCPDYm4QDW]3XD0WD0PDUj4PDR8PD
`FXD0WD0QDX]3PDUj4XD0QDY]3TD1QDZ]3WD0QD[]3PD[m6PDfZ;XD0WD0PDUj4PDZP7QD\]3XD0VD0WD0PDUj4PDZP7QD\]
3XD0QD]]3QD^]3TD2WD0QD_]3PDYHPDol5XD0QD`]3WD0QDa]3QDb]3PDWj4XD0QDc]3WD0PDml5QDd]3XD0VD0WD0PDml5Q
Dd]3XD0QDe]3WD0QDf]3PD[5XD0VD0`DmY<WD0QDf]3PD[5XD0QDg]3`DmY<WD0QDh]3PDfP7XD0QDi]3TD2QDj]3WD0QDk]
3XD0QDl]3TD1QDm]3WD0QDn]3XD0TD2QDo]3WD0PDnZ4XD0WD0QDP^3PD]m6XD0QDQ^3TD1WD0QDR^3XD0VD0QDQ^3TD1WD0
QDR^3XD0QDS^3WD0QDRW1PD]JXD0VD0WD0QDRW1PD]JXD0QDT^3`EoE`Ech2`El8`Ek8`En9`E>`Em8`En8`Ean3`Eo9`Edh
2WD0PD\g3PD\8QDU^3XD0SD0WD0QDV^3QDe[3PDUj4XD0QDW^3PDUj4TD3WD0PDml5PDYm6PDXb=XD0QD_HQDX^3PDTJWD0P
DUj4PD[m6PDm5XD0WD0QDY^3QDZ^3PDkl5XD0aD_5WD0QD[^3PD[m6QD\^3XD0WD0QD]^3QD^^3QDfa2XD0VD0WD0QD]^3QD
^^3QDfa2XD0PD1WD0QD_^3QD`^3QDa^3QDb^3TD1QDc^3XD0WD0QD^g1PDZd3PD[Q7XD0WD0QDdNPD\j4PDZd3PD[Q7XD0WD
0QDd^3PDZd3YD2XD0WD0PDhZ4QDe^3XD0`Dkl5WD0QDf^3XD0QDg^3`D_\7WD0QDh^3PDkl5XD0QDi^3WD0PDWj4PD[m6PDb
h:PDkl5XD0QDj^3TD2QDk^3WD0QDl^3PDkl5QDm^3XD0QDn^3TD1WD0QDo^3TD1PDab=PDRm5XD0QDn^3TD1WD0QDo^3TD1P
Db_;PDRm5XD0QDP_3TD1QDQ_3QDn^3TD1QDa5TD1WD0QDR_3XD0QDS_3WD0QDT_3QDU_3XD0QDS_3QDV_3TD2WD0QDW_3XD0
QDX_3QDa9TD2WD0QDY_3PDfP7XD0`DYm6`DPk4`DQk4`Doj4QDa9TD1QDa5WD0QDZ_3XD0PD[m6QDa9TD1QDa5PDmR1WD0QD
[_3TD1QD\_3XD0WD0PDai3QD]_3QDe;TD1QD^_3PDRm5PDd3XD0WD0PDfQ7PD[m6PDej3XD0WD0QD__3TD1PD^U3PDXm5XD0
QD`_3TD1QDa_3WD0QDb_3PD^U3QDc_3PDXm5XD0WD0QDd_3QDe_3XD0VD0WD0QDd_3QDe_3XD0QDf_3WD0PDTc=QDg_3XD0W
D0PDkQ7QDh_3XD0WD0PDll5QDi_3PDTV=XD0QDa5WD0PDYm6PDQ[3XD0VD0QDa5WD0PDYm6PDQ[3XD0QDnAWD0YD1PDRm5PD
gm;XD0QDj_3Q@oDWD0QDk_3PDRj4XD0QFl_3Y@0WD0PDc`;XD0QDWHWD0QDm_3PD[m6QDn_3XD0WD0QDo_3TD1PDUf7XD0QF
P`3Q@_5Y@0WD0QDQ`3XD0QDR`3WD0QDS`3TD1Q@T`3QDU`3XD0QFUKY@0WD0QDV`3XD0QDW`3QD_5WD0QDX`3XD0WD0QDZGQ
DY`3XD0WD0PDRj4PDWj4PDYo<XD0WD0QDVDS@0PDW5PDll5QDZ`3P@kl5XD0VD0WD0QDVDS@0PDW5PDll5QDZ`3P@kl5XD0Q
D[`3WD0QD\`3TD2QD]`3XD0SD0WD0QD\`3TD2PD_P7XD0QD^`3TD1QDo\1WD0QD_`3QD``3Q@a`3TD1QDb`3XD0QFc`3TD1W
D0QDd`3XD0`D[m6`D\\4`D[\4`DYm6`DWj4`D^e=QDa5Q@g5Q`1j5S@0WD0QDe`3XD0VD0QDa5Q@g5Q`1j5S@0WD0QDe`3XD
0QDf`3PDUj4PD[m6QDg`3VD0PDUj4PD[m6QDg`3QDh`3PDWj4QDi`3PDk_6QDj`3QDk`3QDl`3QFm`3WD0QDn`3XD0VD0QFm
`3WD0QDn`3XD0QDo`3QDPa3TD2WD0PDfP7XD0VD0QDPa3TD2WD0PDfP7XD0PD1QDQa3QDRa3`Dle=QDSa3S@0WD0QDTa3XD0
PDgP1QDUa3PDk_6PDna7PDVj4PDkl5PDna7QDVa3TD2PDfP7PD^U3PDXm5QDWh1PDhh3PD]7QDWa3PDSj4P@[m6QDXa3PDT8
QDYa3QDYa3VD0QDYa3PD1QDZa3QD[a3QD\a3Q`1j5WD0QD]a3XD0VD0QD[a3QD\a3Q`1j5WD0QD]a3XD0QD^a3QD_a3Y@0Q@
b5Q@j5WD0QDP3XD0VD0QD_a3Y@0Q@b5Q@j5WD0QDP3XD0QD`a3QDaa3WD0QDba3QDca3XD0QFo5TD2WD0QDda3QDea3XD0QD
fa3PDml5`DlGQFga3TD1`Ea1`EV3`EgO`EhO`EH`EWj4`E[m6`EYm6`EZm6`Ekl5`EdQ7`EYP7`ERj<WD0QDo2XD0QDhJQ@l
5WD0QDo2XD0QDha3UD0WD0QDo2XD0SD0PDfY6PDkl5PD_f=QDia3PDWj4PD[m6PDSIQDja3PDkl5PDQT5PDUj4PD[m6QDka3
PDUj4TD1QDla3Q@_>PDji4QD]>QDma3PD[j1PD_f=QDna3PDkl5PDio2QDoa3PDkl5PDUk2PDW6PDkl5QDPb3QDQb3PDTj4P
DfV3QDRb3QDSb3QDgh2PDTj4PD^U3PDhHPDeg:PDV8PDmd;PDPR=QDTb3PDXT=PD``<PDXj4PDkQ=PDhV3PDYX<PDh4PDT\;
PDmj<QDUb3PDU6PDnT5PDhm5PDnT5PDWb1QDVb3QDZ?QDWb3QDREQDXb3PDWf4PD[m6PDVc1PDYm6QDYb3PDkl5QDZb3QD[b
3QD\b3PDRm5QD]b3QD^b3PDUj4PDRa=PDSY1QD_b3PDV[;QD`b3QDab3PDo\5PDQm5PD^\<PDcQ5PDPm5PDn7PDhf4PDVl4Q
Dbb3PDYm6PDZFPDi6QDcb3QDdb3QDeb3PDYm6PD\_6PDcl;PD[EPDUj4PDVc1PDX:PDUj4QDfb3PDjl5QDgb3QDhb3PDlf=Q
DQP1QDib3PDcl;QDQP1PDVNPDiQ=QDjb3PDo^4QDkb3PDW5PDll5PD`Q7PDYm6PDoS1PDkl5PDYm6QDlb3PDRm5PDYm6QDmb
3QDnb3QDob3QDVOQDPc3PDcX:PDYm5QDQc3QDRc3QDSc3QDTc3PD[m6QDUc3QDVc3QDWc3QDeT3QDfT3PDXGPDPm5PDVY;PD
P1QDXc3QDYc3QDZc3PDUj4QD[c3QD\c3QD]c3QD^c3QD_c3QD`c3QDac3QDbc3QDcc3QDdc3QDec3QDfc3TD1QDmEQDgc3QD
ZGQDhc3QDic3VD0QDic3PD1QDjc3PDm]5QDkc3`E>`En9QDlc3PDYm6QDmc3QDnc3QDoc3TD1QDPd3QDQd3QDRd3Q@Sd3QDT
d3QDUd3QDVd3QDWd3PDVj4PDkl5QDXd3PD`Q7PDWf4PD[m6QDYd3QDZd3QD[d3QDQZ2QD\d3PD]^;PDWS4QD]d3QD^d3PDne
1PDcQ1QD_d3PDfP7PDfU5QD`d3PDfP7QDad3QDbd3PDll5PD[m6PDTV=PDkl5QDcd3PDTa5PDYm6PDST7PD`V;PDli1PDkl5
PD[m6PDfW=PDgo3PDWj4PD[m6PDhEPDkl5PDfZ:PDjo2QDdd3S@0PDVNPDiQ=QDed3QDfd3QDgd3TD3QDhd3QDid3PDkl5PD
jl5PD[m6QDjd3PDkl5QDk:QDkd3QDld3QDmd3QDnd3QDod3QDPe3QDQe3PD[m6PDVj<QDRe3TD1QDSe3QDTe3PDXm4QDUe3P
D[m6QDVe3QDT`2TD1QDWe3QDXe3QDYe3QDSNQDnETD3PDnl5QDZe3QDaCPD[m6QD[e3PDbg5QD\e3QD]e3QD^e3QDUi2PDUj
4PDRQ=PDcFPDVR<QD_e3PDRW3PDna7PDgm;PDnl5PDoj4QD`e3QDae3PDSj4QDbe3PDSj4QDce3PDWj4QDde3PDSNQDee3QD
fe3QDge3P@Pe4QDhe3TD1QDiY2QDie3QDje3QDke3QDle3QDme3PDTi=PDkl5PDVNQDne3QDoe3QDPf3PDPX=PD]m4QDQf3T
D3PDjo2PDYm5QDmW2QDRf3SD0PDjl5PDYm6PDif;PDWj4QDjDQDSf3PDVj4PDkl5QDfEQDTf3PDVj4PDkl5PD]P7QDUf3QDV
f3TD1QDWf3QDXf3TD1PDRj4QDYf3QDZf3QDl>QD[f3QD\f3PDdP1QD]f3PDHPDVb:PDVl4QD^f3PDYQ1PDZEPDXd7PDkl5PD
[m6PDdh4QD_f3QD`f3PDci=PDWf4aE_5`EbQ7`Ele4WD0QDaf3PDYHXD0VD0`Dol5aE_5`EbQ7`Ele4WD0QDaf3PDYHXD0QD
bf3`Dol5WD0QDcf3PDml5PD[m6QDdf3XD0WD0PDUj4QDef3TD1PDhm<XD0WD0PDPHQDff3PDUj4PD[Q7QDgf3XD0WD0PDm9P
D]m6XD0VD0WD0PDm9PD]m6XD0QDTCWD0PDjl5PDYm6PD]_6XD0QDhf3WD0PD]_6QDhf3XD0VD0WD0PD]_6QDhf3XD0QDif3W
D0QDjf3PDUj4QDi5PDcn:XD0WD0QDkf3PDWf4XD0QDlf3WD0QDmf3XD0VD0QDlf3WD0QDmf3XD0QDnf3WD0QDof3QDPg3XD0
WD0QDQg3PD]T=XD0WD0QDRg3PD[m6PD\HXD0WD0QDSg3PD[m6QDTg3XD0QDUg3TD4WD0Q@Vg3QDWg3QDT`3XD0WD0QDVg3QD
Xg3P@bP7QDYg3QDT`3XD0WD0QDXg3P@bP7QDYg3QDT`3XD0WD0QDZg3PDTj4XD0`DRm5`D[m6`D_P7`DWH`DSj4`DhP7VD0W
D0QDZg3PDTj4XD0`DRm5`D[m6`D_P7`DWH`DSj4`DhP7QD[g3WD0QDVa3PDTj4XD0QD\g3WD0QD]g3TD2QD^g3XD0VD0QD\g
3WD0QD]g3TD2QD^g3XD0QD_g3WD0QDn^2QD`g3P@\j4PDWj4XD0WD0QDX]1QDag3QDbg3XD0WD0QDcg3Q@T_1QDdg3PDml5X
D0QDeg3WD0QDfg3QDgg3PDWj4PD[X=XD0WD0PDWj4PD[X=QDhg3XD0WD0PDfP1PDWj4XD0QDig3WD0PDVd5PDWj4QDi5XD0W
D0QDjg3TD2QDkg3XD0WD0QDlg3QDmg3XD0WD0QDng3TD1QDog3PDUj4XD0QDPh3WD0QDQh3PD_P7PD]6XD0WD0QDb5Y@0PDi
]2XD0VD0WD0QDb5Y@0PDi]2XD0QDRh3WD0QDSh3QDTh3XD0WD0QDUh3PDYm6TD1QDVh3XD0`Dkl5WD0QDWh3XD0QDXh3WD0Q
DYh3PDfP7PDRm5XD0QDZh3WD0QDac3QD[h3QD\h3XD0VD0aD_5WD0QDac3QD[h3QD\h3XD0QD]h3aD_5WD0QD^h3P@kl5QDi
5QD_h3XD0WD0PDfQ7PD[m6PDej3XD0WD0QD`h3PD[m6PDej3XD0WD0PD`Q7PDjl5PDXi5XD0WD0PDid5QDah3P@kl5PDTa5X
D0WD0QDbh3PDRm5PDTa5XD0WD0PD[j1PD_f=XD0WD0QDch3QDi5QDdh3QDeh3XD0WD0QDoX2QDfh3PDml5XD0WD0QDgh3PD[
m6QDhh3XD0VD0WD0QDgh3PD[m6QDhh3XD0QDih3WD0QDjh3P@Rj4QDkh3PDaj=XD0WD0QDlh3QDmh3QDnh3XD0VD0WD0QDlh
3QDmh3QDnh3XD0QDoh3WD0QD[KTD1QD`@QDPi3QDhh2XD0WD0QDQi3PDRm5XD0QDRi3WD0QDSi3PDWj4PD\\<XD0WD0QDTi3
Y@0QDUi3TD1QDVi3XD0SD0WD0QD^>Q@Wi3PDWj4XD0VD0WD0QD^>Q@Wi3PDWj4XD0QDTCWD0QDXi3PDWj4XD0WD0QDgFQDYi
3PDZDXD0VD0WD0QDgFQDYi3PDZDXD0QDZi3WD0QD[i3PDRm4PDmf4XD0QD\i3WD0PDml5QD]i3PD`Q7QDk`2XD0QD^i3WD0P
DWj4QD_i3PDml5XD0QD`i3WD0PDUj4PD[m6QDai3QDbi3XD0WD0PDoS1PDTm5XD0WD0QDci3QDc>QDm?QDdi3XD0WD0PDjo2
P@Ym6QDei3XD0WD0QDfi3PDjl5PD[m6XD0QDgi3WD0QDhi3XD0QDii3WD0PDZf4PDkl5QDji3XD0WD0QDki3PDRj4XD0`D[m
6`DYm6`DTa3WD0PDRj4PDll5QDli3XD0WD0QDmi3PDjl5XD0QDni3WD0QDTa2PDXP7PDfR7XD0VD0WD0QDTa2PDXP7PDfR7X
D0QDTCWD0PDYm6QDoi3QD[\3QDi5QDPj3XD0WD0PDUj4PDVi5PDWk4XD0WD0PDWf4PD[m6PD__;XD0WD0PDnl2PDUh4XD0WD
0QDQj3PDUj4PDmDXD0WD0PDWj4QDi5PDVi<XD0WD0QDdBQ@dR1QDRj3PDWj4QDSj3XD0WD0QDn^2PDPm5PDXDXD0WD0QDTj3
QDUj3QDVj3PD_P7XD0WD0QD`CQDgIPD_P7XD0WD0QDWj3PD[m6QDXj3PDkl5XD0WD0QDWj3QDYj3QDZj3P@Td;PDkl5XD0SD
0WD0QD[j3QD\j3WD0PDmZ:PDmm5PDll5XD0WD0QD]j3TD2QD]b2PDkl5QDm?QDdi3XD0WD0QDhg2QD^j3TD2QD_j3XD0WD0Q
D`j3QDaj3QDi5QDbj3XD0WD0PD`Q7QDcj3XD0VD0WD0PD`Q7QDcj3XD0QDdj3WD0QDej3PDgk=XD0WD0QDfj3PDPm5QDgj3X
D0WD0QDhj3PD4QDij3XD0WD0PDWj4PD[m6QDjj3XD0VD0WD0PDWj4PD[m6QDjj3XD0QDkj3WD0PDk_6QDlj3PDhf3XD0WD0Q
Dmj3TD1QDnj3XD0VD0WD0QDmj3TD1QDnj3XD0QDoj3WD0PDYm6QDPk3PDkl5XD0QDQk3WD0QDRk3PD[m6PDjk=XD0WD0QDSk
3PDnl5PD[m6QDTk3XD0WD0QDUk3PDll5XD0QDVk3WD0QDa5QDWk3QDXk3XD0QDYk3WD0QD^>PDRm5TD1PDjo2XD0WD0QDZk3
TD2PDRj4XD0VD0WD0QDZk3TD2PDRj4XD0QD[k3WD0QD\k3PDll5PD^U3XD0WD0QDd^3QD]k3QD^k3XD0QD_k3WD0QD`k3PDl
l5PDRDXD0WD0QDak3TD1PDml5XD0`DiS1`DYG`DZGSD0QFbk3TD2WD0QDck3Q@dk3QDT3XD0QFbk3TD1QDa5Y@0WD0QDU3XD
0VD0QFbk3TD1QDa5Y@0WD0QDU3XD0QDek3WD0QDfk3Q@gk3PDfP7XD0QDhk3`DPe4`DfY1`DWW5`Di^5`DUf1`D[Y1`DXf1`
DmF`D[X5`Dfe1`Da_4`DPc4`Dl_5WD0QDik3QDbh2TD1QDjk3XD0WD0QDhg2PDWj4PDmf4XD0WD0QDkk3QDi5QDlk3TD1QDm
k3QDnk3QDm?QDok3XD0WD0QDPl3QDQl3Y@0PDVOXD0WD0QDPl3QDQl3XD0VD0WD0QDPl3QDQl3XD0QDRl3WD0QDSl3QDTl3X
D0QDUl3WD0QDU\2PDml5QDi5PDcn:XD0WD0PD\g3Q@Vl3QDWl3QDXl3XD0WD0PDjg3QDWl3QDXl3XD0WD0QDYl3P@\j4PDVO
QDZl3XD0WD0QD[l3QDREQD\l3PDkl5QDi5QD]l3XD0WD0QD^l3QD_l3PDPEXD0WD0QD`l3PDRm5QDal3XD0WD0QDbl3QD^?P
@Ym6QDcl3XD0VD0WD0QDbl3QD^?P@Ym6QDcl3XD0QDdl3WD0QDel3PDUj4TD2QDfl3XD0WD0QDgl3PDRm5PDnf=XD0WD0PDR
P5PDRm5PDZ6XD0WD0QDhl3QDil3PDkl5PD[_6XD0WD0PD`l=XD0WD0QDjl3TD3QDkl3PDRj4XD0VD0WD0QDjl3TD3QDkl3PD
Rj4XD0QDll3WD0PDc_5PDVj4PDkl5XD0WD0PDRj4PDWj4PDYo<XD0WD0PDnGPDcn:XD0VD0WD0PDnGPDcn:XD0QDml3WD0PD
\d5XD0VD0WD0PD\d5XD0QDnl3WD0QDol3QDPm3TD2PDc`=XD0WD0PDf[6QD_S3XD0WD0QDQm3QDi5QDRm3XD0`DRj4`DSj4W
D0PDWj4QDSm3QDTm3XD0WD0QDUm3PDPm5QDVm3XD0WD0PDfP7QDWm3PDV\<XD0WD0QDXm3QDYm3XD0WD0PDml5QDZm3PDWW=
XD0WD0PDlP7QDm?QD[m3XD0VD0WD0PDlP7QDm?QD[m3XD0QD\m3WD0QD]m3QDgb1PDfV;XD0WD0QD^m3P@Rj4PDWj4PD[Y=X
D0WD0QD_m3QD`m3QDam3Q@i5QDbm3XD0WD0QDcm3TD1QDdm3PD[m6QDem3XD0WD0QD^>Q@h9QDfm3XD0WD0QD^>QDgm3XD0`
D^g1WD0QFhm3PDUR1PDnl5XD0SD0UD0QFim3TD3WD0QDjm3QDkm3XD0SD0WD0QDlm3QDmm3QDnm3XD0WD0PDi^:PDQX=XD0W
D0QDVOQDlS1QDom3XD0VD0WD0QDVOQDlS1QDom3XD0QDPn3WD0QDQn3QDRn3XD0VD0WD0QDQn3QDRn3XD0QDSn3WD0PDcY1P
Dj\4XD0WD0QDTn3Q@Un3PDai3TD2QDVn3TD2PDYo:XD0WD0QDWn3TD2QDXn3XD0WD0QDYn3TD2QDZn3XD0WD0QD[n3QDQP1Q
D\n3XD0VD0WD0QD[n3QDQP1QD\n3XD0QD]n3WD0QD^n3QD_n3QD`n3XD0WD0QDan3XD0SD0WD0QDbn3P@[j4P@TT7P@Ym5Q@
cn3QDdn3QDen3XD0VD0WD0QDbn3P@[j4P@TT7P@Ym5Q@cn3QDdn3QDen3XD0QDfn3WD0QDRJPDHQDgn3TD2QDhn3XD0WD0PD
Vj4PDkl5P@[o;QDin3XD0WD0QDjn3QDkn3XD0QDln3WD0QDQP1QDmn3PDkl5XD0QDnn3QFon3WD0QDPo3QDQo3TD1XD0SD0T
D8PDXm5UD0QDh5SD0QFRo3WD0Q`1j5QDW3XD0QDSo3UD0SD0QFRo3WD0Q`1j5QDW3XD0QDSo3UD0QDh5QFRo3WD0Q`1j5QDW
3XD0QDSo3UD0QFRo3WD0Q`1j5QDW3XD0QDSo3UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDTo3QDUo3WD0QDQ
3XD0VD0QDUo3WD0QDQ3XD0QDVo3`E\j4`EHQDWo3Q`1j5WD0QDR3XD0WD0QDR3XD0QDXo3WD0QDYo3PDUj4XD0YD2`DcFWD0
QDYo3PDUj4XD0QDZo3`DcFWD0QD\`2Q@j5QD[o3XD0SD0WD0QDb5QD\o3QD]o3XD0QD^o3WD0QDb5QD_o3Q@i5QD`o3XD0VD
0WD0QDb5QD_o3Q@i5QD`o3XD0QDao3`E>`En9QDbo3Q`1l5Q`1j5WD0QDX3XD0`Dne1`DRn=QDco3WD0QDdo3QDa5XD0QDeo
3WD0QDfo3TD3PDll5QDgo3XD0QFho3QDio3Q`1l5Q`1j5WD0QDjo3XD0`Dd\5`D[n=`D\n=`DoQ5`DT4QDa5Y@0WD0PDUj4P
DY9XD0`Dcl;`D[m6QDo5QDa5PDUj4PDmY<QDko3QDlo3QFUKQDmo3Q`1j5WD0QDW3XD0`DkMQDa5PDoW;WD0QDno3XD0PD^n
=SD0QDo5QDa5Q`1j5QDoo3PDYm4QDa5QDPP4PDnl5QDQP4QD^>S@0S@0QDRP4PDWj4QDSP4WD0QDTP4XD0QDo5QDa5SD0PDc
R7PDXm5WD0QDW3XD0QDZCQDUP4Q`1j5QDVP4QFiQ1QDa5YD0WD0QDW3XD0QDWP4QDa5Y@0WD0QDXP4XD0PDRm5UD0QDh5SD0
QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0VD0UD0QDo5WD0Q`1j5QD
W3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDYP4UD0SD0QDo5WD0Q`1j5QDW3XD0QDYP4UD0QDh5QDo5WD0Q`1j5QDW3X
D0QDYP4UD0QDo5WD0Q`1j5QDW3XD0QDYP4WD0QDZP4QD[P4XD0PDjl5PDj4QD\P4PDSDPDWj4PDPk4PDYQ3PDHQD]P4QD^P4
PDRm5QD_P4PD^8`En9`E>QD`P4PD^X<PDRm5QDaP4QDbP4PD[m6PDnj<PD[Q1QDcP4PDXj=QDbQ3PDWj4PDZDPDkl5QDdP4Q
DVGQDeP4PDX4PDWj4QDfP4PDRm5PDUj4PD\m6PDT`;QDa5PDRj4PDll5PDkU4QDgP4PD[m6QDhP4QDiP4PDZDPDkl5PDjl5P
DYm6PDif;QDjP4PDml5QDo5QDa5Q`1l5WD0QDkP4XD0QDo5TD1QDlP4QDmP4S@0S@0WD0QDnP4XD0QDo5QDZ`2WD0QDW6Q`1
j5QDoP4XD0PDgNQDa5PD^Z=QDPQ4QDQQ4QDRQ4PDVh1PDkl5PDXQ3PDnb6QDSQ4PDHPD[e2PDWj4SD0PD[e2QDa5QDTQ4QDU
Q4QDVQ4QFeDTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`Dml5Q@_5QFWP4QDa5Q`1l5Q`1j5WD0QDW3XD0QDWQ4Q`1j5WD0QDW3XD0
QD_5PDkl5QD_5Q@o5`DkMWD0Q`1j5QDW3XD0`DRm5WD0QDXQ4XD0Q`1j5QDj8QDd5Q`1j5WD0QDYQ4XD0QDo5QDa5Q@d5WD0
QDZQ4XD0`DVf4`DRm5S@0aD_5QD[Q4Q`1j5PDgb6QDo5TD3QD\Q4P@Rm5P@VOWD0Q`1j5QDW3XD0QDo5TD3QDdW2WD0PDRm5
SD0XD0QDo5TD3QDa5Q`1j5WD0QD]Q4QD^Q4XD0PD^Z=QD_Q4QD`Q4QDT`3PDUj4QDaQ4PDml5QDbQ4PD_P7QDcQ4QDdQ4QDe
Q4QDfQ4TD2QDgQ4QDhQ4TD2QDiQ4`EXO`EZO`EWO`EYO`EVO`E[OWD0QD[3XD0QDjQ4`EXO`EZO`EWO`EYO`EVO`E[OWD0QD
[3XD0QDkQ4TD2QDj8QFlQ4QDa5Q`1l5WD0QDmQ4XD0QDlZ1QDnQ4QDoQ4TD2QDPR4QDQR4QDRR4TD1WD0QDSR4S@0QDTR4XD
0QFlQ4Q`1l5WD0QDUR4PDRm5XD0QDVR4QDWR4PDkl5aDXR4`DT]4SD0QDYR4QDZR4TD1PDYm5WD0SD0XD0QD[R4PDTj4PDnl
5QD\R4TD2PDWf4PDjl5QD]R4QDTa2QDo5WD0QD^R4XD0QDZ[1PDUj4PD[m6PDZEPDkl5QDjDQD_R4QD`R4QDaR4QDbR4TD1P
DRj4QDcR4QDdR4Q`1j5WD0QDeR4XD0QDfR4QDgR4PDRm5QDhR4PD[m6QDiR4QDjR4WD0QDkR4XD0QDlR4QFlQ4WD0QDmR4QD
nR4XD0PDRm5QDoR4QDoh1QDPS4QDQS4WD0QDRS4XD0QDSS4QDTS4TD1QDUS4QDeDQDVg3Q@l5WD0QDVS4XD0WD0QDWS4XD0T
D2QDXS4PDml5Q@YS4WD0QDZS4XD0`Dkl5QD[S4QD\S4S@0WD0QD]S4XD0WD0QD^S4XD0QDf\3QD_S4QFo5Q@l5WD0QD`S4XD
0PDRm5QDaS4Q@l5WD0QDbS4XD0QDcS4QDo5Q@bFQDcFWD0PDP3XD0QDdS4QDiQ1WD0PDmo=XD0`DRm5QFo5QDeS4Q`1l5WD0
QDfS4XD0`DRm5QDo5QDgS4SD0S@0WD0QDhS4XD0QFeDQ`1l5WD0Q@bFQ@cFQ`1l5QDZ3XD0aDiS4Q@_5QDjS4Q`1l5WD0Q@b
FQ@cFQDZ3XD0QDo5TD2PDHPDSU3WD0QDZ3XD0QDo5TD2PDPm5WD0QDZ3XD0QDkS4WD0QDlS4XD0QDmS4QDbFQDcFWD0QDnS4
QDoS4QDPT4XD0QDcFWD0QDnS4QDoS4QDPT4XD0QDbFQDcFQDQT4WD0QDRT4XD0QDcFQDQT4WD0QDRT4XD0QDST4S@0QDTT4Q
Do5QDb5QDUT4S@0WD0QDVT4XD0QDWT4QDYW3SD0WD0QDXT4QDa5Q`1j5QDYT4XD0PDZf4PDkl5QDZT4PDml5S@0WD0QD[T4X
D0QD\T4S@0S@0WD0QD]T4XD0PDWj4PDdo=PDVj4PDkl5QD^T4PDWj4PDV6PDRm5QD_T4QD`T4P@\j4PDRm5QDaT4PDRm5WD0
QDbT4XD0PDUj4PD\EQDcT4QDdT4PDfP>QD]Y2WD0Q`1j5QDW3XD0QDeT4TD1WD0PDYm6QDfT4QDgT4XD0WD0QDZCPDYm6QDh
T4TD1QD]b2XD0P@kl5QDa5PDUj4QDiT4WD0PDmY<XD0WD0QDjT4QDkT4PDnP7XD0WD0QDV_1PDUj4XD0VD0WD0QDV_1PDUj4
XD0QDlT4`E>`En9WD0QDmT4XD0`Dnl5WD0QD^>TD3PDUj4QDnT4XD0QFYHTD2WD0QDoT4PDRj4XD0VD0QFYHTD2WD0QDoT4P
DRj4XD0QDPU4QFYHTD2WD0QDQU4QDRU4PDol5XD0WD0QDZCQDSU4XD0WD0QDTU4QDUU4QDVU4XD0WD0QDWU4PDYm6Q`1j5QD
XU4S@0QDYU4XD0WD0PDfi3QDZU4QD[U4QD\U4XD0WD0QD^KPDWj4PDRm5XD0WD0QD]U4QD^U4TD1PDnb6XD0VD0WD0QD]U4Q
D^U4TD1PDnb6XD0QD_U4UD0aDo5`D[m6SD0WD0QD`U4XD0QDaU4WD0QDbU4QDh5QDcU4QDdU4XD0WD0PDoj4PDkl5QDeU4XD
0SD0`E>`En9`ERm5`Ekl5`Eo9`EPm5WD0QDY3XD0QDfU4WD0QDaV1TD2QDgU4XD0QDa=WD0QDhU4P@\j4QDiU4TD1QDjU4XD
0`Dll5`Die1`Dhe1`Dne1`E>`En9WD0QDa5Y@0QDkU4XD0`DRj4`DSj4WD0QDa=QDlU4TD2QDmU4XD0WD0QDUk3PDPm5QDnU
4XD0QDoU4WD0QDPV4XD0QDQV4WD0PDd:QDi5QDRV4XD0WD0QD[KTD4QDSV4XD0WD0QDTV4Q@UV4TD1QDVV4XD0WD0QDhR1QD
WV4TD1QDXV4QDYV4XD0`DQ8`DVZ4WD0QDZV4QD[V4PDYm5XD0WD0QD\V4PDYHXD0VD0WD0QD\V4PDYHXD0QD]V4WD0QDS^1Q
D^V4P@hm5QD_V4XD0WD0QD_HPDUj4QDdR1QD`V4XD0WD0QDaV4TD1QDbV4Q@k:QDcV4XD0WD0QDbLQDi5QDdV4QDeV4XD0WD
0QDfV4TD1QDgV4XD0QFl_3Y@0WD0QDhV4QD^?XD0WD0PDjl5PD[m6QDiV4PDkl5XD0WD0QDZ[1QDi5QDjV4XD0WD0PDTT7PD
Rm5QDm?XD0WD0QDkV4TD1PDYm6QDlV4PDRm5XD0SD0WD0QDmV4QDnV4QDm?QDoV4XD0WD0QDPW4TD3PDYm5QDQW4XD0SD0WD
0QDRW4QDSW4TD1QDTW4XD0QDUW4WD0QDVW4XD0QDWW4TD1VD0QDUW4WD0QDVW4XD0QDWW4TD1QDXW4QDUW4Y@0WD0QDYW4XD
0PD[m6S@0WD0QDZW4Y@0QD[W4XD0QDcZ1TD5WD0QD\W4PDRm5XD0QD]W4QDWP4TD6QD^W4TD1QD_W4Q`1j5WD0QDW3XD0VD0
QDWP4TD6QD^W4TD1QD_W4Q`1j5WD0QDW3XD0QD`W4QDWP4WD0QDaW4XD0QDREQDbW4WD0QDcW4PDRm5XD0SD0WD0PD]MPDRm
5PDmP3XD0SD0QDdW4QDa5Y@0WD0QDeW4XD0`Dnl5WD0QDa5QDfW4TD2QDgW4XD0QDhW4WD0PDYm5QDiW4QDjW4XD0VD0WD0P
DYm5QDiW4QDjW4XD0QDTCWD0QDkW4PD_U3XD0WD0QDlW4QDc<PDd3XD0QDmW4QDnW4WD0QDoW4PDd3XD0QDPX4QFQX4TD3WD
0QDVg3QDjDQDRX4QDSX4XD0`DmR5`D_f1WD0QDT5XD0Y@0QDTX4TD1VD0WD0QDT5XD0Y@0QDTX4TD1QDUX4QDVX4QDWX4SD0
S@0WD0QDZ3XD0QDXX4QFYX4WD0QDZX4XD0QD[X4QD\X4TD4WD0QDVg3Y@0PD\MQD]X4XD0QD^X4TD1WD0QDXGPDRj4XD0VD0
QD^X4TD1WD0QDXGPDRj4XD0QD_X4QDa5WD0QD`X4QDaX4TD1QDbX4XD0P@[m6VD0QDa5WD0QD`X4QDaX4TD1QDbX4XD0P@[m
6QDcX4WD0QDdX4PDYm4XD0QDeX4WD0PDjl5QDfX4XD0VD0WD0PDjl5QDfX4XD0QDgX4QFbW3TD2WD0PDUj4QDi5QDhX4XD0Q
FbW3Y@0WD0QDi@TD1QDiX4XD0VD0QFbW3Y@0WD0QDi@TD1QDiX4XD0QDjX4QFbW3Y@0WD0QDkX4XD0QDlX4WD0QDmX4QDnX4
XD0SD0QDoX4TD3WD0QDZW1QDPY4TD1QDQY4XD0VD0QDoX4TD3WD0QDZW1QDPY4TD1QDQY4XD0QDRY4WD0QDZV4QDSY4TD1QD
TY4XD0VD0WD0QDZV4QDSY4TD1QDTY4XD0QDUY4QDVY4WD0QDWY4QDi5QDXY4XD0WD0QDYY4TD1QDZY4XD0QD[Y4WD0PD\g3Q
DT_1QD\Y4PDU^:QD]Y4XD0WD0QD_P4QD\Y4PDU^:XD0PDkl5WD0QD^Y4QD_Y4TD1PDRm5XD0SD0WD0QD`Y4PDWj4XD0QDaY4
WD0QDbY4P@Wj4XD0VD0QDaY4WD0QDbY4P@Wj4XD0QDcY4QFbW3TD1WD0QDdY4Y@0TD1QDeY4XD0SD0QFbW3QDa5Y@0WD0QDf
Y4XD0QDgY4WD0QDhY4PDRm5QDiY4XD0SD0QDa5WD0PDVj4PDRm5XD0QDjY4QDa5Y@0WD0PD[1QDkY4XD0QDlY4QDmY4WD0QD
nY4QDoY4XD0QFbW3QDa5WD0QDPZ4TD1VD0XD0`DWj4`DUj4`Dof4`Dml5QFbW3QDa5WD0QDPZ4TD1QDQZ4XD0`DWj4`DUj4`
Dof4`Dml5WD0QD\3S@0PDXm5QDRZ4QDSZ4XD0WD0QD\3S@0PDXm5QDTZ4QDUZ4PDRm5XD0WD0QD\3S@0PDXm5Q@Y:TD1QDVZ
4XD0WD0PDXm5QDWZ4Q@XZ4P@R3TD1QDYZ4XD0WD0PDXm5QDa9Q@XZ4P@R3TD1QDZZ4XD0WD0PDXm5QD[Z4TD2QD\Z4XD0QD]
Z4WD0PD^U3SD0PDXm5QD^Z4XD0WD0QD_=P@\j4PDR3XD0QDa5TD2WD0PDei3QD_Z4QD`Z4P@Rm5PDVOXD0`D2WD0PDYm5QDa
Z4QDbZ4QDcZ4TD1QDdZ4XD0`D2WD0PDYm5QDeZ4XD0VD0WD0PDYm5QDeZ4XD0QDTCWD0QDfZ4QDgZ4QDhZ4QDiZ4QDa=QDjZ
4XD0WD0QDkZ4QDlZ4QDmZ4Q@nZ4QDoZ4XD0WD0PDYm5QDP[4Q@Q[4QDoZ4XD0`Eai3`Ebi3`EZm5QDX^2WD0QDR[4XD0QDS[
4`Eai3`Ebi3`EZm5QDcNQDhZ4WD0P@R3QDT[4XD0QDU[4WD0PDnl5PDlS>XD0WD0PD\j4PDUm5PDT8XD0WD0PDfQ7PD_j4PD
fV7XD0WD0PD\j4PDYm6QDV[4PD_j4PDfV7XD0WD0QDW[4PDlV;XD0`Dhh1`DUf1WD0QDX[4PDQW<XD0VD0`Dj\4WD0QDX[4P
DQW<XD0QDY[4`Dj\4WD0QDZ[4QD[[4TD1PDll4XD0PDkl5`D[m6aDi4WD0QD\[4PDll4PDkl5QD][4XD0WD0PDll4PDkl5QD
^[4XD0WD0PD_U3PDXm5QD_[4XD0WD0QD`[4PD[Q7XD0QDa[4WD0QDb[4QDc[4XD0WD0PDHQDd[4QDjR3QDe[4XD0QDf[4WD0
QDg[4QDh[4QDi[4TD2QDj[4XD0`DX8WD0QDk[4QDl[4XD0WD0PDVT>PDkl5QDm[4XD0WD0QDc>PDYm6PDWT>XD0WD0QDn[4Q
Do[4QDP\4TD1QDQ\4XD0WD0QDR\4QDS\4XD0QDT\4`D[5`DmY<WD0PDRm5PDVOPD\b<XD0VD0WD0PDRm5PDVOPD\b<XD0QDU
\4WD0QDV\4QDW\4XD0`DkI`DWH`Dle1WD0PDWj4QDQ[3QDX\4PDll;XD0WD0PDkl5PDf[<XD0VD0WD0PDkl5PDf[<XD0QDY\
4WD0PDVm5PDYm6PDQW=XD0WD0PDkl5PDYm6PDe7XD0VD0WD0PDkl5PDYm6PDe7XD0QDTCWD0QDZ\4PDR3PDRm5PDcS1XD0VD
0WD0QDZ\4PDR3PDRm5PDcS1XD0PD1WD0QDQ;P@R3QD[\4TD1PDlh3XD0WD0QDc<TD1QD\\4PDXc1XD0VD0WD0QDc<TD1QD\\
4PDXc1XD0QD]\4WD0QDTATD2QD^\4PDll5XD0QD_\4WD0QD`\4Q@a\4P@XQ3TD1QDb\4XD0`Dkl5UD0WD0PDll5QDc\4QD]3
XD0TD6PD4QDd\4Q@a5QDe\4UD0WD0PDll5QDc\4QD]3XD0TD6PD4TD6QDf\4QDg\4P@4WD0PDll5QDdR1QD]3TD2XD0VD0QD
g\4P@4WD0PDll5QDdR1QD]3TD2XD0QDTCUD0WD0PDll5QDdR1TD2QDh\4QDi\4TD7XD0PD4TD6QDj\4UD0WD0PDll5QDk\4Q
Dl\4TD6XD0PD4UD0WD0PDll5QDm\4QD_5XD0PD4TD5QDn\4WD0PDaT>QDo\4XD0QDP]4QDQ]4WD0QD^3PDkl5XD0`D^F`D]^
5`DU\5`DUT5`DUX=`Da`=`DTa5`DC`D[m6`D[FUD0WD0QD^3PDkl5XD0`D^F`D]^5`DU\5`DC`D[m6WD0QDR]4PDkl5XD0QD
S]4WD0QDT]4QDU]4PDkl5XD0`DTa5WD0PDlX<PDkl5XD0QDV]4WD0QDW]4PDkl5QDX]4XD0VD0WD0QDW]4PDkl5QDX]4XD0Q
DY]4WD0QDZ]4QD[]4PDkl5XD0QD\]4QD]]4WD0PD_Q3QD^]4XD0QD_]4TD4QDa5TD1WD0QD_3XD0VD0QD_]4TD4QDa5TD1WD
0QD_3XD0QD`]4WD0QDa]4XD0QDa5WD0QDb]4P@[Q7QDc]4XD0`EeT1`EP]4`EQ]4`EWj4`EVf4`EUj4`EWO`EYO`Ell5WD0Q
D`3XD0`Dkb3`DT<`Dne1`DmZ4`Dh^4`DQ8`DRo4QDnX1Q@a5TD2WD0QD`3XD0WD0PDkl5QDd]4aDi4`DPD`DPY1SD0XD0VD0
WD0PDkl5QDd]4aDi4`DPD`DPY1SD0XD0QDnAWD0QDe]4QDf]4XD0WD0PDnP7QDg]4XD0VD0WD0PDnP7QDg]4XD0QDnAQDh]4
QDi]4TD2Q@oU3TD1WD0QDa3XD0VD0`DkI`DY\4`Dco3QDh]4QDi]4TD2Q@oU3TD1WD0QDa3XD0QDj]4`DkI`DY\4`Dco3WD0
QDk]4QDl]4XD0QDm]4QDa5WD0QDdR1QDn]4QDo]4Q@P^4XD0WD0QDRW1PDYm5QDdR1TD1QDQ^4XD0`DRm5WD0PDlW;QDR^4X
D0WD0QDhc2PDPP1QDS^4XD0WD0QDT^4QDU^4XD0VD0WD0QDT^4QDU^4XD0QDV^4WD0PDlU>PDTk5XD0WD0PDW\:PDmU>PDPE
XD0WD0QDW^4QDX^4XD0WD0QDY^4QDZ^4XD0VD0WD0QDY^4QDZ^4XD0QD[^4WD0PDk_2PDkl5XD0SD0PDWf4WD0QD\^4PDkl5
QDdR1XD0`D[\4WD0PD^U3QD]^4PDXm5QD^^4XD0WD0QD_^4QDi5PD_Q3XD0WD0QDTh1QD`^4PDYm6PDfd;XD0WD0PDei3SD0
QDa^4PDRm5QDb^4XD0WD0QDQ;QDc^4PDRm5XD0QDd^4WD0QDe^4QDf^4QDg^4XD0WD0QDh^4QD]Y1XD0VD0WD0QDh^4QD]Y1
XD0PD1WD0QDi^4QDj^4P@Rj4PDll4XD0WD0QDk^4QDl^4PDRm=XD0WD0QDm^4PD_l4TD3PDkh3XD0WD0QDm^4QDn^4QDdNP@
VOTD1QDo^4XD0WD0QDP_4QDgb3QDhb3XD0PDS]4QDQ_4TD6WD0QD`;PDhm5QDR_4XD0WD0PDf3QD`;TD1QDS_4XD0QDT_4WD
0PDWj4PDYm6PD^_3XD0WD0QDfZ3PDRm5QDU_4P@kl5QDV_4XD0SD0WD0QDW_4QDX_4QDY_4TD1QDZ_4XD0WD0QD[_4XD0QF\
_4WD0QD]_4PDeQ7TD1QD^_4XD0`DTa5WD0QD__4SD0XD0WD0QD`_4QDc3XD0QDa_4TD1QDb_4TD1QDoU3S@0WD0QDd3XD0aD
i4`DS^4`DWg1`Dg2QDa5TD1WD0QDc_4XD0VD0QDa5TD1WD0QDc_4XD0QDd_4WD0PDoV>PDih=XD0WD0PDg\6PDd8XD0`Dab<
WD0PDg\4PDPm5PDSb;QDe_4XD0WD0QDf_4P@Rj4QDg_4XD0QDh_4WD0QDi_4PDUj4XD0VD0QDh_4WD0QDi_4PDUj4XD0QDj_
4QDk_4P@Ym6WD0QDl_4QDm_4XD0QDn_4QDo_4QDQP1WD0P@`g4QDP`4XD0`DWj4WD0PDmV=PDSb3XD0WD0QDQ`4PDbb3XD0V
D0WD0QDQ`4PDbb3XD0QDR`4WD0PDTW>QDS`4XD0WD0PDUW>PDUU<XD0WD0QDT`4PDR^4XD0WD0QDU`4PD`^;XD0VD0WD0QDU
`4PD`^;XD0QDV`4WD0PDWW>PDXW>XD0WD0PDYW>PDZW>XD0WD0PDVd;PDPg1XD0WD0PD[W>PDeS5XD0WD0PDhj4PDYU=XD0W
D0QDW`4PDYW3XD0WD0PDQ_<PDPV5XD0WD0PDaa3PD_o4XD0PDkl5WD0PD^W>PDmFPDkl5XD0WD0PDmg:PD_W>XD0VD0WD0PD
mg:PD_W>XD0QDX`4WD0PD`W>QD`c3XD0WD0PDdP1PDSU;XD0WD0PDSY1PDaW>XD0WD0PDek;PD[5PDkl5XD0WD0PD_i:QDY`
4XD0WD0PDg]2PDio=XD0WD0PDSf5PD[a6XD0QDZ`4WD0PDoj4QD[`4QD\`4XD0WD0PDbW>QD]`4XD0WD0PDdY<QD^`4XD0WD
0PDcW>QD_`4XD0WD0PD`W;PDWj4PD[m6PDfo:XD0WD0PD^EQD]X4PD[m6QD``4XD0WD0PDbS=PDWj4PD[m6PDgU1XD0WD0PD
kY4PDWj4PD[m6PDXj4XD0WD0PDTb=PDUj4PD[m6PDXj4XD0VD0WD0PDTb=PDUj4PD[m6PDXj4XD0QDa`4WD0PD^U=PDWj4QD
m?PDmY<XD0WD0PDQn4PDWj4PD[m6PDeW>XD0WD0PDhS1PDWj4PD[m6PDfW>XD0WD0PDdl;PDWj4PD[m6PDUS1XD0WD0PDmX5
PDWj4PDYm6PDgW>XD0WD0PD^P=PDWj4PDYm6PDhW>XD0WD0PDid5PDVj4PDkl5PDTa5XD0WD0QDb`4PDWj4PDYm6QDc`4XD0
WD0QDd`4PDWj4QDoR2XD0QDe`4WD0QDf`4PDPEQDg`4QDh`4TD1QDi`4XD0WD0PDPg1QDj`4XD0WD0PDHPDmW>XD0WD0PDeU
;QDk`4XD0WD0QDl`4PDQ_5XD0QDm`4WD0PDlU>QDn`4XD0WD0QDo`4PDUj4QDPa4XD0WD0PDS^4PDRm5PD[m6PDWc1XD0WD0
PDW5PDka;XD0WD0PDej;PDWj4PD[m6PDRi5XD0WD0PDSX>PDWj4PD[m6PDmDXD0WD0PDcHQDQa4XD0WD0PDjo2PDTX>PDWj4
XD0WD0PDfa5PDWf4QDRa4PDgR7XD0WD0QDSa4QDTa4XD0WD0QDUa4PDQ]4XD0`Dnd4`D\h1`DS4`DUj4WD0PDP]4PDS\5XD0
WD0PDYX>PDPm5PDdj;XD0WD0PD`Q7PDh[4PDPm5PDHXD0WD0PDZX>PDoQ5PDPm5PDHXD0QDf3TD1WD0QDVa4PDjo2QDVDXD0
aD_5QDh9WD0QDWa4PDjo2QDVDXD0QDXa4TD1WD0QDYa4PDjo2QDZa4XD0aD_5QD[a4TD3PDjo2Q@VDWD0QDe3XD0VD0QD[a4
TD3PDjo2Q@VDWD0QDe3XD0QD\a4QD]a4TD3WD0PD^U3QDdR1SD0PDXm5XD0QDdR1QD^a4TD4QD_a4WD0QD`a4SD0PDXm5QDa
a4XD0WD0PDXk6PDm^4QDba4XD0RD0PDjo2WD0QDca4XD0QDda4Q@b5WD0QDea4P@_P7QDdR1S@0SD0QDfa4XD0QDga4P@T8T
D2WD0QDha4P@_P7QDdR1aDd4aDi4aDW6S@0aDi4SD0XD0VD0QDga4P@T8TD2WD0QDha4P@_P7QDdR1aDd4aDi4aDW6S@0aDi
4SD0XD0QDTCQDk4TD4QDa5WD0QDdR1SD0QDia4Q@ja4XD0Q@dR1SD0VD0QDk4TD4QDa5WD0QDdR1SD0QDia4Q@ja4XD0Q@dR
1SD0PD1WD0PDnl5QDka4P@YP7PDUc3XD0QDla4TD6WD0PDWj4PDdX>XD0WD0PDVW2SD0XD0WD0QD_k1PD^U3PDXm5XD0QDdR
1`Dim:`Do^4`DSn:`Dm^4`Dh^4`Dj^4`DiZ4`DPf4`D\n:`DmZ4`DeX>`DfX>WD0QDma4PDTT7PD^U3PDXm5XD0YD2WD0PD_
U3QDdR1SD0P@4QDna4QDoa4XD0WD0QDPb4PDkl5XD0`D[m6`Did5`DTQ=`DXGWD0QDQb4PDkl5QDRb4XD0WD0QDSb4QDh9QD
dR1SD0QDTb4XD0WD0QDiP4QDUb4TD1PD_Q3XD0UD0WD0QDW\1QD\a1SD0XD0QDo\1WD0QDVb4QDWb4TD3QDXb4XD0WD0PDQY
>XD0QDYb4WD0QDZb4PDYm6QD[b4XD0UD0WD0PDbi3XD0QDi[1QD\b4WD0QD]b4QD^b4QD_b4QDcf3XD0WD0QD`b4QDab4QDi
5QD`@PDXb1XD0WD0PD`Q7QDbb4PDRm5XD0WD0QDoZ1PDRm5PDfQ7XD0QDa9WD0QD^g1PD\g3P@\j4QDcb4TD2QDdb4XD0WD0
QDeb4QDfb4QDgb4XD0UD0WD0QDhb4XD0SD0QDib4PDYm6PD]JPDPg1QDhg2TD1PDUj4TD4QD_>QDjb4QDkb4WD0QDlb4XD0T
D2QDmb4SD0UD0QDnb4WD0QDob4XD0VD0UD0QDnb4WD0QDob4XD0QDo_1QDPc4Q@a5Q`1j5WD0QDQc4XD0`DRm5aD_5UD0WD0
PDai3QDdR1SD0XD0UD0WD0PDaR7QDdR1SD0XD0UD0QDRc4QDSc4UD0WD0QDTc4XD0SD0`DT]4UD0PDVa:QDUc4QDVc4PDVa:
PDRm5QDWc4QD`;QDn`2PDio<QD^?QDa5PDYm6Q`1j5WD0QDXc4XD0QDYc4QDZc4UD0WD0QD[c4XD0WD0QD\c4Q`1j5Q@]c4Q
Dh6XD0QDh6QD^c4QD_c4QDXl1TD2QD`c4QDac4QDbc4QDa5WD0QDcc4XD0PDRm5QDdc4WD0QDXl1XD0SD0PDVNPDfS1PDS3Q
Dec4PDRj4PDS3PDRj4QDfc4QDgc4QDhc4PD\U5PDTj4QDic4QDjc4PDXh4QDkc4PDYY=PDRj4QDlc4QDmc4WD0QDnc4XD0`D
Rm5QDmc4WD0QDnc4XD0`DRm5QDlc4WD0QDnc4XD0`DRm5WD0QDnc4XD0`DRm5QDa9QDa5Q`1j5WD0QDoc4XD0QDPd4QDQd4Q
DRd4PDYm6WD0PDVa:XD0PDRm5QDSd4QDTd4TD1QDUd4QDXl1TD2QDVd4QDWd4PDVOWD0QDXd4XD0QDa5PDRm5PDVOWD0QDYd
4XD0QDZd4QD[d4QD\d4PD[m6PDe3QD]d4QD^d4QD_d4QDji1PDXm4QD`d4PDXm4PDPm5PDQQ7PD[m6PDaW;PDSn:QDd^3QDa
d4QDbd4P@kl5QDcd4PD`g=QDdd4PDll5PDoa4QDed4PDRm5PDR3QDfd4PDTEPDWj4QDgd4PDkU4PDTj4PDTc1TD2QDhd4PDo
j4PDkl5PD[m6QDid4PDjh3QDjd4TD6WD0Q`1j5QD]c4XD0QDkd4QDjd4TD5PDll5TD3WD0QDh6XD0QDld4TD8PD4WD0QDmd4
XD0UD0WD0PDmY>XD0WD0QDld4SD0PD4QDmd4XD0WD0QDld4SD0SD0PD4QDmd4XD0QDnd4`Deo6`DV3`Dn2QFod4TD2WD0QDP
e4XD0QDPe4`DR3SD0PDcg3PDR3Q`1j5QDQe4PD^2PDkh3QDRe4PDkh3WD0QDSe4P@^U3QDTe4XD0`Dll5`D^6QDUe4WD0QDS
R2PDRm5XD0SD0QDSe4PDRm5aD_5`DW3QDVe4PDRm5QDWe4QDSR2PDRm5WD0QDXe4XD0QDfh1WD0QDYe4XD0`DHQDnX1Q@Ze4
P@Ym6PDQl6QD^?QDa5WD0QD[e4QD\e4XD0PDkU4QDY:QD]e4QD^e4WD0QD_e4QD`e4XD0QDae4S@0S@0WD0QDa5QDVU2XD0Q
Dbe4TD1WD0QDhZ4QDce4XD0`Eai3`EYj4`Eo9`Efi3`EkU4`EZj4WD0QDX;QDde4XD0VD0`Eai3`EYj4`Eo9`Efi3`EkU4`E
Zj4WD0QDX;QDde4XD0QDee4WD0QDf9QDg3XD0`DmQ1`DYj4WD0QDa9PD^g3QDg3XD0`DmQ1`DYj4QDfe4TD2WD0QDge4QDhe
4XD0WD0QDie4PDVOTD1QDje4QDke4XD0PD[m6WD0SD0PDTU;QDle4TD1PDRm5XD0UD0WD0QDme4QDne4XD0TD6QDoe4WD0QD
Pf4QDQf4VD0XD0WD0QDPf4QDQf4QDRf4XD0WD0QDSf4PDo2PDj^:XD0WD0QDTf4PDVOTD2QDUf4XD0WD0PDZm5PD`c6XD0SD
0UD0WD0QDVf4QDWf4TD1XD0SD0QDXf4QDYf4QDZf4TD1WD0QD[f4TD1QD\f4XD0WD0PD\j4PD_j4QD]f4PDRm5XD0WD0PD[m
6PDiU3XD0SD0WD0QDPV1PDcS1PDHQD^f4XD0WD0QD_f4P@Vj4PDll5XD0WD0QDZ;QD`f4QDaf4Q@bf4XD0SD0WD0QDX:QDY:
QDcf4TD1PDRm5QDdf4XD0WD0QDSR2QDef4PDRm5QDff4XD0WD0PDlOPDRm5XD0QDgf4WD0QD_;QDhf4QDif4TD1YD2XD0SD0
WD0QDjf4QDkf4QDlf4QDmf4TD1QDnf4XD0WD0QDc5Q@c<QDof4XD0SD0WD0QDPg4QDQg4QDRg4XD0WD0QDSg4PDkl5SD0XD0
QDTg4WD0PD[m6QDUg4QDVg4QDWg4XD0WD0QDXg4QDYg4PDll5SD0QDZg4XD0QD[g4WD0QD\g4XD0QD]g4PDYm6S@0WD0QD^g
4XD0PDj;PDll5SD0QD_g4SD0QD`g4PD]Z>PDRm5PDVOQDag4PDRm5QDbg4WD0QDcg4XD0QDdg4QDeg4PDRj4PDfZ:PDi8PDi
7PDZ4QDfg4WD0QDgg4XD0QDhg4QDa5WD0QDig4XD0PDll5TD2QDjg4QDh9WD0QDkg4PDRm5PDVOXD0QDa5QDlg4QDmg4QDng
4QDog4QDPh4PDHPDbZ6PDWj4UD0QDQh4QDg3QDX;PDR3WD0QDRh4XD0QDPV1QDSh4QDTh4SD0QDUh4PDcS1PDVNPDRm5PD^g
3PDcS1QDVh4QDZ[1QDWh4QDXh4QDYh4PDRm5QDa5QDZh4QD^e4QD[h4QD\h4QD]h4QD^h4QDa5PDTc1QD_h4PDkR7SD0UD0P
DeR1SD0QDf9QD`h4PD^g3PDVOQ`1j5WD0QDah4XD0PD^g3QDbh4QDch4PDYm6PDcg3PD\g3PDcS1QDdh4PDkU4QDeh4PDRm5
QDfh4P@Xb1PDT8PD`^<QDgh4PD[m6PD`Z4QDhh4PD[m6QDih4PD]j4QDjh4QDkh4PDjl5QDlh4QDmh4QDnh4PDRm5QDg3QDo
h4QDPi4PDWd5PDWj4PDXQ3PDP4QD^?QDQi4QDRi4QDc>QDQ[1PDkl5QDSi4QDTi4QDUi4PDUj4QDVi4QDWi4QDXi4PDaV;PD
Vj4QDYi4P@WOQDZi4QD^?PD_g3PD`Z>PD`Z>QD[i4QD\i4QD]i4QD^i4QD^?PDQS3`Da3`DX3`DYd3`Dn3`Df3`De3`De8`D
Y4`Dh^:`D[4`D]7`Dg6`Dd3QDg3QDf9QD_i4QDa9QDX;S@0QD`i4`D[OQDa9Q`1j5QDai4QDbi4QDci4QDa5QDdi4QDei4QD
fi4Q`1j5QDgi4PDci3PD\j4SD0PDbi3PDVf4SD0PDai3PDVf4QDhi4PDRg4QDii4QDji4PDRg4PDT8PD4SD0PDRg4PDT8QDk
i4PDZP7PDT8QDli4PD\k4PDkh3PDZm5QDmi4PDjl5QDni4PDTJPD4QD]_3PDjl5QDni4PDTJQD]_3PDWj4QDni4PDTJPD4PD
n9PDWj4QDni4PDTJPDn9PD[P7PDTJQDoi4PDZm5QDa9PDZOPDk8PDU3PDmk2PDVOPDmk2PDRm5QDa5PDoU;SD0PDoU;QDPj4
QDX;PDVOQDQj4QDRj4QDV]1SD0TD2PDQS3QDSj4QDQ:PDVOQ`1j5QDTj4QDUj4QDVj4QDWj4QDXj4PD[m6QDYj4QDZj4QD[j
4PDRg4QD\j4QD]j4PDT8QD^j4SD0QDfh4PDT8QDa=QD_j4QD`j4QDaj4QDbj4PD^g3PDcS1PDVNPDRm5QDf9QDcj4QDVh4PD
kh3PDTj4PDkh3PDRm5PDcX>PD4SD0QDdj4WD0QD_e4QDej4QDfj4XD0WD0QDlX3SD0QDgj4PDVOPDRm5XD0WD0PDVT1PDYk4
XD0QDhj4WD0QDij4QDjj4TD1QDkj4XD0QDlj4WD0QDmj4PDQl6XD0SD0QDlj4WD0QDdDPD\j4PDQl6XD0SD0WD0QDnj4QDoj
4PDRm5QDPk4XD0SD0QDQk4WD0QDRk4S@0QDSk4PDRm5XD0`DmQ1`Dd3`DYo:`Dg2UD0WD0QDTk4QDUk4TD4PDVOXD0QDVk4U
D0WD0QDTk4QDUk4TD4PDVOXD0YD1QDWk4P@^g3WD0PDVOTD1QDXk4QDYk4XD0QDf9WD0PDR3QDZk4XD0QDf9WD0PDR3YD1XD
0QDa9PD^g3WD0PDR3YD1XD0QDa9PD^g3WD0PDR3QDZk4XD0WD0QD[k4PD^g3QDg3XD0QD\k4WD0QD]k4XD0TD1QD^k4QD_k4
Q@`k4WD0P@Rg4QDak4XD0P@^X<QDbk4WD0PDRg4QDck4XD0QDdk4WD0PDRg4PDa\4XD0QDek4UD0WD0PDT8QDa=XD0SD0WD0
QDfk4QDa=QDgk4XD0VD0WD0QDfk4QDa=QDgk4XD0QDhk4UD0WD0QDik4SD0S@0S@0PD4PD^U3XD0SD0UD0WD0QD`a4SD0S@0
S@0PD4QDik4XD0SD0UD0WD0QDjk4XD0QDkk4WD0QDlk4YD2XD0`DRm5QDmk4WD0QDnk4XD0SD0QDa5WD0QDok4P@Vj4P@ll5
XD0QDPl4TD2QDQl4WD0QDRl4QDSl4XD0VD0WD0QDRl4QDSl4XD0QDTl4WD0QDUl4XD0QDVl4TD3QDWl4QDXl4WD0QDQ;Y@0Q
DYl4XD0`DiR1`DPn2`Dgl4`DUZ6UD0WD0PDcR7PDXm5YD2XD0TD5PD4SD0UD0WD0PDcX>PDkl5YD2XD0TD5PD4SD0UD0WD0P
DcX>PDkl5SD0TD4PD4QDg3XD0SD0UD0WD0PDcR7PDXm5SD0TD4PD4QDg3XD0SD0`EZm5`Edi3`EYj4`Eai3QDZl4WD0QD[l4
XD0QD\l4`DT]4PDai3WD0SD0TD1QD]l4QDY:XD0SD0PDci3WD0QD^l4XD0WD0QD_l4TD1QD`l4XD0QDal4WD0QDbl4QDcl4X
D0PDRm5QDdl4WD0QDel4QDfl4QDgl4XD0SD0WD0QDel4QDfl4QDSR2PDRm5XD0SD0WD0QDhl4QDil4QDjl4QDkl4XD0QDll4
S@0S@0S@0WD0QDX;P@R3QDml4XD0WD0QDnl4QDol4PDVOTD2QDPm4XD0SD0WD0PDmf4QDa5TD2QDQm4QDRm4XD0SD0WD0QD[
h4QDa5TD1QDSm4XD0QDTm4WD0PDYm6QDUm4XD0VD0WD0PDYm6QDUm4XD0QDVm4QDWm4WD0QDXm4TD1QDYm4XD0SD0WD0QDSe
4TD1QDZm4XD0SD0WD0QD[m4TD1QD\m4XD0SD0WD0QD]m4QD^m4XD0P@^X<QD_m4`D=QD`m4WD0QD]m4QD^m4XD0P@^X<QD_m
4`D=YD2WD0QDam4QDbm4XD0QDcm4`DXm5WD0QDdm4PDll5XD0SD0WD0QDUj4QDem4TD2QDfm4QDa5XD0QDgm4PDRg4PDT8WD
0PD4QDhm4XD0UD0WD0PDRg4PDT8XD0SD0UD0WD0QDim4QDjm4XD0SD0UD0WD0QDg3PD4QDkm4XD0UD0QDlm4TD9PD4WD0QDg
3XD0SD0UD0WD0QDg3XD0aDmm4UD0WD0QDnm4`DR7`DY4`D\;`D`o6`DP3`Da3`DX3`DYd3`Df3`Dd3`DR7`Dh^:`D]7`Dn3Q
Dg3XD0UD0WD0QDom4XD0SD0QDPn4WD0QDQn4XD0SD0UD0WD0QDRn4XD0SD0UD0WD0QDSn4QDTn4TD2QDUn4TD1PDVOXD0SD0
UD0WD0QDVn4QDWn4TD2QDXn4XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QD
Yn4UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QD_X2SD0`DPMaDa5a
Db5WD0QD_MPDVj4PDkl5Q@i5QDZn4XD0`DTa5WD0QD_MQDUP4QD[n4XD0WD0QD_MPD_P7QDi5QD\n4XD0WD0QD_MPDfP7TD2
PDYP7XD0WD0QD_MQD]n4XD0VD0WD0QD_MQD]n4XD0QD^n4WD0QD_n4QDi5QD`n4XD0WD0PDYm6QDan4QDbn4XD0QDcn4WD0Q
Ddn4QDen4XD0VD0WD0QDdn4QDen4XD0QDfn4WD0QDgn4TD1QDhn4XD0VD0`Ddh1`DmF`DiH`Dch1`DmD`DPe4`Dfd4`DZi5`
DX[>`DTc3WD0QDgn4TD1QDhn4XD0QDin4`Ddh1`DmF`DiH`Dch1`DmD`DPe4`Dfd4`DZi5`DX[>`DTc3QDjn4WD0QDkn4XD0
VD0QDjn4WD0QDkn4XD0QDln4QDmn4WD0QDnn4TD1QDon4XD0`D\]5`DlY5`DmY5`DPR5`Dl_5`Dm_5`D`f1`D[Y1`Dd[>`Dc
_5aD_5WD0QDPo4QDm?QDQo4XD0WD0QDRo4PDRj4TD1QDSo4XD0WD0QDTo4QDUo4XD0VD0WD0QDTo4QDUo4XD0QDVo4WD0QDW
o4TD1QDXo4XD0VD0`Dkl5WD0QDWo4TD1QDXo4XD0QDYo4`Dkl5WD0QDZo4QD[o4Q@m?QD\o4XD0WD0PDTj4PDRm5PDYm6XD0
SD0WD0PDVj4PDkl5PD[m6PDea5XD0WD0QD]o4PD[m6QD^o4XD0VD0WD0QD]o4PD[m6QD^o4XD0QD_o4WD0QD`o4PDUj4QDao
4XD0VD0WD0QD`o4PDUj4QDao4XD0QDbo4WD0PDUj4PDYm6PDS7XD0WD0PDdOPD]d4XD0WD0QD\@PDXj4XD0VD0`Djl5WD0QD
\@PDXj4XD0QDTC`Djl5WD0QDco4QDdo4PDXj4XD0WD0QDZ?PDol5TD1PDRm5XD0QDeo4`DT]4WD0QDfo4XD0`D[Z5`DXT5`D
U\>WD0QDgo4S@0QDho4QDio4XD0VD0`Dfh4`D\\>`D]\>`D[m6WD0QDgo4S@0QDho4QDio4XD0QDjo4`Dfh4`D\\>`D]\>`D
[m6WD0QDko4QDlo4XD0WD0PDUj4PD[m6QDmo4QDno4XD0QDoo4WD0PDWj4PDWo<XD0WD0QDPP5QDQP5XD0QDRP5`Dl_5`Ddd
4`DjZ5`Dg]5`D\o4`DTa5`DSI`DRI`DPe4WD0QDZCQDoX2QDSP5XD0WD0QD^>TD1QDTP5XD0VD0`Dkj4`DlE`DPR5WD0QD^>
TD1QDTP5XD0QDUP5`Dkj4`DlE`DPR5WD0QDVP5QDWP5XD0VD0WD0QDVP5QDWP5XD0QDXP5WD0PDRIQDe@TD1QDYP5XD0WD0P
D\g4PDaS=XD0WD0PDmW=QDZP5XD0WD0QD[P5QD\P5TD2QD]P5XD0WD0PDWj4PDYm6QD^P5XD0VD0WD0PDWj4PDYm6QD^P5XD
0QD_P5WD0QD`P5PDTa5XD0WD0QDaP5PDT8XD0VD0`DT8WD0QDaP5PDT8XD0QDbP5`DT8WD0QDcP5PDRm5QDdP5TD2QDeP5XD
0WD0QDfP5QDgP5QDaR3XD0WD0QDe?QDhP5QDiP5XD0VD0`D[m6`Dch1`DSi1`Dbd4WD0QDe?QDhP5QDiP5XD0QDjP5`D[m6`
Dch1`DSi1`Dbd4WD0QDkP5P@Rm5QDVDS@0QDlP5XD0`Dkl5`Dnl5`DlP7`Dml5WD0QDmP5PD_n6XD0VD0`Dll5`Ddi3`DUj4
aD_5WD0QDmP5PD_n6XD0QDnP5`Dll5`Ddi3`DUj4aD_5WD0QDZ?QDoP5XD0VD0WD0QDZ?QDoP5XD0QDPQ5WD0QDQZ2P@Vj4Q
DQQ5P@[m6QDRQ5XD0WD0QDSQ5QDTQ5XD0VD0WD0QDSQ5QDTQ5XD0QDUQ5WD0QDVQ5QDWQ5XD0VD0`D[m6`Dfd4`DTa5`Dj\4
`Dcc5`DZ7`DS:`Dah1`Dch1WD0QDVQ5QDWQ5XD0QDXQ5`D[m6`Dfd4`DTa5`Dj\4`Dcc5`DZ7`DS:`Dah1`Dch1WD0QDYQ5X
D0S@0WD0QDZQ5PD[m6QD[Q5XD0VD0aD_5WD0QDZQ5PD[m6QD[Q5XD0QD\Q5aD_5WD0PDUj4QDm?QD]Q5QD^Q5XD0VD0WD0PD
Uj4QDm?QD]Q5QD^Q5XD0QD_Q5WD0PDUj4PD[m6QD`Q5XD0WD0QDaQ5QDi5QDbQ5XD0WD0QDcQ5PDYm6QDdQ5QDeQ5XD0VD0`
DiH`DTJ`DjG`DWb3`DfFWD0QDcQ5PDYm6QDdQ5QDeQ5XD0QDfQ5`DiH`DTJ`DjG`DWb3`DfFWD0PD[f4QDgQ5XD0WD0QDf`2
PDWj4PDnNXD0`DVa4`Dje1`DY9WD0QDhQ5Q@i5PDX]>XD0WD0QDiQ5QDjQ5XD0VD0WD0QDiQ5QDjQ5XD0QDkQ5WD0QDk^4QD
dR1TD1QDlQ5XD0VD0WD0QDk^4QDdR1TD1QDlQ5XD0QDmQ5QDcU4WD0QDS5PDk_6XD0QDnQ5QDcU4Y@0WD0QDS5XD0VD0aD_5
QDcU4Y@0WD0QDS5XD0QDoQ5aD_5QDPR5TD2WD0QDa5Y@0YD1XD0VD0aD_5`DWj4QDPR5TD2WD0QDa5Y@0YD1XD0QDQR5aD_5
`DWj4WD0QDRR5P@Wj4P@[m6QDSR5QDTR5XD0QDUR5WD0QDVR5QDWR5XD0VD0QDUR5WD0QDVR5QDWR5XD0QDXR5WD0QDYR5QD
ZR5Q@b5QD[R5XD0QDb5WD0QD\R5XD0VD0QDb5WD0QD\R5XD0QD]R5WD0QD^R5Q@UP4PDXm5QD_R5QD`R5XD0WD0QDaR5TD1Q
DbR5XD0VD0WD0QDaR5TD1QDbR5XD0QDcR5QDa5WD0PDmOPDmf4XD0VD0QDa5WD0PDmOPDmf4XD0QDdR5WD0PDUj4QDeR5QDf
R5Q@gR5XD0VD0WD0PDUj4QDeR5QDfR5Q@gR5XD0QDhR5WD0QDiR5QDjR5QDkR5QDlR5XD0WD0QDmR5QDnR5XD0WD0QDoR5QD
\P5XD0VD0WD0QDoR5QD\P5XD0QDPS5WD0QDQS5QDRS5QDSS5XD0VD0WD0QDQS5QDRS5QDSS5XD0QDTS5QDhJQDUS5Q`1j5WD
0QDVS5XD0QDWS5QDXS5PDUj4QDYS5QDZS5PDT?QD[S5QD\S5PDXm5QD]S5PDXm5QD^S5QD_S5PDYm6QD`S5PDk]>PD4PDWj:
PDml5QDaS5PD_n6QDbS5Q`1j5S@0WD0QDcS5XD0QDdS5WD0QDeS5XD0QDfS5`DT]4PD]j4WD0QDgS5XD0Q`1j5S@0WD0QDhS
5XD0QDhR1WD0QDiS5XD0QDjS5WD0QDkS5XD0QDlS5S@0WD0QDmS5XD0QDdn4QDnS5QDWR5QDb5WD0QDoS5XD0QDPT5PDRm5W
D0QDQT5XD0QDRT5QDa5Q@l5WD0QDST5XD0QDW6WD0QDTT5XD0`DVj4`Dk_6`DUj4`DTj4`Dol5`DfP7`DRj4`DSj4`DU\4`D
]6`D[m6`DYm6QDb5QDUT5QDVT5QDb5QDWT5PDTj4QDoDWD0QDXT5P@[Q7QDYT5XD0QDZT5QDa5Y@0WD0QD[T5XD0`Djl5`DW
j4`Dol5`DRm5`DTj4WD0QDR5QD\T5PDXm5XD0QD]T5QDa5Y@0WD0PDXQ1Q@^T5XD0VD0QD]T5QDa5Y@0WD0PDXQ1Q@^T5XD0
QD_T5WD0QD`T5PDUj4Q@j5QDaT5XD0QDbT5QDb5WD0QDcT5XD0QDdT5Q@b5WD0QDeT5QDfT5XD0QDb5QDgT5QDhT5QD^T5QD
iT5PDYP<PDRj4`EYO`EZO`EVO`E[O`EPm5`E^2QDjT5PDRj4`D[m6`DYm6`DZm6`Dkj4`DlE`D\m6`DkU4`DPk4`DQk4`Dol
5`Dnl5`Dd[>QDaR5Q`1j5QDkT5QDlT5QDmT5PDHPDaU3PD^X<QDdNQDnT5QDa5PD]j4QDoT5PDHPDSU3QDPU5QDb5QDQU5QD
gR5QDb5QDRU5aD_5QDb5QDSU5PDUj4PD[m6QDSR5QDTU5QDeY1QDW3QDUU5QDVU5PDjZ4P@kU4PDiP7PDol5QDWU5PDRm5PD
Wf4PDT8QDXU5TD1QDYU5QDZU5Q`1j5QD[U5QD[KTD3QD\U5PDnNQD]U5QD^U5QD_U5QD`U5P@kl5Q@aU5QDbU5QDcU5`DkU4
`D[m6`D^P7`Dkj4`DlE`D\m6`D\P7`D[P7QDdU5QDoDWD0QDeU5XD0WD0QDfU5XD0QDgU5QDhU5PDjNQDoDQ@a5S@0QDiU5Q
DjU5QDkU5QDjU5PD[m6QDlU5QDb5PDb4QDUP4QDb5QDmU5PDYm6QDnU5QDoU5PDYm6PD\R3PDgo6QDPV5PDWj4PD[m6QDSR5
PDkb7QDQV5QDVT5QDRV5QDSV5P@[m6QDTV5QDUV5PDRj4PDUj4PD[m6QDVV5QDbAPDol5QDWV5PDWo<PDPm5PDWR=QDXV5QD
QP1PDX_4QDYV5QDa5Q`1j5S@0QDZV5QD[V5Q`1j5QD\V5QD]V5TD2PD_V;QD^V5QD_V5PD][6QD`V5QDaV5QDbV5Q`1j5P@Y
m6QDcV5QDdV5PDif2QDeV5PDRm5WD0QDfV5XD0PDaS1PDTj4QDgV5PDWj4QDhV5QDiV5P@Wj4QDjV5QDkV5QDlV5QDmV5QDn
V5UD0PDfi3SD0QDXQ1QDT;QDoV5PD4SD0UD0WD0PDfi3XD0QDPW5SD0UD0WD0QDh3XD0aDQW5SD0UD0WD0QDh3PDk8XD0`Da
3`Dn7`Dic7`Dm4`DYd3`De3`D_8`DV3`DQ3`D]7`DZd3`DVT1`D`1UD0WD0QDh3PDk8PDYd3XD0SD0UD0WD0PDbi3QDRW5QD
SW5XD0UD0WD0PDfi3XD0SD0QDTW5`D]M`D[M`DS1`DM`DhM`D\f;TD4PD2UD0WD0QDh3PDk8QDUW5QDYf4XD0UD0WD0QDUW5
TD1QDVW5XD0UD0WD0QDWW5QDXW5XD0`Dgo6`DYS;`DZD`DUP3`DVP3`DP_>`Dgh<`DQ_>`Dfh<`DR_>`DX:`DVf1`DlR=`DV
6`DS_>`DTS;`Dbd1`DT_>`De7`Df[<SD0UD0WD0QDYW5XD0TD;PD2UD0WD0QDZW5SD0XD0TD;PD2WD0PDgj4PDQm5PDhj4XD
0WD0PDbi3QD[W5XD0UD0WD0PDai3QD\W5XD0UD0WD0PD_Z>QD]W5TD1QD^W5XD0PD6TD5WD0PDQm5XD0TD4PD2PD4WD0QD_W
5XD0PD2`EdS7`E`Q7PD4WD0QDh3XD0QD`W5`DVT1`DYd3QDaW5WD0QDh3QDbW5XD0WD0PDbi3QDcW5XD0WD0PDbi3PDST7XD
0`DR3`DeO`D^2`DcS1`DdS1`DeS1`D[g3`D^g3`DXO`DWOWD0PDbi3PDST7QDdW5XD0`D[m6`DkU4`D^P7`DZj4`DYj4SD0W
D0PDbi3PDTT7XD0`DeO`DR3`DeS1UD0WD0PDfi3XD0QDeW5QDfW5QDlj4TD4PD2UD0WD0PDo9QDXQ1XD0QDgW5TD9PD2UD0W
D0PDfi3PDkl5TD3QDdW5XD0PD[m6YD4UD0WD0PDfi3PDkl5TD3QDdW5XD0QDj3UD0QDhW5TD9PD4TD3WD0PDQm5XD0TD3PD2
WD0PDai3QDiW5QDjW5XD0QDhj4UD0WD0QDkW5QDlW5XD0UD0WD0QDmW5XD0TD;PD2PD4WD0QDnW5XD0QDoW5UD0WD0PD[_>Q
DPX5XD0UD0WD0QDQX5PDk8QDRX5XD0SD0UD0WD0PDfi3XD0QDSX5PDk8TD4PD4QDTX5TD4PDQm5UD0WD0PDfi3PDkl5QDUX5
TD2QDjb4XD0Q@VX5QDWX5UD0WD0PDai3QDXX5QDa5XD0QDYX5UD0WD0PDai3QDZX5PD[m6QD[X5XD0UD0WD0PDgi3XD0QD\X
5QD]X5UD0WD0PDo9QD^X5XD0UD0WD0PDfi3XD0QD_X5PDk8TD1QD`X5TD5QDaX5SD0UD0WD0PDfi3XD0QDbX5PDk8QDcX5UD
0WD0PDo9QDdX5XD0UD0WD0PDfi3XD0QDeX5`D^g3UD0WD0QDfX5QDgX5XD0TD<PD2UD0WD0PDdi3QDb<TD2QDhX5XD0`DRm5
UD0WD0PDei3QDb<TD2QDiX5XD0`Ddi3`DZm5`Dhe4`Dml5`DbY7UD0WD0QDjX5XD0SD0UD0WD0PD`T<XD0UD0WD0PDk8SD0X
D0TD;PD2UD0WD0PDai3QDkX5XD0WD0PDdY1PDQm5PDHXD0PDQm5PD\j4PD2UD0WD0PD_d7XD0WD0PDUj4PDYm6PDW7XD0PDa
d7PDQm5PDcd7WD0PDai3QDZe4PD^P7QDlX5XD0UD0WD0QDmX5XD0PDbi3QDnX5PDk8TD1QDoX5QDPY5TD1QDQY5PDci3QDnX
5TD6WD0QD_n1PDYHXD0PDci3QDRY5QDSY5TD1QDTY5QDUY5QD`6QDVY5QDWY5PD[m6QDXY5TD2QDYY5UD0PDYm5QDVDS@0QD
ZY5PD4PDbi3QD[Y5PDXOTD3PDml5TD2QD`6PDai3QD\Y5PDk8QD]Y5PDVf4TD2QD^Y5QD_Y5PD[m6QD`Y5SD0QDaY5UD0PDk
8QDbY5SD0PD^g3PDk8PDYd3TD6QDcY5PDbi3QDdY5QDb5TD5QDeY5PDai3QDhJQDfY5S@0QDgY5QDhY5TD3QDiY5PDci3QDa
5TD4WD0QDjY5XD0PDk8Q@l5QDkY5QDlY5PDbi3WD0QDmY5XD0PDai3QDnY5TD5WD0QDoY5XD0SD0QDPZ5QDQZ5UD0WD0QDPZ
5XD0SD0QDRZ5QDSZ5PDk8TD1PDad7QDTZ5QDUZ5QDTZ5PD[m6`DT]4`DQ;`D^S=`D__>`DT8`D\d4`DU_>`Dik5`DS\4`DhX
<`D[ESD0UD0WD0PD]j4PDYj4XD0SD0PDci3QDVZ5TD5WD0QDiP4TD3QDWZ5XD0PDci3QDXQ1QDXZ5QDYZ5TD4WD0QDa5TD1Q
DZZ5XD0PDci3QD[Z5TD6WD0QD\Z5XD0WD0PDai3QD]Z5PDkU4PDVf4XD0TD6QDUW1QD^Z5PDai3QD_Z5TD6WD0P@Rm5QD`Z5
TD1QDaZ5XD0PD4WD0QDbZ5QDcZ5XD0PD2PDbi3QDc5TD3WD0QDdZ5P@Rj4PDml5XD0PDbi3QDeZ5TD3WD0QDfZ5PDkl5XD0P
Dbi3QDdk1QDb5TD8WD0QDgZ5XD0PDbi3QDdY5WD0QDhZ5QDiZ5XD0QDjZ5SD0PD4WD0QDkZ5XD0PD2PDbi3QDlZ5TD7WD0QD
mZ5XD0PDWj4PDai3QDdQ5QDnZ5TD4WD0QDmZ5XD0PDbi3QDoZ5TD4WD0QDP[5TD1QDQ[5XD0PDWj4PDai3QDdQ5QDoZ5TD4W
D0QDP[5TD1QDQ[5XD0PDbi3Q`1j5WD0PDTT7QDR[5XD0PDbi3WD0PDTT7SD0XD0QDS[5PDbi3WD0QDdY5QDb5TD5XD0QDT[5
PDbi3QDU[5TD4WD0QD[a2TD4QDV[5XD0PDci3QDXQ1TD3WD0QDW[5XD0PDdi3QDX[5QDY[5TD2WD0QDZ[5XD0PDbi3WD0PDT
T7QDc5TD4XD0QD[[5PDbi3QDQa1QDY[5TD1WD0QD\[5PDRm5XD0WD0QD][5PDll5PD[m6QD^[5XD0WD0QD_[5PD`Q7QD`[5X
D0PDci3QDa[5TD4WD0QDb[5XD0PDci3WD0QDc[5XD0QDd[5TD6PDVOWD0QDe[5XD0PD_g3SD0QDf[5TD6PD2UD0WD0QDg[5P
Dk8TD1QDh[5XD0QDi[5QD[h4PD\j4QDj[5UD0PD^g3PDk8WD0QDk[5XD0PDai3WD0QDl[5XD0TD4QDb5TD8PD2PDci3QDc5T
D4WD0QDm[5XD0TD1QDn[5PDbi3QDo[5TD5WD0QDP\5XD0PDRm5PDai3QDc5PDk8WD0QDQ\5XD0PD^g3PDkU4PDVOWD0QDR\5
XD0PDRm5QDS\5PDai3WD0QDT\5QDU\5TD1QDV\5XD0PDci3QDW\5TD7WD0PD[j4QDX\5XD0PDbi3QDY\5TD5WD0QDZ\5XD0Q
D[\5QD\\5TD3QD]\5PDai3QD^\5WD0QD_\5XD0PDai3QD`\5QDa\5TD1PDol5PDai3QDb\5QDdBQDc\5TD2QDd\5QDe\5TD1
QDf\5PD[m6QDg\5QDh\5PD[OPD`Y6PDYm5QDi\5P@`Q7PDmQ1QDj\5PDWOPDkU4PDYj4QDk\5TD6PD4PDRm4QDl\5PDhV3QD
m\5QDn\5TD4WD0QDo\5XD0PDWOPDkU4QDP]5PDk8QDQ]5TD1WD0QDR]5XD0QDS]5QDT]5PDXOPDk8QDU]5UD0QDV]5QDW]5T
D8PD4PDPm5WD0QDX]5XD0QDY]5UD0QDh3TD:PD4PDPm5WD0QDh3XD0UD0QDZ]5TD<PD4PDPm5WD0PDci3XD0QDnX5`Dk8`Dk
U4`DYj4SD0UD0QD[]5TD<PD4PDPm5WD0PDai3XD0QD\]5QD]]5UD0QDh3QD^]5WD0PDPm5XD0QD_]5UD0QD[]5TD<PD4PDPm
5WD0QD`]5XD0SD0QDa]5QDb]5UD0QDc]5QDnX5QDd]5WD0PDPm5XD0QDe]5UD0QD[]5TD<PD4PDPm5WD0QDZ]5XD0QDf]5`D
kU4`DYj4`DZj4`Dl8`DZm6UD0QDh3PDk8WD0PDPm5XD0QDg]5SD0UD0QDm\5QDh]5TD3WD0PDPm5XD0TD3PDdQ7SD0UD0QDh
3QDi]5QDj]5WD0PDPm5XD0QDi]5QDk]5UD0QDh3QDl]5TD8WD0QDgb1`Da3`De3`DYd3`Dn7`Dm4XD0QDm]5UD0QDh3PDk8S
D0QDn]5TD3WD0PDPm5XD0QDo]5PDbi3QDP^5TD8WD0PDPm5XD0QDQ^5UD0QDh3TD<QDgb1WD0QDR^5XD0QDS^5UD0QDT^5TD
<WD0QDU^5XD0QDT^5`D[l5QDV^5UD0QDT^5TD<WD0QDU^5XD0QDh3QDW^5UD0`Ddi3`DZm5`Dhe4`DVm5`DUm5`Dei3QDT^5
TD<WD0PD4XD0QDk3`D[l5QDX^5UD0QDh3TD5QDW6WD0PDPm5XD0QDY^5S@0QDW6QDT^5TD<QDgb1WD0QDZ^5XD0`DcU;QDT^
5TD<QDgb1WD0PDai3XD0`DcU;`Dk8`Dl8`Dn9`DoE`DbY7`Dm8`Dn8`DkU4QD[^5TD<WD0PDPm5XD0QD\^5QD[^5TD<WD0PD
Pm5XD0PDai3`Dk8`Dl8`Dn9`DoE`DbY7`Dm8`Dn8`DkU4WD0PD2QD]^5XD0UD0QD^^5TD5WD0QD_^5QDgb1QD_^5XD0PDPX;
QD`^5QDa^5`EmP3`EnP3`ERm5WD0QDb^5XD0`DSj4QDV@TD3QDcc3QDj3TD1QDi3QDa5TD3QDi3TD2QDj3QD`6`E^P7`E\m6
QDc^5`DZm5`DU^:PD\j4QDd^5PDai3QDa5TD2PDi^:PDml5`Eo2`EbO`EdO`EY1`E]V;`EkU4`EjZ4`ERU;`EjE`EP3`ElO`
EV]4`EU]4PDi^:`DU]4PDbi3WD0PDVNXD0PDmS=PDRj4PDRm5QDe^5PDjNTD4QDf^5PD_j4QDg^5Qd1j5QDc6QDc6QDh^5QD
i^5WD0QDj^5XD0QDk^5QDh3TD1WD0QDi3XD0TD2QDl^5QDm^5QDn^5QDi3QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD
2QDi3TD1QD`6PDai3QDc5PDk8PDVT1QDo^5TD2WD0QDi3XD0PDai3QDc5PDk8QDP_5PDVf4TD1WD0QDi3XD0PDbi3QDQ_5PD
k8QDR_5TD3WD0QFi3XD0WD0QDS_5XD0TD3QDi3PDai3QDZe4QFT_5R@0WD0QDU_5XD0QDV_5QDn^5TD2WD0QDV@XD0TD3PDS
j4PDo9QDa5TD4WD0QDW_5XD0PDfi3QDi3TD2QDX_5TD3QDY_5QDZ_5TD6`Ei8`E_];`EbJ`Eem;`EmP3`EnP3`EoP3`EVOWD
0QD[_5XD0WD0QD\_5XD0TD3QD]_5PDbi3QD^_5TD3QDi3QDn^5QDeX1QDTW5TD1WD0QD__5XD0QDn^5QD`_5TD4WD0QDa_5X
D0PDo9WD0QDb_5TD3QDc_5XD0WD0QDd_5XD0QDe_5QDjb4QDf_5QDg_5PD[m6WD0QDh_5XD0PDai3QDa5TD1WD0PDi^:XD0P
Dml5TD3QDi3QDa5TD4WD0PDdS7PD]JXD0QDV_5QDi_5QDdR1TD1WD0QDj_5XD0QDi3WD0QDk_5XD0QDl_5WD0PDVk5XD0PDk
l5TD2QDm_5QDa5TD3QDn_5TD1WD0P@dS7QDo_5XD0QDP`5QDQ`5TD1QDR`5QDS`5TD1WD0QDT`5XD0PDbi3WD0QDU`5XD0QD
a5QDV`5TD2QDW`5UD0WD0PD[_>QDVX5YD4XD0UD0WD0PD[_>QDVX5TD1QDX`5XD0PDai3WD0QDY`5QDjW5XD0TD5QDi3PDbi
3WD0QDZ`5XD0QDa5TD3QD[`5QDh3TD2QDi3TD1WD0QD\`5XD0QD]`5SD0QDQ`5TD3QD^`5TD2WD0PDVj4PDkl5QD_`5XD0QD
``5PDk_>PDkNaDa`5YD3PDX`>QDb`5PDY`>PDZ`>QDc`5QDd`5PD^Z=QDe`5QDf`5QDg`5QDh`5PDQP;QDi`5QDj`5QDk`5Q
Dl`5PDnGQDSb4PDPU1QDm`5PDkW<QDn`5PDl4QDo`5QDPa5PDkl5QDQa5QDRa5PDSNQDSa5QDTa5PDP`4QDUa5PDWJPDif2Q
DVa5QDWa5QDXa5QDYa5PDoh4QDZa5PDf3QD[a5QD\a5PDV6QD]a5QD^a5PDnm3PDU[<QD_a5PD^k5QD`a5QDaa5PD]T>PDhb
>QDba5QDca5PDf8PDkl5PDeHPDhZ4QDda5QDea5PDVk5QDfa5PDSP3PDgc7PDX_=QDga5PDk`6PDnk5PDXT1PDlb>PD\i5QD
ha5QDia5YD3TD<YD3TD<YD3QDja5QDka5QDla5QDma5QDna5QDoa5PDab>PDfl:PDf8PDkl5PDTd>PDci3QDPb5PDci3QDXQ
1TD2QDQb5PDZm5PDk8QDRb5QDSb5PDVj4PDkl5QDTb5PDbi3QDUb5PDUj4PDYm6PDW7QDVb5TD4QD]b2PDjl5PD]m6QDWb5Q
DXb5QDYb5PDbi3QDZb5RD0SD0PD^P7QD[b5QD\b5Q@_5QD]b5PDml5PDVf4RD0VD0QD^b5QD_b5QD`b5PDai3PDY1QDab5PD
[m6QDbb5WD0QDcb5QDdb5XD0`D_l4`D`l4`DbQ1`DOWD0QDcb5P@kl5Q@eb5QDj8XD0`Do9`D_l4`D`l4`DbQ1`DOQDfb5WD
0QDgb5XD0WD0PDYm6QDhb5P@kl5QDj8XD0`D_l4`D`l4`DbQ1`DOWD0QDib5XD0QDjb5QDkb5WD0QDgg3QD_5XD0`De\<`DV
m5`DUm5`D^U3`DT;`DW\4`Di^4PDRFPDkl5WD0QDlb5XD0`Do9`D_l4`D`l4`DbQ1`DOWD0QDmb5PDkl5QDnb5XD0QDob5WD
0QDPc5PDYm6SD0XD0WD0PDZm6QDVh2XD0`DZ5`D[c7`Di5UD0WD0PDle4XD0`Dkl5`DT;`DW\4`Di^4`Dn^4`Djm:`Dhm:`D
k^4`Dl^4`DQ]4SD0`D_l4`D`l4`DbQ1`DO`DX1QDQc5WD0PDle4XD0`Dkl5`DT;`DW\4`Di^4`Dn^4SD0PDHPDl4PDkl5QDR
c5WD0QDid1aD_5SD0XD0QDSc5WD0QDTc5PDYm5QDUc5XD0VD0WD0QDTc5PDYm5QDUc5XD0PD1WD0QDVc5PDRm5XD0WD0PD`c
6QDk:TD1QDWc5XD0WD0PD`c6PD[m6QDXc5XD0SD0PDRg4PDRm5QDYc5PDYm6QDQU2QDZc5PD[m6PD[k4QD[c5PDkl5PD[m6P
DT8PDTT7PDkl5QDlS1PD[m6QD\c5QD]c5PD`Q7PD_j4PDVn5PD^U3PDVn5PDXm5PDnl5PDPm5PDYV3QD^c5QD_c5QD`c5QDc
<PDYm6QDac5PDT8PDPm5QDk7PD`j4PDPm5PD`j4PDWf4PDPm5PDWf4PDUj4PDPm5PDUj4PDm^4PDVm5PDYm6QDbc5QDcc5QD
dc5PDYm6QDec5PD_j4QDfc5PD[m6QDgc5PD[^<QDhc5QDic5QDjc5QDRQ4PDad>PDbd>PDll5QDkc5PD\R3QDlc5PDYm6QDi
[2QDmc5QDnc5PDhQ7QDoc5PDeS7QDPd5QDQd5PDkl5PDYm6Q`1j5WD0QDRd5QDSd5XD0PDkl5PDYm6PDT\4QDTd5PDkl5PD_
j4QDUd5aD_5PD[j4QDUd5PDeS7QDVd5QDQ8QDWd5QDXd5QDYd5PD\j4QDZd5PD\j4PDYm6QD[d5QD\d5QD]d5PDle4QDW6PD
RT7QDW6WD0QD^d5QD_d5XD0PD^U3PDPm5PD^U3PD_U3PDPm5PD_U3QD`d5PD_j4WD0QDad5QD_5XD0`De\<`DVm5`DUm5`D^
U3WD0QDgg3QDbd5QDcd5XD0PDYm5QDVd5PDYm5PDYm6PDnY<QDdd5PDXm5QDed5QDfd5QDed5PDjl5QDgd5WD0PDU^:XD0QD
hd5QDid5QDjd5`DZ:`DY:QDb5PD^V;PDci3QDkd5PDci3QDW\5TD3QDld5QDmd5PDfEP@ci3PD\j4PDfEPDci3QDnd5PDbi3
QDlZ1QDod5S@0QDPe5UD0WD0PDci3PD\j4XD0SD0UD0WD0PDbi3PDVf4XD0SD0UD0WD0QDQe5QDRe5XD0PD4WD0QDSe5QDQZ
5XD0VD0UD0WD0PDlg3TD3QDTe5XD0UD0WD0QDg[5QDUe5TD1QDVe5XD0WD0QDg[5QDUe5TD1QDWe5XD0QDXe5UD0WD0PDeS1
QDT;TD1QDYe5XD0UD0WD0PDai3PDZm5QDZe5XD0UD0WD0QDQX5PDk8TD1QD[e5XD0UD0WD0QD\e5TD2PD\j4XD0PD`T<PDbi
3QD]e5PDWOPDkU4PD\j4UD0WD0PD^g3PDkU4PDVOQD^e5XD0UD0WD0QDhZ4QD_e5TD1QD`e5XD0PDcS1PDk8PDad7UD0WD0Q
Dae5QDbe5TD1QDce5XD0WD0QDde5QDl3PDkl5XD0QDee5WD0QDl3PDkl5XD0QDee5WD0PD[m6QDR5PDkl5PD[m6QDfe5XD0V
D0WD0PD[m6QDR5PDkl5PD[m6QDfe5XD0QDTCWD0PD[m6QDge5SD0PDkl5XD0PD[m6QDhe5`DWg6QFie5TD3QDje5TD1WD0QD
l3XD0VD0QFie5TD3QDje5TD1WD0QDl3XD0QDke5WD0QDle5TD2QDme5XD0VD0WD0QDle5TD2QDme5XD0QDne5WD0QDle5TD2
QDl3XD0WD0PDjo2PDHPDYP7XD0WD0PDRQ7QDoe5QDPf5XD0WD0PDPU;PDcU;XD0`DRm5WD0QDQf5QDWh1QDRf5XD0QDZW1WD
0QDSf5QDTf5XD0VD0QDZW1WD0QDSf5QDTf5XD0QDUf5WD0QDm3PDkP;XD0`DUj4`DWj4`Djl5WD0QDVf5PDfP7PDkP;XD0WD
0QDm3QDWf5TD1QDXf5XD0WD0QDYf5PDfP7QDh8TD1QDZf5XD0WD0PDlP;QDn3XD0`DcP7`DUm5`Djl5`Ddi3`DTm5WD0PDlP
;QD[f5P@Rm5SD0XD0`DcP7WD0PDlP;QDY:TD1QD\f5XD0WD0PDlP;Q@a5PDS1PDRm5PDfd;XD0WD0QD]f5QD^f5XD0`DRm5`
DWj4`Dll5`Ddi3WD0QDXQ1QD_f5QD^?XD0`Djl5WD0QD`f5P@Ym6QDaf5QDbf5QDcf5XD0WD0PDb4PDVe>PDQm5XD0WD0PDj
l5PDeQ7QDdf5XD0WD0PDRm5PDYm6PDUd;XD0VD0WD0PDRm5PDYm6PDUd;XD0QDnAWD0PDWj4QDef5QDff5XD0VD0WD0PDWj4
QDef5QDff5XD0QDgf5WD0PDk5PDWe>XD0WD0PDfP7PDPm5PDfP7XD0WD0PDoj4PDPm5PD`Q7XD0VD0WD0PDoj4PDPm5PD`Q7
XD0PD1WD0PDRY1PD4PD_R7XD0WD0PDnd4PDRm5PDnd4XD0`D_i4`DXe>WD0QDhf5PDQU;QDif5XD0QDjf5TD1WD0QDkf5QDY
W3YD2XD0WD0QDlf5QDmf5TD1QDnf5QDof5XD0QDo3TD1WD0QDT4XD0VD0QDo3TD1WD0QDT4XD0QDPg5WD0QDT4XD0QFo3TD1
QDQg5QDo3QDa5TD1WD0QDRg5QDSNXD0`D]m6QDSg5TD1WD0QDTg5PD^e>XD0WD0QDUg5XD0QFo3WD0PDRm5QDVg5XD0QFWg5
TD1WD0PDS1PDRm5QDVg5XD0WD0PDoGQDXg5XD0WD0PD^?QDYg5XD0WD0PDPS6QDYg5XD0PDll5`DZd5`Did5`Dbe>`Dnd5QD
Zg5PDYm6WD0QD[g5QD\g5XD0WD0QDU4XD0`DPm5`D^W7`DPk4`DQk4`DTR7WD0QD]g5XD0`DWH`Dkb3`DWS4`D]V>`D_e1`D
oc4WD0QD^g5TD2P@Rj4PDWj4PDbk4PDfa5XD0WD0QD_g5QD`g5XD0WD0PDhn4PD\^5XD0VD0WD0PDhn4PD\^5XD0PD1WD0QD
ag5P@Rj4XD0QDbg5TD1QDR4WD0QDcg5P@YHXD0QDdg5TD2QDeg5WD0QDfg5P@YHQDgg5XD0QDhg5TD1QDig5WD0QDjg5QDkg
5XD0QDlg5WD0QDl?PDUj4XD0QDmg5TD2QDR4`D[9`D^Y5WD0QDng5PD]d;XD0WD0QDog5PDTj4XD0`Dkj4`DlE`D\m6WD0QD
Ph5TD2PDk_6TD1QDQh5XD0WD0QDRh5PDYm4XD0Q@Sh5TD1QDTh5WD0QDUh5QDgT4P@kl5P@R8Q@Vh5QDWh5XD0WD0QDXh5PD
Rj4XD0S@0QDYh5`D_\4`Dll;WD0QDZh5PD[m6QD[h5XD0WD0QD\h5QD]h5PDRj4QD^h5XD0WD0PDQT5PDWj4PD[m6QD_h5XD
0WD0PDXj4PDkl5TD1QD`h5PDYb;XD0WD0QDah5XD0QFQ4TD1WD0QDbh5XD0VD0QFQ4TD1WD0QDbh5XD0QDch5QFQ4TD1WD0Q
Ddh5QDjEXD0VD0`D[m6QFQ4TD1WD0QDdh5QDjEXD0QDeh5`D[m6QFQ4TD1WD0QDfh5QDgh5XD0VD0QFQ4TD1WD0QDfh5QDgh
5XD0QDhh5WD0QDih5QDjh5QDkh5PDcU;PDRm5XD0WD0QDS>TD3PD_P7PD[m6XD0PD\R3PDgi4WD0QDS>TD3PDSj4PD[m6PDj
GXD0`Dln4WD0QD`CPDWj4PD[m6PD`_5XD0WD0QDSAQDi5PDfR7PDkl5XD0WD0QDTATD3PDRm5QDlh5XD0QDQ4TD1WD0QD\@P
D[m6PDYP7PDgo6XD0WD0QDmh5PD[m6QDnh5XD0WD0QDoh5P@YHXD0Q@Pi5TD1QDS4WD0QDQi5QDeh3XD0QDRi5WD0QDSi5QD
Ti5XD0PD[m6TD1QDS4WD0QDUi5PDYHPDol5XD0WD0QDVi5QDWi5QDc>XD0QDXi5WD0QDYi5S@0S@0PDTj4XD0WD0QDZi5PDV
j4PDUj4XD0WD0QD[i5PDUj4XD0QD\i5TD1QD]i5QD^i5TD2WD0QD_i5QD`i5`D[m6`DdG`DRY1`DZg>`DTe4`D[g>`DU]7YD
2XD0QDai5TD2WD0QDbi5Q@ci5QD`i5Q@dR1QDdi5XD0WD0QDei5PDUj4XD0PD[m6`DjGSD0VD0WD0QDei5PDUj4XD0PD[m6`
DjGSD0PD1WD0QDei5PDUj4XD0SD0VD0WD0QDei5PDUj4XD0SD0PD1WD0QDfi5QDV\5TD1QDgi5XD0WD0QDhi5TD3PDfP1PDW
j4QDk:QDii5XD0WD0QDji5PDYHPDml5XD0QDki5WD0QDli5QDmi5TD1QDni5PD[Y=XD0WD0QDoi5PDYHPDjl5XD0`DUW5`DU
X=`DRa3WD0QDPj5QDQj5PDSj4XD0WD0QDRj5TD2PD[m6TD1QDSj5QDoW1XD0QDTj5WD0QDUj5PD[m6TD1QDVj5XD0WD0QDWj
5QDXj5QDYj5XD0WD0PDgm;PDim;XD0WD0PDeFPD^o4XD0QDZj5WD0QD[j5QD\j5PDll5XD0WD0QD]j5P@Uj4P@[m6QD^j5XD
0QDW4Q@j5WD0QDV4XD0`DU6WD0QD_j5XD0QDX4TD2WD0PDdX:XD0QD`j5QDX4TD3WD0QDaj5P@Wf4XD0QDbj5WD0QDcj5XD0
WD0QDUa1QDdj5TD2QDej5XD0WD0QDWGQDdR1QDfj5QDgj5XD0WD0QDhj5TD2PDll4XD0WD0PDjl;XD0WD0QDij5XD0WD0QDj
j5QDgR5XD0Q@kj5TD1QDlj5WD0QDmj5QDnj5XD0WD0QDoj5QDWHXD0`DYm6`DS1`DRm4WD0QDPk5Q@Qk5TD1QDWHQDRk5TD1
QDSk5XD0WD0QDTk5PDUj4QDUk5XD0WD0QDVk5QDWk5XD0WD0QDXk5PDQm5QDYk5QDZk5XD0WD0QD[k5XD0TD5QD\k5TD4PDU
j4QDi5WD0QD]k5XD0WD0QD^k5PD[m6QD_k5QD`k5XD0WD0QDak5PDRj4XD0`D[m6`DmF`DmS5WD0QDbk5PDRj4XD0QDck5QD
dk5WD0QDek5XD0QDfk5TD2QDgk5WD0QDhk5XD0WD0QDUCPD[m6PDe5XD0WD0QDik5PD[m6QDjk5XD0WD0QDkk5Q@lk5XD0WD
0QDmk5PDYm6PDPm4PDoj4XD0WD0QDi@PD[m6QDnk5XD0WD0QDok5QDgb3QDPl5QD_i2XD0WD0QDQl5QDi5QDRl5XD0WD0PDm
i=PD[m6QDTg3QDSl5XD0WD0QDQZ2PDRT1QDeh3XD0WD0QD[KPDSDPDkl5XD0QDTl5QD_5Y@0WD0QDUl5XD0QDVl5TD4WD0QD
Wl5XD0VD0QDVl5TD4WD0QDWl5XD0QDXl5UD0WD0QDY4XD0QDYl5PD4WD0QDY4XD0PD4UD0WD0QDZl5QDY4XD0PD4UD0WD0PD
Rm5QDi5QD[l5XD0`Dhe1`Die1WD0PDRm5QDi5QD\l5QD]l5XD0WD0QDcNQD^l5QD_l5XD0`D[m6WD0QDcNQDdNQD`l5QDal5
XD0QDbl5WD0QDhc1Q@cl5QDdl5XD0VD0WD0QDhc1Q@cl5QDdl5XD0QDTCWD0QDel5PDTm5PD[m6PDl1XD0WD0QDfl5PDU^:X
D0WD0PDRm5PDVOPDhh3XD0`DQ8WD0QDgl5P@`Q7PD^j>XD0WD0PDWj4QDi5QDhl5XD0VD0WD0PDWj4QDi5QDhl5XD0QDil5W
D0QDjl5QDkl5Q@i5QDll5XD0WD0PDjl5PDoS7XD0aD_5`DeQ7`DYm5`DRF`DYm6`DQF`DYk4`DZk4`D`f4`Daf4`DZj4`DYj
4aDa5`Dll5WD0PDjl5QDhc2XD0aD_5VD0WD0PDjl5QDhc2XD0aD_5QDml5WD0PDZm5QDnl5QDol5XD0QDPm5WD0PDll5PD`Q
7QDm?XD0TD4PD4WD0PDkl5PD`Q7QDQm5XD0WD0PDVa:PDei3XD0WD0PDaR7PDYm5QDRm5QDTW5XD0WD0PDll5PDai3QDRm5Q
DTW5XD0PDoU;WD0PDkh3PDXm5PDlP;XD0WD0PD`Q7QDSm5PDkW:XD0QDTm5TD1WD0QDUm5XD0YD1QDTm5TD1WD0QDUm5XD0Q
DVm5WD0QDWm5QDXm5XD0PDRm5WD0PDfj<XD0YD1WD0PDfj<XD0QDYm5WD0PDjl5PD\R3PDhV3XD0WD0QDZm5PDT8XD0VD0WD
0QDZm5PDT8XD0QD[m5WD0QD\m5QDa9QD]m5XD0WD0QD^m5TD2PDhm5XD0SD0WD0QD_m5TD1QD`m5XD0TD3QDam5QDbm5TD3W
D0QD_m5QDcm5XD0QDdm5WD0QDem5QDfm5QDgm5XD0`DmQ1`DYo:`Dd3`DkQ7`Dn3`Dn7`Dan5`DRl6QDa5WD0QDcl1PD\j4P
DRm5XD0SD0WD0QDhm5Q@im5QDjm5XD0WD0PDeQ7QDkm5QDlm5XD0WD0QDmm5PDkl5QDnm5XD0PDQS3WD0QDom5PDXm5QDPn5
SD0XD0VD0WD0QDom5PDXm5QDPn5SD0XD0QDQn5WD0QDf\3QDRn5P@4QDSn5QDTn5XD0SD0WD0QDUn5PDai3QDVn5QDWn5XD0
WD0QDXk1PDoj4PDTU;XD0WD0QDSP3SD0PDXm5QDXn5XD0WD0QDYn5QDf\3P@`c6QDZn5XD0WD0QDgg3QD[n5XD0VD0WD0QDg
g3QD[n5XD0QDTCWD0QDQP1PDef4QD\n5XD0VD0WD0QDQP1PDef4QD\n5XD0QD]n5WD0PD[m6QD^n5QDa5XD0QD_n5`Eai3`E
Yj4`Eo9`Efi3`Ebi3WD0QDij4QD`n5XD0QFan5PDk8WD0QDbn5QDcn5XD0TD3QDdn5PDk8WD0QDen5PDRm5QDcn5XD0TD3QD
dn5WD0QDfn5Q@]T2PDRm5QDgn5XD0VD0WD0QDfn5Q@]T2PDRm5QDgn5XD0QDhn5WD0QDin5Q@]T2PDRm5QDgn5XD0VD0WD0Q
Din5Q@]T2PDRm5QDgn5XD0QDhn5QDjn5TD1WD0QDkn5XD0QDln5Q@h5TD2QDmn5WD0PD[m6PDil;XD0VD0WD0PD[m6PDil;X
D0QDnn5WD0PDkl5QDon5QDPo5XD0VD0WD0PDkl5QDon5QDPo5XD0QDTCQDQo5Y@0WD0QDRo5QDSo5XD0VD0QDQo5Y@0WD0QD
Ro5QDSo5XD0QDTo5WD0QDUo5QDVo5XD0VD0WD0QDUo5QDVo5XD0QDWo5WD0PDfQ7PD_j4SD0XD0WD0QDc<PDTc1QDXo5XD0W
D0QDYo5XD0`D=TD4QDZo5TD2QD[o5QF\o5TD1WD0QD]o5PDWj4XD0VD0QF\o5TD1WD0QD]o5PDWj4XD0QD^o5QF_o5TD2WD0
QD`o5TD1PDSj4QDRe1QDao5XD0QDbo5TD2WD0QDco5QDdo5XD0`D[m6`Dkj4`DlE`D\m6WD0QDeo5P@Sj4PDVk>XD0WD0QDf
o5QDi5QDgo5XD0WD0QD_MPDkl5PDS\4XD0WD0QD_MPD_P7QDi5PDhm5XD0WD0QDho5QDi5QDio5XD0WD0QD[KQDjo5XD0WD0
QD[KPDYm6PDPi:XD0WD0QDko5QDlo5XD0WD0QDmo5XD0VD0WD0QDmo5XD0QDno5QFoo5TD1WD0QD[4XD0`DQk4`DPk4`DRk4
WD0QDPP6QDfQ3XD0QFQP6WD0QDRP6XD0QFSP6WD0QDTP6PDVj4XD0QDUP6WD0QDVP6TD2PDVj4XD0`DmQ=`D\o4QDWP6TD1W
D0QD\4XD0QDXP6WD0QDYP6PDk_6XD0QDZP6QD[P6TD2QDa5WD0QD\P6QD]P6TD1QD^P6XD0WD0QD_P6PDkU4PDWf4XD0WD0Q
D`P6QDaP6XD0`Dl\5WD0QDnDPDRm5PD[m6QDbP6XD0WD0QDcP6P@Wj4QDi5PDcd;XD0WD0QDdP6PDjl5PD[m6TD1QDeP6XD0
WD0QDfP6P@Uj4QDgP6XD0QDi5TD1QDhP6WD0QDiP6PDTj4XD0WD0QDjP6PDWj4XD0QDiY2WD0QD`DPDSj4PDRm5XD0QDkP6P
DYm6WD0QD^4`Dkl5`DbH`DSj4`Dal>`Dbl>`D^U3`D_U3aDR5`Dcl>`D\n6`DSU3`DTU3`DXn6`Ddl>`D[n6`Djb1`Dl5`DR
m5`DUj4`DPm5`DWj4`Djl5`Dll5`Dol5`D[m6`Dml5`DPW>`DWi4`DWO`DYOSD0XD0`Dkl5UD0PDYm6WD0QD^4`Dkl5`DbH`
DSj4`Dal>`Dbl>aDR5`Dcl>`D\n6`DSU3`DTU3`DXn6`Ddl>`D[n6`Djb1`Dl5`DRm5`DUj4`DPm5`DWj4`Djl5`Dll5`Dol
5`D[m6`Dml5`DPW>`DWi4`DWO`DYOSD0XD0WD0PDYm6QD^4QDlP6XD0SD0WD0PDUj4PD[m6TD1QDmP6PDmY<XD0VD0WD0PDU
j4PD[m6TD1QDmP6PDmY<XD0QDnP6WD0PD_j4SD0PDnl5PDQFXD0WD0PD_j4SD0PDRm5PDVOPDgj4XD0WD0PD`Q7SD0PDPm5P
DHSD0XD0WD0QDoP6QDPQ6XD0VD0WD0QDoP6QDPQ6XD0QDTCWD0QDQQ6P@Ym6TD1QDf6XD0VD0WD0QDQQ6P@Ym6TD1QDf6XD0
QDTCWD0QDRQ6QD]4XD0VD0WD0QDRQ6QD]4XD0QDSQ6WD0PDYm5QD]c4QDdR1SD0PDYm5XD0WD0PDYm5`DYV3`DTV3`DXb1`D
\R3`Dll4`Dnl4`Dml4`DZV3SD0QDdR1QDW6PDYm5XD0UD0WD0PDbQ7SD0PD4PDYj4XD0UD0WD0PDbR7PD[m6SD0XD0UD0WD0
QDTQ6P@TT7QDUQ6XD0UD0WD0QDVQ6QDWQ6XD0VD0UD0WD0QDVQ6QDWQ6XD0PD1UD0WD0QDVQ6QDXQ6PDol5QDfa2XD0UD0WD
0QDPc5SD0XD0VD0UD0WD0QDPc5SD0XD0PD1WD0QDYQ6QDZQ6QD[Q6XD0UD0WD0QDQ;QDcj4QDS[1XD0VD0UD0WD0QDQ;QDcj
4QDS[1XD0PD1UD0WD0PDkU4PD]g3QD\Q6XD0VD0UD0WD0PDkU4PD]g3QD\Q6XD0PD1WD0PDlP;PDRm5QD]Q6P@[m6QD^Q6XD
0WD0PDkP;PDWj4PD]P7PD]6XD0WD0QDY8QD_Q6QD`Q6XD0QDaQ6TD2WD0QDbQ6QDcQ6QDdQ6XD0WD0PDll5QDeQ6XD0VD0WD
0PDll5QDeQ6XD0QDfQ6QDa5WD0PDYm6QDgQ6XD0VD0QDa5WD0PDYm6QDgQ6XD0QDhQ6QDiQ6TD2WD0QDjQ6XD0QDkQ6TD1QD
a5Q`1j5WD0QDlQ6XD0QDmQ6QDa5WD0PDZf2QDnQ6XD0VD0QDmQ6QDa5WD0PDZf2QDnQ6XD0QDoQ6WD0PDUj4PD[m6QDPR6XD
0VD0WD0PDUj4PD[m6QDPR6XD0QDQR6WD0QDRR6PDkl5TD2QDSR6XD0WD0PD\j4PDai3QD^`2QDTX3XD0VD0WD0PD\j4PDai3
QD^`2QDTX3XD0QDTR6WD0PD\j4PDai3TD3QDUR6XD0WD0PD\j4Q@VR6PDai3QDXg4TD1QDWR6QDXR6XD0WD0PDXm5QDYR6P@
^g3QDZR6TD1QD[R6XD0WD0PDei3QDgZ4QDhZ4QD\R6XD0WD0QD]R6PDWj4PD[m6PDb[;XD0QF^R6TD2WD0QD^CPD[m6QD_R6
XD0QD_4TD1WD0QD`R6XD0QDaR6TD1WD0QDbR6XD0QDcR6QDdR6TD1WD0QDeR6XD0QDfR6QDa5P@[m6WD0QDgR6XD0VD0QDfR
6QDa5P@[m6WD0QDgR6XD0QDhR6QDiR6TD1WD0PDP]4QDY:PDia4XD0WD0QDQZ2PD[m6QDjR6XD0WD0QDkR6PD[m6TD1QDlR6
XD0WD0PDVOPD`Q7PDPm5PDl4XD0WD0QDmR6QDnR6PDhZ4XD0WD0QDoR6PD[m6QDPS6XD0WD0PDWj4PD[m6QDQS6PDZ7XD0QD
RS6TD1WD0QDSS6XD0VD0QDRS6TD1WD0QDSS6XD0QDTS6QDUS6TD1WD0PDbl5QDVS6XD0WD0QDWS6PDll5PDgb6XD0WD0QDXS
6PDkl5XD0QDYS6WD0QD]a2PD]P7PDWHXD0VD0WD0QD]a2PD]P7PDWHXD0QDnAWD0QDZS6PDZo6XD0VD0WD0QDZS6PDZo6XD0
QDV`4WD0PD]a=QD[S6XD0QD\S6QDa5WD0PDoj4PDkl5PDoR7XD0VD0QD\S6QDa5WD0PDoj4PDkl5PDoR7XD0QD]S6WD0QD^S
6QD_S6XD0WD0QDUk3QD[\3QD`S6PDhm5P@RT7QDaS6XD0WD0QD\Q1QDgIPDRm5QDgIXD0QFbS6TD1WD0QDcS6PDo2PDST7XD
0VD0QFbS6TD1WD0QDcS6PDo2PDST7XD0QDTCQFdS6TD1WD0QDZW1PDkU4PDWj4QDeS6XD0VD0QFdS6TD1WD0QDZW1PDkU4PD
Wj4QDeS6XD0QDTR6WD0QDfS6PDRm5QDm?QDgS6XD0WD0PDZf4PDhm>XD0WD0PDoX:QDhS6PDWj4XD0WD0PDll4PDkl5PDYm6
QDiS6XD0WD0QDjS6QDkS6XD0VD0WD0QDjS6QDkS6XD0QDlS6WD0PDhh;TD1PDlh3PDXm5XD0WD0PDim>XD0QFmS6TD1WD0QD
nS6QDoS6XD0WD0QDPT6QDQT6QDRT6XD0VD0`DRm5WD0QDPT6QDQT6QDRT6XD0QDST6`DRm5WD0QDTT6PDVNXD0WD0QDUT6QD
VT6PDS[<XD0WD0QDWT6QDXT6P@Zg3XD0VD0WD0QDWT6QDXT6P@Zg3XD0QDYT6WD0QDZT6XD0TD1WD0QD[T6XD0`DTa5WD0QD
\T6QD]T6QD^T6XD0WD0PDoj4PDi8XD0QDc>TD3QD_T6WD0PDVj4PDkl5QD`T6XD0VD0WD0PDVj4PDkl5QD`T6XD0QDU`1WD0
PDec1QD^?XD0QDaT6WD0QDbT6TD1PDRm5XD0QDcT6WD0PDT4QDdT6TD1QDeT6XD0QDfT6TD1Q@gT6WD0QDhT6QDTa2TD1QDi
T6XD0WD0QDjT6P@YHPDYf2PD^U3XD0WD0PD^g3PDYj4QDkT6XD0WD0PDZm5PD`c6XD0QDlT6QDmT6TD2WD0QDnT6QDoT6XD0
WD0QDPU6QDQU6TD1PDkl5QDRU6TD1QDSU6XD0WD0QDTU6PDQFQDUU6XD0WD0QD^U2QDVU6XD0QDWU6`DUj4QDa5QDXU6WD0Q
DYU6XD0WD0QDYU6PDkl5QDRU6XD0QDZU6S@0TD5WD0QD[U6QD\U6XD0VD0QDZU6S@0TD5WD0QD[U6QD\U6XD0QDa`4WD0QD]
U6QDTe5QD^U6P@Pk4PDef4QD_U6XD0PD^g3WD0QD`U6QDaU6QDbU6XD0QDcU6WD0QDdU6PDgo6PDll4PDkl5XD0QDeU6WD0Q
DoZ1PD`c6PDRm5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDQ:UD0WD0PD^2SD0XD0`@[OTD9PD4TD6QDeP1WD0QDfU6P@\j4QDg
U6YD1XD0`Dlo2`DjP3`Dmc7`Djo2WD0QDhU6P@\j4PDR3QDiU6XD0`De\<`Ddn=`D]i2`DnS2`D\k2aD_5`DYm6`DZm6`DW5
`DU6`DY2`DXf4`DZf4`Dlf4`Dmf4`DWj4`Djl5`DUj4`D][3`DU^:WD0QDhU6P@\j4PDR3PD[OQDjU6TD2QDkU6XD0WD0QDl
U6PDR3YD1XD0WD0QDlU6PDR3QDmU6XD0WD0QDnU6PDll5XD0Q@g5QDoU6WD0QDPV6PDYm5XD0WD0PDi[;P@Rj4PDYm5XD0QD
QV6WD0PD[j4QDRV6XD0QDSV6WD0QDTV6XD0`DRm5SD0WD0PDWj4PD`Q7PD[Q7XD0PDUc3WD0PDWj4PDUc3QDUV6XD0WD0QDV
V6PDWj4QDk:S@0PDZDXD0QDo\1TD3WD0QDWV6P@Sj4PDRm5XD0`D=WD0PDaR7QDa5QDm?XD0SD0WD0QDXV6XD0QDYV6QDa5W
D0QDZV6QD[V6PD[m6QD\V6XD0QD]V6TD1WD0QD^V6Q@``3XD0QD_V6WD0PDZm5QDcNQDdNPDY4XD0QD`V6WD0QD_X2S@0QDa
V6PDkl5XD0SD0WD0QD_X2S@0QDbV6PDkl5QDcV6XD0WD0QDdV6QDeV6PDPg1XD0QDfV6QDa5Q@gV6TD1WD0QD`4XD0`DUj4`
DSY1QDfV6WD0QDhV6TD1QD`4XD0WD0QDkS2PDYm6QDiV6QDjV6XD0WD0QDkV6PDVS;PDll5XD0QDlV6QDmV6QDa5WD0QDnV6
QDba4QDg5TD3QDoV6XD0WD0QDPW6QDQW6PD[m6TD2QDRW6XD0QDSW6WD0QDZf1PD`c6aD_5aDa5`D]3`Dd3`D`T1`DV3`D^R
1`Db4`Dh3`Dfo6`Dan5`D\8`Do2SD0XD0QFSW6TD2WD0QDb4XD0QDTW6QFSW6TD2WD0QDUW6QDT`3XD0WD0PDX3QDVW6PDXQ
3XD0YD2WD0PDX3PDli4XD0WD0PD\j4QDWW6SD0XD0WD0PDRm5PDYd3PD[m6PDoS7XD0WD0PDRm5PD`1PDkU4QDXW6XD0WD0Q
DYW6QDhc1QDdl5XD0UD0WD0PDll5QDZW6TD2QDc4XD0PD4QD[W6UD0WD0PDll5QDZW6TD2QDc4QD\W6P@Ym6QD]W6TD2XD0P
D4QD[W6PD4WD0PDll5QDdR1TD2QDc4XD0VD0PD4WD0PDll5QDdR1TD2QDc4XD0PD1QD^W6WD0PDll5QDVDTD3QDc4XD0VD0Q
D^W6WD0PDll5QDVDTD3QDc4XD0QDTCWD0QD_W6QD`W6XD0VD0WD0QD_W6QD`W6XD0QDTCUD0WD0PD\k4XD0QFaW6UD0WD0PD
\k4XD0QDk:TD2QDbW6QDcW6TD3WD0QDdW6XD0P@ll5QD]Y1WD0QDeW6TD1QDfW6QDgW6XD0`D[m6`DWj4`DQ]4WD0QDXk1QD
eY1PDVf4XD0WD0QDhW6QDiW6Q@jW6QDkW6XD0QDlW6QFmW6TD1WD0QDnW6TD4XD0QDa4PD\m4WD0QDoW6QDPX6TD3QDa4PD\
m4XD0QDQX6TD1WD0QDRX6QDWHXD0QFSX6TD3QDa=WD0PDkU4QDTX6QFUX6S@0QFVX6PDRm5XD0QDWX6WD0PDkU4PDYOPDS1P
DRm5XD0QFXX6WD0QDYX6QDZX6QD[X6XD0QD\X6WD0PDHPDoj4QDZX6QD[X6XD0QD\X6QD]X6TD2WD0QD^X6Q@_X6XD0QDXKQ
D`X6QDaX6TD1WD0QDb5QDbX6XD0PDYj4WD0QD[KP@Rj4QDi5QDhKP@Rj4XD0WD0QDcX6QDdX6PDRm5XD0SD0QDi6QDeX6QDi
6QD`6QDj5QD`6QD`6QDfX6Q`1j5QD]c4QDf6PDPm5Q`1j5QD`6WD0QDgX6YE5YD1XD0`Dnl5QDhX6TD1QDa5Q`1j5aD_5`DU
\4`DZf4`DU6`DS1`DRm4`DYo>`D^Z=`DZo>`Dlh4`DeU;`D[5`Dh4`DPk4`DfV3`D`Q7`DRI`DSI`DXa5`DXT1`DiZ4`D[o>
`DYb4`D\o>`DTJ`Dng3`Dnm3`Dom3WD0SD0YD5XD0VD0QDhX6TD1QDa5Q`1j5aD_5`DU\4`DZf4`DU6`DS1`DRm4`DYo>`D^
Z=`DZo>`Dlh4`DeU;`D[5`Dh4`DPk4`DfV3`D`Q7`DRI`DSI`DXa5`DXT1`DiZ4`D[o>`DYb4`D\o>`DTJ`Dng3`Dnm3`Dom
3WD0SD0YD5XD0QDo_1WD0QDnP2YD1XD0VD0WD0QDnP2YD1XD0QDPV3QDiX6PD`e3`Dkl5`DeFQDW6QDjX6QDh^2PD`e3QDkX
6QDlX6QDmX6QDnX6QDoX6QDPY6PD_3PDkl5PD[m6PDXY=PD[j4PD[j4PD^V3PDkl5PD[m6PDjGPDlP;QDQY6PDe8PD\R3PDf
V=PDTj4PD_P1PDj];PD\o:PDjMPDVT6QDRY6QDSY6PDTP1PDQm5PDS9PDad>PDco>PDR1PDRj4PDQFQDTY6PDf_<PD^4PDSQ
1PDVj4PDQd4QDUY6PDml5Q`1j5Q@VY6WD0QDWY6XD0PDj];QDXY6PD`JQDYY6PDaJQDZY6PDUU1PD\Z5PDhj2PDZf2PDnl4P
Dgo>PDmY:PDiP7PDR8PDUj4PDVZ:QD[Y6PDl_6PDWk>PDom3QD\Y6PDio>PDRi3PD\c1PDWS1PDTT7QD]Y6QD^Y6QD_Y6QD`
Y6QDaY6QDnP2QDbY6PD^Z=QDcY6QDdY6PDZQ3PDS_6PDRj4PDSj4PDRm5PDmk<PD]S1PDXj4PD^_6PDXm5PDPDPDa_6PDPm5
SD0PD\j4Q@g5Q`1j5WD0QDW\1XD0WD0QDeY6PD[m6TD1QDfY6XD0QDgY6PD6Q@dR1WD0QDg6XD0QDgY6PD6WD0Q`1j5QDW\1
XD0VD0QDgY6PD6WD0Q`1j5QDW\1XD0QDhY6QDa5QDdR1Q`1j5WD0QDiY6aDi4aD_5`DUc;SD0XD0VD0QDa5QDdR1Q`1j5WD0
QDiY6aDi4aD_5`DUc;SD0XD0QDjY6QDkY6WD0QDlY6P@^g3TD1QDmY6XD0QDnY6WD0QDoY6XD0QDPZ6WD0QDQZ6PD`j4XD0V
D0WD0QDQZ6PD`j4XD0QDV`4QDRZ6QDdR1Q`1j5WD0QDW\1aDi4aD_5SD0XD0`Dkl5`Dol5WD0QDSZ6XD0TD2QDTZ6QDa5Q`1
j5WD0QDf6QDYW6Q`1j5QD^[1XD0aDi4QDa5QDk:WD0QDSR5XD0QDUZ6VD0QDa5QDk:WD0QDSR5XD0QDUZ6QDVZ6PD[m6WD0Q
DWZ6SD0XD0TD1QDXZ6TD1QDYZ6WD0QDZZ6PDRm5PDU]<XD0WD0PDZm6PDg^<PDkIXD0WD0PDeQ7SD0PDUc4XD0QDa5WD0QDd
R1Q`1j5QD[Z6PDkl5XD0SD0aE_5WD0QD\Z6QD]Z6XD0`DT]4QD^Z6WD0QD^`2QD_Z6XD0WD0QDm:QD`Z6TD1QDaZ6XD0QDa5
PDYm6WD0QDbZ6SD0XD0QDcZ6TD1WD0QDdZ6XD0UD0QDeZ6QDa5Q`1j5WD0QDf6XD0`DnG`D_FVD0UD0QDeZ6QDa5Q`1j5WD0
QDf6XD0`DnG`D_FQDfZ6UD0QDgZ6QDa5Q`1j5WD0QDhZ6XD0VD0UD0QDgZ6QDa5Q`1j5WD0QDhZ6XD0PD1QDiZ6TD1QDa5TD
1QDjZ6P@oS7WD0QDkZ6XD0WD0QDlZ6P@kl5PD[m6QDmZ6XD0WD0QDnZ6TD1Q@oZ6QDP[6QDQ[6XD0WD0QDb5P@aR7PDYm6S@
0PDgo6PDml5XD0WD0PDUj4PDVc1PDkl5QDR[6XD0WD0PDkU>QDS[6QDT[6QDU[6QDV[6QDW[6XD0WD0QDX[6QDY[6XD0VD0W
D0QDX[6QDY[6XD0QDZ[6QD[[6WD0QD\[6QD][6XD0WD0PDYm5QD^[6PDYm5QD_[6XD0WD0QDSd4Q@`[6PDai3QDa[6TD2XD0
VD0WD0QDSd4Q@`[6PDai3QDa[6TD2XD0QDb[6WD0QDS^1QDc[6QDd[6XD0WD0QDe[6PDRm5PDVOQDf[6XD0WD0QDa^3QDg[6
QDh[6QDi[6XD0QDj[6Y@0WD0QDk[6XD0VD0QDj[6Y@0WD0QDk[6XD0QDl[6QDm[6TD6QDa5Q`1j5WD0QDn[6XD0QDo[6TD4Q
Da5Q`1j5WD0QDP\6XD0`Dkl5`Dol5QDQ\6QDa5Q`1j5WD0QDR\6XD0QDdR1Q`1j5WD0SD0XD0PDmP3QDdQ4QDS\6Q@a5WD0Q
DT\6XD0QDdR1Q`1j5WD0QDW\1XD0QDU\6QDV\6QDa5Q`1j5WD0QDW\6XD0WD0QDX\6PD]6XD0VD0WD0QDX\6PD]6XD0QDY\6
QDZ\6WD0QD[\6XD0PD\g:WD0PDRj4PDRm5PDZd4XD0QD\\6TD2QDa5Q`1j5WD0QD]\6XD0aD_5`DXm5QD^\6PDkl5TD3QDa5
Q`1j5WD0PDng2XD0QD_\6PDkl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0VD0QD_\6PDkl5TD3QDa5Q`1j5aDe4aD_5iD
1iD2WD0SD0XD0QDnAQD`\6TD4WD0PDjS7XD0QDa\6TD2WD0PDa^<XD0WD0QDb\6P@\j4P@R3QDc\6QDR5XD0WD0QDd\6PDYm
5QDW\1XD0QDWW1WD0QDe\6XD0VD0QDWW1WD0QDe\6XD0QDf\6QDg\6WD0PDX3PDSj4XD0QDh\6WD0PDnV:XD0PD[m6WD0QDi
\6PDkl5QDfh1XD0QDj\6WD0PDTW:TD1QDk\6XD0QDl\6QDm\6WD0`DQm4SD0QDn\6XD0VD0QDm\6WD0`DQm4SD0QDn\6XD0Q
DnAQFo\6QDb5Q@g5Q`1j5WD0QDP]6aDi4SD0XD0`Dkl5`Dll5`Djl5QDQ]6WD0QDR]6XD0SD0WD0QDS]6TD1QDT]6XD0`EYm
5YD1WD0QDU]6XD0VD0`EYm5YD1WD0QDU]6XD0QDV]6PDkU4QDa5Q`1j5WD0QDW]6XD0QDX]6QDY]6WD0QDZ]6QD[]6XD0QDa
5QDVDSD0WD0QD\]6XD0`Dbd4WD0QDW\1PDYm5QDVDXD0SD0QDVDWD0QD]]6XD0QD^]6QD_]6WD0QD`]6XD0WD0PDU8PDmk4X
D0WD0QDa]6TD1QDb]6XD0`DYm5QDa5P@\j4WD0QDc]6PDRm5XD0SD0QDa5WD0QDd]6QDSR5XD0VD0QDa5WD0QDd]6QDSR5XD
0QDe]6WD0PDhh3PDU^:XD0VD0WD0PDhh3PDU^:XD0QDTCQDf]6WD0QDg]6XD0QDh]6P@\j4P@R3WD0QDc\6QDi]6XD0QDa5W
D0QDj]6PDRm5XD0SD0PDRi5PDXb1QDk]6TD3QDa5Q`1j5WD0QDl]6XD0WD0QDm]6XD0QDW6PDSP3PDll5PDUf7PD[m6QDf6P
D\l4SD0QDn]6PD\l4QDW6QDa5Q@d5WD0PDWS1XD0VD0QDW6QDa5Q@d5WD0PDWS1XD0QDo]6QDQP1Q`1j5WD0QDf6XD0QDP^6
QDQ^6WD0Qd1j5QDf6XD0QDW6WD0QDf6XD0QDW6QDW6TD4QDa5WD0Q`1j5QDf6XD0aD_5`DXm5QDW6TD3QDa5QDdR1Q`1j5WD
0QDf6XD0QDa5Q@g5QDk5WD0QDf6XD0WD0QDk5QDf6XD0SD0WD0QDR^6QDf6XD0QDW6QDS^6TD2`DiQ1WD0QDf6XD0QDW6TD2
QDa5TD4PDPm5WD0Q`1j5QDf6XD0VD0QDW6TD2QDa5TD4PDPm5WD0Q`1j5QDf6XD0QDTCQDT^6TD2QDa5Q@U^6Y@0aDe4aD_5
iD1iD2aDW6aDo5bD0WD0SD0XD0VD0QDT^6TD2QDa5Q@U^6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QDV^6QDW^6QDX
^6Q@Y^6Y@0aDe4aD_5`Djo2`DYm5`DRm5bD0WD0SD0XD0VD0QDW^6QDX^6Q@Y^6Y@0aDe4aD_5`Djo2`DYm5`DRm5bD0WD0S
D0XD0QDZ^6QDdR1Q@[^6aDe4aD_5aDo5WD0SD0XD0QD\^6`Dkl5`DeQ?`DfQ?QDa5YD0aDe4aD_5iD1iD2`DYm6`DZm6`D[m
6WD0SD0XD0VD0QDa5YD0aDe4aD_5iD1iD2`DYm6`DZm6`D[m6WD0SD0XD0QDfZ6QD]^6Y@0QD^^6aDe4aD_5WD0SD0XD0VD0
QD]^6Y@0QD^^6aDe4aD_5WD0SD0XD0QD_^6aDU5bD0WD0YD0XD0YD1QDhJaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU
5bD0WD0YD0XD0VD0aDU5bD0WD0YD0XD0QD`^6aDU5bD0WD0YD0XD0YD2QDa^6aDU5bD0WD0YD0XD0UD0SD0QDb^6TD1WD0QD
c^6XD0aD_5UD0QDb^6TD1WD0QDc^6XD0aD_5UD0SD0QDd^6TD1WD0QDe^6TD2XD0QDf^6UD0QDd^6TD1WD0QDe^6TD2XD0QD
f^6QDg^6Y@0WD0QDW5XD0aD_5`DRj4`DVj4`DQk4`DPk4`DRk4`DSk4`DTk4`DUk4`DcQ7UD0QDY5Q@_5Q`1j5P@gQ?`DPn2
`DQk2`DoL`DRk2`DkM`DT?WD0Q`1j5QDh^6XD0VD0UD0QDY5Q@_5Q`1j5P@gQ?`DPn2`DQk2`DoL`DRk2`DkM`DT?WD0Q`1j
5QDh^6XD0QDi^6UD0QDY5Q@_5TD3PD4Q`1j5WD0QDj^6XD0VD0UD0QDY5Q@_5TD3PD4Q`1j5WD0QDj^6XD0QDk^6UD0QDY5Q
@_5Y@0WD0QDl^6XD0WD0QDRc4XD0VD0WD0QDRc4XD0PD1QDm^6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5
WD0SD0XD0VD0QDm^6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDn^6QDm^6QDa5Q`1j5aDe4a
D_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDo^6QD^[1QDm^6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aD
i4aDZ5WD0SD0XD0QDo^6YD0QDP_6WD0Q@Q_6PD_j4SD0XD0`Dkl5WD0PD_j4SD0QD^?XD0QDa5WD0QDR_6SD0XD0VD0QDa5W
D0QDR_6SD0XD0QES_6WD0QDT_6QDU_6XD0WD0QDV_6Q@j5QDW_6XD0QFWP4QDX_6TD2WD0QDY_6XD0QDZ_6TD2WD0QD[_6XD
0`DYm5`DPR1QDa5Q`1j5QD\_6WD0QD]_6XD0PD_Q7QD^_6PD\Q7SD0PDXh4PDWGQD__6TD2WD0QD`_6XD0PD]T7VD0PD]T7Q
DnAQDbLS@0S@0WD0QDf6XD0QDa_6`EYm5`EmP3`EnP3`E_e2`EP3`E\j4`EYR?WD0PDVNXD0VD0WD0QDb_6XD0VD0QDhJQ@l
5WD0QDd6Q`1j5QDc_6XD0QDc6`DYm5`DfS1`DPR1WD0QDd_6QDd6XD0QDd5Q`1j5QDe_6Q@d6PD\j4QDd6QDe_6QDfh1QDf_
6TD3WD0QDg_6XD0PD_j4QDh_6PD_j4QDi_6QDj_6PD_j4QDk_6QDa5QDdR1Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5
aD[5aDf6bD0iD1iD2WD0SD0XD0VD0QDk_6QDa5QDdR1Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD
2WD0SD0XD0QDl_6QDm_6QDn_6PDkl5S@0WD0QDo_6XD0`D`^;`D]R?`Dne1`Djn4QDnX1Q@a5Q@g5Q`1j5WD0QDP`6XD0QDQ
`6PDml5WD0QDR`6XD0VD0PDml5WD0QDR`6XD0QDS`6QDT`6QDQ[6TD3QDa5Q`1j5aDe4WD0SD0XD0VD0QDT`6QDQ[6TD3QDa
5Q`1j5aDe4WD0SD0XD0QDnAPDml5WD0QDU`6XD0VD0PDml5WD0QDU`6XD0QDnAQDV`6WD0QDW`6XD0PDmf4QDa5Q`1j5WD0Q
DX`6XD0QDY`6QDZ`6TD3PD]g1QD[`6QD\`6QDa5Q`1j5QDVDQ`1j5S@0WD0QD]`6XD0`Dhe1`DeR5`DT<`DkR=QDVD`DTJiD
0SD0S@0WD0QD^`6XD0`Dkl5`D[b3`Dkb3`DaX<`Dh^4`DPS?WD0QD_`6PDkl5SD0XD0`DTJ`D[m6QDa5Q`1j5QDVD`DP]4`D
lN`DT]4SD0WD0QDg6XD0`DQS?QDa5Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5Q@`6QDg6XD0WD0QD]c4QDg6XD0WD0QD``6QD`k5QD
g6XD0WD0QDg6XD0QDa`6PD[m6QDW6QDb`6QDc`6PDkl5QDd`6PDlR=PDll5PD`T>PDTj4PDa\4PDUj4PDa\4PDTj4PDco3PD
Uj4PDWd3QDe`6QDf`6QDg`6PD_Q1PDRj4QDk:QDin2QDh`6QDi`6QDj`6PDWb1PDfU1PDdT5QDk`6PD`Z4`Dlk5`DXf1`Dcc
5QDl`6QDm`6QDn`6QDW\1QDo`6PDVk5QDPa6QDQa6QDa5PDkl5Q`1j5Q@W\1PDVk5QDW6Q@bFQ@cFQDUMVD0QD^U2PDbj5WD
0PDVk5XD0QDW6WD0PDWj4PDj\4QDRa6QDSa6XD0WD0QDTa6QDUa6QDVa6XD0WD0QDWa6QDXa6QDYa6P@Rm5P@VOXD0QDa5PD
Wj4TD1PDX]>QDZa6TD1QD[a6QD\a6QD]a6QDgFPDll5TD1WD0QD^a6XD0PDkNQD_a6QDa5WD0QD`a6XD0VD0QD_a6QDa5WD0
QD`a6XD0PD1PD]V;PDkl5QDVDSD0QDaa6QDba6PDkl5QDW6QDa5Q`1j5PDRj4PDRm5PDZd4QDca6TD2QDda6QDea6`Dkl5`D
Rm5QDfa6PDRm5PD[m6QDga6QDha6TD1QDia6`Dll5PDVj4PDkl5PD[m6PDP^:QDa5Q`1j5WD0QDja6XD0VD0QDa5Q`1j5WD0
QDja6XD0QDka6PDYm5QDla6PD_g3PD[m6PDgo6QDRm5PD_g3PDnl5PD[m6PDUf1QDQP1WD0PDaj:XD0QDma6QDa5WD0PDaj:
XD0VD0QDa5WD0PDaj:XD0QDnAQDa5QDc<WD0QDna6QDRm5QDoa6XD0PDjl5PDZj4QDPb6QDTS2PDll5PDZj4QDQb6P@kl5PD
ll5PD[m6PDT8PDkl5PDnl5PD]j4PDei3QDRb6QDSb6PD\b<PDkl5PD]c;PDRm5QDTb6PDll5PDYm6PDZ4PDjl5QDUb6PDVf4
PDT8PDlP;QDQ[1PDXm5PDHQDeY1PDXm5SD0PD[Q3PD\j4QDZb4QDVb6PDRj4PDmf4PDml5PDkMPDll5QDWb6PDVl4PDU^:PD
Rm5PD_j4QDXb6QDa=PDVi6QDYb6QDZb6QD[b6PD[m6QDZU3PDW\<PDW\<QD\b6QD]b6QD^b6QDTh1QD_b6QDa5PD\j4PDUj4
VD0QDa5PD\j4PDUj4PD1QD`b6QDab6PDYm5QDbb6PDYm5QDcb6Q@db6QDeb6PDll5PDZk4QDgR5PDRm5QDfb6PDRj4PDRm5P
D[m6QDgb6PD\j4PDRj4PDRm5QDhb6PD`T1PDll5PD\EQDib6QDjb6PDS\4QDkb6QD_\1QDlb6TD3PDRm5PDVOPDXR3QDmb6P
DRm5P@VOQDnb6PDlP;PDRm5QDob6QDQl1PDi^:PDml5QDPc6PDll5QDQc6PDll5QDfEPDS\4QDa5WD0QDRc6XD0aD_5QDUj4
QDSc6PD^g3QD\R6PD]JPDU^:PDWj4PDj\4PDml5TD2QDTc6PD[j1PDRm5PDfQ7PDQW<PDll5PD[m6PDWHPDmm5PDUj4QDUc6
PD[m6QDVc6WD0QDdNTD6PDWj4QDi5PDh\<XD0QDdNTD5WD0PDml5QDi5PDgR7QDWc6XD0WD0PDoj4QDXc6PDbj<PDYm4XD0W
D0QDYc6QDZc6QDm?QD[c6XD0WD0PD[j1QD\c6XD0WD0QDf4PDfP7XD0QD]c6WD0QDf4PDfP7XD0QD^c6TD1QD_c6WD0QD[KQ
D`c6QDac6QDbc6XD0WD0PD`S?PD_6XD0`DkR=`Dg2WD0PDnP7QDcc6P@Ym6QDdc6XD0QDec6TD2WD0QDfc6QDgc6XD0QDhc6
WD0QDic6PD_P7PD]6XD0WD0QDjc6QDkc6XD0WD0PDjo2QDdR1QDlc6QDmc6XD0WD0PDjo2PDYm6PDoGQDnc6XD0WD0PDRm5P
DYm6QDoc6XD0VD0WD0PDRm5PDYm6QDoc6XD0QDnAWD0PDRm5PD[m6PDba7PDec1XD0WD0PDeQ7PDan:QDk:XD0WD0PDeQ7PD
oS1PD[m6XD0WD0PD\j4QDW8QDPd6TD1QDQd6XD0`D_b1WD0PDYm6PD]6PDll5PDkP;XD0WD0PDdj;PDej;PDV6XD0WD0PD_\
7PDWj4PDV6XD0QDRd6QDi5WD0PDhd5PDWj4PDYm6XD0QDi5WD0PDgm5PD\m4XD0WD0QDSd6QDTd6PDWj4XD0WD0QDUd6P@Vj
4PDRm5PDVOXD0WD0QDVd6PDVj4PDll5XD0WD0QDWd6QDZc6PD[m6QDXd6XD0WD0QDdP6PDVj4PDjl5XD0QDYd6WD0QDZd6QD
[d6PDPDXD0WD0QD\d6QD]d6PDWj4XD0QD^d6PDd_5WD0QD_d6PD[m6PDj];XD0WD0PDo]5PDWj4QDm?PDi7XD0QD`d6QDad6
TD1WD0P@Wj4QDh4XD0WD0PDZEPDkl5QDbd6QDcd6XD0WD0QDdd6QDVOXD0QDed6TD1WD0QDfd6XD0WD0QDgd6PDkl5PDTW>X
D0WD0QDhd6PDRm5QDid6XD0WD0PDT[<PDll5PD`R=XD0QDjd6WD0PD\g3Q@gU6QDkd6TD2QDld6XD0WD0PDYm6PDZg4PDj];
XD0WD0QDmd6QDnd6QDod6XD0WD0QDPe6QDVDQDQe6QDfn2XD0WD0QDXQ1QDRe6QDSe6PD]JXD0QFTe6TD1WD0QDg4XD0QDUe
6TD1QDVe6`DY9QFWe6TD1WD0QDg4QDhc1XD0VD0QFWe6TD1WD0QDg4QDhc1XD0QDTCWD0QDe^4QDR`2QDXe6XD0WD0PDoU;Q
DYe6QDZe6XD0WD0PDbQ7QD[e6XD0VD0WD0PDbQ7QD[e6XD0QDTCWD0QD^T2QD\e6QD]e6XD0WD0PDbR7PD]V;XD0VD0WD0PD
bR7PD]V;XD0QDTR6WD0PDhh3QD^e6PDRm5XD0QF_e6WD0QD`e6PDRm5PD[5PDkU4PDRm5XD0WD0QDnETD1QDae6P@kl5QDbe
6XD0WD0QDce6PDRm5QDde6XD0WD0QDee6PDgm5PDRm5XD0WD0QDfe6XD0WD0PDdh2QDge6XD0WD0QDhe6QDie6XD0QDje6WD
0PDZ6PDkl5PD[m6QDke6XD0WD0PDdg4PDkl5PD[m6XD0WD0QDle6PDkl5QDaX2QDme6XD0QDne6WD0QDoe6PDRm5PD`8XD0W
D0PDaT?QDPf6XD0WD0QDQf6PDWj4P@[m6QDRf6XD0WD0PDdOPD]d4XD0WD0PDS_<PDll5QDSf6XD0WD0PD]MPDkl5QDTf6PD
YP=XD0QDUf6WD0QDSR2PDkU4PD`Q7XD0VD0QDUf6WD0QDSR2PDkU4PD`Q7XD0QDTCWD0QDVf6PDbT?XD0VD0WD0QDVf6PDbT
?XD0QDTCQDWf6TD1WD0PDa]:QDXf6XD0WD0QDYf6XD0PD^P7QDZf6TD3WD0QD[f6XD0QD\f6WD0QD]f6PDjS7XD0QD^f6WD0
QD_f6PD[m6QD`f6PDkl5XD0WD0PDnl5PDXR6XD0WD0QDWGQDaf6QDa^3XD0VD0WD0QDWGQDaf6QDa^3XD0QDbf6WD0QDWGTD
1QDcf6QDdf6XD0WD0QDef6QDff6XD0QDgf6WD0QDhf6P@kl5QDif6QDZW1QDjf6XD0QDkf6WD0QDlf6TD2QDmf6XD0PD_P7W
D0QDnf6PDYKXD0WD0QDZ@TD1QDof6QDeh3XD0WD0QDgd4PDYm6PDQQ=XD0WD0QDPg6PDXm4XD0WD0PDVj4PDkl5PDZj4PDll
;XD0VD0WD0PDVj4PDkl5PDZj4PDll;XD0QDnAWD0PDVj4PDkl5PD[m6PDg2XD0VD0WD0PDVj4PDkl5PD[m6PDg2XD0PD1WD0
PD_P7PDYm6PDVU?PD[U5XD0QDQg6TD3WD0PDVj4PDkl5PD[m6PDTa5XD0WD0QDnKQDRg6PDTj4XD0WD0QDP2TD1QDSg6QDbK
XD0WD0QDP2TD2QDTg6XD0WD0PDVZ:PDao5XD0VD0WD0PDVZ:PDao5XD0QDUg6WD0PD^n4QDa9QDVg6XD0QDWg6TD1WD0QDXg
6XD0VD0QDWg6TD1WD0QDXg6XD0QDYg6QDZg6TD1WD0QD[g6TD1QD\g6TD2VD0XD0`DmF`Dc\2`Dne1`D[W5QDZg6TD1WD0QD
[g6TD1QD\g6TD2QD]g6XD0`DmF`Dc\2`Dne1`D[W5QD^g6TD1WD0QD_g6QDk:TD1QD`g6XD0VD0QD^g6TD1WD0QD_g6QDk:T
D1QD`g6XD0QDag6QDbg6TD1WD0QDcg6XD0VD0`DjV5QDbg6TD1WD0QDcg6XD0QDdg6`DjV5WD0QDeg6QDfg6TD1QDgg6XD0a
Di4WD0QDS^1PD[m6PDki4PDkl5XD0QDhg6TD2QDa5PDWj4QDig6TD1WD0QDjg6XD0WD0QDkg6PDPm5QDlg6XD0`DWj4`Dk_6
`DmD`DfP7WD0QDmg6QDng6QDaV3TD1QDog6XD0QDPh6TD2WD0QDQh6XD0VD0`Dol5`Dkl5QDPh6TD2WD0QDQh6XD0QDRh6`D
ol5`Dkl5WD0PDfP1PD]P7QDSh6XD0QDTh6TD2WD0QDUh6QDVh6PDV\<XD0WD0QDmk5PDWj4PD[m6PDhf4XD0WD0QDWh6PDol
5PD[m6PDhf4XD0WD0PDc^<QDXh6XD0WD0PDT8QD]R6XD0WD0QDYh6SD0XD0`D[m6`Di]5`Dml5`[5200RP1210UP1320YP12
30VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16
B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP1
3Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12Y
P14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k1
2ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16
Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP
17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33
YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P1O_
34YP17`34YP16a34VP18b34VP16c34TP16c34VP17d34XP17e34WP15f34XP16g34TP16g34VP14h34UP17i34YP16j34XP1
6k34WP18l34VP16m34ZP15n34WP15o34VP1304RP14P44UP15Q44VP15R44XP14S44VP16T44VP14U44UP15V44YP14W44UP
1:X45VP17m35YP17m35YP15Y45YP1<Z45VP1<[45XP17i35ZP1G\45VP15]45TP1@^45WP1@^45XP1?Z15SP16_45YP15`45
WP15a45XP15b45UP15c45WP16d45VP15e45XP16f45TP16f45VP16g45WP17h45YP15i45WP16j45[P19k45WP14l45UP16m
45YP15n45XP16o45XP1305RP16P55YP1:Q55WP18R55VP17S55VP16T55ZP17U55VP15V55XP17W55VP15X55YP17Y55ZP15
Z55XP15[55YP18\55TP14]55UP14^55VP16_55XP16`55TP16`55VP15a55VP15b55UP14c55UP16d55ZP1;e55]P16f55UP
16f55WP19g56TP18h56[P15i56TP16j56XP1<k56VP15l56UP15m56WP15n56WP1=o56VP15P66WP16Q66VP1=R66VP16S66
XP15T66UP17U66UP16V66TP1EW66XP1CX66XP1CX66YP1=Z16SP1906RP19Y66TP15Z66XP17[66VP19\66TP16]66YP17^6
6TP17_66VP15`66WP15a66WP15b66VP15c66TP1806RP18d66UP16e66TP16f66VP15g66WP16h66XP16i66\P16j66XP17k
66UP16l66VP14Z16SP14Z16SP15m66VP18n66YP14o67YP15P77WP17Q77XP13R77VP13S77WP12T77TP16U77UP17V77WP1
8W77[P15f27SP14X77VP13Y77XP13Z77YP13[77WP13\77WP13]77XP13^77XP12_77TP13`77XP13a77XP13b77XP12c77U
P13d77WP14e77WP15f77VP13g77WP14i37XP13h77WP13i77WP12l57UP12l57UP1107RP1107RP1107RP12j77TP15k77TP
15l77TP12m77TP13i47WP14n77YP13o77TP12P87TP12Q87UP13R87XP13S87VP12T87UP18U87WP14V87TP15W87YP1307R
P12X87VP18Y87]P13Z87TP13[87XP13\87VP14]87XP13^87XP12U77UP12_87UP13]67XP12`87UP13a87VP12b87TP13c8
7UP13d87WP14e87ZP13f87UP13g87TP1107RP1107RP13h87TP12i87UP1107RP12j87TP15k88XP16l88\P19m88UP1:n88
XP19o88TP15P98VP16Q98YP17R98\P18S98VP18S98XP16T98ZP16U98YP15V98TP15W98VP15X98TP16Y98WP17Z98YP15[
98TP16\98UP16\98WP15]98VP17^98XP17^98ZP17_98YP17`98WP1:a98XP19b98VP18c98WP16d98WP16d98YP17e98YP1
6f98XP16f98ZP16m38[P16g98VP15h98WP17i98VP16f38ZP16j98[P17k98]P19l98^P18m98WP16n98WP16n98YP15o98V
P17P:8XP16Q:8XP18R:8YP15S:8TP15T:8UP15U:8WP18V:8ZP16W:8WP16X:8YP17Y:8ZP16Z:8WP17[:8WP16m38YP15\:
8VP15]:9TP12^:9TP12_:9TP12`:9UP1209RP12a:9UP1>b::ZP16c::TP17d::TP19e::WP19e::YP15f::VP17g::XP15h
::YP17i::WP15j::TP16k::XP1Al::WP16m::VP17n::WP16b::WP17o::VP1=P;:UP1=P;:WP16Q;:VP15R;:UP1?S;:TP1
7T;:TP16U;:ZP16V;:VP16V;:XP16W;:VP16X;:XP15Y;:WP15Z;:XP18[;:WP15\;:WP16];:WP16^;:[P14_;:TP14`;:T
P16a;:TP15b;:TP16c;:WP18d;:VP15e;:TP15f;:WP15g;:TP16h;:YP16i;:WP1:j;:VP17k;:XP1>l;:YP15m;:VP1@n;
:YP1:o;:YP1<P<:VP15Q<:VP14R<:UP14S<:UP14T<:TP15U<:YP1<V<;UP16W<;\P15X<;YP16Y<;UP16Z<;WP18[<;VP14
\<;TP16]<;XP17^<;XP17_<;XP17_<;YP19`<<\P18a<<VP17b<<YP17c<<ZP1Co;<\P19U;<^P18d<<WP16e<<YP17f<<XP
1;g<<TP15h<<WP16i<<XP17j<<VP16k<<[P16l<<\P1;m<<WP1;n<<YP1;o<<WP17P=<TP16Q=<ZP16Q=<[P19R=<VP18S=<
TP18T=<VP19U=<VP14V=<UP17W==YP16X==XP1:e2=\P19e2=YP16Y==XP16Z==UP1?[==VP1?[==VP1:\==]P16]==WP14^
=>ZP127>UP12_=>VP19U;>[P14`=>\P13a=>WP16Y5>]P16b=>ZP12c=>TP13d=>XP13e=>WP13f=>TP14g=>VP16h=>VP15
i=>VP13X6>UP15f1>WP16j=>VP13k=>VP16l=>VP15m=>VP13n=>XP13o=>XP12S<>VP14P>>VP15f1>WP1:Q>>WP14Z7>ZP
12R>>UP14S>>VP12T>>UP13U>>WP14V>>VP12W>>UP12l5>UP13X>>WP12Y>>TP12Z>>UP12[>>TP13\>>WP12]>>UP13^>>
YP14_>>YP13`>>XP13a>>WP13n=>YP14b>>WP16c>>TP13d>>TP14e>>VP13f>>UP13g>>XP12h>>TP14f8>UP15i>>ZP1;f
8>UP14j>>XP110>RP14k>>TP15l>>TP130>RP14m>>WP15n>>XP12o>>TP13P?>VP14Q?>WP14R?>VP13S?>UP14T?>WP15U
?>QM3V?>TP13W?>WP13X?>UP13Y?>VP14Z?>YP12R>>UP12[?>TP12T>>UP13\?>VP15b=>XP13]?>WP12^?>TP15_?>ZP13
`?>TP110>RP15b=>XP16b=>[P17a??TP16b??VP15c??XP17d??VP1Fe??UP1Hf??WP15g??WP18h??XP16i??YP17j??[P1
5k??WP18l??XP15m??TP16\9?WP17n??YP16o??YP19P@?ZP1<Q@?XP16R@?VP19S@?XP15T@?VP17U@?VP17V@?VP18W@?X
P18X@?TP17Y@?VP16Z@?YP15[@?WP16\@?UP16]@?VP17^@?YP16_@?VP16`@?WP18`@?YP16a@?XP19b@?]P17c@?[P17d@
?XP16e@?YP16f@?YP18g@?ZP16h@?ZP18h@?WP18i@?ZP15j@?WP16g4?UP16g4?WP17k@?WP15l@?VP16m@?TP16m@?VP15
n@?TP15o@?VP17PA?VP1:QA?XP1CRA?VP17^8?^P16SA?WP15TA?XP14UA?TP18b=?YP17VA?VP16WA@XP15XA@YP17YA@TP
16ZA@VP16[A@\P15\A@WP13]A@YP13^A@YP110@RP12_A@VP12`A@VP13aA@UP18bA@TP16cA@WP15dA@UP12^:@TP16eA@Y
P14fA@\P13gA@WP13hA@YP13iA@YP13jA@XP12kA@TP12lA@VP12mA@VP13nA@XP13oA@XP13PB@XP14QBATP130ARP1\1RB
BUP1:SBBWP14TBBXP14UBBZP15VBBZP13WBBWP12XBBVP15YBB]P12_=BVP14ZBBVP13[BBXP110BRP110BRP12\BBTP14]B
BXP13^BBXP19_BB\P15Y5BYP13`BBWP15k3BZP12aBBTP14bBBWP140BRP15cBBWP13dBBVP14eBB[P13fBBVP14gBBVP12h
BBTP13iBBXP13jBBXP12l5BUP14f1BXP14kBBYP12lBBTP12mBBVP13nBBWP12oBBTP18PCBTP13QCBWP13RCBWP14SCBUP1
10BRP15TCBXP13UCBVP12VCBVP13WCBYP12XCBTP14YCBVP15ZCBWP12T:BUP13[CBWP12\CBUP13]CBTP13^CBVP13_CBYP
14`CB\P13aCBXP14bCBZP13cCBWP12dCBUP12eCBTP14[BBZP13fCBTP1<gCCUP130CRP16hCCVP17iCCXP18jCC[P17[BC[
P17kCCVP16lCCTP15mCCTP17nCCVP15oCCVP16PDCVP13QDCXP15RDCYP14SDCTP1<TBCXP18TDCVP15UDCWP15VDCVP14WD
CXP14XDCWP13YDCTP16ZDCWP14[DCYP13\DCXP13]DCWP13^DCWP17_=CXP15_DCWP15_8CVP14`DCWP15aDCTP15bDCVP16
cDC\P16dDCWP14eDCVP14fDCYP18gDCXP13hDCVP16iDCVP15jDCXP16kDC[P15lDCWP13mDCWP18nDC]P12oDCUP14PECUP
13QECWP13RECYP12SDCUP13SECXP12mACVP13TECVP15UECVP14VECVP13WECVP110DRP1AXEDTP13YEDTP12_=DUP13ZEDY
P13[EDXP14\EDYP12]EDVP12^EDUP14_ED[P15`EETP17aEEVP19bEEZP19cEE\P19dEEZP19eEE\P18fEFVP18gEFXP18hE
FXP18iEF[P15jEFTP15kEFVP16lEFWP16mEFTP16nEFVP15oEFTP15PFFWP19W3F[P19W3F]P15QFFVP14RFGTP19SFGXP19
TFGZP15UFGUP18VFGVP18WFGXP19aEGXP17XFHXP14YFHTP17ZFHXP16[FHVP18\FHVP15]FHYP15^FHTP130HRP16_FHUP1
6_FHWP19`FH[P15aFHWP15bFHVP1FcFHTP17dFHXP15eFHYP14_=HVP15fFHXP19gFHZP16hFHVP16iFHXP18jFHZP17kFHY
P18lFHWP18lFHYP16mFHZP15nFHYP17oFHTP17PGHVP16QGHXP15RGHYP15SGHXP15TGHYP15UGHXP16VGHTP18WGHVP18WG
HXP17XGHTP1A0HRP14YGHUP14ZGHUP14[GHUP14\GHTP147HUP16]GHTP1;^GHXP14_=HVP15_GHTP15`GHVP17P;HZP17aG
HWP1E0HRP16bGHUP16cGHVP17dGHXP17dGHZP15eGHXP18[BH[P16fGH[P16gGHXP16hGH[P14iGHVP17jGHYP17jGH[P17f
1HWP17kGHXP17lGHVP17mGHXP18nGIVP15oGIVP1:PHIXP1G_=IUP1?_=IUP14QHITP1<RHITP180IRP16SHIYP16THIXP1?
_=IVP15UHIWP16VHIVP15WHIYP16XHIWP16YHIYP16ZHIXP15[HIXP15\HIVP18]HIYP15^HIXP15_HIWP16`HIVP15aHIWP
17bHIVP17bHIXP15cHIYP19dHI\P18eHIXP16fHIZP15gHIWP15hHIYP15iHIWP17jHIVP19kHJVP17lHJVP16mHJTP16mHJ
VP17nHJVP17nHJXP17oHJZP15PIJVP16QIJVP16RIJWP17SIJYP18TIJZP17UIJVP16VIJWP16WIJVP18f1JWP17XIJXP17Y
IJYP15ZIJYP15[IJYP16\IJ[P16]IJ\P14^IJVP16_IJWP16`IJWP16`IJYP14Z1JSP15aIJTP15bIJVP16cIJYP16cIJ[P1
7dIJVP17dIJXP15eIJVP15fIJYP18gIJYP17hIKWP18iIKWP18jIKYP1<_=KVP1:kIK\P16lIKZP18mIK]P17nIKYP17oIKY
P18PJK\P18PJK^P15QJKXP16RJKYP16RJK[P16SJK\P15TJKXP14UJKUP15VJKWP16WJKWP16XJKYP17YJK^P15ZJLUP14[J
LUP120LRP14\JLUP12_=LUP13]JLWP12_=LUP13^JLYP13_JLYP12c8LVP12`JLTP14aJLWP16bJLVP13cJMWP12dJMUP13e
JMTP13fJMTP120MRP13f8MUP12gJMTP12hJMTP13iJMWP13jJMTP14kJMVP13lJMWP13mJMXP12nJMTP12oJMUP13PKMTP12
QKMTP110MRP14RKM\P12SKMTP15TKNTP15UKNVP13VKNXP13WKNXP13XKNYP13YKNYP14ZKNVP13[KNYP15\KNVP19]KNVP1
4^KNVP13_KNVP16`KNVP14aKNVP13bKNWP13cKNWP14dKNTP15eKNUP13fKNWP12gKNTP18o;NYP19hKNYP17iKN\P16jKNV
P15kKNTP14lKNTP15mKNXP17nKNYP16oKNYP14PLNWP13QLNWP13mKNVP12l5NVP16f1NZP14RLNTP16SLNXP13TLNYP16UL
NTP16ULNVP15VLNXP16WLNTP15XLNTP16YLNVP16ZLNZP14[LNYP14\LNYP16]LNVP15^LNVP12_LNUP13`LNWP14aLNZP15
bLNVP15bLNVP13cLNWP15dLNVP15eLNZP13fLNXP14gLNVP12hLNTP13iLNVP15jLNTP15kLNWP15lLNVP15mLN]P15nLN[P
13oLNWP13PMNWP13QMNYP13RMNXP13RMNXP13SMNWP13TMNWP14UMN\P13VMNYP13WMNVP14XMNWP13YMNWP17ZMNVP16[MN
VP12\MNVP13]MNWP14^MNWP12_MNTP12`MNUP14aMNVP13bMNWP13cMNVP12dMNTP13eMNUP12fMNTP12gMNTP13hMNWP12i
MNTP13b:NUP13jMNVP12kMNTP15lMNUP16mMNUP15nMNUP14oMNUP110NRP13PNNWP16QNNWP14RNNXP13SNNYP14TNNWP13
UNNTP15VNNXP13fLNXP14XKNZP14WNNTP15XNNVP14YNNVP12ZNNUP14[NNTP16\NNTP16\NNVP14]NNZP13^NNVP12Z1NSP
12f8NVP13_NNXP14`NNTP15aNNUP1:bNO`P16cNOXP16dNOWP16dNOYP15eNOUP15fNOWP17gNOXP19hNOVP17iNOXP17f1O
YP15jNOTP15kNOVP16lNOUP15mNOUP16nNOYP1=oNOYP15POOVP15QOOTP15ROOVP17SOOUP14TOOTP16W3OZP130ORP16UO
OTP16VOOVP16WOOWP18XOOYP19YOOYP1<ZOOWP17[OOYP15T:OUP15\OOWP1:]OOVP1C^OOYP18_OOXP16`OOVP16aOOUP15
bOOUP15cOOWP17dOOYP16eOOUP16fOOWP130ORP15gOOVP15hOOVP13iOOVP16jOOWP16jOOYP18f1O]P15kOOWP16lOOUP1
5mOOVP1=nOOZP1;oOOVP18PP1OWP17QP1OUP1BRP1OWP1ASP1OUP18TP1OWP15UP1OVP15VP1OUP16WP1OXP16XP1OWP15YP
1OVP15ZP1OUP15[P1OVP15\P1OVP16]P1OUP16]P1OWP17^P1OVP16_P1OWP16`P1OXP1DaP1OWP1CbP1OUP17cP1OXP15dP
1OTP15eP1OTP15fP1OVP16gP1OXP15hP1OVP12iP1OUP15jP1OVP14kP1OUP15lP1OUP15mP1OWP17nP1OWP16oP1OVP16oP
1OXP16PQ1OUP16QQ1OWP17RQ1O[P15SQ1OVP13TQ1OXP19UQ1OVP17VQ1OYP17VQ1OXP14WQ1OTP15XQ1OXP14YQ1OTP15ZQ
1OWP15[Q1OYP18\Q1OVP18]Q1OXP15^Q1OTP17_Q1OXP16`Q1OYP130ORP14aQ1OWP14bQ1OTP15cQ1OUP15dQ1OWP15eQ1O
XP15fQ1OTP15gQ1OVP15hQ1OWP16[BO\P15iQ1OTP15jQ1OWP13kQ1OUP13lQ1OXP1:mQ1OZP19nQ1OWP16oQ1OWP16PR1OZ
P15QR1OXP17RR1OVP14SR1OTP15TR1OUP16W3OZP15UR1OVP16VR1OVP16WR1OYP15XR1OTP15YR1OVP15ZR1OVP16[R1OVP
110P1RP13\R1P1YP12]R1P1VP15^R1P1TP18_R1Q1UP15`R1R1VP14aR1R1VP12bR1R1UP13cR1R1WP13dR1R1XP17eR1R1Y
P110S1RP17fR1S1WP17gR1S1WP17hR1S1WP17iR1S1WP17jR1S1WP17kR1S1WP12lR1S1TP15mR1S1WP12nR1S1UP14S1S1S
P17oR1T1VP19PS1T1WP1<QS1T1WP15PS1T1UP14nR1T1TP13RS1U1TP12SS1U1TP13TS1U1YP15US1U1WP15VS1V1TP16WS1
V1VP17XS1V1[P16YS1V1WP17ZS1V1YP17ZS1V1[P16[S1V1WP16\S1V1YP12]S1V1TP13^S1V1VP16_S1V1WP16`S1V1WP13
aS1W1TP12bS1X1TP12cS1X1UP12dS1X1UP19eS1Y1WP1<fS1Y1VP14gS1Y1VP18hS1Y1XP15iS1Y1YP18jS1Y1[P12kS1Y1T
P13lS1Y1XP110Y1RP14mS1Y1YP110Y1SP13nS1Y1VP12oS1Y1TP19PT1Z1TP15QT1[1TP12RT1[1TP13ST1[1XP14TT1[1VP
13UT1[1VP14VT1[1YP12WT1[1UP14XT1[1XP12YT1[1TP12ZT1[1UP12[T1[1TP15_=\1VP16\T1\1VP17]T1\1XP18^T1\1
VP16_T1\1VP15`T1\1WP15aT1\1WP17bT1\1XP13cT1\1XP13dT1\1VP12eT1\1TP12Z1\1SP17fT1\1TP14gT1\1WP13hT1
\1WP13iT1\1VP16jT1\1XP19jT1\1XP15kT1\1WP15lT1\1TP14mT1\1YP12nT1\1TP13oT1\1TP13PU1\1WP13QU1\1WP17
RU1\1[P16SU1\1XP14TU1\1VP13UU1\1VP12XB\1UP12XB\1UP14VU1\1ZP14WU1\1XP13XU1\1VP13YU1\1XP12ZU1\1VP1
3[U1\1XP13\U1\1XP12]U1\1VP12^U1\1VP16_U1]1XP16`U1]1ZP15aU1]1UP17bU1]1XP15cU1]1YP15dU1]1YP14eU1]1
VP15fU1]1WP17S6]1ZP15gU1]1WP15hU1]1WP16iU1]1\P14jU1]1VP16kU1]1WP15lU1]1XP16mU1]1ZP16nU1]1ZP15oU1
]1XP15PV1]1XP15QV1]1YP19RV1]1[P16SV1]1YP15TV1]1WP15UV1]1WP15VV1]1XP16WV1]1XP16XV1]1ZP16YV1]1\P15
ZV1]1UP15[V1]1WP15\V1]1TP15]V1]1VP16^V1]1UP16^V1]1WP14_V1]1TP16`V1]1XP15aV1]1VP18bV1^1\P16cV1^1[
P16dV1^1YP16dV1^1[P16eV1^1WP15fV1^1XP16gV1^1[P16f3^1[P16W3^1ZP18hV1^1[P16iV1^1VP16jV1^1XP140^1RP
15kV1^1YP16lV1^1TP16mV1^1VP17nV1^1TP17nV1^1VP17oV1^1\P15PW1^1XP18j3^1ZP16QW1^1VP16RW1^1\P16SW1^1
XP16TW1^1VP15UW1^1UP15VW1^1WP17WW1^1^P16XW1^1YP15YW1_1XP16ZW1_1ZP15[W1_1UP15\W1_1WP15]W1_1WP15^W
1_1WP15_W1_1WP17`W1_1^P14aW1_1VP18bW1_1ZP15cW1_1UP15dW1_1UP15eW1_1YP17fW1_1[P15gW1_1YP14hW1_1UP1
5iW1_1XP14jW1_1VP14jW1_1VP18kW1_1\P17lW1_1[P16mW1_1ZP19nW1_1WP17oW1_1ZP17o;_1YP16nM_1XP15PX1_1UP
17P;_1[P15QX1_1XP15RX1_1VP15SX1_1XP15TX1_1WP16UX1_1WP16VX1_1[P15WX1_1UP15XX1_1WP14U1_1VP16YX1_1Z
P16ZX1_1[P16[X1_1ZP130_1SP15\X1_1XP15]X1_1YP16^X1_1VP16_X1_1VP14_=_1UP16`X1_1ZP14aX1_1UP15bX1_1T
P177_1UP16X<_1\P16cX1`1YP15dX1`1VP18eX1`1XP16fX1`1YP14gX1`1VP1CYK`1[P15hX1`1YP15iX1`1WP16jX1`1XP
18bT1`1WP16kX1`1ZP16lX1`1UP17mX1`1YP16nX1`1WP16oX1`1XP16PY1`1[P19QY1`1YP17QY1`1[P16RY1`1YP16SY1`
1VP15TY1`1WP1:kU1`1\P15UY1`1YP19Z7`1eP15VY1`1XP14WY1`1UP17XY1`1VP15YY1`1VP17ZY1`1YP17[Y1`1]P15\Y
1`1VP15]Y1`1XP16^Y1`1ZP15_Y1`1XP16`Y1`1[P16aY1`1YP16Z7`1\P15bY1`1YP14cY1`1UP14dY1`1UP18f3`1aP17e
Y1`1TP15fY1`1WP16gY1`1VP17hY1`1ZP16iY1`1XP16iY1`1ZP16iY1`1XP16iY1`1[P16jY1`1TP15kY1`1WP18lY1`1VP
15mY1`1TP18nY1`1YP16Z7`1\P16oY1`1[P15PZ1`1YP15QZ1`1YP16RZ1`1[P16j9`1\P17SZ1`1_P15TZ1`1YP15UZ1`1Y
P14XB`1VP15VZ1`1YP13WZ1a1WP13XZ1a1YP14YZ1a1\P14ZZ1a1\P12[Z1a1VP13\Z1a1YP13]Z1a1XP13^Z1a1YP14_Z1a
1[P13`Z1a1YP13aZ1a1XP13bZ1a1YP13cZ1a1XP13dZ1a1YP13eZ1a1XP14fZ1a1ZP13gZ1a1YP13hZ1a1YP13iZ1a1XP12j
Z1a1UP12kZ1a1VP127a1VP12lZ1a1VP14mZ1a1XP13nZ1a1YP13oZ1a1YP14P[1a1XP14Q[1a1[P13R[1a1XP12S[1a1VP13
T[1a1YP13U[1a1WP13V[1a1XP14W[1a1WP13X[1a1VP15Y[1a1XP13Z[1a1XP14[[1a1WP14[[1a1YP13T9a1XP14\[1a1XP
13][1a1XP13^[1a1UP13_[1a1XP14`[1a1VP12UFa1VP13a[1a1YP13b[1a1YP13c[1a1YP12d[1a1VP13e[1a1YP13f[1a1
WP13oY1a1XP13g[1a1YP12h[1a1VP12i[1a1VP14j[1a1[P13k[1a1YP12l[1a1VP12l[1a1VP12l[1a1VP12m[1a1VP12n[
1a1VP13o[1a1XP13P\1a1YP14Q\1a1\P13R\1a1WP12S\1a1VP13T\1a1WP13U\1a1YP13V\1a1YP13W\1a1VP13X\1a1YP1
3Y\1a1YP13Z\1a1YP13[\1a1YP13\\1a1XP13]\1a1YP13^\1a1XP14_\1a1ZP13`\1a1YP14a\1a1\P12b\1a1VP12l[1a1
VP12b4a1VP13aZ1a1WP13c\1a1XP13d\1a1VP13e\1a1TP13f\1a1WP13g\1a1XP14h\1a1\P12f8a1VP13i\1a1YP13d5a1
XP12j\1a1VP14k\1a1ZP127a1VP13l\1a1XP12XBa1VP12m\1a1TP12n\1a1VP12o\1a1TP12iOa1VP13P]1a1VP12e\1a1T
P13Q]1a1WP12_=a1VP13[Ba1YP13R]1a1WP12f8a1VP12S]1a1UP13T]1a1YP13U]1a1XP13V[1a1XP12V]1a1VP12W]1a1V
P12X]1a1VP13Y]1a1VP13Z]1a1YP15[]1a1VP13\]1a1WP14]]1a1WP14^]1a1WP14_]1a1YP13`]1a1XP13a]1a1YP13b]1
a1XP12c]1a1UP13d]1a1XP16W3a1`P13e]1a1XP15f]1a1YP13g]1a1XP15Y5a1ZP13h]1a1WP14P5a1YP14U;a1ZP13i]1a
1WP12j]1a1TP13k]1a1WP13l]1a1WP14m]1a1[P13n]1a1VP14o]1a1YP13P^1a1WP13Q^1a1XP14TZ1a1ZP13R^1a1VP14m
3a1ZP13S^1a1WP14o[1a1ZP15T^1a1[P15_3a1ZP14j3a1XP13U^1a1VP15V^1a1[P14W^1a1XP13X^1a1VP15Y^1a1YP12Z
^1a1TP15[^1a1XP13\^1a1VP15]^1a1XP14^^1a1VP14e3a1XP14_^1a1YP15`^1a1[P13a^1a1VP13b^1a1WP12c^1a1UP1
3d^1a1VP12e^1a1TP14f^1a1ZP13g^1a1WP14h^1a1[P18i^1a1WP14j^1a1ZP13k^1a1XP15l^1a1ZP13m^1a1VP13n^1a1
VP12o^1a1TP14P_1a1ZP13Q_1a1VP14R_1a1XP14f3a1ZP14f1a1WP14S_1a1[P13T_1a1WP14U_1a1ZP14V_1a1YP14W_1a
1YP14X_1a1VP15Y_1a1ZP13Z_1a1WP13[_1a1WP13\_1a1XP13]_1a1WP13^_1a1XP13__1a1WP13`_1a1VP13a_1a1VP13b
_1a1WP13c_1a1XP13SZ1a1XP14d_1a1YP13e_1a1WP13f_1a1WP13g_1a1XP12h_1a1TP13i_1a1XP13j_1a1VP13k_1a1XP
12l_1a1TP13i_1a1XP13m_1a1XP13n_1a1WP13o_1a1YP13P`1a1XP13Q`1a1XP15W3a1]P13R`1a1VP13S`1a1VP15T`1a1
WP14U`1a1XP14V`1a1TP14V`1a1VP12W`1a1TP13oAa1WP12X`1a1TP13d=a1XP13Y`1a1VP13Z`1a1VP13[`1a1YP13\`1a
1XP13]`1a1WP14^`1a1ZP14_`1a1\P13``1a1XP13hZ1a1YP13a`1a1XP13b`1a1YP13c`1a1XP14d`1a1ZP15e`1a1[P15e
`1a1]P12f`1a1UP13g`1a1UP13h`1a1WP13i`1a1XP13j`1a1WP13k`1a1XP15l`1a1\P13m`1a1WP13n`1a1YP14[Ba1[P1
4o`1a1YP13Pa1a1XP13Qa1a1WP13Ra1a1WP13Sa1a1YP13Ta1a1WP13Ua1a1WP13Va1a1YP14Wa1a1XP13Xa1a1XP13Ya1a1
WP13Za1a1YP13[a1a1YP14\a1a1\P13]a1a1YP13^a1a1YP14_a1a1\P13`a1a1YP13aa1a1XP12ba1a1VP12ba1a1VP13ca
1a1YP13da1a1WP13ea1a1XP13fa1a1XP13ga1a1YP13ha1a1YP13ia1a1YP13f3a1YP12PIa1VP12ja1a1VP13WCa1YP13ka
1a1YP13la1a1YP13ma1a1YP12na1a1UP12oa1a1VP12Pb1a1VP12Qb1a1UP12Rb1a1UP12Sb1a1UP12XBa1VP12XBa1VP12X
Ba1VP12Tb1a1VP12Tb1a1VP14Ub1a1VP13Vb1a1XP14Wb1a1ZP12Xb1a1VP13Yb1a1XP12Zb1a1UP13[b1a1XP13\b1a1WP1
3]b1a1YP13^b1a1YP13_b1a1XP13`b1a1YP13ab1a1WP12bb1a1VP13cb1a1UP13db1a1XP14eb1a1ZP13fb1a1YP12gb1a1
UP14hb1a1\P14ib1a1ZP13jb1a1XP13kb1a1YP13lb1a1YP13mb1a1YP12nb1a1UP12ob1a1VP13Pc1a1YP13Qc1a1XP13Rc
1a1XP12S\1a1VP13P`1a1YP13Sc1a1YP12Tc1a1VP12Uc1a1TP13Vc1a1YP14Wc1a1ZP14Xc1a1[P13Yc1a1YP13Zc1a1XP1
3[c1a1YP12\c1a1VP12]c1a1VP13^c1a1YP12_c1a1UP13`c1a1XP12VCa1VP13ac1a1YP12l[1a1VP12oDa1VP13j9a1YP1
3gV1a1YP13bc1a1YP13bc1a1YP14cc1a1YP13dc1a1YP13[Ba1YP12l[1a1VP110a1SP12ec1a1VP14fc1a1VP13gc1a1YP1
3hc1a1WP13ic1a1XP13jc1a1YP14kc1a1ZP13lc1a1XP12dJa1VP13mc1a1XP12l5a1VP110a1SP13`W1a1XP12nc1a1VP12
nc1a1VP13oc1a1WP12nc1a1VP12Pd1a1UP12XBa1VP14Qd1a1TP13Rd1a1UP13Sd1a1XP14Td1a1YP13Ud1a1WP12ja1b1VP
12U1b1VP13Vd1b1YP12Wd1b1VP13Xd1b1YP13Yd1b1YP12Zd1b1UP13[d1b1YP13\d1b1YP13]d1b1YP13^d1b1YP13_d1b1
YP12`d1b1VP13ad1b1YP13bd1b1XP13cd1b1YP13dd1b1YP12ed1b1VP12fd1b1VP14gd1b1\P13hd1b1YP14f3b1[P13id1
b1YP13jd1b1YP13kd1b1YP13ld1b1YP14TZ1b1\P12md1b1VP13nd1b1YP13od1b1YP12Pe1b1UP12Qe1b1VP13Re1b1XP12
Se1b1VP13Te1b1YP13XAb1YP13Ue1b1YP14Ve1b1[P12We1b1VP12Xe1b1UP13Ye1b1WP13Ze1b1YP13[e1b1WP14m3b1ZP1
3\e1b1XP13]e1b1XP14^e1b1WP12_e1b1UP12W4b1UP13`e1b1YP12ae1b1UP13be1b1XP13ce1b1XP13de1b1XP13ee1b1Y
P13fe1b1XP12eNb1VP13ge1b1VP12he1b1UP12ie1b1UP12je1b1UP12ke1b1UP13le1b1TP13me1b1VP13ne1b1VP13oe1b
1YP14Pf1b1UP14Pf1b1WP13Qf1b1UP13Rf1b1XP15Sf1b1WP13Tf1b1XP13Uf1b1XP14Vf1b1[P14Wf1b1\P13Xf1b1YP14Z
7b1[P13Yf1b1YP13Zf1b1YP13[f1b1YP15\f1b1^P12]f1b1VP14^f1b1XP13_f1b1XP13`f1b1YP13af1b1WP12bf1b1TP1
27b1VP14j9b1[P12cf1b1VP13df1b1YP12ef1b1TP12ff1b1UP13gf1b1XP12oJb1VP13hf1b1XP13if1b1YP12T:b1UP12j
f1b1VP13kf1b1XP12lf1b1VP13mf1b1YP14nf1b1[P13of1b1XP13Pg1b1YP13Qg1b1YP12Rg1b1VP12Sg1b1UP12Tg1b1TP
13Ug1b1WP13gV1b1YP13f3b1YP13Vg1b1YP13Wg1b1YP13Xg1b1YP13Yg1b1YP13Zg1b1YP13[g1b1YP13\g1b1XP12]g1b1
UP12^g1b1UP13_g1b1YP12T:b1VP12T:b1VP16`g1b1ZP14ag1b1YP14bg1b1ZP13cg1b1VP14dg1b1ZP14eg1b1YP13i4b1
WP14fg1b1XP13gg1b1WP13hg1b1VP14ig1b1VP12jg1b1TP14kg1b1VP14Z7b1ZP14hY1b1[P14lg1b1YP14mg1b1YP13ng1
b1WP14TZ1b1ZP15og1b1ZP13Ph1b1WP12Qh1b1TP14Rh1b1[P14Sh1b1ZP13Th1b1WP14R9b1ZP14Uh1b1ZP13Vh1b1XP13W
h1b1UP13Xh1b1XP14Yh1b1YP13Zh1b1VP13[h1b1VP12\h1b1UP13]h1b1VP13^h1b1XP14_h1b1YP13]6b1XP14W3b1ZP12
`h1b1TP13ah1b1WP14bh1b1YP13ch1b1WP13dh1b1XP13eh1b1XP14P5b1YP15fh1b1[P13gh1b1WP13hh1b1XP14i3b1XP1
5ih1b1[P14jh1b1YP13kh1b1WP12`:b1UP13YKb1XP13lh1b1VP14mh1b1XP15Y5b1[P13nh1b1TP14oh1b1YP14Pi1b1YP1
3Qi1b1YP13Ri1b1XP14Si1b1YP12Ti1b1UP12Ui1b1UP15Vi1b1VP13Wi1b1WP14Xi1b1[P13Yi1b1XP14Zi1b1ZP15[i1b1
\P14\i1b1XP12]i1b1UP13^i1b1VP14_i1b1WP14f1b1XP15_3b1[P14_3b1XP14g4b1WP13`i1b1VP14ai1b1ZP13bi1b1W
P13ci1b1WP13di1b1WP14ei1b1VP12fi1b1UP13gi1b1VP14hi1b1ZP13ii1b1XP14ji1b1YP13ki1b1VP13li1b1WP14mi1
b1YP14ni1b1ZP13oi1b1WP14Pj1b1WP14Pj1b1YP13Qj1b1XP13Rj1b1XP13Sj1b1WP13Tj1b1XP13Uj1b1XP13Vj1b1XP12
U7b1UP12Wj1b1UP13Xj1b1TP13Yj1b1TP14Zj1b1VP13[j1b1VP15\j1b1YP15Y5b1[P12d6b1UP15]j1b1VP14VU1b1[P14
^j1b1VP13_j1b1WP14`j1b1VP15_Fb1YP14aj1b1VP13bj1b1XP14cj1b1YP14dj1b1VP14fIb1ZP13ej1b1WP16fj1b1\P1
3gj1b1XP13hj1b1XP14ij1b1[P13jj1b1XP14kj1b1VP16lj1b1TP14mj1b1ZP14^=b1ZP14nj1b1VP15oj1b1YP14Pk1b1Z
P13Qk1b1VP14Rk1b1VP15Sk1b1YP14Tk1b1VP13Uk1b1XP13Vk1b1XP13Wk1b1XP14f3b1[P14Xk1b1ZP12l5b1UP13Yk1b1
VP14Zk1b1VP14[k1b1VP15\k1b1VP15]k1b1ZP14^k1b1ZP13_k1b1WP17`k1b1TP13ak1b1YP13bk1b1YP13ck1b1YP13dk
1b1YP13ek1b1YP14fk1b1[P13gk1b1XP13hk1b1YP13ik1b1YP13jk1b1WP14kk1b1[P13lk1b1YP13mk1b1XP13nk1b1YP1
3ok1b1YP13Pl1b1YP13Ql1b1YP13Rl1b1YP13Sl1b1WP13Tl1b1WP13Ul1b1WP13Vl1b1WP13Wl1b1WP13Xl1b1WP13Yl1b1
YP13Zl1b1YP13[l1b1YP13\l1b1YP13]l1b1YP13^l1b1XP13_l1b1XP13`l1b1YP13al1b1WP13bl1b1VP14cl1b1XP14hY
1b1[P14dl1b1[P13el1b1WP12fl1b1UP13gl1b1YP13hl1b1YP13il1b1XP14jl1b1[P13kl1b1XP14ll1b1ZP14ml1b1YP1
3nl1b1XP13[_1b1XP14gV1b1[P12ol1b1UP14Pm1b1ZP13Qm1b1XP14Rm1b1WP15_3b1[P13Sm1b1WP15Tm1b1ZP13Um1b1X
P13Vm1b1WP14Wm1b1VP13Xm1b1WP13Ym1b1WP13Zm1b1WP13RGb1YP13[m1b1YP13f3b1YP15\m1b1_P13]m1b1XP13Tf1b1
YP13^m1b1YP13_m1b1XP13`m1b1YP13f3b1YP14am1b1ZP13bm1b1YP13UGb1XP13cm1b1XP13dm1b1YP13em1b1XP14fm1b
1XP14gm1b1ZP14hm1b1ZP14Z7b1\P12im1b1UP13jm1b1YP13km1b1YP13lm1b1YP12mm1b1VP14nFb1\P13nm1b1XP13om1
b1WP13Pn1b1TP13Qn1b1YP13Rn1b1WP13f3b1YP13R3b1YP13Sn1b1XP12^5b1VP13f3b1YP13Tn1b1YP12Un1b1UP14Vn1b
1VP12Wn1b1VP14Xn1b1WP13Yn1b1VP13Zn1b1WP14[Bb1\P14lIb1\P12[n1b1VP12\n1b1TP13]n1b1YP13^n1b1XP13_n1
b1WP13`n1b1WP13an1b1YP12bn1b1UP12cn1b1VP13dn1b1YP13XAb1YP13en1b1YP13fn1b1XP16gn1b1YP15hn1b1YP13i
n1b1YP13Wk1b1YP13jn1b1XP13kn1b1WP13ln1b1XP15mn1b1YP14nFb1[P14nn1b1ZP14on1b1XP13Po1b1YP14Qo1b1XP1
3nFb1YP12Ro1b1VP13So1b1WP12]5b1VP12To1b1VP12ob1b1VP12Uo1b1VP12Vo1b1UP12f8b1UP13Wo1b1WP14Xo1b1VP1
3Yo1b1WP12Zo1b1TP13[o1b1WP14\o1b1\P13]o1b1TP12^o1b1UP12_o1b1TP14`o1b1VP12ao1b1UP13bo1b1YP14co1b1
[P13f3b1YP14do1b1VP12eo1b1TP14fo1b1WP13go1b1VP14ho1b1VP13io1b1YP12jo1b1VP12ko1b1VP13lo1b1YP12mo1
b1VP12no1b1TP14oo1b1TP13f3b1YP12PP2b1UP13QP2b1YP15RP2b1YP12b4b1VP12SP2b1UP14e3b1XP12TP2b1TP13UP2
b1YP12VP2b1UP13WP2b1YP13XP2b1UP12YP2b1VP12ZP2b1TP14[Bb1\P13[P2b1WP13\P2b1YP14]P2b1ZP13^P2b1YP13_
P2b1YP13`P2b1YP13[Bb1YP12aP2b1UP13bP2b1YP12cP2b1VP13dP2b1XP13eP2b1YP12fP2b1VP12gP2b1UP12hP2b1UP1
2ko1b1VP13cV1b1YP12iP2b1UP12jP2b1TP12iOb1UP12kP2b1UP12lP2b1VP14mP2b1VP13[Bb1YP12b5b1VP13nP2b1YP1
3oP2b1XP13PQ2b1YP14QQ2b1WP13RQ2b1WP13SQ2b1XP12Uo1b1VP13TQ2b1YP13UQ2b1XP14VQ2b1VP15WQ2b1WP13XQ2b1
UP12YQ2b1TP13ZQ2b1YP12[Q2b1UP13\Q2b1YP13]Q2b1YP14^Q2b1XP12_Q2b1VP13`Q2b1YP12aQ2b1VP13bQ2b1YP12cQ
2b1UP13RW1b1YP13dQ2b1XP13eQ2b1YP13fQ2b1YP12gQ2b1UP12d6b1VP12hQ2b1UP12iQ2b1UP12jQ2b1VP14kQ2b1VP12
lQ2b1VP13mQ2b1XP13f3b1YP13nQ2b1TP12c8b1VP13oQ2b1YP12PR2b1VP12QR2b1TP13RR2b1YP13SR2b1YP13TR2b1YP1
4f3b1[P13UR2b1XP14VR2b1VP13WR2b1YP12l[1b1VP12XR2b1VP12YR2b1UP14ZR2b1VP12iP1b1VP13[R2b1YP12\R2b1V
P12]R2b1VP12^R2b1VP12_R2b1UP12`R2b1VP12c8b1VP14aR2b1VP12dJb1VP14bR2b1VP14cR2b1WP12c8b1UP12dR2b1U
P15eR2b1YP13fR2b1WP14gR2b1WP12[W1b1VP14hR2b1VP12iR2b1VP12jR2b1VP13kR2b1VP12ke1b1UP12lR2b1VP12mR2
b1TP12nR2b1VP13oR2b1YP12PS2b1TP127b1VP13h4b1YP13QS2b1YP13RS2b1XP12SS2b1UP14TS2b1UP12US2b1VP127b1
VP12VS2b1VP13WS2b1VP13XS2b1XP12iOb1VP13YS2b1YP12ZS2b1VP12[S2b1UP13\S2b1YP12]S2b1UP12^S2b1UP12_S2
b1UP12`S2b1VP12aS2b1VP12bS2b1UP12cS2b1UP12dS2b1VP13eS2b1WP13fS2b1WP13gS2b1WP13hS2b1WP13iS2b1YP13
jS2b1YP13kS2b1XP13lS2b1YP13mS2b1YP19nS2b1[P13oS2b1XP13PT2b1XP15QT2b1WP12RT2b1UP12ST2b1UP14TT2b1V
P12UT2b1TP127b1VP12VT2b1VP12WT2b1VP12XT2b1VP14YT2b1WP12R>b1VP12ZT2b1VP12Z1b1TP12_=b1UP13[T2b1YP1
6\T2c1TP16\T2c1VP1;]T2c1VP1;]T2c1XP19b=c1YP19b=c1[P16Z1c1SP16^T2c1UP15_T2c1TP14`T2c1TP14aT2c1UP1
5bT2c1WP17cT2d1XP17dT2d1YP15eT2d1XP16m3d1ZP17fT2d1YP14gT2d1TP14hT2d1TP15iT2d1XP19jT2d1ZP19jT2d1\
P18kT2d1VP14lT2d1TP15mT2d1VP15nT2d1WP14oT2d1TP19PU2d1XP15QU2d1UP16RU2d1VP14SU2d1UP130d1RP16TU2e1
TP16UU2e1YP17VU2e1VP17WU2e1XP19nCe1VP19XU2e1XP1?YU2e1YP16ZU2e1VP17[U2e1TP16TU2e1TP17\U2e1VP17]U2
e1YP17^U2e1VP18_U2e1VP1E`U2e1UP16aU2f1\P17bU2f1ZP1>cU2f1VP1=dU2f1TP17eU2f1XP17eU2f1ZP16fU2f1XP15
gU2f1VP16hU2f1TP16hU2f1VP19iU2f1XP19iU2f1ZP17jU2f1XP17jU2f1[P16kU2f1VP16lU2f1YP15mU2f1VP16nU2f1Y
P17oU2f1VP16PV2f1VP18QV2f1[P16RV2f1YP16SV2f1UP140f1RP1>TV2f1TP18UV2f1[P16VV2f1VP110f1RP13WV2f1YP
12XV2f1UP1<YV2f1TP13ZV2f1UP12[V2f1UP17\V2f1YP14o;f1WP19]V2f1ZP15^V2f1VP12_V2f1TP13`V2f1TP12aV2f1
TP16bV2f1VP12cV2f1TP140f1RP12dV2f1UP12eV2f1TP14fV2f1TP12gV2f1TP13hV2f1WP12iV2f1VP12jV2f1TP12kV2f
1UP13lV2f1WP12mV2f1UP14f3f1\P12XBf1VP13nV2f1YP12oV2f1UP12PW2f1TP12QW2f1UP13RW2f1UP16SW2f1VP13TW2
f1VP13UW2f1VP13VW2f1WP12WW2f1TP12XW2f1TP110f1RP12YW2f1UP12ZW2f1UP12[W2f1UP13\W2f1XP13]W2f1WP13^W
2f1XP12_W2f1TP14`W2f1YP13aW2f1WP13bW2f1WP12cW2f1VP12dW2f1TP12eW2f1VP12fW2f1UP16gW2g1VP15hW2g1TP1
<iW2h1XP1<iW2h1ZP19iW2h1XP19iW2h1ZP1:jW2h1XP1:jW2h1ZP16kW2h1XP16kW2h1ZP15lW2h1WP14mW2h1VP17dT2h1
[P16nW2h1YP14oW2h1UP15PX2h1UP15QX2h1WP15RX2h1YP17SX2h1[P15TX2h1WP16UX2h1[P16VX2h1ZP15WX2h1WP16f3
h1[P16XX2h1XP16XX2h1ZP14YX2h1VP16ZX2h1[P19[X2h1WP19[X2h1YP19\X2h1ZP19]X2h1]P18^X2h1]P17_X2h1XP15
`X2h1XP16aX2i1[P14bX2i1UP16cX2i1XP16cX2i1ZP16ZW1i1[P16dX2i1[P15eX2i1YP15fX2i1VP15gX2i1XP14hX2i1V
P15iX2i1XP18o;i1\P15jX2i1YP16kX2i1YP16kX2i1[P16lX2i1WP15mX2i1XP19\X2i1XP19\X2i1ZP17nX2i1XP16oX2i
1VP18PY2i1]P16QY2i1TP16QY2i1VP15RY2i1XP15SY2i1YP17TY2i1YP15UY2i1XP16VY2i1XP16VY2i1ZP18k:i1\P16WY
2i1YP15XY2i1UP15YY2i1WP16ZY2i1UP16[Y2i1WP17\Y2i1YP16]Y2i1VP18^Y2i1WP14_Y2i1UP16`Y2i1TP16`Y2i1VP1
5cn1i1UP15aY2i1WP1AbY2i1YP15cY2i1WP18dY2i1^P18eY2i1`P16fY2i1WP15gY2i1WP16hY2i1VP16iY2i1YP18jY2i1
ZP15kY2i1XP16lY2i1[P15mY2i1VP15nY2i1UP15oY2i1TP15PZ2i1WP19QZ2i1`P15RZ2i1WP18SZ2j1ZP1;TZ2j1^P18UZ
2j1XP15VZ2j1VP16WZ2j1VP1:XZ2j1WP17o;j1YP19YZ2j1[P19ZZ2j1_P15[Z2j1YP19\Z2j1\P16]Z2j1ZP15^Z2j1TP15
_Z2j1VP14`Z2j1UP14aZ2j1UP15bZ2j1XP16cZ2j1XP16cZ2j1ZP15SR2k1WP16dZ2k1WP16eZ2k1WP15fZ2k1WP15gZ2k1U
P17hZ2k1VP16iZ2k1TP15jZ2k1TP15kZ2k1VP14lZ2k1TP15mZ2k1YP19nZ2k1ZP19nZ2k1\P16oZ2k1UP18X6k1YP17P[2k
1VP1;Q[2k1TP18R[2k1TP18S[2k1VP14T[2k1XP14U[2k1ZP12V[2k1UP12W[2k1UP12X[2k1TP15Y[2k1TP15Z[2k1VP16X
Z2k1UP16XZ2k1XP13[[2k1TP15\[2k1TP12][2k1UP12\h1k1VP13^[2k1YP13XZ2k1UP15_[2k1^P14`[2k1WP12a[2k1UP
120k1RP12a:k1UP110k1RP17b[2k1VP17b[2k1XP18c[2k1TP18d[2k1VP15e[2k1VP16f[2k1VP13g[2k1UP1Bh[2k1TP16
i[2k1VP15f2k1SP13j[2k1YP110k1RP13k[2k1YP12_=k1UP13gV1k1YP15l[2k1WP12h3k1UP110k1RP12m[2k1VP13n[2k
1XP12_=k1UP13o[2k1YP13P\2k1WP12Q\2k1UP110k1RP13PW1k1XP12R\2k1VP12S\2k1VP12T\2k1UP12U\2k1VP12V\2k
1VP12W\2k1VP12X\2k1VP12Y\2k1UP12Z\2k1VP12Z\2k1VP12[\2k1UP14\\2k1XP13]\2k1YP13^\2k1XP12_\2k1TP13`
\2k1WP110k1RP12a\2k1VP13b\2k1XP12c\2k1TP13d\2k1YP13e\2k1YP12f\2k1VP12`R2k1UP12g\2k1VP12h\2k1TP13
i\2k1XP12j\2k1VP13k\2k1YP12l\2k1UP14m\2k1ZP13n\2k1WP13`a1k1XP13o\2k1WP13P]2k1YP14Q]2k1\P13ZZ1k1X
P12R]2k1TP13S]2k1VP12l[1k1VP13T]2k1VP13U]2k1WP12V]2k1TP12mR2k1TP12XT2k1VP12W]2k1VP12X]2k1TP12XBk
1UP110k1RP110k1RP110k1RP110k1RP110k1RP12Y]2k1TP12Z]2k1TP110k1RP110k1RP13[]2k1TP110k1RP12\]2k1TP1
20k1RP12a:k1UP110k1RP12]]2k1UP16^]2k1YP13_]2k1TP13`]2k1TP12a]2k1TP12b]2k1TP13c]2k1XP14d]2k1[P12e
]2k1TP12f]2k1TP12^5k1VP12g]2k1TP12h]2k1VP13i]2k1XP14j]2k1YP14\m1k1\P12]i1k1UP13Za1k1YP14[Bk1\P13
f3k1YP13k]2k1YP13l]2k1UP12m]2k1VP12n]2k1TP13o]2k1TP12_=k1UP14U;k1[P13P^2k1VP12Q^2k1TP12R^2k1TP13
S^2k1XP13T^2k1TP12VCk1UP13U^2k1WP14V^2k1VP12W^2k1TP14X^2k1WP13Y^2k1WP12Z^2k1UP12[^2k1TP13\^2k1XP
12^R2k1VP110k1RP12\h1k1VP12c8k1VP12]^2k1UP12PIk1UP12PIk1UP14^^2k1ZP14_^2k1VP13`^2k1TP110k1RP110k
1RP12a^2k1TP110k1RP12_=k1VP12b^2k1UP12c^2k1TP12Uo1k1VP13d^2k1UP14e^2k1XP13f^2k1YP13g^2k1WP14h^2k
1ZP14i^2k1[P13j^2k1TP13P;k1UP12k^2k1TP12l^2k1TP12m^2k1UP110k1RP12n^2k1VP12o^2k1UP12P_2k1VP14[Bk1
\P12Q_2k1TP12b4k1VP19R_2l1UP19S_2l1WP16Xc1l1ZP16T_2l1XP17U_2l1]P15_Y2l1VP15V_2l1XP16W_2l1[P15X_2
l1UP15Y_2l1WP16Z_2l1ZP14b4l1UP15[_2l1TP15\_2l1VP14]_2l1TP14^_2l1UP15__2l1XP15`_2l1WP17a_2l1VP17b
_2l1VP16c_2l1VP1;l5l1UP1;d_2l1WP14l5l1UP17e_2l1VP17e_2l1XP16f_2l1WP15g_2l1VP17h_2l1YP16i_2l1ZP15
j_2l1XP15k_2l1XP15lc1l1XP15l_2m1TP14m_2m1TP17_3m1YP15n_2m1XP16o_2m1UP16o_2m1WP14P`2m1TP17Q`2m1WP
14R`2m1TP16S`2m1ZP17T`2m1VP17T`2m1XP16U`2m1VP15[Z2m1YP15[Z2m1XP15Zf1m1YP16V`2m1XP15W`2m1XP14m[2m
1VP16X`2m1XP15Y`2m1WP16Z`2m1WP16[`2m1YP16\`2m1WP16]`2m1VP16]`2m1XP17^`2m1XP15_`2m1WP15``2m1XP18a
`2m1WP16b`2m1UP16b`2m1WP147m1UP16c`2m1WP16c`2m1YP16d`2m1ZP17e`2m1\P16f`2m1ZP16g`2m1ZP14iP1n1VP16
h`2n1XP15i`2n1UP16Z7n1ZP14j`2n1TP15k`2n1XP17U7n1UP15l`2n1XP15m`2n1WP16n`2n1XP16n`2n1ZP17o`2n1[P1
5i\1n1YP15Pa2n1YP14Qa2n1VP15Ra2n1XP15c\1n1XP17Sa2n1YP15ga1n1XP16Ta2n1YP15Ua2n1WP16U;n1ZP18Va2n1Z
P13Wa2n1TP15Xa2n1YP18bT1n1[P16Ya2n1VP16Za2n1XP15[a2n1UP15\a2n1WP14]a2n1UP15^a2n1WP15_a2n1WP16`a2
n1XP16`a2n1ZP15aa2n1XP16ba2n1TP16ba2n1VP16ca2n1ZP15da2n1XP16QP2n1ZP15ea2n1WP16fa2n1XP16ga2n1XP16
P;n1UP16P;n1WP15ha2n1XP16ia2n1XP15ja2n1XP19fh1n1VP17ka2o1VP18nCo1VP18la2o1XP1Cma2o1WP16na2o1VP15
oa2o1XP1:Pb2o1^P16Qb2o1WP15Rb2o1TP15Sb2o1VP15Tb2o1VP16mW1o1ZP16Ub2o1WP15Vb2o1WP16lFo1WP18Wb2o1]P
15Xb2o1WP15Yb2o1WP17Zb2o1VP17Zb2o1XP16[b2o1WP15\b2o1XP15]b2o1YP16^b2o1ZP130o1SP17P;o1WP17P;o1YP1
5W3o1YP15mZ2o1YP15_b2o1VP15`b2o1XP140o1SP14ab2o1UP16bb2o1WP14iQ2o1UP17cb2o1VP15db2o1WP15eb2o1WP1
5fb2o1XP14gb2o1TP15hb2o1XP16ib2o1WP16ib2o1YP15jb2o1WP16kb2o1XP17lb2o1XP17o;o1YP15mb2o1TP15nb2o1T
P16ob2o1YP18Pc2o1WP15Qc2o1VP14Rc2o1VP16Sc2o1VP16Sc2o1XP15Tc2o1TP15Uc2o1VP14[W1o1VP19Vc2o1ZP15Wc2
o1TP15Xc2o1TP16Yc2o1VP16Yc2o1XP15Zc2o1VP14Z1o1SP1:[c2P2VP1:[c2P2XP17\c2P2YP16]c2P2XP15^c2P2VP16_
c2P2YP19`c2P2ZP19ac2P2VP18bc2P2VP18bc2P2VP17cc2P2VP17dc2P2TP17ec2P2VP15fc2P2TP15gc2P2VP17hc2P2TP
14ic2P2TP16jc2P2VP16kc2P2WP16lc2P2UP16mc2P2XP17nc2P2VP17oc2P2XP1:Pd2Q2TP16Qd2Q2XP16i3Q2WP1<Rd2Q2
VP18Sd2Q2XP14Td2Q2ZP12Ud2Q2TP17Vd2Q2VP15Wd2Q2WP12Z1Q2TP15Xd2Q2YP14Yd2Q2YP15Zd2Q2WP14[d2Q2TP18\d2
Q2]P14]d2Q2VP16^d2Q2WP17UV2Q2YP19_d2Q2TP18`d2Q2TP18`d2Q2TP17ad2Q2TP19bd2Q2VP18cd2Q2VP18cd2Q2VP17
dd2Q2VP14ed2Q2TP12fd2Q2VP12gd2Q2UP13hd2Q2YP12id2Q2UP12f8Q2UP12jd2Q2UP15kd2Q2XP12ld2Q2TP13md2Q2YP
12nd2Q2UP127Q2UP13od2Q2XP12Pe2Q2TP127Q2VP12f8Q2UP13Qe2Q2YP14T9Q2[P13Re2Q2WP13Se2Q2XP13f^2Q2YP12g
[2Q2UP16Te2Q2VP19Ue2Q2XP17Ve2Q2XP12We2Q2UP12Xe2Q2UP12Ye2Q2TP13Ze2Q2YP12[e2Q2UP13\e2Q2YP13]e2Q2VP
13^e2Q2VP1:nCQ2VP17^d2Q2VP15_e2Q2TP1:`e2Q2YP15ae2Q2TP15be2Q2TP1:ce2Q2VP13de2Q2UP19ee2Q2VP17f1Q2X
P18fe2Q2XP12ge2Q2UP12he2Q2TP13ie2Q2XP12ke1Q2UP12je2Q2TP14ke2Q2VP13le2Q2TP1:me2R2TP1<ne2R2VP16oe2
S2VP15Pf2S2XP18Qf2S2XP17Rf2S2YP15_=S2VP17Sf2S2TM3Tf2S2XP13Uf2S2UP13Vf2S2WP15Wf2S2VP15Xf2S2^P12Yf
2S2TP14Zf2S2WP16[f2S2VP13\f2S2WP13]f2S2WP15^f2S2VP17_f2S2[P12`f2S2TP15af2S2VP13bf2S2TP16cf2S2VP1
5df2S2TP16ef2S2UP16ff2S2VP15gf2S2VP16hf2S2WP16if2S2VP17jf2S2YP15kf2S2UP17lf2S2VP17mf2S2WP1:nf2S2
TP17of2S2TP17Pg2S2ZP17Qg2S2YP14Rg2S2TP17Sg2S2XP16Tg2S2XP16Ug2S2VP15Vg2S2VP13Wg2S2TP17Xg2S2XP13Yg
2S2UP16Zg2S2VP13[g2S2XP15\g2S2UP16]g2S2TP12^g2S2VP13_g2S2XP14`g2S2[P13ag2S2UP15bg2S2WP12cg2S2VP1
10S2RP12dg2S2UP15_e2S2TP17]V2S2YP18eg2T2YP16fg2T2ZP15gg2T2WP15XBT2UP15hg2T2WP160T2RP16_3T2WP17P;
T2WP17P;T2YP17ig2T2YP14jg2T2TP15kg2T2VP18lg2T2YP16mg2T2YP15ng2T2XP17og2T2WP17og2T2YP18Ph2T2UP16Q
h2T2XP16Rh2T2YP1:Sh2T2TP16Th2T2VP1;Uh2T2VP19Vh2T2TP16Wh2T2VP15Xh2T2WP15Yh2T2VP15Zh2T2WP15[h2T2TP
16\h2T2TP19]h2T2XP15^h2T2WP15R_2T2UP15_h2T2WP16`h2T2VP16ah2T2YP17bh2T2VP16ch2T2XP15dh2T2TP16eh2T
2VP16U;T2[P15fh2T2VP15gh2T2XP18]V2T2[P16hh2T2XP17k3T2XP16ih2T2VP17jh2T2VP17jh2T2XP15kh2T2TP17lh2
T2WP17f1T2YP1:mh2T2XP1:mh2T2ZP16nh2T2XP15f8T2VP16oh2T2ZP17Pi2T2VP17Qi2T2XP16Ri2T2WP16Si2T2YP14mI
T2UP17Ti2T2[P15Ui2T2WP1:Vi2T2ZP17Wi2T2TP17Xi2T2VP18Yi2T2YP15Zi2T2VP18[i2T2YP17P;T2WP17P;T2YP19\i
2T2XP19\i2T2ZP15]i2T2WP15^i2T2UP15_i2T2WP17_3T2YP18`i2T2VP18`i2T2XP16ai2T2VP15bi2T2UP19ci2T2XP19
ci2T2ZP17di2T2VP17ei2T2XP16fi2T2XP16gi2T2VP17hi2T2\P16ii2T2ZP17ji2T2XP147T2UP16ki2T2TP16li2T2VP1
9mi2T2WP17ni2T2XP16oi2T2XP16Pj2T2ZP17Qj2T2YP15Rj2T2VP1;Sj2T2VP1;Tj2T2XP17Uj2U2YP18Uj2U2\P18Uj2U2
WP18Vj2U2WP18Wj2U2WP17Xj2U2YP16TBU2YP15Yj2U2UP1:nIV2\P19Zj2V2[P15[j2V2UP15\j2V2WP18]j2V2\P17^j2V
2XP16_j2V2WP18`j2V2VP1:aj2V2XP14bj2V2VP15cj2V2YP15dj2V2YP17ej2V2^P16Vn1V2UP16fj2V2UP16gj2V2WP19h
j2W2ZP16kb1W2ZP15ij2W2XP15jj2W2XP15kj2W2WP14lj2W2TP17mj2W2[P18nj2W2XP14oj2W2TP15Pk2W2XP15Qk2W2XP
17Rk2W2XP17Sk2W2VP16Tk2W2YP16Tk2W2[P17Uk2W2TP16Vk2W2ZP15iGW2VP15Wk2W2XP15Xk2W2YP16Yk2W2YP16Yk2W2
[P17Zk2W2[P17Zk2W2^P17[k2W2WP17\k2W2WP17\k2W2YP17i3W2YP18]k2W2TP1;^k2X2^P1:^k2X2\P19_k2X2YP19_k2
X2[P1<`k2X2^P18ak2X2ZP19bk2X2\P15ck2X2WP1?dk2Y2WP1:ek2Y2UP15fk2Y2WP16gk2Y2WP15hk2Y2XP16ik2Y2WP16
ik2Y2YP16jk2Y2YP15kk2Y2WP18lk2Z2VP18lk2Z2XP130Z2RP16mk2Z2VP1C0[2RP16nk2[2TP19ok2[2VP19Pl2[2XP14Q
l2[2TP15Rl2[2UP15Sl2[2WP1<Tl2\2VP1<Ul2\2XP14Vl2\2TP18iW2\2ZP18Wl2\2YP14Xl2\2UP15Yl2\2WP15Zl2\2TP
15[l2\2VP14\l2\2VP15]l2\2YP14^l2\2TP15_l2\2TP15`l2\2VP16al2\2ZP16bl2\2WP16cl2\2ZP15dl2]2WP16el2]
2ZP17iK]2[P16fl2]2YP15gl2]2VP15hl2]2TP15il2]2WP16jl2]2WP15kl2]2WP16ll2]2XP18ml2]2XP16nl2]2YP17kW
1]2YP17ol2]2YP15Pm2]2YP18Qm2]2ZP17Rm2]2XP14Sm2]2TP17Tm2]2WP14Z1]2SP14Um2^2TP1=Vm2^2XP16Wm2^2TP16
Wm2^2VP14Xm2^2VP15Ym2^2VP16Zm2^2[P15[m2^2TP16\m2^2WP16\m2^2YP16]m2^2VP18^m2^2XP14_m2^2VP15`m2^2U
P15am2^2WP14bm2^2UP14cm2^2VP14dm2^2UP15em2^2UP15fm2^2WP14gm2^2VP14hm2^2VP14im2^2VP14jm2^2VP14km2
^2VP14lm2^2UP14mm2^2VP15nm2^2YP15om2^2YP15Pn2^2VP15Qn2^2XP14Rn2^2UP14Sn2^2VP14Tn2^2VP15Un2^2YP14
Vn2^2UP14Wn2^2VP15Xn2^2XP15Yn2^2WP14Zn2^2UP14[n2^2UP14\n2^2UP16f3^2\P16]n2^2ZP16f3^2\P16f3^2\P17
gV1^2\P17gV1^2^P16^n2^2[P16f3^2\P16f3^2\P16f3^2\P16Qg1^2\P16Qg1^2\P16W3^2\P16Qg1^2ZP16_n2^2YP18`
n2^2[P14an2^2UP14bn2^2VP14cn2^2UP15dn2^2WP14en2^2UP15fn2^2WP16TZ1^2\P14gn2^2VP16f3^2\P16f3^2\P14
hn2^2UP15in2^2YP16jn2^2[P14kn2^2TP18ln2^2UP14mn2^2VP15nn2^2YP16on2^2\P16Po2^2\P18d^2_2YP16Qo2_2Y
P18d^2_2YP18d^2_2WP18d^2_2YP19\Z2_2]P19]H_2\P16Ro2_2YP14So2_2UP1:To2_2YP1?jW2_2WP1?jW2_2YP1<jW2_
2ZP1<]X2_2]P16Uo2_2XP16Y5_2XP14Z1_2TP1B]Z2_2ZP17Vo2_2\P18Wo2_2ZP18_=_2UP15Xo2_2WP17Yo2_2YP16Zo2`
2WP17[o2`2WP16\o2`2VP14]o2`2UP15^o2`2WP16_o2`2WP16`o2`2XP17ao2`2[P15bo2`2XP15n`1`2XP19co2`2[P15d
o2`2VP15f2`2SP14eo2`2[P15_3`2WP12fo2`2TP16go2`2UP16ho2`2TP16io2`2VP18jo2`2TP16ko2`2VP16ko2`2VP13
lo2`2TP16f2`2SP13mo2`2UP13no2`2XP13oo2`2VP12PP3`2UP16QP3`2WP12RP3`2TP14S1`2RP16SP3`2TP13TP3`2VP1
3UP3`2TP12VP3`2TP16WP3`2YP14Z1`2SP12XP3`2VP13YP3`2XP12U7`2VP12ZP3`2TP110`2RP12l5`2VP12[P3`2TP12\
P3`2UP12U7`2VP16]P3`2RP15^P3`2RP15^P3`2RP140`2RP16_P3`2VP13`P3`2VP15no2`2YP14aP3`2VP13bP3`2TP15c
P3`2WP16XK`2ZP12dP3`2TP13\_1`2XP110`2RP12eP3`2TP13fP3`2WP13a]1`2YP13gP3`2YP12hP3`2TP13iP3`2TP110
`2SP13jP3`2XP13kP3`2XP13lP3`2XP13mP3`2XP13nP3`2UP14[B`2[P110`2SP17oP3a2VP17i3a2WP16b=b2WP14S1b2S
P16PQ3c2XP17PQ3c2YP140d2RP15QQ3d2TP13Z1d2SP14RQ3d2XP12SQ3d2VP12SQ3d2UP17TQ3e2TP16UQ3e2XP14f8e2UP
13VQ3e2WP15WQ3e2WP15XQ3e2TP15YQ3e2WP15ZQ3e2VP14[Q3e2YP14\Q3e2TP17]Q3e2VP16^Q3f2VP1;_Q3f2TP1;`Q3f
2VP16aQ3f2TP17bQ3f2WP16cQ3f2VP17dQ3f2YP18eQ3f2\P17fQ3f2VP15gQ3f2TP15hQ3f2VP15iQ3f2XP16jQ3f2WP15k
Q3f2WP17lQ3f2UP19mQ3f2ZP16nQ3f2[P15oQ3f2WP16PR3f2ZP15QR3f2UP17RR3f2WP18SR3f2[P16TR3f2YP15UR3f2XP
18VR3f2XP18WR3f2ZP16XR3f2UP15YR3f2VP16ZR3f2XP16[R3f2YP17\R3f2ZP14]R3f2TP16^R3f2WP13dJf2WP12Z1f2S
P13_R3f2XP13`R3f2XP15aR3f2VP12U7f2UP12bR3f2VP12cR3f2VP15dR3f2VP17eR3f2YP16fR3f2ZP13gR3f2VP13hR3f
2VP13iR3f2YP13jR3f2TP15kR3f2WP14lR3f2WP14mR3f2[P14nR3f2ZP14oR3f2YP13PS3f2VP14QS3f2XP13RS3f2WP12Z
1f2TP13f2f2TP12SS3f2TP16TS3f2XP13US3f2WP12VS3f2VP13WS3f2XP13XS3f2XP13YS3f2UP12ZS3f2UP13[S3f2XP14
\S3f2ZP14]S3f2YP13^S3f2WP12_S3f2TP13`S3f2YP12PP3f2UP13aS3f2VP14bS3f2YP13cS3f2WP12dS3f2TP12T:f2VP
14eS3f2VP12fS3f2VP110f2SP12gS3f2TP13hS3f2VP1?aQ3f2UP12iS3f2TP15jS3f2VP13kS3f2TP12lS3f2TP12mS3f2T
P14nS3f2VP13oS3f2WP13PT3f2WP13QT3f2XP13RT3f2WP14ST3f2ZP13TT3f2XP13UT3f2XP13VT3f2YP110f2RP15WT3f2
]P14WT3f2ZP15WT3f2^P14WT3f2[P13XT3f2XP14YT3f2[P12ZT3f2VP13[T3f2YP13X]1f2VP12\T3f2UP14]T3f2YP14^T
3f2VP15_T3f2YP14`T3f2XP13aT3f2WP13bT3f2WP14cT3f2XP13dT3f2WP12eT3f2TP12fT3f2TP14mR3f2\P13gT3f2VP1
2l5f2VP12f8f2VP13hT3f2WP16iT3g2XP17jT3g2[P14kT3g2VP17lT3g2XP16mT3g2XP17nT3g2[P17oT3g2ZP1;PU3g2YP
18QU3g2YP18QU3g2XP18RU3g2YP15SU3g2WP15TU3g2VP16UU3g2YP16UU3g2ZP15bQ3g2WP16VU3g2VP18WU3g2VP15XU3g
2WP15YU3g2XP16ZU3g2VP16[U3g2VP16[U3g2XP1:e2g2ZP1:e2g2YP15\U3g2TP15X3g2SP15]U3g2UP19^U3g2XP15_U3g
2TP15`U3g2VP16aU3g2VP1:bU3g2VP19cU3g2[P19dU3g2[P1:dU3g2]P1:cU3g2]P1:eU3g2VP18fU3g2YP14gU3g2UP16h
U3g2VP16iU3g2YP16jU3g2WP17kU3g2ZP16lU3g2XP19mU3g2VP18nU3g2ZP18oU3g2ZP17PV3g2XP15QV3g2UP15RV3g2WP
17SV3g2WP16TV3g2UP16UV3g2UP18VV3g2XP18WV3g2WP16XV3g2VP15dJg2VP18YV3g2ZP16ST3g2[P16ZV3g2WP16[V3h2
UP16\V3i2WP18]V3i2XP15^V3i2RP1C_V3i2TP15`V3i2SP15aV3i2UP15bV3j2SP1:cV3k2ZP18dV3k2WP1BeV3l2oLJfV3
l2PM8W3m2ZP15gV3m2VP16hV3m2YP16iV3m2XP15jV3m2TP15kV3m2VP15lV3m2VP16mV3m2YP15nV3m2TP15oV3m2VP1@PW
3m2TP1@PW3m2VP15QW3m2TP15RW3m2VP1ASW3m2VP15TW3m2VP16UW3m2WP15VW3m2TP15WW3m2VP17XW3m2TP17XW3m2VP1
6YW3m2VP16ZZ1m2ZP16[Bm2\P16ZW3m2WP16ZW3m2YP16[W3m2WP16[W3m2YP15\W3m2YP14_c1m2VP16]W3m2UP16^W3m2W
P15_W3m2WP18`W3m2ZP160m2RP1;aW3m2VP1;aW3m2XP14bW3m2TP17cW3m2\P14[Z1m2VP1>dW3m2VP15eW3m2VP19fW3m2
TP19fW3m2VP15gW3m2TP15hW3m2VP16iW3m2WP14jW3m2VP14kW3m2UP16lW3n2VP16mW3n2XP16mW3n2ZP14]i1n2UP164n
2UP16nW3n2WP17oW3n2YP15PX3n2VP1:QX3n2VP1:QX3n2XP1;RX3n2VP19SX3n2UP19TX3n2WP15UX3n2TP15VX3n2VP17W
X3n2VP15XX3n2TP15YX3n2VP1>ZX3n2TP1>[X3n2VP140n2RP17\X3n2WP17]X3n2YP17^X3n2YP17^X3n2[P15_X3n2XP15
`X3n2VP1<aX3n2YP1<aX3n2[P14bX3n2UP18_g1n2XP15cX3n2UP15dX3n2TP15eX3n2VP17fX3o2VP17gX3o2XP16hX3o2Y
P17iX3o2TP17jX3o2VP1:nCo2UP1:kX3o2WP17lX3o2VP16mX3o2VP16mX3o2XP16nX3o2VP15oX3o2TP15PY3o2VP17QY3o
2YP16RY3o2TP16RY3o2VP16SY3o2XP16SY3o2ZP17TY3o2WP17UY3o2YP16VY3o2XP14WY3o2TP15XY3o2TP15YY3o2VP16Z
Y3o2VP16ZY3o2XP16[Y3o2VP12\Y3o2TP13]Y3o2WP12^Y3o2UP110o2RP12_Y3o2UP13`Y3o2WP14aY3o2[P13bY3o2XP17
cY3o2WP16dY3o2VP19eY3o2WP14fY3o2TP14gY3o2TP15hY3o2TP13iY3o2VP14jY3o2TP15kY3o2WP16lY3o2VP1@mY3o2T
P13nY3o2VP13oY3o2WP16PZ3o2VP1;QZ3o2VP15RZ3o2WP18SZ3o2WP18SZ3o2YP16TZ3o2WP15UZ3o2VP16VZ3o2VP12WZ3
o2TP13XZ3o2VP12U7o2VP1DU7o2UP13YZ3o2TP12ZZ3o2TP13[Z3o2YP12\Z3o2TP13]Z3o2WP13^Z3o2XP13_Z3o2VP13`Z
3o2TP12aZ3o2TP14bZ3o2ZP13cZ3o2VP14dZ3o2XP13eZ3o2XP124o2VP13fZ3o2TP13gZ3o2TP13hZ3o2TP12iZ3o2UP12j
Z3o2TP14kZ3o2TP190o2RP15lZ3o2VP14mZ3o2TP110o2RP15nZ3o2WP12oZ3o2TP13P[3o2WP13Q[3o2WP14R[3o2YP14S[
3o2[P15f3o2]P13T[3o2VP13U[3o2TP12U7o2UP13V[3o2XP13W[3o2WP13Vc1o2YP13X[3o2WP15Y[3o2VP13Z[3o2TP13[
[3o2UP12\[3o2TP12][3o2UP110o2RP14^[3o2TP12_[3o2UP15`[3o2WP12l5o2VP13a[3o2WP13b[3o2TP12c[3o2TP12d
[3o2TP18e[3P3^P16f[3P3VP16g[3P3SP1Bh[3P3UP17i[3P3YP16j[3P3WP1>k[3P3YP17l[3P3YP16m[3P3TP1Jn[3P3UP
16o[3P3UP17k[3P3VP15P\3P3YP14Q\3P3UP15R\3P3UP17S\3P3WP17T\3P3YP15U\3P3XP19V\3P3WP15W\3P3VP14X\3P
3UP1>Y\3P3VP1;Z\3P3YP17[\3P3VP19\\3P3\P18]\3P3ZP19^\3P3\P18_\3P3ZP1:`\3P3[P16a\3P3YP15b\3P3TP16o
[3P3UP15c\3P3WP15d\3P3UP17e\3P3XP1;f\3P3`P1:g\3P3\P17h\3P3YP17i\3P3ZP16j\3P3WP15k\3P3UP1;l\3P3]P
17m\3P3ZP15n\3P3UP16o\3P3UP17P]3P3WP18Q]3P3WP1<R]3P3WP15g[3P3SP14S]3P3SP17k[3P3WP15T]3P3UP15U]3P
3YP13V]3P3YP14S]3P3SP15W]3P3YP13X]3P3YP16Y]3P3ZP14S]3P3RP18Z]3Q3^P17[]3Q3ZP15\]3Q3YP13]]3Q3VP15^
]3Q3YP16_]3Q3ZP17`]3Q3]P17a]3Q3_P15b]3Q3ZP14c]3Q3VP15d]3Q3[P15e]3Q3YP18f]3Q3]P16g]3Q3WP14h]3Q3WP
14i]3Q3UP17j]3Q3XP12k]3Q3TP15g[3Q3SP11l]3Q3RP14m]3Q3XP12n]3Q3TP1>o]3Q3VP16P^3Q3WP18Q^3Q3YP1:R^3Q
3]P16S^3Q3WP19T^3Q3_P19U^3Q3YP16V^3Q3ZP18W^3Q3ZP17X^3Q3ZP17Y^3Q3YP16Z^3Q3YP12[^3Q3SP15\^3Q3XP16]
^3Q3WP18^^3Q3\P18_^3Q3YP1:^^3Q3^P16`^3Q3XP16a^3Q3YP17b^3Q3YP18c^3Q3YP16d^3Q3WP17e^3Q3YP17f^3Q3ZP
18g^3Q3\P16h^3Q3ZP15i^3Q3WP16j^3Q3WP14k^3Q3UP16l^3Q3WP12[^3Q3TP13m^3Q3UP17n^3Q3WP14o^3Q3YP16P_3Q
3XP18Q_3Q3ZP18R_3Q3YP16S_3Q3WP17T_3Q3]P18U_3Q3`P17V_3Q3YP17W_3Q3ZP16X_3Q3WP14Y_3Q3VP15Z_3Q3WP15[
_3Q3ZP12\_3Q3UP14]_3Q3VP13^_3Q3TP13__3Q3WP12`_3Q3VP14a_3Q3XP14b_3Q3[P14c_3Q3XP12d_3Q3UP16e_3Q3VP
13f_3Q3XP16g_3Q3WP12h_3Q3TP13i_3Q3XP1:j_3R3^P18`\3R3ZP1=`\3R3^P1:`\3R3_P17k_3R3YP1;`\3R3_P18l_3R
3[P1>`\3R3\P18m_3R3[P1:n_3R3[P19o_3R3]P1=P`3R3XP1:m_3R3]P17Q`3R3ZP18R`3R3XP19S`3R3XP18S`3R3XP1?`
\3R3YP1:T`3R3[P17U`3R3VP1?V`3R3WP16W`3R3WP1>W`3R3XP14X`3R3UP18R`3R3XP12Y`3S3UP11l]3S3RP17l]3S3RP
13Z`3S3TP13[`3S3TP15[`3S3VP11l]3S3RP15l]3S3RP12\`3S3UP15]`3S3[P1?l]3S3SP14^`3S3VP11l]3S3SP13_`3S
3XP13``3S3UP12a`3S3UP12b`3S3RP11l]3S3RP11l]3S3RP11l]3S3RP14c`3S3TP18d`3T3XP15e`3T3XP16f`3T3VP15[
`3T3VP19g`3T3_P19g`3T3_P18h`3T3\P15[`3T3TP18i`3T3[P17j`3T3WP16k`3T3WP16l`3T3YP1=m`3T3TP15n`3T3TP
14o`3T3WP17Pa3T3XP16Qa3T3VP16Ra3T3WP14Sa3T3TP17Ta3T3[P19]`3T3]P17Ua3T3ZP17Va3T3XP14Wa3T3TP16Xa3T
3XP19Ya3T3XP18Za3T3XP18[a3T3[P16\a3T3VP17]a3T3WP17^a3T3YP17_a3T3YP19`a3T3YP19aa3T3\P11ba3U3RP12c
a3U3VP12ba3U3QP12da3U3UP12ea3U3VP12fa3U3TP12ga3U3UP11ba3U3RP12ha3U3TP12ia3U3UP11ba3U3RP12ja3U3TP
12ka3U3UP12la3U3UP12ma3U3UP12na3U3UP13oa3U3WP11ba3U3RP12Pb3U3UP12Qb3U3UP12Rb3U3UP12Sb3U3UP12Tb3U
3TP11ba3U3RP12Ub3U3UP12Vb3U3UP13Wb3U3WP11ba3U3RP12Xb3U3VP12Yb3U3UP12Zb3U3TP12[b3U3VP12\b3U3TP12]
b3U3VP12^b3U3VP12_b3U3TP12`b3U3UP12ab3U3VP12bb3U3UP12cb3U3VP12db3U3VP12eb3U3UP11ba3U3RP15fb3V3SP
11gb3V3RP11gb3V3RP11gb3V3RP11gb3V3RP12hb3V3TP12ib3V3VP13jb3V3YP12kb3W3UP14lb3W3WP13mb3X3XP11nb3X
3RP13ob3Y3XP12Pc3Y3UP13W]3Y3YP13Qc3Y3TP12Rc3Z3VP12Sc3Z3TP11l]3Z3RP14Tc3[3WP12Uc3[3UP14Vc3[3WP13W
c3[3TP13Xc3\3VP13Yc3\3XP12Zc3\3UP18[c3]3TP1;\c3]3TP14]c3]3TP1:^c3]3WP130]3RP110^3RP110^3RP1;_c3_
3TP1:`c3`3XP16ac3`3YP15`R2`3VP17bc3`3UP1Df2`3TP1:cc3`3VP13dc3`3YP17ec3`3WP16fc3`3WP16gc3`3ZP14f8
`3UP16hc3`3WP16ic3`3YP13jc3`3XP13kc3`3WP12lc3`3VP14[B`3[P13o`1`3XP13mc3`3WP13nc3`3YP13cH`3YP13oc
3`3YP13Pd3`3VP13Qd3`3WP13Rd3`3XP13Sd3`3YP13Td3`3YP13Ud3`3YP12Vd3`3VP13Wd3`3WP13Xd3`3WP12Yd3`3UP1
3Zd3`3XP12[d3`3TP12Ye2`3TP12\d3`3VP13]d3`3XP110`3RP14^d3`3YP12_d3`3UP12`d3`3UP12_=`3UP17ad3`3ZP1
2ZV2`3VP12_=`3UP13bd3`3UP12bd3`3UP12cd3`3UP12dd3`3TP12ed3`3TP12fd3`3UP13gd3`3XP12hd3`3TP12nR1`3U
P12nR1`3UP14id3`3TP13jd3`3YP13kd3`3YP12ld3`3UP18_c3`3TP15md3`3VP13nd3`3XP12od3`3VP14Pe3`3YP13Qe3
`3WP14Re3`3UP110`3RP130`3RP12Se3`3UP12Te3a3UP14Ue3a3WP14Ve3a3XP13We3a3XP15Xe3a3YP16Ye3b3WP16Ze3b
3WP15[e3b3TP16\e3b3WP16]e3b3UP17^e3b3VP17_e3b3XP17`e3b3WP16ae3b3XP17be3b3WP16ce3b3UP11de3b3SP12e
e3b3UP13fe3b3YP17ge3b3[P17he3b3VP13ie3b3YP17je3b3VP16ke3c3WP15le3c3WP18me3c3]P18me3c3_P19ne3c3^P
18oe3c3VP18Pf3c3XP16Qf3c3TP16Rf3c3VP15oe3c3TP15Sf3c3YP15Tf3c3WP15Uf3c3VP15Vf3c3VP16Wf3c3VP16Wf3c
3XP17Xf3d3UP15Yf3d3XP16Zf3d3VP17[f3d3YP19\f3d3UP17]f3d3VP16^f3d3WP17_f3d3\P18`f3d3TP16af3d3VP17b
f3d3XP15cf3d3YP15df3d3XP16ef3d3YP16ef3d3[P16ff3d3WP16ff3d3YP14gf3d3VP15hf3d3YP16if3d3YP16if3d3\P
15jf3d3YP17SHd3YP15kf3d3WP17lf3d3WP17mf3d3XP16nf3e3TP16of3e3VP16Pg3e3VP18Qg3e3XP16Rg3e3WP18Sg3e3
YP17Tg3e3ZP14Ug3e3UP14Vg3e3UP19Wg3e3XP16Xg3e3YP180f3RP190f3RP18Y5f3[P14Yg3f3TP15Zg3f3VP15[g3f3YP
17\g3g3VP17]g3g3VP18^g3g3XP15_g3g3VP19`g3g3YP14ag3g3UP17l5g3UP17e3g3WP17bg3g3WP18cg3h3VP18dg3h3W
P15eg3h3WP16fg3h3YP16f3h3[P17gg3h3[P130h3RP16hg3i3TP16hg3i3VP18ig3i3VP18ig3i3XP17jg3i3VP17jg3i3X
P17kg3i3\P18X6i3^P18\9i3[P16f3i3[P16T5i3ZP16f1i3WP18o;i3]P15lg3i3WP17mg3j3TP15ng3j3VP17og3j3YP15
fj1j3XP16Ph3j3XP16Qh3j3UP15Rh3j3XP17Sh3j3YP1>Th3k3WP19Th3k3XP18gV1k3YP18gV1k3\P16XBk3VP16Uh3k3YP
16Vh3k3VP18Wh3k3\P16]6k3ZP17Xh3k3YP18Yh3l3XP15Zh3l3WP19o;l3[P16[h3l3WP15\h3l3VP14]h3l3VP15^h3l3X
P15_h3l3WP16`h3l3TP16ah3l3TP130m3RP16bh3m3WP17ch3m3VP130m3RP16dh3m3VP16eh3m3XP15_Fm3UP130m3SP130
m3RP17fh3m3VP14gh3m3TP17g<n3TP19g9n3XP15hh3n3WP14ih3n3TP16jh3n3YP1;_3n3[P16kh3n3YP17U7n3UP16lh3n
3YP16mh3n3VP130n3RP15Z6o3XP15nh3o3WP140o3RP16oh3o3[P15Pi3o3WP16Qi3o3XP15Ri3o3VP16Si3o3ZP15Ti3o3W
P15Ui3o3XP16Vi3o3VP16Wi3o3TP16Wi3o3VP15Xi3P4TP15Yi3P4XP16Zi3P4WP18[i3P4WP16\i3P4YP16]i3P4VP17^i3
P4ZP16_i3P4TP16_i3P4VP16`i3P4[P14oMP4UP16ai3Q4YP15bi3Q4UP16ci3Q4WP16ci3Q4YP16di3Q4VP1Bei3Q4VP16f
i3Q4UP16gi3Q4WP16hi3Q4YP17ii3Q4[P15ji3Q4XP14ki3Q4VP16li3Q4ZP17V2Q4]P15mi3Q4YP15ni3Q4XP16oi3R4UP1
6oi3R4VP15Pj3R4WP14Qj3R4TP14Rj3R4UP15Sj3R4YP154R4UP15Tj3R4WP15Uj3R4VP16kW1S4VP17Vj3S4VP17Wj3S4XP
1=Xj3S4VP17Yj3S4[P15Zj3S4TP15[j3S4WP16\j3S4ZP17]j3T4XP17]j3T4ZP18^j3T4YP16_j3T4YP15`j3T4XP16TBT4
XP16aj3T4VP15bj3T4TP15cj3T4VP16dj3T4WP16dj3T4YP16ej3T4YP1:fj3U4VP17gj3U4YP18hj3U4\P17ij3U4WP17ij
3U4YP17ij3U4WP17ij3U4YP19jj3V4XP15kj3V4VP15lj3V4XP16mj3V4WP16nj3V4YP17oj3V4VP17oj3V4XP15Pk3V4TP1
5Qk3V4VP15ld3V4WP15Rk3V4WP18Sk3W4VP17Y5X4WP17Y5X4YP19\9X4[P1:Tk3Y4VP15Uk3Y4UP15Vk3Y4VP15k^1Y4XP1
6f^1Y4ZP15Wk3Y4VP14Xk3Y4TP15Yk3Y4XP14Zk3Y4TP140Y4RP14[k3Y4TP18\k3Z4TP14eo1Z4TP15]k3Z4VP15^k3Z4WP
17kU1Z4UP16_k3Z4VP15`k3Z4WP19ak3Z4ZP15bk3Z4XP15ck3Z4TP16TZ1Z4ZP16dk3Z4WP17Z7Z4ZP18ek3Z4XP14l5Z4U
P15fk3Z4WP15^=Z4XP1U1gk3[4XP1R1hk3[4VP16ik3[4XP18VU1[4[P18VU1[4]P16jk3[4ZP17iK[4]P17YU2[4[P15kk3
[4TP15lk3[4VP17mk3[4TP17nk3[4VP15ok3\4TP15Pl3\4VP17Ql3\4[P1?Rl3\4[P17e2\4ZP16Sl3\4WP16Tl3\4TP16U
l3\4TP16Vl3\4WP17Wl3\4YP16f2\4SP16Xl3\4VP15Yl3\4VP17Zl3\4VP17[l3\4YP17\l3\4XP17]l3\4[P17^l3\4ZP1
6_l3\4\P15`l3\4VP17al3\4XP15bl3\4UP15cl3\4WP16dl3\4WP16el3\4YP15fl3\4TP17gl3\4VP17hl3\4YP17hl3\4
[P16il3\4XP16il3\4ZP16jl3\4WP17kl3\4ZP17kl3\4\P16ll3\4XP19ml3\4\P18nl3\4YP16]j2\4YP16f3\4[P17o;]
4YP15ol3]4TP16Pm3]4VP15Qm3]4TP17Rm3]4VP17Rm3]4XP17lW1]4ZP15Sm3]4WP16Tm3]4WP16Um3]4\P15Vm3]4WP15W
m3]4WP16Xm3]4[P16Ym3]4TP16Ym3]4VP16Zm3]4WP15[m3]4XP15\m3]4WP16]m3]4XP16]m3]4ZP15^m3^4UP15_m3^4WP
14`m3^4UP18am3^4]P18am3^4_P14bm3^4TP18cm3^4[P16dm3^4YP18em3^4ZP18em3^4\P19fm3^4\P19fm3^4^P16gm3^
4YP14hm3^4VP15im3^4XP16lI^4[P15jm3^4TP15km3^4VP16lm3^4YP130^4SP16mm3^4VP17nm3^4VP17nm3^4XP14d[1^
4UP15om3^4WP160^4TP160^4VP180^4TP150^4VP170^4ZP160^4XP160^4ZP150^4WP16f1^4WP160^4WP190^4XP160^4X
P150^4XP150^4XP160^4VP190_4[P150_4WP160_4VP150_4VP150_4WP180_4VP180_4XP180_4[P170_4[P170_4]P150_
4XP19e2`4YP1:e2`4YP1:0`4UP1JYj2`4WP19Yj2`4\P15TU3`4VP150`4WP160a4WP14l[1a4UP160a4XP150a4WP15Z1a4
SP160a4\P150a4XP170a4ZP18f1a4WP160a4XP150a4VP160a4YP170a4VP170a4\P170a4XP170a4YP150a4WP190b4VP16
0b4VP160b4YP160b4ZP190c4\P170c4YP1C0c4XP160c4VP16a_2c4VP160c4YP140c4VP150c4VP160c4\P160c4[P150c4
VP190d4\P1=0d4`P18X>d4ZP180d4]P180d4YP180d4[P150d4TP150d4VP150e4UP170e4WP170f4VP190f4VP150f4WP17
0f4XP18RV1f4YP170f4YP19g9f4ZP190g4^P170g4^P160g4XP170g4\P180h4XP170h4YP170h4VP160h4XP110i4RP120i
4TP110i4RP120i4TP140i4VP140i4WP160j4SP1U1nCj4VP1U10j4XP15Qj3j4SP150j4UP140j4UP140j4YP120j4TP120j
4TP120j4TP14[Bj4\P12mo1j4VP14[Bj4\P130j4XP120j4VP120j4VP120j4VP120j4VP120j4TP130j4YP120j4VP12U7j
4VP120j4UP12eIj4VP12T:j4VP120j4UP160j4UP120j4UP120j4UP120j4UP12PP2j4VP120j4VP120j4VP120j4VP12XBj
4VP120j4UP120j4VP120j4UP120j4VP120j4VP120j4UP120j4TP120j4TP120j4TP120j4UP120j4UP12U7j4VP130j4YP1
2]W3j4VP13Sc1j4YP13XT2j4WP160j4UP160k4WP160k4WP170k4WP170k4YP1;0k4WP1;0k4YP170k4VP150k4VP15c7k4U
P150k4WP1;0k4WP150k4TP190k4XP170k4XP170k4ZP190k4ZP150k4XP150k4YP150k4WP180k4ZP160k4TP150k4VP160k
4VP160k4XP150k4TP1:0k4VP1:0k4XP180k4VP180k4YP190k4XP160k4WP170k4VP180k4[P16e`1k4[P180k4]P150k4TP
150k4VP150k4VP160k4ZP180k4WP180k4YP150k4VP16XKk4ZP160k4XP160k4TP160k4VP170k4VP19nCk4VP160k4VP170
k4TM50k4TP160k4VP160k4VP150k4UP150k4WP140k4TP16Wk1k4\P19nCk4VP180k4ZP1=0k4TM=0k4VM50k4UP150k4UP1
70k4VP150k4WP150k4TP150k4VP150k4XP14c5k4UP170k4\P160k4WP170k4UP170k4WP1<0k4WP150k4UP150k4TP160k4
SP160k4UP170k4YP150k4VP170k4WP160k4XP150k4VP140k4TP140k4VP160k4TP170k4XP160k4VP160k4XP15oMk4VP15
0k4XP140k4TP170k4VP160k4XP120k4VP170k4VP14nR1k4TP130k4YP140k4YP120k4UP170k4WP170k4YP170k4XP150k4
TP14nR1k4TP19nCk4VP18jW2k4XP160k4VP150k4UP140k4TP170k4VP1:Qg2l4YP1:Qg2l4[P1@nCl4QM@0l4SM>0l4QM>0
l4SM<0l4QM=0l4PM=0l4RM90l4QM90l4SM6Qj3m4RP160m4SP160m4RP160m4QP160m4SP16X3m4RP160m4SP180n4TP170n
4TP190n4VP180n4VP1?0n4TP1@0o4TP1@0o4VP1:h@o4WP1:h@o4YP170o4TP140o4RP14a:o4UP1AWe2P5QMA0P5SMB0P5U
MB0P5TM70Q5VP150Q5VP160Q5UP160Q5UP140Q5TP150R5TP160R5VP170R5TP160R5VP140R5YP12W4R5VP150R5TP120R5
SP120R5UP170R5VP1;0R5SP140R5RP170R5VP140R5RP140R5TP140R5TP130R5WP160R5VP120S5UP120S5UP12ld3S5UP1
EiW2T5SMEiW2T5UM;0T5YP180T5VP150T5UP150T5WP1:0T5SM:0T5UM50T5UP150T5WP140T5TP160T5WP140T5WP120T5T
P1<0T5VP1>0T5UP17_=T5VP1;0T5WP1:0T5TP140T5TP150T5VP160T5YP110T5RP130T5WP130T5YP120U5VP120U5VP120
U5VP120U5VP120U5TP110U5RP12U7U5VP130V5VP120V5TP130V5YP150W5UP130W5VP120W5TP130W5WP150W5XP150W5TP
120W5UP14nR1W5UP160X5ZP150X5VP170X5VP140X5XP130X5TP120X5TP170X5ZP160X5VP160X5YP140X5YP130X5WP160
X5]P160X5VP14TZ1X5ZP140X5TP14[BX5\P160X5TP160X5VP130X5XP140X5[P13`Q2X5YP150X5WP150X5UP150X5WP170
X5ZP140X5ZP140X5XP142X5\P120X5VP130X5WP12_=X5VP130X5XP130X5YP120X5UP124X5VP130X5XP150X5\P130X5WP
13Yc1X5YP130X5XP130X5YP130X5WP120X5UP120X5TP130X5XP120X5UP120X5TP120X5TP140X5XP140X5[P120X5TP120
X5UP140X5WP12;X5VP130X5WP14TZ1X5[P14Wk1X5[P130X5YP120X5TP120X5UP160X5]P140X5WP130X5XP130X5XP130X
5WP130X5XP150X5TP140X5YP12oMX5VP150X5[P13n`1X5YP14nFX5\P12XBX5VP130X5WP17Y5Y5ZP18fh1Y5\P160Y5[P1
60Y5XP140Y5UP150Y5WP170Y5YP160Y5XP160Y5VP160Y5WP160Y5VP160Y5ZP140Y5TP160Y5YP160Y5[P160Y5XP160Y5Z
P160Y5\P150Y5XP150Y5YP180Y5YP160Y5\P150Y5YP150Y5YP170Y5]P150Y5XP150Z5WP160Z5XP15_JZ5XP160Z5YP160
Z5ZP150Z5WP170Z5\P150Z5XP160Z5[P170Z5VP160Z5ZP190Z5XP150Z5XP150Z5WP150Z5YP180Z5YP150Z5YP150Z5VP1
60Z5XP160Z5YP190[5XP170[5VP170[5XP150[5VP150[5WP150[5UP150[5WP150[5VP150[5VP150[5XP160[5ZP170[5^
P170[5VP150[5WP150[5XP130[5RP140[5UP150[5VP16[B[5[P15[B[5YP160[5YP160[5ZP140[5UP160[5WP14_c1[5VP
150[5XP160[5[P170[5ZP170[5\P150[5UP150[5WP160[5WP140[5UP160[5VP150[5WP16U;[5ZP140[5VP160[5VP160[
5XP160[5VP150[5VP170[5XP170[5YP140[5UP160[5VP15^_1[5XP14VC[5UP170[5\P170[5^P17[B[5\P17[B[5_P160[
5\P18kU1[5^P150[5WP160[5VP150[5TP15f:[5VP150[5XP150[5WP160[5TP160[5VP1=0[5VP1=0[5XP19gF[5XP19gF[
5ZP170[5TP170[5VP170\5VP160\5[P19Y5\5[P190\5WP170\5XP180\5TP180\5VP150\5XP170\5YP16f3\5[P16SZ1\5
[P140\5UP140\5UP17Z1\5SP1jb3PDai3QDZh6QD[h6QD\h6PDai3QDnY5QD]h6QD^h6QD_h6QD`h6PD_g3QD]_3QDah6PD[
m6QDbh6QDch6QDdh6QDeh6QDgb1QDeh6QDfh6Q@gh6QDhh6TD1QDih6QDjh6QDa5PD\j4PDWS1PDWb1PD`e3QDkh6QDUW1QD
lh6TD1QDmh6PD^g3PDk8QDnh6PD_j4QDoh6PD4PD_j4QDPi6QDQi6PD4TD3QDRi6QDSi6PDYm5QDTi6QDUi6PDVf4QDVi6QD
Wi6QDXi6QDYi6PDYm6QDZi6QD[i6QD\i6PDai3QD]i6QDdR1WD0QD^i6XD0SD0TD5QD_i6PDjo2PDai3QDnY5QDdR1WD0QD`
i6XD0SD0QD^?QDai6UD0QDbi6QDci6TD6QDdi6TD6QDei6S@0UD0PDbi3QDc5PDk8QDfi6UD0QDm\5QDgi6PDk8QDhi6P@Yj
4QDii6PDai3QDnY5PDk8QDji6UD0QDdNPDk8QDki6TD4SD0QDli6TD3PD^U3UD0PDci3VD0UD0PDci3PD2UD0QDfNQDmi6PD
2UD0PDaR7PDYm5UD0PDWj4PDai3QDdQ5PD2UD0PDai3PDcU;PDai3QDni6QDoi6QDPj6PDjo2UD0QDQj6PDcU;UD0QDRj6QD
cU6PDYj4PD2UD0QDSj6PDkU4P@VOP@`Q7QDTj6QDUj6TD6QDVj6QDWj6PDk8PDXQ3QDXj6QDYj6PDk8P@VOQDZj6PDRm5QD[
j6QD\j6PDk8QD]j6QD^j6TD2QD_j6QD`j6PDk8QDaj6Q@fa2QDbj6TD2QDcj6PDPm5PDai3QDX;PDVOQDbj6TD1QDdj6UD0Q
Dej6QDfj6TD6PDPm5QDgj6UD0QDbi6PD4QDhj6TD5PD4QDiZ5PD[m6QDij6PDWj4TD6QDjj6UD0QDkj6QDlj6TD9PD4QDmj6
UD0PDRm5PDai3QEXQ1QDnj6TD<PD_g3QDoj6QDSm1QDPk6QDQk6UD0QDbi6PD4PDZm5QDRk6TD3PD4QDSk6UD0QDTk6PDai3
QDUk6PD4PDPm5TD5PD4QDVk6QDjT4PDk8QDWk6Q@fa2TD<PDPm5QDXk6QDYk6QDgb1QDZk6PDPm5PDai3QD[k6PDPm5PDai3
QD\k6QD]k6PDPm5PDbi3QD^k6QD_k6PDPm5PDbi3QD`k6QDak6QDbk6QDck6PDQm5QDck6QDSX5UD0PDo9SD0TD2PD4PDo9T
D3PDPm5PDo9QDdk6QDj6aDW6`DZV?UD0PDbJQDk6QDek6QDfk6QDgk6QDhk6TD1QDik6QDjk6PD6PD=QDa5QDkk6PD4TD2QD
_5QDa5QDkk6PD6TD2QD_5QDlk6TD3PDWj4PD[m6PDSIQDmk6TD2QDnk6QDok6QDPl6QD_5TD3QDaU3QDgR5PDYY=QDgR5QDQ
l6QDX]1TD1QDRl6QDf\3QDRETD1QDSl6QDhg2QDag6QDTl6TD1QDUl6QDVl6QDWl6`Dkl5QDXl6QDk:QDYl6PDoj4VD0QDXl
6QDk:QDYl6PDoj4QDZl6QD[l6PD[m6QD\l6VD0QD[l6PD[m6QD\l6QD]l6QD_5QD^l6QD_l6`Dml5QD`l6QDal6PDUj4PD[m
6QDbl6PDmY<QD_HTD2QDcl6PDSj4QDeQ1TD4QDSR5VD0QDeQ1TD4QDSR5QDdl6QDel6QDZESD0QDfl6QDgl6Q@i4QDhl6TD1
QDil6PD_j4QDjl6QDkl6TD3QDll6QDml6QDnl6QDol6PDP8QDPm6QDQm6TD2QDa5QDRm6QDSm6SD0S@0S@0PDRm5QDTm6PD_
g3PDVOTD4QDUm6Q@Vm6VD0PD_g3PDVOTD4QDUm6Q@Vm6QDWm6QDa9QDXm6QDYm6TD8QDZm6QD[m6TD4QD_5PDPb1QD\m6SD0
QD]m6PDPb1QD^m6QDhJPDPb1QD_m6QD`m6Q@hk6S@0QDam6QDbm6QDcm6QDdm6QDem6QDfm6QDgm6QDhm6QDim6QDjm6QDkm
6QDlm6QDmm6QDnm6QDom6QDPn6TD1QDQn6QDRn6QDSn6QDTn6QDUn6QDVn6QDWn6QDXn6QDYn6QDZn6QD[n6QD\n6QD]n6QD
^n6VD0QD]n6QD^n6QD_n6QD`n6QDan6QDbn6QDcn6PDY`:PDPm5QDdn6QDen6QDfn6TD1QDR7QDgn6QDhn6QDin6QDjn6QDT
S2P@HQDkn6QDln6PDX8SD0`DTm5`DWj4`Dkl5QDmn6QDnn6PDX8PDVDQDon6PD[e2QDPo6QDQo6QDRo6P@kl5PD[e2PDUl4P
DRm5QDSo6QDa5PDUl4QDTo6QDUo6QDVo6QDa5QDWo6QDXo6QDa5PDll5aDk4SD0QDYo6TD3QDZo6PD`c6QDP7TD4QD[o6PDR
m5QDo6QDP7TD3QD\o6VD0QDP7TD3QD\o6QD]o6QD^o6QD_o6TD1QD`o6QDao6QDbo6TD1QDco6QDdo6QDeo6QDfo6SD0QDi4
TD2QDa5PDdR7QDgo6`DRm5QDho6QDio6QDjo6Q@TP1TD4QDP7TD1QDko6QDlo6TD4QDP7TD1QDmo6QDno6QDoo6QDPP7TD4Q
DQP7QDRP7P@Yj4QDSP7TD2QDTP7TD1QDmo6Q@UP7QDVP7QD_5QDQ7TD1QDWP7QDXP7TD1QDYP7QD_5QDZP7TD:QD[P7TD2QD
_5QD_5QD\P7TD3QD]P7QD^P7QD_P7TD:QD`P7TD1QD_5PD[m6SD0PDkl5QDaP7QDbP7S@0QDcP7QD_5QDQ7QDdP7PDXm5SD0
QDeP7TD1QDfP7PDi6QDm6TD4QDgP7QDhP7aDa5QDiP7TD2QDjP7SD0QDkP7QDlP7SD0QDl6TD2QDmP7TD1QDnP7PD[2PDjl5
QDj\5QDoP7QDPQ7QDQQ7PD6SD0QDRQ7TD1QDSQ7QDTQ7QDUQ7PD6`EgU;`EhU;`ER3QDVQ7TD1QDWQ7aDa5aEYm1QDn6TD4Q
DXQ7QDYQ7QDZQ7TD2QDn6QD[Q7TD5QD\Q7QD]Q7QD^Q7PDZj4PD_\7QD_Q7QD`Q7PDYm5SD0PDWj4QDaQ7QDbQ7P@4SD0QDc
Q7QDk:TD1QDdQ7QDeQ7PDd_7TD3QDfQ7TD3PDUj4QDgQ7QDhQ7QDiQ7TD5PDYm5QDjQ7PDRm5PDVOQDkQ7SD0QDlQ7QDmQ7T
D1QDnQ7QDoQ7QDPR7Y@0QDQR7P@Rm5Y@0QDS7aDW6aDk4`D^U3`D_U3`DRm5QDWk4P@^2QD[m4QDS7QDRR7P@R3PDlOPDRm5
QDS7QDa9QDSR7P@cS1P@ml5QDTR7TD2QDUR7QDVR7QDWR7QDXR7QDYR7TD2QDZR7QFo5QDnS6QD[R7TD1QD\R7QDa9Y@0QD]
R7TD1PDRm5QDT7aDW6aDk4QDa9QD^R7QD_R7P@Rm5QD`R7`DdS7`DH`Dbi3`Dci3`Dai3aDW6aDk4QDa9QDaR7TD2QDbR7`D
dS7`Dbi3`Dci3`Dai3`Dn;aDk4QDa9QDcR7TD4QDdR7P@Rm5QDT7QDa9Y@0QDeR7QDfR7TD1QDa9QDgR7Y@0QDhR7VD0QDa9
QDgR7Y@0QDhR7QDiR7QDa9QDgR7Y@0QDjR7PDVf4QDkR7QD`;QDlR7TD1QDmR7TD2`DoEQDa9QDPV2Q@a5QDnR7QDoR7QDPS
7QDQS7P@[OQDnR7QDoR7QDPS7QDa9QDd9QDa9QDRS7QDSS7QDa9QDTS7PDR3Y@0QDUS7QDa9PDfP1QDVS7QDWS7QDa9QDa5P
D_j4QDXS7TD1QDYS7PD_j4QDZS7PDll5QDfa2QDPc4Q@[S7Y@0QD\S7QD]S7TD1QD^S7`ElR7QD_S7QD`S7QDaS7TD2QDbS7
VD0`ElR7QD_S7QD`S7QDaS7TD2QDbS7QDcS7QDSj4Q@Y:QDdS7QDeS7QDfS7TD1QDgS7TD4QDU7PD]Y>QDjn1TD3QDhS7UD0
PD]JQDiS7PDZm5TD4QDa5PDHQDjS7QDkS7QDa5PDHQDjS7PDjl5PDhV3QDlS7QDa9TD3QDmS7PDjl5PDhV3PD[j4QDnS7PDk
l5QDoS7QDPT7PDk8QDQT7QDSR5PDVf4QDTg2TD1QDRT7UD0QDST7QDTT7S@0S@0QDUT7UD0PDd3QDVT7QDWT7`EVOQDXT7QD
k;QDYT7QDZT7SD0QD[T7PDXd3QD\T7PDXd3QD\T7PDQS3PDXd3QD]T7PDHPDQl6QDa=QD^T7PDmP3PDW5PDRm5QD_T7PD\j4
QD`T7VD0QD_T7PD\j4QD`T7QDaT7UD0QDbT7TD5QDcT7QDSj4Q@Y:PDT8PDll5Q@XU6TD1QDdT7PDoU;QDeT7QDfT7QDgT7T
D5PDRm5QDhT7QDWk4P@^g3QDiT7PDRm5QDjT7QDWk4P@^g3QD\9PDRm5QDkT7QDlT7TD1QDmT7QDWk4P@^g3PDVOQDnT7QDo
T7QDQh4QD]_3QD`g4QDPU7TD3QDQU7UD0QDRU7QDSU7TD4QDTU7QDUU7QDVU7QDWU7TD1QDXU7`DWj4`Dml5`Dkl5QDa9QDa
5QDYU7TD1QDZU7QDa9Q@a5S@0QD[U7PD^X<QDa9QD\U7PD[P7TD1QD]U7PDkU4PD^g3PDVOQD^U7PDRm5QD_U7PD__?PD`_?
PDoP3QD`U7SD0QDaU7QDbLPDRj4QDbU7SD0QDSAQDcU7PDfR7PDid1QDgNPDZ^8QDdU7QDeU7QDfU7QDgU7QDhU7QDiU7QDj
U7TD3QDkU7QDW?TD1QDh[4PD[m6QDSR5QDlU7QDmU7TD6PDRm5PDfn:PDRj4QDnU7QDoU7QDPV7SD0PDfV3QDQV7PDHQDRV7
TD8QDSV7QD_5QDZb6PDah1QDTV7QDUV7QDVV7QDWV7QDTT3QDPX5QDXV7PDjo2QDYV7QDZV7QD[V7P@Ym5QDml6QD\V7QD]V
7QD^V7QD_5PDkl5PDmEPDT\4PDkl5QD_5QD_V7QD`V7QDaV7QDbV7PD[m6PD[S3QDcV7QDdV7PDlf3QDeV7QDVo6PDRm5QDf
V7TD1QDgV7PDRFPDkl5PD[m6QDhV7QDa5QDiV7QDjV7PDXj4QD_5QDkV7QDlV7QDmV7QDnV7QD[\3QDQP1S@0QDi4PD]JQDo
V7PD]JPDU^:PDk_?PD]JPD`e3PDkl5PD`T>PD]JPDfZ?PDP`4PDTc1QDPW7QDQW7PDTc1QDRW7PDTc1QDSW7PDj\4PDkl5PD
Tc1PD`T1PD[m6QDhc2PDkl5QD_5QDhc2PDkl5QD_5PD^JQDTW7QDUW7PD^JQDVW7QDWW7PD\b<QDXW7PDk`6QDYW7PDWS1PD
kP7QDZW7PDXm5QD_5PDaJQD[W7PD`JQD\W7PDcJQD]W7PD]JQD^W7PDhh3QD_W7QD`W7PDhh3PDmh3QDaW7PD[m6QDbW7PDo
i8QDmm6PDnf;QDcW7QDdW7QDeW7PD[k4PDPm5PD\k4PD[k4PDoj4PDVj4PD`k4QDfW7PD_k4QDgW7PD^Z:PDhe<PD_Z:PDhe
<PDhe<QDhW7QDh^2QDiW7PDXb1QDjW7PDjU6QDkW7PDa^<QDlW7QDmW7PDa^<PDcV3QDnW7PDid1PDUk2PDjj6PDUk2PDYm5
PDVNPDYm5QDoW7QDPX7PD]f4QDQX7QDRX7TD3QDSX7QDTX7QDUX7QDVX7PDoh6PD^n4PDVNPDVNQDWX7PDoh6QDXX7PDYm5P
DVNQDmk2PD_X:PDPm5PDcJPDcJPDPm5PD_X:QDYX7PD^;QDYk1QDZX7VD0QDYk1QDZX7QD[X7QD\X7TD2QDaU3QD]X7QD^X7
TD3QD_6TD6QD_X7QD`X7QDaX7QDbX7PDRm5QDQP1QDcX7PDoj4`Dkl5QDdX7TD2QDa5PD\j4QDeX7PDU^:QDfX7TD4QDhc2P
DYm6PD]X:QDgX7QDhX7QDiX7S@0QDjX7PDjl5P@[m6QD\e2PDkl5QDkX7PDhZ:QDgb1PDkb8PDj]:PDll5QDVDQDlX7QDmX7
PDU^:PDRm5QDnX7S@0S@0QDa5QDoX7QDPY7QDQY7TD3QDRY7PDWQ7QDSY7Q@a5QDTY7TD2QDUY7QDX]1PD_3PDVj4QDVY7TD
1QDWY7PDVj4QDXY7TD2QDYY7QDZY7TD8QD_X7QD[Y7QD\Y7QD]Y7PDkU4QDa5QD^Y7PDRm5QD_Y7QD`Y7QDa9QDa5QDaY7PD
Rm5QDYGQDbY7QDcY7TD1QDdY7QDeY7PDna1QDfY7PDPb1PDPm5PDQb1QDgY7QDhY7PDUj4QDk:QDiY7VD0PDUj4QDk:QDiY7
QDjY7QDkY7QDlY7QDa9QDmY7QDnY7TD2QDa5QDoY7QDPZ7TD3QDka3QDQZ7QDRZ7PD[m6PD]JPD4PD[m6PDXc1PD\c1PDTa5
PDZg4PDm`?QDSZ7TD3QDTZ7PD_j4QDnS7TD2PDRm5QDUZ7QDnS6TD1QD_5QDVZ7QDb[1QDWZ7TD1QDXZ7PDRm5QDYZ7QDZZ7
QD[Z7QDXX2QD\Z7QD]Z7TD1QD^Z7QD_Z7TD1QDa5QD`Z7QDTc3PDWQ7P@kl5TD4QDaZ7PDVj4PDUj4PD[m6QDbZ7QDcZ7SD0
PDYm5PD]JPDYm5PD[V3PDYm5PDfV7PDYm5PDYm5PD\R3PDYm5PDYm5PDST7PDYm5QD_n1PDVNQDdZ7QDeZ7PDVNPD\c1QDfZ
7PD^4QDgZ7PD_b1PDPm5PD^4PD`Q7PD^4QDhZ7QDiZ7PD_X:QDjZ7QDkZ7QDlZ7PDc^:QDmZ7PDd^:QDnZ7PD[S3QDoZ7PDS
b1PDbNPDc;PDW5QDP[7PD`c6QDQ[7PDgQ7QDR[7PDRm4QDS[7PDRm4PDUa?PDi^:QDT[7QDU[7QDV[7PDXc1QDW[7PDgJQDX
[7PDgJPDgJPDWP8QDY[7PDjc1PD_g4PDTIQDZ[7PDa_6QD[[7PD]Y:QD\[7PDnGQD][7PD_P6QD^[7PDcX:QD_[7PDmX:QD`
[7PDmY:QDa[7QDb[7PDXm5PDi3QDc[7QDd[7QDe[7PDPm4QDf[7PDek;QDg[7PD`d1QDh[7PD]i2QDi[7PDSP3QDj[7PD]6P
DSP3PDdc1QDk[7QDl[7QDm[7PDmf;PDhj7QDn[7PD]^:QDo[7PD]^:PD[DPDWd1QDP\7QDQ\7PDTZ?PDo]>QDR\7PDQ^:QDS
\7PD`^:QDT\7PDRIQDU\7PDe7PDkl5PDbJQDV\7QDW\7QDX\7aDW6`DZV?`Dkd<`DXk5PD[e2QDY\7QDZ\7PD[e2PDTc1QD[
\7PDS^:PD\8PD]X:QD\\7PDia?PDPIPDcV3QD]\7PDPb1PDPm5PDQb1PDQc4PD[2PDVm5QD^\7PDQW7QD_\7PD]Q3QD`\7PD
`g=QDa\7PD[a:QDb\7PDVNQDc\7PDd8QDd\7QDe\7QDf\7PDRm5PD^c3PDUj4QDg\7PDio2QDh\7PD[m6PDmn:PDja?QDi\7
PDcY:QDj\7PDn\:QDk\7PDh`=QDl\7PDeQ7QDm\7PDRFQDn\7PDjl5QDo\7PDjl5PDoS7QDP]7PD`Q7QDQ]7PD\j4PDjl5PD
`Q7PDVm5PD`Q7PDXj1PDkl5PD`Q7PDbi3QDR]7PDYm5QDZd5PDYm5PD_j4PD1PD_j4PD4PD_j4VD0QDS]7PD_j4QDoo6TD6Q
D;QD;TD6PD4PD[j4SD0PD[j4QDT]7PDSi3QDU]7PDma?PDXU?PDXc1PDna?PDTb1PDfFQDk:PDic1PD?PDcg3PDR3QDV]7QD
W]7QDX]7QDV@TD2QDY]7VD0QDV@TD2QDY]7QDZ]7QDV@TD2QDY]7PDkl5QDk:QD[]7QD\]7QD]]7UD0PDlQ7PDRm5TD6PDll
5PD_P6PDPm5PDTIPDTIPDPm5QD^]7PDRIPDPm5QD_]7PDoGPDPm5PDnGQD`]7TD4QDa5QDa]7QDb]7PDPm5QDmV7PDaJPD4P
D`JPD]JPDPm5QDc]7QDhc2S@0QDd]7PDRg4QDe]7PDg^8PDPm5PDW`?QDf]7QDg]7PDcJQDh]7PD_X:QDi]7PDcY:PDTb?PD
]X:QDj]7PDhh3QDk]7PD\c1PDkl5PDZo:PD\c1QDl]7PDa_6PD_Q3PDbd1QDm]7PDVNQDn]7QDo]7PD_6PD]i2PDQm5PD_i2
PD_i2PDQm5PD]i2QDP^7QDQ^7QDR^7TD2QDS^7PDda1PDQm5PD]b1PDgj4PDQm5PDhj4PD^U3PDQm5PD_U3PDXm5PDPg3QDT
^7PDRNQDU^7QDV^7QDW^7QDX^7PDki2QDY^7QDZ^7QDl[7QD[^7QD\^7QD]^7PDhj2QD^^7PDga1PDio3PD[b?PDW_:PD\b?
PD]f4QD_^7QD`^7QDa^7QDb^7QDc^7PD`i2QDd^7QDe^7QDf^7QDg^7QDh^7QDi^7QDj^7PDe5QDk^7`Dea:`D]f:`DbZ?QD
l^7QDm^7TD4QDn^7QDo^7TD3QDP_7`D[m6`D\m6QDQ_7QDR_7QDS_7PDU^:QDT_7PDU^:PDll5QDU_7UD0PDWj4QDaQ7S@0Q
DV_7`DX_4`DZg3`DT8PDWj4QDW_7S@0QDX_7QDY_7QDZ_7QDa5PDVf4UD0PD[m6S@0QD[_7QDa5aDj5aD`6aDf6aDW3QD\_7
UD0QDk:S@0QD]_7QD^_7QDk:S@0QD__7QD`_7S@0QDa_7UD0QDh5SD0QDb_7UD0SD0QDb_7UD0QDh5QDb_7UD0QDb_7QDc_7
QDd_7QDe_7QDf_7QDg_7QDh_7Q@i_7TD2QDj_7QDk_7QDl_7SD0QDm_7QDn_7S@0QDa5QDo_7QDP`7QDQ`7QDR`7TD6PDnl5
QDS`7QDT`7PD_g3PDVOSD0QDU`7QDa5PD\j4PDWS1QDV`7TD1QDW`7P@Rm5PD_j4QDX`7QDa=PD_j4QDY`7PDRm5QDZ`7QD[
`7TD2QD\`7QD]`7PDna1PDRm5QD^`7QDnS6TD3QD_`7QD``7PDWj4QD_5PDeS7QDa`7UD0QDb`7TD1QDc`7QDd`7TD5QDe`7
PDYb1QDf`7QDg`7TD4QDa5QDh`7QDi`7TD2PDYY=QDgR5QD;TD6PDWQ7PD_g3PDVOQDj`7QDk`7QDin2QDl`7QDm`7TD1QDn
`7QDo`7QDPa7QDQa7QFo5QDa5PDkFQDRa7TD2QDa5PD_j4SD0QD^?QDSa7TD1QDTa7QDUa7QDVa7QDWa7TD5QDXa7WD0QDYa
7TD3XD0QDZa7QDo5QD[a7aDc6`DVNQDo5QD\a7aDc6`DVNaDW6QDo5QD]a7TD5QD^a7QDo5TD2QDY6PDYj4QDR6TD1QD_a7S
D0QDo5TD1QD`a7QDaa7S@0VD0QDo5TD1QD`a7QDaa7S@0QDba7QDo5QDhR1QDY6QDca7S@0QDda7QDY6QDo5TD1QDea7TD3P
DYj4RD0QDY6RD0RD0QDY6QDfa7QDga7QDha7TD1QDia7QDja7SD0QDka7QDla7TD2QDma7TD4PDYj4QDna7TD2QDoa7`EYJQ
D\6TD2QDPb7`Dg^7`Dgb6`Dd8`DY\:QDQb7TD8PD4TD5QDY6PDWj4QDaj1SD0PDQ]4QDRb7TD2QDSb7`D^g3QDTb7TD1QDUb
7QDVb7TD1QDWb7QDXb7TD4QDYb7P@Yj4QDZb7TD3QD[b7QFo5QD\b7QD]b7QFo5QD^b7QD_b7QFo5QDX6QD`b7QDab7TD2QD
bb7`DfS1`D[O`D]M`DUZ6`DcR1`D^2`DS2`D\M`D^S7`DlO`DfP1`DVS1`DTP6`DfW6`DH`DRT7iD1SD0PD4QDcb7QDX6VD0
PD4QDcb7QDX6QDTCPD4QDdb7S@0QDo5QDeb7VD0PD4QDdb7S@0QDo5QDeb7PD1PD4QDfb7S@0QDgb7QDhb7QFo5QDX6QDib7
VD0QFo5QDX6QDib7QDTCPD4QDk:S@0QDjb7QDkb7PD4QDlb7PDkl5QDmb7TD2QDnb7PDPm5QDob7Q@Pc7PD[j4PD]e7PDRm5
PD4QDQc7QFRc7QDSc7PDmc7QDTc7TD7QDUc7QDVc7TD6QDWc7QDXc7TD8QDYc7QDYc7SD0QDZc7TD2QD_5QD[c7PDVQ;QD\c
7TD2QD]c7PD`d?QD^c7QD\6TD1QD_c7P@Yj4TD8QD`c7QDbn5QDac7QDbc7PD_g3PDVOQDcc7PD[m6QDdc7QD\6QDec7TD9Q
Dfc7QD\6TD3QDgc7TD6QDhc7QD\6QDic7TD3QDjc7TD6QD`c7QDkc7QDlc7S@0QD\6QDmc7TD6PD4Q@h5S@0QD\6QD`c7TD8
QDnc7QDlc7S@0QD\6VD0QDoc7TD3QDPd7QDQd7TD8QDa5QDRd7QDSd7QDTd7QDUd7P@Rm5QD]5QDVd7QDWd7QDXd7QD_5QDb
n5PDVOPDjl5QDYd7PDcFQDZd7QD[d7PDXj1PDWZ6PDnl5PDia4QDoW7QDPX7QDSW5QD\d7PDRm5QD]d7QD^d7PDZm5QD_d7P
DZm5PDkU4QD`d7PDZm5PDkU4QDY:QDad7QDbd7TD4PDaR7PDYm5QDbd7TD3PD6QDdW5QDcd7PDYm5QDdd7TD4QDTT6QDed7Q
Dfd7QDgd7PDi1PDll5PDkQ7SD0PDlQ7VD0`DRm5Q`1j5QDhd7`D^4`D[V3`DTV3`DZ4`DY_6`D[_6`DhM`DT5`D\8PDlQ7QD
id7`DRm5Q`1j5QDhd7`D^4`D[V3`DTV3`DZ4`DY_6`D[_6`DhM`DT5`D\8UD0PDlQ7QFjd7QDkd7PDlQ7QDa9PDlDQDld7PD
_o2QDmd7S@0QDnd7PD_o2QDmd7S@0QDnd7QDod7QDPe7QD^?PDQS7QDQe7PDTc1PDiP3PD]JPDWo;QDRe7TD3PD`c6QDbn5T
D4QDSe7QD_5PDcg3QDTe7QD]6TD2QDUe7QDVe7QDWe7TD8QDXe7QDYe7QDSR2PDRm5TD8QDXe7QDYe7QD^6S@0QDZe7PDQS3
QD[e7PDk_6QD\e7QDbn5PDVOS@0QD]e7TD3QD^e7QDbn5TD4PDnl5QD_e7QDbn5TD3QD`e7QD_5QDbn5QDae7P@Rm5S@0QDb
e7VD0QDbn5QDae7P@Rm5S@0QDbe7QDce7QDbn5QDae7PDRm5S@0QDde7PD_g3PDVOQDee7QDfe7QDbn5TD3QDge7QDhe7PDc
g3PDVOS@0QDie7PD_g3PDVOQDje7`D[m6`D]6QDdW5QDke7QDa=QDUd7P@Rm5P@VOQDle7VD0QDUd7P@Rm5P@VOQDle7QDme
7QDne7QDoe7TD6PD4QDPf7QDQf7TD5QD0`Dnk6`DSD`D^Z4`DXZ4`DVD`DYm6`DZm6QDRf7TD6QDSf7Q@Tf7TD1QDUf7QDVf
7TD3QDWf7TD8QDXf7QDYf7QDZf7TD4QDa5QD[f7QD\f7QDnEPD]6TD5QDWf5QD]f7TD1QD^f7PD[m6QD^5QD_5QD_f7P@[m6
QD_5QD_5PDVj4PDkl5QD_5QD_5PD9QD_5PDTQ7QD`f7QDaf7QD_5QDbf7PDol5QD_5TD6PDRm5QD_5QD_5QDcf7QDdf7QDef
7QDdk4QDff7TD5QDgf7aDj5aD`6aDf6QDhf7TD4QDif7`D[m6`DR8`DYm6`Dkj4`DlE`DhV3PDol5QDjf7PDRm5QDkf7QDlf
7QDmf7QDnf7TD2PDll5QDof7SD0PD4SD0PD4S@0QDPg7QDa5QDfV7TD1QDQg7QDRg7QDSg7SD0`EVO`E>`En9`ERm5`E^g3`
E\g3`EgU;`EhU;`EWO`E[OQDV7QDTg7`D`Q7`EVO`E>`En9`ERm5`E^g3`E\g3`EWO`E[OQDUg7QDVg7SD0`D`Q7`EVO`E>`
En9`EWO`E[OQDV7TD3PDYj4SD0QDWg7QDib7QDW7QDV7TD2PD4QDW7SD0TD2QDhJPDYm5TD4QDXg7PDkU4QDZc7QFYg7TD2Q
DZg7VD0QDZc7QFYg7TD2QDZg7PD4`EVO`ETc1`E`c6`E[g3`E>`En9QDY7TD5PDYm5QDZ7TD3QD[g7`DVj4QD\g7PDol5TD4
QD]g7QFm`3TD1QD^g7QD_g7SD0QD`g7QDf\3QDag7TD2PDYj4QDbg7P@[m6TD2QDcg7QDdg7PDWj4PD[m6QD_5QDeg7QDfg7
TD2QDgg7TD3QDhg7QDX7TD3QDig7QDjg7QDkg7QDlg7QDmg7QD[7TD6QD\7TD1QDng7QD[7PD4TD3QDog7QD[7TD4PD6QDPh
7QD_5PD<SD0QD]7TD6QDQh7PD=QDRh7SD0QD]7TD5QDSh7QDQP1TD2QDTh7QD]7TD3QDUh7TD4PDYm5SD0QDVh7TD7QDWh7a
Dj5`D\j4aD`6aDf6SD0QDXh7TD1SD0QDYh7QDZh7TD1QD[h7QD_5QD\h7TD3QD]h7SD0QD^h7TD4QD_h7QD_5TD2QD`h7PD6
PDYe7RD0QDah7TD7QDbh7RD0UD0QDch7QDdh7PD6UD0QFo5QDeh7TD3PD6UD0QDfh7QDgh7TD4PD6aEhh7QDi4QDih7Q`1j5
QDjh7aDW6aDo5QDkh7TD2QDlh7QDmh7QDnh7QDmh7QDoh7QDPi7QDmh7VD0QDPi7QDmh7QDQi7QDi4TD2QDRi7QDSi7QDTi7
PDkl5S@0QDi4QDUi7PDkl5S@0QDi4WD0QDVi7XD0QDi4`Dkl5`DYO`DWO`DZO`DXO`D_];`D[2`DoP3QDWi7S@0QDi4Y@0QD
Xi7QDYi7PDo[2PD_j4QDZi7TD2PDll5QD[i7QD\i7QDhQ1QDh9QDa5S@0QD]i7QD^i7QD_i7QD`i7S@0QDai7QDhQ1QDbi7S
@0QDi4PDYm5P@Ym6QDXS1PDkl5Q@h5S@0QDci7QDdi7TD4QDj4QDj4TD2QDei7PDk8PD_g3PDVOPDna1PDRm5QDfi7PD`T1Q
Dgi7QDhi7QDV@QDii7QDji7QDV@QDk:QDki7QDli7PDPg?PDjj1QDmi7PDjj1QDmi7UD0WD0QDni7XD0SD0QDoi7UD0WD0QD
Pj7XD0QDQj7TD3QDRj7QDSj7QDTj7QDUj7Q@gb1Q@Uj7QDVj7QDWj7QDk:QDXj7QDYj7PDa^<QDZj7QD[j7QD\j7PDRm5QD]
j7QD^j7QDVDSD0QD_j7PDmf4QD`j7QDaj7PDkMQDbj7`Dll5QDcj7QDSe4QDdj7S@0QDej7QDfj7PDRm5QDgj7PD\^>QDhj7
QDa9QDX_1QDij7QDa9QDjj7PDR3QDkj7QDlj7TD2QDa5PD_j4SD0QDa=QDmj7QDnj7VD0QDmj7QDnj7QDoj7QDPk7QDk:S@0
QDi4QDQk7PDRm5QDRk7QDa5QDSk7QDTk7P@[m6QDUk7PDoi8PD\8PDTc1PDkl5QDVk7PDkh3PDlFPDXm5QDV\1PDST7PDYm5
QDa9QDWk7PDll5PDai3PDkU4PDWOQDWU2PDVOQDXk7PDRm5QDa9QD\U7PD[m6TD1QDYk7PDU6QDZk7PDQS3SD0TD3QD[k7UD
0QD\k7PDRm5QD]k7QD^k7QD_k7QDT;QD`k7QDak7PDRm5QDbk7UD0PDTR3PDRm5QDck7QDdk7QDSe4Q@h5TD3QDek7PD_j4Q
Dfk7PDRm5QDgk7QD_5PDke4PDkl5QDhk7PDSa<QDik7P@[m6QDjk7PDkl5QDkk7PDbAQDlk7QDi4TD5QDhg2QDmk7UD0QDnk
7QDok7TD1QDPl7QDQl7QDQ6QDRl7PDRg4QDgP5QDSl7PD[m6QDTl7PD[NQDUl7PDP^:QDVl7QDWl7QDXl7QDYl7PD`e3PDPN
QDZl7QD[l7PD\n;PDoh6QD\l7PD^JQD]l7QD^l7PDWj4QD_l7QD`l7PD]JQDjh5QDal7PDUj4QDk:PD[f1PDYm6PDhh3QDbl
7QDcl7PD[m6PDhh3QDdl7QDk:TD1PDhh3QDel7QDfl7QDgl7QDhl7PDRIPDYm6PD]JQDil7QDjl7PDT8PDeHQDkl7QDll7QD
ml7QDnl7QDol7QDPm7QDQm7PD[S3PDkl5PD[m6QDRm7QDSm7QDTm7QDUm7QDVm7QDWm7QDXm7PDkl5PD[m6QDYm7QDZm7PDW
j4P@[m6QD[m7QD\m7QD]m7PDYm6QD^m7QD_m7QD`m7QDam7QDbm7TD3QDcm7QDbW7QDdm7QDbW7QDem7QDfm7TD4QDgm7QDh
m7TD1QDim7QDjm7QDa5QDkm7`DWd3`DT8`DcF`DPE`DX:`D[\4`DP8`DWH`DRa4`D]l;`D[m6`DYm6`D]3`DZE`DVc1QD[5T
D3QDlm7QD`j7PD[m6TD1QDmm7QDYW3QDY:PD[m6QDnm7PDkl5QDom7QDa5QDPn7QDQn7RD0QDRn7TD4PDRm5QDSn7TD1QDTn
7TD1QDUn7PDRm5QDVn7TD1QDm\5QDWn7S@0QDXn7QDYn7RD0QDa5PDWj4PD[m6S@0QDZn7UD0aDo5aDl5aDd5iD0iD1`Dm9`
DYU;`DVN`D_j4`D`c6`DfQ7`DRF`DaQ7`Dle4`DbQ7`DVi6`D^j4`DUU3`DZk4`DYk4WD0SD0XD0QD[n7QD\n7QDa5QD]n7Q
D^n7PDbi3QD_n7TD1QD`n7QDan7QDo5TD1QDbn7P@Vf4QDcn7WD0QDdn7QDen7XD0TD2QD]d7QDfn7PDVQ7QDgn7QDVW5QDa
5PDVf4QDhn7QD]_3QDin7TD2QDjn7UD0PDZm5QDZl4QDkn7TD:PD2QDln7TD4QDmn7PDYj4QDa5QDnn7PDnl5TD2QFon7QD\
6TD1QDPo7`DRT7`DH`Dle4`Dbl7`DWa4`DVa4`DjU6`DYj4`Dn;`Dbi3`Eeg3`E\j4`Edg3`EXd3`ERm5QD\6TD1QDQo7QDR
o7TD1QDSo7QDTo7TD2QDUo7QDVo7QDa9QDSc7QDWo7QDXo7QDa9QDYo7QDZo7QD]_3QD[o7QD\o7SD0QD]_3QD[o7QD]o7QD
^o7QD_o7TD1QD`o7PDHPDoj4QD^o7QD_o7TD1QD`o7PDHPDoj4QD]_3QD[o7QDao7SD0PDXm5SD0TD6PD6QD_5QD_5QDbo7Q
D`;PDTc4QDco7TD1QDeDQDdo7TD1QDeo7QDfo7P@kl5P@[m6QD_5S@0QDj8TD1QDgo7QDho7PDmc7QDio7TD2QD^7TD6QDa5
QDjo7QDio7TD2QD^7TD6QDa5QDko7SD0QDlo7QD^7TD6QDa5aDj5aD`6aDf6QD^7PDkl5QDPX6TD6QDa5QDjo7QDmo7TD1QD
`7PDRm5QDno7QDoo7QD`7QDPP8QD_7QDWT2TD1PDc3QDQP8QDRP8TD1Q@hR1QDSP8QDTP8QDUP8PDk8TD1QDSP8TD2QDVP8Q
D_7PD^g3PDjo2PDRm5QDWP8QDXP8TD3QDYP8QDZP8QD[P8QDa5QD\P8QD]P8QD^P8QD_P8UD0QD`P8QDa9TD9PD4QDa9QDPV
1PDR3SD0QDa9QDaP8PDR3QDbP8QDa9PD^g3PDR3PDlo2PDRm5QDcP8QDa9QDWY7PDVj4PDkl5QDa9QDUh4PDVOQDdP8PDRm5
QDeP8TD1QDfP8P@Yj4QDbm5P@^g3QDgP8S@0P@ll5PDYm5QDhP8QDiP8TD1QDjP8QDa9QDa5PD\j4QDkP8QDa9QDVQ2QDkP8
QDa9QDlP8QDc<QDmP8`Djo2`D]o2`DmQ1`Dbi3QDa9QDnP8QDoP8QDa9QDg[5QDc<QDPQ8QDa9QDQQ8QDPQ8QDa9QDQX5QDc
<QDRQ8QDSQ8QDa9QDTQ8PDmQ1QDSQ8QDa9QDUQ8PDHQDVQ8PDHQDWQ8QDa5QDXQ8QDc<PDYm6QDYQ8UD0PDVQ7TD<QDa5PDl
l5QDZQ8PDll5QD[Q8PDRm5QD\Q8QD]Q8QD[h4TD1QDa5QDc<PDll5QDTP8QD^Q8PDll5QDTP8PDRm5QD_Q8TD2QDc7TD4QDd
7QD`Q8QDc7TD2PDkh?PDPm5PDlh?QDaQ8TD2QDe7QDbQ8`DQd4`DU\4`D_g1QDcQ8QDdQ8Q@eQ8PD6QDfQ8TD1PDWj4QDgQ8
QDhQ8QDiQ8QDjQ8PDYm5PDST7QDkQ8PD[m6TD2QDlQ8QDmQ8QDi4TD8QDnQ8PD[m6WD0QDoQ8XD0QDPR8QDQR8QDRR8QDSR8
QDTR8QDRR8`Eeg3`E\j4`Edg3`EXd3QDUR8QDVR8TD3QDWR8PDYj4QDXR8TD2QDYR8QD_5TD1QDZR8UD0PDZm5TD8QDa=QD[
R8UD0PDZm5QD\R8QD]R8QDel4TD3QD^R8QD_R8QDi4Q@ZX6QD`R8Q@j5QDaR8QDbR8TD2QDTS2QDcR8TD2QDf7QDdR8QDf7Q
Da5QDeR8SD0QDfR8SD0QDhk6SD0PD^JQDgR8QDhR8QDa7TD4QDiR8QDjR8QDYW3QDb7Q@kR8`D[m6`DYm6`DZm6`D\m6`Dkj
4`DlE`DdQ7`DeQ7`D`Q7`DPk4`DQk4`DRk4`Doj4QDlR8PD]6PDkl5QDmR8TD3QDnR8QDoR8TD1QDg7QDjd4TD9QDoR8TD1Q
Dg7QDPS8PDU^:QD^?QDQS8PDRm5QDRS8VD0QDQS8PDRm5QDRS8QDSS8QDTS8QDUS8QDVS8QDa=QDhT7QDWS8TD:QDXS8QDYS
8TD2QD_5QDZS8TD1QD[S8QDWS8TD:QDXS8QD\S8S@0QD]S8QDa9TD1QD^S8QDa9QD_S8QD`S8TD8QDaS8QDbS8TD1QD_5QDc
S8QDdS8TD1QD_5TD2QD[S8QDeS8PN400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14
;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14
K2WP13L2VP15M2[P13N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\
P15Y13ZP16Z13YP14[13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f1
3YP19g13`P14h14TP13i14UP12j14TP14k14VP13l14XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15
T24XP13U24TP15V24YP15V24[P14W24WP14W24YP14X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP
13_24TP13`24VP12a24UP14b24VP16c24XP16d24XP16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26
TP12m26TP12n26TP12o26TP12P36TP12Q36TP13R36TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z
36TP12[36TP14\36ZP13]36TP13^36VP14_36VP16`36VP13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP1
5h36XP14i36WP15j36YP14k36TP14k36VP14l36VP15m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47Z
P14U48VP14V48VP15W48VP14X48VP16Y49XP17Z49]P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4
:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4;VP13h4<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o
4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP1
5]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP15a5@XP15b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZ
P16i5AXP13j5ATP14k5AWP13l5AUP15m5AZP14n5AYP13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6
AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6AWP14[6AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16
b6BZP16c6CXP17d6DVP15e6DXP15f6DWP15g6DYP16h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP
12P7DTP14Q7DVP16R7D[P15j3D[P14S7DWP12T7DUP15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7D
ZP13]7DXP12^7DTP12_7DTP14`7DZP12a7DUP15b7DYP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j
7DYP13k7DWP12l7DUP12m7DUP14n7D\P14o7DWP13]7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP1
2W8DUP12X8DUP12Y8DUP12Z8DUP12[8DUP12\8DUP12]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DU
P12d8DUP12e8DVP12e8DVP12f8DUP12g8DTP12h8DUP12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8
DTP12P9DUP13Q9DTP12R9DTP12S9DUP12T9DVP12U9DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14
Q2DVP15]9DVP14^9DYP14_9DWP16`9D\P13a9DTP13b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP
16j9DYP13k9DXP14l9DWP16]9DXP13m9DVP16n9D^P14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:D
TP12V:DTP14W:DVP13X:DTP12Y:DTP15Z:D_P12[:DVP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a
:DXP15b:DXP14c:DUP14d:D[P12e:DSP14f:D\P13g:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP1
2n:DVP12o:DTP14P;DYP12Q;DUP12R;DUP12S;DUP13T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DT
P12\;DUP12];DUP12^;DVP12_;DUP12`;DVP12a;DUP12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;
DUP12j;DUP12k;DTP12l;DUP12m;DUP12n;DUP12o;DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12
W<DUP12X<DUP12Y<DUP12Z<DUP12[<DUP12\<DUP12]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP
12e<DVP12f<DUP14Q:D\P12g<DVP13h<DWP12i<DUP12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=D
UP12R=DUP12S=DUP12T=DUP12U=DUP12V=DUP12W=DUP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_
=DVP12`=DVP12EDSP12a=DUP13b=ETP15c=EYP12d=EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14
l=GTP14l=GVP15m=GYP13n=GVP15o=GYP13P>GYP13Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP
12Y>GUP13Z>GYP12[>GTP12\>GUP12]>GUP12^>GVP12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>G
UP13g>GYP13h>GYP12i>GTP13j>GTP13k>GYP13l>GYP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T
?GTP12U?GUP13V?GYP12W?GVP12X?GUP12Y?GTP12Z?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP1
3b?GVP12c?GUP13d?GXP18e?HWP14f?HWP11EHRP13g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP1
3m?HRP12IHRP11EHRP12n?HTP12o?HTP14P@HTP13Q@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14
X@JZP13Y@JTP14Z@JZP13[@JTP13\@JWP12]@JUP14^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP
13f@MTP13g@MVP13h@MWP16^2MZP14i@NVP11ENRP13j@OTP15k@OTP14l@OTP15m@OTP14n@OVP14o@OWP14PAOUP16QAOV
P16QAOXP13RAOVP14SAOVP15o@OWP12TAOSP13UAOTP12VAOTP13WAOTP13XAOUP15o@OWP13YAOTP18ZAOTP15c=OWP14[A
OYP14\AP1TP13]AP1TP13^AP1TP14_AQ1TP13`AQ1TP13aAQ1VP13bAQ1VP13cAQ1VP1EdAQ1UP14eAR1WP14fAR1YP16gAR
1YP16hAR1\P15iAR1YP14jAR1VP14kAR1XP15lAR1YP16mAR1\P14nAR1XP12oAR1VP13PBR1WP12QBR1UP13RBS1TP13SBS
1TP13TBS1TP15UBS1WP12VBS1UP13WBS1TP12XBS1UP16YBT1VP13ZBT1VP15[BT1]P14\BT1VP15]BT1VP16^BT1XP14_BT
1VP16c=T1WP17`BT1XP13aBT1TP14bBT1VP12cBT1TP14dBT1VP13eBT1VP14fBT1ZP12gBT1UP11ET1RP12hBT1VP12iBT1
VP12o8T1TP13jBT1WP12kBT1TP12lBT1UP13mBT1XP14nBT1ZP14oBU1XP13PCU1UP13QCU1WP14RCU1VP12SCU1TP12TCU1
VP12e:V1TP1>UCV1UP1>VCV1WP13WCV1UP12XCV1UP12YCV1UP15ZCV1WP14[CV1WP13\CV1VP12]CV1UP12^CV1VP12_CV1
VP13i3W1UP14`CW1VP12aCW1UP14bCW1VP14cCW1VP15dCW1YP13eCW1TP12fCW1UP12gCW1UP16hCW1YP14T@W1WP14iCW1
VP16jCW1VP16jCW1XP15kCW1YP13lCW1XP15mCW1XP14nCW1XP15oCW1XP13PDW1VP15QDW1TP15RDW1VP15SDW1YP1:TDX1
TP16UDX1VP16VDX1XP15WDX1XP14XDX1WP15R7X1YP14YDX1VP14ZDX1ZP12[DX1UP13\DX1WP13]DX1VP15^DX1ZP12_DX1
TP13`DY1VP16aDY1TP19bDY1TP13cDY1XP13dDZ1VP13eDZ1UP17fDZ1\P14gD[1VP13hD\1UP1=iD]1TP1<jD]1UP19o@]1
VP13kD]1VP17c=]1ZP14lD]1XP15mD]1VP15nD]1YP19oD]1UP14PE]1TP14QE]1WP15RE]1WP15SE]1YP15TE]1VP14UE]1
ZP15VE]1VP14WE^1VP13XE^1VP15YE_1VP14ZE_1WP13PC_1UP14[E_1XP16\E_1ZP16]E_1XP16oD_1XP18^E_1UP13E_1S
P14_E_1VP15`E_1WP15aE_1VP12bE_1UP12cE_1TP14dE`1UP14eEa1WP15fEa1WP15gEa1WP17hEb1VP14iEb1VP13jEb1V
P13kEb1TP13lEb1VP13mEb1TP15nEb1YP14oEb1WP1<PFb1TP15QFb1VP12RFb1UP16SFc1\P15TFc1XP15UFc1XP14VFc1V
P17WFc1ZP13XFc1TP13YFc1TP15U@d1_P12ZFd1UP12[Fd1TP13\Fd1VP14]Fd1XP13^Fd1UP12_Fd1UP16`Fd1UP17aFd1V
P12bFd1TP14cFd1TP13dFd1VP12k8d1UP12eFd1TP13fFd1WP13gFd1UP14hFd1YP14iFd1WP14jFd1VP13kFd1WP12lFd1U
P13mFd1VP14nFd1YP16^2d1ZP13oFd1TP13PGd1VP14QGd1VP13RGd1WP15SGd1XP12c<d1VP13TGd1XP13UGd1YP15i:d1\
P14VGd1\P14WGd1ZP15XGd1YP12YGd1UP14ZGd1VP14[Gd1WP12\Gd1TP15]Gd1[P14^Gd1XP15_Gd1VP14`Gd1ZP13aGd1X
P12bGd1UP15cGd1YP12dGd1UP14eGd1VP15fGd1VP13gGd1VP15hGd1\P12iGd1UP12jGd1UP12kGd1TP12lGd1UP12mGd1U
P12nGd1UP12oGd1UP13PHd1WP13QHd1WP13RHd1WP13SHd1XP14THd1ZP12\8d1VP14UHd1WP12VHd1TP13WHd1WP13XHd1X
P12YHd1UP12ZHd1UP12[Hd1TP12\Hd1TP12]Hd1TP13c7d1YP12^Hd1TP12_Hd1TP12`Hd1TP14c7d1ZP14aHd1WP12bHd1T
P13cHd1WP12dHd1TP13eHe1TP13fHe1VP14gHe1VP13hHe1TP1BiHe1VP13jHe1TP15kHe1YP14lHe1ZP13mHe1VP12cEe1S
P18j3e1[P17nHe1[P12cEe1SP15oHf1ZP1IPIg1oL3QIh1VP12RIh1UP14SIh1VP15TIh1VP16UIh1VP12VIh1UP12WIh1TP
13XIh1WP14YIh1VP16ZIi1ZP14o@j1WP15[Ij1YP1=\Ij1TP18]Ij1TP13^Ij1TP13_Ij1TP14`Ik1XP13aIk1VP13bIk1VP
14cIk1WP15dIk1XP16eIk1\P14fIk1ZP17gIk1\P14hIk1YP16iIk1XP18jIk1XP12QBk1UP16kIl1XP17lIl1YP17mIl1VP
16nIl1[P15j3m1YP13oIm1VP15PJm1YP16QJm1XP15QJm1WP15RJm1]P14SJm1VP13TJn1VP13UJn1VP19VJo1_P14WJo1YP
16XJo1`P14YJo1ZP15ZJo1\P19[Jo1XP15\Jo1YP146P2YP13]JP2VP18^JP2XP13_JP2VP14`JP2XP13aJP2VP15bJP2ZP1
4cJP2YP14dJP2YP14eJP2YP13fJP2WP16gJP2ZP15hJP2\P16eDP2[P14iJP2ZP16jJQ2XP15kJQ2[P17lJR2VP14mJR2WP1
4o1S2WP12nJS2TP17oJS2_P19PKT2]P12QKT2TP13RKT2VP19SKU2YP16TKV2XP15UKV2WP14VKV2WP14WKW2VP15XKX2VP1
7YKY2ZP14ZKY2WP14[KZ2VP12\K[2UP14]K\2VP12^K\2TP1?E\2RP13_K\2XP13`K\2TP13aK]2TP15aK]2VP13bK^2WP14
cK^2WP14dK^2YP12eK^2TP13fK_2VP19gK_2\P19hK_2\P18iK_2\P17jK_2ZP1
"""##)
}
