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
excellent solid secure great improving exceptional challenged stretched supported met addressed
developed embedded prepared equipped taught planned monitored tracked extended taken given made
encouraged encoraged=[K adapted differentiated catered resourced resorced=_K checked followed
consolidated exploited established shared understood thought ready consistent ambitious
rigorous robust effective precise precize=nK sharp deep systematic coherent well appropriate
helpful matched focused engaged motivated interested accountable confident fluent attendance
behaviour behavior=_L absence absense=`L exclusions suspensions recruitment morale workload
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
calls called calling steal steals stole stolen stealing moves moving raises raizes=kR1 raising
raizing=lR1 live lives lived living sticks sticking strike strikes struck striking fires fired
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
grump grumps bruiser bruizer=`X1 bruisers bruizers=aX1 layabout layabouts timewaster
timewasters whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks
boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths visionary vizionary=^Y1 visionaries vizionaries=_Y1 trailblazer trailblazers
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
improvizer=V_1 improvisers improvizers=W_1 communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy able clever gifted talented slow difficult challenging naughty disruptive troublesome low
high average struggling reluctant passive quiet shy loud needy demanding aggressive violent
rude immature mature hardworking conscientious capable lower higher weaker stronger brighter
slower quicker cleverest brightest weakest strongest best worst top bottom bad vulnerable
disadvantaged dizadvantaged=bO deprived hard unmotivated disengaged dizengaged=fO disaffected
dizaffected=gO forgetful clumsy inexperienced experienced natural born typical problem ideal
perfect model fantastic brilliant wonderful amazing tricky tough inspiring inspirational
dedicated committed passionate ineffective competent incompetent independent resilient keen
eager willing unwilling unwiling=fP1 poorer articulate inarticulate lovely nice kind polite
caring spoilt dyslexic autistic damaged failing coasting complacent unsupportive supportive
pushy feckless hostile awkward fussy anxious nervous academic creative clingy stubborn defiant
booklet handbook timetable newsletter website prospectus rota rubric induction syllabus
strategy statement specification feedback folder folders card cards sheet sheets poster posters
box boxes file files chart charts board boards display book forms letter letters map maps list
lists screens slide slides page pages table tables grid grids booklets leaflet leaflets
pamphlet pamphlets calendar calendars diary diaries menu menus recipe recipes game games puzzle
puzzles label labels sticker stickers ticket tickets envelope envelopes photo photos picture
pictures video videos film films print prints row rows scroll scrolls wheel wheels web webs
banner banners flag flags papers notebook notebooks planner planners frame frames report
reports document documents pack packs mat mats strip strips badge badges room rooms hall
corridor corridors block office staffroom library suite lab canteen foyer annexe annex gym
classroom studio cloakroom playground yard unit base hut portacabin mausoleum tomb morgue oven
sauna fridge greenhouse oasis haven sanctuary fortress bunker zoo circus furnace icebox warren
madhouse hothouse tip pigsty bombsite joy delight treat tonic revelation gem disgrace eyesore
mess embarrassment neutral first reverse overdrive second shortchange shortchanges shortchanged
shortchanging cheated cheating penalise penalize=ZW1 penalises penalizes=[W1 penalised
penalized=\W1 penalising penalizing=]W1 scapegoat scapegoats scapegoated scapegoating bullied
bullying bulldoze bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed
shaming goad goads goaded goading taunt taunts taunted taunting tease teases teased teasing
coerce coerces coerced coercing pressurise pressurize=`X1 pressurises pressurizes=aX1
pressurised pressurized=bX1 pressurising pressurizing=cX1 overhelp overhelps overhelped
overhelping overexplain overexplains overexplained overexplaining overteach overteaches
overteached overteaching overpraise overpraize=PY1 overpraises overpraizes=QY1 overpraised
overpraized=RY1 overpraising overpraizing=SY1 overreact overreacts overreacted overreacting
overprotect overprotects overprotected overprotecting overindulge overindulges overindulged
overindulging overshadow overshadows overshadowed overshadowing overstep oversteps oversteped
oversteping erupt erupts erupted erupting explode explodes exploded exploding storms stormed
storming swarm swarms swarmed swarming barge barges barged barging flounce flounces flounced
flouncing slouch slouches slouched slouching loll lolls lolled lolling lounge lounges lounged
lounging loiter loiters loitered loitering skulk skulks skulked skulking saunter saunters
sauntered sauntering stampede stampedes stampeded stampeding corral corrals corralled
corraled=][1 corralling corraling=^[1 pounce pounces pounced pouncing swoop swoops swooped
swooping gush gushes gushed gushing cajole cajoles cajoled cajoling badger badgers badgered
badgering pester pesters pestered pestering hound hounds hounded hounding lambast lambasts
lambasted lambasting berate berates berated berating chide chides chided chiding harangue
harangues harangued haranguing browbeat browbeats browbeated browbeating grill grills grilled
grilling griling=R]1 interrogate interrogates interrogated interrogating mock mocks mocked
mocking ridicule ridicules ridiculed ridiculing belittle belittles belittled belittling
humiliate humiliates humiliated humiliating patronise patronize=g]1 patronises patronizes=h]1
patronised patronized=i]1 patronising patronizing=j]1 mollycoddle mollycoddles mollycoddled
mollycoddling pander panders pandered pandering trample tramples trampled trampling trudge
trudges trudged trudging dither dithers dithered dithering fumble fumbles fumbled fumbling
bungle bungles bungled bungling botch botches botched botching fudge fudges fudged fudging
sidestep sidesteps sidesteped sidesteping bluster blusters blustered blustering blunder
blunders blundered blundering bicker bickers bickered bickering squabble squabbles squabbled
squabbling snipe snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles
niggled niggling carp carps carped carping grouse grouses groused grousing grumble grumbles
grumbled grumbling wallow wallows wallowed wallowing fester festers festered festering simmer
simmers simmered simmering seethe seethes seethed seething bristle bristles bristled bristling
brood broods brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled
bamboozling befuddle befuddles befuddled befuddling bewilder bewilders bewildered bewildering
baffle baffles baffled baffling confound confounds confounded confounding exasperate
exasperates exasperated exasperating infuriate infuriates infuriated infuriating irritate
irritates irritated irritating aggravate aggravates aggravated aggravating antagonise
antagonize=[b1 antagonises antagonizes=\b1 antagonised antagonized=]b1 antagonising
antagonizing=^b1 alienate alienates alienated alienating beguile beguiles beguiled beguiling
bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delights delighted
delighting dazzle dazzles dazzled dazzling electrify electrifies electrified electrifying
galvanise galvanize=Zc1 galvanises galvanizes=[c1 galvanised galvanized=\c1 galvanising
galvanizing=]c1 invigorate invigorates invigorated invigorating energise energize=bc1 energises
energizes=cc1 energised energized=dc1 energising energizing=ec1 enliven enlivens enlivened
enlivening masquerade masquerades masqueraded masquerading muddle muddles muddled muddling
meddle meddles meddled meddling micromanage micromanages micromanaged micromanaging mishandle
mishandles mishandled mishandling mismanage mismanages mismanaged mismanaging misjudge
misjudges misjudged misjudging mislead misleads misleaded misleading misuse misuses misused
misusing bodge bodges bodged bodging scupper scuppers scuppered scuppering derail derails
derailed derailing torpedo torpedos torpedoed torpedoing jeopardise jeopardize=^e1 jeopardises
jeopardizes=_e1 jeopardised jeopardized=`e1 jeopardising jeopardizing=ae1 endanger endangers
endangered endangering hamstring hamstrings hamstringed hamstringing cripple cripples crippled
crippling trivialise trivialize=ne1 trivialises trivializes=oe1 trivialised trivialized=Pf1
trivialising trivializing=Qf1 dramatise dramatize=Rf1 dramatises dramatizes=Sf1 dramatised
dramatized=Tf1 dramatising dramatizing=Uf1 exaggerate exaggerates exaggerated exaggerating
embellish embellishes embellished embellishing glorify glorifies glorified glorifying
romanticise romanticize=bf1 romanticises romanticizes=cf1 romanticised romanticized=df1
romanticising romanticizing=ef1 haemorrhage haemorrhages haemorrhaged haemorrhaging
disintegrate dizintegrate=jf1 disintegrates dizintegrates=kf1 disintegrated dizintegrated=lf1
disintegrating dizintegrating=mf1 crumble crumbles crumbled crumbling unravel unravels
unravelled unraveled=Tg1 unravelling unraveling=Ug1 implode implodes imploded imploding wither
withers withered withering wilt wilts wilted wilting stagnate stagnates stagnated stagnating
gobble gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts bolted bolting
charge charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped slurping elbow
elbows elbowed elbowing jostle jostles jostled jostling gallop gallops galloped galloping
bellow bellows bellowed bellowing squawk squawks squawked squawking screech screeches screeched
screeching holler hollers hollered hollering strangle strangles strangled strangling throttle
throttles throttled throttling suffocate suffocates suffocated suffocating squeeze squeezes
squeezed squeezing crush crushes crushed crushing drown drowns drowned drowning starve starves
starved starving straitjacket straitjackets straitjacketed straitjacketing shackle shackles
shackled shackling hobble hobbles hobbled hobbling stultify stultifies stultified stultifying
trounce trounces trounced trouncing outshine outshines outshined outshining outclass outclasses
outclassed outclassing outperform outperforms outperformed outperforming outstrip outstrips
outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses surpassed
surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured sored=lk1
souring soring=mk1 coast coasts coasted jar jars jarred jarring gel gels gelled gelling sag
sags sagged sagging lag lags lagged lagging sparkle sparkles sparkled sparkling soar soars
soared soaring bomb bombs bombed bombing flop flops flopped flopping tank tanks tanked tanking
land lands landed landing resonate resonates resonated resonating stall stalls stalled stalling
staling=`m1 fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters faltered
faltering stutter stutters stuttered stuttering wobble wobbles wobbled wobbling meander
meanders meandered meandering plod plods plodded plodding shine shines shined shining suffer
suffers suffered suffering backfire backfires backfired backfiring misfire misfires misfired
misfiring disappoint dizappoint=mn1 disappoints dizappoints=nn1 disappointed dizappointed=on1
disappointing dizappointing=Po1 impress impresses impressed impressing excel excels excelled
exceled=Wo1 excelling exceling=Xo1 triumph triumphs triumphed triumphing prevail prevails
prevailed prevailing deteriorate deteriorates deteriorated deteriorating decline declines
declined declining regress regresses regressed regressing progresses progressed progressing
relieved torn smitten besotted enthralled enthraled=TP2 disinterested dizinterested=UP2
uninterested bored confused happy unhappy sad excited enthusiastic attentive inattentive
unfocused demotivated worried frustrated curious unconfident comfortable uncomfortable relaxed
tense stressed calm upset angry annoyed embarrassed ashamed proud pleased surprised
surprized=SQ2 shocked puzzled perplexed unsure uncertain hesitant timid afraid scared
frightened fearful terrified absorbed engrossed immersed captivated fascinated gripped
mesmerised mesmerized=fQ2 spellbound rapt hooked inspired amused entertained distracted
restless tired sleepy lethargic listless apathetic indifferent resentful jealous lonely
isolated included excluded valued respected safe settled unsettled overwhelmed daunted
intimidated determined aspirational content contented satisfied dissatisfied grateful thankful
hopeful hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious wary guarded defensive resistant receptive inclined fearless undaunted bemused fazed
phased frazzled exhausted flustered rattled dependent reliant docile submissive resourceful
resorceful=TT2 petrified mortified panicked panicky tearful furious livid incensed miffed
peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed
nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy
nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious
contrite remorseful resigned rebellious fulfilled fulfiled=aU2 homesick thrilled thriled=cU2
ecstatic elated cheerful miserable mizerable=gU2 gloomy grumpy sulky moody dejected deflated
demoralised demoralized=nU2 despondent disheartened discouraged discoraged=QV2 heartened
offended hurt unheard heard ignored undervalued unappreciated appreciated loved cherished
desperate impatient patient tolerant sympathetic enjoying loving daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=QW2 despises despizes=RW2 despised despized=SW2 loathe loathes loathed detest detests
detested savour savor=ZW2 savours savors=[W2 savoured savored=\W2 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire trust fear understand understands realise
realize=eX2 realises realizes=fX2 realised realized=gX2 recognise recognize=hX2 recognises
recognizes=iX2 grasp grasps grasped comprehend believe believes believed want wants wanted wish
wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer
prefers preferred mind minds minded expect expects worry worries welcome welcomes welcomed
embrace embraces embraced cherish cherishes doubt doubts doubted misunderstand misunderstood
misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers
desire desires desired regret regrets yearn yearns long buys confuse confuses confusing
distract distracts excite excites interest interests engage engages motivate motivates
frustrate frustrates upsets reassure reassures reassured unsettle unsettles please pleases
annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge challenges
stretch stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates concern
concerns concerned surprise surprize=\\2 surprises surprizes=]\2 satisfy satisfies suit suits
suited empower empowers discourage discorage=e\2 discourages discorages=f\2 inspire inspires
enthuse enthuses enthused captivate embarrass embarrasses demoralise demoralize=o\2 demoralises
demoralizes=P]2 disadvantage dizadvantage=Q]2 disadvantages dizadvantages=R]2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains provoke
provokes provoked tempt tempts tempted convince convinces persuade persuades persuaded longer
shorter later earlier louder quieter faster harder easier bigger smaller more less fewer
further tougher warmer deeper wider thinner simpler busier sooner wordier probationer newcomer
novice rookie apprentice student reception infant seminar small rural urban coastal inner large
big new young junior middle faith village town city special supply newly split mixed windy last
friday afternoon starter nqt ect pgce beginner secondary primary crowd captive kindergarten
freshman kindergartner flurry sprinkling smattering barrage torrent litany spate dollop
lashings oodles reams welter succession feast fog onslaught glut clutter riot frenzy orgy
surfeit waffle fluff froth candyfloss bilge gibberish dross pap tripe psychobabble flimflam
flannel hokum baloney hooey padding filler ballast bumf mumbo firmness gentleness calmness
briskness tidiness untidiness bleakness liveliness willingness eagerness keenness seriousness
playfulness cheerfulness politeness harshness sternness strictness laxness messiness
scrappiness clumsiness awkwardness tiredness restlessness listlessness aimlessness helpfulness
usefulness uselessness pointlessness sameness staleness cosiness homeliness busyness patchiness
bittiness slackness directness bluntness abruptness decisiveness deciziveness=bb2
indecisiveness indeciziveness=cb2 inventiveness resourcefulness resorcefulness=eb2
responsiveness attentiveness inattentiveness purposefulness orderliness sloppiness joylessness
wordiness fussiness exactness thoroughness promptness coherence coherense=Rc2 finesse panache
aplomb poise verve oomph pizzazz brio flair savvy gravitas drudgery torpor apathy ennui
lethargy malaise malaize=cc2 rancour rancor=dc2 acrimony disarray dizarray=fc2 turmoil uproar
tumult hubbub kerfuffle palaver rigmarole shenanigans tomfoolery horseplay hijinks obsession
religion cult ritual joke formality luxury lottery mantra fetish crusade chore rarity farce
minefield headache pleasure uniform lunch duty breaktime lunchtime playtime detention registers
registration parking dinner queueing queuing dismissal ofsted assemblies assembly homework
silence silense=Ue2 lining wellbeing afterthought afterthoughts stopgap stopgaps figleaf
figleafs smokescreen smokescreens sideshow sideshows gimmick gimmicks logjam logjams fiefdom
fiefdoms charade charades sham shams hotchpotch hotchpotches mishmash mishmashes ragbag ragbags
hodgepodge hodgepodges smorgasbord smorgasbords goldmine goldmines lynchpin lynchpins mainstay
mainstays cornerstone cornerstones lodestar lodestars touchstone touchstones masterstroke
masterstrokes showstopper showstoppers godsend godsends nonstarter nonstarters turnoff turnoffs
letdown letdowns copout copouts bunfight bunfights shambles shambleses fiasco fiascos debacle
debacles farces doddle doddles slog slogs deadweight deadweights makeweight makeweights
juggernaut juggernauts showpiece showpieces bribe bribes whitewash whitewashes millstone
millstones albatross albatrosses bottleneck bottlenecks treadmill treadmills quagmire quagmires
minefields battleground battlegrounds pantomime pantomimes circuses pretence pretense=Yh2
pretences facade facades mirage mirages jumble jumbles lifeblood lifebloods bedrock bedrocks
backbone backbones heartbeat heartbeats springboard springboards launchpad launchpads flagship
flagships crutch crutches bandage bandages lotteries lifeline lifelines blockbuster
blockbusters cliffhanger cliffhangers revelations nightmare nightmares chores ordeal ordeals
marathon marathons sledgehammer sledgehammers steamroller steamroler=di2 steamrollers
rollercoaster rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth
labyrinths jungle jungles cacophony cacophonies racket rackets magnet magnets havens oasises
oasizes=Yj2 sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs
desert deserts graveyard graveyards tightrope tightropes conveyor conveyors hothouses
battlefield battlefields warzone warzones madhouses bearpit bearpits cage cages prison prisons
trap traps carousel carousels factory barracks boot airport station supermarket youth spa
museum cathedral maze ghost goldfish hospital creche casino market bazaar theatre theater=Pl2
cockpit monastery funfair hallway entrance hub club clubs tutor enrichment bookwork scheme sef
sip sort untangle jettison allow pick choose share begin end finish start limit link name
reduce swap invite insist resist delay record review revisit revizit=Um2 check narrow widen mix
rotate scaffold demonstrate rehearse repeat simplify clarify celebrate use plan ask try add
ensure consider develop improve introduce build create encourage encorage=nm2 increase focus
provide avoid stop aim continue extend include explore embed strengthen tighten sharpen
establish promote prioritise prioritize=_n2 vary differentiate speed replace rethink reconsider
refine deepen adapt pause wait praise praize=kn2 reward spend offer teach monitor track look
find don't change write say circulate help ditch scrap retire lean loosen cap trim prune
shorten lengthen rearrange reorder reposition relocate pare banish abandon adopt borrow commit
dare define delegate designate devote distil diversify double emphasise emphasize=VP3 enlist
equip expand experiment explain exploit expose fold formalise formalize=_P3 free gather group
guard hand harness highlight hone identify incorporate insert inject invest involve join leaven
level listen maximise maximize=RQ3 minimise minimize=SQ3 narrate nurture open organise
organize=WQ3 pair park pin position practise practize=\Q3 prepare press probe publish question
quiz rank read recruit reframe refresh reinforce relax release remove rename rephrase replicate
reserve reshape resource resorce=QR3 respond restore restrict retain return reuse reword rework
rewrite roll round script seek select separate settle shape shift shrink signal soften space
spell stagger standardise standardize=jR3 steer streamline structure summarise summarize=nR3
support sustain systematise systematize=QS3 tackle tailor talk target tell test tie tone touch
trial tune unify unpack upgrade visit visualise visualize=aS3 voice watch weave weigh withdraw
zone zoom ground can could will would should shall may might must doesn't didn't haven't hasn't
hadn't can't couldn't won't wouldn't shouldn't teacher teachers head heads headteacher
headteachers deputy deputies leader leaders governor governors staff ta tas assistant
assistants adult adults coaches senco tutors colleague colleagues mentor mentors slt manager
managers principal instructor trainer sir boss supervisor supervisors strict fair unfair
favourite favorite=dU3 better worse mean boring laziest unhelpful approachable friendly
horrible useless reliable strictest nicest kindest meanest fairest favourites favorites=UV3
organised organized=VV3 disorganised disorganized=WV3 harsh popular trustworthy what how why
when where which who whose rowdier chattier sleepier scruffier shabbier gloomier grubbier
drabber blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer
lazier naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=_W3
wiser savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher
stricter laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier
cosier homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier
grumpier moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier
worthier prouder humbler kinder meaner fairer permeate permeates permeated permeating pervade
pervades pervaded pervading infuse infuses infused suffuse suffuses shapes shaped drives driven
inform informs informed underpin underpins underpinned govern governs governed affect affects
affected dominate dominates dominated dictate dictates dictated trumps trumped defines defined
poison poisons taint taints faze fazes phases rattles ruffles ruffled escapes escaped scares
bothers matches compares matters pupil pupils child childs boy boys girl girls lad lads lass
lasses learner learners students kid kids youngster youngsters toddler toddlers infants juniors
teenager teenagers groups trio trios pairs children chn sts stds them him her y1 y2 y3 y4 y5 y6
y7 y8 y9 y10 y11 y12 y13 p1s p2s p3s p4s p5s p6s p7s s1s s2s s3s s4s kindergartners
kindergartener graders you he she we they lsa hlta sna smt trustee trustees ceo chair committee
council sendco authority survey surveys figures finding findings complaint complaints truth
issue issues problems audit evidence evidense=f]3 deficit decision decizion=h]3 decisions
decizions=i]3 statistics stats facts news budget warning warnings questions topic subject
responsibility conversation conversations elephant criticism debate parks parked plonk plonks
plonked plonking dump dumps dumped dumping shunt shunts shunted shunting warehouse warehouses
warehoused warehousing offload offloads offloaded offloading palm palms palmed palming foist
foists foisted foisting herd herds herded herding banishes banished banishing exile exiles
exiled exiling relegate relegates relegated relegating consign consigns consigned consigning
sideline sidelines sidelined sidelining shovel shovels shovelled shoveled=Q`3 shovelling
shoveling=R`3 mothered mothering babied babying nannied nannying cosseted cosseting cosset
coddled coddling coddle pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded smothered smothering creak creaks creaked creaking groan groans groaned
groaning buckle buckles buckled buckling splutter splutters spluttered spluttering limp limps
limped limping fray frays frayed fraying teeter teeters teetered teetering totter totters
tottered tottering judder judders juddered juddering arrangements arrangement cover rotas
machinery infrastructure framework system timetables staffing funding finances network networks
partnership partnerships organisation organization=^b3 administration pastoral services service
procedures policies processes scores percentages percentage averages headline headlines total
totals tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=[c3 unwisely unwizely=\c3 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=Pe3 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=Ve3 it fuss fusses fussed
fussing dotes doted fawn fawns fawned fawning pontificate pontificates pontificated preaches
preached sermonise sermonize=ge3 sermonised sermonized=he3 grandstand grandstanded
grandstanding postured posturing stonewall stonewalled stonewaled=oe3 stonewalling
stonewaling=Pf3 filibuster filibustered colonise colonize=Sf3 colonised colonized=Tf3 colonises
colonizes=Uf3 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging monopolise monopolize=gf3
monopolised monopolized=hf3 hemorrhages idolise idolize=jf3 idolises idolizes=kf3 idolised
idolized=lf3 revere reveres revered natter natters nattered nattering chinwag prattle prattled
prattles blather blathered blathering witter wittered wittering yammer yammered blabber jabber
jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats gloated sneer
sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes grovel
grovelled groveled=Zh3 squirm squirms squirmed slink slinks slunk sidle sidled harassed cadge
wheedle wheedled manhandle manhandled frogmarch frogmarched strongarm pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickle
trickles trickled dribble dribbles dribbled rains pour pours poured pored=ai3 cascade cascades
cascaded stab crack bash fist effort attempt shade tad smidge smidgen trifle mite exams timer
tests tradition difficulty difficulties barrier barriers obstacle obstacles trouble troubles
priority priorities hurdle hurdles nuisance nuizance=aj3 nuisances nuizances=bj3 distraction
distractions stage year class things everyone everybody community day place whole session
regurgitate regurgitates regurgitated regurgitating parrot parrots parroted parroting spout
spouts spouted spouting mumble mumbles mumbled mumbling drone drones droned droning babble
babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort
monday age lot part parts days topics project projects song songs poem poems story stories task
tasks activity activities series serieses copy copies mixes line focuses theme themes title
titles word words sentence sentense=Rm3 sentences number answer answers quizes recount recounts
debates drama dramas drawings painting paintings graph graphs diagram diagrams timeline
timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances
match race races visits vizits=Vn3 trips tour tours talks speech speeches lecture lectures
meeting meetings workshop workshops units module modules blocks term terms week weeks month
months years hour hours minute minutes cycle cycles circle circles square squares rectangle
rectangles corner corners column columns half halfs third thirds quarter quarters sample
samples selection selections collection collections exhibition exhibitions fairs sale sales
concert concerts rehearsal rehearsals practice practices sessions starters plenaries
introduction introductions summary summaries extract extracts chapter chapters paragraph
paragraphs verse verses chorus choruses refrain refrains repeats revision revizion=iP4
revisions revizions=jP4 continuation continuations response responses reply replies comment
comments note notes message messages notice notices sign signs heading headings caption
captions code codes symbol symbols names nickname nicknames phrase phrases saying sayings
quotation quotations rule law laws requirement requirements option options choice choices vote
votes poll polls interview interviews census censuses doubles single singles mixture mixtures
version versions draft drafts outline outlines template templates scaffolds worksheet
worksheets handout handouts token tokens stamp stamps log logs records register tally tallies
count counts measure measures scale scales score mark marks grade grades levels band bands
stages step steps rungs strand strands subjects discipline disciplines language languages
schemes programme program=ST4 programmes post posts job jobs role roles duties responsibilities
statements description descriptions definition definitions fact date dates time times places
buildings halls offices yards field fields garden gardens pond ponds shed sheds path paths
gates doors wall walls window windows floor floors ceiling ceilings stairwell stairwells
cloakrooms charity charities federation federations companies schools academies colleges
nurseries primaries secondaries church churches visitor vizitor=PV4 visitors vizitors=QV4 while
whiles bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about
over shut empty full early online silent optional compulsory weekly daily monthly annual termly
different similar identical same available present visible vizible=UW4 here there underway
outside inside indoors next private public oral written verbal practical bilingual dry red
green blue yellow white black grey navy beige cream maroon turquoise turquoize=PX4 teal lilac
violet indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink
purple orange gold silver triangular oval curved straight vertical horizontal english history
geography science sciense=mX4 art music french spanish german welsh latin pe re ict computing
phonics poetry fractions spelling speling=\Y4 handwriting cooking swimming football rugby
tennis netball drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac
slate grass gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot hungry
thirsty up down off on out in back that this so not now then too again today yesterday tomorrow
tuesday wednesday thursday true false mine yours his hers theirs ours me us one two three four
five six seven eight nine ten twice once odd even equal prime positive negative liquid cotton
woollen digital electric male female british scottish irish polish somali deaf blind pregnant
local national regional unknown unclear due old recent voluntary statutory temporary permanent
possible necessary lit sung said told frozen worn sold bought built sent spent found spread
hidden begun chosen short tall wide thick thin fast quick right there's elsewhere nearby
overhead below above behind ahead opposite together apart breeze breezed breezes sail sailed
sails romp romped romps cruise cruize=X^4 cruised cruized=Y^4 cruises cruizes=Z^4 waltz waltzed
glide glided glides nailed nails nail aced aces smashed bossed rocked sussed clinched slayed
nodding laughing smiling grinning wishing transfixed riveted beaming entranced charmed stitches
tears giggling cheering purring wanting believing alarms apron aprons bag bags ball balls
balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers bean beans bed
beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bin bins biscuit
biscuits blanket blankets blinds boat boats boilers bone bones bottle bottles bowl bowls bread
breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button
buttons cabinet cabinets cables cake cakes calculator calculators camera cameras candle candles
canopy canopies caps cars cardboard cardboards carpets carriage carriages cart carts cartridge
cartridges case cases cello cellos chain chains chairs chalk chalks charger chargers clay clays
clip clips clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses
cone cones container containers cooker cookers cot cots counter counters crate crates crayon
crayons cup cups cupboard cupboards curtain curtains cushion cushions desk desks dial dials
dice dices dinners dish dishes doorbell doorbells dough doughs drain drains drawer drawers
drill drills drum drums duster dusters easel easels egg eggs eraser erasers escalator
escalators fan fans fence fences ferry ferries finger fingers flask flasks flour flours
flors=Pe4 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
fridges fruit fruits fuses generator generators glasses globe globes glove gloves goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts lock
locks locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes machine
machines mallet mallets marker markers marble marbles mask masks meal meals medal medals metals
meter meters microphone microphones microscope microscopes microwave microwaves milk milks
mirror mirrors modem modems monitors mop mops motors mouse mouses mug mugs needle needles net
nets nut nuts oar oars oil oils ovens paint paints paintbrush paintbrushes pan pans panel
panels parcel parcels pavement pavements pea peas pedal pedals peg pegs pen pens pencil pencils
piano pianos picnic picnics pill pills pins pipes pizza pizzas plank planks plant plants
plaster plasters plastics plate plates platform platforms plugs pocket pockets pole poles pool
pools pot pots potato potatos powder powders printers projectors pulley pulleys pumps puppet
puppets purse purses radiator radiators radio radios rail rails ramp ramps recorder recorders
ribbon ribbons rice rices robot robots roof roofs ropes rubbers rug rugs ruler rulers sack
sacks salad salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scarf
scarfs scissors scissorses screw screws seat seats seed seeds shelf shelfs shelves shelveses
shoe shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket sockets soil soils
soup soups spade spades spoon spoons spring springs stair stairs staple staples stapler
staplers stones stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases
swing swings switches taps tape tapes tea teas telescope telescopes tent tents terminal
terminals thermometer thermometers thread threads ties tiles timers tin tins tissue tissues
toilet toilets tomato tomatos tool tools towel towels toy toys tracks tractor tractors trailer
trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses trumpet
trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas
valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano
volcanos wallet wallets watches water waters wax waxes wheelchair wheelchairs whistle whistles
whiteboard whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper
wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard
lanyards trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles
goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes
basement basements foyers lobby lobbies porch porches lavatory lavatories washroom washrooms
pitch pitches court courts corts=ST5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=`W5 tortoises tortoizes=aW5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=mW5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum learning assessment monitoring moderation evaluation communication engagement
participation pace guidance explanation instruction instructions vision vizion=W[5 ethos
culture climate atmosphere relationship relationships rapport routines expectation expectations
transition transitions training supervision supervizion=e[5 accountability ambition aspiration
oversight collaboration discussion dialogue dialog=l[5 intervention interventions tracking
strategies approach approaches achievement outcomes quality consistency knowledge understanding
vocabulary oracy mathematics literacy numeracy criteria objectives objective targets rewards
sanctions sanction consequences inclusion safeguarding punctuality layout deployment grouping
seating rigour rigor=m\5 depth breadth emphasis input inputs begins starts ends ended finishes
finished lasts lasted happens happened covers covered includes listed named says uses mentions
mentioned contains contained meets opens at of for with by from and or to across between before
after during than as if n't follow assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=g^5 act own drive refer reflect anticipate spot
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
unsettling calms calmed calming soothe soothes soothed soothing steady steadies steadied
steadying stabilise stabilize=Q`5 stabilises stabilizes=R`5 stabilised stabilized=S`5
stabilising stabilizing=T`5 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revive revives revived reviving refreshes refreshed refreshing lifted lifting
boost boosts boosted boosting widens widened widening broaden broadens broadened broadening
deepens deepened deepening enrich enriches enriched enriching improves improved strengthens
strengthened strengthening weaken weakens weakened weakening sharpens sharpened sharpening dull
dulls dulled dulling dampen dampens dampened dampening deflate deflates deflating slows slowed
slowing quicken quickens quickened quickening accelerate accelerates accelerated accelerating
hasten hastens hastened hastening halt halts halted halting curb curbs curbed curbing curtail
curtails curtailed curtailing reduces reduced reducing increases increased increasing minimises
minimizes=nb5 minimised minimized=ob5 minimising minimizing=Pc5 maximises maximizes=Qc5
maximised maximized=Rc5 maximising maximizing=Sc5 multiply multiplies multiplied multiplying
doubled doubling halve halves halved halving cement cements cemented cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurtured
nurturing foster fosters fostered fostering breed breeds breeded breeding engender engenders
engendered engendering generate generates generated generating creates created creating produce
produces produced producing yield yields yielded yielding spark sparks sparked sparking spur
spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts
prompted prompting provoking trigger triggers triggered triggering encourages encorages=`e5
encouraging encoraging=ae5 discouraging discoraging=be5 detered detering dissuade dissuades
dissuaded dissuading enable enables enabled enabling disable dizable=me5 disables dizables=ne5
disabled dizabled=oe5 disabling dizabling=Pf5 empowering equips equiped equiping frees freed
freeing releases released releasing liberate liberates liberated liberating unlock unlocks
unlocked unlocking unleash unleashes unleashed unleashing restricts restricted restricting
constrain constrains constrained constraining limits limited limiting confine confines confined
confining hampered hampering hinder hinders hindered hindering holded impede impedes impeded
impeding inhibit inhibits inhibited inhibiting blocked blocking undermine undermines undermined
undermining erode erodes eroded eroding sap saps sapped sapping drained draining deplete
depletes depleted depleting exhaust exhausts exhausting overload overloads overloaded
overloading overwhelming distracting losed engaging motivating demotivating enthusing exciting
interesting captivates captivating hooking transform transforms transformed transforming
changes changed changing shaping moulds moulded moulding drived driving underpined underpining
sustains sustained sustaining supports supporting secures secured securing guarantee guarantees
guaranteed guaranteeing ensures ensured ensuring safeguard safeguards safeguarded protect
protects protected protecting prevent prevents prevented preventing stops stopping rob robs
robbed robbing deprive deprives depriving deny denies denied denying cost costed costing spare
spares spared sparing save saves saved saving allows allowed allowing permit permits permited
permiting force forces forced forcing prod prods prodded prodding nudge nudges nudged nudging
steers steered steering helps helped helping aid aids aided aiding assist assists assisted
assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin ruins
ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting rewarded
rewarding payed influence influense=fl5 influences influenced influencing affecting impact
impacts impacted impacting alter alters altered altering reassuring comfort comforts comforted
comforting unnerve unnerves unnerved unnerving intimidating frighten frightens frightening
scare scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silences silenced silencing focusing refocus refocuses refocused refocusing occupy
occupies occupied occupying busy busies busied busying absorbing immerse immerses immersing
involves involving including exclude excludes excluding isolate isolates isolating divide
divides divided dividing unite unites united uniting bond bonds bonded bonding bind binds
binded binding feed feeds feeded feeding informing explains explained explaining account
accounts accounted accounting narrows narrowed narrowing close closes closing bridged bridging
ease eases eased easing relieve relieves relieving lighten lightens lightened lightening
removes removed removing maked gived keeped leaved bringed send sends sended sending throwed
builds builded getted letted fed drove bred meant means fuelled careful regular joint tight
loose larger inconsistent frequent warm skilful skillful=XQ6 firm brisk rushed vague thorough
constant endless repeated under lack presence presense=cQ6 visibility vizibility=dQ6 sharper
richer calmer neater messier keener abler cleverer friendlier colder softer happier tidier
noisier noizier=RR6 steadier smoother slicker fuller broader narrower fresher livelier duller
tighter looser smarter clearer finer greater lesser shallower firmer politer safer sadder
healthier superior inferior plainer crisper maturer readier dips dipped dip rises rose risen
rise slips slipped slip slid wanes waned fades faded tails tailed grows grew grown shrinks
shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed
evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed
varies varied confidence confidense=\T6 motivation concentration attention curiosity patience
patiense=aT6 excitement energy anxiety frustration boredom resentment goodwill pride enjoyment
belief mood spirits spirit appetite resolve determination resilience resiliense=RU6 commitment
loyalty nerves nerve tempers temper yearly hourly horly=ZU6 nightly fortnightly quarterly
biweekly only july italy ally rally belly lolly holly billy dolly gully folly filly hilly
chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply
rely ply sly homily quickly slowly quietly loudly softly silently directly exactly nearly
partly approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=[W6 manually digitally electronically annually formally
informally publicly privately locally nationally globally internationally horizontally
vertically diagonally anonymously randomly numerically alphabetically chronologically jointly
respectively namely possibly probably presently formerly lately legally officially
automatically evenly equally firstly secondly thirdly lastly kindly thankfully sincerely
faithfully warmly lightly tightly loosely gently firmly mainly mostly largely generally usually
normally typically occasionally frequently rarely elderly likely unlikely costly chiefly solely
purely simply merely temporarily permanently gradually rapidly instantly promptly punctually
subsequently consequently accordingly additionally similarly alternatively conversely
theoretically practically chemically electrically mechanically biologically historically
geographically mathematically scientifically grammatically phonetically visually musically
internally externally centrally remotely virtually completely entirely totally partially wholly
doubly triply singly freely openly sideways heavily slightly apparently evidently clearly
obviously certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=g\6 gain grow fail participate contribute cooperate persevere persist
concentrate reason aspire strive deserve manage drift wander misbehave rush waste ignore
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=[^6 neglects ignores lacks fails thrives flourishes florishes=a^6 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=Y_6 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older
younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=Pa6 literature philosophy
textiles cookery psychology sociology business media algebra geometry plans resources
resorces=\a6 material materials examples wear collect order wash phone email fill stack tuck
knock stay enter exit arrive attend way password route fourteen forteen=Rb6 fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety both other
another our my its your into onto beside since until till near through throughout along around
past towards against among without within upon beyond unlike despite per via whether because
although though unless but nor also either neither all most many some several each every none
just almost perhaps maybe thank thanks dear hello hi tonight afterwards meanwhile saturday
sunday january february march april june august september october november december noon midday
such quite rather never except hands eyes besides plus minus let's it's that's these those
nobody somebody anybody sorry summer autumn winter christmas easter they're he's she's we're
remain remains remained become becomes became becoming stays cannot any very extremely fairly
pretty hugely highly truly absolutely utterly exceptionally least increasingly somewhat little
far much sometimes seldom already genuinely thoroughly noticeably visibly vizibly=ff6 overall
perfectly unusually immensely enormously wonderfully terribly awfully stubbornly worryingly
disappointingly dizappointingly=Qg6 persistently unacceptably pleasingly painfully woefully
encouragingly encoragingly=Wg6 reliably stunningly delightfully frustratingly relentlessly
dangerously needlessly notoriously markedly strikingly decidedly distinctly downright
positively unfailingly supremely eminently acutely chronically desperately hopelessly horribly
dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally
inherently palpably reasonably moderately relatively comparatively marginally insufficiently
inadequately excessively unreasonably disproportionately sufficiently suitably appropriately
uncommonly invariably commonly constantly undeniably unquestionably fiercely passionately
emotionally academically socially technically professionally soon plainly definitely
undoubtedly baby babies crawler crawlers twin sibling classes cohorts reader readers writer
writers mathematician mathematicians coordinator coordinators sencos parent parents carer
carers mother mothers father fathers mum mums dad dads families practitioner practitioners
trainees cleaner cleaners arrival arrivals leaver leavers joiner joiners prefect prefects
bursar bursars middays playmate playmates director directors receptions apprentices someone
ects lsas teams author authors inspector inspectors researcher researchers adviser advizer=Sk6
advisers advizers=Tk6 advisor advisors consultant consultants officer officers clerk technician
technicians principals facilitator volunteer volunteers counsellor counselor therapist lecturer
lecturers newcomers scholars scholar para paras paraprofessional paraprofessionals instructors
keyworker keyworkers pupil's peers pupils' others boys' men women individuals ks1 ks2 ks3 ks4
nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7
s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3
c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s
interviewer reviewer house award awards street lane hill foundation madame professor señor
teachings learnings provisions provizions=]o6 curriculums plannings questionings modellings
feedbacks markings assessments behaviours behaviors=eo6 discussions paces opening openings
endings conclusion conclusions environment environments atmospheres climates ethoses cultures
rapports leaderships managements governances attendances attainments achievements outcome
result standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies knowledges understandings skill skills homeworks sequence sequense=jP7 sequences
structures design designs method methods technique techniques communications organisations
organizations=TQ7 playtimes lunchtimes trainings inductions monitorings evaluations improvement
improvements presentation presentations handwritings spellings deliveries teamworks trackings
datas engagements participations performance performances progression progressions coverage
coverages attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations example exercise exercize=VR7 exercises exercizes=WR7 essay essays signage
signages catering caterings greeting greetings handover handovers briefing briefings dismissals
residential residentials artwork artworks sketchbook sketchbooks tutoring tutorings
recruitments retention retentions appraisal appraizal=PS7 appraisals appraizals=QS7
consultations scrutiny scrutinies oversights tutorial tutorials seminars phrasing phrasings
wording wordings feature features spreads recaps opener openers stimulus stimuluses finale
finales debrief debriefs storytelling storyteling=iS7 storytellings diction dictions classrooms
playgrounds libraries websites newsletters reviews deployments conducts tones voices manner
manners guidances links thinkings reasoning reasonings oracies listenings handling handlings
orders control controls movement movements safeguardings morales uniforms qualities idea
grammar grammars punctuation punctuations pronunciation pronunciations numeracies literacies
memory memories fluency fluencies comprehension comprehensions stamina staminas habit habits
mannerses pacings procedure direction directions groupings modelings accountabilities rigors
rigours alignment alignments preparations timing timings balance balances variety varieties
range ranges opportunity opportunities capacity capacities visions vizions=WV7 command commands
tells commented mention added reported describe described suggested replied asked remarked
recalled recaled=eV7 whispered writes asks describes suggest suggests adds noted state stated
states remark whisper responded voted rate rated agree agreed disagree dizagree=YW7 disagreed
dizagreed=ZW7 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=lW7 titled entitled
headed marked praised praized=QX7 thanked according slogan motto glow text certificate category
criterion protocol regulation regulations statute contract agreement guideline guidelines
checklist memo circular legislation charter declaration bulletin constitution money payment
cheque emails returns equipment booking bookings taxi invoice invoices presenter timekeeper
scribe reviewers observer observers host hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=hY7 postponed delayed
rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous fabulous
terrific tremendous stunning awesome incredible delightful charming gorgeous attractive
appealing impressive admirable commendable praiseworthy praizeworthy=bZ7 laudable exemplary
uplifting compelling compeling=fZ7 stimulating insightful perceptive imaginative inventive
innovative ingenious masterly masterful adept accomplished proficient seamless purposeful
fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic
welcoming harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent
remarkable extraordinary phenomenal breathtaking spectacular sublime flawless faultless
impeccable immaculate enviable unrivalled unrivaled=Q\7 unparalleled enjoyable pleasing
pleasurable gratifying heartening heartwarming promising promizing=Y\7 memorable tasteful
elegant eloquent astute shrewd diligent industrious studious courteous corteous=c\7 respectful
considerate devoted tireless tedious dreary drab uninspiring uninspired uninteresting
monotonous lacklustre lackluster=o\7 lifeless pedestrian mediocre unremarkable mundane humdrum
feeble deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic
patchy erratic haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual
unproductive pointless futile worthless meaningless irrelevant inappropriate unsuitable
unacceptable counterproductive concerning alarming depressing dismal dire appalling
appaling=Y^7 awful terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic
shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd foolish
stupid lax lackadaisical lackadaizical=n^7 sluggish laboured labored=P_7 stilted clunky
cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered unwelcoming
uninviting soulless joyless oppressive overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible wholehearted disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=Yb7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=Wc7
commanding disconcerting flawed harried nagging overcrowded punishing ragged rambling brash
breezy candid celebratory civilised civilized=ec7 cryptic dignified emphatic fitful flabby
flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic
misplaced murky offhand pacey permissive perverse plausible provocative punchy quirky radiant
redundant sensational serene speedy sporadic strenuous superfluous surprising surprizing=gd7
temperamental theatrical turbulent uncompromising uncompromizing=kd7 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=Ue7 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=]e7 militaristic overheated
disastrous dizastrous=`e7 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=Vf7 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=ch7 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=[i7 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=fi7 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=Pj7 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=ak7 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=ok7 disgruntled disingenuous
dizingenuous=Ql7 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail fretful
frivolous fuzzy glum gruff hackneyed harmful hurried hyperactive hypocritical illiterate
inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious insecure
insidious insignificant insular intolerant irksome jaded jittery judgmental judgemental=Tm7
lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious
obsolete obstructive overpriced partisan partizan=bm7 patriarchal perilous petty prejudiced
prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde
rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=in7
unskilful unskillful=jn7 unsuccessful untrained uptight volatile vulgar weary whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=io7
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=aP8 dispirited
divisive divizive=cP8 domineering dour effortless effusive enterprising enterprizing=hP8
erudite exquisite exquizite=jP8 expressive faddish fatuous faulty fraught fulsome ghastly
glorious glowing grating grotty grudging hapless honourable honorable=XQ8 horrid humourless
humorless=ZQ8 imprecise imprecize=[Q8 indecisive indecizive=\Q8 inexpert interminable intrusive
jovial laborious languid lightweight luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=PR8 polished ponderous profitable
profound prosaic raucous reductive riotous rousing rudimentary scattergun scholarly
scintillating shapeless sketchy skilled slack slick snappy snazzy soporific spiritless spirited
stagnant sterile stirring strained strident superlative tame tantalising tantalizing=oR8 tawdry
taxing tepid thrilling thriling=SS8 timely tiresome touching tranquil turgid unassuming
unbalanced unconsidered uncritical underpowered uneventful unflappable unfounded ungainly
uninformed unpolished unrelenting unruffled unskilled unskiled=fS8 unsophisticated unsound
unspectacular unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous
weighty whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=\T8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable lukewarm gallant heroic saintly angelic
diabolical abrupt gullible naive canny wily streetwise streetwize=SU8 comical hilarious amusing
poignant evocative atmospheric exemplified unblemished watertight foolproof stringent
underwhelmed unfazed unperturbed unmoved overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=mV8 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious
contagious riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre cosy
homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy
rubbishy tacky gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious
questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile
trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating exacting
wholesome generous gracious humane compassionate empathetic sincere heartfelt steadfast
dependable reputable esteemed renowned distinguished eminent legendary iconic unforgettable
momentous stupendous formidable potent decisive decizive=mY8 resolute tenacious dogged plucky
feisty vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling controling=[Z8
autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous
aloof sullen irritable obstinate intransigent arrogant conceited pompous pretentious snobbish
elitist devious manipulative dishonest deceitful evasive cagey robotic regimented fusty
middling overdone mismatched misaligned mizaligned=\[8 overstretched overworked thwarted
tarnished marred excruciating unbearable insufferable maddening disturbing distressing
upsetting heartbreaking saddening demoralising demoralizing=k[8 disheartening dispiriting
demeaning degrading daunting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=Z\8 incomparable prized treasured
beloved adorable endearing likeable lovable personable affable genial amiable cordial
hospitable neighbourly neighborly=i\8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=T^8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=\_8 unexceptional undistinguished unenthusiastic
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=l_8 unfulfilling
unfulfiling=m_8 thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=\`8 exemplarily inspirationally inspiringly upliftingly captivatingly engagingly
compellingly stimulatingly motivatingly enrichingly insightfully perceptively imaginatively
inventively innovatively ingeniously masterlily skilfully skillfully=n`8 adeptly accomplishedly
proficiently competently talentedly seamlessly purposefully fruitfully effectively efficiently
successfully worthwhily invaluably meaningfully vibrantly buzzingly dynamically nurturingly
welcomingly harmoniously robustly rigorously meticulously coherently cohesively aspirationally
excellently unsatisfactorily satisfactorily magnificently breathtakingly spectacularly
sublimely flawlessly faultlessly impeccably immaculately enviably unrivalledly unparalleledly
enjoyably pleasurably hearteningly memorably tastefully elegantly articulately eloquently
astutely shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=gb8 respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=kc8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=nd8
sluggishly ploddingly labouredly laboredly=Qe8 stiltedly clunkily clumsily cumbersomely
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
patronizingly=]g8 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=mg8 disinterestedly dizinterestedly=ng8
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=Vj8
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=ej8
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=lk8 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=\l8 disarmingly dizarmingly=]l8 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=gl8
militaristically overheatedly disastrously dizastrously=jl8 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=am8 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=Xn8 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=VP9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=VQ9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=bQ9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=lQ9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=_S9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=mS9 disgruntledly disingenuously dizingenuously=oS9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=XU9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=fU9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=nV9 unskilfully unskillfully=oV9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=RX9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=oX9 domineeringly dourly dorly=QY9
effortlessly effusively energisingly energizingly=TY9 enliveningly enterprisingly
enterprizingly=VY9 eruditely exquisitely exquizitely=XY9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=gY9 horridly humourlessly humorlessly=iY9 imprecisely
imprecizely=jY9 inattentively indecisively indecizively=lY9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=cZ9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=jZ9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=d[9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=S]9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=m]9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=e_9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=fb9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=`d9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=Se9 discouragingly
discoragingly=Te9 dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=Wf9 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=gh9 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=Pk9 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=ok9
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=_m9 brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=So9 dramatic elaborate exploratory faithful fluid frank
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
member nothing non everything talked dragged rushes rushing acts acting fool clown martyr
victim front loath loth wasting dismiss dismisses dismissed view suggestion fend guess stepped
intervened noticed reminded nose noses ought granted obvious cue cues fob fobbed abandons
tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing disregard
disregards disregarded shirk shirks shirked dodge dodges dodged evade evades evaded flout
flouts flouted app software advice disregarding looking bother deal bothering chat happen fault
blame blames blamed blaming culprit culprits guilty brushed sweep swept sweeps aside buck lip
regard heed eye hide hides hid hiding drag drags dragging feet heels idly washed washes washing
forgot forgotten chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended shrug shrugs shrugged laugh laughs laughed waved batted fobs goodbye looks cave caves
caved opt opts opted slacks slacked themselves himself herself knuckle knuckles knuckled dig
digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop paddy
decide decides decided watched stared nodded smiled shuts shutting backs react chatter admin
bury buries buried ducked pretend pretends pretended waits loss odds snail's asking promise
promize=fe: loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam
disturb gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails
bailed checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims
complain complains boast boasts boasted moan moans whine mutter muttered snapped snaps bark
barks barked yell yells yelled scream screamed lectured nag nagged nags confess confessed
concede conceded concedes insisted protest protested scoff scoffed sulk sulked sulks whinge
whinged gossiped rant ranted rants blurt blurted excuse excuses rooted grounded courtesy
cortesy=Ti: wake wonders magic miracles trick difference differense=Zi: injects injected
breathe breathed life potential guessing lacked gap effect domino temperature freedom
permission lie lies root heart benefitted profit profits profited woke wakes hyped geared
cheered perked wound quietened borne bearing impossible owe owes owed owing meaning upshot
consequence consequense=bj: product direct caused resulted resulting decrease therefore thus
hence thereby contributed causing learned adversely instilled instiled=Qk: enhance enhances
enhanced stifle stifles stifled stunt stunts secret factor main stem stems stemmed arise arises
arizes=ak: arose dividends foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=Vl: smile visuals invited required paired introduced scene buddy cured killed
quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries others' rest ripple
fared differently visual explicit using sharing starting handing adding switching swapping
pairing mixing naming praising praizing=\m: rehearsing practising practizing=^m: waiting
pausing banning displaying similarity edge sting pressure folds spill spills spilled spilt
translate translates knocks knocked leaks sprang derive derives derived shifted banned drifted
colours colors=Xn: halfway astray dead sense security stake foothold beneath underneath picking
emerges emerged limbo lurch spells kills kill dependence dependense=jn: dependency independence
independense=ln: contempt whenever disengage dizengage=on: mud dispute argument escaping
mistaking disguising disguizing=Uo: volumes indisputably surely manifestly patently
unmistakably indeed inevitably naturally fortunately interestingly evident apparent undeniable
palpable unmistakable proves prove proved bound itself massively west nest forest guest request
harvest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest seconds
metres points cm percent usual patch league world unfavourably unfavorably=PQ; overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=\Q; easily comfortably distance gulf huge growing compare notch schedule performing
attaining achieving comparison contrast preferable trails trailed underperforms underperformed
shoulders streets miles leagues aspect comparing pale pales paled insignificance par pile heap
colour color=]R; outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked rare arguably character degree calibre amount stacks alongside fare fares
faring vast slight neighbours neighbors=US; counterparts tier beaten tops topped edges edged
pips pipped bested shadow intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly catch catches catching caught night
benchmark reach heights moment inconsistencies unevenly unevenness ages genders greatly
considerably diet postcode depending forecast broadly solidly borderline ri verging bordering
mid b c worth stunted dated garbled bloated skewed entrenched fractured splintered siloed
marooned orphaned overcooked undercooked overegged conviction precision precizion=\U; clarity
feeling clue cohesion urgency dearth shortage paucity scarcity devoid crying conspicuous gaps
exist holes uncared unaccounted uncalled uncaled=nU; awry adrift pear askew trail trailing
failed chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=PW; unrewarded unexplained luck sync aligned rationale momentum skirted
sidestepped basics cracks serve expense reaches revisited revizited=_W; reviewed failings spots
stomach exposed expected delivering critically neatly needed possess experience experiense=kW;
ability faintest slightest foggiest connection relation relevance needs deserved detriment
something happening insufficient awareness scope indication repertoire experiences learnt
achieved gained infrequently inability unable well-trodden earn earning earned corn rationed
celebrated squashed prioritised prioritized=lX; sacrificed obliged justify lying dormant fallow
unopened journals jornals=TY; blank ceased dies died dried vanished vanishes disappeared
dizappeared=\Y; disappears dizappears=]Y; shrivelled shriveled=^Y; shrunk decayed steam puff
mispronounced misread mislabelled mislabeled=eY; mistimed mispitched misdirected misapplied
mizapplied=iY; stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing buying hover hovers hovered surface margins shallows literal marginalised
marginalized=^Z; stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored
untethered unmoored traction purchase footing grounding currency leverage clout weight
backwards concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight telling anticipated tackled recognised recognized=c[; slam
slammed sunk chasm mismatch disconnect contradiction tension gains zero information
misunderstanding common collective discernible particular formal follow-through offers provides
provided drink omits omitted avoids avoided skims skimmed significance blurred underemployed
underoccupied undertaught underfed underled underserved unengaged unguided unpractised
unpractized=j\; unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded
undifferentiated checking discussing revisiting reviziting=U]; one's nobody's somebody's else's
amounts amounted altogether surfaces surfaced featured develops misconception spite adhered
compliance following complying adhering graded judge require requiring needing serious i'd we'd
i'll we'll exceeds tightening addressing immediate estyn inspection afternoons mornings agrees
hear rumour rumor=\^; rumours rumors=]^; reportedly allegedly general perception amongst
widespread splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs jail abusive homeless evicted debt bereaved dying cancer depressed homes household
situation circumstances background claiming domestic violence violense=__; abuse adopted
undercurrent undertone undertones streak vein tinge current noticing wondering impression i'm
blunt picky faint definite air element flavour flavor=S`; appears appeared seemingly supposedly
presumably ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine
sensed opinion unconvinced borders bordered verges side offence offense=j`; pared extinction
hilt brink tugged tooth tongs daggers fought tread treads treading trod trodden stepping
people's other's another's toes flak rap brunt strain pinch burning midnight burnt burned
bursting wits wits' wit's tether baptism cracked whip tied sellotape gaffer willpower somehow
survived survives survive scraped manages headless leash rein bumpy rocky ride gig sell graft
haul uphill battle pound penny pennies shot cliff die death vine nip nips nipped bud runway
leaked leaking seeped bled hollowed mothballed mothbaled=Wc; axed decimated steamrollered
hijacked rack crash pilot launch relaunch nosedived cratered boots hurl chuck cash initiatives
hurled chucked lavished wag wags wagging wagged skin cosmetic official promises promizes=Rd;
specifics jargon promised promized=Ud; earth moon noises noizes=Xd; kick kicks kicked kicking
runaround pillar ranks conspiracy cop voting wolves ruffle ruffling feathers contention blood
curveball googly backed backing pit dogsbody powerpoint bullet acronym carrot flogged laminated
inch swamp swamps swamped awash acronyms plethora deluge morass wealth abundance parachute
parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled experts
mystery shock lull relief fiction painful salutary viewing lick survival existence
existense=Tf; ounce jot inkling semblance modicum scintilla moment's glance qualm murmur hitch
squeak peep qualms beast proposition planet universe swear you'd one'd forgiven excused
assuming coaxed shell shells screaming glimmers bullets proof pudding devil sights shop
military operation blow blows blew hearts hip thieves shrinking violets encyclopaedia
encyclopedia textbook cliche wearing clothes lap laps lapped lapping imaginations flight slice
sliced owns owned stilled stunned pure sheer comedy bliss guesswork duff bum chord minding ship
tiller helm rudder toast roses bonnet chip preaching deckchairs leaps rising rizing=hh; arms
stride sky's curve finishing perfection putty aladdin's store stroke silk overstate commanded
finds niche study restraint seriously cheers feather applause recommend barrel corking belting
ripping winner !of blown sing sings praises praizes=hi; soak soaked soaking cherry stuff de
jackpot clockwork dream extra mile swimmingly plunge bull strides hay splash hash knack nub
teeth bay ear gift taped licked sewn wrapped breath fort reins shoulder smelling smeling=ij;
grief naught fruition alight alive stakes blinder eggshells bill muster onions justice utmost
stead nick fettle groove brief trend sticky cusp verge height peak coal powers pops absolute
sight labour labor=gk; classic piece dab tower oiled knit burner heart's butter bang doctor
bee's cat's dog's mccoy admiration feat unturned sailing sweetness bounds guns punching
sunshine shipshape chapeau bowled stumbling tumble mountain foregone moot sore breakneck arm's
limb freefall shrift slim pickings quibble quarrel bubble fringes cast casts casting pall
favours favors=Xm; gathers gathering gathered risk area areas zones rod stony eternity lifetime
shops fools riding burst bursts busting seams sixes loggerheads crossroads ebb chasing tail
hearted cock rocket size price pouring poring=Vn; scraping shoot shoots slap avail zoned plenty
flounder foul wayside wayzide=`n; final motions boil piste tangent pieces downhill south
begging overboard haywire houses plughole plot rag bearings clanger bombshell bogged
sidetracked sucked scot mick mickey pig's headway tripping aground amok war production weekend
watching wading banging sardines wildfire climb sway ransom kibosh brakes losses mustard throat
ceremony backside laurels rests rested resting fiddle bandwagon gun caution heel cropper
standstill roost snag buffers goalposts reputation remorse mercy bush substitute angel shakes
patchwork blessing goose flash style blueprint vicious slippery dawn economy gesture nod cannon
unto thorn hole alley affair reflection compensation macho herring spanner bitter steep sorts
kilter ark proportion cosh thumb radar illusion siege creek scratch snuff ears neck cuff beam
wane cheap hoof hop warpath uppers hobby soapbox legs knees downward spiral dignity sake
swallow rut pickle vacuum spin daze doldrums wilderness weeds tatters crisis crizis=gR< shreds
meltdown denial jack jam coping managing ok okay saloon panic winded overdue translation haste
sizzle hype muchness ado barred sausage chestnut egged egging fashion man's preach eyebrows
diamond ruled ruling ballpark grace scrape scrapes sank swim skating skim skimming scratches
scratched scratching slipping snowed strictly coated coating sweeping swims roundabouts
teething gruel wasters iceberg cooks kneed reinvent spinning reinventing reinvented rome
whistling dressing gritted arm worlds wrap footed barking mad rote cheese chopping watchers
cobbled cookie cutter paste dime body dusted dribs drabs friend fat fiddling flogging grasping
clutching clutch straws nettle nosed maintenance mighty collar knee jerk mutton dressed nailing
pasture pie hair rearranging tinted coloured colored=SV< stone's sweet fa tear tearing minimum
jury rot mill thumbs twiddling knots toe toed tongue turkeys wounded warts wheat serial
compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker
seekers averse cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters
workers talkers personality personalities self bundle mischief brains conscience consciense=gW<
matriarch patriarch godfather queen king kindred tortured souls tender skinned brake burden
roadblock liability uptake criticise criticize=WX< bloomer bloomers developer developers
adopter adopters prone outbursts tantrums exaggeration moods aggression tempered fused natured
tendency wee angels monsters monster darlings terrors terror dears mites horrors horror madam
madams emperor emperors devils sponges sweethearts toughie toughies brainiacs oddballs weirdos
loudmouths lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn
younger-looking brain villain villains flexible crew crop gang cheeky various backgrounds prize
speller handful pest swayed reasoned rabble mob tribe stream mentality firecracker sweetheart
poppet darling minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight
fence-sitter clockwatcher naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter attention-seeker lone bet achiever linguist sharer joker rebel
comedian brigade estate quickest sportsman helper highers lowers middles stretchers strugglers
sens quietest loudest naughtiest neediest inseparable invisible invizible=o[< generation
pioneer whirlwind coasters rebels thinkers leech freak freaks pain menace suspects sen eal adhd
asd fsm university attainers achievers attainer prior lows highs ables complete artist
storyteller storyteler=k\< performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples apple capsule doorstop saga epic mere virtual heath robinson silos whack rooming
timetabling musical monument shrine ode temple testament lamination glitter deer headlights
everyone's taste acquired mouthful midas golden languishes languish gallery dunk dunks phones
phoned phoning dumpster mary gear autopilot weathered rode thaw relations purr purrs purred
trading trade trades former yesterday's glories glory gild gilds gilded gilding lily plane
tying yourself yorself=[_< venom malice glee tore rip rips ripped plough ploughs blast blasted
powered inhaled devoured devored=i_< swallowed swallows floundered shone pat pats patted
patting trowel haunts haunted ghosts spectre specter=V`< predecessor dose jolt espresso
adrenaline caffeine reality realism subjected treated marched whisked bundled paraded hustled
funnelled funneled=f`< i've we've endured braved withstood waded trawled slogged dozed yawned
fidgeted sighed winced beamed grinned supposed teacher's pet goodness heavens heaven heaven's
pity's goodness' dries drying descended rafters trooped troop troops traipsed traipse sloped
ambled dawdled bustled streamed straggled clattered thundered shambled mooched lumbered
swaggered strutted barrelled barreled=Ub< careered surged wafted pottered milled piled rattle
reel reeled lob lobbed spray sprayed glared glowered scowled smirked leered simpered grimaced
huffed puffed tutted tug scorn steamrolled steamroled=ob< railroaded churned lurched staggered
whizzed ballooned mushroomed snowballed snowbaled=Wc< spiralled spiraled=Xc< paralysed
paralyzed=Yc< ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted
soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir
wasteland silo avalanche catalyst showcase backwater tinderbox keg tilt flounders waffles nods
guts fizz punch zing attack fillers flit flits flitted flitting scuttle scuttled scrawl
scrawled diluted amid trying buzz buzzes hum crackle throb throbbed pulse pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed slump stamped stamping hovering
labours labors=_e< pillars cruising cruizing=ae< blizzard agonising agonizing=ce< curling
sleepwalk sleepwalking flog throats sinking dash grind squib patched tacked shoehorned
crowbarred crammed bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze
oozes oozed exuded mesmerise mesmerize=_f< enthral enthrals wow wowed towers melt melts melted
outburst havoc descend descends degenerate degenerates degenerated dissolve dissolved wrestle
wrestled grapple grappled stumble stumbled languished dominating hijack monopolises
monopolizes=Zg< bombard smother spoonfeed spoonfed cram steamroll railroad raced sped grinds
grinding peter peters petered bounce bounced bouncing brimming oozing bustling teeming dripping
!and forefront firefighting juggling dumbed dumbing watered clinging stare stares staring
gazing gazed plague plagues plagued riddled blighted beset poisonous rife rampant endemic
ingrained waffled rambled rambles hive rounded outlive outlives outlived withstand battling
battles winding glaring gaping blatant blatantly outright fashioned glazed lettering children's
thoughts approval reassurance confirmation validation unimpressed stumped flummoxed glued
downbeat tuned itching raring property luggage angriest mentally squarely accepted famously
stiff concept clicked belonging buy glad concentrating handy esteem wandered wandering captured
capture grabbed hoping fearing dreading relishing craving hating doubting savouring
savoring=gj< longing expecting pretending warmed warms fond regards regarded views viewed
considers perceive identifies empathise empathize=Uk< empathised empathized=Vk< sympathise
sympathize=Wk< related glowed fading occur occurs occurred gist reluctance resolved sought
longed awe wonder despair anticipation disbelief amusement bewilderment teachers' anxieties
captures grab grabs mastered internalised internalized=Pl< remembered probes probed extends
reveal reveals revealed <degree>* elegance vigour vigor=Zl< satisfaction hesitation thirst
hunger zest displayed demonstrated maturity deliberately wilfully intentionally knowingly
gladly proudly excitedly intently angrily seeking clam clams clammed liven livens livened perk
perks cheer brighten freeze freezes froze shies shied recoil viewer viewers blossom life's
nature's notion earthly sulking panicking yearning fretting clowning bluffing fuming squirming
wavering attract escape reaction sympathy mates breathing owning click somewhere trance huff
flap warming responds gravitate gravitates toward occasion bait masked masking feelings pine
pines itch itches ache aches burn burns longs prospect dismay mattered belong cottoned twigged
wised brightened recoiled baulked balked flinched succeed unwillingness hesitancy readiness
refusal favoured favored=]o< indulged fancied assumed assumes imagines figured reckoned senses
concluded outset peace boiling refuge hungers thirsts endure endures apprehensive coy hunch
importance drank drinking champing dawned registered dreams fooled floored flattered touched
wedded attached stung shaken wooed consumed seized overcome humbled fixated obsessed
preoccupied singled faking dreaming testing warranted justified advisable advizable=oP=
bearable sustainable dared bargained digest needn't billed rights optimal warrants belongs
belonged era century decade throwback hangover relic bygone human understandable decency sane
'll growth error manoeuvre development considering intake constraints inexperience
inexperiense=oQ= punched army volley parade catalogue catalog=TR= interruptions drip copying
liberal stingy sudden glimpse ration addition respite drivel twaddle piffle poppycock
gobbledygook claptrap hogwash balderdash codswallop guff tosh smiles uncommon considerable
craft delicacy judgement judgment=oR= preoccupation fixation infatuation contact spectator
sport weapon weapons sauce ingredient secrets trump crowning selling hushed reverent minor
miracle hush ornament hindrance decoration outstay outstays outstayed overstay overstays
overstayed earns fee rent supper teaches aback 'd son daughter tames wring wrings wrung milked
inevitable ubiquitous omnipresent obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=dT= propaganda gatekeeping navel hatchet stitch tag parlour
parlor=kT= tricks disappear dizappear=mT= vanish void ether cattle meat beauty popularity
slanging chocolate teapot poisoned chalice curate's movable moveable revolving echo chamber
ivory chase turf wars achilles cinderella whipping pants coffin ointment haystack china
sweetshop candy cog cogs tipping changer changers brainer event stranglehold chokehold dampener
damper handbrake innovation castles ships gestures rhetoric victory weasel motherhood fur
unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead disguise
disguize=lV= metre litre kilometre kilometer=oV= kilogram smack smacks smacked reek reeks
reeked desperation defeat flatters overstates undersells goosebumps chills tingle lump
speechless shivers bless !many honour honor=dW= honours honors=eW= commend wallpaper drowsy
saddened pity appalled appaled=kW= recognition celebrating rescue rescues rescued salvage
salvaged redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed
privilege congratulated commended applauded flourished florished=aX= thrived celebration lucky
fortunate however mustn't they'd essential imperative developing sorting rethinking reviewing
updating additional suffice reservation plea advised advized=TY= wondered cried begs screams
fix remedy cure overhaul shake usefully afford recommendation ripe rid what's ideally urge
implore beg advise advize=hY= propose recommendations suggestions recommended ebi ebis wwws
exploring fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp update
retirement reset reboot rejig urged mileage musts pressing dive battering leap upturn downturn
succeeded matured mellowed mend bedded bedding crept creeping edging inched inching flatline
flatlined plateau plateaued turnaround comeback renaissance revival hitherto ago previous giant
enormous massive significant forwards conquered outgrown flagged revolutionised
revolutionized=g[= revitalised revitalized=h[= rejuvenated waning dwindling eradicated
eliminated sliding dipping flagging recovering strongly recovered rallied rebounded crashed
leapt zoomed litter rapid worsening worsen lowered profile travelled traveled=_\= achieves
attains attained perform performs performed fulfil fulfils embedding embeds gaining
circumstance situations extent conditions kinds length ratio deadline eh chooses organises
organizes=U]= misbehaving scrapped object solve research I suppose guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms
attainment8 progress8 dives retrieval spaced continuous passport metacognition metacognitive
formative summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg ilp iep pru
eblr triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps
nfer sats adaptive cognitive schema dialogic causation chronology premium individual personal
journey jorney=f_= mindset load organiser organizer=i_= organisers organizers=j_= assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Z`= subitising subitizing=[`= sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister majority minority
habitually periodically o'clock thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses tons raft multitude myriad precious interaction copious abundant plentiful
countless numerous umpteen limitless substantial disproportionate significantly figure emerge
equals aspects layer fibre sacred solves fixes resolves hell stock carpeting hears iota whit
hived farmed siphoned packed shoved carted packing stew vegetate housed housing grounds seals
sin childminding wraps wrapping burying hushes smuggle smuggled shelve shelved massage massages
massaged doctored airbrush airbrushed sanitise sanitize=kc= sanitised sanitized=lc= sugarcoat
sugarcoated cherrypick twist twisted tucked squirrelled squirreled=Sd= stuffed footnote
footnotes appendix spreadsheets sneaked sneak snuck brushing shrugging shelter shelters
sheltering plucked conjured magicked snatched plucks conjures dreamt dreamed conjure cooked
fiddled rig rigged gamed gaming fag cigarette packet guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=^e= rolled rolls straightaway fate ducking dodging swerve swerved deflect deflects
deflected tiptoe tiptoes tiptoeing pussyfoot pussyfooting skirting danced dancing shying
conflict fobbing dine dines dined dining traded stray strays strayed straying tips tipped veer
veers veered veering shades shaded creep creeps bleeds morph morphs morphed evening clearing
banter sarcasm monologue monolog=Pg= interrogation generalities helplessness passivity
repetition verged wanders shuffle melee hurry din ourselves orselves=\g= gnawing gnaws gnawed
chipping chips chipped knocking suck sucks sucking stuffing !the tainted clouded fanned fanning
flames suspicion knell doom piles piling heaped heaping misery mizery=Uh= agony flattering
unflattering disguises disguizes=Yh= disguised disguized=Zh= conceal conceals belie belies
belied partial sells disservice overstated understate understates understated oversell
oversells overclaim overclaims overclaimed overplay overplays bigs bigged risks inflated
overinflated estimate hinged hinging fumes shoestring shouldered shouldering shore shores
shored shoring prop props propped propping anchored spearhead spearheads spearheaded mastermind
masterminds masterminded orchestrate orchestrates orchestrated turbocharge turbocharges
supercharge supercharged swinging swung maggot eejit innocent skive skives skiving skived
slacking shirking doss dossing dossed lollygagging goofing horsing monkeying faff faffs faffing
faffed footling pratting dawdle dawdles dawdling dallying gallivanting lazing vegetating
michael baiting rile riled riling twiddle twiddles twiddled counting rioted swagger freewheeled
freewheeling daydreamed amazement astonishment discredit eternal lasting funnily fairness
defence defense=dk= favour favor=ek= deigned condescended dares uplifted oftener theory
principle practises practizes=mk= deed exists existed travel attraction contrasts knits slot
slots whittled dived wade wades butt butts butted paused roots impetus lustre luster=al=
inroads dent sprout sprouted snowball snowballs dote cornered collared buttonholed accosted
waylaid dole doles doled doling dished dishing fling flung detentions churn churns churning
crank cranks cranked trot trots trotted forth policed honoured honored=bm= observed breach lord
lords lorded lording digging latch latches latched latching aide creams creamed creaming hemmed
boxed typing pad darker hotter fierce albeit charmless quibbles criticisms faults frills
counted hoot arithmetic rusty husk selves anywhere shots reigns reigned tyrannises
tyrannizes=in= looms loomed god spotlight driver's clamour clamor=on= clamours clamors=Po=
smells smelt stink stinks headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=bo= pussycat reining worship worships
fills filled camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir
planets countries centuries mightn't 've pose poses posing alleged purported nominal nominally
ostensible notional notionally boils boiled devour devor=eP> devours devors=fP> soaks epitome
essence essense=iP> embodiment antithesis caricature parody health infancy foothills reels
precisely precizely=RQ> mildly stranger outsider remind section clocked discovered accustomed
co pre multi semi entry received stocked supervised supervized=bQ> intentioned numbing
destroying hoc baked crystal sensitivity competence competense=jQ> ranging centred user
universally staffed whelming loaded explanatory indulgent congratulatory crumbs scraps
leftovers 's motoring racing romping coordination articulation hotbed island mass fancies
whisker discharges obligations commitments alright usp vibe zipped crawl crawls crawled trundle
trundles bounces canter canters condition repair odour sniffed sneezed faulted zings fizzes
crackles grates clunks underwhelms changeover metallic monotone razor placing rates addresses
micro lend lends lent strange peculiar weird bizarre puzzling outlook searching probing
pertinent !number acoustics output demeanour demeanor=UT> conditioning raid v shouty draughty
drifting recovery sparingly placed allocated positioned thumbed documented versed primed
schooled honed dress applies timed reacts reacted unwell dud loser gaggle voucher chill gloom
accuracy fidelity distrust mistrust friction animosity rivalry harmony unease discontent
painted upward trajectory breakthrough milestone setback necessity constraint festival solving
major source sorce=hU> mucking fooling larking naughtiness disobedience disobediense=mU>
reckoning yardstick proven exam exceeded sub abnormal sleep rolling tripped lips texts child's
batting sweat eyelid hums slotted clicks pinpoint surgical laser laserlike forensic seasoned
pro veteran swiss tee lure lures lured begged behold witness gladden gladdens swell swells
cockles grin stripes crust accomplishment dos do's bettering topping bettered unbettered
unimprovable unfaultable champagne future scientist destined greatness package you're gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 mountains tanker cocked blowing donkey spadework legwork prose
retell zinged blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched
sown dna safety bloodstream marrow veins heft mojo sheen appeal hardened scarred vaunted fabled
instance intrigued wi fi recording pointing cycled gender grains sketch dissolves float floats
floated evaporate cooled spun bye shepherd samaritan parenting autism guide guides actions fees
payments items item loan loans consent manchester london verb verbs tom conductor conductors
insulator median mode noun nouns multiple frequency vis edition analysis analyzis=lZ>
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
vizited=k`> expire noticeboard posted pinned contractors marshal emergency evacuation legal
mandatory snowing adjective adverb abbreviation notify submit submitted logged accompanied
renewed forbidden eligible liable cent mm km kg ml litres degrees decibels school's trust's
class's academy's judgements judgments=oa> proverb catchphrase punchline clean howled solar
lunar rainy ramadan eid diwali anti incident incidents ambassador ambassadors modal equation
equations sensory physical phyzical=db> reopen appoint hire invented login signature misheard
miscounted voltage volume unauthorised unauthorized=ob> authorised authorized=Pc> absences
absentee absentees absenteeism signatures woodland fetch diploma enunciated printed holder
sleepers eyesight g o disk wage elections injuries ankle graze bruise bruize=fc> bump vowels
sides persons calculate calculated estimated perimeter probability gradient investigate fabrics
poet practised practized=Td> mime cartoon knelt folded enquiry argues cited voiced quotes
refers referred recommends advises advizes=ad> manual webpage receipt whilst interviewed
declared yourselves yorselves=hd> mondays tuesdays wednesdays thursdays fridays suggesting
implying judging grading rating arguing assessed evaluated scored verdict implied ranking pros
cons recited recites chanted aloud stanza canto stating describing whereas discrete logbook
principles enters arrives conducted sealed scanned moral categories prefixes suffixes debts
bills fines arrears refund refunds permissions requests application applications referral
referrals reference referense=]f> references query queries assignment assignments appointments
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
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
We wondered where … happens.
Where would we find …?
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
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
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
VAG
vague-quantity
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
i5j5c5d5e5n4X`6of>0120345006000789::;<;000=0>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1
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
k1Xk1Yk1Zk1[k1[k1\k1\k1]k1^k1\k1_k1`k1ak1\k1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1mk1nk1ok1gk1Pl1Ql1R
l1gk1Sl1Tl1Ul1Vl1gk1Wl1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1`l1`l1`l1`l1`l1bl1`l1cl1`l1`l1`l1`l1`l1`l1`
l1`l1`l1`l1`l1`l1dl1`l1el1`l1`l1`l1`l1`l1fl1`l1gl1hl1`l1`l1`l1`l1`l1`l1`l1`l1`l1`l1`l1`l1`l1`l1`
l1`l1il1jl1`l1kl1kl1`l1ll1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1ml1nl1ml1o
l1Pm1Qm1Rm1ol1ol1Sm1ol1Tm1Tm1Um1Vm1Vm1Vm1Qm1Vm1Wm1Pm1Xm1Vm1Vm1Vm1Ym1Vm1Vm1Vm1Vm1Vm1Vm1Vm1Vm1Vm1V
m1Vm1Vm1Vm1Zm1Zm1[m1\m1Zm1Zm1]m1^m1_m1`m1am1Zm1bm1Zm1cm1dm1em1Zm1fm1dm1gm1hm1im1_m1jm1km1lm1km1m
m1nm1om1Pn1Qn1Qn1Rn1Qn1Sn1Sn1Tn1Qn1Un1Tn1Tn1Vn1Wn1Xn1Yn1Qn1Qn1Qn1Qn1Zn1[n1[n1Zn1Zn1Zn1Qn1\n1Tn1Z
n1Qn1Qn1Zn1Zn1Zn1]n1^n1Zn1_n1Zn1`n1_n1an1Zn1`n1Zn1[n1Zn1[n1Zn1Zn1Zn1Zn1[n1Zn1Qn1Zn1Qn1Qn1Zn1bn1c
n1\n1dn1dn1Zn1Zn1Zn1Qn1Zn1Qn1[n1Qn1en1fn1gn1hn1in1in1in1in1in1jn1in1jn1jn1jn1jn1kn1jn1jn1jn1jn1j
n1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1ln1mn1nn1nn1on1jn1jn1jn1Po1jn1jn1Qo1Ro1So1jn1To1To1jn1j
n1Uo1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1Vo1jn1jn1jn1Wo1X
o1jn1Yo1Xo1jn1Yo1Xo1Xo1Zo1jn1jn1jn1jn1[o1jn1jn1jn1jn1jn1[o1jn1jn1Vo1jn1jn1\o1jn1jn1jn1jn1jn1jn1]
o1jn1jn1jn1jn1^o1jn1jn1jn1jn1jn1jn1jn1jn1_o1`o1ao1bo1bo1bo1co1do1eo1fo1`o1`o1`o1go1ho1io1jo1ko1l
o1mo1no1oo1PP2oo1QP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2[P2aP2[P2[P2[P2bP2cP2dP2eP2fP2g
P2hP2iP2jP2kP2lP2mP2mP2nP2mP2oP2mP2nP2mP2mP2mP2nP2mP2mP2mP2mP2mP2PQ2QQ2RQ2mP2mP2mP2mP2mP2SQ2mP2T
Q2mP2mP2mP2mP2mP2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2]Q2_Q2`Q2aQ2bQ2cQ2dQ2eQ2fQ2gQ2gQ2bQ2bQ2hQ2iQ2bQ2j
Q2kQ2lQ2bQ2mQ2nQ2oQ2PR2QR2RR2SR2TR2UR2]Q2VR2bQ2bQ2WR2bQ2]Q2XR2YR2ZR2[R2\R2YR2bQ2bQ2]R2^R2_R2bQ2b
Q2`R2aR2bR2bQ2cR2bQ2dR2eR2fR2gR2hR2iR2jR2kR2bQ2lR2mR2]Q2nR2bQ2oR2PS2]Q2]Q2QS2RS2bQ2SS2TS2US2VS2W
S2XS2YS2ZS2[S2\S2]S2^S2_S2bQ2`S2aS2bS2cS2YR2YR2dS2eS2fS2gS2hS2bQ2iS2bQ2jS2bQ2bQ2bQ2bQ2bQ2kS2bQ2b
Q2bQ2bQ2bQ2bQ2lS2]Q2mS2bQ2nS2]Q2oS2PT2QT2]Q2]Q2RT2bQ2ST2bQ2TT2UT2VT2]Q2WT2bQ2XT2bQ2YT2bQ2bQ2bQ2b
Q2bQ2bQ2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2nQ2iT2bQ2jT2bQ2kT2bQ2lT2bQ2bQ2mT2nT2oT2bQ2b
Q2bQ2PU2QU2bQ2RU2SU2TU2gS2UU2]Q2VU2WU2XU2bQ2YU2ZU2bQ2bQ2[U2\U2bQ2YR2YR2bQ2bQ2]U2^U2_U2bQ2bQ2bQ2`
U2aU2bU2YR2cU2dU2YR2eU2eU2fU2gU2hU2iU2jU2bQ2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2bQ2XV2YV2ZV2b
Q2]Q2[V2\V2]V2]Q2^V2]Q2]Q2_V2]Q2`V2YR2aV2bV2cV2bQ2dV2dV2bQ2bQ2bQ2eV2fV2gV2hV2iV2jV2kV2lV2bQ2]Q2b
Q2mV2nV2YR2oV2bQ2YR2YR2PW2YR2QW2YR2RW2SW2TW2UW2VW2YR2WW2YR2XW2YR2bQ2bQ2YR2YW2bQ2ZW2bQ2bQ2[W2\W2b
Q2bQ2bQ2bQ2]W2bQ2^W2_W2`W2bQ2bQ2aW2bW2bQ2cW2bQ2dW2bQ2eW2bQ2fW2bQ2gW2hW2iW2jW2kW2lW2mW2nW2mW2mW2o
W2PX2QX2mW2QX2RX2SX2mW2TX2UX2VX2WX2XX2YX2mW2ZX2[X2\X2]X2mW2^X2mW2_X2mW2`X2\X2aX2bX2cX2dX2cX2eX2f
X2gX2mW2mW2hX2mW2mW2mW2mW2iX2mW2mW2mW2mW2mW2mW2mW2mW2jX2mW2mW2cX2mW2cX2kX2lX2mW2mW2mW2mX2mW2mW2n
X2oX2PY2QY2RY2SY2TY2TY2TY2UY2PY2VY2WY2mW2PY2XY2YY2ZY2[Y2\Y2]Y2^Y2mW2_Y2mW2mW2mW2`Y2aY2bY2cY2dY2m
W2eY2mW2fY2gY2mW2mW2hY2mW2mW2iY2jY2kY2lY2mY2nY2mW2mW2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]
Z2^Z2_Z2`Z2aZ2bZ2cZ2cZ2cZ2dZ2eZ2fZ2mW2gZ2mW2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y
[2Z[2[[2\[2][2^[2_[2mW2mW2`[2mW2mW2a[2mW2PY2b[2mW2c[2d[2mW2mW2e[2mW2f[2g[2h[2i[2j[2mW2k[2mW2mW2l
[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2\X2mW2h\2i\2j
\2k\2l\2m\2n\2o\2P]2Q]2R]2S]2R]2T]2U]2V]2W]2X]2X]2Q]2Y]2Q]2Q]2Q]2Z]2[]2\]2]]2^]2_]2^]2^]2`]2^]2^
]2a]2b]2c]2b]2d]2e]2f]2g]2b]2h]2b]2i]2b]2j]2k]2l]2m]2n]2o]2n]2P^2Q^2R^2S^2T^2n]2U^2n]2V^2n]2n]2n
]2W^2X^2Y^2n]2Z^2[^2\^2]^2^^2_^2n]2`^2n]2a^2n]2n]2n]2n]2n]2b^2n]2c^2d^2e^2n]2n]2f^2n]2n]2g^2h^2i
^2n]2j^2k^2l^2n]2n]2m^2n^2o^2n]2P_2Q_2R_2n]2n]2n]2S_2n]2n]2n]2n]2T_2U_2n]2n]2V_2n]2W_2n]2n]2n]2n
]2n]2n]2n]2n]2X_2n]2Y_2n]2n]2n]2Z_2n]2n]2n]2n]2n]2[_2\_2n]2n]2n]2]_2n]2^_2k^2n]2n]2__2n]2`_2a_2n
]2n]2n]2n]2n]2n]2n]2n]2n]2n]2b_2n]2n]2n]2c_2n]2n]2n]2n]2n]2d_2n]2e_2n]2f_2n]2n]2n]2g_2h_2n]2n]2n
]2n]2n]2i_2i_2n]2n]2n]2n]2j_2k_2l_2n]2m_2n_2o_2n]2n]2n]2n]2n]2P`2Q`2n]2n]2n]2n]2R`2S`2T`2n]2n]2n
]2U`2V`2n]2n]2W`2n]2n]2n]2X`2Y`2Z`2n]2n]2n]2[`2n]2\`2n]2n]2]`2n]2n]2\`2n]2^`2n]2n]2_`2``2a`2b`2n
]2n]2n]2c`2n]2d`2d`2e`2n]2n]2n]2f`2g`2n]2n]2n]2n]2h`2n]2i`2i`2`^2j`2k`2n]2n]2n]2n]2l`2n]2m`2n]2n
`2n]2o`2n]2n]2n]2Pa2n]2n]2n]2n]2n]2Qa2n]2Ra2n]2n]2n]2n]2n]2n]2Sa2n]2n]2n]2n]2Ta2Ua2n]2Va2n]2Wa2n
]2Xa2Ya2n]2n]2Za2n]2n]2n]2n]2n]2[a2n]2\a2]a2^a2n]2n]2n]2n]2n]2n]2_a2n]2n]2`a2aa2n]2n]2n]2n]2n]2b
a2ca2ca2da2ea2fa2n]2ga2n]2n]2V_2n]2n]2n]2n]2n]2ha2n]2n]2ia2n]2n]2ja2n]2n]2n]2ka2n]2n]2n]2la2n]2m
a2n]2na2n]2n]2n]2oa2n]2n]2Pb2Qb2n]2n]2Rb2n]2Sb2n]2Tb2n]2n]2n]2n]2U^2n]2n]2Ub2Vb2Wb2^`2Xb2Yb2n]2n
]2Zb2n]2[b2n]2n]2n]2n]2n]2n]2n]2\b2\b2]b2n]2n]2^b2S^2_b2n]2n]2`b2ab2bb2cb2n]2n]2db2n]2eb2n]2fb2n
]2n]2n]2n]2n]2n]2n]2n]2gb2n]2o`2n]2hb2n]2n]2ib2n]2n]2jb2n]2kb2n]2n]2n]2n]2n]2lb2n]2mb2n]2nb2n]2^
`2n]2n]2n]2ob2n]2Pc2n]2Qc2n]2Rc2Sc2n]2n]2n]2n]2n]2Tc2n]2Uc2n]2Vc2Wc2db2\b2Xc2n]2Yc2n]2Zc2[c2n]2n
]2\c2]c2n]2n]2n]2n]2^c2_c2n]2n]2n]2n]2`c2ac2bc2n]2n]2n]2n]2cc2dc2n]2n]2n]2ec2fc2gc2n]2n]2n]2hc2n
]2ic2jc2kc2lc2mc2n]2n]2n]2nc2n]2oc2n]2n]2Pd2Qd2n]2n]2n]2Rd2Sd2Td2n]2Ud2n]2Vd2n]2n]2n]2n]2n]2Wd2n
]2Y^2n]2Xd2Yd2Zd2n]2[d2\d2n]2n]2n]2]d2n]2n]2n]2^d2_d2`d2n]2ad2bd2cd2n]2n]2n]2n]2n]2n]2n]2dd2n]2e
d2n]2n]2n]2n]2n]2n]2n]2fd2n]2n]2Rb2gd2n]2n]2n]2hd2n]2id2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2jd2n
]2kd2n]2n]2n]2n]2ld2n]2\b2n]2md2n]2nd2od2Pe2Qe2Re2n]2n]2n]2Se2Te2Ue2Ve2We2n]2n]2n]2n]2n]2Xe2k^2n
]2n]2n]2Ye2n]2Ze2Qa2n]2n]2^`2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n]2n
]2n]2n]2n]2n]2n]2[e2\e2]e2n]2n]2^e2n]2n]2n]2n]2n]2n]2_e2n]2n]2n]2`e2ae2be2n]2n]2n]2n]2n]2n]2n]2n
]2n]2ce2n]2de2n]2ee2Y`2n]2n]2fe2ge2he2ie2Pa2n]2je2n]2n]2n]2n]2n]2n]2ke2le2me2ne2oe2Pf2n]2ka2n]2n
]2Qf2Rf2n]2n]2n]2n]2n]2Sf2Tf2n]2n]2n]2n]2n]2Uf2n]2n]2n]2n]2n]2Vf2n]2n]2n]2n]2n]2n]2Wf2n]2n]2n]2n
]2n]2Xf2Yf2n]2n]2Zf2n]2n]2n]2n]2n]2[f2n]2n]2n]2n]2n]2n]2n]2\f2n]2n]2n]2]f2n]2^f2_f2`f2af2bf2n]2Y
^2kd2n]2n]2cf2df2n]2n]2n]2n]2n]2n]2ef2n]2ff2gf2n]2n]2n]2Wd2Wd2hf2n]2n]2n]2n]2n]2n]2if2kd2n]2n]2n
]2n]2n]2n]2n]2n]2n]2n]2n]2n]2jf2kf2n]2lf2n]2Y^2n]2n]2n]2n]2n]2mf2n]2n]2n]2n]2n]2nf2of2n]2n]2n]2P
g2n]2Qg2n]2Rg2Sg2Tg2Ug2n]2Vg2Wg2Xg2n]2Y^2n]2Yg2Zg2[g2n]2\g2]g2^g2_g2`g2^g2^g2ag2bg2cg2^g2dg2^g2e
g2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2gg2Yh2Zh2[h2\h2gg2]h2^h2_h2`h2ah2bh2c
h2dh2eh2fh2fh2gg2gg2gh2gg2hh2ih2jh2kh2lh2mh2nh2fh2oh2Pi2Pi2Qi2Ri2Si2Ti2Ui2Vi2ch2Wi2Xi2Yi2ch2^h2Z
i2[i2\i2]i2^i2ch2_i2`i2ch2ai2bi2ci2di2ei2fi2gi2gi2hi2gi2ii2ii2ji2ki2li2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2U
j2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2hj2lj2mj2nj2oj2Pk2Pk2Qk2Rk2S
k2Tk2Uk2Vk2Wk2Pk2Pk2Pk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2Pk2Pk2dk2ek2fk2gk2hk2ik2jk2kk2lk2gk2j
k2mk2ik2nk2ok2Pl2lk2hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2Ql2hk2hk2Rl2Sl2Tl2Ul2Vl2Wl2Xl2hk2hk2Yl2Z
l2hk2hk2Rl2hk2[l2\l2hk2hk2hk2]l2lk2^l2_l2`l2al2bl2hk2cl2dl2hk2hk2el2bl2fl2hk2Rl2hk2hk2hk2Rl2hk2h
k2hk2hk2gl2hl2hk2hk2cl2il2hk2jl2jl2kl2hk2hk2hk2hk2hk2ll2hk2Rl2hk2hk2hk2ml2hk2hk2hk2hk2hk2nl2ol2P
m2hk2hk2Pm2hk2hk2hk2Qm2hk2hk2Rm2hk2hk2hk2Sm2hk2hk2Tm2hk2hk2hk2hk2Rl2hk2hk2hk2hk2Um2Qm2Rl2hk2Vm2W
m2lk2Xm2Ym2Zm2jl2[m2\m2hk2]m2hk2hk2hk2hk2hk2hk2Rl2hk2^m2_m2`m2hk2hk2am2hk2hk2hk2hk2hk2bm2cm2dm2h
k2em2fm2gm2hk2hm2hm2hk2hk2im2im2im2hk2jm2km2gm2hk2lm2em2em2gm2hk2Ym2mm2ik2hk2hk2hk2hk2hk2hk2nm2W
l2om2jl2hk2hk2hk2hk2lk2jl2hk2hk2Pn2Qn2Rn2em2Rl2hk2hk2hk2Rl2hk2em2Sn2Tn2hk2em2hk2gm2hk2jl2Un2hk2h
k2hk2Rl2hk2Vn2Wn2hk2hk2hk2hk2hk2Xn2hk2jl2Wl2Yn2hk2hk2jl2jl2kl2hk2hk2hk2Zn2hk2[n2hk2\n2]n2^n2hk2h
k2hk2_n2hk2`n2`n2Rl2an2bn2cn2hk2hk2hk2hk2hk2hk2cn2hk2hk2dn2hk2en2fn2hk2gn2lk2ik2hk2lk2hn2in2lk2h
k2jn2jl2kn2hk2ln2mn2nn2hk2hk2hk2hk2hk2on2hk2hk2hk2Po2hk2Qo2hk2hk2Ro2So2hk2hk2Rl2hk2Ym2om2jl2hk2h
k2hk2hk2hk2hk2hk2To2Uo2Vo2Wo2Xo2Yo2Zo2Zo2[o2hk2hk2hk2hk2Zo2Zo2\o2]o2^o2hk2Zo2_o2Zo2`o2hk2ao2bo2c
o2do2eo2fo2go2hk2hk2hk2hk2ho2io2jo2hk2hk2hk2hk2hk2ko2hk2hk2hk2lo2mo2no2oo2PP3QP3RP3hk2hk2hk2hk2h
k2hk2hk2SP3hk2hk2TP3hk2]l2hk2UP3hk2lk2VP3WP3XP3hk2XP3XP3YP3hk2ZP3[P3\P3hk2]P3ik2hk2^P3_P3`P3hk2_
P3aP3bP3cP3_P3hk2hk2dP3hk2lk2eP3hk2hk2hk2hk2hk2Rl2ik2lk2fP3hk2hk2fP3hk2gP3hk2hk2hP3lk2iP3hk2hk2h
k2lk2hk2jP3hk2kP3hk2hk2Rl2hk2hk2hk2hk2hk2lP3hk2hk2hk2mP3hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2hk2nP3h
k2oP3hk2hk2hk2Rl2hk2PQ3QQ3RQ3hk2SQ3TQ3hk2hk2UQ3UQ3hk2VQ3hk2WQ3XQ3YQ3ZQ3[Q3\Q3hk2]Q3]Q3^Q3_Q3`Q3a
Q3]Q3hk2bQ3nl2ml2hk2hk2hk2hk2hk2hk2Rl2hk2hk2cQ3dQ3hk2hk2hk2hk2hk2eQ3fQ3hk2hk2hk2gQ3hk2hk2hk2hQ3i
Q3jQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3gR3hR3i
R3hR3jR3hR3kR3lR3mR3kR3nR3oR3PS3hR3QS3kR3kR3kR3RS3SS3TS3US3VS3WS3US3XS3YS3SS3ZS3SS3US3[S3US3\S3\
S3US3US3SS3]S3^S3_S3`S3aS3bS3cS3dS3eS3fS3gS3hS3^S3iS3^S3jS3kS3lS3mS3nS3oS3PT3PT3QT3RT3^S3jS3ST3^
S3^S3^S3TT3UT3VT3WT3XT3^S3YT3ZT3[T3^S3\T3^S3]T3^T3_T3`T3aT3bT3cT3dT3eT3fT3gT3hT3iT3jT3kT3lT3mT3n
T3oT3PU3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3[U3\U3]U3]U3]U3]U3]U3]U3^U3_U3]U3]U3]U3]U3]U3]U3]U3]U3]U3]
U3]U3]U3`U3]U3aU3bU3cU3cU3]U3]U3]U3]U3]U3]U3]U3dU3]U3eU3]U3fU3gU3hU3iU3jU3]U3kU3lU3mU3nU3]U3]U3]
U3oU3]U3PV3]U3]U3QV3RV3SV3]U3TV3]U3]U3]U3]U3]U3]U3UV3]U3]U3]U3]U3]U3]U3]U3]U3VV3]U3]U3]U3]U3]U3]
U3]U3]U3]U3]U3]U3]U3]U3]U3WV3XV3]U3]U3]U3YV3]U3]U3ZV3[V3]U3]U3]U3]U3\V3]V3^V3_V3`V3aV3bV3bV3cV3d
V3eV3fV3gV3hV3iV3jV3jV3jV3kV3lV3]U3mV3]U3]U3]U3nV3oV3PW3QW3]U3RW3]U3SW3]U3_V3^V3]U3TW3TW3]U3UV3]
U3]U3]U3UW3]U3]U3_V3]U3]U3]U3]U3]U3]U3]U3]U3]U3]U3]U3]U3]U3VW3WW3XW3WW3UV3YW3]U3]U3]U3]U3]U3ZW3[
W3\W3]W3^W3_W3`W3aW3bW3]U3]U3]U3cW3dW3eW3fW3gW3]U3]U3]U3]U3]U3hW3iW3jW3UV3cU3kW3lW3]U3]U3mW3cU3]
U3]U3]U3]U3]U3nW3]U3]U3]U3]U3oW3PX3QX3RX3]U3]U3SX3]U3TX3]U3]U3^V3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_
X3`X3aX3bX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3bX3bX3bX3[
Y3\Y3]Y3^Y3_Y3`X3`Y3bX3aY3bY3cY3dY3eY3eY3fY3gY3eY3eY3hY3iY3jY3kY3lY3mY3eY3nY3oY3eY3PZ3eY3QZ3RZ3S
Z3TZ3UZ3VZ3eY3eY3eY3WZ3eY3XZ3YZ3ZZ3[Z3eY3\Z3eY3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3dZ3eZ3fZ3gZ3gZ3hZ3iZ3jZ3j
Z3kZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3gZ3lZ3mZ3nZ3oZ3P[3gZ3Q[3R[3S[3T[3T[3T[3U[3V[3W[3X[3V
[3V[3V[3V[3V[3V[3V[3V[3V[3V[3V[3V[3V[3Y[3Z[3V[3V[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3h[3i[3j
[3k[3l[3m[3n[3o[3P\3Q\3R\3R\3R\3R\3R\3R\3S\3T\3T\3R\3R\3R\3R\3R\3U\3V\3W\3X\3Y\3Z\3[\3\\3]\3^\3_
\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3R]3[]3\]3]]3^
]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3R]3R]3R]3R]3l]3m]3n]3n]3o]3n]3n]3n]3P^3n]3n]3n]3Q^3R^3S
^3T^3U^3V^3R]3W^3X^3R]3R]3R]3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3R]3R]3c^3d^3e^3f^3f^3g^3h^3i^3j^3k^3l
^3m^3n^3o^3P_3Q_3R_3S_3T_3U_3V_3W_3X_3Y_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3f_3V
_3j_3k_3l_3Z_3m_3n_3n_3m_3m_3n_3o_3P`3n_3Q`3m_3m_3m_3R`3f_3m_3f_3f_3f_3f_3f_3S`3T`3U`3f_3m_3f_3f
_3f_3m_3m_3k_3m_3m_3m_3m_3m_3f_3f_3f_3V`3f_3W`3W`3f_3X`3Y`3Z`3m_3[`3\`3Q`3]`3f_3R`3f_3R`3^`3^`3f
_3m_3f_3f_3f_3f_3f_3_`3``3a`3b`3c`3d`3d`3d`3d`3d`3e`3f`3g`3h`3i`3j`3k`3j`3l`3d`3m`3n`3o`3Pa3Pa3Q
a3Ra3Sa3d`3Ta3Ua3Va3Pa3Wa3Xa3Ya3Xa3d`3d`3Za3d`3d`3d`3[a3d`3d`3d`3d`3d`3d`3d`3d`3\a3Xa3d`3d`3]a3m
`3m`3^a3_a3`a3aa3ba3m`3m`3m`3ca3m`3ca3m`3ca3da3m`3ea3m`3m`3m`3fa3ga3ha3m`3m`3m`3m`3m`3m`3m`3m`3m
`3m`3m`3m`3ia3m`3m`3m`3ja3ka3la3m`3ma3m`3na3oa3Pb3oa3oa3m`3Qb3m`3m`3Rb3Sb3???????Tb3????????????
??????????????Tb3??????????????????????????????????????????Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3;;;]b3]b3]b3]
b3]b3]b3]b3]b3]b3]b3]b3]b3^b3_b3]b3]b3`b3ab3bb3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3cb3db3eb3fb3]b3]
b3]b3]b3]b3]b3]b3]b3]b3]b3gb3hb3]b3]b3]b3]b3]b3]b3ib3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3jb3kb3]b3]
b3]b3lb3mb3]b3]b3]b3]b3]b3nb3]b3ob3]b3]b3]b3Pc3Qc3]b3]b3]b3Rc3]b3]b3Sc3Tc3]b3Uc3]b3]b3]b3]b3]b3V
c3]b3Wc3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3Xc3Y
c3Zc3]b3[c3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3]b3\c3]b3]b3]c3^c3_c3`c3]b3ac3]b3]b3]b3]
b3]b3bc3]b3cc3dc3]b3]b3]b3]b3]b3]b3ec3fc3gc3]b3hc3]b3]b3]b3]b3]b3ic3]b3jc3]b3]b3]b3kc3]b3lc3mc3]
b3]b3nc3oc3Pd3]b3]b3]b3]b3]b3]b3]b3]b3Qd3]b3Rd3]b3Sd3]b3Td3]b3Ud3Vd3Wd3]b3Xd3Yd3Zd3[d3\d3]d3^d3_
d3`d3ad3bd3cd3dd3ed3ed3fd3gd3hd3id3jd3kd3ld3md3nd3od3Pe3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3Qe3Qe3Qe3Q
e3[e3\e3]e3^e3_e3`e3ae3be3ce3ce3de3ee3de3fe3ge3he3ie3je3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3V
f3Xf3Yf3Vf3Vf3Vf3Vf3Vf3Vf3Zf3Vf3Vf3Vf3[f3\f3]f3^f3_f3]f3`f3`f3]f3\f3\f3af3af3af3bf3af3af3cf3af3d
f3af3ef3ff3af3af3gf3gf3hf3gf3if3if3jf3if3if3kf3if3lf3mf3nf3of3of3of3of3of3of3of3of3Pg3of3of3of3o
f3Qg3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3Rg3of3of3of3Sg3Tg3nf3Ug3of3Vg3Wg3X
g3of3of3of3Yg3Zg3[g3of3\g3of3of3of3of3of3of3of3of3of3of3of3of3of3]g3of3of3]g3of3of3^g3of3of3of3o
f3of3of3of3of3of3of3of3of3of3_g3of3of3of3`g3of3ag3of3bg3of3of3of3of3of3cg3of3of3of3of3of3of3of3d
g3of3eg3of3fg3gg3of3of3of3of3of3of3of3of3of3of3of3of3hg3ig3jg3of3of3of3kg3lg3of3of3of3mg3ng3of3o
f3of3of3of3of3of3of3of3of3of3of3of3of3og3Ph3Qh3Rh3Sh3of3Th3of3of3Uh3of3of3of3of3of3Vh3of3of3of3W
h3Xh3Yh3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3Zh3of3[h3of3of3of3of3of3of3of3\h3of3Uh3of3o
f3]h3^h3of3_h3`h3ah3[h3of3of3of3of3of3of3of3of3of3of3of3Zh3[h3of3bh3ch3of3of3of3of3of3dh3eh3fh3g
h3hh3eh3eh3ih3of3of3of3of3]g3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3Rh3of3jh3kh3lh3of3of3o
f3of3of3of3of3Xg3of3of3mh3nh3of3of3of3cg3of3oh3of3Pi3Qi3of3Ri3of3Si3of3of3of3of3of3of3of3of3of3o
f3Ti3of3of3Ui3Vi3of3of3of3of3of3of3of3of3of3of3of3Wi3of3of3of3Xi3of3Yi3of3of3of3of3of3of3of3of3o
f3of3of3of3of3Zi3of3of3of3[i3of3of3of3of3of3of3of3of3of3\i3of3of3Rh3of3Rh3Rh3og3]i3Rh3Rh3of3^i3o
f3Rh3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3of3o
f3of3of3of3of3of3of3of3of3of3of3_i3Rh3of3of3of3Zh3`i3of3of3of3of3of3Rh3of3of3of3ai3of3of3bi3of3o
f3`g3of3of3of3of3of3Rh3of3of3of3of3of3of3of3Rh3of3of3of3of3of3of3of3of3of3of3of3of3of3Rh3of3of3o
f3of3Rh3ci3di3of3ei3of3fi3gi3hi3Rh3ii3Rh3Rh3ji3ki3Rh3Rh3Rh3Rh3li3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3mi3Rh3Rh3Rh3Rh3Rh3Rh3Rh3ni3Rh3Rh3Rh3Rh3R
h3oi3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Pj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Qj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Sj3Rh3R
h3Rh3Rh3Tj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Uj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Vj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Wj3Rh3Rh3mi3Rh3Xj3Rh3Rh3Rh3Rh3Rh3Yj3li3Rh3Zj3R
h3Rh3Rh3Rh3Rh3Rh3[j3\j3Sj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3]j3Rh3Rh3Rh3^j3_j3Rh3_j3_j3Rh3Rh3Rh3Rh3Rh3R
h3_j3Rh3Rh3Rh3Rh3Rh3Rh3Rh3`j3aj3bj3cj3Rh3Rh3dj3dj3ej3Rh3Rh3Rh3fj3Rh3gj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3hj3Rh3Rh3Rh3Rh3Rh3Rh3ij3Rh3Rh3Rh3Rh3Rh3Rh3Rh3jj3Rh3Rh3Rh3Rh3kj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3lj3Rh3Rh3Rh3mj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3nj3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3oj3Pk3Qk3Rk3Rh3Rh3Rh3Rh3Sk3Rh3Rh3Rh3gj3Rh3Rh3Tk3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Uk3Rh3Vk3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Sk3Rh3Rh3Rh3Rh3Rh3Rh3Wk3Rh3Rh3Rh3_j3Rh3Xk3Rh3Yk3Z
k3Rh3Rh3Rh3Rh3Rh3Rh3Rh3_j3Rh3Rh3Rh3Rh3Rh3Rh3Rh3[k3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3li3Rh3\k3Rh3Rh3]k3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3^k3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Yk3Rh3Rh3Rh3Rh3_k3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3`k3Rh3ak3Rh3bk3Rh3Rh3Rh3Rh3ck3dk3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3ek3Rh3fk3Rh3gk3Rh3Rh3R
h3Rh3hk3ik3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3jk3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3kk3Rh3Rh3Rh3Rh3lk3l
k3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3mk3Rh3Rh3Rh3Rh3li3Rh3Rh3Rh3Rh3nk3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3mi3Rh3Rh3Rh3Rh3Rh3Rh3Rh3mi3Rh3Rh3Rh3Rh3Rh3Rh3ok3Rh3Rh3Rh3Rh3R
h3Rh3mk3mk3Pl3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Ql3Rl3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Zk3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Sl3Rh3Tl3Ul3Rh3Rh3Rh3Rh3Vl3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3ci3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3_j3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3R
h3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Rh3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Xl3Wl3Wl3Wl3Wl3Wl3Wl3Yl3Wl3Zl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3[l3Wl3[l3Wl3Wl3Wl3[l3\l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3]l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3[l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3^l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3_l3_l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3`l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3al3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3[l3Wl3Wl3Wl3Wl3b
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3cl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3[l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3dl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3el3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3W
l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3_l3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3Wl3fl3g
l3hl3il3il3il3il3il3jl3il3il3il3il3il3kl3il3ll3il3il3il3gl3gl3il3gl3ml3nl3ol3Pm3Qm3Rm3il3Sm3il3i
l3il3il3il3il3Tm3il3Um3Vm3Wm3Xm3Ym3Vm3Vm3Zm3[m3Vm3\m3]m3Vm3^m3_m3`m3am3Vm3bm3cm3`m3`m3dm3em3fm3g
m3hm3im3Vm3`m3`m3jm3`m3fm3km3Vm3lm3mm3`m3nm3om3Pn3em3Qn3Qn3Rn3Sn3Qn3Qn3Tn3Un3Vn3Qn3Wn3Xn3Yn3Zn3Q
n3Qn3Qn3Qn3Qn3Qn3Qn3Qn3[n3Qn3\n3]n3Qn3Qn3Qn3Qn3Qn3^n3Qn3Qn3Qn3_n3Qn3Qn3`n3Qn3Qn3_n3_n3an3bn3Qn3c
n3Qn3dn3Qn3en3Qn3fn3Qn3gn3hn3Qn3Qn3Qn3in3jn3kn3ln3mn3nn3Qn3Qn3Qn3on3Qn3Qn3Po3Qo3Ro3Qn3So3Qn3Qn3Q
n3To3Qn3Uo3Qn3Qn3Qn3Qn3Vo3Qn3Wo3Qn3Qn3Xo3Qn3Qn3Yo3Qn3Qn3Zo3Zo3[o3Zo3Zo3Zo3Zo3Zo3\o3Zo3Zo3Zo3]o3Z
o3Zo3^o3_o3`o3ao3Zo3Zo3Zo3Zo3Zo3Zo3bo3co3Zo3Zo3do3eo3fo3go3ho3Zo3io3Zo3Zo3Zo3Zo3Zo3Zo3Zo3jo3ko3Z
o3lo3Zo3Zo3Zo3Zo3Zo3Zo3mo3Zo3Zo3no3Zo3oo3PP4QP4RP4Zo3SP4Zo3Zo3Zo3Zo3Zo3TP4UP4VP4WP4Zo3Zo3XP4YP4Z
P4Zo3Zo3[P4\P4]P4^P4_P4`P4aP4bP4cP4Zo3cP4Zo3dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4nP4oP4oP4PQ4QQ4RQ4Zo3S
Q4TQ4UQ4VQ4WQ4XQ4Zo3Zo3YQ4ZQ4[Q4\Q4Zo3Zo3Zo3]Q4Zo3Zo3Zo3Zo3Zo3Zo3^Q4_Q4Zo3Zo3`Q4aQ4`Q4bQ4cQ4dQ4Z
o3eQ4Zo3Zo3fQ4gQ4Zo3hQ4Zo3hQ4Zo3Zo3Zo3Zo3iQ4Zo3jQ4Zo3Zo3Zo3kQ4lQ4lQ4lQ4lQ4mQ4nQ4oQ4PR4QR4lQ4RR4S
R4TR4UR4lQ4lQ4lQ4lQ4VR4lQ4WR4XR4WR4YR4lQ4lQ4ZR4lQ4lQ4XR4[R4\R4]R4lQ4^R4lQ4lQ4_R4lQ4`R4aR4bR4lQ4c
R4lQ4dR4lQ4ZR4lQ4eR4lQ4fR4lQ4gR4lQ4gR4lQ4hR4lQ4lQ4lQ4lQ4lQ4iR4lQ4jR4kR4lQ4lQ4lQ4lR4iR4lQ4mR4nR4l
Q4oR4lQ4lQ4lQ4lQ4PS4lQ4lQ4lQ4lQ4lQ4lQ4lQ4lQ4lQ4lQ4lQ4QS4lQ4RS4lQ4lQ4lQ4SS4lQ4lQ4lQ4lQ4lQ4TS4lQ4W
R4lQ4WR4lQ4WR4lQ4US4lQ4WR4lQ4VS4WS4XS4XS4XS4XS4XS4XS4YS4ZS4XS4[S4\S4]S4XS4XS4^S4_S4`S4XS4aS4YS4b
S4XS4XS4cS4dS4eS4fS4XS4XS4XS4gS4XS4hS4XS4XS4iS4jS4kS4kS4XS4XS4XS4XS4XS4lS4mS4nS4XS4XS4XS4XS4oS4X
S4XS4XS4PT4QT4QT4QT4QT4RT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4QT4ST4QT4QT4QT4QT4QT4QT4QT4Q
T4QT4QT4QT4TT4UT4QT4QT4QT4QT4QT4VT4QT4QT4QT4QT4WT4QT4QT4QT4QT4QT4QT4QT4QT4QT4XT4YT4ZT4[T4YT4YT4\
T4]T4^T4_T4YT4`T4aT4bT4cT4cT4cT4cT4cT4dT4cT4cT4cT4eT4fT4gT4gT4hT4iT4gT4gT4jT4gT4gT4gT4gT4kT4gT4l
T4mT4nT4oT4PU4QU4RU4SU4TU4UU4TU4TU4VU4TU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4^U4^U4aU4aU4aU4^U4^U4^U4b
U4cU4cU4cU4dU4eU4fU4cU4cU4gU4hU4iU4cU4cU4cU4cU4cU4cU4cU4cU4cU4cU4jU4cU4kU4cU4cU4lU4mU4nU4oU4PV4Q
V4RV4SV4TV4nU4UV4VV4WV4XV4XV4YV4XV4XV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4iV4jV4kV4l
V4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4aW4bW4cW4dW4eW4fW4fW4fW4gW4hW4i
W4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4UX4VX4WX4XX4YX4YX4YX4ZX4[X4[X4\X4]X4^X4[X4_X4_X4`X4aX4bX4aX4c
X4dX4eX4aX4aX4aX4fX4_X4_X4gX4hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4SY4SY4TY4UY4SY4VY4WY4XY4YY4ZY4[
Y4\Y4]Y4^Y4_Y4`Y4aY4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4jY4kY4lY4mY4nY4oY4oY4oY4PZ4QZ4RZ4PZ4SZ4TZ4UZ4V
Z4VZ4VZ4WZ4WZ4XZ4YZ4ZZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4hZ4iZ4jZ4kZ4lZ4lZ4mZ4mZ4mZ4n
Z4nZ4nZ4mZ4mZ4mZ4oZ4P[4P[4P[4P[4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e
[4f[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4Q\4Q\4Q\4Q\4Q\4T\4T\4U\4V\4Q\4Q\4W\4X\4X\4X\4X\4X
\4Y\4X\4X\4Z\4[\4\\4]\4^\4^\4_\4`\4a\4b\4c\4b\4d\4d\4e\4f\4g\4h\4h\4h\4h\4i\4j\4k\4l\4m\4n\4o\4P
]4Q]4R]4S]4T]4Q]4R]4U]4R]4R]4R]4R]4R]4R]4R]4V]4R]4W]4R]4X]4R]4Y]4Z]4[]4R]4R]4R]4R]4R]4R]4R]4R]4R
]4R]4R]4\]4R]4R]4R]4]]4^]4_]4^]4`]4R]4R]4a]4b]4R]4R]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4n]4o]4P
^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4a^4b^4b^4c^4b^4d^4e^4f^4b^4g^4h^4i^4j^4j^4j
^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4U_4U_4U_4V_4W_4X_4Y_4Z_4Z_4Z_4[_4\_4Z_4]_4Z_4Z_4^_4__4`_4a_4a
_4a_4a_4b_4a_4c_4d_4e_4f_4f_4f_4g_4g_4h_4i_4i_4j_4k_4l_4m_4n_4n_4n_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W
`4X`4Y`4X`4Z`4[`4\`4]`4^`4_`4``4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4m`4n`4o`4m`4m`4m`4m`4m`4Pa4P
a4Qa4m`4m`4m`4Ra4Sa4Ta4Ua4Va4Wa4Va4Xa4Ya4Va4Va4Za4[a4\a4]a4^a4^a4^a4_a4`a4aa4ba4ca4da4ea4fa4ga4h
a4ia4ja4ka4la4ma4ma4na4oa4Pb4Qb4Qb4Rb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4Zb4\b4]b4^b4]b4]b4]b4]b4]b4_
b4]b4`b4ab4bb4cb4db4eb4fb4gb4fb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]
c4^c4_c4`c4ac4bc4cc4dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Pd4Pd4Pd4Pd4Pd4Pd4Pd4Pd4Qd4Rd4Sd4Td4U
d4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4ed4fd4gd4hd4id4jd4kd4ld4md4md4nd4od4Pe4Qe4Re4S
e4Te4Te4Se4Te4Te4Te4Te4Te4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4]e4]e4^e4_e4`e4ae4be4ce4ce4ce4de4ee4ce4c
e4ce4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4^f4^f4_f4`f4af4a
f4bf4cf4df4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Pg4Rg4Pg4Sg4Pg4Tg4Pg4Pg4Pg4Pg4Pg4Pg4Ug4Vg4Wg4X
g4Yg4Zg4[g4\g4]g4\g4^g4_g4`g4ag4bg4cg4dg4eg4eg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Ph4Ph4Qh4Rh4R
h4Sh4Th4Uh4Vh4Wh4Vh4Xh4Wh4Wh4Wh4Wh4Vh4Wh4Yh4Wh4Wh4Wh4Wh4Wh4Wh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4e
h4fh4fh4gh4hh4ih4jh4kh4lh4mh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4ai4b
i4ci4di4ei4fi4gi4hi4ii4ii4ji4ki4li4mi4li4li4ni4oi4Pj4Qj4Rj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4[j4]
j4]j4]j4^j4_j4`j4`j4`j4`j4`j4`j4`j4aj4bj4cj4cj4dj4ej4fj4ej4ej4gj4hj4ij4jj4kj4kj4kj4lj4mj4nj4nj4o
j4Pk4Qk4Pk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Xk4Xk4Yk4Zk4[k4Zk4Zk4Zk4\k4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4gk4hk4i
k4jk4kk4lk4lk4mk4nk4ok4Pl4Ql4Ql4Ql4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Xl4Yl4Yl4Zl4[l4\l4]l4^l4_l4_l4_l4`l4a
l4al4bl4cl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4el4el4fl4gl4hl4il4jl4kl4ll4ml4nl4o
l4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Vm4Wm4Xm4Ym4Zm4Zm4[m4\m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4im4j
m4km4lm4mm4nm4om4Pn4Pn4Pn4Pn4Pn4Qn4Pn4Pn4Pn4Rn4Sn4Pn4Pn4Pn4Pn4Tn4Pn4Un4Pn4Pn4Vn4Wn4Xn4Yn4Zn4[n4\
n4]n4^n4_n4`n4`n4`n4an4`n4`n4bn4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So4To4Uo4Vo4Wo4X
o4Yo4Zo4Xo4[o4\o4]o4^o4_o4_o4`o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4lo4lo4mo4no4oo4PP5QP5RP5SP5T
P5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5^P5_P5`P5aP5bP5cP5dP5dP5eP5fP5gP5hP5hP5iP5jP5kP5lP5mP5nP5oP5P
Q5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5_Q5_Q5`Q5aQ5bQ5bQ5bQ5cQ5dQ5eQ5eQ5eQ5fQ5gQ5hQ5iQ5j
Q5jQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5UR5VR5UR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5f
R5gR5hR5iR5jR5kR5lR5lR5mR5nR5oR5PS5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5aS5b
S5bS5cS5dS5eS5dS5dS5eS5dS5eS5eS5fS5gS5hS5iS5jS5gS5kS5lS5mS5nS5oS5oS5PT5QT5RT5ST5ST5ST5TT5UT5VT5W
T5XT5VT5WT5YT5ZT5ZT5[T5\T5]T5^T5_T5`T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5S
U5TU5UU5VU5WU5WU5XU5YU5ZU5[U5\U5\U5]U5^U5_U5`U5aU5bU5cU5dU5eU5eU5fU5gU5hU5iU5jU5kU5kU5lU5mU5nU5o
U5oU5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5n
V5oV5PW5PW5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5l
W5mW5nW5oW5PX5oW5QX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5k
X5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5j
Y5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5^Z5_Z5`Z5`Z5`Z5aZ5bZ5cZ5cZ5cZ5dZ5eZ5f
Z5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5`[5a[5b[5c[5d[5e
[5f[5g[5h[5i[5j[5k[5l[5m[5n[5o[5P\5o[5o[5Q\5R\5S\5T\5U\5V\5V\5W\5X\5Y\5Z\5[\5[\5\\5]\5^\5_\5`\5a
\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5n\5n\5n\5o\5P]5Q]5R]5S]5S]5T]5U]5U]5V]5W]5X]5Y]5Z]5[]5\]5]
]5^]5_]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5X^5Y^5Z^5[^5\
^5]^5^^5_^5`^5a^5b^5c^5a^5d^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^5n^5n^5o^5o^5o^5P_5Q_5R_5S_5T_5U_5V_5W
_5X_5X_5Y_5Z_5[_5[_5\_5]_5]_5]_5^_5__5`_5a_5b_5c_5d_5d_5e_5f_5g_5h_5i_5j_5j_5k_5l_5m_5n_5o_5P`5Q
`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5[`5\`5]`5^`5_`5_`5``5``5``5a`5b`5c`5d`5d`5e`5f`5g`5h`5i`5j`5k
`5l`5m`5n`5o`5Pa5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5ea5fa5ga5ha5ia5j
a5ka5la5la5la5ma5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_b5`b5ab5bb5cb5db5eb5fb5g
b5hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Qc5Qc5Qc5Rc5Sc5Tc5Tc5Tc5Tc5Tc5Tc5Tc5Tc5Tc5Uc5Tc5Tc5Tc5Tc5Tc5Vc5V
c5Wc5Vc5Xc5Vc5Yc5Zc5[c5\c5]c5^c5^c5^c5_c5`c5ac5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5kc5lc5lc5lc5m
c5nc5nc5nc5nc5nc5oc5oc5oc5Pd5Qd5Rd5Sd5Td5Sd5Sd5Sd5Ud5Ud5Sd5Vd5Wd5Wd5Xd5Wd5Wd5Yd5Wd5Zd5Zd5Zd5Zd5Z
d5Zd5Zd5Zd5Zd5Zd5Zd5Zd5Zd5[d5\d5]d5\d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5P
e5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Pe5Qe5Re5Se5Te5Te5Ue5Ve5W
e5Xe5Ye5Ze5[e5[e5\e5]e5\e5^e5\e5^e5_e5`e5ae5_e5be5ce5de5ee5fe5ee5ee5ee5ee5ge5ge5he5he5ie5je5je5k
e5ke5je5le5me5ne5ne5oe5Pf5Pf5Pf5Qf5Rf5Rf5Rf5Sf5Tf5Uf5Sf5Sf5Sf5Sf5Vf5Sf5Sf5Sf5Wf5Wf5Wf5Xf5Yf5Zf5[
f5[f5[f5[f5\f5]f5^f5_f5`f5af5bf5bf5cf5df5df5df5df5df5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5of5Pg5Qg5Rg5R
g5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5Zg5[g5\g5]g5]g5]g5^g5_g5^g5`g5ag5bg5cg5dg5dg5dg5dg5eg5fg5gg5hg5ig5jg5i
g5kg5kg5kg5kg5kg5kg5lg5kg5kg5mg5mg5ng5og5Ph5Qh5Rh5Sh5Sh5Sh5Th5Uh5Vh5Wh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5[
h5_h5`h5ah5ah5bh5ah5ah5ch5dh5dh5eh5fh5fh5gh5hh5hh5ih5jh5jh5jh5jh5kh5jh5lh5mh5nh5oh5Pi5Pi5Qi5Qi5Q
i5Ri5Ri5Si5Ti5Ui5Ui5Ui5Vi5Vi5Ui5Ui5Wi5Ui5Ui5Ui5Ui5Ui5Ui5Ui5Ui5Vi5Ui5Ui5Ui5Ui5Ui5Ui5Ui5Xi5Yi5Zi5Z
i5[i5[i5[i5[i5\i5\i5\i5\i5\i5\i5\i5\i5\i5\i5]i5^i5_i5`i5ai5bi5_i5ci5di5di5di5_i5_i5ei5_i5fi5_i5_
i5gi5hi5ii5_i5ji5_i5ki5li5mi5ni5oi5Pj5Qj5_i5Rj5Sj5Sj5Tj5Uj5Sj5Sj5Sj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_
j5`j5aj5aj5aj5aj5aj5aj5aj5aj5bj5cj5dj5ej5fj5gj5fj5fj5fj5hj5fj5fj5fj5ij5jj5kj5lj5mj5kj5nj5oj5oj5P
k5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5`k5ak5bk5bk5ck5dk5ek5ek5ek5fk5fk5fk5fk5fk5f
k5gk5gk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Pl5Pl5Pl5Pl5Ql5Rl5Sl5Sl5Sl5Sl5Sl5Sl5Sl5Tl5Tl5Tl5Tl5Tl5Tl5T
l5Tl5Tl5Tl5Ul5Vl5Wl5Wl5Xl5Xl5Xl5Yl5Zl5[l5\l5\l5\l5\l5\l5]l5^l5_l5`l5al5bl5cl5dl5el5el5el5fl5el5g
l5hl5hl5hl5hl5hl5il5il5il5il5jl5kl5kl5ll5ml5nl5ol5ol5ol5ol5Pm5Pm5Qm5Rm5Rm5Rm5Rm5Rm5Sm5Tm5Um5Vm5W
m5Xm5Ym5Ym5Ym5Zm5[m5Zm5\m5Zm5]m5^m5_m5`m5am5bm5cm5dm5em5fm5gm5hm5im5jm5km5lm5mm5nm5om5Pn5Qn5Rn5S
n5Tn5Un5Vn5Un5Wn5Xn5Wn5Xn5Wn5Wn5Xn5Yn5Zn5Zn5[n5\n5]n5^n5_n5`n5an5bn5bn5bn5bn5cn5dn5en5fn5fn5fn5g
n5hn5in5jn5kn5ln5mn5nn5on5on5Po5on5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Yo5Yo5Yo5Yo5Yo5Zo5[o5\o5]o5^o5_o5`
o5ao5bo5co5do5eo5eo5eo5eo5fo5eo5eo5eo5eo5go5ho5ho5ho5ho5ho5ho5ho5ho5ho5ho5io5jo5ko5lo5lo5mo5no5n
o5oo5PP6PP6QP6RP6SP6SP6TP6TP6UP6SP6TP6TP6TP6VP6WP6XP6YP6YP6ZP6[P6\P6]P6^P6^P6^P6_P6`P6_P6_P6aP6b
P6cP6dP6dP6eP6fP6fP6fP6fP6fP6gP6hP6gP6gP6iP6jP6kP6lP6mP6mP6nP6nP6nP6nP6nP6nP6oP6PQ6PQ6PQ6PQ6QQ6Q
Q6RQ6SQ6SQ6SQ6TQ6SQ6UQ6VQ6WQ6XQ6XQ6YQ6ZQ6ZQ6ZQ6ZQ6[Q6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6dQ6dQ6eQ6fQ6d
Q6dQ6dQ6dQ6dQ6dQ6gQ6hQ6dQ6dQ6dQ6iQ6jQ6jQ6kQ6lQ6lQ6mQ6lQ6lQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6VR6WR6WR6W
R6XR6XR6YR6ZR6[R6[R6\R6]R6^R6_R6`R6`R6aR6bR6cR6cR6cR6dR6eR6fR6gR6fR6hR6iR6jR6kR6kR6lR6mR6mR6nR6o
R6PS6PS6PS6PS6PS6PS6PS6PS6PS6PS6PS6QS6RS6SS6TS6TS6US6VS6VS6VS6WS6XS6YS6ZS6[S6[S6[S6\S6]S6^S6_S6`
S6aS6bS6cS6dS6eS6eS6fS6gS6gS6gS6gS6gS6gS6hS6iS6jS6jS6kS6lS6mS6nS6nS6oS6PT6PT6PT6PT6QT6QT6QT6QT6Q
T6QT6QT6RT6RT6RT6ST6RT6RT6TT6UT6UT6VT6WT6XT6YT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6fT6gT6h
T6iT6jT6kT6lT6mT6nT6oT6PU6QU6RU6SU6TU6UU6VU6VU6WU6WU6XU6YU6YU6ZU6[U6\U6\U6\U6\U6\U6]U6^U6_U6`U6`
U6`U6aU6bU6cU6dU6eU6fU6fU6fU6fU6fU6fU6gU6hU6iU6jU6kU6lU6mU6mU6mU6nU6nU6mU6oU6PV6QV6RV6SV6TV6TV6T
V6UV6TV6TV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6aV6bV6bV6bV6bV6bV6bV6cV6dV6eV6eV6eV6fV6gV6hV6hV6iV6j
V6kV6jV6lV6mV6nV6oV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6WW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6eW6fW6g
W6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6UX6VX6WX6WX6XX6YX6YX6ZX6[X6[X6[X6[X6[X6\X6]X6^X6^X6_X6_
X6_X6`X6aX6bX6cX6dX6eX6fX6gX6gX6hX6iX6hX6jX6kX6kX6lX6mX6mX6nX6mX6oX6oX6oX6PY6QY6oX6oX6oX6RY6SY6T
Y6UY6VY6VY6WY6XY6YY6YY6ZY6[Y6[Y6[Y6\Y6\Y6]Y6]Y6^Y6^Y6_Y6^Y6`Y6aY6aY6aY6aY6bY6cY6dY6eY6fY6gY6hY6i
Y6jY6kY6lY6lY6mY6mY6nY6oY6oY6PZ6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6e
Z6eZ6eZ6eZ6fZ6fZ6eZ6eZ6eZ6eZ6eZ6eZ6gZ6hZ6hZ6hZ6hZ6iZ6hZ6jZ6jZ6hZ6hZ6hZ6jZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6P
[6Q[6Q[6Q[6P[6Q[6R[6Q[6Q[6R[6S[6Q[6R[6R[6Q[6Q[6Q[6Q[6P[6P[6P[6P[6T[6U[6V[6V[6W[6W[6W[6W[6W[6W[6X
[6W[6Y[6W[6W[6Z[6[[6\[6][6^[6_[6`[6`[6a[6b[6c[6c[6d[6d[6d[6d[6d[6d[6d[6d[6d[6d[6d[6d[6d[6e[6e[6e
[6e[6e[6e[6e[6f[6g[6g[6g[6g[6g[6g[6g[6h[6i[6i[6i[6i[6i[6i[6j[6j[6j[6j[6k[6l[6m[6n[6n[6o[6o[6P\6Q
\6R\6S\6T\6U\6V\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6]\6_\6`\6a\6a\6b\6c\6d\6d\6d\6d\6d\6d\6d\6d\6d\6e\6f
\6g\6h\6i\6j\6k\6l\6m\6n\6m\6o\6P]6Q]6R]6S]6S]6T]6T]6T]6U]6T]6T]6V]6W]6W]6X]6X]6Y]6Z]6[]6\]6]]6]
]6^]6^]6^]6_]6^]6^]6^]6^]6`]6`]6^]6^]6^]6^]6^]6^]6^]6^]6^]6a]6a]6b]6c]6c]6c]6c]6d]6d]6d]6e]6f]6g
]6h]6h]6i]6j]6i]6i]6i]6i]6k]6k]6k]6l]6l]6l]6l]6l]6l]6m]6m]6n]6o]6o]6o]6P^6P^6P^6P^6P^6P^6P^6P^6P
^6Q^6R^6S^6T^6U^6U^6U^6U^6U^6U^6U^6V^6V^6V^6V^6W^6V^6X^6Y^6Z^6[^6\^6]^6]^6]^6]^6^^6_^6_^6_^6_^6`
^6`^6_^6`^6_^6`^6`^6a^6b^6b^6b^6`^6`^6`^6c^6d^6e^6e^6e^6e^6e^6e^6e^6e^6f^6g^6h^6h^6h^6h^6i^6j^6j
^6j^6j^6j^6j^6k^6l^6l^6m^6n^6o^6P_6P_6Q_6Q_6R_6R_6S_6T_6U_6U_6U_6U_6V_6V_6W_6X_6Y_6Y_6Y_6Y_6Z_6Z
_6Z_6[_6\_6]_6^_6^_6^_6^_6^_6^_6^_6^_6^_6^_6^_6__6__6`_6a_6a_6b_6c_6c_6d_6d_6e_6e_6f_6f_6f_6f_6g
_6g_6g_6g_6h_6i_6i_6i_6i_6i_6i_6i_6i_6i_6i_6i_6i_6i_6j_6j_6k_6k_6k_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l
_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6l_6m_6n_6n_6n_6n_6o_6o_6o_6P`6Q`6Q`6R`6R`6R`6S`6S
`6S`6T`6T`6U`6V`6W`6W`6X`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6``6a`6b`6c`6d`6e`6f`6g`6h`6h`6h`6h`6h`6h`6i
`6j`6k`6l`6m`6n`6o`6o`6Pa6Pa6Qa6Ra6Ra6Ra6Ra6Ra6Sa6Sa6Sa6Sa6Sa6Sa6Sa6Sa6Ta6Ua6Ua6Va6Va6Va6Va6Ua6U
a6Wa6Xa6Ya6Za6[a6\a6]a6]a6]a6]a6^a6_a6_a6`a6_a6aa6ba6ba6ba6ca6ca6da6ea6fa6ga6ha6ia6ja6ka6ka6la6l
a6ma6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Ub6Ub6Ub6Ub6Vb6Wb6Xb6Yb6Yb6Zb6Zb6Zb6Zb6[b6\b6]b6]b6]b6]b6^b6^b6^b6^
b6^b6_b6_b6`b6ab6bb6cb6cb6db6eb6fb6fb6gb6hb6hb6ib6ib6ib6jb6jb6jb6kb6kb6kb6lb6mb6nb6nb6nb6ob6ob6o
b6ob6ob6ob6ob6Pc6Qc6Rc6Rc6Rc6Sc6Sc6Sc6Sc6Sc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6c
c6dc6ec6fc6gc6ec6hc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Sd6Td6Td6Td6Ud6Ud6Ud6Vd6Wd6Wd6Wd6Xd6Xd6Y
d6Yd6Zd6[d6\d6]d6^d6^d6_d6`d6ad6bd6bd6bd6bd6bd6bd6bd6bd6bd6cd6dd6ed6fd6fd6fd6gd6gd6gd6gd6gd6gd6h
d6id6jd6kd6ld6md6nd6od6Pe6Pe6Qe6Re6Se6Se6Se6Se6Te6Ue6Ue6Ue6Ve6We6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6a
e6ae6ae6ae6ae6ae6ae6ae6ae6be6ce6de6ee6ee6fe6ge6ge6ge6he6ie6ie6je6ke6le6le6me6le6le6le6le6le6ne6o
e6Pf6Qf6Qf6Qf6Qf6Qf6Rf6Sf6Tf6Uf6Vf6Vf6Vf6Wf6Wf6Xf6Xf6Yf6Zf6[f6\f6]f6^f6_f6_f6`f6af6bf6cf6df6df6e
f6ff6ff6gf6gf6gf6gf6gf6hf6if6if6jf6kf6lf6lf6lf6mf6nf6nf6of6of6of6of6Pg6Qg6Rg6Rg6Sg6Tg6Tg6Ug6Ug6V
g6Vg6Vg6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6]g6^g6^g6^g6^g6^g6^g6^g6_g6^g6_g6_g6_g6_g6_g6`g6ag6bg6cg6dg6eg6f
g6gg6gg6hg6hg6ig6jg6jg6jg6kg6kg6kg6kg6kg6kg6kg6kg6lg6mg6ng6ng6ng6og6og6Ph6Ph6Qh6Qh6Rh6Rh6Sh6Th6U
h6Vh6Wh6Xh6Yh6Zh6Zh6[h6\h6]h6]h6^h6_h6]h6]h6`h6`h6`h6ah6bh6ch6dh6eh6eh6eh6eh6eh6eh6eh6eh6fh6fh6g
h6hh6ih6jh6kh6lh6mh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Xi6Yi6Zi6[i6[i6\i6\i6]i6^i6_i6_i6`i6ai6b
i6ci6di6ei6ei6fi6gi6hi6ii6ji6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Sj6Sj6Sj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]
j6^j6_j6`j6`j6aj6bj6cj6dj6ej6fj6fj6gj6hj6ij6jj6kj6lj6mj6nj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Vk6Wk6Xk6Y
k6Zk6Zk6[k6\k6]k6^k6^k6^k6_k6`k6ak6ak6ak6bk6ck6dk6ek6fk6fk6gk6hk6ik6hk6hk6hk6hk6hk6hk6hk6jk6jk6k
k6kk6kk6kk6jk6jk6lk6lk6lk6mk6mk6mk6mk6mk6mk6nk6mk6nk6mk6nk6mk6ok6ok6Pl6Ql6Rl6Sl6Tl6Tl6Ul6Vl6Wl6W
l6Xl6Xl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6`l6al6bl6cl6cl6cl6cl6d
l6el6fl6gl6hl6il6il6jl6kl6kl6kl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Tm6Tm6Tm6Um6Vm6Wm6Xm6Ym6Ym6Zm6Zm6Z
m6Zm6[m6[m6[m6\m6]m6]m6]m6]m6]m6]m6]m6^m6^m6_m6_m6`m6am6am6am6bm6cm6dm6dm6em6em6em6em6fm6gm6hm6h
m6hm6im6jm6jm6km6lm6mm6mm6mm6nm6om6Pn6Qn6Qn6Rn6Sn6Tn6Tn6Un6Un6Un6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6]n6^
n6^n6^n6_n6`n6an6bn6cn6cn6cn6dn6dn6dn6en6en6en6fn6fn6fn6gn6hn6in6jn6kn6ln6mn6mn6nn6on6Po6Po6Qo6Q
o6Qo6Qo6Qo6Ro6So6So6To6Uo6Vo6Wo6Xo6Xo6Xo6Xo6Xo6Yo6Yo6Yo6Yo6Zo6Yo6[o6[o6[o6\o6]o6^o6_o6`o6ao6ao6a
o6bo6co6co6do6do6eo6fo6go6ho6io6io6jo6jo6jo6ko6lo6lo6lo6mo6mo6mo6mo6mo6mo6mo6mo6mo6mo6mo6mo6mo6m
o6mo6mo6mo6mo6mo6mo6mo6no6oo6PP7QP7RP7RP7SP7SP7TP7UP7lhj40T6Y;K5:3?4C=j772n72024373`1_1d2=1=C;B6
L=94KLT621I2:5H5W2AV1a3:@2[31^3g3V6221a12HS39;916:671;0c1D:16>1l5c43?OJ7D933372==X1L33K69;4X1573
18JZ4=T3d2;Q1T1116450383[1S>26Al112W43=E;:5526@O4B1612D;8>65a51;@C79<<?>96340812M6g1f4H:=k4^1a3X
4W3c2m1U81WY4P6Y;K5:3?4C=j772g4V3234373`1_1d2=1]1IL=94KLT621L:5NW2AV1a3:@2[31^3g3V6221a12HS39;91
A671;d1D:16>1l5c43?OJ7D9737@=X1L33C769;4X157318JI`3b3GX2Q1F2:11645038_1_3c:26Al112f3@32:Q1185526
@O4B1612D;8>65a51;f1<<?>963408133H6g1f4H:=k1o2^1V7k3c2m1e2R5<9h]2k_1b:iJ^48912CX^2oV1n1U2HK502T2
^Q2\1Y1<e25Y7e1S10Q1S4I8mDS2_1`i1WV1Z=f1KU3US1Q72X41b1Y1S194@20U1[1k12]2C]22U1n4=REAdAU2eW1<76V@
]24]4h3Ke2i43lCi70i<b2[5<V29U13W?IJY22Q9h39W3\2`S4_>S9A12ZQ19W3\2`S4_>S9A12ZQ11d51d5i2n4333o1Y2I
<X5X14Ih1J13W1i56Oi3X3<1L<<I17m2D;c;`34Q86j1i2\4g1l:C_4f3Y11Y1c302^67T2Y8P6l1R2S2Y6E9k1<;b:W3L]1
3e1Fi1k5^1g55]=Bg2<=?@d7d2W181We41b51cb2J04T4g1QBP6c3^20?V7T3lP1lT1b:P=YE;@0f51d2bCg1m9;0]7Wb2]8
c1Z5h<b=X3X7T?90f50Zl2RR1hb1Z8W;8>0`4U10XA\`2aHMQ3eMcMd4b6870hQ1\9\U1na1R[2240QS1h60^10GZ38009k7
d1^1Q6121m2T2l5m2c1Z4i4l4R[16W2V4j3Z8]6g23iCX1j6S7i?X7S6c1a1l5T1Q49m1X1A0IQ9[1M=m=kN[5>\H_6f?dj1
gK`6T5B0b1b9]1hIMR[1k4;g?ZY1`5Y2m?b5TF`6T530aX5gK60if1c`1b[1Ta13L0e500D]]1Z`2SB2Y:RM2\122639D501
V3a4_1>6T1X107^>]AG3Ge5f3n61]6Q6a1o5lD^1a4V4HV1R1i6h>V4d40V4_3Ek62>S7o:W>o=6d3d2W10K]3k:_6[1`6U4
1n1[7a3>5h6\Df2j<f2Z4V4o1W3l5P@7V1l1g:a72>S7<3nEg2bAm2I04h1n3Q@^7Z4\9n3]Q1PQ1K9Ci:h17g120]:Z:YIk
Ef440jZ6MX1o20n4e270279n5`3DQ316J`42Q1T1o6?d1<3`2`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4E_2W3h1m3h
1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1j3R1Y1TAX37U12o1`4Q2:0]1U;ih2]a1eAU;a@`6MK0=k3ZR1c4W6d
7k?\<Y5a1^5>T5T9VJW42P3DY1f<S8g:]3Q>b5S10Ab2MDOg3g2<d9PX1a:cH_77\;b19^2g13Y1R8:V2Q1_6Z:U6`9h5j1U
6e6i=S109o310m29]11<Z1[2m6b114_CY7S6m7U>WD`2n1W2T6b3Y2mNV3]2Z3X5k2bT1R104>^380:a3h3_2V714P6Z6S2\
5V5R22a_10[1e?WR1\5`70Z7U<b1j=Z1h9=0\1^:Dd1\n3XDe7b=fBn1O9G0@j31d51f5m5121jX2d2`?2a?3>R1T@eT1W1n
<E0n1\21Q=Y4121iQ1SAo>Z5_T13X3CTJ`U1Y5B70RW1ej4R201k620jZ690g5kZ5U=l7d4<1X3>0IQ9[1M[>j;iAV1[5>\H
_6Rf1=0b1b9g;^?2J3j\1[3Y\1h<Tn140if1U:Pb2E0Q44_h1P:X^1V<WHTKW7a8J@416Q1859:J0[4`1h5P5X1m1k114d;l
4<:l2l<Y2Va1_3^H=`AQEcFV1B90Y4VQ1[_1V[1k3YBo]1V240Y4oa4V`190hY1dm1YW1S`1c4;0130[=YT420h[6H0J`300
9T1b7n6Z1121TP1]S1W3YA]3Y9^3bP1\7l7dE:0T2om1bEh2^j1d<l8jE]<B0_1k20\A14Fb]2QY2\@_6b2T3958i230\6am
580Y\2n\2Z9WQ12k6k460Y4\\53TO6B00Z4`1l?14WC\:YMX8XFj@i1eP1c9ZIS920V2P10T:^2m>CPC16j>QHZ832FKU6S?
fFW5j6Y1X8X5Gi:S5SBL?OV3620aX5:0e500h6Zd4]N3[1P:l208l2S1C1d2Mn5`2;K^3114[5>\1=d5k2c2OOY3?U1V2TKS
5f6k2`3Y1M>2Q2B^42X7GV46^7S2k1^2?3U196;S11611122Y2P1j3c6272W83W25o1ET3n5=g2Ij9n8Q1U12i4KHh1@I1U4
QC1nP2[8ZDU`1]?_5Q96k101=416Q18571:91nn2_15af2W1[;^11B1U4i`3co1_2Ga1T4e7@416Q1859:>1U4i`3co1d@@4
16Q1859:@1U4Uo1jIhGco1d@@416Q1859:11C1U4i`3co1^1P4^3B0Q7@416Q1859:41U1]<bm3=1U1U1e1oY1gDl<4^1g1[
Mhd2;D1h3<mc2kLSo1?h6U3e6@416=C859:31h3Zd231aR6X3E1U40h`3So1?[1_2T5j4h2@416=C859:=1i2W1hn1THcU2l
J=Y28o3X3X2D1U4bg1T1_6^3X3iZ1co1P9c7@416Q1859:51_U5hHX4X351k5nm5o1S9>1Q2T2gb1j5c7m1gAFm1_7l[2P;i
<J1k39e?SQ3aV161TGc1h6h2T445b2@4160P1859:H1U40_P2W4P\1Q[1aDa2O7g50S4m2@416Q1859:G1U4c1U^1Y=d2Pa1
om1c1g1h71KU6@416Q1859:a51U3@>U12:h1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<
Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42m1X3b7\1;>2
@11Z2S2^13@85?:81437NR1R22>N3;]<g1h7b2:U4@4141Q1859:U2I_21:1P45Pj4Y>i9Fm>a1>61Q4nZ2mb27TU161Q4]k
2Q1IoU3R21[2e1P2[1g8`1d3Eo1n1:=X3`6@X5;f2a12621F0[O4T7\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKY1I?o174
Z21Ce;T;e5V3^4`2G1Q4;]1f2T500S7eEWT1V9hMc=j1]7_FZ3\2nDAe6X:N1P44a11^S1cGRd1co1m2B0l1Y1_35U11Y1Em
2@416Q1859:71fe2kF\5R\1RIR>?1U4i`3co1m1f>@416Q1859:A1U4]m1WASR1co1m1f>@416Q1859:B1U4i`3co1^1h1Y6
0Q7@416Q1859:@1U4i`3co1a90Q7@416Q1859:A1U4i`3co1i3g50Q7@416Q1859:31_U2_E61Z4]A14hU121oH11?1U4ii1
of1co1d@@416Q1859:?1U4hn1Pb1co1d@@416Q1859:H1a2c10_e1S8TC^8n>a8VP1k8`Fd@@416=C859:21\l4A1Q43i`3\
n1V1k3h<@416Q1859:M1U4d?YV1U<]5T9QP1co1[1T3031:S2d6h2@416Q18319:@I1U4ho1g6fCY5WAZLg1l1cOCZ9e6@41
6=C859:Y1H1S3Q13Y^1S7lj1:W1n5f;Q[1c1`9S7@416Q1859:21jU6@1^2a19]A14k6mT2l>^?PL2R;V=S?41V4Xd5`=81h
3=Tf2QBQ\2`=D71V4XAkL3oU4`=C1U4i`3co1a2O7g50Q7@416Q1859:A1U4i`3co1a2o60Q7@416Q1859:I1U4[1RQ1c4Q7
[@c2h3k[1V<\c1[1T2Z3h9@416Q1859:?1U4i`3co1[1X?@416Q1859:1141h3fd5P:\21Q4o10[1X8>`1d3e2n1:=X3`6^5
]3a12621E00Z@<j2P=Q6\1o;b2j3T10023]5B1=c1Q=]318R1R2_=P9GKY1I_21521Z21C^@R580No2e2BX2i4`20>1Q4XX2
V2>mb2[3mH8o3e2BX2[771eCP1A^o4j9n@G1U4jd1oS1nG_X1SGa2O7Jl40Q7@416Q1859:D1U4i`3kW1gGa2W1g50o5Q1@4
16Q1859:C1U4i`3co1a2W1g50o5Q1@416Q1859:21mS6a41R3MDMa9505a1:7:406[1K4D1562714b11P1T111P1015DV1<Y
17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<g1Hl31Y1M=T1Q126O2l2c6X3h32R202o2
8=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239o5^B[41R3MDMa9505a1:7:406[1K4D156271g11P1T111P1015D
V1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28
=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239R11Q4R6c1`9HV>V5k83?S<P1lFOc3f1h3P3U1o1b1k8f6`6PC?U4
\1j5k>Q:c1;I1k39nT2j4oV1aV161hHa3o50Q2m3Q1@416Q1859:B1Y2k1i`3co1i3g50Q7@416Q1859:A1]2g1i`3co1a90
Q7@416Q1859:O1]2g1a1W_3PE_S1R7a2@>7OQ2CQ20Q21Y1c3@416Q1859:_2A1U4i`3co1a2W1g5R7@416Q1859:?1U4i`3
co1V8]8@416Q1859:@1U4`a1Xo1co1a9R7@416Q1859:k21]2b14c18[1g8`1Ji2e2n1:=JU1W1\2S4f5Y1k1a12621F0_:J
n:[@\=b2j3T10023]5B?c1@S4n1b1:_4]318R1R2X1V<P9GKS2_274Z21CQ1d:31`9:74Df5@416Q1859:T3Z1`2C1]2b14c
1U_3ao11`9S7@416Q1859:V11S3Q14]A14KmP1bC`<kDj7:0V1P4m18\5P6WV1]6[8U10Q769416Q185918A1U4c1U_3co1b
9KU6@416Q1859:A1U4]^1[R2co1b9KU6@416Q1859:E1P44c1U_3YW1YH`30o5^3c3@416Q1859:?1U4TR2d^1co1d@@416Q
1859:31h3Xd2?1U4i`3co1a9R7@416Q1859:A1U4R]1Tk1a8co1m1f>@416Q1859:@1U4l\1lS2co1m1f>@416Q1859:?1U4
^]1ZS2co1d@@416Q1859:?1U4i`3co1f5m:@416Q1859:?1U4i`3co1d4o;@416Q1859:b31U4k10[1g8`1d3e2n163=MZ2P
3_3k6P2a12621F0Q3a3Q26I1\2NOd1_4Z<U3^1[1o5AQ4h2b2j3T10023=o4B?c1@R:]2]318R1R2_=P9GKS2_2604Z21Cl;
R1;G:E97F33]4:0;NS3a20:5416Q185909@HU3]11P10T21R6[1W6_2`1d3e1On1:=X3`6l8a12621F0T<j2S8W3W6Q6\=b2
j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CS>c4[2=8Oo2X3X2i4`2X21[2e30[1g8`1d3e2n1:=X3`6l8a12621F0[
O401O@E52a4R6Y7b2j3T10023]5B?c1Q=]318R1R2`3n9Q5n3GKS2_274Z21CSEf1e5;Y7]1R10]52Q3T1=Ma9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2
`1528h1f1210524l1S1313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_115
2]1C^1239_52Q3T1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?P1S
2j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524l1S1313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14
U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239b52Q3T1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T11
1P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1d3XK8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524l1S1313<]61Y1M=
V2241O2l2c6X3h32R202LR28397D_2j14U13116286F9KNR1P1AQ1E253Y1T10=66_1152]1C^1239h32Q3T1=o>5J020011
1;212260171C2]40151V2Y1Y2Q45V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3X2T41Y1M=V2241X9c
4h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1h32Q3T1=o>5J0200111;212260171C2]40151V2Y1_5K5V1037=
;0A?`2Cj54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241X9c4h32R202LR28397D_2U3311986F9KNS2AT2
Y1i32]1Co1Z42Q3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315
b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C
^1239_52Q3T1=MX8X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?`2Cj5
4DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311
986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239f52[2ET1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10
151BV1<Y17CJ5b3K5V1037=;0A?`2Cj54D;K2P8lF8I45EQ2C4G315b73Z32c2DDU2`1528h1f1210524P3313<]61Y1M=V2
241O2l2c6l1[1h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239iC]52Q3T1=Ma9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DD
U2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397Da1Mj14U1311986F9KNR1P1AQ1E253Y1T1>=_11
52]1C^1239d52Q3S10=M5[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T
3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1
311986F9KNR1P16182NE253Y1T1>=_1152]1C^1239Q=k7U922nY4_52Q3M6=Ma9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]
61Y1M=V2241O2l2n49Z1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239o42Q3R14:Ma9
505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4L>7=^1T3j54o1Y?a2Q=8I45EQ2C4G315b7n2Bc2Dj2`15
2Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`3m1f>@
416Q1859:`42Q30U1;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G31
5b7a3c2Dj2`152Q2f121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=
_11f1C^123912f32Q3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528
h1f1210524Y3=]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1d520P3T1=Ma9505a1:7:406U1
5J0200111;212260171C2P11P1T111P10151BV1<Y151CJ5^45V1037=460A?T3j54DZ1mN8I45EQ2C4G315S5^2W2V12c2D
DU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2CV14U1311986F9KNR1P1AQ1E2535S1T1>=_
1152]1C8U1239\52Q3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?
T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U
1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239e32Q3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T
3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1C
o1e62Q3J26<0MW19?7]3i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3
g4N34DZ1>f1]1^3jG81G459;Q2C30G315b7^32e1MDDU2`1528h1f1210524S1HS1313<]61H@M=e1@241O2[2@c6;l2>16P
32k1602LR28397D_25d14<H311986F9KNR1A>AQ1E253Y1T1>=_1152]1C^12317l1[1o1?o3h=c1Lj3i52Q3J26<0Ma9505
a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^3
2c2DDU2`1528h1f1210524P3313<]61Y1M=e1@241O2l2c6X3>1W32k1602LR28397D_2j14U1311986F9KNR1A>AL4E253Y
1T1>=_1152]1C^1239l1g@R<222^h522^6e42\2DMD2J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4
<N7=N?`2Cj54o1mN8I45EQ2C4G315b7V2Z1c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13
11986FU1NR1P1c1E253Y1T1>=_11f1C^1239U?1U13[2Dd200df19U2j9^S1c2f121057mS1mCn7T40V9^1916]1V2T2FE8;
JZ5\43g2C86`1HZ1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8Cn2`2^1S2d21c87[1T130nB]75O26;4O
:g1Z19n2BX6>b11V4U1><451Aj3e3:>4i3<e2m2V1NMf2[4_6X3Y13Y472_1\1;>2@1\2b3D85?:863_4>X15g4Y3Q1SJI34
>3[3?Y2VI^AVo1hO3Y4f4VHmJ8=3Q3I2h[3j4b15h5f;]<:];83\2:V1`1lX2V_2Y:b53[38610EG2EZ1;51e320=@538:22
Q1<1334D=6D140411U22CAW1LP11I:12O8C;<U2`2^1S2d21c87[1X10a6f1e:k1a55O26;4B<:g10Y1X3Bo58>b11=h3U1>
<4131A\1Z1R1h2W1>216b3<e2`1\1V1NM[1Z1[4_6X3Y13Y472_1?6E;>2@1\25\3D85?:3463Y2P1T1>X15g4_2IQ1Y3H94
?b2O2U1d4`8LR2I312:3n3`1En[2lISP3312@3[3B`1EVI^Aon23P9l>lGZ<312`53P3@C=Ma9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3^4[14DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f12
10524P3313<]61Y1M=V2241O2l2X51X1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239
73d4JUS1n:VY1To1<3g28i[3f121057jo1T:[63W2S1861[101HZ1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA
015NLP11I:12O8CH><Y17C3`1^1S2d21Ja3`3E7[1T130g1i4d4[56T2]758:;223;4J4:0X1h190^2:3B9C5T5>b11e1`2U
1><451A\1]2U1Y3T3C5<e2m2V1NM[1Z17OS3V5X1X3Y13Y4:_1\1;>2@11Z2Q1`23@85?:81437NR1P1Q12>N355S9?a2[<:
h1U5[25I@88\1123mY4d53Z2EJ9=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5h3E5V1
037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2X56S1X3h32k1602LR
28397D_2j14U1311986F9KNR1P1AQ1E2535S1T1>=_1152]1C^12380b53P32Q1=Ma9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EKU1C4G315b7^32c2DDU2`1528h1f1210524P33
13<]61Y1M=V2241O2l2b4P2X3h32R202LR28397D_2CV14U1311986F9KNR1P1A10NE253Y1T1>=_1152]1C^1239\53P3T1
=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G
315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E2
53Y1T1>=_1152]1C^1239\540W2JV1c10[1f7P1MB2R3>61:Q2ON:;1X39132312BQ5e71:0Ha12621F0k74P2P1O1NM`5R4
85h1V56401O;b2?b2:]:^1T1b2X1U1W102T100239S5B14852U14P3V2k2f462I35P2518E<R230683101\38T1\5Y2h1\2K
n3GK_1C7O23854<74Bg11Co1P1m52:31K7b20Y1@V1]1R2l2Y5;;Y385`3]11P1Q24S3e2a1g8`1X4Q2n1:=X391:4Bd<0X1
a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R2H1d<S4l4GKS2m5o1jDX50Q8`2l14i5a1g8`1X4Q2n1:=X391:Gd<0X
1a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jDY5;e7`2`34X2JV1c10[1b73P1MB2R3>CQ2n1:;
1X39<3Cg49>c70Ha12621F0ZEP:401EJ`5h:^1T1b2j3T10023]5B148c1\:d2L3\2180Q1R23D10g3k8P9GKS279E23>A74
Bg11C`91_2W1j1d3o3e582Lk2`3]11P1l340W2JV1c10[1f7P1MB2R3>CQ2ON:;1X39163112@Q5R80H\142621F0Q3P8Q1V
C401`1EW2b2h:^1T1b2j3T10023]5B148c1\:d2L35V218R1R23D101e3a6Y2P9GKY1I79H3>A74Bg11Ce6@Y21_2W1@Y1d3
o3e582Lk2`3]11P1\24n50[1g8`1d3e2n1:=X3F1g5l8a1100521F0l6hOl7b1g2T1b2j3T10023Z4R1B68c1d3\9]318R1R
2_=P9GKS27R1T174BW1?1Co8AACg6Z5f5S4`3`2P44X2JV1c10[1U3\43P1MB2R3>61:Q2n1:=Z2M95Ng49>d7Ha12621F0R
;T:8d1`6U176401[1g14h3h:^1T1b2j3T10023]5B148c1\:d2L3\2180D<R231>310Y:Y2U4j4GK_1C79E6C<721Bg11C`9
1S1b20j11T1^2n3e5;Y385`3]11P1o14i5a1g8`1X4Q2n1:=X3912Od<0X1a12621F0[O40S7\=b2j3T10023]5=4?8U14Y@
518R1R2_=S4l4GKS2A[5o1l?m4[=`2^24n33k10[1g8`1d3e2n1:=X3H12b5R8Ia12621F0a<SJW<T1b2j3T10023]5B68c1
@`<]318R1R2_=U4j4GKS27W2721Z21Cl;m:f5@416Q1859:_4`2j240_2?V17^10[1@g71<`19Z3;142o1n1:=G`2F11W2]3
R80Ha12621F0[O4T7S:D^15Nb2h31T10023]5B68c15b1n5Y5]318R1`1A_=^4a4GKS2Z1T174Bd121CjF[=`2b34X2Jj20[
1g8`1d3Oe1n1:=b1e1913NQ5e71T1a12621F0o4[5Fj9m22U76401Q7];^1?b2j3T10023]5B141652U14W5n5j1?g2518R1
R23D10P2R1:8Y8AU4[3^1GKh1:79EJ<74Bg11Cm1_1V3Hc1:31KU4U8[=`2<4W4]A14^F^X2_;W110DS24i55[1g8`1d3CQ2
n1:=X391R1Q5b70X1a12621F0[O4T7\=b2j3T10023Eg4=4?c1Q=W3518R1R2_=S4l4GKS2_274Z21Co1jD[=`2R15_23X3]
1@Q11c61W2Z3e2n1:U1`2c6d6T2a12621G[O4a@FhCaCXJW5U15_23X3]1@g71W2Z3e2n1:U1`2[1W5d6T2a12621G14_1dM
4a@FhCaCXJ0V5X15_2f1e1]1@g71T22Z3;14R2n1:U1`2c6d6T2a12621G[O4X?o1h5o=k@e2gI@0V5J5m36=Y1QBP6c6h32
2P1S3W2ao1W6mIlCG:m1V5hP19Ln295l5QBP6c6]4m5iU2j]1n15l51[1g8`1d3e2n1:=X3S6<21Z6\2a12621F0eV1\=b2j
3T10023]5B?c1>b<6V1o118R1R2_=P9GKS20^274Z21CjF[=`2n15l51[1g8`1d3Eo1n1:=X3R3]32i8a12621F0eV1\=b2j
3T10023]5B?c1>b<S1Y218R1R2d1j;^4a4GKb1@_274Z21CjF[=`2S15_2\3]1@g71W2Z3e2n1:U1`2c6R2Z2V2T2a12621G
[O4XA_5X>aCgI@0V5=5X4c1]<^3T2P6c6R2X8iU2Y]1@K5m3DY1QBP6R6@GZ1e122P1U13Q4Z5^P2j5^DW@Z1\1@i5[2>5l5
7iAP6c6]4m5Z5^P2fS1b9@i585l5QBP6c6[:iU2j]135o^1Xc1C54h3:9^?g1WCm5Ub1g6T6e<\5gBd5W63bEc15AW2S1800
95l7a3\51214n6P5]2e1Ae1V1U13[21c1^4[K`L072_9m1^33g:NU5R:Q3o53i3hAQ=d9Y2n1c155g38009l2g2g4g1R127^
3121`BDA[5n9^4[R1TBe83`1m1n2c2JD>Ec:P52b83b1a1Q1fIf4g3j45R32Y15_2f11Q3@g71T22<m2;121R2n1:U1`2P4f
3U5:T2a12621G[O4XAcACh8]:k1`O95l5QBP6c6[:iU2QEhH;5l5QBP6S6?[:iU2Y]1@0<5m3o417R5XC]7g1U4lX4jD>5l5
a?_2P6c3X1f1]4h2T3iU2[X1^5>5V41c1g?121R2P6c6[:iU2j]1l15l51[1g8`1d3Eo1n1:=X3`62i8a12621F0eV1\=b2j
3T10023]5A0?c1>b<]318R1R2_=P9GKb1>1_274Z21CjF[=`2?5m3;m1a>X<b800W5P`1UCUf1cMU6X35Y4c10[1g8`1U3>C
Z1;008I5N:=R2U1>3:f2]2==:[400Q1i1Ia12621F0QHc>W:@^15Nb2U1b21T10023]5B?c1^5T1h105b2j12i1`118R1R29
Y4Q5i3P9GKS27W2721Z21CR2S5R6e2i2P4e5;Y7`20X15_22Y3[11@g719m1Z3j1Jn1:U1`2R3`3]4[4a12621G[O4X?o1V1
A3kAaCXJW5bR1n15b1Y4]4P2\1o6U3P6d3W1`156>V2KDg1U4?2i51PR1]>LCZ1DKb2k7L]1A\2G9\;`68>0c:c1e4b2E>1o
2f2V7093T?Z1P:9j3\25_2R25U1[1@k6K1<`19Z3e2n1:=G`2`6l8a12621F0[O4T7\9FX3V2;f1Q21T10023]5B?c1R7_5>
l1`118R1R2_=^4a4GKS2_274Z21CXBa4l2O^9`2k15Y4d1[1g8`1U3>e2n1:=X37X6=f40f3a12621F0eV1\=b2j3T10023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2Q25_2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0\Hn64T7S:X3b2j3T100
23]5B68c1Q=]318R1R2_=P9GKS20^274Z21CjF[=`2j15h5a1g8`1X4Q2n1:=X391R1V:0f3a12621F0[O4T7\=b2h31T100
23]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i15h5a1g8`1X4Q2n1:=X391R1V:0f3a12621F0[O4T7\=b2j3T10023]5=
4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2X25W2JV1^1a1g8`1U3R1Q2n1:;1X391R1_2f70f3a12621F0WO34T7\=b2j3T10
023]5=4?c1X>P2518E<R2H101a<S4l4GKS2Z1b4l12jD[=`2e15n5[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023
]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2V25m50[1g8`1d3e2n1:=R2U1`6l8a12621F0d<Q9]9e2j4\=b2j3T10023
]5B?c1Q=]318R1R2_=P4NP4GKY1I7W23321Z21CjFe5;j3^3]11P1o15m3o10[1g8`1d3Oe1n1:=X3e51Hl8a12621F0UA_E
W<T1b2j3T10023]5B?c1Q=]318R1R2n7`5P9GKS2_274Bg11CjFe5e7`2j15h50`1g8`1X4Q2n1:=X391R1V:0f3a12621F0
[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j15h5a1g8`1X4Q2n1:=X391R1_5f40f3a12621F0[O4
T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2`25m3J\7f7B^4a1R1081>c3m3Fj8\1n7V1a1R1OY5a1[H`
1b2m:253\1i9`19<l564CGG17AF8168o2P1Y22i1n<]8a1>P2Y1343IV14032001h;h:i7g1i3Q2j15n5[1g8`1d3e2n1:=X
3`6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CU25P1h9d9[=`2a25W2Jk2[1g8`1d3e2n1:=
X3>3K_2a2l8a12621F0_Gd7640S7Q9Z4b2^2Y11T10023]5B68c1W5i7W3518E<R226>12j4f7P9GKS27W274Z21C`91K[<[
=`2=5l5:1dAP6c6[:iU2Y]1@kKe;Y25_2f11c11[1@e711<`19Z3;121R2n1:=G`2`62i8a12621F0[O4T7\9FX3b2j3T100
23]5B?c1>b<]318R1R2_=P9GKS2_274Z21CjF[=`2^25_23b11c11[1@e711<`162Z3;121R2n1:=G`2`62d6T2a12621F0[
O4d2_4[90FX3b2j3T10023]5B?c1>b<]318R1R2_=P9GKS2_274Z21CjF[=`2a25_23b11_13]1@e711<`162<m2;1210Q2n
1:=G`291R1T5i8a12621F0[O4d2_4[90FX3b2j3T10023]5=4?c1>j?518R1R2_=S4l4GKS21U5Eo1jD[=`2T15_23b1S3@e
7115Q2Z3;14R2n1:U1`2X=T2a12621G[O4a@FZW1`Oo:QJ25o^1^25W270]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO3
4c20_4[96@2U3b2U1d2T10023]5B68c1b<>e1g118R1R2[2T1n9P9GKS21]274Z21CXAa5[=`2P25_2R2[1[1@g71<`19Z3e
2n1:=G`2`6l8a12621F0[O4d2_4S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2a56i23T1=Ma9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c
2DDU2`15284c1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397De1Ij14U1311986F9KNR1P1AQ1E253Y1T1>
=_1152]1CT19239c=j56m2T1=Mn4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV1<Y17CJ5^4
5V1037=;0A?T3j54DZ1P8nCT1h18I45EQ2C4G315b7^32c2DDU2`1528h1W1>210524P3313<]61Y1M84V2241O2l2c6X3h3
2R202LR28397De1Ij14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1CT19239o56m2;5B=Ma9505CM:24:406U15J020011
1462002260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ18dN8I455?Q2C4G315b7^32c2DDU2`1528h1
f1210524P3313<]61Y1M=V2241O23>5S2c6X3b2U12[1F02LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1
CT19239]=k21X2a466X4X@P;SV5P216[46m2b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T
3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2^1721057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_11f1C^1239e56m2T184Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<Y17
CJ5^45V1037=;0A?T3j54DZ1oI0l48I45EQ2C4G315b7<Q32c2DDU2`1528h1f1210524P3313<]61Y1M=g1>241O2l2c6X3
h32R202LR28397De1Ij14U13119526F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239e36m2T1=o>5J0200111;212260171C2
]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U
3311986F9KNS2AT2Y1i32]1Co136aD4m56m2T1=Mn4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V
1<Y17CJ5^45V1037=;0A?T323c54DZ1Z?e5l98I45EQ2C4G315b7^32c2DDU2`1528h1^17210524P3313<]61Y1M84g12;2
41O230=Y2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T15893V18152]1C^1239R66T2HN5=Ma9505<T1
:7:406U15J02001001;212260171C2P11P1T111P10151BV1<V127CJ5^45V1037=;0A?T3j54DZ17R2bL8I45EQ2C4G315b
73Z32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241:D2l2c6l18R1h32R202L3n18397De1Ij14U1311986F9KNR1P16:
Q1E253Y1T1>=_1152]1C^1239>m1^2o3_2f9R3Od56T2HN5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1WNE8I45EQ2C4G315b73Z32c2DDU2`1528h1f1210524P3313<]61Y1M=V224
1O2l2c6X3h32R202LR28397De1Ij14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239d9n=j56m2N5=MQ3_6505<T1:
7:406U122J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54D=LYFc88I45EQ2C4G315b73
Z327[2DDU2`1528h1f1210524P3313<]61Y1M=V2241:D2l2c6l18R1h32R202LR28397De1Ij14U1311986F9KNR1P1AQ1E
253Y1T1>=_1152]1C^1239k8Y66]2?T1:2Mo1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<Y1
7CJ5b3K40?F037=;0A?T3j54DZ1`>l1a90l48I45EQ2C4G315b7R24V12_23DDU2`1528h1^17210524P3313<]61Y1M84V2
241G2212BY2W551S1l1[1h32[1F02LR28397D_2j14U1311986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239c56m2T1=Ma9
505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b
7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241J4230=5S2X5=LX3h32R202LR28397D_2j14U1311986F9KNR1P1AQ
1E253Y1T1>=_1152]1C^123966i2P\2SN4bb1C6T2Z1;IT`1VFUe1i@cR1g100W3]31X2;m:26Rf2E6f2i1l5c2o22V348G3
1:hQ1ak25_7b5Y4V376n2`a3b1n5f;WL76U40\A14[R4l16[4c1`=8G021111;42Z12h4e30h3`1K\1<l1o3l4L1\T1]7^27
682H00101V1m7e>_46:4nDQ3^6Ck5Y2[14b7T5T47m2T1De270279n1o38W3DQ316J`42C=T1o60>d1@`2`1l166;CX3NI>0
d<h5i1c4<@=]106Q9Y56Y12?9C:3^4[2I1g1]1h1m35b10@3I10MHV2J313@81501A09=h1k1S1n1I[10J4112131Ne4F_1S
6e3V9e2\2o1S1i3Y1l=W3a1f17U12FX1b6R57n2S1C0e270279n5X2W1A217g216JP1_32:8=T1W3P3A4?d1@`2MBl166;l3
NI>0]B]6<0?=U1706Q9Y56Y1B9C>^4E_2W3<[1a2GCh12>3N49293M001<B>15M313IL=S2k1S1C0A2601:<K0BAG1411112
000;<71^1c21M_1f5<g1m1d3G;]4R5`1>m4Y1`1\2V=MT257U12=a1b6\47n2S1C0e2330279n5`3DQ316Jo3@2C=F2:T2R1
LS2F?d1@`2`1l166;l3NI>0]B]6<@=U1706Q26Z4]2Y56Y1B9C>^4E_2W3h1Y3Ch12>3NKU2FM313IL=S2k1S1C0A<:92K08
9AG1411112000;<71^1c2O_1S6e3V9R5o1m4Y1`1c?M<g157U12o1b6j47n2S1C0e270279n5X2W1D9g216J`42:8=T1W3P3
A4?d1@`2MBl166;l3N6B>0c1i2R5l8]6<@=[1106c6>n1Y56Y1B9C>^4E_2W3<[1Y3Ch12>3E84<9j3313IL=P22k1S1C0A2
62:<K0BY1141111210;<`17c2O_1S6:2Y1m1d3G;]4c1^3`1>Nn3Y1`1\2n9e2AR357U12=a1b6KV47n2S1C0e270279n5`3
DQ316J`42C=T1W3LS2F?d1@`2`1l166;l3NI>0c1i2o=]6<@=[1106Q2a4>n1Y56Y1B9C>^4E_2W3h1Y3Ch1A3C1T1j3313I
L=P22k1S1C0K2:<_1Y114111122;<`1k2O_1S6:2W3h4]4R5o1Nn3Y1`1[<e2AR357U12=a1i2h3KY37R4De270279IT5`3D
k1U116J`42Q1T1o64:d1@Fi1`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3i1]1h1m3h1A3j1j3313f1a2k1S1IT1V31
4131N\5_1S6e3c4;3R4e2\2o1m4K=d:W3W3X37U12o1b6`37R4De270279n5`3DX2E216J4[42Q1T1^6@3;d1@`2`1=2[166
;F\1h1NI>0IcA]6<@=]106Q9Y56Y1B9C>Jd14i19?Df1W3h1g1U2h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3g7^1R5o
1m4Y1`1R4`;X37U12o1b6Q37n2h1e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]4o=]6<@=]106Q9Y56Y1B9C
>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1V314111122H\5_1S6e3V9R5o1m4Y1TAZ1m17U12o1b6d37n2h12b270279n5a1n1
DQ316J`42Q1T1d4ER1A?d1872T1X12]1l166;l3NI>0]B\5P1<@2:]106Q9Y56Y1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S
1f17MP12T114111122H^1l261G_1S6e3n5W3R5o1m4Y1TAX37U12o1\5U1b37n2h12b270279n5a1n1DQ316J`42Q1T1d4ER
1A?d1872K8X12]1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1f17MP12T114111122H^
1l261G_1S6e3n5W3R5o1m4Y1TAX37U12o1b6`37n2h12b270279n5a1n1DQ316J`42Q1T1d4ER1A?d1872T1X12]1l166;l3
NI>0]B\5P1<@2:]106Q9Y56Y1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1MX214111122H[461G_1S6e3n5W3R5o1m4Y1T
AX37U12o1\5U1]37n2h12b270279n5a1n1DQ316J`42Q1T1d4ER1A?d1872K8X12]1l166;l3NI>0]B\5P1<@=]106Q9Y56Y
1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1MX214111122H[4P1_1S6e3n5W3R5o1m4Y1TAX37U12o1b6d18l2U18m5X4YA
G3j2Md2f3k64]6T2^5g3W2lD^1a4V4Hh3m3\1Z5a10i11LU3OKV4c5h6S8N`4c<W>W7?X4:j1Q2DM8^>]AG3Ge5f3U3h31]6
Q6a1o5lD^1a4o4Y2\5\1oBe4f7E]7SBW>N8j3Dc:W5_1P:KT7V1i8^>]HQ2P;Y2\BU3X2;64K9e4nG3o@R;jAQ18^?9\1f>G
3P9Y4BU31o5n1`4n1f9R6n9U2X8X39b:1m:k24U1m3ZLP<1n39k20S10B1d23In5`2;K^3114j4@>V152:U4M@[1_1c2=Ae1
i1I?U1V2TKS5b9`3W2>2Q2Be3HE^4V2V2a10T1=h206S1i1U1=e12k1c1T10434D;205655N41141112000Z3j18?V1Q7N1n
2U4o3CET3P4m1=Oa24R?a10P11KQ1U12_1\4Z2n29l2S1C1d27En5`2;K^3114[5>V1Cd5k2Q3AOEP2Bl3TKj;k2h5>2Q2Q5
e3^1V2h3U1b1S2R6k1S1Z1?34P120565Y1161112000R1^1Hj1o1Q7i:[1CET3n5=Oa24R?a10P11KQ1U12W8@_19U4@d2Mn
5l2Ke2C1216O[4Y2^@l3TKf>`3W2>T2V@e4Y6k1n23f1_11631`3j3Q7_=T3n5o3kCU12[1:j2U18f2=h1GB[2m6YEY7P54k
8]8f5i1^B_4W2d1_4b3J^1@b19Y5:a3P3S5S;d5Q;=f3`Jl5=O:o310m2V2Z1[2m6b114iJS6RFXD`2n1W2T6c2NJ^1j?R?d
5Z3X5k2bT1?:b:[2m6IiKdb1Z2W2b:^1mNd5Z3\Z1c1;i2U107P33`22g4g1]1^314W1jQ1jV1U9n8a20:V19R1Y1173^2:8
J95@n2^1o1S3_6i2]63_;c4RE^8l6V1F;P40o5g4g1R1:^314mY2TBX<R7\2[9QBfIb1k6S8=;P40g:k5H14bDf^2P8l?RN[
2<h2U107P3l2>W1P2@S1\4]114S7d6CV1Dc2Bd1a3U1e39gDg2i4U2P3T2^7j26P101<5X1Z1V2=^8Q3;U10\1Mi15c1Z2o5
Y2Q1k3j2R4m4P3Fo5<Q1Y1S9f4`Ag3m6X1<o30_3S3W1e3j514S7=U4P2^1;Dc2Bd1a3k49`Q1T2i1d5j2m1c2RHW=j2NS3R
?Q1Y1S9f4m1<o300b6W1e3S2f3121S7c45j1j1Dc2853d1_2Q1U1e39_NP3T2i1d5j2m1c2S;b4[8DV4`3W4Bj2R4`32S8>3
b1T1Q1Y1S9=O\<T<m6E<o32a6m4Q5H14b1`5T9c2gI\L_OD`CR?_;oI2<o\5S1=g2U10Z9m1T614T=W1O<SCh`1m:;V19R1a
4R8:_1h1i2e3W9d4i40P3Y:nFQ9A=n30Y9m1Z2i314n]3R3T=m<0P3XQ1Q9]1=e38009Y1]1S5R1m1Z2i3121R2P6c6h3DP8
2c7UU1iFj53f;b=T2b8U20Q1@]1a9QAo401a1B^88=n3d@H14T[40W1>c5_4g3@X9P6c6k1h93Nd7j:P5fAa1i1R6g5T4]2[
4U3lF2P3DY1f<\1@i3R28g:]3\:g4G>k3ZR1c4W6d7bQ1P7]2l9T28bCf3T72P3DY1f<g5[2X;?>n=WHc4W6<g<[:j?\GgN2
o4jQ1e3=?S^1N[9S67]ElAXGR=WNU3f26?S^1Z:S6n[2]Q13?^h1`c3K@P4P63Y3h3]4\6b36O<^2Qd1>W2R1W;W31b4dAb3
<]1X2b;B@P4^9V8\6b36O<^2hf1R1W;W31b4nT1hHJ@P4^9R4OS3\6b36O<^2XV1f2j<MR1_5BT5W31b4dAR\1TH>@P4R@b;
nk1W;W31WF6Ed4T2_b1>@fO6k3kg1_>1^E7Z12AR4T2LAc2V19\51i2l2m514jX2iEb1n5e1Id3`1P4`7`4]4o8aA]BM1?Aj
39\51f5m514jX2UB2\Q1^1cZ1?Aj3f51k:H14ad1_U1NW@R1YW1U3<BR4R1g3g2<d9PX1^j2_Ej1U6;Be;h8X1nW1\8V2l_2
_Ej1U6ACh3R@Z114kAWAcC]@S7j9o5hP1V3o8V<BCh3R@Z114aJa8cC]@S7j9o5kLl3V3o8V<@Ch3R@Z114FjIa8U[1j9o5k
Ll3]HTM;Ch3]A14QAjKXJ_CZP1l3U1D`2U107^7f914P6Z6HW12f<2b_1[1]7W8e2b1n5f;i@K`70b2?d3^1Y;b1P8T7d2FD
g3f7f914P6^8\5Y72b_1[1e?oAW@\5`70SEU?h9>Dg3d@H14P6Z6i]3]9`70R@]3EEf3W?U2145=CW9c6aCQ6mNV1\3VB_<`
1o3Y@<Ef3W?U214C_@hi1\3fNjEk1Eo1f10R3@g71W2`1i1;145=^1n1:U1`2[23V2f2?Q1Z3R3DL2621G\@]1Y<V14k1e7`
5FU107T3Y2[2PJ^5[@T?3U9lCf4=Ef3]A14Ck9c6h:g@PMZS1jE:FeC]9P_1fDBo2n30nP2;Fe30\A14h7P_1fDXj1X>;Fe3
0\A14h7gS2^7nJjG1F^1G]2U107Y60S1Ga3Bi414lCT6`3om1Q3;V19R13_13^2:8J?R:_6S3Z4h1c;c4f:T<e2^9@3HV1KG
d30o1`40S1Ga3BOi314lCT6`Y1oGnOgA_Ke2@m8@3d3NGd30o1`40S1Ga3Bi414lCT6`3oU1oG[Bb=Z4Q3Z:oB_8e2o9E]1d
1?Gd32^6l1a3c4H14bDo8fU2bLlX1Q1H\2V1>U4f6Q614m2T2l5m2T5Yl1W?b19d5Q8d3_68X1j6S7_T1Hb3DK`6DCHc30Z;
Q614m2T2l5m2T5I_k1YY1X1YX1Z5WA8Hc3[;Q614oi3j6`4I[2B8007S1T2A1?F^23?d2<13312D=63@140411W1<5:2CB7N
L1:C1I:12X1C_5^1P22W>0g1?f1cG260:4;C:J\536;U62>b11e1`29K><12221Ao3^2l5:W1]1V3N:BMf2Y35<a3\3R3g61
N\128R1]1Z5<?J3a1m2>^1a4T4`31a9]3f2Z10HQ51]211d3In29\1T2A1?F^23?d2<13312D=63@140411W1<5:2CB7NL1:
C1I:12X1C_5^1S2W>0W2f1cG260:4O:W63BX6>b11e1`2U1><4221A^6W6e2S5Mf2_3[7k:\128R1h6<?J3a1m2>^1f8`3c9
`2L@\91]211E4IQCU1Sg2FJZ2e1P5[1M[>j;PCWN_6f?h6b1n5R8c3Y<`?g4cOg65JVDS6`l1VW1KKY2V1>d8n6Z114TP1eV
1YA_6;V1n5f;_6[8Ke>l7lD6b40:@K`30R9n6Z114lCW<]S1W3YAiE\R1l76K`3d@H14a1LR<V2_6[1_60W4a7h1a3>5h6eE
X>f2Z4V4W5W3H^71P::\11]2]3Y6>92e70_5c1@>hC]8X3?X4b4NV40JL]3k:_6[1`6U41Z9P45h6eV1Z4V4W5W3d2P@[3g:
92f7d7YZ1:LR^1=h6_8l;f2Yc17oELMW2Mi1T5S3Y5j5Y3[JP3a3a5e7\N\;;V1d4N:f;_6BUX1k>Q2g18Mb2a7S3Y5`S1Ph
2j46MT:n9oQ1EY5HNV2[1[4h1\1T4`1_3Tb2\7j5b1c5:_3U2d2j1LCGg5Qg17Nb3[4U3aj2H_J>Nb3[4U3o6_BWl1i4HaHl
1i6Wk1a12NRDU1OR3]2m13e:P1bA\=[Q1W1eJWS1O\:R4\;W:k2[111j8311T1>2S16F149\35<OR3[43e:P1oNYm1WS1O_>
aS1>O_5n13e:P1oNYm1WS1O_>V5ZNk36O^73[l2\4_[19P1j3K0be2V1lW1`X1YB5P1f40WW5YB=P1e400be2V1]`2Q;W722
Y1c:5P1fg2c2V1]`28Q1jc2g7SS1hHW1gCV85Q1_g4W1gCP=5Q1_g4W1gCYM2Q1bk2c3R1T2@d1031c2?LX220l2=07334@3
Y11S25d115k1P1K:]1CW1<a1C304[1a3`1P2a3`3[5f8S66\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3Oj28X452\4Ib
7\1^111Q6^1;5101437NR1R22]13]1U3_6i=:f1i7Y319R1b8kF4^6U3oCS^3_6@R1b8kF30U2X4U34jC0YT3Y2^7_6ZDX2R
1P3P2[1g8`1d3e2n1:=X3[24o3@m1Z3;f2a12621F0l=\4[DQ2Z;b2j3T10023]5B?c1Z4f8]318R1R2_=P9GKS2?o174Z21
Cf3=Q6EHT;e5f4n2`2CS1Q2U10m9_714KdCSZ2b1GX3F5P1Of:6S1X3]A14F;S1X31[A121FZDUn1oF9S1X3U?=i114jT3[2
^1T1c1b18i263[8U1GU5^<c9b82Q2XFj1W3R3Y<153`LT8AUFj4Q5i2^6C1Dk:\6f2=:c2a168E4@T1c1l1h2j?D]Eg:XFeD
VT1V1RP1_E\6S6ET1c1e4BS8U1GU5jP1XFhBh13]U1h=YB_E\6T3n2a1>T1n2Y5TO2S1U1h20Va33REn1_<4T1_Y1kj1UP1=
U1V3l74[914@[LP16jS1h5=U1V3Q8[91487[LP16jS1h5>U1V30P8[91487[LP16jS1ib3?U1V30\A14@[L2MQT1[3\2U1P:
:U1V3Q8[914lLP16jS15V1^<Sd1\7eX23V1^<VT42V1e`4CW1m1h1f8_8ef2j7b1n5f;h3d3Q9e@VJ>P20\32W1]<5W1i_1n
f1R8il1AX1[36k9i6Vd2o8cQ12R9W6VIZ1j4n46`69X1^=i6Vm2cQ12Q90[a1;X1[;R2i6`=nU2Z[12R9cV1d63X1Sc42@Y1
Q38g2Y:`8c9Z7h>k8kj2l:QGj5Jo2<Y1\@9g4^3a7\9oh2f3fP1XDc8MY1i280:Y1c;9i314F[1R2m3c3o2h3c2X21ba1jEY
]1@i5XDc8B5Y1\@PV1^Ei3P1Z1j1U100l3F_11P2n16o614P:j9[o1\;;V1P33_1Y1S1T74X3k5CW98Z1Q30S6X;14P:8Z1Q
3T6_:H14P:_1[1o2BU8[:=i;e1a8]MjCCV1:>CBd1IEk3`4[4b2g4U7V1S5c=S2P3Fo5c<i3EDl2X1m63[944W48?8[1an2a
1>e3EeMd;O[1k2^7bc2Ca1>CW2IEf>b<mQ1RA_1T?@416Q1859:[39j305D[1g2Dd4TOj7k^1X3W2U2f7_5\=j1`K3]4bBfB
U44[1XT3EV=f1\1h1I2A6QNHaCS3:V;R2IgJ2^1DY3k3In1l4;V1n5a3i1V1S5]<Q3Z3U1^5k1>T4c:20c3S;1k41T17\292
9?4@\1e2nV1ah1PNe5]>b=_Kc21g8F?4d3A\1dY1<i;Z\1PNSDb=oB_8c21^9?4AR3:\1f2DSR1R43_h1VG3e66\1dCUP1[^
1g5mT3=]1V3W7Dd1^9SQ1dBR<XX1QQ1XEmF8]1^:DS;ko1ZY20WE5]1e2d1jV4^P22]1gd5;^1c2HRg1P5Z4cT2XKn=aDU75
^1c2kU4iY1UK4^1bCm[1g_1f6_1d10U1;2Jo13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<V127CJ5]20
U2[17=;B?`1c180l1^1c1@4o1>k1Z1g1;I\1[6Z=Bb28I45EQ2C4G3122El6a37`14EDh1Q1`1132Q2d1121057l1S131310
710R13k16n231F89M=^13:826O2l2V3\3l18R1h32R202LU1L8=L`3I4U1311986FU1NR13Lc1E253F=4T10==_11f1CN;32
39m3^4>\<1Fk2h4_1d1b1Mh1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1Z2Z1V?P
<8I45Ef1:C4G3122b7a3c2Dj2`152Q2d1121057P3313<]61Y1M=V226O2l2c6X3h32R202a1]18=LZ44U1311986FU1NR1P
10b1E253T14T1>=_11f1C^1239dBX6>_1n5P8T5]>[=d6bR1nMh6WS1k6=QQ1@_1a>o4]=h1j2Z9WY1i6c2i1gS1c1kMaJY7
;`1g22`Z2^EIWX2dH_43n24`1WEb]2QY2:`1b280:QA14ob2`Q3\4`1c1MDMa9505a1:7:406[1K42A156271g11P1T111P1
015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R20
2o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239;a1c1Z=c2i3^?2U^2b1n5f;3a1bARS23a1bARS2>b1i2>n5Q
6P2l214U`1YJXGf4Q]2=b1i20\6Q6P2l214_Z2fGg;kLBb1i2009Q6Q6P2l2121_Z2lMl1`S2019b1i2`>l214]Z200Dc1a1
k5T2g;_>N2JZ`1oLb1n5R8c3i8Q6fAnN\77c1]CC1e@Xa1Ri1U3d1`10S10B2c23==b19_2W10?Ea2j8\223>d5S1_3g9V6a
@b9cAS3a2e19l2l4S10:S129^2779:65X1:L839c4`12;345E8:157>B11200111210;569R4?8U1k:d2[;=V90537aJi1d1
a1S1C2\2V1b1i2X1U1Q>=X:c1Z>Xk1o5b3Z5_1?34S105657>B14001112000Hh1c2n1`=>Z;e8@0537aJo1d1a1S1C2\2H=
b1i2X1U1a2W;El;Z>TJgD^7l4b9\2m2_107634K4205657Q114001112000;i4?S8:`6`3j7=]937aJEd1^2Dd4m4oDn105n
>h3P7]\1Y<\4o6i1fI3^Kl8<d1P7e5kY1\;YQ1P@`=^29i8hP16e1m2jb1eT1aX2X<4e1he1W]3X<7e1he1eT1\<\GgT1PQ1
1e16e1he1d4V@i?SW2<f1VV1o:c=W78PA2lCQCWa113f1Va1c=Jf1[2U1XEoD[3o1]7g1]2[1`3X8SQ1j7fE1EQAX1]2i5_1
W5^3\L2f1Va18g1G[2dm5Ml2Q2M8g1GR_1TAiI^W1an1h61g14g1Z2XEY32g1ca4a1h1O<U18i2R5B1d2]7mE12Cg1U6010a
a1Z1DI1Q4S6b1P33l1A:o:1=6Ab5b9NP6R7n9k2f<X;2T4Bh1Oe4R5g:mE12[g1k2Z1ZNV1XMn9kJ2T4U5h1[1b1MQ3h1]3>
I505<T1727:406X12K4;8156271g11P1T111P1015DV1<Y142CJ5d4?K7=^19FS2n1k34o1[1aM8I45EQ2C4G315f6KR1^2A
Q2DS1f1`152Q2f121057P3313<a4EBB1Y1M84j1;26O2l2\5V1X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_
11f1C^12317j80Mi1Kj4@g71W2Z3e2n1:U1`2]?a12621G[O4XAS3e3`P1^GQ8Q:1i12i1b4:j1n8ZD4SZ1W;kU2c4nW1`64
j1n8dT4f?7j1n8gm2lV1f?c\1k13j1n8mP6<k1c:QEb2\T1bP1Q_1\;]AZ9S4e54k1ko1Y=TY22k1T]61k1Bl1X1a20a8n5V
m2U3b1n5f;dCi7c6Z?l5U1h9;l1j30`>eQ3dU1eS1J18h9Cl1j30Q_3U?cGd3mD9c6i3:J18h960c48l1TC^l2^4dU1h8oDm
C7m1Wb1eo1YX1_3m?15m1Wb1oW3_3m?<m1^20\A14SNeo1YX1QB[117m1^20\A14SN4m1Wb1]k31Nn1V1U1VV1C_Y2;V15R1
Q1`21P18f1?X1R20i5_6oBn1h1R2o5m2h<j98n1jO\9Qc2h1R20R^1:n1R>\1b3bE_c2l1R20R^1Do1U1V1]A14iQ1SAo>Z5
[G;V1n5e5\3a1Q1am1l6:o1\2c=i314mb1o>Z5cT17o1\2]A14mb1nh1;P2R2\d1iKl@SOo=m1S3`6XC:P2d2jc1iKMn?S]1
m1S3iI4P2_f1f\1o[26P2_f1gLn?S]1Vg1KQ2S1Q1n7dG0XNi7]KX?:W1n5l3i7e\1m1f>@416Q1859:AQ2Z1Jn7hm1Q[1co
1d@@416Q1859:U1Q2Cj4@T43^31W2Z3e2n1:U1`2]?a12621GKn@`=4j4]<f7`ER:_BP=]:hB=X96Q2iW23d@^ESj16R2U2Z
Z1e8WQ4`=3R2`\1e86R2`\1e8ga1\:Re1f1R2Q4[1g8`1d3e2n1:=R2U1`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318
R1R2_=P9GKS2_274Z21CjF[=`25S2X1hd2T:l[26S2_>aW2T:U3fX22S2Qf28T2bJbQ12m2_j2RAo13T2W1ZI5T2gk1SOka2
68U2om1bEh2h[10YKX_17U2om1bEh2^j1d<X_13U2om1Sh27U2Wd1X4^5bEh2^j1?V2d2W7T^1Y5e<U8W3V2n3R4d6a_1gEo
P19V2l9^c1b<`;V2Xn1gEoP1:V2l9^c1SHV2n3a9U1a_1gE:V2Q_12V>a1P;`;U6g:YU29W2kj1m4X7kKC3Sf206W2kj2a4j
:a_201W21X23X23_`22X233X2i[2l23X23^_22X2f^22X2nZ52X2S]24X23o\2j11Y24Y2j[2Q383Y2U_2;2Y222Y2a_25Y2
j[2Z3RS3hD<Z2n4mS2@m3^Lb3h\1iH`3h2W>5Z2[]2^Lb3h\19Z2n4]R3]2PGm@Ve1EQ42Z2lf55Z2]^21\2kb21Z24[2Qa1
1Zo2;[2_M[155iA1U1lh2n2X2m4[2Hb1M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y172@J5^45CG7=>2L2c
1]1j54D1X1g9W4_3]=8I45EQ2:84G315c2n4T2\1m1EDj2`152Q2f121057P3313<]61Y1M84V226O2l2c6X3h32R202o28=
7DZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239X5[2\1d100T2A1?F^220?\2750513312@3=63@140411d15:01CB
15NL1N1I:12X1CW1<a1C3`1^1S2a3a3B4h2b30g1?T=U16Y9R1;260:4A=:0X1b4:3B9C5T5>b11e1`2U1><4221AR19Q5P5
CBe2S5Mf27OS3\2R4X3\4R32\128R111Z3Q2DB<?:81437NR1R22>N3;f8S1\2Kd8h2:a7n1I_211h4[2H;56IMa9505a1:7
:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54l128dN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33
13<]61Y1M=V226O2l2`5R1X3[26U12[1F02o28=LV234j14U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Y@17[2a1a`
1Ql2?a:8H[2e1La\1f3hM]2U3aIf=j;d3i3W5V2b3[6a:n2_26o53c>S1[23c13oU1hKf=hHo3`4TR17VMm1AZ20c2`1Jh6@
416Q185923361^1@[2DLZ9\W1YOUI4VS1?]8S28g3d5nY1\4[2Hb1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<
Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3m1EDj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3[2\12R202o28
=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`5[2H@<6=2Ja9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V
2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239i8T6[22EM6=2J30\9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?Y236?j54D4U1mN89?45EQ2C4G315b
7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3[2\12R202LR28397D3k1?j14U1311986F9KNR1P14<Q1E
253Y1T1>=V18152]1C^1239;i>168T1Z4X82C[2HX`11bDfQ1T5f121057S6b2T1VLgIm3h3[2\1JI3R2C?U320l2=07334@
3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X1201Q2b30g1j>6\:;26;T119Q1;2Z4:3LC5T5>b11e1`2U1><451A_;CBe2S5
l3OS3i4Y1;X3b7\1^111Q6j181437NR1R22]13;`FP2:`9I_211[2@[2Hd1TZ3f121057g3\;cJQ5k2S>m4[23Db123F3]95
05a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4<N7=;B?T3j54o1mN8I45E2n1C4G315b7a3c2Dj2`152Q2f121
057P3313<]61Y1M=V226O2l2c6X3b2U12R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239l2;D^4h61k3]
;52`4[2Hb1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1P1S2j54o17eN8I45EQ2C4G315W6=0
Ka3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202c2;8=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C
^1239<[2g5Ce5c1\1b3WNd?[Fc;c:4[2g1DYj27[21V]234X1:2[2U_24[2n`1nk1fl27[2b2fn3S2Vi1BT36[2f1W_1S9[i
3m9A[2g13__2YQ1co1Q4b<@416Q1859:Q7[2HT1=M>[1f7505CM:7:406U15J020011191212260171C2M21P1H:0118G015
1BV1;0Y17CJ22X3U15V1037=;0A?Y2JJa12621F0V24DZ1mN8I45EW1IC4G315b7R3;2S2?DDP24O00237528h1f1210524?
B?]1313<]61Y1M=V2241I52l2718R1R2j2X3h322o102L;f18397D@n1j14U13119526A49KH5R1P15730P1E25361C<T1>=
_1152]1C^1239^>[=`2Z1[2HMGOk7\Ki236Xa1\Af121057_<WCKS6^1`2R47g4P4Z5c2;[9]516]11[1X1:a94>[2k1i`3c
o1d@@416Q1859:2\2j^26\2jd1FXId1bN1\23\2o\2j13\2j^2d12\2n\23\2m\204\2o\2j1d12\2o\25\2j^2d1W9aX22\
2YR52\2^_27\24c3c;_3al1Vl24\2h3c;_32\2dh53\2b^2K3\2W_263\2o\2^23\2hc1VI3\2^`202\2_`24\2Ma_2\\14\
26o1X^23\26X`23\2Q\2]42\2b^2g1\2a3a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R
2_=S4l4GKS2m5o1jD[=`22\2Q\2=\2<b1Y<X2j214iJoP1_B`f1\>8\2<b1]A14Y^2iP22\265\2c<cN\Q1bS26\2DS3c;_3
ek15\2DS3c;_33\2o\2b15\2D\\2`1P<2\2Dh1\2a30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c
1Y@518R1R2_=S4l4GKS2m5o1jD[=`23\2c_2K2\2e[24\2]]2d1[1P2]2f3[1g8`1d3e2n1:=X3`6l8a12621F0fM]1234c1
68P5\=b2j3T10023]5B1=c1Q=]318R1R2_=P4o4GKS2_274Z21Cg9R=[=`2h1]2`3a1g8`1X4Q2n1:=X391R1n=a12621F0W
O34T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0TO234j18P
5\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2P2]2U2_10[1g8`1d3e2n1:=X3`6l8a12621F0TO234c1?
P5[9P4b2j3T10023]5B148c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2g1]2`3a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T
7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j1]2`30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4j1Y5\=b
2j3T10023]5=4?c1Y@518R1R2Z<T1S4l4GKS2m5o1jD[=`2J]270i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`Oh1]2`3
0`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2W2]2Je2a1^1X
7`1X4Q2n1:=X391R1n=a12621F0WO3401`1?P5[9P4b2j3T10023]5=4?c1Y@5180Q1R211D107[<S4l4GKS2m5o1iBP2[=`
2[1]27j4@g71W2Z3e2n1:U1`2o7i4c2a12621G[O401`1E31200c>Y4LeJ]7`3PBn9]?V@V2]2Jj20[1g8`1d3e2n1:=X3`6
l8a12621F0^2^G]5401`1E8a4\=b2j3T10023]5B68c1Q=]318R1R2H1d<P9GKS27W274I`11CiDP2[=`2k1]2`30`1g8`1X
4Q2n1:=X391R1n=a12621F0WO3401Q7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j1]2`3a1g8`1X4Q2n
1:=X391R1n=a12621F0WO3401Q7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2Y3]2GM82c10[1S1:i4S1Z
1`1U3>;14R2n1:=X3`6l8a12621F0Z=l7^8F2J401`1`5^3m9b2j3T10023]5B148c15b1n5d2d2]3180Q1`1A23f5a7P4o4
GKY1I]21154\1M1999]9]5e1n5e573Y7]11P100_2]2f3[1g8ANd3e2n1:=X3W3Y2Nl8a12621F0WO3401Q194?>5=4h3o4Q
40Y4b2j3T10023]5B?c1Q=]3180D<R29Ib8h3P9GKS2_274Z21CT6b3R=[=`2k1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0W
O340S7Q9Z4b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2=]2Z]2401`1K2Tf1L^P1dBZ1Q2]27X3a1@g71
<`19Z3CQ2n1:=G`291R1n=a12621F0WO34T7S:X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2i1]2`3a1g
8`1X4Q2n1:=X391R1n=a12621F0WO34c1`5\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2R3]24`1;c10[1
U3a5`1V2N>e2n1:=X3J2R2U39R801Fa12621F0S6o9W?4HJHg4h:d1Nb2<]3T10023]5B?c1\:d2:A3\2180Q13n131Y=P4S
4KGK[13C_2154>k11C9R1h=d7e5;_2i4`20V3]24`1;c10[1g8`1U3>e2n1:=X3J2b5R801Fa12621F0Q3Q3n4BJV4e5m84A
6JHg4Y6^4d1Nb2<Bj2T10023]5B?c1`5e2U2d2:A3M^118R1R2_=<c3S4KGKY113C_2154>k11C9R1]Ee5;_2i4`20R2]2X1
]2[1g8`1d3e26g1:=>i2`6l8a12621F0gFc840S7\=b2j3T10023]5B?c1Q=L`218R1R2_=P9@6KS2_274Z21C[3Z9S:n9@k
2`2T1]27j4@g71W2Z3e2n1:U1`2f2f<a12621GWO34n;T4>EUT1T33F0dN3WBQ1]270i4@g71W2Z3\1X1n1:U1`2f=f1a126
21GWO34`@:<b7gO`O[Bi1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0[O40S7[9P4b2j3T10023]5B?c1Q=]318R1R2_=P9GKS
2_274Z21CjF[=`2[2]2e1D[1[1V8@`1d3\1X1n1:=X3T4[2l8a12621F0aAi=42O@?P5\=b2j3T10023]5B1=c1Q=]318R1R
2_=P4o4GKS2g1G154Z21CP;R3Z5[3b6n1i4`20W2]27^3[1@g71<`19Z3\1X1n1:=G`2`6U7f1a12621F0[O401`1?P5S:Q3
6b2g1R2T10023]5B?c1Q=]318R1R2c9k3P9GKS2_274Z21CjF[=`2R2]2e1P2[1g8`1d3e2n1:=X3`6l8a12621F0TO64j18
P5\=b2j3T10023]5B?c1Q=]318R1R2`3n9P4o4GKS2_2154Z21CS>o6f1a8i4`205]2Z]240b1i1]2f3[1g8`1d3e2n1:=X3
`6l8a12621F0WO34T7\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2i1]2`30`1g8`1X4Q2n1:=X391R1
n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`25]2d[1aQ134P2]2Je2a1g8`1X4Q2n1:=
X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R21F1d<S4l4GKS2R2j3o1[7;`;a1[=`2h1]2`3a1g8`1X4Q2
n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1]2`3a1g8`1X4Q2n1:=X3
91R1n=a12621F0TO640S7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2X2]27Bk2[1@g71<`19Z3e2n1:=G
`2`6l8a12621F0WO34d2_4S:6Q3b2j3T10023]5B?c1b<>]318R1R23D12a<P9GKS2R2<74Z21CjF[=`2W2]2<X30[1g8`1d
3e2n1:=S1T2`6U7f1a12621F0[O4Hc15a4\=b2j3T10023]5B?c1\:d2;Q318R1R2_=P9GKS2_274Z21C_<Y1e4i2`1m502Y
7`2X2]2<X30[1g8`1d3e2n1:=S1T2`6R2P6Ha12621F0[O4\25a4\=b2j3T10023]5B?c1Q=P1\218R1R2b1l;Q8NGKS2_27
4Z21Cd6f53Y1e4Z4S9c3C`2\2]2JW1b10[1g8`1d3e2@Z110:=Bg1M`6U7f1a12621F0WO34_22a4\=b2j3T10023]5B?c1h
:X2]318R1R23D54[<P9GKS2_274Z21CZ=_9Q6Y7]11P1e2]2JW1b10[1g8`1d3e2@Z110:=Bg1M`64g8a12621F0WO34_22a
4\=b2j3T10023]5B?c1c3h40a1He1B]318D218R2H:S5W7P9GKS2_274Z21CZ=_9Q6e64>]11P1P2]2R2b10[1g8`1d3e2k1
2:=Bg1M`6l8a12621F0WO34_22a4\=b2j3T10023]5B?c1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`2T2]2<e1b10[1g8`1
d3e23NK:=Bg1M`6l8a12621F0[O4_22a4\=b2j3T10023]5B?c1T2c8X2]318R1R2_=P9GKS2_274Z21CQ<h:[=_1P1@]2<e
1m@i2NW2g1`b14_22h\1e1RNgEQ2]2Jj20[1g8`1d3e2n190=X3`6l8a12621F0[O4g1Fe4\=b2j3T10023]5B?c1Q=]318R
1R2H5110[<P9GKS2_274Z21CjF[=`2Q2]2e30[1g8`1d3e2n190=X3`6l8a12621F0i4TC\74X176Fe4\=b2j3T10023]5B?
c1Q=]318R1R2S1\2n9P9GKS2_274Z21CjF[=`2Z2]2Jj20[1g8`1d3e2n1901;3T3`6l8a12621F0[O4g1Gd4\=b2j3T1002
3]5B?[17Q=]318R1R23B1102110[<T8K<:KS2_274Z21CjF[=`2[2]2Jj20[1g8`1d3e2n1901;3T3`6l8a12621C20i4aJ4
g1\5\=b2j3T10023]5B?[17Q=]318R1R23B1102110[<T8K<:KS2_274Z21CjF[=`2e3]2Jk2[1g8`1d3e2T1;66901;3@`1
4K1`6e7V1a12621C20i4j4W18HH`1a8[1JY64`1c5:Q=b2Of23T10023n1^3B68[17k1;o2n27b4]318R1R23@11102110k3
_8V7M3G<:K_1CEi174`1I1Ce3_5:\9l3Q6?CR3R3`24h2]2Jk2[1g8`1d3e2T1;66901;3@`14M`6l8a12621F0U;a1b?P34
T7\=b2j3T10023n1^3B68[17Q=]318R1R23@11102110[<T83G<:KS2Ei174Z21CU9d=Q6V4R3`2Q1]24U2YFm37VMA4c3HT
>4He9kHjZ1_1`21o3n3h43d7g2Z3W1@n610c2F]24U2h;`:m3XKl2_6Q<4Hno1m>b6`@Z7@n610c2U3]2Jj20[1g8`1d3e2n
1:;1X3`6l8a12621F0R;Q1^7Y37_7>640Q1;g1JR3\=b2j3T10023]5B68c1T1e;6Ic218E<R23@310g3X3X3Y2Q5n3G5ES2
7e14<74Z21Cm5^3314Nb2R3^2Q1l2e5e3>`3`2i1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0WO34e2^4\=b2j3T10023]5B?
c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`26]2;RY1kS14e2<]2n11[A121i@hX134V3Q3]2e30[1\7Z1ANd3e2n1:=X3W3Y2
Nl8[152621F0\1U3U5]DT14A@1c1X1R3d2Fc1Q40Y4b2j3T10023]5B?c1Q=]318E<R262\9\3;P4T3j1GKY1I_274Z21C9j
51U3314Q7P6e5;j3^3]11P10S2]270W3a1@g71<`19Z3CQ2n1:=G`291R1l:Q3a12621F0[O4T7[9GX3b2j3T10023]5=4?c
1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Q2]270]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4T7[9GX3b2j3T10023]5B?
c1Q=]3180Q1R2_=P9GKS2_274Z21CjF[=`25]2Z]2401j1]2`30`1g8`1X4Q2n1:=X391R1n=a12621F0WO340S7\=b2j3T1
0023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0WO34d2_4\=`21j3T10023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2W2]2f3[1g8`1d3e2n1:=X3`6l8a12621F0\=m?P2423Q1II5Q4\=b2j3BA0
023]5B?Q1A^5T1]6]318R1R2_=P9GKS27W274Bg11CS4`?U3[=`28]2Y[27h1423e2k1]2f3[1g8`1d3e2n1:=X3`6l8a126
21F0[O46e2W4\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cc3h5]=[=`2H]2R10<3R2c;V2X1S<X8P1W8bAU;4<
c1IWb1Z2Y1d2b8S2]2f3[1g8`1d3e2n1:=X3`6l8a12621F0lFBAU734T7\=b2^2X101G<0023]5B68c1Q=]318R1R2_=^4a
4GKS2_274OZ11Cj2oC[=`2X2]2f3[1g8`1d3e2n1:=X3`6l8a12621F0n6T6h9Bk74T7\=b2g301G<0023]5B68c1Q=]318R
1R2_=^4a4GKS2_2721Z21C\931m911U3Q6Y7`2S6]2F0L6182Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P
10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1c3m<]:4<[38I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P33131:W1P3
T21;:BM=V2241O2l2V3\3R35h32R202LR28397D_2j14U13119436F9K<AR1P1AP10E2531W1T1>=_1152]1C^1239cDD1k1
]2`3a1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?52U14Y@518R1R2_=S4l4GKS2m5o1jD[=`2m1]2J
e2a1g8`1X4Q2n1:=X3913Nn=a12621F0[O40S7\=b2j3T10023]5=4?8U14Y@518R1R2Hf<S4l4GKS2m5o1jD[=`2j1]2`3a
1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?5X14Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1]2`3a1g8`
1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?8Z1Y@518R1R2_=S4l4GKS2m5o1jD[=`2o1]2f3[1g8ANd3e2
n1:=X3`6l8a12621F0WO34T1>`5Q90Y4b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CT6b3R=[=`2S2]2e30[1g8`
1d3e2n1:=X3`6l8a12621F0Z11gM234R1Q6o4\8b2j3T10023]5B?c1Q=]318R1R2f9h3P9GKS27W274Z21CT61>T@[=`2n1
]2JS1a1a1g8`1P4140Q2n1:=X391R1n=a12621F0nG\74T7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o1jD[=`2
P2]27X3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[
=`2L]27BW4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1H1eNR2]270W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T
7S:X3b2U1d2T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2n1]2JV1^1a1g8`1U3R1Q2n1:=X391R1n=a12621F0W
O34T7\=b2j3T10023]5=4?c1Y@518R1R2H10c<S4l4GKS2m5o1jD[=`2W2]27Be2a1@g71<`19Z3CQ2n1:=G`291R1n=a126
21F0WO34T7S:X3b2j3T10023]5=4?c1Y@518R1R23D101a<S4l4GKS2W5Eo1jD[=`2l1]2Je2a1g8`1X4Q2n1:=X391R1n=a
12621F0WO340S7\=b2j3T10023]5=4?c1Y@518R1R23Df<S4l4GKS2m5o1jD[=`2Q2]27^3[1@g71<`19Z3e2n1:=G`2`6l8
a12621F0WO34T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjFb6h6a1NQ2]27^3[1@g71<`19Z3e2n1:=G`
2`6l8a12621F0WO34d2_4[9GX3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2\2]27]30[1@g71<`19Z3e2
n1:=G`2`6l8a12621F0[O4c1?P5m7]1:<I^2V2;U1@S2T10023]5B1=c1[6e6]318R1R2`3n9P9GKS2_274Z21CjF[=4[2W2
]270W3a1@Mi61<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7[9:<X3V2;f1S2T10023]5=4?c1Y@518R1R2`3n9S4l4GKS2W
5Eo1jD[=`2M]27j4@g71W2Z3e2n1:U1`2]?a12621G[O4d2k=:<_5jQ1`OR2]270W3a1@g71<`19Z3CQ2n1:=G`291R1n=a1
2621F0[O4T7S:X3b2f1S2T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2m1]2R2b10[1g8`1d3e2k12:=Bg1M`6l8
a12621F0[O4T7\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=_1P1n1]2V2Y1a1g8`1X4Q2n1:=X391R1i5I
S5V2a12621F0WO34d2_4\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2R5Jo1jD[=`2U2]2JZ1Z1a1g8`1X4Q2n1:=X391
R1n=a12621F0[O40S1>`5\=b2j3T10023]5=4?52U14Y@518R1R2Hf<S4l4GKS2W1?g1]2o1d<U8Q6Y7`2[2]2Jj20[1g8`1
d3e2n1:=X39V6l8a12621F0TO640]1e5:Q=b2j3T10023]5B6852U14W5i7]318R1R23D10c<P9GKS27OW174Z21Cd>g1]6[
=`2Z2]2Jj20[1g8`1d3e2n1:=X3Bm5l8a126200F0nL\240I1\2j3\=b2h31T10023]5B?c1Q=]318R1R2H101a<P9GKS2_2
334;=`11CQ9g;P2[=`2j1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0[O40S7\=b2j3T10023]5B148c1Q=]318R1R2_=P9GKS
2_274Z21CjF[=`2k1]2f3[1o2g5`1d3e2n1:=X3`6l8a12621F0TO640S7\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_
274Z21CjF[=`2n1]2P2_10`1n3h4`1U42Q2n1:=X391R1n=a12621F0[O40S7\=_22j3T10023]5=4?V1<Y@518R1R2_=S4l
4GKS2m5o1jD[=`24]2Z]24e2:]2n11[A121fi14me1Q2]2`3a1g8`1X4Q2n1:=X391R1FW=a12621F0YBQ=4_3d3\=b2j3T1
0023]5=4?c1Y@5180Q13n13F0c<m1U2l4GKS2m5o1`CY1[=`2;]26S]24_3j1k?Y2l1n[1kB7]2J[\234gh1DP2]2Jk2[1g8
`1d3e2n1:=X3`6l8a12621F0TO234^1e5\=b2j3T10023]5B?c1Q=]318R1R23D101a<P9GKS2_274Z21CjF[=`2i1]2`30`
1g8`1X4Q2n1:=X391R1n=a12621F0WO34T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2R2]27X30`1@g7
1<`19Z3CQ2n1:=G`291R1n=a12621F0[O40S7S:X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2k1]2f3[1
g8`1d3e2n1:=X3`6l8a12621F0WO34T1NP5\=b2j3T10023]5B?c1Q=]318R1R2_=b6]2GKS2_274Z21CjF[=`2j1]2`3a1g
8`1X4Q2n1:=X391R1n=a12621F0fM]1234T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2P1]270i4@g71
W2Z3e2n1:U1`2]?a12621GWO34Y@6GS3m3@gO`OL]270i4@g71W2Z3e2n1:U1`2]?a12621GWO34XAQ7XP1`O8]2V]234X1P
109i1]2f3[1g8`1d3e2n1:=X3`6l8a12621F0TO64T7\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`24]
2V]234F^20b14b1V_3co1d;16]1X3@416Q1859:U6D^2Ee2^^2dJf121057oc1j;j3Z;16]1`9R3i4^2EHI2J4\9505a1:7:
406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3^4[14o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P331
3<]61Y1M=V226O2l2c6X3h32R202o28=LV234j14U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239X5l916]1`9R3d4^2E
b12J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152
Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P14^1E253Y1T1>=_11f1C^1239S?116]1
c<e4^2Eb12J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1mN8I45EQ2C4G315b7a3c2
Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=Lo1Z24U1311986FU1NR1P14^1E253Y1T1>=_11f1C^12
39U?16]1b9P38^2[3ae4mT116]1c<_4^2E@<DMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
^4[14o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_115`1C^1239l@3^2Tn5P;\5^2ET1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2
c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^12397^2[3_j516]1c<d5^2ET1=Ma9505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ22b3K5V1037=;0A?9j2j54D4U1mN89?45EQ2C4G315b
7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2`5R1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253
Y1L7>=_1152]1C^1239cM9^2c1g1_j516]1V<<g5^2E;H=Mg6i2505a1:7:406U15J0200111;212260171C2P11P1T111P1
0151BV1<<L7CJ5b3K5?F037=;0A?`2Cj54DZ1mN8I45EQ2C4G315b73Z32c2DDU2`1528h1f1210524P3313<]61Y1M=V224
1O2l2c6l1[1h32[1F02LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239h8_<B_2g1a1W_3co1d;1Y1
c3@416Q1859:?_2g1WR1a^2co1d@@416Q1859:Y1_2b14`100@VW3^7[_10Q@4m1T1K:V1=5W1m37116]1E`1Q1@416Q1859
:KY5M_2b14a1A\e1ia1^7[_1R@4n3:d1]1d2b11m4@416Q1859:KO_2g1b1ji1[e1gg1Z7:04S2Na816JBV2Q1@416Q1859:
4Z2e3@_2g1i`3co1_2R=Q1@416Q1859:@_2Y30_Z2Q[2bLZ8168T1V2h5MDP36_2Y3Ub5Z81d9T1_2g1a11jc1a<h7Y=W1]H
co1m1W1B@<H:X1>k2U11k3Q196416@@859:D_2g1c1jc1T:`GV1]Hco1U3^=@416Q1859:7_2Y3ec5h4Q21Y12_2iR5G_2b1
4a1S>aP1aP2co1l5g51m4@416Q1859:4Z2?_2b14i`3co1d@@416Q1859:T1_2OY2?VIh81c8h2n\1]3_FV1RD3P9^2]<^9W
6h280l45;1Y1a2T2m2c1Y13123_2Zh5]9Q5_2D0LA22J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4
[17=N?T3j54o1mN8I45EW1IC4G315b7V2Z1c2Dj2`152Q2f121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=Lk
2^14U1311986FU1NR1P1c1E2533U1T1>=_11f1C^1239U?1j2P1T21o3?[5_2Db13I3F<Y8505a1:7:406[1K4D156271g11
P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45E2n1C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2n13
8@c6h1_1h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1L7>=_11f1C^1239l2;1NZ1g2Z1_2T1<[11?[3T21b1W24Li25
Y17_2[3dV3aX260V9I_2b1f100D[o1fc2e;f@V4@g1g1o11168T1Q6m1T4587_2b1h1T`5_6V6Y7[1_2D0L4BeS1BjU2f121
057\3:W1n5`1U:Y2g=R8o4P4Z5c2`3b?Q1@4163M859:_2DP1_2b1d1010?1T]1WR1nf2Z7`3?Y2Z1k2CO160L?GV2c3g1BE
o2D@_2b17\102?nh5Y1L@Fb7X1S3@>_2g1i`3co1d@@416Q1859:P1_2g19W1h4g3@cU1a?2YS1b=f9a3T@2RR1R3a81m4@4
16Q1859:_2DZ1_2DR198hI_:a;TQ1cAQ52Z2f121057g3g8eD2^5k1V6o4Y2f1Z5c2`3d@@416Q1859:J_2b1f1S1gh1b9a<
o]1i<a?[=a6:Y2N[1S5@4[11^5h2\1M\34_2b1ga2Vd3Y4_2X194?GT2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1
I:12X1Cj2d2^1S2W>0W2ZI260:4O63=i536;K\5>b11e1`2U1><4221A^6c3c2e2S5Mf2Y33]7l9N\128R1h6<?J3_4>^1f8
`35m2J87l1DY1X2a2c3@416Q1859:_2?_211l3_2X194F@T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1C_
5^1S2W>0W2ZI260:4O:W63BX6>b11e1`2U1><4221A^6c3c2e2S5Mf2k:k:\128R1h6<?J3_4>^1f8`35Q4i2b3Y21i3@416
Q1859:o2_2112_2b1J_2b14b1E`^3co1d;16]1X3@416Q1859:R31a258?_2g1i`3co1d@@416Q1859:T34_2b1aW6P33_2b
1\R1H_2DR1fZ3f121057g3Rl1`3d@@416Q1859:T34_2SS2PS4o21_2P1_2b14e8m<mKn1l3S1911i9h4VY1n<V?cP1a27g1
l>@416Q1859:o1B_29X14i`3ed1m:d@@416Q1859:\2@_29X14i`3co1d@@416Q1859:G_2b14a1W_3co1P:2:U11?]4@416
@@859:D_2b14a1W_3co1S:`11m4@416Q1859:f6C_2b14a1W_3co1n5e51m4@416Q1859:A_2b14i`3XT1ZKn5e:@416Q185
9:G_2b14c1Rh1Rg1co1V6d3f5Q1@416J6859:T3c3A_2b14c1U_3co1d@@416Q1859:h6?_2g1fo1Ra1co1d@@416Q1859:A
_2b14i`3co1Y3Z=@416Q1859:Z2A_2b14>Z`3co1Y3Z=@416Q1859:N_2b14f2]GRW1_LQCdN16`3X8[7f3c8T1Y3j3_9@41
6Q1859:Z2A_2b14_?YQ3co1Y3Z=@416Q1859::_2b1]2fg50P80o3k353_2b1`X3L_2b14X2`^3co1Z1W7110l7@4160P185
9:h114:[35:_2E`a3b1n5f;\b1g4X9U7I_2MDf1R^10g1?fGW1dOkOY13U5j31l3jCl;W1V21V50E_2MD_?=kO0g1?fGW1dO
kOY13U5j31l3jC`CC_2g1b`1f2PCa?mEn4co1d@@416Q1859:B_2g1b`1a5U@a?lJco1d@@416Q1859:2_2TQ55_2Y3Ub5Z8
1F_2EQ1iQ2d^1:W1n5f;e\1Y3g:b2@416Q1859:?_2g1iT2o[1co1d@@416Q1859:B_2g1[J]f2co1S?`1@416Q1859638@_
2b14V`2bP1co1d@@416Q1859:W5_2D;5;D20I101\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?
T3@Y54o1mN89?45EQ1OC4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32[1F02o28=LZ44U1311986
FU1NR1P14^1E253Y1T1>=_11f1C^1239U>O168:IU16n21l4X31@g4_2D;AD2J10^9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<Y17CJ5d4[17=N?T3@Y54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h3
2[1F02o28=LZ44U1311986FU1NR1P14^1E253Y1T1>=_11f1C^1239U>>m>@>_2D]`1fP1dJ3b121057jo1j3;_2Di[3f121
057oc1j;9_2fGZ2VKS4bm3:W>:C_2g1S2e^3oDBPZ1^:S5Q1@416Q1859:?_2g1S2e^3co1d@@416Q1859:9_2Ec2l^3b1n5
f;Zh11F_2g1a11U_3co1Y4Z71k3H8@416J6859:?_2g1c1U_3co1d@@416Q1859:j1`2a1DU2h<3Q1j1o4h3X4V1n1m2a8a5
j2C:T6`GYB>Z421b1c2k33X3:P3S438jG5h5R3Y225m<g1f26l2m1B45f6;HI9Z25`2a1[S5]X12d4`2CMDK1a9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1X3dK8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313
<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`3g1k4j3a2S69o4`2CM4?M
a9505a1:7:406[1K4D156271g11P1T111P1015D:K<Y17CJ5d4[17=^1T3j54o1gIU58I45EQ2C4G315b7a3c2Dj2`152Q2f
121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L3g22[14U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`3`3R37
h9@416Q1859:i4`2CM4?Ma9505a1:7:406[1K21D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4
G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L3V44U1311986FU1NR1P1c1E253Y1T1>=_
11f1C^1239`3d@@416Q1859:F`2a144]A14on2Ve1\:^5U;69416Q1859:B`2CM]Z2]P1f121057jo1`3P=n11R4D=`2C[[2
b6jIf121057jo16[4`2B0b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2
C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=
_11f1C^12391`2:`2Ci[3f121057jo1I`2CR1fZ3f121057g3VW12hD`3d@@416Q1859:G`2CR1fZ3f121057g3Rl1`3d@@4
16Q1859:;`2Ci[3f121057WObP12`2nU6\4`2CLEMQ2_7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17
=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986F
U1NR1P1c1E253Y1T1>=_11f1C^1239H`2CM4fZ3f121057g3Rl1`3d@@416Q1859:]4`2B0b1Ma9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1gIU58I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V22
6O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239T:?`2a14i`3co1d@@416Q1859:_4`2CMD
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f1
21057P3313<]61Y1M=V226O2n1Mc6X3h32R202o2839LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239h5\C=`2Ci[
3f121057d=iE[L_;2a2A4a2Ago1e2@a2AS1i`3co1k3h<@416Q1859:Aa2AS1i`3co1k3e5R7@416Q1859:5a2@0ce2T14a2
@0ce23a2Ace23a2Af`25a2Ago1e2UC7a2@0ja1l=e2UC1a23a2@Qk23a2@de29a2oR2da1o1j1]G2ST1e32a2oR2Ka2c3c;_
3l1_8X7W@U6R1i9YJ0I10a4o49Q6cO`2d4Aa;c7RIFa210`3c;_3SX1jQ1Bh20^3Y1EY5Q6mQ11[5\>h4RI@a2=d1`1c;_3^
T1a3a4[LQ8U=[W1P=Z5I2a2kj16a2@R3c;_3oc46a2c3c;_3PX1n[34a2c3c;_35a2c3c;_3oc4@a2=U3`4R7_3dOa=1n2m1
l@X`1dA_<^25a2c3c;_3dO2b2Wb2Hb28W1DJlk1T7T6gGZ1`>S4Ao>9eGP8j8i1\5_1k2R5k;1b2>b2U2kDlKYCXQ2P3^=\5
R2_<R=m8k91c22c2lT14c2\Ana1Y`32c2[i23c2P`1QV1>c2c1i`3co1d@@416Q1859:2c2]V3<c2h1]A14[U1d7QS1\<5fR
115c2h1]A142c2]b43c2Gj_43c2Wi2\i14c2Wi2\i1^`12c2Wi23c2Wi2kY3?c2c1i`2oOco1d@@416Q1859:4c2hf2kk1k8
2c2dP52c2db43c2hf2kk12c2hf23c2_e2X12c2Yb42c2U12c2_e24c2>Ub4PD3c2>Ub42c2N3c2NSe22c2me44c2U1be2ho1
3c2U1be24c2U1Wj2Sk16c2A`a3b1n5f;Z4c2@b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1
T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_11f1C^1239Z4c2@b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54
o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c
1E253Y1T1>=_11f1C^1239h1c2Z30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4
l4GKS2m5o1jD[=`2Jc210i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`O2c2[T3g1c2Z3a1g8`1X4Q2n1:=X391R1n=a12
621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`22c2Rf22c2\f23c2U1Y[3i1c2Z30`1g8`1X4Q2n
1:=X391R1n=a12621F0[O4T7\=b2j3T10023g2e2=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`24c2Zb1^k2`12c2i]43c2i]
4`15c2U1b9nCb`35c2h:nCo8bW32c2\Z35c2a3c;_3oc44c2a3c;_33c2db412c2n@3c2n@=2c2\\32c2cb34c2\<cV1bo13
c2hg402c2\<2c2Xi22c2^]42c2`R32c2oS3Q1c210e11Q3@g71W2Z3;121R2n1:U1`2]?a12621Gg@c>4XAZW1`Ol1c2h1a1
0`1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2Nc210e1S3
@g71W2Z3;14R2n1:U1`2]?a12621G[O4XAZW1`On1c2h11_10`1g8`1P41210Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T1
0023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`26c20`3c;_3Tb2S1c2000i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAW6Q
;9CRE`O]?V@3X53c20iT32c2Pi23c2Rf2m22c2_m32c2Zd4:c2h11[A121nX2X2de17c2h11[A1212c2cl4Hc2h1h11a;h14
a1>114T1X<S:Z7_@P2DW@_3hi1TA^29c2h1h1c;_3@14Rb1P2c2h12^1a1g8`1U3J140Q2n1:=X3913Nn=a12621F0gGc74T
7i4b8b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`26c2h1]A14Rb1i1c2Z30`1g8`1X4Q2n1:=X391R1R7k6a1
2621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1c2Z3a1g8`1X4Q2n1:=X391R1n=a12621F0[
O4T7\=b2j3T10023]5=4?c1Y@518R1R2U;Y2S4l4GKS2m5o1jD[=`28c2h11[A121dR23c2Rf2X52c2[e11c22c2P16c2P1Q
e2l=SJoT2i1c2P1Y20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1j
D[=`24c20OiS36c20OQe2Z5\95c2P1T_1lU1Z52c2f_13c2oS1f;5c2oS10e;>3c2f_1Yk14c2oS3d^1^X12c2Xo32c2Q24c
2Wn3M22c2me24c2Wc2e2go1?c2c1nZ3j5co1d@@416Q1859:3c2ih218c2h4X^50e6e;U7:4c2Qc50aI2c2mR5Dc2c1\l1\@
oS1co1a4W411f7@416Q1859:2c2Wc22c2hd53c2`i2aX22c2RR53c2Rf2]32c2]k22c2Zf26c2Z^1T1j2ki1XT12c2__17c2
mLn7m8Q[1YCXT12c2V`44c2a1gQ1SS23c2oa1[W12c2oa16c2YS1e>^Q1\3_23c2oa1[W1;c2h11[A121_9[6Mja16c2=S3c
;_3]S25c2=S3c;_32c2SJ2c2aG4c2P2`Eg]45c2d1lEa[5:>d2W@d2`1h<0R3cEjZ1f@lF2]MQ=8d2W@d2`1[`2cW12]M4d2
lBla2TU23d2iT3gP25d2fd1[9fV1g[13d2iT3g[12d2iT35d2^9V2oY2S?7d2P2]7V\2E]>k]16d2[c2Y2;g>k]1?d2b1VS3
b=co1d@@416Q1859:@d2b1VS3b=S`1_?d@@416Q1859:i1d2Y30`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2;^3T10
023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`23d2iT3g`14d2iT3g`1iD3d2iU2oN3d2OiS36d2OL_i2\9fm18d2OL_i2\
9_H174d2OiS3gP27d2o1`E^2e3SW2^P26d2`G^2e3SW2fm15d2`G^2e3SW2k1d2Y30`1g8`1X4Q2n118=X391R1EX=a12621
F0[O4T7\=b2;^3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`29d2^f22k3[:a5k6QU1d;3d2iT3fm18d2]c2c2o8g
5]<Q<e`1f1d2_3[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2;^3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2
4d2Vg2b=`Y25d2l1Ye2b=`Y2:d2l1`a2c2T1]8T5iHBS`13d2iT3ik14d2oc1SR1e>4d2T`1j3i`15d2T`1XS1[A_H3d2iT3
jQ24d2T`1dd1oF?d2b1VS3b=co1d@@416Q1859:3d2T`1dd18d2VQ10`Q2P2T9a?]_23d2GQT37d2PT3H^1e70i=5d2jOnLo
W1RR37d2g1]A14\a2dP36d2g1]A14\a2<d2g11[A121oW2\9\IMmS28d2g1]A14\a2PIfW13d2fi2R;5d2Qf2d3R;i]14d2i
T3P[126d2oS1iP2iHVB24d2OQe2g>4d2OiS3iH3d2\k2\95d2[f2P5\9fm14d2ee2a3a;3d2Wi2a;h1d2Y3a1g8`1X4Q2n1:
=X391R1n=a12621F0[O4T7\=b2;^3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2?d2o1e@mS1QOi4Y:Eh:NUK2n3
i5`H;d2cf1gOS4Y:^;NUK2oE[P16d2Pe1b1W4cOY:5d2m=`_1VHS?8d2l1P<d5Q1iX1VHS?;d2l1P<d5kY1TG1S@oFi1>3d2
XU2`O3d24dT34d24dT3fm1P1d2002f4@g71W2Z3e2n1:U1`2]?a12621G[O4XAW6Q;9CPBQ3`O9d2`o2`12[1X2e10c:4d2i
T3Z<[a1P1d200i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAW6Q;9C:gD\>SA6d2o1ec2S?]<Pd15d2P2Zd2]>]<3d2iT3]<9d
2`3c;_3Tb2X6o4WU1YA5d2`3c;_3Tb23d2iT3]J4d2l1lR3]J6d2l1lR3iH`124d2iT3ZJ0:d2Q8R7de2PHj2e2]1Ln33d2l
1lR37d2l1a>Zd2hIA^96d2iT3PIY10D[4d2?b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T
3j54o1mN8I45EQ2C4G315b7a3_23Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_11f1C^12393d2iT3ZJ4d2km2m6ZJP1e20e11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAXT1Q3`
OKe2]1\3@g71W2Z3e2n1:U1`2]?a12621G6TO4XAj7_O`OIe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`OKe20_1Y3
@g71W2Z3e2n1:U1`2]?a12621G[O4f;a5ZW1`OP2e20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T1
0023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Y1e202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4V?;MG6l20R?
mAT3`OnEY2e23b11e1[1@g71<`19Z3;121R2n1:=G`2f2i3l8a12621F0g@c>4T7Q8Q22U3b2U1d2T10023]5B?c1Q=]318R
1R2_=P9GKS2_274Z21CjF[=`2m2e2]30[1@Nh61<`19Z3e2n1:=G`2`6l8a12621F0b4^5l=2Y74T7j3n4A:<2U3b2U1@S2T
10023]5B148c1Q=e16]12183A<R29Q2W2k8P9GKS27_1G74Z21Cg>`42g1f1S83S54[2Le20i4@g71W2Z3e2n1:U1`2]?a12
621G[O4XAQ7SMT3`OnEX2e2]30[1@g71<`19Z3e2n1:=G`2`6l8a12621F0b4m@j94T7S:X3b2j3T10023]5B?5]1Q=]318R
1R2_=P9GKS27W274I`11C[9l92g14a1[=`2W1e23b11Q3@g715\1DZ3;121R2n1:U1`2X=T2a12621GZHP74XAS3m3VMA_2`
OT2e20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0_Gk74T7[9GX3b2U1b21T10023]5=4?c1Y@518R1R2_=S4l4GKS2W
5Eo1jD[=`2W2e2X35[1@g71<`19Z3CQ2n1:=G`291R1Q5l8a12621F0[O4T7[9GX3b2j3T10023]5=4?c1Q=W3518R1R2_=S
4l4GKS2_274Z21Co1jD[=`2Q2e20W30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?c1Y@5
18R1R2_=S4l4GKS2W5Eo1jD[=`2o1e2X3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?c1Y
@518R1R2_=S4l4GKS2W5Eo1jD[=`2W2e202b11_1a1@g71<`19Z3;1210Q2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10
023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2_1e2010b11o21@g71W2Z3;121W1Jn1:U1`2]?a12621G[O4b?e1S3m3F
`99CPBAg1G`OnCc>R1e202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4V?Q2S3VT1`OQ2e2^3[1@g71<`19Z3e2n1:=G
`2`6l8a12621F0[O4T7[9GX3b2U1d2T10023]5B?c1Q=]318R1R2_=P9GKS2_274X1Q11CY:`<[=`2Me2j4@g71W2Z3e2n1:
U1`2o7]7a12621GgEU4]54R?U2Z8oN`OJe2j4@g71W2Z3e2n1:U1`2]?a12621G[O4R?U2ZW1`Oe2Q2e2f1g1[1@g71<`19Z
3;14R2n1:=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2m1e2^3[1@g71<`
19Z3e2n1:=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2j2e2f12c10[1@e
711<:U19Y2@094;14R2ON:=G`2`6l8a12621F0P8SG64U4n2S:X3b2j3T10023=o4B148c1A_<]318R1R2c4k8X4`3V1GKS2
]21334Fc11C`91k9[3[=`2U1e202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4V?Q2S3VT1`OQ:;`;Ne20i4@g71W2Z3
e2n1:U1`2]?a12621G[O4XAS3VT1`OnC2g14Q1e202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAS3VT1`OQ1e202b
11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAc7fO`OJe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XA6SW1`O\2e20\30
[1@g71<`19Z3e2n1:=G`2`6l8a12621F0P<Y<P74T7S:6Q3b2U1d2T10023]5B391A52HQ=]3183A<R2_=P9GKS2_274Z21C
_3YAP2[=`2Z1e23BS4@g71W2Z3e2n1:U1`2]?a12621G[O4E`>Q2m5[;9Ci?d1AAg1Gj?e?]?V@3X5Oe202BS4@g71W2Z3e2
n1:U1`2]?a12621G[O4XAYAMRE`OnC2Le20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAYA9CRE`OLe202f4@g71W2Z3e2n1:
U1`2]?a12621G[O4R?U2ZW1`Oo:Me20i4@g71W2Z3e2n1:U1`2[<Q3a12621E1[O4XAQ7XP1`Oo:n1e2^3[1@g71<`19Z3e2
n1:=G`2`6l8a12621F0[O4T7S:X3b2U1d2T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2P2e20]3[1@BT71<`19
Z3e2n1:=G`2`6l8a12621F0[O4T7S:X3b2U1d2T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2Le20i4@g71W2Z3
e2n1:U1`2]?a12621G[O4Y@N6[7gO`OR1e20e1S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4b?FN6l2^4gO`OP1e20e11Q3@
g71W2Z3;121R2n1:U1`2]?a12621G[O4XA6SW1`OJe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAb7gO`OP1e23b1S3@g71
W2Z3;14R2n1:U1`2]?a12621G[O4R?U2V1c6_O`OJe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAj7_O`OMe2f1S3@g71W2
Z3;14R2n1:U1`2]?a12621G[O4XAj7_O`OQ1e20_151Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4f;a5ZW1`OJe202f4@g
71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`OMe23\1Y3@g71W2Z3e2n1:U1`2]?a12621G[O4R?U2]7<_O`OJe20i4@g71W2Z3
e2n1:U1`2]?a12621G[O4f;a5ZW1`OR2e20_1g10`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]
5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Q2e2`1g10`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T1
0023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2V1e23\15S3@e711b1DZ3;14R2n1:U1`2]?a12621GY:QE4R?U2T3X4<
_O`O3X1e202b11Q3@g71W2<m2;121R2n1:U1`2]?a12621G[O4R?U22V4Y=CRE\>h>Z2Ke202f4@g71W2Z3e2n1:U1`2]?a1
2621G[O4XAZW1j?e?Ie23f4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`OX2e23b11e1[1@g71<>Q19Y2P1;121R2n1:=G`
2`6l8a12621F0[O4T7Q8Q2X3b2n1k1T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2Q2e20W3a1@g71<`19Z3CQ2
n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=41=c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2R2e2^3[1@k6K1<`19Z
3e2n1:=G`2`6l8a12621F0[O4T7`9B23Q3b2j3T10023]5B1=c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2Ie2j4@g71W2Z3
e2n1:U1`2]?a12621G[O4XAWARF`OP2e2X30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Ke20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XA6l2VT1`OJe20l1l2@g71W2Z3e2n
1:U1`2]?a12621G[O4XAZW1`ONe2d11S3@g71W2Z3;14R2n1:U1`2]?a12621G[O4XAZW1`OWW1Me2f1S3@g71W2Z3;14R2n
1:U1`2]?a12621G[O4XAh5aQ1`OV1e22Y3[11@g719m1Z3j1Jn1:U1`2c6S17]7a12621G[O4X?o1h1o3o=aCXJW5bR1Ne22
e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4XAh5aQ1VJY5bR1]2e2]30[1@g71<`19Z3e2n1:=G`2Je5P1Q7Ia12621F0n<\B4
R1Q6a6a3X3n1Cj3T10023]5B?c1Q=]318E<R29Q2S;P9GKS2R2<74Z21C`=Y9e5;e3c3`2[2e2f11e1[1@g71<:U19OJ>P1;
1212o1n1:=G`2`6l8a12621F0[O4T7m7U2X3b2j3T10023]5B?c1m9S3]318R1R2_=^4a4GKS2_274Z21CjF[=`2X2e23b11
_1a1@g71<`19Y2P1;1210Q2n1:=G`291R1n=a12621F0[O4T7m7U2X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1
jD[=`2P1e202b11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAZW1`OLe202BS4@g71W2Z3e2n1:U1`2]?a12621G[O4XA
j7_O`OP2e2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4T7f9<X3V2;f1S2T10023]5B?c1Q=]318R1R2_=P9GKS2_274
Z21CjF[=`2Le2j4@Nh61W2Z3e2n1:U1`2]?a12621G[O4n?Y1_5R2gO`OOe23f4@g71W2Z3e2n1:U1`2]?a12621G[O4Eb@Q
R1d1S1_2[2nGU5Ne20i4@g71W2Z3e2n1:U1`2]?a12621G[O4R?U2YA`C_2`OPKP:Ie2j4@g71W2Z3e2n1:U1`2]?a12621G
[O4XAZW1`OPKQ2e20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O40S7S:X3b2j3T10023]5=4?c1Y@518R1R2_=S4l
4GKS2W5Eo1jD[=`2He2j4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1`OP1e23b11Q3@g71W2<m2;121R2n1:U1`2]?a1262
1G[O4XAZW1`OLe2j4@g71W2Z3e2n1:U1`2]?a12621G[O4R?U2j7_O`O>c7P1e2f1e1]1@g71W2Z3;14R2n1:U1`2c6i8a12
621G[O4XAhCaCXJW5Ie2j4@g71W2Z3e2n1:U1`2]?a12621G[O4XA6SW1`On1e2^3[1@g71<`19Z3e2n1:=G`2`6P1k7a126
21F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2P1e2]1\3@g71W2Z3e2n1:U1`2i<c2a12621
7?[O4Y4^1_;Q7VKY4G`ONe2j4@g71W2Z3e2n1:U1`2]?\1426217?[O4XAQ7d2ZHX5\IS6Le23f4@g71W2Z3e2n1:U1`2m8_
6a126217?[O4a@FZW1`OJe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAQ7XP1`OKe20i4@g71W2Z3e2n1:U1`2]?a12621G
[O4R?U26SW1`Om1e2^3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_
274Z21CjF[=`2Ie2j4@g71W2Z3e2n1:U1`2]?a12621G[O4XAQ7XP1`OJe2j4@g71W2Z3e2n1:U1`2]?a12621G[O4XAmEg3
d=`OJe2FS4@g71W2Z3e2n1:U1`2]?a12621G[O4XAj7_O`OIe2j4@g71W2Z3e2n1:U1`2]?a12621G[O4XAj7_O`OOe20e11
Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAZW1`OOe20ES4@g71W2Z3e2n1:U1`2]?a12621G[O4W8i3P3U2j7_OkGd7o1
e2^3[1@b3T41<`19Z3e2n1:=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=a1
NJe2j4@`3V41W2Z3e2n1:U1`2]?a12621G\Hn64XAZW1`OJe2j4@g71W2Z3e2n1:U1`2f1n6g6a12621G[O4XAZW1`OJe20i
4@g71W2Z3e2n1:U1`2]?a12621G[O4XAcAfE`OQ2e20W3a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T1
0023]5=4=1c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2S1e20i4@Q11U1]51W2Z3e2n1:U1`2]?a12621GQLY34Ek?Fj7_Oj=W
2n8^6R2e20W30`1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7m7U2X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2
W5Eo1jD[=`2Je20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1\>SAJe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1[
IT6Je20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XA[Q1n5`OOe202f4@g71W2Z3e2n1:U1`2]?a12621G[O4XAb7Q2d79CRE`
Oo1e20]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0WO34T7S:X3b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[
=`2P2e20]3[1@g71<`19Z3e2n1:=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B1=c1Q=]318R1R2_=P9GKS2_274^1K1C
jF[=`2R2e20Ae2a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2
W5Eo1jD[=`2S2e20Ae2a1@g71<`19Z3CQ2n1:=G`291R1n=a12621F0[O40S7S:X3b2j3T10023]5=4?c1Y@518R1R2Hf<S4
l4GKS2W5Eo1jD[=`2R1e20e11Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4R?U2\5]2_O`OQ2e202T3a1@g71<`19Z3CQ2n
1:=G`291R1n=a12621F0[O4T7S:X3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2R1e23b11Q3@g71K[1Z3;
121R2n1:U1`2g7e7a12621G[O4V?Q2ZW1`OKe20i4@g71W2Z3e2n1:U1`2]?a12621G[O4XAcACRE`OJe20i4@g71W2Z3e2n
1:U1`2]?a12621G[O4V?Q2ZW1`OS1e2f100Q3@g71W2Z3;121R2n1:U1`2]?a12621G[O4XAZDY@e2_2PMnEKe20i4@g71W2
Z3e2n1:U1`2l2^9Q3a12621G[O4XAZW1`OX1e2]1DOg1@g71W2Z3e2n1:U1`2Y?20a12621G[O4XA[1\4g7iI`OR>fBU2H9L
n25Me2j4@l1f3S21W2Z3e2n1:U1`2]?a12621G[O4XAh5aQ18WOYCT2e20W30`1@g71<`19Z3CQ2n1:=G`291R1Z1a9Q3a12
621F0[O4T7S:X3_22j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Ne22e41@g71W2Z3j1Jn1:U1`2]?a12621G
[O4XAV1o@SE`ObR1T1e210e41@g71W2Z3j1Jn1:U1`2]?a12621G[O4XAh13Y@SETJ1Y5>c:_GR2e2X30`1@g71<`19Z3CQ2
n1:=G`291R1X6e7a12621F0[O4T7S:X3_22j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2W5Eo1jD[=`2Ke2j4@g71W2Z3e2n
1:U1`2]?a12621G[O4R?V1Nb7gO`OJe2BW4@g71W2Z3e2n1:U1`2]?a12621G[O4XAZW1HgNo1e2Bk2[1@g71<`19Z3e2n1:
=G`2`6l8a12621F0[O4T7S:X3b2j3T10023]5B?c1Q=]318R1R2Hf<P9GKS2_274Z21CjF[=`2Oe22e41@g71W2Z3j1Jn1:U
1`2]?a12621G[O4S@>Em3\S1`ObR1Ke2j4@g71W2Z3e2n1:U1`2]?a12621G[O4b@B2m3\S1`OLe2j4@g71W2Z3e2n1:U1`2
]?a12621G[O4S@>Em3V4UO`O9g20e4j?j\2X?SEkDW]18g20e4j?j\2\T1kDW]18g20e4j?j\2X?SESR2=g20k1i2j?Zn1m=
AQ4ZP1[Oa1UQ19g20e4j?j\2C]3ZP1SR27g20e4j?j\2\T1SR28g20e4j?j\2Q4ZP1SR29g20e4j?lZ2m1Q4ZP1SR29g20e4
j?j\2Q4e6dISR23g2\Q3Q42g2\Q36g20e4j?Wa3SR21g29g20e4j?hV1QV1Q4ZP1SR29g20e4j?j\2m1S2ZP1SR2:g20e4j?
j\2CY1S2ZP1SR24g2\Q3m1S23g2\Q3m1Bg20k1i26c?c[2131W@\<W4o17d1ASR29g20e4j?e[23d1hS1SR2<g20e4BW?S[2
A3Y@SEcZ1_G7g20e4j?^]2hS1SR2:g20e4j?e[23d1aR1V1SR25g2e`3:o^1_98g20e4j?Zb20kNSR29g20e4j?nZ2_2]3ZP
1SR2<g20e4f8S7l:n3]Z1[FaQ1VJlW1:g20Y1Bh2j?S63oZ3SR2Jh2k1i26c?nh1dB1=0m4P;d50n<7[1J?c<T1_3hE3f6fC
j1h2k19_2j?l1]4`A4R50h4El7>Z1X1b4]2U43Jc1i9[6104W3V30`2Q3T4d1o37\1Z92l17KHA?4310h6c6_2mBn5Y4^Ad2
7h2e4j?e[2h1hS1SR2>h2e4j?e[2T4_20g9SEVJ\@[3j8X;8h2k1i2j?e[2aU1?cQ25h2e4j?Wa3SR2;h2k1i2j?c[27W@lB
V2[OgR1R1h2<U18i2f8S7g@\2Q1]d1n215Y5V<b1n5;0d9d1AXMC^1g2i:50V1k=W5C>h2l1h2j?XQ1_U2^:XMmN09m4CT4H
h2k1i2j?V;eR1fM7>_:l3GX;^:P7mB\52[15a7T5DfC7h2l1h2j?Wa3P7Rk18h2e4j?Sl2SE?VS1\Nc5h2<989861K2ET15A
1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81An2`2^1S27\1<B1W1[7`1W130\JU126;4O:
U65BX6>:W11j115OE=U1><451A1W<1:W1]1m2I<;BM\2904U4R3AH10n1X3Y13a5B\1;>23<1\2b3C085?:863l3B>T1205l
8i5g3Q55f:II312@h2e4j?^Hn:^W1=H7[2Z2n1UNmCi?[NEh2b18i263[8S7^<g_1\?1313`Lf8fZ1\Gh187h2l1h2j?i[2]
U1SR2<h2e4k2i21R:c[27\On5mHUY1:h2e4j?mAUi1V5mJn5XIjX17h2k1i2j?Wa3[OgR16h2l1h2j?Wa3SR2i4h2;b1Mh1h
7505a1:7:406[1K4D156271IM1P1T111P1015DV1<Y17CJ5h3K[17=^1T3j54o1ZGb78I45EQ2C4G315b7DK7311`1c2D4e2
`152Q2f121057P3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44U1311986FU1NR16Ic1E253Y18K>=_11f1C^1239`I
_4h2;b1Mh1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3a1Q1
Dj2`152Q2f121057P3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^123
9`I?h2Y3[1j?JP6c6]4Ui1E\3^>aCXJjW1>h2k1i2j?fFg1X6k\115bT1HUFm[18h2l1h2j?^]2k2lP1SR28h2e4j?[H2kg1
lP1SR2^1h2b18e1S16d2`59S7fFV:[1dFQ@b21S6@3<X1_;1Q206\1H18312U1g6l3AoBd7l1]An@?d2W4Eh2a3S1j?mP1RX
1]4Z4:_=1_41>X1V;S7kV1Y@DT3Hh2a3S1f8S7fFo?YR1KMJS6:5kA[1d;o]1Y@D_2D`2f1Hh2_31S1j?YR1]X1Z6W10?T?\
19R1\<P>0b<l1]A^Ad2W49h2_31S1j?Wa3P>]NdE<h2a3S1j?jZ2o4\Q1P>0mOSD`2Lh2_31S1j?RJnFjIl6@0?521Mb?_=d
;Z2o4d7l1k6n:Mn>i3>h2_31S1j?Pe1mE_2I`3]OZ_1n>i3?h2a3S1j?jZ2n6=20JPNZ_1n>i3`2R2h2k1i263?a79U1m5X4
CY6c3\5e112CM251><GP\1i16b1b1<:157\1a1;_2]7gDW216AT6l6o>j233CU6W3A:c5R7Q72J2U32T4T1h2e4j?X4Cm9\5
e112CM8166U1j]1i1U4c1W1c1]7jGT6Y;a=Gn?T>2JX32T4^1h2Z1Z3Jk7U1GU5X4Cm9\5g1FM816410T1j]16b1C[1<j1a1
;Kc1]7jGT6Y;a=Gn?R7o72U32T4S1h2k1g21k2c3l19S7WGR7iEi4W3T4d7b3;81`3i1S4V:A\2=i=S=d4e=R83L`I7h2l1h
2j?ea2aOSR29h2e4f8S7k_2i1aOgI[X16h2a3S1j?Wa3SR28h2a3S1j?][2iU1Yn1i3<h2a3S1j?VP2c:BW71_NSR2R3>h2e
4j?e[2RF0c1]8L2e2e1HZQ27h2e4j?e[2aU1jf1X;Ch2e4j?`H0TCiKP2f4;]1b1f<TAe1]Ek3?YX1<h2e4j?`W2P2\1S5b1
aOYIl>lI7h2e4j?ea2lAd=SR2Lh2<U18i2j?Zb20?521MW9b1h20T3_;6AY5e=d7l1k6kJi38h2l1h2j?`Afo2Yn1i3Fh20T
1=h1X1]1l8_3@14W1^HXOZIBaO]?S8U<[N@h20T1=h1X1\4m5_3@14W1ea2aOSR2l4h2;0^126FKL1f7505a1:7:406[1K4D
156271IM1P1T111P1015DV1<Y17CJ5d42X17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`1312Q2f121057P33131:W1U51
FBM=V226O2l2V3Aj2X3h32R202o28=Lo2Z14U1311986FU1NR1P1c1E2531W1T1>=_11f1C^1239QF^3_4h2;`11Mh1h7505
a1:7:406[1K4D156271IM1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P
3313<]61Y1M=V226O2l2h3j2X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`I8h2e4j?c>Xi1ZY
1T_1nB6h2e4j?l`2ZP1SR2;h2e4j?853kGch1_3dLSR26h2e4j?fa1`o1SR26h2e4j?]?iQ3SR2Hh2k1i2d:U51S=_=n2b@m
4h5U26d5n15\1WU1\73WOi1mP1;h2l1h2j?U=jc1Ek2WU1\7SR2;h2e4d:S4Q1U=n]1]9d\1ol1S5=h2k1i2c1V>T=OiZ1_I
hN[OR1dQ17h2e4j?TJRg2^P1dQ19h2e4l3m;Xo2P2m?\V1fK6h2e4l3m;Wa3SR2Bh2<^1i2j?T>m5jg1`6m:b1X2e3\1Y:Al
j1V79h2e4j?gZ2[1_3^1TP1SR26h2e4e9T6Wa3SR26h2e4j?Wa3l<Ve16h2e4j?h^2^R1SR27h2e4j?h^2S2ZP1SR2X1h2Z1
Z3j?V1X3l8n<f1V74Z8W2Cg1Q1o1XKS2\23ZGf1^486V3?:o:W2g4P4V6\2T;`4c:k4k48h2e4j?^Y2k3a3ZP1SR25i2b1]A
14o1i2b1a1a1g8`1P4140Q2n1:=X3913Nn=a12621F0[O4T7Q90Y4b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1l8m
;[=`27i2b1Z<e3\1146i2b1P@\1148i2b1]A14_;d1ka2P2i2b15i2Z<8G021111;42114Q12h4f3j1NEi1KEF<l1l1o6eBe
Bn7O3I762Q1410U1X37e<\6_4A4\2aBQ3R7k5Y2S9h7R>7i2b1]A14ln42Bi2a107UA14Y1k:NEe6`V1c1b5\>Z>jb16i2b1
c=i3148i2b1S>Y314T=l]17i2b1c=?Y3147i2b11[A121=i2T2T\2QA`12[1a1\20a?g2R24i2B[P5\11i2_6i2:0S1182M^
71P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1422@J5h1?57K><5?F037=;0A?9DU2j54DZ1gN
58I45E2n1C4G315b7^32Nd1DDU2`1528h1f1210524P33131:W15FU1d2=1FBM84V2241O2l2V3\3l18R1b352R202LR2839
7D_2j14U1311986F9KNR1P1AQ1E253Y1;5B>=IE152]1C^1239XE[4i2:`11Ma9505a1:7:406[1K4D156271g11P1T111P1
015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R20
2o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239U4i2:0S11;o>5J0200111;212260171C2]40151V2Y1P2ENE
S1K5V1037=;0A?NU2Y50?4DZ1mN8G145g2CZ<2c2DDf3528h1f1210524\3:W1U51FBM=V2241V7e6h32R202LR28397D_2Z
2J311986F9KNS2AT2Y1i32]1Co12i2Y_18i2UIf3YR1dKXk1[;S52i2[R5>i2F0<V2f2l8_3\DP1_Z2eNU<j9>i2F0<V2f2n
2m5_3e:f9YO[O`[16i2f_39CPBY27i2ZS3f6BoW1`2eC2i2B2i2XX58i2gNb2m`2aR1n:i1]13i2nP5R28i2X3QBP6c6U`2j
]1M6i2b1S>Y3147i2b18j=Y3146i2b1Z<R514:i2b17k=Y314_;d1[79i2b18j=Y314fl2\b1Q2i2b11_10`1g8`1P41210Q
2n1:=X391R1n=a12621F0[O4T7m7X2U3P1a1j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`26i2b1]A14bU23i2d
3_g53i2d1`A2i2UQ39i2b1]A14g]2[1n307i2;`a3b1n5f;]U12i2cZ55i2WV3R>g3`b1>j2d1Ji:j4W4a9of1dK^7m2oS1Z
:[88j2d18V@i=kc2W6di14j2S2jMkc22j2jc3:j2e1m@i2NW2g1Ub1k_1hO=j2e1m@i2NW2g1d>`S1c2W]1_?X@;j2e1m@i2
NW2g1`U3YLgEdIT2j2e1b10[1Z8<ANd3e23NK:=;6g1M`6l8a12621F0eP1o5d2g:b2j3T10023]5B?c1h:X2]318R1R2_=P
9GKS2_274Z21Ci@P6Q6Y7_1P1U2j2e1b10[1Z8<ANd3e23j1:=;6g1M^5Q1l8a12621F0eP1o5\=b2j3T10023]5B?c1c3T7
e1B]318D218R2_=P9GKS2_274Z21CjF[=`24j2b\5j5Y16j2d1_@XP5Y1R?W3j2d1>9`?130111W1=]1[1h1<j61?341V1n5
T4X61Y4b:Z1]2OY95d3V:e6\31=LT3k1=0b30=F?0BA8Z29DA463<0514294BHAf1N60V34S6MR18i6E@<1?]2o30k3l1W3;
3h9k3[2\D94f1j2d1>9f?6S3[1h1<h611R9R3X61gB\3j622k=e6\31l:V1CU3M0AL617>[1X2Nc3Q76T1o8]2l7l1W3T>[2
\D9Cj2d1>P@l6b^21[6`4n50^1OY?6\F\AhF9Bj2m1mHa20a4m1P3V3a8[e1o90^5]20a1Q3m1j2e1b10[1g8`1d3e23j1:=
;6g1M`6l8a12621F0POd1o5\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2j1j2e1b10[1g8`1d3e23j1:
=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2n1j2e1b10[1g8`1d3e23j1:=Bg
1M`64m1i6a12621F0eV1W:T3b2j3T10023]5B?c1Q=V1V218R1R2_=P9GKS2_274Z21CjF[=`23j2SFcm47j2e1m@P6g1]i2
\X17j2e1m@i2V3g1jQ42j2jc31j21k2n2k2Ld10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\
:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31m2k2Ld1j2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j1
81437NR1R22]13mH:`9Y31Q5k2A:d112Q22>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`
1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0Q18`4:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3i48\1X3Y13U5N\12
8R111j3V2B<?:81437NR1R22>N3;f8`3Y<:`9I_211]3k28Cd1j2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<a1C3S5
a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1U7f121057`2CX3S5l3OS3h9b7\1^111R3[1b1j181437NR1R22]13X9o4
h1k8:e6DU2Y31Y3k2A:d15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC
5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31Z4k28b1Ma9505a1:7:406[
1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y
1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Ck2W1;e?Igg2NjEl7n1d<m7Lh;U
8^77U7[2<k2W1;e?I[OU_2l7lb17a9[7Ok2W1_5h8a6`3?kEBLlCQ2h3?`\1b4Q4i?7T>P4h3Kf4V77^7b4j2[2[7Ek2W1;8
5^7a8Mc=[5kBXG0V>a6\4fAh4P2_M^G4k2W1^W5PC:k2n^2?aJfb1b6QEi2_725k2Uo1fMc8cR12k2le29k2eY1QBfS3aC]4
c8f2f34k2g1^^2RT32k2g19k29MDm_3b1d4Y1f;k1k2X3[1g8`1d3e2n1:=X32]6l8a12621F0QEk<g4\=b2j3T10023]5B6
8c1Q=]318R1R2_=P9GKS2_274^1K1CQEh1[=`24k2^k58X7Nk2W1D[2TAT3>bU1Y5Z6d1S<V@e3b7`70AD<VOc<`7V7?Ok2i
2R1Q==k2U11Jfk4WDd3Z2^8>P2U1W6Ak2U1La\1f3VP1^Z1j;m>b3[6a:n2_26o53`7k28C96=E7b2?U320l275051334@3=
:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<Y17C3F5V475V1037=;0A2<T3`3Y24DZ1Lj>6]9N;j1;
n18I45Eh1813=49=315T5>d19[1R22:U1><631>DU2`1528h1Y1<210524`2?313<e2g31Y1M=V2241O2l23_6X3h32R202L
B\128397<113_2j14U1311986F981437NR1P1A?2>E253Y1T1>=_1152]1C^1239d?:`9Y314k2U1P_2ag1R3k2L8[10i2?U
320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;Z1n2a1:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3
m4j4b7\1^111Q6j181437NR1R22]13mH:`9Y313k2U1P_23k2V1^W56k2V1`1fV3lX1QV19k2n^1bHa1Q2g1Kc1]W21l22l2
kY32l2`g23l2`g2QB2l2nY43l2nY4lC2l2ia12l2bj1Cl25T1jb1\@a]1hMi@PAd@@416Q1859:3l2Ud1WS37l2jo1Z1^Hfh
1c5g85m2Td1nV1_b1R22m2Td11m22m2]f22n2Qa2S1n2c1T?8G021111;42Z12h4l9\1<l1\Z1k3T:i2Q2aDQ54nDQ3R7k5Y
2S93n2Qa2lB3n2Qa2cGNn2W3`=P2]1h4_7\2\1<l1o3i51`P1`>2V2m7\C:SEQ3^6Ck5Y2`1b7T59n2X3_=P2]1X<S:\V1dQ
2On2W3`=P2]1h4_7\2\1<l1o3i51`P1`>2V2m7\C:SEQ3^6Ce2U3Y2`1b7T5j3n25T1=o>5J0200111;212260171C2]4015
1V2Y140Y5K5V1037=;0A?T3j54DZ1mN80H45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3
311986F9KNS2AG\1Y1i32]1Co14n2Qa2`>no15n2Qa2_^2k62P1n2W3`=P2]1h4_7\2\1<l1o3i51`P1`>2V2m7\C:SEQ3^6
Ce2U3Y2[14b7T54n2Qa2`>jV24n2Qa2c1jc25n2Qa2R52Vh24n2Qa2U5Vh23n2Qa2c1S1n2W3`=P2]1h4_7\2\1<l1o3i51_
NP2U5Z92H]1m7\C:SEQ3^6Ce2U3Y2[14b7T5i1n2o20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4R4Q3\=b2j3T10023]5=4
?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2:n2X3_=P2]1X<S:\V1dQ2d44n2eT2[<j43n2Qa2i73n2Qa2in12o2XZ33o2PX401
o2:o2h_1U2[@6d1hJd4j1`[21o24o2na1X2_b38o22R3c;_3dOb@UC2o2Xl54o22ig4\>9o21S3c;_3W`1R]2dFB6o22^R2U
C\5b[22o2gV5<o2U3c;_30RX1jQ1BX8[;aj1RIP6P33b1M>[1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;06
R17CJ5X3[1[17=^1T3Ja12621F0V24o1mN8I455?W1IC4G315b7R3>S2?De24O002375284c1f121057?B?]1313<]61Y1M=
V226I52l2718R1R2j2X3h32R202X1f18=L3V44U13119526A4U1H5R1P1574P1E25361C<T1>=_11f1C^1239^>[=`2T1P3V
1FLEc?`f1^P14f7fFlD_8k94^1h92^40:><Q1@0316Q18319:J4P3Q1RY34=P33i1VX34c1f121057jo1_4P33b16Fa9505a
1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`15284c1f121057
P3313<]61Y1M=V226O2l2c6X3GP32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239gD^4P33b16Fa9505
a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`15284c1f12105
7P3313<]61Y1M=V226O2l2c6X3GP32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239>P33PZ34c1f1210
524jo1;DP3Q14>T1YW34f7co1d@@416Q1859:h6?P33PZ34c1f1210524jo1l1XF5P3An2cV34OP33R1Y2RU2c>lB4c1f121
057g3Rl1`3h9a4Y2@416Q18319:4P3a@bi243P3TZ34\4P33b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17
CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`15284c1f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ4
4U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239;P3RZ110cY1ZF4fLRf1Q12^4P33MDMa9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`15284c1f121057P3313<]61Y1M=V226O2l
2c6X3h32R202o28=LZ44U1311986FU1NR1P1^14E253Y1T1>=_11f1C^1239o4P33M@3MJf8505a1:7:406[1K4D156271g1
1P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`15284c1f121057P3313<]61Y1M=e1@26O2
l2c6X3GP32R202o28=LZ44U1311986@5U1NR1A>c1E253Y1T1>=_11f1C^1239l1k2??6_3g7P4l2Ok35_5P33T1=Ma9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b73Z3
2c2DDU2`15284c1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1
>=_1152]1C^1239UI=P3[1]A14PQ1UU1`@;4U\1[2a;5P3Yc1bFWP14f3P33T1=o>5J0200111;212260171C2]40151V2Y1
[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf35284c1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9
KNS2AT2Y1i32]1Co15Q3S3c;_3dO4Q3S3c;_31Q32Q3ee23Q3\R2jS32Q3ni22Q3WV56Q3S3c;_3SX1YK6Q3S3c;_3Th2jk1
2Q3Ze26Q3S3c;_3W`1ZT39Q3h^11Q3_:R6mD\P2\>2Q3_Q54R3R3c;_32R3Z]41R32R3de23R3^R2UC2R3a_43R3[R2jS32R
3S^52R3mi26R3[\2d92i3Xd21R32R3^Q55R3R3c;_3]S26R3R3c;_3SX1YK8R3R3c;_3W`1^<fd2a25R3Ye2Y^23^28R3_@[
Q1PV1jg1kC3^23R3\T2Tl25R30go1e2UCER3T1_d2YLco1C0I_7e7@416Q1859:Y1=?R3T1i`3co1n8e7@416Q1859:8R32i
S1f]2b1n5f;f<2R3ca4ER3T1bP2c9ObU1oU1b:d;[3j4i;@416Q1859:BR3T1hh1j7m1oAWLco1d@@416Q1859:DR3T1V[2a
=PHWl1[3i3g50Q7@416Q1859:>R3T1i`3co1d@@416Q1859:GR3T1gR1Z:SN`4QQ1U\1Q@[3^1P1S2P<@416Q1859:?R3T1i
`3U\1]Cd@@416Q1859:4R3ka1e^3d52R3de24R3ho1e2UC4R30ce2\54R30nZ1hD2R3Ui23S3go1lE1S32S3XP22S3SS22S3
RX32S3ce24S3ec2m1_R22S3Pd53S3Uf5a34S3Sd1he1^49T3i[3f121057jo1<T3i[3f121057nZ12hDZG:T3i[3f121057j
o14GT3MGXT1QMhX1f121057_<WJR8o4P4Z5c2X5Q4c=[2CT3MGXT1jU2f121057_<WJR8o4^1a2Z5c2[5T3278d12S2A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3
B9C5T5>b11e1`2U1><451Ac6f1210524`2C5<e2m2V1NMf27OS3_6X3Y13T6\1;>2@11Z2b33@85?:81437NR1R22>N3;l8d
?:U8Z1I_21e3T3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1
210524g3]61Y1M=V2241]9^4h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1f5T3M6=K13]9505a1:7:406U15J0
200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h
1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^123
9Z9j516]1]8R1U3=T3]`1[k1f121057gHBg@gE;T3i[3f121057gHB_V1BU3l5`V1TQ11\2^Q1_12Z4c1P:CQ1g?g9c4bH5U
3`a3b1n5f;DU3U10T6X4g3W314`DSZ2;V1P3m28T8X3k5be1@U3U1[10[71j9c1\4oP1cf1b1n5V8_3Zg1=U3a20m^3b1]4`
1l6L<_3Zg1W;BU3U1]3mn2n=b1P3b2:c1e5\4W45Q2RJjM^1:U3T1[`3b1i1V1m2Q8d3dNR1U3T1<o1h<b94i8nFi2Y2f3f2
c1L=i1Z3JNTR1b1n5Q8d3e8nER@o2k4o2o30H>U3a3f[2nKX6b1n5Q8d3dNfO1>f8a5T30T10;MP1`8505a1:7:406[1K4D1
56271=Y11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1l@_3`:8I305EQ2C4G315b7a3c2:9j2`152Q2f121057S1HS1313
109V10i1N73P21;:B@<2:F_126O2^20<`1e1\3R35h32R202n208=LZ44U13119861DU1NR1P1_138<253Y1T1>=_11f1C^1
239Fg<l3l31<f8=U3V1S>Y314m?a:TT2b1n5f;]n1o4T30U1;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17C
J22i1CV2[17=^1T2Oj54o1o@h4T98I45EQ2C4G315b7Bn2c2D7b2`152Q2f121057P33131:W1U51FBM=V226O2l2V3\3X3h
32R202o28=LZ44U1311986FU1@=R1P1c1E253Y1T1>=_11f1C^1239U4l80T8Q2LDOU3LIJ0^T1T1mY1[Ob1n5[78@`3]:h4
7jGk>M6U13LW3c11d1Y2A?U3V1S?Y214dn2;V1P3m2]1d7c2_68U3`a3b1n5f;_6[8a_18U3U18[:eU3b1n5f;8U3^1g7YX3
b1n5f;nV1MT30L8>XT1jU2f121057\3b1n5`1U:Q@R8o4P4Z5c2WE01Q5U3h4T30:J;Ma9505a1:7:406[1K4D156271g11P
1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33131:W1G;Q413BBM=V226O
2l2V3S2X1X3h32[1F02o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239XE1X67U3U1Z`3b1c5:f;<U3U1h8[1U
V3b1n5f;R2Zl1P6i2V2U3M8f10[1g8`1d3;14R2IT1:=X3`6>]8a12621F0eV1\=b2j3T10023]5B?c15b1n5Y5Dh218R1`1
A_=P9GKY1I2\274Z21CbEW1a8i4`2:U3V1]A14dn2;V1n5f;8U3Lc`3b1n5f;j:VDa4T30L8;Ma9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33131:W1U51FBM=V2
26O2l2V3Q2Z1X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12399U3U18nn2RAb1n5f;mO6U3U1Z`3b
1n5f;6U3Lc`3b1n5f;6U3`a3b1c5:f;8U3^1Q`3b1n5f;mOZ4^5T30U1;MS2]7505a1:7:406[1K4D156271g11P1T111P10
15DV1<Y17CJ5b3Q1[17:2^1l1W1j54o1mN8I45EQ2C4G315b7a3c2D7X1Y1`152NR1f121057l1S13131:W1h2730o11;:B@
1:2:b1C26O2Y1b1V3\3R35h32R202o28=LZ44U1311986FU1NI8P1C0NA3253F1@S10>=_11f1C^1239_?h5S1D6i5T30I;;
2JDi61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y151CJ22<W4[17=;0A?9j2j54IU1mN89?45EQ2C4G315b7a3
c2Dj2`152X1H3b121057P33131:W1X1g13P21;:B@<2:V226O2l2V3Y2R1R35h32k1602n208396E@^1Z24U1311986FU1NR
1P1c1E253H@T1>=_11f1C^1239o2=j1l91d1[41;h1S6S1U3U1[10i7WKh@eL1REW9b1P33b1K:c1R:f@h8c3i<\=F082]1Y
92;HD3KU3T7[_2P=[2b;b19m1@0630T1FA:S11605R:\62f>EU3a20lM50R4da1aE_5;V1P33i28];_6mGlHV2@U3V17k=Y3
14dn2b1n5\10V9Q1g?U@AU3Yn2VCb1h2063l1A:\10X:Q627AU3U18lLd9ei1i?b1P3P2A:]1Y5n4oO^T1IU3V1]A14j^2j1
n=0:V1Q5L8T1P4S1_2MCE;Y7dO_M7U3`a3b1P3m2]1X:HU3U107UA14_;Y20R3lm1^=Z2b1^2Ab2:f2o8_6_I^T1:U3V1]A1
4Yl2Z2b1n5f;BU3U107k=Y314U<^b2b1d2300S3]1X:>U3V1\=P414dn2b1P3m2]1Q1V9_6Z6T30L62512Ma9505a1:7:406
U152G0200111;212100400171C2P11P1T111P10151BV1<Y142CJ5^45V1037=;0A?JY2j54DZ1mN8I45EQ2C4G315U7<^32
c2DDU2`1528h1f1210524P33131:0V1P1Q1R31FBM=g1>241O2W1d1V3\3X3h32R202LR28397DMa1j14U13119526F9KNR1
P1AG9E2534T1T1>=_11522Z1C^1239h5_?1\4k17U3`a3b1P3m2f;[KBU3^1e9Q6h]2`12[1n3a;b1n5Z110V9Q1Z1W1U3U1
0Z<h2Y214d;_1i3:l2l<Y2nAWO_3_60:U10P3b245Z18^7MCQ1_6W9g9`Mg3h2=U3R31_Kkb2b1R2k3Of:R\1Y<_:7U3\7SZ
3b1n5m9h1=U3U1UMd1Ee6kg1WBb1P3b2:f;<U3V1]A14dn2b1n5f;_6ZEeN9U3`a3b1P3b2:f;^T28:U3U1Z`3b1n5]1o44S
5V2=U3V1S>Y314dn2;V1n58T1X:;U3V1]A14dn2;V1n58];6U3U_3Z2b1n5f;9U3U18k=UR3b1n5f;mO9U3U18bM^b2b1n5f
;mO9U3U1mI\f2b1P3m2f;_67U3U1Z`3b1n5f;Q2>U3Xm1Q6cEaHb1n5g2n8_6`Md=R5b8;U3`a3b1G64l2Z10Af;>U3V1S>Y
314_;lP2]2i?;V1n5f;9U3U18_81_W3b1n5f;9U3eY3j7b1n5f;_6VR13@U3e1`8Qn1YMm;b1U5B5f;_6V3mL[@]4NU3U1`Q
1RBId5o<]3h8WCb18W50LE:1Cb1n5f;^:2Mj51kBe2^GP4T30S110:o>5J0200111;212100400171C2]40151V2Y1[65V10
37=;0A?NU2j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524\3:W1U51FBM=V2241V7e6h32R202LR28397D_2U3311986F9K
NS2AT2Y1i32]1Co1XE8U3`a3b1c5:f;_6cn1R4T30S1=o>5J0200111;212260171C2]40151V2Y1T4V25V1037=;0A?:i2j
54DZ1n52kH8I45g2CZ<2c2DDf3528h1f1210524\3:W1U51;:BM=V2241V7e6h32R202LR28397D_2U3311986F9KN:h1AT2
Y1i32]1Co1h4`FV1CU3U1VE`g1c1]K`6b1n5l6i4Y7a7Ko5i1Z1g7[2DU3Q13<m_3:W1n5f;e\1d@@416Q1859:KU3Q13XBR
V1Y5f4m]1:W1n5S3k1f6e\1`3_1c;@416Q1859:`1U3U1i5f12b?CZ?e31RIP>Z832FKb1c1n2W3e:b1GQ118KY1P17:f;k9
j6k>G`4l4492A7k;\7P6HOU3bP1W:Q:W5mBU2Y2Y;S:l8b1b1f2W3U9W28g?S1c2o5f=j=^1Ke:2X28U2f1U30j100U5k2n2
n1oA^3;=2EQ3]V1cD\=b1X2n1f1V13Q2f433?=2E7W11120011122W2l261_T137cJ5T1U3V1P8V3b3b214SMbK0T6hAS6a3
X40`10S1V3F9BR2\1V8Y7]9_<W3V83bE1S8FU3a20eO\>jD[2dK]7`6b1n5a3T8bBo=P8Y=\1<n:`2h1U3`200lAe:Y1b23\
2b2j112oP2e3c2b1h2U3R7l31Da>[:Ag@=00]3T92285108>5><5m2W2P392Na151<J`1U3U107h7P6[314T=E7]2^1Na1A;
bU1a6Q?S7j6;0U1\19W48c3e4O>?T1Y58Q:c71]2WKo1`6K1\16U3dT2k\1b1n5f;7U3`a3b1n5f;U5jV16U3`a3b1n5f;ln
18U3j:eV3b1n5f;Q<X=CU3Q1gQ1f^2:W1n5f;e\1d@@416Q1859:7U3`a3b1c5:f;WP26U3`a3b1n5f;_66U3<Sa3b1n5f;7
U3d6i[2QOb1n5f;7U3`a3b1c5:f;ao16U3`a3b1n5f;`>7U35Za3b1n5f;aS2;U3L9]A14dn2b1n5f;VL:U3V1S>Y314dn2b
1n5f;7U3`a3b1n5f;ge106U3`a3b1n5f;do1JU3U10Y100]:P5B14\?IS5YY2b1n5f;lHBT7eF_1^9W1L6U3[BTo2b1n5f;F
U3M8;`9c1l514S@jZ1j7jK;V1\1a48];ad1R=R67U3dl1kd1b1n5f2o8m5U37:6108;E1T2A1?F^220?\2750513312@3=63
@140411R13=5:2CB15;BL1N1I:12X1CW1<U1;C3`1^1S2a3a3`3b30g1?k1n9_26T9CC;2230:4O:02FQ5:3B9C5T5>b11e1
`2U1><4221Aj34^2P5C7:W1]1`4BMf27OQ2B>R3f1e1X3Y13Y4KN\128R111j3V2B<?:81437NR1R22>N3;f8`32R3S9:^40
H1W3G5I@n1119U3bU2`4U6bDc<b1n5f;IU3e1`h1i4Q4=W:^;W1MRFb1n5f;U5S<XCDT:f1m3l1X46W<;U3o2c;_3\o2b1n5
f;o?_6f@7U3^n2QCb1n5f;kM7U3]<RU3b1n5f;]N;U3U10]A14U<^b2b1n5f;:U3aS3n=b1c5:f;`f1[94Q1U3LX<o8e2C8T
1o9k4f:d4`5f<h6YOb1n5g5i1Ba3T7g9[4m2i1^3P5>U:UBZ1@U3U18e5i2f2_7Tl1VCn=b1n5a3T8XNY29U3V1]A14dn2b1
n5f;e4T30V172Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b
7a3c2Dj2`152Q2f121057P33131:W1U51FBM=V226O2l2V3j1a1X3h32R202o28=LZ44U1311986FU1NR1P1c1E2531W1T1>
=_11f1C^1239Y2U3MP2[1g8`1U3>e2n1:=X3`6l8a12621F0o@c?Q6\=b2j3T10023]5B?c15;V1n5Y5g2E18R1`1A_=P9GK
HZ12\274Z21CP8_3g8a2o1X5g2Z3`2236U3XX2WY1b1n5f;S1U37DeIc1_D0g1?V7_@W1]24nE1P7l5b1n5f;b610Y13U5j3
1l3jCdD0H1>U3<X1GR_3b1n5R8c3Wk16R4?;CU3Q1^`3:W1n5f;dMP?d@@416Q1859:6U3\i1Sh1b1n5f;6U3`a3b1n5f;Y?
8U3n91[MSZ2b1n5f;6U3`a3b1n5Of:7U3U1Rn2WBb1n5f;W5T30;<38;MV3`4i1505a1:7:406[1K4D156271R1133:1P1T1
11P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2:84G315b7a3c2Dj2`152Q2f121057l1S13131:W15o41FBM=V226O2l
2V3\3X3h32R202o28=LZ44U13115386FU1NR1P1c1E253Y1T1>=_11f1C^1239F:Y2Am:\6o3>:`12_4T30LDMa9505a1:7:
406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33131
:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239=U3_Y1a>^i1b1n5f;S
108ol1o61[1U3M7\1eOQ?b2c_1P3j6_2b1b1k1R4a3T8i=@2Y:`5Y2=b7Y1^<?^1AS74E_1>6BAl15e105>U3V1]A14dn2b1
G;l2Z10Af;;U3V1V;V614dn2b1n5f;ca1`4T30a12Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=
N?T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44U1311
986FU1NR1P1c1E253Y1T1>=_11f1C^1239BU3U18R10[71T:nP2`=j>b1n5f;mOK`FX@7U3^1Q`3b1n5f;oO>U3U1?Oj^3b1
n5f;h6ed1]3U1:j66U3`a3b1[5Bf;<U3i9m_1hg1b1n5f;a9QKU8h7h9GU3MJj7b3_<_4V@Y9a4Y3o2[3j1S<aMb1n5f;Q:2
UU1d58U3`a3b1n5f;h:T7`=7U3U1iP3`?b1n5f;6U3i[1fU2b1n5f;?U3V17h?\114dn2;V1h55l3i7_IHU35P1]A14P6W5d
5MKdC1Uh1b1n5Y7\4i@T<Z5g<Y1S17U3`a3b1n5_3V8WM6U3RQ3]@b1n5f;JU3Q1`W1mX2:W1n5f;e\1DIR1EZ6Q7@416Q18
59:5S1BU3gCk<d3e3ib1U@a6b1c23V3f;mG`7^BZ2g:7U3oCX>W_2b1n5f;<U3V1]A14dn2b1g4V1f;V:_2i5T30S1=Ma950
5a1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<Y142CJ22<U3K5V1037=;0A?9j2j54DZ1mN8I45EQ2C4G
315b7^32c2DDU2`1528h1f1210524P33131:W1P1T41FBM=V2241O2l2V3\3X3h32R202LR28397D_2j14U1311986F9KNR1
P1AG9E253Y1;H>=_1152]1C^1239]6T30S11072Mg6i2505a1:7:406U15J0200111;212100400171C2P11P1T111P10151
BV1<Y17CJ5<<NES1K5?F037=;0A?NAc1j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P331201:0V1U51F89
M=V2241O2l2R2S1S25R1l18R1h32R202Ln138397D_2j14U1311986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239g4`@1l2
:U3V1]A14fc2m:b1n5f;?U3U18e5i21_W3b1Z4c1R9MCQ1g?7U3U1SKVe2b1n5f;i6T30L6=M]2^2Y1DFM3@;505a1:7:406
U1222G0200111;212260171C2P11P1T111P10151BV1<V127CJ5^45?F037=;0A?h1[1j54@3Z1XCW3g1d68I45Ef1:C4D23
15b7^32h1JDDU2`15234h1f1210524NQ23131:W1U51FBM=b12@241O2[1`1V3\3l18R1h32Y1H02Li188397D_2j14U1311
986F9KNR1A>AQ1E253Y1T1>=_1152]1C^12317F\1d3_?1\1]2Lk1\4T30S11;`1^=5J0200111;212260171C2]40151V2Y
1[65V1037=;0A?T3j54DZ1n4c7\4m=8I45g2CZ<2c2DDf3528h1f1210524\3:W1f34K391FBM=T1Q1241k2I`3Y2[4h32R2
02LR28397D_2T1P2311986F9KNS2AT2Y1Z3>2]1Co1m2W<1P6S1U3`200lM2X5P<\Q1d:aCb1n5l3Q33n3D=T=Z;AQA40b<2
>5G]6P3F@3DU3Lij1ZOl:a;b1n5f;QS1g1c870f@1T1Fi1X2GU3Q1WY2Q8TO:W1n5f;m:X5^L[8X8@416Q1859:k4T30a1Ma
9505a1:7:406U140K4D156271g11P1T111G8015DV165Y17CJ5d4[17=^1T3j54o1c2Q4WH8I45EQ2C4G315c3n3a3c2Dj2`
152Q2f121057P33131:W1U51FBM=V226O2l2V3\3X3h32R202o28=LZ44U1311986FU1NR1P161Z1E2403O9T1>=_11f1C^1
239VFY1OU3F[1UGS1?R3k=?[5k2V:0f3?1f:[;W1U?b4W3b1<a5f;QEDW4[5kP18U3b_1mQ2b1n5f;]]1mB8U3f1]Q2[^1b1
n5f;eCJU3L8g^3b1b1c5:f;]7i3i4W6m@e2X1h1]1R8l71\16d4:3m4T30a1J2a9505IG:7:406U15K4D156271=Y11P1T11
1P1015DV1<Y17CJ5d49Q17=DIT3j54o1Z3\4UG8I45EQ2C4G315b7a3=U2Dj2`152Q2f121057P33131:W1U51FBM=V226O2
l2V3P2[1X3h32R202o28=<?Z44U13119832FU1NR1J561Z1E253Y1T1>=_11f1C^1239OU3Q1i49XT2l<X:X>b1:DBQ5A:f;
XNj7a6T6_:@416Q1859:g46U3`a3b1n5f;QY18U3S9\X3b1n5f;a@Ze19U3^i1X3^;YEoCb1n5f;HU3T5VX1U9R2T1Q5l4S5
m>X1\Hb1n5g2R4k4U8^1U62]P1:Jg1V3S1C5`23^2j7]7\1\22k58WHk;n5a2U2U4W<T1\2G`2e1a6f1\3d3R1AGAV7m1P14
11112000l5R6P1i:f4k6_Jh5T1m2V3S1C5S5j7_23_11S2Q11\1\22k58T13Q6h1<a1Q:f?T>\=\2G\23AS1a6Y35W1;KY1=
3?181R1A5?16092Q9E:6111210Y2]34S7S127b791[1V36X1IU1V4Dc4e153kCl4KI:V1V3S1C5S5S9j2h;f:<ge1j8a95X2
m2\1l78D>IDH7611122XDS1]2QS1P32j6k2V3S1C5S5S90U13_11d4\223T?<ge1T1a53<4]1f2R3f30223L62293746]196
>D32I??m62IFS12E251411112000A6n44W83S7O1[1]3X1k6g5A53kC`1Q5:`1g1V3S1C]4R@X;eT2841^1a6f1F_2]11O=8
CR1?1N092i8X18610g5g8EV71l5f5E3U8n=514607H12c97V3m1QS41122Q1V3S1C5gj1oR1R?Y3`1T1Y1Q118\2R;1122hR
1D_9S<514U174f3E\5j1V3S1I^?3a1P=8T13j7<gBoR1f6@4S1k95W128KY1=C181=DA5?992g9C1122AZ5U@9k4X1V6Dg5A
5jDEQ5Q1V3S1oNao1R?f1Hn2L1]18Q1T11;Co7W2@62U?kY1514607H12Y1V3j100U5k2n2nC^3;=2EQ3UO^FhMf433?=H7W
1140011122W2l261_T137\1V3j100U5k2n2n1oA^3;@g3UO^F\5WCS5f433?=H7W1140011122W2l261_T137cJ5e1V3i11b
2Mn5a1e516[5Y2Z5]4e16h4l3QJR1_D>g2cJk1j233MH7W11611122W2R1i161g1Q7_=T3n9kCU12o6d1V3i11b2Mn5a1e51
6[5Y2Z5]4e16h4l3QJR1_D>g2cJk1j233MH7W11611122W2R1i161g1Q7_=T3n9kCU12\1V3i11b2Mn5a1e516[5Y2h9e1o4
l3QJR1_D>g2cJk1n23f1_11611122Z3j3Q7_=T3n9kCU12o6[1V3k10U52g5n1Y6a5]7T2;=2k2K^2Q:dBj49k16o3o8c7V>
V8m1f4G=P1b162W2l261b7Z@aW1Y1V3k10U52g5n1YCT2;@k2K^2Q:IjAT5R2o3o8c7V>2S82j1^5=c262T561b7Z96h6U1[
V1LV3k10U5j5]G;X4L]S1R2jR120P:f4G=P1b162W2l261h<fb1P1V3k10U5j5T6XA;X4L]<jAT5mT120R1m8f4G=22]262T
561m@6Z^1=V3Va3Y92g75Ka162[51TAm5W37880DE21Q22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP
11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b91G;223;4O:0S1U3a1:3B9C5T5>b11e1]22U1><4513=\1]2W6\1C5<e2
`1\1V1=@Mf27O^2D^4224e1X3Y13P4S2FE;>2@11Z2b33@85?:81437NR1R22>N355Q71a4k<:`9I_21b6W3789Z12S21166
1?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<Y17C3CL^1S2c221D02a3BCY
2El20MIm9:a46b9I;26;4A=:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2W18\1T1139@M1d27Og15N6^4224e1`2GY13n2U
3\1;>2@11Z2Ob23@85?:814207NR1R22>N3018aH:`9I_21W6W378d121FZ1A1?U320=@5316:22I75051334@3=6D140411
d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1Z3Y125;c6P1h12683R1R81G;26;4O:0k5:3B9C5B]43>b1
1e1`28F5><035130<8V;C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2Nc23@85?:81437NR1R22>N355R70P8R2h6@:`
21m6II8BI1d5W378d12S2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CK37<Y17C3`1^1S2c2
21Ha3`3El20MId4_6HP1k16_1_3b4I;26;4O:0k5:3B9C5B]43>b11e1`2O5><0351A8V;C5<e2m2V1NMf27OW2K_6X3Y13T
6\1;>2@11Z2Ob23@85?:81437NR1R22>N3;aH:`9I_21V5W378d12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2
CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NM
f27OS3^42m1X3Y13T6\1;>2@11Z2b33@85?:81437NR1R22>N355aH:`9II8\11n4W3@d12S2A1?U320=@538:22I7505133
4@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><
451A_;C5<e2m2V1NMf27OS3^4P2X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21]5W378d12HZ1A1?U320=@53
8:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1j>6b91G;26;4O:0Y4a1:3B
9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2Le23@85?:81437NR1R22>N355R70]A:`9I
I8\11P5W378d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El2
0g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3_6X3Y13T6\1;>2@11Z2b33@85?:81437NR
1R22>N3;aH:`9I_21`5W378d121Q2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`
1^1S2a3a3`3El20g1S8f66b91G;223;4J4360S14b4:3B9C5T5>b11e1`2U1><45130<_;?35<e2m2V1NMf27OS3^42m1X3Y
13T6\1;>2@11Z2b33@85?:81437NR1R22>N3;Q71]A:`9I_21U6W378d12HZ111661?U320==2538:22C575051334@3=64?
140411d15:2CA015NLP11I:12O8CK;<Y17C3`1^1S2c221D02a3V1Y2Eh230MIj>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1
><451A_;C5<Hl1W18AJT11==2M1d27Og1[1;R42m1c2DY13T6\1;>2@11Z2b33@85?:341437NR1R22>N3018aH:`9II34W1
031U5W378d121Q2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20
g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27O]1e1^42m1X3Y13T6\1;>2@11Z2b33@85?:814
37NR1R22>N3;aH:X8W1I_21h5W378d101HZ13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1
<Y17C3`1^1S2c221D3a3V1Y2Eh230g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2T11NMf27OS3^42m1
X3Y13D_5\1;>2@11Z2b33@85?:81437NR1R22>N3018PH@:`2g5W1II312W1031d7W3786]1011FZ111661?U32048=2538:
22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><Y17C3C2I^1S2c221D02a3BCY2El20MIX5d
4:V4:6b9I;26;4O:0Q2n2J:3B9C5T585b11T1@`2CA><451A_;C5<2El19M8AJT1139=2M1CP27Og15N6;k1I\12m1`22:26
Y13DY2Z1j1\1;>2@11Z2b33@85?:3414207NR1R22>N3018T:`1Dm1X::n2a6II8W1031W5W378NE011Q2A1?U320=@538:2
2I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0Z1`4:3B9C5T5>
b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11De1b33@85?:81437NR1R22>N3;aH:`9I_21Z5W378N
E01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3V1Y2El20g1j>6
b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42m1X3Y13T6\1;>2@11Z2b33@85?:81437NR1R2
2>N3018aH:`9I_21P5W3@d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S
2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42m1X3b7\1;>2@11Z2b33@8
5?:81437NR1R22>N3;Z<V<:`9I_21S5W3@d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8C
W1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3_6X3b7\1
;>2@11Z2b33@85?:81437NR1R22>N3018Z<V<:`9I_21Z5W378:Y121Q2:61?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1
=@Mf27O]1e1^45j1X3Y13T6\1;>2@11De1b33@85?:81437NR1R22>N3;e;e3U9:`9I_21a5W378d12S23661?U320==2538
:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k5:3B9
C5T5>b11e1`2CA><451A_;C5<e2m2V139@Mf27OS3^42m1X3Y13T6\1;>2@11Z2b33@85?:814207NR1R22>N3018e;k<:`9
I_21\5W3@>U12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3E
l20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1
R22>N3;]<S<:U4@416Q1859:U2I_21T5W378d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O
8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42BZ1X3Y
13T6\1;>2@11Z2b33@85?:81437NR1R22>N355aH:`9I_21U5W378d12S2A1?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m
2V1NMf27OS3_6X3Y13T6\1;>2@11Z2b33@85?:81437NR1R22>N3018aH:`9I_21U5W378d12S2A1?U320=@538:22I75051
334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1
><451A_;C5<e2m2V1NMf27O]1e1^422j1X3Y13P4S2\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21Y5W378d12S2A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20MIj>6b9I;26;4
O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27O]1e1^422j1X3Y13n2U3\1;>2@11Z2b33@85?:81437NR1R22>N
3;aH:`9I_21Q5W378d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a
3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^4P2X3Y13T6\1;>2@11Z2b33@85?
:81437NR1R22>N3;aH:`9I_21m4W3@d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y
17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z
2b33@85?:81437NR1R22>N3;aH:`9I_21X5W378NE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I
:12O8CW1<Y17C3`1^1S2d21Ja3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3^42
BZ1X3Y13T6\1;>2@11Z2Le23@85?:81437NR1R22>N3;aH:`9I_219W37PL^A[h2c63P9Q`1:W37PLg821a8on23P9[3W378
d10Jn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5d21Ja3`3Ee4j>6d9G;j1;k5:3LC5T5>d1e1`2U1><:1Q<C
X3T4Nl3OS3h9Y13T6\1^111Q6j181437NR1R22]135gH:`9c18\11n2W3@d10i2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y3
1>W3Oi`3co1d@@416Q1859:S3W3@d1031c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k
5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3X452V5b7\1^111Q6j181437NR1R22]13mH:`9Y312W3eh4R2X3j20[1\7Z1`1d3
e2n1:=X3`6l8a12621F0TO`7\=b2j3T100235W5B?c1Q=]318E<R23D1012^<P4o4GKS27W274Z21CjF[=`2c2X3IP20[1g8
`1d3e2n1:=X3`6l8a12621F0k7R=]6g3`7\=b2h31BA0023]5B?c1Q=]318R1U1L3D1012i2d9h1\2j4GKY1I24W274I`11C
Q9>1f3`9P8>^11Z3`2o1X3e2a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R211D10c<S4
l4GKS2f3V2o1[7;R=[=`2P2X3k2[1c6S2`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=Q2IA18R1R23B1104
1\<P9GKS2_274Z21Cc;V;[=`2c4X3V10c1[1g8ANk29>e2@C>71072=B1A1Q1<@a4E41Q14m1b5V1a12621F0i2Z9P2g9g>W
:o1T1P1a1\31;1E<0023]5B68c1>093?IF17:1a1FT280041Y1HAS1BL1140V218D000183=BMH1021g4>W7Q1n7GKS27R13
P174[1N1CU6>Y2R3W1`9Q6g1m44>_1P1`2X3W1c1[1g8ANk2He2T1>710:=BC1Q1MW5X1l8a12621F0eV1\=b2j3T10023]5
B68c1]1X2Q7e1BL`218D01183n13Df<P9GKS2_274[1N1CY=`9[=`2AX3S>h3U6cf1UDTS110lC[A]3[3`8_7Bn3S2X3S1a1
a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7Q90Y4b2j3T10023]5=4?c1Y@518E<R23D10c<S4l4GKS2m5o1g7R=[=`28
X3\^2bg115110i1X3e2a1g8`1X4Q2n1:=X3913Nn=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o
1jD[=`2k1X3e20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R23D1d<S4l4GKS2m5o1jD
[=`2m1X3Z1`1[1g8`1d3e2n1:=X3`6l8a12621F0TO65S7\=b2j3T10023]5B68c1Q=]318R1R22Ef<P9GKn14_274Z21CjF
[=`2j1X3e20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o1XCa1[=`
2i1X3e2a1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o1jD[=`2h1X3
k2[1g8`1d3e2n1:=X3`6T5g3a12621F0TO`7\=b2j3T10023]5B?c1Q=]318R1R2Hf<P9GKS2_274Z21CjF[=`2h1X3j20[1
g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2F1f<P9GKS2_274Z21CjF[=`23X3oU41g1X3j20[
1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2Hf<P9GKS2_274Z21CjF[=`24X3k:Uk3Q[1j1X3
i21[1g8`1d3e2n1:=X3`62i8a12621F0eV1\=b2j3T10023]5B?c1>b<]318R1R2Hf<P9GKb1@_274Z21CjF[=`2i1X3e2a1
g8`1X4Q2n1:=X391H9n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o1jD[=`2k1X3j20[1\7Z1`
1d3e2n1:=X3`6l8a12621F0TO`7\=b2j3T10023]5B?c1Q=]318R1R2Hf<P9GKS27W2334Z21CjF[=`2g1X3k2[1g8`1d3e2
n1:=X3`6l8a12621F0aOS7\=b2j3T10023]5B?c1Q=]318R1R2Hf<P9GKS2_274Z21CjF[=`2i1X3e20`1g8`1X4Q2n1:=X3
91R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Hf<S4l4GKS2m5o1jD[=`2\2Y3d1X7o2h6@l4IW2[3<g37Cm3A
g<X@X7W40j>61\3E27JI4EF0a1[5X1g6g8LX2i1816261S;U8Q3NAg2X7Jc6@?04l3o7LAX2]7=831121a1P1Y2Y3d1X:On1
D\2h2W:g37C_4_4_8aK0i>061\3E27J\2a1[5h4m1W=f12816250000R;P2U:Y3]3n3U5e2::\:f1EA2c9=83141Z10311D9
2S1Y3d1X;]222\2PAC_4]g161R42R1POD25000XZ1:e9F=X1W1]:54c1S1_2Y3P1CZ6K@j1e84^55Q4R6m?n1dD2f12l3^5@
_5T5AMR1D9o8f<>1?f5e2M625000f2`3h212e3V3T;^1Y1Y1b1W7:^1=0Dk2a2g45d1>b39:T1]1R416;1?[3V1Y3P1CkD9P
NW`1[20a1W6cAa31625000[Fk4k1m4P5j2?0`3`8f2Y2l2R4141l2R1Y3P1CZ;d1Kn2d8Y]1eg1[41961?PHe?3Q1`1b3^9P
5e4=831121a1Z1\1Y358AC<k9P5U:Q1^AhL7V2EW18Dm?W9bK95000?o63T6k2^3a4WA?a<O]:31121I6Y3TP4g46aCWb12Z
3R\21Z36Z3U1m@P6g1jQ4f1Z3h20[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_
274Z21CjF[=`22Z3S\57Z3U1m@P6g1Ub1d_2m1Z3U1b10[1g8`1d3e2n1:=Bg1M`6R2i6a12621F0eV1\=P1a1j3T10023]5
B?c1o9Q3]318R1R2W6W7P9GKS2_274Z21CjF[=`23Z3mGie1j1Z3U1b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0eV1\=b2j
3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`22Z3mGk1Z3U1b10[1g8`1d3e2k12:=;6g1M`6l8a12621F0eV1\=
b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2l1Z3U1b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0eV1\=b2j
3T10023]5B?c1h:X2]318R1R2W6W7P9GKS2_274Z21CjF[=`2l1Z3U1b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0POd7\=b
2j3T10023]5B?c1h:X2]318R1R2_=P9GKS2_274Z21CjF[=`27Z3U1m@P6g1aa3X@k1Z3U1b10[1g8`1d3e2n1:=Bg1M`6l8
a12621F0eV1\=P1a1j3T10023]5B?c1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`2k1Z3U1b10[1g8`1d3e2k12:=Bg1M`6l
8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`21[32[3TC;[3P1c=i314>a5nj4]2W57[3
P11[A121=[3P107Z=U1c214>_]3gGS5;[3P100g>c2121`Bk76[3P1]A14U]56[3P1]A14>>[3P1e1g?14R2P6c6e82\W2Y]
1@5[3P1]A147[3P10\A14>8[3P100[A1212[3Zh47[3P1h=1b3148[3P1c=41b314:[3P11a=41b31216[3V7g3@^Y2d34[3
ch2fo1j12[3ch23[3Zh4]b13[3eg1dP32[3UX65[3S3Vl5e7T12[3j_41\33\3EjH3\3Pm4X42\3e`15\3O]A142\3X\43\3
E`I5\3iE^1m2e\54\3hR3io1R?Z5]3:80Z112Q22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1
<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0`1Z4:3B9C5T5>b11e1`2U1><4221Aj3c2P5CBe2S5M[1Z17O]1e1d448U
16h1_1Y13U5NFE28R111j3V2B<?:81437NR1R22>N3;f8n2AY<:`9I_211b7]3:9DE1T211661?F^2204:;Y1=8750513312
@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><a1C3`1^1D^1<Y2F3a3BCY2b30g1?_489M0P3::5P10I
X10=<:6W3l5W1;260:4<4=:0I24>Z4:3B9C5T585b11e18W2U1><4221AQ3\3c3\1CB2b29n3JM1Cb1=7Og15U1Q3b14<X1S
2<786Y13U5N\128R111j3V2B<?:341437NR1R22>N3018f8]1`1AP2]6V2c1:T1i1a6IP1^111_5]3:8[112Z1;:2761?F^2
20?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3h1g1b30g1?Z>6T9W1;2230:4O360Q1>Z
4:3B9C5T5>b11e1`2U1><4221AT608P5CBe2S5M[1Z17O]1e1i4^16h1_1Y13U5NFE28R111j3V2B<?:81437NR1R22>N3;f
8`3a4g7:l8CI_211W3]3:d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3L
C5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31W5]3:8[112Q2A1?F^220?
\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6a8BW1;2230:4O360<D1g4:3B
9C5T5>b11e1`2U1><4221AT69R1m3CBe2S5M[1Z17OS3d4c16X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3;f8`3Y<:`
9I_211[5]3:NE1T2A1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<a1C3`1^1S2a3e2KV1Y2
b30g1?Z>6T9W1;260:4O:0<<24i4:3B9C5T5>b11e1`2U1><4221A^6R1m3CBe2S5Mf27OS3d44e1X3Y13U5N\128R111j3V
2B<?:81437NR1R22>N3018f8`3Y<:`9I_211T5]3:8[112Q2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:
12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;2230:4O360Q11g4:3B9C5T5>b11e1`2U1><4221AT69P5CBe2S5M[1Z17O
S3d4c16X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3;f8`3Y<:`9I_211V5]3:NE1T2A1?F^220?\2750513312@3=63@
140411T11=5:01CB15NL1N1I:12X1CW1<a1C3`1^1S2a3e2KV1Y2b30g1?Z>6T9W1;260:4O:0I24i4:3B9C5T5>b11e1`2U
1><4221A^6P5CBe2S5Mf27OS3i4e1X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3018f8`3Y<:`9I_211k4]3:d11T2A1
?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;2230:4O:0k5:
3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3_6X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3;f8`3Y<:`9I_211
j4]3:d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;
260:4O:0k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3_6X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3;f8`
3Y<:`9I_211P5]3:d11T22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b
30g1?b7g66T9W1;260:4E9360k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3_6X3Y13U5N\128R111j3V2B<?:8
1437NR1R22>N3;f8W1X2Y<:`9I_211W5]3:d100T21?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I:12
X1CW1<a1C3`1^1S2a3a3V1Y2b30g1?R5o3W56T9W1;260:4O:0I2n4:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3
_6X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3018f8`3Y<:`9I_211Y5]3:d11T21?1?F^220?;P2750513312@3=63@1
40411T1?5:01CB15L1L1N1I:12X1CH><a1C3`1^1S2f2Ja3V1Y2b30g1?Z>6T9W1;260:4O:0I24i4:3B9C5T5>b11e1`2U1
><4221A^6P5CBe2S5Mf27OS3i4e1X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3018f8`3e:c1:`9I_211k4]3:d11T2A
1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W1;260:4O:0k5:
3B9C5T5>b11e1`2U1><4221A^6U1j3CBe2S5Mf27OS3_6X3Y13U5N\128R111j3V2B<?:81437NR1R22>N3;f8`3Y<:`9I_2
11S5]3:d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6T9W
1;260:4<4=630<<2n4:3B9C5T5>b11e1`2U1><4221AT608U1j3CBe2S5Mf27OS3_6X3Y13U5N\128R111j3V2B<?:81437N
R1R22>N3;f8`3Y<:`9I_211X3]3:d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;5
d1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31X3]3:d10i2?U3
20l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3
OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31Y3]3:d15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1
C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]1
3R9R8g7:`9Y31Z3]3:d15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5
T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9R8W2_5:`9Y31X3]3:d1j2?U320l2=07
334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;S1g4:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9
Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31^5T38:62GB1T2A1?F^220?\2750513312@3=63@140411d15:2CB15
NL1N1I:12X1CW1<a1C3`1^1S2^32a3`3b30g1?Z>6T9W1;260:4O:0k5:3B9C5T5>b11e1`2U1><4221A^64f121057`2CBe
2S5Mf27OS3_6X3Y13Y4KN\128R111j3V2B65?:81437NR1P1Q12>N3;MZ5]25Z32V<:Z3U6I_211B]3^`10g1?fGW1]2VMkO
Y13U5j31^3=jC@]3^`10g1?fGW1dOkOY13U5j31l3jCB]3Di_10g1?fGW1dOkOY13U5j31l3jC`Cd6]309NE00T211661?F^
2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><a1C3`1^1S2a3a3V1Y2b30g1?_489M0
P3m1R20=<:6T9W1;260:4A=:0I24>Z4:3B9C5T5>b11e18W2U1><4221AT608c3\1CBe2X4JMf27Og15U1Q3b14<X1`2GY13
U5N\128R111j3V2B<?:81437NR1R22>N3018f8]1R2P2d8c1:T1[8IP1^111[3]309NE0i2?U320c28=07334@3Y11S25d11
5k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2
j181437NR1R22]13R9j?:`9Y31Z3]309NE0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T
9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31Y3]309d10
i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX
3S5l3OS3h9Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31f6]309:BF0[2=?F[22204:e1=8=073312783H@1:11R1
1865:05118E15094[1P1K:]1>4W1<a1C3o2S2<P33a3a1n1Z1W20g1771e1n1Hf1^2:1::57H0R20=:1:6W3_4\1W1;[1>;Q
2]18W1J:3LC5T5>EL1=7OU2:CA><:1237;k1Y4m2k16CE=Q1R19MP3JQ1Ab1EOS3W2`4k23Y13V1g1V2E8I2?^111j381k1<
]1521437NR1R22]13k4S1Mn15]1f8j14]371321Y4V5T3031m2]30Dd4F^28:e1=O33<83f13T18<:05118M094d9o2i:Y3W
20g177g1Z7K7H0R20=:1:6T9W1R68_;;g1i1Nm137a6m2k1n1T2\?`7Y13n2V2Ee1^111b3781l3]=T2T:j1b396k6]30DJ7
0Q1j18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MY2P1L1m2e:3U288AW20W1?771b12<6o1Cb19T1P
1K7@700G9O039:145642[1H[19?_123Eh1;W13P1m416Z1F[2j4V2;J;2;1KH4<564d12537>@f2T2Ee1W1S1Gn1T2X6b5`3
Le3m2Y13:A[1EI\1Ee18?E11f2F47341\2MA<b:<O32<235L4R1Q2:0n36J;Y2j1S2^1626U1U3Be4a18n1Z3]309d10i2?U
320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3b30g1?Z>6T9W1;j1;k5:3LC5T5>d1e1`2U1><:1P7P5CX3S5l
3OS3W6`3Y13U5N\1^111j3V2j181437NR1R22]13R9j?:`9Y31A]30]`10g1?fGW1dOkOY13U5j31l3jCV4_3CJZ1LT6C22C
f@Bn8a5d1Ek4XIR68O1o=X3a14@4S1P1i111Y3m1J5R12T3850:A34T13I@249X52>12IB:3@K8@630^5022452`13Z22:5l
2Z1:J2@Y2Y110@1T3;216<\1;W17R1[5<?P14338927E1j2S4Nc3l3Im22]98BD0O0e5_38U1<10_29?U320=@538:22I=07
334@3A24?1S257?L15k1P1K:]1CW1<Y17C3S5a3a3c2LEm2g1922P2Y<6Q92=I;2;1Y1;k5:3B9C5_4D>d12b18g1?S11>47
7101AR11;C1_1;\7C[1l1`1AEZ2`15U2Om14P1FY8GY13i5:K5:J2@11Z2N518;j1O8A814207NR1R22]13;T3Q32M1\1a5A
R8\123:`91W31Je5_38U1<10_29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<Y17C3S5a3a3c2LEm2g1922
P2Y<6Q92=I;2;1Y1;k5:3B9C5_4D>d12b18g1?S11>477101AR11;C1_1;\7C[1l1`1AEZ2`15U2Om14P1FY8GY13i5:K5:J
2@11Z2N518;j1O8A814207NR1R22]13;T3Q32M1\1a5AR8\123:`91W31Jh2_3^1=LL[:S3h5AKb3U=X4[?VF<76V@g11C4S
1P1X2h3KX1\1V3AA3:N3I@2>e1n354\1:DT196n57FR13[660<5i1Y2Me1V3k1;Y15R1[5<?f192R13W?IJY22Q948Z3[7_3
8U1<10Jd19?U320==2538:22C5=07334@3<424?1S257?L15LN1NK:]1CW1<Y17C3`1Hi2f2Ja3Dn1LEm2g1922P2T8T46Q9
@I;2;1Y1;k5:3B9C5_4D>d12b18W2S11>477101AR11;1A1JD;\5`1>CX12l1`1A=334T1P1=2>@5NV1O[1;512I6;:DFN63
0l2b2224526Y13i532116D5:M@11_3:NEAI58A3414207N@AA55T129S13f2C5Q32M1\1S1]4A2o7\123:j1S1a61a18\11J
S3_38d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5a3a3`3Ee4j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<
CX3S5l3OS3m4j4Y13T6\1^111Q6j181437NR1R22]13mH:`9Y316_3PL^Aon23P9Q3_38d1j2?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<Y17C3S5a3a3`3Ee4j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9Y13T6\1^111Q6j181437N
R1R22]13mH:`9Y31[3_38d1Kn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5c221Ha3`3Eh2l1j>6\:;j1;k5:
3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9Y13D_5\1^111Q6j181437NR1R22]13mH:`9c1312\11h3_38>U10=[2?U320l2=
07334@3Y11S25d115k1P1K:]1CW1<Y17C3S5a3a3`3Ee4j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CBe2S5l3OS3h9Y13T6
\1^111Q6j181437NR1R22]13i<R1j1m6BS1@:`21@Q1@416Q1859:U2Y319_3PL^Ah2F_k23P9[H<_3PL^AlZ2RD3P9cV155
`31>_3_H`35XAaa1W@UM3P9_4k4k6[F9`3A5d_4R\131k593`3Aj_4;`35lJ]Fok26d2G\U1[715`3\`4m4Va1f32`3\`44`
3\`4U<T_17`3Z8dP3\W1^60jd15`3jb1ak2o1d3=`30<^9bB\1X8X9nNYNdS1TQ1iE:`30<PL0[>aS1Ve1g<TQ1A`30<3R2c
;V2X1e:\>iKg7I\d15Y1W;3`3\`4V\1;`3fMh31b2g;1T^2d;c6[Ac4T3;0F>Ma9505a1:7:406[1K4D156271g11P1T111P
1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3>1W32
[1F02o28=LZ44U1311986FU1N=DP1c18<253Y1L7>=_11f1C^1239mD\4T3;0U1Ma9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32
[1F02o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12394`3\`4`]117`3A[2ha2ek1P7]54`3UV1VZ3c8=`3<Y]1
`M0j9ZCmW1G^4^2343`3]:nU4j5T3<<36=MU6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1
7CJ5^45V1037=;0A?T3j54DZ1XCNe:8I45EQ2:84G315b7^32c2DDU2]12528h1f1210524l1S1313<]61Y1M=V2241O2l2\
5V1U2R1h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239m3iEn1c4T3<@DMa9505a1:7:406
[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61
Y1M=V226O2l2c5OX3h326k102o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12317h5k=`521g4T3<@DMa9505a1
:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1]7T3`:i98I45EQ2C4G315b7a3c2Dj2`152Q2LI21
057P3313<]61Y1M=V226O2[2@c6X3>1W326d1602o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239X3_2_C:a3
@Y3ZS1jIaS1SZ1T2bCm>7a3\c1[R1ie11eQ1Y23a3f^4mP11a34a3Y8[Y3ah2Q4T3<@6=h1V=5J0200111;212260171C2]4
0151V2Y1[65V1037=;0A?T3j54DZ1U2gL8I45g2CI`;2c2DDf3528h1f1210524g3]61Y1M=e1@241l=h32E\102LR28397D
_2U3311986F9KNS2AT2Y1i32]1Cg17h<\<Ln251b32b3\P62b3RX21b33b3U6`X44b3U6UV4Z23b3\X2j74b3`c21`14b3[o
1jImC2b3Sl15b3nK[6b1^o1>b3Di`3co1d@@416Q1859:2b3[o11c33c3Re2X32d3ie42d3`Q52d3Qe2h1d3Y20`1g8`1X4Q
2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`23d3Qe2gP23d3d8T]43d3d8
\\21d3i1d3Y20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7i4b8b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=
`24d3i]1WW1U3k1d3Y20`1g8`1X4Q2n1:=X391R1o6n6a12621F0[O4T7c1h;b2;^3T10023]5=4?c1Y@518R1R2_=S4l4GK
S2m5o1jD[=`22e3YY5=e3S2m6\GR=eR1mS2b?`5ZC1P61\4T3@<DMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y
17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ4
4U1311986FU1NR1P1c1E253Y1T1>=_115`1C^12398e3T2TW5ZC16]1c<f5T3@<6=Ma9505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<Y17CJ22^45V1037=;0A?9j2j54DZ1Q?k?8I45EQ2C4G315b7^32c2DDU2`1528h1f121052
4P3313<]61Y1M=V2241O2l2c6X3[26U12R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239;n6^
17[4T3@Q1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj
2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_115`1C^12393e
3W`2Qi24e3Z_1kT1Re23e3YY5o74e3<`1[W53e3<lX5]5T3@C=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241
O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1A2NE253Y1T1>=_1152]1C^1239f3T3@C=o>5J0200111;2122601
71C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241]9^4h32R202LR283
97D_2U3311986F9KNS2AT2Y1i32]1Co18e3<i6gi1W2f5WS1Sm1e4T3@Q12J4\9505a1:7:406[1K4D156271g11P1T111P1
015DV1<Y17CJ5d4[17=N?Y23Fj54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R
202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_115`1C^1239U?16]1c<i5T3@<6=2J4\9505a1:7:406U15J0200111;2
12260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?Y23Fj54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210
524P3313<]61Y1M=V2241O2l2c6X3[2\12R202LR28397D_2j14U1311986F9KNR1P14<Q1E253Y1T1>=_1152]1C^1239;i
>16]1c<FT3A;GXT1jU2f121057_<d2i@f2Q4R8o4P4Z5c21f35f3ko318?4f3R2`j512f3_h48f3;g^2RLYj1g6i>n63f3;f
j51g3=g3`10F0RBmc2T6nJgD`5312g3Rb42g3oC7g3K]1RBe[2\>bT17g3K]1RBUb22i75g3K]1RBRj25g3Y2RBRj2Xf16g3
X20RBRj2Xf15g3X20RBRj27g3`1G0RBRj2f_14g3`1^BVZ4<g3`10F0RB0Qj2f_1`531;g3`10F0RBRj2f_1`531k1g3`1E1
0^1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKW1Km5o1jD[=`2i1g3V210^1g
8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`27g3X20RBRj2Xf122
g3K6g3K\10RBRj24g3Y2RBRj2:g3`1G0eA<mc2T6bS1S<e6h363B7<`2NT11AH=N=:V2NG0;5a2FS1g1c3U4f2^3P1e3\270
e196Y1Z2Z212JO8?:JHMH;Z2W10I0Q24DZ3O1n3a3\5:22e2K1e4_19X137Q10612Z164<ACA417297>5:51;1Aa1;>NR1R2
7@V12Y1b189Y1GOAX1P1F2>@5NOV1g151IP1[1U130l2e2\35A;2k1X1611211I104JAZ2d24KK2567677D8m11188318T1W
1c1\1C5ED2d10U14G21R2H]32m3o1]30T2[1Z1I8i3h?QR1k<df2T11j93i3Ve2TP22i3[e41i33i3RU2^^24i3fS1`;WU32
i3Sa42i3T65i3o4T1bFn62i3fS15i3o5TOl@YR34i3o5TOVc33i3o5[b42i3Uh22i3ci42i3Yd22i3^d22i3V;3i3V;WY23i
3V;YV43i3`c2X?h1i3T20`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5
o1jD[=`23i3Yc212i3ob13j3c?Pi22j3c?3j3c?RO1j3?j3<i`3co1l=g2@416Q1859:4j3Vd2<g_32j3cd26j3V_1oT11:f
g21k33k3Z]1fd41k32k3gi2i4T3FKMi4Mi3505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b3K5[17=^1T3j54
o1c6Y:T2j;8I45EQ2C4G315b7W1Y2c2Dj2`152Q2f121057l1S1313<]61Y1M=V226O2l2c6l1[1h32R202LR28=LZ44U131
1986FU1NR13Lc1E253Y1T1>=_11f13?N3;2395k3c6`JjR1lc38l3TES2d1de32YA^S14l3[1XZ1\b32l3oo43l3m[4QD3l3
][2ad26m3eg434dLi?Fm39e?Pm1RT1aV161hHk3h7o4@416Q1859:T3LT3H4GXT1_S2Z2f121057_<WJa334W4o4P4k1g1f1
c2X4mBi14m3eg48VE1n33n3]Z1hh2@n38i`3ed1m:b4Q<@416Q1859:?n38gKQe2co1d@@416Q1859:3n3hZ2oj21n3?n3[6
X3b9UGdI[8Z2]Bf5l2`IQ<a4W<2n3WV29n3Y2^T1X_22Q1c1X]1o98n3Y2Qd17`o1n_1o9gJ2n3hU53n3Q^2iKIo324a2W^3
]1Z=b@h;2h5W50Y9d@@416Q1859:KX4h3610\1]19<A1?F^23?d2<13312D=63@140411d15:2C2?7NL1N1I:128@85:8Hf4
^1S2k;[20g1?ZI2500:4O:Q5U136;X6>b11e1`2U1><4221Ao3^2\1j4e2S5M]1;LY3<50e67;d8IP1\128R1h6<?J3_4>^1
Y3\5m2B]63S4Y<_211b6h361EE1T2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><U1
;C3`1^1S2a3^32`3U2\10g1?Q1Ii3:N129600R4_26f4Q5C;2230:4O:0Q1o1:^2:36;9C5T5>b11e18W2U1><4221Aj34^2
e2M\1CBe2b4@M[1Z17Ok15386=d44e1X3g5:>1NFE28R111Q6B<?:814373JR1R22>N3;d81R2JBm1Z8<c1:`9I_211R1o3d
6h40Z1c4lEQ3[>Z7V;V:W6Q:1S9X8l2j1e1V5W4R6R3g11m1l2l8<U6Cj2W2P5h36N>0a19211F?U320l2=073312@3Y11>T
18651805111L15?Q19P1K:]1>4W1<a1:83d3^1]1U1Ma3A012h2[5o4m4a4:6P:;;j1;k5:3LC5_4D85b11e18W2U1><7101
AW92T2CX3W1P3Jl3Of10[1Z21_59a1\4Z1j1\1JC11i4W1j1341437NR1R22]130:c5Mm8^5b3:f100V1`6T1T21f1e3h36N
>0k1211F?U320l2=07334@3Y11S25;X115k1P1K:]1CW1<a1:83S5]1S2a3A04h2[5j>6\:;j1;k5:3LC5T585b11e1`2U1>
<:1l9T2CX3S5l3Of10[1\2[7g5j1\1^111Q6j181437NR1R22]13o5k9Q9:o2`6T1T21f15o3Vh1cS1bd1mLb1o32T3U4^9b
2P8oANg2\59Lf^1[4HS1Z1PB5Z7d3i3U1c339b3V21k@c2:J4V18V1Hk1<;109:I3d=NOo32Ce:^FZF;_6U3Z1l6m=m8c5T1
_421Q6X8WEQ4h3YBf1Q1Q3Q@m1<Y19o3h2`;V2ZEn?bj2RKl<h5T3J26=2Ja9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3g4N34DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]6
1Y1M=e1@241O2l2c6;l2h32k1602LR28397D_2j14<H311986F9KNR1A>AQ1E253Y1T1>=_1152]1C^1239l1[3lC1P42P4n
f41P42P4o:3P4o:P_24P4o:P_2ml13P4dW2<2P4R[2P5h38[12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0Z1n2a1:3B9C5T5>b11e1`2U1><451Aj3d7C5<e2m2V1
NMf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21g4h38[11T2A1?F^220?\2750513312@3=63@1404
11d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;2500:4O:0k5:3B9C5T5>b11e1`2U1><4221A^6P5CB
e2S5Mf27OS3T5Z1X3b7\128R111Q6B<?:81437NR1R22>N3;f8`3Y<:`9I_211;Q41Jfk4lGZ2^8>P2U1W6<Q4nk1]2f2PV1
HbG1fW1V89k:MQ40eIcGV54X6Q2W2o2]7Z2hA1OV1X8XDb93<8hC5Q;0c29LKR4Cb>K0P4Y2d3k7f2U6h<Z2YX1fX11^4j;o
>^3]2b6b:f3FT453R4Q[4o86R4Ra4fAT<jL2Z4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17
=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986F
U1NR1P1c1E253Y1T1>=_11f1C^1239`4T3MDK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1U2gL8I45EQ2C4G315b7a3m1EDj2`152Q2W1>21057P3313<]61Y1M=V226O2R2Ic6X3h32R202o28=LZ44U1311986F
U1NR1P1c1E253Y1T1>=_11f1C^1239ZICR4ILFYf1e5YHVJ[o1n80l21l50m36f351R4?R4f1F\_2ZW3110l21k96:[351R4
R5T3MDMJ=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1;EkM8I45E21l1C4G315b7a3c
2Dj2`152Q2f121057P3313<]61Y1M=e1@26O2l2c6X3h32T1M02g278=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1
239Fa2_2j3_2110i:R1M1?[35[4T3MDMa9505a1:7:406U15K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1
mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E
253Y1T1>=_11f1C^1239k5T3M6=MQ3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1
037=;0A?T3j54DZ1hA1k3V98I45E2n1C4G315b7^32Nd1DDU2`1528h1f1210524P3313<]1l1V2K1Y1M=V2241O2l2c6X3h
32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1L7>=IE152]1C^1239[3^4P1Y@^5T3M6=MQ3_6505a1:7:406U15J
0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528
h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^12
39m3\5T3M6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN
8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9K
NR1P1AQ1E253Y1T1>=_1152]1C^12399R4]EUo4JZ2[8i4>T66R4Rc5`1^4R7];W1R44CXR1h2n@o9[1f?h2XLjX1c1Q9R<P
2P3;8T1\3`5J9641631K859:5V2[3E^4T3M9:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^
1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1
NR1P1c1E253Y1T1>=_11f1C^12396R4jb5V>X50c4<R4f1jm38@^b1\91\4:X505R4f1`j51i>MR4IK0l7_U1V7b4Z5aAQ4m
=WU1P:j8X=E\6S6a4V11W22^2c1`2EW5S1R4IK0VL2_62]2X81m3a@oA`BP4mV1W1G\4_2>m;V1`<U4;V11W222`6ET54R4j
d50YE5R4`\5Y80h5MR4IjV1YR1be18?R7L1oHf?=00W35NX21Y2044T5[1U1W2NQ5T3MD4H10\2Fd3;Y2505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1[>a@8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<f1f41
Y16F=V226O2l2c6X3h32R202o28=La1h24U1311986F0T1N=DP1c1E253Y1T1>=_11f1C^1239F:l60d5446_7Q1S5T3MD4H
10\2[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4W137=>2LT3j54D1X1YCc;8I45EQ2:84G315b7a3
c2Da1X1`152Q2f121057P3313<]61Y1M=V226O2Z2Ac6X3h32R202o28=La1h24U13119867>0T1NR1P1c1E253Y1T1>=_11
f1C^1239n70d5446_72R4`\5ET3M0EWZ2n1hKT2f121057g3\;cJQ5k2V1l<CR44i`3ad1Q;Y3AX5_7@416Q1859:Z2>R44i
`3co1d@@416Q1859:@R44i`3co1d@@416Q1859:c1K?R44i`3co1d@@416Q1859:c1@R44i`3co1d@@416Q1859:4Z2\4T3M
B1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2
f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1<AR1P1c1E253Y1T1>=_11f1C^12393R4fj5^@5
R4ga2nf2oA^@5R4WT2od3m<R52R4X[62R4Y]12R4k_2CT3M0ETZ3f121057g3\;dAn8Q5k2S>ZI2R4P^4DR452RHO3?^3Z27
UT1cV2oOR4[3S2T6[7a1>4R4Qh2oQ2a64R4Qh2oQ2a65R4l`5i>R<22R4`X52R4S_5b4T3MDM]2h3Y2P1505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54@^1mN8I45Ef1:C4G315b7a3c2Dj2`152Q2f121057NQ2313<]61Y
1M=V226O2l2c6X3Oh22Y1H02o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239_4T3MDMJf8505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=
V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239S?_6]758R4]2_8QX2ak1eg1k35j4T3
M5>Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T34b4R14f18f5VI8I45EQ2C4G315b7a3c2D
j2`152Q2f121057P3313<]61Y1M=e1@26O2l2c6X3GP32E\102o28=LZ44U1311986FU1NR1A>FLE253Y1T1>84_11f1C^12
39X5b<Q3P2^4T3MD2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54l12mN8I45EQ2C4G31
5b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1^14E253Y1T1>=_11f
1C^1239[4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3
c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o2839LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12
392R4WV6CR444]A14on2Ve1\:d@@416Q1859:@R4f1]1XZ1en1P?;T<d3_[1\51W22^2E7R4`T12nT2nd25[<DR4j29XHoAf
3fi1l1Z1aId3g8S6m@n2_2X4m13Z;2R4iR53R4Z[4_[12R4`V3_3h39\1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL
1N1I63128OC;S5^1S2W>0W2\8d1X?260:4O:W63BX6>b11e1`2U1><4221AX2U4W6e2S5M[1Z1k:k:\128R1h6<?J3_4>^1f
8`3oF_211AR4Z7RV1f3\Ci<U3XW1j;d3X;`311Y6P@bD8R4Yg1hi2`:U7Y7eQ12AR4hN\Ka9gR1X4YNn18V;b3X1@o;b2X<g
9HR4g1b5dJn>bS1lg1c4Y3V2i45b5b1[I116]1g1Ko9V123R4]V2VP2BR44XV2`Z1]?U`1P:c6@416Q1859:J@R44Z]1T@Yc
1co1d@@416Q1859:DR403aQ2Q6T5PT1co1g70k8@416Q1859:?R44i`3co1h7k8@416Q1859::R4_]2am11nIPC1Bh8B3R4[
o1gh35R4f1`j51]62R4S[6f1R40I0i3l:^6c3g7Ao1_Io?NQ608h>R4R1d@\>6=I1U3o2h4h1o3X15_4g1nD28>`31b1]2>@
3R18U1V20T2C`2LR4E4VEc3g7Y\1i6lT1b<^2I1U3^AkHFa31b1]2>@3n6C]22HR4JVEc3g7Ph2Q?I1U3a=X1_KG`31b1]2>
@3n6C`22R4aQ6\4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G3
15b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f
1C^1239_F>3R4Zb5S2g5T3M6=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=
;0A?T3j54DZ1d3XK8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524l1S1313<`2l31Y1M=j1;241O2l2c6l18R1h32R202
Lc12;8397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239i3Q5\<_4T3MD2Ja9505a1:7:406[1K4D156271g
11P1T111P1015DV1<Y17CJ5d4[17=N?T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2
c6X3h32R202o28=LZ44U1311986FU1NR1P1^14E253Y1T1>=_11f1C^1239gN2_7T3C96=E7b2?U320l275051334@3=:781
406U15:590200111;2122601511C2P11N1I:11P10151A0V1<Y17C3F5V475V1037=;0A2<T3`3Y24DZ1Lj>6]9N;j1;n18I
45Eh1813=49=315T5>d19[1R22:U1><631>DU2`1528h1f1210524`2?313<e2g31Y1M=V2241O2l23j4d1X3h32R202LB\1
28397<113_2j14U1311986F981437NR1P1A?2>E253Y1T1>=_1152]1C^1239d?:`9Y31]5T3M6=Ma9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1
f1210524P3313<]61Y1M=V2241O2l2n4d1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^12
392R4`J6R4]2gf5o<m35<R4f1FY_22l]1]i13m21i=52R4ga2]4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV
1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=
LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239ZBf:14R4md5W4m@2R4QQ63R4QQ6m9]4T3MDMa9505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=
V226O2l2P5b1X3h32R202o28=LZ44U1311986FU1NR1P1c1E253CET1>=_11f1C^1239eE]4T3MDM_2Q7505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=
V226O2l2c6X3h32R202o28=La1h24U1311986FU1NR1P1c1E253CET1>=_11f1C^12399R4@S102^i5S4P5h66R4d102^i5m
?b4T3MDM000^9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2D
j2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239U>
O1=n<c4T3MD2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<<L7CJ5d4[17=N?T3j54o1mN8I45EQ2:84G315b7
a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1
239U>O1DR4KH0ca1e=Bf7fU1Vj1T<1h5MU3n2c1_3f2>OT3MC3L0jH_:]@\e1f121057_<WJk1>0f5o4P4Z5c2\8h5V<0T3=
R4k2gR1Gi?a2bLa8d4W2kY1YGoT12R4Sf2BR48]10a1m2i21og2m2Zi1]@\>168T1c<7R4g1_j516]1c<LR4HL00UO1`21R4
]IhR2U5iZ1Z8168T1E?6c4:7[1c48CR4f10k3YK1`21Q40]Iin1Yl116]1]6U687R4f1cj1fm1UR21Q:5R4f1`j51?AR4IMR
>iOSm1dX1d?Z8i>16]1Q3P2`722R4dn5>R47AJ0Zi56Y1L@f2Z3k2h36R4f1`j51Z2^24R4kf4]5]R18R4d10PR4`g1i5V8M
FR4g1k7V6oGYMi4_?VW1gD`2S=fA]516]11[1c1T9<:R4g1i]2XX2]In:16]1c<8R4g1nf3`S216]1c<8R4g1XU5VE16]1c<
3R4fb3WV1i4T3M<7Ma9505a1:7:406[1J0300C156271g11P1T111P1015DV1<Y17CJ5d49Q17=DI`1c1j54o1Y>c@8I45EQ
2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N=DP1:80N883253Y
1L7>=_11f1C^12399R45^10Q^1_[4g6b3a12R4g_12R4Ql53R4fX5aK2R4XT66R49]A14jm4HR4JT21oBc3Z@]_2Q?A9U3ZA
oHX41b1]2>@3n6C`25R4^e5V2Z<b72R4c[62R4cd5[4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5
d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2X5Z1X3h32R202o28=LZ44U1
311986FU1NR1P1c1E253Y1T1>=_11f1C^1239b4T3MD2J3]9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4
[17=N?T3j54f18mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=L@i34U131
1986FU1NR1P1c1E253Y1T1>=_11f1C^1239U?1W;^4T3MD2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5
d4[17=N?T3j54l12mN8I45EQ2C4G315b7a3c2Dj2]1252Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1
311986FU1NR1P1c1E253Y1T1>=_11f1C^1239?R44[J]f2co1d@@416Q1859:>R44i`3co1d@@416Q1859:@R44he2PKco1n
5e:@416Q1859:CR44i`3Sd1_;d@@4162N8571:T3P3R1T3M4BXT1m;li1f121057g3g8WJR8o44k3Z5c2`3d@@4162N859:G
T3MGXT1m;li1f121057_<WJR8o44k3Z5c2WET5U3HR44COn_2b?c?QET7VS15o2d=@416Q1859:a1V52R4@5R4[Q1kk3jFhB
3R4bf4d66R4S@k7UNi_4K6R4oG_@UD`Y2S`1@R44i`3co1m;W4>@416Q1859:?R44i`3co1U@>@416Q1859:>R4bX1a?\W2H
0d408`1`Z1X9d>1DR48WM8h:S7m5c7U510hj1e7c>XD0>WBd717R4VK_D_o1l@h?\5ER4ZX17\=Wb1RH0d408a:W1nOP<0b3
a81601GT3MGXT1jU2f121057_<SF1Q4R8o4P4Z5c2P?1c44R4nGQ2fh13R4d\2QO@R44i`3W[1[Dd@@416Q1859:KW1R44SE
X30_4n5c4o4k<c8TF_;S=]1R1Q1GCBAb4mMP=b2g6B]9V7@416Q1859:2JR44UMU72Q3o4XT2Z4[6g1ab1B`3S=@416Q1859
:2W6[4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2D
j2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239eM
\4T3MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`1
52Q2f121057P3313<]61Y1M=V226O2l2c6X3>1W32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239[4T3
MDMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1TMh18I45EQ2C4G315b7a3c2Dj2`152
Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239`4T3MDMa
9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<Y17CJ5EJW2K[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2
f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239R8`=`5T3M6
=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C
4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1
E253Y1T1>=_1152]1C^1239U?1AR44i`3co1`9S7@416Q1859816HR4dV1eA;T1b81_EYAd11Q4X3S4A1\89?^Hj9Af4VS15
R4oZ31_V2cI7R4V?_Ejj2I^?nX13R4_P2[o24R4kf4j4^^13R4kf4]53R4XS4lV2@R4IXLn:YDi5TFVW18?h`1b94k89E3R4
QX1db4V2R4Ih1339U4a@]32R16<H?:MX2[1e3c<R8l2_7Q2S9U3^3\8k3o4d7Z1?=AT1O]1W1l68?Z7`18l:V2o46]2Y2V2R
4;c6V1o1n1j1k1KR8a21@^169n65R4Kfi1[8S_26R4BgH3ch3na1@R44b]1[JjX1co1d@@416Q1859:DR44nE2^Mj2X1Ti1c
o1`5S;@416Q1859:2R4[R2>R44i`3co1d@@416Q1859:DR44i`3T9Q3]X1n:`3h1a1h9@416Q1859:?R44c1U_3co1d@@416
Q1859:CR44c1^S1f[2fk1l3`3U:m2@416Q1859:S1R44a1A[]1m=T30b15S=d6QBa8b^1PAm2JIW10h51Y1c3@416Q1859:[
1@R44S2\]2XQ1co1d@@416Q1859:AR44ZX2gU1f2co1P=c3@416Q1859:CR44n]1jR2co1c67Y1W1V7@416Q1859:AR44gQ1
V<aQ1XQ1co1d@@416Q1859:2R4ek58R4`1EgQ5WT1312g3h39]12P2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11
I:128F8CK3n1`2^1S2Z;l20\JU126;4O:g1c4BX6>b11V4U1><451AY<<e2m2V1NMf2[4_6X3b7\1;>2@1\2Q3@D85?:863_
4>S1:U2_;R4^A2R4ZI3R4`1\U44R4i1ak4fP1@R4ES1gX1d1eV16PGZ3W2ci18V?V5m5`4?R47CZ6Wh12SDgU1V?c8^Bi6QM
1e2<R4VOcP2V86P@^@jC1^;c2Z1]1R4KU=Q3m2P1[2j12R3^3Mb21R4R5YO]177X1nD]P1b24194281?0415a1T5V6W5^9Q?
T7o4_1ER4JVEc3ho2n=R1I1U3ZZ1X41b1]2>@3n6C`2CR4JVEc3ho2Q?KU3ZZ1X41b1]2>@3n6C`2ER4JVEc3TZ2cEQ?KU3W
OR;X41b1]2>@3n6C`2CR4JVEc3ho2Q?KU3ZZ1X41b1]2>@3n6C`2b2S46Cl22P9\A6Mg2Co1_2_4_1m1k4W7Y3]2Y2U1j62V
4GR3<e1d5Z1V773B19W1d2X5Z8>m9e2OR55a1R5_1a1b2[64?o2Y2\2D]7AR1]1`4]4:2X1Em1X1R2X1j34<62]10Y1T1W2S
4;>_4h47_61@m6k4o5HV20P53a4h6Y4\1Y1l1B4?R1Z1Q21R3[;8T17@71A>>m1:8`7h178?nD1]3d?M>\?Z2f1B]5Mo2X7g
1W90P6g2W4=:>S480_1g6T914WCo_1o?WS2ZIS99S4]R1R3nT1Z:aGeS1Ra1BDS4TKmS1U9`<m5^4P:Y5BeS1d<EV;>Z>n6B
]37BS4;3[@g1n=n5WT1oV1U8]5X9g;R>\2\BS3e61S46S4DaMoR4^>\B5S4;3[@PV59S4;3[@nLbj1T1Ri1VD2S4?9S4^D\F
e1]4]7]:Th1^H3S4ZGn^4;S4J]Cf5c7\1WBdHgd2iGm?2S4c[67S4PBhR5[30U<V38S4k@kD0ci1db21dBR1S4D5SDV29b;k
2SNX7W6_GY1b6[1i1k25]19Z1W@U8R1m3T8l1a9N>[1c<g4b9S1S4D5c<Aa2]1^1^1`2d8W9k19lCe3;HVO^>g2e3X1d551j
1Y8n10T>mP1a1U3n79S4JSj2i`10TY1m:=o36S4Ja[4aX1a;d32S4D;S4D5eD^23Uj20S4IVS23S4Rc4]b1>S4c109QBP6c6
f?^P2Y]1@_LS<Me1S4P2[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cj
F[=`2>S4^[1\5g=c9f]2b;\2i>S1o3b6a5]76S4aP2Z1o2XW1PY22S4Ve53S4fn1_f32S4Te52S4l\22S4Ze54S4nHoP1lT3
2S4db12S4b76S4UKmG^1^5l`31S46S4oJce1iA0Sm2]4T3NC00Ka9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17
CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=Le1d2
4U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239BT3NE``2cIf121057g3\;cJU4Kk2S>@T3NETZ3f121057g3\;cJQ5k2S
>`5T3N5=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I
45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397De1Ij14U1311986F9KN
R1P1AQ1E253Y1T1>=_1152]1C^1239Y4g5AT3NETZ3f121057g3\;cJQ5k2S>W9IT3NEm>5Pk2f121057g3\;cJQ5k2S>o52
W1b35P:0AT3NETZ3f121057g3\;aJ1Q5k2S>BT3ND0TZ3f121057g3\;aJ1Q5k2S>AT3NETZ3f121057g3\;cJQ5@Z2S>@T3
NETZ3f121057g3\;cJQ5k2S>_5T3N5=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45
V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2]5U1X3h32R202LR
28397Dc1Kj14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239R92S4Sc1CS43ba2VOnU1dIK0T9b6@416Q1859:`4T3
NCMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2
f121057P3313<]61Y1M=V226O2l2c6X3h32JW102o28=Lc1f24U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239\2W;P8^
8Z4T3NCMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`
152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12392S4S]
44S4PV2`f2SS11S4CS43[1Wj1j4h6aY1co1P4c<@416Q1859:f1S4P2[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T100
23]5B?c1Q=]318R1R2_=P9GKS2_2154Z21CjF[=`2BS43YU2_[1b`1P?e3T1i;@416Q1859:@S43bP2f>_Q1co1d@@416Q18
59:CS43e?^;oV1d^1lKfS1d@@416Q1859:J>S43i`3co1d@@416Q1859:DS43i`3\n1V1[2\2U41c7@416Q1859:g1?S43i`
3co1Q4b<@416Q1859:?S43]Y2[W1co1d@@416Q1859:>S43i`3co1d@@416Q1859:3S4Wd5kA6S4h[40Z4S;Q13S4Dn:4S4D
ok1mh31S44S4QV1jd1h93S4QV1jd1P2S4Jb3^4d3a2R1^2b2Y35V6P4e2V?c4R1`2l1R1f65Y2c:=0j2d1`3S1f57M<9f<8Z
5P30A=P1R1<b6Q:W52R1e11a6d8\63^5Z2C_3\5Q<D<Z1S4J\3R1k2Q48T10c1R2V1l55b3n8c9X8a5g1EE61iC6k2@A\2g8
j1Q6\?88a2U3YDnLn20n1S4JNb1Q35O19R2f4;P2H>5g1PGo2a8V8E4V1[4Y1g3X91c1@H4R135HQ1g5LX2=T171a8\3T2WE
S30e23V2<]3l:S7i1d:o=2U5S46;7a2\42P2C8H^2[2OAa5IV16k1LKHP2X19L58n1>7CLAW2d48NV7;S32L8N42_1Je2[1=
V1<6Z149CMW1_581P1\2o244>9e1D868f2`3;AK37K83S3b45[6P4j1Q1T1:@7_1BGY;T10B2B44j2U3:>Q1V5<b1R1c2;MT
2g7\4:h250f1S2n1Ie30547]1322=H12S1@A5>3662Q1;H2F3V1\185Mi1S4JU7DU4Z3P1H>n:`1^6k83d7S85;Q21T1i>S3
1c1a2`1^2a3W18MQ1b17\<TJ0m5a3n6Z1R9`2a3U65P4d14m1U3P32h8I<d7S46;7P28Be1b25Ed1o2O^1o1R215B\188726
26==7X1S13;2Q1JB?V14J1KF50Dd1@2<6L2>0e1g2S12NY1?g1`2o2d1_4N4ER13j2Q2F8P1CJ77^15h2S1E2721Z10o18:8
2;17W1n1i16V1h1KX1=MD4O11593724<b1>A77247@W2DJf;=2G1=1@;:e11MMn3Z79I00B6>93Z1k2e1:31Z14a11Ge2<V1
;d2Z1k1J>`1?f5>?>1;A6K6O6h1H=J=06W2a17DS1Al170547W10462=3D8=A5:AD3147;_26Z1FN=<81[1S47<b3a19OLC7
X2W3b3R<PBQ7m5l1:21Q3:f2De=S<0U3UA[8c?KDW2n4[1mKn1Q;k1d25X5S46C7e2`5d1V159;H5<67[1C10214;67G2K1G
m2@1V7a1i3R2\2;K3;Go512JOYHA3<k12S1^1f3a7:Z1411d14^1T12GN0Q11O?4EKBn1N@GA_18ILY1G2X15X1P15@R1S55
P1K3HKHa32R2`2;?D2`1P21HB2=S1R51KN5D0<CZ21R2=b2a32d1V1O3n11Ag7m138f17=C0T1<C\2@]65e1@A0F1X4S4J7e
2NT11X5K159T15D6R2447BG2X1Z3@o;g2l4o512JOn1_2Q;P7j2k1V1Z2j2_6X13Y108i1NCP1297U11;1S1O47_2V1K7d15
Y15o1Y1G22[1@Gg1>60;IR2V25P1KL>U1Q3?U2If1KD2^1U1Z22a1o42MT16=0Df21_3c1a32d1V1f3i6k231W3c4@3_23R6
AT1S4J90d3\;d2]1X1S1k3a4TBP1cLeH652R7Z@i1P1LZ4W8V6d7]5231Q8>b2S@X2S46C351n4i2P3V1[4g7;Y48d1e1NI;
ER1;S1C28QIm61n12h2m2f5Q5X3`2[:Q223U42^6Q1:U2l6Q14^4^111;T1;^70:S331h3W1o1P3k6m6n?P=ES4J;i:T;9SJ
QT1fLi10h1Q1c1[2k16]=ZZ10Z>>S4J;i:X3TBVd1`OT44R6b_1g5Y:[1S4T1e3b23?_91b8f21R6d1f61T1e5R?[4Q3U5kD
f1o2Y6[@R4R6b2\2\2\2R2^1l7V40U1234k1k8AS4T1\1P6CX>T:]1c2]Ohd1HnK<g6T6hJ8S4Jmg1eG`c2]<T?g32S4J2S4
J9S4Jfk4lGZ2^8>P2]7=S4ZD\ASEh5WMlAg?n3kQ1Z1Z2h2j1S4P2[1g8`1d3[1Y1n1:=X3`6l8a12621F0n6f=A]A\=b2j3
T10023]5B?c1Q=]318R1R2U;Y2P9GKS2_274Z21CjF[=`22S4`o4X4S4J70Q1j1884>E13Mn3h2;8n1814100:5<5Q5MY2P1
Nc=Y288R4Q1b1?6o1Cb19T1e29G9T1K5;2[1H[19?_123Eh1g1P1o4a1F[2j4]3;2;MH4<56i12A>@f2T2[2W1S1T;b5]4e3
f4A[1_1Q4?`3F@c2MNb:<O32<23R14T3:0n36J;X6e1_1U3Be4a18n14S4UD1P46S4UD1R3MLU1S4oKn8a5d1Z1k7e50m1ZD
OEi9a3X3[61X32T2X2]7fKf4R3[<433W=l3j16[7U41k1S4d?P10511f1`5S4o2a5a5d1Z1W2c5e50FV1o2i1i=]18G77=i9
a3d91X32T2f9MU=V75>T3a2f4R3`<33W=j1l332[7`3D1]6h3:I078a14=A1?F^23?d2<13312D=63@1404112a15:2CB7NL
1N1I7212K29:8V1X4^1S2o8MV1R30m19a;^6c2e4260:4841?:JIb43BU2R4>b11e1`2O5><42213=R143<4S1j23:2W6[1G
A]1IB=26?P15?7f2f3X6KV1H2U3]3T2\1252R1Y2^4<?@1243[18b1R14>^1e3?P143<7Ld1LT1J1AT1S11U4U20Q219P115
5W2>@3Y141o2]2<6k1100<02h1S4B607]B_2S2_1g3V:W3e1a2lLT7T:l5S7Q?n<R2KQ101P2]7lJ81?Q72U2R21Z115]294
@3U136Q1Z1B]2Cn1>2X1S4B607mDS2_1lB^OT7T:RLQ?KR11P2eR1a72U2R21Z17]294@3U1n1HB]2Cn1>2MS4B607mDS2_1
lBk\2Q?KT1P2WZ12X41b1]2>@3U1h5Cn1>2S1S4D407mDS2_1\1_AbR2X:Z=f1KU3h7h5j@f6S52X41b1]2>@3T3c1U2C]22
KS4D407mDS2_1\1_Ak\2Q?KU3ZZ1X41b1]2>@3`4]2C]22JS4D407mDS2_1\1[n2Q?KU3ZZ1X41b1]294@3n6C]22IS4D407
mDS2_1\1[n2Q?KU3ZZ1X41b1]2>@3n6C]22JS4D407mDS2_1\1[n2Q?KU3ZZ1X41b1]2>@3n6CV1V12Q1S4D407mDS2_1\13
[Ak\2Z=f1KU3h7h5hLX41b1]294@3`47U2C]22GS4I0UEc3ho2\>DKU3`Cg1QEX41b1]2>@3n6C`2LS4I0Z4m=4g2l2FiX2m
F0Q?KU3oO:o9X41b1]2>@3n6C`2h1S4P2[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9
GKS2_274I>Q11Cj<o9[=`2@S4J91o4i5Q;Q5U5cY1f:_l11b;dCe?5S4nIk`31mO4S4\i1f9Ue3P2S4;d1[1g8`1U3>e2n1:
=X3`6l8a12621F0TO`7\=b2U1d2T10023]5B68c1Q=]318R1R2_=P9GKS27_1G74^1K1CLV@f5Q6Y7`2n1S4;d1[1g8`1U3>
e2n1:=X3`6l8a12621F0TO`7\=b2U1d2T10023]5B68c1Q=]318R1R2_=P9GKS27W274^1K1CSAf5Q6Y7`2@S43i`3co1Q4b
<@416Q1859:g12S4mV23S4fh2fX22S4aS63S4Dae36S4D[5Zg1eIR1ES43@[5e<R;RQ1j2Y7kW1co1d@@416Q1859:2S4ZX5
2S4]Z6n1S4j1a1X8>`1X4Q2n1:=X3913NW1c9R3a12621F0[O4T7\=b2U1d2T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1
l8m;e5e7`2<S4DT9l30W2XS3V4_9l@SU1n:<S4JhP1`S1X53c6_^1b>UIc1\A2S4jf52S4Yn55S4f<c4kh3aN7S4fNh9ml1X
;1j77S4nd1oS1c4jk1o:^V15S4d1g^1i4^a4_1S46[100lAe:U3e71>f:Q\1j9R>Q1hHn8]153SET92216131025>2201H5m
2k3n1B6AX1T1S4DM00^30j>m@m13U252m6A`Kk5Q>XF3Q9VBe:3XN22:0M50W9AB2S4ci5j1S4P2[1g8`1d3e2n1:=X3`6l8
a12621F0eV1m7^5b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21<6jFX401o8`25S4Wc2]l1n9S34S4dl2k3a3=S480
\A14`B22P1aX2c<PP1AS480:QA14Fkj2[Nk^1l2f1;01g;4S4]T5U<XKDS4lY1Q:[JY2`:HZf1]2T6e2cMJAZ926P1_3S1]4
T3NCMa9505a1:7:406[1K4B1156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3Ml44o1TEh98I45EQ2C4G315b7a3c2Dj2
`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12392S4[
\44S4jf3U5e2=S4DN09QBP6c6U`2Y]1@_LS<MS4eE]3Q35FD_2e2S33[7f1f6M[6FY2c:l2W:W;U?TFW=m7Q7VLk28S4kf1a
X2Rc17]78a9:S4jDl8eQ3Q@PS17^7i9[78S4_Z2Z1Qb2Y36RAP?]2S4o10[1g8`1d3e2n1:=U24MP3_3k6P2a12621F0^6R6
n9P3i27b1^8\=b2<]3T100235W5B68c1Q=]318R1R2a8m4P4o4GKY1IW1W174Z21CW?b7e5;Y7]11P1T2S4P2[1g8`1d3e2n
1:=X3`6l8a12621F0Z=RAW8P=;b2j3T10023]5B?c1T:o1LCAW218R1R2_=Q8NGKS2_2154Z21C9a@n5e5k2i4]11P1X2S4P
2[1S1:i4S1Z1`1d3e2n1:=X3`6l8a12621F0Z=RA7>`7\=b2j3T10023]5B?c1Q=]318R1R2`3n9Q8NGKY1I]2174\1M199Z
1`?n5Q6_2i4`21f2S4D[1[1g8`1d3[1Y1n1:=X3R6=l8a12621F0X3e3Z5n9LKX5Z9:g7Y5b2Kb1[1BA0023]5B?c1d9\3R2
Z118=DU1L_=P9GKS2_274>:BM1CU2J1W<m2i1n1He5_1g29S3`2n2S4J0e270279n5`3DQ316JDk32Q1T1o6?d1@`2`1l166
;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3GR1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1TAX37U12o
1b6>S4D`C13]3mR2Q2e42f1Rd1X9c5T2S4JU1[1g8`1d3e2W1F:=i1^1`6[3j40Da12621F0XB`3Ln?\=b2a38T10023]5B?
c1n<2L`218R1R2_=P9GKS2_274De11Cn2;_C[=`2Y2S4JU1[1g8`1d3e2W1F72=i1^1`6e2`50Da12621F0X=o4`3k@c4h8h
1I_1Q28T10023]5B?c1n<2L`218R1R2_=P9GKS2_274De11Cn2;_Ch8b4`2i2S4JU1[1`6g1>8W1Kh2`1T1<JF:=8EJP1=S2
5<^3:l8a12621F0g@8MQ3W5i4b7X1S<b2GE\2T100232Z5B?c1Q=]3180Q1R2Z70S6_1`7GKS2_274Z21Ca3o4d2a3`1`6j4
`8`2T2S4P2[1g8`1d3e2<J<972=NJP1=`6l8a12621F0[1l;Lj6dA\=b2j3T10023]5B?c1Y<G]318R1R2_=S8LGKS2>P274
Z21Ca3XC[=`25S4D5f[1en4<S4Dc;gFoC2`OEi1cb1Z8iR1<S4DbEo9cFe2a2U1P3hG^W2Z;4T4de1ZR1T]23T4ad2]31T42
T4og24T4ka2S6\<3T4og2aX23T4ka2S62T4aP53T4e`2\52T4Rf22T4nc24U4`f1RX1RM?U41\X2\X1co1d@@416Q1859:BU
41_e1lBAjW1^g1T8d@@416Q1859:1U41U41U44U4`f1i[1Uk12V4Qe21V43V4_]3WU18V4ll2P4V4V]10QR1_@3V4nb1jW13
V4ij2=3V4ch2kD3V4]g2\=5V4jZ2f6^C^82V4h`12V4iX5m1V4m1[1X8>`1d3e2n1:=X3`6@m4]3a12621F0g@mEP:[3P1a1
X2a1T10023]5B?c1[6e6]318R1R2_=P9GKS2_274Z21CjF[=`23V4ma1nZ1=W4i`3co1d@@416Q1859:=W4i`3co1d@@416Q
1859:EW4c1co1f8jV1co1Y3>8i5f5Q1@416Q1859:AW4c1U_3iGiW1Y3Gb<@416Q1859:HW4`a1j4Q2]5`4a7S=U9`@b^1PA
d@@416Q1859:Q1E>W4Tf1dj1co1d@@416Q1859:=W4i`3co1d@@416Q1859:>W4i`3co1h9k6@416Q1859:EW4hI^Fn1o46e
Q11cGn<db1d@@416Q1859:@W4_7YY3iKR1fR1d@@416Q1859:?W4_7YY3iKiS1d@@416Q1859:>W4i`3co1n8e7@416Q1859
:>W4iY2oV1co1d@@416Q1859:>W4Xj1`f1co1d@@416Q1859:@W4Ug1ci1o9S1_d1d@@416Q1859:>W4i`3o9ce1d@@416Q1
859:?W4aP2W4o[1co1d@@416Q1859:>W4mR2k]1co1d@@416Q1859:>W4i`3co1^:U6@416Q1859:?W4i`3co1o6d9@416Q1
859:]1>W4i`3VK\T1d@@416Q1859:@W4ge1\8db1co1h9k6@416Q1859:@W4Y2bW3l6co1d@@416Q18319:?W4]V2\@nIco1
d@@416Q1859:CW4^5k]1h9[IYJco1U2^>@416Q1859:g1@W4Y\1a3mP2b`1P?d@@416Q1859:BW4k_1_>d:hW1Ql12^3d@@4
16Q1859:>W4i`3ji1h5d@@416Q1859:?W4i`3d_1n?c4P<@416Q1859:>W4i`3d_1n?d@@416Q1859:=W4i`3co1d@@416Q1
859:EW44]A14on2U=]b1U2^>@416Q1859:Y1=AW44]A14on2co1d@@416Q1859:=W4i`3co1d@@416Q1859:CW4_6Of2bV3i
K1gS1P2c>@416Q1859:BW4_6Of2bV3iK1gS1d@@416Q1859:?W4km1mb1co1Y7Z9@416Q1859:AW4]h1[h1co1`5d2R2[6@4
16Q1859:AW4Y2]c1B^j1co1d@@416Q18319:>W4Y2_^3co1d@@416Q1859:?W4i`3co1a90Q7@416Q1859:?W4Po1ha1bi1P
6d@@416Q1859:>W4i`3co1d@@4141Q1859:?W4To1a5R\1co1d@@416Q1859:DW4VDRU1_g1b70a^1]9c6P:@416Q1859:]1
BW4i`3n>d`1_2o5n1S5Q1@416Q1859:>W4i`3R:`e1d@@416Q1859:?W4jW2nX1co1^:U6@416Q1859:@W4i`3d_1n?d@@41
60P1859:j1>W4i`3co1e3n<@416Q1859:FW4c1VT2nZ1]o15U2S1[1U5BS5Q1@416Q1859:BW4c1U_3co1Y3U5[1BU6@416Q
1859:?W4`d2XLco1m4f;@416Q1859:=W4i`3co1d@@416Q1859:@W4i`3co1o1Y2Q<8@416Q1859:?W4T`2dP1co1^:U6@41
6Q1859:>W4i`3co1m2f=@416Q1859:BW4i`3kW1gG`5Z1b3a2c3@416Q1859:?W4i`3co1k6b3U6@416Q1859:>W4i`3WT1[
Kd@@416Q1859:GW44]A14[L]?j9P3TFT@cZ1oDd@@416Q1859:FW444XA14[L3ld1b=cZ1oDd@@416Q1859:CW4ci1`FdP1Q
j1a5h3\4W1V7@416Q1859:AW402kg1ih1co1f=m2@416Q1859:>W4[X3]8co1d@@416Q1859:=W4i`3co1d@@416Q1859:?W
4T_2dQ1oOcOd@@416Q1859:=W4i`3co1d@@416Q1859:CW4TT26]\1VN\Q1a2W1g5R7@416Q1859:>W4i`3VN\Q1d@@416Q1
859:?W4Zo1^:oV1co1d@@416Q1859:@W4Uf1HX@aY1co1d@@416Q1859:>W4ig1oh1co1d@@416Q1859:=W4i`3co1d@@416
Q1859:CW4i`3X6Ri17[2d2g4k6@416Q18319:>W4i`3co1[2X>@416Q1859:IW4he1Y1\1b1]8[4K[1dW1T[1S=Z7]4j5[6@
416Q1859:>W4i`3b^1PAd@@416Q1859:>W4i`3co1k3h<@416Q1859:@W4i`3jn1@7d@@416Q1859:Q1>W4i`3co1k9h6@41
6Q1859:?W4dn1Tb1]o15d@@416Q1859:=W4i`3co1d@@416Q1859:AW4P2aKlZ1YX1co1^:U6@416Q1859:?W4P2h^3co1d@
@416Q1859:Z6=W4i`3co1d@@416Q1859:BW44S>Y314on2co1d@@416Q1859:BW4eBUj1dHX;X_1S5V;d@@416Q1859:CW4_
d1P@lEWCS3co1P4a;Q1@416Q1859:?W4_d1Yl1co1P4c<@416Q1859:>W4i`3co1d@@416J6859:>W4i`3nNdP1d@@416Q18
59:>W4eo1Sa1co1d@@416Q1859:j4T3R14:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T
3j54o1mN8I45EQ2C4G315b7n2Bc2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_11f1C^1239`3d@@416Q1859:=W4i`3co1d@@416Q1859:?W4i`3co1_2_1d<@416Q1859:=W4i`3co1
d@@416Q1859:>W4i`3co1a9R7@416Q1859:>W4;]`3co1d@@416Q1859:>W4i`3co1b?Q1@416Q1859:?W4i`3]o15^:U6@4
16Q1859:AW4c1U_3co1k9BS5Q1@416Q1859:=W4i`3co1d@@416Q1859:AW4eh1Sh1lW1Y@\7`7S9@416Q1859:@W4gR1WFi
g1co1m1f>@416Q1859:>W4i`3co1a3R=@416Q1859:?W4W`1_OQQ1co1d@@416Q1859:>W4g_2QQ1co1d@@416Q1859:?W4i
`3co1e3Z5c7@416Q1859:?W4gQ1\Ddj1co1d@@416Q1859:GW444XA14iQ1SP1^?b=l<X\1]6d@@416Q1859:?W4CU`3co1d
@@416Q18571:>W4i`3n>d`1d@@416Q1859:>W4c1U_3co1d@@416Q1859:AW4`d2YGn4co1a3E\<@416Q1859:>W4i`3co1W
4\<@416Q1859:>W4hm1Pc1co1d@@416Q1859:?W4hQ3P?`NRQ1d@@416Q1859:BW4Y2nk11^b1Tn1^1d@@416Q18319:>W4i
`3co1Z4Y<@416Q1859:@W4g^3Q2co1o1[>8@416Q1859:AW4i`3\n1V1[2b6R1b6@416Q1859:AW4bZ3V6co1_2U2R5k6@41
6Q1859:=W4i`3co1d@@416Q1859:>W4@X`3co1d@@416Q1859:@W4i`3co1i811f7@416Q1859:=W4i`3co1d@@416Q1859:
AW4XMYX1b3cW1co1P2c>@416Q1859:@W4b]1bHc6oS1co1d@@416Q1859:>W4i`3co1d@@416Q1859:EBW4]Y2[W1ad1X:HT
9_7@416Q1859:R2@W4i`3ad1X:HT9_7@416Q1859:?W4cm1j9ZY1co1d@@416Q1859:=W4i`3co1d@@416Q1859:@W4c1U_3
co1`91Q7@416Q1859:CW4bQ2T7Q4oS1co1X:Y5Q1@416@@859:?W4gX2QX1co1b?Q1@416Q1859:BW4i`3VK\T1h3m1T4f5Q
1@416Q1859:CW4i`3Xh1Z7h3g3Ed1f5Q1@416Q1859:AW4i`3co1`7N[1f5Q1@416Q1859:?W4RQ2f_1mW1eGd@@416Q1859
:=W4i`3co1d@@416Q1859:>W4i`3co1P9c7@416Q1859:?W4\f20[Jco1d@@416Q1859:?W4eh1Sh1co1d@@416;E859:>W4
eBSn2co1d@@416Q1859:?W4SJef2co1h3k<@416Q1859:>W4SJef2co1d@@416Q1859:AW4i`3co1O0Lh5m8@416Q1859:?W
4nk1jd1c^1o@d@@416Q1859:>W4\m1\c1co1d@@416Q1859:>W4UX2cX1co1d@@416Q1859:?W4_d2YLco1P2c>@416Q1859
:=W4i`3co1d@@416Q1859:>W4i`3co1i3j<@416Q1859:BW4Zm1X3h1gCZ2YHco1d@@416Q1859:?W4i`3co1a3o5R7@416Q
1859:>W4i`3co1m1f>@416Q1859:EW4n]1^9U9TCZ5eGco1U2c2j;@416Q1859:[1AW4og1Hh9oAWLco1d@@416Q1859:?W4
Uo1ca1lKfS1d@@416Q1859:=W4i`3co1d@@416Q1859:CW4cQ1[HV@bV1`i11P6n9e6@416Q1859:BW4`n1W2[2d]1co1e3P
2m:@416Q1859:>W4i`3mW1eGd@@416Q1859:?W4Y2_^3co1d@@416Q18319:>W4i`3co1`7S9@416Q1859:>W4hn1Pb1co1d
@@416Q1859:@W4PW2hY1kh1g6d@@4163M859:?W4i`3kh1g6_8T8@416Q1859:DW4T`2dP1co1m1k3Ia1W1b3c3@416Q1859
:AW4WR1a^2[KWT1c6i2V7@416Q1859:?W4i`3]o15X:[6@416Q1859:BW4T`1dP2co1Y1_3Q5BU6@416Q1859:IW4ol1W8m9
^A@]3_6e5PKg89`Kb?Q1@416Q1859:S7?W4S[3e5hS1jKd@@416Q1859:@W4SMec2nL2aR1d@@416Q1859:?W4SMec2QMaR1
d@@416Q1859:?W4_b1Yn1co1f2m=@416Q1859:>W4_b1Yn1co1d@@416Q1859:>W4hR2P^1co1d@@416Q1859:AW4nf1Joh1
[k1W4Ne?@416Q1859:>W4i`3co1m2f=@416Q1859:@W4i`3co1[3Ji4c7@416Q1859:?W4i`3co1[3Y5n7@416Q1859:@W4Y
2nP2`]1co1d@@416Q18319:>W4i`3YKYT1d@@416Q1859:AW4Fe@\o2bh1P7Hk?@416Q1859:?W4\A\o2bh1P7d@@416Q185
9:>W4i`3co1o3d<@416Q1859:>W4i`3co1`3S=@416Q1859:>W4YX3_8co1d@@416Q1859:>W4i`3co1e3n<@416Q1859:?W
4P_1V>ac1co1d@@416Q1859:>W4of1ii1co1d@@416Q1859:?W4jQ2n^1co1n9e6@416Q1859:@W4R:X^1]h1hOjOd@@416Q
1859:>W4i`3hOjOd@@416Q1859:?W4^l2ZDco1d@2=416Q1859:AW4R]1fS2co1m1S2b<@4160P1859:GW4Y2_^3Tn1^1C0b
2LU:0X2@416Q18319:Y1?W4i`3co1O0c?@416Q1859:FW4gR1i1S1@aGS3l_1PJk9fKP2c>@416Q1859:?W4i`3PJ2_U1d@@
416Q1859:@W4Ya2_OkMX5^Ld@@416Q1859:>W4f\2RT1co1d@@416Q1859:?W4hn1Pb1j_1h?d@@416Q1859:>W4^W2ZY1co
1d@@416Q1859:>W4i`3lW1fGd@@416Q1859:CW4V<^6R;2JU8lY2co1d@@416Q1859:?W4ho1Pa1co1k9h6@416Q1859:>W4
i`3[o17d@@416Q1859:>W4i`3co1d@@416Q1859:Q1>W4`8XX3co1d@@416Q1859:@W4i`3co1P=a2Q1@416@@859:BW4mh1
n=W2dW1co1m2l2i:@416Q1859:?W4jn1na1VK\T1d@@416Q1859:=W4i`3co1d@@416Q1859:>W4i`3co1i4j;@416Q1859:
>W4i`3co1U2^>@416Q1859:>W4i`3co1^2U>@416Q1859:?W4i`3co1n80d7@416Q1859:LW4gg1P8@_`1co1a2Y140C00a2
8]1a6Q1@416Q1859:E=W4i`3co1d@@416Q1859:>W4^V2ZZ1co1d@@416Q1859:>W4^V2ZZ1co1d@@416Q1859:@W4i`3co1
T60\9Q1@416Q1859:?W4i`3co1U6\9Q1@416Q1859:>W4Rn1fb1co1d@@416Q1859:@W4hb1n?Q^1gS1kKd@@416Q1859:>W
4i`3oS1cKd@@416Q1859:>W4e^2SR1co1d@@416Q1859:>W4Sm1ec1co1d@@416Q1859:>W4Uo1ca1co1d@@416Q1859:BW4
kd22jKd_1f<W3[8X8@416Q1859:?W4c1U_3co1^:U6@416Q1859:?W4i`3co1b?Q1@416J6859:m4T3R13;Mc6m2505a1:7:
406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mAo<8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P331
3<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13116286FU1NR1P1?30NE253Y1T1>57_11f1C^1239`3d@@416Q1859:g4T
3R1?Mc6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`1
52Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13116286FU1NR1P1c1E253Y1T1>=_11f1C^1239`3d@@
416Q1859:?W4i`3dT1nJd@@416Q1859:Q1>W4i`3\b1V=d@@416Q1859:?W4_W10XY2co1d@@416Q1859:FW4CT?jl2U4\b1
S1B_;a>R2@4163M859:^6>W4h?PQ3co1d@@416Q1859:>W4i`3co1d@@416Q1859:Z2DW4b1V_3ZV1XId;16]1X3@416Q185
9:U6>W4i`3co1n5e:@416Q1859:@W4^a1Zo1[o17[2X>@416Q1859:IW4^<X2kM]3a>0YJa<X;i=nP1j@i83f7@416Q1859:
BW4^<X2kMUT2l1a4Ti1d@@416Q1859:=W4i`3co1d@@416Q1859:=W4i`3co1d@@416Q1859:>W4To1da1co1d@@416Q1859
:=W4i`3co1d@@416Q1859:?W4[W2]Y1co1h6k9@416Q1859:?W4]m1m9]Y1co1d@@416Q1859:BW4T9a\1m8o2T_1lLfR1d@
@416Q1859:AW4T9U]1[BRX1lLfR1d@@416Q1859:BW4dn1Y5^2Ee5oS1co1d@@416Q1859:=W4i`3co1d@@416Q1859:@W4W
4ji1fb1jOhOd@@416Q1859:@W4cR2^5f4oS1co1d@@416Q1859:>W4i`3aU1QJd@@416Q1859:?W4gn1Z<fU1co1d@@416Q1
859:>W4o\2iS1co1d@@416Q1859:=W4i`3co1d@@416Q1859:BW4cn1XAl6oIco1i83f7@416Q1859:?W4gn1TAlP1co1d@@
416Q1859:AW4gn1o8Q5IUS1co1d@@416Q1859:>W4Q`1gP2co1d@@416Q1859:?W4iQ2f6XX1co1d@@416Q1859:?W4[f1kY
1a@co1d@@416Q1859:?W4^Y2ZW1co1m4f;@416Q1859:=W4i`3co1d@@416Q1859:CW4i`3co1C0a7G0d7@416Q1859:Y1BW
4i`3co1C0Y80Q1b6@416Q1859:@W4i`3co1C0Y8e7@416Q1859:AW4i`3co1]4KZ;@416Q1859:a11@W4i`3co1]4V<@416Q
1859:a11>W4i`3co1Q1b?@416Q1859:AW4i`3`>YP1h@K0g?@416Q1859:>W4i`3\n1V1d@@416Q1859:?W4^a2ZOco1U4^<
@416Q1859:?W4i`3co1n7Oe7@416Q1859:>W4Qb1gn1co1d@@416Q1859:>W4Qb1gn1co1d@@416Q1859:CW4i`3f1T3T3bg
1^1_7e7@416Q1859:Y1IW4gGf34[1UB1bDfQ1Y3GU7ZR1TBS;d@@416Q1859:@W4Wj2aFoOcOCP@@416Q1859:>W4i`3co1l
=g2@416Q1859:>W4WX3a8co1d@@416Q1859:>W4i`3So1?d@@416Q1859:>W4g`2QP1co1d@@416Q1859:AW4cm2UCRL`S1Q
4i2h9@416Q1859:>W4i`3co1Q4b<@416Q1859:?W4i`3co1d4Y5e6@416Q1859:@W4`k1c6d^1eW1mGd@@416Q1859:>W4TS
2d]1co1d@@416Q1859:EW4gS2]Bb=^4a8kGfFPAQ5`2Q9@416Q1859:BW4_71X]2nKiKiS1`5S;@416Q1859:CW4_71Y^1nN
nKmS1eK`5S;@416Q1859:?W4i`3co1R1k7e7@416Q1859:5X4Xd5`=X2Y13X4iQ6b32X4iQ63X4Xd5`=4X4kb5\1`=\4T3S1
>MX8X1505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q
2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239mD2X4iQ63
X4iQ6d34X4gV4Qk1d3X6T3T1=Ma9505a1:7:1206E?22J0200111522212260171C2P11P1T111P10151BV1<Y17C=<5Q1\3
40?F037=;0A?T2;Cj54DZ1_6P8\@8I45EQ2C4G315f6K3ND:[12m1EDDU2`1528h1^17210524P3313<]61Y1M84j1;241O2
K;d1_5S1l1[1h32R202LR28397D_2j14U13119166F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239g4S4b5T3T1=Ma9505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2D
DU2`1528h1f1210524P3313<]61Y1M=V2241O2l2X55T1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>2
:_1152]1C^1239f4Z:j1l2[5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1
037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR2839
7D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239e3T3T1=o>5J0200111;212260171C2]40151V2Y1[65V103
7=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241X9c4h32R202LR28397D_2U3311986F9KNS2AT
2Y1i32]1Co1\5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j
54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U131
1986F9KNR1P1AQ1E253Y1T1>2:_1152]1C^1239\5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2
c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239cEg5T3T184Ma9505a1:7:406U152G0
200111;212260171C21N1P1T111P10151BV1<Y17CJ5b3K5?F037=;0A?T3j54DZ1mN8I45EQ2C4G315b7<e14V12c2DDU2`
1528h1f1210524P3313<]61Y1M84g1>241O2l2c6X3h32R202LR28397D_2j14U13119526F9KNR1P1AQ1E2534T1T1>=_11
52]1C^1239\5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j5
4DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D_2j14U131
1986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239i5T3T1=Mi7g1505a1:7:406U140J0200111;212260171C2P11P1T111P1
0151B;J65Y17CJ5^45V1037=;0A?T3j54DZ1e6U;<h2k98I45EQ2C4G315b7^32c2DDU2`1528h1f1210524S1l1313<]61Y
1M=HN>241O2W1d1c6X3h32R202LR28397D_2j14U1311986F9KNR1A>AQ1E253Y1T1>57_1152]1C^1239j5T3T1=M4\9505
a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5<U3K5V1037=;0A?Y236?j54DZ1mN8I45EQ2C4G31
5S5^2^32c2DDU2`1528h1f1210524P33120<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E
253Y1T1>=V18152]1C^1239j3Z;16]1c<]5T3T1=MX8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV
1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3
h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239a5T3T1=M4\9505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f12105
24P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239U?16]1
c<g5T3T1=M4U41T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1
mN8I45EQ2:84G315b7^32c2DDU2]12528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U131198
6F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239U?16]1b6o2P3m5T3T1=M@1n8505a1:7:406U15J0200111;212260171C2P11
P1T111P10151BV1<Y151CJ22`1@`1K5V1037=;0A?T3Jo44D1X1i3SK8I45EQ2C4G315b7T12V22c2DDU2`1528h1f121052
4P3313<]61Y1M84n17241O2l2c6X3h32R202LR28397D_2j14U13119526F9KNR1P1AQ1E2534T1;H>=_1152]1C^1239T5`
5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1i3SK8I4
5EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR
1P1AQ1E2403Y1B0@>=_1152]1C^1239b5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1
7CJ5^45V1037=;0A?9j2j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h3
2HY102LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1B0@>=_1152]1CT192380^5T3T1=Ma9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3i1P44DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f12
10524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1C@>=_1152]1C^1239V<a
5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45E
Q2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32E\102LR28397D_2j130U1311986F9KNR1
P1;5Q18<2403Y1C@>=_1152]1C^1239]5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y1
7CJ5i1d25V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h3
2E\102LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239]5T3T1=Ma9505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524
P3313<]61Y1M84V2241O2l2c6X3h32E\102LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239_5T3T1
=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ22^45V1037=;0A?Y2Jj54DZ1mN8I45EQ2C
4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D@n1j14U1311986F9KNR1P1A
Q1E253Y1T1>=_1152]1C^1239`5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5b3
K5V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR
28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=>1;98152]1C^1239l5T3T1=Ma9505a1:06:406U15J0200111;212260
171C2P11P1T111P10151BV1<Y17CJ5>S3K5V1037=;0A?Y2Jj54DZ1e1WM8I45EQ2C4G315b7^32c2DDl18`1528h1f12105
24P3313<]61Y1M84g1>241O230g2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E2534T1T1>93>1;98152]1C^1
239S8]5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1m
N8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2]5U1X3h32R202LR28397D_2j14U1311986
F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239XEb5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<Y17CJ5`11o1K5V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1HM210524P33120<]61Y1M=V2241O2
l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239o5d<e3T3T1=o>5J0200111;21226
0171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR283
97D_2U3311986F9KNS2Ag1<Y1i32]1Co1]5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
Y17CJ5b3K5V1037=;0A?9j2j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3
h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239[4T3T184^11^=52G0200111;212260171C
2]40151V2Y1404R3@`1K40V1037=;0A?T3Jo44D1X1mN8I45g2CP:2V22c2DDm1h1528h1^17210524g3]61Y1M84n17241l
=h32R202LR28397D_2U33119526F9KNS2AT24T1;]32]1Co1T5e3T3T1=`1^=5J0200111;212260171C2]40151V2Y1[65V
1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2A
T2Y1i32]1Co1^5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y151CJ22b3K5V1037=;0A
?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14
U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239d3T3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T
3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1C
o1d5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<V127CJ5^45V1037=;0A?T3f534DZ1U2
gL8I459;Q2C4D2315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6l1[1h32E\102LR28397D_2j14U131
1986F9KNR1P1AQ1E253Y1T1>=_1152]1C^12317RJf3T3T1=o>5J0200111;212260171C2]40151V2Y1_5K5V1037=;0A?T
3j54DZ1mN8I45g2CI`;2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1
Co1\5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8
I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2X5Z1X3h32R202LR28397D_2j14U1311986F9
KNR1P1AQ1E253Y1T1>=_1152]1C^1239a5T3T1:2Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<
Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h13DM210524P3313<]61Y1M=V2241O2l2P5b1X
3h32R202LR28397D_2j14U1311986F9KNR1P1AQ18<253Y1L7>=_1152]1C^1239c5T3T1=Ma9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<Y17CJ5^440V1037=;0A?T3j54DZ1mN8I45EQ2C4G315P6a1^32c2DDU2`1528h1f1
210524P3313<]61Y1M84V2241O23>5S2c6X3h32R202LR28397D_2j14U1311986F9KNR1;DAQ1E253Y1T1>=_1152]16<^1
239b5T3T1=Ma9505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN
8I45EQ2C4G315b7^32m1EDDU2`1528h1f1210524P3313<]61Y1M=V2241O23>5S2`5R1X3h32R202LR28397D_2j14U1311
986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239W?d5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
511@;J92Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=g1>241O
24g2m5EX3h32R202LR28397D_2j14U1311986F9K31HR1P1AQ1E253Y1S10>=_1152]1C^1239h3T3T1=o>5J0200111;212
260171C2]40151V2Y1_5K5V1037=;0A?9j2j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202L
R28397D_2U3311986F9K>?S2AG\1Y1i32]1Co1d5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P1015
1BV1<Y17CJ5`1W2E5V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7R1K8V12c2DDU2`1528h1f1210524P3313<]61Y1M84V2
241O2l2c5OX3h32R202LR28397Dc1Kj14U1311986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239m5T3T184Ma9505a1:7:4
06U152G0200111;212260171C2P11P1T111P10151BV1<Y17CJ5b35E5V1037=;0A?P1S2j54DZ1mN8I45EQ2C4G315b7<7=
K1121V12AQ2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h32R202LR28397D_2j14U13119526F9KNR1P1AQ
1E2534T1T1>2:_1152]1C^1239d5T3T1=Ma9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5B
2JW2E5V1037=;01??T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M84V2241O2l2c6X3h32
R202LR28397D_2j14U1311986F9KNR1P1AQ1E2534T1T1>=_1152]1C^1239TN]5T3T1=1Ka9505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f12105
24P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397De1Ij14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239\5T3T
1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4
G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2_5S1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ
1E253Y1T1>=_1152]1C^1239l3T3T1=R1l=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2C
Z<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1m1k12]1Co1U?16]1m2e9i3
T3T1=`1^=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?`2Cj54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]
61Y1M=V2241`9[4h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1m2gJk3T3T1=`1^=5J0200111;212260171C2]
40151V2Y1[65V1037=;0A?`2Cj54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241`9[4h326k102LR28397D
_2U3311986F9KNS2AT2Y1i32]1Co1m2W<1o3T3T1=`1^=5J0200111;212260171C2]40151V2Y1[65V1037=;0A?`2Cj54D
W12mN8I45g2CZ<2c2DDc32528h1f1210524g3S5Y11Y1M=V2241`9[4h32R202LR28397D2\2U3311986F9KNS2AT2Y1i32]
1Co1m2W<1]>i3T3T12:2l>5J0200111;212100400171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf35
28h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1h3T3T1=2l>5J0200111;2122
60171C2]40151V2Y1[65V1037=;0A?T3j547<Z1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR2
8397B1_2U3311986F9KNS2AT2Y1i32]1Co1;f3T3T1=f1X=5J0200111;212260171C2]40151V2Y1[65L9037=;0A?T3j54
DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1e3
T3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524g3]61Y
1M84V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1`5T3T12:Ma9505a1:7:406U15J0200111;2121004
00171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3
313<]61Y1M=V2241O2l2X5Z1X3h32R202LR28397D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239]5T3T1=M
a9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<Y17CJ5^45V1037=;0A?T3j54DZ1mN8I45EQ2C4G31
5b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397D_2j14U1311986F9KNR1P1A10NE25
3Y1T1>=_1152]1C^1239\5T3T1=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<Y17CJ5^45V10
37=;0A?T3j54DZ1mN8I45EQ2C4G315b7^32c2DDU2`1528h1f1210524P3313<]61Y1M=V2241O2l2c6X3h32R202LR28397
D_2j14U1311986F9KNR1P1AQ1E253Y1T1>=_1152]1C^1239f3T3T1=o>5J02001001;212260171C2]40151V2Y1[65V103
7=;0A?T3j54DZ1mN61I45g2CZ<2c2DDf3528h1f1210524g3]61Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2
Y1i32]1Co1g5T3T1=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<Y1401CJ5b3K5V1037=;0A?9
j2j54DZ1mN8I45EQ2C4G315b7T1Y22c2DDU2`1528h1f1210524P3313<X2T41Y1M=V2241O2l2c6X3h32R202LR28397D6X
2j14U1311986F9K>?R1P1AG9E253Y191H>=_1152]1C^1239W4T3T1=o>5J0200111;212260171C2]40151NT12Y1404[1h
3K5V1037=;0A?9j2j54DZ1^A0]=8I45g2Cl3l100^62_1S1DDf35261h1f1210524g3]61Y1M=V2241l=h32R202LR28397D
_2U3311986F9KNS2AG\1Y1;]32]1Co1R4e3T3T1=o>5J0200111;212260171C2]40151V2Y1[65V1037=;0A?T3j54DZ1mN
8I45g2CZ<2c2DDf3528h1f1210524g3X2T41Y1M=V2241l=h32R202LR28397D_2U3311986F9KNS2AT2Y1i32]1Co1h3T3T
1=o>5J0200111;212260171C2]40151V2Y1[659L037=;0A?T3j54DZ1mN8I45g2CZ<2c2DDf3528h1f1210524S1c2]61Y1
M=V2241o:l2h32R202LR28397D_2U3311986F9KNS2Ag1<Y1i32]1Co13Z4YR5lO^4T3U1<Ma9505a1:7:406[1K4D156271
g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I305EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2
l2c6X3h32R202o28=LZ44U1311986FU1NR1P1_13E253Y1T1>=_11f1C^1239T3WB6Z4U?RC<PQ2bn13Z4c?dB2Z4RZ38Z4=
e]2nKQEPGoX1I1Z45Z4b3\MbR3T@2Z4\86Z41]A14Xi5<Z4\10DXh5C^3V2[5Q16d3=Z4\10Di]5R;U1k8S10LHR3T1Z4[10
0lAe:k:12R;Q\1hR1RD_53j3Z=R=24651025>231;<5V8[1Q3]4T3U1<Ma9505a1:7:406[1K4D156271g11P1T111P1015D
V1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<`4l11Y1M=V226O2l2c6X3h32R202o
28=LZ44U1311986FU1NR1P1c1E253H@T1>=_11f1C^1239_?5Z4\10ai5V<<Z4[100m5jIhi43<Nc:24Z4a\3g_2e>2Z4oZ6
8Z4bX10nQ3oDm1V5V95Z4eo3f\13]3]4Z4;7V7Q2_8W4F[3;3`1C69T2Jh1:l2<O>G0S62T1U3d4b2h2^2LR5U1a27a12l3E
<O>X2T17P47N<^3X1U238D17;Hc27;2Mo17Y15Q=86LP2Q1KR4]18_5T10B2B912]84K1j3@E;d2JP2:Y18Y1P1>P9;h2W4h
1DS1AT205<Z1622:2H61O@A5>5>6e3>e1D>_4Z4Ck7f1P3R1n3b17o11?AGG0Q1c1MNI??a1e2R10D<2<U3_3a1Q3B5Q4]2;
3S4;>59]2T3>A[2;Mk17DV1I]2T41V4V30:]1Ka1m1B?C7277;m17CU1;l1DLBR1o7A8^19j9COl292U1B_17Y3[1^31U2T4
a24?f28m1Hl1B>f5X13A^3V11Q3<:[1J:FLi5DFAR2?j2Q2E^1m4Z4;7^81^1f32Y18R3P1i2h33;`1]112V4KS1Q12CQ721
T4?Q3OX1`130Bj1l7Ch1;_4=b4S40:IZ2`2i1i1d28T3152=1;R113P13K@;]1573185f41b1l2D11F432:Q111T1]1o3_8l
26e2c1U1Id2Y1H4KU1GZ1T1`3;f1<AI9S1Hf17[5L:66b13;5i1;e1Y2D?c4[1<C7K:K8R25Z3U1:0Y1EH:o3Z4;7P2_6<Q1
Je8BL]18Z1LN12?>a2=65Q1W1AFW3P6N`1Y1?_2f11f1<j1T2V1i1JR74b37a12Hd2T1;R1;d1X1He2:FKC<i1`5D186L3b1
LC2476;_32`4i2T3j16V1G=a3Q3LCV1_5T10n73:V1g2GV6V3Y18X2c6;4h1Oo2f52h1Z3EG9V1X1Z2c6l2Z4;7Q5V9b5]1S
1f5b4?c3429X4_23Z3]7h4BQ2b1Q3V1<A[1V2c5R2>[39R29W3W6g1U1<3X11l1Z4Y=Y5Y;2D<0X1T3o3V1T;R3c2d8]1X1_
1P4a3^2705127M451235:2Q1U1:AH1c3l2?W3Z4;7P2U5T1Ha3e3P1V3g2EX1K7d1n2U1k1DR1EU8Q1@[2c3Kd2[3T5P;S40
I7^1O]1l5^3Ob3:8R3173O6k3[;m1G:Bg1k1\;l3=U2l2J9J6T4Q5_1c28Y1V3P4X3;6m2d5k1>[2g1<A9:a2>3=250Jn1Q2
E8S1Q4Z4Ce1o2d1K5NH=g1\>202@3`1^45W2g1j1Ae51L:T1i2V1^5f4Ok3Ef3?2Z1221a12HS39;9T1;d1O8@l5c43?OQ1l
4G>9i15;1e17[2_912>;:81]1S3g3G7W62e2j3k1P1<Z1LP1S1Bk2]1S1LU1I?H63408133H6g1f4a1k1o2^1j7X3b2c4Y4H
<=Z4CVW1WKR2Pd1U6;S47_ITX1R5e6Z4;7W4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1m1e2:2A25N3[15C2K6L=>42CT
49Y1X121R2@KV54d2T10\1k23J;F=T1Y4MU1j1Il3?Z1f1OO=g2S2P1H2>W1V1I3?141K2>S1B152A35B?D38Y2EEb2G1L[1
=6D9E37=0=2^1J4M487173232g16o3T1Gc3n2JS30b14`3d1f12L9;D;X4b1>EH;T1N<AH>`1R1F_2V2a1HKR2e72m1F[27?
374FV18R25Y1KT1U1:0@H:S1CZ4CP2W7d>a<o5oDdImO1]3fFJP7jL`9b91HZ4CRHX1W1;`1h1R1X<_3Y=\9f>m>`EQU1W6b
:0nAA_7R2V1Z4CZCc3]32j:9V8V=e2[6o<eAfEo1e;T:`2EgJOFo30b2W3X4451235:Z2R1\1V1Z4Ce1CRH2[CjLl3`20]3l
=9g2W6f<>1]8>W4`32e212e3X;^7V<f40m:e2G:j7<Z4C\J2Sj1jY1\`1?[BS981CZ4CSDNM99V;WQ10SY13m?P;\22]8nMV
Il1Z4CZ6c2G\1S6W1X2S1o1H^3a=?44n4P1Z8Do5Q3LX5N]1]9j<CW1m1e4:h>]3^57o8T1412e3l29a:Bg3Q3FU;c2R2^4Y
7g4Y2:X1Y1Z4CXB4i?d7?AjMcKn;666P20m4?k5R5g>l2c7n1g>C?k2a2m4_2a3l2n3Z1<035B98Z4h8g@m7N_W12ba2B[4]
3Z51]8k3i7?m1W1=^4oQ1jMTBW7UJQ[13[4QY613[4h814[4lQ1S5_l42[4g^36[4UMY20gm1n]3;[4@]5i21oX3]4Fm:CmN
3[48XS52[481[4?[48i31i1i21R7PV1kAcIP_1UJdK_39[4`^1V4g3Z1SY1`1QE`HY1[407a1o<@P2114>Eh4_7\2R19<l1o
3i51Q_12V2m7\C:SEQ3P3]3Ck5Y2`1b7T5l1?j@2[4UW65[48lLZ2[h24[4h81Tm2C[4h81gDhGLS;3o3DT\1`W14R3R1Q3W
?=o36[470iP1aX2cj12[4iP5P1[4B91W1a9V=a70X1g52U1`\1^9YJa7Q1;V4o19CVDm9Y81Y=56X;`2<[4L1i:X>V4a1FY1
g5i]1TX26[4L[MX2cV3\FE[4B91i:o7l8d3n5S_1kLS=^4X3=;49SES7oA?[4BZ4cK0X1`3Q2Sm1X;4R?\Dd8]1I[47D00i:
P8a6R5R1c2f3TMk5k2c8^9S@jJ_7c5b6`5319[47bOf2Z4\m2mO91A[47D1i:eC;F0b2f3`^1[5R4e4oi1P77[47DmNZo2o7
\F5[4d10RBRj28[4n5cGS=1j_1b1b1C[4Y3d2WACZ?`31c_16b1e2_3mW1kHG`4bI2F[4UMZ27h80TV2^?g1b:oDm1V5U8P1
T3Q7e8E4;e45\4P@\1144\4]A14k1\4a10`1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518
R1R2_=S4l4GKS2m5o1jD[=`27\4V<l2L\114:\41T<_2J>\1121j1\4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\
=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`26\4V<i3\114o1\4g1[1g8`1d3;14R2n1:=X3`6l8a12621F0n
<ZH[1a6j6b2j3T100235W5B?c1A_<]318R1R2_=P9GKS2R2<74Z21CjFe5e7`25\4]A14aQ17\41[A121aQ17\41[A121eZ3
6\41[A121k1\4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?5]1Y@518R1R2_=S4l4GKS2m5o1
jD[=`2C\412n<Y4121iQ1SP1Y:T5V@Z8m1X3C[X1YG6\4P:\714]j47\4S>Y314KSP36\4c=?Y314:\41Q=OY3121U_3C7\4
1[A121d[26\4]A14l2XW36\4S>Y314\\28\41Q>Y3121\\27\41[A121i_39\44XA14W1T`2XJa=I\412n<b1f2121i>bR2V
@>b9102W31C6MW4]GdY17\44n=Y314\a2<\412n=Y3121\a2ZJ]3C6\4]A14mn2o16\44XA14\a28\412XA121\a27\41[A1
21cQ3U2\4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=41=c1Y@518R1R2_=S4l4G5EY1Ic2Y3o1
i>l1\2f1e5;Y7]11P15\4c=i3148\41a=i3121__59\412XA121\a2aH5\4S>Y3147\41Q>Y31216\4]A14[^1g87\41_?k1
1215\4S?Y2146\4S?=k1145\4]A14^R35\48TA145\46VA145\4]A14U[35\4]A14RR46\47UA14ka4^4T3W181Ma9505a1:
7:406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P
3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12398\41[A121k?QQ28\47
k=Y314^H\i37\48Z=?Y3148\41Q>Y3121^H6\4]A14S1`N6\4n>^214S14\4]A146\4c=i314Yl28\41a=i3121Yl25\4]A1
4Yl27\41[A121eZ4C\4n>^214m@jFU4h5W9Q82k3W5cf1X;;f4T86\4n>^214X\28\41l>^2121X\25\4V;V6146\4V;V614
`h47\41T;V61216\4n>^214Vm35\4]A14Vm3a2T3W1=N:[1R8D`1d3;14R2n1:=X3`6\4_4a12621F0eV1\=b2j3T10023b2
f121057?B?c1X9h3]318R1R2_=o1P7G9AS2Y23174Z21C<Z5U239^><91b<`2IT3W1=NP@14QCd2US2f121057_<WJR8o4P4
Z5c2U?14\4]A14l1\4a1a1g8`1P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?5]1Y@518R1R2_=S4l4GKS
2[4a1o1jD[=`26\4S>Y314`D8\41a=?Y31216\40_;l5149\400^;l5121ej45\4`;l5146\4V;V614ej49\41T;V6121ej4
38\41Q>Y3121S?8\4c=?Y314TV1Y3V2\41e1[1g8`16]3;121R2n1:=X3V698131d2b3S2a12621F0eV1h:^1T1b2j3T1002
3]5B68c1Q=]318R1R2_=P9GKS2Am174Z21CjF[=`28\41Q>Y3121ob29\41a=?Y3121i_3m1\41_10`1g8`1P41210Q2n1:=
X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`27\41[A121__56\4a5a8Y3147\4a
5Q8?Y3148\41_5a8Y31217\41[A121b@5\4]A14cY45\4]A14Z\4<\412XA121i@a;3^\1]8l1\4a10`1g8`1P4140Q2n1:=
X391R1n=a12621F0[O4T1o5\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`27\41[A121_U2m1\4a10`1g8`1
P4140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2l2R1_9S4l4GKS2m5o1jD[=`2l1\4a10`1g8`
1c2\1140Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1\4a1a1g8`1P
4140Q2n1:;1X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2Q2\4g1[1g8`1d3;1
4R2n1:=X3`6l8a12621F0eV1Q90Y4b2j3T10023]5B685]1W5i7]318R1R29U=P9GKS27W274Z21Co1^8[<[=`25\4]A14bU
26\4S>Y314_V3:\41Q=OY3121QZ3g5<\4P8\914X?j=cAai1m@]9ke1=\41^1l?1212XY1aV2Y9Yo1J8\4d@H14Uj2g4YJ7\
4i>c214nV2Vo1m1\41e1[1g8`1d3;121R2n1:=X3R3]3T50f3a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2
_274Z21CjF[=`2_4T3W181Ma9505a1:763406[1K4D140040271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45
EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T
1>=_11f1C^1239=\41c1g?121R2P6c6U`2l:mR15\4]A14bD6\4Z<R514k`38\4Z<X1_1Y214Qa3:\41X<X1i3121cQ3]?6\
4Z<R514Ra3B\4Z<X1_1Y214d;l4<:l2V?Va1_3lHbV1jG:\4Z<Y4H14d;oX2]LaV15\4]A14[R48\41[A121i@aa38\41[A1
21YQ2QQ26\4]A14b17=\400[A121c;nQ38_Di;`J8\4]A14bQ4HW]1d37\4]A14YQ2lg1T98\4]A14S_2l?^7YZ15\4]A14i
`4:\41[A121Wc1fY1d4U_16\4]A14Wc1am27\4T6^7AW314?\4T61e3@U3AW314QE\\1Q_12_l17\4T6P8^2H14;\4]A14[W
1cOYc1ZF]?n3a<6\4]A14RP5`@m1\41e1[1g8`1d3;121R2n1:=X3`6^1]7a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1
6k1_=P9GKS2_274Z21CjF`6j6`25\4]A14oT36\4]A14Tl3_28\4]A14QQ21Pk1_25\4]A14^Q1;\4c==[314VR3b=>ef1`8
I\41W7i5?=[3121j@R43:TU1QW1k4l1\691C6mf1`87\4Q>[314]<XZ25\4]A14Rk25\4]A14od3;\4]A14oa1cT1k838f3_
=5\4]A14Sa35\4R7Z:146\4R7Z:14iR25\4R7Z:149\41P7Z:121li1TT1B\47m;W514^Enl1b<m2S4<2Ic87YAX@9\4U<W5
14PH;fh25:\41S<W5121cQ3a=C6\4]A14k?ci4<\4h=15\314Z@`1KWX1de25\4h=d3149\41f=1b3121RY2@\4h=15\314c
90Y5\d1XX1\1U:c6aM7\4c=41b3149\41a=41b31218\41[A121ah5J:\4]A14Zd1NoB0@V95\4]A14`T4k1\4a1a1g8`1P4
140Q2n1:=X391R1n=a12621F0[O4T7\=b2X2a1T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1\4a10`1g8`1P41
40Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R21]=S4l4GKS2m5o1jD[=`26\4]A14jh1P38\41_?
k1121SQ15\4]A14^Z2l1\4g1[1^1m5I@`1d3;14R2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B1=c1Q=]318R1R2_=P9G
KS2_274Z21CjF[=`2h1\4g1[1g8`1d3;14R2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_27
4Z21CjF[=`26\4]A14TZ3Q26\41[A1216\4]A14nY2Sf26\4]A14nY2oj15\4]A14nY27\4]A14]a1fi206\4]A14T[407\4
TA814nU2[d16\4]A14nU2[d1>\4Z10]:i1V3B14_c3ROeFn:W1O\4Y1009:1V5_4i1V3B14R2P6c6]4g1oY2l[1\1@i5eF3<
N8U9W16\4]A14bDdS58\4m:_614[`3gP1J7\4m:l5B14[`35\4m:_6145\4]A14U\36\4]A14UZ3o1G\42]:Q6J14WC\:bU1
dS1X5R2WJ]3XBOb1T6a4a4Fd89\4]A14WC\:bU1mX1Qb18\4]A14dMbU1mV1o1;\4S?Y214a[2n1]4Q=]]1k65\4]A1425\4
d@H14=\4]A14FSEVV1?WT2b\1]45:5\4]A14F9\48Z=i314Yl2\6V6<\400RA8121YQ2d4b4h_19\40b=U1c214>[Z49\400
l>^2121S1B\40n<BU3D14^Q2c:B]3i3Zc1b9cNBc7>\40n<BU3D14Ki[2]3Tg1VX1B4^4l>c2Xm3m1_4d1[1g8`1U3>CQ2n1
:=X3`6l8a12621F0TO`7\=b2j3T10023]5B68c1\80c4]318R1R2_=P9GKS2_274Z21CY73\?[=`2g1_4d1[1g8`1U3>e2n1
:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjFb6h6`21_4Q2_4c10[1g8`1U3>e2n1:=
X3`6l8a12621F0X1h8cLd35a9b2j3T10023]5B68c1Q=]318R1R2_=P9GKY1I^1P174Z21CjFe5;?i6`2n1_4c10[1g8`1U3
>e2n1:=X3`6l8a12621F0X1ZOQ6\=b2Ml2T10023]5B?c1Q=]318R1R2_=P9GKS2^1P174Z21CjFe5;?i6`24_4_@XP5\@j1
_4^1a1g8`1U3R1Q2n1:=X3171R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@5180Q1R2_=S4l4GKS2m5o1jD[=`23_4_@
hc4W2_4c10[1g8`1U3>e2n1:=X3`6l8a12621F0TO`7X:S3[1V1j3T10023V4V1B?c1Q=]318R1R2_=P9GKY1I_2334Bg11C
^5P8Co6=X1e5;Y7`201h1_4^1a1g8`1U3R1Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4
GKS2m5o1jD[=`2o1_4d1[1g8`1U3>e2n1:=X3`6R8Ia12621F0b:n1bBT6[1a6e5T1b2j3T10023]5B?c1Q=]318R1R2_=o4
P4GKS2^1P174Z21CjF[=`2k1_4c10[1g8`1U3>e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B148c1Q=]318R1R2_=P4o
4GKS2]2174Z21CjF[=`2R2_4^1a1Ki5Q2`1U3R1Q2n1:=X391R1f:W3a12621F05UO4T7^4BZ8b2j3T10023g2e2=4?c1Y@5
18R1R2_=_2c1l4GKS2[5Ao1o8j;[=`2j1_4c10[1g8`1U3>e2n1:=X3`6l8\142621F0eV1\=b2U1d2T10023]5B?c1Q=]31
8R1R2_=P9GKS27W274Z21CjF[=`2i1_4d1[1g8`1U3>e2n1:=X3?2m5l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R
2_=P9GKS2_274Z21CjF[=`25_4_@nLbj1Ph1j1_4^1a1g8`1U3R1Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T100235W5=4
?c1Y@518R1R2Q5]8S4l4GKS2m5o1jD[=`22_4_@T1_4>i5YM2j;CZ?>d2e2c2R=l<l2Y1i1]S1KG_@R:l4n2o1Z16JEd8529
0R2h4C_44`;c12k2@;1o9Z2eU1_8l8kR1g<cN?oM6_4]@Q7f3im3U95_4X@4kP5\3T2`4b10[1g8`1d3e23g110:=Bg1M`64
g8a12621F0POd7\=b2j3T10023]5B?c1?S3h40Z2e1B]318R1R2W6W7P9GKS2_274Z21CjF[=`2o1`4b10[1g8`1d3e2k110
:=Bg1M`64g8a12621F0eV1\=b2j3T10023]5B?c1c3T7X2]318R1R2W6W7P9GKS2_274Z21CjFg<C`2P2`4b10[1g8`1d3e2
3g12:=Bg1M`6l8a12621F0POd7\=b2j3T10023]5B?c1h:X2]318G18R2W6W7P9GKS2_274Z21CjFg<C`2j1`4b10[1g8`1d
3e23NK:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`26`4m@i2V3g1jQ4k1`4b
10[1g8`1d3e23j1:=Bg1M`6l8a12621F0POd7\=b2j3T10023]5B?c1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`2j1`4b10
[1g8`1d3e23g12:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2i1`4b10[1g8
`1d3e23j1:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2l1`4b10[1g8`1d3e
23j1:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Ci@P6Q6Y7_1P1P2`4b10[1g8`1d3
e23g12:=Bg1M`6l8a12621F0eV1\=P1a1j3T10023]5B?c1o9HX2]318D48R2W6W7P9GKS2_274Z21CjF[=`27`4m@i2V3g1
Ub1d_27`4m@i2V3g1aa3X@j1`4b10[1g8`1d3e23j1:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9G
KS2_274Z21Ci@P6[=`27`4m@i2V3g1XQ3aP1l1`4b10[1g8`1d3e2k110:=Bg1M`6l8a12621F0POd7\=b2j3T10023]5B?c
1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`25`4m@P6g1jQ4o1`4b10[1g8`1d3e2n1:=Bg1M`64g8a12621F0eV1\=b2j3T1
0023]5B?c1?S3h40?j1X2]318R1R2_=P9GKS2_274Z21CjF[=`2h1`4b10[1g8`1d3e2n1:=Bg1M`6l8a12621F0eV1\=b2j
3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2i1`4b10[1g8`1d3e2k12:=Bg1M`6l8a12621F0eV1\=b2j3T100
23]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2V2`4b10[1g8ANd3e2k12:=Bg1Ma4LQ14m1i6a12621F0eV1W:T3b2j3T
10023]5B?c1>0S3h40?j1X2]318R1R2_=P9GKS2_274Z21CjF[=`2Q2`4b10[1g8`1d3e2n1:=B@V1M`6l8a12621F0eV1\=
b2j3T10023]5B?c1>0X2AQ50c4]318R1R2_=P9GKS2_274Z21C_<Z:g<C`26`4m@P6@V1jQ47`4m@P6g1eo20SR1i1`4b10[
1g8`1d3e2n1:=Bg1M`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2W6W7P9GKS2_274Z21CjF[=`27`4m@a41\1g1
jQ46`4m@P6g1aa3X@2a4lR34a4lR3iHB4a4g@Tb2YH5a4dV1\=W]1b18a4a>RH\=eY1a3b1aH6a4Qd1WY1b5hIE<a4f;`1_3
lE\=X\1Nb1YGa3S4=a4Y1oJBYX1f;nAWY1h12PJW;\GAa4YLBYX1f;nAiHB4H3i6g76h12PJEa4W11f4g3@oABbR12c5eMXQ
1n7h12PJfC1R8h64a4lR3P[125a4Ym2b5aH73a4lR3aH3a4Pl1kV15a4ig2R;P[127a4`BeW2:Z8_KQF:a4`BeW2:U3T5_KQ
FfT1XA7a4Ym2b5gIBT1mN3a4fo2U33a4Ye2b=4a4Ye2b=iH4a4_B\`2aL6a4Ye2b=PHoB23a4o]1ld14a4k]13ld13a4lR3Y
f27a4QR1m;ld1aHhd1j84a4RR1iP2aH3a4lR3]J7a4lR3ZJ2n3T1W45a4ac2g1b=P[14a4lR3iH^U23a4gITY2h1a4b1[1g8
`1d3e2n1:=X320\6l8a12621F0eV1\=b2;^3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2m1b4Q;IX38G02111
1;42T152h4W5H2Jm2\1<l1l8]T1M]7KHIJH1101V1@o2\:e8b2S2:4V211cBi27R7k5Y2[1g7l8Q1b4T?8G021111;42Z12h
4l9\1<l1X^1l9e1[1cFQ54nDQ3R7k5Y2S9S5T3]14Ma9505a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<
Y17CJ5^45V147=^1T3j54o1mN8I45EQ2C4G315U7<<JV22c2Dj2`152Q2f121057P3313<]61Y1M=g1>241O2l2c6X3h32R2
02LR28=7DZ44U13119526FU1NR1P1AQ1E2534T1T1>=_11f1C^1239Q2b4Y6j88;;021111;42Z121f4c8X1\1<Y1B]30]5`
5i2\6h<c96_8>3I>2_1M1:T4c1o9Z22>\2U1_4A4b<[8i27n63k5Y2T5n3Y1b4T?8G021111;42Z12h4l9\1<l1X^1]7^276
2S1120U1cFb2^24nDQ3R7k5Y2S9i1b4c1`=8G021111;42Z12h4`6=@\2\1<l1o3i51m4U2]7FWA2h3k7_282V2`3\4e>f4:
4nDQ3b1k4Ce2U3Y2[14b7T5T1b4T?8G021111;42Z12h4l9\1<l1X^1l9<=0I[1cFQ54nDQ3R7k5Y2S9g1b4j6V4R48G0211
11;42Z12h4e30`1d4EF<l1lDf?f8Md;0X1m7e>_4A4nDQ3b1`3j13\4X15GOAY141b7_=S1b4T?8G021111;42Z12h4l9\1<
l1X^1l9JV2U1]EQ54cBZ2Q3R7k5Y2S9U1b4T?8G021111;42Z12h4l9\1<l1X^1l9<=0OU1U1]EQ54nDQ3R7k5Y2S9W1b4d1
_=8G021111;42Z12h4_7\2\1<l1o3XZ1g:0OU1U1];o9Q54nDQ3R7k5Y2S9Q1b4T?8G021111;42Z12h4l9\1<l1X^1n<cFQ
54cBZ2Q3R7k5Y2a1a7[1b4T?8G021111;42Z12h4l9\1<l1h7S1W2oI0R9n<cFQ54fAe1010]1Q3n63k5Y2a1a7]1b4T?8G0
21111;42Z12h4l9\1<l1X^1[71?0\2;0G41V1X3ZC[4E4nDQ3b1_5k5Y2[1g7U1b4T?8G021111;42Z12h4l9\1<l1X^1]7Y
3I021V1cFQ54nDQ3R7k5Y2S9Q1b4k;X38G021111;42Z12h4l9\1<l1X^1Y8d4cFQ54nDQ3R7k5Y2S9\1b44o>213G021111
;42Z12h4l9\1<l1W4PZ1n<Mo7e=Q54`B]2Q3S5n1b525g1249S9S1b4T?8G021111;42Z12h4l9\1<l1lB[K[:b2cFQ54nDQ
3R7S5GY2X6j2S1b4T?8G021111;42Z12h4l9\1<l1n4^R1j6Q5l7cFQ54nDQ3R7k5Y2h1Z7V1b4T?8G021111;42Z12h4P6k
3\1<l1X^1l97[10\1Q2aDQ54nDQ36k6k5Y2S9P1b4T?8G021111;42Z12h4l9\1<l1X^1n<cFQ54b>[6Q3R7k5Y2S9]1b4c1
`=8G021111;42Z12h4_7\2\1<l1o3i51\T1d:2OV1Q2k5e>f4:4nDQ3^6Ck5Y2`1b7T5`1b4c1`=8G021111;42Z12h4n6@\
2\1<l1o3i51\T1]7V32OV1m7e>f4:4Z2cBQ3^6Ck5Y2`1b7T5D\1b4c1`=8G021111;42Z12h4_7\2\1<l1o3i51\T1d:2OV
1m7e>f4:4nDQ3^6Ck5Y2`1b7T5[1b4c1`=8G021111;42Z12h4_7\2\1<l1o3i51\T1d:2V2m7e>f4:4nDQ3^6Ck5Y2`1b7T
5T1b4o>48G021111;42Z12h4l9\1<l1P>e:l;d9n<U1]EQ54nDQ3R7k5Y2S9U1b4T?8G021111;42Z12h4l9\1<l1i@=JY6k
En<cFQ54nDQ36k6k5Y2k6W2Ob4T?8G021111;42Z12h4l9\1<l1X^1n<cFQ54nDQ3R7k5Y2S9S1b4T?8G021111;42Z12h4l
9\1<l1\HT=g21l5n<cFQ54nDQ3R7k5Y2S91c4Gc4:fD`@KY\1RDl:1S4A_@R2m5e2_4d3K0G1SDUJ3c4:cn53c4j]3cW1g1c
4Z1a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1c4Z10`1n
4h3`1X4Q2n1:=X391R1n=a12621F0j3`K4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4KP4GKS2m5o1jD[=`2h1c4Z10`1g8
`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`28c40k61ae3lBX=b62
c4Z[2Ac4Fi:aDn5S_1Y:]20`G6Z2`1A8`E_@:c4QV1oc20n1`1AYV1`Em@5c4Del4dLm@3c4oi5m@2c4oi51c49c4mR1a7YI
k5k2UZ2S5Z46c4:fOfk2e<kH4c4Dk>i]43c4mn3\g12c4lj34c4lR4h>13c4ea413c4nQ3oZ12c4QV13c4Del42c4]Z43c4U
g3QB2c4TG2c4im52c4XI5c4DcHQT4o35c4]1RBRj2X^14c4D^BVZ45c4\10RBRj24c4]1RBRj25c4]1RBRj2bf14c4Wb1\;i
12c4RT52c4lk43c4aj2h84c4`?^g3`H<c4D1i:o3f:mj1UCcNZF4P2>c4D1i:o3f:U2RBdV1UCcNZF4P28c4D1i:f>mj1ia1
ZF7c4D1i:dY2ia1ZF4c4DZV4ZF6c4DXn3o7N]EFc4D1i:o7c9<V3^2HR1M?Hj]1jDlLN9]:e:T73c4dn3d72c4^_43c4bU1m
89c4D1X7`3c;Pn1TX2k98c4o7^NQ8Vc1XU1f1QB2c4n14c4bm3A82c4Y=2c4^X43c4hk3e<8c4D0h2ki4`5319c4D\6]S1c6
eBo<dn1k=4c4Di2ki42c4ha55c4m63\X4PE6c4D[GnBSk1Vg17c4D1i:QObZ1TX27c4D1i:b7QR2TX2<c4D1i:b7P4]8be1j
[1k8]Cb]18c4D1i:b7QR2j[1YL:c4D1i:b7P4Pn1mk1V<Y=6c4Fi:dY2^9Pc1Ec4W2cFl7<m1L`2W6P4?2W?n8`m1HHP2Y?W
16?c4W2oG`6<m1e9P4Zf2HHP2n6i91<c4W2`NZ2V>2W?_V2HHP2h@;c4D00i:dY2bIa^1`531=c4D00i:nNRS1b7bIa^1`53
1a2c4Z12^1g8`1X4Q2n1:75V11o191R1n=a12621F0]2_>]>4T7U4S4R5b2j3T10023]5=4?c1P>X2518R1C^13Fd<S4l4GK
Y1H0W3<IV140111002f1jD[=Q2>4c4PNUV486c4DX63Xf4]5l1c4Z10`1P1f7`1X4Q2n1:=X391R1n=a12621F0[O40S7^8m
4b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2f3V2o1jD[=`2i1c4Z10`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j
3T10023]5=4?c1Y@518R1R2_=S4FU4GKS2m5o1jD[=`2h1c4Z1a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T1002
3]5=4?c1Y@518R1R2_=S4l4GKS2]2_3o1jD[=`27c4]1RBf6Q6Y]2la16c4fIY4T;md313c4QV1]n36c4D[Ma1gm3J3c4PNT
P42c4QV13c4PNVm25c4]1RB_:b_22c4SC5c4D^BRn3S<:d4V;]71R>kb1_W1RX1D=:d4P3e?nP2SR1o6Q11f<cH4d4il3Q1\
U18d4bAQ11lh1Q8aKPd16d4fBnP2aKn>QU1=d4g?TEck1l?[5e1j2HU3[3dQ1T2:d4T1XAeW2:h5QNQFYW119d4n1`HV11UT
3Q4U5]`11d43d4k=Vd22d4XS53d4YMnU44d4fBR>^R49d4i1U<2U4l:Y9[DnX13d4e1bQ54d4Qe2aS1dZ13d4gNaW2Ad4]4k
A\223k6OoU1d5c1ZAe5hJj1_Jg7?d4]4_1\2Z1@]81kY1l2UDf5Pb1\225d4m5\2Z1[T47d4d?o21nP2Z`1WO;d4g3i5[5Xd
1SCT1nBfS1f5X>=d4`1V5\6_3W;6kP1ZBeQ1_?_3dA7d4Y5[4lM^h2S4ab14d4V5Zn2fo13d4SS4TP15d4o6\X4X=b64d4XX
1Tn3D2d4WS63d4e[2bg25d4Y5W4[X3Za1>d4b1f3h9P2]1X<S:nX2WBV2c:i6];3d4ma3Za13d4Zc1m_33d4k=\e43d4nf2Y
\22d4ol2Z4T3_12Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7
a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1
2392d4ZS5<d4R10eOIT1n3ng1V;]\1\8lK4d4iP1]`4`@3d4`Eg]4Z1d4P3\JR2Y8@WS1U2T4kAN911e:553k11j2d1:3126
9D2f3dFZ5n7_5IhF0P11S32Ed4P3U8W2U51T21n?UA2l[1[<n1j6i6W5X[1m;W=83e4Z=?1e43e4h2k^46e4_1c;_3nX2Q83
e4X5\P13e4X5]a59e4QKPX1\AkR1X1^;cNn96e4eK1mMmo3W75e4aARR2EkJ2e4V_33e4mf2TG2e4j=2e4mn26e4m:lX1g\1
Pg1nD5e4`f1cA^@Pc29e4aJT4QV2_1o;1_4_K7e4dc2EP5]d12bB2e4UQ52e4_P53e4X5W42e4[P67e4_1c;_3Pj10jH2e4P
e22e4d13e4U5Zn22e4mf2b7f4760j1U8:[1358503?9j176100@1T1c1R1b1Q1K1m13O9O1Y21m1i1a22<LC^1N;6B4DV1R3
42203MHh1]1@U20]5?C@D58JP3Z422;]1<4:4;k1ABb1;K7Y1a2c1_1T3[1AV1228EBFX1S215933F=;h1972^16848[1==X
1N78>o1IP12@554:J2]1GX1`:T1H;:_122V122H<L9?CY1h13Y1U5B4D0?5@92h28^15o2<5:0o14<_2Mb1V181?Hm2G29_1
?8<i11FQ1619P11;I9?M;037E873416JS123Be1Z3>=3X3f4760l9j1H0C\2611@V1Y4Q16h2Y14c;]2556B4\:]5]2Y;22;
]1<?4;k1S3K7R<Y1;>IFX1d3=T297a1684R2=f5DI@55?@9[1b?^1W6o84DFJi4o2<5n7a1d7Q461l2?Y147V1161Q1Z1c5>
=]=f4760\2617A12T11AV1N1[1J3314D74@;0403;=9@75@04214100332317422209403P1426166F2=3I3385::4;1W1T1
N4D3117<k1h1:C6S1Q22O94`1<2<>S111273S1;V1k11[1HB<9>7@>5375?22853b1K24?;<>15=489O4<02323841298J3D
977A8B8]1JT1?9;58?P1:4;:2KY1C@11F2;?2=25M2V1Ho12E>281i1M:1T1230611U1924383K5@4:253767@4\173H>0;R
2W1AM6Q12A;V1CB=9`1>II62D15G871<7A4?<P2m1216G@>@7>U122Q308KH;4221810Q1J55522HY17186@2L?i1Y1`2d1;
=5<O@K212`44P3NZ11>ER1<3235LQ1<j181?7@U28>G299U12<E`181h1BK03164I9?24A?0342B28711416I0S123?h1W1j
17>933G251S6f4770Q1Y161788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M38@9o1P1NA?7\4S4Oh2Y288V1i2
15Kb1?6o1CV1;9T1e29G95NK5;2[1H9Q19?_123Eh1h2V12Ki2?Q1Fe3`3b2J;2371KM<56i12AOa1T1T2[2W1S1Gi2=W4i2
c4Q1S1Y39c2Gf4AN<L7:GY3?`3F@c2@<>2<b:<O328323R14Y1j1:0F@f2Q1;X6e1_1V2B;Be4a18n1Gf41eT1e4012Dd<i8
X4d1P7g1R>:k3N]@PP1e3TY1a53g4JfW51g4]4T3b1Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<Y17CJ5d4[1
7=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057S1l1313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13119
86FU1NR1P1c18<253Y1T1>=_11f1C^1239m:2h4mj51h42h4X`32h4R]5m2h3ODj2?U320l2=07334@3Y11S25d115k1P1K:
]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9
Y315h4n\2^Cj_2m42h4ia53h4R@o14h4R@o1PEf1h4Z10[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=
]318R1R2_=P9GKS2_274Z21CjF[=`2g1h4Z10[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2
_=P9GKS2_274Z21CjF[=_1P16h4PR1_`2AQ50Ah4?1i:eKn]1eY1f2b4m2T:X81f1jAY1]J1h4Ch44VEc3ho2Q?KU3ZZ1X41
b1]2>@3n6C`22h4am5?T3d1TZ3f121057g3\;cJQ5k2S>@T3d1TZ3f121057g3\;b9PAQ5k2S>AT3d1TZ3f121057g3\;b9B
]@Q5k2S>BT3d1mU1eAd6k[1f121057g3\;cJQ5k2S>@T3d1TZ3f121057g3\;cJQ5k2S>g2f4T3b12JDl8505a1:7:406[1K
4D156271g11P1T111P1015DV1<<L7CJ5d4[17=N?T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152X1Hf121057P3313<]61Y1
M=V226O2Z2Ac6X3h32R202o2839LZ44U1311986FU1NR1P14^1E253H@T1>=_11f1C^1239]3g;1^6`4T3b12Ja9505a1:7:
406[1K4D156271g11P1T111P1015DV1<<L7CJ5`1S3[17=N?T3j547g1oIm48I45EQ2C4G315b7a3c2Dj2`152Q2f121057P
3313<]61Y1M=V226O2l2c6U2R1h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239DT3e1XT1jU2f1210
57_<WJR8o4P4Z5c2l5Y1kAET3e1XT1jU2f121057_<WJR8o4P4Z5c2l5Y1[6_;a4T3b12JHh8505a1:7:406U15K4D156271
g11P1T111P1015DV1<Y17CJ5d4[17=>2<?T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O
2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253O9T1>=_11f1C^1239_19k4na1U:Pb2U`16c4:`64k4bn5c4:f4T3
b13I5[9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1e7WG8I45EQ2C4G315b7a3c2Dj2`1
52Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13119526FU1NR1J5Y198<253Y1S10>=_11f1C^1239m3
Q4e=W104k4^6^V4hF<k4e_2[X2YK7Fc1Ch20U5n4Ck4M00c^15g2_U3`Ni2o1116]1\1c4:W61k43k4VGaY51k46k4e@\X3T
EXMQ;T3k43e270279n5`3DQ316J`42Q1T1o6?d1<3`2`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3KNj3
313f1a2k1S1n1V314131N\5_1S6@Ab2m3X5R5o1m4Y1m=V3a1f17U12_1?a4P22k4RZ63k4ef5j69k4S8Zg3Un1H4]3Q8D4k
4SS4`f1f4d1l4;n4d4P8X32_10I^Ke2R1g3[2R10V20V2hM`2i2c2]9S3W1l1S1AMU6j6j2Q2U62P1o8\4E8P1HMT1W6W2\5
\2\3S:7l4\`5W9W6:o1Y34l4la3[4[P2Bm4VEc3ho2Q?KU3ZZ1X41b1]2>@3n6C`2Dm4VEc3`i1WV1Q?KU3ZZ1X41b1]2>@3
h4U2C`2Cm4VEc3`i1WV1Q?KU3ZZ1X41b1]2>@3n6C`2X1m4091i:o9c3U]1j>W7Y6mDW1Q?KU3XAh:Q2_4f7U2R21b1l1@>8
0602MV2i3C2k1AGn4W5R>1h1>0I>JC3lU1Pc1S4d<d7U6a1]7Z<_@fCMn47`<j6e3Y4h;c2S6eKnDV553T1;R27R2W;c2mEk
2g4f4h8RE1U?S4n470Q1Y16U2h9F814100:=4S2U2M<@P1n:`77G8R4Q19X1f2Cl1T1e29G9T1K5;2[1H[19?_123Eh165AH
K4V12KY<W2n2`1W5[59\18EZ2L9Go1;^12l2\=S3l1`1a1R12o1V1?`3F@P15\1M>4:f8X2O32836a2m2@d8[2R1U1L2h1:l
698n1Y1251e2n470h4_:i6MP1_B7G8R4d2f2Cl1T1Fn19G9T1K5;2[1H[19?_123Eh1g1P1V12KY<V5`1m:>M8P3L9Go1;^1
P2mDg4f1`3F@P15\1MNf8X332836g8d7g1U2b;Y1251X3n470Q1j4W7S28611Q3I[1M3I9Y5]82R688M8i215U1X1?23o1Cl
1T1e29G94OK5;2[1H[19?_123Eh1h2o4a1Q5k2b5T1W5T1T2Q29[6k7k4S1Y39R8A[1T118Q4?P1_2F@c2MNo;32<6a2U6Q4
a:1W68n1S3n470Q1Y1l<BR3U2M<@Y2P1NV@8R4Q1b1f2Cl1T1e29G9T1K5;2[1H[19?_123Eh1g1P1U2Y<i3\1;T1a8[2\1N
a3[49Lg14e5212KV32322c2o6^6`3F@BP2MNo;328323W1`3Fe4^9BW4Z1j38n1X1n4b4W3W1X5W20U1n3P2P:k3h5b2X8Ia
6n4Q=[2O=d3e1Y:P73_P108Y2i5HaD\3X:c1k;0m36n4jAka2VW10n98n4iEZ131bc30QT1?n4S;S6_f2hA;:Bc3`3W4k6P7
R2WF@n4W4V4ZZ2i1[?j7cBY>^34bN;_?n3P12n4W`4<n4]R1lO\V1UR10a:R4YHa=m3T7V1n4U7D]1W5R2Y7b4HJZ6cB[5]2
Fa3V1<d<EOP41MV<m6i<L1cBc4Q4dGW2P8c1f9X8:n4\JVj1l5\8VFRW1l2n8gNAn4jAR6J]Z1P=m1OV7mNX2fR1]1Y8Z;b4
h6Kn4n4k2`6a9_4V@UAF21a1m3=`=Oe1`MeJ2i2e?f4DY=Q1b4Hn4j7]17lKa:REj1\9T1EOP4R:Y2c2`U1d1`7i:UD4V307
n4Uc2g=THg1g1n@;n4^FE31k]1XD2]7T2U[26n4mX1oMc=[f1C>n4m8l1\6Z1l;W2l4lN`K]Z18OcP15n4b_1d^4?M8n4n62
P2T4Y:Y=_o1k1n4U1[1g8`1d3R2Bn1:=X3e5JV4e4a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2f6h6P9GKS2_274De
11Cn2kC[=`21n44n4i9PMej24n4oZ5nA21n4En4]T3\<Gj<f_1l3_6=`2f9=85a10311D9Cn4S;h2_1j1U1f9R6[b1`[1j1@
4i^1e4d2f7B`93n4i9cU35n4\Z1PU2gU113n4XB4[1n4gI3C3P3n2U4n4aH^62f12HS9V=l4l5h2Y:P5g3Z4\;h2L[2W3]1P
2U1Y1O3408124HWU11n48n491i:dY2`OcX1WB2n4S[6f3n491e1AP2<j1P1_1U1A^2M=I141172=C94>6Q5\7l2l1m1Ib15Q
2R1o8EG^:]2<`2a1Q8V12Dj16U1]5i1a3X3=g1f1R12e5E^5NO_1R4S3V2_1m4C9]1A=2I`1R9n20k240I4k1145R6W2^1Bm
8W3V2d50W1072MZ2P48244a1AS10:`2n49_3c5Nf21\1335I141118=R1X11Q26I>>;CGl3b3=S1h1l2]15g2\9;f9[<U2W5
P1c6i1Y6:CR18U3]1lH1X2h1:>[1Q1i6R6U4n18a1X1c51l6W6Z30X4d1\1m1R2n4^<D1`13O141118=R1S1_2I1<>O3Q3^1
b3_4b1c14T34j8E\9[<l@l5<:Ci3dG]31N?b26<46C03n:a9\7Q?m2V4\17o1Z1_1g2n47i4Z5Q24A7X13O141136=@=c1;c
28>64GU3^1b3R6CE9l7_>[<F_2i2KS2k7^1Ic3<:C02X2Z107R9W1R4J5`129m1k12c5X4BV1V6V4o6S3l<`25g6e2X4\17Z
3T4c5>:n4f>l<T;m4[`1`Z1fc1\17_1n473e12[2d6]1P1W2\7`DV1X@_GQ1X8i1g3bCiBcMW1Y5^31_1l1n2R2a3J=07X13
_2k344a1>2>D;m1n47i12>j4T5X3\7?i3_6a:;c6P1a4W@e5c12KU3o3U5i1m2>:bC_@9f18=]2d4\70k75b6W1?3f9e2U2d
5X107[3@P44a1>2S10An4j:c<W1^S1[T1i2hS1O\Ae5nO:Y72k38a2n491I[1R5_2P13`1d3e2n1:=X3`6_5\3a12621F0m6
gO9\2e:k1FT3?5T10023Cm1:`2B??S1Q=]318R1R2R3\:9f8:<<>W1Ko1?7467GS116<Q3`8W;[=`25n4]k3e<o6kA4n4[U3
Y=T43n4eb3T47n4S]3V2\S2T4g3E9n4k<X2kn2Y1\S2T4]4i52n4_c42n4Qj52n4mP62n4mP62n4cn53n4ii3iT24n4Xj3ZT
2_35n4]n5>V3W6o2h3U1>j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e
1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:W2>i6Y31Nn49UAA_7Z;dKV82l1<?kA_9=^2a4\;d6P1k
5j=X6[1@a35o2j63Ln491i:eCR1T2>f3TMV8T9^9V8B[P1n8\2`3S5^1X4F@312CGn49ZZ1a3Yg11_45k12dEb5n8e13;W3R
7`5312Ce1n4351W1a9V1g7W4?l3<c3h182ER1]11FY1e82VH2h2d8R8eFo40Q2^5Q1;V4o19Cd1k7^3n3W13;_1WB1Y=5P>?
n4P@^W1f6<3e3T6\3f<M2i=]h1]B=n4kZ10T:<W68d5RHn2f5[Y2fH1n4Q3n40e270279n5`3DQ316J`42Q1T1o6?d1@`2`1
k1066;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3R2T1h1m3h1A3MLQ1\1[1313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y
1]>f2X37U12o1b6o2n40e270279n5@g1W1D0P316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3R
2T1h1m3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1TAX37U12o1b6Q1n47c2U2^6c4l1W5dInJCe12g=U7f
:e3T2^1@n2g8l47k2X2W6`9[P1a=Y125Hn47g6Y@1`c1P1Y22g=bET4f;T5k2X2bIkG`9f2Y1251R4h3U1>0k1211F?;i220
Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<a1:83S5a3a3A22h2[5i1e9Z36\:;j1;k5:3LC5_4D>b11e1`2U1><7101A_
;CX3S5l3Of10[1l7k1Nc6\1M@11W5Ij18103207NR1R22]13mH:T1[8T12Q21g18Y3h3U1>0i2?U320l2=07334@3Y11S25d
115k1P1K:]1CW1<a1C3S5a3a3`3a4Ij>6\:;j1;k5:3LC5_4D>d1e1`2U1><:1f21f1a7CX3a2a2l3Of1\1h9R3_4\1^111Q
6j1810337NR1R22]13V:m;h2:`9Y317n4^2oQ38Z4]ET<6n4P`1m@d1m_3R82n4_`56n4_`5Z4b9>P25n4]n5>P2U1m2o4e2
70279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<1>=]1064l8Y56Y13>9C>^4U3W3h1m3h1A3j1j3313f1a2k1S
1n1V314131N\5_1S6e3V9R5o1m4Y1TAX37U12o1b6n2o4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<1
>=]1064l8Y56Y13>9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m48P1TAX37U12o1b6m2o4e27
0279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;CX3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1_3=h1A3j1j3313f1a2k1S1n
1V314131N\5_1S6e3V9R5o1m4;MTAX37U12o1b6o2o4e270279n5`3DQ316J`42Q1T1T2R1Lj2?d1<3`2`1l166;l3NI>0]B
]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1`4c<X37U12o1b6o2o4e
270279n5`3DQ316J`42Q1T1W3X2^1?d1<3`2`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4E_2W3h1m3h1A3j1j3313f1a
2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1`4c<X37U12o1b6l2o4e270279n5`3DQ316J`42Q1T1W3g3?d1<3`2`1l166;l3N
I>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1TAX37U12o1b6S3
o4e270279f57`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106Q9Y563U1B9C>^4U3W3f11R22g1h1A3j1j3313
f1T2<k1S1n1V314131N\5_1b2`3e3k7Z1R5o1m4Y1TAX37U12o1l3e2n2o4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l16
6;l3NI>0]B]6<@=]106Q9Y563U1B9C>^4U3W3f11R22g1h1A3j1j3313f1a2k1S1n1V314131N\5_1S6e3V9R5o1m4Y1TAX3
7U12o1b6o2o4e270279n5`3DQ316J`42Q1T1o6?d1@`2`1l166;l3NI>0]B]6<@=]106Q9Y563U1B9C>^4U3W3f11R22g1h1
A3j1j3313f1a2k1S1n1V314131N\5_1b2`3e3V9R5o1m4Y1TAX37U12o1b6l2o4e270279n5`3DQ316J`42Q1T1o6?d1@`2`
1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1R2j1h1A3j1j3313f1T2<k1S1n1V314131N\5_1S6e3V9R5o1m4Y1TA
X37U12o1b6l2o4e270279n5`3DQ316J`42Q1T1o6?d1<3`2`1l166;l3NI>0]B]6<@=]106Q9Y56Y1B9C>^4U3W3h1m3h1A3
j1j3313f1a2k1S1n1V314131N\5_1S6R1b2V9R5o1m4Y1TAX37U12o1b6HR50U5j5X8a5]7T2;=2k2K`<iGk16o3o8oO^5\@
Z@aW1i1V5e1n4`6T1=R19l21=f2<:?C3h3JT41A:?d2P;4nQ1]:e2d32W1Z1o2Ad2VBa9FR1MD`1l1\@?Z1Z4l65Q2]@m2]1
R6b1GX500i:P8^62gGeJP1b7XBY7]HW8`3Z:`5312_7dC8X50kBa6VS4`5317X5`V2Tf2`534C9X5RS2b4SOke1`534C7X50
kBhY4`531;X5Pg1U?cV1[?Q1\OH1T6k6<X500i:b7o6`<`^1TX2`5317X50h2ki4`531:X50F0RBRj2f_1`5319X5TEf3Ud1
PIn2XP1ZC\P13X5QX4cD8X5ZZ1Sk1Vg1`534C`2X5U5<n20`4i2W1e1P1^3d4X12?H2@<1Y1<I17NU1HDQ4h5n7g30Ji;a1P
7Z3Z8?I1@Q1V1T22X2n2V1\2[5k:2R1o5S3;F060Q20l7Ah5^2EU1@i1h4=D^1Q3e25R1X5X63U=0Y2A00Ic3_2R11Hg4iM^
S1nDR4\1Q3\4@3U1m;_7\4o1F1PBo<`2X51b8>NH27B^2=X1U1AS1Q3a7@D1Q2U1b1U12Eg4g534];0V=k2T5X2Q13f8:Q1Q
12S1m5GX9V6Y3Q3]2Q3?m2853199033W1JR9_84J;<c5F1Q30j33k:f:6X51i:dY2ia1ZFAX51i:cA<V3^2HP2?c^1jDlLN9
]:e:8X51i:dY2Q5VR1\2^N9X500i:dY2TX2`531:X50GRB_:b_2f_1`5312X5el45X51i:dY2TX25X5aI0o:Rh37X5HRBkS1
Vf1f_1W46X50dl4`531j1X5E10^1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4G
KW1Km5o1jD[=`2;X50F0RBnFSS2f_1`5316X5G0RBRj2f_17X5G0eA<Rj2f_14X5We2S4YS28X5G0RB_V2bCnJgD5X5HRBRj
2f_13X5Y1[k43X5[i2YS27X5HT<m5Rj2f_1k67X5G0@aARj2f_15X5_T3A2`g13X5mW4gD3X5^OVm37X5G0RBb<_]2f_17X5
G0RBRj2[KZD3X5ZX4ZD5X5mN>Xm3P76X5HRBRj2f_1P73X5^BVZ4:Z5i:`JS_1SLc=X9WLa?i>4Z5i:b7QR26Z5i:b7P4Pn1
^e25Z5i:b7P4Pn1m2h3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5Z>?6\:;j1;k5:3LC5T5>d1
e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31l2h3d1j2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`
9Y31m4h3d100T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<a1C3`1^1S2a3a3`3b30g1?Z
>6\:;260:4O:0k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2b4@Mf27OS3i4e1X3b7\128R111Q6B<?:81437NR1R22>N3;f
8m2BY<:`9I_211e4h3d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b
30g1?Z>6\:;260:4O:0k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3T5Z1X3b7\128R111Q6B<?:81437NR1R22
>N3;f8`3Y<:`9I_211k4h3d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3`1^1S2a3a
3`3b30g1?Z>6\:;260:4J4360S14b4:3B9C5T5>b11e1d1KU1><4221A^6P5CBe2S5Mf27OS3_6X3b7\128R111Q6B<?:814
37NR1R22>N3;f8`3R6V6:`9I4Z211f4h3d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1
C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k5:3B9C5T5>b11e1d1KU1><4221A^6P5CBe2S5Mf27OS3_6X3b7\128R111Q6B
<?:81437NR1R22>N3;V5_3`3Y<:`9I_211l4h3d11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1C
W1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4J4360S14b4:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3_6X3b7\1
28R111Q6B<?:81437NR1R22>N3;S7b1`3R6V6:S9<F2_211d4h3d11T2A1?F^220?\2750513312@3=63@140411d15:2CB1
5NL1N1I:12X1CW1<a1C3`1^1S2a3a3`3b30g1?Z>6\:;260:4O:0k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3
_6X3b7\128R111Q6B<?:81437NR1R22>N3;f8`3Y<:`9I_211P3h3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1
C3S5a3a3`3[5j>6\:;e1437S14b4:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31
m4h3d12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b
9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1NMf27OS3V5X1X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;
aH:`9I_21m2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1
><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31`3h3d130Q2C?U320l2=07334@3Y11S25=V115k1P1K:]
1CW1<a1C3S5a3a3[1T2b30g1j>6\:;26;T1;Q1>Z4:3LC5T5>b11e1`2U1><451A_;CBe2S5l3OS3i4e1X3b7\1^111Q6j18
1437NR1R22]13;aH:`9I_21Z4h3d102R21A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<a1C3S5c221D3a3BC12217
g1b30g1j>6\:;26;F=;Q1>Z4:3LC5T585b11e1`2U1><4221A_;CBe2S5l3Og1[1d44Y1;X3R2_5\1^111Z3f2j181437NR1
P212]13018aH:`2=a6I_21[3h3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3`3b30g1j>6\:;26;
T1;k5:3LC5T5>b11e1`2U1><451A_;CBe2S5l3OS3_6X3b7\1^111Q6j181437NR1R22]13;aH:`9I_21`3h3d13R2C?U320
l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X1221o1b30g1j>6\:;26;T1;k5:3LC5T5>b11e1`2U1><451A_;CB
e2S5l3OS3_6X3b7\1^111Q6j181437NR1R22]13;[?U9:`9I_21m2h3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
a1C3S5a3a3[1T2[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31_
3h3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X151o1b30g1j>6\:;26;T1;k5:3LC5T5>b11e1`
2U1><451A_;CBe2S5l3OS3_6X3b7\1^111Q6j181437NR1R22]13;[?U9:`9I_21b3h3d13R2C?U320l2=07334@3Y11S25=
V115k1P1K:]1CW1<a1C3S5a3a3X1221o1b30g1j>6\:;26;T1;k5:3LC5T5>b11e1`2U1><451A_;CBe2S5l3OS3S628X3b7
\1^111Y3g2j181437NR1R22]13;aH:`9I_21\3h3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3[1
T2b30g1j>6\:;26;T1;k5:3LC5T5>b11e1`2U1><451A_;CBe2S5l3OS3_6X3b7\1^111Q6j181437NR1R22]13;aH:`9I_2
1a3h3d13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<a1C3S5a3a3X151o1b30g1j>6\:;26;T1;k5:3LC5T5>b11e
1`2U1><451A_;CBe2S5l3OS3S628X3b7\1^111Y3g2j181437NR1R22]13;aH:`9I_21P4h3d102R2C?U320KP2=07334@3Y
11S25;1V115k1P1K:]1CW1<a1C3S5a3a3V1120S2b30g1a6X86\:;26;F=;Q1;2Z4:3LC5T585b11e1`2U1><451A_;CBe2S
5l3OS3d44e1X3b7\1^111Q6j181437NR1R22]13018T:n2]4o6:`2o6I_21l4h3d12S2A1?U320=@538:22I75051334@3=6
D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_
;C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21o4h3d12S2A1?U320=@538:22I75051
334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`
2U1><451A_;C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21m2h3d1j2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3o1[3j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6
j181437NR1R22]13mH:`9Y31m2h3d1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;e14;k5:
3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31m4h3d12S2A1?U320=@538:22I7505
1334@3=6D140411d15:2CA015NLP11I:12O8CW1<Y17C3`1^1S2a3a3`3El20g1j>6b91G;26;4O:0k5:3B9C5T5>b11e1`2
U1><451A_;C5<e2m2V1NMf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3;aH:`9I_21[3h3d10i2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3a4Ii1P=6\:;j1;k5:3LC5_4D>d1e1`2U1><:1f21f1a7CX3a2a2l3Of1\1h
9R3_46U1^111Q6j18103207NR1R22]13V:m;h2:`9Y31R5h3d101S2A1?U320=@538:22I75051334@3=6D140411d15:2CA
015NLP11I:12O8CW1<Y17C3`1^1S2c221Ha3`3El20g1j>6b9I;26;4O:0k5:3B9C5T5>b11e1`2U1><451A_;C5<e2m2V1N
Mf27OS3_6X3b7\1;>2@11Z2b33@85?:81437NR1R22>N3018aH:`9I_21Q3h3d10i2?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13_7Q5
[<:S9<Fb21n2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U
1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Fb21o2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<a1C3S5a3a3:U3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13ZHB:`9
Y31S3h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3:1S3a4Ij>6\:;j1;k5:3LC5T5>d1e1`2U1><:
1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13XHD:12[9Y31n2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<a1C3S5a3a3`3a4Ij>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31
o2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3
S5l3OS3h9b7\1^111Q6j181437NR1R22]13ZHB:W1X8Y31Q3h3d10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C
3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`21g4U2Y31n
2h3d10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3
S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31n2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a
3a3`3[5j>6T:7;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31n2h3d10i2
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9
b7\1^111Q6j181437NR1R22]13mH:o6`2Y31P3h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5c221Ha3`
3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13mH:`9Y31n2h3d10i2?U320
l2=07334@3Y11S25d115k1P1K:]1C1U1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1
^111Q6j181437NR1R22]13mH:`9Y31R3h3d10e23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:
;j1;k5:3LC5o44>d1T1@`2U1><:1Q<CX3S5l3OS3h9b7\1^111Q6j181437NR1R22]13i?S9:`9Y31^3h3d10i2?U3204g2=
07334@3Y11S251b115k111L5E:4X1>414P1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3Z21
[7R3_4HC^111Q6j181437NR1R22]13a2d7f>:`9T3031o2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5
a3a3`3[5j>6_6l3;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3h9b7\1^111X3h2j181437NR1R22]13mH:`9Y31h4h3d
100T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<a1C3CL^1S2a3a3`3b30g1?Z>6\:;260:4O:
0k5:3B9C5T5>b11e1`2U1><4221A^6P5CBe2S5Mf27OS3_6X3]50S2\128R111Q6B<?:81437NR1R22>N3;f8`3Y<:`9I_21
1n2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX
3S5l3OS3T5c4b7\1^111Q6j181437NR1R22]13mH:`9Y31o2h3d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3
S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3OS3m46c4b7\1^111Q6j181437NR1R22]13mH:`9Y31n2h3
d10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<a1C3S5a3a3`3[5j>6\:;j1;k5:3LC5T5>d1e1`2U1><:1Q<CX3S5l3
OS3h9a2P5\1^111Q6j181437NR1R22]13mH:`9Y31_3h3f1T2A1?F^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1C
_5^1S2W>0W2ZI260:4O63371<\53BX6>b11e1`2U1><4221A^6W6e2S5Mf2U9e1DV:\128R1h6<?J3_4>^1f8`3oF_211<d3
h3g1S2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CKR2`2^1S2c221a8l20\JU126;4O:g1c4BX6>b11V
4U1><451AY<<e2m2V1NMf2[4_6X3b7\1;>2@1\2b3D85?:863_4>S118WS12b5QU42b596c5Ud1EZY2`a1SE8c5Qa5Y2d11W
:2]53c5Re5Z:5c5Ui1cBZT3P44c5Pj1ah3\12c5Vl15c5a=ni2T^2]=Y4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P
1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R2
02o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Z4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV
1<Y17CJ5d4[17=^1T3j54o1dHX68I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y1
7CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=o1626O2l2c6X3h32R202o28=LZ4
4U1311986FU1?>R1P1c1E253Y1T1>=_11f1C^1239[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5
d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U131
1986FU1NR1P1c1E253Y1T1>=_11f1C^1239aL[1[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4
[17=^1T3j54o1T?h?8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U131
1986FU1NR1P1c1E253Y1T1>=_11f1C^1239aLZ4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[1
7=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986
FU1NR1P1c1E253Y1C@>=_11f1C^1239Z4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32[1F02o28=LZ44U1311986FU1NR
1P1c1E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406?KK4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1
mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2`5R1X3h32R202o28=LZ44U1311986FU1NR1P1c
1E253Y1T1>=_11f1C^1239W?Ja4T3b1Ma9505a1017104:406[1K4D0056271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j
54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P
1c1E253Y1T1>=_11f1C^1239`40k8d6T3b1M>[1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210Y17CJ5X
3[1[17=^1T323Ca12621F0V24o1e6g2Y8Ca<8I45EW1IC4G315c3n3R3>S2?Db224O0023752Q2f121057?B?]1313<]61Y1
M=V226I524g2718R1R2j2X3h32R202X1f18=LZ44U13119526A4U1H5R1P1574P1E25361C29T158=>9001981f1B0^1239P
40\:S9W4`2b4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b1Q3[17=^1T3j54o1mN8I45EQ2C4G31
5b7W2Y1c2Dj2`1526j1f121057P3313<]61Y1M=V226O2S1h1c6X3h32R202o28=LM\34U1311986FU1>?<EP1c1E253Y162
J>=_11f1C^1239g4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5B2J1U2K[17=>2LT3j54o1mN8I45
EQ2C4G315b7W2Y1c2Dj2`152Q2f121057P3313<]61Y1M84V226O2l2c6X3h32R202o28=Lc1f24U1311986FU1N<EP1c1E2
534T1T1>=_11f1C<Q1239^HZ4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8
I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253
Y1L7>=_11f1C^1239g4T3b1Ma9505a1:7:406EEK4:9156271g11P1T111P1015DV1<Y17CJ5d4[17=^1l215j54o1oI0l48
I45EQ2C4G315b7a3c2Dj2IF52Q2^1721057P3313<]61Y1M=`1E26J212l2b2n31X3h32R202o28=LZ44U1311986FU1NR1P
1c1E253Y1T1<1=_11f1C^1239]4T3b1Ma9505a1:7:406EEK4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1m
N8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=`1E26J42l2\2V4X3h32R202o28=LZ44U1311986FU1NR1P1
c1E253Y1T1>=_11f1C^1239Z4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8
I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253
Y1T1>=_11f1C^1239d=[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45E
Q2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1
>=_11f1C^1239dB^;[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EW1
IC4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P16\1E253Y1T1
>=_11f1C^1239\4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G3
15b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226J212l2]5U1X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=
_11f1C^1239^4T3b1Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1oKT11f18I45EQ2
C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1BA>=
_11f1C^1239[4T3b1Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G31
5b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E2534T1T1>=_11f
1C^1239[4T3b1M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=>OT3j54o1mN8I45EQ2C4G315b7
a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1
239_4T3b1Ma9505a1:7:406[1K4D156271g11P1N511P1015DV1<Y17CJ5d4[17=^1T3j54o1`4T2R2TF8I45EQ2C4G315b7
a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253O9T1>=_11f1C^1
239_1]4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1XAf6m68I45EQ2C4G315b1
o5a3c2Dj2`152Q23b121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1
C^1239_4T3b1MJf8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3
c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^123
9h<\<Ln25Z4T3b1Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b
7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^
1239\4T3b1Ma9505a1:7:406[1J030D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c
2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P12`1E253Y1T1>=_11f1C^123
9[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1b1a1j54o1mN8I45EQ2C4G315b7a3c2Dj
2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NI8P1c1E253Y1T1>=_11f1C^1239[4T
3b1MHh8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1b1a1j54o1mN8I45EQ2C4G315b7a3c2Dj2`1
52Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239[4T3b1
Ma9505a1:7:406[1K4B1156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1TEh98I45EQ2C4G315b7a3c2Dj2`152Q
2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Z4T3b1Ma9
505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f1210
57P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1?>R1P1c1E253Y1T1>=_11f1C^1239Z4T3b1Ma9505a1
:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P33
13<]61Y1M=V226O2l2Z5X1X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Z4T3b1Ma9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152HX1f121057P3313<
]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239^4T3b1Ma9505a1:7:406[1K
4D156271g11P1T111P1015DV1<Y17CJ5^45[17=^1T3j54o1\1m1bK8I45EQ2C4G315b7a3=a1CDj2`152Q2f121057P3313
<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406U1
5K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y
1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P18Z1A32403Y1T1>=_11f1C^1239[4T3b1Ma9505a1:7:406[1K4
D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=
V226O2l2c6X3h32R202o28=LZ44U1311986FU1N<EP1c1E2534T1T1>=_11f1C^1239^4T3b1Ma9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<Y17CJ22d4[17=>2LT2Oj54o1hET98I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=
V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2
l2c6X3h32R202o28=Lh3A4U1311986FU1NR1P1C0NE253Y1T1>=_11f1C^1239a4\4T3b1M5[9505a1:7:406[1K4D156271
g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2:84G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2
l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239m3j4T3b1Ma9505a1:7:406[1K4D156271g11
P1T111P1015DV1<Y151CJ5P3OC[17=DIT3j54o1X=4KU3j:b283E125EQ2C4G315c2n4a3_1S1Dj2`152Q2f121057P3313<
]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E2534T18K>=_11f1C^1239aHj4Z4T3b1MHh8505a1:7:
406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<
]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239V5T3b1MV3Z6505a1:7:406[
1K4D156271g11P1T111P1015DV1<Y151CJ5d4[17=^12GY2j54o1>f1V;Lc@8I45E4l1C4G315i55b1Bn24I5>1MD4?U2`15
2Q2f121057l1S1313<`2R2i11Y1M=V226O2R2Ic6X3h32R202o28=7DZ44U13115386FU1NR1P1c1883253Y1L7>=_11f1C^
1239mMZ4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c
2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=Lc1f24U1311986FU1NR1P1c1E253Y1T1>=_11f1C^12
39Z4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2
`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Y:^4
T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1eIW58I45EQ2C4G315b7a3c2D4e2`
152Q2f121057P3313<]61Y1M=V226O2l2b5P1X3h32R202o28=LZ442R1311986FU1N<EP1c1E253Y1T1>=_11f1C^1239_4
T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7T1\2c2Dj2`1
52Q2f121057P3313<]61Y1M=V226O2Q11h1c6X3h32R202o28=LZ44U1311986FU1>?R1P1c1E2534T16M>=_11f1C^1239S
5T3b1M@P9505a1:7:406U15K4D1226271FP11P1T111P10151BV1<Y17CJ5EJ@\25V147=^1T3Jo44D1X1mN8I45EQ2C4G31
5b7T12V22c2Dj2`152Q2f121057P3313<]61Y1M=n1726O2Q1j1c6X3h32R202LR28=7DZ44U13119526FU1N<EP1AQ1E253
4T1;H>=_11f1C^1239T5]4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1]J_48I
45EQ2C4G315b7X2X1c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3Q1f22R202o28=7DZ44U1311986FU1NR1P1c1
E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3j54o1oCm:8
I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=7DZ44U1311986FU1N<EP1c1E25
34T1T1>=_11f1C^1239b4T3b1M4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1Y2Jj54o1mN8I4
5EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3[2\12R202o28=LZ44U1311986FU1NR1P1c1E253
Y1T1>=_11f1C^1239U?16]1:X<c4T3b1Ma9505a1:7:406Z10K4D156271g11P1T111P1015DV1<Y142CJ22b3Q1[17=^1T3
j54o1W=eA8I45EQ2C4G315P6a1a3c2Dj2`152Q2f121057P3313<]61Y1M<0V226O2l2c6X3h32R202o28=LZ44U1311986F
U1NR1P1c1E253Y1@;7>=_11f1C^1239b2[4T3b1MKe8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[17=^
1T3m3l14o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986F
U1NR1P1c1E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406[1J04D156271g11P1T111P1015DV1<Y17CJ5d4[17=^1T3
j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1
P1C0NE253Y1T1>=_11;Z1C^1239a4T3b1Ma9505a1:7:406[1K4D1562714b11P1T111P1015DV1<Y17CJ5d4L>7=^1T3j54
o1c2Y4]9a>8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<0\61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU
1NR1P1c1E253Y1L7>=_11f1C^1239m3Z4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5b3Q1[17=^1
T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1N
R1P1c1E253Y1T1>=_11f1C^1239^4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5h3K[17=^1T3j54
o1\8`F8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U1311986FU1NR1P
1:X1E253Y1T1>=_11f1C^1239k7RAh4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17C60B540W1T25K[1
7=^1`1COj54o1c<k8]98I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61S15M=V226O2l2c6U2R1Jm22R202o28=L=
l34U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239d4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17C6
02?54]35K[17=^1`1B0Oj54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61S15M=V226O2l2c6U2R1h32R20
2o28=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239\4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1
<Y17CJ5BMS3[17<0^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o2
8=LZ44U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239Z4T3b1MBn8505a1:7:406[1K4D156271g11P1T111P1015DV1<Y
17CJ5d4[17=^1T3j54o1mN8I45EQ2C4G315b7a3c2Dj2`152Q2f121057P3313<]61Y1M=V226O2l2c6X3h32R202o28=LZ4
4U1311986FU1NR1P1c1E253Y1T1>=_11f1C^1239]4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d
4[17=^1T3j54o1W3eK8I45EQ2C4G315b7a3c2Dj2`152Q2f121057^1a1313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U
1311986FU1NR16Ic1E253Y18K>=_11f1C^1239[4T3b1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<Y17CJ5d4[
17=^1T3j54o1W3eK8I45EQ2C4G315b7a3c2Dj2`152Q2f121057^1a1313<]61Y1M=V226O2l2c6X3h32R202o28=LZ44U13
11986FU1NR1P1c1E253Y1T1>=_11f1C^1239Cf500ZBm@P<\Q1Q>[l13XN2DG6W9F@36f500ai53[18f500ZP3Qb2T7_1f::
f500VR1da1h\2lH2\18?f500oW1aa422819D5k2a7X3<f500_P1S5fm2Vf1U19^9<J<f500Dlh53Q19R6[3T12;f500DWY1a
Y2RV23[1c:48f500ai52\18g9X1f500Z330Y4YIm1T23U[11bT1X1^LcV13<50072;8Q96>632;59=53436f500ai52\17f5
00ai52\1P:8g50R^1Yj1jEYk1<=Ag50i7WK^]11j]1Sk1F082]15S9>S16g50ai5U1h9W18g50Zb3N00UV2X<5g50ai5R<58
g50VR1n1e_1h\2lHV2<g50DWY1d_4JAV:?2U3Y1<g50UP2d1UNkf2d2G8U1S:Q3;g50ai5>5225Y;FZ2<g50ai5>5225U1@b
9Q33g50ai54g50\W4Tb15g50RP3mR2`F5g50Q^1_[4l;Ag50dV17WA`;do108`1VGd3^DP5X:i31=g50FmU1\i3m9a?J1O02
T<9g50cW1ki21;e6m`1l78g50RT10]e4\1_6T54g50ai5l74g50ai5l75g50bT3cQ2ZC6g50DVS3ee2\15g50hi1ho3R<7g5
0dZ1_]4\1l;57h5l6Z2X5hY2lP31<h5Za1_i10[CoT1ZG1?g:^252h5hU63h5hU6b21h53h5W904h5W90^n57h5Fg_5^8U:_
1i44h5gT60c45h5Un5a60c45h5dj1V>__1Qa2Dh59<dAI`3?U1c6o>F^P2g:RS1k7^;1j1i@Y63h5o]3h[25h5m5o[5j7G1h
55i5`j51\4::i5hb1gW41[4090Y5c44i5in4fK1@i5FY_22aS2b@f2R4o7]71P8j11k359i5Ub5d21c51d4f3J3i5`j514i5
`j51b47j5RV1\d416]1c<6j5_j516]1c<7j5_j516]1:X<7j5mg5a216]1c<8j5_Kd5Zi416]1c<8j5_j516]1Z4X82;k5a5
PLb:NX8[1Y7PW2QZ1^92k5V_51k56k5i^1g2Re1\`1ZQ13k5lX4_P22k5\Y61l53l5m]3ih2;l5<Sd2_b1hb1_7R5312B3l5
Zh508l5mY2[18`1\A]]2:2l5`n22l5Xl53l5g<`_51m52m5VP62m5`Y63m5l3hK2m5PZ2g1n5a1g8`1X4Q2n1:=X3913Nn=a
12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2f1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O
4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T1o5\=b2
j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0_Gk74T7\=b2h31T100
23]5=4?c1Y@518R1R2_=S4l4GKS2A[5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c
1Y@518R1R2_=S4l4GKS2]2_3o1jD[=`2U2n55[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0_Gk74T7\=b2j3T10023]5=4?c1
Q=W3518E<R29Y4k8S4l4GKS2_274Z21Co1`71W=[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5
=4?c1W5Q;518R1R2_=S4l4GKS2m5o1jD[=`2k1n5a1g8`1X4Q2n1:=X391R1_2o2f40f3a12621F0[O4T7\=Md1j3T10023]
5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2m1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7g5^4U3Dm1X2a1T10023Z52
=4?c1Y@518R1R2_=LV3l4GKS2[5Ao1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@
518R1R2_=S4^2]2GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2h31T10023]5=4?c1Y@518R1R
2_=S4l4GKS2m5o1jD[=`2n1n5a1g8`1X4Q2n1:=X391R1n=a12621F0TO640S7\=b2^2[1BA0023]5=4?c1P3V2[1e9518R1
R2_=S4l4GKS2f3V2o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1d<0X1a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=
S4l4GKS2m5o1jD[=`2i1n5a1g8`1X4Q2n1:=X391:Gd<0X1a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GK
S2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023Eg4=4?c1Y@518R1R2_=S4l4GKc1?m5o1j
D[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?5]1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n
5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=Md1j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X
4Q2n1:=X391R1n=a12621F0[O4T7Q9Z4b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=
X391R1n=a12621F0[O4T7m7^5b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n
=a12621F0[O4T7\=b2j3T100235W5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F
0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2c2Y3o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\
=b2j3T10023]5=4?c1Y@518R1R2_=S41j4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10
023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jDe5e7`2k1n5a1g8`1X4Q2n1:=X3171R1m;P2a12621F0[O4T7h:c2b2j3T1002
3]5=4?c1Y@518R1R2_=S4KP4GKS2m5o1U=d7[=`2g1n5a1g8`1X4Q2n1:=X391H9n=a12621F0[O4T7\=b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1n5a1g8`1X4Q2n1:=X391H9n=a12621F0[O4^1g1m3k3`9b2j3T10023]5=4?c1Y
@518R1R2_=S4l4GKS2]2_3o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R
2_=S4l4GKS2m5o1;i:d9[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l
4GKS2m5o1U;d9e5e7`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2
m5o1R1@a9d9[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0b4hJ4T7\=b2j3T10023]5=4?5]1Y@518R1R2_=S4l4GKS2m
5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0b4m@j94T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD
[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0UGU84T7\=b2j3T10023]5=4?c1Y@518R1R23[=S4^2]2GKS2m5o1jD[=`2
g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0UGU84T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g
8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1I_?518R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n
1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R23[=S4l4GKS2m5o1jD[=`2Q2n540[1g8`1d3CQ2n1:=X
391R1Q5l8a12621F0[O4T7\=b2j3T10023]5=4?c1Q=W3518R1R2_=S4l4GKS27W274Z21Co1jD[=`2g1n50`1g8`1X4Q2n1
:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1S1T5^2`1X4Q2n1:=X39
1R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391O2n=a126
21F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2[5Ao1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1l:Q3a12621F0[O
4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j
3T10023]5=4?c1Y@518R1R2_=S4l4G5ES2f3V2o1[7;`;a1[=`2R2n5a1Z3\5`1X4Q2n1:=X391R1m4<1Y1V117b32P2a126
21F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2f4h8S4l4GKS2m5\1BjD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O
4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o12gD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2
j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2o1n55[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0[O4T7\=b2j3T10
023]5=4?c1Q=W3518R1R2_=S4l4GKS2_274Z21Co1jD[=`2g1n5a1g8`1X4Q2n1:=X391O2n=a12621F0[O4T7\=b2j3T100
23]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1U8h5a12621F0[O4T7\=b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1R4d4`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518
R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T100235W5=4?c1Y@518R1R2_=P4
2l4GKS2m5o1jD[=`2R2n540[1g8`1d3CQ2n1:=X391R1Q5l8a12621F0Z@P?4T7\=b2j3T10023]5=4?c1Q=W3518R1R2_=S
4l4GKS27W274Z21Co1jD[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0fMd14T7\=b2j3T10023]5=41=c1Y@518R1R21]
=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R21]=S4l4GKS
2m5o1jD[=`2f1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=
`2o1n561X1g8`1m1a1>9S1Mn1:=X391R1j3S:a12621F0[O4T7\=b2j3T10023d2h2=4?c1Y@518R1R2S=;S4l4GKS2m5o1j
D[=`2Y2n52^1g8`1X4Q2n1:75V11o191R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1P>X2518R1R2_=S4l4GKY1H0W3<P2
40111002f1jDe5e7Q2>h1n510^1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GK
S2m5o1jD[=`2j1n510^1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m531i
1jD[=`2j1n510^1g8`1X4Q2n1:=X391R1n=a12621F0c;gC4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m53k1jD[
=`2n1n510^1g8`1X4Q2n1:=X391R1n=a12621F0g6k4gC4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKR20h5431i1jD
[=`2j1n5a1\6Z2`1X4Q2n1:=X391R1P5d7X1a12621F0[O4T7\=b2g32T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=
`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1I_?518R1R2_=S4l4GKS2f3V2o1jD[=`2g1n5
a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Q5]8S4l4GKS2m5o1jD[=`2g1n5a1g8`1X
4d1<n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X
391R1n=a12621F0[O4Y4j2\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=
a12621F0[O4T7b9i3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS21k5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621
F0XGR84T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1n5a1g8`1X4Q2n1:=X391R1n=a12621F0k7_G4
T7\=b2^2[1T10023]5=4?c1Y@518R1R2j3d9S41j4GKS2m5f18jD[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0Ic7mF4
T7\=b2j3T10023]5=4?c1Y@518R1R2_=S41j4GKS2m5o1jD[=`2j1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4<g6\=b2j
3T10023U1W4=4?c1Y@518R1R2_=S4l4GKS2b12W4o1jD[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10
023]5=4?8U14Y@518R1R2_=S4l4GKS2m5o1QBh2[=`2i1n5a1g8`1X4Q2n1:=X391R1n=a12621F0ZBP=4T7^5m7b2j3T100
23]5=4?c1Y@518R1R2P2^;S4l4GKS2m5o1jD[=`2f1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=Y172621F0[O4T7\=b2U1d2T10023]5=4?c1Y@51
8R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2U1d2T10023]5=4?c1Y@518R1R2_=
S4l4GKS2m5o1jD[=`2g1n5a1\7Z1`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS
2m5o1jD[=`2g1n5a1S7c1`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD
[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2c59o1jD[=`2i1n5
a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023Eg4=4?c1Y@518R1R2_=S4l4GKS2U4g1o1JoC[=`2g1n5a1g8`
1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=P42l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1
:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2f2V3o1jD[=`2h1n50`1g8`1X4Q2n1:=X391
R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2\4`1o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12
621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2W<W1S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O
4T7c1h;b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[Do:4T7\
=b2j3T10023T4X1=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4X1k5\=b2j3
T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7^8m4b2j3T10023
]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7]9n3Dm1j3T10023]5=4?c
1n;Z4518R1R2_=S4l4GKS2[5Ao1jD[=`2j1n5a1X8>`1X4Q2n1:=X391R1W1f<a12621F0[O4T7\=Dm1j3T10023]5=4?c1Y
@518R1R2_=S4l4GKS2[5Ao1jD[=`2g1n5a1g8`1X4Q2n1:=X391R1n=a12621F0[O4V3m3\=b2j3T10023]5=4?c1Y@518R1
R2_=S4l4GKS2m5o1jD[=`2h1n5a1g8`1X4Q2n1:=X391R1n=a12621F0bEh94T7m6^6b2j3T10023]5=4?c1Y@518R1R2_=S
4l4GKS2m5o1jD[=`2j1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4Mn3GKS2
[4a1o12gD[=`2h1n50`1g8`1X4Q2n1:=X391R1^<_1a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o
1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0aDi:4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`
2i1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2U1d2T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o12gD[=`2h1n5
0`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7m7^5b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`
1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1
:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jDY8Q5`2h1n50`1g8`1X4Q2n1:=X391
R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1I_?518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1\7Z1`1X4Q2n1:=X391R1n=a
12621F0[O4T7P:[3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2j1n50`1g8`1X4Q2n1:=X391R1b8[5a1262
1F0T5VJ4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1hAQ3[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[
O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1iBP2[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=
b2U1d2T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1n50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4T701Y=b2j3
T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1o8j;[=`2i1n50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4T7m7^5b2j3T100
23]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c
1Y@518R1R2_=S4l4GKS20l5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0\4nJ4T7\=b2j3T10023]5=4?c1Y@51
8R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S
4l4GKS2c2Y3o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7Q9Z4b2j3T10023]5=4?c1Y@518R1R2_=S4l4G
KS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1m;P2a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o
1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@5180Q1R23[=S4l4GKS2m5o1jD[=`
2j1n50`1g8`1X4Q2n118=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@5180Q1R23[=S4l4GKS2m5o1jD[=`2j1n5
0`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7m7\2Q3b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1k6n=[=`2i1n50`
1g8`1X4Q2n118=:m291R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n5000^1g8`
1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1n50`1]20X6`1X4Q2
n1:=X391R1Z1c<a12621F0[O4k1X5\=_22j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2k1n50`1S7c1`1X4Q2n
1:=X391R1Z1`6P3Q3a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:
=X391R1Z1c<a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R
1k7R6a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391O2n=a12
621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2X;V2S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391O2l:Q3a12621F
0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1n=a12621F0bNH4T7\
=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2\4`1o1jD[=`2h1n50`1g8`1X4Q2n1:=X391O2n=a12621F0[O4T7\=b2j3T
10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2^2[1T10023]
5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@
518R1R2_=S4l4GKS2m5o1S2fB[=`2i1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R
2_=S4l4GKS2m5o1jDe5;Y7`2j1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7g5d7Dm1j3T10023X1T4=4?c1Y@518R1R
2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4Q1R6\=b2j3T10023]5=4?c1Y@518R1R2_=S4l
4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S41j4GKS2m5
o1jD[=`2g1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2
h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4KP4GKS2m5o1jD[=`2h1n50`1
g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2Ma<S4l4GKS2m5o1jD[=`2h1n50`1b4T4`1X
4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1n50`1g8`1X4Q2n1:=X
391R1n=a12621F0V6TI4T7\=b2j3T10023]5=468c1Y@518R1R2_=S4KP4GKS2]2U39o1jD[=`2h1n50`1g8`1X4Q2n1:=X3
91R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S41j4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a
12621F0[O4T7\=b2j3T10023\2P3=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F
0[O4T7^4m8b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7
\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jDP7Z6`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3
T10023]5=4?T1>Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1l:Q3a12621F0[O4T7\=b2j3T1002
3]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1]1`<a12621F0[O4T7\=b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R
1R2_=S4l4GKS2m5o1jDe5e7`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S
4l4GKS2c59o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2\;R2S4l4GK
S2m5o1jD[=`2h1n50`1R4d4`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1
jD[=`2g1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1
n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jAo2e5e7`2j1n50`
1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R23[=S4l4GKS2m5o1[7l;a1[=`2j1n50`1\7
Z1`1X4Q2n1:=X391R1n=a12621F0gEU4]54T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1
W3P1Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2P2n50`1]20X6`1X4Q
2n1:=X391O2Z1m4b1j2W3a12621F0[O4k1X5\=_22j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1
X4Q2n1:=X391R1i6R4Q3a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1b7T1`1X4
Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S41j4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X
391R1n=a12621F0`Fj84T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2m1n50`1g8`1X4Q2n1:=X391R1n
=a12621F0a<e8X1j84T7W<T1b2U1d2T10023]5=4?c1Y@518R1R2_=S4KP4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391
R1j;S2a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1j;S2
a12621F0[O4T7\=b2U1d2T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1m;P2a126
21F0[O4T7\=b2j3T10023;Q5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1n50`1\7Z1`1X4Q2n1:=X391R1n=a12621F0[
O4T7\=b2h31T10023;Q5=4?c1Y@518R1R2_=P42l4GKS2f3V2o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T
7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jDZ3P:`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7l6_6b
2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2l1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O40S7\=b2j3T100
23]5=4?c1Y@518R1R2_=P42l4GKS2W51Co1jDn6\6`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0^Kl34T7\=b2j3T1002
3]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7]3n9b2j3T10023]5=4?
c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1X6e7a12621F0[O4T7\=b2j3T10023]5=4?c1Y@51
8R1R2_=S4l4GKS2m5o1jD[=`2i1n50`1g8`1X4Q2n1:=X391R1X6e7a12621F0[O4T7\=b2S1f2T10023]5=4?c1Y@518R1R
2_=S4l4GKS2m5o1jD[=`2g1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4G
KS2m5o1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2f3V2o
1jD[=`2h1n50`1g8`1X4Q2n1:=X391R1n=a12621F0WO34T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5o1jD[=`2
i1n50`1g8`1X4Q2n1:=X391H9n=a12621F0[O4T7\=b2j3T10023]5=4?c1Y@518R1R2_=S4l4GKS2m5S1KjD[=`24P60RBR
j28P60RBRj2a`1k5705P60RB_:b_2;P60RBQ<P^2`@lU160005P60RBe[2\>5P60RBbQ2_H6P60RBR6f=XV26P60RBe[2\>b
f15P60eA<Rj26P60RB`<a]2gf15P60RBRj2[f15P60@aARj26P60RBAo1`g25P60RBRj2j45P60RBRj2Xf16Q6c>^3RQ1X1f
g14Q6RBe[2\>6Q6RB_:UQ2\>bT13Q6RBRj25Q6RBe[2\>X^14Q6RBRj2X^14Q6RBRj2bT1@Q6RBWW2jBk<_117S2VEZ@8002
o37Q6RB_:b_2a`1S607Q6RBRj2a`1f5<05Q6RBe[2\>c=5Q6RB_:b_2c=4Q6RB_:b_24Q6RBRj2Xf14Q6T<m5Rj2h1R61[1g
8`1d3e2n1:=X3`62i8a12621F0eV1\=b2j3T10023]5B?c1>b<]318R1R2_=P9GKb1@_274Z21CjF[=`27R6QBP6c6U`2Y]1
@?R6QBP6c6d<WU1XNa?j1m?1_:\1@i58R6QBP6c6U`2P?XN@9R6QBP6c6U`2^9jS1@Z2AR6<dAP6c6c7Vk1Z=Y]1@l5]G1O0
2T<:R6V64e;P6c6U`2aZ1g2@8R6QBP6c6U`2VEcH08R6<dAP6c6U`2Y]1@7R6QBP6c6V7nX2j]1g1R61[1g8`1d3e2n1:=X3
`62i8a12621F0eV1\=b2j3T10023]5B?c1>b<]318R1R2_=P9GKS2_274Z21CjF[=`26R6QBP6c6U`2j]17R6QBP6[1W5U`2
j]18R6:fAP6c6U`2j]1TQ18R6QBP6c6U`2Y]1@f58R6QBP6c6V7nX2j]1i57R6QBP6c6U`2j]107R6QBP6c6U`2j]1f58R6<
dAP6c6U`2j]1c\18R6QBP6c6U`2Y]1@aW17R6QBP6c6R2R^2j]1S2R618R1g8`1d3e2n1:=X3`62]4[4a126210E0eV1\:o2
b2j3T10023]5B?c1>Le;]318R19h1_50n7P9GKb1@_274Z21CjFb;2c11`2:R6QBh1W4c6U`2Y]1@g5=7R6QBP6c6d6`Y2j]
17R6QBP6c6jl1ZCj]17R6:fAP6c6U`2j]18R6m;?c5P6c6U`2j]18R6QBP6c6V7nX2aT1X9e1S60[1g8`1d3e2n1:=X3`6l8
a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2h1S60[1g8`1d3e2n1:=X3`6l8a12621C20i
4\C^>\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2j1S60[1g8`1d3e2n1901;X3`6U7f1a12621F0eV1\
=b2j3T10023]5B?[17Q=]318R1R2_=P9<:KS2_274Z21CjF[=`2V2S60[1g8`1k2He2n1:=X3`6l8a12621F0R;OP1i3gE\=
b2j3T10023V4V1B1=c1Q=]318R1R2_=U4j4GKS27OJ<74Z21Cf:e5]6o2Q3Y3o3X27o1S60[1g8`1d3e2n1901;Dc2`6l8a1
2621F0i4m7^;^>\=b2j3T10023]5B?[17Q=]318R1R2_=X8G<:KS2Ei174Z21CjF[=`2n1S60[1g8`1d3Oe1n1:=X3`6l8a1
2621F0eV1\=b2j3T100235W5B68c1Q=]318R1R2_=P9GKS27W274Bg11CW?b7e5;Y7]1R1e1S60[1g8`1d3e2n1:=X3`6l8a
12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1
\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cj?o6[=`2S2S60[1g8`1k2He2n1:=X3Y2V4l8a12621F0Z@E@b9`;
d2_2W8b2j3T10023]5B?c1Q=]318R1R2_=P4o4GKS2W1W13204Z21CjFe5;Y7`2e1S60[1g8`1d3e2n1:=X3`6l8a12621F0
eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2n1S60[1g8`1d3e2n1:=X3`6l8a12621F0V6^P1\=b2h
31T10023]5B?c1Q=]318R1R2_=P9GKS27U2174Z21Ci@P6e5;Y7]11P1j1S60[1g8`1d3e2n1:=X3`6l8a12621F0i4TC7b8
7c5\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T
10023]5B?c1Q=]318R1R2_=P9GKS27W274Z21CjF[=`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?
c1Q=]318R1R2_=P9GKS2]2174Z2199jF[=`2f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1n7]5b2j3T10023]5B?c1Q=]3
18R1R2_=P9GKS2_274Z21CjF[=`2Q2S60[1g8`1d3e2n1:=X3`6l8a12621F0c8\1b7b<^8\=b2j3T10023]5B?c1Q=]318R
1R2_=P9GKS2_274Z21CP<^1CZ5d1f1e5;Y7`22i1S60[1g8`1d3e2n1:=X3`6l8a12621F0QQ16\5n7]5b2j3T10023]5B?c
1Q=]318R1R2`3n9P9GKS2_274Z21CjF[=`2i1S60[1g8`1d3e2n1:=X3`6l8a12621F0TO<S7\=b2j3T10023]5B?c1IW<]3
18R1R2_=P9GKS27W274Z21CjF[=`2R2S60[1g8`1d3e2n1:=X3`6l8a12621F0TN3K`7\=b2^2[1T10023]5B?c1IT21V2k2
2j4]318R1R2_=P9GKV1L7W274I`11CjF[=`2l1S60[1g8`1d3e2n1:=X3`6l8a12621F0TO`7\=Z1W1j3T10023]5B?c1Q=]
318R1R2`3n9U4j4GKS27W274I`11CiDP2[=`2i1S60[1g8`1d3e2n1:=X3`6l8a12621F0TO`7\=b2j3T10023]5B?c1Q=]3
18R1R2_=U4j4GKS27W274I`11CjF[=`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0i4kQ1n7]5b2j3T10023]5B?c1Q=]318
R1R2_=P9GKS2_274Z21CjF[=`2T2S60[1g8`1d3e2n1:=U24M`6l8a12621F0Z1Q3ZDW8g1m3o4\8b2j3T10023]5B?c1Q=]
318R1R2_=P9GKS27W274Z21Ci@P6e5;Y7]11P14f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]
318R1R2_=P9GKS2_274Z21Ci@P6[=`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_
=P9GKS2_274Z21CU92a=[=`2V2S60[1\7Z1ANd3e2n1:=X3`6l8a12621F0oAW=]1o5Q90Y4b2j3T10023]5B?c1Q=]318E<
R262U=P4m2Q2GKS27W274Z21C9P1h2c5R=[=`2h1S60[1g8`1d3e2n1:=X3`6l8a12621F0QQ1c5\=b2j3T10023]5B?c1Q=
]318R1R2_=P9GKS2_274Z21CU92a=[=`2f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R
2_=P9GKS2_274Z21Cj?o6[=`2[2S60[1l6j1`1d3e2n1:=X3P3_3l8a12621F0Q3`1U5c@Y3[2V5[1a6j6b2j3T10023]5B?
c1Q=n1^118R1R2_=P4o4GKY1I_2604Z21Ce7U6k4i2X1e5;_2i4]1R1f1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j
3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cj?o6[=`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3E>0023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21CjFn9\3`2f1S60[1g8`1d3e2g16:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=
]318R1R2_=P9GKS2_274Z21CjF[=`2g1S60[1g8`1d3e2g16:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_
=P9GKS2_274`1I1CjF[=`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_
274Z21CjF[=`24j1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1:Q=b2j3T10023]5B148c1Q=]318R1R2_=P9GKS2_274Z21
CjFQ6d3d3`2g1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS27W274Z21CjFQ6
Y7`2i1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2^2[1T10023;Q5B?c1Q=]318R1R2_=P9GKS27W274Z21C`=Y9[=`2
X2S60[1\7Z1`1d3e2n1:=X3`6l8a12621F0V:h7Z3k8\2e4[1\=b2j3T10023]5B?c1Q=]318R1R2_=n6Q2GKY1I_2334Z21
Ci@m1[2f1e5;j3^3]11P10l1S60[1g8`1d3n1;008n1:=X3`6l8a12621F0QHc>\=b2j3T10023]5B?c1Q=]318R1R2_=P9G
KS2_274Z21CQ3hCQ6Y7`2j1S60[1g8`1d3e2n1:=X3`6l8a12621F0b4RR1\=b2j3T10023]5B1=c1Q=]318R1R2_=Q5n3GK
S27W274^1K1CjF[=`2h1S60[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=Q5n3GKS27W27
4Z21Co1jD[=`2d1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=
`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21B0jF[=`2f1T6[1g8
`1d3e2n1:=X3`6l8Y172621F0eV1\=b2U1d2T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1
:=X3`6l8a12621F0eV1\=b2^2[1T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a
12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_2604Z21CjF[=`2h1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1
\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cm:l;n:8[1G`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2h
31T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21C^4[B[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21CbCW3[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]3
18R1R2_=P9GKS2_274Z21Co1jD[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P
4o4GKS2_274Z21Ce6T@[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1]<Nb2j3T10023]5B?c1Q=]318R1R2_=P9GKS2g
1G74Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3l2c3m4n3a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21
CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2e1I74Z21CjF[=`2e1T
6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274X1Q11CjF[=`2g1T6[1g8`1d3
e2n1:=X3`6j7?Aa12621F0eV1\=b2j3T10023]5B?c1]8c4]318R1R2_=P9GKS2_274Z21CjF[=`2g1T6[1g8`1d3e2n1:=X
3`6l8a12621F0ZBP?Y5^5m7b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2o1T6[1g8`1`33e2n1:=X3`6l8
a12621F0mDl8j8Q9Z4b2j3T10023=o4B?c1Q=]318E<R29X:l2P9GKS2W14R174Fc11CjF[=`2g1T6[1g8`1d3e2n1:=X3`6
l8a12621F0eV1Q9Z4b2\1]2T10023]5B?c1Q=]318R1R2_=P9GKS2_274X1Q11CjF[=`2d1T6[1g8`1d3e2n1:=X3`6l8a12
621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0TNO`7\
=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2d1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023
]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]31
8R1R2_=P97?KS2R2<74Z21CjF[=`2g1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1b9GQ3b2j3T10023]5B?c1Q=]318R1R2_
=P9GKS21]274Z21CjF[=`2i1T6:P1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_2
74Z21CjF^:26AP2`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0TN`8\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21
CjF[=`2f1T6[1g8`1d3e2n1:=X3`6T50f3a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e
1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1^8m4b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2g1T6[1g8`1
d3e2n1:=Z2M`6l8a12621F0\4Z=mD\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:
=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CP<i:[=`2i1T6[1g8`1d3e2n1:=X3`6l8a1
2621F0cO[14V1Y4\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKLV1_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621
F0eV1l4_8b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0jAjD\=b
2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2P2T6[1X1b2W3c1`1d3e2n1:=X3[233R2i1i2R6a12621F0d2P
T1\=b2j3T10023]5B?c1Q=]318R1R2f6h6P9G5ES2_274Z21Cb4WB[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2
j3T10023]5B?c1V;j1]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21C[2^D[=`2k1T6[1g8`1d3e2n1:=X3`681`29b3S2a12621F0eV1\=b2j3T10023]5B
68c1Q=]318R1R2f4h8P9GKS2_274Z21CjF[=`2g1T6[1g8`1d3e2n1:=X31^6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]3
18R1R2_=P9GKS2_274Z21CWAb5[=b1Mg1T6[1g8`1d3e2n1:=X31^6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2
_=P9GKS2_274Z21CjFe5e7`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_
274Z21CjFP7Z6`2g1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21C[
2i:d9[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=Md1j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e
1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2g1T6[1g8`1d
3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjFS91U4`2g1T6[1g8`1d3e2n1:=
X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cf1l1h5]=[=`2h1T6[1g8`1d3e2n1:=X3`6l
8a12621F0eV1\=b2^2[1BA0023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cf1D^D[=`2i1T6[1g8`1d3e2n1:=X3`6l8a1262
1F0XG\?\=b2g32T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21Cf1l1a9d9[=`2g1T6[1g8`1d3e2n1:=X3_60l8a12621F
0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21C[2W1VC[=`2W2T6[1g8`1d3e2n1:=X3P6>0_1F:h22^3a1262
1F0XGLl2j:G\=b2j3T10023]598?c1Q=l1`118R1R247e3<Z8D^4a4GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3`6l8
a12621F0TO`7\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0e
V1\=b2j3T10023]5B68c1Q=]318R1R2_=P9GKS27W274Z21CjF[=`2U2T6[1g8`1d3e2n1:=X3>3[3a2l8a12621F0eV1Q90
Y4b2j3T10023]5B68c1W5i7W3518E<R29Y4T1f7P9GKS27W274Z21Cl1c71K[<[=`2k1T6[1g8`1d3e2n1:=X3`6l8a12621
F0eV1\=b2j3T10023]5B?c1;P3i4j4]318E<R29U=P9GKS27W274I`11CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0e
V1\=b2j3T10023]5B?c1W5i7]318R1R2_=P9GKS2_274Z21CjF[=`2i1T6[1g8`1d3e2n1:=X3`6l8a12621F0Z;ZK\=b2j3
T10023]5B?c191P3i4j4]318R1R2_=P9GKS2_274Z21CjF[=`2h1T6[1g8`1d3e2n1:=X3`6l8Y172621F0eV1\=b2j3T100
23]5B?c1;j7j4]318R1R2_=P9GKS2_274Z21CjFR:X3`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0Z;ZK\=b2j3T10023]5B
?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0TO`7\=b2j3T10023]5B?c1Q=]318R
1R2_=P9GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2
_274Z21CjCo2e5e7`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21
CR2gD[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1c6]6]318R1R2_=P9GKS2_274Z21CjF[=`2
n1T6[1g8ANd3e2n1:=X3`6l8a12621F0eV1\=b2j3E>0023]5B?c1T2^4o1]4]318R1R2_=P9GKY1I_274Z21CZ1h2\?Y3Q6
Y7`2d1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2g1T6[1Q
4e4`1d3e2n1:=X3`6l8a12621F0\HX>\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS20^274Z21CjF[=`2i1T6[1g8`1d3e2
n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=R2Z118=DR2_=P9GKS2_274Z21CZ?f6HU7U6`2`2T6[1g8`1d3[1Y1n1
:=X3h2g3l8a12621F0n6o3b655f2c11Z@\=b2j3T10023]5B?c1T1_8\3]318R1C^1g2]8Y2P9GKS2?o174>:BM1CU2L_1T5
T1]4f6He5_1U6`2h1T6[1g8`1d3e2n1:=X3P2_4l8a12621F0[AYE\=b2j3T10023]5B?c1T1l;]318R1R2_=P9GKS2_274Z
21CQ2hD[=`2m1T6[1g8`1d3e2n1:=X3a1n4@m4Ff2a12621F0eV1Q20e8c2b2j3T10023]5B?c1Q=]318R1R27W=P9GKS2_2
74Z21CjFe5e7`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P4o4GKS2_274Z21Cj
F[=`2e1T6[1g8`1d3e2n1:=X3R3]3l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2i1T6
[1g8`1d3e2n1:=X3`6l8Y172621F0eV1\=b2U1b21T10023]5B?c1Q=]318R1R2_=U4j4GKS2_274Z21CR2gD[=`2e1T6[1g
8`1d3e2n1:=X3`6k6P2a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2h1T6[1g8`1d3e2n1
:=X3`6j1P5P2a12621F0jLj9\=b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CiBP4[=`2h1T6[1g8`1d3e2IT1:=R
2U1`6l8a12621F0b4RR1a7j5b2j3T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8
a12621F0eV1\=b2j3T10023]5B1=c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2f1T6[1g8`1d3e2n1:=X3[1T5l8a12621F0
eV1\=b2j3T10023]5B1=c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2g1T6[1g8`1d3e2n1:=X3`6l8a12621F0^LV:\=b2j3
T10023]5B?c1Q=]318R1R2_=P9GKS2_274Z21CjFe5;Y7`2e1T6[1g8`1d3e2n1:=X3`6>]8a12621F0eV1\=b2j3T10023]
5B?c1Q=]318R1R2_=P9GKS2_274Z21CjF[=`2h1T6[1g8`1d3e2n1:=X3`6l8a12621F0_GAc>\=b2h31T10023]5B?c1Q=]
318R1R2_=^4a4GKS2_274Z21CjF[=`2e1T6[1g8`1d3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1Q=]318R1R2_=
P9GKS2_274Z21CjFn6\6`2o1T6[1g8`1d3Oe1n1:=X3`6T50f3a12621F0eV1m:^2b2j3T10023E0f4B68c1Q=]318R1R2_=
P9GKh1:g1G74Z21CG^6c?[=`2X3T6[1\6Z2`1BQ3O=W1n1:=R2U1d3k2=:[400e3\142621F0k<0]@2Y2e2W4R2T8@4?IT1b
2j3T10023E0j1k2B68B=Bm1_6h2j12S1V218R1R2Q;]2a7^1GKh1:^18G7498g11C>89KT4S123[1j:U3[=`2h1T6[1g8`1d
3e2n1:=X3`6l8a12621F0eV1\=b2j3T10023]5B?c1f<:]318R1R2_=P9GKS2_274Z21Ca3XCS91U4`23U6c;_3;U6S9_2_3
iBPOVj1P1bEnAiO9U68Z;_3hX3R9_1VQ1kO9U6c;_3Q\3Y7Y?lA1kO=U68Z;_3e:m1g9L_a2R9_1VQ1mO=U6c;_3l1UNmOPb
1k2R1TAP6V?VC;U6`4R7_3l1T9`b1^d1Y1d2TA4U6c;_3bm18U6c;_3l1bOg>k]2]V14U6c;_3aT57U6c;_3g`22Y7`Z14U6
c;_3eR44U6c;_3c<6U6c;_3e:m1nW44U6c;_3bd46U6c;_3bP14`b27U6c;_3b@f22ko25U6c;_3dn2gb1@U6c;_3fCS2XBf
X1l;MD08_Q11>05U6c;_3PX1eOAU6c;_3o9oIP4QAQ1KFI]Q10CTk17n98U6c;_3Tj1\2]Q10hk14U6c;_3dn25U6c;_3bd4
h@P1U60b;m1a1>]1h4_7\2\1<l1o3i51^4bZ12V2m7\C:SEQ3^6Ck5Y2`1b7T5BU6c;h1f1`1WP14\@[<2g4\3VETQ1e7_5o
6Q36U6c;_3`V2UEkh15U6c;_3`V2Q^25U6c;_3jX2g[24U6c;_3]h25U6V5\6_3_;5U6c;_3PU417U6c;_3SX1hZ1RQ2mN6U
6c;_3o>W\2Ui14U6c;_3Wk27U6c;_3SR1iP1RQ214U6c;_3d`16U6c;_3RS1dKP36U6c;_3bT2gY2d=4U6c;_3W`15U6c;_3
V]115U6c;_3Th2X58U6c;_3j9o]2_?0YK9U6c;_3m9f[2o;1_4iMLV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:SEQ3^6Ck
5Y2`1b7T5MV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:SEQ3^6Ce2U3Y2`1b7T5P1V6`=P2]1h4_7\2\1<l1o3i51Q_12H0
3X1m7\C:SEQ3^6Ck5Y2^11b7T5NV6`=P2]1h4_7`1K\1<l1o3i51Q_12V2m7\C:SEQ3^6Ce2U3Y2`1b7T5T1V6`=P2]1h4e3
0h3\2\1<l1o3i51Q_12V2m7\C:SEQ3b1U3e1Ce2U3Ga1Y114b7T5P1V6`=P2]1h4P6M1>\2\1<l1o3i51X1h]12V2m7\C:SE
Q3^6Ck5Y2`1b7T5MV6`=P2]1h4_7\2\1<l1o3i51cP1]>2V2m7\C:SEQ3^6Ck5Y2`1b7T5P1V6`=P2]1h4_7\2\1<l1o3i51
Q_12OV1m7\C:SEQ3b1k4Ck5Y2[14b7T5DNV6`=P2]1h4_7\2\1<l1o3i51Q_12OV1m7\C:SEQ3^6Ck5Y2`1b7T5DQ1V6W:X3
P2T18h4n6@\2\1<l1o3i51Q_12V2m7\C:SEQ3^6Ck5Y2`1Z5W2T5DMV6`=P2]1h4_7\2\1<l1o3i51Q_12OV1m7\C:SEQ3^6
Ck5Y2`1b7T5OV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:bC2]1Q3h4e1Ck5Y2`1b7T5P1V6`=P2]1h4_7\2\1<l1o3i51\
?gHl62V2m7:QC:SEQ3^6Ck5Y2`1f3k3T5P1V6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:lA2S3Q3^6Ce2U3Y2[14b7T5MV6
`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:SEQ3^6Ck5Y2[14b7T5T1V6`=P2]1h4f3h3\2\1<l1o3i51^3Y[1252V2m7\C:SE
Q3b1k4Ce2U3Y2[14g4j2T5OV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m79RC:SEQ3^6Ce2U3Y2[14b7T5OV6`=P2]1h4_7\2\1
<l1o3T5D1_6aX12OV1m7\C:SEQ3^6Ck5Y2`1b7T5OV6`=P2]1h4_7\2\1<l1o3i51TR1l<2MX1m7\C:SEQ3^6Ck5Y2[14b7T
5MV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m79RC:SEQ3^6Ck5Y2`1b7T5MV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:SEQ3K
b5Ck5Y2`1b7T5Q1V6`=P2]1h4_7\2\147l1o3i51X1j5[Ga@2V2m7\C:SEQ3^6Ck5Y2`1o5b1T5NV6`=P2]1h4_7\2\1<l1o
3i51Q_12V2m7XAS2:SEQ3^6Ck5Y2`1o5b1T5MV6`=P2]1h4_7\2\1<l1o3i51Q_12V2m7\C:SEQ3^6Ck5Y2`1b7T5D9W6_=P
2]1X<S:kS2UT1i67W6_=P2]1X<S:QX38W6_=P2]1X<S:kS2UT18W6_=P2]1X<S:]S3c4?W6_=a1>Q1;X<S:^9S[1j3b\15j2
h@8W6_=P2]1P7W5S:QX38W6_=P2]1X<S:QX3[D8W6_=P2]1X<S:QX3d44X61g]5gJ1X67X6T]11a^1Z6lQ1Rf13X6T]1kf2H
X6d@a85a12?U3>_1Mo1@n^1\63c3l4d4cU1eCm24m71X62X6fk35X6Yb1Z4jW402Z6ik21Z64[6om1XQ4`31[62[6]`12\6h
@2\6o\41\64\6ea5c6k;2\6Yh53\62Q?2\6_R6:]6R^1^R4m6^<E301c17]6a`5m6^<E306]6^m5Q7?2U3;]6X5_Fg7T1`^1
fY2YZ12a1<5]61^=gZ5e;3]61PW68]61UDFYS5[;624]6^_3Ue2j11]63]6hh5U;5]61_`5UCL1]62^6U<6^6a;0l[5Fk69^
6b;B2]f2dP2a;X9k62^6k94^6S==db54^6WZ1hW2\=1^64^6j>f7ZQ32^6_g52^6lX62^6U<1_66_6P^1^:og3UC66_6i5_a
2gj1ja1A5_6c21l^5[G8_6n11h;aP4nX1R9^35_6TQ3o10Wm24_6Zg5R9d34_6jm5`6X32_6bS65`6gf51k@5<`6=U^1jP1f
m1aY1110j<m353`6eW656`6]^1[n2mY1m@56`6[\2[Z31k@5;`6P]2X22ZW3110j<m356`6[j5[9S1i254`6gS6m354`6SU6
a255a6d\5i?0f45a6RU2c>gX3g41a61b64b6jk1XZ2_Q11c67f6VQ3VHe2[MW7TG1h6^1i6R2I`>n5S3[8GY1_>b2_2o1`8D
k>L?S5P2V3[11C1F=<W4Z9^8iC^;4i1X1R10d7Q1T6V2U1i1e;e<6UV38i?WQ1^>R?2j65;j6XBj7X7`I>P5[g1_BY9_;Ol6
@`4i4f6=TAQGXY143<X1d29:k67d=Z:5c1\7g6o67P=a1[:X4b<:l6P1oCYh2c1d9n3g;aER7=l6`5[<n3_Z1cS1bH[;V7Y1
\=g6R84n6Z>P<d5=n6n]1U90Zh1S4FUT1`7P3W3Fm33P74cW52P74=R7_W2K_1T82i3S@PP1UEQ<k251U79Z721d1ST1V:SQ
3m869\7`?\:^7Pg10X8ko1o7E^7?cCCg>B`31;W_16b1k6WW1@ZHGn2n<U>2D^76lCCg>B`31;W_16b19Mm4Eab1a=Gm?5^7
Wb2Q:Z5Rd12^7aQ53^7a:?5^7`o2Z_1WBb52^7Xk33^7U>Xf13cn1X`2V72g7iQ4V1VEn3W3W1l42?e5U1H]2Q8g5R6V3d8X
9Z3c4Q2a3Q1V1e4R2Z4]AFc8E9V20f6]8W3V3R[10P1aFV6_@Q8b1V5P5TE6Q>;V1d36I`5j9QE^<T54k21:T3P3W242e3:V
D?S8h3H`1RU1V1PS1fJbQ1fD_R141A9:Z8h2_3k5SLV4XR11h4oS15\8i5TLha1\l12\8gc24^81h;aP44^81Z\4_@5_8Pj1
Y1_1a_22_8hX22_8\\47fl1Pj3c21V<d252d8TP31d85i8b2TEgY1Rh22j8SY4<l8YLd8n1da1j4d]1UCf3d@V<m55l8TV1T
Z2j1hl12R9oV4:R9eV1V61bc10E\MnFYF3S91bW12S919S917X2`MQf1Z8nT1]S22W9Vi55[9Wa1d6[3g13[9lg1S5=\9QP3
=1^:P3\4?1U^1E3ZF0?f9f=;00S5j4Y3S2b2di1^FT1o1[\12f9QR13f9PR104g9o1aV4Qg14g9o1VT4Z21j91k92m9`L2n9
23n9kn3be12n9^d54n90Th2Xl21n92n902n9oW43n9Q_2mh13n9Vk2h\14n9]3nLbW33n9\P1bW32n9XR14Wn50V<T108P:\
2XMiR2e:o1j1XN1Q::U:`e2KX3SC^1T1X1nFXQ15Z:RV2\MW>TX1;Z:mBTH[5Z3P4S6om1j5HTS12[:47b:g3jg1^\2iDg;e
D3b:XI\b2:e:h2`Z1IdBcV1m1dDcS1d27e:ZNk7REl8m4_U21e:2e:hT22e:\W25g:Of2\R414g:[o1gV217g:[o1o=Z5b;i
W113g:SV415h:O1d2jj204k:gi1n7lZ28l:Q3aDR2<^l1j4_o12l:fI7Pj1<5Q6eQ1V3i16P;o29^e2V2nZ14P;o2og2nZ17
P;c<XU1Q:POZ3cW19S;[9ZP1Y?b:V=]D_Z1i96S;[9ZP1SW1gX2>2S;Rm48U;m\1V3P@D[I_c1_N3U;dT3YU12W;_\24Z;Vm
2WY1hF2Z;^V41[;6[;WJJZ[1c@a4D];_;e90?=0W1b4e3C^E4n6iT2d4X20Z4Z12^;k21^;1_;2_;TW12_;VW14`;ce3lBX=
3`;1ge41`;1b;1c;3d;\X4X=2d;ee44g;1QU406g;1JVT40ni14g;1fh2E4g;1]R2nF4g;1JVn55g;1X]2hg1oi13g;SU4R1
2g;aV40Cl;2b?CZ?e31SW1Z832b1Xa1fEGl92VDW61S<2S<[U43S<b\2hh13S<V252S<\21S<2S<iX4BW<Y1`:]8gEW4c1i=
T1a8l1ER2T9T4X]1Y8Xa1;W<Y1fX1k5`Gl1R@X]1Y8XU1o;1Y<2Y<^]42Y<W\41\<3_<`2h\23_<gW1aW11_<4a<]Z5WDd22
a<[k39a<ae2`5aLcMTEg9^:08d<Uh2ZY2cM;Lm261d<4d<]\25ba32d<Vn54e<cLo_1oj21e<8h<_W1Q7m5i5UMX]1D3T=1b
k45X=R3V3=cn33X=\W1nZ33\=ch2\Z12\=PS49\=`Hb4R:kT1`<\Z1122\=aT43\=Zf2SW12\=Zf22\=YT44^=VDVT1\24^=
Ug1[S1n32^=_g16b=^7bEf^27X16f=iU1o:Y\1f5hZ11h=Bm=lCY3:h1b20jS1R5eH\A0?V;jP1^6232n=QG3P>PV4X=1P>2
P>Yc42P>ii12P>j[43P>cj2Va12P>Wg12T>dY21V>2V>3<V>3EX5ZZ1Q:[EY[1UAj1aR11:V>IX5hY2Y[14gB3aR112Y>de5
4Z>\R1W1]\11Z>4^>lBd[2aV14^>lBo8VY35^>lBo8Z^1kj13^>Sk1`X22^>Sk14^>lBo8Zj33^>lBo81`>2`>RW21`>3`>_
e3W[22d>RH6g>YT1fR1a1[1^g22g>b`12h>PM1h>5l>o4f:P]5S32l>Sd12P?ko11P?8P?nT4Z7Rb116[157P?\OaU3Z72Xb
1a12P?ei12P?ff55P?Pi1S3o<UP34P?TY2k5eW32P?n_53P?n_513P?\]4QA1P?3P?hf2^_12P?WV42P?oY23P?WV412P?P_
22P?PP26T?if1[2@TR1PV13T?[m2`T12X?U`21X?2d[3e^13c@]8S27`?_\19ci1\I\]1e39`?fW1i4m6WAk4e3eD[\13`?_
\1fa1;cP1OT:dBm20[:nAbAb:T3=]Bk2c3R4QM1^8Y8gQ1eAQ3JjW22c?if44c?lX1g\1o[23c?de2o[2?d?h5a6m=Z42f<]
3m@^=k?CfU1YCd:5d?iGDi`2g33g?1Za17U@a?PX1\AkR1[[1n9<X@P5c3R4l210_9RS2bCQ2dS25Z@I2U1\X41bD6[@\4fP
5X9h3i42^@^63^@^6Zh54`@]6^?29`@]6^?2NZ_2S3W1l14a@R2dW1_n2T1a@WHl=b380EG<Z2W3NZ1R:d:k300h1MV1b4;]
1Go4Q5mP1iAZ93i1Q15X9\33b@RW3U>2b@a[31b@1c@2c@WS42c@bc23c@bc2\23c@k]2af11f@6f@X2W@e4Xe1f>6j@c4X>
Z]1Y5`h22QAWT16QAH0W2PW5n:5eOh:jg3T4P;2WAi16WA19]1mC`42WA11XA5`A?0_c5B3dAo3mX51dA1iA1mA2PB?1QB;S
BWCk39kh1YP1Z3Si1U;<81VB1`B2`B\g32`B^Y23`B\CQf14dBkj2a?\W12dBRS56fB^V3\1Ae^1:2lBg21lB1nB3UC]>[K2
UCZm41[C3^CR2`i33^CR2kC1^C5bC=fLe]143bC=fL2bC^k12bC\f41cC5fCP3YQ1n9\R12gCcj42gCYQ34VR1Pj2^k1lD<j
R1o5d33TX21P4P4h9Rk1ES52\OiV52VR1Z37lCaW1Q7lJjo2m@52mCXb51nC2nCV32nCij23nCZk3bA2nCZk32PD`k21_R21
YD3YDnP4hD3YDY\1[e15YDeQ3]V1QA02`DXL=`Dm4E>GU11QR1Q5`AgBk4TW11bD2dD_71eD1oD4oDX<b806QEYT37_7o<`J
2QEPo27QEko1QGnBU1e2[M1QE3QEYT373QEd[2fT32QEbE2QEZj41YE?ZEb1Q@kE7l4hF9f1Sn1`Hk62g3]92ZETl4:ZEn>S
R1YBf=P]1nBY?k7f91aE3aEml324aEaR2[j122aEaR24aEHhl3XM4aEHhl3XM3aEkL32dEog41dE1oE2TF``3:WFYLhU1f5k
2[1dM9VB27`Fd^1_7d\30011gF4iF\9GiP16jF]^1Be5gi3T4R1mF\:?E_21h41@[46F712]BQ2XHP51@J\1a32Y1j1o@0lB
o50UDR11mF2mFkA2mFo@6oFRAPOTX2W1kE1oF2QGlY32RGeg33TG_`1VA4TGWX1S8QD2UGVl31UG2VG]k36VGSX2Y4XO111V
G4WGZQ4lIo32YG13`G_]1P51bG6bG1PU3oY2a4j31dG2dG_N4fGbT1dT341gG4gG\U3_844gGaf1k2^d12gGRn37iG0]9bP2
d1[o1c65iG0]9k3[n12iG04iGQZ2d1oU21iG2PHcb45PHT]2n30^Q21VQ5>RH]R1]?R1c8l1ER2Y=V]11Y8a4f\11UH01dS5
2_\3gk22me5UB3fY1`[2Pj21Qh51`_300002ch5R31ch51ch51ch51ch51ch51ch51ch51ch51ch51ch51ch51ch50002Ue4
__11fT65Zi4W90RASK1fT62n_5dD9[Ha3cZ1_;[5[_2e3\1[Q15eU2e2IWBeC9cHIe1a1PI3g6Bma3>cHVMe5S2o1oCTB<]6
n]1S2\5m<G2fHo11gH4hHY5m`3mO2hHWf31hH4jHm2gb3bJ3kHl2R34jg42Ta1P13mHR4_<8nH`3?ee2Q=RZ1KWH;nHlX24Y
1mKN7Z1Q1QOfG7VI^1h1S1SQ5[;65[IY3nP16YT32kIe23mI`W3m73mI]h1R_15mI]h1R_1Q112nIJ3nIQ3j_21PJ2UJT63U
JT6hg11UJ3Td4714ZJ^10fR18ZJ^10fR1d1dNj6nm14ZJ^10jW43aJbd311eJ2gJ^\11gJ1iJ8fg1f>2C0jT3114SKSR1Vf2
Ub13SKSR1Vf2;oKfZ1Z^1`>1Ho_1l43X9c42WK_11WK4aKgQ1]_1:2hK]C5oKXZ11R^3P92QL^^43QLUV4Q87QLLj=cQ3PCP
6hY12RLh`34SL31cR51TL4_Ln^3R1TN4_L`Bf`2nY22aL11cL3eLcn4^=1gL6gLe:XH^9U_3j32gLbR34jLmR1^k2a41nL2o
LgR32oLPB2PM_<3PMS242RMlU47TMCCRW1Y:K_n23XMlT1P;2]M31]M2cMUJ1fM>gMR9cS1__1U3T1Q1=@?W19Yg1j22lM@6
mMQIZ[1lO1_[16mMQIZ[1lO1_[13mMYT317mMQIZ[1f6UI^OR<4To3he1d3RA2PNTP1CRN^3b2h3d2Cf1\Ih:c1ZR1_=ik13
h4:a4W4V12SNcKDVN\2OW1l8^9Ze1h5iL^=V30:X1@Q?0j2a8jC1WN4]R2XZ2kV1901ZN4\Ni6[W2Rj2003cNaX4k>4kNcS3
dQ1n44kNYP2h8Ul12kN42lN43oNWA]R32oNVA1PO3TO4bP43TO4WZ5=WOX<ed1X8[5U6Z2d1f1k2`8T9ZL1aO3aO`X4fI2aO
ok12aO^n12aOTi13eOlS2iU25eOkR2no1k6h39eOd1e3\CSZ1no1m3m24FeOU>2H2U1124BU`15V4Ko1Kj3g`1g6h4l>R?7f
O[S1X5l3ZC_5X31fO3fOY5ij12iOlD2iOSV51iO2lOn66cP2[e1\1V4ka1009mO10_1<g9`d2Q2dS22nO^g36oO0l1g9jB\W
41TP14VP1aQ15kX34VP1c7YIkM3VP1aQ1el31VP11ZP11ZP1;[P11mMRP2\7F=d1b2Pc1W79cP102Jk5e3B0iQ35cP1S;0i>
mT34nP102^93nP1022oP1PT42oP123PQ11[S12PQ1]S12RQ1a83RQ1[5U31RQ12RQ1lU22RQ1^9;TQ1RFFo;k]2X2010eP1g
B3UQ1RU1]g21XQ13ZQ1?T5:ZQ1[5c4U7_?ol1N6l2]V13[Q1d`323[Q1o8bW35]Q15?Y5bc3:`Q1<g9`5Q2V>Z8b3j>dY35a
Q1P9_Z2aR1V>1eQ14iQ1\9f1de21iQ12mQ1gV35nQ1TM^S3j=^42PR1ZU11VR1<VR1c6X2`n10JfAZ5YZ1W9fAZ61_R11dR1
BjR1Q8b13<o@]DT4jB2X;P4d2[1WP1a5U2eR11mR14nR11U2a?4nR1\_15RA2oR1SR21oR13oR1XY1jH6WS1gn1_6P[2c2h1
2WS1cU13WS1X8nl1V1ZS1J]42h3@T\1h=_2=o6e355o11:2NR3@91L2DQ3n8l<S6^=h6i@0P11S324\S1QV2_1bm10EnS1l6
S4m5S<0bHW:E;V14FR?T5Q1aT14S8n2]73XT1R1Tn12gT1]U44PU1Zn1164PU1jV2Q=g31RU11VU19[U1k39kh1YP1^l1U;<
84[U1Tm2h<]A6[U1U4\6P_2n3S31\U101UV11gU12jU1WX23jU1WX2^j12kU1fX41mU12mU1QQ21SV13UV1ml4J3XV1S5^R3
1]V11^V12^V1U32_V1eR41aV11cV15cV1d;1oQ1oo15cV1^7U41\[45cV1lT1\<iU3XA4cV1jP2l7QA2cV1gX23cV1gX2QA1
dV19fV1c4fFF_3eB]3cR1SD2fV1c41gV12kV1b91kV11lV12oV1i11oV14oV1k62VH5oV1m2U>X]1_c12SW1_Z41SW13SW1d
i1k32[W1eb1:]W1h3`Nc^3:G000e@2]W1XH1]W12`W1^o11`W12`W1Pd16cW11T76\R2fK5cW11l6nJcS26cW1n676^6mk13
cW1l=H4cW1l=dg2d23cW1l=dg21jW12mW1_Y41mW14mW1ge1Vk113mW1fe3hC;mW1XCD[2c1\M`EcQ1V9o@f95WX1`IXo1P1
93cX12^Q35cX12iS2aA_:4cX12Q3Yb22cX121cX12iX1Ud11iX13jX1^]1^N1jX1:jX1d3@gW2U21_4[1US2o11PY12PY1Uc
33QY1_m3gW11WY12WY1bh31YY11YY15]Y1c9]F[On_11`Y15`Y1Si1Pc1dC77aY1]e2Hg12\V1S22h_4b:2fY1e_31fY17kY
100o3YV1f2dD2kY101kY11mY14nY1e_1fY2n[12nY1\i33nY1\i3[\11^n51[Z13[Z1Y]2<2[Z1XO1^Z11`Z11aZ11dZ13dZ
1Z\2c21h]51hZ11hZ103iZ1dd3i_12iZ1dd34mZ1U4c6eO5V[1T]4:I01V[12V[1ig21h[11eS31P\11S\13V\1fOoe31V\1
7]\1gc41O02T<9]\17VR1Vj10XT21295_\1@gW2S8US21_\15a\1fk1iW23_I9d\1ml1IQ4f6e53iK[<3d\1Z^2dd12d\1oR
44m\10Sn3D3Q]1mW2o12Q]1mW21Q]16S]11kl2Rf1Q126S]12cY11YZ331Z]61Z]63\]1mi2lo1A_]12od1c7`4[4Z7`=mY1
Z1U4Q7`94W48?3d]12bU31g]12g]1ca33j]12fk42k]121l]11m]11R^12R^1nl23R^15Xk42R^1;4R^1oV4T4PF5R^1U4[]
1T9A4T^1nQ1Q341U^12X^122[^1cm15[^1QS1g14dH2]^1mn402_^1aP12_^1al21`^11b^14b^1bP1Q:lT25b^1aW4h1]?]
21g^16g^1b1i5Vc1\<Ym17j^16N12]BTa23l^1bS2Tm15m^1[f4;g812m^1UO4P_1dIde3j94P_1f`2jT1S6@Q_1m<a8k70_
@j@d3eO7SDU2R2a?1S22Q_1X_11Q_13R_11]a16R_11;^_1b1eg22T_112V_1T`32V_1]f21V_18W_11o7XY1S@kf1eBU?:W
_116h7eW1b1S@YY1a=YQ13b_1n[1`\23e_1ia1`51h_12h_1kg14h_1VW4g9Z::h_1ki10E21Q4UIR3SQ14h_1ib1W2i22j_
1km42l_1S_11V`12W`1]R3<hV2[4W2l4m6_7oe2[2<0g>g11TX31^`11a`12a`1QY34a`1^<hKnU11c`10002g`1e]12h`1o
[11h`12h`1hg32h`1no11i`12j`1QZ12j`1QZ12b]2_J1l`11l`14l`11^E^B4n`1jIiT312Pa1hg104Pa1o]1he2VJ3Pa1h
S4VJ6Qa1]?ZLY8k2H2Sa1^91Sa12Ta1n;04Va1ba1RMj`105Xa1mAX:Q8[m11Za11\a12]a1mT32^a104^a10aR332^a1lG5
^a1ab2[B_:g72jR201fa12fa1cb33ga1lC_33ga1lC_33eU2_3i;2ja1bH8ja1c=h7n4bW2n9S3dX12ja1[J1la13na1_X1m
W18oa1_Hl=JQ15m3Y[22Qb126Qb12S<[X1W2gU21Qb15Ub1f>PF`@ZI04Xb11dk1ZV12bd1[;02[b1kE01\b12]b132ab1mo
201db13db1ZY1fd13db1QV1X31dQ21fb11hb14ib1lU1T1oV11ib13lb1_1TZ42nb1VU12nb1RU12Pc1lX43Pc1d1jg12Qc1
SU12Qc1oT11Qc11Sc11Sc15\V2W3c1]Q3i<01Zc18]c110Pm1hZ12`8kZ12]c119_c1U1\2SMYHPT1?b151`c13ac1nJk72a
c1jR106cc1XQ1c9^5Sa1^W13cc1lZ1bf13cc1lZ1bf13cc1lZ1bf104ZW2S7d;`Y21ZT21gc101jc11Qd11Rd1002[]3jS21
Wd14Xd1o_1X]1D1Xd101\_22_d1]U34_d1j1l=e81_d101`d12bd1PU32cd1[W11cd13cd1kT1_22cd1VX15ed1`OYHPT1?3
fd1Vh201fd13gd1Uh202jd1\e41jd12jd112kd1]b21nd14nd1Ud10X42nd1Zd39nd1e]10^3f6BX5fR1ZV13od1`U1S41od
11Pe11a\21\e13`e1Zi1nP13`e1dg2d23`e1b_1X31`e11ae11be11de12de1`g21de14de1gb1oa101fe12je1lV31je12n
e128Pf1ac1IT:lV1f7Z8<3Pf1ac1I1Sf11Tf11Vf14Xf1QX10Zj21Xf13oe3_g101Yf11Zf11[f11]f11[_24^f1S_1;]14a
g1`8[Lbg23cf1W<XZ31`^25ef1\>[X1jk1Q74ef1\4Y9n[33ef1_8Ua37ff1b4GhR1]3S5lV20001hf11if15if1b1S5[S4g
:2if1jk23jf1U:Pb22oe5[32lf1jZ13lf1jZ1l62lf1VZ14nf1Y[12m[23Pg1hQ3[92Qg1fe11Qg14Sg1V^1`1TM4Sg1RX1S
6`11Ug14Vg1he1m1a44Vg1]W1Z>nd11Vg11Wg13Wg1hg1]R11[g12\g1Y42`g1dU38ag101j2V3U6jF01ag101^n51P]301P
S21lX206Pk1gT2g1PGW1gC8eg1ZIjD[J7Z12A2_V2l`36WV2XGI]Q1SIQD04hg1X?dR3i?00002[T4Y`1003og1jk2SK1Ph1
7Rh1eLY;hh1YW1W;_33Sh1X]1_c15\h1[5Wl3S6W;4]h1eK`?gU21TX31VT3007ih1Xi1P6N00\b22]Y2h41jh11YY52kh1V
94Uo1XNoEll14Zi1R\1U\2UI5Zi1nR3k8]<UI2\i1TV42]i1WV33]i1V_1\X22]i1V_104ai1d2of1mk101gi14ii1U9iIZ`
2<ii14m8lR1U3^7fP1^;2o9a2n34ji1S2Ph1^93ki1l8`V401oi13oi1k8dJ5Sj1dU2g1^GP?1Sj11Tj13Tj1[815Xj1:aD0
`P21Yj19Zj1g8<Y4c5e;2fFaQ201cj14cj1[GYg2=1fj12fj1jA5fj1X@PDP:XW13kj1la1T51lj12lj1cR15oj1:P@PY2YT
11Qk13Rk1Y9``32Rk1Y91Rk11ak13dk1UQ122ek1Rj302ok1a82Um1Rb41Sl11Vl12Zl122[l1lP32^l1]24^l1_X3d:12`l
1]X33dl1\=j^27il1m_1PV1gKWN2l12jl1k\32ml1f82Pm1hK3Pm1hKki15Qm1`V2\W1_:X92Qm121Qm11Sm11Um15Xm1n?W
V1=Ye17_m1a4l3]2eU3R@Y;1Rj21`m14ac2hc2X9]I02ek2nW22mR2cU33fm1_j2o82hm1o801fm51dU54Pn1o\2\5fV11Qn
12Qn1a=1Tn12^n1gS12e^5104_n1o9dCSW202`o1i61PU21Z`52P]3Y\2001^c31WZ52nm3`D7`R2?2[Y1]P1fFjH003kR2T
2j40002dW2VA1]o1002ao1ee11ao13do1j7We21fo11go11ho11io12jo1To15hR2X;kU2iEdH;mo1WCnk11[Ck4[22ZBn9k
37mo1WCnk1]Ck4[222mo1^;1cm202PP2e\21PP21RP202]P2aD5_P2X\12hP2RH2_P2T]31_P21_T201PX31`P21Zj203bP2
W:`A3hP2k=hc21hP21ZU23gm2jU1Uk14dT2Sj3Y:@1^h21[Y21lP2003Po2e1cd1=QQ2cHW:U806XP16jC154S;5WQ2RGa3U
d1U52]Q2d=2_Q2hJ2`Q2d;2]]2Y?8bQ2Q5gCMST2ZEm8kA2bQ2Ua21bQ23dQ2VGUa32hQ2cP21hQ23hQ2Vd1_g12iQ2\72kQ
2j93PR2n5RR43PR2]3SU22PR2mf21SR22WR2aK1WR23WR2k`2YJ1XR22\R2cb21`R23cR2ln1^G1fR22gR2dI2gR2iI4kR2`
EYGaY22kR2kE1mR28nR2B2e7Y2lU1cY1a^12nR2h]11nR21oR22oR2iI3TS2Z7fm32XS2]f201\S23\S2a5]W11_S203bS23
V\14bS23cARm13gS2`Ahn12gS2`A2^Y2hW21mS21oS22YT2`[101]T24_T2RI]n112jT2Tc21kT21nT24U_2T6a1`k11VU22
VU2WX12XU2Zb32ZU2o23ZU2o9a32ZU2n22^U2Un23_U2fD`H1fa31h\33bU2^2_J1cU201oV21eU21eU22fU2jZ13fU2[C51
Qa2003jU2bY1_f21lU22nU2b=1nU21oU21QV201RV22SV2nc21XV22XV2TF1XV24XV2Ym1JQ71\V23\V2_3a34\V27@d23]V
2\=Q51^V25`V2Ca2YR311`V21cV21cV21dV21fV24iV2ng1a3jH3iV2^X101iV21jV22kV2Ub202oV2eR33PW2dS2PO6UW2[
Kme1j1U8k603[W2b>fY22_W2a21_W25_W2AgMV7hW22_W2YN1`W22`W2Y[22dW2VA3dW2VAm22dW2V<004eW2[H>c42eW2_e
24eW2ok1\P1f704kW2mMe;oZ11mW23kd3`2V42oW2jZ21QX25QX2hR1U2jV1hJ0002[X2[@2hX2`42iX2W\202kX2ib32lX2
^^21PY21UY24WY2YDTn1:2WY2ib21XY24ZY2VIhg1Q?1[Y29_Y2b<V<[4U2_6^Y1lT1o72aY2B2bY2`X21dY21fY24hY2^f1
7@01aY31RZ22SZ2iV21TZ2001WZ21YZ2001aZ23cZ20]a11cZ21dZ201fZ21c\205kZ2fQ3i:f1g@1en42oZ2ZU21T[21U[2
4V[2g?[9o@02Y[2Wn302Z[2g21]k21Qa201`[201d[20006k[2oU363j2m41he51Wa41fj21S\21T\22V\2]23Z\2U4]21[\
21^\21kY6001bX51d\21f\205j\2V1ln2;R801l\22l\2_m302R_2mP11Q]23T]2c8bh22T]2c83X]2RNVn202o]3RR11]]2
2^]2eW21Se42a]2Q82b]2m<1b]21e\500002g]271o]22o]2fk31Q^21R^22R^2S31T^23T^2]V3hD5T^2h3UR20[91Xk43V
^2]e2oQ11W^22^^2O2^^2jR31^^26^^2b2kZ2aQ1115^^2^]2aQ1111a^23b^2Gc11c^22d^2X]32g^2dQ14g^2eU22VE1g^
23g^2X3iS31l^22l^2\m22n^2R21n^22o^201Q_21S_23U_20`P21Y_23Z_20`32Z_203Z_2a3cW31Z_22[_2hF1[_22[_2l
_32[_2`31\_21]_21^_22^_2o]31a_24i_2KC[[22i_2[o23i_2KC1n_204S`2Q34dH3Z`2ZV3[>1[`25]`2b1_i1@[11]`2
3c`2`>l91c`23e`2Cog22e`2C2e`2T14g`2e9QBca21h`21o`21Pa23Qa2gU1l_12Qa2m11Va22Xa2G2Xa2B1Xa21Ya23]a2
g141^a21_a22da2G3da2Ga_11da21ea22ea2\j15ea2jg11101ha21ia21ja21ka23ka2k6lZ21la21Pb23Rb2aEUo13Sb2?
]g11Sb21Xb23[b2C_g12[b2C1[b21\b25jb2RLYj1X6fC1kb21lb22lb2\V32lb2aZ34lb2bZ3111nb21Uc21\c22\c2Q[31
ac24cc2YK:RN1cc2002kc2k401mc201nc21oc22oc2PI1Td204Ud2YLe1Rl11ce4001Wd22Wd2QL2Zd2a73Zd2a7Ud11gi41
`d23ad2mS3Z22ad2oc31ad20003jd2g5Qh11od204Re2^4dFWg12Ue2jg22Xe2Rm13Xe2Rm1QS11Ye21Ye22Ze2Rm14Ze2PK
e1]b11[e201\e22ae2[m13be2[m1bi11de22de2_G1he22he2g>1ke23ne2ZR2[72ne2fY23Rf2i5[i17Rf2Q7a4VANda251
Vf21Vf201gf23gf2W7Q;1if21lf23mf2jEm92mf2`F1nf23nf2Wm102nf2Wm14nf2]P23102Xn2Q82Sg213Sg21M1Sg23Wg2
oL\k12Xg2m@1Xg23Zg2[1jo12Zg2[12Zg2om11Zg22Zg2M6`g2S@Z2[e1`5P202ig2cl22jg201jg21kg21mg21kk21Ph21S
h22Sh2Tm13Sh2il1:2Sh2Zk14Uh2i3]T2X43Uh2WX2o<1Uh21Xh21\h22_h2oj11fh23fh2X3fd13fh2dP2Q72fh2k22fh2]
32fh2[P22fh2`P22fh2X32fh2fg13fh2Yi122fh2Yi12fh2f53fh2gU1`b16fh2l=jGZ32R_14fh2Q1kf2RE3fh2Q1kf22fh
2P]35fh2Q1Wc2fHQ53fh2Q1n[301gh22gh2e13gh2lT301hh21nh22Pi2k22Pi2P52Ri253Si22ee25Si22AjZ2i<4Si22R4
Pc24Si22\[2i<01[i21\i21_i21`i29fi2i6W3P4Y1]?I7gc25hi2U3P7cP2f41hi26hi2U3dW2f4e3hM4hi2jP2eFQ73hi2
Q3U`22f\5`K1ki23ki2RT1`12ki2mV14ki2cU1oB21Pj21Qj21Rj21Sj22Wj2PY22]j2QB1`j21aj21bj21fj202mj2m=3oj
2hAm94Pk2X1gf1WF1Rk21]k22]k211`k22`k2>2ak2`\22ak2oY21ak21bk21ck21dk21dk24dk2[3iCC1ek26gk2_b2a6m8
0jA6gk2_b2a6m80L7gk2_b2a6m80n7X91ik21jk21kk24kk2mh2n8jA2kk2mh21lk21ok22Tl2oQ21Tl22Yl2gf11[l22_l2
VX23_l2WT131_l21jl21kl21ol22fm2YA1fm22hm201hm21im22lm2nk11lm21lm23om2Xk2o51om21Pn22Pn2Pc21Qn22Qn
2SW21dS52Un2ST21Vn21]n22_n2af11dn21en21gn202in2]32jn2a82mn2X61mn21Po22Po2P:4Po2=]m1Sb12Po2e15Po2
C_5d3A4Po2C_5d31QZ601Qo202Uo2h82Vo2cR21\o22_o214io2b8?XQ13`V3\2UT21jo25hP3k3a3iW2`G7lo2cB`C^a1V@
3X54QP3=0c41TP31VP33mP3[1\`11mP34mP30[1l[23nP3[1l[24nP3[1P2ig13SQ3P4V42SQ3W82SQ3P41SQ33SQ3c2c53[
Q3_4[X21]Q35_Q3j4_o1U?m65_Q3`5gk1Q3m92_Q3j43_Q3j4E2_Q3fY31_Q31dQ32dQ3`Z21fQ32kQ3[N1mQ32oQ3R]34QR
3BMZ31SR31TR32TR3Q61VR37VR3aCle1\2e>e3j:3VR3X?oZ11VR32VR3m31WR31XR32ZR3l[23ZR3P2ig13ZR3P2ig13]R3
;RM1]R32]R3Uo11^R31`R31aR32aR3mV23dR30^51dR33]S30c22]S302^S3mU23cS3XP3o41cS34dS3XO1\V11jS32jS3ob
11[Y31VT34VT3b`2m803VT3ai2i43VT3`i202XT3l]11XT31]T33lT3oLR_11mT32SU3X31SU32TU3V41TU32TU3h_11UU32
UU3n33VU3^d2n31VU31XU31ZU32]U3ec22fU3mH1iU31kU32kU3mR22lU3c\11mU33mU3S_1h42PV3a]12QV3WY31RV32RV3
S22RV3f^21SV32TV3Y_11UV34^V3e2n1l23`V32Rk11cV31gV31mV31oV31TW31dW32dW3Qj12dW3mW14dW3Uj1ZNA2lW301
PX31TX31VX31XX32\X3dB1_X32dX3VR31dX31iX31mX32mX3nj23oX3^7fP11QY32QY3aS12QY3jc12QY3jF2QY3l]11YY31
[Y33[Y3Q\2gD1aY34aY3e?@n24cY300j\12dY301hY31jY31QZ301kZ33nZ3o;11S[31V[31W[3001`[31d[31e[33g[3Qa1
S15l[3`4Z?m1U11l[32l[3Qn13m[3e=R<1o[32[\3nS22_\3Y31_\32_\3P31`\32b\3hS11c\31g\32g\3fk11h\32k\3ji
11k\31n\31P]32Q]304Q]3aP1kDP71S]35S]3Sd2^<011X]33[]3Rf2n21[]32\]3PW22_]3Pg11_]31`]31a]31^T53ic4g
@iE2d]3hR11d]32f]3ok21g]32i]3cR11j]32j]3_41l]31R^32T^3mV21T^38U^3PFZ5g5W@Z1g7[205^^3P7W4k2UJ2_^3
01h^31j^31l^31P_32P_3XQ101S_31V_31Y_31Z_31[_31]_32]_3fQ12^_3hP12^_3b]11og401a_31fm501Vc4001d_300
00001f_301^m501m_300001P`31Q`33S`3[R121W`302X`3jg21\`31]`3001a`31b`3001c`32c`301Pa33Sa32Vn21bc41
YY60001]a32]a3P[12_a3oZ11_a32aa3nQ12aa3XR11aa31fa32fa3dl11Ym41ja31Qb32Qb3ka13Rb3Z1jh11Zb31^b33`b
39C2ab351jb33ob3E<2ob3R11Pc32Rc3eg12Wc3=1Wc32Wc3h[21]c31^c33`c3nX1eZ13gc30h[23gc30_h12lc3l=2lc3a
:1Rd31Td31\d31_d31ad35jd31P3i413jd31j72od3P>3od3o1Y32od3o13od3o1c23Pe3kP2k@1Se31We33We3n1j35Ze3U
2f1o2Y_24he3eZ2j:c12oe3`g12oe3_g15oe3YV13QA0<Vf3Ak3@l1X8MC[8UBo6d13hf3\4l11hf36Qg364l2Z104Qg36\4
02Rg3W203Vg3o1j12\g3V41eh31jh304nh33001nh32nh3`d14Ri300\b21Ti31Vi32Vi3cn13Wi3o2Y_22`i3SA1`i31ci3
1Yj31Zj31Qk31[k32ek301ek31gk31Wl32dl301il31Xm33nm3l;e>1nm36nm3i1hHW1m@i22nm3`11^n33^n3g202hn3\L1
Qo34Zo3^1eA21Zo32Zo3^11_o33_o3[1M2_o3oX11`o302do3hQ24go3gm1111go34go3j1k9U21io31lo33no3171SP41WP
41]P41_P42_P4fW12eP4[21gP45iP41eGW1gC1iP41U_54bQ4eS1U3UA1jQ41lQ42nQ4bS21PR42QR4gb12`R4h<1`R42`R4
_V13`R4_V1hQ12bR4ZQ11fR41nR40002Qf5_<03bS4Uk1X;3dS48UV22dS482eS4S22PT4l31PT43\U4X3[Q11eV43kV4_a1
kA3mV4[8bA2YW4nG1gW42hW4R31VV61hY42hY4bn102jY4H2jY4;1jY42kY4e>2lY441lY44mY4[b11UB2PZ4`d12QZ4C1QZ
42QZ4B3QZ4B11RZ41TZ42VZ4=1VZ42VZ432VZ4>1R_53XZ4j9Rb11XZ43YZ4mJkR11hY53[Z4Q:Uk11]Z42^Z4801`Z41aZ4
1bZ42cZ401cZ42dZ4oJ1dZ41eZ401lZ42P[401Q[41S[41_[42_[4m11a[41c[401n[41P\42P\4`L1V\42V\4hF2d\4N002
k\4lC2k\4b61k\42m\401n\42V]4W;1Y]41c]41d]41Rj51h^41P_41T_43T_41d]12T_411X_41Y_42Y_4jJ0001e_41j_4
1n_43n_41bC1P`41R`41T`42U`4XG01W`41Y`41Z`41]`42]`482]`4I2_`421_`41a`41f`41k`41l`42o`4kU11o`41Ra4
2Ra421Ua41Wa41]a401^a41_a44aa4QKU8VJ2aa4QK2ba421ja41na42Pb421Pb42Sb4f[11Sb41Ub41Xb41Yb41Zb41[b43
_b4232_b423_b42W[11_b42md5gD1hh51db41eb41fb41jb42nb4bi11Pc42Sc4XM2Sc4YJ1Sc41Tc41Uc41Vc41Xc41Zc40
1]c41^c41_c42`c461`c41bc41dc42gc4Pb12ic4R=01jc41kc41mc41nc43oc4aU1`@1Pd41Vd41\d42bd401cd41fd41id
41jd41ld41md41Pe41Qe41Se401Xe41Ze41^e41_e41je401le41\f41`f41nf41Sg42Vg471Vg41Yg41\g41]g43kg4mLf9
1og41Th42Vh4o83Vh4P^1k13Vh4lDSI1Yh41ah41dh401nh41nh41oh401Pi41Ri41Ui41Wi41Yi41Zi42[i4Q71[i43[i4c
1]52]i482ai4U?2ai4P23ai4^f161ci41di41hi41ki42ki4j71mi41ni41oi41Ul52Ul5U=001Rj42Tj411Uj42\j401\j4
6ej4d6`Y12S2n22lj4\>2Pk4hO1Qk41Wk41Xk42`k4X91ek41fk41mk41Vl41Wl41]l41^l42`l4V11`l41dl41el41ll41o
l401Um41]m41am42am4Q61im42lm4l11nm41Tn41_n41en41ln41nn41Wo41[o41^o44^o4ZEl3P51eo41ho43jo4S5jE2VP
521YP52]P5o<1_P51`P51^Q51_Q52eQ5iQ11fQ52jQ5[M1mQ500002RR5fV11YR53YR5Y1m43YR5]6TK1\R502]R5c>1dU52
`R5k61`R501eR501gR52kR5k51kR51lR51oR51WS51XS51]S51dS52dS5^V11hS51lS51mS51nS51RT51]T52cT5R31fT54n
T5Z5j?b?3nT5bCfF1nT51PU51UU52WU5W31\U51^U51dU52hU504jU5^Dk511kU51RV51]V52]V5YY12aV5>1PW51UW51WW5
1[W51^W51fW50002RX511RX51VX51_X51`X51aX52bX5\=1dX52gX5VR11iX501YY501ZY52\Y5h31_Y51bY52bY5QD5cY5m
>X5R9d31eY51fY51gY5001jY53jY5Z@01oY51QZ51`Z51dZ53Q[5_=i?1g[51S\51\\51_Y61c\52e\5Z11i\501m\51n\51
P]51S]51T]52V]5^41W]51X]51Y]51]]51_]51S^51W^51Y^51[^51b^51g^51h^51l^51P_51R_51Yl51[_501]_501a_52
c_511c_51e_51m_501Y`501[`51^`51``51c`51d`51o`51Qa52Sa522Ta5WA1Va51]a51_a51da51ea51db51Rc5004`c5i
<n501fc51hc51lc51Pd53id5n8L1id54id5m8o7X92id5n81md5002od5bF1od51Re51We53Ye50XA5Ye50\9k7b81[e55[e
50W80a<5[e50W80Q14\e5W80a<2`e5bD1be53be5T9^@1ge51he51ie51je51ke53le50_43le5`<Z42le5k@1oe51Pf52Yf
5D2ef5[>1ff51kf53Qg5Y1kA1Tg52Tg5SH1Ug51\g51fg53og5d2\:1Ph51Qh51[m53Sh5f6n73[h5T101[h53ah5W;^;1hh
51lh52mh5f41mh51Pi52Si5g@01Xi51Yi51[i51`i51bi53ci5182ei5n31ii54ii5e3113ni5e302Pj5aD2Pj5^902Rj5n?
1Sj52Wj5i?02Zj5Y22[j5a?1\j5001mj51Vk5004Xk5i2_721Yk51^k52^k5f12ak5j61ek51gk51ik501lk52hV6f21ok51
Rl51\l51_l5001dl52el5N3el5N01gl51ll501Xm52[m5\11[m52[m581^m52^m5i<3_m5111_m51bm51dm52dm501fm53gm
50L1gm51hm52jm5R91Sn53Zn5X4X32Zn5a71^n51dn51fn55gn5l35h3b83gn5l3a<3ln5c4;1ln53ln5o401Po51Xo53_o5
e;N1ao51ho52ho5\23ho5;12ho5=2PP633TP6Q121TP62VQ6U;1VQ61ZQ67ZQ6i7d2;Lm261cQ61fQ63iQ6U2g;1iQ61UR61
\R61]R62cR6X34dR6a2\1e82dR6a21gR61WS61lS61nS61cT61fT62gT6a71gT61kT61TU62YU6;1gU61hU61lU602\V6Z31
\V61bV61eV62hV6^11hV61lV61mV61TW62TW6O1ZW61[W62[W6g21mW61nW61TX61WX61]X61hX61lX62lX6S61[Y61_Y61a
Y61cY61eY61gY61kY61nY61QZ61RZ61SZ61UZ61WZ62XZ6S12\Z6<1fZ61jZ61kZ63lZ6k121][61^[61a[62b[611d[62f[
611U\61\\61a\61Z]61[]63[]6;11`]63f]6011h]61i]6001T^61U^61V^61Y^61^^61a^61e^61j^61n^61P_61R_61V_6
1X_62Y_611Y_61[_61^_61f_61g_61W`6i401210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0
mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1
T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`100;0mHa134b1c1d17e1f1g1h
120;0mi5i134b1c1d17e1j1\1k110;0mLl134b1c1d17e1m1n1o110;0mY1P234Q2R2S27T2U2n1o110;0mi1P234Q2R2S27
T2V2n1o110;0mo1P234Q2R2S27T2W2n1o110;0mo1P234Q2R2S27T2X2n1o100;0mY1Y234Q2R2S27T2Z2;[210;0mi1\234
Q2R2S27T2]2^2o100;0m]1_217`2a2g1h120;0mY5i134b2c1c27d2e2g1h120;0mi5i134b2c1c27d2f2g1h120;0mY5i13
4b2c1c27d2g2g1h120;0m\5i134b2c1c27d2h2g1h120;0mY1i134b2c1c27d2i2g1h120;0iY1j234b2c1c27d2k2l2m210
;0io1n21?o2P3Q3R310;0im1S31?T3U3V3W320;0mX1X30Y3Z3[300;0mm1\334]3R2^37_3`3;E10;0m^1a324b37c3d3;E
10;0m^1a324b37c3e3;E10;0m^1a324b37c3f3;E10;0m^1a324b37c3g3;E10;0mk3h334b34i37j3k3;E10;0mk3l334b3
4i37j3m3n3[220;0mm1o32P4Q47R4S4n3[220;0mm1o32P4Q47R4T4n3[220;0mm1U434V4c1W47X4Y4n3[220;0m]1U434V
4c1W47X4Z4n3[210;0mi1U434V4c1W47X4[4;E10;0mo1\424]47^4_4;E10;0mo1\424]47^4`4\1k110;0m_1\424]47^4
a4;E10;0mk1b424b37c3c4d4R310;0mi1e434f4?g47h4i4d4R310;0mi1e434f4?g47h4j4d4R310;0mm1e434f4?g47h4k
4d4R310;0mm1e434f4?g47h4l4\1m410;0mo1n424i37e1o4\1m410;0mZ1n424i37e1P5\1o110;0mm1n424i37e1Q5U1m4
10;0mk1n424i37e1R5S5T510;0mo1U524i37^4V5\1k110;0mm1U524i37^4W5\1k110;0mo1U524i37^4X5;E10;0mo1U52
4i37^4Y5\1k110;0m^1U524i37^4Z5;E10;0mo1[524]47^4\5;E10;0mm1[524]47^4]5_1`100;0mi3a134^5c1d17_5`5
_1`100;0mi1a134^5c1d17_5a5b5`100;0mY1c514d5e5b5`100;0mY1c534^5c1d17_5f5g5h510;0mk1i53R2j57k57l5m
5g5h510;0mk1i53R2j57k57l5n5g5h510;0mk3i53R2j57k57l5o5g5h510;0mk3i53R2j57k57l5P6g5h51010mk1i53R2j
57k57l5Q6g5h51020mk7i53R2j57k57l5R6g5h51190mk3i53R2j57k57l5S6g5h510;0m[3i53R2j57k57l5T6g5h51020m
o7i53R2j57k57l5U6HV610;0mo1W624X67Y6Z6[6[61040Y8\627]67^6_6`6`61040iY1a627]67^6b6c6c61040iY1d627
]67^6e6f6f61040iY1g627]67^6h6i6i62040Y8j627]67^6k6l6l61049iY1m617n6o6l6l6104>iY1P727]67^6Q7R7R71
140iY1S727]67^6T7U7U70141iY1V727]67^6W7X7X70140iY1Y727]67^6Z7[7[72140iY1\727]67^6]7^7^71140YY1_7
27]67^6`7a7a71140iY1b727]67^6c7S5T500;0mo1d72464e7f7S5T501;0mo1d72464e7g7;T500;0mk1h72464e7i7S5T
500;0mk1d72464e7j7k7`610;0mY1a637l77l5R2m7n7k7`610:0mY1a637l77l5R2m7o7U1V110;0mo1P824i37R4Q81210
;0m_1P824i37R4R8;E10;0mk1S824b37c3T8;E10;0mk1S824b37c3U8;<10;0mo1S824b37c3V8;<10;0mg1S824b37c3W8
;<10;0mo1S824b37c3X8;<10;0mo1S824b37c3Y8;E10;0mo1S824b37c3Z8HI10;0mo1S824b37c3[8;k110;0mo1S824b3
7c3\8HI10;0m_1S824b37c3]8;<10;0mo1S824b37c3^8\1m400;0mi3_824`87a8b8\1m400;0mk1_824`87a8c8\1m400;
0mo1d824`87a8e8_1`100;0mi3_824`87a8f8n1<10;0mm1g824`87a8h8g5h510;0mi1i824`87a8j8\1k100;0mm1k824`
87a8l8HI10;0mm1m824`87a8n8;<10;0mi1o824`87a8P9HV610;0mm1Q924`87a8R9;E10;0m_1S924]47e1T9Z3[310;0m
o1S924]47e1U9\1k110;0mo1S924]47e1V9;E10;0mo1S924]47e1W9n3[220;0m_1o324]47e1X9U1V110;0mo1S924]47e
1Y9HI10;0mk3Z924b37c3[9\1E10;0mi1\924b37c3]9\1E10;0mi1\924b37c3^9n1o110;0mo1\924b37c3_9U1m410;0]
n1`924b37c3a9;[210;0]o1\224b37c3b9\1E10;0ii1\924b37c3c9;<10;0mm1C24b37c3d9d4R310;0mm1e424f4?g4e9
\1k110;0mY3l134i3c1f97e1g9\1k110;0mj3l134i3c1f97e1h9\1k110;0mi3l134i3c1f97e1i9\1k110;0mo7l134i3c
1f97e1j9\1k110;0mi7k934i3c1f97e1l9\1k110;0mo5m934i3c1f97e1n9\1k110;0mm7o934i3c1f97e1P:\1k110;0mo
7Q:34i3c1f97e1R:\1k110;0mo1S:34i3c1f97e1T:\1k110;0mi3l134i3c1f97e1U:\1T510;0mo1V:34i3c1f97e1W:\1
k110;0mi5l134i3c1f97e1X:\1k110;0mY1Y:34i3c1f97e1Z:\1k110;0mi3l134i3c1f97e1[:\1k110;0mi1l134i3c1f
97e1\:\1m410;0mi1n434i3c1f97e1]:;`100;0mk3^:24_:7`:a:;`100;0mk3^:24_:7`:b:;`100;0mZ1^:24_:7`:c:;
E00;0mo1^:24_:7`:j1P10P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81
P81P81P80P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10
P41cnEQDb6`DfY2PDVc6QDc6PDhc6PD]_6PDeT4PDnc6PD^R4PDnc6PDeT4PDj]5PDhc6PDfT4PDeT4QDd6QDe6PDlj3PDcZ
4PDo]5QDf6PDR^5QDg6PD]_6QDh6PDeT4PDj]5PDHQDi6PDhZ4PDh[4PDHPDo^:QDj6PDS^5PD]_6PD`R1QDk6QDl6PD_U6P
DS_:WD0QDm6PDV^5QDm6XD0WD0PD]_6PDRW4QDn6QDo6XD0QDP7WD0PDRW4QDn6QDo6XD0QDP7WD0PDhZ4QDQ7QDR7XD0SD0
WD0PDmc6PDP^5PDnc6XD0WD0QDS7QDT7P@][4XD0SD0WD0QDU7QDV7XD0SD0WD0QDW7QDX7TD1QDW7P@bZ4XD0WD0PDR^5PD
[_6QDY7XD0QDZ7P@][4QD[7QD\7QD]7Q@Z5QD^7QD_7QDo4Q`1X5QD`7PDHPD][4SD0`Em]5`El]5`ER^5`E4`ER<`EP<QDa
7aD0`DR:`DS:`DP:`DQ:`D^2`D`:`DcZ4`Dj]5`DaZ4`Df_:`Dn]5`D4`D`1QDb7P@k]5Q@c7WD0QDd7XD0aDm4`DcZ4`Dn\
4`DaZ4`D^2`D`1`Do]5`Dj]5`Dm]5WD0QDb7QDd7XD0QDe7WD0PDhc6QDf7XD0WD0PDnc6QDg7XD0`DcZ4`D`:`D^2aD0`DW
1`Di:`D]<PDhc6QDh7QDi7WD0PDoc6XD0PDk]5QDj7aDm4UD0WD0PDoc6XD0`Dk]5PDh_:QDk7QDl7PDi_:PDSn2PDh_:QDm
7PDj_:QDn7`E^2`E`:`E_:`Em]5`E[>`EY>`En]5PDHQDo7`DR:`DS:`DU1`DS1`DcZ4SD0PDnj3QDP8QDQ8QDR8SD0QDS8P
DaV4QDT8QDU8QDV8Q@m4QDW8PDh_:S@0QDX8QDY8Q`1X5WD0QDZ8XD0QD[8QD\8QD]8QDe5QD^8PD]_6QD_8QD`8QDa8QDb8
PD^Z4`DcZ4`DaZ4`Dj]5`DU`:QDc8Q@o4Q`1X5WD0QDd8XD0PDR^5QDe8WD0QDf8S@0QDg8XD0PDl]5QFh8UD0WD0QDi8XD0
SD0QDj8QDk8TD2QDl8QDm8PD]_6PDa_4PDXZ4PDj]5PD]_6QDn8QDo8PDR^5QDP9PDR^5QDQ9PDS1PDR^5QDR9PDHPD][4QD
S9QDT9QDU9PDS1PDWe3QDV9PD[c6PDU:QDW9PDVc6PDU:QDX9QDY9PDlZ4PDaQ6QDZ9QD[9QD\9P@R^5PD_:QD]9QDS8QD^9
P@R^5S@0QD_9QD`9PDQm3QDa9QDb9TD2PDl]5PDg`:QDc9PDTS3QDd9QDe9PD]_6QDf9QDg9PD`Z4QDh9PD`Z4QDi9QDj9QD
k9QDl9QDm9QF]5TD2WD0QDn9XD0`Ega:`Eha:`EST4QDo9QDP:QDQ:QDR:QDS:PD[_6QDT:QDU:PD]_6QDV:QDW:QDX:QDY:
QDZ:QDY:QDZ:PDhZ4QD[:QD\:PDo9PDWU2QD]:QD^:QD_:PDVc6QD`:QF]5TD1WD0QDa:XD0SD0TD2QDb:WD0QDc:XD0QDd:
PDT:WD0PDmj5XD0PDR^5WD0QDe:XD0PDj]5PDQb:QDo4WD0PD_P:XD0PDl]5PD]_6Q@e5QDf:QDg:TD2QDh:QDi:PD]_6PD^
b:QDj:QDk:QDl:QDm:TD2PDbb:PD`Z4QDn:PD^Z4PDaZ4QDo:PD^Z4QDP;PDj]4QDQ;PDi4PDm]5QDR;PD[o3QDS;QDT;QDU
;QDV;QDW;QDX;PDn]5VD0QDX;PDn]5QDY;QDZ;QD]8PDod6PDk]5QD[;PDR^5`D\<QD\;TD2QD];QD^;QD_;QD`;TD1QDa;P
DaV4QDb;QDc;QDd;QDe;WD0QDT9PDP1PD^Z4XD0WD0PDHPD][4PDP1PD^Z4XD0WD0PDYe6QDf;XD0`Dj]5`DT^5`Do]5`DaZ
4`DcZ4WD0PDHPD][4QDf;XD0`Dj]5`DT^5`Do]5`DaZ4`DcZ4WD0QDg;TD3QDh;XD0`D]_6`Dj]5`DR^5`Dnc:WD0QDi;QDj
;XD0QDk;WD0QDl;PD_Z4QDm;XD0QDn;WD0QDo;PD_Z4QDP<PD]_6XD0QDQ<QFR<TD2WD0QDS<QDT<XD0VD0`Dod6QFR<TD2W
D0QDS<QDT<XD0QDU<`Dod6WD0QDV<PD^Z4PDl]5XD0QDW<WD0QDX<PD^Z4PDm]5XD0SD0WD0QDY<QDZ<XD0VD0WD0QDY<QDZ
<XD0QD[<WD0QD\<TD1XD0QD]<WD0QD^<PD[_6TD1QD_<XD0QD`<WD0QDa<PDl]5XD0P@]_6QDb<WD0QDc<QDd<`DaZ4XD0WD
0QDe<TD2PD_Z4XD0VD0WD0QDe<TD2PD_Z4XD0QDf<WD0QDg<QDW5QDh<XD0WD0SD0QDW5PDoa6QDi<XD0VD0WD0SD0QDW5PD
oa6QDi<XD0QDj<WD0QDk<QDl<TD1QDm<PDi4XD0QDn<WD0QDo<Q@P=TD1PDY3XD0QDQ=WD0QDR=QDS=QDT=`DcZ4`Dj]5`Da
Z4`Do]5XD0QDQ=WD0QDU=QDV=`DcZ4`Dj]5`DaZ4`Do]5XD0QDW=WD0PDmd6QD[4XD0`DcZ4`Dj]5`DaZ4QDX=WD0QDY=PDa
V4XD0VD0QDX=WD0QDY=PDaV4XD0QDZ=QD[=WD0QD\=TD1QD]=PDij6XD0WD0PDj]5PD[_6QD^=XD0VD0WD0PDj]5PD[_6QD^
=XD0QD_=WD0PDk]5QDW5PDi^5PDg:XD0WD0QD`=TD1QDP<QDa=XD0WD0QDb=PDl]5QDc=XD0QDd=WD0QDe=P@]_6P@i^5QDf
=XD0WD0QDg=PDcZ4PD]_6QDh=XD0WD0QDi=PD`Z4PD]_6PD`S4XD0WD0PDkZ4QDj=PD4PDkZ4QDk=XD0WD0QDl=QD^:PDgZ4
PD_f6QDm=TD1QDn=XD0QDo=Y@0WD0QDP>TD1QDQ>XD0SD0QDR>WD0QD[7PDaV4XD0VD0QDR>WD0QD[7PDaV4XD0QDS>WD0QD
P5QDW5QDT>XD0QDU>Y@0WD0QDV>XD0QDW>QDX>WD0QDY>PDR^5QDZ>XD0SD0WD0QD[>QD\>P@k]5PD]_6QD]>XD0S@0WD0QD
^>QD_>XD0S@0WD0QD`>PDbZ4XD0VD0WD0QD`>PDbZ4XD0QDa>QDb>WD0Y@0QDc>QD[8PDn]5XD0SD0QDo4WD0QDd>QDe>XD0
SD0WD0QDn:PDi4PD]_6XD0SD0WD0QDe8PDWe3P@hc6PDl]5XD0QDf>WD0QDg>PDaZ4XD0TD3QDh>QDi>WD0QDj>XD0SD0TD2
QDk>QDP5WD0QDW5PDi^5QDl>XD0WD0QDn8QDm>QDn>XD0QFo>TD1WD0QDP?XD0QDQ?QDR?QDS?QDT?QDU?PDQi:QDT?VD0QD
T?PD1QDV?PD_Z4PDR^5QDW?QDX?PDcZ4PDTi:PDk]5PDaZ4PD]_6QDY?PDk]5`D]_6`D[_6`Dmc6`DfZ4`Dnc6PDcZ4PD]_6
PDUi:PDk]5QDZ?PDl]5QD[?PDm]5TD5PDcZ4QD\?PD4QD]?PDjb6TD6PD4QD^?TD2QDc8QD_?QD`?QDa?PD]_6PDYi:QDU?Q
Db?PDZi:QDc?TD2QDd?QDe?TD1QDf?QDg?QDh?QDf?TD1WD0QDi?XD0QDU?QDj?WD0QDk?XD0QDl?TD3PDgb6QDm?P@^Z4TD
1QDn?PDR^5QDo?TD2QDP@WD0QDQ@XD0QDR@QDe5QDb>QDR@QDS@Q@T@WD0QDU@XD0QDV@TD1QDW@TD3QDX@QDY@PDcZ4PD\;
PDia6PDaZ4QDZ@PDei:PDdi:QD`=TD3QD[@QD\@QD]@TD2P@]_6QD^@PDR^5QDo4PDj]4QD_@`DZ3`Dfc4`DU]3`DPS1`DXU
4`Dj6`Dbc4QD`@PDj]5PD]_6QDa@QDb@PDo]5QDc@QDd@TD1QDe@QDf@PD^e4QDg@QDh@PDo]5QDU?QDi@Q`1X5QDj@QDk@P
D]V3QDl@PD`Z4QDm@PDl]5QDn@QD`=QDo@QDPAPDUS6QDQAQDRAQDSAPD]_6QDTAPD`j:QDUAPDgZ4PD_f6PDgZ4PD_Z4PDR
^5SD0QDVAPD]_6QDWAPDk]5QDXAQDYAPDk]5PD`V3PDcZ4PD\;PDY^5QDZATD1QD[A`El\3`E>`Ei\3QD\AP@eZ4QD]AQDQ;
TD2QD^AQD_AQD`ATD1QDaAPD_c6QDbAaD1PDY^5PD[_6QDcAQDdAQDeAQDfAPDR^5aDgA`DVU1PDT>PDR^5QDhAQ`1X5QDiA
`Ecb6`Edb6`Ejc6`Em]5`E^_6`Ek]5`EW[4`Em[3QDjAPDR^5aD1QDkAPDR^5QDlASD0QDmAQDnAQ`1Z5QDoAP@eZ4QDnAQ`
1Z5WD0QDPBXD0QDQB`Dk]5`Dl]5PDgZ4QDRBTD2QDSBPD4PDgZ4QDTBaD0aDm4QDUBQDVBQDWBQDXBQDYBPDdi:QDP<TD2QD
ZBQD[BQD\BTD2QD]BQDU?TD1PDZi:QD^BQDn?TD1PDR^5QD^BQD_BWD0SD0XD0QD`BTD1QDaBQDbBQDcBPDR^5QDdBQDeBSD
0QDfBQDgBQDhBQDiBQDjBPDP:QDkBQDlBPDo]5QDmBQDnBQDoBPD^e4QDPCQDQCQDRCPDV^5TD6PD4TD3QDSCQDTCPD]_6QD
UCQDVCQDWCQDXCPD[_6TD2QDYCPDcZ4QDS:TD3QDZCQD[CPDVc6TD5PD4S@0QD\CPDZ^5TD6PD4QD]CTD2PDmS3WD0QD^CTD
1QD_CXD0`D]_6`D[_6WD0QD`CXD0QDaCTD1QDbCWD0QDcCPD`Z4XD0PDaZ4WD0QDdCQDeCP@k]5P@]_6XD0QDfCQDgCTD1WD
0`DcV7`DY8`D`>`DM`DYR2`DRS2`Dc`:`DYl:`DZl:`Dkn5`Dl\:`D[l:`Da]5`D`]5`Db`6`D\l:YD1XD0QDhCQDgCTD1WD
0`DcV7`DY8`D`>`DM`DYR2`DRS2`Dc`:`DYl:`DZl:`Dkn5`Dl\:`D[l:`Da]5`D`]5`Db`6`D\l:YD1XD0QDiCTD1QDjCWD
0QDkCPD]_6QDlCXD0QDmCTD1WD0QDnCXD0QDoCTD1QDPDWD0QDkCQDQDPD^Z4XD0QDRDWD0QDSDQDTDQDUDQDVDPDR^5XD0W
D0QDWDQDW5PDfl:XD0QFXDTD1WD0QDYDQ@ZDQD[DXD0QD\DWD0QD]DTD1XD0QD^DWD0QD_DTD1PD_Z4XD0QD`DWD0QDaDS@0
PDia6QDbDQDZ@XD0WD0QDcDPD_:QDdDQDeDXD0UD0WD0PD^2QDfDXD0TD9PD4TD4QDgDQDhDTD4WD0QDP5QD^4XD0QDiD`Dm
j3`DUl3`D];`DTQ4`DnS1QDY4TD2WD0QD\4XD0QDjDQDY4TD2WD0QD\4XD0QDkDTD2QDlD`DTm3QDmDWD0QD\4XD0QDnDUD0
QDoDTD3WD0QD\4XD0QDPEUD0QDQETD7WD0QD\4XD0QDREUD0QDSETD4WD0QDP5QD^4XD0QDTE`El\3`E>`Ei\3WD0QDUEXD0
QDVE`Dn]5WD0QDWEP@l]5XD0QDXETD2QDYEWD0QDWDPD]_6QDZEQD[EXD0WD0QDm:PDi4XD0QD\EWD0QDU?P@hc6P@]_6PDZ
i:XD0WD0QDU?QD]ETD2QD^EXD0WD0QDP5PDR8XD0QD_ETD2QD`EWD0QDaETD1QDbEXD0QDcEWD0QDdEP@dV6PDo]5XD0QDeE
WD0QDfEP@dV6PDo]5XD0QDgETD1QDhEWD0QDo4P@hc6PD_Z4PDR^5XD0WD0PDWe3QDo4PD]_6SD0TD3QDiEXD0QDjEWD0PDW
e3QDo4QDkEQDiEXD0QDlEWD0QD^BXD0QDmETD1SD0PDR^5QDo4PD[V3WD0QDnEXD0QDoEWD0QDPFQDo4PD[V3XD0QDQFWD0Q
DjAPDR^5XD0QDRFSD0TD6QDSFUD0PDm]5TD6QDTFPD4QDUFUD0QDVFTD7PD4Q@V5S@0S@0QDWFWD0PDVc6QDXFXD0TD3PD4T
D4QDYFWD0QDZFXD0QD[FPD`Z4WD0QDX<TD2PD`Z4XD0VD0WD0QDX<TD2PD`Z4XD0QD\FQD]FTD1WD0QD\4QD^FXD0SD0QD_F
WD0QD`FXD0QDaFWD0QDbFTD4QDcFXD0VD0WD0QDbFTD4QDcFXD0QDdFWD0QDeFQDfFXD0VD0WD0QDeFQDfFXD0QDgFWD0QDh
FTD4QDiFXD0Q@aDQDjFWD0QD]@XD0QDkFTD2QDlFTD1WD0QDmFXD0WD0QDnFTD1QDoFXD0QDPG`DZ3`Dfc4`Dbc4`DR5`DPS
1`DXU4`DU]3`Dj6`DXU1`Dcm4`DXc4`Djl3`DQo6QDQGPD^Z4WD0PDaZ4PD]_6PDdZ4XD0WD0QDRGP@bZ4PDk]5XD0QDSGWD
0PDcZ4PD]_6QDTGXD0WD0QDUGXD0QDVGWD0QDWGTD6PD4Q@V5QDXGXD0QDYGQDZGWD0QD[GS@0S@0QD\GXD0WD0QD]GQD^GQ
D_GQD`GXD0WD0PDHPD^[4PDR]:XD0WD0QDaGP@hc6P@oe6P@[_6QDbGXD0WD0QDcGQ@o4QD^:QDdGXD0WD0PDWe3PDi1PDR^
5PDQ]6XD0WD0QDeGPDWe3QDfGXD0PDe:PDHPDQU:PD`S4PDdb6PDQm3QDgGPDk]5PDg4PDHPDUZ2PDVc6P@[_6QDhGQDo4Q`
1X5WD0QDiGXD0`D__4`@R^5`DnY4PDWe3QDo4Q`1X5WD0QDjGXD0PDUe6Q`1X5WD0QDjGXD0QDkGQDR?PDWW4QDo4WD0QD^:
QDlGXD0PDY^5PDl\3PDhc6PD]=QDmGPDjS3QDnGPD\:PDVc6PDhQ4PDR^5PDo9PDUS:PD]_6PDbT4QDoGQDPHQDQHPDcZ4PD
bT4PDn]5PD^f6QDo4PDio:PDR^5PDd>PDl]5QDRHQDSHPDeb6PDi^5WD0QDY5XD0QDTHQDUHaDm4`Dl8QDVH`Dll:`DWS3`D
lo:`Dmo:`Dno:`Doo:`DPP;`DU[2`DQP;`DRP;`Dah:`DSP;`DTP;`DUP;`DVP;`DWP;`DXP;`DYP;`DZP;`D[P;`D\P;`D]
P;`D^P;`D_P;`D`P;`DPn9`Dnm9`DaP;`DbP;`DcP;`D[l9`DXn9`DWn9`DZl9`DdP;`DeP;`DfP;`DUS:`DaQ:WD0YD4XD0
QDWH`EgP;`EQo3`Eon3`EhP;`EiP;`EjP;`EkP;QDXHPDX^5QFYHQDZHSD0PDX^5QD[HQD\HQD]HPDo9PDn\4PDhZ4PD]_6Q
D^HQD_H`D^V3QD`HPDoa6QDaHPDmP;PDaZ4PDcZ4PD[_6QDbHPDRW4QDcHPD]W2PDk]5QDdHTD2SD0PDn]4QDeHPDk]5PD]_
6QDfHQDgHQDhHQDiHQDjHQDkHPD]_6SD0PDn]5QDlHPD_Q;QDmHPDT^5TD4PDP^5TD4QDo4WD0QDnHXD0QDoHTD2PDcZ4QDP
IQDQIQDZHPDgZ4QDRIQDSITD3PDY^5QDTIPDY^5QDUIQDVIQDWIPDX^5P@]_6QDXIWD0QDYIXD0VD0PDZc6QDV5S@0S@0QDZ
IQDQ7QD[IQD\IPDcZ4PD[_6QD]IPDk]5QD^IQD_IQD`IQDaIQDbITD3QDcIQDdIQDeIQDfIPDgZ4PDX^5PDQ_:PDmb6QDgIQ
DhIPD`Z4QDX<TD3PDR^5PDlW1QDiIPDk]5QDjIQDkIQDlIQDmIPDn]5PDiQ;PDcZ4QDnIQDoIQDPJQDQJQDo4Q`1X5WD0QDR
JXD0`@X^5`@j]5Q@m4QDZHQDSJPDX^5QDZHQDR6PDX^5PDk]4P@k]5Q@V5QDTJQDUJWD0PDS>PD]_6QDVJXD0QDWJQDXJQDY
JPDb<PDi]4PD_T3PDP^5PDPR;QDZJQD[JQD\JQD]JQ@^JQD_JWD0PD]_6QD`JXD0QDaJQDbJPDbZ4PDZc6QDV5QDcJPDZc6Q
FdJQDeJQ`1X5QDfJQDgJQDhJQDiJPDHPDSn3PDl]5PDaZ4PD[_6PDZR;PDm]5PDY^5QDjJPDY^5PDhZ4QDkJQDlJPDY^5PDa
b6QDmJQDnJPDeU3QDoJQDPKQDQKQDRKPDk]5PD]_6QDSKQDTKTD2QDUKQDVKWD0QD`4aDW4aDm4`D][4`DY4`D]R;`D][4SD
0XD0`Dk]5WD0QDWKXD0QDo4Q`1X5WD0QDXKXD0QDYKWD0QD_DQDe@QDZKTD1QD[KXD0WD0QD\KPDiQ;QD]KXD0QF^KTD5QD_
KWD0QD`KPDk]5PD]_6QDaKXD0SD0QDbKQ`1X5P@]_6WD0QD`4XD0QDcKWD0Qd1X5QD`4XD0QDdK`DTm3WD0QD`4XD0QDdK`D
Tm3QDeKTD3QDo4Q`1X5WD0QD`4XD0WD0QD`4XD0QDfKQFgKQDhKPD]_6WD0YD4XD0`Dll:QDiKPDcZ4PDU`:QDZHPD`V4SD0
TD4PDX^5QDjKWD0QDkKXD0WD0QDlKaD_5aD`5aDW4SD0Y@0TD1PDX^5XD0QFmKaDm4WD0QDZHYD0XD0S@0S@0S@0PDX^5YD0
Q@o4QDZHSD0PDX^5QDnKWD0QDZHQDoKXD0QDPLQDQLPDk]5SD0QDRLPD^Z4TD1QDSLQDTLQ`1X5QDULQDVLQ`1X5SD0QDWLP
@R^5QFXLPD\W4QDYLQDZLQD[LPDk]4PDk]5QD\LQD]LPDR^5QD^LQD_LPD[Q7QD`LPDk]4PDk]5Q@V5S@0QFaL`D`T5`Djl3
WD0PDj]4XD0QDbLQDcLQDdLWD0PDj]4XD0SD0PD[_6S@0QDeLQDfLQDgLTD1QDhL`Dl4`DYd4QD`9TD2QDiLP@]_6QDjLQDk
LQDV7SD0QDlLPD]_6QDmLQDnLPDk]5TD2WD0QDa4XD0QDoLQDPMQDQMaDm4PD]_6QDRMQDSMQDTMQDUMQDVMQ`1X5QDWMS@0
WD0QDXMXD0QDYMQDZMQD[MQD\MQD]MTD2WD0QD^MXD0QD_MQD`MQDaMTD2QDbMPDHPD][4TD1QDcMSD0QDdMQDeMTD1QDcMS
D0QDdMQDfMQDgMPDX^5PDk]5PD]_6QDhMPD4Q@V5S@0S@0QDiMQDjMPDod6QDkMTD1QDlMSD0QDmMPD^Z4QDnMPDST;PDP^5
PDlj3PDW^2QDkKPD]_6PDRW4QDoMPDn]5PD^f6QDkCQDaDQDPNQDQNQ@S=QDRNP@]_6QDSNQDS5QDRNP@]_6QDSNQDTNQDUN
QDVNQDWN`EbP3`Ec[3`Egj3`E[i6`E[T;`ESl3`E\T;`ESj4QDo4Q`1X5WD0QDXNXD0`DcZ4`Dm]5`Do]5`D6QDYNQDZNP@U
\5QD[NPDk]5PDT;PDP^5PDU=PD[_6PD]_2QD\NPD[_6PD]_2PD__4`Dk]5PD`T;PDYd2PDhZ4QD]NPDaT;PDaZ4QD^NPD]T3
UD0WD0QD_NQD2XD0UD0QD`NTD1WD0QDaNQD2XD0QDbNQDcNQDo4Q`1X5WD0QDdNQDeNXD0VD0QDbNQDcNQDo4Q`1X5WD0QDd
NQDeNXD0QDfNPDfb6TD2SD0QDo4WD0QDgNQDhNXD0VD0PDfb6TD2SD0QDo4WD0QDgNQDhNXD0QDiNQD3TD1QDo4TD1WD0QD4
XD0VD0QD3TD1QDo4TD1WD0QD4XD0QDjNUD0WD0PDgf6PD4TD9QD4XD0VD0UD0WD0PDgf6PD4TD9QD4XD0PD1WD0QDkNQDlNX
D0VD0WD0QDkNQDlNXD0QDmNWD0QDnNQDoNP@aZ4PDV7XD0WD0QDPOQDQOXD0VD0`DbS4WD0QDPOQDQOXD0QDRO`DbS4WD0QD
SOQDTOXD0VD0WD0QDSOQDTOXD0PD1WD0QDUOPDbZ4PDk]5PDf[4XD0VD0`DkZ3`Dg[3WD0QDUOPDbZ4PDk]5PDf[4XD0QDVO
`DkZ3`Dg[3WD0QDWOQDXOQDYOXD0WD0QDZOXD0QD[OQD\OQD]OTD3QDo4Q`1X5WD0QDn5XD0VD0QD\OQD]OTD3QDo4Q`1X5W
D0QDn5XD0QD^OWD0QD_OPDR8XD0`D`\2QD`OTD2QDo4TD1WD0QDaOXD0VD0QD`OTD2QDo4TD1WD0QDaOXD0QDbOUD0QDcOTD
2QD2QDo4Q`1X5WD0QDdOXD0PDVc6S@0WD0QDeOXD0WD0PDHXD0QDfOQDgOP@k]5QDhOQ@Q5Q@R5PDbQ6QDiOPDk]5PD\]4QD
jOQDkOQDlOPDk]5PDcZ4PDS^6PDk]5PDgU;PDbZ4PDl]5PDhU;PDn]5QDmOQDnOPDWW4QDo4Q`1X5QDoOWD0QDPP1XD0QDQP
1S@0QDe5QDRP1QDSP1PD_Z4QDTP1PDl]5QDUP1TD2QDVP1QDWP1Q@XP1QDYP1QDZP1P@j]4QD[P1PDR^5`D]_6QD\P1QD]P1
QD^P1QD_P1QDRP1QD`P1PD_Z4QDaP1Q@bP1QDcP1QDdP1QDc8Q@o4QDeP1QDfP1PDbZ4QDgP1PD[_6PDZ]6QDhP1QDiP1QDj
P1QDkP1PDnb6QDoHTD2QDlP1QDmP1QDnP1QDoP1PDgc6PDVW4PDdc6PDWW4QDV?QDPQ1QDQQ1WD0QDRQ1XD0VD0QDQQ1WD0Q
DRQ1XD0QDSQ1PDS1PDR^5QDTQ1PDbZ4PDk]5QDUQ1PDQ_:PDR^5PDo9PDkS3PD\?PDm]5QDVQ1QDjOTD1QDWQ1PDhZ4PDcZ4
PDmj3QDo4QDS=WD0QDXQ1XD0QDb>QDYQ1S@0WD0QDZQ1XD0`DR:`DaZ4`DVR1QD[Q1QD\Q1TD2QD]Q1QD^Q1QD_Q1QD`Q1QD
e5Q@Q5QDR5WD0QDaQ1XD0QDfP1QDbQ1TD1QDcQ1PDj]5QDdQ1QDeQ1QDfQ1PD\]4QDgQ1QDhQ1WD0QDiQ1XD0PDVc6Q@U5WD
0QDjQ1XD0QDkQ1PDk]5QDlQ1QDmQ1QDnQ1QDS=TD1QDoQ1PD]_6S@0WD0QDPR1XD0QDQR1WD0QDRR1XD0PD]_6S@0WD0QDSR
1XD0PDkZ4SD0PDR^5PDo9WD0QDTR1XD0QDo4QDUR1WD0QDVR1XD0`DdZ4QDa?QDY:WD0QDWR1XD0QDY:WD0QDWR1XD0QDS=W
D0PD_<PD`Z4XD0QDa?QDY:WD0PDh:QDXR1XD0QDYR1QDY:WD0PDh:QDXR1XD0QDYR1QDZR1PDaZ4P@]_6QDe5QD[R1PDh_:Q
D\R1PDkd6PD_<PD`Z4PD_<PD`Z4QDS=TD1QD]R1TD4PDR^5PDao5QD^R1WD0QD_R1XD0QDP5QD^:WD0QD`R1XD0QDaR1PDh_
:PDj]5PDhc6QDQNWD0P@Pf6QDbR1XD0VD0QDQNWD0P@Pf6QDbR1XD0QDcR1QDQNWD0PD]_6PDYS:XD0QDX:QDY:TD2WD0QDd
R1XD0QDY:TD2WD0QDdR1XD0QDa?WD0QDeR1QDfR1XD0`Dm]5PDkS3QDS=WD0PDo9QDgR1XD0QDhR1QDiR1PDX^5QDjR1PDHQ
DkR1QDo4QDlR1QDX:QDY:TD1QDmR1TD3QDnR1QDY:TD1QDmR1TD3QDnR1PD]_6QDoR1PDHQDPS1QDQS1PDS^6PDhZ4PD_:SD
0QDS=P@T:Q`1X5QDRS1QDSS1QDTS1P@T:Q`1X5QDRS1QDSS1QDUS1PDR^5QDVS1QDYQ1QDWS1QDXS1`DR:`DP:PDWW4QDo4Q
DUS1QDfR1SD0QDc8PDX_5PDR^5QDYS1QDZS1P@o9QD[S1QD\S1QD]S1QD^S1QDYQ1QD_S1QD`S1WD0QDUS1XD0VD0QD`S1WD
0QDUS1XD0PD1QD`S1WD0QDUS1XD0QDaS1QDbS1PDbm2QDcS1PDo9PDR8PDkS3PDo9PDR8QDdS1P@k]5QDUS1PDR^5QDeS1PD
Q_:PDmb6SD0PDhZ4PD[_6PD^R4PDh_:PDR^5QDfS1PD]f6PDR^5QDfS1QDgS1PDR^5QDhS1PDHQDiS1QDfR1PDj]5PD]_6PD
]W;PDk]5PDR^5PD]_6PDUX;PDmd6QDjS1SD0QDQ5QDS=PD[:QDkS1QDS=PD[:QDkS1QDX:QDY:TD1WD0QDlS1QDmS1XD0QDY
:TD1WD0QDlS1QDmS1XD0PD[7PDQX;QDoHQDnS1PDR^5QDoS1QDPT1TD2PDgZ2QDn8QDQT1PDX=QDRT1QDST1QDTT1TD1QDUT
1PDhZ4PDU:SD0PDhZ4SD0QDVT1QDWT1QDXT1PDaQ6Q@VMQDYT1QDZT1QD[T1QD\T1QD]T1PDkS3QDS=QD^T1QD_T1QD`T1QD
aT1TD2PDdZ4QDbT1QDcT1QDdT1QDS=QDeT1QDR5S@0PDRR:`DR^5`D`AQDX:QDY:TD2WD0PDRR:XD0QDY:TD2WD0PDRR:XD0
QDfT1WD0PDRR:XD0QDgT1QDhT1PD_:QDiT1PDkS3QDjT1TD2WD0QDkT1XD0QDlT1Q`1X5PD_l5PDo]5PDmS3PD_l5PDo]5QD
o4PDhZ4Q@mT1QD5QDWT1Q@mT1QD5QDP5QDS=QDnT1P@T:QD5QDP5PDX_5PDR^5PDX_5PDR^5PDo9SD0QDoT1WD0QDPU1XD0W
D0QDQU1QDRU1XD0QDSU1WD0PDHPDf]3XD0PDHQDTU1WD0QDUU1QDVU1XD0QDo4Q`1X5WD0QDWU1XD0VD0QDo4Q`1X5WD0QDW
U1XD0QDXU1PDh_:QDYU1QDZU1PDmj3QDbR1QDRCQD[U1QD\U1SD0PDbX;PDR^5QDo4PDcX;PDR^5WD0QD]U1XD0QD^U1PDVc
6S@0WD0QD_U1XD0WD0PD[_6QD`U1PDk]5PD]_6S@0QDc8QDS=XD0SD0QDo4WD0QDaU1QDbU1QDcU1XD0QDdU1WD0QDeU1PDn
]5XD0VD0QDdU1WD0QDeU1PDn]5XD0QDfU1WD0QDgU1PDiS3XD0VD0WD0QDgU1PDiS3XD0QDhU1WD0QDiU1TD1QDjU1XD0QDW
5QDkU1QDlU1QDo4Q`1X5WD0QDmU1XD0`DaZ4`Dj]5`Dn]5WD0QDnU1P@iEQDoU1QDPV1XD0QDQV1QDRV1TD4QDo4WD0QDSV1
PDR^5XD0WD0QDTV1QDUV1XD0VD0WD0QDTV1QDUV1XD0QDVV1WD0QDo4Q@S=QDWV1YD2XD0WD0QDWT1QDWV1YD2XD0WD0QDaI
PDhZ4QDXV1XD0QDYV1QDo4WD0PDS1PDR^5SD0XD0`D\[4`Di\3`Dk[3`Dc]4`D]_6`D[_6`Do9WD0QDZV1QD[V1QD\V1XD0W
D0QD]V1TD1QD^V1XD0QD_V1WD0QD`V1QDaV1XD0QDbV1WD0QDcV1XD0`Dj]5`Dn]5SD0QDP5WD0QDdV1XD0WD0QDeV1PDbZ4
PDk]5XD0QDfV1WD0QDgV1XD0WD0QDhV1TD1QDiV1XD0VD0WD0QDhV1TD1QDiV1XD0QDjV1QDo4Y@0WD0QDkV1PDk]5XD0QDP
5WD0Q@S=PDT:TD1QDlV1XD0QDmV1PDWW4QDnV1WD0QD^:TD1QDoV1XD0`DcZ4`Dl]5QDkEWD0QDPW1QDQW1aDm4`D]_6`Dhd
6`Dk=`Ddd2`D[_6XD0SD0PDhZ4QDRW1TD2WD0QDSW1XD0QDTW1WD0QDUW1PDbZ4XD0VD0WD0QDUW1PDbZ4XD0QDVW1QDWW1W
D0QDXW1`D^6`D_6`Doj3`DUP4S@0XD0QDYW1PDWW4QDo4WD0QDbT1`Dn5`DQR1`DcT4`DdT4`D^6`D_6`Doj3`DUP4`DTe2`
Dd[5`DR:`DaQ3`DQ^3XD0QDYW1QDZW1Y@0WD0QD[W1QD\W1Q@aDQD]W1XD0QD^W1QD_W1Q`1X5WD0QD`W1XD0WD0QDo4Q@S=
QDaW1YD2XD0WD0QDWT1QDaW1YD2XD0WD0QDbW1QDcW1XD0PDk]5WD0QDdW1S@0QDeW1XD0PDk]5QDfW1WD0QDgW1QDhW1SD0
XD0VD0WD0QDgW1QDhW1SD0XD0QDiW1WD0QDjW1XD0WD0QDkW1SD0PD__6XD0QDP5WD0QDlW1QDmW1XD0QDgOPD]_6SD0WD0Q
DnW1QDoW1PD^Z4XD0VD0WD0QDnW1QDoW1PD^Z4XD0QDPX1WD0QDn8TD1PDR^5PDo9XD0PDk]5QDQX1WD0PDj]5QDRX1QDSX1
XD0QDTX1Y@0WD0QDUX1YD1XD0WD0QDP5QDVX1QDWX1XD0QDXX1QDYX1WD0QDZX1QDS=`D]=`DcX2`D]Y2`DQQ3`Dm[2QD[4X
D0`DaZ4QD[X1WD0QD\X1`D]=`DcX2`D]Y2`DQQ3`Dm[2QD[4XD0`DaZ4QD]X1QDo4WD0QDS=YD2XD0`DcZ4`Dj]5QD]X1WD0
QD^X1YD2XD0`DcZ4`Dj]5QDY4WD0QDa?QDS=`Dil2`Db:`Dfl2`Dhl2`Dgl2`DWn2`DPb:`D\V7`Dll2`DQ;`DPb3`Dbm2SD
0XD0QDY4WD0QD_X1`Dil2`Db:`Dfl2`Dhl2`Dgl2`DWn2`DPb:`D\V7`Dll2`DQ;`DPb3`Dbm2SD0XD0QD`X1WD0QDo4QDUR
1YD1XD0`Dn]5`DaZ4QDaX1WD0QDWT1QDbX1XD0QDaX1WD0QDWT1YD1XD0QDcX1WD0QDo4QDdX1QDeX1XD0QDcX1WD0QDo4QD
dX1YD1XD0QDfX1WD0QDgX1QDhX1XD0QDfX1WD0QDgX1YD1XD0QDP5WD0QDYQ1QDiX1XD0QDjX1WD0QDkX1XD0QDlX1QDeKWD
0SD0QDUS1XD0VD0QDeKWD0SD0QDUS1XD0QDmX1WD0QDnX1QDoX1P@k]5P@]_6XD0QDPY1WD0QDQY1QDRY1QDbR1XD0SD0QDS
Y1WD0QDTY1PDbZ4XD0SD0QDj4WD0QDZX1QDS=`DVQ3`DQ;`Db_5`Dil2`DiR1`Dll2`D\V7`DWn2`Dfl2`D^>`Db:`DWo2`D
_:`Daj5SD0XD0QDj4WD0QDUY1`DVQ3`DQ;`Db_5`Dil2`DiR1`Dll2`D\V7`DWn2`Dfl2`D^>`Db:`DWo2`D_:`Daj5SD0XD
0QFVY1QDP5WD0QDS=P@T:QDWY1XD0WD0QDXY1P@T:QDWY1XD0WD0QDYY1QDZY1XD0VD0WD0QDYY1QDZY1XD0QD[Y1QD\Y1QD
S=WD0QD]Y1QD^Y1XD0QD_Y1WD0QD]Y1QD^Y1XD0QD`Y1PDT^5WD0QDaY1QDUS1XD0QDbY1WD0PDm[;QDcY1XD0PDcc6WD0QD
dY1XD0VD0PDcc6WD0QDdY1XD0QDeY1QDfY1TD5WD0QDo4QDgY1YD1XD0QDhY1WD0QDUR1QDiY1XD0VD0QDhY1WD0QDUR1QDi
Y1XD0QDjY1QDhY1WD0QDUR1YD1XD0VD0QDhY1WD0QDUR1YD1XD0QDjY1WD0PDWW4QDb>PDHQDkY1XD0SD0WD0PDHQDlY1XD0
SD0PDd]4PDHQDmY1WD0QDnY1QDbR1XD0QDoY1`D\?`D`A`DY\;`DWo2PDWW4QDPZ1TD1WD0QDQZ1XD0QDRZ1PDWW4QDPZ1TD
1WD0QDQZ1XD0YD2QDSZ1WD0QDTZ1XD0QDSZ1WD0PD[_6PDTl3XD0WD0QDoHQDUZ1XD0QDVZ1WD0PDaZ4QDWZ1XD0WD0PDaZ4
PDUEPD_U6XD0`EdV4WD0QDXZ1QDYZ1XD0QDZZ1TD1VD0`EdV4WD0QDXZ1QDYZ1XD0QDZZ1TD1QDeY1WD0QD[Z1Q@\Z1XD0QD
]Z1WD0QD^Z1XD0QD_Z1TD3QDo4QD`Z1QDo4WD0PDj;PDaZ4XD0SD0WD0QDaZ1XD0QDQNQDS=QDbZ1SD0QDcZ1WD0QDdZ1XD0
PDkZ4WD0QDeZ1XD0VD0PDkZ4WD0QDeZ1XD0QDfZ1WD0PDHPDV];XD0QDgZ1WD0QDhZ1P@Y];XD0QDgZ1QDo4WD0PDW];XD0S
D0QDiZ1WD0PDR^5XD0QDjZ1PDT^2PDk]5WD0PD]_6PDRW4XD0WD0QDkZ1Q@o4QDlZ1XD0PD[V3QDo4WD0QDlZ1XD0PDj]5QD
mZ1VD0PDj]5QDmZ1PD1WD0PDHPD][4XD0QDnZ1S@0QDoZ1`DX3`DTV2`DY3WD0PDYe6XD0QDnZ1S@0QDoZ1`DX3`DTV2`DY3
PDP^5QDP[1WD0QDQ[1XD0VD0PDP^5QDP[1WD0QDQ[1XD0PD1QDR[1PD_b:WD0PDbb3XD0WD0QDS=P@T:QDS[1XD0S@0QDT[1
QDU[1WD0QDV[1XD0QDW[1WD0QDX[1XD0SD0WD0QDY[1PDbZ4PDk]5XD0QDZ[1WD0QD[[1QD\[1XD0QD][1PDh_:TD5WD0QD^
[1XD0SD0QDo4PDk]5WD0QD_[1XD0QD`[1QDa[1WD0QDb[1XD0VD0QDa[1WD0QDb[1XD0QDc[1WD0QDd[1QDe[1XD0QDf[1QD
fP1WD0QDg[1XD0TD2QDh[1QDi[1PDcZ4PDb];PDk]5PDj[4PDac6QDj[1Q@o4WD0QDk[1XD0WD0PDj[4XD0Q@U5QDl[1aDm4
`D^V3`DZ^5QDm[1Q@o4QDn[1Q@o[1QDP\1QDQ\1QDWT1Q@R\1QDP\1PDi_:QDS\1PDHQDT\1QDU\1PDhZ4QDV\1PDjl3QD]5
Q@X:QDW\1TD1PD\^5TD2QDX\1QDY\1QD\P1TD3QDo4Q`1X5WD0PDV7XD0QD\P1TD3QDo4Q`1X5WD0PD\7XD0QD\P1TD3QDo4
Q`1X5WD0PDW7XD0QD\P1TD3QDo4Q`1X5WD0PDa7XD0QD\P1TD3QDo4Q`1X5WD0PDd[7XD0QD\P1TD3QDo4Q`1X5WD0PDc[7X
D0QDX5QDZ\1QDhOTD3QDo4Q`1X5PDba7PDba7QDe5UD0WD0PDba7XD0QD[\1Q`1X5WD0QD\\1XD0S@0QDe5QDhOTD3QDo4Q`
1X5WD0PDU7XD0`Dj]5`Dl]5QDhOTD3QDo4Q`1X5WD0PDeU3XD0`Dj]5`Dl]5`DX^5`DcZ4`Dm]5QD]\1TD4WD0PDU7XD0WD0
QD^\1XD0QDe5QD_\1TD1QD`\1QDa\1QDb\1PDVU1PDl]5PD[Q7WD0PD[Q7QDRCQDc\1XD0WD0QDd\1TD1QDe\1XD0QDf\1WD
0QDg\1TD1QDe\1XD0UD0PDgf6PD4WD0PD[_6QDm4XD0UD0PDgf6WD0QDn@QDm4XD0QDh\1QDo4WD0PD[_6QDm4XD0VD0QDh\
1QDo4WD0PD[_6QDm4XD0QDeY1WD0PD[_6QDi\1QDm4XD0VD0WD0PD[_6QDi\1QDm4XD0QDfNQDj\1QDk\1QDX5QDl\1QDk\1
QDm\1TD1WD0PDeW;QDk\1XD0WD0QDn\1P@]_6PDeW;QDo\1XD0QDP]1QDQ]1Q@R]1QDS]1QDT]1PDZ^5QDU]1QDV]1PDa8UD
0QD]5QDW]1TD1P@eZ4WD0QDX]1XD0SD0aEm4QD]5QDY]1TD1P@eZ4QDZ]1`D_6`DWl3`Dk]5`D^T3`DX^;`DY^;QD[]1P@hc
6QD\]1QD]]1QDf\1QD^]1Q@o4QD_]1TD1P@eZ4TD3QD`]1QDf\1QD^]1Q@o4QDa]1PDR^5QDf\1QD^]1Q@o4QDb]1TD1PDeZ
4TD8QDc]1QDd]1QDe]1PDPm3PD`:QDf]1QDg]1PDWe3QDo4QDh]1QDi]1PDlZ6QDj]1QDk]1QDl]1QDm]1QDn]1UD0QDo]1T
D1QDP^1`@]_6`@eZ4`D[_6`D\_6`Db[4QDQ^1TD2WD0QDR^1XD0QDS^1QDT^1PD][4PDfi6QDU^1WD0PD_U6PDlZ3XD0QDV^
1QDW^1QDX^1QDV^1QDY^1PDS1QDZ^1PD__6QD[^1QD\^1P@aZ4PDj]5PD__6QD]^1QD^^1PD^_;QD_^1QD`^1QDa^1WD0QDb
^1PDk]5XD0SD0WD0QDc^1QDd^1TD1QDe^1XD0WD0QDf^1P@hZ4PDYo2QDg^1XD0SD0WD0QDh^1P@i4P@m]5QDi^1S@0QDj^1
XD0WD0QDk^1QDl^1Q@o4QDm^1XD0PDhZ4WD0PDVc6XD0SD0WD0QDn^1PDSX2XD0QDo^1WD0QDP_1TD1QDQ_1PDk]5XD0SD0Q
DR_1PDhZ4PDR^5PDhZ4QDS_1SD0QDT_1QDU_1QDV_1SD0QDW_1P@S^5P@Y^5WD0Q`1X5QDX_1XD0QDY_1QDZ_1QD[_1SD0QD
Y_1PDSX2QD\_1QD]_1QD^_1QD__1QD`_1PD[_6WD0QDa_1SD0XD0QDo4WD0PD[_6QDa_1SD0XD0`Dk]5`Dk]2`Di]2WD0PD[
_6QDa_1QDb_1XD0WD0QDc_1P@k]5QDd_1XD0PDWe3QDo4QDe_1QDR?QDf_1QDg_1QDf\1Q@Z5QDh_1PDcZ4QDi_1QDj_1PDR
^5QDi_1QDk_1QDf\1QDo4WD0PDhZ4QDl_1XD0QDm_1QDf\1QDn_1QDo_1WD0QDP`1XD0QDQ`1P@gf6QDR`1QDo4QDS`1QDT`
1QDU`1QDV`1PDaZ4QDW`1PDaZ4PDaZ4PD]_6SD0PDi`;PDhZ4Q`1X5PD]_6QDX`1QDh?QDY`1QDZ`1PDU^2PDX^5QD[`1PDT
_:PDcc6PD^f6PDo]5QD\`1PDkS3PDo9QD]`1PDm]5PD^X2PDHPDj`;WD0QD^`1QD_`1QD``1QDa`1XD0WD0QDb`1PD`Z4QDW
5PDjb:XD0WD0QDY[1S@0PD_c7XD0WD0QDc`1QDd`1TD1QDe`1QDf`1XD0WD0PDPa;PDP^5PDb^4XD0WD0PDme4PDP^5PDQa;
XD0WD0PDRa;PDP?XD0WD0QDg`1QDW5PDZo3XD0WD0QDh`1PDaZ4QDi`1Q@j`1PD]a;XD0WD0QDk`1PD]_6QDl`1XD0WD0QDm
`1PD]_6QDn`1XD0WD0PDca;PD]_6PDfa4PDj]5XD0WD0PDda;PDPj4XD0QFo`1TD2WD0QDPa1PDbZ4XD0WD0PDj]5QDQa1PD
n^:XD0WD0PDj]5QDRa1QDSa1PDgl2XD0WD0PDgl2PDk]5QDW5QDTa1XD0WD0PDla;QDUa1PDP3XD0WD0QDVa1PD]_6PDna;X
D0WD0PDaZ4PD_i:PDoR3XD0QDWa1TD3WD0QDXa1PDm]4QDYa1QDZa1XD0`DUEWD0QD[a1PDm]4QDYa1QD\a1XD0WD0PDPd6Q
D]a1QD^a1XD0WD0QD_a1PD]_6QD`a1XD0WD0QDaa1PDSX2PDYb;XD0WD0QDaa1QDba1QDca1XD0QFda1WD0PDaZ4PD[_6QDe
a1QDfa1XD0WD0PDT^5PD[_6PD]j2XD0PDP^5WD0QDga1PD^b;XD0VD0WD0QDga1PD^b;XD0QDha1WD0QDia1QDja1XD0VD0W
D0QDia1QDja1XD0QDka1WD0PDlZ2P@dOQDla1XD0VD0WD0PDlZ2P@dOQDla1XD0QDma1WD0QDna1QDoa1XD0WD0QDU?QDPb1
QDQb1QDRb1XD0WD0QDSb1QDS7QDTb1XD0QD6QDUb1TD1WD0PDnb6PD]_6QDVb1XD0WD0QDWb1PD`Z4PD[_6PDib;XD0WD0PD
^Z4PDcZ4PDe3XD0VD0WD0PD^Z4PDcZ4PDe3XD0QDeY1WD0QDXb1QDVMTD1PDkb;XD0WD0PD[n:PDaZ4QDYb1XD0WD0QDZb1P
DaZ4PD]_6PDlb;XD0WD0QD[b1PDcZ4PD]_6PDPc;XD0WD0QDaa1PDbZ4PDk]5QD\b1XD0WD0QD]b1QD^b1QDlX1XD0PD]_6T
D1QD_b1QD`b1TD1WD0QDab1QDbb1XD0QDcb1TD2WD0PDVc;PDbZ4XD0WD0QDdb1XD0`DRU4WD0PD\c;PDP^5PDWl5XD0WD0Q
Deb1QDfb1XD0VD0`DWS3WD0QDeb1QDfb1XD0QDgb1`DWS3QDhb1TD1WD0QDib1XD0VD0`Dgb6QDhb1TD1WD0QDib1XD0QDjb
1`Dgb6WD0PDkZ4QDkb1PDl]5QDW5QDlb1XD0WD0QDmb1PD`Z4PDT^2XD0WD0QDnb1TD1PDj]5XD0PD]_6TD1QDob1QDPc1TD
2WD0QDQc1QDRc1XD0WD0PDQb4PDU^5PD]_6PDRV5XD0WD0QDSc1PD]_6TD1PDbU5XD0WD0PDoc;PDi8XD0`Db<`DWj:QDTc1
WD0PDPd;XD0VD0QDTc1WD0PDPd;XD0QDUc1WD0PDl]5PDQY2PDk]5PD[_6XD0QDVc1WD0QDZT1PDT^5QDWc1XD0QDXc1WD0Q
DS8PD]_6PDTS3XD0WD0QDYc1PD[_6QD^\1PDaS1XD0WD0QDZc1PDjl3XD0VD0WD0QDZc1PDjl3XD0QD[c1WD0QD\c1PDaZ4X
D0QD]c1WD0QD^c1PDaZ4XD0QD_c1WD0QD`c1PD]_6QDac1XD0WD0QD[R1PDhc6PD]_6PDc]4XD0PDhj3WD0PDc]4PDXd;XD0
QDbc1TD3QDo4TD1WD0PDTY2PDiR1XD0WD0QDcc1TD2PDYZ4XD0WD0QDdc1TD1PD]d;XD0WD0PD^d;PDR^5PDUT4XD0WD0QDe
c1PDdP3TD1PDhZ4PD]=XD0WD0PDUR1PDho5PDR^5XD0WD0QDfc1PD_d;XD0WD0QDgc1PDk]5PDUe2XD0WD0PDU7PDad;XD0W
D0PD`OPDad;XD0QDhc1TD1WD0QDic1QDW5PDi^5PDTe2XD0WD0QDm:TD4PDPm3PDl]5PDWe3XD0WD0QDjc1PDm]5QDW5PDjb
:XD0WD0QDkc1XD0QFlc1WD0PD`Z4XD0`D]_6`D[_6QFmc1TD6QDnc1WD0PD`W4PD`Z4XD0WD0QDoc1TD2QDPd1PD]_6QDQd1
XD0WD0QD]@TD2PDRR:PD`5XD0WD0QDRd1PDfd;XD0`DVU5WD0QDcCTD1PD^Z4PD]_6PDgR:XD0WD0QDSd1PDk]5PDgd;XD0W
D0PD`OPDhd;XD0VD0WD0PD`OPDhd;XD0QDTd1WD0QDUd1QDW5PDlY5XD0WD0QDVd1S@0PD[_6QDWd1XD0WD0QDXd1PD]_6PD
gR:PDRV5XD0WD0QDYd1PDmd;XD0VD0WD0QDYd1PDmd;XD0QDZd1WD0PDVR5PDSn2XD0WD0QD[d1QD\d1PDR^5PDfa6XD0QD]
d1PD[_6WD0PDQ_2PDSa4XD0QD^d1QDVMWD0PDdj5PDUl3XD0WD0PDnd;XD0WD0PDkb;PDn]5QD_d1XD0WD0PDRe;PDP^5PDR
AXD0WD0QD`d1QDad1P@\_6QDbd1XD0WD0QDcd1QDdd1XD0TD1QDed1WD0QDfd1PDk]5XD0PD[_6WD0QDgd1PDk]5XD0QDhd1
WD0QDid1PDma:XD0WD0QDjd1TD1QDkd1XD0WD0QDld1PDcZ4XD0`DR^5`DaZ4`D]_6WD0PDHPDS_6PDl]5XD0PDai:WD0QDm
d1PDk]5QDaDQDnd1XD0WD0QDU?QDod1QDPe1XD0QDQe1TD2WD0QDRe1QDSe1TD1QDTe1XD0WD0PDhZ4QDUe1QDVe1QDWe1XD
0WD0PDWl9PDnn3XD0`E[V3`E>`El\3`Em\3`Ei\3`Ej\3`Ek\3`EkZ3`Eg[3WD0PDkS3PD\?PDm]5QDXe1XD0`DdP3`DX5`D
Yo2`DPo3WD0PDRf;PDk]5PDSj4XD0WD0QDYe1QDZe1PDR^5XD0WD0QDYe1QD[e1QD\e1XD0QD]e1WD0QDl=Q@^e1Q@_e1TD1
QD`e1PDk]5XD0WD0PDVc6PD[_6QDae1QDbe1XD0WD0PDVc6Q@ce1QDde1XD0`Dl]5QDee1TD5WD0PDoV4QDfe1QDge1XD0WD
0PDoV4QDhe1QDie1P@fU5XD0PD4WD0PDoV4QDje1XD0VD0PD4WD0PDoV4QDje1XD0PD1QDke1QDgDWD0QDle1TD2PDl]5XD0
`Dg`:`D[_6QDke1QDgDWD0QDle1QDme1PDl]5XD0QDke1PDmS3WD0QDne1QDoe1XD0QDPf1WD0QDQf1TD1QDRf1XD0WD0QDS
f1PDl]5QDTf1XD0QFUf1TD4WD0QDVf1TD1PDbZ4PDk]5Q@Wf1QDXf1XD0WD0PD\d;PDP^5PDPg;XD0WD0PDd5PDj]5PD]_6P
Dgl2PDk]5PD]_6PDVQ5XD0WD0QDYf1PDk]5PDWY2XD0WD0PDcX4QDZf1XD0WD0QD[f1TD2QD\f1TD1QD]f1XD0WD0PDUg;TD
2PDoDXD0QD^f1QDo4WD0PDW<Q@_f1QD`f1XD0QDo4QDaf1WD0PDWg;PDZU4PDl]5XD0WD0PDb@PDTR1XD0VD0WD0PDb@PDTR
1XD0QDbf1QD]d1PD[_6WD0QDcf1PDYg;XD0WD0PDP=PDeT4XD0QDdf1WD0QDef1PD^4PDP^5XD0PD]4WD0QDff1PDaZ4QDW5
QDgf1XD0WD0PDR1PDj]5PD]_6PD^g;XD0WD0PD_]4PDY^5PD_g;XD0WD0PD`g;QDhf1XD0WD0PDi>QDif1XD0WD0PDPe6PDc
Z4PD]_6PDdZ4PDk]5QDW5XD0WD0QDjf1TD2QDkf1XD0`Dgg;`Dhb4WD0QDlf1QDmf1PD^Z4XD0QDnf1TD1WD0QDof1QDPg1X
D0WD0QDQg1PDnb6PD]_6TD1QDRg1XD0WD0QDSg1PD]_6PDVU1XD0VD0WD0QDSg1PD]_6PDVU1XD0QDTg1WD0QDUg1PD]_6PD
VU1XD0VD0WD0QDUg1PD]_6PDVU1XD0PD1WD0QDVg1QDWg1XD0`DSj4`DTR1QDbNWD0PDUU6QDXg1XD0WD0QDYg1QDZg1Q@[g
1QD\g1XD0`DaZ4`Dk]5QD]g1TD1WD0QD^g1XD0WD0QD_g1P@][4QD`g1PD]_6TD1QDag1XD0WD0PDXZ4PDj]5PD]_6PD[T1X
D0WD0QDbg1PDVc6PD[_6PD`h;XD0WD0PDWQ6PDY^5PDah;XD0WD0PDQ`4PDk]5PDbh;XD0WD0PDh3PDcZ4QDW5PDch;XD0WD
0PDdh;PD`Z4PD]_6PDd\4XD0WD0PDb<PDo]5PD]_6PDRW4PDfb4XD0WD0PDeh;PDR^5PD]_6XD0WD0PD\\4PDU>PD]_6XD0W
D0PDfh;PDaZ4XD0WD0PDRV5PD`:PDPh1XD0QDcg1PD]_6QDdg1PD[_6PDe?PDil2PDR^5PD[_6PDVl9PDnX4PD_Z4PDR^5PD
[_6PDVl9PDn]5PDgh;PDcZ4PDgh;PDP^5PD[_6QDeg1PDZU:PDm]5PDVQ3PDih;PDaZ4PD[_6QDfg1PDm]5PDdP3PDcZ4PDf
e4PDcZ4QDW5PDjh;PD]_6PDkh;PD]_6PD]_6PDoP;QDW5PDaZ4PD]7PDiS3PDj]5PD]_6QDgg1PDk]4PDk]5QDZKQDhg1PD[
_6PDRW:PDk]5PD]_6PDbV1PD^OPD]_6PDmh;QDig1PDlT;QDjg1PDR^5PDnh;PDoh;PDcZ4PDPi;PDPd:QDkg1PD]_6PDdl4
`D`Z4PDi1PDR^5PDQ]6PDcZ4PD]_6PDge:QDlg1TD1PDQi;PDn]5PD]_6PD[S4PDk]5QDmg1PDRi;PDk]5QDng1PDSi;PDRl
4PDm]5PD][4PDbS3QDgS1PDR^5QDog1PDP_3PDk]5QDW5QDPh1PD]_6TD1QDQh1QDRh1QDW5QDSh1QDTh1QDUh1QDVh1TD1Q
DWh1QDXh1PDhi3PDk]5QDYh1QDZh1PDWT4VD0QDYh1QDZh1PDWT4QD[h1QDU?PD^Z4PDl]5QDVMQD\h1QD_Z1QD]h1QD^h1P
Dk]5PDnX4QDWDTD2PDZi;QD_h1PDWe3PDhc6QD`h1QDah1TD1QDbh1PDSS3PDR8PDR8PDR^5PD[S4PD^[:PDT]4PDl]5PDeT
4PDl8PDV]4PDkX7PDl8PD[_6PDWT4PDl8QDch1PDR^5QDdh1QDeh1PDVc6PD[_6PDVc6PD[_6PD_f;PD_f;PD`P3PDok:PD[
@PDY^5PDU7PDY^5QDfh1PDU7PDY^5PDbX4PDdNPDY^5PDXn5PDY^5PDcP1PDY^5PD_[4PD[i;PD^g;PD^g;QDgh1PD`Z4PDR
^5PD[_6PD\i;PDcZ4PD[_6PD\R3PDk]5PD]i;QDb9QDW5PDUf4PD^OPDaS4QDhh1PDhZ4QDih1PD[_6PD_i;PDk]5PD[_6PD
ng1PDo]5PD[_6QDjh1SD0PD[_6PDSk5PDR^5PD[_6PDT;PDm]5PD[_6PDRT3PDY>PD[_6PDoP;PDk]5PD[_6PDci;QDkh1PD
hc6PDaV4PDWe3QDlh1PDei;PDi4PDj]5PD__6QDmh1QDf8PDf5PDP^5PDbc7PDkS3PD[^;PD[_6PDZQ3PDPe6PDSX2PD[@PD
Y^5PD_T3PDaV4QDnh1QDW5PDjh;PDcZ4QDW5PDR`;QDoh1QDW5QDPi1QDlf1QDQi1P@^Z4QDRi1PD^Z4QDSi1QDTi1PDdb6P
Dlj3PDT^2PDX^5PD[_6PDSn3PDoX4PDR^5PDaZ4PDSZ5PDe[4PDaZ4QDW5PD\OPDZQ3PDe<QDXCPDR^5QDW5PDXT:PDZY4PD
cZ4QDUi1PDWe3PDbZ4PDc]4PDaZ4QDVi1QDWi1PDW<PDbU3QDXi1QDYi1PD\Y6PD]_6QDZi1QD[i1QD\i1QD]i1QDQi1QD^i
1QDW5PDiS3PD[U:PDk]5PDnV7PDk]5PD]_6QD_i1QD`i1PDcZ4PDWT:PDR^5QDb9PDiT6PD]_6PDli;PDaZ4PD]_6PDc]4QD
ai1PDeT4PDk]5QDW5PD^OPDdQ;PDXn3PDni;PDl8PDlT;QDbi1QDci1QDdi1PDi\3PDkS3PD[^;QDP1QDei1P@k]5P@]_6QD
fi1QD?PD]_6QDgi1QD8PD_Z4P@[_6QDhi1QD8PDSX2P@[_6QDii1QD8PD]_6QDji1QDki1QD8PDi]4PDP^5PDi]4PDP^5PDY
c6QD8PDo]5PDWT:QD8PDTj;QD8PDR^5PDW_2QD8PDbZ4PDk]5QDW5PDoa6PDR^5QD:PD`Z4PDjb6QD:PDR^5QDli1S@0QDmi
1PDSX2PD[_6QDni1QD:TD2PDcZ4QDW5PDjh;QD:PD]_6QDoi1QD:QDW5QDPj1PD`Z4QD;PD]_6QDQj1PDk]5QD;PD]_6QDRj
1QD;QDSj1QD;PD[_6QDTj1QD;QDW5PD`S4QD;PD[_6PDll2PDl]5QD;QDUj1QDVj1QD<PD]_6QDQj1QDWj1QD<PD]_6QDXj1
QD<PDR^5PDT\2QD<PDR^5PD]_6QDYj1QD<QDW5QDZj1QD<QDW5PDi^5PDoa6QD<PDTAQDa9QD<PD`Z4PDR^5QDn@PD`Z4PDR
^5QDn@S@0PDil2QD=TD2PDaZ4QDW5PD]a;QD=TD2PDj]5PD^j;QD=QD[j1QD\j1QD=P@\_6PDbb:PDaZ4PD]_6QD=P@[_6PD
Uh4PDaZ4QD=QDW5QD]j1QD>PD[_6QD^j1S@0QD_j1QD>QD`j1QD9Q@aj1S@0PDkd4PDaZ4QD9QDW5QDbj1QD9QDU5S@0QDcj
1QDdj1QD9QDej1TD1QDfj1QD9TD2PDaQ6PDcT7QD9QDUS1PDR^5QDgj1QD9PD[_6QDhj1QDij1QDjj1QDDQDW5QDkj1QDDPD
]_6QDlj1QDFPD]g;QDFQDmj1QDnj1QDJQDoj1QDLPDgb6QDW5PDi^5QDLPDaZ4QDPk1QDLPDaZ4PDcZ4PDgh;QDLPD^Z4QDQ
k1`D]_6`D[_6`D\_6`D^[4`D_[4QDLPDR^5QDRk1PD_T3QDLPDk]5PDSl3QDCPDbZ4QDSk1P@]_6PDTj5QDCQDP[1QDTk1QD
CQDUk1QDVk1QDCQDWk1QDBPD]_6QDXk1PDPW1QDBQDW5QDYk1QDBQDW5QDZk1QD[k1QDBPDcZ4PD]_6QD\k1QDBTD2PDR^5Q
D]k1QDBPDR^5PDU7PDbm2QDIPD]_6QD^k1QDIPD[_6QD_k1PDUR7QDIPD]_6QD`k1QDak1QDKPDbZ4QDZKQDbk1QDKQDck1S
@0QDdk1QDKQDck1S@0PDR^5PD_i:QDo1PD]_6QDek1QDo1QDW5PDaS1QDm1PD]_6PD^>QDR2PD[_6QDfk1QDOPD[_6PDPk;Q
DOPD[_6QDgk1QDOQDW5QDhk1QDW1QDik1QDjk1QDX1PD]_6QDkk1QDY1PDn]5PDUR7QDY1PDo]5PD]_6QDY1PD]_6QDlk1QD
mk1QD^1PD]_6QDnk1QD^1PDaZ4QDok1QD_1PD[_6PDgV1QD_1QDPl1QD_1PDSX2PD[_6QD_1QDW5QDQl1QDV1PDaV4PDS[;Q
De1QDRl1QDk1PDSX2PD[_6QDk1PD]_6PDRk;QDj1PDm]5QDSl1PDm]5PDe?PDXn:QDS2PDaZ4PDhc6QDT2PD]_6PDce:QDU2
PDbZ4PDk]5QDW5PDdP3QDU1QDTl1QDUl1QDT1QDW5QDVl1QDT1PD]_6QDWl1`D]_6aDm4QDT1TD3PDZW4PDbZ4QDT1TD3QDm
i1VD0QDT1TD3QDmi1QDXl1QD]1QDYl1QD]1PDl]5QDRHQDd1QDZl1QDd1PD]_6PDYi:QDd1QDW5QD[l1QDd1QD\l1QD]l1PD
cZ4PD]R2PDod6PDcZ4PDU7QD^l1PDcZ4QD_l1QD`l1PDcZ4PD[_6QDal1QDbl1PDcZ4PD[_6PDgj3PDk]5PDcZ4PDdV4QDcl
1PDcZ4PDbV1PD^OPDcZ4PD]_6QDdl1PDcZ4PDak4PD[Q3PDaZ4PD]_6QDel1PDaZ4PD]_6QDfl1QDgl1PDaZ4PD^OPDk]5QD
hl1VD0PDaZ4PD^OPDk]5QDhl1QDil1PDaZ4QDjl1PDaZ4QDkl1VD0PDaZ4QDkl1QDll1PDaZ4PD[_6QDml1PDaZ4QDnl1QDo
l1PDaZ4PD]_6QDPm1PDj]5PD]_6QDQm1QDRm1QDSm1PDj]5QDah1QDTm1PDSW1PDR^5PDoc6PD^OPDk]5PD]_6QDUm1QDVm1
PDk]5QDXBQDWm1QDXm1PDej;PDk]5QDYm1QDZm1PDh^5PD[_6QD[m1QD\m1PD[_6PDb<PDi]4PD[_6QD]m1QD^m1PD[_6QD_
m1QDfR1PD[_6PDgk;PDk]5QDVMQD`m1QDam1QDbm1PD[_6PDSn3QDcm1PD[_6QDdm1QDem1PD[_6PD^f6PDil:PD[_6PD]]4
PDba6PD[_6PDik;PDk]5PD`a4PD[_6PDg>PDcZ4PD[_6PDjk;PDdP3PD[_6PDkk;PDk]5PDWT:PD[_6PDl8PDlk;PD[_6PDR
Q6QDfm1PDRQ6PDmk;PDho5PDmk;PD[_6PDlOPD[@PD[_6QDgm1QDhm1PD[_6PDmOQDim1PD[_6QD[m1PDXQ3PDli:PDP^5PD
Y_:PD]g;PDP^5PDgY2PDli:PDk]5PDbX4PDok;PDcZ4PD]_6PDod6PD_Z4PD_T3PDil2PD_T3PDP^5PDPR;PD`T3PDP^5PD^
S6PDS`4PDP^5PDWR5PDn`4PDP^5PDPl;PDf5QDjm1PDf5PDhd5PDbV1PD^OPD^OQDkm1PDoP;QDlm1PDPW1QDmm1PDn^5PDa
Z4PDQl;PDaZ4PD[n:PDaZ4PDPT5PDQP1PDoS1PDQP1PDPd6PDc]4`DiZ4`DVW4PDPd6PD]_6QDnm1PDPd6PD[V3QDom1QDPn
1PDZR;PD^U:QDXBPDff4PDaZ4PD]_6QDQn1PD]_6QDRn1PDk]5PD]_6QDbk1QDSn1PD]_6PD]W2PDk]5PD]_6PDg:PDk]5PD
]_6PDnS:QDTn1PD]_6PDnj3PDe[4PD]_6QDUn1QDVn1PDbX4PD\P7PDlT;Q@ZKQDWn1PDlT;PDnc6QDXn1PDVc6QDYn1PD[_
6QDZn1PDmd6PD[_6PDba5PDmd6QD[n1PDhZ4PD`1PD[_6PDUe4PDhZ4QD\n1PD[_6QD]n1PDh_:PDcc6QD^n1PDh_:PD\]4P
Dk]5PDHPDgU3PDXl;PDHPDgY4PDYl;PDfl9QD_n1PDhn9PDZl;PD[l;PDP^5PDd5PDoX4PDR^5QDW5PDdV4PDk]5QD`n1PDd
V4PDaS4PD\APDaZ4PDhc6PDTQ6PDX^5PD_i:PDd5PDmn3QDan1QDbn1PDgh;PDP^5PD\l;PDVX;QDcn1QDdn1PDo9PD^Z4PD
m]5PD]_6QDen1PD^Z4PDWW4PDm]5PD^Z4PDP^5QDfn1PD^Z4PDl]5PDWe3PDhc6PDTZ;PDhc6PDXEPDnj;PDP^5PD\d;QDgn
1PDgT4QDgn1PD_7PD]l;PD^l;PDi]4PDiT6PDk]5PDmj3PDQQ2PDY^5PDd\4PDod6PDb]4PD`Z4PD]_6PDb]4PDaZ4PD]_6P
DTY5PDk]5PD_l;PDUY5PDk]5PD_l;PDc]4QDhn1QDZKQDin1PD\R3PDk]5PD]i;PDPm4PDk]5PD]_6PDh8PDY^5PD`l;PDbR
8PDYg;QDjn1QDkn1TD2QDln1PDb:PD[_6PDQg:QDmn1QDnn1PDej;PDNPDP^5QDon1PDS[4PDR^5PDe6PDS[4PDR^5QD]8QD
Po1PDo3PDcZ4QDW5PDVi:PDl]5PD^Y4QDQo1PDm3PDVf4PD`Z4PDal;QDRo1PDhc6PD]_6PD`^4PDWe3PDe^4PDWe3PDom:Q
DSo1QDcFPDc^4PDWe3PDfi3QDTo1PDPc7PDaZ4QDUo1QDVo1TD1P@i4PDbl;QDWo1P@aV4PD[b:QD`i1PD`Z4QDdHQDXo1PD
^Z4QDfR1QDYo1PDbZ4QDcIPDSn2PDil2PDil2PDSn2PDSn2PDP^5PDil2PD[_6PDcl;PDfm9PDP^5PDdl;PDm_5PD]_6PD]h
;PDdOQDZo1PD]:PDR^5PDZ]6PD[_6PDel;PDR^5PD\_6PDeZ5PD_m:PD\_6PD^g:PDR^5PD\_6PDVQ3PDZk:PD[_6PDfl;PD
[_6PDgl;PDn^:PD[_6PDhl;QD[o1PD[_6PDUZ5PDUo2PDj]5PD[_6PDde:PDj]5PDil;PDj]5PDjl;PDbZ4PDaZ4PD[_6PDk
l;PDS1PDg;PD]_6PDS1PDcZ4PD]_6QD\o1PD][4PDhS4PDmS;PD^[4PDiS4PDmS;PDT^2PD_4PDX^5PDdZ4PDR^5PDVo3PDd
Z4PDR^5PD]_6PDQ?PDcZ4PDll;PDcZ4PD]_6PD\APD[_6PDWQ:PDma:PD\]4QD]o1PDnl;PDol;PD[_6PDdOQD^o1PDR]4PD
\]4PDaZ4PDeb6PD__2PDHPD^[4PDR]:PDog:PDfU3PDX^5PD]_6PDgR:PDoa6QD_o1PDhc6PDTS3PDWc6QD`o1QD]U1QDao1
PDm]5PDWc6PD\_6PDUe;QDbo1PDaV4QDco1PDcZ4QDW5PDi^5QDdo1PDRW4PDom3QDeo1PDR^5PD]_6QDfo1QDgo1PD[_6TD
1QDho1PDHQDio1QDjo1PDd3PDRQ6PDY^5PD[_6PD[n:QDko1QDlo1PDY^5PDl8QDVi1PD]_6PD\m;PDHPD[:QDmo1PD`m;PD
k]5PD_X5PD_?PDR^5QDno1PDam;PDiS3QDoo1QDPP2QDQP2PD`EQDRP2QDSP2PDem;PD`n:QDTP2QDUP2PDgb6QDVP2QDWP2
VD0QDVP2QDWP2QDXP2PDn]5PDi9VD0PDn]5PDi9PD1QDYP2P@aZ4PDlZ2VD0QDYP2P@aZ4PDlZ2QDZP2QDWDTD2PDfX6PDaV
4PDU^5QD[P2QDe8Q@S=QD\P2TD2PDUk;QD]P2PDl]5PD[_6PD^OPDk]5QDah1PD^Z4PDR^5QD^P2PDm]5PD[_6PDZ^:PDk]5
PD^[4PD[_6PD\b;PD^b;QD_P2PDj]5PD]_6PDjm;PDa<PDn]4PDj]5PDhc6PDj]5PDUZ5PDj]5PDkm;PDP^5PDj]5PD]_6PD
gl2PDk]5QDW5PDj]5PDlm;PDj]5PD[_6QD`P2P@nm;QDaP2PD]_6PDPe;PDWP2PDR^5PDV_4PDom;QDjg1QDbP2QDcP2QDdP
2PDQj1PDcZ4QDeP2PD`Z4PD]_6PDa_4PDa]4PDXZ4PDdV4PDk]5PDkU;QDfP2QDgP2PD^o3QDhP2PDcZ4PDaV4QDW5PDT=PD
nb6PD\d;QDW5PDkb:PDS1PDc]4PDP^5QDiP2PDbZ4PDHPDkj4QDk[1PDSn;PDmX4PD`Z4PD]R;PD][4PDTn;PD\@PDbZ4PDk
]5QDW5PDnP;PDaV4PD]_6QDjP2PDY?PD]_6PDUn;PDfV5PDcZ4PD[_6PDVn;PD]4PDWn;QDkP2QDlP2QDmP2PDbV4QDW5QDn
P2PDZn;PDaZ4PD]_6PDTAPDcZ4PD]_6PD]_6PD\]4PDhS;PD]_6PDPn;PDgl2PD]_6PDfU3PDl]5PDb=PDU7PDkX7PDR^5PD
HPD[n;PDkZ4PD_f6PDSX2QDoP2PD[_6PDjj2PDmb:QDZDQDPQ2PD`]4PDj>PDcZ4PDe9PDQ]4PDbZ4PD\n;PDbZ4QDHQ@U5S
@0QDQQ2PDR^5PDo9QDHQDRQ2PDR^5QDSQ2QDHPDHPD][4QDTQ2QDHQDUQ2QDTQ2QDHPDR^5QDW5PDi^5QDHQDVQ2PDR^5QDW
Q2QDAPD[_6QDT:QDAQDW5QDXQ2QDYQ2QDAPDbZ4QDZQ2QDR1QDaDQD[Q2QDR1QDhAS@0QD\Q2QD@QD]Q2QD@QD^Q2TD1QD_Q
2QD@PDj]5PD]_6QD`Q2QD8PDnb6PD]_6PDbn;QD8PD`Z4QDaQ2QDbQ2QD8PDaV4QDZKQDcQ2QD8PDR^5QDdQ2QD8PDR^5PD]
_6QDeQ2QD8PDbZ4QDfQ2P@]_6PDZU4QD8PDcZ4QDgQ2QD8QDhQ2QD8PD\R3PDcZ4PDUo3QD8PD\R3PD]_6QDiQ2QD8PD_Z4Q
DjQ2QD8PD_Z4PD]_6QDkQ2QD8PD_Z4PD[_6QDlQ2QD8PDTc6PD]_6QD8PDgR:`DR^5QD8PDR^5PDcm2QD8PD[_6QDmQ2QDnQ
2QDEQDoQ2QDPR2QDEQDQR2QDRR2QDEPDcT7QDNQDaDQDSR2QDNPDSX2PDb?QD<PD]_6QDTR2QDUR2QD<PDi4PDm]5QD<PDbZ
4PDk]5QDVR2QD<QDWR2QD<PD`Z4QDXR2QD<PDaZ4QDYR2QDZR2QD<PDS1QD[R2QD<PDk]4PDk]5QD<PDj]4PDm]5QD:QDW5Q
DPj1PD`Z4QD:TD2PDm]5PD[_6PDba;QD:PD]_6QD\R2QD:PDl]5PDg`:QD:TD2PDl]5PDg`:QD:QD]R2QD^R2QD_R2PDfl:Q
D;PD[_6QD`R2QDaR2QD;PD[_6QDbR2QD;PDQi:QD;PD\?PDm]5QD;QD^:QDcR2QD=QDW5QDdR2QDeR2QD=TD3PDcZ4PD]_6P
De5QD=QDfR2P@We3QD>PDbZ4QDgR2QDhR2QD>QDiR2PDSX2QDjR2PDSX2PDYb;PDaU5PDSX2PD[_6QDkR2PDSX2QDVMQDlR2
QDmR2PDSX2QDnR2PDSX2QDoR2QD9Q@U5S@0QDPS2QDQS2QD9PDHQDRS2QD9PDHPDeT4PDl]5QD9PD\>PDeU3QD9PD^2QDjg1
PDlj3QD9PD[_6QDSS2PDR^5QDTS2QD9QDW5QDUS2QDVS2QDDPDPR5QDDQDWS2QDXS2QDDQDYS2S@0PDdZ4QDDTD2PDR^5PDh
o;QDBTD2PDaZ4PD]_6PDdZ4QDBTD2PDaZ4PDe;QDBTD1PD`Z4QDW5QDBQDZS2QD[S2QDBPDhc6QDW5PD`d4QDBPD]_6QD\S2
QDBPDQm3QDiLQDCPD]_6QD]S2QDMQD^S2TD1QD_S2QDJPDlb:QDJQD`S2QDaS2QDJPDcZ4QDZKPDoa6QDJPDaZ4PDno;QDc1
PDaZ4QDZKQDbS2QDc1QDcS2QDdS2QDc1QDeS2PDP^5QDc1PDaZ4QDW5QDfS2QDgS2PDaZ4QDZKPDPP<QDj1QDZKPD^b:QDj1
QDhS2PDn]5VD0QDj1QDhS2PDn]5QDiS2QDOPDSW1PDTP<QDOPDa]4PDP^5QDOPD]_6QDjS2QDOPDoS;PD^Z4QDOPDWe3PD]R
2QDOPDl]5PDeT4QDOPD^Z4QDOPDUV3QDP1QDkS2P@aV4QDP1Q@VMQDfi1QDQ1QDlS2TD1QDmS2QDS1QDZKQDnS2QDU1PDcZ4
QDoS2TD2QDPT2QDU1TD2PDcZ4PDj]5PD]_6QDU1PDm]4QDZ1TD2QDQT2TD1QDRT2QDZ1PD]_6PDi`;PD_Z4QDZ1QDST2TD1Q
DTT2QDZ1QDUT2PD_Z4QDf1QDVT2TD1QDWT2QDKTD2QDXT2QDYT2PD\]4QDW1QDZT2TD1QD[T2QDLPD[_6PDYP<QDLPDR^5QD
\T2QD]T2QDLQD^T2TD1QD_T2QD^1PDhc6PDaV4QD`T2QD^1PDaZ4QDaT2QD^1PDi4PDo]5QDZKS@0QDbT2QD`1PD[_6PDUY;
QD`1PD]_6PD\]4QDa1PDWe3PDaZ4PD_]4QDa1PD]_6PDRb:QDb1QDcT2TD1QDdT2QD[1QDeT2`DP^5`D4`DWo3`D[R1QD[1P
D]_6QDfT2PDl]5QD]1PD_Z4PDR^5QDgT2QDg1QDhT2TD1QDiT2QD?PD[_6QDjT2TD1QDkT2QDi1PD]_6QDlT2PDfY2QDn1QD
mT2QDnT2QDQ2QDoT2TD2QDPU2QDR2PD]_6QDQU2TD1QDRU2QDV2QDSU2TD2QDTU2QDW2PD\_6PDcb;QDW2PD]_6PDoX4QDP2
PD^Z4PDR^5QDP2PDcZ4PD]_6PDRc6QDP2PDaZ4QDjg1PD_P<QD\1PD`Z4QD\1QDjg1QDUU2QD\1QD^:S@0QDVU2QDT2QDWU2
TD1QDXU2QD7QDYU2QDZU2TD1P@mX4QDVMQD[U2P@oa6PDR^5PD[:PD[_6PDlZ2QD\U2QD]U2PD[_6QD^U2QD_U2`ER^5`Ej]
5`Eo]5`EcZ4`Emb6QD`U2QDaU2PD[_6PDiW4PDW^3PD[_6PDTP:PDhP<PD[_6PDe<PDcZ4PD[_6PDk3PDcZ4PD[_6PDiP<PD
cZ4PD[_6PDUb4PDk]5QDbU2PD[_6QDcU2PDl]5PD[_6PDlP<PDTo3PD[_6PDmP<PDYn4PD[_6QDdU2QDeU2QDo4PD[_6PDQo
6PDk]5PD[_6PDmP6PDR^5PD[_6PDoR4QDfU2PD[_6PDZR1PDP=PD[_6PDj;PDo\:PD[_6PDSQ6PDRQ<PD[_6PDmQ4PDSQ<PD
[_6PDTQ<PDcZ4PD[_6QDgU2QDhU2PD[_6QDiU2QDjU2PD[_6QDkU2QDlU2PD[_6QDmU2QDnU2QDVMQDoU2PDY[5PD[_6QDPV
2QDQV2PD[_6PD\Q<PDcZ4PD[_6PDTAPDSm2PD[_6PDm<PDZR1PD[_6PDUR4PDk]5PD[_6PDQa4PDkZ4PD[_6QDRV2PDmj4PD
[_6QDSV2PDjZ5PD^Q<PDjZ5PDlh;PD[_6QDTV2QDUV2QDVV2QDW5QDWV2PDbZ4PDk]5Q@ZKQDXV2QDYV2PDnb6PD]_6PDdl4
PDbZ4PDk]5QDZV2PDm]5PDaQ6QD[V2QD\V2PDaQ6QD]V2PDaQ6PD[_6PDSZ5PD^Z4PDTc6PDWe3PD^Z4PD]_6QD^V2PD^Z4P
DcZ4QD_V2PDQ`;PD^Z4PDR^5QD`V2PD^Z4PDR^5QDf8QDaV2PD^Z4QDbV2QD``1QDcV2PD`Z4PD]_6QDdV2PD`Z4QDW5PDaS
1PD`Z4PDaZ4PD]_6QDeV2PD`Z4QDfV2PDaZ4PD]_6QDgV2QDhV2PDaZ4PD]_6QDiV2PDaZ4QDjg1QDjV2Q@kV2QDlV2TD1PD
aZ4PDeb6PDXR<PDaZ4QDmV2QDnV2PDaZ4PD[_6QDoV2TD1QDPW2PDj]4PD]_6QDQW2PDj]4QDW5QDRW2QDSW2QDTW2TD1QDU
W2PDYc6QDVMQDVW2PDRc6QDjg1QDWW2QDXW2PDo]5QDYW2PDVV4PDP^5PD^f6PD\@PDP^5PDT]5PDiP<PDcZ4PD]_6PDl]5P
D]_6PD\R<PDk]5PDWe3PDo]5QDZW2PDR^5PD]:PDl]5PD[_6PD^o3PD[_6PDWT4PDdOPDR^5QD[W2PD`T3PDlS3PD[R3PD`T
3PDcZ4PD]_6PD_T3PDcZ4QDZKQD\W2PDVW4PDl\3PD[:PDT;QD]W2PDU=PDkU;PDcZ4QD^W2PDV3PDj]5PDmo5PDcZ4PD[_6
QD_W2PDcZ4PD]_6QD`W2VD0PDcZ4PD]_6QD`W2QDaW2PDcZ4PD[_6QDbW2QDcW2PDcZ4PDj]5PD]_6PDi8PDcZ4QDdW2PDcZ
4PDll2PD_U6PDcZ4PD][4PD_j;PDkR<PDk]5PDhc6PDlR<PDoZ4PDXT4PDl]5PD]_6PDoZ3PDPd6PD`V4QDeW2PD[d;QDfW2
QDgW2QDhW2P@k]5QDiW2PD__2PDRc:PDQS<PD__2QDjW2QDkW2PDY3PDcZ4PD]_6PDU^2PDP:PDT^2PDU^2PDX^5QDlW2PD_
b:PDbb3PDlZ2PDcZ4PD]_6PDlZ2PDoa6PDR^5PDlZ2QDmW2PDlZ2PDTS<`DcR1`D^U1PDSQ6PDU]5PDj;QDnW2TD1QDoW2QD
PX2QDQX2QDRX2QDPX2PDTS3QDSX2PDT^2PDk]5PD]_6PDRW4PD_f6PDk]5PD[_6PDYS<PD_f6PDZS<QDTX2QDUX2PDlQ<PDP
^5PDlQ<PDgc6QDVX2PDdc6QDWX2QDP[1PDcZ4PDHQDXX2QDYX2PDHPDVU1PDl]5PDHQDZX2PDHPDU7PDHPDf;PD[S<PDHPD^
[4PDR]:PDHPDRX2PDj;QD^:PDkm3PDQ^5PDhZ4QDhAQ@X5QD[X2TD1QD\X2PDhZ4QD]X2QD^X2TD1QD_X2PDhZ4PDb<PDbZ4
PDhZ4PD^Z4PDR^5PDhZ4PDlT;QD`X2PDhZ4QDaX2QDbX2PDhZ4PDd;QDW5PDhZ4QDaDQDcX2TD1QDdX2PDhZ4PDl]5PD]_6Q
DeX2PDh_:PDR^5QDfX2QDgX2PDd\4QDhX2TD1PDjb;PDaV4PDP^5PD_?PDaV4QDiX2TD1PD^OPDZR;PDl]5PD]_6PDTk3PD`
S<PDRc6QDjX2QDWW2PDV?PD_b:PDTa7PDQ\5PDhn9PDZl;PDbk4PDn]4PD[7QDkX2QDlX2PDR^5QDmX2PD]_6QDnX2QDoX2Q
DPY2TD1QDQY2QDRY2PDbZ4QDSY2QDTY2QDUY2QDca1PD]_6QDVY2PD\R3PDP^5PD\R3PDcZ4QDWY2QDXJP@m]5PDRW4QDXY2
QDYY2QDZY2QD[Y2QD\Y2TD1QD]Y2PDSW1QD^Y2PDW<PDcZ4PDgY4PDW<PDcZ4QDW5PDR]:PDhb;PDcZ4PD]_6QD_Y2QD`Y2T
D1QDaY2QDbY2QDcY2QDdY2QDeY2TD1PDZZ;QDfY2QDZKQDgY2QDhY2QDiY2TD2QDjY2PDe3PDP^5PD]i4PDde:PDR[5PDTT<
PDaQ6PDgZ4PD^f6PDgZ4PDgZ4PDgZ4QDkY2QDlY2QDmY2QDnY2TD1P@Z\6PDRAPDcZ4PD]_6QDoY2PDWk4PDUT<PDn]5PD]_
6PDTAQDPZ2QDVMTD1QDQZ2PDjP<PDaV4PDYo4QDRZ2QDSZ2TD2PDaQ6PD]_6QDTZ2QDUZ2PD^o4PDP^5PDZT<PD[T<QDVZ2P
D_]4PDP^5PDa]4PD`]4QDWZ2P@]_6PD`]4PD\T<QDXZ2QDYZ2PDbV1PDk]5PD]_6PD^T<PDkZ4QDZZ2QD[Z2PDkZ4PDjc6PD
_T<PDkZ4PDho5QDfR1QD\Z2PDkZ4PD^f6PDYP6PDkZ4PD]f6PDkZ4PDZS3PDP^5PD[:PDZS3PDk]5PD]_6PDXP1QD]Z2PDNP
DP^5PDUV;PDVQ5PDW[5PD^[4PDiS4QD^Z2PD^[4PDS1PDjb:PD^[4PDZ2PDcb;QD_Z2PDlP<QD`Z2PDPR5PDaQ6PDPR5PD`Z
4PD[_6PDX7QDaZ2QDbZ2QDcZ2QDdZ2PD]_6PDl2QDeZ2PDRV4PDeT<QDfZ2QDgZ2TD1QDhZ2PD^]4PDk]5PD]_6PDZU4PDgT
<PD^R5PDP^5PD[_6PDm]5PD[_6QDiZ2PDm]5PDhT<PD]j;PDm]5QDjZ2TD1QDkZ2QD_?QDlZ2PDlQ4PDoP;PDk]5QDmZ2PDj
T<PDn]4PDfU3PDl]5PD`a6PD]OPDk]5QDnZ2QDoZ2QDP[2TD1QDQ[2QDR[2PDaZ4QDS[2TD1P@XU4PDgR:QDT[2P@k]5QDU[
2QDV[2PDi\3PDXT3PDe:PDgEQDW[2PDfb6PD_`:PDP:PDR^5PD]_6PDeR1PDn]5PD]_6QDX[2P@k]5PDn]5PDoT<PDn]5PD]
_6PDcR1PDn]5PDS6PD_o2PDcZ4PDdP3PDRe;QD]W2PDQb4PDU^5PD]_6PD\b4PDP^5QDY[2PDQU<PDP^5PDQi5PD^8PDY^5P
DPo:PDl4QDZ[2PDSU<PDm]4PD]4QD[[2PDTm5QD\[2PDTU<PDUU<QD][2QD^[2TD2QD_[2PDS@PD_[:PDb<PDP^5QD`[2PD[
n:PDcZ4PD]_6QDa[2QDb[2Q@W5PDkb;PDn]5PDWU<PD[_6PDZV4PDbU5PD`AQDc[2QDd[2PD_?PDP^5PDYU<PD_?PDR^5PDk
b;PD_Z4PDj]5PDXP<PD_Z4PDcZ4PD]_6QDe[2PD_Z4PD]_6QDf[2QDS;QDg[2TD1QDU;PDZU<PDP^5PD[U<PDdW4PDY^5PDQ
^2PDn\4PDnc6QDh[2QDi[2QDj[2TD1QDk[2PDW;PDT^5PDa]4PDP^5PDSQ6PD]U<PDRc:PD^U<PDRV4PDP3PDok:PDPW1QDl
[2PD_U<PD[_6PDa?PDn]5QDm[2QDn[2TD1QDo[2PDSe4PDl]5QDP\2QDQ\2TD2QDR\2QDS\2PDj]5TD1QDT\2QDU\2PDn]5P
DdOQDV\2QDW\2PDj:QDVMTD1QDX\2QDff1QDY\2PDcZ4PD_NQDZ\2TD1QD[\2PDS6PDjl3QD\\2QD]\2TD1QD^\2PDY[3PDg
e4PDiU<PDjU<QDTh1QD_\2QD`\2QDa\2PDgb6PDR>PDc_4QDb\2QDc\2PDkU<PDlU<PDj@PD]_6PD^P<QDd\2QDe\2PDhi4P
DcZ4PD`Z4PD]_6PDS6PDaZ4PD[_6PDeg4PDbZ4PDR^5QDf\2PDi^5QDg\2PDUEQDh\2TD1P@[W;PDQV;PD`Y3PDoU<PDcZ4P
DZk4PDbT<QDi\2QDW5QDj\2PDb]4PDP^5QDk\2PDQV<PD]_6PD]j2PD]_6PDe`4PDSn;PDmX4PDSS6QDl\2PDbV4PD]_6PD^
R:PDcX4QDm\2PD[?QDn\2PDVo3QDo\2PDTV<PDb=PDhS;PDeZ4PDc7QDP]2PDUV<QDQ]2PDPn;PDmc;QDR]2QDS]2PD``4QD
T]2QDW5PDPV<PD]_6QDU]2QDV]2PD]_6QDW]2QDX]2PD]_6PDW^3PDcZ4PD]_6PDZV<PDP:PD]_6PDd\4QDY]2PD]_6PD[V<
PDW<PD]_6PDPn;PDmc;PD]_6PD\T1QDZ]2TD1PD`Z4`D]_6`D[_6`DW[4`Dm[3PD]_6PD]OQD[]2PD]_6PDgR:QD\]2PDnb6
QDZKQD]]2TD1P@dl4QD^]2PD^V<PD^V<QDW5QD_]2QD`]2TD1QDa]2QDb]2QDc]2PDbV<PDcZ4PDcV<PDbd;PDi>PDdV<PDe
V<PDP^5QDd]2QDe]2TD1PDdW4PDfV<PDo]5PDTP:PDhP<PDVg6SD0QDf]2PDk]5PDjS3PDk]5PDeW5QDg]2TD1WD0QDX2XD0
VD0QDg]2TD1WD0QDX2XD0QDh]2QDi]2Q@o4TD1WD0QDj]2S@0QDY2XD0VD0`DcZ4`Dj]5QDi]2Q@o4TD1WD0QDj]2S@0QDY2
XD0QDk]2`DcZ4`Dj]5QFl]2TD6PD4QDm]2S@0WD0QDX2XD0VD0QFl]2TD6PD4QDm]2S@0WD0QDX2XD0QDn]2WD0QDo]2SD0X
D0VD0`DTm3WD0QDo]2SD0XD0QDP^2`DTm3WD0QDQ^2QDR^2XD0`Dg4WD0QDS^2QDT^2XD0WD0PDcW<QDU^2XD0WD0QDV^2PD
k]5QDW^2XD0QDX^2QDY^2TD1WD0QD[2QDZ2XD0QFZ^2TD2WD0QD[^2PD][4QDfR1XD0WD0QD\^2PDcZ4PD_m:XD0WD0QD]^2
QDW5PDi^5PDfY2XD0WD0QD^^2PDk]5QD_^2TD1QD`^2XD0WD0QDa^2QDb^2XD0WD0QDc^2QDd^2XD0WD0QDe^2PD_T3PDaZ4
XD0QDf^2WD0QDaDQDg^2QDPV1QDh^2TD1VD0XD0QDf^2WD0QDaDQDg^2QDPV1QDh^2TD1QDi^2XD0WD0QDj^2QDk^2TD1QDl
^2XD0`D[_6`D]_6WD0QDm^2QDn^2XD0WD0QDo^2PDR^5XD0YD2WD0QDP_2PDR^5QDQ_2XD0WD0QDR_2QDS_2XD0QFT_2QDnE
QDn@TD1WD0QDU_2XD0`DaZ4`Dj]5WD0QDV_2QDW_2XD0YD2WD0QDX_2QDY_2S@0XD0QDZ_2WD0PD]f6QD[_2XD0WD0QD\_2X
D0WD0QD]_2XD0QDd7`DPS1`DQS1QDo4WD0PD]_6QD^_2QD__2XD0QF`_2QDo4Q`1X5WD0QDa_2XD0VD0QF`_2QDo4Q`1X5WD
0QDa_2XD0QDb_2QFc_2TD3QDo4Q`1X5WD0Q`1X5QDd_2XD0VD0QFc_2TD3QDo4Q`1X5WD0Q`1X5QDd_2XD0QDe_2WD0QDn@a
D]5aDm4SD0PDP^5`D[_6`D\_6`D]_6`D][4aDm4SD0S@0XD0QDf_2QDg_2Q`1X5WD0QDh_2XD0QDi_2WD0Qd1X5QD]2XD0`D
][4QDd7aDm4WD0QD]2XD0`D][4QDd7aDm4WD0QDn@Q`1X5QD]2XD0S@0QDj_2QDk_2PDaV3QDl_2WD0Q`1X5QDm_2XD0QFS@
QDo4Q`1X5WD0Q`1X5QDn_2XD0QDo_2QDo4Q`1X5Q@n@WD0Q`1X5QDP`2XD0WD0QD]2`D_c6`Dl]5`Dk]5`DP^5`DcZ4`Dj]5
`DR^5`DX^5`D^V3`DY^5`Dcc6`DaZ4`Dm]5`DeZ4`Do]5SD0QDZGXD0aDm4WD0PD]_6PD_i:PDP^5XD0PDY_:WD0QDS=PD]_
6SD0QDQ`2QDR`2XD0PDo]5`DoV4`DPZ<`Dhc6`Dab6`D^[4`D_[4`Dlc6`Djc6`D`b6WD0SD0QDS`2XD0`E]_6`ES3`EP4`E
T3QDT`2TD1WD0QD\2XD0`D_m4`D`m4`DiR1`Dk]5QDU`2WD0PDkd6QDhASD0XD0VD0QDU`2WD0PDkd6QDhASD0XD0QDiNQDo
4WD0QDV`2QDW`2XD0QDX`2QDY`2WD0QDZ`2XD0QD[`2QD\`2TD1WD0QD]`2XD0VD0QD\`2TD1WD0QD]`2XD0QD^`2QF`_2TD
4QDo4Q`1X5WD0QD_`2QD``2XD0VD0QF`_2TD4QDo4Q`1X5WD0QD_`2QD``2XD0QDfNQFo_2QDo4WD0PDHSD0XD0VD0QFo_2Q
Do4WD0PDHSD0XD0PD1QDa`2WD0PDHSD0XD0VD0QDa`2WD0PDHSD0XD0PD1WD0QDhAPDmOSD0XD0QF`_2WD0QDb`2PDo9QDc`
2XD0QDo4QDd`2TD3WD0QDe`2XD0`Dk]5WD0QDf`2TD1QDg`2QDh`2XD0QDo4WD0QDi`2TD2QDj`2PDk]5QDXIXD0WD0QDk`2
PDk]5QDl`2QDm`2XD0WD0PDd\4QDn`2XD0`DcZ4`Dj]5WD0QDo`2XD0`Dk]5WD0QDPa2QDQa2XD0`DPS1`DQS1`DbP3`Dcm4
`DZo3`Do]5`Dk]5`DcZ4`DaZ4`DbR1QF`_2QDo4Q`1X5WD0QDRa2PDR^5QDSa2XD0WD0QDTa2QDUa2TD1QDVa2XD0QDWa2PD
oZ3PDlS3PDo9PDgj3QDXa2QDPC`Dej3`DST1`DP3`De`4`DiS3`DUT5`DZ5`DQo6`DV5S@0QDYa2QDZa2PDTl3`Dk]5PDnOQ
D[a2PDo]5QDn@S@0WD0QD\a2XD0QD]a2QDS=TD1PD]_6QD^a2QFo_2TD1QDo4WD0PD[_6Q`1X5SD0XD0QD_a2QD`a2WD0QDa
a2XD0QDba2QDca2QDda2PD]_6QDea2QDfa2QDea2QDfa2QDga2QDo4Q`1X5WD0QDha2XD0QDia2QDja2QDka2`Dd3`Dk]5`D
cZ4PDcT7QDla2QDma2QDna2QDP5Q@U5Q`1X5QDoa2QDn@QDPb2PD]_6QDQb2QDRb2PDlP;PD[\<QDSb2QDTb2PDlDQDUb2PD
hZ4QDVb2QDWb2PDhZ4QDXb2PD_T3PDcZ4PD]_6PDTZ5PDdh;PDaZ4PDl8PDS2PD^Z4PDgR:QDYb2QDZb2QD[b2PD]_6QD\b2
PD]_6QD]b2QE^b2QD_b2TD1WD0QD`b2XD0QDab2QDfIQDbb2QDZGQDcb2QDdb2QDeb2QDfb2PDR^5QDgb2QDhb2QDib2QDjb
2QDkb2QDlb2PDn@QDmb2PD_NQDnb2PD^NQDob2PDhZ4PD[_6QDPc2PDl]5QDQc2QDRc2PDl]5PDij6QDSc2QDTc2QDUc2QDV
c2QDWc2PDk]5QDXc2PDo]5QDYc2QDZc2QD[c2PD`OQD\c2PDom7PD]]<QD]c2QD^c2PD[n:PDeY4PDd\4QD_c2QD`5Q@X:QD
Y:WD0QD`c2XD0QD`5TD1WD0QDhW2XD0QD^2QDo4TD1QDn@Q`1X5aD_2aDR4aDm4WD0QDW4XD0VD0QD^2QDo4TD1QDn@Q`1X5
aD_2aDR4aDm4WD0QDW4XD0QDiNQD^2QDo4TD1WD0QDn@S@0QDac2XD0VD0QD^2QDo4TD1WD0QDn@S@0QDac2XD0QDeY1QD`2
TD1QDo4TD1WD0QDn@Q`1X5QDa2XD0VD0QD`2TD1QDo4TD1WD0QDn@Q`1X5QDa2XD0QDbc2QDcc2WD0PDfk2PDik;XD0VD0QD
cc2WD0PDfk2PDik;XD0QDiNWD0QDdc2PDSQ<QDec2XD0WD0PDd]<PDe]<XD0QDfc2TD3WD0PD][4PDoa6PDTo6XD0WD0QDgc
2QDhc2PDT^5XD0QDic2WD0QDjc2PD\Z<XD0WD0PDcZ4QDkc2XD0VD0WD0PDcZ4QDkc2XD0QDlc2WD0PDaS1PDk]5PDg]<XD0
QDmc2TD3WD0PDaS1PDk]5PDj]<XD0WD0QDnc2PDR^5XD0QDoc2WD0PD]c;PDg4PDcZ4XD0QDPd2WD0QDQd2PDcZ4PD\V3XD0
QDRd2WD0QDQd2PDcZ4QDSd2XD0WD0QDTd2PDcZ4PD]_6PDS^<XD0WD0PDR^5QDUd2PDU^<XD0VD0WD0PDR^5QDUd2PDU^<XD
0QDeY1WD0PDV^<PDU^<XD0PD[_6WD0PDW^<PDk]5XD0QDVd2QDP5TD1WD0QDWd2PDZS3XD0VD0`DR5`D^Z4QDP5TD1WD0QDW
d2PDZS3XD0QDXd2`DR5`D^Z4QDYd2TD4WD0QDZd2QD[d2QDVMQD\d2XD0VD0QDYd2TD4WD0QDZd2QD[d2QDVMQD\d2XD0PD1
WD0QDZHPDR^5QD]d2TD3PDX^5PDh]5XD0PDkS3TD1WD0QD^d2TD2PD\^<XD0WD0QD_d2PDi`4PDR^5XD0QDo4PD[_6WD0PD_
_6PDQ;XD0WD0PDd[;QD`d2XD0WD0QDad2PDWe3PDcZ4XD0VD0WD0QDad2PDWe3PDcZ4XD0QDbd2WD0QDW5PD[_6PDaS1PDR^
5XD0WD0PDbZ4QDcd2PDS1PDlT4XD0WD0PD]_6PDd[4PDa_4XD0WD0PD`Z4PDlU1XD0VD0WD0PD`Z4PDlU1XD0QDdd2WD0PDb
^<PDP3XD0WD0PDjY5PDc^<XD0QDed2QDo4TD1WD0QDfd2PD]_6PD__6QDgd2XD0WD0PDPQ3PDl<PDlT4XD0WD0PDh]4PD]_6
PDT`4XD0VD0WD0PDh]4PD]_6PDT`4XD0QDeY1WD0QDhd2P@[_6QDb2PDd^<XD0WD0QDRh1PDbb6PDd^<XD0QDid2TD1QDo4T
D1WD0QD[d2QDjd2XD0VD0QDid2TD1QDo4TD1WD0QD[d2QDjd2XD0QDkd2WD0QDld2QDmd2XD0QDnd2TD1QDeKWD0QDod2QDP
e2QDQe2XD0`Dbk2PD[_6WD0PDh^<PDcZ4XD0QDRe2TD1QDSe2QDTe2TD1WD0QDUe2XD0VD0QDTe2TD1WD0QDUe2XD0QDVe2W
D0PDo3PDj]4QDWe2XD0WD0PDaZ4PD`]4PDm2XD0WD0QDXe2PDaZ4XD0QDYe2TD1QDZe2WD0QD[e2PD]_6PDX_<XD0WD0PDaZ
4PDbb6QD\e2XD0VD0WD0PDaZ4PDbb6QD\e2XD0QD]e2QD^e2TD2WD0QD_e2PDi4PDo]5XD0QD`e2WD0QDae2QDbe2PDcZ4XD
0QDce2WD0PDm]5QDde2XD0VD0WD0PDm]5QDde2XD0QDee2WD0QDfe2PDdP3XD0VD0`Di`;WD0QDfe2PDdP3XD0QDge2`Di`;
WD0QDhe2PDnb6XD0QDie2TD2QDje2WD0QDke2XD0QDle2TD1QDme2WD0QDne2XD0TD2QDoe2WD0PDnj3XD0WD0QDPf2PD__6
XD0QDQf2TD1WD0QDRf2XD0VD0QDQf2TD1WD0QDRf2XD0QDSf2WD0QDfEPDU7XD0VD0WD0QDfEPDU7XD0QDTf2`EkZ3`Eg[3`
Em\3`Ei\3`El\3`E>`Ej\3`Ek\3`Ec[3`EaV3`Egj3WD0PDkS3PDbm2QDUf2XD0SD0WD0QDVf2QDec2PDaZ4XD0QDWf2PDaZ
4TD3WD0PDm]5PD[_6PDR`<XD0QDX<QDXf2PDj6WD0PDaZ4PD]_6PDgR1XD0WD0QDYf2QDZf2PDk]5XD0aDm4WD0QD[f2PD]_
6QD\f2XD0WD0QD]f2QD^f2QD`i1XD0VD0WD0QD]f2QD^f2QD`i1XD0PD1WD0QD_f2QD`f2QDaf2QDbf2TD1QDcf2XD0WD0QD
[[1PDYo2PDcc6XD0WD0QDdf2PDhZ4PDYo2PDcc6XD0WD0QDef2PDYo2YD2XD0WD0PDej3QDff2XD0`Dk]5WD0QDgf2XD0QDh
f2`DQo6WD0QDif2PDk]5XD0QDjf2WD0PDcZ4PD]_6PD`S;PDk]5XD0QDkf2TD2QDlf2WD0QDmf2PDk]5QDnf2XD0QDof2TD1
WD0QDPg2TD1PD_`<PDR^5XD0QDof2TD1WD0QDPg2TD1PD``<PDR^5XD0QDQg2TD1QDRg2QDof2TD1QDo4TD1WD0QDSg2XD0Q
DTg2WD0QDUg2QDVg2XD0QDTg2QDWg2TD2WD0QDXg2XD0QDYg2QDf\1TD2WD0QDZg2PDnb6XD0`D[_6`D^[4`D_[4`D][4QDf
\1TD1QDo4WD0QD[g2XD0PD]_6QDf\1TD1QDo4PDa>WD0QD\g2TD1QD]g2XD0WD0PD[V3QD^g2QD_g2TD1QD`g2PDR^5PDY>X
D0WD0PDoc6PD]_6PD`W3XD0WD0QDag2TD1PDT^2PDX^5XD0QDbg2TD1QDcg2WD0QDdg2PDT^2QDeg2PDX^5XD0WD0QDfg2QD
gg2XD0VD0WD0QDfg2QDgg2XD0QDhg2WD0PDWa<QDig2XD0WD0PDTd6QDjg2XD0WD0PDl]5QDkg2PD\R<XD0QDo4WD0PD[_6P
DWd2XD0VD0QDo4WD0PD[_6PDWd2XD0QDiNWD0YD1PDR^5PDkb;XD0QDlg2Q@c8WD0QDmg2PD^Z4XD0QFng2Y@0WD0PDaa<XD
0QDP<WD0QDog2PD]_6QDPh2XD0WD0QDQh2TD1PDkX7XD0QFRh2Q@m4Y@0WD0QDSh2XD0QDTh2WD0QDUh2TD1Q@Vh2QDWh2XD
0QFo>Y@0WD0QDXh2XD0QDYh2QDm4WD0QDZh2XD0WD0QDS;QD[h2XD0WD0PD^Z4PDcZ4PDih;XD0WD0QDhAS@0PD`P3PDl]5Q
D\h2P@k]5XD0VD0WD0QDhAS@0PD`P3PDl]5QD\h2P@k]5XD0QD]h2WD0QD^h2TD2QD_h2XD0SD0WD0QD^h2TD2PDgb6XD0QD
`h2TD1QDeKWD0QDah2QDbh2Q@ch2TD1QDdh2XD0QFeh2TD1WD0QDfh2XD0`D]_6`D\l3`D[l3`D[_6`DcZ4`Dmc<QDo4Q@U5
Q`1X5S@0WD0QDgh2XD0VD0QDo4Q@U5Q`1X5S@0WD0QDgh2XD0QDhh2PDaZ4PD]_6QDih2VD0PDaZ4PD]_6QDih2QDjh2PDcZ
4QDkh2PDaQ6QDlh2QDmh2QDnh2QFoh2WD0QDPi2XD0VD0QFoh2WD0QDPi2XD0QDQi2QDRi2TD2WD0PDnb6XD0VD0QDRi2TD2
WD0PDnb6XD0PD1QDSi2QDTi2`D^d<QDUi2S@0WD0QDVi2XD0PDk;QDWi2PDaQ6PDcT7PDbZ4PDk]5PDcT7QDXi2TD2PDnb6P
DT^2PDX^5QDah1PDbU3PDel2QDYi2PD_Z4P@]_6QDZi2PDeT4QD[i2QD[i2VD0QD[i2PD1QD\i2QD]i2QD^i2Q`1X5WD0QD_
i2XD0VD0QD]i2QD^i2Q`1X5WD0QD_i2XD0QD`i2QDai2Y@0Q@P5Q@X5WD0QDd2XD0VD0QDai2Y@0Q@P5Q@X5WD0QDd2XD0QD
bi2QDci2WD0QDdi2QDei2XD0QF]5TD2WD0QDfi2QDgi2XD0QDhi2PDm]5`D[4QFii2TD1`Ea1`Eb:`Ec:`Ed:`EH`EcZ4`E]
_6`E[_6`E\_6`Ek]5`Emc6`Eab6`E[a;WD0QDc2XD0QDb>Q@Z5WD0QDc2XD0QDji2UD0WD0QDc2XD0SD0PDSk5PDk]5PDVe<
QDki2PDcZ4PD]_6PDe5QDli2PDk]5PDkd4PDaZ4PD]_6QDmi2PDaZ4TD1QDni2Q@oi2PDTZ4QDPj2QDQj2PDSW1PDVe<QDRj
2PDk]5PDRX2QDSj2PDk]5PD]R2PDXQ3PDk]5QDTj2QDUj2PD`Z4PD]_2QDVj2QDWj2QDaP2PD`Z4PDT^2PDZ5PD]c;PDP4PD
Yc:PDUl;QDXj2PDYo;PD_j;PDdZ4PDnk;PD__2PDhS;PDUP3PD\S;PDcb;QDYj2PDVQ3PDhe4PDi^5PDhe4PD^NQDZj2QDWb
1QD[j2QDf8QD\j2PDaV4PD]_6PD^OPD[_6QD]j2PDk]5QD^j2QD_j2QD`j2PDR^5QDaj2QDbj2PDaZ4PDe^<PDUEQDcj2PD[
W;QDdj2QDej2PDkm4PDQ^5PDlS<PD\b4PDP^5PDTS3PDRW4PDd\4QDfj2PD[_6PDg2PDSm2QDgj2QDhj2QDij2PD[_6PDRQ6
PD]h;PDbR3PDaZ4PD^OPDe6PDaZ4QDjj2PDj]5QDkj2QDlj2PDhe<QDVMQDmj2PD]h;QDVMPDl8PDlk;QDnj2PDPo3QDoj2P
D`P3PDl]5PDhc6PD[_6PDh?PDk]5PD[_6QDPk2PDR^5PD[_6QDQk2QDRk2QDSk2QDTk2QDUk2PD\l9PDY^5QDVk2QDWk2QDX
k2QDYk2PD]_6QDZk2QD[k2QD\k2QDb\2QDc\2PDe3PDP^5PDli;PDP1QD]k2QD^k2QD_k2PDaZ4QD`k2QDak2QDbk2QDck2Q
Ddk2QDek2QDfk2QDgk2QDhk2QDik2QDjk2QDkk2TD1QDa9QDlk2QDS;QDmk2QDnk2VD0QDnk2PD1QDok2PDin4QDPl2`E>`E
l\3QDQl2PD[_6QDRl2QDSl2QDTl2TD1QDUl2QDVl2QDWl2Q@Xl2QDYl2QDZl2QD[l2QD\l2PDbZ4PDk]5QD]l2PDhc6PDaV4
PD]_6QD^l2QD_l2QD`l2QDaa1QDal2PD_b:PDbb3QDbl2QDcl2PDZR1PDP=QDdl2PDnb6PD`f4QDel2PDnb6QDfl2QDgl2PD
l]5PD]_6PD\R<PDk]5QDhl2PDPR5PD[_6PD^f6PDil:PDbV1PDk]5PD]_6PD^T<PDW^3PDcZ4PD]_6PDej;PDk]5PD_n9PDS
X2QDil2S@0PDl8PDlk;QDjl2QDkl2QDll2TD3QDml2QDnl2PDk]5PDj]5PD]_6QDol2PDk]5QDaDQDPm2QDQm2QDRm2QDSm2
QDTm2QDUm2QDVm2PD]_6PD`a;QDWm2TD1QDXm2QDYm2PDi]4QDZm2PD]_6QD[m2QDlg1TD1QD\m2QD]m2QD^m2QD_m2QDb9T
D3PDn]5QD`m2QDam2PD]_6QDbm2PD_X5QDcm2QDdm2QDem2QDoP2PDaZ4PDQk;PDP3PDok:QDfm2PDi_2PDcT7PDkb;PDn]5
PD][4QDgm2QDhm2PD_Z4QDim2PD_Z4QDjm2PDcZ4QDkm2PDi8QDlm2QDmm2QDnm2P@ZU4QDom2TD1QDYa1QDPn2QDQn2QDRn
2QDSn2QDTn2PDlh<PDk]5PDl8QDUn2QDVn2QDWn2PDjT<PDn]4QDXn2TD3PDSX2PDY^5QD[_1QDYn2SD0PDj]5PD[_6PDbe:
PDcZ4QD]8QDZn2PDbZ4PDk]5QDZ9QD[n2PDbZ4PDk]5PDeb6QD\n2QD]n2TD1QD^n2QD_n2TD1PD^Z4QD`n2QDan2QDQGQDb
n2QDcn2PDg;QDdn2PDHPDUV:PDd\4QDen2PDd<PDdm:PDnV7PDk]5PD]_6PDnX4QDfn2QDgn2PD[i<PDaV4`E>`El\3QDhn2
Q`1Z5Q`1X5WD0QDf2XD0`DZR1`D\i<QDin2WD0QDjn2QDo4XD0QDkn2WD0QDln2TD3PDl]5QDmn2XD0QFnn2QDon2Q`1Z5Q`
1X5WD0QDPo2XD0`D`m4`Dki<`Dli<`Dhb4`Dj`4QDo4Y@0WD0PDaZ4PD`R1XD0`D]h;`D]_6QD]5QDo4PDaZ4PDi`;QDQo2Q
DRo2QFo>QDSo2Q`1X5WD0QDe2XD0`Da8QDo4PD]Q;WD0QDTo2XD0PDni<SD0QD]5QDo4Q`1X5QDUo2PDj]4QDo4QDVo2PDn]
5QDWo2QDWDS@0S@0QDXo2PDcZ4QDYo2WD0QDZo2XD0QD]5QDo4SD0PDld6PDX^5WD0QDe2XD0QDQ;QD[o2Q`1X5QD\o2QFS@
QDo4YD0WD0QDe2XD0QD]o2QDo4Y@0WD0QD^o2XD0PDR^5UD0QDV5SD0QD]5WD0Q`1X5QDe2XD0VD0UD0SD0QD]5WD0Q`1X5Q
De2XD0VD0UD0QDV5QD]5WD0Q`1X5QDe2XD0VD0UD0QD]5WD0Q`1X5QDe2XD0VD0UD0QDV5SD0QD]5WD0Q`1X5QDe2XD0QD_o
2UD0SD0QD]5WD0Q`1X5QDe2XD0QD_o2UD0QDV5QD]5WD0Q`1X5QDe2XD0QD_o2UD0QD]5WD0Q`1X5QDe2XD0QD_o2WD0QD`o
2QDao2XD0PDj]5PDmo5QDbo2PD\P:PDcZ4PD^[4PDgY2PDHQDco2QDdo2PDR^5QDeo2PDjn2`El\3`E>QDfo2PDmS;PDR^5Q
Dgo2QDho2PD]_6PDfb;PDg<QDio2PDTj<QD_Y2PDcZ4PD\n:PDk]5QDjo2QDm:QDko2PDVj<PDcZ4QDlo2PDR^5PDaZ4PD^_
6PD]a;QDo4PD^Z4PDl]5PDWe3QDmo2PD]_6QDno2QDoo2PD\n:PDk]5PDj]5PD[_6PDbe:QDPP3PDm]5QD]5QDo4Q`1Z5WD0
QDQP3XD0QD]5TD1QDRP3QDSP3S@0S@0WD0QDTP3XD0QD]5QDRh1WD0QDe5Q`1X5QDUP3XD0PD^9QDo4PDcW<QDVP3QDWP3QD
XP3PDhT1PDk]5PDfY2PDlT6QDYP3PDHPDU[2PDcZ4SD0PDU[2QDo4QDZP3QD[P3QD\P3QFX8TD3QDo4WD0Q`1Z5Q`1X5QDe2
XD0`Dm]5Q@m4QF]o2QDo4Q`1Z5Q`1X5WD0QDe2XD0QD]P3Q`1X5WD0QDe2XD0QDm4PDk]5QDm4Q@]5`Da8WD0Q`1X5QDe2XD
0`DR^5WD0QD^P3XD0Q`1X5QDd7QDR5Q`1X5WD0QD_P3XD0QD]5QDo4Q@R5WD0QD`P3XD0`D`V4`DR^5S@0aDm4QDaP3Q`1X5
PD_T6QD]5TD3QDbP3P@R^5P@o9WD0Q`1X5QDe2XD0QD]5TD3QDR_1WD0PDR^5SD0XD0QD]5TD3QDo4Q`1X5WD0QDcP3QDdP3
XD0PDcW<QDeP3QDfP3QDVh2PDaZ4QDgP3PDm]5QDhP3PDgb6QDiP3QDjP3QDkP3QDlP3TD2QDmP3QDnP3TD2QDoP3`EQ:`ES
:`EP:`ER:`Eo9`ET:WD0QDi2XD0QDPQ3`EQ:`ES:`EP:`ER:`Eo9`ET:WD0QDi2XD0QDQQ3TD2QDd7QFRQ3QDo4Q`1Z5WD0Q
DSQ3XD0QDaIQDTQ3QDUQ3TD2QDVQ3QDWQ3QDXQ3TD1WD0QDYQ3S@0QDZQ3XD0QFRQ3Q`1Z5WD0QD[Q3PDR^5XD0QD\Q3QD]Q
3PDk]5aD^Q3`DTm3SD0QD_Q3QD`Q3TD1PDY^5WD0SD0XD0QDaQ3PD`Z4PDn]5QDbQ3TD2PDaV4PDj]5QDcQ3QDmh1QD]5WD0
QDdQ3XD0QDoIPDaZ4PD]_6PDdm:PDk]5QD]8QDeQ3QDfQ3QDgQ3QDhQ3TD1PD^Z4QDiQ3QDjQ3Q`1X5WD0QDkQ3XD0QDlQ3Q
DmQ3PDR^5QDnQ3PD]_6QDoQ3QDPR3WD0QDQR3XD0QDRR3QFRQ3WD0QDSR3QDTR3XD0PDR^5QDUR3QDQP1QDVR3QDWR3WD0QD
XR3XD0QDYR3QDZR3TD1QD[R3QDX8QD\R3Q@Z5WD0QD]R3XD0WD0QD^R3XD0TD2QD_R3PDm]5Q@`R3WD0QDaR3XD0`Dk]5QDb
R3QDcR3S@0WD0QDdR3XD0WD0QDeR3XD0QDfd2QDfR3QF]5Q@Z5WD0QDgR3XD0PDR^5QDhR3Q@Z5WD0QDiR3XD0QDjR3QD]5Q
@X:QDY:WD0PDh:XD0QDkR3QDS@WD0PDQl<XD0`DR^5QF]5QDlR3Q`1Z5WD0QDmR3XD0`DR^5QD]5QDnR3SD0S@0WD0QDoR3X
D0QFX8Q`1Z5WD0Q@X:Q@Y:Q`1Z5QDh2XD0aDPS3Q@m4QDQS3Q`1Z5WD0Q@X:Q@Y:QDh2XD0QD]5TD2PDHPDi]2WD0QDh2XD0
QD]5TD2PDP^5WD0QDh2XD0QDRS3WD0QDSS3XD0QDTS3QDX:QDY:WD0QDUS3QDVS3QDWS3XD0QDY:WD0QDUS3QDVS3QDWS3XD
0QDX:QDY:QDXS3WD0QDYS3XD0QDY:QDXS3WD0QDYS3XD0QDZS3S@0QD[S3QD]5QDP5QD\S3S@0WD0QD]S3XD0QD^S3QDW_2S
D0WD0QD_S3QDo4Q`1X5QD`S3XD0PDdV4PDk]5QDaS3PDm]5S@0WD0QDbS3XD0QDcS3S@0S@0WD0QDdS3XD0PDcZ4PDck<PDb
Z4PDk]5QDeS3PDcZ4PDba6PDR^5QDfS3QDgS3P@hZ4PDR^5QDhS3PDR^5WD0QDiS3XD0PDaZ4PD^[:QDjS3QDkS3PDll<QDm
`1WD0Q`1X5QDe2XD0QDlS3TD1WD0PD[_6QDmS3QDnS3XD0WD0QDQ;PD[_6QDoS3TD1QDWj1XD0P@k]5QDo4PDaZ4QDPT3WD0
PDi`;XD0WD0QDQT3QDRT3PDVc6XD0WD0QDmMPDaZ4XD0VD0WD0QDmMPDaZ4XD0QDST3`E>`El\3WD0QDTT3XD0`Dn]5WD0QD
WDTD3PDaZ4QDUT3XD0QFR<TD2WD0QDVT3PD^Z4XD0VD0QFR<TD2WD0QDVT3PD^Z4XD0QDWT3QFR<TD2WD0QDXT3QDYT3PDo]
5XD0WD0QDQ;QDZT3XD0WD0QD[T3QD\T3QD]T3XD0WD0QD^T3PD[_6Q`1X5QD_T3S@0QD`T3XD0WD0PD`V3QDaT3QDbT3QDcT
3XD0WD0QDdT3PDcZ4PDR^5XD0WD0QDeT3QDfT3TD1PDlT6XD0VD0WD0QDeT3QDfT3TD1PDlT6XD0QDgT3UD0aD]5`D]_6SD0
WD0QDhT3XD0QDiT3WD0QDjT3QDV5QDkT3QDlT3XD0WD0PD][4PDk]5QDmT3XD0SD0`E>`El\3`ER^5`Ek]5`EaV3`EP^5WD0
QDg2XD0QDnT3WD0QDUETD2QDoT3XD0QDPU3WD0QDQU3P@hZ4QDRU3TD1QDSU3XD0`Dl]5`DUR1`DTR1`DZR1`E>`El\3WD0Q
Do4Y@0QDTU3XD0`D^Z4`D_Z4WD0QDPU3QDUU3TD2QDVU3XD0WD0QDWU3PDP^5QDXU3XD0QDYU3WD0QDZU3XD0QD[U3WD0PD]
]3QDW5QD\U3XD0WD0QDU?TD4QD]U3XD0WD0QD^U3Q@_U3TD1QD`U3XD0WD0QDSAQDaU3TD1QDbU3QDcU3XD0`DWS3`DSj3WD
0QDdU3QDeU3PDY^5XD0WD0QDfU3PDi4XD0VD0WD0QDfU3PDi4XD0QDgU3WD0QDiLQDhU3P@i^5QDiU3XD0WD0QDX<PDaZ4QD
n@QDjU3XD0WD0QDkU3TD1QDlU3Q@aDQDmU3XD0WD0QDkCQDW5QDnU3QDoU3XD0WD0QDPV3TD1QDQV3XD0QFng2Y@0WD0QDRV
3QDfR1XD0WD0PDj]5PD]_6QDSV3PDk]5XD0WD0QDoIQDW5QDTV3XD0WD0PD_f6PDR^5QDZKXD0WD0QDUV3TD1PD[_6QDVV3P
DR^5XD0SD0WD0QDWV3QDXV3QDZKQDYV3XD0WD0QDZV3TD3PDY^5QD[V3XD0SD0WD0QD\V3QD]V3TD1QD^V3XD0QD_V3WD0QD
`V3XD0QDaV3TD1VD0QD_V3WD0QD`V3XD0QDaV3TD1QDbV3QD_V3Y@0WD0QDcV3XD0PD]_6S@0WD0QDdV3Y@0QDeV3XD0QDXI
TD5WD0QDfV3PDR^5XD0QDgV3QD]o2TD6QDhV3TD1QDiV3Q`1X5WD0QDe2XD0VD0QD]o2TD6QDhV3TD1QDiV3Q`1X5WD0QDe2
XD0QDjV3QD]o2WD0QDkV3XD0QDf8QDlV3WD0QDmV3PDR^5XD0SD0WD0PDR8PDR^5PDZY2XD0SD0QDnV3QDo4Y@0WD0QDoV3X
D0`Dn]5WD0QDo4QDPW3TD2QDQW3XD0QDRW3WD0PDY^5QDSW3QDTW3XD0VD0WD0PDY^5QDSW3QDTW3XD0QDeY1WD0QDUW3PDU
^2XD0WD0QDVW3QDS=PDY>XD0QDWW3QDXW3WD0QDYW3PDY>XD0QDZW3QF[W3TD3WD0QD\R3QD]8QD\W3QD]W3XD0`Dfc4`DPS
1WD0QDb4XD0Y@0QD^W3TD1VD0WD0QDb4XD0Y@0QD^W3TD1QD_W3QD`W3QDaW3SD0S@0WD0QDh2XD0QDbW3QFcW3WD0QDdW3X
D0QDeW3QDfW3TD4WD0QD\R3Y@0PDQ8QDgW3XD0QDhW3TD1WD0QDo:PD^Z4XD0VD0QDhW3TD1WD0QDo:PD^Z4XD0QDiW3QDo4
WD0QDjW3QDkW3TD1QDlW3XD0P@]_6VD0QDo4WD0QDjW3QDkW3TD1QDlW3XD0P@]_6QDmW3WD0QDnW3PDj]4XD0QDoW3WD0PD
j]5QDPX3XD0VD0WD0PDj]5QDPX3XD0QDQX3QF`_2TD2WD0PDaZ4QDW5QDRX3XD0QF`_2Y@0WD0QDSX3TD1QDTX3XD0VD0QF`
_2Y@0WD0QDSX3TD1QDTX3XD0QDUX3QF`_2Y@0WD0QDVX3XD0QDWX3WD0QDXX3QDYX3XD0SD0QDZX3TD3WD0QDnEQD[X3TD1Q
D\X3XD0VD0QDZX3TD3WD0QDnEQD[X3TD1QD\X3XD0QD]X3WD0QDdU3QD^X3TD1QD_X3XD0VD0WD0QDdU3QD^X3TD1QD_X3XD
0QD`X3QDaX3WD0QDbX3QDW5QDcX3XD0WD0QDdX3TD1QDeX3XD0QDfX3WD0PDkS3QDkMQDgX3PDRR:QDhX3XD0WD0QDeo2QDg
X3PDRR:XD0PDk]5WD0QDiX3QDjX3TD1PDR^5XD0SD0WD0QDkX3PDcZ4XD0QDlX3WD0QDmX3P@cZ4XD0VD0QDlX3WD0QDmX3P
@cZ4XD0QDnX3QF`_2TD1WD0QDoX3Y@0TD1QDPY3XD0SD0QF`_2QDo4Y@0WD0QDQY3XD0QDRY3WD0QDSY3PDR^5QDTY3XD0SD
0QDo4WD0PDbZ4PDR^5XD0QDUY3QDo4Y@0WD0PD[1QDVY3XD0QDWY3QDXY3WD0QDYY3QDZY3XD0QF`_2QDo4WD0QD[Y3TD1VD
0XD0`DcZ4`DaZ4`DYW4`Dm]5QF`_2QDo4WD0QD[Y3TD1QD\Y3XD0`DcZ4`DaZ4`DYW4`Dm]5WD0QDj2S@0PDX^5QD]Y3QD^Y
3XD0WD0QDj2S@0PDX^5QD_Y3QD`Y3PDR^5XD0WD0QDj2S@0PDX^5Q@RCTD1QDaY3XD0WD0PDX^5QDbY3Q@cY3P@_:TD1QDdY
3XD0WD0PDX^5QDf\1Q@cY3P@_:TD1QDeY3XD0WD0PDX^5QDfY3TD2QDgY3XD0QDhY3WD0PDT^2SD0PDX^5QDiY3XD0WD0QDj
Y3P@hZ4PD_:XD0QDo4TD2WD0PD_V3QDkY3QDlY3P@R^5PDo9XD0`D2WD0PDY^5QDmY3QDnY3QDoY3TD1QDPZ3XD0`D2WD0PD
Y^5QDQZ3XD0VD0WD0PDY^5QDQZ3XD0QDeY1WD0QDRZ3QDSZ3QDTZ3QDUZ3QDPU3QDVZ3XD0WD0QDWZ3QDXZ3QDYZ3Q@ZZ3QD
[Z3XD0WD0PDY^5QD\Z3Q@]Z3QD[Z3XD0`E[V3`E\V3`EZ^5QDPf1WD0QD^Z3XD0QD_Z3`E[V3`E\V3`EZ^5QDke1QDTZ3WD0
P@_:QD`Z3XD0QDaZ3WD0PDn]5PDWQ=XD0WD0PDhZ4PDU^5PDeT4XD0WD0PDoc6PDkZ4PDQi6XD0WD0PDhZ4PD[_6QDbZ3PDk
Z4PDQi6XD0WD0QDcZ3PDTS<XD0`D^U1`DcR1WD0QDdZ3PDZR;XD0VD0`Djl3WD0QDdZ3PDZR;XD0QDeZ3`Djl3WD0QDfZ3QD
gZ3TD1PD\]4XD0PDk]5`D]_6aDW4WD0QDhZ3PD\]4PDk]5QDiZ3XD0WD0PD\]4PDk]5QDjZ3XD0WD0PDU^2PDX^5QDkZ3XD0
WD0QDlZ3PDcc6XD0QDmZ3WD0QDnZ3QDoZ3XD0WD0PDHQDP[3QDgZ2QDQ[3XD0QDR[3WD0QDS[3QDT[3QDU[3TD2QDV[3XD0`
DaX2WD0QDW[3QDX[3XD0WD0PDaQ=PDk]5QDY[3XD0WD0QDZ[3PD[_6PDbQ=XD0WD0QD[[3QD\[3QD][3TD1QD^[3XD0WD0QD
_[3QD`[3XD0QDa[3`DdP3`Di`;WD0PDR^5PDo9PDeW;XD0VD0WD0PDR^5PDo9PDeW;XD0QDb[3WD0QDc[3QDd[3XD0`D^6`D
g4`DXR1WD0PDcZ4QDQc2QDe[3PDoP;XD0WD0PDk]5PD_Q<XD0VD0WD0PDk]5PD_Q<XD0QDf[3WD0PDV^5PD[_6PD`S<XD0WD
0PDk]5PD[_6PD_l2XD0VD0WD0PDk]5PD[_6PD_l2XD0QDeY1WD0QDg[3PD_:PDR^5PD\?XD0VD0WD0QDg[3PD_:PDR^5PD\?
XD0PD1WD0QDlT1P@_:QDh[3TD1PDfU3XD0WD0QDS=TD1QDi[3PD`OXD0VD0WD0QDS=TD1QDi[3PD`OXD0QDj[3WD0QDh?TD2
QDk[3PDl]5XD0QDl[3WD0QDm[3Q@n[3P@fY2TD1QDo[3XD0`Dk]5UD0WD0PDl]5QDP\3QDk2XD0TD6PD4QDQ\3Q@o4QDR\3U
D0WD0PDl]5QDP\3QDk2XD0TD6PD4TD6QDS\3QDT\3P@4WD0PDl]5QDn@QDk2TD2XD0VD0QDT\3P@4WD0PDl]5QDn@QDk2TD2
XD0QDeY1UD0WD0PDl]5QDn@TD2QDU\3QDV\3TD7XD0PD4TD6QDW\3UD0WD0PDl]5QDX\3QDY\3TD6XD0PD4UD0WD0PDl]5QD
Z\3QDm4XD0PD4TD5QD[\3WD0PDlQ=QD\\3XD0QD]\3QD^\3WD0QDl2PDk]5XD0`Dk2`DYo4`DPm4`Dod4`DPU<`DQ^<`DPR5
`DC`D]_6`Dh2UD0WD0QDl2PDk]5XD0`Dk2`DYo4`DPm4`DC`D]_6WD0QD_\3PDk]5XD0QD`\3WD0QDa\3QDb\3PDk]5XD0`D
PR5WD0PD_T;PDk]5XD0QDc\3WD0QDd\3PDk]5QDe\3XD0VD0WD0QDd\3PDk]5QDe\3XD0QDf\3WD0QDg\3QDh\3PDk]5XD0Q
Di\3QDj\3WD0PDmY2QDk\3XD0QDl\3TD4QDo4TD1WD0QDm2XD0VD0QDl\3TD4QDo4TD1WD0QDm2XD0QDm\3WD0QDn\3XD0QD
o4WD0QDo\3P@cc6QDP]3XD0`Ea@`EPm3`EQm3`EcZ4`E`V4`EaZ4`EP:`ER:`El]5WD0QDn2XD0`DWl2`DRo6`DZR1`Dlj3`
Din3`DWS3`Dg_4QDcGQ@o4TD2WD0QDn2XD0WD0PDk]5QDQ]3aDW4`D_i:`DQESD0XD0VD0WD0PDk]5QDQ]3aDW4`D_i:`DQE
SD0XD0QDiNWD0QDR]3QDS]3XD0WD0PDVc6QDT]3XD0VD0WD0PDVc6QDT]3XD0QDiNQDU]3QDV]3TD2Q@m]2TD1WD0QDo2XD0
VD0`D^6`DYl3`DR^3QDU]3QDV]3TD2Q@m]2TD1WD0QDo2XD0QDW]3`D^6`DYl3`DR^3WD0QDX]3QDY]3XD0QDZ]3QDo4WD0Q
Dn@QD[]3QD\]3Q@]]3XD0WD0QDfEPDY^5QDn@TD1QD^]3XD0`DR^5WD0PDZk:QD_]3XD0WD0QDbk1PDo:QD`]3XD0WD0QDa]
3QDb]3XD0VD0WD0QDa]3QDb]3XD0QDc]3WD0PD\S=PDS\5XD0WD0PDPP:PD]S=PDn^:XD0WD0QDd]3QDe]3XD0WD0QDf]3QD
g]3XD0VD0WD0QDf]3QDg]3XD0QDh]3WD0PDYo1PDk]5XD0SD0PDaV4WD0QDi]3PDk]5QDn@XD0`D[l3WD0PDT^2QDj]3PDX^
5QDk]3XD0WD0QDl]3QDW5PDmY2XD0WD0QDTa2QDm]3PD[_6PDRc:XD0WD0PD_V3SD0QDn]3PDR^5QDo]3XD0WD0QDlT1QDP^
3PDR^5XD0QDQ^3WD0QDR^3QDS^3QDT^3XD0WD0QDU^3QDRHXD0VD0WD0QDU^3QDRHXD0PD1WD0QDV^3QDW^3P@^Z4PD\]4XD
0WD0QDX^3QDY^3PDQT=XD0WD0QDZ^3PDn\4TD3PDeU3XD0WD0QDZ^3QD[^3QDdf2P@o9TD1QD\^3XD0WD0QD]^3QDkj2QDlj
2XD0PDSm3QD^^3TD6WD0QDi_1PDi^5QD_^3XD0WD0PD`P6QDi_1TD1QD`^3XD0QDa^3WD0PDcZ4PD[_6PDgh2XD0WD0QDfb2
PDR^5QDb^3P@k]5QDc^3XD0SD0WD0QDd^3QDe^3QDf^3TD1QDg^3XD0WD0QDh^3XD0QFi^3WD0QDj^3PDnc6TD1QDk^3XD0`
DPR5WD0QDl^3SD0XD0WD0QDm^3QDQ3XD0QDn^3TD1QDo^3TD1QDm]2S@0WD0QDR3XD0aDW4`DTn3`DiS1`DYQ3QDo4TD1WD0
QDP_3XD0VD0QDo4TD1WD0QDP_3XD0QDQ_3WD0PDgT=PD\h<XD0WD0PDXn5PDj>XD0`DkW;WD0PDgl3PDP^5PDVU<QDR_3XD0
WD0QDS_3P@^Z4QDT_3XD0QDU_3WD0QDV_3PDaZ4XD0VD0QDU_3WD0QDV_3PDaZ4XD0QDW_3QDX_3P@[_6WD0QDY_3QDZ_3XD
0QD[_3QD\_3QDVMWD0P@jW4QD]_3XD0`DcZ4WD0PD\S<PD^k2XD0WD0QD^_3PDnk2XD0VD0WD0QD^_3PDnk2XD0QD__3WD0P
DSU=QD`_3XD0WD0PDTU=PDRP;XD0WD0QDa_3PDSn3XD0WD0QDb_3PDWg;XD0VD0WD0QDb_3PDWg;XD0QDc_3WD0PDVU=PDWU
=XD0WD0PDXU=PDYU=XD0WD0PDRb:PDaS1XD0WD0PDZU=PD_d4XD0WD0PDT[4PDnP<XD0WD0QDd_3PD[`2XD0WD0PDm_;PDjf
4XD0WD0PDlj2PDT`4XD0PDk]5WD0PD]U=PDZ3PDk]5XD0WD0PD^U=PD_U=XD0VD0WD0PD^U=PD_U=XD0QDe_3WD0PD`U=QDe
k2XD0WD0PDg;PDU_:XD0WD0PDUEPDaU=XD0WD0PD[n:PDdP3PDk]5XD0WD0PDbU=QDf_3XD0WD0PDUm1PDmk<XD0WD0PDPW5
PDQS6XD0QDg_3WD0PD][4QDh_3QDi_3XD0WD0PDdU=QDj_3XD0WD0PDeU=QDk_3XD0WD0PDfU=QDl_3XD0WD0PDhb;PDcZ4P
D]_6PDiT<XD0WD0PDYd;QDgW3PD]_6QDm_3XD0WD0PDZn;PDcZ4PD]_6PDhAXD0WD0PDei3PDcZ4PD]_6PDdZ4XD0WD0PDn_
<PDaZ4PD]_6PDdZ4XD0VD0WD0PDn_<PDaZ4PD]_6PDdZ4XD0QDn_3WD0PDTQ<PDcZ4QDZKPDi`;XD0WD0PDb^4PDcZ4PD]_6
PDhU=XD0WD0PDa?PDcZ4PD]_6PDiU=XD0WD0PD\Q<PDcZ4PD]_6PDk>XD0WD0PDhi4PDcZ4PD[_6PDjU=XD0WD0PDVj;PDcZ
4PD[_6PDkU=XD0WD0PDfU5PDbZ4PDk]5PDPR5XD0WD0QDo_3PDcZ4PD[_6QDP`3XD0WD0QDQ`3PDcZ4QDZZ1XD0QDR`3WD0Q
DS`3PDn^:QDT`3QDU`3TD1QDV`3XD0WD0PDaS1QDW`3XD0WD0PDHPDSV=XD0WD0PDi_:QDX`3XD0WD0QDY`3PDmo4XD0QDZ`
3WD0PD\S=QD[`3XD0WD0QD\`3PDaZ4QD]`3XD0WD0PDTn3PDR^5PD]_6PD_OXD0WD0PD`P3PD[b;XD0WD0PDoU<PDcZ4PD]_
6PDoY5XD0WD0PD[V=PDcZ4PD]_6PDQ`;XD0WD0PDT5QD^`3XD0WD0PDSX2PD\V=PDcZ4XD0WD0PDbR5PDaV4QD_`3PDPe6XD
0WD0QD``3QDa`3XD0WD0QDb`3PDQm3XD0`DXU4`DPU1`De[:`DaZ4WD0PDPm3PDnl4XD0WD0PDaV=PDP^5PD]]<XD0WD0PDh
c6PDhk3PDP^5PDHXD0WD0PDbV=PDhb4PDP^5PDHXD0QDT3TD1WD0QDc`3PDSX2QDhAXD0aDm4QDP[1WD0QDd`3PDSX2QDhAX
D0QDe`3TD1WD0QDf`3PDSX2QDg`3XD0aDm4QDh`3TD3PDSX2Q@hAWD0QDS3XD0VD0QDh`3TD3PDSX2Q@hAWD0QDS3XD0QDi`
3QDj`3TD3WD0PDT^2QDn@SD0PDX^5XD0QDn@QDk`3TD4QDl`3WD0QDm`3SD0PDX^5QDn`3XD0WD0PDY]6PDnn3QDo`3XD0RD
0PDSX2WD0QDPa3XD0QDQa3Q@P5WD0QDRa3P@gb6QDn@S@0SD0QDSa3XD0QDTa3P@eT4TD2WD0QDUa3P@gb6QDn@aDR4aDW4a
De5S@0aDW4SD0XD0VD0QDTa3P@eT4TD2WD0QDUa3P@gb6QDn@aDR4aDW4aDe5S@0aDW4SD0XD0QDeY1QDY4TD4QDo4WD0QDn
@SD0QDVa3Q@Wa3XD0Q@n@SD0VD0QDY4TD4QDo4WD0QDn@SD0QDVa3Q@Wa3XD0Q@n@SD0PD1WD0PDn]5QDXa3P@ab6PDll2XD
0QDYa3TD6WD0PDcZ4PDlV=XD0WD0PD`f1SD0XD0WD0QDbR1PDT^2PDX^5XD0QDn@`DmV=`DPo3`DSj;`Dnn3`Din3`Dkn3`D
fj3`DZV4`DnV=`Dlj3`DoV=`DPW=WD0QDZa3PD_f6PDT^2PDX^5XD0YD2WD0PDU^2QDn@SD0P@4QD[a3QD\a3XD0WD0QD]a3
PDk]5XD0`D]_6`DfU5`DTk;`De3WD0QD^a3PDk]5QD_a3XD0WD0QD`a3QDP[1QDn@SD0QDaa3XD0WD0QDoo2QDba3TD1PDmY
2XD0UD0WD0QDlJQDca3SD0XD0QDeKWD0QDda3QDea3TD3QDfa3XD0WD0PDbW=XD0QDga3WD0QDha3PD[_6QDia3XD0UD0WD0
PD\V3XD0QD^JQDja3WD0QDka3QDla3QDma3QDna3XD0WD0QDoa3QDPb3QDW5QDdR2PD_NXD0WD0PDhc6QDQb3PDR^5XD0WD0
QDdIPDR^5PDoc6XD0QDf\1WD0QD[[1PDkS3P@hZ4QDRb3TD2QDSb3XD0WD0QDTb3QDUb3QDVb3XD0UD0WD0QDWb3XD0SD0QD
Xb3PD[_6PDU7PDaS1QDbo1TD1PDaZ4TD4QDoi2QDYb3QDZb3WD0QD[b3XD0TD2QD\b3SD0UD0QD]b3WD0QD^b3XD0VD0UD0Q
D]b3WD0QD^b3XD0QDfNQD_b3Q@o4Q`1X5WD0QD`b3XD0`DR^5aDm4UD0WD0PD[V3QDn@SD0XD0UD0WD0PDjd6QDn@SD0XD0U
D0QDab3QDbb3UD0WD0QDcb3XD0SD0`DTm3UD0PDUU:QDdb3QDeb3PDUU:PDR^5QDfb3QDi_1QDgh1PD[i;QDfR1QDo4PD[_6
Q`1X5WD0QDgb3XD0QDhb3QDib3UD0WD0QDjb3XD0WD0QDkb3Q`1X5Q@lb3QDV6XD0QDV6QDmb3QDnb3QD\S1TD2QDob3QDPc
3QDQc3QDo4WD0QDRc3XD0PDR^5QDSc3WD0QD\S1XD0SD0PDl8PD_?PDm:QDTc3PD^Z4PDm:PD^Z4QDUc3QDVc3QDWc3PDVf4
PD`Z4QDXc3QDYc3PDbX4QDZc3PD]V<PD^Z4QD[c3QD\c3WD0QD]c3XD0`DR^5QD\c3WD0QD]c3XD0`DR^5QD[c3WD0QD]c3X
D0`DR^5WD0QD]c3XD0`DR^5QDf\1QDo4Q`1X5WD0QD^c3XD0QD_c3QD`c3QDac3PD[_6WD0PDUU:XD0PDR^5QDbc3QDcc3TD
1QDdc3QD\S1TD2QDec3QDfc3PDo9WD0QDgc3XD0QDo4PDR^5PDo9WD0QDhc3XD0QDic3QDjc3QDkc3PD]_6PD^>QDlc3QDmc
3QDnc3QDmP1PDi]4QDoc3PDi]4PDP^5PDYc6PD]_6PDRj;PDSj;QDef2QDPd3QDQd3P@k]5QDRd3PDbf<QDSd3PDl]5PDSR4
QDTd3PDR^5PD_:QDUd3PDiT6PDcZ4QDVd3PDWe3PD`Z4PD\OTD2QDWd3PD][4PDk]5PD]_6QDXd3PDdU3QDYd3TD6WD0Q`1X
5QDlb3XD0QDZd3QDYd3TD5PDl]5TD3WD0QDV6XD0QD[d3TD8PD4WD0QD\d3XD0UD0WD0PDfX=XD0WD0QD[d3SD0PD4QD\d3X
D0WD0QD[d3SD0SD0PD4QD\d3XD0QD]d3`Dma6`Db:`Dil2QF^d3TD2WD0QD_d3XD0QD_d3`D_:SD0PDRT3PD_:Q`1X5QD`d3
PD^2PDeU3QDad3PDeU3WD0QDbd3P@T^2QDcd3XD0`Dl]5`Dcm2QDdd3WD0QD\Y1PDR^5XD0SD0QDbd3PDR^5aDm4`DT<QDed
3PDR^5QDfd3QD\Y1PDR^5WD0QDgd3XD0QDhOWD0QDhd3XD0`DHQDcGQ@id3P@[_6PDS^6QDfR1QDo4WD0QDjd3QDkd3XD0PD
We3QDRCQDld3QDmd3WD0QDnd3QDod3XD0QDPe3S@0S@0WD0QDo4QDc\1XD0QDQe3TD1WD0QDTZ3QDRe3XD0`E[V3`EeZ4`Ea
V3`E`V3`EWe3`EfZ4WD0QDgDQDSe3XD0VD0`E[V3`EeZ4`EaV3`E`V3`EWe3`EfZ4WD0QDgDQDSe3XD0QDTe3WD0QDUe3QDU
3XD0`D]=`DeZ4WD0QDf\1PDmS3QDU3XD0`D]=`DeZ4QDVe3TD2WD0QDWe3QDXe3XD0WD0QDYe3PDo9TD1QDZe3QD[e3XD0PD
]_6WD0SD0PDV_:QD\e3TD1PDR^5XD0UD0WD0QD]e3QD^e3XD0TD6QD_e3WD0QD`e3QDae3VD0XD0WD0QD`e3QDae3QDbe3XD
0WD0QDce3PD[:PDhR:XD0WD0QDde3PDo9TD2QDee3XD0WD0PDZ^5PD_U6XD0SD0UD0WD0QDfe3QDge3TD1XD0SD0QDhe3QDi
e3QDje3TD1WD0QDke3TD1QDle3XD0WD0PDhZ4PDkZ4QDme3PDR^5XD0WD0PD]_6PD_^2XD0SD0WD0QDcDPD\?PDHQDne3XD0
WD0QDoe3P@bZ4PDl]5XD0WD0QDPf3QDQf3QDRf3Q@Sf3XD0SD0WD0QDTf3QDRCQDUf3TD1PDR^5QDVf3XD0WD0QD\Y1QDWf3
PDR^5QDXf3XD0WD0PDj:PDR^5XD0QDYf3WD0QDZf3QD[f3QD\f3TD1YD2XD0SD0WD0QD]f3QD^f3QD_f3QD`f3TD1QDaf3XD
0WD0QDQ5Q@S=QDbf3XD0SD0WD0QDcf3QDdf3QDef3XD0WD0QDff3PDk]5SD0XD0QDgf3WD0PD]_6QDhf3QDif3QDjf3XD0WD
0QDkf3QDlf3PDl]5SD0QDmf3XD0QDnf3WD0QDof3XD0QDPg3PD[_6S@0WD0QDQg3XD0PDUb4PDl]5SD0QDRg3SD0QDSg3PD_
Y=PDR^5PDo9QDTg3PDR^5QDUg3WD0QDVg3XD0QDWg3QDXg3PD^Z4PD_n9PDRo2PDhS4PDUo2QDYg3WD0QDZg3XD0QD[g3QDo
4WD0QD\g3XD0PDl]5TD2QD]g3QDP[1WD0QD^g3PDR^5PDo9XD0QDo4QD_g3QD`g3QDag3QDbg3QDcg3PDHPDPl5PDcZ4UD0Q
Ddg3QDU3QDgDPD_:WD0QDeg3XD0QDcDQDfg3QDgg3SD0QDhg3PD\?PDl8PDR^5PDmS3PD\?QDig3QDoIQDjg3QDkg3QDlg3P
DR^5QDo4QDmg3QDmd3QDng3QDog3QDPh3QDQh3QDo4PD\OQDRh3PDTe6SD0UD0PDW>SD0QDUe3QDSh3PDmS3PDo9Q`1X5WD0
QDTh3XD0PDmS3QDUh3QDVh3PD[_6PDRT3PDkS3PD\?QDWh3PDWe3QDXh3PDR^5QDYh3P@_NPDeT4PDiW;QDZh3PD]_6PD]j3
QD[h3PD]_6QD\h3PDiZ4QD]h3QD^h3PDj]5QD_h3QD`h3QDah3PDR^5QDU3QDbh3QDch3PDTU5PDcZ4PDfY2PDTn2QDfR1QD
dh3QDeh3QDZ[3QDfIPDk]5QDfh3QDgh3QDhh3PDaZ4QDih3QDjh3QDkh3PDjl:PDbZ4QDlh3P@P:QDmh3QDfR1PDnS3PDdY=
PDdY=QDnh3QDoh3QDPi3QDQi3QDfR1PDc[2`DVS3`DV>`DWo2`Ddm2`D`P6`D^>`DVo2`D_@`DfR:`DVm2`Del2`DdQ3`DY>
QDU3QDUe3QDRi3QDf\1QDgDS@0QDSi3`DT:QDf\1Q`1X5QDTi3QDUi3QDVi3QDo4QDWi3QDXi3QDYi3Q`1X5QDZi3PD]V3PD
hZ4SD0PD\V3PD`V4SD0PD[V3PD`V4QD[i3PD\W4QD\i3QD]i3PD\W4PDeT4PD4SD0PD\W4PDeT4QD^i3PDbb6PDeT4QD_i3P
Dj[4PDeU3PDZ^5QD`i3PDj]5QDai3PDj6PD4QD^g2PDj]5QDai3PDj6QD^g2PDcZ4QDai3PDj6PD4PDl\3PDcZ4QDai3PDj6
PDl\3PDcb6PDj6QDbi3PDZ^5QDf\1PDS:PDi\3PDe:PD[S2PDo9PD[S2PDR^5QDo4PDlT;SD0PDlT;QDci3QDgDPDo9QDdi3
QDei3QDlKSD0TD2PDc[2QDfi3QDgi3PDo9Q`1X5QDhi3QDii3QDji3QDki3QDli3PD]_6QDmi3QDni3QDoi3PD\W4QDPj3QD
Qj3PDeT4QDRj3SD0QDYh3PDeT4QDPU3QDSj3QDTj3QDUj3QDVj3PDmS3PD\?PDl8PDR^5QDUe3QDWj3QDig3PDeU3PD`Z4PD
eU3PDR^5PDkV=PD4SD0QDXj3WD0QDnd3QDYj3QDZj3XD0WD0QDk`2SD0QD[j3PDo9PDR^5XD0WD0PDP@PDg[4XD0QD\j3WD0
QD]j3QD^j3TD1QD_j3XD0QD`j3WD0QDaj3PDS^6XD0SD0QD`j3WD0QDW8PDhZ4PDS^6XD0SD0WD0QDbj3QDcj3PDR^5QDdj3
XD0SD0QDej3WD0QDfj3S@0QDgj3PDR^5XD0`D]=`DY>`D[^;`DYQ3UD0WD0QDhj3QDij3TD4PDo9XD0QDjj3UD0WD0QDhj3Q
Dij3TD4PDo9XD0YD1QDkj3P@mS3WD0PDo9TD1QDlj3QDmj3XD0QDUe3WD0PD_:QDnj3XD0QDUe3WD0PD_:YD1XD0QDf\1PDm
S3WD0PD_:YD1XD0QDf\1PDmS3WD0PD_:QDnj3XD0WD0QDoj3PDmS3QDU3XD0QDPk3WD0QDQk3XD0TD1QDRk3QDSk3Q@Tk3WD
0P@\W4QDUk3XD0P@mS;QDVk3WD0PD\W4QDWk3XD0QDXk3WD0PD\W4PDal3XD0QDYk3UD0WD0PDeT4QDPU3XD0SD0WD0QDZk3
QDPU3QD[k3XD0VD0WD0QDZk3QDPU3QD[k3XD0QD\k3UD0WD0QD]k3SD0S@0S@0PD4PDT^2XD0SD0UD0WD0QDm`3SD0S@0S@0
PD4QD]k3XD0SD0UD0WD0QD^k3XD0QD_k3WD0QD`k3YD2XD0`DR^5QDak3WD0QDbk3XD0SD0QDo4WD0QDck3P@bZ4P@l]5XD0
QDdk3TD2QDek3WD0QDfk3QDgk3XD0VD0WD0QDfk3QDgk3XD0QDhk3WD0QDik3XD0QDjk3TD3QDkk3QDlk3WD0QDlT1Y@0QDm
k3XD0`D\>`DVV2`DW]4`Dck5UD0WD0PDld6PDX^5YD2XD0TD5PD4SD0UD0WD0PDkV=PDk]5YD2XD0TD5PD4SD0UD0WD0PDkV
=PDk]5SD0TD4PD4QDU3XD0SD0UD0WD0PDld6PDX^5SD0TD4PD4QDU3XD0SD0`EZ^5`E^V3`EeZ4`E[V3QDnk3WD0QDok3XD0
QDPl3`DTm3PD[V3WD0SD0TD1QDQl3QDRCXD0SD0PD]V3WD0QDRl3XD0WD0QDSl3TD1QDTl3XD0QDUl3WD0QDVl3QDWl3XD0P
DR^5QDXl3WD0QDYl3QDZl3QD[l3XD0SD0WD0QDYl3QDZl3QD\Y1PDR^5XD0SD0WD0QD\l3QD]l3QD^l3QD_l3XD0QD`l3S@0
S@0S@0WD0QDgDP@_:QDal3XD0WD0QDbl3QDcl3PDo9TD2QDdl3XD0SD0WD0PDWW4QDo4TD2QDel3QDfl3XD0SD0WD0QDng3Q
Do4TD1QDgl3XD0QDhl3WD0PD[_6QDil3XD0VD0WD0PD[_6QDil3XD0QDjl3QDkl3WD0QDll3TD1QDml3XD0SD0WD0QDbd3TD
1QDnl3XD0SD0WD0QDol3TD1QDPm3XD0SD0WD0QDQm3QDRm3XD0P@mS;QDSm3`D=QDTm3WD0QDQm3QDRm3XD0P@mS;QDSm3`D
=YD2WD0QDUm3QDVm3XD0QDWm3`DX^5WD0QDXm3PDl]5XD0SD0WD0QDii3QDYm3TD2QDZm3QDo4XD0QD[m3PD\W4PDeT4WD0P
D4QD\m3XD0UD0WD0PD\W4PDeT4XD0SD0UD0WD0QD]m3QD^m3XD0SD0UD0WD0QDU3PD4QD_m3XD0UD0QD`m3TD9PD4WD0QDU3
XD0SD0UD0WD0QDU3XD0aDam3UD0WD0QDbm3`Dk?`D_@`Dea6`Dda6`Dh:`DVS3`DV>`DWo2`D`P6`DY>`Dk?`DfR:`Del2`D
dm2QDU3XD0UD0WD0QDcm3XD0SD0QDdm3WD0QDem3XD0SD0UD0WD0QDfm3XD0SD0UD0WD0QDgm3QDhm3TD2QDim3TD1PDo9XD
0SD0UD0WD0QDjm3QDkm3TD2QDlm3XD0SD0UD0aDn4aDm4aD]5aDe5aDW4aDY4aDZ5aDo4aDP5aDQ5aDT5aDW5aDT6WD0SD0X
D0QDmm3UD0aDn4aDm4aD]5aDe5aDW4aDY4aDZ5aDo4aDP5aDQ5aDT5aDW5aDT6iD1iD2iD0iD4WD0SD0XD0QDo_1SD0`De7a
Do4aDP5WD0QDX^3QDn@TD1QDnm3XD0VD0WD0QDX^3QDn@TD1QDnm3XD0QDom3QDkT3WD0QDa4PDaQ6XD0QDPn3QDkT3Y@0WD
0QDa4XD0VD0aDm4QDkT3Y@0WD0QDa4XD0QDQn3aDm4QDRn3TD2WD0QDo4Y@0YD1XD0VD0aDm4`DcZ4QDRn3TD2WD0QDo4Y@0
YD1XD0QDSn3aDm4`DcZ4WD0QDTn3P@cZ4P@]_6QDUn3QDVn3XD0QDWn3WD0QDXn3QDYn3XD0VD0QDWn3WD0QDXn3QDYn3XD0
QDZn3WD0QD[n3QD\n3Q@P5QD]n3XD0QDP5WD0QD^n3XD0VD0QDP5WD0QD^n3XD0QD_n3WD0QD`n3Q@[o2PDX^5QDan3QDbn3
XD0WD0QDcn3TD1QDdn3XD0VD0WD0QDcn3TD1QDdn3XD0QDen3QDo4WD0PDk:PDWW4XD0VD0QDo4WD0PDk:PDWW4XD0QDfn3W
D0PDaZ4QDgn3QDhn3Q@in3XD0VD0WD0PDaZ4QDgn3QDhn3Q@in3XD0QDjn3WD0QDkn3QDln3QDmn3QDnn3XD0WD0QDon3QDP
o3XD0WD0QDQo3QDRo3XD0VD0WD0QDQo3QDRo3XD0QDSo3WD0QDTo3QDUo3QDVo3XD0VD0WD0QDTo3QDUo3QDVo3XD0QDWo3Q
Db>QDXo3Q`1X5WD0QDYo3XD0QDZo3QD[o3PDaZ4QD\o3QD]o3PDTAQD^o3QD_o3PDX^5QD`o3PDX^5QDao3QDbo3PD[_6QDc
o3PD][=PD4PDd\:PDm]5QDdo3PDa`6QDeo3Q`1X5S@0WD0QDfo3XD0QDgo3WD0QDho3XD0QDio3`DTm3PDiZ4WD0QDjo3XD0
Q`1X5S@0WD0QDko3XD0QDSAWD0QDlo3XD0QDmo3WD0QDno3XD0QDoo3S@0WD0QDPP4XD0QDQP4QDRP4QDYn3QDP5WD0QDSP4
XD0QDTP4PDR^5WD0QDUP4XD0QDVP4QDo4Q@Z5WD0QDWP4XD0QDe5WD0QDXP4XD0`DbZ4`DaQ6`DaZ4`D`Z4`Do]5`Dnb6`D^
Z4`D_Z4`DUl3`Dmj3`D]_6`D[_6QDP5QDYP4QDZP4QDP5QD[P4PD`Z4QDc8WD0QD\P4P@cc6QD]P4XD0QD^P4QDo4Y@0WD0Q
D_P4XD0`Dj]5`DcZ4`Do]5`DR^5`D`Z4WD0QD`4QD`P4PDX^5XD0QDaP4QDo4Y@0WD0PDa<Q@bP4XD0VD0QDaP4QDo4Y@0WD
0PDa<Q@bP4XD0QDcP4WD0QDdP4PDaZ4Q@X5QDeP4XD0QDfP4QDP5WD0QDgP4XD0QDhP4Q@P5WD0QDiP4QDjP4XD0QDP5QDkP
4QDlP4QDbP4QDmP4PDRT;PD^Z4`ER:`ES:`Eo9`ET:`EP^5`E^2QDnP4PD^Z4`D]_6`D[_6`D\_6`DW[4`Dm[3`D^_6`DWe3
`D^[4`D_[4`Do]5`Dn]5`DY\=QDcn3Q`1X5QDoP4QDPQ4QDQQ4PDHPDW^2PDmS;QDdf2QDRQ4QDo4PDiZ4QDSQ4PDHPDi]2Q
DTQ4QDP5QDUQ4QDin3QDP5QDVQ4aDm4QDP5QDWQ4PDaZ4PD]_6QDUn3QDXQ4QDZHQDe2QDYQ4QDZQ4PDhj3P@We3PDQc6PDo
]5QD[Q4PDR^5PDaV4PDeT4QD\Q4TD1QD]Q4QD^Q4Q`1X5QD_Q4QDU?TD3QD`Q4PDe9QDaQ4QDbQ4QDcQ4QDdQ4P@k]5Q@eQ4
QDfQ4QDgQ4`DWe3`D]_6`Dfb6`DW[4`Dm[3`D^_6`Ddb6`Dcb6QDhQ4QDc8WD0QDiQ4XD0WD0QDjQ4XD0QDkQ4QDlQ4PDa9Q
Dc8Q@o4S@0QDmQ4QDnQ4QDoQ4QDnQ4PD]_6QDPR4QDP5PD_<QD[o2QDP5QDQR4PD[_6QDRR4QDSR4PD[_6PDlZ2PDoa6QDTR
4PDcZ4PD]_6QDUn3PDaU7QDUR4QDZP4QDVR4QDWR4P@]_6QDXR4QDYR4PD^Z4PDaZ4PD]_6QDZR4QD[R4PDo]5QD\R4PDgh;
PDP^5PD\l;QD]R4QDVMPDZo3QD^R4QDo4Q`1X5S@0QD_R4QD`R4Q`1X5QDaR4QDbR4TD2PD`i:QDcR4QDdR4PDkl5QDeR4QD
fR4QDgR4Q`1X5P@[_6QDhR4QDiR4PDjZ5QDjR4PDR^5WD0QDkR4XD0PDY?PD`Z4QDlR4PDcZ4QDmR4QDnR4P@cZ4QDoR4QDP
S4QDQS4QDRS4QDSS4UD0PD`V3SD0QDa?QDTS4QDUS4PD4SD0UD0WD0PD`V3XD0QDVS4SD0UD0WD0QDV3XD0aDWS4SD0UD0WD
0QDV3PDi\3XD0`DVS3`DTS3`D_V7`D[P3`DWo2`D^>`Dg>`Db:`DP<`Del2`DYo2`DP@`D`1UD0WD0QDV3PDi\3PDWo2XD0S
D0UD0WD0PD\V3QDXS4QDYS4XD0UD0WD0PD`V3XD0SD0QDZS4`DR8`DP8`DS1`DM`D]8`Dod:TD4PD2UD0WD0QDV3PDi\3QD[
S4QDie3XD0UD0WD0QD[S4TD1QD\S4XD0UD0WD0QD]S4QD^S4XD0`Doa6`DR]:`D\n:`D^X2`D_X2`Dk\=`D[_;`Dl\=`DZ_;
`Dm\=`De6`DdR1`D^m;`Dba6`Dn\=`Dm\:`DlP1`Do\=`D_l2`D_Q<SD0UD0WD0QD_S4XD0TD;PD2UD0WD0QD`S4SD0XD0TD
;PD2WD0PDS[4PDQ^5PDT[4XD0WD0PD\V3QDaS4XD0UD0WD0PD[V3QDbS4XD0UD0WD0PDcY=QDcS4TD1QDdS4XD0PD6TD5WD0
PDQ^5XD0TD4PD2PD4WD0QDeS4XD0PD2`Eoe6`Ehc6PD4WD0QDV3XD0QDfS4`DP@`DWo2QDgS4WD0QDV3QDhS4XD0WD0PD\V3
QDiS4XD0WD0PD\V3PD_f6XD0`D`:`D_:`D^?UD0WD0PD[V3QDjS4QDo4XD0QDkS4UD0WD0PD[V3QDlS4PD]_6QDmS4XD0UD0
WD0PDbV3XD0QDnS4QDoS4UD0WD0PDaV3QDPT4XD0UD0WD0PD`V3XD0QDQT4PDi\3TD1QDRT4TD5QDST4SD0UD0WD0PD`V3XD
0QDTT4PDi\3QDUT4UD0WD0PDaV3QDVT4XD0UD0WD0PD`V3XD0QDWT4`DmS3UD0WD0QDXT4QDYT4XD0TD<PD2UD0WD0PD^V3Q
DZX1TD2QDZT4XD0`DR^5UD0WD0PD_V3QDZX1TD2QD[T4XD0`D^V3`DZ^5`DRV4`Dm]5`DTl6UD0WD0QD\T4XD0SD0UD0WD0P
DXo:XD0UD0WD0PDi\3SD0XD0TD;PD2UD0WD0PD[V3QD]T4XD0WD0PDgEPDQ^5PDHXD0PDQ^5PDhZ4PD2UD0WD0PDUW7XD0WD
0PDaZ4PD[_6PD]S4XD0PDWW7PDQ^5PDYW7WD0PD[V3QDid3PDfb6QD^T4XD0UD0WD0QD_T4XD0PD\V3QD`T4PDi\3TD1QDaT
4QDbT4TD1QDcT4PD]V3QD`T4TD6WD0QDeU1PDi4XD0PD]V3QDdT4QDeT4TD1QDfT4QDgT4QDn5QDhT4QDiT4PD]_6QDjT4TD
2QDkT4UD0PDY^5QDhAS@0QDlT4PD4PD\V3QDmT4PDQ:TD3PDm]5TD2QDn5PD[V3QDnT4PDi\3QDoT4PD`V4TD2QDPU4QDQU4
PD]_6QDRU4SD0QDSU4UD0PDi\3QDTU4SD0PDmS3PDi\3PDWo2TD6QDUU4PD\V3QDVU4QDP5TD5QDWU4PD[V3QDb>QDXU4S@0
QDYU4QDZU4TD3QD[U4PD]V3QDo4TD4WD0QD\U4XD0PDi\3Q@Z5QD]U4QD^U4PD\V3WD0QD_U4XD0PD[V3QD`U4TD5WD0QDaU
4XD0SD0QDbU4QDcU4UD0WD0QDbU4XD0SD0QDdU4QDeU4PDi\3TD1PDWW7QDfU4QDgU4QDhU4SD0PD4WD0QDiU4XD0PD2PD\V
3QDjU4TD4WD0QDkU4XD0PDcZ4PD[V3QDlU4QDmU4TD4WD0QDkU4XD0PD\V3QDnU4TD4WD0QDoU4TD1QDPV4XD0PDcZ4PD[V3
QDlU4QDnU4TD4WD0QDoU4TD1QDPV4XD0PD\V3Q`1X5WD0PD_f6QDQV4XD0PD\V3WD0PD_f6SD0XD0QDRV4PD\V3WD0QDVU4Q
DP5TD5XD0QDSV4PD\V3QDTV4TD4WD0QDTi1TD4QDUV4XD0PD]V3QDa?TD3WD0QDVV4XD0PD^V3QDWV4QDXV4TD2WD0QDYV4X
D0PD\V3WD0PD_f6QDQ5TD4XD0QDZV4PD\V3QD[V4QDXV4TD1WD0QD\V4PDR^5XD0WD0QD]V4PDl]5PD]_6QD^V4XD0WD0QD_
V4PDhc6QD`V4XD0PD]V3QDaV4TD4WD0QDbV4XD0PD]V3WD0QDcV4XD0QDdV4TD6PDo9WD0QDeV4XD0PDnS3SD0QDfV4TD6PD
2UD0WD0QDgV4PDi\3TD1QDhV4XD0QDiV4QDng3PDhZ4QDjV4UD0PDmS3PDi\3WD0QDkV4XD0PD\V3QDlV4TD5WD0QDmV4XD0
QDnV4QDoV4TD3QDPW4PD[V3QDQW4WD0QDRW4XD0PD[V3QDSW4QDTW4TD1PDo]5PD[V3QDUW4QDVW4QDWW4TD2QDXW4QDYW4T
D1QDZW4PD]_6QD[W4QD\W4PDT:PDmj5PDY^5QD]W4P@hc6PD]=QD^W4PDP:PDWe3PDeZ4QD_W4TD6PD4PDc]4QD`W4PD__2Q
DaW4QDbW4TD4WD0QDcW4XD0PDP:PDWe3QDdW4PDi\3QDeW4TD1WD0QDfW4XD0QDgW4QDhW4PDQ:PDi\3QDiW4UD0QDjW4QDk
W4TD8PD4PDP^5WD0QDlW4XD0QDmW4UD0QDV3TD6PD4PDP^5WD0QDV3XD0UD0QDV3QDnW4TD8WD0QD]W2`DVS3`D^>`DWo2`D
TS3`D[P3XD0QDoW4UD0QDV3PDi\3SD0QDPX4TD3WD0PDP^5XD0QDQX4PD\V3QDRX4TD8WD0PDP^5XD0QDSX4UD0QDV3TD<QD
]W2WD0QDTX4XD0QDUX4UD0QDVX4TD<WD0QDWX4XD0QDVX4`D[]5QDXX4UD0QDVX4TD<WD0QDWX4XD0QDV3QDYX4UD0`D^V3`
DZ^5`DRV4`DV^5`DU^5`D_V3QDVX4TD<WD0PD4XD0QDY3`D[]5QDZX4UD0QDV3TD5QDe5WD0PDP^5XD0QD[X4S@0QDe5QDVX
4TD<QD]W2WD0QD\X4XD0`Df_:QDVX4TD<QD]W2WD0PD[V3XD0`Df_:`Di\3`Dm\3`Dl\3`DkZ3`DTl6`Dj\3`Dk\3`DWe3QD
]X4TD<WD0PDP^5XD0QD^X4QD]X4TD<WD0PDP^5XD0PD[V3`Di\3`Dm\3`Dl\3`DkZ3`DTl6`Dj\3`Dk\3`DWe3WD0PD2QD_X
4XD0UD0QD`X4TD5WD0QDaX4QD]W2QDaX4XD0PDh`:QDbX4QDcX4`EZY2`E[Y2`ER^5WD0QDdX4XD0`D_Z4QDRP1TD3QDhk2Q
DX3TD1QDW3QDo4TD3QDW3TD2QDX3QDn5`Efb6`E^_6QDeX4`DZ^5`DRR:PDhZ4QDfX4PD[V3QDo4TD2PDgR:PDm]5`EVX;`E
We3`Ehj3`ET_:`Ek[3`Eh:`Ej:`EVm3`EUm3PDgR:`DUm3PD\V3WD0PDl8XD0PDa9TD4QDgX4PDkZ4QDhX4Qd1X5QDQ6QDQ6
QDiX4QDjX4WD0QDkX4XD0QDlX4QDV3TD1WD0QDW3XD0TD2QDmX4QDnX4QDoX4QDW3QDo4TD1QDX3QDV3TD1QFW3R@0TD2QDX
3QDV3TD2QDW3TD1QDn5PD[V3QDQ5PDi\3PDP@QDPY4TD2WD0QDW3XD0PD[V3QDQ5PDi\3QDQY4PD`V4TD1WD0QDW3XD0PD\V
3QDRY4PDi\3QDSY4TD3WD0QFW3XD0WD0QDTY4XD0TD3QDW3PD[V3QDid3QFUY4R@0WD0QDVY4XD0QDWY4QDoX4TD2WD0QDRP
1XD0TD3PD_Z4PDaV3QDo4TD4WD0QDXY4XD0PD`V3QDW3TD2QDYY4TD3QDZY4QD[Y4TD6WD0QD\Y4XD0WD0QD]Y4XD0TD3QD^
Y4PD\V3QD_Y4TD3QDW3QDoX4QDZGQDZS4TD1WD0QD`Y4XD0QDoX4QDaY4TD4WD0QDbY4XD0PDaV3WD0QDcY4TD3QDdY4XD0W
D0QDeY4XD0QDfY4QDgY4PD]]=PDb9aDhY4YD3PDj]=QDiY4QDjY4PDi8QDkY4QDlY4PDSP4QDmY4PDm6PDjZ5QDnY4QDoY4Q
DPZ4QDQZ4PDYY4QDRZ4PD`P6QDSZ4QDTZ4PDba6QDUZ4QDVZ4PDjZ3PDc_=QDWZ4PD^\5QDXZ4QDYZ4PDhQ=PDg_=QDZZ4QD
[Z4PDgS3PDk]5PDV5PDej3QD\Z4QD]Z4PDU\5QD^Z4PD\X2PD]V7PDe\<QD_Z4PDaR6PDn\5PDS@PDl_=PDYZ5QD`Z4QDaZ4
YD3TD<YD3TD<YD3QDbZ4QDcZ4QDdZ4QDeZ4QDfZ4QDgZ4PD^_=PDh_=PDgS3PDk]5PDVa=PD]V3QDhZ4PD]V3QDa?TD2QDiZ
4PDZ^5PDi\3QDjZ4QDkZ4PDbZ4PDk]5QDlZ4PD\V3QDmZ4PDaZ4PD[_6PD]S4QDnZ4TD4QDWj1PDj]5PD__6QDoZ4QDP[4QD
Q[4PD\V3QDR[4RD0SD0PDfb6QDS[4QDT[4Q@m4QDU[4PDm]5PD`V4RD0VD0QDV[4QDW[4QDX[4PD[V3PDY1QDY[4PD]_6QDZ
[4WD0QD[[4QD\[4XD0`Dn\4`Do\4`Do<`DOWD0QD[[4P@k]5Q@][4QDd7XD0`DaV3`Dn\4`Do\4`Do<`DOQD^[4WD0QD_[4X
D0WD0PD[_6QD`[4P@k]5QDd7XD0`Dn\4`Do\4`Do<`DOWD0QDa[4XD0QDb[4QDc[4WD0QDd[4QDm4XD0`Daa=`DV^5`DU^5`
DT^2`DQo3`DWl3`Djn3PDic6PDk]5WD0QDe[4XD0`DaV3`Dn\4`Do\4`Do<`DOWD0QDf[4PDk]5QDg[4XD0QDh[4WD0QDi[4
PD[_6SD0XD0WD0PD\_6QDPP2XD0`DbP3`DQV7`Djl2UD0WD0PDVV4XD0`Dk]5`DQo3`DWl3`Djn3`Don3`DhP;`DgP;`Dln3
`Dmn3`DQm3SD0`Dn\4`Do\4`Do<`DO`DX1QDj[4WD0PDVV4XD0`Dk]5`DQo3`DWl3`Djn3`Don3SD0PDHPDgl2PDk]5QDk[4
WD0QDl[4aDm4SD0XD0QDm[4WD0QDn[4PDY^5QDo[4XD0VD0WD0QDn[4PDY^5QDo[4XD0PD1WD0QDP\4PDR^5XD0WD0PD_U6Q
DaDTD1QDQ\4XD0WD0PD_U6PD]_6QDR\4XD0SD0PD\W4PDR^5QDS\4PD[_6QD^\1QDT\4PD]_6PDi[4QDU\4PDk]5PD]_6PDe
T4PD_f6PDk]5QDXBPD]_6QDV\4QDW\4PDhc6PDkZ4PDW_5PDT^2PDW_5PDX^5PDn]5PDP^5PDo^2QDX\4QDY\4QDZ\4QDS=P
D[_6QD[\4PDeT4PDP^5QDe6PDlZ4PDP^5PDlZ4PDaV4PDP^5PDaV4PDaZ4PDP^5PDaZ4PDnn3PDV^5PD[_6QD\\4QD]\4QD^
\4PD[_6QD_\4PDkZ4QD`\4PD]_6QDa\4PD]a=QDb\4QDc\4QDd\4QDXP3PDia=PDja=PDl]5QDe\4PDlZ2QDf\4PD[_6QD\c
1QDg\4QDh\4PDQd6QDi\4PDPf6QDj\4QDk\4PDk]5PD[_6Q`1X5WD0QDl\4QDm\4XD0PDk]5PD[_6PDTl3QDn\4PDk]5PDkZ
4QDo\4aDm4PDgZ4QDo\4PDPf6QDP]4QDk6QDQ]4QDR]4QDS]4PDhZ4QDT]4PDhZ4PD[_6QDU]4QDV]4QDW]4PDVV4QDe5PD]
f6QDe5WD0QDX]4QDY]4XD0PDT^2PDP^5PDT^2PDU^2PDP^5PDU^2QDZ]4PDkZ4WD0QD[]4QDm4XD0`Daa=`DV^5`DU^5`DT^
2WD0QDd[4QD\]4QD]]4XD0PDY^5QDP]4PDY^5PD[_6PDb]<QD^]4PDX^5QD_]4QD`]4QD_]4PDj]5QDa]4WD0PDRR:XD0QDb
]4QDc]4QDd]4`D^b=`D\]3QDP5PD]n;PD]V3QDe]4PD]V3QDf]4TD3QDg]4QDh]4PDQ]6P@]V3PDhZ4PDQ]6PD]V3QDi]4PD
\V3QDaIQDj]4S@0QDk]4UD0WD0PD]V3PDhZ4XD0SD0UD0WD0PD\V3PD`V4XD0SD0UD0WD0QDl]4QDm]4XD0PD4WD0QDn]4QD
cU4XD0VD0UD0WD0PD[T3TD3QDo]4XD0UD0WD0QDgV4QDP^4TD1QDQ^4XD0WD0QDgV4QDP^4TD1QDR^4XD0QDS^4UD0WD0PD^
?QDTS4TD1QDT^4XD0UD0WD0PD[V3PDZ^5QDU^4XD0UD0WD0QDV^4PDi\3TD1QDW^4XD0UD0WD0QDX^4TD2PDhZ4XD0PDXo:P
D\V3QDY^4PDP:PDWe3PDhZ4UD0WD0PDmS3PDWe3PDo9QDZ^4XD0UD0WD0QDTZ3QD[^4TD1QD\^4XD0PD\?PDi\3PDWW7UD0W
D0QD]^4QD^^4TD1QD_^4XD0WD0QD`^4QDZ3PDk]5XD0QDa^4WD0QDZ3PDk]5XD0QDa^4WD0PD]_6QD`4PDk]5PD]_6QDb^4X
D0VD0WD0PD]_6QD`4PDk]5PD]_6QDb^4XD0QDeY1WD0PD]_6QDc^4SD0PDk]5XD0PD]_6QDd^4`DVY6QFe^4TD3QDf^4TD1W
D0QDZ3XD0VD0QFe^4TD3QDf^4TD1WD0QDZ3XD0QDg^4WD0QDh^4TD2QDi^4XD0VD0WD0QDh^4TD2QDi^4XD0QDj^4WD0QDh^
4TD2QDZ3XD0WD0PDSX2PDHPDab6XD0WD0PDZc6QDk^4QDl^4XD0WD0PDQ_:PDf_:XD0`DR^5WD0QDm^4QDah1QDn^4XD0QDn
EWD0QDo^4QDP_4XD0VD0QDnEWD0QDo^4QDP_4XD0QDQ_4WD0QD[3PDj_:XD0`DaZ4`DcZ4`Dj]5WD0QDR_4PDnb6PDj_:XD0
WD0QD[3QDS_4TD1QDT_4XD0WD0QDU_4PDnb6QDb7TD1QDV_4XD0WD0PDh_:QD\3XD0`Dkb6`DU^5`Dj]5`D^V3`DT^5WD0PD
h_:QDW_4P@R^5SD0XD0`Dkb6WD0PDh_:QDRCTD1QDX_4XD0WD0PDh_:Q@o4PDS1PDR^5PDRc:XD0WD0QDY_4QDZ_4XD0`DR^
5`DcZ4`Dl]5`D^V3WD0QDa?QD[_4QDfR1XD0`Dj]5WD0QD\_4P@[_6QD]_4QD^_4QD__4XD0WD0PD_<PDhb=PDQ^5XD0WD0P
Dj]5PDnc6QD`_4XD0WD0PDR^5PD[_6PDQb:XD0VD0WD0PDR^5PD[_6PDQb:XD0QDiNWD0PDcZ4QDa_4QDb_4XD0VD0WD0PDc
Z4QDa_4QDb_4XD0QDc_4WD0PDXh4PDib=XD0WD0PDnb6PDP^5PDnb6XD0WD0PD][4PDP^5PDhc6XD0VD0WD0PD][4PDP^5PD
hc6XD0PD1WD0PDTEPD4PDhd6XD0WD0PDXU4PDR^5PDXU4XD0`DiY4`Djb=WD0QDd_4PDS_:QDe_4XD0QDf_4TD1WD0QDg_4Q
DW_2YD2XD0WD0QDh_4QDi_4TD1QDj_4QDk_4XD0QD]3TD1WD0QDb3XD0VD0QD]3TD1WD0QDb3XD0QDl_4WD0QDb3XD0QF]3T
D1QDm_4QD]3QDo4TD1WD0QDn_4QD_m2XD0`D__6QDo_4TD1WD0QDP`4PDTc=XD0WD0QDQ`4XD0QF]3WD0PDR^5QDR`4XD0QF
S`4TD1WD0PDS1PDR^5QDR`4XD0WD0PD^4QDT`4XD0WD0PDc^3QDU`4XD0WD0PDSd5QDU`4XD0PDl]5`DWU5`DfU5`DZc=`Dk
U5QDV`4PD[_6WD0QDW`4QDX`4XD0WD0QDc3XD0`DP^5`Dli6`D^[4`D_[4`D]d6WD0QDY`4XD0`Dg4`DWl2`Dbb3`DmS=`Dj
Q1`DWT4WD0QDZ`4TD2P@^Z4PDcZ4PDP\4PDbR5XD0WD0QD[`4QD\`4XD0WD0PD]_4PDXo4XD0VD0WD0PD]_4PDXo4XD0PD1W
D0QD]`4P@^Z4XD0QD^`4TD1QD`3WD0QD_`4P@i4XD0QD``4TD2QDa`4WD0QDb`4P@i4QDc`4XD0QDd`4TD1QDe`4WD0QDf`4
QDg`4XD0QDh`4WD0QDi`4PDaZ4XD0QDj`4TD2QD`3`DV]3`DYj4WD0QDk`4PD]b:XD0WD0QDl`4PD`Z4XD0`DW[4`Dm[3`D^
_6WD0QDm`4TD2PDaQ6TD1QDn`4XD0WD0QDo`4PDj]4XD0Q@Pa4TD1QDQa4WD0QDRa4QDnS3P@k]5P@`]4Q@Sa4QDTa4XD0WD
0QDUa4PD^Z4XD0S@0QDVa4`D_l3`DoP;WD0QDWa4PD]_6QDXa4XD0WD0QDYa4QDZa4PD^Z4QD[a4XD0WD0PDkd4PDcZ4PD]_
6QD\a4XD0WD0PDdZ4PDk]5TD1QD]a4PDRe=XD0WD0QD^a4XD0QF_3TD1WD0QD_a4XD0VD0QF_3TD1WD0QD_a4XD0QD`a4QF_
3TD1WD0QDaa4QD^9XD0VD0`D]_6QF_3TD1WD0QDaa4QD^9XD0QDba4`D]_6QF_3TD1WD0QDca4QDda4XD0VD0QF_3TD1WD0Q
Dca4QDda4XD0QDea4WD0QDfa4QDga4QDha4PDf_:PDR^5XD0WD0QDcc1TD3PDgb6PD]_6PDlZ2PDQZ4XD0WD0QDcc1TD3PD_
Z4PD]_6PDY4XD0`Da_4WD0QDVd1PDcZ4PD]_6PD\P5XD0WD0QDia4QDW5PDod6PDk]5XD0WD0QDh?TD3PDR^5QDja4XD0QD_
3TD1WD0QDka4PD]_6PDab6PDoa6XD0WD0QDla4PD]_6QDma4XD0WD0QDna4P@i4XD0Q@oa4TD1QDa3WD0QDPb4QDQb4XD0QD
Rb4WD0QDSb4QDTb4XD0PD]_6TD1QDa3WD0QDUb4PDi4PDo]5XD0WD0QDVb4QDWb4QDZ[3XD0QDXb4WD0QDYb4S@0S@0PD`Z4
XD0WD0QDZb4PDbZ4PDaZ4XD0WD0QD[b4PDaZ4XD0QD\b4TD1QD]b4QD^b4TD2WD0QD_b4QD`b4`D]_6`DS4`DTE`Dlf=`D^U
4`Dmf=`Dho6YD2XD0QDab4TD2WD0QDbb4Q@cb4QD`b4Q@n@QDdb4XD0WD0QDeb4PDaZ4XD0PD]_6`DY4SD0VD0WD0QDeb4PD
aZ4XD0PD]_6`DY4SD0PD1WD0QDeb4PDaZ4XD0SD0VD0WD0QDeb4PDaZ4XD0SD0PD1WD0QDfb4QDgb4TD1QDhb4XD0WD0QDib
4TD3PDj;PDcZ4QDaDQDjb4XD0WD0QDkb4PDi4PDm]5XD0QDlb4WD0QDmb4QDnb4TD1QDob4PD_V<XD0WD0QDPc4PDi4PDj]5
XD0`Dog4`DPU<`D]j2WD0QDQc4QDRc4PD_Z4XD0WD0QDSc4TD2PD]_6TD1QDTc4QDcFXD0QDUc4WD0QDVc4PD]_6TD1QDWc4
XD0WD0QDXc4QDYc4QDZc4XD0WD0PDkb;PDog=XD0WD0PDR3PDS`4XD0QD[c4WD0QD\c4QD]c4PDl]5XD0WD0QD^c4P@aZ4P@
]_6QD_c4XD0QDe3Q@X5WD0QDd3XD0`DVQ3WD0QD`c4XD0QDf3TD2WD0PD]l9XD0QDac4QDf3TD3WD0QDbc4P@aV4XD0QDcc4
WD0QDdc4XD0WD0QDQY1QDec4TD2QDfc4XD0WD0QDn:QDn@QDgc4QDhc4XD0WD0QDic4TD2PD\]4XD0WD0PDbh=XD0WD0QDjc
4XD0WD0QDkc4QDin3XD0Q@lc4TD1QDmc4WD0QDnc4QDoc4XD0WD0QDPd4QDP<XD0`D[_6`DS1`Dc]4WD0QDQd4Q@Rd4TD1QD
P<QDSd4TD1QDTd4XD0WD0QDUd4PDaZ4QDVd4XD0WD0QDWd4QDXd4XD0WD0QDYd4PDQ^5QDZd4QD[d4XD0WD0QD\d4XD0TD5Q
D]d4TD4PDaZ4QDW5WD0QD^d4XD0WD0QD_d4PD]_6QD`d4QDad4XD0WD0QDbd4PD^Z4XD0`D]_6`DZ3`Dgd4WD0QDcd4PD^Z4
XD0QDdd4QDed4WD0QDfd4XD0QDgd4TD2QDhd4WD0QDid4XD0WD0QDjd4PD]_6PDR>XD0WD0QDkd4PD]_6QDld4XD0WD0QDmd
4Q@nd4XD0WD0QDod4PD[_6PDa]4PD][4XD0WD0QDSX3PD]_6QDPe4XD0WD0QDQe4QDkj2QDRe4QDYQ2XD0WD0QDSe4QDW5QD
Te4XD0WD0PDWk=PD]_6QDUe4QDVe4XD0WD0QDaa1PDl?QDQb4XD0WD0QDU?PD\P:PDk]5XD0QDWe4QDm4Y@0WD0QDXe4XD0Q
DYe4TD4WD0QDZe4XD0VD0QDYe4TD4WD0QDZe4XD0QD[e4UD0WD0QDg3XD0QD\e4PD4WD0QDg3XD0PD4UD0WD0QD]e4QDg3XD
0PD4UD0WD0PDR^5QDW5QD^e4XD0`DTR1`DUR1WD0PDR^5QDW5QD_e4QD`e4XD0WD0QDke1QDae4QDbe4XD0`D]_6WD0QDke1
QDdf2QDce4QDde4XD0QDee4WD0QDfe4Q@ge4QDhe4XD0VD0WD0QDfe4Q@ge4QDhe4XD0QDeY1WD0QDie4PDT^5PD]_6PDl1X
D0WD0QDje4PDRR:XD0WD0PDR^5PDo9PDbU3XD0`DWS3WD0QDke4P@hc6PDck=XD0WD0PDcZ4QDW5QDle4XD0VD0WD0PDcZ4Q
DW5QDle4XD0QDme4WD0QDne4QDoe4Q@W5QDPf4XD0WD0PDj]5PDZf6XD0aDm4`Dnc6`DY^5`Dic6`D[_6`D^o3`Dg[4`Dh[4
`DjV4`DkV4`DfZ4`DeZ4aDo4`Dl]5WD0PDj]5QDbk1XD0aDm4VD0WD0PDj]5QDbk1XD0aDm4QDQf4WD0PDZ^5QDRf4QDSf4X
D0QDTf4WD0PDl]5PDhc6QDZKXD0TD4PD4WD0PDk]5PDhc6QDUf4XD0WD0PDUU:PD_V3XD0WD0PDjd6PDY^5QDVf4QDZS4XD0
WD0PDl]5PD[V3QDVf4QDZS4XD0PDlT;WD0PDeU3PDX^5PDh_:XD0WD0PDhc6QDWf4PDdk9XD0QDXf4TD1WD0QDYf4XD0YD1Q
DXf4TD1WD0QDYf4XD0QDZf4WD0QD[f4QD\f4XD0PDR^5WD0PDSb;XD0YD1WD0PDSb;XD0QD]f4WD0PDj]5PDlZ2PD__2XD0W
D0QD^f4PDeT4XD0VD0WD0QD^f4PDeT4XD0QD_f4WD0QD`f4QDf\1QDaf4XD0WD0QDbf4TD2PDi^5XD0SD0WD0QDcf4TD1QDd
f4XD0TD3QDef4QDff4TD3WD0QDcf4QDgf4XD0QDhf4WD0QDif4QDjf4QDkf4XD0`D]=`D[^;`DY>`DTd6`Ddm2`DTS3`Db_5
`DT^6QDo4WD0QDgS1PDhZ4PDR^5XD0SD0WD0QDlf4Q@mf4QDnf4XD0WD0PDnc6QDof4QDPg4XD0WD0QDQg4PDk]5QDRg4XD0
PDc[2WD0QDSg4PDX^5QDTg4SD0XD0VD0WD0QDSg4PDX^5QDTg4SD0XD0QDUg4WD0QDfd2QDVg4P@4QDWg4QDXg4XD0SD0WD0
QDYg4PD[V3QDZg4QD[g4XD0WD0QD[R1PD][4PDV_:XD0WD0QDPX2SD0PDX^5QD\g4XD0WD0QD]g4QDfd2P@_U6QD^g4XD0WD
0QDd[4QD_g4XD0VD0WD0QDd[4QD_g4XD0QDeY1WD0QDVMPDoV4QD`g4XD0VD0WD0QDVMPDoV4QD`g4XD0QDag4WD0PD]_6QD
bg4QDo4XD0QDcg4`E[V3`EeZ4`EaV3`E`V3`E\V3WD0QD]j3QDdg4XD0QFeg4PDi\3WD0QDfg4QDgg4XD0TD3QDhg4PDi\3W
D0QDig4PDR^5QDgg4XD0TD3QDhg4WD0QDjg4Q@j[1PDR^5QDkg4XD0VD0WD0QDjg4Q@j[1PDR^5QDkg4XD0QDlg4WD0QDmg4
Q@j[1PDR^5QDkg4XD0VD0WD0QDmg4Q@j[1PDR^5QDkg4XD0QDlg4QDng4TD1WD0QDog4XD0QDPh4Q@V5TD2QDQh4WD0PD]_6
PDWi:XD0VD0WD0PD]_6PDWi:XD0QDRh4WD0PDk]5QDSh4QDTh4XD0VD0WD0PDk]5QDSh4QDTh4XD0QDeY1QDUh4Y@0WD0QDV
h4QDWh4XD0VD0QDUh4Y@0WD0QDVh4QDWh4XD0QDXh4WD0QDYh4QDZh4XD0VD0WD0QDYh4QDZh4XD0QD[h4WD0PDoc6PDkZ4S
D0XD0WD0QDS=PD\OQD\h4XD0WD0QD]h4XD0`D=TD4QD^h4TD2QD_h4QF`h4TD1WD0QDah4PDcZ4XD0VD0QF`h4TD1WD0QDah
4PDcZ4XD0QDbh4QFch4TD2WD0QDdh4TD1PD_Z4QDeh4QDfh4XD0QDgh4TD2WD0QDhh4QDih4XD0`D]_6`DW[4`Dm[3`D^_6W
D0QDjh4P@_Z4PD_l=XD0WD0QDkh4QDW5QDlh4XD0WD0QD]_1PDk]5PDSl3XD0WD0QD]_1PDgb6QDW5PDi^5XD0WD0QDmh4QD
W5QDnh4XD0WD0QDU?QDoh4XD0WD0QDU?PD[_6PDcl=XD0WD0QDPi4QDQi4XD0WD0QDRi4XD0VD0WD0QDRi4XD0QDSi4QFTi4
TD1WD0QDi3XD0`D_[4`D^[4`D`[4WD0QDUi4QDcY2XD0QFVi4WD0QDWi4XD0QFXi4WD0QDYi4PDbZ4XD0QDZi4WD0QD[i4TD
2PDbZ4XD0`DPl;`DQ`4QD\i4TD1WD0QDj3XD0QD]i4WD0QD^i4PDaQ6XD0QD_i4QD`i4TD2QDo4WD0QDai4QDbi4TD1QDci4
XD0WD0QDdi4PDWe3PDaV4XD0WD0QDei4QDfi4XD0`Dhm4WD0QDb8PDR^5PD]_6QDgi4XD0WD0QDhi4P@cZ4QDW5PDkb:XD0W
D0QDii4PDj]5PD]_6TD1QDji4XD0WD0QDki4P@aZ4QDli4XD0QDW5TD1QDmi4WD0QDni4PD`Z4XD0WD0QDoi4PDcZ4XD0QDY
a1WD0QDS8PD_Z4PDR^5XD0QDPj4PD[_6WD0QDl3`Dk]5`DR5`D_Z4`DTn=`DUn=`DT^2`DU^2aD`4`DVn=`D^`6`Di]2`Dj]
2`DZ`6`DWn=`D]`6`DRO`DQO`DR^5`DaZ4`DP^5`DcZ4`Dj]5`Dl]5`Do]5`D]_6`Dm]5`DjT=`DaY4`DP:`DR:SD0XD0`Dk
]5UD0PD[_6WD0QDl3`Dk]5`DR5`D_Z4`DTn=`DUn=aD`4`DVn=`D^`6`Di]2`Dj]2`DZ`6`DWn=`D]`6`DRO`DQO`DR^5`Da
Z4`DP^5`DcZ4`Dj]5`Dl]5`Do]5`D]_6`Dm]5`DjT=`DaY4`DP:`DR:SD0XD0WD0PD[_6QDl3QDQj4XD0SD0WD0PDaZ4PD]_
6TD1QDRj4PDi`;XD0VD0WD0PDaZ4PD]_6TD1QDRj4PDi`;XD0QDSj4WD0PDkZ4SD0PDn]5PD^o3XD0WD0PDkZ4SD0PDR^5PD
o9PDS[4XD0WD0PDhc6SD0PDP^5PDHSD0XD0WD0QDTj4QDUj4XD0VD0WD0QDTj4QDUj4XD0QDeY1WD0QDVj4P@[_6TD1QDT6X
D0VD0WD0QDVj4P@[_6TD1QDT6XD0QDeY1WD0QDWj4QDk3XD0VD0WD0QDWj4QDk3XD0QDXj4WD0PDY^5QDlb3QDn@SD0PDY^5
XD0WD0PDY^5`Do^2`Dj^2`D_N`DlZ2`D\]4`D^]4`D]]4`DP_2SD0QDn@QDe5PDY^5XD0UD0WD0PDkc6SD0PD4PDeZ4XD0UD
0WD0PDkd6PD]_6SD0XD0UD0WD0QDYj4P@_f6QDZj4XD0UD0WD0QD[j4QD\j4XD0VD0UD0WD0QD[j4QD\j4XD0PD1UD0WD0QD
[j4QD]j4PDo]5QD`i1XD0UD0WD0QDi[4SD0XD0VD0UD0WD0QDi[4SD0XD0PD1WD0QD^j4QD_j4QD`j4XD0UD0WD0QDlT1QDW
j3QDhIXD0VD0UD0WD0QDlT1QDWj3QDhIXD0PD1UD0WD0PDWe3PDlS3QDaj4XD0VD0UD0WD0PDWe3PDlS3QDaj4XD0PD1WD0P
Dh_:PDR^5QDbj4P@]_6QDcj4XD0WD0PDj_:PDcZ4PDeb6PDmj3XD0WD0QDS7QDdj4QDej4XD0QDfj4TD2WD0QDgj4QDhj4QD
ij4XD0WD0PDl]5QDjj4XD0VD0WD0PDl]5QDjj4XD0QDkj4QDo4WD0PD[_6QDlj4XD0VD0QDo4WD0PD[_6QDlj4XD0QDmj4QD
nj4TD2WD0QDoj4XD0QDPk4TD1QDo4Q`1X5WD0QDQk4XD0QDRk4QDo4WD0PDka:QDSk4XD0VD0QDRk4QDo4WD0PDka:QDSk4X
D0QDTk4WD0PDaZ4PD]_6QDUk4XD0VD0WD0PDaZ4PD]_6QDUk4XD0QDVk4WD0QDWk4PDk]5TD2QDXk4XD0WD0PDhZ4PD[V3QD
Vh1QDR`2XD0VD0WD0PDhZ4PD[V3QDVh1QDR`2XD0QDYk4WD0PDhZ4PD[V3TD3QDZk4XD0WD0PDhZ4Q@[k4PD[V3QDkf3TD1Q
D\k4QD]k4XD0WD0PDX^5QD^k4P@mS3QD_k4TD1QD`k4XD0WD0PD_V3QDSZ3QDTZ3QDak4XD0WD0QDbk4PDcZ4PD]_6PDdm=X
D0QFck4TD2WD0QDdk4PD]_6QDek4XD0QDm3TD1WD0QDfk4XD0QDgk4TD1WD0QDhk4XD0QDik4QDjk4TD1WD0QDkk4XD0QDlk
4QDo4P@]_6WD0QDmk4XD0VD0QDlk4QDo4P@]_6WD0QDmk4XD0QDnk4QDok4TD1WD0PDPm3QDRCPDmQ4XD0WD0QDaa1PD]_6Q
DPl4XD0WD0QDQl4PD]_6TD1QDRl4XD0WD0PDo9PDhc6PDP^5PDgl2XD0WD0QDSl4QDTl4PDej3XD0WD0QDUl4PD]_6QDVl4X
D0WD0PDcZ4PD]_6QDWl4PD_m4XD0QDXl4TD1WD0QDYl4XD0VD0QDXl4TD1WD0QDYl4XD0QDZl4QD[l4TD1WD0PDb]5QD\l4X
D0WD0QD]l4PDl]5PD_T6XD0WD0QD^l4PDk]5XD0QD_l4WD0QDVi1PDeb6PDg4XD0VD0WD0QDVi1PDeb6PDg4XD0QDiNWD0QD
`l4PD]a6XD0VD0WD0QD`l4PD]a6XD0QDc_3WD0PDQ_<QDal4XD0QDbl4QDo4WD0PD][4PDk]5PDXe6XD0VD0QDbl4QDo4WD0
PD][4PDk]5PDXe6XD0QDcl4WD0QDdl4QDel4XD0WD0QDWU3QD[d2QDfl4PDi^5P@]f6QDgl4XD0WD0QDe?QDa=PDR^5QDa=X
D0QFhl4TD1WD0QDil4PD[:PD^f6XD0VD0QFhl4TD1WD0QDil4PD[:PD^f6XD0QDeY1QFjl4TD1WD0QDnEPDWe3PDcZ4QDkl4
XD0VD0QFjl4TD1WD0QDnEPDWe3PDcZ4QDkl4XD0QDYk4WD0QDll4PDR^5QDZKQDml4XD0WD0PDdV4PDbo=XD0WD0PDhl9QDn
l4PDcZ4XD0WD0PD\]4PDk]5PD[_6QDol4XD0WD0QDPm4QDQm4XD0VD0WD0QDPm4QDQm4XD0QDRm4WD0PDog:TD1PDfU3PDX^
5XD0WD0PDco=XD0QFSm4TD1WD0QDTm4QDUm4XD0WD0QDVm4QDWm4QDXm4XD0VD0`DR^5WD0QDVm4QDWm4QDXm4XD0QDYm4`D
R^5WD0QDZm4PDl8XD0WD0QD[m4QD\m4PDen=XD0WD0QD]m4QD^m4P@iS3XD0VD0WD0QD]m4QD^m4P@iS3XD0QD_m4WD0QD`m
4XD0TD1WD0QDam4XD0`DPR5WD0QDbm4QDcm4QDdm4XD0WD0PD][4PDRo2XD0QDZ[3TD3QDem4WD0PDbZ4PDk]5QDfm4XD0VD
0WD0PDbZ4PDk]5QDfm4XD0QDmNWD0PDmOQDfR1XD0QDgm4WD0QDhm4TD1PDR^5XD0QDim4WD0PDj`4QDjm4TD1QDkm4XD0QD
lm4TD1Q@mm4WD0QDnm4QDmh1TD1QDom4XD0WD0QDPn4P@i4PDZ_4PDT^2XD0WD0PDmS3PDeZ4QDQn4XD0WD0PDZ^5PD_U6XD
0QDRn4QDSn4TD2WD0QDTn4QDUn4XD0WD0QDVn4QDWn4TD1PDk]5QDXn4TD1QDYn4XD0WD0QDZn4PD^o3QD[n4XD0WD0QDl\1
QD\n4XD0QD]n4`DaZ4QDo4QD^n4WD0QD_n4XD0WD0QD_n4PDk]5QDXn4XD0QD`n4S@0TD5WD0QDan4QDbn4XD0VD0QD`n4S@
0TD5WD0QDan4QDbn4XD0QDn_3WD0QDcn4QDo]4QDdn4P@^[4PDoV4QDen4XD0PDmS3WD0QDfn4QDgn4QDhn4XD0QDin4WD0Q
Djn4PDoa6PD\]4PDk]5XD0QDkn4WD0QDdIPD_U6PDR^5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDgi3UD0WD0PD^2SD0XD0`@T
:TD9PD4TD6QDln4WD0QDmn4P@hZ4QDnn4YD1XD0`DUX2`DVY2`DcV7`DSX2WD0QDon4P@hZ4PD_:QDPo4XD0`Daa=`DWj<`D
YP2`DPc1`DiR2aDm4`D[_6`D\_6`D`P3`DVQ3`DY2`DbV4`DdV4`DVW4`DWW4`DcZ4`Dj]5`DaZ4`Ddd2`DRR:WD0QDon4P@
hZ4PD_:PDT:QDQo4TD2QDRo4XD0WD0QDSo4PD_:YD1XD0WD0QDSo4PD_:QDTo4XD0WD0QDUo4PDl]5XD0Q@U5QDVo4WD0QDW
o4PDY^5XD0WD0PDlU<P@^Z4PDY^5XD0QDXo4WD0PDgZ4QDYo4XD0QDZo4WD0QD[o4XD0`DR^5SD0WD0PDcZ4PDhc6PDcc6XD
0PDll2WD0PDcZ4PDll2QD\o4XD0WD0QD]o4PDcZ4QDaDS@0PD\n:XD0QDeKTD3WD0QD^o4P@_Z4PDR^5XD0`D=WD0PDjd6QD
o4QDZKXD0SD0WD0QD_o4XD0QD`o4QDo4WD0QDao4QDbo4PD]_6QDco4XD0QDdo4TD1WD0QDeo4Q@bh2XD0QDfo4WD0PDZ^5Q
Dke1QDdf2PD_@XD0QDgo4WD0QDo_1S@0QDho4PDk]5XD0SD0WD0QDo_1S@0QDio4PDk]5QDjo4XD0WD0QDko4QDlo4PDaS1X
D0QDmo4QDo4Q@no4TD1WD0QDn3XD0`DaZ4`DUEQDmo4WD0QDoo4TD1QDn3XD0WD0QDW[1PD[_6QDPP5QDQP5XD0WD0QDRP5P
Do\:PDl]5XD0QDSP5QDTP5QDo4WD0QDUP5QDo`3QDU5TD3QDVP5XD0WD0QDWP5QDXP5PD]_6TD2QDYP5XD0QDZP5WD0QD[P5
PD_U6aDm4aDo4`De;`DY>`D[@`Db:`Dn=`D_<`Dja6`Dna6`Db_5`Dbm2`D[:SD0XD0QFZP5TD2WD0QDP4XD0QD\P5QFZP5T
D2WD0QD]P5QDVh2XD0WD0PDV>QD^P5PDfY2XD0YD2WD0PDV>PDVZ4XD0WD0PDhZ4QD_P5SD0XD0WD0PDR^5PDWo2PD]_6PDZ
f6XD0WD0PDR^5PD`1PDWe3QD`P5XD0WD0QDaP5QDfe4QDhe4XD0UD0WD0PDl]5QDbP5TD2QDQ4XD0PD4QDcP5UD0WD0PDl]5
QDbP5TD2QDQ4QDdP5P@[_6QDeP5TD2XD0PD4QDcP5PD4WD0PDl]5QDn@TD2QDQ4XD0VD0PD4WD0PDl]5QDn@TD2QDQ4XD0PD
1QDfP5WD0PDl]5QDhATD3QDQ4XD0VD0QDfP5WD0PDl]5QDhATD3QDQ4XD0QDeY1WD0QDgP5QDhP5XD0VD0WD0QDgP5QDhP5X
D0QDeY1UD0WD0PDj[4XD0QFiP5UD0WD0PDj[4XD0QDaDTD2QDjP5QDkP5TD3WD0QDlP5XD0P@l]5QDRHWD0QDmP5TD1QDnP5
QDoP5XD0`D]_6`DcZ4`DQm3WD0QD[R1QDZHPD`V4XD0WD0QDPQ5QDQQ5Q@RQ5QDSQ5XD0QDTQ5QFUQ5TD1WD0QDVQ5TD4XD0
QDo3PDm]4WD0QDWQ5QDXQ5TD3QDo3PDm]4XD0QDYQ5TD1WD0QDZQ5QDP<XD0QF[Q5TD3QDPU3WD0PDWe3QD\Q5QF]Q5S@0QF
^Q5PDR^5XD0QD_Q5WD0PDWe3PDR:PDS1PDR^5XD0QF`Q5WD0QDaQ5QDbQ5QDcQ5XD0QDdQ5WD0PDHPD][4QDbQ5QDcQ5XD0Q
DdQ5QDeQ5TD2WD0QDfQ5Q@gQ5XD0QDR?QDhQ5QDiQ5TD1WD0QDP5QDjQ5XD0PDeZ4WD0QDU?P@^Z4QDW5QDkQ5P@^Z4XD0WD
0QDlQ5QDmQ5PDR^5XD0SD0QDW6QDnQ5QDW6QDn5QDX5QDn5QDn5QDoQ5Q`1X5QDlb3QDT6PDP^5Q`1X5QDn5WD0QDPR5YE5Y
D1XD0`Dn]5QDQR5TD1QDo4Q`1X5aDm4`DUl3`DdV4`DVQ3`DS1`Dc]4`D[Q>`DcW<`D\Q>`DVY4`Di_:`DdP3`DUP3`D^[4`
D]_2`Dhc6`Dd5`De5`DTR5`DS@`Dfj3`D]Q>`D^R4`D^Q>`Dj6`D]T3`DjZ3`DlZ3WD0SD0YD5XD0VD0QDQR5TD1QDo4Q`1X
5aDm4`DUl3`DdV4`DVQ3`DS1`Dc]4`D[Q>`DcW<`D\Q>`DVY4`Di_:`DdP3`DUP3`D^[4`D]_2`Dhc6`Dd5`De5`DTR5`DS@
`Dfj3`D]Q>`D^R4`D^Q>`Dj6`D]T3`DjZ3`DlZ3WD0SD0YD5XD0QDfNWD0QDUX1YD1XD0VD0WD0QDUX1YD1XD0QDn]2QDRR5
PDPQ3`Dk]5`DR3QDe5QDSR5QD`f1PDPQ3QDTR5QDUR5QDVR5QDWR5QDXR5QDYR5PDQ;PDk]5PD]_6PD\V<PDgZ4PDgZ4PDT_
2PDk]5PD]_6PDY4PDh_:QDZR5PDVo2PDlZ2PDSS<PD`Z4PD`;PDbb:PDQT;PD`8PD[e5QD[R5QD\R5PDT;PDQ^5PDU=PDia=
PDfQ>PDR1PD^Z4PD^o3QD]R5PDhQ>PD^8PDZ<PDbZ4PDYT4QD^R5PDm]5Q`1X5Q@_R5WD0QD`R5XD0PDbb:QDaR5PDX7QDbR
5PDY7QDcR5PDUAPDWk4PDoQ2PDka:PD^]4PDkQ>PDfm9PDQc6PD`]4PDaZ4PDom9QDdR5PDbQ6PDal=PDlZ3QDeR5PDmQ>PD
lU3PDdOPDm>PD_f6QDfR5QDgR5QDhR5QDiR5QDjR5QDUX1QDkR5PDcW<QDlR5QDmR5PDhY2PDiP6PD^Z4PD_Z4PDR^5PDVd;
PDT?PDdZ4PDTQ6PDX^5PD_i:PDWQ6PDP^5SD0PDhZ4Q@U5Q`1X5WD0QDlJXD0WD0QDnR5PD]_6TD1QDoR5XD0QDPS5PD6Q@n
@WD0QDU6XD0QDPS5PD6WD0Q`1X5QDlJXD0VD0QDPS5PD6WD0Q`1X5QDlJXD0QDQS5QDo4QDn@Q`1X5WD0QDRS5aDW4aDm4`D
\`:SD0XD0VD0QDo4QDn@Q`1X5WD0QDRS5aDW4aDm4`D\`:SD0XD0QDSS5QDTS5WD0QDUS5P@mS3TD1QDVS5XD0QDWS5WD0QD
XS5XD0QDYS5WD0QDZS5PDlZ4XD0VD0WD0QDZS5PDlZ4XD0QDc_3QD[S5QDn@Q`1X5WD0QDlJaDW4aDm4SD0XD0`Dk]5`Do]5
WD0QD\S5XD0TD2QD]S5QDo4Q`1X5WD0QDT6QDaP5Q`1X5QDSJXD0aDW4QDo4QDaDWD0QDUn3XD0QD^S5VD0QDo4QDaDWD0QD
Un3XD0QD^S5QD_S5PD]_6WD0QD`S5SD0XD0TD1QDaS5TD1QDbS5WD0QDcS5PDR^5PDga;XD0WD0PD\_6PDX]=PD^6XD0WD0P
Dnc6SD0PDZS4XD0QDo4WD0QDn@Q`1X5QDdS5PDk]5XD0SD0aEm4WD0QDeS5QDfS5XD0`DTm3QDgS5WD0QDVh1QDhS5XD0WD0
QDiS5QDjS5TD1QDkS5XD0QDo4PD[_6WD0QDlS5SD0XD0QDmS5TD1WD0QDnS5XD0UD0QDoS5QDo4Q`1X5WD0QDT6XD0`D]4`D
l2VD0UD0QDoS5QDo4Q`1X5WD0QDT6XD0`D]4`Dl2QDPT5UD0QDQT5QDo4Q`1X5WD0QDRT5XD0VD0UD0QDQT5QDo4Q`1X5WD0
QDRT5XD0PD1QDST5TD1QDo4TD1QDTT5P@Zf6WD0QDUT5XD0WD0QDVT5P@k]5PD]_6QDWT5XD0WD0QDXT5TD1Q@YT5QDZT5QD
[T5XD0WD0QDP5P@jd6PD[_6S@0PDoa6PDm]5XD0WD0PDaZ4PD^OPDk]5QD\T5XD0WD0PD[S=QD]T5QD^T5QD_T5QD`T5QDaT
5XD0WD0QDbT5QDcT5XD0VD0WD0QDbT5QDcT5XD0QDdT5QDeT5WD0QDfT5QDgT5XD0WD0PDY^5QDhT5PDY^5QDiT5XD0WD0QD
bc3Q@jT5PD[V3QDkT5TD2XD0VD0WD0QDbc3Q@jT5PD[V3QDkT5TD2XD0QDlT5WD0QDiLQDmT5QDnT5XD0WD0QDoT5PDR^5PD
o9QDPU5XD0WD0QDaf2QDQU5QDRU5QDSU5XD0QDTU5Y@0WD0QDUU5XD0VD0QDTU5Y@0WD0QDUU5XD0QDVU5QDWU5TD6QDo4Q`
1X5WD0QDXU5XD0QDYU5TD4QDo4Q`1X5WD0QDZU5XD0`Dk]5`Do]5QD[U5QDo4Q`1X5WD0QD\U5XD0QDn@Q`1X5WD0SD0XD0P
DZY2QDjP3QD]U5Q@o4WD0QD^U5XD0QDn@Q`1X5WD0QDlJXD0QD_U5QD`U5QDo4Q`1X5WD0QDaU5XD0WD0QDbU5PDmj3XD0VD
0WD0QDbU5PDmj3XD0QDcU5QDdU5WD0QDeU5XD0PDQl;WD0PD^Z4PDR^5PDcT4XD0QDfU5TD2QDo4Q`1X5WD0QDgU5XD0aDm4
`DX^5QDhU5PDk]5TD3QDo4Q`1X5WD0PDjQ2XD0QDiU5PDk]5TD3QDo4Q`1X5aDS4aDm4iD1iD2WD0SD0XD0VD0QDiU5PDk]5
TD3QDo4Q`1X5aDS4aDm4iD1iD2WD0SD0XD0QDiNQDjU5TD4WD0PDUf6XD0QDkU5TD2WD0PDSX;XD0WD0QDlU5P@hZ4P@_:QD
mU5QD`4XD0WD0QDnU5PDY^5QDlJXD0QDkEWD0QDoU5XD0VD0QDkEWD0QDoU5XD0QDPV5QDQV5WD0PDV>PD_Z4XD0QDRV5WD0
PDgj9XD0PD]_6WD0QDSV5PDk]5QDhOXD0QDTV5WD0PDmj9TD1QDUV5XD0QDVV5QDWV5WD0`Db]4SD0QDXV5XD0VD0QDWV5WD
0`Db]4SD0QDXV5XD0QDiNQFYV5QDP5Q@U5Q`1X5WD0QDZV5aDW4SD0XD0`Dk]5`Dl]5`Dj]5QD[V5WD0QD\V5XD0SD0WD0QD
]V5TD1QD^V5XD0`EY^5YD1WD0QD_V5XD0VD0`EY^5YD1WD0QD_V5XD0QD`V5PDWe3QDo4Q`1X5WD0QDaV5XD0QDbV5QDcV5W
D0QDdV5QDeV5XD0QDo4QDhASD0WD0QDfV5XD0`DlT4WD0QDlJPDY^5QDhAXD0SD0QDhAWD0QDgV5XD0QDhV5QDiV5WD0QDjV
5XD0WD0PDYS3PD[\4XD0WD0QDkV5TD1QDlV5XD0`DY^5QDo4P@hZ4WD0QDmV5PDR^5XD0SD0QDo4WD0QDnV5QDUn3XD0VD0Q
Do4WD0QDnV5QDUn3XD0QDoV5WD0PDbU3PDRR:XD0VD0WD0PDbU3PDRR:XD0QDeY1QDPW5WD0QDQW5XD0QDRW5P@hZ4P@_:WD
0QDmU5QDSW5XD0QDo4WD0QDTW5PDR^5XD0SD0PDoY5PD_NQDUW5TD3QDo4Q`1X5WD0QDVW5XD0WD0QDWW5XD0QDe5PD\X2PD
l]5PDkX7PD]_6QDT6PDj\4SD0QDXW5PDj\4QDe5QDo4Q@R5WD0PDm>XD0VD0QDe5QDo4Q@R5WD0PDm>XD0QDYW5QDVMQ`1X5
WD0QDT6XD0QDZW5QD[W5WD0Qd1X5QDT6XD0QDe5WD0QDT6XD0QDe5QDe5TD4QDo4WD0Q`1X5QDT6XD0aDm4`DX^5QDe5TD3Q
Do4QDn@Q`1X5WD0QDT6XD0QDo4Q@U5QDY5WD0QDT6XD0WD0QDY5QDT6XD0SD0WD0QD\W5QDT6XD0QDe5QD]W5TD2`DX=WD0Q
DT6XD0QDe5TD2QDo4TD4PDP^5WD0Q`1X5QDT6XD0VD0QDe5TD2QDo4TD4PDP^5WD0Q`1X5QDT6XD0QDeY1QD^W5TD2QDo4Q@
_W5Y@0aDS4aDm4iD1iD2aDe5aD]5bD0WD0SD0XD0VD0QD^W5TD2QDo4Q@_W5Y@0aDS4aDm4iD1iD2aDe5aD]5bD0WD0SD0XD
0QD`W5QDaW5QDbW5Q@cW5Y@0aDS4aDm4`DSX2`DY^5`DR^5bD0WD0SD0XD0VD0QDaW5QDbW5Q@cW5Y@0aDS4aDm4`DSX2`DY
^5`DR^5bD0WD0SD0XD0QDdW5QDn@Q@eW5aDS4aDm4aD]5WD0SD0XD0QDfW5`Dk]5`DVT>`DWT>QDo4YD0aDS4aDm4iD1iD2`
D[_6`D\_6`D]_6WD0SD0XD0VD0QDo4YD0aDS4aDm4iD1iD2`D[_6`D\_6`D]_6WD0SD0XD0QDPT5QDgW5Y@0QDhW5aDS4aDm
4WD0SD0XD0VD0QDgW5Y@0QDhW5aDS4aDm4WD0SD0XD0QDiW5aDc4bD0WD0YD0XD0YD1QDb>aDc4bD0WD0YD0XD0YD1aDc4bD
0WD0YD0XD0aDc4bD0WD0YD0XD0VD0aDc4bD0WD0YD0XD0QDjW5aDc4bD0WD0YD0XD0YD2QDkW5aDc4bD0WD0YD0XD0UD0SD0
QDlW5TD1WD0QDmW5XD0aDm4UD0QDlW5TD1WD0QDmW5XD0aDm4UD0SD0QDnW5TD1WD0QDoW5TD2XD0QDPX5UD0QDnW5TD1WD0
QDoW5TD2XD0QDPX5QDQX5Y@0WD0QDe4XD0aDm4`D^Z4`DbZ4`D_[4`D^[4`D`[4`Da[4`Db[4`Dc[4`Dlc6UD0QDg4Q@m4Q`
1X5P@XT>`DVV2`DYR2`Dd7`DZR2`Da8`DTAWD0Q`1X5QDRX5XD0VD0UD0QDg4Q@m4Q`1X5P@XT>`DVV2`DYR2`Dd7`DZR2`D
a8`DTAWD0Q`1X5QDRX5XD0QDSX5UD0QDg4Q@m4TD3PD4Q`1X5WD0QDTX5XD0VD0UD0QDg4Q@m4TD3PD4Q`1X5WD0QDTX5XD0
QDUX5UD0QDg4Q@m4Y@0WD0QDVX5XD0WD0QDab3XD0VD0WD0QDab3XD0PD1QDWX5QDo4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD
0aDi4aDW4aDh4WD0SD0XD0VD0QDWX5QDo4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD0aDi4aDW4aDh4WD0SD0XD0QDXX5QDWX5Q
Do4Q`1X5aDS4aDm4iD1iD2aDe5aD]5bD0aDi4aDW4aDh4WD0SD0XD0QDYX5QDSJQDWX5QDo4Q`1X5aDS4aDm4iD1iD2aDe5a
D]5bD0aDi4aDW4aDh4WD0SD0XD0QDYX5YD0QDZX5WD0Q@[X5PDkZ4SD0XD0`Dk]5WD0PDkZ4SD0QDfR1XD0QDo4WD0QD\X5S
D0XD0VD0QDo4WD0QD\X5SD0XD0QE]X5WD0QD^X5QD_X5XD0WD0QD`X5Q@X5QDaX5XD0QF]o2QDbX5TD2WD0QDcX5XD0QDdX5
TD2WD0QDeX5XD0`DY^5`D`=QDo4Q`1X5QDfX5WD0QDgX5XD0PDgc6QDhX5PDdc6SD0PDbX4PDd3QDiX5TD2WD0QDjX5XD0PD
hf6VD0PDhf6QDiNQDkCS@0S@0WD0QDT6XD0QDkX5`EY^5`EZY2`E[Y2`E^U;`Eh:`EhZ4`ElT>WD0PDl8XD0VD0WD0QDlX5X
D0VD0QDb>Q@Z5WD0QDR6Q`1X5QDmX5XD0QDQ6`DY^5`D_?`D`=WD0QDnX5QDR6XD0QDR5Q`1X5QDoX5Q@R6PDhZ4QDR6QDoX
5QDhOQDPY5TD3WD0QDQY5XD0PDkZ4QDRY5PDkZ4QDSY5QDTY5PDkZ4QDUY5QDo4QDn@Q`1X5aDR4aDW4aDe5aDY4aDj5aDm4
aDS4aD]5aDi4aDT6bD0iD1iD2WD0SD0XD0VD0QDUY5QDo4QDn@Q`1X5aDR4aDW4aDe5aDY4aDj5aDm4aDS4aD]5aDi4aDT6b
D0iD1iD2WD0SD0XD0QDVY5QDWY5QDXY5PDk]5S@0WD0QDYY5XD0`DWg;`DPU>`DZR1`D__4QDcGQ@o4Q@U5Q`1X5WD0QDZY5
XD0QD[Y5PDm]5WD0QD\Y5XD0VD0PDm]5WD0QD\Y5XD0QD]Y5QD^Y5QD[T5TD3QDo4Q`1X5aDS4WD0SD0XD0VD0QD^Y5QD[T5
TD3QDo4Q`1X5aDS4WD0SD0XD0QDiNPDm]5WD0QD_Y5XD0VD0PDm]5WD0QD_Y5XD0QDiNQD`Y5WD0QDaY5XD0PDWW4QDo4Q`1
X5WD0QDbY5XD0QDcY5QDdY5TD3PDoS1QDeY5QDfY5QDo4Q`1X5QDhAQ`1X5S@0WD0QDgY5XD0`DTR1`D^c4`DRo6`D]m;QDh
A`Dj6iD0SD0S@0WD0QDhY5XD0`Dk]5`Dfk2`DWl2`DST;`Din3`DeU>WD0QDiY5PDk]5SD0XD0`Dj6`D]_6QDo4Q`1X5QDhA
`DPm3`Dc9`DTm3SD0WD0QDU6XD0`DfU>QDo4Q`1X5Q@U5Q`1X5Q@T6WD0Q`1X5Q@n5QDU6XD0WD0QDlb3QDU6XD0WD0QDjY5
QDad4QDU6XD0WD0QDU6XD0QDkY5PD]_6QDe5QDlY5QDmY5PDk]5QDnY5PD^m;PDl]5PDkQ=PD`Z4PDal3PDaZ4PDal3PD`Z4
PDR^3PDaZ4PDQo2QDoY5QDPZ5QDQZ5PDl<PD^Z4QDaDQDeV2QDRZ5QDSZ5QDTZ5PD^NPDgAPD^e4QDUZ5PD]j3`Dl\5`DiR1
`D`T5QDVZ5QDWZ5QDXZ5QDlJQDYZ5PDU\5QDZZ5QD[Z5QDo4PDk]5Q`1X5Q@lJPDU\5QDe5Q@X:Q@Y:QD_?VD0QDl\1PDa[5
WD0PDU\5XD0QDe5WD0PDcZ4PDjl3QD\Z5QD]Z5XD0WD0QD^Z5QD_Z5QD`Z5XD0WD0QDaZ5QDbZ5QDcZ5P@R^5P@o9XD0QDo4
PDcZ4TD1PDoP>QDdZ5TD1QDeZ5QDfZ5QDgZ5QD]:PDl]5TD1WD0QDhZ5XD0PDb9QDiZ5QDo4WD0QDjZ5XD0VD0QDiZ5QDo4W
D0QDjZ5XD0PD1PDVX;PDk]5QDhASD0QDkZ5QDlZ5PDk]5QDe5QDo4Q`1X5PD^Z4PDR^5PDcT4QDmZ5TD2QDnZ5QDoZ5`Dk]5
`DR^5QDP[5PDR^5PD]_6QDQ[5QDR[5TD1QDS[5`Dl]5PDbZ4PDk]5PD]_6PDmQ:QDo4Q`1X5WD0QDT[5XD0VD0QDo4Q`1X5W
D0QDT[5XD0QDU[5PDY^5QDV[5PDnS3PD]_6PDoa6QDVf4PDnS3PDn]5PD]_6PDcR1QDVMWD0PDdg;XD0QDW[5QDo4WD0PDdg
;XD0VD0QDo4WD0PDdg;XD0QDiNQDo4QDS=WD0QDX[5QDVf4QDY[5XD0PDj]5PDfZ4QDZ[5QD_Z1PDl]5PDfZ4QD[[5P@k]5P
Dl]5PD]_6PDeT4PDk]5PDn]5PDiZ4PD_V3QD\[5QD][5PDeW;PDk]5PDf`:PDR^5QD^[5PDl]5PD[_6PDUo2PDj]5QD_[5PD
`V4PDeT4PDh_:QDfIPDX^5PDHQDZHPDX^5SD0PDiY2PDhZ4QDha3QD`[5PD^Z4PDWW4PDm]5PDa8PDl]5QDa[5PDd\4PDRR:
PDR^5PDkZ4QDb[5QDPU3PDU[6QDc[5QDd[5QDe[5PD]_6QDW]2PDYV<PDYV<QDf[5QDg[5QDh[5QDTa2QDi[5QDo4PDhZ4PD
aZ4VD0QDo4PDhZ4PDaZ4PD1QDj[5QDk[5PDY^5QDl[5PDY^5QDm[5Q@n[5QDo[5PDl]5PDh[4QDin3PDR^5QDP\5PD^Z4PDR
^5PD]_6QDQ\5PDhZ4PD^Z4PDR^5QDR\5PD[@PDl]5PD^[:QDS\5QDT\5PDSl3QDU\5QDTKQDV\5TD3PDR^5PDo9PDgZ2QDW\
5PDR^5P@o9QDX\5PDh_:PDR^5QDY\5QDUS1PDgR:PDm]5QDZ\5PDl]5QD[\5PDl]5QDZ9PDSl3QDo4WD0QD\\5XD0aDm4QDi
i3QD]\5PDmS3QDak4PDU7PDRR:PDcZ4PDjl3PDm]5TD2QD^\5PDSW1PDR^5PDoc6PDZR;PDl]5PD]_6PDg4PDn^5PDaZ4QD_
\5PD]_6QD`\5WD0QDdf2TD6PDcZ4QDW5PDUV>XD0QDdf2TD5WD0PDm]5QDW5PDPe6QDa\5XD0WD0PD][4QDb\5PDoa;PDj]4
XD0WD0QDc\5QDd\5QDZKQDe\5XD0WD0PDSW1QDf\5XD0WD0QDT4PDnb6XD0QDg\5WD0QDT4PDnb6XD0QDh\5TD1QDi\5WD0Q
DU?QDj\5QDk\5QDl\5XD0WD0PDZV>PDi<XD0`D]m;`DYQ3WD0PDVc6QDm\5P@[_6QDn\5XD0QDo\5TD2WD0QDP]5QDQ]5XD0
QDR]5WD0QDS]5PDgb6PDmj3XD0WD0QDT]5QDU]5XD0WD0PDSX2QDn@QDV]5QDW]5XD0WD0PDSX2PD[_6PD^4QDX]5XD0WD0P
DR^5PD[_6QDY]5XD0VD0WD0PDR^5PD[_6QDY]5XD0QDiNWD0PDR^5PD]_6PDWT7PDmOXD0WD0PDnc6PDUe;QDaDXD0WD0PDn
c6PDh?PD]_6XD0WD0PDhZ4QDQ7QDZ]5TD1QD[]5XD0`DfNWD0PD[_6PDmj3PDl]5PDj_:XD0WD0PD]]<PDoU<PDba6XD0WD0
PDQo6PDcZ4PDba6XD0QD\]5QDW5WD0PDeU5PDcZ4PD[_6XD0QDW5WD0PDh^5PDm]4XD0WD0QD]]5QD^]5PDcZ4XD0WD0QD_]
5P@bZ4PDR^5PDo9XD0WD0QD`]5PDbZ4PDl]5XD0WD0QDa]5QDd\5PD]_6QDb]5XD0WD0QDii4PDbZ4PDj]5XD0QDc]5WD0QD
d]5QDe]5PD_i:XD0WD0QDf]5QDg]5PDcZ4XD0QDh]5PD`P5WD0QDi]5PD]_6PDbb:XD0WD0PDkn4PDcZ4QDZKPDhS4XD0QDj
]5QDk]5TD1WD0P@cZ4QDV4XD0WD0PDdm:PDk]5QDl]5QDm]5XD0WD0QDn]5QDTk2XD0QDo]5TD1WD0QDP^5XD0WD0QDQ^5PD
k]5PDSU=XD0WD0QDR^5PDR^5QDS^5XD0WD0PDfk;PDl]5PDhl;XD0QDT^5WD0PDkS3Q@nn4QDU^5TD2QDV^5XD0WD0PD[_6P
DdW4PDbb:XD0WD0QDW^5QDX^5QDY^5XD0WD0QDZ^5QDhAQD[^5QDbV2XD0WD0QDa?QD\^5QD]^5PDU7XD0QF^^5TD1WD0QDU
4XD0QD_^5TD1QD`^5`D`R1QFa^5TD1WD0QDU4QDfe4XD0VD0QFa^5TD1WD0QDU4QDfe4XD0QDeY1WD0QDR^3QDjg1QDb^5XD
0WD0PDlT;QDc^5QDd^5XD0WD0PDkc6QDe^5XD0VD0WD0PDkc6QDe^5XD0QDeY1WD0QDk[1QDf^5QDg^5XD0WD0PDkd6PDVX;
XD0VD0WD0PDkd6PDVX;XD0QDYk4WD0PDbU3QDh^5PDR^5XD0QFi^5WD0QDj^5PDR^5PDdP3PDWe3PDR^5XD0WD0QDb9TD1QD
k^5P@k]5QDl^5XD0WD0QDm^5PDR^5QDn^5XD0WD0QDo^5PDh^5PDR^5XD0WD0QDP_5XD0WD0PDgj3QDQ_5XD0WD0QDR_5QDS
_5XD0QDT_5WD0PDcl2PDk]5PD]_6QDU_5XD0WD0PDnW4PDk]5PD]_6XD0WD0QDV_5PDk]5QDQ`1QDW_5XD0QDX_5WD0QDY_5
PDR^5PDcS3XD0WD0PDcW>QDZ_5XD0WD0QD[_5PDcZ4P@]_6QD\_5XD0WD0PD^:PDgT4XD0WD0PDeW>PDl]5QD]_5XD0WD0PD
R8PDk]5QD^_5PDmi;XD0QD__5WD0QD\Y1PDWe3PDhc6XD0VD0QD__5WD0QD\Y1PDWe3PDhc6XD0QDeY1WD0QD`_5PDgW>XD0
VD0WD0QD`_5PDgW>XD0QDeY1QDa_5TD1WD0PD^Q:QDb_5XD0WD0QDc_5XD0PDfb6QDd_5TD3WD0QDe_5XD0QDf_5WD0QDg_5
PDUf6XD0QDh_5WD0QDi_5PD]_6QDj_5PDk]5XD0WD0PDn]5PD[c5XD0WD0QDn:QDk_5QDaf2XD0VD0WD0QDn:QDk_5QDaf2X
D0QDl_5WD0QDn:TD1QDm_5QDn_5XD0WD0QDo_5QDP`5XD0QDQ`5WD0QDR`5P@k]5QDS`5QDnEQDT`5XD0QDU`5WD0QDV`5TD
2QDW`5XD0PDgb6WD0QDX`5PDZX>XD0WD0QDS:TD1QDY`5QDQb4XD0WD0QDVd3PD[_6PDPk;XD0WD0QDZ`5PDi]4XD0WD0PDb
Z4PDk]5PDfZ4PDoP;XD0VD0WD0PDbZ4PDk]5PDfZ4PDoP;XD0QDiNWD0PDbZ4PDk]5PD]_6PDYQ3XD0VD0WD0PDbZ4PDk]5P
D]_6PDYQ3XD0PD1WD0PDgb6PD[_6PD\X>PDUf4XD0QD[`5TD3WD0PDbZ4PDk]5PD]_6PDPR5XD0WD0QD\`5QD]`5PD`Z4XD0
WD0QDd1TD1QD^`5QD_`5XD0WD0QDd1TD2QD``5XD0WD0PDom9PDc`5XD0VD0WD0PDom9PDc`5XD0QDa`5WD0PDo^4QDf\1QD
b`5XD0QDc`5TD1WD0QDd`5XD0VD0QDc`5TD1WD0QDd`5XD0QDe`5QDf`5TD1WD0QDg`5TD1QDh`5TD2VD0XD0`DZ3`DQl1`D
ZR1`DUh4QDf`5TD1WD0QDg`5TD1QDh`5TD2QDi`5XD0`DZ3`DQl1`DZR1`DUh4QDj`5TD1WD0QDk`5QDaDTD1QDl`5XD0VD0
QDj`5TD1WD0QDk`5QDaDTD1QDl`5XD0QDm`5QDn`5TD1WD0QDo`5XD0VD0`Ddg4QDn`5TD1WD0QDo`5XD0QDPa5`Ddg4WD0Q
DQa5QDRa5TD1QDSa5XD0aDW4WD0QDiLPD]_6PDUZ4PDk]5XD0QDTa5TD2QDo4PDcZ4QDUa5TD1WD0QDVa5XD0WD0QDWa5PDP
^5QDXa5XD0`DcZ4`DaQ6`DQ`;`Dnb6WD0QDYa5QDZa5QD_^2TD1QD[a5XD0QD\a5TD2WD0QD]a5XD0VD0`Do]5`Dk]5QD\a5
TD2WD0QD]a5XD0QD^a5`Do]5`Dk]5WD0PDj;PDeb6QD_a5XD0QD`a5TD2WD0QDaa5QDba5PD]j;XD0WD0QDod4PDcZ4PD]_6
PDRW4XD0WD0QDca5PDo]5PD]_6PDRW4XD0WD0PDdb;QDda5XD0WD0PDeT4QDbk4XD0WD0QDea5SD0XD0`D]_6`Den4`Dm]5b
a4200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0T
P12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1T
P15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP14[12Y
P15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12VP13f12XP13g12YP13h12WP13i1
2WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T22WP14U22XP13V22WP13
W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22YP13_22TP12`22TP12a
22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j22TP13k22XP13l22VP14m22XP13
n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13X32TP1102RP1102RP13
Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b33YP17c33\P18d33VP18d33XP1
6e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP15n33VP17o33XP17o33ZP17P43Y
P17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[P16Y43VP15Z43WP17[43VP16\4
3ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e43YP15f43TP15g43UP15h43WP18
i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12R54TP12S54UP1204RP12T54UP1
4U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13^55WP13_55TP14`55VP16a55VP
15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP14l55VP15d55WP1:m55WP14g15
ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65UP12W65TP13X65WP12Y65UP13Z
65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c65XP12d65TP14W35UP15e65ZP1
;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m65WP14n65VP13o65UP14P75WP1
5Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15[55XP13Y75WP12Z75TP15[75ZP
13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP15c76WP18d76XP16e76YP17f76[
P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76XP15P86VP17Q86VP17R86VP18S8
6XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\86YP16]86XP19^86]P17_86[P17
`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17h86WP15i86VP16j86TP16j86VP
15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP17S96VP16T97XP15U97YP17V97
TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97TP16`97WP15a97UP12Q57TP16b9
7YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l97XP13m97XP14n98TP1308RP1\1
o99UP1:P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP1109RP1109RP12Y:9TP14
Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c:9[P13d:9VP14e:9VP1
2f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP13o:9WP13P;9WP14Q;9U
P1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP13[;9TP13\;9VP13];9
YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:VP17g;:XP18h;:[P17X:
:[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<:VP15S<:WP15T<:VP14
U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14^<:WP15_<:TP15`<:VP
16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP18l<:]P12m<:UP14n<:
UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;TP13W=;TP12V5;UP13X=
;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<TP17_=<VP19`=<ZP19a=<\P19b=<ZP19c=<\P18d==VP18e==XP18
f==XP18g==[P15h==TP15i==VP16j==WP16k==TP16l==VP15m==TP15n==WP19o==[P19o==]P15P>=VP14Q>>TP19R>>XP
19S>>ZP15T>>UP18U>>VP18V>>XP19_=>XP15W>?UP14X>?UP120?RP14Y>?UP12V5?UP13Z>?WP12V5?UP13[>?YP13\>?Y
P12T3?VP12]>?TP14^>?WP16_>?VP13`>@WP12a>@UP13b>@TP13c>@TP120@RP13W3@UP12d>@TP12e>@TP13f>@WP13g>@
TP14h>@VP13i>@WP13j>@XP12k>@TP12l>@UP13m>@TP12n>@TP110@RP14o>@\P12P?@TP15Q?ATP15R?AVP13S?AXP13T?
AXP13U?AYP13V?AYP14W?AVP13X?AYP15Y?AVP19Z?AVP14[?AVP13\?AVP16]?AVP14^?AVP13_?AWP13`?AWP14a?ATP15
b?AUP13c?AWP12d?ATP18e?AYP19f?AYP17g?A\P16h?AVP15i?ATP14j?ATP15k?AXP17l?AYP16m?AYP14n?AWP13o?AWP
13k?AVP12X2AVP16d5AZP14P@ATP16Q@AXP13R@AYP16S@ATP16S@AVP15T@AXP16U@ATP15V@ATP16W@AVP16X@AZP14Y@A
YP14Z@AYP16[@AVP15\@AVP12]@AUP13^@AWP14_@AZP15`@AVP15`@AVP13a@AWP15b@AVP15c@AZP13d@AXP14e@AVP12f
@ATP13g@AVP15h@ATP15i@AWP15j@AVP15k@A]P15l@A[P13m@AWP13n@AWP13o@AYP13PAAXP13PAAXP13QAAWP13RAAWP1
4SAA\P13TAAYP13UAAVP14VAAWP13WAAWP17XAAVP16YAAVP12ZAAVP13[AAWP14\AAWP12]AATP12^AAUP14_AAVP13`AAW
P13aAAVP12bAATP13cAAUP12dAATP12eAATP13fAAWP12gAATP13hAAUP13iAAVP12jAATP15kAAUP16lAAUP15mAAUP14nA
AUP110ARP13oAAWP16PBAWP14QBAXP13RBAYP14SBAWP13TBATP15UBAXP13d@AXP14U?AZP14VBATP15WBAVP14XBAVP12Y
BAUP14ZBATP16[BATP16[BAVP14\BAZP13]BAVP12Z1ASP12W3AVP13^BAXP14_BATP15`BAUP1:aBB`P16bBBXP16cBBWP1
6cBBYP15dBBUP15eBBWP17fBBXP19gBBVP17hBBXP17d5BYP15iBBTP15jBBVP16kBBUP15lBBUP16mBBYP1=nBBYP15oBBV
P15PCBTP15QCBVP17RCBUP14SCBTP16o=BZP130BRP16TCBTP16UCBVP16VCBWP18WCBYP19XCBYP1<YCBWP17ZCBYP15g4B
UP15[CBWP1:\CBVP1C]CBYP18^CBXP16_CBVP16`CBUP15aCBUP15bCBWP17cCBYP16dCBUP16eCBWP130BRP15fCBVP15gC
BVP13hCBVP16iCBWP16iCBYP18d5B]P15jCBWP16kCBUP15lCBVP1=mCBZP1;nCBVP18oCBWP17PDBUP1BQDBWP1ARDBUP18
SDBWP15TDBVP15UDBUP16VDBXP16WDBWP15XDBVP15YDBUP15ZDBVP15[DBVP16\DBUP16\DBWP17]DBVP16^DBWP16_DBXP
1D`DBWP1CaDBUP17bDBXP15cDBTP15dDBTP15eDBVP16fDBXP15gDBVP12hDBUP15iDBVP14jDBUP15kDBUP15lDBWP17mDB
WP16nDBVP16nDBXP16oDBUP16PEBWP17QEB[P15REBVP13SEBXP19TEBVP17UEBYP17UEBXP14VEBTP15WEBXP14XEBTP15Y
EBWP15ZEBYP18[EBVP18\EBXP15]EBTP17^EBXP16_EBYP130BRP14`EBWP14aEBTP15bEBUP15cEBWP15dEBXP15eEBTP15
fEBVP15gEBWP16X:B\P15hEBTP15iEBWP13jEBUP13kEBXP1:lEBZP19mEBWP16nEBWP16oEBZP15PFBXP17QFBVP14RFBTP
15SFBUP16o=BZP15TFBVP16UFBVP16VFBYP15WFBTP15XFBVP15YFBVP16ZFBVP110CRP13[FCYP12\FCVP15]FCTP18^FDU
P15_FEVP14`FEVP12aFEUP13bFEWP13cFEXP17dFEYP110FRP17eFFWP17fFFWP17gFFWP17hFFWP17iFFWP17jFFWP12kFF
TP15lFFWP12mFFUP14S1FSP17nFGVP19oFGWP1<PGGWP15oFGUP14mFGTP13QGHTP12RGHTP13SGHYP15TGHWP15UGITP16V
GIVP17WGI[P16XGIWP17YGIYP17YGI[P16ZGIWP16[GIYP12\GITP13]GIVP16^GIWP16_GIWP13`GJTP12aGKTP12bGKUP1
2cGKUP19dGLWP1<eGLVP14fGLVP18gGLXP15hGLYP18iGL[P12jGLTP13kGLXP110LRP14lGLYP110LSP13mGLVP12nGLTP1
9oGMTP15PHNTP12QHNTP13RHNXP14SHNVP13THNVP14UHNYP12VHNUP14WHNXP12XHNTP12YHNUP12ZHNTP15V5OVP16[HOV
P17\HOXP18]HOVP16^HOVP15_HOWP15`HOWP17aHOXP13bHOXP13cHOVP12dHOTP12Z1OSP17eHOTP14fHOWP13gHOWP13hH
OVP16iHOXP19iHOXP15jHOWP15kHOTP14lHOYP12mHOTP13nHOTP13oHOWP13PIOWP17QIO[P16RIOXP14SIOVP13TIOVP12
U:OUP12U:OUP14UIOZP14VIOXP13WIOVP13XIOXP12YIOVP13ZIOXP13[IOXP12\IOVP12]IOVP16^IP1XP16_IP1ZP15`IP
1UP17aIP1XP15bIP1YP15cIP1YP14dIP1VP15eIP1WP17fIP1ZP15gIP1WP15hIP1WP16iIP1\P14jIP1VP16kIP1WP15lIP
1XP16mIP1ZP16nIP1ZP15oIP1XP15PJP1XP15QJP1YP19RJP1[P16SJP1YP15TJP1WP15UJP1WP15VJP1XP16WJP1XP16XJP
1ZP16YJP1\P15ZJP1UP15[JP1WP15\JP1TP15]JP1VP16^JP1UP16^JP1WP14_JP1TP16`JP1XP15aJP1VP18bJQ1\P16cJQ
1[P16dJQ1YP16dJQ1[P16eJQ1WP15fJQ1XP16gJQ1[P16\4Q1[P16o=Q1ZP18hJQ1[P16iJQ1VP16jJQ1XP140Q1RP15kJQ1
YP16lJQ1TP16mJQ1VP17nJQ1TP17nJQ1VP17oJQ1\P15PKQ1XP18QKQ1ZP16RKQ1VP16SKQ1\P16TKQ1XP16UKQ1VP15VKQ1
UP15WKQ1WP17XKQ1^P16YKQ1YP15ZKR1XP16[KR1ZP15\KR1UP15]KR1WP15^KR1WP15_KR1WP15`KR1WP17aKR1^P14bKR1
VP18cKR1ZP15dKR1UP15eKR1UP15fKR1YP17gKR1[P15hKR1YP14iKR1UP15jKR1XP14kKR1VP14kKR1VP18lKR1\P17mKR1
[P16nKR1ZP19oKR1WP17PLR1ZP17e?R1YP16mAR1XP15QLR1UP17RLR1[P15SLR1XP15TLR1VP15ULR1XP15VLR1WP16WLR1
WP16XLR1[P15YLR1UP15ZLR1WP14U1R1VP16[LR1ZP16\LR1[P16]LR1ZP130R1SP15^LR1XP15_LR1YP16`LR1VP16aLR1V
P14V5R1UP16bLR1ZP14cLR1UP15dLR1TP177R1UP16eLR1\P16fLS1YP15gLS1VP18hLS1XP16iLS1YP14jLS1VP1CV?S1[P
15kLS1YP15lLS1WP16mLS1XP18aHS1WP16nLS1ZP16oLS1UP17PMS1YP16QMS1WP16RMS1XP16SMS1[P19TMS1YP17TMS1[P
16UMS1YP16VMS1VP15WMS1WP1:kIS1\P15XMS1YP19g1S1eP15YMS1XP14ZMS1UP17[MS1VP15\MS1VP17]MS1YP17^MS1]P
15_MS1VP15`MS1XP16aMS1ZP15bMS1XP16cMS1[P16dMS1YP16g1S1\P15eMS1YP14fMS1UP14gMS1UP18\4S1aP17hMS1TP
15iMS1WP16jMS1VP17kMS1ZP16lMS1XP16lMS1ZP16lMS1XP16lMS1[P16mMS1TP15nMS1WP18oMS1VP15PNS1TP18QNS1YP
16g1S1\P16RNS1[P15SNS1YP15TNS1YP16UNS1[P16]4S1\P17VNS1_P15WNS1YP15XNS1YP14U:S1VP15YNS1YP13ZNT1WP
13[NT1YP14\NT1\P14]NT1\P12^NT1VP13_NT1YP13`NT1XP13aNT1YP14bNT1[P13cNT1YP13dNT1XP13eNT1YP13fNT1XP
13gNT1YP13hNT1XP14iNT1ZP13jNT1YP13kNT1YP13lNT1XP12mNT1UP12nNT1VP127T1VP12oNT1VP14POT1XP13QOT1YP1
3ROT1YP14SOT1XP14TOT1[P13UOT1XP12VOT1VP13WOT1YP13XOT1WP13YOT1XP14ZOT1WP13[OT1VP15\OT1XP13]OT1XP1
4^OT1WP14^OT1YP13e3T1XP14_OT1XP13`OT1XP13aOT1UP13bOT1XP14cOT1VP12T>T1VP13dOT1YP13eOT1YP13fOT1YP1
2gOT1VP13hOT1YP13iOT1WP13RNT1XP13jOT1YP12kOT1VP12lOT1VP14mOT1[P13nOT1YP12oOT1VP12oOT1VP12oOT1VP1
2PP1T1VP12QP1T1VP13RP1T1XP13SP1T1YP14TP1T1\P13UP1T1WP12VP1T1VP13WP1T1WP13XP1T1YP13YP1T1YP13ZP1T1
VP13[P1T1YP13\P1T1YP13]P1T1YP13^P1T1YP13_P1T1XP13`P1T1YP13aP1T1XP14bP1T1ZP13cP1T1YP14dP1T1\P12eP
1T1VP12oOT1VP12fP1T1VP13dNT1WP13gP1T1XP13hP1T1VP13iP1T1TP13jP1T1WP13kP1T1XP14lP1T1\P12W3T1VP13mP
1T1YP13nP1T1XP12oP1T1VP14PQ1T1ZP127T1VP13QQ1T1XP12U:T1VP12RQ1T1TP12SQ1T1VP12TQ1T1TP12hCT1VP13UQ1
T1VP12iP1T1TP13VQ1T1WP12V5T1VP13X:T1YP13WQ1T1WP12W3T1VP12XQ1T1UP13YQ1T1YP13ZQ1T1XP13YOT1XP12[Q1T
1VP12\Q1T1VP12]Q1T1VP13^Q1T1VP13_Q1T1YP15`Q1T1VP13aQ1T1WP14bQ1T1WP14cQ1T1WP14dQ1T1YP13eQ1T1XP13f
Q1T1YP13gQ1T1XP12hQ1T1UP13iQ1T1XP16o=T1`P13jQ1T1XP15kQ1T1YP13lQ1T1XP15Z5T1ZP13mQ1T1WP14nQ1T1YP14
W5T1ZP13oQ1T1WP12PR1T1TP13QR1T1WP13RR1T1WP14SR1T1[P13TR1T1VP14UR1T1YP13VR1T1WP13WR1T1XP14WNT1ZP1
3XR1T1VP14X4T1ZP13YR1T1WP14RP1T1ZP15ZR1T1[P15[R1T1ZP14QKT1XP13\R1T1VP15]R1T1[P14^R1T1XP13_R1T1VP
15`R1T1YP12aR1T1TP15bR1T1XP13cR1T1VP15dR1T1XP14eR1T1VP14fR1T1XP14gR1T1YP15hR1T1[P13iR1T1VP13jR1T
1WP12kR1T1UP13lR1T1VP12mR1T1TP14nR1T1ZP13oR1T1WP14PS1T1[P18QS1T1WP14RS1T1ZP13SS1T1XP15TS1T1ZP13U
S1T1VP13VS1T1VP12WS1T1TP14XS1T1ZP13YS1T1VP14ZS1T1XP14\4T1ZP14d5T1WP14[S1T1[P13\S1T1WP14]S1T1ZP14
^S1T1YP14_S1T1YP14`S1T1VP15aS1T1ZP13bS1T1WP13cS1T1WP13dS1T1XP13eS1T1WP13fS1T1XP13gS1T1WP13hS1T1V
P13iS1T1VP13jS1T1WP13kS1T1XP13VNT1XP14lS1T1YP13mS1T1WP13nS1T1WP13oS1T1XP12PT1T1TP13QT1T1XP13RT1T
1VP13ST1T1XP12TT1T1TP13QT1T1XP13UT1T1XP13VT1T1WP13WT1T1YP13XT1T1XP13YT1T1XP15o=T1]P13ZT1T1VP13[T
1T1VP15\T1T1WP14]T1T1XP14^T1T1TP14^T1T1VP12_T1T1TP13l9T1WP12`T1T1TP13]5T1XP13aT1T1VP13bT1T1VP13c
T1T1YP13dT1T1XP13eT1T1WP14fT1T1ZP14gT1T1\P13hT1T1XP13kNT1YP13iT1T1XP13jT1T1YP13kT1T1XP14lT1T1ZP1
5mT1T1[P15mT1T1]P12nT1T1UP13oT1T1UP13PU1T1WP13QU1T1XP13RU1T1WP13SU1T1XP15TU1T1\P13UU1T1WP13VU1T1
YP14X:T1[P14WU1T1YP13XU1T1XP13YU1T1WP13ZU1T1WP13[U1T1YP13\U1T1WP13]U1T1WP13^U1T1YP14_U1T1XP13`U1
T1XP13aU1T1WP13bU1T1YP13cU1T1YP14dU1T1\P13eU1T1YP13fU1T1YP14gU1T1\P13hU1T1YP13iU1T1XP12jU1T1VP12
jU1T1VP13kU1T1YP13lU1T1WP13mU1T1XP13nU1T1XP13oU1T1YP13PV1T1YP13QV1T1YP13\4T1YP12RV1T1VP12SV1T1VP
13U;T1YP13TV1T1YP13UV1T1YP13VV1T1YP12WV1T1UP12XV1T1VP12YV1T1VP12ZV1T1UP12[V1T1UP12\V1T1UP12U:T1V
P12U:T1VP12U:T1VP12]V1T1VP12]V1T1VP14^V1T1VP13_V1T1XP14`V1T1ZP12aV1T1VP13bV1T1XP12cV1T1UP13dV1T1
XP13eV1T1WP13fV1T1YP13gV1T1YP13hV1T1XP13iV1T1YP13jV1T1WP12kV1T1VP13lV1T1UP13mV1T1XP14nV1T1ZP13oV
1T1YP12PW1T1UP14QW1T1\P14RW1T1ZP13SW1T1XP13TW1T1YP13UW1T1YP13VW1T1YP12WW1T1UP12XW1T1VP13YW1T1YP1
3ZW1T1XP13[W1T1XP12VP1T1VP13XT1T1YP13\W1T1YP12]W1T1VP12^W1T1TP13_W1T1YP14`W1T1ZP14aW1T1[P13bW1T1
YP13cW1T1XP13dW1T1YP12eW1T1VP12fW1T1VP13gW1T1YP12hW1T1UP13iW1T1XP12T;T1VP13jW1T1YP12oOT1VP12m<T1
VP13]4T1YP13gJT1YP13kW1T1YP13kW1T1YP14lW1T1YP13mW1T1YP13X:T1YP12oOT1VP110T1SP12nW1T1VP14oW1T1VP1
3PX1T1YP13QX1T1WP13RX1T1XP13SX1T1YP14TX1T1ZP13UX1T1XP12a>T1VP13VX1T1XP12X2T1VP110T1SP13aKT1XP12W
X1T1VP12WX1T1VP13XX1T1WP12WX1T1VP12YX1T1UP12U:T1VP14ZX1T1TP13[X1T1UP13\X1T1XP14]X1T1YP13^X1T1WP1
2SV1U1VP12U1U1VP13_X1U1YP12`X1U1VP13aX1U1YP13bX1U1YP12cX1U1UP13dX1U1YP13eX1U1YP13fX1U1YP13gX1U1Y
P13hX1U1YP12iX1U1VP13jX1U1YP13kX1U1XP13lX1U1YP13mX1U1YP12nX1U1VP12oX1U1VP14PY1U1\P13QY1U1YP14\4U
1[P13RY1U1YP13SY1U1YP13TY1U1YP13UY1U1YP14WNU1\P12VY1U1VP13WY1U1YP13XY1U1YP12YY1U1UP12ZY1U1VP13[Y
1U1XP12\Y1U1VP13]Y1U1YP13U9U1YP13^Y1U1YP14_Y1U1[P12`Y1U1VP12aY1U1UP13bY1U1WP13cY1U1YP13dY1U1WP14
X4U1ZP13eY1U1XP13fY1U1XP14gY1U1WP12hY1U1UP12iY1U1UP13jY1U1YP12kY1U1UP13lY1U1XP13mY1U1XP13nY1U1XP
13oY1U1YP13PZ1U1XP12dBU1VP13QZ1U1VP12RZ1U1UP12SZ1U1UP12TZ1U1UP12UZ1U1UP13VZ1U1TP13WZ1U1VP13XZ1U1
VP13YZ1U1YP14ZZ1U1UP14ZZ1U1WP13[Z1U1UP13\Z1U1XP15]Z1U1WP13^Z1U1XP13_Z1U1XP14`Z1U1[P14aZ1U1\P13bZ
1U1YP14g1U1[P13cZ1U1YP13dZ1U1YP13eZ1U1YP15fZ1U1^P12gZ1U1VP14hZ1U1XP13iZ1U1XP13jZ1U1YP13kZ1U1WP12
lZ1U1TP127U1VP14]4U1[P12mZ1U1VP13nZ1U1YP12oZ1U1TP12P[1U1UP13Q[1U1XP12l>U1VP13R[1U1XP13S[1U1YP12g
4U1UP12T[1U1VP13U[1U1XP12V[1U1VP13W[1U1YP14X[1U1[P13Y[1U1XP13Z[1U1YP13[[1U1YP12\[1U1VP12][1U1UP1
2^[1U1TP13_[1U1WP13gJU1YP13\4U1YP13`[1U1YP13a[1U1YP13b[1U1YP13c[1U1YP13d[1U1YP13e[1U1YP13f[1U1XP
12g[1U1UP12h[1U1UP13i[1U1YP12g4U1VP12g4U1VP16j[1U1ZP14k[1U1YP14l[1U1ZP13m[1U1VP14n[1U1ZP14o[1U1Y
P13]2U1WP14P\1U1XP13Q\1U1WP13R\1U1VP14S\1U1VP12T\1U1TP14U\1U1VP14g1U1ZP14kMU1[P14V\1U1YP14W\1U1Y
P13X\1U1WP14WNU1ZP15Y\1U1ZP13Z\1U1WP12[\1U1TP14\\1U1[P14]\1U1ZP13^\1U1WP14c3U1ZP14_\1U1ZP13`\1U1
XP13a\1U1UP13b\1U1XP14c\1U1YP13d\1U1VP13e\1U1VP12f\1U1UP13g\1U1VP13h\1U1XP14i\1U1YP13P3U1XP14o=U
1ZP12j\1U1TP13k\1U1WP14l\1U1YP13m\1U1WP13n\1U1XP13o\1U1XP14nQ1U1YP15P]1U1[P13Q]1U1WP13R]1U1XP14U
2U1XP15S]1U1[P14T]1U1YP13U]1U1WP12S5U1UP13V?U1XP13V]1U1VP14W]1U1XP15Z5U1[P13X]1U1TP14Y]1U1YP14Z]
1U1YP13[]1U1YP13\]1U1XP14]]1U1YP12^]1U1UP12_]1U1UP15`]1U1VP13a]1U1WP14b]1U1[P13c]1U1XP14d]1U1ZP1
5e]1U1\P14f]1U1XP12g]1U1UP13h]1U1VP14i]1U1WP14d5U1XP15[R1U1[P14[R1U1XP14g8U1WP13j]1U1VP14k]1U1ZP
13l]1U1WP13m]1U1WP13n]1U1WP14o]1U1VP12P^1U1UP13Q^1U1VP14R^1U1ZP13S^1U1XP14T^1U1YP13U^1U1VP13V^1U
1WP14W^1U1YP14X^1U1ZP13Y^1U1WP14Z^1U1WP14Z^1U1YP13[^1U1XP13\^1U1XP13]^1U1WP13^^1U1XP13_^1U1XP13`
^1U1XP12a1U1UP12a^1U1UP13b^1U1TP13c^1U1TP14d^1U1VP13e^1U1VP15f^1U1YP15Z5U1[P12g^1U1UP15h^1U1VP14
UIU1[P14i^1U1VP13j^1U1WP14k^1U1VP15l^1U1YP14m^1U1VP13n^1U1XP14o^1U1YP14P_1U1VP14Q_1U1ZP13R_1U1WP
16S_1U1\P13T_1U1XP13U_1U1XP14V_1U1[P13W_1U1XP14X_1U1VP16Y_1U1TP14Z_1U1ZP14U5U1ZP14[_1U1VP15\_1U1
YP14]_1U1ZP13^_1U1VP14__1U1VP15`_1U1YP14a_1U1VP13b_1U1XP13c_1U1XP13d_1U1XP14\4U1[P14e_1U1ZP12X2U
1UP13f_1U1VP14g_1U1VP14h_1U1VP15i_1U1VP15j_1U1ZP14k_1U1ZP13l_1U1WP17m_1U1TP13n_1U1YP13o_1U1YP13P
`1U1YP13Q`1U1YP13R`1U1YP14S`1U1[P13T`1U1XP13U`1U1YP13V`1U1YP13W`1U1WP14X`1U1[P13Y`1U1YP13Z`1U1XP
13[`1U1YP13\`1U1YP13]`1U1YP13^`1U1YP13_`1U1YP13``1U1WP13a`1U1WP13b`1U1WP13c`1U1WP13d`1U1WP13e`1U
1WP13f`1U1YP13g`1U1YP13h`1U1YP13i`1U1YP13j`1U1YP13k`1U1XP13l`1U1XP13m`1U1YP13n`1U1WP13o`1U1VP14P
a1U1XP14kMU1[P14Qa1U1[P13Ra1U1WP12Sa1U1UP13Ta1U1YP13Ua1U1YP13Va1U1XP14Wa1U1[P13Xa1U1XP14Ya1U1ZP1
4Za1U1YP13[a1U1XP13cS1U1XP14gJU1[P12\a1U1UP14]a1U1ZP13^a1U1XP14_a1U1WP15[R1U1[P13`a1U1WP15aa1U1Z
P13ba1U1XP13ca1U1WP14da1U1VP13ea1U1WP13fa1U1WP13ga1U1WP13ha1U1YP13ia1U1YP13\4U1YP15ja1U1_P13ka1U
1XP13^Z1U1YP13la1U1YP13ma1U1XP13na1U1YP13\4U1YP14oa1U1ZP13Pb1U1YP13Qb1U1XP13Rb1U1XP13Sb1U1YP13Tb
1U1XP14Ub1U1XP14Ub1U1ZP14Vb1U1ZP14g1U1\P12Wb1U1UP13Xb1U1YP13Yb1U1YP13Zb1U1YP12[b1U1VP14\b1U1\P13
]b1U1XP13^b1U1WP13_b1U1TP13`b1U1YP13ab1U1WP13\4U1YP13bb1U1YP13cb1U1XP12db1U1VP13\4U1YP13eb1U1YP1
2fb1U1UP14gb1U1VP12hb1U1VP14ib1U1WP13jb1U1VP13kb1U1WP14X:U1\P14lb1U1\P12mb1U1VP12nb1U1TP13ob1U1Y
P13Pc1U1XP13Qc1U1WP13Rc1U1WP13Sc1U1YP12Tc1U1UP12Uc1U1VP13Vc1U1YP13U9U1YP13Wc1U1YP13Xc1U1XP16Yc1U
1YP15Zc1U1YP13[c1U1YP13d_1U1YP13\c1U1XP13]c1U1WP13^c1U1XP15_c1U1YP14\b1U1[P14`c1U1ZP14ac1U1XP13b
c1U1YP14cc1U1XP13\b1U1YP12dc1U1VP13ec1U1WP12fc1U1VP12gc1U1VP12XW1U1VP12hc1U1VP12ic1U1UP12W3U1UP1
3jc1U1WP14kc1U1VP13lc1U1WP12mc1U1TP13nc1U1WP14oc1U1\P13Pd1U1TP12Qd1U1UP12Rd1U1TP14Sd1U1VP12Td1U1
UP13Ud1U1YP14Vd1U1[P13\4U1YP14Wd1U1VP12Xd1U1TP14Yd1U1WP13Zd1U1VP14[d1U1VP13\d1U1YP12]d1U1VP12^d1
U1VP13_d1U1YP12`d1U1VP12ad1U1TP14bd1U1TP13\4U1YP12cd1U1UP13dd1U1YP15ed1U1YP12fP1U1VP12fd1U1UP14f
R1U1XP12gd1U1TP13hd1U1YP12id1U1UP13jd1U1YP13kd1U1UP12ld1U1VP12md1U1TP14X:U1\P13nd1U1WP13od1U1YP1
4Pe1U1ZP13Qe1U1YP13Re1U1YP13Se1U1YP13X:U1YP12Te1U1UP13Ue1U1YP12Ve1U1VP13We1U1XP13Xe1U1YP12Ye1U1V
P12Ze1U1UP12[e1U1UP12^d1U1VP13cJU1YP12\e1U1UP12]e1U1TP12hCU1UP12^e1U1UP12_e1U1VP14`e1U1VP13X:U1Y
P12ae1U1VP13be1U1YP13ce1U1XP13de1U1YP14ee1U1WP13fe1U1WP13ge1U1XP12hc1U1VP13he1U1YP13ie1U1XP14je1
U1VP15ke1U1WP13le1U1UP12me1U1TP13ne1U1YP12oe1U1UP13Pf1U1YP13Qf1U1YP14Rf1U1XP12Sf1U1VP13Tf1U1YP12
Uf1U1VP13Vf1U1YP12Wf1U1UP13SKU1YP13Xf1U1XP13Yf1U1YP13Zf1U1YP12[f1U1UP12g^1U1VP12\f1U1UP12]f1U1UP
12^f1U1VP14_f1U1VP12`f1U1VP13af1U1XP13\4U1YP13bf1U1TP12T3U1VP13cf1U1YP12df1U1VP12ef1U1TP13ff1U1Y
P13gf1U1YP13hf1U1YP14\4U1[P13if1U1XP14jf1U1VP13kf1U1YP12oOU1VP12lf1U1VP12mf1U1UP14nf1U1VP12hDU1V
P13of1U1YP12Pg1U1VP12Qg1U1VP12Rg1U1VP12Sg1U1UP12Tg1U1VP12T3U1VP14Ug1U1VP12a>U1VP14Vg1U1VP14Wg1U1
WP12T3U1UP12Xg1U1UP15Yg1U1YP13Zg1U1WP14[g1U1WP12\KU1VP14\g1U1VP12]g1U1VP12^g1U1VP13_g1U1VP12UZ1U
1UP12`g1U1VP12ag1U1TP12bg1U1VP13cg1U1YP12dg1U1TP127U1VP13eg1U1YP13fg1U1YP13gg1U1XP12hg1U1UP14ig1
U1UP12jg1U1VP127U1VP12kg1U1VP13lg1U1VP13mg1U1XP12hCU1VP13ng1U1YP12og1U1VP12Ph1U1UP13Qh1U1YP12Rh1
U1UP12Sh1U1UP12Th1U1UP12Uh1U1VP12Vh1U1VP12Wh1U1UP12Xh1U1UP12Yh1U1VP13Zh1U1WP13[h1U1WP13\h1U1WP13
]h1U1WP13^h1U1YP13_h1U1YP13`h1U1XP13ah1U1YP13bh1U1YP19ch1U1[P13dh1U1XP13eh1U1XP15fh1U1WP12gh1U1U
P12hh1U1UP14ih1U1VP12jh1U1TP127U1VP12kh1U1VP12lh1U1VP12mh1U1VP14nh1U1WP12n5U1VP12oh1U1VP12Z1U1TP
12V5U1UP13Pi1U1YP16Qi1V1TP16Qi1V1VP1;Ri1V1VP1;Ri1V1XP19[5V1YP19[5V1[P16Z1V1SP16Si1V1UP15Ti1V1TP1
4Ui1V1TP14Vi1V1UP15Wi1V1WP17Xi1W1XP17Yi1W1YP15Zi1W1XP16X4W1ZP17[i1W1YP14\i1W1TP14]i1W1TP15^i1W1X
P19_i1W1ZP19_i1W1\P18`i1W1VP14ai1W1TP15bi1W1VP15ci1W1WP14di1W1TP19ei1W1XP15fi1W1UP16gi1W1VP14hi1
W1UP130W1RP16ii1X1TP16ji1X1YP17ki1X1VP17li1X1XP19l;X1VP19mi1X1XP1?ni1X1YP16oi1X1VP17Pj1X1TP16ii1
X1TP17Qj1X1VP17Rj1X1YP17Sj1X1VP18Tj1X1VP1EUj1X1UP16Vj1Y1\P17Wj1Y1ZP1>Xj1Y1VP1=Yj1Y1TP17Zj1Y1XP17
Zj1Y1ZP16[j1Y1XP15\j1Y1VP16]j1Y1TP16]j1Y1VP19^j1Y1XP19^j1Y1ZP17_j1Y1XP17_j1Y1[P16`j1Y1VP16aj1Y1Y
P15bj1Y1VP16cj1Y1YP17dj1Y1VP16ej1Y1VP18fj1Y1[P16gj1Y1YP16hj1Y1UP140Y1RP1>ij1Y1TP18jj1Y1[P16kj1Y1
VP110Y1RP13lj1Y1YP12mj1Y1UP1<nj1Y1TP13oj1Y1UP12Pk1Y1UP17Qk1Y1YP14e?Y1WP19Rk1Y1ZP15Sk1Y1VP12Tk1Y1
TP13Uk1Y1TP12Vk1Y1TP16Wk1Y1VP12Xk1Y1TP140Y1RP12Yk1Y1UP12Zk1Y1TP14[k1Y1TP12\k1Y1TP13]k1Y1WP12^k1Y
1VP12_k1Y1TP12`k1Y1UP13ak1Y1WP12bk1Y1UP14\4Y1\P12U:Y1VP13ck1Y1YP12dk1Y1UP12ek1Y1TP12fk1Y1UP13gk1
Y1UP16hk1Y1VP13ik1Y1VP13jk1Y1VP13kk1Y1WP12lk1Y1TP12mk1Y1TP110Y1RP12nk1Y1UP12ok1Y1UP12Pl1Y1UP13Ql
1Y1XP13Rl1Y1WP13Sl1Y1XP12Tl1Y1TP14Ul1Y1YP13Vl1Y1WP13Wl1Y1WP12Xl1Y1VP12Yl1Y1TP12Zl1Y1VP12[l1Y1UP1
6\l1Z1VP15]l1Z1TP1<^l1[1XP1<^l1[1ZP19^l1[1XP19^l1[1ZP1:_l1[1XP1:_l1[1ZP16`l1[1XP16`l1[1ZP15al1[1
WP14bl1[1VP17Yi1[1[P16cl1[1YP14dl1[1UP15el1[1UP15fl1[1WP15gl1[1YP17hl1[1[P15il1[1WP16jl1[1[P16kl
1[1ZP15ll1[1WP16\4[1[P16ml1[1XP16ml1[1ZP14nl1[1VP16ol1[1[P19Pm1[1WP19Pm1[1YP19Qm1[1ZP19Rm1[1]P18
Sm1[1]P17Tm1[1XP15Um1[1XP16Vm1\1[P14Wm1\1UP16Xm1\1XP16Xm1\1ZP16[K\1[P16Ym1\1[P15Zm1\1YP15[m1\1VP
15\m1\1XP14]m1\1VP15^m1\1XP18e?\1\P15_m1\1YP16`m1\1YP16`m1\1[P16am1\1WP15bm1\1XP19Qm1\1XP19Qm1\1
ZP17cm1\1XP16dm1\1VP18em1\1]P16fm1\1TP16fm1\1VP15gm1\1XP15hm1\1YP17im1\1YP15jm1\1XP16km1\1XP16km
1\1ZP18lm1\1\P16mm1\1YP15nm1\1UP15om1\1WP16Pn1\1UP16Qn1\1WP17Rn1\1YP16Sn1\1VP18Tn1\1WP14Un1\1UP1
6Vn1\1TP16Vn1\1VP15Uc1\1UP15Wn1\1WP1AXn1\1YP15Yn1\1WP18Zn1\1^P18[n1\1`P16\n1\1WP15]n1\1WP16^n1\1
VP16_n1\1YP18`n1\1ZP15an1\1XP16bn1\1[P15cn1\1VP15dn1\1UP15en1\1TP15fn1\1WP19gn1\1`P15hn1\1WP18in
1]1ZP1;jn1]1^P18kn1]1XP15ln1]1VP16mn1]1VP1:nn1]1WP17e?]1YP19on1]1[P19Po1]1_P15Qo1]1YP19Ro1]1\P16
So1]1ZP15To1]1TP15Uo1]1VP14Vo1]1UP14Wo1]1UP15Xo1]1XP16Yo1]1XP16Yo1]1ZP15gf1^1WP16Zo1^1WP16[o1^1W
P15\o1^1WP15]o1^1UP17^o1^1VP16_o1^1TP15`o1^1TP15ao1^1VP14bo1^1TP15co1^1YP19do1^1ZP19do1^1\P16eo1
^1UP18c5^1YP17fo1^1VP1;go1^1TP18ho1^1TP18io1^1VP14jo1^1XP14ko1^1ZP12lo1^1UP12mo1^1UP12no1^1TP15o
o1^1TP15PP2^1VP16nn1^1UP16nn1^1XP13QP2^1TP15RP2^1TP12SP2^1UP12f\1^1VP13TP2^1YP13nn1^1UP15UP2^1^P
14VP2^1WP12WP2^1UP120^1RP12T5^1UP110^1RP17XP2^1VP17XP2^1XP18YP2^1TP18ZP2^1VP15[P2^1VP16\P2^1VP13
]P2^1UP1B^P2^1TP16_P2^1VP15d1^1SP13`P2^1YP110^1RP13aP2^1YP12V5^1UP13gJ^1YP15bP2^1WP12cP2^1UP110^
1RP12dP2^1VP13eP2^1XP12V5^1UP13fP2^1YP13gP2^1WP12hP2^1UP110^1RP13PK^1XP12iP2^1VP12jP2^1VP12kP2^1
UP12lP2^1VP12mP2^1VP12nP2^1VP12oP2^1VP12PQ2^1UP12QQ2^1VP12QQ2^1VP12RQ2^1UP14SQ2^1XP13TQ2^1YP13UQ
2^1XP12VQ2^1TP13WQ2^1WP110^1RP12XQ2^1VP13YQ2^1XP12ZQ2^1TP13[Q2^1YP13\Q2^1YP12]Q2^1VP12Tg1^1UP12^
Q2^1VP12_Q2^1TP13`Q2^1XP12aQ2^1VP13bQ2^1YP12cQ2^1UP14dQ2^1ZP13eQ2^1WP13hU1^1XP13fQ2^1WP13gQ2^1YP
14hQ2^1\P13]N^1XP12iQ2^1TP13jQ2^1VP12oO^1VP13kQ2^1VP13lQ2^1WP12mQ2^1TP12ag1^1TP12mh1^1VP12nQ2^1V
P12oQ2^1TP12U:^1UP110^1RP110^1RP110^1RP110^1RP110^1RP12PR2^1TP12QR2^1TP110^1RP110^1RP13RR2^1TP11
0^1RP12SR2^1TP120^1RP12T5^1UP110^1RP12TR2^1UP16UR2^1YP13VR2^1TP13WR2^1TP12XR2^1TP12YR2^1TP13ZR2^
1XP14[R2^1[P12\R2^1TP12]R2^1TP12db1^1VP12^R2^1TP12_R2^1VP13`R2^1XP14aR2^1YP14ja1^1\P12g]1^1UP13b
U1^1YP14X:^1\P13\4^1YP13bR2^1YP13cR2^1UP12dR2^1VP12eR2^1TP13fR2^1TP12V5^1UP14W5^1[P13gR2^1VP12hR
2^1TP12iR2^1TP13jR2^1XP13kR2^1TP12T;^1UP13lR2^1WP14mR2^1VP12nR2^1TP14oR2^1WP13PS2^1WP12QS2^1UP12
RS2^1TP13SS2^1XP12Rg1^1VP110^1RP12f\1^1VP12T3^1VP12TS2^1UP12RV1^1UP12RV1^1UP14US2^1ZP14VS2^1VP13
WS2^1TP110^1RP110^1RP12XS2^1TP110^1RP12V5^1VP12YS2^1UP12ZS2^1TP12hc1^1VP13[S2^1UP14\S2^1XP13]S2^
1YP13^S2^1WP14_S2^1ZP14`S2^1[P13aS2^1TP13RL^1UP12bS2^1TP12cS2^1TP12dS2^1UP110^1RP12eS2^1VP12fS2^
1UP12gS2^1VP14X:^1\P12hS2^1TP12fP1^1VP1:iS2_1TP16jS2_1XP16U2_1WP1<kS2_1VP18lS2_1XP14mS2_1ZP12nS2
_1TP17oS2_1VP15PT2_1WP12Z1_1TP15QT2_1YP14RT2_1YP15ST2_1WP14TT2_1TP18UT2_1]P14VT2_1VP16WT2_1WP17j
j1_1YP19XT2_1TP18YT2_1TP18YT2_1TP17ZT2_1TP19[T2_1VP18\T2_1VP18\T2_1VP17]T2_1VP14^T2_1TP12_T2_1VP
12`T2_1UP13aT2_1YP12bT2_1UP12W3_1UP12cT2_1UP15dT2_1XP12eT2_1TP13fT2_1YP12gT2_1UP127_1UP13hT2_1XP
12iT2_1TP127_1VP12W3_1UP13jT2_1YP14e3_1[P13kT2_1WP13lT2_1XP13]S2_1YP12]P2_1UP16mT2_1VP19nT2_1XP1
7oT2_1XP12PU2_1UP12QU2_1UP12RU2_1TP13SU2_1YP12TU2_1UP13UU2_1YP13VU2_1VP13WU2_1VP1:l;_1VP17WT2_1V
P15XU2_1TP1:YU2_1YP15ZU2_1TP15[U2_1TP1:\U2_1VP13]U2_1UP19^U2_1VP17d5_1XP18_U2_1XP12`U2_1UP12aU2_
1TP13bU2_1XP12UZ1_1UP12cU2_1TP14dU2_1VP13eU2_1TP1:fU2`1TP1<gU2`1VP16hU2a1VP15iU2a1XP18jU2a1XP17k
U2a1YP15V5a1VP17lU2a1TM3mU2a1XP13nU2a1UP13oU2a1WP15PV2a1VP15QV2a1^P12RV2a1TP14SV2a1WP16TV2a1VP13
UV2a1WP13VV2a1WP15WV2a1VP17XV2a1[P12YV2a1TP15ZV2a1VP13[V2a1TP16\V2a1VP15]V2a1TP16^V2a1UP16_V2a1V
P15`V2a1VP16aV2a1WP16bV2a1VP17cV2a1YP15dV2a1UP17eV2a1VP17fV2a1WP1:gV2a1TP17hV2a1TP17iV2a1ZP17jV2
a1YP14kV2a1TP17lV2a1XP16mV2a1XP16nV2a1VP15oV2a1VP13PW2a1TP17QW2a1XP13RW2a1UP16SW2a1VP13TW2a1XP15
UW2a1UP16VW2a1TP12WW2a1VP13XW2a1XP14YW2a1[P13ZW2a1UP15[W2a1WP12\W2a1VP110a1RP12]W2a1UP15XU2a1TP1
7Rk1a1YP18^W2b1YP16_W2b1ZP15`W2b1WP15U:b1UP15aW2b1WP160b1RP16[R1b1WP17RLb1WP17RLb1YP17bW2b1YP14c
W2b1TP15dW2b1VP18eW2b1YP16fW2b1YP15gW2b1XP17hW2b1WP17hW2b1YP18iW2b1UP16jW2b1XP16kW2b1YP1:lW2b1TP
16mW2b1VP1;nW2b1VP19oW2b1TP16PX2b1VP15QX2b1WP15RX2b1VP15SX2b1WP15TX2b1TP16UX2b1TP19VX2b1XP15WX2b
1WP15XX2b1UP15YX2b1WP16ZX2b1VP16[X2b1YP17\X2b1VP16]X2b1XP15^X2b1TP16_X2b1VP16W5b1[P15`X2b1VP15aX
2b1XP18Rk1b1[P16bX2b1XP17^:b1XP16cX2b1VP17dX2b1VP17dX2b1XP15eX2b1TP17fX2b1WP17d5b1YP1:gX2b1XP1:g
X2b1ZP16hX2b1XP15W3b1VP16iX2b1ZP17jX2b1VP17kX2b1XP16lX2b1WP16mX2b1YP14nX2b1UP17oX2b1[P15PY2b1WP1
:QY2b1ZP17RY2b1TP17SY2b1VP18TY2b1YP15UY2b1VP18VY2b1YP17RLb1WP17RLb1YP19WY2b1XP19WY2b1ZP15XY2b1WP
15YY2b1UP15ZY2b1WP17[R1b1YP18[Y2b1VP18[Y2b1XP16\Y2b1VP15]Y2b1UP19^Y2b1XP19^Y2b1ZP17_Y2b1VP17`Y2b
1XP16aY2b1XP16bY2b1VP17cY2b1\P16dY2b1ZP17eY2b1XP147b1UP16fY2b1TP16gY2b1VP19hY2b1WP17iY2b1XP16jY2
b1XP16kY2b1ZP17lY2b1YP15mY2b1VP1;nY2b1VP1;oY2b1XP17PZ2c1YP18PZ2c1\P18PZ2c1WP18QZ2c1WP18RZ2c1WP17
SZ2c1YP16Q:c1YP15TZ2c1UP1:UZ2d1\P19VZ2d1[P15WZ2d1UP15XZ2d1WP18YZ2d1\P17ZZ2d1XP16[Z2d1WP18\Z2d1VP
1:]Z2d1XP14^Z2d1VP15_Z2d1YP15`Z2d1YP17aZ2d1^P16gb1d1UP16bZ2d1UP16cZ2d1WP19dZ2e1ZP16TW1e1ZP15eZ2e
1XP15fZ2e1XP15gZ2e1WP14hZ2e1TP17iZ2e1[P18jZ2e1XP14kZ2e1TP15lZ2e1XP15mZ2e1XP17nZ2e1XP17oZ2e1VP16P
[2e1YP16P[2e1[P17Q[2e1TP16R[2e1ZP15S[2e1VP15T[2e1XP15U[2e1YP16V[2e1YP16V[2e1[P17W[2e1[P17W[2e1^P
17X[2e1WP17Y[2e1WP17Y[2e1YP17U2e1YP18Z[2e1TP1;[[2f1^P1:[[2f1\P19\[2f1YP19\[2f1[P1<][2f1^P18^[2f1
ZP19_[2f1\P15`[2f1WP1?a[2g1WP1:b[2g1UP15c[2g1WP16d[2g1WP15e[2g1XP16f[2g1WP16f[2g1YP16g[2g1YP15h[
2g1WP18i[2h1VP18i[2h1XP130h1RP16j[2h1VP1C0i1RP16k[2i1TP19l[2i1VP19m[2i1XP14n[2i1TP15o[2i1UP15P\2
i1WP1<Q\2j1VP1<R\2j1XP14S\2j1TP18^l1j1ZP18T\2j1YP14U\2j1UP15V\2j1WP15W\2j1TP15X\2j1VP14Y\2j1VP15
Z\2j1YP14[\2j1TP15\\2j1TP15]\2j1VP16^\2j1ZP16_\2j1WP16`\2j1ZP15a\2k1WP16b\2k1ZP17g?k1[P16c\2k1YP
15d\2k1VP15e\2k1TP15f\2k1WP16g\2k1WP15h\2k1WP16i\2k1XP18j\2k1XP16k\2k1YP17lKk1YP17l\2k1YP15m\2k1
YP18n\2k1ZP17o\2k1XP14P]2k1TP17Q]2k1WP14Z1k1SP14R]2l1TP1=S]2l1XP16T]2l1TP16T]2l1VP14U]2l1VP15V]2
l1VP16W]2l1[P15X]2l1TP16Y]2l1WP16Y]2l1YP16Z]2l1VP18[]2l1XP14\]2l1VP15]]2l1UP15^]2l1WP14_]2l1UP14
`]2l1VP14a]2l1UP15b]2l1UP15c]2l1WP14d]2l1VP14e]2l1VP14f]2l1VP14g]2l1VP14h]2l1VP14i]2l1UP14j]2l1V
P15k]2l1YP15l]2l1YP15m]2l1VP15n]2l1XP14o]2l1UP14P^2l1VP14Q^2l1VP15R^2l1YP14S^2l1UP14T^2l1VP15U^2
l1XP15V^2l1WP14W^2l1UP14X^2l1UP14Y^2l1UP16\4l1\P16Z^2l1ZP16\4l1\P16\4l1\P17gJl1\P17gJl1^P16[^2l1
[P16\4l1\P16\4l1\P16\4l1\P16[[1l1\P16[[1l1\P16o=l1\P16[[1l1ZP16\^2l1YP18]^2l1[P14^^2l1UP14_^2l1V
P14`^2l1UP15a^2l1WP14b^2l1UP15c^2l1WP16WNl1\P14d^2l1VP16\4l1\P16\4l1\P14e^2l1UP15f^2l1YP16g^2l1[
P14h^2l1TP18i^2l1UP14j^2l1VP15k^2l1YP16l^2l1\P16m^2l1\P18[S2m1YP16n^2m1YP18[S2m1YP18[S2m1WP18[S2
m1YP19Ro1m1]P19o^2m1\P16P_2m1YP14Q_2m1UP1:R_2m1YP1?_l1m1WP1?_l1m1YP1<_l1m1ZP1<Rm1m1]P16S_2m1XP16
Z5m1XP14Z1m1TP1BSo1m1ZP17T_2m1\P18U_2m1ZP18V5m1UP15V_2m1WP17W_2m1YP16X_2n1WP17Y_2n1WP16Z_2n1VP14
[_2n1UP15\_2n1WP16]_2n1WP16^_2n1XP17__2n1[P15`_2n1XP15VU1n1XP19a_2n1[P15b_2n1VP15d1n1SP14c_2n1[P
15[R1n1WP12d_2n1TP16e_2n1UP16f_2n1TP16g_2n1VP18h_2n1TP16i_2n1VP16i_2n1VP13j_2n1TP16d1n1SP13k_2n1
UP13l_2n1XP13m_2n1VP12n_2n1UP16o_2n1WP12P`2n1TP14S1n1RP16Q`2n1TP13R`2n1VP13S`2n1TP12T`2n1TP16U`2
n1YP14Z1n1SP12V`2n1VP13W`2n1XP12a1n1VP12X`2n1TP110n1RP12X2n1VP12Y`2n1TP12Z`2n1UP12a1n1VP16[`2n1R
P15\`2n1RP15\`2n1RP140n1RP16]`2n1VP13^`2n1VP15l_2n1YP14_`2n1VP13``2n1TP15a`2n1WP16U?n1ZP12b`2n1T
P13dS1n1XP110n1RP12c`2n1TP13d`2n1WP13fQ1n1YP13e`2n1YP12f`2n1TP13g`2n1TP110n1SP13h`2n1XP13i`2n1XP
13j`2n1XP13k`2n1XP13l`2n1UP14X:n1[P110n1SP17m`2o1VP17U2o1WP16[5P2WP14S1P2SP16n`2Q2XP17n`2Q2YP140
R2RP15o`2R2TP13Z1R2SP14Pa2R2XP12Qa2R2VP12Qa2R2UP17Ra2S2TP16Sa2S2XP14W3S2UP13Ta2S2WP15Ua2S2WP15Va
2S2TP15Wa2S2WP15Xa2S2VP14Ya2S2YP14Za2S2TP17[a2S2VP16\a2T2VP1;]a2T2TP1;^a2T2VP16_a2T2TP17`a2T2WP1
6aa2T2VP17ba2T2YP18ca2T2\P17da2T2VP15ea2T2TP15fa2T2VP15ga2T2XP16ha2T2WP15ia2T2WP17ja2T2UP19ka2T2
ZP16la2T2[P15ma2T2WP16na2T2ZP15oa2T2UP17Pb2T2WP18Qb2T2[P16Rb2T2YP15Sb2T2XP18Tb2T2XP18Ub2T2ZP16Vb
2T2UP15Wb2T2VP16Xb2T2XP16Yb2T2YP17Zb2T2ZP14[b2T2TP16\b2T2WP13a>T2WP12Z1T2SP13]b2T2XP13^b2T2XP15_
b2T2VP12a1T2UP12`b2T2VP12ab2T2VP15bb2T2VP17cb2T2YP16db2T2ZP13eb2T2VP13fb2T2VP13gb2T2YP13hb2T2TP1
5ib2T2WP14jb2T2WP14kb2T2[P14lb2T2ZP14mb2T2YP13nb2T2VP14ob2T2XP13Pc2T2WP12Z1T2TP13d1T2TP12Qc2T2TP
16Rc2T2XP13Sc2T2WP12Tc2T2VP13Uc2T2XP13Vc2T2XP13Wc2T2UP12Xc2T2UP13Yc2T2XP14Zc2T2ZP14[c2T2YP13\c2T
2WP12]c2T2TP13^c2T2YP12n_2T2UP13_c2T2VP14`c2T2YP13ac2T2WP12bc2T2TP12g4T2VP14cc2T2VP12dc2T2VP110T
2SP12ec2T2TP13fc2T2VP1?_a2T2UP12gc2T2TP15hc2T2VP13ic2T2TP12jc2T2TP12kc2T2TP14lc2T2VP13mc2T2WP13n
c2T2WP13oc2T2XP13Pd2T2WP14Qd2T2ZP13Rd2T2XP13Sd2T2XP13Td2T2YP110T2RP15Ud2T2]P14Ud2T2ZP15Ud2T2^P14
Ud2T2[P13Vd2T2XP14Wd2T2[P12Xd2T2VP13Yd2T2YP13]Q1T2VP12Zd2T2UP14[d2T2YP14\d2T2VP15]d2T2YP14^d2T2X
P13_d2T2WP13`d2T2WP14ad2T2XP13bd2T2WP12cd2T2TP12dd2T2TP14kb2T2\P13ed2T2VP12X2T2VP12W3T2VP13fd2T2
WP16gd2U2XP17hd2U2[P14id2U2VP17jd2U2XP16kd2U2XP17ld2U2[P17md2U2ZP1;nd2U2YP18od2U2YP18od2U2XP18Pe
2U2YP15Qe2U2WP15Re2U2VP16Se2U2YP16Se2U2ZP15`a2U2WP16Te2U2VP18Ue2U2VP15Ve2U2WP15We2U2XP16Xe2U2VP1
6Ye2U2VP16Ye2U2XP1:Ze2U2ZP1:Ze2U2YP15[e2U2TP15\e2U2SP15]e2U2UP19^e2U2XP15_e2U2TP15`e2U2VP16ae2U2
VP1:be2U2VP19ce2U2[P19de2U2[P1:de2U2]P1:ce2U2]P1:ee2U2VP18fe2U2YP14ge2U2UP16he2U2VP16ie2U2YP16je
2U2WP17ke2U2ZP16le2U2XP19me2U2VP18ne2U2ZP18oe2U2ZP17Pf2U2XP15Qf2U2UP15Rf2U2WP17Sf2U2WP16Tf2U2UP1
6Uf2U2UP18Vf2U2XP18Wf2U2WP16Xf2U2VP15a>U2VP18Yf2U2ZP16Qd2U2[P16Zf2U2WP16[f2V2UP16\f2W2WP18]f2W2X
P15^f2W2RP1C_f2W2TP15`f2W2SP15af2W2UP15bf2X2SP1:cf2Y2ZP18df2Y2WP1Bef2Z2oLJff2Z2PM7gf2[2VP17hf2[2
XP16if2[2YP17jf2[2TP17kf2[2VP1:l;[2UP1:lf2[2WP17mf2[2VP16nf2[2VP16nf2[2XP16of2[2VP15Pg2[2TP15Qg2
[2VP17Rg2[2YP16Sg2[2TP16Sg2[2VP16Tg2[2XP16Tg2[2ZP17Ug2[2WP17Vg2[2YP16Wg2[2XP14Xg2[2TP15Yg2[2TP15
Zg2[2VP16[g2[2VP16[g2[2XP16\g2[2VP12]g2[2TP13^g2[2WP12_g2[2UP110[2RP12`g2[2UP13ag2[2WP14bg2[2[P1
3cg2[2XP17dg2[2WP16eg2[2VP19fg2[2WP14gg2[2TP14hg2[2TP15ig2[2TP13jg2[2VP14kg2[2TP15lg2[2WP16mg2[2
VP1@ng2[2TP13og2[2VP13Ph2[2WP16Qh2[2VP1;Rh2[2VP15Sh2[2WP18Th2[2WP18Th2[2YP16Uh2[2WP15Vh2[2VP16Wh
2[2VP12Xh2[2TP13Yh2[2VP12a1[2VP1Da1[2UP13Zh2[2TP12[h2[2TP13\h2[2YP12]h2[2TP13^h2[2WP13_h2[2XP13`
h2[2VP13ah2[2TP12bh2[2TP14ch2[2ZP13dh2[2VP14eh2[2XP13fh2[2XP124[2VP13gh2[2TP13hh2[2TP13ih2[2TP12
jh2[2UP12kh2[2TP14lh2[2TP190[2RP15mh2[2VP14nh2[2TP110[2RP15oh2[2WP12Pi2[2TP13Qi2[2WP13Ri2[2WP14S
i2[2YP14Ti2[2[P15\4[2]P13Ui2[2VP13Vi2[2TP12a1[2UP13Wi2[2XP13Xi2[2WP13_W1[2YP13Yi2[2WP15Zi2[2VP13
[i2[2TP13\i2[2UP12]i2[2TP12^i2[2UP110[2RP14_i2[2TP12`i2[2UP15ai2[2WP12X2[2VP13bi2[2WP13ci2[2TP12
di2[2TP12ei2[2TP18fi2\2^P16gi2\2VP16hi2\2SP1Bii2\2UP17ji2\2YP16ki2\2WP1>li2\2YP17mi2\2YP16ni2\2T
P1Joi2\2UP16Pj2\2UP17li2\2VP15Qj2\2YP14Rj2\2UP15Sj2\2UP17Tj2\2WP17Uj2\2YP15Vj2\2XP19Wj2\2WP15Xj2
\2VP14Yj2\2UP17Zj2\2VP17[j2\2YP17\j2\2ZP16]j2\2WP15^j2\2UP1;_j2\2]P17`j2\2ZP15aj2\2UP16bj2\2UP17
cj2\2WP18dj2\2WP1<ej2\2WP15hi2\2SP14fj2\2SP17li2\2WP15gj2\2UP15hj2\2YP13ij2\2YP14fj2\2SP15jj2\2Y
P13kj2\2YP16lj2\2ZP14fj2\2RP18mj2]2^P17nj2]2ZP15oj2]2YP13Pk2]2VP15Qk2]2YP16Rk2]2ZP17Sk2]2]P17Tk2
]2_P15Uk2]2ZP14Vk2]2VP15Wk2]2[P15Xk2]2YP18Yk2]2]P16Zk2]2WP14[k2]2WP14\k2]2UP17]k2]2XP12^k2]2TP15
hi2]2SP11_k2]2RP14`k2]2XP12ak2]2TP12bk2]2SP15ck2]2XP16dk2]2WP18ek2]2\P18fk2]2YP1:ek2]2^P16gk2]2X
P16hk2]2YP17ik2]2YP18jk2]2YP16kk2]2WP17lk2]2YP17mk2]2ZP18nk2]2\P16ok2]2ZP15Pl2]2WP16Ql2]2WP14Rl2
]2UP16Sl2]2WP12bk2]2TP13Tl2]2UP17Ul2]2WP14Vl2]2YP16Wl2]2XP16Xl2]2WP14Yl2]2VP15Zl2]2WP15[l2]2ZP12
\l2]2UP14]l2]2VP13^l2]2TP13_l2]2WP12`l2]2VP14al2]2XP14bl2]2[P14cl2]2XP12dl2]2UP16el2]2VP13fl2]2X
P16gl2]2WP12hl2]2TP13il2]2XP1:jl2^2^P18kl2^2ZP1=ll2^2XP1:ml2^2]P17nl2^2ZP18ol2^2XP19Pm2^2XP18Pm2
^2XP1?kl2^2YP1:Qm2^2[P17Rm2^2VP1?Sm2^2WP16Tm2^2WP1>Tm2^2XP14Um2^2UP18ol2^2XP12Vm2_2UP11_k2_2RP17
_k2_2RP13Wm2_2TP13Xm2_2TP15Xm2_2VP11_k2_2RP15_k2_2RP12Ym2_2UP15Zm2_2[P1;_k2_2SP14[m2_2VP13\m2_2U
P12]m2_2UP12^m2_2RP11_k2_2RP11_k2_2RP11_k2_2RP14_m2_2TP18`m2`2XP15am2`2XP16bm2`2VP15Xm2`2VP19cm2
`2_P19cm2`2_P18dm2`2\P15Xm2`2TP18em2`2[P17fm2`2WP16gm2`2WP16hm2`2YP15im2`2TP15jm2`2TP14km2`2WP17
lm2`2XP16mm2`2VP16nm2`2WP14om2`2TP11Pn2a2RP12Qn2a2VP12Pn2a2QP12Rn2a2UP11Pn2a2RP12Sn2a2UP12Tn2a2U
P12Un2a2UP12Vn2a2UP12Wn2a2TP11Pn2a2RP12Xn2a2UP12Yn2a2UP13Zn2a2WP11Pn2a2RP12[n2a2VP12\n2a2UP12]n2
a2TP12^n2a2VP12_n2a2TP12`n2a2VP12an2a2VP12bn2a2TP12cn2a2UP12dn2a2VP12en2a2UP12fn2a2VP12gn2a2VP12
hn2a2UP11Pn2a2RP15in2b2SP11jn2b2RP11jn2b2RP11jn2b2RP11jn2b2RP12kn2b2TP12ln2b2VP13mn2b2YP12nn2c2U
P14on2c2WP13Po2d2XP11Qo2d2RP13Ro2e2XP12So2e2UP13jj2e2YP13To2e2TP12Uo2f2VP12Vo2f2TP11_k2f2RP14Wo2
g2WP12Xo2g2UP14Yo2g2WP13Zo2g2TP13[o2h2VP13\o2h2XP12]o2h2UP18^o2i2TP1;_o2i2TP14`o2i2TP1:ao2i2WP13
0i2RP110j2RP110j2RP1;bo2k2TP1:co2l2XP16do2l2YP15Tg1l2VP17eo2l2UP1Dd1l2TP1:fo2l2VP13go2l2YP17ho2l
2WP16io2l2WP16jo2l2ZP14W3l2UP16ko2l2WP16lo2l2YP13mo2l2XP13no2l2WP12oo2l2VP14X:l2[P13WU1l2XP13PP3
l2WP13QP3l2YP13RP3l2YP13SP3l2YP13TP3l2VP13UP3l2WP13VP3l2XP13WP3l2YP13XP3l2YP13YP3l2YP12ZP3l2VP13
[P3l2WP13\P3l2WP12]P3l2UP13^P3l2XP12_P3l2TP12RU2l2TP12`P3l2VP13aP3l2XP110l2RP14bP3l2YP12cP3l2UP1
2dP3l2UP12V5l2UP17eP3l2ZP12oj1l2VP12V5l2UP13fP3l2UP12fP3l2UP12gP3l2UP12hP3l2TP12iP3l2TP12jP3l2UP
13kP3l2XP12lP3l2TP12mFl2UP12mFl2UP14mP3l2TP13nP3l2YP13oP3l2YP12PQ3l2UP18bo2l2TP15QQ3l2VP13RQ3l2X
P12SQ3l2VP14TQ3l2YP13UQ3l2WP14VQ3l2UP110l2RP130l2RP12WQ3l2UP12XQ3m2UP14YQ3m2WP14ZQ3m2XP13[Q3m2XP
15\Q3m2YP16]Q3n2WP16^Q3n2WP15_Q3n2TP16`Q3n2WP16aQ3n2UP17bQ3n2VP17cQ3n2XP17dQ3n2WP16eQ3n2XP17fQ3n
2WP16gQ3n2UP11hQ3n2SP12iQ3n2UP13jQ3n2YP17kQ3n2[P17lQ3n2VP13mQ3n2YP17nQ3n2VP16oQ3o2WP15PR3o2WP18Q
R3o2]P18QR3o2_P19RR3o2^P18SR3o2VP18TR3o2XP16UR3o2TP16VR3o2VP15SR3o2TP15WR3o2YP15XR3o2WP15YR3o2VP
15ZR3o2VP16[R3o2VP16[R3o2XP17\R3P3UP15]R3P3XP16^R3P3VP17_R3P3YP19`R3P3UP17aR3P3VP16bR3P3WP17cR3P
3\P18dR3P3TP16eR3P3VP17fR3P3XP15gR3P3YP15hR3P3XP16iR3P3YP16iR3P3[P16jR3P3WP16jR3P3YP14kR3P3VP15l
R3P3YP16mR3P3YP16mR3P3\P15nR3P3YP17oR3P3YP15PS3P3WP17QS3P3WP17RS3P3XP16SS3Q3TP16SS3Q3VP16TS3Q3VP
18US3Q3XP16VS3Q3WP18WS3Q3YP17XS3Q3ZP14YS3Q3UP14ZS3Q3UP19[S3Q3XP16\S3Q3YP180R3RP190R3RP18Z5R3[P14
]S3R3TP15^S3R3VP15_S3R3YP17`S3S3VP17aS3S3VP18bS3S3XP15cS3S3VP19dS3S3YP14eS3S3UP17X2S3UP17fR1S3WP
17fS3S3WP18gS3T3VP18hS3T3WP15iS3T3WP16jS3T3YP16\4T3[P17kS3T3[P130T3RP16lS3U3TP16lS3U3VP18mS3U3VP
18mS3U3XP17nS3U3VP17nS3U3XP17oS3U3\P18c5U3^P18m3U3[P16\4U3[P16PT3U3ZP16d5U3WP18e?U3]P15QT3U3WP17
RT3V3TP15ST3V3VP17TT3V3YP15S_1V3XP16UT3V3XP16VT3V3UP15WT3V3XP17XT3V3YP1>YT3W3WP19YT3W3XP18gJW3YP
18gJW3\P16U:W3VP16ZT3W3YP16[T3W3VP18\T3W3\P16P3W3ZP17]T3W3YP18^T3X3XP15_T3X3WP19e?X3[P16`T3X3WP1
5aT3X3VP14bT3X3VP15cT3X3XP15dT3X3WP16eT3X3TP16fT3X3TP130Y3RP16gT3Y3WP17hT3Y3VP130Y3RP16iT3Y3VP16
jT3Y3XP15l^1Y3UP130Y3SP130Y3RP17kT3Y3VP14lT3Y3TP17mT3Z3TP19Y4Z3XP15nT3Z3WP14oT3Z3TP16PU3Z3YP1;[R
1Z3[P16QU3Z3YP17a1Z3UP16RU3Z3YP16SU3Z3VP130Z3RP15TU3[3XP15UU3[3WP140[3RP16VU3[3[P15WU3[3WP16XU3[
3XP15YU3[3VP16ZU3[3ZP15[U3[3WP15\U3[3XP16]U3[3VP16^U3[3TP16^U3[3VP15_U3\3TP15`U3\3XP16aU3\3WP18b
U3\3WP16cU3\3YP16dU3\3VP17eU3\3ZP16fU3\3TP16fU3\3VP16gU3\3[P14nA\3UP16hU3]3YP15iU3]3UP16jU3]3WP1
6jU3]3YP16kU3]3VP1BlU3]3VP16mU3]3UP16nU3]3WP16oU3]3YP17PV3]3[P15QV3]3XP14RV3]3VP16SV3]3ZP17TV3]3
]P15UV3]3YP15VV3]3XP16WV3^3UP16WV3^3VP15XV3^3WP14YV3^3TP14ZV3^3UP15[V3^3YP154^3UP15\V3^3WP15]V3^
3VP16lK_3VP17^V3_3VP17_V3_3XP1=`V3_3VP17aV3_3[P15bV3_3TP15cV3_3WP16dV3_3ZP17eV3`3XP17eV3`3ZP18fV
3`3YP16gV3`3YP15hV3`3XP16Q:`3XP16iV3`3VP15jV3`3TP15kV3`3VP16lV3`3WP16lV3`3YP16mV3`3YP1:nV3a3VP17
oV3a3YP18PW3a3\P17QW3a3WP17QW3a3YP17QW3a3WP17QW3a3YP19RW3b3XP15SW3b3VP15TW3b3XP16UW3b3WP16VW3b3Y
P17WW3b3VP17WW3b3XP15XW3b3TP15YW3b3VP15PQ3b3WP15ZW3b3WP18[W3c3VP17Z5d3WP17Z5d3YP19m3d3[P1:\W3e3V
P15]W3e3UP15^W3e3VP15SS1e3XP16nR1e3ZP15_W3e3VP14`W3e3TP15aW3e3XP14bW3e3TP140e3RP14cW3e3TP18dW3f3
TP14Xd1f3TP15eW3f3VP15fW3f3WP17kIf3UP16gW3f3VP15hW3f3WP19iW3f3ZP15jW3f3XP15kW3f3TP16WNf3ZP16lW3f
3WP17g1f3ZP18mW3f3XP14X2f3UP15nW3f3WP15U5f3XP1U1oW3g3XP1R1PX3g3VP16QX3g3XP18UIg3[P18UIg3]P16RX3g
3ZP17g?g3]P17ni1g3[P15SX3g3TP15TX3g3VP17UX3g3TP17VX3g3VP15WX3h3TP15XX3h3VP17YX3h3[P1?ZX3h3[P17Ze
2h3ZP16[X3h3WP16\X3h3TP16]X3h3TP16^X3h3WP17_X3h3YP16d1h3SP16`X3h3VP15aX3h3VP17bX3h3VP17cX3h3YP17
dX3h3XP17eX3h3[P17fX3h3ZP16gX3h3\P15hX3h3VP17iX3h3XP15jX3h3UP15kX3h3WP16lX3h3WP16mX3h3YP15nX3h3T
P17oX3h3VP17PY3h3YP17PY3h3[P16QY3h3XP16QY3h3ZP16RY3h3WP17SY3h3ZP17SY3h3\P16TY3h3XP19UY3h3\P18VY3
h3YP16YZ2h3YP16\4h3[P17e?i3YP15WY3i3TP16XY3i3VP15YY3i3TP17ZY3i3VP17ZY3i3XP17mKi3ZP15[Y3i3WP16\Y3
i3WP16]Y3i3\P15^Y3i3WP15_Y3i3WP16`Y3i3[P16aY3i3TP16aY3i3VP16bY3i3WP15cY3i3XP15dY3i3WP16eY3i3XP16
eY3i3ZP15fY3j3UP15gY3j3WP14hY3j3UP18iY3j3]P18iY3j3_P14jY3j3TP18kY3j3[P16lY3j3YP18mY3j3ZP18mY3j3\
P19nY3j3\P19nY3j3^P16oY3j3YP14PZ3j3VP15QZ3j3XP16lb1j3[P15RZ3j3TP15SZ3j3VP16TZ3j3YP130j3SP16UZ3j3
VP17VZ3j3VP17VZ3j3XP14gOj3UP15WZ3j3WP16XZ3j3TP16YZ3j3VP18ZZ3j3TP15[Z3j3VP17\Z3j3ZP16]Z3j3XP16]Z3
j3ZP15^Z3j3WP16d5j3WP16_Z3j3WP19`Z3j3XP16aZ3j3XP15bZ3j3XP15cZ3j3XP16dZ3j3VP19eZ3k3[P15fZ3k3WP16g
Z3k3VP15hZ3k3VP15iZ3k3WP18jZ3k3VP18jZ3k3XP18kZ3k3[P17lZ3k3[P17mZ3k3]P15nZ3k3XP19Ze2l3YP1:Ze2l3YP
1:oZ3l3UP1JTZ2l3WP19TZ2l3\P15Re2l3VP15P[3l3WP16Q[3m3WP14oOm3UP16R[3m3XP15S[3m3WP15Z1m3SP16T[3m3\
P15U[3m3XP17V[3m3ZP18d5m3WP16W[3m3XP15X[3m3VP16Y[3m3YP17Z[3m3VP17[[3m3\P17\[3m3XP17][3m3YP15^[3m
3WP19_[3n3VP16`[3n3VP16a[3n3YP16b[3n3ZP19c[3o3\P17d[3o3YP1Ce[3o3XP16f[3o3VP16g[3o3VP16h[3o3YP14i
[3o3VP15j[3o3VP16k[3o3\P16l[3o3[P15m[3o3VP19n[3P4\P1=n[3P4`P18T6P4ZP18o[3P4]P18P\3P4YP18Q\3P4[P1
5R\3P4TP15S\3P4VP15T\3Q4UP17U\3Q4WP17V\3R4VP19W\3R4VP15X\3R4WP17Y\3R4XP18RJR4YP17Z\3R4YP19Y4R4ZP
19[\3S4^P17\\3S4^P16]\3S4XP17^\3S4\P18_\3T4XP17`\3T4YP17a\3T4VP16b\3T4XP110U4RP12c\3U4TP110U4RP1
2d\3U4TP14e\3U4VP14f\3U4WP16g\3V4SP1U1l;V4VP1U1h\3V4XP15YV3V4SP15i\3V4UP14j\3V4UP14k\3V4YP12l\3V
4TP12m\3V4TP12n\3V4TP14X:V4\P12`d1V4VP14X:V4\P13o\3V4XP12P]3V4VP12Q]3V4VP12R]3V4VP12S]3V4VP12T]3
V4TP13U]3V4YP12V]3V4VP12a1V4VP12W]3V4UP12X]3V4VP12g4V4VP12Y]3V4UP16Z]3V4UP12[]3V4UP12\]3V4UP12]]
3V4UP12cd1V4VP12^]3V4VP12_]3V4VP12`]3V4VP12U:V4VP12a]3V4UP12b]3V4VP12c]3V4UP12d]3V4VP12e]3V4VP12
f]3V4UP12g]3V4TP12h]3V4TP12i]3V4TP12j]3V4UP12k]3V4UP12a1V4VP13l]3V4YP12m]3V4VP13\W1V4YP13mh1V4WP
16n]3V4UP16o]3W4WP16P^3W4WP17Q^3W4WP17R^3W4YP1;S^3W4WP1;T^3W4YP17U^3W4VP15V^3W4VP15P2W4UP15W^3W4
WP1;X^3W4WP15Y^3W4TP19Z^3W4XP17[^3W4XP17[^3W4ZP19\^3W4ZP15]^3W4XP15^^3W4YP15_^3W4WP18`^3W4ZP16a^
3W4TP15b^3W4VP16c^3W4VP16d^3W4XP15e^3W4TP1:f^3W4VP1:g^3W4XP18h^3W4VP18i^3W4YP19j^3W4XP16k^3W4WP1
7l^3W4VP18m^3W4[P16mT1W4[P18n^3W4]P15o^3W4TP15P_3W4VP15Q_3W4VP16R_3W4ZP18S_3W4WP18S_3W4YP15T_3W4
VP16U?W4ZP16U_3W4XP16V_3W4TP16W_3W4VP17X_3W4VP19l;W4VP16Y_3W4VP17Z_3W4TM5[_3W4TP16\_3W4VP16]_3W4
VP15^_3W4UP15__3W4WP14`_3W4TP16d_1W4\P19l;W4VP18a_3W4ZP1=b_3W4TM=c_3W4VM5d_3W4UP15e_3W4UP17f_3W4
VP15g_3W4WP15h_3W4TP15i_3W4VP15j_3W4XP14k_3W4UP17l_3W4\P16m_3W4WP17n_3W4UP17n_3W4WP1<o_3W4WP15P`
3W4UP15Q`3W4TP16R`3W4SP16S`3W4UP17T`3W4YP15U`3W4VP17V`3W4WP16W`3W4XP15X`3W4VP14Y`3W4TP14Z`3W4VP1
6[`3W4TP17\`3W4XP16]`3W4VP16]`3W4XP15nAW4VP15^`3W4XP14_`3W4TP17f_3W4VP16``3W4XP12a`3W4VP17b`3W4V
P14mFW4TP13c`3W4YP14d`3W4YP12e`3W4UP17f`3W4WP17f`3W4YP17g`3W4XP15h`3W4TP14mFW4TP19l;W4VP18_l1W4X
P16i`3W4VP15j`3W4UP14j`3W4TP17k`3W4VP1:jV2X4YP1:jV2X4[P1@l;X4QM@l`3X4SM>m`3X4QM>n`3X4SM<o`3X4QM=
Pa3X4PM=Qa3X4RM9Ra3X4QM9Sa3X4SM6YV3Y4RP16Pa3Y4SP16Pa3Y4RP160Y4QP16Ta3Y4SP16\e2Y4RP16Pa3Y4SP18Ua3
Z4TP17Va3Z4TP19Wa3Z4VP18Xa3Z4VP1?Ya3Z4TP1@Za3[4TP1@[a3[4VP1:d8[4WP1:d8[4YP17\a3[4TP140[4RP14T5[4
UP1APU2\4QMA]a3\4SMB^a3\4UMB^a3\4TM7_a3]4VP15`a3]4VP16aa3]4UP16ba3]4UP14ca3]4TP15da3^4TP16ea3^4V
P17fa3^4TP16ga3^4VP14ha3^4YP12iY1^4VP15ia3^4TP120^4SP12ja3^4UP17ka3^4VP1;0^4SP140^4RP17la3^4VP14
0^4RP14ma3^4TP14na3^4TP13oa3^4WP16Pb3^4VP12Qb3_4UP12Rb3_4UP12PQ3_4UP1E^l1`4SME^l1`4UM;Sb3`4YP18T
b3`4VP15Ub3`4UP15Vb3`4WP1:Wb3`4SM:Xb3`4UM5Yb3`4UP15Zb3`4WP14[b3`4TP16\b3`4WP14]b3`4WP12^b3`4TP1<
_b3`4VP1>`b3`4UP17V5`4VP1;_b3`4WP1:ab3`4TP14bb3`4TP15cb3`4VP16db3`4YP110`4RP13eb3`4WP13fb3`4YP12
gb3a4VP12gb3a4VP12hb3a4VP12ib3a4VP12jb3a4TP110a4RP12a1a4VP13kb3b4VP12lb3b4TP13mb3b4YP15nb3c4UP13
ob3c4VP12Pc3c4TP13Qc3c4WP15Rc3c4XP15Sc3c4TP12Tc3c4UP14mFc4UP16Uc3d4ZP15Vc3d4VP17Wc3d4VP14Xc3d4XP
13Yc3d4TP12Zc3d4TP17[c3d4ZP16\c3d4VP16]c3d4YP14^c3d4YP13_c3d4WP16`c3d4]P16ac3d4VP14WNd4ZP14bc3d4
TP14X:d4\P16cc3d4TP16dc3d4VP13ec3d4XP14fc3d4[P13Tf1d4YP15gc3d4WP15hc3d4UP15ic3d4WP17jc3d4ZP14kc3
d4ZP14lc3d4XP142d4\P12mc3d4VP13nc3d4WP12V5d4VP13oc3d4XP13Pd3d4YP12Qd3d4UP124d4VP13Rd3d4XP15Sd3d4
\P13Td3d4WP13bW1d4YP13Ud3d4XP13Vd3d4YP13Wd3d4WP12Xd3d4UP12Yd3d4TP13Zd3d4XP12[d3d4UP12\d3d4TP12]d
3d4TP14^d3d4XP14^d3d4[P12_d3d4TP12`d3d4UP14ad3d4WP12;d4VP13bd3d4WP14WNd4[P14d_1d4[P13cd3d4YP12dd
3d4TP12ed3d4UP16fd3d4]P14gd3d4WP13hd3d4XP13id3d4XP13jd3d4WP13kd3d4XP15ld3d4TP14md3d4YP12nAd4VP15
nd3d4[P13VU1d4YP14\b1d4\P12U:d4VP13od3d4WP17Z5e4ZP18P]1e4\P16Pe3e4[P16Qe3e4XP14Re3e4UP15Se3e4WP1
7Te3e4YP16Ue3e4XP16Ve3e4VP16We3e4WP16Xe3e4VP16Ye3e4ZP14Ze3e4TP16[e3e4YP16\e3e4[P16]e3e4XP16]e3e4
ZP16^e3e4\P15_e3e4XP15`e3e4YP18ae3e4YP16be3e4\P15ce3e4YP15de3e4YP17ee3e4]P15fe3e4XP15ge3f4WP16he
3f4XP15\>f4XP16ie3f4YP16je3f4ZP15ke3f4WP17le3f4\P15me3f4XP16ne3f4[P17oe3f4VP16Pf3f4ZP19Qf3f4XP15
Rf3f4XP15Sf3f4WP15Tf3f4YP18Uf3f4YP15Vf3f4YP15Wf3f4VP16Xf3f4XP16Yf3f4YP19Zf3g4XP17[f3g4VP17[f3g4X
P15\f3g4VP15]f3g4WP15^f3g4UP15_f3g4WP15`f3g4VP15af3g4VP15bf3g4XP16cf3g4ZP17df3g4^P17ef3g4VP15ff3
g4WP15gf3g4XP130g4RP14hf3g4UP15if3g4VP16X:g4[P15X:g4YP16jf3g4YP16kf3g4ZP14lf3g4UP16mf3g4WP14hW1g
4VP15nf3g4XP16of3g4[P17Pg3g4ZP17Pg3g4\P15Qg3g4UP15Rg3g4WP16Sg3g4WP14Tg3g4UP16Ug3g4VP15Vg3g4WP16W
5g4ZP14Wg3g4VP16Xg3g4VP16Xg3g4XP16Yg3g4VP15Zg3g4VP17[g3g4XP17\g3g4YP14]g3g4UP16^g3g4VP15fS1g4XP1
4T;g4UP17_g3g4\P17_g3g4^P17X:g4\P17X:g4_P16`g3g4\P18kIg4^P15ag3g4WP16bg3g4VP15cg3g4TP15dg3g4VP15
eg3g4XP15fg3g4WP16gg3g4TP16gg3g4VP1=hg3g4VP1=ig3g4XP19jg3g4XP19jg3g4ZP17kg3g4TP17lg3g4VP17mg3h4V
P16ng3h4[P19Z5h4[P19og3h4WP17Ph3h4XP18Qh3h4TP18Qh3h4VP15Rh3h4XP17Sh3h4YP16\4h4[P16VNh4[P14Th3h4U
P14Uh3h4UP17Z1h4SP1o`2PD[V3QDfa5QDga5QDha5PD[V3QD`U4QDia5QDja5QDka5QDla5PDnS3QD^g2QDma5PD]_6QDna
5QDoa5QDPb5QDQb5QD]W2QDQb5QDRb5QDSb5QDTb5PD[_6QDUb5QDVb5QDWb5PD[V3QDXb5QDn@WD0QDYb5XD0SD0TD5QDZb
5PDSX2PD[V3QD`U4QDn@WD0QD[b5XD0SD0QDfR1QD\b5UD0QD]b5QD^b5TD6QD_b5TD6QD`b5S@0UD0PD\V3QDQ5PDi\3QDa
b5UD0QDaW4QDbb5PDi\3QDcb5P@eZ4QDdb5PD[V3QD`U4PDi\3QDeb5UD0QDdf2PDi\3QDfb5TD4SD0QDgb5TD3PDT^2UD0P
D]V3VD0UD0PD]V3PD2UD0QDhb5QDib5PD2UD0PDjd6PDY^5UD0PDcZ4PD[V3QDlU4PD2UD0PD[V3PDf_:PD[V3QDjb5QDkb5
QDlb5PDSX2UD0QDmb5PDf_:UD0QDnb5QDin4PDeZ4PD2QDob5QDPc5TD1QDQc5`DcZ4`Dm]5`Dk]5QDf\1QDo4QDRc5TD1QD
Sc5QDf\1Q@o4S@0QDTc5PDmS;QDf\1QDUc5PDcb6TD1QDVc5PDWe3PDmS3PDo9QDWc5PDR^5QDXc5PD^Y>PD_Y>PD\Y2QDYc
5SD0QDZc5QDkCPD^Z4QD[c5SD0QDia4QD\c5PDod6PDSQ1QD]c5PDgQ8QD^c5QD_c5QD`c5QDac5QDbc5QDcc5QDdc5TD3QD
ec5QDfc5TD1QDT[3PD]_6QDUn3QDgc5QDhc5TD6PDR^5PDoS;PD^Z4QDic5QDjc5QDkc5SD0PD]_2QDlc5PDHQDmc5TD8QDn
c5QDm4QDd[5PDVU1QDoc5QDPd5QDQd5QDRd5QDQ\2QDSd5QDTd5PDSX2QDUd5QDVd5QDWd5P@Y^5QDXd5QDYd5QDZd5QD[d5
QDm4PDk]5PD\[4PDTl3PDk]5QDm4QD\d5QD]d5QD^d5QD_d5PD]_6PDm[2QD`d5QDad5PDoR3QDbd5QDcd5PDR^5QDdd5TD1
QDed5PDic6PDk]5PD]_6QDfd5QDo4QDgd5QDhd5PDdZ4QDm4QDid5QDjd5QDkd5QDld5QD[d2QDVMS@0QDW4PDU7QDmd5PDU
7PDRR:PDPZ>PDU7PDPQ3PDk]5PDkQ=PDU7PDQZ>PDSP4PD\OQDnd5QDod5PD\OQDPe5PD\OQDQe5PDjl3PDk]5PD\OPD[@PD
]_6QDbk1PDk]5QDm4QDbk1PDk]5QDm4PDV7QDRe5QDSe5PDV7QDTe5QDUe5PDeW;QDVe5PDaR6QDWe5PDm>PDSc6QDXe5PDX
^5QDm4PDY7QDYe5PDX7QDZe5PD[7QD[e5PDU7QD\e5PDbU3QD]e5QD^e5PDbU3PDgU3QD_e5PD]_6QD`e5PDf]8QDae5PDhe
:QDbe5QDce5QDde5PDi[4PDP^5PDj[4PDi[4PD][4PDbZ4PDn[4QDee5PDm[4QDfe5PDWn9PDP\;PDXn9PDP\;PDP\;QDge5
QD`f1QDhe5PD_NQDie5PDof5QDje5PDSX;QDke5QDle5PDSX;PDY_2QDme5PDSQ1PD]R2PDj\6PD]R2PDY^5PDl8PDY^5QDn
e5QDoe5PDgV4QDPf5QDQf5TD3QDRf5QDSf5QDTf5QDUf5PDnZ6PDo^4PDl8PDl8QDVf5PDnZ6QDWf5PDY^5PDl8QDiS2PDXl
9PDP^5PD[7PD[7PDP^5PDXl9QDXf5PDQR1QD\R1QDYf5VD0QD\R1QDYf5QDZf5QD[f5TD2QD^]2QD\f5QD]f5TD3QDm5TD6Q
D^f5QD_f5QD`f5QDaf5PDR^5QDVMQDbf5PD][4`Dk]5QDcf5TD2QDo4PDhZ4QDdf5PDRR:QDef5TD4QDbk1PD[_6PDVl9QDf
f5QDgf5QDhf5S@0QDif5PDj]5P@]_6QDVm1PDk]5QDjf5PDan9QD]W2PD\V8PDgQ:PDl]5QDhAQDkf5QDlf5PDRR:PDR^5QD
mf5S@0S@0QDo4QDnf5QDof5QDPg5TD3QDQg5PD_c6QDRg5Q@o4QDSg5TD2QDTg5QDnKPDQ;PDbZ4QDUg5TD1QDVg5PDbZ4QD
Wg5TD2QDXg5QDYg5TD8QD^f5QDZg5QD[g5QD\g5PDWe3QDo4QD]g5PDR^5QD^g5QD_g5QDf\1QDo4QD`g5PDR^5QDP;QDag5
QDbg5TD1QDcg5QDdg5PDTNQDeg5PDVNPDP^5PDWNQDfg5QDgg5PDaZ4QDaDQDhg5VD0PDaZ4QDaDQDhg5QDig5QDjg5QDkg5
QDf\1QDlg5QDmg5TD2QDo4QDng5QDog5TD3QDmi2QDPh5QDQh5PD]_6PDU7PD4PD]_6PD`OPDdOPDPR5PDdW4PDd[>QDRh5T
D3QDSh5PDkZ4QDTh5TD2PDR^5QDUh5QDTm4TD1QDm4QDVh5QDWJQDWh5TD1QDXh5PDR^5QDYh5QDZh5QD[h5QDg_1QD\h5QD
]h5TD1QD^h5QD_h5TD1QDo4QD`h5QDYk2PD_c6P@k]5TD4QDah5PDbZ4PDaZ4PD]_6QDbh5QDch5SD0PDY^5PDU7PDY^5PDQ
_2PDY^5PDQi6PDY^5PDY^5PDlZ2PDY^5PDY^5PD^f6PDY^5QDeU1PDl8QDdh5QDeh5PDl8PDdOQDfh5PD^8QDgh5PDfNPDP^
5PD^8PDhc6PD^8QDhh5QDih5PDXl9QDjh5QDkh5QDlh5PDaR:QDmh5PDbR:QDnh5PDm[2QDoh5PDZNPDX9PDYEPD`P3QDPi5
PD_U6QDQi5PDPd6QDRi5PDc]4QDSi5PDc]4PDo[>PDgR:QDTi5QDUi5QDVi5PD`OQDWi5PD_7QDXi5PD_7PD_7PDTc7QDYi5
PDTP1PDiW4PDf5QDZi5PDWQ6QD[i5PDVm9QD\i5PD]4QD]i5PDba5QD^i5PD\l9QD_i5PDfl9QD`i5PDfm9QDai5QDbi5PDX
^5PDXNQDci5QDdi5QDei5PDa]4QDfi5PD[n:QDgi5PDjP1QDhi5PDYP2QDii5PD\X2QDji5PDmj3PD\X2PDlOQDki5QDli5Q
Dmi5PDge:PDc]7QDni5PDZR:QDoi5PDZR:PDR@PDaP1QDPj5QDQj5PD`\>PDb[=QDRj5PDnQ:QDSj5PD^R:QDTj5PDd5QDUj
5PD_l2PDk]5PDZ7QDVj5QDWj5QDXj5aDe5`De\>`DmZ;`DW\5PDU[2QDYj5QDZj5PDU[2PD\OQD[j5PDPR:PDbm2PDVl9QD\
j5PDj\>PDb5PDY_2QD]j5PDVNPDP^5PDWNPDVS4PD[2PDV^5QD^j5PD^i6QD_j5PDkY2QD`j5PDbf<QDaj5PDZU:QDbj5PDl
8QDcj5PDj>QDdj5QDej5QDfj5PDR^5PDjm2PDaZ4QDgj5PDRX2QDhj5PD]_6PDll:PDk\>QDij5PD\m9QDjj5PDiP:QDkj5P
DY^<QDlj5PDnc6QDmj5PDic6QDnj5PDj]5QDoj5PDj]5PDZf6QDPk5PDhc6QDQk5PDhZ4PDj]5PDhc6PDV^5PDhc6PDPW1PD
k]5PDhc6PD\V3QDRk5PDY^5QDT]4PDY^5PDkZ4PD1PDkZ4PD4PDkZ4VD0QDSk5PDkZ4QDTk5TD6QD1QD1TD6PD4PDgZ4SD0P
DgZ4QDUk5PDmU3QDVk5PDn\>PD^X>PD`OPDo\>PD[NPDS3QDaDPDSP1PD?PDRT3PD_:QDWk5QDXk5QDYk5QDRP1TD2QDZk5V
D0QDRP1TD2QDZk5QD[k5QDRP1TD2QDZk5PDk]5QDaDQD\k5QD]k5QD^k5UD0PDUd6PDR^5TD6PDl]5PDba5PDP^5PDf5PDf5
PDP^5QD_k5PDd5PDP^5QD`k5PD^4PDP^5PD]4QDak5TD4QDo4QDbk5QDck5PDP^5QDkd5PDY7PD4PDX7PDU7PDP^5QDdk5QD
bk1S@0QDek5PD\W4QDfk5PDTR8PDP^5PDhZ>QDgk5QDhk5PD[7QDik5PDXl9QDjk5PD\m9PDY]>PDVl9QDkk5PDbU3QDlk5P
DdOPDk]5PD\]>PDdOQDmk5PDWQ6PDmY2PDlP1QDnk5PDl8QDok5QDPl5PDi<PDYP2PDQ^5PD[P2PD[P2PDQ^5PDYP2QDQl5Q
DRl5QDSl5TD2QDTl5PDjMPDQ^5PDdNPDS[4PDQ^5PDT[4PDT^2PDQ^5PDU^2PDX^5PDZS3QDUl5PDh8QDVl5QDWl5QDXl5QD
Yl5PDiP2QDZl5QD[l5QDli5QD\l5QD]l5QD^l5PDoQ2QD_l5PDmMPDY^3PDb]>PDUS:PDc]>PDgV4QD`l5QDal5QDbl5QDcl
5QDdl5PD\P2QDel5QDfl5QDgl5QDhl5QDil5QDjl5QDkl5PDR>QDll5`DdU:`DbZ:`Dm]>QDml5QDnl5TD4QDol5QDPm5TD3
QDQm5`D]_6`D^_6QDRm5QDSm5QDTm5PDRR:QDUm5PDRR:PDl]5QDVm5UD0PDcZ4QDWm5S@0QDXm5`DZo3`DiS3`DeT4PDcZ4
QDYm5S@0QDZm5QD[m5QD\m5QDo4PD`V4UD0PD]_6S@0QD]m5QDo4aDX5aDn5aDT6aDe2QD^m5UD0QDaDS@0QD_m5QD`m5QDa
DS@0QDam5QDbm5S@0QDcm5UD0QDV5SD0QDdm5UD0SD0QDdm5UD0QDV5QDdm5UD0QDdm5QDem5QDfm5QDgm5QDhm5QDim5QDj
m5Q@km5TD2QDlm5QDmm5QDnm5SD0QDom5QDPn5S@0QDo4QDQn5QDRn5QDSn5QDTn5TD6PDn]5QDUn5QDVn5PDnS3PDo9SD0Q
DWn5QDo4PDhZ4PDm>QDXn5TD1QDYn5P@R^5PDkZ4QDZn5QDPU3PDkZ4QD[n5PDR^5QD\n5QD]n5TD2QD^n5QD_n5PDTNPDR^
5QD`n5QDTm4TD3QDan5QDbn5PDcZ4QDm4PDPf6QDcn5UD0QDdn5TD1QDen5QDfn5TD5QDgn5PD`NQDhn5QDin5TD4QDo4QDj
n5QDkn5TD2PD]V<QDin3QD1TD6PD_c6PDnS3PDo9QDln5QDmn5QDeV2QDnn5QDon5TD1QDPo5QDQo5QDRo5QDSo5QF]5QDo4
PDX3QDTo5TD2QDo4PDkZ4SD0QDfR1QDUo5TD1QDVo5QDWo5QDXo5QDYo5TD5QDZo5WD0QD[o5TD3XD0QD\o5QD]5QD]o5aDQ
6`Dl8QD]5QD^o5aDQ6`Dl8aDe5QD]5QD_o5TD5QD`o5QD]5TD2QDg5PDeZ4QD`5TD1QDao5SD0QD]5TD1QDbo5QDco5S@0VD
0QD]5TD1QDbo5QDco5S@0QDdo5QD]5QDSAQDg5QDeo5S@0QDfo5QDg5QD]5TD1QDgo5TD3PDeZ4RD0QDg5RD0RD0QDg5QDho
5QDio5QDjo5TD1QDko5QDlo5SD0QDmo5QDno5TD2QDoo5TD4PDeZ4QDPP6TD2QDQP6`Eo6QDj5TD2QDRP6`D[Q7`D_T6`Dj>
`DRP:QDSP6TD8PD4TD5QDg5PDcZ4QDdQ1SD0PDQm3QDTP6TD2QDUP6`DmS3QDVP6TD1QDWP6QDXP6TD1QDYP6QDZP6TD4QD[
P6P@eZ4QD\P6TD3QD]P6QF]5QD^P6QD_P6QF]5QD`P6QDaP6QF]5QDf5QDbP6QDcP6TD2QDdP6`D_?`DT:`DR8`Dck5`DT>`
D^2`DS2`DQ8`Die6`Dj:`Dj;`Dl>`DWa5`DPi5`DH`D]f6iD1SD0PD4QDeP6QDf5VD0PD4QDeP6QDf5QDeY1PD4QDfP6S@0Q
D]5QDgP6VD0PD4QDfP6S@0QD]5QDgP6PD1PD4QDhP6S@0QDiP6QDjP6QF]5QDf5QDkP6VD0QF]5QDf5QDkP6QDeY1PD4QDaD
S@0QDlP6QDmP6PD4QDnP6PDk]5QDoP6TD2QDPQ6PDP^5QDQQ6Q@RQ6PDgZ4PDSX7PDR^5PD4QDSQ6QFTQ6QDUQ6PDcV7QDVQ
6TD7QDWQ6QDXQ6TD6QDYQ6QDZQ6TD8QD[Q6QD[Q6SD0QD\Q6TD2QDm4QD]Q6PDW^;QD^Q6TD2QD_Q6PDe`>QD`Q6QDj5TD1Q
DaQ6P@eZ4TD8QDbQ6QDfg4QDcQ6QDdQ6PDnS3PDo9QDeQ6PD]_6QDfQ6QDj5QDgQ6TD9QDhQ6QDj5TD3QDiQ6TD6QDjQ6QDj
5QDkQ6TD3QDlQ6TD6QDbQ6QDmQ6QDnQ6S@0QDj5QDoQ6TD6PD4Q@V5S@0QDj5QDbQ6TD8QDPR6QDnQ6S@0QDj5VD0QDQR6TD
3QDRR6QDSR6TD8QDo4QDTR6QDUR6QDVR6QDWR6P@R^5QDk4QDXR6QDYR6QDZR6QDm4QDfg4PDo9PDj]5QD[R6PDP3QD\R6QD
]R6PDPW1PDek5PDn]5PDmQ4QDne5QDoe5QDYS4QD^R6PDR^5QD_R6QD`R6PDZ^5QDaR6PDZ^5PDWe3QDbR6PDZ^5PDWe3QDR
CQDcR6QDdR6TD4PDjd6PDY^5QDdR6TD3PD6QDeR6QDfR6PDY^5QDgR6TD4QDZm4QDhR6QDiR6QDjR6PDi1PDl]5PDTd6SD0P
DUd6VD0`DR^5Q`1X5QDkR6`D^8`DQ_2`Dj^2`DUo2`DoP6`DQQ6`D]8`DPn2`Dbm2PDUd6QDlR6`DR^5Q`1X5QDkR6`D^8`D
Q_2`Dj^2`DUo2`DoP6`DQQ6`D]8`DPn2`Dbm2UD0PDUd6QFmR6QDnR6PDUd6QDf\1PDWY2QDoR6PDhW2QDPS6S@0QDQS6PDh
W2QDPS6S@0QDQS6QDRS6QDSS6QDfR1PD\e6QDTS6PD\OPDUY2PDU7PDSW;QDUS6TD3PD_U6QDfg4TD4QDVS6QDm4PDRT3QDW
S6QDk5TD2QDXS6QDYS6QDZS6TD8QD[S6QD\S6QDl5S@0QD]S6PDc[2QD^S6PDaQ6QD_S6QDfg4PDo9S@0QD`S6TD3QDaS6QD
fg4TD4PDn]5QDbS6QDfg4TD3QDcS6QDm4QDfg4QDdS6P@R^5S@0QDeS6VD0QDfg4QDdS6P@R^5S@0QDeS6QDfS6QDfg4QDdS
6PDR^5S@0QDgS6PDnS3PDo9QDhS6QDiS6QDfg4TD3QDjS6QDkS6PDRT3PDo9S@0QDlS6PDnS3PDo9QDmS6`D]_6`Dmj3QDeR
6QDnS6QDPU3QDWR6P@R^5P@o9QDoS6VD0QDWR6P@R^5P@o9QDoS6QDPT6QDQT6QDRT6TD6PD4QDST6QDTT6TD5QD0`DP^6`D
\P:`D[j3`DUj3`D\T6`D[_6`D\_6QDUT6TD6QDVT6Q@WT6TD1QDXT6QDYT6TD3QDZT6TD8QD[T6QD\T6QD]T6TD4QDo4QD^T
6QD_T6QDb9PDmj3TD5QDS_4QD`T6TD1QDaT6PD]_6QDl4QDm4QDbT6P@]_6QDm4QDm4PDbZ4PDk]5QDm4QDm4PD9QDm4PD\c
6QDcT6QDdT6QDm4QDeT6PDo]5QDm4TD6PDR^5QDm4QDm4QDfT6QDgT6QDhT6QDXk3QDiT6TD5QDjT6aDX5aDn5aDT6QDkT6T
D4QDlT6PDo]5QDmT6PDR^5QDnT6QDoT6QDPU6QDQU6TD2PDl]5QDRU6SD0PD4SD0PD4S@0QDSU6QDo4QDdd5TD1QDTU6QDUU
6QDVU6SD0aEWU6QDW4QDXU6Q`1X5QDYU6aDe5aD]5QDZU6TD2QD[U6QD\U6QD]U6QD\U6QD^U6QD_U6QD\U6VD0QD_U6QD\U
6QD`U6QDW4TD2QDaU6QDbU6QDcU6PDk]5S@0QDW4QDdU6PDk]5S@0QDW4WD0QDeU6XD0QDW4`Dk]5`DR:`DP:`DS:`DQ:`Do
c:`D[2`D\Y2QDfU6S@0QDW4Y@0QDgU6QDhU6PDZk1PDkZ4QDiU6TD2PDl]5QDjU6QDkU6QDR@QDP[1QDo4S@0QDlU6QDmU6Q
DnU6QDoU6S@0QDPV6QDR@QDQV6S@0QDW4PDY^5P@[_6QDcAPDk]5Q@V5S@0QDRV6QDSV6TD4QDX4QDX4TD2QDTV6PDi\3PDn
S3PDo9PDTNPDR^5QDUV6PD[@QDVV6QDWV6QDRP1QDXV6QDYV6QDRP1QDaDQDZV6QD[V6PD[b>PDcW1QD\V6PDcW1QD\V6UD0
WD0QD]V6XD0SD0QD^V6UD0WD0QD_V6XD0QD`V6TD3QDaV6QDbV6QDcV6QDdV6Q@]W2Q@dV6QDeV6QDfV6QDaDQDgV6QDhV6P
DSX;QDiV6QDjV6QDkV6PDR^5QDlV6QDmV6QDhASD0QDnV6PDWW4QDoV6QDPW6PDa8QDQW6`Dl]5QDRW6QDbd3QDSW6S@0QDT
W6QDUW6PDR^5QDVW6PDR\=QDWW6QDf\1QDoMQDXW6QDf\1QDYW6PD_:QDZW6QD[W6TD2QDo4PDkZ4SD0QDPU3QD\W6QD]W6V
D0QD\W6QD]W6QD^W6QD_W6QDaDS@0QDW4QD`W6PDR^5QDaW6QDo4QDbW6QDcW6P@]_6QDdW6PDf]8PDbm2PD\OPDk]5QDeW6
PDeU3PDY3PDX^5QDkJPD^f6PDY^5QDf\1QDfW6PDl]5PD[V3PDWe3PDP:QDd\1PDo9QDgW6PDR^5QDf\1QDUc5PD]_6TD1QD
hW6PDVQ3QDiW6PDc[2SD0TD3QDjW6UD0QDkW6PDR^5QDlW6QDmW6QDnW6QDTS4QDoW6QDPX6PDR^5QDQX6UD0PDcZ2PDR^5Q
DRX6QDSX6QDbd3Q@V5TD3QDTX6PDkZ4QDUX6PDR^5QDVX6QDm4PDUV4PDk]5QDWX6PDSV;QDXX6P@]_6QDYX6PDk]5QDZX6P
DW]1QD[X6QDW4TD5QDbo1QD\X6UD0QD]X6QD^X6TD1QD_X6QD`X6QD_5QDaX6PD\W4QDbX6QDcX6PD]_6QDdX6PDQ9QDeX6P
DmQ:QDfX6QDgX6QDhX6QDiX6PDPQ3PDf8QDjX6QDkX6PDdi:PDnZ6QDlX6PDV7QDmX6QDnX6PDcZ4QDoX6QDPY6PDU7QDga4
QDQY6PDaZ4QDaDPDlR1PD[_6PDbU3QDRY6QDSY6PD]_6PDbU3QDTY6QDaDTD1PDbU3QDUY6QDVY6QDWY6QDXY6PDd5PD[_6P
DU7QDYY6QDZY6PDeT4PDV5QD[Y6QD\Y6QD]Y6QD^Y6QD_Y6QD`Y6QDaY6PDm[2PDk]5PD]_6QDbY6QDcY6QDdY6QDeY6QDfY
6QDgY6QDhY6PDk]5PD]_6QDiY6QDjY6PDcZ4P@]_6QDkY6QDlY6QDmY6PD[_6QDnY6QDoY6QDPZ6QDQZ6QDRZ6TD3QDSZ6QD
`e5QDTZ6QD`e5QDUZ6QDVZ6TD4QDWZ6QDXZ6TD1QDYZ6QDZZ6QDo4QD[Z6`DQo2`DeT4`DP3`Dn^:`De6`D[l3`DUS3`Dg4`
DUQ4`D\k;`D]_6`D[_6`De;`Ddm:`D^OQDi4TD3QD\Z6QDoV6PD]_6TD1QD]Z6QDW_2QDRCPD]_6QD^Z6PDk]5QD_Z6QDo4Q
D`Z6QDaZ6RD0QDbZ6TD4PDR^5QDcZ6TD1QDdZ6TD1QDeZ6PDR^5QDfZ6TD1QDaW4QDgZ6S@0QDhZ6QDiZ6RD0QDo4PDcZ4PD
]_6S@0QDjZ6UD0aD]5aDZ5aDR5iD0iD1`DYe6`D\_:`Dl8`DkZ4`D_U6`Doc6`Dic6`Djc6`DVV4`Dkc6`DU[6`DjZ4`Dk]2
`Dh[4`Dg[4WD0SD0XD0QDkZ6QDlZ6QDo4QDmZ6QDnZ6PD\V3QDoZ6TD1QDP[6QDQ[6QD]5TD1QDR[6P@`V4QDS[6WD0QDT[6
QDU[6XD0TD2QD_R6QDV[6PD^c6QDW[6QD\S4QDo4PD`V4QDX[6QD^g2QDY[6TD2QDZ[6UD0PDZ^5QDnk3QD[[6TD:PD2QD\[
6TD4QD][6PDeZ4QDo4QD^[6PDn]5TD2QF_[6QDj5TD1QD`[6`D]f6`DH`DVV4`D^_7`DZQ4`DYQ4`Dof5`DeZ4`Df]3`D\V3
`ETT3`EhZ4`EST3`ETo2`ER^5QDj5TD1QDa[6QDb[6TD1QDc[6QDd[6TD2QDe[6QDf[6QDf\1QDUQ6QDg[6QDh[6QDf\1QDi
[6QDj[6QD^g2QDk[6QDl[6SD0QD^g2QDk[6QDm[6QDn[6QDo[6TD1QDP\6PDHPD][4QDn[6QDo[6TD1QDP\6PDHPD][4QD^g
2QDk[6QDQ\6SD0PDX^5SD0TD6PD6QDm4QDm4QDR\6QDi_1PDYS4QDS\6TD1QDX8QDT\6TD1QDU\6QDV\6P@k]5P@]_6QDm4S
@0QDd7TD1QDW\6QDX\6PDcV7QDY\6TD2QDX6TD6QDo4QDZ\6QDY\6TD2QDX6TD6QDo4QD[\6SD0QD\\6QDX6TD6QDo4aDX5a
Dn5aDT6QDX6PDk]5QDXQ5TD6QDo4QDZ\6QD]\6TD1QDZ6PDR^5QD^\6QD_\6QDZ6QD`\6QDY6QDd[1TD1PDW<QDa\6QDb\6T
D1Q@SAQDc\6QDd\6QDe\6PDi\3TD1QDc\6TD2QDf\6QDY6PDmS3PDSX2PDR^5QDg\6QDh\6TD3QDi\6QDj\6QDk\6QDo4QDl
\6QDm\6QDn\6QDo\6UD0QDP]6QDf\1TD9PD4QDf\1QDcDPD_:SD0QDf\1QDQ]6PD_:QDR]6QDf\1PDmS3PD_:PDUX2PDR^5Q
DS]6QDf\1QDVg5PDbZ4PDk]5QDf\1QDhg3PDo9QDT]6PDR^5QDU]6TD1QDV]6P@eZ4QDff4P@mS3QDW]6S@0P@l]5PDY^5QD
X]6QDY]6TD1QDZ]6QDf\1QDo4PDhZ4QD[]6QDf\1QD^X1QD[]6QDf\1QD\]6QDS=QD]]6`DSX2`DfW2`D]=`D\V3QDf\1QD^
]6QD_]6QDf\1QDgV4QDS=QD`]6QDf\1QDa]6QD`]6QDf\1QDV^4QDS=QDb]6QDc]6QDf\1QDd]6PD]=QDc]6QDf\1QDe]6PD
HQDf]6PDHQDg]6QDo4QDh]6QDS=PD[_6QDi]6UD0PD^c6TD<QDo4PDl]5QDj]6PDl]5QDk]6PDR^5QDl]6QDm]6QDng3TD1Q
Do4QDS=PDl]5QDd\6QDn]6PDl]5QDd\6PDR^5QDo]6TD2QD]6TD4QD^6QDP^6QD]6TD2PDZe>PDP^5PD[e>QDQ^6TD2QD_6Q
DR^6`DYT4`DUl3`DQT1QDS^6QDT^6Q@U^6PD6QDV^6TD1PDcZ4QDW^6QDX^6QDY^6QDZ^6PDY^5PD^f6QD[^6PD]_6TD2QD\
^6QD]^6QDW4TD8QD^^6PD]_6WD0QD_^6XD0QD`^6QDa^6QDb^6QDc^6QDd^6QDb^6`ETT3`EhZ4`EST3`ETo2QDe^6QDf^6T
D3QDg^6PDeZ4QDh^6TD2QDi^6QDm4TD1QDj^6UD0PDZ^5TD8QDPU3QDk^6UD0PDZ^5QDl^6QDm^6QDYl3TD3QDn^6QDo^6QD
W4Q@bQ5QDP_6Q@X5QDQ_6QDR_6TD2QD_Z1QDS_6TD2QD`6QDT_6QD`6QDo4QDU_6SD0QDV_6SD0QDW_6SD0PDV7QDX_6QDY_
6QD[6TD4QDZ_6QD[_6QDW_2QD\6Q@\_6`D]_6`D[_6`D\_6`D^_6`DW[4`Dm[3`Dmc6`Dnc6`Dhc6`D^[4`D_[4`D`[4`D][
4QD]_6PDmj3PDk]5QD^_6TD3QD__6QD`_6TD1QDa6QDYd3TD9QD`_6TD1QDa6QDa_6PDRR:QDfR1QDb_6PDR^5QDc_6VD0QD
b_6PDR^5QDc_6QDd_6QDe_6QDf_6QDg_6QDPU3QDh_6QDi_6TD:QDj_6QDk_6TD2QDm4QDl_6TD1QDm_6QDi_6TD:QDj_6QD
n_6S@0QDo_6QDf\1TD1QDP`6QDf\1QDQ`6QDR`6TD8QDS`6QDT`6TD1QDm4QDU`6QDV`6TD1QDm4TD2QDm_6QDW`6fF400YP
1510[P1420YP1430YP1340VP1350VP1460YP1:71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP
13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12M3VP14N3XP14O3XP
13P13WP12Q13UP12R13UP12S13TP12T13TP14U13VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13[13WP12\13TP14]13
XP12^13UP13_13TP13`13VP14a13ZP13b13XP12c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P13i13WP12j13TP16k
13ZP12l13UP13m13YP14n13\P13o13YP13P23WP12Q23UP12R23UP14S23\P14T23WP13b13WP12U23UP12V23UP12W23TP1
2X23UP12Y23UP12Z23VP13[23WP12\23UP12]23UP12^23UP12_23UP12`23UP12a23UP12b23UP12c23UP12d23UP12e23U
P12f23TP13g23YP13h23YP12i23UP12j23UP12k23VP12k23VP12l23UP12m23TP12n23UP12o23UP12P33UP12Q33UP12R3
3UP12S33VP12S33VP13T33YP12U33TP12V33UP13W33TP12X33TP12Y33UP12Z33VP12[33UP12\33UP13]33XP13^33YP13
_33YP12`33UP13a33TP13b33VP14c33VP15d33VP14e33YP14f33WP16g33\P13h33TP13i33XP14j33VP15k33ZP13l33XP
14m33ZP13n33XP15o33VP14P43VP16Q43YP13R43XP14S43WP16d33XP13T43VP16U43^P14U43YP15V43XP13W43WP13X43
YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14^43VP13_43TP12`43TP15a43_P12b43VP12c43VP13d43TP15e43ZP13f
43TP12g43TP14W13WP13h43VP15i43XP15j43XP14k43UP14l43[P12m43SP14n43\P13o43YP13P53YP13Q53YP13R53WP1
2Z33UP12S53UP12T53UP13U53YP12V53VP12W53TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]53UP12^53UP12_53U
P12`53UP12a53VP12b53UP12c53TP12d53UP12e53UP12f53VP12g53UP12h53VP12i53UP12j53UP12k53UP12l53UP12m5
3UP12n53UP12o53UP12P63UP12Q63UP12R63UP12S63TP12T63UP12U63UP12V63UP12W63UP12X63UP12Y63VP12Z63UP13
[63WP12\63UP12]63UP12^63VP12_63UP12`63UP12a63UP12b63UP12c63UP12d63UP12e63VP12f63UP16g63TP12h63UP
12i63UP12j63UP12k63VP12l63UP12m63VP12n63UP14X43\P12o63VP13P73WP12Q73UP12R73UP12S73UP14T73ZP12U73
TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12[73UP12\73UP12]73UP12^73UP12_73UP13`73XP12a73UP13b73YP12c
73VP13d73YP12e73UP13f73XP12g73VP12h73VP12<3SP12i73UP13j74TP15k74YP12l74UP12m75UP12n75VP12o75VP12
P85VP13Q85XP13R86XP12S86TP14T86TP14T86VP15U86YP13V86VP15W86YP13X86YP13Y86XP13Z86XP13[86YP14\86VP
13]86WP13^86YP13_86XP13`86TP12a86UP13b86YP12c86TP12d86UP12e86UP12f86VP12g86UP12h86UP13i86YP12j86
UP12k86VP12l86UP12m86UP12n86UP13o86YP13P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P12V96UP12W96UP12X
96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP13^96YP12_96VP12`96UP12a96TP12b96TP12c96UP12d96TP12e96TP1
2f96TP15g96UP14h96VP15i96TP13j96VP12k96UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:7WP11<7RP14Q:7TP1
4R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7RP11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8XP12[:9TP14\:9WP1
4]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h::TP12i:;UP14j:;V
P14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U;>TP14V;>TP15W;>
TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP13a;>TP13b;>UP15Y
;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@VP13m;@VP1En;@UP1
4o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<AVP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<AWP12[<AUP13\<BT
P13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16h<CXP14i<CVP16k7
CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP13o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP12U3CTP13T=CWP12U
=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EUP1>`=EWP13a=EUP1
2b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=EUP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=FVP14n=FVP13o=FT
P12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15Y>FXP13Z>FVP15[>
FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP15a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP13f>GWP13g>GVP15
h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HXP13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?LVP14T?LVP13U?LVP
13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a?MVP17b?MZP13c?M
TP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP14n?NTP13o?NVP12Q
3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZP13Z@NTP13[@NVP1
4\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@NYP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@NVP14f@NWP12g@NT
P15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP15SAN\P12TANUP12UA
NUP12VANTP12WANUP12XANUP12YANUP12ZANUP13[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP14`ANWP12aANTP13
bANWP13cANXP12dANUP12eANUP12fANTP12gANTP12hANTP13h1NYP12iANTP12jANTP12kANTP14h1NZP14lANWP12mANTP
13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SBOTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12YBOSP18W1O[P17ZBO
[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1UP14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP13dBR1WP14eBR1VP
16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1TP13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP14oBU1WP15PCU1XP
16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1XP18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP16ZCV1[P15W1W1YP
13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1YP16dCY1`P14eCY1ZP
15fCY1\P19gCY1XP15hCY1YP14^:Z1YP13iCZ1VP18jCZ1XP13kCZ1VP14lCZ1XP13mCZ1VP15nCZ1ZP14oCZ1YP14PDZ1YP
14QDZ1YP13RDZ1WP16SDZ1ZP15TDZ1\P16o>Z1[P14UDZ1ZP16VD[1XP15WD[1[P17XD\1VP14YD\1WP14ZD]1WP12[D]1TP
17\D]1_P19]D^1]P12^D^1TP13_D^1VP19`D_1YP16aD`1XP15bD`1WP14cD`1WP14dDa1VP15eDb1VP17fDc1ZP14gDc1WP
14hDd1VP12iDe1UP14jDf1VP12kDf1TP1?<f1RP13lDf1XP13mDf1TP13nDg1TP15nDg1VP13oDh1WP14PEh1WP14QEh1YP1
2REh1TP13SEi1VP19TEi1\P19UEi1\P18VEi1\P17WEi1ZP1
"""##)
}
