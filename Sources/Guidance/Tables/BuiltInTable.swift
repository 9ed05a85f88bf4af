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
fixed solved remedied remedy basics needn't onus miracle wonder miracles wonders heaven god
heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient
otherwise otherwize=kX; suspiciously ears lump hairs hair neck arms 've watched fare admission
entry petrol detour detor=YY; hell earth oh borrowed choppy uncharted stormy muster telling
devastating effect forensic surgical evangelical monastic balletic operatic herculean byzantine
kafkaesque era ware befits befit flick dimensional sided stock canned pat scripted rote excuses
complete ventriloquism showmanship salesmanship oneupmanship brinkmanship gamesmanship grace
graces graced fond swallowed devoured devored=gZ; admin packing tidying hearts oak relative
comparative particular teaches blinder illusion illusions borderline elements aspects hallmarks
flavour flavor=X[; greatness area aspect element size aide bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep
sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks
plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking
massage massages doctor fiddle fiddled spin inflate inflated gild gilded sugared lily disappear
dizappear=m]; disappears dizappears=n]; disappeared dizappeared=o]; vanish vanishes vanished
vanishing sank ether void plughole hole abyss cracks pile bottomless holes collects collecting
gathers gathered gathering pointing accusing sweet breach visitors' vizitors'=g^; gallery
staged tidied printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting
danced dancing pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie looks buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned gaps washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality shop dressing choreographed rescues rescued
rescuing bail bails bailed prop props propped spoonfeeding answering honour honor=Rb; honours
honors=Sb; honoured honored=Tb; preach profess professes lumber lumbered saddle saddled loaded
burden burdened inflict inflicted impose imposed moon advantage liberties treated treating
cattle dirt fools criminals servants rides rode roughshod feelings stepped stepping tread
treads trod trodden treading toes talked shout stray strays strayed drifted veer veers veered
degenerate degenerates degenerated descend descends descended morph morphed stumble stumbled
tipped blurred chat monologue monolog=oc; mode swinging swung acts acting maggot fool clown
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
resisted oppose opposes opposed tantrum strop paddy decide decides decided stared smiled shuts
shutting react chatter pretend pretends pretended waits loss odds snail's promise promize=ni;
loop proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed
skate skates skated skips skipped checks miscast ploughed pressed regardless anyway admit
admits claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark
barks barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes
protest scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse
owner buying peace scar scars legacy vacuum bruises bruizes=ml; wounds brake brakes damper
dampener strain kibosh mockers frighteners seal skids concentrates concentrated chip chips
chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks
sucked sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates
kills killed killing stifle stifles choke chokes choked nips nipped squash squashed quash
quashed dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock muddy
muddies muddied applecart ship spanner curveball favours favors=go; magic disservice justice
world dream clockwork breathe breathed injects injected lungs reap reaps reaped reaping bearing
harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded death doom
knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured tail wagging
wags domino ripple snowball knock-on vicious spiral coincidence coincidense=\Q< mystery fluke
rocket to? imagine survived cent owing campaign owe owes owed hinged revolve revolves revolved
pivot pivots shoulders personality whim luck dies dint sheer symptom by-product casualty
product fallout aftermath consequence consequense=\R< symptoms symptomatic testament tribute
testimony indicative asthma difference differense=dR< emerge emerges emerged achieves achieved
solves prove proves proved landscape changer changers earned gained caught might've would've
could've mightn't rooted grounded courtesy cortesy=ZS< wake guessing lacked gap temperature
root benefitted profits profited woke wakes geared cheered perked wound quietened borne
impossible upshot direct caused resulted resulting decrease therefore thus hence thereby
contributed causing adversely instilled instiled=ZT< enhance enhances enhanced stunt stunts
factor main arise arises arizes=cT< arose foundations groundwork ignite ignites ignited filter
filters filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=WU< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaves misbehaved others' fared differently visual using sharing starting
handing adding switching swapping pairing mixing naming praising praizing=SV< rehearsing
practising practizing=UV< waiting pausing banning displaying similarity folds spill spills
spilled spilt translate translates leaks sprang derive derives derived banned halfway astray
security stake foothold underneath limbo dependence dependense=oV< dependency contempt
disengage dizengage=RW< dispute argument escaping mistaking disguising disguizing=WW< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=eX< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=QY< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues comparing pale pales paled insignificance par heap
outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked
rare arguably character calibre amount stacks alongside fares faring vast slight neighbours
neighbors=aZ< counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment inconsistencies unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly ri verging
bordering mid b c stunted dated garbled bloated skewed entrenched fractured splintered siloed
orphaned undercooked cinderella orphan relation cousin penetrated touched percolated travelled
traveled=b\< side mere specifics survive survives manages scraped staggered staggers lurches
lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls crawled
crawling slogged wade waded wading skin shoestring cease ceases threshold reaches travels finds
counted banked anywhere sight premium supper gamble toss lucky crapshoot roulette wafer
charmless flavourless flavorless=S^< structureless creature spots alley gorilla plot kilter
sorts puff snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy leaden
unformed underdone undernourished undernorished=i^< stodgy teeth minimum essentials faint
substitute imitation translation shuffle swim pecking fate precious recommend suspects handful
o'clock poppies pepper sleep vanishingly awash swamped snowed inundated laden peppered
plastered festooned crammed stuffed dripping bursting brimming overflowing saturated riddled
rife rampant ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant
neverending unending nonstop showers bucketload truckload ton shedload loads tons tens nil zero
chunk slice proportion !<number> lion's sizeable sizable hefty whopping massive tiny majority
minority bulk dose portion needed needs ample battle disputing quarrel quibble object accuse
outsider stranger glance confirms detective scientist suffice conclude blunt reality destined
doomed fated succeed doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach crystal overstated overemphasised overemphasized=]b< emphasised emphasized=^b< pulse
tinge undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach
shades echoes hint somewhere million blush reflection ear outsider's reckoning precision
precizion=Wc< clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared
unaccounted uncalled uncaled=cc< awry pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=dd<
unrewarded unexplained aligned rationale serve expense revisited revizited=kd< reviewed
failings stomach exposed expected delivering critically neatly possess experience
experiense=Ue< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=le< sacrificed
obliged justify lying dormant fallow unopened journals jornals=Tf< ceased died dried shrivelled
shriveled=Xf< shrunk decayed mispronounced misread mislabelled mislabeled=]f< mistimed
mispitched misdirected misapplied mizapplied=af< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=Tg< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts errors
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=Rh< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=Ri< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=]i< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=]j<
rumours rumors=^j< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved cancer depressed homes household situation circumstances
background claiming domestic violence violense=^k< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=[l< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=im< axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=[n< jargon promised promized=]n< noises
noizes=^n< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=jo< jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=fQ= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=bR= soak soaked soaking stuff de jackpot
swimmingly plunge bull strides splash nub bay gift taped licked sewn wrapped fort reins
shoulder smelling smeling=XS= grief naught fruition alive stakes eggshells onions utmost stead
nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=oS= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod eternity lifetime shops riding burst bursts busting seams sixes loggerheads
crossroads ebb chasing hearted cock price pouring poring=iU= shoots slap avail zoned flounder
foul wayside wayzide=PV= final boil piste tangent pieces downhill south overboard haywire
houses rag bearings clanger bombshell bogged scot pig's headway tripping aground production
watching banging sardines wildfire climb sway ransom losses mustard ceremony backside caution
heel cropper standstill snag buffers reputation mercy bush angel shakes patchwork blessing
goose style blueprint slippery dawn economy gesture cannon unto thorn affair compensation macho
herring steep ark cosh thumb radar cuff wane hoof hop warpath uppers hobby soapbox legs knees
downward sake swallow rut pickle daze doldrums weeds tatters crisis crizis=dX= meltdown denial
jack coping managing ok okay saloon panic winded haste sizzle hype muchness ado barred sausage
chestnut egged egging fashion man's eyebrows diamond ruling ballpark skating skimming scratches
scratched scratching slipping strictly coated coating swims roundabouts teething gruel wasters
iceberg cooks kneed reinvent spinning reinventing reinvented rome whistling gritted worlds
footed barking mad cheese chopping watchers cookie cutter dime body dusted dribs drabs friend
fat fiddling flogging grasping clutching clutch straws nettle nosed maintenance mighty collar
jerk mutton nailing pasture rearranging tinted stone's fa tear tearing jury mill thumbs
twiddling knots toe toed tongue turkeys wounded warts wheat serial compulsive habitual
inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker seekers averse
cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters workers
talkers personalities self bundle mischief brains conscience consciense=g\= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=U]= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
exaggeration moods aggression tempered fused natured tendency wee angels monsters monster
darlings terrors terror dears mites horrors madam madams emperor emperors devils sponges
sweethearts toughie toughies brainiacs oddballs weirdos loudmouths lazybones slowcoaches
slowpoke slowpokes underling underlings greenhorn younger-looking brain villain villains
flexible crew crop gang cheeky various backgrounds prize speller pest reasoned rabble mob tribe
firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder wildcard
bystander heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter attention-seeker lone bet achiever
linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=h`= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=aa= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=\d= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=gd= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=ke= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=hf= spiralled spiraled=if= paralysed paralyzed=jf= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg tilt
flounders waffles guts fizz punch zing attack fillers flit flits flitted flitting scuttle
scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing crackling humming
nature plummet nosedive rocketed skyrocketed slump hovering labours labors=dh= pillars cruising
cruizing=fh= agonising agonizing=gh= curling flog throats sinking grind squib tacked shoehorned
crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=Zi= enthral enthrals wow towers melt melts melted outburst havoc dissolve dissolved
wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced sped
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=al= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leap leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=mm= clamouring
clamoring=nm= leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=Vn= arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh surge anticipation fixated mojo toward lettering approval reassurance confirmation
validation unimpressed flummoxed glued downbeat property luggage angriest mentally squarely
accepted famously concept belonging glad handy esteem wandering captured capture relishing
craving savouring savoring=hP> pretending warmed warms regards regarded views viewed considers
perceive identifies empathise empathize=SQ> empathised empathized=TQ> sympathise sympathize=UQ>
related fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=gQ> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=QR> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=bT>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=`U> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll growth error
manoeuvre development considering intake constraints inexperience inexperiense=^V> punched army
volley parade interruptions liberal stingy sudden glimpse ration addition respite drivel
twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=eX> propaganda gatekeeping navel tag parlour
parlor=jX> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog instead disguise disguize=]Z> kilometre
kilometer=^Z> kilogram defeat flatters overstates undersells chills tingle speechless shivers
bless !many commend wallpaper drowsy saddened appalled appaled=nZ> celebrating salvage salvaged
redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed
privilege congratulated commended applauded flourished florished=`[> thrived celebration
fortunate however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=o[> wondered overhaul shake usefully afford rid what's
ideally urge implore advise advize=Z\> propose suggestions recommended ebi ebis wwws exploring
fixing rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed
lake firmed tightened smartened toughened bedded squared levelled leveled=V]> scaled ramped
beefed cleaned litter ups upped upping ante dimension rounding hump reborn revitalised
revitalized=d]> rejuvenated turnaround blossoming booming burgeoning maturing evolving buds
quantum transformation metamorphosis renaissance rebirth sea-change industrial russian recovery
stature horizon mired trapped wedged tailspin warp impasse plateau ceding altitude sliding
crept fade backslide backsliding founder foundered founders languishing nosedives flatlined
flatlines crater infancy dive battering upturn downturn succeeded matured mellowed mend bedding
creeping edging inched inching flatline plateaued comeback revival hitherto ago previous giant
enormous significant forwards conquered outgrown flagged revolutionised revolutionized=j_>
waning dwindling eradicated eliminated dipping flagging recovering strongly recovered rallied
rebounded crashed rapid worsening worsen lowered profile attains attained perform performs
performed fulfil fulfils embedding embeds gaining circumstance situations extent conditions
kinds length ratio deadline eh rating shan't who's chooses organises organizes=Sa> misbehaving
sizes suppose scrapped attribute ascribe research I attracted noisiest noiziest=]a> cleaning
lady ladies guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual coding
standardised standardized=Qb> regulate regulates regulated regulating interleaving interleave
interleaved metacog disapplied dizapplied=Zb> stanine stanines calibrate calibrated
implementation diagnostic 2 3 qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8
progress8 dives retrieval spaced continuous passport metacognition metacognitive formative
summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology individual personal mindset
organiser organizer=^d> organisers organizers=_d> assurance curricular 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=nd> subitising subitizing=od> sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs
tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
diagnosis abused medication brother sister habitually periodically thrice tend tends tended ad
nauseam masses myriad interaction copious abundant plentiful countless numerous limitless
substantial disproportionate significantly equals layer fibre sacred fixes resolves carpeting
hears whit hived siphoned carted vegetate housed housing seals sin childminding wrapping hushes
airbrush sanitise sanitize=Yg> sanitised sanitized=Zg> sugarcoat sugarcoated cherrypick twist
twisted squirrelled squirreled=`g> spreadsheets brushing shrugging shelter shelters sheltering
magicked conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=Yh> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=Xi> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=ei> agony flattering unflattering disguises disguizes=ii> disguised
disguized=ji> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=Pl> favour favor=Ql> deigned condescended dares uplifted
oftener theory principle practises practizes=Yl> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=hl> inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms faults frills hoot arithmetic rusty
husk selves reigns reigned tyrannises tyrannizes=bn> looms loomed spotlight clamour clamor=fn>
clamours clamors=gn> smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=Vo> pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=UP? devours devors=VP? epitome essence essense=XP?
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co pre multi semi received stocked supervised supervized=lP? intentioned
numbing destroying hoc baked sensitivity competence competense=SQ? ranging centred user
universally staffed whelming explanatory indulgent congratulatory leftovers 's motoring racing
romping coordination articulation hotbed island fancies whisker discharges obligations
commitments alright usp zipped trundle trundles bounces canter canters condition repair sniffed
sneezed faulted zings fizzes crackles grates clunks underwhelms changeover metallic monotone
razor placing addresses micro strange peculiar weird bizarre puzzling outlook searching probing
pertinent !number acoustics output demeanour demeanor=QS? conditioning raid v shouty draughty
sparingly placed allocated positioned thumbed documented versed primed schooled honed dress
applies timed reacts reacted unwell dud loser gaggle voucher chill accuracy fidelity distrust
mistrust friction animosity rivalry harmony discontent painted upward trajectory breakthrough
milestone setback necessity constraint festival solving major source sorce=`T? mucking fooling
larking naughtiness disobedience disobediense=eT? yardstick proven exceeded sub abnormal
tripped texts batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee
lures behold witness gladden gladdens swells cockles stripes accomplishment dos do's bettering
topping bettered unbettered unimprovable unfaultable champagne future package you're gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled shares disruption instance
describing guide sickly clean basis shiny opaque magnetic waterproof stretchy absorbent bendy
dusty smoky cycled receiver bunting upper solemn stately mournful mornful=TX? jig carol tunes
ballad polka melody tempo north east outer sunny shady dye voltage flame volume yeast cress
crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays thursdays
fridays numbered invent inbox sewing pluperfect masculine feminine conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables government kidney liver hydraulic
demerit capital consumer durable goods monopolistic competition markets avoidant ambivalent
attachments top-heavy acute obtuse reflex complementary inverse correlation skew gradient ions
ion index indices random sampling parallax deviation frequency dilute unreactive unsaturated
bases fats nucleus isotope isotopes compound compounds dominant diminished augmented plagal
cadence cadense=[[? cadences interval intervals fourth fifth seventh triad triads severe
physical phyzical=e[? medical sensory mobility disability dizability=i[? disabilities
dizabilities=j[? disorder disorders impairment impairments autism dyslexia dyspraxia deafness
allergy allergies eczema epilepsy penalty martial criminal wage wages tax attainers' censure
multi-academy neighbouring neighboring=`\? payments vested conflicts expire resume receive bays
hatch users guests contractors residents members ticket-holders jammed glitched thermostat
express replacement offline chickenpox measles covid norovirus nits headlice virus appointment
maternity paternity ramadan eid diwali yom passover carnival fixture tournament tornament=f]?
photographer vaccinations jabs immunisations immunizations=j]? dentist optician refurbishment
painters builders electricians plumber repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator historian historians sources sorces=_^? credited
condemned defended d e adverts advertisers advertizers=f^? poets empires characters volcanoes
kings queens newspapers composers artists cells rse warns tackles modal modals defeated
rendered renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=i_? properties giants
pirates shopkeepers doll teddy interpreter you'll id username signature inhaler mislaid
misheard miscounted smudged gaelic eyesight wrestling mistaken marriage grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate cooled bye shepherd samaritan parenting guides actions fees
items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=ca? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes muscle reactions prince pendulum variables clause digit digits distribution vowel
seller arts liner gross mental fortnight histories wonky guys deck spaces exits western clare
casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage arrange
venue blanks visiting viziting=be? verdict op vocab keywords pledge emotions makaton widgit
smiley smileys emojis router perished rusted hoist chromebooks ipads leaky flickering squeaky
flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring electrical mechanical
technical crossword clues tummy gymnasium hips wraparound childcare social intimate dental
palliative aftercare unity endeavour endeavor=Qg? population coral species economic imperial
habitat decay regeneration renewal qualify qualifies chanted shrieked gasped squealed aloud
buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes attributed electrician
certified deemed surveyor auditor county hmi inspectorate criticised criticized=Uh? inspections
eligible cyclists taxis motorists sampled visited vizited=\h? sprite sprites bugs algorithm
algorithms pseudocode subroutine debugging dealt traces explores whom complimented union police
ministry contractor published ofsted's estyn's regulator regulator's inspected noticeboard
posted pinned marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden liable ml school's
trust's academy's judgements judgments=li? proverb catchphrase punchline phrased deems judges
criticises criticizes=Sj? condemns tweet voicemail plumped dashboard dataset rep spokesman
spokeswoman spokesperson solicitor lawyer reporter neighbour neighbor=aj? resident themself
strapline subtitle hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h
j k nan gran howled solar lunar rainy anti incident incidents ambassador ambassadors equation
equations reopen appoint invented unauthorised unauthorized=ck? authorised authorized=dk?
absences absentee absentees absenteeism signatures woodland diploma enunciated holder sleepers
o disk elections injuries vowels persons calculate calculated estimated probability investigate
fabrics poet mime knelt cited voiced quotes refers referred recommends advises advizes=dl?
manual webpage receipt whilst interviewed suggesting implying judging grading arguing assessed
evaluated implied ranking pros cons recited recites stanza canto stating whereas discrete
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
advice.wish
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
what you wondered
We wondered what would help …
What options are you weighing?
What have you tried so far?
advice.in-your-place
aside.cry
PRA
praise
This lets a feeling speak. What happened, and when?
At <time> … (plain words) …
How do you see …?
aside.stock
EVA
loaded
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
[6\6U6V6W6`5aZ8[n?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5X2R5S5T5U5V5W5X2X5Y5Z5[5\5]5^5V4_5`5a5b5c5d5e5f5g5h5i5j5
k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6R4X2Z6[6\6X2]6^6_6X2`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7k6U7
V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7V4e7f7g7h7i7j7V4k7l7m7n7o7P8Q8V4R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8
c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9h8R9S9T9U9V9W9X9Y9h8Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:
Q:R:S:T:U:V:W:h9X:Y:Z:[:\:]:^:_:`:a:b:c:_:_:_:d:e:f:g:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;
\;];^;^;^;^;^;_;_;_;_;`;`;`;a;b;`;b;`;b;`;c;`;_;_;d;_;^;^;e;^;_;_;f;f;`;_;_;g;h;g;^;_;_;i;i;j;k;
_;l;l;l;_;_;_;^;m;m;`;^;^;^;^;f;n;f;`;_;_;_;_;_;i;o;P<Q<R<S<T<R<U<V<W<Q<Q<X<Y<Q<Z<[<Q<Q<Q<Q<\<W<
]<W<^<_<Q<`<Q<a<a<b<c<d<e<f<g<h<h<i<i<i<i<e<e<e<e<i<i<i<e<j<h<i<h<i<i<i<h<i<k<l<i<m<n<o<P=i<i<i<
i<P=e<P=P=Q=e<Q=i<i<R=S=i<i<i<T=i<i<U=T=i<i<V=i<e<e<e<e<g<e<g<W=e<i<i<i<i<e<e<X=e<e<e<i<i<e<e<e<
e<Y=Z=[=e<\=i<i<i<i<i<i<]=i<^=g<^=g<e<e<_=e<i<`=a=P=P=P=b=P=i<i<i<i<e<e<e<e<e<e<Q=e<c=e<d=Q=d=e<
e<e<e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?
S?T?U?m>V?W?X?m>Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@
a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQAl?RASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAl?gAhAiAjAkAlAmAl?
nA\AoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCTCUCVCWCTCXCTCYC
ZCPC[C\CkB]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDVDWDWDXDWDWDWDYDZD[D\D]D^D_D`DVD]D
aDbDWDWDWD]DcDWD]D]DdDWDeDfDWDWDgDWDWDhDiDjDWDWD]DWDkDZDlDmDWDWDWDnDoDPEQERESETEUETEUEVEWEXEYEZE
[E\E]E^E_E`EaEbEcEdEeEfEgEgEhEiEjEkElEgEmEgEnEoEPFQFgERFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfF
gFhFiFjFkFlFmFnFoFoFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUH
VHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeI
fIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUK
VKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgKfKhKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLbL
dLeLfLgLhLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNRN
RNRNRNRNRNRNRNRNRNRNRNRNSNTNRNRNRNRNRNRNRNRNRNRNRNUNTNRNRNRNRNRNRNRNRNRNRNRNVNRNRNRNRNTNTNTNRNRN
RNRNWNXNRNRNRNRNYNRNRNRNRNRNRNZNRNZNZNZNZNZNZN[N\N]N]N]N]N]N^N]N_N]N]N]N`NaN]NbNcN]N]NdNeNfNgNhN
iNjNkNlNmNnNoNPOQOROSOTOUOVOWOXOYOZOVO[OVO\O]O^O_O`OaObOcOdOeOeOfOgOeOgOhOhOhOiOjOeOgOeOkOlOgOlO
gOeOgOeOgOeOgOhOmOeOeOeOeOnOoOiOeOeOeOeOeOeOeOeOeOeOeOeOeOeOeOeOeOeOeOiOeOPP1gOPP1PP1PP1gOQP1RP1
PP1SP1TP1gOPP1gOPP1gOPP1gOPP1gOgOPP1gOPP1UP1PP1PP1PP1PP1VP1VP1VP1WP1PP1PP1PP1PP1PP1PP1PP1PP1XP1Y
P1ZP1YP1YP1YP1YP1gOYP1gOYP1YP1YP1gOYP1gOYP1gOYP1gO[P1YP1YP1gOYP1YP1YP1YP1YP1YP1YP1YP1gOYP1YP1gOg
OYP1gO\P1gO\P1gOgOgOgOgOgOgOgOgOgOgOgOgOgOgO]P1gO^P1gO_P1gOgOgO`P1aP1gOgOgOgOgOgOgOgObP1bP1gOgOg
OgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOgOcP1dP1\P1gOeP1mOfP1gP1hP1gO\P1i
P1gOgOgOgOgOgOgOgOgOgOjP1YP1kP1kP1gOgOgOgOgOgOgOlP1gOgOgOgOgOkP1kP1gOmP1nP1oP1PQ1nP1QQ1RQ1SQ1TQ1
UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1nP1nP1oQ1PR1QR1RR1
SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1mQ1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1
RS1SS1TS1QQ1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1TQ1cS1dS1eS1fS1gS1hS1iS1iS1jS1kS1lS1mS1nS1
oS1TQ1PT1QT1RT1ST1TT1UT1VT1WT1jQ1nP1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1
lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1VU1bU1cU1dU1dU1eU1dU1fU1gU1hU1
dU1iU1jU1kU1VU1lU1mU1nU1oU1PV1QV1RV1SV1dU1TV1UV1VV1WV1XV1YV1ZV1VU1[V1jU1\V1]V1jU1jU1^V1_V1`V1jU1
aV1jU1bV1cV1dV1jU1jU1jU1jU1eV1VU1fV1gV1hV1jU1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1
ZW1[W1\W1]W1WW1^W1_W1`W1aW1bW1VW1VW1cW1cW1dW1eW1cW1fW1cW1gW1gW1hW1iW1jW1kW1lW1mW1mW1cW1nW1oW1PX1
QX1dW1RX1SX1TX1UX1VX1WX1XX1YX1ZX1[X1\X1]X1^X1_X1_X1`X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1aX1bX1_X1
cX1_X1dX1dX1eX1_X1fX1gX1gX1hX1iX1_X1jX1kX1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1lX1_X1
lX1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1mX1_X1mX1_X1_X1_X1_X1_X1_X1_X1_X1nX1nX1nX1_X1oX1oX1_X1
_X1PY1_X1QY1_X1RY1_X1SY1_X1TY1UY1VY1_X1WY1_X1XY1_X1XY1_X1YY1_X1YY1_X1_X1_X1_X1_X1ZY1_X1[Y1WY1_X1
\Y1\Y1\Y1_X1_X1_X1_X1]Y1]Y1]Y1_X1^Y1_Y1`Y1aY1_X1_X1aY1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1
bY1_X1_X1_X1cY1_X1_X1_X1dY1dY1dY1_X1eY1_X1eY1_X1fY1_X1gY1_X1hY1hY1iY1_X1jY1hY1kY1_X1lY1mY1nY1oY1
PZ1QZ1_X1_X1RZ1_X1_X1_X1SZ1TZ1_X1_X1WY1_X1UZ1VZ1WY1WZ1WY1VZ1_X1_X1_X1_X1aY1_X1aY1XZ1YZ1_X1_X1_X1
_X1_X1_X1_X1_X1_X1_X1_X1ZZ1[Z1\Z1_X1]Z1_X1_X1_X1^Z1_X1_X1_X1_X1_X1_Z1_Z1_X1_X1_Z1`Z1_X1_X1aZ1bZ1
_X1_X1_X1_X1WY1_X1WY1cZ1_X1_X1dZ1_X1_X1_X1_X1_X1hX1hX1eZ1fZ1_X1_X1gZ1hZ1_X1_X1dZ1_X1_X1_X1_X1hZ1
_X1_X1_X1hZ1hX1hX1iZ1fZ1_X1_X1_X1_X1_X1_X1dZ1_X1jZ1hX1kZ1hX1_X1_X1lZ1_X1_X1_X1dZ1_X1_X1_X1_X1hZ1
mZ1nZ1oZ1P[1_X1Q[1hZ1_X1_X1_X1hZ1_X1_X1R[1S[1_X1_X1T[1S[1U[1hX1V[1fZ1hX1hX1W[1fZ1X[1X[1_X1X[1Y[1
Z[1[[1\[1hY1_X1][1_X1hY1hY1iY1_X1_X1_X1][1_X1_X1_X1_X1^[1_X1_X1][1_X1jY1_X1hY1_X1_X1_X1_[1_X1hX1
hX1`[1hX1_X1_X1cX1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1a[1_X1_X1_X1_X1_X1_X1_X1b[1_X1c[1
_X1_X1_X1_X1_X1_X1_X1_X1_X1d[1_X1_X1_X1_X1_X1aY1aY1_X1_X1e[1e[1e[1e[1e[1e[1f[1g[1h[1h[1i[1h[1e[1
e[1j[1e[1k[1l[1m[1n[1WY1_X1o[1P\1Q\1R\1S\1T\1U\1U\1V\1_X1_X1_X1_X1_X1W\1dX1X\1_X1Y\1Z\1[\1\\1]\1
dX1^\1_X1_X1_X1_X1_X1_\1_X1_X1_X1WY1_X1WY1_X1`\1a\1b\1_X1_X1_X1c\1_X1_X1_X1_X1_X1_X1_X1_X1_X1_X1
_X1_X1_X1d\1_X1e\1_X1f\1_X1_X1_X1bX1_X1bX1bX1g\1h\1i\1j\1k\1l\1_X1m\1n\1o\1P]1hX1hX1Q]1hX1R]1S]1
_X1_X1_X1_X1_X1_X1T]1_X1T]1_X1_X1_X1_X1hZ1_X1_X1U]1_X1V]1V]1_X1_X1U]1U]1U]1_X1W]1V]1V]1_X1V]1V]1
_X1_X1X]1_X1V]1_X1V]1V]1V]1_X1_X1_X1_X1_X1Y]1Z]1[]1\]1]]1^]1^]1_]1`]1a]1_]1b]1c]1d]1d]1e]1f]1g]1
h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1_]1Y^1_]1Z^1_]1[^1\^1]^1_]1^^1_^1`^1a^1b^1b^1
b^1b^1c^1d^1e^1f^1g^1h^1i^1_]1j^1j^1k^1_]1_]1_]1_]1b]1f]1f]1l^1f]1f]1f]1m^1f]1n^1o^1n^1b]1P_1Q_1
R_1S_1T_1U_1_]1V_1W_1X_1Y_1Z_1_]1_]1Z^1_]1_]1_]1[_1_]1\_1]_1^_1__1`_1a_1b_1_]1c_1d_1e_1_]1f_1g_1
_]1_]1_]1_]1_]1_]1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1P`1_]1R`1S`1T`1U`1U`1V`1W`1U`1U`1X`1X`1X`1V`1U`1
X`1U`1W`1V`1Y`1X`1Z`1U`1[`1\`1U`1U`1U`1]`1^`1_`1``1X`1U`1U`1U`1U`1U`1U`1U`1a`1b`1W`1U`1c`1U`1X`1
d`1e`1f`1X`1g`1V`1U`1h`1U`1i`1U`1U`1X`1U`1W`1g`1U`1j`1k`1X`1l`1m`1n`1o`1\`1X`1X`1X`1X`1X`1X`1Pa1
U`1Qa1X`1X`1U`1Pa1U`1X`1Pa1V`1U`1U`1\`1X`1V`1X`1Ra1Ra1X`1X`1Sa1Ta1X`1X`1Ua1Va1X`1U`1Wa1Xa1Ya1U`1
W`1X`1V`1X`1Za1[a1W`1[a1\a1]a1^a1V`1_a1\`1V`1V`1\`1\`1\`1\`1U`1`a1X`1U`1U`1U`1U`1U`1aa1ba1Z`1ca1
X`1da1ea1fa1ga1ha1ia1ja1U`1X`1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1\b1^b1_b1
`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Qc1Vc1Qc1Wc1Xc1Yc1Zc1[c1\c1[c1
[c1]c1^c1[c1[c1_c1`c1ac1bc1[c1cc1dc1ec1[c1fc1gc1[c1hc1[c1ic1jc1kc1[c1[c1[c1[c1lc1mc1nc1gc1oc1Pd1
Qd1Rd1Sd1Td1Ud1[c1Vd1Wd1kc1Xd1Yd1Xd1Xd1Zd1[d1Xd1Xd1\d1]d1^d1_d1`d1ad1bd1Xd1Xd1Xd1Xd1Xd1Xd1cd1cd1
cd1cd1cd1cd1cd1Xd1Xd1Xd1dd1ed1fd1fd1gd1hd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1fd1Ue1Ve1We1Xe1
Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1fd1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1hd1Uf1hd1
Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1Pe1bf1fd1cf1df1fd1ef1ff1ff1gf1Qf1hf1ff1if1if1fd1jf1Vf1ff1kf1
lf1mf1nf1of1of1^e1Pg1ff1Pe1Qg1od1fd1Rg1Sg1Tg1fd1Ug1Vg1Wg1Xg1od1fd1Vf1fd1fd1fd1fd1fd1Yg1fd1fd1fd1
Zg1[g1fd1fd1fd1be1od1ff1fd1ff1fd1ff1\g1fd1]g1fd1fd1^g1hd1_g1`g1fd1fd1ag1fd1bg1cg1hd1dg1fd1fd1eg1
fg1gg1hg1ig1jg1kg1fd1lg1mg1ng1og1Ph1Pe1Vf1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Xh1Zh1Xh1[h1\h1\h1\h1]h1]h1
^h1_h1_h1`h1\h1\h1\h1ah1\h1\h1bh1ch1dh1eh1eh1`h1fh1gh1hh1_h1ih1jh1kh1_h1lh1mh1nh1oh1Pi1Qi1Ri1Si1
Ti1Ui1Ui1Ti1Vi1Ui1Wi1Xi1Yi1Zi1[i1\i1]i1^i1Ui1_i1`i1ai1bi1ci1di1Ui1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1
oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Ri1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1ai1Ui1dj1dj1ej1fj1Ui1gj1Ui1hj1
ij1jj1kj1lj1lj1mj1nj1oj1Ui1Pk1Ui1Qk1Rk1Sk1Tk1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1Xk1]k1^k1_k1`k1ak1Xk1Xk1bk1
Xk1Xk1ck1[k1dk1ek1Xk1Xk1fk1fk1Xk1Xk1Xk1Xk1gk1hk1ik1fk1fk1jk1kk1Xk1Xk1fk1fk1lk1mk1nk1ok1ok1Pl1Ql1
Rl1Sl1Tl1Ul1Xk1Vl1Wl1Xk1Xk1Xl1Xk1Xk1Yl1fk1fk1Zl1Xk1Xk1Xk1Xk1[l1fk1\l1]l1fk1fk1fk1^l1Xk1_l1`l1al1
bl1fk1fk1fk1fk1fk1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1
[m1[m1]m1^m1_m1`m1am1bm1cm1cm1[m1dm1em1fm1gm1hm1`m1im1jm1[m1km1[m1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1
Vn1[m1Wn1Xn1Yn1Zn1[m1[m1[m1[m1[n1\n1]n1^n1_n1`n1\n1\n1an1bn1cn1cn1cn1cn1cn1cn1cn1cn1cn1cn1cn1cn1
cn1cn1dn1cn1cn1cn1en1en1en1en1en1en1en1en1fn1gn1gn1en1en1en1hn1en1en1en1en1en1en1en1en1en1en1en1
en1in1en1en1en1en1en1en1en1en1en1en1en1en1en1en1en1en1en1in1en1en1en1en1en1jn1en1en1en1en1kn1en1
ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1en1en1Wo1en1jn1en1en1en1Xo1Xo1Yo1en1Zo1en1en1en1en1en1en1en1[o1
\o1]o1]o1^o1_o1`o1ao1]o1]o1bo1co1]o1do1eo1fo1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2
XP2YP2ZP2[P2\P2]P2^P2^P2^P2^P2^P2_P2^P2`P2`P2aP2^P2^P2^P2^P2^P2^P2^P2bP2^P2bP2^P2bP2^P2]P2^P2^P2
^P2^P2^P2cP2^P2^P2^P2dP2^P2^P2^P2^P2^P2eP2^P2^P2^P2fP2`P2^P2^P2^P2^P2gP2`P2^P2^P2hP2^P2iP2`P2`P2
`P2`P2`P2`P2eP2^P2jP2^P2^P2^P2^P2^P2^P2^P2kP2^P2lP2lP2mP2nP2oP2nP2oP2nP2PQ2nP2QQ2nP2oP2nP2nP2oP2
nP2RQ2nP2nP2nP2nP2nP2nP2nP2nP2SQ2nP2TQ2nP2UQ2nP2nP2VQ2nP2oP2nP2nP2nP2WQ2nP2XQ2lP2nP2nP2lP2YQ2lP2
nP2nP2nP2nP2lP2ZQ2lP2nP2nP2nP2[Q2nP2nP2nP2oP2nP2\Q2nP2]Q2nP2^Q2nP2nP2nP2_Q2nP2nP2nP2nP2nP2`Q2aQ2
nP2nP2nP2bQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2nP2gQ2kQ2nP2nP2nP2lQ2nP2mQ2nP2nP2nQ2nP2nP2nP2nP2nP2nP2gQ2gQ2
oQ2nP2PR2nP2nP2nP2QR2RR2SR2RR2TR2RR2RR2RR2UR2RR2VR2RR2WR2RR2RR2XR2RR2YR2RR2RR2RR2ZR2[R2\R2]R2^R2
_R2`R2ZR2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2dR2ZS2[S2\S2
]S2^S2jR2jR2jR2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2dR2iS2jR2jR2jR2jS2kS2lS2jR2mS2nS2jR2jR2jR2jR2jR2jR2
jR2oS2PT2QT2jR2jR2jR2RT2ST2jR2TT2jR2UT2jR2jR2VT2jR2WT2jR2XT2YT2ZT2ZT2jR2[T2\T2]T2^T2_T2`T2hS2aT2
bT2jR2jR2cT2dT2ZT2eT2ZT2jR2jR2jR2jR2jR2fT2gT2jR2oS2hT2jR2jR2iT2jT2kT2jR2lT2mT2jR2nT2jR2oT2jR2PU2
QU2jR2RU2SU2TU2UU2jR2jR2jR2VU2jR2WU2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2
lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2dV2eV2fV2gV2hV2iV2jV2
kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2TW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2dW2eW2eW2eW2
eW2eW2eW2eW2eW2eW2fW2dW2gW2hW2eW2dW2eW2dW2iW2dW2eW2eW2eW2eW2eW2eW2fW2eW2jW2eW2eW2eW2eW2eW2eW2eW2
eW2kW2gW2lW2gW2eW2eW2eW2gW2eW2eW2eW2eW2eW2eW2eW2mW2eW2nW2eW2eW2eW2gW2eW2eW2eW2eW2eW2eW2eW2oW2PX2
eW2QX2eW2fW2fW2RX2eW2SX2eW2TX2UX2VX2UX2UX2UX2VX2UX2UX2UX2UX2UX2UX2UX2WX2XX2YX2ZX2[X2\X2]X2^X2_X2
`X2UX2aX2UX2bX2cX2dX2eX2fX2gX2UX2aX2hX2iX2UX2jX2kX2lX2lX2lX2lX2mX2mX2nX2oX2PY2PY2mX2mX2QY2RY2SY2
TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2kY2kY2kY2kY2kY2lY2lY2
lY2lY2lY2mY2mY2mY2mY2mY2mY2mY2mY2lY2nY2oY2PZ2PZ2PZ2QZ2RZ2SZ2TZ2SZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2\Z2\Z2
\Z2]Z2^Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2_Z2`Z2\Z2]Z2\Z2]Z2\Z2aZ2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2\Z2bZ2
\Z2cZ2cZ2\Z2dZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2fZ2gZ2hZ2iZ2fZ2fZ2jZ2kZ2lZ2mZ2nZ2oZ2oZ2
oZ2hZ2oZ2P[2Q[2R[2S[2oZ2oZ2T[2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2oZ2U[2U[2V[2U[2U[2W[2X[2Y[2Z[2
[[2U[2\[2U[2][2^[2_[2U[2`[2^[2a[2b[2Y[2c[2d[2e[2d[2f[2g[2h[2i[2j[2j[2k[2j[2l[2l[2m[2n[2o[2m[2m[2
P\2Q\2R\2S\2j[2j[2j[2j[2T\2U\2V\2T\2T\2T\2j[2W\2m[2T\2n[2j[2T\2T\2T\2X\2Y\2T\2Z\2T\2[\2Z\2\\2T\2
[\2T\2U\2T\2]\2T\2^\2T\2T\2V\2_\2j[2T\2j[2j[2T\2`\2a\2W\2b\2b\2T\2T\2T\2j[2T\2j[2V\2j[2c\2d\2e\2
f\2g\2h\2i\2i\2j\2j\2j\2k\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2l\2j\2m\2n\2o\2P]2Q]2j\2j\2
j\2R]2j\2j\2S]2T]2U]2j\2j\2V]2W]2V]2V]2V]2V]2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2j\2
j\2X]2j\2j\2j\2Y]2Z]2j\2[]2Z]2j\2[]2Z]2Z]2\]2j\2j\2j\2j\2]]2j\2j\2j\2j\2j\2]]2j\2j\2X]2j\2j\2^]2
j\2j\2j\2j\2j\2j\2_]2`]2j\2j\2a]2j\2j\2j\2j\2l\2l\2j\2j\2b]2c]2d]2d]2e]2f]2g]2h]2i]2b]2b]2j]2k]2
l]2m]2n]2o]2P^2P^2Q^2R^2S^2T^2U^2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2[^2a^2[^2b^2[^2c^2d^2e^2f^2g^2
h^2i^2j^2k^2k^2l^2k^2m^2k^2l^2k^2k^2k^2l^2k^2k^2k^2k^2k^2n^2o^2P_2k^2k^2k^2k^2k^2Q_2k^2R_2k^2k^2
k^2k^2k^2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2[_2]_2^_2__2`_2a_2b_2c_2d_2e_2e_2`_2`_2f_2g_2`_2h_2i_2j_2
`_2k_2l_2m_2n_2o_2P`2Q`2R`2S`2[_2T`2`_2U`2`_2[_2V`2W`2X`2Y`2Z`2W`2`_2`_2[`2\`2]`2`_2`_2^`2_`2``2
`_2a`2`_2b`2c`2d`2e`2f`2g`2h`2i`2`_2j`2k`2[_2l`2`_2m`2n`2[_2[_2o`2Pa2`_2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2
Ya2Za2[a2\a2`_2]a2^a2_a2`a2W`2W`2aa2ba2ca2da2`_2ea2`_2fa2ga2ha2ia2`_2`_2ja2`_2`_2`_2`_2`_2`_2ka2
[_2la2`_2ma2[_2na2oa2Pb2Qb2[_2Rb2`_2Sb2`_2Tb2Ub2Vb2Wb2Xb2`_2Yb2`_2Zb2`_2`_2`_2`_2`_2`_2[b2\b2]b2
^b2_b2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2`_2lb2mb2nb2ob2Pc2`_2`_2Qc2Rc2Sc2`_2`_2`_2Tc2Uc2Vc2Wc2
Xc2Yc2Zc2[c2\c2]c2`_2^c2_c2`c2`_2ac2bc2`_2W`2W`2`_2`_2cc2dc2ec2`_2`_2`_2fc2gc2hc2ic2jc2kc2W`2lc2
mc2nc2oc2Pd2Qd2Rd2`_2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2`_2ad2bd2cd2dd2[_2ed2[_2[_2fd2[_2
gd2W`2hd2id2jd2`_2kd2kd2`_2`_2`_2ld2md2nd2od2Pe2Qe2`_2[_2`_2Re2Se2W`2Te2`_2Ue2W`2Ve2W`2We2Xe2Ye2
Ze2[e2\e2]e2^e2_e2^e2`e2^e2`_2`_2W`2ae2`_2be2`_2`_2ce2de2`_2`_2`_2`_2ee2`_2fe2ge2he2`_2`_2ie2je2
`_2ke2`_2le2me2ne2me2oe2me2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Vf2Vf2Xf2Yf2Zf2Vf2Zf2[f2\f2Vf2]f2^f2_f2`f2af2
bf2Vf2cf2df2ef2ff2gf2hf2Vf2if2Vf2jf2ef2kf2lf2mf2nf2of2Pg2Qg2Rg2Vf2Vf2Sg2Vf2Vf2Vf2Vf2Tg2Vf2Vf2Vf2
Vf2Vf2Vf2Vf2Vf2Ug2Vf2Vg2Wg2Vg2Xg2Yg2Zg2Vf2Vf2Vf2[g2Vf2Vf2\g2]g2^g2_g2`g2ag2bg2cg2cg2dg2^g2eg2fg2
Vf2^g2gg2hg2ig2jg2kg2lg2mg2ng2og2Vf2Vf2Vf2Ph2Qh2Rh2Sh2Th2Vf2Uh2Vf2Vh2Wh2Vf2Vf2Xh2Vg2Vf2Yh2Zh2[h2
\h2]h2^h2Vf2Vf2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Qi2Qi2Ri2Si2Ti2Vf2Ui2Vf2
Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2Vf2Vf2li2Vf2Vf2mi2Vf2ni2oi2Vf2
Pj2Qj2Vf2Vf2Rj2Vf2Sj2Tj2Uj2Vj2Wj2Vf2Xj2Vf2Vf2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2
jj2kj2lj2mj2nj2oj2Pk2Qk2ef2Vf2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2\k2^k2_k2`k2ak2bk2bk2ck2dk2[k2
[k2[k2ek2fk2gk2hk2ik2jk2ik2kk2lk2ik2ik2mk2nk2ok2nk2Pl2Ql2Rl2Sl2nk2Tl2nk2Ul2Vl2Wl2Xl2Wl2Yl2Zl2[l2
\l2]l2Wl2^l2_l2`l2al2Wl2Wl2bl2cl2dl2Wl2el2fl2gl2hl2il2jl2Wl2kl2ll2ml2Wl2Wl2Wl2nl2ol2Wl2Pm2Qm2Rm2
Wl2Sm2Tm2Um2Wl2Vm2Wm2Wl2Xm2Ym2Zm2Wl2[m2\m2]m2^m2Wl2_m2`m2am2Wl2bm2cm2dm2em2Wl2Wl2Wl2fm2gm2Wl2Wl2
hm2im2jm2Wl2Wl2Wl2Wl2km2Wl2Wl2Wl2lm2Wl2mm2Wl2Wl2Wl2Wl2Wl2Wl2Wl2nm2om2Wl2Wl2Wl2Pn2Wl2Qn2Rn2Wl2Sn2
Tn2Wl2Un2Vn2Wn2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Xn2Wl2Wl2Wl2Yn2Wl2Wl2Wl2ll2Wl2Zn2Sm2[n2Wl2\n2Wl2Wl2Wl2
]n2^n2_n2Wl2Wl2Wl2`n2an2Wl2Wl2Wl2Wl2bn2cn2dn2ll2en2fn2gn2Wl2Wl2Wl2Wl2Wl2hn2in2Wl2Wl2Wl2Wl2jn2kn2
ln2Wl2mn2Wl2nn2on2Wl2Wl2Po2Wl2Wl2Qo2Ro2So2To2Wl2Wl2Wl2Uo2Wl2Vo2Wl2Wl2Wo2Wl2Wl2Xo2Wl2Yo2Wl2Wl2Zo2
[o2\o2]o2Wl2Wl2Wl2^o2Wl2_o2_o2`o2Wl2Wl2Wl2ao2bo2Wl2Wl2co2Wl2do2Wl2eo2fo2go2ho2io2Wl2Wl2Wl2Wl2jo2
Wl2ko2Wl2lo2Wl2mo2Wl2Wl2Wl2no2Wl2Wl2Wl2ll2Wl2oo2Wl2PP3Wl2Wl2Wl2Wl2Wl2Wl2QP3Wl2Wl2Wl2Wl2RP3SP3Wl2
TP3Wl2UP3Wl2VP3WP3Wl2Wl2XP3Wl2YP3Wl2Wl2Wl2ZP3Wl2[P3\P3]P3Wl2^P3_P3Wl2Wl2`P3Wl2Wl2aP3bP3Wl2Wl2Wl2
Wl2Wl2cP3dP3dP3eP3fP3gP3Wl2hP3Wl2Wl2iP3Wl2jP3Wl2Wl2Wl2kP3Wl2Wl2lP3Wl2Wl2mP3Wl2Wl2nP3oP3Wl2Wl2Wl2
PQ3Wl2QQ3Wl2RQ3Wl2Wl2Wl2SQ3Wl2Wl2TQ3UQ3Wl2Wl2VQ3Wl2WQ3Wl2XQ3Wl2Wl2Wl2Wl2YQ3Wl2Wl2ZQ3[Q3\Q3]Q3^Q3
_Q3Wl2Wl2`Q3Wl2aQ3Wl2Wl2Wl2bQ3Wl2Wl2Wl2cQ3dQ3eQ3Wl2Wl2fQ3\l2gQ3Wl2Wl2hQ3iQ3jQ3kQ3Wl2Wl2lQ3Wl2mQ3
Wl2nQ3Wl2Wl2Wl2Wl2Wl2Wl2oQ3Wl2PR3Wl2QR3Wl2RR3Wl2SR3TR3UR3Wl2VR3Wl2WR3Wl2Wl2Wl2XR3YR3ZR3ll2[R3Wl2
\R3Wl2]R3^R3Wl2Wl2_R3Wl2`R3Wl2aR3Wl2bR3cR3Wl2Wl2Wl2Wl2Wl2dR3Wl2eR3Wl2fR3gR3hR3iR3Wl2jR3Wl2kR3lR3
Wl2Wl2mR3nR3Wl2Wl2oR3Wl2PS3QS3Wl2Wl2Wl2Wl2RS3SS3TS3Wl2Wl2Wl2Wl2US3VS3Wl2Wl2Wl2WS3XS3YS3Wl2Wl2Wl2
ZS3Wl2[S3\S3]S3^S3_S3Wl2Wl2Wl2`S3Wl2aS3Wl2Wl2bS3cS3Wl2Wl2Wl2dS3eS3fS3Wl2gS3Wl2hS3Wl2iS3Wl2Wl2Wl2
jS3Wl2kS3Wl2lS3mS3nS3Wl2oS3PT3Wl2Wl2Wl2QT3Wl2_l2Wl2RT3ST3TT3Wl2UT3VT3WT3Wl2Wl2XT3Wl2Wl2Wl2Wl2YT3
ZT3[T3Wl2Wl2Wl2Wl2Wl2Wl2Wl2\T3Wl2]T3VQ3^T3Wl2Wl2Wl2_T3Wl2`T3Wl2aT3Wl2_P3Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2
bT3Wl2cT3Wl2Wl2Wl2Wl2dT3eT3fT3Wl2gT3Wl2hT3iT3jT3kT3lT3Wl2Wl2Wl2mT3nT3oT3PU3QU3Wl2Wl2Wl2Wl2Wl2RU3
Ym2Wl2SU3TU3UU3_P3VU3oo2Wl2Wl2Yo2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2
Wl2Wl2Wl2Wl2Wl2Wl2Wl2WU3XU3Wl2Wl2YU3Wl2Wl2Wl2Wl2Wl2Wl2ZU3Wl2Wl2Wl2[U3\U3]U3^U3Wl2Wl2Wl2Wl2Wl2Wl2
Wl2Wl2_U3Wl2`U3Wl2aU3bU3cU3dU3eU3fU3gU3hU3iU3jU3kU3Wl2Wl2Wl2Wl2Wl2lU3mU3nU3oU3PV3QV3RV3Wl2SV3Wl2
Wl2TV3UV3Wl2Wl2Wl2Wl2Wl2VV3WV3Wl2Wl2Wl2Wl2Wl2XV3Wl2YV3Wl2Wl2Wl2ZV3Wl2Wl2Wl2Wl2Wl2Wl2[V3\V3Wl2Wl2
Wl2Wl2]V3^V3_V3Wl2`V3Wl2Wl2Wl2XR3Wl2aV3Wl2bV3Wl2Wl2Wl2Wl2Wl2cV3Wl2dV3Wl2eV3Wl2fV3gV3hV3iV3jV3kV3
dl2lV3Wl2Wl2mV3nV3Wl2Wl2Wl2Wl2Wl2Wl2oV3Wl2PW3QW3Wl2Wl2Wl2RW3RW3SW3Wl2Wl2Wl2Wl2Wl2Wl2TW3lV3Wl2Wl2
Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2Wl2UW3VW3Wl2WW3Wl2dl2Wl2Wl2Wl2Wl2Wl2XW3Wl2Wl2Wl2Wl2Wl2YW3ZW3Wl2ll2Wl2
[W3Wl2\W3Wl2]W3^W3_W3`W3Wl2aW3bW3cW3Wl2dW3eW3fW3gW3hW3Wl2iW3jW3kW3lW3mW3kW3kW3nW3oW3PX3QX3RX3kW3
SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X3aX3bX3cX3dX3TX3eX3fX3gX3hX3TX3iX3jX3kX3lX3mX3nX3oX3PY3
QY3RY3RY3TX3TX3SY3TX3TY3UY3VY3WY3XY3YY3RY3ZY3[Y3[Y3\Y3]Y3^Y3_Y3`Y3aY3oX3bY3cY3dY3oX3eY3fY3gY3hY3
iY3jY3oX3kY3lY3oX3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3
gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3V[3Z[3[[3\[3][3^[3^[3_[3`[3a[3b[3c[3d[3
e[3^[3^[3^[3f[3g[3h[3i[3j[3k[3l[3m[3n[3o[3P\3Q\3^[3^[3R\3S\3T\3U\3V\3W\3X\3Y\3Z\3U\3X\3[\3W\3\\3
]\3Z\3V\3V\3V\3V\3V\3V\3V\3V\3V\3V\3^\3V\3_\3V\3V\3`\3a\3b\3c\3d\3e\3V\3V\3f\3g\3V\3V\3`\3V\3h\3
i\3V\3^\3V\3j\3Z\3k\3l\3m\3n\3o\3V\3P]3Q]3V\3V\3R]3o\3S]3V\3`\3V\3V\3V\3`\3V\3V\3V\3V\3T]3U]3V\3
V\3P]3V]3V\3W]3W]3X]3V\3V\3V\3V\3V\3Y]3Z]3`\3V\3V\3V\3[]3V\3V\3V\3V\3V\3\]3]]3^]3V\3V\3^]3V\3V\3
V\3_]3V\3V\3`]3V\3V\3V\3a]3V\3b]3c]3d]3V\3e]3V\3`\3V\3V\3V\3V\3f]3_]3`\3V\3g]3h]3Z\3i]3j]3k]3W]3
l]3m]3V\3n]3V\3V\3V\3V\3V\3V\3`\3V\3o]3P^3Q^3V\3V\3R^3V\3S^3V\3S^3V\3T^3U^3V\3V^3W^3X^3V\3Y^3Z^3
V\3V\3[^3[^3V\3\^3]^3X^3V\3^^3V^3_^3X^3V\3j]3`^3W\3V\3V\3V\3V\3V\3V\3a^3b^3c^3W]3V\3V\3V\3V\3Z\3
W]3V\3V\3d^3e^3f^3_^3`\3V\3V\3V\3`\3V\3g^3h^3i^3V\3_^3V\3X^3V\3W]3j^3V\3V\3V\3`\3V\3k^3l^3V\3V\3
V\3V\3V\3m^3V\3W]3b^3n^3V\3V\3W]3W]3X]3V\3V\3V\3o^3V\3P_3V\3V\3V\3V\3Q_3V\3R_3R_3`\3S_3T_3U_3V\3
V\3V\3V\3V\3V\3V_3V\3W_3V\3X_3Y_3V\3Z_3Z\3W\3V\3[_3\_3]_3Z\3V\3^_3W]3__3V\3`_3a_3V\3V\3V\3V\3V\3
b_3V\3V\3V\3V\3c_3V\3V\3d_3e_3V\3V\3f_3V\3j]3c^3W]3V\3V\3V\3V\3V\3V\3g_3h_3i_3j_3k_3l_3m_3m_3n_3
V\3V\3V\3V\3o_3m_3P`3Q`3R`3V\3m_3S`3m_3T`3V\3U`3V`3W`3X`3Y`3Z`3V\3V\3V\3V\3[`3\`3]`3V\3^`3V\3^`3
V\3^`3^`3V\3_`3``3a`3b`3c`3d`3e`3V\3V\3V\3V\3V\3V\3V\3f`3V\3V\3g`3V\3h`3V\3i`3V\3Z\3j`3k`3l`3V\3
l`3l`3m`3n`3o`3Pa3Qa3V\3Ra3W\3V\3Sa3Ta3Ua3V\3Ta3Va3Wa3Xa3Ta3Ya3Ya3Za3V\3Z\3[a3V\3V\3V\3V\3W\3Z\3
\a3V\3V\3\a3V\3V\3V\3]a3Z\3^a3V\3V\3V\3Z\3V\3_a3V\3`a3V\3V\3`\3V\3V\3V\3aa3V\3ba3V\3V\3V\3ca3V\3
V\3V\3V\3V\3V\3V\3V\3V\3V\3V\3V\3V\3da3V\3V\3V\3`\3V\3ea3fa3ga3V\3ha3ia3V\3V\3ja3V\3ka3V\3la3ma3
na3oa3Pb3Qb3V\3Rb3Sb3Tb3Ub3Vb3Rb3V\3\]3Wb3V\3V\3V\3V\3^\3V\3`\3V\3V\3Xb3Yb3V\3V\3V\3V\3V\3Zb3V\3
V\3V\3[b3V\3V\3V\3\b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3
Vc3Wc3Xc3Yc3Zc3[c3\c3]c3\c3^c3\c3_c3`c3ac3bc3cc3dc3ec3\c3fc3bc3gc3bc3hc3ic3jc3kc3lc3mc3kc3nc3oc3
ic3Pd3ic3Qd3Rd3kc3Sd3Sd3kc3kc3ic3Td3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3]d3^d3Ud3_d3`d3ad3bd3cd3dd3ed3fd3gd3
hd3id3jd3Ud3kd3ld3md3nd3Ud3od3Pe3Qe3Re3Se3Ud3Te3Ue3Ve3Ud3We3Ud3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3
ce3de3ee3fe3ge3he3ie3je3ke3le3me3ne3oe3Pf3Pf3Pf3Pf3Pf3Pf3Qf3Rf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3
Pf3Sf3Pf3Tf3Uf3Vf3Vf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Wf3Pf3Xf3Pf3Yf3Zf3[f3\f3]f3Pf3^f3_f3`f3af3bf3cf3Pf3df3
Pf3ef3Pf3Pf3ff3gf3hf3Pf3if3Pf3Pf3Pf3Pf3Pf3Pf3jf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3kf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3
Pf3Pf3Pf3Pf3Pf3Pf3Pf3lf3mf3Pf3Pf3Pf3nf3Pf3Pf3of3Pg3Pf3Pf3Pf3Pf3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Wg3Xg3Yg3Zg3
[g3\g3]g3^g3_g3_g3_g3`g3ag3Pf3bg3Pf3Pf3Pf3cg3dg3eg3fg3Pf3gg3Pf3hg3Pf3Tg3Sg3Pf3ig3ig3Pf3jf3Pf3Pf3
Pf3jg3Pf3Pf3Tg3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3Pf3kg3lg3mg3lg3jf3ng3Pf3Pf3Pf3Pf3Pf3og3Ph3Qh3
Rh3Sh3Th3Uh3Vh3Wh3Pf3Pf3Pf3Xh3Yh3Zh3[h3\h3Pf3Pf3Pf3Pf3Pf3]h3^h3_h3jf3Vf3`h3ah3Pf3Pf3bh3Pf3Pf3Pf3
Pf3Pf3ch3Pf3Pf3Pf3Pf3dh3eh3fh3gh3Pf3Pf3hh3Pf3ih3Pf3Pf3Sg3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3
Wi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3Wi3Wi3Wi3ni3oi3Pj3Qj3Rj3
Sj3Tj3Wi3Uj3Vj3Wj3Xj3Yj3Yj3Zj3[j3Yj3Yj3\j3]j3^j3_j3`j3aj3Yj3bj3cj3Yj3dj3Yj3ej3fj3gj3hj3ij3jj3Yj3
Yj3Yj3kj3Yj3lj3mj3nj3oj3Pk3Qk3Yj3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3]k3^k3_k3`k3ak3bk3]k3]k3]k3
]k3]k3]k3]k3]k3]k3]k3]k3]k3]k3]k3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3lk3mk3nk3ok3Pl3Ql3ok3ok3ok3ok3ok3
ok3ok3ok3ok3ok3ok3ok3ok3Rl3Sl3ok3ok3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3el3el3
el3el3fl3gl3hl3hl3el3el3el3el3el3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3
^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3fm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3
]n3^n3fm3fm3_n3fm3`n3an3bn3bn3cn3bn3bn3bn3dn3bn3bn3bn3en3fn3gn3hn3in3jn3fm3kn3ln3fm3fm3fm3mn3nn3
on3Po3Qo3Ro3So3To3fm3Uo3Vo3Wo3Xo3Yo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3go3ho3io3jo3ko3lo3
lo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4io3^P4_P4`P4mo3aP4bP4cP4aP4aP4dP4eP4fP4cP4
gP4aP4aP4aP4hP4YP4aP4YP4YP4YP4iP4YP4jP4kP4lP4YP4aP4YP4YP4]P4aP4aP4_P4aP4aP4aP4aP4aP4YP4YP4YP4mP4
YP4nP4nP4YP4oP4PQ4QQ4aP4RQ4SQ4gP4TQ4YP4UQ4YP4hP4VQ4WQ4YP4aP4YP4YP4YP4YP4YP4XQ4YQ4ZQ4[Q4\Q4\Q4\Q4
\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4\Q4fQ4gQ4hQ4iQ4jQ4kQ4lQ4\Q4mQ4nQ4oQ4iQ4PR4QR4RR4QR4\Q4\Q4SR4\Q4\Q4
\Q4TR4\Q4\Q4\Q4\Q4\Q4\Q4\Q4UR4QR4\Q4\Q4fQ4fQ4VR4WR4XR4YR4fQ4fQ4fQ4ZR4fQ4ZR4fQ4ZR4[R4fQ4\R4fQ4fQ4
]R4^R4_R4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4`R4fQ4fQ4fQ4aR4bR4cR4fQ4dR4fQ4eR4fR4gR4fR4fR4hR4iR4
jR4\R4kR4lR4AAAAAAAmR4AAAAAAAAAAAAAAAAAAAAAAAAAAmR4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnR4
oR4PS4QS4RS4SS4TS4===US4US4US4US4US4US4US4US4US4US4US4US4VS4WS4US4XS4YS4ZS4[S4US4US4US4US4US4US4
US4US4US4US4US4\S4]S4^S4US4US4US4US4US4US4US4US4US4US4_S4`S4US4aS4US4US4bS4US4cS4US4US4US4US4US4
US4US4US4US4US4US4dS4eS4US4US4US4fS4gS4US4US4US4US4US4hS4US4iS4US4US4US4jS4kS4US4US4US4lS4US4US4
mS4nS4US4oS4PT4US4US4US4US4QT4US4RT4US4ST4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4
US4US4US4US4US4US4US4US4TT4UT4VT4US4WT4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4US4XT4US4US4
YT4ZT4[T4US4\T4US4US4US4US4US4]T4US4^T4_T4US4`T4US4US4US4US4aT4bT4cT4US4dT4US4US4US4US4US4eT4US4
fT4US4US4gT4US4hT4iT4US4US4jT4kT4lT4US4US4US4US4US4US4US4US4mT4US4nT4US4oT4US4PU4QU4RU4SU4TU4US4
UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4
UV4VV4WV4XV4oU4YV4ZV4oU4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4
SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4ZW4ZW4]W4^W4^W4ZW4_W4ZW4ZW4ZW4`W4aW4bW4cW4bW4dW4eW4bW4fW4fW4fW4gW4
hW4fW4fW4iW4fW4jW4kW4fW4fW4lW4mW4nW4oW4PX4QX4RX4QX4QX4SX4QX4TX4UX4VX4VX4VX4VX4VX4VX4VX4VX4WX4VX4
VX4VX4VX4XX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4YX4VX4VX4VX4ZX4[X4UX4\X4VX4
]X4^X4_X4VX4VX4VX4`X4aX4bX4VX4cX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4dX4VX4VX4dX4VX4eX4fX4VX4
VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4gX4VX4VX4VX4hX4VX4iX4jX4kX4VX4VX4VX4VX4VX4lX4VX4VX4mX4mX4nX4
oX4jX4PY4VX4QY4VX4RY4SY4VX4VX4VX4VX4VX4VX4VX4TY4VX4VX4VX4VX4UY4VY4WY4VX4VX4VX4XY4YY4VX4VX4VX4ZY4
[Y4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4\Y4]Y4^Y4_Y4jX4`Y4VX4VX4aY4VX4VX4nX4nX4nX4bY4VX4VX4
VX4cY4dY4eY4VX4VX4VX4VX4VX4mX4VX4TY4VX4VX4VX4VX4VX4VX4VX4fY4VX4gY4VX4VX4VX4jX4VX4TY4TY4hY4VX4aY4
VX4VX4iY4jY4VX4kY4lY4mY4nY4VX4VX4TY4TY4VX4VX4VX4mX4VX4VX4oY4fY4PZ4VX4QZ4RZ4VX4VX4VX4VX4VX4SZ4TZ4
UZ4VZ4WZ4TZ4TZ4XZ4VX4VX4VX4VX4dX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4TY4VX4VX4VX4YZ4VX4ZZ4[Z4\Z4VX4VX4
VX4VX4VX4VX4VX4_X4VX4VX4]Z4^Z4VX4VX4VX4lX4_Z4`Z4VX4aZ4bZ4VX4cZ4VX4dZ4VX4VX4VX4VX4VX4VX4VX4VX4VX4
eZ4VX4VX4fZ4gZ4VX4VX4hZ4VX4VX4VX4VX4VX4VX4VX4VX4iZ4jZ4VX4VX4kZ4VX4lZ4mZ4mX4VX4VX4VX4VX4VX4VX4VX4
VX4VX4VX4VX4nZ4oZ4VX4VX4P[4VX4VX4VX4VX4VX4VX4VX4VX4VX4Q[4VX4VX4YZ4VX4YZ4YZ4\Y4R[4YZ4YZ4VX4S[4VX4
T[4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4VX4
VX4VX4VX4VX4VX4VX4VX4VX4VX4jX4U[4YZ4VX4VX4VX4fY4V[4VX4VX4VX4VX4W[4X[4VX4VX4Y[4Z[4VX4VX4[[4VX4VX4
VX4VX4VX4VX4VX4YZ4VX4VX4VX4VX4VX4VX4VX4X[4VX4VX4TY4TY4VX4TY4TY4VX4TY4VX4VX4VX4\[4YZ4VX4VX4TY4VX4
YZ4][4^[4_[4`[4VX4a[4b[4c[4YZ4d[4YZ4YZ4e[4f[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4g[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4h[4YZ4YZ4YZ4YZ4YZ4i[4YZ4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4j[4YZ4YZ4YZ4YZ4k[4l[4YZ4YZ4YZ4YZ4m[4n[4
YZ4YZ4YZ4YZ4YZ4o[4YZ4YZ4YZ4YZ4YZ4YZ4P\4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4Q\4YZ4YZ4YZ4R\4YZ4YZ4YZ4
YZ4YZ4YZ4S\4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4T\4YZ4YZ4
YZ4YZ4YZ4YZ4YZ4U\4YZ4YZ4g[4YZ4V\4YZ4YZ4n[4YZ4W\4X\4YZ4Y\4YZ4YZ4YZ4YZ4YZ4YZ4Z\4[\4Q\4YZ4YZ4\\4YZ4
YZ4]\4YZ4S\4^\4YZ4YZ4YZ4_\4`\4YZ4`\4`\4YZ4YZ4YZ4YZ4YZ4YZ4`\4YZ4YZ4YZ4YZ4n[4YZ4YZ4a\4b\4c\4d\4YZ4
YZ4e\4e\4f\4YZ4YZ4YZ4g\4YZ4h\4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4i\4j\4YZ4YZ4YZ4YZ4YZ4k\4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4l\4YZ4YZ4YZ4YZ4m\4YZ4YZ4YZ4YZ4YZ4n[4YZ4YZ4YZ4n\4YZ4YZ4YZ4YZ4o\4YZ4YZ4P]4Q]4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4m[4YZ4YZ4R]4YZ4YZ4YZ4YZ4YZ4YZ4S]4YZ4YZ4n[4T]4U]4V]4YZ4YZ4YZ4YZ4W]4YZ4YZ4YZ4X]4YZ4YZ4Y]4
YZ4YZ4YZ4YZ4Z]4YZ4YZ4YZ4YZ4[]4YZ4\]4YZ4YZ4X[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4W]4
YZ4YZ4]]4YZ4YZ4YZ4^]4YZ4YZ4YZ4`\4YZ4_]4YZ4`]4a]4YZ4YZ4YZ4YZ4YZ4YZ4YZ4`\4YZ4YZ4YZ4YZ4YZ4YZ4b]4YZ4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4X\4YZ4c]4YZ4YZ4d]4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4e]4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4`]4YZ4YZ4YZ4YZ4f]4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4g]4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4h]4YZ4i]4YZ4j]4YZ4YZ4YZ4YZ4k]4l]4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4YZ4m]4X[4n]4X[4o]4X[4YZ4YZ4P^4Q^4YZ4YZ4R^4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4S^4T^4U^4YZ4T^4YZ4YZ4
YZ4YZ4YZ4YZ4V^4YZ4YZ4YZ4YZ4W^4W^4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4X^4YZ4YZ4YZ4
YZ4YZ4YZ4YZ4YZ4Y^4YZ4YZ4YZ4YZ4Z^4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4g[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4g[4YZ4YZ4YZ4YZ4
YZ4[^4\^4YZ4YZ4YZ4YZ4YZ4X^4X^4]^4YZ4YZ4YZ4YZ4YZ4^^4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4YZ4_^4`^4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4a]4
YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4a^4YZ4YZ4YZ4b^4YZ4c^4YZ4YZ4YZ4d^4e^4X[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4YZ4f^4YZ4n[4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4`\4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4
YZ4YZ4Z]4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4YZ4n[4n[4YZ4YZ4g^4g^4g^4g^4g^4g^4h^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4i^4g^4g^4g^4g^4g^4g^4j^4g^4k^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4l^4g^4l^4g^4g^4g^4l^4m^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4n^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4o^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4l^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4P_4g^4g^4g^4g^4g^4g^4g^4g^4Q_4Q_4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4R_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4S_4g^4g^4g^4g^4g^4g^4T_4g^4g^4g^4g^4g^4g^4g^4g^4h^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4S_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4l^4
g^4g^4g^4h^4U_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4V_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4l^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4W_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4S_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4X_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4h^4h^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4Q_4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4g^4
g^4g^4g^4Y_4Z_4[_4\_4\_4\_4\_4\_4]_4\_4\_4\_4\_4\_4^_4\_4__4\_4\_4\_4Z_4Z_4\_4Z_4`_4a_4b_4c_4d_4
e_4\_4f_4\_4\_4\_4\_4\_4\_4g_4\_4h_4i_4j_4k_4l_4m_4m_4n_4o_4P`4Q`4R`4m_4S`4T`4U`4V`4W`4X`4Y`4U`4
U`4Z`4[`4\`4]`4^`4_`4m_4U`4U`4``4U`4\`4a`4m_4b`4c`4U`4d`4e`4f`4[`4g`4g`4h`4i`4g`4g`4j`4k`4l`4g`4
m`4n`4o`4Pa4g`4g`4g`4g`4g`4g`4g`4g`4Qa4g`4Ra4Sa4g`4g`4g`4Ta4g`4Ua4g`4g`4g`4Va4g`4g`4Wa4Xa4g`4Va4
Va4Ya4Za4g`4[a4g`4\a4g`4]a4g`4^a4g`4_a4`a4g`4g`4g`4aa4ba4ca4da4ea4fa4g`4g`4g`4ga4g`4g`4ha4ia4ja4
g`4ka4g`4la4g`4ma4g`4na4g`4g`4g`4g`4oa4g`4Pb4g`4g`4Qb4g`4g`4Rb4g`4g`4Sb4Sb4Tb4Sb4Sb4Sb4Sb4Sb4Ub4
Sb4Sb4Vb4Wb4Sb4Xb4Yb4Zb4[b4\b4]b4Sb4Sb4Sb4Sb4Sb4^b4_b4Sb4Sb4`b4ab4bb4cb4db4Sb4eb4Sb4Sb4Sb4Sb4Sb4
Sb4fb4Sb4gb4Sb4Sb4Sb4Sb4]b4Sb4hb4Sb4Sb4ib4Sb4jb4kb4lb4mb4Sb4nb4Sb4Sb4Sb4ob4Pc4Qc4Rc4Sb4Sc4Tc4Uc4
Vc4Sb4Sb4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4Sb4_c4`c4ac4bc4cc4dc4ec4fc4gc4hc4ic4jc4kc4lc4lc4mc4nc4Sb4oc4
Pd4Qd4Rd4Sd4Td4Ud4Sb4Vd4Wd4Xd4Yd4Sb4Sb4Sb4Zd4Sb4[d4Sb4Sb4Sb4Sb4\d4]d4Sb4Sb4^d4_d4`d4ad4bd4cd4Sb4
dd4Sb4Sb4ed4fd4Sb4gd4Sb4hd4Sb4Sb4Sb4Sb4id4Sb4jd4Sb4Sb4Sb4kd4ld4ld4ld4ld4md4nd4od4Pe4ld4Qe4Re4Se4
Te4ld4ld4Ue4ld4Ve4ld4We4Xe4We4Ye4ld4ld4Ze4ld4ld4Xe4[e4\e4]e4ld4^e4_e4ld4`e4ld4ae4be4ce4ld4de4ld4
ee4ld4Ze4ld4fe4ld4ge4ld4he4ld4he4ld4ie4ld4ld4ld4ld4ld4je4ld4ke4le4ld4ld4ld4me4je4ld4ne4oe4Pf4Qf4
ld4ld4ld4ld4Rf4ld4ld4ld4ld4ld4Sf4ld4ld4ld4ld4ld4Tf4ld4Uf4ld4ld4ld4Vf4ld4ld4ld4ld4ld4Wf4ld4We4ld4
We4ld4We4ld4Xf4ld4Yf4ld4Zf4[f4\f4\f4\f4\f4\f4]f4^f4\f4_f4`f4af4\f4bf4cf4df4\f4]f4af4\f4ef4ff4gf4
\f4\f4\f4hf4\f4if4\f4\f4jf4kf4kf4\f4\f4\f4\f4\f4lf4mf4nf4\f4\f4\f4\f4of4\f4\f4\f4Pg4Qg4Qg4Qg4Qg4
Rg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Sg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Tg4Ug4Qg4Qg4
Qg4Qg4Qg4Vg4Qg4Qg4Qg4Qg4Wg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Qg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Yg4Xg4Xg4Xg4Zg4
[g4Xg4Xg4Xg4\g4Xg4]g4^g4Xg4_g4Xg4Xg4`g4ag4bg4Xg4Xg4Xg4cg4Xg4dg4Xg4eg4Xg4fg4gg4Xg4hg4Xg4Xg4ig4jg4
kg4lg4Xg4Xg4Xg4Xg4Xg4mg4ng4Xg4og4Ph4Qh4Xg4Rh4Sh4Xg4Th4Xg4Xg4Uh4Vh4Uh4Wh4Xg4Xh4Yh4Zh4[h4\h4]h4Xg4
Xg4^h4_h4`h4Xg4ah4Xg4bh4ch4dh4eh4fh4gh4hh4ih4jh4jh4kh4lh4jh4mh4nh4oh4Pi4Qi4mh4mh4Ri4Si4Ti4Ui4Vi4
Wi4Xi4Yi4Zi4[i4\i4\i4]i4]i4\i4]i4^i4\i4_i4]i4]i4Yi4]i4]i4]i4]i4]i4`i4]i4`i4]i4]i4]i4]i4]i4]i4]i4
]i4]i4]i4]i4]i4]i4]i4]i4]i4ai4]i4]i4ai4]i4\i4]i4]i4]i4]i4]i4]i4]i4\i4]i4]i4bi4]i4]i4]i4]i4]i4]i4
ci4di4]i4]i4ei4fi4gi4hi4hi4ii4hi4ji4ki4li4hi4hi4hi4hi4hi4hi4mi4mi4ni4oi4mi4Pj4mi4Qj4Rj4mi4Sj4mi4
Tj4mi4Uj4mi4mi4Vj4mi4Wj4Xj4Yj4Zj4Zj4[j4\j4]j4[j4Zj4Zj4^j4_j4`j4[j4aj4Zj4bj4cj4dj4ej4[j4[j4fj4gj4
hj4Zj4ij4jj4kj4lj4mj4nj4oj4Pk4nj4Qk4Rk4Sk4Tk4nj4nj4Uk4Vk4nj4nj4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4^k4
^k4^k4^k4ak4bk4ck4dk4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4ok4Pl4Ql4Pl4Rl4Sl4Pl4Tl4Pl4Ul4Pl4Vl4Vl4Vl4Wl4
Pl4Xl4Yl4Pl4Pl4Pl4Pl4Pl4Pl4Pl4Zl4[l4\l4\l4\l4\l4\l4\l4]l4^l4_l4`l4al4]l4bl4]l4]l4cl4dl4dl4el4fl4
el4el4el4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Sm4Pm4Tm4Um4Vm4Pm4Wm4Xm4Ym4Ym4Ym4Ym4Ym4Zm4Ym4[m4Ym4
\m4]m4^m4^m4_m4^m4^m4`m4^m4^m4^m4^m4am4^m4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4mm4mm4Pn4Pn4
Qn4mm4mm4mm4Rn4Sn4Sn4Tn4Un4Vn4Wn4Xn4Sn4Yn4Zn4[n4Sn4Sn4Sn4Sn4Sn4Sn4\n4Sn4Sn4]n4^n4Sn4Sn4_n4`n4an4
bn4cn4dn4an4en4fn4gn4gn4hn4gn4gn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4
^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4ho4io4jo4ko4lo4mo4no4oo4oo4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5
\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5TQ5TQ5UQ5VQ5UQ5WQ5XQ5
YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5
YR5ZR5[R5\R5]R5^R5_R5`R5aR5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5mR5PS5QS5RS5SS5TS5US5US5
VS5WS5XS5YS5ZS5ZS5[S5[S5[S5[S5[S5[S5[S5\S5]S5^S5^S5_S5`S5`S5aS5bS5cS5bS5dS5eS5fS5gS5gS5gS5gS5gS5
gS5hS5iS5iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5YT5ZT5[T5ZT5\T5]T5^T5_T5`T5aT5bT5cT5dT5
eT5fT5gT5gT5hT5iT5fT5jT5kT5lT5lT5mT5nT5mT5mT5oT5PU5QU5RU5SU5TU5UU5VU5WU5XU5WU5YU5ZU5[U5\U5]U5^U5
_U5`U5aU5UU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5QV5SV5TV5RV5UV5VV5WV5XV5YV5ZV5[V5
\V5\V5]V5^V5_V5`V5aV5bV5cV5cV5aV5dV5eV5fV5gV5hV5fV5iV5jV5kV5lV5mV5nV5oV5PW5QW5RW5PW5SW5TW5TW5UW5
UW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5aW5bW5aW5cW5dW5eW5fW5dW5gW5hW5iW5iW5jW5kW5lW5lW5mW5nW5
oW5PX5QX5RX5SX5TX5UX5VX5SX5WX5XX5YX5YX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5
lX5mX5nX5oX5PY5QY5QY5RY5SY5TY5UY5UY5TY5VY5WY5XY5YY5XY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5
hY5iY5jY5kY5lY5mY5nY5nY5oY5PZ5PZ5PZ5QZ5QZ5QZ5oY5RZ5SZ5TZ5UZ5VZ5WZ5WZ5XZ5YZ5XZ5XZ5ZZ5[Z5XZ5XZ5XZ5
XZ5XZ5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5kZ5lZ5mZ5kZ5nZ5oZ5P[5Q[5Q[5Q[5R[5Q[5S[5
Q[5T[5T[5T[5T[5T[5U[5S[5S[5V[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5`[5c[5d[5e[5`[5f[5f[5g[5h[5
g[5i[5j[5k[5l[5m[5n[5n[5n[5n[5n[5n[5n[5n[5o[5P\5Q\5R\5S\5R\5T\5U\5V\5W\5X\5Y\5Y\5Z\5[\5\\5]\5^\5
^\5_\5`\5a\5b\5c\5d\5a\5a\5a\5b\5e\5c\5f\5g\5h\5i\5j\5k\5l\5m\5n\5n\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5
W]5X]5Y]5Z]5[]5\]5\]5\]5]]5^]5^]5_]5`]5a]5^]5b]5b]5c]5d]5b]5b]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5
P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5[^5[^5\^5]^5^^5\^5_^5`^5a^5b^5b^5b^5c^5c^5d^5e^5f^5f^5g^5h^5
i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5R_5S_5S_5S_5T_5T_5T_5S_5S_5S_5U_5V_5V_5V_5W_5V_5X_5Y_5Z_5[_5\_5]_5
^_5__5`_5a_5b_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5P`5P`5P`5P`5P`5S`5S`5T`5U`5P`5P`5
V`5W`5W`5W`5W`5W`5X`5W`5Y`5Z`5[`5\`5\`5]`5^`5_`5``5a`5``5b`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`5m`5n`5
k`5o`5k`5k`5k`5k`5k`5Pa5k`5Qa5k`5Ra5k`5Sa5Ta5Ua5k`5k`5k`5k`5Va5Wa5k`5Xa5k`5k`5Ya5Za5[a5Za5\a5k`5
]a5^a5k`5k`5_a5`a5aa5ba5ca5ca5da5ea5fa5fa5ga5ha5ia5ia5ja5ka5la5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Tb5
Tb5Ub5Ub5Ub5Vb5Wb5Xb5Yb5Zb5Zb5[b5\b5]b5^b5_b5_b5^b5^b5`b5ab5bb5cb5db5eb5fb5gb5hb5ib5jb5jb5jb5kb5
kb5jb5lb5jb5jb5mb5nb5ob5ob5ob5Pc5ob5Qc5Qc5Qc5Qc5Rc5Qc5Qc5Sc5Sc5Tc5Uc5Vc5Vc5Wc5Xc5Wc5Yc5Zc5[c5\c5
]c5]c5^c5_c5`c5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5kc5lc5mc5mc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5
Yd5Zd5[d5\d5]d5^d5_d5`d5`d5ad5bd5cd5dd5dd5dd5ed5fd5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5
Ue5Ve5We5Xe5Ye5Ze5[e5[e5\e5]e5]e5]e5]e5]e5^e5_e5`e5ae5be5ce5de5ee5fe5fe5ge5fe5fe5he5ie5ie5je5ie5
ie5ie5ke5le5me5ne5ne5oe5Pf5Qf5Rf5Sf5Sf5Tf5Uf5Uf5Vf5Wf5Xf5Yf5Yf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5
df5ef5ef5ff5ff5gf5hf5if5jf5ff5kf5lf5mf5nf5of5Pg5Qg5Rg5Sg5Sg5Sg5Sg5Tg5Ug5Vg5Wg5Wg5Wg5Xg5Wg5Wg5Yg5
Zg5[g5\g5[g5]g5^g5_g5_g5_g5`g5`g5ag5bg5bg5cg5dg5eg5fg5gg5gg5gg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Qh5
Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5]h5]h5]h5]h5]h5`h5`h5ah5]h5]h5]h5bh5ch5dh5ch5eh5fh5ch5
gh5hh5ih5jh5jh5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Si5Ti5Ui5Vi5Wi5Xi5Yi5Xi5Zi5[i5\i5[i5[i5[i5[i5[i5]i5
[i5^i5_i5`i5ai5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5
]j5^j5_j5`j5aj5bj5bj5bj5bj5bj5bj5bj5bj5bj5cj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5
Uk5Uk5Vk5Wk5Xk5Yk5Zk5Zk5[k5\k5]k5^k5_k5_k5^k5_k5_k5_k5_k5_k5_k5`k5ak5bk5ck5dk5ek5fk5gk5gk5hk5ik5
jk5kk5lk5mk5mk5nk5mk5mk5mk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5bl5bl5cl5
dl5el5el5fl5gl5hl5il5jl5kl5ll5ml5nl5ol5Pm5Qm5Rm5Sm5Rm5Tm5Rm5Um5Rm5Vm5Rm5Rm5Wm5Xm5Ym5Zm5[m5\m5]m5
\m5^m5_m5`m5am5bm5cm5dm5em5fm5gm5hm5im5gm5gm5jm5km5km5lm5gm5gm5mm5mm5mm5gm5nm5om5Pn5Qn5Rn5Sn5Tn5
Tn5Un5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5_n5`n5an5an5bn5cn5dn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5nn5on5nn5
nn5nn5nn5Po5nn5Qo5nn5nn5nn5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5do5eo5fo5go5ho5
io5jo5jo5ko5jo5jo5lo5mo5no5oo5PP6jo5QP6RP6SP6TP6UP6UP6VP6TP6WP6VP6VP6VP6VP6VP6XP6YP6YP6YP6YP6ZP6
[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6dP6dP6dP6eP6dP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6TQ6UQ6
VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6^Q6_Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6`Q6aQ6bQ6aQ6cQ6dQ6eQ6eQ6fQ6gQ6
gQ6gQ6hQ6iQ6iQ6iQ6jQ6iQ6kQ6lQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6
bR6bR6bR6cR6dR6eR6fR6gR6hR6iR6jR6kR6lR6lR6lR6mR6nR6nR6oR6PS6QS6RS6SS6RS6TS6SS6SS6SS6SS6RS6SS6US6
SS6SS6SS6SS6SS6SS6VS6WS6XS6YS6ZS6ZS6[S6\S6]S6^S6_S6`S6`S6aS6bS6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6
nS6nS6oS6PT6QT6RT6ST6ST6TT6UT6VT6UT6WT6XT6YT6ZT6[T6[T6\T6]T6^T6_T6`T6aT6aT6aT6bT6cT6bT6bT6bT6bT6
bT6dT6eT6fT6fT6gT6hT6iT6hT6hT6jT6kT6lT6mT6mT6mT6nT6oT6oT6PU6QU6RU6QU6SU6TU6UU6UU6UU6VU6WU6XU6WU6
WU6WU6YU6ZU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6jU6kU6lU6lU6lU6lU6mU6nU6oU6PV6PV6QV6RV6
SV6TV6UV6UV6UV6VV6WV6WV6XV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6YV6ZV6[V6\V6]V6^V6_V6
`V6aV6bV6cV6dV6dV6eV6fV6gV6hV6iV6jV6jV6kV6lV6mV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6YW6ZW6[W6
\W6]W6^W6_W6_W6_W6_W6_W6`W6_W6_W6_W6aW6bW6_W6_W6_W6_W6cW6_W6_W6_W6dW6eW6fW6gW6hW6iW6jW6kW6lW6mW6
nW6oW6nW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6dX6eX6fX6gX6hX6iX6jX6kX6
lX6mX6nX6oX6PY6PY6QY6RY6SY6TY6UY6VY6WY6XY6XY6YY6ZY6[Y6\Y6]Y6]Y6^Y6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6
iY6jY6kY6lY6mY6nY6oY6PZ6QZ6QZ6QZ6RZ6SZ6SZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6
dZ6eZ6fZ6gZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6S[6T[6U[6V[6W[6W[6X[6Y[6Z[6Y[6Y[6Z[6Y[6Z[6Z[6
[[6\[6][6^[6_[6`[6a[6b[6c[6c[6d[6e[6f[6f[6g[6h[6i[6j[6k[6l[6m[6m[6n[6o[6P\6Q\6R\6R\6S\6T\6U\6V\6
W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\6d\6e\6f\6g\6h\6i\6j\6k\6l\6l\6m\6n\6o\6P]6P]6Q]6R]6S]6
T]6U]6V]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h]6i]6j]6k]6l]6m]6m]6m]6n]6o]6P^6Q^6
R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6b^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6
Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_6g_6h_6i_6i_6j_6k_6l_6m_6n_6o_6
P`6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6
Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ga6ha6ia6ja6ka6ka6la6ma6
na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6
mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6^c6^c6_c6_c6_c6`c6ac6bc6cc6dc6ec6fc6gc6
hc6ic6jc6jc6kc6lc6mc6nc6oc6Pd6Pd6Qd6Rd6Sd6Td6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6[d6\d6]d6^d6_d6`d6ad6bd6cd6
dd6dd6dd6ed6fd6gd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6
`e6ae6be6ce6de6ee6fe6ge6he6he6he6ie6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6
]f6^f6_f6`f6af6bf6cf6df6ef6ef6ef6ef6ff6gf6hf6hf6hf6hf6hf6hf6hf6hf6hf6if6hf6hf6hf6hf6hf6jf6jf6kf6
jf6jf6lf6mf6nf6of6Pg6Qg6Qg6Qg6Rg6Sg6Tg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6\g6]g6]g6]g6^g6_g6_g6_g6_g6
_g6`g6`g6`g6ag6bg6cg6dg6eg6dg6dg6dg6fg6fg6dg6gg6gg6hg6gg6gg6ig6gg6jg6jg6jg6jg6jg6jg6jg6jg6jg6jg6
jg6jg6jg6kg6lg6mg6lg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6
\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6\h6]h6^h6_h6`h6`h6ah6bh6ch6dh6eh6fh6gh6gh6hh6ih6hh6jh6
hh6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ri6Ri6Ri6Ri6Ti6Ti6Ui6Vi6Vi6Wi6Wi6Vi6Xi6Yi6Zi6Zi6[i6\i6\i6\i6]i6
]i6]i6^i6_i6`i6^i6^i6^i6^i6ai6^i6^i6^i6bi6ci6ci6di6ei6fi6fi6fi6fi6gi6hi6ii6ji6ki6li6li6mi6ni6ni6
ni6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6Zj6[j6\j6]j6^j6_j6`j6aj6bj6cj6dj6dj6dj6ej6fj6ej6gj6hj6
ij6jj6kj6kj6lj6mj6nj6nj6oj6oj6oj6oj6oj6oj6Pk6oj6oj6Qk6Rk6Sk6Tk6Uk6Uk6Uk6Vk6Wk6Xk6Xk6Yk6Zk6[k6\k6
Zk6]k6^k6^k6^k6^k6_k6`k6ak6bk6ck6ck6dk6ek6ek6fk6ek6gk6hk6ik6jk6kk6lk6lk6lk6mk6mk6nk6ok6ok6ok6Pl6
Pl6ok6ok6ok6ok6ok6ok6ok6Pl6ok6ok6ok6ok6ok6ok6ok6Ql6Rl6Sl6Tl6Tl6Tl6Tl6Ul6Ul6Ul6Ul6Ul6Ul6Ul6Ul6Vl6
Ul6Wl6Xl6Yl6Zl6[l6[l6[l6\l6\l6]l6\l6^l6\l6_l6`l6\l6al6\l6bl6cl6dl6el6fl6gl6hl6\l6il6jl6jl6jl6jl6
jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Um6Um6Um6Um6Um6Um6Um6Vm6Wm6Xm6Xm6Xm6Xm6Ym6Xm6Zm6[m6\m6]m6^m6
\m6_m6`m6am6bm6cm6dm6em6fm6gm6hm6im6jm6km6lm6lm6mm6nm6nm6om6om6om6om6om6om6Pn6Pn6Pn6Qn6Rn6Sn6Tn6
Un6Vn6Wn6Xn6Yn6Zn6Zn6Zn6Zn6[n6\n6\n6\n6\n6]n6^n6_n6`n6an6an6an6bn6cn6dn6dn6dn6en6fn6gn6hn6in6jn6
kn6ln6mn6mn6nn6on6nn6Po6Po6Po6Po6Qo6Ro6So6So6To6Uo6Vo6Wo6Wo6Wo6Wo6Xo6Yo6Zo6[o6[o6[o6[o6[o6\o6]o6
^o6_o6_o6`o6ao6bo6bo6bo6co6do6eo6fo6go6ho6io6jo6ko6lo6mo6mo6no6oo6PP7QP7RP7SP7SP7SP7SP7TP7UP7UP7
VP7WP7XP7XP7XP7XP7XP7XP7XP7XP7XP7YP7ZP7YP7[P7\P7]P7]P7^P7_P7`P7aP7bP7cP7dP7eP7eP7fP7gP7fP7hP7iP7
jP7jP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7SQ7SQ7SQ7TQ7UQ7VQ7VQ7VQ7WQ7XQ7YQ7ZQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7
cQ7cQ7cQ7cQ7dQ7bQ7eQ7fQ7gQ7gQ7hQ7iQ7jQ7jQ7kQ7jQ7lQ7mQ7lQ7nQ7oQ7PR7QR7QR7QR7QR7QR7QR7QR7QR7QR7RR7
SR7TR7UR7VR7WR7XR7VR7YR7YR7ZR7[R7\R7]R7^R7_R7`R7`R7`R7aR7aR7bR7aR7cR7dR7eR7fR7gR7hR7iR7jR7kR7lR7
mR7nR7oR7PS7QS7RS7SS7RS7TS7US7US7VS7WS7XS7YS7ZS7[S7\S7\S7\S7\S7]S7^S7_S7_S7_S7`S7aS7bS7cS7dS7eS7
fS7gS7hS7iS7jS7kS7lS7mS7nS7nS7nS7nS7nS7nS7oS7PT7QT7RT7ST7TT7UT7VT7WT7XT7XT7XT7XT7YT7XT7XT7XT7XT7
ZT7[T7[T7[T7[T7\T7[T7[T7[T7]T7^T7_T7`T7`T7aT7bT7bT7cT7dT7eT7eT7fT7fT7gT7eT7fT7fT7fT7hT7iT7jT7kT7
lT7mT7nT7oT7PU7oT7oT7QU7RU7SU7SU7TU7TU7TU7TU7UU7VU7VU7WU7XU7YU7ZU7ZU7[U7\U7\U7\U7\U7\U7]U7]U7]U7
]U7^U7_U7`U7`U7`U7aU7bU7cU7dU7eU7fU7fU7fU7fU7gU7hU7iU7jU7kU7lU7mU7mU7nU7oU7mU7PV7QV7RV7SV7SV7TV7
SV7SV7UV7VV7WV7XV7YV7ZV7[V7\V7\V7]V7]V7^V7^V7_V7`V7aV7bV7cV7dV7eV7fV7gV7hV7iV7jV7kV7kV7kV7lV7mV7
nV7oV7PW7QW7QW7RW7SW7SW7TW7UW7VW7VW7VW7VW7VW7VW7VW7VW7VW7VW7VW7WW7XW7YW7YW7ZW7ZW7ZW7[W7\W7]W7^W7
_W7_W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7hW7iW7jW7jW7jW7jW7jW7jW7kW7lW7mW7nW7nW7oW7PX7PX7QX7QX7QX7QX7
QX7RX7RX7RX7SX7TX7RX7UX7VX7WX7XX7YX7ZX7[X7\X7]X7^X7_X7`X7aX7bX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7lX7
mX7nX7oX7oX7PY7QY7RY7SY7SY7SY7TY7UY7VY7WY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7^Y7^Y7^Y7^Y7^Y7_Y7`Y7aY7bY7cY7
dY7eY7fY7gY7gY7gY7gY7hY7iY7jY7kY7lY7mY7nY7oY7PZ7PZ7PZ7QZ7RZ7SZ7SZ7SZ7TZ7UZ7VZ7VZ7WZ7XZ7YZ7XZ7ZZ7
[Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7dZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7oZ7P[7Q[7R[7S[7T[7U[7V[7W[7X[7X[7
Y[7Z[7Z[7[[7\[7\[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7e[7e[7e[7f[7e[7e[7g[7e[7e[7h[7i[7j[7k[7k[7l[7m[7
n[7o[7P\7Q\7Q\7R\7P\7P\7P\7P\7P\7S\7T\7U\7U\7V\7U\7U\7W\7X\7Y\7Z\7[\7\\7\\7\\7]\7^\7_\7`\7a\7b\7
c\7d\7e\7f\7f\7f\7f\7f\7f\7f\7g\7f\7f\7h\7i\7j\7k\7k\7l\7m\7n\7o\7P]7Q]7Q]7R]7Q]7S]7T]7S]7S]7U]7
V]7W]7X]7Y]7Z]7[]7\]7\]7]]7^]7_]7_]7`]7`]7a]7b]7a]7c]7d]7d]7d]7e]7f]7g]7h]7i]7j]7k]7k]7l]7m]7n]7
o]7o]7P^7P^7Q^7R^7S^7T^7U^7V^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7b^7c^7d^7d^7e^7f^7g^7h^7i^7j^7j^7
k^7l^7l^7l^7l^7m^7m^7l^7l^7l^7l^7l^7l^7n^7o^7P_7Q_7R_7R_7R_7R_7S_7S_7S_7S_7S_7S_7S_7S_7S_7T_7U_7
V_7W_7X_7X_7X_7X_7Y_7X_7Z_7Z_7X_7X_7X_7Z_7Z_7[_7\_7]_7^_7__7`_7`_7a_7a_7a_7`_7a_7b_7a_7c_7b_7d_7
a_7b_7b_7a_7a_7a_7a_7`_7`_7`_7`_7e_7f_7g_7g_7h_7h_7h_7h_7h_7h_7i_7h_7j_7h_7h_7k_7l_7m_7n_7n_7o_7
P`7Q`7R`7R`7R`7R`7R`7R`7R`7R`7R`7R`7R`7R`7R`7S`7S`7S`7S`7S`7S`7S`7T`7U`7U`7U`7U`7U`7U`7U`7V`7V`7
V`7V`7V`7V`7W`7W`7W`7W`7X`7Y`7Z`7[`7[`7\`7\`7]`7^`7_`7``7``7a`7b`7c`7d`7e`7f`7g`7g`7g`7g`7g`7g`7
g`7g`7h`7i`7j`7k`7l`7m`7n`7o`7Pa7Qa7Ra7Ra7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7Za7Za7Za7Za7Za7Za7Za7Za7[a7
\a7]a7^a7_a7`a7`a7aa7aa7ba7ca7ca7ca7da7ea7ea7ea7fa7fa7fa7fa7fa7fa7fa7fa7fa7ga7ha7ha7ha7ha7ha7ia7
ja7ja7ja7ja7ka7la7ma7na7oa7ma7Pb7Qb7Rb7Rb7Rb7Rb7Rb7Rb7Rb7Sb7Tb7Ub7Ub7Vb7Wb7Xb7Yb7Yb7Zb7Zb7[b7[b7
\b7]b7]b7]b7^b7^b7_b7`b7ab7bb7ab7ab7cb7cb7cb7db7eb7fb7fb7fb7fb7fb7fb7fb7fb7gb7gb7hb7ib7jb7kb7lb7
mb7mb7nb7nb7nb7nb7ob7Pc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Qc7Rc7Rc7Rc7Rc7Rc7Rc7Rc7Rc7Rc7Rc7Rc7
Rc7Sc7Sc7Sc7Tc7Tc7Tc7Uc7Uc7Vc7Vc7Vc7Wc7Xc7Yc7Zc7Zc7[c7[c7\c7]c7^c7_c7`c7ac7bc7cc7cc7dc7ec7fc7gc7
hc7hc7hc7hc7hc7ic7jc7kc7lc7mc7mc7nc7oc7oc7oc7oc7oc7Pd7Pd7Pd7Pd7Pd7Pd7Qd7Rd7Rd7Sd7Sd7Sd7Sd7Rd7Rd7
Td7Ud7Vd7Wd7Wd7Wd7Wd7Xd7Yd7Zd7Yd7[d7[d7[d7\d7\d7]d7^d7_d7`d7ad7bd7cd7cd7dd7ed7fd7gd7hd7id7jd7kd7
kd7kd7kd7kd7ld7md7md7nd7od7Pe7Qe7Qe7Qe7Qe7Re7Re7Re7Re7Re7Se7Se7Te7Ue7Ve7We7Xe7Ye7Ye7Ze7[e7\e7]e7
]e7]e7^e7^e7^e7_e7`e7_e7ae7ae7ae7be7be7be7be7be7be7be7ce7de7ee7ee7fe7fe7fe7fe7fe7fe7ge7he7ie7je7
ke7le7me7ne7oe7Pf7Qf7Rf7Sf7Tf7Uf7Vf7Tf7Wf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7_f7`f7af7bf7bf7bf7cf7df7ef7ef7
ef7ff7ff7gf7gf7hf7if7jf7kf7kf7lf7mf7nf7nf7nf7nf7nf7nf7of7Pg7Qg7Qg7Qg7Rg7Rg7Rg7Rg7Rg7Rg7Sg7Tg7Ug7
Vg7Wg7Xg7Yg7Zg7[g7[g7[g7[g7\g7]g7]g7]g7^g7_g7_g7`g7ag7bg7cg7dg7eg7fg7gg7gg7gg7gg7gg7gg7gg7gg7gg7
hg7ig7jg7kg7kg7lg7mg7mg7mg7ng7og7Ph7Qh7Rh7Rh7Sh7Rh7Rh7Th7Rh7Uh7Vh7Wh7Xh7Xh7Xh7Xh7Xh7Yh7Zh7[h7\h7
]h7]h7]h7^h7^h7_h7`h7ah7bh7ch7dh7eh7fh7gh7gh7hh7ih7ih7ih7jh7kh7kh7lh7mh7nh7oh7oh7Pi7Pi7Pi7Qi7Ri7
Si7Ti7Ti7Ui7Ui7Vi7Vi7Vi7Vi7Wi7Xi7Yi7Zi7Zi7[i7[i7[i7[i7[i7[i7[i7\i7[i7\i7\i7\i7\i7\i7]i7^i7_i7`i7
ai7bi7ci7ci7di7di7ei7fi7fi7fi7gi7gi7gi7gi7gi7gi7gi7hi7ii7ji7ji7ki7li7li7mi7mi7ni7ni7oi7Pj7Qj7Rj7
Sj7Tj7Uj7Vj7Wj7Xj7Xj7Xj7Xj7Xj7Xj7Yj7Yj7Zj7[j7\j7]j7^j7^j7^j7_j7_j7_j7`j7_j7_j7_j7aj7aj7aj7bj7aj7
cj7dj7cj7ej7fj7gj7gj7hj7gj7gj7gj7ij7jj7kj7kj7kj7kj7kj7lj7mj7nj7oj7Pk7Pk7Pk7Pk7Qk7Qk7Qk7Qk7Qk7Qk7
Qk7Rk7Sk7Tk7Qk7Qk7Uk7Vk7Wk7Xk7Xk7Yk7Zk7Zk7Zk7[k7\k7[k7[k7]k7^k7_k7_k7`k7`k7ak7bk7ck7dk7dk7dk7ek7
fk7gk7hk7gk7gk7gk7gk7ik7ik7ik7jk7kk7lk7lk7lk7mk7nk7ok7ok7ok7Pl7mk7Ql7Ql7Ql7Ql7Rl7Rl7Sl7Rl7Tl7Rl7
Rl7Rl7Rl7Ul7Vl7Wl7Xl7Yl7Zl7Zl7[l7Zl7Zl7Zl7\l7]l7]l7]l7]l7]l7]l7]l7^l7_l7_l7`l7al7al7bl7cl7dl7dl7
el7fl7fl7gl7hl7hl7il7il7jl7kl7ll7ml7jl7jl7nl7ol7Pm7Qm7Qm7Rm7Sm7Sm7Sm7Sm7Sm7Sm7Sm7Tm7Sm7Sm7Um7Um7
Um7Sm7Sm7Sm7Sm7Sm7Sm7Sm7Sm7Sm7Vm7Sm7Sm7Sm7Sm7Sm7Wm7Xm7Xm7Xm7Xm7Ym7Zm7[m7\m7]m7^m7_m7`m7`m7am7bm7
cm7dm7em7fm7gm7gm7gm7hm7im7jm7km7km7gm7gm7gm7gm7lm7mm7mm7nm7om7Pn7Qn7Qn7Rn7Sn7Tn7Tn7Tn7Tn7Un7Un7
Un7Un7Un7Un7Un7Un7Vn7Vn7Wn7Xn7Yn7Yn7Yn7Zn7Zn7[n7\n7]n7^n7_n7^n7`n7an7an7`n7bn7cn7dn7en7fn7fn7fn7
fn7gn7hn7in7in7jn7kn7ln7mn7nn7nn7on7Po7Po7Qo7Po7Ro7Ro7Ro7So7To7Uo7Uo7Uo7Uo7Uo7Uo7Vo7Vo7Wo7Xo7Yo7
Zo7[o7\o7]o7^o7_o7_o7`o7ao7ao7bo7co7do7eo7fo7go7ho7io7jo7jo7ko7lo7mo7no7oo7PP8QP8RP8SP8TP8UP8UP8
UP8UP8UP8VP8WP8XP8YP8ZP8[P8\P8]P8]P8^P8_P8`P8aP8aP8bP8cP8dP8eP8fP8gP8hP8iP8jP8kP8lP8mP8nP8nP8oP8
PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8YQ8ZQ8ZQ8[Q8\Q8\Q8\Q8\Q8\Q8]Q8]Q8^Q8^Q8]Q8]Q8_Q8_Q8`Q8`Q8`Q8`Q8`Q8`Q8
aQ8`Q8aQ8`Q8bQ8bQ8cQ8dQ8eQ8fQ8gQ8gQ8hQ8iQ8iQ8jQ8kQ8lQ8mQ8nQ8oQ8PR8QR8RR8RR8RR8RR8RR8RR8RR8SR8TR8
UR8VR8WR8XR8YR8YR8ZR8[R8[R8[R8\R8\R8]R8^R8_R8_R8`R8aR8aR8bR8bR8bR8cR8cR8dR8eR8eR8eR8eR8fR8fR8gR8
hR8hR8hR8iR8iR8jR8kR8lR8mR8mR8mR8mR8mR8mR8mR8nR8nR8oR8oR8oR8oR8oR8oR8PS8PS8PS8QS8QS8RS8SS8TS8SS8
US8VS8WS8WS8XS8YS8YS8ZS8[S8[S8\S8\S8]S8^S8_S8`S8aS8aS8bS8cS8dS8eS8fS8gS8gS8gS8hS8iS8jS8jS8jS8jS8
jS8jS8jS8jS8kS8kS8kS8lS8mS8nS8nS8nS8oS8PT8QT8QT8QT8QT8RT8ST8TT8UT8VT8WT8WT8WT8WT8XT8YT8ZT8[T8\T8
\T8]T8^T8]T8]T8_T8_T8`T8aT8aT8bT8cT8dT8dT8dT8eT8fT8fT8fT8fT8gT8gT8hT8iT8iT8jT8jT8jT8jT8jT8jT8jT8
jT8jT8kT8lT8lT8mT8mT8nT8nT8nT8nT8nT8oT8PU8QU8PU8PU8PU8RU8RU8SU8TU8TU8UU8VU8WU8XU8XU8XU8YU8YU8ZU8
ZU8[U8\U8\U8]U8]U8]U8]U8^U8_U8`U8aU8bU8cU8dU8dU8eU8fU8gU8gU8hU8hU8hU8iU8jU8kU8lU8mU8nU8oU8oU8PV8
PV8PV8PV8PV8QV8RV8RV8SV8TV8UV8UV8UV8UV8UV8VV8VV8WV8XV8YV8ZV8[V8[V8\V8\V8]V8^V8_V8`V8aV8bV8bV8cV8
cV8cV8dV8eV8eV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8fV8gV8hV8iV8jV8jV8kV8lV8goT60X9Q<9CL05C
3281=3L6T1?6R2\1e3K5:3>4C=K@<3f1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@
V1_3:@2Z31\3f3U6221a12GQ39;916:671;0`1D:16>1Q564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=W1K33
K69;4X15748JX4<Q3c2;Q1W172292527:2627314232641116450373Z1[A26Ak112P43=E;:5526?O4B1612C;8>65\51;?
C79<<?>96340812M6g1f4F:=W49BW1MU4Mi3^1_3R4m1m2U3W4m1S82]a5IZ9c;9A?M13C3281=3L6T1?6R2\1e3K5:3>4C=
K@<3f1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z31\3f3U6221a12GQ39;91
A671;a1D:16>1Q564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=72292527:26
2731423264111645037^1Q4Y=26Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<?>963408133H6g1f4F:=e3A26j1M
a2IIMOi2^1S7>S1I9LX1c3U3=Cm1d2^5<o=eV1_c1Qh1T@`K]48912[=Oj;2a]10T_1Y_1k1U2GK502T2gR2W1n>[16`4X1<
d25P10=1Z7e1S12fd7a:3_Q16jP62mn7:`1e4I8_1eV1R2^1QP2a^1VDd1KS3kT17<d1>Q19T43Jl62h65V1G1b1X1R194@2
0`1EB[1j12]2C]22^1`5=X1Q27j163i2gOAoJPW1;7SIZ24\4e3Kc2f43dJa70b<a2[5<V29U13a;1Z1`=`5JW22d3o6f3<2
f3\2T[5H=U>m8A12Ua1<2f3\2T[5H=U>m8A12Ua11V61V6d3`5333Z1X1o3`3^3P5G;T7F2f2V14Hd1F13W1f56N_2Fc2X12
FDh2W3;1K<<I17h2B;W;^34o76i1h2\4f1f:CZ4DU2;X5Bd3X11X1`302[67S2S8Y4W1W2f1k1P2[3]8E9i1<;Y:V3LZ13d1
Eh1k5^1e55R5FmBR1_3Ff2;=?@Q1U8d2U181[n51T61m\3K0@Z4g1ZU1m5U;]20?m6S3ZP1W]1n=Y@hD;@0e51d2V>c@^6^;
=0c8X[3YAb1U5b<l@^4]9i>ZNk><0X60R1hm3dU1_h1i7X<Eh<8@0R5U10Z:Imh3gFn4Lc3mO`]1b4U88>0k6l7hT1Je8S9g
T1dC2ZT1a5[o2260Zn1b60Sf1il3e10S1`38009\>7\7c1f58e6121l2S2\=l2a1V4e4f4Zc116W2R4h3V8X6f23aJX1b6Q7
c?Q8T3]3o3P6c1`1a:h2P49m1X1D0U1bGV1M=c64V<oZ1=RHZ6`9n>[BX^1d[1S8R5D0n1]>Q2^7]1WV1MUZ1j49k?c8od1Y
2e?b5QV1S8R530\a6d[160]a2nh1ia1fP23Q10W600X1Y=1ci1Wl2aD2S:XX12T58E22639D501T3X1k4_1>6T1g10CV6l3k
68J\1X9P46P1eAQ7G3Gb5`3i6V6P6`1m5aD^1^3_5P2`2R4HV1Q1f6R?o2Z:0Q6[3Ec62>Q7i:h;k4m8U;o86c3d2e10W1c3
n1l3WE^16P1HQ6Z1]6]2U6S31m1S7_3>d6UDf2a<e2W3Gh6`2R4o1T3j5d?d37V1^2]=Y72>Q7<3mE@Hm9e2gGm2L0@h1T4i
:aHZ7l;S9l3jP1iCcEJ9Cd:=S3n1g120g=P:QI\W1e460ac1^Z5TW1MX1i30`5Y3702;V2a2j88h5U4g4Di216J]42Q1S1l7
c6>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh
5_1k5d3P9Q5o1j3R1W1l32^13S3=46MW15V@:e4W3k1U12o1_4Q2@0i1\@3l2S6Z7bi2R<ag1]Ac<P:oDS8MW10IQ4_2n:T3
;o[1]4S6Z7f?X<T5`1]>>P5o8kP1S42l2CY1]<Q8U<LQ3i1W1o2Y3^8g2d7[1a5c100Lh2MDOS7f4W6b2<P4Q12\2U7f^1]:
fK0O`4Y77W;_18^2f13Y1T<:Y15_15b1e7Q:R6\9h5j1`Ac6f5V7>c6W10EU410a39l1X6Z2c41<W1X2\2X;14T?1`;R7j5k
7Q>lL_2k1X8`3X2[U1S3\2Y3T5i2Rf1Z10@>d380:W>e3b3^2T46Y1e614m5U4e9R2V5R5P22Qc1e40[1Z?eX1X5[70X7c=k
5Q4a1\Bn2f9>0h1fCS5Dc1Ri4hCc7mHkHn1O9Q10LP41Z=AR6V6X12\2R1b5121Qh2d2W?2^=[53>Q1U4e1]=lU14b9V1UCF
0Z2b21dP1P4121aX1m@h>W5hY1e63j3W1iKnf1X5B80U7Sk1Wh5Q201^830^f7f>90Y6Rc6_HU>c4<1X3@0U1bGV1MQ74V<W
CVA`6=RHZ6kZ1ZJ>0n1]>Q2^7k@iF2J3m[1X3gh1cn240]a2R:eP3W10c44V20n3X\2m9af1a?VK_K7BB2T2@>a14\4T7f41
64<c7^2@416Q1859:R10m4`1X4e?j4f3m1U1j1f114\:e8i4<:V?W2jY1e?^3cKV1>;KSBiDYMV9j2B<0k4kk1^^1d>oT1Z3
]4gDVN]Oj390k4k5Sc3oT1`LVNh5_M;0fR1TR1`U2\HXEkj1X9;0150b9_Bln4PS120SV8P10V1f3009T1R9d<a3FX26\5X1
121mV1oR1T3PJ[3S9P7[8d2[HX7l7R>^G@0`2hK0Zl1[Ee2S9I8Cbn1\<i8RQ1eBC0k1Q30`KU914Fhl2j^2dKT;V4S3958i
230b7Se790lMjX2bk2T9Sa12^8j4:0k4gI2]R4Zh13XN[B6F0:b4`1ZHk:14_JQ:lLS8i<RBRDi1^S1b9n<4gMR920b2V10n
BP6[2nCCo9V@15^>iGW=i3132FKQ6k>W9TDg;Y1R8W5Gk9^<l4_;i<L?OT3620\a6:0W600nD_^5Z^13[1a;g30DR3S1C1i1
^1GT1Q4Z7Z1h5n7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2fJo4c6h2Y3k3H\3S1Y1M>S2@[42U7FT45[7Od4j1P3?3S1>32
8A_11<;11122Z1X2Og3[6272S83U25n1DT3n5=e2Ij272f4g1;A94S:_4JW8[29U12h4KHh1?31n<=31\=cf2:1e3X9=oY4_
1a5:XA^b271e3f9oY4_1l5XA:1e3R3U6=id2Ue1_1l5XAP11g4V6o1=ZZ4iQ1^T17BEi1:@>a14\4k;16AR:@416Q1859:61
n<=T@lo1_Q1J1e3<X1GM0k5=oY4_1l5T<S5]^1f3U251=i1oD6f5?;51n<=o4YW5=1>V3X9=]a3P2`F_1l5XA]6ga1=1e3[3
Z6oY4_1l5XAe7S8dU1a1cIN1m1g1[30Y6n2Q2^5o1k@jEN2JZ_1]<RI_1l5T<S5i?^Aj?\3?i1mJ[7<1[39MDS8oY4_1b4Y1
XAdT2[11[2Y1Q1V6]2_=UT10`Mf7nS1Q?:T1l5\7k9m]17BET2@>a14\4l1n916AR:@416Q1859:X617\30T10;MGLS3^1N`
1?l>5:`264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1d@^3\:8I305En1C4G31
5^98f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2l3F]126O2P30<S2b2f4n25d32Q202k208=KY44S12
119861CT1NQ1P1_138<253Y1T1>=_11f1C\1239Fc6EV5`;Le7_51<d8b21BR3U18l18`2R2C6?2i2[18J1Z1W5T4f3]1eAT
3o1l1G3i2Mb2`3f6Y6S2]5e3W2aD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1c2;]8\3n7k7N^4]<X;B`3l5X4T7?m8:^3Q
2DQ31Fn2U107l10f1Z2b1Da2j59W3c1o1@c6S4[114P7U38T5`5CT1Da2Aa1_3S1a38]Dg2h4R2P3Q2f893e21Z1R3j26O01
<5V1Y1b2Z8P3;R10[1Mh15c1e2V3_6X3b1T5g2m3j4o2Fj5;Q1X1S9U5Y2m668k>Z8[5l6n11Q1c2U107`4g29D[1m:0Q1GY
2C1P6A_414SKn5\3R`1lEP3;S18R13_13]2:8J?j2i<e7R3S4h1\;b4U;?5a4Z4Z=V1T6P;@3HV1Q51CQ30S10B1i1^13;11
7f3L>U1T6Z1h5n7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2fJo4\9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g2
06R1i1U1=Da42j1a1h10434D946232105;5?J41<641112000Z1X3Q2>V1i6N1m2o7CDT3P4m1=O_24i232l3m2A9CAGc<<D
g4`10OM[29U12_1[4Z2\11Gm2U10U2Y6`6^8^7h514aDW1M<_BaZ16NZ=h:;S18R1`4T<:R2e2S4a3o8b4e40n2Y:g=j1lHP
9\112T1]2Mi1:0T6=P33N_2]1L0^6]1d4a4c5W3VQ1n2a3_5c7kV1W;;S1b4N:XAe7BUY17b9QEQ2f1n11Eo2U107m1f13^4
]8Q1V22c4W7Z1V314V1]>TJ]W1Z5a2o8i8a20:S18R1Y1173]2:8J95R4l2]1b2c4e7h2V63X;b4^>k5P<n2g;k6V1c11DP3
U18Z3=M`3b3Z2R5EAX2\2WV1R7h44h8Z8e5h1TK[4j3]4`3I^1@_18X5:R7n2V7T<`5j:=f3e;17]4PJ_7<\11R1b2V1>e1Z
6X67n3h:n614l2S2\=l2o4Rj1Q:P?_18c5S<T5e78X1b6Q7VJM\3[1Y=o6GV5DK_6C[11d1P2U100c4T1f19DZ5^4E]11m1m
16^5e614[?f;UW2W;;S1o23^1Y1S1V;4Y10]3R7Bo8WT1M1Ol3Q8=WJo1145=B]>X2`6lBP6QP1m3_3V1[3hAS:i5S2_5VA`
a1X11X2\1U1U21X6j3Zd1BVa2;S14R1Q1_21P18f1=S3?Y30k7e7aBm1g1R2o5m2T8d49m:S3n<O1X1\2[1o1l5=o5[4f1Y1
c9]1W3n`2X@X7g5_1a5:P7T2V3\2X1U1Hl6SU1nR1W11U1_2V1>e1Z6S2d<a3FX2c5X114mV1TV1PJ\6;S1l5XAe7S8K]>l7
V6R7S1O;oD6V60:[11Nf2U107b7D\=j>14m5c7W6GW12Z<2Qc1f4[1W7R8e2_1l5_3h=fAK[70`2?d3^1eFa1m7]=d2D1`2j
2P8\6o6T7ib1X5b<Q8T3V2i3R3P:_6fe1_E_b1`11Hi5<18Q6l4`3`3c3@\>m5T>i1^93NZ7f:o4]A`1g1R?a5S4\2Y4Q3cM
2l2CY1]<[1@h3R28f:f2h8Y3o>Z6U11Ki2V19U8l4AR6f2_3X1_1R2b514Qh2^E_1l5b2d2Ia3S2`5f8[4Z4i8YG4a5]HM1b
11e3`200HZ6Y2]A]Bb4?2S62g@oP1n<d2i3VC_1l5\7o23`5V1=S>S;A^@O4094;@fJ2>5Go7o2F@3G1e3U1`8nOf6Zg1a1n
S1]6_1l5Z:m6_8Y7Km5f1Y1e7[2\=Z51S1a2B8007S1h2U2]2T777P21>FY23?c2T1]1^2@:12312D;63?140411_1482CB7
ML1:C1H:12W1CV9i3]1n12h=0e1>e1\G260:3;A:JY536;f7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDa
5X3B5<n401i1l2n2`61M\128Q1]1V5<>J3`1l2>^1a4R4R5P3k61\9^1[4X2e2n20HP51]211\21e1U3Bb10V211f1W2\>U5
4T:=k<466h5c1Y8lLXEb26\4CV1:>BBc1GEh3_4X4a2c4e:U1V7b>R2o2Fj5a<g34Q1Z5\3?@;MCf2X1j63H2A18k=44V48?
P21f1n1I2A6P8`9_Of7HlBQ3:S;Q2I^Jl82\1CW3i3Im1j4;S1l5U5l1h1U1V7^=n2Y3T1Z5j1=T4R;2094;@S=f?1^61T17
[2929?4D1l4P23Z6nBX914FWL`U1?Pc2dU1ObEQ65:^11e3U10_8c5R;S1d5c2S214\:e8^1g3:V?W2jAoGe?^3\60:R10o2
a245Z18`;`1Ob1e7o8a9`GUA\8\4V41[53a10f1702b2c1h98h5m8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0UB\6;@
=]105l8S62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1R6j1R1a2b13]21>7131OHh5_1k5@Aa2l3S5Q5o1m4W1h332^1
3S3=46MJ<22:M=c;k2:e4`1f1k1U12_1?`4P2e31g2MM82c10o1f2P2U1l8:c4S1j6]1m2>;14Q2m1:=V3j4V9b8a12521E0
o<i7\8F2J401]1_5Z3jB_2g3S10023[5A148c15_1l5V6b2o3180c1Id1A24k6Y7o3l4FJX1I\21154\1M1999l9n1K9m2_3
f6d1c:h6>73X7]11O00;1e3f9b[1\n2_1a5:XAe7c_2c41Y3:0S11;f5]2`1e6l8:`264n54E0200111;212260171B2[401
51U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1`N8G145d2CTE2a2CCd3528h1e1210524Z3:T1S51FBMo3T2241X9k7d
32Q202JQ28396D^2Z2H211986E9JNR2AT2Y1i32]1Cm1<1e3f9j3_Add3_1l5P7W:mMkC:1e3X9=l4nd3S@_1l5XA\11e3U1
[10Q4\2Dj>gLm:U@]L1cMT9_1o23a1K:c1d?cAc8a3g<CP1o6PAg3F082\1k:2;HD3I1e3a20S7TBU3^Fe550ed1UN\5;S1o
23h28o@e7]GkX1U2@1e3f31m5e_1Yj2_1Q2j3OX@Q_1U9i@P<G1e3U10j7Dm;T4T9o214fKia2;S1o2l28V<h4R7nT2D1e3^
1W8b?X;ml2_12Y1k3\;_1l5Z110W>b1[181_7l5[a2nP4\2iM_3O1g4V6]2la3]Hmo1Z67BET2@>a14\4k;16AR:@416Q185
9:?1e3T1a8Y`3eI_1h1V1l2S<T5ZOhAl5<1e3[3Z6oY4_1a5:XAjf10lJK1e3U107W8WL14mBX20P3fU2U=Z2_1]2Aa2:X6o
:e7oH^>_W181Q7Z6`@kU3X7f]2QY1K1V2^1a20HX3Q3`8Q7V;Q\3S3_1l5XAULb6\;X7M1n6a:U1k4]6c112b3V1T2]3GT2P
33NJg8c72O\3\214a9_JUK0Q6]Jo5`3V40]10R1U3F9BT3_2[1W:_8T9X<W3T83Z3jS11R8@1e3U1m17Z6\>[1Vj3_1l5XA\
3W]2o5h2E1e3a20R1n51oY4_1[4`1Z:`1<o4e\1An5Y@^4h<81e3U1`8oY4_1l5XAd31?_4c10o1Q4EU1^1l>d2i2]1m2>CY
1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0bG^>n9R9@]15N_2T1`21S10023[5A?c1Y5T1h105S6i12g1T218d
1P3:`5k4e3l8FJR27V2721Z21CR2S5n4^<d2h2f8h6>;X7_20R11l42m1^6U@U1P:J14Q;n1^=Q:PU1X;`1VOh8d2cLX3RCX
3T4S3Na1R6V9T6Fb851\=To43^Y221\=V21V1R9R3X>X4f28?Q6Z1\60]2h5b3[7e1_3>d6^Eo=e2W3GY9R4T5V3HX71U9NY
3:\11o2`1\3_7>92]70]5c1@<RDd19V3o3X11;7S8W3?Mo7V6MV40>11S4V9P>mS1f<RR1fb2Z?`5h?UK171[4\2W3[3dn1U
d5O1g4a2d3]2ZZ4XV27BET2@>a14\4h;216AR:@416Q1859:91l4_8WL14[l3Q2W4>1e3L9Q8=WL14`]3_1l5XAlL?1j1m22
`8jk2QEQ9GR^2P9TQ1^43n2>1l4_8aAa8S214hj2m1Z4j<ac1j6`11e3T1<c2`5f@T2W7Y93Y3W5f7YFh2Y2d3e2c1L=i1X3
HNU<c5hH_1l5d3^8T5k9^EW>3\3d9n2i4Lm2j3b50HR11e3U10Y100S7kC2o2e4B14gFIl4Qa2_1l5XAdIBR7k:4;@fJ_1o:
W1L?1e3U1`8\_1c1E^6ko1mA_1o2a2:XA;1l4Q2]6nK814V\2bS2aX141[5P8Sd3^11e3[30V23f1W2ba1m9f9U5hBR2Y2RD
l9h8b1_1e2V3j1\;U3Je@R1c2j5d=Z5l1]50<o;]1Q1Fi3V<2X28U2A1P:S37\[4@j3@l1Z<`1OR:gAm6d1eP1n617\30L62
512MER4]2`1?U6b835:`264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V
1037<:0@?HV2f53DW1`N8I45En1C4G315^9b6<\32a2CCT2_1528h1e1210524n23131:0S1OQ1Q31FBMo3f1=241O2V1W2f
4f4T3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG9E2534T1T1>=_11522Z1C\1239X5l;eE1[4k1:1e3R3c6V5gFP^
3_1l5XAI1k4V2j1Y2T2\>1b=j3b6e8?l1V1<Z4ZQ1YV1jAe:UMXN?cMK1e3M8;S8a?S7a514^GoY1e7[T1;S1[1`48o@h_1D
n4S;YCQ661\=ii3gQ3i8091\=iY2dc4b21]Bd25l61T3@7:6108;E1h2U2]2T7247?`11>FY220?[27b2o240412312@3;63
?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3\3^3]30e1>j1k9]26R9CC;2230:3M:02Fn4:3B9C5b6G=Q2U
20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDa57OP2BB>_401g11l2T3Y13T4IM\128Q111i3S2B<>:81436NQ1R2
2>N3;d8]5h1h72P3o:1S1a1:_5@0H1V3G5I@n111U11e3e1P8^@WF0X17I1ZQ1h4o3=T:V;U1MW3`K_1l5XA]6h;QCDT8Z=e
1l3k1b2Z66i=:1\=Q3j1^7l29iY3S2Ya131\=ic7:1T5W8\;U4XKl>ST3d5_n1:1e3U18W8X@fi3_1l5XAA1e3f9d]3b>g=_
1a5:XASa1Z4[1c;_1T>4?1[1P<l3jm2a7]5b1RX1gKV1`Cl8a3R7:1[5\1c6n@1m:ej3UHXc1W11i2h14a1d4]2ZZ4XV27BE
T2@>a14\4l92:`116A`31?o5@416@@859:I1c1W38k1_1k4\HU8`;a5R7Y>i8\Y3f:R;[4lE11`1\7Jn2;1e3f9V5Q:fj3_1
l5XAR=o<P2171[3Q14Q2o3]2WL14KeW1\CY<_Mg7:0S1n3m18R2i6a4c1l1mV1o67BEf12:@>a141Z4X8T10\2165;<e9694
16Q185918B1e3V1_8PCT6Q314XGW:Vc1hH_1l5XAo`1dOd51d30U1;MHo3]2`1?GT>5:`264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1g@g4P98I45En1C4G315V7W2o6Bl2a2C7`2_152Q2e121057
n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1@=Q1P1c1E253Y1T1>=_11f1C\1239[8h4^2h80]
>Q2KDP11g4Ca1P4]2ZZ4XV27BET2@>a14\4k;16AR:@416Q18571:a21g2BX30o1g4U1jE]1\3d2m1:=R1S2Q>l6e1a12521
E0kN4Ga15`4UF_2g3S10023[5A?c1i=b2;c318d1P3]>l8FJR2^274Z21Cg<2m304l6X1c4h2h3^2h6F02X7_2P21i2J0L4B
h1j3]2`1ed1Aa]2e121057Z3:T1l5`1g?c3[=m7l4P4Z5a2T47BET2@>a14]19Ji1k;16A\7e2@4163M859:^2DP11b48S2\
6i3d5W9`EV78^:c<b7S510_P2T1Im3_2X7V1Y>PD0>_Mf;V21<1e3Li8cX1[Q3_1l5XAk;kCP?c61g2L0L6182Mh4]2`1?U6
f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3h
<[:4;Y38I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMo3T2241O2^3f4f4n25d32Q202JQ283
96D^2j14S12119436E9J<AQ1P1AP10E2531W1T1>=_1152]1C\1239VV1D1]21e3M8f10o1g4U1jE]1\3;14Q2IS1:=V3Q>=
T8a12521E0QV1UF_2g3S10023[5A?c15_1l5i8DZ318d1^2A]>l8FJX1I2[274Z21CU<50]Dn5h6Z3h4_291l4j6d1QCU914
fc3a41d30S1=f5]2`1e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e2f53DW1i52cH8I4
5d2CTE2a2CCd3528h1e1210524Z3:T1S51;:BMo3T2241X9k7d32Q202JQ28396D^2S3211986E9JN:g1AT2Y1i32]1Cm1h2
\=Q:cBV1f21e3MP284a1g4U1o?2g5]1m2>d2m1:=V3S7m6b8a12521E0c@^?n5UF_2g3S10023[5A?c15;S1l5i8Y3E18d1^
2A]>l8FJHY12[274Z21Cn7e7\31=[3c8W7n1i4Q2f2Z3_223[51d3b13I5B2l3]2`1?l>5:`264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7oF8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12119526ET1NQ1J5Y198<253Y1S10>=_11f1C\1239[8o6o3a7M\;W10Z11T3@
7Di8QT1b1`K0e1>S7Z@W1Z24bE2m81l6i5_1l5XAh710Y13n4h31k3bCo8ZAl;0H1;1e3f9WR4g7_1l5XAe7dQ13C119Y3I2
i8]2aS1Vo2h4_14g5P;W6^=:U;D1e3U1[10S7P4[:1b@Z4hW1in1_1l5X<o4e\1AgJT11e3Q1V6]2oY4:T1l5XAZNb?7BET2
@>a141Z4k;16AR:@416Q1859:i51d3R13;Mh4]2`1?a;Z35:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1eAj<8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202
l28=KY44S12116286ET1NQ1P1?30NE253Y1T1>57_11f1C\1239T47BET2@>a14\4k;16AR:@416Q1859:U11_42Ch1`4k1V
F\MeE;]6T3Y1k6d=hA`5S1^421k5h;YHn3f3SBf1O`>k:e9Z1V2<Y1b612a30I;;2JJ=_3]2`1?O3Nn4Y51^25:`264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1`N89?45En1C4G315^9o6_3a2C
h2_152X1H3a121057n23131:T1W1g13o11;:B@<2l3T226O2^3f4c3R1n25d32j1602k208395E@^1Y24S1211986ET1NQ1P
1c1E253H@T1>=_11f1C\1239P7^7<h1U;Z31c1n51;g1S6`11Y1X3X21Fg5^2i5=Y1j?MjHo<kP1W1S>QEj=hKNU:P4[;d9`
5[6j2Z111a2a<311T1>2R16F149\3541b4i8_[781e3f9oY4_1l5OX@61l4_8WL14D1Mn3_8f3WGX114VIc@^CS@Q@c9l5UW
1T3i8T<G1]1W2U10j7Db?[3X914KjJia2_1FW3F5P1OX@T612a30;<38;MER4Hd1`1?O3NV6Z4W2536`264f1404^1:6:406
X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1`N8I45En1:84G315^9o6_3a2Ch2_152Q
2e121057j1S13131:T14n41FBMo3T226O2^3f4n2g1T3d32Q202l28=KY44S12115386ET1NQ1P1c1E253Y1T1>=_11f1C\1
239FKe7a5@`?n7n3>:`12H1Y2[1V1_8WL14aX1m@h>W5oO;S1l5[2i6n3V29b1h_2k6R21e3M7\1A77n1R4e3lW1M2b6a>_2
P\1EW;n2g6]2b1_1j1Q4R7U:g>@2S:^5Y2=`7Y1Cn33W51=j1^;?S18`3W1A`4T44D_1>6BAl15c10581e3[3Z6oY4_1l5XA
S11d30L8>b1P4]2`1We1a]2e121057Z3_1l5`1g?o@m7l4P4Z5a2dT1U201P5U3A1e3V1_8SJS214`]3;S1o2l2]1f;S4e78
1e3Li8oY4_1l5XA?1e3i6i22oY4_1F64k2Z10AXAI1e3U1?OES66XEfd3_1l5n3Y=n7TY1Z4O;X@m4Q5U1:h6:1e3U1R7]1o
Y4_1a5:XA@1Q2Ga2a13Z6g\1XZ5Q21eDL`4Q2L@1e3f9T5S9gk1no1_1l5XAf:bJaCe7k6T9H1b4g1Q7c8Z6`;nNgLh4nR2T
G_2m<PMR:16\11Z1c1g:<=1l4P23e5DWL14Wn2d?Y7a`1S11b44a2d3]2ZZ4XV27BEH[1@>a14\4k;16Ai3U4[1F@416Q185
9:41\=WP1c2:1e3f9oY4_1l5XAi;P7Y=T11g4V6Ak1Wh2TGmJnn1Y77BEi1:@>a141Z4k;16AR:@4163M859::1\=Wo1X=f7
m4Zf2i9o2Rj181e3f9_l1_]2_1l5XAJ1e3U1Q4^4mY1[V2m;g=_1o2a2:c1S9`6_55o1bI]9d15l8UK^1>1e3V1S5[3WL14`
]3;S1l58o@81e3f9oY4_1l5XAe791e3Z6[3oY4_1a5:XA31\=kj691Q7l5=f?_Og8jf1Xa231n<=:1\=k\3nV2SP1b4f=\;^
1k1F1e3f9`:UN[DbP11Z2lY1\12X4c1e>Ob1e@a9a4Z@_CG1e3S9Ba@h<XDb3_3ja1nH^6_1b23U3XAfH]7hMY2g>W291m2^
:n@]]1S1e2oQ2cZ181e3f9cV1[S3_1l5XAT21b44W2n3]2l7jGV30X5Y3]3k5\4l4`<`8iEU50@b>l<Y1R1Q1GBBA^31E;Bm
2jP1j<b2l771@8<T2@>a14l3?Y9a216AR:@416Q1859:<1i2Kc2R7oY4_1l5XAP_1nI1]119]4U2P4]2k5iG1ZW2WAoCXf1o
?7BER211>>a14\4]5]616A[66_301=416Q18571:A1e3U18W8f;e21`k3_1X4c1T=`1Ob1e@k71d30L6=Mh4]2`12<P621[1
[2V1DEM3@I5:`264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0
@?d1Z1f53@3W1oBW3g1`68I45Ec1:C4D2315^9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMd3:a12?241O2Y
1T2f4f4j18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317FEP1419[4Z4246L5>^3
eE1\1\2Lk1R119]4P2U4]2ZZ4XV27BET2@>a14\4`2V1e5]216AR:@416Q1859:j41d30S11;T2a3]2`1e6l8:`264n54E02
00111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4b7Z4h=8I45d2CTE2a2CCd3528h1e1210524Z3:T1d3
4K391FBMo3S1P1241i2]1P5c3W4d32Q202JQ28396D^2T1n1211986E9JNR2AT2Y1Z3>2]1Cm1X5U9g@1b7K1e3LX2`6mATG
1jR1jNgC\;_1l5XAgS1g1`=^660lF1T1Fh1X2i21c4o10o1g4U1jE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U6P6k
9o2i27a1Z8UF_2<Z3S100235U5A68c1\@o318d1P3f9f4o3l4FJX1IV1W174Z21CU<6NV=V<h6>;X7]11OX11e3Q1V6]2^j2
m7k?fG:T1l5XAn;U5hL7BET2@>a14\4X8b316AR:@416Q1859:o21b4I\2339]14R2:<B_2V:j3;d4f<[32Y31X1122h36<H
?9MV2[1_3V<o7k2]7Q2o8R3[3ZAg3l4a7V1?=AT1N]1W1Y30o6L?S:_18b:U2k46[2X2V2R4;a6R8m1V162W1j1m1i1k1Jj3
k8U41@^159l6[51d30a1Mh4]2`1?l>5:7X264f1404^1:6:406S130F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[1
7<\1o2f53l1`2o3oG8I45En1C4G315`3m5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l2
8=KY44S1211986ET1NQ1P161Z1E2403O9T1>=_11f1C\1239iW1X1_119[3Q13R24j3]2fAZ^1j6RS2:T1l5XAm]17BET25:
>a14]19AC^1\9^216AR:@416Q1859:G1k2Cd1`1Q6DU1`6a:U6W3T[1a3`4lKn@n<e]1i<Z5IXX1b6100V3<989861K2Y1T1
5Q23h1D\77913`11_320=@438:22Q11Lc1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\
1<A0V1T7^1U120QJU126;3M:R65Bn:U20U1;29>:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDW5904g4_401AI10Ae2T3Y
13Z5A\1;>22<1\2^3C085>:863j3B>T1205j8VAf3\5b21d15W<II312R11e3X8>K2f;gj2j9m;Y2];_18m1@0630S1FA:S1
1605d?b72\>i]141T=7U`4U61d30U1;Mg2P21\1N`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
n1V1c2OBJ5`3P1[1792\1h1V1f53l1`N8I45En1C4G315^9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@
1:2l3a1B26O2W1V2f4f4n25d32Q202l28=KY44S1211986ET1NH8P1C0NA3253F1@S10>=_11f1C\1239[5Q3c3k>b4Z7S1D
6;1e3U1`8bT1\U3_1o2l2XAe7I1e3e1e1Z6d>hY2iGn=h;_1S5B5XAe7U3^La6a7N0Ck;R9N1h1i2Hg1X6i2n13l2Cj<YF^M
o4X4_LSg1dJX>419T1k79M<aJT7g11e3Q1a4d1O]1j58[49h_2d<d4_>o=b1:C@o4A:XAnNj7S77BET2@>a14Aj3R6j48D16
AR:@416Q1859:f481e3f9oY4_1l5XAeY1=1e3V1S5[3WL14`]3;S1l5XA]71i1j10U1;2JGk13Z1E]2`1?U5n2_5N85:Hg16
4f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;
I\1Y6V=B`28I45En1C4G3122Cj8NP6_36_14ECf1Q1_1132Q2c1121057j1S131310710O3j16m231F89Mo3]139826O2^3f
4f4j18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lc1E253F=4T10==_11f1CN=239i3a1o9\4>cB1Fj2R11e3a20H0Y6^7
1_Q1U:m=`D[2mHW;Y7]6_1l5R7U:_Ch=n7m1n3[5?j<S6<_<`2<1e3f9gY2W3[;XGe6dC_1l5XA81e3f9oY4_1l5R2U?j11X
3b18Y2S16>3m31f;V9e19g6R=Z2\>k9Y1_FoBi2m2a21n5@3;W1X;1Q206[1H18312U1i:\5AlC^7k1YF4Y6TG?c2W4j11e3
U1]82`5P6c12cDCl8412Z=d31aHl=a8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:XAcAd>G`4j44J2@Z;b;e=o5Hi5206f3C
Jf17LU18H10296<l12P2l4F13^6C22C=b2Bl101:g?V4R3Kh8\5b1EdMo58O1Q9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12
Q38509A34T13I@249i8>1479IB:32:EK;7C49630e6022442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1[5<?P1433
8927E1_2IZ14T7V13092620V4Nb3j3`5k22P;8BD0O0e820m38U1<10V17d1=Q12<6Z947913b1>P320==2438:22C5]5A06
234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1Q8R46o8@I;2;1V1;h5:3B9C5Z4W2G3
9Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>B_35MU1Oe151479I6;:6:ER1U19630
V4_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@A55T129S13f2C5Q32M1Z1d1d14<2d6Z6A2l7b31^223:h1S1S
1EZ61a18\11Jf620m38U1<10V1l1=Q12d5Y447913b1>P320=@438:22I]5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4
d3B3P5^3\3c2JEh2e1822o1T<6o82=I;2;1V1;h5:3B9C5Z4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7C
Z1i1`1@EZ2b1_35S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7b31^223:P
4EZ61W31Jf620m38U1<10V1l1=Q12d5Y447913b1>P320=@438:22I]5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B
3P5^3\3c2JEh2e1822o1T<6o82=I;2;1V1;h5:3B9C5Z4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i
1`1@EZ2b1_35S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7b31^223:P4EZ
61W31Jm320V4U1>0c4Q:47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hc>6Z:;g1;h5:3LC5Z4
W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2\7Od1P2^<Q3X4\1]111m5i1810336NQ1R22]13U:?V1_Eg41e2:Q;Y3
1S42W4d10a3Q122@Z947;3b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1k<6Z:;g1;h5:3LC5Z
4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2\7Od1P2^<Q3X46U1]111m5i18103206NQ1R22]13U:?V1_Eg41e2:Q
;Y31l620e378d101\1Z13e1;d22m647913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N
8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l
2T11NMDa57Oe3S40540^12?=2U2T3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22>N3018XC_B1T2@:^2Z7W1II312W1031Z
720e378d12\1Z1116^1;d22m647913`11>P320==2438:22C57b2S1k14041234@3;64>140411_1482CA015MLP11H:12N8
CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHc>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1
W18@JT11==2M1Ba57Oe1o1;g30450^12?932U2`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22>N3018PBgC1e2:Q;II34
W1031Z42[1Z2@d1031Lb=47?b1>LS220k2o506234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8P66Z
:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7O\38i552?=d4HZ7\1]111m5]1;5101436NQ1R22]13]1U3X@
g1_?1e2:d1\9Y31O20h2IMZ:\U1`d1kX1e121057QN3cW1\5o1Nb6o<N11_3m11f5Dk5206o36N>0V1N9211n;4768b1>P32
0k27b2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4_4:6n9;;g1;h5
:3LC5Z4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J\7Od10o1X31Y79_1W4Z1g1\1JB11h4T1i1341436NQ1
R22]130:c5MX?o4\5`51e2:d100V1T1n6T1T21R620e378d121e2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6
C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11
d1]2U1><451@Y;C5<a2l2V1NMDa57O[1Y2_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:_5Y4W
1I_21P43m38d1_1V=47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1c>6Z:;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3S40540m7Y13DW5\1]111m5i181436NQ1R22]13TV11e2:Q;c1312\11
a33m38d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U
1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Y13l5\1]111m5i181436NQ1R22]13TV11e2:Q;Y31^13g2U1Y2D>\3ZX1W@0[8d2X
e1\3PFV1eCT73g8^2V<\9h35LS3d9g280d5]2^15;1X1`2h3l2c1Y131253g2S\7e5Z8;3m3U_1dHd2Dej2]?3g8RH>3m3U_
1dHbb2jJ3g8ld1^155^31\720e378d121N;Z1U2R8b147913`11>P320=@4316:22I7b2S1k14041234@3;6C140411_1482
CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;b6g22683R1P81G;26;3M:0h5:3B9C5@T5L17==Q2_
1E0U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDa57Oe3_40^12?=2U2T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R
22>N355R70P6@i<Q2V91T2@:^21`8II8BI1Z620e378d12\1Z1U2[5Y447913`11>P320=@438:22I7b2S1k14041234@3;6
C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1c>6`91G;26;3M:0Y4^1:3B9C5b6G=Q2U20U1;2
9>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22>N355R70dN1e
2:Q;II8\11h620e378d12g2U2R8b147913`11>P320=@4316:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4^6Hj26_1^3a4I;26;3M:0h5:3B9C5@T5L17==Q2<R1E0U1;253>b11d1]2O5
><0351@8P;C5<a2l2V1NMDa57Oi2K_40Q2=2U2T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22>N3;T=@RH1e2:Q;I_21l5
20e378d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T
3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_211333no3U1V620e378NE01g2U2e947913`11>P320=@43
8:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1c>6`9I;26;3M:0h
5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=2JZ1T3Y13l5\1;>2?11Z2Kb23@85>:8
1436NQ1R22>N3;hU111c2:Q;I_21S639X32Q1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45EJS1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61
Y1Mo3T2241O2^3S6B=X2T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239>3e37U_1V@
11Y8WV3=2d63g8<3e37U_1dHdU3B=g63g8ZQ2a7209Y2Y1861[101O<Z1Q23k4i447913`11>P320=@438:22I7b2S1k1404
1234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Y56T2[758:;223;3I3:0X
1h190[2:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDW4Y17OP2d1_40k1643S1X1T3Y13T4:\
1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12>N355Q9?Y6f7\;1f21e2:f1h3P3Z25I@88\11m520V4d101g2U2e947913`11>
P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I
;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:814
36NQ1R22>N3018[S1\21e2:Q;I_21V6380X3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1`N8I45En1C4G315^9`4^2V2U12a2CCT2_1528h1e1210524n23
13<X61Y1Mo3T2241O2^3f60<X2T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AQ1E2535S1T1>=_1152]1C8S1239\92
06^3786]1011Z1Z1116<Q1243:Y22b1Z54762003`11>P32048=2438:22C57AP23O[10>4041234@3;324>140411R11544
6101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:T4:6`9I;26;3M:0Q2m2H:3B9C5b6
G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Bb3n17Oe156[16;Al1;K0021500]12?57X2]22926Y
13DT2Z1g1\1;>2?11Z2^33@85>:3414206NQ1R22>N3018i9Ih5g6Bk1R;Q11e2:l2T8II8W1031Q620e378d12g2U2e9479
13`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1
c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z
2^33@85>:81436NQ1R22>N3018hU11e2:Q;I_21Q536o3U1>0V1X1211h:U147?b1>;d220Nl17b2_20C06234@3B4>1n149
;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1b9X36Z:;g1;h5:3LC5Z4Db1G=Q2U20U1;29>b11d1]2U1><7101
@Y;CT3R5\7Od10o1d:i1N[6\1M?11V5Fi18103206NQ1R22]13g>\G1Hl1:S1n2n6T12Q21e18^33m3^1=X17LL7R1102@06
m2UGk2e5AJ`3V4k1V1ZAo>oE;7SIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>V5k35>9\1:AE_19HU77ER13S660<5h1Y2Le1R3
j1;X15R1[5<?f192R13]44n613V1>Q=`5JW22d:48X3m13g358AC<S8_Ee4n9P1F\1Q30Z1RBXL7V2DU18D]@W8P9jJ3[510
H5000@T83l5j2]3]4dA>KET54Z@k4On;31121I23kf7\33V4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13
TV11e2:Q;Y31b33V4d10=W>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5
b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV111c2:^21[6T2Y31g43m38>U10=
;U4e947?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>
d1d1]2U1><:1j;CBa2R5\7Oe3^<Y13l5\1]111m5i181436NQ1R22]13[=7BET2@>a14\4Q1j1j6B`116AW11T2@:^21@e2@
416Q1859:T2Y31i13b6o1m5jE]1\3d2m1:=V3Q>b8a12521E0o:QKUF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21
C]?[Gh6S8_2?39c3?m2g[1dHSW2YV13T4b4mG_\18W53b3<@DMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3]:e98I45En1C4G315^9o6_3a2Ch2_152Q2KI21057n2313<X61Y1Mo3T22
6O2m1O@]9T3>1S325d1602l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g>]2dId139]2Jd200B1m3n3RX29
T2g9k[1c2e121057d=S8Q8\<dCl7l63Z1U21Z25]20R9U6916\1U2h3FE8;IZ5C4m35V<3NhP1\MbZ36`2GSOWAo;1U40054
Z@3Ndl6R64f2J;5;D20I101C17e3n3?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4
[17<L?o2@U53l1`N89?45EP1MC4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY4
4S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239P79P1jAQ1m2O168:HT16Y2X21k4X31?]54f2J;AD2J10E53e3n3?O3N
n4j75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1`N8I45En1C4G315^9o6
_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P14^1E253Y1T1>=_11f1
C\1239[8jE>^@?:4m3\<3N\_31Ql1m;`P2;4m3\<3NP9gd3g]1Z60RV2_54b2N;56IMHo3n3?O3Ni<5:`264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128WN8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n
2313<X61Y1Mo3T226O2^3Z8R1T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8b1ZF1
U400c64=S3;5B=Mh4n3?O3NR4f85:`264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V1037<:0@?o2f53DW18WN8I455?n1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O23=5f2
]9T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239n9h>a71W2n1V4R54a3b1Mh4n3?
O3Ni<5:`264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G31
5^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239m?0h8B4m3A5_2T93NW@Xk4fS1Q6mA31_5m1964m3\<3N`[5=4m3Q3Z93NS_4\Li4WS1Q?U@f3R14f2h1f100L;h
83NlS1kZ1YR3^;jBl5Y3U4@f1f1f61168S1\3W4l1T458?4f2h1h1LT93NYe6Y3]6l3l1P5l8;4m3\<3NVc1`f1hQ2^8ZP10
A4m30<n;3Na:VO[1Q8o8^NiV1PZ1U\1mK>4m30<n;3NgY10o=lR1`R2Y>U\1P14d2X10<3R2l7j13No1ZBS2S1aCQ8Oo7WAS
;4;a1Ibn1X3k1n3Y8RV1oKI4m30<3R2l7j13NZDS2S1TBP>XKc7IfQ24k1X<WN]9\JG4n27F0<V2l7j13NV6S>W3cKOUk1nF
TU1m;g9Q>ZND4V3F0<V2l7j13NV6i2Y;W3TB^9dNkW1ha1RR2:4m3\<3NjW1bGTZ3m1a3<4m3Ao2j83N[R1_n1dZ2l6X594_
4j;3NjW15Ze3di2J4=T2`1;IP;3N[R1iKmEjP2PDUX1]5c100V3\31W2;W3m=C4m3<b2\93Naj1PM0d9nKX^1GZ4^224PLW1
4_4g1Dm7N<33Nb8j3Y5nM^>RS1a6e4hk1e7U2e45_5b1k>U6X2f@X1116\1f1Kb;T1254Z@3NQ\444Z@3NZ54a3b12JX1_3n
3?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1`N8I45En1C4G315^
9o6_3a2Ch2_152X1He121057n2313<X61Y1Mo3T226O2l2A]9T3d32Q202l2839KY44S1211986ET1NQ1P14^1E253H@T1>=
_11f1C\1239l>n<R2W11P874Z@3NWX4o1i154Z@3NWZ464U7T93Nog754Z@3Nog7N4X5M00B2[93NnT11bH5d2lc3ZLb4e8h
2f6116\1[1P2V4:V6=4X6B^93Nim1d2Ym1bf1ZLb4^;Z64e2K;H=Mh4n3?O3NP41_5V35:`264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1`N8I45En1C4G315^9o63X32a2CCT2_1
528h1e1210524n2313<X61Y1Mo3T2241O2^3]9j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239TDfB74Z@3NVc1Tc2ca3j64b22KM6=2J30Em3n3?O3NR4Kj75:`264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1`N89?45En1C4G315^9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1Mo3T2241O2^3]9T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<Q1E253Y1T1>=V18152]1C\12
39;d6S6QB168S1m5W82[64a3@<6=2J4c4n3?O3NR4f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo
3T2241O2^3]9T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<Q1E253Y1T1>=_1152]1C\1239;jN16\1U>`64a3<<3
6=Mh4n359O3NR4m4`1W2536`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45
V1037<:0@?o2f53DW1oBNa:8I45En1:84G315^9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1Mo3T2241O2^3e7@V1
S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?mKn164X6Q:3Nfg6_54a30:J;MJ^3
>]2`1?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMo3T226O2^3f4]3X1T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1
E253Y1T1>=_11f1C\1239P7SC1d<1W684m3W3T93N`[5jk1Z14d4S2X3I^53NfJi[1eo1]70id1e80X17BET2@>a14\4`6Z5
16AR:@416Q1859:\1O4d4V6^53NVV4XV27BET2@>a14\4k;16AR:@416Q1859::4Z@3Nag38_?eW1V>^J84i3`<3Nag3eU2^
J@4m3\<3N[R1b8f31a2Z;1]i2n>\6PAU54a3;0F>Mh4n3?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3>1S3
2Z1F02l28=KY44S1211986ET1N=CP1c18<253Y1L7>=_11f1C\1239U3ZS1n44a3;0U1Mh4n3?O3NJn;5:`264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n
2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?4T1h2\<3N_2]1\7
]1V9RZ1gV3e4gT1C4i4`;3Nb9c72i614a9R=\=XAWU2SDT9TW2C4n4[;3NlB]1W3\@d<n<fd1Lb1_J_3W5=j^1<4P6Y:3NXi
6X2d11j>2P7G4i1o2>e1f2d63Na2_5Y6T5b414hf1mR1iFe4SR2Z5ZM64Z@3NTV2ja565j2jGU2_e2kG85j2V2cEeg2EUGPd
175j2Y]3V2;_GPd1<5c26TW34\3j1aHX2j1Ub1bBl15Z60T2m5b7c4c9]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_225eJ35eJVS525lm51525i235i2Rk535i2c`345i2Z_3X125Tb345Tb
3g[2935i2\k535eHZR545eH[j2nW225Xn565b2nJkZ1jP1\b225aM25U435i2[135i2W`346m3_<R\736m3l@26m326Ri546
Ua31K56m3W]31^166om3Rk11SChH56m3`DcP5V21646h2T1h^356]Hj1in4V2\16V2I^5@fA3m81T2R3d2m1:T1_2dFa1252
1FKb@\=4g4VE`7gFP2R<\Ci<l:V3_2Ai2k?k:=W966m3S_1k=b1VW226Qc146X6WBRX136m3l@<6[3Ao20AXX44od2G9B56m
3Yi2^IcL27\347W]2cX1mS227eb337e@UU31747eb3U3mS227S437g2[127g2i17X6U2m5jE]1P4P2m1:=V391Q1VEa12521
E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_257`26U2PX347`26VZ347bN1Vg227dN77m2OdJ1
Pd2U327m327ke337g2nV4j17g2`3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1iT1h6S8_2k17g2`30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1iT1h6S8_2K7g270]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1h47g2Fb1Mh4n3?l>5:`264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057
n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\123987Tc1[>]g11Q4\Q3
TE27iS777f4lCh=Q31487f4lCX=?Q31497f41jCh=Q312127`l237g2m_337S4km527fY4c37R4d1U1\<7K47?b1>P320k2o
506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5S>?6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\
7Oe3^<Z7\1]111m5i181436NQ1R22]13VE9Q>a21e2:Q;Y31\37R4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R
22]13TV11e2:Q;Y31]37R4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5c>6Z:;g1;h5
:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y3147W]2]U1U337
S4ga328Ql5\182]4P2U4m8X:e1an1f6ZCY>m@lR1c1k1kO7BET2@>a14\4CV9P216AR:@416=C859:X1G80i2fL0R3M\5^6W
EV42Y<]3h@U=Q5k4d>CQ\1nBb:n18k4PEg4LX2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDa?b8Ko9;S:0W1g7]>P8@4o
Go2b1_3g13Y4X15GOAY141`7iHS18d25c3Q7JXGW3k1o?T7d?S6R1e9VN3b40I10]4l49n5QV1^2b4AZ;c7UOR9Z2T28]6o1
m5jE]1X33d2m1:=V3Q>b8a12521E0_Dj8f8g:S7Y4_2g3S10023=m4A?c1\@o318X1;P3:X;i2l8FJR2V14R174Fc11CPDhB
h6S8_2882]W1JAio5f9UG38mX1Qa5U280j4hIn4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8kS1KS?:JKHIIH1101U1>n
2V:`8V4m1Q2:4U211eEh26n6h5Y2[1e7R7U=\180V?WEUOl@80EG<Z2V3MY1P:^:h300`2h2`3a1:MV1^4;]1Fl4n4\>nH^A
Z93i1O5`5S?Z3?8o7fP3K^1o72f3Z5_CbV1dDP<i25G80d4^R1X214XHUFT4e5U9l72h3f9Dj3bl1Q;;f4R8W180k9cP1jA?
E]21c41?X46E612QBo1mGT4n5k31?J[1^32X1h1g@0dIh50lCR1e58k1OAb1Mh4n3?U5n2f1Y3>W15:`264f1404;R1726:4
06V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1VM8I45En1C4G315^9S6KQ1]2?Q2CR1e1
_152Q2e121057n2313<]4DBB1Y1Mj34h1;26O2^3V8V1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\
12317VD0_18j2P2hIk87B021111;42Y12f4`4i<\1<i1[]1k>2Z1^2762R1120T1UFT6\24oGo2n6h5Y2Q9A8X3U3l7XGW30
h^1PX1Z2BS8U;dP2l>[IZ238aOlb6C8^6l7Q1QB:i3W3d<^=YNXP2a5OcHfAc@hKl4V18k4hIk87B021111;42Y12f4`4i<\
1<i1i4kQ1e6n4i@UFa84oGo2n6h5Y2h1X7R289`2P2c1THk87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1iS1k>]1^276
72H00101U1g7]>P85:4oGo2Z6Ch5Y2[14`7a@fD=80Zl1X5]4o6U?iV2i1M5k2VY1`18k4kHLU3e57B021111;42Y12f4`4i
<\1<i1a7Q1S2eI0l8hEUFa84jDd1010[1o2j63h5Y2a1_728fi668hLb^1V1c[1\668[T2QQ2Ri1[C7;8W3X3oP1j1\1fCi9
gU1^`2b438a6_U358Qf1`Koo1lX1R18_6PQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Qa12OU1g7dF:THo2Z6Ch5Y2`1`7a@fD=8^B
h?e6[FYQ1QB^FWc1cBdJh7o?S180P3S41S1IeQ1TQ1_F_R1f6@0>521LZ?QCe<W2n4^7k1k6QAJ\4MU8j1S;h3I8a6\:i=H[
Ji?`<^8j70U@R:0]?c3UV17dCU2R2Q<i>1R2I8]3M0Ec9^j2m1RB2QBT2e121057e3g>bMm4i2U1j<=8a6mX1\a1cf1iA1\1
bm1i43k=W6e18h6Mj9T5II^Ck5g3m6T8FW1Q>b2^2o1]8Dd>J?Q6o7P2S3Z11C1F<;U4S9o;R>g8Y;4f1W1Q10c7Q1R6m4l9
h1X@W>_59\30a1J2h4]2`1?l>5:`264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f
53l1W3Z4mF8I45En1C4G315^9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:d3T226O2^3f4Z3[1T3d32Q202l28=;?Y
44S12119832ET1NQ1J561Z1E253Y1T1>=_11f1C\1239S;\Jn49\3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1XK8I45En1C4G315^9o6_3;a1CCh2_152Q2e121057n2313<X61
Y1M:d3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\123979ZQ3nS1nk1i1o7j6d19i2P2
hIk87B021111;42Y12f4`4i<\1<i1[]1l=N3W11?0\2:0G41U1U3oBl7D4oGo2b1[5h5Y2[1e7U19j4hIg5S37B021111;42
Y12f4`4]5[7\1<i1[]1UAb4UFa84oGo2n6h5Y2Q91999gZ1[g2X4_K2e61139[T1S6U19^6lMS3j1T17f4`4m9@Z2\1<i1j3
d51Yg12U2g7dF:THo2Z6Ch5Y2`1Z5U2a@Dn:R9D9mAW>f8b1\?o7VE7k4^F9d1i7VU2WHWB2f3e?L9]35P1_8WL14m5h<a5M
IQC1[P2_1l5^30W7`6fAm;Z5RHX1S1I9T7ZS1\8i7`12?S3=_1Mk1?S^1X?3b3h4a4n[1ZCm24k7;9d4eQ1Q314Kk^3mB_13
;9\@2c=h`2[9S7Z7Vg1ZR1R@@9g3f[1^3i7j@fi1m?hS13g8^4f4j6kT1^1Y69\30S1=Mh4]2`1?U6f85:`264f1404^1:6:
406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1`N8I45En1C4G315
^9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMo3T2241O2^3f4f4T3d32Q202JQ28396D^2j14S1211986E9JNQ1P
1AG9E253Y1;H>=_1152]1C\123989Z3fL_Y2^92f3mR3?9SR12nBd=cBD[2b1oLTNQX1Q9i@PE69fj1_:dU4S4n::9l4]2SO
2m3ZBP9kC[a139QS5dN59Se2_[1e>R529cOX8:d309:BF0o2?:[1b1`2=_2=k1242126330b1>FV22204:d1=87b2_20<606
2312783F?1:11P11744805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::57H0Q20<
:1:6V3_4[1W1;Z1<;Q2]18V1H:3LC5m5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?c3`1E
Oe3j2;K^5h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R22]13k4S1Ml15T1Ij3b66l8i14c51]271321Q5IU5T3031h
3:d30DU5n2^5=k12712633R2FY28:d1=@b2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K7H0Q20<:1:6R9W1
o58S:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2\DW9Y13i2T2De1]111a3781h3[=R2T1^;l8i1X896Q9:d30DJ70]17[2e1X1?
:AV2R14B66Q1I01712633_18712>4@11JICd1=<3=3<U10<L63222N0;0>23<83P1;611R17916004100815<52094Y5X2Ob
4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK7@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D[2_583@0F:2D
6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2\7@k1^5S5]1n4j2Y13:@X1DIZ1De18?D11e2F47341Y2LA<`:
<O32<235L4P1T1W34n3i1=:_1P1:0h36I;Y2i1R2`2d3626T1m247]1Bd4a18n1a2:Z4P7h2K=e46<j8b2_20g4J0511f1]5
T9_2n2\5\5b1Y1S2]5d50FV1m2i1d=]18G76=^8\1R5d3`3]91W31S2a9_4^@n65>Q3`2e4n2^<33U4f1m2U6<6l8i1b832m
8_3D1e1:Z4P71f2K=l4<>[8b2_20ZHh8\5b1Y1a7d50m1SDODn>d3`3U3W61W31S2V2Z7UR1e4n2Y<433l5g9l8j3a66m8T4
1V9:k2H:9DE1Oh1116:1]163o3=i424426330`11>FY2204:;X1=87b23P2:07640412312@3:03230>1120411F91154461
01311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5P10IW10<<:6V3k5W1;260:3<4;:0I
24>W4:3B9C5b6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Bb3`1=7Oe156b1Ml1W1002700c146^1X
1Q2;776Y13n4M\128Q111i3S2B<>:341436NQ1R22>N3018d8n1`<?n1[6U2X2<L1BR2:S1h1T8IP1^111Z1:g7@U7l:W3b2
_20l1Z6=e;F?`;^FfS1m=43;W1d29:g67n@e=5b1T7e6i67_=j1g:S:n8T>]2:k2]10I0`7c:X6b2_20d4V6a3T2Q=An1jHh
?Nn508Y6\4h32m8n3R1\@VE6=I1S3j2e4g1n3U15\4g1Q?P17`2d4Og727>\4d15V1G1b1[2>@3`1U18U1U20T2C`2S3:k2Y
29\1\=4k2]5Jb2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;c9Y<R2T5P1`8U1Y1h32Bi1U6:
BQ18S3]1XI[41k2Q39=[1Ob6P6Q4m17a1W1c51j6dAY30U80Fd1[1l1=;Ti31`8_15lm24b9V1n?R31S1;]4V2o3h\4XV27B
ET2@>2^14\4^2G`1R4R2M16AR:@416Q1859:N;]4V2o3h\4XV27BET2@>a14\4k;114AR:@416Q1859:N;]4V6lb2^I\P1XV
27BET2@>a14\4k;16AR:@416Q1859:1;U1;]4V2o3T_31aMXV27BET2@>2^14\4]1o3\3B0\216AR:@416Q1859:8;W1hJm2
\e4i\11<E;W1U1k1dJgY1XDi<4[1g1h?RF^Z2a2g17]B4f:;T1;P4<P2U4[W3\U1XV27BET2@>a14g1V2=e6T3P216AR:@41
6=C859:3;P4o]33;Pk7k4T1;]40o1U4h\4XV27BET2@>a14n3=Z1^2R5n216Af5[4@416=C859:A;Q3W1fh2iG[d2\DOm2=Z
==X28e8k4X2S1;]4V6ZDPg1T1]6]3W3Sc1XV27BET2@>a14\4l8n216AR:@416Q1859:8;P^6b?[4Q@f2W6k48;S6\k667XJ
c3R9?;S2Z2i\2h5`7m1_AFk1T7X9da2ZFPC]1;S49V2o3mL]<fY2eIk\151TI7BET2@>a14Y2C^1e6g2]216AMc444V4@416
0P1859:Y1;]40U2o3TDQP2V4Zd1Wa1PE7BET21>>a14\4`2N7e50\216Aa5`4@416Q1859:]1;]4c1B4j3m8jj1R=b2Yi1RB
Ud17BET25:>a14]19AC^1f1e71K`116AR:@416Q1859:l6207]3@>U12:Bi1U2e947913`11>P320=@438:22I7Cn1S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20
U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22>N3;o<7BET
2@>a14\4f1e7^216AW11e2:g5@4141Q1859:T2I_21?;X45Z2X7kh5S>^@92X4FSEa1>7;Y4iT3SFX[27df16;Y4nm3Q1IXm
3T2;]2k1P2o1m5jE]1\3En1m1:=V3Q>?R5;c2a12521E0kN4P7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJX1I?n174Z21C
RGf?h6>V3]4_2M;Y4;]1QAn400X<l=n>bS1P9XV1m@^2U:nEY3\2o?57a2?f<An<V:g1;X44a11<5o3gCcEQ@PGhR1`IXV27
<5Ef12:@>a14g1d2l2A0l1X1^35`116A83S31X1E`4@416Q1859:9;f_3\OY5[b1cHn1d9XDN;]4V6h\4XV27BET2@>a14\4
l1n9165;R:@416Q1859:P1;]4P2U4Ua2PAaZ1XV27BET2@>a14\4l1n916AR:@416Q1859:T1;]4V24j3h\4XV27BET2@>a1
4]19d2]1h1V60\216AR:@416Q1859:O;]4V2o3h\4XV27BET2@>a14\4]90\216AR:@416Q1859:P1;]4V2o3h\4XV27BET2
@>a14\4g3e50\216AR:@416Q1859:5;do2UEbX352;jQ78;b4\JZ:14^\1cX43;^6QV12;^6N;]4V6b]2ZS1jKXV27BET2@>
a14\4k;16AR:@416Q1859:1;O;]4V6_b2Xj1XV27BET2@>a14\4k;16AM0S9@416Q1859:3;Uf70X1;c2i10U6YY2R8mBW8f
G^8T9]Mh8lF7BET2@>2^14\4k;16AR:@416=C859:3;^6dn5R1;Y43V6h\4_;hj17BEF]1@>a14Y3R1i3Q81679R:@416Q18
59:a1;]4[2j3mGn4j\1R<\5P9_X1XV27BEMV1@>a14]19d2Z1S3031:R2c4316Af5[4@416Q18319:?4;i6gn697;i6gn692
n=n;B;`2g19gT114h6Wd2c>gBnN2l:bHf<@\64;^4kW7gC:;P4=g_3c<S>Va2T<gCD8;^4o1bR1jS13Yo4gCR1;]4V2o3h\4
XV27BET2@>a14\4`2N7e50\216AR:@416Q1859:R1;]4V2o3h\4XV27BET2=2>a14\4`2l60\2165;R:@416Q1859:^1;]4[
1j4f5Ua1]4k6P@b2g3Ud1X:1T1Q4ff17<5ET2@>a14g1d2Z1S2Y3Y4H16AR:@416Q1859:M;]4V6h\4XV27BET2@>a14\4Z1
`:16AR:@416Q1859:1;4;P4YX7d>i2;Y4o10>`1m5[5o?>]1\3d2m1:=V3Q>X5Y3a12521D00n?<h2m<n5Z1jD_2g3S10023
[5A1=c1m;^4o318d1P3]>l8FJX1I^21521Z21CU<50Nm69T7P580a1KW3n2i3>BX2h4_20A;Y4TR3U2>\Q3Z3g?0N]C8e8X4
BX2Y7X1;]4V6oCdd1`S1P3aMh^1_G7BET2@>a14\4`2N7Jj40\216AMT9@416Q1859:N;]4V2o3h\4XV27BET21>>a14\4k;
16AR:@416Q1859:M;]4V6h\4XV27BET21>>a14\4k;16AR:@416Q1859:S1;]4V2o3h\4T^1SH7BET2@>a14\4`2V1e50\21
6A\7e2@416Q1859:S1;]4V2o3h\4XV27BET2@>a14\4`2V1e50\2114A\7e2@416Q1859:4;oQ7l2^Go4;Z3MDMh4n3?l>5:
`264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_152Q2e121057n2313<c1Hk31Y1M[1c2S1P126O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239\AcHh4;Z3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239]1;Y4k;3f1d6`1k3S21S2^6HcEQ5b83>j;P1dFM`3o2^;o2R1o1`1Y?_55^2k1R9P=a4\1h5e
>g8i6j5b1;2;oQ7Z1;S49V2o3ch2i4k@h4eIk\151TI7BET2@>a14\4_3m50\216A`3k3e2@416Q1859:Q1;[2Q2V2o3h\4X
V27BET2@>a14\4g3e50\216AR:@416Q1859:O;]4V2o3h\4XV27BET2@>a14\4]90\216AR:@416Q1859:P1;_2m1V2o3h\4
XV27BET2@>a14\4]90\216AR:@416Q1859:Q1;_2m1V2o3h\4XV27BET2@>a14\4]90\2114AR:@416Q1859:_1;_2m1a1Do
3h\4gKkR1d751BET2@>a14\4`2@=7OP2CP20\216A`31X1V5@416Q1859:^2M;]4V6h\4XV27BET2@>a14\4S8g316AR:@41
6Q1859:N;]4V6]U2ZW2XV27BET2@>a14\4]9]216AR:@416Q1859:`3;_2h14c18o1Y2Q2a1fAS4]1Ja2d2m1:=IU1V1n9R4
_5W1j1a12521E0T:Jk:U@UF_2g3S10023[5A?c1@o3m1b1:o7o318d1P3b2j;l8FJR2^274Z21CQ1\;7BEHN<@>a141U44\9
:74f116Ai2h64:@416Q1859:S3Z1_2R1;_2h14c1b4h\4XV27BEHN<@>a14\4\9^216AR:@416Q1859:P1;]4c1Bo3h\4XV2
7BET2@>a14\4^9K`116AR:@416Q1859:T1;]4V24j3_R2XZ2XV276;ET2@>a14]19d2^9K`116AR:@416Q1859:Z1;X44c1<
5o3[Y1\S3b]1eH7BEf1=@>a14g1d2^30m5]216A83^4V5@416Q1859:O;]4V2o3hDQQ2mf1XV27BET2@>a14\4k;16AR:@41
6Q1859:6;P4\b1`k1P`3cBM;]4V6h\4XV27BET2@>a14\4]9]216AR:@416Q1859:P1;]4P2U4VQ2RS2^8XV27BET2@>a14\
4l1n916AR:@416Q1859:P1;]4P2U4PQ2db1RIXV27BET2@>a14\4l1n916AR:@416Q1859:N;]4V6PD`]1V[2XV27BET2@>a
14\4k;16AR:@416Q1859:P1;]4V2o3ZE]g3T9Sm17BET2@>a14\4d5V616AR:@416Q1859:O;]4P2U4h\4XV27BET2@>a14g
1d2b4X716AR:@416Q1859:]4;]4k108f1Y2c3[@^5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1]4W<S
3^1Z1j5?^21a:g2_2g3S10023=m4A?c1@n8_4\2o318d1P3]>l8FJR2^2604Z21CU<617BET2@>a14\4Q1;G:E87F33[4:0;
P2164<i2Q3f3>0:5416Q185909?HU3]11O0Y2;Z6o1m5[5^8o7]1\3d1Om1:=V3Q>b8a12521E0i;i2P8W3U6n5UF_2g3S10
023[5A?c1\@o318d1P3]>l8FJR2^274Z21C[<OR<a4Z2=8f5n2i3Q1X2h4_2^2;]2k30o1m5jE]1\3d2m1:=V3Q>b8a12521
E0kN401N>E52`4m5d5b:_2g3S10023[5A?c1\@o318d1P3[1\3d9P5k3FJR2^274Z21CU<5oC]6h6>;X7]1Q10m5<g2AT1=M
h4n32<U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j1
4S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n5<Y3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E02001001;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12
10524j1S1313<X61Y1Mo3T2241O2^3f7f1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12
39R6<Y3T1=Mh4n32<U6f85:`264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1a3nJ8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1Mo3T2241O2^3T7X2T3d32
Q202JQ28396D^2j14S12116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\1239T4<Y3T1=f5n3e6l8:`264n54E0200111;2
12260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3T2S41Y1Mo3T2241d
<_4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1X8T4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2[40
151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241Q<B_4d32Q202JQ28
396D^2S3211986E9JNR2AT2Y1i32]1Cm1g4<Y3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202
l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m5<Y3T1=Mh4n3?U6o6f15:`264f1404^1:6:406S14E020010
01;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1`N8I45En1C4G315^9o6\32a2CCT2_152
8h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\
1239V6<]2KT1=Mh4n3?h1\4f85:`264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5
`3J5V1037<:0@?\2Bf53DT12k7dF8I45En1C4G315^9o63X32a2CCT2_1528h1e1210524n2313<X61Y1M[2c1T2241O2^3f
7f1j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239hS1k5<Y3T1=Mh4n3?U6f85:`264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4
G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1
AQ1E253Y1T1>=_1152]1C\1239U6<Y3S10=M5Bo3n32<U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y
1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P16182NE253Y1T1>=_1152]1C\1239[8o?T>S92<Sc5m5
<Y3M6=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y7HZ1T3d32Q202JQ283
96D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5<Y3R14:Mh4n3?\3_;5:`264f1404^1:6:406X1F4D140
040271f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1Q?a2l<8I45En1C4G315^9h2V4m2Aa2Ch2_152Q2e121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T471@ET2@>a14\4l1n
916A8i9@416Q1859:n4<Y30U1;Mh4]2`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12391<R4<Y3T1=f5n3c61l8:`264n54E0200111;212260171B2[40151U2X
17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2S321
1986E9JNR2AT2Y1i32]1Cm1Q4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2
f53DW1`N8I45d2CTE2a2CCd3528h1e1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1
Cm1j5<Y3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2
[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241[<h4d32Q202JQ28
396D^2S3211986E9JNR2AT2Y1i32]1Cm1Z7<Y3J26<0MEU19?7j1n3?S61_4V4554`264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3bG81G459;n1C30G315^9o6\
32c1MCCT2_1528h1e1210524Q1HS1313<X61H@Mo3d1?241O2m2@]9:i2>16l22j1602JQ28396D^25d14<F211986E9JNQ1
A>AQ1E253Y1T1>=_1152]1C\12317_=W1m1?n3nCc1Lj3\6<Y3J26<0MER4n3?U6f85:`264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h
1e1210524n2313<X61Y1Mo3d1?241O2^3j7b1T3>1S32j1602JQ28396D^2j14S1211986E9JNQ1A>AL4E253Y1T1>=_1152
]1C\1239_=[@2d4c=22<Y\72<Z7R5<^2JMD2J3d4n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4<N7<L?\2Bf53l1`N8I45En1C4G315^9o6U2Y1a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q20
2l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239VO1T5209o2C86`1\1Z1U2k4n47913`11_320=@438:22Q1b2
S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[87Y1R120eB[75O26;3M:g1Z19k2Bn:U20U1;29>b11R4U1>
<451@g3d3:>4g3<a2l2V1NMDa5m4_40h4T3Y13T472\1\1;>2?1\2^3D85>:863]4>X15g4Y3OfL1S1h=I348=^2@V1`1gR3
jm2S:\6209c38610EG2Y1Z1;e13j97913`11_320=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]
1Q2c20[87Y1U10[6f1b:j1`55O26;3B::g10Y1U3Bj5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NM
DW4Y1X3d1_40h4T3Y13T472\1?6E;>2?1\24Y3D85>:3463W2P1T1>X15g4_2IOT8b6H84?a2O2T1T5X21j1R:KR2I312:=V
4`1Y1RU3]R1cg3312A=c3B`1Y1g[1dH]]33g8e>T@fGk=312n5=X3@C=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1`N8I45En1C4G315^9o6\32a2CCT2_1528
h1e1210524n2313<X61Y1Mo3T2241O2^3R81X1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1
C\12398=l4Jhm1b:aX1Q^2i^1>=o28X;iR4e121057iU2^6P?2=Rc5R6=\2KJ9=Mh4n3?U6f85:`264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3R86S1T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AQ1E2535S1T1>
=_1152]1C\12380k5=X3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3T7
X2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239V6>2W2P1V1c10o1m58W1_?o1k1MKA2
j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM]5Q485h1U56401N9b2?a2:l=Z5]1T1_2W1T1V102S10
0239Q5A14852U14l2U2k2\1a1W562H35c2518X1;P330783101;454g38R1W5V2h1[2Kk3FJ^1C7N23854<74Bg11Co1P1k5
2>6531V4g545=:J6]20Y1@U1]1Q2m27W2T2W5`1>;X385`3]11OT2>[3e2U2m5`1YD]1P4P2m1:=V39194BmC0W1a12521E0
kN40o6UF_2g3S10023[5<4?c1VD518d1P3I1a=R4i4FJR2l5o1iT1V50`1S8_2n1>Q6U2m5jE]1P4P2m1:=V3919GmC0W1a1
2521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1W5`1>d7_2R4>Z2P1V1c10o1m5U?`2U3MKA2j2>CP
2m1:;1V39;3CAd1R:9=Z70Ha12521E0lDn9401DH_5bC]1T1_2g3S10023[5A148c1i=b2K3o2180c1P33E10=0354P4a8l8
FJR279D23>A74Bg11Co91S2U1G=W3d5V1j1b3n620b1h6>82Lj2`3]11O[4>2W2P1V1c10o1m5^1aAk1MKA2j2>CP2OM:;1V
39162112@c<h70H\142521E0n2h7Q1QC401]1EW2a2bC]1T1_2g3S10023[5A148c1i=b2K35i218d1P33E101;454P4Z6V2
l8FJX1I79G3>A74Bg11Ce6@h21S2U1G=l8V1@Y1b3n620b1h6>82Lj2`3]11Od2>V6080e1m5dAU4]1\3d2m1:=V3E1Y7o5b
8a1100421E0c6]Of@b1f2T1_2g3S10023Y4Q1A68c1`3k<o318d1P3]>l8FJR27Q1T174BW1?1Cm8R1@b5@a5a6o9h6?R4`3
_2^4>Z2P1V1c10o1m5l:X4j3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:Q:8c1_6U176401X1g14g3W>Z5]1T
1_2g3S10023[5A148c1i=b2K3o2180W1;IV232>310=4:[:V2T4g4FJ^1C79D6C<721Bg11Ce991S2k2g2\4]20j11S1]2d8
h6>;X385`3]11OR2>Q6U2m58aE]1P4P2m1:=V3912NmC0W1a12521E0kN40o6UF_2g3S10023[5<4?8U14VD518d1P3]>R4i
4FJR2AZ5o1VKb9h6S8_2P3>V43k10o1Y2c3^1[D]1\3d2m1:=V3G12T=h7Ia12521E0V<jIPET1_2g3S10023[5A68c1@k?o
318d1P3]>T4g4FJR27V2721Z21CU<87BET2@>a14\4k;16Ai2h6?@416Q1859:^4_2o2>2e2?V17^10o1@V4U1^1lC1<]19R
3;142n1m1:=F_2E11j9\3h70Ha12521E0kN4P7mBD]15N_2e31S10023[5A68c15_1l5i8o318d1^2A]>]4^4FJR2Y1T174B
d121C[>]Hh6S8_2P4>Z2P1j20o1m58aE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fg9l22T76401m6W;n8^1?_2g
3S10023[5A141652U14R5V4Y19d3i1?Y3518d1P33E10=k2P1:8P8@T4Z3\1FJg1:79DJ<74Bg11Cm1_1V3Ha1E531n94CU1
o3T8d4h6S8_2<>_4gT114bMV`2j>W110CU2>Q65o1m5jE]1\3CP2m1:=V391Q1c<Y70W1a12521E0kN4P7UF_2g3S10023Ee
4<4?c1\@i3518d1P3]>R4i4FJR2^274Z21Co1iT1h6S8_23?n2n[21?4?m^2lV303?n2Sa32?m^23?^b3c14?n2Sa3gJ2?n2
3?Rd3gJ8?al2>2fa1oV1UFRT12?\P52?j^45?^4gT1143?n2T\4k1?P60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF
_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2e3V2o1iT1h6S8_23?_2\k5>?n5P1R]3gQ2mZ1Z4lBQ9Q5312B2?ke54?n2ib
5\C4?]f1Zo3[64?n2^c1Zo32?`f53?U3X_33?je505?_2Dgj5gC3@cj1XD2@cj15@k3ZLh6iW34@Y6bX4XZ12@k32@Z[61@6
@YR2[=f`1de1b23@aQ3o@5@m3^l3Wh1aC3@e_2f`13@\P4Wh15@e_2f`1h@^W1S1Ae23X3Q2@h>1m;1T2R3d2m1:T1_2T>[6
S2a12521FkN4WIF]CnHoJV5Z>V1Ae23X3Q2@hJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1UM4WIF]CnHoJ0U5X1Ae2f1e
1Q2@hJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FkN4nGo1d5h=\Ea3^J@0U5LAS46=Y1ZU1m5T>d322No2W2]W2T6`P1]CG9m1
V5SB0SP19Ll29AR6ZU1m5T>X4h5b]2nc1P2AR61o1m5jE]1\3d2m1:=V3d=<21R6Z2a12521E0QV1UF_2g3S10023[5A?c1>
m?6U1b218d1P3]>l8FJR20]274Z21CiV1h6S8_2P2AR61o1m5jE]1\3En1m1:=V3d:\32_8a12521E0QV1UF_2g3S10023[5
A?c1>m?R1l218d1P3n2^;]4^4FJa1@^274Z21CiV1h6S8_2U1Ae2\3Q2@`3WG1T2R3d2m1:T1_2T>P2W2R2S2a12521FkN4n
I[5Q>nH^J@0U5a;=A^4c1oOV3S2m5T>P2P8b]2]c1@MAS4DY17k8VLm5c=@EZ1c122NT12o3R5_X2e5VKj?Y1[1@h5[2>AR6
K^T1m5T>X4h5R5_X2PZ1\9@h58AR6ZU1m5T>Q:b]2nc13AbY2[k1HA4n3:9f;Z2P;b4j6n:`?h5ne11X4d<]<l8jE`5T63jP
1j1AA]2S180095c;^:Y2C1Y2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4oJ^D_@072[9j1]33i>`1\7g9P3l53f3SMcAV;Y2
m1R2A5m38009`3l1\7f3Q1Y2c4S5S2O27V3121d9P10R?C@W5b9]4oR1Z5a2iA`83`1P3^2l2U3JD?0@Df1o:i42^83`1`1Q
1nT1n2\6Z5i45R32Y1Ae2f11e3@hJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FkN4nIXACc8Q?i2VP19AR6ZU1m5T>Q:b
]2hKUH;AR6ZU1m5d=?Q:b]2]c1@0>AS4ZC17l4kOW7e1R4[_11eb3oJ?AR6kR1^2m5U;W1f1X4d2S3b]2d^1Y5iA>A\41c1Q
S1121Q2m5T>Q:b]2nc1n1AR61o1m5jE]1\3En1m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5@0?c1>m?o318d1P3]>l8FJ
a1>1^274Z21CiV1h6S8_2?AS4;a2WQ1fC[800S5Th1jBXl1T_1T6X1Ae22Y3o11@hJ19j1R3i1Jm1:T1_2d:_3X4V4a12521
FkN4nGo1U1A3aAnHoJV5Rd1X2Ab1N`3[3h1a1o;m1[1T<T3m5V;V1`155=V2ICe1R4>2a51aQ1U8]2n3>01P8LCX1DJa2h7K
Z1A[2G9P@f88=0Y:c1b4`2D>1n2f2V7093SOZ1a;9j3c2Ae2R25U1o1@`3k1o>[61<]19R3d2m1:=F_2R3^5_5b8a12521E0
kN4P7_=f4FW3S2;d1P21S10023[5A?c1m6o8>j1T218d1P3l1`<]4^4FJR2^274Z21CbMV9k2Nm2S8_2n1A_4d1o1Q4k1jE]
1m2>d2m1:=V37i=<a40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2S2Ae2^3o1@\
5[E1<]19R3d2m1:=F_2Q>b8a12521E0mGm64P7mBW3_2g3S10023[5A68c1\@o318d1P3]>l8FJR20]274Z21CiV1h6S8_2l
1An5U2m5jE]1P4P2m1:=V391Q1bA0b3a12521E0kN4P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2
k1An5U2m5jE]1P4P2m1:=V391Q1bA0b3a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2
^2AW2P1V1^1U2m5jE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0gN34P7UF_2g3S10023[5<4?c1bAc2518X1;P3I101;:4b
<R4i4FJR2Y1b4l12fR1R2h6S8_2h1AT6o1Q4k1jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]
>l8FJR2^274Z21CiV1h6S8_2Y2AS60o1m5jE]1\3d2m1:=Q2T1Q>b8a12521E0Y<n8[9b2i4UF_2g3S10023[5A?c1\@o318
d1P3]>o3Nm3FJX1I7V23321Z21CU<cJh6>;i3^3]11OZ2AS4o10o1m5Y5`@]1\3Od1m1:=V3_3f91Hb8a12521E0i@WEPET1
_2g3S10023[5A?c1\@o318d1P3T9X5l8FJR2^274Bg11CU<040:2@]Ih6>d7_2m1An50T2m5jE]1P4P2m1:=V391Q1bA0b3a
12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1c<UHh6S8_2l1An5U2m5jE]1P4P2m1:=V391Q1P=a40
b3a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i2AS4J]7>e=o<>\4`1Q1081>T;l3Ea
8\1c7V1_1R1OX5`1oG`1]3T3l3Q1f:253[1e9]19<g5T1`264BGF17AF7168U4\1k22R3b<W8`1>o1Y1343IV14032001T=f
7X2[?[9f1i3Q2l1AT6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21C
U25P1SEX>h6S8_2f2AW2P1k2o1m5jE]1\3d2m1:=V3>3JS4n5`2b8a12521E0PGc7640o6kAY4_2\2X11S10023[5A68c1R5
Y;i3518X1;P327>12@^5^7l8FJR27V274Z21Co91m;f>R2h6S8_2=AR6N1YT1m5T>Q:b]2]c1@RW1mA\2Ae2f11c11o1@\5c
?f501<]19R3;121Q2m1:=F_2Q>2_8a12521E0kN4P7VBFW3_2g3S10023[5A?c1>m?o318d1P3]>l8FJR2^274Z21CiV1h6S
8_2`2Ae23b11c11o1@\5ZE01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0kN4a2^4UB0FW3_2g3S10023[5A?c1>m?o318d
1P3]>l8FJR2^274Z21CiV1h6S8_2d2Ae23b11_13Q2@\5ZE01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0kN4a2^4UB
0FW3_2g3S10023[5<4?c1>gC518BQ1P3]>R4i4FJR21T5Eo1iT1h6S8_2V1Ae23b1g3@gJ015n1R3;14Q2m1:T1_2`DS2a12
521FkN4oFW2F\\1VP1`Fl<SC2AbY2`2AW2=0]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34`20^4UB6@2T3_2T1b2S
10023[5A68c1m?>c1[218d1P3e3R1d9l8FJR21\274Z21CbLV:h6S8_2R2Ae2R2[1o1@\5[E1<]19R3d2m1:=F_2Q>b8a125
21E0kN4a2^4mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2o5Bo23T1=Mh4n3?U6f85:`264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^
9o6\32a2CCT2_15284c1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E
253Y1T1>=_1152]1CT17239mHZ6BS3T1=Mh4n3?n4V1i3_2\25:`264f1404BK:6:1206S142B020011146212260171B21N
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7hCR1h18I45En1C4G315^9o6\32a2CCT2_1528h1V1>21052
4n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239R17
B^4bS1_Bha3[c2P21Bh4BS3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2]1721057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239S6BS3T184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1eI0i48I45En1C4G315^9o6<o22a2CCT2_1528h1e1210524n
2313<X61Y1Mo3f1=241O2^3]9T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239P4BS
3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528
h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm13BQX14\6BS3T1=Mh4n3?U6i3l
45:`264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1
R?d5h98I45En1C4G315^9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mj34f11;241O230<l2]9T3d32Q202JQ28396D
^2j14S1211986E9JNQ1P1AQ1E253Y1T15893V18152]1C\1239h6BT2NN5=MLk3n3?U5Of85:g1H64f1404;R1:6:406S14E
02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1XL8I45En1C4G315^92l63X
32a2CCT2_1528h1e1210524n2313<X61Y1MDZ3T2241:D2^3]9j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:Q
1E253Y1T1>=_1152]1C\1239>h:f2Y2n3^2P6m9Q3OW6BT2NN5=1Kh4n3?U6f85:g1H64f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1jME8I45En1C4G315^92l63X32a2CCT2_1528h1
e1210524n2313<X61Y1MDZ3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1
239W9k1l9TD_6BS3N5=MLk3n3?U571En1g65:`264f1404;R1:6:406S121E02001001;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KPF_88I45En1C4G315^9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MDZ3T
2241:D2^3]9j18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W;o8_8k6B]2ET1:2M
c2T2n3?U6f85:`264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0
@?o2f53DW1Y>k1_90i48I45En1C4G315^9o6Q24U12]23CCT2_1528h1]17210524n2313<X61Y1Mj34T2241G2212Al2e2[
551S1j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239[1nJm8R6BS3T1=Mh4n3?U6f
85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I
45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241J4230<5f2R8=LT3d32Q202JQ28396D^2j14S12
11986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o62BcQ76Bo2kU3aV14eh12BP`3HBl2i1UD_2_82Q347B31:l<cKZb2iG4
[7^5V4V3f:9BT3f9oY4_1l5XAmLeB7B[40fT114bg4\5CS3T1Da1g1702BC2X1I9?h98l1k38d8Di216J]42C=S1^3[1n223
_60=c1@\2]1k166;CU3LG=0^<f5h1c4;@=]105l8S62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501
A09=Q1W4j1R1a2IH3P10V141>42131OHR5E_1k5d3P9d2\2o1S1i3W1h332^13Y2I=46MW1C`1Z;g1T1:e4`1f1k1U12FX1a
6c6CT3S1C0j1^1702L4`1X1?2P2_78h5\4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0UB\6;
0?=U1705l8S62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=15M313IL=O<W4j1R1B0?1C2601:<F642340
AE8F1>711112000<<71>X2b2L_1^5<g1l1c3G;X4Q5`1>m4W1Q2JO226T13S3=46MW1e3f<:e4Q35Y1:6U12=a1a6d5CT3S1
C0j1^13302b2\;8h5\4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0UB\6;@=U1705o16Y4[2Y5I2g1\4g116
Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O<W4j1R1B0?1C<:92F;234088E8F1>711112000<<71>X2_3_1k5d3P9Q5o1m
4W1Q2P1I22[13S3=46MQ15=ES>4O:e4Y1g15Y179U12o1a6U6CT3S1C0Y1@^1702L4[14l3_78h5h7T1Di216J]42:8=S1P3
5_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5i8\6;@=[1105`6[2S62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i
3313IL=\2T32j1R1B0AC262:<M42340AEO1>71111210<<HP27_3_1k5:2Y1l1c3G;X4b1^3`1>Nn3W1Q2j129T13S3=46MH
85=W3i9X1c1:T4@Q35Y1:6U12=a1a6I\5CT3S1C0j1^1702;f1:4\;8h5R6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i
3LG=0a1g2k=\6;@=[1105o1`4[2Y5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=a52j1R1B0AM2:<R123GEO1>
7111122<<HP2g3_1k5:2V3g4X4Q5o1Nn3W1Q2b172^13S3=46MH85=E[<l1O:T4@Q35Y179U12=a1h2h3IT4CX4DY3702b2\
;8In4f5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0UB\6;@=]105l8S62g1\4g116Y1B9C>Z4R3h1]1h1j3h1@
3g1i3313f1]1d4j1R1Hh1b13]21>7131OHh5_1k5d3b493o3d2\2o1m4K;l32^13S37546MW1X:V3l2:e4W3k1U12o1a6[4C
X4DY3702k1F\;8h5m8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I[A\6;@=]105l8S62T6g116Y1B9C>Ic1
4g19?Cd1V3h1f1S2h1@3g1i3313f1_2f1k1j1R1a2b13]21>7131OHh5_1k5d3b7]1Q5o1m4W1Q2j12^13S306546MW1Y5R;
:e4W3k1U12o1a6j3CT3h1Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4k=\6;@=]105l8S62T6g116Y
1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7111122IHh5_1k5d3P9Q5o1m4W1l32^13S3=46MQ15=i>T1:e4Y1m
1k1U12o1a6[4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0UB[5P1;@2:]105l8S
62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3j5U3Q5o1m4W1l323Z13
S3=46MW1\@:e4W3k1U12o1[5U1Y4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0U
B\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3j5U3Q5
o1m4W1l323Z13S3=46MW1\@:e4W3k1U12o1a6X4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k
166;i3LG=0UB[5P1;@2:]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1j2W3j1R1a2MD3]21>7111122IHi451F_
1k5d3j5U3Q5o1m4W1l32^13S3=46MK;\@:e4W3k1U12o1[5U1T4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c
1872I8V12Z1k166;i3LG=0UB[5P1;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2MD3]21>711112
2IHi4N_1k5d3j5U3Q5o1m4W1l32^13S3=46MK;\@:e4W3k1U12o1a6V1Dg6W:8J\1X9j3]1eAQ7G3Gb5`3S3e3V6P6`1m5aD
^1^3Q:k4X2Y5\1R?];m1]9EU7kAbIS1DP4DY<8W2j>Dk4^1^AKP7T1eFSHn1]:]9X2QBg3o2V2;64K`6YI3k@[F]5cBT1DXA
J\1i?8Z1kEG3i8U4BR3i5l1`4m1c9P6g9T2^3f=U39\:1Z;o2i24X6nMo;1g3ER3S1C1i1^17f5Z7Z1h5n7;JV3114X5>V1B
n1Q1a5b4i2n2@NCo1Bi3fJc;h2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4d4j1R1m1?34N46232105;EO1<;1112000S16`2Gg3i
6c:Z1CDT3n5=O_24m229\4a15W1]?5b2T2`10OM[29U12V8?i1E[4@X3n5e8h5Z8J]2C1216NY4X2n1c6R?i3fJ\>U7Y5W2>
S2l?a4T5d4j1`33b13]21<;31i4g3i6W=T3n5m3R32f7aJU12R1FU410a3_8Z2R5W1X2\2X;14T?1cBj5lEmL_2k1X8b2MI^
1gCcA`5Y3T5i2Rf1AFZ@Z2Z6X2\2_:jR1ij1W2c<^1[U1`5Y3XG^T1MGV40nAY2c4W7O:V314j:\V2l7iAe?b7?0i22o:cAn
T1a1\1g;R8CGV40T2i?m6^2Q1_7H14hK^e1iP1_;SCcMm<b1HU40S4g<9k4T9_514P7<h28:Z8o1]1:Da2Aa1_3e48RQ1Q2i
1l693Z2g1R3j2l1`2QHV3`@g2Nn2h>Q1X1S9U5]2HU400Z5<R;U5n7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a38QNP
3Q2i1l693Z2g1]2Dj2l1`2m:^4d8V3CS4S5[3f2Ag2m3]32Q8<3`1S1Q1X1S9=OX7m5^:\Bl6MHU42R2f>Z>f4H14a1^5U3\
=a2RI[M93Z2j4ZOV3CbFh>^;m>bL2H^e6CIT40o>^8^7V2a314gP4o1Q2f>d<0n2ib1P9e1Ik38009Y1Q2L[:\7Q1a6LV2a3
121Q2m5T>d3Ci72Y7dT1l5U1\He53S?V1>R?Q2^8S20P1@\1a9f:bAd901U3B]8;IT4U2j<mDH14UP50PKKJQ4T2:n:`3o[1
]4S6Z7TQ1n?\2e9S28]Gd4l82l2CY1]<e5[2eFAJ`A`3W7gT1]4S6;]<W:c?oOXU12j4j\1d3BKm=hj1MP9Q67VEY;1U?]IP
1\@cMU3f2a8:Km=hj1n9Q6hP11cX1]AiP14Keb2jV1mj2V1LV4_<0n1P2h33U3^5f3U4Y6[3h5n16O<]2ob1>U2Q1o3R@T31
a4VAe3T4<Q1MW3b<]OLLV4_82l30n1P2R7^5l7Y6[3g76O<]2de1Q1o3R@T31a4VARJ]HW1LV4_<0n1P2R7g46`4Mm2Y6[3g
76O<]2]U1f2a<MQ1o3^:BP5T31a4VAe3j^1k83a3LVLBLV4_<o1mDW;g7hj1o3R@T31^I6Eh5S3]n1BLf@o1UP1g76j3ff1o
3WC1eH7Z12@W5S3HMP49R=AR6V6X12\1R2b514Qh2lA2^=V;S?]1^T14l@@MP4n=R6l?H14Sk1k]1Na=n5Q1RZ1U3FNX4R1R
Bb2<P4Q12b9f^1UV1a]15_1`CXEj1`AZ<V7>;NQJl=X1d^1Y8U2`n2XEj1`ACOn3aKl7X114bQ1W8^CS@Q@c9l5]S1g3T3i8
T<BOn3V<Z?l7X114FkP1W8dc1c9l5]S1g3SHd^1;On3gT114\HSKlIULjV1g3GP1m3lEj>14m5U4h;V5S72hg1[1Z?lEhBX5
[70\P1[Ef9@P1m3c>5TEH14m5k=jk3T9[70n?k>@Q1l3gR1o114CjGoh1m3f4[3lKi5jHjQ1\2Q1o15f10f3@\7j@`1O1T2^
1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FP@]1U<V14h1b7a5S2m3V2AFU107S3V2Y2[Gi5a7XAm>3S9m7Y1<O2<U>
T<e4AQ1l3gT114CS;U6`6]:[@UNm3_3_P1i5jH>R1R9P3YCi7W9o7f]1[MBl2k30lV2?R1k30U5P3YCU914d7fe1[MoW1VHR
>AR1k30`KN6Y1e614d7Rc2X7fNo1VH`N1R1U1S1j30\26V7m:0Q1GY2C1P6AMa314V@l:n5jX1aP1l>bGYAfGo>V1S3P3@_:
@3c3X1S1j30c2o1T1Q4m:0Q1GY2C1P6A_414V@l:n5\3]U1aP1l>Z7W@S4P3T:jH^5\8L^6a;E]1c1BS1j32fDj1Y2CR6X4H
14hKf8a]2QS1[M`FFT1i30g>7g>n614l2S2\=l2o4H[S2e_1X1Sc1X5Y3UD:T1i3h>7fE14^_4b6jV1V4U1T39\1h2U2b977
P21>FY23?c2T1]1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1\G260:3M:T63Bf7G=Q2V2a129>b1
1d1]2U1><4221@[6T6a2R5MDa5Q4[50h4_:\128Q1d6<>J3`1l2>^1d8S8k6^9W7K@[4b61]211E4U1mMi9RV3OV1`2e1e10
j2^3Z;V1MQ74V<d:b8X`1Z6_He6_1l5X4k7S5Z=U?g4WC?\Mf66V1fW1Q6mR2Va1m1DW1f30b:d<a3FX2c5X114SKi;oR1T3
PJcIbT1l78W1f3c:ZIH14ll5OX1c3SKf2HQ6Z1]6]2U6S31Q9n3d6TV1Y=R4T5V3c2YCm3]=92^7b7nE?TU1;X1gNhCTFl6\
8h;f2nn17oH7Y1hBX:a:gX1EW59Z1h3Z>[4P3Xo2_?HcMGZ1h3g1b<[4P3c66^5dIYi1i:e4HfKk1l8c`11V3?\GU34Z1SB^
EVa2>[1X3X;i5=Y1j?MjU1YU2cY1NV>Qe1@[1Y6W8i5=Y1j?MjU1YU2cY1NV>U5k_1j36[1[Dg1_`3X4ga1=\1P4K0k=010T
Q3V1]d1fZ1XR16\1l40k=dQ6XR1@\1k400R1h<XQ3V1To2\FU;E22Y1T<9\1iB010cn2`2V1To28]1m?jZ3b1jS2V1`CZH:]
1m?jZ3b1jS2V1`CRP13b>5]1m?\U3]5b1:^1SGRMU64[6P3_C\l3PBC^1SGRMU630T2V4P34ZC0cb3X2^7_??P2ZJ]2^1V3P
2o1m5jE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=Z4TDo1UD_2g3S10023[5A?c1V4U<o318d1P3]>l8FJR2?n174Z2
1Cf3=Z<W5DEf?h6>e4n2_27_1^3^KX914F=_1^31c;h?X9121F_KQV2UJ9_1^3eR1<d114ac3[2e1`1i1b18]363;PKS1Fl4
R=?2V6Y9X82P2QFj1T3R3_:a:153bOU:AQGe4P5i2\6T11h9m1b:T2l8Z4=:b2a168E4B`1i1l1\3_R1Dm<c?\:QFbBg:gX1
h1hP1gP1Q;f7F`1i1Y5BTKS1Fl4cW1QFbBk8g13`Z1f>QBgP1Q;h4m2a1?`1T3dC\[12Q1T1e20Vo33TMW3k1QA6`1UQ1oR1
fe1Q=kS1Da1\3l>U2o44W41U:14@YS1N`S1c5`4kR3Y1W2Ba1\3l>U2T5W41E_91487YS1N`S1c5`4Ca1\30k>U2T5W41E_9
1487YS1N`S1T:hX4Fa1\30d;V3\20T9W:14@YS12K`S1X3Z2V81m1j9;a1\3l>U2T5_>14jS1N`S1:b1W5j;f9R4jk1Y7SL2
Xk15b1RAf9[S3[k16b1RAf9[S3b1hi12b1ai5Nc1S2h1d1X6m>o1Mf:]c2VBg7_1l5XAQ5a3i8]@lC082>_=j7>d30[33c1h
Jm27c1fMc\1ib1V<m7jR2Fd1a36S?l8n;Q>Ue2j8QX12m8Q6cBkAY1P2S2Z5b66_6=d1lBl8n;f@[k2QX12l80l]1S2dB?d1
lBj6Q2n;T:h:b]2ca12m8l]1S2Y6W83d1mk52<e1UT18_4\3Q?S9cT3d4nQ1aOk>P1e1o280:Y1[Lj28a314FZ1Q2k3U;n2d
3_2V21fi1_EVEd2aK@h5aOk>B6e1UT1e?iLXEg39f1W30i=b6Y@14gR48f1W3j=b6`?H14;g1]i3i2P5a1>a3E[Q1Z>jQ1b1
g1Q3n57]?fP3i2\4Ca1>BV2GE_>m?fT1cA7B?5T2@>a14b1i2^1\:16AR:@416Q1859:Z39h305Hg1m2DoBe:fP1b7j_1i2\
4W3V2S2b7\5g@h1^N3Z4lMa=Y;U48g1\5Pd3i2c:Eo<k^2Gh1k2g2[]1V4R=bP2QQ1U7m?[=fGo>a15a51o4Y5F?4c3Ch1c5
en1;];hd1QQ1SG[=YN\8g1a51P;?4AQ3<h1l2DeMROm32`P2gF3U:We18h1TW1PW1ff1b5TFoi1V\1Ei1\3Y@S5Dc1b>n:Y4
bH_Bk;Ud1jS1^G]4;L5U3RM9i1fCS5DV@WV2Ph20`P15i1k2d1e_5\a23i1c@mg6<j1i2c;n13l2Cj<e`4cZ1P:VQ18j1]Cd
Cbb1iP1VGkX2WJU5k1j1b1M\2>l1n3?l>5:Hg164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1W2Z1P?l;8I45Ec1:C4G3122^9o6_3a2Ch2_152Q2c1121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202^1]18
=KY44S1211986ET1NQ1P10b1E253T14T1>=_11f1C\1239cR1k7Ak1h6QGj8iEo<[6UR1[V1Y:oU1i6=h;\1S4WQ1Ak1\R1d
4kDg1h2P9aX1e?b2h1kX1m2WMcU1j4l85l1cNS:hl2j^2;l1h280:eMe614PR3nh3j4l1i1MDMh4n3?l>5:`264f1404^1:6
:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239gL<m1i1f9XG^2c3
iF2fe2_1l5XA3m1XU1ZY24m1W@PEZY2>n1o20T?_5Y6T5b414fi2WGh?SOCn1o2009i>_5Y6T5b4121fi2nP1j1Uf201;n1o
2U?i;g914di200hN8o1]>Q2]FC1PHX`1Q4P2f10S10B2W33[1B3_1I1a4T5<`19\2V10??f5]2`8Z223>f1k2U3\5S1j<n5[
@^9bAh8P3_2c19l2i4S10:P128^2778:65X1:L839R8Z1361;2;345E2;235:6757<B17414200111210<569>a5U1b:c2U;
=e905368K226n8RQ1\2P2g1S1C2P3m3]5a5`1f2W1Of5a==f1a5n;k=\S2k5a3i8Z1<:?34N4623405;757<B17417001112
000IHX2^4V=>T;c8Q10536T1226QZ1b2P2g1S1C2P3NT1W7T5<`1f2W1Of5]2k:Ef1`Ak=jI\MZ7i4]9m5k2Z1:1:07634K2
46232105;7=O17417001112000<U1T=:^6\3h7=l936T129[1eX1KP2d2DP5d74T6g4Om4^GT4m104^>e3m6gd1R<[4]:]2P
L3dV1_=>P2o?a5_5Ohd1X;jY1g?j@Q39`;WP19Q2S3m1nZ2UT1eZ13^\1V<7Q2P`2kY1oT13^\1V<:Q2P`2UT1VE^E3o4^W1
_AQQ11Q27Q2P`2b4R@_?eZ1U[1>R2h4VIQS1b:Z=T78i@2`LYFmc114R2h4kV2Z=OR2a2U1Z61SR1h85TCW3l1X7g1\2[1^3
V8kCeEc7_L1Ee@U1[2h5_1W5\3n]13R2d[2d_12R2d[29S2GQCaf1g@]Ioc1e`2Z81S24S2`2aX1W33S2]j5XZ1i1T2U1<U1
8]3[3[11j=A1T8Q7QM12Cf1l5010h[1R>X1DH1P4P6_1o23k1A:];V2i1@1=HAi6Y9Mo5l6n9e2DVLi<2T4ET2U1Y5dBj?QM
12Td1X;i2X1PS1h1nMn9[N9e=2T4MU2Q1^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIR3b3fU1WHn7`:1U22U2\5>V2a<Q45j
O4j`1S;cd2kP1e?R2W;_65V2a<W4hU5[k17V2a<W4^h3Y]1Z]2k14V2i@1ob7@W2l4RDcQ1a2aS1QY1aV1e>U;iBk5R4V9i8
X74W2Pj2U=jg22W2SW81W2?X2P40Q4b;j;]6]`3XZ2TEJ18k4]6KX2P40d?bQ4RCaMoFd32`58_6h3\1l1g1J18k41L^560c
48X2fCmB\[3[4ad1YP1SJ7Y2c\2eW2b^1\3j?15Y2c\2Xf3\3j?<Y2d20fT114oT1eW2b^1kA[118Y2d20fT114oT1]c44Y2
c\2`Y419Z2n>i[1S9cj2a3i30j`1;Z2n>nBZ1Y3hLTk2]3m30j`1;[2b2UQ1a314_i1h>W5b`1U67[2b2gT114_i1cT2>\2X
2aMlAoN_KZ>>a]1a@l1P3^6PC>\2j2oLFUAoN_KM\=>Sn1l1P3_I7\2jOlAoNYZ1al2P58\2ga1oN]Lk=Sn1TU1US1O]2`1J
V6m?^Y2[c1XV27BET2@>a14\4k;16AR:@416Q1859:6]2kQ33[@SNTP29^2[2gT2Z8^X11gW3_:gC5^2SW2Z8^X118^2SW2Z
8^X11_AW:Uk1i1^2W4o1m5jE]1\3d2m1:=Q2T1Q>b8a12521E0QV1R9R=_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z
21CiV1h6S8_26_2^1]^3g9X9da28_2ZR1a]2g9G`8Q3b^23_2l_3g9<`2lKRBU5US12l2oX3l@o1_7>5`2]1^JRBW_55`2me
2eNbP36Aa2a4VG0Zl1[Ee2S9I81A[]10bM][1WE=a2hK0Zl1[Ee2S9I81To1\<eP26a2j<m>0Zl1eV3=a2hK0fb1U4]5[Ee2
S9I8Vo1^j1;b2XHT7PBQV1_<Y;V2T]2_E_b1=b2XAo6T7PBQV1iGV2i3^BT1fe1_E:b2bY22j=a1m:Y;P6cCV[2=c2gf1YNl
4U7`Eo2l;B3XW30_5Ac2Rd1`P2m13o2P1j3Dm2b:jP30a3M_:11c21d23d23]Z32d233d2jU3k23d23\Y32d2fX32d2SQ72d
2]c62d2TW34d23PW3h12e2UP71e24e2kU3o273e2Z4Xk63e2SY3;2e222e2_Y36e2kU3W3Pm3n<l==f2h5Um2@l3lT1a3ob1
oS1^3g2g?f46f2\W3lT1a3ob1ni1:f2h5cI`Z3[2VJRD[V2EQ42f2eZ76f2\4PT31Z2\Q31f25g2Va1XJ1f]3>g2Va1S2S5Z
155YA1R1Wc2ZDl2S2\5g2Nb1Mh4n3?c7X75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45
CG7<=2K1a1[1f53D1U1b9U4^3X=8I45En1:84G315`2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Ml2M4T226O2^3]9
T3d32Q202l28=6DY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239R6g2b1d100h2U2b92442?`11>FY220?[27b2o24
0412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>o<T16W9R1;260:3A;:0X1_4:3B9
C5b6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDa57Oe3Z3T10h4T3W4o22\128Q111Y3Q2AB<>:81436NQ1R22
>N3;d8d1f70b5J`8g41e2:R9n1I_211:g2g1`2UX2eZ3>Y:7[MnDLg2k1L]:<Ql1`3[M]2R3RR1RAT?a3d3T5U2a3U6a:]3]
:n26m53\6\>e1g23i13P22R4[Z1m?TKa=YQ1n3^4_X17`M7BET2@>a14\4l1AY20b2_1J_1C16AR:@416Q185923351^1@g2
JL_G\c1lNfQ14fY1>U8S27d3a5]k1i4g2Nb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3k1ECh2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3Z2Y12Q202l
28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P6g2N@<6=2JHo3n3?U6f85:`264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h
1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12
39[8i;Eg2NX;Wo11VDUZ1R5e121057m5a2T1fR1]I[?a;Z4g2b1JI3f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:
\1CV1<T9B3P5^3\3X1201o1]30e1c>6Z:;26;Q119Q1;2W4:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_
40i1b2;T3Z7\1]111m5i181436NQ1R22]13;hQ1]1a21e2:Q;I_211g2Bg2Nd1c9_^3YDe121057e3g>bMm4i2P>a5g23Jb1
23F3En3n3?R2i<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1`N8I45E2k
1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3a2R12Q202l28=KY44S1211986ET1NQ1P1c1E253
Y1T1>=_11f1C\1239T45?Jg89C\4U:W11i3o<42o4g2<Ab1Mh4n3?U5f95:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17XN8I45En1C4G315^9d5=0K_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O
2^3]9T3d32Q202`2;8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?g2mA[2B_5S7Z1Y3UU1Z?RF]D]:oY2WJ4g
2m1Djl37g21WW334V192g2SY34g2\[2oS2Vd37g2h2UT5[3PV2Y5R36g2l1_Y2k8ob4a>Og2m13V6PS3gY1XV27BET2@>a14
\4o3k716AR:@416Q1859:a7g2NT1=M>o1Y2c3:?U6f85:`264f1404BK:6:406S14E020011191212260171B2M21P1G:011
8F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1`N8I45EV1GC4G315^9o6Q3:2Q2?CCo14N00237528
h1e1210524>A?]1313<X61Y1Mo3T2241I52^3718d1P3T4T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730P1
E25361C<T1>=_1152]1C\1239_Nh6S8_2]1g2NMGOc4n3R7Z6iW1e236`Z2e121057X<nIIn5]1_2o36e4P4Z5a2;gDa5`41
6\11Z1X1:T;4Lg2Q2V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:2h2iX38h2Zf12dHFoHc1RW11h23h2PW3h13h2iX3c1
2h2oV33h2nV304h2PW3h1c12h2PW35h2iX3c1Q9Xg22h2hZ62h2\Y39h24i3l7XGW3oR2gZ3XX16h2n3l7XGW3Pf62h2]\73
h2bX3I3h2UY363h2PW3[23h2Q^2nH3h2\Z302h2]Z34h2S1YY3Vh14h2RV3Z4lf32h2bX3i1h2g3U2m5jE]1P4P2m1:=V391
Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_22h2RV32h2PQ7@h2Bb1oJn4T2c214
jQ1\P1YCm7`l1U>[R18h2Bb1gT114_m2bV22h268h2JS3l7XGW3UR2jc47h2JS3l7XGW3Pf63h2PW3a16h2JgL_Y2_1h;2h2
Jj1h2g30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2
2h2Ui33h2aY3K2h2fU34h2^W3a1[1T2i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0VM]1234`168o4UF_2g3S10023[5A1=c
1\@o318d1IV2]>o3l4FJR2^274Z21CV:T2]Jh6S8_2j1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S100
23[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2m1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234g18o4UF_2g3S10
023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2S2i2[2_10o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234`1?o4UBo
3_2g3S10023[5A148c1\@o318d1P3]>l8FJR2^274Z21CQ=gIh6S8_2i1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4
P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2n1i27^30T2m5T7e>]1P4P2m1:=V391Q1VEa12521E0k
N4g1X5UF_2g3S10023[5<4?c1VD518d1P3Z=R1R4i4FJR2l5o1iT1h6S8_2Ji2=0]5@hJ1T2R3d2m1:T1_2dFa12521FkN4n
I\\1VP1j1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1
h6S8_2\2i2P1e2U2m5b7d1b<]1P4P2m1:=V391Q1VEa12521E0gN3401]1?o4UBo3_2g3S10023[5<4?c1VD5180c1P311E1
076Q=R4i4FJR2l5o1\@d=g6h6S8_2_1i2=^5@hJ1T2R3d2m1:T1_2^?d4`2a12521FkN401]1E31200\GU4LiM_9l1k2dAh9
a;[4e4T6\FY2i2P1j20o1m5jE]1\3d2m1:=V3Q>b8a12521E0[2RG\5401]1E8`4UF_2g3S10023[5A68c1\@o318d1P3I1?
Q=l8FJR27V274I`11CQP1g6h6S8_2n1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN3401m6UF_2g3S10023[5<4?c1V
D518d1P3]>R4i4FJR2l5o1W=aGh6S8_2l1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN3401m6UF_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2e2i2l3o1m5d33b>^3AK\3d2m1:=V3i:X2Nb8a12521E0gN3401P174?>5=4g3j4
P=0X4_2g3S10023[5A?c1\@o3180W1;P3:Ic9d3l8FJR2^274Z21CT6Q4n8cCh6S8_2n1i2l3o1m5jE]1\3d2m1:=V3Q>b8a
12521E0gN340o6kAY4_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21Cd=TIh6S8_2>i2[W3401]1K2oS2M9iP1mMY1
S2i2=X3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0gN34P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1
iT1h6S8_2k1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34`1_5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1iT1h6S8_2a3i24f1;c10o1m5l:m:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5k9S?4GHHf4P>a5c1N_2<Z3S1002
3[5A?c1i=b2:@3o2180c13EV232V>o3R4IFJZ13C^2154>k11C9R1h:50:2@g14`4f6X<h6>;_2h4_20b3i24f1;c10o1R2j
3jE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJU4c5k84@6HHf4T6k7a5c1N_2<Bg2S10023[5A?c1[5e2g5b2:@3LR21
8d1P3]><b3R4IFJX113C^2154>k11C9R1n:0:2@b19`4oBh6>;_2h4_20V2i2^1]2o1m5jE]1\3d26f1:==h2Q>b8a12521E
0YFa840o6UF_2g3S10023[5A?c1\@KS318d1P3]>l8?6JR2^274Z21C[3g;g1V7f>h6f4@k2_2V1i2=^5@hJ1T2R3d2m1:T1
_2X:[<a12521FgN34e;S=>EgW1d43G0YO3i?W4_9R1i2=0]5@hJ1T2R3\1W1m1:T1_2nDe1a12521FgN34VI:<\7oT1VP1m?
g=l1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0kN40o6UBo3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>gHh6
S8_2a2i2k1D[1o1m5ZE?]1\3\1W1m1:=V3o1i6l2Z2b8a12521E0UAe=42N>?o4UF_2g3S10023[5A1=c1\@o318d1P3]>o3
l4FJR2f1G154Z21CQ=i6c2n2X5Q8h6[1n1h4_20\2i2=^3o1@]31l1f3dA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0kN401]
1?o4mBP36_2e1Q2S10023[5A?c1\@o318d1P3e:g3l8FJR2^274Z21CiV1h6S8_2V2i2k1P2o1m5jE]1\3d2m1:=V3Q>b8a1
2521E0dN64g18o4UF_2g3S10023[5A?c1\@o318d1P3h4d9o3l4FJR2^2154Z21CU<K\<l6]6h6Z3h4_205i2[W340_1k1i2
l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34P7UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2k1i2
f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_25i2W
V2oP134U2i2P1e2U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1IV21G1?8h<R4i4FJR
2Q2j3o1j7;YFX6h6S8_2j1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1iT1h6S8_2k1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0dN640o6UF_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1iT1h6S8_2]2i2=Bk2o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34a2^4mB6P3_2g3S10023[5A?c1m?>o3
18d1P33E12F41`<l8FJR2Q2<74Z21CiV1h6S8_2^2i2BX30o1m5jE]1\3d2m1:=R1S2Q>P2h5Ha12521E0kN4Y25`4UF_2g3
S10023[5A?c1R:Y6Oo218d1P3l2`;o7LFJR2^274Z21Cd6S:04h63X1c4P9h6k3c3C_2`2i2P1W1b10o1m5jE]1\3d2@Y110
:=Af1MQ>l6e1a12521E0gN34\22`4UF_2g3S10023[5A?c1T>W2o318@S1P33E54X=l8FJR2^274Z21CUA_7S>h6JX7]11Ok
2i2P1W1b10o1m5jE]1\3d2@Y110:=Af1MQ>4]8a12521E0gN34\22`4UF_2g3S10023[5A?c1_3g40S5Gd1Bo318=2=8217P
3I:X6o6l8FJR2^274Z21CUA_7S>h6Jd64>]11OR2i2X2b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521E0gN34\22`4UF_2g3S
10023[5A?c1\@o318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2^2i2Be1b10o1^3202;k1jE]1\3d23NJ:=Af1MQ>b8a12521E
0kN4\22`4UF_2g3S10023[5A?c1P2S<W2o318d1P3]>l8FJR2^274Z21Ch@0;W6[?h6S8_1OGi2Be1h4`2;aLh2NU2f1Ui14
\22bh1d1l5QKZJ0;W6T2i2P1j20o1m5jE]1\3d2m190=V3Q>b8a12521E0kN4d1Fd4UF_2g3S10023[5A?c1\@o318d1P3I5
1103T=l8FJR2^274Z21CiV1h6S8_2T2i2k30o1m5jE]1\3d2m190=V3Q>b8a12521E0c4kB[74V166Fd4UF_2g3S10023[5A
?c1\@o318d1P3T1c3d9l8FJR2^274Z21CVAbEh6S8_2`2i2P1j20o1m5a1XD]1\3d2m1901;3R3d3\:b8a12521E0kN4d1Gc
4UF_2g3S10023[5A?[17\@o318d1P33C11021103T=R8I;:JR2^274Z21CVAbEh6S8_2`2i2P1j20o1m5a1XD]1\3d2m1901
;3R3Q>b8a12521B20c4WJ4d1[5UF_2g3S10023[5A?[17\@o318d1P33C11021103T=R8I;:JR2^274Z21CVAbEh6S8_2o3i
2P1k2o1m5a1XD]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1^8Z1JX64]1b5:jE_2Oc23S10023n1\3A68[
17g1;n2n27o36k3h2V118d1P33A111021103?^4U8T7M3E;:J^1CEh174`1I1Ce3]5K]3h3o<b8h6J?CQ3R3_24P3i2P1k2o
1m5a1XD]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1^?o24P7UF_2g3S10023n1\3A68[17\:o5h2V118d1P33A1110211
03?d<R83E;:JR2Eh174Z21CS9R8bEh6JU4R3_2T1i24[2aY1j37QT1A4b3HP>4G^9^Q1g;[U1\1^21n3n3h43]62^<f2Y3V1
@W=10c2Hi24[2]OS:j3SR1l2]6n;4Gm^2`>_6Y?2^<W7@W=10c2^3i2P1j20o1m5jE]1\3d2m1:;1V3Q>b8a12521E0g:Q1[
7Y36^7>640P19g1JQ3P>6m7_2g3S10023[5A68c1S1_9a56HV318X1;P33A310B:P4V3S3V2P5k3F5DR27d14<74Z21Cm5m3
314n1P:]2Q3]2Q1W4Z3h6>d3>`3_2m1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34b2]4UF_2g3S10023[5A?c1\@o31
8d1P3]>l8FJR2^274Z21CW?cFMh6S8_28i2A`S2XS14b2mc3cF<i2T21eT1121THnW134S3a3i2k30o1m5d33V;[3^3AK\3d
2m1:=V3Z65X4X2Nb8[152521E0[1P3P5XDT14@@1a1X1Q3b2Db1h9W30X4_2g3S10023[5A?c1\@o318X1;P372]:Y3:o3S3
h1FJX1I^274Z21C9j51Y345314n12R1e1S4m8b8R2h6>;i3^3]11O0U2i2=0W3U2@\5[E1<]19R3CP2m1:=F_291Q1WBn2a1
2521E0kN4P7UBGW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2S2i2=0]3o1@\5[E1<]19R3d2m1:=F_
2Q>b8a12521E0kN4P7UBGW3_2g3S10023[5A?c1\@o3180c1P3]>l8FJR2^274Z21CiV1h6S8_2l1i270]3U2m5jE]1P4P2m
1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_25i2[W3401l1i2f30T2m5
jE]1P4P2m1:=V391Q1VEa12521E0gN340o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2l1i2l3o1m5
jE]1\3d2m1:=V3Q>b8a12521E0gN34a2^4UF]21g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2Z2i2l3o1
m5jE]1\3d2m1:=V3Q>b8a12521E0Q=h?P2423OHI5P4UF_2g3AA0023[5A?Q1AY5T1m9o318d1P3]>l8FJR27V274Bg11CS4
m:k?k7h6S8_28i2ZU37h1423b2n1i2l3o1Y5CjE]1\3d2m1:=V3Q>b8a12521E0kN46b2V4UF_2g3S10023[5A?c1\@o318d
1P3]>l8FJR2^274Z21Cc3W6mLh6S8_2U2i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0^FAAT734P7UF_2\2W101F<0023[5A
68c1\@o318d1P3]>]4^4FJR2^274OZ11Cj2nS1h6S8_2_2i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0e6R6e9Aj74P7V:n;
_2d301F<0023[5A68c1\@o318d1P3]>]4^4FJR2^2721Z21Ck931o3775Q@11k7h6JX7_2m1i2f3U2m5jE]1P4P2m1:=V391
Q1VEa12521E0kN40o6UF_2g3S10023[5<4?52U14VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2o1i2P1e2U2m5jE]1P4P2m1:=
V3913MVEa12521E0kN40o6UF_2g3S10023[5<4?8U14VD518d1P3Ic=R4i4FJR2l5o1iT1h6S8_2n1i2f3U2m5jE]1P4P2m1
:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?5X14VD518d1P3]>R4i4FJR2l5o1PBHoAh6S8_2k1i2f3U2m5jE]1P4P
2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?8Z1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2R2i2l3o1m5jEAK\3d
2m1:=V3Q>b8a12521E0gN34S1<_5kA0X4_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CT6Q4n8cCh6S8_2W2i2k30
o1Q4k1jE]1\3d2m1:=V3Q>b8a12521E0Y11XM234Q1n5j4ZA_2g3S10023[5A?c1\@o318d1P3h:d3l8FJR27V274Z21CT61
>_5cJh6S8_2P2i2P1S1a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0_G[74P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4
i4FJR2l5o1iT1h6S8_2R2i2=X3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2V5Eo1iT1h6S8_2Mi275Bk4@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1I1ZOT2i2=0W3U2@\5[E1<]19R3C
P2m1:=F_291Q1VEa12521E0kN4P7mBW3_2T1b2S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2P2i2P1V1^1U2
m5jE]1m2R1P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3I10`=R4i4FJR2l5o1iT1h6S8_2[2i2
=Be2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0gN34P7mBW3_2g3S10023[5<4?c1VD518d1P33E101K1`<R4i4FJR2V
5Eo1iT1h6S8_2n1i2P1e2U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN340o6UF_2g3S10023[5<4?c1VD518d1P33Ec=R4i4
FJR2l5o1iT1h6S8_2S2i2=^3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34P7mBW3_2g3S10023[5A?c1\@o318d1P3]
>l8FJR2^274Z21CiV1h6[1g6a1MS2i2=^3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34a2^4UBGW3_2g3S10023[5A?
c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2a2i2=]30o1@6U5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4`1?o4o?G]1:<
I]2S2;T1?R2S10023[5A1=c1V6U:o318d1P3h4d9l8FJR2^274Z21CmCkBh6S84Z2Z2i2=0W3U2@\5W9S<1<]19R3CP2m1:=
F_291Q1VEa12521E0kN4P7n;V6:<W3S2;d1R2S10023[5<4?c1VD518d1P3h4d9R4i4FJR2V5Eo1iT1h6S8_2P1i2=^5@hJ1
T2R3d2m1:T1_2dFa12521FkN4a2UA^5:<[5PW1VP1a;Q9T2i2=0W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7
mBW3_2d1R2S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2o1i2X2b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521
E0kN4P7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_1OP2i2\2Y1U2m5jE]1P4P2m1:=V391Q1Y=Il4
U2a12521E0gN34a2^4UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2Q5Jo1iT1h6S8_2]2i2P1Z1Z1U2Y5CjE]1P4P2m1:
=V391Q1VEa12521E0kN40R1<_5UF_2g3S10023[5<4?52U14VD518d1P3Ic=R4i4FJR2V1?g1]2o1PB4C:j4T8d4h6JX7_2c
2i2P1j20o1m5jE]1\3d2m1:=V39g=b8a12521E0dN640Z1d5:jE_2g3S10023[5A6852U14R5Y;o318d1P33E10Gh<l8FJR2
7NW174Z21CPD4C:j4f1]6d4h6S8_2b2i2P1j20o1Q4k1jE]1\3d2m1:=V3Bd3i9b8a125200E0_L[240H1Z2i3UF_2e31S10
023[5A?c1\@o318d1P3I101Eh<l8FJR2^2334;=`11Co8P;4CW;g6h6S8_2l1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0k
N40o6UF_2g3S10023[5A148c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2n1i2:a3o1m5f:S;]1\3d2m1:=V3Q>b8a1252
1E0dN640o6UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2P2i2V2_10T2m5b;W:]1m32P2m1:=V391
Q1VEa12521E0kN40o6UF\22g3S10023[5<4?V1<VD518d1P3]>R4i4FJR2l5o1iT1h6S8_24i2[W34b2;i2T21eT1121WP24
XR2@T2i2f3U2m5jE]1P4P2m1:=V391Q1Y8l<a12521E0lAn<4\3c3UF_2g3S10023[5<4?c1VD5180c13l23G0`=m1T2i4FJ
R2l5o1l=k@P6h6S8_2k1i27^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1iT1h6S8_27i2P1VV334_V2ES2i2P1k2o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234[1d5UF_2g3S10023[5A?c
1\@o318d1P33E101;R=l8FJR2^274Z21CiV1h6S8_2k1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2T2i2=X30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN40o6mB
W3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2n1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34S1Lo
4U?o6_2g3S10023[5A?c1\@o318d1P3]>`6[2FJR2^274Z21CiV1h6S8_2l1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0
VM]1234P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2Q1i2=0]5@hJ1T2R3d2m1:T1_2dFa12521FgN
34oH6GR3i3?oT1VP1Q?Li2=0]5@hJ1T2R3d2m1:T1_2dFa12521FgN34nIl6_U1VP18i2WW334V1O09k1i2l3o1m5jE]1\3d
2m1:=V3Q>b8a12521E0dN64P7UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_24i2WW334T1j20h14b
1c4h\4XV27BET2@>a14\4k;16A`316\1k4@416Q1859:T6Ej2Ke2b8co2US1e121057Pj1h;X?m?16\1R;R3X5j2KHI2J4c4
n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1`N8I45En1C4G315^9
o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KV224j14S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239T=`3[9T516\1R;R3Q5j2Kb12J4c4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<L?o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239TO116\1U>T5j2Kb12J4Co3n3?l>5:`264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1
Mo3T226O2^3]9T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8jF16\1T;P38j2a3Qn5ed11
6\1U>m4j2K@<DMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1`
N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c
1E253Y1T1>=_115`1C\1239T=gC3j2bf7a<j5j2KT1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12399j2a3@Yl6lE1
6\1U>R6j2KT1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3
J5V1037<:0@?8f2f53D4R1`N89?45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Z8R1T3d
32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1L7>=_1152]1C\1239U_1;j2i1g1bj6XFk116\1h=<7j2a3gb716\
1U>Q1k2m1a1d4h\4XV27B<8T2@>a14\4k;16A`31X1V5@416Q1859:Mk2m1V6ef1Rf2XV27BET2@>a14\4k;16AR:@416Q18
59:n1k2h14`100=04@^3\U4[7^e10h@7B7=[1H@>a14X43l1T1J:V1=5V1^4216AV37116\1D`1V1^1@416Q1859:JY5`1k2
h14a1D@^3aCgg1Rj1[7^e1i@7=47=T2@>a14X43l3:d1\1c2j1216A`31_6@416Q1859:Jf1k2m1b1@R4`[11bS1bm1jm1]8
7B7:2V1M@>T1<4b2Z1903R2NU8C16A`316IBU2e2@416Q1859:3Z2e3Ok2m1V6h\4XV27B7=T2@>a14\4^2\916A\7e2@416
Q1859:Dk2_30o]1T21Rd1gi2hNm8n<168S1U2[7MDP36k2_3iU7n<1U;i1k2m1a11=T4U9010W:ee1^<f7P=W1QQ1XV27BET
2@>a14\4l1W1A@<H:W1>j2`116A`31i3S2A96416@@859:V1k2m1c1=T4V9PP2Q:UGV1QQ1XV27BET2@>a14\4T3f816A`92
>@416Q1859::k2_3?4Xk6Z;f4h61X16k2o34SW6TDbEX1k2h14a1d4mLWW1bX2XV27BET2@>T1<4\4j5m5216A`31R6<@416
Q1859:3Z2Ok2h14V6h\4XV27BET2@>a14\4h;216Ae9<@416Q1859:b5k2J0LA22J3CP4]2`1?l>5:`264f1404^1:6:406S
14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1`N8I45EV1GC4G315^9o6U2Y1a2Ch2_152Q2e121057
n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=Kj2^14S1211986ET1NQ1P1c1E2533U1T1>=_11f1C\1239Y9lE1h2P
1h31n3?S6k2Jb13I3GB<l2n3?a3Z;5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17
<\1o2f53l1`N8I45E2k1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2m1B38@]9f1]1d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239T45V6S2;[191MY1f2Z1]2T1<R61?Y3h31b1V24Li25X1;k2a3BZX4Z`2
b2b4\260R9Mk2h14V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Y1k2h1d1010D>1\3R[1XHgQ1_U3d9d1Y2ES3Z1]3>Y2
Y1j2Z5O160K?FV2I\4g1BEo2CFk2h17\102N4^3Wh6EZCJY1K@EP3T6X1S3?Nk2m1V2o3h\4XV27BET2@>a14\4k;114AR:@
416Q1859:g1k2m19W1AR4i7i2h3c3@e1XG1bHY?2i[1[=c;9U1_3XC2XR17BB2T2@>a14\4Q3i816A`31_6@416Q1859:^2D
n1k2JR198`1R4n3d6fLkAT;gP1XJm42Z2e121057e3b8P3XH2Z5j1R6l4Y2f1Z5a2T47BB2T2@>a14b2i1k;16AR:@416Q18
59:X1k2h1f1D0Q1^8iS1T21`1QR1_9]<f;P^1B_?T?X=a6X1W1h2S69W2NZ1Q5@4MT51P7g2\1M\38k2h1[20RY3[_3h2RR1
b5k2:S194?Gh2U2b977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2RI260:3M
63=f536;Ke5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDa5X3B3]50k1l2a9M\128Q1d6<>J3]4>^1d8W3R151BE
T2@>T1<4W44l2I87l1CY1W25Z116Ak4V5@416Q1859:^2?_211o4k2^194F@h2U2b977P21>FY23?c2b2o2:12312D;63?14
0411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2RI260:3M:T63Ba6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDa5]90
h4_:\128Q1d6<>J3]4>^1d8Z451BET2@>a14W44o3h2a3V1916Ac41U400T1@416Q1859:n2_2114k2h1Ul6TN2k2h1Z1k2h
14b1M;Y3h\4XV27BET2@>>R14\4k;16A`316\1k4@416Q1859:Q31a258Nk2h14`2e3h\4XV27BET2@>a14\4k;16AR:@416
Q1859:Lk2m1V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Mk2m1V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:S36k2h
1e2d\7oAP33k2h1Qm1X1k2JR1V6n3iR4e121057e3SR2T47BET2@>a14b2i1k;16AR:@416Q1859:S34k2Vm2lR5o21k2b1k
2h14V6d@X7g:hR1l1j3S1911f9g4_CPN^9Y2`4]BRP1]37BET2@>a14U46f1T:16AR:@416Q1859:n1Q1k2?X14V6h\4hj1_
;7BET2@>a14\4k;16<4R:@416Q1859:[2Nk2?X14V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:U1k2h14a1M1d3h\4XV2
7BET2@>a14\4o9k116A`31P6>@416Q1859:e6Q1k2h14a1d4h\4XV27BET2@>a14\4l5n516A`31_6@416Q1859:P1k2h14a
2d3h\4bZ1eK7BET2@>a14\4l5n516AR:@416Q1859:V1k2h14c1b4_]2Xo1UKR[17BET2@>a14\4T6b3S216A\7e2@416J68
59:S3b3P1k2h14c1b4h\4UKR[17BET2@>a14\4k;16AR:@416Q1859:f6Nk2m1V6d;gW2[i1XV27BET2@>a14\4k;16AR:@4
16Q1859:Q1k2h14V6h\4XV27BET2@>a141`2i1X3b816AR:@416Q1859:Y2P1k2h14>g5h\4XV27BET2@>a14b2i1X3b816A
R:@416Q1859:^1k2h14Z3k2mGU?i]1RKP:fBRU116]3S8X7f3Z:7BET2@>a14[3P1X3h3i416AR:@416Q1859:Y2Ok2h14V6
hLo_3XV27BET2@>a14\4X3b816AR:@416Q1859:=k2h1[2Ebj6]1b>0Y>0n3k355k2h1[2]X4jb2\1k2h14S22EY3h\4XV27
BET2@>a14\4Y1T7110W316AR:@4160P1859:g114:[35>k2KW33Z6oY4_1l5XA^f1m7e4a?S7S1k2:HDf1U`11PH0e1>^GW1
l?]5g22l?[V1Y13n4h31k3bCh5^AV1h1T51m5J0Gk2S1DoR1<bV10e1>^GW1RX1[V1Y13n4h31k3bC_S1l12S1k2m1V6Y8Vl
1c2jBX?bNl4XV27BET2@>a14\4h;216AR:@416Q1859:R1k2m1V6TD[`1\5Q@X?_S1XV27BET2@>a14\4h;216AR:@416Q18
59:2k2dY67k2_3iU7n<1j5:V1k2KQ1V6]2Qc2mf1:T1l5XAm]17BET2@>a14\4X3b816Ak5R3S1@416Q1859:Nk2m1V6^h2Y
d1XV27BET2@>a14\4k;16An8S1@416Q1859:P1k2m1V6ZW1]U3XV27BET2@>a14\4k;16Am6T3@416Q1859637Nk2h14V6gS
3PY1XV27BET2@>a14\4k;16AR:@416Q1859:?k2JX;\o1VP1US13a121057iU2X?<k2JX;iR4e121057Pj1h;9k2T[1Y2QR1
Q4Ug4:^D:S1k2m1g2^3j5mV4fKBnY17BET2@>a14\4Z:]1216A\7e2@416Q1859:Nk2m1g2^3h\4XV27BET2@>a14\4h;216
AR:@416Q1859:1k2U1k2m1a11b4h\4XV27BET2@>a141Z4W4c716A`31i3Hl1@416J6859:Mk2m1c1b4h\4XV27BET2@>a14
\4k;16AR:@416Q1859:^2l2g1Di2Q2JoBg93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C:S6VGe5f7`=>Y421`1c2g33W3:a6Q4
B38VJ5c5Q3Y225fAm3d2f1e26k2l1B45553Y1A5:R:;HI9Y28l2g1d[6^BeA]3XB2X5l2IMDK1h4n3?l>5:`264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3ZK8I45En1C4G315^9o6_3a2Ch2_152Q2e121
057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\5o1Nl4e1f1i4
i3[28b4f79i5l2IM4?Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53
l1]IR58I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K3f22[14S1211986
ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4^3Q37R516AR:@416Q1859:c5l2IM4?Mh4n3?l>5:`264f1404^1
:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121
057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K3U44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14
\4k;16AR:@416Q1859:U1l2g144Q6eN14k]3Yk1n:7BET2@>a14\4\5^616A@a969416Q1859:?l2IX;mi2_6gAc@e121057
iU26j4l2H0b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I
45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239[8YC1l23l2\o6YC<l2IX;iR4e121057iU2[8Y1l2IR1V6n3iR4e121057e3_]12`DT47B<8T2@>a1
4\4k;16AR:@416Q1859:V1l2IR1V6n3iR4e121057e3SR2T47BET2@>a14\4k;16AR:@416Q1859:=l2IX;b1VQ4e121057h
U1PP14l2\o6YCW=j4l2ILEMe2R2n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<
\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S121198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239W1l2IM4V6n3iR4e121057e3SR2T47BET2@>a14\4k;16AR:@416Q1859:l4l2H0b
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1]IR58I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3k6a2T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239i4e@Ol2g14W2n3k[1lP3XV27BET2@>a14\4k;16AR:@416Q1859:o4l2IMDMER4n3?l>5:`264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n
2313<X61Y1Mo3T226O2`2M]9T3d32Q202l2839KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Y9k7m<c<@l2IX;i
R4e121057o@jHnKR69]@2m2G4m2Gei2d2Nm2GS1V6h\4XV27BET2@>a14\4i3Q816AR:@416Q1859:Om2GS1V6h\4XV27BET
2@>a14\4i3c5]216AR:@416Q1859:5m2F0X_3T14m2F0X_33m2GX_33m2G^Z35m2Gei2d2mB7m2F0o[2e=d2mB1m23m2Fad3
3m2FY_3=m2k8j9b9U1bo1ii1o1i1QN2R_1d32m2Rm2Jm210f3l7XGW3i^1PX1R1W1Bg20[3Y1DV5n5YX11Y5U>h4XX1Z22m2
Qe28m2FR3l7XGW3nX5Q]18m2i3l7XGW3f^1Wj3Q]16m2i3l7XGW3Pf67m2i3l7XGW3nX5Q]1Cm2CU3l7Z8a2[<W3_V1[=1l2
l1e@Vn1aBX<^2Q]19m25c3l7XGW3_V1Ya1Vn32n2U\3Nn2>W1DJR7h^2Q7S6YP1Z1U>R4AkE9RGo7h;S3m4@d1Z5^1j2LT4e
4]=3n2XL_o51n2En2[2f1Y6k7d:b=`8VJQCcM2bb1n2S=X5P2^<[Ha=^;1o22o2go14o2QU1\h1PZ42o2Sc33o2_Z2]U1Lo2
i1V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:3o25hX4?o23j1aKU914Q\1b7\S1S8U<5RY116o2n1aKU9145o2n1gT114
3o2`Mem42o2`M2o2Vk52o2aA2o2kC3o2M^h53o2kC03o2ob3\X24o2ob3\X2fQ22o2ob33o2ob3SZ4Mo2i1V6ZT3]X1XV27B
ET2@>a14\4k;16AR:@416Q1859:5o2c`3Z]1]Mh82o2TY62o2\k53o2c`3hZ22o2c`32o2Z_33o2Dgj52o2T12o2dn54o2[1
W_3c^23o2[1W_34o2[1gc3SZ22o2[17o2Gf9oY4_1l5XAg4o2Fb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392o2XB3o2Ra1`o12o2^@k1o2`30T2m5i4PA]1P
4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_22o2jCk1o2`30T2m5U
8d=]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_25o2[1\B1Sk3
l1o2`30T2m5U8d=]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023g2c2<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S
8_26o2`>MVm1RZ3]14o2`>MYW56o2d=KMYW5]12o2^?6o2[1R>d9aP1`n36o2^?d9aP1g8he32o2k\47o2g3l7XGW3nX5Q]1
6o2g3l7XGW3Pf63o2\k512o2dT13o2dT1<2o2k^43o2i8T\44o2gJbb1cW23o2^P604o2V4`FlP72o2Pc32o2]f52o2jj33o
2jj3Y:3o2jj3g;3o2ic1PW23o21Pk52o25R1o270e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521F[@_>4m>P;\\1VP1n1o2n1
a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2Lo
2510]5@hJ1T2R3d2m1:T1_2dFa12521FkN4m>P;\\1VP1j1o2`30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2No270e1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nI\\1VP16o2
n1gT114eR4R2o25h11_10T2m5jE]1h31210P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518BQ1P3]>R4i
4FJR2l5o1iT1h6S8_23o2138o20f3l7XGW3WQ3hd3T1o2060]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9C_JVP1cDT6
\F3W53o20\W42o2hb34o25g_3j23o25PS5i1o2`3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1
VD518d1P3]>R4i4FJR2l5o1iT1h6S8_22o2Qm56o2n1S5cO14;o25h11eT1121Uh2X2dk17o2n11eT11212o2UU6Lo2n1h11
j7XGf14[1>114S1P9j1j8i9R7W@o1DP@\3hX2k@^2Q]1<o2n1h1l7XGW3@14T:_^1cl4W2o2n12^1U2m5jE]1m2J140P2m1:
=V3913ME0_Da12521E0XGb74P7d4`A_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1VA4:RCh6S8_27o2n1gT114T:_^
1k1o2`30T2m5jE]1P4P2m1:=V391Q1b>c6a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2j1o2`3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3V<V2R4i4FJR2l5o1iT1h6S8
_22o2m_38o2n11eT1121oX23o2m_3S52o2l32o2c_21o22o2V16o2V1f^3dFWMXi2k1o2V1Y20T2m5jE]1P4P2m1:=V391Q1
VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_24o20U1VV46o20U1f^3U5YB5o2V1\Y2
YU1U53o2UZ2Wf24o2jn1Z;Wf26o2jn10Y;=ie23o2UZ2YS24o2bV4id1]c12o2TU43o2`P5^43o2W2Xn45o2`P5]3M22o2`P
52o2h_36o2\<1fP3b2c^2Mo2i1V6PW4g5XV27BET2@>a14\4k;16AR:@416Q1859:5o2XC0Wo21;o2o33^1cg6d90c6mAS7:
5o2Vm6d90eO3o2Ti3Wb22o2ma7R1o2i1V6T`2W@[\1XV27BET2@>a14\4_4U411Q316AR:@416Q1859:2o2U]32o2bX73o2X
c3Xg22o2aZ63o2m_3Z32o2Se33o2jK13o2jKRd23o2jKZd23o2]Ka^18o2]KjD^?c8XZ1PLcZ12o2]K4o2jK1Sm42o2lK7o2
5a1RJ1WR1iZ23o2Z\2hV12o2Z\27o2ic1Z:U>QQ1Y3\24o2ic1`HhV1=o213h11eT1121Z9k=Mj`18o2CS3l7XGW3hY2W\47
o2CS3l7XGW3Pf62o2Ra12o2`]12o2oZ14o2V2hX1hR56o2j1TY1Vd5lM:@P3WLg7\2_1VD0P3nDWc1[@cM2mL^9l>8P3oS1\
2_1_o2o]12mL4P3\V1oP3P[23P3\W4cV28P3TMia1X9T_1hHUIeh13P3\W4na12P3\W4MP3h1V6\o3[=XV27BET2@>a14\4k
;16AR:@416Q1859:NP3h1V6\o3[=Vf1Q@7BET2@>a14\4k;16AR:@416Q1859:k1P3_30T2m5jE]1P4P2m1:=V391Q1VEa12
521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_23P3\W4kf14P3\W4kf1aD3P3ko2`W13P3U1
VV46P3U1Lob3YBbS28P3U1Lob3YBdK164P3U1VV4cV27P3U2hX1]2V;h^2ZV26P3nZ1]2V;h^2bS25P3nZ1]2V;h^2m1P3_3
0T2m5jE]1P4P2m118=V391Q1X8m<a12521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_29P3
Y`32h3VC]5h6[[1];3P3\W4bS28P3[]3`2kAc5V<]?Zc1h1P3e3o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2;[3S1002
3[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_26P3Qa3ZF`F3eh17P3R2n^3ZF`F3eh1<P3R2X[3`2T1YAP5`F3X5Bib
13P3\W4fQ24P3X^2eQ1]G4P3bZ2e3Si15P3bZ2hR1PJdK3P3\W4fW24P3bZ2il1UJMP3h1V6\o3[=XV27BET2@>a14\4k;16
AR:@416Q1859:NP3h1V6\o3[=f;aj17BET2@>a14\4k;16AR:@416Q1859:4P3bZ2il1RI;P3PB`T1a50VY2P2o8jBoj1dX1
5P3Md=]3[e39P3b>]3bd3H\1b70TA6P3PBgX1UL]`1^i33P3_g3l?7P3m1gT114_P3Qh36P3m1gT114_P3=P3m11eT1121U^
2YB`LMdi1aN8P3m1gT114_P3TL^Z14P3^c3mCoH3P3\W4oH6P3l_3a3mCoHnJ5P3cBhd3Xa127P3cBV\1aX2mKZE24P3U1f^
3_G4P3U1VV4mK3P3Re3YB5P3V`3k4YBbS25P3Qa1^n1^3\D3P3Qa1Zf24P3Qa1mQ2\Dk1P3_3U2m5jE]1P4P2m1:=V391Q1F
_Da12521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2?P3U2oS1dZ1eNf4TCDb:NhQ12i3e5
WH;P3j`2[OP4TCW;NhQ12_Ela16P3X_2a1V4UOTC7P3hQ1hDQQ1lGkGUR18P3R2eOY5P1__1lGkG>P3R2eOY5``1lF1iHUJg
1>h5]b1[43P3Zo2QX13P3bZ2il13P3:QW44P3:QW4bS2P1P3602Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9CmEa4VP
1j1P3_3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2
9P3WR4_12Y1W2c10^:4P3\W4S<^g1P1P360]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9C:TJZ?k@6P3U2Z]3kGV<Sj1
5P3V2o]3UGV<3P3\W4V<;P3f3l7XGW3WQ3T6l4b[1QAQ]17P3f3l7XGW3WQ3hd33P3\W4aM4P3R2YU4aM6P3R2YU4mK`124P
3\W4^M0>P3R4]Bf5d6_T3UKi2W3MQ1X1j5\Q23P3R2YU4:P3R2QR1WS3lLAf4S8e^1ZC6P3\W4TLY10C4P3\W4RI^43P3\W4
RIh4P3Eb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45E
n1C4G315^9o6_3]23Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253
Y1T1>=_11f1C\12393P3\W4^M4P3bP4i6^M2Q30k1Q30]30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[
5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_21Q3l1Q30R2Z10T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S1
0023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2T2Q350W30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7m
BW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2j1Q3^3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7
g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2JQ350]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP
1U2Q350_1g10T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V
5Eo1iT1h6S8_23Q30ii3W1Q353\15g3@gJ01`1CR3;14Q2m1:T1_2dFa12521Fn9lD4hGU2S3T4;gT1VP132Q3f1l1Q3^30T
2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2n1Q3^30
T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7l7j8\2P3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i6oMh6S8_2j
1Q30]3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2JQ
331^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP17Q3l11eT1121]2Q3313b11_1U2@\5[E1<]19S2N;1210P2m1:=F_29
1Q1VEa12521E0kN4P7g@U2W3_2g3S10023[5<4?c1VD518BQ1P3]>R4i4FJR2V5Eo1iT1h6S8_2IQ35^5@hJ1T2R3d2m1:T1
_2dFa12521FkN4nI\\1VP1S2Q350W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD
518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2k1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7W>m7_2g3S10023[5<4?c1
VD518d1P3]>R4i4FJR2l5o1iT1h6S8_22Q3Ri33Q3gLZl23Q3hQ1Vh46Q3l1gT114`b4T2Q350W3U2@\5[E1<]19R3CP2m1:
=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4=1c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2^1Q33102b11e3@hJ1T
2R3;121Q2m1:T1_2dFa12521FkN4m>Q4\3_1;MG6k20h>jEd4VP1VQ1KQ3040]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\
1VP13Q30Sk5k1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_29Q3c1ZJdd1`S1b=hQ2i:ng12Q3Qc2T2Q35`1g10T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mB
W3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2Z2Q35X35o1@\5[E1<]19R3CP2m1:=F_291Q1c<b8a125
21E0kN4P7UBGW3_2g3S10023[5<4?c1\@i3518d1P3]>R4i4FJR2^274Z21Co1iT1h6S8_22Q3lX4[2Q353b11e1o1@\5[E1
<>N9S2N;121Q2m1:=F_2Q>b8a12521E0kN4P7k@Q2W3_2l1j1S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2
T2Q35f1g1o1@\5[E1<]19R3;14Q2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z2
1CiV1h6S8_21Q3g1Q3d3o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21
CiV1h6S8_2h1Q3d3o1m5jE]1\3d2m1:=V3Q4o9b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ci
V1h6S8_2m1Q32[30T2m5o>j6]1P4P2m1:=V391Q1VEa12521E0kN4P7jBZ3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_2NQ350]5@U2Z1WG1T2R3d2m1:T1_2dFa12521FkN4hGU26U\1VP1P2Q35^3o1@\5[E1<]19R3d2m1:=F_2Q>b
8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2k1Q3^30T2m5jE]1P4P2m1:=V391
Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1[<]Hh6S8_22Q3TX4MQ35^5@e>R<1T2R3d2m1:
T1_2dFa12521FkN4dHY1[5P2oT1VP1U2Q350W30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7g@U2W3_2g3S100
23[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_27Q3c1bP2\h1]4b9Yh25Q3c1bP2\h1]42Q3c^79Q3]7aa3i2W3C\5a3
A7Q3oU2Q4m^1e6n8ANQ35^5@W1`I1T2R3d2m1:T1_2dFa12521FkN4fAQ6V1N\7oT1VP1MQ35^5@hJ1T2R3d2m1:T1_2dFa1
2521FkN4hGU2d7gT1VP1>c7l1Q30]30T2m5b7W>]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1iT1h6S8_2j1R3]30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P
3]>R4i4FJR2l5o1iT1h6S8_21R3]6S3BT184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;212260171B2P11P1S1
11O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1`N8I45En1C4G315^9_3_3<7<K1121U12?Q2CCT2_1528h1e1210
524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1T1>2:_1152]1C\1239
V2S37b15]3ZFk87B021111;42114P12f4`4g6i1NDh1JEF<i1h1j6YB]Bk>?2[1O3I762P1410T1U37_<W6P8@4[2cEo2n6h
5Y2Q9TCYD5S3km3gDE<h4S3Bb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1`N8I45En1C4G315^9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S121
1986ET1NQ1P1c1E253Y1T1>=_11f1C\12394S3km3dc3nDIS3lg1i=2H2S1124BTe1V35R4Kn1Jh3mf1a6h4VJU8S=3S3al2
YQ13S3km32ES36Y5_R1853d<31T1020i@Xf11X:\3nQ1Yd24S3km31d4Z1S3P2hIk87B021111;42Y12f4`4i<\1<i1[]1k>
33d3<<0IZ1UFa84oGo2n6h5Y2Q9X1S3d3PQ1j1\1f4`4f60f3Z2\1<i1j3d51eb1c42U2g7dF:THo2b1T3b1Cc2T3Ga1Y114
`7a@fDT1S3d3PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42U2g7dF:PE2P3o2Z6Cc2T3Y2[14`7a@fD9S36Y5_R1je21d_1k=]V2
2S3km34S3j\3PAo>P1S3d3PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42U2g7dF:THo2Z6Ch5Y2`1`7a@fD4S3km3V7ih2Q1S3d3
PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42OU1g7dF:THo2Z6Ch5Y2`1`7a@fDCS36Y5_R1aOb:e[12V4<H7X2Y2l1^S1iDc?k_1
X6S3BT184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F
037<:0@?o2f53DW1`N8I45En1C4G315^9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1Mj34f1=241O2^3]9T3d3
2Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239o;Z1S36k1[31[1[3h;_3\79g6T9VEi6aEh
4T3Q4c<^21[1a3;81]3g1Q4o9A[2=[CR>b4^=R83JR[15S3lg1nU2d5b[2Y5S3BFKMh4Z2c1?j9JV45:`264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53l1^6V:S2f;8I45En1C4G315^9_3_3V1X2a2Ch2_152
Q2e121057j1S1313<X61Y1Mo3T226O2^3]9j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lc1E253Y1T1>=_11f13?N39239
4T3c1P\2\c1:T3h`3e?V3m3W1T?I7^[36T3Y6gj3m3S4ci29T3W72iAc<hLXf27W12T3QQ4P1T322Y51@hJ1T2R3i1Jm1:T1
_2dFa12521FkN4iH>Ej3aX1VP1Rd1P2T3c1m1o1m5[E>]1\3d2m1:=V3Q>?h4Y3a12521E0[@eEjBZ3Ma1V2`1S10023[5A?
c1V6U:o318d1P3]>l8FJR2^274Z21CiV1h6S8_2>T3X8a7P6jU3m3KW3eB^1T1W1[4dU23T3QF42T3aV22T3SY41T33T3We1
i[2o1T3i1a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2V2`1S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1Z
7^Mh6S8_23T3QQ4Q83T3o^2Qd35T3em3[3m3S4LT32^5@hJ1T2R3d2m1:T1_2dFa12521FkN4XIB2j3aX1VP13T3QQ4m38T3
o3SGkT3=0`4Pm2j6T3AT1=Mh4n3?U5Of85:`264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1
<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6n7V@8I45En1C4G315^9S6K3MD:Z12k1ECCT2_1528h1]17210524n231
3<X61Y1Mj34h1;241O2J;W2j7>S1j1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`
6c9R41U33U3_914U3iW3WGf93U3ml3j;3U3hX4Rd12U3la7KU31^5@hJ1T2R3d2m1:T1_2dFa12521FkN4iAT8d7gT1VP1P2
U3h11e1o1m5jE]1\3;121Q2m1:=V3d:\3n40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1
h6S8_28U35b11eT11215U3h1gT114Q1U3102b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nI\\1VP14U3b1o`3UF2U3h
X44U3_91Vo3:U3h11[JY:121YX1R]1LU310]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIXAC_JVP1JU310]5@hJ1T2R3d2m1:
T1_2dFa12521FkN4nI\\1VP1P1U310e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nI\\1VP1MU3102Bg4@hJ1T2R3d2m
1:T1_2dFa12521FkN4nId7gT1VP15U3j]3P7V1eBNU313\1m3@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2X7;gT1VP1R1U31
0_151e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4];`>\\1VP1T2U35b11_10T2m5jE]1h31210P2m1:=V391Q1VEa12521E
0kN4P7g@X2T3Ma1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2Z1U3102b11e3@hJ1T2<e2;121Q2m1:T1_2
dFa12521FkN4hGU22R4R=C\FR4Z?`>Z26U3dK1g7_Jnd1S1U310e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4hGU2X5[
2gT1VP1U2U3102T3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518BQ1P3]>R4i4
FJR2V5Eo1iT1h6S8_2n1U3_1P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1g@]5_2g3S10023[5A?c1\@o318d1P3]>l8FJR
2^274Z21<6dCTCV401^2S8_25U3bb3Z<^CC3V3]n32k3V3H09NE0e>47?b1>P320b28o506234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S
2i181436NQ1R22]13P9SM1e2:Q;Y31j3V3H09NE0e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R2
2]13P9SM1e2:Q;Y31i3V3H09d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W
1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q
;Y31m5V3H:d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3
\3^3]30e1>T>6R9W1;260:3<4;630<<2k4:3B9C5b6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDa57Oe3_4
0P2g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>a;a21e2:Q;I_211a5V3H:d11h2U2b9247?`11>FY220?[27b
2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0h5:3B9C5b6G
=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>S>
1e2:Q;I_211g3V3H:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:
3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31P6V3
H:NE1h2U2b9247?`11>FY220?[27b23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV
1W2]30e1>T>6R9W1;260:3M:0I24f4:3B9C5b6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40i16g2T3
Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>S>1e2:Q;I_211V6V3H:NE1h2U2b92442?`11>FY220?;o17b23k24
0412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>T>6R9W1;260:3M:0<<24f4:3
B9C5b6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CBa2R5MDa57Oe3_40d146g2T3Y13n4M\128Q111i3S2B<>:81436NQ
1R22>N3018d8o>S>1e2:Q;I_211j7V3H09NE00h2116:_1b92442364`11>FY2204:d1F7b2o240412312@3;323?140411P
111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2m1Q20<<:6R9W1;260:3A;:0I24>
W4:3B9C5b6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMDa57Oe156b1MU302700c146^1X1]2FY13n4M\1
28Q111i3S2B<>:81436NQ1R22>N3018d8n1P=n1a8X2Y11BR2:S1m9IP1^111c7V3S161EE1h2;e13b9247?`11>FY220?[2
7b2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N1
29600Q4]26e4P5C;2230:3M:0Q1o1:[2:36;9C5b6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a4@MD:l3Y17
Oi16B386=_40d141l2T3b5:<1MFE28Q111m5B<>:814363JQ1R22>N3;b81e=H@k1W8<Y1a1F1S1a1:Q;I_211DV3H0cZ20e
1>^GW1RH2l?[V1Y13n4h31k3bCP1W30e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nIjW1a4VP1KW3]1P4@hJ1T2R3d2
m1:T1_2dFa12521F6dN4nId7gT1VP1IW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1KW30_1m3@hJ1T2R3d2m1:T1
_2dFa12521FkN4];`>\\1VP1R2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1V
D518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2]2W33b11e1o1@\5[E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0[@_>4P7k@Q22T
3_2T1b2S10023[5A?c1\@o318BQ1P3]>l8FJR2^274Z21C[C]Ch6S8_2R3W3]30o1@\5X9R<1<]19R3d2m1:=F_2Y7g6b8a1
2521E0\4Y5h=2X74P7f3l=A:<2T3_2T1?R2S10023[5A148c1\@c16Q22183T1;P3:Z3U2a8l8FJR27^1G74Z21Ck:Q9T6^4
2f1]6h6l23R54Z2LW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIl6jP1d4VP1VQ1\2W3]30o1@\5[E1<]19R3d2m1:=F_2Y
7g6b8a12521E0\4e@h94P7mBW3_2g3S10023[5A?5]1\@o318d1P3]>l8FJR27V274I`11Cj9V3_A2f14X6h6S8_2X1W33b1
1e3@hJ15Z1CR3;121Q2m1:T1_2`DS2a12521FkGo64aB\7R3i3mP1T1\3VP1V2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1V
Ea12521E0PGj74P7UBGW3_2T1`21S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2S2W30W30T2@\5[E1<]19R3
CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2Q2W3X3U2@\5[E
1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2Y2W302
b11_1U2@\5[E1<]19R3;1210P2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo
1iT1h6S8_2b1W3010b11c31@hJ1T2R3;121V1Jm1:T1_2dFa12521FkN4\FBX1e1R3i3E[99CmET1R26R1VP1WOjDR1W302b
11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4lGQ2R3YY1VP1U2W3^3o1@`3k1[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P
7UBGW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274X1Q11CjEl<Q4h6S8_2NW3^5@k6lC1T2R3d2m1:T1_2^?U7a125
21FYET4\54hGU2T8WT1VP1JW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2\\1VP1e2P2W3^3o1@\5[E1<]19R3d2m1:=F_
2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CR>fHh6S8_2JW30]5@hJ1T2R3d2m1:T1_
2P8c>a12521FkN4nI\\1VP1P3W3f12c10o1@\5[?[1b401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7lF64R4m2k?Q3W
3_2g3S10023=m4A148c1Aj?o318BQ1P3k5a8W4_3T1FJR2\21334Fc11Co91eDQ8h6S8_2W1W302b11e3@TFc41T2R3;121Q
2m1:T1_2dFa12521FkN4lGQ2R3VU1R4VP1`:;YFOW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIR3YY1VP1RCT<2f14Q1W3
02b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nIR3YY1VP1Q1W302b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nI
]7nT1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6U\1VP1_2W30\30o1@`3k1[E1<]19R3d2m1:=F_2Q>b8a12521E
0e;U<o64P7mB6P3_2T1b2S10023[5A391A52H\@o3183T1;P3]>l8FJR2^274Z21C_3aLg6h6S8_2\1W33Bg4@hJ1T2R3d2m
1:T1_2Y7Z?a12521FkN4DWGQ2i5T;9CRCX2AT1R2Y1h@]?cDT6\F3W5OW302Bg4@hJ1T2R3d2m1:T1_2dFa12521FkN4nIn@
M_JVP1WO2LW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIn@9C_JVP1NW302Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4m>j8U
2\\1VP1QD^2NW30]5@hJ1T2R3d2m1:T1_2eCn2a12521D1kN4nIl6_U1VP1QD^2P2W3^3o1@\5[E1<]19R3d2m1:=F_2Q>b8
a12521E0kN4P7mBW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2R2W30]3o1@\5l8^<1<]19R3d2m
1:=F_2Q>b8a12521E0kN4P7mBW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2NW30]5@]31XG1T2R
3d2m1:T1_2dFa12521FkN4oHN6U7oT1VP1W1W30e1g3@]31hC2\31T2R3;14Q2m1:T1_2dFa12521FkN4\Fk1FN6k2Y4oT1V
P1T1W30e11e3@]31hC_31T2R3;121Q2m1:T1_2dFa12521FkN4\Fa36U\1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4
nI\7oT1VP1P1W33b1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4hGU2U1^6gT1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521
FkN4nId7gT1VP1MW3f1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nId7gT1VP1KW302Z5@hJ1T2R3d2m1:T1_2dFa12521F
kN4nI\\1VP1]S1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4];`>\\1VP1KW302Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4n
I\\1h@]?IW33Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1S2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0
kN4P7mBW3_2g3S10023[5<41=c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2U2W3^3o1@\5o>[61<]19R3d2m1:=F_2o3Q:b
8a12521E0kN4P7ZBB23P3_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2JW3^5@hJ1T2R3d2m1:T1_2d
Fa12521FkN4nIl@_KVP1RCS2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1R2SCa12521E0kN4P7mBW3_2g3S10023[5<4?c1V
D518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2R2W3X30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2KW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6k2YY1VP1JW30l1`3@h
J1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1S2W3f1g1o1@\5[E1<]19R3;14Q2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S1
0023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2NW3d11g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nI\\1VP1fh1
MW3f1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nId5gV1VP1V1W32Y3o11@hJ19j1R3i1Jm1:T1_2T>Q17U7a12521FkN4n
Go1g1l3h=nHoJV5Rd1NW32Y51@hJ1T2R3i1Jm1:T1_2dFa12521FkN4nId5gV1mJX5Rd1d2W3]30o1@\5^1lC1<]19R3d2m1
:=F_2I_6g6Ni6Ia12521E0c<WB4Q1n5Z6j8g3W3k1Cg3S10023[5A?c1\@o318X1;P3:Z3g:l8FJR2Q2<74Z21CTEf3\;`2h
6>;d3c3_2]2W3f11e1o1@\5[E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0kN4P7g@U2W3_2g3S10023[5A?c1Z=Q3o318
d1P3]>]4^4FJR2^274Z21CiV1h6S8_2Q1W302b11e3@hJ1T2R3;121Q2m1:T1_2k4hAa12521FkN4nI\\1VP1R2W3^3o1@\5
[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7`B<W3S2;d1R2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2OW
33Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4DYIoT1X2f1\3e3[GT5P1W30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2n@PH\
3VP1cDa1gDc;IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1mZ1S2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa1
2521E0kN40o6mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2HW3^5@hJ1T2R3d2m1:T1_2dFa12521
FkN4nI\\1VP1P1W33b11e3@hJ1T2<e2;121Q2m1:T1_2dFa12521FkN4nI\\1VP1P1W3f1e1Q2@hJ1T2R3;14Q2m1:T1_2T>
_8a12521FkN4nI]CnHoJV5IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6U\1VP1IW3^5@`3WG1T2R3d2m1:T1_2dFa1252
1FkN4nI\\1VP1Q2W3^3o1@\5[E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8
FJR2^274Z21CiV1h6S8_2S1W3]1P4@`3WG1T2R3d2m1:T1_2c71]<`2a125216?kN4V4^1XDl6YNk5Y1VP1P1W3^5@hJ1T2R
3d2m1:T1_2c71n>\1425216?kN4nIl6b2_K\7SJR6LW33Z5@hJ1T2R3d2m1:T1_2\@W6a125216?kN4WIF\\1VP1JW30]5@h
J1T2R3d2m1:T1_2dFa12521FkN4nIl6_U1VP1JW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4mEP4l6_U1VP1KW3^5@U2bH1T2
R3d2m1:T1_2dFa12521FkN4nI^Ef3VCVP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4m>P;\\1VP1JW3Fg4@hJ1T2R3d2m
1:T1_2dFa12521FkN4nId7gT1VP1IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nId7gT1VP1S2W30W3U2@\5[E1<]19R3CP2
m1:=F_291Q1VEa12521E0kN4P7g>U4W3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S8_2Q1W30Eg4@hJ1T2
R3d2m1:T1_2dFa12521FkN4Q8f3o9o1U2d7gT1cHb7QT1Q2W3^3o1@\5g;c91<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW
3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8a1MJW3^5@RAe91T2R3d2m1:T1_2dFa12521FmGm64nI\\1
VP1JW3^5@hJ1T2R3d2m1:T1_2Y9j6_6a12521FkN4nI\\1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIXASKVP1HW3
^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1U1W30]5@h>1S1i:1T2R3d2m1:T1_2dFa12521FbKX34DcCf2W2Fd7gT1h
>W2h8\6JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1Z?k@JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1RJS6J
W30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIZT1Q8VP1P1W302Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\7P2`79C_JVP1
cDR2W30]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C
Q=gIh6S8_2R2W30]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2
^274^1K1CiV1h6S8_2V2W30Ae2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d
1P3IJh<R4i4FJR2V5Eo1\@\Dh6S8_2U2W30Ae2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN40o6mBW3_2g3S10023
[5<4?c1VD518d1P3Ic=R4i4FJR2V5Eo1iT1h6S8_2S1W33b11e3@hJ1KX1R3;121Q2m1:T1_2V?]7a12521FkN4lGQ2YX1R4
VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4lGQ2\\1VP1T1W3f100e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4hEU4n
CkDa3i3\LVQ1KW30]5@hJ1T2R3d2m1:T1_2^:V9n2a12521FkN4nI\\1VP1Y1W3]1DO[2@hJ1T2R3d2m1:T1_2`F20a12521
FkN4nIZ1Y4c7SOVP1_>m:kHU2H9Ll25OW3^5@\7V8`3c71T2R3d2m1:T1_2P8c>a12521FkN4nId5gV19lObNV2W30W30T2@
\5[E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0kN4P7mBW3\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1iT1h6S
8_2NW32Y51@hJ1T2R3i1Jm1:T1_2dFa12521FkN4nIU1e@`JVP1Rd1T1W310Y51@hJ1T2R3i1Jm1:T1_2dFa12521FkN4nIg
13o?`JkJ1X5>TF^MT2W3X30T2@\5[E1<]19R3CP2m1:=F_291Q1h=]7a12521E0kN4P7mBW3\22g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2V5Eo1iT1h6S8_2JW3Bk4@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1I\OR2W3Bk2o1@`3k1[E1<]19R3d2m
1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR2^274Z21CiV1h6S8_2LW3^5@hJ1T2R3d2m1
:T1_2dFa12521FkN4iH>Ej3S4]T1VP19Y30Y5_R1Ql2n>`JgEan18Y30Y5_R1Ql2_Y1gEan18Y30Y5_R1Ql2n>`JYd2=Y30k
1]3_R1iT2eFAm3aU1QP1a1eb19Y30Y5_R1Ql2BZ3aU1Yd27Y30Y5_R1Ql2_Y1Yd29Y30Y5_R1ee2[6m3aU1Yd2:Y30Y5_R1e
e2[6BZ3aU1Yd2;Y30Y5_R1ee2<Q4l1m3aU1Yd2:Y30Y5_R1ee2[6m3b6nNYd23Y3lS4m38Y30Y5_R1Ql2m3aU1Yd22Y3lS46
Y30Y5_R1aU4Yd21Y39Y30Y5_R1_]1a^1m3aU1Yd29Y30Y5_R1Ql2j1R2aU1Yd2:Y30Y5_R1Ql2BW1R2aU1Yd24Y3lS4j1R23
Y3lS4j1CY30k1]36XR1jj2131m?h?h4b27a2Aae1gN9Y30Y5_R1lj23c1lX1Yd2<Y30Y5BlQ1Zj2A3o?`Jjf1^M7Y30Y5_R1
dl2lX1Yd2:Y30Y5_R1lj23c1SW1h1Yd25Y3kb4:Se1^98Y30Y5_R1\Q30ST1Yd29Y30Y5_R1Vj2]2Z3aU1Yd2=Y30Y5gKg6e
9e8k3bY1nNgV1mJ[i1:Y30Y1B\3_R1P63\o3Yd2P1Z3k1]36>118\Q1`o1\Fl41=0i4j:`50bA7f1\1@a=S1^3aE3k=U4kIS
2Z3k19S3E118d3i7mEl1Z4d8R@4j40d4Dk7>Y1W1a4]2T43Ia1c9n6j2_5104T3T30^2Q3Q4d1k37[1\=2_27a2A@4310m7[
6^2fB]6\;h3dGc27Z3Y5_R1lj2g1lX1Yd2?Z3Y5IeQ1lj2Q4]20b9`JmJlKU3^=i<8Z3k1]3_R1lj2dZ1@hc25Z3Y5_R1aU4
Yd2;Z3k1]3_R1jj27m?\GS3QP1Wd1U1Z3<U18]3`1X3mFg6Z8g?X2O`l1m215U5P<_1l5;0Y>a2AnMC^1g2UF40V1]Bj6C@Z
3l1\3_R1Z8eOQa2^<nMmU1l809`6CT4IZ3k1]3_R1eBjQ1YV17>X:i3Ge>^<V8^B[52[15_7a@Dn:l>7Z3l1\3_R1aU4V8R\
28Z3Y5_R1P[3`J@kS1l_1FZ3b18]363VHU3g6lCh^1TH1313bOg:mf1[Mh187Z3l1\3_R1Pk2`Z1Yd2<Z3Y5`@e21V?jj27\
R1Q8eIcj1:Z3Y5_R1VISQ2S5PNQ8PJXj1:Z3k1m1_1_R1R=^h3QP1\DjO6Z3l1\3_R1aU4Yd2V5Z3;b1M\2[2n3?l>5:`264
f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1QG^78I45En1C4G315^9o6DJ7311_1
a2C4c2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C
\1239R[1l4Z3;b1M\2[2n3?l>5:`264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1`N8I45En1C4G315^9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239R[1?Z3Y3o1_R1Jm5T>X4SQ2EY3W>nHoJYi1@Z3k1]3_R1jMf1o5Xe115QT1V2j2Z1QGW
m19Z3l1\3_R1dl2i2RV1mb1[Q18Z3Y5_R1^O2lo1RV1Yd2HZ3U4S1_R1Z<R3XHiZ1g5[4V4:V=1^41>X1h@Y8fa1_FDS3MZ3
U4S1ImJg6jMb?RU1i21k2KMIn5:5aA[1VAac1^6_FD^2D`2f1LZ3S41S1Og3gMW;hMY]1d3U6V10>l>[19R1nAn>0[<k1hLd
Gc2W4;Z3S41S1_R1aU4n>VV11X3hK=Z3U4S1O_Q1Rj2k4bV1n>0P[1XJ`2>Z3S41S1_R1ck1bN]2G^3eT1[k1TEh3AZ3U4S1
_R1Ze2g4h6=20IYS1[k1U8n<h3`2X2Z3k1]363W>j<9S1c5V4CW8Bo4`3U5d112CM251=;GW[1]9X116b1b1;:157[1_1;]2
Z7bH<h21HAZ7e6f>j233CU6U3R1:g1f>g;c82J2T32T4X1Z3Y5_R1V4Co92X7U5d112CM8156T1ed1X11i1S4a1W1a1Z7UMZ
7P;Z=GXK[D2JW32T4d1Z3Z1n3b>T=S1Fl4V4Co92X7U5f1FM815410S1ed1X116b1CZ1<i1_1;Ka1Z7UMZ7P;Z=G^<i>P9f2
a92T32T47Z3l1\3_R1gP3iT1Yd29Z3Y5gKg6on2g1iT1^Jji16Z3U4S1_R1aU4Yd28Z3U4S1_R1dj2lZ1``2h3<Z3U4S1_R1
bV2_CAQ71hS1Yd2R3?Z3Y5EiQ1lj2dE0b1k;`12k5I]e1QN7Z3Y5_R1lj2dZ1_W2i<GZ3Y5dEj<g?j?0gBULV1m4Q2P2b4;]
1`1`<dEc2YFV4hi1@Z3Y5dEj<a^2V1W3e1Q2P2\1o4`1iT1jX1^[18Z3Y5h2fOgP3bAVCYd2MZ3<U18]3i4eM\Q30>521LT9
_1g20S3_@HA`6[=^7k1k6\\1h38Z3l1\3_R1jHf\3``2h3LZ30T1=h1l1o5T9S>W3@14V1aOgNbGX:AiT1[@n7R<\A11`Hi5
CZ30T1=h1l1o5n;Y;W3@14V1gP3fS1R1_^2i5\5Z3;0^126F_1L1Y2]2`1?l>5:`264f1404^1:6:406X1F4D156271HM1P1
S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1`N8I45En1C4G315^9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMo
3T226O2^3f4AT4T3d32Q202l28=Kn2Z14S1211986ET1NQ1P1c1E2531W1T1>=_11f1C\1239h;kK]3l4Z3;`11M\2[2n3?l
>5:`264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2
Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12
39R[18Z3Y5_R1oETQ2\^1Uk1SI7Z3k1]3_R1aU4QP1Wd16Z3Y5_R1oo2aU1Yd26Z3Y5_R1Yh1W]2Yd26Z3Y5_R1i>gf3Yd27
Z3Y5_R1iFg^3cd1eOIZ3k1]3bMl41[>U6R=i2Z@l4g5R26a5l15[1Va1^93mOi1]b1<Z3l1\3_R1cDhb1Eh2Va1^9i`1_S1?
Z3Y5bMk3P1cDo\1W9ej1i`1l1T1k>^<R5@Z3k1]3Z?TCl8]3W8MoY1oQ1UP1j3QP1R1Tc19Z3Y5_R1l8YH_P3j3TQ1Tc19Z3
Y5^APAQ^3P2^ERW1V]16Z3Y5^APAaU4Yd2CZ3<^1]3i4eM`Ef5lo1[6h:_1W2d3\1k?A_[2i8:Z3Y5_R1Zf2d3Z1\3]1[U1Y
d28Z3Y5dLj5U;1Yj3Yd26Z3Y5_R1aU4mb1[Q16Z3Y5_R1lm2dW1Yd27Z3Y5_R1lm2R2aU1Yd2e1Z3Z1n3Y1@W6O\IV1V3[:P
6a<d1n64X8V2Cf1Q1o1YD_?R2Z23VFZ4d1b687]4?:e:V2f4k3U6\2i6j20:Cb1W:^4k@j4j48Z3Y5ZET=fh2X7aU1Yd26[3
b1gT114eR45[3b1gT114Q2[3b1a1U2m5jE]1h3140P2m1:=V3913MVEa12521E0kN4P7kA0X4_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1\D\@h6S8_27[3b1oO\3Z1146[3b1\S1Z1148[3b1gT114mBc1Zi27[3b1gT114Wo52B[3a107_T114X
1ZBME^6jU1a1_5TGS>mh16[3b1UQ1a3149[3b1eQ1Q314aDo\1SQ27[3b1UQ1?Q3146[3b1]JY:147[3b1\S1Z114eR4A[3T
2j613mn2hI_12Y1`1Z20X?f2R2ZV24[3BeX6[11[3R7[3:0S1182Mh4]2`1?m2W3U61^25:`264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1ZN58I45E2k1C4G315^9o6
\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMj34T2241O2^3f4f4j18P1^352Q202JQ28396D^2j14S1211986E
9JNQ1P1AQ1E253Y1;5B>=IE152]1C\1239X51`Q1i4[3:`11Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T
3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z53[3Qa1aH8[3\\1X;_Q1UKXZ2T;S54[3cg3ZW1e[
17[3nm3mC9CmEW3:[3`M3Vo2k8b6BX^1_2]C3[3BmL2[3a`68[3_i1a2\h2lX1g:h1]13[3XY6Q28[3X3ZU1m5T>dg2nc1M6
[3b1eQ1Q3147[3b18\Q1Q3147[3b1oOg414eR4;[3b17]Q1Q314mBc1T7nV39[3b18\Q1Q314b[3_h16[3b1gT114j[22[3W
Y53[3X4\Z73[3d1jT12[3B2[3eS49[3b1gT114ml2Y1k307[3b11eT11219[3;f9QCmf3_1l5XASV12[3lb69[3Q8W11hC][
3i=f3hh1I\3d1JX62001P2mE_4V4R:l6me1TT1Z7^6fV1Z:Z;0;^2_5?\3d18j6301^LVEVk2V6kR20;n7;\3S2d66kFiJVk
2RY20;b39\3h823kFPf3RY20;=\3e1Y7mLh2NU2f1jh1bk1cR1ZJ0?\3e1WT1h2NU2f1lEmR1`2Qi1fBl?ZJ0?\3e1WT1h2N
U2f1jg3Y5lIZJ0;W6hOY2\3e1b10o1m5]E<AK\3d23NJ:=;5f1MQ>b8a12521E0TP1l5b2bC_2g3S10023[5A?c1T>W2o318
@=E>a2]>l8FJR2^274Z21CSLe:h6JX7_1O[2\3e1b10o1T1h4]E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0TP1l5UF_2g3S10
023[5A?c1_3d:d1Bo318=2=8217P3]>l8FJR2^274Z21CiV1h6S8_28\3l801]]3]n2VAX19\3d1W701^LcP6X1XE[4\3d1>
9e31=9H3K002004162l7S=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4_:Z1\2OU95d3R;BS5U2a6Y31=
KT3j1=0`30<D>0BA8Y29DA463<0514294T4GAe1M60b32F4Fa7MP18b6D@<1?\2n30f3k1W3;3f9V804l6Z2aJ94^2\3d1>9
e3b1O00200407_Fb56R3[1f1<o40Y5?^301i8Q3P60_B\3f622fAg2U2a6Y31g:S1CT3M0AL617>l4W2Mj32KF_86R1g8\2f
7k1W3]B04l6Z2aJ9Q1\3d1>o3b1O00200120gFb5i6em21Y6]4j50^1OSF6jEeE0Q7lL9E\3m1fM\>P3R70`4k1l2R3X8am1
k90Y5]20S5o2fj1Q2\3e1b10o1f2Z1k1jE]1\3d23i1:=;5f1MQ>b8a12521E0`Nc1l5UF_2g3S10023[5A?c1\@o318d1P3
]>l8FJR2^274Z21CiV1h6S8_2o1\3e1b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1
P3]>l8FJR2^274Z21Ch@0;cEh6S8_2Q2\3e1b10o1m5jE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0QV1QCS3_2g3S10023[5
A?c1\@U1i218d1P3]>l8FJR2^274Z21CiV1h6S8_25\3\Y1be50Z8l1\3e1b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0Q
V1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_29\3e1h4`2mLm5f1YX3g^17\3e1WT1h2T3f1Qg46\3
h82oFQk2nJ1\31]3]3]3Ld10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3
LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31\3]3Ld1f>47?b1
>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j
;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31i5]3A:d112e22R2b9247?`11>FY220?[27b2o24041231
2@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0Q18]4:3B9C5b6G=Q2U20U
1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40i1a1\1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>S>1e2
:_52^5I_211o3]38Cd1o8f547?b1>P320k2o506234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC
5b6G=Q2U20U1;29>d1d1]2U1><:1Q7e121057^2CT3R5\7Oe3^<Z7\1]111Q3[1_1i181436NQ1R22]13V9X=S3h1h9N1e2:
W8DT2Y31h3]3A:d15`>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31g4]38b
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11
f1C\1239M]3W1;`;W@F0b6Ea=:n3iU2P?NPIZ;l1Y<g7Lg;^6^7b5[77^=[22]3gb72]3Yk6?]3W1;_L2`6EVV1_j2Z;RY1]
D7j?Y7P1]3W1jCo=X6^3?lLBIcCQ2g3?`GUMS8n3nB7j=o3h3Kf4aB7[7W9^4[2Y7H]3W1;85Z:Y;f4n8MPEW5XBPG0oF]6X
4VBi2e4c2fOgR14]3W1g_6XN>]3P`1eh1?RS1ih1_6Y?`2_>h2i1n;27]3Ti2oT1X1^8TY1cQ22]3a_3;]3ST2cA[W1dZ2PF
j8\4V=Z4e34]3g1VX3nm32]3g1o1]3X3o1m5jE]1\3d2m1:=V32n=b8a12521E0cDf<f4UF_2g3S10023[5A68c1\@o318d1
P3]>l8FJR2^274^1K1CVC?b<_6h6S8_24]3o^78a=V1]3W1Do2P>hER3>c6W1^T1W5Y6c1k;mHd3[7R:>?0AC<SR1]<b=^5o
6?Nj2LT4]2R1b>C]3U11Jng3R\2aET2f4U1m1b3Z2`6`6>d3U1V6E]3U1L]:<Ql1`3iOXf1T?a>a3U6a:]3]:n26m53\6]8]
38C96=E7h4n3?V547?1`1>P320k2E5:`264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0
U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kc>6[9N;g1;n18I45Ee1813=49=315b6G=e1;U20U1;29>d19Z1Q228U1
><631=CT2_1528h1X1<210524^2?313<a2f31Y1Mo3T2241O2^33Y9T3d32Q202JA\128396<113^2j14S1211986E981436
NQ1P1A?2>E253Y1T1>=_1152]1C\1239mL1e2:Q;Y314]3U1hX3fV2a3]3L8[10e>47?b1>P320k2o506234@3V11n14b115
j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;Z1n2^1:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g7f4Z7\1]11
1m5i181436NQ1R22]13TV11e2:Q;Y313]3U1hX33]3V1g_66]3V1`1oX4U_1Qa1<]3db1CC[ETHa1P2g1Ja1Uf22^3T\41^3
2^3bd2S1^35T1P2U4Q[1cKV@ke1VT1_@aA7BET2@>a14\4k;16AR:@416Q1859:3^3W^2ea38^3^BYW2Y1SHfW2a5a85_3V^
2\V1hQ2n15_3n>O[3kj11_32_3R`32`3iZ3U1`3c1hIk87B021111;42Y12f4`4i<\1<i1bY1h3PCg2o1UDa84oGo2n6h5Y2
Q93`3iZ3aK4`3iZ3gB\=P1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Ch5Y2`1`7a@fD9`3X3oP1j1\1f
Ci9gU1^`2Q1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Cc2T3Y2`1`7a@fDU4`35T1=f5n3e6l8:`264n
54E0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1`N80H45d2CTE2a2CCd3528h1e1210524e3X6
1Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AG\1Y1i32]1Cm14`3iZ3XGhU25`3iZ3Qm2j62R1`3W3PQ1j1\1f4
`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Cc2T3Y2[14`7a@fD4`3iZ3XGc\24`3iZ3c1[R35`3iZ3o42hV34`3iZ3R5hV3
3`3iZ3c1U1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51oMP2R5UB2H\1g7dF:THo2Z6Cc2T3Y2[14`7a@fDk1`3o20T2m5jE]1P4P
2m1:=V391Q1VEa12521E0kN4o3P3UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2:`3X3oP1j1\1fCi9g
U1hBem14`3an2W<g43`3iZ3c73`3iZ3e]22a3a\43a3m`501a3:a3PZ2R2S@6d1\S1`4i1ll21a35a3S\2U2fP4X=<a32R3l
7XGW3R<0[JZ@mBW\42a3i_74a32YP6U>;a31S3l7XGW3jf1jk2XFB^\16a32[l2mBW5[j23a3X3g[6_6b33b1M>o1Y2c3:?l
>5:`264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1`N8I45
5?V1GC4G315^9o6Q3=Q2?Cc24N002375284c1e121057>A?]1313<X61Y1Mo3T226I52^3718d1P3T4T3d32Q202U1f18=K3
U44S12119526@4T1H5Q1P1574P1E25361C<T1>=_11f1C\1239_Nh6S8_2l1b3V1FLGAX3[Cd;Rm1cBf3`B4c7_Jl2[D]8Q<
7BET2@>a14]192><64Y1d92S216AT60:><e2@0316Q18319:I5b3Q1]l3m>4>b33i1^9PQ44c1e121057iU2m4b33b16Fh4n
3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_
3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3k6a2T3Gl22Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11
f1C\1239ZV1k4b33b16Fh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1`N8I45En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3]9T3Gl22Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239?b33X;PQ44c1e1210524iU2;T1b3Q14>T1Bo3^4`P44c7XV27BET2@>a14\4k;16AR:
@416Q1859:f6Ab33X;PQ44c1e1210524iU2k<CWL`1b33R1m2X3n3Rg2Z>bK4c1e121057e3lGb2cW1T47BET2@>a14\4d9V
216AT6m3@416Q18319:4b3QT1[X343b3]\44i4b33b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3]9T3d3
2Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239>b3`>ne110mX1lN4ZS1cS22f1Q12k4b33MDMh4n3?l>5
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_15284c1e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=_11f1C\123
9]5b33M@3M^1Y3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I4
5En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3d1?26O2^3]9T3Gl22Q202l28=KY44S1211986?5T1NQ1A>
c1E253Y1T1>=_11f1C\1239k<Ce2??6^3[<c5k2Ok35m5b33T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o63X32a2CCT2_15284c1e12
10524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239gZ
1Bb3[1QIZ1Z:14^9YNeT1j:Bi=;4\b1Z2[;5b3\]2[FdX14Q4b33T1=f5n3e6l8:`264n54E0200111;212260171B2[4015
1U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd35284c1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2
S3211986E9JNR2AT2Y1i32]1Cm18c3S3l7XGW3b:lK`_57c3S3l7XGW3b:][62c3Yb11c32c3Z_36c3S3l7XGW3Pf62c3gK4
c3Yb1oY1Vb32c3gL3c3gLhf22c3`^68c3S3l7XGW3i^1nJW\48c3S3l7XGW3SW3jQ2Q]12c3o^39c3S3l7XGW3g<RZ1fb3^\
1:c3^`1cH1l2Y:P6cDY_2U>2c3hY66d3R3l7XGW3Pf62d3Sf51d32d3Y_33d3fLbb23d3[l2mB2d3Vh53d3Xl2Vb33d3fLci
53d3fLhf21d32d3gY67d3R3l7XGW3hY2W\48d3R3l7XGW3i^1nJW\4:d3R3l7XGW3jf1Y<WS3a2Q]12d3an65d3n^3ml23^2
8d3oS1PX1^U1kV2`C3^23d3Xn2bZ35d30ei2d2mBT1d3T1V6mW3jT1XV27BET2@>2^14\4C0H\7P316AR:@416Q1859:X1=Q
1d3T1V6h\4XV27BET2@>:0U14\4j8m21016AR:@416Q1859:9d32f9gd1We2_1l5XAg=2d3Wj5T1d3T1V6[Dlo1a9Om]1Y\1
[:b;o37BET2@>a14\4h4R716AR:@416Q1859:T1d3T1V6[DUh1g7m1gAhT1Y;@2Zj17BET2@>a14\4k;16AR:@416Q1859:U
1d3T1V2o3ZE_Y2X=dP1XR2o37BE5n1@>a14\4g3e50\216AR:@416Q1859:Ld3T1V6h\4XV27BET2@>a14\4k;16AR:@416Q
1859:Y1d3T1P2U4^4k@jQ1P:cM]4_Y1Zb1m?o37B2BT2@>a14\4]1P1R2Y716AR:@416Q1859:Md3T1V6h\4Zb1mC7BET2@>
a14\4k;16AR:@416Q1859:5d3oAPj1jl3c53d3Y3o[32d3Y_34d3fi2d2mB4d30X_3W54d30[U2YD2d3gb33e3ei2cE1e34e
3Y3WGdo12e3Pm22e3\Z45e3\]3k1Za2_O2e3dW75e3Sl64_=`35e3U^2om1]4o]2:f3X;iR4e121057iU2?f3X;iR4e12105
7Ua12`D_7bDj<;f3X;iR4e121057iU24Mf3MGc5n3b?dU1\LTa1e121057X<_9WGm7l4P4Z5a2e@P4T7W2]:Z2Ef3MGc5n3W
e1a]2e121057X<gP1m7l4^1a2Z5a2Y620b3278d12g2U2n3f547913`11>P320=@438:22I7b2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1>
<451@`6e1210524^2C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;j8`J\21e2:f9Z
1I_21P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a
2CCd3528h1e1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1U6f3M6=K13AR4n3
?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239fD_:16\1o9R1U3>f3X;\o1\S2e121057\OBZ@^E<f3X;iR4e121057\OBiU1
7g3Z6[3oY4_1l5XABg3[3I`5Yo2_T1U6_1l5S<T5ZOhAEhN1>d8U1g3LIJ0S7kg1Q1WY1iW1_1l5i:L@P5_;d47bGa4b2P5l
1P<MZ1b3U13KV3W31d1X2A9g3^1W8e=Yl3_1l5XAdW1o4f30L8;Mh4]2`1?l>5:`264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T22
6O2^3f4[3Z1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239:g3U18W8Vi3h@_1l5XAcP16g3f9oY
4_1l5XA:g3^1W8PY1nP3_1l5XAcP1Z4Ag3V17W8UIQ314`]3_1l5\10W>b1e@m?Bg3f9Sg3kB_1g2063k1A:\10j?X726Bg3
U18W8\_1[9eQ2`?_1o2o1A:]1h8Q7eP1ne1Mg3V1_8WL14d?Z^2h1g=0:S1o4L8T1`7R1R3BME9DM_8TOo^18g3f9oY4_1o2
l2]1j?;g3V1_8WL14U[3Z2_1l5XACg3U107W8UIQ314cCli2_1c2300R3]1j?@g3V1_8^Hh314`]3_1o2l2]1c4V;e7SU18g
3f9oY4_1o2l2XARL8g3f9n;Pn3_1l5b>e2=g3V1_8WL14`]3_1l5XAe7jDc^1:g3f9oY4_1o2a2:XAdf28;g3U1`8oY4_1l5
]1^84V7`3?g3V1_8UIQ314`]3;S1l58T1m=l17g3f9dW4Z2_1l5XA:g3U18W8UIi`3_1l5XAcP1:g3U18W8R`1li2_1l5XAc
P18g3U1`8oY4_1l5XA[3Ag3f9[X1TU1o5XEUQ1_1l5R2V4n:e7PMnHP5k>@g3V1S5[3UIQ314mBdX2\2`?;S1l5XA:g3U18W
8\>1`k3_1l5XAQ1g3U1`8dc1_AHc5k<\3b8T<g?a18T50LE:1C_1l5XA`;2Lf51dBe2\W1b1]4f30S110:e4P1]2`1e6l8:`
264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524
Z3:T1S51FBMo3T2241X9k7d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1kV1S1g3Q13<e5]2oY4:T1l5XAm]17B
ET2@>a14\4k;16AR:@416Q1859:_1g3Q13m1T4]2QMh\1X5d4Vf1:T1l5l2i1m1j1h8m]17BET2@>a14K`3^3_1e5V116AR:
@416Q1859:Q2g30j100h7e;g2^8k1X=2h;\3;;2Dm2gU1XMU=_1W2m1f1V13b5W533?=2A3Ic11<1420011122b1n1j251]T
136T123T9TQ15W2g3`200S7QNn:g1:7=`1k2X1`23Z2]2i112Qh1i@b3c2_1g2T3`:m4@1V1_?U:A^@E=00>;@k1Q4o6h=22
85108>5=<5l2k3o292Na151<Jg1g3U107c4n2Df=\;S314[:o3X1l4E7[2]1M^1@:nT1\6iGo6g6;0R1[19V48S7W5c1=>R2
a68g9^71\2mJ`;n1i<K1\18g3f9oY4_1l5XASa1oOR1g3Q1V6]2gc1Wf2:T1l5XAm]17BET2@>a14\4k;16AR:@416Q1859:
7g3<Y9oY4_1l5XA8g3f9X;Vg2_W1_1l5XA7g3f9oY4_1a5:XA7g3f9oY4_1l5XA^?8g35`9oY4_1l5XAge2;g3V1_8UIQ314
`]3_1l5XA8g3f9oY4_1l5XAeQ207g3f9oY4_1l5XAka2:g3f9Z4aX2Rm1_1l5X6o:Rg1<g3f9ge2`4Q6]B0h:\<_1l5XA>g3
o2f6U1XGW3X^3_1l5XAm@]6`@TW18g3f9Xg3fB_1l5XAaN9g3f9ZBQ4bc3_1l5XASO<g3U10_8WL14cCli2_1l5XAY1g3LV2
b6SGc8c2C8S1a3k=d4[:b4_5b<e6gW1_1l5k1B1f6[2BQ5Z8^9Z4j2g1]3P5>R;V2W8ZHY1Cg3U18W8f;e2V8S7j=hd1c@W;
g=_1l5R7U:nNY2:g3V1_8WL14`]3_1l5XAS5f30V172Mh4]2`1?l>5:`264f1404^1:6:406X1F4D140040271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3
f4T3a1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2531W1T1>=_11f1C\12397g3f9]h2aa1_1l5XA8g3j7k1eY2YP2_1l
5XA7g3f9oY4_1l5XAW@9g3f9\>1fY1ia2_1l5XA8g3U1`8Qh3mA_1l5XAn4f30LDMER4]2`1?l>5:`264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131
:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?g3f9Vj1S>dQ2_1l5
XAT108n\2V2n61@g3V1P2^6WL14`]3_1F;k2Z10AXA7g3U1`8oY4_1l5XA<g3V1_8\Fj514`]3_1l5XAcm1n4f30a12Jh4]2
`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1`N8I45En1C4G315^9o6
_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239Cg3U18R10S7\>1X?ZW2XFc>_1l5XAcP1K_V1hA8g3^1W8oY4_1l5XAeP17g3f9oY4_1Y5BXAT1g3MJm6Oi4a21Q
1b5l43P4Q<P<hH`4X3n2Z3j1n;`9j4Z10XF_1l5b2a1S=V;XQ1k>b58g3U1`8fj3X?_1l5XAAg3V17W8lJZ114`]3;S1f55\
7k9WJXY1\1g3Q1V2o3]2Yi1e`2:T1l5XAm]17BET2@>a14`1k2DHR1EW6U1V116AR:@416Q1859:4S1<g3f9lAMf:dE`l1WJ
_1l5XAT_1>g3V1j6d1WL14`]3_1e4V1XAX;^2l6f30S11072Mh4]2`1?U6_5V35:`264f1404^1:6:406S14E0200111;212
100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1`N8I45En1C4G315^9o6\32a2CCT2_
1528h1e1210524n231201:0S1S51F89Mo3T2241O2^3d2Q2]35R1j18P1d32Q202Jm138396D^2j14S1211986E9JNQ1P1AQ
1E2534T1T1>=_1152]1C\1239T@fF1k2;g3V1_8WL14gR3h:_1l5XA8g3U1`8gU1WT3_1l5XAX1g3F[1Z61V1X3_OR1?l3b4
T2`=>T5h2S:0d3?1c:S;U1P4mCa4U3_1;`5_4h<a2[CDR4Z5\b19g3f9SP2kY2_1l5XA_i1RI=g3f1o7a8fOQ[1nJeK_1l5X
AaDoIW1g3L8`7L2Od32ZT11Wo2b1_1a5:XAc8d3f4U6g@c2a6f5Bc1\1o7]110d<1\16c4:39g3f9b=\l3_1l5XA_AbV27g3
[3Z6oY4_1l5XAP1g3f9X4`5kMYFj8R2T1P5j4R5d>W1PQ1_1l5g2>O61i1o3n6[9]1n52_[1:JV2h3S1C5T33S@Q8Q5T7[1Z
22b3e2F871i58`Gg;m5a2R2UIT1Y2G^2c1^6f1X3c3R1AGAX;U1f1O74911112000R7m5NW?k6d723B22T7VLg5T1d3h3S1C
5l3524C7332V1c<Q83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9a?dK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092
[<f1D:<;111210c3Y34l6R127`780_4^1IU1V4Da4V253?123B2W7C1`Kk4KI:e1h3S1C5U4X1m=Z>d2c>15Z4[:<ne1a1m1
[4c8]95U2l2\1n;8D>FEP1G774;11122TES1]E12Lm6hGd42i6f3h3S1C5b395242@772ABe<U8T60P1b11b4Z223k6871h1
S=<Uf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??Z:8;2IF>V1?D2517>11112000B6S64o73Q7N0n5k6e5R153;31
23B2X6UM`1P5:`1T2h3S1CX4f4h9PEk:[2^5Y\2831]1^6f1F[2]11O<8CR1?1N092c9g2Q1d174=610m6_8ES70h5f5E3g8
=g6g3e;Z2[4514607G12V;9h3m1i8jQ51122`c1W1h3S1C5R4K?SFSi1`[1h>X3]1T1Y1P118\2d@1122^S1Db?L[4e@514T
174Z5E[5T2h3S1IR424C7332T1kDV7d1]D8T1d7<YB`[1a6?4R1g95T128KY1P1181=DA5?992g>U11122B_6k?8o5V6De5R
15_1o63L[LEP5W1h3S1Yc1T1W5ZW2h>f1Hj2L1\18Q1T11;CQ<U3R162S@\S1R1Z>Z2[4514607G12c1h3j100^Cg2^8T?2^
5Y6\3;;2Dm2cNSOiP1W533?=D3Ic11<170011122b1n1j251]T136T123e1h3j100^Cg2^8k1X=2h;\3;>b3cNSOX5kBd8W5
33?=D3Ic11<170011122b1n1j251]T136T12Z7RS15o1h3i11V3n5e8h5Q7Z516X5X2n12`6X4[4b16c4i3cIR1TM>d2RId4
j1\333MD3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7aJU12n6n1h3i11V3n5e8h5Q7Z516X5X2n12`6X4[4b16c4i3cIR1T
M>d2RId4j1\333MD3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7aJU12g1h3i11V3n5e8h5Q7Z516X5X2n1c6d8b1j4i3cIR
1TM>d2RId4j1`2O3b13]21<;11122c4g3i6W=T3l9R32f74\JU12n6`1h3k10^C2S;k1P6^5Q32[3d1k8;;2b3]2e9_Bi48i
16n3c=U4_7n=R8^5W5G=b1`262a3j251Z7Q@g>V7RS1^1h3k10^C2k92T1k1a>2[3d1k8;>b3]2e9HfAR5P2n3c=U4_7n=2o
72[5o5=S462\651Z7\9d6U1hDRS1Nh3k10^CV;]N;Q4KjR1P2W[120]=W5G=b1`262a3j251^<eI`4hU1S1h3k10^Cn92T1i
5cH;Q4KP<fAR5cCdI20O]<W5G=2FY362\651g@mIhU1>h3\c4T92i;II_262b61g@\En620e37880DE21e227j1e947913`1
1>P320=@4028:22I7b2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1c>
6`91G;223;3M:0S1U3^1:3B9C5b6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=@MDa57OP3D_40^1224
7=X2T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22>N355Q71P@c>1e2:_52^5I_21d720e3789Z12g2116j1e947913`11
>P320==2438:22C57b23Ok14041234@3;324>140411_14801311162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C0
2\3BCW2Eg20LHh9:_46`9I;26;3A;:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Ba57Oe1
5b16S40450^12247932U2]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22>N3018hU11e2:Q;I_21R620e378d12\1Z1
U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg
20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;
>2?11Z2^33@85>:81436NQ1R22>N355hU11e2:Q;II8\11j520e3@d12g2U2e947913`11>P320=@438:22I7b2S1k140412
34@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;
29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^1B=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_2
1\620e378d121e2:j1e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1o7c66`91G;223;3I3360S14_4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><45130;Y;?35<a2l2V1N
MDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;Q71dN1e2:Q;I_21X620e378NE011e2U2[5Y447
913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>
6`9I;26;3M:0Z1]4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3T4450^12?=X2T3Y13l5\1;>2
?11De1^33@85>:81436NQ1R22>N3;hU111c2:b5^5I_21X620e378NE01g2U2e947913`11>P320=@438:22I7b2S1k14041
234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2
U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3T4450^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N30
18hU11e2:Q;I_21m520e3@d12g2U2[5Y447913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H
:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1
NMDa57Oe3_40^12?=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;gGP>1e2:Q;I_21o520e3@d12g2U2e947913`11>P
320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;
26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@85>:8
1436NQ1R22>N3018gGP>1e2:Q;I_219i37U_1dHWV3=g63g8W620e378:Y121e2:j1e947913`11>P320=@438:22I7b2S1k
14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2
U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDa57O[1Y2_40^15<=X2T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22>N
3;TGa3Q;1e2:_5a5I_21_620e378d12g236j1e947913`11>P320==2438:22C57b2S1d164041234@3;64>140411_1482C
A015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2CA><45
1@Y;C5<a2l2V139@MDa57Oe3S4;0^12?=X2T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22>N3018TGc>1e2:Q;I_21f620
e3@>U12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2
T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;o<7BET2@>a14\4k;16AW11Gm1:g5@416Q1859:T2I_21Q620e378d12g2U2
e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20
e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=MZ1T3Y13l5\1;>
2?11Z2^33@85>:81436NQ1R22>N355hU111c2:Q;I_21Q620e378d12g2U2e947913`11>P320=@438:22I7b2S1k1404123
4@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;2
9>b11d1]2U1><451@Y;C5<a2l2V1NMDa57O[1Y2_40^122<=X2T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11
e2:Q;I_21V620e378d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2b211G\3^3Eg20LHc>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa
57O[1Y2Y450^122<=X2T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21n520e378d12g2U2e947913
`11>P320=@438:22I7Cn1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`
9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^1B=X2T3Y13l5\1;>2?11Z2^3
3@85>:81436NQ1R22>N3;hU11e2:Q;I_21i520e3@d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C14041
1_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1
><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21l3i378d10^1V
=47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\3^3E^4c>6b9G;g1;h5:3LC5b6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3S4N\7Oe3b6=]5Y13l5\1]111m5i181436NQ1R22]135nU11e2:Q;c18\11_3i3@d10e>47?b1>P320k2
o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\
7Oe3b6=]5Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31Ni3OV6h\4ZJ=_[17BET2@>a14\4k;16AR:@416Q1859:d3i3@
d1031_>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5\7Oe3i552?=]5Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y314i3Z^5=[B`3i3@d10e>47?b1>P3
20k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT
3R5\7Oe3b657]5Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31V2j3j20o1Q4k1o>j6]1\3d2m1:=V3Q>b8a12521E0dN\
7UF_2g3S100235U5A?c1\@o318X1;P33E1012Bh<o3l4FJR27V274Z21CiV1h6S8_2l2j3IP20o1Q4k1jE]1\3d2m1:=V3U5
7k14b6b8a12521E0b7m<\6f3\7UF_2e31AA0023[5A?c1\@o318d1CM^13E1012P4Z9h1[2g4FJX1I24V274I`11Co8O1Q5`
9T>h6i2>]11Z3_2R2j3e2U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1C\211E10`=R4
i4FJR2e3V2o1j7;bLh6S8_2S2j3k2o1m5V>c7]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o1HDA18d1P33
C1106Dd<l8FJR2^274Z21CPGh?h6S8_2T5j3V10c1o1X2d3jBa10\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a12
521E0f2R9P2c9b>^8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041R2h2GAR1BK1140i218=2=800017
3:?A_1I1021l5>o6Q1j7FJR27Q13P174[1N1CU6>W2`4g3n3X2V1T>h6Jg1l44>_1Oj2j3W1c1o1X2d3jEAKd2Gd2T1>610:
=AC1P1Mh<X1b8a12521E0QV1UF_2g3S10023[5A68c1\1U2P7`3d1BKS318=2=801173l23Ec=l8FJR2^274[1N1CZ9R4g3^
7T>h6S8_2Cj3fQ1_3R6Tm1jL[X110GoCUAl3P7W7\8h=Bm3U2j3S1a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7k
A0X4_2g3S10023[5<4?c1VD518X1;P33E10`=R4i4FJR2l5o1V8bLh6S8_29j3TX3^U2151103k1j3e2U2m5jE]1P4P2m1:=
V3913MVEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4i4FJR2l5o1iT1h6S8_2m1j3e20T2m5jE]1P4P2m1:=
V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P33E1a=R4i4FJR2l5o1iT1h6S8_2P2j3Z1`1o1m5jE]1\3d2m
1:=V3Q>b8a12521E0dN65o6UF_2g3S10023[5A68c1\@o318d1P32FJh<l8FJm14^274Z21CiV1h6S8_2m1j3e20T2m5jE]1
P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3IJh<R4i4FJR2l5o1`NX6h6S8_2l1j3e2U2m5jE]
1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3IEm<R4i4FJR2l5o1iT1h6S8_2j1j3k2o1m5jE
]1\3d2m1:=V3Q>n4c3a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR2^274Z21CiV1h6S8_2j1j3j20o1m5j
E]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3G1c=l8FJR2^274Z21CiV1h6S8_23j3c]51i1j3j2
0o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR2^274Z21CiV1h6S8_25j3[Bd6d
d4Sg1l1j3i21o1m5jE]1\3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A?c1>m?o318d1P3Ic=l8FJa1@^274Z21CiV1
h6S8_2l1j3e2U2m5jE]1P4P2m1:=V391G9VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4i4FJR2l5o1[<]H
h6S8_2o1j3j20o1m5o>j6]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR27V2334Z21C
U<c5oDh6S8_2i1j3k2o1m5jE]1\3d2m1:=V3Q>b8a12521E0QOo6UF_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR2^274Z21
CiV1h6S8_2k1j3e20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4i4FJR2l5o
1iT1h6S8_2T3k3d1a6n1A[<a8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<R@W7T40S=^:61Y3E27IH4DF0`1Y5W1b6`7e4K?3X2g
2811042=261T<P8Q3K@f2W7Ja6Q1>0J2BY5h1c2f3l79k21[2AV2P9=831121a1P1j2k3d1a6[1BkB93U2Lk1DT2g2Q8^43W
1i3d37CX4\4V8WK0aG061Y3E27IZ2`1Y5c4m1o>X2d2281107=250000S<n1o9W3\3n3U5T3Z1j54;P4S:f1\5A2T;=83141
Z10311D92\1k3d1m7BkB93R3Z222T2i:a=CX4_o161o32Q1eS1@E25000Xb14;P4]9E=X1n5n;54c1S1f3k3P1C^7d52Y7K@
i1d3T:4\55o23^8o5Z?m1^D2f12i3[5@Q5;<X363;X17S12H?01<S5@KR1D9j8_<A:2b1@42D1?\5IW3<L107=25000P4\3g
212_3U3m:]1Y1Y1b1U7:o1<0Z52\1m1m2f2`2e45_1m2m1>`39:h2]1Q416;1?Z3d1k3P1C`8cO8^:[1EYHah1Y20`1T6];P
2Q1U6I_41107=25000WGf4j1m4P5Y3>0J2j7d5]8\7X2`4Q4141l2b1k3P1CQI3W29W3a1Kf2`8T3Q3h]1XS2?]517C61@gH
a?3Q1\2j549^14U6V8k21m2b6d4=831121a1Z1:k3ad1WQ2i_1W6C6]DoOaS12l3mU31l36l3U1WT1m5f1Qg4h1l3h20o1m5
jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_22l3\d67l3U1WT1
m5f1jh1Vn2o1l3U1b10o1m5jE]1\3d2m1:=Af1MQ>P2a6a12521E0QV1UFMa1g3S10023[5A?c1\=o2o318d1P3]7o6l8FJR
2^274Z21CiV1h6S8_23l3U[1[l1m1l3U1b10o1Q4k1jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o3
18d1P3]>l8FJR2^274Z21CiV1h6S8_22l3U[1m1l3U1b10o1m5jE]1\3d2j12:=;5f1MQ>b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2P2l3U1b10o1f2Z1k1jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S
10023[5A?c1T>W2o318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2P2l3U1b10o1f2Z1k1jE]1\3d23i1:=Af1MQ>b8a12521E0
`N`7UF_2g3S10023[5A?c1T>W2o318d1P3]>l8FJR2^274Z21CiV1h6S8_27l3U1WT1m5f1TW4l?m1l3U1b10o1m5jE]1\3d
2m1:=Af1MQ>b8a12521E0QV1UFMa1g3S10023[5A?c1\@o318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2o1l3U1b10o1T1l2k
1jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2n1l3U1b1
0o1T1l2k1jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_21m
32m3^V1;m3P1UQ1a314>^5[k5\2U59m3P11eT1121Wg3h;Bm3P107UK22`5S1]214>o_2_5hZ1SJo4Am3P100\K22d6]2121
iIc7]c1R1Q]16m3P1gT114Qb66m3P1gT114>>m3P1e1QS114Q2m5T>[82U_2]c1@5m3P1gT1147m3P10fT114>8m3P100eT1
1212m3iP67m3P1ZQ11Z3148m3P1UQ141Z314:m3P11SQ141Z31216m3_Ec3@nd2a34m3Ub3c^2j12m3Ub33m3iP6gS23m3ea
2S_32m3nQ86m3g3l_7k3X9T12m3^h51n33n3EQ\13n3[U6V42n3kZ27n3OaK2R9142n3Qe53n3Ef\15n3RY1]1k2Xc6U6o3:
80Z112Lh127j1b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\
3^3]30e1>T>6R9W1;260:3M:0`1W4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@g3c2m4CBa2R5MDW4Y17O[1Y2_40d14
a1U16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22>N3;d8_>?S>1e2:_52^5I_211^6o3:8[112n1;:27j1b9247?`11>F
Y220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>T>6R9W1;2
230:3M360Q1>W4:3B9C5b6G=A_1U20U1;29>b11d1]2U1><4221@Q608m4CBa2R5MDW4Y17O[1Y2_40i16`26f1]1Y13n4MF
E28Q111i3S2B<>:81436NQ1R22>N3;d8o>^4Z8Y11e2:_52j4CI_211f3o3:d1f>47?b1>P320k2o506234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M
\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31P6o3:8[112e2U2b9247?`11>FY220?[27b2o240412312@3;63?140411
_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6`8AW1;2230:3M360<D1d4:3B9C5b6G=Q2U20U1;29>b11d1
]2U1><4221@Q69Q1k3CBa2R5MDW4Y17Oe3_40d1;`26T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>S>1e2:_52^
5I_211m5o3:8[112e2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q
2^3\3^3]30e1>T>6R9W1;2230:3M360Q11d4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDW4Y17Oe3_4
0d1;`26T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>S>1e2:_52^5I_211b5o3:d11h2U2b9247?`11>FY220?[2
7b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;2230:3M:0h5:3B9C5
b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o
>S>1e2:b5^5I_211g3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1
;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:b5^5Y
31g5o3:d11h227j1b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>_7d66R9W1;260:3E7360h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13
n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8h1V=S>1e2:_5a5I_211m5o3:d100h21S2b9247?`11>FY220?[27b2o24041
2312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W2]30e1>o4n3U56R9W1;260:3M:0I2k4:3B9
C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N301
8d8o>S>1e2:Q;I_211P6o3:d11h21S2b9247?`11>FY220?;o17b2o240412312@3;63?140411R1<4801CB15K1L1N1H:12
W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>T>6R9W1;260:3M:0I24f4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa
2R5MDa57Oe3_40i1n2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>`:b31BR2:Q;I_211b5o3:d11h2U2b9247
?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:
3M:0h5:3B9C5b6G=A_1U20U1;29>b11d1]2U1><4221@[6T1h3CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:814
36NQ1R22>N3;d8o>S>1e2:Q;I_211`5o3:d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1
N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa
2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>S>1e2:Q;I_211g3o3:d1f>47?b1>P320k2o50
6234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;5a1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4
CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31g3o3:d10e>47?b1>P320k2o506234@3V11n14b1
15j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13
n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31h3o3:d15`>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i1
81436NQ1R22]13P9^Cd91e2:Q;Y31i3o3:d15`>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]3
0e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]1
3P9^CV2]71e2:Q;Y31g3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;
g1;S1d4:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q
;Y31g3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=
Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31V6f38:62GB1
h2U2n3c5247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>
T>6R9W1;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[64e121057^2CBa2R5MDa57Oe3_40h4T3Y13T4IM\
128Q111i3S2B65>:81436NQ1P1Q12>N3;MZ5[25i>2c;\21e2:X3h7I_211Bo3dZ20e1>^GW1Z2gU1[V1Y13n4h31]3=bC@o
3dZ20e1>^GW1RX1[V1Y13n4h31k3bCBo3DoY20e1>^GW1RX1[V1Y13n4h31k3bC_S1i3o309d10e>47?b1>P320k2o506234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5
\7Oe3Q9\3Y13n4M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31h3o309d10e>47?b1>P320k2o506234@3V11n14b115
j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4
M\1]111i3S2i181436NQ1R22]13P9SM1e2:Q;Y31Ao30cZ20e1>^GW1RX1[V1Y13n4h31k3bCc3Q48d10[:Y447?b1>P320k
2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT
3R5\7Oe3g7f4Y13l5\1]111m5i181436NQ1R22]13TV11e2:Q;Y31b3Q48d10e>47?b1>P320k2o506234@3V11n14b115j1
P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g7f4Y13l5\1]11
1m5i181436NQ1R22]13TV11e2:Q;Y316Q4U_1dH]]33g85R4Ae2he5hY16R4Pi5Sm11U412R4Pi54R4i7h@]P5S5f3<@DMER
4n3?l>554`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9
o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]8OT3d325k102l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11
f1C\12317e9_7]BS721;S4@m3j9[c1WIP\1\`1S2WCXJ8S4dJib1nQ1mT21SQ1l=3S4[g5R\13S4h<gT14S4_FZm3U`3_4f3
<@6=c1HY3n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2]L8I45d2CIZD2a2C
Cd3528h1e1210524e3X61Y1Mo3d1?241TAd32D\102JQ28396D^2S3211986E9JNR2AT2Y1i32]1Ce17P9C]>dBLn251T42T
4l@3T4l@Qa24T4`DWS3bo12T4_a73T4XR3f72T4Rf2LT4DV6h\4XV27BET2@>a14\4k;16AR:@416Q1859:2T4Yi21U42V4Y
n52V4iY62V4f^3j1V4Y20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1iT1h6S8_24V4f^3b_2nc13V4bb1f[44V4^>[8^W53V4jF^W54V4^>[8kg21V4n1V4Y20T2m5jE]1P4P2m1:=V391Q1Fj
1dBa12521E0kN4P7d4`A_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1U:cJh6S8_23V4k_1mi46V4j_10XHaV1R32V4
k_1n1V4Y20T2m5jE]1P4P2m1:=V391Q1_>f6a12521E0kN4P7a1cD_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1ZQ
1^3h6S8_22W4ba6i4f3@<DMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_115`1C\12398W4T2]_6YS116\1U>Z6f3@<6=MC4o3n3?U6f85:`264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1i>f?8I45En1C4G315^9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3Z26R12Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239;P5>_2Z:^17\6h4f3@Q1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12
11986ET1NQ1P1c1E253Y1T1>=_115`1C\12393W4oY3bW34W4bY2XT1fS36W4h2i^6^<l6a;4W4<`1d_63W4<Ua6k5f3@C=M
h4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1
211986E9JNQ1P1A2NE253Y1T1>=_1152]1C\1239R4f3@C=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii
5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2S321198
6E9JNR2AT2Y1i32]1Cm1jK;W4<QEgId[1W2e5c[1TS2S<lBR5f3@Q12J4c4n3?l>5:`264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T
226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\1239VO16\1U>Kf3A;GP2b3n3mW1Y=a]2e1
21057X<T6Y<f7b2n3m7l4P4Z5a21X46X4ZU51L?^g16X4R2hb71j5:2X4nP6:X4;a:mm2cT1YP2g6d9\@W=3X4;W^71Y4=Y4
`10F0[U1mR3Q6cQ1VD_5312Y4cj52Y4XW13Y4k9aX18Y4K]1[U1lj2R>mZ1UK7Y4K]1[U1VQ32e75Y4K]1[U1oX35Y4Y2[U1
oX3[l16Y4X20[U1oX3[l15Y4X20[U1oX39Y4`1G0a7iMg:Wn2je17Y4`1G0[U1oX3je14Y4`1gU1Wo4<Y4`10F0[U10nX3je
1_531;Y4`10F0[U1oX3je1_531m1Y4`1E10R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P3]>R4i4FJV1Kl5o1iT1h6S8_2k1Y4V210R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD51
8d1P3]>R4i4FJR2l5o1iT1h6S8_27Y4X20[U1oX3[l128Y4`1G0[U1g:Wn2je16Y4X20a7iMoX36Y4X20[U1g:Wn22Y4K6Y4
K\10[U1oX34Y4Y2[U1oX3;Y4`1G0_J^:<mR3Q6mY1l;`8Z463B7<Y1j1=15J<6742[5U13Z5T11?E=N<:W23W2<BR10;0ANE
0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2W10I0P24CY3O1n3`3Y5:22b2K1`4\15`10
B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02\35MNV1e151<P1P1Ah
1f130V4b2Z35>;2j1\111211I104J@Z2c24KH2566677D7l11188318T1W1c1\1C5ED2d10U14E21]1T1L4<2j1f2k1j3X32
l3n1U2m50R2[1U1C27II;[4cBd@eX1f<mS11UQ2T11c93[4k^3o^23[4Wj3cS22[4km53[4Xh3bU21[44[4[@b^2Sm22[4^B
5[4^Bl[1S;`c32[4fi53[4^BP22[4_D5[4ZCT1oR1k62[4[n15[4ZD\[1Y@h`34[4ZD\[1RQ43[4ZD_\52[4Xh33[4Xh3iY2
2[4n]32[4S^32[4[I3[4[Igd25[4j2`FfP5UP23[4W]3nGj1[4T20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3
S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_23[4P]312[4nj62[4Q]22\4SS14\4SS1Q<iI1\4M\4<V6h\4XV27
BET2@>a14\4k;16Ag5Z4@416Q1859:7\4SK0fb2<g9TV45\4SK0Sc2g99\4SK0Y^1\T11:g9bl23\4ZLh61]41]42]4Wc35]
4lDmV1PR1b]4:^4[2\5dP1R2c1R[42m@od16^4[1Z61Wn1ZP42^4XX63^4XU3oR36_4UP624hW1PFX1_49V2o3aC[9[S2^\1
k\151TI7BET21>>a14\4i3Q816AMb2a6@416Q1859:S3Nf3H4Gc5n3We1V[2Z2e121057X<gP1`324T4l4P4k1g1f1a2f?RI
h14_4UP67nD3`4nk6Y45`4jT2]U3ea19O`48V2o3h\4hj1_;7BET2@>a14\4`4Z716AR:@416Q1859:M`48V6Y`1^l2XV27B
ET2@>a14\4k;16AR:@416Q1859:3`4cT3]Y31`4B`4dDT3f>YNSIY8X2iAR2V7b5k2XNd=^4o;fG2`4SP3;`4m2Zn1if22Q1
c1`c1X<d1`78`4m2]]27aW2Vf1^EhP13`4Q^6i;3`4iW3ZT12`4Yj3X1a424U3P3\9[S4Y1[ASC`;2e5W50k97BET2@>a14\
4k;16AR:@416Q1859:Jo4Z4610\1OQ19<U2]1T877P21>FY23?c2b2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:
8G[2R31g6]1Q2a;V20e1>RI2500:3M:P5S136;f7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MDY4;KX3B<50m40k1
d27:\8GO\128Q1d6<>J3]4>^1Y3Z5^>@Z63Q4aB_211U1a4mDV:0X1X4QMo2n=W7T;P:R6P9j91o8S8^6h1e1g6R6m5n2d11
m1k2e8<U6Cj2W2j1c2V4Z46N>0_2211n;47?b1>P320k2o506234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04
f2T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT3R5\7Od10o1Z3S9b5g1\1]111m5i181436NQ1R22]
13o5V@o4m:1e2:m2S8T1T215a4Vb2T\1ej1`LT2a42\2[1b2\3h3n7b>a2l7N0Y21Z113@gCLc2W59LPg1Z4GS1X1mDO5S:a
3d3U1`339`3V21e@a2K_:62R14R17U1Hj1<;109:I3`4P2X=N=a4\3iFd7P2_L]?VY3gJe8_?\5i1W6f3J26=2Jh4n3?S61f
85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1`N
8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3d1?241O2^3]9:i2d32j1602JQ28396D^2j14<F211
986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\1239_=U3QJ1b42b4^o51b43b4W2lF3b4TI[j24b4TI[j2m[26b4d_1ka1<`m1ea
22b4mT3j520V48[12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0Z1n2^1:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDa
57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21]5Z48[11h2U2b9247?`11>FY220?[27b2o24
0412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;2500:3M:0h5:3B9C5b6G=Q2U2
0U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40]3Z1T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8o>S>1e2:Q;I_2
11Ac41Jng3R\2aET2f4U1`5Z2`6`6>d3U1V6<c4me2]2d2]^1GhJ1`Z1fC8d:S1c40a5YW1j4NgHR54W6P2V2n2\7W2R@1[:
1NT1T8_Gm<3<8XC5o:0c29Lc5T1d4Cn:YA01Il4I0k3X2b3_16c=d2o5[<Z2f`1R_11Y4b;l>\3R:i3_6]4[<e3FT453d4jc
5g8<d4\2h`1T3]n1`Z1h[1eGP?Z1[B2g4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3MDK1h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R2]L8I45En1C4G315^9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1Mo3T226
O2d2I]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239lZ1Fd4ILZ1X?\P2d5mGiR1n9ml1n9i80c
71^70l36f352d4Qj6?d4f1Z1`X3SQ4110c71\;6:[351d4f5f3MDM^1=k2n3?R2i<536`264S1B404^1:6:406X1F4D15627
1f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D_M8I45E21i1C4G315^9o6_3a2Ch2_152Q2e121057n2313
<X61Y1Mo3d1?26O2^3]9T3d32S1M02d278=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239FP>]2i3]2110RAQ1M1
?[35h4f3MDMh4n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I4
5En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239^6f3M6=Mh4n3?U6n1g6536`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1`A1j3R98I45E2k1C4G315g5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y
1l1U2K1Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1L7>=IE152]1C\1239j>[4P1_Fm
5f3M6=Mh4n3?U6n1g65:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V10
37<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28
396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?j5f3M6=Mh4n3?U6f85:`264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C
\1239>d4Z23Z?lFnf5g2h5JY2o<\6>S68d4\2PP7X4_1]4f;o<P2d44Cb100m3l;][1d2]@l9[1a?e2iT1S_1`1n8d<7BB2Z
1I@>a14\4o1o2;8S1[3MH164055c7g1F9641631K859:4V2[3El4f3M9:Mh4n3?h>35:`264f1404^1:6:406X1F4D140040
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
o3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12398d4X2UT7hB_1[50c4?d4f1YS5L@_
h1_7P>1Z4:T1:[505d4f1hb71Z@R1d4IK0EP:Z;QG`Jn6a4X5\A`<S>e[1f9e8U=EY<_5P6_4Z1b41V21^2W3_2EV5[1d4IK
0EP:VS12m82Z62Y2Q81g3[@ZJbBo3V]1V1G[4[2>k;V1jGS4;Z1l1e21V212b2P1_4ET56d4la11^f50_K5d4gd6eC0f5V1d
4If1n_151Z?fQ1VQ2:A?l9J1]Hj@g69U3<00V35NW21X2044W3a6o2U1V2Nf5f3MD4H10Hl3U2h159c7E_3;f2536`264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1T>[@8I45En1C4G315^9o6_3a2Ch2_1
52Q2e121057n2313<b1e41Y16Fo3T226O2^3]9T3d32Q202l28=Ka1g24S1211986E0S1N=CP1c1E253Y1T1>=_11f1C\123
9FKR:Od60b544m4Q9Q1c5f3MD4H10e4n359c7U4;f25:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4W137<=2Ko2f53D1U1PC_;8I45En1:84G315^9o6_3a2C`1W1_152Q2e121057n2313<X61Y1Mo3T226O2l2A]9T3d32
Q202l28=Ka1g24S12119866>0S1NQ1P1c1E253Y1T1>=_11f1C\1239Y1PB0b544W3e1Q92d4gd62d4]c7S1d44V6h\4dj1c
;7BET2@>NB4\4X3@V5j216AQ1P9@416Q1859:Y2Ld44V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Nd44V6h\4XV27BET
2@>a14\4k;16AR:@416Q1859:b1KMd44V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:b1Nd44V6h\4XV27BET2@>a14\4k
;16AR:@416Q1859:3Z2i4f3MB1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12119
86ET1<AQ1P1c1E253Y1T1>=_11f1C\12395d4jm6Fe?eF5d4_[3_U3WMeF6d4Sn2ol3dAUCQ54d4Sk6dDWE2d4dW23d4cY3]
`3Gf3M0Ec9W3W[3YDe121057e3g>hDi8m4i2P>h4SV13d4ef5[S1Ed452Y[1N3?P;Y27ZS1`e2_O_7S8U3R2R6d=a1>6d4ca
3eZ1VV1[6gA4d4ca3l`2[67d4UM[W6e>d4c=22d4i`63d4aR7;R5f3MDMh4n3?P6`1b3X2^15:b1M64f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1`N8I45Ec1:C4G315^9o6_3a2Ch2_152Q2e121057LQ2313
<X61Y1Mo3T226O2^3]9T3Od22X1H02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\1n4f3MDM^1Y3n3?l>5
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`6
_2SFQ8\759d4Q3n=Q8cc2_Z2iX2k35]5f3M5>MJm3n3?S6h85:`264f1404^1:6:406X1F42A156271f11P1S111O015DU1<
X17IW21_3OBJ5a4[17<\1o24`4P13c18a5nH8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3d1?26O2^3
]9T3Gl22D\102l28=KY44S1211986ET1NQ1A>FLE253Y1T1>84_11f1C\1239P7R5a4TAe4P2k4f3MD2Jh4n3?l>5:`264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12`N8I45En1C4G315^9o6_3a2Ch2_152Q
2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=_11f1C\1239h4f3MDM
h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9
o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l2839KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f
1C\12395d4X2Yl6iDc<R1d444Q6eN14k]3i9_a1n:7BET2@>a14\4k;16AR:@416Q1859:Ed4f1Q2P4RZ11iEbV2ZB;^?a3a
]1g8V5j41V21^2Y29d4d2^l12Sg1`ElZ34n=Ld4\2Q19b2]1hV1Y31Z1^D`3jQ2k1X1WP1a3_8Q6g@]3_:9b2V4m13aA5d4\
2XL\\5QX14d4\2fa5Yf14d4\2]V4nX3Q4Z49\1Oh1U2b977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML1N1H631
28NC;d<]1Q2h=0T2Y8c1T?260:3M:T63Bf7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7W4Y1]90h4_:\128Q1d6<>
J3]4>^1d8o>RM_211Id4X23l8<i9j3`H1Z1^D`3SCe<R3Uc1T?a3o:_311S6\KfJ=d4\2[7m1bU2^S1V_2R7Y7a7UI[B2Id4
\2d?c<VC1_2P5eJ]9U[1W4kT1l18m:a3U1@l;b2j<g:f8c56d4fJ]1TT2W_2jY1R1d44V6hETT2[K^GZCmb17BET2@>a14\4
l9n116AR:@416Q1859:IP1d44V6l:af1h?`k1V;Qk17BET2@>a14\4k;16AR:@416Q1859:S1d403V6We2P6R5\\1Q;Vk17B
ET2@>a14\4d70U416AR:@416Q1859:Md44V6h\4XV27BET2@>a14\4e7U416AR:@416Q1859:@d4U2c\1]h1a=PX1oF1^IYN
1Bo2Q1n:B5d4^?ZO_Z1[b4;d4f1N0Th6Y13UH1m5Q26d4f2^i6YN2Y:U1d4E4^X1a3V?\[1f6X]1^C\2I1S3o@kC7W1X1d5j
7ER65V1G1b1[2>@3`1P7C]22P1d4J^X1a3V?\o2kEI1S3W=U1]F7`2d5j7FQ65V1G1b1[2>@3`1P7C`21d44d4Xj6W4m@3d4
Sn6SE2d4[k7i4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239RX1>4d4am6\8R2W6f3M6=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3nJ8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524
j1S1313<\2k31Y1Mo3h1;241O2^3]9j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1
239W9o5o4cBm4f3MD2Jh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53
l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1
P1^14E253Y1T1>=_11f1C\1239nMXB2\8f3C96=E7h4n3?V547?1`1>P320k2E5:`264f14041234@3;:681406S14847020
0111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kc>6[9N;g1;n18I45Ee1813=
49=315b6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1Mo3T2241O2^33U7S2T3d32Q20
2JA\128396<113^2j14S1211986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239mL1e2:Q;Y31k5f3M6=Mh4n3?U6f85:
`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45E
n1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y7S2T3d32Q202JQ28396D^2j14S1211986E9J
NQ1P1AQ1E253Y1T1>=_1152]1C\1239h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
l4LOBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l2
8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392d4f]17d4X2HdY7WCm35@d4f1AH]X32Wj1Pe1jA3d71j5:T952d
4_[3l4f3MDMR1e3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I
45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239P9XIY<1h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44
S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j85d4Qj6^>U4UG3d4ia7]73d4Wi7`;k4f3MDMh4n359l>5:`264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121
057n2313<X61Y1Mo3T226O2^3[7Q2T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253CET1>=_11f1C\1239XW1k4f3MDMh
4n359c7X75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ka1g24S1211986ET1NQ1P1c1E253CET1>=_
11f1C\1239=d4@S102EQ8[g61`AQ4d6f67d4d102g8nX7]AR5f3MDM000e4n3?Q7j75:`264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T
226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239YJl3O1=b4l9Q5f3MD2J10e4n3?Q7j75
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2f53l1`N8I45En1:84G315^9o6_3a2C
h2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239V
NO1Kd4KH0ISb1gH`=Be7dB[KYP2_>?^81]6o3MS3P2a2c1^3f2>R1f3MC3L0e4n3[S1kAk?em1e121057X<gP1j1>0b5l4P4
Z5a2hCX6T4g=0T3Ad4_3Z[1YAFY?a2WL\7P:`4U2T`1nFnCZGU;2d4f_3Gd48]10U2b@e21YL2?[_2k2Yo1Y@4P<WB168S1U
>8d4g1^d6XN16\1U>Od4HL00FTi11_21k3lH^`2]6l]1S2a5n<168S1D?6W6:6[1c48Dd4f10VBdW11_21j30lHhR2V8^^21
6\1P8T68<d4f1Obc2ZY2lj1mI1j527\5:d4f1Oha71j5224T:7d4f1hb71?Z5:Ed4IMaQ1aV1TU2l^1]?X8U:1d@6f316\1P
3d3_722d4a`73d4o_7j63d4o_72Ed47AJ0c]1g2a\5Q1k>Bd2JJY1K@e2n4j2h37d4f1i8nY71X2^25d4`:jd5X5Xb1<d4d1
0kb1VW2n^1^[1a1fKg5i9M<d4g1aW3of2gKk8\>T116\1U>3d4Ql6XG8d4g1oh4gi216\1U>8d4g1a]6UU116\1U>3d4hd4d
\13d4bj7Y:W5f3M<7Mh4n3?l>5:`264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1
a1f53l1R>]@8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S121198
6ET1N=CP1:80N883253Y1L7>=_11f1C\1239fJh4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32
Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239YU1<d45^10^5hR2\b4TGT6T2a3a14d4mY2\b4YM3d4o`6
R]12d4Rn75d4cb79k616d49gT114Xn5R1d4Jh21hIj;a3b6n@Qg2kEA9S3k@oC7`2d5j7h65V1G1b1[2>@3`1P7C`25d4QY7
U2bB`72d4[U82d4VX7h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3R8Z1T3d32Q202l28=KY44S12119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239R5f3MD2J3AR4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17IW21_3OBJ5a4[17<L?o2f53c18`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d
32Q202l28=K@h34S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239VO1h<k4f3MD2Jh4n3?l>5:`264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12`N8I45En1C4G315^9o6_3a2Ch2\1252Q2e121057n2313
<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Nd44S2R4h\4XV27BET2@>
>R14\4k;16AR:@416Q1859:Md44V6ZW1]U3XV27BET2@>a14\4k;16AR:@416Q1859:Ld44V6h\4XV27BET2@>a14\4k;16A
R:@416Q1859:Od44V6m51hV4XV27BET2@>a14\4l5n516AR:@416Q1859:P1d44a2d3m51hV4XV27BET2@>a14\4l5n516AR
:@416Q1859:X1d44X200k3h\4Vj1Q<7BEZ1I@>a14Ef3k;1612<R:@4162N8571:S3P3a1f3M4Bc5n3We1`;PR2e121057e3
b8gP1m7l44k3Z5a2T47BET2@>a14\4k;16AR:@4162N859:Kf3MGc5n3We1`;PR2e121057X<gP1m7l44k3Z5a2[MX7U2S5U
3_1d44COA01m3^4lT1gk1WH\?hKo6_S17BEZ1I@>a14Y28d14n2l816Ad1]8@416Q1859:`1U52d4@=d4jb1U9fh1j`2PAP4
a5?n6V7e2Q?6d4Ro5_6PAnJQ1<d4lL0Kg5d7R;kIVV1WT3SU1K6d4V[1fGfC^h2ij1P1d44a2d3WD`h3XV27BEH[1@>a14\4
k;16Ao7R2@416Q1859:Cd4Wb1h@S?kb2:Q10U608L:a1Xe1T9b3YA1;d4\2V:gQ1PS3f<R8YBX5RP1PLId4`;Wg17n<`j1jJ
Q10U608Ld:U1Q[1i:i50`3T:1601Lf3MGc5n3We1a]2e121057X<fL1n3m7l4P4Z5a2YJg41a4BP16d4V2nX1P2Wo1P`35d4
f2gS3_W1Z^23d4f2kg7Nd44V6h\4]a1jD7BET2@>a14\4k;16AR:@416Q1859:JZ1d44W2n3Z:[W1P72l2l4S\2V4m6m2f1^
f17BET2@>a14l3?^3\816AR:@416Q1859:Y6i4f3MDMh4n3?GT>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239X5h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T
226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W_1i4f3MDMh4n3?l>5:`264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1Mo3T226O2^3]9T3>1S32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3MDMh4n3?l
>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gLh18I45En1C4G315^9o6_3
a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12
39o4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1`N8I
45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239W5X1m<gCS6f3M6=K13Do3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1
Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8h4T>5f31S1d44Y2l
3Q[1fQ3XV27B<8T2@>a14\4\9^216Ac8^1@416Q1859815R1d4m8g57R1k17h7YGl?UA;T1_81TE`3_Fd11n3T3R4A1j;M?j
Jd9Af4l?hT16d4TBSk31jg2gO9d4mIh8bLZn2[7]1oAlc13d4\j2g]34d4[o5f4ko13d4[o5X5Hd4If1a^1g6d:jCg5iESc1
L?Rd1T5b126U3^94E^>9D8d4`2h\1UCUm4b19d<8d4KYb1\Q1X8QR2eKbS18d4Bi1SZ13n]4Yo1m3P1d44W2n3eQ2mITa1XV
2789ET2@>a14\4k;16AR:@416Q1859:R1d44V6oR12XT1h2X1ZQ2XV27BET2@>a14\4^5\616AR:@416Q1859:2d4Xl2Md44
P2U4h\4XV27BET2@>a14\4k;16AR:@416Q1859:Md44V6h\4XV27BEf1=@>a14\4k;16AR:@416Q1859:W1d44P2U4PDgh3Z
:V2o2d;`O`;7BET2@>a14\4^3h1`1R516A<e9@416Q1859:Md44V6h\4VKQ[17BET2@>a14\4k;16AR:@416Q1859:Od44c1
<U4[Y1\S3XV27BET2@>a14\4k;16AR:@416Q1859:W1d44c1<5o3gCcEQ@Zc2T<be1`4789ET2@>a14\4^3\816Aa5`4@416
Q1859:j1d44a1>F^3^ElCSJe=R30b15n<_6[;W1S>^8Y;\Y1aA71@ET2@>a14\4l2IIW10X5E216A`31X1V5@416Q1859:Z1
Q1d44P2F^3[Y1ei1kAjGXV27BET2@>a14\4k;16AR:@416Q1859:R1d44P2U4[9cb2Q^1f2XV27<5ET2@>a14\4k;16Ak4V5
@416Q1859:Md44P2U4h\4XV27BET2@>a14\4k;16AR:@416Q1859:R1d44P2U4QR2fZ2XV27BET2@>a14\4`67Y1V1a216AR
:@416Q1859:Q1d44P2U4Uf1k;oP1fY1Y;nj17BET2@>a14\4k;16AR:@416Q1859:2d4mc78d4`1Y1\Y6ge1312^420V49]1
2d2U2j97913`11_320=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20QJU126;3M:g
1`4Bn:U20U1;29>b11R4U1><451@S<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\2P3=D85>:863]4>S1:U2jFQ4e81l>2d4`\1
3d4`1Y^55d4i1Yb1ba4b`1Hd4ES1d;2X2;gd1b1QV16n>c@Y3U2fo18l:k2f<o2k6`7_4Id47Cj7e<cJ^25IlU12jCk66A^V
1Q3nBZ8UBi6Y=WQ11e2>d4e5VZ1P:\X2o76h?XGZC1\;c2Z1h1d4KbLT4i2l2P1Y2i12i3d117331<F]3]3La21k3o4iNZ17
7X1bMVS1^2k341<281?0415_1o4R6S5[9W9m:oAm4S3Md4J^X1a3c^3jDP1I1S3kT17`2d5j7h65V1G1b1[2>@3`1P7C`2Ld
4J^X1a3[5WY3kEKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C`22d4Xb1Nd4J^X1a3[5oc2WEkEKS3gNS67`2d5j7h65V1G1b1[
2>@3`1P7C`2Ld4J^X1a3[5WY3kEKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C`2f3e46C`32d1DBDFV26T7T>j>CS1Gl1[12:4
3U36Le2Cm1Z2\4_1j1e4T7X3\2X2U1i62S4Go2<e1k:8R129C5511GZ1R763A19V1c2U5U8>Q5P7l1U4P1X64a1l4]1a1a2V
64?m2Y2\2D[7AR8e2L6HY1]4[4:2X1\5l1W1h22JX1i34<62]10Y1T1T3e4;>`6b3Q3b2014i2b47Q353X81@j6i3b8l5GR2
0l43[4b6X4\1Y1j1B4?R1Y1Q21R3T;8T17>71@>>k1:8=P48[170Mc11\7h168>dE\1:2F1[3kBJ>Q?Y2f1B]5Mo2V59R=f1
]8Q22X30c7f2V4<:Be480_1?]D\3k:14_JR_1eHUY2Y<DlMR9;e4Rm1o2WT1T:TP1QZ1\P1a4YMBIe4Y^1fZ1S9Y<X>@]4i9
V5Bc:\O]<DV;>n4Y47Q@W=B\37Ge4;3X9\Jg1[Eg5bS1Y@oNc;Y5d<];j=\2o?_3]1g8R3n<1e47e4Db^1f9``4mI^H5e4;3
eS1YV69e4;3eS1nS1aR2T1Ro1`O2e4?<e4gW1`Mc1W4X7Z:_Gk2`U1l3]K3e4aZ1PT5?e4JfV1c5h40X:\1cA[H^?ic2R?nC
UF2e4[U8:e4ZU1n_2eU3b1i;Z30]BU39e4UT1g?Z<0bQ2hS31iHZ1e4D5b7PAh2o;U28P9o1o7g2^MW7T6\>cAY1_6W1i1j2
5]19l4]Cm7R1k3n7l1a9L>l1Q:<m<\9U;`1e4D5f1k24dFi4@Z2\1]1^1^2V9k1Q5m8k18^Cd3:HRG^4U<k@d3X1R951<Q2A
^:m10j=dN<6f<X6S3^1R8=e4JY?1^Oi]2Qg10o]1n5`?=c57e4JZd5[c1h7[8X52e4DFe4D5b671A_P1\23m6RR30R4Ibo1O
f2R5Y<Q5]72e4Uk65e4ck5aO[1gR1Ae4c109`;g2QGm5e2^;T?_X2]c1@]\1d=Mg1e4P2o1m5jE]1\3d2m1:=V3Q>b8a1252
1E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2Be4X?af1U5`=a9Zl2[;\2Q=Om2T9S1m3W;T7[
78e4T2Yh2Z1n2d_1jZ2`?4e4T2Sg6`?5e4T2_f2cP4`?4e4T2Sg6`?4e4T2Sg6^?5e4T2l:di2ab34e4T2Sg6d?5e4U\1hW1
Vc3WY12e4f\22e4hE2e4T23e4T2dV74e4T2dV7c77e4k:^S1jN]1]5Uo32e4Xi69e4T^1Vl1P<m2_;0af2ZLj4f3NC00Kh4n
3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_
3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ke1c24S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239Df3NEc9dP3j=YDe121057e3g>bMQ4Ki2P>Bf3NEc9_^3YDe121057e3g>bMm4i2P>P6f3N5=1Kh4n3?U6f85:S2<64f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G
315^92l6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1
AQ1E253Y1T1>=_1152]1C\1239g?d5Ef3NEf7l1^T1PZ2YDe121057e3g>bMm4i2P>cDLf3NEc9iH4`e2YDe121057e3g>bM
m4i2P>j7a92V1a35X@0Df3NEc9_^3YDe121057e3g>`M1m4i2P>S;Df3NEc9_^3YDe121057e3g>`M1m4i2P>S;Ef3ND0c9_
^3YDe121057e3g>`M1m4i2P>S;Df3NEc9_^3YDe121057e3g>bMm4?Y2P>k<Bf3NEc9_^3YDe121057e3g>bMm4i2P>m5f3N
5=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3W8U1T3d32Q202JQ28396Dc1
Jj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239^D2e4U]2Q1e43V6SU3dW1X\1oI7BE>e1@>a14\4KQ9m116AR:@
416Q1859:o4f3NCMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`
N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32IW102l28=Kc1e24S1211986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239S;j2o:`1h<\8h4f3NCMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;2e4ke55e4lo2oT3VMgE2e4Re31e4V1e43[1DU4lY1A6e
T1h4g6ka1XV27BET2@>a14\4n3l7161?R:@416Q1859:h1e4P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]>l8FJR2^2154Z21CiV1h6S8_2T1e43P2U4`4Y?SU2ic1ef1b?7BET2@>a14\4c3T1R7162>R:@416Q18
59:Ne43V6Xd2a>mY1XV27BET2@>a14\4k;16AR:@416Q1859:R1e43V6j5RGT;g]1mf1^R1iS17BET2@>a14\4k;16AR:@41
6Q1859:ILe43V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:T1e43P2U4h\4XV27BEF]1@>a14Y3R1Z2[2S41n216AR:@41
6Q1859:f1Ne43P2U4h\4XV27BET2@>a14\4o3k716AR:@416Q1859:P1e43P2U4g5Yg2f_1XV27B2BT2@>a14\4k;16AR:@4
16Q1859:Ne43V6c58kV4XV27BET2@>a14\4k;16AR:@416Q1859:4e4T2eU7QH8e4X80W\50U4k:P13e4DdN6e4Dl=QX2iMg
d31e4Q3e4JU6V1Hf1W1Ol29KA>DY4o20d1P16U3\2[3a2W35e4<c8n3a2f>b4R1_2k1Q1e65Y2\:=0g2d1e5Oo1Jn2S1b57L
;9_<6Y5a290M23`20@=OR1<e8_1a9T52Q1e11\6b8Z63R8B5[2`1R4Y2C^3Q:c=D;g1e4J\7g4^1T4Q1f2h3c26l28Q10a1l
1V1i55W8k2h8Y9P8`5f1ED61aC6h2@AZ2dAh1o5n>\1Z2@`2g3fFYO985o7m20[7j2e4JN;j1e9=o11`45L19Q2l18JB1R1Y
5:j1H>5f1W>k?l2X8T8D4V1Z4Y1f3R91c1>LR135h18l6361T7JW2=R171h;Q2]7H2O2:`:g7Q30a2X2;[3f:R7i1R9Q349P
2OZ6]9AU:2]7e46;7Z1j1Z3K1DY1b13Fk1a115W1Z42o1C8@U2Z198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJ
AV2_48KQ7;R32L8N42^1Ie2Z1=V1<6Z149CT2\581P1Y2Q34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1@1^
1:23JS1:?7_1AFc>T10B2A44f2R3:>P1U5:`1R1a2;MT2g7e59469333^1632<Q10Q2=;<6l18f250e1R2n1Hk1b145a13k2
0547\1322=V1@C012S1@A5>3562Q1;H2F3V1\185Kb2e4Jl4]210b33f1_1E71o5Dl2S2U2\2Q4H>`=k4_1Y6b83[7R85:P2
1T1d>P31c1^2^1g22[3KF:Z3`3U17MQ1`17V<o:hE0e5`3i6Z1P9`2_3k71>U95n3d14l1k2o4c42g8I;o:e46;7d28BU1`1
8I16?R16HI39EP1=GK11^1R2]25Ec1IM1U15:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF
50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1^4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:82;17U1m1a2A<02\3O1j15522
76V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22987632355514232841=1K:d11LLLc4R99I00B6=93V1h2e1:31
Y14a11Fe2:U1:c2Y1k1J>`1?f5>=>1;AG[1;S1289333T1D2M9Y2I<6><66K6f1H=I=06V2a17CS1A:R1D40a19258k17054
7V10462=3R15N08=A5:AD3137;_26Z1FN<;81R2e47<j1c5=S5V4F`17LLC7b3Ef1Ol3Z3`C]Al6l5k1:21P3:e2D^=R7e5R
1[1f50R3j@]6R1C5_3kBJAV2j4[1kJa2g3<>9e4m1]7V8_3d25P7e46C7^1j1EK1356i1X3HU1j9d1H3e1@0265?F;0;0P15
99G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IORH@3V22S1^1c3[79o5421]2:Y1411c14\
1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1\3o45d1K3Z1W1Z1b1W32P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2=
b2a32d1V1M3^21^12a4I;7=]124Di8m1;f1n4=C0S1<B\21E2Y1\65e1@A0D1Z5e4J7^1j1EW1C2b43DU1^5T11b53a25?`1
4I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2m:o6c4V1Y2h2m5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K
7b15Y15k1Y1G22Z1@Gg1>9>W1H14G0;HQ2T25d1K^1Kf1b1h2>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21_3c1a32d1V1Q52Z3
7N]1e:j24n7a43P23_23Q6A`1e4J90k6S;]@b2\1X1R1i3o1U30k6aAOXLT?]4c=652o6m=e5]27Z1X1U6o7R6^7\5231Q8>
P3l515\3PFS3e46C351f6@;h1ET2o6j72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28`Hl61m12c5c5P6Y43[
2R1X3^2U:P223R42Z6Q1:g1n3o7]14X6]111:T1;V70:R331g3T1m1o2k6[7a8fAT5a>Ne4J;f4o220cFg:8PQ1bS1SU1i10
g1Q1c1o191`3j16h6l9YW1j=0aD@e4J;^NS3YIVc1mW1S44`9ic1i8Y1`5l>`1e4T1l6l5Y2l2]23?c>1^8b50d41o5b1_61
S1]5l>Z4Q3Q5`Md1m2V6eCW5X8`2[2X2Y2R2]1f7U40U1234k1Z9Je4T1P2o:b8BZCe8l8]1_2hNmEbY17FHkN<a6S6c@U4<
6WE:e4Jma2]GQR3Z@_7f<m6[52e4J4e4Jhk6R5>e4JQT6aET2f4U1`5Z2`6`6>d3\7?e4cW1m<f;aDf5kU1aAPCb4MSS1Z1Z
2h2l1e4P2o1m5jE]1\3[1X1m1:=V3Q>b8a12521E0e6a=AWAUF_2g3S10023[5A?c1\@o318d1P3V<V2l8FJR2^274Z21CiV
1h6S8_24e4P71gP6h5e4J70]17Q4X1?:AV2R14IX1JIc1874>E11Jm3A3<U10Y163222[10`2;8h1614100:5<5l5X2Ob4P1
f1V1X=W288l3Oa1?T2Cb19T1d29G9S1J5;2[1HZ19?_123Eh1f1m5`1D[2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V
1R1T<@k1^5a6n4c4@X1^1n3?^3F@`2LN`:<O32<23R14]54n3i1=:`2:0h36I;V6`2k3^1m247]1Bd4a18n14e4^W11n38e4
P71[P11P3MKT8Z4:I078V1N4=U22J4M_6Q1517P21>FY23?c2b2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7212
J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2];[6c2d4260:3841=:JI_43BS2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1
j23:2T6W1GA]1HB=26?P15?7Dj10e3X4T50l3KT1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14>^1e3?P143<7Lb1LR23P27
`2[1DT1^21H1?R1S11T4T2c2\12?5V1G19P1155U2>@3KD\141n2]2<6k1100<02g2e4B607_1j3E9e8o<9S11U8^2R2^1k6
f1f2l9V3c1^2_LP7n<o5h5o6i>h2W@IP2KO01P2U7eM7=^1CQ19N841:^2181=l62T2c45V1G1Z115[294@3`1X136Q1Z1A]
2Cn1>2m1e4B607_1`=]>1d:R2^1b8^AnNP7nBbKPCj2KP11P2kT17=^1CQ19N86i2<Z72T2c45V1G1Z17[294@3`1X1n1HA]
2Cn1>2Y1e4B607_1`=TIR2^1QJad2kEKR1P2kT17=R2Q1b4g72h65V1G1b1[2>@3`1X1g5Cn1>2`1e4D407_1j4e8]>1d:R2
^1[1eH]Z2S:VDd1KS3`7f5d@n67`2d5d2R52h65V1G1b1[2>@3`1W3b1U2C]22U1e4D407_1`=TIR2^1[1eHad2kEKS3kT17
`2d5j7h65V1G1b1[2>@3`1b4]2C]22S1e4D407_1eV1R2^1[1W]3kEKS3kT17`2d5j7h65V1G1b1[294@3`1P7C]22S1e4D4
07_1eV1R2^1[1W]3]3]BKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C]22V1e4D407_1eV1R2^1[1l4ZX3kEKS3kT17l1C`53j7
h65V1G1b1[2>@3`1P7CV1V12_1e4D407_1j4SG1d:R2^1[13j4fCad2VDd1KS3`7f5cG7`2`53j7h65V1G1b1[294@3`1b47
U2C]22T1e4I0]X1a3R6`X3VEDKS3PCg1o?27]210X3[2j7h65V1G1b1[2>@3`1P7C`2Z1e4I0eBkB4f2k2ER6QZ2k7aF0K2l
DKS3]O:R57]210d5j7h65V1G1b1[2>@3`1P7C`2k1e4P2o1m5jE]1\3d2m1:=V3i8W5b8a12521E0QV1UF_2g3S10023[5A?
c1\@o318d1P3]>l8FJR2^274I>Q11CUHc>h6S8_2Ee4J91V6Q=Q:S1d:a<R5iX1`:k<H0em11[;nNkE6e4T]1l7an31]O5e4
\c2c9RR2g\2S2e4;d1o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7UF_2T1b2S10023[5A68c1\@o318d1P3]>l8FJR27^1G
74^1K1CLd=k=[:h6JX7_2Q2e4;d1o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7UF_2T1b2S10023[5A68c1\@o318d1P3]>
l8FJR27V274^1K1Ca>k=[:h6JX7_2Ne43V6h\4XV27BET2@>a14\4o3k716AR:@416Q1859:f12e4iP33e4Xb3]g22e4[m7C
f3NEc9_^3YDe121057e3g>bMm4i2P>S;3e4Dbg46e4Dc=QY2XIR1S1e43@e5m7gG`BXP1i2X7U`1XV27BET2@>a14\4k;16A
R:@416Q1859:4e4c`6m;ZF2e4VT8Q2e4j1U2m5[E>]1P4P2m1:=V3913Mj8[9o2a12521E0kN4P7UF_2T1b2S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1[AP3\@h6>d7_2>e4DT5TBk4]40Pd3U4a=ZCkR14ZN?e4JT@oP1X:gR1W53`6kc1Z6hAiHc1d
L2e4]Z72e4`f76e4[P1X4Z^4QNa68e4hb1d6_9jT2S;1e75e4d1lX2e4Va5l1e46[100K5n2TQ1R9Z5f3R3]71>[:Y]1U7c9
j=Q1XOi8\153kI`6d<443E2216131025>2201G5l277n4n1B6AX1[1e4DM00Ka8[80hCe7\B2S252e6AUKi5c?U7iE3S=dD_
:3l@U9\CE22:0M50V4a6AB5e4lm4`o17^?7e4n\3Z[2i9o2RH>5e4YIP5jP3X7>e480PNe614iI22NV`2P@jR1Ce480:RKb2
e614FhY3mT1ci1b7e1;01Y=5e4f\6[CU4ZQ1Je4l^1\Ef9QJY2^BJH`MiN\2Q6c2iDZ5\BNJAk:26P1_3Q1l4f3NCMh4n3?l
>5:`264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1kDd98I45En1C4G315^9o
6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239S54e4o:JYY56e4Vi3dOZ5Z3d2=e4DN09ZU1m5T>dg2]c1@]\1d=W1e4nX1Z3l20W1b1j45FD^2c2o22U7d1^6MZ6FW2
a:i2Q:RDj>b:ZBl<g7P7W9j2:C]6WJk2:e4k`2Pd2]d1\7\57Z78j?>e4SX1[@ho1c\1VCoP150i<7[7R@Y7;e4ZT3Z1`P3X
36\?6Nj;VE[2e4P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0o<m@S8iE;_2g3S10023[5A?c1n;b1m1LC@j218d1P3]>o7LFJR
2^2154Z21C9g<9m2a3Y8c:h6>k2h4]11O_2e4P2o1f2g1^1l8:c4S1j6]1\3d2m1:=V3Q>b8a12521E0o<m@7>\7UF_2g3S1
0023[5A?c1\@o318d1P3h4d9o7LFJX1I\2174\1M199Z1j:Ki6Y8c:h6J_2h4_21S3e4D[1o1m5jE]1\3[1X1m1:=V3P8b5=
b8a12521E0T3`3X5k9KKW5V9:S:e1?[1k2X5_2K`1Z1AA0023[5A?c1^:b2Z3P2n118Q1BCM^1]>l8FJR2^274>:BM1CU2J1
[6V1]2[1U<l2h1m1_5h6>_1f29S3_2e3e4J0Y3702K4a1\;8h5m8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=
]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW
1\@:e4W3k1U12o1a6@e4DiV113[3SY2LV8Q2a42f1Uj1Q9c5]2e4JU1o1m5_41XA]1\3d2W1E:=h1]1j3V:X3c40Da12521E
0kA_3Lh?X?l6_2^38S10023[5A?c1Y@2KS318d1P3]>l8FJR2^274De11Cn2;]=5jEU6BS8_2`2e4JU1o1m5a4XA]1\3d2W1
E72=h1]1j3V:c2X50Da12521E0m<m4_3e@^4fAe1I^1o18S10023[5A?c1Y@2KS318d1P3]>l8FJR2^274De11Cn2;]=5jEU
6Ba3a4_2X3e4JU1o1W4e1U61k7c3c3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0[@8Mo2V5h4^7V1f7W=_2GDZ2S100
232X5A?c1X<:h3o3180c1P3`80k5_1\7FJR2^274Z21Ca3m4Y421i35f5]3_1c8a2h4o1S8_2\2e4P2o1m5jE]1\3d2<J<87
2=MJO=Q>b8a12521E0Z1b;Lg6^AUF_2g3S10023[5A?c1`95a2[3Go318d1P3]>Q8JFJR2>o174Z21Ca3V=5X4aAh6S8_28e
4D5QV2ob44[1aY1?e4DZ;V4]1X>gMZC2SODi1jQ2R8k]1?e4DjX1^AlEe2`2U1n2]G]Z1n;iOY;_:5f4S2`]2lQ1kk23f4V^
3Z31f43f4aa3eZ15f4c[3m5VE^E4f4aa3eZ1b\14f4c[3m5eZ12f4jX63f4]Z3W52f4e_32f4oi62f4c]34g4``2b`1TP1Mg
41V6Ql2f`1XV27BET2@>a14\4k;16AR:@416Q1859:P1g41V6XY2hBAT`1am1f87BET2@>a14\4k;16AR:@416Q1859:1g41
g41g42g4dJ4g4``2Vd1SQ23h4T<aR31h44h4ah3TGa[1:h4]o3m3S4\c10UV1JR6eF3h4P]2Y`13h4Zm3=4h4Ub3k6dF7h4e
T3c6g>n1Z;Z82h4mZ22h4Ra6Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@4
16Q1859:U1i4c1b4md2d8U_1XV27=4<8T2@>a14\4X3=8g5S216A\7e2@416Q1859:Q1i4c1b4Tc3cI^NiW17=4ET2@>a14\
4X3Fk716AR:@416Q1859:[1i4V6a2l5e;Xa1f4Q2\5^4_7j<SBV@i;lX1aA7BEOT1@>a14\4k;16AR:@416Q1859:P1ELi4V
6mY2jR2XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AMT9@416Q1859:Mi4V6h\4XV27BET2
@>a14\4d9V2161?R:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;161?R:@416Q1859:U1i4V6TDbB]Ml1l46WQ11WP1Y@ne
171@ET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27;6ET2@>a14\4k;16AR:@416Q1859:Ni4V6^?Ym3[R1P1kR17BET2@
>a14\4k;16AR:@416Q1859:Mi4V6^?Ym3[R1lS17BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4j8P31
6AR:@416Q1859:Mi4V6]m2Z_1XV27B2BT2@>a14\4k;16AR:@416Q1859:Ni4V6Q^2PS1eKXV27B2BT2@>a14\4k;16AR:@4
16Q1859:Ni4V6nZ2iQ2\=Q1ig17BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4\=kh17BET2@>a14\4k;16AR:@416Q1859
:Mi4V6Wd2V4Yd1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6cf2Tf1XV27BET2@>a14\4k;16AR:@416Q1859:Oi4P2U4
]^3ZNXV271@ET2@>a14\4Z:`116AR:@416Q1859:Li4P2U4h\4XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6h\4XV27BE
T2@>a14\4l6n416AR:@416Q1859:\1Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;1
6AR:@416Q1859:Oi4V6i:fn1[8kj1XV27BET2@>a14\4d9V216AR:@416Q1859:Oi4m2X3nU4i6XV27BET2@>a14g1d2k;16
AR:@416Q18319:Mi4V6Rj2S@aR1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27=4ET2@>a14\4k;16AR:@416Q1
859:T1i4V6b=i6XF_Le9oHlR1XV27B2BT2@>a14\4T2f916AR:@416Q1859:f1Mi4V6h\4XV27B2BT2@>a14\4a;916AR:@4
16Q1859:Ni4V6]P2\3mX2ef1b?7BET2@>a14\4k;16AR:@416Q1859:R1i4V6VY1f1lHX>a:R`1RR22R47BET2@>a14\4k;1
6AR:@416Q1859:Ni4P2U4h\4ge1`@7BET2@>a14\4a4Y716AR:@416Q1859:Li4V6h\4ge1`@7BET2@>a14\4k;16AR:@416
Q1859:Mi4P2U4h\4XV27BET2@>a14\4k;161?R:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:U1i44Q6
eN14k]3`@ge17B2BT2@>2^14\4T2f916AR:@416Q1859:X1=Oi44Q6eN14k]3XV27BET2@>a14\4k;16AR:@416Q1859:Ki4
V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:S1i4V6i5g8Le2cj3[R11jS17=4ET2@>a14\4o1k916AR:@416Q1859:Q1i4
V6a>Le2cj3[R11jS17=4ET2@>a14\4k;16AR:@416Q1859:Ni4V6k[1gU1Tk1XV27BET2@>a14\4V7d416AR:@416Q1859:M
i4V2o3h\4XV27B2BT2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AQ2P8@416Q1859:Oi4V6V\2aP2X
V27BET2@>a14\4^5c2Q2f116AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16Ac9>@416Q1859:S1i4P2:AX3`Y2BdR2X
V27BET2@>a14]19d2k;16AR:@416Q18319:Li4m2X3h\4XV27BET2@>a14\4k;16AR:@416Q1859:Oi4V2o3R7eU4XV27BET
2@>a14\4]90\216AR:@416Q1859:Ni4V2o3R72bU4XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6gb2Pj1eo1b67BET2@>
a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AQ2P8@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AR:@4
141Q1859:Mi4V6kb2_5\d1XV27BET2@>a14\4k;16AR:@416Q1859:R1i4P26n3h\4kB\c17BET2@>a14\4^2m5m1`116A\7
e2@416Q1859:Mi4P2U4h\4^=ih17BET2@>a14\4k;16AR:@416Q1859:Ni4P2U4_k2Xa1XV27BET2@>a14\4Z:`116AR:@41
6Q1859:Q1i4Q24o3h\4ge1`@7BET2@>NB4\4k;16AR:@4160P1859:i1Mi4Q2T4h\4ge1`@7BET2@>a14\4k;16AR:@416Q1
859:Li4V6Y^3^NXV27BET2@>a14\4k;16AR:@416Q1859:Mi4P2U4h\4XV27BET2@>a14\4c3W816AR:@416Q1859:U1i4c1
b4_i2Xc1XV27BET2@>a141U44T2S1Z1S5B`116A\7e2@416Q1859:Q1i4c1b4Tc3cIXV27BET2@>a14\4X3S5Z1B`116AR:@
416Q1859:Li4V6R_3eMXV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6nW3iT1XV27BET2@>a14\4k4o616AR:@416Q1859:
Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Oi4V6h\4XV27=4ET2@>a14\4n1X2c716AU8l1@416Q1859:Q1i4P2U4m
Z1gh1RY1XV27B<8f1=@>a14\4Z:`116AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4l2n816AR:@416Q1859:U1i4Q2T4h\
4RBQLSH51BEi1:@>a14\4^5Y1a3`116A8b4V5@416Q1859:Ni4V6h\4XV251BET2@>a14\4h6a3`116AR:@416Q1859:Li4V
6h\4XV27BET2@>a14\4h;216AR:@416Q1859:Mi4P2U4h\4aZ1fK7BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4aZ1fK7B
ET2@>a14\4k;16AR:@416Q1859:W1i44Q6f6e<X;14ZS1S?g9o2hNk?i`1^E7BET2@>a14\4k;16AR:@416Q1859:U1i444l
5\CX;14ZS13Pm1[=i`1^E7BET2@>a14\4k;16AR:@416Q1859:T1i4P2U4\]2XFRY1TP2S671@ET2@>a14\4f3[4V1a216A8
i9@416Q1859:Oi402R6h[2oP2XV27BET2@>a14\4k;16Aa5`4@416Q1859:Li4V6]T4Z8XV27BET2@>a14\4k;16AR:@416Q
1859:Li4V6\C[i3XV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6eR3RZ1\V1kO7BET2@>a14\4k;161?R:@416Q1859:Li4
V6h\4XV27BET2@>a14\4k;161?R:@416Q1859:S1i4V2o3ig26gd1dT1cQ17BET2@>a14\4`2V1e5Z2216AR:@416Q1859:M
i4V6h\4dT1cQ17BET2@>a14\4h;216AR:@416Q1859:Q1i4P2U4^5Q2`[2[:Z_1XV27BET2@>a14\4R;H16AR:@416Q1859:
Oi4[2j3h\4XV27BET25:>a14]19d2k;16AR:@416Q1859:P1i4V6k6`1aQ2HT@ka1XV27BET2@>a14\4k;16AR:@416Q1859
:Oi4V6j60fT2UQ2XV27BET2@>a14\4k;16A0Q:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4
XV27BET2@>a14\4k;16AR:@416Q1859:Q1i4V6h\4S6TP27BET2@>a14U46Z2c2e4V216AR:@416Q18319:Li4V6h\4XV27B
ET2@>a14\4Z2`916AR:@416Q1859:\1i4W23j3aY2Y1\1b1Z8Z4K[1n_1k;^U1P=l77BET2@>a14]19d2[4h5f116AR:@416
Q1859:Li4V6h\4fd1aA7BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4i3Q816AR:@416Q1859:Q1i4V6
nDig3d:ck17BET2@>a14f3>6k;161?R:@416Q1859:P1Mi4V2o3h\4XV27BET2@>a14\4i3Q816AR:@416Q1859:Li4V6h\4
XV27BET2@>a14\4g9S216AR:@416Q1859:Mi4V6[b2\j1XV27BET2@>a14W44k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>
a14\4k;16AR:@416Q1859:S1i4W2<a3Y6i[1PZ1c`1XV27B8<T2@>a14\4Z:`116AMT9@416Q1859:Ni4W2<a3h\4XV27BET
2@>a14\4k;16AR:@416Q1859:Y6Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:P1i44Q6cKQ314k]3XV27BET2@>a14
\4k;16AR:@416Q1859:P1i4V6hOeP2UQ1S;[e1S5h;7BET2@>a14\4k;16AR:@416Q1859:Q1i4V6YX2k?`EnKR3XV27BET2
@>a14\4n3l716A\7e2@416Q1859:Mi4V6YX2^T2XV27BET2@>a14\4n3l716AR:@416Q1859:Mi4P2U4h\4XV27BET2@>a14
\4R;H16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AR:@416J6859:Ni4V6oFhe3XKS:kP17BET2@>a14\4k;16AR:
@416Q1859:Ni4V6oF3de3\U1kP17BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4Z:`116AR:@416Q185
9:Mi4V6[c2\i1XV27BET2@>a14\4k;16Ac9>@416Q1859:d5f3R14:Mh4n3?l>5:`264f1404^1:6:406X1F4D140040271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1Mo3T
226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4k;16AR:@416Q1859:
Li4V6VCai3XV27BET2@>a14\4k;16AR:@416Q1859:Ni4P2U4h\4XV27BET2@>a14\4^2^1m716AR:@416Q1859:Ki4V6h\4
XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V2o3h\4XV27BET2@>a14\4]9]216AR:@416Q1859:Li4;j5h\4XV27BET2@>a
14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16A\7e2@416Q1859:Mi4V6h\4XV27BET2@>a14W44Z:`116AR:
@416Q1859:Oi4c1b4h\4XV27BET2@>a14\4g9B`116A\7e2@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859
:Oi4V6^\2YP2U^1S@n77BET2@>a14\4]7]416AR:@416Q1859:P1i4a2d3Ug1bEoo1XV27BET2@>a14\4l1n916A[9F@416Q
1859:Li4V6h\4XV27BET2@>a14\4_3[816AR:@416Q1859:Mi4V6UT2RO_Y1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V
6XS3_Y1XV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6h\4XV27BET2@>a14\4c3X5n2161?R:@416Q1859:Ki4V6h\4XV27
BET2@>a14\4k;16AR:@416Q1859:Mi4V6Uf1gCjR2XV27BET2@>a14\4k;16AR:@416Q1859:V1i444l5eN14aX1fOVH[=W@
U6jX1o67BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4kB\c17BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>
a141Z4k;16AR:@416Q1859:Li4V2o3h\4XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AQ2P
8@416Q1859:Li4c1b4h\4XV27BET2@>a14\4k;16AR:@416Q1859:Q1i4V2o3nW3lOl4XV27BET2@>a14\4_3Ee7165;R:@4
16Q1859:Mi4V2o3h\4XV27BET2@>a14\4U4e716AR:@416Q1859:Li4V6`a2Wk1XV27BET2@>a14\4k;16AR:@416Q1859:M
i4V6nm3i>nT1YQ17BET2@>a14\4k;16AR:@416Q1859:T1i4[2AX3n;QV21ej1XV27BET2@>a14]19Z1Y1k;16AR:@416Q18
319:Li4V6h\4XV27BET2@>a14\4X4b716AR:@416Q1859:Ni4V6fZ4Q2XV27BET2@>a14\4n1l916AU8l1@416Q1859:P1i4
V6h\4XV27BEF]1@>a14Y3R1Z2_6R1m116AR:@416Q1859:Ni4V2o3h\4XV27BET2@>a14\4]90\216AR:@416Q1859:Ki4V6
h\4XV27BET2@>a14\4k;16AR:@416Q1859:Q1i4P2U4dV4S6XV27BET2@>a14\4^2T2P5V2161?R:@416Q1859:Ki4V6h\4X
V27BET2@>a14\4k;16AR:@416Q1859:Li4@e5h\4XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4T9Sm17BET2@>a14\
4k;16AR:@416Q1859:Oi4V6h\4XV27BET2@>a14\4e811Q316ANS9@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@41
6Q1859:Q1i4V6d8TY1]W1b3m_1XV271@ET2@>a14\4o1k916AR:@416Q1859:Ni4V6eQ2THa6[\1XV27BET2@>a14\4k;16A
R:@416Q1859:Ni4V6aDH]g3XV27BET2@>a14\4k;16AR:@416Q1859:DR1i4P2U4g;Ya2f_1dj1c;7BET2@>a14f3EP9j216
AR:@416Q1859:Q2Ni4V6h\4dj1c;7BET2@>a14f3EP9j216AR:@416Q1859:Mi4V6[a2g9da1XV27BET2@>a14\4k;16AR:@
416Q1859:Mi4X2m3h\4XV27BEZ1I@>a14\4k;16AR:@416Q1859:Oi4c1b4P8gT4XV27BET2@>a14\4\91\216AR:@416Q18
59:Li4V6h\4XV27BET2@>a14\4d9V216AR:@416Q1859:S1i4V6Xe2S7o3[\1XV271@ET2@>a141Z4T:f116A\7e2@416@@8
59:Mi4V6\l2[`1XV27BET2@>a14\4k;16A\7e2@416Q1859:R1i4V6h\4iQ1^T17BET2@>a14Aj3f3m1R4U1M16A\7e2@416
Q1859:Mi4V6h\4XV27=4ET2@>a14\4g9S216AR:@416Q1859:S1i4P2U4h\4[n1l77BET2@>a141Z4f3f3Ec1S216A\7e2@4
16Q1859:P1i4V6h\4XV27=4ET2@>a14\4]7NZ1S216A\7e2@416Q1859:Mi4V6hd2og1V^1QH7BET2@>a14\4k;16AR:@416
Q1859:Li4V6a6VV4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6mCj
h3XV27B2BT2@>a14\4l8n216AR:@416Q1859:Oi4V6h\4XV27B2BT2@>:0U14\4l8n216AR:@416Q1859:Mi4V6hY30nR1XV
27BET2@>a14\4k;16AR:@416Q1859:Mi4V6^\2YP2XV27BET2@>a14\4k;16AR:@416;E859:Mi4V2o3hOo\3XV27BET2@>a
14\4k;16AR:@416Q1859:Ni4V6RW1eU3XV251BET2@>a14\4f3T816AR:@416Q1859:Mi4V6RW1eU3XV251BET2@>a14\4k;
16AR:@416Q1859:Oi4V6h\4XV27BET2@>a14\4N0Lf5W416AR:@416Q1859:Mi4V6f_2Qm1gd1`A7BET2@>a14\4k;16AR:@
416Q1859:Mi4V6VZ1mV1ck1XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6jk2m`1XV27BET2@>a14\4k;161?R:@416Q18
59:Mi4V6mW3jT1XV27BET2@>a14\4o1k916AR:@416Q1859:Mi4V6h\4XV27BET2@>P1964\4k;16AR:@416Q1859:Ki4V6h
\4XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4]9]216AR:@416Q1859:Li4V6h\4XV27BET2@>a1
4\4g3S816AR:@416Q1859:Li4V6h\4XV271@ET2@>a14\4k;16AR:@416Q1859:Q1i4V6Ra2V3h1]CY2mP1h;_j17BET2@>a
14\4k;16AR:@416Q1859:Ni4P2U4h\4XV27BEi1:@>a14\4k;16A<e9@416Q1859:Ni4V6h\4XV27BET2@>a14\4_3m5_1M1
6AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4l1n916AR:@416Q1859:Li4V6h\4XV27BET2@>P1@4\4k;16AR:@416Q1859
:Mi4V6m`3jKXV27BET2@>W194\4k;16AR:@416Q1859:V1i4P2U4b4^m1T9R9lBW5YP1XV27BET2@>a14\4T2b2Z6H16AR:@
416Q1859:Z1Q1i4V6h[2He9gAhT1j;2Zj17BET2@>a14\4k;16AR:@416Q1859:Ni4V6j5Q]2ki1^R1iS17BET2@>a14\4k;
16AR:@416Q1859:Mi4V6h\4XV27BET2@>a141Z4g9S216AR:@416Q1859:Li4V6h\4XV27BET2@>:V14\4k;16AR:@416Q18
59:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Q1i4V6Qf1fGQ@m^1co11b67BET2@>a14\4j9P216AR:@416Q1859:
S1i4P2U4T8RZ2V2[2me1_;hj17BET2@>a14\4c3P2V616AR:@416Q1859:Li4V6h\4V^1QH7BET2@>a14\4k;16AR:@416Q1
859:Mi4m2X3h\4XV27BET2@>a14\4k;16AR:@416Q18319:Li4V6h\4XV27BET2@>a14\4]7]416AR:@416Q1859:Li4V6_b
2Xj1XV27BET2@>a14\4k;16AR:@416Q1859:P1i4W2n3ja3mJnn1Y77BEi1:@>a14\4\8^316AR:@416Q1859:Ni4V6nCUm1
ck1XV27B2BT2@>a14\4k;16AR:@416Q1859:Ni4V6nCih3XV27B2BT2@>a14\4l8n216AR:@416Q1859:T1i4P2U4eS3RY1X
V271@ET2@>a14\4l1j3Ha1V1a216Ak4V5@416Q1859:Q1i4P2U4ef1Rf2nQ1YT171@ET2@>a14\4`6h2a216AR:@416Q1859
:Mi4V6h\4XV27BET2@>a14W44T:f116AR:@416Q1859:Q1i4V6A`S2eX2XV27BET2@>a14\4X1^3o4B`116AR:@416Q1859:
[1i4V6c6mU1UT1T8i9i=[<>[3]6b5c;oE^89kK7BET2@>a14\4k;16A\7e2@416Q1859:Q7P1i4V6c6lY3dFb5c;^NUL7BET
2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AMT9@416Q1859:Oi4V6V7]Z1Sk2^S11gR17BET2@>a14
\4k;16AR:@416Q1859:Ni4V6V7]Z1Sk2`S1gR17BET2@>a14\4k;16AR:@416Q1859:Ni4V6ZV2]V2XV251BET2@>a14\4e2
U916AR:@416Q1859:Li4V6ZV2]V2XV27BET2@>a14\4k;16AR:@416Q1859:Ni4P2U4Z7S_2Yf1XV27BET2@>a14\4k;16AR
:@416Q1859:Oi4V6gZ2JUQ2]Q2j47BET2@>a14\4Mm:16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4l2n816AR:@416Q1
859:Oi4P2U4h\4XV27BET2@>a14\4Z3Ig4n216AR:@416Q1859:Mi4V6h\4XV27BET2@>a14\4Z3V5Y316AR:@416Q1859:O
i4P2LX3mf2je1XV27BET2@>a14\4k;16AR:@416Q18319:Li4V6h\4lQ1[T17BET2@>a14\4k;16AR:@416Q1859:P1i4F_5
_Ngb2`Ken1b77BET2@>a14\4HR;16AR:@416Q1859:Mi4V6_NX^3en1b77BET2@>a14\4k;16AR:@416Q1859:Mi4P2U4h\4
XV27BET2@>a14\4m3m716AR:@416Q1859:Oi4P2U4h\4XV27BET2@>a14g1d2^3\816A<e9@416Q1859:Li4V6[T4\8XV27B
ET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4c3W816AR:@416Q1859:Ni4V6d8\j1m=hk1XV27BET2@>a1
4\4k;16AR:@416Q1859:Li4V6hZ2oQ2XV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6_6P_2Wg1XV27BET2@>a14\4j9P21
6AR:@416Q1859:Q1i4V6e:Z7U2mg1cP2i9Fgk17BET2@>a14\4k;16AR:@416Q1859:Mi4V6e:`9ah3XV27BET2@>a14\4k;
16AR:@416Q1859:Oi4V6hh3oCXV27BER212=>a14\4k;16AR:2=416Q1859:P1i4P2U4VQ2a[2XV27BET2@>a14\4l1R2k71
6AR:@4160P1859:[1i4P2:AX3h\4XV27BET2@>a14]19A<;Y1C0a2Kh716AT60l3@416Q18319:X1Ki4V6h\4XV27BET2@>a
14\4k;16AR:@416Q1859:Mi4V6h\4XV27BET2@>a14\4N0k:16AR:@416Q1859:Oi4a2d3h\4XV27BET2@>a14\4j8m2216A
[9F@416Q1859:V1i4P2U4eZ1_<g1Q1?PGQ3Uh1cP1b9QL7BET2@>a14\4o1k916AR:@416Q1859:Mi4V6h\4cP12aU17BET2
@>a14\4k;16AR:@416Q1859:Oi4V6jT3k?QHYT1U5hL7BET2@>a14\4k;16AR:@416Q1859:Mi4V6YP3^\1XV27BET21>>a1
4\4k;16AR:@416Q1859:Mi4V6_b2Xj1me1Z@7BET2@>a14\4k;16AR:@416Q1859:Ni4V6Sk2da1XV27BEf12:@>a14\4k;1
6AR:@416Q1859:Mi4V2o3h\4U^1RH7BET2@>a14\4k;16AR:@416Q1859:R1i4V6dIS6`B2Im7ca2XV27=4ET2@>a14\4k;1
6AR:@416Q1859:Mi4V6^c2Yi1XV27BET2@>a14\4g9S216AR:@416Q1859:Mi4V6h\4XV27BET2@>Z164U46k;16AR:@416Q
1859:Li4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:P1Mi4Q2T4_@Xl3XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6
h\4XV27BET2@>NB4\4k;16AR:@416Q1859:R1i4P2U4h\4XV27=4<8i1:@>a14\4k;16Ak4`2e2@416@@859:Mi4P2U4h\4X
V27=4ET2@>a14\4k;16AR:@416Q1859:P1i4V6f\2j=W2n_1XV27BET2@>a14\4l2k2R616AR:@416Q1859:Mi4V6ab2Vj1i
Q1^T17BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\
4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4g4S716AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4T2f916AR:@416
Q1859:Li4V6h\4XV27BET21>>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4]2]916AR:@416Q1859:Ni4T2Q4
h\4XV27BET2@>a14\4j80o216AR:@416Q1859:^1i4P2U4e3W5bR2m7@hh1QV267BET2@>a14\4`2X140C00`28\1n216A\7
e2@416Q1859:DMi4V6e3f@[h3XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4l8n216AR:@416Q18
59:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ni4P2U4Sj2db1XV27BET2@>a14\4k;16AMT9@416Q1859:Li4V6Sj
2db1XV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6h\4XV27BET2@>a14\4R60g516A\7e2@416Q1859:Mi4V6h\4XV27BET
2@>a14\4S6g516A\7e2@416Q1859:Li4V6ja2mj1XV27BET2@>a14\4k;16AR:@416Q1859:Q1i4V6VY10[Mi?Zf1a:_OVL7
BET2@>a14\4k;16AR:@416Q1859:Mi4V6h\4m8[Q1nK7BET2@>a14\4k;16AR:@416Q1859:Li4V6VR3aZ1XV27BET2@>a14
\4k;16AR:@416Q1859:Li4V6k`2lk1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6lb2ki1XV27BET2@>a14\4k;16AR:@
416Q1859:P1i4V6YX32[T1ge1d<k37BET2@>a14\4X8b316AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1
859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ni4c1Bo3h\4XV27BET2@>a14\4Z:`116AR:@416Q1859:Ni4V6[Y
1\S3XV27BET2@>a14\4k;16A\7e2@416J6859:a5f3R1?Mh4n3?a;Z35:`264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44S12116286ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4k;16AR:@416Q1859:Mi4V6h\4nZ
1YK7BET2@>a14\4k;16AR:@416Q1859:P1Li4V6h\4_h1h=7BET2@>a14\4k;16AR:@416Q1859:Mi4V6fk10Pa2XV27BET2
@>a14\4k;16AR:@416Q1859:W1i4Cb5^4aHQ>am2S4_h1S1BQ<7BET2@>a14g1d2k;16A[6f3@4163M859:]6Mi4V6^4aHg_
3XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Y2Li4V6h\4XV27BET2=2>a1
4\4k;16AR:@416Q1859:R1i4b1c4h\4d\1cI7BET2@>a14\4k;16A`316\1k4@416Q1859:T6Li4V6h\4XV27BET2@>a14\4
l5n516AR:@416Q1859:Ni4V6[U2\W2XV27BET2@>a14U46Z2`916AR:@416Q1859:Oi4V6h\4XV27BET2@>:0K94\4Z2`916
AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:^1i
4U5P1OmCn4T2eT1W3Z>0mIT8U=S;SAgS1\A7BE9j1@>Z164\4e83i2716AR:@416Q1859:R1i4V6mDn4T2eT1P\2h1`4no17
BET2@>a14\4c;716AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16ANS9@416Q1859:Li4V6l]3kNXV27BET2@>a14\4k
;16AR:@416Q1859:Li4;j5h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859
:Mi4V6^D\n1li1XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Ki4V6h\4XV
27BET2@>a14\4k;16AR:@416Q1859:Oi4V6Pk2ga1XV27BET2@>Z164\4e6U516ANS9@416Q1859:Mi4V6Ua2j9ga1XV27BE
T2@>a14\4k;16AR:@416Q1859:T1i4V6Z72d9[IPOk8n2_JmL\S1kR17BET2@>a14\4k;16AR:@416Q1859:S1i4V6Z72d9P
i1WB^CR1jK\S1kR17BET2@>a14\4k;16AR:@416Q1859:Q1i4V6[b2W5^2Ec5]>mMXV27BET2@>a14\4k;16AR:@416Q1859
:Ni4V6h\4XV27BET2@>a14\4e811Q316AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:Oi4V6h:b1^U
2mj1WV1PP17BET2@>a14\4k;16AR:@416Q1859:Ni4V6Yf2]5d4[\1XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6j1mZ4
k[1\J7BET2@>a14\4k;16AR:@416Q1859:Ni4V6^b2W<VBjKXV27BET2@>a14\4k;16AR:@416Q1859:Ni4V6`4\4jS4XV27
BET2@>W194\4k;16AR:@416Q1859:Li4V6aP3V\1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6Za3]KXV27BET2@>a14\
4k;16AR:@416Q1859:Li4V6Za3]KXV27BET2@>a14\4k;16AR:@416Q1859:Q1i4V6Zb2RAg6Q:`HXV27BET2@>a14\4e83Q
316AR:@416Q1859:Ni4V6^b2n@i@`HXV27BET2@>a14\4k;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16ANS9@41
6Q1859:P1i4V6^b2m8o4Gh?jKXV27BET2@>a14\4k;16AR:@416Q1859:Li4V6oS2hX2XV27BET2@>a14\4k;16AR:@416Q1
859:Mi4V6h\4XV27BET2@>a14\4k;16AM0S9@416Q1859:Mi4V6_e2e6b`1XV27BET2@>a14\4k;16AR:@416Q1859:Li4V6
h\4XV27BET2@>OA4\4k;16AR:@416Q1859:Mi4V6TZ2[b1W@XV27BET2@>a14\4k;16AR:@416Q1859:Mi4V6Rm2e_1XV27B
ET2@>a14\4k4o616AR:@416Q1859:Ki4V6h\4XV27BET2@>a14\4k;16AR:@416Q1859:R1i4V6h\4XV27BEF]1@>a14\4C0
^7F0o216AR:@416Q1859:X1Q1i4V6h\4XV27BEF]1@>a14\4C0U80Q1m116AR:@416Q1859:Oi4V6h\4XV27BEF]1@>a14\4
C0U8P316AR:@416Q1859:Li4V6h\4XV27BEF]1@>a14\4k;16AR:@416Q1859:Mi4V6h\4XV27BET2@>a14\4j80o216AR:@
416Q1859:P1i4V6h\4XV27BE@c1@>a14\4[4Kc616AR:@416Q1859:`11Oi4V6h\4XV27BE@c1@>a14\4[4_716AR:@416Q1
859:`11Li4V6h\4XV27BET2@>a14\4P1j:16AR:@416Q1859:Oi4V6h\4iASS1ZA7BE>e1@>a14\4Ko:16AR:@416Q1859:M
i4V6h\4XV27BEF]1@>a14Y3R1k;16AR:@416Q1859:Ni4V6h\4XV27BEBa1@>a14\4N0k:16AR:@416Q1859:Mi4V6oT3hW1
XV27BET2@>a14\4S4g716AR:@416Q1859:Mi4V6h\4XV27BET2@>a14\4k7NP316AR:@416Q1859:Li4V6mU2jV2XV27BET2
@>a14\4k;16AR:@416Q1859:Li4V6mU2jV2XV27BET2@>a14\4k;16AR:@416Q1859:R1i4V6h\4b1S3T3\n17BEF]1@>a14
\4]1\7P316AR:@416Q1859:X1X1i4V6gT1U4R74Z1eA1VDUZ1W3GR7eX1lAe;7BET2@>a14\4k;16AR:@416Q1859:Ni4V6`
]3WO\V1kO7BET2@>a14\4CW;16AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4k;16Ag5Z4@416Q1859:Mi4P2U4YT4^8XV2
7BET2@>a14\4k;16AR:@416Q1859:Ni4V6h\4XV27BET2@>a14n3=k;16AM0S9@416Q1859:Li4V6XT3_X1XV27BET2@>a14
\4k;16AR:@416Q1859:Oi4V6mi3jBdR1cS17BET2@>a14\4o3h2R516AR:@416Q1859:Li4V6h\4XV27BET2@>a14\4o3k71
6AR:@416Q1859:Ni4P2U4h\4XV27BET2@>a14\4b4W5P216AR:@416Q1859:P1i4V6VEQj1a6iOSGn]1YH7BET2@>a14\4k;
16AR:@416Q1859:Ni4V6jf2me1XV27BET2@>a14\4k;16Ac91<@416Q1859:U1i4V6\g2TBf8e=Z4^8U:ZDUFaA7BET2@>a1
4\4o4_2[416AR:@416Q1859:Ni4T2Q4h\4XV27<5ET2@>a14\4j8P316AR:@416Q1859:Mi4T2Q4h\4XV27BET2@>:V14\4k
;16AR:@416Q1859:S1i4Q2T4l5a91gh2l=bF[R1lS17BET2@>a14\4^5\616AR:@416Q1859:S1i4Q2T4l5a91Sj1cN_T1WZ
1PL7BET2@>a14\4^5\616AR:@416Q1859:P1i4P2U4WD`h3e9bl17BET2@>a14\4Q1h7P316AR:@416Q1859:6j4[m6_:gCX
2X13j4ck7a32j4ck73j4kW7gC5j4[m6S9[1gCi4f3S1>Mh4n3?U=f15:`264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d
32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`V14j4QL3]o63j4ck7c33j4[m6WN5j4d_5f]1WNc3Q6
f3T1=MR1e3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<
:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3R85T1T3d32Q202JQ28
396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239S@n>i1k2i5f3T1=Mh4n3?U6f85:`264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45
d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241d<_4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1k5f3T1=M
R1e3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239VW1j5
f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D
^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\6f3T1=Mh4h1U22<U6`6U25:7Dc164f1404^1:6:406S130E0
200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6R;<g2g98I45En1C4G315^9o6\3
2a2CCT2_1528h1e1210524Q1l1313<X61Y1MU3IHM=241O2V1W2]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AQ1E2
53Y1T1>57_1152]1C\1239X6f3T1=M4c4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1`N8I45En1C4G315^9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y
1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=V18152]1C\1239X?m?16\1U>l5f3T1
=Mh4n3?U6o6f15:`264f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@
?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2
j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=M4c4n3?U6f85:`264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239VO
16\1U>U6f3T1=M4c4n3?U6W31\55:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1`N8I45En1:84G315^9o6\32a2CCT2\12528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d3
2Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239VO16\1T8o2P3\6f3T1=M@Ea3n3?U6f85:`26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3
jJ8I45En1C4G315^9o6S12U22a2CCT2_1528h1e1210524n2313<X61Y1Mj34l17241O2^3]9T3d32Q202JQ28396D^2j14S
12119526E9JNQ1P1AQ1E2534T1;H>=_1152]1C\1239a@fDn5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1e3jJ8I45En1C4G315^9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2403Y1B0@>=_1152]1C\
1239S6f3T1=Mh4n3?h42Y1f85:`264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?8f2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32G
Y102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1B0@>=_1152]1CT172380n5f3T1=MFQ4n3?U6f85:`264S1B404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1`N8I45En1C4G315^9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y
1C@>=_1152]1C\1239`Go5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2
^3]9T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5Q18<2403Y1C@>=_1152]1C\1239k5f3T1=Mh4n3?U6f85:`264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1`N8I45En1
C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1
P1AQ1E253Y1T1>=_1152]1C\1239k5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj
34T2241O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5f3T1=Mh4n3?U6f85
:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1`N8I
45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D@m1j14S1211986
E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1`N8I45En1C4G315^9g3W3\32a2CCT2_1528h1e1210524n231
3<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239Z6f3T1=M
h4n3?U6f85:`264f1404^1:05:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U
2If53DW1c1lL8I45En1C4G315^9o6\32a2CCk18_1528h1e1210524n2313<X61Y1Mj34f1=241O230Y3]9T3d32Q202JQ28
396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>93>1;98152]1C\1239_Ck5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3W8U1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239kV1P6f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5_11n1J5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1GM210524n23120<X61Y1Mo3T2241O2
^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\AVAP4f3T1=f5n3e6l8:`264n54E
0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T
2241TAd32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C
\1239g4f3T184^1Ea3n3e6l8:`264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1
U1`N8I45d2CkB2U22a2CCl1g1528h1]17210524e3X61Y1Mj34l17241TAd32Q202JQ28396D^2S32119526E9JNR2AT24T1
;]32]1Cm1a@fDP4f3T1=T2a3n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8
I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1l5f3T1=
Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?
o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j
14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o3f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X
17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211
986E9JNR2AT2Y1i32]1Cm1U6f3T1=Mh4n32<S61f8554`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2]L8I459;n1C4D2315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y
1Mo3T2241O2^3]9j1Y1d32D\102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12317d[1Q4f3T1=f5n
3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1`N8I45d2CIZD2a2CCd3528h1e12
10524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1j5f3T1=Mh4n3?U6f85:`264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3R8Z1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E25
3Y1T1>=_1152]1C\1239P6f3T1:2Mh4n3?k4Y1f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h13CM210524n2313<X61Y1Mo3T22
41O2^3[7Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ18<253Y1L7>=_1152]1C\1239Q6f3T1=Mh4n3?U6f85:`2
64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1`N8I45En
1C4G315^9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O23=5f2]9T3d32Q202JQ28396D^2j14S1211986
E9JNQ1;DAQ1E253Y1T1>=_1152]16<\1239P6f3T1=Mh4n3?U6f85:`264f1404^1:6:1206S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32k1ECCT2_1528h1e1210524n231
3<X61Y1Mo3T2241O23=5f2Z8R1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239XOS6f3
T1=MCT4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:
0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3f1=241O24Y3g8ET3d32Q202JQ283
96D^2j14S1211986E9J31HQ1P1AQ1E253Y1S10>=_1152]1C\1239S4f3T1=f5n3e6l8:`264n54E0200111;212260171B2
[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28
396D^2S3211986E9J>?R2AG\1Y1i32]1Cm1S6f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6Q1K8U12a2CCT2_1528h1e121052
4n2313<X61Y1Mj34T2241O2^3j7BOT3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239S
6f3T1=Mh4n3?U6f85:`264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V10
37<:01>?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239_JUEk5f3T1=1Kh4n3?U6f85:`264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2C
CT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y8S1T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W4f3T1=R1c4n3e6l8:`264n54E0200111;
212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd3
2Q202JQ28396D^2S3211986E9JNR2AT2Y1m1k12]1Cm1VO16\1l2X;T4f3T1=T2a3n3e6l8:`264n54E0200111;21226017
1B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241l<W4d32Q202
JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1^>hP1V4f3T1=T2a3n3e6l8:`264n54E0200111;212260171B2[40151U2X
17Ii5o65V1037<:0@?\2Bf53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241l<W4d325k102JQ28396D^2S
3211986E9JNR2AT2Y1i32]1Cm1^>g@1[4f3T1=T2a3n3e6KP8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1
037<:0@?\2Bf53DT12`N8I45d2CTE2a2CCa32528h1e1210524e3n4Y11Y1Mo3T2241l<W4d32Q202JQ28396D2[2S321198
6E9JNR2AT2Y1i32]1Cm1^>g@1n?V4f3T12:2c5n3e6l8:Q1^164n54E0200111;212100400171B2[40151U2X17Ii5o65V1
037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1MQ2m1T2241TAd32Q202JQ28396D^2S3211986E9JNR
2AT2Y1i32]1Cm1S4f3T1=2c5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1`N
8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396B1^2S3211986E9JNR2AT2Y1i32]1Cm1;Q4f3
T1=Z2[3n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65L9037<:0@?o2f53DW1`N8I45d2CTE2a2CCd352
8h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1P4f3T1=f5n3e6l8:`264n54E
0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mj34
T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1n5f3T12:Mh4n3?U6f85:`264f1404^1:6:406S14E0200
111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1Mo3T2241O2^3R8Z1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2C
TE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k5f3T1=Mh4n3
?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E02001001;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4f3T1=f5n
3e6l8:`264n54E02001001;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N61I45d2CTE2a2CCd3528h1e12
10524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1U6f3T1=Mh4n3?U6f85:`264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1`N8I45En1C4G31
5^9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1Mo3T2241O2^3]9T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1
P1AG9E253Y191H>=_1152]1C\1239e4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f
3J5V1037<:0@?8f2f53DW1VA0X=8I45d2Ci3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1Mo3T2241j;Y5d32Q202JQ2
8396D^2S3211986E9JNR2AG\1Y1;]32]1Cm1`?P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o
65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3T2S41Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E
9JNR2AT2Y1i32]1Cm1T4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53D
W1`N8I45d2CTE2a2CCd3528h1e1210524Q1c2X61Y1Mo3T2241Z>i2d32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1
Cm13l4bZ6]a1l4f3U1<Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1`N8I305En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1N
Q1P1_13E253Y1T1>=_11f1C\1239m7e6[H8l4eR1g<_=<if1nA^T26l4RS1Z<_=ik4h52l4[\4:l4=Te1Xb1_T1WHQJQJcNI
1l42l4Tj67l4V4d[1i;m^3dA[L2l4ch63l4bFhW66l4o1bDcV4hP2;6l41gT114fo6?l4\10X1cg6P4Ej>Z5\3V2n6Q16c3@
l4\10X1cg6P4W5n;d3U1\:S10LHQ3]1l4[100K5ST1^=e4`:12g:Y]1U7YW1aEZ53h3S=E^K9I24651025>231:<5T37[6[1
Q3j4f3U1<Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45E
n1C4G315^9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3H@T1>=_11f1C\1239`O6l4\10ia7Q6e7>l4[100KWCYV1ef5E3<NT<24l4i^4gU3U@2l4gT88l4oR20Z`3_Dm1V5cD8l4gI
2m[4j^13V8e6]6l4;7X9g1=LGCCM1^1a4P2l5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2g2\2LQ5U1`27a12i
3E<O>U2T17k37E;j1j1f12=S12G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ja14N86Ko1P1JLg4P28I<]5T10B2A912U84K
1g3?E:c2IP2:Y18Y1P1>^9X1169;T1=682X3=;<6><0N9f2U4h1CS1A:l106=LKS205<Y1622:2\1L1061O@A5>5=6e3>e1C
=Z6l4Cm5<<=P3^1U4V1<a4e1KW2P233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3R
4;>49\2S3>A[2;Mj17DS1I]2Q41S4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EK:396A:[;U1P
1]1e292U1A^17T3[1[31T2S4]24?d28m1Hl1B>f5V13A[7:30f284Y1a2U11P3<:Z1J:ELFW2o15Y5Z12JFAQ2?j2Q2E\1V7
l4;7f450153O6;@BU1?i2B6\17_2S51^1>@<3U1@=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`
130Bi1i7Ch1;^4=_4P40:IW2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11F432:Q111R287=
6273=@\1l3U9e2j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AI9S1Hf17Y5L:6GHBX1DV26216h33S1=O395g1;d1Y2C?j5l1a1Z
1<B7K:V1J=8R25Y3U1:0Y1EG9c5l4;7d2i2>U27J211P2f15m1159A4R6<Q1d4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1
AFR3k5N]1W1>\2e11e1<j1S2V1i1IP74a37a12Gb2T1;R1;a1X1Hb2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32
]4f2S3j16N2<8B9::6V1F=^3W4X1U1W1Ij5T10f73:U1f2GQ6U3Y18X2a6;4^4X29g3f1JKm2d52g1e1I:U5DG9i20X1Y2b6
a4l4;7U7W2>Z16EU1n111n3\90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7g4BP2a1P3V1<A[1U2`5R2>X39o19_264<Q1]2
3EV1N12\11IS6g1T1;3W11k1Y4c?732AU5c>2D<0W1P3l3U1m:R3c2U;2617752O=64Om3><05Y1V1_1n3`3`4c2705127L4
51235:2Y2;U1:AH1b3l2>j4l4;7Z1Y1j1Ne5@U1_2^1a4S1Hc1l3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2
Z3R5m:Q40I7]1M]1Q56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2V1U1D;G9Bf1i1n4g9U4S2k2I9J6S4l4^1c28Y1V3n3^3
X1623J12O=?M4R3Fh196k2b5j1Y4<>Z2f1<A9H;10E0a2>3<250Jn1Q2E8Q1V5l4CY2b4Y23;1j2?h31@`1_1K5MH=o4Bd1m
=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5e4N_4f3?2Y1221a12GQ39;9T1;a1O8@Q5;<Q1V2Fa1_2Kb43>MQ1h4
G>9i15<e1a2Z912g2R15;:71\1Q3Y5Y17]72d2d3j1P1f1LOS1Bg2\1S1KU1I?H63408133H6g1f4_1e3AT2M[3Im1i2^1`9
9LX1=V3T32Nb4Y4T1Dl4C`L6mBj1_1c>hLZGjT1c9Oc57VJQCiHR8d5k9l4;7Z4;5011113C<3F4168322T1T3DQ130NV3I1
=W175>U1I23<><G0@1>>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1
?JR54d2T10[1j23I;F=T1X4MU1i1Ii3?Z1e1MO=d2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2E
E`2F1L[1<6B8E37=0=2]1J4M487173232KW1V1?]16l3h1GT5R1<e2JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<AH>`1R1F_2V2
_1Y1HB;L=L2O=;Fk1<E9324D6=:m1b72l1n2^2Z27>374Fa1:401B28R25X1KT1U1:0@H:R1Nl4Cd2[=\7Y3\@lCi5`DWIS2
7b6QS11[3fIIl6PE<1^20P@f6Q9_91Q1l4CS>];gAW1V1j1T6_1g1R1l;Z3R=Y9_>^7U@gHhW1V6]@Y2Y30_F10]1A^7P2a1
l4C]?UGa3[32UB9n7m<d2Y6k<i>]2R9ZEU2?ET2P?i9_2E]MU28X5=<KEm30a2V3m8451235:n3R1[1m1l4CY2C_<SN2\3\1
dE]Li3`20Z3X5AP8h89d2U6_<A:2<8]142D1_9KR6\32d212_3Q;\7c<`1`1D82f3;i2c40Z6U9Y4G:h7Dl4Ca]12cP2Q5HP
80hQ1n5Sh12^6=T?Z9P981Fl4C\W1MM98S5`=^P10lKbE3VCZ>Z22U8RR1o6ZOi2l4CS=Y27j4b2Gl6h5V1X2R1n1GZ22E:4
:Q36T16\2V=?43g4OV8Dl5P3LW5N]1W9Q5Q4[3[1f7CV1k1d4:T@3R1F[3o6n:S1412_3k29Z:Bf3Q3FQ9i415Y1\1e5b2Q2
U6P1P1LT6f2f4Y2:W1d1l4CZ4^13o1lE0e74i;o2[8\7??ZMkAWBh;66T20l4?Y9V7e?k2^7m1U?@[:=:>f2`2k4V7_3`4m3
Z1<035B9;l4f7[Dc@m1^=NeV12fE\Z23m4jR813m4mF14m4al1l4kk53m4m`4Wn2:m4Q24fe1X20mk1c9]P3gT1>m4@f1oAe
21ml3[4Fb?OTP1VG93m48a[62m481m4@m48`@e1g1e21Z<c\1gATR1Ve1kISP1P=_3=m4k>0kV1oBP4e3Z1`a1`1eDR2PMf1
m407a1<X7nA2Y1]5@j1114>Df4`4^:Z2R19<i1j3d51R\1_5f52U2g7dF:THo2o2Z3Ch5Y2`1`7\5X699W4k1?ZBe42m4nP8
5m48dg1Y2eo24m4mF1Ya3Im4V2fD1cIe2B]4PGLP;3n3DZd1m]14n2Q1P3UF?m3=m36m470^k1U`2cP22m4RY6P1m4B91k1b
Lg<Q?0W1`52T1h[1YBjIc;d1:^6m19BfCl9Z:\9kA56j<^2<m4L1^Ni=h;`1EX1`5P]1if26m4LSh1V2jd3iEIm4B91^Nc7d
;10c4c3g5X^1XU1`@d4m1b4;;49bDR7YMBm4BeBZKS1_;0W1\3n1PU2S;4g<c5^G^8\1Km47D00^Nd7^6c<Q1b2`3aLj5i2_
8l5b3i8i?]Q1W7b5\6_5319m47Yj1d2T4`Z3cP191Bm47D1^NgJ;E0a2`3f]1l5Z8Q4b4lo1o67m47Ddi1RZ3];iE5m4d10[
U1oX39m4Q2UBRT1h<1ng1b1b1Dm4m3Y@UFCaF_31eg116b1d2\3Y^1[HG`4S[12Q1m4U2ge1Y27^80m]2hBZ2X=_Dm1V5Z=Z
42450;@51<LR3n6n>E4;d45n4\S1Z1144n4gT114m1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_27n4kOg2HZ114;n41iOZ2I;Z1121eR4l1n4a1U2m5jE]1h3140P2m1:
=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_26n4kO`3Z114S2n4g1o1m5g@
R5]1\3;14Q2m1:=V3Q>b8a12521E0c<RHZ1Z6c7V8_2g3S100235U5A?c1Aj?o318d1P3]>l8FJR2Q2<74Z21CiV1h6>d7_2
6n4]JY:14YX15n4S5cO147n41eT1121ll36n41eT1121n1n4a1U2Y5CjE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g
3S10023[5<4?5]1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2En412aP1P4121aX1fOUCP5k?m6l4l1j3F@mY1jX16n4UHNb;1
47n4UQ1?Q314YT4;n41dP1NQ3121nQ4F@8n41eT1121kj2fm26n4gT114k2`i36n4eQ1Q314bk28n41cQ1Q3121bk27n41eT
1121VS4:n44bT114V1Xo2\M\6\:Ln412[L6n3_1`2121VFXZ2k?>Q=102i31F@5Y1R6jFSk18n44`Q1Q314_P3iS1<n412`Q
1Q3121_P3^Mo3W16n4gT114i]3k16n44bT114_P38n412bT1121_P38n41eT1121[`3k6[2n4a1U2m5jE]1h3140P2m1:=V3
91Q1VEa12521E0kN4P7j7Z>_2g3S10023[5<41=c1VD518d1IV2]>R4i4F5DX1Ib2Y3o1U:2j?k1[2]6h6>;X7]11O5n4UQ1
a3148n41SQ1a3121oe69n412bT1121_P3fK5n4eQ1Q3147n41cQ1Q31218n4gT114\:aZ1f8_k15n4gT114\:7n41nR1f112
15n4cR1S2147n4cR1<f114kd25n4gT114Va35n48^T1145n46`T1147n4`L6o714\m35n4Q8eL145n4gT114Yg46n4`L6o71
45n4\KZ9146n47_T114jV5k4f3W181Mh4n3?l>5:`264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12398n41eT1121VGiX29n47]Q1Q314aOXW4oT17n48lP1?Q3148n41cQ1Q31
21aO6n4gT114R1[U16n4^R1X214R14n4gT1146n4UQ1a314U[39n41SQ1a3121U[3jG5n4gT114U[38n41eT1121PS4eL5n4
oJg9146n4^R1X214_k28n41\R1X2121_k26n4\K_3j5146n4lNj514_]57n41jNj51219n4cJ1h7X214[i3TI6n4^R1X214`
b45n4gT114`b4e2f3W1=N:o1Y2c3:kDC]1\3;14Q2m1:=V3Q>W4Z4a12521E0QV1UF_2g3S10023b2e121057>A?c1S9X7o3
18d1P3]>o1l6F9@R2X23174Z21C<Z5S239_N<91o5S8_2Kf3W1=Nd4n3fJ14YJ`2P[2e121057X<gP1m7l4P4Z5a2VO14n4g
T1145n4lNj514n1n4a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJ
R2Z4a1o1iT1h6S8_26n4eQ1Q314fK6n4UQ1?Q3148n41SQ1?Q31216n40TOa514:n400oMS1a5121b_55n4UOa5146n4S5hI
j5147n4hIS5j514b_5:n41fIS5j5121b_538n41cQ1Q3121_F9n4UQ1?Q314j\1X3RW4Y2n41e1o1m5jE]16U3;121Q2m1:=
V3W3_:97131c2[3R2a12521E0QV1bC]1T1_2g3S10023[5A68c1\@o318d1P3]>l8FJR2Al174Z21CiV1h6S8_28n41cQ1Q3
121PR39n41SQ1?Q3121VS4o1n41_10T2m5jE]1h31210P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1iT1h6S8_29n41eT1121Uh57aM7n41eT1121mG5n4gT114en45n4gT114ZQ5=n412YIX;121THU;3fd1
Y8o1n4a10T2m5h?Q6]1h3140P2m1:=V391Q1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i
T1h6S8_2n1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_27n41eT1121g[2o1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P3V4P1U9R4i4FJR2l5o1iT1h6S8_2n1n4a10T2m5jE]1]2Z1140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4
?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2m1n4a1U2m5jE]1h3140P2m1:;1V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2m1n4a1U2Y5CjE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2S2n4g1o1m5jE]1\3;14Q2m1:=V3Q>b8a12521E0QV1kA0X4_2g3S10023
[5A685]1R5Y;o318d1P3:R>l8FJR27V274Z21Co1oCi@h6S8_25n4gT114j[28n4S5aLQ314Ve3^=<n41dP1NQ3121og3X4\
6@@n41^1YL2i61212m_1Xc2\;kT1][1I;n4jM22m5H14SY3e4lP17n4YR1]214V]2S^2m4f3W181Mh4n3?l>5:`264f1404^
1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2
e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f9=n41c1Q
S1121Q2m5T>dg2X>eU15n4gT114hK7n41eT1121c?6n4oOg414cT48n4oOU1]1S214iT4:n41mOU1a3121[`3]D6n4oOg414
jT4In4S>V<d5U1]1S214\:e8i4<:^AjY1e?^3cKQ2KmV1Q8W3QN;n4oOn3H14RCa`2UQ1hW1[;5n4gT114bg48n41eT1121T
H]o37n4gT114b>1mX49n41eT1121P@eg1k_27n4gT114a17d<>n400oMe6121QCe\3LmFa;hU1;n4j7lL14d=TY4HiOfNc38
n4QNe614fW2nV2l85n4gT114hU5;n41oMe6121ii1Pb1`4\e17n4\KZ914ii1n[37n4]Dg<Ao214@n4]D1a3@^5S3Ao214VL
b[1Ql12P^27n4]DY=V2H14<n4^MX714Q^1UO`R2jEhJm3hB8n4gT114Ui50U7fFo1n41e1o1m5jE]1\3;121Q2m1:=V3Q>\1
U7a12521E0QV1UF_2g3S10023[5A?c1\@o318d16i2]>l8FJR2^274Z21CiV1h6Y1i6_25n4aKU9146n4gT114_a4^28n4gT
114^W21nY2^25n4gT114VX1=n4UQ1=S314n`3hA>=P2`Q2h>Ln41]Ea8d2>=S3121UHm329`T1Y_1j4^5l691H>5X2`Q2h>8
n4cQ1S314^=\6ia25n4gT114PZ35n4gT114bZ4=n4fJP:14ah1P]1g838c3Y@U28n41eT1121eR4@7n4fJP:14eR4U26n4XE
S6Z9146n4XE^?14TY25n4XE^?149n41VE^?121]P2_\15n4gT114md2Gn47h46GT7eBl414bLlT2\<i2R4<2IX=7D_BP@;n4
PKi4l414SO;iT3A4:n41hOl4121[`3bAW16n4gT114VGVg5<n4ZQ115T314eG`1I^W1ST35n4ZQ1\3149n41XQ11Z3121Yh2
@n4ZQ115T314RA0V5[c1Td1[1`=\6TM7n4UQ141Z3149n41SQ141Z31215n4jMl6149n41hMl6121Po6I;n4gT114lj1NcB0
a7o1Q96n4aKU914fi4n1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P31[>
R4i4FJR2l5o1iT1h6S8_27n4gT114[o1m2kD8n41nR1f1121kW15n4gT114ei25n4gT114]h5n1n4g1o1m5W9g5Z6?]1\3;1
4Q2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1n4g1o1m5jE]1\3;1
4Q2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_27n41eT1121eR46n4gT1
14Ui2VW36n4gT114Ui2nP25n4gT114Ui28n4gT114og1gP2]W106n4gT114UP507n4^T1814V\2bS27n4gT114V\2g5jm1@n
4Z10KVMf1n2B14iW4gOhAkD_<W1Q1n4Y1009A<1hBn9f1n2B14Q2m5T>X4e1ea2Qb1[1@h5hAkD3<N8f:W18n4^LX814hKff
4V\1:n4[LX2R614fS4[R1JY]18n4dN_5B14PAeb35n4dNR6145n4gT114\n36n4gT114\n3Uj16n4gT114\l3o1<n4kIk:14
_JQ:PU1i<oW1`i1e6:n4kIk:14aT1PU1ib1o1ci18n41oIn8f11215n4gT11425n4nS1H146n4^KX914F9n48lP1a314U[3X
6g9?n400j>aE8121fW2_4g5j4n2Pf1@n40]K22`5S1]214>o_2_5^^1]KWD9n400\R1X2121R1Bn40aP1Am2D14iW2_CAZ3f
3_i1\9T`1Bb7?n40aP1Am2D14KT@jZ2Z3Vm1ai1B4P5\R1]2bb4Q2Q5d1o1f2Z1k1jE]1m2>CP2m1:=V3Q>b8a12521E0dN\
7UF_2g3S10023[5A68c1W80S8o318d1P3]>l8FJR2^274Z21CY73[Oh6S8_2k1Q5d1o1m5jE]1m2>d2m1:=V3g4Y9b8a1252
1E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>gHh6[1g6_22Q5e`1U2Q5c10o1m5jE]1m2>d2m1:=V3Q>
b8a12521E0W1^8ZL`35^B_2g3S10023[5A68c1\@o318d1P3]>l8FJX1I]1P174Z21CU<U1]Ih6>;?h6_2V2Q5c10o1T4h1^
5[@]1m2>d2m1:=V3Q>b8a12521E0W1jNn5UF_2Mi2S10023[5A?c1\@o318d1P3]>l8FJR2]1P174Z21CU<U1b1[D^3h6>;?
h6_24Q5iS1cP6aFl1Q5^1U2m5jE]1m2R1P2m1:=V3171Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P3]>R4i4
FJR2l5o1iT1h6S8_23Q5iS1gX5]2Q5c10o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7RCR3X1V1g3S10023U4U1A?c1\@o3
18d1P3]>l8FJX1I^2334Bg11C^5f650]<Cl6=g2W3h6>;X7_201j1Q5^1U2m5jE]1m2R1P2m1:=V391Q1VEa12521E0kN4P7
UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2S2Q5d1o1Q4k1jE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1]
BQ6Z1Z6e>T1_2g3S10023[5A?c1\@o318d1P3]>n4m3FJR2]1P174Z21C_U1Y1h6S8_2n1Q5c10o1m5jE]1m2>d2m1:=V3Q>
b8a12521E0QV1UF_2g3S10023[5A148c1\@o318d1P3]>o3l4FJR2\2174Z21CQ=gIh6S8_2W2Q5^1U2m5o18j5Ab5a7]1m2
R1P2m1:=V391Q1QBT3a12521E05eN4P7Y4BXA_2g3S10023g2c2<4?c1VD518d1P3]>_2b1i4FJR2Z5Ao1^DZ@h6S8_2m1Q5
c10o1m5jE]1m2>d2m1:=V3o1Q<b8\142521E0QV1UF_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR27V274Z21CiV1h6S8_2
k1Q5d1o1m5jE]1m2>d2m1:=V3?2^=b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2
5Q5iS1nS1aR2Pn1l1Q5^1U2m5jE]1m2R1P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3Y6S8R4i
4FJR2l5o1iT1h6S8_22Q5iS1`1Q5>P;3P2=Gf5TLQ1]<2\;BR?>d2d2c2k<i;R1g8j2X1h1mY1KFQ@Q:j4c4k9k1Z16IEY:1
l25290Q2[6EQ54UMo1`12c2@;1^AY2iT1^8f8W[1X>Q4XO?`_17Q5QMe6n6X;_[4o85Q5bS14UQ6[3W2R5b10o1e3W2jE]1\
3d23f110:=Af1MQ>4]8a12521E0`N`7UF_2g3S10023[5A?c1?o2g40k5d1Bo318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2Q
2R5b10o1m5jE]1\3d2j110:=Af1MQ>4]8a12521E0QV1UF_2g3S10023[5A?c1_3d:W2o318d1P3]7o6l8FJR2^274Z21CiV
1h6_7C_2V2R5b10o1m50iE]1\3d23f12:=Af1MQ>b8a12521E0`N`7UF_2g3S10023[5A?c1T>W2o318=2=;17P3]7o6l8FJ
R2^274Z21CiV1h6_7C_2l1R5b10o1m5jE]1\3d23NJ:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8F
JR2^274Z21CiV1h6S8_26R5WT1h2T3f1Qg4n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0`N`7m?W6_2g3S10023[5A
?c1\@o318d1P3]7o6l8FJR2^274Z21CiV1h6S8_2l1R5b10o1m5jE]1\3d23f12:=Af1MQ>b8a12521E0QV1UF_2g3S10023
[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023
[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@0;cEh6S8_2n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10
023[5A?c1\@o318d1P3]>l8FJR2^274Z21CSLe:h6JX7_1OX2R5b10o1f2V3jE]1\3d23f12:=Af1MQ>b8a12521E0QV1m?W
6Ma1g3S10023[5A?c1\=GW2o318=2=847>a2]7o6l8FJR2^274Z21CiV1h6S8_2k1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a
12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_27R5WT1h2T3f1jh1Vn27R5WT1h2T3f1TW4
l?m1R5b10o1m50iE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CSLe:h6
S8_27R5WT1h2T3f1ec3[S1l1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l
8FJR2^274Z21Ch@PFh6S8_2n1R5b10o1m5jE]1\3d2j110:=Af1MQ>b8a12521E0`N`7UF_2g3S10023[5A?c1\@o318d1P3
]7o6l8FJR2^274Z21CiV1h6S8_25R5WT1m5f1Qg4R2R5b10o1e3W2jE]1\3d2m1:=Af1MQ>4]8a12521E0QV1UF_2g3S1002
3[5A?c1?o2g40?[5W2o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1R5b10o1m5jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_
2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2k1R5b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_
2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2\2R5b10o1b301;k1jEAK\3d2j12:=Af1MR<LQ14k1a6a12
521E0QV1QCS3_2g3S10023[5A?c1>0o2g40?[5W2o318d1P3]>l8FJR2^274Z21CiV1h6S8_2S2R5b10o1m5jE]1\3d2m1:=
A@U1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1>0T2AP50S8o318d1P3]>l8FJR2^274Z21CkGm>h6_7C_26R5WT1m5@U1Qg
49R5Z6Z1aLm5f1`^30_X1l1R5b10o1T1h4jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318NEP3]>l
8FJR2^274Z21CiV1h6S8_2k1R5b10o1m5jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]7o6
l8FJR2^274Z21CiV1h6S8_28R5WT1_41[1f1Qg4iG7R5WT1m5f1Y`2jf1l?2S5YU44S5YU4mKB5S5QT1T<Re2^K5S5SQ2n<c
e1b1=S5[L6^5QOn<Ub1]3b1fKeh1e3L6S5R^2ga1^5lLEBS5Y1R:R3P2`V1B]W1b;cJoHcFd12dIf9k<`MFS5\;3n2P2`V1B
]W1b;cJoHm2B4H3l8l86d12dINS5W11\<HP2h3c3@oKb2BgQ12b5VV1oHY9U4S9d12dIf9[5bD1P5c4f67S5\;S5hd3oHXH2
5S5jo3^5fK63S5YU4oH5S5YU4oHf2dg14S5oe2Y_1oH6S5[a3mCoHXH28S5iU1mf2:V8iGh6QIAS5[L6V9kf21:U3P5iGh6Q
IkL2^3Y?`G8S5jo3^5iGQ5BS1gQ14S5W=nd3R37S5W=S?6cU3R3Rh23S5n^3ZF5S5n^3ZFRIj23S5YU4fK4S5[<mh3WP13S5
YU4\i24S5[L6fX36S5n^3ZFUKRF23S5XX2Pm15S5TX23Pm1oH4S5V_1Rf2]W37S5fl1a;Pm1fKkR2f84S5gl1aX2fK3S5YU4
aM7S5YU4^M2T5_1R65S5V]3g1ZFXa16S5YU4mKW6if1eL3S5m\1[h2j1S5b1o1m5jE]1\3d2m1:=V320m=b8a12521E0QV1U
F_2;[3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2S1T5hIk87B021111;42Y12f4`4i<\1<i1[]1hBd1Z1U
Fa84oGo2n6h5Y2Q9`5f3]14Mh4n3?l>5:`264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V147<\1o2f53l1`N8I45En1C4G315^9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1Mo3f1=241O2^3]9T3d32Q
202JQ28=6DY44S12119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2T5aDV5k8789021111;42Y121d4`4b;V1\1<W1AX
30Y5Y5g2[6d<]96[A>3I>2^1L19Q4b1k9V22>[2U1P8@4l?R8h26j63h5Y2T5l3o1T5c1THk87B021111;42Y12f4`4`9<@Z
2\1<i1j3d51g4S2\7EQA2e3b<h2[1_272U2]3Y4]>V8:4oGo2b1g4Cc2T3Y2[14`7a@c;R9X1T5hIk87B021111;42Y12f4`
4i<\1<i1[]1o>3d3IU2S1QEa84fEX2o2n6h5Y2Q9c6Y1T5hIk87B021111;42Y12f4`4i<\1<i1[]1n>0h3<<0OT1S1QEa84
oGo2n6h5Y2Q9[1T5d1SHk87B021111;42Y12f4`4^:Z2\1<i1j3`Y1n>0b40OT1S1X;h9a84oGo2n6h5Y2Q9U1T5hIk87B02
1111;42Y12f4`4i<\1<i1[]1o>3d6UFa84fEX2o2n6h5Y2a1_7W1T5hIk87B021111;42Y12f4`4i<\1<i1[]1Y@X3I021U1
UFa84oGo2n6h5Y2Q9b1T54cIP4j4203B021111;42Y12f4`4i<\1<i1R4XY1o:Y2^8Kk7]=a84cE[2o2R5k1_525g1249Q9f
JV1T5hIk87B021111;42Y12f4`4i<\1<i1ZBPKY=m5`2UFa84oGo2n6P5GY2X6h2Y1T5hIk87B021111;42Y12f4`4P9h3\1
<i1[]1^?Y37Z10[1o1UDa84oGo26g6h5Y2Q9R1T5hIk87B021111;42Y12f4`4i<\1<i1[]1hEUFa84jAT6o2n6h5Y2Q9`1T
5c1THk87B021111;42Y12f4`4^:Z2\1<i1j3d51iS1_C2OU1o1g5]>V8:4oGo2Z6Ch5Y2`1`7a@fDd1T5c1THk87B021111;
42Y12f4`4m9@Z2\1<i1j3d51iS1Y@U32OU1g7]>V8:4Y2eEo2Z6Ch5Y2`1`7a@Dn:R9_1T5c1THk87B021111;42Y12f4`4^
:Z2\1<i1j3d51iS1_C2OU1g7]>V8:4oGo2Z6Ch5Y2`1`7a@fD`1T5c1WGLk87B021111;42Y12f4`4^:Z2\1<i1j3d51iS1n
>`42U2g7]>V8:4oGo2Z6Ch5Y2`1`7a@fDX1T5hIf847B021111;42Y12f4`4i<\1<i1`=b:h;^9W=k1d6S1QEa84oGo2n6h5
Y2Q9Z1T5f7QBk87B021111;42Y12f4`4i<\1<i1W@=JX6aE[8k4`8UFa84oGo26g6h5Y2k6U2Q1T5hIk87B021111;42Y12f
4`4i<\1<i1[]1hEUFa84oGo2n6h5Y2Q9W1T5hIk87B021111;42Y12f4`4i<\1<i1iGP=d21i5W=1^8UFa84oGo2n6h5Y2Q9
1U5R1U5:e6Y8d>Z:V67>a412S<Ia[1Z8YDe:1R4AX6RCg5b2^4c3H0G1^Kn3XP13U5:if73U5P`4m]1j1U5Z1U2m5jE]1P4P
2m1:=V391Q1AdDa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2o1U5Z10T2m5b<W9]1P
4P2m1:=V391Q1a2dBa12521E0d3VK4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1ZQ1^3h6S8_2j1U5Z10T2m
5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_28U50QE1l\4o
Eo<`62U5UU3CU5F^NcKg5X^1Q7R<Z20fJ6X2`1@8aHW@aC;U5aP2_m2b10l1`1@RY1hP1TG6U5DoT6dJV=TG3U5`]7TG3U5Y
P7V=1U5<U5]e1T8Y7hHj5i2m?c^1ZJn4X47U5:]j1hQ3g4o?YH5U5DhK`6eR52U5lT53U5Ze1a_33U5\T5`U22U5^P54U5mY
5X@13U5Vj513U5[T4Za12U5aP23U5DoT62U5Vc55U5l6Q2W`4jH2U5[Z12U5Pf72U5^\15U5Di[1Ui4n35U5]1[U1oX3]d15
U5DZ8\MWo45U5\10[U1oX34U5]1[U1oX35U5]1[U1oX3el16U5e=0bn1Y;g12U5[\62U5WT64U5Rm3d8iF5U5]L`6m\4lG>U
5D1fKg2h3]:]Q2iKUDQAgE4o1@U5D1fKg2h3]:h9bAQV1iKUDQAgE4o18U5D1^NV>]Q2QQ2gE7U5D1^Nd_2QQ2gE4U5DW_5g
E6U5DgS5];LlDJU5D1^Nc7P;E0Z5<T3]2FP1L>GQ]1^MoL`6L9S:^:S73U5ST5R;2U5Rh54U5Z?h`1d8:U5D1^Ei7U1U;^T2
if2j98U5UFgZ1j7Q\1Y?]]1bA2U5b24U5SS5@82U5kP12U5Ya53U5YQ5o?8U5D0\3aQ6_531:U5DbDU7^X1Z6]Bk<`]2a=4U
5D]3aQ63U5Pn4[W25U5SE3jR5eD6U5DbZ1SJQS2Vm18U5D1^NiU1jY1Sf1eP17U5D1^NV7]X2if2=U5D1^NV7n3m?`d1`5gb
1a;nBPo18U5D1^NV7]X2Xh1`N:U5D1^NV7n3^T2iZ2o;X=6U5F^Nd_2YBQi1LU5k2hH42T@c4h:;m1J\2S6i3>2Q?l8iE[2[
d1GHn1o>T16`KBU5k2`Z1\1d<;m1[9i3f`1[d1GHn1f6d91^KCU5k2hH42lBk1h:Y2d=2Q?RQ1[d1GHn1[@`K;U5D00^Nd_2
SR1ed1_531=U5D00^NfU1]R1_7SR1ed1_531g2U5Z12R2m5jE]1P4P2m1:75U11n191Q1VEa12521E0Z2V>Y>4P7P4b:_2Q5
_2g3S10023[5<4?c1ZAk2518GLI6o13Ga=R4i4FJX1H0V3<IV140111002f1];[Ih6S8Q2=4U5hh1fc486U5D^D3\`5\5P2U
5Z10T2m5i8P=]1P4P2m1:=V391Q1VEa12521E0kN40o6U?R2l4_2g3S10023[5<4?c1VD518d1P3[1Q=R4i4FJR2e3V2o1iT
1h6S8_2k1U5Z10T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4FR4FJR2l5o1iT
1h6S8_2j1U5Z1U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2\2_3o1iT
1h6S8_27U5]1[U1b6b=id2og16U5l\1k;i:jR413U5aP2V\46U5DSh1`1Z[4J3U5hh1f]42U5aP23U5hh1PX35U5]1[U1nAP
g23U5\V1Tk55U5DgU1Zc4l;:V5kNQ71^Eka1\c1iZ1D=;V5d3mI\8ZW2_Z1_:P11o?SH4V5ZR5P1UX19V5lT1P11[>Ra1k7R
T1Sj16V5oU1ZW2RT1XBjW1BV5h455JSMZL_S2d?V5e1\6GS3a4@fR1T2;V5T1aT1mf2:f5YJh6QIQg11?V5b2Q[1f64m11`_
3^1R4\6XZ1k@d361V53V5]Q1QS32V5a[63V5Qh1_c47V5m1SGm<^ER`4\D3V5Y2WY64V5f^3m[1l`14V5h4ed1T_2CV5hBhF
Z223f2]3W8MVU1b5a1RJ`5`N\2ULe7DV5c=i2Z2]1Y2Y1@a=1a`1j2mCa5_1]1[X1oEX227V5c=b6Y2Y1al2YR27V5QS1k21
ZW2Xn1mO@V5l1i9j5Ab5f:dj1jBS1eKQZ1c5P>lF0?V5`1l7_;h;W3eB6RP1SBRZ1]Co4aBik14V5aC[b3cU25V5Qd1Qe3P1
\Q16V5UEc7Vk4o<`64V5eR2P\4D2V5Qm73V5_U3QV36V5dCQ4\KkP3ag1>V5b1QBm>j1\1fCi9c`2iG_3X:f6W;3V5oc4ag1
3V5\]2Tn33V5]Q1SZ53V5``3Pk22V5`o3g4f3_12Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202
l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392V5c[6<V5R10Zj1IT1g3PP2o:db1V8j[12V5Sl64V5^k1\Y5f
F3V5hX1hR5d1V5d3c40nY1`13]1i2Q2P8?eR1R2T4_JM92a:553g11i2d1:31269D2V7dIX5h7_5IV<f314V?Z70O1g42GV5
d3VKT2l41T21WGc@2Yd1T<n1e6X:Z7U[1Y<d;R1\B83W5lP1?1W53W5\3hf59W5_1l7`6g@W3T_2n@le33W5cCa\13W5cCdf
69W5je1SW1UAW[1X1QAXOl99W5]f11UMbX40j@d3k95W5kT1]X2E\S12W5\a43W5_`3hO2W5\Q12W5]Q48W5aJQ4X_1kY1V;
Rm1fD5W5``2_AT@gQ39W5f]1f;e]2^1g;1^4oQ1:W5\@ll2Ek4_1iY1XH2VB2W5^Y62W5hX63W5cCQ43W5dKll69W5_1l7XG
W3aP20[Q1Qd32W5e^32W5X22W5n13W5`C[b32W5_`3P;X5760^10NX1?4811873G301D138k1R14N84Q2Y166>772Q8Y10F?
263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGg1\
1@U20[5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1^2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q215933E=;h1972]16847
Z1==W1L68>o1HP12@554:J2KP172g2FW1Z3a:R1H::^122U122F;K9?CV1h13X1T5@3D0>5@92f28^15o2<5:0o14<_2M`1T
23]1BD0^112@@H=691641DC?975:81=El2F29_1?8;j1FQ17824\16_1?1>19P11;H9>M;037E327R1:73416JS123Ae1Z3>
=3X4X5760^10W2?=3@O0T4a1[3=N2R7j39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5]2U;22;]1<>4:j1S3J7Y
?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9m4^5Y=^1o5k83DEJg4o2<5l7T2i2^4841V3]7o3JQ3P11k2>Y147IP2161Q1
Z1b5>=[BX5760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463322:782:@12T11?S1N1Z1J3=3836V2
26352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS
14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;<>15=489N4;02323841298J3D8
77A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2V1Fn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@
4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DM:c17A4><o1k121=3006G@b16KU141922\1?^207JH:4
221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44P3NZ11>ER1<3235LO<Z4?2C00^112@@=H691641:44S1A5:81=
ET28>F299U12<D`19h175271Z16364:D?16CK03164H9>24A?0342B232782Q1711416I0S123>h1W1j17>933E251e7X577
0]17Y161^2X1?:AV2R14IX1JIc187467E11JR3JA3<U10Y163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4
P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9T1d29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Db3X4<A?DD6[1S36?b2J:2
371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2W1@Y6P1B4Oi49l18g1Fc4@L;K7:GV3?^3F@`2?<>2<`:<O328323R14W1U44g2V
1W2k2:0R1e2P1;V6`2FT3^1U2B447]1Bd4a18n1Q1X51c7RCf2ZA\2Q>`4012DW<f8W4d1l6g1X<Dm9:g3NR@_V1d3[Jg8o>
f6T73Y5Jo_61Y54Y5aa711j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S
1211986ET1NQ1P1c18<253Y1T1>=_11f1C\1239XF2Z5Uc71Z52Z5^b42Z5Ye6]3Z4ODf>47?b1>P320k2o506234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111
m5i181436NQ1R22]13bS1a21e2:Q;Y31\3Z4ODf>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31
5Z5fV3TLQQ3k45Z5Qm60;n76Z5\S1o1dg50;7Z5\S1o1TL_k40;k1Z5Z10o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@0;cEh6S8_2l1Z5Z10o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@0;cEh6S8_1O2Z5Qm66Z5el1lg2AP50CZ5?1^N^R1U]1f]1W2`5m3i6j
2k9S81d1XMV1`P11Z5LZ54h1eV1a3c^3kEKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C`2KZ54^X1a3c^3kEKS3kT17`2d5j7h
65V1G1b1[2>@3`1P7C`22Z5he7Af3d1c9_^3YDe121057e3g>bMm4i2P>Cf3d1c9_^3YDe121057e3g>n<c@m4i2P>Y9Df3d
1c9_^3YDe121057e3g>n<BP@m4i2P>Y9Df3d1c9if1UAb6lOYDe121057e3g>bMm4i2P>Bf3d1c9_^3YDe121057e3g>bMm4
i2P>X>m4f3b12Jh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1
eIj48I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9S2P1d32Q202l28=KY44S1211986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239Gf3e1c5n3We1a]2e121057X<gP1m7l4P4Z5a2m8[8X1QHGf3e1c5n3We1a]2e121057X<
gP1m7l4P4Z5a2YAX1Y6gAn4f3b12J\1[3n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<=2;?o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2;]5P\2R:eP3WX1a?m76W6:_68]5e1e:^_6Z4bFW6:6]5e1b<[6oKZk
4F]5b12fJP]2Rg2[H=`3g2NU1U57Fc1Bg20^1[8b64]5]Z1]_5fP12]5R;3]5e^7UE5]5`]5fl1Z6T5@]5a13cDW_4gb19V3
Z4c1QDG4Q5P8C6]5fZ5Sa1ZA_1k7P2^5;T<R7`4]1\3Z8V32^10IP60M@5bJc2R1f3[2Q10U20U2eIc<`2f2b2V9R3W1l1^2
V1??ALY@h2P2n52Oi8[4E8P1HMT1U6Q3f:W5[2[3[@:^5kn641n4S9l::c3X34^5nc4Z4la2J_5^X1a3c^3kEKS3kT17`2d5
j7h65V1G1b1[2>@3`1P7C`2K_5^X1a3X6ZX3kEKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C`2M_5^X1a3Z6fi1a^1kEKS3kT1
7`2d5j7h65V1G1b1[2>@3`1j4U2C`2K_5^X1a3QP2a^1kEKS3kT17`2d5j7h65V1G1b1[2>@3`1P7C`2e1_5091Z10RMb9a3
kc1c>S@U6aDW1kEKS3i@g:Q2W77`21Ob4:_7T2c45V1G1b1j1@>80602HGP1V2h3C2k1AI`5`CRC1g1>0H>JB3d\1lKWOR4d
A\9o5_1[7T<^;Z@lI^1`57_1g2R1OK:k1l5X1j<1b2`6c3j;^;b2k5ZKh=h?S553S1;R27Q2P;W2l3nHi2e4b4f8o=W3\?k1
`21f@b5`570]17Y16_2Y1?:@0V2R14;=X1JX4^53b10Y163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1d29
G9S1J5;2[1HZ19?_123Eh155AHKX12Kk<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12b4k1Q6h5k4o2l1]1_1R12l1V1?
^3F@P15Y1L>4:d8X2O32836_2U44g21T1=T2o3`8Y27CZ1T1A6CR1T1K2h1:_898n1W1251k3`570]1X451Q1?:@01T2W1IX
1JX4^53b10`13222[6b7Ol7oAG8l3a2d2Cl1T1d29G9S1J5;2[1HZ19?_123Eh1f1T22Kk<<AT1Db1S36?U5]1h:>L7o2K7G
o1;]1P2d2mHb4f1^3F@P15Y1LNd8X332836e64o5A44[6a7?:c5S2U=W1251^4`570]17Z5?:AV2R14IX1JW5_43b10`1322
2<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1d29G94NJ5;2[1HZ19?_123Eh1d7`1l4c3<AT1DFKS36
?a5Q1T5S1T2P29U6X8@b2g4g1i49X9@X1S118n3?O^2F@`2LNm;32<6_2Z4n3X9o3[6f1\6:n11V68n1c4`570e1Y1g2X168
:AV2W1;=X1JNh83b10Y163222[10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1d29G9S1J5;2[1HZ19?_123Eh1f1S3k<<AT1D
FKS36?h3\1;Q1]8Z2[1M]3Z49Lg14h1Z721=3002KW444122322\1?P2h6Y6^3F@Bm1LNm;328323W1g;j15;5FU5R>Ak5Z1
i38n1l1`5\7c33OV2Oa3R3V1R3Fi6Q20U1l3o1`3m=f3c5_2P8I_6l4m<Z2M=a3c1a5<V=m63Z?EO50gE08U2e5GZDZ3d4a2
^2m;c1l3U>0m38`5TU1Qb2k>c]10e9^K<`5Y?1eIY131b[2am10P_1VGU1`5hNh5^U3SA42229287:92;14232M;9B`3f4<R
6c6k6R2nEg715F`5^7k5W5P4je2i1k=U:g7U?d6bAX34iR1n69T?j4b5O4`5_1Yg5nS1G`5Y?1RP1c=TOkL21gAeX10X:Q4k
F24e6d5SBY2W3R7b1`5P;38e2l1Z5D\1\5U5l1V7]3i4k3HIU6QBZ5[2F`3V1<`<DMm31Ma1]Cj6b<W1V31iE\4o3[Gh2X5h
5h7c1n?W8=`5a]1fP2Q5i80KX8\IhY1l2l8W`1E`5QKR:o5Ic2_^1l<l1MR@`N^3V2_U1\1Y8dFa4\;]2R1`5g<e3k2f2_6Z
5X9\4j3h3bP1F21`1l3=[=Me1l6U60iH[Q1g2[?f4Dh9k>P1a4R1`5X5T6b:\17XGn@V:iDj1X9T1DMm3mBX2a2lBDOL6YF`
1[7b:RB\=4U30n2<`5kKfBWn1^?P7`IR1Ff1f1RD>`5eY1E31`d1lC2\7m8S2cl2cFC9`5P;Yh1^M\=\=Rh1CgT2A`5^;c;\
7Q6Y1Y>P5U2g4XNlLU7h`18OQP17`5gY2^[1ZV3kJ?M<`5a?b52o1X5X4n9a4f1Z>YW2R2`5U1o1m5jE]1\3Q2Bm1:=V3]23
V5]5JR4_4a12521E0QV1[9i<_2g3S10023[5A?c1_<l3o318d1P3l7`6l8FJR2^274De11Cn2jS1h6S8_21`54`5nGYY1lV3
9`5`1ga6g9oD1R32c31`5K`5m7lW1mf2V<DW@_i1491P4f3\6=W7W;=85a10311D9J`5Z=]Ae2Y1h1T1UAo5[a1k=RZ1\2<?
4gb1122f2e5W7o=B^93`5nGdi36`5`d1X@i\2Q\113`5aU14c1`5b8d6R>b?2C3AId3Y1X4k2Q4j4QH\62f12Gn8W6[4Z;h4
b8f=l4Y5U6Q;g2LZ2S3\1o1U1Y1O3408124Hgf12`5he38`591^Nd_2mW1k^1dM5`5mi6gD_3dBa4`591Y2Ag;3k3<e1P1^1
i1P3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG[:\2<`2a1m7V12Dg16U1j4EGQ14o1f1l1@0Ci1`3U3
<e1e1R12b5EZ5MO_1S5^2Q3j2]2U1a5C9[1A=2I]1l8m20g240H4j1145R6W2^1BR:P4F=o4V3U2R2_2]1W40W1072a2Z2o3
8244a1AR1:_2`5f10`=h@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EY9Y<YCX6h5<:Bf3jJd4:1`1@k
36:46C03d:[9Z7V9Z8c2S9T8F\17m1Z1S3\3`57^10W2?A@O0Lg7S4f8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k
5CD9d7W>Y<E]2i2JQ2^:X6]1I`3<:B02V2Y107n8T1Q4J5`129^3o1j12S7T6@V1o5S4m6n2k<^25_2f2l3[1c7e2c4b3F\1
7X3h5b5>=`5g1`=mBTDj:j4ah1l`1ZR2F\17j1`573Z1N2T=3i2n;[1Oo1Y7dKU1m?UGOh6NKa8h1d3WCaISMW1V:1i5GX31
^1l1m2R5e1_3J=07KNQ13_2j344a1>2>N\2`57]22>a4d3=V12f23b5a:o2Y7?T8U3\6V:;Z6Oa4R@b5c12JS3j3V4@K`38g
4h1k2=:WCYG9d18=Z2_4Z70e75b6W1?3b9k5a5e2T2R5U5X107o4@o34a1>2R1H`5_NU<V1X3X22[1VS1i\1h2WZ1OPA_5\B
lG:V5:l82i38k2`591Io1_3]2k5j6^2Z5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6\O9Z2o5`=h1FQ3?5S10023Cm1:^
2A??S1\@o318d1P3]>9b89<<=V1Kn1?7467GS116<Q3n?k1R2i?h6S8_26`5Vl4g4o?h6`A7`5R5^1<fP4Q=S46`5R5^1<h]
4S49`5b1f]4V2a_2X5R4]8E;`5oK]4h_3Y1nY2k:R4S9R5X22`5Pl52`5b]72`5Qh62`5gj72`5gj72`5if74`5\o4hi1cM4
`5jo4nf2S57`5ci6U8iD>j4V6`3Z4U1>f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:
;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g6f5Z7\1]111m5i181436NQ1R22]13]>fG1e2:U2>\8Y31
P1`59R9\KA[7f8n9PKT82l1<>aJX9=^2^4i>T7b1Q8_=S6Z1@`35o2j63P1`591^NjBl7Q1S2>`3aLT8o8l5\<o7BPCk1PBe
8[2_3n4]1W4F@312CJ`59_3i8c2he1]3Z`1P?1^45j12jQ1e8d13;V3l6_5312Cj1`5351k1V8[DT1]7T4?m1Y2_2f4<`3h1
82CP1[11EX1[82nG2W;j<S4VFn40c1n3o5d1:^6m19Bc1c7]3m3T13:^1WD\9kA5`?K`5n:Q2K_:m:j=YP1d6<3d3S6Z3\<M
2T3\1HWA]n1]@0?i<Q:E`5l=Z;SLj?0i9<V68b5eG<f3X1b6b5U_2e4_GR>2`5hc1h3`50Y3702[1K:\;8h5m8Di216J]42Q
1S1l7c6>c1@\2]1j1066;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1R6j1R1a2b13]
21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1P>[2:e4W3k1U12o1a6e3`50Y3702b2\;8h5@W7T1D0h216J]42Q1S1l
7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OH
h5_1k5d3P9Q5o1m4W1l32^13S3=46MW1\@:e4W3k1U12o1a6\1`57^1h1P4\3_4n3h;X4l1T5m:bEeJAe12k?d6P7`:a3T2]
1@n2P:Z3T76h2W2P6Z9QFS3TEm1W4j:W125Q1`57^1i5\3_4g5o7Z=1Tj1OW22`FSES4o<Z3[7h2W2SI]?TEV3n2S8f2W125
1;`5R3j^1F?dc28X4cH^?WT19`5l5i]1^Fe@c1`S4T6f<9`5d1ek6Q3082Z3c:2`5Zm6;`5d1gn692Z3X4Z6j7>d3:`5d1gn
692n=j7>d3U1c3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;1>=]1054g8S62T6g116Y13>9C
>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1\@:e4W3k1U12o1a6d3a
5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;1>=]1054g8S62T6g116Y13>9C>Z4R3V3h1j3h1@3
g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m48Nl32^13S3=46MW1\@:e4W3k1U12o1a6d3a5Y3702b2\;8h5m8
Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1R6j1R1a
2b13]21>7131OHh5_1k5d3P9Q5o1m4;Kl32^13S3=46MW13X@:e4W3k1U12o1a6e3a5Y3702b2\;8h5m8Di216J]42Q1S1l7
j1Q1Li2>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>713
1OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1W4T<:e4W3k1U12o1a6e3a5Y3702b2\;8h5m8Di216J]42Q1S1l7l2W2^1>c1<
3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d
3P9Q5o1m4W1l32^13S3=46MW1W4T<:e4W3k1U12o1a6b3a5Y3702b2\;8h5m8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3
LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l3
2^13S3=46MW1\@:e4W3k1U12o1a6i3a5Y3702b2\;8`57m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8
S62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1e5<j1R1a2b13]21>7131OHh5_1]2]3d3e7Z1Q5o1m4W1l32^13S3=
46MW1\@:e4W3k1U12o1k3e2d3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g
1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1\@:e4W
3k1U12o1a6f3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g1163U1B9C>Z4R
3V3f11Q22e1h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1]2]3d3P9Q5o1m4W1l324Y13S3=46MW1\@:e4W3k1U12o1a6
c3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1Q2h1h1
@3g1i3313f1_2U3<j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1\@:e4W3k1U12o1a6b3a5Y3702b2\;
8h5m8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j
1R1a2b13]21>7131OHh5_1k5R1a2P9Q5o1m4W1l32^13S3=46MW1\@:e4W3k1U12o1a6Kd50^CV;l7^5Q32[3d1k8;;2b3S<
bGi16n3iAPS1o5kBQ@nERS1_2h5Y2n7@j1P3T5Y4m1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4_Q1o8<P1i1j23=
d3c2a32V1Y1n2Ac2]Em<EQ1MD]1j1Q@?Z1Z4j65_2;Q4e6P<i8a4]1Q6`1Jj500S8ZFd7[62U5^I[JO_7a8ZBV7SOo7]3S:_
5312_7aS18j50TV1^6Zh4_5317j5\P3bT3_534C9j5nl2b4`W1lk1_534C7j50TV1in4_531=j5Pa2Q?cF1WHfBP1VR1H1S6
k6<j500^NV7l6iCf]1if2_5317j50\3aQ6_531:j50F0[U1oX3je1_531:j5\X1d3gj1aQ1n2XI_=kBY`13j5l`5RD8j5fT2
QS2Vm1_534CX3j5Z61b3^9;k20W4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7f30Je;a1m
6W3e7P1W4Bd3>I1@P1T1S22V2m2V1[2U5Z>2Q1d5^2f4F060o10d7Af5[2DT1@h1h4=D^1Q3c25I[1j5S4Z@3XB0X2@00IQ4
CY2U3N^2R11Hb4TMRGhDVHP6a4d5@3S1d;Y7[4o1F1o;Ge61i9WCP3j51Y43YB>W4@1e1F27@[2<S1U1AR1P3`5X11>29X7@
D1o1U1`1S12Dc4_534X;0R=i2S5U2Q13h6i1n8:Q1P11R1i5GR9T6j6o2P3c2m1@U4753199033U1Jj8Y84I;<b5F1Q30j33
R2RDU4g<6j51^Nd_2QQ2gEDj51^NdBE0Z5<T3]2Fm1>i]1^M`S1L9S:^:9j51^Nd_2`5\8VU1Z2YQ19j500^Nd_2if2_531:
j50G[U1nAPg2je1_5312j5oT65j51^Nd_2if25j5f\10[BkU48j5H[U1bZ1jZ1aCje1V43j5l`1Rd46j50nT6_531l1j5E10
R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJV1Kl5o1iT1h6S8_2;j50F0[
U1RNlZ2je1_5316j5G0[U1oX3je19j5G0a7\M<g:Wn2je17j5G0nT1<oX3je18j5G0a7\M<oX3je15j5l`1mm1P4Sb29j5G0
[U1g:nQ2XLcQ1VD5j5H[U1oX3je13j5m1QS63j5jc1Ta43j5kb3Sb27j5HfOd5oX3je1j68j5G0T1VT1e=Yk2je15j5jV4@2
`m13j5h`5VD3j5Uj1iZ47j5G0[U1PDnd2je17j5G0[U1oX3PR1iC3j5Ua5iC5j5di1>kZ4o66j5H[U1oX3je1o64j5m1la1T
a44j5gU1R>Ta43j5gU1Wo4=l5^N[Q1X^1cT1m@d<eKjCC;P6PE4l5^NV7]X26l5^NV7n3^T2RT36l5^NV7n3S:Zj1[3Z4d1f
>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31e5Z4d100h2U2b9247?`11>FY220?[27b2o24041
2312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20
U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDa57Oe3_40i1n2T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8^>@V=L1Nf1:Q;
I_211[5Z4d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40]3Z1T3Z7\128Q
111m5B<>:81436NQ1R22>N3;d8o>S>1e2:Q;I_211d5Z4d11Ni1U2b9247?`11>FY220?[27b2o240412312@3;63?140411
_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3I3360S14_4:3B9C5b6G=Q2U20U1;29>b11d1d1H
U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8a8]6o5S81e2:_5a5I4Z211^5Z4d11
h2U2b9247?`11>FY220?[27b23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>
6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111m5B<>:8
1436NQ1R22>N3;V5]3o>S>1e2:Q;I_211b5Z4d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15
ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3I3360S14_4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[
6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;S7`1o>o5S81e2:d:<F2_211]5Z4d11h2U2b9247?`
11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3M:0
h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3
;d8[90b5S>1e2:Q;I_211_3Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;c133
7S14_4:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31Z5Z4d1
1h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>
6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<>:8143
6NQ1R22>N3;d8o>S>1e2:Q;I_211g520V4d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482C
A015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y
;C5<a2l2V1NMDa57Oe3_40_3X1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21\3Z4d10e>47?b1>P320k
2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5
\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31T4Z4d130e2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\
1CV1<h60Z2B3P5^3\3[1R2]30e1c>6Z:;26;Q1;Q1>W4:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40i
1n2T3Z7\1]111m5i181436NQ1R22]13;hU11e2:_5a5I_21Z5Z4d102f21j9n147:4b1>P320Ko1j23P306234@3V11n1491
V115j1P1J:\1CV1<T9B3P5b211C3\3BC12217e1]30e1c>6Z:;26;E;;Q1>W4:3LC5b6G=Q2U20U1;22685b11d1]2U1><42
21@Y;CBa2R5\7Oe1<b1Ml1W1002240d14b2;T3R2W5\1]111Y3c2i181436NQ1P212]13018\@k2_B1e2:^2=T8I_21l3Z4d
13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U
1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;hU11e2:Q;I_21m3Z4d13f2k;47?b1
>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]
2U1><451@Y;CBa2R5\7Oe3Z440h4T3Z7\1]111m5i181436NQ1R22]13;hU11e2:Q;I_21Q4Z4d13f2k;47?b1>P320k2o50
6234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><
451@Y;CBa2R5\7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;fJQ;1e2:Q;I_21P4Z4d13f2k;47?b1>P320k2o506234@
3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;
CBa2R5\7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;fJQ;1e2:Q;I_21T4Z4d13f2k;47?b1>P320k2o506234@3V11n1
4;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R
5\7Oe3_40\428T3Z7\1]111X3d2i181436NQ1R22]13;hU11e2:b5^5I_21m3Z4d13f2k;47?b1>P320k2o506234@3V11n1
4;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7
Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;hU11e2:Q;I_21S4Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P
1J:\1CV1<T9B3P5^3\3X151m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40\
428T3Z7\1]111X3d2i181436NQ1R22]13;hU11e2:b5^5I_21f4Z4d102f2k;47?b1>P320Ko1j23P306234@3V11n1491V1
15j1P1J:\1CV1<T9B3P5^3\3V1120Q2]30e1]6U86Z:;26;E;;Q1;2W4:3LC5b6G=Q2U20U1;2985b11d1]2U1><451@Y;CB
a2R5\7Oe3S40540d14n2T3Z7\1]111m5i181436NQ1R22]13018c:k=[4l81e2:^2b8I_21f520V4d12g2U2e947913`11>P
320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;
3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ
1R22>N3;hU11e2:Q;I_21i520V4d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP
11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<
a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21]3Z4d1f>47?b1>P320k2o50623
4@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3
^<Z7\1]111m5i181436NQ1R22]13VEm@1e2:Q;Y31\3Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3
P5^3\3^3T5c>6Z:;c13;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV
11e2:Q;Y31g520V4d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`91G;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57O
e3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;hU11e2:Q;I_21`3Z4d10e>47?b1>P320k2o506234@3V11n14b11
5j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i1
81436NQ1R22]13_7^@U>1e2:d:<Fb21]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Fb2
1a3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5c>6Z:;g1;h5:3LC5b6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV115l1B:Q;Y31g3Z4d10R<2_247?b1>P320k2
o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[4Hc>6Z:;g1;h5:3LC5b6G=Q2U20;I;29>d1d1]2U1><:1j;CT3
R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV1162f1D:12l:Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1
J:\1CV1<T9B3P5^3\3^3[4Hc>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i18143
6NQ1R22]13TV11e2:Q;Y31`3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1
;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV115l1B:V1`3Y6Y31]3Z
4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV111c2:Q;Y31]3Z4d10=W>47?b1>P320k2o506234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]
111m5i181436NQ1R22]13TV11e2:Q;Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5c>6R:7;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;
Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TV11e2:a8_2Y31_3Z4d10e>47?b1>P320k2o5062
34@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7O
e3^<Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1C1T1<T
9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13
TV11e2:Q;Y31d3Z4d10e>47?^13>P320k2IU506234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5
d5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13TKo:1e2:Q;Y31n3Z4d10k9i44
7?b1>P3204f2o506234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5\7Oe3X31S9Q3X4HC]111m5i181436NQ1R22]13a2S8^K1e2:Q;T3031^3Z4d10e>47?b1>P320k2o50
6234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6^6k3;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7
Oe3^<Z7\1]111W3e2i181436NQ1R22]13TV11e2:Q;Y31^5Z4d100h2U2b9247?`11>FY220?[27b2o240412312@3;63?14
0411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1
><4221@[6m4CBa2R5MDa57Oe3_40h4T3X50P2\128Q111m5B<>:81436NQ1R22>N3;d8o>S>1e2:Q;I_211]3Z4d10e>47?b
1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5\7Oe3n7_4Z7\1]111m5i181436NQ1R22]13TV11e2:Q;Y31^3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g76_4Z7\1]111m5i1
81436NQ1R22]13TV11e2:Q;Y31_3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z
:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13_AdD113_2:Q;Y31_3
Z4d10_;U347?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5\7Oe3^<`2i4\1]111m5i181436NQ1R22]13TV111c2:Q;Y31_3Z4d10e>47?b1>P320k2o506234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z
7\1]111m5i181436NQ1R22]13SAQDN11c2:Q;Y31R4Z4f1h2U2b977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML
1N1H:12W1CP=]1Q2h=0T2RI260:3M63371<Y53Bf7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDa5]90i16g2Bl9\128Q
1d6<>J3]4>^1d8o>f<[1o>_211<Z420V4g1g2U2j97913`11_320=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:
128E8CJQ2S:]1Q2b211Y8g20QJU126;3M:g1`4Bn:U20U1;29>b11R4U1><451@S<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\
2^3D85>:863]4>S118hU11l>2T6n]53T69c]7>U6O]8gT2Ejd2B]k19Z3o:a1j1j<3U6eX7m>6U6Uc2[Bob3V;o35U6oc2Ub
4\1W84U6Uf2YU2aT25U6QQ1gX3]o2dCf4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1[HT68I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4f3b1MLk3n3?l>5125`264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313
<X61Y1Mo3m1626O2^3]9T3d32Q202l28=KY44S1211986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239P8V3g4f3b1Mh4n3?l>5
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h5
h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C
4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239S^1[1h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1l>c?8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239S^1g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q2
02l28=KY44S1211986ET1NQ1P1c1E253Y1C@>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226
O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3?l>5:`264f1404^1:6:406
>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n231
3<X61Y1Mo3T226O2^3Z8R1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239XOJX7f3b1M>o1Y2c3:
?l>5:`264f1404BK:6:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0
T23l1`6g2V8C\<8I45EV1GC4G315`3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1Mo3T226I524Y3718d1P3
5n3T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574P1E25361C29T158=>9001981f1B0\1239Y6T90o>h6k3W4_2o4f3
b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1`N8I45En1C4G
315^9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1Mo3T226O2R1[2]9T3d32Q202l28=KM[34S1211986ET1>?<DP1c1E25
3Y162J>=_11f1C\1239T5f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2
J[17<=2Ko2f53l1`N8I45En1C4G315^9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mj34T226O2^3]9T3d32Q202l28=Kc
1e24S1211986ET1N<DP1c1E2534T1T1>=_11f1C<O239PZ1g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2
^3i7c1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313
<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[5g4f3b1Mh4n3?l>5:`26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239U5f3b1
Mh4n3?l>5:`264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1eI0i48I45En1C
4G315^9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1Mo3_1D26J212^3e2Jj51T3d32Q202l28=KY44S1211986ET1NQ1P1c1
E253Y1T1<1=_11f1C\1239k4f3b1Mh4n3?l>5:`264f1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3_1D26J42^3e2EQ6T3d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d
32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239nH`1j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y
1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239a7UFk4P=i4f3b1Mh4n3?l>5:`2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45EV1GC4G315^9o6_3a2Ch2_
152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P16\1E253Y1T1>=_11f1C\1239`T1
i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C
4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226J212^3W8U1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253
Y1T1>=_11f1C\1239k4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1dKR11f18I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12
11986ET1NQ1P1c1E253Y1BA>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4:9156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44S1211986ET1NQ1P1c1E2534T1T1>=_11f1C\1239h4f3b1Mh4n3?c7X75:`264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3
T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o4f3b1Mh4n3?l>5:`264f1404^1:6:
406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2lE8I45En1C4G315^9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2I0\6m4f3b
1Mh4n3?h42U2j75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1PAe6i68I45
En1C4G315_1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239o4f3b1ME<;Y3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12
11986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9Q?dBLn25h4f3b1MR1e3n3?l>5:`264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O
2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9g4f3b1Mh4n3?l>5:`264f1404^1:6:406
X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23
13<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?l>5:`26
4f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_
152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P12`1E253Y1T1>=_11f1C\1239g4f
3b1MR1e3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4
G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239i4f3b1Mh4n3?GT>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1
f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1
NH8P1c1E253Y1T1>=_11f1C\1239i4f3b1M\1[3n3?DW>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1_1_1f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l
28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4B1156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1kDd98I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226
O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313
<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152
Q2e121057n2313<X61Y1Mo3T226O2^3T8X1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152HX1e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239j4f3b1Mh4n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1
8Z1A32403Y1T1>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44
S1211986ET1N<DP1c1E2534T1T1>=_11f1C\1239o4f3b1MHo3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1_EP98I45En1C4G315V7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T22
6O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8j4f3b1Mh4n3?l>5:`264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239n?j4f3b1M5b4n3?l
>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1:84G315^9o6_3a
2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9[?_<X5f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1
R=4JT3g:`283E125En1C4G315`2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E2534T18K>=_11f1C\1239SZ1j4g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9
T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4g4f3b1M\1[3n3?l>5:`264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X
61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c5f3b1Mh4n3?Y8b65:`264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1S;K]@8I45E4i1C4G315^9V55b
1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1Mo3T226O2d2I]9T3d32Q202l28=6DY44S12115386ET1NQ1P1c1
883253Y1L7>=_11f1C\1239__1g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Kc1e
24S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239dEl4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1[IT58I45En1C4G315^9o6_3a2C4c2_152Q2e121057n2313<X6
1Y1Mo3T226O2^3\8P1T3d32Q202l28=KY442P1211986ET1N<DP1c1E253Y1T1>=_11f1C\1239S;m4f3b1Mh4n3?l>5:`26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6S1[2a2Ch2_
152Q2e121057n2313<X61Y1Mi1U2T226O2P11[2]9T3d32Q202l28=KY44S1211986ET1>?Q1P1c1E2534T16M>=_11f1C\1
239a5f3b1M@W4n3?l>5:`264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk
43D1U1`N8I45En1C4G315^9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1Mo3l1726O2P1]2]9T3d32Q202JQ28=6DY44S
12119526ET1N<DP1AQ1E2534T1;H>=_11f1C\1239a@fDn4f3b1Mh4n3?U6Y1\75:=R264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1SJ\48I45En1C4G315^9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1
Mo3T226O2^3]9T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1Mh4n3?U6f85:`264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fCi:8I45En1C4G315^9o6_3a2Ch2_152
Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=6DY44S1211986ET1N<DP1c1E2534T1T1>=_11f1C\1239Q5f3b
1M4Em3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1`N8I45En1C4G
315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239P7UH16\1:j=Q5f3b1Mh4n3?l>5:`264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ
22`3P1[17<\1o2f53l1Q=^A8I45En1C4G315^9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1Mn2O0T226O2^3]9T3d32Q20
2l28=KY44S1211986ET1NQ1P1c1E253Y1@;7>=_11f1C\1239S>l4f3b1MMAX3n3?l>5:`264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
o3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[:c19j4f3b1Mh4n3?l>5:`264f14
04^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2
e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1C0NE253Y1T1>=_11;Z1C\1239R5f3b1M
h4n3?l>5::U264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4Z9\>8I45En
1C4G315^9g2W4_3a2Ch2_152Q2e121057n2313<0W61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1L7>=_11f1C\1239[5o9g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P
1[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239n4f3b1MT1c3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5f3J[17<\1o2f53l1W8XF8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T
3d32Q202l28=KY44S1211986ET1NQ1P1:X1E253Y1T1>=_11f1C\1239W5Y3e:XGg4f3b1MT1c3n3?l>5:`264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n
2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239U5f3b1Mh4n3?l>5:`
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1]<h8Y98I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n2313<X61S15Mo3T226O2^3]9S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239Q5f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[1
7<\1]1A0Nf53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61S15Mo3T226O2^3]9S2P1d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9
T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1MV1a3n3?l>5:`264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61
Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3?l>5:`264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3[K8I45En1C4G315^9o6_3a2Ch2_152Q2e
121057\1a1313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C\1239h4f3b1Mh
4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3[K8I45En1C4G315^
9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239JX600Ka8ULe7Z5iFoP1c?U7VR23l@U9RD2DG6V4a6F@37X600Km`73[19X600HnQ4WS3i;_1W<<X600K\HU3Qa2
\k2kX12\18BX600K`Q2Wd4UJN22819D5i2T9X3@X600Tk1l4lZ3Q[14;@fJU19o:<J>X600N9``73Q19a4R3Z3T12;X600X1
oR2Wa2Xl23[1T<4:X600Km`72\18R4U7_1X600X3\>30S4iU1k1Q22^Z11k\1X1mR1SQ1;2l1UBE3<50072;8Z4W66>632;5
9=53438X600Km`72\1[47X600Km`72\18X600Km`72\1a;:Y60b>1ci1\R2dI^]2<=DY60nEeW1c\11Uj1Ph1;2hDF082\15
e:>S19Y60Nek6TEU1k4]6W19Y60\d4N00aBiY2i=5Y60ia7c=5:Y60K\HU3WR1i^1\k2kX1U2>Y60X1oR2a\5NJAi4m6?2U3
W1=Y60Rj2c1fV1Pg2o@Z7G8T1e;Q3<Y60Km`7>5225j<FZ2=Y60Km`7>5225T1@T;Q33Y60ia75Y60bj3de1aQ25Y60_R4iX
2_V18Y60R1TW2hd4hDT6X7CY60R1oo17i@\;\]208i2cFc3_BX=e9i;i31@Y60R17go1WW4m9aN0MJ1O0S4d9=Y60la1S1o>
_V31;]8[U1aF^4^99Y60cn10Sh4PK\1Q8S55Y60Ub1co5^94Y60ia7^94Y60Km`76Y60Hfa1jj5^46Y60lV4bW2`>hD7Y60X
1mT4if2hD\17Y60Ub11_Q1Qn4c=:Y60KST2dg4;d>S6]=59Z6U?l5Y2`:k_2mj31W3CZ6Q1bb12dGeQ20VGUW1VV1R11?`4I
:b6^252Z6ao73Z6ao7b22Z6K1Z66Z6K`F0kP727Z6K`F0kP72S97Z6K`F0_P7;29Z6N;gR7[8[<Q4_1i46Z6lh6kOg50c45Z
6[f7T80c47Z6cd2R>Wk1mj1mO[:GZ69P1b9LiII^3?T1T>T?_X2P;R3jU1j7iF1j1lBQ4Y67Z6U`4^\2UDU1j517Z6SD]a6^
<GR511Z68[6U^7b41Z4:T1:=[6i\2[Q51`41Y4090T1g5c46[6>of3c_2e[11E[6A5BQG[a22Yb2[@f2P4V=T6R<1P5a4i11
k35:[6NjT7c21X:1b4Y5J3[6hb714[6hb71`49\6Ejo1Pj4UH16\1U>7\6_\5WV216\1U>7\6gb716\1:j=6\6gb716\1U>7
\6^[7X716\1U>8\6Wf1a5mf516\1U>7\6Nha716\1U>7\6Mia716\1U>9\6V^7`416\1m5W82=]6[5[>_X1W:LP8[1V7Pf2S
[1e9Z93]6gj6S81]66]6YL[e4[V20Q;3]6\P7gR12]6TS81^64^6S`4_m2lB2^6Yb14^6k[70R=8^6hS3Y17`1TJTc2K2^6P
Q42^6_d73^6VJXj66^6lI\6_n4fa1n34^6Pk6UFX32_6kk61_65_6ck67a2bK2_6XS85_6kS3]c35_7i1`6U2m5jE]1P4P2m
1:=V3913MVEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2h1`6U2m5jE]1P4P2m1:=V
391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q
1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1V
Ea12521E0PGj74P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2AZ5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1V
Ea12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2\2_3o1iT1h6S8_2Y2`65o1m5jE]1\3CP2m1:=V391Q1c
<b8a12521E0PGj74P7UF_2g3S10023[5<4?c1\@i3518X1;P3:`5a8R4i4FJR2^274Z21Co1e791dJR2h6S8_2i1`6U2m5jE
]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1R5S?518d1P3]>R4i4FJR2l5o1iT1h6S8_2m1`6U2m5jE]1
P4P2m1:=V391Q1R:m2a40b3a12521E0kN4P7UFJd1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2P2`6U2m5
jE]1P4P2m1:=V391Q1VEa12521E0kN4P7b5k6a6T3Bl1V2`1S10023X52<4?c1VD518d1P3]>LU3i4FJR2Z5Ao1iT1h6S8_2
i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4]2[2FJR2l5o1iT1h6S8_2i1
`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2P2`6U
2m5jE]1P4P2m1:=V391Q1VEa12521E0dN640o6UF_2\2Z1AA0023[5<4?c1l2U2[1g=518d1P3]>R4i4FJR2e3V2o1iT1h6S
8_2j1`6U2m5jE]1P4P2m1:=V391Q1mC0W1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2k1`6U2m5jE]1P4P2m1:=V3919GmC0W1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_
2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023Ee4<4?c1VD518d1P3]>R4i4FJb1?l5o1iT1h6S8_2i
1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6
U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1^7ZMh6S8_2i1`6U2m
5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UFJd1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE
]1P4P2m1:=V391Q1VEa12521E0kN4P7kAY4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1
P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4
P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m
1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:
=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b2Y3o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:
=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1iT1h6S8_2i1`6U2m5b7W>]1P4P2m1:=
V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5b7W>]1P4P2m1:=V3
91Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5b7W>]1P4P2m1:=V3
91Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2P2`6U2m5jE]1P4P2m1:=V391
Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1U:040:2@]Ih6>d7_2P2`6U2m5jE]1P4P2m1:=
V3171Q1AS1`Ao1a12521E0kN4P7bCb2_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1U:Z>X<h6S8_2j1`6U2m5b7W>
]1P4P2m1:=V391G9VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2m1`6U2m5jE]1P4
P2m1:=V391G9VEa12521E0kN4[1g1l3g3]B_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2\2_3o1iT1h6S8_2i1`6U2m5jE
]1P4P2m1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1
P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1;TFX>h6S8_2j1`6U2m5jE]1P4
P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1`FX>h6>d7_2k1`6U2m5jE]1P4P2
m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1R1@lDX>h6S8_2j1`6U2m5jE]1P4P2
m1:=V391Q1VEa12521E0\4^J4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m
1:=V391Q1VEa12521E0\4e@h94P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2k1`6U2m5jE]1P4P2m
1:=V391Q1VEa12521E0fFT84P7UF_2g3S10023[5<4?c1VD518d1P33Y>R4]2[2FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2
m1:=V391Q1VEa12521E0fFT84P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1
:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1H]C518d1P3]>R4i4FJR2l5o1iT1h6S8_2k1`6U2m5jE]1P4P2m1:=V
391Q1VEa12521E0kN40o6U?o6_2g3S10023[5<4?c1VD518d1P33Y>R4i4FJR2l5o1iT1h6S8_2T2`640o1m5b7W>]1\3CP2
m1:=V391Q1c<b8a12521E0kN4P7UF_2g3S10023[5<4?c1\@i3518d1P3]>R4i4FJR27V274Z21Co1iT1h6S8_2j1`6U2m5l
8n4n7]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2k1`6U2m5j
E]1P4P2m1:=V391N2a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2Z5Ao1iT1h6S8_2i1`6U2m5jE
]1P4P2m1:=V391Q1WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2P2`6U2m5jE]1
P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3d1h<R4i4F5DR2e3V2o1Z7?;YFX6h6S8_2U2`6U
2m5P;i:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3n5^8R4i4FJR2l5\
1BiT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o12f
T1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h
6S8_2Q2`65o1m5jE]1\3CP2m1:=V391Q1c<b8a12521E0kN4P7UF_2g3S10023[5<4?c1\@i3518d1P3]>R4i4FJR2^274Z2
1Co1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391N2a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1R2b=`5a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1iT1h6S8_2i1`6U2m5f;S:]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3]>o32i4FJR2l5o1iT
1h6S8_2X2`640o1m5jE]1\3CP2m1:=V391Q1a2Q:b8a12521E0n?l>4P7UF_2g3S10023[5<4?c1m;^4i3518d1P3]>R4i4F
JR27V274Z21Co1U:XGZ3h6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0VMd14P7UF_2g3S10023[5<41=c1VD518d1
P31[>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P31
[>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391N2]3hAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1iT1h6S8_2i1`6U2m5?ZE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_2S2`661l1m5CVE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0kN4P7UF_2g3S10023d2f2<4?c1VD518d1P3R
>:R4i4FJR2l5o1iT1h6S8_2[2`62R2m5jE]1P4P2m1:75U11n191Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1ZAk2518d
1P3]>R4i4FJX1H0V3<P240111002f1iT1h6>d7Q2=j1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2l1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l531i1iT1h6S8_2l1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0X;bC4P7UF_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2l53k1iT1h6S8_2P2`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0^6i4bC4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJQ20g5431i1iT1h6S8_2l1`6U2m5o=j7]1P4P2m1:=V391Q1b<[7W1a12521E0kN4P7UF_
2d32S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g
3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1H]C518d1P3]>R4i4FJR2e3V2o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100
23[5<4?c1VD518d1P3Y6S8R4i4FJR2l5o1iT1h6S8_2k1`6U2m5jE]1P4c1<m1:=V391Q1R2h3Z?a12521E0kN4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4V4i2UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7\Bh3_2g3S1002
3[5<4?c1VD518d1P3]>R4i4FJR21j5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1o3VAa12521E0kN4P7UF_2g3S10023
[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0iFQ84P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2n1`6U2m5jE]1P4P2m1:=V391Q1o3VAa12521E0b7XG4P7UF_2\2Z1S10023
[5<4?c1VD518d1P3R5Z9R41g4FJR2l5f18iT1h6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0IY7gF4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R41g4FJR2l5o1iT1h6S8_2l1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4;d6UF_2g3S1002
3U1U4<4?c1VD518d1P3]>R4i4FJR2a12W4o1iT1h6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100
23[5<4?8U14VD518d1P3]>R4i4FJR2l5o1ZM^7h6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0mAm<4P7Y5k@_2g3S
10023[5<4?c1VD518d1P3Z3R;R4i4FJR2l5o1iT1h6S8_2h1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEY172521E0kN4P7UF_2T1b2S100
23[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2h1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1AdDa12521E0kN4P7UF_2T1b2S10023[5<
4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2l1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1
VD518d1P3]>R4i4FJR2l5o1Q<7=]Fc1h6S8_2i1`6U2m5o>j6]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4
?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5f>S7]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5
18d1P3]>R4i4FJR2l5o1U:cJh6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2b59o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1_3fAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1iT1h6S8_2m1`6U2m5[B2[3]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023Ee4<4?c1VD518d1
P3]>R4i4FJR2T4g1o1JnS1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P
3]>o32i4FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2e2V3o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2[4`1o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1[Q1]3h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3X=T1R
4i4FJR2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1]3hAa12521E0kN4P7a1cD_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1^Q1Z3h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1e<SHh6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0mCm:4P7UF_2g3S10023S4W1<4?c1VD518d1P3]>R4i4
FJR2l5o1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4V1i5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1iT1h6S8_2i1`6U2Q4k1jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7XAl4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_2m1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7WBm3Bl1g3S10023[5<4?c1d:d4l4518d1P3]>R4i4FJ
R2Z5Ao1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1d:a9518d1P3]>R4i4FJR
2l5o1iT1h6S8_2m1`6U2m5[E>]1P4P2m1:=V391Q1j8[<a12521E0kN4P7UFBl1g3S10023[5<4?c1W<n7518d1P3]>R4i4F
JR2Z5Ao1iT1h6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4S3l3UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1iT1h6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0TEf94P7f6^?_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1iT1h6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Mk3FJR2
Z4a1o12fT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1gC^1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0SDg:4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o12fT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
W=aGh6R3P5_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1H]C518d1P3]>R4i4FJR2l5o
1iT1h6S8_2m1`60T2m5jE]1P4P2m1:=V391Q1Q@T5a12521E0m4mI4P7a?c6_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1QMg7h6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1U:21^Jh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1i?oDh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
U:cJh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i?W
>g6h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1g<Q
Hh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1
h6S8_2m1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P701RF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1^DZ@
h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e<SHh6
S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR20k5o1iT1h6S8
_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0V4dJ4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1U:XGZ3h6
S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b2Y3o1iT1h6S
8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7kAY4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_
2m1`60T2m5b7W>]1P4P2m1:=V391Q1R2>d@o1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h
6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P33Y>R4i4FJR2l5o1iT1h6
S8_2l1`60T2m5jE]1P4P2m118=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P33Y>R4i4FJR2l5o1iT1h6
S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1d:a9518d1P3]>R4i4FJR2l5o1iT1h6S
8_2j1`60T2m5jE]1P4P2m1:=V391Q1`7e=a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1]<CgGh6S8_
2k1`60T2m5jE]1P4P2m118=:k291Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2
k1`6000R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2o
1`60T2m5V:0b;]1P4P2m1:=V391Q11k8X<a12521E0kN4h1W5UF\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h
6S8_2m1`60T2m5f>S7]1P4P2m1:=V391Q1m8]6k2n2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1m8X<a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1[?j5a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i
T1h6S8_2l1`60T2m5V8c=]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Y<S2R4i4FJR2l5o1
iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391N2WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i
T1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0RNH4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2[4`1o1i
T1h6S8_2j1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h
6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1S<eHh6S
8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2\2Z1S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1S2eR1h6S8_
2m1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1_>jB^3h6>;X
7_2m1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7b5k6f9Bl1g3S10023X1R4<4?c1VD518d1P3]>R4i4FJR2l5o1iT
1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1_3fAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1
h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P1o5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h
6S8_2k1`60T2m5Y3`B]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1Q;gIh
6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1iT1h6S
8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i<2lGh6S8
_2j1`60T2m5b7W>]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_
2l1`60T2m5jE]1P4P2m1:=V391Q1Ao1dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1iT1h6S8
_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1l9Y:518d1P3NKb<R4i4FJR2l5o1iT1h6S
8_2n1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0n5lH4P7UF_2g3S10023[5<468c1VD518d1P3]>R4Km3FJR2\2U39o1iT
1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1iT1h
6S8_2l1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1n@k>n4h
6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023\2n2<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6
S8_2j1`60T2Y5CjE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8
_2k1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7Y4kA_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S
8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6i1Y6
_2j1`60T2m5SBf3]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_
2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?T1>VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j
1`60T2m5jE]1P4P2m1:=V391Q1WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1
`60T2m5jE]1P4P2m1:=V391Q1P9U<a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`
60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6>d7_2j1`60
T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b59o1iT1h6S8_2j1`60T2
m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]<o1R4i4FJR2l5o1iT1h6S8_2j1`60T2m
5f;S:]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2i1`60T2m5
jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2l1`60T2m5jE]
1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e<]@e7h6>d7_2j1`60T2m5jE
]1P4P2m1:=V391Q1VEa12521E0kN4P7U?o6_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2l1`60T2m5jE]
1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P33Y>R4i4FJR2l5o1j7eFX6h6S8_2l1`60T2m5o>
j6]1P4P2m1:=V391Q1VEa12521E0YET4\54P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2j1`60T2m
5jE]1o2P1P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S8_2S2`60T2m5
V:0b;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0kN4h1W5UF\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6S
8_2k1`60T2m5jE]1P4P2m1:=V391Q1Y>m3n2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1iT1h6
S8_2l1`60T2m5U?d6]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1iT1
h6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0RFh84P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1ZQ
1^3h6S8_2P2`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0V<b8X1h84P7PET1_2T1b2S10023[5<4?c1VD518d1P3]>R4K
m3FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1SCR2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1SCR2a12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1iT1h6S8_2j1`60T2m5?ZE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1a2]1VAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1o3VAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1iT1h6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1o3V?o1a12521E0kN4P7UF_2g3S10023;o4<4?c1VD518d1P3]>R4
i4FJR2l5o1iT1h6S8_2n1`60T2m5o>j6]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2e31S10023;o4<4?c1VD518d1P3]>o
32i4FJR2e3V2o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1iT1X3_3S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7e6_?_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1iT1h6S8_2n1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>o3
2i4FJR2V51Co1iT1h6g1[6_2j1`60T2m5;^E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0oJk34P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1iT1h6S8_2j1`60T2m5V8c=]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7Y3kB_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1Z7^Mh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1h=]7a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1iT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1h=]7a12521E0kN4P7UF_2R1d2S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1iT1h6S8_2j1`60T2m5<]E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1iT1h6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1]<[Hh6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1iT1h6S8_2k1`60T2m5b7W>]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1iT1h6S8_2l1`60T2m5jE]1P4P2m1:=V391G9a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
S1KiT1h6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0kN4P7XAl4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1iT1h6S8_24b60[U1oX35b60a7iMoX38b60[U1oX3ef1j5705b60[U1nAPg2;b60[U1_C_e2jCeX160005b60[U1lj2R>
5b60[U1nW2PQ16b60[U1o5nDP^25b60[U1g:Wn26b60[U1lj2R>el15b60nT1<oX36b60[U1nCPe2jl15b60[U1e=Yk25b60
[U1oX3^l15b60T1VT1oX36b60[U1An1^V35b60[U1oX3f45b60[U1oX3[l16c6nQ1\3jW1W1lo14c6[U1lj2R>7c6[U1nAmX
2R>mZ1UK3c6[U1oX35c6[U1lj2R>]d14c6[U1oX3]d14c6[U1oX3mZ1Ac6[U1_f2_Bb;d4^117R2WHR@8002o37c6[U1nAPg
2ef1R607c6[U1oX3ef1e5<05c6[U1lj2R>o@5c6[U1nAPg2o@4c6[U1nAPg24c6[U1oX3[l14c6fOd5oX3j1d61o1m5jE]1\
3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A?c1>m?o318d1P3]>l8FJa1@^274Z21CiV1h6S8_28d6^8kLm5T>dg2]c
1@Ad6ZU1m5S2P<X<cT1gV1^C\2iA1Y:[1@h5nQ18d6ZU1m5T>dg2mB_P1@9d6ZU1m5T>dg2k<aV1@Y27d6ZU1m5T>dg2]c1@
Dd6P1YT1m5T>Z7US2S=]c1@k5hAiC0h11O0S4d9:d6\D4h@m5T>dg2g`1e2@8d6ZU1m5T>dg2_KmG@8d6ZU1m5T>dg2mKPH0
8d6P1YT1m5T>dg2]c1@7d6ZU1m5T>m6f`2nc1i1d61o1m5jE]1\3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A?c1>m
?o318d1P3]>l8FJR2^274Z21CiV1h6S8_26d6ZU1m5T>dg2nc17d6ZU1m5Z1i<dg2nc18d6AhT1m5T>dg2]c1@8d6N[T1m5T
>dg2nc1Pa18d6ZU1m5T>dg2]c1@e58d6ZU1m5T>m6f`2nc1h57d6ZU1m5T>dg2nc107d6ZU1m5T>dg2nc1e58d6P1YT1m5T>
dg2nc1Qn19d6`;iIm5T>dg2]c1@Pi17d6ZU1m5T>P2ce2nc1U2d61LR1m5jE]1\3d2m1:=V3Q>2X4V4a125210D0QV1VCn2_
2g3S10023[5A?c1>KQ?o318d19f2f60e7l8FJa1@^274Z21CiV1h6Z62c11_2:d6ZU1h1T4T>dg2]c1@f5=7d6ZU1m5T>[6X
a2nc18d6ZU1m5T>Pk1c9oBnc17d6N[T1m5T>dg2nc18d6_O?Z5m5T>dg2nc18d6ZU1m5T>m6f`2kZ1R9g1e60o1m5jE]1\3d
2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1e60o1m5jE]1\3d2m1:=
V3Q>b8a12521B20c4SCY>UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2l1e60o1m5jE]1\3d2m1901
;V3Q>l6e1a12521E0QV1UF_2g3S10023[5A?[17\@o318d1P3]>l8;:JR2^274Z21CiV1h6S8_2\2e60o1m58aE]1d2Gd2m1
:=V3Q>b8a12521E0g:OP1h3_EQ@S6_2g3S10023U4U1A1=c1\@o318d1P3]>T4g4FJR27NJ<74Z21Ce:_1P:_5R;n2i3JX3o
3W27Q2e60o1m5jE]1\3d2m1901;Cb2Q>b8a12521E0c4h7Z;Y>UF_2g3S10023[5A?[17\@o318d1P3]>V8E;:JR2Eh174Z2
1CiV1h6S8_2Q2e60o1m5jE]1\3Od1m1:=V3Q>b8a12521E0QV1UF_2g3S100235U5A68c1\@o318d1P3]>l8FJR27V274Bg1
1CU<\>V<h6>;X7]1Q1g1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274
Z21CiV1h6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CT
Kd;h6S8_2Y2e60o1m5jE]1d2Gd2m1:=V3k9U4b8a12521E0n?E@_9[;b2\2UA_2g3S10023[5A?c1m;^4o318d1P3]>o3l4F
JR2V1W13204Z21CU<Y4iB_3h6>;X7_2g1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P
3]>l8FJR2^274Z21CiV1h6S8_2U2e60o1[1a4[@^5]1\3d2m1:=V3Q>b8a12521E0n5RP1UF_2e31S10023[5A?c1\@o318d
1P3]>l8FJR27T2174Z21CU<2Jo>e:h6>;X7]11Ol1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0c4kB7_86b5UF_2g3S10023
[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c
1\@o318d1P3]>l8FJR27V274Z21CU<cJh6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@
o318d1P3]>l8FJR2^274Z21CVAbEh6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318
d1P3]>l8FJR2\2174Z2199iV1h6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1h@\5_2g3S10023[5A?c1\@o318d
1P3]>l8FJR2^274Z21CiV1h6S8_2U2e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0Y8[1a7^<Z8o=U8_2g3S10023[5A?c1\@o
318d1P3]>l8FJR2^274Z21CU<V;]1CX5c1]6h6>;X7_22h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@PFh6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0^P16[5h@\5_2g3S10023
[5A?c1\@o318d1P3h4d9l8FJR2^274Z21CiV1h6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN<o6UF_2g3S10023[
5A?c1Hc?o318d1P3]>l8FJR27V274Z21CiV1h6S8_2U2e60o1V3f2jE]1\3d2m1:=V3Q>b8a12521E0dM3K\7UF_2\2Z1S10
023[5A?c1HQ21U2k22Z8o318d1P3]>l8FJU1L7V274I`11CiV1h6S8_2P2e60o1Q4W1CjE]1\3d2m1:=V3Q>b8a12521E0dN
\7UFW1W1g3S10023[5A?c1\@o318d1P3h4d9T4g4FJR27V274I`11CQP1g6h6S8_2l1e60o1Q4k1jE]1\3d2m1:=V3Q>b8a1
2521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3]>T4g4FJR27V274I`11CiV1h6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a1
2521E0c4]Q1h@\5_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2Y2e60o1m5jE]1\3d2m1:=T23MQ>b8a
12521E0Y1l2QDS8g1l3j4ZA_2g3S10023[5A?c1\@o318d1P3]>l8FJR27V274Z21CU<2Jo>e:h6>;X7]11O4h1e60o1m5jE
]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CSLe:h6S8_2i1e60o1m5jE]1\3
d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CS92bMh6S8_2^2e60o1^4^1U7i7j6A
K\3d2m1:=V3e6Z1P6b8a12521E0cAS=\1l5kA0X4_2g3S10023[5A?c1\@o318X1;P372R>o3l2o1FJR27V274Z21C9P1h2]
5D_JR2h6S8_2j1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0^P1b5UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C
S92bMh6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CVAm
9d;h6S8_2`2e60o1m5_>Z7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5_@X3Z2T5Z1Z6j?_2g3S10023[5A?c1\@l1R218d1
P3]>o3l4FJX1I^2604Z21Cd7`46i<i4h2o5h6>;_2h4]1Q1i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S1002
3[5A?c1\@o318d1P3]>l8FJR2^274Z21CVAm9d;h6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3D>0023[
5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6f4\3_2h1e60o1m5jE]1\3d2g15:=V3Q>b8a12521E0QV1UF_2g3S10023[5A
?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2i1e60o1m5jE]1\3d2g15:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274`1I1CiV1h6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o3
18d1P3]>l8FJR2^274Z21CiV1h6S8_24m1e60o1m5jE]1\3d2m1:=V3U5k8b8a12521E0QV1:jE_2g3S10023[5A148c1\@o
318d1P3]>l8FJR2^274Z21CiV1h6Jc3d3_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o31
8d1P3]>l8FJR2^274Z21Ci>2lGh6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1
P3]>l8FJR27V274Z21CU<XGZ3h6JX7_2m1e60o1m5jE]1\3d2m1:=V3]53_8b8a12521E0QV1UF_2\2Z1S10023;o4A?c1\@
o318d1P3]>l8FJR27V274Z21CkHm=h6S8_2_2e60o1m5o>P4i2]1\3d2m1:=V3Q>b8a12521E0k9g7X3i8[2c4Z1UF_2g3S1
0023[5A?c1\@o318d1P3]>l6o1FJX1I^2334Z21CU<2R1_6W8l1Z2]6h6>;i3^3]11O0P2e60o1m5jE]1\3m1;008m1:=V3e
6[7b8a12521E0bG^>n9V<_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ3gS1h6JX7_2l1e60o1m5jE]1\3d2m1:=
V3Q>b8a12521E0\4dQ1UF_2g3S10023[5A1=c1\@o318d1P3]>P5k3FJR27V274^1K1CiV1h6S8_2j1e60o1m5jE]1\3d2m1
:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>P5k3FJR27V274Z21Co1iT1h6S8_2f1f6o1m5jE]1\3d2m1:
=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b
8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21B0iV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3]70b6b8Y
172521E0QV1UF_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a125
21E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>1nF2c1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a1252
1E0QV1UF_2\2Z1S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0Q
V1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ci>2lGh6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF
_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2604Z21CiV1h6S8_2j1f6o1m5U3dB]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6f58[1G_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2e31
S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C^4ZR1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S100
23[5A?c1\@o318d1P3]>l8FJR2^274Z21CkNm7h6S8_2g1f6o1m5jE]1\3d2m1:=V3m4S9b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274Z21Co1iT1h6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o31
8d1P3]>o3l4FJR2^274Z21Ce6SP1h6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1VEN_2g3S10023[5A?c1\@o318
d1P3]>l8FJR2f1G74Z21CiV1h6S8_2h1f6o1m5jE]1\3d2m1:=V3^:b3h4i3a12521E0QV1UF_2g3S10023[5A?c1\@o318d
1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l
8FJR2d1I74Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2
^274X1Q11CiV1h6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>a7>Aa12521E0QV1UF_2g3S10023[5A?c1X8S8o318d1P3]>l8FJR2
^274Z21CiV1h6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0mAj>X5Y5k@_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^
274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3i8W5b8a12521E0QV1kAY4_2[1[2S10023[5A?c1\@o318d1P3]>l8FJR2^
274X1Q11CiV1h6S8_2f1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z
21CiV1h6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dMO\7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ
=gIh6S8_2f1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S
8_2k1f6o1m5jE]1\3d2m1:=V3U72h6b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l86?JR2Q2<74Z21C_U1Y1h6
S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1\BGP3_2g3S10023[5A?c1\@o318d1P3]>l8FJR21\274Z21CiV1h6S8
_2k1f6NP1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6V526AP2
_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dM\8UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2h1f
6o1m5jE]1\3d2m1:=V3Q>n40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2i1f6o1
m5jE]1\3d2m1:=V3Q>b8a12521E0QV1XAl4_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CX<1^Jh6S8_2k1f6o1m5
jE]1\3d2m1:=X2MQ>b8a12521E0V4T=eDUF_2g3S10023[5A?c1\@o318d1P3S2Y<l8FJR2^274Z21C^S1Z3h6S8_2g1f6o1
m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C\G\?h6S8_2l1f6o1m50iE
]1\3d2m1:=V3Q>b8a12521E0SOX14V1X4UF_2g3S10023[5A?c1\@o318d1P3]>l8FJLU1^274Z21CiV1h6S8_2h1f6o1m5j
E]1\3d2m1:=V3S3i1S9b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]
1\3d2m1:=V3Q>b8a12521E0QV1g4]A_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d
2m1:=V3Q>b8a12521E0^AbDUF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2R2f6o1m5Q9]2V3S7]1\3
d2m1:=V3m933Q2i1g2j5a12521E0a2_S1UF_2g3S10023[5A?c1\@o318d1P3l7`6l8F5DR2^274Z21Cb4VR1h6S8_2g1f6o
1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1b>i1o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5j
E]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C[2]T1h6S8_2m1f6o1m5jE]1\
3d2m1:=V3Q>71_29[3R2a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3n5^8l8FJR2^274Z21CiV1h6S8_2i1f6o1m5j
E]1\3d2m1:=V31o=b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CaLW:h6S8b1Li1f6o1m5jE]1
\3d2m1:=V31o=b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6>d7_2g1f6o1m5jE]1\3d
2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6i1Y6_2i1f6o1m5jE]1\3d2m1:
=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21C[2TFX>h6S8_2g1f6o1m5jE]1\3d2m1:=V
3Q>b8a12521E0QV1UFJd1g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8
a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2g1f6o1Y5CjE]1\3d2m1:=V3Q>b8a125
21E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV
1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CY@_Fh6k31U4_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1
UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1l1W6[4aHh6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV
1UF_2\2Z1AA0023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1D]T1h6S8_2k1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0iFW
?UF_2d32S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1l1lDX>h6S8_2j1f6o1m5jE]1\3d2m1:=V3b5]80b8a12521E
0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C[2W1US1h6S8_2^2f6o1i3S2jE]1\3d2m1:=V3R3_2n7>0]1F
:d22Z3a12521E0iFLl2f:F[<j3n5_2g3S10023[588?c1\@j1T218d1P348l4<Q8C]4^4FJR2^274Z21CiV1h6S8_2h1f6o1
m5jE]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2h1f6o1m5jE
]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR27V274Z21CiV1h6S8_2Z2f6o1m5jE]1\3
d2m1:=V3>3n4n5`2b8a12521E0QV1kA0X4_2g3S10023[5A68c1R5Y;i3518X1;P3:`5R1^7l8FJR27V274Z21Cl1a7@1m;f
>R2h6S8_2m1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1;l2h4Z8o318X1;P3:R>l8FJR27V274I`
11CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1R5Y;o318d1P3]>l8FJR2^274Z21Ci
V1h6S8_2k1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0o:QKUF_2g3S10023[5A?c191l2h4Z8o318d1P3]>l8FJR2^274Z21C
iV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8Y172521E0QV1UF_2g3S10023[5A?c1;e7Z8o318d1P3]>l8FJR2^274Z21CiV
1h6j4X3_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6
S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ce>]@e7h6>d7
_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CR2fT1h6S8_2g1
f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1^6m9o318d1P3]>l8FJR2^274Z21CiV1h6S8_2T2f6o1
^4^1jEAK\3d2m1:=V3Q>b8a12521E0QV1UF_2g3D>0023[5A?c1P2]4o1m7o318d1P3]>l8FJX1I^274Z21CZ1h2m9;U1U?o
7h6JX7_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>GoGh6
S8_2i1f6o1m5e;T:]1\3d2m1:=V3Q>b8a12521E0mGS>UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR20]274Z21CiV1h6S8
_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>gHh6S8_2k1f
6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@P2n118Q1BP3]>l8FJR2^274Z21CeJc6_5h6n1T6_2h
2f6o1m5jE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3a655d2c11T@^:h4m6_2g3S10023[5A?c1S1m;Z3o318GLC<o1Q4T8V2
l8FJR2?n174>:BM1CU2L_1g4KT9P3X4c6_5h6>_1T6_2k1f6o1m5jE]1\3d2m1:=V3b9^4b8a12521E0o@QEc>a7_2g3S100
23[5A?c1S1X?o318d1P3]>l8FJR2^274Z21CQ2gT1h6S8_2o1f6o1m5jE]1\3d2m1:=V3T9l4?h4Ec2a12521E0QV1o10aAb
2_2g3S10023[5A?c1\@o318d1P38T>l8FJR2^274Z21CiV1h6>d7_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>o3l4FJR2^274Z21CiV1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10
023[5A?c1\@o318d1P3]>l8FJR2^274Z21CoT1i1h6S8_2i1f6o1m5jE]1\3d2m1:=V3d:\3b8a12521E0QV1UF_2g3S1002
3[5A?c1\@o318d1P3]>l8FJR2^274Z21CX<1^Jh6S8_2n1f6o1Q4k1jE]1\3d2m1:=V3]70b6b8Y172521E0QV1UF_2T1`21
S10023[5A?c1\@o318d1P3]>T4g4FJR2^274Z21CR2fT1h6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b6o1a12521E0QV1UF_2g3
S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>h1i4o1a12521E0[Le9UF_2g3S
10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CRNf8h6S8_2h1f6o1m5jE]1\3d2m1:=V3o3Q:b6o1a12521E0QV1UF_2g3S1
0023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2IS1:=Q2T1Q>b8a12521E0\4dQ1Z7j>_2g3S
10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[
5A1=c1\@o318d1P3]>l8FJR2^274Z21C[<]Jh6S8_2h1f6o1m5jE]1\3d2m1:=V3Z1f<b8a12521E0QV1UF_2g3S10023[5A
1=c1\@o318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0oKQ:UF_2g3S10023[5A?c1\
@o318d1IV2]>l8FJR2^274Z21CiV1h6>;X7_2g1f6o1m5jE]1\3d2m1:=V3Q>=T8a12521E0QV1UF_2g3S10023[5A?c1\@o
318d1P3]>l8FJR2^274Z21CiV1h6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0PGA^>UF_2e31S10023[5A?c1\@o318
d1P3]>]4^4FJR2^274Z21CiV1h6S8_2h1f6o1m58aE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P
3]>l8FJR2^274Z21CiV1h6g1[6_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l
8FJR2^274Z21CiV1h6g1[6_2Q2f6o1m5jE]1\3Od1m1:=V3Q>n40b3a12521E0QV1gC]2_2g3S10023E0d4A68c1\@o318d1
P3]>l8FJg1:f1G74Z21CG^6bOh6S8_2]3f6o1m58Gn<j7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0X@2Y2b2V
4P2PA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6Y6i12R1i218d1P3R<Z2_7\1FJg1:]18G7498g11C>89KT4S123Y1UFk7h6S
8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1Q@:o318d1P3]>l8FJR2^274Z21Ca3WS1h6k31U
4_25g6l7XGW3Pf6=g6Lo6Q1VFW3Qk3a:P2lQ1e@hKl4=g6l7Q1VFW3Xn3[9W@dA1c@hKn4Ag6Lo6Q1VFW3TBl1]9Ldl2a:P2
lQ1Q>\Nn4Eg6l7UCKV3W3k1PU1aOab1g<g4R1f@k5S?H1lJ]7_1Cg6l7l:[<W3k1c@`a1gQ2k1n3f@eE03^4_EMm87g6l7XG
W3PT2cb3[O:g6l7XGW3k1[V1b>bl2\a1UA6g6l7XGW3jT6UA6g6R7IXGW3Pf69g6l7XGW3jo22U7h`1Sn16g6l7XGW3lg4Sn
16g6l7XGW3QDnQ68g6l7XGW3TBl1_e4^\16g6l7XGW3aY5^\19g6l7XGW3\?nG4PP3^^2=g6l7XGW3`=\:d22k\3^Z103jS1
7g6l7XGW3`]3jh1d_1Bg6l7XGW3oJo1iASa1e;MD08kW11=0RP26g6l7XGW3Pe6O7g6l7XGW3f^1WOQX4Cg6l7XGW3j9kP1o
3l@Q1JFGkY10CWQ27XEfA:g6l7XGW3eP2Y2kY10kQ2WW16g6l7XGW3`]3_X39g6l7`1gEW3aY5RLX7R9S1g60k7XGk1[1>\1
f4`4^:Z2\1<i1j3d51X4Pc12U2g7dF:THo2Z6Ch5Y2`1`7a@fDEg6l7P7W@f1`1`1oV14V@W<2d4Y3lMaW1`7[5l6Q3^\18g
6l7XGW3h\2kMln1^\17g6l7XGW3h\2hl2^\17g6l7XGW3P_2`j2^\16g6l7XGW3\W3c^37g6l7_;h;W3mBRS68g6l7Z8m>W3
Vj41gk19g6l7XGW3i^1Tc1oV2Q]1\38g6l7XGW3\Fhc2Vo1c\16g6l7XGW3UZ3j[36g6l7o@X6W3Pf69g6l7XGW3kX1\P1m_
21gl16g6l7XGW3Wg1hn46g62i7XGW3Pf68g6l7XGW3jY1ZKo2j]48g6l7XGW3mZ2\h2a=SU16g6l7XGW3jf1Uo48g6l7Z8m>
W3kc11RR57g6l7XGW3SW3U5fY37g6l7gC`3W3lg4Sn1=g6W35^4XGW3e9Sm2W?0iQ1hNZO;g6l7XGW3h9kj2g;1^4XT1il1N
h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2`1`7a@fDOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:
THo2Z6Cc2T3Y2`1`7a@fDR1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12H03W1g7dF:THo2Z6Ch5Y2^11`7a@fDP1h6PQ1j1\1f
4`4^:_1J\1<i1j3d51Yg12U2g7dF:THo2Z6Cc2T3Y2`1`7a@fDR1h6PQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Sf12U2g7dF:T
Ho2Z6Ch5Y2`1`7a@fDOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2`1`7a@c;R9Oh6PQ1j1\1f4`4^:Z2
\1<i1j3d51SP1UG2U2g7dF:THo2Z6Ch5Y2`1`7a@fDT1h6PQ1j1\1f4`4^:Z2\1<i1j3d51hb1`42OU1g7dF:THo2b1g4Ch5
Y2[14`7a@Dn:R9P1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12OU1g7dF:THo2Z6Ch5Y2`1`7a@DQDQ1h6PQ1j1\1f4`4^:Z2\1
<i1j3d51Yg12U2g7dF:eF2[1o2g4b1Ch5Y2`1`7a@fDT1h6nH0P8j1\1f4`4^:Z2\1<i1j3d51R?[Hj?2U2g7:YF:THo2Z6C
h5Y2`1f3i3a@fDOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2[14`7a@fDW1h6PQ1j1\1f4`4P2f4f3Z2
\1<i1j3d51X3hc1242U2g7dF:THo2b1g4Cc2T3Y2[14g4h2a@fDQ1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g79ZF:THo2
Z6Cc2T3Y2[14`7a@fDQ1h6PQ1j1\1f4`4^:Z2\1<i1j3d51dQ1dE2MW1g7dF:THo2Z6Ch5Y2[14`7a@fDOh6PQ1j1\1f4`4^
:Z2\1<i1j3d51Yg12U2g79ZF:THo2Z6Ch5Y2`1`7a@fDOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2K^5Ch5Y2`
1`7a@fDS1h6PQ1j1\1f4`4^:Z2\147i1j3d51U1e5SGYI2U2g7dF:THo2Z6Ch5Y2`1o5`1a@fDP1h6PQ1j1\1f4`4^:Z2\1<
i1j3d51Yg12U2g7bDQ2:THo2Z6Ch5Y2`1o5`1a@fDP1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2`1`7
a@Dn:R99i6oP1j1\1fCi9f[2_Z1f67i6oP1j1\1fCi9Vf38i6oP1j1\1fCi9f[2_Z18i6oP1j1\1fCi9ha3]4?i6oP1[1>Q1
:fCi9S9bc1f3jb14h2_@8i6oP1j1\1m6h<i9Vf38i6oP1j1\1fCi9Vf3RD8i6oP1j1\1fCi9Vf3b41j64j6dW6QX107j6T]3
R3[f2f4e3X_17j6T]3R3S:j5\V2f43j63bV25j6a[3f3Vc2V42j6_Y24j6_c3Q>kT32j6U_13j6a3dn32j6T]34j6:gn692j
6dn5:j6[c13_8f676U6f`1ZC2j6nV64j6]c1ni2Wa12j6lg55j6ok1[=f`1de12j6hX43j6Zj2Vm38j6\I[@\5XT1cV1[S2]
42j6QT73j6PY4cm22j6ja12j6W`68j6fR2[e4\;h1R9`<\29j6o^11R[1C`2g\2nS113j6VG32j6b`62j6^m73j6VGWV72j6
of39j6aS1We1^7[V4001j8>j6a]1OW=b3mM_Lj[3:G000kF4j6eU7T102j6ih37j6`T1Y=iV1o4jFYW11j62j6f[7;j6:AUn
69A<;UD0Z6<j6Rk1]4VFE^3]BZ3h\11i1TG8j640RT3^9gJnb2l?5k6S`73^1=3k6hK[^11k65l6Fe[7h4d<<l6FcW2Sd4i7
j6fBE301c1:l6Fgk6i7j6Q6d<E306l6Fo`4^o2Z=j16l6F1_S7ZIL2l6F=l6ZO[Jg39Vi1b7YS1`4nU2]A<8;l6fi1g39Vi1
b7YS1_Z2]A<81l63l6jm7<9l6F1iV1EcS6cA622l6H3l6H\`74m6Yn7k121m67m6WHiQ6c2T:18=m6HY6jo2X22SQ4110RCm
355m6n\6X?`9PF7m6V8XR2b1Q5cQ5X<>n6_U1Id1`1d5XJ3c6BbY21af1_V12n6Tl65n6\f2WElOlj22n6a[42n6\\71n63n
6Qk4Za24n6Ra3[e3m53n6Tl6^>2n6bZ74n6mi2W=n43n6hZ702n6hZ73n6_Z785o6Q>hn4h9Y\26o6g^1g6WT1PKnZ21o64o
60Wg4PT2P1o64eZ1g1JY1S7a2f3_2Bd1lHe:a1bA2RIi@Re1a1[51=Y=3_1m7:U6V4V12o632o6mk52P7Xk63P7Xk6oB6P7X
k6P@0^BT15P7o3Xg6S=U63P7Yh6n23P7oh6X25P7Xk6U21nL6P7jW3]c3Z:Z2l56P7Xk6a5XA`709P7_g1fl1j9Z6kf2a5^2
h16Q7XLhEYP2[n3c52Q7bl73Q7ag6jN1Q72Q7\f72Q7\f73Q7ag6jN5Q7[]2j8ZQ4PU1>Q7RW1]10P;^Nc1RNS9f6RHY1^Z1
QB3Q7hX1`S58Q7h:[Q5U?Q90QGcV13Q7kU221Q76Q7]J6Rg5g9iJ1Q77Q7^Z2R\1V7Zi22b45Q7^Z2R\1V7mm23Q7WX2[c3=
Q7kBih1T3l?DfGU:[HQ1TP1RS1`62R7ki63R7gJSo5ES70Z<UNmOh[1P8lR11W^1d8Y1Q41=@4BFV<26S7S5R^1ij1^Jf91S
75S7]G1d`5ZF3S7Xf6\U14S7le3Bmd3BS7h8e2]?]6j4D>FU11jX1ZF\Kg4_]1RW1o13S7_o612S7cF2S7ld54S7fG[^1^E2
S7Yd24S7X3Ua4gj14S7Yn2^Ehn1R1T7V211nn12Rm1]7_4X4U7RCaZ14>P1Y81=@GU1o3n6H2A18P>4V48?6T7Yi6b43nKe2
5T7QP2TOin3`E5T7`Z1df31hl12T7Pn63T7_g3`V33T7bm6=6U7V^1``59Q>l?9U7V^1hX52h6K9Q>l?8U7Sn2S`3_@9Z5e1
mF5U7gn69P7mF4U7if2mW494U7Pk6f393U7gn694U7gn6927U7Wf2_X4082n=;U7X7cc4eAYJjG082n=U>4U7gn69f75U7Pk
6f39Q>4U7Rg4dW296U7^Z2V`3U9kJ93V7hk6hR11V72V7Ql63V7\S4\c34V7i_79e64V7`FlP723V7j_7e?3V7`FlP72V7jR
85V7\k5Ye1[B62V7`FU1W7dJ1K2_7S6eGh7`1T5o4mD6iF:T1a36I^5c9iKT<P54i21:T3P3W242c3:iU1a1W7b8QBMW6m3U
3V1X3f1A2g2C]32>a5S1GZ2h7c5Q6T3c8T9W3^4R;`3P1T1b4Q2Y4eDEo;E9T20^6[8S3T3cAlZ11Y71Z76Z7e[2Y5je4h:h
<2Z7g`7:Z7g:3ke12mX11QV4h237Z7;oa7l:S1i254Z7_i6oG38[7:_U3TT41m=U952[7cg71[73[7kg7Y:6\7dm1i^1[h2m
W1^E7]7WW6_BX=`:1T55]751`f7d95]7[g2aQ1jm3;2]7]P86]74gh3m[3`6SB3]7lo2\m4:]7oo1g_50h11O0S4d94^71kP
7hP11^78^7hV21Uc1d3U6]X1]U23^7hV2`U33^7li3ea11^72^7cP55^7f[2Y4PV502`7fm31`71a72a7kY22a7k\73b7fHf
:3b7fHXl41b72b7V[75b72gQ1T:m_53b7^_7U<8c7[e6dOf1m6?2U3;c7jBQS1`7R1f]1[h2hk12`1<6c71`5hJiZ6mA1c71
c72d7SO7d7_N0_V4[U2FT=:d7`NB2fB_b2bV2mFT9T=2d7lL4d7oO<oh66d7h`1UC__2g8^i11d76d7`Q1c7fc3nm132d7\Z
73d7h\7WE2d7PR82d7SO1e72e7[_76e7aW2X:da4ZI66e7[Cil2hY2RS2A5e7Z@1Ud6_M3e7`5Te68e7Q>e1j@ge4lc1[?]3
5e7mR4m10fd34e7WZ7[?c32e7\`75e7h>cV7S8X32e7gl75f7dY71SG5=f7=a[1TL]P1b\2^d1110RCm353f7jP856f7nW2j
\3jd1UG54f7ll7m355f7Pl6WR1a256g7Zn2Z>ZQ4o5[61g71h75h7d6`^2Ti2mP13i7ma1XV27l7oR4ZKd2WP1T7\R11n72P
85?P8V9fKo7Y7T7kH>n4in1d2b1dEQ9X;<R8P1P5aQ1[7lo2b1Q=k3Q?QER7CR8RCd7i9l3b5b[1]JV2[?gKe>n6Y1T=g6`6
Y2g:4T8PQ1^Ca5?T8m4l4dm1P90\P2R4F`Z1]7P3W3Fk34V84g<`R62V841[82[8j]1=`821j:`4SP18[1\>k9b_3g869b8V
R1jAY7nn10S8hU2o7Fd8?VV1CPF@_31:Zg116b1g6c]1@jGGn2XH\D2Fd86_V1CPF@_31:Zg116b19Mi4Edh1Z=Gk9[A5d8X
[3lBU5Vj12d8VY63d8_M?6d8g5ak3^e1oAb52d8TP54d8kP1jl1Ug35R>R[2WU1ii1n63m8iX5f]208Y99=Wd3oBl6o6eP1<
Y9<e1R1Tk1jT2HP4T<3YR1T<<Y9<e1gG_T1jT2HP4T<3YR1T<:e9^I`]1ik1HP:V]1`7Y8<5e9^ITk2oH[W34e9^ITk2[P42
j944k9SFQ7\k3Ak99h1oV1Z3V@hl1S8X5R6V2d1e1k2b<j;jK5m9_Z1`\4QX1b94o9NjImi31o92R:Um36R:fHg[4R:TA_E2
R:Y_43R:^:VQ41S:3U:Qe405U:Rf1]^2j<f31U:9U:_j1^P3Gf12\6gR1S2OV:3c1kF`Cg35m4e6P4e5m;0XHRCE:T14Fh>R
5Q1V3dW14Q8n2k51o<CV:3_5fT1i1T1QT1YHRCn706jV16ZC154Q;6V:eIhNCWh2f34\:kMkb1am16\:kM]`3g\1k@04\:Xc
3PKdm17\:g`2am1Y1U4Sh104\:ZCfW5k@6\:Y^4c\13k@04\:Y^4cm103\:Y^4cm13\:Xc3dh25\:2ia2\l1cm13\:dn3R24
_:`_4U4kf25_:0R]4\2U41_:3a:fc401S;1V;5Y;S>TP1a5hi24b;SR2\1`S53i;`o3YB3i;Q1h`44i;T\4k1i36i;o;Vb1i
a2i1[^2:i;2P=W2cY1aZ2^:o1i1gT12i;ja41j;1P<2P<ma42P<Z16P<PQ2[>hEVI^L7U<m8T>Sa1S2VP2Y92h<dc65h<RLf
C[806j<00oR3W\2gZ23j<1oi71k<8k<ib3X@XT3i5o=014k<iGS6hn61n<5P=iA1S<gg3>R=bBPFV6Oj9VBl20X:bA[JZ:T3
6R=iCk5bY3Y?d]17R=gW2:\D0]APn1:S=cGR6iF2Ngf2R3W1l15U=_Ok2YX4RJCU=_2m8dB;00Q5j7`4W3R2^2[f1W;oET1o
1cb15U=Q8P\2j`103V=hJd`45V=bEU5d`4TA1V=4V=U\4[4l17X=0]_15?V5]Q42_=el41b=2i=hR48i=_g3UCPl1\2nI[8[
<5j=lAP4ib1oi1:j=jA1P4ib19hQ2PP1Uh1[84k=F^S3j^12k=Rg52k=UT304e_2[l10V42hY3ZO0007WR11PBhH1dS2e\12
n=`V41n=1P>1R>1U>4lj1UV1iKjh32_d4fR21X>6X>oh2U1Z]3;^C2Z>gb25Z>cb2Ym3?i<1[>;\>o<nm2_>T_2lP1V>;Lk2
62^>^Q11^>4^>_T5oGUh13^>SA11b>3[^2aJh71c>03e>oV3Wk21e>1ef28m>fT1h\2n^2^;a1gQ1^:1m>5aT1G2T1Zm42P?
nV61P?1R^401Q?01S?2T?fU71T?2T?[Q31T?5U?e>jHdh2oZ17V?mm2]>UFYP2X6cS11X?6Z?]d2jQ1hm1j>kS11Z?1`T46\
?1U2cn2Sa2V73\?1fP34_?_<\c1Ui33_?kY5^]11_?9`?ZV2GRS1h2]5]3o4h\21a?2e?a`61e?2e?Xe1;h?[T1kl2jIk6l6
j?Y1e7[2VT102R@h`22R@\a33S@^R141T@2T@ZX53T@QZ1i?3U@Pb4Qf1=W@VZ2PCoZ21lBj4[22\<VAV@j34W@SNSZ414W@
hi1[^1[23ig3ia1WY22\@bb54`@b;k\3h`13`@b;dm4<`@3^;eJZ:]4g9[T1XEh`1122`@WY56`@j1^7l2W\3Ya11`@4`@3U
Y524`@3SY582`@`Y53`@3\Y52b@YY52b@fh68b@P=a1g8]:fd5lNS36d@8^:lg25fa47d@8a91gh2kV2P[24d@nU3V`137d@
12c=Tj2S7an13d@i1YW51d@5d@f12d9Ro44d@KWX5H3d@K_g62d@SY51d@:d@^9YI\=J]Z1hAb7^4[k23d@@VY54d@c50Wo2
2d@jY54d@@VY523d@KPY52d@lY53e@813f@kW3eU25f@2hW3S7an15j@g8nZ2ce214j@g8bP518j@g8nZ2h=W5[DV^113j@f
c2ee26j@g8Le2ol411l@4m@W_2SC53m@[R351m@2n@12SA01SA1UA2UAVY52UAYY55UAkb3[1o1hm12YA_A2YAaH2ZAR^22]
An\23]A0m\21^A2_Aae42`AWX56`AQW2lk2X5aa1h;3`A[b2df22`APY56`A\`2AXV1R7Ti21`A2`Ac[52`ATn21bA3dAeR1
km24dAeR1_=[`24dAU`1[`2YD2dAaP45dAU`1bX2h7YD1dA<dAXb2^<T;j9W4S2]6VA^Nm_1X>3gA`P4UX14gAY<ZEkn23gA
dZ2g98gA0X<ZEl\1na1cQ3\<1gA<gAm1TY1<]9]5n1m=W8b3`>lY47gAUMU7V1^P1jT3[S28hAaY10k1]9\Bij4\<1iA3iAa
X2hZ21jA1kA6nA`g2lB]FnZ2XG1eR61RB2SBe`51UB2UBo^44UBQ]6oS1S64UB_d3ne3b63UBWo5WB4WB2mX515WB2bP3ZX2
14WB]Z1bn313WBPY513WBRY5bf12WBRY52WBPY53WBXNmd33WBUa4XH1^T82`i5hF3[Bnd3Qd12[BPY59[B^7dAl<ROn9`W1
X3P^1:[BT9^c1l6l5g5bMU8`c1A5[Bcl1Zh1`c1A2[Bno23]BQY5gU12^BgX54^B\6Y_3Pc15^B\6W3YY1he34^B\6a\1he3
4^BVZ1g8he31^B3^B\6ZR53^BO[37kZ1\HYNQOng1W1[E5aB`[23]Ao[24bB]?a]2d]23bB]?a]22bBol23cBWX5bJ5cBWX5
bJaCZP13cBb<Wf55dB]Hbf4SJk>2eBa:3eBa:eb22eBa:2eBU83eBU8mo44eBU8Qh2kW22eB`b77gBe`1kHlV2m3P187jB]2
7_<Sn1^3e;5jBlAR6iF2GoBd72cDCo9a<d31^V1]83_8132b1g\2G[:2XU1V62QCU<1UC1WC3WC[n2j\22ZCjn12[C[Q31[C
9]C^W1eI<5P6WZ1R3i11_C1aC2aCXb15bCTn1af1`1jP15bCTn1a`1o5`1=eCbW110^1<]9co2Q2Sj13XA\<2fC[64fC[6\a
3mU23fC[6WT63jC3jj11jC3kCoi1\T14kCZ<Qj1nR16nC4\W1`7cH]V17PD0mFR9jU1P8gC3PD0l]21mP34eI\U2m7ai22kW
3o>3XD2hf26\DSQ1dL]8nKha31QW31]D2aDVQ41aD2aDe82aDWY51eD2gDQP43gDQP4ng13gDk]5P23gDb^2Sm21gD1QE2QE
Xm22QEef55QERd2^d22kD2[^2ZR11TE2TEE3UETS3n@1UE3WEQm3XW13WEkn4[J1WE1WE2XEg<3XE7hi22YE74ZEec3c[3nD
7[Ed21bc1_e2113[EYf1kW24[EYf1V[1j[13[EYf1Qg23[EYf1fU42PX3PS1B`E`1b3H_1b3RD_IS1`R1WS1PX1[Doc141A9
?`E\73E`:V>fR1m9oD]i1QBi1c]11W34dEQV523>dE^DXS1TU1a5\12\:[1PNd28ZE23dEQV522dEZP32dEZP33dE]NmQ25d
Eb9U1Xk422dEm_1=eEg3c3bS2Vk2]DYE246R1<eJ2eEUV53eEQd6fJ1fE2fE`94gEe1j@ge44gEe1bV5U@2iEWX58iEb1ZQ1
0XT1W1_1Wn23iEb1Vd21iE3iEb1dV54iEb1V;]k43jERW2WQ31jE2jEZX53mEYW2]I2mEgn12PFe^54RFb]2QQ3:6TFm9kn1
eH\]211WF2b\2bP44XF0SV3mU28XF0S81m:Hne2Sl11XF2XF02XFXo21[F3]F2]_22^Foh31_F1`F3bF2QT52cF11fF6hF[Y
2d2ImA\L2hFUk35hF6fm1Z811hF1kF2kF\L2kFTV52kF02kFmO9oFU8g8R^1P7_Jii3UG51oF;XGb2^3R;RS1P4jQ11c4c9[
V15ZGb5_X1j`1[[22ZGmn22aGTd31aG5fG]2fQ1kX1`V32gG^S5<iGdX1[8l1ji1f4kc1jBf3mK^Bl52oG]Q5@oGV9SDOl1^
Bm51jk10DSR1\H`GQ4l52PH1:PH17S2lY1Pn1V8\[1\Y1lZ12THRS77XHll1c6Y3g1UNa15XH`S2Q5UNa1@YHXR1ha2<1Z:l
2[4?1]d1E3m?]?l62cHT^13cHS^104dHj1PQ5UX21gH1hH2jHjX12kH23kHTh4_Q22kHdi65kH0Z\3Xl2o@1kH2kH02kH[^1
1nH5UIca2kU1o=\^1<UIjGS6nHW5Z3o3P6iZ2o7HbR1?`Id2TL5RJH_Bm^1m1QJYT1d2^M118`IdZ1c7dDj8j4Wd2bP14`I^
Y6KZJ5`I^Y6==ZJ1`I2`IZ`23`IUMee13`IPW3kR35cIL1c2P_38fIn2TQ1Q2;YT2f4[U22fIUV1:kI_6Q8SW1Q?`:m<SMg`
1b96kIa>SW1`V1^g2>3kIjU3Za23mIfh3d[12oIng22SJfZ6GUJc@`;a31n10?=0V1`4_3BoD4k6hc2`4U20W4Y12VJj21VJ
1WJ2WJWc12WJYc14XJn\4oEo<4XJ1_J\e41XJ1ZJ1[J4\Jc7Vk4o<3\J]J\e44_J1co406_J1Jhn40oZ24_J1P]3C4_J1R^2
aO5_J1JRk6f>3_Jeo4P12_JPQ503kJU252kJ[23kJ[2QQ7FoJX1d?l?RET4c1e=T1]8l1Eo1`9:T8P4lGbKU8ej1k7?oJX1d
d1h5XGl1V<:U<lGbKU8Pe1d5k71QK2QKhW52QKbV51TK2TK_X63WK_2Uh24WKfc1nV1_92WKUT36YKiQ6W6i7\Jd23YKVd4b
]1;YKlY3\5WP1kO[BW6i7[>o;01\K2\KiY77]K\3bU1R_1U^34e62]K\33kK1fe55oKb8Q3<ic44SLeZ3`]1d_12SLeZ33SL
eZ3Um22SLln46ULiP1[S1[2UZ2ac14ULmR2k[1j32ULWS26]Lla1g:cd1d5Pa14_LTV40gb2CdL_P1W39h1^20TS1o4VQ1TA
0?h@`Q1^623o62eLbS13gL_P5o<1gL2gL_]52gL`U22gLUV53gLj^3Zg12gLoR22kLTe21mL2mL32mL]S6;mLI`:k_2]i14b
C3c]11W32PMeo61QM4UM_OUc2l\15UM_Og8Zg3gV16UM_Og8_]1jY2gV13UMjV2Yg22UMjV24UM_Og8SX43UM_Og83WM]]4l
n22[MbT16^M\`1VR1`1Y1RV32^M\l12_MYY11_M3gMcKm_11gM:gMjJbT4V7j_1`C16[148gMd[1hc3V72g_1iC`12gMa[22
gM\U22gM[R75gMgT2S3h<Sj34gMdd2f5oW42gMZe65gMZe61W364gMdh6232gMlP72gMbU43gMWS314gMeQ3Z9ce12gMdP52
gM_e23gMdP512gM[j22gMf[26kMaR2Z2@bZ1^\11ml43oMZT1`Q23PNn\3S[32QNS23QNS2]23QNZE`^11QN5UNU2hX2QZ1b
\26UN1S2`m1_5i_12UNPe36UNZ4XY11PEVB2WNdo11WN2WN`f64WNkT4@21XN2XNPR63ZNUo1]Q13ZNcP3Wm13ZNkm4gh12Z
Nkm41ZN4]OX^2jT4a205]N1m:HRb43]N1im43]Nkm4nI4]NZn1`o2nI2]Nkm42]NRB1]N2]NWc33aN1d`56aN1d`5cB>eW11
aN7gN[]1gi1TP1_c1XK41hN3jN1S<4jN1R9P33jN1kS44jN1g7^_23jN1g72jN13jN[^1^E3jN1WR1<kNj;Pe1Bd5SCoY1^m
1`1iBg:S41kN1nN2nNkj51PO3POl]6S91QO4WOU1Xk423WOh7_23WOh7_21WO2WOmQ43XOaa3bX13XOSh1Tk32[OgS42\OnR
61\O1]O9]Ogb101h2V3R6`F01_O2_O^_12eOdj1<eO10o3R^1g4k6QAh4b3[Mbb11eO3eOVg12AeOh<QT1a5S2n1hCb>V<<Y
6XAlR1R2W5l<G=hObd14k8[[1S3[7VW1U;2i9a2n36hObd1S9]IP5Pj26iOQ4X_1kY1V;ia24iOQ4[T3ia23iOQ4\[501nO2
nO^R49nOn4T2]Gc4Ud1]GdCZb22oOW\61RP11Pm21cn54UP1[P2Wm3XG1UP12VP1Qj12WP1Qj1004YP1f:Ub2[o1;YP1eI2S
@1d7ga1j?ll1oM[E;YP1lY115^7T`1b1j?a_1Z=ib15ZP10m^1U;YV12ZP1Xl41ZP11[P14[P1bb2hn306_P1nZ1S<]KS_1h
23`P1e`2RO1`P12`P1Z`12`P1ge54Sk2T:VAm\12fP1V]12fP1V]12gP1g73gP1g7fh22gP1\Q51gP11hP15iP1eP2UQ2^A\
N3lP13mH3lP1h^1d[11lP14PQ1RHeV1TQ21QQ1;VQ1_Y1jQ20D21P4mMn4_P15_Q1aB2VH03_Q16dk67`Q1:R40ok54ZN1jQ
13kQ11Z\42kQ113PR13Qk41PR15SR1kl2Zn1716SR1]V2e3Qa20V91SR1?SR1TCQ1S6\EFj;el2U2010`X1U3lH8WR11PB_=
X;1^Q1k^21\R16\R12Z_1kV1SGoj12cR101cR13cR1h217cR1h219[1QKY41dR12dR1c[22aP7d1?aV1c2b3P4jS11]8V8TZ
1oDo2JSj13jQ12gR1[e43gR1U8U]43iR1hU4Q@5iR1iMnW3Q@o@2iR1je46iR1Q9Yl2k30\W23iR1Q9cW51nR12oR1Q`34PS
1PNk_2^P27PS1bMQ4U6Xj2k3Y4>PS1d>l1PNh[1l1I1W5`6cFg5XR1P<1SS11VS13bS1nn2PP11bS12_^4ld13jT1Q8R23oS
10dg17\T1eFSW1UAW[1ca1l9@_T1e4b3P4b2k710X9iZ2jFQ2Sj13XA\<8bT1Q4Xf57`:T9^8\65hT1o1R^1_]2_O3iT1_e3
jB1iT11jT13jT1Yg2PU13jT1]R3V_34jT1]R3Y2bG3jT1fc2dU21mT18QU1X4m>g6]\1W5QW3P=3\U1g1XB2]U1_l58eU1>0
_V407nb2B3iU1f3TY61iU11mU11QV12TV1?1UV11ZV11dV12dV1g\42hV1TS66jV1nd3[1Amd1:2PW1_21PW13WW1eEcJ2WW
1Qb51]W14`W1l1o^4Zl14`W1l1T:n@1`W15dW1<bS1j\144dW1<bS1^i42dW1iQ22dW1U[52eW1lh21eW16hW1j2QX1k9mZ1
eg23iW1^d2mj22iW1o_34`m1YQ3Q]2QK=Sn1k5_33l_21l3o3\>[f1XFEf62Sc1^]62`m1W32nW1ch61oW12oW1cY32QX1ZZ
31XX13XX1Sf4_D1^X12aX1[71bX12kX1bg56mX1Qc37n:X@oI3mX1l]3bU27mX1YV2bOXFS1d2WP11mX13mX1Qc373mX1kj2
ok32mX1hL2mX1Y_51UY11]Y13]Y1Xb425]Y1lX2[Y22PY13]Y1lX2_b32]Y1Rj53]Y1jS132`Y1n\51`Y12PZ1kS42cZ1P_2
4eZ1j@GPP11iZ12iZ1TI2iZ1ZH1kZ14oZ1Rg1o@a_12Q[1i`41Q[12T[113][1R=V19][11l<Z1TU2[P1hQ3`4j32_[1l<3_
[1l<\H4a[1Y[1ob341b[14b[1Td3a<H4b[1Sm1i2hP22b[1Zc47d[10l@[X2c1UU2b65d[10l@i3UV22d[105d[1`e2h3c1h
[21d[13ai1eS2k\2>m[1TY1Y?R1_8l1Eo1QF]c11U8]4Sn11P\11gn61`\64md1[X2PBXc32SZ7[H1[b400002h\7Q31h\71
h\71h\71h\72jR7m92jR7m91h\71h\71h\71h\72jR7m91h\7000:V\1_3n6ZZ1Z;Z5mm2e3\1kb12a\1n11b\14c\1V5`V4
]O2c\1g[41c\13f\1j2P36RR5jN2^Q1mP1P13h\1P4jC9i\1^3?b6Qn2]@i\1KTX1<i\1Th24X1jKT3M7Z1P1kQ1oR18Q]1]
1g1R1\8Qi5cA66V]1W3gW16lX2fY13h]1hi3P:3h]1ln1kj15h]1ln1kj1P112i]1I3i]1o2ln21j]12o]1d=3o]1d=ef11o
]16T^1]10_Y1dW2jm14T^1]10ml41_^14a^1]7e[1Ym31a^11c^1;ie10_La>2C0W_2nS1114m^1U7eQ1jT32Q_1^11Q_15Z
_1]7RQ1fg1:2a_1cJ5h_1n`11kW4k83j_1Xk4P88j_1Ld6^>n_3aBm5Wk13k_1Q7Zo34l_131mR61m_15X`1R7am3P1bM4X`
1fIkk2Un23Z`11Y^61\`13^`1nn5eC1``18``1c4_=bG[9UIf_3i31g`12h`1Re32h`1VI2i`1jC3i`1Q242k`1oj47m`1BC
i]1W:Jn\33Pa1e[1m:2Ua131Ua13[a1QQ1PX12^a1P3@_a1a@jR1dg1U3T1_1Q2P1=??W18\U2i22da1@7ea1mOh[1P8lR11
W^16Ph1W]3QQ2i2b3XG2ha1nV12ka1]R1Gna1T7i2OV1c8U9WZ1f6`<f5\S1S=U30:U1@n>0h2mCPJ1oa14nl2Ti2ia1801R
b14Tb1Y>n^2ca31We11[e13[b1dm4VJ4bb1ne3]T1n44bb1e_2d8QR22cb143fb1]Hg`32fb1\H1gb15kb14ie4VJ]L5kb14
P`5]L\41Xc14Xc1dm4Y>ZK2Xc1\R22Xc1iT22Xc1do12Xc1d22]c1Sn51]c14^c1a2_8hT12^c1a21bc15bc1kV2d5j;QZ15
bc1Je]3P6kP2Aec10`]1Z4W2h4j6o5[:Pj2Q=Z2<0Y8d<f16gc1c3af1jS1:dT13nc1XJ16Qd12VH0j`337Qd12CbG0j`336
Qd1YHYn2iDY:e74Qd10XH]G3Qd10jn11Rd12Rd1cQ23Rd1jn1h22Rd1on42Rd1f_13Rd11d_12Rd1^i43Rd1`m1Y12Rd1a]4
4Rd1`m1Y1f^23Rd1[Y1Rf17Wd1T1^[1V3c1j_3SH3Wd10SY41Zd12\d1a\58]d1:Z8S9d1Uk2a5`[21]d19hd1mM[LRD`MVQ
1Qg1h<_3;jd1aT2ZZ2_6PAT4iFn>2S2l21jd14nd1]Y2UV2Q9<Pe1i5VM`4j3\2Rd3`9l4l<X1X@2mg6ZO1o`41Ye12Ye1bQ
31Ze11\e12^e1h]41^e106ae1f7[Lia3h=k?2ae1iZ11de14fe1jV1k5oQ53ge1oZ1iE2ge1oZ14ge1U<]4ml22je1T[11me
11me14me1eF_C^33me1go1fh22me1go1:ld2e8<W4c5^;2[=mA`W25ne1ga1_V1`b2US11ne17oe1oCSIej3e7m<S@3Pf1hY
1n21Pf14Qf1[\1bi2YX12Rf1mU43oS3Bfj31Sf12Zf1hT44]f19ko3m:8_f1lL]Q2l5N00SZ34ff1ee1VNQU27ff1=dc1`1d
X2>[10005ol301WW3_O1gf13if1`HcW14if1`H[T1\21if11if12if1Sl13if1jn1>2if1PS43if1TP2om39if1TEQ?mKR5h
1Y:j2F3if1TP2k62if1_Y52if1WQ23if11VQ22kf1VQ22kf1kj21kf12kf1PB01lf13mf1Zo3\C2mf1Zo301of15of1SR4Y:
gL12Tg174Tg17XJmm16Tg17ZY1kX2^1k91Yg13[g1Wn3WF1[g12[g1_^32\g1am33\g1am3k12\g1Vn34\g1ii1\Nf91\g1F
^g1c1P5j7`13;b@UDT4]K2S;l3c2[1eV1\5T2^F1eM[1_g1b11]1P4JY42c3?\[1`F]2<m6c355k11:2NQ3@91L2V4o2Z<`<
Q6X=f6Y6_J0O1g423`g1`n3N9lg1nDQHe=JO5j3Rj21\h12`h1aQ13`h1aQ1km14`h1ae3]n1QH1bh12hh1ba47lh1412c1]
Ee`11oh12Si122Si1Ro42Wi1cn21Xi17\i1_@lc4kQ1;f815]i1ig1W_2311ai11ai13bi1S`2lR11ei11gi12gi1Zj52Zk3
Tc22ni1QS41ni14oc3e_2\F]B2Vj1Z?3Vj1Wc4R32Xj1ni23Xj1ni2Wa11Xj12Xj1V[403Yj1\Q421Yj18Zj1_81l66lf1ZC
YR15`j1Yn1a5X:SL1cj11jj12kj1aU13lj1XJaP51lj12nj1\h45Pk1bZ2hU2j6h39Pk1c1c3hBab1hU2l3m248Qk1`R1V5l
3oK\5V3SZ31Qk13Qk1V5dR22Tk1XD3Tk1ha3[c22Wk1j602Yk1VU41^k15`k1hP15fV2^`14`k1hP1Wf4a21`k11dk11dk1E
ek11UMe[2`8DJU2l3YZ1^20>\1T1?Y=Q1Z1W1k9:mk102Jh5_3A0^e1gj16mk1i:0[>QU1W^24Xl102V93Xl1022Yl1aa42Y
l124Zl11`R1fQ23Zl1bR1fQ22\l1[83\l1X5R31\l12\l1a]22\l1V91bl13dl1?Q56kl1h8Ub2lX1n=lA1ol11Sm12Wm1bc
32Zm1_T11`m1<`m1^6T2\V20I]Aj8Q]1cDkGY61im11nm11Vn14Wn11T2P?4Wn1]^15jI2Xn1jY21Xn13Xn1]X1\Q13`n1o7
lT24en1e]2^1aS203ao1Q1nU22PP2ob44XP2TV2161ZP21^P21dP203\Q2WS5i>1nP22QQ2k_23RQ2Zf4W91TQ22TQ2iX21Z
Q24\Q2fU5gDJ3_Q2l4j`31dQ21eQ22eQ2R32fQ2Y`42jQ2Ql1<jQ2V7Q41ka4_2>\1d1g<P2M5jQ2ST1U<eo3`G1kQ21nQ23
nQ2kR5?2RR2X91RR21SR22VR2g11VR24VR2c62fG6VR2i2f=ce1[HVQ13ZR2Qh4XL1ZR22bR2ca12dR2bG1dR22gR2VW21gR
22gR2mb16jR21d6]JmLde14jR2[=Gn_11QS23TS2VP3jf11TS24TS2bd1VZ213TS2`S4`C3hS22h_38hS22_[2kD_<^Z10P5
4hS22l2^m23hS22[g11hS22nS2Tc11nS23oS2c\1lV11oS2:oS2_3?`_2Q21^4[1\i2n11UT22UT2QQ41[T22[T2ln42[T2[
V41]T21]T26aT2Y9QFcGV@Sf11dT22iT2dm31iT28nT200k3dU1e2VMVb22nT201nT21PU22QU2UW43QU2UW4im11]U23]U2
kd2<2]U2dN1`U21cU22fU2SQ51fU23fU2lc2c21cf61jU203kU2`R4UQ22kU2`R45oU2R4Z6YOea15WV2XV5:I01WV22WV2j
R31hV22RQ4d51PW21SW21VW29]W27cQ1oW20]f21296_W2?`_2n7hT2cD1_W25aW2dS2f]23oZ14dW2me2lj1e;3dW2j`4e;
4lW20o[4D3PX2f_2k12PX2f_21PX28RX21[[3cS22f1Q121eW81eW83[X2aV3eb23cX22ic31fX22fX2bo33iX22Rk52jX22
1kX21QY22QY2^[34QY25hc1kV42QY2;4QY2WP5R4UL4SY2\Q1n241TY22WY222ZY2_U25ZY2\R1g14UQ12\Y2Yn502^Y2oO2
^Y2Q[31_Y21aY24aY2PP1k9fc26fY2`1a5^k1V<n^27iY26L12QBio24kY2[[2WS2f<2lY2cN4oY2kk2aW1S63QZ21ai16QZ
21:cg1b1gX32SZ213UZ2no2TN3UZ2no2T21UZ23`Z2T[1Wk23cZ2ni1\51fZ22fZ2lo15fZ2dh4i7[>k;2fZ2bo24fZ2mj1V
2g22gZ2Ym52iZ2Yg11S[22T[2g`32PP4Q;1[[21^[22^[2Vg31`[2003d[2j\1R\32g[2YY12g[2YY11i[21i[24k[2[IVc3
13m[2S`1d?04m[2Uf1lV3ZP13m[2Rm4ZP12P\2S91P\23Q\2c;PW1006U\2`AV:m7k?[l11W\21Y\22Z\2Sc32Zm202b\2]_
13c\2_C^32f\2TH2f\2mI1h\23j\2hW1jc17m\22i;XQ1_?U2e[22m\2U]1001W]23X]23bW53X]23aW52X]232\]2Y^301_
]21Ul21b]25c]2YU1T1]_1]32c]2le22h]2cT12h]2_T12j]2VR53j]2a1no12k]2`T11k]21m]21T^28W^210PU2Pa12Y8[
l19Y^2R1Y2iLjP1`Z1>_141Z^2004iQ3Q7\;Wh21`^201b^21j^2002V`4hY21n^21o^201iY32V_2hc34V_2h1f=d81V_20
1W_22Z_2hV11Z_25\_2SOjP1`Z1>3^_2kV303a_2^_4aU11a_22a_212b_2Yo22e_2^R4=e_2]a13^40[3b6BU5RY1SR1V?Q
81e_23f_2nT1P41f_21g_21oV31R`24V`2f`1de1b23V`2lg1V31V`22W`2e`12Z`2f`14Z`2b`13`e11Z`22Z`2WV36Z`2f
`1=j9Sh101\`22``2We31``22c`223e`2ik1H1h`21i`25m`2^W10SX1Y\22m`2c_21n`21o`21Ra21hY35Sa2]g1;]1lF3X
a2R<ch33mX3Xi3RB5Za2V>g`1jQ2Q74Za2Y4V9Zj34Za2[8_o3hK0001\a21]a22]a2]Z34^a2R:eP3bZ12UZ7Z34`a2R\1V
7g63`a2R\1b64ba2hc12ea21ea21ia24ja2om1m1^41ja21ka21oa25Pb2W4TT11lU31Ub201k_401ZS308be2cV1[T1Y5f1
PJV1`C8Yb2RI]M_M7Z12@<fP3lFHl3m3[P13KFa3QLjC05\b2S?QR2n^1SK00005P[5Yd1o1a7T<003cb2\Z3hJ1db24gb2c
e1[HVQ14Qc2[KXH`[22oo3R;1XW4002kS3g41]c21Tb62^c2T96fi2kMcNoR2bK46mc2^d1oa2k6hBRA5mc2\a3e8[<gZ13o
c2[T5j53Pd2bY1oZ24Pd2bY1n=W^23Pd2bY1n=4Sd2d2Uo1PR201Yd201ad24ad2i8WJYX36ed2e]2`3f1]Ji>1fd21kd22]
Q7bD4Ue2SGjU3=1Xe22Xe2fA6Xe2T@^EV7j9f]11^e22^e2TR17ae2:l?UIbn1eP1b>1ce23de2V9XZ42de2V91de24Vf2gP
12bY12Wf2fc42af2^81hf22mf2[_32Pg2]24Pg2hf3d:12Rg2ff36Vg2X=Wl1l10XO7[g2Vh1[\1\Kg_12l12_g2c83bg2]K
S_14bg2]KS_1gI5cg2oa2VZ1kET93cg22R\21cg21eg21gg26jg2j?a^1=\k1T>2Wd3e[31Rh25k]3YR3V9Y5eU104ie3ff2
_Bj32]m2nc33Xh2PY3i82Zh2l801ia71ch22ch2]=1fh22Pi2X\12`g6104Qi2k9ZCke202Qj2g61_o21Ui6002SP4RF2ST5
bG003[m2S2i40002RR3o@1ni203Uj2g7jS31Wj21Xj26Xm2U;dd2^En=cJ7^j2PCoZ2nBj4[224^j2[;\i411eg32aj2ak21
aj21cj22nj2ZD7Pk2iR1hA2hV2^NT;2Pk2^k32Pk2PQ11nn201oZ41Qk22_d3m^103Yk2g=WR31Yk24So2gc4a@@2eb3g91]
k2005`i31`8e1dj16hk2hF^3_]1lEn45nk2`=lE\n2h22Pl2[J2Ql2a;9Sl2o4]CLS^1iT1cP1i8RH2Sl2jo21Sl23Ul2lFY
a43Yl2lV2W53Yl2lV2`k11Yl23Zl2Y7i`44al2[3]Oed13al2UT2XQ11dl23hl2RKfZ11il21Qm23Tm2^Z2]J1Vm22Wm2XI2
[m2bE9^m2B2c7X2YAmLl_1ko11^m21_m23_m2]IP53dm2X7dm42hm2oT301om203Rn23`d11^n22hn2kc102ln2VT23Yo2iS
2nM3Zo2hS254bY3Q6`1^Z22eo2c`12go2Q\43io2m9^32io2m22mo2b\33no2\DSQ11_d43QP3]2SS11RP32^Q3`l31TP31T
P32UP3Uc11][3002]P3]=1^P31`P36bP3aR3dJ50N1gP31kP33kP3^3a36kP37@c2\LlR11SQ35XQ3^R2U1_3iK1XQ31YQ34
ZQ3ZR2]NmR15dS5`j12h6e@2^Q3Qa303jQ3]>Zh25mQ3a2mJVS101mQ32mQ3jV12nQ3eP24nQ3eP2[IoR12RR3o@3RR3o@j2
2RR3R<04SR3PQ1>`42SR3RT36SR3bW2VS1f7d7^:06YR3iN3`7`;Va11[R31_R35_R3V[1T2U]1]J0002iR3T@2VS3`42WS3
nj202YS3_\41^S31cS32eS3\Q31fS32PT3Yg21RT31TT35VT3Vo1l27@1^\41`T31bT3001eT31gT3001oT33QU30bi11QU3
1RU301TU31`o33jh3mW1mV11bU31cU35dU3^?XBd@[[23gU3[_4h>02hU3f21][3001RV30006YV3Zd3G3g=k42ZP7c91aj5
1kd31aV31bV32dV3\23hV3S4[21iV31lV3001RW31TW301ZW301_W33bW3_8SW32bW3_81VR71kW32lW3\f21Xn52oW3m72P
X3d<1PX32gP5hd100002TX371\X34\X3Ph32`S11^X31_X32_X3Q31aX34aX3XP4n<l=2ZT6lL3cX3lS3_c13dX3^Cn42kX3
O2kX3Va31kX37kX3a2`i2`NR>116kX3Rl2`NR>111nX33oX3Gb12PY3hd32QY3oV41TY33TY3U3em31YY32YY3j[32[Y3Q21
[Y32\Y301^Y31`Y33bY30^_21fY33gY30]32gY304gY3^3bf3k:1gY31hY33hY3oi3b?2hY3]31iY31jY31kY33kY3li3h=3
nY3mc314VZ3JBQj23VZ3i]3h73VZ3JB1[Z304`Z3n24UQ13fZ3TP4mB1gZ31iZ31oZ33Q[3B_V32Q[3B2Q[3R11[[31\[33]
[3o]1Sf13][3k1cc31a[32c[3F2c[3A1c[31d[33g[3g142h[3Qg31i[32n[3G3n[3GZk11n[32o[3jf33o[3_Y2Z]16o[3f
U211031o[31R\32S\3]D1T\31U\33U\3h6ai21V\31Z\33]\3?bV21]\31b\34e\3CdV2n\13e\3Ccc32e\3Vd31f\31U]31
V]32V]3WP42V]3ZT45V]3lf3^=112X]3ci31X]31_]32f]3\W41k]31m]3002U^3h401W^31co61X^31Y^32Y^3aQ12^^3i@
04_^3iT1c1UR2001a^33a^3aT1^Q33d^3[7_]14d^3[7_]1lE1j^32k^3Qd41k^3004mP5<1M3T_3b5SW21Y_304\_3[4WOX
m12__3[V32b_3o[24b_3o[2UU1k81c_31c_32d_3o[24d_3`S1c1`h11e_32f_3Tc32k_3W\21n_31R`32R`3_G1U`32X`3Z
h24\`3c5_]1kJ7\`3k6`=k@NXY351``301Pa31Ra31Ua31Wa33Wa3T\202Wa3T\202\a311\a35`a3^U1_Q2g;N4`a3^U1_Q
2g;2aa3bI1aa32ca3Y11ca32ca3kT43ca3KZ;2ca3j=6ga3kHW2]k1]5P22Pb3df32Qb301Rb31Tb31Wb31Zb32Zb3Q\22Zb
3YZ24\b3mf2m<]83\b3mf2m<1\b31_b32_b3Z;1cb32fb3nY23mb3__2l62mb3Z32mb3V_21mb32mb3[_22mb3U32mb3jV22
mb3ZX23mb3a5R\33mb3ea1Te16mb3dFPKX32ha14mb3Q1]U3eV14mb3Q1j9bk22mb3U]45mb3Q1kQ3WZ1P55mb3Q1j9Tg3S;
01nb31ob31Uc33Wc3h2_]12Wc3k43Zc32YT35Zc32A^i2g<4Zc32o3gQ34Zc32Pj2g<01bc31cc31fc31gc31oc32oc3j93o
c3n2ln22ae6Q]11Rd33Rd3P`1_13Rd3k\1m54Rd3`a1RF21Vd31Wd31Xd32\d3gg21ed31fd31kd302Re3eF5Ue3W1d\1TIl
E1We32ae311de32ee3Wk21fe31ge31he31he32ie3n\36ke3VQ3mAi80QH6ke3VQ3mAi80L7ke3VQ3mAi80W>W91me31ne34
oe3Pc3j8QH2oe3Pc31Pf32Pf3_]11Sf33Xf3eZ1VV12Xf3eZ13]f3d\1TI2]f3iU22_f3m\13cf3d5Xa22cf3X91nf31of31
Sg32hg3RJ1hg32jg301jg31kg32ng3nZ22ng3Z11ng31ng31Qh31Rh32Rh3gQ31Sh32Sh3le21`\63Wh3VY1fY11Xh32_h3c
\31_h32ah3dU21fh31gh34ih3:111mh31Ti32Ui332Vi311Xi31Yi32\i3jl34`i31`8e12ci3]g24ci3\:[1`f14ei3NW7]
32ei3iS43Rj3j7]81Uj35Zj3nV2dDUY1^12Zj3ck24Zj3T?Z2SZ21Zj32]j3nU32lj3hn13Qk3P:ZT41Sk301Zk32^k3m]21
kk31nk31ok32ok3f?5Ql3Q6C\5a33Ql3T8m31Tl39Vl3iU1:g1h1gKV1f@i27Vl3b1RY11eJV1`C3Yl3Vi2Z11Zl31\l32\l
3]F2]l3mU22dl3iY21dl32dl3bU23ll3=`B1ll31nl303ol3013Ym3V_2mg15]m3hT3QC3a21]m33cm3n=ci32cm3n=2cm3o
Z21em31im32jm3n61jm31Rn31Yn31an31cn32hn3V<1hn35jn3X2U4o>Va11Po302Xo3_T31[o32]o3Z91]o32]o3oi12^o3
gg21`o31bo31lo31oo31PP43PP4312SP4j;3SP4o1j91[P41aP44iP4h11Tk21jP41oP43RQ4VD53RQ4VCVa13SQ4o7^e12S
Q4U42SQ4Ya22SQ4Qa21VQ42WQ4Q42[Q4b:2bQ4ch23jQ4P7kb102PR4U61PR41SR44SR4=[S2]S21\T801TR402XR4d82YR4
]X21_R44lR4]8>jW11mR49oR4XBPHWh1a1b4\F3W51WS41YS41PT44PT40[1da23QT4[1da22VT4m31VT44VT4b2^5fg23^T
4[4W^25bT4f4[U2aJj65bT4\5dQ2P3m92bT4f43bT4f4E2bT4nP41bT41gT42gT4X`22nT4[Q11PU44TU4AMW31VU41WU42W
U4l51YU42YU4i31ZU41[U42]U4da23]U4o1hm13]U4o1hm13_U4;TP11_U42_U4PU21`U41bU41cU42cU4f\23fU40Z53_V4
0`22_V402`V4f[21eV44fV4XR11UY11lV43lV4Pi1UK1X\41XW42XW4lI4XW4Xj2Y@_95XW4Xj2>i?01ZW41_W43mW4QP1ha
11nW42SX4V31SX42TX4S41TX42TX4me11UX42UX4k33VX4cU3l31VX41WX41YX41hX41jX42jX4iX21lX43lX4Ye1e42oX4h
c11QY42QY4no22QY4R21RY41TY44]Y4c2m1k23_Y42PQ22bY4bG1bY41lY41nY41SZ41cZ42cZ4oo12cZ4Y^14cZ4SP2W^1A
2kZ401R[41T[41V[41][41j[42j[4i`33l[4[7VW12n[4ni11n[43n[4jX352n[4QJ1V\41X\43X\4[m2kJ1^\44^\4\??n2
4`\400Pc12a\401e\41m\401g]43j]4g;11o]41R^41S^4002[^4kb21[^41_^41`^44b^4Wg1S1]M7g^4_4dBl1T1T5RX25
g^4`a2oD111g^42g^4QT23h^4^=S@1j^42V_4nY22Z_4X31Z_43Z_4P3j_21[_41b_43b_4fQ2_<1c_42f_4jo12f_4QV31i
_42l_404l_4SW1ZDo61n_41S`43V`4o[3b41V`42W`4]h22Z`4Pm11Z`41[`41\`41Y]63ol5\@SQ12_`4XY11_`43a`4i_2
eS12d`4SY11e`42e`4\41g`41m`42o`4Yh22o`4h_23Za40ad21ca41ea41ga41ka42ka4hW13ka4Wa2001Qb41Tb41Ub43Y
b4hc1P_11RQ601\b41ia701\l5001^b40000001gb400001jb41kb43mb4hX1202Rc4\_31Vc41Wc4001[c42[c4Q`21\c40
01]c42]c401jc43mc42fe31hl5002Yd4S_22[d4ZX12[d4dX11[d41_d41ZV61cd43jd4Z1mn11Re41Ve43Xe49C1be42ge4
R11he42je4hm12oe4=1oe42oe4Sm21Uf41Vf43Xf4W_1Pl13_f40jQ33_f40bn12df4WA3df4n=]j11jf41lf41Tg42Wg4mB
5bg41l2h413bg41e72gg4ZA3gg4k1X32gg4k13gg4k1c23hg4Yb2QG1ng45Qh4R2f1n2QW34_h4hP3[<c16ei464k2Z104ei
46[402fi4W201Yk41^k404bk43001bk44fk400SZ31hk42jk4U`23kk4n2QW32Tl4nG1Tl41Wl41ll41dm41Zn41jn41\o41
ko41bP51gP51nP52nP5m501UQ52UQ5P42UQ5dA2UQ5UQ21Ph62WQ5X\21WQ51XQ51\Q51^Q51eQ51mQ52mQ5X44mQ52b3f[1
01oQ51PR52PR5b31Uf703VR5S_1kT11YR51`R51bR51eR51fR51SS52SS5_21ZS51[S52]S5T35]S5P2]1iD21]S51`S52`S
5R22TY623ST5V?Y>1ST52ST5_12cT5o73cT5e201cT52mT5YO1VU51^U52^U5]11cU53cU5Z1M1dU502hU5]d24kU5f[2111
kU55kU5i1W=S2[Y11mU51PV53RV5161VV51ZV51`V51bV52bV5^Z12hV5Z21jV53jV5fj1>4eW5]V1U3_L1mW51oW52QX5kg
21SX51bX53bX5XY1\?2bX5XY13bX5XY1Xc12dX5ST11hX51PY5001Zm63_P7g9RA03cY5WY2`A4eY5Llg1nQ12eY5L2fY5[3
5PZ5_8Ue2;11UZ502eZ5j41eZ53Q\5h4QR103`\5j2n41l]51X^52l^5YI1Z_51c_51oa51Yb51Zb51bP81hb52hb5n_2000
1jb51lb51mb51Qc51Rc52Uc5I1Uc52Yc5H2Yc5;1Yc52Zc5Y>2[c541[c54\c5Pm11\H3_c5Qa1R>2`c5C1`c52`c5B2`c5Q
T23`c5B11ac51cc52ec5=1ec52ec532ec5>3gc5a9XS22gc5PR21cb61lc52mc5801oc51Pd51Qd52Rd501Rd51Sd51Td501
[d52_d501`d51bd51Pe51Re51[e51]e52]e5nK002Xf5\C1[f51ff51Pg51Qg51[h53_h51]h12_h511ch52dh5ZJ1dh503P
i5jQ1>1Ui51Yi51]i51_i52_i5]V101bi51di51ei51hi52ji521li51Uj51Vj52Yj5g`11Yj51\j51_j51aj51gj51hj51i
j52lj521Vk51`k51ak51bk53fk5232fk523fk52Sf11fk54nU7;i2kJ1m\71kk51lk51mk51Pl52Tl5gZ21Vl51[l51\l51^
l51`l52dl5bR21dl51el52fl561fl51hl52hl5lV11jl52ml5VS22ol5i<1Pm51Qm51Sm51Tm54Um5SR1\>fF1Vm51\m51bm
52hm501im51lm51om51Rn51Vn51Xn51\n51bn51cn51mn501on51_o51co51QP61VP62YP671YP61\P61_P61`P61RQ61WQ6
2YQ6i81\Q61dQ61gQ601PR61QR61RR61TR61YR61[R61\R62]R6l61]R63]R6c1X52_R682cR6n>1fR61jR61mR62mR6e71P
S61QS62QU7W;3Rn6VB\C001TS62VS612^S603^S6ia111^S62nS6U>2RT6kZ12ST6j`11YT61ZT61gT61WU61^U61_U62aU6
V11aU61eU61fU61mU61PV601VV61bV62bV6l51jV62mV6i11oV62oV6l^11UW61`W61fW62fW6\K1UX61YX61\X64\X6cP1j
3n41cX61fX65hX6P5THo8i61WY62ZY6m<1]Y61\Z67bZ6SDIfLi2271cZ62gZ6aX11iZ600001U[63U[6Y1l43U[6\6Q[11X
[602Y[6`>2\[6j61\[601a[601c[62g[6j51g[61h[61k[61S\61T\61Y\61`\61d\61g\61h\61i\62m\6[?1X]61a]65i]
6Z5Z=i=hE3i]6lNkL1k]61P^62R^6W31W^61Y^61_^62c^601f^61m^62\_6>1k_61P`61R`61V`61Y`61a`60002m`611m`
61[a61\a63]a6h@n71_a63ba6n?gS11da601Tb601Ub62Wb6h31Zb61]b62]b6YO2]b6eS16^b6l?Z:V5[?c31`b61ab61bb
6002eb6e=5eb6X@1Y;01jb61lb61[c61_c61bd61nd61We62^e6`O2de6WA1he61ie61ke61oe62Qf6\41Rf61Sf61Tf61Xf
61nf61Rg61Tg61]g61bg61cg61gg61kg61mg62eo6g@01\h62^h611^h61`h61hh61Ti601Vi61Xi61Yi61\i61]i61hi61j
i62li622mi6WQ11oi61Vj61Xj61]j61^j61kj61Pk63nk6I02]l6V\13bl6c<fL1im63im6kQ1;04lm61Ho>2lm611om62Qn
6P:2Zn6=1Zn67[n62m@h2h3o921en61fn62fn6dB1gn63gn6eCj=1mn62mn6iR13mn6iR1f22Po6fC1Po62Po6jA2Po6j35Q
o6n9i8X>W92To6`X11Wo61Yo61Zo61co61eo61fo62fo619fo61a3U60X9o3T:a85fo61o9Q9fF1go65ho6a3U60]G2ho6o9
1ho62io6hH1io61ko62ko6f?1lo61mo61no61oo61PP71QP73SP7921SP71UP72VP7Y@1VP72VP7WT11WP71XP72XP7e91YP
71ZP72ZP7`@2ZP7]@4ZP7LW=X21[P71\P73\P7GZ12\P7^?2]P722^P7eP15^P7c9e;]5m53^P7eP1^11^P71_P71_P71aP7
1aP71bP71eP72hP7US11hP71mP71PQ71QQ72UQ7S81WQ72XQ7SI1XQ71]Q71_Q72_Q7k22_Q7^I2_Q7VM4aQ7>2kB1aQ71jQ
71mQ71SR71VR73VR7S9WN2VR7QN2VR7S92VR7hD1[R71_R73_R7W7fJ1hR72hR7cQ11jR76kR7f60S80iB5kR7g6S80iB1nR
72nR712oR7VK2oR7QD1oR72QS7]L3QS7T7XE2SS702SS7W@2SS7]>1SS72SS7L1WS71XS72YS7dM1YS71]S71`S71bS72gS7
]Q11gS71hS71iS72lS7eU11lS71PT71ST71ZT71[T71_T71aT73aT7nLO1jT73jT7?[L1QU72QU7hN1SU71ZU71mU72aV731
jV71lV71WW72^W7l<001VX73PY7j8L1PY72PY7j81TY701VY71YY71^Y71bY75bY70S80Q11mY71oY71PZ71QZ73RZ70^42R
Z7QG1UZ72_Z7D2kZ7mB1lZ71Q[73W[7X1QH1Z[71[[71b[71l[73U\7c2o>1V\71W\71^a73Y\7c6W>1`\73f\7j?P=1Q]74
R]7d4_351R]71U]701]]71^]71e]72j]7l34n]7c3113S^7c302U^7gJ2U^7Q>2W^7TF1X^72\^7oE2`^7gE1a^7001R_71Z
_7001]_73b_7f1j=2e_7_;1i_71m_701P`71S`72V`7`41``71c`7002i`7M3i`7M01k`71Pa72^a7\11^a72aa7QC1aa73b
a7111ba71ea71ga72ga701ia73ja70L1ja71ka72ma7[?1Vb73]b7n8k41ab71gb71ib75jb7b84\5a83jb7b8S>3ob7X9;1
ob73ob7d901Sc71[c71ec71gc71lc71Rd74Wd7iC011Yd71]d71cd71dd71gd72gd7a:1hd71id71jd71ld71nd71od71Re7
1Se71Te73We7131Ye71^e71ae71ce71ge71he71Sf71Uf71Vf71Wf72\f7RB2_f731_f71`X81af71bf72hf7Y11hf73kf71
12kf711nf71of71Qg72Qg7T75Sg7^1;1e52Sg7j12Tg724Tg7i1Q122Ug7P71Wg72_g7V51eg72mg7bB8mg7V2Z9d2;Lk261
ng71Rh73Yh7V=N1[h71bh73bh7[2g33Pj7]4X81Pj71Tj71_j73bj7T2Y=1bj71Uk71Vk72\k7k44]k7`2P3c82]k7`21_k7
1ok71dl72dl7f11fl71^m72_m7T91_m71cm71lm71Sn71Vn71Wn71Yn71an71fn71Po72Qo7:1Qo71So71To71_o72_o7\41
ao71SP81TP81XP802hP8Y31hP81QQ81XQ81YQ81YR81ZR81`R81cR81SS81WS81fS81jS81lS81PT81RT81\T81]T81^T81`
T81bT82cT8S11QU81VU81iU81lU82mU811oU82QV811`V81fW81kW81SX81TX8001_X81aX81dX81iX81lX81PY81UY81YY8
1[Y81]Y81aY81bY82cY811eY81hY81PZ81QZ8_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<
10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN
10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]1
10;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^
124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n1
10;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0m
La234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334
T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1
e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^23
4e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]220
;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0mX
1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4MK10;
0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm1l
42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;0m
o1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d5e
5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a534b5
Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;0m
m1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o524f
47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`210;
0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2Y2
7^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk3=
3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3=3
>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V7V
71040Y8W727X77Y7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d72040Y8e7
27X77Y7f7g7g71049iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X77Y7R8S8
S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2k200;0mo
1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737e87A>f8g
8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;0mk1
l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9MK10;
0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l824_47
`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm1_92
4Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0mm
1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4^320
;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_47`4
V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;0mm1
O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi3a23
4f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210;0mm
7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk210
;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S;J
`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;0m
Z1V;24W;7X;[;MK00;0mo1V;24W;7X;n2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P
21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21
P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P10
42P81P41P10P81P81P10P82P10P10P41alKQDh7`DXQ3PDnP7QDi7PD`Q7PD[m6PDT8PDeQ7PDYb4PDeQ7PDT8PDjl5PD`Q7
PD\d4PDT8QDj7QDk7PDmZ4PDWj4PDol5QDl7PDRm5QDm7PD[m6QDn7PDT8PDjl5PDHQDo7PD\j4PDZk4PDHPDl;QDP8PDSm5
PD[m6PDY9QDQ8QDR8PD`c6PDQU;WD0QDS8PDVm5QDS8XD0WD0PD[m6PDhf4QDT8QDU8XD0QDV8WD0PDhf4QDT8QDU8XD0QDV
8WD0PD\j4QDW8QDX8XD0SD0WD0PDdQ7PDPm5PDeQ7XD0WD0QDY8QDZ8P@oj4XD0SD0WD0QD[8QD\8XD0SD0WD0QD]8QD^8TD
1QD]8P@Vj4XD0WD0PDRm5PDYm6QD_8XD0QD`8P@oj4QDa8QDb8QDc8Q@l5QDd8QDe8QDa5Q`1j5QDf8PDHPDoj4SD0`Eml5`
Ell5`ERm5`E4`EmP1`EQ3QDg8aD0`DYO`DZO`DWO`DXO`D^2`DeO`DWj4`Djl5`DUj4`DcU;`Dnl5`D4`D`1QDh8P@kl5Q@i
8WD0QDj8XD0aD_5`DWj4`D_l4`DUj4`D^2`D`1`Dol5`Djl5`Dml5WD0QDh8QDj8XD0QDk8WD0PD`Q7QDl8XD0WD0PDeQ7QD
m8XD0`DWj4`DeO`D^2aD0`DW1`DkO`DUQ1PD`Q7QDn8QDo8WD0PDfQ7XD0PDkl5QDP9aD_5UD0WD0PDfQ7XD0`Dkl5PDlP;Q
DQ9QDR9PDeU;PDg3PDlP;QDS9PDkP;QDT9`E^2`EeO`ER3`Eml5`EhR1`Ed3`Enl5PDHQDU9`DYO`DZO`DU1`DS1`DWj4SD0
PDnZ4QDV9QDW9QDX9SD0UD0WD0QDY9Y@0P@^g3QDZ9P@Rm5QD[9XD0`@^U3`Dk8`Dol5`DVf4UD0WD0PD^g3Y@0QD\9PDRm5
QD]9XD0WD0QD^9PDRm5QD_9XD0QD`9`Dk8WD0QDa9PDhP3XD0QDb9TD1QDc9WD0QDd9QDe9XD0WD0PDai3QDf9QDg9XD0WD0
QDh9QDi9TD1QDj9XD0QDk9WD0QDl9Y@0QDm9TD1QDn9PDgo6XD0WD0QDl9Y@0QDo9XD0YD2WD0QDl9Y@0QDo9XD0QDP:WD0Q
DQ:Y@0QDR:XD0SD0WD0QDS:Q@T:P@VOTD2QDU:QDV:QDW:XD0aD_5WD0QDX:Q@Y:TD1QDZ:PDRm5P@VOQD[:XD0WD0QD\:QD
]:XD0QD^:`Dgb6`D]b1`Dm[3`DZd3`DoX7WD0QD_:QD`:XD0YD2QDa:WD0QD_:QD`:XD0QDb:QDa:WD0QDc:TD3P@Xb1PDT8
XD0QFd:`D_f1WD0QDe:PDVOP@[m6PDT8XD0QDf:WD0PDT8XD0QFg:TD2YD1WD0PDT8XD0QFg:TD2QDh:WD0QDi:PDT8XD0QD
j:WD0QDk:S@0QDl:QDm:QDn:QDo:XD0QFP;WD0QDQ;Y@0QDR;P@ml5XD0QDS;QDT;WD0QDU;Y@0QDV;XD0QFW;`DT9`DZ_5`
Dah1`Dch1`DhH`DmF`DiH`DeH`DfH`Dm5UD0WD0PDai3QDX;QDY;QDZ;XD0QD[;WD0QD\;P@^g3Y@0PDVOY@0QD];XD0QD^;
WD0QDf9Y@0QD1XD0`DRm5`DYm6`Dk8`Djo2`Dio2`DVO`DYj4`DkQ7`DmQ1WD0QDa9PD^g3Y@0QD1XD0`Dk8`DRm5`D[OWD0
PDll5PDai3QD_;PDoU;XD0aD_5WD0PDll5QD`;PDUf7XD0WD0PDWj4QDa;QDb;XD0VD0WD0PDWj4QDa;QDb;XD0QDc;WD0PD
Zm5QDd;QDe;QDf;XD0WD0PDZOQDg;QDh;XD0WD0PD\P7TD1QDi;QDj;XD0WD0PDYm6PDP]4QDk;QDl;QDm;XD0WD0PDYT5PD
ll5XD0PDjMWD0QDn;QDo;TD1QDP<VD0XD0WD0QDn;QDo;TD1QDP<QDQ<XD0UD0WD0QDR<P@Vf4QDS<XD0TD9PD2UD0WD0QDR
<P@Vf4QDT<TD2QDU<XD0UD0WD0QDV<QDW<QDX<XD0UD0WD0QDY<SD0XD0TD9PDQS3UD0WD0QDY<SD0TD9PD4PDQS3XD0UD0W
D0QDZ<XD0SD0TD1VD0UD0WD0QDZ<XD0SD0TD1QD[<UD0WD0QD\<XD0SD0TD3QD]<WD0PDRg4QD^<QD_<XD0`Djl5UD0WD0QD
`<SD0S@0S@0PD4QDa<XD0WD0QDb<Q@c<QDd<QDe<XD0QDf<WD0PDXd3PDVOQDg<XD0UD0WD0PDVOQ@j5QDh<XD0aD_5`@ml5
UD0WD0QDi<QDj<XD0QDk<WD0PDP3QDl<QDm<XD0UD0WD0PDW3TD3PDjl5QDn<XD0VD0`DiH`DT9`DmF`DQV3UD0WD0PDW3TD
3PDjl5QDn<XD0QDo<`DiH`DT9`DmF`DQV3UD0WD0QDP=XD0QDQ=WD0QDR=TD1QDS=TD1QDT=XD0SD0WD0PD_U3PDWOPD^U3X
D0WD0QDU=QDV=XD0WD0PDo2QDW=PDRm5XD0QDX=PDZS1WD0PDXj4PDRm5XD0QDY=PDZS1WD0PDV3PDYm6PDUW5XD0WD0PDUW
5PDVj4PDkl5XD0WD0PDoU;YD2XD0SD0WD0PDoU;QDZ=QD[=XD0WD0QDe:QD\=TD1QD]=XD0YD2`DmQ1`Dd3`DYo:WD0QDe:Q
D\=TD1QD]=XD0QD^=`DmQ1`Dd3`DYo:QD2WD0QD_=QD`=PDdR7XD0SD0WD0PDmf4QDY:PDHPDQl6XD0QDa=`Dll5`@Rm5`D\
3WD0QDb=QDc=QDd=XD0QDe=WD0PDkU4QDf=QDg=XD0QDh=TD2PDRm5QDg3WD0QDi=PDkl5QDj=XD0WD0PD\X;PD]g3PDdR7X
D0WD0QDk=PD`X;XD0WD0PDaX;PDbX;XD0WD0PDcX;PDgS3XD0WD0PDgS3PD4PDgS3XD0WD0PDdX;PDeX;XD0WD0PDXj4PDkl
5PD[m6PDoX5XD0VD0WD0PDXj4PDkl5PD[m6PDoX5XD0QDl=WD0PDRm5PDfX;PDll5XD0VD0WD0PDRm5PDfX;PDll5XD0QDm=
WD0QDn=XD0QDo=WD0PDbi3QDP>XD0PD4WD0QDQ>QDR>XD0VD0PD4WD0QDQ>QDR>XD0QDS>WD0PDai3PD\g3Q@T>PDo2XD0PD
i^:WD0PD\g3PDTf6PDo2PDi^:XD0WD0QDU>`D4SD0XD0`D4WD0PDeh4PDRm5QDV>PDmX;XD0WD0PDnX;PDWj4QDW>PDho:XD
0WD0QDX>PDUj4QDY>TD2QDZ>XD0QDa9WD0PD\g3Q@[>QD\>TD2QD]>XD0WD0PDoU;PD[m6TD1QD^>XD0WD0PDX3QD_>P@4PD
Yd3XD0WD0QD`>QDa>PDYd3XD0VD0WD0QD`>QDa>PDYd3XD0QDm=WD0QDb>PDUj4PD[Y;XD0UD0WD0QDc>PDYm6QDd>XD0UD0
PD\Y;PD4PDai3WD0PDYm6QDg6XD0WD0PDUj4PD]Y;PDT8XD0WD0QDe>QDf>XD0VD0`DUj4WD0QDe>QDf>XD0QDg>`DUj4WD0
QDh>PDaY;XD0WD0QDi>PDRa3PDWc1XD0WD0PD]h4PDPm5PDR6XD0QDj>TD1WD0PDZEPDWf4XD0WD0PDQQ7QDi5PDl^4XD0VD
0WD0PDQQ7QDi5PDl^4XD0QDk>WD0QDl>QDm>PDdY;XD0VD0WD0QDl>QDm>PDdY;XD0QDn>QDo>QDa5TD1WD0PD^U3SD0PDXm
5SD0XD0VD0QDo>QDa5TD1WD0PD^U3SD0PDXm5SD0XD0QDm=WD0QDP?XD0`Dch4`Dn;`DUi1`DeV5`DnY;`Dco3`D\d4`DY\4
`D[b3`D[b3`DoY;WD0QDQ?XD0WD0PD`Q1PDPm5PDRZ;XD0QDR?Q@a5WD0PDoj4QDS?XD0WD0QDT?QDU?XD0QDV?WD0PDe8PD
Tj4XD0VD0QDV?WD0PDe8PDTj4XD0QDW?WD0QDX?XD0VD0`DhF`Dkb3WD0QDX?XD0QDY?`DhF`Dkb3WD0QDZ?QD[?PDml5XD0
WD0PDeZ;PDkl5XD0TD1WD0PDbJPDkl5XD0WD0PDbJPDkl5QDi5PDhm5PDQEXD0WD0QD\?QD]?XD0TD1YD2WD0QD^?P@Rj4PD
nl5XD0QD_?WD0PDa]:PDUj4XD0`D[m6`DSY1WD0QD`?PDkl5QDa?XD0`D[m6WD0QDb?PD[m6QDc?PDSj4XD0WD0PDVc1PDkl
5QDi5PDPg1XD0WD0PDeFPD^o4XD0QDd?WD0QDe?QDf?XD0VD0WD0QDe?QDf?XD0QDg?WD0QDh?QDi?QDj?XD0VD0WD0QDh?Q
Di?QDj?XD0QDk?WD0PD_R1PD[m6QDl?XD0WD0QDm?PDYm6PDQ[;XD0QDn?TD5WD0QDo?QDP@PDXj4XD0WD0PDk_6QDQ@QDR@
XD0WD0QDS@PD[c4XD0QD_5WD0QDT@PDkl5XD0QDU@WD0PD[m6QDV@QDW@XD0PDkl5WD0QDX@PDfP7PDcFXD0WD0PDll5PDYm
6SD0PDZj4PD][;XD0VD0WD0PDll5PDYm6SD0PDZj4PD][;XD0PD1QD`6WD0PDll5QDY@SD0P@kl5QDZ@PD][;XD0WD0QD[@X
D0PDkl5SD0QDa9TD1WD0QDo?PDP3PDXj4XD0QD\@WD0PDYm6PDXY6PDU\4XD0WD0QD]@PDUj4QD^@TD2QD_@XD0WD0QD`@TD
6QDa@QDb@XD0QDc@TD1WD0QDd@TD1QDe@XD0aD_5WD0QDf@TD4QDg@XD0VD0WD0QDf@TD4QDg@XD0QDh@WD0QDi@PD[m6PD[
g3XD0`D_P7`DRm5WD0QDj@TD3PDk_6P@[m6QDk@XD0WD0QDl@PDWj4PD[m6XD0WD0QDm@TD3QDn@XD0VD0WD0QDm@TD3QDn@
XD0QDo@WD0PDji4QDPAXD0WD0QDQATD4QDRAPDll5QDSAXD0WD0QDQATD3PDjl5PDgU1XD0WD0QDQATD3PDYm5XD0QDTAWD0
QDUAP@Vj4QDVAP@[m6P@R8QDWAXD0WD0QDXAQDi5PDhm5PDl[3XD0WD0QDYAPD[m6QDZAXD0WD0QD[AQD\AQD]AXD0WD0QD^
AXD0WD0PD\\;QD_AXD0WD0QD`AQDaAXD0QDbAWD0QDcAPDUj4PDmk4XD0WD0PDmk4PDmX;XD0WD0QDdAQDeAQ@fAQDgAXD0W
D0PD`g4QDhAXD0WD0PDRIPDkl5PDmZ4XD0WD0QDiAPDWGXD0WD0QDjAQDkATD1QDlAXD0`Dm5`DbH`DY9`D\HWD0QDmAQDi5
PDhm5Q@nAQDoAXD0WD0QDPBQDi5PDhm5Q@nAQDoAXD0WD0PDWj4PD[m6PDf^;XD0WD0QDQBQDRBQDSBXD0VD0`DfF`DhH`Dm
F`DiH`DW^4`D][3WD0QDQBQDRBQDSBXD0QDTB`DfF`DhH`DmF`DiH`DW^4`D][3WD0QDUBTD2PDll5PD[m6QDVBXD0WD0QDW
BQDXBQDYBXD0`DZE`Dah1`Dch1`Dbd4`D_f1`D`f1`DSi1`Dfd4`Dfh1`DZm:`DdG`DWd3`DR_4`DTJ`Dof4`D[_;`Ddd4`D
\_;WD0QDZBQDXBXD0`D[m6WD0QD[BQD\BQDVAXD0YD2`D[F`DmF`Dah1`D_f1`DdF`DoC`DPe4`Ded5`Dnd4`DiHWD0QD[BQ
D\BQDVAXD0QD]B`D[F`DmF`Dah1`D_f1`DdF`DoC`DPe4`Ded5`Dnd4`DiH`E[m6`EYm6WD0QD^BXD0`Dk_6`DSj4`DWm4`D
P`;`D_P7`DYm4`Dln4`Dfd4`Dgd5SD0WD0QD_BPDUj4QD`BQDaBXD0WD0QDbBPDUj4QDi5XD0WD0PDUj4QDi5PDQ`;XD0WD0
QDcBPDWf4XD0VD0WD0QDcBPDWf4XD0QDdBWD0QDeBTD1QDfBXD0QDgBWD0QDhBPDhP7PDml5XD0WD0QDiBTD3QDjBXD0VD0W
D0QDiBTD3QDjBXD0QDkBWD0QDiBTD3PDTj4XD0QDlBWD0PDTj4PD[m6PDaIXD0`DUj4`D`o6WD0QDmBPDYm6QDnBXD0WD0QD
oBPD[m6PDYP7PDgo6XD0WD0QDPCPD[m6QDQCXD0`DRm5`Dbf3`DhP7`DSm5WD0PDd`;QDRCXD0WD0QDSCQDTCPD[m6QDUCXD
0WD0QDVCPD[m6PDe`;XD0WD0QDWCQDXCQDYCQDZCXD0WD0QD[CXD0WD0QD\CQDi5QD]CPDTj4XD0WD0QD^CPD[m6QD_CXD0`
DWj4`D_P7`DWf4`DfP7`DUj4WD0QD`CQDaCTD1QDbCXD0`DmF`D_[5WD0QDcCTD1QDdCTD2QDeCXD0WD0QDfCQDi5PDfR7PD
kl5XD0WD0QDgCTD4QDhCQ@iCQDjCXD0WD0QDi5PDhm5PDZa;XD0WD0QDkCTD3QDlCQ@mCQDnCXD0WD0PDXb1PDPm5PDZg4XD
0WD0QDoCTD2PDWj4PD[m6QDPDXD0WD0PDWj4PD[m6QDQDXD0WD0PDRj4PD[m6PD`a;XD0WD0QDRDTD1QDSDXD0`DTj4`DVj4
`DSY1WD0QDTDPDaa;XD0WD0PDaa;PDWS4XD0WD0QDUDPDfP7TD1PDba;XD0WD0QDVDTD2QDWDVD0XD0WD0QDVDTD2QDWDQDX
DXD0WD0QDYDQDZDQD[DXD0WD0QD\DPDea;XD0`DRj4WD0QD]DPDnV:XD0WD0PDUj4QDi5PDTc1XD0QD^DWD0PDll5QD`BPDQ
[6PDkl5QD_DXD0`DoE`Dch2`Ddh2`Dkb3WD0QD`DP@ll5PDe3XD0VD0WD0QD`DP@ll5PDe3XD0QDk>WD0QDaDQ@bDXD0QDcD
`Djn4`Dkn4`DoQ5`DPR5WD0QDPBQDdDTD1QDeDPDll5XD0QFfDWD0QDgDXD0TD4QDhDQDiDQDa5WD0QD6XD0QDjDQFkDTD3W
D0QD6XD0QDlD`Dgo4`Dho4`DhH`DTQ5`Doa5`DPb5WD0QDmDPDTj4XD0VD0WD0QDmDPDTj4XD0QDnDWD0QDoDQDPEPDTj4XD
0WD0QDQETD3QDREXD0QDSE`Dcb;`Di[5`Dbd4`D\h1`Dcn:`DZg3`D_f1WD0QDQAQDTEXD0PDkl5WD0QDUETD3QDVEQDWEXD
0WD0QDXETD1QDYEXD0QDZE`DZP5`D\h1`Dj\4`DjG`Dgi4`Dbd4`Dc\7WD0QD[EPDUj4TD2PDXc;XD0WD0PDXc;XD0QD\E`D
[m6QF]ETD2WD0QD7XD0`DWj4SD0WD0QD7XD0QD^E`DX_4`Ddh2QF_ETD1WD0QD`EQDaEXD0QFbE`Dah1`Dch1`Dbd4`DSi1`
DjG`Dj\4`Dc[5`Dhe1`DSY1aDi4`Dgi4`Ddh1`DZP5`DTc3QFcETD2WD0QDdEPD_P7XD0YD2`DjG`Dbd4`Dch1`Dah1`Dfd4
`DTa5`DS:`Dne1`Djn4`Dj\4`Dd2`D]6QFcETD2WD0QDdEPD_P7XD0QDeE`DjG`Dbd4`Dch1`Dah1`Dfd4`DTa5`DS:`Dne1
`Djn4`Dj\4`Dd2`D]6`E[m6`EYm6`Ekl5`EPm5`EUj4WD0QD5XD0`DTa3`DhH`DfF`Djl5SD0`E[m6`EYm6`Ekl5`EPm5`EU
j4WD0QD5XD0VD0`E[m6`EYm6`Ekl5`EPm5`EUj4WD0QD5XD0QDm=WD0QDfEPD[m6PDe5XD0WD0QDgEQDhEQDiEXD0`DU\4`D
Qd4WD0QD\CTD1QDjEXD0`Dgo6`Dio6`Doj4`DR^5WD0QDkEPDYHPDml5XD0SD0WD0QDlETD1QDmETD1VD0XD0WD0QDlETD1Q
DmETD1QDnEXD0WD0QDoEPD[m6QDPFXD0WD0QDQFQDi5PDdEXD0WD0QDRFQDSFQDTFXD0WD0QDUFQDVFXD0aDa5WD0QDWFXD0
`DnH`Dod;`D^i5`DeH`DYm5WD0QDXFPD\m4XD0`Dnl5`Dml5`Dol5S@0WD0QDYFQDZFXD0VD0`Dln4WD0QDYFQDZFXD0QD[F
`Dln4WD0QD\FPDg\4XD0QD]FWD0QD^FQD_FQD`FQDaFXD0WD0PDYm6PDg\4PDPm5PDWe;XD0WD0QDbFQDcFQDdFQDeFXD0WD
0PDhV3QDfFXD0`DZ4`DnT5`Dkl5WD0QDgFS@0QDhFQDiFXD0WD0QDjFXD0SD0WD0QDkFXD0SD0WD0QDlFQD`BQDmFXD0WD0Q
DnFPDYm6QDoFQDPGXD0`DZ5`DYm6QDQGPDWf4QDRGQDSGQDTGQ@_5QDUGPDlP;S@0QDVGQDWGQ`1j5WD0QDXGXD0QDYGQDZG
QD[GQDW6QDgEPD[m6QD\GQD]GQD^GQD_GPDRj4`DWj4`DUj4`Djl5`DY5QD`GQ@a5Q`1j5WD0QDaGXD0PDRm5QDbGWD0QDcG
S@0QDdGXD0PDll5QFeGUD0WD0QDfGXD0SD0QDgGQDhGTD2QDiGQDjGPD[m6PDln4PDni4PDjl5PD[m6QDkGQDlGPDRm5QDmG
PDRm5QDnGPDS1PDRm5QDoGPDHPDoj4QDPHQDQHQDRHPDS1PDkU4QDSHPDSQ7PD\OQDTHPDnP7PD\OQDUHQDVHPD`j4PDk_6Q
DWHQDXHQDYHP@Rm5PDR3QDZHQDQGQD[HP@Rm5S@0QD\HQD]HPDQ]4QD^HQD_HTD2PDll5PDS];QD`HPDn7QDaHQDbHPD[m6Q
DcHQDdHPDTj4QDeHPDTj4QDfHQDgHQDhHQDiHQDjHQFo5TD2WD0QDkHXD0`EXm:`EWm:`Ekc4QDlHQDmHQDnHQDoHQDmBPDY
m6QDnBQDPIPD[m6QDQIQDRIQDSIQDTIQDUIQDTIQDUIPD\j4QDVIQDWIPDVOPDYm2QDXIQDYIQDZIPDnP7QD[IQFo5TD1WD0
QD\IXD0SD0TD2QD]IWD0QD^IXD0QD_IPD[OWD0PD`Y6XD0PDRm5WD0QD`IXD0PDjl5PDYg;QDa5WD0PDd\:XD0PDll5PD[m6
Q@W6QDaIQDbITD2QDcIQDPCPD[m6PDd`;QDdIQDeIQDfIQDgITD2PDn`;PDTj4QDhIPDRj4PDUj4QDiIPDRj4QDjIPDYm4QD
kEPDYHPDml5QDRDPDY_4QDkIQDlIQDmIQDnIQDoIQDPJPDnl5VD0QDPJPDnl5QDQJQDRJQD[GPDfR7PDkl5QDSJPDRm5`D\3
QDTJTD2QDUJQDVJQDWJQDXJTD1QDYJPDWf4QDZJQD[JQD\JQD]JWD0QDQHPDP1PDRj4XD0WD0PDHPDoj4PDP1PDRj4XD0WD0
PDm9QD^JXD0`Djl5`DTm5`Dol5`DUj4`DWj4WD0PDHPDoj4QD^JXD0`Djl5`DTm5`Dol5`DUj4`DWj4WD0QD_JTD3QD`JXD0
`D[m6`Djl5`DRm5`Deh;WD0QDaJQDbJXD0QDcJWD0QDdJPDSj4QDeJXD0QDfJWD0QDgJPDSj4QDhJPD[m6XD0QDiJQFjJTD2
WD0QDkJQDlJXD0VD0`DfR7QFjJTD2WD0QDkJQDlJXD0QDmJ`DfR7WD0QDnJPDRj4PDll5XD0QDoJWD0QDPKPDRj4PDml5XD0
SD0WD0QDQKQDRKXD0VD0WD0QDQKQDRKXD0QDSKWD0QDTKTD1XD0QDUKWD0QDVKPDYm6TD1QDWKXD0QDXKWD0QDYKPDll5XD0
P@[m6QDZKWD0QD[KQD\K`DUj4XD0WD0QD]KTD2PDSj4XD0VD0WD0QD]KTD2PDSj4XD0QD^KWD0QD_KQDi5QD`KXD0WD0SD0Q
Di5PDgo6QDaKXD0VD0WD0SD0QDi5PDgo6QDaKXD0QDbKWD0QDcKQDdKTD1QDeKPDYHXD0QDfKWD0QDgKQ@hKTD1PDlFXD0QD
iKWD0QDjKQDc<QDkK`DWj4`Djl5`DUj4`Dol5XD0QDiKWD0QDlKQDmK`DWj4`Djl5`DUj4`Dol5XD0QDnKWD0PDdR7QDm4XD
0`DWj4`Djl5`DUj4QDoKWD0QDPLPDWf4XD0VD0QDoKWD0QDPLPDWf4XD0QDQLQDRLWD0QDSLTD1QDTLPDP9XD0WD0PDjl5PD
Ym6QDULXD0VD0WD0PDjl5PDYm6QDULXD0QDVLWD0PDkl5QDi5PDhm5PDjOXD0WD0QDWLTD1QDhJQDXLXD0WD0QDYLPDll5QD
ZLXD0QD[LWD0QD\LP@[m6P@hm5QD]LXD0WD0QD^LPDWj4PD[m6QD_LXD0WD0QD`LPDTj4PD[m6PDn5XD0WD0PD_j4QDaLPD4
PD_j4QDbLXD0WD0QDcLQDYIPD[j4PDTT7QDdLTD1QDeLXD0QDfLY@0WD0QDgLTD1QDhLXD0SD0QDiLWD0QDa8PDWf4XD0VD0
QDiLWD0QDa8PDWf4XD0QDjLWD0QDb5QDi5QDkLXD0QDlLY@0WD0QDmLXD0QDnLQDoLWD0QDPMPDRm5QDQMXD0SD0WD0QDRMQ
DSMP@kl5PD[m6QDTMXD0S@0WD0QDUMQDVMXD0S@0WD0QDWMPDVj4XD0VD0WD0QDWMPDVj4XD0QDXMQDYMWD0Y@0QDZMQDYGP
Dnl5XD0SD0QDa5WD0QD[MQD\MXD0SD0WD0QDhIPDYHPD[m6XD0SD0WD0QDbGPDkU4P@`Q7PDll5XD0QD]MWD0QD^MPDUj4XD
0TD3QD_MQD`MWD0QDaMXD0SD0TD2QDbMQDb5WD0QDi5PDhm5QDcMXD0WD0QDkGQDdMQDeMXD0QFfMTD1WD0QDgMXD0QDhMQD
iMQDjMQDkMQDlMPDZZ;QDkMVD0QDkMPD1WD0QDmMTD3PDXj4PDRm5XD0QDnM`DT9`DmR5`Dhh1`Dda;`Dfl;`DY5`Dng3WD0
QDoMTD5QDPNXD0`DT]4WD0QDgCTD2QDQNXD0`DUj4`DWj4WD0QDRNTD1PDVZ:QDSNXD0VD0`D[m6`DYm6WD0QDRNTD1PDVZ:
QDSNXD0QDTN`D[m6`DYm6WD0PDVZ:PDao5XD0`Dkl5WD0QDPKQDgFTD1QDUNQDVNXD0WD0PD`1PD`S1PDRm5XD0WD0QDPKPD
[m6QDWNXD0`DUj4`DXj4WD0QDXNP@[m6QDYNXD0WD0QDZNTD1PDYHPDjl5XD0WD0QD[NPD_P7XD0QD\N`Dem;`DY\5`DiP5`
Dfm;`DSY1`Dhe1`DXR6`DPk4`DQk4`D`_4`D^h1`DU_4WD0QD]NTD2QD8QD^NXD0WD0QD_NQD`NS@0PDVDXD0`DWf4WD0QDa
NTD4QD9PDXj4XD0QDbNWD0Q@b5QDcNTD4QD9XD0WD0QDdNTD4PDRj4XD0VD0`DUf1`Dda;`Dne1`Djn4`Djl5`DWj4`DUj4W
D0QDdNTD4PDRj4XD0QDeN`DUf1`Dda;`Dne1`Djn4`Djl5`DWj4`DUj4QDfNWD0QDgNTD1QDhNXD0WD0QDdNQ@iNPDWn;XD0
WD0QDjNTD3QDkNXD0`DmF`Dmd4`DiH`D^H`D_H`DTH`DUH`Do7`DPe4`D[W5WD0QDlNQDmNXD0`DUd5`D[g3`DhS1WD0QDnN
PD[m6QDoNXD0PDkl5WD0QDPOQDk:QDQOXD0VD0WD0QDPOQDk:QDQOXD0QDROWD0QDSOQDTOQDUOXD0VD0WD0QDSOQDTOQDUO
XD0QDVOWD0QDWOPD[m6QDXOXD0WD0QDYOPD[m6PD]o;XD0WD0QDZOPD[m6QD[OXD0`DUj4`Dml5`Dkl5WD0QD\OPD[m6QD]O
XD0WD0QD^OPDYm6TD1QD_OXD0WD0QD`OPDnGPDTa5PDUj4XD0WD0QDaOQDbOXD0WD0QDcOQDdOXD0WD0QDPBTD2QDeOXD0`D
hh3WD0QDfOP@Ym6QDgOXD0WD0QDVEPDYm6QDhOXD0`Dhe1WD0QDiOTD3QDjOXD0QDkO`DRP<`D^`5WD0QDlOQDmOVD0XD0WD
0QDlOQDmOPDkl5XD0WD0QDnOTD1QDoOXD0WD0QDPP1QDQP1PDRm5QDRP1XD0WD0QDQAQDSP1P@VZ:PDZP<XD0WD0QDgCQDTP
1P@[P<QDUP1XD0`Dkl5`DUj4`DWj4`Dje1WD0QDVP1QDTP1TD1QDWP1XD0QDXP1WD0PDYm6PDnf1XD0PDll5`Dhe1`Di]5`D
iP5`DWP5`Di]5`DVZ5`Dko4`D`P<`DaP<WD0QDYP1QD`BQDZP1XD0WD0QDa5PD[m6QD[P1QD\P1XD0`DhH`Dgo4`DfF`DgH`
Doo4`DmF`DiH`Dah1`DgR5`DhW5WD0QD]P1TD2QD^P1PD[m6QD_P1XD0`Dkl5`Dml5`Dnl5WD0QD`P1QDaP1QDbP1XD0`DhH
`Dch1`Dah1`Dh5`D[m6`DYm6`DT]4WD0QDcP1QDdP1XD0QDeP1WD0PDSQ<QDfP1XD0WD0QDgP1PDdY;XD0WD0QDhP1QDiP1X
D0WD0PDcd5PDPm5PDeS5XD0WD0QDjP1Q@kP1PDZX;XD0`DYO`DWO`Dkl5`Djl5`DVf4`Dnd4`Dci3WD0PDWOPDkU4PDdS7PD
ZX;XD0WD0PDHPDQm6PDll5XD0WD0PDHQDlP1VD0XD0`DWj4WD0PDHQDlP1QDmP1XD0`DWj4WD0QDnP1Q@a5QDoP1P@Ym6QDP
Q1Q@QQ1XD0WD0QDRQ1QDSQ1XD0WD0QDTQ1QDUQ1QDVQ1QDWQ1XD0WD0QDXQ1QDYQ1TD3QDZQ1XD0QD[Q1WD0QDhBTD2PDgo6
QD\Q1XD0YD2WD0QDhBTD2PDgo6QD\Q1XD0QD]Q1UD0WD0PDlQ7PDRm5XD0QF^Q1TD9PD4SD0QD_Q1TD6WD0QD`Q1TD2Q@aQ1
QDbQ1XD0PD4WD0QD`Q1TD1QDcQ1QDdQ1XD0PD4WD0QD`Q1PDRm5XD0QFeQ1aD;QDfQ1TD5WD0QDgQ1PD[m6QDhQ1PDkl5XD0
`DS:`DmF`DfF`Dje1`DaW5`D]f1`Dhe1`D]9`DQY;`DZ7`Dnd4WD0QDgQ1PD[m6QDhQ1PDkl5XD0QDiQ1TD2QDjQ1WD0QDkQ
1QDlQ1TD2PDRm5XD0`D=`DZn:WD0QDmQ1QDnQ1PDRm5XD0QFoQ1WD0QDPR1TD2QDQR1QDRR1XD0QDSR1WD0QDTR1QDhJXD0`
DYm6`D[i4`Dnd4`DS1`DRm4`Dmc4`DmFWD0QDUR1PDQm5QDVR1XD0WD0QDWR1QDXR1QDYR1QDZR1XD0WD0QD[R1QD\R1QD]R
1XD0`D\Z5`DUc5WD0PDWj4PDHPDTV3QD^R1XD0WD0PDjl5PD[m6PDfR7PDkl5XD0WD0PDk_6QD_R1QD`R1VD0XD0`DZP5`Df
l:`D^F`DTa5`D[Y1WD0PDk_6QD_R1QD`R1QDaR1XD0`DZP5`Dfl:`D^F`DTa5`D[Y1WD0QDbR1S@0QDcR1PDkl5XD0`DTQ;`
Db:`DcF`Dhi5`DfGWD0QDdR1QDeR1XD0`DcR<`Dio:aDi4WD0PD[m6PDdR<PDTm5XD0YD2WD0PD[m6PDdR<PDTm5XD0QDfR1
WD0QDgR1TD1QDhR1Q@j5QDR5XD0`DXm5`DT]4WD0QDiR1QDjR1XD0VD0`DTa5`Dhe1`DWj4WD0QDiR1QDjR1XD0QDkR1`DTa
5`Dhe1`DWj4WD0QDlR1TD1QDmR1QDnR1XD0`DUj4`Dkl5`D[f1WD0PDPg1QDoR1XD0WD0QDQ:PDR3Y@0QDPS1XD0QDQS1WD0
QDQ:PDR3YD1XD0QDRS1UD0WD0PDZm5SD0XD0TD9PD4TD7QDQ:PDR3UD0WD0PDZm5SD0XD0TD9PD4TD7QDSS1PDZm5QDTS1WD
0QDUS1SD0XD0UD0WD0QDVS1TD7PDR3XD0UD0WD0QDWS1TD7QDXS1XD0TD7QDQ:`D`T1`DP5`D]3`DV3`Do2`D\3`DVOUD0WD
0QDYS1TD1QDZS1XD0TD7QDQ:`D`T1`DP5`D]3`DV3`Do2`D\3`DVOWD0PD[Q7QD[S1QD\S1TD2QD]S1XD0QD^S1TD9QDQ:WD
0PDnP7XD0QD_S1TD6QDQ:QD`S1PDSj4PDRm5QDaS1QDbS1PDWj4PDZS<PDkl5PDUj4PD[m6QDhQ1PDkl5`D[m6`DYm6`DdQ7
`DZj4`DeQ7PDWj4PD[m6PD[S<PDkl5QDcS1PDll5QDdS1PDml5TD5PDWj4QDeS1PD4QDfS1PDbP7TD6PD4QDgS1TD2QD`GQD
fOQDhS1QDiS1PD[m6PDkW;QDlMQDjS1PDdR<QDkS1TD2QDlS1QDmS1TD1QDnS1QDoS1QDgCQDnS1TD1WD0QDPT1XD0QDlMQD
QT1WD0QDRT1XD0QDST1TD3PD_P7QDTT1P@Rj4TD1QDUT1PDRm5QDVT1TD2QDWT1WD0QDXT1XD0QDYT1QDW6QDYMQDYT1QDZT
1Q@[T1WD0QD\T1XD0QD]T1TD1QD^T1TD3QD_T1QD`T1PDWj4PD`3PDc5PDUj4QDaT1PDVQ<PDdY;QDWLTD3QDbT1QDcT1QDd
T1TD2P@[m6QDeT1PDRm5QDa5PDYm4QDfT1`DmF`DmR5`DS:`D_f1`Dnd4`DTJ`DiR5QDgT1PDjl5PD[m6QDhT1QDiT1PDol5
QDjT1QDkT1TD1QDlT1QDmT1PDdT5QDnT1QDoT1PDol5QDlMQDPU1Q`1j5QDQU1QDRU1PDci3QDSU1PDTj4QDTU1PDll5QDY@
QDWLQDUU1QDVU1PDS<QDkQ1QDWU1QDXU1PD[m6QDYU1PDeEQDZU1PD[j4PDTT7PD[j4PDSj4PDRm5SD0QD[U1PD[m6QD\U1P
Dkl5QD]U1QD^U1PDkl5PDfi3PDWj4PD`3PDYm5QD_U1TD1QD`U1`En9`E>`Ek8QDaU1P@Yj4QDbU1QDkETD2QDcU1QDdU1QD
eU1TD1QDfU1PDWQ7QDgU1aD;PDYm5PDYm6QDhU1QDiU1QDjU1QDkU1PDRm5aDlU1`Dah1PDcR1PDRm5QDgFQ`1j5QDmU1`E[
P7`E\P7`EaQ7`Eml5`E\m6`Ekl5`Ekj4`ElEQDnU1PDRm5aD;QDoU1PDRm5QDPV1SD0QDQV1QDRV1Q`1l5QDSV1P@Yj4QDRV
1Q`1l5WD0QDTV1XD0QDUV1`Dkl5`Dll5PD[j4QDVV1TD2QDWV1PD4PD[j4QDXV1aD0aD_5QDYV1QDZV1QD[V1QD\V1QD]V1P
DdY;QDhJTD2QD^V1QD_V1QD`V1TD2QDaV1QDlMTD1PDdR<QDbV1QDUT1TD1PDRm5QDbV1QDcV1WD0SD0XD0QDdV1TD1QDeV1
QDfV1QDgV1PDRm5QDhV1QDiV1SD0QDjV1QDkV1QDlV1QDmV1QDnV1PDWOQDoV1QDPW1PDol5QDTDQDQW1QDRW1PDdT5QDSW1
QDTW1QDY:PDVm5TD6PD4TD3QDUW1QDVW1PD[m6QDWW1QDXW1QDYW1QDZW1PDYm6TD2QD[W1PDWj4QDmBTD3QD\W1QD]W1PDn
P7TD5PD4S@0QD^W1PDZm5TD6PD4QD_W1TD2PD^g3WD0QD`W1TD1QDaW1XD0`D[m6`DYm6WD0QDbW1XD0QDcW1TD1QDdW1WD0
QDeW1PDTj4XD0PDUj4WD0QDfW1QDgW1P@kl5P@[m6XD0QDhW1QDiW1TD1WD0`Dmc7`DdM`DlR1`DM`DQk2`Ddk2`D^f;`DZU
<`D[U<`DY]6`DSS;`D\U<`Dal5`D`l5`D`n6`D]U<YD1XD0QDjW1QDiW1TD1WD0`Dmc7`DdM`DlR1`DM`DQk2`Ddk2`D^f;`
DZU<`D[U<`DY]6`DSS;`D\U<`Dal5`D`l5`D`n6`D]U<YD1XD0QDkW1TD1QDlW1WD0QDSOPD[m6QDmW1XD0QDnW1TD1WD0QD
oW1XD0QDPX1TD1QDQX1WD0QDSOQDRX1PDRj4XD0QDSX1WD0QD`Q1QDTX1QDUX1QDVX1PDRm5XD0WD0QDQAQDi5PDZP<XD0QF
WX1TD1WD0QDXX1Q@bDQDYX1XD0QDZX1WD0QD[X1TD1XD0QD\X1WD0QD]X1TD1PDSj4XD0QD^X1WD0QDk:S@0PDc5QD_X1QDa
T1XD0WD0QD`X1PDR3QDaX1QDbX1XD0UD0WD0PD^2QDcX1XD0TD9PD4TD4QDX;QDdX1TD4WD0QDb5QDP5XD0QDeX1`D]6`DU\
4`D\P1`DQa4`D\g1QDk4TD2WD0QDn4XD0QDfX1QDk4TD2WD0QDn4XD0QDgX1TD2QDhX1`DT]4QDiX1WD0QDn4XD0QDjX1UD0
QDkX1TD3WD0QDn4XD0QDlX1UD0QDmX1TD7WD0QDn4XD0QDnX1UD0QDoX1TD4WD0QDb5QDP5XD0QDPY1`En9`E>`Ek8WD0QDQ
Y1XD0QDRY1`Dnl5WD0QDSY1P@ll5XD0QDTY1TD2QDUY1WD0QDQAPD[m6QDVY1QDWY1XD0WD0QDgIPDYHXD0QDXY1WD0QDlMP
@`Q7P@[m6PDdR<XD0WD0QDlMQDYY1TD2QDZY1XD0WD0QDb5PD]MXD0QD[Y1TD2QD\Y1WD0QD]Y1TD1QD^Y1XD0QD_Y1WD0QD
`Y1P@ed6PDol5XD0QDaY1WD0QDbY1P@ed6PDol5XD0QDcY1TD1QDdY1WD0QDa5P@`Q7PDSj4PDRm5XD0WD0PDkU4QDa5PD[m
6SD0TD3QDeY1XD0QDfY1WD0PDkU4QDa5QDgY1QDeY1XD0QDhY1WD0QDbV1XD0QDiY1TD1SD0PDRm5QDa5PDai3WD0QDjY1XD
0QDkY1WD0QDlY1QDa5PDai3XD0QDmY1WD0QDnU1PDRm5XD0QDnY1SD0TD6QDoY1UD0PDml5TD6QDPZ1PD4QDQZ1UD0QDRZ1T
D7PD4Q@h5S@0S@0QDSZ1WD0PDnP7QDTZ1XD0TD3PD4TD4QDUZ1WD0QDVZ1XD0QDWZ1PDTj4WD0QDPKTD2PDTj4XD0VD0WD0Q
DPKTD2PDTj4XD0QDXZ1QDYZ1TD1WD0QDn4QDZZ1XD0SD0QD[Z1WD0QD\Z1XD0QD]Z1WD0QD^Z1TD4QD_Z1XD0VD0WD0QD^Z1
TD4QD_Z1XD0QD`Z1WD0QDaZ1QDbZ1XD0VD0WD0QDaZ1QDbZ1XD0QDcZ1WD0QDdZ1TD4QDeZ1XD0Q@k:QDfZ1WD0QDdT1XD0Q
DgZ1TD2QDhZ1TD1WD0QDiZ1XD0WD0QDjZ1TD1QDkZ1XD0QDlZ1`DmF`DmR5`DiR5`DbH`D_f1`Dnd4`DS:`DTJ`Dch1`Dg\5
`D_R5`Dj\4`D_\7QD_APDRj4WD0PDUj4PD[m6PDXj4XD0WD0QDmZ1P@Vj4PDkl5XD0QDnZ1WD0PDWj4PD[m6QDoZ1XD0WD0Q
DP[1XD0QDQ[1WD0QDR[1TD6PD4Q@h5QDS[1XD0QDT[1QDU[1WD0QDV[1S@0S@0QDW[1XD0WD0QDX[1QDY[1QDZ[1QD[[1XD0
WD0PDHPDPk4PDYS;XD0WD0QD\[1P@`Q7P@dS7P@Ym6QD][1XD0WD0QD^[1Q@a5QDYIQD_[1XD0WD0PDkU4PDi1PDRm5PDfEX
D0WD0QD`[1PDkU4QDa[1XD0PDU3PDHPDRa:PDn5PD\P7PDQ]4QDb[1PDkl5PDWHPDHPDbe2PDnP7P@Ym6QDc[1QDa5Q`1j5W
D0QDd[1XD0`Djn4`@Rm5`Ddi4PDkU4QDa5Q`1j5WD0QDe[1XD0PDlR7Q`1j5WD0QDe[1XD0QDf[1QDiMPDmf4QDa5WD0QDYI
QDg[1XD0PDYm5PDn9PD`Q7PDmQ1QDh[1PD[g3QDi[1PDbOPDnP7PDea4PDRm5PDVOPDW_:PD[m6PDP;QDj[1QDk[1QDl[1PD
Wj4PDP;PDnl5PDST7QDa5PDhW<PDRm5PDPS1PDll5QDm[1QDn[1PD]P7PDhm5WD0QDk5XD0QDo[1QDP\1aD_5`DVNQDQ\1`D
mn:`DQ8`DkW<`DlW<`DmW<`DnW<`D_;`D[e2`DXP<`DoW<`DXl;`DPX<`DQX<`DRX<`DSX<`DTX<`DUX<`DVX<`DWX<`DXX<
`DYX<`DZX<`D[X<`D\X<`D]X<`DWZ:`DUZ:`D^X<`D_X<`D`X<`DbX:`D_Z:`D^Z:`DaX:`DaX<`DbX<`DcX<`DW_:`Dd]:W
D0YD4XD0QDR\1`Ehm:`ET;`En^4`Ejm:`EWn:`Enm:`E[n:QDS\1PDXm5QFT\1QDU\1SD0PDXm5QDV\1QDW\1QDX\1PDVOPD
_l4PD\j4PD[m6QDY\1QDZ\1`Ddi3QD[\1PDgo6QD\\1PD_e;PDUj4PDWj4PDYm6QD]\1PDhf4QD^\1PDTo2PDkl5QD_\1TD2
SD0PD]m4QD`\1PDkl5PD[m6QDa\1QDb\1QDc\1QDd\1QDe\1QDf\1PD[m6SD0PDnl5QDg\1PDSY<QDh\1PDTm5TD4PDPm5TD
4QDa5WD0QDi\1XD0QDj\1TD2PDWj4QDk\1QDl\1QDU\1PD[j4QDm\1QDn\1TD3PDYm5QDo\1PDYm5QDP]1QDQ]1QDR]1PDXm
5P@[m6QDS]1WD0QDT]1XD0VD0PDRQ7QDh5S@0S@0QDU]1QDW8QDV]1QDW]1PDWj4PDYm6QDX]1PDkl5QDY]1QDZ]1QD[]1QD
\]1QD]]1TD3QD^]1QD_]1QD`]1QDa]1PD[j4PDXm5PDPU;PDeP7QDb]1QDc]1PDTj4QDPKTD3PDRm5PDSk1QDd]1PDkl5QDe
]1QDf]1QDg]1QDh]1PDnl5PD\Y<PDWj4QDi]1QDl>QDj]1QDk]1QDa5Q`1j5WD0QDl]1XD0`@Xm5`@jl5Q@_5QDU\1QDm]1P
DXm5QDU\1QDd6PDXm5PDZm4P@kl5Q@h5QDn]1QDo]1WD0PDbR1PD[m6QDP^1XD0QDQ^1QDR^1QDS^1PDT3PDXm4PD]9PDPm5
PDoQ<QDT^1QDU^1QDV^1QDW^1Q@X^1QDY^1WD0PD[m6QDZ^1XD0QD[^1QD\^1PDVj4PDRQ7QDh5QD]^1PDRQ7QF^^1QD_^1Q
`1j5QD`^1QDa^1QDb^1QDc^1PDHPDR^4PDll5PDUj4PDYm6PDjY<PDml5PDYm5QDd^1PDYm5PD\j4QDe^1QDf^1PDYm5PDYP
7QDg^1QDh^1PDkh3QDi^1QDj^1QDk^1QDl^1PDkl5PD[m6QDm^1QDn^1TD2QDo^1QDP_1WD0QDR5aDi4aD_5`Doj4`DjG`Do
D`Doj4SD0XD0`Dkl5WD0QDQ_1XD0QDa5Q`1j5WD0QDR_1XD0QDS_1WD0QD]X1QDlT1QD`BTD1QDT_1XD0WD0QDU_1PD\Y<QD
V_1XD0QFW_1TD5QDX_1WD0QDY_1PDkl5PD[m6QDZ_1XD0SD0QD[_1Q`1j5P@[m6WD0QDR5XD0QD\_1WD0Qd1j5QDR5XD0QD]
_1`DT]4WD0QDR5XD0QD]_1`DT]4QD^_1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QD__1QF`_1QDa_1PD[m6WD0YD4XD0`Dm
n:QDb_1PDWj4PDY5QDU\1PDVf4SD0TD4PDXm5QDc_1WD0QDd_1XD0WD0QDe_1aDQ6aDR6aDi4SD0Y@0TD1PDXm5XD0QFf_1a
D_5WD0QDU\1YD0XD0S@0S@0S@0PDXm5YD0Q@a5QDU\1SD0PDXm5QDg_1WD0QDU\1QDh_1XD0QDi_1QDj_1PDkl5SD0QDk_1P
DRj4TD1QDl_1QDm_1Q`1j5QDn_1QDo_1Q`1j5SD0QDP`1P@Rm5QFQ`1PDRg4QDR`1QDS`1QDT`1PDZm4PDkl5QDU`1QDV`1P
DRm5QDW`1QDX`1PDg^7QDY`1PDZm4PDkl5Q@h5S@0QFZ`1`Dcc5`Dj\4WD0PDYm4XD0QD[`1QD\`1QD]`1WD0PDYm4XD0SD0
PDYm6S@0QD^`1QD_`1QD``1TD1QDa`1`D\H`D_S5QD]HTD2QDb`1P@[m6QDc`1QDd`1QD\8SD0QDe`1PD[m6QDf`1QDg`1PD
kl5TD2WD0QDS5XD0QDh`1QDi`1QDj`1aD_5PD[m6QDk`1QDl`1QDm`1QDn`1QDbR1Q`1j5QDo`1S@0WD0QDPa1XD0QDQa1QD
Ra1QDSa1QDTa1QDUa1TD2WD0QDVa1XD0QDWa1QDXa1QDYa1TD2QDZa1PDHPDoj4TD1QD[a1SD0QD\a1QD]a1TD1QD[a1SD0Q
D\a1QD^a1QD_a1PDXm5PDkl5PD[m6QD`a1PD4Q@h5S@0S@0QDaa1QDba1PDfR7QDca1TD1QDda1SD0QDea1PDRj4QDfa1PDY
[<PDPm5PDmZ4PDaU3QDd_1PD[m6PDhf4QDga1PDnl5PDST7QDSOQDk:QDha1QDia1Q@c<QDja1P@[m6QDka1QDe5QDja1P@[
m6QDka1QDla1QDma1QDna1QDoa1`EZ5`Ean3`Edh2`EnV7`E`[<`ES\4`Ea[<`EXY5QDa5Q`1j5WD0QDPb1XD0`DWj4`Dml5
`Dol5`D6QDQb1QDRb1P@Vk5QDSb1PDkl5PDTP1PDPm5PDS9PDYm6PDfV3QDTb1PDYm6PDfV3PDjn4`Dkl5PDe[<PDS[3PD\j
4QDUb1PDf[<PDUj4QDVb1PDng3UD0WD0QDWb1QD<XD0UD0QDXb1TD1WD0QDYb1QD<XD0QDZb1QD[b1QDa5Q`1j5WD0QD\b1Q
D]b1XD0VD0QDZb1QD[b1QDa5Q`1j5WD0QD\b1QD]b1XD0QD^b1PD^P7TD2SD0QDa5WD0QD_b1QD`b1XD0VD0PD^P7TD2SD0Q
Da5WD0QD_b1QD`b1XD0QDk>QD=TD1QDa5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDab1UD0WD0PD\T7PD4TD9QD>X
D0VD0UD0WD0PD\T7PD4TD9QD>XD0PD1WD0QDbb1QDcb1XD0VD0WD0QDbb1QDcb1XD0QDdb1WD0QDeb1QDfb1P@Uj4PD^JXD0
WD0QDgb1QDhb1XD0VD0`D[c4WD0QDgb1QDhb1XD0QDib1`D[c4WD0QDjb1QDkb1XD0VD0WD0QDjb1QDkb1XD0PD1WD0QDlb1
PDVj4PDkl5PDXk4XD0VD0`DoE`Dch2WD0QDlb1PDVj4PDkl5PDXk4XD0QDmb1`DoE`Dch2WD0QDnb1QDob1QDPc1XD0WD0QD
Qc1XD0QDRc1QDSc1QDTc1TD3QDa5Q`1j5WD0QD`6XD0VD0QDSc1QDTc1TD3QDa5Q`1j5WD0QD`6XD0QDUc1WD0QDVc1PD]MX
D0`DkS3QDWc1TD2QDa5TD1WD0QDXc1XD0VD0QDWc1TD2QDa5TD1WD0QDXc1XD0QDYc1UD0QDZc1TD2QD<QDa5Q`1j5WD0QD[
c1XD0WD0QDbR1S@0QD\c1PDei3XD0SD0WD0QD]c1QD^c1XD0QD_c1WD0QD`c1QDac1TD1QDbc1XD0QD_c1WD0QDcc1TD1QDb
c1XD0WD0QDdc1P@`c6QDec1P@kl5P@[m6QDfc1XD0WD0PDZm6PDVm5XD0PDjMWD0QDgc1Q@g5QDhc1XD0WD0QDhc1XD0WD0Q
Dic1TD3PDll4VD0XD0WD0QDic1TD3PDll4QDjc1XD0WD0PD\R3PDUj4SD0XD0TD2QDkc1TD2QDlc1WD0QDmc1PDUj4XD0QDn
c1WD0QDoc1QDPd1QDQd1XD0WD0QDRd1TD1QDSd1XD0`D^i:`D^F`Dfi:`DTa5`Dfd4`Dgi4`Dbd4`DZ`5`DeU5`DfU5`DX`5
`De^5`D[m6`D\h1`Dj\4`DYm6`Dk_6WD0QDTd1QDUd1QDVd1TD2QDWd1XD0WD0PD[5PDRm5PDh[4XD0WD0PD^]<PDkl5XD0W
D0PDUj4PDYm6QDXd1XD0QDYd1TD1WD0QDZd1QD[d1QDk:TD2QD\d1XD0WD0QD]d1QD^d1QD_d1XD0VD0WD0QD]d1QD^d1QD_
d1XD0QD`d1WD0QDad1QDbd1QDcd1XD0QDdd1TD5QDed1WD0QDfd1P@TT7PDkl5QDgd1QDhd1XD0WD0QDid1P@\j4PDVOTD2Q
Djd1XD0VD0WD0QDid1P@\j4PDVOTD2QDjd1XD0QDkd1WD0QDld1PDd3PD[m6XD0QDmd1WD0PD[i4PDll5XD0PD[m6WD0QDnd
1QDod1XD0VD0`DT9`Dg2WD0QDnd1QDod1XD0QDPe1`DT9`Dg2WD0QDQe1QDRe1QDSe1QDTe1XD0WD0PDle4PDPm5PDST7XD0
WD0PDWj4QDUe1PDdV3XD0WD0PDjl5PDYm6PDj]<XD0WD0PDTP1QDVe1PDS9XD0WD0QDWe1QDXe1XD0`D][3`Dk]<WD0QDbR1
QDYe1QDZe1XD0VD0`DWg1`Dkb3WD0QDbR1QDYe1QDZe1XD0QD[e1`DWg1`Dkb3WD0QD\e1QD]e1XD0`DTa5`D^F`D^i:WD0Q
D^e1XD0`DTd5`DSd5`DU^<`D`G`Did5`Dgf5`Dak4`Dnb4`Dn_5`D[i4`DX`5`DWo;`DRP5`D^i4WD0PDfn;QD_e1XD0WD0P
DY2QD`e1XD0WD0PDnk4QDae1XD0WD0QDbe1QDce1XD0WD0QDde1PDWj4XD0WD0QDee1TD1QDfe1XD0`Dkl5WD0PDVj4PDkl5
QDge1XD0`DlH`DZ_5`Dh5`DVa4`DgR5`Dg\5WD0PDnl4PDkl5XD0WD0QDhe1QDie1XD0VD0WD0QDhe1QDie1XD0QDje1WD0Q
Dke1TD2PDRj4PDRm5XD0QDle1WD0PDYm6PDjb4XD0SD0aD_5`DhW5WD0QDme1XD0`Dhe1`DZP5`D_f1`DS:`Dao4`DmV5`Dg
\5`Dgo:`Djo:`Dk^<`DiP5`DWP5`DSY1`DVV5`DUe5`DSh2`DjG`DW<WD0PD[_:QDne1XD0`DWO`DYOWD0QDbR1TD1QDoe1Q
DPf1XD0WD0PDfP1PDWj4QDQf1TD1XD0VD0WD0PDfP1PDWj4QDQf1TD1XD0QDRf1WD0PDo\5QDXR1PDS_<XD0WD0PDWc1PDkl
5PD[m6XD0QDSf1`DR^5`D]f1WD0PDWj4QDTf1PD[Q7PDUc3XD0WD0PDkl5PDYm6QDUf1XD0VD0WD0PDkl5PDYm6QDUf1XD0P
D1WD0PDkl5PD[^<XD0WD0PDll5QDVf1QDWf1QDXf1XD0VD0WD0PDll5QDVf1QDWf1QDXf1XD0QDYf1WD0QDgCTD2PDRm5P@[
m6QDZf1XD0WD0QDgCQD[f1TD2QDa=XD0QD\f1WD0QD]f1QD^f1TD2QD_f1XD0VD0WD0QD]f1QD^f1TD2QD_f1XD0QD`f1WD0
QDaf1QDbf1QDcf1XD0`D[m6`DTk4`Dkl5WD0QDdf1QDef1QDff1XD0WD0PD[m6PDdX<QD_5XD0`DT;`DZ_<`DlI`DcP5`Dbh
1WD0QD?XD0PDkl5`Doe1`D[Y1`DYP5`D[_<`DXT5`D^F`D[F`DWi5`Did5`DW\5`Dg]5`DoP1`DSY1`DPR5`DZi:`DoD`D]^
5`D\_<`DU\5WD0QD@PDkl5XD0`DYm6`D[m6`D[F`DTa5`DSY1`Dh5`D^D`DRI`DYT5`D]_<aDi4WD0QDgf1QDhf1XD0WD0QD
if1XD0QDjf1`DTa5`D[F`D^F`DW\5`Dg]5`D^i5`D[m6`DYm6WD0QDkf1XD0`D[F`DoC`D^F`D[`<`DnFWD0PDnd4PDRm5PD
nd4XD0`D_i4WD0PDnl5PD[m6QDlf1XD0`Dne1WD0QDmf1PDkl5XD0`DPP5`Die1`Dl^4`DoP1`DSY1`DW\5`D[Y1`DPR5`Db
`<`Db^4SD0WD0QDnf1PDRm5QDof1XD0WD0QDPg1QDQg1TD1QDRg1XD0WD0PDdS7PDT]4XD0PDkl5WD0PDYm6QDSg1QDTg1XD
0VD0WD0PDYm6QDSg1QDTg1XD0QDUg1WD0QDVg1QDWg1QDXg1XD0QDYg1WD0PDbR7PDYm6QDZg1XD0WD0QDk:QD[g1QD\g1XD
0WD0QD]g1TD2PDXm5QD^g1TD2XD0QD_g1WD0PD^U3PDXm5QD`g1XD0WD0PDU^:QDag1XD0QDbg1WD0PDRm5PDXY6XD0`DT;`
DbQ5WD0QDcg1PD_j4QDdg1XD0WD0QDeg1QDfg1QDgg1XD0VD0aD_5WD0QDeg1QDfg1QDgg1XD0QDhg1aD_5WD0PD^U3PDVn5
PDXm5XD0WD0QDig1QDjg1PDVj4TD1PDkl5QDkg1XD0`DoEWD0PDQFPD[m6QDlg1XD0`DYO`DZO`DWOWD0PDRFPDkl5QDmg1Q
Dng1XD0WD0PDmZ4QDog1XD0QDPh1WD0PDS1PD4PDRm4XD0WD0PD`j4QDQh1XD0QDRh1WD0QDh8QDSh1XD0QDTh1`Dkl5`DRm
5WD0QDUh1TD3QDVh1Y@0QDWh1XD0`Dei3`Dfi3WD0QDXh1P@\j4TD1QDYh1QDZh1XD0WD0QD[h1P@dS7QD\h1XD0VD0WD0QD
[h1P@dS7QD\h1XD0QD]h1WD0QD^h1QD_h1TD2QD`h1XD0VD0WD0QD^h1QD_h1TD2QD`h1XD0QDah1WD0QD`CPDoj4PD\g3TD
2XD0QDbh1WD0PDfR7PDSj4XD0`DXP4WD0QDch1QDdh1TD1QDeh1XD0WD0PDYm5QDfh1TD2XD0QDgh1WD0PDdS7TD1QDhh1QD
ih1QDjh1XD0WD0QDkh1QDlh1QDmh1XD0QDnh1TD4QDoh1WD0QDTQ1QDPi1TD2P@Rm5QDQi1XD0WD0PDkU4QDRi1TD2QDSi1X
D0WD0QDTi1QDUi1TD2QDVi1XD0WD0QDWi1TD1PDRm5QDXi1XD0`Deh;`DnQ7WD0QDYi1QDZi1TD1QD[i1QD\i1XD0WD0PD[m
6S@0QD]i1QD^i1XD0QD_i1WD0PDn:PDVOPD`l4XD0WD0PD[m6PDP;PD\S7XD0WD0PD[m6PDWc1PDj\4XD0QD`i1WD0PD[m6P
D\R3PDPm5PDll4XD0WD0PDmn:PDjo7XD0WD0QDai1PDRm5XD0QDbi1`DZ_<WD0QDQBPDVOQDci1XD0VD0WD0QDQBPDVOQDci
1XD0QDdi1WD0QDei1XD0SD0WD0QDfi1QDgi1XD0VD0WD0QDfi1QDgi1XD0QDhi1WD0PDWj4PDHPDbe2XD0VD0WD0PDWj4PDH
PDbe2XD0QDii1WD0QDgCQDji1TD2QDki1XD0VD0WD0QDgCQDji1TD2QDki1XD0QDli1WD0PD[b<PD^4XD0`DTa5WD0PDVg4P
D`Q7PDWf4XD0WD0QDh9Y@0QDmi1PDVOTD2XD0QDni1WD0QDoi1QDPj1TD1QDQj1XD0SD0WD0QDRj1PDjo2XD0QDSj1`D_b<`
Dki4`Djn4QDTj1WD0QDUj1TD3QDVj1QDWj1XD0SD0WD0QDXj1PDkl5XD0`Did5`DXY5`D`G`DXG`Dlb<`DXY;`DVa3SD0WD0
QDYj1TD1QDZj1QD[j1XD0QDk:TD2QD\j1QD]j1WD0PD]V;PDkl5PDYm6XD0SD0WD0QD^j1PD_U3P@Qm5PD_U3PDXm5XD0QD_
j1WD0QD`j1TD2PDei3QDaj1QDbj1XD0WD0QDo?PDYm6QDcj1TD1QDdj1XD0WD0PDWj4QDej1QDfj1QDgj1PDgo6XD0VD0WD0
PDWj4QDej1QDfj1QDgj1PDgo6XD0QDhj1WD0PD[j4PDRm5QDij1XD0WD0PDYm5PDkU4PDZOXD0VD0WD0PDYm5PDkU4PDZOXD
0QDm=WD0PDUj4PD[m6PDgU1XD0PDkl5WD0PDjl5PDXj1QDjj1XD0WD0PDUj4QDkj1XD0WD0PDRm5QDV>QDlj1XD0WD0PDnl5
QDmj1QDnj1XD0VD0WD0PDnl5QDmj1QDnj1XD0QDm=WD0PDYm5PDST7PDYm5QDoj1XD0PDo2PDnP7S@0WD0QDPk1XD0WD0PDH
XD0QDQk1QDRk1P@kl5QDSk1Q@c5Q@d5PDl_6QDTk1PDkl5PDll4QDUk1QDVk1QDWk1PDkl5PDWj4PDQl6PDkl5PDcV;PDVj4
PDll5PD_c<PDnl5QDXk1QDYk1PDmf4QDa5Q`1j5QDZk1WD0QD[k1XD0QD\k1S@0QDW6QDiBQD]k1PDSj4QD^k1PDll5QD_k1
TD2QD`k1QDak1Q@bk1QDck1QDdk1P@Ym4QDek1PDRm5`D[m6QDfk1QDgk1QDhk1QDik1QDiBQDjk1PDSj4QDkk1Q@lk1QDmk
1QDnk1QD`GQ@a5QDok1QDPl1PDVj4QDQl1PDYm6PDYk6QDRl1QDSl1QDTl1QDUl1PDfP7QDj\1TD2QDVl1QDWl1QDXl1QDYl
1PD_Q7PDlf4PD\Q7PDmf4QD`S1QDZl1QD[l1WD0QD\l1XD0VD0QD[l1WD0QD\l1XD0QD]l1PDS1PDRm5QD^l1PDVj4PDkl5Q
D_l1PDPU;PDRm5PDVOPD\g3PDcS1PDml5QD`l1QDUk1TD1QDal1PD\j4PDWj4PD]6QDa5QDc<WD0QDbl1XD0QDYMQDcl1S@0
WD0QDdl1XD0`DYO`DUj4`Dje1QDel1QDfl1TD2QDgl1QDhl1QDil1QDjl1QDW6Q@c5QDd5WD0QDkl1XD0QDPl1QDll1TD1QD
ml1PDjl5QDnl1QDol1QDPm1PDll4QDQm1QDRm1WD0QDSm1XD0PDnP7Q@g5WD0QDTm1XD0QDUm1PDkl5QDVm1QDWm1QDXm1QD
c<TD1QDYm1PD[m6S@0WD0QDZm1XD0QD[m1WD0QD\m1XD0PD[m6S@0WD0QD]m1XD0PD_j4SD0PDRm5PDVOWD0QD^m1XD0QDa5
QD_m1WD0QD`m1XD0`DXj4QDiS1QDTIWD0QDam1XD0QDTIWD0QDam1XD0QDc<WD0PDb4PDTj4XD0QDiS1QDTIWD0PDP3QDbm1
XD0QDcm1QDTIWD0PDP3QDbm1XD0QDcm1QDdm1PDUj4P@[m6QDW6QDem1PDlP;QDfm1PDbR7PDb4PDTj4PDb4PDTj4QDc<TD1
QDgm1TD4PDRm5PDn]6QDhm1WD0QDim1XD0QDb5QDYIWD0QDjm1XD0QDkm1PDlP;PDjl5PD`Q7QDia1WD0P@eS7QDlm1XD0VD
0QDia1WD0P@eS7QDlm1XD0QDmm1QDia1WD0PD[m6PD[_:XD0QDSIQDTITD2WD0QDnm1XD0QDTITD2WD0QDnm1XD0QDiS1WD0
QDom1QDQBXD0`Dml5PD\g3QDc<WD0PDVOQDPn1XD0QDQn1QDRn1PDXm5QDSn1PDHQDTn1QDa5QDUn1QDSIQDTITD1QDVn1TD
3QDWn1QDTITD1QDVn1TD3QDWn1PD[m6QDXn1PDHQDYn1QDZn1PDQl6PD\j4PDR3SD0QDc<P@[OQ`1j5QD[n1QD\n1QD]n1P@
[OQ`1j5QD[n1QD\n1QD^n1PDRm5QD_n1QDcl1QD`n1QDan1`DYO`DWOPDmf4QDa5QD^n1QDQBSD0QD`GPDWn5PDRm5QDbn1Q
Dcn1P@VOQDdn1QDen1QDfn1QDgn1QDcl1QDhn1QDin1WD0QD^n1XD0VD0QDin1WD0QD^n1XD0PD1QDin1WD0QD^n1XD0QDjn
1QDkn1PD\8QDln1PDVOPD]MPD\g3PDVOPD]MQDmn1P@kl5QD^n1PDRm5QDnn1PDPU;PDeP7SD0PD\j4PDYm6PDYb4PDlP;PD
Rm5QDon1PDRT7PDRm5QDon1QDPo1PDRm5QDQo1PDHQDRo1QDQBPDjl5PD[m6PDjd<PDkl5PDRm5PD[m6PD\e<PDdR7QDSo1S
D0QDc5QDc<PDo2QDTo1QDc<PDo2QDTo1QDSIQDTITD1WD0QDUo1QDVo1XD0QDTITD1WD0QDUo1QDVo1XD0PDcJPD]\<QDj\1
QDWo1PDRm5QDXo1QDYo1TD2PDXR3QDkGQDZo1PDiQ1QD[o1QD\o1QD]o1TD1QD^o1PD\j4PD\OSD0PD\j4SD0QD_o1QD`o1Q
Dao1PDk_6Q@bR1QDbo1QDco1QDdo1QDeo1QDfo1PD\g3QDc<QDgo1QDho1QDio1QDjo1TD2PDXj4QDko1QDlo1QDmo1QDc<Q
Dno1QDd5S@0PDU^:`DRm5`D`U1QDSIQDTITD2WD0PDU^:XD0QDTITD2WD0PDU^:XD0QDoo1WD0PDU^:XD0QDPP2QDQP2PDR3
QDRP2PD\g3QDSP2TD2WD0QDTP2XD0QDQ;Q`1j5PDQ[6PDol5PD^g3PDQ[6PDol5QDa5PD\j4Q@UP2QDAQD`o1Q@UP2QDAQDb
5QDc<QDVP2P@[OQDAQDb5PDWn5PDRm5PDWn5PDRm5PDVOSD0QDWP2WD0QDXP2XD0WD0QDYP2QDZP2XD0QD[P2WD0PDHPDn;X
D0PDHQD\P2WD0QD]P2QD^P2XD0QDa5Q`1j5WD0QD_P2XD0VD0QDa5Q`1j5WD0QD_P2XD0QD`P2PDlP;QDaP2QDbP2PD]6QDl
m1QDY:QDcP2QDdP2SD0PDde<PDRm5QDa5PDee<PDRm5WD0QDld1XD0QDeP2PDnP7S@0WD0QDfP2XD0WD0PDYm6QDgP2PDkl5
PD[m6S@0QD`GQDc<XD0SD0QDa5WD0QDhP2QDiP2QDjP2XD0QDkP2WD0QDlP2PDnl5XD0VD0QDkP2WD0QDlP2PDnl5XD0QDmP
2WD0QDnP2PDZg3XD0VD0WD0QDnP2PDZg3XD0QDoP2WD0QDPQ2TD1QDQQ2XD0QDi5QDRQ2QDSQ2QDa5Q`1j5WD0QDTQ2XD0`D
Uj4`Djl5`Dnl5WD0QDUQ2P@fY1QDVQ2QDWQ2XD0QDXQ2QDYQ2TD4QDa5WD0QDZQ2PDRm5XD0WD0QD[Q2QD\Q2XD0VD0WD0QD
[Q2QD\Q2XD0QD]Q2WD0QDa5Q@c<QD^Q2YD2XD0WD0QD`o1QD^Q2YD2XD0WD0QD\]1PD\j4QD_Q2XD0QD`Q2QDa5WD0PDS1PD
Rm5SD0XD0`DmE`Dk8`DjE`DRm4`D[m6`DYm6`DVOWD0QDaQ2QDbQ2QDcQ2XD0WD0QDdQ2TD1QDeQ2XD0QDfQ2WD0QDgQ2QDh
Q2XD0QDiQ2WD0QDjQ2XD0`Djl5`Dnl5SD0QDb5WD0QDkQ2XD0WD0QDlQ2PDVj4PDkl5XD0QDmQ2WD0QDnQ2XD0WD0QDoQ2TD
1QDPR2XD0VD0WD0QDoQ2TD1QDPR2XD0QDQR2QDa5Y@0WD0QDRR2PDkl5XD0QDb5WD0Q@c<PD[OTD1QDSR2XD0QDTR2PDmf4Q
DUR2WD0QDYITD1QDVR2XD0`DWj4`Dll5QDgY1WD0QDWR2QDXR2aD_5`D[m6`D_R7`D[R1`D][3`DYm6XD0SD0PD\j4QDYR2T
D2WD0QDZR2XD0QD[R2WD0QD\R2PDVj4XD0VD0WD0QD\R2PDVj4XD0QD]R2QD^R2WD0QD_R2`DkI`DlI`DoZ4`DR`4S@0XD0Q
D`R2PDmf4QDa5WD0QDko1`D\I`D^;`DZd4`D[d4`DkI`DlI`DoZ4`DR`4`Dl[3`Dej5`DYO`De6`De;XD0QD`R2QDaR2Y@0W
D0QDbR2QDcR2Q@k:QDdR2XD0QDeR2QDfR2Q`1j5WD0QDgR2XD0WD0QDa5Q@c<QDhR2YD2XD0WD0QD`o1QDhR2YD2XD0WD0QD
iR2QDjR2XD0PDkl5WD0QDkR2S@0QDlR2XD0PDkl5QDmR2WD0QDnR2QDoR2SD0XD0VD0WD0QDnR2QDoR2SD0XD0QDPS2WD0QD
QS2XD0WD0QDRS2SD0PD]m6XD0QDb5WD0QDSS2QDTS2XD0QDRk1PD[m6SD0WD0QDUS2QDcOPDRj4XD0VD0WD0QDUS2QDcOPDR
j4XD0QDVS2WD0QDkGTD1PDRm5PDVOXD0PDkl5QDWS2WD0PDjl5QDXS2QDYS2XD0QDZS2Y@0WD0QD[S2YD1XD0WD0QDb5QD\S
2QD]S2XD0QD^S2QD_S2WD0QDb<QDc<`DmQ1`DXP3`DPf2`Dae3`D[S3QDm4XD0`DUj4QD`S2WD0QDaS2`DmQ1`DXP3`DPf2`
Dae3`D[S3QDm4XD0`DUj4QDbS2QDa5WD0QDc<YD2XD0`DWj4`Djl5QDbS2WD0QDcS2YD2XD0`DWj4`Djl5QDk4WD0QDiS1QD
c<`Dn2`DV3`DU4`DTc3`Dl4`Dec3`DRW;`Dfc7`DUc3`D_3`Dc4`D\8SD0XD0QDk4WD0QDdS2`Dn2`DV3`DU4`DTc3`Dl4`D
ec3`DRW;`Dfc7`DUc3`D_3`Dc4`D\8SD0XD0QDeS2WD0QDa5QD_m1YD1XD0`Dnl5`DUj4QDfS2WD0QD`o1QDgS2XD0QDfS2W
D0QD`o1YD1XD0QDhS2WD0QDa5QDiS2QDjS2XD0QDhS2WD0QDa5QDiS2YD1XD0QDkS2WD0QDlS2QDmS2XD0QDkS2WD0QDlS2Y
D1XD0QDb5WD0QDcl1QDnS2XD0QDoS2WD0QDPT2XD0QDQT2QD^_1WD0SD0QD^n1XD0VD0QD^_1WD0SD0QD^n1XD0QDRT2WD0Q
DST2QDTT2P@kl5P@[m6XD0QDUT2WD0QDdc1QDVT2QDlm1XD0SD0QDWT2WD0QDXT2PDVj4XD0SD0QD\5WD0QDb<QDc<`DU6`D
_3`Dan5`Dn2`DXf1`DUc3`Dfc7`Dec3`DU4`De3`DV3`DYd3`DR3`DUY6SD0XD0QD\5WD0QDYT2`DU6`D_3`Dan5`Dn2`DXf
1`DUc3`Dfc7`Dec3`DU4`De3`DV3`DYd3`DR3`DUY6SD0XD0QFZT2QDb5WD0QDc<P@[OQD[T2XD0WD0QD\T2P@[OQD[T2XD0
WD0QD]T2QD^T2XD0VD0WD0QD]T2QD^T2XD0QD_T2QD`T2QDc<WD0QDaT2QDbT2XD0QDcT2WD0QDaT2QDbT2XD0QDdT2PDTm5
WD0QDeT2QD^n1XD0QDfT2WD0PDd`<QDgT2XD0PD[Q7WD0QDhT2XD0VD0PD[Q7WD0QDhT2XD0QDm=QDiT2TD5WD0QDa5QDjT2
YD1XD0QDkT2WD0QD_m1QDlT2XD0VD0QDkT2WD0QD_m1QDlT2XD0QDmT2QDkT2WD0QD_m1YD1XD0VD0QDkT2WD0QD_m1YD1XD
0QDmT2WD0PDmf4QDYMPDHQDnT2XD0SD0WD0PDHQDoT2XD0SD0PDSm4PDHQDPU2WD0QDQU2QDlm1XD0QDRU2`DcS1`D`U1`Dl
n:`DYd3PDmf4QDSU2TD1WD0QDTU2XD0QDUU2PDmf4QDSU2TD1WD0QDTU2XD0YD2QDVU2WD0QDWU2XD0QDVU2WD0PDYm6PDT\
4XD0WD0QDj\1QDXU2XD0QDYU2WD0PDUj4QDZU2XD0WD0PDUj4PDSY1PD`c6XD0`EZf4WD0QDYOQD[U2XD0QD\U2TD1VD0`EZ
f4WD0QDYOQD[U2XD0QD\U2TD1QDm=WD0QD]U2Q@^U2XD0QD_U2WD0QD`U2XD0QDaU2TD3QDa5QDbU2QDa5WD0PDfP1PDUj4X
D0SD0WD0QDcU2XD0QDia1QDc<QDdU2SD0QDeU2WD0QDfU2XD0PD_j4WD0QDgU2XD0VD0PD_j4WD0QDgU2XD0QDhU2WD0PDHP
D^i<XD0QDiU2WD0QDjU2P@`i<XD0QDiU2QDa5WD0PD_i<XD0SD0QDkU2WD0PDRm5XD0QDlU2PD^U3PDkl5WD0PD[m6PDhf4X
D0WD0QDmU2Q@a5QDnU2XD0PDai3QDa5WD0QDnU2XD0PDjl5QDoU2VD0PDjl5QDoU2PD1WD0PDHPDoj4XD0QDPV2S@0QDQV2`
DkF`Dnm2`DlFWD0PDm9XD0QDPV2S@0QDQV2`DkF`Dnm2`DlFPDPm5QDh9WD0QDRV2XD0VD0PDPm5QDh9WD0QDRV2XD0PD1QD
SV2PDaa;WD0PDWS4XD0WD0QDc<P@[OQDTV2XD0S@0QDUV2QDVV2WD0QDWV2XD0QDXV2WD0QDYV2XD0SD0WD0QDZV2PDVj4PD
kl5XD0QD[V2WD0QDmi1QD\V2XD0QD]V2PDlP;TD5WD0QD^V2XD0SD0QDa5PDkl5WD0QD_V2XD0QD`V2QDaV2WD0QDbV2XD0V
D0QDaV2WD0QDbV2XD0QDcV2WD0QDdV2QDeV2XD0QDfV2QDPl1WD0QDgV2XD0TD2QDhV2QDiV2PDWj4PDii<PDkl5PD\k4PDY
Q7QDjV2Q@a5WD0QDkV2XD0WD0PD\k4XD0Q@g5QDlV2aD_5`Ddi3`DZm5QDmV2Q@a5QDnV2Q@oV2QDPW2QDQW2QD`o1Q@RW2Q
DPW2PDeU;QDSW2PDHQDTW2QDUW2PD\j4QDVW2PDj\4QDo5Q@SIQDWW2TD1PDV5TD2QDXW2QDYW2QDfk1TD3QDa5Q`1j5WD0P
D^JXD0QDfk1TD3QDa5Q`1j5WD0PDdJXD0QDfk1TD3QDa5Q`1j5WD0PD_JXD0QDfk1TD3QDa5Q`1j5WD0PDiJXD0QDfk1TD3Q
Da5Q`1j5WD0PDih7XD0QDfk1TD3QDa5Q`1j5WD0PDhh7XD0QDj5QDZW2QDSk1TD3QDa5Q`1j5PDfn7PDfn7QDW6UD0WD0PDf
n7XD0QD[W2Q`1j5WD0QD\W2XD0S@0QDW6QDSk1TD3QDa5Q`1j5WD0PD]JXD0`Djl5`Dll5QDSk1TD3QDa5Q`1j5WD0PDkh3X
D0`Djl5`Dll5`DXm5`DWj4`Dml5QD]W2TD4WD0PD]JXD0WD0QD^W2XD0QDW6QD_W2TD1QD`W2QDaW2QDbW2PDah1PDll5PDg
^7WD0PDg^7QDY:QDcW2XD0WD0QDdW2TD1QDeW2XD0QDa9WD0QDfW2TD1QDeW2XD0UD0PD\T7PD4WD0PDYm6QD_5XD0UD0PD\
T7WD0QDY@QD_5XD0QDgW2QDa5WD0PDYm6QD_5XD0VD0QDgW2QDa5WD0PDYm6QD_5XD0QDm=WD0PDYm6QDhW2QD_5XD0VD0WD
0PDYm6QDhW2QD_5XD0QD^b1QDiW2QDjW2QDj5QDkW2QDjW2QDlW2TD1WD0PDPe<QDjW2XD0WD0QDmW2P@[m6PDPe<QDnW2XD
0QDoW2QDPX2Q@QX2QDRX2QDSX2PDZm5QDTX2QDUX2PDkMUD0QDo5QDVX2TD1P@Yj4WD0QDWX2XD0SD0aE_5QDo5QDXX2TD1P
@Yj4QDYX2`DlI`DW\4`Dkl5`Dog3`DZj<`D[j<QDZX2P@`Q7QD[X2QD\X2QDa9QD]X2Q@a5QD^X2TD1P@Yj4TD3QD_X2QDa9
QD]X2Q@a5QD`X2PDRm5QDa9QD]X2Q@a5QDaX2TD1PDYj4TD8QDbX2QDcX2QDdX2PDP]4PDeOQDeX2QDfX2PDkU4QDa5QDgX2
QDhX2PDmh6QDiX2QDjX2QDkX2QDlX2QDmX2UD0QDnX2TD1QDoX2`@[m6`@Yj4`DYm6`DZm6`DTk4QDPY2TD2WD0QDQY2XD0Q
DRY2QDSY2PDoj4PDYW7QDTY2WD0PD`c6PDom3XD0QDUY2QDVY2QDWY2QDUY2QDXY2PDS1QDYY2PD]m6QDZY2QD[Y2P@Uj4PD
jl5PD]m6QD\Y2QD]Y2PD]k<QD^Y2QD_Y2QD`Y2WD0QDaY2PDkl5XD0SD0WD0QDbY2QDcY2TD1QDdY2XD0WD0QDeY2P@\j4PD
Zd3QDfY2XD0SD0WD0QDgY2P@YHP@ml5QDhY2S@0QDiY2XD0WD0QDjY2QDkY2Q@a5QDlY2XD0PD\j4WD0PDnP7XD0SD0WD0QD
mY2PDjo2XD0QDnY2WD0QDoY2TD1QDPZ2PDkl5XD0SD0QDQZ2PD\j4PDRm5PD\j4QDRZ2SD0QDSZ2QDTZ2QDUZ2SD0QDVZ2P@
Sm5P@Ym5WD0Q`1j5QDWZ2XD0QDXZ2QDYZ2QDZZ2SD0QDXZ2PDjo2QD[Z2QDPP1QD\Z2QD]Z2QD^Z2PDYm6WD0QD_Z2SD0XD0
QDa5WD0PDYm6QD_Z2SD0XD0`Dkl5`DUU3`DSU3WD0PDYm6QD_Z2QD`Z2XD0WD0QDaZ2P@kl5QDbZ2XD0PDkU4QDa5QDcZ2QD
iMQDdZ2QDeZ2QDa9Q@l5QDfZ2PDWj4QD`;QDgZ2PDRm5QD`;QDhZ2QDa9QDa5WD0PD\j4QDiZ2XD0QDjZ2QDa9QDkZ2QDlZ2
WD0QDmZ2XD0QDnZ2P@\T7QDoZ2QDa5QDP[2QDQ[2QDR[2QDS[2PDUj4QDT[2PDUj4PDUj4PD[m6SD0PDc\<PD\j4Q`1j5PD[
m6QDU[2QDgCQDV[2QDW[2PD_U3PDXm5QDX[2PDRU;PD[Q7PDST7PDol5QDY[2PD\g3PDVOQDZ[2PDml5PDUP3PDHPD[l<WD0
QD[[2QD\[2QD][2QD^[2XD0WD0QD_[2PDTj4QDi5PDcn:XD0WD0QDZV2S@0PDaP8XD0WD0QD`[2QDa[2TD1QDb[2QDc[2XD0
WD0PDjo:PDPm5PDQn4XD0WD0PDSU5PDPm5PD`l<XD0WD0PDal<PDYS1XD0WD0QDd[2QDi5PDX_4XD0WD0QDe[2PDUj4QDf[2
Q@g[2PDXc;XD0WD0QDh[2PD[m6QDi[2XD0WD0QDj[2PD[m6QDk[2XD0WD0PDil<PD[m6PDoP5PDjl5XD0WD0PDjl<PDUY5XD
0QFl[2TD2WD0QDm[2PDVj4XD0WD0PDjl5QDn[2PDPEXD0WD0PDjl5QDo[2QDP\2PDl4XD0WD0PDl4PDkl5QDi5QDQ\2XD0WD
0PDQm<QDR\2PDcFXD0WD0QDS\2PD[m6PDRm<XD0WD0PDUj4PDPDPDlf3XD0QDT\2TD3WD0QDU\2PD\m4QDV\2QDW\2XD0`DS
Y1WD0QDX\2PD\m4QDV\2QDY\2XD0WD0PDgQ7QDZ\2QD[\2XD0WD0QD\\2PD[m6QD]\2XD0WD0QD^\2PDjo2PDXm<XD0WD0QD
^\2QD_\2QDXBXD0QF`\2WD0PDUj4PDYm6QDa\2QDb\2XD0WD0PDTm5PDYm6PDRa3XD0PDPm5WD0QDc\2PDa`;XD0VD0WD0QD
c\2PDa`;XD0QDd\2WD0QDe\2QDf\2XD0VD0WD0QDe\2QDf\2XD0QDg\2WD0PD\R3P@\c1QDh\2XD0VD0WD0PD\R3P@\c1QDh
\2XD0QDi\2WD0QDj\2QDk\2XD0WD0QDlMQDl\2QDm\2QDn\2XD0WD0QDo\2QDY8QDP]2XD0QDBQDQ]2TD1WD0PDfP7PD[m6Q
DR]2XD0WD0QDmAPDTj4PDYm6PDam<XD0WD0PDRj4PDWj4PDXGXD0VD0WD0PDRj4PDWj4PDXGXD0QDm=WD0QDS]2QDbR1TD1P
DeP<XD0WD0PDfn;PDUj4QDT]2XD0WD0QDU]2PDUj4PD[m6PDbm<XD0WD0QDV]2PDWj4PD[m6PDgn;XD0WD0QD^\2PDVj4PDk
l5QDW]2XD0WD0QDX]2QDY]2QDQT2XD0PD[m6TD1QDZ]2QD[]2TD1WD0QD\]2QD]]2XD0QD^]2TD2WD0PDhm<PDVj4XD0WD0Q
D_]2XD0`Dhd4WD0PDlm<PDPm5PDiZ6XD0WD0QD`]2QDa]2XD0VD0`DQ8WD0QD`]2QDa]2XD0QDaR1`DQ8QDb]2TD1WD0QDc]
2XD0VD0`D_P7QDb]2TD1WD0QDc]2XD0QDd]2`D_P7WD0PD_j4QDe]2PDll5QDi5QDf]2XD0WD0QDg]2PDTj4PD^U3XD0WD0Q
Dh]2TD1PDjl5XD0PD[m6TD1QDi]2QDj]2TD2WD0QDk]2QDl]2XD0WD0PDZQ5PDUm5PD[m6PDUe5XD0WD0QDm]2PD[m6TD1PD
ed5XD0WD0PD^]<PDSNXD0`DT3`DiS<QDn]2WD0PD_^<XD0VD0QDn]2WD0PD_^<XD0QDo]2WD0PDll5PDh8PDkl5PDYm6XD0Q
DP^2WD0QDco1PDTm5QDQ^2XD0QDR^2WD0QDQGPD[m6PDn7XD0WD0QDS^2PDYm6QD^W2PDPg1XD0WD0QDT^2PDj\4XD0VD0WD
0QDT^2PDj\4XD0QDU^2WD0QDV^2PDUj4XD0QDW^2WD0QDX^2PDUj4XD0QDY^2WD0QDZ^2PD[m6QD[^2XD0WD0QDem1PD`Q7P
D[m6PDRm4XD0PDjZ4WD0PDRm4PD^n<XD0QD\^2TD3QDa5TD1WD0PDhP3PDXf1XD0WD0QDf@TD2PDoi4XD0WD0QD]^2TD1PD_
n<XD0WD0PD`n<PDRm5PDmc4XD0WD0QD^^2PD[5TD1PD\j4PDmQ1XD0WD0PDie1PD_4PDRm5XD0WD0QD_^2PDgQ;XD0WD0QD`
^2PDkl5PDm[3XD0WD0PD]JPDbn<XD0WD0PDXc1PDbn<XD0QDa^2TD1WD0QDXAQDi5PDhm5PDl[3XD0WD0QDgITD4PDP]4PDl
l5PDkU4XD0WD0QDb^2PDml5QDi5PDcn:XD0WD0QDc^2XD0QFd^2WD0PDTj4XD0`D[m6`DYm6QFe^2TD6QDf^2WD0PDVg4PDT
j4XD0WD0QDg^2TD2QDh^2PD[m6QDi^2XD0WD0QDdT1TD2PDU^:PDnHXD0WD0QDj^2PDfn<XD0`DYd5WD0QDeW1TD1PDRj4PD
[m6PDi^:XD0WD0QDk^2PDkl5PDgn<XD0WD0PDXc1PDhn<XD0VD0WD0PDXc1PDhn<XD0QDl^2WD0QDm^2QDi5PDoh5XD0WD0Q
DQFS@0PDYm6QDn^2XD0WD0QDo^2PD[m6PDi^:PDUe5XD0WD0QDP_2PDkn<XD0VD0WD0QDP_2PDkn<XD0QDQ_2WD0PDZa5PDg
3XD0WD0QDR_2QDS_2PDRm5PDP5XD0QDT_2PDYm6WD0PD[V3PD\P5XD0QDU_2QDbR1WD0PDXY6PDU\4XD0WD0PDln<XD0WD0P
DeP<PDnl5QDV_2XD0WD0PDPo<PDPm5PDm2XD0WD0QDW_2QDX_2P@Zm6QDY_2XD0WD0QDZ_2QD[_2XD0TD1QD\_2WD0QD]_2P
Dkl5XD0PDYm6WD0QD^_2PDkl5XD0QD__2WD0QD`_2PDXg;XD0WD0QDa_2TD1QDb_2XD0WD0QDc_2PDWj4XD0`DRm5`DUj4`D
[m6WD0PDHPDQm6PDll5XD0PD\S<WD0QDd_2PDkl5QDk:QDe_2XD0WD0QDlMQDf_2QDg_2XD0QDh_2TD2WD0QDi_2QDj_2TD1
QDk_2XD0WD0PD\j4QDl_2QDm_2QDn_2XD0WD0PD^X:PDm^4XD0`Eai3`E>`En9`El8`Ek8`Em8`En8`EoE`Ech2WD0PD\g3P
DcS1PDml5QDo_2XD0`D[5`Dh5`DZd3`Do^4WD0PDho<PDkl5PDXY5XD0WD0QDmQ1QDP`2PDRm5XD0WD0QDmQ1QDQ`2QDR`2X
D0QDS`2WD0QDcLQ@T`2Q@U`2TD1QDV`2PDkl5XD0WD0PDnP7PDYm6QDW`2QDX`2XD0WD0PDnP7Q@Y`2QDZ`2XD0`Dll5QD[`
2TD5WD0PDef4QD\`2QD]`2XD0WD0PDef4QD^`2QD_`2P@id5XD0PD4WD0PDef4QD``2XD0VD0PD4WD0PDef4QD``2XD0PD1Q
DTQ1QDX;WD0QDa`2TD2PDll5XD0`DS];`DYm6QDTQ1QDX;WD0QDa`2QDb`2PDll5XD0QDTQ1PD^g3WD0QDc`2QDd`2XD0QDe
`2WD0QDf`2TD1QDg`2XD0WD0QDh`2PDll5QDi`2XD0QFj`2TD4WD0QDk`2TD1PDVj4PDkl5Q@l`2QDm`2XD0WD0PDg\;PDPm
5PDfV;XD0WD0PDRIPDjl5PD[m6PDl4PDkl5PD[m6PDZ`5XD0WD0QDn`2PDkl5PDlDXD0WD0PDYh4QDo`2XD0WD0QDPa2TD2Q
DQa2TD1QDRa2XD0WD0PDcP=TD2PDnX1XD0QDSa2QDa5WD0PDc3Q@Ta2QDUa2XD0QDa5QDVa2WD0PDda;PDPe4PDll5XD0WD0
PDfT1PDhe1XD0VD0WD0PDfT1PDhe1XD0QDWa2QDT_2PDYm6WD0QDXa2PDfP=XD0WD0PDcQ1PDT8XD0QDYa2WD0QDZa2PDoGP
DPm5XD0PDnGWD0QD`?PDUj4QDi5QD[a2XD0WD0PDR1PDjl5PD[m6PDjP=XD0WD0PDol4PDYm5PDkP=XD0WD0PDlP=QD\a2XD
0WD0PDTS1QD]a2XD0WD0PDgR7PDWj4PD[m6PDXj4PDkl5QDi5XD0WD0QD^a2TD2QD_a2XD0`DRQ=`DoQ5WD0QD`a2QDaa2PD
Rj4XD0QDba2TD1WD0QDca2QDda2XD0WD0QDea2PDfP7PD[m6TD1QDfa2XD0WD0QDga2PD[m6PDah1XD0VD0WD0QDga2PD[m6
PDah1XD0QDha2WD0QDia2PD[m6PDah1XD0VD0WD0QDia2PD[m6PDah1XD0PD1WD0QDja2QDka2XD0`DXY5`Dhe1QDZb1WD0P
DVc6QDla2XD0WD0QDma2QDna2Q@oa2QDPb2XD0`DUj4`Dkl5QDQb2TD1WD0QDRb2XD0WD0QDSb2P@oj4QDTb2PD[m6TD1QDU
b2XD0WD0PDni4PDjl5PD[m6PDig1XD0WD0QDVb2PDnP7PDYm6PD`Q=XD0WD0PDa_6PDYm5PDbi:XD0WD0PD\o4PDkl5PDaQ=
XD0WD0PD[GPDWj4QDi5PDbQ=XD0WD0PD[m;PDTj4PD[m6PDVl4XD0WD0PDT3PDol5PD[m6PDhf4PDmQ5XD0WD0PDcQ=PDRm5
PD[m6XD0WD0PDnk4PDdR1PD[m6XD0WD0PDdQ=PDUj4XD0WD0PDUe5PDeOPDfX2XD0QDWb2PD[m6QDXb2PDYm6PDlS1PDn2PD
Rm5PDYm6PD]X:PDdh4PDSj4PDRm5PDYm6PD]X:PDnl5PDeQ=PDWj4PDeQ=PDPm5PDYm6QDYb2PD[a:PDml5PDU6PDRY;PDUj
4PDYm6QDZb2PDml5PD[5PDWj4PDlT5PDWj4QDi5PDgQ=PD[m6PDhQ=PD[m6PD[m6PDko;QDi5PDUj4PDeJPDZg3PDjl5PD[m
6QD[b2PDZm4PDkl5QD`BQD\b2PDYm6PDSc:PDkl5PD[m6PDli1PDVc1PD[m6PDjQ=QD]b2PDoU;QD^b2PDRm5PDkQ=PDlQ=P
DWj4PDmQ=PD\`;QD_b2PD[m6PDi[5`DTj4PDi1PDRm5PDfEPDWj4PD[m6PDoi;QD`b2TD1PDnQ=PDnl5PD[m6PDVc4PDkl5Q
Dab2PDoQ=PDkl5QDbb2PDPR=PDW[5PDml5PDoj4PDQEQDPo1PDRm5QDcb2PDWP4PDkl5QDi5QDdb2PD[m6TD1QDeb2QDfb2Q
Di5QDgb2QDhb2QDib2QDjb2TD1QDkb2QDlb2PDmY4PDkl5QDmb2QDnb2PDoc4VD0QDmb2QDnb2PDoc4QDob2QDlMPDRj4PDl
l5QDbR1QDPc2QDaU2QDQc2QDRc2PDkl5PDdh4QDQATD2PDUR=QDSc2PDkU4PD`Q7QDTc2QDej1TD1QDUc2PDof3PD]MPD]MP
DRm5PDVc4PD\EPDdl4PDll5PDT8PDVNPDfl4PDUf7PDVNPDYm6PDoc4PDVNQDVc2PDRm5QDWc2QDXc2PDnP7PDYm6PDnP7PD
Ym6PDRP=PDRP=PDW5PDPU<PD`T1PDYm5PD]JPDYm5QDYc2PD]JPDYm5PDXh4PD]b1PDYm5PDg\6PDYm5PDYd1PDYm5PDQk4P
DVR=PDjP=PDjP=QDZc2PDTj4PDRm5PDYm6PDWR=PDWj4PDYm6PDbf3PDkl5PDXR=QD_HQDi5PD[U5PDVc1PDZc4QD[c2PD\j
4QD\c2PDYm6PDYR=PDkl5PDYm6PDdX2PDol5PDYm6QD]c2SD0PDYm6PDfY6PDRm5PDYm6PDTP1PDml5PDYm6PDcg3PDd3PDY
m6PDko;PDkl5PDYm6PD]R=QD^c2PD`Q7PDWf4PDkU4QD_c2PD_R=PDYHPDjl5PD]m6QD`c2QDcGPDTIPDPm5PDdP8PD\g3PD
Yo:PDYm6PD[6PDgR7PDjo2PD`T1PDYm5PD]9PDWf4QDac2QDi5PDgQ=PDWj4QDi5PD\[;QDbc2QDi5QDcc2QD`a2QDdc2P@R
j4QDec2PDRj4QDfc2QDgc2PD\P7PDmZ4PD^U3PDXm5PDYm6PDR^4PDeh4PDRm5PDUj4PDVi5PDWk4PDUj4QDi5PDTc1PD[6P
D[3QDZW1PDRm5QDi5PDY`:PDPi4PDWj4QDhc2PDkU4PDVj4PDRm4PDUj4QDic2QDjc2PDc3PDhh3QDkc2QDlc2PD]g6PD[m6
QDmc2QDnc2QDoc2QDPd2QDdc2QDUR1QDi5PDZg3PD\a:PDkl5PDXd7PDkl5PD[m6QDQd2QDRd2PDWj4PD_DPDRm5QD_HPDTE
PD[m6PD\\;PDUj4PD[m6PDRm4QDSd2PDT8PDkl5QDi5PDVc1PDXY<PDW^4PDgR=PDVNPDoU;QDTd2QDUd2QDVd2PDk8PD\g3
PDYo:QD\1QDWd2P@kl5P@[m6QDXd2QDKPD[m6QDYd2QDDPDSj4P@Ym6QDZd2QDDPDjo2P@Ym6QD[d2QDDPD[m6QD\d2QD]d2
QDDPDXm4PDPm5PDXm4PDPm5PDQQ7QDDPDol5PD_DQDDPDiR=QDDPDRm5PDaV3QDDPDVj4PDkl5QDi5PDgo6PDRm5QDFPDTj4
PDbP7QDFPDRm5QD^d2S@0QD_d2PDjo2PDYm6QD`d2QDFTD2PDWj4QDi5PDgQ=QDFPD[m6QDad2QDFQDi5QDbd2PDTj4QDGPD
[m6QDcd2PDkl5QDGPD[m6QDdd2QDGQDed2QDGPDYm6QDfd2QDGQDi5PDn5QDGPDYm6PDUc3PDll5QDGQDgd2QDhd2QDHPD[m
6QDcd2QDid2QDHPD[m6QDjd2QDHPDRm5PDaS3QDHPDRm5PD[m6QDkd2QDHQDi5QDld2QDHQDi5PDhm5PDgo6QDHPDT?QD^HQ
DHPDTj4PDRm5QDY@PDTj4PDRm5QDY@S@0PDn2QDITD2PDUj4QDi5PDXc;QDITD2PDjl5PDoR=QDIQDmd2QDnd2QDIP@Zm6PD
n`;PDUj4PD[m6QDIP@Ym6PD[W5PDUj4QDIQDi5QDod2QDJPDYm6QDPe2S@0QDQe2QDJQDRe2QDEQ@Se2S@0PDQT5PDUj4QDE
QDi5QDTe2QDEQDg5S@0QDUe2QDVe2QDEQDWe2TD1QDXe2QDETD2PDk_6PDna7QDEQD^n1PDRm5QDYe2QDEPDYm6QDZe2QD[e
2QD\e2QDP1QDi5QD]e2QDP1PD[m6QD^e2QDR1PDkZ;QDR1QD_e2QD`e2QDV1QDae2QDX1PD_P7QDi5PDhm5QDX1PDUj4QDbe
2QDX1PDUj4PDWj4PDeQ=QDX1PDRj4QDce2`D[m6`DYm6`DZm6`DPk4`DQk4QDX1PDRm5QDde2PD]9QDX1PDkl5PDS\4QDOPD
Vj4QDee2P@[m6PDhX6QDOQDh9QDfe2QDOQDge2QDhe2QDOQDie2QDNPD[m6QDje2PDXj1QDNQDi5QDke2QDNQDi5QDle2QDm
e2QDNPDWj4PD[m6QDne2QDNTD2PDRm5QDoe2QDNPDRm5PD]JPD\8QDU1PD[m6QDPf2QDU1PDYm6QDQf2PDa_7QDU1PD[m6QD
Rf2QDSf2QDW1PDVj4QD`BQDTf2QDW1QDUf2S@0QDVf2QDW1QDUf2S@0PDRm5PDPDQD[2PD[m6QDWf2QD[2QDi5PDPg1QDY2P
D[m6PDe3QD^2PDYm6QDXf2QD[1PDYm6PDQ[;QD[1PDYm6QDYf2QD[1QDi5QDZf2QDc1QD[f2QD\f2QDd1PD[m6QD]f2QDe1P
Dnl5PDa_7QDe1PDol5PD[m6QDe1PD[m6QD^f2QD_f2QDj1PD[m6QD`f2QDj1PDUj4QDaf2QDk1PDYm6PDW8QDk1QDbf2QDk1
PDjo2PDYm6QDk1QDi5QDcf2QDb1PDWf4PD``;QDQ2QDdf2QDW2PDjo2PDYm6QDW2PD[m6PDV<QDV2PDml5QDef2PDml5PDlS
1PDZi:QD_2PDUj4PD`Q7QD`2PD[m6PDli;QDa2PDVj4PDkl5QDi5PD[5QDa1QDff2QDgf2QD`1QDi5QDhf2QD`1PD[m6QDif
2`D[m6aD_5QD`1TD3PDPg4PDVj4QD`1TD3QD_d2VD0QD`1TD3QD_d2QDjf2QDi1QDkf2QDi1PDll5QDm[1QDP2QDlf2QDP2P
D[m6PDkW;QDP2QDi5QDmf2QDP2QDnf2QDof2PDWj4PDUk2PDfR7PDWj4PD]JQDPg2PDWj4QDQg2QDRg2PDWj4PDYm6QDSg2Q
DTg2PDWj4PDYm6PDdh2PDkl5PDWj4PDZf4QDUg2PDWj4PDli1PDVc1PDWj4PD[m6QDVg2PDWj4PDfZ5PDge3PDUj4PD[m6QD
Wg2PDUj4PD[m6QDXg2QDYg2PDUj4PDVc1PDkl5QDZg2VD0PDUj4PDVc1PDkl5QDZg2QD[g2PDUj4QD\g2PDUj4QD]g2VD0PD
Uj4QD]g2QD^g2PDUj4PDYm6QD_g2PDUj4QD`g2QDag2PDUj4PD[m6QDbg2PDjl5PD[m6QDcg2QDdg2QDeg2PDjl5QDej1QDf
g2PD[j1PDRm5PDfQ7PDVc1PDkl5PD[m6QDgg2QDhg2PDkl5QD\V1QDig2QDjg2PDhEPDkl5QDkg2QDlg2PDgm5PDYm6QDmg2
QDng2PDYm6PDT3PDXm4PDYm6QDog2QDPh2PDYm6QDQh2QDQBPDYm6PDoS=PDkl5QDbR1QDRh2QDSh2QDTh2PDYm6PDR^4QDU
h2PDYm6QDVh2QDWh2PDYm6PDST7PD`V;PDYm6PDml4PDV6PDYm6PDQT=PDkl5PDiP5PDYm6PD_8PDWj4PDYm6PDRT=PD[5PD
Ym6PDST=PDkl5PD_DPDYm6PDVNPDTT=PDYm6PD\_6QDXh2PD\_6PDUT=PD_4PDUT=PDYm6PDdc1PD`T1PDYm6QDYh2QDZh2P
DYm6PDec1QD[h2PDYm6QDmg2PDW6PDWDPDPm5PDXDPDkZ;PDPm5PDYQ3PDWDPDkl5PDXh4PDWT=PDWj4PD[m6PDfR7PDSj4P
D]9PDn2PD]9PDPm5PDoQ<PD_9PDPm5PDga6PD^o4PDPm5PD[a5PDWP5PDPm5PDXT=PDTIQD\h2PDTIPDdS6PDli1PDVc1PDV
c1QD]h2PDko;QD^h2PDXj1QD_h2PDmm5PDUj4PD\g:PDUj4PDfn;PDUj4PD\6PDhc1PD]g1PDhc1PDgQ7PDRm4`D]j4`Dlf4
PDgQ7PD[m6QD`h2PDgQ7PDai3QDah2QDbh2PDjY<PD_a:QD\V1PDlU5PDUj4PD[m6QDch2PD[m6QDdh2PDkl5PD[m6QDTf2Q
Deh2PD[m6PDTo2PDkl5PD[m6PDjOPDkl5PD[m6PDP`:QDfh2PD[m6PDnZ4PDWk4PD[m6QDgh2QDhh2PDXh4PDh]7PDoU;Q@`
BQDih2PDoU;PDeQ7QDjh2PDnP7QDkh2PDYm6QDlh2PDdR7PDYm6PD_P6PDdR7QDmh2PD\j4PD`1PDYm6PD[T5PD\j4QDnh2P
DYm6QDoh2PDlP;PD[Q7QDPi2PDlP;PDll4PDkl5PDHPDmh3PD^T=PDHPD]i4PD_T=PDmX:QDQi2PDoZ:PD`T=PDaT=PDPm5P
DRIPDeh4PDRm5QDi5PDZf4PDkl5QDRi2PDZf4PDZc4PD\U1PDUj4PD`Q7PD^_6PDXm5PDPDPDRIPDl^4QDSi2QDTi2PDeQ=P
DPm5PDbT=PD]V;QDUi2QDVi2PDVOPDRj4PDml5PD[m6QDWi2PDRj4PDmf4PDml5PDRj4PDPm5QDXi2PDRj4PDll5PDkU4PD`
Q7PDlf<PD`Q7PDVY1PD\S=PDPm5PDg\;QDYi2PD]d4QDYi2PDgJPDcT=PDdT=PDXm4PDTEPDkl5PD]6PDSj2PDYm5PDVl4PD
fR7PDQm4PDTj4PD[m6PDQm4PDUj4PD[m6PDWh5PDkl5PDih:PDXh5PDkl5PDih:PDRm4QDZi2QD`BQD[i2PDbf3PDkl5PDXR
=PDU\5PDkl5PD[m6PDRNPDYm5PDeT=PDT_8PDfP=QD\i2QD]i2TD2QD^i2PDV3PDYm6PDY`;QD_i2QDY>PDhEPDNPDPm5QD`
i2PDgj4PDRm5PDX:PDgj4PDRm5QD[GQDai2PDoCPDWj4QDi5PD\X;PDll5PDTi4QDbi2PD`GPD\U5PDTj4PDfT=QDci2PD`Q
7PD[m6PDom4PDkU4PDTn4PDkU4PDQe;QDdi2QD_Z1PDRn4PDkU4PDd4QDei2PDSP8PDUj4QDfi2QDgi2TD1P@YHPDgT=QDhi
2P@Wf4PDj\;QDRd2PDTj4QD_\1QDii2PDRj4QDQBQDji2PDVj4QD^]1PDg3PDn2PDn2PDg3PDg3PDPm5PDn2PDYm6PDP]<PD
mY:PDPm5PDhT=PDln5PD[m6PDdo;PD\c1QDki2PDcOPDRm5PDYk6PDYm6PDXKPDRm5PDZm6PDhi5PDVV<PDZm6PDe2PDRm5P
DZm6PDU6PDlW;PDYm6PDiT=PDYm6PDjT=PDPEPDYm6PDkT=QDli2PDYm6PDXi5PDZ4PDjl5PDYm6PDmi;PDjl5PDlT=PDjl5
PDmT=PDVj4PDUj4PDYm6PDnT=PDS1PDdP1PD[m6PDS1PDWj4PD[m6QDmi2PDoj4PDi7PDV[<PDPk4PDac4PDV[<PD^U3PDTD
PDXm5PDXj4PDRm5PDT_4PDXj4PDRm5PD[m6PDZS1PDWj4PDoT=PDWj4PD[m6PD\U1PDYm6PDZ]:PDXg;PDll4QDni2PDc7PD
QU=PDYm6PD\c1QDoi2PDbl4PDll4PDUj4PD]P7PDhV3PDHPDPk4PDYS;PDjk;PDlh3PDXm5PD[m6PDi^:PDgo6QDPj2PD`Q7
PDn7PDoP7QDQj2QDld1QDRj2PDml5PDoP7PDZm6PDan:QDSj2PDWf4QDTj2PDWj4QDi5PDhm5QDUj2PDhf4PDn]4QDVj2PDR
m5PD[m6QDWj2QDXj2PDYm6TD1QDYj2PDHQDZj2QD[j2PDWGPD\_6PDYm5PDYm6PDfn;QD\j2QD]j2PDYm5PDVNQDic2PD[m6
PDUU=PDHPDo2QD^j2PDXU=PDkl5PDbg5PDfS1PDRm5QD_j2PDQd2PDZg3QD`j2QDaj2QDbj2PD]Y1QDcj2QDdj2PDjb;PDP`
;QDej2QDfj2PD_P7QDgj2QDhj2VD0QDgj2QDhj2QDij2PDnl5PDQ;VD0PDnl5PDQ;PD1QDjj2P@Uj4PD\R3VD0QDjj2P@Uj4
PD\R3QDkj2QDQATD2PDgf6PDWf4PDUm5QDlj2QDbGQ@c<QDmj2TD2PDjo;QDnj2PDll5PDYm6PDVc1PDkl5QDej1PDRj4PDR
m5QDoj2PDml5PDYm6PD_T;PDkl5PDPk4PDYm6PDZm<PDa`;QDPk2PDjl5PD[m6PD`U=PDXQ1PD]m4PDjl5PD`Q7PDjl5PDXi
5PDjl5PDaU=PDPm5PDjl5PD[m6PDl4PDkl5QDi5PDjl5PDbU=PDjl5PDYm6QDQk2P@dU=QDRk2PD[m6PDnn<PDdb2PDRm5PD
cn4PDeU=QD^b2QDSk2QDTk2QDUk2PDfZ2PDWj4QDVk2PDTj4PD[m6PDln4PDPm4PDni4PDZf4PDkl5PD]^;QDWk2QDXk2PDQ
FQDYk2PDWj4PDWf4QDi5PDfQ1PDfP7PDg\;QDi5PDgg;PDS1PDRm4PDPm5QDZk2PDVj4PDHPDPZ5QDkV2PD_Q<PDch4PDTj4
PDoDPDoj4PD][;PDaT1PDVj4PDkl5QDi5PDbj:PDWf4PD[m6QD[k2PDaS1PD[m6PDhU=PDie5PDWj4PDYm6PDiU=PDnGPDS]
<QD\k2QD]k2QD^k2PDXf4QDi5QD_k2PDkU=PDUj4PD[m6PDT?PDWj4PD[m6PD[m6PDll4PDQ[<PD[m6PDSQ<PDl4PD[m6PDl
h3PDll5PDRR1PD]JPDUf7PDRm5PDHPDlU=PD_j4PDTT7PDjo2QD`k2PDYm6PD_a3PDWa;QDbDQDak2PDR8PDd8PDWj4PDnNP
DSh2PDVj4PDmU=PDVj4QDT1Q@g5S@0QDbk2PDRm5PDVOQDT1QDck2PDRm5QDdk2QDT1PDHPDoj4QDek2QDT1QDfk2QDek2QD
T1PDRm5QDi5PDhm5QDT1QDgk2PDRm5QDhk2QDMPDYm6QDnBQDMQDi5QDik2QDjk2QDMPDVj4QDkk2QD^1QDk:QDlk2QD^1QD
gFS@0QDmk2QDLQDnk2QDLQDok2TD1QDPl2QDLPDjl5PD[m6QDQl2QDDPDfP7PD[m6PDba;QDDPDTj4QDRl2QDSl2QDDPDWf4
QD`BQDTl2QDDPDRm5QDUl2QDDPDRm5PD[m6QDVl2QDDPDVj4QDWl2P@[m6PDPe4QDDPDWj4QDXl2QDDQDYl2QDDPDbf3PDWj
4PDS_4QDDPDbf3PD[m6QDZl2QDDPDSj4QD[l2QDDPDSj4PD[m6QD\l2QDDPDSj4PDYm6QD]l2QDDPDlP7PD[m6QDDPDi^:`D
Rm5QDDPDRm5PD^6QDDPDYm6QD^l2QD_l2QDQ1QD`l2QDal2QDQ1QDbl2QDcl2QDQ1PDna7QDZ1QDk:QDdl2QDZ1PDjo2PDiS
1QDHPD[m6QDel2QDfl2QDHPDYHPDml5QDHPDVj4PDkl5QDgl2QDHQDhl2QDHPDTj4QDil2QDHPDUj4QDjl2QDkl2QDHPDS1Q
Dll2QDHPDZm4PDkl5QDHPDYm4PDml5QDFQDi5QDbd2PDTj4QDFTD2PDml5PDYm6PDhl<QDFPD[m6QDml2QDFPDll5PDS];QD
FTD2PDll5PDS];QDFQDnl2QDol2QDPm2PDZP<QDGPDYm6QDQm2QDRm2QDGPDYm6QDSm2QDGPDZZ;QDGPDcS1PDml5QDGQDYI
QDTm2QDIQDi5QDSCQDUm2QDITD3PDWj4PD[m6PDSIQDIQDVm2P@kU4QDJPDVj4QDWm2QDXm2QDJQDYm2PDjo2QDZm2PDjo2P
DXm<PDdd5PDjo2PDYm6QD[m2PDjo2QDbR1QD\m2QD]m2PDjo2QD^m2PDjo2QD_m2QDEQ@g5S@0QD`m2QDam2QDEPDHQDbm2Q
DEPDHPDT8PDll5QDEPDiR1PDkh3QDEPD^2QD^b2PDmZ4QDEPDYm6QDcm2PDRm5QDdm2QDEQDi5QDem2QDfm2QDP1PDTa5QDP
1QDgm2QDhm2QDP1QDim2S@0PDXj4QDP1TD2PDRm5PDlV=QDNTD2PDUj4PD[m6PDXj4QDNTD2PDUj4PD]3QDNTD1PDTj4QDi5
QDNQDjm2QDkm2QDNPD`Q7QDi5PDfS5QDNPD[m6QDlm2QDNPDQ]4QDb`1QDOPD[m6QDmm2QDY1QDnm2TD1QDom2QDV1PDhg;Q
DV1QDPn2QDQn2QDV1PDWj4QD`BPDgo6QDV1PDUj4PDoV=QDo1PDUj4QD`BQDRn2QDo1QDSn2QDTn2QDo1QDUn2PDPm5QDo1P
DUj4QDi5QDVn2QDbBPDUj4QD`BPDQ`;QDV2QD`BPDd`;QDV2QDWn2PDnl5VD0QDV2QDWn2PDnl5QDXn2QD[1PD[j1PDd];QD
[1PDPm4PDPm5QD[1PD[m6QDYn2QD[1PDfn:PDRj4QD[1PDkU4PDUk2QD[1PDll5PDT8QD[1PDRj4QD[1PD[i3QD\1QDZn2P@
Wf4QD\1Q@bR1QDXd2QD]1QD[n2TD1QD\n2QD_1QD`BQD]n2QDa1PDWj4QD^n2TD2QD_n2QDa1TD2PDWj4PDjl5PD[m6QDa1P
D\m4QDf1TD2QD`n2TD1QDan2QDf1PD[m6PDc\<PDSj4QDf1QDbn2TD1QDcn2QDf1QDdn2PDSj4QDR2QDen2TD1QDfn2QDW1T
D2QDgn2QDhn2PDll4QDc1QDin2TD1QDjn2QDX1PDYm6PDSW=QDX1PDRm5QDkn2QDln2QDX1QDmn2TD1QDnn2QDj1PD`Q7PDW
f4QDon2QDj1PDUj4QDPo2QDj1PDYHPDol5QD`BS@0QDQo2QDl1PDYm6PDkAQDl1PD[m6PDll4QDm1PDkU4PDUj4PDol4QDm1
PD[m6PDZg;QDn1QDRo2TD1QDSo2QDg1QDTo2`DPm5`D4`DU_4`Doe1QDg1PD[m6QDUo2PDll5QDi1PDSj4PDRm5QDVo2QDS2
QDWo2TD1QDXo2QDKPDYm6QDYo2TD1QDZo2QDU2PD[m6QD[o2PDXQ3QDZ2QD\o2QD]o2QD]2QD^o2TD2QD_o2QD^2PD[m6QD`
o2TD1QDao2QDb2QDbo2TD2QDco2QDc2PDZm6PD^m<QDc2PD[m6PDeh4QD\2PDRj4PDRm5QD\2PDWj4PD[m6PDjP7QD\2PDUj
4QD^b2PDWW=QDh1PDTj4QDh1QD^b2QDdo2QDh1QDYIS@0QDeo2QD`2QDfo2TD1QDgo2QDCQDho2QDio2TD1P@ch4QDbR1QDj
o2P@go6PDRm5PDo2PDYm6PD\R3QDko2QDlo2PDYm6QDmo2QDno2`ERm5`Ejl5`Eol5`EWj4`EeP7QDoo2QDPP3PDYm6PD_g4
PDgo3PDYm6PD[\:PD^W=PDYm6PD[3PDWj4PDYm6PD^GPDWj4PDYm6PD`h:PDWj4PDYm6PDj;PDkl5QDQP3PDYm6QDRP3PDll
5PDYm6PDZQ<PDR_4PDYm6PDaW=PD]]5PDYm6QDSP3QDTP3QDa5PDYm6PD_\7PDkl5PDYm6PDW_6PDRm5PDYm6PDjb4QDUP3P
DYm6PDne1PDcQ1PDYm6PDfP1PDVS;PDYm6PD]_6PDeW=PDYm6PDia4PDfW=PDYm6PDgW=PDWj4PDYm6QDVP3QDWP3PDYm6QD
XP3QDYP3PDYm6QDZP3QD[P3PDYm6QD\P3QD]P3QDbR1QD^P3PDZj5PDYm6QD_P3QD`P3PDYm6PDeo;PDWj4PDYm6PDT?PDi6
PDYm6PD`Q1PDne1PDYm6PDQb4PDkl5PDYm6PDZP5PD_j4PDYm6QDaP3PDRZ5PDYm6QDbP3PDif2PDlW=PDif2PDiQ=PDYm6Q
DcP3QDdP3QDeP3QDi5QDfP3PDVj4PDkl5Q@`BQDgP3QDhP3PDfP7PD[m6PDi[5PDVj4PDkl5QDiP3PDml5PDk_6QDjP3QDkP
3PDk_6QDlP3PDk_6PDYm6PDVi5PDRj4PDlP7PDkU4PDRj4PD[m6QDmP3PDRj4PDWj4QDnP3PDmDPDRj4PDRm5QDoP3PDRj4P
DRm5QDcGQDPQ3PDRj4QDQQ3QD][2QDRQ3PDTj4PD[m6QDSQ3PDTj4QDi5PDPg1PDTj4PDUj4PD[m6QDTQ3PDTj4QDUQ3PDUj
4PD[m6QDVQ3QDWQ3PDUj4PD[m6QDXQ3PDUj4QD^b2QDYQ3Q@ZQ3QD[Q3TD1PDUj4PD]P7PDZX=PDUj4QD\Q3QD]Q3PDUj4PD
Ym6QD^Q3TD1QD_Q3PDYm4PD[m6QD`Q3PDYm4QDi5QDaQ3QDbQ3QDcQ3TD1QDdQ3PDQQ7QDbR1QDeQ3PDjP7QD^b2QDfQ3QDg
Q3PDol5QDhQ3PDle4PDPm5PDST7PDaT1PDPm5PDTl5PD`h:PDWj4PD[m6PDll5PD[m6PD\X=PDkl5PDkU4PDol5QDiQ3PDRm
5PDcOPDll5PDYm6PDQFPDYm6PDoc4PD\c1PDRm5QDjQ3PD_9PD]g3PDS7PD_9PDWj4PD[m6PD]9PDWj4QD`BQDkQ3PDlf4PD
n9PDo2PDTP1QDVe1PDS9PD]^;PDWj4QDlQ3PDiFPDjl5PDj4PDWj4PDYm6QDmQ3PDWj4PD[m6QDnQ3VD0PDWj4PD[m6QDnQ3
QDoQ3PDWj4PDYm6QDPR3QDQR3PDWj4PDjl5PD[m6PDSNPDWj4QDRR3PDWj4PDUc3PD`c6PDWj4PDoj4PDTc<PDgX=PDkl5PD
`Q7PDaP<PDcj4PDPd4PDll5PD[m6PDbh2PDgQ7PDVf4QDSR3PDT\;QDTR3QDUR3QDVR3P@kl5QDWR3PDhV3PDjg;PDlX=PDh
V3QDXR3QDYR3PDlFPDWj4PD[m6PD_U3PDWOPD^U3PD_U3PDXm5QDZR3PDaa;PDWS4PD\R3PDWj4PD[m6PD\R3PDgo6PDRm5P
D\R3QD[R3PD\R3PDlV;`DUf1`Dhh1PD]_6PDUl5PDfP1QD\R3TD1QD]R3QD^R3QD_R3QD`R3QD^R3PDn7QDaR3PD^U3PDkl5
PD[m6PDhf4PDTT7PDkl5PDYm6PDRY=PDTT7PDSY=QDbR3QDcR3PDQY;PDPm5PDQY;PD_Q7QDdR3PD\Q7QDeR3QDh9PDWj4PD
HQDfR3QDgR3PDHPDah1PDll5PDHQDhR3PDHPD]JPDHPDcP1PDTY=PDHPDPk4PDYS;PDHPDio2PDfP1QDYIPDj]4PDQm5PD\j
4QDgFQ@j5QDiR3TD1QDjR3PD\j4QDkR3QDlR3TD1QDmR3PD\j4PDT3PDVj4PD\j4PDRj4PDRm5PD\j4PDoU;QDnR3PD\j4QD
oR3QDPS3PD\j4PDbP1QDi5PD\j4QDk:QDQS3TD1QDRS3PD\j4PDll5PD[m6QDSS3PDlP;PDRm5QDTS3QDUS3PDVl4QDVS3TD
1PDfX;PDWf4PDPm5PDfS1PDWf4QDWS3TD1PDVc1PDjY<PDll5PD[m6PDT[4PDYY=PDjP7QDXS3QDfQ3PDU<PDaa;PDXn7PDR
k5PDoZ:PD`T=PDgZ5PD]m4PDcJQDYS3QDZS3PDRm5QD[S3PD[m6QD\S3QD]S3QD^S3TD1QD_S3QD`S3PDVj4QDaS3QDbS3QD
cS3QDXBPD[m6QDdS3PDbf3PDPm5PDbf3PDWj4QDeS3QDR^1P@ml5PDhf4QDfS3QDgS3QDhS3QDiS3QDjS3TD1QDkS3PD[j1Q
DlS3PDc3PDWj4PD]i4PDc3PDWj4QDi5PDYS;PD`W;PDWj4PD[m6QDmS3QDnS3TD1QDoS3QDPT3QDQT3QDRT3QDST3TD1PD[i
:QDTT3QD`BQDUT3QDVT3QDWT3TD2QDXT3PDXGPDPm5PDbX5PDmi;PDSj5PDa_<PDk_6PD[j4PDST7PD[j4PD[j4PD[j4QDYT
3QDZT3QD[T3QD\T3TD1P@Zj6PDm2PDWj4PD[m6QD]T3PD\Z5PDeY=PDnl5PD[m6PDT?QD^T3QDbR1TD1QD_T3PD_W=PDWf4P
D]^5QD`T3QDaT3TD2PDk_6PD[m6QDbT3QDcT3PDb^5PDPm5PDiY=PDjY=QDdT3PDol4PDPm5PDPm4PDR8QDeT3P@[m6PDR8P
DkY=QDfT3QDgT3PDli1PDkl5PD[m6PDmY=PD_j4QDhT3QDiT3PD_j4PDaQ7PDnY=PD_j4PD_4QDQBQDjT3PD_j4PDST7PDd^
6PD_j4PDRT7PD_j4PDPg3PDPm5PDo2PDPg3PDkl5PD[m6PDnc1QDkT3PDNPDPm5PDic<PDZ`5PDXj5PDPk4PDac4QDlT3PDP
k4PDS1PDcn:PDPk4PDZ2PD^m<QDmT3PDZQ<QDnT3PDTa5PDk_6PDTa5PDTj4PDYm6PD`JQDoT3QDPU3QDQU3QDRU3PD[m6PD
_FQDSU3PDhe4PDTZ=QDTU3QDUU3TD1QDVU3PDnl4PDkl5PD[m6PDPe4PDea;PDba5PDPm5PDYm6PDml5PDYm6QDWU3PDml5P
DVZ=PDk^<PDml5QDXU3TD1QDYU3QDfOQDZU3PDU7PDko;PDkl5QD[U3PDWZ=PD]m4PDlh3PDll5PD]o6PDUc1PDkl5QD\U3Q
D]U3QD^U3TD1QD_U3QD`U3PDUj4QDaU3TD1P@nd4PDi^:QDbU3P@kl5QDcU3QDdU3PDk8PDig3PDU3PDdY1QDeU3PD^P7PD[
f;PDWOPDRm5PD[m6PDe:PDnl5PD[m6QDfU3P@kl5PDnl5PDYZ;PDnl5PD[m6PDUf1PDnl5PDaIPD]d3PDWj4PD[5PDPo<QDV
e1PDZQ5PDUm5PD[m6PDcQ5PDPm5QDgU3PD\Z=PDPm5PDgW6PD^4PDYm5PD^i:PD\HQDhU3PD_\;PD\m4PDnGQDiU3PDf[6QD
jU3PD^Z=PD_Z=QDkU3QDlU3TD2QDmU3PDXT1PDRR;PDT3PDPm5QDnU3PDfn;PDWj4PD[m6QDoU3QDPV3Q@i5PDeP<PDnl5PD
`Z=PDYm6PDPf4PDed5PD`U1QDQV3QDRV3PDfS1PDPm5PDbZ=PDfS1PDRm5PDeP<PDSj4PDjl5PDRW=PDSj4PDWj4PD[m6QDS
V3PDSj4PD[m6QDTV3QDkIQDUV3TD1QDmIPDcZ=PDPm5PDdZ=PDZg4PDYm5PD[U3PD_l4PDeQ7QDVV3QDWV3QDXV3TD1QDYV3
PDWP1PDTm5PDPm4PDPm5PD]_6PDfZ=PDjg;PDgZ=PDhe4PDcFPDPU<PDXj1QDZV3PDhZ=PDYm6PDhS1PDnl5QD[V3QD\V3TD
1QD]V3PDYT5PDll5QD^V3QD_V3TD2QD`V3QDaV3PDjl5TD1QDbV3QDcV3PDnl5PD\c1QDdV3QDeV3PDlOQDbR1TD1QDfV3QD
`?QDgV3PDWj4PDXb1QDhV3TD1QDiV3PDaIPDj\4QDjV3QDkV3TD1QDlV3PDXn3PDmT5PDeo:PDR[=QDhb2QDmV3QDnV3QDoV
3PD_P7PDe5PDnn4QDPW3QDQW3PDS[=PDm^;PDmT1PD[m6PD\];QDRW3QDSW3PDmX5PDWj4PDTj4PD[m6PDaIPDUj4PDYm6PD
kV5PDVj4PDRm5QDTW3PDhm5QDUW3PDSY1QDVW3TD1P@Z^;PDec<PDel3PDfm;PDWj4PD_Z5PDQZ=QDWW3QDi5QDXW3PDQm4P
DPm5QDYW3PDV[=PD[m6PDRa3PD[m6PDoo4PD_Q<PDch4PD]a6QDZW3PDXf4PD[m6PD`^:PDYh4QD[W3PDbS1QD\W3PDT_4QD
]W3PDX[=PDRR1PDQ[<PDYj4PDnLQD^W3PDe^;QD_W3PDSQ<PDTQ<QD`W3QDaW3PDjo4QDbW3QDi5PDPY;PD[m6QDcW3QDdW3
PD[m6QDeW3QDfW3PD[m6PDgo3PDWj4PD[m6PD\[=PDWOPD[m6PDVl4QDgW3PD[m6PD]o;PDc3PD[m6PDSQ<PDTQ<PD[m6PDj
g1QDhW3TD1PDTj4`D[m6`DYm6`Dkj4`DlEPD[m6PDUc1QDiW3PD[m6PDi^:QDjW3PDfP7QD`BQDkW3TD1P@i[5QDlW3PD_[=
PD_[=QDi5QDmW3QDnW3TD1QDoW3QDPX3QD\APDc[=PDWj4PDd[=PDcn<PDTS1PDe[=PDf[=PDPm5QDQX3QDRX3TD1PDZg4PD
g[=PDol5PD[\:PD^W=PDkT7SD0QDSX3PDkl5PD[g3PDkl5PDhf5QDTX3TD1WD0QDd2XD0VD0QDTX3TD1WD0QDd2XD0QDUX3Q
DVX3Q@a5TD1WD0QDWX3S@0QDe2XD0VD0`DWj4`Djl5QDVX3Q@a5TD1WD0QDWX3S@0QDe2XD0QDXX3`DWj4`Djl5QFYX3TD6P
D4QDZX3S@0WD0QDd2XD0VD0QFYX3TD6PD4QDZX3S@0WD0QDd2XD0QD[X3WD0QD\X3SD0XD0VD0`DT]4WD0QD\X3SD0XD0QD]
X3`DT]4WD0QD^X3QD_X3XD0`DWHWD0QD`X3QDaX3XD0WD0PDc\=QDbX3XD0WD0QDcX3PDkl5QDdX3XD0QDeX3QDfX3TD1WD0
QDg2QDf2XD0QFgX3TD2WD0QDhX3PDoj4QDQBXD0WD0QDiX3PDWj4PDVV<XD0WD0QDjX3QDi5PDhm5PDXQ3XD0WD0QDkX3PDk
l5QDlX3TD1QDmX3XD0WD0QDnX3QDoX3XD0WD0QDPY3QDQY3XD0WD0QDRY3PD]9PDUj4XD0QDSY3WD0QDk:QDTY3QDWQ2QDUY
3TD1VD0XD0QDSY3WD0QDk:QDTY3QDWQ2QDUY3TD1QDVY3XD0WD0QDWY3QDXY3TD1QDYY3XD0`DYm6`D[m6WD0QDZY3QD[Y3X
D0WD0QD\Y3PDRm5XD0YD2WD0QD]Y3PDRm5QD^Y3XD0WD0QD_Y3QD`Y3XD0QFaY3QDjY1QDY@TD1WD0QDbY3XD0`DUj4`Djl5
WD0QDcY3QDdY3XD0YD2WD0QDeY3QDfY3S@0XD0QDgY3WD0PDRT7QDhY3XD0WD0QDiY3XD0WD0QDjY3XD0QDj8`D_f1`D`f1Q
Da5WD0PD[m6QDkY3QDlY3XD0QFmY3QDa5Q`1j5WD0QDnY3XD0VD0QFmY3QDa5Q`1j5WD0QDnY3XD0QDoY3QFPZ3TD3QDa5Q`
1j5WD0Q`1j5QDQZ3XD0VD0QFPZ3TD3QDa5Q`1j5WD0Q`1j5QDQZ3XD0QDRZ3WD0QDY@aDo5aD_5SD0PDPm5`DYm6`DZm6`D[
m6`Doj4aD_5SD0S@0XD0QDSZ3QDTZ3Q`1j5WD0QDUZ3XD0QDVZ3WD0Qd1j5QDi2XD0`Doj4QDj8aD_5WD0QDi2XD0`Doj4QD
j8aD_5WD0QDY@Q`1j5QDi2XD0S@0QDWZ3QDXZ3PDo9QDYZ3WD0Q`1j5QDZZ3XD0QFZT1QDa5Q`1j5WD0Q`1j5QD[Z3XD0QD\
Z3QDa5Q`1j5Q@Y@WD0Q`1j5QD]Z3XD0WD0QDi2`DWQ7`Dll5`Dkl5`DPm5`DWj4`Djl5`DRm5`DXm5`Ddi3`DYm5`D[Q7`DU
j4`Dml5`DYj4`Dol5SD0QDU[1XD0aD_5WD0PD[m6PDPDPDPm5XD0PDXDWD0QDc<PD[m6SD0QD^Z3QD_Z3XD0PDol5`Def4`D
m^=`D`Q7`DYP7`DPk4`DQk4`DcQ7`DaQ7`DXP7WD0SD0QD`Z3XD0`E[m6`EfF`EV8`EgFQDaZ3TD1WD0QDh2XD0`DZ7`Dd\5
`DXf1`Dkl5QDbZ3WD0PDbR7QDgFSD0XD0VD0QDbZ3WD0PDbR7QDgFSD0XD0QDk>QDa5WD0QDcZ3QDdZ3XD0QDeZ3QDfAWD0Q
DfZ3XD0QDgZ3QDhZ3TD1WD0QDiZ3XD0VD0QDhZ3TD1WD0QDiZ3XD0QDjZ3QFmY3TD4QDa5Q`1j5WD0QDkZ3QDlZ3XD0VD0QF
mY3TD4QDa5Q`1j5WD0QDkZ3QDlZ3XD0QD^b1QF\Z3QDa5WD0PDHSD0XD0VD0QF\Z3QDa5WD0PDHSD0XD0PD1QDmZ3WD0PDHS
D0XD0VD0QDmZ3WD0PDHSD0XD0PD1WD0QDgFPDec1SD0XD0QFmY3WD0QDnZ3PDVOQDoZ3XD0QDa5QDP[3TD3WD0QDQ[3XD0`D
kl5WD0QDR[3TD1QDS[3QDT[3XD0QDa5WD0QDU[3TD2QDV[3PDkl5QDS]1XD0WD0QDW[3PDkl5QDX[3QDY[3XD0WD0PDVl4QD
Z[3XD0`DWj4`Djl5WD0QD[[3XD0`Dkl5WD0QD\[3QD][3XD0`D_f1`D`f1`DZ5`Dg\5`DX_4`Dol5`Dkl5`DWj4`DUj4`DTf
1QFmY3QDa5Q`1j5WD0QD^[3PDRm5QD_[3XD0WD0QDo?QD`[3TD1QDa[3XD0QDb[3PDbh2PD]g3PDVOPDdh2QDc[3QDSW1`Dh
Z4`Dag1`DcF`Doo4`DZg3`DXc5`DhH`D_\7`DeHS@0QDd[3QDZ@PDT\4`Dkl5PDfc1QDe[3PDol5QDY@S@0WD0QDf[3XD0QD
g[3QDc<TD1PD[m6QDh[3QF\Z3TD1QDa5WD0PDYm6Q`1j5SD0XD0QDi[3QDj[3WD0QDk[3XD0QDl[3QDm[3QDn[3PD[m6QDo[
3QDP\3QDo[3QDP\3QDQ\3QDa5Q`1j5WD0QDR\3XD0QDS\3QDT\3QDU\3`DWG`Dkl5`DWj4PDna7QDV\3QDW\3QDX\3QDb5Q@
g5Q`1j5QDY\3QDY@QDZ\3PD[m6QD[\3QD\\3PDdX<PDX_<QD]\3QD^\3PDkX1QD_\3PD\j4QD`\3QDa\3PD\j4QDb\3PD]9P
DWj4PD[m6PDWi5PD[m;PDUj4PDVNPDS2PDRj4PDi^:QDc\3QDd\3QDe\3PD[m6QDf\3PD[m6QDg\3QEh\3QDi\3TD1WD0QDj
\3XD0QDk\3QDa]1QDl\3QDU[1QDm\3QDn\3QDo\3QDP]3PDRm5QDQ]3QDR]3QDS]3QDT]3QDU]3QDV]3PDPU1QDW]3PDXb1Q
DX]3PDWb1QDY]3PD\j4PDYm6QDZ]3PDll5QD[]3QD\]3PDll5PDP9QD]]3QD^]3QD_]3QD`]3QDa]3PDkl5QDb]3PDol5QDc
]3QDd]3QDe]3PDXc1QDf]3PDfZ8PDem;QDg]3QDh]3PDfn;PD[i4PDVl4QDi]3QDR6Q@SIQDTIWD0QDj]3XD0QDR6TD1WD0Q
DVR3XD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0QD
k>QDj2QDa5TD1WD0QDY@S@0QDk]3XD0VD0QDj2QDa5TD1WD0QDY@S@0QDk]3XD0QDm=QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm
2XD0VD0QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2XD0QDl]3QDm]3WD0PD[b3PDQT=XD0VD0QDm]3WD0PD[b3PDQT=XD0QDk>WD
0QDn]3PDfW=QDo]3XD0WD0PDXb=PDYb=XD0QDP^3TD3WD0PDoj4PDgo6PDa\7XD0WD0QDQ^3QDR^3PDTm5XD0QDS^3WD0QDT
^3PDca;XD0WD0PDWj4QDU^3XD0VD0WD0PDWj4QDU^3XD0QDV^3WD0PDPg1PDkl5PD[b=XD0QDW^3TD3WD0PDPg1PDkl5PD^b
=XD0WD0QDX^3PDRm5XD0QDY^3WD0PDeg:PDWHPDWj4XD0QDZ^3WD0QD[^3PDWj4PDbi3XD0QD\^3WD0QD[^3PDWj4QD]^3XD
0WD0QD^^3PDWj4PD[m6PDfb=XD0WD0PDRm5QD_^3PD\h:XD0VD0WD0PDRm5QD_^3PD\h:XD0QDm=WD0PDhb=PD\h:XD0PDYm
6WD0PDib=PDkl5XD0QD`^3QDb5TD1WD0QDa^3PDPg3XD0VD0`DbH`DRj4QDb5TD1WD0QDa^3PDPg3XD0QDb^3`DbH`DRj4QD
c^3TD4WD0QDd^3QDe^3QDbR1QDf^3XD0VD0QDc^3TD4WD0QDd^3QDe^3QDbR1QDf^3XD0PD1WD0QDU\1PDRm5QDg^3TD3PDX
m5PDhl5XD0PD\g3TD1WD0QDh^3TD2PDh^;XD0WD0QDi^3PDSP5PDRm5XD0QDa5PDYm6WD0PD]m6PD_3XD0WD0PDSh<QDj^3X
D0WD0QDk^3PDkU4PDWj4XD0VD0WD0QDk^3PDkU4PDWj4XD0QDl^3WD0QDi5PDYm6PDPg1PDRm5XD0WD0PDVj4QDm^3PDS1PD
bd4XD0WD0PD[m6PDVk4PDln4XD0WD0PDTj4PDVi1XD0VD0WD0PDTj4PDVi1XD0QDn^3WD0PDRc=PDcFXD0WD0PDmh5PDSc=X
D0QDo^3QDa5TD1WD0QDP_3PD[m6PD]m6QDQ_3XD0WD0PD`e3PD_Q1PDbd4XD0WD0PDWm4PD[m6PD_o4XD0VD0WD0PDWm4PD[
m6PD_o4XD0QDm=WD0QDR_3P@Ym6QDn2PDTc=XD0WD0QDfb2PDZP7PDTc=XD0QDS_3TD1QDa5TD1WD0QDe^3QDT_3XD0VD0QD
S_3TD1QDa5TD1WD0QDe^3QDT_3XD0QDU_3WD0QDV_3QDW_3XD0QDX_3TD1QD^_1WD0QDY_3QDZ_3QD[_3XD0`DWb3PDYm6WD
0PDWc=PDWj4XD0QD\_3TD1QD]_3QD^_3TD1WD0QD__3XD0VD0QD^_3TD1WD0QD__3XD0QD`_3WD0PDoCPDYm4QDa_3XD0WD0
PDUj4PDR8PD`FXD0WD0QDb_3PDUj4XD0QDc_3TD1QDd_3WD0QDe_3PD[m6PDl];XD0WD0PDUj4PDZP7QDf_3XD0VD0WD0PDU
j4PDZP7QDf_3XD0QDg_3QDh_3TD2WD0QDi_3PDYHPDol5XD0QDj_3WD0QDk_3QDl_3PDWj4XD0QDm_3WD0PDml5QDn_3XD0V
D0WD0PDml5QDn_3XD0QDo_3WD0QDP`3PD[5XD0VD0`Dc\<WD0QDP`3PD[5XD0QDQ`3`Dc\<WD0QDR`3PDfP7XD0QDS`3TD2Q
DT`3WD0QDU`3XD0QDV`3TD1QDW`3WD0QDX`3XD0TD2QDY`3WD0PDnZ4XD0WD0QDZ`3PD]m6XD0QD[`3TD1WD0QD\`3XD0VD0
QD[`3TD1WD0QD\`3XD0QD]`3WD0QDbY1PD]JXD0VD0WD0QDbY1PD]JXD0QD^`3`EoE`Ech2`El8`Ek8`En9`E>`Em8`En8`E
an3`Eo9`Edh2WD0PD\g3PD\8QD_`3XD0SD0WD0QD``3QDo]3PDUj4XD0QDa`3PDUj4TD3WD0PDml5PDYm6PDYd=XD0QDPKQD
b`3PDTJWD0PDUj4PD[m6PDm5XD0WD0QDc`3QDd`3PDkl5XD0aD_5WD0QDe`3PD[m6QDf`3XD0WD0QDg`3QDh`3QDRd2XD0VD
0WD0QDg`3QDh`3QDRd2XD0PD1WD0QDi`3QDj`3QDk`3QDl`3TD1QDm`3XD0WD0QDmi1PDZd3PD[Q7XD0WD0QDUQ1PD\j4PDZ
d3PD[Q7XD0WD0QDn`3PDZd3YD2XD0WD0PDhZ4QDo`3XD0`Dkl5WD0QDPa3XD0QDQa3`D_\7WD0QDRa3PDkl5XD0QDSa3WD0P
DWj4PD[m6PDbh:PDkl5XD0QDTa3TD2QDUa3WD0QDVa3PDkl5QDWa3XD0QDXa3TD1WD0QDYa3TD1PDbd=PDRm5XD0QDXa3TD1
WD0QDYa3TD1PDfb;PDRm5XD0QDZa3TD1QD[a3QDXa3TD1QDa5TD1WD0QD\a3XD0QD]a3WD0QD^a3QD_a3XD0QD]a3QD`a3TD
2WD0QDaa3XD0QDba3QDa9TD2WD0QDca3PDfP7XD0`DYm6`DPk4`DQk4`Doj4QDa9TD1QDa5WD0QDda3XD0PD[m6QDa9TD1QD
a5PDmR1WD0QDea3TD1QDfa3XD0WD0PDai3QDa>QDe;TD1QDga3PDRm5PDd3XD0WD0PDfQ7PD[m6PDej3XD0WD0QDha3TD1PD
^U3PDXm5XD0QDia3TD1QDja3WD0QDka3PD^U3QDla3PDXm5XD0WD0QDma3QDna3XD0VD0WD0QDma3QDna3XD0QDoa3WD0PDn
g3QDPb3XD0WD0PDkQ7QDQb3XD0WD0PDll5QDRb3PD\X=XD0QDa5WD0PDYm6PDQ[3XD0VD0QDa5WD0PDYm6PDQ[3XD0QDk>WD
0YD1PDRm5PDeP<XD0QDSb3Q@`GWD0QDTb3PDRj4XD0QFUb3Y@0WD0PDgc;XD0QDhJWD0QDVb3PD[m6QDWb3XD0WD0QDXb3TD
1PDUf7XD0QFYb3Q@_5Y@0WD0QDZb3XD0QD[b3WD0QD\b3TD1Q@]b3QD^b3XD0QFfMY@0WD0QD_b3XD0QD`b3QD_5WD0QDab3
XD0WD0QDkIQDbb3XD0WD0PDRj4PDWj4PDRY;XD0WD0QDgFS@0PDW5PDll5QDcb3P@kl5XD0VD0WD0QDgFS@0PDW5PDll5QDc
b3P@kl5XD0QDdb3WD0QDeb3TD2QDfb3XD0SD0WD0QDeb3TD2PD_P7XD0QDgb3TD1QD^_1WD0QDhb3QDib3Q@jb3TD1QDkb3X
D0QFlb3TD1WD0QDmb3XD0`D[m6`D\\4`D[\4`DYm6`DWj4`D\g=QDa5Q@g5Q`1j5S@0WD0QDnb3XD0VD0QDa5Q@g5Q`1j5S@
0WD0QDnb3XD0QDob3PDUj4PD[m6QDPc3VD0PDUj4PD[m6QDPc3QDQc3PDWj4QDRc3PDk_6QDSc3QDTc3QDUc3QFVc3WD0QDW
c3XD0VD0QFVc3WD0QDWc3XD0QDXc3QDYc3TD2WD0PDfP7XD0VD0QDYc3TD2WD0PDfP7XD0PD1QDZc3QD[c3`Djg=QD\c3S@0
WD0QD]c3XD0PDgP1QD^c3PDk_6PDna7PDVj4PDkl5PDna7QD_c3TD2PDfP7PD^U3PDXm5QDej1PDhh3PD]7QD`c3PDSj4P@[
m6QDac3PDT8QDbc3QDbc3VD0QDbc3PD1QDcc3QDdc3QDec3Q`1j5WD0QDfc3XD0VD0QDdc3QDec3Q`1j5WD0QDfc3XD0QDgc
3QDhc3Y@0Q@b5Q@j5WD0QDP3XD0VD0QDhc3Y@0Q@b5Q@j5WD0QDP3XD0QDic3QDjc3WD0QDkc3QDlc3XD0QFo5TD2WD0QDmc
3QDnc3XD0QDoc3PDml5`DlGQFPd3TD1`Ea1`EV3`EgO`EhO`EH`EWj4`E[m6`EYm6`EZm6`Ekl5`EdQ7`EYP7`Ecl<WD0QDo
2XD0QDYMQ@l5WD0QDo2XD0QDQd3UD0WD0QDo2XD0SD0PDfY6PDkl5PD]h=QDRd3PDWj4PD[m6PDSIQDSd3PDkl5PDQT5PDUj
4PD[m6QDTd3PDUj4TD1QDUd3Q@RAPDji4QDPAQDVd3PD[j1PD]h=QDWd3PDkl5PDio2QDXd3PDkl5PDUk2PDW6PDkl5QDYd3
QDZd3PDTj4PDfV3QD[d3QD\d3QDRk2PDTj4PD^U3PDhHPDeg:PDV8PDQh;PD[T=QD]d3PDaV=PDTc<PDXj4PDVT=PDhV3PDQ
[<PDh4PDX_;PD^m<QD^d3PDU6PDnT5PDhm5PDnT5PDWb1QD_d3QDmAQD`d3QDcGQDad3PDWf4PD[m6PDVc1PDYm6QDbd3PDk
l5QDcd3QDdd3QDed3PDRm5QDfd3QDgd3PDUj4PDUc=PDSY1QDhd3PDZ^;QDid3QDjd3PDo\5PDQm5PDS_<PDcQ5PDPm5PDn7
PDhf4PDVl4QDkd3PDYm6PDZFPDi6QDld3QDmd3QDnd3PDYm6PD\_6PDdo;PD[EPDUj4PDVc1PDX:PDUj4QDod3PDjl5QDPe3
QDQe3PDjh=QDbR1QDRe3PDdo;QDbR1PDVNPDTT=QDSe3PDo^4QDTe3PDW5PDll5PD`Q7PDYm6PDoS1PDkl5PDYm6QDUe3PDR
m5PDYm6QDVe3QDWe3QDXe3QDgQ1QDYe3PDcX:PDYm5QDZe3QD[e3QD\e3QD]e3PD[m6QD^e3QD_e3QD`e3QDPW3QDQW3PDXG
PDPm5PD\\;PDP1QDae3QDbe3QDce3PDUj4QDde3QDee3QDfe3QDge3QDhe3QDie3QDje3QDke3QDle3QDme3QDne3QDoe3TD
1QD^HQDPf3QDkIQDQf3QDRf3VD0QDRf3PD1QDSf3PDm]5QDTf3`E>`En9QDUf3PDYm6QDVf3QDWf3QDXf3TD1QDYf3QDZf3Q
D[f3Q@\f3QD]f3QD^f3QD_f3QD`f3PDVj4PDkl5QDaf3PD`Q7PDWf4PD[m6QDbf3QDcf3QDdf3QD^\2QDef3PDaa;PDWS4QD
ff3QDgf3PDne1PDcQ1QDhf3PDfP7PDfU5QDif3PDfP7QDjf3QDkf3PDll5PD[m6PD\X=PDkl5QDlf3PDTa5PDYm6PDST7PD`
V;PDli1PDkl5PD[m6PDmY=PDgo3PDWj4PD[m6PDhEPDkl5PDfZ:PDjo2QDmf3S@0PDVNPDTT=QDnf3QDof3QDPg3TD3QDQg3
QDRg3PDkl5PDjl5PD[m6QDSg3PDkl5QDk:QDTg3QDUg3QDVg3QDWg3QDXg3QDYg3QDZg3PD[m6PDgl<QD[g3TD1QD\g3QD]g
3PDXm4QD^g3PD[m6QD_g3QD`b2TD1QD`g3QDag3QDbg3QDdP1QD_HTD3PDnl5QDcg3QDRFPD[m6QDdg3PDbg5QDeg3QDfg3Q
Dgg3QD`k2PDUj4PD^S=PDcFPDPU<QDhg3PDRW3PDna7PDeP<PDnl5PDoj4QDig3QDjg3PDSj4QDkg3PDSj4QDlg3PDWj4QDm
g3PDSNQDng3QDog3QDPh3P@Pe4QDQh3TD1QDV\2QDRh3QDSh3QDTh3QDUh3QDVh3PDQk=PDkl5PDVNQDWh3QDXh3QDYh3PDW
Z=PD]m4QDZh3TD3PDjo2PDYm5QDZZ2QD[h3SD0PDjl5PDYm6PDki;PDWj4QD[GQD\h3PDVj4PDkl5QDWHQD]h3PDVj4PDkl5
PD]P7QD^h3QD_h3TD1QD`h3QDah3TD1PDRj4QDbh3QDch3QD_AQDdh3QDeh3PDdP1QDfh3PDHPDVb:PDVl4QDgh3PDYQ1PDZ
EPDXd7PDkl5PD[m6PDdh4QDhh3QDih3PD`k=PDWf4aE_5`EbQ7`Ele4WD0QDjh3PDYHXD0VD0`Dol5aE_5`EbQ7`Ele4WD0Q
Djh3PDYHXD0QDkh3`Dol5WD0QDlh3PDml5PD[m6QDmh3XD0WD0PDUj4QDnh3TD1PDWP=XD0WD0PDPHQDoh3PDUj4PD[Q7QDP
i3XD0WD0PDm9PD]m6XD0VD0WD0PDm9PD]m6XD0QDm=WD0PDjl5PDYm6PD]_6XD0QDQi3WD0PD]_6QDQi3XD0VD0WD0PD]_6Q
DQi3XD0QDRi3WD0QDSi3PDUj4QDi5PDcn:XD0WD0QDTi3PDWf4XD0QDUi3WD0QDVi3XD0VD0QDUi3WD0QDVi3XD0QDWi3WD0
QDXi3QDYi3XD0WD0QDZi3PDfV=XD0WD0QD[i3PD[m6PD\HXD0WD0QD\i3PD[m6QD]i3XD0QD^i3TD4WD0Q@_i3QD`i3QD]b3
XD0WD0QD_i3QDai3P@bP7QDbi3QD]b3XD0WD0QDai3P@bP7QDbi3QD]b3XD0WD0QDci3PDTj4XD0`DRm5`D[m6`D_P7`DWH`
DSj4`DhP7VD0WD0QDci3PDTj4XD0`DRm5`D[m6`D_P7`DWH`DSj4`DhP7QDdi3WD0QD_c3PDTj4XD0QDei3WD0QDfi3TD2QD
gi3XD0VD0QDei3WD0QDfi3TD2QDgi3XD0QDhi3WD0QD`?QDii3P@\j4PDWj4XD0WD0QDg_1QDji3QDki3XD0WD0QDli3Q@ca
1QDmi3PDml5XD0QDni3WD0QDoi3QDPj3PDWj4PDaZ=XD0WD0PDWj4PDaZ=QDQj3XD0WD0PDfP1PDWj4XD0QDRj3WD0PDVd5P
DWj4QDi5XD0WD0QDSj3TD2QDTj3XD0WD0QDUj3QDVj3XD0WD0QDWj3TD1QDXj3PDUj4XD0QDYj3WD0QDZj3PD_P7PD]6XD0W
D0QDb5Y@0PDi]2XD0VD0WD0QDb5Y@0PDi]2XD0QD[j3WD0QD\j3QD]j3XD0WD0QD^j3PDYm6TD1QD_j3XD0`Dkl5WD0QD`j3
XD0QDaj3WD0QDbj3PDfP7PDRm5XD0QDcj3WD0QDje3QDdj3QDej3XD0VD0aD_5WD0QDje3QDdj3QDej3XD0QDfj3aD_5WD0Q
Dgj3P@kl5QDi5QDhj3XD0WD0PDfQ7PD[m6PDej3XD0WD0QDij3PD[m6PDej3XD0WD0PD`Q7PDjl5PDXi5XD0WD0PDid5QDjj
3P@kl5PDTa5XD0WD0QDkj3PDRm5PDTa5XD0WD0PD[j1PD]h=XD0WD0QDlj3QDi5QDmj3QDnj3XD0WD0QD\[2QDoj3PDml5XD
0WD0QDPk3PD[m6QDQk3XD0VD0WD0QDPk3PD[m6QDQk3XD0QDRk3WD0QDSk3P@Rj4QDTk3PD^l=XD0WD0QDUk3QDVk3QDWk3X
D0VD0WD0QDUk3QDVk3QDWk3XD0QDXk3WD0QDlMTD1QDSCQDYk3QDSk2XD0WD0QDZk3PDRm5XD0QD[k3WD0QD\k3PDWj4PDQ_
<XD0WD0QD]k3Y@0QD^k3TD1QD_k3XD0SD0WD0QDQAQ@`k3PDWj4XD0VD0WD0QDQAQ@`k3PDWj4XD0QDm=WD0QDak3PDWj4XD
0WD0QDXIQDbk3PDZDXD0VD0WD0QDXIQDbk3PDZDXD0QDck3WD0QDdk3PDRm4PDmf4XD0QDek3WD0PDml5QDfk3PD`Q7QDWc2
XD0QDgk3WD0PDWj4QDhk3PDml5XD0QDik3WD0PDUj4PD[m6QDjk3QDkk3XD0WD0PDoS1PDTm5XD0WD0QDlk3QDVAQD`BQDmk
3XD0WD0PDjo2P@Ym6QDnk3XD0WD0QDok3PDjl5PD[m6XD0QDPl3WD0QDQl3XD0QDRl3WD0PDZf4PDkl5QDSl3XD0WD0QDTl3
PDRj4XD0`D[m6`DYm6`DTa3WD0PDRj4PDll5QDUl3XD0WD0QDVl3PDjl5XD0QDWl3WD0QD`c2PDXP7PDfR7XD0VD0WD0QD`c
2PDXP7PDfR7XD0QDm=WD0PDYm6QDXl3QDe^3QDi5QDYl3XD0WD0PDUj4PDVi5PDWk4XD0WD0PDWf4PD[m6PDcb;XD0WD0PDn
l2PDUh4XD0WD0QDZl3PDUj4PDmDXD0WD0PDWj4QDi5PD\[;XD0WD0QDVEQ@Y@QD[l3PDWj4QD\l3XD0WD0QD`?PDPm5PDXDX
D0WD0QD]l3QD^l3QD_l3PD_P7XD0WD0QDQFQDXLPD_P7XD0WD0QD`l3PD[m6QDal3PDkl5XD0WD0QD`l3QDbl3QDcl3P@Xg;
PDkl5XD0SD0WD0QDdl3QDel3WD0PDmZ:PDmm5PDll5XD0WD0QDfl3TD2QDid2PDkl5QD`BQDmk3XD0WD0QDSj2QDgl3TD2QD
hl3XD0WD0QDil3QDjl3QDi5QDkl3XD0WD0PD`Q7QDll3XD0VD0WD0PD`Q7QDll3XD0QDml3WD0QDnl3PDdm=XD0WD0QDol3P
DPm5QDPm3XD0WD0QDQm3PD4QDRm3XD0WD0PDWj4PD[m6QDSm3XD0VD0WD0PDWj4PD[m6QDSm3XD0QDTm3WD0PDk_6QDUm3PD
hf3XD0WD0QDVm3TD1QDWm3XD0VD0WD0QDVm3TD1QDWm3XD0QDXm3WD0PDYm6QDYm3PDkl5XD0QDZm3WD0QD[m3PD[m6PDgm=
XD0WD0QD\m3PDnl5PD[m6QD]m3XD0WD0QD^m3PDll5XD0QD_m3WD0QDa5QD`m3QDam3XD0QDbm3WD0QDQAPDRm5TD1PDjo2X
D0WD0QDcm3TD2PDRj4XD0VD0WD0QDcm3TD2PDRj4XD0QDdm3WD0QDem3PDll5PD^U3XD0WD0QDn`3QDfm3QDgm3XD0QDhm3W
D0QDim3PDll5PDRDXD0WD0QDjm3TD1PDml5XD0`DiS1`DYG`DZGSD0QFkm3TD2WD0QDlm3Q@mm3QDT3XD0QFkm3TD1QDa5Y@
0WD0QDU3XD0VD0QFkm3TD1QDa5Y@0WD0QDU3XD0QDnm3WD0QDom3Q@Pn3PDfP7XD0QDQn3`DPe4`DfY1`DWW5`Di^5`DUf1`
D[Y1`DXf1`DmF`D[X5`Dfe1`Da_4`DPc4`Dl_5WD0QDRn3QDmj2TD1QDSn3XD0WD0QDSj2PDWj4PDmf4XD0WD0QDTn3QDi5Q
DUn3TD1QDVn3QDWn3QD`BQDXn3XD0WD0QDYn3QDZn3Y@0PDVOXD0WD0QDYn3QDZn3XD0VD0WD0QDYn3QDZn3XD0QD[n3WD0Q
D\n3QD]n3XD0QD^n3WD0QDb^2PDml5QDi5PDcn:XD0WD0PD\g3Q@_n3QD`n3QDan3XD0WD0PDjg3QD`n3QDan3XD0WD0QDbn
3P@\j4PDVOQDcn3XD0WD0QDdn3QDcGQDen3PDkl5QDi5QDfn3XD0WD0QDgn3QDhn3PDPEXD0WD0QDin3PDRm5QDjn3XD0WD0
QDkn3QDQBP@Ym6QDln3XD0VD0WD0QDkn3QDQBP@Ym6QDln3XD0QDmn3WD0QDnn3PDUj4TD2QDon3XD0WD0QDPo3PDRm5PDlh
=XD0WD0PDRP5PDRm5PDZ6XD0WD0QDQo3QDRo3PDkl5PD[_6XD0WD0PD]n=XD0WD0QDSo3TD3QDTo3PDRj4XD0VD0WD0QDSo3
TD3QDTo3PDRj4XD0QDUo3WD0PDc_5PDVj4PDkl5XD0WD0PDRj4PDWj4PDRY;XD0WD0PDnGPDcn:XD0VD0WD0PDnGPDcn:XD0
QDVo3WD0PD\d5XD0VD0WD0PD\d5XD0QDWo3WD0QDXo3QDYo3TD2PDfb=XD0WD0PDf[6QDjU3XD0WD0QDZo3QDi5QD[o3XD0`
DRj4`DSj4WD0PDWj4QD\o3QD]o3XD0WD0QD^o3PDPm5QD_o3XD0WD0PDfP7QD`o3PDk^<XD0WD0QDao3QDbo3XD0WD0PDml5
QDco3PDbZ;XD0WD0PDlP7QD`BQDdo3XD0VD0WD0PDlP7QD`BQDdo3XD0QDeo3WD0QDfo3QDVe1PDfV;XD0WD0QDgo3P@Rj4P
DWj4PD`[=XD0WD0QDho3QDio3QDjo3Q@i5QDko3XD0WD0QDlo3TD1QDmo3PD[m6QDno3XD0WD0QDQAQ@h9QDoo3XD0WD0QDQ
AQDPP4XD0`D^g1WD0QFQP4PDUR1PDnl5XD0SD0UD0QFRP4TD3WD0QDSP4QDTP4XD0SD0WD0QDUP4QDVP4QDWP4XD0WD0PDi^
:PDXZ=XD0WD0QDgQ1QD\V1QDXP4XD0VD0WD0QDgQ1QD\V1QDXP4XD0QDYP4WD0QDZP4QD[P4XD0VD0WD0QDZP4QD[P4XD0QD
\P4WD0PDcY1PDj\4XD0WD0QD]P4Q@^P4PDai3TD2QD_P4TD2PDYo:XD0WD0QD`P4TD2QDaP4XD0WD0QDbP4TD2QDcP4XD0WD
0QDdP4QDbR1QDeP4XD0VD0WD0QDdP4QDbR1QDeP4XD0QDfP4WD0QDgP4QDhP4QDiP4XD0WD0QDjP4XD0SD0WD0QDkP4P@[j4
P@TT7P@Ym5Q@lP4QDmP4QDnP4XD0VD0WD0QDkP4P@[j4P@TT7P@Ym5Q@lP4QDmP4QDnP4XD0QDoP4WD0QDcLPDHQDPQ4TD2Q
DQQ4XD0WD0PDVj4PDkl5P@UR<QDRQ4XD0WD0QDSQ4QDTQ4XD0QDUQ4WD0QDbR1QDVQ4PDkl5XD0QDWQ4QFXQ4WD0QDYQ4QDZ
Q4TD1XD0SD0TD8PDXm5WD0QD[Q4PDUj4XD0YD2`DcFWD0QD[Q4PDUj4XD0QD\Q4`DcFWD0QDhb2Q@j5QD]Q4XD0SD0WD0QDb
5QD^Q4QD_Q4XD0QD`Q4WD0QDb5QDaQ4Q@i5QDbQ4XD0VD0WD0QDb5QDaQ4Q@i5QDbQ4XD0QDcQ4UD0QDh5SD0QFdQ4WD0Q`1
j5QDW3XD0QDeQ4UD0SD0QFdQ4WD0Q`1j5QDW3XD0QDeQ4UD0QDh5QFdQ4WD0Q`1j5QDW3XD0QDeQ4UD0QFdQ4WD0Q`1j5QDW
3XD0QDeQ4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDfQ4QDgQ4WD0QDQ3XD0VD0QDgQ4WD0QDQ3XD0QDhQ4`
E\j4`EHQDiQ4Q`1j5WD0QDR3XD0WD0QDR3XD0QDjQ4`E>`En9QDkQ4Q`1l5Q`1j5WD0QDX3XD0`Dne1`Dno=QDlQ4WD0QDmQ
4QDa5XD0QDnQ4WD0QDoQ4TD3PDll5QDPR4XD0QFQR4QDRR4Q`1l5Q`1j5WD0QDSR4XD0`Dd\5`DWP>`DXP>`DoQ5`DT4QDa5
Y@0WD0PDUj4PDY9XD0`Ddo;`D[m6QDo5QDa5PDUj4PDc\<QDTR4QDUR4QFfMQDVR4Q`1j5WD0QDW3XD0`DkMQDa5PDoW;WD0
QDWR4XD0PDZP>SD0QDo5QDa5Q`1j5QDXR4PDYm4QDa5QDYR4PDnl5QDZR4QDQAS@0S@0QD[R4PDWj4QD\R4WD0QD]R4XD0QD
o5QDa5SD0PDcR7PDXm5WD0QDW3XD0QDkEQD^R4Q`1j5QD_R4QFZT1QDa5YD0WD0QDW3XD0QD`R4QDa5Y@0WD0QDaR4XD0PDR
m5UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0VD0UD0QD
o5WD0Q`1j5QDW3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDbR4UD0SD0QDo5WD0Q`1j5QDW3XD0QDbR4UD0QDh5QDo5W
D0Q`1j5QDW3XD0QDbR4UD0QDo5WD0Q`1j5QDW3XD0QDbR4WD0QDcR4QDdR4XD0PDjl5PDj4QDeR4PDSDPDWj4PDPk4PDYQ3P
DHQDfR4QDgR4PDRm5QDhR4PD^8`En9`E>QDiR4PDV[<PDRm5QDjR4QDkR4PD[m6PD_m<PD[Q1QDlR4PDUl=QDmS3PDWj4PDZ
DPDkl5QDmR4QDgIQDnR4PDX4PDWj4QDoR4PDRm5PDUj4PD\m6PDXc;QDa5PDRj4PDll5PDkU4QDPS4PD[m6QDQS4QDRS4PDZ
DPDkl5PDjl5PDYm6PDki;QDSS4PDml5QDo5QDa5Q`1l5WD0QDTS4XD0QDo5TD1QDUS4QDVS4S@0S@0WD0QDWS4XD0QDo5QDf
b2WD0QDW6Q`1j5QDXS4XD0PDgNQDa5PDc\=QDYS4QDZS4QD[S4PDVh1PDkl5PDXQ3PDnb6QD\S4PDHPD[e2PDWj4SD0PD[e2
QDa5QD]S4QD^S4QD_S4QFVGTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`Dml5Q@_5QF`R4QDa5Q`1l5Q`1j5WD0QDW3XD0QD`S4Q`1
j5WD0QDW3XD0QD_5PDkl5QD_5Q@o5`DkMWD0Q`1j5QDW3XD0`DRm5WD0QDaS4XD0Q`1j5QDj8QDd5Q`1j5WD0QDbS4XD0QDo
5QDa5Q@d5WD0QDcS4XD0`DVf4`DRm5S@0aD_5QDdS4Q`1j5PDgb6QDo5TD3QDeS4P@Rm5P@VOWD0Q`1j5QDW3XD0QDo5TD3Q
DQZ2WD0PDRm5SD0XD0QDo5TD3QDa5Q`1j5WD0QDfS4QDgS4XD0PDc\=QDhS4QDiS4QD]b3PDUj4QDjS4PDml5QDkS4PD_P7Q
DlS4QDmS4QDnS4QDoS4TD2QDPT4QDQT4TD2QDRT4`EXO`EZO`EWO`EYO`EVO`E[OWD0QD[3XD0QDST4`EXO`EZO`EWO`EYO`
EVO`E[OWD0QD[3XD0QDTT4TD2QDj8QFUT4QDa5Q`1l5WD0QDVT4XD0QD\]1QDWT4QDXT4TD2QDYT4QDZT4QD[T4TD1WD0QD\
T4S@0QD]T4XD0QFUT4Q`1l5WD0QD^T4PDRm5XD0QD_T4QD`T4PDkl5aDaT4`DT]4SD0QDbT4QDcT4TD1PDYm5WD0SD0XD0QD
dT4PDTj4PDnl5QDeT4TD2PDWf4PDjl5QDfT4QD`c2QDo5WD0QDgT4XD0QDl>PDUj4PD[m6PDZEPDkl5QD[GQDhT4QDiT4QDj
T4QDkT4TD1PDRj4QDlT4QDmT4Q`1j5WD0QDnT4XD0QDoT4QDPU4PDRm5QDQU4PD[m6QDRU4QDSU4WD0QDTU4XD0QDUU4QFUT
4WD0QDVU4QDWU4XD0PDRm5QDXU4QD\k1QDYU4QDZU4WD0QD[U4XD0QD\U4QD]U4TD1QD^U4QDVGQD_i3Q@l5WD0QD_U4XD0W
D0QD`U4XD0TD2QDaU4PDml5Q@bU4WD0QDcU4XD0`Dkl5QDdU4QDeU4S@0WD0QDfU4XD0WD0QDgU4XD0QDP_3QDhU4QFo5Q@l
5WD0QDiU4XD0PDRm5QDjU4Q@l5WD0QDkU4XD0QDlU4QDo5Q@SIQDTIWD0PDP3XD0QDmU4QDZT1WD0PDhQ>XD0`DRm5QFo5QD
nU4Q`1l5WD0QDoU4XD0`DRm5QDo5QDPV4SD0S@0WD0QDQV4XD0QFVGQ`1l5WD0Q@SIQ@TIQ`1l5QDZ3XD0aDRV4Q@_5QDSV4
Q`1l5WD0Q@SIQ@TIQDZ3XD0QDo5TD2PDHPDSU3WD0QDZ3XD0QDo5TD2PDPm5WD0QDZ3XD0QDTV4WD0QDUV4XD0QDVV4QDSIQ
DTIWD0QDWV4QDXV4QDYV4XD0QDTIWD0QDWV4QDXV4QDYV4XD0QDSIQDTIQDZV4WD0QD[V4XD0QDTIQDZV4WD0QD[V4XD0QD\
V4S@0QD]V4QDo5QDb5QD^V4S@0WD0QD_V4XD0QD`V4QDdY3SD0WD0QDaV4QDa5Q`1j5QDbV4XD0PDZf4PDkl5QDcV4PDml5S
@0WD0QDdV4XD0QDeV4S@0S@0WD0QDfV4XD0PDWj4PD_Q>PDVj4PDkl5QDgV4PDWj4PDV6PDRm5QDhV4QDiV4P@\j4PDRm5QD
jV4PDRm5WD0QDkV4XD0PDUj4PD\EQDlV4QDmV4PDaR>QDj[2WD0Q`1j5QDW3XD0QDnV4TD1WD0PDYm6QDoV4QDPW4XD0WD0Q
DkEPDYm6QDQW4TD1QDid2XD0P@kl5QDa5PDUj4QDRW4WD0PDc\<XD0WD0QDSW4QDTW4PDnP7XD0WD0QDea1PDUj4XD0VD0WD
0QDea1PDUj4XD0QDUW4`E>`En9WD0QDVW4XD0`Dnl5WD0QDQATD3PDUj4QDWW4XD0QFjJTD2WD0QDXW4PDRj4XD0VD0QFjJT
D2WD0QDXW4PDRj4XD0QDYW4QFjJTD2WD0QDZW4QD[W4PDol5XD0WD0QDkEQD\W4XD0WD0QD]W4QD^W4QD_W4XD0WD0QD`W4P
DYm6Q`1j5QDaW4S@0QDbW4XD0WD0PDfi3QDcW4QDdW4QDeW4XD0WD0QDoMPDWj4PDRm5XD0WD0QDfW4QDgW4TD1PDnb6XD0V
D0WD0QDfW4QDgW4TD1PDnb6XD0QDhW4UD0aDo5`D[m6SD0WD0QDiW4XD0QDjW4WD0QDkW4QDh5QDlW4QDmW4XD0WD0PDoj4P
Dkl5QDnW4XD0SD0`E>`En9`ERm5`Ekl5`Eo9`EPm5WD0QDY3XD0QDoW4WD0QDQY1TD2QDPX4XD0QDa=WD0QDQX4P@\j4QDRX
4TD1QDSX4XD0`Dll5`Die1`Dhe1`Dne1`E>`En9WD0QDa5Y@0QDTX4XD0`DRj4`DSj4WD0QDa=QDUX4TD2QDVX4XD0WD0QD^
m3PDPm5QDWX4XD0QDXX4WD0QDYX4XD0QDZX4WD0PDd:QDi5QD[X4XD0WD0QDlMTD4QD\X4XD0WD0QD]X4Q@^X4TD1QD_X4XD
0WD0QDXU1QD`X4TD1QDaX4QDbX4XD0`DQ8`DVZ4WD0QDcX4QDdX4PDYm5XD0WD0QDeX4PDYHXD0VD0WD0QDeX4PDYHXD0QDf
X4WD0QDb`1QDgX4P@hm5QDhX4XD0WD0QDPKPDUj4QDY@QDiX4XD0WD0QDjX4TD1QDkX4Q@k:QDlX4XD0WD0QDSOQDi5QDmX4
QDnX4XD0WD0QDoX4TD1QDPY4XD0QFUb3Y@0WD0QDQY4QDQBXD0WD0PDjl5PD[m6QDRY4PDkl5XD0WD0QDl>QDi5QDSY4XD0W
D0PDTT7PDRm5QD`BXD0WD0QDTY4TD1PDYm6QDUY4PDRm5XD0SD0WD0QDVY4QDWY4QD`BQDXY4XD0WD0QDYY4TD3PDYm5QDZY
4XD0SD0WD0QD[Y4QD\Y4TD1QD]Y4XD0QD^Y4WD0QD_Y4XD0QD`Y4TD1VD0QD^Y4WD0QD_Y4XD0QD`Y4TD1QDaY4QD^Y4Y@0W
D0QDbY4XD0PD[m6S@0WD0QDcY4Y@0QDdY4XD0QDS]1TD5WD0QDeY4PDRm5XD0QDfY4QD`R4TD6QDgY4TD1QDhY4Q`1j5WD0Q
DW3XD0VD0QD`R4TD6QDgY4TD1QDhY4Q`1j5WD0QDW3XD0QDiY4QD`R4WD0QDjY4XD0QDcGQDkY4WD0QDlY4PDRm5XD0SD0WD
0PD]MPDRm5PDmP3XD0SD0QDmY4QDa5Y@0WD0QDnY4XD0`Dnl5WD0QDa5QDoY4TD2QDPZ4XD0QDQZ4WD0PDYm5QDRZ4QDSZ4X
D0VD0WD0PDYm5QDRZ4QDSZ4XD0QDm=WD0QDTZ4PD_U3XD0WD0QDUZ4QDc<PDd3XD0QDVZ4QDWZ4WD0QDXZ4PDd3XD0QDYZ4Q
FZZ4TD3WD0QD_i3QD[GQD[Z4QD\Z4XD0`DmR5`D_f1WD0QDT5XD0Y@0QD]Z4TD1VD0WD0QDT5XD0Y@0QD]Z4TD1QD^Z4QD_Z
4QD`Z4SD0S@0WD0QDZ3XD0QDaZ4QFbZ4WD0QDcZ4XD0QDdZ4QDeZ4TD4WD0QD_i3Y@0PD\MQDfZ4XD0QDgZ4TD1WD0QDiIPD
Rj4XD0VD0QDgZ4TD1WD0QDiIPDRj4XD0QDhZ4QDa5WD0QDiZ4QDjZ4TD1QDkZ4XD0P@[m6VD0QDa5WD0QDiZ4QDjZ4TD1QDk
Z4XD0P@[m6QDlZ4WD0QDmZ4PDYm4XD0QDnZ4WD0PDjl5QDoZ4XD0VD0WD0PDjl5QDoZ4XD0QDP[4QFmY3TD2WD0PDUj4QDi5
QDQ[4XD0QFmY3Y@0WD0QD\CTD1QDR[4XD0VD0QFmY3Y@0WD0QD\CTD1QDR[4XD0QDS[4QFmY3Y@0WD0QDT[4XD0QDU[4WD0Q
DV[4QDW[4XD0SD0QDX[4TD3WD0QDjY1QDY[4TD1QDZ[4XD0VD0QDX[4TD3WD0QDjY1QDY[4TD1QDZ[4XD0QD[[4WD0QDcX4Q
D\[4TD1QD][4XD0VD0WD0QDcX4QD\[4TD1QD][4XD0QD^[4QD_[4WD0QD`[4QDi5QDa[4XD0WD0QDb[4TD1QDc[4XD0QDd[4
WD0PD\g3QDca1QDP@PDU^:QDe[4XD0WD0QDhR4QDP@PDU^:XD0PDkl5WD0QDf[4QDg[4TD1PDRm5XD0SD0WD0QDh[4PDWj4X
D0QDi[4WD0QDj[4P@Wj4XD0VD0QDi[4WD0QDj[4P@Wj4XD0QDk[4QFmY3TD1WD0QDl[4Y@0TD1QDm[4XD0SD0QFmY3QDa5Y@
0WD0QDn[4XD0QDo[4WD0QDP\4PDRm5QDQ\4XD0SD0QDa5WD0PDVj4PDRm5XD0QDR\4QDa5Y@0WD0PD[1QDS\4XD0QDT\4QDU
\4WD0QDV\4QDW\4XD0QFmY3QDa5WD0QDX\4TD1VD0XD0`DWj4`DUj4`Dof4`Dml5QFmY3QDa5WD0QDX\4TD1QDY\4XD0`DWj
4`DUj4`Dof4`Dml5WD0QD\3S@0PDXm5QDZ\4QD[\4XD0WD0QD\3S@0PDXm5QD\\4QD]\4PDRm5XD0WD0QD\3S@0PDXm5Q@Y:
TD1QD^\4XD0WD0PDXm5QD_\4Q@`\4P@R3TD1QDa\4XD0WD0PDXm5QDa9Q@`\4P@R3TD1QDb\4XD0WD0PDXm5QDc\4TD2QDd\
4XD0QDe\4WD0PD^U3SD0PDXm5QDf\4XD0WD0QD_=P@\j4PDR3XD0QDa5TD2WD0PDei3QDg\4QDh\4P@Rm5PDVOXD0`D2WD0P
DYm5QDi\4QDj\4QDk\4TD1QDl\4XD0`D2WD0PDYm5QDm\4XD0VD0WD0PDYm5QDm\4XD0QDm=WD0QDn\4QDo\4QDP]4QDQ]4Q
Da=QDR]4XD0WD0QDS]4QDT]4QDU]4Q@V]4QDW]4XD0WD0PDYm5QDX]4Q@Y]4QDW]4XD0`Eai3`Ebi3`EZm5QDe`2WD0QDZ]4
XD0QD[]4`Eai3`Ebi3`EZm5QDTQ1QDP]4WD0P@R3QD\]4XD0QD]]4WD0PDnl5PDgU>XD0WD0PD\j4PDUm5PDT8XD0WD0PDfQ
7PD_j4PDfV7XD0WD0PD\j4PDYm6QD^]4PD_j4PDfV7XD0WD0QD_]4PDlV;XD0`Dhh1`DUf1WD0QD`]4PDjY<XD0VD0`Dj\4W
D0QD`]4PDjY<XD0QDa]4`Dj\4WD0QDb]4QDc]4TD1PDll4XD0PDkl5`D[m6aDi4WD0QDd]4PDll4PDkl5QDe]4XD0WD0PDll
4PDkl5QDf]4XD0WD0PD_U3PDXm5QDg]4XD0WD0QDh]4PD[Q7XD0QDi]4WD0QDj]4QDk]4XD0WD0PDHQDl]4QDUU3QDm]4XD0
QDn]4WD0QDo]4QDP^4QDQ^4TD2QDR^4XD0`DX8WD0QDS^4QDT^4XD0WD0PDPV>PDkl5QDU^4XD0WD0QDVAPDYm6PDQV>XD0W
D0QDV^4QDW^4QDX^4TD1QDY^4XD0WD0QDZ^4QD[^4XD0QD\^4`D[5`Dc\<WD0PDRm5PDVOPDPe<XD0VD0WD0PDRm5PDVOPDP
e<XD0QD]^4WD0QD^^4QD_^4XD0`DkI`DWH`Dle1WD0PDWj4QD[]3QD`^4PDko;XD0WD0PDkl5PD[^<XD0VD0WD0PDkl5PD[^
<XD0QDa^4WD0PDVm5PDYm6PDYY=XD0WD0PDkl5PDYm6PDe7XD0VD0WD0PDkl5PDYm6PDe7XD0QDm=WD0QDb^4PDR3PDRm5PD
cS1XD0VD0WD0QDb^4PDR3PDRm5PDcS1XD0PD1WD0QDQ;P@R3QDc^4TD1PDlh3XD0WD0QDc<TD1QDd^4PDXc1XD0VD0WD0QDc
<TD1QDd^4PDXc1XD0QDe^4WD0QDgCTD2QDf^4PDll5XD0QDg^4WD0QDh^4Q@i^4P@XQ3TD1QDj^4XD0`Dkl5UD0WD0PDll5Q
Dk^4QD]3XD0TD6PD4QDl^4Q@a5QDm^4UD0WD0PDll5QDk^4QD]3XD0TD6PD4TD6QDn^4QDo^4P@4WD0PDll5QDY@QD]3TD2X
D0VD0QDo^4P@4WD0PDll5QDY@QD]3TD2XD0QDm=UD0WD0PDll5QDY@TD2QDP_4QDQ_4TD7XD0PD4TD6QDR_4UD0WD0PDll5Q
DS_4QDT_4TD6XD0PD4UD0WD0PDll5QDU_4QD_5XD0PD4TD5QDV_4WD0PD[V>QDW_4XD0QDX_4QDY_4WD0QD^3PDkl5XD0`D^
F`D]^5`DU\5`DUT5`D[Z=`Ddb=`DTa5`DC`D[m6`D[FUD0WD0QD^3PDkl5XD0`D^F`D]^5`DU\5`DC`D[m6WD0QDZ_4PDkl5
XD0QD[_4WD0QD\_4QD]_4PDkl5XD0`DTa5WD0PDd[<PDkl5XD0QD^_4WD0QD__4PDkl5QD`_4XD0VD0WD0QD__4PDkl5QD`_
4XD0QDa_4WD0QDb_4QDc_4PDkl5XD0QDd_4QDe_4WD0PD_Q3QDf_4XD0QDg_4TD4QDa5TD1WD0QD_3XD0VD0QDg_4TD4QDa5
TD1WD0QD_3XD0QDh_4WD0QDi_4XD0QDa5WD0QDj_4P@[Q7QDk_4XD0`EeT1`EP]4`EQ]4`EWj4`EVf4`EUj4`EWO`EYO`Ell
5WD0QD`3XD0`Dkb3`DT<`Dne1`DmZ4`Dh^4`DQ8`DRo4QD^[1Q@a5TD2WD0QD`3XD0WD0PDkl5QDl_4aDi4`DPD`DPY1SD0X
D0VD0WD0PDkl5QDl_4aDi4`DPD`DPY1SD0XD0QDk>WD0QDm_4QDn_4XD0WD0PDnP7QDo_4XD0VD0WD0PDnP7QDo_4XD0QDk>
QDP`4QDQ`4TD2Q@ZX3TD1WD0QDa3XD0VD0`DkI`DY\4`Dco3QDP`4QDQ`4TD2Q@ZX3TD1WD0QDa3XD0QDR`4`DkI`DY\4`Dc
o3WD0QDS`4QDT`4XD0QDU`4QDa5WD0QDY@QDV`4QDW`4Q@X`4XD0WD0QDbY1PDYm5QDY@TD1QDY`4XD0`DRm5WD0PDlW;QDZ
`4XD0WD0QDTf2PDPP1QD[`4XD0WD0QD\`4QD]`4XD0VD0WD0QD\`4QD]`4XD0QD^`4WD0PDfW>PDTk5XD0WD0PDW\:PDgW>P
DPEXD0WD0QD_`4QD``4XD0WD0QDa`4QDb`4XD0VD0WD0QDa`4QDb`4XD0QDc`4WD0PDk_2PDkl5XD0SD0PDWf4WD0QDd`4PD
kl5QDY@XD0`D[\4WD0PD^U3QDe`4PDXm5QDf`4XD0WD0QDg`4QDi5PD_Q3XD0WD0QDo?QDh`4PDYm6PDjg;XD0WD0PDei3SD
0QDi`4PDRm5QDj`4XD0WD0QDQ;QDk`4PDRm5XD0QDl`4WD0QDm`4QDn`4QDo`4XD0WD0QDPa4QDm[1XD0VD0WD0QDPa4QDm[
1XD0PD1WD0QDQa4QDRa4P@Rj4PDll4XD0WD0QDSa4QDTa4PDon=XD0WD0QDUa4PD_l4TD3PDkh3XD0WD0QDUa4QDVa4QDUQ1
P@VOTD1QDWa4XD0WD0QDXa4QDPe3QDQe3XD0PDS]4QDYa4TD6WD0QD`;PDhm5QDZa4XD0WD0PDf3QD`;TD1QD[a4XD0QD\a4
WD0PDWj4PDYm6PD^_3XD0WD0QDP]3PDRm5QD]a4P@kl5QD^a4XD0SD0WD0QD_a4QD`a4QDaa4TD1QDba4XD0WD0QDca4XD0Q
Fda4WD0QDea4PDeQ7TD1QDfa4XD0`DTa5WD0QDga4SD0XD0WD0QDha4QDc3XD0QDia4TD1QDja4TD1QDZX3S@0WD0QDd3XD0
aDi4`DS^4`DWg1`Dg2QDa5TD1WD0QDka4XD0VD0QDa5TD1WD0QDka4XD0QDla4WD0PDhX>PDfj=XD0WD0PDg\6PDd8XD0`DU
e<WD0PDg\4PDPm5PDWe;QDma4XD0WD0QDna4P@Rj4QDoa4XD0QDPb4WD0QDQb4PDUj4XD0VD0QDPb4WD0QDQb4PDUj4XD0QD
Rb4QDSb4P@Ym6WD0QDTb4QDUb4XD0QDVb4QDWb4QDbR1WD0P@`g4QDXb4XD0`DWj4WD0PDUY=PDSb3XD0WD0QDYb4PDbb3XD
0VD0WD0QDYb4PDbb3XD0QDZb4WD0PDmX>QD[b4XD0WD0PDnX>PDoW<XD0WD0QD\b4PDR^4XD0WD0QD]b4PDda;XD0VD0WD0Q
D]b4PDda;XD0QDW?WD0PDPY>PDQY>XD0WD0PDRY>PDSY>XD0WD0PDZg;PDPg1XD0WD0PDTY>PDeS5XD0WD0PDhj4PDbW=XD0
WD0QD^b4PDYW3XD0WD0PDfa<PDPV5XD0WD0PDaa3PD_o4XD0PDkl5WD0PDWY>PDmFPDkl5XD0WD0PDmg:PDXY>XD0VD0WD0P
Dmg:PDXY>XD0QD_b4WD0PDYY>QDie3XD0WD0PDdP1PDSU;XD0WD0PDSY1PDZY>XD0WD0PDfn;PD[5PDkl5XD0WD0PD_i:QD`
b4XD0WD0PDg]2PDdQ>XD0WD0PDSf5PD[a6XD0QDab4WD0PDoj4QDbb4QDcb4XD0WD0PD[Y>QDdb4XD0WD0PD[\<QDeb4XD0W
D0PD\Y>QDfb4XD0WD0PD`W;PDWj4PD[m6PDfo:XD0WD0PD^EQDfZ4PD[m6QDgb4XD0WD0PDkU=PDWj4PD[m6PDgU1XD0WD0P
DkY4PDWj4PD[m6PDXj4XD0WD0PDWZ;PDUj4PD[m6PDXj4XD0VD0WD0PDWZ;PDUj4PD[m6PDXj4XD0QDhb4WD0PDgW=PDWj4Q
D`BPDc\<XD0WD0PDQn4PDWj4PD[m6PD^Y>XD0WD0PDhS1PDWj4PD[m6PD_Y>XD0WD0PDeo;PDWj4PD[m6PDUS1XD0WD0PDmX
5PDWj4PDYm6PD`Y>XD0WD0PDkR=PDWj4PDYm6PDaY>XD0WD0PDid5PDVj4PDkl5PDTa5XD0WD0QDib4PDWj4PDYm6QDjb4XD
0WD0QDkb4PDWj4QD\U2XD0QDlb4WD0QDmb4PDPEQDnb4QDob4TD1QDPc4XD0WD0PDPg1QDQc4XD0WD0PDHPDfY>XD0WD0PDe
U;QDRc4XD0WD0QDSc4PDQ_5XD0QDTc4WD0PDfW>QDUc4XD0WD0QDVc4PDUj4QDWc4XD0WD0PDS^4PDRm5PD[m6PDWc1XD0WD
0PDW5PDod;XD0WD0PDfm;PDWj4PD[m6PDRi5XD0WD0PDlY>PDWj4PD[m6PDmDXD0WD0PDcHQDXc4XD0WD0PDjo2PDmY>PDWj
4XD0WD0PDfa5PDWf4QDYc4PDgR7XD0WD0QDZc4QD[c4XD0WD0QD\c4PDQ]4XD0`Dnd4`D\h1`DS4`DUj4WD0PDP]4PDS\5XD
0WD0PDRZ>PDPm5PDem;XD0WD0PD`Q7PDh[4PDPm5PDHXD0WD0PDSZ>PDoQ5PDPm5PDHXD0QDf3TD1WD0QD]c4PDjo2QDgFXD
0aD_5QDh9WD0QD^c4PDjo2QDgFXD0QD_c4TD1WD0QD`c4PDjo2QDac4XD0aD_5QDbc4TD3PDjo2Q@gFWD0QDe3XD0VD0QDbc
4TD3PDjo2Q@gFWD0QDe3XD0QDcc4QDdc4TD3WD0PD^U3QDY@SD0PDXm5XD0QDY@QDec4TD4QDfc4WD0QDgc4SD0PDXm5QDhc
4XD0WD0PDXk6PDm^4QDic4XD0RD0PDjo2WD0QDjc4XD0QDkc4Q@b5WD0QDlc4P@_P7QDY@S@0SD0QDmc4XD0QDnc4P@T8TD2
WD0QDoc4P@_P7QDY@aDd4aDi4aDW6S@0aDi4SD0XD0VD0QDnc4P@T8TD2WD0QDoc4P@_P7QDY@aDd4aDi4aDW6S@0aDi4SD0
XD0QDm=QDk4TD4QDa5WD0QDY@SD0QDPd4Q@Qd4XD0Q@Y@SD0VD0QDk4TD4QDa5WD0QDY@SD0QDPd4Q@Qd4XD0Q@Y@SD0PD1W
D0PDnl5QDRd4P@YP7PDUc3XD0QDSd4TD6WD0PDWj4PD]Z>XD0WD0PDVW2SD0XD0WD0QDlm1PD^U3PDXm5XD0QDY@`Dim:`Do
^4`DSn:`Dm^4`Dh^4`Dj^4`DiZ4`DPf4`D\n:`DmZ4`D^Z>`D_Z>WD0QDTd4PDTT7PD^U3PDXm5XD0YD2WD0PD_U3QDY@SD0
P@4QDUd4QDVd4XD0WD0QDWd4PDkl5XD0`D[m6`Did5`D_S=`DXGWD0QDXd4PDkl5QDYd4XD0WD0QDZd4QDh9QDY@SD0QD[d4
XD0WD0QDRS4QD\d4TD1PD_Q3XD0UD0WD0QDf^1QDkc1SD0XD0QD^_1WD0QD]d4QD^d4TD3QD_d4XD0WD0PDhZ>XD0QD`d4WD
0QDad4PDYm6QDbd4XD0UD0WD0PDbi3XD0QDX^1QDcd4WD0QDdd4QDed4QDfd4QDlh3XD0WD0QDgd4QDhd4QDi5QDSCPDXb1X
D0WD0PD`Q7QDid4PDRm5XD0WD0QD_]1PDRm5PDfQ7XD0QDa9WD0QDmi1PD\g3P@\j4QDjd4TD2QDkd4XD0WD0QDld4QDmd4Q
Dnd4XD0UD0WD0QDod4XD0SD0QDPe4PDYm6PD]JPDPg1QDSj2TD1PDUj4TD4QDRAQDQe4QDRe4WD0QDSe4XD0TD2QDTe4SD0U
D0QDUe4WD0QDVe4XD0VD0UD0QDUe4WD0QDVe4XD0QD^b1QDWe4Q@a5Q`1j5WD0QDXe4XD0`DRm5aD_5UD0WD0PDai3QDY@SD
0XD0UD0WD0PDaR7QDY@SD0XD0UD0QDYe4QDZe4UD0WD0QD[e4XD0SD0`DT]4UD0PDVa:QD\e4QD]e4PDVa:PDRm5QD^e4QD`
;QDZc2PDVR=QDQBQDa5PDYm6Q`1j5WD0QD_e4XD0QD`e4QDae4UD0WD0QDbe4XD0WD0QDce4Q`1j5Q@de4QDh6XD0QDh6QDe
e4QDfe4QDen1TD2QDge4QDhe4QDie4QDa5WD0QDje4XD0PDRm5QDke4WD0QDen1XD0SD0PDVNPDfS1PDS3QDle4PDRj4PDS3
PDRj4QDme4QDne4QDoe4PD\U5PDTj4QDPf4QDQf4PDXh4QDRf4PD^[=PDRj4QDSf4QDTf4WD0QDUf4XD0`DRm5QDTf4WD0QD
Uf4XD0`DRm5QDSf4WD0QDUf4XD0`DRm5WD0QDUf4XD0`DRm5QDa9QDa5Q`1j5WD0QDVf4XD0QDWf4QDXf4QDYf4PDYm6WD0P
DVa:XD0PDRm5QDZf4QD[f4TD1QD\f4QDen1TD2QD]f4QD^f4PDVOWD0QD_f4XD0QDa5PDRm5PDVOWD0QD`f4XD0QDaf4QDbf
4QDcf4PD[m6PDe3QDdf4QDef4QDff4QDWl1PDXm4QDgf4PDXm4PDPm5PDQQ7PD[m6PDaW;PDSn:QDn`3QDhf4QDif4P@kl5Q
Djf4PD]i=QDkf4PDll5PDoa4QDlf4PDRm5PDR3QDmf4PDTEPDWj4QDnf4PDkU4PDTj4PDTc1TD2QDof4PDoj4PDkl5PD[m6Q
DPg4PDjh3QDQg4TD6WD0Q`1j5QDde4XD0QDRg4QDQg4TD5PDll5TD3WD0QDh6XD0QDSg4TD8PD4WD0QDTg4XD0UD0WD0PDd[
>XD0WD0QDSg4SD0PD4QDTg4XD0WD0QDSg4SD0SD0PD4QDTg4XD0QDUg4`Deo6`DV3`Dn2QFVg4TD2WD0QDWg4XD0QDWg4`DR
3SD0PDcg3PDR3Q`1j5QDXg4PD^2PDkh3QDYg4PDkh3WD0QDZg4P@^U3QD[g4XD0`Dll5`D^6QD\g4WD0QD`T2PDRm5XD0SD0
QDZg4PDRm5aD_5`DW3QD]g4PDRm5QD^g4QD`T2PDRm5WD0QD_g4XD0QDSk1WD0QD`g4XD0`DHQD^[1Q@ag4P@Ym6PDQl6QDQ
BQDa5WD0QDbg4QDcg4XD0PDkU4QDY:QDdg4QDeg4WD0QDfg4QDgg4XD0QDhg4S@0S@0WD0QDa5QDcW2XD0QDig4TD1WD0QDP
]4QDjg4XD0`Eai3`EYj4`Eo9`Efi3`EkU4`EZj4WD0QDX;QDkg4XD0VD0`Eai3`EYj4`Eo9`Efi3`EkU4`EZj4WD0QDX;QDk
g4XD0QDlg4WD0QDf9QDg3XD0`DmQ1`DYj4WD0QDa9PD^g3QDg3XD0`DmQ1`DYj4QDmg4TD2WD0QDng4QDog4XD0WD0QDPh4P
DVOTD1QDQh4QDRh4XD0PD[m6WD0SD0PDTU;QDSh4TD1PDRm5XD0UD0WD0QDTh4QDUh4XD0TD6QDVh4WD0QDWh4QDXh4VD0XD
0WD0QDWh4QDXh4QDYh4XD0WD0QDZh4PDo2PDj^:XD0WD0QD[h4PDVOTD2QD\h4XD0WD0PDZm5PD`c6XD0SD0UD0WD0QD]h4Q
D^h4TD1XD0SD0QD_h4QD`h4QDah4TD1WD0QDbh4TD1QDch4XD0WD0PD\j4PD_j4QDdh4PDRm5XD0WD0PD[m6PDiU3XD0SD0W
D0QD`X1PDcS1PDHQDeh4XD0WD0QDfh4P@Vj4PDll5XD0WD0QDZ;QDgh4QDhh4Q@ih4XD0SD0WD0QDX:QDY:QDjh4TD1PDRm5
QDkh4XD0WD0QD`T2QDlh4PDRm5QDmh4XD0WD0PDlOPDRm5XD0QDnh4WD0QD_;QDoh4QDPi4TD1YD2XD0SD0WD0QDQi4QDRi4
QDSi4QDTi4TD1QDUi4XD0WD0QDc5Q@c<QDVi4XD0SD0WD0QDWi4QDXi4QDYi4XD0WD0QDZi4PDkl5SD0XD0QD[i4WD0PD[m6
QD\i4QD]i4QD^i4XD0WD0QD_i4QD`i4PDll5SD0QDai4XD0QDbi4WD0QDci4XD0QDdi4PDYm6S@0WD0QDei4XD0PDj;PDll5
SD0QDfi4SD0QDgi4PDT\>PDRm5PDVOQDhi4PDRm5QDii4WD0QDji4XD0QDki4QDli4PDRj4PDfZ:PDi8PDi7PDZ4QDmi4WD0
QDni4XD0QDoi4QDa5WD0QDPj4XD0PDll5TD2QDQj4QDh9WD0QDRj4PDRm5PDVOXD0QDa5QDSj4QDTj4QDUj4QDVj4QDWj4PD
HPDbZ6PDWj4UD0QDXj4QDg3QDX;PDR3WD0QDYj4XD0QD`X1QDZj4QD[j4SD0QD\j4PDcS1PDVNPDRm5PD^g3PDcS1QD]j4QD
l>QD^j4QD_j4QD`j4PDRm5QDa5QDaj4QDeg4QDbj4QDcj4QDdj4QDej4QDa5PDTc1QDfj4PDkR7SD0UD0PDeR1SD0QDf9QDg
j4PD^g3PDVOQ`1j5WD0QDhj4XD0PD^g3QDij4QDjj4PDYm6PDcg3PD\g3PDcS1QDkj4PDkU4QDlj4PDRm5QDmj4P@Xb1PDT8
PDUa<QDnj4PD[m6PD`Z4QDoj4PD[m6QDPk4PD]j4QDQk4QDRk4PDjl5QDSk4QDTk4QDUk4PDRm5QDg3QDVk4QDWk4PDWd5PD
Wj4PDXQ3PDP4QDQBQDXk4QDYk4QDVAQDa]1PDkl5QDZk4QD[k4QD\k4PDUj4QD]k4QD^k4QD_k4PDaV;PDVj4QD`k4P@WOQD
ak4QDQBPD_g3PDW\>PDW\>QDbk4QDck4QDdk4QDek4QDQBPDQS3`Da3`DX3`DYd3`Dn3`Df3`De3`De8`DY4`Dh^:`D[4`D]
7`Dg6`Dd3QDg3QDf9QDfk4QDa9QDX;S@0QDgk4`D[OQDa9Q`1j5QDhk4QDik4QDjk4QDa5QDkk4QDlk4QDmk4Q`1j5QDnk4P
Dci3PD\j4SD0PDbi3PDVf4SD0PDai3PDVf4QDok4PDRg4QDPl4QDQl4PDRg4PDT8PD4SD0PDRg4PDT8QDRl4PDZP7PDT8QDS
l4PD\k4PDkh3PDZm5QDTl4PDjl5QDUl4PDTJPD4QDa>PDjl5QDUl4PDTJQDa>PDWj4QDUl4PDTJPD4PDn9PDWj4QDUl4PDTJ
PDn9PD[P7PDTJQDVl4PDZm5QDa9PDZOPDk8PDU3PDmk2PDVOPDmk2PDRm5QDa5PDoU;SD0PDoU;QDWl4QDX;PDVOQDXl4QDY
l4QDe_1SD0TD2PDQS3QDZl4QDQ:PDVOQ`1j5QD[l4QD\l4QD]l4QD^l4QD_l4PD[m6QD`l4QDal4QDbl4PDRg4QDcl4QDdl4
PDT8QDel4SD0QDmj4PDT8QDa=QDfl4QDgl4QDhl4QDil4PD^g3PDcS1PDVNPDRm5QDf9QDjl4QD]j4PDkh3PDTj4PDkh3PDR
m5PD\Z>PD4SD0QDkl4WD0QDfg4QDll4QDml4XD0WD0QDW[3SD0QDnl4PDVOPDRm5XD0WD0PDVT1PDYk4XD0QDol4WD0QDPm4
QDQm4TD1QDRm4XD0QDSm4WD0QDTm4PDQl6XD0SD0QDSm4WD0QDUGPD\j4PDQl6XD0SD0WD0QDUm4QDVm4PDRm5QDWm4XD0SD
0QDXm4WD0QDYm4S@0QDZm4PDRm5XD0`DmQ1`Dd3`DYo:`Dg2UD0WD0QD[m4QD\m4TD4PDVOXD0QD]m4UD0WD0QD[m4QD\m4T
D4PDVOXD0YD1QD^m4P@^g3WD0PDVOTD1QD_m4QD`m4XD0QDf9WD0PDR3QDam4XD0QDf9WD0PDR3YD1XD0QDa9PD^g3WD0PDR
3YD1XD0QDa9PD^g3WD0PDR3QDam4XD0WD0QDbm4PD^g3QDg3XD0QDcm4WD0QDdm4XD0TD1QDem4QDfm4Q@gm4WD0P@Rg4QDh
m4XD0P@V[<QDim4WD0PDRg4QDjm4XD0QDkm4WD0PDRg4PDa\4XD0QDlm4UD0WD0PDT8QDa=XD0SD0WD0QDmm4QDa=QDnm4XD
0VD0WD0QDmm4QDa=QDnm4XD0QDom4UD0WD0QDPn4SD0S@0S@0PD4PD^U3XD0SD0UD0WD0QDgc4SD0S@0S@0PD4QDPn4XD0SD
0UD0WD0QDQn4XD0QDRn4WD0QDSn4YD2XD0`DRm5QDTn4WD0QDUn4XD0SD0QDa5WD0QDVn4P@Vj4P@ll5XD0QDWn4TD2QDXn4
WD0QDYn4QDZn4XD0VD0WD0QDYn4QDZn4XD0QD[n4WD0QD\n4XD0QD]n4TD3QD^n4QD_n4WD0QDQ;Y@0QD`n4XD0`DiR1`DPn
2`Dgl4`DUZ6UD0WD0PDcR7PDXm5YD2XD0TD5PD4SD0UD0WD0PD\Z>PDkl5YD2XD0TD5PD4SD0UD0WD0PD\Z>PDkl5SD0TD4P
D4QDg3XD0SD0UD0WD0PDcR7PDXm5SD0TD4PD4QDg3XD0SD0`EZm5`Edi3`EYj4`Eai3QDan4WD0QDbn4XD0QDcn4`DT]4PDa
i3WD0SD0TD1QDdn4QDY:XD0SD0PDci3WD0QDen4XD0WD0QDfn4TD1QDgn4XD0QDhn4WD0QDin4QDjn4XD0PDRm5QDkn4WD0Q
Dln4QDmn4QDnn4XD0SD0WD0QDln4QDmn4QD`T2PDRm5XD0SD0WD0QDon4QDPo4QDQo4QDRo4XD0QDSo4S@0S@0S@0WD0QDX;
P@R3QDTo4XD0WD0QDUo4QDVo4PDVOTD2QDWo4XD0SD0WD0PDmf4QDa5TD2QDXo4QDYo4XD0SD0WD0QDbj4QDa5TD1QDZo4XD
0QD[o4WD0PDYm6QD\o4XD0VD0WD0PDYm6QD\o4XD0QD]o4QD^o4WD0QD_o4TD1QD`o4XD0SD0WD0QDZg4TD1QDao4XD0SD0W
D0QDbo4TD1QDco4XD0SD0WD0QDdo4QDeo4XD0P@V[<QDfo4`D=QDgo4WD0QDdo4QDeo4XD0P@V[<QDfo4`D=YD2WD0QDho4Q
Dio4XD0QDjo4`DXm5WD0QDko4PDll5XD0SD0WD0QD\l4QDlo4TD2QDmo4QDa5XD0QDno4PDRg4PDT8WD0PD4QDoo4XD0UD0W
D0PDRg4PDT8XD0SD0UD0WD0QDPP5QDQP5XD0SD0UD0WD0QDg3PD4QDRP5XD0UD0QDSP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg
3XD0aDTP5UD0WD0QDUP5`DR7`DY4`D\;`D`o6`DP3`Da3`DX3`DYd3`Df3`Dd3`DR7`Dh^:`D]7`Dn3QDg3XD0UD0WD0QDVP
5XD0SD0QDWP5WD0QDXP5XD0SD0UD0WD0QDYP5XD0SD0UD0WD0QDZP5QD[P5TD2QD\P5TD1PDVOXD0SD0UD0WD0QD]P5QD^P5
TD2QD_P5XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QD`P5UD0aD`5aD_5aD
o5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QDlZ2SD0`DPMaDa5aDb5WD0QDPP1PDVj4
PDkl5Q@i5QDaP5XD0`DTa5WD0QDPP1QD^R4QDbP5XD0WD0QDPP1PD_P7QDi5QDcP5XD0WD0QDPP1PDfP7TD2PDYP7XD0WD0Q
DPP1QDdP5XD0VD0WD0QDPP1QDdP5XD0QDeP5WD0QDfP5QDi5QDgP5XD0WD0PDYm6QDhP5QDiP5XD0QDjP5WD0QDkP5QDlP5X
D0VD0WD0QDkP5QDlP5XD0QDmP5WD0QDnP5TD1QDoP5XD0VD0`Ddh1`DmF`DiH`Dch1`DmD`DPe4`Dfd4`DZi5`Do\>`DTc3W
D0QDnP5TD1QDoP5XD0QDPQ5`Ddh1`DmF`DiH`Dch1`DmD`DPe4`Dfd4`DZi5`Do\>`DTc3QDQQ5WD0QDRQ5XD0VD0QDQQ5WD
0QDRQ5XD0QDSQ5QDTQ5WD0QDUQ5TD1QDVQ5XD0`D\]5`DlY5`DmY5`DPR5`Dl_5`Dm_5`D`f1`D[Y1`D[]>`Dc_5aD_5WD0Q
DWQ5QD`BQDXQ5XD0WD0QDYQ5PDRj4TD1QDZQ5XD0WD0QD[Q5QD\Q5XD0VD0WD0QD[Q5QD\Q5XD0QD]Q5WD0QD^Q5TD1QD_Q5
XD0VD0`Dkl5WD0QD^Q5TD1QD_Q5XD0QD`Q5`Dkl5WD0QDaQ5QDbQ5Q@`BQDcQ5XD0WD0PDTj4PDRm5PDYm6XD0SD0WD0PDVj
4PDkl5PD[m6PDea5XD0WD0QDdQ5PD[m6QDeQ5XD0VD0WD0QDdQ5PD[m6QDeQ5XD0QDfQ5WD0QDgQ5PDUj4QDhQ5XD0VD0WD0
QDgQ5PDUj4QDhQ5XD0QDiQ5WD0PDUj4PDYm6PDS7XD0WD0PDdOPD]d4XD0WD0QDoBPDXj4XD0VD0`Djl5WD0QDoBPDXj4XD0
QDm=`Djl5WD0QDjQ5QDkQ5PDXj4XD0WD0QDmAPDol5TD1PDRm5XD0QDlQ5`DT]4WD0QDmQ5XD0`D[Z5`DXT5`Dl]>WD0QDnQ
5S@0QDoQ5QDPR5XD0VD0`Dfh4`DS^>`DT^>`D[m6WD0QDnQ5S@0QDoQ5QDPR5XD0QDQR5`Dfh4`DS^>`DT^>`D[m6WD0QDRR
5QDSR5XD0WD0PDUj4PD[m6QDTR5QDUR5XD0QDVR5WD0PDWj4PDeQ=XD0WD0QDWR5QDXR5XD0QDYR5`Dl_5`Ddd4`DjZ5`Dg]
5`D\o4`DTa5`DSI`DRI`DPe4WD0QDkEQD\[2QDZR5XD0WD0QDQATD1QD[R5XD0VD0`Dkj4`DlE`DPR5WD0QDQATD1QD[R5XD
0QD\R5`Dkj4`DlE`DPR5WD0QD]R5QD^R5XD0VD0WD0QD]R5QD^R5XD0QD_R5WD0PDRIQDXCTD1QD`R5XD0WD0PD\g4PDjU=X
D0WD0PDTZ=QDaR5XD0WD0QDbR5QDcR5TD2QDdR5XD0WD0PDWj4PDYm6QDeR5XD0VD0WD0PDWj4PDYm6QDeR5XD0QDfR5WD0Q
DgR5PDTa5XD0WD0QDhR5PDT8XD0VD0`DT8WD0QDhR5PDT8XD0QDiR5`DT8WD0QDjR5PDRm5QDkR5TD2QDlR5XD0WD0QDmR5Q
DnR5QDlT3XD0WD0QDXBQDoR5QDPS5XD0VD0`D[m6`Dch1`DSi1`Dbd4WD0QDXBQDoR5QDPS5XD0QDQS5`D[m6`Dch1`DSi1`
Dbd4WD0QDRS5P@Rm5QDgFS@0QDSS5XD0`Dkl5`Dnl5`DlP7`Dml5WD0QDTS5PD_n6XD0VD0`Dll5`Ddi3`DUj4aD_5WD0QDT
S5PD_n6XD0QDUS5`Dll5`Ddi3`DUj4aD_5WD0QDmAQDVS5XD0VD0WD0QDmAQDVS5XD0QDWS5WD0QD^\2P@Vj4QDXS5P@[m6Q
DYS5XD0WD0QDZS5QD[S5XD0VD0WD0QDZS5QD[S5XD0QD\S5WD0QD]S5QD^S5XD0VD0`D[m6`Dfd4`DTa5`Dj\4`Dcc5`DZ7`
DS:`Dah1`Dch1WD0QD]S5QD^S5XD0QD_S5`D[m6`Dfd4`DTa5`Dj\4`Dcc5`DZ7`DS:`Dah1`Dch1WD0QD`S5XD0S@0WD0QD
aS5PD[m6QDbS5XD0VD0aD_5WD0QDaS5PD[m6QDbS5XD0QDcS5aD_5WD0PDUj4QD`BQDdS5QDeS5XD0VD0WD0PDUj4QD`BQDd
S5QDeS5XD0QDfS5WD0PDUj4PD[m6QDgS5XD0WD0QDhS5QDi5QDiS5XD0WD0QDjS5PDYm6QDkS5QDlS5XD0VD0`DiH`DTJ`Dj
G`DWb3`DfFWD0QDjS5PDYm6QDkS5QDlS5XD0QDmS5`DiH`DTJ`DjG`DWb3`DfFWD0PD[f4QDnS5XD0WD0QDRc2PDWj4PDnNX
D0`DVa4`Dje1`DY9WD0QDoS5Q@i5PDn^>XD0WD0QDPT5QDQT5XD0VD0WD0QDPT5QDQT5XD0QDRT5WD0QDSa4QDY@TD1QDST5
XD0VD0WD0QDSa4QDY@TD1QDST5XD0QDTT5QDlW4WD0QDS5PDk_6XD0QDUT5QDlW4Y@0WD0QDS5XD0VD0aD_5QDlW4Y@0WD0Q
DS5XD0QDVT5aD_5QDWT5TD2WD0QDa5Y@0YD1XD0VD0aD_5`DWj4QDWT5TD2WD0QDa5Y@0YD1XD0QDXT5aD_5`DWj4WD0QDYT
5P@Wj4P@[m6QDZT5QD[T5XD0QD\T5WD0QD]T5QD^T5XD0VD0QD\T5WD0QD]T5QD^T5XD0QD_T5WD0QD`T5QDaT5Q@b5QDbT5
XD0QDb5WD0QDcT5XD0VD0QDb5WD0QDcT5XD0QDdT5WD0QDeT5Q@^R4PDXm5QDfT5QDgT5XD0WD0QDhT5TD1QDiT5XD0VD0WD
0QDhT5TD1QDiT5XD0QDjT5QDa5WD0PDmOPDmf4XD0VD0QDa5WD0PDmOPDmf4XD0QDkT5WD0PDUj4QDlT5QDmT5Q@nT5XD0VD
0WD0PDUj4QDlT5QDmT5Q@nT5XD0QDoT5WD0QDPU5QDQU5QDRU5QDSU5XD0WD0QDTU5QDUU5XD0WD0QDVU5QDcR5XD0VD0WD0
QDVU5QDcR5XD0QDWU5WD0QDXU5QDYU5QDZU5XD0VD0WD0QDXU5QDYU5QDZU5XD0QD[U5QDYMQD\U5Q`1j5WD0QD]U5XD0QD^
U5QD_U5PDUj4QD`U5QDaU5PDT?QDbU5QDcU5PDXm5QDdU5PDXm5QDeU5QDfU5PDYm6QDgU5PDa_>PD4PDWj:PDml5QDhU5PD
_n6QDiU5Q`1j5S@0WD0QDjU5XD0QDkU5WD0QDlU5XD0QDmU5`DT]4PD]j4WD0QDnU5XD0Q`1j5S@0WD0QDoU5XD0QDXU1WD0
QDPV5XD0QDQV5WD0QDRV5XD0QDSV5S@0WD0QDTV5XD0QDkP5QDUV5QD^T5QDb5WD0QDVV5XD0QDWV5PDRm5WD0QDXV5XD0QD
YV5QDa5Q@l5WD0QDZV5XD0QDW6WD0QD[V5XD0`DVj4`Dk_6`DUj4`DTj4`Dol5`DfP7`DRj4`DSj4`DU\4`D]6`D[m6`DYm6
QDb5QD\V5QD]V5QDb5QD^V5PDTj4QD`GWD0QD_V5P@[Q7QD`V5XD0QDaV5QDa5Y@0WD0QDbV5XD0`Djl5`DWj4`Dol5`DRm5
`DTj4WD0QDR5QDcV5PDXm5XD0QDdV5QDa5Y@0WD0PDXQ1Q@eV5XD0VD0QDdV5QDa5Y@0WD0PDXQ1Q@eV5XD0QDfV5WD0QDgV
5PDUj4Q@j5QDhV5XD0QDiV5QDb5WD0QDjV5XD0QDkV5Q@b5WD0QDlV5QDmV5XD0QDb5QDnV5QDoV5QDeV5QDPW5PDSS<PDRj
4`EYO`EZO`EVO`E[O`EPm5`E^2QDQW5PDRj4`D[m6`DYm6`DZm6`Dkj4`DlE`D\m6`DkU4`DPk4`DQk4`Dol5`Dnl5`D[]>Q
DhT5Q`1j5QDRW5QDSW5QDTW5PDHPDaU3PDV[<QDUQ1QDUW5QDa5PD]j4QDVW5PDHPDSU3QDWW5QDb5QDXW5QDnT5QDb5QDYW
5aD_5QDb5QDZW5PDUj4PD[m6QDZT5QD[W5QDU\1QDW3QD\W5QD]W5PDjZ4P@kU4PDiP7PDol5QD^W5PDRm5PDWf4PDT8QD_W
5TD1QD`W5QDaW5Q`1j5QDbW5QDlMTD3QDcW5PDnNQDdW5QDeW5QDfW5QDgW5P@kl5Q@hW5QDiW5QDjW5`DkU4`D[m6`D^P7`
Dkj4`DlE`D\m6`D\P7`D[P7QDkW5QD`GWD0QDlW5XD0WD0QDmW5XD0QDnW5QDoW5PDjNQD`GQ@a5S@0QDPX5QDQX5QDRX5QD
QX5PD[m6QDSX5QDb5PDb4QD^R4QDb5QDTX5PDYm6QDUX5QDVX5PDYm6PD\R3PDgo6QDWX5PDWj4PD[m6QDZT5PDkb7QDXX5Q
D]V5QDYX5QDZX5P@[m6QD[X5QD\X5PDRj4PDUj4PD[m6QD]X5QDUDPDol5QD^X5PDeQ=PDPm5PDbT=QD_X5QDbR1PDX_4QD`
X5QDa5Q`1j5S@0QDaX5QDbX5Q`1j5QDcX5QDdX5TD2PD_V;QDeX5QDfX5PD][6QDgX5QDhX5QDiX5Q`1j5P@Ym6QDjX5QDkX
5PDif2QDlX5PDRm5WD0QDmX5XD0PDaS1PDTj4QDnX5PDWj4QDoX5QDPY5P@Wj4QDQY5QDRY5QDSY5QDTY5QDUY5UD0PDfi3S
D0QDiS1QDT;QDVY5PD4SD0UD0WD0PDfi3XD0QDWY5SD0UD0WD0QDh3XD0aDXY5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`Dic7`
Dm4`DYd3`De3`D_8`DV3`DQ3`D]7`DZd3`DVT1`D`1UD0WD0QDh3PDk8PDYd3XD0SD0UD0WD0PDbi3QDYY5QDZY5XD0UD0WD
0PDfi3XD0SD0QD[Y5`D]M`D[M`DS1`DM`DhM`D`i;TD4PD2UD0WD0QDh3PDk8QD\Y5QD`h4XD0UD0WD0QD\Y5TD1QD]Y5XD0
UD0WD0QD^Y5QD_Y5XD0`Dgo6`DYS;`DZD`DUP3`DVP3`Df`>`DZk<`Dg`>`DYk<`Dh`>`DX:`DVf1`DVU=`DV6`Di`>`DTS;
`Dbd1`Dj`>`De7`D[^<SD0UD0WD0QD`Y5XD0TD;PD2UD0WD0QDaY5SD0XD0TD;PD2WD0PDgj4PDQm5PDhj4XD0WD0PDbi3QD
bY5XD0UD0WD0PDai3QDcY5XD0UD0WD0PDV\>QDdY5TD1QDeY5XD0PD6TD5WD0PDQm5XD0TD4PD2PD4WD0QDfY5XD0PD2`EdS
7`E`Q7PD4WD0QDh3XD0QDgY5`DVT1`DYd3QDhY5WD0QDh3QDiY5XD0WD0PDbi3QDjY5XD0WD0PDbi3PDST7XD0`DR3`DeO`D
^2`DcS1`DdS1`DeS1`D[g3`D^g3`DXO`DWOWD0PDbi3PDST7QDkY5XD0`D[m6`DkU4`D^P7`DZj4`DYj4SD0WD0PDbi3PDTT
7XD0`DeO`DR3`DeS1UD0WD0PDfi3XD0QDlY5QDmY5QDSm4TD4PD2UD0WD0PDo9QDiS1XD0QDnY5TD9PD2UD0WD0PDfi3PDkl
5TD3QDkY5XD0PD[m6YD4UD0WD0PDfi3PDkl5TD3QDkY5XD0QDj3UD0QDoY5TD9PD4TD3WD0PDQm5XD0TD3PD2WD0PDai3QDP
Z5QDQZ5XD0QDol4UD0WD0QDRZ5QDSZ5XD0UD0WD0QDTZ5XD0TD;PD2PD4WD0QDUZ5XD0QDVZ5UD0WD0PDQa>QDWZ5XD0UD0W
D0QDXZ5PDk8QDYZ5XD0SD0UD0WD0PDfi3XD0QDZZ5PDk8TD4PD4QD[Z5TD4PDQm5UD0WD0PDfi3PDkl5QD\Z5TD2QDQe4XD0
Q@]Z5QD^Z5UD0WD0PDai3QD_Z5QDa5XD0QD`Z5UD0WD0PDai3QDaZ5PD[m6QDbZ5XD0UD0WD0PDgi3XD0QDcZ5QDdZ5UD0WD
0PDo9QDeZ5XD0UD0WD0PDfi3XD0QDfZ5PDk8TD1QDgZ5TD5QDhZ5SD0UD0WD0PDfi3XD0QDiZ5PDk8QDjZ5UD0WD0PDo9QDk
Z5XD0UD0WD0PDfi3XD0QDlZ5`D^g3UD0WD0QDmZ5QDnZ5XD0TD<PD2UD0WD0PDdi3QDb<TD2QDoZ5XD0`DRm5UD0WD0PDei3
QDb<TD2QDP[5XD0`Ddi3`DZm5`Dhe4`Dml5`DbY7UD0WD0QDQ[5XD0SD0UD0WD0PDZW<XD0UD0WD0PDk8SD0XD0TD;PD2UD0
WD0PDai3QDR[5XD0WD0PDdY1PDQm5PDHXD0PDQm5PD\j4PD2UD0WD0PD_d7XD0WD0PDUj4PDYm6PDW7XD0PDad7PDQm5PDcd
7WD0PDai3QDag4PD^P7QDS[5XD0UD0WD0QDT[5XD0PDbi3QDU[5PDk8TD1QDV[5QDW[5TD1QDX[5PDci3QDU[5TD6WD0QDlP
2PDYHXD0PDci3QDY[5QDZ[5TD1QD[[5QD\[5QD`6QD][5QD^[5PD[m6QD_[5TD2QD`[5UD0PDYm5QDgFS@0QDa[5PD4PDbi3
QDb[5PDXOTD3PDml5TD2QD`6PDai3QDc[5PDk8QDd[5PDVf4TD2QDe[5QDf[5PD[m6QDg[5SD0QDh[5UD0PDk8QDi[5SD0PD
^g3PDk8PDYd3TD6QDj[5PDbi3QDk[5QDb5TD5QDl[5PDai3QDYMQDm[5S@0QDn[5QDo[5TD3QDP\5PDci3QDa5TD4WD0QDQ\
5XD0PDk8Q@l5QDR\5QDS\5PDbi3WD0QDT\5XD0PDai3QDU\5TD5WD0QDV\5XD0SD0QDW\5QDX\5UD0WD0QDW\5XD0SD0QDY\
5QDZ\5PDk8TD1PDad7QD[\5QD\\5QD[\5PD[m6`DT]4`DQ;`D][;`DUa>`DT8`D\d4`Dk`>`Dik5`DS\4`D`[<`D[ESD0UD0
WD0PD]j4PDYj4XD0SD0PDci3QD]\5TD5WD0QDRS4TD3QD^\5XD0PDci3QDiS1QD_\5QD`\5TD4WD0QDa5TD1QDa\5XD0PDci
3QDb\5TD6WD0QDc\5XD0WD0PDai3QDd\5PDkU4PDVf4XD0TD6QDeY1QDe\5PDai3QDf\5TD6WD0P@Rm5QDg\5TD1QDh\5XD0
PD4WD0QDi\5QDj\5XD0PD2PDbi3QDc5TD3WD0QDk\5P@Rj4PDml5XD0PDbi3QDl\5TD3WD0QDm\5PDkl5XD0PDbi3QDQn1QD
b5TD8WD0QDn\5XD0PDbi3QDk[5WD0QDo\5QDP]5XD0QDQ]5SD0PD4WD0QDR]5XD0PD2PDbi3QDS]5TD7WD0QDT]5XD0PDWj4
PDai3QDkS5QDU]5TD4WD0QDT]5XD0PDbi3QDV]5TD4WD0QDW]5TD1QDX]5XD0PDWj4PDai3QDkS5QDV]5TD4WD0QDW]5TD1Q
DX]5XD0PDbi3Q`1j5WD0PDTT7QDY]5XD0PDbi3WD0PDTT7SD0XD0QDZ]5PDbi3WD0QDk[5QDb5TD5XD0QD[]5PDbi3QD\]5T
D4WD0QDgc2TD4QD]]5XD0PDci3QDiS1TD3WD0QD^]5XD0PDdi3QD_]5QD`]5TD2WD0QDa]5XD0PDbi3WD0PDTT7QDc5TD4XD
0QDb]5PDbi3QD`c1QD`]5TD1WD0QDc]5PDRm5XD0WD0QDd]5PDll5PD[m6QDe]5XD0WD0QDf]5PD`Q7QDg]5XD0PDci3QDh]
5TD4WD0QDi]5XD0PDci3WD0QDj]5XD0QDk]5TD6PDVOWD0QDl]5XD0PD_g3SD0QDm]5TD6PD2UD0WD0QDn]5PDk8TD1QDo]5
XD0QDP^5QDbj4PD\j4QDQ^5UD0PD^g3PDk8WD0QDR^5XD0PDai3WD0QDS^5XD0TD4QDb5TD8PD2PDci3QDc5TD4WD0QDT^5X
D0TD1QDU^5PDbi3QDV^5TD5WD0QDW^5XD0PDRm5PDai3QDc5PDk8WD0QDX^5XD0PD^g3PDkU4PDVOWD0QDY^5XD0PDRm5QDZ
^5PDai3WD0QD[^5QD\^5TD1QD]^5XD0PDci3QD^^5TD7WD0PD[j4QD_^5XD0PDbi3QD`^5TD5WD0QDa^5XD0QDb^5QDc^5TD
3QDd^5PDai3QDe^5WD0QDf^5XD0PDai3QDg^5QDh^5TD1PDol5PDai3QDi^5QDVEQDj^5TD2QDk^5QDl^5TD1QDm^5PD[m6Q
Dn^5QDo^5PD[OPD`Y6PDYm5QDP_5P@`Q7PDmQ1QDQ_5PDWOPDkU4PDYj4QDR_5TD6PD4PDRm4QDS_5PDhV3QDT_5QDU_5TD4
WD0QDV_5XD0PDWOPDkU4QDW_5PDk8QDX_5TD1WD0QDY_5XD0QDZ_5QD[_5PDXOPDk8QD\_5UD0QD]_5QD^_5TD8PD4PDPm5W
D0QD__5XD0QD`_5UD0QDh3TD:PD4PDPm5WD0QDh3XD0UD0QDa_5TD<PD4PDPm5WD0PDci3XD0QDU[5`Dk8`DkU4`DYj4SD0U
D0QDb_5TD<PD4PDPm5WD0PDai3XD0QDc_5QDd_5UD0QDh3QDe_5WD0PDPm5XD0QDf_5UD0QDb_5TD<PD4PDPm5WD0QDg_5XD
0SD0QDh_5QDi_5UD0QDj_5QDU[5QDk_5WD0PDPm5XD0QDl_5UD0QDb_5TD<PD4PDPm5WD0QDa_5XD0QDm_5`DkU4`DYj4`DZ
j4`Dl8`DZm6UD0QDh3PDk8WD0PDPm5XD0QDn_5SD0UD0QDT_5QDo_5TD3WD0PDPm5XD0TD3PDdQ7SD0UD0QDh3QDP`5QDQ`5
WD0PDPm5XD0QDP`5QDR`5UD0QDh3QDS`5TD8WD0QDVe1`Da3`De3`DYd3`Dn7`Dm4XD0QDT`5UD0QDh3PDk8SD0QDU`5TD3W
D0PDPm5XD0QDV`5PDbi3QDW`5TD8WD0PDPm5XD0QDX`5UD0QDh3TD<QDVe1WD0QDY`5XD0QDZ`5UD0QD[`5TD<WD0QD\`5XD
0QD[`5`D[l5QD]`5UD0QD[`5TD<WD0QD\`5XD0QDh3QD^`5UD0`Ddi3`DZm5`Dhe4`DVm5`DUm5`Dei3QD[`5TD<WD0PD4XD
0QDk3`D[l5QD_`5UD0QDh3TD5QDW6WD0PDPm5XD0QD``5S@0QDW6QD[`5TD<QDVe1WD0QDa`5XD0`DcU;QD[`5TD<QDVe1WD
0PDai3XD0`DcU;`Dk8`Dl8`Dn9`DoE`DbY7`Dm8`Dn8`DkU4QDb`5TD<WD0PDPm5XD0QDc`5QDb`5TD<WD0PDPm5XD0PDai3
`Dk8`Dl8`Dn9`DoE`DbY7`Dm8`Dn8`DkU4WD0PD2QDd`5XD0UD0QDe`5TD5WD0QDf`5QDVe1QDf`5XD0PDPX;QDg`5QDh`5`
EmP3`EnP3`ERm5WD0QDi`5XD0`DSj4QDiBTD3QDle3QDj3TD1QDi3QDa5TD3QDi3TD2QDj3QD`6`E^P7`E\m6QDj`5`DZm5`
DU^:PD\j4QDk`5PDai3QDa5TD2PDi^:PDml5`Eo2`EbO`EdO`EY1`E]V;`EkU4`EjZ4`ERU;`EjE`EP3`ElO`EV]4`EU]4PD
i^:`DU]4PDbi3WD0PDVNXD0PDVV=PDRj4PDRm5QDl`5PDjNTD4QDm`5PD_j4QDn`5Qd1j5QDc6QDc6QDo`5QDPa5WD0QDQa5
XD0QDRa5QDh3TD1WD0QDi3XD0TD2QDSa5QDTa5QDUa5QDi3QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD2QDi3TD1QD`
6PDai3QDc5PDk8PDVT1QDVa5TD2WD0QDi3XD0PDai3QDc5PDk8QDWa5PDVf4TD1WD0QDi3XD0PDbi3QDXa5PDk8QDYa5TD3W
D0QFi3XD0WD0QDZa5XD0TD3QDi3PDai3QDag4QF[a5R@0WD0QD\a5XD0QD]a5QDUa5TD2WD0QDiBXD0TD3PDSj4PDo9QDa5T
D4WD0QD^a5XD0PDfi3QDi3TD2QD_a5TD3QD`a5QDaa5TD6`Ei8`Ec`;`EbJ`EcP<`EmP3`EnP3`EoP3`EVOWD0QDba5XD0WD
0QDca5XD0TD3QDda5PDbi3QDea5TD3QDi3QDUa5QDU[1QD[Y5TD1WD0QDfa5XD0QDUa5QDga5TD4WD0QDha5XD0PDo9WD0QD
ia5TD3QDja5XD0WD0QDka5XD0QDla5QDQe4QDma5QDna5PD[m6WD0QDoa5XD0PDai3QDa5TD1WD0PDi^:XD0PDml5TD3QDi3
QDa5TD4WD0PDdS7PD]JXD0QD]a5QDPb5QDY@TD1WD0QDQb5XD0QDi3WD0QDRb5XD0QDSb5WD0PDVk5XD0PDkl5TD2QDTb5QD
a5TD3QDUb5TD1WD0P@dS7QDVb5XD0QDWb5QDXb5TD1QDYb5QDZb5TD1WD0QD[b5XD0PDbi3WD0QD\b5XD0QDa5QD]b5TD2QD
^b5UD0WD0PDQa>QD]Z5YD4XD0UD0WD0PDQa>QD]Z5TD1QD_b5XD0PDai3WD0QD`b5QDQZ5XD0TD5QDi3PDbi3WD0QDab5XD0
QDa5TD3QDbb5QDh3TD2QDi3TD1WD0QDcb5XD0QDdb5SD0QDXb5TD3QDeb5TD2WD0PDVj4PDkl5QDfb5XD0QDgb5PDaa>PDkN
aDhb5YD3PDna>QDib5PDoa>PDPb>QDjb5QDkb5PDc\=QDlb5QDmb5QDnb5QDob5PDQP;QDPc5QDQc5QDRc5QDSc5PDnGQDZd
4PDPU1QDTc5PDcZ<QDUc5PDl4QDVc5QDWc5PDkl5QDXc5QDYc5PDSNQDZc5QD[c5PDP`4QD\c5PDWJPDif2QD]c5QD^c5QD_
c5QD`c5PDoh4QDac5PDf3QDbc5QDcc5PDV6QDdc5QDec5PDnm3PDj]<QDfc5PD^k5QDgc5QDhc5PDWV>PD]d>QDic5QDjc5P
Df8PDkl5PDeHPDhZ4QDkc5QDlc5PDVk5QDmc5PDSP3PDgc7PD\a=QDnc5PDk`6PDnk5PDXT1PDad>PD\i5QDoc5QDPd5YD3T
D<YD3TD<YD3QDQd5QDRd5QDSd5QDTd5QDUd5QDVd5PDVd>PDfl:PDf8PDkl5PDie>PDci3QDWd5PDci3QDiS1TD2QDXd5PDZ
m5PDk8QDYd5QDZd5PDVj4PDkl5QD[d5PDbi3QD\d5PDUj4PDYm6PDW7QD]d5TD4QDid2PDjl5PD]m6QD^d5QD_d5QD`d5PDb
i3QDad5RD0SD0PD^P7QDbd5QDcd5Q@_5QDdd5PDml5PDVf4RD0VD0QDed5QDfd5QDgd5PDai3PDY1QDhd5PD[m6QDid5WD0Q
Djd5QDkd5XD0`D_l4`D`l4`DbQ1`DOWD0QDjd5P@kl5Q@ld5QDj8XD0`Do9`D_l4`D`l4`DbQ1`DOQDmd5WD0QDnd5XD0WD0
PDYm6QDod5P@kl5QDj8XD0`D_l4`D`l4`DbQ1`DOWD0QDPe5XD0QDQe5QDRe5WD0QDPj3QD_5XD0`DZ_<`DVm5`DUm5`D^U3
`DT;`DW\4`Di^4PDRFPDkl5WD0QDSe5XD0`Do9`D_l4`D`l4`DbQ1`DOWD0QDTe5PDkl5QDUe5XD0QDVe5WD0QDWe5PDYm6S
D0XD0WD0PDZm6QDaj2XD0`DZ5`D[c7`Di5UD0WD0PDle4XD0`Dkl5`DT;`DW\4`Di^4`Dn^4`Djm:`Dhm:`Dk^4`Dl^4`DQ]
4SD0`D_l4`D`l4`DbQ1`DO`DX1QDXe5WD0PDle4XD0`Dkl5`DT;`DW\4`Di^4`Dn^4SD0PDHPDl4PDkl5QDYe5WD0QDXg1aD
_5SD0XD0QDZe5WD0QD[e5PDYm5QD\e5XD0VD0WD0QD[e5PDYm5QD\e5XD0PD1WD0QD]e5PDRm5XD0WD0PD`c6QDk:TD1QD^e
5XD0WD0PD`c6PD[m6QD_e5XD0SD0PDRg4PDRm5QD`e5PDYm6QD^W2QDae5PD[m6PD[k4QDbe5PDkl5PD[m6PDT8PDTT7PDkl
5QD\V1PD[m6QDce5QDde5PD`Q7PD_j4PDVn5PD^U3PDVn5PDXm5PDnl5PDPm5PDYV3QDee5QDfe5QDge5QDc<PDYm6QDhe5P
DT8PDPm5QDk7PD`j4PDPm5PD`j4PDWf4PDPm5PDWf4PDUj4PDPm5PDUj4PDm^4PDVm5PDYm6QDie5QDje5QDke5PDYm6QDle
5PD_j4QDme5PD[m6QDne5PDPa<QDoe5QDPf5QDQf5QD[S4PDVf>PDWf>PDll5QDRf5PD\R3QDSf5PDYm6QDV^2QDTf5QDUf5
PDhQ7QDVf5PDeS7QDWf5QDXf5PDkl5PDYm6Q`1j5WD0QDYf5QDZf5XD0PDkl5PDYm6PDT\4QD[f5PDkl5PD_j4QD\f5aD_5P
D[j4QD\f5PDeS7QD]f5QDQ8QD^f5QD_f5QD`f5PD\j4QDaf5PD\j4PDYm6QDbf5QDcf5QDdf5PDle4QDW6PDRT7QDW6WD0QD
ef5QDff5XD0PD^U3PDPm5PD^U3PD_U3PDPm5PD_U3QDgf5PD_j4WD0QDhf5QD_5XD0`DZ_<`DVm5`DUm5`D^U3WD0QDPj3QD
if5QDjf5XD0PDYm5QD]f5PDYm5PDYm6PDd\<QDkf5PDXm5QDlf5QDmf5QDlf5PDjl5QDnf5WD0PDU^:XD0QDof5QDPg5QDQg
5`DZ:`DY:QDb5PD^V;PDci3QDRg5PDci3QD^^5TD3QDSg5QDTg5PDfEP@ci3PD\j4PDfEPDci3QDUg5PDbi3QD\]1QDVg5S@
0QDWg5UD0WD0PDci3PD\j4XD0SD0UD0WD0PDbi3PDVf4XD0SD0UD0WD0QDXg5QDYg5XD0PD4WD0QDZg5QDX\5XD0VD0UD0WD
0PDlg3TD3QD[g5XD0UD0WD0QDn]5QD\g5TD1QD]g5XD0WD0QDn]5QD\g5TD1QD^g5XD0QD_g5UD0WD0PDeS1QDT;TD1QD`g5
XD0UD0WD0PDai3PDZm5QDag5XD0UD0WD0QDXZ5PDk8TD1QDbg5XD0UD0WD0QDcg5TD2PD\j4XD0PDZW<PDbi3QDdg5PDWOPD
kU4PD\j4UD0WD0PD^g3PDkU4PDVOQDeg5XD0UD0WD0QDP]4QDfg5TD1QDgg5XD0PDcS1PDk8PDad7UD0WD0QDhg5QDig5TD1
QDjg5XD0WD0QDkg5QDl3PDkl5XD0QDlg5WD0QDl3PDkl5XD0QDlg5WD0PD[m6QDR5PDkl5PD[m6QDmg5XD0VD0WD0PD[m6QD
R5PDkl5PD[m6QDmg5XD0QDm=WD0PD[m6QDng5SD0PDkl5XD0PD[m6QDog5`DWg6QFPh5TD3QDQh5TD1WD0QDl3XD0VD0QFPh
5TD3QDQh5TD1WD0QDl3XD0QDRh5WD0QDSh5TD2QDTh5XD0VD0WD0QDSh5TD2QDTh5XD0QDUh5WD0QDSh5TD2QDl3XD0WD0PD
jo2PDHPDYP7XD0WD0PDRQ7QDVh5QDWh5XD0WD0PDPU;PDcU;XD0`DRm5WD0QDXh5QDej1QDYh5XD0QDjY1WD0QDZh5QD[h5X
D0VD0QDjY1WD0QDZh5QD[h5XD0QD\h5WD0QDm3PDkP;XD0`DUj4`DWj4`Djl5WD0QD]h5PDfP7PDkP;XD0WD0QDm3QD^h5TD
1QD_h5XD0WD0QD`h5PDfP7QDh8TD1QDah5XD0WD0PDlP;QDn3XD0`DcP7`DUm5`Djl5`Ddi3`DTm5WD0PDlP;QDbh5P@Rm5S
D0XD0`DcP7WD0PDlP;QDY:TD1QDch5XD0WD0PDlP;Q@a5PDS1PDRm5PDjg;XD0WD0QDdh5QDeh5XD0`DRm5`DWj4`Dll5`Dd
i3WD0QDiS1QDfh5QDQBXD0`Djl5WD0QDgh5P@Ym6QDhh5QDih5QDjh5XD0WD0PDb4PDZY;PDQm5XD0WD0PDjl5PDeQ7QDkh5
XD0WD0PDRm5PDYm6PDYg;XD0VD0WD0PDRm5PDYm6PDYg;XD0QDk>WD0PDWj4QDlh5QDmh5XD0VD0WD0PDWj4QDlh5QDmh5XD
0QDnh5WD0PDk5PDUZ;XD0WD0PDfP7PDPm5PDfP7XD0WD0PDoj4PDPm5PD`Q7XD0VD0WD0PDoj4PDPm5PD`Q7XD0PD1WD0PDR
Y1PD4PD_R7XD0WD0PDnd4PDRm5PDnd4XD0`D_i4`Djf>WD0QDoh5PDQU;QDPi5XD0QDQi5TD1WD0QDRi5QDdY3YD2XD0WD0Q
DSi5QDTi5TD1QDUi5QDVi5XD0QDo3TD1WD0QDT4XD0VD0QDo3TD1WD0QDT4XD0QDWi5WD0QDT4XD0QFo3TD1QDXi5QDo3QDa
5TD1WD0QDYi5QDdP1XD0`D]m6QDZi5TD1WD0QD[i5PDiZ;XD0WD0QD\i5XD0QFo3WD0PDRm5QD]i5XD0QF^i5TD1WD0PDS1P
DRm5QD]i5XD0WD0PDoGQD_i5XD0WD0PD^?QD`i5XD0WD0PDPS6QD`i5XD0PDll5`DZd5`Did5`DSg>`Dnd5QDai5PDYm6WD0
QDbi5QDci5XD0WD0QDU4XD0`DPm5`D^W7`DPk4`DQk4`DTR7WD0QDdi5XD0`DWH`Dkb3`DWS4`DVX>`D_e1`Doc4WD0QDei5
TD2P@Rj4PDWj4PDbk4PDfa5XD0WD0QDfi5QDgi5XD0WD0PDhn4PD\^5XD0VD0WD0PDhn4PD\^5XD0PD1WD0QDhi5P@Rj4XD0
QDii5TD1QDR4WD0QDji5P@YHXD0QDki5TD2QDli5WD0QDmi5P@YHQDni5XD0QDoi5TD1QDPj5WD0QDQj5QDRj5XD0QDSj5WD
0QD_BPDUj4XD0QDTj5TD2QDR4`D[9`D^Y5WD0QDUj5PDag;XD0WD0QDVj5PDTj4XD0`Dkj4`DlE`D\m6WD0QDWj5TD2PDk_6
TD1QDXj5XD0WD0QDYj5PDYm4XD0Q@Zj5TD1QD[j5WD0QD\j5QDPW4P@kl5P@R8Q@]j5QD^j5XD0WD0QD_j5PDRj4XD0S@0QD
`j5`D_\4`Dko;WD0QDaj5PD[m6QDbj5XD0WD0QDcj5QDdj5PDRj4QDej5XD0WD0PDQT5PDWj4PD[m6QDfj5XD0WD0PDXj4PD
kl5TD1QDgj5PD]e;XD0WD0QDhj5XD0QFQ4TD1WD0QDij5XD0VD0QFQ4TD1WD0QDij5XD0QDjj5QFQ4TD1WD0QDkj5QD[HXD0
VD0`D[m6QFQ4TD1WD0QDkj5QD[HXD0QDlj5`D[m6QFQ4TD1WD0QDmj5QDnj5XD0VD0QFQ4TD1WD0QDmj5QDnj5XD0QDoj5WD
0QDPk5QDQk5QDRk5PDcU;PDRm5XD0WD0QDf@TD3PD_P7PD[m6XD0PD\R3PDgi4WD0QDf@TD3PDSj4PD[m6PDjGXD0`Dln4WD
0QDQFPDWj4PD[m6PD`_5XD0WD0QDfCQDi5PDfR7PDkl5XD0WD0QDgCTD3PDRm5QDSk5XD0QDQ4TD1WD0QDoBPD[m6PDYP7PD
go6XD0WD0QDTk5PD[m6QDUk5XD0WD0QDVk5P@YHXD0Q@Wk5TD1QDS4WD0QDXk5QDnj3XD0QDYk5WD0QDZk5QD[k5XD0PD[m6
TD1QDS4WD0QD\k5PDYHPDol5XD0WD0QD]k5QD^k5QDVAXD0QD_k5WD0QD`k5S@0S@0PDTj4XD0WD0QDak5PDVj4PDUj4XD0W
D0QDbk5PDUj4XD0QDck5TD1QDdk5QDek5TD2WD0QDfk5QDgk5`D[m6`DdG`DRY1`Dkh>`DTe4`Dlh>`DU]7YD2XD0QDhk5TD
2WD0QDik5Q@jk5QDgk5Q@Y@QDkk5XD0WD0QDlk5PDUj4XD0PD[m6`DjGSD0VD0WD0QDlk5PDUj4XD0PD[m6`DjGSD0PD1WD0
QDlk5PDUj4XD0SD0VD0WD0QDlk5PDUj4XD0SD0PD1WD0QDmk5QD]^5TD1QDnk5XD0WD0QDok5TD3PDfP1PDWj4QDk:QDPl5X
D0WD0QDQl5PDYHPDml5XD0QDRl5WD0QDSl5QDTl5TD1QDUl5PD`[=XD0WD0QDVl5PDYHPDjl5XD0`DUW5`D[Z=`DRa3WD0QD
Wl5QDXl5PDSj4XD0WD0QDYl5TD2PD[m6TD1QDZl5QD_Z1XD0QD[l5WD0QD\l5PD[m6TD1QD]l5XD0WD0QD^l5QD_l5QD`l5X
D0WD0PDeP<PDgP<XD0WD0PDeFPD^o4XD0QDal5WD0QDbl5QDcl5PDll5XD0WD0QDdl5P@Uj4P@[m6QDel5XD0QDW4Q@j5WD0
QDV4XD0`DU6WD0QDfl5XD0QDX4TD2WD0PDdX:XD0QDgl5QDX4TD3WD0QDhl5P@Wf4XD0QDil5WD0QDjl5XD0WD0QDdc1QDkl
5TD2QDll5XD0WD0QDhIQDY@QDml5QDnl5XD0WD0QDol5TD2PDll4XD0WD0PDio;XD0WD0QDPm5XD0WD0QDQm5QDnT5XD0Q@R
m5TD1QDSm5WD0QDTm5QDUm5XD0WD0QDVm5QDhJXD0`DYm6`DS1`DRm4WD0QDWm5Q@Xm5TD1QDhJQDYm5TD1QDZm5XD0WD0QD
[m5PDUj4QD\m5XD0WD0QD]m5QD^m5XD0WD0QD_m5PDQm5QD`m5QDam5XD0WD0QDbm5XD0TD5QDcm5TD4PDUj4QDi5WD0QDdm
5XD0WD0QDem5PD[m6QDfm5QDgm5XD0WD0QDhm5PDRj4XD0`D[m6`DmF`DmS5WD0QDim5PDRj4XD0QDjm5QDkm5WD0QDlm5XD
0QDmm5TD2QDnm5WD0QDom5XD0WD0QDfEPD[m6PDe5XD0WD0QDPn5PD[m6QDQn5XD0WD0QDRn5Q@Sn5XD0WD0QDTn5PDYm6PD
Pm4PDoj4XD0WD0QD\CPD[m6QDUn5XD0WD0QDVn5QDPe3QDWn5QDjk2XD0WD0QDXn5QDi5QDYn5XD0WD0PDjk=PD[m6QD]i3Q
DZn5XD0WD0QD^\2PDRT1QDnj3XD0WD0QDlMPDSDPDkl5XD0QD[n5QD_5Y@0WD0QD\n5XD0QD]n5TD4WD0QD^n5XD0VD0QD]n
5TD4WD0QD^n5XD0QD_n5UD0WD0QDY4XD0QD`n5PD4WD0QDY4XD0PD4UD0WD0QDan5QDY4XD0PD4UD0WD0PDRm5QDi5QDbn5X
D0`Dhe1`Die1WD0PDRm5QDi5QDcn5QDdn5XD0WD0QDTQ1QDen5QDfn5XD0`D[m6WD0QDTQ1QDUQ1QDgn5QDhn5XD0QDin5WD
0QDWf1Q@jn5QDkn5XD0VD0WD0QDWf1Q@jn5QDkn5XD0QDm=WD0QDln5PDTm5PD[m6PDl1XD0WD0QDmn5PDU^:XD0WD0PDRm5
PDVOPDhh3XD0`DQ8WD0QDnn5P@`Q7PDok>XD0WD0PDWj4QDi5QDon5XD0VD0WD0PDWj4QDi5QDon5XD0QDPo5WD0QDQo5QDR
o5Q@i5QDSo5XD0WD0PDjl5PDoS7XD0aD_5`DeQ7`DYm5`DRF`DYm6`DQF`DYk4`DZk4`D`f4`Daf4`DZj4`DYj4aDa5`Dll5
WD0PDjl5QDTf2XD0aD_5VD0WD0PDjl5QDTf2XD0aD_5QDTo5WD0PDZm5QDUo5QDVo5XD0QDWo5WD0PDll5PD`Q7QD`BXD0TD
4PD4WD0PDkl5PD`Q7QDXo5XD0WD0PDVa:PDei3XD0WD0PDaR7PDYm5QDYo5QD[Y5XD0WD0PDll5PDai3QDYo5QD[Y5XD0PDo
U;WD0PDkh3PDXm5PDlP;XD0WD0PD`Q7QDZo5PDkW:XD0QD[o5TD1WD0QD\o5XD0YD1QD[o5TD1WD0QD\o5XD0QD]o5WD0QD^
o5QD_o5XD0PDRm5WD0PDWm<XD0YD1WD0PDWm<XD0QD`o5WD0PDjl5PD\R3PDhV3XD0WD0QDao5PDT8XD0VD0WD0QDao5PDT8
XD0QDbo5WD0QDco5QDa9QDdo5XD0WD0QDeo5TD2PDhm5XD0SD0WD0QDfo5TD1QDgo5XD0TD3QDho5QDio5TD3WD0QDfo5QDj
o5XD0QDko5WD0QDlo5QDmo5QDno5XD0`DmQ1`DYo:`Dd3`DkQ7`Dn3`Dn7`Dan5`DRl6QDa5WD0QDPo1PD\j4PDRm5XD0SD0
WD0QDoo5Q@PP6QDQP6XD0WD0PDeQ7QDRP6QDSP6XD0WD0QDTP6PDkl5QDUP6XD0PDQS3WD0QDVP6PDXm5QDWP6SD0XD0VD0W
D0QDVP6PDXm5QDWP6SD0XD0QDXP6WD0QDP_3QDYP6P@4QDZP6QD[P6XD0SD0WD0QD\P6PDai3QD]P6QD^P6XD0WD0QDem1PD
oj4PDTU;XD0WD0QD^R3SD0PDXm5QD_P6XD0WD0QD`P6QDP_3P@`c6QDaP6XD0WD0QDPj3QDbP6XD0VD0WD0QDPj3QDbP6XD0
QDm=WD0QDbR1PDef4QDcP6XD0VD0WD0QDbR1PDef4QDcP6XD0QDdP6WD0PD[m6QDeP6QDa5XD0QDfP6`Eai3`EYj4`Eo9`Ef
i3`Ebi3WD0QDPm4QDgP6XD0QFhP6PDk8WD0QDiP6QDjP6XD0TD3QDkP6PDk8WD0QDlP6PDRm5QDjP6XD0TD3QDkP6WD0QDmP
6Q@jV2PDRm5QDnP6XD0VD0WD0QDmP6Q@jV2PDRm5QDnP6XD0QDoP6WD0QDPQ6Q@jV2PDRm5QDnP6XD0VD0WD0QDPQ6Q@jV2P
DRm5QDnP6XD0QDoP6QDQQ6TD1WD0QDRQ6XD0QDSQ6Q@h5TD2QDTQ6WD0PD[m6PDho;XD0VD0WD0PD[m6PDho;XD0QDUQ6WD0
PDkl5QDVQ6QDWQ6XD0VD0WD0PDkl5QDVQ6QDWQ6XD0QDm=QDXQ6Y@0WD0QDYQ6QDZQ6XD0VD0QDXQ6Y@0WD0QDYQ6QDZQ6XD
0QD[Q6WD0QD\Q6QD]Q6XD0VD0WD0QD\Q6QD]Q6XD0QD^Q6WD0PDfQ7PD_j4SD0XD0WD0QDc<PDTc1QD_Q6XD0WD0QD`Q6XD0
`D=TD4QDaQ6TD2QDbQ6QFcQ6TD1WD0QDdQ6PDWj4XD0VD0QFcQ6TD1WD0QDdQ6PDWj4XD0QDeQ6QFfQ6TD2WD0QDgQ6TD1PD
Sj4QDag1QDhQ6XD0QDiQ6TD2WD0QDjQ6QDkQ6XD0`D[m6`Dkj4`DlE`D\m6WD0QDlQ6P@Sj4PDgl>XD0WD0QDmQ6QDi5QDnQ
6XD0WD0QDPP1PDkl5PDS\4XD0WD0QDPP1PD_P7QDi5PDhm5XD0WD0QDoQ6QDi5QDPR6XD0WD0QDlMQDQR6XD0WD0QDlMPDYm
6PDPi:XD0WD0QDRR6QDSR6XD0WD0QDTR6XD0VD0WD0QDTR6XD0QDUR6QFVR6TD1WD0QD[4XD0`DQk4`DPk4`DRk4WD0QDWR6
QDQT3XD0QFXR6WD0QDYR6XD0QFZR6WD0QD[R6PDVj4XD0QD\R6WD0QD]R6TD2PDVj4XD0`DXT=`D\o4QD^R6TD1WD0QD\4XD
0QD_R6WD0QD`R6PDk_6XD0QDaR6QDbR6TD2QDa5WD0QDcR6QDdR6TD1QDeR6XD0WD0QDfR6PDkU4PDWf4XD0WD0QDgR6QDhR
6XD0`Dl\5WD0QD_GPDRm5PD[m6QDiR6XD0WD0QDjR6P@Wj4QDi5PDgg;XD0WD0QDkR6PDjl5PD[m6TD1QDlR6XD0WD0QDmR6
P@Uj4QDnR6XD0QDi5TD1QDoR6WD0QDPS6PDTj4XD0WD0QDQS6PDWj4XD0QDV\2WD0QDQGPDSj4PDRm5XD0QDRS6PDYm6WD0Q
D^4`Dkl5`DbH`DSj4`DQn>`DRn>`D^U3`D_U3aDR5`DSn>`D\n6`DSU3`DTU3`DXn6`DTn>`D[n6`Djb1`Dl5`DRm5`DUj4`
DPm5`DWj4`Djl5`Dll5`Dol5`D[m6`Dml5`DiX>`DWi4`DWO`DYOSD0XD0`Dkl5UD0PDYm6WD0QD^4`Dkl5`DbH`DSj4`DQn
>`DRn>aDR5`DSn>`D\n6`DSU3`DTU3`DXn6`DTn>`D[n6`Djb1`Dl5`DRm5`DUj4`DPm5`DWj4`Djl5`Dll5`Dol5`D[m6`D
ml5`DiX>`DWi4`DWO`DYOSD0XD0WD0PDYm6QD^4QDSS6XD0SD0WD0PDUj4PD[m6TD1QDTS6PDc\<XD0VD0WD0PDUj4PD[m6T
D1QDTS6PDc\<XD0QDUS6WD0PD_j4SD0PDnl5PDQFXD0WD0PD_j4SD0PDRm5PDVOPDgj4XD0WD0PD`Q7SD0PDPm5PDHSD0XD0
WD0QDVS6QDWS6XD0VD0WD0QDVS6QDWS6XD0QDm=WD0QDXS6P@Ym6TD1QDf6XD0VD0WD0QDXS6P@Ym6TD1QDf6XD0QDm=WD0Q
DYS6QD]4XD0VD0WD0QDYS6QD]4XD0QDZS6WD0PDYm5QDde4QDY@SD0PDYm5XD0WD0PDYm5`DYV3`DTV3`DXb1`D\R3`Dll4`
Dnl4`Dml4`DZV3SD0QDY@QDW6PDYm5XD0UD0WD0PDbQ7SD0PD4PDYj4XD0UD0WD0PDbR7PD[m6SD0XD0UD0WD0QD[S6P@TT7
QD\S6XD0UD0WD0QD]S6QD^S6XD0VD0UD0WD0QD]S6QD^S6XD0PD1UD0WD0QD]S6QD_S6PDol5QDRd2XD0UD0WD0QDWe5SD0X
D0VD0UD0WD0QDWe5SD0XD0PD1WD0QD`S6QDaS6QDbS6XD0UD0WD0QDQ;QDjl4QDc]1XD0VD0UD0WD0QDQ;QDjl4QDc]1XD0P
D1UD0WD0PDkU4PD]g3QDcS6XD0VD0UD0WD0PDkU4PD]g3QDcS6XD0PD1WD0PDlP;PDRm5QDdS6P@[m6QDeS6XD0WD0PDkP;P
DWj4PD]P7PD]6XD0WD0QDY8QDfS6QDgS6XD0QDhS6TD2WD0QDiS6QDjS6QDkS6XD0WD0PDll5QDlS6XD0VD0WD0PDll5QDlS
6XD0QDmS6QDa5WD0PDYm6QDnS6XD0VD0QDa5WD0PDYm6QDnS6XD0QDoS6QDPT6TD2WD0QDQT6XD0QDRT6TD1QDa5Q`1j5WD0
QDST6XD0QDTT6QDa5WD0PDZf2QDUT6XD0VD0QDTT6QDa5WD0PDZf2QDUT6XD0QDVT6WD0PDUj4PD[m6QDWT6XD0VD0WD0PDU
j4PD[m6QDWT6XD0QDXT6WD0QDYT6PDkl5TD2QDZT6XD0WD0PD\j4PDai3QDjb2QD_Z3XD0VD0WD0PD\j4PDai3QDjb2QD_Z3
XD0QD[T6WD0PD\j4PDai3TD3QD\T6XD0WD0PD\j4Q@]T6PDai3QD_i4TD1QD^T6QD_T6XD0WD0PDXm5QD`T6P@^g3QDaT6TD
1QDbT6XD0WD0PDei3QDo\4QDP]4QDcT6XD0WD0QDdT6PDWj4PD[m6PDf^;XD0QFeT6TD2WD0QDoEPD[m6QDfT6XD0QD_4TD1
WD0QDgT6XD0QDhT6TD1WD0QDiT6XD0QDjT6QDkT6TD1WD0QDlT6XD0QDmT6QDa5P@[m6WD0QDnT6XD0VD0QDmT6QDa5P@[m6
WD0QDnT6XD0QDoT6QDPU6TD1WD0PDP]4QDY:PDia4XD0WD0QD^\2PD[m6QDQU6XD0WD0QDRU6PD[m6TD1QDSU6XD0WD0PDVO
PD`Q7PDPm5PDl4XD0WD0QDTU6QDUU6PDhZ4XD0WD0QDVU6PD[m6QDWU6XD0WD0PDWj4PD[m6QDXU6PDZ7XD0QDYU6TD1WD0Q
DZU6XD0VD0QDYU6TD1WD0QDZU6XD0QD[U6QD\U6TD1WD0PDbl5QD]U6XD0WD0QD^U6PDll5PDgb6XD0WD0QD_U6PDkl5XD0Q
D`U6WD0QDic2PD]P7PDWHXD0VD0WD0QDic2PD]P7PDWHXD0QDk>WD0QDaU6PDZo6XD0VD0WD0QDaU6PDZo6XD0QDW?WD0PD`
c=QDbU6XD0QDcU6QDa5WD0PDoj4PDkl5PDoR7XD0VD0QDcU6QDa5WD0PDoj4PDkl5PDoR7XD0QDdU6WD0QDeU6QDfU6XD0WD
0QD^m3QDe^3QDgU6PDhm5P@RT7QDhU6XD0WD0QDmS1QDXLPDRm5QDXLXD0QFiU6TD1WD0QDjU6PDo2PDST7XD0VD0QFiU6TD
1WD0QDjU6PDo2PDST7XD0QDm=QFkU6TD1WD0QDjY1PDkU4PDWj4QDlU6XD0VD0QFkU6TD1WD0QDjY1PDkU4PDWj4QDlU6XD0
QD[T6WD0QDmU6PDRm5QD`BQDnU6XD0WD0PDZf4PDVo>XD0WD0PDoX:QDoU6PDWj4XD0WD0PDll4PDkl5PDYm6QDPV6XD0WD0
QDQV6QDRV6XD0VD0WD0QDQV6QDRV6XD0QDSV6WD0PDjk;TD1PDlh3PDXm5XD0WD0PDWo>XD0QFTV6TD1WD0QDUV6QDVV6XD0
WD0QDWV6QDXV6QDYV6XD0VD0`DRm5WD0QDWV6QDXV6QDYV6XD0QDZV6`DRm5WD0QD[V6PDVNXD0WD0QD\V6QD]V6PDh]<XD0
WD0QD^V6QD_V6P@Zg3XD0VD0WD0QD^V6QD_V6P@Zg3XD0QD`V6WD0QDaV6XD0TD1WD0QDbV6XD0`DTa5WD0QDcV6QDdV6QDe
V6XD0WD0PDoj4PDi8XD0QDVATD3QDfV6WD0PDVj4PDkl5QDgV6XD0VD0WD0PDVj4PDkl5QDgV6XD0QDdb1WD0PDec1QDQBXD
0QDhV6WD0QDiV6TD1PDRm5XD0QDjV6WD0PDT4QDkV6TD1QDlV6XD0QDmV6TD1Q@nV6WD0QDoV6QD`c2TD1QDPW6XD0WD0QDQ
W6P@YHPDYf2PD^U3XD0WD0PD^g3PDYj4QDRW6XD0WD0PDZm5PD`c6XD0QDSW6QDTW6TD2WD0QDUW6QDVW6XD0WD0QDWW6QDX
W6TD1PDkl5QDYW6TD1QDZW6XD0WD0QD[W6PDQFQD\W6XD0WD0QDkW2QD]W6XD0QD^W6`DUj4QDa5QD_W6WD0QD`W6XD0WD0Q
D`W6PDkl5QDYW6XD0QDaW6S@0TD5WD0QDbW6QDcW6XD0VD0QDaW6S@0TD5WD0QDbW6QDcW6XD0QDhb4WD0QDdW6QD[g5QDeW
6P@Pk4PDef4QDfW6XD0PD^g3WD0QDgW6QDhW6QDiW6XD0QDjW6WD0QDkW6PDgo6PDll4PDkl5XD0QDlW6WD0QD_]1PD`c6PD
Rm5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDQ:UD0WD0PD^2SD0XD0`@[OTD9PD4TD6QDVS1WD0QDmW6P@\j4QD[>YD1XD0`Dlo
2`DjP3`Dmc7`Djo2WD0QDnW6P@\j4PDR3QDoW6XD0`DZ_<`D`P>`D]i2`DnS2`D\k2aD_5`DYm6`DZm6`DW5`DU6`DY2`DXf
4`DZf4`Dlf4`Dmf4`DWj4`Djl5`DUj4`D][3`DU^:WD0QDnW6P@\j4PDR3PD[OQDPX6TD2QDQX6XD0WD0QDRX6PDR3YD1XD0
WD0QDRX6PDR3QDSX6XD0WD0QDh>PDll5XD0Q@g5QDTX6WD0QDUX6PDYm5XD0WD0PDm^;P@Rj4PDYm5XD0QDVX6WD0PD[j4QD
WX6XD0QDXX6WD0QDYX6XD0`DRm5SD0WD0PDWj4PD`Q7PD[Q7XD0PDUc3WD0PDWj4PDUc3QDZX6XD0WD0QD[X6PDWj4QDk:S@
0PDZDXD0QD^_1TD3WD0QD\X6P@Sj4PDRm5XD0`D=WD0PDaR7QDa5QD`BXD0SD0WD0QD]X6XD0QD^X6QDa5WD0QD_X6QD`X6P
D[m6QDaX6XD0QDbX6TD1WD0QDcX6Q@ib3XD0QDdX6WD0PDZm5QDTQ1QDUQ1PDY4XD0QDeX6WD0QDlZ2S@0QDfX6PDkl5XD0S
D0WD0QDlZ2S@0QDgX6PDkl5QDhX6XD0WD0QDiX6QDjX6PDPg1XD0QDkX6QDa5Q@lX6TD1WD0QD`4XD0`DUj4`DSY1QDkX6WD
0QDmX6TD1QD`4XD0WD0QDXV2PDYm6QDnX6QDoX6XD0WD0QDPY6PDVS;PDll5XD0QDQY6QDRY6QDa5WD0QDSY6QDic4QDg5TD
3QDTY6XD0WD0QDUY6QDVY6PD[m6TD2QDWY6XD0QDXY6WD0QDih1PD`c6aD_5aDa5`D]3`Dd3`D`T1`DV3`D^R1`Db4`Dh3`D
fo6`Dan5`D\8`Do2SD0XD0QFXY6TD2WD0QDb4XD0QDYY6QFXY6TD2WD0QDZY6QD]b3XD0WD0PDX3QD[Y6PDXQ3XD0YD2WD0P
DX3PDli4XD0WD0PD\j4QD\Y6SD0XD0WD0PDRm5PDYd3PD[m6PDoS7XD0WD0PDRm5PD`1PDkU4QD]Y6XD0WD0QD^Y6QDWf1QD
kn5XD0UD0WD0PDll5QD_Y6TD2QDc4XD0PD4QD`Y6UD0WD0PDll5QD_Y6TD2QDc4QDaY6P@Ym6QDbY6TD2XD0PD4QD`Y6PD4W
D0PDll5QDY@TD2QDc4XD0VD0PD4WD0PDll5QDY@TD2QDc4XD0PD1QDcY6WD0PDll5QDgFTD3QDc4XD0VD0QDcY6WD0PDll5Q
DgFTD3QDc4XD0QDm=WD0QDdY6QDeY6XD0VD0WD0QDdY6QDeY6XD0QDm=UD0WD0PD\k4XD0QFfY6UD0WD0PD\k4XD0QDk:TD2
QDgY6QDhY6TD3WD0QDiY6XD0P@ll5QDm[1WD0QDjY6TD1QDkY6QDlY6XD0`D[m6`DWj4`DQ]4WD0QDem1QDU\1PDVf4XD0WD
0QDmY6QDnY6Q@oY6QDPZ6XD0QDQZ6QFRZ6TD1WD0QDSZ6TD4XD0QDa4PD\m4WD0QDTZ6QDUZ6TD3QDa4PD\m4XD0QDVZ6TD1
WD0QDWZ6QDhJXD0QFXZ6TD3QDa=WD0PDkU4QDYZ6QFZZ6S@0QF[Z6PDRm5XD0QD\Z6WD0PDkU4PDYOPDS1PDRm5XD0QF]Z6W
D0QD^Z6QD_Z6QD`Z6XD0QDaZ6WD0PDHPDoj4QD_Z6QD`Z6XD0QDaZ6QDbZ6TD2WD0QDcZ6Q@dZ6XD0QDiMQDeZ6QDfZ6TD1W
D0QDb5QDgZ6XD0PDYj4WD0QDlMP@Rj4QDi5QDYNP@Rj4XD0WD0QDhZ6QDiZ6PDRm5XD0SD0QDi6QDjZ6QDi6QD`6QDj5QD`6
QD`6QDkZ6Q`1j5QDde4QDf6PDPm5Q`1j5QD`6WD0QDlZ6YE5YD1XD0`Dnl5QDmZ6TD1QDa5Q`1j5aD_5`DU\4`DZf4`DU6`D
S1`DRm4`DfP?`Dc\=`DgP?`Dlh4`DeU;`D[5`Dh4`DPk4`DfV3`D`Q7`DRI`DSI`DXa5`DXT1`DiZ4`DhP?`DYb4`DiP?`DT
J`Dng3`Dnm3`Dom3WD0SD0YD5XD0VD0QDmZ6TD1QDa5Q`1j5aD_5`DU\4`DZf4`DU6`DS1`DRm4`DfP?`Dc\=`DgP?`Dlh4`
DeU;`D[5`Dh4`DPk4`DfV3`D`Q7`DRI`DSI`DXa5`DXT1`DiZ4`DhP?`DYb4`DiP?`DTJ`Dng3`Dnm3`Dom3WD0SD0YD5XD0
QD^b1WD0QD[S2YD1XD0VD0WD0QD[S2YD1XD0QD[X3QDnZ6PD`e3`Dkl5`DeFQDW6QDoZ6QDUa2PD`e3QDP[6QDQ[6QDR[6QD
S[6QDT[6QDU[6PD_3PDkl5PD[m6PD][=PD[j4PD[j4PD^V3PDkl5PD[m6PDjGPDlP;QDV[6PDe8PD\R3PDnX=PDTj4PD_P1P
Dn`;PD\o:PDjMPDVT6QDW[6QDX[6PDTP1PDQm5PDS9PDVf>PDPQ?PDR1PDRj4PDQFQDY[6PD[b<PD^4PDSQ1PDVj4PDQd4QD
Z[6PDml5Q`1j5Q@[[6WD0QD\[6XD0PDn`;QD][6PD`JQD^[6PDaJQD_[6PDUU1PD\Z5PDhj2PDZf2PDnl4PDTQ?PDmY:PDiP
7PDR8PDUj4PDVZ:QD`[6PDl_6PDhl>PDom3QDa[6PDVQ?PDRi3PD\c1PDWS1PDTT7QDb[6QDc[6QDd[6QDe[6QDf[6QD[S2Q
Dg[6PDc\=QDh[6QDi[6PDZQ3PDS_6PDRj4PDSj4PDRm5PD[Y;PD]S1PDXj4PD^_6PDXm5PDPDPDa_6PDPm5SD0PD\j4Q@g5Q
`1j5WD0QDf^1XD0WD0QDj[6PD[m6TD1QDk[6XD0QDl[6PD6Q@Y@WD0QDg6XD0QDl[6PD6WD0Q`1j5QDf^1XD0VD0QDl[6PD6
WD0Q`1j5QDf^1XD0QDm[6QDa5QDY@Q`1j5WD0QDn[6aDi4aD_5`DYf;SD0XD0VD0QDa5QDY@Q`1j5WD0QDn[6aDi4aD_5`DY
f;SD0XD0QDo[6QDP\6WD0QDQ\6P@^g3TD1QDR\6XD0QDS\6WD0QDT\6XD0QDU\6WD0QDV\6PD`j4XD0VD0WD0QDV\6PD`j4X
D0QDW?QDW\6QDY@Q`1j5WD0QDf^1aDi4aD_5SD0XD0`Dkl5`Dol5WD0QDX\6XD0TD2QDY\6QDa5Q`1j5WD0QDf6QD^Y6Q`1j
5QDm]1XD0aDi4QDa5QDk:WD0QDZT5XD0QDZ\6VD0QDa5QDk:WD0QDZT5XD0QDZ\6QD[\6PD[m6WD0QD\\6SD0XD0TD1QD]\6
TD1QD^\6WD0QD_\6PDRm5PDj_<XD0WD0PDZm6PD\a<PDkIXD0WD0PDeQ7SD0PDUc4XD0QDa5WD0QDY@Q`1j5QD`\6PDkl5XD
0SD0aE_5WD0QDa\6QDb\6XD0`DT]4QDc\6WD0QDjb2QDd\6XD0WD0QDm:QDe\6TD1QDf\6XD0QDa5PDYm6WD0QDg\6SD0XD0
QDh\6TD1WD0QDi\6XD0UD0QDj\6QDa5Q`1j5WD0QDf6XD0`DnG`D_FVD0UD0QDj\6QDa5Q`1j5WD0QDf6XD0`DnG`D_FQDk\
6UD0QDl\6QDa5Q`1j5WD0QDm\6XD0VD0UD0QDl\6QDa5Q`1j5WD0QDm\6XD0PD1QDn\6TD1QDa5TD1QDo\6P@oS7WD0QDP]6
XD0WD0QDQ]6P@kl5PD[m6QDR]6XD0WD0QDS]6TD1Q@T]6QDU]6QDV]6XD0WD0QDb5P@aR7PDYm6S@0PDgo6PDml5XD0WD0PD
Uj4PDVc1PDkl5QDW]6XD0WD0PDeW>QDX]6QDY]6QDZ]6QD[]6QD\]6XD0WD0QD]]6QD^]6XD0VD0WD0QD]]6QD^]6XD0QD_]
6QD`]6WD0QDa]6QDb]6XD0WD0PDYm5QDc]6PDYm5QDd]6XD0WD0QDZf4Q@e]6PDai3QDf]6TD2XD0VD0WD0QDZf4Q@e]6PDa
i3QDf]6TD2XD0QDg]6WD0QDb`1QDh]6QDi]6XD0WD0QDj]6PDRm5PDVOQDk]6XD0WD0QDk`3QDl]6QDm]6QDn]6XD0QDo]6Y
@0WD0QDP^6XD0VD0QDo]6Y@0WD0QDP^6XD0QDQ^6QDR^6TD6QDa5Q`1j5WD0QDS^6XD0QDT^6TD4QDa5Q`1j5WD0QDU^6XD0
`Dkl5`Dol5QDV^6QDa5Q`1j5WD0QDW^6XD0QDY@Q`1j5WD0SD0XD0PDmP3QDmS4QDX^6Q@a5WD0QDY^6XD0QDY@Q`1j5WD0Q
Df^1XD0QDZ^6QD[^6QDa5Q`1j5WD0QD\^6XD0WD0QD]^6PD]6XD0VD0WD0QD]^6PD]6XD0QD^^6QD_^6WD0QD`^6XD0PD\g:
WD0PDRj4PDRm5PDZd4XD0QDa^6TD2QDa5Q`1j5WD0QDb^6XD0aD_5`DXm5QDc^6PDkl5TD3QDa5Q`1j5WD0PDng2XD0QDd^6
PDkl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0VD0QDd^6PDkl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QDk>QDe^
6TD4WD0PDjS7XD0QDf^6TD2WD0PDVa<XD0WD0QDg^6P@\j4P@R3QDh^6QDR5XD0WD0QDi^6PDYm5QDf^1XD0QDgY1WD0QDj^
6XD0VD0QDgY1WD0QDj^6XD0QDk^6QDl^6WD0PDX3PDSj4XD0QDm^6WD0PDnV:XD0PD[m6WD0QDn^6PDkl5QDSk1XD0QDo^6W
D0PDTW:TD1QDP_6XD0QDQ_6QDR_6WD0`DQm4SD0QDS_6XD0VD0QDR_6WD0`DQm4SD0QDS_6XD0QDk>QFT_6QDb5Q@g5Q`1j5
WD0QDU_6aDi4SD0XD0`Dkl5`Dll5`Djl5QDV_6WD0QDW_6XD0SD0WD0QDX_6TD1QDY_6XD0`EYm5YD1WD0QDZ_6XD0VD0`EY
m5YD1WD0QDZ_6XD0QD[_6PDkU4QDa5Q`1j5WD0QD\_6XD0QD]_6QD^_6WD0QD__6QD`_6XD0QDa5QDgFSD0WD0QDa_6XD0`D
bd4WD0QDf^1PDYm5QDgFXD0SD0QDgFWD0QDb_6XD0QDc_6QDd_6WD0QDe_6XD0WD0PDU8PDmk4XD0WD0QDf_6TD1QDg_6XD0
`DYm5QDa5P@\j4WD0QDh_6PDRm5XD0SD0QDa5WD0QDi_6QDZT5XD0VD0QDa5WD0QDi_6QDZT5XD0QDj_6WD0PDhh3PDU^:XD
0VD0WD0PDhh3PDU^:XD0QDm=QDk_6WD0QDl_6XD0QDm_6P@\j4P@R3WD0QDh^6QDn_6XD0QDa5WD0QDo_6PDRm5XD0SD0PDR
i5PDXb1QDP`6TD3QDa5Q`1j5WD0QDQ`6XD0WD0QDR`6XD0QDW6PDSP3PDll5PDUf7PD[m6QDf6PD\l4SD0QDS`6PD\l4QDW6
QDa5Q@d5WD0PDWS1XD0VD0QDW6QDa5Q@d5WD0PDWS1XD0QDT`6QDbR1Q`1j5WD0QDf6XD0QDU`6QDV`6WD0Qd1j5QDf6XD0Q
DW6WD0QDf6XD0QDW6QDW6TD4QDa5WD0Q`1j5QDf6XD0aD_5`DXm5QDW6TD3QDa5QDY@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD
0QDf6XD0WD0QDk5QDf6XD0SD0WD0QDW`6QDf6XD0QDW6QDX`6TD2`DiQ1WD0QDf6XD0QDW6TD2QDa5TD4PDPm5WD0Q`1j5QD
f6XD0VD0QDW6TD2QDa5TD4PDPm5WD0Q`1j5QDf6XD0QDm=QDY`6TD2QDa5Q@Z`6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD
0XD0VD0QDY`6TD2QDa5Q@Z`6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QD[`6QD\`6QD]`6Q@^`6Y@0aDe4aD_5`Djo
2`DYm5`DRm5bD0WD0SD0XD0VD0QD\`6QD]`6Q@^`6Y@0aDe4aD_5`Djo2`DYm5`DRm5bD0WD0SD0XD0QD_`6QDY@Q@``6aDe
4aD_5aDo5WD0SD0XD0QDa`6`Dkl5`DRS?`DSS?QDa5YD0aDe4aD_5iD1iD2`DYm6`DZm6`D[m6WD0SD0XD0VD0QDa5YD0aDe
4aD_5iD1iD2`DYm6`DZm6`D[m6WD0SD0XD0QDk\6QDb`6Y@0QDc`6aDe4aD_5WD0SD0XD0VD0QDb`6Y@0QDc`6aDe4aD_5WD
0SD0XD0QDd`6aDU5bD0WD0YD0XD0YD1QDYMaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0
WD0YD0XD0QDe`6aDU5bD0WD0YD0XD0YD2QDf`6aDU5bD0WD0YD0XD0UD0SD0QDg`6TD1WD0QDh`6XD0aD_5UD0QDg`6TD1WD
0QDh`6XD0aD_5UD0SD0QDi`6TD1WD0QDj`6TD2XD0QDk`6UD0QDi`6TD1WD0QDj`6TD2XD0QDk`6QDl`6Y@0WD0QDW5XD0aD
_5`DRj4`DVj4`DQk4`DPk4`DRk4`DSk4`DTk4`DUk4`DcQ7UD0QDY5Q@_5Q`1j5P@TS?`DPn2`DQk2`DoL`DRk2`DkM`DT?W
D0Q`1j5QDm`6XD0VD0UD0QDY5Q@_5Q`1j5P@TS?`DPn2`DQk2`DoL`DRk2`DkM`DT?WD0Q`1j5QDm`6XD0QDn`6UD0QDY5Q@
_5TD3PD4Q`1j5WD0QDo`6XD0VD0UD0QDY5Q@_5TD3PD4Q`1j5WD0QDo`6XD0QDPa6UD0QDY5Q@_5Y@0WD0QDQa6XD0WD0QDY
e4XD0VD0WD0QDYe4XD0PD1QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QDRa6QDa5Q`
1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDSa6QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[
5aDi4aDZ5WD0SD0XD0QDTa6QDm]1QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDTa6YD0
QDUa6WD0Q@Va6PD_j4SD0XD0`Dkl5WD0PD_j4SD0QDQBXD0QDa5WD0QDWa6SD0XD0VD0QDa5WD0QDWa6SD0XD0QEXa6WD0QD
Ya6QDZa6XD0WD0QD[a6Q@j5QD\a6XD0QF`R4QD]a6TD2WD0QD^a6XD0QD_a6TD2WD0QD`a6XD0`DYm5`DPR1QDa5Q`1j5QDa
a6WD0QDba6XD0PD_Q7QDca6PD\Q7SD0PDXh4PDWGQDda6TD2WD0QDea6XD0PD]T7VD0PD]T7QDk>QDSOS@0S@0WD0QDf6XD0
QDfa6`EYm5`EmP3`EnP3`E_e2`EP3`E\j4`EfS?WD0PDVNXD0VD0WD0QDga6XD0VD0QDYMQ@l5WD0QDd6Q`1j5QDha6XD0QD
c6`DYm5`DfS1`DPR1WD0QDia6QDd6XD0QDd5Q`1j5QDja6Q@d6PD\j4QDd6QDja6QDSk1QDka6TD3WD0QDla6XD0PD_j4QDm
a6PD_j4QDna6QDoa6PD_j4QDPb6QDa5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0X
D0VD0QDPb6QDa5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QDQb6QDRb6QDSb6
PDkl5S@0WD0QDTb6XD0`Dda;`DjS?`Dne1`Djn4QD^[1Q@a5Q@g5Q`1j5WD0QDUb6XD0QDVb6PDml5WD0QDWb6XD0VD0PDml
5WD0QDWb6XD0QDXb6QDYb6QDV]6TD3QDa5Q`1j5aDe4WD0SD0XD0VD0QDYb6QDV]6TD3QDa5Q`1j5aDe4WD0SD0XD0QDk>PD
ml5WD0QDZb6XD0VD0PDml5WD0QDZb6XD0QDk>QD[b6WD0QD\b6XD0PDmf4QDa5Q`1j5WD0QD]b6XD0QD^b6QD_b6TD3PD]g1
QD`b6QDab6QDa5Q`1j5QDgFQ`1j5S@0WD0QDbb6XD0`Dhe1`DeR5`DT<`DZ[;QDgF`DTJiD0SD0S@0WD0QDcb6XD0`Dkl5`D
[b3`Dkb3`DY[<`Dh^4`D]T?WD0QDdb6PDkl5SD0XD0`DTJ`D[m6QDa5Q`1j5QDgF`DP]4`DlN`DT]4SD0WD0QDg6XD0`D^T?
QDa5Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5Q@`6QDg6XD0WD0QDde4QDg6XD0WD0QDeb6QDgm5QDg6XD0WD0QDg6XD0QDfb6PD[m6
QDW6QDgb6QDhb6PDkl5QDib6PDVU=PDll5PDZV>PDTj4PDa\4PDUj4PDa\4PDTj4PDco3PDUj4PDWd3QDjb6QDkb6QDlb6PD
_Q1PDRj4QDk:QDTQ3QDmb6QDnb6QDob6PDWb1PDfU1PDdT5QDPc6PD`Z4`Dlk5`DXf1`Dcc5QDQc6QDRc6QDSc6QDf^1QDTc
6PDVk5QDUc6QDVc6QDa5PDkl5Q`1j5Q@f^1PDVk5QDW6Q@SIQ@TIQDfOVD0QDkW2PDbj5WD0PDVk5XD0QDW6WD0PDWj4PDj\
4QDWc6QDXc6XD0WD0QDYc6QDZc6QD[c6XD0WD0QD\c6QD]c6QD^c6P@Rm5P@VOXD0QDa5PDWj4TD1PDn^>QD_c6TD1QD`c6Q
Dac6QDbc6QDXIPDll5TD1WD0QDcc6XD0PDkNQDdc6QDa5WD0QDec6XD0VD0QDdc6QDa5WD0QDec6XD0PD1PD]V;PDkl5QDgF
SD0QDfc6QDgc6PDkl5QDW6QDa5Q`1j5PDRj4PDRm5PDZd4QDhc6TD2QDic6QDjc6`Dkl5`DRm5QDkc6PDRm5PD[m6QDlc6QD
mc6TD1QDnc6`Dll5PDVj4PDkl5PD[m6PDP^:QDa5Q`1j5WD0QDoc6XD0VD0QDa5Q`1j5WD0QDoc6XD0QDPd6PDYm5QDQd6PD
_g3PD[m6PDgo6QDYo5PD_g3PDnl5PD[m6PDUf1QDbR1WD0PDaj:XD0QDRd6QDa5WD0PDaj:XD0VD0QDa5WD0PDaj:XD0QDk>
QDa5QDc<WD0QDSd6QDYo5QDTd6XD0PDjl5PDZj4QDUd6QDaU2PDll5PDZj4QDVd6P@kl5PDll5PD[m6PDT8PDkl5PDnl5PD]
j4PDei3QDWd6QDXd6PDPe<PDkl5PDaf;PDRm5QDYd6PDll5PDYm6PDZ4PDjl5QDZd6PDVf4PDT8PDlP;QDa]1PDXm5PDHQDU
\1PDXm5SD0PD[Q3PD\j4QDad4QD[d6PDRj4PDmf4PDml5PDkMPDll5QD\d6PDVl4PDU^:PDRm5PD_j4QD]d6QDa=PDVi6QD^
d6QD_d6QD`d6PD[m6QDeW3PDl^<PDl^<QDad6QDbd6QDcd6QDo?QDdd6QDa5PD\j4PDUj4VD0QDa5PD\j4PDUj4PD1QDed6Q
Dfd6PDYm5QDgd6PDYm5QDhd6Q@id6QDjd6PDll5PDZk4QDnT5PDRm5QDkd6PDRj4PDRm5PD[m6QDld6PD\j4PDRj4PDRm5QD
md6PD`T1PDll5PD\EQDnd6QDod6PDS\4QDPe6QDn^1QDQe6TD3PDRm5PDVOPDXR3QDRe6PDRm5P@VOQDSe6PDlP;PDRm5QDT
e6QD^n1PDi^:PDml5QDUe6PDll5QDVe6PDll5QDWHPDS\4QDa5WD0QDWe6XD0aD_5QD\l4QDXe6PD^g3QDcT6PD]JPDU^:PD
Wj4PDj\4PDml5TD2QDYe6PD[j1PDRm5PDfQ7PDjY<PDll5PD[m6PDWHPDmm5PDUj4QDZe6PD[m6QD[e6WD0QDUQ1TD6PDWj4
QDi5PD]_<XD0QDUQ1TD5WD0PDml5QDi5PDgR7QD\e6XD0WD0PDoj4QD]e6PDSm<PDYm4XD0WD0QD^e6QD_e6QD`BQD`e6XD0
WD0PD[j1QDae6XD0WD0QDf4PDfP7XD0QDbe6WD0QDf4PDfP7XD0QDce6TD1QDde6WD0QDlMQDee6QDfe6QDge6XD0WD0PDom
3PD_6XD0`DZ[;`Dg2WD0PDnP7QDhe6P@Ym6QDie6XD0QDje6TD2WD0QDke6QDle6XD0QDme6WD0QDne6PD_P7PD]6XD0WD0Q
Doe6QDPf6XD0WD0PDjo2QDY@QDQf6QDRf6XD0WD0PDjo2PDYm6PDoGQDSf6XD0WD0PDRm5PDYm6QDTf6XD0VD0WD0PDRm5PD
Ym6QDTf6XD0QDk>WD0PDRm5PD[m6PDba7PDec1XD0WD0PDeQ7PDan:QDk:XD0WD0PDeQ7PDoS1PD[m6XD0WD0PD\j4QDW8QD
Uf6TD1QDVf6XD0`D_b1WD0PDYm6PD]6PDll5PDkP;XD0WD0PDem;PDfm;PDV6XD0WD0PD_\7PDWj4PDV6XD0QDWf6QDi5WD0
PDhd5PDWj4PDYm6XD0QDi5WD0PDgm5PD\m4XD0WD0QDXf6QDYf6PDWj4XD0WD0QDZf6P@Vj4PDRm5PDVOXD0WD0QD[f6PDVj
4PDll5XD0WD0QD\f6QD_e6PD[m6QD]f6XD0WD0QDkR6PDVj4PDjl5XD0QD^f6WD0QD_f6QD`f6PDPDXD0WD0QDaf6QDbf6PD
Wj4XD0QDcf6PDd_5WD0QDdf6PD[m6PDn`;XD0WD0PDo]5PDWj4QD`BPDi7XD0QDef6QDff6TD1WD0P@Wj4QDh4XD0WD0PDZE
PDkl5QDgf6QDhf6XD0WD0QDif6QDgQ1XD0QDjf6TD1WD0QDkf6XD0WD0QDlf6PDkl5PDmX>XD0WD0QDmf6PDRm5QDnf6XD0W
D0PDi]<PDll5PDkT=XD0QDof6WD0PD\g3Q@[>QDPg6TD2QDQg6XD0WD0PDYm6PDZg4PDn`;XD0WD0QDRg6QDSg6QDTg6XD0W
D0QDUg6QDgFQDVg6QDQQ3XD0WD0QDiS1QDWg6QDXg6PD]JXD0QFYg6TD1WD0QDg4XD0QDZg6TD1QD[g6`DY9QF\g6TD1WD0Q
Dg4QDWf1XD0VD0QF\g6TD1WD0QDg4QDWf1XD0QDm=WD0QDm`4QD^b2QD]g6XD0WD0PDoU;QD^g6QD_g6XD0WD0PDbQ7QD`g6
XD0VD0WD0PDbQ7QD`g6XD0QDm=WD0QDkV2QDag6QDbg6XD0WD0PDbR7PD]V;XD0VD0WD0PDbR7PD]V;XD0QD[T6WD0PDhh3Q
Dcg6PDRm5XD0QFdg6WD0QDeg6PDRm5PD[5PDkU4PDRm5XD0WD0QD_HTD1QDfg6P@kl5QDgg6XD0WD0QDhg6PDRm5QDig6XD0
WD0QDjg6PDgm5PDRm5XD0WD0QDkg6XD0WD0PDdh2QDlg6XD0WD0QDmg6QDng6XD0QDog6WD0PDZ6PDkl5PD[m6QDPh6XD0WD
0PDdg4PDkl5PD[m6XD0WD0QDQh6PDkl5QDnZ2QDRh6XD0QDSh6WD0QDTh6PDRm5PD`8XD0WD0PDkU?QDUh6XD0WD0QDVh6PD
Wj4P@[m6QDWh6XD0WD0PDdOPD]d4XD0WD0PDha<PDll5QDXh6XD0WD0PD]MPDkl5QDYh6PDfR=XD0QDZh6WD0QD`T2PDkU4P
D`Q7XD0VD0QDZh6WD0QD`T2PDkU4PD`Q7XD0QDm=WD0QD[h6PDlU?XD0VD0WD0QD[h6PDlU?XD0QDm=QD\h6TD1WD0PDa]:Q
D]h6XD0WD0QD^h6XD0PD^P7QD_h6TD3WD0QD`h6XD0QDah6WD0QDbh6PDjS7XD0QDch6WD0QDdh6PD[m6QDeh6PDkl5XD0WD
0PDnl5PDXR6XD0WD0QDhIQDfh6QDk`3XD0VD0WD0QDhIQDfh6QDk`3XD0QDgh6WD0QDhITD1QDhh6QDih6XD0WD0QDjh6QDk
h6XD0QDlh6WD0QDmh6P@kl5QDnh6QDjY1QDoh6XD0QDPi6WD0QDQi6TD2QDRi6XD0PD_P7WD0QDSi6PDYKXD0WD0QDmBTD1Q
DTi6QDnj3XD0WD0QDnf4PDYm6PDQ[;XD0WD0QDUi6PDXm4XD0WD0PDVj4PDkl5PDZj4PDko;XD0VD0WD0PDVj4PDkl5PDZj4
PDko;XD0QDk>WD0PDVj4PDkl5PD[m6PDg2XD0VD0WD0PDVj4PDkl5PD[m6PDg2XD0PD1WD0PD_P7PDYm6PD`V?PD[U5XD0QD
Vi6TD3WD0PDVj4PDkl5PD[m6PDTa5XD0WD0QD_NQDWi6PDTj4XD0WD0QDP2TD1QDXi6QDSNXD0WD0QDP2TD2QDYi6XD0WD0P
DVZ:PDao5XD0VD0WD0PDVZ:PDao5XD0QDZi6WD0PD^n4QDa9QD[i6XD0QD\i6TD1WD0QD]i6XD0VD0QD\i6TD1WD0QD]i6XD
0QD^i6QD_i6TD1WD0QD`i6TD1QDai6TD2VD0XD0`DmF`Dc\2`Dne1`D[W5QD_i6TD1WD0QD`i6TD1QDai6TD2QDbi6XD0`Dm
F`Dc\2`Dne1`D[W5QDci6TD1WD0QDdi6QDk:TD1QDei6XD0VD0QDci6TD1WD0QDdi6QDk:TD1QDei6XD0QDfi6QDgi6TD1WD
0QDhi6XD0VD0`DjV5QDgi6TD1WD0QDhi6XD0QDii6`DjV5WD0QDji6QDki6TD1QDli6XD0aDi4WD0QDb`1PD[m6PDki4PDkl
5XD0QDmi6TD2QDa5PDWj4QDni6TD1WD0QDoi6XD0WD0QDPj6PDPm5QDQj6XD0`DWj4`Dk_6`DmD`DfP7WD0QDRj6QDSj6QDl
X3TD1QDTj6XD0QDUj6TD2WD0QDVj6XD0VD0`Dol5`Dkl5QDUj6TD2WD0QDVj6XD0QDWj6`Dol5`Dkl5WD0PDfP1PD]P7QDXj
6XD0QDYj6TD2WD0QDZj6QD[j6PDk^<XD0WD0QDTn5PDWj4PD[m6PDhf4XD0WD0QD\j6PDol5PD[m6PDhf4XD0WD0PDXa<QD]
j6XD0WD0PDT8QDdT6XD0WD0QD^j6SD0XD0`D[m6`Di]5`Dml5m]5200RP1210UP1320YP1230VP1240VP1350YP1360WP127
0VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F
1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11
WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b
12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP1
8o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23W
P17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e2
3XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15
V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP
14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14S
P16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X4
5VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a4
5WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m
45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP1
8Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56T
P16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66
VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\
67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP1
5g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP
15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77
UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m
78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP1=Z18SP1908RP19W88TP15
X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP1
5e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99V
P13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]9
9TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP11
09RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R
:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13
[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h
:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP1
5U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:V
P18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;
:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17
W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP1
9b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<U
P1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=
<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:
g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1<m=<VP15n=<VP14o=<UP14P><UP14Q><TP15R><YP1<S>=UP16T>=\P
15U>=YP16V>=UP16W>=WP18X>=VP14Y>=TP16Z>=XP17[>=XP17\>=XP17\>=YP19]>>\P18^>>VP17_>>YP17`>>ZP1Cl=>
\P19R=>^P18a>>WP16b>>YP17c>>XP1;d>>TP15e>>WP16f>>XP17g>>VP16h>>[P16i>>\P1;j>>WP1;k>>YP1;l>>WP17m
>>TP16n>>ZP16n>>[P19o>>VP18P?>TP18Q?>VP19R?>VP14S?>UP17T??YP16U??XP1:e2?\P19e2?YP16V??XP16W??UP1
?X??VP1?X??VP1:Y??]P16Z??WP14[?@ZP127@UP12\?@VP19R=@[P14]?@\P13^?@WP16W7@]P16_?@ZP12`?@TP13a?@XP
13b?@WP13c?@TP14d?@VP16e?@VP15f?@VP13V8@UP15f1@WP16g?@VP13h?@VP16i?@VP15j?@VP13k?@XP13l?@XP12P>@
VP14m?@VP15f1@WP1:n?@WP14X9@ZP12o?@UP14P@@VP12Q@@UP13R@@WP14S@@VP12T@@UP12j7@UP13U@@WP12V@@TP12W
@@UP12X@@TP13Y@@WP12Z@@UP13[@@YP14\@@YP13]@@XP13^@@WP13k?@YP14_@@WP16`@@TP13a@@TP14b@@VP13c@@UP1
3d@@XP12e@@TP14d:@UP15f@@ZP1;d:@UP14g@@XP110@RP14h@@TP15i@@TP130@RP14j@@WP15k@@XP12l@@TP13m@@VP1
4n@@WP14o@@VP13PA@UP14QA@WP15RA@QM3SA@TP13TA@WP13UA@UP13VA@VP14WA@YP12o?@UP12XA@TP12Q@@UP13YA@VP
15_?@XP13ZA@WP12[A@TP15\A@ZP13]A@TP110@RP15_?@XP16_?@[P17^AATP16_AAVP15`AAXP17aAAVP1FbAAUP1HcAAW
P15dAAWP18eAAXP16fAAYP17gAA[P15hAAWP18iAAXP15jAATP16Z;AWP17kAAYP16lAAYP19mAAZP1<nAAXP16oAAVP19PB
AXP15QBAVP17RBAVP17SBAVP18TBAXP18UBATP17VBAVP16WBAYP15XBAWP16YBAUP16ZBAVP17[BAYP16\BAVP16]BAWP18
]BAYP16^BAXP19_BA]P17`BA[P17aBAXP16bBAYP16cBAYP18dBAZP16eBAZP18eBAWP18fBAZP15gBAWP16e6AUP16e6AWP
17hBAWP15iBAVP16jBATP16jBAVP15kBATP15lBAVP17mBAVP1:nBAXP1CoBAVP17\:A^P16PCAWP15QCAXP14RCATP18_?A
YP17SCAVP16TCBXP15UCBYP17VCBTP16WCBVP16XCB\P15YCBWP13ZCBYP13[CBYP110BRP12\CBVP12]CBVP13^CBUP18_C
BTP16`CBWP15aCBUP12\<BTP16bCBYP14cCB\P13dCBWP13eCBYP13fCBYP13gCBXP12hCBTP12iCBVP12jCBVP13kCBXP13
lCBXP13mCBXP14nCCTP130CRP1\1oCDUP1:PDDWP14QDDXP14RDDZP15SDDZP13TDDWP12j4DVP15UDD]P12\?DVP14VDDVP
13f3DXP110DRP110DRP12WDDTP14XDDXP13YDDXP19ZDD\P15W7DYP13[DDWP15i5DZP12\DDTP14]DDWP140DRP15^DDWP1
3_DDVP14`DD[P13aDDVP14bDDVP12cDDTP13dDDXP13eDDXP12j7DUP14f1DXP14fDDYP12gDDTP12hDDVP13iDDWP12jDDT
P18kDDTP13lDDWP13mDDWP14nDDUP110DRP15oDDXP13PEDVP12QEDVP13REDYP12SEDTP14TEDVP15UEDWP12R<DUP13VED
WP12WEDUP13XEDTP13YEDVP13ZEDYP14[ED\P13\EDXP14]EDZP13^EDWP12_EDUP12`EDTP14f3DZP13aEDTP1<bEEUP130
ERP16cEEVP17dEEXP18eEE[P17f3E[P17fEEVP16gEETP15hEETP17iEEVP15jEEVP16kEEVP13lEEXP15mEEYP14nEETP1<
QDEXP18oEEVP15PFEWP15QFEVP14RFEXP14SFEWP13TFETP16UFEWP14VFEYP13WFEXP13XFEWP13YFEWP17\?EXP15ZFEWP
15]:EVP14[FEWP15\FETP15]FEVP16^FE\P16_FEWP14`FEVP14aFEYP18bFEXP13cFEVP16dFEVP15eFEXP16fFE[P15gFE
WP13hFEWP18iFE]P12jFEUP14kFEUP13lFEWP13mFEYP12nEEUP13nFEXP12jCEVP13oFEVP15PGEVP14QGEVP13RGEVP110
FRP1ASGFTP13TGFTP12\?FUP13UGFYP13VGFXP14WGFYP12XGFVP12YGFUP14ZGF[P15[GGTP17\GGVP19]GGZP19^GG\P19
_GGZP19`GG\P18aGHVP18bGHXP18cGHXP18dGH[P15eGHTP15fGHVP16gGHWP16hGHTP16iGHVP15jGHTP15kGHWP19W3H[P
19W3H]P15lGHVP14mGITP19nGIXP19oGIZP15PHIUP18QHIVP18RHIXP19\GIXP17SHJXP14THJTP17UHJXP16VHJVP18WHJ
VP15XHJYP15YHJTP130JRP16ZHJUP16ZHJWP19[HJ[P15\HJWP15]HJVP1F^HJTP17_HJXP15`HJYP14\?JVP15aHJXP19bH
JZP16cHJVP16dHJXP18eHJZP17fHJYP18gHJWP18gHJYP16hHJZP15iHJYP17jHJTP17kHJVP16lHJXP15mHJYP15nHJXP15
oHJYP15PIJXP16QIJTP18RIJVP18RIJXP17SIJTP1A0JRP14TIJUP14UIJUP14VIJUP14WIJTP147JUP16XIJTP1;YIJXP14
\?JVP15ZIJTP15[IJVP17m<JZP17\IJWP1E0JRP16]IJUP16^IJVP17_IJXP17_IJZP15`IJXP18f3J[P16aIJ[P16bIJXP1
6cIJ[P14dIJVP17eIJYP17eIJ[P17f1JWP17fIJXP17gIJVP17hIJXP18iIKVP15jIKVP1:kIKXP1G\?KUP1?\?KUP14lIKT
P1<mIKTP180KRP16nIKYP16oIKXP1?\?KVP15PJKWP16QJKVP15RJKYP16SJKWP16TJKYP16UJKXP15VJKXP15WJKVP18XJK
YP15YJKXP15ZJKWP16[JKVP15\JKWP17]JKVP17]JKXP15^JKYP19_JK\P18`JKXP16aJKZP15bJKWP15cJKYP15dJKWP17e
JKVP19fJLVP17gJLVP16hJLTP16hJLVP17iJLVP17iJLXP17jJLZP15kJLVP16lJLVP16mJLWP17nJLYP18oJLZP17PKLVP1
6QKLWP16RKLVP18f1LWP17SKLXP17TKLYP15UKLYP15VKLYP16WKL[P16XKL\P14YKLVP16ZKLWP16[KLWP16[KLYP14Z1LS
P15\KLTP15]KLVP16^KLYP16^KL[P17_KLVP17_KLXP15`KLVP15aKLYP18bKLYP17cKMWP18dKMWP18eKMYP1<\?MVP1:fK
M\P16gKMZP18hKM]P17iKMYP17jKMYP18kKM\P18kKM^P15lKMXP16mKMYP16mKM[P16nKM\P15oKMXP14PLMUP15QLMWP16
RLMWP16SLMYP17TLM^P15ULNUP14VLNUP120NRP14WLNUP12\?NUP13XLNWP12\?NUP13YLNYP13ZLNYP12a:NVP12[LNTP1
4\LNWP16]LNVP13^LOWP12_LOUP13`LOTP13aLOTP120ORP13d:OUP12bLOTP12cLOTP13dLOWP13eLOTP14fLOVP13gLOWP
13hLOXP12iLOTP12jLOUP13kLOTP12lLOTP110ORP14mLO\P12nLOTP15oLP1TP15PMP1VP13QMP1XP13RMP1XP13SMP1YP1
3TMP1YP14UMP1VP13VMP1YP15WMP1VP19XMP1VP14YMP1VP13ZMP1VP16[MP1VP14\MP1VP13]MP1WP13^MP1WP14_MP1TP1
5`MP1UP13aMP1WP12bMP1TP18l=P1YP19cMP1YP17dMP1\P16eMP1VP15fMP1TP14gMP1TP15hMP1XP17iMP1YP16jMP1YP1
4kMP1WP13lMP1WP13hMP1VP12j7P1VP16f1P1ZP14mMP1TP16nMP1XP13oMP1YP16PNP1TP16PNP1VP15QNP1XP16RNP1TP1
5SNP1TP16TNP1VP16UNP1ZP14VNP1YP14WNP1YP16XNP1VP15YNP1VP12ZNP1UP13[NP1WP14\NP1ZP15]NP1VP15]NP1VP1
3^NP1WP15_NP1VP15`NP1ZP13aNP1XP14bNP1VP12cNP1TP13dNP1VP15eNP1TP15fNP1WP15gNP1VP15hNP1]P15iNP1[P1
3jNP1WP13kNP1WP13lNP1YP13mNP1XP13mNP1XP13nNP1WP13oNP1WP14POP1\P13QOP1YP13ROP1VP14SOP1WP13TOP1WP1
7UOP1VP16VOP1VP12WOP1VP13XOP1WP14YOP1WP12ZOP1TP12[OP1UP14\OP1VP13]OP1WP13^OP1VP12_OP1TP13`OP1UP1
2aOP1TP12bOP1TP13cOP1WP12dOP1TP13T5P1UP13eOP1VP12fOP1TP15gOP1UP16hOP1UP15iOP1UP14jOP1UP110P1RP13
kOP1WP16lOP1WP14mOP1XP13nOP1YP14oOP1WP13PP1P1TP15QP1P1XP13aNP1XP14SMP1ZP14RP1P1TP15SP1P1VP14TP1P
1VP12UP1P1UP14VP1P1TP16WP1P1TP16WP1P1VP14XP1P1ZP13YP1P1VP12Z1P1SP12d:P1VP13ZP1P1XP14[P1P1TP15\P1
P1UP1:]P1Q1`P16^P1Q1XP16_P1Q1WP16_P1Q1YP15`P1Q1UP15aP1Q1WP17bP1Q1XP19cP1Q1VP17dP1Q1XP17f1Q1YP15e
P1Q1TP15fP1Q1VP16gP1Q1UP15hP1Q1UP16iP1Q1YP1=jP1Q1YP15kP1Q1VP15lP1Q1TP15mP1Q1VP17nP1Q1UP14oP1Q1TP
16W3Q1ZP130Q1RP16PQ1Q1TP16QQ1Q1VP16RQ1Q1WP18SQ1Q1YP19TQ1Q1YP1<UQ1Q1WP17VQ1Q1YP15R<Q1UP15WQ1Q1WP1
:XQ1Q1VP1CYQ1Q1YP18ZQ1Q1XP16[Q1Q1VP16\Q1Q1UP15]Q1Q1UP15^Q1Q1WP17_Q1Q1YP16`Q1Q1UP16aQ1Q1WP130Q1RP
15bQ1Q1VP15cQ1Q1VP13dQ1Q1VP16eQ1Q1WP16eQ1Q1YP18f1Q1]P15fQ1Q1WP16gQ1Q1UP15hQ1Q1VP1=iQ1Q1ZP1;jQ1Q1
VP18kQ1Q1WP17lQ1Q1UP1BmQ1Q1WP1AnQ1Q1UP18oQ1Q1WP15PR1Q1VP15QR1Q1UP16RR1Q1XP16SR1Q1WP15TR1Q1VP15UR
1Q1UP15VR1Q1VP15WR1Q1VP16XR1Q1UP16XR1Q1WP17YR1Q1VP16ZR1Q1WP16[R1Q1XP1D\R1Q1WP1C]R1Q1UP17^R1Q1XP1
5_R1Q1TP15`R1Q1TP15aR1Q1VP16bR1Q1XP15cR1Q1VP12dR1Q1UP15eR1Q1VP14fR1Q1UP15gR1Q1UP15hR1Q1WP17iR1Q1
WP16jR1Q1VP16jR1Q1XP16kR1Q1UP16lR1Q1WP17mR1Q1[P15nR1Q1VP13oR1Q1XP19PS1Q1VP17QS1Q1YP17QS1Q1XP14RS
1Q1TP15SS1Q1XP14TS1Q1TP15US1Q1WP15VS1Q1YP18WS1Q1VP18XS1Q1XP15YS1Q1TP17ZS1Q1XP16[S1Q1YP130Q1RP14\
S1Q1WP14]S1Q1TP15^S1Q1UP15_S1Q1WP15`S1Q1XP15aS1Q1TP15bS1Q1VP15cS1Q1WP16f3Q1\P15dS1Q1TP15eS1Q1WP1
3fS1Q1UP13gS1Q1XP1:hS1Q1ZP19iS1Q1WP16jS1Q1WP16kS1Q1ZP15lS1Q1XP17mS1Q1VP14nS1Q1TP15oS1Q1UP16W3Q1Z
P15PT1Q1VP16QT1Q1VP16RT1Q1YP15ST1Q1TP15TT1Q1VP15UT1Q1VP16VT1Q1VP110R1RP13WT1R1YP12XT1R1VP15YT1R1
TP18ZT1S1UP15[T1T1VP14\T1T1VP12]T1T1UP13^T1T1WP13_T1T1XP17`T1T1YP110U1RP17aT1U1WP17bT1U1WP17cT1U
1WP17dT1U1WP17eT1U1WP17fT1U1WP12gT1U1TP15hT1U1WP12iT1U1UP14S1U1SP17jT1V1VP19kT1V1WP1<lT1V1WP15kT
1V1UP14iT1V1TP13mT1W1TP12nT1W1TP13oT1W1YP15PU1W1WP15QU1X1TP16RU1X1VP17SU1X1[P16TU1X1WP17UU1X1YP1
7UU1X1[P16VU1X1WP16WU1X1YP12XU1X1TP13YU1X1VP16ZU1X1WP16[U1X1WP13\U1Y1TP12]U1Z1TP12^U1Z1UP12_U1Z1
UP19`U1[1WP1<aU1[1VP14bU1[1VP18cU1[1XP15dU1[1YP18eU1[1[P12fU1[1TP13gU1[1XP110[1RP14hU1[1YP110[1S
P13iU1[1VP12jU1[1TP19kU1\1TP15lU1]1TP12mU1]1TP13nU1]1XP14oU1]1VP13PV1]1VP14QV1]1YP12RV1]1UP14SV1
]1XP12TV1]1TP12UV1]1UP12VV1]1TP15\?^1VP16WV1^1VP17XV1^1XP18YV1^1VP16ZV1^1VP15[V1^1WP15\V1^1WP17]
V1^1XP13^V1^1XP13_V1^1VP12`V1^1TP12Z1^1SP17aV1^1TP14bV1^1WP13cV1^1WP13dV1^1VP16eV1^1XP19eV1^1XP1
5fV1^1WP15gV1^1TP14hV1^1YP12iV1^1TP13jV1^1TP13kV1^1WP13lV1^1WP17mV1^1[P16nV1^1XP14oV1^1VP13PW1^1
VP12j4^1UP12j4^1UP14QW1^1ZP14RW1^1XP13SW1^1VP13TW1^1XP12UW1^1VP13VW1^1XP13WW1^1XP12XW1^1VP12YW1^
1VP16ZW1_1XP16[W1_1ZP15\W1_1UP17]W1_1XP15^W1_1YP15_W1_1YP14`W1_1VP15aW1_1WP17Q8_1ZP15bW1_1WP15cW
1_1WP16dW1_1\P14eW1_1VP16fW1_1WP15gW1_1XP16hW1_1ZP16iW1_1ZP15jW1_1XP15kW1_1XP15lW1_1YP19mW1_1[P1
6nW1_1YP15oW1_1WP15PX1_1WP15QX1_1XP16RX1_1XP16SX1_1ZP16TX1_1\P15UX1_1UP15VX1_1WP15WX1_1TP15XX1_1
VP16YX1_1UP16YX1_1WP14ZX1_1TP16[X1_1XP15\X1_1VP18]X1`1\P16^X1`1[P16_X1`1YP16_X1`1[P16`X1`1WP15aX
1`1XP16bX1`1[P16d5`1[P16W3`1ZP18cX1`1[P16dX1`1VP16eX1`1XP140`1RP15fX1`1YP16gX1`1TP16hX1`1VP17iX1
`1TP17iX1`1VP17jX1`1\P15kX1`1XP18h5`1ZP16lX1`1VP16mX1`1\P16nX1`1XP16oX1`1VP15PY1`1UP15QY1`1WP17R
Y1`1^P16SY1`1YP15TY1a1XP16UY1a1ZP15VY1a1UP15WY1a1WP15XY1a1WP15YY1a1WP15ZY1a1WP17[Y1a1^P14\Y1a1VP
18]Y1a1ZP15^Y1a1UP15_Y1a1UP15`Y1a1YP17aY1a1[P15bY1a1YP14cY1a1UP15dY1a1XP14eY1a1VP14eY1a1VP18fY1a
1\P17gY1a1[P16hY1a1ZP19iY1a1WP17jY1a1ZP17l=a1YP16iOa1XP15kY1a1UP17m<a1[P15lY1a1XP15mY1a1VP15nY1a
1XP15oY1a1WP16PZ1a1WP16QZ1a1[P15RZ1a1UP15SZ1a1WP14U1a1VP16TZ1a1ZP16UZ1a1[P16VZ1a1ZP130a1SP15WZ1a
1XP15XZ1a1YP16YZ1a1VP16ZZ1a1VP14\?a1UP16[Z1a1ZP14\Z1a1UP15]Z1a1TP177a1UP16U>a1\P16^Z1b1YP15_Z1b1
VP18`Z1b1XP16aZ1b1YP14bZ1b1VP1CTMb1[P15cZ1b1YP15dZ1b1WP16eZ1b1XP18]V1b1WP16fZ1b1ZP16gZ1b1UP17hZ1
b1YP16iZ1b1WP16jZ1b1XP16kZ1b1[P19lZ1b1YP17lZ1b1[P16mZ1b1YP16nZ1b1VP15oZ1b1WP1:fW1b1\P15P[1b1YP19
X9b1eP15Q[1b1XP14R[1b1UP17S[1b1VP15T[1b1VP17U[1b1YP17V[1b1]P15W[1b1VP15X[1b1XP16Y[1b1ZP15Z[1b1XP
16[[1b1[P16\[1b1YP16X9b1\P15][1b1YP14^[1b1UP14_[1b1UP18d5b1aP17`[1b1TP15a[1b1WP16b[1b1VP17c[1b1Z
P16d[1b1XP16d[1b1ZP16d[1b1XP16d[1b1[P16e[1b1TP15f[1b1WP18g[1b1VP15h[1b1TP18i[1b1YP16X9b1\P16j[1b
1[P15k[1b1YP15l[1b1YP16m[1b1[P16h;b1\P17n[1b1_P15o[1b1YP15P\1b1YP14j4b1VP15Q\1b1YP13R\1c1WP13S\1
c1YP14T\1c1\P14U\1c1\P12V\1c1VP13W\1c1YP13X\1c1XP13Y\1c1YP14Z\1c1[P13[\1c1YP13\\1c1XP13]\1c1YP13
^\1c1XP13_\1c1YP13`\1c1XP14a\1c1ZP13b\1c1YP13c\1c1YP13d\1c1XP12e\1c1UP12f\1c1VP127c1VP12g\1c1VP1
4h\1c1XP13i\1c1YP13j\1c1YP14k\1c1XP14l\1c1[P13m\1c1XP12n\1c1VP13o\1c1YP13P]1c1WP13Q]1c1XP14R]1c1
WP13S]1c1VP15T]1c1XP13U]1c1XP14V]1c1WP14V]1c1YP13R;c1XP14W]1c1XP13X]1c1XP13Y]1c1UP13Z]1c1XP14[]1
c1VP12PHc1VP13\]1c1YP13]]1c1YP13^]1c1YP12_]1c1VP13`]1c1YP13a]1c1WP13j[1c1XP13b]1c1YP12c]1c1VP12d
]1c1VP14e]1c1[P13f]1c1YP12g]1c1VP12g]1c1VP12g]1c1VP12h]1c1VP12i]1c1VP13j]1c1XP13k]1c1YP14l]1c1\P
13m]1c1WP12n]1c1VP13o]1c1WP13P^1c1YP13Q^1c1YP13R^1c1VP13S^1c1YP13T^1c1YP13U^1c1YP13V^1c1YP13W^1c
1XP13X^1c1YP13Y^1c1XP14Z^1c1ZP13[^1c1YP14\^1c1\P12]^1c1VP12g]1c1VP12`6c1VP13\\1c1WP13^^1c1XP13_^
1c1VP13`^1c1TP13a^1c1WP13b^1c1XP14c^1c1\P12d:c1VP13d^1c1YP13b7c1XP12e^1c1VP14f^1c1ZP127c1VP13g^1
c1XP12j4c1VP12h^1c1TP12i^1c1VP12j^1c1TP12dQ1c1VP13k^1c1VP12`^1c1TP13l^1c1WP12\?c1VP13f3c1YP13m^1
c1WP12d:c1VP12n^1c1UP13o^1c1YP13P_1c1XP13Q]1c1XP12Q_1c1VP12R_1c1VP12S_1c1VP13T_1c1VP13U_1c1YP15V
_1c1VP13W_1c1WP14X_1c1WP14Y_1c1WP14Z_1c1YP13[_1c1XP13\_1c1YP13]_1c1XP12^_1c1UP13__1c1XP16W3c1`P1
3`_1c1XP15a_1c1YP13b_1c1XP15W7c1ZP13c_1c1WP14n6c1YP14R=c1ZP13d_1c1WP12e_1c1TP13f_1c1WP13g_1c1WP1
4h_1c1[P13i_1c1VP14j_1c1YP13k_1c1WP13l_1c1XP14o[1c1ZP13m_1c1VP14k5c1ZP13n_1c1WP14j]1c1ZP15o_1c1[
P15P`1c1ZP14h5c1XP13Q`1c1VP15R`1c1[P14S`1c1XP13T`1c1VP15U`1c1YP12V`1c1TP15W`1c1XP13X`1c1VP15Y`1c
1XP14Z`1c1VP14c5c1XP14[`1c1YP15\`1c1[P13]`1c1VP13^`1c1WP12_`1c1UP13``1c1VP12a`1c1TP14b`1c1ZP13c`
1c1WP14d`1c1[P18e`1c1WP14f`1c1ZP13g`1c1XP15h`1c1ZP13i`1c1VP13j`1c1VP12k`1c1TP14l`1c1ZP13m`1c1VP1
4n`1c1XP14d5c1ZP14f1c1WP14o`1c1[P13Pa1c1WP14Qa1c1ZP14Ra1c1YP14Sa1c1YP14Ta1c1VP15Ua1c1ZP13Va1c1WP
13Wa1c1WP13Xa1c1XP13Ya1c1WP13S5c1XP13Za1c1WP13[a1c1VP13\a1c1VP13]a1c1WP13^a1c1XP13n[1c1XP14_a1c1
YP13`a1c1WP13aa1c1WP13ba1c1XP12ca1c1TP13da1c1XP13ea1c1VP13fa1c1XP12ga1c1TP13da1c1XP13ha1c1XP13ia
1c1WP13ja1c1YP13ka1c1XP13la1c1XP15W3c1]P13ma1c1VP13na1c1VP15oa1c1WP14Pb1c1XP14Qb1c1TP14Qb1c1VP12
Rb1c1TP13lCc1WP12Sb1c1TP13a?c1XP13Tb1c1VP13Ub1c1VP13Vb1c1YP13Wb1c1XP13Xb1c1WP14Yb1c1ZP14Zb1c1\P1
3[b1c1XP13c\1c1YP13\b1c1XP13]b1c1YP13^b1c1XP14_b1c1ZP15`b1c1[P15`b1c1]P12ab1c1UP13bb1c1UP13cb1c1
WP13db1c1XP13eb1c1WP13fb1c1XP15gb1c1\P13hb1c1WP13ib1c1YP14f3c1[P14jb1c1YP13kb1c1XP13lb1c1WP13mb1
c1WP13nb1c1YP13ob1c1WP13Pc1c1WP13Qc1c1YP14Rc1c1XP13Sc1c1XP13Tc1c1WP13Uc1c1YP13Vc1c1YP14Wc1c1\P13
Xc1c1YP13Yc1c1YP14Zc1c1\P13[c1c1YP13\c1c1XP12]c1c1VP12]c1c1VP13^c1c1YP13_c1c1WP13`c1c1XP13ac1c1X
P13bc1c1YP13cc1c1YP13dc1c1YP13d5c1YP12kJc1VP12ec1c1VP13REc1YP13fc1c1YP13gc1c1YP13hc1c1YP12ic1c1U
P12jc1c1VP12kc1c1VP12lc1c1UP12mc1c1UP12nc1c1UP12j4c1VP12j4c1VP12j4c1VP12oc1c1VP12oc1c1VP14Pd1c1V
P13Qd1c1XP14Rd1c1ZP12Sd1c1VP13Td1c1XP12Ud1c1UP13Vd1c1XP13Wd1c1WP13Xd1c1YP13Yd1c1YP13Zd1c1XP13[d1
c1YP13\d1c1WP12]d1c1VP13^d1c1UP13_d1c1XP14`d1c1ZP13ad1c1YP12bd1c1UP14cd1c1\P14dd1c1ZP13ed1c1XP13
fd1c1YP13gd1c1YP13hd1c1YP12id1c1UP12jd1c1VP13kd1c1YP13ld1c1XP13md1c1XP12n]1c1VP13ka1c1YP13nd1c1Y
P12od1c1VP12Pe1c1TP13Qe1c1YP14Re1c1ZP14Se1c1[P13Te1c1YP13Ue1c1XP13Ve1c1YP12We1c1VP12Xe1c1VP13Ye1
c1YP12Ze1c1UP13[e1c1XP12QEc1VP13\e1c1YP12g]1c1VP12jFc1VP13h;c1YP13bX1c1YP13]e1c1YP13]e1c1YP14^e1
c1YP13_e1c1YP13f3c1YP12g]1c1VP110c1SP12`e1c1VP14ae1c1VP13be1c1YP13ce1c1WP13de1c1XP13ee1c1YP14fe1
c1ZP13ge1c1XP12_Lc1VP13he1c1XP12j7c1VP110c1SP13[Y1c1XP12ie1c1VP12ie1c1VP13je1c1WP12ie1c1VP12ke1c
1UP12j4c1VP14le1c1TP13me1c1UP13ne1c1XP14oe1c1YP13Pf1c1WP12ec1d1VP12U1d1VP13Qf1d1YP12Rf1d1VP13Sf1
d1YP13Tf1d1YP12Uf1d1UP13Vf1d1YP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP12[f1d1VP13\f1d1YP13]f1d1XP13
^f1d1YP13_f1d1YP12`f1d1VP12af1d1VP14bf1d1\P13cf1d1YP14d5d1[P13df1d1YP13ef1d1YP13ff1d1YP13gf1d1YP
14o[1d1\P12hf1d1VP13if1d1YP13jf1d1YP12kf1d1UP12lf1d1VP13mf1d1XP12nf1d1VP13of1d1YP13UCd1YP13Pg1d1
YP14Qg1d1[P12Rg1d1VP12Sg1d1UP13Tg1d1WP13Ug1d1YP13Vg1d1WP14k5d1ZP13Wg1d1XP13Xg1d1XP14Yg1d1WP12Zg1
d1UP12U6d1UP13[g1d1YP12\g1d1UP13]g1d1XP13^g1d1XP13_g1d1XP13`g1d1YP13ag1d1XP12`P1d1VP13bg1d1VP12c
g1d1UP12dg1d1UP12eg1d1UP12fg1d1UP13gg1d1TP13hg1d1VP13ig1d1VP13jg1d1YP14kg1d1UP14kg1d1WP13lg1d1UP
13mg1d1XP15ng1d1WP13og1d1XP13Ph1d1XP14Qh1d1[P14Rh1d1\P13Sh1d1YP14X9d1[P13Th1d1YP13Uh1d1YP13Vh1d1
YP15Wh1d1^P12Xh1d1VP14Yh1d1XP13Zh1d1XP13[h1d1YP13\h1d1WP12]h1d1TP127d1VP14h;d1[P12^h1d1VP13_h1d1
YP12`h1d1TP12ah1d1UP13bh1d1XP12jLd1VP13ch1d1XP13dh1d1YP12R<d1UP12eh1d1VP13fh1d1XP12gh1d1VP13hh1d
1YP14ih1d1[P13jh1d1XP13kh1d1YP13lh1d1YP12mh1d1VP12nh1d1UP12oh1d1TP13Pi1d1WP13bX1d1YP13d5d1YP13Qi
1d1YP13Ri1d1YP13Si1d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1XP12Xi1d1UP12Yi1d1UP13Zi1d1YP12R<d1VP12
R<d1VP16[i1d1ZP14\i1d1YP14]i1d1ZP13^i1d1VP14_i1d1ZP14`i1d1YP13g6d1WP14ai1d1XP13bi1d1WP13ci1d1VP1
4di1d1VP12ei1d1TP14fi1d1VP14X9d1ZP14c[1d1[P14gi1d1YP14hi1d1YP13ii1d1WP14o[1d1ZP15ji1d1ZP13ki1d1W
P12li1d1TP14mi1d1[P14ni1d1ZP13oi1d1WP14P;d1ZP14Pj1d1ZP13Qj1d1XP13Rj1d1UP13Sj1d1XP14Tj1d1YP13Uj1d
1VP13Vj1d1VP12Wj1d1UP13Xj1d1VP13Yj1d1XP14Zj1d1YP13[8d1XP14W3d1ZP12[j1d1TP13\j1d1WP14]j1d1YP13^j1
d1WP13_j1d1XP13`j1d1XP14n6d1YP15aj1d1[P13bj1d1WP13cj1d1XP14g5d1XP15dj1d1[P14ej1d1YP13fj1d1WP12^<
d1UP13TMd1XP13gj1d1VP14hj1d1XP15W7d1[P13ij1d1TP14jj1d1YP14kj1d1YP13lj1d1YP13mj1d1XP14nj1d1YP12oj
1d1UP12Pk1d1UP15Qk1d1VP13Rk1d1WP14Sk1d1[P13Tk1d1XP14Uk1d1ZP15Vk1d1\P14Wk1d1XP12Xk1d1UP13Yk1d1VP1
4Zk1d1WP14f1d1XP15P`1d1[P14P`1d1XP14e6d1WP13[k1d1VP14\k1d1ZP13]k1d1WP13^k1d1WP13_k1d1WP14`k1d1VP
12ak1d1UP13bk1d1VP14ck1d1ZP13dk1d1XP14ek1d1YP13fk1d1VP13gk1d1WP14hk1d1YP14ik1d1ZP13jk1d1WP14kk1d
1WP14kk1d1YP13lk1d1XP13mk1d1XP13nk1d1WP13ok1d1XP13Pl1d1XP13Ql1d1XP12S9d1UP12Rl1d1UP13Sl1d1TP13Tl
1d1TP14Ul1d1VP13Vl1d1VP15Wl1d1YP15W7d1[P12b8d1UP15Xl1d1VP14QW1d1[P14Yl1d1VP13Zl1d1WP14[l1d1VP15Z
Hd1YP14\l1d1VP13]l1d1XP14^l1d1YP14_l1d1VP14aKd1ZP13`l1d1WP16al1d1\P13bl1d1XP13cl1d1XP14dl1d1[P13
el1d1XP14fl1d1VP16gl1d1TP14hl1d1ZP14[?d1ZP14il1d1VP15jl1d1YP14kl1d1ZP13ll1d1VP14ml1d1VP15nl1d1YP
14ol1d1VP13Pm1d1XP13Qm1d1XP13Rm1d1XP14d5d1[P14Sm1d1ZP12j7d1UP13Tm1d1VP14Um1d1VP14Vm1d1VP15Wm1d1V
P15Xm1d1ZP14Ym1d1ZP13Zm1d1WP17[m1d1TP13\m1d1YP13]m1d1YP13^m1d1YP13_m1d1YP13`m1d1YP14am1d1[P13bm1
d1XP13cm1d1YP13dm1d1YP13em1d1WP14fm1d1[P13gm1d1YP13hm1d1XP13im1d1YP13jm1d1YP13km1d1YP13lm1d1YP13
mm1d1YP13nm1d1WP13om1d1WP13Pn1d1WP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1YP13Un1d1YP13Vn1d1YP13Wn1d1Y
P13Xn1d1YP13Yn1d1XP13Zn1d1XP13[n1d1YP13\n1d1WP13]n1d1VP14^n1d1XP14c[1d1[P14_n1d1[P13`n1d1WP12an1
d1UP13bn1d1YP13cn1d1YP13dn1d1XP14en1d1[P13fn1d1XP14gn1d1ZP14hn1d1YP13in1d1XP13Wa1d1XP14bX1d1[P12
jn1d1UP14kn1d1ZP13ln1d1XP14mn1d1WP15P`1d1[P13nn1d1WP15on1d1ZP13Po1d1XP13Qo1d1WP14Ro1d1VP13So1d1W
P13To1d1WP13Uo1d1WP13mHd1YP13Vo1d1YP13d5d1YP15Wo1d1_P13Xo1d1XP13og1d1YP13Yo1d1YP13Zo1d1XP13[o1d1
YP13d5d1YP14\o1d1ZP13]o1d1YP13PId1XP13^o1d1XP13_o1d1YP13`o1d1XP14ao1d1XP14bo1d1ZP14co1d1ZP14X9d1
\P12do1d1UP13eo1d1YP13fo1d1YP13go1d1YP12ho1d1VP14iHd1\P13io1d1XP13jo1d1WP13ko1d1TP13lo1d1YP13mo1
d1WP13d5d1YP13R3d1YP13no1d1XP12\7d1VP13d5d1YP13oo1d1YP12PP2d1UP14QP2d1VP12RP2d1VP14SP2d1WP13TP2d
1VP13UP2d1WP14f3d1\P14gKd1\P12VP2d1VP12WP2d1TP13XP2d1YP13YP2d1XP13ZP2d1WP13[P2d1WP13\P2d1YP12]P2
d1UP12^P2d1VP13_P2d1YP13UCd1YP13`P2d1YP13aP2d1XP16bP2d1YP15cP2d1YP13dP2d1YP13Rm1d1YP13eP2d1XP13f
P2d1WP13gP2d1XP15hP2d1YP14iHd1[P14iP2d1ZP14jP2d1XP13kP2d1YP14lP2d1XP13iHd1YP12mP2d1VP13nP2d1WP12
[7d1VP12oP2d1VP12jd1d1VP12PQ2d1VP12QQ2d1UP12d:d1UP13RQ2d1WP14SQ2d1VP13TQ2d1WP12UQ2d1TP13VQ2d1WP1
4WQ2d1\P13XQ2d1TP12YQ2d1UP12ZQ2d1TP14[Q2d1VP12\Q2d1UP13]Q2d1YP14^Q2d1[P13d5d1YP14_Q2d1VP12`Q2d1T
P14aQ2d1WP13bQ2d1VP14cQ2d1VP13dQ2d1YP12eQ2d1VP12fQ2d1VP13gQ2d1YP12hQ2d1VP12iQ2d1TP14jQ2d1TP13d5d
1YP12kQ2d1UP13lQ2d1YP15mQ2d1YP12`6d1VP12nQ2d1UP14c5d1XP12oQ2d1TP13PR2d1YP12QR2d1UP13RR2d1YP13SR2
d1UP12TR2d1VP12UR2d1TP14f3d1\P13VR2d1WP13WR2d1YP14XR2d1ZP13YR2d1YP13ZR2d1YP13[R2d1YP13f3d1YP12\R
2d1UP13]R2d1YP12^R2d1VP13_R2d1XP13`R2d1YP12aR2d1VP12bR2d1UP12cR2d1UP12fQ2d1VP13^X1d1YP12dR2d1UP1
2eR2d1TP12dQ1d1UP12fR2d1UP12gR2d1VP14hR2d1VP13f3d1YP12`7d1VP13iR2d1YP13jR2d1XP13kR2d1YP14lR2d1WP
13mR2d1WP13nR2d1XP12PQ2d1VP13oR2d1YP13PS2d1XP14QS2d1VP15RS2d1WP13SS2d1UP12TS2d1TP13US2d1YP12VS2d
1UP13WS2d1YP13XS2d1YP14YS2d1XP12ZS2d1VP13[S2d1YP12\S2d1VP13]S2d1YP12^S2d1UP13mX1d1YP13_S2d1XP13`
S2d1YP13aS2d1YP12bS2d1UP12b8d1VP12cS2d1UP12dS2d1UP12eS2d1VP14fS2d1VP12gS2d1VP13hS2d1XP13d5d1YP13
iS2d1TP12a:d1VP13jS2d1YP12kS2d1VP12lS2d1TP13mS2d1YP13nS2d1YP13oS2d1YP14d5d1[P13PT2d1XP14QT2d1VP1
3RT2d1YP12g]1d1VP12ST2d1VP12TT2d1UP14UT2d1VP12dR1d1VP13VT2d1YP12WT2d1VP12XT2d1VP12YT2d1VP12ZT2d1
UP12[T2d1VP12a:d1VP14\T2d1VP12_Ld1VP14]T2d1VP14^T2d1WP12a:d1UP12_T2d1UP15`T2d1YP13aT2d1WP14bT2d1
WP12VY1d1VP14cT2d1VP12dT2d1VP12eT2d1VP13fT2d1VP12fg1d1UP12gT2d1VP12hT2d1TP12iT2d1VP13jT2d1YP12kT
2d1TP127d1VP13f6d1YP13lT2d1YP13mT2d1XP12nT2d1UP14oT2d1UP12PU2d1VP127d1VP12QU2d1VP13RU2d1VP13SU2d
1XP12dQ1d1VP13TU2d1YP12UU2d1VP12VU2d1UP13WU2d1YP12XU2d1UP12YU2d1UP12ZU2d1UP12[U2d1VP12\U2d1VP12]
U2d1UP12^U2d1UP12_U2d1VP13`U2d1WP13aU2d1WP13bU2d1WP13cU2d1WP13dU2d1YP13eU2d1YP13fU2d1XP13gU2d1YP
13hU2d1YP19iU2d1[P13jU2d1XP13kU2d1XP15lU2d1WP12mU2d1UP12nU2d1UP14oU2d1VP12PV2d1TP127d1VP12QV2d1V
P12RV2d1VP12SV2d1VP14TV2d1WP12o?d1VP12UV2d1VP12Z1d1TP12\?d1UP13VV2d1YP16WV2e1TP16WV2e1VP1;XV2e1V
P1;XV2e1XP19_?e1YP19_?e1[P16Z1e1SP16YV2e1UP15ZV2e1TP14[V2e1TP14\V2e1UP15]V2e1WP17^V2f1XP17_V2f1Y
P15`V2f1XP16k5f1ZP17aV2f1YP14bV2f1TP14cV2f1TP15dV2f1XP19eV2f1ZP19eV2f1\P18fV2f1VP14gV2f1TP15hV2f
1VP15iV2f1WP14jV2f1TP19kV2f1XP15lV2f1UP16mV2f1VP14nV2f1UP130f1RP16oV2g1TP16PW2g1YP17QW2g1VP17RW2
g1XP19iEg1VP19SW2g1XP1?TW2g1YP16UW2g1VP17VW2g1TP16oV2g1TP17WW2g1VP17XW2g1YP17YW2g1VP18ZW2g1VP1E[
W2g1UP16\W2h1\P17]W2h1ZP1>^W2h1VP1=_W2h1TP17`W2h1XP17`W2h1ZP16aW2h1XP15bW2h1VP16cW2h1TP16cW2h1VP
19dW2h1XP19dW2h1ZP17eW2h1XP17eW2h1[P16fW2h1VP16gW2h1YP15hW2h1VP16iW2h1YP17jW2h1VP16kW2h1VP18lW2h
1[P16mW2h1YP16nW2h1UP140h1RP1>oW2h1TP18PX2h1[P16QX2h1VP110h1RP13RX2h1YP12SX2h1UP1<TX2h1TP13UX2h1
UP12VX2h1UP17WX2h1YP14l=h1WP19XX2h1ZP15YX2h1VP12ZX2h1TP13[X2h1TP12\X2h1TP16]X2h1VP12^X2h1TP140h1
RP12_X2h1UP12`X2h1TP14aX2h1TP12bX2h1TP13cX2h1WP12dX2h1VP12eX2h1TP12fX2h1UP13gX2h1WP12hX2h1UP14d5
h1\P12j4h1VP13iX2h1YP12jX2h1UP12kX2h1TP12lX2h1UP13mX2h1UP16nX2h1VP13oX2h1VP13PY2h1VP13QY2h1WP12R
Y2h1TP12SY2h1TP110h1RP12TY2h1UP12UY2h1UP12VY2h1UP13WY2h1XP13XY2h1WP13YY2h1XP12ZY2h1TP14[Y2h1YP13
\Y2h1WP13]Y2h1WP12^Y2h1VP12_Y2h1TP12`Y2h1VP12aY2h1UP16bY2i1VP15cY2i1TP1<dY2j1XP1<dY2j1ZP19dY2j1X
P19dY2j1ZP1:eY2j1XP1:eY2j1ZP16fY2j1XP16fY2j1ZP15gY2j1WP14hY2j1VP17_V2j1[P16iY2j1YP14jY2j1UP15kY2
j1UP15lY2j1WP15mY2j1YP17nY2j1[P15oY2j1WP16PZ2j1[P16QZ2j1ZP15RZ2j1WP16d5j1[P16SZ2j1XP16SZ2j1ZP14T
Z2j1VP16UZ2j1[P19VZ2j1WP19VZ2j1YP19WZ2j1ZP19XZ2j1]P18YZ2j1]P17ZZ2j1XP15[Z2j1XP16\Z2k1[P14]Z2k1UP
16^Z2k1XP16^Z2k1ZP16UY1k1[P16_Z2k1[P15`Z2k1YP15aZ2k1VP15bZ2k1XP14cZ2k1VP15dZ2k1XP18l=k1\P15eZ2k1
YP16fZ2k1YP16fZ2k1[P16gZ2k1WP15hZ2k1XP19WZ2k1XP19WZ2k1ZP17iZ2k1XP16jZ2k1VP18kZ2k1]P16lZ2k1TP16lZ
2k1VP15mZ2k1XP15nZ2k1YP17oZ2k1YP15P[2k1XP16Q[2k1XP16Q[2k1ZP18h<k1\P16R[2k1YP15S[2k1UP15T[2k1WP16
U[2k1UP16V[2k1WP17W[2k1YP16X[2k1VP18Y[2k1WP14Z[2k1UP16[[2k1TP16[[2k1VP15^P2k1UP15\[2k1WP1A][2k1Y
P15^[2k1WP18_[2k1^P18`[2k1`P16a[2k1WP15b[2k1WP16c[2k1VP16d[2k1YP18e[2k1ZP15f[2k1XP16g[2k1[P15h[2
k1VP15i[2k1UP15j[2k1TP15k[2k1WP19l[2k1`P15m[2k1WP18n[2l1ZP1;o[2l1^P18P\2l1XP15Q\2l1VP16R\2l1VP1:
S\2l1WP17l=l1YP19T\2l1[P19U\2l1_P15V\2l1YP19W\2l1\P16X\2l1ZP15Y\2l1TP15Z\2l1VP14[\2l1UP14\\2l1UP
15]\2l1XP16^\2l1XP16^\2l1ZP15nS2m1WP16_\2m1WP16`\2m1WP15a\2m1WP15b\2m1UP17c\2m1VP16d\2m1TP15e\2m
1TP15f\2m1VP14g\2m1TP15h\2m1YP19i\2m1ZP19i\2m1\P16j\2m1UP18V8m1YP17k\2m1VP1;l\2m1TP18m\2m1TP18n\
2m1VP14o\2m1XP14P]2m1ZP12Q]2m1UP12R]2m1UP12S]2m1TP15T]2m1TP15U]2m1VP16S\2m1UP16S\2m1XP13V]2m1TP1
5W]2m1TP12X]2m1UP12Wj1m1VP13Y]2m1YP13S\2m1UP15Z]2m1^P14[]2m1WP12\]2m1UP120m1RP12_<m1UP110m1RP17]
]2m1VP17]]2m1XP18^]2m1TP18_]2m1VP15`]2m1VP16a]2m1VP13b]2m1UP1Bc]2m1TP16d]2m1VP15f2m1SP13e]2m1YP1
10m1RP13f]2m1YP12\?m1UP13bX1m1YP15g]2m1WP12f5m1UP110m1RP12h]2m1VP13i]2m1XP12\?m1UP13j]2m1YP13k]2
m1WP12l]2m1UP110m1RP13kX1m1XP12m]2m1VP12n]2m1VP12o]2m1UP12P^2m1VP12Q^2m1VP12R^2m1VP12S^2m1VP12T^
2m1UP12U^2m1VP12U^2m1VP12V^2m1UP14W^2m1XP13X^2m1YP13Y^2m1XP12Z^2m1TP13[^2m1WP110m1RP12\^2m1VP13]
^2m1XP12^^2m1TP13_^2m1YP13`^2m1YP12a^2m1VP12[T2m1UP12b^2m1VP12c^2m1TP13d^2m1XP12e^2m1VP13f^2m1YP
12g^2m1UP14h^2m1ZP13i^2m1WP13[c1m1XP13j^2m1WP13k^2m1YP14l^2m1\P13U\1m1XP12m^2m1TP13n^2m1VP12g]1m
1VP13o^2m1VP13P_2m1WP12Q_2m1TP12hT2m1TP12SV2m1VP12R_2m1VP12S_2m1TP12j4m1UP110m1RP110m1RP110m1RP1
10m1RP110m1RP12T_2m1TP12U_2m1TP110m1RP110m1RP13V_2m1TP110m1RP12W_2m1TP120m1RP12_<m1UP110m1RP12X_
2m1UP16Y_2m1YP13Z_2m1TP13[_2m1TP12\_2m1TP12]_2m1TP13^_2m1XP14__2m1[P12`_2m1TP12a_2m1TP12\7m1VP12
b_2m1TP12c_2m1VP13d_2m1XP14e_2m1YP14Wo1m1\P12Xk1m1UP13Uc1m1YP14f3m1\P13d5m1YP13f_2m1YP13g_2m1UP1
2h_2m1VP12i_2m1TP13j_2m1TP12\?m1UP14R=m1[P13k_2m1VP12l_2m1TP12m_2m1TP13n_2m1XP13o_2m1TP12QEm1UP1
3P`2m1WP14Q`2m1VP12R`2m1TP14S`2m1WP13T`2m1WP12U`2m1UP12V`2m1TP13W`2m1XP12YT2m1VP110m1RP12Wj1m1VP
12a:m1VP12X`2m1UP12kJm1UP12kJm1UP14Y`2m1ZP14Z`2m1VP13[`2m1TP110m1RP110m1RP12\`2m1TP110m1RP12\?m1
VP12]`2m1UP12^`2m1TP12PQ2m1VP13_`2m1UP14``2m1XP13a`2m1YP13b`2m1WP14c`2m1ZP14d`2m1[P13e`2m1TP13m<
m1UP12f`2m1TP12g`2m1TP12h`2m1UP110m1RP12i`2m1VP12j`2m1UP12k`2m1VP14f3m1\P12l`2m1TP12`6m1VP19m`2n
1UP19n`2n1WP16Se1n1ZP16o`2n1XP17Pa2n1]P15Z[2n1VP15Qa2n1XP16Ra2n1[P15Sa2n1UP15Ta2n1WP16Ua2n1ZP14`
6n1UP15Va2n1TP15Wa2n1VP14Xa2n1TP14Ya2n1UP15Za2n1XP15[a2n1WP17\a2n1VP17]a2n1VP16^a2n1VP1;j7n1UP1;
_a2n1WP14j7n1UP17`a2n1VP17`a2n1XP16aa2n1WP15ba2n1VP17ca2n1YP16da2n1ZP15ea2n1XP15fa2n1XP15ge1n1XP
15ga2o1TP14ha2o1TP17P`1o1YP15ia2o1XP16ja2o1UP16ja2o1WP14ka2o1TP17la2o1WP14ma2o1TP16na2o1ZP17oa2o
1VP17oa2o1XP16Pb2o1VP15V\2o1YP15V\2o1XP15Uh1o1YP16Qb2o1XP15Rb2o1XP14h]2o1VP16Sb2o1XP15Tb2o1WP16U
b2o1WP16Vb2o1YP16Wb2o1WP16Xb2o1VP16Xb2o1XP17Yb2o1XP15Zb2o1WP15[b2o1XP18\b2o1WP16]b2o1UP16]b2o1WP
147o1UP16^b2o1WP16^b2o1YP16_b2o1ZP17`b2o1\P16ab2o1ZP16bb2o1ZP14dR1P2VP16cb2P2XP15db2P2UP16X9P2ZP
14eb2P2TP15fb2P2XP17S9P2UP15gb2P2XP15hb2P2WP16ib2P2XP16ib2P2ZP17jb2P2[P15d^1P2YP15kb2P2YP14lb2P2
VP15mb2P2XP15^^1P2XP17nb2P2YP15bc1P2XP16ob2P2YP15Pc2P2WP16R=P2ZP18Qc2P2ZP13Rc2P2TP15Sc2P2YP18]V1
P2[P16Tc2P2VP16Uc2P2XP15Vc2P2UP15Wc2P2WP14Xc2P2UP15Yc2P2WP15Zc2P2WP16[c2P2XP16[c2P2ZP15\c2P2XP16
]c2P2TP16]c2P2VP16^c2P2ZP15_c2P2XP16lQ2P2ZP15`c2P2WP16ac2P2XP16bc2P2XP16m<P2UP16m<P2WP15cc2P2XP1
6dc2P2XP15ec2P2XP19aj1P2VP17fc2Q2VP18iEQ2VP18gc2Q2XP1Chc2Q2WP16ic2Q2VP15jc2Q2XP1:kc2Q2^P16lc2Q2W
P15mc2Q2TP15nc2Q2VP15oc2Q2VP16hY1Q2ZP16Pd2Q2WP15Qd2Q2WP16gHQ2WP18Rd2Q2]P15Sd2Q2WP15Td2Q2WP17Ud2Q
2VP17Ud2Q2XP16Vd2Q2WP15Wd2Q2XP15Xd2Q2YP16Yd2Q2ZP130Q2SP17m<Q2WP17m<Q2YP15W3Q2YP15h\2Q2YP15Zd2Q2V
P15[d2Q2XP140Q2SP14\d2Q2UP16]d2Q2WP14dS2Q2UP17^d2Q2VP15_d2Q2WP15`d2Q2WP15ad2Q2XP14bd2Q2TP15cd2Q2
XP16dd2Q2WP16dd2Q2YP15ed2Q2WP16fd2Q2XP17gd2Q2XP17l=Q2YP15hd2Q2TP15id2Q2TP16jd2Q2YP18kd2Q2WP15ld2
Q2VP14md2Q2VP16nd2Q2VP16nd2Q2XP15od2Q2TP15Pe2Q2VP14VY1Q2VP19Qe2Q2ZP15Re2Q2TP15Se2Q2TP16Te2Q2VP16
Te2Q2XP15Ue2Q2VP14Z1Q2SP1:Ve2R2VP1:Ve2R2XP17We2R2YP16Xe2R2XP15Ye2R2VP16Ze2R2YP19[e2R2ZP16\e2R2VP
16]e2R2WP16^e2R2UP16_e2R2XP17`e2R2VP17ae2R2XP19be2S2VP18ce2S2VP18ce2S2VP17de2S2VP17ee2S2TP17fe2S
2VP15ge2S2TP15he2S2VP17ie2S2TP14je2S2TP1:ke2S2TP16le2S2XP16g5S2WP1<me2S2VP18ne2S2XP14oe2S2ZP12Pf
2S2TP17Qf2S2VP15Rf2S2WP12Z1S2TP15Sf2S2YP14Tf2S2YP15Uf2S2WP14Vf2S2TP18Wf2S2]P14Xf2S2VP16Yf2S2WP17
PX2S2YP19Zf2S2TP18[f2S2TP18[f2S2TP17\f2S2TP19]f2S2VP18^f2S2VP18^f2S2VP17_f2S2VP14`f2S2TP12af2S2V
P12bf2S2UP13cf2S2YP12df2S2UP12d:S2UP12ef2S2UP15ff2S2XP12gf2S2TP13hf2S2YP12if2S2UP127S2UP13jf2S2X
P12kf2S2TP127S2VP12d:S2UP13lf2S2YP14R;S2[P13mf2S2WP13nf2S2XP13a`2S2YP12b]2S2UP16of2S2VP19Pg2S2XP
17Qg2S2XP12Rg2S2UP12Sg2S2UP12Tg2S2TP13Ug2S2YP12Vg2S2UP13Wg2S2YP13Xg2S2VP13Yg2S2VP1:iES2VP17Yf2S2
VP15Zg2S2TP1:[g2S2YP15\g2S2TP15]g2S2TP1:^g2S2VP13_g2S2UP19`g2S2VP17f1S2XP18ag2S2XP12bg2S2UP12cg2
S2TP13dg2S2XP12fg1S2UP12eg2S2TP14fg2S2VP13gg2S2TP1:hg2T2TP1<ig2T2VP16jg2U2VP15kg2U2XP18lg2U2XP17
mg2U2YP15\?U2VP17ng2U2TM3og2U2XP13Ph2U2UP13Qh2U2WP15Rh2U2VP15Sh2U2^P12Th2U2TP14Uh2U2WP16Vh2U2VP1
3Wh2U2WP13Xh2U2WP15Yh2U2VP17Zh2U2[P12[h2U2TP15\h2U2VP13]h2U2TP16^h2U2VP15_h2U2TP16`h2U2UP16ah2U2
VP15bh2U2VP16ch2U2WP16dh2U2VP17eh2U2YP15fh2U2UP17gh2U2VP17hh2U2WP1:ih2U2TP17jh2U2TP17kh2U2ZP17lh
2U2YP14mh2U2TP17nh2U2XP16oh2U2XP16Pi2U2VP15Qi2U2VP13Ri2U2TP17Si2U2XP13Ti2U2UP16Ui2U2VP13Vi2U2XP1
5Wi2U2UP16Xi2U2TP12Yi2U2VP13Zi2U2XP14[i2U2[P13\i2U2UP15]i2U2WP12^i2U2VP110U2RP12_i2U2UP15Zg2U2TP
17XX2U2YP18`i2V2YP16ai2V2ZP15bi2V2WP15j4V2UP15ci2V2WP160V2RP16P`1V2WP17m<V2WP17m<V2YP17di2V2YP14
ei2V2TP15fi2V2VP18gi2V2YP16hi2V2YP15ii2V2XP17ji2V2WP17ji2V2YP18ki2V2UP16li2V2XP16mi2V2YP1:ni2V2T
P16oi2V2VP1;Pj2V2VP19Qj2V2TP16Rj2V2VP15Sj2V2WP15Tj2V2VP15Uj2V2WP15Vj2V2TP16Wj2V2TP19Xj2V2XP15Yj2
V2WP15m`2V2UP15Zj2V2WP16[j2V2VP16\j2V2YP17]j2V2VP16^j2V2XP15_j2V2TP16`j2V2VP16R=V2[P15aj2V2VP15b
j2V2XP18XX2V2[P16cj2V2XP17i5V2XP16dj2V2VP17ej2V2VP17ej2V2XP15fj2V2TP17gj2V2WP17f1V2YP1:hj2V2XP1:
hj2V2ZP16ij2V2XP15d:V2VP16jj2V2ZP17kj2V2VP17lj2V2XP16mj2V2WP16nj2V2YP14hKV2UP17oj2V2[P15Pk2V2WP1
:Qk2V2ZP17Rk2V2TP17Sk2V2VP18Tk2V2YP15Uk2V2VP18Vk2V2YP17m<V2WP17m<V2YP19Wk2V2XP19Wk2V2ZP15Xk2V2WP
15Yk2V2UP15Zk2V2WP17P`1V2YP18[k2V2VP18[k2V2XP16\k2V2VP15]k2V2UP19^k2V2XP19^k2V2ZP17_k2V2VP17`k2V
2XP16ak2V2XP16bk2V2VP17ck2V2\P16dk2V2ZP17ek2V2XP147V2UP16fk2V2TP16gk2V2VP19hk2V2WP17ik2V2XP16jk2
V2XP16kk2V2ZP17lk2V2YP15mk2V2VP1;nk2V2VP1;ok2V2XP17Pl2W2YP18Pl2W2\P18Pl2W2WP18Ql2W2WP18Rl2W2WP17
Sl2W2YP16QDW2YP15Tl2W2UP1:iKX2\P19Ul2X2[P15Vl2X2UP15Wl2X2WP18Xl2X2\P17Yl2X2XP16Zl2X2WP18[l2X2VP1
:\l2X2XP14]l2X2VP15^l2X2YP15_l2X2YP17`l2X2^P16QP2X2UP16al2X2UP16bl2X2WP19cl2Y2ZP16fd1Y2ZP15dl2Y2
XP15el2Y2XP15fl2Y2WP14gl2Y2TP17hl2Y2[P18il2Y2XP14jl2Y2TP15kl2Y2XP15ll2Y2XP17ml2Y2XP17nl2Y2VP16ol
2Y2YP16ol2Y2[P17Pm2Y2TP16Qm2Y2ZP15dIY2VP15Rm2Y2XP15Sm2Y2YP16Tm2Y2YP16Tm2Y2[P17Um2Y2[P17Um2Y2^P17
Vm2Y2WP17Wm2Y2WP17Wm2Y2YP17g5Y2YP18Xm2Y2TP1;Ym2Z2^P1:Ym2Z2\P19Zm2Z2YP19Zm2Z2[P1<[m2Z2^P18\m2Z2ZP
19]m2Z2\P15^m2Z2WP1?_m2[2WP1:`m2[2UP15am2[2WP16bm2[2WP15cm2[2XP16dm2[2WP16dm2[2YP16em2[2YP15fm2[
2WP18gm2\2VP18gm2\2XP130\2RP16hm2\2VP1C0]2RP16im2]2TP19jm2]2VP19km2]2XP14lm2]2TP15mm2]2UP15nm2]2
WP1<om2^2VP1<Pn2^2XP14Qn2^2TP18dY2^2ZP18Rn2^2YP14Sn2^2UP15Tn2^2WP15Un2^2TP15Vn2^2VP14Wn2^2VP15Xn
2^2YP14Yn2^2TP15Zn2^2TP15[n2^2VP16\n2^2ZP16]n2^2WP16^n2^2ZP15_n2_2WP16`n2_2ZP17dM_2[P16an2_2YP15
bn2_2VP15cn2_2TP15dn2_2WP16en2_2WP15fn2_2WP16gn2_2XP18hn2_2XP16in2_2YP17fY1_2YP17jn2_2YP15kn2_2Y
P18ln2_2ZP17mn2_2XP14nn2_2TP17on2_2WP14Z1_2SP14Po2`2TP1=Qo2`2XP16Ro2`2TP16Ro2`2VP14So2`2VP15To2`
2VP16Uo2`2[P15Vo2`2TP16Wo2`2WP16Wo2`2YP16Xo2`2VP18Yo2`2XP14Zo2`2VP15[o2`2UP15\o2`2WP14]o2`2UP14^
o2`2VP14_o2`2UP15`o2`2UP15ao2`2WP14bo2`2VP14co2`2VP14do2`2VP14eo2`2VP14fo2`2VP14go2`2UP14ho2`2VP
15io2`2YP15jo2`2YP15ko2`2VP15lo2`2XP14mo2`2UP14no2`2VP14oo2`2VP15PP3`2YP14QP3`2UP14RP3`2VP15SP3`
2XP15TP3`2WP14UP3`2UP14VP3`2UP14WP3`2UP16d5`2\P16XP3`2ZP16d5`2\P16d5`2\P17bX1`2\P17bX1`2^P16YP3`
2[P16d5`2\P16d5`2\P16d5`2\P16lh1`2\P16lh1`2\P16W3`2\P16lh1`2ZP16ZP3`2YP18[P3`2[P14\P3`2UP14]P3`2
VP14^P3`2UP15_P3`2WP14`P3`2UP15aP3`2WP16o[1`2\P14bP3`2VP16d5`2\P16d5`2\P14cP3`2UP15dP3`2YP16eP3`
2[P14fP3`2TP18gP3`2UP14hP3`2VP15iP3`2YP16jP3`2\P16kP3`2\P18_`2a2YP16lP3a2YP18_`2a2YP18_`2a2WP18_
`2a2YP19W\2a2]P19XJa2\P16mP3a2YP14nP3a2UP1:oP3a2YP1?eY2a2WP1?eY2a2YP1<eY2a2ZP1<XZ2a2]P16PQ3a2XP1
6W7a2XP14Z1a2TP1BX\2a2ZP17QQ3a2\P18RQ3a2ZP18\?a2UP15SQ3a2WP17TQ3a2YP16UQ3b2WP17VQ3b2WP16WQ3b2VP1
4XQ3b2UP15YQ3b2WP16ZQ3b2WP16[Q3b2XP17\Q3b2[P15]Q3b2XP15ib1b2XP19^Q3b2[P15_Q3b2VP15f2b2SP14`Q3b2[
P15P`1b2WP12aQ3b2TP16bQ3b2UP16cQ3b2TP16dQ3b2VP18eQ3b2TP16fQ3b2VP16fQ3b2VP13gQ3b2TP16f2b2SP13hQ3b
2UP13iQ3b2XP13jQ3b2VP12kQ3b2UP16lQ3b2WP12mQ3b2TP14S1b2RP16nQ3b2TP13oQ3b2VP13PR3b2TP12QR3b2TP16RR
3b2YP14Z1b2SP12SR3b2VP13TR3b2XP12S9b2VP12UR3b2TP110b2RP12j7b2VP12VR3b2TP12WR3b2UP12S9b2VP16XR3b2
RP15YR3b2RP15YR3b2RP140b2RP16ZR3b2VP13[R3b2VP15iQ3b2YP14\R3b2VP13]R3b2TP15^R3b2WP16SMb2ZP12_R3b2
TP13Xa1b2XP110b2RP12`R3b2TP13aR3b2WP13\_1b2YP13bR3b2YP12cR3b2TP13dR3b2TP110b2SP13eR3b2XP13fR3b2X
P13gR3b2XP13hR3b2XP13iR3b2UP14f3b2[P110b2SP17jR3c2VP17g5c2WP16_?d2WP14S1d2SP16kR3e2XP17kR3e2YP14
0f2RP15lR3f2TP13Z1f2SP14mR3f2XP12nR3f2VP12nR3f2UP17oR3g2TP16PS3g2XP14d:g2UP13QS3g2WP15RS3g2WP15S
S3g2TP15TS3g2WP15US3g2VP14VS3g2YP14WS3g2TP17XS3g2VP16YS3h2VP1;ZS3h2TP1;[S3h2VP16\S3h2TP17]S3h2WP
16^S3h2VP17_S3h2YP18`S3h2\P17aS3h2VP15bS3h2TP15cS3h2VP15dS3h2XP16eS3h2WP15fS3h2WP17gS3h2UP19hS3h
2ZP16iS3h2[P15jS3h2WP16kS3h2ZP15lS3h2UP17mS3h2WP18nS3h2[P16oS3h2YP15PT3h2XP18QT3h2XP18RT3h2ZP16S
T3h2UP15TT3h2VP16UT3h2XP16VT3h2YP17WT3h2ZP14XT3h2TP16YT3h2WP13_Lh2WP12Z1h2SP13ZT3h2XP13[T3h2XP15
\T3h2VP12S9h2UP12]T3h2VP12^T3h2VP15_T3h2VP17`T3h2YP16aT3h2ZP13bT3h2VP13cT3h2VP13dT3h2YP13eT3h2TP
15fT3h2WP14gT3h2WP14hT3h2[P14iT3h2ZP14jT3h2YP13kT3h2VP14lT3h2XP13mT3h2WP12Z1h2TP13f2h2TP12nT3h2T
P16oT3h2XP13PU3h2WP12QU3h2VP13RU3h2XP13SU3h2XP13TU3h2UP12UU3h2UP13VU3h2XP14WU3h2ZP14XU3h2YP13YU3
h2WP12ZU3h2TP13[U3h2YP12kQ3h2UP13\U3h2VP14]U3h2YP13^U3h2WP12_U3h2TP12R<h2VP14`U3h2VP12aU3h2VP110
h2SP12bU3h2TP13cU3h2VP1?\S3h2UP12dU3h2TP15eU3h2VP13fU3h2TP12gU3h2TP12hU3h2TP14iU3h2VP13jU3h2WP13
kU3h2WP13lU3h2XP13mU3h2WP14nU3h2ZP13oU3h2XP13PV3h2XP13QV3h2YP110h2RP15RV3h2]P14RV3h2ZP15RV3h2^P1
4RV3h2[P13SV3h2XP14TV3h2[P12UV3h2VP13VV3h2YP13S_1h2VP12WV3h2UP14XV3h2YP14YV3h2VP15ZV3h2YP14[V3h2
XP13\V3h2WP13]V3h2WP14^V3h2XP13_V3h2WP12`V3h2TP12aV3h2TP14hT3h2\P13bV3h2VP12j7h2VP12d:h2VP13cV3h
2WP16dV3i2XP17eV3i2[P14fV3i2VP17gV3i2XP16hV3i2XP17iV3i2[P17jV3i2ZP1;kV3i2YP18lV3i2YP18lV3i2XP18m
V3i2YP15nV3i2WP15oV3i2VP16PW3i2YP16PW3i2ZP15]S3i2WP16QW3i2VP18RW3i2VP15SW3i2WP15TW3i2XP16UW3i2VP
16VW3i2VP16VW3i2XP1:e2i2ZP1:e2i2YP15WW3i2TP15X3i2SP15XW3i2UP19YW3i2XP15ZW3i2TP15[W3i2VP16\W3i2VP
1:]W3i2VP19^W3i2[P19_W3i2[P1:_W3i2]P1:^W3i2]P1:`W3i2VP18aW3i2YP14bW3i2UP16cW3i2VP16dW3i2YP16eW3i
2WP17fW3i2ZP16gW3i2XP19hW3i2VP18iW3i2ZP18jW3i2ZP17kW3i2XP15lW3i2UP15mW3i2WP17nW3i2WP16oW3i2UP16P
X3i2UP18QX3i2XP18RX3i2WP16SX3i2VP15_Li2VP18TX3i2ZP16nU3i2[P16UX3i2WP16VX3j2UP16WX3k2WP18XX3k2XP1
5YX3k2RP1CZX3k2TP15[X3k2SP15\X3k2UP15]X3l2SP1:^X3m2ZP18_X3m2WP1B`X3n2oLJaX3n2PM8W3o2ZP15bX3o2VP1
6cX3o2YP16dX3o2XP15eX3o2TP15fX3o2VP15gX3o2VP16hX3o2YP15iX3o2TP15jX3o2VP1@kX3o2TP1@kX3o2VP15lX3o2
TP15mX3o2VP1AnX3o2VP15oX3o2VP16PY3o2WP15QY3o2TP15RY3o2VP17SY3o2TP17SY3o2VP16TY3o2VP16U\1o2ZP16f3
o2\P16UY3o2WP16UY3o2YP16VY3o2WP16VY3o2YP15WY3o2YP14Ze1o2VP16XY3o2UP16YY3o2WP15ZY3o2WP18[Y3o2ZP16
0o2RP1;\Y3o2VP1;\Y3o2XP14]Y3o2TP17^Y3o2\P14V\1o2VP1>_Y3o2VP15`Y3o2VP19aY3o2TP19aY3o2VP15bY3o2TP1
5cY3o2VP16dY3o2WP14eY3o2VP14fY3o2UP16gY3P3VP16hY3P3XP16hY3P3ZP14Xk1P3UP164P3UP16iY3P3WP17jY3P3YP
15kY3P3VP1:lY3P3VP1:lY3P3XP1;mY3P3VP19nY3P3UP19oY3P3WP15PZ3P3TP15QZ3P3VP17RZ3P3VP15SZ3P3TP15TZ3P
3VP1>UZ3P3TP1>VZ3P3VP140P3RP17WZ3P3WP17XZ3P3YP17YZ3P3YP17YZ3P3[P15ZZ3P3XP15[Z3P3VP1<\Z3P3YP1<\Z3
P3[P14]Z3P3UP18Zi1P3XP15^Z3P3UP15_Z3P3TP15`Z3P3VP17aZ3Q3VP17bZ3Q3XP16cZ3Q3YP17dZ3Q3TP17eZ3Q3VP1:
iEQ3UP1:fZ3Q3WP17gZ3Q3VP16hZ3Q3VP16hZ3Q3XP16iZ3Q3VP15jZ3Q3TP15kZ3Q3VP17lZ3Q3YP16mZ3Q3TP16mZ3Q3VP
16nZ3Q3XP16nZ3Q3ZP17oZ3Q3WP17P[3Q3YP16Q[3Q3XP14R[3Q3TP15S[3Q3TP15T[3Q3VP16U[3Q3VP16U[3Q3XP16V[3Q
3VP12W[3Q3TP13X[3Q3WP12Y[3Q3UP110Q3RP12Z[3Q3UP13[[3Q3WP14\[3Q3[P13][3Q3XP17^[3Q3WP16_[3Q3VP19`[3
Q3WP14a[3Q3TP14b[3Q3TP15c[3Q3TP13d[3Q3VP14e[3Q3TP15f[3Q3WP16g[3Q3VP1@h[3Q3TP13i[3Q3VP13j[3Q3WP16
k[3Q3VP1;l[3Q3VP15m[3Q3WP18n[3Q3WP18n[3Q3YP16o[3Q3WP15P\3Q3VP16Q\3Q3VP12R\3Q3TP13S\3Q3VP12S9Q3VP
1DS9Q3UP13T\3Q3TP12U\3Q3TP13V\3Q3YP12W\3Q3TP13X\3Q3WP13Y\3Q3XP13Z\3Q3VP13[\3Q3TP12\\3Q3TP14]\3Q3
ZP13^\3Q3VP14_\3Q3XP13`\3Q3XP124Q3VP13a\3Q3TP13b\3Q3TP13c\3Q3TP12d\3Q3UP12e\3Q3TP14f\3Q3TP190Q3R
P15g\3Q3VP14h\3Q3TP110Q3RP15i\3Q3WP12j\3Q3TP13k\3Q3WP13l\3Q3WP14m\3Q3YP14n\3Q3[P15d5Q3]P13o\3Q3V
P13P]3Q3TP12S9Q3UP13Q]3Q3XP13R]3Q3WP13Qe1Q3YP13S]3Q3WP15T]3Q3VP13U]3Q3TP13V]3Q3UP12W]3Q3TP12X]3Q
3UP110Q3RP14Y]3Q3TP12Z]3Q3UP15[]3Q3WP12j7Q3VP13\]3Q3WP13]]3Q3TP12^]3Q3TP12_]3Q3TP18`]3R3^P16a]3R
3VP16b]3R3SP1Bc]3R3UP17d]3R3YP16e]3R3WP1>f]3R3YP17g]3R3YP16h]3R3TP1Ji]3R3UP16j]3R3UP17f]3R3VP15k
]3R3YP14l]3R3UP15m]3R3UP17n]3R3WP17o]3R3YP15P^3R3XP19Q^3R3WP15R^3R3VP14S^3R3UP1>T^3R3VP1;U^3R3YP
17V^3R3VP19W^3R3\P18X^3R3ZP19Y^3R3\P18Z^3R3ZP1:[^3R3[P16\^3R3YP15]^3R3TP16j]3R3UP15^^3R3WP15_^3R
3UP17`^3R3XP1;a^3R3`P1:b^3R3\P17c^3R3YP17d^3R3ZP16e^3R3WP15f^3R3UP1;g^3R3]P17h^3R3ZP15i^3R3UP16j
^3R3UP17k^3R3WP18l^3R3WP1<m^3R3WP15b]3R3SP14n^3R3SP17f]3R3WP15o^3R3UP15P_3R3YP13Q_3R3YP14n^3R3SP
15R_3R3YP13S_3R3YP16T_3R3ZP14n^3R3RP18U_3S3^P17V_3S3ZP15W_3S3YP13X_3S3VP15Y_3S3YP16Z_3S3ZP17[_3S
3]P17\_3S3_P15]_3S3ZP14^_3S3VP15__3S3[P15`_3S3YP18a_3S3]P16b_3S3WP14c_3S3WP14d_3S3UP17e_3S3XP12f
_3S3TP15b]3S3SP11g_3S3RP14h_3S3XP12i_3S3TP1>j_3S3VP16k_3S3WP18l_3S3YP1:m_3S3]P16n_3S3WP19o_3S3_P
19P`3S3YP16Q`3S3ZP18R`3S3ZP17S`3S3ZP17T`3S3YP16U`3S3YP12V`3S3SP15W`3S3XP16X`3S3WP18Y`3S3\P18Z`3S
3YP1:Y`3S3^P16[`3S3XP16\`3S3YP17]`3S3YP18^`3S3YP16_`3S3WP17``3S3YP17a`3S3ZP18b`3S3\P16c`3S3ZP15d
`3S3WP16e`3S3WP14f`3S3UP16g`3S3WP12V`3S3TP13h`3S3UP17i`3S3WP14j`3S3YP16k`3S3XP18l`3S3ZP18m`3S3YP
16n`3S3WP17o`3S3]P18Pa3S3`P17Qa3S3YP17Ra3S3ZP16Sa3S3WP14Ta3S3VP15Ua3S3WP15Va3S3ZP12Wa3S3UP14Xa3S
3VP13Ya3S3TP13Za3S3WP12[a3S3VP14\a3S3XP14]a3S3[P14^a3S3XP12_a3S3UP16`a3S3VP13aa3S3XP16ba3S3WP12c
a3S3TP13da3S3XP1:ea3T3^P18[^3T3ZP1=[^3T3^P1:[^3T3_P17fa3T3YP1;[^3T3_P18ga3T3[P1>[^3T3\P18ha3T3[P
1:ia3T3[P19ja3T3]P1=ka3T3XP1:ha3T3]P17la3T3ZP18ma3T3XP19na3T3XP18na3T3XP1?[^3T3YP1:oa3T3[P17Pb3T
3VP1?Qb3T3WP16Rb3T3WP1>Rb3T3XP14Sb3T3UP18ma3T3XP12Tb3U3UP11g_3U3RP17g_3U3RP13Ub3U3TP13Vb3U3TP15V
b3U3VP11g_3U3RP15g_3U3RP12Wb3U3UP15Xb3U3[P1?g_3U3SP14Yb3U3VP11g_3U3SP13Zb3U3XP13[b3U3UP12\b3U3UP
12]b3U3RP11g_3U3RP11g_3U3RP11g_3U3RP14^b3U3TP18_b3V3XP15`b3V3XP16ab3V3VP15Vb3V3VP19bb3V3_P19bb3V
3_P18cb3V3\P15Vb3V3TP18db3V3[P17eb3V3WP16fb3V3WP16gb3V3YP1=hb3V3TP15ib3V3TP14jb3V3WP17kb3V3XP16l
b3V3VP16mb3V3WP14nb3V3TP17ob3V3[P19Xb3V3]P17Pc3V3ZP17Qc3V3XP14Rc3V3TP16Sc3V3XP19Tc3V3XP18Uc3V3XP
18Vc3V3[P16Wc3V3VP17Xc3V3WP17Yc3V3YP17Zc3V3YP19[c3V3YP19\c3V3\P11]c3W3RP12^c3W3VP12]c3W3QP12_c3W
3UP12`c3W3VP12ac3W3TP12bc3W3UP11]c3W3RP12cc3W3TP12dc3W3UP11]c3W3RP12ec3W3TP12fc3W3UP12gc3W3UP12h
c3W3UP12ic3W3UP13jc3W3WP11]c3W3RP12kc3W3UP12lc3W3UP12mc3W3UP12nc3W3UP12oc3W3TP11]c3W3RP12Pd3W3UP
12Qd3W3UP13Rd3W3WP11]c3W3RP12Sd3W3VP12Td3W3UP12Ud3W3TP12Vd3W3VP12Wd3W3TP12Xd3W3VP12Yd3W3VP12Zd3W
3TP12[d3W3UP12\d3W3VP12]d3W3UP12^d3W3VP12_d3W3VP12`d3W3UP11]c3W3RP15ad3X3SP11bd3X3RP11bd3X3RP11b
d3X3RP11bd3X3RP12cd3X3TP12dd3X3VP13ed3X3YP12fd3Y3UP14gd3Y3WP13hd3Z3XP11id3Z3RP13jd3[3XP12kd3[3UP
13R_3[3YP13ld3[3TP12md3\3VP12nd3\3TP11g_3\3RP14od3]3WP12Pe3]3UP14Qe3]3WP13Re3]3TP13Se3^3VP13Te3^
3XP12Ue3^3UP18Ve3_3TP1;We3_3TP14Xe3_3TP1:Ye3_3WP130_3RP110`3RP110`3RP1;Ze3a3TP1:[e3b3XP16\e3b3YP
15[T2b3VP17]e3b3UP1Df2b3TP1:^e3b3VP13_e3b3YP17`e3b3WP16ae3b3WP16be3b3ZP14d:b3UP16ce3b3WP16de3b3Y
P13ee3b3XP13fe3b3WP12ge3b3VP14f3b3[P13jb1b3XP13he3b3WP13ie3b3YP13^Jb3YP13je3b3YP13ke3b3VP13le3b3
WP13me3b3XP13ne3b3YP13oe3b3YP13Pf3b3YP12Qf3b3VP13Rf3b3WP13Sf3b3WP12Tf3b3UP13Uf3b3XP12Vf3b3TP12Tg
2b3TP12Wf3b3VP13Xf3b3XP110b3RP14Yf3b3YP12Zf3b3UP12[f3b3UP12\?b3UP17\f3b3ZP12UX2b3VP12\?b3UP13]f3
b3UP12]f3b3UP12^f3b3UP12_f3b3TP12`f3b3TP12af3b3UP13bf3b3XP12cf3b3TP12iT1b3UP12iT1b3UP14df3b3TP13
ef3b3YP13ff3b3YP12gf3b3UP18Ze3b3TP15hf3b3VP13if3b3XP12jf3b3VP14kf3b3YP13lf3b3WP14mf3b3UP110b3RP1
30b3RP12nf3b3UP12of3c3UP14Pg3c3WP14Qg3c3XP13Rg3c3XP15Sg3c3YP16Tg3d3WP16Ug3d3WP15Vg3d3TP16Wg3d3WP
16Xg3d3UP17Yg3d3VP17Zg3d3XP17[g3d3WP16\g3d3XP17]g3d3WP16^g3d3UP11_g3d3SP12`g3d3UP13ag3d3YP17bg3d
3[P17cg3d3VP13dg3d3YP17eg3d3VP16fg3e3WP15gg3e3WP18hg3e3]P18hg3e3_P19ig3e3^P18jg3e3VP18kg3e3XP16l
g3e3TP16mg3e3VP15jg3e3TP15ng3e3YP15og3e3WP15Ph3e3VP15Qh3e3VP16Rh3e3VP16Rh3e3XP17Sh3f3UP15Th3f3XP
16Uh3f3VP17Vh3f3YP19Wh3f3UP17Xh3f3VP16Yh3f3WP17Zh3f3\P18[h3f3TP16\h3f3VP17]h3f3XP15^h3f3YP15_h3f
3XP16`h3f3YP16`h3f3[P16ah3f3WP16ah3f3YP14bh3f3VP15ch3f3YP16dh3f3YP16dh3f3\P15eh3f3YP17nIf3YP15fh
3f3WP17gh3f3WP17hh3f3XP16ih3g3TP16jh3g3VP16kh3g3VP18lh3g3XP16mh3g3WP18nh3g3YP17oh3g3ZP14Pi3g3UP1
4Qi3g3UP19Ri3g3XP16Si3g3YP180h3RP190h3RP18W7h3[P14Ti3h3TP15Ui3h3VP15Vi3h3YP17Wi3i3VP17Xi3i3VP18Y
i3i3XP15Zi3i3VP19[i3i3YP14\i3i3UP17j7i3UP17c5i3WP17]i3i3WP18^i3j3VP18_i3j3WP15`i3j3WP16ai3j3YP16
d5j3[P17bi3j3[P130j3RP16ci3k3TP16ci3k3VP18di3k3VP18di3k3XP17ei3k3VP17ei3k3XP17fi3k3\P18V8k3^P18Z
;k3[P16d5k3[P16R7k3ZP16f1k3WP18l=k3]P15gi3k3WP17hi3l3TP15ii3l3VP17ji3l3YP15al1l3XP16ki3l3XP16li3
l3UP15mi3l3XP17ni3l3YP1>oi3m3WP19oi3m3XP18bX1m3YP18bX1m3\P16j4m3VP16Pj3m3YP16Qj3m3VP18Rj3m3\P16[
8m3ZP17Sj3m3YP18Tj3n3XP15Uj3n3WP19l=n3[P16Vj3n3WP15Wj3n3VP14Xj3n3VP15Yj3n3XP15Zj3n3WP16[j3n3TP16
\j3n3TP130o3RP16]j3o3WP17^j3o3VP130o3RP16_j3o3VP16`j3o3XP15ZHo3UP130o3SP130o3RP17aj3o3VP14bj3o3T
P17d>P4TP19e;P4XP15cj3P4WP14dj3P4TP16ej3P4YP1;P`1P4[P16fj3P4YP17S9P4UP16gj3P4YP16hj3P4VP130P4RP1
5X8Q4XP15ij3Q4WP140Q4RP16jj3Q4[P15kj3Q4WP16lj3Q4XP15mj3Q4VP16nj3Q4ZP15oj3Q4WP15Pk3Q4XP16Qk3Q4VP1
6Rk3Q4TP16Rk3Q4VP15Sk3R4TP15Tk3R4XP16Uk3R4WP18Vk3R4WP16Wk3R4YP16Xk3R4VP17Yk3R4ZP16Zk3R4TP16Zk3R4
VP16[k3R4[P14jOR4UP16\k3S4YP15]k3S4UP16^k3S4WP16^k3S4YP16_k3S4VP1B`k3S4VP16ak3S4UP16bk3S4WP16ck3
S4YP17dk3S4[P15ek3S4XP14fk3S4VP16gk3S4ZP17V2S4]P15hk3S4YP15ik3S4XP16jk3T4UP16jk3T4VP15kk3T4WP14l
k3T4TP14mk3T4UP15nk3T4YP154T4UP15ok3T4WP15Pl3T4VP16fY1U4VP17Ql3U4VP17Rl3U4XP1=Sl3U4VP17Tl3U4[P15
Ul3U4TP15Vl3U4WP16Wl3U4ZP17Xl3V4XP17Xl3V4ZP18Yl3V4YP16Zl3V4YP15[l3V4XP16QDV4XP16\l3V4VP15]l3V4TP
15^l3V4VP16_l3V4WP16_l3V4YP16`l3V4YP1:al3W4VP17bl3W4YP18cl3W4\P17dl3W4WP17dl3W4YP17dl3W4WP17dl3W
4YP19el3X4XP15fl3X4VP15gl3X4XP16hl3X4WP16il3X4YP17jl3X4VP17jl3X4XP15kl3X4TP15ll3X4VP15gf3X4WP15m
l3X4WP18nl3Y4VP17W7Z4WP17W7Z4YP19Z;Z4[P1:ol3[4VP15Pm3[4UP15Qm3[4VP15g`1[4XP16b`1[4ZP15Rm3[4VP14S
m3[4TP15Tm3[4XP14Um3[4TP140[4RP14Vm3[4TP18Wm3\4TP14`Q2\4TP15Xm3\4VP15Ym3\4WP17fW1\4UP16Zm3\4VP15
[m3\4WP19\m3\4ZP15]m3\4XP15^m3\4TP16o[1\4ZP16_m3\4WP17X9\4ZP18`m3\4XP14j7\4UP15am3\4WP15[?\4XP1U
1bm3]4XP1R1cm3]4VP16dm3]4XP18QW1]4[P18QW1]4]P16em3]4ZP17dM]4]P17TW2]4[P15fm3]4TP15gm3]4VP17hm3]4
TP17im3]4VP15jm3^4TP15km3^4VP17lm3^4[P1?mm3^4[P17e2^4ZP16nm3^4WP16om3^4TP160^4TP160^4WP170^4YP16
f2^4SP160^4VP150^4VP170^4VP170^4YP170^4XP170^4[P170^4ZP160^4\P150^4VP170^4XP150^4UP150^4WP160^4W
P160^4YP150^4TP170^4VP170^4YP170^4[P160^4XP160^4ZP160^4WP170^4ZP170^4\P160^4XP190^4\P180^4YP16Xl
2^4YP16d5^4[P17l=_4YP150_4TP160_4VP150_4TP170_4VP170_4XP17gY1_4ZP150_4WP160_4WP160_4\P150_4WP150
_4WP160_4[P160_4TP160_4VP160_4WP150_4XP150_4WP160_4XP160_4ZP150`4UP150`4WP140`4UP180`4]P180`4_P1
40`4TP180`4[P160`4YP180`4ZP180`4\P190`4\P190`4^P160`4YP140`4VP150`4XP16gK`4[P150`4TP150`4VP160`4
YP130`4SP160`4VP170`4VP170`4XP14_]1`4UP150`4WP160`4TP160`4VP180`4TP150`4VP170`4ZP160`4XP160`4ZP1
50`4WP16f1`4WP160`4WP190`4XP160`4XP150`4XP150`4XP160`4VP190a4[P150a4WP160a4VP150a4VP150a4WP180a4
VP180a4XP180a4[P170a4[P170a4]P150a4XP19e2b4YP1:e2b4YP1:0b4UP1JTl2b4WP19Tl2b4\P15oV3b4VP150b4WP16
0c4WP14g]1c4UP160c4XP150c4WP15Z1c4SP160c4\P150c4XP170c4ZP18f1c4WP160c4XP150c4VP160c4YP170c4VP170
c4\P170c4XP170c4YP150c4WP190d4VP160d4VP160d4YP160d4ZP190e4\P170e4YP1C0e4XP160e4VP16\a2e4VP160e4Y
P140e4VP150e4VP160e4\P160e4[P150e4VP190f4\P1=0f4`P18U@f4ZP180f4]P180f4YP180f4[P150f4TP150f4VP150
g4UP170g4WP170h4VP190h4VP150h4WP170h4XP18mW1h4YP170h4YP19e;h4ZP190i4^P170i4^P160i4XP170i4\P180j4
XP170j4YP170j4VP160j4XP110k4RP120k4TP110k4RP120k4TP140k4VP140k4WP160l4SP1U1iEl4VP1U10l4XP15lk3l4
SP150l4UP140l4UP140l4YP120l4TP120l4TP120l4TP14f3l4\P12hQ2l4VP14f3l4\P130l4XP120l4VP120l4VP120l4V
P120l4VP120l4TP130l4YP120l4VP12S9l4VP120l4UP12`Kl4VP12R<l4VP120l4UP160l4UP120l4UP120l4UP120l4UP1
2kQ2l4VP120l4VP120l4VP120l4VP12j4l4VP120l4UP120l4VP120l4UP120l4VP120l4VP120l4UP120l4TP120l4TP120
l4TP120l4UP120l4UP12S9l4VP130l4YP12XY3l4VP13nd1l4YP13SV2l4WP160l4UP160m4WP160m4WP170m4WP170m4YP1
;0m4WP1;0m4YP170m4VP150m4VP15a9m4UP150m4WP1;0m4WP150m4TP190m4XP170m4XP170m4ZP190m4ZP150m4XP150m4
YP150m4WP180m4ZP160m4TP150m4VP160m4VP160m4XP150m4TP1:0m4VP1:0m4XP180m4VP180m4YP190m4XP160m4WP170
m4VP180m4[P16`b1m4[P180m4]P150m4TP150m4VP150m4VP160m4ZP180m4WP180m4YP150m4VP16SMm4ZP160m4XP160m4
TP160m4VP170m4VP19iEm4VP160m4VP170m4TM50m4TP160m4VP160m4VP150m4UP150m4WP140m4TP16Rm1m4\P19iEm4VP
180m4ZP1=0m4TM=0m4VM50m4UP150m4UP170m4VP150m4WP150m4TP150m4VP150m4XP14a7m4UP170m4\P160m4WP170m4U
P170m4WP1<0m4WP150m4UP150m4TP160m4SP160m4UP170m4YP150m4VP170m4WP160m4XP150m4VP140m4TP140m4VP160m
4TP170m4XP160m4VP160m4XP15jOm4VP150m4XP140m4TP170m4VP160m4XP120m4VP170m4VP14iT1m4TP130m4YP140m4Y
P120m4UP170m4WP170m4YP170m4XP150m4TP14iT1m4TP19iEm4VP18eY2m4XP160m4VP150m4UP140m4TP170m4VP1:lh2n
4YP1:lh2n4[P1@iEn4QM@0n4SM>0n4QM>0n4SM<0n4QM=0n4PM=0n4RM90n4QM90n4SM6lk3o4RP160o4SP160o4RP160o4Q
P160o4SP16X3o4RP160o4SP180P5TP170P5TP190P5VP180P5VP1?0P5TP1@0Q5TP1@0Q5VP1:eBQ5WP1:eBQ5YP170Q5TP1
40Q5RP14_<Q5UP1ARg2R5QMA0R5SMB0R5UMB0R5TM70S5VP150S5VP160S5UP160S5UP140S5TP150T5TP160T5VP170T5TP
160T5VP140T5YP12U6T5VP150T5TP120T5SP120T5UP170T5VP1;0T5SP140T5RP170T5VP140T5RP140T5TP140T5TP130T
5WP160T5VP120U5UP120U5UP12gf3U5UP1EdY2V5SMEdY2V5UM;0V5YP180V5VP150V5UP150V5WP1:0V5SM:0V5UM50V5UP
150V5WP140V5TP160V5WP140V5WP120V5TP1<0V5VP1>0V5UP17\?V5VP1;0V5WP1:0V5TP140V5TP150V5VP160V5YP110V
5RP130V5WP130V5YP120W5VP120W5VP120W5VP120W5VP120W5TP110W5RP12S9W5VP130X5VP120X5TP130X5YP150Y5UP1
30Y5VP120Y5TP130Y5WP150Y5XP150Y5TP120Y5UP14iT1Y5UP160Z5ZP150Z5VP170Z5VP140Z5XP130Z5TP120Z5TP170Z
5ZP160Z5VP160Z5YP140Z5YP130Z5WP160Z5]P160Z5VP14o[1Z5ZP140Z5TP14f3Z5\P160Z5TP160Z5VP130Z5XP140Z5[
P13[S2Z5YP150Z5WP150Z5UP150Z5WP170Z5ZP140Z5ZP140Z5XP142Z5\P120Z5VP130Z5WP12\?Z5VP130Z5XP130Z5YP1
20Z5UP124Z5VP130Z5XP150Z5\P130Z5WP13Te1Z5YP130Z5XP130Z5YP130Z5WP120Z5UP120Z5TP130Z5XP120Z5UP120Z
5TP120Z5TP140Z5XP140Z5[P120Z5TP120Z5UP140Z5WP12;Z5VP130Z5WP14o[1Z5[P14Rm1Z5[P130Z5YP120Z5TP120Z5
UP160Z5]P140Z5WP130Z5XP130Z5XP130Z5WP130Z5XP150Z5TP140Z5YP12jOZ5VP150Z5[P13ib1Z5YP14iHZ5\P12j4Z5
VP130Z5WP17W7[5ZP18aj1[5\P160[5[P160[5XP140[5UP150[5WP170[5YP160[5XP160[5VP160[5WP160[5VP160[5ZP
140[5TP160[5YP160[5[P160[5XP160[5ZP160[5\P150[5XP150[5YP180[5YP160[5\P150[5YP150[5YP170[5]P150[5
XP150\5WP160\5XP15ZL\5XP160\5YP160\5ZP150\5WP170\5\P150\5XP160\5[P170\5VP160\5ZP190\5XP150\5XP15
0\5WP150\5YP180\5YP150\5YP150\5VP160\5XP160\5YP190]5XP170]5VP170]5XP150]5VP150]5WP150]5UP150]5WP
150]5VP150]5VP150]5XP160]5ZP170]5^P170]5VP150]5WP150]5XP130]5RP140]5UP150]5VP16f3]5[P15f3]5YP160
]5YP160]5ZP140]5UP160]5WP14Ze1]5VP150]5XP160]5[P170]5ZP170]5\P150]5UP150]5WP160]5WP140]5UP160]5V
P150]5WP16R=]5ZP140]5VP160]5VP160]5XP160]5VP150]5VP170]5XP170]5YP140]5UP160]5VP15S5]5XP14QE]5UP1
70]5\P170]5^P17f3]5\P17f3]5_P160]5\P18fW1]5^P150]5WP160]5VP150]5TP15c<]5VP150]5XP150]5WP160]5TP1
60]5VP1=0]5VP1=0]5XP19bH]5XP19bH]5ZP170]5TP170]5VP170^5VP160^5[P19W7^5[P190^5WP170^5XP180^5TP180
^5VP150^5XP170^5YP16d5^5[P16n[1^5[P140^5UP140^5UP17Z1^5SP1jk3PDai3QD_j6QD`j6QDaj6PDai3QDU\5QDbj6
QDcj6QDdj6QDej6PD_g3QDa>QDfj6PD[m6QDgj6QDhj6QDij6QDjj6QDVe1QDjj6QDkj6Q@lj6QDmj6TD1QDnj6QDoj6QDa5
PD\j4PDWS1PDWb1PD`e3QDPk6QDeY1QDQk6TD1QDRk6PD^g3PDk8QDSk6PD_j4QDTk6PD4PD_j4QDUk6QDVk6PD4TD3QDWk6
QDXk6PDYm5QDYk6QDZk6PDVf4QD[k6QD\k6QD]k6QD^k6PDYm6QD_k6QD`k6QDak6PDai3QDbk6QDY@WD0QDck6XD0SD0TD5
QDdk6PDjo2PDai3QDU\5QDY@WD0QDek6XD0SD0QDQBQDfk6UD0QDgk6QDhk6TD6QDik6TD6QDjk6S@0UD0PDbi3QDc5PDk8Q
Dkk6UD0QDT_5QDlk6PDk8QDmk6P@Yj4QDnk6PDai3QDU\5PDk8QDok6UD0QDUQ1PDk8QDPl6TD4SD0QDQl6TD3PD^U3UD0PD
ci3VD0UD0PDci3PD2UD0QDWQ1QDRl6PD2UD0PDaR7PDYm5UD0PDWj4PDai3QDkS5PD2UD0PDai3PDcU;PDai3QDSl6QDTl6Q
DUl6PDjo2UD0QDVl6PDcU;UD0QDWl6QDjW6PDYj4PD2UD0QDXl6PDkU4P@VOP@`Q7QDYl6QDZl6TD6QD[l6QD\l6PDk8PDXQ
3QD]l6QD^l6PDk8P@VOQD_l6PDRm5QD`l6QDal6PDk8QDbl6QDcl6TD2QDdl6QDel6PDk8QDfl6Q@Rd2QDgl6TD2QDhl6PDP
m5PDai3QDX;PDVOQDgl6TD1QDil6UD0QDjl6QDkl6TD6PDPm5QDll6UD0QDgk6PD4QDml6TD5PD4QDP]5PD[m6QDnl6PDWj4
TD6QDol6UD0QDPm6QDQm6TD9PD4QDRm6UD0PDRm5PDai3QEiS1QDSm6TD<PD_g3QDTm6QD`o1QDUm6QDVm6UD0QDgk6PD4PD
Zm5QDWm6TD3PD4QDXm6UD0QDYm6PDai3QDZm6PD4PDPm5TD5PD4QD[m6QDSW4PDk8QD\m6Q@Rd2TD<PDPm5QD]m6QD^m6QDV
e1QD_m6PDPm5PDai3QD`m6PDPm5PDai3QDam6QDbm6PDPm5PDbi3QDcm6QDdm6PDPm5PDbi3QDem6QDfm6QDgm6QDhm6PDQm
5QDhm6QDZZ5UD0PDo9SD0TD2PD4PDo9TD3PDPm5PDo9QDim6QDj6aDW6`DdW?UD0PDbJQDk6QDjm6QDkm6QDlm6QDmm6TD1Q
Dnm6QDom6PD6PD=QDa5QDPn6PD4TD2QD_5QDa5QDPn6PD6TD2QD_5QDQn6TD3PDWj4PD[m6PDSIQDRn6TD2QDSn6QDTn6QDU
n6QD_5TD3QDlW3QDnT5PD^[=QDnT5QDVn6QDg_1TD1QDWn6QDP_3QDcGTD1QDXn6QDSj2QDfi6QDYn6TD1QDZn6QD[n6QD\n
6`Dkl5QD]n6QDk:QD^n6PDoj4VD0QD]n6QDk:QD^n6PDoj4QD_n6QD`n6PD[m6QDan6VD0QD`n6PD[m6QDan6QDbn6QD_5QD
cn6QDdn6`Dml5QDen6QDfn6PDUj4PD[m6QDgn6PDc\<QDPKTD2QDhn6PDSj4QDVT1TD4QDZT5VD0QDVT1TD4QDZT5QDin6QD
jn6QDkGSD0QDkn6QDln6Q@i4QDmn6TD1QDnn6PD_j4QDon6QDPo6TD3QDQo6QDRo6QDSo6QDTo6PDP8QDUo6QDVo6TD2QDa5
QDWo6QDXo6SD0S@0S@0PDRm5QDYo6PD_g3PDVOTD4QDZo6Q@[o6VD0PD_g3PDVOTD4QDZo6Q@[o6QD\o6QDa9QD]o6QD^o6T
D8QD_o6QD`o6TD4QD_5PDPb1QDao6SD0QDbo6PDPb1QDco6QDYMPDPb1QDdo6QDeo6Q@mm6S@0QDfo6QDgo6QDho6QDio6QD
jo6QDko6QDlo6QDmo6QDno6QDoo6QDPP7QDQP7QDRP7QDSP7QDTP7QDUP7TD1QDVP7QDWP7QDXP7QDYP7QDZP7QD[P7QD\P7
QD]P7QD^P7QD_P7QD`P7QDaP7QDbP7QDcP7VD0QDbP7QDcP7QDdP7QDeP7QDfP7QDgP7QDhP7PDY`:PDPm5QDiP7QDjP7QDk
P7TD1QDR7QDlP7QDmP7QDnP7QDoP7QDaU2P@HQDPQ7QDQQ7PDX8`DTm5`DWj4`Dkl5`DYj4QDRQ7QDSQ7PDX8PDVDQDTQ7PD
[e2QDUQ7QDVQ7QDWQ7P@kl5PD[e2PDUl4PDRm5QDXQ7QDa5PDUl4QDYQ7QDZQ7QD[Q7QDa5QD\Q7QD]Q7QDa5PDll5aDk4SD
0QD^Q7TD3QD_Q7PD`c6QDP7TD4QD`Q7PDRm5QDo6QDP7TD3QDaQ7VD0QDP7TD3QDaQ7QDbQ7QDcQ7QDdQ7TD1QDeQ7QDfQ7Q
DgQ7TD1QDhQ7QDiQ7QDjQ7QDkQ7SD0QDi4TD2QDa5PDdR7QDlQ7`DRm5QDmQ7QDnQ7QDoQ7Q@eR1TD4QDP7TD1QDPR7QDQR7
TD4QDP7TD1QDRR7QDSR7QDTR7QDUR7TD4QDVR7QDWR7P@Yj4QDXR7TD2QDYR7TD1QDRR7Q@ZR7QD[R7QD_5QDQ7TD1QD\R7Q
D]R7TD1QD^R7QD_5QD_R7TD:QD`R7TD2QD_5QD_5QDaR7TD3QDbR7QDcR7QDdR7TD:QDeR7TD1QD_5PD[m6SD0PDkl5QDfR7
QDgR7S@0QDhR7QD_5QDQ7QDiR7PDXm5SD0QDjR7TD1QDkR7PDi6QDm6TD4QDlR7QDmR7aDa5QDnR7TD2QDoR7SD0QDPS7QDQ
S7SD0QDl6TD2QDRS7TD1QDSS7PD[2PDjl5QDQ_5QDTS7QDUS7QDVS7PD6SD0QDWS7TD1QDXS7QDYS7QDZS7PD6`EgU;`EhU;
`ER3QD[S7TD1QD\S7aDa5aEfo1QDn6TD4QD]S7QD^S7QD_S7TD2QDn6QD`S7TD5QDaS7QDbS7QDcS7PDZj4PD_\7QDdS7QDe
S7PDYm5SD0PDWj4QDfS7QDgS7P@4SD0QDhS7QDk:TD1QDiS7QDjS7PDd_7TD3QDkS7TD3PDUj4QDlS7QDmS7QDnS7TD5PDYm
5QDoS7PDRm5PDVOQDPT7SD0QDQT7QDRT7TD1QDST7QDTT7QDUT7Y@0QDVT7P@Rm5Y@0QDS7aDW6aDk4`D^U3`D_U3`DRm5QD
^m4P@^2QDbo4QDS7QDWT7P@R3PDlOPDRm5QDS7QDa9QDXT7P@cS1P@ml5QDYT7TD2QDZT7QD[T7QD\T7QD]T7QD^T7TD2QD_
T7QFo5QDUV6QD`T7TD1QDaT7QDa9Y@0QDbT7TD1PDRm5QDT7aDW6aDk4QDa9QDcT7QDdT7P@Rm5QDeT7`DdS7`DH`Dbi3`Dc
i3`Dai3aDW6aDk4QDa9QDfT7TD2QDgT7`DdS7`Dbi3`Dci3`Dai3`Dn;aDk4QDa9QDhT7TD4QDiT7P@Rm5QDT7QDa9Y@0QDj
T7QDkT7TD1QDa9QDlT7Y@0QDmT7VD0QDa9QDlT7Y@0QDmT7QDnT7QDa9QDlT7Y@0QDoT7PDVf4QDPU7QD`;QDQU7TD1QDRU7
TD2`DoEQDa9QD]X2Q@a5QDSU7QDTU7QDUU7QDVU7P@[OQDSU7QDTU7QDUU7QDa9QDd9QDa9QDWU7QDXU7QDa9QDYU7PDR3Y@
0QDZU7QDa9PDfP1QD[U7QD\U7QDa9QDa5PD_j4QD]U7TD1QD^U7PD_j4QD_U7PDll5QDRd2QDWe4Q@`U7Y@0QDaU7QDbU7TD
1QDcU7`ElR7QDdU7QDeU7QDfU7TD2QDgU7VD0`ElR7QDdU7QDeU7QDfU7TD2QDgU7QDhU7QDZl4Q@Y:QDiU7QDjU7QDkU7TD
1QDlU7TD4QDU7PDT[>QDWQ2TD3QDmU7UD0PD]JQDnU7PDZm5TD4QDa5PDHQDoU7QDPV7QDa5PDHQDoU7PDjl5PDhV3QDQV7Q
Da9TD3QDRV7PDjl5PDhV3PD[j4QDSV7PDkl5QDTV7QDUV7PDk8QDVV7QDZT5PDVf4QDY>TD1QDWV7UD0QDXV7QDYV7S@0S@0
QDZV7UD0PDd3QD[V7QD\V7`EVOQD]V7QDk;QD^V7QD_V7SD0QD`V7PDXd3QDaV7PDXd3QDaV7PDQS3PDXd3QDbV7PDHPDQl6
QDa=QDcV7PDmP3PDW5PDRm5QDdV7PD\j4QDeV7VD0QDdV7PD\j4QDeV7QDfV7UD0QDgV7TD5QDhV7QDZl4Q@Y:PDT8PDll5Q
@_W6TD1QDiV7PDoU;QDjV7QDkV7QDlV7TD5PDRm5QDmV7QD^m4P@^g3QDnV7PDRm5QDoV7QD^m4P@^g3QD\9PDRm5QDPW7QD
QW7TD1QDRW7QD^m4P@^g3PDVOQDSW7QDTW7QDXj4QDa>QDgi4QDUW7TD3QDVW7UD0QDWW7QDXW7TD4QDYW7QDZW7QD[W7QD\
W7TD1QD]W7`DWj4`Dml5`Dkl5QDa9QDa5QD^W7TD1QD_W7QDa9Q@a5S@0QD`W7PDV[<QDa9QDaW7PD[P7TD1QDbW7PDkU4PD
^g3PDVOQDcW7PDRm5QDdW7PDh`?PDi`?PDoP3QDeW7SD0QDfW7QDSOPDRj4QDgW7SD0QDfCQDhW7PDfR7PDid1QDXQ1PDZ^8
QDiW7QDjW7QDkW7QDlW7QDmW7QDnW7QDoW7TD3QDPX7QDjATD1QDP^4PD[m6QDZT5QDQX7QDRX7TD6PDRm5PDfn:PDRj4QDS
X7QDTX7QDUX7SD0PDfV3QDVX7PDHQDWX7TD8QDXX7QD_5QD_d6PDah1QDYX7QDZX7QD[X7QD\X7QD_V3QDWZ5QD]X7PDjo2Q
D^X7QD_X7QD`X7P@Ym5QDRo6QDaX7QDbX7QDcX7QD_5PDkl5PDmEPDT\4PDkl5QD_5QDdX7QDeX7QDfX7QDgX7PD[m6PD[S3
QDhX7QDiX7PDlf3QDjX7QD[Q7PDRm5QDkX7TD1QDlX7PDRFPDkl5PD[m6QDmX7QDa5QDnX7QDoX7PDXj4QD_5QDPY7QDQY7Q
DRY7QDSY7QDe^3QDbR1S@0QDi4PD]JQDTY7PD]JPDU^:PDTa?PD]JPD`e3PDkl5PDZV>PD]JPDo[?PDP`4PDTc1QDUY7QDVY
7PDTc1QDWY7PDTc1QDXY7PDj\4PDkl5PDTc1PD`T1PD[m6QDTf2PDkl5QD_5QDTf2PDkl5QD_5PD^JQDYY7QDZY7PD^JQD[Y
7QD\Y7PDPe<QD]Y7PDk`6QD^Y7PDWS1PDkP7QD_Y7PDXm5QD_5PDaJQD`Y7PD`JQDaY7PDcJQDbY7PD]JQDcY7PDhh3QDdY7
QDeY7PDhh3PDmh3QDfY7PD[m6QDgY7PDoi8QDRP7PDPj;QDhY7QDiY7QDjY7PD[k4PDPm5PD\k4PD[k4PDoj4PDVj4PD`k4Q
DkY7PD_k4QDlY7PD^Z:PD\h<PD_Z:PD\h<PD\h<QDmY7QDUa2QDnY7PDXb1QDoY7PDjU6QDPZ7PDVa<QDQZ7QDRZ7PDVa<PD
cV3QDSZ7PDid1PDUk2PDjj6PDUk2PDYm5PDVNPDYm5QDTZ7QDUZ7PD]f4QDVZ7QDWZ7TD3QDXZ7QDYZ7QDZZ7QD[Z7PDoh6P
D^n4PDVNPDVNQD\Z7PDoh6QD]Z7PDYm5PDVNQDXn2PD_X:PDPm5PDcJPDcJPDPm5PD_X:QD^Z7PD^;QDfm1QD_Z7VD0QDfm1
QD_Z7QD`Z7QDaZ7TD2QDlW3QDbZ7QDcZ7TD3QD_6TD6QDdZ7QDeZ7QDfZ7QDgZ7PDRm5QDbR1QDhZ7PDoj4`Dkl5QDiZ7TD2
QDa5PD\j4QDjZ7PDU^:QDkZ7TD4QDTf2PDYm6PD]X:QDlZ7QDmZ7QDnZ7S@0QDoZ7PDjl5P@[m6QDhg2PDkl5QDP[7PDhZ:Q
DVe1PDkb8PDj]:PDll5QDgFQDQ[7QDR[7PDU^:PDRm5QDS[7S@0S@0QDa5QDT[7QDU[7QDV[7TD3QDW[7PDWQ7QDX[7Q@a5Q
DY[7TD2QDZ[7QDg_1PD_3PDVj4QD[[7TD1QD\[7PDVj4QD][7TD2QD^[7QD_[7TD8QDdZ7QD`[7QDa[7QDb[7PDkU4QDa5QD
c[7PDRm5QDd[7QDe[7QDa9QDa5QDf[7PDRm5QDjIQDg[7QDh[7TD1QDi[7QDj[7PDna1QDk[7PDPb1PDPm5PDQb1QDl[7QDm
[7PDUj4QDk:QDn[7VD0PDUj4QDk:QDn[7QDo[7QDP\7QDQ\7QDa9QDR\7QDS\7TD2QDa5QDT\7QDU\7TD3QDTd3QDV\7QDW\
7PD[m6PD]JPD4PD[m6PDXc1PD\c1PDTa5PDZg4PDVb?QDX\7TD3QDY\7PD_j4QDSV7TD2PDRm5QDZ\7QDUV6TD1QD_5QD[\7
QDQ^1QD\\7TD1QD]\7PDRm5QD^\7QD_\7QD`\7QDeZ2QDa\7QDb\7TD1QDc\7QDd\7TD1QDa5QDe\7QD]e3PDWQ7P@kl5TD4
QDf\7PDVj4PDUj4PD[m6QDg\7QDh\7SD0PDYm5PD]JPDYm5PD[V3PDYm5PDfV7PDYm5PDYm5PD\R3PDYm5PDYm5PDST7PDYm
5QDlP2PDVNQDi\7QDj\7PDVNPD\c1QDk\7PD^4QDl\7PD_b1PDPm5PD^4PD`Q7PD^4QDm\7QDn\7PD_X:QDo\7QDP]7QDQ]7
PDc^:QDR]7PDd^:QDS]7PD[S3QDT]7PDSb1PDbNPDc;PDW5QDU]7PD`c6QDV]7PDgQ7QDW]7PDRm4QDX]7PDRm4PD^b?PDi^
:QDY]7QDZ]7QD[]7PDXc1QD\]7PDgJQD]]7PDgJPDgJPDWP8QD^]7PDjc1PD_g4PDTIQD_]7PDa_6QD`]7PD]Y:QDa]7PDnG
QDb]7PD_P6QDc]7PDcX:QDd]7PDmX:QDe]7PDmY:QDf]7QDg]7PDXm5PDi3QDh]7QDi]7QDj]7PDPm4QDk]7PDfn;QDl]7PD
`d1QDm]7PD]i2QDn]7PDSP3QDo]7PD]6PDSP3PDdc1QDP^7QDQ^7QDR^7PDoi;PDhj7QDS^7PD]^:QDT^7PD]^:PD[DPDWd1
QDU^7QDV^7PD][?PDe_>QDW^7PDQ^:QDX^7PD`^:QDY^7PDRIQDZ^7PDe7PDkl5PDbJQD[^7QD\^7QD]^7aDW6`DdW?`D_g<
`DXk5PD[e2QD^^7QD_^7PD[e2PDTc1QD`^7PDS^:PD\8PD]X:QDa^7PDRc?PDPIPDcV3QDb^7PDPb1PDPm5PDQb1PDQc4PD[
2PDVm5QDc^7PDQW7QDd^7PD]Q3QDe^7PD]i=QDf^7PD[a:QDg^7PDVNQDh^7PDd8QDi^7QDj^7QDk^7PDRm5PD^c3PDUj4QD
l^7PDio2QDm^7PD[m6PDmn:PDSc?QDn^7PDcY:QDo^7PDn\:QDP_7PDkb=QDQ_7PDeQ7QDR_7PDRFQDS_7PDjl5QDT_7PDjl
5PDoS7QDU_7PD`Q7QDV_7PD\j4PDjl5PD`Q7PDVm5PD`Q7PDXj1PDkl5PD`Q7PDbi3QDW_7PDYm5QDaf5PDYm5PD_j4PD1PD
_j4PD4PD_j4VD0QDX_7PD_j4QDTR7TD6QD;QD;TD6PD4PD[j4SD0PD[j4QDY_7PDSi3QDZ_7PDVc?PDbV?PDXc1PDWc?PDTb
1PDfFQDk:PDic1PD?PDcg3PDR3QD[_7QD\_7QD]_7QDiBTD2QD^_7VD0QDiBTD2QD^_7QD__7QDiBTD2QD^_7PDkl5QDk:QD
`_7QDa_7QDb_7UD0PDlQ7PDRm5TD6PDll5PD_P6PDPm5PDTIPDTIPDPm5QDc_7PDRIPDPm5QDd_7PDoGPDPm5PDnGQDe_7TD
4QDa5QDf_7QDg_7PDPm5QDRY7PDaJPD4PD`JPD]JPDPm5QDh_7QDTf2S@0QDi_7PDRg4QDj_7PDg^8PDPm5PD`a?QDk_7QDl
_7PDcJQDm_7PD_X:QDn_7PDcY:PD]c?PD]X:QDo_7PDhh3QDP`7PD\c1PDkl5PDZo:PD\c1QDQ`7PDa_6PD_Q3PDbd1QDR`7
PDVNQDS`7QDT`7PD_6PD]i2PDQm5PD_i2PD_i2PDQm5PD]i2QDU`7QDV`7QDW`7TD2QDX`7PDda1PDQm5PD]b1PDgj4PDQm5
PDhj4PD^U3PDQm5PD_U3PDXm5PDPg3QDY`7PDRNQDZ`7QD[`7QD\`7QD]`7PDki2QD^`7QD_`7QDQ^7QD``7QDa`7QDb`7PD
hj2QDc`7PDga1PDio3PDdc?PDW_:PDec?PD]f4QDd`7QDe`7QDf`7QDg`7QDh`7PD`i2QDi`7QDj`7QDk`7QDl`7QDm`7QDn
`7QDo`7PDe5QDPa7`Dea:`D]f:`Dk[?QDQa7QDRa7TD4QDSa7QDTa7TD3QDUa7`D[m6`D\m6QDVa7QDWa7QDXa7PDU^:QDYa
7PDU^:PDll5QDZa7UD0PDWj4QDfS7S@0QD[a7`DX_4`DZg3`DT8PDWj4QD\a7S@0QD]a7QD^a7QD_a7QDa5PDVf4UD0PD[m6
S@0QD`a7QDa5aDj5aD`6aDf6aDW3QDaa7UD0QDk:S@0QDba7QDca7QDk:S@0QDda7QDea7S@0QDfa7UD0QDh5SD0QDga7UD0
SD0QDga7UD0QDh5QDga7UD0QDga7QDha7QDia7QDja7QDka7QDla7QDma7Q@na7TD2QDoa7QDPb7QDQb7SD0QDRb7QDSb7S@
0QDa5QDTb7QDUb7QDVb7QDWb7TD6PDnl5QDXb7QDYb7PD_g3PDVOSD0QDZb7QDa5PD\j4PDWS1QD[b7TD1QD\b7P@Rm5PD_j
4QD]b7QDa=PD_j4QD^b7PDRm5QD_b7QD`b7TD2QDab7QDbb7PDna1PDRm5QDcb7QDUV6TD3QDdb7QDeb7PDWj4QD_5PDeS7Q
Dfb7UD0QDgb7TD1QDhb7QDib7TD5QDjb7PDYb1QDkb7QDlb7TD4QDa5QDmb7QDnb7TD2PD^[=QDnT5QD;TD6PDWQ7PD_g3PD
VOQDob7QDPc7QDTQ3QDQc7QDRc7TD1QDSc7QDTc7QDUc7QDVc7QFo5QDa5PDkFQDWc7TD2QDa5PD_j4SD0QDQBQDXc7TD1QD
Yc7QDZc7QD[c7UD0QDhR4TD1QD\c7QD]c7`DPE`D\EUD0QD^c7P@`c6PDRm5QD_c7UD0QD`c7QDac7QDbc7UD0PDhQ1QDcc7
QDa9QDdc7P@Rm5QDec7QDfc7QDgc7QDhc7PDRm5PD`1QDic7QD`;TD1QDjc7QDkc7TD3QDlc7QDmc7QDnc7TD1QDoc7QDPd7
PDel;PDRm5QDQd7QDRd7TD1QDUGQDc<QDSd7QDTd7TD1QDUd7QDVd7QDWd7QDa9QDXd7TD5QDYd7QD^m4P@^g3Q@Zd7QD[d7
PDRm5QD\d7QD]d7TD4PD6QD^d7TD2QD_d7RD0QD`d7PD[m6TD1QDad7QDbd7QDcd7TD3PD6QDdd7QDed7TD3QDfd7QDgd7TD
1PD4QDhd7TD2QDg_1QDid7QDjd7TD5PDVj4PDkl5QDkd7QDld7TD1QDmd7QDnd7S@0QDi4QDi4TD1QDod7QDPe7QDk:PDSIQ
DQe7QDRe7QDSe7QDTe7QDUe7PDYg;QDVe7QDWe7TD4QDXe7QDYe7QDZe7QD[e7QD\e7PDWj4QDUf2QD]e7PDhP8QD^e7QD_e
7PD_n7VD0QD_e7PD_n7QD`e7PD_n7QDae7QDa5PD[1PDRm5QDbe7TD2QDce7QDde7QDee7QDfe7QDge7QDhe7PDPf2PDPf2Q
Die7VD0PDPf2QDie7QDje7QD[Q7QDke7P@[m6QDle7PDU^:PDll5Q@me7QDne7QDoe7PD\8QDk:TD2QDPf7QDQf7Q@Rf7QD_
5QDSf7QDTf7QDUf7QDVf7QDWf7PDYm5Q@gFQDXf7QDYf7TD4QDa5P@[OQDZf7QDVe1QD[f7QD\f7P@Vj4QD]f7TD1QD^f7QD
_f7P@ag?QD`f7TD3QDaf7QDbf7TD6QDcf7QDdf7PDUj4QDef7`DZk;QDff7PDcY?QDgf7TD2QDff7PDoY7QDhf7TD6QDif7T
D3QDjf7QDkf7TD1QDlf7TD6PDSj4PDRm5QDmf7TD1QDnf7TD6PDRm5PD4QDof7TD1QDPg7QDQg7TD5PDnl5QDRg7TD3QDSg7
QDTg7TD1QDUg7QDVg7TD<QDWg7QDXg7TD2QDYg7QD_5`EVO`E>`En9QDZg7QD[g7QD\g7QDj8QD]g7TD6QD^g7QD\g7QDj8Q
D]g7TD6QD^g7QD_g7QD`g7TD1QDag7QDbg7QDcg7QDdg7TD3QD\6QDeg7TD8QDiP6QDfg7TD7QDgg7P@[m6Q@hg7QD_5QDig
7QDjg7Q@kg7QD_5QDlg7QDmg7QDng7PDcJQDog7QDPh7QD[5QDQh7TD1QDRh7QDSh7TD5QDTh7WD0QDUh7TD3XD0QDVh7QDo
5QDWh7aDc6`DVNQDo5QDXh7aDc6`DVNaDW6QDo5QDYh7TD5QDZh7QDo5TD2QDY6PDYj4QDR6TD1QD[h7SD0QDo5TD1QD\h7Q
D]h7S@0VD0QDo5TD1QD\h7QD]h7S@0QD^h7QDo5QDXU1QDY6QD_h7S@0QD`h7QDY6QDo5TD1QDah7TD3PDYj4RD0QDY6RD0R
D0QDY6QDbh7QDch7QDdh7TD1QDeh7QDfh7SD0QDgh7QDhh7TD2QDih7TD4PDYj4QDjh7TD2QDkh7`EYJQD\6TD2QDlh7`Dg^
7`Dgb6`Dd8`DY\:QDmh7TD8PD4TD5QDY6PDWj4QDnl1SD0PDQ]4QDnh7TD2QDoh7`D^g3QDPi7TD1QDQi7QDRi7TD1QDSi7Q
DTi7TD4QDUi7P@Yj4QDVi7TD3QDWi7QFo5QDXi7QDYi7QFo5QDZi7QD[i7QFo5QDX6QD\i7QD]i7TD2QD^i7`DfS1`D[O`D]
M`DUZ6`DcR1`D^2`DS2`D\M`D^S7`DlO`DfP1`DVS1`DTP6`DfW6`DH`DRT7iD1SD0PD4QD_i7QDX6VD0PD4QD_i7QDX6QDm
=PD4QD`i7S@0QDo5QDai7VD0PD4QD`i7S@0QDo5QDai7PD1PD4QDbi7S@0QDci7QDdi7QFo5QDX6QDei7VD0QFo5QDX6QDei
7QDm=PD4QDk:S@0QDfi7QDgi7PD4QDhi7PDkl5QDii7TD2QDji7PDPm5QDki7Q@li7PD[j4PD]e7PDRm5PD4QDmi7QFni7QD
oi7PDmc7QDPj7TD7QDQj7QDRj7TD6QDSj7QDTj7TD8QDVg7QDVg7SD0QDUj7TD2QD_5QDVj7PDVQ;QDWj7TD2QDXj7PDnh?Q
DYj7QD\6TD1QDZj7P@Yj4TD8QD[j7QDiP6QD\j7QD]j7PD_g3PDVOQD^j7PD[m6QD_j7QD\6QD`j7TD9QDaj7QD\6TD3QDbj
7TD6QDcj7QD\6QDdj7TD3QDej7TD6QD[j7QDfj7QDgj7S@0QD\6QDhj7TD6PD4Q@h5S@0QD\6QD[j7TD8QDij7QDgj7S@0QD
\6VD0QDjj7TD3QDkj7QDlj7TD8QDa5QDmj7QDnj7QDoj7QDPk7P@Rm5QD]5QDQk7QDRk7QDSk7QD_5QDiP6PDVOPDjl5QDTk
7PDcFQDUk7QDVk7PDXj1PDWZ6PDnl5PDia4QDTZ7QDUZ7QDZY5QDWk7PDRm5QDXk7QDYk7PDZm5QDZk7PDZm5PDkU4QD[k7P
DZm5PDkU4QDY:QD\k7QD]k7TD4PDaR7PDYm5QD]k7TD3PD6QDkY5QD^k7PDYm5QD_k7TD4QD[V6QD`k7QDak7QDbk7PDi1PD
ll5PDkQ7SD0PDlQ7VD0`DRm5Q`1j5QDck7`D^4`D[V3`DTV3`DZ4`DY_6`D[_6`DhM`DT5`D\8PDlQ7QDdk7`DRm5Q`1j5QD
ck7`D^4`D[V3`DTV3`DZ4`DY_6`D[_6`DhM`DT5`D\8UD0PDlQ7QFek7QDfk7PDlQ7QDa9PDlDQDgk7PD_o2QDhk7S@0QDik
7PD_o2QDhk7S@0QDik7QDjk7QDkk7QDQBPDQS7QDlk7PDTc1PDiP3PD]JPDRR<QDmk7TD3PD`c6QDiP6TD4QDnk7QD_5PDcg
3QDok7QD]6TD2QDPl7QDQl7QDRl7TD8QDSl7QDTl7QD`T2PDRm5TD8QDSl7QDTl7QD^6S@0QDUl7PDQS3QDVl7PDk_6QDWl7
QDiP6PDVOS@0QDXl7TD3QDYl7QDiP6TD4PDnl5QDZl7QDiP6TD3QD[l7QD_5QDiP6QD\l7P@Rm5S@0QD]l7VD0QDiP6QD\l7
P@Rm5S@0QD]l7QD^l7QDiP6QD\l7PDRm5S@0QD_l7PD_g3PDVOQD`l7QDal7QDiP6TD3QDbl7QDcl7PDcg3PDVOS@0QDdl7P
D_g3PDVOQDel7`D[m6`D]6QDkY5QDfl7QDa=QDPk7P@Rm5P@VOQDgl7VD0QDPk7P@Rm5P@VOQDgl7QDhl7QDil7QDjl7TD6P
D4QDkl7QDll7TD5QD0`Dnk6`DSD`D^Z4`DXZ4`DVD`DYm6`DZm6QDml7TD6QDnl7Q@ol7TD1QDPm7QDQm7TD3QDRm7TD8QDS
m7QDTm7QDUm7TD4QDa5QDVm7QDWm7QD_HPD]6TD5QD^h5QDXm7TD1QDYm7PD[m6QD^5QD_5QDZm7P@[m6QD_5QD_5PDVj4PD
kl5QD_5QD_5PD9QD_5PDTQ7QD[m7QD\m7QD_5QD]m7PDol5QD_5TD6PDRm5QD_5QD_5QD^m7QD_m7QD`m7QDkm4QDam7TD5Q
Dbm7aDj5aD`6aDf6QDcm7TD4QDdm7`D[m6`DR8`DYm6`Dkj4`DlE`DhV3PDol5QDem7PDRm5QDfm7QDgm7QDhm7QDim7TD2P
Dll5QDjm7SD0PD4SD0PD4S@0QDkm7QDa5QDkX7TD1QDlm7QDmm7QDnm7SD0`EVO`E>`En9`ERm5`E^g3`E\g3`EgU;`EhU;`
EWO`E[OQDV7QDom7`D`Q7`EVO`E>`En9`ERm5`E^g3`E\g3`EWO`E[OQDPn7QDQn7SD0`D`Q7`EVO`E>`En9`EWO`E[OQDV7
TD3PDYj4SD0QDRn7QDei7QDW7QDV7TD2PD4QDW7SD0TD2QDYMPDYm5TD4QDSn7PDkU4QDUj7QFTn7TD2QDUn7VD0QDUj7QFT
n7TD2QDUn7PD4`EVO`ETc1`E`c6`E[g3`E>`En9QDY7TD5PDYm5QDZ7TD3QDVn7`DVj4QDWn7PDol5TD4QDXn7QFVc3TD1QD
Yn7QDZn7SD0QD[n7QDP_3QD\n7TD2PDYj4QD]n7P@[m6TD2QD^n7QD_n7PDWj4PD[m6QD_5QD`n7QDan7TD2QDbn7TD3QDcn
7QDX7TD3QDdn7QDen7QDfn7QDgn7QDhn7QD[7TD6QD\7TD1QDin7QD[7PD4TD3QDjn7QD[7TD4PD6QDkn7QD_5PD<SD0QD]7
TD6QDln7PD=QDmn7SD0QD]7TD5QDnn7QDbR1TD2QDon7QD]7TD3QDPo7TD4PDYm5SD0QDQo7TD7QDRo7aDj5`D\j4aD`6aDf
6SD0QDSo7TD1SD0QDTo7QDUo7TD1QDVo7QD_5QDWo7TD3QDXo7SD0QDYo7TD4QDZo7QD_5TD2QD[o7PD6PDYe7RD0QD\o7TD
7QD]o7RD0UD0QD^o7QD_o7PD6UD0QFo5QD`o7TD3PD6UD0QDao7QDbo7TD4PD6aEco7QDi4QDdo7Q`1j5QDeo7aDW6aDo5QD
fo7TD2QDgo7QDho7QDio7QDho7QDjo7QDko7QDho7VD0QDko7QDho7QDlo7QDi4TD2QDmo7QDno7QDoo7PDkl5S@0QDi4QDP
P8PDkl5S@0QDi4WD0QDQP8XD0QDi4`Dkl5`DYO`DWO`DZO`DXO`Dc`;`D[2`DoP3QDRP8S@0QDi4Y@0QDSP8QDTP8PDo[2PD
_j4QDUP8TD2PDll5QDVP8QDWP8QDYT1QDh9QDa5S@0QDXP8QDYP8QDZP8QD[P8S@0QD\P8QDYT1QD]P8S@0QDi4PDYm5P@Ym
6QDhU1PDkl5Q@h5S@0QD^P8QD_P8TD4QDj4QDj4TD2QD`P8PDk8PD_g3PDVOPDna1PDRm5QDaP8PD`T1QDbP8QDcP8QDiBQD
dP8QDeP8QDiBQDk:QDfP8QDgP8PDYk?PDjj1QDhP8PDjj1QDhP8UD0WD0QDiP8XD0SD0QDjP8UD0WD0QDkP8XD0QDlP8TD3Q
DmP8QDnP8QDoP8QDPQ8Q@Ve1Q@PQ8QDQQ8QDRQ8QDk:QDSQ8QDTQ8PDVa<QDUQ8QDVQ8QDWQ8PDRm5QDXQ8QDYQ8QDgFSD0Q
DZQ8PDmf4QD[Q8QD\Q8PDkMQD]Q8`Dll5QD^Q8QDZg4QD_Q8S@0QD`Q8QDaQ8PDRm5QDbQ8PDR`>QDcQ8QDa9QDga1QDdQ8Q
Da9QDeQ8PDR3QDfQ8QDgQ8TD2QDa5PD_j4SD0QDa=QDhQ8QDiQ8VD0QDhQ8QDiQ8QDjQ8QDkQ8QDk:S@0QDi4QDlQ8PDRm5Q
DmQ8QDa5QDnQ8QDoQ8P@[m6QDPR8PDoi8PD\8PDTc1PDkl5QDQR8PDkh3PDlFPDXm5QDe^1PDST7PDYm5QDa9QDRR8PDll5P
Dai3PDkU4PDWOQDdW2PDVOQDSR8PDRm5QDa9QDaW7PD[m6TD1QDTR8PDU6QDUR8PDQS3SD0TD3QDVR8UD0QDWR8PDRm5QDXR
8QDYR8QDZR8QDT;QD[R8QD\R8PDRm5QD]R8UD0PDTR3PDRm5QD^R8QD_R8QDZg4Q@h5TD3QD`R8PD_j4QDaR8PDRm5QDbR8Q
D_5PDke4PDkl5QDcR8PDgc<QDdR8P@[m6QDeR8PDkl5QDfR8PDbAQDgR8QDi4TD5QDSj2QDhR8UD0QDiR8QDjR8TD1QDkR8Q
DlR8QDQ6QDmR8PDRg4QDnR5QDnR8PD[m6QDoR8PD[NQDPS8PDP^:QDQS8QDRS8QDSS8QDTS8PD`e3PDPNQDUS8QDVS8PDdY;
PDoh6QDWS8PD^JQDXS8QDYS8PDWj4QDZS8QD[S8PD]JQDQk5QD\S8PDUj4QDk:PD[f1PDYm6PDhh3QD]S8QD^S8PD[m6PDhh
3QD_S8QDk:TD1PDhh3QD`S8QDaS8QDbS8QDcS8PDRIPDYm6PD]JQDdS8QDeS8PDT8PDeHQDfS8QDgS8QDhS8QDiS8QDjS8QD
kS8QDlS8PD[S3PDkl5PD[m6QDmS8QDnS8QDoS8QDPT8QDQT8QDRT8QDST8PDkl5PD[m6QDTT8QDUT8PDWj4P@[m6QDVT8QDW
T8QDXT8PDYm6QDYT8QDZT8QD[T8QD\T8QD]T8TD3QD^T8QDgY7QD_T8QDgY7QD`T8QDaT8TD4QDbT8QDcT8TD1QDdT8QDeT8
QDa5QDfT8`DWd3`DT8`DcF`DPE`DX:`D[\4`DP8`DWH`DRa4`D^o;`D[m6`DYm6`D]3`DZE`DVc1QD[5TD3QDgT8QD[Q8PD[
m6TD1QDhT8QDdY3QDY:PD[m6QDiT8PDkl5QDjT8QDa5QDkT8QDlT8RD0QDmT8TD4PDRm5QDnT8TD1QDoT8TD1QDPU8PDRm5Q
DQU8TD1QDT_5QDRU8S@0QDSU8QDTU8RD0QDa5PDWj4PD[m6S@0QDUU8UD0aDo5aDl5aDd5iD0iD1`Dm9`DYU;`DVN`D_j4`D
`c6`DfQ7`DRF`DaQ7`Dle4`DbQ7`DVi6`D^j4`DUU3`DZk4`DYk4WD0SD0XD0QDVU8QDWU8QDa5QDXU8QDYU8PDbi3QDZU8T
D1QD[U8QD\U8QDo5TD1QD]U8P@Vf4QD^U8WD0QD_U8QD`U8XD0TD2QDXk7QDaU8PDVQ7QDbU8QD]Y5QDa5PDVf4QDcU8QDa>
QDdU8TD2QDeU8UD0PDZm5QDan4QDfU8TD:PD2QDgU8TD4QDhU8PDYj4QDa5QDiU8PDnl5TD2QFjU8QD\6TD1QDkU8`DRT7`D
H`Dle4`Dbl7`DWa4`DVa4`DjU6`DYj4`Dn;`Dbi3`Eeg3`E\j4`Edg3`EXd3`ERm5QD\6TD1QDlU8QDmU8TD1QDnU8QDoU8T
D2QDPV8QDQV8QDa9QDoi7QDRV8QDSV8QDa9QDTV8QDUV8QDa>QDVV8QDWV8SD0QDa>QDVV8QDXV8QDYV8QDZV8TD1QD[V8PD
HPDoj4QDYV8QDZV8TD1QD[V8PDHPDoj4QDa>QDVV8QD\V8SD0PDXm5SD0TD6PD6QD_5QD_5QD]V8QD`;PDTc4QD^V8TD1QDV
GQD_V8TD1QD`V8QDaV8P@kl5P@[m6QD_5S@0QDj8TD1QDbV8QDcV8PDmc7QDdV8TD2QD^7TD6QDa5QDeV8QDdV8TD2QD^7TD
6QDa5QDfV8SD0QDgV8QD^7TD6QDa5aDj5aD`6aDf6QD^7PDkl5QDUZ6TD6QDa5QDeV8QDhV8TD1QD`7PDRm5QDiV8QDjV8QD
`7QDkV8QD_7QDdV2TD1PDc3QDlV8QDmV8TD1Q@XU1QDnV8QDoV8QDPW8PDk8TD1QDnV8TD2QDQW8QD_7PD^g3PDjo2PDRm5Q
DRW8QDSW8TD3QDTW8QDUW8QDVW8QDa5QDWW8QDXW8QDYW8QDZW8UD0QD[W8QDa9TD9PD4QDa9QD`X1PDR3SD0QDa9QD\W8PD
R3QD]W8QDa9PD^g3PDR3PDlo2PDRm5QD^W8QDa9QD\[7PDVj4PDkl5QDa9QD\j4PDVOQD_W8PDRm5QD`W8TD1QDaW8P@Yj4Q
Dio5P@^g3QDbW8S@0P@ll5PDYm5QDcW8QDdW8TD1QDeW8QDa9QDa5PD\j4QDfW8QDa9QDcS2QDfW8QDa9QDgW8QDc<QDhW8`
Djo2`D]o2`DmQ1`Dbi3QDa9QDiW8QDjW8QDa9QDn]5QDc<QDkW8QDa9QDlW8QDkW8QDa9QDXZ5QDc<QDmW8QDnW8QDa9QDoW
8PDmQ1QDnW8QDa9QDPX8PDHQDQX8PDHQDRX8QDa5QDSX8QDc<PDYm6QDTX8UD0PDVQ7TD<QDa5PDll5QDUX8PDll5QDVX8PD
Rm5QDWX8QDXX8QDbj4TD1QDa5QDc<PDll5QDoV8QDYX8PDll5QDoV8PDRm5QDZX8TD2QDc7TD4QDd7QD[X8QDc7TD2PDSm?P
DPm5PDTm?QD\X8TD2QDe7QD]X8`DQd4`DU\4`D_g1QD^X8QD_X8Q@`X8PD6QDaX8TD1PDWj4QDbX8QDcX8QDdX8QDeX8PDYm
5PDST7QDfX8PD[m6TD2QDgX8QDhX8QDi4TD8QDiX8PD[m6WD0QDjX8XD0QDkX8QDlX8QDmX8QDnX8QDoX8QDmX8`Eeg3`E\j
4`Edg3`EXd3QDPY8QDQY8TD3QDRY8PDYj4QDSY8TD2QDTY8QD_5TD1QDUY8UD0PDZm5TD8QDa=QDVY8UD0PDZm5QDWY8QDXY
8QDln4TD3QDYY8QDZY8QDi4Q@_Z6QD[Y8Q@j5QD\Y8QD]Y8TD2QDaU2QD^Y8TD2QDf7QD_Y8QDf7QDa5QD`Y8SD0QDaY8SD0
QDmm6SD0PD^JQDbY8QDcY8QDa7TD4QDdY8QDeY8QDdY3QDb7Q@fY8`D[m6`DYm6`DZm6`D\m6`Dkj4`DlE`DdQ7`DeQ7`D`Q
7`DPk4`DQk4`DRk4`Doj4QDgY8PD]6PDkl5QDhY8TD3QDiY8QDjY8TD1QDg7QDQg4TD9QDjY8TD1QDg7QDkY8PDU^:QDQBQD
lY8PDRm5QDmY8VD0QDlY8PDRm5QDmY8QDnY8QDoY8QDPZ8QDQZ8QDa=QDmV7QDRZ8TD:QDSZ8QDTZ8TD2QD_5QDUZ8TD1QDV
Z8QDRZ8TD:QDSZ8QDWZ8S@0QDXZ8QDa9TD1QDYZ8QDa9QDZZ8QD[Z8TD8QD\Z8QD]Z8TD1QD_5QD^Z8QD_Z8TD1QD_5TD2QD
VZ8QD`Z8XP1400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13
>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13
N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[
13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP1
3i14UP12j14TP14k14VP13l14XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24Y
P15V24[P14W24WP14W24YP14X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a2
4UP14b24VP16c24XP16d24XP16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12
o26TP12P36TP12Q36TP13R36TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP
13]36TP13^36VP14_36VP16`36UP13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36
YP14k36TP14k36VP14l36VP15m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W
48VP14X48VP16Y49XP17Z49]P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP1
7e4:TP14f4;TP14g4;VP13h4<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP
1;R5?VP14S5?VP15T5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@
[P16_5@VP16`5@ZP15a5@XP15b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k
5AWP13l5AUP15m5AZP14n5AYP13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP1
4Y6AZP13Z6AYP14[6AWP14[6AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16b6BZP16c6CXP17d6DV
P15e6DXP15f6DWP15g6DYP16h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP12P7DTP14Q7DVP16R7
D[P15j3D[P14S7DWP12T7DUP15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7DZP13]7DXP12^7DTP12
_7DTP14`7DZP12a7DUP15b7DYP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j7DYP13k7DWP12l7DUP
12m7DUP14n7D\P14o7DWP13]7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP12W8DUP12X8DUP12Y8D
UP12Z8DUP12[8DUP12\8DUP12]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DUP12d8DUP12e8DVP12e
8DVP12f8DUP12g8DTP12h8DUP12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8DTP12P9DUP13Q9DTP1
2R9DTP12S9DUP12T9DVP12U9DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14Q2DVP15]9DVP14^9DY
P14_9DWP16`9D\P13a9DTP13b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP16j9DYP13k9DXP14l9
DWP16]9DXP13m9DVP16n9D^P14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:DTP12V:DTP14W:DVP13
X:DTP12Y:DTP15Z:D_P12[:DVP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a:DXP15b:DXP14c:DUP
14d:D[P12e:DSP14f:D\P13g:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP12n:DVP12o:DTP14P;D
YP12Q;DUP12R;DUP12S;DUP13T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DTP12\;DUP12];DUP12^
;DVP12_;DUP12`;DVP12a;DUP12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;DUP12j;DUP12k;DTP1
2l;DUP12m;DUP12n;DUP12o;DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12W<DUP12X<DUP12Y<DU
P12Z<DUP12[<DUP12\<DUP12]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP12e<DVP12f<DUP14Q:
D\P12g<DVP13h<DWP12i<DUP12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=DUP12R=DUP12S=DUP12
T=DUP12U=DUP12V=DUP12W=DUP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_=DVP12`=DVP12EDSP1
2a=DUP13b=ETP15c=EYP12d=EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14l=GTP14l=GVP15m=GY
P13n=GVP15o=GYP13P>GYP13Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP12Y>GUP13Z>GYP12[>
GTP12\>GUP12]>GUP12^>GVP12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>GUP13g>GYP13h>GYP12
i>GTP13j>GTP13k>GYP13l>GYP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T?GTP12U?GUP13V?GYP
12W?GVP12X?GUP12Y?GTP12Z?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP13b?GVP12c?GUP13d?G
XP18e?HWP14f?HWP11EHRP13g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP13m?HRP12IHRP11EHRP
12n?HTP12o?HTP14P@HTP13Q@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14X@JZP13Y@JTP14Z@JZ
P13[@JTP13\@JWP12]@JUP14^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP13f@MTP13g@MVP13h@
MWP16^2MZP14i@NVP11ENRP17j@OVP15k@OWP14l@OVP13m@OUP16n@OZP14o@OZP15PAOVP15QAOXP14RAOZP15SAOXP15T
AOXP14UAP1VP16VAQ1YP13WAR1UP14XAR1UP14YAR1WP14ZAR1WP14[AS1VP13c=S1UP14\AT1VP15l9T1ZP13]AT1TP13^A
T1TP13_AT1TP14`AT1YP12aAT1TP12bAT1TP12cAT1UP13dAT1TP12eAT1TP15fAT1[P12gAT1UP13hAT1UP13iAT1WP12jA
T1UP16kAT1\P14lAT1XP12mAT1UP13nAT1UP13oAT1WP14PBT1VP14QBT1XP15RBT1YP13SBT1TP12TBT1TP12UBT1TP14VB
T1WP17WBT1ZP15XBT1VP15YBT1VP13ZBT1TP14[BT1WP16\BT1\P15]BT1VP16[2U1ZP15^BU1WP14_BV1WP16T@V1YP13`B
V1TP13aBV1TP14bBV1VP15cBW1TP15dBW1XP15dBX1XP15eBX1XP14fBY1VP13gBY1TP17hBZ1XP15iBZ1XP11E[1RP13jB[
1WP14kB\1VP13lB]1TP15mB]1TP14nB]1TP15oB]1TP14PC]1VP14QC]1WP14RC]1UP16SC]1VP16SC]1XP13TC]1VP14UC]
1VP15QC]1WP12VC]1SP13WC]1TP12XC]1TP13YC]1TP13ZC]1UP15QC]1WP13[C]1TP18\C]1TP15c=]1WP14]C]1YP14^C^
1TP13_C^1TP13`C^1TP14aC_1TP13bC_1TP13cC_1VP13dC_1VP13eC_1VP1EfC_1UP14gC`1WP14hC`1YP16iC`1YP16jC`
1\P15kC`1YP14lC`1VP14mC`1XP15nC`1YP16oC`1\P14PD`1XP12QD`1VP13RD`1WP12SD`1UP13TDa1TP13UDa1TP13VDa
1TP15WDa1WP12XDa1UP13YDa1TP12ZDa1UP16[Db1VP13\Db1VP15]Db1]P14^Db1VP15_Db1VP16`Db1XP14aDb1VP16c=b
1WP17bDb1XP13cDb1TP14dDb1VP12eDb1TP14fDb1VP13gDb1VP14hDb1ZP12iDb1UP11Eb1RP12jDb1VP12kDb1VP12o8b1
TP13lDb1WP12mDb1TP12nDb1UP13oDb1XP14PEb1ZP14QEc1XP13WAc1UP13REc1WP14SEc1VP12TEc1TP12UEc1VP12e:d1
TP1>VEd1UP1>WEd1WP13XEd1UP12YEd1UP12ZEd1UP15[Ed1WP14\Ed1WP13]Ed1VP12^Ed1UP12_Ed1VP12`Ed1VP13i3e1
UP14aEe1VP12bEe1UP14cEe1VP14dEe1VP15eEe1YP13fEe1TP12gEe1UP12hEe1UP16iEe1YP14T@e1WP14jEe1VP16kEe1
VP16kEe1XP15lEe1YP13mEe1XP15nEe1XP14oEe1XP15PFe1XP13QFe1VP15RFe1TP15SFe1VP15TFe1YP1:UFf1TP16VFf1
VP16WFf1XP15XFf1XP14YFf1WP15R7f1YP14ZFf1VP14[Ff1ZP12\Ff1UP13]Ff1WP13^Ff1VP15_Ff1ZP12`Ff1TP13aFg1
VP16bFg1TP19cFg1TP13dFg1XP13eFh1VP13fFh1UP17gFh1\P14hFi1VP13iFj1UP1=jFk1TP1<kFk1UP19QCk1VP13lFk1
VP17c=k1ZP14mFk1XP15nFk1VP15oFk1YP19PGk1UP14QGk1TP14RGk1WP15SGk1WP15TGk1YP15UGk1VP14VGk1ZP15WGk1
VP14XGl1VP13YGl1VP15ZGm1VP14[Gm1WP13WAm1UP14\Gm1XP16]Gm1ZP16^Gm1XP16PGm1XP18_Gm1UP13Em1SP14`Gm1V
P15aGm1WP15bGm1VP12cGm1UP12dGm1TP14eGn1UP14fGo1WP15gGo1WP15hGo1WP17iGP2VP14jGP2VP13kGP2VP13lGP2T
P13mGP2VP13nGP2TP15oGP2YP14PHP2WP1<QHP2TP15RHP2VP12SHP2UP16THQ2\P15UHQ2XP15VHQ2XP14WHQ2VP17XHQ2Z
P13YHQ2TP13ZHQ2TP15U@R2_P12[HR2UP12\HR2TP13]HR2VP14^HR2XP13_HR2UP12`HR2UP16aHR2UP17bHR2VP12cHR2T
P14dHR2TP13eHR2VP12k8R2UP12fHR2TP13gHR2WP13hHR2UP14iHR2YP14jHR2WP14kHR2VP13lHR2WP12mHR2UP13nHR2V
P14oHR2YP16^2R2ZP13PIR2TP13QIR2VP14RIR2VP13SIR2WP15TIR2XP12c<R2VP13UIR2XP13VIR2YP15i:R2\P14WIR2\
P14XIR2ZP15YIR2YP12ZIR2UP14[IR2VP14\IR2WP12]IR2TP15^IR2[P14_IR2XP15`IR2VP14aIR2ZP13bIR2XP12cIR2U
P15dIR2YP12eIR2UP14fIR2VP15gIR2VP13hIR2VP15iIR2\P12jIR2UP12kIR2UP12lIR2TP12mIR2UP12nIR2UP12oIR2U
P12PJR2UP13QJR2WP13RJR2WP13SJR2WP13TJR2XP14UJR2ZP12\8R2VP14VJR2WP12WJR2TP13XJR2WP13YJR2XP12ZJR2U
P12[JR2UP12\JR2TP12]JR2TP12^JR2TP13c7R2YP12_JR2TP12`JR2TP12aJR2TP14c7R2ZP14bJR2WP12cJR2TP13dJR2W
P12eJR2TP13fJS2TP13gJS2VP14hJS2VP13iJS2TP1BjJS2VP13kJS2TP15lJS2YP14mJS2ZP13nJS2VP12dGS2SP18j3S2[
P17oJS2[P12dGS2SP15PKT2ZP1IQKU2oL3RKV2VP12SKV2UP14TKV2VP15UKV2VP16VKV2VP12WKV2UP12XKV2TP13YKV2WP
14ZKV2VP16[KW2ZP14QCX2WP15\KX2YP1=]KX2TP18^KX2TP13_KX2TP13`KX2TP14aKY2XP13bKY2VP13cKY2VP14dKY2WP
15eKY2XP16fKY2\P14gKY2ZP17hKY2\P14iKY2YP16jKY2XP18kKY2XP12SDY2UP16lKZ2XP17mKZ2YP17nKZ2VP16oKZ2[P
15j3[2YP13PL[2VP15QL[2YP16RL[2XP15RL[2WP15SL[2]P14TL[2VP13UL\2VP13VL\2VP19WL]2_P14XL]2YP16YL]2`P
14ZL]2ZP15[L]2\P19\L]2XP15]L]2YP146^2YP13^L^2VP18_L^2XP13`L^2VP14aL^2XP13bL^2VP15cL^2ZP14dL^2YP1
4eL^2YP14fL^2YP13gL^2WP16hL^2ZP15iL^2\P16fF^2[P14jL^2ZP16kL_2XP15lL_2[P17mL`2VP14nL`2WP14o1a2WP1
2oLa2TP17PMa2_P19QMb2]P12RMb2TP13SMb2VP19TMc2YP16UMd2XP15VMd2WP14WMd2WP14XMe2VP15YMf2VP17ZMg2ZP1
4[Mg2WP14\Mh2VP12]Mi2UP14^Mj2VP12_Mj2TP1?Ej2RP13`Mj2XP13aMj2TP13bMk2TP15bMk2VP13cMl2WP14dMl2WP14
eMl2YP12fMl2TP13gMm2VP19hMm2\P19iMm2\P18jMm2\P17kMm2ZP1
"""##)
}
