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
conviction effort ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys children
class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s relieved torn smitten
besotted enthralled enthraled=Vg2 disinterested dizinterested=Wg2 uninterested confused happy
unhappy sad excited enthusiastic inattentive unfocused demotivated worried frustrated curious
unconfident comfortable uncomfortable tense stressed calm upset angry annoyed embarrassed
ashamed proud pleased surprised surprized=Rh2 shocked puzzled perplexed unsure uncertain
hesitant afraid scared frightened fearful terrified absorbed engrossed immersed captivated
fascinated gripped mesmerised mesmerized=dh2 inspired amused entertained restless tired sleepy
lethargic listless apathetic indifferent jealous lonely isolated included excluded valued
respected safe settled overwhelmed daunted intimidated determined aspirational satisfied
dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stimulated
involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure certain
convinced sceptical cynical suspicious defensive resistant receptive inclined fearless
undaunted bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile
submissive resourceful resorceful=gj2 mortified tearful furious livid incensed bereft gutted
heartbroken devastated overjoyed tickled buoyed flabbergasted astonished astounded amazed
agitated nervy squeamish bushed knackered shattered bothered nostalgic envious contrite
remorseful resigned rebellious fulfilled fulfiled=ek2 thrilled thriled=fk2 ecstatic elated
cheerful miserable mizerable=jk2 gloomy grumpy sulky moody dejected deflated demoralised
demoralized=Ql2 despondent disheartened discouraged discoraged=Tl2 heartened offended hurt
unheard heard ignored undervalued unappreciated appreciated loved cherished impatient patient
tolerant sympathetic enjoying loving daydreaming adore adores adored relish relishes relished
resent resents resented dread dreads dreaded despise despize=Sm2 despises despizes=Tm2 despised
despized=Um2 loathe loathes loathed detest detests detested savour savor=\m2 savours savors=]m2
savoured savored=^m2 envy envies envied crave craves craved covet covets coveted enjoy enjoys
enjoyed hated hates loves admired admires feared fears trusted trusts love like likes liked
dislike dislikes disliked hate appreciate appreciates value values respect respects admire
understand understands realise realize=en2 realises realizes=fn2 realised realized=gn2
recognise recognize=hn2 recognises recognizes=in2 grasp grasps grasped comprehend believe
believes believed wants wanted wish wishes wished hopes hoped feel feels felt cares cared
intend intends intended prefer prefers preferred mind minds minded expect expects worry worries
welcome welcomes welcomed embrace embraces embraced cherish cherishes doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired regrets yearn yearns long buys confuse
confuses confusing distract distracts excite excites interests engage engages motivate
motivates frustrate frustrates upsets reassure reassures reassured unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates
concerned surprise surprize=SR3 surprises surprizes=TR3 satisfy satisfies suit suits suited
empower empowers discourage discorage=\R3 discourages discorages=]R3 inspire inspires enthuse
enthuses enthused captivate embarrass embarrasses demoralise demoralize=fR3 demoralises
demoralizes=gR3 disadvantage dizadvantage=hR3 disadvantages dizadvantages=iR3 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains provoke
provokes provoked tempt tempts tempted convince convinces persuade persuades persuaded longer
shorter later earlier louder quieter faster harder easier bigger smaller more less fewer
further tougher warmer deeper wider thinner simpler busier sooner wordier probationer newcomer
novice rookie apprentice student reception infant seminar small rural urban coastal inner large
big new young junior middle faith village town city special supply newly mixed windy last
friday afternoon starter nqt ect pgce beginner secondary primary crowd captive kindergarten
freshman kindergartner dollop succession feast fog clutter riot frenzy orgy waffle fluff froth
candyfloss bilge gibberish dross pap tripe psychobabble flimflam flannel hokum baloney hooey
padding filler ballast bumf mumbo firmness gentleness calmness briskness tidiness untidiness
bleakness liveliness willingness eagerness keenness seriousness playfulness cheerfulness
politeness harshness sternness strictness laxness messiness scrappiness clumsiness awkwardness
tiredness restlessness listlessness aimlessness helpfulness usefulness uselessness
pointlessness sameness staleness cosiness homeliness busyness patchiness bittiness slackness
directness bluntness abruptness decisiveness deciziveness=jW3 indecisiveness indeciziveness=kW3
inventiveness resourcefulness resorcefulness=mW3 responsiveness attentiveness inattentiveness
purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness
promptness coherence coherense=ZX3 finesse panache aplomb poise verve oomph pizzazz brio flair
savvy gravitas torpor apathy ennui lethargy malaise malaize=jX3 rancour rancor=kX3 acrimony
disarray dizarray=mX3 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans
tomfoolery horseplay hijinks obsession religion cult ritual joke formality luxury lottery
mantra fetish crusade chore rarity farce minefield headache uniform lunch duty breaktime
lunchtime playtime detention registers registration dinner queueing queuing dismissal ofsted
assemblies assembly homework silence silense=ZZ3 lining wellbeing afterthought afterthoughts
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
pantomimes circuses pretence pretense=^]3 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=[_3
sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts
graveyard graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields
warzone warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousel
carousels factory barracks boot airport station supermarket youth spa museum cathedral ghost
goldfish hospital creche casino market bazaar theatre theater=Qa3 cockpit monastery funfair
hallway entrance hub club clubs tutor enrichment bookwork scheme sef sip untangle finish name
resist scaffold demonstrate clarify celebrate ensure consider develop improve introduce create
encourage encorage=na3 increase provide continue include explore embed strengthen tighten
establish promote prioritise prioritize=Yb3 differentiate speed replace reconsider refine
deepen adapt praise praize=ab3 reward monitor track don't say help retire loosen cap reposition
relocate pare banish abandon adopt commit dare define delegate designate devote distil
diversify emphasise emphasize=Yc3 enlist equip expand experiment exploit expose formalise
formalize=`c3 gather guard harness highlight hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=oc3 minimise minimize=Pd3 narrate nurture
organise organize=Sd3 position practise practize=Ud3 prepare probe publish quiz rank recruit
reframe refresh reinforce relax release remove rename rephrase replicate reserve reshape
resource resorce=gd3 respond restore restrict retain reword rework rewrite round seek select
settle signal soften spell standardise standardize=Ve3 steer summarise summarize=Xe3 support
sustain systematise systematize=[e3 tailor touch trial tune unify unpack upgrade visit
visualise visualize=de3 weigh withdraw ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
headteacher headteachers leader ta tas assistant assistants sendco adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=Wg3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=hg3 organised organized=ig3 disorganised disorganized=jg3 harsh
popular trustworthy what how why when where which whose rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=Qi3 wiser savvier shrewder nimbler zippier snappier punchier pacier
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
shovels shovelled shoveled=]o3 shovelling shoveling=^o3 nannied nannying cosseted cosseting
cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid babysat
featherbedded creak creaks creaked creaking groan groans groaned groaning buckle buckles
buckled buckling splutter splutters spluttered spluttering limp limps limped limping fray frays
frayed fraying teeter teeters teetered teetering totter totters tottered tottering judder
judders juddered juddering arrangements arrangement rotas machinery infrastructure framework
system timetables staffing funding finances network networks partnership partnerships
organisation organization=`Q4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=\R4 unwisely unwizely=]R4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=QT4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=WT4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=dT4
sermonised sermonized=eT4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=kT4 filibuster filibustered colonise colonize=nT4 colonised colonized=oT4 colonises
colonizes=PU4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=cU4
idolises idolizes=dU4 idolised idolized=eU4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=PW4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=TX4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=QY4 nuisances nuizances=RY4 distraction distractions stage year
things everybody community day whole session regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part parts days topics
project projects song songs poem poems story stories task tasks activity activities series
serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=_[4 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races visits vizits=b\4
trips tour tours talks speech speeches lecture lectures meeting meetings workshop workshops
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=S_4 revisions revizions=T_4 continuation continuations response
responses reply replies comment comments note notes message messages notice notices sign signs
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations law laws requirement requirements option options
choice choices vote votes polls interview interviews census censuses doubles single singles
mixture mixtures version versions draft drafts outline outlines template templates scaffolds
worksheet worksheets handout handouts token tokens stamp stamps log logs records register tally
tallies count counts measure measures scales score marks grade grades levels band bands stages
steps rungs strand strands subjects discipline disciplines language languages schemes programme
program=Xb4 programmes post posts job jobs role roles duties responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=Sd4 visitors vizitors=Td4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands about over shut empty full
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=Xe4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=Sf4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=Pg4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=_g4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot up down off on out in
back that this so not now then too again today yesterday tomorrow tuesday wednesday thursday
true false mine yours his hers theirs ours one two three four five six seven eight nine ten
twice once odd even equal prime positive negative liquid cotton woollen digital electric male
female british scottish irish polish somali deaf blind pregnant local national regional unknown
unclear due old recent voluntary statutory temporary permanent possible necessary sung said
told frozen worn sold bought built sent spent found spread hidden begun chosen short tall wide
thick fast quick right there's elsewhere nearby overhead below above behind ahead opposite
together apart breeze breezed breezes sail sailed sails romp romped romps cruise cruize=Ul4
cruised cruized=Vl4 cruises cruizes=Wl4 waltz waltzed glide glided glides nailed nails nail
aced aces smashed bossed rocked sussed clinched slayed nodding laughing smiling grinning
wishing transfixed riveted beaming charmed stitches tears giggling cheering purring wanting
believing alarms apron aprons bag bags ball balls balloon balloons banana bananas bar bars
basket baskets bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib
bibs bicycle bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats
boilers bone bones bottles bowl bowls bread breads bricks bridge bridges broom brooms brush
brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cake cakes calculator
calculators camera cameras candle candles canopy canopies caps cars cardboard cardboards
carpets carriage carriages cart carts cartridge cartridges cello cellos chain chains chairs
chalk chalks charger chargers clay clays clip clips clipboards clocks cloth cloths coat coats
coin coins comb combs compass compasses cone cones container containers cooker cookers cot cots
counter counters crate crates crayon crayons cup cups cupboard cupboards curtain curtains
cushion cushions desk desks dials dice dices dinners dish dishes doorbell doorbells dough
doughs drain drains drawer drawers drill drills drum drums duster dusters easel easels egg eggs
eraser erasers escalator escalators fan fans fence fences ferry ferries finger fingers flask
flasks flour flours flors=gR5 flower flowers food foods foot foots fork forks fountain
fountains freezer freezers fridges fruit fruits fuses generator generators glasses globe globes
glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers handle handles
hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop hoops
hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom intercoms
jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles
keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders
lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes
lid lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox
lunchboxes machine machines mallet mallets marker markers marble marbles mask masks meal meals
medal medals metals meter meters microphone microphones microscope microscopes microwave
microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse mouses mug
mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints paintbrush
paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal pedals peg
pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza pizzas
plank planks plant plants plaster plasters plastics plate plates platform platforms plugs
pocket pockets pole poles pool pools pot pots potato potatos powder powders printers projectors
pulley pulleys pumps puppet puppets purse purses radiator radiators radio radios rail rails
ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs ropes rubbers
rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich sandwiches
saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats seed seeds shelf
shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves siren sirens skirt
skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas
socket sockets soil soils soup soups spade spades spoon spoons spring springs stair stairs
staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars
suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes tent
tents terminal terminals thermometer thermometers thread threads ties tiles timers tin tins
tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks tractor
tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys trousers
trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres
umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents violin
violins volcano volcanos wallet wallets watches water waters wax waxes wheelchair wheelchairs
whistle whistles whiteboard whiteboards wick wicks windmill windmills wing wings wires woods
wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus
minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits leotard
leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard
tabards annexes basement basements foyers lobby lobbies porch porches lavatory lavatories
washroom washrooms pitches court courts corts=ga5 heatings lighting lightings plumbing
plumbings ventilation ventilations wifis signals internets sandpaper sandpapers queue queues
photograph photographs portrait portraits plaque plaques mobile mobiles sculpture sculptures
brochure brochures postcard postcards animal animals ant ants bear bears bird birds butterfly
butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks
fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses insect
insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl
owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps
slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger
tigers tortoise tortoize=Te5 tortoises tortoizes=Ue5 whale whales worm worms acid acids alkali
alkalis atom atoms axis axises axizes=ae5 angle angles cube cubes cylinder cylinders decimal
decimals denominator denominators fraction gases hexagon hexagons ices integer integers iron
irons liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore
ores parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids
solution solutions solvent solvents sphere spheres steel steels substance substances sulphur
sulphurs triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers
sky skies sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election
ballot raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum learning assessment monitoring moderation evaluation communication participation
pace guidance explanation instruction instructions vision vizion=jh5 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions training supervision supervizion=Xi5 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=_i5 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=_j5 depth breadth emphasis input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=Xl5 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calmed calming soothe soothes soothed soothing steady steadies steadied steadying
stabilise stabilize=bm5 stabilises stabilizes=cm5 stabilised stabilized=dm5 stabilising
stabilizing=em5 relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive
revives revived reviving refreshes refreshed refreshing lifted lifting boosts boosted boosting
widens widened widening broaden broadens broadened broadening deepens deepened deepening enrich
enriches enriched enriching improves improved strengthens strengthened strengthening weaken
weakens weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen
dampens dampened dampening deflate deflates deflating slows slowed slowing quicken quickens
quickened quickening accelerate accelerates accelerated accelerating hasten hastens hastened
hastening halt halts halted halting curb curbs curbed curbing curtail curtails curtailed
curtailing reduces reduced reducing increases increased increasing minimises minimizes=^P6
minimised minimized=_P6 minimising minimizing=`P6 maximises maximizes=aP6 maximised
maximized=bP6 maximising maximizing=cP6 multiply multiplies multiplied multiplying doubled
doubling halve halves halved halving cement cements cemented cementing consolidate consolidates
consolidating cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster
fosters fostered fostering breed breeds breeded breeding engender engenders engendered
engendering generate generates generated generating creates created creating produce produces
produced producing yield yields yielded yielding sparks sparked sparking spur spurs spurred
spurring fuel fuels fueled fueling stoke stokes stoking prompt prompts prompted prompting
provoking trigger triggers triggered triggering encourages encorages=nR6 encouraging
encoraging=oR6 discouraging discoraging=PS6 detered detering dissuade dissuades dissuaded
dissuading enable enables enabled enabling disable dizable=[S6 disables dizables=\S6 disabled
dizabled=]S6 disabling dizabling=^S6 empowering equips equiped equiping frees freed freeing
releases released releasing liberate liberates liberated liberating unlock unlocks unlocked
unlocking unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinder hinders hindered hindering holded impede impedes impeded impeding
inhibit inhibits inhibited inhibiting blocked blocking undermining erode erodes eroded eroding
sap saps sapped sapping drained draining deplete depletes depleted depleting exhaust exhausts
exhausting overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transform transforms
transformed transforming changed changing shaping moulds moulded moulding drived driving
underpined underpining sustains sustained sustaining supports supporting secures secured
securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard
safeguards safeguarded protects protected protecting prevent prevents prevented preventing
stops stopping rob robs robbed robbing deprive deprives depriving deny denies denied denying
cost costed costing spare spares spared sparing saves saved saving allows allowed allowing
permit permits permited permiting force forces forced forcing prod prods prodded prodding
nudges nudged nudging steers steered steering helps helped helping aid aids aided aiding assist
assists assisted assisting hurts hurted hurting harm harms harmed harming damage damages
damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit benefits benefited
benefiting rewarded rewarding payed influence influense=lY6 influences influenced influencing
affecting impact impacts impacted impacting alter alters altered altering reassuring comfort
comforts comforted comforting unnerve unnerves unnerving intimidating frighten frightens
frightening scare scaring worrying upseted upseting annoying frustrating anger angers angered
angering embarrassing silences silenced silencing focusing refocus refocuses refocused
refocusing occupy occupies occupied occupying busy busies busied busying absorbing immerse
immerses immersing involves involving including exclude excludes excluding isolate isolates
isolating divides divided dividing unite unites united uniting bond bonds bonded bonding bind
binds binded binding feeds feeded feeding informing explains explained explaining account
accounts accounted accounting narrows narrowed narrowing closes closing bridged bridging eases
eased easing relieve relieves relieving lighten lightens lightened lightening removes removed
removing maked gived keeped leaved bringed sends sended sending throwed builds builded getted
letted fed drove bred meant means fuelled careful regular joint tight loose larger inconsistent
frequent warm skilful skillful=X^6 firm brisk rushed vague thorough constant endless repeated
under lack presence presense=c^6 visibility vizibility=d^6 sharper richer calmer neater messier
keener abler cleverer friendlier colder softer happier tidier noisier noizier=R_6 steadier
smoother slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer
finer greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier dips dipped dip rises rose risen slips slipped slip slid wanes waned
fades faded tails tailed grows grew grown shrinks shrank plummets plummeted slackens slackened
picks climbs climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens
worsened tumbles tumbled collapses collapsed varies varied motivation concentration attention
patience patiense=^a6 anxiety frustration boredom resentment enjoyment mood spirits appetite
resolve determination resilience resiliense=ia6 commitment loyalty nerves nerve tempers temper
yearly hourly horly=Qb6 nightly fortnightly quarterly biweekly only july italy ally rally belly
lolly holly billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly
wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly
quietly loudly softly silently directly exactly nearly partly approximately roughly shortly
recently currently previously originally initially finally eventually immediately suddenly
briefly separately individually alternately simultaneously verbally orally physically
phyzically=Rd6 manually digitally electronically annually formally informally publicly
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
flourish florish=]i6 gain grow fail participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander misbehave rush waste tolerate assume
depend exceed accept champion overlook neglect underestimate overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes champions prides listens treats celebrates prioritises prioritizes=oj6 neglects
ignores lacks fails thrives flourishes florishes=Uk6 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=mk6 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe mandarin dt
citizenship economics biology chemistry physics phyzics=dm6 literature philosophy textiles
cookery psychology sociology business media algebra geometry resources resorces=om6 material
materials examples wear collect wash phone stack tuck enter exit arrive attend way password
route fourteen forteen=`n6 fifteen sixteen seventeen eighteen nineteen twenty thirty forty
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
noticeably visibly vizibly=QS7 overall perfectly unusually immensely enormously wonderfully
terribly awfully stubbornly worryingly disappointingly dizappointingly=\S7 persistently
unacceptably pleasingly painfully woefully encouragingly encoragingly=bS7 reliably stunningly
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
adviser advizer=XW7 advisers advizers=YW7 advisor advisors consultant consultants officer
officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=`[7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=h[7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=l\7
sequences structures design designs method methods technique techniques communications
organisations organizations=V]7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=X^7 exercises
exercizes=Y^7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks tutoring tutorings recruitments retention retentions appraisal appraizal=R_7
appraisals appraizals=S_7 consultations scrutiny scrutinies oversights tutorial tutorials
seminars phrasing phrasings wording wordings feature features spreads recaps opener openers
stimulus stimuluses finale finales debrief debriefs storytelling storyteling=k_7 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=Wb7
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=eb7 whispered writes asks describes suggest suggests adds noted
state stated states remark whisper responded voted rate rated agree agreed disagree
dizagree=Yc7 disagreed dizagreed=Zc7 announce announced confirm confirmed predict predicted
argue argued shouted reads quote quoted texted chorused admitted claimed complained labelled
labeled=lc7 titled entitled headed marked praised praized=Qd7 thanked according slogan motto
glow text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=de7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=]f7 laudable exemplary uplifting
compelling compeling=af7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=lg7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=Th7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=^h7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=jh7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=Tj7 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=jj7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
sophisticated unsatisfying illogical nonsensical unwise unwize=Rn7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=Po7
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=]o7 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=_P8
temperamental theatrical turbulent uncompromising uncompromizing=cP8 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=mP8 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=UQ8 militaristic overheated
disastrous dizastrous=XQ8 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=nQ8 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=ZT8
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=QU8 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=\U8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=fU8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=VW8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=dW8 disingenuous dizingenuous=eW8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=cX8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=oX8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=UZ8
unskilful unskillful=VZ8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=T[8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=l[8 divisive
divizive=m[8 domineering dour effortless effusive enterprising enterprizing=R\8 erudite
exquisite exquizite=T\8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=a\8 horrid humourless humorless=c\8
imprecise imprecize=d\8 indecisive indecizive=e\8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=Y]8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=W^8 tawdry taxing tepid
thrilling thriling=[^8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=n^8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=d_8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=Z`8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Rb8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=Pe8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=]e8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=[f8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=jf8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Yg8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=hg8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=Ri8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=Zj8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=ij8 unfulfilling unfulfiling=jj8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=Yk8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=kk8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=dm8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=hn8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=ko8
sluggishly ploddingly labouredly laboredly=no8 stiltedly clunkily clumsily cumbersomely
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
patronizingly=ZR9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=jR9 disinterestedly dizinterestedly=kR9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=SU9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=bU9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=iV9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=YW9 disarmingly dizarmingly=ZW9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=dW9
militaristically overheatedly disastrously dizastrously=gW9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=^X9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=UY9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=S[9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=S\9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=_\9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=i\9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=\^9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=j^9 disgruntledly disingenuously dizingenuously=l^9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=U`9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=c`9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=ka9 unskilfully unskillfully=la9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=ob9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=lc9 domineeringly dourly dorly=nc9
effortlessly effusively energisingly energizingly=Qd9 enliveningly enterprisingly
enterprizingly=Sd9 eruditely exquisitely exquizitely=Ud9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=dd9 horridly humourlessly humorlessly=fd9 imprecisely
imprecizely=gd9 inattentively indecisively indecizively=id9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=`e9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=ge9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=af9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Ph9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=jh9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=bj9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=cm9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=]o9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=PP: discouragingly
discoragingly=QP: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=TQ: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=dS: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=mU: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=lV:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=\X: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=PZ: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=`[: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=Y\: modest proportionate minimal variable uneven balanced
suitable relevant comprehensive detailed thoughtful original ordinary normal reasonable
acceptable sufficient enough productive valuable useful important beneficial vital crucial
critical responsive joyful stable accurate logical simple complex complicated active energetic
correct wrong amiss lacking impersonal generic dense wordy abstract scattered disconnected
inclusive exclusive equitable transparent honest fragile precarious sparse bare skimpy stark
stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=`^: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses success successes failure failures disaster dizaster=V_: disasters
dizasters=W_: messes highlights joys pleasures disappointment dizappointment=\_:
disappointments dizappointments=]_: flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gems jewel jewels star stars inspiration inspirations excellence excellense=U`: excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages embarrassments disgraces scandal scandals tragedy
tragedies wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces threat
threats insult insults affront affronts outrage outrages indictment indictments travesty
travesties slur slurs stain stains blot blots eyesores tokenisms masterclass masterclasses
beacon beacons exemplar exemplars washout washouts catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=cb: fervour fervor=db: dedication
professionalism passion generosity creativity expertise expertize=jb: diligence diligense=kb:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=bc: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
complacency laziness negativity defensiveness inertia arrogance indifference indifferense=Xd:
negligence negligense=Yd: incompetence incompetense=Zd: stubbornness hostility carelessness
thoughtlessness rudeness insolence insolense=`d: impatience impatiense=ad: favouritism
favoritism=bd: nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=Re: confusion inconsistency incoherence incoherense=Ue:
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=Ze: disaffection
dizaffection=[e: disengagement dizengagement=\e: disillusionment dizillusionment=]e:
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity greys greens blues reds browns yellows whites blacks thud
bang clunk clang rumble hum buzz hiss snap thump crash clatter rattle squeak squeal click roar
boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff stench odour reek
aroma taste gleam glare flicker flash beam shadow draught gust shower drizzle sleet mist
sunshine moonlight daylight swell current smear scratch dent crease crust puncture bleed graze
bruise bruize=lg: bump swelling sweling=ng: blister colours colors=Ph: surface texture grain
mud turf foil varnish toast coffee steam basin stream kerb engineer proof proofing studied
discussed debated explored investigated examined analysed analyzed=gh: learned learnt
researched revised revized=kh: practised practized=lh: compared contrasted traced mapped
illustrated enquiry documentary motion novel exam textbook league nations war wars treaty
empire reformation restoration rebellion revolt revolution famine plague depression weimar
tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans
egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth
shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid
suffragettes chartists luddites peasants crusades armada boycott siege invasion uprising
uprizing=Rk: coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=al: centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=dm: confess rebook reschedule hurry nip pop sprint
shoot beg wrap hear hearing following catching spotting reaching locate locating decipher
deciphering concentrating staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=dn: birthday wedding retirement flight argues remarks warned joked reckoned reckons
maintains insisted confided declared declares conceded boasted protested emailed tweeted
observed muttered recounted testified lamented ventured quipped volunteered relayed everything
nothing branded brands termed characterised characterized=go: characterises characterizes=ho:
summed audits study studies inspection article articles questionnaire blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=aP; graded aims ambitions intention intentions intent intents purposes
aspirations mission missions aimed aspired banks glossary glossaries thesaurus thesauruses
dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=[Q;
underlined highlighted erased translated decoded rhymed alphabetised alphabetized=bQ;
capitalised capitalized=cQ; pronounced hyphenated recorded offered sorted brainstormed grouped
reasons causes cause effects arguments ways similarities differences advantages characteristics
traits synonyms antonyms opposites hypotheses predictions motives factors debugged classified
classed tested weighed corrected mended dissected acted imagined mimed impersonated portrayed
rewrote proofread annotated tagged coded categorised categorized=oR; critiqued copied plotted
charted tallied fable tale parable myth passage advert sermon breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere
ever anything pattern thing whoever wherever whichever whatever noone ownership seems seemed
tries behaves contributes listened learns follows else member non 'd i'd we'd hoping you'd
they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure rescue
there'd mileage scope milage gains something plenty potential cry cries cried crying scream
screams screaming begs begged begging asking aches ripe overdue gasping revamp trimming pruning
looking boots hunch instinct plea suggestion advice counsel pennyworth cents mull ponder chew
punt shot extra fooled seduced specific explicit yourself yorself=^V; yourselves yorselves=_V;
instincts judgement judgment=aV; permission unsaid kill trick secret knack lies easily obvious
cheap fixed solved remedied remedy basics needn't onus bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks kicking sweep
sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks
plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking
massage massages doctor fiddle fiddled spin inflate inflated gild gilded sugared lily ears
disappear dizappear=bY; disappears dizappears=cY; disappeared dizappeared=dY; vanish vanishes
vanished vanishing sank swallowed ether void plughole hole abyss cracks pile bottomless holes
collects collecting gathers gathered gathering tiptoe tiptoes tiptoed tiptoeing skirted
skirting danced dancing pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied
shying hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie looks buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned gaps washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality shop dressing choreographed lumber lumbered saddle
saddled loaded burden burdened inflict inflicted impose imposed moon advantage liberties
treated treating cattle dirt fools criminals servants rides rode roughshod feelings stepped
stepping tread treads trod trodden treading toes talked shout stray strays strayed drifted veer
veers veered degenerate degenerates degenerated descend descends descended morph morphed
stumble stumbled tipped blurred chat monologue monolog=i^; mode swinging swung acts acting
maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael liberty amok
hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant
offhanded rein flung knocked lashed slung hashed patched overnight paste copying & pasted
pasting fag packet gasp patch stitch hatchet hash lash overegg overegged overplay overstepped
overdo overdid overcook overcooked overrun oversell scene beeline dragged rushes rushing loath
loth wasting dismiss dismisses dismissed view fend guess intervened noticed reminded nose noses
ought cue cues fob abandons tolerated condone condoned idle ignoring neglecting refuse refuses
refused refusing disregard disregards disregarded flout flouts flouted disregarding bother deal
bothering happen fault blame blames blamed blaming culprit culprits guilty aside regard heed
drag drags dragging heels idly forgot chance disrupt disrupts disrupted disrupting sabotage
sabotaged wreck wrecked relies relied relying reliance complicate complicates overreliance
overcomplicate depends depended shrug shrugs shrugged laugh laughs laughed batted fobs goodbye
opt opts opted themselves himself herself knuckle knuckles knuckled dig digs dug muck mucks
mucked weighs resists resisted oppose opposes opposed tantrum strop paddy decide decides
decided watched stared smiled shuts shutting react chatter admin pretend pretends pretended
waits loss odds snail's promise promize=ld; loop proper consideration leans leant leaned resort
resorts resorted default defaults defaulted cling clings clung retreat retreats retreated pets
overrode override overrides overrule overruled interrupt interrupts interrupted shouts
permitted roam disturb gloss glosses glossed skate skates skated skips skipped bail bails
bailed checks miscast ploughed pressed regardless anyway admit admits claim claims complain
complains boast boasts moan moans whine mutter snapped snaps bark barks barked yell yells
yelled screamed lectured nag nagged nags confessed concede concedes protest scoff scoffed sulk
sulked sulks whinge whinged rant ranted rants blurt blurted excuse excuses brake brakes damper
dampener strain kibosh mockers frighteners seal skids concentrates concentrated chip chips
chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks
sucked sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates
kills killed killing stifle stifles stifled choke chokes choked nips nipped squash squashed
quash quashed dead bud sow sows sowed sown planted pave paves paved clears cleared smooths
smoothed touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock
muddy muddies muddied applecart ship spanner curveball petrol wonders favours favors=cj; magic
disservice justice world miracles dream clockwork breathe breathed injects injected lungs reap
reaps reaped reaping bearing harvest haunt toll lasting scar scars legacy bitter imprint casts
pall curry jam spells sounds sounded death doom knell undoing salvation catalyst brink jolt
jolted coax coaxes coaxed lure lured tail wagging wags domino ripple snowball knock-on effect
vicious spiral wonder coincidence coincidense=^l; mystery fluke rocket to? imagine survived
cent owing neck campaign owe owes owed hinged revolve revolves revolved pivot pivots shoulders
personality whim luck dies die dint sheer symptom by-product casualty product fallout aftermath
consequence consequense=`m; symptoms symptomatic testament tribute testimony indicative asthma
difference differense=hm; emerge emerges emerged achieves achieved solves prove proves proved
landscape changer changers earned gained caught might've would've could've mightn't rooted
grounded courtesy cortesy=^n; wake guessing lacked gap temperature root benefitted profits
profited woke wakes geared cheered perked wound quietened borne impossible upshot direct caused
resulted resulting decrease therefore thus hence thereby contributed causing adversely
instilled instiled=^o; enhance enhances enhanced stunt stunts factor main arise arises
arizes=go; arose foundations groundwork ignite ignites ignited filter filters filtered
percolate percolates fights fighting silliness messing rub rubs rubbed rubbing audience
audiense=[P< smile visuals invited required paired introduced buddy cured quelled tamed
shouting misbehaves misbehaved others' fared differently visual using sharing starting handing
adding switching swapping pairing mixing naming praising praizing=WQ< rehearsing practising
practizing=YQ< waiting pausing banning displaying similarity folds spill spills spilled spilt
translate translates leaks sprang derive derives derived banned halfway astray security stake
foothold underneath limbo dependence dependense=SR< dependency contempt disengage dizengage=VR<
dispute argument escaping mistaking disguising disguizing=[R< volumes indisputably surely
manifestly patently unmistakably indeed inevitably naturally fortunately interestingly evident
apparent undeniable palpable unmistakable bound itself massively west nest forest guest contest
priest chest vest quest nearest latest largest smallest tallest longest shortest oldest
youngest earliest widest fastest thickest eldest furthest closest usual unfavourably
unfavorably=iS< overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged
rival rivals rivalled rivaled=UT< comfortably distance gulf huge growing compare notch
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed streets leagues aspect comparing pale pales paled insignificance par heap outdid
outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked rare
arguably character calibre amount stacks alongside fare fares faring vast slight neighbours
neighbors=gU< counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment inconsistencies unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly borderline ri
verging bordering mid b c stunted dated garbled bloated skewed entrenched fractured splintered
siloed orphaned undercooked mere specifics survive survives manages scraped staggered staggers
lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls
crawled crawling slogged wade waded wading teaches skin shoestring cease ceases threshold
reaches travels travelled traveled=dX< finds counted banked anywhere sight premium supper
gamble toss lucky crapshoot roulette wafer charmless flavourless flavorless=SY< structureless
creature spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=iY< stodgy
teeth minimum essentials faint relation cousin substitute imitation translation shuffle swim
pecking fate precious recommend pepper sleep vanishingly awash swamped snowed inundated laden
peppered plastered festooned crammed stuffed dripping bursting brimming overflowing saturated
riddled rife rampant ubiquitous omnipresent wall-to-wall endemic widespread commonplace
incessant neverending unending nonstop showers bucketload truckload ton shedload loads tons
tens nil zero chunk slice proportion handful !<number> lion's sizeable sizable hefty whopping
massive tiny majority minority bulk dose portion needed needs ample battle doubting disputing
quarrel quibble object accuse outsider stranger glance confirms detective scientist suffice
conclude blunt reality destined doomed fated succeed o'clock doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=^]< emphasised emphasized=_]< precision precizion=`]< clarity clue cohesion
urgency dearth shortage devoid conspicuous exist uncared unaccounted uncalled uncaled=l]< awry
pear askew trail trailing failed chances moments unnoticed unchecked unchallenged unaddressed
underestimated untapped unmet undone unstuck unmarked unread untested unused unseen unanswered
uncorrected unplanned unspoken untouched unstretched unexamined unexplored undeveloped
unmonitored unrecognised unrecognized=m^< unrewarded unexplained aligned rationale serve
expense revisited revizited=T_< reviewed failings stomach exposed expected delivering
critically neatly possess experience experiense=^_< ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently inability unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=U`< sacrificed obliged justify lying dormant fallow unopened journals jornals=]`<
ceased died dried shrivelled shriveled=a`< shrunk decayed mispronounced misread mislabelled
mislabeled=f`< mistimed mispitched misdirected misapplied mizapplied=j`< stripped shorn
consulted briefed spine logic consensus boundary boundaries rhythm singing rowing buying hover
hovers hovered margins shallows literal marginalised marginalized=^a< stinted crowded hamstrung
hint trace glimmer unanchored untethered unmoored traction purchase footing grounding currency
leverage clout concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight telling anticipated tackled recognised recognized=^b< slam
slammed sunk chasm mismatch disconnect contradiction information misunderstanding common
collective discernible particular formal follow-through provides provided omits omitted avoids
avoided skims skimmed significance underemployed underoccupied undertaught underfed underled
underserved unengaged unguided unpractised unpractized=_c< unrehearsed unled unclaimed
unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking discussing
revisiting reviziting=jc< one's nobody's else's amounts amounted altogether surfaces surfaced
featured develops misconception spite adhered compliance complying adhering judge require
requiring needing serious i'll we'll exceeds tightening addressing immediate estyn afternoons
mornings agrees rumour rumor=jd< rumours rumors=kd< reportedly allegedly general perception
amongst splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs jail abusive homeless evicted debt bereaved cancer depressed homes household
situation circumstances background claiming domestic violence violense=ke< abuse adopted
undercurrent undertone undertones streak vein tinge noticing wondering impression i'm picky
definite element flavour flavor=[f< appears appeared seemingly supposedly presumably ostensibly
samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders bordered
verges side offence offense=of< pared extinction hilt tugged tongs daggers fought people's
other's another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether
baptism whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill
penny pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=^h<
axed decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=Pi< jargon promised promized=Ri< earth noises
noizes=Ti< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts shock lull relief fiction painful salutary viewing lick
survival existence existense=aj< jot inkling semblance scintilla moment's qualm murmur hitch
peep qualms beast proposition planet universe swear one'd forgiven excused assuming shell
shells glimmers bullets pudding devil sights military operation blow blows blew hearts hip
thieves shrinking violets encyclopaedia encyclopedia cliche wearing clothes lapped lapping
imaginations sliced stilled stunned pure comedy bliss duff bum chord minding helm rudder roses
bonnet preaching deckchairs leaps rising rizing=_l< arms stride sky's curve finishing
perfection putty aladdin's store stroke silk overstate commanded niche restraint seriously
cheers feather applause barrel corking belting ripping winner !of blown sing sings praises
praizes=\m< soak soaked soaking stuff de jackpot swimmingly plunge bull strides splash nub bay
ear gift taped licked sewn wrapped fort reins shoulder smelling smeling=Sn< grief naught
fruition alive stakes blinder eggshells muster onions utmost stead nick fettle groove brief
sticky cusp verge height peak coal powers pops absolute labour labor=ln< classic piece dab
tower oiled knit burner heart's butter bee's cat's dog's mccoy admiration feat unturned sailing
sweetness bounds guns punching shipshape chapeau bowled tumble foregone moot sore breakneck
arm's limb freefall shrift pickings bubble fringes casting risk area areas zones rod eternity
lifetime shops riding burst bursts busting seams sixes loggerheads crossroads ebb chasing
hearted cock size price pouring poring=hP= shoots slap avail zoned flounder foul wayside
wayzide=oP= final boil piste tangent pieces downhill south overboard haywire houses rag
bearings clanger bombshell bogged scot pig's headway tripping aground production watching
banging sardines wildfire climb sway ransom losses mustard ceremony backside caution heel
cropper standstill snag buffers reputation mercy bush angel shakes patchwork blessing goose
style blueprint slippery dawn economy gesture cannon unto thorn affair reflection compensation
macho herring steep ark cosh thumb radar illusion cuff wane hoof hop warpath uppers hobby
soapbox legs knees downward sake swallow rut pickle vacuum daze doldrums weeds tatters crisis
crizis=fS= meltdown denial jack coping managing ok okay saloon panic winded haste sizzle hype
muchness ado barred sausage chestnut egged egging fashion man's preach eyebrows diamond ruling
ballpark grace skating skimming scratches scratched scratching slipping strictly coated coating
swims roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning reinventing
reinvented rome whistling gritted worlds footed barking mad rote cheese chopping watchers
cookie cutter dime body dusted dribs drabs friend fat fiddling flogging grasping clutching
clutch straws nettle nosed maintenance mighty collar jerk mutton dressed nailing pasture hair
rearranging tinted stone's sweet fa tear tearing jury mill thumbs twiddling knots toe toed
tongue turkeys wounded warts wheat serial compulsive habitual inveterate incorrigible chronic
nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter sitters
picker pickers splitter splitters eater eaters workers talkers personalities self bundle
mischief brains conscience consciense=oW= matriarch patriarch godfather queen king kindred
tortured souls tender skinned roadblock liability uptake criticise criticize=]X= bloomer
bloomers developer developers adopter adopters prone outbursts tantrums exaggeration moods
aggression tempered fused natured tendency wee angels monsters monster darlings terrors terror
dears mites horrors horror madam madams emperor emperors devils sponges sweethearts toughie
toughies brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes
underling underlings greenhorn younger-looking brain villain villains flexible crew crop gang
cheeky various backgrounds prize speller pest swayed reasoned rabble mob tribe firecracker
sweetheart poppet darling minx imp scallywag urchin slogger allrounder wildcard bystander
heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader cheerleaders
blocker blockers laggard laggards fighter attention-seeker lone bet achiever linguist sharer
joker rebel comedian brigade estate quickest sportsman helper highers lowers middles stretchers
strugglers sens quietest loudest naughtiest neediest inseparable invisible invizible=R\=
generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace suspects sen
eal adhd asd fsm university attainers achievers attainer prior lows highs ables complete artist
storyteller storyteler=m\= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish gallery dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled devoured devored=`_= swallows floundered shone pat pats patted patting
trowel haunts haunted ghosts spectre specter=l_= predecessor espresso adrenaline caffeine
realism subjected marched whisked paraded hustled funnelled funneled=W`= i've we've endured
braved withstood trawled yawned fidgeted sighed winced beamed grinned supposed teacher's pet
goodness heavens heaven heaven's pity's goodness' dries drying rafters trooped troop troops
traipsed traipse ambled bustled streamed straggled clattered thundered shambled swaggered
strutted barrelled barreled=^a= careered surged wafted pottered milled piled reel reeled lob
lobbed spray sprayed glared glowered scowled smirked leered simpered grimaced huffed puffed
tutted tug scorn churned whizzed ballooned mushroomed snowballed snowbaled=[b= spiralled
spiraled=\b= paralysed paralyzed=]b= ambushed besieged bombarded juggled whitewashed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir wasteland silo showcase backwater tinderbox keg tilt flounders waffles guts fizz
punch zing attack fillers flit flits flitted flitting scuttle scuttled scrawl scrawled diluted
amid trying buzzes crackle throbbed pulse pulsed fizzing crackling humming nature plummet
nosedive rocketed skyrocketed slump hovering labours labors=Yd= pillars cruising cruizing=[d=
agonising agonizing=\d= curling flog throats sinking grind squib tacked shoehorned crowbarred
bitty choppy hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=Pe=
enthral enthrals wow wowed towers melt melts melted outburst havoc dissolve dissolved wrestle
wrestled grapple grappled languished dominating bombard cram steamroll raced sped grinds
grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed somewhere fairies glaze glazes expressions vacant faraway hunted pained
expression counting tuned drifting wandered children's class's thoughts lightbulb slots slotted
clicks clicked clicking chords touched wraps gist joins joining connects connecting dots greek
dutch precisely precizely=Zh= wavelength chomping champing straining raring longing pepped
revved leap leapt lips floating clover candy fling worship worships worshipped dote ] smiles
keyed starry dewy doe eyed sleeps mass bug fever drank drinking soaks hungered clamoured
clamored=]i= clamouring clamoring=^i= leaping glowed swelled bubbling brimmed who'd tuppence
tuppense=ei= arsed budged boiling saturation despair axes hackles hare composure huff dudgeon
fluster tizzy lather stew flap grin clenched sufferance duress climbing personally umbrage
fright aback solace floored stumped stung shaken wagons unwanted stiff dreading begrudge
begrudges begrudged bemoan bemoans bemoaned fret frets fretted dissent pity desperation dismay
disbelief unease gloom bewilderment sigh surge anticipation toward fixated illusions mojo
lettering approval reassurance confirmation validation unimpressed flummoxed glued downbeat
property luggage angriest mentally squarely accepted famously concept belonging glad handy
esteem wandering captured capture fearing relishing craving hating savouring savoring=\l=
expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=il= empathised empathized=jl= sympathise sympathize=kl= related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=]m= remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=gm= satisfaction thirst hunger
zest displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly
proudly excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer
freezes froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking
yearning fretting clowning bluffing fuming squirming wavering attract escape reaction mates
breathing owning trance warming responds gravitate gravitates occasion bait masked masking pine
pines itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=YP>
fancied assumed assumes imagines figured senses concluded outset peace refuge hungers thirsts
endure endures apprehensive importance dawned registered dreams flattered wedded attached wooed
consumed seized overcome humbled obsessed singled faking dreaming testing warranted justified
advisable advizable=\Q> bearable sustainable dared bargained digest billed rights optimal
warrants belongs belonged era century decade throwback hangover relic bygone human
understandable decency sane 'll growth error manoeuvre development considering intake
constraints inexperience inexperiense=[R> punched army volley parade interruptions liberal
stingy sudden glimpse ration addition respite drivel twaddle piffle poppycock gobbledygook
claptrap hogwash balderdash codswallop guff tosh uncommon considerable craft delicacy
preoccupation fixation infatuation contact spectator sport weapon weapons sauce ingredient
secrets trump crowning selling hushed reverent minor miracle hush ornament hindrance decoration
outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter tames
wrings milked inevitable obligatory proverbial umpteenth hallowed bribery blackmail busywork
babysitting babyzitting=cT> propaganda gatekeeping navel tag parlour parlor=hT> tricks meat
beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory chase achilles cinderella whipping pants coffin ointment haystack china
sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation castles
ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly clapham
waterloo heathrow wembley groundhog instead disguise disguize=\V> kilometre kilometer=]V>
kilogram smack smacks smacked reeks reeked defeat flatters overstates undersells goosebumps
chills tingle lump speechless shivers bless !many honour honor=PW> honours honors=QW> commend
wallpaper drowsy saddened appalled appaled=VW> celebrating rescues rescued salvage salvaged
redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed
privilege congratulated commended applauded flourished florished=jW> thrived celebration
fortunate however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=YX> wondered overhaul shake usefully afford rid what's
ideally urge implore advise advize=dX> propose suggestions recommended ebi ebis wwws exploring
fixing rebuilding owner pointer reset reboot rejig urged musts pressing apace tongues motored
zoomed lake firmed tightened smartened toughened bedded squared levelled leveled=aY> scaled
ramped beefed cleaned tidied litter ups upped upping ante dimension rounding hump reborn
revitalised revitalized=PZ> rejuvenated turnaround blossoming booming burgeoning maturing
evolving buds quantum transformation metamorphosis renaissance rebirth sea-change industrial
russian recovery greatness stature horizon mired trapped wedged tailspin warp impasse plateau
ceding altitude sliding crept fade backslide backsliding founder foundered founders languishing
nosedives flatlined flatlines crater infancy dive battering upturn downturn succeeded matured
mellowed mend bedding creeping edging inched inching flatline plateaued comeback revival
hitherto ago previous giant enormous significant forwards conquered outgrown flagged
revolutionised revolutionized=W\> waning dwindling eradicated eliminated dipping flagging
recovering strongly recovered rallied rebounded crashed rapid worsening worsen lowered profile
attains attained perform performs performed fulfil fulfils embedding embeds gaining
circumstance situations extent conditions kinds length ratio deadline eh rating shan't who's
chooses organises organizes=`]> misbehaving sizes suppose scrapped attribute ascribe research I
attracted noisiest noiziest=j]> cleaning lady ladies guided bbc usa nhs pta gcse gcses faq dvd
cbbc rspb vip xxx graduated dual coding standardised standardized=^^> regulate regulates
regulated regulating interleaving interleave interleaved metacog disapplied dizapplied=g^>
stanine stanines calibrate calibrated entry implementation diagnostic 2 3 qla mtp mtps ssp spag
gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive screening
meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology
individual personal mindset organiser organizer=l`> organisers organizers=m`> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=\a> subitising subitizing=]a> sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister habitually
periodically thrice tend tends tended ad nauseam masses myriad interaction copious abundant
plentiful countless numerous limitless substantial disproportionate significantly equals
aspects layer fibre sacred fixes resolves hell stock carpeting hears whit hived siphoned carted
packing vegetate housed housing seals sin childminding wrapping hushes airbrush sanitise
sanitize=kc> sanitised sanitized=lc> sugarcoat sugarcoated cherrypick twist twisted squirrelled
squirreled=Rd> spreadsheets brushing shrugging shelter shelters sheltering magicked conjures
dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated capitulates
relented surrendered bottled kowtowed kowtows backtracked backpedalled backpedaled=kd>
straightaway swerve swerved deflect deflects deflected fobbing dine dines dined dining traded
straying veering shades shaded bleeds morphs evening clearing banter sarcasm interrogation
generalities helplessness passivity repetition verged wanders melee din ourselves orselves=ke>
gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped heaping misery
mizery=Xf> agony flattering unflattering disguises disguizes=\f> disguised disguized=]f>
conceal conceals belie belies belied partial sells understate understates understated oversells
overclaim overclaims overclaimed overplays bigs bigged risks overinflated estimate hinging
fumes shouldered shouldering shore shores shored shoring prop props propped propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=fh> favour favor=gh> deigned condescended dares uplifted
oftener theory principle practises practizes=oh> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=^i> inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed honoured
honored=Zj> breach lord lords lorded lording digging latches latched latching aide creams
creamed creaming hemmed boxed typing pad darker hotter fierce albeit quibbles criticisms faults
frills hoot arithmetic rusty husk selves reigns reigned tyrannises tyrannizes=[k> looms loomed
god spotlight driver's clamour clamor=ak> clamours clamors=bk> smelt stink stinks headship
oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married chained
shilling shiling=Sl> pussycat reining fills filled camels newcastle image linger lodge streaked
forge forged lowlight pinnacle nadir planets countries centuries 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled devour devor=Sm>
devours devors=Tm> epitome essence essense=Vm> embodiment antithesis caricature parody health
foothills reels mildly remind section clocked discovered accustomed co pre multi semi received
stocked supervised supervized=jm> intentioned numbing destroying hoc baked sensitivity
competence competense=Qn> ranging centred user universally staffed whelming explanatory
indulgent congratulatory leftovers 's motoring racing romping coordination articulation hotbed
island fancies whisker discharges obligations commitments alright usp vibe zipped trundle
trundles bounces canter canters condition repair sniffed sneezed faulted zings fizzes crackles
grates clunks underwhelms changeover metallic monotone razor placing addresses micro strange
peculiar weird bizarre puzzling outlook searching probing pertinent !number acoustics output
demeanour demeanor=PP? conditioning raid v shouty draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity distrust mistrust friction animosity
rivalry harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=_Q? mucking fooling larking naughtiness
disobedience disobediense=dQ? reckoning yardstick proven exceeded sub abnormal tripped texts
child's batting sweat eyelid hums pinpoint surgical laser laserlike forensic seasoned pro
veteran swiss tee lures behold witness gladden gladdens swells cockles stripes accomplishment
dos do's bettering topping bettered unbettered unimprovable unfaultable champagne future
package you're gifts pinching pinched nicking nicked poach poaching swipe swiped magpie magpied
magpieing filch pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork
prose retell zinged blossoms bloom flowered woven weaves stitched threaded hardwired steeped
etched dna safety bloodstream veins heft sheen appeal hardened scarred vaunted fabled shares
disruption instance describing guide sickly clean basis shiny opaque magnetic waterproof
stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn stately mournful
mornful=WU? jig carol tunes ballad polka melody tempo north east outer sunny shady dye voltage
flame volume yeast cress crystals bacteria fungus moss algae glider floated mondays tuesdays
wednesdays thursdays fridays numbered printed invent inbox sewing pluperfect masculine feminine
conditional tenses subjunctive participle participles infinitive conjugation conjugations
declension verbs nouns clauses plurals auxiliary verb noun syllable syllables government kidney
liver hydraulic demerit capital consumer durable goods monopolistic competition markets
avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation
skew gradient ions ion index indices random relative sampling parallax deviation frequency
dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=`X? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=jX? medical sensory mobility disability
dizability=nX? disabilities dizabilities=oX? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=eY? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=kZ? photographer vaccinations jabs immunisations
immunizations=oZ? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=d[? credited condemned defended d e adverts advertisers
advertizers=k[? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=n\? properties giants pirates shopkeepers doll teddy interpreter you'll id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate intrigued wi fi pointing gender
grains dissolves float floats evaporate cooled bye shepherd samaritan parenting guides actions
fees items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=e^? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes muscle reactions prince pendulum variables clause digit digits distribution vowel
seller arts liner gross mental fortnight histories wonky guys deck spaces exits western clare
casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage whom
complimented union police ministry contractor surveyor inspectorate county auditor published
ofsted's estyn's regulator regulator's inspected visited vizited=Qc? noticeboard posted pinned
marshal emergency evacuation legal mandatory snowing adjective adverb abbreviation notify
submit submitted logged accompanied renewed forbidden eligible liable ml school's trust's
academy's judgements judgments=kc? proverb catchphrase punchline phrased deems deemed judges
criticises criticizes=Sd? criticised criticized=Td? condemns tweet voicemail plumped dashboard
dataset rep spokesman spokeswoman spokesperson solicitor lawyer reporter neighbour neighbor=bd?
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections emojis f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen appoint invented unauthorised unauthorized=ee?
authorised authorized=fe? absences absentee absentees absenteeism signatures woodland diploma
enunciated holder sleepers o disk elections injuries vowels persons calculate calculated
estimated probability investigate fabrics poet mime knelt cited voiced quotes refers referred
recommends advises advizes=ff? manual webpage receipt whilst interviewed suggesting implying
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
Y6Z6S6T6U6^5TP8ah?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
dOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdOdO`P1aP1YP1dObP1jOcP1dP1eP1dOYP1dOdOdOdOdOdOdOdOdOdOdOfP1V
P1gP1gP1dOdOdOdOdOdOdOhP1dOdOdOdOdOgP1gP1dOiP1jP1kP1lP1jP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ
1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1jP1jP1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR
1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR1iQ1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1mP1QS1RS1SS1TS1US
1VS1WS1XS1YS1ZS1[S1\S1]S1^S1PQ1_S1`S1aS1bS1cS1dS1eS1eS1fS1gS1hS1iS1jS1kS1PQ1lS1mS1nS1oS1PT1QT1RT
1ST1fQ1jP1TT1UT1VT1WT1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU
1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1RU1^U1_U1`U1`U1aU1`U1bU1cU1dU1`U1eU1fU1gU1RU1hU1iU1jU1kU
1lU1mU1nU1oU1`U1PV1QV1RV1SV1TV1UV1VV1RU1WV1fU1XV1YV1fU1fU1ZV1[V1\V1fU1]V1fU1^V1_V1`V1fU1fU1fU1fU
1aV1RU1bV1cV1dV1fU1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1SW1ZW1[W1\W1]W
1^W1RW1RW1_W1_W1`W1aW1_W1bW1_W1cW1cW1dW1eW1fW1gW1hW1iW1iW1_W1jW1kW1lW1mW1`W1nW1oW1PX1QX1RX1SX1TX
1UX1VX1WX1XX1YX1ZX1[X1[X1\X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1]X1^X1[X1_X1[X1`X1`X1aX1[X1bX1cX1cX
1dX1eX1[X1fX1gX1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X
1[X1[X1[X1[X1[X1hX1[X1hX1[X1[X1[X1[X1[X1[X1[X1[X1iX1iX1iX1[X1jX1jX1[X1[X1kX1[X1lX1[X1mX1[X1nX1[X
1oX1PY1QY1[X1RY1[X1SY1[X1SY1[X1TY1[X1TY1[X1[X1[X1[X1[X1UY1[X1VY1RY1[X1WY1WY1WY1[X1[X1[X1[X1XY1XY
1XY1[X1YY1ZY1[Y1\Y1[X1[X1\Y1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1]Y1[X1[X1[X1^Y1[X1[X1[X1_Y
1_Y1_Y1[X1`Y1[X1`Y1[X1aY1[X1bY1[X1cY1cY1dY1[X1eY1cY1fY1[X1gY1hY1iY1jY1kY1lY1[X1[X1mY1[X1[X1[X1nY
1oY1[X1[X1RY1[X1PZ1QZ1RY1RZ1RY1QZ1[X1[X1[X1[X1\Y1[X1\Y1SZ1TZ1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1UZ
1VZ1WZ1[X1XZ1[X1[X1[X1YZ1[X1[X1[X1[X1[X1ZZ1ZZ1[X1[X1ZZ1[Z1[X1[X1\Z1]Z1[X1[X1[X1[X1RY1[X1RY1^Z1[X
1[X1[X1[X1[X1[X1[X1[X1dX1dX1_Z1`Z1[X1[X1aZ1bZ1[X1[X1[X1[X1[X1[X1[X1bZ1[X1[X1[X1bZ1dX1dX1cZ1`Z1[X
1[X1[X1[X1[X1[X1[X1[X1dZ1dX1eZ1dX1[X1[X1fZ1[X1[X1[X1[X1[X1[X1[X1[X1bZ1gZ1hZ1iZ1jZ1[X1kZ1bZ1[X1[X
1[X1bZ1[X1[X1lZ1mZ1[X1[X1nZ1mZ1oZ1dX1P[1`Z1dX1dX1Q[1`Z1R[1R[1[X1R[1S[1T[1U[1V[1cY1[X1W[1[X1cY1cY
1dY1[X1[X1[X1W[1[X1[X1[X1[X1X[1[X1[X1W[1[X1eY1[X1cY1[X1[X1[X1Y[1[X1dX1dX1Z[1dX1[X1[X1_X1[X1[X1[X
1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[[1[X1[X1[X1[X1[X1[X1[X1\[1[X1][1[X1[X1[X1[X1[X1[X1[X1[X1[X
1^[1[X1[X1[X1[X1[X1\Y1\Y1[X1[X1_[1_[1_[1_[1_[1_[1`[1a[1b[1b[1c[1b[1_[1_[1d[1_[1e[1f[1g[1h[1RY1[X
1i[1j[1k[1l[1m[1n[1o[1o[1P\1[X1[X1[X1[X1[X1Q\1`X1R\1[X1S\1T\1U\1[X1V\1`X1W\1[X1[X1[X1[X1[X1X\1[X
1[X1[X1RY1[X1RY1[X1Y\1Z\1[\1[X1[X1[X1\\1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1[X1]\1[X1^\1[X1_\1[X
1[X1[X1^X1[X1^X1^X1`\1a\1b\1c\1d\1e\1[X1f\1g\1h\1i\1dX1dX1j\1dX1k\1l\1[X1[X1[X1[X1[X1[X1m\1[X1m\
1[X1[X1[X1[X1bZ1[X1[X1n\1[X1o\1o\1[X1[X1n\1n\1n\1[X1P]1o\1o\1[X1o\1o\1[X1[X1Q]1[X1o\1[X1o\1o\1o\
1[X1[X1[X1[X1[X1R]1S]1T]1U]1V]1W]1W]1X]1Y]1Z]1X]1[]1\]1]]1]]1^]1_]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]
1j]1k]1l]1m]1n]1o]1P^1Q^1X]1R^1X]1S^1X]1T^1U^1V^1X]1W^1X^1Y^1Z^1[^1[^1[^1[^1\^1]^1^^1_^1`^1a^1b^
1X]1c^1c^1d^1X]1X]1X]1X]1[]1_]1_]1e^1_]1_]1_]1f^1_]1g^1h^1g^1[]1i^1j^1k^1l^1m^1n^1X]1o^1P_1Q_1R_
1S_1X]1X]1S^1X]1X]1X]1T_1X]1U_1V_1W_1X_1Y_1Z_1[_1X]1\_1]_1^_1X]1__1`_1X]1X]1X]1X]1X]1X]1a_1b_1c_
1d_1e_1f_1g_1h_1i_1j_1i_1X]1k_1l_1m_1n_1n_1o_1P`1n_1n_1Q`1Q`1Q`1o_1n_1Q`1n_1P`1o_1R`1Q`1S`1n_1T`
1U`1n_1n_1n_1V`1W`1X`1Y`1Q`1n_1n_1n_1n_1n_1n_1n_1Z`1[`1P`1n_1\`1n_1Q`1]`1^`1_`1Q`1]`1o_1n_1``1n_
1a`1n_1n_1Q`1n_1P`1]`1n_1b`1c`1Q`1d`1e`1f`1g`1U`1Q`1Q`1Q`1Q`1Q`1Q`1h`1n_1i`1Q`1Q`1n_1h`1n_1Q`1h`
1o_1n_1n_1U`1Q`1o_1Q`1j`1j`1Q`1Q`1k`1l`1Q`1Q`1m`1n`1Q`1n_1o`1Pa1Qa1n_1P`1Q`1o_1Q`1Ra1Sa1P`1Sa1Ta
1Ua1Va1o_1Wa1U`1o_1o_1U`1U`1U`1U`1n_1Xa1Q`1n_1n_1n_1n_1n_1Ya1Za1S`1[a1Q`1\a1]a1^a1_a1`a1aa1ba1n_
1Q`1ca1da1ea1fa1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Tb1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1^b
1^b1`b1ab1^b1^b1bb1cb1db1eb1fb1gb1hb1^b1^b1^b1^b1^b1^b1ib1ib1ib1ib1ib1ib1ib1^b1^b1^b1jb1kb1lb1lb
1mb1nb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1lb1[c1\c1]c1^c1_c1`c1ac1bc1cc1dc1ec1fc1gc1hc1ic1lb
1jc1kc1lc1mc1nc1oc1lb1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1nb1^d1nb1_d1`d1ad1bd1cd1dd1ed1fd
1gd1hd1id1jd1kd1ld1Vc1md1lb1nd1od1lb1Pe1Qe1Qe1Re1Zd1Se1Qe1Te1Te1lb1Ue1_d1Qe1Ve1We1Xe1Ye1Ze1Ze1dc
1[e1Qe1Vc1\e1Uc1lb1]e1^e1_e1lb1`e1ae1be1ce1de1Uc1lb1_d1lb1lb1lb1lb1lb1ee1lb1lb1lb1fe1ge1he1lb1lb
1lb1hc1Uc1Qe1lb1Qe1lb1Qe1ie1lb1je1lb1lb1ke1nb1le1me1lb1lb1ne1lb1oe1Pf1nb1Qf1lb1Rf1Sf1lb1lb1Tf1Uf
1Vf1Wf1Xf1Yf1Zf1[f1lb1\f1]f1^f1_f1`f1Vc1_d1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1jf1lf1jf1mf1nf1nf1nf
1of1of1Pg1Qg1Qg1Rg1nf1nf1nf1Sg1nf1nf1Tg1Ug1Vg1Wg1Wg1Rg1Xg1Yg1Zg1Qg1[g1\g1]g1Qg1^g1_g1`g1ag1bg1cg
1dg1eg1fg1gg1gg1fg1hg1gg1ig1jg1kg1lg1mg1ng1og1Ph1gg1Qh1Rh1Sh1Th1Uh1Vh1gg1Wh1Xh1Yh1Zh1[h1\h1]h1^h
1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1dg1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Ti1Ui1Sh1gg1Vi1Vi1Wi1Xi1gg1Yi
1gg1Zi1[i1\i1]i1^i1^i1_i1`i1ai1gg1bi1gg1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1ji1oi1Pj1Qj1Rj1Sj1ji
1ji1Tj1ji1ji1Uj1Vj1mi1Wj1Xj1ji1ji1Yj1Yj1ji1ji1ji1ji1Zj1[j1\j1Yj1Yj1]j1^j1ji1ji1Yj1Yj1_j1`j1aj1bj
1bj1cj1dj1ej1fj1gj1hj1ji1ij1jj1ji1ji1kj1lj1ji1ji1mj1Yj1Yj1nj1ji1ji1ji1ji1oj1Yj1Pk1Qk1Yj1Yj1Yj1Rk
1ji1Uj1Sk1Tk1Uk1Yj1Yj1Yj1Yj1Yj1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk
1lk1mk1nk1ok1nk1nk1Pl1Ql1Rl1Sl1Tl1Ul1nk1nk1nk1Vl1Wl1Xl1Yl1Zl1Sl1[l1\l1nk1]l1nk1^l1_l1`l1al1bl1cl
1dl1el1fl1gl1hl1nk1il1jl1kl1ll1nk1nk1nk1nk1ml1nl1ol1Pm1Qm1Rm1nl1nl1Sm1Tm1Um1Um1Um1Um1Um1Um1Um1Um
1Um1Um1Um1Um1Um1Um1Vm1Um1Um1Um1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Xm1Ym1Ym1Wm1Wm1Wm1Zm1Wm1Wm1Wm1Wm1Wm1Wm1Wm
1Wm1Wm1Wm1Wm1Wm1[m1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1Wm1[m1Wm1Wm1Wm1Wm1Wm1\m1Wm1Wm
1Wm1Wm1]m1Wm1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1Wm1Wm1im1Wm1\m1Wm1Wm1Wm1jm1jm1km1Wm1lm1Wm1Wm1Wm1Wm
1Wm1Wm1Wm1mm1nm1om1om1Pn1Qn1Rn1Sn1om1om1Tn1Un1om1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1^n1_n1`n1an1bn1cn1dn1en
1fn1gn1hn1in1jn1kn1ln1mn1nn1on1Po1Po1Po1Po1Po1Qo1Po1Ro1Ro1So1Po1Po1Po1Po1Po1Po1Po1To1Po1To1Po1To
1Po1on1Po1Po1Po1Po1Po1Uo1Po1Po1Po1Vo1Po1Po1Po1Po1Po1Wo1Po1Po1Po1Xo1Ro1Po1Po1Po1Po1Yo1Ro1Po1Po1Zo
1Po1[o1Ro1Ro1Ro1Ro1Ro1Ro1Wo1Po1\o1Po1Po1Po1Po1Po1Po1Po1]o1Po1^o1^o1_o1`o1ao1`o1ao1`o1bo1`o1co1`o
1ao1`o1`o1ao1`o1do1`o1`o1`o1`o1`o1`o1`o1`o1eo1`o1fo1`o1go1`o1`o1ho1`o1ao1`o1`o1`o1io1`o1jo1^o1`o
1`o1^o1ko1^o1`o1`o1`o1`o1^o1lo1^o1`o1`o1`o1mo1`o1`o1`o1ao1`o1no1`o1oo1`o1PP2`o1`o1`o1QP2`o1`o1`o
1`o1`o1RP2SP2`o1`o1`o1TP2UP2VP2WP2XP2YP2ZP2[P2\P2`o1YP2]P2`o1`o1`o1^P2`o1_P2`o1`o1`P2`o1`o1`o1`o
1`o1`o1YP2YP2aP2`o1bP2`o1`o1`o1cP2dP2eP2dP2fP2dP2dP2dP2gP2dP2hP2dP2iP2dP2dP2jP2dP2kP2dP2dP2dP2lP
2mP2nP2oP2PQ2QQ2RQ2lP2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ
2VQ2lQ2mQ2nQ2oQ2PR2\Q2\Q2\Q2QR2RR2SR2TR2UR2VR2WR2XR2YR2ZR2VQ2[R2\Q2\Q2\Q2\R2]R2^R2\Q2_R2`R2\Q2\Q
2\Q2\Q2\Q2\Q2\Q2aR2bR2cR2\Q2\Q2\Q2dR2eR2\Q2fR2\Q2gR2\Q2\Q2hR2\Q2iR2\Q2jR2kR2lR2lR2\Q2mR2nR2oR2PS
2QS2RS2ZR2SS2TS2\Q2\Q2US2VS2lR2WS2lR2\Q2\Q2\Q2\Q2\Q2XS2YS2\Q2aR2ZS2\Q2\Q2[S2\S2]S2\Q2^S2_S2\Q2`S
2\Q2aS2\Q2bS2cS2\Q2dS2eS2fS2gS2\Q2\Q2\Q2hS2\Q2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT
2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2VU2WU2XU
2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2fU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV
2VV2WV2WV2WV2WV2WV2WV2WV2WV2WV2XV2VV2YV2ZV2WV2VV2WV2VV2[V2VV2WV2WV2WV2WV2WV2WV2XV2WV2\V2WV2WV2WV
2WV2WV2WV2WV2WV2]V2YV2^V2YV2WV2WV2WV2YV2WV2WV2WV2WV2WV2WV2WV2_V2WV2`V2WV2WV2WV2YV2WV2WV2WV2WV2WV
2WV2WV2aV2bV2WV2cV2WV2XV2XV2dV2WV2eV2WV2fV2gV2hV2gV2gV2gV2hV2gV2gV2gV2gV2gV2gV2gV2iV2jV2kV2lV2mV
2nV2oV2PW2QW2RW2gV2SW2gV2TW2UW2VW2WW2XW2YW2gV2SW2ZW2[W2gV2\W2]W2^W2^W2^W2^W2_W2_W2`W2aW2bW2bW2_W
2_W2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2RX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2]X2]X2]X
2]X2]X2^X2^X2^X2^X2^X2_X2_X2_X2_X2_X2_X2_X2_X2^X2`X2`X2aX2aX2aX2bX2cX2dX2eX2dX2fX2gX2hX2iX2jX2kX
2lX2mX2mX2mX2mX2nX2oX2mX2mX2mX2mX2mX2mX2mX2PY2QY2mX2nX2mX2nX2mX2RY2mX2mX2mX2mX2mX2mX2mX2mX2mX2mX
2mX2mX2mX2SY2mX2TY2TY2mX2UY2VY2VY2VY2VY2VY2VY2VY2VY2VY2VY2VY2VY2VY2VY2WY2XY2YY2ZY2WY2WY2[Y2\Y2]Y
2^Y2_Y2`Y2`Y2`Y2YY2`Y2aY2bY2cY2dY2`Y2`Y2eY2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2`Y2fY2fY2gY2fY2fY
2hY2iY2jY2kY2lY2fY2mY2fY2nY2oY2PZ2fY2QZ2oY2RZ2SZ2jY2TZ2UZ2VZ2UZ2WZ2XZ2YZ2ZZ2[Z2[Z2\Z2[Z2]Z2]Z2^Z
2_Z2`Z2^Z2^Z2aZ2bZ2cZ2dZ2[Z2[Z2[Z2[Z2eZ2fZ2gZ2eZ2eZ2eZ2[Z2hZ2^Z2eZ2_Z2[Z2eZ2eZ2eZ2iZ2jZ2eZ2kZ2eZ
2lZ2kZ2mZ2eZ2lZ2eZ2fZ2eZ2fZ2eZ2eZ2eZ2eZ2gZ2nZ2[Z2eZ2[Z2[Z2eZ2oZ2P[2hZ2Q[2Q[2eZ2eZ2eZ2[Z2eZ2[Z2gZ
2[Z2R[2S[2T[2U[2V[2W[2X[2X[2Y[2Y[2Y[2Z[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2[[2Y[2\[2][2^[
2_[2`[2Y[2Y[2Y[2a[2Y[2Y[2b[2c[2d[2Y[2Y[2e[2f[2e[2e[2e[2e[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[2Y[
2Y[2Y[2Y[2Y[2Y[2g[2Y[2Y[2Y[2h[2i[2Y[2j[2i[2Y[2j[2i[2i[2k[2Y[2Y[2Y[2Y[2l[2Y[2Y[2Y[2Y[2Y[2l[2Y[2Y[
2g[2Y[2Y[2m[2Y[2Y[2Y[2Y[2Y[2Y[2n[2o[2Y[2Y[2P\2Y[2Y[2Y[2Y[2[[2[[2Y[2Y[2Q\2R\2S\2S\2T\2U\2V\2W\2X\
2Q\2Q\2Y\2Z\2[\2\\2]\2^\2_\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\2j\2P]2j\2Q]2j\2R]
2S]2T]2U]2V]2W]2X]2Y]2Z]2Z]2[]2Z]2\]2Z]2[]2Z]2Z]2Z]2[]2Z]2Z]2Z]2Z]2Z]2]]2^]2_]2Z]2Z]2Z]2Z]2Z]2`]
2Z]2a]2Z]2Z]2Z]2Z]2Z]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2j]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2T^2o]2o]2U^2V^
2o]2W^2X^2Y^2o]2Z^2[^2\^2]^2^^2_^2`^2a^2b^2j]2c^2o]2o]2o]2j]2d^2e^2f^2g^2h^2e^2o]2o]2i^2j^2k^2o]
2o]2l^2m^2n^2o]2o^2o]2P_2Q_2R_2S_2T_2U_2V_2W_2o]2X_2Y_2j]2Z_2o]2[_2\_2j]2j]2]_2^_2o]2__2`_2a_2b_
2c_2d_2e_2f_2g_2h_2i_2j_2o]2k_2l_2m_2n_2e^2e^2o_2P`2Q`2R`2o]2S`2o]2T`2U`2V`2W`2o]2o]2X`2o]2o]2o]
2o]2o]2o]2Y`2j]2Z`2o]2[`2j]2\`2]`2^`2_`2j]2``2o]2a`2o]2b`2c`2d`2e`2f`2o]2g`2o]2h`2o]2o]2o]2o]2o]
2o]2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2Ya2o]2Za2o]2[a2o]2\a2o]2o]2]a2^a2_a2o]2o]2o]
2`a2aa2ba2ca2da2ea2fa2ga2ha2ia2o]2ja2ka2la2o]2ma2na2o]2e^2e^2o]2o]2oa2Pb2Qb2o]2o]2o]2Rb2Sb2Tb2Ub
2Vb2Wb2e^2Xb2Yb2Zb2[b2\b2]b2^b2o]2_b2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2o]2mb2nb2ob2Pc2j]2Qc
2j]2j]2Rc2j]2Sc2e^2Tc2Uc2Vc2o]2Wc2Wc2o]2o]2o]2Xc2Yc2Zc2[c2\c2]c2o]2j]2o]2^c2_c2e^2`c2o]2ac2e^2bc
2e^2cc2dc2ec2fc2gc2hc2ic2jc2kc2jc2lc2jc2o]2o]2e^2mc2o]2nc2o]2o]2oc2Pd2o]2o]2o]2o]2Qd2o]2Rd2Sd2Td
2o]2o]2Ud2Vd2o]2Wd2o]2Xd2Yd2Zd2Yd2[d2Yd2\d2]d2^d2_d2`d2ad2bd2cd2bd2bd2dd2ed2fd2bd2fd2gd2hd2bd2id
2jd2kd2ld2md2nd2bd2od2Pe2Qe2Re2Se2Te2bd2Ue2bd2Ve2Qe2We2Xe2Ye2Ze2[e2\e2]e2^e2bd2bd2_e2bd2bd2bd2bd
2`e2bd2bd2bd2bd2bd2bd2bd2bd2ae2bd2be2ce2be2de2ee2fe2bd2bd2bd2ge2bd2bd2he2ie2je2ke2le2me2ne2oe2oe
2Pf2je2Qf2Rf2bd2je2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2bd2bd2bd2\f2]f2^f2_f2`f2bd2af2bd2bf2cf2bd2bd2df2be
2bd2ef2ff2gf2hf2if2jf2bd2bd2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2]g2]g2^g2_g
2`g2bd2ag2bd2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2bd2bd2Xh2bd2bd2Yh
2bd2Zh2[h2bd2\h2]h2bd2bd2^h2bd2_h2`h2ah2bh2ch2bd2dh2bd2bd2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi
2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2Qe2bd2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ii2ki2li2mi2ni
2oi2oi2Pj2Qj2hi2hi2hi2Rj2Sj2Tj2Uj2Vj2Wj2Vj2Xj2Yj2Vj2Vj2Zj2[j2\j2[j2]j2^j2_j2`j2aj2[j2bj2[j2cj2dj
2ej2fj2gj2hj2gj2ij2jj2kj2lj2mj2gj2nj2gj2oj2Pk2gj2gj2Qk2Rk2Sk2gj2Tk2Uk2Vk2Wk2Xk2Yk2gj2Zk2[k2\k2gj
2gj2gj2]k2^k2gj2_k2`k2ak2gj2bk2ck2dk2gj2ek2fk2gj2gk2hk2ik2gj2gj2jk2kk2lk2gj2mk2nk2ok2gj2Pl2gj2Ql
2Rl2gj2gj2gj2Sl2Tl2gj2gj2Ul2Vl2Wl2gj2gj2gj2gj2Xl2gj2gj2gj2Yl2gj2Zl2gj2gj2gj2gj2gj2gj2gj2[l2\l2gj
2gj2gj2]l2gj2^l2_l2gj2`l2al2gj2bl2cl2dl2gj2gj2gj2gj2gj2gj2gj2gj2gj2el2gj2gj2gj2fl2gj2gj2gj2[k2gj
2gl2gj2hl2gj2il2gj2gj2gj2jl2kl2gj2gj2gj2gj2ll2ml2gj2gj2gj2gj2nl2ol2Pm2[k2Qm2Rm2Sm2gj2gj2gj2gj2gj
2Tm2Um2gj2gj2gj2gj2Vm2Wm2Xm2gj2Ym2gj2Zm2[m2gj2gj2\m2gj2gj2]m2^m2_m2`m2gj2gj2gj2am2gj2bm2gj2gj2cm
2gj2gj2dm2gj2em2gj2gj2fm2gm2hm2im2gj2gj2gj2jm2gj2km2km2lm2gj2gj2gj2mm2nm2gj2gj2[k2gj2om2gj2Pn2Qn
2Rn2Sn2Tn2gj2gj2gj2gj2Un2gj2Vn2gj2Wn2gj2Xn2gj2gj2gj2Yn2gj2gj2gj2[k2gj2Zn2gj2[n2gj2gj2gj2gj2gj2gj
2\n2gj2gj2gj2gj2]n2^n2gj2_n2gj2`n2gj2an2bn2gj2gj2cn2gj2gj2gj2gj2gj2dn2gj2en2fn2gn2gj2hn2gj2gj2gj
2in2gj2gj2jn2kn2gj2gj2gj2gj2gj2ln2mn2mn2nn2on2Po2gj2Qo2gj2gj2Ul2gj2gj2gj2gj2gj2Ro2gj2gj2So2gj2gj
2To2gj2gj2Uo2Vo2gj2gj2gj2Wo2gj2Xo2gj2Yo2gj2gj2gj2Zo2gj2gj2[o2\o2gj2gj2]o2gj2^o2gj2_o2gj2gj2gj2gj
2nj2gj2gj2`o2ao2bo2co2do2eo2gj2gj2fo2gj2go2gj2gj2gj2ho2gj2gj2gj2io2jo2ko2gj2gj2lo2lj2mo2gj2gj2no
2oo2PP3QP3gj2gj2RP3gj2SP3gj2TP3gj2gj2gj2gj2gj2gj2UP3gj2VP3gj2WP3gj2XP3gj2YP3ZP3[P3gj2\P3gj2]P3gj
2gj2gj2^P3_P3`P3[k2aP3gj2bP3gj2cP3dP3gj2gj2eP3gj2fP3gj2gP3gj2hP3iP3gj2gj2gj2gj2gj2jP3gj2kP3gj2lP
3mP3nP3oP3gj2PQ3gj2QQ3RQ3gj2gj2SQ3TQ3gj2gj2gj2gj2UQ3VQ3gj2gj2gj2gj2WQ3XQ3YQ3gj2gj2gj2gj2ZQ3[Q3gj
2gj2gj2\Q3]Q3^Q3gj2gj2gj2_Q3gj2`Q3aQ3bQ3cQ3dQ3gj2gj2gj2eQ3fQ3gQ3gj2gj2hQ3iQ3gj2gj2gj2jQ3kQ3lQ3gj
2mQ3gj2nQ3gj2gj2gj2gj2gj2oQ3gj2PR3gj2QR3RR3SR3gj2TR3UR3gj2gj2gj2VR3gj2gj2gj2WR3XR3YR3gj2ZR3[R3\R
3gj2gj2]R3gj2gj2gj2gj2^R3_R3`R3gj2gj2gj2gj2gj2gj2gj2aR3gj2bR3]o2cR3gj2gj2gj2dR3gj2eR3gj2fR3gj2gj
2gj2gj2gj2gj2gj2gj2gj2gj2gR3gj2hR3gj2gj2gj2gj2iR3jR3kR3gj2lR3gj2mR3nR3oR3PS3QS3gj2gj2gj2RS3SS3TS
3US3VS3gj2gj2gj2gj2gj2WS3hk2gj2XS3YS3ZS3gj2[S3Zn2gj2gj2em2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj
2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2\S3]S3gj2gj2^S3gj2gj2gj2gj2gj2gj2_S3gj2gj2gj2`S3aS
3bS3cS3gj2gj2gj2gj2gj2gj2gj2gj2dS3gj2eS3gj2fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3gj2gj2gj2gj2gj2QT3RT
3ST3TT3UT3VT3WT3gj2Vo2gj2gj2XT3YT3gj2gj2gj2gj2gj2ZT3[T3gj2gj2gj2gj2gj2\T3gj2]T3gj2gj2gj2^T3gj2gj
2gj2gj2gj2gj2_T3`T3gj2gj2gj2gj2aT3bT3gj2gj2cT3gj2gj2gj2^P3gj2dT3gj2gj2gj2gj2gj2gj2gj2eT3gj2fT3gj
2gT3gj2hT3iT3jT3kT3lT3mT3Sk2nT3gj2gj2oT3PU3gj2gj2gj2gj2gj2gj2QU3gj2RU3SU3gj2gj2gj2TU3TU3UU3gj2gj
2gj2gj2gj2gj2VU3nT3gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2gj2WU3XU3gj2YU3gj2Sk2gj2gj2gj2gj2gj2ZU3gj2gj
2gj2gj2gj2[U3\U3gj2[k2gj2]U3gj2^U3gj2_U3`U3aU3bU3gj2cU3dU3eU3gj2fU3gU3hU3iU3jU3gj2kU3lU3mU3nU3oU
3mU3mU3PV3QV3RV3SV3TV3mU3UV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3fV3gV3WV3hV3iV3jV3kV
3WV3lV3mV3nV3oV3PW3QW3RW3SW3TW3UW3UW3WV3WV3VW3WV3WW3XW3YW3ZW3[W3\W3UW3]W3^W3^W3_W3`W3aW3bW3cW3dW
3RW3eW3fW3gW3RW3hW3iW3jW3kW3lW3mW3RW3nW3oW3RW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X
3aX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3\Y3YY3]Y3^Y3_Y
3`Y3aY3aY3bY3cY3dY3eY3fY3gY3hY3aY3aY3aY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3aY3aY3UZ3VZ3WZ3XZ3YZ
3ZZ3[Z3\Z3]Z3XZ3[Z3^Z3ZZ3_Z3`Z3aZ3]Z3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3bZ3YZ3cZ3YZ3YZ3dZ3eZ3fZ3gZ3hZ
3iZ3YZ3YZ3jZ3kZ3YZ3YZ3dZ3YZ3lZ3mZ3YZ3bZ3YZ3nZ3]Z3oZ3P[3Q[3R[3S[3YZ3T[3U[3YZ3YZ3V[3S[3W[3YZ3dZ3YZ
3YZ3YZ3dZ3YZ3YZ3YZ3YZ3X[3Y[3YZ3YZ3T[3Z[3YZ3[[3[[3\[3YZ3YZ3YZ3YZ3YZ3][3^[3dZ3YZ3YZ3YZ3_[3YZ3YZ3YZ
3YZ3YZ3`[3a[3b[3YZ3YZ3b[3YZ3YZ3YZ3c[3YZ3YZ3d[3YZ3YZ3YZ3e[3YZ3f[3g[3h[3YZ3i[3YZ3dZ3YZ3YZ3YZ3YZ3j[
3c[3dZ3YZ3k[3l[3]Z3m[3n[3o[3[[3P\3Q\3YZ3R\3YZ3YZ3YZ3YZ3YZ3YZ3dZ3YZ3S\3T\3U\3YZ3YZ3V\3YZ3W\3YZ3W\
3YZ3X\3Y\3YZ3Z\3[\3\\3YZ3]\3^\3YZ3YZ3_\3_\3YZ3`\3a\3\\3YZ3b\3Z\3c\3\\3YZ3n[3d\3ZZ3YZ3YZ3YZ3YZ3YZ
3YZ3e\3f\3g\3[[3YZ3YZ3YZ3YZ3]Z3[[3YZ3YZ3h\3i\3j\3c\3dZ3YZ3YZ3YZ3dZ3YZ3k\3l\3m\3YZ3c\3YZ3\\3YZ3[[
3n\3YZ3YZ3YZ3dZ3YZ3o\3P]3YZ3YZ3YZ3YZ3YZ3Q]3YZ3[[3f\3R]3YZ3YZ3[[3[[3\[3YZ3YZ3YZ3S]3YZ3T]3YZ3YZ3YZ
3YZ3U]3YZ3V]3V]3dZ3W]3X]3Y]3YZ3YZ3YZ3YZ3YZ3YZ3Z]3YZ3[]3YZ3\]3]]3YZ3^]3]Z3ZZ3YZ3]Z3_]3`]3]Z3YZ3a]
3[[3b]3YZ3c]3d]3YZ3YZ3YZ3YZ3YZ3e]3YZ3YZ3YZ3f]3YZ3g]3YZ3YZ3h]3i]3YZ3YZ3j]3YZ3n[3g\3[[3YZ3YZ3YZ3YZ
3YZ3YZ3k]3l]3m]3n]3o]3P^3Q^3Q^3R^3YZ3YZ3YZ3YZ3S^3Q^3T^3U^3V^3YZ3Q^3W^3Q^3X^3YZ3Y^3Z^3[^3\^3]^3^^
3YZ3YZ3YZ3YZ3_^3`^3a^3YZ3b^3YZ3b^3YZ3b^3b^3YZ3c^3d^3e^3f^3g^3h^3i^3YZ3YZ3YZ3YZ3YZ3YZ3YZ3j^3YZ3YZ
3k^3YZ3l^3YZ3m^3YZ3]Z3n^3o^3P_3YZ3P_3P_3Q_3R_3S_3T_3U_3YZ3V_3ZZ3YZ3W_3X_3Y_3YZ3X_3Z_3[_3\_3X_3]_
3]_3^_3YZ3]Z3__3YZ3YZ3YZ3YZ3YZ3ZZ3]Z3`_3YZ3YZ3`_3YZ3a_3YZ3YZ3b_3]Z3c_3YZ3YZ3YZ3]Z3YZ3d_3YZ3e_3YZ
3YZ3dZ3YZ3YZ3YZ3f_3YZ3g_3YZ3YZ3YZ3h_3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3YZ3i_3YZ3YZ3YZ3dZ3YZ3j_
3k_3l_3YZ3m_3n_3YZ3YZ3o_3YZ3P`3YZ3Q`3R`3S`3T`3U`3V`3YZ3W`3X`3Y`3Z`3[`3W`3YZ3`[3\`3YZ3YZ3YZ3YZ3bZ
3YZ3dZ3YZ3YZ3]`3^`3YZ3YZ3YZ3YZ3YZ3_`3YZ3YZ3YZ3``3YZ3YZ3YZ3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`
3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3aa3ca3aa3da3ea3fa3ga3ha3ia3ja3aa
3ka3ga3la3ga3ma3na3oa3Pb3Qb3Rb3Pb3Sb3Tb3na3Ub3na3Vb3Wb3Pb3Xb3Xb3Pb3Pb3na3Yb3Zb3[b3\b3]b3^b3_b3`b
3ab3bb3cb3Zb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Zb3Pc3Qc3Rc3Sc3Zb3Tc3Uc3Vc3Wc3Xc3Zb3Yc3Zc3[c3Zb
3\c3Zb3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3Ud3Ud3Ud3Ud3Ud
3Vd3Wd3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Xd3Ud3Yd3Zd3[d3[d3Ud3Ud3Ud3Ud3Ud3Ud3Ud3\d3Ud3]d3Ud3^d
3_d3`d3ad3bd3Ud3cd3dd3ed3fd3gd3gd3Ud3hd3Ud3id3Ud3Ud3jd3kd3ld3Ud3md3Ud3Ud3Ud3Ud3Ud3Ud3nd3Ud3Ud3Ud
3Ud3Ud3Ud3Ud3Ud3od3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Pe3Qe3Ud3Ud3Ud3Re3Ud3Ud3Se3Te3Ud3Ud
3Ud3Ud3Ue3Ve3We3Xe3Ye3Ze3[e3[e3\e3]e3^e3_e3`e3ae3be3ce3ce3ce3de3ee3Ud3fe3Ud3Ud3Ud3ge3he3ie3je3Ud
3ke3Ud3le3Ud3Xe3We3Ud3me3me3Ud3nd3Ud3Ud3Ud3ne3Ud3Ud3Xe3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3Ud3oe
3Pf3Qf3Pf3nd3Rf3Ud3Ud3Ud3Ud3Ud3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3Ud3Ud3Ud3\f3]f3^f3_f3`f3Ud3Ud3Ud3Ud3Ud
3af3bf3cf3nd3[d3df3ef3Ud3Ud3ff3Ud3Ud3Ud3Ud3Ud3gf3Ud3Ud3Ud3Ud3hf3if3jf3kf3Ud3Ud3lf3Ud3mf3Ud3Ud3We
3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg
3mg3ng3og3Ph3Qh3[g3[g3[g3Rh3Sh3Th3Uh3Vh3Wh3Xh3[g3Yh3Zh3[h3\h3]h3]h3^h3_h3]h3]h3`h3ah3bh3ch3dh3eh
3]h3fh3gh3]h3hh3]h3ih3jh3kh3lh3mh3nh3]h3]h3]h3oh3]h3Pi3Qi3Ri3Si3Ti3Ui3]h3Vi3Wi3Xi3Yi3Zi3[i3\i3]i
3]i3^i3_i3`i3`i3ai3bi3ci3ci3di3`i3`i3`i3`i3`i3`i3`i3`i3`i3`i3`i3`i3`i3`i3ei3fi3gi3hi3ii3ji3ki3li
3mi3ni3ni3oi3Pj3Qj3Rj3Sj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Qj3Tj3Uj3Qj3Qj3Vj3Wj3Xj3Yj3Zj3[j3\j
3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3gj3gj3gj3gj3hj3ij3jj3jj3gj3gj3gj3gj3gj3kj3lj3mj3nj3oj3Pk3Qk3Rk
3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3ok3Pl3hk3Ql
3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3_l3`l3hk3hk3al3hk3bl3cl3dl3dl3el3dl3dl3dl3fl3dl3dl3dl3gl
3hl3il3jl3kl3ll3hk3ml3nl3hk3hk3hk3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3hk3Wm3Xm3Ym3Zm3[m3[m3\m3]m3^m3_m3`m3am
3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3km
3`n3an3bn3om3cn3dn3en3cn3cn3en3fn3gn3en3hn3cn3cn3cn3in3[n3cn3[n3[n3[n3jn3[n3kn3ln3mn3[n3cn3[n3[n
3_n3cn3cn3an3cn3cn3cn3cn3cn3[n3[n3[n3nn3[n3on3on3[n3Po3Qo3Ro3cn3So3To3hn3Uo3[n3Vo3[n3in3Wo3Xo3[n
3cn3[n3[n3[n3[n3[n3Yo3Zo3[o3\o3]o3]o3]o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3]o3go3ho3io3jo3ko3lo3mo3]o
3no3oo3PP4jo3QP4RP4SP4RP4]o3]o3TP4]o3]o3]o3UP4]o3]o3]o3]o3]o3]o3]o3VP4RP4]o3]o3go3go3WP4XP4YP4ZP
4go3go3go3[P4go3[P4go3[P4\P4go3go3go3go3]P4^P4_P4go3go3go3go3go3go3go3go3go3go3go3go3`P4go3go3go
3aP4bP4cP4go3dP4go3eP4fP4gP4fP4fP4hP4iP4jP4go3kP4lP4AAAAAAAmP4AAAAAAAAAAAAAAAAAAAAAAAAAAmP4AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnP4oP4PQ4QQ4RQ4SQ4TQ4===UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ
4VQ4WQ4UQ4XQ4YQ4ZQ4[Q4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4\Q4]Q4^Q4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4_Q
4`Q4UQ4aQ4UQ4UQ4bQ4UQ4cQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4dQ4eQ4UQ4UQ4UQ4fQ4gQ4UQ4UQ4UQ4UQ4UQ4hQ
4UQ4iQ4UQ4UQ4UQ4jQ4kQ4UQ4UQ4UQ4lQ4UQ4UQ4mQ4nQ4UQ4oQ4PR4UQ4UQ4UQ4UQ4QR4UQ4RR4UQ4SR4UQ4UQ4UQ4UQ4UQ
4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4TR4UR4VR4UQ4WR4UQ4UQ4UQ4UQ4UQ4UQ
4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4XR4UQ4UQ4YR4ZR4[R4UQ4\R4UQ4UQ4UQ4UQ4UQ4]R4UQ4^R4_R4UQ4`R4UQ4UQ4UQ
4UQ4aR4bR4cR4UQ4dR4UQ4UQ4UQ4UQ4UQ4eR4UQ4fR4UQ4UQ4gR4UQ4hR4iR4UQ4UQ4jR4kR4lR4UQ4UQ4UQ4UQ4UQ4UQ4UQ
4UQ4mR4UQ4nR4UQ4oR4UQ4PS4QS4RS4SS4TS4UQ4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS
4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4oS4YT4ZT4oS4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT
4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4ZU4ZU4]U4^U4^U4ZU4_U4ZU4ZU
4ZU4`U4aU4bU4cU4bU4dU4dU4bU4eU4eU4eU4fU4gU4eU4eU4hU4eU4iU4jU4eU4eU4kU4lU4mU4nU4oU4PV4QV4PV4PV4RV
4PV4SV4TV4UV4UV4UV4UV4UV4UV4UV4UV4VV4UV4UV4UV4UV4WV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV
4UV4UV4UV4UV4XV4UV4UV4UV4YV4ZV4TV4[V4UV4\V4]V4^V4UV4UV4UV4_V4`V4aV4UV4bV4UV4UV4UV4UV4UV4UV4UV4UV
4UV4UV4UV4UV4UV4cV4UV4UV4cV4UV4dV4eV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4fV4UV4UV4UV4gV4UV4hV
4iV4jV4UV4UV4UV4UV4UV4kV4UV4UV4lV4lV4mV4nV4iV4oV4UV4PW4UV4QW4RW4UV4UV4UV4UV4UV4UV4UV4SW4UV4UV4UV
4UV4TW4UW4VW4UV4UV4UV4WW4XW4UV4UV4UV4YW4ZW4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4[W4\W4]W4^W
4iV4_W4UV4UV4`W4UV4UV4mV4mV4mV4aW4UV4UV4UV4bW4cW4dW4UV4UV4UV4UV4UV4lV4UV4SW4UV4UV4UV4UV4UV4UV4UV
4eW4UV4fW4UV4UV4UV4iV4UV4SW4SW4gW4UV4`W4UV4UV4hW4iW4UV4jW4kW4lW4mW4UV4UV4SW4SW4UV4UV4UV4lV4UV4UV
4UV4eW4nW4UV4oW4PX4UV4UV4UV4UV4UV4QX4RX4SX4TX4UX4RX4RX4VX4UV4UV4UV4UV4cV4UV4UV4UV4UV4UV4UV4UV4UV
4UV4UV4SW4UV4UV4UV4WX4UV4XX4YX4ZX4UV4UV4UV4UV4UV4UV4UV4^V4UV4UV4[X4\X4UV4UV4UV4kV4]X4^X4UV4_X4`X
4UV4aX4UV4bX4UV4UV4UV4UV4UV4UV4UV4UV4UV4cX4UV4UV4dX4eX4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4fX4gX4UV
4UV4hX4UV4iX4jX4lV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4kX4lX4UV4UV4mX4UV4UV4UV4UV4UV4UV4UV4UV4UV4nX
4UV4UV4WX4UV4WX4WX4[W4oX4WX4WX4UV4PY4UV4WX4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV
4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4iV4QY4WX4UV4UV4UV4eW4RY4UV4UV
4UV4UV4UV4SY4UV4UV4TY4UY4UV4UV4VY4UV4UV4UV4UV4UV4UV4UV4WX4UV4UV4UV4UV4UV4UV4UV4SY4UV4UV4SW4SW4UV
4SW4SW4UV4SW4UV4UV4UV4WY4WX4UV4UV4SW4UV4WX4XY4YY4ZY4[Y4UV4\Y4]Y4^Y4WX4_Y4WX4WX4`Y4aY4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4bY4WX4WX
4WX4WX4WX4WX4WX4cY4WX4WX4WX4WX4WX4dY4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4eY4WX4WX4WX4WX4fY4gY4WX4WX4WX4WX4hY4iY4WX4WX4WX4WX4WX4jY4WX4WX4WX4WX4WX4WX4kY4WX4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4lY4WX4WX4WX4mY4WX4WX4WX4WX4WX4WX4nY4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4oY4WX4WX4WX4WX4WX4WX4WX4PZ4WX4WX4bY4WX4QZ4WX4WX4iY4WX4RZ4SZ4WX4TZ
4WX4WX4WX4WX4WX4WX4UZ4VZ4lY4WX4WX4WZ4WX4WX4WX4WX4nY4XZ4WX4WX4WX4YZ4ZZ4WX4ZZ4ZZ4WX4WX4WX4WX4WX4WX
4ZZ4WX4WX4WX4WX4iY4WX4WX4[Z4\Z4]Z4^Z4WX4WX4_Z4_Z4`Z4WX4WX4WX4aZ4WX4bZ4WX4WX4WX4WX4WX4WX4WX4WX4cZ
4dZ4WX4WX4WX4WX4WX4eZ4WX4WX4WX4WX4WX4WX4WX4fZ4WX4WX4WX4WX4gZ4WX4WX4WX4WX4WX4iY4WX4WX4WX4hZ4WX4WX
4WX4WX4iZ4WX4WX4jZ4kZ4WX4WX4WX4WX4WX4WX4WX4WX4WX4hY4WX4WX4lZ4WX4WX4WX4WX4WX4WX4mZ4WX4WX4iY4nZ4oZ
4P[4WX4WX4WX4WX4Q[4WX4WX4WX4R[4WX4WX4S[4WX4WX4WX4WX4WX4WX4WX4WX4WX4T[4WX4U[4WX4WX4SY4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4Q[4WX4WX4V[4WX4WX4WX4W[4WX4WX4WX4ZZ4WX4X[4WX4Y[4Z[4WX4WX4WX
4WX4WX4WX4WX4ZZ4WX4WX4WX4WX4WX4WX4[[4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4SZ4WX4\[
4WX4WX4][4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4^[4WX4WX4WX4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4Y[4WX4WX4WX4WX4_[4WX4WX4WX4WX4WX4WX4WX4`[4WX4WX4WX4WX4WX4WX4WX4WX4WX4a[4WX
4b[4WX4c[4WX4WX4WX4WX4d[4e[4WX4WX4WX4WX4WX4WX4WX4WX4f[4SY4g[4SY4h[4SY4WX4WX4i[4j[4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4k[4l[4m[4WX4l[4WX4WX4WX4WX4WX4WX4n[4WX4WX4WX4WX4o[4o[4WX4WX4WX4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4P\4WX4WX4WX4WX4WX4WX4WX4WX4Q\4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4bY4WX4WX4WX4WX4WX4WX4WX4bY4WX4WX4WX4WX4WX4R\4S\4WX4WX4WX4WX4WX4P\4P\4T\4WX4WX4WX4WX4WX4U\4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4V\4W\4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4Z[4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4X\4WX4Y\4WX4WX
4WX4Z\4[\4SY4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4\\4WX4iY4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4ZZ4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX4WX
4WX4iY4iY4WX4WX4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4^\4]\4]\4]\4]\4]\4]\4_\4]\4`\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4a\4]\4a\4]\4]\4]\4a\
4b\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4c\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4d\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4a\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4e\4]\4]\4]\
4]\4]\4]\4]\4]\4f\4f\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4g\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4h\4]\4]\4]\4]\
4]\4]\4i\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4h\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4a\4]\4]\4]\4]\4j\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4k\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4a\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4l\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4h\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4m\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4f\4]\4]\4]\4]\4]\
4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4]\4n\4o\4P]4Q]4Q]4Q]4Q]4Q]4R]4Q]4Q]4Q]4Q]4Q]4S]4Q]
4T]4Q]4Q]4Q]4o\4o\4Q]4o\4U]4V]4W]4X]4Y]4Z]4Q]4[]4Q]4Q]4Q]4Q]4Q]4Q]4\]4Q]4]]4^]4_]4`]4a]4^]4^]4b]
4c]4d]4e]4f]4^]4g]4h]4i]4j]4k]4l]4m]4i]4i]4n]4o]4P^4Q^4R^4S^4^]4i]4i]4T^4i]4P^4U^4^]4V^4W^4i]4X^
4Y^4Z^4o]4[^4[^4\^4]^4[^4[^4^^4_^4`^4[^4a^4b^4c^4d^4[^4[^4[^4[^4[^4[^4[^4[^4e^4[^4f^4g^4[^4[^4[^
4h^4[^4i^4[^4[^4[^4j^4[^4[^4k^4l^4[^4j^4j^4m^4n^4[^4o^4[^4P_4[^4Q_4[^4R_4[^4S_4T_4[^4[^4[^4U_4V_
4W_4X_4Y_4Z_4[^4[^4[^4[_4[^4[^4\_4]_4^_4[^4__4[^4`_4[^4a_4[^4b_4[^4[^4[^4[^4c_4[^4d_4[^4[^4e_4[^
4[^4f_4[^4[^4g_4g_4h_4g_4g_4g_4g_4g_4i_4g_4g_4j_4k_4g_4l_4m_4n_4o_4P`4Q`4g_4g_4g_4g_4g_4R`4S`4g_
4g_4T`4U`4V`4W`4X`4g_4Y`4g_4g_4g_4g_4g_4g_4Z`4g_4[`4g_4g_4g_4g_4Q`4g_4\`4g_4g_4]`4g_4^`4_`4``4a`
4g_4b`4g_4g_4g_4c`4d`4e`4f`4g_4g`4h`4i`4j`4g_4g_4k`4l`4m`4n`4o`4Pa4Qa4Ra4Sa4g_4Sa4g_4Ta4Ua4Va4Wa
4Xa4Ya4Za4[a4\a4]a4^a4_a4_a4`a4aa4g_4ba4ca4da4ea4fa4ga4ha4g_4ia4ja4ka4la4g_4g_4g_4ma4g_4g_4g_4g_
4g_4g_4na4oa4g_4g_4Pb4Qb4Rb4Sb4Tb4Ub4g_4Vb4g_4g_4Wb4Xb4g_4Yb4g_4Yb4g_4g_4g_4g_4Zb4g_4[b4g_4g_4g_
4\b4]b4]b4]b4]b4^b4_b4`b4ab4]b4bb4cb4db4eb4]b4]b4]b4]b4fb4]b4gb4hb4gb4ib4]b4]b4jb4]b4]b4hb4kb4lb
4mb4]b4nb4ob4]b4Pc4]b4Qc4Rc4Sc4]b4Tc4]b4Uc4]b4jb4]b4Vc4]b4Wc4]b4Xc4]b4Xc4]b4Yc4]b4]b4]b4]b4]b4Zc
4]b4[c4\c4]b4]b4]b4]c4Zc4]b4^c4_c4`c4ac4]b4]b4]b4]b4bc4]b4]b4]b4]b4]b4cc4]b4]b4]b4]b4]b4dc4]b4ec
4]b4]b4]b4fc4]b4]b4]b4]b4]b4gc4]b4gb4]b4gb4]b4gb4]b4hc4]b4ic4]b4jc4kc4lc4lc4lc4lc4lc4mc4nc4lc4oc
4Pd4lc4lc4Qd4Rd4Sd4lc4mc4lc4lc4Td4Ud4Vd4lc4lc4lc4Wd4lc4Xd4lc4lc4Yd4Zd4Zd4lc4lc4lc4lc4lc4[d4\d4]d
4lc4lc4lc4lc4^d4lc4lc4lc4_d4`d4`d4`d4`d4ad4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4`d4bd4`d4`d
4`d4`d4`d4`d4`d4`d4`d4`d4`d4cd4dd4`d4`d4`d4`d4`d4ed4`d4`d4`d4`d4fd4`d4`d4`d4`d4`d4`d4`d4`d4`d4gd
4gd4gd4gd4gd4gd4gd4gd4gd4hd4gd4gd4gd4id4jd4gd4gd4gd4kd4gd4ld4md4gd4nd4gd4gd4od4Pe4Qe4gd4gd4gd4Re
4gd4Se4gd4Te4gd4Ue4Ve4gd4We4gd4gd4Xe4Ye4Ze4[e4gd4gd4gd4gd4gd4\e4]e4gd4^e4_e4`e4gd4ae4be4gd4ce4gd
4gd4de4de4de4ee4gd4fe4ge4he4ie4je4ke4gd4gd4le4me4ne4gd4oe4gd4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Xf4Yf4Zf
4Xf4[f4\f4]f4^f4^f4[f4[f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4if4jf4jf4if4jf4kf4if4lf4jf4jf4ff4jf4jf
4jf4jf4jf4mf4jf4mf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4jf4nf4jf4jf4nf4jf4if4jf4jf4jf4jf
4jf4jf4jf4if4jf4jf4of4jf4jf4jf4jf4jf4jf4Pg4Qg4jf4jf4Rg4Sg4Tg4Ug4Ug4Vg4Ug4Wg4Xg4Yg4Ug4Ug4Ug4Ug4Ug
4Ug4Zg4Zg4[g4\g4Zg4]g4Zg4^g4_g4Zg4`g4Zg4ag4Zg4bg4Zg4Zg4cg4Zg4dg4eg4fg4gg4gg4hg4ig4jg4hg4gg4gg4kg
4lg4mg4hg4ng4gg4og4Ph4Qh4Rh4hg4hg4Sh4Th4Uh4gg4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4[h4^h4_h4`h4ah4[h4[h4bh4ch
4[h4[h4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4kh4kh4kh4nh4kh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i
4^i4_i4^i4`i4ai4^i4bi4^i4ci4^i4di4di4di4ei4^i4fi4gi4^i4^i4^i4^i4^i4^i4^i4hi4ii4ji4ji4ji4ji4ji4ji
4ki4li4ki4mi4ni4ki4oi4ki4ki4Pj4Qj4Qj4Rj4Sj4Rj4Rj4Rj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_j4`j4]j4aj
4bj4cj4]j4dj4ej4fj4fj4fj4fj4fj4gj4fj4fj4fj4hj4ij4jj4jj4kj4jj4jj4lj4jj4jj4jj4jj4mj4jj4nj4oj4Pk4Qk
4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4Yk4Yk4\k4\k4\k4Yk4Yk4Yk4]k4^k4^k4^k4_k4`k4ak4bk4^k4ck4dk4ek4^k4^k
4^k4^k4^k4^k4^k4^k4^k4fk4gk4^k4^k4hk4ik4jk4kk4lk4mk4jk4nk4ok4Pl4Pl4Ql4Pl4Pl4Rl4Sl4Tl4Ul4Vl4Wl4Xl
4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Rm4Sm4Tm4Um4Vm4Wm
4Xm4Ym4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4Un4Un
4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4^n4_n4`n4_n4an4bn4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So
4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4ao4bo4co4`o4do4eo4fo4fo4go4ho4go4go4io4jo4ko4lo4mo4no
4oo4PP5QP5RP5QP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5oo4\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5kP5lP
5kP5mP5nP5lP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5]Q5[Q5^Q5_Q5`Q5aQ5bQ5cQ5aQ5dQ5eQ5fQ
5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5lQ5oQ5PR5PR5QR5QR5QR5RR5RR5SR5RR5TR5UR5VR5WR5UR5XR5YR5ZR5ZR5[R5\R5]R5]R
5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5dR5hR5iR5jR5jR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS
5[S5\S5]S5^S5_S5`S5aS5bS5bS5cS5dS5eS5fS5fS5eS5gS5hS5iS5jS5iS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT
5WT5XT5YT5ZT5[T5\T5]T5^T5_T5`T5_T5_T5aT5bT5_T5_T5_T5_T5_T5cT5dT5eT5fT5gT5hT5iT5jT5kT5kT5lT5mT5nT
5oT5PU5QU5RU5RU5SU5TU5RU5UU5VU5WU5XU5XU5XU5YU5XU5ZU5XU5[U5[U5[U5[U5[U5\U5ZU5ZU5]U5]U5^U5_U5`U5aU
5bU5cU5dU5eU5fU5gU5hU5iU5gU5jU5kU5lU5gU5mU5mU5nU5oU5nU5PV5QV5RV5SV5TV5UV5UV5UV5UV5UV5UV5UV5UV5VV
5WV5XV5YV5ZV5YV5[V5\V5]V5^V5_V5`V5`V5aV5bV5cV5dV5eV5eV5fV5gV5hV5iV5jV5kV5hV5hV5hV5iV5lV5jV5mV5nV
5oV5PW5QW5RW5SW5TW5UW5UW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5cW5cW5dW5eW5eW5fW5gW5hW5eW
5iW5iW5jW5kW5iW5iW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5dX
5dX5eX5fX5gX5eX5hX5iX5jX5kX5kX5kX5lX5lX5mX5nX5oX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5[Y5\Y5\Y
5\Y5]Y5]Y5]Y5\Y5\Y5\Y5^Y5_Y5_Y5_Y5`Y5_Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ
5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5[Z5[Z5[Z5[Z5[Z5^Z5^Z5_Z5`Z5[Z5[Z5aZ5bZ5bZ5bZ5bZ5bZ5cZ5bZ5dZ5eZ5fZ
5gZ5gZ5hZ5iZ5jZ5kZ5lZ5kZ5mZ5nZ5oZ5oZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5W[5[[5W[5W[5W[5W[5W[5\[
5W[5][5W[5^[5W[5_[5`[5W[5W[5W[5W[5W[5a[5b[5W[5c[5W[5W[5d[5e[5f[5e[5g[5W[5h[5i[5W[5W[5j[5k[5l[5m[
5n[5n[5o[5P\5Q\5Q\5Q\5R\5S\5T\5U\5V\5W\5W\5X\5W\5W\5X\5X\5X\5Y\5Z\5[\5\\5]\5]\5^\5_\5`\5a\5b\5b\
5a\5a\5c\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5n\5n\5n\5o\5o\5n\5P]5n\5n\5Q]5R]5S]5S]5S]5T]5S]5U]5U]5U]
5U]5V]5U]5U]5W]5W]5X]5Y]5Z]5Z]5[]5\]5[]5]]5^]5_]5`]5a]5a]5b]5c]5d]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]
5o]5P^5Q^5R^5R^5S^5T^5T^5T^5U^5V^5W^5X^5Y^5Z^5[^5[^5\^5]^5[^5^^5_^5`^5a^5b^5c^5d^5e^5f^5g^5h^5h^
5i^5j^5k^5l^5l^5l^5m^5n^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5e_
5f_5f_5g_5h_5h_5h_5h_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5R`5S`5R`5R`5T`5U`5U`5V`5U`5U`5U`5W`5X`5Y`
5Z`5Z`5[`5\`5]`5^`5_`5_`5``5a`5a`5b`5c`5d`5e`5e`5e`5f`5g`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Qa5Ra5Ra
5Sa5Ta5Ua5Va5Ra5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5_a5_a5_a5`a5aa5ba5ca5ca5ca5da5ca5ca5ea5fa5ga5ha5ga5ia
5ja5ka5ka5ka5la5la5ma5na5na5oa5Pb5Qb5Rb5Sb5Sb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5]b5^b5_b5`b5ab5bb
5cb5db5eb5fb5gb5hb5ib5jb5kb5ib5ib5ib5ib5ib5lb5lb5mb5ib5ib5ib5nb5ob5Pc5ob5Qc5Rc5ob5Sc5Tc5Uc5Vc5Vc
5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5_c5`c5ac5bc5cc5dc5ec5dc5fc5gc5hc5gc5gc5gc5gc5gc5ic5gc5jc5kc5lc5mc
5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md
5nd5nd5nd5nd5nd5nd5nd5nd5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5ae5be5ce5de
5ee5fe5ge5ge5he5ie5je5ke5le5le5ke5le5le5le5le5le5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Tf5Tf5Uf5Vf5Wf5Xf5Yf
5Zf5Zf5[f5Zf5Zf5Zf5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5of5of5of5Pg5Qg5Rg5Rg
5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5ag5`g5bg5`g5cg5`g5dg5`g5`g5eg5fg5gg5hg5ig5jg5kg5lg5mg
5ng5og5mg5mg5Ph5Qh5Qh5Rh5mg5mg5Sh5Sh5Sh5mg5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh
5eh5fh5gh5gh5hh5ih5ih5jh5kh5lh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ui5Vi5Wi5Vi5Vi5Vi5Vi5Xi5Vi5Yi5Vi5Vi5Vi
5Zi5[i5\i5]i5^i5_i5`i5ai5`i5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5oi5Pj5oi5oi5Qj5Rj5Sj5Tj5Uj
5oi5Vj5Wj5Xj5Yj5Zj5Zj5[j5Yj5\j5[j5[j5[j5[j5[j5]j5^j5^j5^j5^j5_j5`j5aj5bj5cj5dj5ej5fj5gj5hj5ij5jj
5jj5jj5jj5kj5jj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5[k5\k5]k5^k5_k5`k5ak5bk5ck5dk5ek
5ek5fk5gk5hk5hk5hk5hk5hk5hk5hk5hk5hk5hk5hk5hk5ik5ik5ik5jk5kk5lk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl
5Wl5Wl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5al5al5bl5cl5cl5dl5el5fl5gl5hl5gl5il5hl5hl5hl5hl5gl5hl5jl
5hl5hl5hl5hl5hl5hl5kl5ll5ml5nl5ol5ol5Pm5Qm5Rm5Sm5Tm5Um5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5am5bm
5cm5cm5dm5em5fm5gm5hm5hm5im5jm5km5jm5lm5mm5nm5om5Pn5Pn5Qn5Rn5Sn5Tn5Un5Vn5Vn5Vn5Wn5Xn5Wn5Wn5Wn5Wn
5Wn5Yn5Zn5[n5[n5\n5]n5^n5]n5]n5_n5`n5an5bn5cn5cn5cn5dn5en5en5fn5gn5hn5gn5in5jn5kn5ln5ln5ln5mn5nn
5on5nn5nn5nn5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5do5do5do5do5eo5fo5go5ho
5ho5io5io5jo5ko5lo5mo5mo5mo5no5oo5oo5PP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6QP6RP6RP
6SP6TP6UP6VP6WP6XP6YP6ZP6[P6[P6\P6]P6^P6_P6`P6aP6aP6bP6cP6dP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP
6PQ6PQ6QQ6RQ6SQ6TQ6UQ6VQ6VQ6VQ6VQ6VQ6WQ6VQ6VQ6VQ6XQ6YQ6VQ6VQ6VQ6VQ6ZQ6VQ6VQ6VQ6[Q6\Q6]Q6^Q6_Q6`Q
6aQ6bQ6cQ6dQ6eQ6eQ6eQ6fQ6eQ6eQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R
6]R6^R6^R6_R6`R6aR6bR6cR6dR6eR6fR6gR6hR6iR6jR6kR6lR6lR6mR6nR6oR6PS6QS6RS6SS6TS6TS6US6VS6WS6XS6YS
6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS6hS6hS6iS6jS6kS6kS6kS6lS6mS6mS6mS6nS6oS6PT6QT6RT
6ST6TT6UT6VT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6bT6cT6dT6eT6fT6gT6hT6iT6jT6kT6lT6mT6nT6nT6oT
6PU6QU6RU6RU6SU6TU6UU6TU6TU6UU6TU6UU6UU6VU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6_U6`U6aU6bU6bU6cU6dU6eU6fU
6gU6hU6iU6iU6jU6kU6lU6mU6nU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6aV6aV6bV6cV
6dV6eV6fV6gV6hV6iV6iV6jV6kV6lV6mV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW
6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6lW6lW6mW6nW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X
6`X6aX6bX6cX6bX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6\Y6]Y6^Y
6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z
6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6W[6X[6Y[6Z[6[[6\[6][
6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6k[6l[6m[6n[6o[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6Z\6[\
6\\6]\6^\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]
6Z]6[]6\]6]]6^]6_]6`]6^]6a]6b]6c]6c]6c]6d]6d]6d]6e]6f]6g]6h]6i]6j]6k]6k]6l]6m]6n]6o]6o]6P^6Q^6R^
6S^6T^6U^6U^6V^6W^6X^6Y^6Y^6Z^6[^6\^6]^6^^6_^6`^6`^6a^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6k^6k^6l^6m^
6n^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_
6l_6m_6n_6o_6P`6P`6P`6Q`6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`
6i`6j`6k`6l`6m`6n`6o`6Pa6Pa6Pa6Pa6Qa6Ra6Sa6Sa6Sa6Sa6Sa6Sa6Sa6Sa6Sa6Ta6Sa6Sa6Sa6Sa6Sa6Ua6Ua6Va6Ua
6Ua6Wa6Xa6Ya6Za6[a6\a6\a6\a6]a6^a6_a6_a6`a6aa6ba6ca6da6ea6fa6ga6ha6ga6ha6ha6ha6ia6ja6ja6ja6ja6ja
6ka6ka6ka6la6ma6na6oa6Pb6oa6oa6oa6Qb6Qb6oa6Rb6Sb6Sb6Tb6Sb6Sb6Ub6Sb6Vb6Vb6Vb6Vb6Vb6Vb6Vb6Vb6Vb6Vb
6Vb6Vb6Vb6Wb6Xb6Yb6Xb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib
6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6ib6jb6kb6lb6mb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Tc6Uc6Vc6Uc
6Wc6Uc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6_c6_c6_c6_c6ac6ac6bc6cc6dc6dc6ec6ec6dc6fc6gc6hc6hc6ic6jc6jc
6jc6kc6lc6lc6lc6mc6nc6oc6mc6mc6mc6mc6Pd6mc6mc6mc6Qd6Qd6Qd6Rd6Sd6Td6Td6Td6Td6Ud6Vd6Wd6Xd6Yd6Zd6Zd
6[d6\d6\d6\d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Se6Se6Te
6Ue6Te6Ve6We6Xe6Ye6Ze6Ze6[e6\e6]e6]e6^e6^e6^e6^e6^e6^e6_e6^e6^e6`e6`e6ae6be6ce6de6ee6ee6ee6fe6ge
6he6ie6ie6je6ke6le6me6ke6ne6oe6oe6oe6oe6Pf6Qf6Rf6Sf6Tf6Tf6Uf6Vf6Vf6Vf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f
6_f6_f6_f6`f6`f6af6bf6bf6bf6cf6cf6bf6bf6bf6bf6bf6bf6bf6cf6bf6bf6bf6bf6bf6bf6bf6df6ef6ff6gf6gf6gf
6gf6hf6hf6hf6hf6hf6hf6hf6hf6if6hf6jf6kf6lf6mf6nf6nf6nf6of6of6Pg6of6Qg6of6Rg6Sg6of6Tg6of6Ug6Vg6Wg
6Xg6Yg6Zg6[g6of6\g6]g6]g6]g6]g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6hg6hg6hg6hg6hg6hg6hg6ig6jg6kg
6lg6lg6lg6mg6lg6ng6lg6og6Ph6Qh6Rh6Sh6Qh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6^h6_h6`h6ah6ah6bh6bh6ch6ch
6dh6dh6dh6dh6dh6dh6eh6eh6eh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Pi6Pi6Pi6Qi6Ri6Ri6Ri6Ri6Si6Ti6Ui6Vi
6Wi6Wi6Wi6Xi6Yi6Zi6Zi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6ci6di6ei6di6fi6fi6fi6fi6gi6hi6ii6ii6ji6ki6li
6mi6mi6mi6mi6ni6oi6Pj6Qj6Qj6Qj6Qj6Qj6Rj6Sj6Tj6Uj6Vj6Vj6Wj6Xj6Yj6Yj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6bj
6cj6dj6dj6ej6fj6gj6hj6ij6jj6kj6kj6kj6kj6lj6mj6mj6nj6oj6Pk6Qk6Pk6Rk6Sk6Tk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k
6\k6\k6]k6^k6]k6_k6`k6ak6ak6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6jk6jk6kk6lk6mk6mk6mk6nk6ok6Pl6Pl6Ql6Rl
6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Yl6Yl6Yl6Zl6Xl6[l6\l6]l6]l6^l6_l6`l6`l6al6`l6bl6cl6bl6bl6dl6el6fl6gl6hl6hl
6hl6hl6hl6hl6hl6hl6hl6il6jl6kl6ll6ml6nl6ol6ml6Pm6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Xm6Xm6Ym6Ym6Zm6Ym6[m
6\m6]m6^m6_m6`m6am6bm6cm6dm6em6fm6gm6hm6im6jm6km6lm6km6km6lm6mm6nm6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Vn
6Vn6Vn6Wn6Xn6Yn6Yn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6bn6cn6dn6en6fn6gn6hn6hn6hn6hn6hn6hn6in6jn6kn6ln6mn
6nn6on6Po6Qo6Ro6So6So6So6So6To6So6So6So6So6Uo6Vo6Vo6Vo6Vo6Wo6Vo6Vo6Vo6Xo6Yo6Zo6[o6[o6\o6]o6]o6^o
6_o6`o6`o6ao6ao6bo6`o6ao6ao6ao6co6do6eo6fo6go6ho6io6jo6ko6jo6jo6lo6mo6no6no6oo6oo6oo6oo6PP7QP7QP
7RP7SP7TP7UP7UP7VP7WP7WP7WP7WP7WP7XP7XP7XP7XP7YP7ZP7[P7[P7[P7\P7]P7^P7_P7`P7aP7bP7bP7bP7bP7cP7dP
7eP7fP7gP7hP7iP7hP7hP7hP7hP7jP7kP7hP7lP7mP7mP7nP7oP7oP7PQ7oP7oP7QQ7RQ7SQ7TQ7UQ7VQ7WQ7XQ7XQ7YQ7YQ
7YQ7ZQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7cQ7dQ7eQ7fQ7gQ7gQ7gQ7hQ7iQ7jQ7kQ7lQ7mQ7mQ7nQ7oQ7oQ7PR7QR7RR7RR
7RR7RR7RR7RR7RR7RR7RR7RR7RR7SR7TR7UR7UR7VR7VR7VR7WR7XR7YR7ZR7[R7[R7[R7\R7]R7^R7_R7`R7aR7bR7cR7dR
7eR7eR7fR7gR7gR7gR7gR7gR7gR7hR7iR7jR7kR7kR7lR7mR7mR7nR7nR7nR7nR7nR7oR7oR7oR7PS7QS7oR7RS7SS7TS7US
7VS7WS7XS7YS7ZS7[S7\S7]S7^S7_S7_S7`S7aS7bS7cS7dS7eS7fS7gS7hS7iS7jS7kS7lS7mS7mS7nS7oS7PT7QT7QT7QT
7RT7ST7TT7UT7UT7VT7WT7XT7YT7ZT7[T7\T7\T7\T7\T7\T7\T7]T7^T7_T7`T7aT7aT7aT7bT7aT7cT7dT7eT7fT7gT7gT
7gT7hT7gT7gT7iT7jT7kT7lT7mT7nT7oT7PU7QU7RU7SU7SU7SU7SU7SU7TU7UU7VU7VU7VU7WU7XU7YU7YU7ZU7[U7\U7[U
7]U7^U7_U7`U7aU7bU7cU7dU7eU7fU7gU7hU7gU7iU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7UV7VV7WV7XV7YV7ZV7[V
7[V7\V7]V7]V7^V7_V7`V7`V7`V7aV7bV7cV7dV7eV7fV7gV7hV7iV7iV7iV7iV7jV7iV7iV7kV7iV7iV7lV7iV7mV7nV7oV
7oV7PW7QW7RW7SW7TW7UW7UW7VW7TW7TW7TW7TW7TW7WW7XW7YW7YW7ZW7YW7YW7[W7\W7]W7^W7_W7`W7aW7aW7aW7bW7cW
7dW7eW7fW7gW7hW7iW7jW7kW7kW7kW7kW7kW7kW7kW7lW7kW7kW7mW7nW7oW7PX7PX7QX7RX7SX7TX7UX7VX7VX7WX7VX7XX
7YX7XX7XX7ZX7[X7\X7]X7^X7_X7`X7aX7aX7bX7cX7dX7dX7eX7eX7fX7gX7fX7hX7iX7iX7iX7jX7kX7lX7mX7nX7oX7PY
7PY7QY7RY7SY7TY7TY7UY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7iY7iY7jY7kY7lY
7mY7nY7oY7oY7PZ7QZ7QZ7QZ7QZ7RZ7RZ7QZ7QZ7QZ7QZ7QZ7QZ7SZ7TZ7UZ7VZ7WZ7WZ7WZ7WZ7XZ7XZ7XZ7XZ7XZ7XZ7XZ
7XZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7^Z7^Z7^Z7_Z7^Z7`Z7`Z7^Z7^Z7^Z7`Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7fZ7gZ7gZ7gZ7fZ7gZ
7hZ7gZ7gZ7hZ7iZ7gZ7hZ7hZ7gZ7gZ7gZ7gZ7fZ7fZ7fZ7fZ7jZ7kZ7lZ7lZ7mZ7mZ7mZ7mZ7mZ7mZ7nZ7mZ7oZ7mZ7mZ7P[
7Q[7R[7S[7S[7T[7U[7V[7W[7W[7W[7W[7W[7W[7W[7W[7W[7W[7W[7W[7W[7X[7X[7X[7X[7X[7X[7X[7Y[7Z[7Z[7Z[7Z[
7Z[7Z[7Z[7[[7[[7[[7[[7[[7[[7\[7\[7\[7\[7][7^[7_[7`[7`[7a[7a[7b[7c[7d[7e[7e[7f[7g[7h[7i[7j[7k[7l[
7l[7l[7l[7l[7l[7l[7l[7m[7n[7o[7P\7Q\7R\7S\7T\7U\7V\7W\7X\7Y\7Z\7Z\7Z\7[\7\\7]\7^\7_\7`\7a\7b\7c\
7c\7c\7c\7c\7c\7c\7c\7c\7d\7e\7f\7g\7h\7i\7i\7j\7j\7k\7l\7l\7l\7m\7n\7n\7n\7o\7o\7o\7o\7o\7o\7o\
7o\7o\7P]7Q]7Q]7Q]7Q]7Q]7R]7S]7S]7S]7S]7T]7U]7V]7V]7W]7X]7V]7Y]7Z]7[]7[]7[]7[]7[]7[]7[]7\]7]]7^]
7^]7_]7`]7a]7b]7b]7c]7c]7d]7d]7e]7f]7f]7f]7g]7g]7h]7i]7j]7k]7j]7j]7l]7l]7l]7m]7n]7o]7o]7o]7o]7o]
7o]7o]7o]7P^7P^7Q^7R^7S^7T^7U^7V^7V^7W^7W^7W^7W^7X^7X^7X^7X^7Y^7Z^7Z^7Z^7Z^7Z^7Z^7Z^7Z^7Z^7Z^7Z^
7Z^7Z^7[^7[^7[^7[^7[^7[^7[^7[^7[^7[^7[^7[^7\^7\^7\^7]^7]^7]^7^^7^^7_^7_^7_^7`^7a^7b^7c^7c^7d^7d^
7e^7f^7g^7h^7i^7j^7k^7l^7l^7m^7n^7o^7P_7Q_7Q_7Q_7Q_7Q_7R_7S_7T_7U_7V_7V_7W_7X_7X_7X_7X_7X_7Y_7Y_
7Y_7Y_7Y_7Y_7Z_7[_7[_7\_7\_7\_7\_7[_7[_7]_7^_7__7`_7a_7b_7b_7b_7b_7c_7d_7e_7d_7f_7g_7g_7g_7h_7h_
7i_7j_7k_7l_7m_7n_7o_7o_7P`7P`7Q`7R`7S`7T`7U`7V`7V`7V`7V`7V`7W`7X`7Y`7Z`7Z`7[`7[`7[`7\`7]`7^`7^`
7^`7^`7_`7_`7_`7_`7_`7``7``7a`7b`7c`7d`7e`7f`7f`7g`7h`7h`7i`7i`7i`7j`7j`7j`7k`7l`7k`7m`7n`7n`7n`
7o`7o`7o`7o`7o`7o`7o`7Pa7Qa7Ra7Ra7Sa7Sa7Sa7Sa7Sa7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7aa7ba
7ca7aa7da7da7ea7fa7ga7ha7ia7ja7ka7la7ma7na7oa7oa7oa7Pb7Qb7Rb7Rb7Rb7Sb7Sb7Tb7Tb7Ub7Vb7Wb7Xb7Xb7Yb
7Zb7[b7\b7\b7\b7\b7\b7\b7]b7^b7_b7_b7_b7`b7`b7`b7`b7`b7`b7ab7bb7cb7db7eb7fb7gb7hb7ib7ib7ib7ib7jb
7kb7kb7kb7lb7mb7mb7nb7ob7Pc7Qc7Rc7Sc7Tc7Uc7Uc7Uc7Uc7Uc7Uc7Uc7Uc7Uc7Vc7Wc7Xc7Yc7Yc7Zc7[c7[c7[c7\c
7]c7^c7_c7`c7`c7ac7`c7`c7`c7`c7bc7cc7dc7ec7ec7ec7ec7ec7fc7gc7hc7ic7jc7jc7jc7kc7kc7lc7lc7mc7nc7oc
7Pd7Qd7Rd7Sd7Td7Ud7Ud7Vd7Wd7Wd7Wd7Wd7Wd7Xd7Yd7Yd7Zd7[d7\d7]d7]d7^d7^d7^d7_d7`d7ad7bd7bd7cd7cd7dd
7dd7dd7dd7ed7fd7gd7hd7hd7id7id7id7id7id7id7id7jd7id7jd7jd7jd7jd7jd7kd7ld7md7nd7od7Pe7Qe7Qe7Re7Re
7Se7Te7Te7Te7Ue7Ue7Ue7Ue7Ue7Ue7Ue7Ve7We7Xe7Xe7Ye7Ze7Ze7[e7[e7\e7\e7]e7^e7_e7`e7ae7be7ce7de7ee7fe
7fe7fe7fe7fe7fe7ge7ge7he7ie7ie7je7ke7ke7ke7le7le7le7me7le7le7le7ne7ne7ne7oe7ne7Pf7Qf7Pf7Rf7Sf7Tf
7Tf7Uf7Tf7Tf7Tf7Vf7Wf7Xf7Xf7Xf7Xf7Xf7Yf7Zf7[f7\f7]f7^f7^f7^f7^f7_f7_f7_f7_f7_f7_f7_f7`f7af7bf7_f
7_f7cf7df7ef7ff7ff7gf7hf7hf7hf7if7jf7if7if7kf7lf7mf7mf7nf7nf7of7Pg7Qg7Rg7Rg7Rg7Sg7Tg7Ug7Vg7Ug7Ug
7Ug7Ug7Wg7Wg7Wg7Wg7Xg7Yg7Zg7Zg7Zg7[g7\g7]g7]g7]g7^g7[g7_g7_g7_g7_g7`g7`g7ag7`g7bg7`g7`g7`g7`g7cg
7dg7eg7fg7gg7hg7hg7ig7hg7hg7hg7jg7kg7kg7kg7kg7kg7kg7kg7lg7mg7mg7ng7og7og7Ph7Qh7Rh7Rh7Sh7Th7Th7Uh
7Vh7Vh7Wh7Wh7Xh7Yh7Zh7[h7Xh7Xh7\h7]h7^h7_h7_h7`h7ah7ah7ah7ah7ah7ah7ah7bh7ah7ah7ch7ch7ch7ah7ah7ah
7ah7ah7ah7ah7ah7ah7dh7ah7ah7ah7ah7ah7ah7eh7eh7eh7eh7fh7gh7hh7ih7jh7kh7lh7mh7mh7nh7oh7Pi7Pi7Qi7Ri
7Si7Si7Si7Ti7Ui7Vi7Wi7Wi7Si7Si7Si7Si7Xi7Yi7Yi7Zi7[i7\i7]i7]i7^i7_i7`i7`i7`i7`i7ai7ai7ai7ai7ai7ai
7ai7ai7bi7bi7ci7di7ei7ei7ei7fi7fi7gi7hi7ii7ji7ki7ji7li7mi7mi7li7ni7oi7Pj7Qj7Rj7Rj7Rj7Rj7Sj7Tj7Uj
7Vj7Wj7Xj7Xj7Yj7Zj7Zj7[j7Zj7\j7\j7\j7]j7^j7_j7_j7_j7_j7_j7_j7`j7`j7aj7bj7cj7dj7ej7fj7gj7hj7ij7ij
7jj7kj7kj7lj7mj7nj7oj7Pk7Qk7Rk7Sk7Tk7Tk7Uk7Vk7Wk7Xk7Yk7Zk7[k7\k7]k7^k7_k7_k7_k7_k7_k7`k7ak7bk7ck
7dk7ek7fk7gk7gk7hk7ik7jk7kk7kk7lk7mk7nk7ok7Pl7Ql7Rl7Sl7Tl7Ul7Vl7Wl7Xl7Xl7Yl7Zl7[l7\l7]l7^l7_l7`l
7al7bl7cl7dl7dl7el7fl7fl7fl7fl7fl7gl7gl7hl7hl7gl7gl7il7il7jl7jl7jl7jl7jl7jl7kl7jl7kl7jl7ll7ll7ml
7nl7ol7Pm7Qm7Qm7Rm7Sm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7[m7\m7\m7\m7\m7\m7\m7\m7]m7^m7_m7_m7_m7`m7am7bm7cm
7cm7dm7em7em7em7em7fm7gm7hm7im7jm7km7lm7lm7lm7lm7mm7nm7om7Pn7Qn7Qn7Rn7Sn7Rn7Rn7Tn7Tn7Tn7Un7Vn7Vn
7Wn7Xn7Yn7Yn7Yn7Zn7[n7[n7[n7[n7[n7[n7\n7\n7]n7^n7^n7_n7_n7_n7_n7_n7_n7_n7_n7_n7`n7an7an7bn7bn7cn
7cn7cn7cn7cn7dn7en7fn7gn7fn7fn7fn7hn7hn7in7jn7jn7kn7ln7mn7nn7nn7nn7on7on7Po7Po7Qo7Ro7Ro7So7So7So
7So7To7Uo7Vo7Wo7Xo7Yo7Zo7Zo7[o7\o7]o7]o7^o7^o7^o7_o7`o7ao7bo7co7do7eo7eo7fo7fo7fo7fo7fo7go7ho7ho
7io7jo7ko7ko7ko7ko7ko7lo7lo7mo7no7oo7PP8QP8RP8RP8RP8SP8TP8TP8UP8VP8WP8XP8YP8ZP8ZP8[P8[P8[P8\P8]P
8]P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8^P8_P8`P8aP8bP8bP8cP8dP8eP8TZl50l8g;9CU16W16e15GEe
3K5:3>4C=F@<3g1c19_772k72243735E:4:>766>B>3S1302_1_1b2<1=C;B5K==JJP621K:5F4U2AV1`3:@2[31\3f3U622
1a12GS39;916:671;0a1D:16>1Q564<3B:;5:W163;8A700=C298=1:Gb43?MJ7D933272==W1K33K69;4X157318JX4<R3c
2;Q1W172292527:2627314232641116450373Z1]A26Ak112P43=E;:5526?O4B1612C;8>65^51;?C79<<?>96340812M6g
1f4F:=W49BW1MU4MX3^1_3W4V3W4m1S82T\5Ij8Y;9A?U16W16e15GEe3K5:3>4C=F@<3g1m1_772e4U35437350D45?>766
>B>3M043c1_1b2<1]1HK==JJP621K:5KU2AV1`3:@2[31\3f3U6221a12GS39;91A671;b1D:16>1Q564<F:;5:W163;J70>
C298=1:Gb43?MJ7D9727@=W1K33C769;4X157318JX4_3GW2Q1F2=72292527:262731423264111645037^1R4Z=26Ak112
`3?32:Q1185526?O4B1612C;8>65^51;e1<<?>963408133H6g1f4F:=e3A26j1Ma2IIM=j2^1S7j3U3=Cm1d2^5;j`1Xb1h
g1V@bK]48912[=M`;2dY10Y^1o^1l1U2GK502T2kR2W1]>\1Y1<d25P10=1Z7e1S11jd73kM6Wo52_d7:[1c4I8_1WS1R2^1
an1V^1XDd1KS3mT17<d1>Q19b4l62V41b1Y1R194@20`1EB[1j12]2C]22^1^5=X1Q27b163[OAYIVW1;76^H[24\4f3Kd2f
43fJa70d<a2[5<V29U13a;1Z1o<IJX22d3o6g3<2d3\2mU5H=U>o8A12n[1<2d3\2mU5H=U>o8A12n[11T61T6a3^5333Z1X
1g3o3j4G;P7F2f2W14Hd1H13W1g56NT2F]2R12FEg1W3;1K<<I17i2B;Y;_34P86i1h2\4f1i:CZ4DU2;h4I]3X11Y1`302\
67T2T8Y4W1W2f1k1Q2[3^8E9i1<;Y:V3L\13d1Eh1k5^1e55R5F\BBg2;=?@Q1U8d2V181Ri51R61mW3K0@X4g1kQ1n5^9]2
0?n6S3^P1m\1o=[@jD;@0e51d2V>R@g1_;<0a8[V3i@b1W5c<n@_4]9i>\N;0V60R1[h3iU1bh1X7W8i<8@0P5U10_7I\f3j
Fn4Ld3PP1XX1c4U88<0i6gY1Y7T9kT1WC2^T1a5Xj2250Si1c60Zf1e10S1^38009T;7V7c1b58h6121l2T2e;l2a1W4e4g4
gb1:6W2S4i3W8Y6f23cJX1b6Q7e?Q8T3]3^3P6c1`1k5h2P49m1X1D0U1RDV1M=_64Z<\Y1>UHZ6g8Y?]B\^1]V1S8S5D0n1
_;e1X7]1`T1M\Z1j4:R?m8Te1Y2g?b5jP1S8S530U\6]V160Y\2dh1na1ak13O0U600X1j91og1Rl2bD2U:gW12\122639D5
01U3X1k4_1>6T1f10CT6l3P4F\1R9l36P1^Ae5G3Gb5a3i61W6P6a1m5dD^1^3o4g1i2S4HV1Q1g6T?o2\:0Q6[3Ec62>Q7k
:h;k4\8_?6c3d2d10W1a3n1l3eA^16P1HT6Z1^6R2m71m1T7_3>e6XDf2d<e2W3Go5i2S4o1U3k5e?d37V1_2^=Y72>Q7<3o
E@H\9e2QCm2L0@h1R4n7mG[7U:T9l3nP1\CfEJ9Ce:=S3n1g120i=P:SIUR1e450ih6mQ1MX1f30^5Y3702;n1V88h5Q4h4D
k216J^42Q1S1U7c5>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4E]2V3h1k3h1@3h1i3313f1R6j1R1b2
b13^21>7131OHh5_1k5d3R9Q5o1j3R1W1l32^13S3=46MW15P@W3k1U12o1_4Q2@0i1R=3e2T6V7Th2f;fg1_Ac<_9Y@S8MU
10Io3_2f7m2<XZ1^4S6]7g?Z<U5`1m=>Q5Q9nP1S42l2CY1_<Q8U<LQ3i1W1^2Y3U>[1a5a100Lf2MDOk6h7b2<k3R12\2X7
T]1^:YK0O`4[77X;`18^2f13Y1U<:Y15`15b1e7Q:S6]9h5j1o@c6W8>c6W10ES410a39l1]3m1]41<W1X2W2\;14^>1a:R7
l5l7R>_L_2l1Y8a3X2^U1S3\2Y3V5i2k`1Z10@>b380:o:_3b3^2P46Y1h614n5j3Y8R2W5R5P22hb1e40[1]?hX1X5]70X7
c=k5`3a1f=n2f9>0h1U@T5Dc1Yg4jCc7\HUDn1O9Q10Ln31R:Al5Q6Y12\2R1e5121Sf2d2Z?2_=[53>Q1V4f1]=nU14Q9V1
_>F0Z2`21SMR4121nV1o@k>W5\Y1e63k3W1lKga1X5B80S7ne1Pc5Q201^820gj790W6m]6nG_9c4<1X3@0U1RDV1Mm64Z<`
AYAa6>UHZ6_Z1\J>0n1_;e1X7j@SE2J3T\1Y3\h1_i240Y\2T:^P3R10a44V20n3WW2n9Wf1b?XKaK7BB2T2@>a14k3T7_8^
2@416Q1859:P10k4`1X4W<e4g3m1V1j1h114R:Y7i4<:Y?X2Vi1^3fKW1>;KSBkDYQ1j2B;0i4ff1e^1Yc1Z3^4hDXNVJj38
0i4k5jb4bLXNh5XH;0RObP1XU2_HZE\j1b4;0150`9Q?Sm4RS120ek7O0V1d3009T1YB]3FX26^5Y1121YU1US1T3bI\3T9P
7\8e2\HY7l7R>WB?0`2SH0mj1]Ef2j99CZn1^<i8aP1o=C0k1o20nGX914Fjj2R_2SK^6V4S3958i230`7gZ780eQ3[k2V9l
[12^8j490i4TF2gP4^h13^[16F0:`4`1gDo:14jHR:oLV8Y<TBTDi1bS1b9n<4`HR920b2S10d?j5[2nCC`H15a>lGY@:32F
KR6m>X9VDg;Y1T8W5Gk9l;m4cCL?OU3620U\6:0U600`Ah\5RY13[1b;b30DP3S1C1i1^1GT1n7Z1h5k7;JX3114Y5>[1=^;
i2a2NNV3?S1U2jJQ5d6h2Y3i3n3LY1M>S2A\42V7FT46[7Od4j1Q3?3S1>3286;_11<;11122Z1X2Og3[6272T83V25n1DT3
n5=e2Ij272f4g1;A94b9l8[29U12h4KHh1?31d<=31R=ka2:1c3P9=mT4`1a5:ZAY]271c3^9mT4`1l5ZA:1c3R3m5=Q`2kd
1`1l5ZAL1e4V6g1=XU4lQ1`T17BEi1:@>a14k3SB@416Q1859:61d<=n<Zn1RQ1I1c3<X1GM0c5=mT4`1l5U<T5_^1f3U251
=bA6f5?;51d<=o1ZU5=1>T3P9=X\3P2cF`1l5ZA]6Xa1<1c3[3R6mT4`1l5ZAe7S8fU1nEM1m1e1[30Q6:e1X5o1j@TDN2Jb
_1m;UI`1l5U<T5i?`Aj?\3?`G[7;1Y39MDk7mT4`1b4Y1ZAW11[2W1Q1V6U2Y:^R10eMf7bS1S?:U1l5\7m9o]17BET2@>a1
4k3l1V@@416Q1859:R617Z30T10;MGLS3V1Nb=5:a264f1404_1:6:406X1H4D156271=X11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1g@^3^:8I305Eo1C4G315\98X6`3a2:8i2_152Q2f121057Q1HS1313109T10h1N73o11;:B@<2l3F]126O2
Q30<S2c2f4n25d32Q202k208=KY44T13119861CT1NQ1P1_138<253Y1T1>=_11f1C\1239Fc6EV@l3_51<d8`21BP3U18l1
8`2j1C6?2b1F1Z1Q5T4b3]1^An2i1LG3i2Mb2a3f64W6S2^5e3W2dD^1^3]34@Ka4S4Hf3l3\1X5_10h11LT3O]1c2;^8]3n
7k7N^4_<X;B`3d9T7?W4:^3Q2Do21Fl2U107l10f1e3DV59W3c1o1@_6U4\114Q7j28h4`4CT1Da2Ba1_3S1b38`Dg2h4T2P
3R2f893c21LR3j26O01<5W1Y1U2=[8P3;S10[1Mh15c1e2V3`6Y3b1T5g2m3j4o2Fl5;Q1X1S9U5Y2m668oA[5l6k11Q1a2U
107`4_29DS90Q1Gh21Q6Ba414^In5]3h_1oEP3;T18R13_13]2:8J?j2k<e7R3S4h1^;b4U;?5a4Z4i<e2P;@3HV1j41Co20
S10B1i1^13;117^3`5Z1h5k7;JX3114i4?>V142:g6X3L@[1]1a2=@b1h1I?S1U2jJQ5]9Y3i3AY4W2>S2Ac3HD]4V2T2a10
S1<g206R1i1U1=Da42j1b1h10434D946232105655?J41<641112000Z1X3Q2>V1i6N1m2S4m3CDT3P4m1=O_24i232l3m2A
9CAm=a10OM[29U12_1[4Z2Z11Gk2U10U2Q6`3X8Z7k514kBW1M<cB\Z1N\=i:;T18R1`4U<:R2f2S4a3o8b4g40n2Y:g=`EP
9]112T1[2Mi1:0l5=;13NR2V1M0^6X1e4b4e5X3bOo2a3`5c7`V1X;;T1b4N:ZAe7BWY17Q9[@Q2f1m11Em2U107m1f13V4W
5Q1V22c4S7[1X314V1g=XIaW1j4a2Q9j8a20:T18R1Y1173]2:8J95R4l2]1c2d4e7h2V63Z;b4^>k5_;P:k6V1c11Dn2U18
Z3=MX3Om1l4EAX2W2fT1R7i44j8[8e5h1gJ\4k3]4a3I^1@`18X5:R7n2X7T<`5l:=f3e;17]4iD_7<Z11R1`2V1>e1R6X37
h3d:Q714l2T2e;l2P5ii1R:R?`18c5T<U5e78X1b6Q7XJM\3^@GV5DK_6C[11d1n1U100c4T1^19DZ2X4E]11m1m16Z5h614
e>g:nV2X;;T1o23^1Y1S1W;4Y10^3R7Bo8YT1L1Oj3i7=nFQ2145=Bg=X1`6PCQ6TP1]3_3V1[3lAS:i5T2`5VAW11X2Z1U1
U21P6W1Qb1BPa2;T14R1Q1_21P18f1=S3?Y30m7e7cBm1g1R2o5m2T8d49\:\;O1X1Z2[1o1d5=o2U4f1Y1_9^1Y3`_2i?Y7
h5`1a5:P7T2W3]2X1U1Hl6UU1gMU11U1]2V1>e1R6b;]3FX2e5Y114YU1ZV1bI]6;T1l5ZAe7S8K_>l7V6R7S1OT@6V60:[1
1Nd2U107Z7DV:i>14n5R7Q5GW12[<2hb1f4[1Y7S8e2`1l5_3j=fAK]70`2?d3^1TFa1m7g8d2D1`2h2h7\3i6P7Za1Y5b<S
8U3V2i3R3`9`6ke1aEX]1`11Hg5<18i5l1Z3`3c3@[>n5]<i1_93N]7g:o4`A`1g1b>c5S4]2Y4R3eM2l2CY1_<[1@h3R28f
:f2W8Y3Y:Z6U11Kg2V19m7l1Al5f2Z3Y1_1R2e514Sf2aE`1l5b2d2Ia3T2a5f8[4Z4k8YG4o4hCM1`11c3`200HR6]@mF2S
52T5d;TQ1m<V2i3YC`1l5\7P33a5V1=S>U;A^@O4094;@^E2>5GP8o2F@3G1c3U1X8gL\6Sf1c1aS1^6`1l5[:n6_8Y7Km5h
1Y1e7[2\=U51S1_2B8007S1h2U2U2U47Q21>FY23?c3^1^2@:12312D<63?140411_1592CB7ML1:C1I:12W1C_8i2]1n12j
=0e1>f1^G260:3;C:JZ536;f7G=h3X12?2>b11d1^29K><12221@m3^2j5:U1\1U3N:BMDa5Y3B5<o401i1l2n2`61M\128Q
1]1X5<>J3`1l2>^1a4R4R5P3Z61\9]3e2n20HP51]211T21e1S3Bb10V211f3V;Q54W:=U<466h4c1Z8PM[E`2U4CV1:>BBd
1GEi3_4Y4a2d4e:U1X7b>R2o2Fl5a<g34Q1Z5\3?@;Og2X1j63n:44V48?P21f1l1I2A6h7Z6TOZ6HoBR3:T;Q2I_J^82]1C
X3i3In1j4;T1l5U5l1h1U1X7^=n2Y3T1\5j1=T4R;2094;@b<P;1^61T17[2929?4D1j4P23R6d?[914FbJfU1?gb2fU1O[@
Q65:]11c3U10W8c2g:S1e5d2U214R:Y7^1g3:Y?X2kAZW1^3]60:S10o2a245Z18a;`1P1b1e7o8c9`Gd@f3\4S41Y53a10f
1702Z2c1b68h5j8Dk216J^42Q1S1U7c5>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62n3e1^1:6Y1B9C>[4S3V3h1k3h1@3
JMi3313f1R6j1R1b2b13^21>7131OHh5_1k5@Aa2l3U5Q5o1m4W1h332^13S3=46MJ<22:M`;V3`1f1k1U12_1?`4P2d31g2
KM82c10o1^2P2l6:c4S1f6^1o2>;14Q2n1:=V3Y4P8c8a12521E0R=j7\8F2J401_1_5[3ZB`2h3S10023\5A148c15`1l5V
6b2P4180d1Id1A24k6Y7o3m4GJX1I\21154\1M1999l9n1K9m2_3U6d1l5i6>73X7]11O00;1c3^9eW1Wm2`1a5:ZAe7^Z2`
41W3:0S11;f5U2o4h8:a264o54G0200111;212260171B2\40151U2X1F3Q7EMER1J5V1037<:0A?LR2V50?3DW1eN8G145e
2CeD2a2CDd3528h1f1210524Z3:U1S51FBMo3T2241Z9k7d32Q202JQ28396D^2Z2I311986E9JNR2AT2Y1i32]1Cm1<1c3^
9W1h@lb3`1l5P7Y:oMkC:1c3P9=l1ib3V@`1l5ZA[11c3U1[10Q4T2Dd;PLm9Y@`L1VMU9`1o23a1K:c1f?cAe8a3g<CP1o6
`?F082]1k:2;HD3I1c3a20k6i>V3kEe450md1gM]5;T1o23h28QAe7_GcS1V2@1c3f31e5hZ1Tj2`1Q2j3OZ@S_1d8R<Q<G1
c3U10b7Dg8T4Q9Q314QJca2;T1o2l28W<i4R7io1D1c3^1o7\<V;Pk2_12Z1l3];`1l5Z110Y>b1[181]7d5c\2iP4\2bH_3
K1e4V6U2g\3`HRP2Z67BET2@>a14k3SB@416Q1859:>1c3T1Y8b[3ZI`1h1V1l2T<U5\OhA:1c3[3R6mT4`1a5:ZAc\2K1c3
U107o7PI14WAX20P3_U2W=Z2`1]2Aa2:X6Q;e7QI^>XR181o6R6Wa3j3^3m]2jS1K1V2\1a20HX3i2Z5Q7S;XZ3S3`1l5ZAW
Lb6\;X7M1]6j5U1l4]6b112`3V1T2]3d2;13N=a8_72O]3^214]R1XK0S6oIP6a3V40^10R1U3F9BT3_2[1Y:_8T9Z<W3T83
Z3cN1R8@1c3U1m17R6V;[1Zh3`1l5ZA\3RX2o5h2D1c3a20R1f51mT4`1[4`1[:`1<P5g\1An5`?i<81c3U1X8mT4`1l5ZAb
31?]4c10o1i3EV>e2i2^1o2>CY1;008I5N:=Q2T1>39Q5Hg2\2=<9X400P1f1Ia12521E0fG`>o9b8@]15N`2T1a21S10023
\5A?c1Z5T1h105S6i12h1T218e1P3:`5k4e3m8GJR27V2721Z21CR2S5n4m;d2h2o3i6>;X7_20R11j42m1V6o<P1T:J14g:
h1Y<R:VU1h:`1ZOh8e2dLZ3RCX3T4b2Na1R6`4T6Fb841R=Tj4321R=S21V1P9j2R;T4f28?T6Z1]60R2\5b2\7e1_3>e6aE
R>e2W3Gi8S4U5V3HZ71U9NY3:\11P3`1]3_7>92]70]5c1@=SDd19V3o3X11V8W3?W4V6MV40>11Q4n8j:VR1g<XR1]b2\?`
5h?nE171Y4\2W3S3hi1m^5J1e4a2d3U2XU4]V27BET2@>a14k3SB@416Q1859:91j4W8PI14aj3Q2X4>1c3L9i7=PI14e[3`
1l5ZAnL?1j1k22X8Rg2dDQ9HY^2P9mK^43n2>1j4W8V>c8U214jh2m1[4l<fc1j6_11c3T1<c2X5@j<U2X7\93n2k4f6]Fi2
Y2d3e2c1L=i1X3JNV<S5kH`1l5d3_8U5k9`EW>3\3S9n2i4o2b50HR11c3U10Y100k6a@2o2h4B14QEIm4k`2`1l5ZAfIBR7
k:4;@^E_1P;W1L?1c3U1X8_Z1c1E_6bo1PB`1o2a2:ZA;1j4Q2U6gH814hZ2XS2cX141Y5h7U_3[11c3[30V23f3e\1n9h9V
5iBT2Y2cCn9i8b1`1e2V3j1];V3Je@R1c2l5d=Z5l1]50<^;]1KW<2X28U2@1n9k27[V4@j3@l1[<`1P1R:iAm6d1j617Z30
L62512MER4U2o4^835:a264f1404_1:6:406S142D0200111;212100400171B2P11P1T111O0151BU1<X1FZ52BJ5[45V10
37<:0A?HV2g53DW1eN8I45Eo1C4G315\9T6<]32a2CDT2_1528h1f1210524n23131:0T1OQ1Q31FBMo3f1=241O2V1X2g4f
4T3d32Q202JQ28396DM`1j14T13119526E9JNQ1P1AG9E2534T1T1>=_11522Z1C\1239X5[;o@1[4k1:1c3R3[6V2`FU\3`
1l5ZAH1i4V2j1V4V;1a=j3X6Y7?l1V1<[4^Q1nU1lAf:VMZN?\HK1c3M8;k7[<o6d514hETZ1h7nS1;T1[1`48QAj_1Dn4b:
c>Q661R=dd3^Q3i8091R=PU2ob4b21g=d25e61R3@7:6108;E1h2U2U2U47?a11>FY220?[2f2o240412312@3<63?140411
P13:592CB15;AL1N1I:12W1CV1<T1X6B3`1]1Q2_3\3^3^30e1>k1m9]26R9CC;2230:3O:02Fo4:3B9C5b6G=g30U122B>b
11d1^2U1><4221@h34^2n4C7:U1\1_4BMDa57OQ2BB>`401g11l2T3Y13T4IM\128Q111i3U2B<>:81436NQ1R22>N3;d8]5
h1W72P3P9:`5@0H1V3G5I@n111Q11c3e1h7US10X17nP1i4o3=T:Y;U1Mn3\J`1l5ZA]6h;SCDT8i<e1l3k1W46i=:1R=>]1
X7l29jW3T2^a131R=eY791R5o7V8U4_X1oS3e5Pn1:1c3U18o7R=jg3`1l5ZA?1c3^9oX3S>i=`1a5:ZAUa1Z4^<n:4?1[1f
;Y1gk2b7Z5c1hW1iKV1bCl8a3a6:1Y5\1[6c=1Q;kh3WHib1S11i2f14a1d4U2XU4]V27BET2@>a14k3l92:U11?P6@416@@
859:F1c1U38k1_1c4SEX8i:a4S7\>j8UY3h:R;[4YB]7Jn2;1c3^9V2k9jh3`1l5ZAR=Q=j1171Y3Q14Q2o3U2PI14KRV1^C
\<QMh7:0T1n3m18R2i6b4d1l1oV1o67BEf12:@>a141i3X8T10d869416Q185918B1c3V1W8f?U6S314bEX:mb1kH`1l5ZAQ
a1]J^51b30U1;MHo3U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1FY1S4BJ22h1CT2[17<]1P2Ng53
l1j@g4R98I45Eo1C4G315V7U2a6Bm2a2C7a2_152Q2f121057n23131:U1S51FBMo3T226O2_3g4f4T3d32Q202l28=KY44T
1311986ET1@=Q1P1c1E253Y1T1>=_11f1C\1239[8f6h80g9Q2KDL1e4Ca1P4U2XU4]V27BET2@>a14k3SB@416Q18571:_2
1g2@X30o1_4fC^1^3d2n1:=R1S2Z<m6e1a12521E0oN4Gc15`4fE`2h3S10023\5A?c1j=b2;d318e1P3]>m8GJR2^274Z21
Cg<2m304[6X1c4h2`1i6F02X7_2j11i2H0L4Bh1j3U2Ya1BZ]2f121057Z3:U1l5`1i?c3[=o7l4P4Z5a2T47BET2@>a14]1
9S2]?e2@4163M859:^2DP11`48S2T6V1Q5S9YEj58_:f<c7S510VP2T1Im3`2Y7V1Y>RD0>nLP7V21<1c3La8RU1jo2`1l5Z
Ak;mCP?_61g2J0L6182Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5
[45V1037<:0A?o2g53DW1a3j<[:4;[38I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n23131:U1o2S21;:BMo3T224
1O2_3g4f4n25d32Q202JQ28396D^2j14T13119436E9J<AQ1P1AP10E2531W1T1>=_1152]1C\1239oP1D1\21c3M8f10o1_
4fC^1^3;14Q2IT1:=V3Z<=U8a12521E0WV1fE`2h3S10023\5A?c15`1l5i8D[318e1^2A]>m8GJX1I2[274Z21CU<50lCW1
i6Z3h4_291j4b6d1g?X914la3]41b30S1=f5U2o4h8:a264o54G0200111;212260171B2\40151U2X1FX9T25V1037<:0A?
9e2g53DW1k52fH8I45e2CeD2a2CDd3528h1f1210524Z3:U1S51;:BMo3T2241Z9k7d32Q202JQ28396D^2T3311986E9JN:
g1AT2Y1i32]1Cm1h2k<oGV1e21c3MP284a1_4j=2h5^1o2>d2n1:=V3\6m5c8a12521E0g@^?P6fE`2h3S10023\5A?c15;T
1l5i8Z3E18e1^2A]>m8GJHY12[274Z21Cn7e7\31=j2c8`2o1i4Q2f2Z3_223U51b3b13I5B2l3U2b=5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X1F]1o3BJ5a4[17<]1o2g53l1b7RG8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13119526ET1NQ1J5Y198<253Y1S10>=_11f1C\1239[8^6o3V?W10Y
11R3@7Da8kP1b1kI0e1>U7[@W1\24jD2W91m6j5`1l5ZAh710Y13n4h31k3dCo8PH0H1;1c3^9Tm3h7`1l5ZAe7fQ13A119W
3I2a8TP4h4`14g5Q;X6^=:W;D1c3U1[10k6]1h91a@[4UV1`n1`1l5Y<P5g\1A_EP11c3Q1V6U2mT4:U1l5ZA\Nb?7BET2@>
a141i3SB@416Q1859:a51b3R13;Mh4U2\:U35:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1hAl<8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T131
16286ET1NQ1P1?30NE253Y1T1>57_11f1C\1239T47BET2@>a14k3SB@416Q1859:T11]42Ch1X4k1lBiKiE;^6T3Y1k6g=Y
Aa5S1_421l5h;[Hn3f3UBf1Oo=k?Z1V2<Y1\612_30I;;2JJ=_3U2;13N[4Y51Y25:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X1F[51BJ22<T4[17<:0A?8f2g53IR1eN89?45Eo1C4G315\9a6`3a2Ci2_152X1H3b121057n23131:U1
W1g13o11;:B@<2l3T226O2_3g4c3R1n25d32j1602k208395E@^1Y24T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239P7
m6<h1i91d1n51;g1S6]11Y1V3X21F_5R5=Y1g?MVGQ=PQ1W1d=TEk=jKNW:P4[;d9[;j2Z111]:311T1>2R16F149\3541`4
a8ZQ781c3^9mT4`1l5OZ@61j4W8PI14D1Ml3W8S1bFY114`Gg@_CV@a?e9m5XW1T3k8T<G1]1U2U10b7D\<W3[914KUIca2`
1FW3F5P1OZ@o512_30;<38;MER4@d1;13Nc5Z4R2536a264f1404_1:6:406X1H4D156271Q1133:1P1T111O015DU1<X1Fd
31[1:BJ5a4[17<]1o2g53l1eN8I45Eo1:84G315\9a6`3a2Ci2_152Q2f121057j1S13131:U14n41FBMo3T226O2_3g4n2g
1T3d32Q202l28=KY44T13115386ET1NQ1P1c1E253Y1T1>=_11f1C\1239FKe7P5@i:o7n3>:`12H1Y2Y1V1W8PI14nV1o@k
>W5bO;T1l5[2i6o3W29b1cZ2k6l11c3M7\1A77n1j3R1bV1c6c>`2S\17X;o2h6]2b1`1j1Q4R7W:g>@2U:^5Y2=`7Y1Cn33
W51=h<?^1Aa4T44D_1>6BAl15d10581c3[3R6mT4`1l5ZAR11b30L8>b1P4U2la1Z]2f121057Z3`1l5`1i?o@o7l4P4Z5a2
]OU201P5U3A1c3V1W8jFU214e[3;T1o2l2]1g;T4e781c3La8mT4`1l5ZA?1c3i6a22mT4`1F64k2Z10AZAG1c3U1?OEk56n
Anb3`1l5n3[=n7VY1Z4O[@Q5U1:h6:1c3U1j6]1mT4`1a5:ZA?1Q2G_2a13R6Sb6Q21^?L`4Q2L?1c3^9T2m8Tj1eo1`1l5Z
Af:dJPCe7Z;H1`4g1i6]5Z6];[MkLh4fR2UG_2o<_L[516]11Z1c1g:<=1j4P23]5DPI14Zl2f?Z7e`1O1`44a2d3U2XU4]V
27BEH[1@>a14k3i;V4[1F@416Q1859:41R=PMd2:1c3^9mT4`1l5ZAi;P7[=P11e4V69k1_c2UGbJSo1Y77BEi1:@>a141i3
SB@4163M859::1R=[j1\=f7m4Sf2i9Q3kd181c3^9cg1Y]2`1l5ZAJ1c3U1Q4V4VV1[U2`;i=`1o2a2:c1T9a6_55o1dI]9d
15l8nE^1>1c3V1S5S3PI14e[3;T1l58QA81c3^9mT4`1l5ZAe791c3Z6S3mT4`1a5:ZA31R=]e691o6d5=`<hMh8nf1Sa231
d<=91R=VX3dV2UP1b4lC^1k1F1c3^9Z7jMPCfP11\2`Y1]12X4c1f>P1b1e@c9a4Z@nBF1c3k8BSJbBb3`3Qb1`H_6`1b23U
3ZAhH]7WMY2Q:W291m2T:c=l[1S1f2gQ2gZ181c3^9RS1jQ3`1l5ZAP21`44W2n3U2e4jGW30m4m2]2k5]4l4c<a8lEU50=V
>n<Z1R1Q1GBBA^31E;Bm2lP1l<b2l771@8<T2@>a14[3?Y9i8@416Q1859:<1i2Ic2j6mT4`1l5ZAR_1fD1Y119[4U2P4U2k
2bG1lU2g@RD]f1o?7BER211>>a14k3]5n86_301=416Q18571:A1c3U18o7`8e21di3`1X4c1U=`1P1b1e@d71b30L6=Mh4U
2j421\1[2V1DEM3@D5:a264f1404_1:6:406S1212D0200111;212260171B2P11P1T111O0151BU1<U12F^3n1BJ5[45?F0
37<:0A?d1Z1g53@3W1RCW3g1b68I45Ed1:C4D2315\9=S6]32f1JCDT2_15234h1f1210524LQ23131:U1S51FBMd3:a12?2
41O2Z1T2g4f4j18P1d32X1H02Jh188396D^2j14T1311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317FEP1419[4Z4246
O_3o@1\1\2Lk1N19[4P2U4U2XU4]V27BET2@>a14k3`2V1e5e8@416Q1859:g41b30S11;T2a3U2o4h8:a264o54G0200111
;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1k4c7Z4j=8I45e2CeD2a2CDd3528h1f1210524Z3:U1d34K391FBM
o3S1P1241j2]1Q5c3W4d32Q202JQ28396D^2T1o1311986E9JNR2AT2Y1Z3>2]1Cm1X5d8P<1c7I1c3LX2X6b>ch1nNYC];`
1l5ZAiS1g1`=m560VB1T1Fh1X2h21a4o10o1_4fC^1^3d2n1:=T23Mc10S1;T1a4^3c6o1a12521E0W6Q6l9o2i27a1\8fE`
2<[3S100235V5A68c1]@P418e1P3f9f4o3m4GJX1IV1W174Z21CU<6Ne<_7i6>;X7]11OT11c3Q1V6U2fe2o7\?iG:U1l5ZA
n;U5jL7BET2@>a14k3X8j9@416Q1859:j21`4I\2339]14j1:<B`9Q4e4j<[32S4122b26<H?9MV2[1`3X<Q8k2]7Q2Q9S3[
3j@h3m4b7W1?=AT1N]1W1Y30P7L?T:_18b:U2m46[2X2V2R4;a6R8m1V162Ek1m1i1k1JP8U41@^159m6W51b30a1Mh4U2b=
5:7Y264f1404_1:6:406S130H4D156271f11P1T111F8015DU165X1F]5BJ5a4[17<]1o2g53l1a2P4RH8I45Eo1C4G315`3
k5a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2_3g4f4T3d32Q202l28=KY44T1311986ET1NQ1P161Z1E2403O
9T1>=_11f1C\1239bR1X1Z119Y3Q13R24j3U2[>j\1l6iR2:U1l5ZAo]17BET25:>a14]19C_1\9f8@416Q1859:F1k2Ad1`
1i5D_4^:V6Y3bY1a3a4oK_@P=h]1k<Z5IQS1\6100T3<989861K2Y1T15Q23`1DU47913a11_320=@438:22k1d1S1k1:123
41B<6C140411Q17D021111;429O220LP11I:12N81Al2Fe7]1Q27\1<A0W1T7_1U120TJU126;3O:S65Bd<0U122B>:W11i1
15OE;U1><451@1S<1:U1\1l2I<;BMDW5904h4`401AI10Ae2T3Y13Z5A\1;>22<1\2`3C085>:863j3B>T1205j8e@f3o45X
<II312Q11c3P8>K2`8Xi2h9`;Z2^;`18m1@0630S1FA:S11605f?b72\>41j<7T[4P61b30U1;Mg2P21T1Nb=5:a264f1404
_1:6:406X1H4D156271f11P1T111O015DU1<X1Fn1P1]2BJ5`3P1[1792]1h1V1g53l1eN8I45Eo1C4G315\9a6`3a2C7X1X
1_152NR1f121057j1S13131:U1g2730n11;:B@1:2l3a1B26O2X1V2g4f4n25d32Q202l28=KY44T1311986ET1NH8P1C0NA
3253F1@S10>=_11f1C\1239[5Q3c3V>[7S1D6;1c3U1X8\Q1`S3`1o2l2ZAe7H1c3e1e1R6^;VX2jGb=i;`1S5B5ZAe7U3`L
a6a7N0n;\4L1h1g2Hg1P6h13e2Df<fEbLP5X4_Llf1fJX>419T1k79HlET7a11c3Q1a4d1G]1j28U49V^2g<d4P>Q>b1:CAo
4A:ZAPOj7S77BET2@>a14AY3R6P<@416Q1859:f481c3^9mT4`1l5ZAgY1=1c3V1S5S3PI14e[3;T1l5ZAX71i1h10U1;2JG
k13Z1EU2o6_5I85:Ig164f14045Y1:05:406X1H4D156271H1K1P1T111E9015DU1<U12F^3]1@BJ5\20S2[17<:B?]1a180
l1\1b1@3l1>i1Z1f1;I\1Z6V=Bb28I45Eo1C4G3122Ch8@P6`36_14ECg1Q1_1132Q2d1121057j1S131310710P13j16m23
1F89Mo3]139826O2_3g4f4j18P1d32Q202JT1L8=K_3I4T1311986ET1NQ13Lc1E253F=4T10==_11f1CN=239i3a1^9\4>m
=1Fj2R11c3a20H0Q6W41UQ1i8o=cD[2`HX;Z7^6`1l5R7W:_Cj=n7m1n3[5?Y<\1<`<`2<1c3^9nT2X3[;YGW6gC`1l5ZA81
c3^9mT4`1l5R2W?h11V3b18Y2S16>3e31`8R9e19j6ULm9Z1`FPC[2m2a21P6@3;W1Z;1Q206[1H18312U1j:]5AlC`7k1YF
4h5^B?c2W4i11c3U1U82`2j5c12cDCU8412[<d31eHn=b8f7:32FKb1b1l2U3b:`1FQ118KX1P17:ZAcAf>G`4j44J2@h:c;
o8o5Hc5206d3CJf17LU18H102El12]413_6C22Cl2Bl101:k?e3h2i8\5b1EhMQ68O1R9g1K[3U7V3`14?4R1P1i111X3l1J
5Q12R38509A34T13I@249g82>1479IB:32:EL;7C49630e6022442`13V2295i2Z1:J2?Y2X110@1R3;216<[1;V17R1[5<?
P14338927E1_2IZ14T7V13092620e3Nb3j3Il22P;8BD0O0_820k38U1<10V17d1=Q12d67913c1>P320==2438:22C5Y5A0
6234@3;424>1n156?L15KN1NK:\1CV1<X1e2O^2B3`1Gg2d2J\3Dn1JEi2e1822P2S8R46o8@I;2;1X1;i5:3B9C5Z4W2G39
g30U122B>d12a18U2S11>477101@R11:1A1ID;[5_1>CW12j1`1@=334T1P1=2>B_35MU1OZ1;51479I6;:6:ES1U19630V4
_2224426Y13a532116D5:M?11^3:NE@I57A3414206N@@A55T129S13f2C5Q32M1Z1d1d14<2d6i5A2l7\123:i1S1S1EZ61
a18\11Ja620k38U1<10V1l1=Q12d67913c1>P320=@438:22IY5A06234@3@24>1n156?L15j1P1K:\1CV1<X1e3^2B3P5_3
\3c2JEi2e1822P2V<6o82=I;2;1X1;i5:3B9C5Z4W2G39g30U122B>d12a18g1=S11>477101@R11:C1^1;Z7CZ1j1`1@EZ2
b1_35S2Ol1>9P1FA_:FY13a5:K5:J2?11Z2M518;i1O7A814206NQ1R22]13;T3Q32M1Z1^3n<Ao7\123:Q4EZ61W31Ja620
k38U1<10V1l1=Q12d67913c1>P320=@438:22IY5A06234@3@24>1n156?L15j1P1K:\1CV1<X1e3^2B3P5_3\3c2JEi2e18
22P2V<6o82=I;2;1X1;i5:3B9C5Z4W2G39g30U122B>d12a18g1=S11>477101@R11:C1^1;Z7CZ1j1`1@EZ2b1_35S2Ol1>
9P1FA_:FY13a5:K5:J2?11Z2M518;i1O7A814206NQ1R22]13;T3Q32M1Z1^3n<Ao7\123:Q4EZ61W31Ji320T4U1>0c4g67
?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3\4Hf>6Z:;i1;i5:3LC5Z4W2G=g30U122B>d1d1^2U1>
<:1d21e1_7CU3`2a2\7Oe1P2_<Q3X4\1]111o5i1810336NQ1R22]13U:?V1nDh2:R;Y31n32U4d10a3Q122a67;3c1>P320
k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3\4Hh1m<6Z:;i1;i5:3LC5Z4W2G=g30U122B>d1d1^2U1><:1d21
e1_7CU3`2a2\7Oe1P2_<Q3X46U1]111o5i18103206NQ1R22]13U:?V1nDh2:R;Y31g620c378d101\1Z13e1;\22k37913a
11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211D3\3V1W2Ee220e1
f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2T11NMDa57Of3T40540^12?=2U2T3Y13DW5\1;
>2?11Z2`33@85>:81436NQ1R22>N3018XC^?@:_2Z7W1II312W1031U720c378d12\1Z1116^1;\22k37913a11>P320==24
38:22C5f2S1k14041234@3<64>140411_1592CA015MLP11I:12N8CJ;<X1T6B3`1]1Q2b211D02\3V1W2Ee220LHf>6`9I;
26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<Gj1W18@JT11==2M1Ba57Of1o1;h30450^12?932U2`2CY13l
5\1;>2?11Z2`33@85>:341436NQ1R22>N3018PBWA:R;II34W1031U42[1X2@d1031LX:7?c1>LS220k2k506234@3W11n15
c115j1P1K:\1CV1<[3`2`1B304[1^3`1n1\3^3U5d8Q66Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7O]38
j552?=d4HZ7\1]111o5]1;5101436NQ1R22]13]1U3X@U1a=:e1\9Y31J20h2GMn[1Yc1`X1f121057TN3eW1\5o1NQ6l<m1
1f5De5206m36N>0V1N9211d8768c1>P320k2f2_20C062312@3W11>R17451705111L15?P19P1K:\1>4V1<o5]1983c3\1]
1T1L\3A012f2U5m4m4_4:6n9;;i1;i5:3LC5Z4W2G=g30U122B85b11d18U2U1><7101@U91S2CU3W1o2J\7Oe10o1Y31Y79
_1W4Z1g1\1JB11h4V1i1341436NQ1R22]130:c5MgC\5a3:e100V1T1n6T1T21e1m520c378d121e2U2[67913a11>P320=@
438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5
:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57O\1Y2`40^12?=X2T3Y13l5\1;>2?11Z2`33@85>:81436
NQ1R22>N3;XS1:`5Y4W1I_21l33k38d1_1l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5b211H\3^3E
e2i1f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3T40540m7Y13DW5\1]111o5i181436NQ1R22]13d
S1:R;c1312\11]33k38d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3L
C5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Y13l5\1]111o5i181436NQ1R22]13dS1:R;Y31\13g2S1Y2D>\3lT1`
>0\8e2nd1\3TFV1gCT73g8^2X<\9h35LS3S9g280j45;1Y1`2h3l2c1Y131243g2[V7Z9;3k3g[1nFe2D`j2^?3g8TH=3k3g
[1nF]b2lJ3g8Ua155_31W720c378d121N;Z1U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C140411_1592CA0
15MLP11I:12N8CV1<X1i4Z1B3`1]1Q2c20J\3^3Eh20e1Y3X125;c6g22683R1P81G;26;3O:0i5:3B9C5@T5L17==Q3E0U1
22>3>b11d1^28F5><035130;8R;C5<b2l2V1NMDa57Of3`40^12?=2U2T3Y13l5\1;>2?11Z2Mb23@85>:81436NQ1R22>N3
55R70P6@X<Q2f6@:_21`8II8BI1T620c378d12\1Z1U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592
CA015MLP11I:12N8CV1<X1T6B3`1]1Q2c20J\3^3Eh20e1f>6`91G;26;3O:0Y4_1:3B9C5b6G=g30U122B>b11d1^2U1><4
51@[;C5<b2l2V1NMDa57Of3`40^12?=X2T3Y13l5\1;>2?11Z2Kd23@85>:81436NQ1R22>N355R70TL:R;II8\11b620c37
8d12g2U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CJ37<X1T6B3`1]1Q2
b211H\3^3Eh20LHb4_6Hj26_1^3a4I;26;3O:0i5:3B9C5@T5L17==Q3E0U122>3>b11d1^2O5><0351@8R;C5<b2l2V1NMD
a57Oj2K`40Q2=2U2T3Y13l5\1;>2?11Z2Na23@85>:81436NQ1R22>N3;T=@bE:R;I_21g520c378d12g2U2[67913a11>P3
20=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O
:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40Q2=X2T3Y13l5\1;>2?11Z2`33@85>:81436
NQ1R22>N3;XS1:R;I_211333_j3U1P620c378NE01g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_159
2CA015MLP11I:12N8CV1<X1T6B3`1]1Q2c20J\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451
@[;C5<b2l2V1NMDa57Of3`40^12?=2JZ1T3Y13l5\1;>2?11Z2Kd23@85>:81436NQ1R22>N3;XS1:R;I_21o539V32Q1=Mh
4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN
8I45EJT1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3T6B=X2T3d32Q202JQ28396D^2CV14T1
311986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239>3c37g[1_>11Z8TV3=2d63g8<3c37g[1nFaU3B=g63g8Ul1Y7209Y2W
1861[101O<Z1Q23[67913a11>P320=@438:22If2S1k14041234@3<6C140411T1:592CA015MLP11I:12N8CG><X1T6B3`1
]1Q2c20J\3^3E7Z1R120e1g4d4Y56T2[758:;223;3J4:0X1h190\2:3B9C5b6G=g30U122B>b11d1^2U1><451@\1[2U1Y3
R3C5<b2l2V1NMDW4Y17OQ2d1`40k1643S1X1T3Y13T4:\1\1;>2?11Z2P1_23@85>:81436NQ1P1Q12>N355Q9?Y6U7V<:g1
h3P3Z25I@88\11g520T4d101g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8
CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa
57Of3`40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3018XS1:R;I_21R6380V3T1=Mh4U7b85:a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<X1F[51BJ5[45V1037<450A?o2g53DW1eN8I45Eo1C4G315\9R4^2V2V1
2a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3g60<X2T3d32Q202JQ28396D^2CV14T1311986E9JNQ1P1AQ1E25
35S1T1>=_1152]1C8S1239T9206\3786]1011Z1Z1116<Q1243\22k3762003a11>P32048=2438:22C5DQ23O[10>404123
4@3<324>140411R115456201311162A015?;1LP11I:12N8CG><X1T6B3C2I]1Q2b211D02\3BCW2Eh20LHV5d4:T4:6`9I;
26;3O:0Q2m2I:3B9C5b6G=g30U1222?85b11T1?^2CA><451@[;C5<2Dj19M8@JT1139=2M1Bb3n17Of156[16;Am1;K0021
500]12?57X2]22926Y13DT2Z1g1\1;>2?11Z2`33@85>:3414206NQ1R22>N3018i9Ih5V6Bk1U::m2T8II8W1031l520c37
8d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211
H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40Q2=X2T3Y13l5
\1;>2?11Z2`33@85>:81436NQ1R22>N3018XS1:R;I_21j436m3U1>0V1X1211`7S17?c1>;d220Nl1f2_20C06234@3C4>1
n15:;L15j1P1K:\1?3R13<_4X1\17983P5_3\3A22f2U5h1d9X36Z:;i1;i5:3LC5Z4Db1G=g30U122B>b11d1^2U1><7101
@[;CU3R5\7Oe10o1e:i1N[6\1M?11V5Hi18103206NQ1R22]13g>lD:T1n2n6T12Q21f18\33k3^1=X17LL7R110296jFl2g
5AJ`3e3e1bAS?QF;76^Hf11B4R1P1X2f3KX1[1T3@A3:N3I@2>V5l35>9\1:AE`19HU77ER13S660<5h1Y2Le1T3j1;X15R1
[5<?f192R13]44n613V1>`<IJX22d:48Y3j13e358AC<QJf4Q:P1;\1e20[1RA\L7V2DW18DVHR9mJ3\510H5000@T83l5j2
]3_4dA>KET54n?Oo;31121IX33T4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1
;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31]33T4d10=m:7?c
1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;
CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:_21[6T2Y31_43k38>U10=;U4[67?c1>P320k2k506234@3W11n15c1
15j1P1K:\1CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CBb2R5\7Of3_<Y13l5\1]1
11o5i181436NQ1R22]13[=7BET2@>a14k3Q1j1j6BS1@:_21@e2@416Q1859:T2Y31h13`6o1VH^1^3d2n1:=V3Z<c8a1252
1E0R;TKfE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21C]?SBi6S8_2?39a3?m2YX1nFmV2\V13T4b4oGXW18R53`3
<@DMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1Z7T3]:g98I45Eo1C4G
315\9a6`3a2Ci2_152Q2LI21057n2313<Y61Y1Mo3T226O2n1O@^9T3>1S325d1602l28=KY44T1311986ET1NQ1P1c1E253
Y1T1>=_11f1C\1239V>]2nDa139]2Hd200B1m3PW29U2g9`[1c2f121057e=T8R8\<fCl7l63Z1U21]40R9^1916]1U2h3FE
8;IZ5D4k35Y913NUP1gK^Z36`2GUOf@Y71U40064[=13Nii6m54f2H;5;D20I101C17e3a213NQ<5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X1Fb4JBJ5a4[17<M?o2@V53l1eN89?45EP1NC4G315\9a6`3a2Ci2_152Q2f121057n23
13<Y61Y1Mo3T226O2_3^9T3d32Z1F02l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239P79P1b@O168:IT16Y
2X21k4X31?Z54f2H;AD2J10E53e3a213N[4e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[1
7<M?o2@V53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Z1F02l28=KY44T13
11986ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8b@>_@?;4k3_913Nj\31Wl1o;Yk1<4k3_913N]8jb3k]1Z60mP2\54b2L;
56IMHo3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53i128\N8I45Eo1C
4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3[8R1T3Z26R12Z1F02l28=KV224j14T1311986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239[8b1SA1U400`64=Q3;5B=Mh4a213N^3b85:a264f1404BL:23:406S14G0200111462002260
171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW18\N8I455?o1C4G315\9a6]32a2CDT2_1528h1f121052
4n2313<Y61Y1Mo3T2241O23=5g2^9T3a2R12Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT1723
9n9W>k21W2n1V4o44_3b1Mh4a213NQ<5:a264f1404_1017103:406X1H4D0056271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239\?0h8B4k3A5_2W613N`?ci4hS1gB31`5m1974k3_913NTY5=4k3Q3]613Ne\4^L
i4YS1PJf3R14f2f1f100L;k513NnR1dY1RR3`;jBe8U4@f1f1o11168T1\3W4l1T458=4f2f1h1LW613Nhe6]6T6l8<4k3_9
13Nm`1gf1^Q2^8\P10B4k30<Q913Nn9_M[1R8P9cN]V1SZ1f[1WG?4k30<Q913N]W10P>RS1WR2Y>f[1P14d2V10<3R2j613
Nb1QBS2U1kAR8OP8ZAS;4;c1IXn1Y3k1n3Y8TV1hFI4k30<3R2j613NdCS2U1^@Q>\Ke7I]Q24k1X<YN]9UEG4n25F0<V2j6
13Nc5P>Y3nIOlj1QGWU1o;g9Q>SID4T3F0<V2j613Nc5i2V;Y3^@_9hN_W1ma1ml1;4k3_913N`V1dFPZ3m1a3=4k3Ao2m51
3N]Q1[m1ZZ2l6Z5:4]4m813N`V16Wd3_d2J4=T2^1;IS813N]Q1_JPFaP2RDWX1l4c100V3\31W2;_<D4k3<b2_613NXh1TM
0g9`K\^1GZ4^224RLR14]4g1D`6120No7P9[L`>XS1a6TP2e7U2g45_5b1k>U6P?116]1f1Kb;U1264[=13NcY454[=13NT5
4_3b12JX1_3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<<KF]5BJ5a4[17<M?o2g53l1eN8I45Eo
1C4G315\9a6`3a2Ci2_152X1Hf121057n2313<Y61Y1Mo3T226O2m2A^9T3d32Q202l2839KY44T1311986ET1NQ1P14^1E2
53H@T1>=_11f1C\1239[>b;1Q884[=13NiU4o1i164[=13NiW474S7W613N^`764[=13N^`7L4V5M00B2^613N[k15e2gc3\
Lg<h2o1116]1[1P2V4:V6=4V6Ba613Nak1e2Pm1ff1\L`?W64e2I;H=Mh4a213N\31`5Q35:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<<KF]5BJ5`3J5?F037<:0A?\2Bg53DW1eN8I45Eo1C4G315\9a63Y32a2CDT2_1
528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9j1Y1d32Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239cCP>84[=13Nm`1nb2a\3f64b22IM6=2J30Em3a213N^3Le75:a264f1404_1:6:406S14G0200111;212260171
B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?U236>g53D4R1eN89?45Eo1C4G315\9a6]32a2CDT2_1528h1f121052
4n2313<Y61Y1Mo3T2241O2_3^9T3Z2Y12Q202JQ28396D3k1>j14T1311986E9JNQ1P14<Q1E253Y1T1>=V18152]1C\1239
;d6mB168T1m5W82X64_3@<6=2J4c4a213N^3b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU
1<X1F]5BJ5[45V1037<:0A?U23Eg53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O
2_3^9T3Z2Y12Q202JQ28396D^2j14T1311986E9JNQ1P14<Q1E253Y1T1>=_1152]1C\1239;bI16]1U>[64_3<<36=Mh4a2
13N^3n4`1R2536a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g
53DW1RCNc:8I45Eo1:84G315\9a6]32a2CDT2\12528h1f1210524j1S1313<Y61Y1Mo3T2241O2_3f7@V1S2P1d32Q202JQ
28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j>WGn174V6T713Nkd6Z54_30:J;MJ^3>U2;13NQ<5:a
264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15
2Q2f121057n23131:U1F;P413BBMo3T226O2_3g4]3X1T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239P7cJ1W694k3W3W613NTY5df1W14b4S2X3Ia213NRJWZ1\o1^70md1e80X17BET2@>a14k3`6b;@416Q1859:\1L4b4V
6a213NgS4]V27BET2@>a14k3SB@416Q1859:;4[=13NPe38b?gW1X>mI94g3c913NPe3lU2mIA4k3_913N]Q1V7f31a2\;1W
i2P?\6RAR54_3;0F>Mh4a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3>1S32Z1F02l28=KY44T1311986ET1N
=CP1c18<253Y1L7>=_11f1C\1239U3SNk44_3;0U1Mh4a213N=c;5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Z1
F02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239@4T1f2_913NR2V1]7X1X9aX1bV3e4iT1C4g4c813No8_72
l614nD^=[AnT2UDT9oQ2D4l4^813NUB^1Y3f?e;Q=[d1Lb1bJ_3Y5=l^1=4n5\713N]f6X2d11T:2P7H4i1m2>e1f2g313NT
2Y5U6T5e414We1`R1mFe4WR2Z5SH74[=13NnS2_\565j2ZDU2Pd2\G85j2T2UBVf2EfFUd175j2YX3W2;PGUd1<5c26RR34^
3j1SHX2k1Yb1dBk15X60T2R:c4_9^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR
2l5o1aOi6S8_225UG35UG]Q525ch51525i235i2ie535i2d[345i2[Z3X125U]345U]3][2935i2Sf535UEaP545UElh2dW2
25oh565b2^GUY1nP1Ub225QJ25S435i2Y135i2X[346k3d9aT736k3]=26k326ic546U\31L56k3YX31_156ic51UChH56k3
RAjn4V21646h2R1kY356mDj1Pm4V2[16V2G^5@X>3i81U2T3d2n1:T1_2nDa12521FKf@\=4i4gDb7iFP2T<\Ck<l:V3_2Ai
2`E=W966k3e[1T<b1oV226a_146V6i>[V136k3]=;6Y3Ao20AmR44Ue2G956k3Yd2aIVL27Z347RX2iX1cS227f]337h=SS3
1747f]3U3cS227Q437g2Y127g2h17V6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>
R4j4GJR2l5o1aOi6S8_257`26S2RS347`26VU347mJ1le227oJ67k3QG1fb2U327k327l`337g2`Q4i17g2^3U2VH^1R4P2n
1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j17g2^30T2VH^1R4P2n1:=
V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2K7g250]5@VG1U2T3d2n1:T1_2
nDa12521FoN4aIb\1XP1d47g2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\123967Yl1eg11o3VQ327bn677d4^@e=S31487d4^@U=?S31497d41\@e=S312127^g237g
2nZ337Q4dh527XT4^37P4d1U1T97I7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5V>?6Z:;i1;i
5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13VE9S>:R;Y31X37P4d1\;7?c1>
P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU
3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31Y37P4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<
]7B3P5_3\3[1R2U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]1
3dS1:R;Y3147RX2cU1U337Q4j\328hf5X182[4P2U4e5m9f1Sm1f6]Ci=PAoR1c1k1mO7BET2@>a14k3CV9X8@416=C859:X
1G80i2RI0R3M_5_6aCV42\<]3i@X=n4^4f>CU\1PCb:n18i4bAb4MX2h1m37D021111;42Y12g4U4Z50_1a4EF<j1]Db?d8L
l9;f90X1h7_>P8@4QHo2b1_3i13Y4X15GOAY141`7XHP18d25a3dKY3k1Y>T7g?T6R1f9iM3b40I10^4m49o5TV1^2b4A\;c
7QS1Z2S28[6o1VH^1Z33d2n1:=V3Z<c8a12521E0cDj8h8e:f6Y4`2h3S10023=n4A?c1]@P418X1<P3:X;i2m8GJR2V14R1
74Fc11CPD`=i6S8_2882jS1LAbm5f9_B38\U1[_5U280h4UFo4HT37D021111;42T142g4U4k6H2Ik2\1<j1d8PT1Lc>ACKH
IIH1101V1>n2X:a8V4m1Q2:4U211gEh26P7h5Y2[1e7R7d<\180jP1bM^=a380EG<Z2W3MY1P:a:h300`2e2S3h13MV1_4;]
1Fm4o4]>PI`AZ93i1O5`5b>Z3?8m7fk2K^1R82f3W5TCfV1fDP<i25G80b4mNZ214bFYFU4e5U9o72h3V9Kc3hl1S;;f4R8W
180i9TMT@?E]21d41?X46E612UBo1PHT4^5k31?J\1^32Y1h1i@0fIh50nCR1_58k1_1b1Mh4U9f1Y3>R15:a264f1404;S1
726:406V11H4;8156271f11P1T111O015DU1<X1FZ52BJ5a4?K7<]18EP2n1h33l1Y1[M8I45Eo1C4G315\9e5KQ1^2?Q2CS
1e1_152Q2f121057n2313<^4DBB1Y1Mj34h1;26O2_3W8V1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\12317eC0_18j2n1UFm87D021111;42Y12g4U4];\1<j1b]1[>2Z1^2762R1120U1XFT6\24QHo2P7h5Y2Q9@8V3U3dKY3
0V]1dW1Z2BT8W;iP2l>TDZ238mKh`6A8\6^G:j3Y3Z<R<^Noo1a5OeHhAc@aFl4V18i4UFm87D021111;42Y12g4U4];\1<j
1i4oQ1h6n4Z@XFa84QHo2P7h5Y2h1X7R289`2n1c1aDm87D021111;42Y12g4U4Z50f3_1J\1<j1j3i4K1oS1[>]1^27672H
00101V1h7_>P85:4QHo2\6Ch5Y2[14`7P@P@=80Sg1X5^4P7X?`V2i1M5k2ZY1_18i4UFV3f57D021111;42Y12g4U4];\1<
j1a7R1S2hI0o8YEXFa84lDd1010[1o2l63h5Y2a1_728_d668XIl\1V1j[1l568Uo1hP2Xi1]C7;8U3X3^Ml1\1PBj9mU1U`
2b438_6aP358Vb1WJfo1PY1R18]6_Ml1\1g4U4R9Z2\1<j1j3P5D1Y6e`12OV1h7fF:VHo2\6Ch5Y2`1`7P@P@=8T?^?h6eD
^Q1TBoE\c1eBSJh7Y;Q180n2S41S1IVN_OcFRR1h6@0>521L\?SCe<W2n4`7k1k6QAJk3M^@h3H8_6a7Q=IcX1c<_8j70X@b
90_?d3XV17fCU2R2Q<X>1R2H8[3M0ERo2m1SB2eAT2f121057e3h>dMo4i2U1j<=8_6_U1j_1Yf1kA1\1Tm1i43U9W6e18f6
Ma;II]Cl5\3a5U8FW1T>b2_2o1]8Dg>J?Q6_7P2T3Z11C1F<<U4U9o;T>g8Y;4h1W1Q10c7Q1R6m4X8R1h1b;W>[59Z30a1J
2h4U2b=5:a264f1404HF:6:406S14H4D156271=X11P1T111O015DU1<X1F]5BJ5a49Q17<CIo2g53l1X3[4PG8I45Eo1C4G
315\9a6`3;U2Ci2_152Q2f121057n23131:U1S51FBM:d3T226O2_3g4Z3[1T3d32Q202l28=;?Y44T13119832ET1NQ1J56
1Z1E253Y1T1>=_11f1C\1239S;UEi49Z3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5[
45[17<]1o2g53l1Z1m1\K8I45Eo1C4G315\9a6`3;a1CCi2_152Q2f121057n2313<Y61Y1M:d3T226O2_3^9T3d32Q202l2
8=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123979Xl2aS1Tl1i1Q8j6d19i2n1UFm87D021111;42Y12g4U4];\1<
j1b]1\=N3W11?0\2:0G41V1U3RCl7D4QHo2b1]5h5Y2[1e7U19h4UFh5T37D021111;42Y12g4U4R5Z6\1<j1b]1e@c4XFa8
4QHo2P7h5Y2Q91999VW1]e2X4cK2e61139gP1V6T19\6ZJT3l1T17g4U4a8@Z2\1<j1j3e51of12V2h7fF:VHo2\6Ch5Y2`1
Z5U2P@D[?C9c>m=i8b1fEZE7l4aF9d1g7nT2YHfA2f3o:L9[35P1W8PI14n5Q;a5MIUC1RP2`1l5^30X7a6fAo;Z5aGX1S1I
9R7kO]8R6`12?S3=_1Ml1?Z^1h>3b3i4b4R\1\Cm24k7;9b4TNS314KQ]3nB`13;9_=2k<]_2\9c6Z7\g1\R1a??9e3XX1^3
R6k@]i1P@kS13g8^4h4j6RQ1U69Z30S1=Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171=42P11P1T111O0
151BU1<X1FZ52BJ22<S3J5V1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n23131:U1OS4
1FBMo3T2241O2_3g4f4T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AG9E253Y1;H>=_1152]1C\123989X3TIQX2a92f
3eR3?9_N2gBX<gBD[2c1RMgMTX1Q9k@_D69_e1`:cU4S4n::9j4]2bK2o3d@Q9oCo`139fm4fN59P`2S[1g>S529oKm7:b30
9:BF0o2?:f2^2=l12126330c1>FV22204:d1=8f2_20<6062312783G?1:11P11745905118E15094Z1P1K:\1>4V1<]2o4B
3n2Q2<n23\3a1l1Y1T20e1671e1m1Hf1^2:1::57H0Q20<:1:6V3_4[1W1;Z1>;Q2]18V1I:3LC5m5DG=HMP20U1224=>EL1
=7NU28CA><:1236;j1X4l2j16CE<OR19Mo2JQ1?c3`1EOf3k2;K^5h23Y13U1c1T2D8I2?]111i381j1<\1521436NQ1R22]
13k4S1Ml15T1Ij3b66[8i14\371321R5IU5T3031d3:b30DU5f2^2=o112633S2FY28:d1=o2_20K23<83d13R17:905118M
094\?n2`:V3T20e167g1Y7K7H0Q20<:1:6R9W1Q68T:DG:KMb3_2;f1i1Lm136_6l2j1m1R2^DW9Y13i2T2De1]111a3781j
3[=R2T1^;[8i1a396k8:b30DJ70]17[2]1X1?:40R14566Q1M12633`18712>4@11JICd1=<<3<V10<L63222N0;0>23<83Q
1;611R17:17004100815<52094Z5X2OQ4Jk11l2\:3S288@T20V1>671b12<6n1Cb19T1P1K7@700G9N038:145642[1HZ19
?_123Eh1:W13m516Y1E[2_583@0F:2A6@<T3=8V2;J:2;1KH4:564d12536>@d2T2Ee1V1R1Gm1R2\7@k1_5T5]1n4j2Y13:
@X1DIZ1De18?D11e2F47341[2LA<`:<O32<235L4P1T1W34n3i1=:_1>:0i36I;Y2i1R2^1626U1m247]1Bd4a18n1\2:X4h
6h5<Z;_20h4L0511f1^5]8_1n2]5\5b1Y1T2_5e50FV1m2i1f=]18G76=_8\1b4d3`3_91X31S2b9_4`@n65>Q3`2e4P3^<3
3U4f1m2U6<6[8i1k332n8_3D1`1:X4h61S6>k:_20gFi8\5b1Y1d7e50m1UDOD_>d3`3V3X61X31S2W2Z7WR1e4P3Y<433l5
g9[8j3j16n8T41i8:i2H:9DE1Oh1116:1]1[6426330a11>FY2204:;X1=8f23P2:07640412312@3;03230>1120411F911
5456201311162B15?;1L1N1I:12W1CG><]7B3`1]1D\1<W2F3\3BCW2^30e1>^489M0P3::5P10IW10<<:6V3k5W1;260:3<
4=:0I24>X4:3B9C5b6G=g30U1222?85b11d18U2U1><4221@o2\3a3\1CB2_29m3JM1Bb3`1=7Of156b1Mm1W1002700c146
^1X1Q2;776Y13n4M\128Q111i3U2B<>:341436NQ1R22>N3018d8n1o;?n1[6U2c1:T1h1T8IP1^111W1:e7@d>f5_20l1]6
=U;P1a:bFYS1o=43;W1d29:h67PAf=5b1T7e6k67_=j1U:T:X4T>U2:i2]10I0X7]7g8_20e4Y6a3_=An1oHj?No508Y6\72
W9o3R1^@XE6=I1S3j2e4g1n3W15\4g1Q?P17`2d4V827>_31b1\2>@3`1U18U1U20T2C`2n2:i2Y29\1R:l2]5Y3Z1T10Ab2
1Z1334F141118=R1W11Q26H>>;BGP5f4_3=S1f1h2\15e2T9;d9Y<T2U5P1`8R1\42Ki1V6:BR18S3]1[I\41k2Q39=[1Ob6
P6S4m17a1W1c51j6SAY30V4d1\1l1=;Ud31P8_15Tn24Q9V1X;R31N;[4V2o3^W4]V27BET2@>2^14k3^2G`1R4X9@416Q18
59:I;[4V2o3^W4]V27BET2@>a14k3SB@416Q1859:J;[4V6l]2aIoO]V27BET2@>a14k3SB@416Q1859:1;Q1;[4V2o3WZ31
TM]V27BET2@>2^14k3]1o3\3B0d8@416Q1859:8;W1XGh2hc4k\11<C;W1U1i1QGVX1\Di<4]1g1g?gEcZ2a2g17RH;P1;n3
<P2U4^R3oT1]V27BET2@>a14g1e1=e6T3X8@416=C859:3;n3RY33;b`7k4P1;[40o1U4^W4]V27BET2@>a14]3=Z1^2R5j4
[4@416=C859:A;o2W1fc2lGSd2\DOm2=i<=X28o3k4X2O;[4V6g@be1T1^6]3W3ib1]V27BET2@>a14k3l8V9@416Q1859:7
;iX6b?[4`?X4k48;Q6Wf667QEc3R9?;S2X2gW2i5a7m1bAFk1Q7k8la2iEZ>V1;Q49V2o3\IU<kQ3n\151VI7BET2@>a14[2
_1e6g2T444V4@4160P1859:U1;[40U2o3a@dn1V4Pd1\a1PE7BET21>>a14k3`2N7e50S4`4@416Q1859:X1;[4c1B4j3e5o
h1U=b2oh1TBXd17BET25:>a14]19C_1f1e71Kh7@416Q1859:c6207[3@>U12:Bi1U2[67913a11>P320=@438:22IFo1S1k
14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g3
0U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40^12?=X2T3Z7\1;>2?11Z2R2]13@85>:81436NQ1R22>N3;o<7BE
T2@>a14k3f1e7b2:h5@4141Q1859:T2I_21>;V45Z2mj5U>^@92g3F]@a1>7;W4io2fE`[27]a16;W4ah3Q1IYh3S2;]2i1P
2o1VH^1^3En1n1:=V3Z<?S5;c2a12521E0oN4R7fE`2h3S10023\5A?c1]@P418e1P3]>m8GJX1I?n174Z21CaFo:i6>V3]4
_2M;W4;]1c=n400W<\=i=fS1S9kU1o@^2V:PFY3\2o?57a2?U<AX8V:`1;V44a11<5o3T@]Ef>TGok1]V27<5Ef12:@>a14g
1S2l2A0l1X1^35U11Y1E`4@416Q1859:9;fZ3oNZ5^b1eHn1S9b?I;[4V6^W4]V27BET2@>a14k3l1V@@416Q1859:L;[4P2
U4U\2RAUZ1]V27BET2@>a14k3l1V@@416Q1859:P1;[4V24j3^W4]V27BET2@>a14]19S2]1h1V60d8@416Q1859:K;[4V2o
3^W4]V27BET2@>a14k3]90d8@416Q1859:L;[4V2o3^W4]V27BET2@>a14k3g3e50d8@416Q1859:5;bj2XEZX352;cl68;`
4iF^:14lZ1_X43;\6bR12;\6I;[4V6aX2ln1]V27BET2@>a14k3SB@416Q1859:1;I;[4V6_]2ni1]V27BET2@>a14k3SB@4
16Q1859:T1;c2g10U6XT2S8oBX8XG_8U9_Mh8nF7BET2@>2^14k3SB@416=C859:3;\6]i5M;W43V6^W4`;lj17BEF]1@>a1
4g2S1i3Y>@416Q1859:\1;[4[2j3[Do4Z[1S<\5R9SX1]V27BEMV1@>a14]19S2Z1S3031:R2c6[4@416Q18319:?4;g6bi6
97;g6a6Pc692fD@;`2e19XQ114i6Xb2f>hBPO2n:QHn>4;\4UR7Q?:;n3=jZ3S<U>\a2c;Q?D8;\4o1SOVR13fn4Q?N;[4V2
o3^W4]V27BET2@>a14k3`2N7e50d8@416Q1859:M;[4V2o3^W4]V27BET2=2>a14k3`2l60d8@416Q1859:Y1;[4[1j4k2k^
1^4l6S@b2g3kc1Y:1T1Q4jf17<5ET2@>a14g1S2Z1S2Y3Z;@416Q1859:I;[4V6^W4]V27BET2@>a14k3Z1h@@416Q1859:1
;4;n3cR7n9f2;W4o10>`1Q8e?>^1^3d2n1:=V3Z<Y5Y3a12521D00R@<h2m<P6[1ZD`2h3S10023\5A1=c1n;^4P418e1P3]
>m8GJX1I^21521Z21CU<50Nm69c6P580No2i3>BX2h4_20A;W4Tm2U2>WQ3Z3g?0NlB8o3X4BX2Y7S1;[4V6\@Vc1dS1P3TM
k^1aG7BET2@>a14k3`2N7Jj40d8@416Q1859:J;[4V2o3^W4]V27BET21>>a14k3SB@416Q1859:I;[4V6^W4]V27BET21>>
a14k3SB@416Q1859:O;[4V2o3^W4W^1UH7BET2@>a14k3`2V1e50n5e2@416Q1859:N;[4V2o3^W4]V27BET2@>a14k3`2V1
e50n5e2@416Q1859:4;hl6l2WBk4;X3MDMh4h?5:a264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<d1Hk31Y1M[1c2S1P126O2_3^9T3d32Q202l28=
KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k@mCd4;X3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]1;W4P93Y1^6`1f3T21S2a6HmCR5c83>m;P1fFN`
3o2n:o2S1o1a1[?_55^2k1T9P=a4\1h5g>g8i6Y5b1;2;hl6U1;Q49V2o3cc2i4n@QNn\151VI7BET2@>a14k3_3m50Q2l3e
2@416Q1859:M;[2o1V2o3^W4]V27BET2@>a14k3g3e50d8@416Q1859:K;[4V2o3^W4]V27BET2@>a14k3]90d8@416Q1859
:L;_2k1V2o3^W4]V27BET2@>a14k3]90d8@416Q1859:[1;_2k1a1Do3^W4jKmR1d751BET2@>a14k3`2@=7OP2CP20Q21Y1
V5@416Q1859:^2I;[4V6^W4]V27BET2@>a14k3S8o9@416Q1859:J;[4V6ZP2SW2]V27BET2@>a14k3]9e8@416Q1859:[3;
_2f14c18o1Y2i1n?S4^1Jc2d2n1:=IU1V1W8R4`5W1j1a12521E0W:Jl:W@fE`2h3S10023\5A?c1@P4m1b1:o7P418e1P3b
2j;m8GJR2^274Z21CQ1\;7BEHN<@>a141d34\9:74Di64:@416Q1859:S3Z1_2N;_2f14c1b4^W4]V27BEHN<@>a14k3\9f8
@416Q1859:L;[4c1Bo3^W4]V27BET2@>a14k3^9Kh7@416Q1859:P1;[4V24j3\m1QZ2]V276;ET2@>a14]19S2^9Kh7@416
Q1859:T1;V44c1<5o3bU1kQ3e]1gH7BEf1=@>a14g1S2^30m5^3V5@416Q1859:K;[4V2o3VAco1cf1]V27BET2@>a14k3SB
@416Q1859:5;n3]^1bj1h_3I;[4V6^W4]V27BET2@>a14k3]9e8@416Q1859:L;[4P2U4Rl1kR2_8]V27BET2@>a14k3l1V@
@416Q1859:L;[4P2U4lk1[b1UI]V27BET2@>a14k3l1V@@416Q1859:J;[4V6]@o[1P[2]V27BET2@>a14k3SB@416Q1859:
L;[4V2o3hAee3U9Wm17BET2@>a14k3d5^<@416Q1859:K;[4P2U4^W4]V27BET2@>a14g1S2b4`=@416Q1859:W4;[4k108f
1Y2\@_5^1^3d2n163=LY2c10S1R6^3c6o1a12521E0o2\3Q26H1\2NOd1]4W<U3^1Z1k5?^21Q:g2`2h3S10023=n4A?c1@o
8_4\2P418e1P3]>m8GJR2^2604Z21CU<617BET2@>a14k3Q1;G:E87F33[4:0;NR3f3>0:5416Q185909?HU3]11O0X2;X6o
1Q8X8k7^1^3d1On1:=V3Z<c8a12521E0l;j2P8W3U6P6fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21C[<Oa;a4Z
2=8Oo2i3Q1X2h4_2]2;]2i30o1VH^1^3d2n1:=V3Z<c8a12521E0oN401N@E52`4n5b5T:`2h3S10023\5A?c1]@P418e1P3
[1\3d9P5l3GJR2^274Z21CU<5^Cf1i6>;X7]1Q10g5<W3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B
2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S13
13<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j5<W3T1=Mh
4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?NP2g53DW1
eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S1313<Y61Y1Mo3T2241O2_3g7f1T3d32Q202JQ28396D^2j14T1
311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5<W3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171
B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1b3RK8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1
S1313<Y61Y1Mo3T2241O2_3U7X2T3d32Q202JQ28396D^2j14T13116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\1239Q4
<W3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F^7n35V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h
1f1210524e3U2S41Y1Mo3T2241f<_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1X8Q4<W3T1=f5U7h8:a264o
54G0200111;212260171B2\40151U2X1Fb:J5V1037<:0A?\2Bg53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo
3T2241S<B_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1c4<W3b1Mh4h?5:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T2
26O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i5<W3T1=Mh4U7P7a15:a264f1404_1:6
:406S14G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?\2Bg53DW1eN8I45Eo1C4G315\9a6]
32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T
1>=_1152]1C\1239R6<]2IT1=Mh4\3h3b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X
1F]5BJ5`3J5V1037<:0A?\2Bg53DT12m7gF8I45Eo1C4G315\9a63Y32a2CDT2_1528h1f1210524n2313<Y61Y1M[2c1T22
41O2_3g7f1j1Y1d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239aNg5<W3T1=Mh4U7b85:a
264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C
4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396Da1Lj14T1311986E9JNQ1P
1AQ1E253Y1T1>=_1152]1C\1239P6<W3S10=M5Bo3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111
O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T
2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P16182NE253Y1T1>=_1152]1C\1239[8^?^9S92<j]5i5<W3M6
=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW
1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3Z7HZ1T3d32Q202JQ28396D^2j14T1
311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d5<W3R14:Mh4c4T;5:a264f1404_1:6:406X1H4D140040271f11P1T1
11O015DU1<X1F]5BJ5a4L>7<]1o2g53l1T?a2n<8I45Eo1C4G315\9Z2V4m2Ba2Ci2_152Q2f121057n2313<Y61Y1Mo3T22
6O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T471@ET2@>a14k3l1V@@416Q1859:j4<W
30U1;Mh4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G31
5\9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2_3g4f4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T
1>=_11f1C\12391<o3<W3T1=f5S71h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I4
5e2CeD2a2CDd3528h1f1210524W3=Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1n3<W3T1=
f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f121052
4W3=Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1f5<W3T1=Mh4U7b85:a264f1404_1:6:40
6S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2C
DT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239n3<W3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD
2a2CDd3528h1f1210524e3Y61Y1Mo3T2241]<h4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1T7<W3J26<0MEU
19?7j1S71`4Q4554a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F^35h1BJ5[45V1037<:0
A?o2e4M33DW1>d1]1]3eG81G459;o1C30G315\9a6]32c1MCDT2_1528h1f1210524Q1HS1313<Y61H@Mo3d1?241O2n2@^9
:i2>16l22j1602JQ28396D^25d14<G311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317m<X1m1?n3X?c1Lj3U6<W3J26<
0MER4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53D
W1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3d1?241O2_3k7b1T3>1S32j1602JQ28396D^2j
14T1311986E9JNQ1A>AL4E253Y1T1>=_1152]1C\1239m<^@d=22<aV72<X7n4<^2HMD2J3d4h?5:a264f1404_1:6:406S1
4H4D156271f11P1T111O015DU1<X1F]5BJ5a4<N7<M?\2Bg53l1eN8I45Eo1C4G315\9a6U2Z1a2Ci2_152Q2f121057n231
3<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239nI1n4209m2C86`1\1Z1U
2[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8Cl2\8]1Q2c20\87Z1R120hB[75O26;3O:g1Z
19l2Bd<0U122B>b11S4U1><451@h3e3:>4g3<b2l2V1NMDa5n4`40h4T3Y13T472\1\1;>2?1\2`3D85>:863]4>X15g4Y3O
^V1I348=^2>V1`1gm2cm2U:W6209a38610EG2Y1Z1;e13[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP
11I:12N8C;;T2\8]1Q2c20\87Z1U10]6f1c:j1`55O26;3B<:g10Y1V3Bj5i60U122B>b11=e3U1><4131@\1Y1Q1h2W1>21
6`3<b2`1[1V1NMDW4Y1Y3d1`40h4T3Y13T472\1?6E;>2?1\24[3D85>:3463W2P1T1>X15g4_2IOT8Q6H84?a2O2T1c4S:K
R2I312:=T4`1Y1TP3PR1bb3312A=a3B`1Y1YX1nFZ]33g8g>T@^Bl=312j5=V3@C=Mh4U7b85:a264f1404_1:6:406S14G0
200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2\4Z13DW1eN8I45Eo1C4G315\9a6]32a2CDT2_
1528h1f1210524n2313<Y61Y1Mo3T2241O2_3S81X1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_11
52]1C\12397=j4Jch1d:gX1g]2==m28gX4f121057nU2^6_>2=i]5n5=\2IJ9=Mh4U7b85:a264f1404_1:6:406S14G0200
111;212260171B2P11P1T111O0151BU1<X1F]5BJ5f3D5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528
h1f1210524n2313<Y61Y1Mo3T2241O2_3S86S1T3d32j1602JQ28396D^2j14T1311986E9JNQ1P1AQ1E2535S1T1>=_1152
]1C\12380g5=V3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V
1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3U7X2T3d32Q202
JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P6>2W2NV1c10o1\Co1k1MLA2l2>61:P2ON:;1V391
32212BV3;Y7]7190Ha12521E0d74o1P1O1NM^5Q485h1U56401N;b2?a2:]=Z5]1T1`2W1U1V102S100239R5A14852U14m2
U2k2\1a1W562H35d2518X1<P330783101;454g38R1W5V2h1[2Kl3GJ^1C7N23854<74Bg11Co1P1k52>6531V4g545=:86^
20Y1@U1]1Q2k2X5`1>;X385`3]11OR2>Y3e2U2VH^1R4P2n1:=V39194BWB0W1a12521E0oN40Q7fE`2h3S10023\5<4?c1X
D518e1P3I1a=R4j4GJR2l5o1aOW50`1S8_2m1>o5U2VH^1R4P2n1:=V3919GWB0W1a12521E0oN4R7fE`2h3S10023\5<4?c
1XD518e1P3]>R4j4GJR2l5o1aOX5`1>d7_2n3>Z2NV1c10o1eA\2U3MLA2l2>CP2n1:;1V39;3C6d1f89=[70Ha12521E0PE
n9401DJ_5SC]1T1`2h3S10023\5A148c1j=b2K3P3180d1P33E10=0354P4a8m8GJR279D23>A74Bg11Co91S2U1G=W3S5V1
j1b3n3i6>82Lj2`3]11OV4>2W2NV1c10o1\Ek1MLA2l2>CP2ON:;1V39162112@l:i70H\142521E0o2j7Q1RC401_1EW2a2
SC]1T1`2h3S10023\5A148c1j=b2K35j218e1P33E101;454P4Z6V2m8GJX1I79G3>A74Bg11Ce6@h21S2U1G=[8V1@Y1b3n
3i6>82Lj2`3]11Ob2>T6080e1PDU4^1^3d2n1:=V3E1b;c8a1100421E0e6aOW@b1f2T1`2h3S10023Z4Q1A68c1a3k<P418
e1P3]>m8GJR27Q1T174BW1?1Cm8R1@b5@o4b6X5i6?R4`3_2\4>Z2NV1c10o1\=X4f3k1MLA2l2>61:P2n1:=X2M95MX2Y89
=\7Ha12521E0j:R:8c1_6U176401Z1g14g3h=Z5]1T1`2h3S10023\5A148c1j=b2K3P3180W1<IV232>310=4:[:V2T4h4G
J^1C79D6C<721Bg11Ce991S2k2g2j3^20j11S1]2m3i6>;X385`3]11OP2>o5U2VH^1R4P2n1:=V3912NWB0W1a12521E0oN
40Q7fE`2h3S10023\5<4?8U14XD518e1P3]>R4j4GJR2AZ5o1eJk4i6S8_2j2>T43k10o1Y2lE^1^3d2n1:=V3G12];i7Ia1
2521E0Y<mIaDT1`2h3S10023\5A68c1@l?P418e1P3]>T4h4GJR27V2721Z21CU<87BET2@>a14k3i:i6?@416Q1859:^4_2
m2>2c2?V17^10o1@n3WC1<^19T3;142n1n1:=F_2E11S8\3i70Ha12521E0oN4R7^BD]15N`2f31S10023\5A68c15`1l5i8
P418e1^2A]>]4_4GJR2Y1T174Bd121C[>UCi6S8_2m3>Z2Nj20o1VH^1^3Od1n1:=a1d1913MJQ:]71S1a12521E0i4Y5Fh9
l22T76401o6U;a8^1?`2h3S10023\5A141652U14S5V4Y19d3i1?Z3518e1P33E10=k2P1:8P8@T4Z3]1GJg1:79DJ<74Bg1
1Cm1_1V3Ha1E531n94CCP4R8i6S8_2<>]4XQ114mKP`2k>W110CT2>o55o1VH^1^3CP2n1:=V391Q1l:Z70W1a12521E0oN4
R7fE`2h3S10023Ef4<4?c1]@j3518e1P3]>R4j4GJR2^274Z21Co1aOi6S8_23?l2kV21?4?hY2hV303?l2V\32?hY23?_]3
c14?l2V\3YJ2?l23?S_3YJ8?_g2>2[a1SW1WFaS12?Qk42?]Y45?\4XQ1143?l2iV4j1?n50T2VH^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2e3V2o1aOi6S8_23?_2Sf5>?l5P1UX3]Q2oZ1Z4d=R9Q5312
B2?b`54?l2b]5^C4?\b1Rn3[64?l2__1Rn32?Wa53?S3[Z33?a`505?_2B`e5iC3@\e1ZD2@\e15@i3hHi6oU34@W6WS4\Z1
2@i32@SV61@6@Rm1]=\`1je1b23@_l2RA5@k3Qg3]h1cC3@`Z2\`13@mj3]h15@`Z2\`1j@bW1S1Ac23X3Q2@Z;1i;1U2T3d
2n1:T1_2]<\6S2a12521FoN4jHF`CQIQKV5Z>V1Ac23X3Q2@VG1U2T3d2n1:T1_2Z1IX:\6S2a12521F14^1YM4jHF`CQIQK
0U5X1Ac2f1e1Q2@VG1R22T3;14Q2n1:T1_2]<\6S2a12521FoN4aGo1e5j=^Eb3`J@0U5LAQ46=Y1kQ1n5]<d322Oo2W2VW2
U6cP1_CG9m1V5SB0lJ9Lm29AP6kQ1n5]<Y4h5\]2Sd1o1AP61o1VH^1^3d2n1:=V3m;<21S6Z2a12521E0WV1fE`2h3S1002
3\5A?c1>n?6U1c218e1P3]>m8GJR20]274Z21CaQ1i6S8_2o1AP61o1VH^1^3En1n1:=V3m8\32`8a12521E0WV1fE`2h3S1
0023\5A?c1>n?R1m218e1P3n2^;]4_4GJa1@^274Z21CaQ1i6S8_2U1Ac2\3Q2@X3mC1U2T3d2n1:T1_2]<P2X2R2S2a1252
1FoN4aI\5S>QI`J@0U5a;=A\4c1^LX3S2n5]<P2Q8\]2bc1@LAQ4DY17cQ1n5l;@EZ1c122OT12o3S5XX2f5XKl?Y1[1@h5[
2>AP6KoP1n5]<Y4h5S5XX2SZ1^9@h58AP6kQ1n5]<R:\]2Sd13A\T2Rk1HA4l3:9k8m1e:c4m6d:U>h5ee11X4f<_<l8lE`5
U63ZP1h1AA[2S180095h8k9h21Z2R2c1T51214l6j:\2c1Ac1U1T12Y21c1Y4RKcT1072\9k1]33j>a1\7g9P3m53g3bLm<V
;Y2m1o1A5k38009`3l1e7Q1Y2c4o4S2P127X3121[:0f=D@W5e9]4SS1j4a2lAa83`1P3^2l2V3JD?0@Ef1o:i42_83a1`1Q
1]T1e4Z5i45R32Y1Ac2f11e3@VG1R22<g2;121Q2n1:T1_2k9c3P59S2a12521FoN4aI[ACd8S?i2XP19AP6kQ1n5]<R:\]2
kKWH;AP6kQ1n5m;?R:\]2bc1@0>AQ4l?17l4TNX7e1R4b_11la3YF?AP6\O^2n5^9W1f1Y4d2S3\]2g^1[5iA>AZ41c1bO12
1Q2n5]<R:\]2Sd1m1AP61o1VH^1^3En1n1:=V3Z<2`8a12521E0WV1fE`2h3S10023\5@0?c1>n?P418e1P3]>m8GJa1>1^2
74Z21CaQ1i6S8_2?AQ4;a2hMPB\800S5kg1mB]l1mY1T6X1Ac22Y3o11@VG19k1T3i1Jn1:T1_2m8_3Y4V4a12521FoN4aGo
1U1A3dAQIQKV5k^1X2Ab1N^3[3`1a1i8m1[1S<T3n5_9V1`155=V2IDe1R4>2b51gQ1U8Z2a3>01Q8LCY1DJa2i7K[1A[2G9
R@f88=0Y:c1c4a2D>1n2f2V7093kIZ1b;9j3a2Ac2R25U1o1@X3e=W61<^19T3d2n1:=F_2g2b9c8a12521E0oN4R7P=f4FW
3T2;e1P21S10023\5A?c1n6o8>k1T218e1P3l1`<]4_4GJR2^274Z21CQM_4l2Nm2S8_2m1A]4d1o1i3\D^1o2>d2n1:=V37
R<<b40b3a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2R2Ac2^3o1@VG1<^19T3d2n1:
=F_2Z<c8a12521E0QHm64R7^BW3`2h3S10023\5A68c1]@P418e1P3]>m8GJR20]274Z21CaQ1i6S8_2k1Al5U2VH^1R4P2n
1:=V391Q1l?0b3a12521E0oN4R7fE`2f31S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1Al5U2VH^1R4P2n1:
=V391Q1l?0b3a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2\2AW2NV1^1U2VH^1o2R1P
2n1:;1V391Q1[8`70b3a12521E0kN34R7fE`2h3S10023\5<4?c1cAd2518X1<P3I101;:4b<R4j4GJR2Y1b4l12aOi6S8_2
g1AR6o1i3\D^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2X2AQ6
0o1VH^1^3d2n1:=Q2T1Z<c8a12521E0\<o8[9d2i4fE`2h3S10023\5A?c1]@P418e1P3]>o3Nn3GJX1I7V23321Z21CU<[E
i6>;i3^3]11OY2AQ4o10o1o7V@^1^3Od1n1:=V3T3Z81Hc8a12521E0m@YEaDT1`2h3S10023\5A?c1]@P418e1P3T9X5m8G
JR2^274Bg11CU<040:2@UDi6>d7_2l1Al50T2VH^1R4P2n1:=V391Q1l?0b3a12521E0oN4R7fE`2h3S10023\5<4?c1XD51
8e1P3]>R4j4GJR2l5o1c<mBi6S8_2k1Al5U2VH^1R4P2n1:=V391Q1Y;b40b3a12521E0oN4R7fE`2h3S10023\5<4?c1XD5
18e1P3]>R4j4GJR2l5o1aOi6S8_2i2AQ4JU7>_:l<?]4a1Q1081>]9l3Eb8\1e7V1`1R1OY5`1RH`1]3R3e3Jh:253[1f9^1
9<g5T1`264BGF17AF7168V4]1k22R3b<Y8`1>o1Y1343IV14032001T=f7g1d:\9f1i3Q2k1AR6o1VH^1^3d2n1:=V3Z<c8a
12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CU25P1bDa9i6S8_2d2AW2Nk2o1VH^1^3d2n1:=V3>3
Jb3h4`2c8a12521E0TGc7640Q7\AY4`2]2X11S10023\5A68c1S5Y;j3518X1<P327>12@^5^7m8GJR27V274Z21Co91[;S<
i6S8_2=AP6N1jP1n5]<R:\]2bc1@aV1W=[2Ac2f11c11o1@]Ag501<^19T3;121Q2n1:=F_2Z<2`8a12521E0oN4R7gAFW3`
2h3S10023\5A?c1>n?P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2_2Ac23b11c11o1@UG01<^162T3;121Q2n1:=F_2Z<2\6S
2a12521E0oN4c2^4fA0FW3`2h3S10023\5A?c1>n?P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2c2Ac23b11_13Q2@UG01<^1
62<g2;1210P2n1:=F_291Q1o:`8a12521E0oN4c2^4fA0FW3`2h3S10023\5<4?c1>iC518BR1P3]>R4j4GJR21T5Eo1aOi6
S8_2U1Ac23b1g3@UG015o1T3;14Q2n1:T1_2jBS2a12521FoN4bFW2Fb\1XP1nE[K2A\T2_2AW2;0]3o1@VG1<^19T3d2n1:
=F_2Z<c8a12521E0kN34b20^4fA6@2T3`2T1c2S10023\5A68c1n?>d1[218e1P3e3R1d9m8GJR21\274Z21CQL_5i6S8_2Q
2Ac2R2[1o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4c2^4^BW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ
1i6S8_2k5Bm23T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1
037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_15284c1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ
28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239\HV6BQ3T1=Mh4U6Oj3_2W25:a264f1404BL:6:120
6S142D020011146212260171B21N1P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1m7iCT1h18I45Eo1C4G315\9
a6]32a2CDT2_1528h1W1>210524n2313<Y61Y1Mj34T2241O2_3^9T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E
253Y1T1>=_1152]1CT17239R17B\4SP1i@ea3W^2P21Bd4BQ3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O
015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2^1721057n2313<Y61Y1Mo3T226O2_3^9T3
d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o5BQ3T184Mh4U7b85:a264f1404_1:6:406S142D02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1hI0k48I45Eo1C4G315\9a6<P32a2CDT2
_1528h1f1210524n2313<Y61Y1Mo3f1=241O2_3^9T3d32Q202JQ28396De1Hj14T13119526E9JNQ1P1AQ1E2534T1T1>=_
1152]1C\1239m3BQ3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2Ce
D2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm13B`T14W6BQ3T1=
Mh4U7j3g45:a264f1404_1:6:406C?4G0200111;212260171B2P11P1T111O01511@U1<X1F]5BJ5[45V1037<:0A?o223`
53DW1U?d5j98I45Eo1C4G315\9a6]32a2CDT2_1528h1^17210524n2313<Y61Y1Mj34f11;241O230<m2^9T3d32Q202JQ2
8396D^2j14T1311986E9JNQ1P1AQ1E253Y1T15893V18152]1C\1239a6BT2LN5=MLk3U7b85:h1H64f1404;S1:6:406S14
G02001001;212260171B2P11P1T111O0151BU1<U12F]5BJ5[45V1037<:0A?o2g53DW17P2\L8I45Eo1C4G315\92^63Y32
a2CDT2_1528h1f1210524n2313<Y61Y1MDZ3T2241:D2_3^9j18P1d32Q202J2n18396De1Hj14T1311986E9JNQ1P16:Q1E
253Y1T1>=_1152]1C\1239>h:T2Z2n3^2X;Q3OS6BT2LN5=1Kh4U7b85:h1H64f1404_1:6:406S14G0200111;212260171
B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1oME8I45Eo1C4G315\92^63Y32a2CDT2_1528h1f1210524n
2313<Y61Y1MDZ3T2241O2_3^9T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W9k1[9
^?Y6BQ3N5=MLk3]61Eo1b65:a264f1404;S1:6:406S121G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45
V1037<:0A?o2g53D;KSFa88I45Eo1C4G315\9a63Y326Z2CDT2_1528h1f1210524n2313<Y61Y1MDZ3T2241:D2_3^9j18P
1d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W;^8f6B]2CT1:2Mc2T2U7b85:a264f14
04_1:6:1206C?4G020011146212260171B24K1P1T111O0151BU1<X1F]5BJ5`3J40?F037<:0A?o2g53DW1\>k1_90k48I4
5Eo1C4G315\9a6Q24V12]23CDT2_1528h1^17210524n2313<Y61Y1Mj34T2241G2212Am2f2[551S1j1Y1d32Z1F02JQ283
96D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239[1eNn5BQ3T1=Mh4U7b85:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528
h1f1210524n2313<Y61Y1Mo3T2241J4230<5g2S8=LT3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_11
52]1C\1239o62B\l66Bm2kP3VV14kh12BP[3HBj2i1g@_2[82R347D31:b<ZJSb2kG4[7`5V4V3f:9BR3^9mT4`1l5ZAoLeB
7BY40WQ114je4X5CQ3T1Da1g1702BC2P1I9?b68l1k38a8Dk216J^42C=S1S3[1b223_50=c1@]2]1k166;CU3MG=0a<f5h1
c4;@=]105o8S62i3j1^1:6Y12?9C:3[4Z2H1f1]1h1k35b10?3H10LHU2J313@81501A09=Q1W4j1R1b2IH3Q10V141>4213
1OHR5E_1k5d3R9d2\2o1S1i3W1h332^13Y2I=46MW1CZ<W3`1f1k1U12FX1a6`6CR3S1C0j1^1702L4X1X1?2Z68h5X4[3U1
A21i216JO^32:8=S1e25_1OZ1>1j1o2A4>c1@]2L@k166;i3MG=0XB\6;0?=U1705o8S62b14l3R1;:6Y1B9C>[4E]2V3<[1
a2ECh12=3L49293M001<B=15M313IL=O<W4j1R1C0?1C2601:<F642340BE8F1>711112000<<71>X2b2L_1^5<g1l1c3G;Z
4Q5`1>m4W1Q2JO226T13S3=46MW1T3Q=Q35Y1:6U12=a1a6`5CR3S1C0j1^13302Z2V88h5X4a4Dk216Jn3?2C=E2:U7JQ1L
R2F>c1@]2]1k166;i3MG=0XB\6;@=U1705Q26Y4\2Y5I2g1l3^1:6Y1B9C>[4E]2V3h1W3Ch12=3LKU2EM313IL=O<W4j1R1
C0?1C<:92F;234089E8F1>711112000<<71>X2_3_1k5d3R9Q5o1m4W1Q2P1I22[13S3=46MQ15=ER?Y1g15Y179U12o1a6Q
6CR3S1C0Y1@^1702L4S14V88h5d7U1Dk216J^42:8=S1e25_1i2l1o2A4>c1@]2L@k166;i3M6@=0a1i2Q5j8\6;@=[1105b
6\2S62b14l3R1;:6Y1B9C>[4E]2V3<[1W3Ch12=3E64<9i3313IL=\2T32j1R1C0AC262:<M42340BEO1>71111210<<HP27
_3_1k5:2Y1l1c3G;Z4b1^3`1>Nn3W1Q2j129T13S3=46MH85=f2i9e2AQ35Y1:6U12=a1a6JY5CR3S1C0j1^1702;i14V88h
5n5k2Dk216J^42C=S1U7l1LR2F>c1@]2]1k166;i3MG=0a1i2l=\6;@=[1105Q2`4\2Y5I2b14l3^1:6Y1B9C>[4E]2V3h1W
3Ch1@3C1R1i3313IL=a52j1R1C0AM2:<R123HEO1>7111122<<HP2g3_1k5:2V3g4Z4Q5o1Nn3W1Q2b172^13S3=46MH85=E
j;e2AQ35Y179U12=a1h2h3JR4CV4DY3702Z2V88In4b5W3De1U116J^42Q1S1f2^4c53:c1@Eg1]1k166;i3MG=0XB\6;@=]
105o8S62g1l3^1:6Y1B9C>[4S3h1]1h1k3h1@3h1i3313f1]1d4j1R1Ih1b13^21>7131OHh5_1k5d3b4:3P4d2\2o1m4K;l
32^13S37546MW1g9V3W3W3k1U12o1a6Y4CV4DY3702k1>V88h5j8DR2E216J3Z42Q1S1U7R5@2;c1@]2]1=2Z166;FZ1g1MG
=0I^A\6;@=]105o8S62d5^1:6Y1B9C>Id14g19?Ce1V3h1g1S2h1@3h1i3313f1_2f1k1j1R1b2b13^21>7131OHh5_1k5d3
d7]1Q5o1m4W1Q2j12^13S306546MW1h4];W3k1U12o1a6g3CR3h1Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;
i3MG=0[4l=\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7111122IHh5_1k5d3R9Q5o
1m4W1l32^13S3=46MQ15=h?Y1m1k1U12o1a6Y4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c1872R1W12Z1k1
66;i3MG=0XB[5P1;@2:]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1Z27MD3J2`11>7111122IHn1j251
F_1k5d3l5U3Q5o1m4W1l323Z13S3=46MW1V@W3k1U12o1[5U1W4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c
1872I8W12Z1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1Z27MD3J2`11>71111
22IHn1j251F_1k5d3l5U3Q5o1m4W1l323Z13S3=46MW1V@W3k1U12o1a6V4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7
Y3DR1A>c1872R1W12Z1k166;i3MG=0XB[5P1;@2:]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1j2W3j1R1b2MD
3^21>7111122IHi451F_1k5d3l5U3Q5o1m4W1l32^13S3=46MK;V@W3k1U12o1[5U1R4CR3h12V3702Z2V88h5m6l1Dk216J
^42Q1S1U7Y3DR1A>c1872I8W12Z1k166;i3MG=0XB[5P1;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1
R1b2MD3^21>7111122IHi4N_1k5d3l5U3Q5o1m4W1l32^13S3=46MK;V@W3k1U12o1a6V1De6\7F\1R9f3]1^Ae5G3Gb5a3S
3e31W6P6a1m5dD^1^3a9l4X2Z5\1T?^;n1]9EU7mAQIR1Dn3D^9S2`>Dm4_1h?KP7U1a8W>VHn1m9^9X2TBg3o2V2;64Kb6Z
I3l@jE[CT1Di>\1_?8[1WDG3j8U4BR31i5m1`4n1c9P6j9T2^3W=U39^:1[;o2i24Y6QNo;1a3EP3S1C1i1^17c9Z1h5k7;J
X3114Y5>V1Be2h8i2o2@NCo1Bi3jJf;h2Y3i3S7>S2n4c3^1V2f3T1`1S2m4d4j1R1n1?34N4623210565EO1<;1112000S1
6`2Gg3i6e:Z1CDT3n5=O_24m229\4a15W1S?a10OM[29U12V8?g1EY4@X3V;h5W8J_2C1216NZ4X2oEi3jJ_>S7k4W2>S2o?
b4T5d4j1a33b13Bk11<;31i4g3i6Y=T3n5m3R32f7ZEU12R1FS410a3d5m1l4W1X2W2\;14^>1dAl5nE`L_2l1Y8c2MI^1iC
dA`5Y3V5i2k`1AF]=m1T6X2W2c:UQ1`j1X2e<^1^U1`5Y3ZGWOLGT40`>Y2c4S7P1:X314`:XU2\7lAf?c7?0j22o:eA]T1a
1^8R8CGT40T2[<m6Z2Q1b7H14SJee1]P1_;UCeMm<b1HS40S4Y99k4P9b514Q7<]28:n6o1]1:Da2Ba1_3f48WQ1R2i1l693
X2Y1R3j2l1a2THV3b@g2Nn2j>Q1X1S9U5\2HS400Z5<d7U5j7U1Q2`3121Q7g2;Y75i1h1Da2853a1]2Q1S1b38VNP3R2i1l
693X2Y1d2=j2l1a2o:_4d8V3CT4T5[3f2Ag2m3]32Q8=3a1S1Q1X1S9=OX7m5m9f=l6MHS42R2X;V>i4H14a1_5j2P<a2WI^
M93X2\4^OV3CdFj>^;m>[G2HW`6CIR40g;X8Z7W2c314nn3o1R2f>f<0n2b]1P9d1Ii38009Y1Q2LS7V7Q1]6LW2c3121Q2n
5]<d3Di72\7hT1b6_Hf53T?W1>R?Q2_8T20P1@\1a9f:QAn401U3B]8;IR4U2b9fDH14_n40PKKJo3T2:f7Z3XZ1^4S6]7XQ
1^?\2g9T28_Ge4l82l2CY1_<e5[2TFAJV>Z3W7PS1^4S6;`<X:f?bO[U12j4[\1d3AK`S2MS9R67XEZ;1f>`IP1^@eMU3f2a
89K`S2Q:R6kP11WX1_AkP14Kb]2nV1ej2V1LT4d90a1i1i33U3Z5g3W4Z6P3\5N6O<]2Wc1>U2Q1o3c?U31a4XAe3U4<Q1NW
3b<_OLLT4W82Y10a1i1S7Z5o7Z6P3[66O<]2le1Q1o3c?U31a4XATJ_HW1LT4d90a1i1S7c46a4Mo2Z6P3[66O<]2bU1f2d<
MQ1o3n9BQ5U31a4XAe3n^1k83a3LoFBLT4d9b1eDn:[6Pk1o3c?U31`I6Ej5S3nm1BLi=b1dO[66j3nf1o3iB1gH7Z12@Y5S
3HMn39j9Al5Q6Y12\1R2e514Sf2oA2_=W;T?]1`T14[@@Mn3f:l5k?H14bi1a]1Nb=n5Q1VZ1U3ENV4R1d>b2<k3R12e9T]1
iU1f]15`1`CZEj1o@k>>;NaFk=X1R]1Z8U2Yn2ZEj1o@COl3oGn7Y114mOZ8_CV@a?e9m5`S1g3T3k8T<BOl3[9c>n7Y114F
VOZ8Xc1e9m5`S1g3UH]Y1;Ol3XQ114fFXKoIhKmV1g3GP1k3^Bi>14n5j3\:W5S72_g1[1]?nEiBX5]70kOe@f9@P1k3[;5m
DH14n5T<hk3T9]70n?Z>@Q1j3VOQ214CTFWi1]3f4[3PLi5lHlQ1[2Q1o13f10f3@a4S@`1O1U2^1e1;145=]1n1:T1_2\3i
43U2d2?Q1V3o2DL2521FT@]1U<V14j1c7a5S2]3]2:FU107S3W2Z2]Gi5c7XAo>3S9m7Y1<O2<SEe4AQ1j3XQ114Ci:i4`6^
:_@XN]3_3cP1i5lH>R1P9h2o?k7Y9X7k\1nLBm2l30RW2?R1i30U5h2o?X914e7Td1nLTX1WHT>AR1i30nGN6Y1h614e7Sa2
Z7iNo1WHbN1R1P1S1h30\26f>0Q1Gh21Q6BMc314^In5QY1TP1m>dG[AfG^>e2@_:@3c3T1S1h30c2o1T1a;0Q1Gh21Q6Ba4
14^In5]3cU1TP1m>[7X@S4P3V:jHm4\8e2a;E]1c1AS1h32XAj1h2S6[4H14SJg8[]2SS1]MoEET1g30_;7]>Q714l2T2e;l
2P5HSS2j_1X1db1X5iB9T1g3`;7_E14f]4b6S4U1R39\1h2U2[67Q21>FY23?c3^1o2:12312D<63?140411_1592CB7ML1:
C1I:12W1CY;]1Q2j=0T2f1^G260:3O:U63Bf7G=h3X12B>b11d1^2U1><4221@\6U6b2R5MDa5R4\50h4_:\128Q1f6<>J3`
1l2>^1d8S8Z6^9`2L@[4b61]211E4U1XJm9VT3OV1^2e1e10j2V3T8V1Mm64Z<m9b7``1Z6QHf6`1l5X4l7T5Z=W?g4WC?UH
f66V1UT1R6^Q2j`1m1CW1d30iC]3FX2e5Y114^Ij;US1T3bIfIeT1l76W1d3_P1H14NX1a3aGf2HT6Z1^6R2m71R9n3e6ZV1
i<S4U5V3d2ZCn3^=92^7b7PF?mO;X1SKaCiDm6^8i;f2en17QI7Y1^?m9e:TW1EX59Z1f3R;U4P3im2P?HfMGZ1f3g1Z9U4P
3_66_5PHai1Y:f4HiKk1n8e`11V3?UBU34Z1i>WEh_2=[1V3d==Y1g?MXT1RU2fY1NX>j_1?[1W6c:=Y1g?MXT1RU2fY1NX>
U5dZ1j36[1k@g1a^3Y4ka1=\1n3K0c:010_o2V1Rd1iZ1PM6\1j40c:go5PM?\1i400R1`9co2V1ln2kET722Y1U<9\1_?01
0nl2`2V1ln28]1P=eX3c1bS2V1bCiG8]1P=eX3c1bS2V1bCbY15]1P=ZS3Z5c1:^1cCgLi44[6Q3bCXl3^AC^1cCgLi430T2
V4Q34]C0_b3X2^7_??^1eE\2^1T3P2o1VH^1^3d2n1:=V3Y32i44n3?l1V3;c2a12521E0d=[4VDP2eC`2h3S10023\5A?c1
W4U<P418e1P3]>m8GJR2?n174Z21Cf3=Z<e4DFo:i6>e4n2_27_1\3lG[914F=_1\31h8Q?[9121FjIjU2WJ9_1\3TO<f114
ga3[2c1`1g1b18]363;^GT1Fn4l<2V5Z9Y82Q2SFj1V3R3`:Q:153fOW:AQGg4P5i2\6T11h9[1c:[6Z4=:b2a168E4B`1g1
l1\3PODW<d>^:SFeBW:mX1h1jP1VP1[6f7F`1g1Y5BbGT1Fn4PV1SFeB[8g13fZ1f>SBVP1[6h4m2a1?`1R3V@eY12R1T1e2
0To33UMf2k1[<6`1aM]Q1me1b<oS1Da1Z3d;o1o44R41Y:14@eQ1NfS1c5]4fR3Y1W2Ba1Z3d;o1T5R41Fb91487eQ1NfS1c
5]4Ca1Z30c;o1T5R41Fb91487eQ1NfS1Q:\S4Fa1Z30i8i2V20o8[:14@eQ12KfS1X3Z2f71m1l9;a1Z3d;o1T5^>14VR1Nf
S1:b1U5b8`9n3\j1Y7fK2^k15b1h=`9\Q3ak16b1h=`9\Q3i1gi12b1Xd5Lc1Q2h1d1P6g;j1Mj:ma2jAh7`1l5ZAQ5a3i8_
@lC082b@>d30[33c1XGh27c1QJR[1`b1W<o7oR2Cd1_36bDm;a=ic2k8TX12m8S6cBZAY1i4b66_69d1YHm;WZ3TX12l80`m
1;d1WFQ2m;WC\]2ga12m8Ua1W83d1df52<e1bP18a4]3Z=T9_T3e4PR1POU:P1e1m280:Y1iHk28c314FZ1R2k3^9n2d3`2V
21]i1bEXEe2cK@h5POU:B6e1bP1]?`KZEg39f1U30a:\6X@14nP48f1U3b:\6_?H14:g1^d3Z7a1>b3E_Q1[>lQ1]1g1o2n5
7o;Wo2f6Ca1>BW2GEa>n?jT1cA7B?5T2@>a14b1X2^1d@@416Q1859:Z39i305Fg1k2Da?a:SOc7Q`1f6W3W2S2c7]5h@i1`
N3[4[MUDU47g1Z5S_3n<EQ=P_2Eh1i2g2bY1j3S<YP2UQ1W7m?]=fG^>c21o4Y5F?4c3Bh1a5ai1;_;]d1UQ1UG]=hM\8c21
P;?4AQ3<h1j2DSJ_Mn32WP2kF3U:[e18h1cS1\U1\f1d5VFSj1oV1Bi1Z3j<T5Dc1a>d:dK`Bn;ic1nS1^G]4;g3\H9i1U@T
5DU@iT2hg20oO5i1i2d1^Z5W\23i1Y=_e6;j1g2Z:3e2Df<P_4eZ1_9`L7j1l?dCQa1iP1lFPY2Q5k1h1b1M\2>l1h?5:Ig1
64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1X2Z1R?n;8I45Ed1:C4G3122\9a6`3a
2Ci2_152Q2d1121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202^1]18=KY44T1311986ET1NQ1P10b1E253T14T1>=_11f1
C\1239\Mk7Ak1f6_Cl8TDP=]6ZR1oU1Y:SV1i6=h;\1S4PL@k1hNg4UCg1h2Q9hX1U?b2i1PY1m2YMWU1l85l1oJV:jj2R_2
;l1f280:SJh614TP3mc3e4l1g1MDMh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]
1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986
ET1NQ1P1c1E253Y1T1>=_11f1C\1239<m1g1^9nC_2e3SE2ae2`1l5ZA3m1eQ1mW23m1eQ1mW2>n1m20l;Y5U6T5e414hg2[
Gi?VOCn1m2009a;Y5U6T5e4121hg2RQ1j1Ra201;n1m2m;_;j914fg200lN8o1_;e1VFC1ZF``1Q4P2d10S10B2W33[1B3W1
I1`6<`19\2V10?:b1T4^2c8Z223>W4i2\4S1k<P6]@`9SAh8Q3`2c19l2j4S10:Q128^2778:65X1:L839R8[1361;2;345E
2;235:15757<B17414200111210<569>a5U1b:c2W;=e905368K226n8kK\2P2e1S1C2P3e3i7`1f2W1Jb1T4e==a6o:m=TS
2l5a3i8[1<:?34N462340565757<B17417001112000IHX2^4V=>V;c8Q10536T1226jT1b2P2e1S1C2P3NT1n8<`1f2W1Jb
1T4^2n:EaAm=nInL[7j4^9m5k2[1:1:07634K246232105657=O17417001112000<U1T=:^6^3h7=l936T129[1^S1IP2b2
DP5`:g4Jb1[3PJm104`>f3o6\d1T<[4^:]2RL3TV1i8>P2QB_5Jb1fa1Z;^Y1i?k@R39a;YP19Q2Q3m1lU2ZT1YZ13b\1V<6
Q2lZ2d^23b\1V<:Q2lZ2ZT1gDaE3o4bW1_AjK1Q27Q2lZ2c4S@b?YZ1Y[1>R2f4dE^Q1d:]=T78l@2RL[FQd114R2f4hQ2]=
OR2_2U1R61mNW85oAX3l1Z7g1]2[1^3V8kCZEe7aL1Ee@W1[2h5_1W5\3gX13R2_V2h_12R2_V29S2Ga?kd1k@`Idc1a[2Z8
1S24S2^2RU1X32S2Te5i1T2S1<U18]3S3[11d:A1P8T7\K12Cf1m5010k[1f=Y1DH1P4Q6`1o23k1A:^;V2j1@1=HAi6Y9Mo
5n6n9e2DnFj<2T4CT2S1Y5V?i?\K12Xd1l:i2Y1TS1h1PNn9TW12T4MU2O^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIR3c3k
U1YHn7`:1U22U2Z5<V2Y=5dO4X_1U;Zd2a4[LiG_64V2_=iS5[?7V2_=Zf3^]1[?ih1k14V2_=1k[7@W2j4d@lOa2fS1fX1e
V1e>W;iBk5a3V9S4X74W2nd2U=cg22W2el71W2?X2n30Q4T8f;^6d^3]Z2l?J18l4]6IX2n30V<fo3TCdMoFd32o48_6h3:J
18l41L^560c48X2V@lBaY3[4fd1hO]E7Y2^W2^W2e^1^3j?15Y2^W2Tf3^3j?<Y2b20WQ114[S1^W2e^1mA[118Y2b20WQ11
4[S1[c44Y2^W2^Y419Z2Q<_Y1T9^j2a3i30n`1;Z2Q<WB[1[3SKoj2]3m30n`1;[2`2dMc314ng1k>W5V`1W67[2`2XQ114n
g1ZT2>\2V2oIeAfMcKY>>X]1b@l1P3^6RC>\2h2]IFn@fMcKM[=>km1l1P3aI7\2VLeAfM\Z1[l2P58\2l]1fMaLj=km1VU1
nMK]2^1JV6_<lW2Qc1]V27BET2@>a14k3SB@416Q1859:6]2il23^@fMYP29^2Y2co1\8cX11_W3n9Q?5^2mQ2\8cX118^2m
Q2\8cX11QAX:Zk1h1^2U4o1VH^1^3d2n1:=Q2T1Z<c8a12521E0WV1S9b<`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274
Z21CaQ1i6S8_26_2\1`Y3d9k8la28_2fNV\2d9HR8R3i^23_2mZ3d9<`2WHWBj4mQ12m2hX3n@o1_7>5`2[1kFWB`]55`2j`
2iNZP36?a2_4cC0mj1]Ef2j991AR]10eM^k1<a2SH0mj1]Ef2j991ln1^<^k15a2SH0mj1^V3;a2SH0Va1W4^5]Ef2j99nn1
;b2hDP7iAjT1_<\;V2j\2aEX]1=b2n=i6P7iAjT1lGV2i3oAT1ke1aE:b2\T22n=a1m:\;P6TC][2<c2`b1]Mm4U7cEl2`;B
3nV30>c2d_3m13l2Q1\3;V3d:_P30Y:11c21d23d23]U32d233d2hP3k23d23\T32d2dS32d2lk62d2V^62d2RR34d23nQ3i
12e2nj61e24e2iP3P383e2X4Sf63e2ST3;2e222e2_T35e2iP3Y3Xl3UF=f2f5Uh2@l3aT1b3Rc1`S1^3g2Q;f46f2ZR3aT1
b3Rc1id1:f2f5QFgX3[2YJSDVQ2EQ42f2mT76f2Z4Po21\2UQ31f25g2[]1nH1b]3>g2[]1S2g3Z155[A1R1Qc2\Dl2S2X5g
2Lb1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1;:]52?J5[45CG7<=2L1a1[1g53D1U1d9V4^3
Z=8I45Eo1:84G315`2k6a6S2\1k1ECi2_152Q2f121057n2313<Y61Y1Ml2M4T226O2_3^9T3d32Q202l28=6DY44T131198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239k5g2`1d100h2U2[642?a11>FY220?[2f2o240412312@3<63?140411_15901CB1
5ML1N1I:12W1CV1<]7B3`1]1Q2_3\3B4f2^30e1>R=T16W9R1;260:3A=:0X1`4:3B9C5b6G=g30U122B>b11d1^2U1><422
1@R19o4n4CBb2R5MDa57Of3[3T10h4T3W4o22\128Q111Y3Q2CB<>:81436NQ1R22>N3;d8d1f70Q5J`8h2:S9n1I_2119g2
e1`2RS2aZ3>Y:7]MIg2i1LhQ2a3`M]2S3eQ1SAV?a3d3T5U2a3W6a:]3]:]26m53S@`1g23g13P22R4bV1b>XKc=lP1o3^4b
X17bM7BET2@>a14k3l1AY20b2_1J[8@416Q185923351^1@g2HLQDga1QOYQ14jY1>U8S27f3a5Vf1e4g2Lb1Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3k1ECi2_152Q
2f121057n2313<Y61Y1Mo3T226O2_3^9T3Z2Y12Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239l5g2L@
<6=2JHo3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g
53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T
1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8X;Cg2L]U21YDjY1R5f121057n5a2T1hR1_Ij>U4g2`1JI3f2a87?c
1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X1201o1^30e1f>6Z:;26;S119Q1;2X4:3LC5b6G=g30U12
2B>b11d1^2U1><451@[;CBb2R5\7Of3`40i1b2;T3Z7\1]111o5i181436NQ1R22]13;WQ1P2:R;I_211g2Ag2Ld1Tc3mCf1
21057e3h>dMo4i2P>\5g23Hb123F3En3f3Q<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4<N7
<:B?o2g53l1eN8I45E2l1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3a2R12Q202l28=KY44T1
311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T45?JV89C\4f61j3o<52i4g2Lb1Mh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1NP2g53l17]N8I45Eo1C4G315\9V5=0K`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2_3^9T3d32Q202`2;8=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239=g2i@B_5o6[1[3aS1]?UFnC^
:UZ24g2k1D]g37g21UR334W1:2g2ST34g2WV2gS2U_37g2f2mn4[3bU2BS36g2j1\T2m8Zb4j9Kg2k13V6Rn2[Y1]V27BET2
@>a14k3o3S>@416Q1859:\7g2LT1=M>o1Y2U7b85:a264f1404BL:6:406S14G020011191212260171B2M21P1H:0118F01
51BU1;0X1F]5BJ22W3S15V1037<:0A?U2IJa12521E0U23DW1eN8I45EV1HC4G315\9a6Q3;2Q2?CDo14N00237528h1f121
0524>A?]1313<Y61Y1Mo3T2241I52_3718e1P3T4T3d322n102J:f18396D@m1j14T13119526@49JH5Q1P15730P1E25361
C<T1>=_1152]1C\1239WIi6S8_2[1g2LMGOc4c7Z6SV1e236YZ2f121057Y<PJIn5]1_2Q46e4P4Z5a2;VD[516]11Z1X1:T
;4Hg2o1V6^W4]V27BET2@>a14k3SB@416Q1859:2h2hS38h2Sb12gGFRId1fV11h23h2nQ3i13h2hS3d12h2mQ33h2lQ304h
2nQ3i1d12h2nQ35h2hS3d1R9Pg22h2aU62h2\T38h24g3dKY3`Q2`Z3QS15h2l3dKY3S_62h2eV73h2`S3K3h2UT363h2nQ3
]23h2lX2QI3h2\U302h2]U34h2Q1[T3kg14h2PQ3\4ef32h2`S3h1h2e3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2
h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_22h2PQ32h2ik6?h2@b1]Gn4U2e214UP1bP1jBm7fl1W>8h2@b1X
Q114ak2jV22h267h2HS3dKY3dP2^^46h2HS3dKY3S_63h2nQ3a16h2HUIQX2_1k;2h2Hi1h2e30T2VH^1R4P2n1:=V391Q1`
Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_23h2aT3K2h2dP34h2\R3c1[1S2i2j3o1V
H^1^3d2n1:=V3Z<c8a12521E0ZM]1234b168o4fE`2h3S10023\5A1=c1]@P418e1IV2]>o3m4GJR2^274Z21CV:T2UEi6S8
_2i1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2l1
i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0hN234i18o4fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2R
2i2Y2_10o1VH^1^3d2n1:=V3Z<c8a12521E0hN234b1?o4fAo3`2h3S10023\5A148c1]@P418e1P3]>m8GJR2^274Z21CQ=
_Di6S8_2h1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S
8_2m1i27\30T2d9a>^1R4P2n1:=V391Q1`Ca12521E0oN4i1X5fE`2h3S10023\5<4?c1XD518e1P3Z=R1R4j4GJR2l5o1aO
i6S8_2Ji2;0]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1i1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2
h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2[2i2Ne2U2R:d1^<^1R4P2n1:=V391Q1`Ca12521E0kN3401_1?
o4fAo3`2h3S10023\5<4?c1XD5180d1P311E1076Q=R4j4GJR2l5o1\@S=P2i6S8_2_1i2;^5@VG1U2T3d2n1:T1_2g=e4`2
a12521FoN401_1E31200mFV4LlMa9l1k2dAj9a;[4e4c5fAX2i2Nj20o1VH^1^3d2n1:=V3Z<c8a12521E0\2UG\5401_1E8
`4fE`2h3S10023\5A68c1]@P418e1P3I1?Q=m8GJR27V274I`11C`OP2i6S8_2m1i2d30T2VH^1R4P2n1:=V391Q1`Ca1252
1E0kN3401o6fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1W=YBi6S8_2k1i2d3U2VH^1R4P2n1:=V391Q1`Ca1252
1E0kN3401o6fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2d2i2j3o1Z63X>^3AL^3d2n1:=V3R9X2Nc8a
12521E0kN3401P194?>5=4g3k4`<0X4`2h3S10023\5A?c1]@P4180W1<P3:Ic9d3m8GJR2^274Z21CT6Q4n8[>i6S8_2m1i
2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN340Q7\AY4`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21Cd=lCi6S8_2>
i2YR3401_1K2fS2M9kP1\MY1R2i2;X3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0kN34R7^BW3`2h3S10023\5<4?c1XD
518e1P3]>R4j4GJR2V5Eo1aOi6S8_2j1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN34b1_5fE`2h3S10023\5<4?c1XD5
18e1P3]>R4j4GJR2l5o1aOi6S8_2`3i24d1;c10o1\=i:^1S2K>d2n1:=V3I2Gd2a4T39i701Fa12521E0l5n9S?4GJHf4a=
a5c1N`2<[3S10023\5A?c1j=b2:@3P3180d13EV232V>o3R4JGJZ13C^2154>k11C9R1h:50:2@g14`4U6a7i6>;_2h4_20a
3i24d1;c10o1R2SF^1o2>d2n1:=V3I2];i701Fa12521E0o2l2m4BJV4c5k84@6JHf4U6[7a5c1N`2<Bh2S10023\5A?c1\5
e2g5b2:@3MR218e1P3]><b3R4JGJX113C^2154>k11C9R1n:0:2@b19`4g=i6>;_2h4_20U2i2\1]2o1VH^1^3d26g1:==h2
Z<c8a12521E0]Fa840Q7fE`2h3S10023\5A?c1]@KT318e1P3]>m8@6JR2^274Z21C[3g;g1e6o9i6f4@k2_2V1i2;^5@VG1
U2T3d2n1:T1_2a8\<a12521FkN34h;c<>ElW1e43G0[O3i?W4n8R1i2;0]5@VG1U2T3\1W1n1:T1_2XCe1a12521FkN34iH:
<^7SU1XP1m?V=k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0oN40Q7fAo3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z
21CQ>_Ci6S8_2_2i2i1D[1o1fG?^1^3\1W1n1:=V3d1Z8Z2c8a12521E0YAe=42N@?o4fE`2h3S10023\5A1=c1]@P418e1P
3]>o3m4GJR2f1G154Z21CQ=i6R2n2X5Z3i6[1n1h4_20[2i2;^3o1@U31c2ZA1<^19T3\1W1n1:=F_2Z<m6e1a12521E0oN4
01_1?o4^BP36`2f1Q2S10023\5A?c1]@P418e1P3e:g3m8GJR2^274Z21CaQ1i6S8_2U2i2i1P2o1VH^1^3d2n1:=V3Z<c8a
12521E0hN64i18o4fE`2h3S10023\5A?c1]@P418e1P3h4d9o3m4GJR2^2154Z21CU<Kk;l6f1i6Z3h4_205i2YR340a1j1i
2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34R7fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2j1i2d
30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_25i2QQ2SQ
134T2i2Ne2U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1XD518e1IV21G1?8h<R4j4GJR2Q2j3o1
j7;hEa1i6S8_2i1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o
1aOi6S8_2j1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0hN640Q7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aO
i6S8_2\2i2;Bk2o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0kN34c2^4^B6P3`2h3S10023\5A?c1n?>P418e1P33E12F41`<
m8GJR2Q2<74Z21CaQ1i6S8_2]2i2@X30o1VH^1^3d2n1:=R1S2Z<P2i5Ha12521E0oN4[25`4fE`2h3S10023\5A?c1S:Y6O
P318e1P3l2`;o7MGJR2^274Z21Cd6S:04W63X1c4Y4i6k3c3C_2_2i2NW1b10o1VH^1^3d2@Z110:=Af1MZ<m6e1a12521E0
kN34^22`4fE`2h3S10023\5A?c1U>W2P418@T1P33E54X=m8GJR2^274Z21CUAn6\9i6JX7]11Oj2i2NW1b10o1VH^1^3d2@
Z110:=Af1MZ<4^8a12521E0kN34^22`4fE`2h3S10023\5A?c1`3g40S5Gd1BP418=2=8218P3I:X6o6m8GJR2^274Z21CUA
n6\9i6Jd64>]11OQ2i2V2b10o1VH^1^3d2k12:=Af1MZ<c8a12521E0kN34^22`4fE`2h3S10023\5A?c1]@P418e1P3]7o6
m8GJR2^274Z21CaQ1i6S8_2]2i2@e1b10o1V3202;\D^1^3d23NK:=Af1MZ<c8a12521E0oN4^22`4fE`2h3S10023\5A?c1
Q2S<W2P418e1P3]>m8GJR2^274Z21Ch@0;f5d:i6S8_1OGi2@e1h4X2;ZIh2NV2f1cg14^22Wh1d1m5SK[J0;f5S2i2Nj20o
1VH^1^3d2n190=V3Z<c8a12521E0oN4f1Fd4fE`2h3S10023\5A?c1]@P418e1P3I51103T=m8GJR2^274Z21CaQ1i6S8_2S
2i2i30o1VH^1^3d2n190=V3Z<c8a12521E0d4nB[74W176Fd4fE`2h3S10023\5A?c1]@P418e1P3T1c3d9m8GJR2^274Z21
CVAZ@i6S8_2^2i2Nj20o1VH^1^3d2n1901;3R3Y3P9c8a12521E0oN4f1Gc4fE`2h3S10023\5A?[17]@P418e1P33C11021
103T=R8J<:JR2^274Z21CVAZ@i6S8_2^2i2Nj20o1VH^1^3d2n1901;3R3Z<c8a12521B20d4ZJ4f1[5fE`2h3S10023\5A?
[17]@P418e1P33C11021103T=R8J<:JR2^274Z21CVAZ@i6S8_2m3i2Nk2o1VH^1^3d2T1;66901;3?`13K1Z<]7U1a12521
B20d4g4W18HH`1_8Z1JX64_1b5:[E`2Od23S10023n1]3A68[17h1;n2n27o36k3i2V118e1P33A111021103?^4U8T7M3F<
:J^1CEh174`1I1Ce3]5K]3h3^<k3i6J?CQ3R3_24n2i2Nk2o1VH^1^3d2T1;66901;3?`13MZ<c8a12521E0m:a1_?o24R7f
E`2h3S10023n1]3A68[17]:o5i2V118e1P33A111021103?d<R83F<:JR2Eh174Z21CS9R8Z@i6JU4R3_2T1i24Y2SV1j37^
R1A4c3HP>4Ga9QQ1h;]U1^1^21n3n3h43]62m;f2Y3V1@a810c2Hi24Y2kKW:j3`P1l2^6n;4Gf^2b>_6Y?2m;W7@a810c2\
3i2Nj20o1VH^1^3d2n1:;1V3Z<c8a12521E0j:Q1\7Y36^7>640P1;g1JQ3a=6m7`2h3S10023\5A68c1S1`9a56HW318X1<
P33A310B:P4V3S3V2P5l3G5DR27d14<74Z21Cm5m3314n1^9^2Q3]2Q1k2i6>d3>`3_2k1i2j3o1VH^1^3d2n1:=V3Z<c8a1
2521E0kN34d2]4fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CW?YBi6S8_27i2?\n1\S14d2fc3<i2R21VQ1121
^FSX134U3^3i2i30o1Z63P;W3^3AL^3d2n1:=V3i5X3X2Nc8[152521E0[1Q3R5YDT14@@1c1X1Q3c2Db1X9W30X4`2h3S10
023\5A?c1]@P418X1<P372]:Y3:o3S3i1GJX1I^274Z21C9j51Y345314n12R1e1S4\8n5i6>;i3^3]11O0T2i2;0W3U2@VG
1<^19T3CP2n1:=F_291Q1a@n2a12521E0oN4R7fAGW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2R2i2
;0]3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7fAGW3`2h3S10023\5A?c1]@P4180d1P3]>m8GJR2^274Z21CaQ1i6S
8_2k1i270[3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_
25i2YR3401k1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0kN340Q7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1
aOi6S8_2k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34c2^4fE^21h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ca
Q1i6S8_2Y2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0T=i?P2423P1II5P4fE`2h3AA0023\5A?Q1AZ5T1m9P418e1P3]>m8G
JR27V274Bg11CS4m:Z?T3i6S8_28i2XP37h1423d2l1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0oN46d2V4fE`2h3S10023\
5A?c1]@P418e1P3]>m8GJR2^274Z21Cc3W6eGi6S8_2T2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0bFAAT734R7fE`2]2W10
1F<0023\5A68c1]@P418e1P3]>]4_4GJR2^274OZ11Cj2fNi6S8_2^2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0g6S6f9Aj7
4R7W:^;`2e301F<0023\5A68c1]@P418e1P3]>]4_4GJR2^2721Z21Ck931o3775`?11T3i6JX7_2l1i2d3U2VH^1R4P2n1:
=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?52U14XD518e1P3]>R4j4GJR2l5o1aOi6S8_2n1i2Ne2U2VH^1R4P2n1:
=V3913M`Ca12521E0oN40Q7fE`2h3S10023\5<4?8U14XD518e1P3Ic=R4j4GJR2l5o1aOi6S8_2m1i2d3U2VH^1R4P2n1:=
V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?5X14XD518e1P3]>R4j4GJR2l5o1PBHg<i6S8_2j1i2d3U2VH^1R4P2n1:
=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?8Z1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2Q2i2j3o1VHAL^3d2n1:=V3
Z<c8a12521E0kN34S1>_5\A0X4`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CT6Q4n8[>i6S8_2V2i2i30o1i3\D^
1^3d2n1:=V3Z<c8a12521E0Y11\M234Q1P6k4j@`2h3S10023\5A?c1]@P418e1P3h:d3m8GJR27V274Z21CT61>_5[Ei6S8
_2o1i2NS1a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0cG[74R7fE`2h3S10023\5<4?c1XD518e1P3Ic=R4j4GJR2l5o1aO
i6S8_2Q2i2;X3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5
Eo1aOi6S8_2Mi273Bk4@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1I1\OS2i2;0W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12
521E0oN4R7^BW3`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2o1i2NV1^1U2VH^1o2R1P2n1:=V391Q1
`Ca12521E0kN34R7fE`2h3S10023\5<4?c1XD518e1P3I10`=R4j4GJR2l5o1aOi6S8_2Z2i2;Be2U2@VG1<^19T3CP2n1:=
F_291Q1`Ca12521E0kN34R7^BW3`2h3S10023\5<4?c1XD518e1P33E101K1`<R4j4GJR2V5Eo1aOi6S8_2m1i2Ne2U2VH^1
R4P2n1:=V391Q1`Ca12521E0kN340Q7fE`2h3S10023\5<4?c1XD518e1P33Ec=R4j4GJR2l5o1aOi6S8_2R2i2;^3o1@VG1
<^19T3d2n1:=F_2Z<c8a12521E0kN34R7^BW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6[1g6a1MR2i2;
^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0kN34c2^4fAGW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S
8_2`2i2;]30o1@6oF1<^19T3d2n1:=F_2Z<c8a12521E0oN4b1?o4g?@]1:<I]2T2;T1@R2S10023\5A1=c1W6U:P418e1P3
h4d9m8GJR2^274Z21CmCc=i6S84Z2Y2i2;0W3U2@V;o;1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7m;h5:<W3T2;e1R2S
10023\5<4?c1XD518e1P3h4d9R4j4GJR2V5Eo1aOi6S8_2Oi2;^5@VG1U2T3d2n1:T1_2nDa12521FoN4c2UF:<\5UW1XP1a
;Q9S2i2;0W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2e1R2S10023\5<4?c1XD518e1P3]>R4j4GJR2V5
Eo1aOi6S8_2n1i2V2b10o1VH^1^3d2k12:=Af1MZ<c8a12521E0oN4R7fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274
Z21CaQ1i6S8_1Oo1i2Z2Y1U2VH^1R4P2n1:=V391Q1b;Im4U2a12521E0kN34c2^4fE`2h3S10023\5<4?c1XD518e1P3]>R
4j4GJR2Q5Jo1aOi6S8_2Z2i2NZ1Z1U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40R1>_5fE`2h3S10023\5<4?52U14XD518e
1P3Ic=R4j4GJR2V1?g1]2o1PB4C:Y4R8i6JX7_2a2i2Nj20o1VH^1^3d2n1:=V39P<c8a12521E0hN640\1d5:[E`2h3S100
23\5A6852U14S5Y;P418e1P33E10Gh<m8GJR27NW174Z21CPD4C:Y4f1[6i6S8_2a2i2Nj20o1i3\D^1^3d2n1:=V3BY3]8c
8a125200E0cL[240H1\2i3fE`2f31S10023\5A?c1]@P418e1P3I101Eh<m8GJR2^2334;=`11Co8P;4Cf:P2i6S8_2k1i2j
3o1VH^1^3d2n1:=V3Z<c8a12521E0oN40Q7fE`2h3S10023\5A148c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2l1i2j3
o1V=o:^1^3d2n1:=V3Z<c8a12521E0hN640Q7fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2o1i2T
2_10T2R>S:^1o32P2n1:=V391Q1`Ca12521E0oN40Q7fE]22h3S10023\5<4?V1<XD518e1P3]>R4j4GJR2l5o1aOi6S8_24
i2YR34d2;i2R21VQ1121fn14PR2@S2i2d3U2VH^1R4P2n1:=V391Q1b6m<a12521E0PBn<4^3c3fE`2h3S10023\5<4?c1XD
5180d13l23G0`=m1T2j4GJR2l5o1l=Z@Y1i6S8_2j1i27\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\
5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_27i2NVQ334XV2ER2i2Nk2o1VH^1^3d2n1:=V3Z<c8a12521E0hN234]1d5fE
`2h3S10023\5A?c1]@P418e1P33E101;R=m8GJR2^274Z21CaQ1i6S8_2j1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0kN
34R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2S2i2;X30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521
E0oN40Q7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2m1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0k
N34S1No4f>o6`2h3S10023\5A?c1]@P418e1P3]>`6\2GJR2^274Z21CaQ1i6S8_2k1i2d3U2VH^1R4P2n1:=V391Q1`Ca12
521E0ZM]1234R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2Q1i2;0]5@VG1U2T3d2n1:T1_2nDa1252
1FkN34bH6GR3j3@SU1XP1Q?Li2;0]5@VG1U2T3d2n1:T1_2nDa12521FkN34aIm6dU1XP18i2UR334W1P109j1i2j3o1VH^1
^3d2n1:=V3Z<c8a12521E0hN64R7fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_24i2UR334P1j20f
14b1c4^W4]V27BET2@>a14k3`;16]1k4@416Q1859:T6Dj2Ie2XS3hR1f121057Uj1h;g>V;16]1R;R3R5j2IHI2J4c4h?5:
a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2\4Z13l1eN8I45Eo1C4G315\9a6`3a2Ci2
_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KV224j14T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9T@i916]1R;R3m4j2Ib12J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P
14^1E253Y1T1>=_11f1C\1239lI116]1U>P5j2Ib12J4Co3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l
28=Ko1Y24T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8bA16]1T;P38j2_3jh5__116]1U>h4j2I@<DMh4h?5:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2\4Z13l1eN8I45Eo1C4G315\9a6`3a2Ci2_15
2Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\1239eK3j2
S\7b<f5j2IT1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037
<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ2839
6D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12399j2_3@Tg6d@16]1U>n5j2IT1=Mh4U7b85:a264f1404_1:6
:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ22`3J5V1037<:0A?8f2g53D4R1eN89?45Eo1C4G315\9
a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3[8R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2
53Y1L7>=_1152]1C\1239nY1:j2g1g1]e6lB16]1h=<7j2_3ZX716]1U>Mk2k1a1d4^W4]V27B<8T2@>a14k3`;1Y1V5@416
Q1859:Ik2k1V6`a1me2]V27BET2@>a14k3SB@416Q1859:i1k2f14`100=04@^3QP4\7ce10h@7B7=[1H@>a14g33l1T1J:V
1=5V1l37116]1D`1V1^1@416Q1859:JY5[1k2f14a1D@^3n?Yf1hi1\7ce1i@7=47=T2@>a14g33l3:d1\1c2b11`6@416Q1
859:J^1k2k1b1@R4UZ2Xm1om1]87B7:2V1M@>T1<4\3903R2N^816JBU2e2@416Q1859:3Z2e3Kk2k1V6^W4]V27B7=T2@>a
14k3^2n<e2@416Q1859:Bk2]30VZ1Re1`i2jN\8W8168T1U2[7MDP36k2]3SP7W81V;e1k2k1a11=T4m5010l9Wd1_<f7S=W
1dP1]V27BET2@>a14k3l1W1A@<H:W1>j2U11j3S2A96416@@859:R1k2k1c1=T4n5Wn1R:XGV1dP1]V27BET2@>a14k3T3\>
2>@416Q1859::k2]3?4Sf6i:f4Q21Y15k2m34nQ6TDS1k2f14a1d4\IeU1[X2]V27BET2@>T1<4k3j5e51S6<@416Q1859:3
Z2Jk2f14V6^W4]V27BET2@>a14k3fA<@416Q1859:^5k2H0LA22J3CP4U2b=5:a264f1404_1:6:406S14H4D156271f11P1
T111O015DU1<X1F2Z5BJ5a4[17<M?o2g53l1eN8I45EV1HC4G315\9a6U2Z1a2Ci2_152Q2f121057n23131:U1S51FBMo3T
226O2_3g4f4T3d32Q202l28=Kj2^14T1311986ET1NQ1P1c1E2533U1T1>=_11f1C\1239Y9d@1i2P1h31n3?l5k2Hb13I3G
B<l2h4o:5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1FV1V4BJ5a4[17<]1o2g53l1eN8I45E2l1C4G315
\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2n1B38@^9f1]1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L
7>=_11f1C\1239T45V6S2V191MY1f2Z1]2T1<[11?Z3h31b1V24Li25X1:k2_3BoR4``2b2^660R9Ik2f14V6^W4]V27BET2
@>a14k3SB@416Q1859:X1k2f1d1010D>1\3YW1nFlQ1XU3d9d1Y2Em3]3>Y2Y1j2CO160L?FV2I\4g1BEo2CEk2f17\102N4
^3Rc6Em>Y1L@EP3T6X1S3?Ik2k1V2o3^W4]V27BET2@>a14k3SB@416Q1859:a1k2k19W1AR4a4b2i3c3@`1]^1\?2][1]=d
;9U1_3ZC2ZR17BB2T2@>a14k3Q3^81`6@416Q1859:^2Dh1k2HR198`1R4T7gLU@U;lP1jIn42Z2f121057e3c8P3ZH2Z5j1
T6l4Y2f1Z5a2T47BB2T2@>a14k3SB@416Q1859:U1k2f1f1D0Q1c5kR1a3PQ1_9_<g;e]1B`?V?X=a6X1W1h2b59W2NZ1Q5@
4[11Q7g2\1M\38k2f1[20TT3T_3h2kLX5k28S194?Gh2U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I:12
W1Ch2d2k5]1Q2j=0T2UI260:3O63=g536;Ke5T1G=h3R152B>b11d1^2U1><4221@\6a3c2b2R5MDa5Y3B3^50k1l2a9M\12
8Q1f6<>J3]4>^1d8W3R151BET2@>T1<4f34l2I87l1CY1W2a2V5@416Q1859:^2?_211h4k2\194F@h2U2[67Q21>FY23?h3
Y1o2:12312D<63?140411_1592CB7ML1N1I:12W1CY;]1Q2j=0T2UI260:3O:U63Ba6T1G=h3X12B>b11d1^2U1><4221@\6
a3c2b2R5MDa5_90h4_:\128Q1f6<>J3]4>^1d8Z451BET2@>a14f34o3h2a3Y21U400T1@416Q1859:n2_2114k2f1Pg6mH2
k2f1V1k2f14b1M;Y3^W4]V27BET2@>>R14k3`;16]1k4@416Q1859:Q31a258Jk2f14`2e3^W4]V27BET2@>a14k3SB@416Q
1859:Hk2k1V6^W4]V27BET2@>a14k3SB@416Q1859:Ik2k1V6^W4]V27BET2@>a14k3SB@416Q1859:S35k2f1e2Xd7P33k2
f1lg1R1k2HR1V6]Q4f121057e3XR2T47BET2@>a14k3SB@416Q1859:S34k2Th2`m4o21k2^1k2f14V6V=T7j:TQ1m1k3S19
11g9g4bCcM_9Y2`4_BTP1]37BET2@>a14d36f1\@@416Q1859:n1Lk2=X14V6^W4mj1_;7BET2@>a14k3SB@416Q1859:[2J
k2=X14V6^W4]V27BET2@>a14k3SB@416Q1859:Q1k2f14a1M1d3^W4]V27BET2@>a14k3o9`11Q6>@416Q1859:e6Mk2f14a
1d4^W4]V27BET2@>a14k3l5c51`6@416Q1859:Lk2f14a2d3^W4eZ1gK7BET2@>a14k3l5V<@416Q1859:R1k2f14c1b4^X2
on1XKT[17BET2@>a14k3T6b3e5e2@416J6859:S3b3Lk2f14c1b4^W4XKT[17BET2@>a14k3SB@416Q1859:f6Jk2k1V6V8U
V2Qi1]V27BET2@>a14k3SB@416Q1859:Lk2f14V6^W4]V27BET2@>a141i3X3j>@416Q1859:Y2Kk2f14>g5^W4]V27BET2@
>a14k3X3j>@416Q1859:Z1k2f14Z3k2[DY?W\1UK`9iBUU116]3U8X7f3Z:7BET2@>a14i2Q1X3h3Q;@416Q1859:Y2Kk2f1
4V6WIV^3]V27BET2@>a14k3X3j>@416Q1859:=k2f1[2E]e6]1Q>0c90n3k355k2f1[2RS4Pc2X1k2f14S22EY3^W4]V27BE
T2@>a14k3Y1T7110_9@4160P1859:g114:[35>k2IW33R6mT4`1l5ZA`f1\7e4k:S7P1k28HDf1US20e1>aGW1o?m4^22W@_
V1Y13n4h31k3dCh5m@V1V21n5J0Gk2Q1D^O<PU10e1>aGW1gW1_V1Y13n4h31k3dCXNl12Nk2k1V6Q5[j1d2lB[?UNl4]V27
BET2@>a14k3SB@416Q1859:Mk2k1V6a@k^1^5R@[?RS1]V27BET2@>a14k3SB@416Q1859:2k2]T67k2]3SP7W81k5:R1k2I
Q1V6U2Y^2cf1:U1l5ZAo]17BET2@>a14k3X3c:R3S1@416Q1859:Jk2k1V6^c2oc1]V27BET2@>a14k3o@S1@416Q1859:Lk
2k1V6lS1aS3]V27BET2@>a14k3n>T3@416Q1859637Jk2f14V6in2dX1]V27BET2@>a14k3SB@416Q1859:>k2HbU2[P1hR1
3b121057nU2g>;k2HgX4f121057Uj1h;9k2dW1Y2]P1R4`f4:h?:Nk2k1g2^3o2^T4iKBPZ17BET2@>a14k3Z:R5e2@416Q1
859:Ik2k1g2^3^W4]V27BET2@>a14k3SB@416Q1859:1k2Q1k2k1a11b4^W4]V27BET2@>a141i3W4X71j3Hl1@416J6859:
Ik2k1c1b4^W4]V27BET2@>a14k3SB@416Q1859:T2l2e1Di2Q2JVI3Mj1m4f3h2d1_1U4U1m1j2Z8[5i2C:T6YGe5V7b=>Z4
21`1c2h33W3:a6R4B38WJ5e5Q3Y225fAm3S2f1e26k2l1B45Y8;HI9Y26l2e1_V6^BVR12Q5l2GMDK1h4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X1F2Z5BJ5a4[17<]1o2g53l1V3^K8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121
057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\5o1NQ6f1i4i3
a2f79a5l2GM4?Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D:J<X1F]5BJ5a4[17<]1o2g53l1`IT58I45
Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=K3f22[14T1311986ET1NQ1P1c1
E253Y1T1>=_11f1C\1239T47BET2@>a14k3^3Q37Z;@416Q1859:[5l2GM4?Mh4h?5:a264f1404_1:6:406X1H21D156271
f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T22
6O2_3^9T3d32Q202l28=K3U44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14k3SB@416Q1859:P1l2e1
44Q6VK14P\3^k1n:7BET2@>a14k3\5f<69416Q1859:>l2GVP3a6XAe@f121057nU26e4l2F0b1Mh4h?5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23
13<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[81l22l2Uj6;l2GgX4f
121057nU2[8T1l2GR1V6]Q4f121057e3b]12bDT47B<8T2@>a14k3SB@416Q1859:Q1l2GR1V6]Q4f121057e3XR2T47BET2
@>a14k3SB@416Q1859:<l2GP:fn3f121057kU1RP13l2Uj6ZKf4l2GLEMe2R2h?5:a264f1404_1:6:406X1H4D156271f11
P1T111O015DU1<X1F2Z5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O
2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239R1l2GM4V6]Q4f121057e3XR2T47BET2@>a1
4k3SB@416Q1859:h4l2F0b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53
l1`IT58I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3l6a2T3d32Q202l28=KY44T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239i4T@Kl2e14W2n3lW1ao2]V27BET2@>a14k3SB@416Q1859:j4l2GMDMER4h?5:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f
121057n2313<Y61Y1Mo3T226O2a2M^9T3d32Q202l2839KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Y9Z7kD?l
2GgX4f121057PAlHPLR69l?2m2E4m2Eed2d2Jm2ES1V6^W4]V27BET2@>a14k3i3Y>@416Q1859:Km2ES1V6^W4]V27BET2@
>a14k3i3c5e8@416Q1859:5m2D0[Z3T14m2D0[Z33m2E[Z33m2E`U35m2Eed2d2PC7m2D0lV2h=d2PC1m23m2Dd_33m2D\Z3
=m2a8c6^9V1Tn1`i1o1i1SN2c^1d32m2Ph2Im210d3dKY3W]1dW1R1W1Bg20\3Y1DW5o5\X11Y5W>h4QS1Z22m2n_27m2DR3
dKY3XW5jW17m2g3dKY3T]1Sj3jW15m2g3dKY3S_66m2g3dKY3XW5jW1Bm2AU3i<a2X<Y3kT1^=1l2l1h@lm1aBZ<^2jW18m2
5a3dKY3kT1o`1Wi32n2UW3Kn2<W1DJj6PZ2Q7S6mOZ1X>R4AmE9TGo7h;S3l4e1Z5^1j2Q5]=3n2cHmm51n2En2Y2f1Q6d4a
:e=V8lHTCVM2hb1n2S=Z5P2^<jGk8^;1o22o2`j14o2^Q1mf1ZY42o2T^33o2ZU2cU1Ho2g1V6^W4]V27BET2@>a14k3SB@4
16Q1859:2o2aS4?o23h1oGX914_Z1c7oR1T8W<5UY116o2l1oGX9145o2l1XQ1143o2lIPl42o2lI2o2me52o2[@3o2KWc53
o2[@03o2P^3RX24o2P^3RX2al12o2P^33o2P^3dT4Io2g1V6\o2QX1]V27BET2@>a14k3SB@416Q1859:5o2d[3n\1_Mh82o
2mS62o2Sf53o2d[3^Z22o2d[32o2[Z33o2B`e52o2R12o2[i54o2Y1ZZ3Y^23o2Y1ZZ34o2Y1j^3iY22o2Y17o2E^9mT4`1l
5ZAc4o2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4
G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>
=_11f1C\12392o2g>3o2W]1\n12o2T=j1o2^30T2_7f@^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD
518e1P3]>R4j4GJR2l5o1aOi6S8_22o2Z@j1o2^30T2e:`=^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c
1XD518e1P3]>R4j4GJR2l5o1aOi6S8_25o2Y1n>1Vi3k1o2^30T2e:`=^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10
023g2d2<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_26o2c;@[k1nY3]14o2c;@ZU56o2g:K@ZU5]12o2T<6o2Y1j:^9jN^n
36o2T<^9jNh8ee32o2^W46o2e3dKY3XW5jW15o2e3dKY3S_63o2Sf512o2QQ13o2QQ1<2o2^Y43o2_8RW44o2WGm`1\W23o2
Uk504o2T4RCni62o2Q^32o2Ta52o2ie33o2ie3l93o2ie3Z;3o2h_1PV23o21ge5R1o250e11e3@VG1U2T3;121Q2n1:T1_2
nDa12521F_@_>4P?`:b\1XP1m1o2l1a10T2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e
1P3]>R4j4GJR2l5o1aOi6S8_2Ko250]5@VG1U2T3d2n1:T1_2nDa12521FoN4P?`:b\1XP1i1o2^30T2VH^1R4P2n1:=V391
Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2No250e1g3@VG1U2T3;14Q2n1:T1_2
nDa12521FoN4aIb\1XP16o2l1XQ114lP4P2o2l11_10T2VH^1j31210P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5
<4?c1XD518BR1P3]>R4j4GJR2l5o1aOi6S8_22o217o20d3dKY3Zo2h_3T1o2040]5@VG1U2T3d2n1:T1_2nDa12521FoN4a
IT6l:9CbJXP1cDc5fA3W53o20nQ42o2i]33o2nZ3j22o2km4h1o2^3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S
10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_22o2hg56o2l1S5TL14:o2l11VQ1121Wf2X2jk17o2l11VQ11212o2n
o5Ko2l1h11bKf14]1>114S1f8j1^7j9S7Z@o1DS@\3^X2m@^2jW1;o2l1h1dKY3@14j9X]1Wg4V2o2l12^1U2VH^1o2J140P
2n1:=V3913M:0TCa12521E0\Gb74R7e4PA`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1VA4:j=i6S8_27o2l1XQ114
j9X]1j1o2^30T2VH^1R4P2n1:=V391Q1k<d6a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S
8_2i1o2^3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3V<V2R4j4GJR2l5o1aOi6S8_2
2o2nZ38o2l11VQ1121aW23o2nZ3S52o2j32o2_Z21o22o2T16o2T1iY3UFZMUd2j1o2T1Y20T2VH^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_24o20S1jP46o20S1iY3U5jA5o2T1YT2_U1U5
3o2PU2Qf24o2ci1\;Qf26o2ci10[;=ce23o2PU2QS24o2TQ4nd1nb12o2fo33o2Uk4^43o2U2oh45o2Uk4]3M22o2Uk42o2i
Z34o2UX3c2Y^2Io2g1V6eQ4h5]V27BET2@>a14k3SB@416Q1859:5o2h?0hm21;o2m33^1^b6S90c6W=S7:5o2og6S90oJ3o
2Rd3Rb2No2g1V6T[2W@Q\1]V27BET2@>a14k3_4U411Y9@416Q1859:2o2UX32o2jR73o2Y^3Pg22o2ZU63o2nZ3Z32o2T`3
3o2UH13o2UHhb23o2UHPc23o2hGP]18o2hGoDg=d8_Z1bKgZ12o2hG4o2UH1_k42o2WH6o2e1_F1eP1cZ23o2UW2nV12o2UW
27o2h_1T9W>VQ1Z3\24o2h_1\GnV1<o21j11VQ1121[9T<MRa17o2AS3dKY3ZX2hV46o2AS3dKY3S_62o2W]12o2PZ12o2_W
14o2T2ZU1QQ56o2h1fU1_b5eH:@P3bHi7^2_1`B0P3RElb1^@eM2oL^9[>8P3\P1^2_1bm2T^12oL4P3kR1Ro2W[23P3nQ4j
V27P3`IY`1Z9h^1kHWI3P3nQ4Sb12P3nQ4IP3f1V6Pj3]=]V27BET2@>a14k3SB@416Q1859:JP3f1V6Pj3]=[f1Q@7BET2@
>a14k3SB@416Q1859:j1P3]30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2;\3S10023\5<4?c1XD518e1P3]>R4j4G
JR2l5o1aOi6S8_23P3nQ4Pg14P3nQ4Pg1cD3P3ij2TW13P3S1jP46P3S1LR^3jAiS28P3S1LR^3jAgK164P3S1jP4jV27P3S
2ZU1]2_9a^2aV26P3^W1]2_9a^2iS25P3^W1]2_9a^2l1P3]30T2VH^1R4P2n118=V391Q1a6n<a12521E0oN4R7fE`2;\3S
10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_29P3Z[32h3gB^5i6^[1_;3P3nQ4iS28P3[X3a2[Ad5X<^?^c1g1P3c
3o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2;\3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_26P3R\3kEcF
3ih17P3P2QZ3kEcF3ih1<P3P2ZV3a2T1i@Q5cF3X5Bmb13P3nQ4mQ24P3SY2kQ1nF4P3]U2e3jh15P3]U2mR1bIgK3P3nQ4m
W24P3]U2`l1XJIP3f1V6Pj3]=]V27BET2@>a14k3SB@416Q1859:JP3f1V6Pj3]=g;ej17BET2@>a14k3SB@416Q1859:4P3
]U2`l1UI;P3_>jS1a40oX2P2Q9kBSk1]S15P3Ki:i2^c39P3e;i2eb3H]1c70UA6P3_>QW1ZLQ`1^d33P3`b3]?7P3k1XQ11
4bn2Qc36P3k1XQ114bn2=P3k11VQ1121g\2jAcLMhi1ZI8P3k1XQ114bn2WLbZ14P3_^3^CRI3P3nQ4RI6P3mZ3a3^CRIPK5
P3R?kb3]a127P3R?`Z1ZX2PL\E24P3S1iY3PG4P3S1jP4PL3P3S`3jA5P3W[3k4jAiS25P3V]1Zm1^3mC3P3V]1gd24P3V]1
iP2mCj1P3]3U2VH^1R4P2n1:=V391Q1;TCa12521E0oN4R7fE`2;\3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8
_2?P3S2`P1RY1iNf4eBDd:NkQ12i3e5YH;P3g[2_OP4eBY;NkQ12aEe\16P3TZ2b1V4YOeB7P3TNUDVP1oG\GYR18P3P2SL\
5P1n]1oG\G>P3P2SL\5o^1nF1[HXJg1>i5`b1[43P3Xj2eW13P3]U2`l13P38eQ44P38eQ4iS2P1P3402Z5@VG1U2T3d2n1:
T1_2nDa12521FoN4aIT6l:9CoEb4XP1i1P3]3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2;\3S10023\5<4?c1XD51
8e1P3]>R4j4GJR2l5o1aOi6S8_29P3hl3_12Z1W2d10_:4P3nQ4U<cg1P1P340]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIT
6l:9C:WJZ?m@6P3S2]X3\GX<Xj15P3T2RY3fFX<3P3nQ4X<:P3d3dKY3Zo2U6m4e[1SAjW16P3d3dKY3Zo2h_33P3nQ4dM4P
3P2mo3dM6P3P2mo3PL`124P3nQ4aM0=P3P4o>a5f6dR3XKi2X3MR1X1j53P3P2mo39P3P2`N\Q3oLAg4T8g^16P3nQ4WLY10
C4P3nQ4UI^43P3nQ4UId4P3Cb1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2
g53l1eN8I45Eo1C4G315\9a6`3]23Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\12393P3nQ4aM4P3Sk3j6aM2Q30j1Q30[30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE
`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1Q3\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3
S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_21Q3k1Q30P2Z10T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2
h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2S2Q330W30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7
^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2i1Q3\3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@
]5`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2JQ330]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1T2
Q330_1g10T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1a
Oi6S8_23Q30hd3W1Q333\15g3@UG01a1CT3;14Q2n1:T1_2nDa12521FQ:mD4[GU2S3U4<kT1XP132Q3d1k1Q3\30T2VH^1R
4P2n1:=V391N2`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m1Q3\30T2VH^1R4P
2n1:=V391Q1`Ca12521E0oN4R7m7Z8\2P3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1i6gHi6S8_2i1Q30[3U2VH^
1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2IQ33^5@VG1U2T3d2
n1:T1_2nDa12521FoN4aIb\1XP17Q3j11VQ1121[2Q333b11_1U2@VG1<^19T2O;1210P2n1:=F_291Q1`Ca12521E0oN4R7
X@U2W3`2h3S10023\5<4?c1XD518BR1P3]>R4j4GJR2V5Eo1aOi6S8_2R2Q330W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca125
21E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2j1Q3\30T2VH^1R4P2n1:=V391Q1`Ca1252
1E0oN4R7h=m7`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_22Q3Pd33Q3SIlj23Q3TNaf46Q3j1XQ114h`4S
2Q330W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4=1c1XD518e1P3]>R4j4GJR2V5Eo1aO
i6S8_2]1Q3302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4P?o3n2_1;MG6k20k>lEe4XP1eP1KQ3020]5@VG1U2T3d2
n1:T1_2nDa12521FoN4aIb\1XP13Q30je5j1Q3\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c
1XD518e1P3]>R4j4GJR2l5o1aOi6S8_29Q3a1gFVc1dS1R=nQ2k:gb12Q3n]2S2Q33`1g10T2@VG1<^19T3CP2n1:=F_291Q
1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2Y2Q33X35o1@VG1<^19T3CP2n1:=
F_291Q1l:c8a12521E0oN4R7fAGW3`2h3S10023\5<4?c1]@j3518e1P3]>R4j4GJR2^274Z21Co1aOi6S8_22Q3_S4Z2Q33
3b11e1o1@VG1<>O9T2O;121Q2n1:=F_2Z<c8a12521E0oN4R7\@Q2W3`2m1j1S10023\5A?c1]@P418e1P3]>m8GJR2^274Z
21CaQ1i6S8_2S2Q33f1g1o1@VG1<^19T3;14Q2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e1P3]>m8
GJR2^274Z21CaQ1i6S8_21Q3f1Q3b3o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR
2^274Z21CaQ1i6S8_2g1Q3b3o1VH^1^3d2n1:=V3f3c8c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^27
4Z21CaQ1i6S8_2k1Q3\30T2_Af6^1R4P2n1:=V391Q1`Ca12521E0oN4R7[BZ3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJ
R2l5o1aOi6S8_2NQ330]5@m1Z1mC1U2T3d2n1:T1_2nDa12521FoN4[GU26[\1XP1o1Q33^3o1@VG1<^19T3d2n1:=F_2Z<c
8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2j1Q3\30T2VH^1R4P2n1:=V391Q1
`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1[<UCi6S8_22Q3fR4MQ33^5@W;n;1U2T3d2n1:T1
_2nDa12521FoN4WHY1\5Q2SU1XP1T2Q330W30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7X@U2W3`2h3S10023\5
<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_27Q3a1^k1ah1o3d9_h25Q3a1^k1ah1o32Q3kX79Q3[7a\3\2W3C]5b3A7Q3i
P2R4P_1X6P9ANQ33^5@W1nE1U2T3d2n1:T1_2nDa12521FoN4fAd5V1N^7SU1XP1MQ33^5@VG1U2T3d2n1:T1_2nDa12521F
oN4[GU2f7kT1XP1>c7k1Q30[30T2R:S>^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j
4GJR2l5o1aOi6S8_2i1R3[30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR
2l5o1aOi6S8_21R3Y6S3@T184Mh4U7b85:a264f1404_1:6:406S142D0200111;212260171B2P11P1T111O0151BU1<X1F
]5BJ5`35D5V1037<:0A?NP2g53DW1eN8I45Eo1C4G315\9Q3_3<7<K1121V12?Q2CDT2_1528h1f1210524n2313<Y61Y1Mj
34T2241O2_3^9T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ1E2534T1T1>2:_1152]1C\1239V2S35b15]3gBm87D
021111;42114P12g4U4[5i1NDh1JEF<j1h1k6\B`B[>F2T1O3I762P1410U1U37a<X6P8@4[2eEo2P7h5Y2Q9cBc?5S3\h3j
DE<d4S3@b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4
G315\9Q3_3`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T
1>=_11f1C\12393S3\h3dS4HS3eb1j=2H2S1124Bkd1V35S4Kn1Kh3Qg1c6h4eIc@3S3_g2lP13S3\h32ES34Y5PO853n;31
U1020i?oe11Y:]3RR1T_24S3\h31d4Z1S3n1UFm87D021111;42Y12g4U4];\1<j1b]1[>33d3<<0I[1XFa84QHo2P7h5Y2Q
9X1S3b3_Ml1\1g4U4Z50f3Z2\1<j1j3e51[b1c42V2h7fF:VHo2b1T3d1Cc2T3Ga1Y114`7P@P@T1S3b3_Ml1\1g4U4R9Z2\
1<j1j3e51[b1c42V2h7fF:RE2P3o2\6Cc2T3Y2[14`7P@P@9S34Y5POlc21j_1k=XQ22S3\h34S3jW3a@Q?P1S3b3_Ml1\1g
4U4R9Z2\1<j1j3e51[b1c42V2h7fF:VHo2\6Ch5Y2`1`7P@P@4S3\h3W7Pi2Q1S3b3_Ml1\1g4U4R9Z2\1<j1j3e51[b1c42
OV1h7fF:VHo2\6Ch5Y2`1`7P@P@CS34Y5POlMe:Y[12V4<H7Y2Y2m1bS1iDe?dZ1T6S3@T184Mh4U7b85:a264f1404_1:6:
406S142D0200111;212260171B21N1P1T111O0151BU1<X1F]5BJ5`3J5?F037<:0A?o2g53DW1eN8I45Eo1C4G315\9Q3_3
<d14V12a2CDT2_1528h1f1210524n2313<Y61Y1Mj34f1=241O2_3^9T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ
1E2534T1T1>=_1152]1C\1239o;Z1S34k1[31[1S3b8_3X79j6j8kCj6dEh4V3R4S<^21[1a3;81^3h1Q4Q:A[2=]CR>b4`=
R83JkU15S3eb1fU2d5j[2U5S3@FKMh4R2h8JQ45:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5`3J
5[17<]1o2g53l1`6W:S2h;8I45Eo1C4G315\9Q3_3V1Y2a2Ci2_152Q2f121057j1S1313<Y61Y1Mo3T226O2_3^9j1Y1d32
Q202JQ28=KY44T1311986ET1NQ13Lc1E253Y1T1>=_11f13?N392393T3gh32g3T3H09NE0[;7?c1>P320b28k506234@3W1
1n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_
<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31f3T3H09NE0[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1
<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i1
81436NQ1R22]13P9cJ:R;Y31e3T3H09d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>
W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:
R;Y31f5T3H:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3
^3^30e1>W>6R9W1;260:3<4=630<<2l4:3B9C5b6G=>X30U122B>b11d1^2U1><4221@R608U1h3CBb2R5MDa57Of3`40P2g
2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8^>T<:R;I_211[5T3H:d11h2U2[67?a11>FY220?[2f2o240412312@
3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3O:0i5:3B9C5b6G=g30U122B>b1
1d1^2U1><4221@\6n4CBb2R5MDa57Of3`40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8^>T<:R;I_211c3T3H:
d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d
1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31j5T3H:NE1h2U2[67?a11>FY220?
[2f23k240412312@3<63?140411R11:5901CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3a2JV1W2^30e1>W>6R9W1;260:3O:0I
24g4:3B9C5b6G=g30U1222?>b11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40i16g2T3Y13n4M\128Q111i3U2B<>:81436N
Q1R22>N3018d8^>T<:R;I_211P6T3H:NE1h2U2[642?a11>FY220?;o1f23k240412312@3<63?140411P111:5901CB15ML
1N1I:12W1CV1<]7B3`1]1Q2_3a2JV1W2^30e1>W>6R9W1;260:3O:0<<24g4:3B9C5b6G=g30U1222?>b11d1^2U1><4221@
\6R1k3CBb2R5MDa57Of3`40d146g2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8^>T<:R;I_211a7T3H09NE00h
2116:_1[642364a11>FY2204:d1Ff2o240412312@3<323?140411P111545901311162B15?;1L1N1I:12W1CG><]7B3`1]
1Q2_3\3V1W2^30e1>^489M0P3m1Q20<<:6R9W1;260:3A=:0I24>X4:3B9C5b6G=>X30U1222?>b11d18U2U1><4221@R608
a3\1CBb2W4JMDa57Of156b1MV302700c146^1X1]2FY13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8n1_<n1a8c1:T1
m9IP1^111X7T3S161EE1h2;e13[67?a11>FY220?[2f2o240412312783<63?140411P13:592CB15;AL19D12F:12>B5C3C
><T1d2c3B3`1]1Q2_3Z31^3T2Y10e1>Q1Ih3:N129600R4]26e4P5C;2230:3O:0Q1o1:\2:36;9C5b6G=g30U122B>b11d1
8U2U1><4221@h34^2e2K\1CBb2a4@MD:l3Y17Oj16B386=`40d141l2T3b5:<1MFE28Q111o5B<>:814363JQ1R22>N3;b81
S=I@k1W8<c1:R;I_211DT3H0`U20e1>aGW1\G2W@_V1Y13n4h31k3dCP1U30e11e3@VG1U2T3;121Q2n1:T1_2nDa12521Fo
N4aIoW1b4XP1KU3]1P4@VG1U2T3d2n1:T1_2nDa12521F6hN4aIf7kT1XP1IU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI
b\1XP1KU30_1m3@VG1U2T3d2n1:T1_2nDa12521FoN4`;P>b\1XP1Q2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0
oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2\2U33b11e1o1@VG1<^19T3;121Q2n1:=F_2a8h
3c8a12521E0_@_>4R7\@Q22T3`2T1c2S10023\5A?c1]@P418BR1P3]>m8GJR2^274Z21C[CU>i6S8_2Q3U3]30o1@W;n;1<
^19T3d2n1:=F_2b6g5c8a12521E0]4[5i=2X74R7g3\=A:<2T3`2T1@R2S10023\5A148c1]@d16Q22183T1<P3:Z3U2a8m8
GJR27^1G74Z21Ck:Q9c5^42f1f1i6l23R54Z2LU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIm6nP1e4XP1eP1[2U3]30o1
@VG1<^19T3d2n1:=F_2b6g5c8a12521E0]4h@h94R7^BW3`2h3S10023\5A?5]1]@P418e1P3]>m8GJR27V274I`11Cj9V3n
@2f14a1i6S8_2X1U33b11e3@VG15[1CT3;121Q2n1:T1_2jBS2a12521FoGo64bBn6R3j3QQ1T1]3XP1U2U30W3U2@VG1<^1
9T3CP2n1:=F_291Q1`Ca12521E0TGj74R7fAGW3`2T1a21S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2R2U30
W30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_
2P2U3X3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi
6S8_2X2U302b11_1U2@VG1<^19T3;1210P2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j
4GJR2V5Eo1aOi6S8_2b1U3010b11c31@VG1U2T3;121V1Jn1:T1_2nDa12521FoN4oEBX1e1R3j3F\99CoET1S26R1XP1fNT
@R1U302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4_GQ2R3_Y1XP1S2U3^3o1@X3mC1<^19T3d2n1:=F_2Z<c8a12521
E0oN4R7fAGW3`2T1c2S10023\5A?c1]@P418e1P3]>m8GJR2^274X1Q11CXEX<i6S8_2MU3^5@VG1U2T3d2n1:T1_2g=V7a1
2521F]ET4\54[GU2V8[T1XP1JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2b\1XP1e2o1U3^3o1@VG1<^19T3d2n1:=F_
2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CR>^Ci6S8_2JU30]5@VG1U2T3d2n1:T1_
2Z7c=a12521FoN4aIb\1XP1n2U3f12c10o1@aBc401<:S19T2?094;14Q2ON:=F_2Z<c8a12521E0i7nF64T4m2\?Q3W3`2h
3S10023=n4A148c1Ak?P418BR1P3k5a8W4_3U1GJR2\21334Fc11Co91TDZ3i6S8_2W1U302b11e3@aBd41U2T3;121Q2n1:
T1_2nDa12521FoN4_GQ2R3[U1S4XP1`:;hEOU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIR3_Y1XP1RCc;2f14Q1U302b1
1e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aIR3_Y1XP1Q1U302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aI_7RU
1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI6[\1XP1^2U30\30o1@X3mC1<^19T3d2n1:=F_2Z<c8a12521E0h;V<o
64R7^B6P3`2T1c2S10023\5A391A52H]@P4183T1<P3]>m8GJR2^274Z21C_3PLP2i6S8_2\1U33Bg4@VG1U2T3d2n1:T1_2
b6[>a12521FoN4DjFQ2j5V;9CTCX2AT1S2Y1h@_?cDc5fA3W5OU302Bg4@VG1U2T3d2n1:T1_2nDa12521FoN4aIQAMbJXP1
fN2LU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIQA9CbJXP1NU302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4P?Z8U2b\1XP
1QDl1NU30]5@VG1U2T3d2n1:T1_2oAn2a12521D1oN4aIm6dU1XP1QDl1o1U3^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0
oN4R7^BW3`2T1c2S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2Q2U30]3o1@k:Z<1<^19T3d2n1:=F_2Z<c8
a12521E0oN4R7^BW3`2T1c2S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2NU30]5@U31nC1U2T3d2n1:T1_2
nDa12521FoN4bHN6W7SU1XP1W1U30e1g3@U31^@2\31U2T3;14Q2n1:T1_2nDa12521FoN4oEk1FN6k2[4SU1XP1T1U30e11
e3@U31^@_31U2T3;121Q2n1:T1_2nDa12521FoN4oEa36[\1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI^7SU1XP1
P1U33b1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4[GU2U1`6kT1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7kT
1XP1MU3f1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIf7kT1XP1Q1U30_151e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN
4`;P>b\1XP1JU302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1MU33\1m3@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2
Y7<kT1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4`;P>b\1XP1Y1U302b11e3@VG1U2<g2;121Q2n1:T1_2nDa12521F
oN4[GU22S4T=C^FS4Z?b>Z2KU302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1h@_?IU33Z5@VG1U2T3d2n1:T1_2nDa12
521FoN4aIb\1XP1R2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<41=c1XD518e1P3]>
R4j4GJR2V5Eo1aOi6S8_2T2U3^3o1@n@W61<^19T3d2n1:=F_2d3e8c8a12521E0oN4R7kAB23P3`2h3S10023\5A1=c1]@P
418e1P3]>m8GJR2^274Z21CaQ1i6S8_2JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIo@bKXP1RCR2U30W3U2@VG1<^19T3
CP2n1:=F_291Q1g1hAa12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2Q2U3X30T2@VG
1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2KU30]5@
VG1U2T3d2n1:T1_2nDa12521FoN4aI6k2_Y1XP1JU30l1`3@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1R2U3f1g1o1@V
G1<^19T3;14Q2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2NU3d
11g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIb\1XP1_c1MU3f1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIe5lV1XP1
V1U32Y3o11@VG19k1T3i1Jn1:T1_2]<Q17V7a12521FoN4aGo1g1m3j=QIQKV5k^1NU32Y51@VG1U2T3i1Jn1:T1_2nDa125
21FoN4aIe5lV1oJX5k^1a2U3]30o1@VG1<^19T3d2n1:=F_2Ih5g5Nj6Ia12521E0f<XB4Q1P6[6Z8g3W3l1Ch3S10023\5A
?c1]@P418X1<P3:Z3g:m8GJR2Q2<74Z21CTEU3V9i6>;d3c3_2\2U3f11e1o1@VG1<:S19MI<O;1212n1n1:=F_2Z<c8a125
21E0oN4R7X@U2W3`2h3S10023\5A?c1[=Q3P418e1P3]>]4_4GJR2^274Z21CaQ1i6S8_2Q1U302b11e3@VG1U2T3;121Q2n
1:T1_2Z4c@a12521FoN4aIb\1XP1LU302Bg4@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7kT1XP1P1U302b11e3@VG1U2T3;1
21Q2n1:T1_2nDa12521FoN4aIb\1XP1Q2U3^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7QB<W3T2;e1R2S10023\5A
?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2OU33Z5@VG1U2T3d2n1:T1_2nDa12521FoN4DlHTU1X2f1]3e3]GT5OU30]
5@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2QARH]3XP1cDRAc;IU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1fU1R2
U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN40Q7^BW3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6
S8_2HU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1P1U33b11e3@VG1U2<g2;121Q2n1:T1_2nDa12521FoN4aIb\1X
P1P1U3f1e1Q2@VG1U2T3;14Q2n1:T1_2]<`8a12521FoN4aI`CQIQKV5IU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aI6[\1
XP1IU3^5@X3mC1U2T3d2n1:T1_2nDa12521FoN4aIb\1XP1o1U3^3o1@VG1<^19T3d2n1:=F_2Z<Nd7a12521E0oN4R7^BW3
`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2S1U3]1P4@X3mC1U2T3d2n1:T1_2l62];`2a125216?oN4
X4^1iCm6]Nl5Y1XP1P1U3^5@VG1U2T3d2n1:T1_2l62n=\1425216?oN4aIm6c2bK]7UJR6LU33Z5@VG1U2T3d2n1:T1_2e>
X6a125216?oN4jHFb\1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIm6dU1XP1JU3^5@VG1U2T3d2n1:T1_2nDa1252
1FoN4`EP4m6dU1XP1KU3^5@m1XE1U2T3d2n1:T1_2nDa12521FoN4aIbEf3XCXP1JU30]5@VG1U2T3d2n1:T1_2nDa12521F
oN4P?`:b\1XP1JU3Fg4@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7kT1XP1IU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7
kT1XP1OU30e11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aIb\1XP1R2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca1252
1E0oN4R7X>U4W3`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2P1U30Eg4@VG1U2T3d2n1:T1_2nDa12521
FoN4T8f3_9o1U2f7kT1eHb7P2U3^3o1@f=_91<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e
1P3]>m8GJR2^274Z21CaQ1i6S8a1MJU3^5@d=a91U2T3d2n1:T1_2nDa12521FQHm64aIb\1XP1JU3^5@VG1U2T3d2n1:T1_
2b7j6`6a12521FoN4aIb\1XP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI[AVKXP1HU3^5@VG1U2T3d2n1:T1_2nDa12
521FoN4aIb\1XP1JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4iAg7f7kT1XP1U1U30]5@Z;1S1e:1U2T3d2n1:T1_2nDa125
21FfKX34DVCf2W2Ff7kT1h>W2j8\6JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1Z?m@JU30]5@VG1U2T3d2n1:T1_2
nDa12521FoN4aIb\1TJS6JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI^T1S8XP1P1U302Z5@VG1U2T3d2n1:T1_2nDa12
521FoN4aI^7P2a79CbJXP1cDQ2U30]3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0kN34R7^BW3`2h3S10023\5A?c1]@P418
e1P3]>m8GJR2^274Z21CQ=_Di6S8_2Q2U30]3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A1=c1
]@P418e1P3]>m8GJR2^274^1K1CaQ1i6S8_2U2U30Ae2U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10
023\5<4?c1XD518e1P3IJh<R4j4GJR2V5Eo1\@T?i6S8_2T2U30Ae2U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN40Q7
^BW3`2h3S10023\5<4?c1XD518e1P3Ic=R4j4GJR2V5Eo1aOi6S8_2R1U30e11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN
4[GU2Y5\2kT1XP1S2U302T3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1XD518BR1P3]
>R4j4GJR2V5Eo1aOi6S8_2S1U33b11e3@VG1KY1T3;121Q2n1:T1_2_=^7a12521FoN4_GQ2^X1S4XP1KU30]5@VG1U2T3d2
n1:T1_2nDa12521FoN4aI[ACbJXP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4_GQ2b\1XP1T1U3f100e3@VG1U2T3;121
Q2n1:T1_2nDa12521FoN4[EU4QDmDb3i3^LeP1KU30]5@VG1U2T3d2n1:T1_2g8W9n2a12521FoN4aIb\1XP1Y1U3]1DO[2@
VG1U2T3d2n1:T1_2jD20a12521FoN4aIZ1Z4d7WOXP1_>\:UDU2H9Lm25OU3^5@a4c7`3_71U2T3d2n1:T1_2Z7c=a12521F
oN4aIe5lV19nOQNU2U30W30T2@VG1<^19T3CP2n1:=F_291Q1V7Z9n2a12521E0oN4R7^BW3]22h3S10023\5<4?c1XD518e
1P3]>R4j4GJR2V5Eo1aOi6S8_2NU32Y51@VG1U2T3i1Jn1:T1_2nDa12521FoN4aIU1h@cJXP1k^1T1U310Y51@VG1U2T3i1
Jn1:T1_2nDa12521FoN4aIg13R@cJmJ1X5>bEiHS2U3X30T2@VG1<^19T3CP2n1:=F_291Q1Q<^7a12521E0oN4R7^BW3]22
h3S10023\5<4?c1XD518e1P3]>R4j4GJR2V5Eo1aOi6S8_2JU3Bk4@VG1U2T3d2n1:T1_2nDa12521FoN4aIb\1I^OQ2U3Bk
2o1@X3mC1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@P418e1P3Ic=m8GJR2^274Z21CaQ1i6S8_
2OU32Y51@VG1U2T3i1Jn1:T1_2nDa12521FoN4\H>Ek3fX1XP1k^1KU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4kHB2k3fX1
XP1LU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4\H>Ek3T4aT1XP19W30Y5POSj2Q?cJgE\i18W30Y5POSj2eY1gE\i18W30Y5
POSj2Q?cJT_2=W30k1]3POZS2VFAn3fU1SP1a1^]19W30Y5POSj2CZ3fU1T_27W30Y5POSj2eY1T_29W30Y5POgc2[6n3fU1
T_2:W30Y5POgc2[6CZ3fU1T_2;W30Y5POgc2<Q4l1n3fU1T_2:W30Y5POgc2[6n3c6ROT_23W3_n3n38W30Y5POSj2n3fU1T
_22W3_n36W30Y5POiS4T_21W39W30Y5POm[1U^1n3fU1T_29W30Y5POSj2k1R2fU1T_2:W30Y5POSj2CW1R2fU1T_24W3_n3
k1R23W3_n3k1CW30k1]36iNlh2131P@i?i4b27b2Ace1`I9W30Y5POnh23d1QY1T_2<W30Y5B]N\h2A3R@cJZf1iH7W30Y5P
Ogj2QY1T_2:W30Y5POnh23d1XW1h1T_25W3a]4:Xe1^98W30Y5PO`o20WT1T_29W30Y5POXh2^2Z3fU1T_2=W30Y5UHj6[9Y
7k3gY1bNlV1oJTd1:W30Y1B\3POQ63cm3T_2OX3k1]36>118mMom1oEl41=0j4l:a50cA7g1\1@a=S1^3cE3`AUEQ2X3k19S
3E118\3b4mEl1[4QG4k40f4Dl7>Y1W1a4]2T43Ic1d9l6\2_5104U3U30^2Q3R4d1l37[1]=2_27b2A@4310m7[6^2hB]6d>
nBc27X3Y5POnh2h1QY1T_2?X3Y5IVNnh2R4^20c9cJoJZKV3g8j<8X3k1]3POnh2jZ1@c^25X3Y5POiS4T_2;X3k1]3POlh2
7P@^GT3SP1P_1T1X3<U18]3`1P3cCj6\FY2OWl1m215V5R<`1l5;0Z>b2APNC^1g2dE40V1g=j6C>X3l1\3PO^V1i`2`<PNc
Y109`6CT4HX3k1]3POo@oQ1lU17>Z:j3Gf>`<V8`B[52[15_7P@DUE7X3l1\3POiS4V8mV28X3Y5POUY3cJ@mS1eZ1FX3b18
]363dDU3j6VBo^1eG1313fOi:]f1fHh187X3l1\3PORi2fZ1T_2<X3Y5R=e21U?lh27`R1S8gI\e1:X3Y5POaGjP2T5SNS8R
JQe19X3k1m1_1POiS4SP1\DcJ6X3l1\3POiS4T_2R5X3;b1M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O01
5DU1<X1F]5BJ5f3J[17<]1o2g53l1TG`78I45Eo1C4G315\9a6DJ7311`1a2C4d2_152Q2f121057n2313<Y61Y1Mo3T226O
2_3Y5T4T3d32Q202l28=KY44T1311986ET1NQ16Ic1E253Y18K>=_11f1C\1239kU1h4X3;b1M\2[2h?5:a264f1404_1:6:
406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3_1Q1Ci2_152Q2f121057n
2313<Y61Y1Mo3T226O2_3Y5T4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239kU1?X3Y3o1POJn5
]<Y4jP2EZ3Y>QIQKRd1@X3k1]3POULf1P6nd115VT1V2k2Z1QGRh19X3l1\3POgj2i2WV1ob1TL8X3Y5POiM2do1WV1T_2GX
3U4S1POj;XJlZ1Y5\4W4:X=1^41>X1j@Y8Wa1iADS3MX3U4S1I[Gj6ULe?TU1[21k2KMIP6:5cA[1XAcc1m5iAD^2D`2f1LX
3S41S1O_3`Jm:`LT]1]3V6W10>n>[19R1PBn>0]<k1WLnBc2W4;X3S41S1POiS4n>XV11g2RG=X3U4S1OPNTh2l4gV1n>0aZ
1bE`2>X3S41S1PORj1UN^2G_3iT1lj1^@h3@X3U4S1PO\c2g4j6=20I]S1lj1^@h3`2W2X3k1]363i:f<9T1e5W4CS8o3`3V
5d112CM251=;G^[1m8O:6b1b1;:157\1_1;^2[7dH<i21HAZ7e6h>j233CU6U3R1:g1U>P7d82J2T32T4V1X3Y5POW4Cd?V5
d112CM8156T1\d1O:i1T4a1W1b1[7XMZ7P;\=GgJe?2JW32T4a1X3Z1n3T;P=T1Fn4W4Cd?V5f1FM815410S1\d1O:6b1CZ1
<j1_1;Kb1[7XMZ7P;\=G^<X>P7b92T32T47X3l1\3POkn2mT1T_29X3Y5UHj6Rm2h1mT1`Jcd16X3U4S1POiS4T_28X3U4S1
POfh2R[1[[2h3<X3U4S1POTU2oBAS71lS1T_2R3>X3Y5EZNnh2hE0b1l;`12l5IZ^27X3Y5POnh2jZ1YR2j<FX3Y5QBn<mM0
kBXLV1]4Q2P2c4;]1a1a<gEc2YFX4ad1?X3Y5QBn<S]2V1]4Q2P2\1P5a1mT1lX1WV18X3Y5`2_Lkn2dAXCT_2MX3<U18]3a
4^J`o20>521LU9`1g20S3a@HA`6[=`7k1k6UW1h38X3l1\3POTGd\3[[2h3KX30T1=h1l1f;P>Y3@14V1lMkNUGY:BmT1[@P
8R<\A11YCi5BX30T1=h1l1`>V;Y3@14V1kn2jS1R1ZY2i5X5X3;0^126F_1L1Y2U2b=5:a264f1404_1:6:406X1H4D15627
1HM1P1T111O015DU1<X1F]5BJ5a42X17<]1o2g53l1eN8I45Eo1C4G315\9c2m3`3a2Ci2_1312Q2f121057n23131:U1S51
FBMo3T226O2_3g4AT4T3d32Q202l28=Kn2Z14T1311986ET1NQ1P1c1E2531W1T1>=_11f1C\1239h;dF]3h4X3;`11M\2[2
h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2C
i2_152Q2f121057n2313<Y61Y1Mo3T226O2_3Y5T4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9kU18X3Y5POYDlP2b^1fj1]D7X3k1]3POiS4SP1P_16X3Y5PORn2fU1T_26X3Y5POhf1P]2T_26X3Y5POT>de3T_27X3Y5PO
SEe^3ed1^JIX3k1]3QJn41e=U5S=j2]@l4g5T26b5l15[1j`1`93oOi1V]1<X3l1\3POmBPc1Eh2j`1`9k`1XN>X3Y5QJm3P
1mBV]1X9[j1k`1l1T1SFR5@X3k1]3l;SCb8W3Q7MTZ1dQ1XP1k3SP1R1m]19X3Y5POb8nF[P3k3VQ1m]19X3Y5P>o@W\3P2`
ETW1oW16X3Y5P>o@iS4T_2CX3<^1]3a4^JjCg5co1]6i:`1W2d3\1m?AZV2i8:X3Y5POcd2]3Z1]3]1`U1T_28X3Y5SIl5k:
1kh3T_26X3Y5POiS4ob1TL6X3Y5POok2iW1T_27X3Y5POok2R2fU1T_2e1X3Z1n3Y1@\3OhHV1W3e9o4b<e1P74Y8V2Cf1Q1
o1\DP?R2[23XFZ4e1c687]4?:e:V2f4m3U6\2i6j20:Cb1f9^4U<j4j48X3Y5POhf2j3^3fU1T_26Y3b1XQ114lP45Y3b1XQ
114P2Y3b1a1U2VH^1j3140P2n1:=V3913M`Ca12521E0oN4R7\A0X4`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1jC
f;i6S8_27Y3b1]L^3[1146Y3b1lO[1148Y3b1XQ114WAc1Ui27Y3b1XQ114Pm52BY3a107PQ114X1d@ME_6nU1c1`5eFU>Ri
16Y3b1dMc3149Y3b1TNS314kBT]1kP27Y3b1dM?S3146Y3b1jF]:147Y3b11VQ11217Y3b1lO[114lP4AY3T2b613Uj2[I_1
2Z1`1[20Z?f2R2^V24Y3B`S6[11Y3n6Y3:0S1182Mh4U2n1P3V61Y25:a264f1404_1:6:406S14G0200111;212260171B2
P11P1T111O0151BU1<X1;:Z522?J5g1?57J=<5?F037<:0A?8CR2g53DW1_N58I45E2l1C4G315\9a6]32Ld1CDT2_1528h1
f1210524n23131:U14FU1c2=1FBMj34T2241O2_3g4f4j18P1^352Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1;
5B>=IE152]1C\1239X51YLe4Y3:`11Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<
]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T131198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z53Y3X]1VG8Y3nX1a9dQ1XKnY2V;S54Y3fb3nV1i[17Y3ah3PD9CoEX3:Y3nI3[m
2l8c6B\^1_2_C3Y3B[I2Y3\[68Y3Zd1a2Wh2oX1i:h1]13Y3ST6Q28Y3X3kQ1n5]<_g2Sd1M6Y3b1TNS3147Y3b18kMS3147
Y3b1]Lj414lP4;Y3b17lMS314WAc1U7jV39Y3b18kMS314gY3dh1R2Y3b11_10T2VH^1j31210P2n1:=V391Q1`Ca12521E0
oN4R7X@X2T3Na1h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_26Y3b1XQ114\Z22Y3oS53Y3X4fT73Y3d1[Q12
Y3B2Y3Xn39Y3b1XQ114oj2Z1l309Y3;^9g?Ue3`1l5ZAUV12Y3g]69Y3i7W11^@dY3k=f3lh1HZ3d1JP62001dDb4V4b9f5U
f1gS1[7^6jV1Z:Z;0;^2n4?Z3d18b6301WI`CRk2V6oR20;]7;Z3S2\66aCVIRk2VY20;b39Z3`823aCYd3VY20;=Z3e1Q7f
Ih2NV2f1Xg1Yk1fR1[J0?Z3e1hP1h2NV2f1VDQS1b2fh1hBm?[J0?Z3e1hP1h2NV2f1oe3[5mI[J0;f5RKX2Z3e1b10o1iG<
AL^3d23NK:=;5f1MZ<c8a12521E0XP1n5c2RC`2h3S10023\5A?c1U>W2P418@=F>a2]>m8GJR2^274Z21CbKn5i6JX7_1OZ
2Z3e1b10o1T1dF<AL^3d23j1:=;5f1MX;Q1c8a12521E0XP1n5fE`2h3S10023\5A?c1`3d:d1BP418=2=8218P3]>m8GJR2
^274Z21CaQ1i6S8_28Z3d801hX3Un2e@X19Z3d1o601WI\n5X1b@V4Z3d1>9e31=9HG002004162fAT105_5130111W1=\1[
1g1<`4]27\51?341V1h5Q4Q60W4`:Z1\2OW95d3S;?f4U2b6Z31=KT3k1=0`30<E>0BA8Y29DA463<0514294T4GAe1M60c3
2F4Ga7MP18b6D@<1?\2n30h3k1W3;3f9V804[6Z2kE94\2Z3d1>9e3b1G00200407UCe56R3[1g1<d40l701j8Q3Q60bB\3h
622WAg2U2b6Z31h:T1CT3M0AL617>l4W2Mk32KG_86R1g8\2h7k1W3]B04[6Z2kE9Q1Z3d1>o3b1G00200120]Ce5j6hk21Z
6]4k50^1OUF6lEeE0`6VH9EZ3m1TJ`>e2f50`4k1m2R3Y8Ym1l90Z5]20S5o2jj1P2Z3e1b10o1^2Z1\D^1^3d23j1:=;5f1
MZ<c8a12521E0dNc1n5fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2n1Z3e1b10o1VH^1^3d23j1:=
Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@0;[@i6S8_2P2Z3e1b10o1VH^1^3d23j
1:=Af1MV2S:4k1b6a12521E0WV1bBS3`2h3S10023\5A?c1]@U1j218e1P3]>m8GJR2^274Z21CaQ1i6S8_25Z3mU1lc50i7
k1Z3e1b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2
9Z3e1h4X2fIn5f1^V3j^17Z3e1hP1h2U3f1Ye46Z3`82eCVi2RK1Z31[3Y3[3Ld10[;7?c1>P320k2k506234@3W11n15c11
5j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181
436NQ1R22]13dS1:R;Y31X3[3Ld1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i
5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31c5[3A:d112e22R2[
67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260
:3O:0Q18^4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40i1a1\1T3Y13n4M\128Q111i3U2B<>:
81436NQ1R22>N3;d8^>T<:`52^5I_211h3[38Cd1\;7?c1>P320k2k506234@3W11n15S1?15j1P1K:\1CV1<]7B3P5_3\3^
3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1R7f121057^2CU3R5\7Of3_<Z7\1]111Q3[1a1i181436NQ1R22]1
3V9k?h1h8:X8DT2Y31d3[3A:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1
;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31c4
[38b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\
9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239L[3W1;e8`?F0c6GW=4ZX2R?NSI[;l1Y<i7Lg;^6^7Q5[77h8[22[3Tf6?[3W1;mH2a6GbT1Zj2[;TY1lC7T;Y7P1[
3W1\@l=Z6_3?WKBIfCQ2g3?SGYMS8o3oB7l=o3h3Kf4PB7[7a4^4[2Y7G[3W1;85VBb4Q9MZCW5\BSG0`F^6Y4XBi2e4d2iO
VR14[3W1bZ6gM<[3hS3?eR1oh1_6Y?`2n=h2R926[3Td2iT1Q1_8YY12[3dZ3;[3on1fAoV1lZ2PFY8\4`8Z4e34[3g1XS3V
m32[3g1n1[3X3o1VH^1^3d2n1:=V32W<c8a12521E0gDh<f4fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274^1K1CVC
?Q<h1i6S8_24[3YY78k8T1[3W1Do2b:gES3>X6Q1]S1W5Y6c1n;_Hd3]7R:>?0AC<UR1_<b=l4P7?Nj2i2R1b>A[3U11Job3
l[2aET2f4b2b3Z2[8>d3U1V6B[3U1LhQ2a3nOme1V?a>a3W6a:]3]:]26m53U8[38C96=E7h4[67?1a1>P320k2@5:a264f1
4041234@3<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X1F]5B3F5S475V1037<:0A2<o2^3X23DW1
Kf>6[9N;i1;n18I45Ef1813=49=315b6G=c1S20U122B>d19Z1R228U1><631=DT2_1528h1Y1<210524^2?313<b2f31Y1M
o3T2241O2_33Z9T3d32Q202JA\128396<113^2j14T1311986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239]J:R;Y31
4[3U1jS3]V2]3[3L8[10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;Z1n2_1:3L
C5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3h7f4Z7\1]111o5i181436NQ1R22]13dS1:R;Y313[3U1jS33[3V1bZ66[
3V1`1dS4Y_1b`1;[3k^1Q1VDXHa1P2g1Jc1le22\3iV41\32\3a_2O\35T1P2U4XW1ZJX@ae1YT1a@aA7BET2@>a14k3SB@4
16Q1859:3\3UY2`a38\3P?gU2Y1VH\W2a5c85]3TY2aV1^Q2n15]3f;OU3Wi11]32]3U[32^3kU3U1^3c1UFm87D021111;4
2Y12g4U4];\1<j1hY1i3`Bh2o1XDa84QHo2P7h5Y2Q93^3kU3SK4^3kU3XB^=P1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51UP1iF
2V2h7fF:VHo2\6Ch5Y2`1`7P@P@9^3X3^Ml1\1PBj9mU1U`2Q1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51UP1iF2V2h7fF:VHo2\
6Cc2T3Y2`1`7P@P@R4^35T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1FZ50V5J5V1037<:0A?o2g53DW1eN
80H45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AG\1Y1i32]1Cm14^3k
U3iFPV25^3kU3jl2j62R1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51UP1iF2V2h7fF:VHo2\6Cc2T3Y2[14`7P@P@4^3kU3iFk\24
^3kU3c1TR35^3kU3P52`V34^3kU3S5`V33^3kU3c1U1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51TNP2S5eA2H]1h7fF:VHo2\6Cc
2T3Y2[14`7P@P@j1^3o20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4Q4P3fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2
l5o1aOi6S8_2:^3X3^Ml1\1PBj9mU1YBkm14^3ai2Y<h43^3kU3d73^3kU3\]22_3VW43_3f[501_3:_3mT2R2V@6d1oR1a4
i1bl21_35_3PW2V2cP4X=;_32R3dKY3h;0QI]@PChV42_3SZ74_32Rk5W>:_31S3dKY3Ye1ck2ZFBWW16_32[g2PCW5Sj23_
3X3bV6Z6`33b1M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118F015DU1;06Q1F]5BJ5W3Y1[17<]1o2Ja
12521E0U23l1eN8I455?V1HC4G315\9a6Q3>Q2?Cd24N002375284c1f121057>A?]1313<Y61Y1Mo3T226I52_3718e1P3T
4T3d32Q202U1f18=K3U44T13119526@4T1H5Q1P1574P1E25361C<T1>=_11f1C\1239WIi6S8_2f1`3V1FLGAX3h?h;ak1f
Bd3TB4d7bJl2]D]8Q<7BET2@>a14]192@4Z1d92]40:><e2@0316Q18319:I5`3Q1Pg3o>4=`33i1TU44c1f121057nU2i4`
33b16Fh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\
9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2_3l6a2T3Gl22Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239SQ1g4`33b16Fh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53
l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2_3^9T3Gl22Q202l28=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239>`33nV44c1f1210524nU2;O`3Q14>T1Bo3do34d7]V27BET2@>a14k3SB@416Q1859:f
6?`33nV44c1f1210524nU2m<bG[1`33R1m2X3Qf2]>TK4c1f121057e3oGb2eW1T47BET2@>a14k3d9`4m3@416Q18319:4`
3`P1aV343`3RW44e4`33b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239;`3[o110SY1_N4^S1WP2Q12g4`33MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2
_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239X5`33M@3M^1Y3h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313
<Y61Y1Mo3d1?26O2_3^9T3Gl22Q202l28=KY44T1311986?5T1NQ1A>c1E253Y1T1>=_11f1C\1239m<f2??6^3e7c5k2Ok3
5i5`33T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A
?o2g53DW1eN8I45Eo1C4G315\9a63Y32a2CDT2_15284c1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D
^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`U1@`3[1iF^:14UV1jT1Z:9T>;4`b1Z2];5`3YX2^FYX14n3`
33T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd35284c1f
1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm17a3S3dKY3X:bJWZ56a3S3dKY3X:j
T62a3`^11a32a3]Z35a3S3dKY3S_62a3TH4a3`^1hX1Qb32a3UI3a3UI]e22a3[Y67a3S3dKY3W]1RKhV47a3S3dKY3WU3PR
2jW12a3RZ38a3S3dKY3]<kX1ab3WW1:a3e\1XG1m2\:P6fDo^2W>2a3cT65b3R3dKY3S_62b3l`51b32b3\Z33b3TIWa23b3
[g2PC2b3ob53b3Xg2Qb33b3TIPh53b3TI]e21b32b3bT66b3R3dKY3ZX2hV47b3R3dKY3W]1RKhV49b3R3dKY3Ye1[<PS3a2
jW12b3\i65b3QZ3el23^28b3^P1^V1dU1aV2bC3^23b3Xi2]Z35b30ed2d2PCP1b3T1V6PS3]T1]V27BET2@>2^14k3C0H\7
X9@416Q1859:X1=Kb3T1V6^W4]V27BET2@>:0U14k3j8X9@416Q1859:9b32^9j_1Re2`1l5ZAg=2b3Pe5P1b3T1V6h@_n1a
9Oc]1\\1]:b;o37BET2@>a14k3h4Z=@416Q1859:P1b3T1V6h@gf1h7m1jA[T1Z;@2^j17BET2@>a14k3SB@416Q1859:Q1b
3T1V2o3hAQX2[=WP1]R2o37BE5n1@>a14k3g3e50d8@416Q1859:Hb3T1V6^W4]V27BET2@>a14k3SB@416Q1859:T1b3T1P
2U4hAWP1Q:gM_4SY1_b1m?o37B2BT2@>a14k3]1P1R2a=@416Q1859:Ib3T1V6^W4_b1mC7BET2@>a14k3SB@416Q1859:5b
3`>\h1hl3c53b3Y3RW32b3\Z34b3fd2d2PC4b30[Z3W54b30WP2]D2b3j]33c3ed2fE1c34c3Y3dCWn12c3Ph22c3QU45c3^
X3l1Pa2aO2c3nQ75c3nf64n<`35c3SY2fm1^4T^29d3gX4f121057nU2=d3gX4f121057Xa12bD_7VL:d3gX4f121057nU24
Jd3MGc5n?ST1`Li`1f121057Y<`9XGo7l4P4Z5a2T@P4T?Z2Dd3MGc5Rd1Z]2f121057Y<iP1o7l4^1a2Z5a2R620`3278d1
2g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3E
h20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@a6f1210524^2C5<b2l2V1NMDa57Of3`40Q2=X2T3Y
13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;j8]J:g9Z1I_21m3d3T1=f5U7h8:a264o54G0200111;212260171B2\4015
1U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241k<Z4d32Q202JQ28396D^2T3
311986E9JNR2AT2Y1i32]1Cm1Q6d3M6=K13AR4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01
51BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T224
1O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239UDh516]1o9R1U3=d3bU2TS2f1
21057_OBZ@`E;d3gX4f121057_OBkU17e3Z6S3mT4`1l5ZABe3[3IX5cj2RT1V6`1l5T<U5\OhAEaI1>d8T1e3LIJ0k6ob1Q
1]Y1]W1`1l5j:L@Q5_;d47dGa4b2P5l1_;M6U13LV3W31d1X2A9e3^1o7_:]j3`1l5ZAfW1k4d30L8;Mh4U2b=5:a264f140
4_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121
057n23131:U1S51FBMo3T226O2_3g4[3Z1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239:e3U18
o7Qd3k@`1l5ZAeP16e3^9mT4`1l5ZA:e3^1o7_U1]o2`1l5ZAeP1Z4Ae3V17o7lES314e[3`1l5\10Y>b1e@o?Be3^9na3nB
`1g2063k1A:\10l?X726Be3U18o7_Z1\9]Q2b?`1o2o1A:]1h8S7gP1g`1Me3V1W8PI14n>S]2h1i=0:T1o4L8T1`7R1S3BM
F9DM_8VOhY18e3^9mT4`1o2l2]1l?;e3V1W8PI14ZY3Z2`1l5ZACe3U107o7lES314mAgi2`1c2300R3]1l?@e3V1W8UEj31
4e[3`1o2l2]1c4X;e7UU18e3^9mT4`1o2l2ZATL8e3^9h8Tl3`1l5c>f2=e3V1W8PI14e[3`1l5ZAe7lD\Y1:e3^9mT4`1o2
a2:ZA_a28;e3U1X8mT4`1l5]1^84X7`3?e3V1W8lES314e[3;T1l58T1o=l17e3^9bR4Z2`1l5ZA:e3U18o7lEP_3`1l5ZAe
P1:e3U18o7U[1gi2`1l5ZAeP18e3U1X8mT4`1l5ZA[3Ae3^9jT1mS1o5[EhP1`1l5R2V4P;e7RM]HP5U:@e3V1S5S3lES314
WA\X2]2b?;T1l5ZA:e3U18o7V;1di3`1l5ZAP1e3U1X8g^1bAIc5l<\3e8^Ka18U50LE:1C`1l5ZA`;2Lf51fBe2UR1b1Z4d
30S110:e4P1U2o4h8:a264o54G0200111;212100400171B2\40151U2X1F];5V1037<:0A?LR2g53DW1eN8I45e2CeD2a2C
Dd3528h1f1210524Z3:U1S51FBMo3T2241Z9k7d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1dQ1Oe3Q13<e5U2
mT4:U1l5ZAo]17BET2@>a14k3SB@416Q1859:Z1e3Q13m1T4U2jIV[1Y5d4le1:U1l5l2i1m1j1j8o]17BET2@>a14Ko2^3_
1T=@416Q1859:P2e30j100`7_8g2Z8l1`G\3;;2Em2mU1jLW=`1W2m1f1V13b5X533?=2A3B7c11<1420011122b1n1j251_
T136T123T9mK5U2e3`200k6jJd:f17=\3X1`23Z2^2i112hg1k@c3c2`1g2T3a:n4@1V1_?W:A^@E=00>;@k1Q4^6Q922851
08>5><5l2k3o292Na151<Jf1e3U107c4f2D`:Y;U314Q:l4l3E7[2]1M_1@:RU1_6ZGP7h6;0S1[19V48S7X5c1=?R2a68g9
`71\2mJo:n1S8K1\18e3^9mT4`1l5ZAUa1hJNe3Q1V6U2j^1Rf2:U1l5ZAo]17BET2@>a14k3SB@416Q1859:7e3<Q9mT4`1
l5ZA8e3^9R8fe2SW1`1l5ZA7e3^9mT4`1a5:ZA7e3^9mT4`1l5ZA^?8e35X9mT4`1l5ZAb`2;e3V1W8lES314e[3`1l5ZA8e
3^9mT4`1l5ZAVQ207e3^9mT4`1l5ZAf\29e3^9g1\V2hl1`1l5X6Q;<e3^9o`2`4S6nA0i:^<`1l5ZA=e3o2^6UEY3]\3`1l
5ZAm@]6b@mQ18e3^9Sb3iB`1l5ZAcN9e3^9P?Q4ja3`1l5ZAUO<e3U10W8PI14mAgi2`1l5ZAY1e3LV2Z6iCf8d2C8S1V3_<
e4]:c4`5b<g6[W1`1l5k1B1f6\2BR5Z8^9Z4l2g1]3P5>R;V2f7dCY1Ce3U18o7`8e2R8V7T=oc1T@X;i=`1l5R7W:POY2:e
3V1W8PI14e[3`1l5ZAo4d30V172Mh4U2b=5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[1
7<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2_3g4T3a1T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E2531W1T1>=_11f1C\12397e3^9ec2Wa1`1l5ZA8e3b7k1lT2PP2`1l5ZA7e3^9mT4`1l5ZAW@9e
3^9V;1PX1ca2`1l5ZA8e3U1X8lb3PB`1l5ZAj4d30LDMER4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2_3g4f4T3d
32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?e3^9Ze1V>[Q2`1l5ZAT108iW2V2n61@e3V1P2V6PI1
4e[3`1F;k2Z10AZA7e3U1X8mT4`1l5ZA<e3V1W8RCm514e[3`1l5ZATm1j4d30a12Jh4U2b=5:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23131:U1S5
1FBMo3T226O2_3g4f4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Ce3U18R10k6V;1W?lU2iEe
>`1l5ZAeP1KWQ1iA8e3^1o7mT4`1l5ZAgP17e3^9mT4`1Y5BZAT1e3MJe6Oi1Z21R1b5h43P4U<Y:lHa4X3n2Z3j1P<a9Z4Z
10[F`1l5b2a1U=V;ZQ1Z>b58e3U1X8be3Z?`1l5ZA@e3V17o7dG[114e[3;T1f55\7m9YJW1e3Q1V2o3U2]d1_`2:U1l5ZAo
]17BET2@>a14`1Z2DHR1EW6d8@416Q1859:4S1<e3^9a>Ni:nCfl1lI`1l5ZAV_1>e3V1b6d1PI14e[3`1e4V1ZAX;^2h6d3
0S11072Mh4U2o4`5Q35:a264f1404_1:6:406S14G0200111;212100400171B2P11P1T111O0151BU1<X1F]5BJ5<<MER1J
5?F037<:0A?L@a1g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n231201:0T1S51F89Mo3T2241O2_3e2Q
2]35R1j18P1d32Q202Jm138396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239c?PB1k2;e3V1W8PI14kP3
i:`1l5ZA8e3U1X8aR1[R3`1l5ZAW1e3F[1R61V1ElNR1?a3[5a=>U5i2U:0d3?1c:V;U1P4_Cb4U3`1;`5_4j<a2[CDT4Z5U
]19e3^9Xk1dY2`1l5ZAPi1\D=e3f1g7[5[OjY1QKXK`1l5ZAaDQJNe3L8X7L2ZS4b1`1a5:ZAc8d3f4U6i@c2a6g5d1\1o7_
91\16c4:39e3^9\:`j3`1l5ZA_A]Q27e3[3R6mT4`1l5ZAP1e3^9e1m4`MnDm8R2T1Q5j4R5g>W1cP1`1l5g2>O61i1o3P7[
9]1n52P[1:JU2f3S1C5T33e<m7R5V7\1Z22W3_2I71i48dGh;m5a2T2fHT1Z2G_2c1_6f1Y3c3R1AGAY;U1g1O7491111200
0R7m5NY?k6d723B22T7oFg5T1b3f3S1C5l3524C73U1]9m73n4Y23_11R2Q11\1Z22g5I71i48T1o5e1<a1h9b?WK`8Z2G[2
3@R1_6X35U1;KY1@?181R1A5?16092\<g1D:<;111210c3Y34l6R127`781`4^1IU1V4Da4V253?123B2W7C1YFk4KI:c1f3
S1C5U4h;W>f2m=15Z3\:<Wg1T2T4e8^95V2l2\1o;8D>FEQ1G774;11122TES1_E12Lm6aBd42i6c3f3S1C5b395242@7DB_
9Q8U60Q13_11c4Z223]671m=<le1d7T1^53;4\1f2R3c30223J62293746]1?>D32I??[:8;2IF>W1?D2517>11112000B6S
64o73Q7N1o5k6e5R153;3123B2X6nG`1P5:`1o1f3S1CX4Q;oDPAS\2831]1_6f1F\2]11O<8CR1?1N092d9g2R1d174=610
m6_8ES71i5f5E3g8=g6U3g=514607G12V;8f3m1]U51122bc1V1f3S1C5R4KQCeg1S[1k>X3^1T1Y1P118\2f@1122`S1Db?
Lj3o;514T174Z5E[5S2f3S1IR424C73S1aAX73a1gB8T1e7<]BS[1c6?4R1h95U128KY1P1181=DA5?992i>U11122B_6k?8
Q6V6De5R15_1o63LTGEP5T1f3S1Y`1W4RW2k>f1Hk2L1\18Q1T11;CR<V3R162S@^S1R1j?514607G12b1f3j100P@g2Z8SD
Y5\3;;2Em2gNfNmP1X533?=D3B7c11<170011122b1n1j251_T136T123d1f3j100P@g2Z8l1`G\3;>c3gNfNY5nBd8X533?
=D3B7c11<170011122b1n1j251_T136T12Z7kM5l1f3i11V3V;h5m6]516Y5X2T;[4c16c4i3gIR1gL>e2UId4j1]333MD3B
7c11<;11122a3Q1h151f1i6Y=T3l9R32f7ZEU12n6k1f3i11V3V;h5m6]516Y5X2T;[4c16c4i3gIR1gL>e2UId4j1]333MD
3B7c11<;11122a3Q1h151f1i6Y=T3l9R32f7ZEU12e1f3i11V3V;h5m6]516Y5X2`?c1j4i3gIR1gL>e2UId4j1a2O3b13Bk
11<;11122c4g3i6Y=T3l9R32f74UEU12n6_1f3k10P@2o:l1R6_5f22e4j7;;2c3]2h9`Bi48k16n3T=U4`7P>S8^5X5G=c1
`262a3j251Z7S@g>V7kM]1f3k10P@2g92T1l1Y>2e4j7;>c3]2h9HgAR5R2n3T=U4`7P>2P82[5P6=T462\651Z7]9e6U1hD
kMNf3k10P@R;jL;R4KnR1R2kZ120^=X5G=c1`262a3j251^<gI`4aP1S1f3k10P@j92T1l5mF;R4KS<gAR5VCgI20P1]<X5G
=2FZ362\651h@nIaP1>f3R^4U92j;IJ_262b61h@]Ei620c37880DE21e227j1[67913a11>P320=@4028:22If2S1=]1404
1234@3<6C140411_1592CA015MLP11I:12N8CV1<X1h40Z1B3`1]1Q2_3\3^3Eh20e1f>6`91G;223;3O:0S1U3_1:3B9C5b
6G=g30U122B>b11d1\21U1><4513<\1[2U6\1C5<b2`1[1V1=@MDa57OQ3D`40^12247=X2T3Y13k3P2FE;>2?11Z2`33@85
>:81436NQ1R22>N355Q71_?d<:`52^5I_21_720c3789Z12g2116j1[67913a11>P320==2438:22C5f23Ok14041234@3<3
24>140411_15901311162A015K1LP11I:128E8CG237<X1T6B3CL]1Q2b211D02\3BCW2Eh20LHk9:_46`9I;26;3A=:0i5:
3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2W18[1T1139@M1Ba57Of15b16T40450^12247932U2]2FY13i2R3\1;>2
?11Z2Na23@85>:814206NQ1R22>N3018XS1:R;I_21m520c378d12\1Z1U2[67913a11>P320=@438:22If2S1k14041234@
3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b1
1d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40^12?=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N355XS1:R;II8\11
e520c3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1
Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40^1B=X2T3Z
7\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21W620c378d121e2:j1[67913a11>P320=@438:22If2S1k1404123
4@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1Q8d66`91G;223;3J4360S14`4:3B9C5b6G=
g30U122B>b11d1^2U1><45130;[;?35<b2l2V1NMDa57Of3`40^12?=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3
;Q71TL:R;I_21Q620c378NE011e2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12
N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0Z1^4:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMD
a57Of3U4450^12?=X2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>N3;XS1:c5^5I_21S620c378NE01g2U2[67913a11
>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3V1W2Eh20e1f>6`
9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3U4450^12?=X2T3Y13l5\1;>2?11Z2`
33@85>:81436NQ1R22>N3018XS1:R;I_21g520c3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_
1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><45
1@[;C5<b2l2V1NMDa57Of3`40^12?=X2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;VGQ<:R;I_21j520c3@d12g2U2[6
7913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e
1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40Q2=X2T3Z7\1;>2?11Z2`33
@85>:81436NQ1R22>N3018VGQ<:R;I_219g37g[1nFTV3=g63g8R620c378:Y121e2:j1[67913a11>P320=@438:22If2S1
k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g
30U122B>b11d1^2U1><451@[;C5<b2l2V1=@MDa57O\1Y2`40^15<=X2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>N3
;cFa3R9:`5a5I_21Z620c378d12g236j1[67913a11>P320==2438:22C5f2S1d164041234@3<64>140411_1592CA015ML
P11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2CA><451@[;C5<b
2l2V139@MDa57Of3T4;0^12?=X2T3Y13l5\1;>2?11Z2`33@85>:814206NQ1R22>N3018cFd<:R;I_21\620c3@>U12g2U2
[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh2
0e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40Q2=X2T3Z7\1;>2?11Z2`
33@85>:81436NQ1R22>N3;o<7BET2@>a14k3o;:h5@416Q1859:T2I_21k520c378d12g2U2[67913a11>P320=@438:22If
2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6
G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40^12?=MZ1T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3
55XS1:R;I_21l520c378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8C
V1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57O\
1Y2`40^122<=X2T3Y13k3P2\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21Q620c378d12g2U2[67913a11>P320=
@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20LHf>6`9I;26;3O
:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57O\1Y2Z450^122<=X2T3Y13i2R3\1;>2?11Z2`33@8
5>:81436NQ1R22>N3;XS1:R;I_21i520c378d12g2U2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592
CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;
C5<b2l2V1NMDa57Of3`40^1B=X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21d520c3@d12g2U2[6791
3a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9
I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40Q2=X2T3Z7\1;>2?11Z2`33@85>:8
1436NQ1R22>N3;XS1:R;I_21h3g378d10^1l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5c20J\3^3E
_4f>6b9G;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3S4N\7Of3c6=]5Y13l5\1]111o5i181436NQ1R22]135^S1:
R;c18\11[3g3@d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g3
0U122B>d1d1^2U1><:1l;CU3R5\7Of3c6=]5Z7\1]111o5i181436NQ1R22]13dS1:R;Y31Jg3OV6^W4]J=a[17BET2@>a14
k3SB@416Q1859:`3g3@d1031U;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3L
C5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3j552?=]5Z7\1]111o5i181436NQ1R22]13dS1:R;Y314g3SY5=[B\3g3@
d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2
U1><:1l;CU3R5\7Of3c657]5Z7\1]111o5i181436NQ1R22]13dS1:R;Y31U2h3j20o1i3e=f6^1^3d2n1:=V3Z<c8a12521
E0hN^7fE`2h3S100235V5A?c1]@P418X1<P33E1012Bh<o3m4GJR27V274Z21CaQ1i6S8_2k2h3IP20o1i3\D^1^3d2n1:=V
3d47e14b5c8a12521E0d7o<\6f3^7fE`2f31AA0023\5A?c1]@P418e1CM^13E1012P4Z9h1[2h4GJX1I24V274I`11Co8O1
Q5o8]9i6i2>]11Z3_2Q2h3e2U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1C\211E10`=R
4j4GJR2e3V2o1j7;ZGi6S8_2R2h3k2o1f@_7^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P2HDA18e1P33C
1106Dd<m8GJR2^274Z21C_FQ;i6S8_2S5h3V10c1o1X2mBa10\1ALe29>d2@C>71072=A1A1P1<@[:E41Q14k1\5U1a12521
E0g2T9P2d9d>_8Y5o1h2n1T1Na1Z31;1D<0023\5A68c1>083?GF17:1`1FT280041R2h2GAR1BK1140j218=2=8000183:?
A_1I1021l5>o6Q1k7GJR27Q13P174[1N1CU6>W2`4g3n3g1V1]9i6Jg1l44>_1Oi2h3W1c1o1X2mEALe2Hd2T1>710:=AC1P
1MQ;X1c8a12521E0WV1fE`2h3S10023\5A68c1\1V2P7`3d1BKT318=2=801183l23Ec=m8GJR2^274[1N1CZ9R4g3m6]9i6
S8_2Ch3UNa3S6dk1\L`X110GoCWAl3P7f6\8R9Bm3T2h3S1a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7\A0X4`2h3
S10023\5<4?c1XD518X1<P33E10`=R4j4GJR2l5o1V8ZGi6S8_29h3VS3UU2151103j1h3e2U2VH^1R4P2n1:=V3913M`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3Ic=R4j4GJR2l5o1aOi6S8_2l1h3e20T2VH^1R4P2n1:=V391Q1`Ca1252
1E0oN4R7fE`2h3S10023\5<4?c1XD518e1P33E1a=R4j4GJR2l5o1aOi6S8_2o1h3Z1`1o1VH^1^3d2n1:=V3Z<c8a12521E
0hN65Q7fE`2h3S10023\5A68c1]@P418e1P32FJh<m8GJm14^274Z21CaQ1i6S8_2l1h3e20T2VH^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3IJh<R4j4GJR2l5o1oMa1i6S8_2k1h3e2U2VH^1R4P2n1:=V391Q1`Ca12
521E0oN40Q7fE`2h3S10023\5<4?c1XD518e1P3IEm<R4j4GJR2l5o1aOi6S8_2i1h3k2o1VH^1^3d2n1:=V3Z<o4c3a1252
1E0hN^7fE`2h3S10023\5A?c1]@P418e1P3Ic=m8GJR2^274Z21CaQ1i6S8_2i1h3j20o1VH^1^3d2n1:=V3Z<c8a12521E0
WV1fE`2h3S10023\5A?c1]@P418e1P3G1c=m8GJR2^274Z21CaQ1i6S8_23h3\X51h1h3j20o1VH^1^3d2n1:=V3Z<c8a125
21E0WV1fE`2h3S10023\5A?c1]@P418e1P3Ic=m8GJR2^274Z21CaQ1i6S8_25h3m>d6kb4df1k1h3i21o1VH^1^3d2n1:=V
3Z<2`8a12521E0WV1fE`2h3S10023\5A?c1>n?P418e1P3Ic=m8GJa1@^274Z21CaQ1i6S8_2k1h3e2U2VH^1R4P2n1:=V39
1G9`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3Ic=R4j4GJR2l5o1[<UCi6S8_2n1h3j20o1_Af6^1^3d2n1:=V3
Z<c8a12521E0hN^7fE`2h3S10023\5A?c1]@P418e1P3Ic=m8GJR27V2334Z21CU<c5g?i6S8_2h1h3k2o1VH^1^3d2n1:=V
3Z<c8a12521E0UOQ7fE`2h3S10023\5A?c1]@P418e1P3Ic=m8GJR2^274Z21CaQ1i6S8_2j1h3e20T2VH^1R4P2n1:=V391
Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3Ic=R4j4GJR2l5o1aOi6S8_2n2i3d1Y6f;]8]6@j4IV2Z1W2j1\1
[2<d37Ci3?]<T@W7V40T=n961Z3E27II4DF0`1Z5W1c6`7e4L?3X2h2811042=261T<P8Q3M@f2W7Ja6Q1>0J2BY5h1Q2g3l
7LAW2P9=831121a1P1i2i3d1Y6[1T@93U2Ll1DV2g2g7R43X1h2d37CY4\4X8[K0RG061Z3E27I[2`1Z5d4m1P?X2e228110
7=250000S<n1Q:W3\3n3U5T3Z1j54;^3T:f1EA2U;=83141Z10311D92[1i3d1e7T@93R3[222V2_:U<CY4Vo161P42Q1jS1
@E25000Zb14;^3^9E=X1W1o;54c1S1d3i3P1CV7d22S7K@i1`3W:4]55d23R7o5]?n1_D2f12k3\5@Q5;<V363;J7S12H601
ES5AKR1D9l8`<A:2b1@42D1?]5IX3<L107=25000P4\3g212_3U3o:]1Y1Y1b1U7:o1<0Z52\1m1[2g2`2e45d1>a39:h2]1
Q416;1?Z3b1i3P1CeT19g9\1QHWh1Z20`1U6^;P2Q1V6I`41107=25000WGh4j1m4P5Y3>0J2j7S5]8f2X2`4Q4141l2_1i3
P1C^E3X29W3b1Kh2a8i2e2m\1PS2?^517C61@iHa?3Q1\2j549^14d5[9c6d4=831121a1Z1:i3\`1_P2^_1X6C6]DQP1ZN2
j3mP31j36j3U1hP1n5f1Ye4g1j3h20o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR
2^274Z21CaQ1i6S8_22j3W_67j3U1hP1n5f1Xg1Pn2n1j3U1b10o1VH^1^3d2n1:=Af1MZ<P2b6a12521E0WV1fENa1h3S10
023\5A?c1]=o2P418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_23j3gW1ij1l1j3U1b10o1i3\D^1^3d2k12:=Af1MZ<c8a1252
1E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_22j3gW1l1j3U1b10o1VH^1^3d2k12:=;5f1MZ<
c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2o1j3U1b10o1^2Z1\D^1^3d23j1:=Af
1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1U>W2P418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_2o1j3U1b10o1^2Z1\D^1^3d
23j1:=Af1MZ<c8a12521E0dNb7fE`2h3S10023\5A?c1U>W2P418e1P3]>m8GJR2^274Z21CaQ1i6S8_27j3U1hP1n5f1[U4
m?l1j3U1b10o1VH^1^3d2n1:=Af1MZ<c8a12521E0WV1fENa1h3S10023\5A?c1]@P418e1P3]7o6m8GJR2^274Z21CaQ1i6
S8_2n1j3U1b10o1T1d2\D^1^3d2k12:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]7o6m8GJR2^274Z21
CaQ1i6S8_2m1j3U1b10o1T1d2\D^1^3d2k12:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^27
4Z21CaQ1i6S8_21k32k3oR1;k3P1dMc314>_5Si5\2U59k3P11VQ1121]e3i;Bk3P107cG22a5S1_214>a^2o4mZ1TJQ5Ak3
P100jG22e6_2121SHd7Tc1R1V]16k3P1XQ114T[66k3P1XQ114>>k3P1e1bO14Q2n5]<\82o^2bc1@5k3P1XQ1147k3P10WQ
114>8k3P100VQ11212k3bk57k3P1iM1\3148k3P1dM41\314:k3P11bM41\31216k3QBc3@_c2a34k3X]3Y^2j12k3X]33k3
bk5bn13k3d\2m^32k3bg75k3g3\Y7X9T12k3Wc51l33l3EcX13l3VP6V42l3hU27l3OoG2U9142l3j_53l3EXY15l3cU1^1k
2Z\6m5m3:80Z112Lh127j1[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2
_3\3^3^30e1>W>6R9W1;260:3O:0`1X4:3B9C5b6G=g30U122B>b11d1^2U1><4221@h3c2n4CBb2R5MDW4Y17O\1Y2`40d1
4a1U16f1]1Y13n4MFE28Q111i3U2B<>:81436NQ1R22>N3;d8n=?T<:`52^5I_211T6m3:8[112n1;:27j1[67?a11>FY220
?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<R6Z1B3`1]1Q2_3\3h1e1^30e1>W>6R9W1;2230:3O360Q
1>X4:3B9C5b6G=>X30U122B>b11d1^2U1><4221@R608n4CBb2R5MDW4Y17O\1Y2`40i16`26f1]1Y13n4MFE28Q111i3U2B
<>:81436NQ1R22>N3;d8^>^4e7:`52j4CI_211b3m3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_
3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1
R22]13P9cJ:R;Y31j5m3:8[112e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7
B3`1]1Q2_3\3^3^30e1>W>6`8AW1;2230:3O360<D1e4:3B9C5b6G=g30U122B>b11d1^2U1><4221@R69R1k3CBb2R5MDW4
Y17Of3`40d1;`26T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8^>T<:`52^5I_211g5m3:8[112e2U2[67?a11>FY2
20?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;2230:3O360Q11
e4:3B9C5b6G=g30U122B>b11d1^2U1><4221@R69n4CBb2R5MDW4Y17Of3`40d1;`26T3Y13n4M\128Q111i3U2B<>:81436
NQ1R22>N3;d8^>T<:`52^5I_211\5m3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:1
2W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;2230:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa
57Of3`40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8^>T<:c5^5I_211c3m3:d1\;7?c1>P320k2k506234@3W1
1n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_
<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:c5^5Y31a5m3:d11h227j1[67?a11>FY220?[2f2o240412312@3<63?140
411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>a7e66R9W1;260:3E9360i5:3B9C5b6G=g30U122B>b11d1^
2U1><4221@\6n4CBb2R5MDa57Of3`40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8h1e<T<:`5a5I_211g5m3:d
100h21S2[67?a11>FY220?[2f2o240412312@3<63?140411R1745901CB15K1L1N1I:12W1CV1<]7B3`1]1Q2_3\3V1W2^3
0e1>Q5o3U56R9W1;260:3O:0I2l4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40h4T3Y13n4M\1
28Q111i3U2B<>:81436NQ1R22>N3018d8^>T<:R;I_211i5m3:d11h21S2[67?a11>FY220?;o1f2o240412312@3<63?140
411R1<5901CB15K1L1N1I:12W1CG><]7B3`1]1Q2d2J\3V1W2^30e1>W>6R9W1;260:3O:0I24g4:3B9C5b6G=g30U122B>b
11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40i1n2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8^>`:c1:R;I_21
1\5m3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30
e1>W>6R9W1;260:3O:0i5:3B9C5b6G=>X30U122B>b11d1^2U1><4221@\6U1h3CBb2R5MDa57Of3`40h4T3Y13n4M\128Q1
11i3U2B<>:81436NQ1R22>N3;d8^>T<:R;I_211Z5m3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592
CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6
n4CBb2R5MDa57Of3`40h4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8^>T<:R;I_211c3m3:d1\;7?c1>P320k2k5
06234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;5c1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4C
U3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31c3m3:d10[;7?c1>P320k2k506234@3W11n15c115j1P
1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]1
11i3U2i181436NQ1R22]13P9cJ:R;Y31d3m3:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3
^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]1
3P9mBe7:R;Y31e3m3:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5
:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9mBV2^5:R;Y31c3m3
:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;S1e4:3LC5b6G=g30U122
B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31c3m3:d1\;7?c1>P320k2k506
234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U1222?>d1d1^2U1><:1m6n4CU3
R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31n5d38:62GB1h2U2[67?a11>FY220?[2f2o240412312@3
<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2\32\3^3^30e1>W>6R9W1;260:3O:0i5:3B9C5b6G=g30U122B>b1
1d1^2U1><4221@\64f121057^2CBb2R5MDa57Of3`40h4T3Y13T4IM\128Q111i3U2B65>:81436NQ1P1Q12>N3;MZ5[25X>
2Q<:Y3h7I_211Bm3aU20e1>aGW1\2ZU1_V1Y13n4h31]3=dC@m3aU20e1>aGW1gW1_V1Y13n4h31k3dCBm3DlT20e1>aGW1g
W1_V1Y13n4h31k3dCXNe3m309d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W
1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Of3R9\3Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y3
1d3m309d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g3
0U122B>d1d1^2U1><:1m6n4CU3R5\7Of3_<Y13n4M\1]111i3U2i181436NQ1R22]13P9cJ:R;Y31Am30`U20e1>aGW1gW1_
V1Y13n4h31k3dC^3o38d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3
LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3h7f4Y13l5\1]111o5i181436NQ1R22]13dS1:R;Y316o3g[1nFZ]33g8
4P4Ae2a`56P4ic5ng11U412P4ic54P4a7b=dn4o4d3<@DMER4h?554a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^8OT3d325
k102l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12317e9n6g=S721;Q4@m3b6_a1[Id[1a`1S2YCgI8Q4QGZa1S
R1cT21UQ1Z=3Q4Tb5b[13Q4m9iS14Q4QC^k3S[3\4d3<@6=c1HY3U7h8:a264o54G0200111;212260171B2\40151U2X1F]
;5V1037<:0A?o2g53DW1S2aL8I45e2CIkC2a2CDd3528h1f1210524e3Y61Y1Mo3d1?241VAd32D\102JQ28396D^2T33119
86E9JNR2AT2Y1i32]1Ce17P9Cl=n=Ln251R42R4]=3R4]=`_24R4RA_R3an11R43R4Xm2h72R4Ra2HR4DV6^W4]V27BET2@>
a14k3SB@416Q1859:2R4Yd21S42T4Ri52T4dT62T4iY3i1T4Y20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100
23\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_23T4iY3X_23T4c^1^Z44T4V;U8eU53T4\CeU54T4V;U8\f21T4m1T4Y20
T2VH^1R4P2n1:=V391Q1;j1YAa12521E0oN4R7e4PA`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1U:[Ei6S8_23T4R
\1ah46T4Q\10mFhV1R32T4R\1l1T4Y20T2VH^1R4P2n1:=V391Q1h<g6a12521E0oN4R7b1SD`2;\3S10023\5<4?c1XD518
e1P3]>R4j4GJR2l5o1aOi6S8_22U4]\6e4d3@<DMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5
BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\12398U4T2XZ6QN16]1U>U6d3@<6=MC4o3U7b85:a264f1404_1:6:406S1
4G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ22[45V1037<:0A?8f2g53DW1l>h?8I45Eo1C4G315\9a6]32a2
CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3Z26R12Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1
>=_1152]1C\1239;P5>_2i9^17d4d3@Q1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[
17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T131
1986ET1NQ1P1c1E253Y1T1>=_115`1C\12393U4QU3[W34U4_T2^T1^S35U4h2dY6^<[64U4<`1_Z63U4<P\6g5d3@C=Mh4U
7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I
45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9
JNQ1P1A2NE253Y1T1>=_1152]1C\1239n3d3@C=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A
?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241k<Z4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i
32]1Cm19U4<cAjS2W2e5Y[1YS2S<n4d3@Q12J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ
5a4[17<M?U23Eg53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\1239nI16]1U>Jd3A;GP2b3mW1T<Z]2f121057Y<T6[<f7b2n3o7l4P4Z5a
21V46V4RP51L?ag16V4R2[X71k5:2V4gk59V4;aS3VT1_P2g6d9k?a83V4;aX71W4=W4`10F0lQ1QQ3R6fQ1XD_5312W4\e5
2W4iS12W4^^18W4K]1lQ1nh2U>P[1WK7W4K]1lQ1Zo22f75W4K]1lQ1TW35W4Y2lQ1TW3`l16W4X20lQ1TW3`l15W4X20lQ1
TW38W4`1G0lQ1W:ll2oe17W4`1G0lQ1TW3oe14W4`1XR1am4<W4`10F0lQ10SW3oe1_531;W4`10F0lQ1TW3oe1_531l1W4`
1E10R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJV1Kl5o1aOi6S8_2j1W4V2
10R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_27W4X20lQ1
TW3`l126W4X20lQ1W:ll22W4K6W4K\10lQ1TW34W4Y2lQ1TW3;W4`1G0mFa:<QQ3R6PZ1n;\8X463B7<Y1j1=15J<642R2EH
3T5T11?E=N<:R23X2<BR10;0ANF0:5[2FS1f1b3W4=R11:i13<=P1e2\3P1k570e185Y1X2U212JO8?:IHMH;Z2W10I0P24C
Y3O1n3`3[5:22c2K1`4\15`10?11X12b3X19X137P10612Z164:ACA417296>5:51:1A`1;>NR1R27?U12Y1a1@Y1GO@X1P1
F2>A02\35MNV1f151<P1P1Ai1f130V4b2Z35>;2j1\111211I104J@Z2c24KJ2566677D7l11188318T1W1c1\1C5ED2d10U
14E21]1T1L4<2j1f2k1X3Y32l3n1\30S2[1U1C27II;Y4U?a@SW1i<`S11[Q2T11e93Y4nY3e^23Y4jd3iS22Y4dh53Y4Xc3
[U21Y43Y4ni2ll22Y4P?5Y4P?UZ1U;\c32Y4_d53Y4P?P22Y4QA5Y4l?T1XQ1k62Y4Vi15Y4l@eY1]@b`34Y4l@eY1PQ43Y4
l@fZ52Y4Xc33Y4Xc3bY22Y4QY32Y4VY32Y4mE3Y4mEXc25Y4j2RCmn4Pk13Y4YX3`Gi1Y4T20T2VH^1R4P2n1:=V391Q1`Ca
12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_23Y4RX312Y4ie62Y4oW22Z4bO3Z4bOYT11Z
4IZ4<V6^W4]V27BET2@>a14k3h=Z4@416Q1859:7Z4`G0\a2<d9hP45Z4`G0ia2d99Z4`G0i\1bT11:d9]l23Z4hHi61[41[
42[4Z^35[4^AVU1UR1l\4:\4[2T5]MS2c1YY42o@h_16\4[1R61[i1YP42\4SS63\4XP3jR36]4nj524YW1ZAS1]49V2o3n?
]9lQ2T\1n\151VI7BET21>>a14k3i3f7b6@416Q1859:S3Md3H4Gc5Rd1oZ2Z2f121057Y<iP1`324V4l4P4k1g1f1a2U?\D
h14]4nj57PE3^4if6Y45^4fo1ZU3ga19K^48V2o3^W4mj1_;7BET2@>a14k3`4b=@416Q1859:I^48V6T[1Yl2]V27BET2@>
a14k3SB@416Q1859:3^4co2XY31^4B^4VAT3e>dLWIY8Z2ZAR2W7c5k2\Nd=^4Q<fG2^4Sk2;^4m2Vi1df22Q1c1dc1X<d1o
68^4m2\X27YW2Zf1mDRL3^4lX6i;3^4kR3mS12^4ld3T1_424U3P3T6YQ4Z1\ATCb;2e5W50k97BET2@>a14k3SB@416Q185
9:Ji4X4610\1OQ19<U2U1U57Q21>FY23?R5o2:12312D<63?140411_1592C2?7ML1N1I:128?85:8Ga:]1Q2b;W20e1>UI2
500:3O:P5T136;f7G=h3X12B>b11d1^2U1><4221@m3^2\1h4b2R5MDY4;KY3B<50n40k1d27:\8GO\128Q1f6<>J3]4>^1Y
3Z5m=@Z63Q4k=_211U1_4_AR:0X1[4\Ko2Q>X7T;S:R6`8l91P9T8^6h1e1i6R6m5n2d11m1k2g8<U6Cj2W2j1c2Q4X46N>0
_2211d87?c1>P320k2k506234@3W11n15:X115j1P1K:\1CV1<o5]1983P5]1Q2\3A04f2U5f>6Z:;i1;i5:3LC5b6G=g30U
122B85b11d1^2U1><:1h9S2CU3R5\7Oe10o1[3S9b5g1\1]111o5i181436NQ1R22]13o5eDn8:n2S8T1T21e15_4U]2h[1k
j1bLn1_42\2[1b2f;a>a2m7C0`313:hBMc2Y59Lff1Z4HS1X1oDO5T:a3d3U1`339`3V21g@a2K_:62@4S17U1Hj1<;109:I
3T?N;_4\3VCf7Q2kJ`?PY3iJe8n>S6d3J26=2Jh4S71b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111
O0151BU1<X1F]5BJ5[45V1037<:0A?o2e4M33DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo
3d1?241O2_3^9:i2d32j1602JQ28396D^2j14<G311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\1239m<V3[E1`42`4Wj51`
43`4W2^C3`4fElh24`4fElh2c[25`4k[1d`1<Wm12`4mo2e520T48[12g2U2[67913a11>P320=@438:22If2S1k14041234
@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0Z1n2_1:3B9C5b6G=g30U12
2B>b11d1^2U1><451@h3b7C5<b2l2V1NMDa57Of3`40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21W5X4
8[11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>
6Z:;2500:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40]3Z1T3Z7\128Q111o5B<>:814
36NQ1R22>N3;d8^>T<:R;I_211?a41Job3l[2aET2f4U6Z2[8>d3U1V6<a4m`2]2d2R^1GkJ1cZ1TC9d:S1a40a5kS1_4HcG
T54X6P2V2n2\7Y2P@1n91OT1U8aGo<3<8ZC5o:0c29Lc5P1b4CfH01Im4I0m3Y2b3c=d2P6^<Z2[`1W_11Y4d;l>\3R:X3_6
S<e3FT453b4c^5g89b4\2i\1dP2TZ1l[1SGSN2c4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4d3MDK1h4h?5:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<X1F]5BJ5a4[17<]1o2g53l1S2aL8I45Eo1C4G315\9a6`3k1ECi2_152Q2W1>21057n2313<Y61Y1Mo3T226O2e
2I^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239eU1Fb4ILZ1j;in1e5PH\R1o9Qm1]9i80l21_
70l36f352b4ld6?b4f1Z1bS3[P4110l21];6:[351b4^5d3MDM^1=k2f3Q<536a264S1B404_1:6:406X1H4D156271f11P1
T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1;DdM8I45E21j1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3d1?2
6O2_3^9T3d32S1M02d278=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239F_=]2i3]2110\<Q1M1?[35d4d3MDMh4
h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2
Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239
X6d3M6=Mh4U7o1b6536a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1Fb1j3BJ5[45V1037<
:0A?o2g53DW1cA1j3T98I45E2l1C4G315g5d3a6]32Ld1CDT2_1528h1f1210524n2313<Z1l1U2K1Y1Mo3T2241O2_3^9T3
d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1L7>=IE152]1C\1239Y>[4P1iAh5d3M6=Mh4U7o1b65:a264f140
4_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9
a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253
Y1T1>=_1152]1C\1239j>f5d3M6=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X
1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9
T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239=b4Z23l;kFXe5o7JY2Y8\6>S67b4\2cn
6_1]4P7o<h1b44Cb100m3^8fY1e2`@m9[1c?f2\T1V_1b1n8d<7BB2Z1I@>a14k3o1o2;8S1[3_5g1F9641631K859:4V2[3
Eh4d3M9:Mh4d?35:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1
C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T
1>=_11f1C\12398b4X2_n6R>_1[50c4?b4f1Qn4L@bh1n6Y91[4:T1:[505b4f1[X71[@P1b4IK0EU7g:m_1P7b4X5^A_<f=
j[1f9g8U=EY<n4P6_4V11W21^2W3_2EV5Y1b4IK0EU7XR12a72Z62Z2R81h3]@[JVBP4Y]1V1G[4]2>k;V1YGS4;V11W212b
2P1_4ET54b4gR70iF5b4b_6TC0f5U1b4If1o[151U>jQ1nP2:A?m9J1_Hj@g69d2<00V35NW21X2044S5o2U1V2N_5d3MD4H
10Hl3m1f6E_3;a2536a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1W>]@8I45Eo
1C4G315\9a6`3a2Ci2_152Q2f121057n2313<c1e41Y16Fo3T226O2_3^9T3d32Q202l28=Ka1g24T1311986E0S1N=CP1c1
E253Y1T1>=_11f1C\1239FKR:OS60b5446R9Q1]5d3MD4H10e4d8U4;a25:a264f1404_1:6:406X1H4D156271f11P1T111
O015DU1<X1F]5BJ5a4W137<=2Lo2g53D1U1SCa;8I45Eo1:84G315\9a6`3a2Ca1W1_152Q2f121057n2313<Y61Y1Mo3T22
6O2m2A^9T3d32Q202l28=Ka1g24T13119866>0S1NQ1P1c1E253Y1T1>=_11f1C\1239Y1_A0b5446R92b4b_6Nb44V6^W4i
j1c;7BET2@>NB4k3X3@V5R9@416Q1859:Y2Hb44V6^W4]V27BET2@>a14k3SB@416Q1859:Jb44V6^W4]V27BET2@>a14k3S
B@416Q1859:b1KIb44V6^W4]V27BET2@>a14k3SB@416Q1859:b1Jb44V6^W4]V27BET2@>a14k3SB@416Q1859:3Z2e4d3M
B1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6
`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1<AQ1P1c1E253Y1T1>=_11f1C
\12395b4eh6FT?oA5b4aV3XU3fLoA6b4Si2jl3SA_>Q53b4ne6eT12b4`R23b4eT3V`3Fd3M0Ec9`Y3mCf121057e3h>jDi8
o4i2P>h4lP13b4^a5]S1Eb452kW1N3?Y9Y27_S1Ye2aO_7a7V3R2R6n8a1>6b4f\3YZ1XV1]6gA4b4f\3b`2]66b4cIWU6d>
d=22b4d[62b4Vm6n4d3MDMh4P7a1b3X2Y15:c1M64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<
]1o2g53@[1eN8I45Ed1:C4G315\9a6`3a2Ci2_152Q2f121057LQ2313<Y61Y1Mo3T226O2_3^9T3Od22X1H02l28=KY44T1
311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\1j4d3MDM^1Y3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q2
02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`6_2k@R8\759b4Q3_:R8Sb2VZ2dS2k35W5d3M5>MJm3S7d8
5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o24`4Q13c18c5QI8I45Eo1C4G315\9a6
`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3d1?26O2_3^9T3Gl22D\102l28=KY44T1311986ET1NQ1A>FLE253Y1T1>84_11
f1C\1239P7R5P4^<e4P2g4d3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o
2g53i12eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986E
T1NQ1P1^14E253Y1T1>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ
5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l2839KY4
4T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12394b4X2Tg6VLNb444Q6VK14P\3j9ca1n:7BET2@>a14k3SB@416Q1859:B
b4f1Q2h3Rk1\V2[B;`?a3c]1V8Z51W21^2Y29b4d2Yg12[g1REkU34n=Jb4\2Q19b2U1bS1U4YCa3bQ2l1X1ZP1a3_8Q6i@]
3_:9Q2V4m13k<4b4\2fHiZ54b4\2_\5je13b4\2RQ4n3X49\1Oh1U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7M
L1N1I63128NC;m:]1Q2j=0T2[8d1T?260:3O:U63Bf7G=h3X12B>b11d1^2U1><4221@W2T4U6b2R5M<7W4Y1_90h4_:\128
Q1f6<>J3]4>^1d8^>\H_211Db4X23e?WMYCa3VCg<S3ib1V?a3o:_311U6kJPF:b4\2kY2bS1n^2R7Y7a7[V12Fb4\2V<_<U
EP4iJ^9jZ1W4oT1l18m:a3W1@l;b2j<V:d96b4SG^1fR2P_2lY1Nb44V6VBfR2nJaG\CPc17BET2@>a14k3l9V8@416Q1859
:ILb44V6^7kd1l?Vk1W;Uk17BET2@>a14k3SB@416Q1859:Ob403V6W`2P6R5R\1R;Zk17BET2@>a14k3d70]:@416Q1859:
Ib44V6^W4]V27BET2@>a14k3e7]:@416Q1859:>b4U2jDX[2b=dW1QG1`IhM1BZ:B4b4V<RX2ea4;b4f1N0ob6Y13mB1n5Q2
6b4f2Yd6RI2Y:Q1b4E4PU1a3_=c[1g6l\1`C\2I1S3QAkC7W1X1n<E`31b1\2>@3`1P7C]22Lb4JPU1a3_=Xo2mEI1S3W=W1
]F7`2n<F_31b1\2>@3`1P7C`21b43b4Se6W42b4nh62b4o`7e4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239kR1>4b4\h6k7R2S6d3M6=Mh4U7b85:a264f1404_
1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1;:]5BJ5[45V1037<:0A?o2g53DW1b3RK8I45Eo1C4G315\
9a6]32a2CDT2_1528h1f1210524j1S1313<]2k31Y1Mo3h1;241O2_3^9j18P1d32Q202Jb12;8396D^2j14T1311986E9JN
Q1P1AQ1E253Y1T1>=_1152]1C\1239W9^5o4m=h4d3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202
l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239Q[12T8d3C96=E7h4[67?1a1>P320k2@5:a264f14041234@3
<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X1F]5B3F5S475V1037<:0A2<o2^3X23DW1Kf>6[9N;i
1;n18I45Ef1813=49=315b6G=c1S20U122B>d19Z1R228U1><631=DT2_1528h1f1210524^2?313<b2f31Y1Mo3T2241O2_
33V7S2T3d32Q202JA\128396<113^2j14T1311986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239]J:R;Y31g5d3M6=M
h4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1e
N8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3Z7S2T3d32Q202JQ28396D^2j14T1311
986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
1F`4LBJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392b4XZ17b4X2HnS7a>m35@b4f1AH_S32mi1Se1YA3m21k5:T952
b4aV3h4d3MDMR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo
1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239P9QDY<1d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239j85b4ld6m=U4_B2b4k^73b4k^7`;f4d3MDMh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3
T226O2_3\7Q2T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253CET1>=_11f1C\1239QR1f4d3MDMh4d8S75:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=Ka1g24T1311986ET1NQ1P1c1E253CET1>=_11f1C\1239<b4@S102EXj61
X<R4d6f66b4d102YW7^Am4d3MDM000e4R8e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13119
86ET1NQ1P1c1E253Y1T1>=_11f1C\1239nHO1=c4l9m4d3MD2J10e4R8e75:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<<KF]5BJ5a4[17<M?o2g53l1eN8I45Eo1:84G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239nHO1Jb4KH0In]1jGb=Be7gBnJ^P2_>?m71f5MT3P
2a2c1^3f2>P1d3MC3L0e4lS1U@n?[m1f121057Y<iP1j1>0d5l4P4Z5a2WCf5h=0T3?b4_3`g1F\?a2[L\7`9a4V2X`1PGRV
1U;2b4iZ3Db48]10U2T=e21ULT^2k2`o1Y@4PI168T1U>8b4g1Y_6PI16]1U>Ob4HL00Foc11_21l3PIW`2]6n]1S2P5W816
8T1D?6W6:6[1c48Db4f10h>mU11_21k30PI_R2W8YY216]1P8T68<b4f1Ob^2QY2Pk1eD1k527\5:b4f1O[W71k5224T:7b4
f1[X71?[5:Cb4IMPNoT1mT2o^1_?X8U:1Z?16]1P3d3_722b4^\7Ab47AJ0jY1m]5Q1Z>6Y1L@e2n4j2h36b4f1[X71Y2^24
b4Tj5Z5Q]1<b4d10f^1nU2T_1`[1a1^Fh5i9M;b4g1cR3ff2iKZ8j:16]1U>2b4lf68b4g1fc4cd216]1U>8b4g1\X6mO16]
1U>3b4__4f\13b4V`7Y:R5d3M<7Mh4h?5:a264f1404_1:6:406X1G0300C156271f11P1T111O015DU1<X1F]5BJ5a49Q17
<CI]1a1g53l1U>_@8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1
311986ET1N=CP1:80N883253Y1L7>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q2
02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239RP1<b45^10V5mm1Zb4lAU6T2a3a14b4jT2Zb4RH3b4j[6kW
12b4fc73b4]_716b49XQ114Ql5Nb4Jh21VFn;a3Q6i?lf2mEA9S3m@oC7`2n<V41b1\2>@3`1P7C`25b4[S7U2l=`72b4oj7
2b4`R7d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1
C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3S8Z1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y
1T1>=_11f1C\1239l4d3MD2J3AR4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g
53c18eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=K@h34T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239nI1i<g4d3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
]5BJ5a4[17<M?o2g53i12eN8I45Eo1C4G315\9a6`3a2Ci2\1252Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l2
8=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Jb44S2R4^W4]V27BET2@>>R14k3SB@416Q1859:Ib44V6lS1aS3
]V27BET2@>a14k3SB@416Q1859:Hb44V6^W4]V27BET2@>a14k3SB@416Q1859:Kb44V6R31YT4]V27BET2@>a14k3l5V<@4
16Q1859:Lb44a2d3R31YT4]V27BET2@>a14k3l5V<@416Q1859:R1b44X200k3^W4[j1Q<7BEZ1I@>a14EU3SB@4162N8571
:S3P3\1d3M4Bc5Rd1a;hQ2f121057e3c8iP1o7l44k3Z5a2T47BET2@>a14k3SB@4162N859:Id3MGc5Rd1a;hQ2f121057Y
<iP1o7l44k3Z5a2]OU2S5U3W1b44COA01m3bU1bj1iG^?kKo6aS17BEZ1I@>a14f34n2T?@416Q1859:`1U52b4@;b4k^1o7
nh1b`2PAP4a5?]6XD4b4ki5a6PA;b4ZI0Kh5g7[S1ZV1oS3lOK6b4hW1PFjCWh2Zj1Lb44a2d3d@if3]V27BEH[1@>a14k3P
@R2@416Q1859:Bb4X^1c?V?db2:Q10V608L:a1id1T9V@1;b4\2[7TQ1TQ3g<S8ZBX5TP1iFGb4dm17Q=Vj1mJQ10V608Ld:
U1bZ1l;0a3T:1601Jd3MGc5Rd1Z]2f121057Y<hL1n3o7l4P4Z5a2iI1b4BP16b4V2`U1P2gm1i_35b4f2gn2UW1_^23b4f2
_]7Jb44V6^W4ba1jD7BET2@>a14k3SB@416Q1859:JV1b44W2n3k6eU1P72m2l4m[2W4m6m2f1bf17BET2@>a14[3?^3d>@4
16Q1859:Y6d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I4
5Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239X5d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2
g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239PZ1e4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ
5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3>1S32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1lLh18I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32
Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271=X11
P1T111O015DU1<X1F]5BJ5EIV2J[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T22
6O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W5X1\<Q?l5d3M6=K13Do3U7b85:a264f1
404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315
\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2
53Y1T1>=_1152]1C\1239[8bA1Ob44Y2l3XW1UP3]V27B<8T2@>a14k3\9W7^1@416Q1859815Q1b4e8g27h27c7SGa>XA;T
1`81WE`3QFd11o3U3R4A1k;M?kJf9Af4l?aO6b4f>Vi31_g2QK9b4ZFj8nJVn2\7]1PB]c13b4\e2b]34b4Tj5h4dj13b4Tj
5Z5Gb4If1hZ1[5e:nCg5lEhb1L?Ud1T5b126d2^94^:9D8b4`2oX1jATm4b19S<8b4KZ^1ZP1Y8hQ2gKdS18b4Bi1eV13U\4
Tj1m3Lb44W2n3al1QJj`1]V2789ET2@>a14k3SB@416Q1859:Nb44V6aO2dR1i2X1QQ2]V27BET2@>a14k3^5d<@416Q1859
:2b4Xg2Ib44P2U4^W4]V27BET2@>a14k3SB@416Q1859:Ib44V6^W4]V27BEf1=@>a14k3SB@416Q1859:R1b44P2U4]@Pg3
[:V2o2f;bO`;7BET2@>a14k3^3h1`1Z;@416Q1859:Ib44V6^W4YKS[17BET2@>a14k3SB@416Q1859:Kb44c1<U4bU1kQ3]
V27BET2@>a14k3SB@416Q1859:S1b44c1<5o3T@]Ef>Tc2U<fe1`4789ET2@>a14k3^3S:`4@416Q1859:d1b44a1>F^3lAe
CiHh=R30b15P=`6k:W1U>_8Z;`Y1aA71@ET2@>a14k3l2IIW10f51Y1V5@416Q1859:Z1Mb44P2F^3bU1`h1\AmG]V27BET2
@>a14k3SB@416Q1859:Nb44P2U4S6k`2g]1f2]V27<5ET2@>a14k3l<V5@416Q1859:Ib44P2U4^W4]V27BET2@>a14k3SB@
416Q1859:Nb44P2U4ml1`Z2]V27BET2@>a14k3`67Y1V1i8@416Q1859:Mb44P2U4Pa1l;UQ1ZY1Z;Rk17BET2@>a14k3SB@
416Q1859:2b4`Y78b4`1Y1WT6``1312Y420T49]12d2U2[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP
11I:128E8CJ3m1\8]1Q2Q;h20TJU126;3O:g1a4Bd<0U122B>b11S4U1><451@U<<b2l2V1NMDa5n4`40h4T3Z7\1;>2?1\2
P3?D85>:863]4>S1:U2YFQ4nB2b4RY13b4`1RY55b4i1T^1b`4[[1Eb4ES1h:4Rc1b1WV16_>e@Z3U2ko18l:k2U<U5`7_4I
b47Cb7_9XJX25IkT12mCk66ARV1Q3PCZ8WBi6Y=PL1e2>b4e5]V1d8TX2Q86j?ZG\C1\;c2Z1g1b4KPIU4k2l2P1Z2i12^3`
17331<@]2]3La21l3o4mN\177X1TM[S1^2k341<281?0415_1o4R6U5[9W9m:g<n4S3Ib4JPU1a3h\3lDP1I1S3mT17`2n<V
41b1\2>@3`1P7C`2Hb4JPU1a3j4mW3mEKS3mT17`2n<V41b1\2>@3`1P7C`22b4Y^1Jb4JPU1a3j4bb2ZEmEKS3iNS67`2n<
V41b1\2>@3`1P7C`2Hb4JPU1a3j4mW3mEKS3mT17`2n<V41b1\2>@3`1P7C`2a3c46C`32d1<BDF\6Q>b>CS1G`1\12h26Le
2Cm1[2\4_1k1f4V7X3\2X2U1i62U4GP3<e1[:8R129C2115JZ1S763B19V1c2V5V8>Q5Q7l1V4P1X64a1l4]1a1a2X64?m2Y
2\2D[7AR8e2L66Z1]4[4:2X1Em1W1h22JX1i34<62]10Y1T1P3c4;>X6d3[2014j2b47m253[81@k6^3V7l5GS20l43\4d6Y
4\1Y1j1B4?R1Y1Q21R3W;8T17>71@>>k1:8=n38M70MZ11f7h168?fE\1:2F1[3mBJ>S?Y2f1B]5Mo2V59a<f1U90c7f2V4=
:Bc480_1?o@W3o:14jHY_1WH[Y2Y<DeHR9;c4mg1P3[T1W:gOTZ1^P1a4RHBIc4kZ1TY1S9\<o=9]4k9W5Bd:^O_<DV;>n4Y
47`?a8B\37Ec4;3VP1g1eCh5fS1\@bNd;Z5e<];l=\2o?_3d9R3X81c47c4DiZ1Z8``4\IhC5c4;3VP1RT69c4;3VP1YR1ZR
2T1Xo1oN2c4?<c4XT1kKc1X4Z7[:bGk2TU1l3_K3c4SW1YR5=c4JWS1d5[=\1gA^H_?ac2R?]C_A2c4oj7:c4kQ1`^2]U3b1
X;Z30g=U39c4fP1Q?[;0YQ2_S31SDY1c4D5Z7e=i2R<V28Y8o8h2bMW7V6m=eAY1`6X1i1j25]19l4_Cm7R1k3P8l1a9L>l1
Q:<\<f4U;_1c4D5f1k24RCj4@[2]1]1^1_2_8m5n8k18bCd3:HUGn3V<n@d3X1S951<Q2A_:m10j=fN<6U<a1T3^1R8<c4Jj
;1TOU\2Wg10_c1j:=c56c4JS_5lb1^;X52c4DEc4D5Z671AXM]23\6hP30R4Ifo1Of2R5h;i72c4Pf65c4\f5cO[1`M@c4c1
09i:QGn5Z2R:V?XX2bc1@UW1e=Mf1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8
GJR2^274Z21CaQ1i6S8_2Bc4P<ed1V5c=a9Sl2];\2Q=Om2c8S1m3a6T7[78c4T2Yc2Z1n2Z_1oZ2o>4c4T2na6o>5c4T2_a
2^P4o>4c4T2na6o>4c4T2na6m>5c4T2Q8_g2\b34c4T2na6S?4c4gX1UV1Rc32c4dW22c4ZB2c4T23c4T2nP73c4T2nP76c4
lZ1VM^1]5Qo32c4Sd68c4fZ1fj1Q<n=0hf2SGf4d3NC00Kh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202
l28=Ke1c24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Cd3NEZU3i=mCf121057e3h>dMS4Ki2P>Ad3NETc3mCf1210
57e3h>dMo4i2P>l5d3N5=1Kh4U7b85:T2<64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5B
J5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\92^6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d3
2Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239V?d5Cd3NE^7e[3mCf121057e3h>dMo4i2P>
RDKd3NElN4Rd2mCf121057e3h>dMo4i2P>j7P92V1a35b;0Cd3NETc3mCf121057e3h>bM1o4i2P>S;Cd3NETc3mCf121057
e3h>bM1o4i2P>S;Dd3ND0Tc3mCf121057e3h>bM1o4i2P>S;Bd3NETc3mCf121057e3h>dMo4?Y2P>Ad3NETc3mCf121057e
3h>dMo4i2P>i5d3N5=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45
V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3X8U1T3d32Q20
2JQ28396Dc1Jj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239mC2c4SX2Mc43V6UP3XW1[\1QJ7BE>e1@>a14k3K
Q9U8@416Q1859:j4d3NCMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1e
N8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32IW102l28=Kc1e24T1311986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239S;X2P;c9\8d4d3NCMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=
KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;2c4d`54c4lj2jT3g]12c4U`31c4Q1c43[1DU4SV1A6^S1h4g6aa
1]V27BET2@>a14k3n3T>@416Q1859:g1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]
>m8GJR2^2154Z21CaQ1i6S8_2Nc43P2U4W@fS2_c1jf1b?7BET2@>a14k3c3T1Z=@416Q1859:Jc43V6X_2c>aY1]V27BET2
@>a14k3SB@416Q1859:Nc43V6o2\FW;U\1cf1aR1kS17BET2@>a14k3SB@416Q1859:IHc43V6^W4]V27BET2@>a14k3SB@4
16Q1859:P1c43P2U4^W4]V27BEF]1@>a14g2S1Z2[2S41V9@416Q1859:f1Jc43P2U4^W4]V27BET2@>a14k3o3S>@416Q18
59:Lc43P2U4l2Te2\_1]V27B2BT2@>a14k3SB@416Q1859:Jc43V6h28\T4]V27BET2@>a14k3SB@416Q1859:4c4T2oo6[C
8c4P80XW50U4m:P13c4DRK6c4Dd:YV2lMnc31c4o2c4Jm5V1H;Ob2LA>DY4j20e1P16U3]2O]2a2X35Z4<W7n3b2i>b4R1`2
k1Q1e65Y2_:=0g2d1c5a2Jn2S1c57L<9a<6Y5a290M23`20@=OR1<g8_1a9T52Q1e11^6b8Z63R8B5[2`1a3Y2C^3[5c=D;f
1c4JT7T2Q1n3Q1f2c3d26l28R10a1n1V1j55`7k1i8Z9R8a5f1ED61dC6h2@AZ2UAi1o5P?\1Z2@`2h3gF[O985^7m20g2c4
JN;j1]6=h11a45L19Q2g18KB1R1Z5:l1H>5f1^Lm2Z8U8D4V1Z4Y1f3U91c1>LR135h18\6361T7KW2=S171i;R2]7H2O2:b
:g7Q30a2X2;[3h:R7i1R9Q349P2Oi5_?2T7c46;7Z1j1R3K1D93F^1Z115X1Z42o1C8;V2Z198GL[2U2OA_5IU16h182A241
EP4KKHo1V19L58l1=7BJAV2`48KS7;S32L8N42^1Ie2Z1=V1<6Z149CT2^581P1Z2Q34>9c1Dm322=j1DM5C68f2]3;AK37J
83Q3b45V6o3j1T1@1^1:23JS1:?7_1AGd>T10B2A44f2R3:>P1U5;a1R1a2;MT2g7e59469333^1632<Q10Q2=;<6[18f250
e1R2n1He30547\1322=V1@C012S1@A5>3562Q1;H2F3V1\185L`2c4Jl4U210O3Y1_1F1P6Dg2T2U2]2S3OH>P=e3_1Z6c83
]7S85:P21T1f>Q31c1^2^1g22g3F:Z3`3V17MQ1a17W<P;jE0e5`3k6Z1P9`2_3k71>d85n3d14l1U3c42g8I;]:c46;7d28
BU1X18I16?939EC=GF1_1R2]25Ec1DM1V15:ET1R3NZ1m1Q215B\18871626==7W1R135M6^15T17?K2<2P1JB>V14I1JF50
Db1?2;6J2>0d1e2R12MW1>e1`2n2d1_4M4DR13i2Q2F8P1CJ67^15g2S1E2721Z10m18:82;17U1m1a2A<02l31j1529236V
1h1JX1=KD4O11592724<a1>@77247@W2DJ`;=2G2:22987632355514232841=1K:d11LMLd4R99I00B6=93V1h2e1:31Y14
a11Fe2;V1:c2Y1k1J>`1?f5>=>1;AG[1;S1289333T1D2M9Y2I<6@6L6f1H=I=06V2a17CS1Al170547V10462=3R15N08=A
5:AD3137;_26Z1FN<<81Q2c47<j1[5=S2P4F`17LLC7]3Ff1Om3\3jA_An6m5k1:21P3:e2Da=R7U5R1b1_50S3m@]6R1C5_
3mBJAV2j4[1mJa2g3<>9T4m1n:_3d25o6c46C7^1j1EK135h1HEHd9d1C3f1@0265?F;0;0P159:G5<66W1B10214;67G1K1
Gl2@1j366_1i13<=25302l3`1f3Z4;K3;Eh512JOTH@3<k12S1^1d3[79[5215`2:Y1411d14\1T12FN0P11N?4EKBn1N?FA
_18HJY1G2W15X1P15@W1\3P55d1K3[1W1Z1b1W32P2_2:?B1_1n1IB2=R1Q51KM5C0<CX21R2=b2a32d1V1M3^21^12a4I;7
=]124DX8m1;f17=C0T1<B\21E2Y1\65e1@A0E1Z5c4J7^1j1EW1;2R20DHX5T11]53b25?`14I159R15D5m1447BG1X1Y3@l
3=j3_9\7h512JOm1_2n:o6i2k1V1Y2i2m5JLl12U5X13X108i1LCP1296U11:1S1N47_2V1K7b15Y15l1Y1G22Z1@Gg1>9>W
1H14G0;HQ2U25d1K_1Kf1b1h2>S2Hf1JB1]1U1W22`1n42MS16<0Dd21_3c1a32d1V1Q52Z37N]1T:j24W3b43P23_23Q6A`
1c4J90c6m7[@c2\1X1S1i3d1o20e5cAO]LR?P4e=652P7n=f5]27[1X1U6o7R6`7\5231Q8>P3l515\3i@n2c46C351^6@;]
8f72@h10MU1T4d7;_272N2ABN2P48c1c1NI;CQ1;Q1B28dHl61m12g2m2d5P6i33[2R1X3_2V:Q223R42[6Q1:g1n3Q8]14X
6]111:T1;V70:R331g3V1m1o2k6[7a8dAb>Nc4J;f4g220YCk:8[OhS1gT1i10g1Q1c1o191`3j16j6l9[W1Y=0k?@c4J;lJ
T3eG^c1aW1S44a9lc1i8Ga5V:`1c4T1d6l2R2m2]23?b>1_8Q50^31o5b1`61S1^5o>Z4Q3S5RMe1m2W6fCY5X8`2[2X2Y2R
2]1h7U40U1234k1Z9Jc4T1P2g7\8BZCT8f7]1`2lNPFVY17FHmN<c6S6c@U4<6P@9c4Jl\2`GjQ3Z@n6n>[52c4J4c4Jcf6R
5<c4Jln5aET2f4U6Z2[8>d3\7?c4TT1W<g:eDf5^U1dARCc4MUS1Z1Z2h2k1c4P2o1VH^1^3[1X1n1:=V3Z<c8a12521E0g6
c=AYAfE`2h3S10023\5A?c1]@P418e1P3V<V2m8GJR2^274Z21CaQ1i6S8_24c4h61jk5e5c4J70]17i3X1?:40R14<X1]1d
1874>E11Jm3<3<V10Y163222[10a2;8i1714100:5<5m5X2OQ4Jm1Y=W288m3Ob1?6n1Cb19T1e29G9S1J5;2[1HZ19?_123
Eh1f1o5`1E[2_5<AT1A6@a3=8]3:2;MH4:56i12@>@d2T2[2V1R1U<@k1_5b6n4c4@X1^1n3?^3F@b2LN`:<O32<23R14]54
n3i1=:n1:0i36I;V6e1_1m247]1Bd4a18n14c4oS11o38c4h61TM1Q3MKi7X4:I078V1N4=U22B4M_3P117Q21>FY23?R5B9
:520S19:12312D<63?1404112\1592CB7ML1N1I7212J29:8U1\5I<>>a2]1Q2h8LU1n20T2`;[6c2d4260:3841?:JI`43B
S2b5G=h3I3:2B>b11d1^2O5><42213<R143;4R1j23:2U6X1GA]1HB=26?P15?7Dj10e3Y4U50l3KT1H2S3X3Q2\1252Q1Y2
\4<>@1243Z18a1R14>^1e3?P143<7Lb1LR23P27`2[1DT1n1I1?R1S11T4T2Q219P1155V2>@3KD\141n2]2<6k1100<02b2
c4B607_1j3=9^5l<9S11X8_2R2^1T6]3m9V3c1_2bLR7_<o5i5P7k>h2Y@IP2KO01P2U7gM7=^1CQ19N841:n181>l62T2Q2
1Z115\294@3`1X136Q1Z1A]2Cn1>2h1c4B607_1Q:Z>1h:R2^1[HROR7_BfKRCj2KP11P2mT17=^1CQ19N86d2[72T2Q21Z1
7\294@3`1X1n1HA]2Cn1>2U1c4B607_1Q:UIR2^1[H\d2mEKR1P2mT17=R2Q1i;2V41b1\2>@3`1X1g5Cn1>2\1c4D407_1b
4^5Z>1h:R2^1[1oFWZ2T:XDd1KS3`7f5f@n67`2h7R52V41b1\2>@3`1W3b1U2C]22Q1c4D407_1Q:UIR2^1[1oF\d2mEKS3
mT17`2n<V41b1\2>@3`1b4]2C]22Oc4D407_1WS1R2^1[1\[3mEKS3mT17`2n<V41b1\294@3`1P7C]22Oc4D407_1WS1R2^
1[1\[3]3_BKS3mT17`2n<V41b1\2>@3`1P7C]22Q1c4D407_1WS1R2^1[1[4PW3mEKS3mT17l1Cn<V41b1\2>@3`1P7CV1V1
2Z1c4D407_1b4iC1h:R2^1[13Y4aB\d2XDd1KS3`7f5eG7`2n<V41b1\294@3`1b47U2C]22P1c4I0oT1a3a5VW3XEDKS3RC
g1o?27]210X3e9V41b1\2>@3`1P7C`2V1c4I0W?jB4g2k2Ea5ZX2U8dF0K2nDKS3_O:R57]210n<V41b1\2>@3`1P7C`2i1c
4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274I>Q11CdGl9i6S8_2Ec4J91
n5k9m9S1h:j:R5nX1c:[<?0Tn11];]NUA6c4fY1V7^m31_O5c4[^2d9iQ2Z\2R2c4;d1o1VH^1o2>d2n1:=V3Z<c8a12521E
0hN^7fE`2T1c2S10023\5A68c1]@P418e1P3]>m8GJR27^1G74^1K1CLd=Z=d5i6JX7_2P2c4;d1o1VH^1o2>d2n1:=V3Z<c
8a12521E0hN^7fE`2T1c2S10023\5A68c1]@P418e1P3]>m8GJR27V274^1K1Ca>Z=d5i6JX7_2Jc43V6^W4]V27BET2@>a1
4k3o3S>@416Q1859:f12c4ik23c4[]3Ug22c4ob7Bd3NETc3mCf121057e3h>dMo4i2P>S;3c4DYb46c4D[:YW2[IR1Oc43@
e5e4`Gj@]P1i2X7k_1]V27BET2@>a14k3SB@416Q1859:3c4^[6m;2c4ji7P2c4j1U2gG>^1R4P2n1:=V3913MS7\9o2a125
21E0oN4R7fE`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1[A^2f;i6>d7_2>c4DT5f>g4^40Xb3U4b=[CmR14SI>c
4Je<bY1lR1W53b6`c1[6iAkHc1SL2c4gT72c4T\76c4iL[4b\4SNa68c4i^1^5`9cT2T;1f75c4d1iS2g4k[5h1c46[100K5
n2eMh8o4e2R3^71>]:n\1U7e9l=Q1ZOk8\153kIo5Q92216131025>2201H5l277n4n1B6AX1Y1c4DM00K_=0gCaFk12S252
f6AXKk5T?U7mE3T=eDa:3l@U9j>22:0M50W4a6AB5c4ch4do17m>l1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1X@]5`2h
3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21<6dCl=W401^2S8_27c4PX3Q[2i9Q3RH>5c4hJon2j3^3>c480^Jh614SH2
2OP`2Q@mR1Cc480:`Gb2h614FmW3PU1Ti1l2e1;01Y=5c4aW6[Cd3eLHc4Uo1h9UJY2VBCHdMkN\2R6d2iDZ5S>JAl:26P1_
3R1g4d3NCMh4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2Mi43l1nDf98I45Eo
1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239S53c4o8mV55c4bc4Z5Z3d2=c4DN09kQ1n5]<_g2bc1@UW1e=W1c4_U1[3a20W1\1d35FD^2c2P32U7e1`
6M[6FW2a:k2R:cCm>b:\Bl<i7P7W9j2:C]6PEk2:c4j[2ic2`d1\7k47Z78T;>c4dT1e>no1Z\1WCQQ150X<7[7\;Y7;c4Zo
2Z1[P3X36\?6NY;`@Z2c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0R=n@U8ZE;`2h3S10023\5A?c1o;b1m1LC@k218e1P3]>o
7MGJR2^2154Z21C9g<9m2a3h7l5i6>k2h4]11O^2c4P2o1^2g1U7:c4S1f6^1^3d2n1:=V3Z<c8a12521E0R=n@7>^7fE`2h
3S10023\5A?c1]@P418e1P3h4d9o7MGJX1I\2174\1M199Z1j:Ki6h7l5i6J_2h4_21Q3c4D[1o1VH^1^3[1X1n1:=V3Z7a4
=c8a12521E0U3a3Y5l9KKW5X9:T:c1]1k2X5`2Ka1Z1AA0023\5A?c1_:b2Z3Q2n118Q1CCM^1]>m8GJR2^274>:BM1CU2J1
[6V1]2[1d;l2h1m1Hi6>_1f29S3_2c3c4J0Y3702K4Y1V88h5j8Dk216JCj32Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]
105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1
V@W3k1U12o1a6@c4DZS113\3dW2Lf7Q2b42f1Zj1S9c5\2c4JU1o1U71n@^1^3d2W1F:=h1]1_3j8X3d40Da12521E0oA_3L
j?i>l6`2_38S10023\5A?c1Z@2KT318e1P3]>m8GJR2^274De11Cn2;]=5b@V6BS8_2_2c4JU1o1W7n@^1^3d2W1F72=h1]1
_3j8c2Y50Da12521E0P=n4_3g@_4VAf1I^1P28S10023\5A?c1Z@2KT318e1P3]>m8GJR2^274De11Cn2;]=5b@V6Ba3a4_2
V3c4JU1o1o3d41l7_3c3>8U1Kb2`1S1<JF:=8DJO=n75<]3:c8a12521E0_@8Mo2V5h4`7W1f7g<`2GD[2S100232Y5A?c1Y
<:h3P4180d1P3`80k5_1]7GJR2^274Z21Ca3m4Y421i35U5]3_1^6i4o1S8_2Z2c4P2o1VH^1^3d2<J<972=MJO=Z<c8a125
21E0Z1e;Lh6`AfE`2h3S10023\5A?c1a95a2[3GP418e1P3]>Q8KGJR2>o174Z21Ca3V=5b@i6S8_28c4D5mP2nb44[1ZT1?
c4D_8b3^1T>TL^C2WODi1`Q2R8\]1?c4D\U1g?PFe2a2U1n2`GQZ1o;lOY;_:5d4S2_X2PR1ck23d4YY3Z31d43d4d\3YZ15
d4eV3n5gDaE4d4d\3YZ1f\14d4eV3n5YZ12d4eS63d4_U3X52d4hZ32d4jd62d4fX34e4_[2V`1XP1Ie41V6Qg2\`1]V27BE
T2@>a14k3SB@416Q1859:Le41V6WT2iBAj_1fm1f87BET2@>a14k3SB@416Q1859:1e41e41e42e4QG4e4_[2kc1ZQ23f4Y9
_P31f44f4bc3iFd[1:f4Pj3n3T4`c10WV1Ja5oA3f4nW2n_13f4mg3=4f4X]3i6YF3f4R\3gE7f4eo2e6X>n1\;[82f4jU22
f4m[6n1f4m1o1gG>^1^3d2n1:=V3Z<?i4Y3a12521E0_@gE[BZ3Na1W2`1S10023\5A?c1W6U:P418e1P3]>m8GJR2^274Z2
1CaQ1i6S8_23f4mV2Rc1Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:P1g4c1
b4m_2d8k^1]V27B<8T2@>a14k3X3=8g5e5e2@416Q1859:Kg4c1b4^W4aNkW17BET2@>a14k3X3FS>@416Q1859:W1g4V6Y2
l2Z;h_1h4Q2]5^4_7m<cAY@j;PY1aA7BEOT1@>a14k3SB@416Q1859:P1EHg4V6lT2aR2]V27BET2@>a14k3SB@416Q1859:
Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3d9^8@416Q1859:Q1g4V6a@gBhKl1n46[Q11jOZ
@Rf171@ET2@>a14k3SB@416Q1859:Hg4V6^W4]V27;6ET2@>a14k3SB@416Q1859:Jg4V6P<]k3^R1P1mR17BET2@>a14k3S
B@416Q1859:Ig4V6P<]k3^R1nS17BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3j8X9@416Q1859:Ig4V6]h2
P_1]V27B2BT2@>a14k3SB@416Q1859:Jg4V6PY2QS1[K]V27B2BT2@>a14k3SB@416Q1859:Jg4V6mU2`Q2]=Q1mg17BET2@
>a14k3SB@416Q1859:Hg4V6^W4]=oh17BET2@>a14k3SB@416Q1859:Ig4V6W_2V4oc1]V27BET2@>a14k3SB@416Q1859:H
g4V6ca2je1]V27BET2@>a14k3SB@416Q1859:Kg4P2U4`Y3mM]V271@ET2@>a14k3Z:h7@416Q1859:Hg4P2U4^W4]V27BET
2@>a14k3SB@416Q1859:Ig4V6^W4]V27BET2@>a14k3l6V;@416Q1859:\1Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Gg
4V6^W4]V27BET2@>a14k3SB@416Q1859:Kg4V6[7Sm1\8aj1]V27BET2@>a14k3d9^8@416Q1859:Kg4m2X3cP4j6]V27BET
2@>a14g1S2SB@416Q18319:Ig4V6Re2V@TR1]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27=4ET2@>a14k3SB@416Q18
59:P1g4V6T:d6RFVKg9RI_R1]V27B2BT2@>a14k3T2n?@416Q1859:f1Hg4V6^W4]V27B2BT2@>a14k3SB@416Q1859:Jg4V
6Yk1]3fX2jf1b?7BET2@>a14k3SB@416Q1859:Ng4V6]U1f1bG[>a:h_1WR22R47BET2@>a14k3SB@416Q1859:Jg4P2U4^W
4le1`@7BET2@>a14k3a4a=@416Q1859:Hg4V6^W4le1`@7BET2@>a14k3SB@416Q1859:Hg4P2U4^W4]V27BET2@>a14k3SB
@416Q1859:Q1g44Q6VK14P\3a@ke17B2BT2@>2^14k3T2n?@416Q1859:X1=Kg44Q6VK14P\3]V27BET2@>a14k3SB@416Q1
859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Ng4V6n2T8Le2gh3^R11lS17BET2@>a14k3o1S@@416Q1859:Lg4V6S;Le
2gh3^R11lS17BET2@>a14k3SB@416Q1859:Jg4V6lW1fT1jj1]V27BET2@>a14k3V7l:@416Q1859:Ig4V2o3^W4]V27B2BT
2@>a14k3SB@416Q1859:Kg4V6UW2XP2]V27BET2@>a14k3^5c2Q2n7@416Q1859:Hg4V6^W4]V27BET2@>a14k3dA>@416Q1
859:Og4P2:AX3_T2B[R2]V27BET2@>a14]19S2SB@416Q18319:Hg4m2X3^W4]V27BET2@>a14k3SB@416Q1859:Jg4V2o3^
W4]V27BET2@>a14k3]90d8@416Q1859:Hg4V2o3^W4]V27BET2@>a14k3SB@416Q1859:Ig4V6g]2fi1jo1b67BET2@>a14k
3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3SB@4141Q1859:Ig4V6k]2_5Rd
1]V27BET2@>a14k3SB@416Q1859:Ng4P26n3^W4mB_c17BET2@>a14k3^2m5m1R5e2@416Q1859:Ig4P2U4^W4_=mh17BET2
@>a14k3SB@416Q1859:Jg4P2U4_f2n`1]V27BET2@>a14k3Z:h7@416Q1859:Mg4Q24o3^W4le1`@7BET2@>NB4k3SB@4160
P1859:i1Ig4Q2T4^W4le1`@7BET2@>a14k3SB@416Q1859:Hg4V6\Y3QN]V27BET2@>a14k3SB@416Q1859:Ig4P2U4^W4]V
27BET2@>a14k3c3_>@416Q1859:Q1g4c1b4_d2nb1]V27BET2@>a141d34T2S1Z1S5BR5e2@416Q1859:Lg4c1b4^W4]V27B
ET2@>a14k3X3S5Z1Bh7@416Q1859:Hg4V6UZ3XM]V27BET2@>a14k3SB@416Q1859:Ig4V6QS3\T1]V27BET2@>a14k3k4W=
@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Jg4V6^W4]V27BET2@>a14k3n1X2n;l1@416Q1859:Mg4P2U4TW1
bg1fX1]V27B<8f1=@>a14k3Z:h7@416Q1859:Hg4V6^W4]V27BET2@>a14k3l2V?@416Q1859:P1g4Q2T4^W4TBRLUH51BEi
1:@>a14k3^5Y1a3a2V5@416Q1859:Jg4V6^W4]V251BET2@>a14k3h6a3h7@416Q1859:Ig4P2U4^W4dZ1hK7BET2@>a14k3
SB@416Q1859:Hg4V6^W4dZ1hK7BET2@>a14k3SB@416Q1859:S1g44Q6k3m;\;14fQ1V?g9o2\Nm?n`1^E7BET2@>a14k3SB
@416Q1859:Q1g444l5i?\;14fQ13gl1]=n`1^E7BET2@>a14k3SB@416Q1859:Og4P2U4[X2[FfX1YP2S671@ET2@>a14k3f
3[4V1i8@416Q1859:Kg402R6gV2fP2]V27BET2@>a14k3b=`4@416Q1859:Hg4V6Ro3[8]V27BET2@>a14k3SB@416Q1859:
Hg4V6i?dg3]V27BET2@>a14k3SB@416Q1859:Ig4V6gm2fY1_V1mO7BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a
14k3SB@416Q1859:Ng4V2o3ib26]d1gT1eQ17BET2@>a14k3`2V1e5e8@416Q1859:Hg4V6^W4gT1eQ17BET2@>a14k3SB@4
16Q1859:Lg4P2U4c2d1hY2[:P_1]V27BET2@>a14k3SB@416Q1859:Kg4[2j3^W4]V27BET25:>a14]19S2SB@416Q1859:K
g4V6T5ho1HU@aa1]V27BET2@>a14k3SB@416Q1859:Hg4V6aV2lP2]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2
@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Mg4V6^W4T6XP27BET2@>a14d36Z2c2e4^8@416Q183
19:Hg4V6^W4]V27BET2@>a14k3Z2h?@416Q1859:Y1g4W23j3T5[o1Y1\1b1[8Z4K[1d_1l;bU1P=l77BET2@>a14]19S2[4
h5n7@416Q1859:Hg4V6^W4kd1aA7BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3i3Y>@416Q1859:Lg4V6\AQ
f3e:gk17BET2@>a14U3>6SB@416Q1859:P1Ig4V2o3^W4]V27BET2@>a14k3i3Y>@416Q1859:Hg4V6^W4]V27BET2@>a14k
3g9[8@416Q1859:Ig4V6[]2Rj1]V27BET2@>a14f34SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Ng4W2<a
3^3_Y1UZ1Y`1]V27B8<T2@>a14k3Z:h7@416Q1859:Jg4W2<a3^W4]V27BET2@>a14k3SB@416Q1859:Y6Gg4V6^W4]V27BE
T2@>a14k3SB@416Q1859:Lg44Q6RHS314P\3]V27BET2@>a14k3SB@416Q1859:Lg4V6YLTo1jP1T;`e1S5h;7BET2@>a14k
3SB@416Q1859:Mg4V6XS2l?cEaKR3]V27BET2@>a14k3n3^;e2@416Q1859:Ig4V6XS2UT2]V27BET2@>a14k3n3T>@416Q1
859:Hg4V6^W4]V27BET2@>a14k3SB@416J6859:Jg4V6]CPd3[KS:mP17BET2@>a14k3SB@416Q1859:Jg4V6]C3lc3_U1mP
17BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3Z:h7@416Q1859:Ig4V6[^2Ri1]V27BET2@>a14k3dA>@416Q
1859:\5d3R14:Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I4
5Eo1C4G315\9a6m2Ba2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2
53Y1T1>=_11f1C\1239T47BET2@>a14k3SB@416Q1859:Hg4V6c?jg3]V27BET2@>a14k3SB@416Q1859:Jg4P2U4^W4]V27
BET2@>a14k3^2^1U>@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Ig4V2o3^W4]V27BET2@>a14k3]9e8@416Q
1859:Hg4;j5^W4]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3]?e2@416Q1859:Ig4V6^W4]V27BET2@>
a14f34Z:h7@416Q1859:Kg4c1b4^W4]V27BET2@>a14k3g9BR5e2@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859
:Kg4V6]W2PP2X^1U@n77BET2@>a14k3]7e:@416Q1859:Lg4a2d3Pb1fEfo1]V27BET2@>a14k3l1_?F@416Q1859:Hg4V6^
W4]V27BET2@>a14k3_3c>@416Q1859:Ig4V6Ro1WOSY1]V27BET2@>a14k3SB@416Q1859:Hg4V6Zn2SY1]V27BET2@>a14k
3SB@416Q1859:Ig4V6^W4]V27BET2@>a14k3c3X5V9@416Q1859:Ig4V6Pa1kCaR2]V27BET2@>a14k3SB@416Q1859:R1g4
44l5VK14nV1kOgG]=X@W6lX1o67BET2@>a14k3SB@416Q1859:Hg4V6^W4mB_c17BET2@>a14k3SB@416Q1859:Hg4V6^W4]
V27BET2@>a141i3SB@416Q1859:Hg4V2o3^W4]V27BET2@>a14k3SB@416Q1859:Hg4c1b4^W4]V27BET2@>a14k3SB@416Q
1859:Lg4V2o3QS3_Ol4]V27BET2@>a14k3_3Em=@416Q1859:Ig4V2o3^W4]V27BET2@>a14k3U4m=@416Q1859:Hg4V6`\2
mj1]V27BET2@>a14k3SB@416Q1859:Ig4V6bh3k>QU1[Q17BET2@>a14k3SB@416Q1859:P1g4[2AX3`8_T21[j1]V27BET2
@>a14]19HZ1SB@416Q18319:Hg4V6^W4]V27BET2@>a14k3X4j=@416Q1859:Jg4V6\U4Q2]V27BET2@>a14k3n1W>l1@416
Q1859:Lg4V6^W4]V27BEF]1@>a14g2S1Z2_6R1U8@416Q1859:Lg4P2U4YQ4T6]V27BET2@>a14k3^2T2P5^8@416Q1859:G
g4V6^W4]V27BET2@>a14k3SB@416Q1859:Hg4@e5^W4]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4U9Wm17BET2@>a14k3S
B@416Q1859:Jg4V6^W4]V27BET2@>a14k3e811Y9@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Mg4V6\5WW1b
W1b3c_1]V271@ET2@>a14k3o1S@@416Q1859:Jg4V6al1XHa6Q\1]V27BET2@>a14k3SB@416Q1859:Jg4V6n@Iee3]V27BE
T2@>a14k3SB@416Q1859:DNg4P2U4Y8g_2\_1ij1c;7BET2@>a14U3EP9R9@416Q1859:Q2Jg4V6^W4ij1c;7BET2@>a14U3
EP9R9@416Q1859:Ig4V6[\2g9Za1]V27BET2@>a14k3SB@416Q1859:Ig4X2m3^W4]V27BEZ1I@>a14k3SB@416Q1859:Kg4
c1b4h4eR4]V27BET2@>a14k3\91d8@416Q1859:Og4V6X`2S7o3Q\1]V271@ET2@>a141i3T:X5e2@416@@859:Ig4V6\g2Q
`1]V27BET2@>a14k3]?e2@416Q1859:Mg4V6^W4lQ1`T17BET2@>a14AY3f3m1R4e5e2@416Q1859:Ig4V6^W4]V27=4ET2@
>a14k3g9[8@416Q1859:Og4P2U4^W4`n1l77BET2@>a141i3f3f3Ec1e5e2@416Q1859:Lg4V6^W4]V27=4ET2@>a14k3]7N
Z1e5e2@416Q1859:Ig4V6h_2eg1Y^1SH7BET2@>a14k3SB@416Q1859:Hg4V6f3gS4]V27BET2@>a14k3SB@416Q1859:Gg4
V6^W4]V27BET2@>a14k3SB@416Q1859:Jg4V6Z@Sg3]V27B2BT2@>a14k3l8V9@416Q1859:Kg4V6^W4]V27B2BT2@>:0U14
k3l8V9@416Q1859:Ig4V6kT30aR1]V27BET2@>a14k3SB@416Q1859:Ig4V6]W2PP2]V27BET2@>a14k3SB@416;E859:Ig4
V2o3YLT[3]V27BET2@>a14k3SB@416Q1859:Jg4V6dS1iS3]V251BET2@>a14k3f3\>@416Q1859:Ig4V6dS1iS3]V251BET
2@>a14k3SB@416Q1859:Kg4V6^W4]V27BET2@>a14k3N0Lf5_:@416Q1859:Ig4V6fZ2gl1ld1`A7BET2@>a14k3SB@416Q1
859:Ig4V6]V1fU1Yk1]V27BET2@>a14k3SB@416Q1859:Hg4V6jf2c`1]V27BET2@>a14k3SB@416Q1859:Ig4V6PS3]T1]V
27BET2@>a14k3o1S@@416Q1859:Ig4V6^W4]V27BET2@>P1964k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q18
59:Hg4V6^W4]V27BET2@>a14k3]9e8@416Q1859:Hg4V6^W4]V27BET2@>a14k3g3[>@416Q1859:Hg4V6^W4]V271@ET2@>
a14k3SB@416Q1859:Mg4V6R\2V3h1`CY2`P1i;cj17BET2@>a14k3SB@416Q1859:Ig4P2U4^W4]V27BEi1:@>a14k3SB@41
6Q1859:Ig4V6^W4]V27BET2@>a14k3_3m5e8@416Q1859:Hg4V6^W4]V27BET2@>a14k3l1V@@416Q1859:Hg4V6^W4]V27B
ET2@>P1@4k3SB@416Q1859:Hg4V6^W4]V27BET2@>W194k3SB@416Q1859:P1g4P2U4ml1W9S9oBW5lO]V27BET2@>a14k3T
2b2[=@416Q1859:Z1Mg4V6gV2Hf9jA[T1k;2^j17BET2@>a14k3SB@416Q1859:Jg4V6o2lZ2ai1aR1kS17BET2@>a14k3SB
@416Q1859:Ig4V6^W4]V27BET2@>a141i3g9[8@416Q1859:Hg4V6^W4]V27BET2@>:V14k3SB@416Q1859:Gg4V6^W4]V27
BET2@>a14k3SB@416Q1859:Mg4V6l`1jGR@c^1ho11b67BET2@>a14k3j9X8@416Q1859:Og4P2U4l4ZX2V2[2ce1`;lj17B
ET2@>a14k3c3P2^<@416Q1859:Hg4V6^W4Y^1SH7BET2@>a14k3SB@416Q1859:Ig4m2X3^W4]V27BET2@>a14k3SB@416Q1
8319:Hg4V6^W4]V27BET2@>a14k3]7e:@416Q1859:Hg4V6_]2ni1]V27BET2@>a14k3SB@416Q1859:Lg4W2n3k\3bJSo1Y
77BEi1:@>a14k3\8f9@416Q1859:Jg4V6[@hk1Yk1]V27B2BT2@>a14k3SB@416Q1859:Jg4V6[@Rg3]V27B2BT2@>a14k3l
8V9@416Q1859:P1g4P2U4gn2fX1]V271@ET2@>a14k3l1j3Ha1V1b3V5@416Q1859:Mg4P2U4`a1me2QR1[T171@ET2@>a14
k3`6h2i8@416Q1859:Ig4V6^W4]V27BET2@>a14f34T:n7@416Q1859:Mg4V69en1^X2]V27BET2@>a14k3X1^3o4Bh7@416
Q1859:W1g4V6h3iT1TS1T8k9j=l;>\3]6c5d;QF^89mK7BET2@>a14k3]?e2@416Q1859:Q7Lg4V6h3jW3VFc5d;`NWL7BET
2@>a14k3SB@416Q1859:Kg4V6n3`X1nj2aS11iR17BET2@>a14k3SB@416Q1859:Jg4V6n3`X1nj2cS1iR17BET2@>a14k3S
B@416Q1859:Jg4V6XQ2UV2]V251BET2@>a14k3e2]?@416Q1859:Hg4V6XQ2UV2]V27BET2@>a14k3SB@416Q1859:Jg4P2U
4R4[]2oe1]V27BET2@>a14k3SB@416Q1859:Kg4V6fU2JlP2bQ2j47BET2@>a14k3MUA@416Q1859:Hg4V6^W4]V27BET2@>
a14k3l2V?@416Q1859:Kg4P2U4^W4]V27BET2@>a14k3Z3Ig4V9@416Q1859:Ig4V6^W4]V27BET2@>a14k3Z3V5a9@416Q1
859:Kg4P2LX3ma2`e1]V27BET2@>a14k3SB@416Q18319:Hg4V6^W4oQ1]T17BET2@>a14k3SB@416Q1859:Lg4F_5PKVa2V
Kjn1b77BET2@>a14k3HZA@416Q1859:Ig4V6PK]\3jn1b77BET2@>a14k3SB@416Q1859:Ig4P2U4^W4]V27BET2@>a14k3m
3U>@416Q1859:Jg4P2U4^W4]V27BET2@>a14g1S2^3d>@416Q1859:Hg4V6Po3]8]V27BET2@>a14k3SB@416Q1859:Hg4V6
^W4]V27BET2@>a14k3c3_>@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Jg4V6\5ah1P>^k1]V27BET2@>a14k
3SB@416Q1859:Hg4V6gU2fQ2]V27BET2@>a14k3SB@416Q1859:Jg4V6d3k\2mf1]V27BET2@>a14k3j9X8@416Q1859:Mg4
V6W7Z7P2_f1ZP2j9Fkk17BET2@>a14k3SB@416Q1859:Ig4V6W7[9jf3]V27BET2@>a14k3SB@416Q1859:Kg4V6[c3RD]V2
7BER212=>a14k3SB2=416Q1859:Lg4P2U4Rl1[[2]V27BET2@>a14k3l1R2S>@4160P1859:U1g4P2:AX3^W4]V27BET2@>a
14]19HZ1C0a2KR:0l3@416Q18319:X1Ig4V6^W4]V27BET2@>a14k3N0SA@416Q1859:Jg4a2d3^W4]V27BET2@>a14k3j8a
8F@416Q1859:R1g4P2U4lV1S;g1R1?TGQ3kg1fP1b9SL7BET2@>a14k3o1S@@416Q1859:Ig4V6^W4fP12cU17BET2@>a14k
3SB@416Q1859:Kg4V6lo2\?TH\T1U5jL7BET2@>a14k3SB@416Q1859:Ig4V6Yk2T\1]V27BET21>>a14k3SB@416Q1859:I
g4V6_]2ni1Rf1Z@7BET2@>a14k3SB@416Q1859:Jg4V6Sf2Za1]V27BEf12:@>a14k3SB@416Q1859:Ig4V2o3^W4X^1TH7B
ET2@>a14k3SB@416Q1859:Mg4V6RFV6j@2In7]a2]V27BET2@>a14k3SB@416Q1859:Ig4V6^^2oh1]V27BET2@>a14k3g9[
8@416Q1859:Ig4V6^W4]V27BET2@>Z164d36SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3SB@416Q1859:P1Ig4Q2T4Q=\j
3]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>NB4k3SB@416Q1859:Mg4P2U4^W4]V27B<8i1:@>a14k3l<`2e2
@416@@859:Hg4P2U4^W4]V27BET2@>a14k3SB@416Q1859:Lg4V6eW2k=W2d_1]V27BET2@>a14k3l2k2Z<@416Q1859:Ig4
V6a]2li1lQ1`T17BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3
SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3g4[=@416Q1859:Hg4V6^W4]V27BET2@>a14k3T2n?@416Q1859:Hg4V6^W4]V
27BET21>>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3]2e?@416Q1859:Jg4T2Q4^W4]V27BET2@>a14k3j80W9@41
6Q1859:Y1g4P2U4e5iP2n7@^h1VV267BET2@>a14k3`2X140C00`28\1`6e2@416Q1859:DHg4V6i@df3]V27BET2@>a14k3
SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3l8V9@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Ig4P2U4Se2Zb
1]V27BET2@>a14k3SB@416Q1859:Hg4V6Se2Zb1]V27BET2@>a14k3SB@416Q1859:Jg4V6^W4]V27BET2@>a14k3R60Y9e2
@416Q1859:Ig4V6^W4]V27BET2@>a14k3S6Y9e2@416Q1859:Hg4V6j\2cj1]V27BET2@>a14k3SB@416Q1859:Mg4V6]U10
RLk?Pf1b:aOXL7BET2@>a14k3SB@416Q1859:Ig4V6^W4n8]Q1PL7BET2@>a14k3SB@416Q1859:Hg4V6Xm2UZ1]V27BET2@
>a14k3SB@416Q1859:Hg4V6k[2bk1]V27BET2@>a14k3SB@416Q1859:Hg4V6l]2ai1]V27BET2@>a14k3SB@416Q1859:Lg
4V6\S32nS1le1d<k37BET2@>a14k3X8j9@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>
a14k3SB@416Q1859:Jg4c1Bo3^W4]V27BET2@>a14k3Z:h7@416Q1859:Jg4V6bU1kQ3]V27BET2@>a14k3]?e2@416J6859
:Y5d3R1?Mh4b<U35:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4
G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13116286ET1NQ1P1c1E253Y1T1
>=_11f1C\1239T47BET2@>a14k3SB@416Q1859:Ig4V6^W4Q[1[K7BET2@>a14k3SB@416Q1859:P1Hg4V6^W4dh1h=7BET2
@>a14k3SB@416Q1859:Ig4V6bf10j`2]V27BET2@>a14k3SB@416Q1859:R1g4Cb5_Ii=Pl2S4dh1S1BQ<7BET2@>a14g1S2
\>f3@4163M859:]6Hg4V6_In]3]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>a14k3SB@416Q1859:Y2Hg4V6^
W4]V27BET2=2>a14k3SB@416Q1859:Ng4b1c4^W4g\1eI7BET2@>a14k3`;16]1k4@416Q1859:T6Hg4V6^W4]V27BET2@>a
14k3l5V<@416Q1859:Jg4V6XP2UW2]V27BET2@>a14d36Z2h?@416Q1859:Kg4V6^W4]V27BET2@>:0K94k3Z2h?@416Q185
9:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Y1g4U5P1Gc@n4U2RS1X3]>0P
Jd7W=T;TAkS1\A7BE9j1@>Z164k3e83Y9@416Q1859:Mg4V6[An4U2RS1j[2i1`4RP27BET2@>a14k3SB@416Q1859:Gg4V6
^W4]V27BET2@>a14k3SB@416Q1859:Hg4V6oX3^N]V27BET2@>a14k3SB@416Q1859:Hg4;j5^W4]V27BET2@>a14k3SB@41
6Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Ig4V6k@ol1bi1]V27BET2@>a14k3SB@416Q1859:Gg4V6^W4]V27BE
T2@>a14k3SB@416Q1859:Gg4V6^W4]V27BET2@>a14k3SB@416Q1859:Jg4V6Pf2]a1]V27BET2@>Z164k3e6];@416Q1859
:Ig4V6U\2j9]a1]V27BET2@>a14k3SB@416Q1859:P1g4V6R42^9PIhMl8n2bJ`L_S1mR17BET2@>a14k3SB@416Q1859:Ng
4V6R42^9]g1XBaC`L_S1mR17BET2@>a14k3SB@416Q1859:Mg4V6[]2W5^2Ec5`>`M]V27BET2@>a14k3SB@416Q1859:Gg4
V6^W4]V27BET2@>a14k3SB@416Q1859:Kg4V6Z7b1lS2cj1ZV1RP17BET2@>a14k3SB@416Q1859:Jg4V6Ya2]5d4Q\1]V27
BET2@>a14k3SB@416Q1859:Ig4V6b1kU4n[1^J7BET2@>a14k3SB@416Q1859:Ig4V6^]2W<g]1]V27BET2@>a14k3SB@416
Q1859:Ig4V6e5hQ4]V27BET2@>W194k3SB@416Q1859:Hg4V6bk2k[1]V27BET2@>a14k3SB@416Q1859:Hg4V6Z\3SK]V27
BET2@>a14k3SB@416Q1859:Hg4V6Z\3SK]V27BET2@>a14k3SB@416Q1859:Mg4V6Z]2TAh6a9cH]V27BET2@>a14k3e83Y9
@416Q1859:Jg4V6^]2PAZ@cH]V27BET2@>a14k3SB@416Q1859:Kg4V6^]2m8o4IW[1]V27BET2@>a14k3SB@416Q1859:Hg
4V6ln1aX2]V27BET2@>a14k3SB@416Q1859:Ig4V6_`2e6X`1]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BET2@>OA
4k3SB@416Q1859:Ig4V6SU2oa1Z@]V27BET2@>a14k3SB@416Q1859:Ig4V6Rh2[_1]V27BET2@>a14k3k4W=@416Q1859:G
g4V6^W4]V27BET2@>a14k3SB@416Q1859:Ng4V6^W4]V27BEF]1@>a14k3C0^7F0W9@416Q1859:X1Mg4V6^W4]V27BEF]1@
>a14k3C0U80Q1U8@416Q1859:Kg4V6^W4]V27BEF]1@>a14k3C0U8X9@416Q1859:Hg4V6^W4]V27BEF]1@>a14k3SB@416Q
1859:Ig4V6^W4]V27BET2@>a14k3j80W9@416Q1859:Lg4V6^W4]V27BE@c1@>a14k3[4Kk<@416Q1859:`11Kg4V6^W4]V2
7BE@c1@>a14k3[4g=@416Q1859:`11Hg4V6^W4]V27BET2@>a14k3P1RA@416Q1859:Kg4V6^W4kAVS1ZA7BE>e1@>a14k3K
WA@416Q1859:Ig4V6^W4]V27BEF]1@>a14g2S1SB@416Q1859:Jg4V6^W4]V27BEBa1@>a14k3N0SA@416Q1859:Ig4V6QP3
\W1]V27BET2@>a14k3S4o=@416Q1859:Ig4V6^W4]V27BET2@>a14k3k7NX9@416Q1859:Hg4V6jP2cV2]V27BET2@>a14k3
SB@416Q1859:Hg4V6jP2cV2]V27BET2@>a14k3SB@416Q1859:Ng4V6^W4c1S3T3`n17BEF]1@>a14k3]1\7X9@416Q1859:
X1T1g4V6YQ1j3f54Z1gA1YDjY1W3GS7hX1nAe;7BET2@>a14k3SB@416Q1859:Jg4V6cX3jN_V1mO7BET2@>a14k3C_A@416
Q1859:Hg4V6^W4]V27BET2@>a14k3h=Z4@416Q1859:Ig4P2U4nn3_8]V27BET2@>a14k3SB@416Q1859:Hg4V6^W4]V27BE
T2@>a14]3=SB@416Q1859:Hg4V6Zo2SX1]V27BET2@>a14k3SB@416Q1859:Kg4V6`d3mBgR1eS17BET2@>a14k3o3h2Z;@4
16Q1859:Hg4V6^W4]V27BET2@>a14k3o3S>@416Q1859:Jg4P2U4^W4]V27BET2@>a14k3b4W5X8@416Q1859:Lg4V6dAch1
a6\OVGQ^1[H7BET2@>a14k3SB@416Q1859:Jg4V6ja2ce1]V27BET2@>a14k3dA1<@416Q1859:Q1g4V6\b2WBd8X=[4_8V:
\DWFaA7BET2@>a14k3o4_2c:@416Q1859:Jg4T2Q4^W4]V27<5ET2@>a14k3j8X9@416Q1859:Ig4T2Q4^W4]V27BET2@>:V
14k3SB@416Q1859:Og4Q2T4Q3n81Xg2\=eF^R1nS17BET2@>a14k3^5d<@416Q1859:Og4Q2T4Q3n81`h1gNRT1ZZ1RL7BET
2@>a14k3^5d<@416Q1859:Lg4P2U4d@if3f9fl17BET2@>a14k3Q1h7X9@416Q1859:6h4Vh6n9Q?X2X13h4Wa7a32h4Wa73
h4UR7Q?5h4Vh6b8[1Q?e4d3S1>Mh4V>a15:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239YQ14h4_H3ch63h4Wa7c33h4Vh6PI5h4]Z5h]1PIc3d6d3T1=Mh4U7b85:a264f1404
_1:6:1206C?21G0200111522212260171B2P11P1T111O0151BU1<X1F]5B=<5Q1Y340?F037<:0A?P2;Bg53DW1\6o7X@8I
45Eo1C4G315\9e5K3MD:[12k1ECDT2_1528h1^17210524n2313<Y61Y1Mj34h1;241O2J;X2k7>S1j1Y1d32Q202JQ28396
D^2j14T13119166E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`6R9R4m5d3T1=MR1e3U7b85:a264f1404_1:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_152
8h1f1210524n2313<Y61Y1Mo3T2241O2_3S85T1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>2:_1152
]1C\1239b?W:j1k2e5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5B
J5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32
Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m3d3T1=f5U7h8:a264o54G0200111;2122601
71B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f<_4d32Q202JQ2
8396D^2T3311986E9JNR2AT2Y1i32]1Cm1g5d3T1=MR1e3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P
1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y
1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239f5d3T1=Mh4U7b85:
a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1
C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P
1AQ1E253Y1T1>=_1152]1C\1239oQ1f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O
0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T
2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W6d3T1=Mh4`1d5a6P25:7E
c164f1404_1:6:406S130G0200111;212260171B2P11P1T111O0151B;I65X1F]5BJ5[45V1037<:0A?o2g53DW1b6S;<g2
i98I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524Q1l1313<Y61Y1MU3IHM=241O2V1X2^9T3d32Q202JQ28396D^2j14
T1311986E9JNQ1A>AQ1E253Y1T1>57_1152]1C\1239T6d3T1=M4c4U7b85:a264f1404_1:6:406S14G0200111;2122601
71B2P11P1T111O0151BU1<X1F]5BJ5<S3J5V1037<:0A?U236>g53DW1eN8I45Eo1C4G315\9R4^2]32a2CDT2_1528h1f12
10524n23120<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=V18152]1C\1239
g>V;16]1U>h5d3T1=Mh4U7P7a15:a264f1404_1:6:4065M4G0200111;212260171B2P11P1T111O0151BU1<X1F`4LBJ5[
45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q20
2JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5d3T1=M4c4U7b85:a264f1404_1:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_152
8h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\
1239nI16]1U>Q6d3T1=M4c4U7X31W55:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5B
J5[45V1037<:0A?o2g53DW1eN8I45Eo1:84G315\9a6]32a2CDT2\12528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d
32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239nI16]1T8o2P3X6d3T1=M@Ea3U7b85:a264f
1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F[51BJ22_1@_1J5V1037<:0A?o2Jl43D1U1g3mJ8I
45Eo1C4G315\9a6S12V22a2CDT2_1528h1f1210524n2313<Y61Y1Mj34l17241O2_3^9T3d32Q202JQ28396D^2j14T1311
9526E9JNQ1P1AQ1E2534T1;H>=_1152]1C\1239P@P@j5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;21226017
1B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1g3mJ8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n
2313<Y61Y1Mj34T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2403Y1B0@>=_1152]1C\1239o5d3T
1=Mh4o52R1b85:a264S1B404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?8f
2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2_3^9T3d32GY102JQ28396D^2
j14T1311986E9JNQ1P1AQ1E253Y1B0@>=_1152]1CT172380j5d3T1=MFQ4U7b85:a264S1B404_1:6:406S14G0200111;2
12260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2i1m33DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1
210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1C@>=_1152]1C\1239o
Fk5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?
o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32D\102JQ28396D^2
j130T1311986E9JNQ1P1;5Q18<2403Y1C@>=_1152]1C\1239g5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;21
2260171B2P11P1T111O0151BU1<X1F]5BJ5h1b25V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f12
10524n2313<Y61Y1Mo3T2241O2_3^9T3d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g
5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2
g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2_3^9T3d32D\102JQ28396D^2j
14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;2122601
71B2P11P1T111O0151BU1<X1F]5BJ22[45V1037<:0A?U2Ig53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524
n2313<Y61Y1Mj34T2241O2_3^9T3d32Q202JQ28396D@m1j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5d3T
1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5`3J5V1037<:0A?o2g53
DW1eN8I45Eo1C4G315\9Y3W3]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T
1311986E9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239V6d3T1=Mh4U7b85:a264f1404_1:05:406S14G0200111;212260
171B2P11P1T111O0151BU1<X1F]5BJ5>Q3J5V1037<:0A?U2Ig53DW1c1QM8I45Eo1C4G315\9a6]32a2CDk18_1528h1f12
10524n2313<Y61Y1Mj34f1=241O230Z3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>93>1;98152]
1C\1239nBg5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1
037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3X8U1T3d32Q202J
Q28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239dQ1l5d3T1=Mh4U7b85:a264f1404_1:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5_11n1J5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2
_1528h1HM210524n23120<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239k@`<m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2Ce
D2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm1g5d3T1=Mh4U7b
85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5`3J5V1037<:0A?8f2g53DW1eN8I
45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9
JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d4d3T184^1Ea3U7h8:a264o542D0200111;212260171B2\40151U2X1FZ504P3@
_1J40V1037<:0A?o2Jl43D1U1eN8I45e2C[B2V22a2CDl1g1528h1^17210524e3Y61Y1Mj34l17241VAd32Q202JQ28396D
^2T33119526E9JNR2AT24T1;]32]1Cm1P@P@m3d3T1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V10
37<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT
2Y1i32]1Cm1h5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F[51BJ22`
3J5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q2
02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239l3d3T1=f5U7h8:a264o54G0200111;212260171
B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396
D^2T3311986E9JNR2AT2Y1i32]1Cm1P6d3T1=Mh4S71b8554a264f1404_1:6:406S14G0200111;212260171B2P11P1T11
1O0151BU1<U12F]5BJ5[45V1037<:0A?o2c533DW1S2aL8I459;o1C4D2315\9a6]32a2CDT2_1528h1f1210524n2313<Y6
1Y1Mo3T2241O2_3^9j1Y1d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12317]V1n3d3T1=f
5U7h8:a264o54G0200111;212260171B2\40151U2X1Fb:J5V1037<:0A?o2g53DW1eN8I45e2CIkC2a2CDd3528h1f12105
24e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1f5d3T1=Mh4U7b85:a264f1404_1:6:406
S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CD
T2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3S8Z1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_
1152]1C\1239l5d3T1:2Mh4R6R1b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ
5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h13DM210524n2313<Y61Y1Mo3T2241O2_3\7Q2T3d
32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ18<253Y1L7>=_1152]1C\1239m5d3T1=Mh4U7b85:a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[440V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9o4a1]32a2
CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O23=5g2^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1;DAQ1E253Y1T
1>=_1152]16<\1239l5d3T1=Mh4U7b85:a264f1404_1:6:1206S14G0200111;212260171B2P11P1T111O0151BU1<X1F]
5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32k1ECDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O23=5g2[
8R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239PJo5d3T1=MCT4U7b85:a264f1404_
1:6:406S14G0200111;212260171B2P11P1T111O01511@;I92X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9
a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3f1=241O24Z3h8ET3d32Q202JQ28396D^2j14T1311986E9J31HQ1P1AQ
1E253Y1S10>=_1152]1C\1239P4d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Fb:J5V1037<:0A?8f2g5
3DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9J>?R2AG\1Y1i32]1C
m1o5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5_1V2D5V1037<
:0A?o2g53DW1eN8I45Eo1C4G315\9a6Q1K8V12a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2_3k7BOT3d32Q202
JQ28396Dc1Jj14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239n5d3T1=Mh4U7b85:a264f1404HF:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5B2IV2D5V1037<:01??o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT
2_1528h1f1210524n2313<Y61Y1Mj34T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1
152]1C\1239^Z1g5d3T1=1Kh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ
5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q
202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G
0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1
528h1f1210524n2313<Y61Y1Mo3T2241O2_3Z8S1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152
]1C\1239T4d3T1=R1c4U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a
2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1m1k12]1Cm1nI16]1l2X;Q4d3T
1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?\2Bg53DW1eN8I45e2CeD2a2CDd3528h1f1
210524e3Y61Y1Mo3T2241n<W4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1m=RLS4d3T1=T2a3U7h8:a264o54
G0200111;212260171B2\40151U2X1F];5V1037<:0A?\2Bg53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2
241n<W4d325k102JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1m=P<1X4d3T1=T2a3U7Lk7:a264o54G0200111;212260
171B2\40151U2X1F];5V1037<:0A?\2Bg53DT12eN8I45e2CeD2a2CDa32528h1f1210524e3o4Y11Y1Mo3T2241n<W4d32Q
202JQ28396D2[2T3311986E9JNR2AT2Y1i32]1Cm1m=P<1o?S4d3T12:2c5U7h8:R1^164o54G0200111;212100400171B2
\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1MQ2m1T2241VAd32Q202JQ28396
D^2T3311986E9JNR2AT2Y1i32]1Cm1P4d3T1=2c5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?
o2g537<W1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396B1^2T3311986E9JNR2AT2Y1i3
2]1Cm1;n3d3T1=Z2[3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5L9037<:0A?o2g53DW1eN8I45e2CeD2a2
CDd3528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1m3d3T1=f5U7h8:a264
o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mj3
4T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1j5d3T12:Mh4U7b85:a264f1404_1:6:406S14G020011
1;212100400171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528
h1f1210524n2313<Y61Y1Mo3T2241O2_3S8Z1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C
\1239m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3
528h1f1210524e3Y61Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm1g5d3T1=Mh4U7b85:a264f
1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G31
5\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1A10N
E253Y1T1>=_1152]1C\1239f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU
1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2_
3^9T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n3d3T1=f5U7h8:a264o54G0200100
1;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN61I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241VAd3
2Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1Q6d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171
B2P11P1T111O0151B;I<X1FZ501BJ5`3J5V1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6S1Y22a2CDT2_1528h1f12105
24n2313<U2S41Y1Mo3T2241O2_3^9T3d32Q202JQ28396D6W2j14T1311986E9J>?Q1P1AG9E253Y191H>=_1152]1C\1239
b4d3T1=f5U7h8:a264o54G0200111;212260171B2\40151NS12X1F]1l304Z1f3J5V1037<:0A?8f2g53DW1YA0Z=8I45e2
Ci3j100Y2d<2]1S1CDd35261h1f1210524e3Y61Y1Mo3T2241l;Y5d32Q202JQ28396D^2T3311986E9JNR2AG\1Y1;]32]1
Cm1o>m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3
528h1f1210524e3U2S41Y1Mo3T2241VAd32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1Q4d3T1=f5U7h8:a264o5
4G0200111;212260171B2\40151U2X1F^3n759L037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524Q1c2Y61Y1M
o3T2241\>i2d32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm13j4]U6V\1h4d3U1<Mh4h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I305Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313
<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1_13E253Y1T1>=_11f1C\1239m7T6eC8j4TO_<S<<Qg1_
AeT26j4aOR<S<ik4h52j4PW49j4=_R3RT1ZHRJSJ\II1j42j4od67j4V4kW1]:k^3dA]L2j4^c63j4TCQV66j4o1TAhT4lP2
;6j41XQ114ih6?j4\10X1^b6P4EY>C]3V2n6Q16c3?j4\10X1^b6P4f4l:U1]:S10LHQ3[1j4[100K5dP1h<e3a:12i:n\1U
7_W1aE\53h3S=EZG24651025>231;<5T37[6[1Q3f4d3U1<Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<]4k11Y1Mo3T226O2_3^9T3d32
Q202l28=KY44T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239XJ6j4\10\W7R6e7=j4[100Ki?bT1Sb53<NU<24j4_Y4dP
3V@2j4[j78j4km10W`3aDm1V5RD8j4TF2XZ4m^13V8T6Q6j4;7U8=W1CCF1_1a4P2h5j7V4EY3;3F?e3_2C69S2Ig1:h2<M>
F0o52Q1S3c4b2h2\2LQ5U1`27a12k3E<O>V2T17k37E;j1h1X12=S12G7011C<]3X1S238D17:Ha27;2Mo17Y15l<Ja14N86
Ko1P1KLh4P28I<]5T10B2A912U84K1h3@E:c2IP2:Y18Y1P1>^9X1169;T1=682X3=;<6Z19f2U4h1CS1AT205<Y1622:2\1
L1061O@A5>5=6e3>e1C>P6j4Ce5<<=l1a3W1<a4e1FX2P233R3Q1h3a17o11?@GG0P1`1IFM6>3Y20:LNI>?`1d2P10D;2;R
3]3]4A5P4]2;3S4;>49\2S3>A[2;Mj17DU1I]2R41S4l35:T1Mc1K24H2`10:]1Ja1k1B?B7277;S2CU1;l1DLAQ1k7A8^19
EK:396A:];U1P1]1e292U1A^17T3[1[31T2S4_24?d28m1Hl1B>f5V13A[7:30f284Z3U11P3<:Z1J:ELh5Z12JFAQ2?j2Q2
E]1R7j4;7f450153G6;@BR26\17Y2S51^19@<3V1@=O??1\32V16P3P1i2e33;V1d1`16N8`1]11V4KQ1P12Bk621n3?P3OX
1`130Bj1i7Ch1;^4=a4Q40:IW2^2:6V1154L;K6CU3:2`1i1c2Z3152=1;Q113O3K@;]1573185d41_1l2C11F432:Q111R2
87=6273=@\1m3V9e2j26d2_1U1Gc2X1H4KT1GZ1S1^3;e1<AI9S1Hf17Y5L:6GHBX1DV26216h33S1L395g1;d1Y2C?b4[1<
B7K:V1J=8R25Y3U1:0Y1EG:Z5j4;7d2i26U2GY15f1159B4R6<Q1`4e1\8BL\18Z1KM12?FX2`1j1`2<65Q1U1AFS3k5N^1W
1>]2f11e1<j1T2V1i1IP74a37a12Gd2T1;R1;b1X1Hb2:DKh115F<9]2k11C1C<i1]5D186K3a1KC2476;_32]4g2S3j16N2
<8B927:6V1F=_3X4X1U1W1Ij5T10f73:U1f2GS6U3Y18X2a6;4^4X29g3o1Lm2d52g1Z3DG9i20X1Y2b6Z4j4;7m6^16EHg1
11o3X90n4]5]1R1b41X25\4_4?`3428U4]23U3Z7h4BP2a1P3V1<A[1U2b5R2>Y39o19_264<Q1[23^1N12S11R1T6g1T1<3
W11k1Z4d?732AV5d>2D<0W1P3l3U1o:R3c2U;2617752O=64Om3@Z1V1_1n3`3^2705127L451235:2Y2;U1:AH1b3l2>f4j
4;7Z1Y1j1Nj2@HX2_1a4S1H^1m3<9h2^3P1U3f2EW1J7B1k6m2T1j1DP1Em7P1@W2b3Jd2[3R5m:S40I7]1N]1Q56o1o1Z17
S12O0T1]3O`3:7Q383O6k3U;Q2V1U1D;G9Bf1j1o4g9U4S2k2I9J6S4n4^1c28Y1V3n3^3X1623J12O=?M4R3FW196k2b5j1
>[2f1<A9H;10E0a2>3<250Jn1Q2E8R1o4j4CY2Z4V3l1e11@`1_1K5MH=k4Bd1Q>22@36V13T26610`1c1[45V2e1g1Aa51K
:Q1g2V1]5f4N_4f3?2Y1221a12GS39;9T1;b1O8@Q5;<Q1T2FS1V2T1b43?MQ1i4G>9i15;1e1a2[912g2R15;:71\1R3Z5Y
17]72d2d3j1P1f1LOS1Bi2\1S1KU1I?H63408133H6g1f4_1e3AT2M[3I[1j2^1g7W3T32Nb4Y4T1Cj4CnH6fBd1Y1d=lL]G
^T1d9Od57XJQCeKd5d9j4;7Z4;5011113;<3F4168322n1Q130GW3I1=W175>U1I237><H0@1>>7P15\2]13Y16V1j1_21W1
2E5Y1l1>2D3ID@;6@12N8e2:C25N3Y15C2K5K==42BQ49W1W121o1?JT54d2T10\1j23I;F=T1X4MU1i1Ik3?Z1e1NO=d2Q2
Y2=63;R1B>2d1;A1:2GH2>W1U1I3?14K2>S1A152A35A?D37Y2EEa2F1L[1<6C8E37=0=2]1J4M487173232KW1V1?]16m3h
1GU5R1<e2JQ30a14Z3c1f1N9;D;V4a1>DH;S1N<AH>`1R1F_2V2_1Y1HB;L=L2O=;Fk1<E9324D66n1b72l1F[27>374Fa1:
401B28R25X1KT1U1:0@H:R1Mj4Cd2l9]7U3`@VBi5dDZIS27R6US11[3hIIn6PE<1^20_?R;`91Q1j4Ck:R;lAW1V1_1h4_1
g1R1m;[3U=Y9b>^7f?jHlW1V6]@Y2h20iA10]1A^7Q2_1j4Cn;UGb3[32_@9o7P=d2Y6m<Z>T2\9]EU2?ET2R?i9_2E_MU28
a5LEm30a2V3W4451235:n3R1[1k1j4CY2CP9TN2X4`D`Lk3`20[3X5AW7R99e2V6`<A:2<8]142D1a9KR6\32d212_3S;\7c
<`1`1D82f3;X2c40j:Y4G:h7Cj4CSZ12To1Q5HW70UR1o5Vh12m5=iCQ981Fj4CmS1NM98h4T<cP10_KeE3WC\>Z22U8TR1^
6dJe2j4Ck9R27k4b2Gh6k5V1X2S1n1Go12E:4:e26U1b1W=?43h4OX8Dm5P3LW5N]1Z9Q5o3m2R1P8CV1l1d4:V@3R1F[3Q7
n:S1412_3k29\:Bf3Q3FQ9i415Y1\1T5b2Q2]4U6f2f4Y2:W1b1j4CZ4Z1o1bB0h74Y;U:]7??^MnAiAi;666n10l4?Z9W7e
?k2`7m1U?@[:6>g2`2k4_2`3`4m3Z1<035B9:j4^7QAg@e=NjV12YEdZ23k4^h713k4_C14k4\g1m4cf52k4c[4:k4Q24a`1
X20Ul1S9eP3`O>k4@f1a>e21Rk3[4Fc?P1VP1VG93k48\V62k481k4?k48R=e1g1e21W<S[1hAhQ1[e1mImW1_3<k4c;0Ph1
Q4f3Z1Ua1`1hDR2RMe1k407a1<eE2Y1^5@l1114>Dg4U4R9Z2R19<j1j3e51X\1o4f52V2h7fF:VHo2o2\3Ch5Y2`1`7\5X6
99f3k1?d=e42k4bf75k48_b1Y2ao24k4_C1\_3Hk4V2XA1XIl2]3TGLQ;3n3DQd1o]14P3Q1P3UF?\3=m36k470Yf1o_2iP2
2k4mS6P1k4B91k1PIk<Z=0W1a52T1o[1iAnId;d1;^6m19BhCl9Z:k8U=56j<_2<k4L1lJm=Q:`1EX1a5W]1af26k4Lnb1V2
hd3kEIk4B91lJf7T;10]3c3h5_^1lT1a@e4m1b4;;49dDR7hLAk4BW?SLS:0W1]3n1iT2T;4h<d5_G`8\1Kk47D00lJg7_6l
:Q1b2a3eLj5j2a8l5`3[8l?`Q1W7b5^6_5319k47Te1d2U4]Z3eP191Bk47D1lJTI;E0a2a3m]1l5j7Q4c4SP2o67k47D_d1
oY3^;kE5k4d10lQ1TW39k4Q2g>[R1i<1eg1b1b1Dk4m3k<UFCkD_31Sg1:6b1d2]3^^1]HG`4lU12Nk4U2b`1Y27_80g]2iB
[2Y=aDm1V5Z=Z42450;CMR3n6X:E4;d45l4lO[1144l4XQ114l1l4a10T2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE
`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_27l4YLh2I[114;l41WL[2I<[1121lP4k1l4a1U2VH^1j3140P
2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_26l4YLb3[114R2l4g1o1R
CS5^1^3;14Q2n1:=V3Z<c8a12521E0f<UHZ1[6S7V8`2h3S100235V5A?c1Ak?P418e1P3]>m8GJR2Q2<74Z21CaQ1i6>d7_
26l4jF]:14fV19l41hF]:121fV1g\15l4S5TL147l41VQ1121Rk36l41VQ1121l1l4a1U2VH^1j3140P2n1:=V391Q1`Ca12
521E0oN4R7fE`2h3S10023\5<4?5]1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2El412PMR4121nV1kOeBQ5n?m6l4l1k3F@PZ
1cS16l4gDIf;147l4dM?S314aR4;l41SMNS3121UP4F@8l41VQ1121mh2nm26l4XQ114k2fg36l4TNS314di28l41RNS3121
di27l41VQ1121]Q4:l44SQ114V1[m2_M^6\:Ll412iH6o3_1b2121`DQZ2n?>Q=102j31F@5Z1R6lFle18l44oMS314bn2nS
1<l412oMS3121bn2aMP4W16l4XQ114n[3l16l44SQ114bn28l412SQ1121bn28l41VQ1121a^3k6Z2l4a1U2VH^1j3140P2n
1:=V391Q1`Ca12521E0oN4R7k7j=`2h3S10023\5<41=c1XD518e1IV2]>R4j4G5DX1Ib2Y3o1U:2Y?k1[2f1i6>;X7]11O5
l4dMc3148l41bMc3121R_69l412SQ1121bn2iK5l4TNS3147l41RNS31218l4XQ114R:ZY1f8Vk15l4XQ114R:7l41]Oh112
15l4ROU2147l4RO<h114mb25l4XQ114\_35l48oP1145l46QQ1147l4nH6R814bk35l4i7^I145l4XQ114ae46l4nH6R8145
l4jG]9146l47PQ114TU5g4d3W181Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13119
86ET1NQ1P1c1E253Y1T1>=_11f1C\12398l41VQ1121`EbX28l47lMS314lMWW47l48[M?S3148l41RNS3121lM6l4XQ114R
1gS16l4mNZ214R14l4XQ1146l4dMc314ZY39l41bMc3121ZY3lG5l4XQ114ZY38l41VQ1121WQ4hL5l4]Gj9146l4mNZ214a
i28l41kNZ2121ai26l4jG_3m5146l4ZKm514i[57l41XKm51219l4PG1j7Z214ag3VI6l4mNZ214h`45l4XQ114h`4c2d3W1
=N:o1Y2XEC^1^3;14Q2n1:=V3Z<X4Z4a12521E0WV1fE`2h3S10023b2f121057>A?c1T9X7P418e1P3]>o1m6G9@R2X2317
4Z21C<Z5S239WI<91P6S8_2Jd3W1=Nd4VK14dH`2iZ2f121057Y<iP1o7l4P4Z5a2nI14l4XQ1145l4ZKm514m1l4a1U2VH^
1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?5]1XD518e1P3]>R4j4GJR2Z4a1o1aOi6S8_26l4TNS314Q
J6l4dM?S3148l41bM?S31216l40bKd514:l400]JS1d5121l]55l4cKd5146l4S5VFm5147l4UFT5m514l]5:l41SFT5m512
1l]538l41RNS3121iD9l4dM?S314X[1Y3mV4X2l41e1o1VH^16W3;121Q2n1:=V3l2S997131c2\3R2a12521E0WV1SC]1T1
`2h3S10023\5A68c1]@P418e1P3]>m8GJR2Al174Z21CaQ1i6S8_28l41RNS3121TP39l41bM?S3121]Q4n1l41_10T2VH^1
j31210P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_29l41VQ1121_f5
7ZH7l41VQ1121WF5l4XQ114ol45l4XQ114do4=l412fE\;121^FW;3\d1Z8n1l4a10T2SBR6^1j3140P2n1:=V391Q1`Ca12
521E0oN4S1n5fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m1l4a10T2VH^1j3140P2n1:=V391Q1`Ca1
2521E0oN4S1n5fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_27l41VQ1121YZ2n1l4a10T2VH^1j3140P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3V4P1U9R4j4GJR2l5o1aOi6S8_2m1l4a10T2VH^1^2[1
140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2l1l4a1U2VH^1j314
0P2n1:;1V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2R2l4g1o1VH^1^3;14
Q2n1:=V3Z<c8a12521E0WV1\A0X4`2h3S10023\5A685]1S5Y;P418e1P3:R>m8GJR27V274Z21Co1]CS<i6S8_25l4XQ114
\Z28l4S5PIS314\c3_=<l41SMNS3121Uf3X4]6@@l41^1gH2l61212\^1Pc2];mT1VV1I;l4XJ22P6H14XW3e4oP17l4hN_2
14h[2i]2n1l41e1o1VH^1^3;121Q2n1:=V3m8\3o40b3a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z
21CaQ1i6S8_2i4d3W181Mh4h?5:a264f1404_1:663406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g5
3l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239f9=l41c1bO121Q2n5]<_g2Y>iU15l4XQ114SJ7l41VQ1121m>6l4]Lj414kR48l4]LV1]1
U214QS4:l41[LV1c3121a^3_D6l4]Lj414RS4Hl4k:k;e5V1]1U214R:Y7i4<:bAVi1^3fKR2KoV1Q8W3jH;l4]LQ4H14\A[
`2YQ1jW1[;5l4XQ114je48l41VQ1121^F[o37l4XQ114l=1kW49l41VQ1121[?kf1b_27l4XQ114a17n;>l400]Jh6121[Ab
\3LnFc;WU1;l4b7eI14T=lW4HkO_Ic38l4_Jh614WV2eV2l85l4XQ114RT5;l41]Jh6121Xh1fa1a4`e17l4jG]914Xh1i[3
7l4o@d<AQ314@l4o@1a3@Z5T3AQ314aJi[1gk12kX27l4o@V=X2H14<l4lI[714_\1YOVR2lEWJm3R>8l4XQ114_g50d6PBn
1l41e1o1VH^1^3;121Q2n1:=V3Z<\1V7a12521E0WV1fE`2h3S10023\5A?c1]@P418e16i2]>m8GJR2^274Z21CaQ1i6Y1i
6_25l4oGX9146l4XQ114g_4^28l4XQ114oU21eY2^25l4XQ114cV1=l4dM=U314T_3iA>=Q2QQ2R:Ll41oA]8e2>=U3121_F
n329dT1P_1j4^5m691H>5Y2QQ2R:8l4RNU314n<V5ca25l4XQ114UX35l4XQ114jX4=l4TGS:14Pg1e\1h838d3Z@V28l41V
Q1121lP4@7l4TGS:14lP4V26l4jAo5]9146l4jA]?14fW25l4jA]?149l41hA]?121ln1U\15l4XQ114ob2Fl47h46GXFo41
4mJdT2^<j2R4<2IY=7E_BR@;l4^Gi4o414^M;fT3A4:l41VLo4121a^3cAW16l4XQ114`Ena5<l4iM15V314oE`1IcW1nS35
l4iM^3149l41gM1\3121[f2@l4iM15V314\?0V5cc1hc1[1b=\6VM7l4dM41\3149l41bM41\31215l4XJo6149l41VJo612
1Sh6I;l4XQ114[i1NfB0Q7o1R96l4oGX914ng4m1l4a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2W2`1S10023
\5<4?c1XD518e1P3]>R4j4GJR2l5o1Z7VHi6S8_2m1l4a10T2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1XD518e1P31[>R4j4GJR2l5o1aOi6S8_27l4XQ114jm1o2\D8l41]Oh1121XV15l4XQ114gg25l4XQ114gf5m1l4g
1o1g;g5V6?^1^3;14Q2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A1=c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2i1
l4g1o1VH^1^3;14Q2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_27l41V
Q1121lP46l4XQ114Wg2mV36l4XQ114Wg2TQ25l4XQ114Wg28l4XQ114^f1^P2aW106l4XQ114_n407l4oP1814hZ2XS26l4X
Q114hZ2XS2@l4Z10KdIg1P3B14QV4iOhAc?`<W1Q1l4Y1009A<1Z?j9g1P3B14Q2n5]<Y4e1_a2Vb1[1@h5hAc?3<N8g:W18
l4lH[814SJef4oV1:l4iHX2U614nQ4]R1JRX17l4RKb5B14nQ45l4RKU6145l4XQ114bl36l4XQ114bl3Yj16l4XQ114bj3o
1<l4XFo:14jHR:VU1Y<SX1di1T6:l4XFo:14mR1VU1]b1o1gi18l41\FP9h11215l4XQ11425l4_P1H146l4lG[914F9l48[
Mc314ZY3Y6g9>l400b;ZE8121WV2`4R:n2Vf1@l40kG22a5S1_214>a^2o4d^1_KWD9l400kNZ2121R1Bl40PMAo2D14[V2o
BA[3g3ci1^9mZ1Bb7>l40PMAo2D14KQi2[3[m1\d1B4n4kN_2j`4P2o4d1o1^2Z1\D^1o2>CP2n1:=V3Z<c8a12521E0hN^7
fE`2h3S10023\5A68c1X80S8P418e1P3]>m8GJR2^274Z21CY73SJi6S8_2i1o4d1o1VH^1o2>d2n1:=V3Z<c8a12521E0WV
1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CQ>_Ci6[1g6_22o4l\1T2o4c10o1VH^1o2>d2n1:=V3Z<c8a1252
1E0W1a8]La35nA`2h3S10023\5A68c1]@P418e1P3]>m8GJX1I]1P174Z21CU<U1UDi6>;?h6_2T2o4c10o1l3W4Q@^1o2>d
2n1:=V3Z<c8a12521E0W1nNP6fE`2Mj2S10023\5A?c1]@P418e1P3]>m8GJR2]1P174Z21CU<U1b1bBi6>;?h6_24o4ZP1\
n5kAk1o4^1U2VH^1o2R1P2n1:=V3171Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD5180d1P3]>R4j4GJR2l5o1aOi6S
8_23o4ZP1QW5[2o4c10o1VH^1o2>d2n1:=V3Z<c8a12521E0hN^7cBR3Y1V1h3S10023V4U1A?c1]@P418e1P3]>m8GJX1I^
2334Bg11C^5f650l;Cl6=X1i6>;X7_201i1o4^1U2VH^1o2R1P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1X
D518e1P3]>R4j4GJR2l5o1aOi6S8_2Q2o4d1o1i3\D^1o2>d2n1:=V3Z<i7Ia12521E0Z:n1^BS6Z1[6U>T1`2h3S10023\5
A?c1]@P418e1P3]>n4n3GJR2]1P174Z21CaQ1i6S8_2m1o4c10o1VH^1o2>d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5
A148c1]@P418e1P3]>o3m4GJR2\2174Z21CQ=_Di6S8_2V2o4^1U2R58W5Ab5]7^1o2R1P2n1:=V391Q1[@T3a12521E05iN
4R7Z4Bh@`2h3S10023g2d2<4?c1XD518e1P3]>_2b1j4GJR2Z5Ao1mCc;i6S8_2l1o4c10o1VH^1o2>d2n1:=V3d1e:c8\14
2521E0WV1fE`2T1c2S10023\5A?c1]@P418e1P3]>m8GJR27V274Z21CaQ1i6S8_2j1o4d1o1VH^1o2>d2n1:=V3?2g;c8a1
2521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_25o4ZP1YR1ZR2Vn1k1o4^1U2VH^1o2R1P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100235V5<4?c1XD518e1P3Y6S8R4j4GJR2l5o1aOi6S8_22o4ZP1_1o4>U802c1=
G`5iKKW;2^;BU?>d2d2c2n<Y;R1h8k2X1h1QZ1KFS@Q:j4c4Z9k1Z16IEb85290Q2[6Eo44cIo1a12e2@;1h?Y2nT1^8i8kZ
1Y>R4ZO?YZ17o4_Ih6o6a9][4Q95o4SP14nn5[3V2P5b10o1]3hD^1^3d23g110:=Af1MZ<4^8a12521E0dNb7fE`2h3S100
23\5A?c1?P3g40k5d1BP418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_2P2P5b10o1VH^1^3d2k110:=Af1MZ<4^8a12521E0WV
1fE`2h3S10023\5A?c1`3d:W2P418e1P3]7o6m8GJR2^274Z21CaQ1i6_7C_2T2P5b10o1VH^1^3d23g12:=Af1MZ<c8a125
21E0dNb7fE`2h3S10023\5A?c1U>W2P418=2=;18P3]7o6m8GJR2^274Z21CaQ1i6_7C_2k1P5b10o1VH^1^3d23NK:=Af1M
Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_26P5hP1h2U3f1Ye4m1P5b10o1VH^1
^3d23j1:=Af1MZ<c8a12521E0dNb7^?W6`2h3S10023\5A?c1]@P418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_2k1P5b10o1V
H^1^3d23g12:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2m1P5b10o1VH
^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@0;[@i6S8_2m1P5b10o1V
H^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CbKn5i6JX7_1OW2P5b10o1
^2gE^1^3d23g12:=Af1MZ<c8a12521E0WV1^?W6Na1h3S10023\5A?c1]=GW2P418=2=848>a2]7o6m8GJR2^274Z21CaQ1i
6S8_2j1P5b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S
8_27P5hP1h2U3f1Xg1Pn27P5hP1h2U3f1[U4m?k1P5b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c
1]@P418e1P3]>m8GJR2^274Z21CbKn5i6S8_27P5hP1h2U3f1ja3^S1k1P5b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1
fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@h@i6S8_2m1P5b10o1VH^1^3d2k110:=Af1MZ<c8a12521E0dNb
7fE`2h3S10023\5A?c1]@P418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_25P5hP1n5f1Ye4Q2P5b10o1]3hD^1^3d2n1:=Af1M
Z<4^8a12521E0WV1fE`2h3S10023\5A?c1?P3g40?[5W2P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2i1P5b10o1VH^1^3d2n
1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2j1P5b10o1VH^1^3d2k12:
=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2[2P5b10o1Z301;\DAL^3d2k
12:=Af1M[:LQ14k1b6a12521E0WV1bBS3`2h3S10023\5A?c1>0P3g40?[5W2P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2R2
P5b10o1VH^1^3d2n1:=A@U1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1>0U2AP50S8P418e1P3]>m8GJR2^274Z21CZGV:i
6_7C_26P5hP1n5@U1Ye49P5R6Z1ZIn5f1e\30bX1k1P5b10o1T1QG^1^3d2n1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5
A?c1]@P418NFP3]>m8GJR2^274Z21CaQ1i6S8_2j1P5b10o1VH^1^3d2n1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c
1]@P418e1P3]7o6m8GJR2^274Z21CaQ1i6S8_28P5hP1`41[1f1Ye4jG7P5hP1n5f1Z^2Pg1m?2Q5mo34Q5mo3PLB5Q5bP1j
;_c2aK5Q5ok1Q=Xe1b1=Q5iH6_5^MQ=ia1^3b1iKih1e3L6Q5QY2[a1_5oLEBQ5Y1W7e2i1jT1BbW1d;UJRIeFd12fIf9Z<j
HFQ5a83a2i1jT1BbW1d;UJRIm2B4H3n8l86d12fINQ5W11T9Hi1i3c3@XKb1BlQ12b5jU1RIZ9V4S9d12fIf9[5Z?1Q5c4f6
7Q5a8_4kb3RIZH25Q5]j3_5iK63Q5mo3RI5Q5mo3RIf2hg14Q5o`2m^1RI6Q5^\3^CRIZH28Q5ZR1od2:W8lGh6SIAQ5iH6Y
9dd2::U3Q5lGh6SImL2^3h>jB8Q5]j3_5lGQ5BS1kQ14Q5o9ib3S37Q5o9i>6hS3S3Yh23Q5QZ3kE5Q5QZ3kEUIj23Q5mo3i
K4Q5`9\f3[P13Q5mo3ci24Q5iH6lV36Q5QZ3kEXKTF23Q5US2gl15Q5QS23gl1RI4Q5][1_d2SW37Q5ag1c;gl1iK^R2f84Q
5bg1ZX2iK3Q5mo3dM7Q5mo3aM2U5`1R65Q5YX3g1kE]a16Q5mo3PLX6lf1^G3Q5_Y1]f2i1Q5b1o1VH^1^3d2n1:=V320V<c
8a12521E0WV1fE`2;\3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2S1R5UFm87D021111;42Y12g4U4];\1
<j1b]1XBd1[1XFa84QHo2P7h5Y2Q9\5d3]14Mh4h?5:a264f1404_1:6:406S142D021111;21226271B2P11P1T111O0151
BU1<X1F]5BJ5[45V147<]1o2g53l1eN8I45Eo1C4G315\9T6<<IV22a2Ci2_152Q2f121057n2313<Y61Y1Mo3f1=241O2_3
^9T3d32Q202JQ28=6DY44T13119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2R5SAQ5m879:021111;42Y121e4U4V:V
1\1<W1BX30Z5Z5h2\6d<`96k@>3I>2^1M19R4b1l9W22>[2U1P8@4n?R8h26l63h5Y2T5l3n1R5c1aDm87D021111;42Y12g
4U4T8<@Z2\1<j1j3e51h4T2]7ESA2f3R<o2T1_272V2]3Z4_>V8:4QHo2b1i4Cc2T3Y2[14`7P@P@X1R5UFm87D021111;42
Y12g4U4];\1<j1b]1_>3d3IV2S1TEa84hEX2o2P7h5Y2Q9c6Y1R5UFm87D021111;42Y12g4U4];\1<j1b]1^>0h3<<0OU1S
1TEa84QHo2P7h5Y2Q9[1R5d1`Dm87D021111;42Y12g4U4R9Z2\1<j1j3gY1^>0b40OU1S1Z;i9a84QHo2P7h5Y2Q9U1R5UF
m87D021111;42Y12g4U4];\1<j1b]1_>3e6XFa84hEX2o2P7h5Y2a1_7W1R5UFm87D021111;42Y12g4U4];\1<j1b]1i?X3
I021V1XFa84QHo2P7h5Y2Q9a1R54PFQ4k4203D021111;42Y12g4U4];\1<j1R4_Y1m:k1_8Kl7_=a84eE[2o2R5m1_525g1
249Q9V1R5UFm87D021111;42Y12g4U4];\1<j1]BTKi<m5a2XFa84QHo2P7P5GY2X6h2Y1R5UFm87D021111;42Y12g4U4d7
h3\1<j1b]1U?R37Z10\1o1XDa84QHo26i6h5Y2Q9R1R5UFm87D021111;42Y12g4U4];\1<j1b]1YEXFa84lAT6o2P7h5Y2Q
9`1R5c1aDm87D021111;42Y12g4U4R9Z2\1<j1j3e51oS1oB2OV1o1h5_>V8:4QHo2\6Ch5Y2`1`7P@P@c1R5c1aDm87D021
111;42Y12g4U4a8@Z2\1<j1j3e51oS1i?U32OV1h7_>V8:4Y2gEo2\6Ch5Y2`1`7P@D[?_1R5c1aDm87D021111;42Y12g4U
4R9Z2\1<j1j3e51oS1oB2OV1h7_>V8:4QHo2\6Ch5Y2`1`7P@P@_1R5c1aDm87D021111;42Y12g4U4R9Z2\1<j1j3e51oS1
^>`42V2h7_>V8:4QHo2\6Ch5Y2`1`7P@P@X1R5UFh847D021111;42Y12g4U4];\1<j1b=d:h;a9g<k1e6S1TEa84QHo2P7h
5Y2Q9Z1R5^7f>m87D021111;42Y12g4U4];\1<j1Z@=JY6dE[8[4a8XFa84QHo26i6h5Y2k6U2Q1R5UFm87D021111;42Y12
g4U4];\1<j1b]1YEXFa84QHo2P7h5Y2Q9W1R5UFm87D021111;42Y12g4U4];\1<j1mGP=f21j5g<1_8XFa84QHo2P7h5Y2Q
91S5R1S5:]6Y5Z>]:l57>U412T;Ig[1[8kCg:1R4AX6TCg5b2^4c3J0G1^K]3bK3S5:]\73S5fZ4P^1i1S5Z1U2VH^1R4P2n
1:=V391Q16YCa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m1S5Z10T2R?S9^1R4P2n1
:=V391Q1V2YAa12521E0e3YK4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4Kn3GJR2l5o1aOi6S8_2i1S5Z10T2VH^1R4P2n
1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_28S50cA1Q[4QFQ=`62S5UP3
CS5FlJPJh5_^1Q7b;[20iJ6X2`1@8cHY@aC;S5]k1Zm2b10l1`1@VY1WP1^B6S5Djo5dJe<^B3S5jW7^B3S5Tk6e<1S5;S5]
h1Z7lHj5j2o?X^1[JP5X47S5:Xe1dQ3g4Q@[H5S5DVHa6QQ52S5do43S5To4RU22S5Uk44S5fT5X@13S5od513S5on3_a12S
5]k13S5Djo52S5o]54S5d6X]4lH2S5mV12S5d[72S5PY15S5D[X1^g4n35S5]1lQ1TW3bd14S5DXR1am45S5\10lQ1TW34S5
]1lQ1TW35S5]1lQ1TW3jl16S5]:0hl1[;g12S5VW62S5Ro54S5eg3e8lF5S5kHa6W[4nG>S5D1THg2i3`:no1[KWDSAiE4o1
@S5D1THg2i3`:Q8dAWV1[KWDSAiE4o18S5D1lJZ>no1gP2iE7S5D1lJY^2gP2iE4S5DPZ5iE6S5D_n4^;LnDJS5D1lJf7`:E
0T4<T3]2FQ1L>GX]1PMSM`6L9S:`:S73S5kn4S;2S5kb54S5R<l^1e8:S5D1PBe7U1Y;oR2af2j98S5gBQY1k7W\1j>b]1dA
2S5b24S5jm4@82S5ZM2S5R\53S5Pl4Q@8S5D0\3\l5_531:S5DTAQ7lV1[6`Bm<W]2c=4S5D]3\l53S5gh4nV25S5eA3QQ5g
D6S5DTW1]HjR2\m18S5D1lJWT1QZ1he1hP17S5D1lJY7oV2af2=S5D1lJY7o3V>hd1`5\b1b;PCii18S5D1lJY7oV2mg1cN:
S5D1lJY7o3oR2_Z2Q<X=6S5FlJY^2iAWi1LS5k2VE42X@X4\9;m1J]2S6j3>2T?l8\E[2ad1GHn1o>V16`KBS5k2RW1Q1X;;
m1\9j3\`1ad1GHn1f6f91^KCS5k2VE42eBk1\9Y2f=2T?eP1ad1GHn1]@`K;S5D00lJY^2fQ1jd1_531=S5D00lJTT1cR1`7
fQ1jd1_531f2S5Z12R2VH^1R4P2n1:75U11n191Q1`Ca12521E0[2Y>Y>4R7Q4R:_2Q5`2h3S10023\5<4?c1[Al2518GMI6
o13Ga=R4j4GJX1H0V3<IV140111002f1];SDi6S8Q2=4S5cc1fc486S5DPA3e^5\5o1S5Z10T2Y;l<^1R4P2n1:=V391Q1`C
a12521E0oN40Q7f>R2l4`2h3S10023\5<4?c1XD518e1P3[1Q=R4j4GJR2e3V2o1aOi6S8_2j1S5Z10T2VH^1R4P2n1:=V39
1Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4FS4GJR2l5o1aOi6S8_2i1S5Z1U2VH^1R4P2n1:=V391Q1`
Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2\2_3o1aOi6S8_27S5]1lQ1c6k;dd2Th16S5^Y1T:j:iR
413S5]k1U\46S5Dnb1`1Z[4J3S5cc1f]42S5]k13S5cc1lW35S5]1lQ1X@kf23S5mR1^i55S5DXR1ba4n;:T5YKT71hCSb1P
c1mZ1D=;T5d3[F_8lU2SZ1_:P11Q@UH4T5Qm4P1YX19T5]Q1P11e=W`1n7eS1Xj16T5`R1lU2eS1YBnW1AT5h455^JfJWS2f
?W5e1\6GS3b4AhR1T2;T5T1RQ1od2:g5\Jh6SIka11=T5b2cW1o55L1]_3^1S4\6ZZ1Z@1T53T5lMVQ32T5\V63T5lb1_c47
T5m1`CQ=hCR`4\D3T5Y2RT64T5iY3a[1Pa14T5h4`_1n^2CT5Z?hFZ223[2W3Q7M[U1b5c1cIb5cN]2WLe7DT5[:b2[2]1Y2
Y1@`=1P_1j2PDa5_1]1oW1QFX227T5[:\6Y2Y1Rk2oQ27T5`Om21lU2nm1oO@T5l1n6W5Ab5c:Ui1mBS1WKUZ1c5R>lF0>T5
`1n?e;Y3o@6WP1UBfY1_CP5aBdf14T5S@]`3jU25T5l_1oc3P1^Q16T5gA_7ai4Q=`64T5am1o[4D2T5eb73T5_P3lU35T5V
@Q4]j3eg1>T5b1c>j>l1\1PBj9^`2kG_3X:f6Y;3T5f^4eg13T5ZX2Qn33T5lM_X53T5c[3hj22T5Sj3c4d3_12Mh4h?5:a2
64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152
Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392T5^V6<
T5R10Ue1IT1h3go1Q;hb1X8bV12T5nf64T5Yf1kX5PB3T5ZU1QQ5b1T5d3[40WV1Z13W3Q2Q8?iR1T2T4QJN92b:553h11i2
d1:31269D2V7fIX5j7_5IV<f314ZA0O1g42FT5d3dGU2n41T21bEf@2nc1V<n1f6X:\7W[1g;e;i>83U5[M?1U53U5\3aa58
U5_1n:e@Y3f]2_@l`33U5U@kZ13U5U@\d69U5e`1XW1XAkZ1X1SAZOl98U5Xa11YM^X40Y@j85U5\Q1oV2EoR12U5R\43U5b
[3[O2U5kM2U5Pl38U5oFQ4h]1nY1i:Wm1hD5U5_[2`AW@_Q39U5XZ1o9_]2^1i;1^4QR1:U5m<^k2Ek4_1]Y1ZH2XB2U5YT6
2U5cS63U5U@Q43U5RHRf68U5_1dKY3Po10oP1Q_32U5hY32U5X22U5n13U5R@]`32U5b[3\:V5760^1OX1?481187C301D13
8?03J8i1R166?772l7Z10F?263222?3:0498Z125853?9l16100@1T1b1R1b1P1Km13P3E@LLI9O1X21k1i1]22<JC]1N;6@
4DU1n241203LHh1\1@U20\5?B@D58Jo2Y422;]1<>4;k1ABb1;J7X1^2c1]1BS1S1K65a1J_120Bm2Z1AV1227DBFW1R2159
33E=;h1972^16847Z1==W1M68>o1HP12@554:J2KP172g2FW1[3b:R1H::^122U122F;K9?CV1h13X1T5A4D0>5@92f28^15
o2<5:0o14<_2M`1T23]1BD0^112@@H=691641DC?9681>El2F29_1?8;j1FQ1619P11;I9>M;037E327R1:73416JS123Ae1
Z3>=3R4V5760^1X2?=3@G0k5=O2R7f39Q104m1GCV2611@V1X4P16f2<h64Z;\2556@4T:]5]2U;22;]1<>4;k1S3J7j>a5Y
1:=IFW1b3=T297a1684P2=c5CI@55?@9m4_5Z=^1o5l84DEJg4o2<5l7T2i2^4841d2^7o361l2>Y147IP2161Q1Z1b5>=^A
V5760^1a161=1=C10207@6G5600:2103<<44532630<?3A7463323:782:@12T11?S1N1Z1J<3836W226352<2:30;01213C
74?;043;=8?74>4214100332317422209403O426166F2=3I685::4;X1S1879?2H4:Z1533<J3N4D3117<j1f1:C6R1n12M
94_1<2<>Q111273R1;U1h11Y1HB<9>7?>5375?22853b1K24?;<>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14;
:2KY1C@11F2;>2=24M2V1Fn12E<281\1J0?14=8148@9l1Q18=b1M:1S1230611U1924273K5@4:253667@4[173G>0;R2W1
AL6P12A;U1C@=9`1>HI62D15G871<DM:c17A4><o1l121=3006G@b17KU141922\1?^207JH:4221710Q1J54522FW17186@
2J>i1X1_2d1;=5<N?K212^44P3NZ11>ER1<3235LO<Z4?2C00^112@@=H691641:44S1@81>ET28>F299U12<D`19h1BK031
64I9>24A?0342B232782Q1711416I0S123>h1W1j17>933F251a7V5770]17Y161V2X1?:40R14<X1]1d187467E11JR3J<3
<V10Y163222<T1IY18;8U14>71410033231<53CT12F[1P18@9n1OQ4Jm1A?7Y4o3Mg2W288U1e214Jb1?6n1CV1;9T1e29G
95MJ5;2[1H8Q19?_123Eh1m32Ki2?P1Eb3X4<A?DA6R4=8b2J:2371KM:56i12@O`1S1T2[2V1R1Gf2=V4i2W1@Y6Q1B4Oj4
9l18g1Fc4@L;K7:GV3?^3F@b2?<>2<`:<O328323R14W1U44g2V1W2Y2:0S1e2P1;V6e1_1U2B447]1Bd4a18n1OV51[7h?f
2SA\2f<`4012DZ<g8W4d1n6g1Y<D]9:h3NU@aV1d3]JWIT73W5JjZ61W5f4d3b1Mh4h?5:a264f1404_1:6:406X1H42A156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057Q1l1313<Y61Y1M
o3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c18<253Y1T1>=_11f1C\1239gE2X5hX71X52X5T]42X5T`6X3X4
OD\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U
1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y315X5hQ3fKgP3k45X5lg60;]76X5mOo1ne50;7X5mOo1
_J^k40;j1X5Z10o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@0;[@i
6S8_2k1X5Z10o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@0;[@i6S
8_1O2X5lg66X5`g1hg2AP50CX5?1lJlP1\]1Z]1W2a5m3j6j2k9U81d1gLV1jK1X5HX54h1WS1a3h\3mEKS3mT17`2n<V41b
1\2>@3`1P7C`2GX54PU1a3h\3mEKS3mT17`2n<V41b1\2>@3`1P7C`22X5\[7@d3d1Tc3mCf121057e3h>dMo4i2P>Bd3d1T
c3mCf121057e3h>P=c@o4i2P>Y9Cd3d1Tc3mCf121057e3h>P=BP@o4i2P>Y9Cd3d1Yk1XAc6mOmCf121057e3h>dMo4i2P>
Ad3d1Tc3mCf121057e3h>dMo4i2P>g=i4d3b12Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<<KF]5B
J5_1Q3[17<M?o2g537d1hIl48I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9S2P1d32Q202
l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Fd3e1c5Rd1Z]2f121057Y<iP1o7l4P4Z5a2m8j7X1[CFd3e1c
5Rd1Z]2f121057Y<iP1o7l4P4Z5a2h@X1Y6Q=j4d3b12J\1[3h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<=2<?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32
Q202l28=KY44T1311986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2:[5nV2T:^P3YX1XB6W6:_68[5e1j7T]6Z4[AW6:6[5e
1Z9U6dKni4C[5b12TGd[2if2]Hn3g2Nj57Fc1Bg20T5b64[5oV1f]5_K2[5W82[5_i74[5YX5Wl1i6?[5a13UA]]4jb19V3Z
4^@G4Q5P8C5[5_U5Ua1i@e4o1\5;i?`4X1]3]8W32^10Ie50G@5_Id2R1g3[2Q10U20U2hIT<`2g2b2X9R3W1l1^2V1??AL[
@h2P2n52Ok8[4E8P1HMT1U6Q3U:W5[2[3e;:\5fi641]4S9V6:c3X34\5e^4Z4_a2F]5PU1a3h\3mEKS3mT17`2n<V41b1\2
>@3`1P7C`2G]5PU1a3g5PW3mEKS3mT17`2n<V41b1\2>@3`1P7C`2I]5PU1a3i5gh1V^1mEKS3mT17`2n<V41b1\2>@3`1j4
U2C`2G]5PU1a3an1V^1mEKS3mT17`2n<V41b1\2>@3`1P7C`2a1]5091Z10`If9a3Yb1f>c?V6dDW1mEKS3k@g:Q2W77`21O
[4`7T2Q21b1k1@>80602HGP1V2h3C2k1AI^5R@QC1h1>0H>JB3R[1oKkNR4fA\9o5_1[7V<^;i?VE[1^57_1g2R1GK:a4Y1f
<1c2b6d3S:_;b2l5]Kk=Y?T553S1;R27R2Q;W2l3PIi2e4d4f8o=W3a>1g@W5^570]17Y16W2Y1?:40R14<X1m4Y53c10Y16
3222i5C714100:=4R2U2Y1@OZ6J_9`7G8m3O9X1e2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKZ12Kl<<AT1AY4=8W2m2^
1U5Z59[17EY2L7Go1;]12b4k1R6i5k4o2l1]1_1R12l1V1?^3F@P15[1L>4:d8X2O32836_2U44g21T1=T2^3`8[2R1U1K2h
1:_898n1X1251f3^570]1P451Q1?:40W1<X1m4Y53c10`13222]6d7OU7PAG8m3b2e2Cl1T1Fn19G9S1J5;2[1HZ19?_123E
h1f1V22Kl<<AT1AY4=8U5^1j:>L7o2L7Go1;]1P2d2oHb4f1^3F@P15[1LNd8X332836e64o5A44j5a7g1T2U=X1251Z4^57
0]17R5?:40R14<X1l5Z43c10`13222<Q4n17611P3I[1P1I9P7JW3V82m588L8e214T1X1?23n1Cl1T1e29G94NJ5;2[1HZ1
9?_123Eh1f7`1m4c3<AT1AGa3=8a5R1U5S1T2Q29V6X8@b2h4g1j49X9@X1S118n3?O^2F@b2LNm;32<6_2Z4n3g8o3i9:n1
1V68n1^4^570e1Y1_2X168:40W1<X1b1d83c10Y163222[10P5AQ3U2Y1@X2Ol4m1j?8m3Ob1e2Cl1T1e29G9S1J5;2[1HZ1
9?_123Eh1f1U3l<<AT1AGa3=8h3\1;R1^8[2[1M^3Z49Lg14h1[721=3002KX444122322\1?P2h6Y6^3F@Bo1LNm;328323
W1g;j15FV5\9Ak5Z1i38n1j1^5T7P13Oi1Hb3R3V1n2Fj6S20U1m3o1U3a<g3c5`2R8I`6l4o<Z2N=a3c1_5V=n63\?EO50i
E08U2e5G\DZ3d4a2^2\;c1\=0m38^5eQ1a`2^>h]10e9`K<^5j;1fIY131SZ2Wm10a^1`BU1^5VKk5bS3UA42229287:92;1
4232M;9Ba3g4<R6c6k6R2PFg715E^5V7k2Q5P4[d2i1R=`:h7V?e6cAX34kR1]69Y?b5O4^5_1Rb5PT1G^5j;1hOW<YO^L21
iAiX10X:Q4mF24e6S5]=Y2W3R7b1^5U838X2e1[5D\1X5V5n1W7R3]4k2HIV6TB[5[2F`3V1<b<DNm31Ma1oBk6c<W1V31kE
\4o3]Gh2X5V5i7c1X;W8=^5SZ1Wo1Q5P80T1Y8_IlY1l2l8Q[1E^5_GU:P6IX2X]1n<l1Nb?dN^3V2cU1\1Y8SFa4f6]2R1^
5_9_3k2f2[6[5[9Q4^3h2gP1F21`1l3=]=Ne1l6e50mH]Q1g2]?f4Dh9Z>P1a4Q1^5X5Y3o9\17mFc?W:lDj1Z9T1DNm3^BX
2b2nBDOL6[F`1[7d:RBk<4U30<^5YH_BSm1e>Z7cIR1Ff1f1TD>^5WV1E31nb1oC2l6n8S2Xl2nAC9^5U8Pf1bM_=l<Xh1Cb
o1A^5c8P;X7T6Y1d=o3U2h4\N_LV7m`18OSP17^5dT2d[1RV3dE?M;^5R<c52o1T5Y4Q:V4f>RW2Q2^5U1o1VH^1^3Q2Bn1:
=V3R23k4\4JR4`4a12521E0WV1\9Y<`2h3S10023\5A?c1`<l3P418e1P3l7`6m8GJR2^274De11Cn2bNi6S8_21^54^5`Dc
W1iV37^5`1b\6g9mB2c31^5K^5e7[T1[e2W<EX@bi1491^3g3\6=`2X;=85a10311D9J^5R:SAf2Z1i1T1_?o5ca1R=`Z1]2
<?4ib1122f2T5W7Y9B^93^5`Dhg35^5eo1c\2T\113^5RR14`1^5hIf?2C36Ic4W3k2R4j4UH\62f12GQ9W6k3[;i4c8g=m4
Z5U6Q;g2LZ2U3\1o1U1Y1O3408124H`a12^5k`38^591lJY^2aW1o^1SM3^5hd6fU1\4^591Y2A_8i3<e1P1^1d1Q3k1@\2K
<F141172=C94=6P5W51X1Ih5j2j1k1Ga15P2Q1g8EG\:\2<`2a1o7V12Dh16U1j4EGQ14m1X1l170Li1`3V3<f1e1R12c5E[
5MO_1S5^2R3j2^2U1a5C9[1A=2I]1l8m20i240H4j1145R6W2^1BR:P4Fl4V3U2b50W1072a2Z2o38244a1AR10:]2^5f10Q
:f@C1^13K141118=R1R1_2H1<>N3n4;862n2^1_3\4_1b14R34b8EZ9Y<UIi5<:Bg3mJe4:1`1@k36:46C03d:]9Z7V9Z8c2
b8T4\17n1Z1S3Y3^57^10W2?A@G0L`4T4b8b1<n14@7V13K141136=@=b1;b28>64Fa5^3^1_3l5CD9e7Z>Y<E_2i2JR2W@]
1Ia3<:B02W2Y107o8U1Q4J5`129^3o1j12U7T6@V1o5S4m6P3k<^25_2f2l3[1R7e2V4\17Y3h5b5><^5g1Q:kB`Bk:j4Xh1
Ra1km1\17i1^573Z1N2e93j2j;\1OQ2Z7nIU1Q@XGOh6LKS8i1d3ZCcIUMW1V:1o5Y31^1l1m2Q2`3J=07KNQ13_2j344a1>
2>C;[2^57]22>Y4Q1=I2_23c5^:Q3Z7?]7U2\6W:;]6Oa4S@d5c12JT3j3S4AKR3?`4i1k2=:ZC[G9d18=Z2_4Z70g75b6W1
?3b9l:e2T2b5X107o4@o34a1>2R10F^5mJY<V1m2R22U1[R1]\1h2\Z1OPAa5\BWH:l82j38j2^591Io1W3Y5d6^2V5U13^1
^3d2n1:=V3f10c4n5Z5X3a12521E0f6`O9[2o5P=i1FR3?5S10023Cm1:_2A??S1]@P418e1P3]>9c8:<<=V1Kn1?7467GS1
16<Q3n?k1a1R;i6S8_26^5mf4g4Q@h6bA7^5R5V1<ck3S=S46^5R5V1<gX4S49^5b1\X4V2f_2g4R4f3E;^5]H^4o]3Y1SZ2
Z:R4\4S5X22^5if52^5lW72^5lb62^5[`72^5[`72^5]\74^5Sj4li1\H4^5aj4ka2S56^5^d6hG>j4V6\3X4U1>\;7?c1>P
320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3
R5\7Of3h6f5Z7\1]111o5i181436NQ1R22]13]>VE:V2>\8Y31N^59PQ1A\7o@TKT82l1<>TJZ9=^2_4j>U7c1Q8_=U6Z1@`
35o2j63P1^591lJ]Bf6Q1S2>a3eLT8R9l5l;Q8BRCk1RBe8[2_3P5]1W4F@312CH^59_3Rl1^3P`1R?1^45k12mQ1e8d13;V
3n6_5312Ci1^5351k1PIU1_7U4?l3S2f3<`3h182CQ1[11EX1\82QH2g2b8Z<S4ZFn40c1n3P6d1;^6m19Bc1c7]3m3V13:^
1WDk8U=5a?G^5S8d1KVEb\1e6<3d3S6Z3_<M2k3CdAcn1]@0?X<B^5d:o:]Z10l9<W68b5hG<d3]7c5\_2e4[P12^5c_1f3^
50Y3702[1C:V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1j1066;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3Q2T1h1k3h
1@3h1Q1\1Z1313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1_=f2W3k1U12o1a6c3^50Y3702Z2
V88h5@S7U1D0j216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3Q2T1h1k3h1@3h1i33
13f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1V@W3k1U12o1a6[1^57^1h1h3H0k3o3d;[4l1U5k
NhJCe12j?V6Q7b:b3T2]1@n2Q:[3T76h2W2P6\9QFS3jAX4j:X125Q1^57^1a5H0k3h5k7^=1bh1OY22QFWES4P=[3[7h2W2
UI]?TCn2S8f2X1251:^5R3kZ1P1^b28X4fH_?YT19^5d5lY1`Eh@c1[S4c5o79^5d1a6n_6Q3082i22^5Uh6:^5d1bi692i2
X4_9>d39^5d1bi692b@>d3U1a3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;1>=]1054j8S62
d5^1:6Y13>9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1V@W3k1U
12o1a6b3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;1>=]1054j8S62d5^1:6Y13>9C>[4S3V
3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m48Nl32^13S3=46MW1V@W3k1U12o1a6b3_5Y3702Z2V
88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;CU3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1]3=h1@3h1i3313f1R
6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4;Kl32^13S3=46MW13R@W3k1U12o1a6c3_5Y3702Z2V88h5j8Dk216J^42Q1S
1U7JQ1Li2>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7
131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1f3_<W3k1U12o1a6c3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7l1W2^1>c1<3
]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4E]2V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3
R9Q5o1m4W1l32^13S3=46MW1f3_<W3k1U12o1a6`3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7l1f3>c1<3]2]1k166;i3MG=0
XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13
S3=46MW1V@W3k1U12o1a6g3_5Y3702Z2V88`57j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1
:63U1B9C>[4S3V3f11R22e1h1@3h1i3313f1e5<j1R1b2b13^21>7131OHh5_1]2]3d3g7Z1Q5o1m4W1l32^13S3=46MW1V@
W3k1U12o1k3e2b3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:63U1B9C>
[4S3V3f11R22e1h1@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1V@W3k1U12o1a6d3_
5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:63U1B9C>[4S3V3f11R22e1h1
@3h1i3313f1R6j1R1b2b13^21>7131OHh5_1]2]3d3R9Q5o1m4W1l324Y13S3=46MW1V@W3k1U12o1a6a3_5Y3702Z2V88h5
j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1R2h1h1@3h1i3313f1_2U3<
j1R1b2b13^21>7131OHh5_1k5d3R9Q5o1m4W1l32^13S3=46MW1V@W3k1U12o1a6`3_5Y3702Z2V88h5j8Dk216J^42Q1S1U
7c5>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1b2b13^21>7131OHh
5_1k5R1a2R9Q5o1m4W1l32^13S3=46MW1V@W3k1U12o1a6Jb50P@R;o7_5f22e4j7;;2c3V<cGk16n3ZATS1P6lBS@nEkM[2
f5Y2d5]1i2U5T4n1e5R1<O9k21=e2<:?B3X5;Q17d2JQ41A:?`2e:4eQ1o8<MW43D]3d2a32W1Y1n2Ad2_En<EQ1MD]1j1S@
?Z1Z4j65_2;Q4S6U@a4]1Q6a1Ih500lJg7\62d4ZH_JP1`7^8oAW7VOo7]3U:_5312_7ZN8h50eR1_6cf4_5317h5\k2]T3_
534C9h5ng2b4UW1Rl1_534C7h50eR1Sm4_531=h5o[2R?cF1mGgBP1ZR1H1S6k6<h500lJY7m6SBm]1af2_5317h50\3\l5_
531:h50F0lQ1TW3oe1_531:h5nT1d3Wi1TQ1n2[I`=mBR[13h5e[5TD8h5bo1jR2\m1_534CU3h5R61k9;k20S4Q1Mf3c2W1
d1P1]3e3230f1477LIEg1X12>H2@;1X1<I17LT1GBo3a5l7g30Je;a1o6X3e7Mj3I]3>I1@Q1T1S22W2m2V1\2V5Z>2Q1f5^
2f4F060o10d7Af5]2DT1@h1h4=D^1Q3c25IZ1h5S4l<3WB0Y2@00If3CS2n2^2R11Hc4XMUGZDXHQ6b4d5@3S1d;[7[4o1F1
o;Ge61X9a>o2h51Y43k>>S4@1e1F27A[2<U1U1AR1Q3U5X11>23R6@D1o1U1`1T12Dc4`534[;0R=j2T5V2Q13h6f1a8:Q1Q
11R1j5GT9T6j6o2Q3d2m1@U4753199033U1Jj8[84I;<b5F1Q30j33R2aCW<6h51lJY^2gP2iEDh51lJWBE0T4<T3]2Fn1>P
^1PMdS1L9S:`:9h51lJY^2`5l7ZU1[2\Q19h500lJY^2af2_531:h50GlQ1X@kf2oe1_5312h5jo55h51lJY^2af25h5XY10
e@jU48h5HlQ1PY1eZ1]Coe1V43h5m\1lb46h50io5_531k1h5E10R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10
023\5<4?c1XD518e1P3]>R4j4GJV1Kl5o1aOi6S8_2;h50F0lQ1]LfZ2oe1_5316h5G0lQ1TW3oe18h5G0_Q1<W:ll2oe17h
5G0_Q1<TW3oe15h5m\1ol1P4ka29h5G0lQ1W:PQ2kKfQ1XD5h5HlQ1TW3oe13h5m1lm53h5f_1S`43h5n]3ka27h5HULf5TW
3oe1j68h5G0T1gP1P=Sj2oe15h5_Q4@2fm13h5a[5XD3h5Pe1iZ47h5G0lQ1ZBid2oe17h5G0lQ1TW3SR1kC3h5n[5kC5h5_
d1>kZ4o66h5HlQ1TW3oe1o64h5m1h]1S`44h5XR1]=S`43h5XR1am4=j5lJiO_^1VT1o@e<gKjCC;_5Z@4j5lJY7oV26j5lJ
Y7o3oR2jS36j5lJY7o3]9ai1W3X4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1
;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31]5X4d100h2U2[6
7?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:128NC;;237<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260
:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2a4@MDa57Of3`40i1n2T3Z7\128Q111o5B<>:81436NQ1R2
2>N3;d8m=@T<:R;I_211U5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]
7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40]3Z
1T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8^>T<:R;I_211^5X4d11Ni1U2[67?a11>FY220?[2f2o240412312@3<63?14
0411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3J4360S14`4:3B9C5b6G=g30U122B>b11d1d
1IU1><4221@\6n4CBb2R5MDa57Of3`40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8a8l5o5T6:`5a5I4Z211X5X4d11h
2U2[67?a11>FY220?[2f23k240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;
260:3O:0i5:3B9C5b6G=g30U122B>b11d1d1IU1><4221@\6n4CBb2R5MDW1Y47Of3`40h4T3Z7\128Q111o5B<>:81436NQ
1R22>N3;V5]3^>T<:R;I_211\5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1C
V1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3J4360S14`4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57
Of3`40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;S7`1^>o5T6:e:<F2_211W5X4d11h2U2[67?a11>FY220?[2f2o24041
2312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B
>b11d1^2U1><4221@\6n4CBb2R5MDW1Y47Of3`40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8[90Q5T<:R;I_211[3X4
d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;d1437S14`4:3LC5b6G=g30U122B>d1
d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31T5X4d11h2U2[67?a11>FY220?[2f2o2404123
12@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b
11d1^2U1><4221@\6n4CBb2R5MDa57Of3`40h4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8^>T<:R;I_211b520T4d12g2
U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20
e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40_3X1T3Z7\1;>2?11Z2`33
@85>:81436NQ1R22>N3;XS1:R;I_21X3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f
>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31P4X4d13
0e2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<Q60Z1B3P5_3\3[1R2^30e1f>6Z:;26;S1;Q1>X4:3LC5b6G=
g30U122B>b11d1^2U1><451@[;CBb2R5\7Of3`40i1n2T3Z7\1]111o5i181436NQ1R22]13;XS1:`5a5I_21V5X4d102f21
b6l17:4c1>P320Ko1f23P306234@3W11n15:1V115j1P1K:\1CV1<]7B3P5b211D3\3BC12217e1^30e1f>6Z:;26;E=;Q1>
X4:3LC5b6G=g30U1222?85b11d1^2U1><4221@[;CBb2R5\7Of1<b1Mm1W1002240d14b2;T3R2W5\1]111Y3e2i181436NQ
1P212]13018\@k2o?:_2=T8I_21h3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3^3^30
e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Of3`40h4T3Z7\1]111o5i181436NQ1R22]13;
XS1:R;I_21i3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3^3^30e1f>6Z:;26;S1;i5:
3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Of3[440h4T3Z7\1]111o5i181436NQ1R22]13;XS1:R;I_21m3X4d1
3f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X1221m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30
U122B>b11d1^2U1><451@[;CBb2R5\7Of3`40h4T3Z7\1]111o5i181436NQ1R22]13;UJR9:R;I_21l3X4d13f2a87?c1>P
320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X151m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^
2U1><451@[;CBb2R5\7Of3`40h4T3Z7\1]111o5i181436NQ1R22]13;UJR9:R;I_21P4X4d13f2a87?c1>P320k2k506234
@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X1221m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;
CBb2R5\7Of3`40\428T3Z7\1]111X3f2i181436NQ1R22]13;XS1:c5^5I_21i3X4d13f2a87?c1>P320k2k506234@3W11n
15<V115j1P1K:\1CV1<]7B3P5_3\3[1R2^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7O
f3`40h4T3Z7\1]111o5i181436NQ1R22]13;XS1:R;I_21o3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1
CV1<]7B3P5_3\3X151m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Of3`40\428T3Z7
\1]111X3f2i181436NQ1R22]13;XS1:c5^5I_21b4X4d102f2a87?c1>P320Ko1f23P306234@3W11n15:1V115j1P1K:\1C
V1<]7B3P5_3\3V1120Q2^30e1_6V86Z:;26;E=;Q1;2X4:3LC5b6G=g30U122B85b11d1^2U1><451@[;CBb2R5\7Of3T405
40d14n2T3Z7\1]111o5i181436NQ1R22]13018c:Z=[4m6:_2b8I_21a520T4d12g2U2[67913a11>P320=@438:22If2S1k
14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g3
0U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21d5
20T4d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b
211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40h4T3Z7\1;
>2?11Z2`33@85>:81436NQ1R22>N3;XS1:R;I_21Y3X4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5
_3\3^3n1V3f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13VE]>:
R;Y31X3X4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;d14;i5:3LC5b6G=g30U12
2B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31b520T4d12g2U2[67913a11>P320=@438
:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`91G;26;3O:0i5:3
B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Of3`40h4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;XS
1:R;I_21\3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30
U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13_7m?V<:e:<Fb21Y3X4d10[;7?c1>P320k2k506
234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<
Z7\1]111o5i181436NQ1R22]13dS1:R;Fb21\3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<R6:OB3P5_
3\3:S3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13QS1B:R;
Y31_3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3:1Q3\4Hf>6Z:;i1;i5:3LC5b6G=g30;I
22B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13oR1D:12m:Y31Y3X4d10[;7?c1>P320k2k506234@
3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3\4Hf>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\
1]111o5i181436NQ1R22]13dS1:R;Y31[3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U
5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13QS1B:W1`3Y6Y31
Y3X4d10=m:7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d
1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c
115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6R:7;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i
181436NQ1R22]13dS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i
1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:b8_2Y31[3X4d10[;7?
c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5b211H\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><
:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13dS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:
\1C1T1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1
R22]13dS1:R;Y31`3X4d10[;7?_13>P320k2DV506234@3W11n15LF15j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3L
C5d5M0F=g30U122=4>d1T1?^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13cJP9:R;Y31i3X4d10[;7?c1>P
3204f2k506234@3W11n151a115j111L5E:4W1>414O<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><
:1l;CU3R5\7Of3Y31S9Q3X4HC]111o5i181436NQ1R22]13a2S8nH:R;T3031Z3X4d10[;7?c1>P320k2k506234@3W11n15
c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6^6k3;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111W
3g2i181436NQ1R22]13dS1:R;Y31X5X4d100h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:
12W1CV1<]7B3CL]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57
Of3`40h4T3X50P2\128Q111o5B<>:81436NQ1R22>N3;d8^>T<:R;I_211Y3X4d10[;7?c1>P320k2k506234@3W11n15c11
5j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3o7_4Z7\1]111o5i1
81436NQ1R22]13dS1:R;Y31Z3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1
;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3h76_4Z7\1]111o5i181436NQ1R22]13dS1:R;Y31Y3X4d10[;7?
c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l
;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13_ATB:R;Y31Z3X4d10d8f27?c1>P320k2k506234@3W11n15c115j1P1K:
\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<`2i4\1]111o5i181436NQ
1R22]13dS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC
5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Of3_<Z7\1]111o5i181436NQ1R22]13SA`B:R;Y31m3X4f1h2U2[67Q21>FY2
3?R5o2:12312D<63?140411_1592CB7ML1N1I:12W1CY;]1Q2j=0T2UI260:3O63371<Z53Bf7G=h3X12B>b11d1^2U1><42
21@\6U6b2R5MDa5_90i16g2Bl9\128Q1f6<>J3]4>^1d8^>\H_211<V420T4g1g2U2[67913a11_320=@438:22`3S1k1:12
34D<6C140411o12CAV1LP11I:128E8CJQ2\8]1Q2b211Z8h20TJU126;3O:g1a4Bd<0U122B>b11S4U1><451@U<<b2l2V1N
MDa5n4`40h4T3Z7\1;>2?1\2`3D85>:863]4>S118`_12R6gX52R69:S6OTX2Ecd2B`k19i2aF3S6oR7W:6S6T^2^Bhb3e:o
34S6o^2_a4\14S6Ua2PU2eT25S6`MmV3Ro2n>b4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l2
8=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O
015DU1<X1F]5BJ5a4[17<]1o2g53l1^HV68I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4d3b1MLk3h?5125a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3
m1626O2_3^9T3d32Q202l28=KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239P8V3c4d3b1Mh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h5d4d3b1Mh4h?5:a
264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15
2Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239lX1[1d
4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1o>e?8I45Eo1C4G31
5\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239lX1c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8
I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E
253Y1C@>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2
g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Z1F02l28=KY44T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239f4d3b1Mh4h?5:a264f1404_1:6:406>IH4D156271f11P1T111O015DU1<X1F]5BJ5a
4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3[8R1T3d32Q202l28=KY44
T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239PJJR7d3b1M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0
118=80153@;I6210X1F`11j3BJ5W3Y1[17<]1o223Ca12521E0U23l1b6g2W8C^<8I45EV1HC4G315`3k5a6Q3>Q2?Ca224N
0023752Q2f121057>A?]1313<Y61Y1Mo3T226I524Z3718e1P35n3T3d32Q202U1f18=KY44T13119526@4T1H5Q1P1574P1
E25361C29T158=>9001981f1B0\1239Y6c80X:i6k3W4_2k4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111
O015DU1<X1F]5BJ5a1o2[17<]1o2g53l1eN8I45Eo1C4G315\9a6V2Y1a2Ci2_1526j1f121057n2313<Y61Y1Mo3T226O2R
1\2^9T3d32Q202l28=KM[34T1311986ET1>?<DP1c1E253Y162J>=_11f1C\1239P5d3b1Mh4h?5:a264f1404_1:6:406X1
H4D156271f11P1T111O015DU1<X1F]5BJ5B2I1T2J[17<=2Lo2g53l1eN8I45Eo1C4G315\9a6V2Y1a2Ci2_152Q2f121057
n2313<Y61Y1Mj34T226O2_3^9T3d32Q202l28=Kc1e24T1311986ET1N<DP1c1E2534T1T1>=_11f1C<O239iT1c4d3b1Mh4
h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2C
i2_152Q2f121057n2313<Y61Y1Mo3T226O2_3j7c1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G31
5\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239[5c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I
45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2
53Y1L7>=_11f1C\1239Q5d3b1Mh4h?5:a264f1404_1:6:406CDH4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1h2
14g53l1hI0k48I45Eo1C4G315\9a6`3a2Ci2HF52Q2^1721057n2313<Y61Y1Mo3_1D26J212_3f2Jj51T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1<1=_11f1C\1239g4d3b1Mh4h?5:a264f1404_1:6:406CDH4D156271f11P1T111O015
DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3_1D26J42_3f2EQ6T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T22
6O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]He4d3b1Mh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y
61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239a7jEP=e4d3b1Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45EV1HC4G315\9a6`3a2Ci2_152Q
2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P16\1E253Y1T1>=_11f1C\1239YOe4d3b
1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`
3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226J212_3X8U1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239g4d3b1Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1gKT11f1
8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1
E253Y1BA>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E2534T1T1>=_11f1C\1239d4d3b1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5
BJ5a4[17<=Oo2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1N511O015D
U1<X1F]5BJ5a4[17<]1o2g53l1^4S2R2oE8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2I0\6i4d3b1Mh4o52o1e75:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1SAe6k68I45Eo1C4G315_1l7a6`3a2Ci2_152Q23b12105
7n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4d3b1ME<;Y3h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_
152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9`>
n=Ln25d4d3b1MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45E
o1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y
1T1>=_11f1C\1239P9c4d3b1Mh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g
53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239e4d3b1Mh4h?5:a264f1404_1:6:406X1G030D156271f11P1T111O015DU1<X1F]5BJ5a
4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1
311986ET1NQ1P12`1E253Y1T1>=_11f1C\1239c4d3b1MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q20
2l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1_1_1g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3
^9T3d32Q202l28=KY44T1311986ET1NH8P1c1E253Y1T1>=_11f1C\1239d4d3b1M\1[3h?5:a264f1404_1:6:406X1H4D1
56271f11P1T111O015DU1<X1F]5BJ5a4[17<]1_1_1g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y
1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6
:406X1H4B1156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1nDf98I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a2
64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152
Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239c4d3b1
Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3
a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3U8X1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\
1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4
G315\9a6`3a2Ci2_152HX1f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239f4d3b1Mh4h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1e
N8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P18
Z1A32403Y1T1>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T13119
86ET1N<DP1c1E2534T1T1>=_11f1C\1239k4d3b1MHo3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
Y1S4BJ22a4[17<=2LP2Ng53l1bER98I45Eo1C4G315V7U2a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d3
2Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8f4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226
O2_3^9T3d32Q202l28=Kg3A4T1311986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239]?e4d3b1M5b4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1:84G315\9a6`3a2Ci2_152Q2f121057n231
3<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j>T5d3b1Mh4h?5:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]1m31BJ5o2MC[17<CIo2g53l1U=4JT3g:b283E125Eo1C4G315`2k
6a6`3]1S1Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2534T18K>=_
11f1C\1239lT1j4c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1
eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239h4c4d3b1M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[
17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T131
1986ET1NQ1P1c1E253Y1T1>=_11f1C\1239_5d3b1Mh4Z9]65:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
1F[51BJ5a4[17<]11FV2g53l1>d1U;K_@8I45E4j1C4G315\9h45b1Bm23H5>1MC4?T2_152Q2f121057j1S1313<]2R2h11
Y1Mo3T226O2e2I^9T3d32Q202l28=6DY44T13115386ET1NQ1P1c1883253Y1L7>=_11f1C\1239XZ1c4d3b1Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2
f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=Kc1e24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1M
h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a
2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9SEh4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1^IV58I45Eo1C
4G315\9a6`3a2C4d2_152Q2f121057n2313<Y61Y1Mo3T226O2_3]8P1T3d32Q202l28=KY442Q1311986ET1N<DP1c1E253
Y1T1>=_11f1C\1239S;i4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g
53l1eN8I45Eo1C4G315\9a6S1\2a2Ci2_152Q2f121057n2313<Y61Y1Mi1U2T226O2P11\2^9T3d32Q202l28=KY44T1311
986ET1>?Q1P1c1E2534T16M>=_11f1C\1239]5d3b1M@W4h?5:a264f1404_1:6:406S14H4D1226271EP11P1T111O0151B
U1<X1F]5BJ5EI@Z25V147<]1o2Jl43D1U1eN8I45Eo1C4G315\9a6S12V22a2Ci2_152Q2f121057n2313<Y61Y1Mo3l1726
O2P1^2^9T3d32Q202JQ28=6DY44T13119526ET1N<DP1AQ1E2534T1;H>=_11f1C\1239P@P@j4d3b1Mh4U7Z1W75:=S264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1VJ^48I45Eo1C4G315\9T3\3W2X1a2Ci2_
152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3Q1b22Q202l28=6DY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g
4d3b1Mh4U7b85:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1iCk:8I45Eo1C4G
315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=6DY44T1311986ET1N<DP1c1E2534T1T1
>=_11f1C\1239m4d3b1M4Em3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1U2Ig53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3Z2Y12Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239P7mB16]1:j=m4d3b1Mh4h?5:a264f1404_1:6:406W10H4D156271f11P1T111O015DU1<
X1FZ52BJ22`3P1[17<]1o2g53l1T=`A8I45Eo1C4G315\9o4a1`3a2Ci2_152Q2f121057n2313<Y61Y1Mn2O0T226O2_3^9
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1@;7>=_11f1C\1239b=h4d3b1MMAX3h?5:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2k3k13l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[:c19f4d3b1Mh4h?5:a264f14
04_1:6:406X1G04D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f1
21057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1C0NE253Y1T1>=_11;Z1C\1239m4d3b1Mh4
h?5::V264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<X1F]5BJ5a4L>7<]1o2g53l1a2X4[9^>8I45Eo1C4G315\
9Y2W4`3a2Ci2_152Q2f121057n2313<0X61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_
11f1C\1239[5^9c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5`3P1[17<]1o2g53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239j4d3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5f3J[
17<]1o2g53l1Y8[F8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1
311986ET1NQ1P1:X1E253Y1T1>=_11f1C\1239W5Y3T:bBc4d3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Q5d3b1Mh4h?5:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<X1F]5B60B540V1S25J[17<]1]1BNg53l1`<h8[98I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2
313<Y61S15Mo3T226O2_3^9S2P1Ji22Q202l28=K=k34T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4d3b1Mh4h?5:
a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5B602?54[35J[17<]1]1A0Ng53l1eN8I45Eo1C4G315\9a6
`3a2Ci2_152Q2f121057n2313<Y61S15Mo3T226O2_3^9S2P1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239e4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5BLQ3[17;0]1o2g53l1eN8I4
5Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239c4d3b1MV1a3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2
g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239f4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1U3_K8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057\1a1313<Y61Y1Mo3T226O2_3^9T3d32Q202l28=KY4
4T1311986ET1NQ16Ic1E253Y18K>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X1F]5BJ5a4[17<]1o2g53l1U3_K8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057\1a1313<Y61Y1Mo3T226O2_3^9T3d3
2Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239IV600KXQ1Z<V:d;TQ1T?U7^R23l@U9j>2DG6W4a6F@37
V600K`V73[19V600Hbl3mR3R7_1X<<V600KiDV3f_2Tk2cS12\18AV600K\l1Vd4lE22819D5j2T9X3@V600oe1m4iZ3S[14
;@^EU19P;<J>V600N9SV73Q19b4R3Z3T12;V600X1km1Ra2Tg23[1U<4:V600K`V72\18S4U7^1V600X3n:30S4RT1k1R22d
Z11`\1X1oR1UQ1;2l1c=3<50072;8[4W66>632;59=53438V600K`V72\1\47V600K`V72\18V600K`V72\1b;:W60S;1og1
TR2gIYX2<=DW60`BnU1j\11ki1Sh1;2`?F082]15e:>S19W60N`f6l?U1l4]6W19W60S_4N00cBcT2j=5W60\W7d=5:W60Ki
DV3eP1P_1Tk2cS1V2=W60X1km1WX5JAj4m6?2U3X1=W60Re2c1ZV1Wg2^@c2G8U1e;Q3<W60K`V7>5225k<FZ2=W60K`V7>5
225U1@T;Q33W60\W75W60Ue3je1[l15W60Sm3PY2WQ18W60R1QR2fd4`?U6X7CW60R1kj17l@];U]208i2eFc3_Bg<n4j;i3
1?W60R17cj1VW4m9XJJ1O02Q4d9;W60k^1P>\V31;]8]U1hE_99W60_i10Rh4hE\1R8S55W60P^1[i5_94W60\W7_94W60K`
V75W60Ha]1Qi56W60aQ4hW2`>`?7W60X1bo3of2`?\17W60P^11dP1dh4d=:W60Kon1cg4;S>\1^=58X6f;m5Y2]:_^2Tj31
@X6Q1XU2]Q20XGXW1QR11?a4I:b6^252X6Ue73X6Ue7b22X6K1X66X6KRC0mi627X6KRC0mi62S97X6KRC0ai6;29X6N;Qm6
[8e7Q4_1i46X6gc6dJg50c45X6o[7T80c47X6c_2R>nj1Qk1fJ[:FX69P1g6RJI_3?T1]<V?XX2Q;R3nU1j7XF1j1V>Q4Y66
X6kZ4c\2S@k517X6e@U_6g7GS511X67Y6[X71[4:T1:;Y6hW2bP51Z4090T1g5c46Y6>Pb3]_2]V11DY6A5B^CP`22Pb2]@f
2P4jB[71Q5a4i11k35:Y6NTo6c21a51c4Y5J3Y6[X714Y6[X71a49Z6Efj1oi4mB16]1U>7Z6XW5QQ216]1U>7Z6ZX716]1:
j=6Z6ZX716]1U>7Z6hU7a216]1U>8Z6Ra1a5ea516]1U>7Z6N[W716]1U>7Z6M\W716]1U>8Z6ZX716]1m5W82=[6S5U;hV1
X:MR8[1W7ie2U[1T9Z93[6be6b71[66[6gHfc4VQ20Q;2[6hh71\63\6iZ4Z[32\6T^14\6UV70\88\6hn2Z18`1eI\c2K2\
6ck32\6SZ73\6dF^c64\6ZF]6Z]63\6ke6WD2]6ff61]65]6^f67a2[F2]6lh75]6kn2Xc35_7h1^6U2VH^1R4P2n1:=V391
3M`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2g1^6U2VH^1R4P2n1:=V391Q1`Ca12
521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN
4S1n5fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0TGj74R7
fE`2f31S10023\5<4?c1XD518e1P3]>R4j4GJR2AZ5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h
3S10023\5<4?c1XD518e1P3]>R4j4GJR2\2_3o1aOi6S8_2W2^65o1VH^1^3CP2n1:=V391Q1l:c8a12521E0TGj74R7fE`2
h3S10023\5<4?c1]@j3518X1<P3:`5a8R4j4GJR2^274Z21Co1e791_Gi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0
oN4R7fE`2h3S10023\5<4?c1S5T?518e1P3]>R4j4GJR2l5o1aOi6S8_2l1^6U2VH^1R4P2n1:=V391Q1[8m2b40b3a12521
E0oN4R7fEKd1h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R
7c5i6S6T3Cl1W2`1S10023Y52<4?c1XD518e1P3]>LU3j4GJR2Z5Ao1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E
0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4]2\2GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R
7fE`2f31S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0hN640Q7fE`
2]2Z1AA0023\5<4?c1m2U2[1h=518e1P3]>R4j4GJR2e3V2o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1WB0W1a12521E0oN
4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2n1:=V3919GWB0W1a12521E0oN4R7f
E`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1
0023Ef4<4?c1XD518e1P3]>R4j4GJb1?l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\
5<4?5]1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1
XD518e1P3]>R4j4GJR2l5o1^7RHi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fEKd1h3S10023\5<4?c1XD51
8e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7\AY4`2h3S10023\5<4?c1XD518e1P3
]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1XD518e1P3]>R4j
4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100235V5<4?c1XD518e1P3]>R4j4GJR2l
5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aO
i6S8_2i1^6U2VH^1R4P2n1:=V391Q1g1hAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2b2Y3o1aOi6S
8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R41h4GJR2l5o1aOi6S8_2h1^
6U2R:S>^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2R:
S>^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2R:S>^
1R4P2n1:=V391Q1g1hAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2o1^6U2VH^1R4P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1U:040:2@UDi6>d7_2o1^6U2VH^1R4
P2n1:=V3171Q16S1U@o1a12521E0oN4R7SCb2`2h3S10023\5<4?c1XD518e1P3]>R4Kn3GJR2l5o1U:i=a7i6S8_2i1^6U2
R:S>^1R4P2n1:=V391G9`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2l1^6U2VH^1R
4P2n1:=V391G9`Ca12521E0oN4]1g1l3h3mA`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2\2_3o1aOi6S8_2h1^6U2VH^1
R4P2n1:=V391Q1g1hAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n
1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1;cEa9i6S8_2i1^6U2VH^1R4P2n1:=V
391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1oEa9i6>d7_2j1^6U2VH^1R4P2n1:=V391Q
1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1R1@[Da9i6S8_2i1^6U2VH^1R4P2n1:=V391Q1`
Ca12521E0]4aJ4R7fE`2h3S10023\5<4?5]1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12
521E0]4h@h94R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521
E0jFT84R7fE`2h3S10023\5<4?c1XD518e1P33Y>R4]2\2GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0
jFT84R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7
fE`2h3S10023\5<4?c1H_C518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7f>o6`
2h3S10023\5<4?c1XD518e1P33Y>R4j4GJR2l5o1aOi6S8_2S2^640o1R:S>^1^3CP2n1:=V391Q1l:c8a12521E0oN4R7fE
`2h3S10023\5<4?c1]@j3518e1P3]>R4j4GJR27V274Z21Co1aOi6S8_2i1^6U2\;n4j7^1R4P2n1:=V391Q1`Ca12521E0o
N4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2n1:=V391N2V2YAa12521E0oN4R7f
E`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2Z5Ao1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1a@n2a12521E0oN4R7fE`2h
3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S1002
3\5<4?c1XD518e1P3d1h<R4j4G5DR2e3V2o1Z7?;hEa1i6S8_2T2^6U2`=e:^1R4P2n1:=V391Q1^1Y9;1X1V117\32o1a12
521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3n5^8R4j4GJR2l5\1BaOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E
0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o12^Oi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q
7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2P2^65o1VH^1^3CP2n1:=V391Q1l:c8a12521E0oN4R7fE
`2h3S10023\5<4?c1]@j3518e1P3]>R4j4GJR2^274Z21Co1aOi6S8_2i1^6U2VH^1R4P2n1:=V391N2V2YAa12521E0oN4R
7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1g1V<a5a12521E0oN4R7fE
`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2V>o9^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S
10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100235V
5<4?c1XD518e1P3]>o32j4GJR2l5o1aOi6S8_2V2^640o1VH^1^3CP2n1:=V391Q1V2e8c8a12521E0R@l>4R7fE`2h3S100
23\5<4?c1n;^4j3518e1P3]>R4j4GJR27V274Z21Co1U:[Ei6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0ZMd14R7fE
`2h3S10023\5<41=c1XD518e1P31[>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S
10023\5<4?c1XD518e1P31[>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391N2l2c@a12521E0oN4R7fE`2h3S1002
3\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c
1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD51
8e1P3]>R4j4GJR2l5o1aOi6S8_2Q2^661l1VH^1k1]1>9R1Mn1:=V391Q1V2^7j9a12521E0oN4R7fE`2h3S10023d2g2<4?
c1XD518e1P3R>:R4j4GJR2l5o1aOi6S8_2Z2^62R2VH^1R4P2n1:75U11n191Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c
1[Al2518e1P3]>R4j4GJX1H0V3<P240111002f1aOi6>d7Q2=i1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3
S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1XD518e1P3]>R4j4GJR2l531i1aOi6S8_2k1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0[;cC4R7fE`2h3S10023
\5<4?c1XD518e1P3]>R4j4GJR2l53k1aOi6S8_2o1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0`6j4cC4R7fE`2h3S10023
\5<4?c1XD518e1P3]>R4j4GJQ20g5431i1aOi6S8_2k1^6U2_@f7^1R4P2n1:=V391Q1k:\7W1a12521E0oN4R7fE`2e32S1
0023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5
<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1H_
C518e1P3]>R4j4GJR2e3V2o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e
1P3Y6S8R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4c1<n1:=V391Q1g1\3[>a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e
1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4X4i2fE`2h3S10023\5<4?c1XD518e1P3]>
R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7mAh3`2h3S10023\5<4?c1XD518e1P3]>R4j4G
JR21j5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1^3Q@a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l
5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0mFQ84R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aO
i6S8_2m1^6U2VH^1R4P2n1:=V391Q1^3Q@a12521E0d7ZG4R7fE`2]2Z1S10023\5<4?c1XD518e1P3R5Z9R41h4GJR2l5f1
8aOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0I\7hF4R7fE`2h3S10023\5<4?c1XD518e1P3]>R41h4GJR2l5o1aO
i6S8_2k1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4;f6fE`2h3S10023U1V4<4?c1XD518e1P3]>R4j4GJR2a12W4o1aOi
6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?8U14XD518e1P3]>R4j4GJR2l5o1iLg2i6S8
_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0QBm<4R7Z5[@`2h3S10023\5<4?c1XD518e1P3Z3R;R4j4GJR2l5o1aOi6S8_
2g1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2
VH^1R4P2n1:=V391Q1`CY172521E0oN4R7fE`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1
R4P2n1:=V391Q16YCa12521E0oN4R7fE`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^6U2VH^1R4P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1Q<7=iBi6S8_2h1^6U2_Af6^1R4P2n
1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VAo6^1R4P2n1:=V3
91Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca
12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1U:[Ei6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521
E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2b59o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1n2a@a12521E0oN
4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2l1^6U2gD2[3^1R4P2n1:=V391Q1`Ca12521E0oN4R7f
E`2h3S10023Ef4<4?c1XD518e1P3]>R4j4GJR2T4g1o1JfNi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2
h3S10023\5<4?c1XD518e1P3]>o32j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10
023\5<4?c1XD518e1P3]>R4j4GJR2e2V3o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\
5<4?c1XD518e1P3]>R4j4GJR2[4`1o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c
1XD518e1P3X=T1R4j4GJR2l5o1aOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1l2c@a12521E0oN4R7b1SD`2h3S10023\5<4?c1
XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD51
8e1P3]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>
R4j4GJR2l5o1e<kBi6S8_2k1^60T2VH^1R4P2n1:=V391Q1g1hAa12521E0QDm:4R7fE`2h3S10023T4W1<4?c1XD518e1P3
]>R4j4GJR2l5o1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4W1j5fE`2h3S10023\5<4?c1XD518e1P3]>R4j
4GJR2l5o1aOi6S8_2h1^6U2i3\D^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2
l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7i@l4`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1
aOi6S8_2l1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7hAm3Cl1h3S10023\5<4?c1e:d4m4518e1P3]>R4j4GJR2Z5Ao
1aOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1e:b9518e1P3]>R4j4GJR2l5o1aOi6
S8_2l1^6U2gG>^1R4P2n1:=V391Q1S7\<a12521E0oN4R7fECl1h3S10023\5<4?c1X<o7518e1P3]>R4j4GJR2Z5Ao1aOi6
S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4U3l3fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i
1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0XEf94R7g6n>`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^6
0T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4Ml3GJR2Z4a1o12^Oi6S8_2i1^60T
2VH^1R4P2n1:=V391Q1QB^1a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^
1R4P2n1:=V391Q1`Ca12521E0WDg:4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P
2n1:=V391Q1`Ca12521E0oN4R7fE`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o12^Oi6S8_2i1^60T2VH^1R4P2n1
:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V39
1Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1W=YBi6R3P5_2i1^60T2VH^1R4P2n1:=V391Q
1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1H_C518e1P3]>R4j4GJR2l5o1aOi6S8_2l1^60T2VH^1R4P2n1:=V391Q1Z>U5
a12521E0n4PJ4R7R?c6`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1`LP3i6S8_2k1^60T2VH^1R4P2n1:=V391Q1`C
a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1U:21VEi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1i?g?i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521
E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1U:[Ei6S8_2i1^60T2VH^1R4P2n1:=V391Q1g1hAa12521E0
oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7f
E`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1i?f=P2i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`
2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1g<iBi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2T1c
2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2l1^60T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R701cE`2h3S10
023\5<4?c1XD518e1P3]>R4j4GJR2l5o1mCc;i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\
5<4?c1XD518e1P3]>R4j4GJR2l5o1e<kBi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?
c1XD518e1P3]>R4j4GJR20k5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0W4gJ4R7fE`2h3S10023\5<4?c1X
D518e1P3]>R4j4GJR2l5o1U:[Ei6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518
e1P3]>R4j4GJR2b2Y3o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7\AY4`2h3S10023\5<4?c1XD518e1
P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1XD518e1P3]>
R4j4GJR2l5o1aOi6S8_2l1^60T2R:S>^1R4P2n1:=V391Q1g1>Y?o1a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]
>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD5180d1P33Y>R4j
4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n118=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD5180d1P33Y>R4j4GJ
R2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1e:b9518e1P3]>R4j4GJR2l5
o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1]<C_
Bi6S8_2j1^60T2VH^1R4P2n118=:k291Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S
8_2j1^6000R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m
1^60T2f<0^;^1R4P2n1:=V391Q1V7Y<a12521E0oN4j1W5fE]22h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_
2l1^60T2VAo6^1R4P2n1:=V391Q1V7]6l2n2a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S
8_2i1^60T2VH^1R4P2n1:=V391Q1V7Y<a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i
1^60T2VH^1R4P2n1:=V391Q1d=k5a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60
T2f:_=^1R4P2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3Y<S2R4j4GJR2l5o1aOi6S8_2j1^60T2
VH^1R4P2n1:=V391N2a@n2a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1
R4P2n1:=V391Q1`Ca12521E0VNH4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2[4`1o1aOi6S8_2i1^60T2VH^1R4P
2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V
391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1S<]Ci6S8_2i1^60T2VH^1R4P2n1:=V391Q
1`Ca12521E0oN4R7fE`2]2Z1S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca
12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1S2]Mi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca1252
1E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1_>QAi6>;X7_2l1^60T2VH^1R4P2n1:=V391Q1`Ca12521E
0oN4R7c5i6X9Cl1h3S10023X1S4<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1n2a@a125
21E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN
4P1Q6fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7f
E`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1Q;_Di6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h
3S10023\5<4?c1XD518e1P3]>R41h4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100
23\5<4?c1XD518e1P3]>R4j4GJR2l5o1i<2dBi6S8_2i1^60T2R:S>^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391Q16o1YAa12521E0oN4R7fE`2h3S10023\5
<4?c1XD518e1P3]>R4Kn3GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1
m9Z:518e1P3NKb<R4j4GJR2l5o1aOi6S8_2m1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0o5oH4R7fE`2h3S10023\5<468c
1XD518e1P3]>R4Kn3GJR2\2U39o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1X
D518e1P3]>R41h4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e
1P3]>R4j4GJR2l5o1n@b>i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\2o2<4?c1XD518e1P
3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7Z4[A`2h3S10023\5<4?c1XD518e1P3]
>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4G
JR2l5o1aOi6i1Y6_2i1^60T2_Df3^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR
2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?T1>XD518e1P3]>R4j4GJR2l5o1
aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1a@n2a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6
S8_2i1^60T2VH^1R4P2n1:=V391Q1Y7V<a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2
i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6>d7_2i1^60
T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2b59o1aOi6S8_2i1^60T2VH^
1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]<o1R4j4GJR2l5o1aOi6S8_2i1^60T2V>o9^1R
4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2h1^60T2VH^1R4P2n1:
=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391Q
1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1e<l?n2i6>d7_2i1^60T2VH^1R4P2n1:=V391Q1
`Ca12521E0oN4R7f>o6`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P33Y>R4j4GJR2l5o1j7TFa1i6S8_2k1^60T2_Af6^1R4P2n1:=V391Q1`Ca
12521E0]ET4\54R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1Q3P1P2n1:=V391Q1`Ca
12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2Q2^60T2f<0^;^1R4P2n1:=V391N2V7j4b1
f2T3a12521E0oN4j1W5fE]22h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1b
<n3n2a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60T2eA`6^1R4P2n1:=V391Q1V
2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R41h4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1V2YA
a12521E0VFh84R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2o1^60T2VH^1R4P2n1:=V391Q1V2YAa1
2521E0Y<c8X1h84R7aDT1`2T1c2S10023\5<4?c1XD518e1P3]>R4Kn3GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q
1]AR2a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1]AR
2a12521E0oN4R7fE`2T1c2S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1V2W1Q
@a12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1^3Q@a12
521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1^3Q>o1a1252
1E0oN4R7fE`2h3S10023;P5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m1^60T2_Af6^1R4P2n1:=V391Q1`Ca12521E0
oN4R7fE`2f31S10023;P5<4?c1XD518e1P3]>o32j4GJR2e3V2o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0o
N4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOY3_3S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7
f6o>`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2m1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`
2h3S10023\5<4?c1XD518e1P3]>o32j4GJR2V51Co1aOi6g1[6_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0SKk34R7fE
`2h3S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2f:_=^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3
S10023\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7Z3[B`2h3S100
23\5<4?c1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4
?c1XD518e1P3]>R4j4GJR2l5o1Z7VHi6S8_2i1^60T2VH^1R4P2n1:=V391Q1Q<^7a12521E0oN4R7fE`2h3S10023\5<4?c
1XD518e1P3]>R4j4GJR2l5o1aOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1Q<^7a12521E0oN4R7fE`2R1e2S10023\5<4?c1X
D518e1P3]>R4j4GJR2l5o1aOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1
P3]>R4j4GJR2l5o1]<SCi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1XD518e1P3]
>R4j4GJR2l5o1aOi6S8_2j1^60T2R:S>^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R
4j4GJR2l5o1aOi6S8_2k1^60T2VH^1R4P2n1:=V391G9V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1XD518e1P3]>R4j4G
JR2l5S1KaOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1g1hAa12521E0oN4R7i@l4`2h3S10023\5<4?c1XD518e1P3]>R4j4GJ
R2l5o1aOi6S8_24`60lQ1TW38`60lQ1TW3jf1j5705`60lQ1X@kf2;`60lQ1iAZe2kCiX160005`60lQ1nh2U>5`60lQ1`V2
cP16`60lQ1P6XCj]25`60lQ1W:ll26`60lQ1nh2U>jl15`60_Q1<TW36`60lQ1XBkd2ol15`60lQ1P=Sj25`60lQ1TW3cl15
`60T1gP1TW36`60lQ1Ao1bT35`60lQ1TW3g45`60lQ1TW3`l16a6^N]3XV1W1co14a6lQ1nh2U>7a6lQ1X@eX2U>P[1WK3a6
lQ1TW35a6lQ1nh2U>bd14a6lQ1TW3bd14a6lQ1TW3P[1Aa6lQ1ad2bBc;d4^117R2YHT@8002o37a6lQ1X@kf2jf1R607a6l
Q1TW3jf1e5<05a6lQ1nh2U>PA5a6lQ1X@kf2PA4a6lQ1X@kf24a6lQ1TW3`l14a6ULf5TW3i1b61o1VH^1^3d2n1:=V3Z<2`
8a12521E0WV1fE`2h3S10023\5A?c1>n?P418e1P3]>m8GJa1@^274Z21CaQ1i6S8_27b6kQ1n5]<_g2bc1@@b6kQ1n5h1d:
Y<iT1[V1`C]2iA1[:[1@h58b6kQ1n5]<_g2oBbP1@9b6kQ1n5]<_g2l<eV1@Y2Cb6P1jP1n5]<[7mR2U=bc1@k5hA[@1O02Q
4d9:b6n@4g@n5]<_g2l`1e2@8b6kQ1n5]<_g2bKoG@8b6kQ1n5]<_g2PLRH08b6P1jP1n5]<_g2bc1@7b6kQ1n5]<n6``2Sd
1h1b61o1VH^1^3d2n1:=V3Z<2`8a12521E0WV1fE`2h3S10023\5A?c1>n?P418e1P3]>m8GJR2^274Z21CaQ1i6S8_26b6k
Q1n5]<_g2Sd17b6kQ1n5Z1R;_g2Sd18b6AYQ1n5]<_g2bc1@8b6NlP1n5]<_g2Sd1i[18b6kQ1n5]<_g2bc1@e58b6kQ1n5]
<n6``2Sd1h57b6kQ1n5]<_g2Sd107b6kQ1n5]<_g2Sd1e58b6P1jP1n5]<_g2Sd1jh18b6kQ1n5]<_g2bc1@ic17b6kQ1n5]
<P2^e2Sd1T2b61LR1VH^1^3d2n1:=V3Z<2Y4V4a125210D0WV1gBn2`2h3S10023\5A?c1>KR?P418e19f2f60e7m8GJa1@^
274Z21CaQ1i6Z62c11_2:b6kQ1h1U4]<_g2bc1@f5=7b6kQ1n5]<\6Ra2Sd18b6kQ1n5]<Xk1S9RCSd17b6NlP1n5]<_g2Sd
18b6nK?\5n5]<_g2Sd18b6kQ1n5]<n6``2nZ1T9f1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P
418e1P3]>m8GJR2^274Z21CaQ1i6S8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521B20d4VC[>fE`2h3S10023\5A?c1]@P418
e1P3]>m8GJR2^274Z21CaQ1i6S8_2k1c60o1VH^1^3d2n1901;V3Z<m6e1a12521E0WV1fE`2h3S10023\5A?[17]@P418e1
P3]>m8<:JR2^274Z21CaQ1i6S8_2Z2c60o1VH^1e2Hd2n1:=V3Z<c8a12521E0j:OP1i3aEi?l5`2h3S10023V4U1A1=c1]@
P418e1P3]>T4h4GJR27NJ<74Z21Ce:_1^9`5[6o2i3JX3o3W27P2c60o1VH^1^3d2n1901;Cb2Z<c8a12521E0d4j7[;[>fE
`2h3S10023\5A?[17]@P418e1P3]>V8F<:JR2Eh174Z21CaQ1i6S8_2P2c60o1VH^1^3Od1n1:=V3Z<c8a12521E0WV1fE`2
h3S100235V5A68c1]@P418e1P3]>m8GJR27V274Bg11CU<k=_7i6>;X7]1Q1f1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1
fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S
10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CcJm6i6S8_2W2c60o1VH^1e2Hd2n1:=V3T8U4c8a12521E0R@E@_9];c2\2e
@`2h3S10023\5A?c1n;^4P418e1P3]>o3m4GJR2V1W13204Z21CU<Y4QAi6>;X7_2f1c60o1VH^1^3d2n1:=V3Z<c8a12521
E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2T2c60o1[1ZA_5^1^3d2n1:=V3Z<c8a12521E0o
5WP1fE`2f31S10023\5A?c1]@P418e1P3]>m8GJR27T2174Z21CU<2J^>n5i6>;X7]11Ok1c60o1VH^1^3d2n1:=V3Z<c8a1
2521E0d4nB7`87b5fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a1
2521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR27V274Z21CU<[Ei6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E
0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CVAZ@i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE
`2h3S10023\5A?c1]@P418e1P3]>m8GJR2\2174Z2199aQ1i6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1Y@\5`2h
3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2T2c60o1VH^1^3d2n1:=V3Z<c8a12521E0\8[1b7^<\8`=U8`
2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CU<e:]1CX5c1f1i6>;X7_22g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0
WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ch@h@i6S8_2j1c60o1VH^1^3d2n1:=V3Z<c8a12521E0dP16[5
Y@\5`2h3S10023\5A?c1]@P418e1P3h4d9m8GJR2^274Z21CaQ1i6S8_2j1c60o1VH^1^3d2n1:=V3Z<c8a12521E0hN<Q7f
E`2h3S10023\5A?c1Hd?P418e1P3]>m8GJR27V274Z21CaQ1i6S8_2T2c60o1n2WE^1^3d2n1:=V3Z<c8a12521E0hM3K^7f
E`2]2Z1S10023\5A?c1HR21U2k22Z8P418e1P3]>m8GJU1L7V274I`11CaQ1i6S8_2n1c60o1i3\D^1^3d2n1:=V3Z<c8a12
521E0hN^7fEX1W1h3S10023\5A?c1]@P418e1P3h4d9T4h4GJR27V274I`11C`OP2i6S8_2k1c60o1i3\D^1^3d2n1:=V3Z<
c8a12521E0hN^7fE`2h3S10023\5A?c1]@P418e1P3]>T4h4GJR27V274I`11CaQ1i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8
a12521E0d4bQ1Y@\5`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2X2c60o1VH^1^3d2n1:=T23MZ<c8a
12521E0Y1m2TDU8g1l3k4j@`2h3S10023\5A?c1]@P418e1P3]>m8GJR27V274Z21CU<2J^>n5i6>;X7]11O4g1c60o1VH^1
^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CbKn5i6S8_2h1c60o1VH^1^3d2n1
:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CS92ZHi6S8_2\2c60o1V4^5i7f6AL^3d2n
1:=V3n5[1o4c8a12521E0gAS=\1n5\A0X4`2h3S10023\5A?c1]@P418X1<P372R>o3l2P2GJR27V274Z21C9P1h2]5DZGi6
S8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521E0dP1b5fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CS92ZHi6S8_
2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CVA\9m6i6S8_2_2c
60o1o@V7^1^3d2n1:=V3h2R6^3c8a12521E0o2]1R5`@X3Z2V5Z1[6Z?`2h3S10023\5A?c1]@m1R218e1P3]>o3m4GJX1I^
2604Z21Cd7`46X<i4h2X1i6>;_2h4]1Q1h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P
3]>m8GJR2^274Z21CVA\9m6i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3D>0023\5A?c1]@P418e1P3]>m
8GJR2^274Z21CaQ1i6f4\3_2g1c60o1VH^1^3d2g16:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR
2^274Z21CaQ1i6S8_2h1c60o1VH^1^3d2g16:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274`
1I1CaQ1i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CaQ
1i6S8_24l1c60o1VH^1^3d2n1:=V3d4e7c8a12521E0WV1:[E`2h3S10023\5A148c1]@P418e1P3]>m8GJR2^274Z21CaQ1
i6Jc3d3_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ci>2dBi6
S8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR27V274Z21CU<[Ei6JX7_2
l1c60o1VH^1^3d2n1:=V3l43Y7c8a12521E0WV1fE`2]2Z1S10023;P5A?c1]@P418e1P3]>m8GJR27V274Z21CZHV9i6S8_
2^2c60o1_Al3i2^1^3d2n1:=V3Z<c8a12521E0n9h7X3i8[2e4Z1fE`2h3S10023\5A?c1]@P418e1P3]>l6P2GJX1I^2334
Z21CU<2R1_6f7l1Z2f1i6>;i3^3]11O0o1c60o1VH^1^3m1;008n1:=V3n5[6c8a12521E0fG`>o9f;`2h3S10023\5A?c1]
@P418e1P3]>m8GJR2^274Z21CQ3_Ni6JX7_2k1c60o1VH^1^3d2n1:=V3Z<c8a12521E0]4iQ1fE`2h3S10023\5A1=c1]@P
418e1P3]>P5l3GJR27V274^1K1CaQ1i6S8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418
e1P3]>P5l3GJR27V274Z21Co1aOi6S8_2e1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3
]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2
^274Z21B0aQ1i6S8_2i1d6o1VH^1^3d2n1:=V3f60b5c8Y172521E0WV1fE`2T1c2S10023\5A?c1]@P418e1P3]>m8GJR2^
274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CQ
>1]Ci6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2]2Z1S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6
S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Ci>2dBi6S8_2f1
d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^2604Z21CaQ1i6S8_2i1d6o1VH^
1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CkEe;i6f58[1G_2g1d6o1VH^1^3
d2n1:=V3Z<c8a12521E0WV1fE`2f31S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21C^4RMi6S8_2f1d6o1VH^1^3d2n1:=
V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CZNV3i6S8_2f1d6o1VH^1^3d2n1:=V3\4m7c
8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E
0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Co1aOi6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`
2h3S10023\5A?c1]@P418e1P3]>o3m4GJR2^274Z21Ce6kJi6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1gDN`2h3S
10023\5A?c1]@P418e1P3]>m8GJR2f1G74Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3g8b3i4i3a12521E0WV1fE`2h3S100
23\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1
]@P418e1P3]>m8GJR2d1I74Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e
1P3]>m8GJR2^274X1Q11CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<b7>Aa12521E0WV1fE`2h3S10023\5A?c1Y8S8P418e1P
3]>m8GJR2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0QBl>X5Z5[@`2h3S10023\5A?c1]@P418e1P3]>
m8GJR2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1\AY4`2[1\2S10023\5A?c1]@P418e1P3]>m8GJ
R2^274X1Q11CaQ1i6S8_2e1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274
Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0hMO^7fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CQ=
_Di6S8_2e1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2
i1d6o1VH^1^3d2n1:=V3^62h5c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m87?JR2Q2<74Z21CaQ1i6S8_2h1d
6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1mAGP3`2h3S10023\5A?c1]@P418e1P3]>m8GJR21\274Z21CaQ1i6S8_2j1d6NP1
VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6V526AP2_2f1d6o1VH^
1^3d2n1:=V3Z<c8a12521E0hM^8fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1
:=V3Z<o40b3a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z
<c8a12521E0WV1i@l4`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CX<1VEi6S8_2i1d6o1VH^1^3d2n1:=X2MZ<c8
a12521E0W4W=gDfE`2h3S10023\5A?c1]@P418e1P3S2Y<m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12
521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CkFe:i6S8_2j1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WO
Z14V1X4fE`2h3S10023\5A?c1]@P418e1P3]>m8GJLU1^274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3h2c1m7c8a12521E
0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1h4m@
`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0bAdDfE`2h3S10
023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2Q2d6o1a;]2V3o6^1^3d2n1:=V3V833Q2i1g2k5a12521E0b2dS1f
E`2h3S10023\5A?c1]@P418e1P3l7`6m8G5DR2^274Z21Cb4nLi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h
3S10023\5A?c1c>i1P418e1P3]>m8GJR2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S1002
3\5A?c1]@P418e1P3]>m8GJR2^274Z21C[2UOi6S8_2l1d6o1VH^1^3d2n1:=V3Z<71_29\3R2a12521E0WV1fE`2h3S1002
3\5A68c1]@P418e1P3n5^8m8GJR2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V31X<c8a12521E0WV1fE`2h3S10023\5A
?c1]@P418e1P3]>m8GJR2^274Z21CPL`5i6S8b1Lh1d6o1VH^1^3d2n1:=V31X<c8a12521E0WV1fE`2h3S10023\5A68c1]
@P418e1P3]>m8GJR2^274Z21CaQ1i6>d7_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1
P3]>m8GJR2^274Z21CaQ1i6i1Y6_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m
8GJR2^274Z21C[2cEa9i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fEKd1h3S10023\5A?c1]@P418e1P3]>m8GJR
2^274Z21CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z2
1CaQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR2^274Z21CY@WAi
6k31U4_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Cf1l1W6[4Y
Ci6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2]2Z1AA0023\5A?c1]@P418e1P3]>m8GJR2^274Z21Cf1DUOi6S
8_2j1d6o1VH^1^3d2n1:=V3Z<c8a12521E0mFY?fE`2e32S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21Cf1l1[Da9i6S8
_2i1d6o1VH^1^3d2n1:=V3Q5W70c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21C[2W1mMi6S8_2
]2d6o1a3dD^1^3d2n1:=V3g2Y2h6>0]1F:e22Z3a12521E0mFLl2h:FZ<c3g5`2h3S10023\588?c1]@k1T218e1P348l4<Q
8C]4_4GJR2^274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A68c1]@P418e1P3]>m8
GJR2^274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@P418e1P3]>m8GJR27V2
74Z21CaQ1i6S8_2X2d6o1VH^1^3d2n1:=V3>3]4h4`2c8a12521E0WV1\A0X4`2h3S10023\5A68c1S5Y;j3518X1<P3:`5R
1^7m8GJR27V274Z21Cl1a7@1[;S<i6S8_2l1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1;m2h4Z8P4
18X1<P3:R>m8GJR27V274I`11CaQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1S5Y;P418
e1P3]>m8GJR2^274Z21CaQ1i6S8_2j1d6o1VH^1^3d2n1:=V3Z<c8a12521E0R;TKfE`2h3S10023\5A?c191m2h4Z8P418e
1P3]>m8GJR2^274Z21CaQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8Y172521E0WV1fE`2h3S10023\5A?c1;f7Z8P418e1P3]
>m8GJR2^274Z21CaQ1i6j4X3_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A?c1]@P418e1P3]>m8GJ
R2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z2
1Ce>l?n2i6>d7_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CR2
^Oi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1_6m9P418e1P3]>m8GJR2^274Z21CaQ1i6S8
_2S2d6o1V4oCAL^3d2n1:=V3Z<c8a12521E0WV1fE`2h3D>0023\5A?c1Q2]4o1m7P418e1P3]>m8GJX1I^274Z21CZ1h2m9
;U1d>X3i6JX7_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CQ>G
gBi6S8_2h1d6o1U>P:^1^3d2n1:=V3Z<c8a12521E0QHU>fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR20]274Z21CaQ1i6
S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CQ>_Ci6S8_2j1d
6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@Q2n118Q1CP3]>m8GJR2^274Z21CTJc6Hi6n1T6_2g2d6
o1VH^1^3[1X1n1:=V3c8f3c8a12521E0g6n3b655d2c11V@_:X4m6`2h3S10023\5A?c1S1n;Z3P418GMC<o1Q4T8V2m8GJR
2?n174>:BM1CU2L_1g4KT9^2Y4c6Hi6>_1T6_2j1d6o1VH^1^3d2n1:=V3k7^4c8a12521E0SASET>a7`2h3S10023\5A?c1
S1Y?P418e1P3]>m8GJR2^274Z21CQ2_Oi6S8_2n1d6o1VH^1^3d2n1:=V3]7l4?i4Ec2a12521E0WV1P20QAb2`2h3S10023
\5A?c1]@P418e1P38T>m8GJR2^274Z21CaQ1i6>d7_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1
]@P418e1P3]>o3m4GJR2^274Z21CaQ1i6S8_2h1d6o1VH^1^3d2n1:=V3m8\3c8a12521E0WV1fE`2h3S10023\5A?c1]@P4
18e1P3]>m8GJR2^274Z21CX<1VEi6S8_2m1d6o1i3\D^1^3d2n1:=V3f60b5c8Y172521E0WV1fE`2T1a21S10023\5A?c1]
@P418e1P3]>T4h4GJR2^274Z21CR2^Oi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c6o1a12521E0WV1fE`2h3S10023\5A?c1]@P4
18e1P3]>m8GJR2^274Z21CaQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<h1j4o1a12521E0_Lg9fE`2h3S10023\5A?c1]@P418e
1P3]>m8GJR2^274Z21CaMo3i6S8_2g1d6o1VH^1^3d2n1:=V3d3e8c6o1a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3
]>m8GJR2^274Z21CaQ1i6S8_2i1d6o1VH^1^3d2IT1:=Q2T1Z<c8a12521E0]4iQ1[7Z>`2h3S10023\5A?c1]@P418e1P3]
>m8GJR2^274Z21CaQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A1=c1]@P418e1P3]>m8GJR2
^274Z21C[<UEi6S8_2g1d6o1VH^1^3d2n1:=V3Z1o:c8a12521E0WV1fE`2h3S10023\5A1=c1]@P418e1P3]>m8GJR2^274
Z21CaQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0SLS:fE`2h3S10023\5A?c1]@P418e1IV2]>m8GJR2^274Z21CaQ
1i6>;X7_2f1d6o1VH^1^3d2n1:=V3Z<=U8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6S8
_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0TGA`>fE`2f31S10023\5A?c1]@P418e1P3]>]4_4GJR2^274Z21CaQ1i6S8_2f
1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P418e1P3]>m8GJR2^274Z21CaQ1i6g1[6_2P2d6o1V
H^1^3Od1n1:=V3Z<o40b3a12521E0WV1XC]2`2h3S10023E0e4A68c1]@P418e1P3]>m8GJg1:f1G74Z21CG^6ZJi6S8_2Z3
d6o1_@f7^1Bk2O=V1n1:=Q2T1g6g2j2<9X400a3\142521E0c<0Y@2Y2d2V4Q2`@@4>IT1`2h3S10023E0j1j2A68B=Bj1^6
Y6i12R1j218e1P3R<Z2_7]1GJg1:]18G7498g11C>89KT4S123Y1dET3i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV
1fE`2h3S10023\5A?c1R@:P418e1P3]>m8GJR2^274Z21Ca3oMi6k31U4_24e6dKY3S_6;e6LgJY3Wi3c:P2nQ1e@aFl4;e6
dKY3^l3]9W@fA1c@aFn4?e6LgJY3^@l1^9L_l2c:P2nQ1Q>UIn4Ce6`GKW3Y3k1\S1fOVb1i<g4R1f@m5S?H1SM_1@e6[?X<
Y3k1m>ga1^Q2k1n3f@gE03^4TJ6e6dKY3aR2\b3TJ9e6dKY3k1hT1d>[l2m`1_<5e6dKY3cR6_<8e6dKY3mm22V7l`1nh15e
6dKY3Tf4nh15e6dKY3[Bgl57e6dKY3^@l1_e4WW15e6dKY3kW5WW18e6dKY3f>PG4lo2YY2;e6dKY3WFd22i\3`Z103cN6e6
dKY3e[3oh1]Z1Ae6dKY3YIP2lAh`1g;MD08nW11=0mj15e6dKY3S^6O6e6dKY3T]1[ObR4Be6dKY3k9XOo3m@Q1JFI_Y10C\
Q27gDP=9e6dKY3To1[2_Y10PR2PR15e6dKY3e[3]S36e6dKY3kW5aKe;R1e60cKk1]1>\1g4U4R9Z2\1<j1j3e51Y4eb12V2
h7fF:VHo2\6Ch5Y2`1`7P@P@De6^;U@f1b1`1\U14X@Y<2e4Y3_MdW1`7]5l6Q3WW17e6dKY3Z[2^MQo1WW16e6dKY3Z[2`l
2WW16e6dKY3b]2Xj2WW15e6dKY3`U3bY36e6n?e;Y3WAkm57e6i<j>Y3^h41bf18e6dKY3W]1ib1VW2jW1\37e6dKY3fDcc2
[o1\W15e6dKY3ZX3hV35e6YEZ6Y3S_68e6dKY3XW1aP1c_21bg15e6dKY3fe1\i45e62aKY3S_67e6dKY3WX1^Ko2\X47e6d
KY3_Y2Th2a=lO5e6dKY3Ye1ii47e6i<j>Y3Zb11fl46e6dKY3WU3V5dT36e6RHa3Y3Tf4nh1<e6W35VHY3f9Vk2Y?0kQ1jNS
J:e6dKY3i9nh2i;1^4ZT1dg1Nf6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:VHo2\6Ch5Y2`1`7P@P@Of6_Ml1\1g4U4R9
Z2\1<j1j3e51of12V2h7fF:VHo2\6Cc2T3Y2`1`7P@P@R1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12H03X1h7fF:VHo2\6Ch5Y
2^11`7P@P@P1f6_Ml1\1g4U4R9_1J\1<j1j3e51of12V2h7fF:VHo2\6Cc2T3Y2`1`7P@P@R1f6_Ml1\1g4U4d7L1>Z2\1<j
1j3e51U1ie12V2h7fF:VHo2\6Ch5Y2`1`7P@P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51XP1fF2V2h7fF:VHo2\6Ch5Y2`1`7P@P
@S1f6_Ml1\1g4U4R9Z2\1<j1j3e51^b1`42OV1h7fF:VHo2b1i4Ch5Y2[14`7P@D[?P1f6_Ml1\1g4U4R9Z2\1<j1j3e51of
12OV1h7fF:VHo2\6Ch5Y2`1`7P@D[?Q1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:gF2[1o2g4d1Ch5Y2`1`7P@P@T1f
6\E0Q8l1\1g4U4R9Z2\1<j1j3e51U?^HZ?2V2h7:[F:VHo2\6Ch5Y2`1f3i3P@P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V
2h7fF:VHo2\6Ch5Y2[14`7P@P@W1f6_Ml1\1g4U4P2Z3f3Z2\1<j1j3e51Y3]c1242V2h7fF:VHo2b1i4Cc2T3Y2[14g4h2P
@P@Q1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h79\F:VHo2\6Cc2T3Y2[14`7P@P@Q1f6_Ml1\1g4U4R9Z2\1<j1j3e51iQ1
UE2MX1h7fF:VHo2\6Ch5Y2[14`7P@P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h79\F:VHo2\6Ch5Y2`1`7P@P@Of6_Ml1
\1g4U4R9Z2\1<j1j3e51of12V2h7fF:VHo2K`5Ch5Y2`1`7P@P@S1f6_Ml1\1g4U4R9Z2\147j1j3e51U1g5VGjH2V2h7fF:
VHo2\6Ch5Y2`1o5`1P@P@P1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7dDQ2:VHo2\6Ch5Y2`1o5`1P@P@Of6_Ml1\1g4U4
R9Z2\1<j1j3e51of12V2h7fF:VHo2\6Ch5Y2`1`7P@D[?9g6^Ml1\1PBj9`[2bZ1f67g6^Ml1\1PBj9Sf38g6^Ml1\1PBj9`
[2bZ18g6^Ml1\1PBj9ea3]4?g6^M]1>Q1:PBj9U9Wc1g3ob14h2a@8g6^Ml1\1n6Q;j9Sf38g6^Ml1\1PBj9Sf3TD8g6^Ml1
\1PBj9Sf3b41h62h6_R67h6WX3R3Sf2f4e3QZ17h6WX3R3c9j5dV2f43h63_Q25h6dV3f3nb2V42h6\T24h6b^3b=aT32h6\
[13h6a3Xi32h6WX34h6:bi692h6]i58h6jf1g676V6\`1]C2h6iQ63h6RX4Za12h6eb55h6jf1]=\`1je12h6]S43h6Ze2Qm
38h6jE_@Q5QS1VV1aS2_42h6[n63h6eS4Xm22h6e]12h6R[67h6bm1Ze4k:h1m@\29h6V[11kY1C`2`\2PT112h6gC2h6][6
2h6Rc72h6Pb38h6RP1fc1^7eU4001>h6hY1Ok;c3QNRLa[3:G000UB4h6oo6T102h6\c37h6QQ1c<nU1o4mFmV11h62h6PV7
9h6:APi69H`?0Z6<h6me1^4ZFE^3`BZ3\\11i1VG8h640Ro2a9YJTc2[?3i6YW7=3i6VHj\11i64j6FoU7g<<j6F`R2Qd4X7
j6P>E301c19j6Fbf6X7j6P>E305j6Fe[4gW3j16j6F1im6dDL2j6F<j6iKgHh39`P2]S1a4`U2g<<8:j6ad1h39`P2]S1RZ2
g<<81j63j6^c7<9j6F1[S1E[Q6m<622j6H4k6mc7k121k67k6dDWP6c2c918<k6HVQ3X22[P4110\>m355k6iW6X?o8ZA6k6
]U2b1R5Wl4Y<>l6PR1Ie1`1Y5nH3e6BZY21ef1XQ12l6of65l6\a2ZE_O`j22l6WV42l6fV71l63l6he4m`24l6U\3bd3m53
l6of6m=2l6lT74l6md2Y=o43l6RU702l6RU73l6iT785m6b:Pm4h9TW26m6nZ1[5\T1SKdZ21m64m60na4TT2Nm64WW1W2Y1
g5a2f3`2Bd1PIe:c1SA2UIj@Ve1a1[51=h<3g4:U6V4V12m632m6ff52n6Sf62n6Sf66n6Sf6_?0h=T14n6o3Sb6b<3n6Tc6
n23n6jc6X25n6Sf6U21gG5n6lR3Vc3i9Z26n6Sf6o4b<a709n6Zb1nl1Z9[6Rg2o4_2h15o6fHUEao1`n32o6Vb73o6\b6cI
1o62o6P\72o6P\73o6\b6cI5o6ZX2k8UQ4iO=o6dS1]10lW1d1UNc8g6UHY1bZ1QB3o6ZU1iQ58o6mV5U?S90QGm4^L3o6gP
221o66o6kF6_e5g9bE1o67o6\U2U\1h6bi22b45o6\U2U\1h6Un23o6TS2Wc3<o6]?Ug1U3m?D`Q1^HQ1VP1TS1o52P7fd63
P7UG`m5BQ70R9oMYNk[1b7PS11[^1d8Y1Q41=@4B5Q7k4WT3PJh91Q75Q7jC1R_5ZF3Q7Sa6UP14Q7m`3BVd3AQ7V8S?_6k4
E>FU11WW1]FnJh4c]1TW1o13Q7Zj612Q7UC2Q7e_54Q7SDk\1aE2Q7Y_24Q7X3l[4kj14Q7Yi2aE^n1MR7V211ji12il1_7_
4Y4V7TCcZ14>P1Y81=@GCP4n6S;4V48?6R7Td6b43gFe25R7mj1XOdn3Y@5R7RW1id31ll12R7kh63R7Rb3hV33R7]h6=7R7
`CQS3=0a4Wm25S7]Z1T_59gH8S7]Z1\W52h6K9gH8S7Si2n_3_@9i4e1WB5S7bi69_6WB4S7ia2hW494S7ke6f393S7bi694
S7bi6926S7Wa2ZX40829S7ce4gA[JjG082mF4S7bi69U74S7ke6f394S7ia4hW296S7\U2Q`3W9kJ93T7cf6aM1T72T7lf63
T7Pn3\^32T7]\74T7RCni622T7Te73T7RCni62T7^h74T7Uf5aR262T7RCU1U7RG1K2b7T6oEi7a1U5P5oD6ZF;T1b36I_5d
9kKT<R54i21:T3P3W242c3:bP1_1U7RGMZ6m3V3V1m2f1;2b2P32>a5T1GZ2i7e5R6T3c8V9X3^4b:`3Q1T1c4Q2Z4fDFP<E
9T20^6[8U3T3cAfU11W71X76X7cV2Z5Ue4Q6i<7X7ck12SY11[S437X7;bW7m:S1i254X7Zd6gB38Y7:aP3\S41W9U952Y7W
]71Y73Y7_]7Y:5Z7`h1P_1Sh2Uh17[7RR6_Bg<i51U55[751T\7d95[7[b2TQ1kh3;2[7Qf76[74Zc3d[3`6]=3[7lj2Ph49
[7kj1X\51O02Q4d94\71Uk6RL1\78\7eQ21Rc1]3V6bX1WP23\7eQ2\U33\7fd3da11\72\7Zk45\7eV2Y4eP502^7Yh31^7
1_72_7iT23`7TEi:3`7TEcj41`72`7`U74`72XN\h52`7Xa78a7V`6]Jf1m6?2U3;a7\?ZQ1a7R1m]1Sh2af12`1<6a71X5_
GdX6W=1a71a72b7bK7b7nJ0hT4mT2F^8:b7oJB2RBYa2hV2\FT9^82b7ZI4b7^L<Tb66b7c\1VBZ_2g8bi11b76b7QNd7ka3
Rn132b7fT72b7dg72b7bK1c76c7^R2[:n`4dD66c7m?Zk2^Y2mm1A5c7l<1ma6iH3c7X5W`68c7c:e1g@Qd4]c1e:]35c7am
3n10e_34c7aT7e:c35c7Z;eo6S8X32c7[b75d7nS71]B5<d7=cR2bP1Y\2oc1110\>m353d7^f756d7kR2f\3[d1_B54d7`b
7m355d7kf6PMa255e7Zi2]>kQ4[61e71f74f7U`2mh2oP13g7i]1oT27j7cm3]Kd2[P1T7kQ11l72n75?n7[6RKe7m5T7PI>
n4`n1d2b1fEQ9Z;;P8P1TS1j6an2b1R=l3R?SER7CP8d?`7l9m3W5[Z1]Ji1]?jKf>n6Y1V=g6`6Y2U:4R8aMhAa5>R8e4fm
1R90TP2R4FdZ1]7P3W3Fk34T84X9jP62T841Y82Y8QZ1<^821b7Z4eO\1\=m9]_3i869`8gNT@Y7fn10T8oU2o7Fb8?hR1CZ
D@_31:hf1:6b1h6h]1@lGGn2gGf?2Fb86QS1CZD@_31:hf1:6b19Mj4Eih1\=Gk9j@5b8[V3\BW5Zj12b8QT63b8nI?5b8mk
3ce1QBb52b8kj44b8\MYk1Pg34Rd2kT1oi1n63k8bS5aX208W99=j^3QCm6P7gP1<W9<]1R1Xf1cT2HP4V<3[R1V<<W9<]1]
DmR1cT2HP4V<3[R1V<5\9Ze3n3T4ii2:c9lEo[1ak1HQ:Y]1b7Y8<5c9lEYi2RIYR34c9lEYi2\k32h944i9aBR7di3Ai99`
1iS1o2k>_l1T8Y5S6W2d1e1k2c<k;lK5k9fV1R[4bW1b94m9NXFVh31m92P:hg36P:TERZ4R:VA_E2P:PZ42P:[V41Q:3S:h
_405S:m`1W^2l<f31S:9S:[e1YP3Gf12^6iR1S2MT:3[1aCYC_7f6P4f5P<0[HbBE;T14Fk>R5Q1V3hW14Q8n2k51]<BT:3]
V1i1NPS1\HbBP806nV16\C154Q;6T:SFUMCSh2f34Z:ZJ\a1Wm16Z:ZJd^3j\1m@04Z:Y^3eJim17Z:g[2Wm1Z1U4Wh104Z:
l?mU5m@6Z:oX4f\13m@04Z:oX4hm103Z:oX4hm13Z:Y^3^h25Z:2i\2Rl1hm18Z:2[>b<SKSf27W13Z:Xi3R23]:WZ4U45]:
0hW4]2U41]:3_:]^401Q;=S;a4j5kS3m3KW3iB^1T1W1[4VU24X;Xm1\1mR53_;\j3\B3_;Q1g[44_;RW4l1i36_;i8``1da
2i1n]2:_;2j9W2mW1ZZ2`:o1i1iT12_;i\41`;1f;2f;l\42f;Z16f;Tl1_>jEhHaL7k;f5Q>d_1S2mo1Z93[<1Sj32[<12^
<g^65^<kHPB\806`<00Yn2n[2bU23`<1k_71a<7a<d]3Z@PU3P>014a<_DV6kg61d<5f<^>1W<me3>h<X?iEj4Ok9YBm20X:
eAmI\:T36h<_@l5hW3[?h]17h<nR2:]D0`Afm1:i<YDU6SE2Ncf2R3W1l15k<XLl2`V4TJBk<W8cB;00R5S7`3W3R2_2bf1g
:SFT1o1gb15k<j4_Z2_`103l<_Gn^45l<XBV5n^4VA1l<4l<TW4[4l17n<0`Z15?V5[Q42U=eg41X=4c=o:mZ3m`13c=o:kk
4<c=3k:TJT9^4h9aT1iDm`1122c=kV56c=]1X7l2YZ3^a11c=4c=3iV524c=3gV582c=TW53c=3PW52e=mV52e=ke67e=]<\
1i8`:e\6S36g=8k9]f25W\47g=8n81Xg2aV2kU24g=lS3j_137g=12k<jh2c6gn13g=\1ZU51g=5g=Y12^9Ym44g=KkU5H3g
=Kdd62g=gV51g=8g=k8oT1JdZ1lH_4bk23g=@jV54g=P50hm22g=^W54g=@jV523g=KdV52g=`W53h=813i=iU3[U25i=2fU
3c6gn15m=T8\Y2\e214m=T8in418m=T8\Y2k=W5mCZ^113m=aa2^e26m=T8Le2Vk411o=4P>R]2VC53P>YP351P>2Q>12V>0
1V>1X>2X>jV52X>mV55X>Y`3[1o1nm12\>h@2\>mG2]>m[22`>iZ23`>0hZ21a>2b>Sc42c>kU55c>kT2fk2X5Ra13c>V`2]
f22c>dV56c>W^2AlU1S7ih21c>2c>WY52c>Ql21e>2Pl2jK3g>gQ1Yl24g>gQ1S<U`24g>k]1U`2[D2g>Qn35g>k]1[X2i7[
D1g><g>S`2`<U;Z9X4T2]6XA`N^_1b94g>`l2j`2X73j>Pn3YX12j>Pn33j>_X2g95j>0[\2ca1oX31j><j>`1WW1<^9]5o1
P>W8b3c>]T47j>bLj6P1\OdT3Vn17k>WW10k1^9_BkQ51l>3l>\V2_Z24m>2nV515m>2mn2PX214m>`X1`n313m>QW513m>S
W5Sf12m>SW52m>QW53m>RNRc33m>T_4ZH1Pj72Wd5jF3Q?ib3Wd12Q?QW59Q?X7cAV<VNo9TW1Y3T^1:Q?n8ia1n6m5g5UMU
8fc1A5Q?hj1Ph1fc1A2Q?Yn23S?RW5iU12T?hV54T?V6[]3Uc15T?V6W3cW1ee34T?V6kZ1ee34T?YX1h8ee31T?3T?V6aP5
3T?OU37ZW1fF^NdNTh1W1]E5W?hY23_Af[24X?S?U\2[]23X?S?U\22X?Yk23Y?XV5dJ5Y?XV5dJPCdK3Y?W<ed55Z?VHjd4
UJZ>2[?[:3[?[:Ua22[?[:2[?o73[?o7Tn44[?o7bf2aW22[?\[77]?h^1PIcV2m3P187`?V27\<el1^3g;5`?bAU6SE2Fe?
^72cDCkDd31dV1^83f7:32b1o\2G[:2QP1V62g?j;1k?1m?3m?el2a\22P@Pm12Q@fo21Q@8S@[o1<5Q6jY1S3i11U@1W@2W
@\`15X@Zl1Wf1`1nP15X@Zl1V`1P6`1<[@eU110^1<^9^o2Q2Wj13^H2\@U64\@U6^_3TV23\@U6`R63`@3oh11`@3a@Th1b
T14a@P<ch1oR16d@4_U1`7hHPV17f@0fFh8cT1P8jC3f@0T\21kk24UFjS2m7Zi22iR3R?3n@2Pe26RAbP1[K_8QLo`31oQ3
1SA1`A2`Ajk22`Aod55`Aab2Wd22mD2VY2_R11cA2cAF3dAfQ3_@1dA3fAUk3\W13fASm4]J1fA1fA2gAd<3gA7Yh22hA73i
Aha3bk37jAe21la1Ze2113jAdd1eW24jAdd1][1^[13jAdd1lf23jAdd1eU42nR3dR1BoAa1b3H_1^3kCUHS1fR1jR1SX1]D
h^141A9>oA]73E]:n=^Q1n9RESi1QBi1T]114SBYT523>SB^DdQ1ZU1a5\12l9[1TNd28\E23SBYT522SBln22SBln23SBSN
iP25SB^9V1ci422SBX^1<TBh3c3PR2oj2_DYE246MPF2TB]T53TBja6PF1VB2VB[94WBe1g@Qd44WBe1iT5W@2YB^V58YBb1
cP10]S1W1_1Pn23YBb1eb21YB3YBb1kT54YBb1R;hi43ZB`U2PQ31ZB2ZBaV53]BgU2`I2]BTm12`Bl\54bBP\2jP3:6dBi9
]m1hHR]211gB2\W2aP44hB0aT3fU28hB0n71Q;HPd2Yl11hB2hB02hBim21kB3mB2k]22nBRg31oB1PC3RC2XR52SC11VC6X
CiW2d2IPBnK2XCXi35XC6Sl1[811XC1[C2[C\L2[C[T52[C02[C\O9_CP8i8b\1Q7bJPi3_B51_C;hCb2^3P;^Q1Q4oQ11d4
S9_V15jCb5iV1Qa1Q[22jC^m22QDWb31QD5VD]2oOPY1[V32WDeQ5<YDmV1\8l1ai1g4Pd1lBf3\Kh=l52_Ddo4?_DR9lCOP
Cn51bk10DWR1\HbGQ4[52`D1:`D17S2VX1gm1W8a[1^Y1fU12dDTl67hDYk1d6Y3g1hMa15hDnQ2Q5hMa1>iDTb3<1[:m2[4
?1ad1E3m?SA2SE^\13SE]\104TEj1Wo4PS21WE1XE2ZESW12[E23[E[f4PQ22[E\g65[E0[Z3`l2^@1[E2[E02[Ee\11^E5e
EQ`2`U1Q>`^1<eEjGb5jGY5Z3P4P6aZ2P8HdR12fE44mE]Oa4di2;PFd2cKUII`Bc^1m1TJ[T1d28PFmX1d7hDj8l4nc2dP1
4PFgW6KSE5PFgW6==SE1PF2PFh^22PF[a23PFQU3SS35SFL1c2S]38VFn2]OQ2;QT2g4bU22VF^T1:[F[6S8`U1T?`:P=fLj
`1d96[F_>`U1fV1Vg2>3[FkS3ba23]Fjf3g[12_F_f22cFoX6GeFb@V;V31M0?=0V1`4`3BSE4k6ac2`4U20W4Y12fFj21fF
1gF2gFba12gFda14hFS[4QFQ=4hF1TJPd41hF1jF1kF4lF_7ai4Q=3lFRJPd44oF1jm406oF1Jol40jU24oF1Q[3D4oF1`\2
UO4oF1JkR73oFlm4P12oFWo403[GU252[G[23[G[2Sj6F_GX1c?V>TEV4c1f=T1_8l1EP2]9:g7Q4oGdKU8`e1k7?_GX1ob1
j5[Gl1T<:i;oGdKU8j_1e5k71aG2aGoU52aGiT51dG2dGhV63gG_2ff24gGQb1TW1o82gGVR36iGRP6W6X7fEd23iG]b4d]1
;iGmW3]5[P1nO[BW6X7d9P<09lG_l2P>[_2lY1;Ll261lG2lGkR77mGW3QT1Y_1m]34T62mGW33[H1oc55_H^8R3<Sb43_Hg
a1Si34cHfX3f]1f_12cHfX33cHfX3]m22cHSm46eHRO`S1[2mY2dc14eH[Q2_[1k32eHeQ26mHW`1i:Yd1e5Sa13oHYT40CT
IhNW39h1_20XS1Q5iP1VA0?j@bQ1^623o62UIkQ13WIfn4Q=1WI2WIh[52WInS22WI\T53WIl\3_g12WI]Q22[Iec21]I2]I
32]IfQ6:]II]:_^2Si14bC3T]112`Igh61aI4eIhMob2P]15eIhMh8Wg3iV16eIhMh8f]1`Y2iV13eIXU2Rg22eIXU24eIhM
h8RX43eIhMh81gI3gIc[4hi22kIkR16nIg^1[R1`1Z1jU32nIjj12oIcW11oI3WJlJR_11WJ9WJSJ`S4V7Vn116[147WJnY1
ec3V72\n1`12WJoY22WJjS22WJ]k65WJUS2S3k<Zi34WJUc2f5`R42WJRc63WJRc612WJni62WJgS43WJXQ314WJfo2[9he1
2WJkn42WJPd23WJkn412WJlh22WJTZ26[JoP2Z2@WZ1b\13[Jb_3S[15`JV2ZW2gY1g\26`J1T2Rl1_5__12`JYc36`J[4fW
11TEYB2bJWn11bJ4bJUS4@21cJ2cJ^P63eJhm1PQ13eJin2]m12eJWl41eJ3hKm\2RT405hJ1Q;HZ`43hJ1Ul43hJWl4PJ4h
Jml1Yo2PJ2hJWl42hJWB1hJ2hJ_a33lJ1R_56lJ1R_5cB>^R11lJ5RKj[1^i1XP1cc11SK3UK1W<4UK1T9R33UK1UR44UK1i
7R^23UK1i75UK1i7kHVe12UK13UKk\1aE3UK1eP1;VKn;_c1Bd5VCcY1bm1`1ZHS41VK1YK2YKYi51[K2[Ki[61\K4bKV1ci
423bKj7a23bKj7a21bK2bKWP43cKi_3fX13cKef1Pk32fKQR42gK\Q61gK1hK9hKXa101i2V3S6cF01jK2jKn]12mK19QL1P
4Za19_Q2SP1fg1d32QLVi1<QL10o3b\1h4l6SAi4b3nLeb11QL3QLge12AQLk<]R1c5S2o1jC`>j;<Z6ZAnR1R2Y5l<G4SLP
4Za1ei1=TLSc14l8oZ1T3\7YW1U;2k9a2n35TLSc1T9`Iin26ULQ4h]1nY1i:Pb24ULQ4aR3Pb23ULQ4iY501ZL2ZLgP48ZL
n4U2iEc4]d1oFfC2[LSZ61^L1ng21Zi51aL2aL]23aLmn1Rm32bLch12cLch1004eLi:e`2So19eLZX11f7\a1m?Qm1^Me@;
eLZX115`7i_1b1m?d_1\=b]15fL0\]1X;lU12fLcj41fL1gL4gLWa2om306kL\Y1V<aKg^1h23lLY_2eN1lL2lLi^12lLTd5
4Qf2T:YAa\12RMe[12RMe[12SMi73SMi7if22SMgo41SM5mP1H2T1dk41TM5UMWo1lP2`A^N7jo3XCUl1\2]Id3\<3XM3[H3
XMW]1j[11XM4\M_GjU1kP21]M;bMmW1cQ20D21P4QNn4aP15kMZB2kF03kM6jd67lM:S40[j54SI1Pl21VN3WN1eZ42WN13\
N3\i41\N5_NPk2`n1716_NoT2g3h`20V91_N?_NmBQ1g4_EFl;^l2U2010bX1d2VD8cN1iAS<Z;1cQ1b^27cN1iA^G1\S2i\
11hN6hN2j]1PW1eFUk12oN01oN3oNi217oNi219[1]IZ41PO2POWZ22Zk6d1?nR1e2b3Q4WR11^8V8iY1QEo2JWj13cL2SOf
c43SOX8][43UOQT4S@5UOVLjW3S@QA2UOUd46UOT9\j2l30bW23UOT9mU51ZO2[OY^34\O]Le_2dP27\OoKR4U6Sj2k3Z4=\
Oh>YNk[1^1I1W5b6eFg5\R1P<1_O1bO3nOSm2TP11nO2RY4Pe13VQ1T8S23[P10Vf17hP1REXW1XAkZ1ga1l9>kP1h4b3Q4g
810Y9bZ2lFQ2Wj13^H8nP1T4bd57o9T9h3\65TQ1P2b\1W]2aO3UQ1hc3kB1UQ11VQ13VQ1ke2gT12VQ1bP34VQ1bP3Z2eG3
VQ1[b2ZU21YQ17]Q1[4oCb\1Y5jV3P=3iQ1g1dA2jQ1kj58RR1>0hT407j]2B3VR1h3mV61VR11ZR11^R12aR1?1bR11gR11
QS12QS1Q[42US1oP66WS1Vc3[1AQe1:2]S1a21]S13dS1QDgJ2dS1]`51jS13mS1n1W]43mS1n1^I1mS15QT1<oQ1Q]144QT
1<oQ1]i42QT1ZP22QT1aY52RT1Pg21RT16UT1l2^V1m9`Z1mg23VT1ob2hj22VT1V^34Yh1UQ3d\2[F=lh1k5`33f_21m3o3
^>]f1QAEf62c_1`V62Yh1W32[T1ha61\T12\T1iW32^T1`X31eT13eT1]d4aD2lT1cQ12oT1]71PU12ZU1le56\U1Wa37n:Z
@QJ3\U1Q\3gU27\U1jT2UOZFS1d2[P11\U13\U1Wa373\U1mh2Pg32\U1SK2\U1c]51dU11lU13lU1``425lU1^W2QY22RY1
3lU1^W2Wb32lU1\h53lU1VR132oU1X[51oU12_V1SR42RW1b]24TW1T?GUP11XW12XW1^G2XW1dF1ZW14^W1ae1RAU_12`W1
Q_41`W12cW113lW1\<W19lW11V<[1kS2_P1el2`4j32nW1V<3nW1V<^G4PX1gY1kb341QX14QX1Zb3b<H4QX1bk1j2_P22QX
1ba47SX10V?SX2c1]U2b65SX10V?i3mU22SX105SX1bc2h3c1P\21SX13Ze1kR2e\2>\X1bW1Z?R1a8l1EP2bEbc11U8_4lh
11_X11`i61YW64Ra1UW2dAW^32[T7eC1n\400002PW7Q31PW71PW71PW71PW72cm6\92cm6\91PW71PW71PW71PW72cm6\91
PW70009eX1`3g_1\;Z5fm2e3\1d]12PY1o11QY14RY1W5gT4_O2RY1oY41RY13UY1k2P36gl4lN2`Q1fKP13WY1Q4TB9XY1_
3?Q6fl2^@m\1KmR1<XY1Vf24X1nKT3M7Z1P1oQ1^R18`Y1^1g1R1f7_g5m<66eY1X3TV16dX2jY13WZ1ng3R:3WZ1]m1`j15
WZ1]m1`j1P112XZ1J3XZ1P3ol21ZZ12_Z1m;3_Z1m;mf11_Z16dZ1]10lW1\W2nm14dZ1]10Vk43kZ1ZX411oZ14Q[1R7^Z1
Tm31Q[11S[1;na10VKc>2C0P_2PT1114][1j6]P1dT32a[1^11a[15j[1l6PP1\g1:2Q\1mH5X\1\_11UW4k83Z\1ai4P88Z
\1LS6Y=k_3cBm5Pf13[\1`6Rn34\\131eP61]\15h\1a6Yl3P1dM4h\1PHfk2Ri23j\11[W61l\13n\1fl5o>1P]18P]1X4S
<gG[9VIo^3i31W]12X]1Wc32X]1`G2Y]1TB3Y]1Q242[]1Xi47]]1BCW\1W:Ji\33`]1SZ1m:2e]131e]13k]1]OUX12n]1e
2@o]1j>oR1[g1U3T1_1Q2P1=??W18oT2i22T^1@7U^1YNk[1b7PS11[^16oc1m[3UQ2X2b3bB2X^1[U12[^1jP1G^^1]6i1O
V1d8V9]Z1V6b<g5_S1S=U30:W1@n>0h2\CZE1_^14lg2mh2Ya1901b^14d^1b<h^2b\31\a11`a13k^1mk4eI4R_1Sd3aT1n
44R_1f]2e8XR22R_142S_143V_1gFd`32V_1fF1W_15[_14Rd4VJVG5[_14Y^5VG\41h_14h_1mk4Y>SF2h_1mP22h_1ZS22
h_1Un12h_1Y26l_1]3be1]S1:hT13S`1nH16V`12kF0g`337V`12CWF0g`336V`1nFUn2jD[:e74V`10mFaG3V`10fm11W`1
2W`1_P23W`1fm1h22W`1cm42W`1_^13W`11]^12W`1Rh43W`1[l1Z12W`1S\44W`1[l1Z1\^23W`1TX1he19Y`1Yk2mIl6l6
l?Y1e7[27\`1T1WZ1V3c1e_3bG3\`10eW41_`12a`1U[57b`1:n6T9d1Pk2a51b`14b`1U\3P6^P29m`1dL_LcCdMXQ1ka1i
<_3:o`1]S2PZ2a6PAT4aP12S2m21o`14Sa1iW2[V2S9:Ua1hQ1a4j3\2mc3`9l4[<k<1fb61b[41^a12^a1QP31_a11aa12c
a1Z\41ca106fa1Z6`Lda3h=Z?2fa1bY11ia14ka1cU1k5cl43la1hY1lE2la1hY14la1i:^4hl22oa1mY11Rb11Rb14Rb1ZE
cC^33Rb1cn1^h22Rb1cn1:i_2f8<W4c5a;2k<PBeW25Sb1``1TV1fb2nM1Sb17Tb1dBWI`j3e7\<];3Ub1S7mT11Ub13Ub1a
X1n24Vb1T[1[i2[X12Wb1_T43mn2Baj31Xb12_b1ZS44bb13cn3m:8db1dKTQ2m5N00PU305ng301QW3XJ1fb13hb1\GiW14
hb1\GaT1\21hb11hb12hb1Uk13hb1lm1>2hb1hQ42hb1Vo19hb1oCU?PLo4i1l9j2G3hb1Vo1i62hb1YX52hb1YP23hb11XP
22jb1XP22jb1_i21jb12jb1k@01kb13lb1Rn3^C2lb1Rn301nb15nb1kP4Y:iL12Sc174Sc17UIdm16Sc17YX1cX2^1l96Sc
1cb1b1[X2>[11Xc13Zc1ol3YF1Zc12Zc1U]32[c1Yl33[c1Yl3k12[c1nl34[c1jh1oMh91[c1F]c1]1P4k7`13;e@XDT4PK
2T;m3c2[1gV1^5T2^F1^HZ1^c1\11^4JY42d3?c[1QF^2<n6c355l11:2NQ3@91L2V4o2\<`<Q6Z=f6Y6XE0O1g423_c1Xm3
N9kc1iCUHh=JO5j3ji22Ud1aZ21Ud12Yd1fP13Yd1fP1am14Yd1_d3nm1[C1[d12ad1b`46ed1412SF[`11hd12ld122ld1R
n42Pe1^m21Qe17Ue1`?kc4dL;f815Ve1Pg1n^2311Ze11Ze13[e1l^2PS101_e11ae12[f3lb22he1nQ41he15ie1ZZ2PV2j
6h39ie1c1c3kBVb1PV2l3m247je1eR1V5l3bK]5V31je13je1V5\R22me1ZD3me1ea3W^22Pf1j602Rf1TU41Wf15Yf1mP15
]V2b`13Yf1mP1ae41Yf11]f11]f1B^f11YM][2a8EJU2l3[Z1^20>\1T1?h<j8:ff102Jh5`3A0be1`j16ff1j:0^>UU1o]2
4Qg102W93Qg1022Rg1aa42Rg124Sg11eR1]Q23Sg1gR1]Q22Ug1\83Ug1X5S31Ug12Ug1Z]22Ug1W91[g13]g1?Q56dg1i8o
a2oX1P>lA1hg11lg12Ph1`c32Sh1dT11Yh1<Yh1^6U2UV20I_Aj8U]1RDUCY61bh11gh11oh14Pi11T2R?4Pi1d^15[I2Qi1
cY21Qi13Qi1bX1PQ13Yi1P8dT24^i1_]2^1gS203Zj1Q1fU22ij1ob44Qk1lU2161Sk11Wk11]k102Ul1WS51gk12jk1e_23
kk1Zf4W91mk12mk1bX21Sl13Ul1We5J3Xl1m4g`31]l11^l12^l1S32_l1Y`41cl1:cl1W7R41ia4_2>\1d1V<5cl1XT1X<l
n3jB1dl11gl13gl1kR5?2kl1Y91kl11ll12ol1g11ol14ol1d62jG6ol1j2h=Ye1^HXQ12Sm1Qh41Sm13Sm1XQ2j32[m1ka1
2]m1gG1]m12`m1oV21`m12`m1Uc17cm11m66cf1]C\R16cm11e6aJ`Lje14cm1]=Gd_11jm13mm1RP3nf11mm14mm1jd1lY2
13mm1^S4bC3an12f_38an12Y[2mDa<`Z10P54an12m2Ym23an12cg11an12gn1\c11gn13hn1j\1`V11hn1:hn1`3?Z_2R21
^4[1Xd2o11nn12nn1oP47on1nk1V_2^;a1`L^:1Uo12Uo1kn42Uo1ZV41Wo11Wo16[o1Z9TFfGh?Wf11^o12co1am31co18h
o100k3jU1e2iL\b22ho101ho11jo12ko1TW43ko1TW4bh11WP23WP2fd2<2WP2hN1ZP21]P21`P23`P2gc2c21\a61dP203e
P2_R4nk12eP2_R45iP2R4[6^OZa15QQ2fU5:I01QQ22QQ2eR31bQ22ck3d51jQ21mQ21PR29WR27gQ1hW20Xa21296YR2?Z_
2o7lT2[?1YR25[R2\S2m]23hU14^R2he2Pk1e;3^R2i`4e;4fR20n[4D3jR2`_2l12jR2`_21jR26lR21X[3WP2Q121Wm71W
m73US2^V3`]23]S22fc31`S22`S2ao33cS22je52dS221eS21kS22kS2[[34kS25mc1^Q42kS2;4kS2eo4R4_G4mS2`Q1P34
1nS22QT222TT2XU25TT2bR1g14hP12VT2Qi502XT2SP12XT2nZ31YT21[T24[T2TP1n9\c21`T26`T2`1b5Vk1W<a^27cT26
L12UBbo24eT2U[2\S2f<2fT2gN4iT2fk2eW1S63jT2b^1[21jT23kT21Xi16kT21:Zg1b1^X32mT213oT2jo2WN3oT2jo2T2
1oT23ZU2[[1oj23]U2ei1]51`U22`U2do15`U2ch4X7d9l;2`U2^o24`U2dj1W2g22aU2Qh52cU2Pg11mU22nU2d`3>Ul2Z4
W2j4k6o5k9Xj2`<Z2<0X@f12aj3R;1UV21XV22XV2Sg31ZV2003^V2Q]1j[31`V22aV2`Y12aV2`Y11cV21cV24eV2_IQc31
3gV2W`1Y?04gV2le1cV3dK3gV2`l4dK2jV2V91jV23kV2f;dV1006oV2dAV:o7\?al11QW21SW22TW2Pc32Xh202\W2a_13]
W2cC^32`W2XH2`W2QJ1bW23dW2oW1^c17gW22l;\Q1P?V2k[22gW2\]1001RX22SX232WX2U^301ZX21Sg21]X25^X2_U1T1
Q_1]32^X2fe22cX2iT12cX2eT12eX2cQ53eX2a1fo12fX2fT11fX21hX21oX28RY210iT2Sa12[8Tg19TY2R1Z2mL]P1dZ1>
_141UY23VY2dJj7004gl2Q7_;og21[Y201]Y21eY2002iZ4nY21iY21jY201gT32QZ2dc34QZ2h1i=d81QZ201RZ22UZ2nV1
1UZ25WZ2XO]P1dZ1>3YZ2gV303\Z2\_4ZP11\Z22\Z212]Z2Uo24`Z2Sl10V42`Z2\R4<`Z2Sa13^40\3c6BV5UY1UR1e>1`
Z23aZ2TU1P41aZ21bZ21mQ31mZ24Q[2\`1je1b23Q[2cg1V31Q[22R[2[`12U[2\`14U[2X`13fe11U[22U[2SV36U[2\`1D
d9Xh101W[22[[2Se31[[22^[223`[2ak1H1c[21d[25h[2dW10gW1l[22h[2]_21i[21j[21m[21fT35n[2Tg1;]1oF3S\2U
<^h32kS3Si35U\2Y>\`1PR2Q74U\2[4W9Uj33U\2^8Zo39V\2a4GVS1e2P5]3P5o\20001X\21Y\22Y\2XZ33Z\2T:^P32]T
7Z34\\2U\1h6h63\\2U\1T64^\2]c12ma21a\21e\24f\2fm1m1_41f\21g\21k\25l\2X4XT11dU32P]2lc31Q]201^Z401
Xn208_`2dV1RT1Y5f1RJV1bC8U]2TIQMbM7Z12@4lk2Tm3?X<<dk2oFHi3`3_P13KFa3SLlC05X]2U?hQ2R_1bJ00004fU5\
d1o1P7003_]2WZ3jJ1`]24c]2Ye1^HXQ14m]2_KiGh[22`j3S;1iQ4002in2g41Z^21m\62[^2U94dd2nMVNTS25j^2Sd1Vb
2k6dN5j^2Va3g8[<`U13l^2on4k53m^2dY1iZ24m^2dY1a=^^23m^2dY1a=4P_2d2ln1UR201V_201^_24^_2j8ZJQX36b_2
]]2`3f1_Jk>1c_21h_21Vl61R`24R`2VGcU3=1U`22U`2gA6U`2U@aEf6l9j]11[`22[`2XR17^`2:m?hHhn1gP1Q>1``23a
`2W9bY42a`2W91a`24Sa2kP12VY12Ta2Qc402^a2_81ba21ea22ja2U_32ma2]24ma2df3d:12oa2bf36Sb2Y=nk1l10ZO7X
b2lg1_\1^K`Z12l12\b2d83_b2aKg^14_b2aKg^1iI5`b2ha2YZ1ZET93`b22j[21`b21bb21db26gb2k?W^1=ak1T>2X_3]
[31ob25kX3RR3V9Y5^P104j`3^f2_Bj32[h2ic33Uc2jX3k82Wc2m801Q\71`c22`c2^=1cc22mc2l[12Yb6104nc2l9]Cce
202od2g61]j21nc6002dj3UF2hn4dG003Yh2S2i40002Pm2RA1ld203Se2g7cS31Ue21Ve26Vh2U;]d2`En=\E<\e2RCfZ21
nBj4[22\<e@`;j37\e2RCfZ2PCj4[224\e2[;Pd411fb32_e2Zk21_e21ae22le2\D6ne2jR1\A2nV2\T12ne2Yk32ne2PQ1
1li201aU41oe22`_3a^103Wf2g=RR31Wf23jb3^a1iX24Qj2Qc4k;@2f]3d91[f2005ad31P8e1jj16ff2kF^3S]1nEn45lf
2`=_Edn2h22nf2^J2of2a;9Qg2o4`CLg]1mT1RP1i8\C2Qg2co21Qg23Sg2oFj[43Wg2cV2W53Wg2cV2dk11Wg22Xg2Y74_g
2[3POkd13_g2lS2ZQ11bg23fg2UKZZ11gg21og23Rh2UZ2_J1Th22Uh2[I2Yh2eE9\h2B2c7X2\A`Lo_1fj11\h21]h22]h2
`I3bh2X7Xh42fh2hT301mh203Pi23Vd11\i22fi2ac102ji2mS23Wj2`S2PN3Xj2_S254`T3S6`1UZ22cj2X`12ej2[[43gj
2m9`32gj2m22kj2]\33lj2_DfP11S_43oj2]2fR11Pk22\l2[l31Rk21Rk22Sk2kb11[V3002[k2_=1[k21\k21^k26`k2ZR
3fJ50N1ek21ik23ik2^3a36ik27@c2oKPS11Ql25Vl2UR2U1_3kK1Vl21Wl24Xl2QR2_NoR14Yn4dj12h62\l2l`303hl2_>
Sh25kl2a2`JZS101kl22kl2^V12ll2\P24ll2\P2]IQS12Pm2RA3Pm2RAj22Pm2T<04Qm2cP1>a42Qm2kS36Qm2ZW2YS1f7d
7^:06Wm2\N3a7b;Ya11Ym21]m25]m2kZ1T2Y]1_J0002gm2W@2Tn2`42Un2gj202Wn2i[42Xn2ll21\n21an22cn2UQ31dn2
4fn2]Q1nm1l>2nn2Rg21Po21Ro25To2mn1l27@1QW41^o21`o2001co21eo2001mo23oo20Yi11oo21PP301RP31Qj33kc3a
W1oV11`P31aP35bP3a?hAg@`[202eP3hh402fP3f21[V3001PQ30006WQ3Ud3G3V=k42Sk6R91Xe51l_31_Q31`Q32bQ3\23
fQ3S4]21gQ31jQ3002V\6WB1PR31RR35VR3U1U]3;mB01XR304]T3lBSFS[21]R33`R3a8lV32`R3a81ol61iR32jR3Uf21o
h52mR3o72nR3g<1nR32\k4ld100002RS371ZS34ZS3kg32YN1\S31]S32]S3R31_S33_S3bo3UF2Qo5nL3aS3gS3X^13bS3^
Ca42iS3O2iS3Qa31iS37iS3a2Yi2bNa=116iS3kk2bNa=111lS33mS3Gb12nS3cd32oS3YV41RT33RT3W3ml31WT32WT3e[3
2YT3Q21YT32ZT301\T31^T33`T30W_21dT33eT30_32eT304eT3`3[f3Z:1eT32fT3nN1fT33fT3ji3Q?2fT3_31gT31hT31
iT33iT3gi3W=3lT3hc314TU3JCii23TU3d]3h73TU3JC1YU304^U3P34hP13dU3^o3W>1eU31gU33mU3jFh91mU33oU3CYV3
2oU3C2oU3T11YV31ZV33[V3f]1Wf13[V3m1\c31`V32bV3G2bV3B1bV31cV33gV3g142hV3jf31iV32nV3G3nV3Goj11nV32
oV3cf33oV3VY2\]16oV3]U211031oV31RW32SW3nC1TW31UW33UW3i6Yi21VW31ZW33\W3hMXU23]W3?YV21]W31bW34eW3C
[V2P]13eW3C\c32eW3oc31fW36TX3^>gE_P2X6\N1UX31VX32VX3_o32VX3bS45VX3ef3m<111XX31_X31fX31kX31mX3002
UY3i401WY31\j61XY31YY32YY3TQ12^Y3Z@04_Y3]T1c1ZR2001aY32aY3UT13dY3\7S]14dY3\7S]1nE1`m51jY32kY3c^4
1kY3004bk4<1M3TZ3c5iV21YZ304\Z3\4jN]m12_Z3TV32bZ3f[24bZ3f[2WU1Z81cZ31cZ32dZ3f[24dZ3TS1c1eh11eZ32
fZ3mb32kZ3n[21nZ31R[32R[3PG1U[32X[3Sh24\[3d5S]1mJ7\[3l6P=n@NVT351`[31`[301P\34P\3Q7V1WB1R\31U\31
W\33W\3k[202W\3k[202\\311\\35`\3RU1dQ2g;N4`\3RU1dQ2g;2a\3TI1a\32c\3Z11c\33c\3LX;2c\3[=6h\3\HX2ck
1]5P202Q]3ke32R]301R]32R]3^^11S]31U]31X]31[]32[]3g[22[]3oY24]]3ef2m<]83]]3ef2m<1]]31`]32`]3X;1d]
32g]3dY23n]3U_2n62n]3Z32n]3l^21n]32n]3Q_22n]3U32n]3`V22n]3PX23n]3a5j[33n]3Ya1Xe16n]3UFSKX32la14n
]3Q1UU3^Q14n]3Q1h9\k22n]3fW45n]3Q1cQ3PU1P54n]3Q1h9kl301o]31P^31V^33X^3h2S]12X^3k43[^32QT35[^32AV
i2g<4[^32o3_Q34[^32hi2g<01c^31d^31g^31h^39n^3U?V3n3X1V?I7[V31P_34P_3[_2^FlA2P_3h93P_3n2dn22Z`6jW
11S_33S_3d_1_13S_3_\1m54S_3Ta1TF21W_31X_31Y_32]_3_g21f_31g_31l_302S`3WF5V`3W1X\1VInE1X`32b`311e`
32f`3oj21g`31h`31i`31i`34i`3j;aCC2j`3f\36l`3nP3\Ai80[C6l`3nP3\Ai80L7l`3nP3\Ai80a9W91n`31o`34Pa3W
b3j8[C2Pa3Wb31Qa32Qa3S]11Ta33Ya3YZ1XV12Ya3YZ13^a3X\1VI2^a3_U22`a3a\13da3a5Sa22da3h81oa31Pb31Tb32
ib3dI1ib32kb301kb31lb32ob3dZ22ob3Z11ob31ob31Rc31Sc32Sc3_Q31Tc32Tc3de21YW63Xc3jX1jY11Yc32`c3[\31`
c32bc3ZU21gc31hc34jc3:114kc3Q5Y:VL1nc31Ud32Vd332Wd311Yd31Zd31]d34ad31P8e12dd3Ug24dd3l9[1ff14fd3N
g6]32fd3Zn33Se3Z7^81Ve35[e3dV2fDnS1^12[e3[k24[e3e>[2YZ21[e32^e3fU34_e3T5l;UZ12me3^n13Rf3`9[o31Tf
301[f32_f3e]21lf31mf32mf3[?5of3d5C]5b33of3g7n31Rg39Tg3`U1:g1h1iKV1h@i27Tg3c1hX11gJV1bC3Wg3Qi2Z11
Xg31Zg32Zg3SF2[g3fU22bg3bY21bg32bg3[U23kg3=TB1kg31mg303ng3013Xh3P_2fb12\h3bT31\h33bh3a=cd32bh3a=
2bh3iZ21dh31hh32ih3`61ih31jh31Ri31Ti32Yi3W<1Yi35[i3X2U4R?Ya11ai302ii3gT31li32ni3[91ni32ni3Uj12oi
3og21Qj31Sj31]j31`j31aj33aj3312dj3l;3dj3o1l91lj31Rk34Zk3h11\k24[k3[3n3T41[k31`k33ck3YD53ck3YCYa1
3dk3P8ce12dk3U42dk3aa22dk3Ya21gk32hk3Q43Rl3Z7Pc12Sl3]:1Wl32Zl3dh202al3V61al31dl34dl3=aS2Xn11ni70
1el302il3e82jl3eX21Pm34]m3^8?nW11^m38`m3[BRHZh1c5fA3W51hm31jm31an34an30[1la23bn3[1la22gn3S82gn3n
31gn34gn3b2`5lg23on3\4^^21Qo35So3g4bU2PJj65So3]5kQ2P3m92So3g43So3g4E2So3ok31So31Xo32Xo3``22_o3_Q
11ao34eo3AMX31go31ho32ho3m51jo32jo3j31ko31lo32no3la23no3o1nm13no3o1nm13PP4;XP11PP42PP4XU21QP41SP
41TP42TP4n\23WP40[53PQ40a22PQ402QQ4n[23VQ4o`3b61VQ44WQ4\R11YY11]Q43]Q4Vi1WK1kV41iQ42iQ4PJ4iQ4`j2
h?i45iQ4`j2>X?01kQ41PR43_R4TP1la11`R42eR4V31eR42fR4T41fR42fR4Rf11gR42gR4l33hR4YU3l31hR41iR41kR41
ZS41\S42\S4PY21^S43^S4^e1e42aS4mc11cS42cS4do22cS4R21dS41fS44oS4d2m1k23QT42WQ22TT4eG1TT41^T41`T41
eT41UU42UU4VP22UU4^^14UU4ZP2oX1A2]U401aU41dU41fU41hU41oU41]V42]V4h[33_V4\7YW11aV42aV4Rj12aV4SJ2a
V4Vd11iV41kV43kV4Pm2UF1QW44QW4^??n24SW400Tc12TW401XW41`W401ZX43]X4i;11bX41eX41fX4002nX4Qc21nX41R
Y41SY44UY4[g1S1_M6ZY4`4eBl1T1V52ZY4fa21ZY42ZY4WT23[Y4`=T@1]Y42iY4TZ22mY4Y31mY43mY4P3P`21nY41UZ43
UZ4lQ2_<1VZ42YZ4PP21YZ41\Z42_Z404_Z4WW1\Do61aZ41fZ43iZ4nV3b41iZ42jZ4Rh22mZ4Vm11mZ41nZ41oZ41RX63f
g5^@bP12R[4\Y11R[43T[4o_2^N1U[42W[4WY11X[42X[4]41Z[41`[42b[4ng22b[4n_23m[40gd21V\41X\41Z\41^\42^
\4lW13^\4]a2001d\41g\41h\42l\4lc11ik501o\41Q\701Sg5001R]4000001i[701[]400001^]41_]43a]4kX1202f]4
ZZ31j]41k]4001o]42o]4V`21P^4001Q^42Q^401^^43a^42d`31_g5001k^42k^4Za12m^4X_22o^4]X12o^4gX11o^41S_
42S_4kR21QQ61W_41]_42]_4Sh13^_4Z1Ro11f_41j_43l_49C1V`42[`4R11\`42^`4mm12c`4=1c`42c`4gl21i`41j`43
l`4Z_1kf13Sa40gl23Sa40gn12Xa4XA3Xa4o=aj11^a41`a41ha42ka4oB5Vb41m2h413Vb41f72[b4[A3[b4l1X32[b4l13
[b4l1c23\b4ma2[B1bb45eb4S2f1n2nQ34Sc4ek2\<c16Zd464k2Z104Zd46[402[d4W201ne41Sf404Wf43001Wf44[f400
PU31]f42_f4h_23`f4n2nQ32if4PH1if41lf41ag41bg41Yh41oh41_i41Qj41`j41Wk41\k41ck42ck4m501jk42jk4P42j
k4fA2jk4YQ21ib62lk4k[21lk41mk41Ql41Sl41Zl41bl42bl4X44bl42b3j[101dl41el42el4b3002kl4W_12kl4Uf11nl
41Um41Wm41Zm41[m41hm42hm4_21om41Pn42Rn4T35Rn4P2]1kD21Rn41Un42Un4R22mS623hn4X?Y>1hn42hn4_12Xo4P83
Xo4e201Xo42bo4[O1ko41SP52SP5]11XP53XP5Z1M1YP502]P5Z_24`P5Y[2111`P55`P5i1Y=S2]Y11bP51eP53gP5161kP
51oP51UQ51WQ52WQ5bZ12]Q5Z21_Q53_Q5jj1>4ZR5aV1U3nK1bR51dR52fR5hb21hR51WS53WS5\Y1\?2WS5\Y13WS5\Y1Q
^12YS5WT11]S51eS5001Sh63Xk6V9\<03YT5iX2j<4[T5Log1gL2[T5L2\T5[35fT5`8P`2;11kT502[U5k41[U53gV5i4SR
103VW5k2n41cX51oX52cY5[I1QZ51ZZ51f\51P]51Q]51Tf71_]52_]5iZ20001a]51c]51d]53e]5QHnb11h]51i]52l]5I
1l]52P^5H2P^5;1P^52Q^5Y>2R^541R^54S^5al11fC3V^5Sa1a=2W^5C1W^52W^5B3W^5B11X^51Z^52\^5=1\^52\^532\
^5>3^^5a9Sn11^^51\]61c^52d^5801f^51g^51h^52i^501i^51j^51k^501R_52V_501W_51Y_51g_51i_51R`51T`52T`
5PL002o`5^C1Ra51]a51ga51ha51Rc51Vc53Vc51ng12Vc511Zc52[c5\J1[c50003gc5lQ1>1lc51Pd51Rd51Td51Vd52Vd
5_V101Yd51[d51\d51_d52ad521cd51ld51md52Pe5X`11Pe51Se51Ve51Xe51^e51_e51`e52ce521me51Wf51Xf51Yf53]
f5232]f523]f52de11]f54gP7;X2UF1UW71bf51cf51df51gf52kf5bU21mf51Rg51Sg51Ug51Wg52[g5]m11[g51\g52]g5
61]g51_g52_g5nV11ag52dg5Qn12fg5k<1gg51hg51jg51kg54lg5UR1k=PB1mg51Sh51Yh52_h501`h51ch51fh51ih51mh
51oh51Si51Yi51Zi51di501fi51Vj51Zj51hj51mj52Pk571Pk51Sk51Vk51Wk51ik51nk52Pl5k81Sl51[l51^l501gl51h
l51il51kl51Pm51Rm51Sm52Tm5n61Tm53Tm5c1Z52Vm582Zm5P?2Zm5P21\m51]m51am51dm52dm5g71fm51gm51hm52jo6f
:3kh6eAf>001km52mm512Un501Un52en5W>2in5\Z11jn51Po51Qo51^o51eo51no51oo51UP61VP62XP6V11XP61\P61]P6
1dP61gP601mP61YQ62YQ6n51aQ62dQ6k11fQ61lQ61WR61]R62]R6^K1eR61nR61RS61US64US6RP1j3n41\S61_S64aS6P5
TH^81PT62ST6m<1VT61UU67[U6SDI_Gi2271\U62`U6PX11bU600001nU63nU6Y1l43nU6\6jU11QV602RV6`>2UV6j61UV6
01ZV601\V62`V6j51`V61aV61dV61lV61mV61RW61YW61]W61`W61aW61bW62fW6[?1QX62WX6R31ZX65bX6Z5Z=X=RA3bX6
[NUH1dX61iX62kX6W31PY61RY61XY62\Y601_Y61fY62UZ6>1dZ61iZ61kZ61oZ61R[61Z[60002f[611f[61T\61U\63V\6
h@]71X\63[\6n?`N1]\601m\601n\62P]6h31S]61V]62V]6hN6W]6l?i9V5e:c31Y]61Z]61[]6002^]6e=5^]6X@1h:01c
]61e]61T^61X^61[_61g_61P`61W`61]`601a`61b`61d`61h`62j`6\41k`61l`61m`61Qa61ga61ka61ma61Vb61[b61\b
61`b61db61fb62^j6V@01Uc62Wc611Wc61Yc61ac61mc601oc61Qd61Rd61Ud61Vd61ad61cd62ed622fd6PL1hd61od61Qe
61Ve61We61de61ie63gf6I02Vg6oV13[g6R<PH1bh63bh6dL;04eh61H^>2eh611hh62jh6_91Si66Ti62\@h2R921^i61_i
62_i6SB1`i63`i6TCT91fi62fi6bM3fi6bMf22ii6UC1ii62ii6YA2ii6j35ji6]9i8b9W92mi6YS11Pj63Pj6hNS61Rj61S
j61\j61^j61_j62_j618_j61a3d50X9^9a85_j61^9Q9PB1`j65aj6a3d50gB2aj6^91aj62bj6`C1bj61dj62dj6U?1ej61
fj61gj61hj61ij61jj63lj6921lj61nj62oj6h?1oj62oj6PO1Pk61Qk62Qk6T91Rk61Sk62Sk6o?2Sk6l?4Sk6Lf<X21Tk6
1Uk63Uk6GZ12Uk6m>2Vk622Wk6^K4Wk6R9]<m53Wk6^K^11Wk61Xk61Xk61Zk61Zk61[k61^k62ak6nM1ak61fk61ik61jk6
2nk6b71Pl62Ql6lC1Ql61Vl61Xl62Xl6k22Xl6WD2Xl6oG3Zl6>21Zl61cl61fl61ll61ol63ol6b8aI2ol6jH2ol6b81Tm6
1Xm63Xm6f6PF1am62am6\L1cm66dm6U60S80S>5dm6V6S80S>1gm62gm612hm6oE1hm62jm6VG3jm6c6b@2lm602lm6f?2lm
6l=1lm62lm6L1Pn61Qn62Rn6]H1Rn61Vn61Yn61[n62`n6VL1`n61an61bn62en6^P11en61in61ln61So61To61Xo61Zo63
Zo6gGO1co63co6?TG1jo62jo6aI1lo61SP71fP72ZQ731eQ7001XR71^R73XS7j8L1XS72XS7j81\S701^S71aS71fS71jS7
5jS70S80Q11UT71WT71XT71YT73ZT70^42ZT7[B1]T72gT7D2SU7W>1TU71YU73_U7X1[C1bU71cU71jU71TV73]V7c2Y:1^
V71_V71f[73aV7c6a91hV73nV7T;P=1YW72ZW7d41ZW71]W701eW71fW71mW72RX7l34VX7c3113[X7c302]X7QF2]X7[92_
X7^A1`X72dX7YA2hX7QA1iX7001ZY71bY7001eY73jY7f1T92mY7i61QZ71UZ701XZ71[Z71^Z71hZ71kZ7002Q[7M3Q[7M0
1S[71X[72f[7\11f[72i[7[>1i[73j[7111j[71m[71o[72o[701Q\73R\70L1R\71S\72U\7e:1^\73e\7X4k41i\71o\71
Q]75R]7l34\5a83R]7l3S>3W]7b4;1W]73W]7n401[]71c]73j]7W=N1l]71S^73S^7\2g34S^7;1f53_^7Q121_^73a_7^4
X81a_71e_77e_7[9d2;Ll261Q`73T`7T2Y=1T`71g`71h`72n`7k44o`7`2P3c82o`7`21Qa71aa71Vb72Vb7f11Xb71Pc72
Qc7T91Qc71Uc71^c71ec71hc71ic71kc71Sd71Xd71bd72cd7:1cd71ed71fd71kd71Qe72Qe7\41Se71ee71fe71je702Zf
7Y31Zf71cf71jf71kf71kg71lg71Rh71Uh71eh71ih71Xi71\i71^i71bi71di71ni71oi71Pj71Rj71Tj72Uj7S11cj71hj
71[k71^k72_k711ak72ck711Rl71Xm71]m73cm7011em71fm7001Qn71Rn71Sn71Vn71[n71^n71bn71gn71kn71mn71on71
So71To72Uo711Wo71Zo71bo71co71SP8\501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0m
Z3=3>?7@7ACDE10;0mb1F34GHI7JKDE10;0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1F34G
HI7JP1DQ110;0iY1R134GHI7JS1T1U110;0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U110;0mj1V124W17X1\1T1U
110;0][3V124W17X1]1T1U110;0mo1V124W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm3a11
4b1d1e1f110;0mm1g124h17i1j1e1f110;0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P200;0mHQ234R2S2T27U2V2
W2X220;0mi5Y234R2S2T27U2Z2l1[210;0mL\234R2S2T27U2]2^2_210;0mk1`234a2>b27c2d2e2f200;0mo1g22464h2i
2`1Z100;0mk1a114j2k2^2_210;0mY1`234a2>b27c2l2^2_210;0mi1`234a2>b27c2m2^2_210;0mo1`234a2>b27c2n2^
2_210;0mo1`234a2>b27c2o2^2_200;0mY1P334a2>b27c2Q3DR310;0mi1S334a2>b27c2T3U3_200;0m]1V317W3X3W2X2
20;0mY5Y234Y3S2Z37[3\3W2X220;0mi5Y234Y3S2Z37[3]3W2X220;0mY5Y234Y3S2Z37[3^3W2X220;0m\5Y234Y3S2Z37
[3_3W2X220;0mY1Y234Y3S2Z37[3`3W2X220;0iY1a334Y3S2Z37[3b3c3d310;0io1e31Hf3g3h3i310;0im1j31Hk3l3m3
n320;0mX1o30P4Q4R400;0mm1S434T4>U47V4W4DQ110;0m^1X424Y47Z4[4DQ110;0m^1X424Y47Z4\4DQ110;0m^1X424Y
47Z4]4DQ110;0m^1X424Y47Z4^4DQ110;0mk3_434Y44`47a4b4DQ110;0mk3c434Y44`47a4d4e4R320;0mm1f42g4h47i4
j4e4R320;0mm1f42g4h47i4k4e4R320;0mm1l434m4S2n47o4P5e4R320;0m]1l434m4S2n47o4Q5e4R310;0mi1l434m4S2
n47o4R5DQ110;0mo1S524T57U5V5DQ110;0mo1S524T57U5W5l1[210;0m_1S524T57U5X5DQ110;0mk1Y524Y47Z4Z5[5i3
10;0mh1\534]5H^57_5`5[5i310;0mi1\534]5H^57_5a5[5i310;0mh1\534]5H^57_5b5[5i310;0mh1\534]5H^57_5c5
[5i310;0mh1\534]5H^57_5d5[5i310;0mi1\534]5H^57_5e5[5i310;0mi1\534]5H^57_5f5[5i310;0mm1\534]5H^57
_5g5[5i310;0mm1\534]5H^57_5h5l1i510;0mo1j524`47U2k5l1i510;0mZ1j524`47U2l5l1_210;0mm1j524`47U2m5e
1i510;0mk1j524`47U2n5e2f210;0mo1o524`47U5P6l1[210;0mm1o524`47U5Q6l1[210;0mo1o524`47U5R6DQ110;0mo
1o524`47U5S6l1[210;0m^1o524`47U5T6DQ110;0mo1U624T57U5V6DQ110;0mm1U624T57U5W6o1P200;0mi3Q234X6S2T
27Y6Z6o1P200;0mi1Q234X6S2T27Y6[6\6P200;0mY1]614^6_6\6P200;0mY1]634X6S2T27Y6`6;<10;0mk1=3>?7@7Aa6
;<10;0mk1=3>?7@7Ab6;<10;0mk3=3>?7@7Ac6;<10;0mk3=3>?7@7Ad6;<1010mk1=3>?7@7Ae6;<1020mk7=3>?7@7Af6;
<1190mk3=3>?7@7Ag6;<10;0m[3=3>?7@7Ah6;<1020mo7=3>?7@7Ai6T1j610;0mj1k624l67m6n6T1j610;0mk1k624l67
m6o6T1j610;0mo1k624l67m6P7Q7Q71040Y8R727S77T7U7V7V71040iY1W727S77T7X7Y7Y71040iY1Z727S77T7[7\7\71
040iY1]727S77T7^7_7_72040Y8`727S77T7a7b7b71049iY1c717d7e7b7b7104>iY1f727S77T7g7h7h71140iY1i727S7
7T7j7k7k70141iY1l727S77T7m7n7n70140iY1o727S77T7P8Q8Q82140iY1R827S77T7S8T8T81140YY1U827S77T7V8W8W
81140iY1X827S77T7Y8e2f200;0mo1g22464h2Z8e2f201;0mo1g22464h2[8Df200;0mk1\82464h2]8e2f200;0mk1g224
64h2^8_8V710;0mY1W737`87A>a8b8_8V710:0mY1W737`87A>a8c8e1f110;0mo1d824`47i4e81210;0m_1d824`47i4f8
DQ110;0mk1g824Y47Z4h8DQ110;0mk1g824Y47Z4i8DE10;0mo1g824Y47Z4j8DE10;0mg1g824Y47Z4k8DE10;0mo1g824Y
47Z4l8DE10;0mo1g824Y47Z4m8DQ110;0mo1g824Y47Z4n8T1U110;0mo1g824Y47Z4o8D[210;0mo1g824Y47Z4P9T1U110
;0m_1g824Y47Z4Q9DE10;0mo1g824Y47Z4R9l1i500;0mi3S924T97U9V9l1i500;0mk1S924T97U9W9l1i500;0mo1X924T
97U9Y9o1P200;0mi3S924T97U9Z9^2E10;0mm1[924T97U9\9;<10;0mi1]924T97U9^9l1[200;0mm1_924T97U9`9T1U11
0;0mm1a924T97U9b9DE10;0mi1c924T97U9d9T1j610;0mm1e924T97U9f9DQ110;0m_1g924T57U2h9Q4R410;0mo1g924T
57U2i9l1[210;0mo1g924T57U2j9DQ110;0mo1g924T57U2k9e4R320;0m_1f424T57U2l9e1f110;0mo1g924T57U2m9T1U
110;0mk3n924Y47Z4o9l1Q110;0mi1P:24Y47Z4Q:l1Q110;0mi1P:24Y47Z4R:^2_210;0mo1P:24Y47Z4S:e1i510;0]n1
T:24Y47Z4U:DR310;0]o1S324Y47Z4V:l1Q110;0ii1P:24Y47Z4W:DE10;0mm1F24Y47Z4X:[5i310;0mm1\524]5H^5Y:l
1[210;0mY3\234`4S2Z:7U2[:l1[210;0mj3\234`4S2Z:7U2\:l1[210;0mi3\234`4S2Z:7U2]:l1[210;0mo7\234`4S2
Z:7U2^:l1[210;0mi7_:34`4S2Z:7U2`:l1[210;0mo5a:34`4S2Z:7U2b:l1[210;0mm7c:34`4S2Z:7U2d:l1[210;0mo7
e:34`4S2Z:7U2f:l1[210;0mo1g:34`4S2Z:7U2h:l1[210;0mi3\234`4S2Z:7U2i:l1f210;0mo1j:34`4S2Z:7U2k:l1[
210;0mi5\234`4S2Z:7U2l:l1[210;0mY1m:34`4S2Z:7U2n:l1[210;0mi3\234`4S2Z:7U2o:l1[210;0mi1\234`4S2Z:
7U2P;l1i510;0mi1j534`4S2Z:7U2Q;DP200;0mk3R;24S;7T;U;DP200;0mk3R;24S;7T;V;DP200;0mZ1R;24S;7T;W;DQ
100;0mo1R;24S;7T;^2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10P10P10P10P10PP11P13
P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@14
1P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41_PKQDf7`Dco2PDdo6QDg7PDVP7PDQl6P
DT8PD[P7PDf`4PD[P7PDT8PD\k5PDVP7PDib4PDT8QDh7QDi7PDZY4PDdh4PDak5QDj7PDdk5QDk7PDQl6QDl7PDT8PD\k5P
DHQDm7PDih4PDgi4PDHPDl;QDn7PDek5PDQl6PDY9QDo7QDP8PDVb6PDhS;WD0QDQ8PDhk5QDQ8XD0WD0PDQl6PDUe4QDR8Q
DS8XD0QDT8WD0PDUe4QDR8QDS8XD0QDT8WD0PDih4QDU8QDV8XD0SD0WD0PDZP7PDbk5PD[P7XD0WD0QDW8QDX8P@\i4XD0S
D0WD0QDY8QDZ8XD0SD0WD0QD[8QD\8TD1QD[8P@ch4XD0WD0PDdk5PDok6QD]8XD0QD^8P@\i4QD_8QD`8QDa8Q@j5QDb8QD
c8QD_5Q`1h5QDd8PDHPD\i4SD0`E_k5`E^k5`Edk5`E4`EmP1`EQ3QDe8aD0`DYO`DZO`DWO`DXO`D^2`DeO`Ddh4`D\k5`D
bh4`DZT;`D`k5`D4`D`1QDf8P@]k5Q@g8WD0QDh8XD0aD]5`Ddh4`Dlj4`Dbh4`D^2`D`1`Dak5`D\k5`D_k5WD0QDf8QDh8
XD0QDi8WD0PDVP7QDj8XD0WD0PD[P7QDk8XD0`Ddh4`DeO`D^2aD0`DW1`DkO`DUQ1PDVP7QDl8QDm8WD0PD\P7XD0PD]k5Q
Dn8aD]5UD0WD0PD\P7XD0`D]k5PDco:QDo8QDP9PD\T;PDg3PDco:QDQ9PDbo:QDR9`E^2`EeO`ER3`E_k5`EhR1`Ed3`E`k
5PDHQDS9`DYO`DZO`DU1`DS1`Ddh4SD0PD[Y4QDT9QDU9QDV9SD0UD0WD0QDW9Y@0P@ke3QDX9P@dk5QDY9XD0`@kS3`Dk8`
Dak5`Dcd4UD0WD0PDke3Y@0QDZ9PDdk5QD[9XD0WD0QD\9PDdk5QD]9XD0QD^9`Dk8WD0QD_9PDSo2XD0QD`9TD1QDa9WD0Q
Db9QDc9XD0WD0PDng3QDd9QDe9XD0WD0QDf9QDg9TD1QDh9XD0QDi9WD0QDj9Y@0QDk9TD1QDl9PD]n6XD0WD0QDj9Y@0QDm
9XD0YD2WD0QDj9Y@0QDm9XD0QDn9WD0QDo9Y@0QDP:XD0SD0WD0QDQ:Q@R:P@VOTD2QDS:QDT:QDU:XD0aD]5WD0QDV:Q@W:
TD1QDX:PDdk5P@VOQDY:XD0WD0QDZ:QD[:XD0QD\:`D]a6`D]b1`DZZ3`Dgb3`DeW7WD0QD]:QD^:XD0YD2QD_:WD0QD]:QD
^:XD0QD`:QD_:WD0QDa:TD3P@Xb1PDT8XD0QFb:`D_f1WD0QDc:PDVOP@Ql6PDT8XD0QDd:WD0PDT8XD0QFe:TD2YD1WD0PD
T8XD0QFe:TD2QDf:WD0QDg:PDT8XD0QDh:WD0QDi:S@0QDj:QDk:QDl:QDm:XD0QFn:WD0QDo:Y@0QDP;P@_k5XD0QDQ;WD0
QDR;P@ke3Y@0PDVOY@0QDS;XD0QDT;WD0QDd9Y@0QD1XD0`Ddk5`Dok6`Dk8`DUn2`DTn2`DVO`Dfh4`DaP7`DmQ1WD0QD_9
PDke3Y@0QD1XD0`Dk8`Ddk5`D[OWD0PD^k5PDng3QDU;PDgT;XD0aD]5WD0PD^k5QDV;PDkd7XD0WD0PDdh4QDW;QDX;XD0V
D0WD0PDdh4QDW;QDX;XD0QDY;WD0PDlk5QDZ;QD[;QD\;XD0WD0PDZOQD];QD^;XD0WD0PDRo6TD1QD_;QD`;XD0WD0PDok6
PD][4QDa;QDb;QDc;XD0WD0PDjR5PD^k5XD0PDjMWD0QDd;QDe;TD1QDf;VD0XD0WD0QDd;QDe;TD1QDf;QDg;XD0UD0WD0Q
Dh;P@cd4QDi;XD0TD9PD2UD0WD0QDh;P@cd4QDj;TD2QDk;XD0UD0WD0QDl;QDm;QDn;XD0UD0WD0QDo;SD0XD0TD9PD]Q3U
D0WD0QDo;SD0TD9PD4PD]Q3XD0UD0WD0QDP<XD0SD0TD1VD0UD0WD0QDP<XD0SD0TD1QDQ<UD0WD0QDR<XD0SD0TD3QDS<WD
0PD_e4QDT<QDU<XD0`D\k5UD0WD0QDV<SD0S@0S@0PD4QDW<XD0WD0QDX<Q@Y<QDZ<QD[<XD0QD\<WD0PDeb3PDVOQD]<XD0
UD0WD0PDVOQ@h5QD^<XD0aD]5`@_k5UD0WD0QD_<QD`<XD0QDa<WD0PDP3QDb<QDc<XD0UD0WD0PDW3TD3PD\k5QDd<XD0VD
0`DiH`DT9`DmF`D^T3UD0WD0PDW3TD3PD\k5QDd<XD0QDe<`DiH`DT9`DmF`D^T3UD0WD0QDf<XD0QDg<WD0QDh<TD1QDi<T
D1QDj<XD0SD0WD0PDlS3PDWOPDkS3XD0WD0QDk<QDl<XD0WD0PDo2QDm<PDdk5XD0QDn<PDZS1WD0PDeh4PDdk5XD0QDo<PD
ZS1WD0PDV3PDok6PDfU5XD0WD0PDfU5PDch4PD]k5XD0WD0PDgT;YD2XD0SD0WD0PDgT;QDP=QDQ=XD0WD0QDc:QDR=TD1QD
S=XD0YD2`DmQ1`Dd3`Dom:WD0QDc:QDR=TD1QDS=XD0QDT=`DmQ1`Dd3`Dom:QD2WD0QDU=QDV=PDZQ7XD0SD0WD0PDZe4QD
W:PDHPDgj6XD0QDW=`D^k5`@dk5`D\3WD0QDX=QDY=QDZ=XD0QD[=WD0PDXT4QD\=QD]=XD0QD^=TD2PDdk5QDe3QF3TD2WD
0QD_=PDbh4XD0QD`=`D_f1`Dlg4`DRn4`DS:`D_c4`DSP5`DZE`D[c4`D\h1`D^Z5`DT\5`Di7`DUY4`DoW5`DY9`D[9`Di\
5`D^Q5`DfF`Dl4`DS1`D`k4`Deh4`DY5WD0QD_=PDbh4QDa=TD2QDb=XD0WD0QDc=TD6QDd=QDe=XD0QDf=TD1WD0QDg=TD1
QDh=XD0aD]5WD0QDi=TD4QDj=XD0VD0WD0QDi=TD4QDj=XD0QDk=WD0QDl=PDQl6PDhe3XD0WD0QDm=TD3PDa^6P@Ql6QDn=
XD0WD0QDo=PDdh4PDQl6XD0WD0QDP>TD3QDQ>XD0VD0WD0QDP>TD3QDQ>XD0QDR>WD0PDWh4QDS>XD0WD0QDT>TD4QDU>PD^
k5QDV>XD0WD0QDT>TD3PD\k5PDgU1XD0WD0QDT>TD3PDkk5XD0QDW>WD0QDX>P@ch4QDY>P@Ql6P@R8QDZ>XD0WD0QD[>QDg
5PDZl5PDYZ3XD0WD0QD\>PDQl6QD]>XD0WD0QD^>QD_>QD`>XD0WD0QDa>XD0WD0PDPX;QDb>XD0WD0QDc>QDd>XD0QDe>WD
0QDf>PDbh4PDZj4XD0WD0PDZj4PDaY;XD0WD0QDg>QDh>Q@i>QDj>XD0WD0PDme4QDk>XD0WD0PDRIPD]k5PDZY4XD0WD0QD
l>PDWGXD0WD0QDm>QDn>QDo>XD0`DZE`Dah1`Dch1`Dob4`D_f1`D`f1`DSi1`DSc4`Dfh1`DPl:`DdG`Ddb3`D_]4`DTJ`D
\e4`DfZ;`DQc4`DgZ;WD0QDP?QDn>XD0`DQl6WD0QDQ?QDR?QDY>XD0YD2`D[F`DmF`Dah1`D_f1`DdF`DoC`D]c4`DVc5`D
[c4`DiHWD0QDQ?QDR?QDY>XD0QDS?`D[F`DmF`Dah1`D_f1`DdF`DoC`D]c4`DVc5`D[c4`DiHWD0QDT?XD0`Da^6`D`h4`D
ek4`D[[;`DUo6`Dgk4`D]m4`DSc4`DXc5SD0WD0QDU?PDbh4QDV?QDW?XD0WD0QDX?PDbh4QDg5XD0WD0PDbh4QDg5PD\[;X
D0WD0QDY?PDdd4XD0VD0WD0QDY?PDdd4XD0QDZ?WD0QD[?TD1QD\?XD0QD]?WD0QD^?PD^o6PD_k5XD0WD0QD_?TD3QD`?XD
0VD0WD0QD_?TD3QD`?XD0QDa?WD0QD_?TD3PDah4XD0QDb?WD0PDah4PDQl6PDaIXD0`Dbh4`DVn6WD0QDc?PDok6QDd?XD0
WD0QDe?PDQl6PDon6PD]n6XD0WD0QDf?PDQl6QDg?XD0`Ddk5`Dod3`D^o6`Dek5WD0PDo[;QDh?XD0WD0QDi?QDj?PDQl6Q
Dk?XD0WD0QDl?PDQl6PDP\;XD0WD0QDm?QDn?QDo?QDP@XD0WD0QDQ@XD0WD0QDR@QDg5QDS@PDah4XD0WD0QDT@PDQl6QDU
@XD0`Ddh4`DUo6`Ddd4`D\o6`Dbh4WD0QDV@QDW@TD1QDX@XD0`DmF`DPZ5WD0QDY@TD1QDZ@TD2QD[@XD0WD0QD\@QDg5PD
\Q7PD]k5XD0WD0QD]@TD4QD^@Q@_@QD`@XD0WD0QDg5PDZl5PDe\;XD0WD0QDa@TD3QDb@Q@c@QDd@XD0WD0PDXb1PDbk5PD
ge4XD0WD0QDe@TD2PDdh4PDQl6QDf@XD0WD0PDdh4PDQl6QDg@XD0WD0PD_h4PDQl6PDk\;XD0WD0QDh@TD1QDi@XD0`Dah4
`Dch4`DSY1WD0QDj@PDl\;XD0WD0PDl\;PDdQ4XD0WD0QDk@PD\o6TD1PDm\;XD0WD0QDl@TD2QDm@VD0XD0WD0QDl@TD2QD
m@QDn@XD0WD0QDo@QDPAQDQAXD0WD0QDRAPDP];XD0`D_h4WD0QDSAPDdU:XD0WD0PDbh4QDg5PDTc1XD0QDTAWD0PD^k5QD
V?PDeY6PD]k5QDUAXD0`DoE`D`f2`Daf2`DXa3WD0QDVAP@^k5PDe3XD0VD0WD0QDVAP@^k5PDe3XD0QDWAQDXAQD_5WD0QD
6XD0QDYAQFZATD3WD0QD6XD0QD[A`DXn4`DYn4`DhH`Deo4`D``5`Da`5WD0QD\APDah4XD0VD0WD0QD\APDah4XD0QD]AWD
0QD^AQD_APDah4XD0WD0QD`ATD3QDaAXD0QDbA`D]];`DZZ5`Dob4`D\h1`DYm:`Dge3`D_f1WD0QDT>QDcAXD0PD]k5WD0Q
DdATD3QDeAQDfAXD0WD0QDgATD1QDhAXD0QDiA`Dkn4`D\h1`DW[4`DjG`DTh4`Dob4`DY[7WD0QDjAPDbh4TD2PDR^;XD0W
D0PDR^;XD0QDkA`DQl6QFlATD2WD0QD7XD0`Ddh4SD0WD0QD7XD0QDmA`De]4`Daf2QFnATD1WD0QDoAQDPBXD0QFQB`Dah1
`Dch1`Dob4`DSi1`DjG`DW[4`DTZ5`Dhe1`DSY1aDg4`DTh4`Ddh1`Dkn4`Daa3QFRBTD2WD0QDSBPDUo6XD0YD2`DjG`Dob
4`Dch1`Dah1`DSc4`De_5`DS:`Dne1`D[m4`DW[4`Dd2`D]6QFRBTD2WD0QDSBPDUo6XD0QDTB`DjG`Dob4`Dch1`Dah1`DS
c4`De_5`DS:`Dne1`D[m4`DW[4`Dd2`D]6`EQl6`Eok6`E]k5`Ebk5`Ebh4WD0QD5XD0`Da_3`DhH`DfF`D\k5SD0`EQl6`E
ok6`E]k5`Ebk5`Ebh4WD0QD5XD0VD0`EQl6`Eok6`E]k5`Ebk5`Ebh4WD0QD5XD0QDUBWD0QDVBPDQl6PDe5XD0WD0QDWBQD
XBQDYBXD0`DbZ4`D^b4WD0QDR@TD1QDZBXD0`D]n6`D_n6`D\i4`Dc\5WD0QD[BPDYHPD_k5XD0SD0WD0QD\BTD1QD]BTD1V
D0XD0WD0QD\BTD1QD]BTD1QD^BXD0WD0QD_BPDQl6QD`BXD0WD0QDaBQDg5PDdEXD0WD0QDbBQDcBQDdBXD0WD0QDeBQDfBX
D0aD_5WD0QDgBXD0`DnH`Di_;`Dog5`DeH`Dkk5WD0QDhBPDjk4XD0`D`k5`D_k5`Dak5S@0WD0QDiBQDjBXD0VD0`D]m4WD
0QDiBQDjBXD0QDkB`D]m4WD0QDlBPDT[4XD0QDmBWD0QDnBQDoBQDPCQDQCXD0WD0PDok6PDT[4PDbk5PDQ`;XD0WD0QDRCQ
DSCQDTCQDUCXD0WD0PDUU3QDVCXD0`DZ4`D_S5`D]k5WD0QDWCS@0QDXCQDYCXD0WD0QDZCXD0SD0WD0QD[CXD0SD0WD0QD\
CQDV?QD]CXD0WD0QD^CPDok6QD_CQD`CXD0`DZ5`Dok6QDaCPDdd4QDbCQDcCQDdCQ@]5QDeCPDco:S@0QDfCQDgCQ`1h5WD
0QDhCXD0QDiCQDjCQDkCQDU6QDWBPDQl6QDlCQDmCQDnCQDoCPD_h4`Ddh4`Dbh4`D\k5`DY5QDPDQ@_5Q`1h5WD0QDQDXD0
PDdk5QDRDWD0QDSDS@0QDTDXD0PD^k5QFUDUD0WD0QDVDXD0SD0QDWDQDXDTD2QDYDQDZDPDQl6PD]m4PD[h4PD\k5PDQl6Q
D[DQD\DPDdk5QD]DPDdk5QD^DPDS1PDdk5QD_DPDHPD\i4QD`DQDaDQDbDPDS1PDXT4QDcDPDio6PD\OQDdDPDdo6PD\OQDe
DQDfDPDmh4PDa^6QDgDQDhDQDiDP@dk5PDR3QDjDQDaCQDkDP@dk5S@0QDlDQDmDPD^[4QDnDQDoDTD2PD^k5PDgX;QDPEPD
n7QDQEQDREPDQl6QDSEQDTEPDah4QDUEPDah4QDVEQDWEQDXEQDYEQDZEQFm5TD2WD0QD[EXD0`Enk:`Emk:`EXb4QD\EQD]
EQD^EQD_EQDc?PDok6QDd?QD`EPDQl6QDaEQDbEQDcEQDdEQDeEQDdEQDeEPDih4QDfEQDgEPDVOPD^k2QDhEQDiEQDjEPDd
o6QDkEQFm5TD1WD0QDlEXD0SD0TD2QDmEWD0QDnEXD0QDoEPD[OWD0PDTX6XD0PDdk5WD0QDPFXD0PD\k5PDUb;QD_5WD0PD
Z[:XD0PD^k5PDQl6Q@U6QDQFQDRFTD2QDSFQDf?PDQl6PDo[;QDTFQDUFQDVFQDWFTD2PDY\;PDah4QDXFPD_h4PDbh4QDYF
PD_h4QDZFPDgk4QD[BPDYHPD_k5QDh@PDf]4QD[FQD\FQD]FQD^FQD_FQD`FPD`k5VD0QD`FPD`k5QDaFQDbFQDkCPD\Q7PD
]k5QDcFPDdk5`D\3QDdFTD2QDeFQDfFQDgFQDhFTD1QDiFPDdd4QDjFQDkFQDlFQDmFWD0QDaDPDP1PD_h4XD0WD0PDHPD\i
4PDP1PD_h4XD0WD0PDm9QDnFXD0`D\k5`Dfk5`Dak5`Dbh4`Ddh4WD0PDHPD\i4QDnFXD0`D\k5`Dfk5`Dak5`Dbh4`Ddh4W
D0QDoFTD3QDPGXD0`DQl6`D\k5`Ddk5`Dac;WD0QDQGQDRGXD0QDSGWD0QDTGPD`h4QDUGXD0QDVGWD0QDWGPD`h4QDXGPDQ
l6XD0QDYGQFZGTD2WD0QD[GQD\GXD0VD0`D\Q7QFZGTD2WD0QD[GQD\GXD0QD]G`D\Q7WD0QD^GPD_h4PD^k5XD0QD_GWD0Q
D`GPD_h4PD_k5XD0SD0WD0QDaGQDbGXD0VD0WD0QDaGQDbGXD0QDcGWD0QDdGTD1XD0QDeGWD0QDfGPDok6TD1QDgGXD0QDh
GWD0QDiGPD^k5XD0P@Ql6QDjGWD0QDkGQDlG`Dbh4XD0WD0QDmGTD2PD`h4XD0VD0WD0QDmGTD2PD`h4XD0QDnGWD0QDoGQD
g5QDPHXD0WD0SD0QDg5PD]n6QDQHXD0VD0WD0SD0QDg5PD]n6QDQHXD0QDRHWD0QDSHQDTHTD1QDUHPDYHXD0QDVHWD0QDWH
Q@XHTD1PDlFXD0QDYHWD0QDZHQDY<QD[H`Ddh4`D\k5`Dbh4`Dak5XD0QDYHWD0QD\HQD]H`Ddh4`D\k5`Dbh4`Dak5XD0QD
^HWD0PDZQ7QDk4XD0`Ddh4`D\k5`Dbh4QD_HWD0QD`HPDdd4XD0VD0QD_HWD0QD`HPDdd4XD0QDaHQDbHWD0QDcHTD1QDdHP
DP9XD0WD0PD\k5PDok6QDeHXD0VD0WD0PD\k5PDok6QDeHXD0QDfHWD0PD]k5QDg5PDZl5PDjOXD0WD0QDgHTD1QDXGQDhHX
D0WD0QDiHPD^k5QDjHXD0QDkHWD0QDlHP@Ql6P@Zl5QDmHXD0WD0QDnHPDdh4PDQl6QDoHXD0WD0QDPIPDah4PDQl6PDn5XD
0WD0PDlh4QDQIPD4PDlh4QDRIXD0WD0QDSIQDiEPDhh4PDjR7QDTITD1QDUIXD0QDVIY@0WD0QDWITD1QDXIXD0SD0QDYIWD
0QD_8PDdd4XD0VD0QDYIWD0QD_8PDdd4XD0QDZIWD0QD`5QDg5QD[IXD0QD\IY@0WD0QD]IXD0QD^IQD_IWD0QD`IPDdk5QD
aIXD0SD0WD0QDbIQDcIP@]k5PDQl6QDdIXD0S@0WD0QDeIQDfIXD0S@0WD0QDgIPDch4XD0VD0WD0QDgIPDch4XD0QDhIQDi
IWD0Y@0QDjIQDiCPD`k5XD0SD0QD_5WD0QDkIQDlIXD0SD0WD0QDXFPDYHPDQl6XD0SD0WD0QDRDPDXT4P@VP7PD^k5XD0QD
mIWD0QDnIPDbh4XD0TD3QDoIQDPJWD0QDQJXD0SD0TD2QDRJQD`5WD0QDg5PDZl5QDSJXD0WD0QD[DQDTJQDUJXD0QFVJTD1
WD0QDWJXD0QDXJQDYJQDZJQD[JQD\JPDgg;QD[JVD0QD[JPD1WD0QD]JTD1PDlX:QD^JXD0VD0`DQl6`Dok6WD0QD]JTD1PD
lX:QD^JXD0QD_J`DQl6`Dok6WD0PDlX:PDTn5XD0`D]k5WD0QD`GQDWCTD1QD`JQDaJXD0WD0PD`1PD`S1PDdk5XD0WD0QD`
GPDQl6QDbJXD0`Dbh4`Deh4WD0QDcJP@Ql6QDdJXD0WD0QDeJTD1PDYHPD\k5XD0WD0QDfJPDUo6XD0QDgJ`D^h;`DjZ5`DZ
o4`D_h;`DSY1`Dhe1`DkP6`D]i4`D^i4`Dm]4`D^h1`Db]4WD0QDhJTD2QD8QDiJXD0WD0QDjJQDkJS@0PDVDXD0`Ddd4WD0
QDlJTD4QD9PDeh4XD0QDmJWD0Q@`5QDnJTD4QD9XD0WD0QDoJTD4PD_h4XD0VD0`DUf1`Do\;`Dne1`D[m4`D\k5`Ddh4`Db
h4WD0QDoJTD4PD_h4XD0QDPK`DUf1`Do\;`Dne1`D[m4`D\k5`Ddh4`Dbh4QDQKWD0QDRKTD1QDSKXD0WD0QDoJQ@TKPDPi;
XD0WD0QDUKTD3QDVKXD0`DmF`DZc4`DiH`D^H`D_H`DTH`DUH`Do7`D]c4`DlU5WD0QDWKQDXKXD0`Dfb5`Dhe3`DhS1WD0Q
DYKPDQl6QDZKXD0PD]k5WD0QD[KQDi:QD\KXD0VD0WD0QD[KQDi:QD\KXD0QD]KWD0QD^KQD_KQD`KXD0VD0WD0QD^KQD_KQ
D`KXD0QDaKWD0QDbKPDQl6QDcKXD0WD0QDdKPDQl6PDWj;XD0WD0QDeKPDQl6QDfKXD0`Dbh4`D_k5`D]k5WD0QDgKPDQl6Q
DhKXD0WD0QDiKPDok6TD1QDjKXD0WD0QDkKPDnGPDe_5PDbh4XD0WD0QDlKQDmKXD0WD0QDnKQDoKXD0WD0QDPLTD2QDQLXD
0`DUg3WD0QDRLP@ok6QDSLXD0WD0QDeAPDok6QDTLXD0`Dhe1WD0QDULTD3QDVLXD0QDWL`Doj;`Do^5WD0QDXLQDYLVD0XD
0WD0QDXLQDYLPD]k5XD0WD0QDZLTD1QD[LXD0WD0QD\LQD]LPDdk5QD^LXD0WD0QDT>QD_LP@lX:PDWk;XD0WD0QD]@QD`LP
@Xk;QDaLXD0`D]k5`Dbh4`Ddh4`Dje1WD0QDbLQD`LTD1QDcLXD0QDdLWD0PDok6PDnf1XD0PD^k5`Dhe1`DZ\5`DZo4`Dhn
4`DZ\5`DgX5`D\n4`D`k;`Dak;WD0QDeLQDV?QDfLXD0WD0QD_5PDQl6QDgLQDhLXD0`DhH`DXn4`DfF`DgH`D`n4`DmF`Di
H`Dah1`DXQ5`DYV5WD0QDiLTD2QDjLPDQl6QDkLXD0`D]k5`D_k5`D`k5WD0QDlLQDmLQDnLXD0`DhH`Dch1`Dah1`Dh5`DQ
l6`Dok6`Da[4WD0QDoLQDPMXD0QDQMWD0PDSl;QDRMXD0WD0QDSMPDZl;XD0WD0QDTMQDUMXD0WD0PDTc5PDbk5PDVR5XD0W
D0QDVMQ@WMPD]l;XD0`D]k5`D\k5`Dcd4`D[c4`DPh3WD0PDWOPDXT4PDZR7PD]l;XD0WD0PDHPDgk6PD^k5XD0WD0PDHQDX
MVD0XD0`Ddh4WD0PDHQDXMQDYMXD0`Ddh4WD0QDZMQ@_5QD[MP@ok6QD\MQ@]MXD0WD0QD^MQD_MXD0WD0QD`MQDaMQDbMQD
cMXD0WD0QDdMQDeMTD3QDfMXD0QDgMWD0QD^?TD2PD]n6QDhMXD0YD2WD0QD^?TD2PD]n6QDhMXD0QDiMUD0WD0PDbP7PDdk
5XD0QFjMTD9PD4SD0QDkMTD6WD0QDlMTD2Q@mMQDnMXD0PD4WD0QDlMTD1QDoMQDPNXD0PD4WD0QDlMPDdk5XD0QFQNaD;QD
RNTD5WD0QDSNPDQl6QDTNPD]k5XD0`DS:`DmF`DfF`Dje1`DRV5`D]f1`Dhe1`D]9`Dgl;`DZ7`D[c4WD0QDSNPDQl6QDTNP
D]k5XD0QDUNTD2QDVNWD0QDWNQDXNTD2PDdk5XD0`D=`DPm:WD0QDYNQDZNPDdk5XD0QF[NWD0QD\NTD2QD]NQD^NXD0QD_N
WD0QD`NQDXGXD0`Dok6`Dhg4`D[c4`DS1`D`k4`DZb4`DmFWD0QDaNPDck5QDbNXD0WD0QDcNQDdNQDeNQDfNXD0WD0QDgNQ
DhNQDiNXD0`DmX5`Dfa5WD0PDdh4PDHPDaT3QDjNXD0WD0PD\k5PDQl6PD\Q7PD]k5XD0WD0PDa^6QDkNQDlNVD0XD0`Dkn4
`D\k:`D^F`De_5`D[Y1WD0PDa^6QDkNQDlNQDmNXD0`Dkn4`D\k:`D^F`De_5`D[Y1WD0QDnNS@0QDoNPD]k5XD0`Dko:`Db
:`DcF`DYh5`DfGWD0QDPOQDQOXD0`Dgm;`D`n:aDg4WD0PDQl6PDhm;PDfk5XD0YD2WD0PDQl6PDhm;PDfk5XD0QDROWD0QD
SOTD1QDTOQ@h5QDP5XD0`Djk5`Da[4WD0QDUOQDVOXD0VD0`De_5`Dhe1`Ddh4WD0QDUOQDVOXD0QDWO`De_5`Dhe1`Ddh4W
D0QDXOTD1QDYOQDZOXD0`Dbh4`D]k5`D[f1WD0PDPg1QD[OXD0WD0QDo9PDR3Y@0QD\OXD0QD]OWD0QDo9PDR3YD1XD0QD^O
UD0WD0PDlk5SD0XD0TD9PD4TD7QDo9PDR3UD0WD0PDlk5SD0XD0TD9PD4TD7QD_OPDlk5QD`OWD0QDaOSD0XD0UD0WD0QDbO
TD7PDR3XD0UD0WD0QDcOTD7QDdOXD0TD7QDo9UD0WD0QDeOTD1QDfOXD0TD7QDo9WD0PDQP7QDgOQDhOTD2QDiOXD0QDjOTD
9QDo9WD0PDdo6XD0QDkOTD6QDo9QDlOPD`h4PDdk5QDmOQDnOPDdh4PD^n;PD]k5PDbh4PDQl6QDTNPD]k5`DQl6`Dok6`DZ
P7`Dgh4`D[P7PDdh4PDQl6PD_n;PD]k5QDoOPD^k5QDPP1PD_k5TD5PDdh4QDQP1PD4QDRP1PDXo6TD6PD4QDSP1TD2QDPDQ
DRLQDTP1QDUP1PDQl6PDeV;QD\JQDVP1PDhm;QDWP1TD2QDXP1QDYP1TD1QDZP1QD[P1QD]@QDZP1TD1WD0QD\P1XD0QD\JQ
D]P1WD0QD^P1XD0QD_P1TD3PDUo6QD`P1P@_h4TD1QDaP1PDdk5QDbP1TD2QDcP1WD0QDdP1XD0QDeP1QDU6QDiIQDeP1QDf
P1Q@gP1WD0QDhP1XD0QDiP1TD1QDjP1TD3QDkP1QDlP1PDdh4PD`3PDc5PDbh4QDmP1PDVl;PDZl;QDgHTD3QDnP1QDoP1QD
PQ1TD2P@Ql6QDQQ1PDdk5QD_5PDgk4QDRQ1`DmF`D^Q5`DS:`D_f1`D[c4`DTJ`DZQ5QDSQ1PD\k5PDQl6QDTQ1QDUQ1PDak
5QDVQ1QDWQ1TD1QDXQ1QDYQ1PDUS5QDZQ1QD[Q1PDak5QD\JQD\Q1Q`1h5QD]Q1QD^Q1PDPh3QD_Q1PDah4QD`Q1PD^k5QDa
Q1QDgHQDbQ1QDcQ1PDS<QDWNQDdQ1QDeQ1PDQl6QDfQ1PDeEQDgQ1PDhh4PDjR7PDhh4PD`h4PDdk5SD0QDhQ1PDQl6QDiQ1
PD]k5QDjQ1QDkQ1PD]k5PDSh3PDdh4PD`3PDkk5QDlQ1TD1QDmQ1`En9`E>`Ek8QDnQ1P@fh4QDoQ1QD[BTD2QDPR1QDQR1Q
DRR1TD1QDSR1PDmo6QDTR1aD;PDkk5PDok6QDUR1QDVR1QDWR1QDXR1PDdk5aDYR1`Dah1PDcR1PDdk5QDWCQ`1h5QDZR1`E
Qo6`ERo6`EWP7`E_k5`ERl6`E]k5`EXi4`ElEQD[R1PDdk5aD;QD\R1PDdk5QD]R1SD0QD^R1QD_R1Q`1j5QD`R1P@fh4QD_
R1Q`1j5WD0QDaR1XD0QDbR1`D]k5`D^k5PDhh4QDcR1TD2QDdR1PD4PDhh4QDeR1aD0aD]5QDfR1QDgR1QDhR1QDiR1QDjR1
PDZl;QDXGTD2QDkR1QDlR1QDmR1TD2QDnR1QD\JTD1PDhm;QDoR1QDaP1TD1PDdk5QDoR1QDPS1WD0SD0XD0QDQS1TD1QDRS
1QDSS1QDTS1PDdk5QDUS1QDVS1SD0QDWS1QDXS1QDYS1QDZS1QD[S1PDWOQD\S1QD]S1PDak5QDj@QD^S1QD_S1PDUS5QD`S
1QDaS1QDW:PDhk5TD6PD4TD3QDbS1QDcS1PDQl6QDdS1QDeS1QDfS1QDgS1PDok6TD2QDhS1PDdh4QDc?TD3QDiS1QDjS1PD
do6TD5PD4S@0QDkS1PDlk5TD6PD4QDlS1TD2PDke3WD0QDmS1TD1QDnS1XD0`DQl6`Dok6WD0QDoS1XD0QDPT1TD1QDQT1WD
0QDRT1PDah4XD0PDbh4WD0QDST1QDTT1P@]k5P@Ql6XD0QDUT1QDVT1TD1WD0`Dcb7`DdM`DlR1`DM`DRi2`Dgi2`DXa;`D^
P<`D_P<`Do[6`DjQ;`D`P<`DSk5`DRk5`DVm6`DaP<YD1XD0QDWT1QDVT1TD1WD0`Dcb7`DdM`DlR1`DM`DRi2`Dgi2`DXa;
`D^P<`D_P<`Do[6`DjQ;`D`P<`DSk5`DRk5`DVm6`DaP<YD1XD0QDXT1TD1QDYT1WD0QD^KPDQl6QDZT1XD0QD[T1TD1WD0Q
D\T1XD0QD]T1TD1QD^T1WD0QD^KQD_T1PD_h4XD0QD`T1WD0QDlMQDaT1QDbT1QDcT1PDdk5XD0WD0QDT>QDg5PDWk;XD0QF
dT1TD1WD0QDeT1Q@fT1QDgT1XD0QDhT1WD0QDiT1TD1XD0QDjT1WD0QDkT1TD1PD`h4XD0QDlT1WD0QDi:S@0PDc5QDmT1QD
mP1XD0WD0QDnT1PDR3QDoT1QDPU1XD0UD0WD0PD^2QDQU1XD0TD9PD4TD4QDRU1QDSU1TD4WD0QD`5QDn4XD0QDTU1`D]6`D
bZ4`D\P1`D^_4`D\g1QDi4TD2WD0QDl4XD0QDUU1QDi4TD2WD0QDl4XD0QDVU1TD2QDWU1`Da[4QDXU1WD0QDl4XD0QDYU1U
D0QDZU1TD3WD0QDl4XD0QD[U1UD0QD\U1TD7WD0QDl4XD0QD]U1UD0QD^U1TD4WD0QD`5QDn4XD0QD_U1`En9`E>`Ek8WD0Q
D`U1XD0QDaU1`D`k5WD0QDbU1P@^k5XD0QDcU1TD2QDdU1WD0QDT>PDQl6QDeU1QDfU1XD0WD0QDWFPDYHXD0QDgU1WD0QD\
JP@VP7P@Ql6PDhm;XD0WD0QD\JQDhU1TD2QDiU1XD0WD0QD`5PD]MXD0QDjU1TD2QDkU1WD0QDlU1TD1QDmU1XD0QDnU1WD0
QDoU1P@[c6PDak5XD0QDPV1WD0QDQV1P@[c6PDak5XD0QDRV1TD1QDSV1WD0QD_5P@VP7PD`h4PDdk5XD0WD0PDXT4QD_5PD
Ql6SD0TD3QDTV1XD0QDUV1WD0PDXT4QD_5QDVV1QDTV1XD0QDWV1WD0QDoR1XD0QDXV1TD1SD0PDdk5QD_5PDng3WD0QDYV1
XD0QDZV1WD0QD[V1QD_5PDng3XD0QD\V1WD0QD[R1PDdk5XD0QD]V1SD0TD6QD^V1UD0PD_k5TD6QD_V1PD4QD`V1UD0QDaV
1TD7PD4Q@f5S@0S@0QDbV1WD0PDdo6QDcV1XD0TD3PD4TD4QDdV1WD0QDeV1XD0QDfV1PDah4WD0QD`GTD2PDah4XD0VD0WD
0QD`GTD2PDah4XD0QDgV1QDhV1TD1WD0QDl4QDiV1XD0SD0QDjV1WD0QDkV1XD0QDlV1WD0QDmV1TD4QDnV1XD0VD0WD0QDm
V1TD4QDnV1XD0QDoV1WD0QDPW1QDQW1XD0VD0WD0QDPW1QDQW1XD0QDRW1WD0QDSW1TD4QDTW1XD0Q@i:QDUW1WD0QDPQ1XD
0QDVW1TD2QDWW1TD1WD0QDXW1XD0WD0QDYW1TD1QDZW1XD0QD[W1`DmF`D^Q5`DZQ5`DbH`D_f1`D[c4`DS:`DTJ`Dch1`DX
[5`DPQ5`DW[4`DU[7QDb>PD_h4WD0PDbh4PDQl6PDeh4XD0WD0QD\W1P@ch4PD]k5XD0QD]W1WD0PDdh4PDQl6QD^W1XD0WD
0QD_W1XD0QD`W1WD0QDaW1TD6PD4Q@f5QDbW1XD0QDcW1QDdW1WD0QDeW1S@0S@0QDfW1XD0WD0QDgW1QDhW1QDiW1QDjW1X
D0WD0PDHPD]i4PDPR;XD0WD0QDkW1P@VP7P@ZR7P@ok6QDlW1XD0WD0QDmW1Q@_5QDiEQDnW1XD0WD0PDXT4PDi1PDdk5PDf
EXD0WD0QDoW1PDXT4QDPX1XD0PDU3PDHPDh_:PDn5PDRo6PD^[4QDQX1PD]k5PDWHPDHPDbe2PDdo6P@ok6QDRX1QD_5Q`1h
5WD0QDSX1XD0`D[m4`@dk5`DQh4PDXT4QD_5Q`1h5WD0QDTX1XD0PDbQ7Q`1h5WD0QDTX1XD0QDUX1QDYJPDZe4QD_5WD0QD
iEQDVX1XD0PDkk5PDn9PDVP7PDmQ1QDWX1PDhe3QDXX1PDbOPDdo6PDR`4PDdk5PDVOPDm]:PDQl6PDP;QDYX1QDZX1QD[X1
PDdh4PDP;PD`k5PDiR7QD_5PDlR<PDdk5PDPS1PD^k5QD\X1QD]X1PDSo6PDZl5WD0QDi5XD0QD^X1QD_X1aD]5`DVNQD`X1
`Dcm:`DQ8`DoR<`DPS<`DQS<`DRS<`D_;`D[e2`DUk;`DSS<`DYg;`DTS<`DUS<`DVS<`DWS<`DXS<`DYS<`DZS<`D[S<`D\
S<`D]S<`D^S<`D_S<`D`S<`DaS<`DmX:`DkX:`DbS<`DcS<`DdS<`DXW:`DUY:`DTY:`DWW:`DeS<`DfS<`DgS<`Dm]:`DZ\
:WD0YD4XD0QDaX1`E^l:`ET;`E[]4`E`l:`Eml:`Edl:`EQm:QDbX1PDjk5QFcX1QDdX1SD0PDjk5QDeX1QDfX1QDgX1PDVO
PDlj4PDih4PDQl6QDhX1QDiX1`DQh3QDjX1PD]n6QDkX1PDY`;PDbh4PDdh4PDok6QDlX1PDUe4QDmX1PD_m2PD]k5QDnX1T
D2SD0PDkk4QDoX1PD]k5PDQl6QDPY1QDQY1QDRY1QDSY1QDTY1QDUY1PDQl6SD0PD`k5QDVY1PDWT<QDWY1PDfk5TD4PDbk5
TD4QD_5WD0QDXY1XD0QDYY1TD2PDdh4QDZY1QD[Y1QDdX1PDhh4QD\Y1QD]Y1TD3PDkk5QD^Y1PDkk5QD_Y1QD`Y1QDaY1PD
jk5P@Ql6QDbY1WD0QDcY1XD0VD0PDho6QDf5S@0S@0QDdY1QDU8QDeY1QDfY1PDdh4PDok6QDgY1PD]k5QDhY1QDiY1QDjY1
QDkY1QDlY1TD3QDmY1QDnY1QDoY1QDPZ1PDhh4PDjk5PDgS;PD[o6QDQZ1QDRZ1PDah4QD`GTD3PDdk5PDSk1QDSZ1PD]k5Q
DTZ1QDUZ1QDVZ1QDWZ1PD`k5PD`T<PDdh4QDXZ1QDYZ1QDZZ1QD[Z1QD_5Q`1h5WD0QD\Z1XD0`@jk5`@\k5Q@]5QDdX1QD]
Z1PDjk5QDdX1QDb6PDjk5PDhk4P@]k5Q@f5QD^Z1QD_Z1WD0PDbR1PDQl6QD`Z1XD0QDaZ1QDbZ1QDcZ1PDT3PDfk4PD]9PD
bk5PDRm;QDdZ1QDeZ1QDfZ1QDgZ1Q@hZ1QDiZ1WD0PDQl6QDjZ1XD0QDkZ1QDlZ1PDch4PDho6QDf5QDmZ1PDho6QFnZ1QDo
Z1Q`1h5QDP[1QDQ[1QDR[1QDS[1PDHPD_\4PD^k5PDbh4PDok6PDoT<PD_k5PDkk5QDT[1PDkk5PDih4QDU[1QDV[1PDkk5P
Don6QDW[1QDX[1PDXg3QDY[1QDZ[1QD[[1QD\[1PD]k5PDQl6QD][1QD^[1TD2QD_[1QD`[1WD0QDP5aDg4aD]5`D\i4`DjG
`DoD`D\i4SD0XD0`D]k5WD0QDa[1XD0QD_5Q`1h5WD0QDb[1XD0QDc[1WD0QDkT1QDXQ1QDV?TD1QDd[1XD0WD0QDe[1PD`T
<QDf[1XD0QFg[1TD5QDh[1WD0QDi[1PD]k5PDQl6QDj[1XD0SD0QDk[1Q`1h5P@Ql6WD0QDP5XD0QDl[1WD0Qd1h5QDP5XD0
QDm[1`Da[4WD0QDP5XD0QDm[1`Da[4QDn[1TD3QD_5Q`1h5WD0QDP5XD0WD0QDP5XD0QDo[1QFP\1QDQ\1PDQl6WD0YD4XD0
`Dcm:QDR\1PDdh4PDY5QDdX1PDcd4SD0TD4PDjk5QDS\1WD0QDT\1XD0WD0QDU\1aDo5aDP6aDg4SD0Y@0TD1PDjk5XD0QFV
\1aD]5WD0QDdX1YD0XD0S@0S@0S@0PDjk5YD0Q@_5QDdX1SD0PDjk5QDW\1WD0QDdX1QDX\1XD0QDY\1QDZ\1PD]k5SD0QD[
\1PD_h4TD1QD\\1QD]\1Q`1h5QD^\1QD_\1Q`1h5SD0QD`\1P@dk5QFa\1PD_e4QDb\1QDc\1QDd\1PDhk4PD]k5QDe\1QDf
\1PDdk5QDg\1QDh\1PD]]7QDi\1PDhk4PD]k5Q@f5S@0QFj\1`DTb5`DW[4WD0PDgk4XD0QDk\1QDl\1QDm\1WD0PDgk4XD0
SD0PDok6S@0QDn\1QDo\1QDP]1TD1QDQ]1`D\H`DPR5QDmDTD2QDR]1P@Ql6QDS]1QDT]1QDZ8SD0QDU]1PDQl6QDV]1QDW]
1PD]k5TD2WD0QDQ5XD0QDX]1QDY]1QDZ]1aD]5PDQl6QD[]1QD\]1QD]]1QD^]1QDnNQ`1h5QD_]1S@0WD0QD`]1XD0QDa]1
QDb]1QDc]1QDd]1QDe]1TD2WD0QDf]1XD0QDg]1QDh]1QDi]1TD2QDj]1PDHPD\i4TD1QDk]1SD0QDl]1QDm]1TD1QDk]1SD
0QDl]1QDn]1QDo]1PDjk5PD]k5PDQl6QDP^1PD4Q@f5S@0S@0QDQ^1QDR^1PD\Q7QDS^1TD1QDT^1SD0QDU^1PD_h4QDV^1P
D_V<PDbk5PDZY4PDnS3QDT\1PDQl6PDUe4QDW^1PD`k5PDiR7QD^KQDi:QDX^1QDY^1Q@Y<QDZ^1P@Ql6QD[^1QDc5QDZ^1P
@Ql6QD[^1QD\^1QD]^1QD^^1QD_^1`EZ5`Enl3`Eaf2`EdU7`EfV<`E`Z4`EgV<`EiW5QD_5Q`1h5WD0QD`^1XD0`Ddh4`D_
k5`Dak5`D6QDa^1QDb^1P@hi5QDc^1PD]k5PDTP1PDbk5PDS9PDok6PDSU3QDd^1PDok6PDSU3PD[m4`D]k5PDkV<PD`Y3PD
ih4QDe^1PDlV<PDbh4QDf^1PD[f3UD0WD0QDg^1QD<XD0UD0QDh^1TD1WD0QDi^1QD<XD0QDj^1QDk^1QD_5Q`1h5WD0QDl^
1QDm^1XD0VD0QDj^1QDk^1QD_5Q`1h5WD0QDl^1QDm^1XD0QDn^1PDTo6TD2SD0QD_5WD0QDo^1QDP_1XD0VD0PDTo6TD2SD
0QD_5WD0QDo^1QDP_1XD0QDWAQD=TD1QD_5TD1WD0QD>XD0VD0QD=TD1QD_5TD1WD0QD>XD0QDQ_1UD0WD0PDRS7PD4TD9QD
>XD0VD0UD0WD0PDRS7PD4TD9QD>XD0PD1WD0QDR_1QDS_1XD0VD0WD0QDR_1QDS_1XD0QDT_1WD0QDU_1QDV_1P@bh4PD^JX
D0WD0QDW_1QDX_1XD0VD0`Dha4WD0QDW_1QDX_1XD0QDY_1`Dha4WD0QDZ_1QD[_1XD0VD0WD0QDZ_1QD[_1XD0PD1WD0QD\
_1PDch4PD]k5PDei4XD0VD0`DoE`D`f2WD0QD\_1PDch4PD]k5PDei4XD0QD]_1`DoE`D`f2WD0QD^_1QD__1QD`_1XD0WD0
QDa_1XD0QDb_1QDc_1QDd_1TD3QD_5Q`1h5WD0QD^6XD0VD0QDc_1QDd_1TD3QD_5Q`1h5WD0QD^6XD0QDe_1WD0QDf_1PD]
MXD0`DWR3QDg_1TD2QD_5TD1WD0QDh_1XD0VD0QDg_1TD2QD_5TD1WD0QDh_1XD0QDi_1UD0QDj_1TD2QD<QD_5Q`1h5WD0Q
Dk_1XD0WD0PDPl6PDhk5XD0PDjMWD0QDl_1Q@e5QDm_1XD0WD0QDm_1XD0WD0QDn_1TD3PDZk4VD0XD0WD0QDn_1TD3PDZk4
QDo_1XD0WD0PDgP3PDbh4SD0XD0TD2QDP`1TD2QDQ`1WD0QDR`1PDbh4XD0QDS`1WD0QDT`1QDU`1QDV`1XD0WD0QDW`1TD1
QDX`1XD0`DTh:`D^F`D\h:`De_5`DSc4`DTh4`Dob4`Dk^5`DVT5`DWT5`Di^5`DV]5`DQl6`D\h1`DW[4`Dok6`Da^6WD0Q
DY`1QDZ`1QD[`1TD2QD\`1XD0WD0PD[5PDdk5PDUZ4XD0WD0PD]X<PD]k5XD0WD0PDbh4PDok6QD]`1XD0QD^`1TD1WD0QD_
`1QD``1QDi:TD2QDa`1XD0WD0QDb`1QDc`1QDd`1XD0VD0WD0QDb`1QDc`1QDd`1XD0QDe`1WD0QDf`1QDg`1QDh`1XD0QDi
`1TD5QDj`1WD0QDk`1P@jR7PD]k5QDl`1QDm`1XD0WD0QDn`1P@ih4PDVOTD2QDo`1XD0VD0WD0QDn`1P@ih4PDVOTD2QDo`
1XD0QDPa1WD0QDQa1PDd3PDQl6XD0QDRa1WD0PDhg4PD^k5XD0PDQl6WD0QDSa1QDTa1XD0VD0`DT9`Dg2WD0QDSa1QDTa1X
D0QDUa1`DT9`Dg2WD0QDVa1QDWa1QDXa1QDYa1XD0WD0PDYd4PDbk5PDiR7XD0WD0PDdh4QDZa1PDQU3XD0WD0PD\k5PDok6
PDjX<XD0WD0PDTP1QD[a1PDS9XD0WD0QD\a1QD]a1XD0`DjY3`DkX<WD0QDnNQD^a1QD_a1XD0VD0`DWg1`DXa3WD0QDnNQD
^a1QD_a1XD0QD`a1`DWg1`DXa3WD0QDaa1QDba1XD0`De_5`D^F`DTh:WD0QDca1XD0`Deb5`Ddb5`DUY<`D`G`DZc5`DXe5
`Dni4`D[a4`D_^5`Dhg4`Di^5`DQj;`Dcn4`Dkg4WD0PD`i;QDda1XD0WD0PDY2QDea1XD0WD0PD[j4QDfa1XD0WD0QDga1Q
Dha1XD0WD0QDia1PDdh4XD0WD0QDja1TD1QDka1XD0`D]k5WD0PDch4PD]k5QDla1XD0`DlH`Dk]5`Dh5`Dc_4`DXQ5`DX[5
WD0PD\k4PD]k5XD0WD0QDma1QDna1XD0VD0WD0QDma1QDna1XD0QDoa1WD0QDPb1TD2PD_h4PDdk5XD0QDQb1WD0PDok6PDW
a4XD0SD0aD]5`DYV5WD0QDRb1XD0`Dhe1`Dkn4`D_f1`DS:`DRn4`D^U5`DX[5`D^n:`Dan:`DkY<`DZo4`Dhn4`DSY1`DgT
5`Dfc5`Doj4`DjG`DW<WD0PDQ^:QDSb1XD0`DWO`DYOWD0QDnNTD1QDTb1QDUb1XD0WD0PDfP1PDdh4QDVb1TD1XD0VD0WD0
PDfP1PDdh4QDVb1TD1XD0QDWb1WD0PD`[5QDdNPDUZ<XD0WD0PDWc1PD]k5PDQl6XD0QDXb1`Dc\5`D]f1WD0PDdh4QDYb1P
DQP7PDba3XD0WD0PD]k5PDok6QDZb1XD0VD0WD0PD]k5PDok6QDZb1XD0PD1WD0PD]k5PD[Y<XD0WD0PD^k5QD[b1QD\b1QD
]b1XD0VD0WD0PD^k5QD[b1QD\b1QD]b1XD0QD^b1WD0QD]@TD2PDdk5P@Ql6QD_b1XD0WD0QD]@QD`b1TD2QDW=XD0QDab1W
D0QDbb1QDcb1TD2QDdb1XD0VD0WD0QDbb1QDcb1TD2QDdb1XD0QDeb1WD0QD?XD0PD]k5`D^F`D[F`Dhg5`DZc5`DhZ5`DX\
5`DoP1`DSY1`DaP5`DPh:`DoD`Dn\5`DZZ<`DfZ5WD0QD@PD]k5XD0`Dok6`DQl6`D[F`De_5`DSY1`Dh5`D^D`DRI`DjR5`
D[Z<aDg4WD0QDfb1QDgb1XD0WD0QDhb1XD0QDib1`De_5`D[F`D^F`DhZ5`DX\5`Dog5`DQl6`Dok6WD0QDjb1XD0`D[F`Do
C`D^F`DY[<`DnFWD0PD[c4PDdk5PD[c4XD0`Dlg4WD0PD`k5PDQl6QDkb1XD0`Dne1WD0QDlb1PD]k5XD0`Dan4`Die1`DY]
4`DoP1`DSY1`DhZ5`D[Y1`DaP5`D`[<`Do\4SD0WD0QDmb1PDdk5QDnb1XD0WD0QDob1QDPc1TD1QDQc1XD0WD0PDZR7PDa[
4XD0PD]k5WD0PDok6QDRc1QDSc1XD0VD0WD0PDok6QDRc1QDSc1XD0QDTc1WD0QDUc1QDVc1QDWc1XD0QDXc1WD0PDXQ7PDo
k6QDYc1XD0WD0QDi:QDZc1QD[c1XD0WD0QD\c1TD2PDjk5QD]c1TD2XD0QD^c1WD0PDkS3PDjk5QD_c1XD0WD0PDk\:QD`c1
XD0QDac1WD0PDdk5PDlW6XD0`DT;`DSP5WD0QDbc1PDlh4QDcc1XD0WD0QDdc1QDec1QDfc1XD0VD0aD]5WD0QDdc1QDec1Q
Dfc1XD0QDgc1aD]5WD0PDkS3PDhl5PDjk5XD0WD0QDhc1QDic1PDch4TD1PD]k5QDjc1XD0`DoEWD0PDQFPDQl6QDkc1XD0W
D0PDRFPD]k5QDlc1QDmc1XD0WD0PDZY4QDnc1XD0QDoc1WD0PDS1PD4PD`k4XD0WD0PDmh4QDPd1XD0QDQd1WD0QDf8QDRd1
XD0QDSd1`D]k5`Ddk5WD0QDTd1P@ZR7QDUd1XD0VD0WD0QDTd1P@ZR7QDUd1XD0QDVd1WD0QDWd1QDXd1TD2QDYd1XD0VD0W
D0QDWd1QDXd1TD2QDYd1XD0QDZd1WD0QDV@PD\i4PDie3TD2XD0QD[d1WD0PD\Q7PD`h4XD0`Den3WD0QD\d1QD]d1TD1QD^
d1XD0WD0PDkk5QD_d1TD2XD0QD`d1WD0PDZR7TD1QDad1QDbd1QDcd1XD0WD0QDdd1QDed1QDfd1XD0QDgd1TD4QDhd1WD0Q
D`MQDid1TD2P@dk5QDjd1XD0WD0PDXT4QDkd1TD2QDld1XD0WD0QDmd1QDnd1TD2QDod1XD0WD0QDPe1TD1PDdk5QDQe1XD0
`Dac;`DdP7WD0QDRe1QDSe1TD1QDTe1QDUe1XD0WD0PDQl6S@0QDVe1QDWe1XD0QDXe1WD0PDn:PDVOPDmj4XD0WD0PDQl6P
DP;PDRR7XD0WD0PDQl6PDWc1PDW[4XD0QDYe1WD0PDQl6PDgP3PDbk5PDZk4XD0WD0PDcm:PD`n7XD0WD0QDZe1PDdk5XD0Q
D[e1`Dl\<WD0QD\e1PDVOQD]e1XD0VD0WD0QD\e1PDVOQD]e1XD0QD^e1WD0QD_e1XD0SD0WD0QD`e1QDae1XD0VD0WD0QD`
e1QDae1XD0QDbe1WD0PDdh4PDHPDbe2XD0VD0WD0PDdh4PDHPDbe2XD0QDce1WD0QD]@QDde1TD2QDee1XD0VD0WD0QD]@QD
de1TD2QDee1XD0QDfe1WD0PD\]<PD^4XD0`De_5WD0PDce4PDVP7PDdd4XD0WD0QDf9Y@0QDge1PDVOTD2XD0QDhe1PDdo6S
@0WD0QDie1XD0WD0PDHXD0QDje1QDke1P@]k5QDle1Q@a5Q@b5PDb^6QDme1PD]k5PDZk4QDne1QDoe1QDPf1PD]k5PDdh4P
Dgj6PD]k5PD[U;PDch4PD^k5PDh]<PD`k5QDQf1QDRf1PDZe4QD_5Q`1h5QDSf1WD0QDTf1XD0QDUf1S@0QDU6QD_?QDVf1P
D`h4QDWf1PD^k5QDXf1TD2QDYf1QDZf1Q@[f1QD\f1QD]f1P@gk4QD^f1PDdk5`DQl6QD_f1QD`f1QDaf1QDbf1QD_?QDcf1
PD`h4QDdf1Q@ef1QDff1QDgf1QDPDQ@_5QDhf1QDif1PDch4QDjf1PDok6PDoi6QDkf1QDlf1QDmf1QDnf1PD\o6QDYY1TD2
QDof1QDPg1QDQg1QDRg1PDUP7PDYe4PDRP7PDZe4QDlOQDSg1QDTg1WD0QDUg1XD0VD0QDTg1WD0QDUg1XD0QDVg1PDS1PDd
k5QDWg1PDch4PD]k5QDXg1PDgS;PDdk5PDVOPDie3PDcS1PD_k5QDYg1QDne1TD1QDZg1PDih4PDdh4PD]6QD_5QDY<WD0QD
[g1XD0QDiIQD\g1S@0WD0QD]g1XD0`DYO`Dbh4`Dje1QD^g1QD_g1TD2QD`g1QDag1QDbg1QDcg1QDU6Q@a5QDb5WD0QDdg1
XD0QDif1QDeg1TD1QDfg1PD\k5QDgg1QDhg1QDig1PDZk4QDjg1QDkg1WD0QDlg1XD0PDdo6Q@e5WD0QDmg1XD0QDng1PD]k
5QDog1QDPh1QDQh1QDY<TD1QDRh1PDQl6S@0WD0QDSh1XD0QDTh1WD0QDUh1XD0PDQl6S@0WD0QDVh1XD0PDlh4SD0PDdk5P
DVOWD0QDWh1XD0QD_5QDXh1WD0QDYh1XD0`Deh4QDUP1QDdEWD0QDZh1XD0QDdEWD0QDZh1XD0QDY<WD0PDb4PDah4XD0QDU
P1QDdEWD0PDP3QD[h1XD0QD\h1QDdEWD0PDP3QD[h1XD0QD\h1QD]h1PDbh4P@Ql6QDU6QD^h1PDco:QD_h1PDXQ7PDb4PDa
h4PDb4PDah4QDY<TD1QD`h1TD4PDdk5PDd\6QDah1WD0QDbh1XD0QD`5QDiEWD0QDch1XD0QDdh1PDco:PD\k5PDVP7QDY^1
WD0P@[R7QDeh1XD0VD0QDY^1WD0P@[R7QDeh1XD0QDfh1QDY^1WD0PDQl6PDQ^:XD0QDcEQDdETD2WD0QDgh1XD0QDdETD2W
D0QDgh1XD0QDUP1WD0QDhh1QD\e1XD0`D_k5PDie3QDY<WD0PDVOQDih1XD0QDjh1QDkh1PDjk5QDlh1PDHQDmh1QD_5QDnh
1QDcEQDdETD1QDoh1TD3QDPi1QDdETD1QDoh1TD3QDPi1PDQl6QDQi1PDHQDRi1QDSi1PDgj6PDih4PDR3SD0QDY<P@[OQ`1
h5QDTi1QDUi1QDVi1P@[OQ`1h5QDTi1QDUi1QDWi1PDdk5QDXi1QD\g1QDYi1QDZi1`DYO`DWOPDZe4QD_5QDWi1QD\e1SD0
QDPDPDil5PDdk5QD[i1QD\i1P@VOQD]i1QD^i1QD_i1QD`i1QD\g1QDai1QDbi1WD0QDWi1XD0VD0QDbi1WD0QDWi1XD0PD1
QDbi1WD0QDWi1XD0QDci1QDdi1PD\8QDei1PDVOPD]MPDie3PDVOPD]MQDfi1P@]k5QDWi1PDdk5QDgi1PDgS;PD[o6SD0PD
ih4PDok6PDf`4PDco:PDdk5QDhi1PDhR7PDdk5QDhi1QDii1PDdk5QDji1PDHQDki1QD\e1PD\k5PDQl6PDS_<PD]k5PDdk5
PDQl6PDe_<PDZQ7QDli1SD0QDa5QDY<PDo2QDmi1QDY<PDo2QDmi1QDcEQDdETD1WD0QDni1QDoi1XD0QDdETD1WD0QDni1Q
Doi1XD0PDcJPDoY<QDYY1QDPj1PDdk5QDQj1QDRj1TD2PDcP3QD[DQDSj1PDiQ1QDTj1QDUj1QDVj1TD1QDWj1PDih4PD\OS
D0PDih4SD0QDXj1QDYj1QDZj1PDa^6Q@nNQD[j1QD\j1QD]j1QD^j1QD_j1PDie3QDY<QD`j1QDaj1QDbj1QDcj1TD2PDeh4
QDdj1QDej1QDfj1QDY<QDgj1QDb5S@0PDk\:`Ddk5`D`U1QDcEQDdETD2WD0PDk\:XD0QDdETD2WD0PDk\:XD0QDhj1WD0PD
k\:XD0QDij1QDjj1PDR3QDkj1PDie3QDlj1TD2WD0QDmj1XD0QDo:Q`1h5PDeY6PDak5PDke3PDeY6PDak5QD_5PDih4Q@nj
1QDAQDYj1Q@nj1QDAQD`5QDY<QDoj1P@[OQDAQD`5PDil5PDdk5PDil5PDdk5PDVOSD0QDPk1WD0QDQk1XD0WD0QDRk1QDSk
1XD0QDTk1WD0PDHPDn;XD0PDHQDUk1WD0QDVk1QDWk1XD0QD_5Q`1h5WD0QDXk1XD0VD0QD_5Q`1h5WD0QDXk1XD0QDYk1PD
co:QDZk1QD[k1PD]6QDeh1QDW:QD\k1QD]k1SD0PDm_<PDdk5QD_5PDn_<PDdk5WD0QDQa1XD0QD^k1PDdo6S@0WD0QD_k1X
D0WD0PDok6QD`k1PD]k5PDQl6S@0QDPDQDY<XD0SD0QD_5WD0QDak1QDbk1QDck1XD0QDdk1WD0QDek1PD`k5XD0VD0QDdk1
WD0QDek1PD`k5XD0QDfk1WD0QDgk1PDge3XD0VD0WD0QDgk1PDge3XD0QDhk1WD0QDik1TD1QDjk1XD0QDg5QDkk1QDlk1QD
_5Q`1h5WD0QDmk1XD0`Dbh4`D\k5`D`k5WD0QDnk1P@fY1QDok1QDPl1XD0QDQl1QDRl1TD4QD_5WD0QDSl1PDdk5XD0WD0Q
DTl1QDUl1XD0VD0WD0QDTl1QDUl1XD0QDVl1WD0QD_5Q@Y<QDWl1YD2XD0WD0QDYj1QDWl1YD2XD0WD0QDkY1PDih4QDXl1X
D0QDYl1QD_5WD0PDS1PDdk5SD0XD0`DmE`Dk8`DjE`D`k4`DQl6`Dok6`DVOWD0QDZl1QD[l1QD\l1XD0WD0QD]l1TD1QD^l
1XD0QD_l1WD0QD`l1QDal1XD0QDbl1WD0QDcl1XD0`D\k5`D`k5SD0QD`5WD0QDdl1XD0WD0QDel1PDch4PD]k5XD0QDfl1W
D0QDgl1XD0WD0QDhl1TD1QDil1XD0VD0WD0QDhl1TD1QDil1XD0QDjl1QD_5Y@0WD0QDkl1PD]k5XD0QD`5WD0Q@Y<PD[OTD
1QDll1XD0QDml1PDZe4QDnl1WD0QDiETD1QDol1XD0`Ddh4`D^k5QDVV1WD0QDPm1QDQm1aD]5`DQl6`DUQ7`D[R1`DjY3`D
ok6XD0SD0PDih4QDRm1TD2WD0QDSm1XD0QDTm1WD0QDUm1PDch4XD0VD0WD0QDUm1PDch4XD0QDVm1QDWm1WD0QDXm1`DkI`
DlI`D\Y4`D_^4S@0XD0QDYm1PDZe4QD_5WD0QDdj1`D\I`D^;`Dgb4`Dhb4`DkI`DlI`D\Y4`D_^4`DYZ3`DWi5`DYO`De6`
De;XD0QDYm1QDZm1Y@0WD0QD[m1QD\m1Q@i:QD]m1XD0QD^m1QD_m1Q`1h5WD0QD`m1XD0WD0QD_5Q@Y<QDam1YD2XD0WD0Q
DYj1QDam1YD2XD0WD0QDbm1QDcm1XD0PD]k5WD0QDdm1S@0QDem1XD0PD]k5QDfm1WD0QDgm1QDhm1SD0XD0VD0WD0QDgm1Q
Dhm1SD0XD0QDim1WD0QDjm1XD0WD0QDkm1SD0PDSl6XD0QD`5WD0QDlm1QDmm1XD0QDke1PDQl6SD0WD0QDnm1QDnKPD_h4X
D0VD0WD0QDnm1QDnKPD_h4XD0QDom1WD0QD[DTD1PDdk5PDVOXD0PD]k5QDPn1WD0PD\k5QDQn1QDRn1XD0QDSn1Y@0WD0QD
Tn1YD1XD0WD0QD`5QDUn1QDVn1XD0QDWn1QDXn1WD0QDX<QDY<`DmQ1`Dcn2`DPf2`Dnc3`DgQ3QDk4XD0`Dbh4QDYn1WD0Q
DZn1`DmQ1`Dcn2`DPf2`Dnc3`DgQ3QDk4XD0`Dbh4QD[n1QD_5WD0QDY<YD2XD0`Ddh4`D\k5QD[n1WD0QD\n1YD2XD0`Ddh
4`D\k5QDi4WD0QDUP1QDY<`Dn2`DV3`DU4`Daa3`Dl4`DRb3`DTb;`D\b7`Dba3`D_3`Dc4`D\8SD0XD0QDi4WD0QD]n1`Dn
2`DV3`DU4`Daa3`Dl4`DRb3`DTb;`D\b7`Dba3`D_3`Dc4`D\8SD0XD0QD^n1WD0QD_5QDXh1YD1XD0`D`k5`Dbh4QD_n1WD
0QDYj1QD`n1XD0QD_n1WD0QDYj1YD1XD0QDan1WD0QD_5QDbn1QDcn1XD0QDan1WD0QD_5QDbn1YD1XD0QDdn1WD0QDen1QD
fn1XD0QDdn1WD0QDen1YD1XD0QD`5WD0QD\g1QDgn1XD0QDhn1WD0QDin1XD0QDjn1QDn[1WD0SD0QDWi1XD0VD0QDn[1WD0
SD0QDWi1XD0QDkn1WD0QDln1QDmn1P@]k5P@Ql6XD0QDnn1WD0QDon1QDPo1QDeh1XD0SD0QDQo1WD0QDRo1PDch4XD0SD0Q
DZ5WD0QDX<QDY<`DU6`D_3`DSm5`Dn2`DXf1`Dba3`D\b7`DRb3`DU4`De3`DV3`Dfb3`DR3`DiW6SD0XD0QDZ5WD0QDSo1`
DU6`D_3`DSm5`Dn2`DXf1`Dba3`D\b7`DRb3`DU4`De3`DV3`Dfb3`DR3`DiW6SD0XD0QFTo1QD`5WD0QDY<P@[OQDUo1XD0
WD0QDVo1P@[OQDUo1XD0WD0QDWo1QDXo1XD0VD0WD0QDWo1QDXo1XD0QDYo1QDZo1QDY<WD0QD[o1QD\o1XD0QD]o1WD0QD[
o1QD\o1XD0QD^o1PDfk5WD0QD_o1QDWi1XD0QD`o1WD0PDb[<QDao1XD0PDQP7WD0QDbo1XD0VD0PDQP7WD0QDbo1XD0QDUB
QDco1TD5WD0QD_5QDdo1YD1XD0QDeo1WD0QDXh1QDfo1XD0VD0QDeo1WD0QDXh1QDfo1XD0QDgo1QDeo1WD0QDXh1YD1XD0V
D0QDeo1WD0QDXh1YD1XD0QDgo1WD0PDZe4QDiIPDHQDho1XD0SD0WD0PDHQDio1XD0SD0PDak4PDHQDjo1WD0QDko1QDeh1X
D0QDlo1`DcS1`D`U1`Dbm:`Dfb3PDZe4QDmo1TD1WD0QDno1XD0QDoo1PDZe4QDmo1TD1WD0QDno1XD0YD2QDPP2WD0QDQP2
XD0QDPP2WD0PDok6PDaZ4XD0WD0QDYY1QDRP2XD0QDSP2WD0PDbh4QDTP2XD0WD0PDbh4PDSY1PDVb6XD0`Egd4WD0QDdKQD
UP2XD0QDVP2TD1VD0`Egd4WD0QDdKQDUP2XD0QDVP2TD1QDUBWD0QDWP2Q@XP2XD0QDYP2WD0QDZP2XD0QD[P2TD3QD_5QD\
P2QD_5WD0PDfP1PDbh4XD0SD0WD0QD]P2XD0QDY^1QDY<QD^P2SD0QD_P2WD0QD`P2XD0PDlh4WD0QDaP2XD0VD0PDlh4WD0
QDaP2XD0QDbP2WD0PDHPDkc<XD0QDcP2WD0QDdP2P@mc<XD0QDcP2QD_5WD0PDlc<XD0SD0QDeP2WD0PDdk5XD0QDfP2PDkS
3PD]k5WD0PDQl6PDUe4XD0WD0QDgP2Q@_5QDhP2XD0PDng3QD_5WD0QDhP2XD0PD\k5QDiP2VD0PD\k5QDiP2PD1WD0PDHPD
\i4XD0QDjP2S@0QDkP2`DkF`DWl2`DlFWD0PDm9XD0QDjP2S@0QDkP2`DkF`DWl2`DlFPDbk5QDf9WD0QDlP2XD0VD0PDbk5
QDf9WD0QDlP2XD0PD1QDmP2PDl\;WD0PDdQ4XD0WD0QDY<P@[OQDnP2XD0S@0QDoP2QDPQ2WD0QDQQ2XD0QDRQ2WD0QDSQ2X
D0SD0WD0QDTQ2PDch4PD]k5XD0QDUQ2WD0QDge1QDVQ2XD0QDWQ2PDco:TD5WD0QDXQ2XD0SD0QD_5PD]k5WD0QDYQ2XD0QD
ZQ2QD[Q2WD0QD\Q2XD0VD0QD[Q2WD0QD\Q2XD0QD]Q2WD0QD^Q2QD_Q2XD0QD`Q2QDif1WD0QDaQ2XD0TD2QDbQ2QDcQ2PDd
h4PDVd<PD]k5PDii4PDoo6QDdQ2Q@_5WD0QDeQ2XD0WD0PDii4XD0Q@e5QDfQ2aD]5`DQh3`Dlk5QDgQ2Q@_5QDhQ2Q@iQ2Q
DjQ2QDkQ2QDYj1Q@lQ2QDjQ2PD\T;QDmQ2PDHQDnQ2QDoQ2PDih4QDPR2PDW[4QDm5Q@cEQDQR2TD1PDV5TD2QDRR2QDSR2Q
D_f1TD3QD_5Q`1h5WD0PD^JXD0QD_f1TD3QD_5Q`1h5WD0PDdJXD0QD_f1TD3QD_5Q`1h5WD0PD_JXD0QD_f1TD3QD_5Q`1h
5WD0PDiJXD0QD_f1TD3QD_5Q`1h5WD0PD_g7XD0QD_f1TD3QD_5Q`1h5WD0PD^g7XD0QDh5QDTR2QDle1TD3QD_5Q`1h5PD\
m7PD\m7QDU6UD0WD0PD\m7XD0QDUR2Q`1h5WD0QDVR2XD0S@0QDU6QDle1TD3QD_5Q`1h5WD0PD]JXD0`D\k5`D^k5QDle1T
D3QD_5Q`1h5WD0PDXg3XD0`D\k5`D^k5`Djk5`Ddh4`D_k5QDWR2TD4WD0PD]JXD0WD0QDXR2XD0QDU6QDYR2TD1QDZR2QD[
R2QD\R2PDah1PD^k5PD]]7WD0PD]]7QDW:QD]R2XD0WD0QD^R2TD1QD_R2XD0QD_9WD0QD`R2TD1QD_R2XD0UD0PDRS7PD4W
D0PDok6QD]5XD0UD0PDRS7WD0QDaQ1QD]5XD0QDaR2QD_5WD0PDok6QD]5XD0VD0QDaR2QD_5WD0PDok6QD]5XD0QDUBWD0P
Dok6QDbR2QD]5XD0VD0WD0PDok6QDbR2QD]5XD0QDn^1QDcR2QDdR2QDh5QDeR2QDdR2QDfR2TD1WD0PDY_<QDdR2XD0WD0Q
DgR2P@Ql6PDY_<QDhR2XD0QDiR2QDjR2Q@kR2QDlR2QDmR2PDlk5QDnR2QDoR2PDkMUD0QDm5QDPS2TD1P@fh4WD0QDQS2XD
0SD0aE]5QDm5QDRS2TD1P@fh4QDSS2`DlI`DdZ4`D]k5`D\f3`Dgd<`Dhd<QDTS2P@VP7QDUS2QDVS2QD_9QDWS2Q@_5QDXS
2TD1P@fh4TD3QDYS2QD_9QDWS2Q@_5QDZS2PDdk5QD_9QDWS2Q@_5QD[S2TD1PDfh4TD8QD\S2QD]S2QD^S2PD][4PDeOQD_
S2QD`S2PDXT4QD_5QDaS2QDbS2PDcg6QDcS2QDdS2QDeS2QDfS2QDgS2UD0QDhS2TD1QDiS2`@Ql6`@fh4`Dok6`DPl6`Dai
4QDjS2TD2WD0QDkS2XD0QDlS2QDmS2PD\i4PDoU7QDnS2WD0PDVb6PD\l3XD0QDoS2QDPT2QDQT2QDoS2QDRT2PDS1QDST2P
DSl6QDTT2QDUT2P@bh4PD\k5PDSl6QDVT2QDWT2PDje<QDXT2QDYT2QDZT2WD0QD[T2PD]k5XD0SD0WD0QD\T2QD]T2TD1QD
^T2XD0WD0QD_T2P@ih4PDgb3QD`T2XD0SD0WD0QDaT2P@YHP@_k5QDbT2S@0QDcT2XD0WD0QDdT2QDeT2Q@_5QDfT2XD0PDi
h4WD0PDdo6XD0SD0WD0QDgT2PDUn2XD0QDhT2WD0QDiT2TD1QDjT2PD]k5XD0SD0QDkT2PDih4PDdk5PDih4QDlT2SD0QDmT
2QDnT2QDoT2SD0QDPU2P@ek5P@kk5WD0Q`1h5QDQU2XD0QDRU2QDSU2QDTU2SD0QDRU2PDUn2QDUU2QD\LQDVU2QDWU2QDXU
2PDok6WD0QDYU2SD0XD0QD_5WD0PDok6QDYU2SD0XD0`D]k5`DbS3`D`S3WD0PDok6QDYU2QDZU2XD0WD0QD[U2P@]k5QD\U
2XD0PDXT4QD_5QD]U2QDYJQD^U2QD_U2QD_9Q@j5QD`U2PDdh4QDV;QDaU2PDdk5QDV;QDbU2QD_9QD_5WD0PDih4QDcU2XD
0QDdU2QD_9QDeU2QDfU2WD0QDgU2XD0QDhU2P@RS7QDiU2QD_5QDjU2QDkU2QDlU2QDmU2PDbh4QDnU2PDbh4PDbh4PDQl6S
D0PDnf<PDih4Q`1h5PDQl6QDoU2QD]@QDPV2QDQV2PDlS3PDjk5QDRV2PDiS;PDQP7PDiR7PDak5QDSV2PDie3PDVOQDTV2P
D_k5PD`n2PDHPDof<WD0QDUV2QDVV2QDWV2QDXV2XD0WD0QDYV2PDah4QDg5PDYm:XD0WD0QDTQ2S@0PDWo7XD0WD0QDZV2Q
D[V2TD1QD\V2QD]V2XD0WD0PDan:PDbk5PD_l4XD0WD0PDdS5PDbk5PDTg<XD0WD0PDUg<PDYS1XD0WD0QD^V2QDg5PDe]4X
D0WD0QD_V2PDbh4QD`V2Q@aV2PDR^;XD0WD0QDbV2PDQl6QDcV2XD0WD0QDdV2PDQl6QDeV2XD0WD0PD^g<PDQl6PD`o4PD\
k5XD0WD0PD_g<PDfW5XD0QFfV2TD2WD0QDgV2PDch4XD0WD0PD\k5QDhV2PDPEXD0WD0PD\k5QDiV2QDjV2PDl4XD0WD0PDl
4PD]k5QDg5QDkV2XD0WD0PDfg<QDlV2PDcFXD0WD0QDmV2PDQl6PDgg<XD0WD0PDbh4PDPDPDYe3XD0QDnV2TD3WD0QDoV2P
Djk4QDPW2QDQW2XD0`DSY1WD0QDRW2PDjk4QDPW2QDSW2XD0WD0PD]P7QDTW2QDUW2XD0WD0QDVW2PDQl6QDWW2XD0WD0QDX
W2PDUn2PDmg<XD0WD0QDXW2QDYW2QDn>XD0QFZW2WD0PDbh4PDok6QD[W2QD\W2XD0WD0PDfk5PDok6PD__3XD0PDbk5WD0Q
D]W2PDl[;XD0VD0WD0QD]W2PDl[;XD0QD^W2WD0QD_W2QD`W2XD0VD0WD0QD_W2QD`W2XD0QDaW2WD0PDgP3P@\c1QDbW2XD
0VD0WD0PDgP3P@\c1QDbW2XD0QDcW2WD0QDdW2QDeW2XD0WD0QD\JQDfW2QDgW2QDhW2XD0WD0QDiW2QDW8QDjW2XD0QDBQD
kW2TD1WD0PD\o6PDQl6QDlW2XD0WD0QDmW2PDah4PDok6PDVh<XD0WD0PD_h4PDdh4PDXGXD0VD0WD0PD_h4PDdh4PDXGXD0
QDUBWD0QDnW2QDnNTD1PDek;XD0WD0PD`i;PDbh4QDoW2XD0WD0QDPX2PDbh4PDQl6PDWh<XD0WD0QDQX2PDdh4PDQl6PDai
;XD0WD0QDXW2PDch4PD]k5QDRX2XD0WD0QDSX2QDTX2QDjn1XD0PDQl6TD1QDUX2QDVX2TD1WD0QDWX2QDXX2XD0QDYX2TD2
WD0PD]h<PDch4XD0WD0QDZX2XD0`DUc4WD0PDah<PDbk5PD]Y6XD0WD0QD[X2QD\X2XD0VD0`DQ8WD0QD[X2QD\X2XD0QDmN
`DQ8QD]X2TD1WD0QD^X2XD0VD0`DUo6QD]X2TD1WD0QD^X2XD0QD_X2`DUo6WD0PDlh4QD`X2PD^k5QDg5QDaX2XD0WD0QDb
X2PDah4PDkS3XD0WD0QDcX2TD1PD\k5XD0PDQl6TD1QDdX2QDeX2TD2WD0QDfX2QDgX2XD0WD0PDko4PDgk5PDQl6PDfc5XD
0WD0QDhX2PDQl6TD1PDVc5XD0WD0PD]X<PDSNXD0`DT3`Dmn;QDiX2WD0PD_Y<XD0VD0QDiX2WD0PD_Y<XD0QDjX2WD0PD^k
5PDh8PD]k5PDok6XD0QDkX2WD0QD\j1PDfk5QDlX2XD0QDmX2WD0QDaCPDQl6PDn7XD0WD0QDnX2PDok6QDXR2PDPg1XD0WD
0QDoX2PDW[4XD0VD0WD0QDoX2PDW[4XD0QDPY2WD0QDQY2PDbh4XD0QDRY2WD0QDSY2PDbh4XD0QDTY2WD0QDUY2PDQl6QDV
Y2XD0WD0QD^h1PDVP7PDQl6PD`k4XD0PDWY4WD0PD`k4PDTi<XD0QDWY2TD3QD_5TD1WD0PDSo2PDXf1XD0WD0QDi=TD2PD\
h4XD0WD0QDXY2TD1PDUi<XD0WD0PDVi<PDdk5PDZb4XD0WD0QDYY2PD[5TD1PDih4PDmQ1XD0WD0PDie1PD_4PDdk5XD0WD0
QDZY2PD^P;XD0WD0QD[Y2PD]k5PDZZ3XD0WD0PD]JPDXi<XD0WD0PDXc1PDXi<XD0QD\Y2TD1WD0QD[>QDg5PDZl5PDYZ3XD
0WD0QDWFTD4PD][4PD^k5PDXT4XD0WD0QD]Y2PD_k5QDg5PDYm:XD0WD0QD^Y2XD0QF_Y2WD0PDah4XD0`DQl6`Dok6QF`Y2
TD6QDaY2WD0PDce4PDah4XD0WD0QDbY2TD2QDcY2PDQl6QDdY2XD0WD0QDPQ1TD2PDk\:PDnHXD0WD0QDeY2PD\i<XD0`Djb
5WD0QDRT1TD1PD_h4PDQl6PD_]:XD0WD0QDfY2PD]k5PD]i<XD0WD0PDXc1PD^i<XD0VD0WD0PDXc1PD^i<XD0QDgY2WD0QD
hY2QDg5PD`g5XD0WD0QDaBS@0PDok6QDiY2XD0WD0QDjY2PDQl6PD_]:PDfc5XD0WD0QDkY2PDai<XD0VD0WD0QDkY2PDai<
XD0QDlY2WD0PDk_5PDg3XD0WD0QDmY2QDnY2PDdk5PDP5XD0QDoY2PDok6WD0PDhT3PDmn4XD0QDPZ2QDnNWD0PDlW6PDbZ4
XD0WD0PDbi<XD0WD0PDek;PD`k5QDQZ2XD0WD0PDfi<PDbk5PDm2XD0WD0QDRZ2QDSZ2P@Pl6QDTZ2XD0WD0QDUZ2QDVZ2XD
0TD1QDWZ2WD0QDXZ2PD]k5XD0PDok6WD0QDYZ2PD]k5XD0QDZZ2WD0QD[Z2PDRb;XD0WD0QD\Z2TD1QD]Z2XD0WD0QD^Z2PD
dh4XD0`Ddk5`Dbh4`DQl6WD0PDHPDgk6PD^k5XD0PD`n;WD0QD_Z2PD]k5QDi:QD`Z2XD0WD0QD\JQDaZ2QDbZ2XD0QDcZ2T
D2WD0QDdZ2QDeZ2TD1QDfZ2XD0WD0PDih4QDgZ2QDhZ2QDiZ2XD0WD0PDTW:PDZ]4XD0`Eng3`E>`En9`El8`Ek8`Em8`En8
`EoE`E`f2WD0PDie3PDcS1PD_k5QDjZ2XD0`D[5`Dh5`Dgb3`D\]4WD0PD_j<PD]k5PDiW5XD0WD0QDYNQDkZ2PDdk5XD0WD
0QDYNQDlZ2QDmZ2XD0QDnZ2WD0QDSIQ@oZ2Q@P[2TD1QDQ[2PD]k5XD0WD0PDdo6PDok6QDR[2QDS[2XD0WD0PDdo6Q@T[2Q
DU[2XD0`D^k5QDV[2TD5WD0PDRe4QDW[2QDX[2XD0WD0PDRe4QDY[2QDZ[2P@Zc5XD0PD4WD0PDRe4QD[[2XD0VD0PD4WD0P
DRe4QD[[2XD0PD1QD`MQDRU1WD0QD\[2TD2PD^k5XD0`DgX;`Dok6QD`MQDRU1WD0QD\[2QD][2PD^k5XD0QD`MPDke3WD0Q
D^[2QD_[2XD0QD`[2WD0QDa[2TD1QDb[2XD0WD0QDc[2PD^k5QDd[2XD0QFe[2TD4WD0QDf[2TD1PDch4PD]k5Q@g[2QDh[2
XD0WD0PD[X;PDbk5PD^U;XD0WD0PDRIPD\k5PDQl6PDl4PD]k5PDQl6PDk^5XD0WD0QDi[2PD]k5PDlDXD0WD0PDff4QDj[2
XD0WD0QDk[2TD2QDl[2TD1QDm[2XD0WD0PDZk<TD2PDnX1XD0QDn[2QD_5WD0PDc3Q@o[2QDP\2XD0QD_5QDQ\2WD0PDo\;P
D]c4PD^k5XD0WD0PDfT1PDhe1XD0VD0WD0PDfT1PDhe1XD0QDR\2QDoY2PDok6WD0QDS\2PD]k<XD0WD0PDcQ1PDT8XD0QDT
\2WD0QDU\2PDoGPDbk5XD0PDnGWD0QDV\2PDbh4QDg5QDW\2XD0WD0PDR1PD\k5PDQl6PDbk<XD0WD0PD]k4PDkk5PDck<XD
0WD0PDdk<QDX\2XD0WD0PDTS1QDY\2XD0WD0PD]Q7PDdh4PDQl6PDeh4PD]k5QDg5XD0WD0QDZ\2TD2QD[\2XD0`Djk<`D`P
5WD0QD\\2QD]\2PD_h4XD0QD^\2TD1WD0QD_\2QD`\2XD0WD0QDa\2PD\o6PDQl6TD1QDb\2XD0WD0QDc\2PDQl6PDah1XD0
VD0WD0QDc\2PDQl6PDah1XD0QDd\2WD0QDe\2PDQl6PDah1XD0VD0WD0QDe\2PDQl6PDah1XD0PD1WD0QDf\2QDg\2XD0`Di
W5`Dhe1QDj^1WD0PDla6QDh\2XD0WD0QDi\2QDj\2Q@k\2QDl\2XD0`Dbh4`D]k5QDm\2TD1WD0QDn\2XD0WD0QDo\2P@\i4
QDP]2PDQl6TD1QDQ]2XD0WD0PD[h4PD\k5PDQl6PDig1XD0WD0QDR]2PDdo6PDok6PDYl<XD0WD0PDW^6PDkk5PDXh:XD0WD
0PDmm4PD]k5PDZl<XD0WD0PD[GPDdh4QDg5PD[l<XD0WD0PDTh;PDah4PDQl6PDcj4XD0WD0PDT3PDak5PDQl6PDUe4PD^P5
XD0WD0PD\l<PDdk5PDQl6XD0WD0PD[j4PDdR1PDQl6XD0WD0PD]l<PDbh4XD0WD0PDfc5PDeOPDfX2XD0QDS]2PDQl6QDT]2
PDok6PDlS1PDn2PDdk5PDok6PDSW:PDQg4PD`h4PDdk5PDok6PDSW:PD`k5PD^l<PDdh4PD^l<PDbk5PDok6QDU]2PDQ`:PD
_k5PDU6PD`l<PDbh4PDok6QDV]2PD_k5PD[5PDdh4PD]S5PDdh4QDg5PDal<PDQl6PDbl<PDQl6PDQl6PDgj;QDg5PDbh4PD
eJPDge3PD\k5PDQl6QDW]2PDhk4PD]k5QDV?QDX]2PDok6PDia:PD]k5PDQl6PDli1PDVc1PDQl6PDdl<QDY]2PDgT;QDZ]2
PDdk5PDel<PDfl<PDdh4PDgl<PDg[;QD[]2PDQl6PDZZ5`Dah4PDi1PDdk5PDfEPDdh4PDQl6PDmd;QD\]2TD1PDhl<PD`k5
PDQl6PDca4PD]k5QD]]2PDil<PD]k5QD^]2PDjl<PDhY5PD_k5PD\i4PDQEQDii1PDdk5QD_]2PDdn3PD]k5QDg5QD`]2PDQ
l6TD1QDa]2QDb]2QDg5QDc]2QDd]2QDe]2QDf]2TD1QDg]2QDh]2PDZX4PD]k5QDi]2QDj]2PD\b4VD0QDi]2QDj]2PD\b4Q
Dk]2QD\JPD_h4PD^k5QDnNQDl]2QD[P2QDm]2QDn]2PD]k5PDQg4QDT>TD2PDol<QDo]2PDXT4PDVP7QDP^2QDQ^2TD1QDR^
2PD\e3PD]MPD]MPDdk5PDca4PD\EPDRk4PD^k5PDT8PDVNPDTk4PDkd7PDVNPDok6PD\b4PDVNQDS^2PDdk5QDT^2QDU^2PD
do6PDok6PDdo6PDok6PDij<PDij<PDW5PDTP<PD`T1PDkk5PD]JPDkk5QDV^2PD]JPDkk5PDef4PD]b1PDkk5PD][6PDkk5P
DYd1PDkk5PD^i4PDPm<PDbk<PDbk<QDW^2PDah4PDdk5PDok6PDQm<PDdh4PDok6PDod3PD]k5PDRm<QDoDQDg5PDlS5PDVc
1PDga4QDX^2PDih4QDY^2PDok6PDSm<PD]k5PDok6PDdX2PDak5PDok6QDZ^2SD0PDok6PDZX6PDdk5PDok6PDTP1PD_k5PD
ok6PDPf3PDd3PDok6PDgj;PD]k5PDok6PDWm<QD[^2PDVP7PDdd4PDXT4QD\^2PDYm<PDYHPD\k5PDSl6QD]^2QDSDPDTIPD
bk5PDZo7PDie3PDom:PDok6PD[6PD]Q7PDUn2PD`T1PDkk5PD]9PDdd4QD^^2QDg5PDal<PDdh4QDg5PDZf<QD_^2QDg5QD`
^2QD\\2QDa^2P@_h4QDb^2PD_h4QDc^2QDd^2PDRo6PDZY4PDkS3PDjk5PDok6PD_\4PDRg4PDdk5PDbh4PDgg5PDdi4PDbh
4QDg5PDTc1PD[6PD[3QDgS1PDdk5QDg5PDo^:PD]g4PDdh4QDe^2PDXT4PDch4PD`k4PDbh4QDf^2QDg^2PDc3PDUg3QDh^2
QDi^2PDSf6PDQl6QDj^2QDk^2QDl^2QDm^2QDa^2QDaNQDg5PDge3PDR`:PD]k5PDnb7PD]k5PDQl6QDn^2QDo^2PDdh4PD_
DPDdk5QDoDPDTEPDQl6PDPX;PDbh4PDQl6PD`k4QDP_2PDT8PD]k5QDg5PDVc1PD\T<PDd\4PDam<PDVNPDgT;QDQ_2QDR_2
QDS_2PDk8PDie3PDom:QD\1QDT_2P@]k5P@Ql6QDU_2QDKPDQl6QDV_2QDDPD`h4P@ok6QDW_2QDDPDUn2P@ok6QDX_2QDDP
DQl6QDY_2QDZ_2QDDPDfk4PDbk5PDfk4PDbk5PDgo6QDDPDak5PD_DQDDPDcm<QDDPDdk5PDnT3QDDPDch4PD]k5QDg5PD]n
6PDdk5QDFPDah4PDXo6QDFPDdk5QD[_2S@0QD\_2PDUn2PDok6QD]_2QDFTD2PDdh4QDg5PDal<QDFPDQl6QD^_2QDFQDg5Q
D__2PDah4QDGPDQl6QD`_2PD]k5QDGPDQl6QDa_2QDGQDb_2QDGPDok6QDc_2QDGQDg5PDn5QDGPDok6PDba3PD^k5QDGQDd
_2QDe_2QDHPDQl6QD`_2QDf_2QDHPDQl6QDg_2QDHPDdk5PDmQ3QDHPDdk5PDQl6QDh_2QDHQDg5QDi_2QDHQDg5PDZl5PD]
n6QDHPDT?QDnDQDHPDah4PDdk5QDaQ1PDah4PDdk5QDaQ1S@0PDn2QDITD2PDbh4QDg5PDR^;QDITD2PD\k5PDim<QDIQDj_
2QDk_2QDIP@Pl6PDY\;PDbh4PDQl6QDIP@ok6PDlU5PDbh4QDIQDg5QDl_2QDJPDok6QDm_2S@0QDn_2QDJQDo_2QDEQ@P`2
S@0PDbR5PDbh4QDEQDg5QDQ`2QDEQDe5S@0QDR`2QDS`2QDEQDT`2TD1QDU`2QDETD2PDa^6PDd`7QDEQDWi1PDdk5QDV`2Q
DEPDok6QDW`2QDX`2QDY`2QDP1QDg5QDZ`2QDP1PDQl6QD[`2QDR1PDak<QDR1QD\`2QD]`2QDV1QD^`2QDX1PDUo6QDg5PD
Zl5QDX1PDbh4QD_`2QDX1PDbh4PDdh4PD^l<QDX1PD_h4QD``2`DQl6`Dok6`DPl6`D]i4`D^i4QDX1PDdk5QDa`2PD]9QDX
1PD]k5PD`Z4QDOPDch4QDb`2P@Ql6PD\W6QDOQDf9QDc`2QDOQDd`2QDe`2QDOQDf`2QDNPDQl6QDg`2PDXj1QDNQDg5QDh`
2QDNQDg5QDi`2QDj`2QDNPDdh4PDQl6QDk`2QDNTD2PDdk5QDl`2QDNPDdk5PD]JPD\8QDU1PDQl6QDm`2QDU1PDok6QDn`2
PDW^7QDU1PDQl6QDo`2QDPa2QDW1PDch4QDV?QDQa2QDW1QDRa2S@0QDSa2QDW1QDRa2S@0PDdk5PDPDQD[2PDQl6QDTa2QD
[2QDg5PDPg1QDY2PDQl6PDe3QD^2PDok6QDUa2QD[1PDok6PDYn<QD[1PDok6QDVa2QD[1QDg5QDWa2QDc1QDXa2QDYa2QDd
1PDQl6QDZa2QDe1PD`k5PDW^7QDe1PDak5PDQl6QDe1PDQl6QD[a2QD\a2QDj1PDQl6QD]a2QDj1PDbh4QD^a2QDk1PDok6P
DW8QDk1QD_a2QDk1PDUn2PDok6QDk1QDg5QD`a2QDb1PDdd4PDk[;QDQ2QDaa2QDW2PDUn2PDok6QDW2PDQl6PDV<QDV2PD_
k5QDba2PD_k5PDlS1PDPh:QD_2PDbh4PDVP7QD`2PDQl6PDjd;QDa2PDch4PD]k5QDg5PD[5QDa1QDca2QDda2QD`1QDg5QD
ea2QD`1PDQl6QDfa2`DQl6aD]5QD`1TD3PD]e4PDch4QD`1TD3QD\_2VD0QD`1TD3QD\_2QDga2QDi1QDha2QDi1PD^k5QD\
X1QDP2QDia2QDP2PDQl6PDeV;QDP2QDg5QDja2QDP2QDka2QDla2PDdh4PDVi2PD\Q7PDdh4PD]JQDma2PDdh4QDna2QDoa2
PDdh4PDok6QDPb2QDQb2PDdh4PDok6PDaf2PD]k5PDdh4PDgd4QDRb2PDdh4PDli1PDVc1PDdh4PDQl6QDSb2PDdh4PDWY5P
DTd3PDbh4PDQl6QDTb2PDbh4PDQl6QDUb2QDVb2PDbh4PDVc1PD]k5QDWb2VD0PDbh4PDVc1PD]k5QDWb2QDXb2PDbh4QDYb
2PDbh4QDZb2VD0PDbh4QDZb2QD[b2PDbh4PDok6QD\b2PDbh4QD]b2QD^b2PDbh4PDQl6QD_b2PD\k5PDQl6QD`b2QDab2QD
bb2PD\k5QDQ^2QDcb2PD[j1PDdk5PD\P7PDVc1PD]k5PDQl6QDdb2QDeb2PD]k5QDiR1QDfb2QDgb2PDhEPD]k5QDhb2QDib
2PDYl5PDok6QDjb2QDkb2PDok6PDT3PDfk4PDok6QDlb2QDmb2PDok6QDnb2QD\e1PDok6PDln<PD]k5QDnNQDob2QDPc2QD
Qc2PDok6PD_\4QDRc2PDok6QDSc2QDTc2PDok6PDiR7PDXU;PDok6PD[k4PDV6PDok6PDnn<PD]k5PDZo4PDok6PD_8PDdh4
PDok6PDon<PD[5PDok6PDPo<PD]k5PD_DPDok6PDVNPDQo<PDok6PDR^6QDUc2PDR^6PDRo<PD_4PDRo<PDok6PDdc1PD`T1
PDok6QDVc2QDWc2PDok6PDec1QDXc2PDok6QDjb2PDW6PDWDPDbk5PDXDPDak<PDbk5PDdo2PDWDPD]k5PDef4PDTo<PDdh4
PDQl6PD\Q7PD`h4PD]9PDn2PD]9PDbk5PDRm;PD_9PDbk5PD]`6PDom4PDbk5PDl_5PDhn4PDbk5PDUo<PDTIQDYc2PDTIPD
WR6PDli1PDVc1PDVc1QDZc2PDgj;QD[c2PDXj1QD\c2PD_l5PDbh4PDRf:PDbh4PD`i;PDbh4PD\6PDhc1PD]g1PDhc1PD]P
7PD`k4`Djh4`DYe4PD]P7PDQl6QD]c2PD]P7PDng3QD^c2QD_c2PDoT<PDU`:QDiR1PD]T5PDbh4PDQl6QD`c2PDQl6QDac2
PD]k5PDQl6QDQa2QDbc2PDQl6PD_m2PD]k5PDQl6PDjOPD]k5PDQl6PDf^:QDcc2PDQl6PD[Y4PDdi4PDQl6QDdc2QDec2PD
ef4PD^\7PDgT;Q@V?QDfc2PDgT;PD[P7QDgc2PDdo6QDhc2PDok6QDic2PDZQ7PDok6PDRo5PDZQ7QDjc2PDih4PD`1PDok6
PDlR5PDih4QDkc2PDok6QDlc2PDco:PDQP7QDmc2PDco:PDZk4PD]k5PDHPDZg3PD[o<PDHPDjg4PD\o<PDcW:QDnc2PDeY:
PD]o<PD^o<PDbk5PDRIPDRg4PDdk5QDg5PDgd4PD]k5QDoc2PDgd4PDga4PD\U1PDbh4PDVP7PDT^6PDjk5PDPDPDRIPDY]4
QDPd2QDQd2PD^l<PDbk5PD_o<PDUU;QDRd2QDSd2PDVOPD_h4PD_k5PDQl6QDTd2PD_h4PDZe4PD_k5PD_h4PDbk5QDUd2PD
_h4PD^k5PDXT4PDVP7PDUa<PDVP7PDVY1PDWn<PDbk5PD[X;QDVd2PDjb4QDVd2PDgJPD`o<PDao<PDfk4PDTEPD]k5PD]6P
DPh2PDkk5PDcj4PD\Q7PD_k4PDah4PDQl6PD_k4PDbh4PDQl6PDhf5PD]k5PD_g:PDif5PD]k5PD_g:PD`k4QDWd2QDV?QDX
d2PDod3PD]k5PDRm<PDfZ5PD]k5PDQl6PDRNPDkk5PDbo<PDj]8PD]k<QDYd2QDZd2TD2QD[d2PDV3PDok6PDd[;QD\d2QD]
d2PDhEPDNPDbk5QD^d2PDTi4PDdk5PDX:PDTi4PDdk5QDkCQD_d2PDoCPDdh4QDg5PDbj;PD^k5PDag4QD`d2PD`GPDmS5PD
ah4PDco<QDad2PDVP7PDQl6PD]l4PDXT4PDbl4PDXT4PDk_;QDbd2QDnV1PD`l4PDXT4PDd4QDcd2PDin7PDbh4QDdd2QDed
2TD1P@YHPDdo<QDfd2P@dd4PD^X;QDo^2PDah4QDnX1QDgd2PD_h4QD\e1QDhd2PDch4QDmY1PDg3PDn2PDn2PDg3PDg3PDb
k5PDn2PDok6PDnW<PDcX:PDbk5PDeo<PD^m5PDQl6PD^j;PD\c1QDid2PDcOPDdk5PDoi6PDok6PDXKPDdk5PDPl6PDYh5PD
ZQ<PDPl6PDe2PDdk5PDPl6PDU6PDfV;PDok6PDfo<PDok6PDgo<PDPEPDok6PDho<QDjd2PDok6PDig5PDZ4PD\k5PDok6PD
kd;PD\k5PDio<PD\k5PDjo<PDch4PDbh4PDok6PDko<PDS1PDdP1PDQl6PDS1PDdh4PDQl6QDkd2PD\i4PDi7PD\V<PD]i4P
Dna4PD\V<PDkS3PDTDPDjk5PDeh4PDdk5PDa]4PDeh4PDdk5PDQl6PDZS1PDdh4PDlo<PDdh4PDQl6PD\U1PDok6PDP\:PDR
b;PDZk4QDld2PDc7PDno<PDok6PD\c1QDmd2PDPk4PDZk4PDbh4PDSo6PDUU3PDHPD]i4PDPR;PDkf;PDYg3PDjk5PDQl6PD
_]:PD]n6QDnd2PDVP7PDn7PDeo6QDod2QDQa1QDPe2PD_k5PDeo6PDPl6PDWm:QDQe2PDdd4QDRe2PDdh4QDg5PDZl5QDSe2
PDUe4PD[\4QDTe2PDdk5PDQl6QDUe2QDVe2PDok6TD1QDWe2PDHQDXe2QDYe2PDWGPDR^6PDkk5PDok6PD`i;QDZe2QD[e2P
Dkk5PDVNQDf^2PDQl6PDRP=PDHPDo2QD\e2PDVP=PD]k5PDSf5PDfS1PDdk5QD]e2PDQd2PDge3QD^e2QD_e2QD`e2PD]Y1Q
Dae2QDbe2PDd];PD[[;QDce2QDde2PDUo6QDee2QDfe2VD0QDee2QDfe2QDge2PD`k5PDQ;VD0PD`k5PDQ;PD1QDhe2P@bh4
PDgP3VD0QDhe2P@bh4PDgP3QDie2QDT>TD2PD]e6PDdd4PDgk5QDje2QDRDQ@Y<QDke2TD2PDfj;QDle2PD^k5PDok6PDVc1
PD]k5QDQ^2PD_h4PDdk5QDme2PD_k5PDok6PDVS;PD]k5PD]i4PDok6PDog<PDl[;QDne2PD\k5PDQl6PD^P=PDXQ1PDkk4P
D\k5PDVP7PD\k5PDig5PD\k5PD_P=PDbk5PD\k5PDQl6PDl4PD]k5QDg5PD\k5PD`P=PD\k5PDok6QDoe2P@bP=QDPf2PDQl
6PDdi<PDdb2PDdk5PDRm4PDcP=QDZ]2QDQf2QDRf2QDSf2PDfZ2PDdh4QDTf2PDah4PDQl6PD]m4PD^k4PD[h4PDgd4PD]k5
PDSZ;QDUf2QDVf2PDQFQDWf2PDdh4PDdd4QDg5PDfQ1PD\o6PD[X;QDg5PDcb;PDS1PD`k4PDbk5QDXf2PDch4PDHPDaX5QD
eQ2PDal;PDPg4PDah4PDoDPD\i4PDfP=PDaT1PDch4PD]k5QDg5PDXi:PDdd4PDQl6QDYf2PDaS1PDQl6PDgP=PDZd5PDdh4
PDok6PDhP=PDnGPDQX<QDZf2QD[f2QD\f2PDed4QDg5QD]f2PDjP=PDbh4PDQl6PDT?PDdh4PDQl6PDQl6PDZk4PDWV<PDQl
6PDSl;PDl4PDQl6PDYg3PD^k5PDRR1PD]JPDkd7PDdk5PDHPDkP=PDlh4PDjR7PDUn2QD^f2PDok6PDl_3PDb\;QDfT1QD_f
2PDR8PDd8PDdh4PDnNPDoj4PDch4PDlP=PDch4QDT1Q@e5S@0QD`f2PDdk5PDVOQDT1QDaf2PDdk5QDbf2QDT1PDHPD\i4QD
cf2QDT1QDdf2QDcf2QDT1PDdk5QDg5PDZl5QDT1QDef2PDdk5QDff2QDMPDok6QDd?QDMQDg5QDgf2QDhf2QDMPDch4QDif2
QD^1QDi:QDjf2QD^1QDWCS@0QDkf2QDLQDlf2QDLQDmf2TD1QDnf2QDLPD\k5PDQl6QDof2QDDPD\o6PDQl6PDm\;QDDPDah
4QDPg2QDQg2QDDPDdd4QDV?QDRg2QDDPDdk5QDSg2QDDPDdk5PDQl6QDTg2QDDPDch4QDUg2P@Ql6PD]c4QDDPDdh4QDVg2Q
DDQDWg2QDDPDod3PDdh4PD`]4QDDPDod3PDQl6QDXg2QDDPD`h4QDYg2QDDPD`h4PDQl6QDZg2QDDPD`h4PDok6QD[g2QDDP
Dbo6PDQl6QDDPD_]:`Ddk5QDDPDdk5PD^6QDDPDok6QD\g2QD]g2QDQ1QD^g2QD_g2QDQ1QD`g2QDag2QDQ1PDd`7QDZ1QDi
:QDbg2QDZ1PDUn2PDiS1QDHPDQl6QDcg2QDdg2QDHPDYHPD_k5QDHPDch4PD]k5QDeg2QDHQDfg2QDHPDah4QDgg2QDHPDbh
4QDhg2QDig2QDHPDS1QDjg2QDHPDhk4PD]k5QDHPDgk4PD_k5QDFQDg5QD__2PDah4QDFTD2PD_k5PDok6PD]g<QDFPDQl6Q
Dkg2QDFPD^k5PDgX;QDFTD2PD^k5PDgX;QDFQDlg2QDmg2QDng2PDWk;QDGPDok6QDog2QDPh2QDGPDok6QDQh2QDGPDgg;Q
DGPDcS1PD_k5QDGQDiEQDRh2QDIQDg5QDi?QDSh2QDITD3PDdh4PDQl6PDSIQDIQDTh2P@XT4QDJPDch4QDUh2QDVh2QDJQD
Wh2PDUn2QDXh2PDUn2PDmg<PDUc5PDUn2PDok6QDYh2PDUn2QDnNQDZh2QD[h2PDUn2QD\h2PDUn2QD]h2QDEQ@e5S@0QD^h
2QD_h2QDEPDHQD`h2QDEPDHPDT8PD^k5QDEPDiR1PDXg3QDEPD^2QDZ]2PDZY4QDEPDok6QDah2PDdk5QDbh2QDEQDg5QDch
2QDdh2QDP1PDe_5QDP1QDeh2QDfh2QDP1QDgh2S@0PDeh4QDP1TD2PDdk5PDkQ=QDNTD2PDbh4PDQl6PDeh4QDNTD2PDbh4P
D]3QDNTD1PDah4QDg5QDNQDhh2QDih2QDNPDVP7QDg5PDWR5QDNPDQl6QDjh2QDNPD^[4QDR]1QDOPDQl6QDkh2QDY1QDlh2
TD1QDmh2QDV1PDdb;QDV1QDnh2QDoh2QDV1PDdh4QDV?PD]n6QDV1PDbh4PDnQ=QDo1PDbh4QDV?QDPi2QDo1QDQi2QDRi2Q
Do1QDSi2PDbk5QDo1PDbh4QDg5QDTi2QDX?PDbh4QDV?PD\[;QDV2QDV?PDo[;QDV2QDUi2PD`k5VD0QDV2QDUi2PD`k5QDV
i2QD[1PD[j1PDXY;QD[1PD^k4PDbk5QD[1PDQl6QDWi2QD[1PD\m:PD_h4QD[1PDXT4PDVi2QD[1PD^k5PDT8QD[1PD_h4QD
[1PDhg3QD\1QDXi2P@dd4QD\1Q@nNQDU_2QD]1QDYi2TD1QDZi2QD_1QDV?QD[i2QDa1PDdh4QD\i2TD2QD]i2QDa1TD2PDd
h4PD\k5PDQl6QDa1PDjk4QDf1TD2QD^i2TD1QD_i2QDf1PDQl6PDnf<PD`h4QDf1QD`i2TD1QDai2QDf1QDbi2PD`h4QDR2Q
Dci2TD1QDdi2QDW1TD2QDei2QDfi2PDZk4QDc1QDgi2TD1QDhi2QDX1PDok6PDRR=QDX1PDdk5QDii2QDji2QDX1QDki2TD1
QDli2QDj1PDVP7PDdd4QDmi2QDj1PDbh4QDni2QDj1PDYHPDak5QDV?S@0QDoi2QDl1PDok6PDkAQDl1PDQl6PDZk4QDm1PD
XT4PDbh4PD]k4QDm1PDQl6PDVb;QDn1QDPj2TD1QDQj2QDg1QDRj2`Dbk5`D4`Db]4`Doe1QDg1PDQl6QDSj2PD^k5QDi1PD
`h4PDdk5QDTj2QDS2QDUj2TD1QDVj2QDKPDok6QDWj2TD1QDXj2QDU2PDQl6QDYj2PDco2QDZ2QDZj2QD[j2QD]2QD\j2TD2
QD]j2QD^2PDQl6QD^j2TD1QD_j2QDb2QD`j2TD2QDaj2QDc2PDPl6PDSh<QDc2PDQl6PDRg4QD\2PD_h4PDdk5QD\2PDdh4P
DQl6PD`o6QD\2PDbh4QDZ]2PDVR=QDh1PDah4QDh1QDZ]2QDbj2QDh1QDiES@0QDcj2QD`2QDdj2TD1QDej2QDCQDfj2QDgj
2TD1P@Pg4QDnNQDhj2P@]n6PDdk5PDo2PDok6PDgP3QDij2QDjj2PDok6QDkj2QDlj2`Edk5`E\k5`Eak5`Edh4`E[o6QDmj
2QDnj2PDok6PDle4PDTn3PDok6PDQ[:PD]R=PDok6PD[3PDdh4PDok6PD^GPDdh4PDok6PDVg:PDdh4PDok6PDj;PD]k5QDo
j2PDok6QDPk2PD^k5PDok6PD[l;PD_]4PDok6PD`R=PDn[5PDok6QDQk2QDRk2QD_5PDok6PDU[7PD]k5PDok6PDm]6PDdk5
PDok6PDWa4QDSk2PDok6PDne1PDcQ1PDok6PDfP1PDmQ;PDok6PDS^6PDdR=PDok6PDV`4PDeR=PDok6PDfR=PDdh4PDok6Q
DTk2QDUk2PDok6QDVk2QDWk2PDok6QDXk2QDYk2PDok6QDZk2QD[k2QDnNQD\k2PDlh5PDok6QD]k2QD^k2PDok6PD_j;PDd
h4PDok6PDT?PDi6PDok6PD`Q1PDne1PDok6PD^`4PD]k5PDok6PDkn4PDlh4PDok6QD_k2PDcX5PDok6QD`k2PD^h5PDlR=P
D^h5PDcl<PDok6QDak2QDbk2QDck2QDg5QDdk2PDch4PD]k5Q@V?QDek2QDfk2PD\o6PDQl6PDZZ5PDch4PD]k5QDgk2PD_k
5PDa^6QDhk2QDik2PDa^6QDjk2PDa^6PDok6PDgg5PD_h4PDbo6PDXT4PD_h4PDQl6QDkk2PD_h4PDdh4QDlk2PDmDPD_h4P
Ddk5QDmk2PD_h4PDdk5QDSDQDnk2PD_h4QDok2QDWV2QDPl2PDah4PDQl6QDQl2PDah4QDg5PDPg1PDah4PDbh4PDQl6QDRl
2PDah4QDSl2PDbh4PDQl6QDTl2QDUl2PDbh4PDQl6QDVl2PDbh4QDZ]2QDWl2Q@Xl2QDYl2TD1PDbh4PDSo6PD[S=PDbh4QD
Zl2QD[l2PDbh4PDok6QD\l2TD1QD]l2PDgk4PDQl6QD^l2PDgk4QDg5QD_l2QD`l2QDal2TD1QDbl2PDgo6QDnNQDcl2PD`o
6QDZ]2QDdl2QDel2PDak5QDfl2PDYd4PDbk5PDiR7PDaT1PDbk5PDfj5PDVg:PDdh4PDQl6PD^k5PDQl6PD]S=PD]k5PDXT4
PDak5QDgl2PDdk5PDcOPD^k5PDok6PDQFPDok6PD\b4PD\c1PDdk5QDhl2PD_9PDje3PDS7PD_9PDdh4PDQl6PD]9PDdh4QD
V?QDil2PDYe4PDn9PDo2PDTP1QD[a1PDS9PDSZ;PDdh4QDjl2PDiFPD\k5PDj4PDdh4PDok6QDkl2PDdh4PDQl6QDll2VD0P
Ddh4PDQl6QDll2QDml2PDdh4PDok6QDnl2QDol2PDdh4PD\k5PDQl6PDSNPDdh4QDPm2PDdh4PDba3PDVb6PDdh4PD\i4PDj
m<PDiS=PD]k5PDVP7PDak;PDPi4PD]b4PD^k5PDQl6PD_f2PD]P7PDcd4QDQm2PDhW;QDRm2QDSm2QDTm2P@]k5QDUm2PDUU
3PDfb;PDnS=PDUU3QDVm2QDWm2PDlFPDdh4PDQl6PDlS3PDWOPDkS3PDlS3PDjk5QDXm2PDl\;PDdQ4PDgP3PDdh4PDQl6PD
gP3PD]n6PDdk5PDgP3QDYm2PDgP3PDeU;`DUf1`Dhh1PDS^6PDgj5PDfP1QDZm2TD1QD[m2QD\m2QD]m2QD^m2QD\m2PDn7Q
D_m2PDkS3PD]k5PDQl6PDUe4PDjR7PD]k5PDok6PDTT=PDjR7PDUT=QD`m2QDam2PDgl;PDbk5PDgl;PDUP7QDbm2PDRP7QD
cm2QDf9PDdh4PDHQDdm2QDem2PDHPDah1PD^k5PDHQDfm2PDHPD]JPDHPDcP1PDVT=PDHPD]i4PDPR;PDHPDTn2PDfP1QDiE
PDW\4PDck5PDih4QDWCQ@h5QDgm2TD1QDhm2PDih4QDim2QDjm2TD1QDkm2PDih4PDT3PDch4PDih4PD_h4PDdk5PDih4PDg
T;QDlm2PDih4QDmm2QDnm2PDih4PDbP1QDg5PDih4QDi:QDom2TD1QDPn2PDih4PD^k5PDQl6QDQn2PDco:PDdk5QDRn2QDS
n2PDcj4QDTn2TD1PDWm;PDdd4PDbk5PDfS1PDdd4QDUn2TD1PDVc1PDoT<PD^k5PDQl6PDaY4PD[T=PD`o6QDVn2QDdl2PDU
<PDl\;PDnl7PDdi5PDeY:PD]o<PDXY5PDkk4PDcJQDWn2QDXn2PDdk5QDYn2PDQl6QDZn2QD[n2QD\n2TD1QD]n2QD^n2PDc
h4QD_n2QD`n2QDan2QDn>PDQl6QDbn2PDod3PDbk5PDod3PDdh4QDcn2QDbZ1P@_k5PDUe4QDdn2QDen2QDfn2QDgn2QDhn2
TD1QDin2PD[j1QDjn2PDc3PDdh4PDjg4PDc3PDdh4QDg5PDPR;PDXV;PDdh4PDQl6QDkn2QDln2TD1QDmn2QDnn2QDon2QDP
o2QDQo2TD1PDQh:QDRo2QDV?QDSo2QDTo2QDUo2TD2QDVo2PDXGPDbk5PDSW5PDkd;PDeh5PD_Z<PDa^6PDhh4PDiR7PDhh4
PDhh4PDhh4QDWo2QDXo2QDYo2QDZo2TD1P@Pi6PDm2PDdh4PDQl6QD[o2PDmX5PDiT=PD`k5PDQl6PDT?QD\o2QDnNTD1QD]
o2PD^R=PDdd4PDn\5QD^o2QD_o2TD2PDa^6PDQl6QD`o2QDao2PDS]5PDbk5PDmT=PDnT=QDbo2PD]k4PDbk5PD^k4PDR8QD
co2P@Ql6PDR8PDoT=QDdo2QDeo2PDli1PD]k5PDQl6PDQU=PDlh4QDfo2QDgo2PDlh4PDWP7PDRU=PDlh4PD_4QD\e1QDho2
PDlh4PDiR7PDZ]6PDlh4PDhR7PDlh4PD]e3PDbk5PDo2PD]e3PD]k5PDQl6PDnc1QDio2PDNPDbk5PDR^<PDk^5PDjh5PD]i
4PDna4QDjo2PD]i4PDS1PDYm:PD]i4PDZ2PDSh<QDko2PD[l;QDlo2PDe_5PDa^6PDe_5PDah4PDok6PD`JQDmo2QDno2QDo
o2QDPP3PDQl6PD_FQDQP3PDUd4PDXU=QDRP3QDSP3TD1QDTP3PD\k4PD]k5PDQl6PD]c4PDP];PDS`5PDbk5PDok6PD_k5PD
ok6QDUP3PD_k5PDZU=PDkY<PD_k5QDVP3TD1QDWP3QDRLQDXP3PDU7PDgj;PD]k5QDYP3PD[U=PDkk4PDYg3PD^k5PDSn6PD
Uc1PD]k5QDZP3QD[P3QD\P3TD1QD]P3QD^P3PDbh4QD_P3TD1P@[c4PD_]:QD`P3P@]k5QDaP3QDbP3PDk8PDVf3PDU3PDdY
1QDcP3PDTo6PDUa;PDWOPDdk5PDQl6PDe:PD`k5PDQl6QDdP3P@]k5PD`k5PD_U=PD`k5PDQl6PDUf1PD`k5PDaIPDjb3PDd
h4PD[5PDfi<QD[a1PDko4PDgk5PDQl6PDTP5PDbk5QDeP3PDaU=PDbk5PDZV6PD^4PDkk5PDTh:PD\HQDfP3PDSX;PDjk4PD
nGQDgP3PDZZ6QDhP3PDcU=PDdU=QDiP3QDjP3TD2QDkP3PDXT1PDiP;PDT3PDbk5QDlP3PD`i;PDdh4PDQl6QDmP3QDnP3Q@
g5PDek;PD`k5PDeU=PDok6PD]d4PDVc5PD`U1QDoP3QDPQ3PDfS1PDbk5PDgU=PDfS1PDdk5PDek;PD`h4PD\k5PDQR=PD`h
4PDdh4PDQl6QDQQ3PD`h4PDQl6QDRQ3QD[FQDSQ3TD1QD]FPDhU=PDbk5PDiU=PDge4PDkk5PDhS3PDlj4PD[P7QDTQ3QDUQ
3QDVQ3TD1QDWQ3PDWP1PDfk5PD^k4PDbk5PDS^6PDkU=PDfb;PDlU=PDUd4PDcFPDTP<PDXj1QDXQ3PDmU=PDok6PDhS1PD`
k5QDYQ3QDZQ3TD1QD[Q3PDjR5PD^k5QD\Q3QD]Q3TD2QD^Q3QD_Q3PD\k5TD1QD`Q3QDaQ3PD`k5PD\c1QDbQ3QDcQ3PDlOQ
DnNTD1QDdQ3QDV\2QDeQ3PDdh4PDXb1QDfQ3TD1QDgQ3PDaIPDW[4QDhQ3QDiQ3TD1QDjQ3PDel3PD^S5PD\n:PDWV=QDd]2
QDkQ3QDlQ3QDmQ3PDUo6PDe5PD_m4QDnQ3QDoQ3PDXV=PDYV=PDmT1PDQl6PDPY;QDPR3QDQR3PD^W5PDdh4PDah4PDQl6PD
aIPDbh4PDok6PD\U5PDch4PDdk5QDRR3PDZl5QDSR3PDSY1QDTR3TD1P@PZ;PDn]<PDRk3PD_h;PDdh4PDPY5PDUU=QDUR3Q
Dg5QDVR3PD_k4PDbk5QDWR3PD]V=PDQl6PD__3PDQl6PD`n4PDal;PDPg4PDS`6QDXR3PDed4PDQl6PDV]:PDff4QDYR3PDb
S1QDZR3PDa]4QD[R3PD_V=PDRR1PDWV<PDfh4PDnLQD\R3PD`V=QD]R3PDSl;PDTl;QD^R3QD_R3PD[n4QD`R3QDg5PD\V=P
DQl6QDaR3QDbR3PDQl6QDcR3QDdR3PDQl6PDTn3PDdh4PDQl6PDdV=PDWOPDQl6PDcj4QDeR3PDQl6PDWj;PDc3PDQl6PDSl
;PDTl;PDQl6PDjg1QDfR3TD1PDah4`DQl6`Dok6`DXi4`DlEPDQl6PDUc1QDgR3PDQl6PD_]:QDhR3PD\o6QDV?QDiR3TD1P
@ZZ5QDjR3PDgV=PDgV=QDg5QDkR3QDlR3TD1QDmR3QDnR3QD_>PDkV=PDdh4PDlV=PDYi<PDTS1PDmV=PDnV=PDbk5QDoR3Q
DPS3TD1PDge4PDoV=PDak5PDQ[:PD]R=PDaS7SD0QDQS3PD]k5PDhe3PD]k5PDYe5QDRS3TD1WD0QDd2XD0VD0QDRS3TD1WD
0QDd2XD0QDSS3QDTS3Q@_5TD1WD0QDUS3S@0QDe2XD0VD0`Ddh4`D\k5QDTS3Q@_5TD1WD0QDUS3S@0QDe2XD0QDVS3`Ddh4
`D\k5QFWS3TD6PD4QDXS3S@0WD0QDd2XD0VD0QFWS3TD6PD4QDXS3S@0WD0QDd2XD0QDYS3WD0QDZS3SD0XD0VD0`Da[4WD0
QDZS3SD0XD0QD[S3`Da[4WD0QD\S3QD]S3XD0`DWHWD0QD^S3QD_S3XD0WD0PDkW=QD`S3XD0WD0QDaS3PD]k5QDbS3XD0QD
cS3QDdS3TD1WD0QDg2QDf2XD0QFeS3TD2WD0QDfS3PD\i4QD\e1XD0WD0QDgS3PDdh4PDZQ<XD0WD0QDhS3QDg5PDZl5PDco
2XD0WD0QDiS3PD]k5QDjS3TD1QDkS3XD0WD0QDlS3QDmS3XD0WD0QDnS3QDoS3XD0WD0QDPT3PD]9PDbh4XD0QDQT3WD0QDi
:QDRT3QDPl1QDST3TD1VD0XD0QDQT3WD0QDi:QDRT3QDPl1QDST3TD1QDTT3XD0WD0QDUT3QDVT3TD1QDWT3XD0`Dok6`DQl
6WD0QDXT3QDYT3XD0WD0QDZT3PDdk5XD0YD2WD0QD[T3PDdk5QD\T3XD0WD0QD]T3QD^T3XD0QF_T3QDYV1QDaQ1TD1WD0QD
`T3XD0`Dbh4`D\k5WD0QDaT3QDbT3XD0YD2WD0QDcT3QDdT3S@0XD0QDeT3WD0PDhR7QDfT3XD0WD0QDgT3XD0WD0QDhT3XD
0QDh8`D_f1`D`f1QD_5WD0PDQl6QDiT3QDjT3XD0QFkT3QD_5Q`1h5WD0QDlT3XD0VD0QFkT3QD_5Q`1h5WD0QDlT3XD0QDm
T3QFnT3TD3QD_5Q`1h5WD0Q`1h5QDoT3XD0VD0QFnT3TD3QD_5Q`1h5WD0Q`1h5QDoT3XD0QDPU3WD0QDaQ1aDm5aD]5SD0P
Dbk5`Dok6`DPl6`DQl6`D\i4aD]5SD0S@0XD0QDQU3QDRU3Q`1h5WD0QDSU3XD0QDTU3WD0Qd1h5QDi2XD0`D\i4QDh8aD]5
WD0QDi2XD0`D\i4QDh8aD]5WD0QDaQ1Q`1h5QDi2XD0S@0QDUU3QDVU3PDo9QDWU3WD0Q`1h5QDXU3XD0QFfP1QD_5Q`1h5W
D0Q`1h5QDYU3XD0QDZU3QD_5Q`1h5Q@aQ1WD0Q`1h5QD[U3XD0WD0QDi2`Dmo6`D^k5`D]k5`Dbk5`Ddh4`D\k5`Ddk5`Djk
5`DQh3`Dkk5`DQP7`Dbh4`D_k5`Dfh4`Dak5SD0QDdW1XD0aD]5WD0PDQl6PDPDPDbk5XD0PDXDWD0QDY<PDQl6SD0QD\U3Q
D]U3XD0PDak5`DRe4`DVZ=`DVP7`Don6`D]i4`D^i4`DYP7`DWP7`Dnn6WD0SD0QD^U3XD0`EQl6`EfF`EV8`EgFQD_U3TD1
WD0QDh2XD0`DZ7`DU[5`DXf1`D]k5QD`U3WD0PDXQ7QDWCSD0XD0VD0QD`U3WD0PDXQ7QDWCSD0XD0QDWAQD_5WD0QDaU3QD
bU3XD0QDcU3QDi>WD0QDdU3XD0QDeU3QDfU3TD1WD0QDgU3XD0VD0QDfU3TD1WD0QDgU3XD0QDhU3QFkT3TD4QD_5Q`1h5WD
0QDiU3QDjU3XD0VD0QFkT3TD4QD_5Q`1h5WD0QDiU3QDjU3XD0QDn^1QFZU3QD_5WD0PDHSD0XD0VD0QFZU3QD_5WD0PDHSD
0XD0PD1QDkU3WD0PDHSD0XD0VD0QDkU3WD0PDHSD0XD0PD1WD0QDWCPDec1SD0XD0QFkT3WD0QDlU3PDVOQDmU3XD0QD_5QD
nU3TD3WD0QDoU3XD0`D]k5WD0QDPV3TD1QDQV3QDRV3XD0QD_5WD0QDSV3TD2QDTV3PD]k5QDbY1XD0WD0QDUV3PD]k5QDVV
3QDWV3XD0WD0PDcj4QDXV3XD0`Ddh4`D\k5WD0QDYV3XD0`D]k5WD0QDZV3QD[V3XD0`D_f1`D`f1`DZ5`DX[5`De]4`Dak5
`D]k5`Ddh4`Dbh4`DTf1QFkT3QD_5Q`1h5WD0QD\V3PDdk5QD]V3XD0WD0QD^V3QD_V3TD1QD`V3XD0QDaV3PD_f2PDje3PD
VOPDaf2QDbV3QD`S1`DUY4`Dag1`DcF`D`n4`Dge3`Dia5`DhH`DU[7`DeHS@0QDcV3QDdV3PDaZ4`D]k5PDfc1QDeV3PDak
5QDaQ1S@0WD0QDfV3XD0QDgV3QDY<TD1PDQl6QDhV3QFZU3TD1QD_5WD0PDok6Q`1h5SD0XD0QDiV3QDjV3WD0QDkV3XD0QD
lV3QDmV3QDnV3PDQl6QDoV3QDPW3QDoV3QDPW3QDQW3QD_5Q`1h5WD0QDRW3XD0QDSW3QDTW3QDUW3`DWG`D]k5`Ddh4PDd`
7QDVW3QDWW3QDXW3QD`5Q@e5Q`1h5QDYW3QDaQ1QDZW3PDQl6QD[W3QD\W3PDhS<PD]\=QD]W3QD^W3PDkX1QD_W3PDih4QD
`W3QDaW3PDih4QDbW3PD]9PDdh4PDQl6PDhg5PDTh;PDbh4PDVNPDS2PD_h4PD_]:QDcW3QDdW3QDeW3PDQl6QDfW3PDQl6Q
DgW3QEhW3QDiW3TD1WD0QDjW3XD0QDkW3QDPZ1QDlW3QDdW1QDmW3QDnW3QDoW3QDPX3PDdk5QDQX3QDRX3QDSX3QDTX3QDU
X3QDVX3PDPU1QDWX3PDXb1QDXX3PDWb1QDYX3PDih4PDok6QDZX3PD^k5QD[X3QD\X3PD^k5PDP9QD]X3QD^X3QD_X3QD`X3
QDaX3PD]k5QDbX3PDak5QDcX3QDdX3QDeX3PDXc1QDfX3PD\Y8PD^h;QDgX3QDhX3PD`i;PDhg4PDcj4QDiX3QDP6Q@cEQDd
EWD0QDjX3XD0QDP6TD1WD0QDTm2XD0QDj2QD_5TD1QDaQ1Q`1h5aDk2aDb4aD]5WD0QDg4XD0VD0QDj2QD_5TD1QDaQ1Q`1h
5aDk2aDb4aD]5WD0QDg4XD0QDWAQDj2QD_5TD1WD0QDaQ1S@0QDkX3XD0VD0QDj2QD_5TD1WD0QDaQ1S@0QDkX3XD0QDUBQD
l2TD1QD_5TD1WD0QDaQ1Q`1h5QDm2XD0VD0QDl2TD1QD_5TD1WD0QDaQ1Q`1h5QDm2XD0QDlX3QDmX3WD0PDh`3PDnn<XD0V
D0QDmX3WD0PDh`3PDnn<XD0QDWAWD0QDnX3PDeR=QDoX3XD0WD0PDd]=PDe]=XD0QDPY3TD3WD0PD\i4PD]n6PDW[7XD0WD0
QDQY3QDRY3PDfk5XD0QDSY3WD0QDTY3PDn\;XD0WD0PDdh4QDUY3XD0VD0WD0PDdh4QDUY3XD0QDVY3WD0PDPg1PD]k5PDg]
=XD0QDWY3TD3WD0PDPg1PD]k5PDj]=XD0WD0QDXY3PDdk5XD0QDYY3WD0PD[f:PDWHPDdh4XD0QDZY3WD0QD[Y3PDdh4PDog
3XD0QD\Y3WD0QD[Y3PDdh4QD]Y3XD0WD0QD^Y3PDdh4PDQl6PDR^=XD0WD0PDdk5QD_Y3PDRg:XD0VD0WD0PDdk5QD_Y3PDR
g:XD0QDUBWD0PDT^=PDRg:XD0PDok6WD0PDU^=PD]k5XD0QD`Y3QD`5TD1WD0QDaY3PD]e3XD0VD0`DbH`D_h4QD`5TD1WD0
QDaY3PD]e3XD0QDbY3`DbH`D_h4QDcY3TD4WD0QDdY3QDeY3QDnNQDfY3XD0VD0QDcY3TD4WD0QDdY3QDeY3QDnNQDfY3XD0
PD1WD0QDdX1PDdk5QDgY3TD3PDjk5PDZk5XD0PDie3TD1WD0QDhY3TD2PDZ^=XD0WD0QDiY3PDdn4PDdk5XD0QD_5PDok6WD
0PDSl6PD_3XD0WD0PD_b<QDjY3XD0WD0QDkY3PDXT4PDdh4XD0VD0WD0QDkY3PDXT4PDdh4XD0QDlY3WD0QDg5PDok6PDPg1
PDdk5XD0WD0PDch4QDmY3PDS1PDob4XD0WD0PDQl6PDci4PD]m4XD0WD0PDah4PDVi1XD0VD0WD0PDah4PDVi1XD0QDnY3WD
0PD_^=PDcFXD0WD0PD^g5PD`^=XD0QDoY3QD_5TD1WD0QDPZ3PDQl6PDSl6QDQZ3XD0WD0PDmc3PD_Q1PDob4XD0WD0PDek4
PDQl6PDPn4XD0VD0WD0PDek4PDQl6PDPn4XD0QDUBWD0QDRZ3P@ok6QDn2PDa^=XD0WD0QDb]2PDPo6PDa^=XD0QDSZ3TD1Q
D_5TD1WD0QDeY3QDTZ3XD0VD0QDSZ3TD1QD_5TD1WD0QDeY3QDTZ3XD0QDUZ3WD0QDVZ3QDWZ3XD0QDXZ3TD1QDn[1WD0QDY
Z3QDZZ3QD[Z3XD0`Dd`3PDok6WD0PDd^=PDdh4XD0QD\Z3TD1QD]Z3QD^Z3TD1WD0QD_Z3XD0VD0QD^Z3TD1WD0QD_Z3XD0Q
D`Z3WD0PDoCPDgk4QDaZ3XD0WD0PDbh4PDR8PD`FXD0WD0QDbZ3PDbh4XD0QDcZ3TD1QDdZ3WD0QDeZ3PDQl6PD`Y;XD0WD0
PDbh4PDPo6QDfZ3XD0VD0WD0PDbh4PDPo6QDfZ3XD0QDgZ3QDhZ3TD2WD0QDiZ3PDYHPDak5XD0QDjZ3WD0QDkZ3QDlZ3PDd
h4XD0QDmZ3WD0PD_k5QDnZ3XD0VD0WD0PD_k5QDnZ3XD0QDoZ3WD0QDP[3PD[5XD0VD0`Dnf<WD0QDP[3PD[5XD0QDQ[3`Dn
f<WD0QDR[3PD\o6XD0QDS[3TD2QDT[3WD0QDU[3XD0QDV[3TD1QDW[3WD0QDX[3XD0TD2QDY[3WD0PD[Y4XD0WD0QDZ[3PDS
l6XD0QD[[3TD1WD0QD\[3XD0VD0QD[[3TD1WD0QD\[3XD0QD][3WD0QDQV1PD]JXD0VD0WD0QDQV1PD]JXD0QD^[3`EoE`E`
f2`El8`Ek8`En9`E>`Em8`En8`Enl3`Eo9`Eaf2WD0PDie3PD\8QD_[3XD0SD0WD0QD`[3QDoX3PDbh4XD0QDa[3PDbh4TD3
WD0PD_k5PDok6PDh_=XD0QD`GQDb[3PDTJWD0PDbh4PDQl6PDm5XD0WD0QDc[3QDd[3PD]k5XD0aD]5WD0QDe[3PDQl6QDf[
3XD0WD0QDg[3QDh[3QDo^2XD0VD0WD0QDg[3QDh[3QDo^2XD0PD1WD0QDi[3QDj[3QDk[3QDl[3TD1QDm[3XD0WD0QDge1PD
gb3PDQP7XD0WD0QDaMPDih4PDgb3PDQP7XD0WD0QDn[3PDgb3YD2XD0WD0PDUY4QDo[3XD0`D]k5WD0QDP\3XD0QDQ\3`DU[
7WD0QDR\3PD]k5XD0QDS\3WD0PDdh4PDQl6PDXg:PD]k5XD0QDT\3TD2QDU\3WD0QDV\3PD]k5QDW\3XD0QDX\3TD1WD0QDY
\3TD1PDR`=PDdk5XD0QDX\3TD1WD0QDY\3TD1PD`];PDdk5XD0QDZ\3TD1QD[\3QDX\3TD1QD_5TD1WD0QD\\3XD0QD]\3WD
0QD^\3QD_\3XD0QD]\3QD`\3TD2WD0QDa\3XD0QDb\3QD_9TD2WD0QDc\3PD\o6XD0`Dok6`D]i4`D^i4`D\i4QD_9TD1QD_
5WD0QDd\3XD0PDQl6QD_9TD1QD_5PDmR1WD0QDe\3TD1QDf\3XD0WD0PDng3QDg\3QD[;TD1QDh\3PDdk5PDd3XD0WD0PD\P
7PDQl6PDRi3XD0WD0QDi\3TD1PDkS3PDjk5XD0QDj\3TD1QDk\3WD0QDl\3PDkS3QDm\3PDjk5XD0WD0QDn\3QDo\3XD0VD0
WD0QDn\3QDo\3XD0QDP]3WD0PDe`=QDQ]3XD0WD0PDaP7QDR]3XD0WD0PD^k5QDS]3PD]S=XD0QD_5WD0PDok6PD^Y3XD0VD
0QD_5WD0PDok6PD^Y3XD0QDWAWD0YD1PDdk5PDek;XD0QDT]3Q@PDWD0QDU]3PD_h4XD0QFV]3Y@0WD0PDa^;XD0QDXGWD0Q
DW]3PDQl6QDX]3XD0WD0QDY]3TD1PDkd7XD0QFZ]3Q@]5Y@0WD0QD[]3XD0QD\]3WD0QD]]3TD1Q@^]3QD_]3XD0QFVJY@0W
D0QD`]3XD0QDa]3QD]5WD0QDb]3XD0WD0QD[FQDc]3XD0WD0PD_h4PDdh4PD`l<XD0WD0QDWCS@0PDW5PD^k5QDd]3P@]k5X
D0VD0WD0QDWCS@0PDW5PD^k5QDd]3P@]k5XD0QDe]3WD0QDf]3TD2QDg]3XD0SD0WD0QDf]3TD2PDUo6XD0QDh]3TD1QDn[1
WD0QDi]3QDj]3Q@k]3TD1QDl]3XD0QFm]3TD1WD0QDn]3XD0`DQl6`DiZ4`DhZ4`Dok6`Ddh4`Dob=QD_5Q@e5Q`1h5S@0WD
0QDo]3XD0VD0QD_5Q@e5Q`1h5S@0WD0QDo]3XD0QDP^3PDbh4PDQl6QDQ^3VD0PDbh4PDQl6QDQ^3QDR^3PDdh4QDS^3PDa^
6QDT^3QDU^3QDV^3QFW^3WD0QDX^3XD0VD0QFW^3WD0QDX^3XD0QDY^3QDZ^3TD2WD0PD\o6XD0VD0QDZ^3TD2WD0PD\o6XD
0PD1QD[^3QD\^3`D]c=QD]^3S@0WD0QD^^3XD0PDgP1QD_^3PDa^6PDd`7PDch4PD]k5PDd`7QD`^3TD2PD\o6PDkS3PDjk5
QDQ^2PDUg3PD]7QDa^3PD`h4P@Ql6QDb^3PDT8QDc^3QDc^3VD0QDc^3PD1QDd^3QDe^3QDf^3Q`1h5WD0QDg^3XD0VD0QDe
^3QDf^3Q`1h5WD0QDg^3XD0QDh^3QDi^3Y@0Q@`5Q@h5WD0QDP3XD0VD0QDi^3Y@0Q@`5Q@h5WD0QDP3XD0QDj^3QDk^3WD0
QDl^3QDm^3XD0QFm5TD2WD0QDn^3QDo^3XD0QDP_3PD_k5`DlGQFQ_3TD1`Ea1`EV3`EgO`EhO`EH`Edh4`EQl6`Eok6`EPl
6`E]k5`EZP7`Eon6`EXg<WD0QDo2XD0QDiIQ@j5WD0QDo2XD0QDR_3UD0WD0QDo2XD0SD0PDZX6PD]k5PDRd=QDS_3PDdh4P
DQl6PDSIQDT_3PD]k5PDbR5PDbh4PDQl6QDU_3PDbh4TD1QDV_3Q@U>PDWh4QDS>QDW_3PD[j1PDRd=QDX_3PD]k5PDTn2QD
Y_3PD]k5PDVi2PDW6PD]k5QDZ_3QD[_3PDah4PDSU3QD\_3QD]_3QDPf2PDah4PDkS3PDhHPD[f:PDV8PDmb;PDXo<QD^_3P
D`Q=PDjm<PDeh4PDSo<PDUU3PDWV<PDh4PDcZ;PDSh<QD__3PDU6PD_S5PDZl5PD_S5PDWb1QD`_3QDmW2QDa_3QDSDQDb_3
PDdd4PDQl6PDVc1PDok6QDc_3PD]k5QDd_3QDe_3QDf_3PDdk5QDg_3QDh_3PDbh4PDb^=PDSY1QDi_3PDPZ;QDj_3QDk_3P
D`[5PDck5PDUZ<PDTP5PDbk5PDn7PDUe4PDcj4QDl_3PDok6PDZFPDi6QDm_3QDn_3QDo_3PDok6PDR^6PD^j;PD[EPDbh4P
DVc1PDX:PDbh4QDP`3PD\k5QDQ`3QDR`3PD_d=QDnNQDS`3PD^j;QDnNPDVNPDQo<QDT`3PD\]4QDU`3PDW5PD^k5PDVP7PD
ok6PDoS1PD]k5PDok6QDV`3PDdk5PDok6QDW`3QDX`3QDY`3QDSNQDZ`3PDYW:PDkk5QD[`3QD\`3QD]`3QD^`3PDQl6QD_`
3QD``3QDa`3QDnQ3QDoQ3PDXGPDbk5PDPX;PDP1QDb`3QDc`3QDd`3PDbh4QDe`3QDf`3QDg`3QDh`3QDi`3QDj`3QDk`3QD
l`3QDm`3QDn`3QDo`3QDPa3TD1QDnDQDQa3QD[FQDRa3QDSa3VD0QDSa3PD1QDTa3PD^\5QDUa3`E>`En9QDVa3PDok6QDWa
3QDXa3QDYa3TD1QDZa3QD[a3QD\a3Q@]a3QD^a3QD_a3QD`a3QDaa3PDch4PD]k5QDba3PDVP7PDdd4PDQl6QDca3QDda3QD
ea3QDXW2QDfa3PDl\;PDdQ4QDga3QDha3PDne1PDcQ1QDia3PD\o6PDWT5QDja3PD\o6QDka3QDla3PD^k5PDQl6PD]S=PD]
k5QDma3PDe_5PDok6PDiR7PDXU;PDli1PD]k5PDQl6PDQU=PDTn3PDdh4PDQl6PDhEPD]k5PD\Y:PDUn2QDna3S@0PDVNPDQ
o<QDoa3QDPb3QDQb3TD3QDRb3QDSb3PD]k5PD\k5PDQl6QDTb3PD]k5QDi:QDUb3QDVb3QDWb3QDXb3QDYb3QDZb3QD[b3PD
Ql6PD\g<QD\b3TD1QD]b3QD^b3PDfk4QD_b3PDQl6QD`b3QD\]2TD1QDab3QDbb3QDcb3QDPMQDoDTD3PD`k5QDdb3QDbBPD
Ql6QDeb3PDSf5QDfb3QDgb3QDhb3QD^f2PDbh4PDZn<PDcFPDTP<QDib3PD_U3PDd`7PDek;PD`k5PD\i4QDjb3QDkb3PD`h
4QDlb3PD`h4QDmb3PDdh4QDnb3PDSNQDob3QDPc3QDQc3P@]c4QDRc3TD1QDPW2QDSc3QDTc3QDUc3QDVc3QDWc3PDhf=PD]
k5PDVNQDXc3QDYc3QDZc3PD[U=PDkk4QD[c3TD3PDUn2PDkk5QDTU2QD\c3SD0PD\k5PDok6PDid;PDdh4QDkCQD]c3PDch4
PD]k5QDgDQD^c3PDch4PD]k5PDSo6QD_c3QD`c3TD1QDac3QDbc3TD1PD_h4QDcc3QDdc3QDb>QDec3QDfc3PDdP1QDgc3PD
HPDl`:PDcj4QDhc3PDYQ1PDZEPDnb7PD]k5PDQl6PDQg4QDic3QDjc3PDWg=PDdd4aE]5`EXP7`EYd4WD0QDkc3PDYHXD0VD
0`Dak5aE]5`EXP7`EYd4WD0QDkc3PDYHXD0QDlc3`Dak5WD0QDmc3PD_k5PDQl6QDnc3XD0WD0PDbh4QDoc3TD1PDnj<XD0W
D0PDPHQDPd3PDbh4PDQP7QDQd3XD0WD0PDm9PDSl6XD0VD0WD0PDm9PDSl6XD0QDUBWD0PD\k5PDok6PDS^6XD0QDRd3WD0P
DS^6QDRd3XD0VD0WD0PDS^6QDRd3XD0QDSd3WD0QDTd3PDbh4QDg5PDYm:XD0WD0QDUd3PDdd4XD0QDVd3WD0QDWd3XD0VD0
QDVd3WD0QDWd3XD0QDXd3WD0QDYd3QDZd3XD0WD0QD[d3PDeQ=XD0WD0QD\d3PDQl6PD\HXD0WD0QD]d3PDQl6QD^d3XD0QD
_d3TD4WD0Q@`d3QDad3QD^]3XD0WD0QD`d3QDbd3P@Xo6QDcd3QD^]3XD0WD0QDbd3P@Xo6QDcd3QD^]3XD0WD0QDdd3PDah
4XD0`Ddk5`DQl6`DUo6`DWH`D`h4`D^o6VD0WD0QDdd3PDah4XD0`Ddk5`DQl6`DUo6`DWH`D`h4`D^o6QDed3WD0QD`^3PD
ah4XD0QDfd3WD0QDgd3TD2QDhd3XD0VD0QDfd3WD0QDgd3TD2QDhd3XD0QDid3WD0QDV\2QDjd3P@ih4PDdh4XD0WD0QDW\1
QDkd3QDld3XD0WD0QDmd3Q@S^1QDnd3PD_k5XD0QDod3WD0QDPe3QDQe3PDdh4PDfU=XD0WD0PDdh4PDfU=QDRe3XD0WD0PD
fP1PDdh4XD0QDSe3WD0PDgb5PDdh4QDg5XD0WD0QDTe3TD2QDUe3XD0WD0QDVe3QDWe3XD0WD0QDXe3TD1QDYe3PDbh4XD0Q
DZe3WD0QD[e3PDUo6PD]6XD0WD0QD`5Y@0PDi]2XD0VD0WD0QD`5Y@0PDi]2XD0QD\e3WD0QD]e3QD^e3XD0WD0QD_e3PDok
6TD1QD`e3XD0`D]k5WD0QDae3XD0QDbe3WD0QDce3PD\o6PDdk5XD0QDde3WD0QDk`3QDee3QDfe3XD0VD0aD]5WD0QDk`3Q
Dee3QDfe3XD0QDge3aD]5WD0QDhe3P@]k5QDg5QDie3XD0WD0PD\P7PDQl6PDRi3XD0WD0QDje3PDQl6PDRi3XD0WD0PDVP7
PD\k5PDig5XD0WD0PDZc5QDke3P@]k5PDe_5XD0WD0QDle3PDdk5PDe_5XD0WD0PD[j1PDRd=XD0WD0QDme3QDg5QDne3QDo
e3XD0WD0QDVV2QDPf3PD_k5XD0WD0QDQf3PDQl6QDRf3XD0VD0WD0QDQf3PDQl6QDRf3XD0QDSf3WD0QDTf3P@_h4QDUf3PD
Wh=XD0WD0QDVf3QDWf3QDXf3XD0VD0WD0QDVf3QDWf3QDXf3XD0QDYf3WD0QD\JTD1QDi?QDZf3QDQf2XD0WD0QD[f3PDdk5
XD0QD\f3WD0QD]f3PDdh4PDSZ<XD0WD0QD^f3Y@0QD_f3TD1QD`f3XD0SD0WD0QDT>Q@af3PDdh4XD0VD0WD0QDT>Q@af3PD
dh4XD0QDUBWD0QDbf3PDdh4XD0WD0QDhEQDcf3PDZDXD0VD0WD0QDhEQDcf3PDZDXD0QDdf3WD0QDef3PD`k4PDZe4XD0QDf
f3WD0PD_k5QDgf3PDVP7QDT^2XD0QDhf3WD0PDdh4QDif3PD_k5XD0QDjf3WD0PDbh4PDQl6QDkf3QDlf3XD0WD0QDmf3PD\
k5PDQl6XD0QDnf3WD0QDof3XD0QDPg3WD0PDgd4PD]k5QDQg3XD0WD0QDRg3PD_h4XD0`DQl6`Dok6`Da_3WD0PD_h4PD^k5
QDSg3XD0WD0QDTg3PD\k5XD0QDUg3WD0QD]^2PDnn6PD\Q7XD0VD0WD0QD]^2PDnn6PD\Q7XD0QDUBWD0PDok6QDVg3QDeY3
QDg5QDWg3XD0WD0PDbh4PDgg5PDdi4XD0WD0PDdd4PDQl6PD]];XD0WD0PDRk2PDbf4XD0WD0QDXg3PDbh4PDmDXD0WD0PDd
h4QDg5PDZf<XD0WD0QDeAQ@aQ1QDYg3PDdh4QDZg3XD0WD0QDV\2PDbk5PDXDXD0WD0QD[g3QD\g3QD]g3PDUo6XD0WD0QDa
BQDhHPDUo6XD0WD0QD^g3PDQl6QD_g3PD]k5XD0WD0QD^g3QD`g3QDag3P@Rb;PD]k5XD0SD0WD0QDbg3QDcg3WD0PDcY:PD
_l5PD^k5XD0WD0QDdg3TD2QDf_2PD]k5QDV?QDeg3XD0WD0QDQe2QDfg3TD2QDgg3XD0WD0QDhg3QDig3QDg5QDjg3XD0WD0
PDVP7QDkg3XD0VD0WD0PDVP7QDkg3XD0QDlg3WD0QDmg3PDTi=XD0WD0QDng3PDbk5QDog3XD0WD0QDPh3PD4QDQh3XD0WD0
PDdh4PDQl6QDRh3XD0VD0WD0PDdh4PDQl6QDRh3XD0QDSh3WD0PDa^6QDTh3PDUe3XD0WD0QDUh3TD1QDVh3XD0VD0WD0QDU
h3TD1QDVh3XD0QDWh3WD0PDok6QDXh3PD]k5XD0QDYh3WD0QDZh3PDQl6PDWi=XD0WD0QD[h3PD`k5PDQl6QD\h3XD0WD0QD
]h3PD^k5XD0QD^h3WD0QD_5QD_h3QD`h3XD0QDah3WD0QDT>PDdk5TD1PDUn2XD0WD0QDbh3TD2PD_h4XD0VD0WD0QDbh3TD
2PD_h4XD0QDch3WD0QDdh3PD^k5PDkS3XD0WD0QDn[3QDeh3QDfh3XD0QDgh3WD0QDhh3PD^k5PDRDXD0WD0QDih3TD1PD_k
5XD0`DiS1`DYG`DZGSD0WD0QDjh3QDkh3Y@0PDVOXD0WD0QDjh3QDkh3XD0VD0WD0QDjh3QDkh3XD0QDlh3WD0QDmh3QDnh3
XD0QDoh3WD0QD]Y2PD_k5QDg5PDYm:XD0WD0PDie3Q@Pi3QDQi3QDRi3XD0WD0PDWf3QDQi3QDRi3XD0WD0QDSi3P@ih4PDV
OQDTi3XD0WD0QDUi3QDSDQDVi3PD]k5QDg5QDWi3XD0WD0QDXi3QDYi3PDPEXD0WD0QDZi3PDdk5QD[i3XD0WD0QD\i3QD\e
1P@ok6QD]i3XD0VD0WD0QD\i3QD\e1P@ok6QD]i3XD0QD^i3WD0QD_i3PDbh4TD2QD`i3XD0WD0QDai3PDdk5PDad=XD0WD0
PDcn4PDdk5PDZ6XD0WD0QDbi3QDci3PD]k5PDQ^6XD0WD0PDli=XD0WD0QDdi3TD3QDei3PD_h4XD0VD0WD0QDdi3TD3QDei
3PD_h4XD0QDfi3WD0PDT^5PDch4PD]k5XD0WD0PD_h4PDdh4PD`l<XD0WD0PDnGPDYm:XD0VD0WD0PDnGPDYm:XD0QDgi3WD
0PDmb5XD0VD0WD0PDmb5XD0QDhi3WD0QDii3QDji3TD2PDR^=XD0WD0PDZZ6QDhP3XD0WD0QDki3QDg5QDli3XD0`D_h4`D`
h4WD0PDdh4QDmi3QDni3XD0WD0QDoi3PDbk5QDPj3XD0WD0PD\o6QDQj3PDkY<XD0WD0QDRj3QDSj3XD0WD0PD_k5QDTj3PD
bT=XD0WD0PDbo6QDV?QDUj3XD0VD0WD0PDbo6QDV?QDUj3XD0QDVj3WD0QDWj3QD[a1PD^U;XD0WD0QDXj3P@_h4PDdh4PDh
V=XD0WD0QDYj3QDZj3QD[j3Q@g5QD\j3XD0WD0QD]j3TD1QD^j3PDQl6QD_j3XD0WD0QDT>Q@f9QD`j3XD0WD0QDT>QDaj3X
D0`D^g1WD0QFbj3PDUR1PD`k5XD0SD0UD0QFcj3TD3WD0QDdj3QDej3XD0SD0WD0QDfj3QDgj3QDhj3XD0WD0PD_]:PD\U=X
D0WD0QDSNQDiR1QDij3XD0VD0WD0QDSNQDiR1QDij3XD0QDjj3WD0QDkj3QDlj3XD0VD0WD0QDkj3QDlj3XD0QDmj3WD0PDc
Y1PDW[4XD0WD0QDnj3Q@oj3PDng3TD2QDPk3TD2PDom:XD0WD0QDQk3TD2QDRk3XD0WD0QDSk3TD2QDTk3XD0WD0QDUk3QDn
NQDVk3XD0VD0WD0QDUk3QDnNQDVk3XD0QDWk3WD0QDXk3QDYk3QDZk3XD0WD0QD[k3XD0SD0WD0QD\k3P@hh4P@jR7P@kk5Q
@]k3QD^k3QD_k3XD0VD0WD0QD\k3P@hh4P@jR7P@kk5Q@]k3QD^k3QD_k3XD0QD`k3WD0QDSIPDHQDak3TD2QDbk3XD0WD0P
Dch4PD]k5P@Ym;QDck3XD0WD0QDdk3QDek3XD0QDfk3WD0QDnNQDgk3PD]k5XD0QDhk3QFik3WD0QDjk3QDkk3TD1XD0SD0T
D8PDjk5UD0QDf5SD0QFlk3WD0Q`1h5QDU3XD0QDmk3UD0SD0QFlk3WD0Q`1h5QDU3XD0QDmk3UD0QDf5QFlk3WD0Q`1h5QDU
3XD0QDmk3UD0QFlk3WD0Q`1h5QDU3XD0QDmk3UD0QDT3TD1WD0QDU3XD0VD0UD0QDT3TD1WD0QDU3XD0QDnk3QDok3WD0QDQ
3XD0VD0QDok3WD0QDQ3XD0QDPl3`Eih4`EHQDQl3Q`1h5WD0QDR3XD0WD0QDR3XD0QDRl3WD0QDSl3PDbh4XD0YD2`DcFWD0
QDSl3PDbh4XD0QDTl3`DcFWD0QDd]2Q@h5QDUl3XD0SD0WD0QD`5QDVl3QDWl3XD0QDXl3WD0QD`5QDYl3Q@g5QDZl3XD0VD
0WD0QD`5QDYl3Q@g5QDZl3XD0QD[l3`E>`En9QD\l3Q`1j5Q`1h5WD0QDV3XD0`Dne1`D`k=QD]l3WD0QD^l3QD_5XD0QD_l
3WD0QD`l3TD3PD^k5QDal3XD0QFbl3QDcl3Q`1j5Q`1h5WD0QDdl3XD0`DU[5`Dik=`Djk=`D`P5`DT4QD_5Y@0WD0PDbh4P
DY9XD0`D^j;`DQl6QDm5QD_5PDbh4PDnf<QDel3QDfl3QFVJQDgl3Q`1h5WD0QDU3XD0`DkMQD_5PDiV;WD0QDhl3XD0PDlk
=SD0QDm5QD_5Q`1h5QDil3PDgk4QD_5QDjl3PD`k5QDkl3QDT>S@0S@0QDll3PDdh4QDml3WD0QDnl3XD0QDm5QD_5SD0PDY
Q7PDjk5WD0QDU3XD0QD[BQDol3Q`1h5QDPm3QFfP1QD_5YD0WD0QDU3XD0QDQm3QD_5Y@0WD0QDRm3XD0PDdk5UD0QDf5SD0
QDm5WD0Q`1h5QDU3XD0VD0UD0SD0QDm5WD0Q`1h5QDU3XD0VD0UD0QDf5QDm5WD0Q`1h5QDU3XD0VD0UD0QDm5WD0Q`1h5QD
U3XD0VD0UD0QDf5SD0QDm5WD0Q`1h5QDU3XD0QDSm3UD0SD0QDm5WD0Q`1h5QDU3XD0QDSm3UD0QDf5QDm5WD0Q`1h5QDU3X
D0QDSm3UD0QDm5WD0Q`1h5QDU3XD0QDSm3WD0QDTm3QDUm3XD0PD\k5PDj4QDVm3PDSDPDdh4PD]i4PDdo2PDHQDWm3QDXm3
PDdk5QDYm3PD^8`En9`E>QDZm3PD\V<PDdk5QD[m3QD\m3PDQl6PDTh<PD[Q1QD]m3PDmg=QDkn2PDdh4PDZDPD]k5QD^m3Q
DWFQD_m3PDX4PDdh4QD`m3PDdk5PDbh4PDRl6PDR^;QD_5PD_h4PD^k5PDXT4QDam3PDQl6QDbm3QDcm3PDZDPD]k5PD\k5P
Dok6PDid;QDdm3PD_k5QDm5QD_5Q`1j5WD0QDem3XD0QDm5TD1QDfm3QDgm3S@0S@0WD0QDhm3XD0QDm5QDb]2WD0QDU6Q`1
h5QDim3XD0PDgNQD_5PDkW=QDjm3QDkm3QDlm3PDVh1PD]k5PDco2PDda6QDmm3PDHPD[e2PDdh4SD0PD[e2QD_5QDnm3QDo
m3QDPn3QFfCTD3QD_5WD0Q`1j5Q`1h5QDU3XD0`D_k5Q@]5QFQm3QD_5Q`1j5Q`1h5WD0QDU3XD0QDQn3Q`1h5WD0QDU3XD0
QD]5PD]k5QD]5Q@m5`DkMWD0Q`1h5QDU3XD0`Ddk5WD0QDRn3XD0Q`1h5QDh8QDb5Q`1h5WD0QDSn3XD0QDm5QD_5Q@b5WD0
QDTn3XD0`Dcd4`Ddk5S@0aD]5QDUn3Q`1h5PD]a6QDm5TD3QDVn3P@dk5P@VOWD0Q`1h5QDU3XD0QDm5TD3QDkT2WD0PDdk5
SD0XD0QDm5TD3QD_5Q`1h5WD0QDWn3QDXn3XD0PDkW=QDYn3QDZn3QD^]3PDbh4QD[n3PD_k5QD\n3PDUo6QD]n3QD^n3QD_
n3QD`n3TD2QDan3QDbn3TD2QDcn3`EXO`EZO`EWO`EYO`EVO`E[OWD0QDY3XD0QDdn3`EXO`EZO`EWO`EYO`EVO`E[OWD0QD
Y3XD0QDen3TD2QDh8QFfn3QD_5Q`1j5WD0QDgn3XD0QDkY1QDhn3QDin3TD2QDjn3QDkn3QDln3TD1WD0QDmn3S@0QDnn3XD
0QFfn3Q`1j5WD0QDon3PDdk5XD0QDPo3QDQo3PD]k5aDRo3`Da[4SD0QDSo3QDTo3TD1PDkk5WD0SD0XD0QDUo3PDah4PD`k
5QDVo3TD2PDdd4PD\k5QDWo3QD]^2QDm5WD0QDXo3XD0QDYZ1PDbh4PDQl6PDZEPD]k5QDkCQDYo3QDZo3QD[o3QD\o3TD1P
D_h4QD]o3QD^o3Q`1h5WD0QD_o3XD0QD`o3QDao3PDdk5QDbo3PDQl6QDco3QDdo3WD0QDeo3XD0QDfo3QFfn3WD0QDgo3QD
ho3XD0PDdk5QDio3QDUf1QDjo3QDko3WD0QDlo3XD0QDmo3QDno3TD1QDoo3QDfCQD`d3Q@j5WD0QDPP4XD0WD0QDQP4XD0T
D2QDRP4PD_k5Q@SP4WD0QDTP4XD0`D]k5QDUP4QDVP4S@0WD0QDWP4XD0WD0QDXP4XD0QDPZ3QDYP4QFm5Q@j5WD0QDZP4XD
0PDdk5QD[P4Q@j5WD0QD\P4XD0QD]P4QDm5Q@cEQDdEWD0PDP3XD0QD^P4QDfP1WD0PD^m=XD0`Ddk5QFm5QD_P4Q`1j5WD0
QD`P4XD0`Ddk5QDm5QDaP4SD0S@0WD0QDbP4XD0QFfCQ`1j5WD0Q@cEQ@dEQ`1j5QDX3XD0aDcP4Q@]5QDdP4Q`1j5WD0Q@c
EQ@dEQDX3XD0QDm5TD2PDHPD`S3WD0QDX3XD0QDm5TD2PDbk5WD0QDX3XD0QDeP4WD0QDfP4XD0QDgP4QDcEQDdEWD0QDhP4
QDiP4QDjP4XD0QDdEWD0QDhP4QDiP4QDjP4XD0QDcEQDdEQDkP4WD0QDlP4XD0QDdEQDkP4WD0QDlP4XD0QDmP4S@0QDnP4Q
Dm5QD`5QDoP4S@0WD0QDPQ4XD0QDQQ4QDbT3SD0WD0QDRQ4QD_5Q`1h5QDSQ4XD0PDgd4PD]k5QDTQ4PD_k5S@0WD0QDUQ4X
D0QDVQ4S@0S@0WD0QDWQ4XD0PDdh4PDUm=PDch4PD]k5QDXQ4PDdh4PDV6PDdk5QDYQ4QDZQ4P@ih4PDdk5QD[Q4PDdk5WD0
QD\Q4XD0PDbh4PD\EQD]Q4QD^Q4PDXn=QDdV2WD0Q`1h5QDU3XD0QD_Q4TD1WD0PDok6QD`Q4QDaQ4XD0WD0QD[BPDok6QDb
Q4TD1QDf_2XD0P@]k5QD_5PDbh4QDcQ4WD0PDnf<XD0WD0QDdQ4QDeQ4PDdo6XD0WD0QDU^1PDbh4XD0VD0WD0QDU^1PDbh4
XD0QDfQ4`E>`En9WD0QDgQ4XD0`D`k5WD0QDT>TD3PDbh4QDhQ4XD0QFZGTD2WD0QDiQ4PD_h4XD0VD0QFZGTD2WD0QDiQ4P
D_h4XD0QDjQ4QFZGTD2WD0QDkQ4QDlQ4PDak5XD0WD0QD[BQDmQ4XD0WD0QDnQ4QDoQ4QDPR4XD0WD0QDQR4PDok6Q`1h5QD
RR4S@0QDSR4XD0WD0PDSh3QDTR4QDUR4QDVR4XD0WD0QDWR4PDdh4PDdk5XD0WD0QDXR4QDYR4TD1PDda6XD0VD0WD0QDXR4
QDYR4TD1PDda6XD0QDZR4UD0aDm5`DQl6SD0WD0QD[R4XD0QD\R4WD0QD]R4QDf5QD^R4QD_R4XD0WD0PD\i4PD]k5QD`R4X
D0SD0`E>`En9`Edk5`E]k5`Eo9`Ebk5WD0QDW3XD0QDaR4WD0QD`U1TD2QDbR4XD0QDW=WD0QDcR4P@ih4QDdR4TD1QDeR4X
D0`D^k5`Die1`Dhe1`Dne1`E>`En9WD0QD_5Y@0QDfR4XD0`D_h4`D`h4WD0QDW=QDgR4TD2QDhR4XD0WD0QD]h3PDbk5QDi
R4XD0QDjR4WD0QDkR4XD0QDlR4WD0PDd:QDg5QDmR4XD0WD0QD\JTD4QDnR4XD0WD0QDoR4Q@PS4TD1QDQS4XD0WD0QDeQ1Q
DRS4TD1QDSS4QDTS4XD0`DQ8`DcX4WD0QDUS4QDVS4PDkk5XD0WD0QDWS4PDYHXD0VD0WD0QDWS4PDYHXD0QDXS4WD0QDR]1
QDYS4P@Zl5QDZS4XD0WD0QD`GPDbh4QDaQ1QD[S4XD0WD0QD\S4TD1QD]S4Q@i:QD^S4XD0WD0QD^KQDg5QD_S4QD`S4XD0W
D0QDaS4TD1QDbS4XD0QFV]3Y@0WD0QDcS4QD\e1XD0WD0PD\k5PDQl6QDdS4PD]k5XD0WD0QDYZ1QDg5QDeS4XD0WD0PDjR7
PDdk5QDV?XD0WD0QDfS4TD1PDok6QDgS4PDdk5XD0SD0WD0QDhS4QDiS4QDV?QDjS4XD0WD0QDkS4TD3PDkk5QDlS4XD0SD0
WD0QDmS4QDnS4TD1QDoS4XD0QDPT4WD0QDQT4XD0QDRT4TD1VD0QDPT4WD0QDQT4XD0QDRT4TD1QDST4QDPT4Y@0WD0QDTT4
XD0PDQl6S@0WD0QDUT4Y@0QDVT4XD0QDbY1TD5WD0QDWT4PDdk5XD0QDXT4QDQm3TD6QDYT4TD1QDZT4Q`1h5WD0QDU3XD0V
D0QDQm3TD6QDYT4TD1QDZT4Q`1h5WD0QDU3XD0QD[T4QDQm3WD0QD\T4XD0QDSDQD]T4WD0QD^T4PDdk5XD0SD0WD0PD]MPD
dk5PDXo2XD0SD0QD_T4QD_5Y@0WD0QD`T4XD0`D`k5WD0QD_5QDaT4TD2QDbT4XD0QDcT4WD0PDkk5QDdT4QDeT4XD0VD0WD
0PDkk5QDdT4QDeT4XD0QDUBWD0QDfT4PDlS3XD0WD0QDgT4QDY<PDd3XD0QDhT4QDiT4WD0QDjT4PDd3XD0QDkT4QFlT4TD3
WD0QD`d3QDkCQDmT4QDnT4XD0`D^Q5`D_f1WD0QDR5XD0Y@0QDoT4TD1VD0WD0QDR5XD0Y@0QDoT4TD1QDPU4QDQU4QDRU4S
D0S@0WD0QDX3XD0QDSU4QFTU4WD0QDUU4XD0QDVU4QDWU4TD4WD0QD`d3Y@0PD\MQDXU4XD0QDYU4TD1WD0QDYFPD_h4XD0V
D0QDYU4TD1WD0QDYFPD_h4XD0QDZU4QD_5WD0QD[U4QD\U4TD1QD]U4XD0P@Ql6VD0QD_5WD0QD[U4QD\U4TD1QD]U4XD0P@
Ql6QD^U4WD0QD_U4PDgk4XD0QD`U4WD0PD\k5QDaU4XD0VD0WD0PD\k5QDaU4XD0QDbU4QFkT3TD2WD0PDbh4QDg5QDcU4XD
0QFkT3Y@0WD0QDR@TD1QDdU4XD0VD0QFkT3Y@0WD0QDR@TD1QDdU4XD0QDeU4QFkT3Y@0WD0QDfU4XD0QDgU4WD0QDhU4QDi
U4XD0SD0QDjU4TD3WD0QDYV1QDkU4TD1QDlU4XD0VD0QDjU4TD3WD0QDYV1QDkU4TD1QDlU4XD0QDmU4WD0QDUS4QDnU4TD1
QDoU4XD0VD0WD0QDUS4QDnU4TD1QDoU4XD0QDPV4QDQV4WD0QDRV4QDg5QDSV4XD0WD0QDTV4TD1QDUV4XD0QDVV4WD0PDie
3QDS^1QDWV4PDk\:QDXV4XD0WD0QDYm3QDWV4PDk\:XD0PD]k5WD0QDYV4QDZV4TD1PDdk5XD0SD0WD0QD[V4PDdh4XD0QD\
V4WD0QD]V4P@dh4XD0VD0QD\V4WD0QD]V4P@dh4XD0QD^V4QFkT3TD1WD0QD_V4Y@0TD1QD`V4XD0SD0QFkT3QD_5Y@0WD0Q
DaV4XD0QDbV4WD0QDcV4PDdk5QDdV4XD0SD0QD_5WD0PDch4PDdk5XD0QDeV4QD_5Y@0WD0PD[1QDfV4XD0QDgV4QDhV4WD0
QDiV4QDjV4XD0QFkT3QD_5WD0QDkV4TD1VD0XD0`Ddh4`Dbh4`D\e4`D_k5QFkT3QD_5WD0QDkV4TD1QDlV4XD0`Ddh4`Dbh
4`D\e4`D_k5WD0QDZ3S@0PDjk5QDmV4QDnV4XD0WD0QDZ3S@0PDjk5QDoV4QDPW4PDdk5XD0WD0QDZ3S@0PDjk5Q@W:TD1QD
QW4XD0WD0PDjk5QDRW4Q@SW4P@R3TD1QDTW4XD0WD0PDjk5QD_9Q@SW4P@R3TD1QDUW4XD0WD0PDjk5QDVW4TD2QDWW4XD0Q
DXW4WD0PDkS3SD0PDjk5QDYW4XD0WD0QDU=P@ih4PDR3XD0QD_5TD2WD0PDRh3QDZW4QD[W4P@dk5PDVOXD0`D2WD0PDkk5Q
D\W4QD]W4QD^W4TD1QD_W4XD0`D2WD0PDkk5QD`W4XD0VD0WD0PDkk5QD`W4XD0QDUBWD0QDaW4QDbW4QDcW4QDdW4QDW=QD
eW4XD0WD0QDfW4QDgW4QDhW4Q@iW4QDjW4XD0WD0PDkk5QDkW4Q@lW4QDjW4XD0`Eng3`Eog3`Elk5QD`[2WD0QDmW4XD0QD
nW4`Eng3`Eog3`Elk5QD`MQDcW4WD0P@R3QDoW4XD0QDPX4WD0PD`k5PDcQ>XD0WD0PDih4PDgk5PDT8XD0WD0PD\P7PDlh4
PD\U7XD0WD0PDih4PDok6QDQX4PDlh4PD\U7XD0WD0QDRX4PDeU;XD0`Dhh1`DUf1WD0QDSX4PDoT<XD0VD0`DW[4WD0QDSX
4PDoT<XD0QDTX4`DW[4WD0QDUX4QDVX4TD1PDZk4XD0PD]k5`DQl6aDg4WD0QDWX4PDZk4PD]k5QDXX4XD0WD0PDZk4PD]k5
QDYX4XD0WD0PDlS3PDjk5QDZX4XD0WD0QD[X4PDQP7XD0QD\X4WD0QD]X4QD^X4XD0WD0PDHQD_X4QDSP3QD`X4XD0QDaX4W
D0QDbX4QDcX4QDdX4TD2QDeX4XD0`DX8WD0QDfX4QDgX4XD0WD0PDmQ>PD]k5QDhX4XD0WD0QDY>PDok6PDnQ>XD0WD0QDiX
4QDjX4QDkX4TD1QDlX4XD0WD0QDmX4QDnX4XD0QDoX4`D[5`Dnf<WD0PDdk5PDVOPDY_<XD0VD0WD0PDdk5PDVOPDY_<XD0Q
DPY4WD0QDQY4QDRY4XD0`DkI`DWH`Dle1WD0PDdh4QD[X3QDSY4PDgj;XD0WD0PD]k5PD[Y<XD0VD0WD0PD]k5PD[Y<XD0QD
TY4WD0PDhk5PDok6PD[T=XD0WD0PD]k5PDok6PDe7XD0VD0WD0PD]k5PDok6PDe7XD0QDUBWD0QDUY4PDR3PDdk5PDcS1XD0
VD0WD0QDUY4PDR3PDdk5PDcS1XD0PD1WD0QDo:P@R3QDVY4TD1PDYg3XD0WD0QDY<TD1QDWY4PDXc1XD0VD0WD0QDY<TD1QD
WY4PDXc1XD0QDXY4WD0QD]@TD2QDYY4PD^k5XD0QDZY4WD0QD[Y4Q@\Y4P@co2TD1QD]Y4XD0`D]k5UD0WD0PD^k5QD^Y4QD
[3XD0TD6PD4QD_Y4Q@_5QD`Y4UD0WD0PD^k5QD^Y4QD[3XD0TD6PD4TD6QDaY4QDbY4P@4WD0PD^k5QDaQ1QD[3TD2XD0VD0
QDbY4P@4WD0PD^k5QDaQ1QD[3TD2XD0QDUBUD0WD0PD^k5QDaQ1TD2QDcY4QDdY4TD7XD0PD4TD6QDeY4UD0WD0PD^k5QDfY
4QDgY4TD6XD0PD4UD0WD0PD^k5QDhY4QD]5XD0PD4TD5QDiY4WD0PDXR>QDjY4XD0QDkY4QDlY4WD0QD\3PD]k5XD0`D^F`D
n\5`DfZ5`DfR5`D`U=`DP^=`De_5`DC`DQl6`D[FUD0WD0QD\3PD]k5XD0`D^F`Dn\5`DfZ5`DC`DQl6WD0QDmY4PD]k5XD0
QDnY4WD0QDoY4QDPZ4PD]k5XD0`De_5WD0PDjV<PD]k5XD0QDQZ4WD0QDRZ4PD]k5QDSZ4XD0VD0WD0QDRZ4PD]k5QDSZ4XD
0QDTZ4WD0QDUZ4QDVZ4PD]k5XD0QDWZ4QDXZ4WD0PDjo2QDYZ4XD0QDZZ4TD4QD_5TD1WD0QD]3XD0VD0QDZZ4TD4QD_5TD1
WD0QD]3XD0QD[Z4WD0QD\Z4XD0QD_5WD0QD]Z4P@QP7QD^Z4XD0`EeT1`E][4`E^[4`Edh4`Ecd4`Ebh4`EWO`EYO`E^k5WD
0QD^3XD0`DXa3`DT<`Dne1`DZY4`DU]4`DQ8`Dcm4QDmW1Q@_5TD2WD0QD^3XD0WD0PD]k5QD_Z4aDg4`DPD`DPY1SD0XD0V
D0WD0PD]k5QD_Z4aDg4`DPD`DPY1SD0XD0QDWAWD0QD`Z4QDaZ4XD0WD0PDdo6QDbZ4XD0VD0WD0PDdo6QDbZ4XD0QDWAQDc
Z4QDdZ4TD2Q@XS3TD1WD0QD_3XD0VD0`DkI`DfZ4`DPn3QDcZ4QDdZ4TD2Q@XS3TD1WD0QD_3XD0QDeZ4`DkI`DfZ4`DPn3W
D0QDfZ4QDgZ4XD0QDhZ4QD_5WD0QDaQ1QDiZ4QDjZ4Q@kZ4XD0WD0QDQV1PDkk5QDaQ1TD1QDlZ4XD0`Ddk5WD0PDfV;QDmZ
4XD0WD0QDQa2PDPP1QDnZ4XD0WD0QDoZ4QDP[4XD0VD0WD0QDoZ4QDP[4XD0QDQ[4WD0PDcS>PDfi5XD0WD0PDmZ:PDdS>PD
PEXD0WD0QDR[4QDS[4XD0WD0QDT[4QDU[4XD0VD0WD0QDT[4QDU[4XD0QDV[4WD0PDk_2PD]k5XD0SD0PDdd4WD0QDW[4PD]
k5QDaQ1XD0`DhZ4WD0PDkS3QDX[4PDjk5QDY[4XD0WD0QDZ[4QDg5PDjo2XD0WD0QD^V3QD[[4PDok6PDfb;XD0WD0PDRh3S
D0QD\[4PDdk5QD][4XD0WD0QDo:QD^[4PDdk5XD0QD_[4WD0QD`[4QDa[4QDb[4XD0WD0QDc[4QD\X1XD0VD0WD0QDc[4QD\
X1XD0PD1WD0QDd[4QDe[4P@_h4PDZk4XD0WD0QDf[4QDg[4PD^j=XD0WD0QDh[4PDlj4TD3PDXg3XD0WD0QDh[4QDi[4QDaM
P@VOTD1QDj[4XD0WD0QDk[4QDQ`3QDR`3XD0PD`[4QDl[4TD6WD0QDV;PDZl5QDm[4XD0WD0PDf3QDV;TD1QDn[4XD0QDo[4
WD0PDdh4PDok6PDk]3XD0WD0QDPX3PDdk5QDP\4P@]k5QDQ\4XD0SD0WD0QDR\4QDS\4QDT\4TD1QDU\4XD0WD0QDV\4XD0Q
FW\4WD0QDX\4PD[P7TD1QDY\4XD0`De_5WD0QDZ\4SD0XD0WD0QD[\4QDa3XD0QD\\4TD1QD]\4TD1QDXS3S@0WD0QDb3XD0
aDg4`D`\4`DWg1`Dg2QD_5TD1WD0QD^\4XD0VD0QD_5TD1WD0QD^\4XD0QD_\4WD0PDfT>PD]f=XD0WD0PD][6PDd8XD0`D^
_<WD0PDT[4PDbk5PDQ`;QD`\4XD0WD0QDa\4P@_h4QDb\4XD0QDc\4WD0QDd\4PDbh4XD0VD0QDc\4WD0QDd\4PDbh4XD0QD
e\4QDf\4P@ok6WD0QDg\4QDh\4XD0QDi\4QDj\4QDnNWD0P@me4QDk\4XD0`Ddh4WD0PDWT=PD``3XD0WD0QDl\4PDo`3XD0
VD0WD0QDl\4PDo`3XD0QDm\4WD0PDkT>QDn\4XD0WD0PDlT>PDSS<XD0WD0QDo\4PD_\4XD0WD0QDP]4PDo\;XD0VD0WD0QD
P]4PDo\;XD0QDQ]4WD0PDnT>PDoT>XD0WD0PDPU>PDQU>XD0WD0PDVb;PDPg1XD0WD0PDRU>PDVR5XD0WD0PDUi4PDaR=XD0
WD0QDR]4PDfU3XD0WD0PDf\<PDaT5XD0WD0PDn_3PDPn4XD0PD]k5WD0PDUU>PDmFPD]k5XD0WD0PDcf:PDVU>XD0VD0WD0P
Dcf:PDVU>XD0QDS]4WD0PDWU>QDj`3XD0WD0PDdP1PDjS;XD0WD0PDSY1PDXU>XD0WD0PD`i;PD[5PD]k5XD0WD0PDUh:QDT
]4XD0WD0PDg]2PDZm=XD0WD0PDdd5PDQ`6XD0QDU]4WD0PD\i4QDV]4QDW]4XD0WD0PDYU>QDX]4XD0WD0PDZU>QDY]4XD0W
D0PD[U>QDZ]4XD0WD0PDXV;PDdh4PDQl6PD]n:XD0WD0PD^EQDXU4PDQl6QD[]4XD0WD0PDjP=PDdh4PDQl6PDgU1XD0WD0P
DXX4PDdh4PDQl6PDeh4XD0WD0PDd_=PDbh4PDQl6PDeh4XD0VD0WD0PDd_=PDbh4PDQl6PDeh4XD0QD\]4WD0PDfR=PDdh4Q
DV?PDnf<XD0WD0PD_l4PDdh4PDQl6PD]U>XD0WD0PDhS1PDdh4PDQl6PD^U>XD0WD0PD_j;PDdh4PDQl6PDUS1XD0WD0PD^W
5PDdh4PDok6PD_U>XD0WD0PDem<PDdh4PDok6PD`U>XD0WD0PDZc5PDch4PD]k5PDe_5XD0WD0QD]]4PDdh4PDok6QD^]4XD
0WD0QD_]4PDdh4QDVP2XD0QD`]4WD0QDa]4PDPEQDb]4QDc]4TD1QDd]4XD0WD0PDPg1QDe]4XD0WD0PDHPDeU>XD0WD0PD\
T;QDf]4XD0WD0QDg]4PDb]5XD0QDh]4WD0PDcS>QDi]4XD0WD0QDj]4PDbh4QDk]4XD0WD0PD`\4PDdk5PDQl6PDWc1XD0WD
0PDW5PDi_;XD0WD0PD_h;PDdh4PDQl6PDcg5XD0WD0PDkU>PDdh4PDQl6PDmDXD0WD0PDcHQDl]4XD0WD0PDUn2PDlU>PDdh
4XD0WD0PDW`5PDdd4QDm]4PD]Q7XD0WD0QDn]4QDo]4XD0WD0QDP^4PD^[4XD0`D[c4`D\h1`DS4`Dbh4WD0PD][4PDdZ5XD
0WD0PDQV>PDbk5PD^h;XD0WD0PDVP7PDUZ4PDbk5PDHXD0WD0PDRV>PD`P5PDbk5PDHXD0QDd3TD1WD0QDQ^4PDUn2QDWCXD
0aD]5QDf9WD0QDR^4PDUn2QDWCXD0QDS^4TD1WD0QDT^4PDUn2QDU^4XD0aD]5QDV^4TD3PDUn2Q@WCWD0QDc3XD0VD0QDV^
4TD3PDUn2Q@WCWD0QDc3XD0QDW^4QDX^4TD3WD0PDkS3QDaQ1SD0PDjk5XD0QDaQ1QDY^4TD4QDZ^4WD0QD[^4SD0PDjk5QD
\^4XD0WD0PDni6PDZ]4QD]^4XD0RD0PDUn2WD0QD^^4XD0QD_^4Q@`5WD0QD`^4P@Uo6QDaQ1S@0SD0QDa^4XD0QDb^4P@T8
TD2WD0QDc^4P@Uo6QDaQ1aDb4aDg4aDU6S@0aDg4SD0XD0VD0QDb^4P@T8TD2WD0QDc^4P@Uo6QDaQ1aDb4aDg4aDU6S@0aD
g4SD0XD0QDUBQDi4TD4QD_5WD0QDaQ1SD0QDd^4Q@e^4XD0Q@aQ1SD0VD0QDi4TD4QD_5WD0QDaQ1SD0QDd^4Q@e^4XD0Q@a
Q1SD0PD1WD0PD`k5QDf^4P@on6PDba3XD0QDg^4TD6WD0PDdh4PD\V>XD0WD0PDVW2SD0XD0WD0QDeh1PDkS3PDjk5XD0QDa
Q1`D_l:`D\]4`Dil:`DZ]4`DU]4`DW]4`DVY4`D]d4`DRm:`DZY4`D]V>`D^V>WD0QDh^4PDjR7PDkS3PDjk5XD0YD2WD0PD
lS3QDaQ1SD0P@4QDi^4QDj^4XD0WD0QDk^4PD]k5XD0`DQl6`DZc5`D\n<`DXGWD0QDl^4PD]k5QDm^4XD0WD0QDn^4QDf9Q
DaQ1SD0QDo^4XD0WD0QDcm3QDP_4TD1PDjo2XD0UD0WD0QDV[1QDP`1SD0XD0QDn[1WD0QDQ_4QDR_4TD3QDS_4XD0WD0PDn
V>XD0QDT_4WD0QDU_4PDok6QDV_4XD0UD0WD0PDog3XD0QDhZ1QDW_4WD0QDX_4QDY_4QDZ_4QDmc3XD0WD0QD[_4QD\_4QD
g5QDi?PDXb1XD0WD0PDVP7QD]_4PDdk5XD0WD0QDnY1PDdk5PD\P7XD0QD_9WD0QDge1PDie3P@ih4QD^_4TD2QD__4XD0WD
0QD`_4QDa_4QDb_4XD0UD0WD0QDc_4XD0SD0QDd_4PDok6PD]JPDPg1QDQe2TD1PDbh4TD4QDU>QDe_4QDf_4WD0QDg_4XD0
TD2QDh_4SD0UD0QDi_4WD0QDj_4XD0VD0UD0QDi_4WD0QDj_4XD0QDn^1QDk_4Q@_5Q`1h5WD0QDl_4XD0`Ddk5aD]5UD0WD
0PDng3QDaQ1SD0XD0UD0WD0PDWQ7QDaQ1SD0XD0UD0QDm_4QDn_4UD0WD0QDo_4XD0SD0`Da[4UD0PDl_:QDP`4QDQ`4PDl_
:PDdk5QDR`4QDV;QDW^2PDPm<QD\e1QD_5PDok6Q`1h5WD0QDS`4XD0QDT`4QDU`4UD0WD0QDV`4XD0WD0QDW`4Q`1h5Q@X`
4QDf6XD0QDf6QDY`4QDZ`4QD^i1TD2QD[`4QD\`4QD]`4QD_5WD0QD^`4XD0PDdk5QD_`4WD0QD^i1XD0SD0PDVNPDfS1PDS
3QD``4PD_h4PDS3PD_h4QDa`4QDb`4QDc`4PDmS5PDah4QDd`4QDe`4PDef4QDf`4PDfV=PD_h4QDg`4QDh`4WD0QDi`4XD0
`Ddk5QDh`4WD0QDi`4XD0`Ddk5QDg`4WD0QDi`4XD0`Ddk5WD0QDi`4XD0`Ddk5QD_9QD_5Q`1h5WD0QDj`4XD0QDk`4QDl`
4QDm`4PDok6WD0PDl_:XD0PDdk5QDn`4QDo`4TD1QDPa4QD^i1TD2QDQa4QDRa4PDVOWD0QDSa4XD0QD_5PDdk5PDVOWD0QD
Ta4XD0QDUa4QDVa4QDWa4PDQl6PDe3QDXa4QDYa4QDZa4QDPg1PDfk4QD[a4PDfk4PDbk5PDgo6PDQl6PDYV;PDil:QDn[3Q
D\a4QD]a4P@]k5QD^a4PDSe=QD_a4PD^k5PD\`4QD`a4PDdk5PDR3QDaa4PDTEPDdh4QDba4PDXT4PDah4PDTc1TD2QDca4P
D\i4PD]k5PDQl6QDda4PDWg3QDea4TD6WD0Q`1h5QDX`4XD0QDfa4QDea4TD5PD^k5TD3WD0QDf6XD0QDga4TD8PD4WD0QDh
a4XD0UD0WD0PDnW>XD0WD0QDga4SD0PD4QDha4XD0WD0QDga4SD0SD0PD4QDha4XD0QDia4`D[n6`DV3`Dn2QFja4TD2WD0Q
Dka4XD0QDka4`DR3SD0PDPf3PDR3Q`1h5QDla4PD^2PDXg3QDma4PDXg3WD0QDna4P@kS3QDoa4XD0`D^k5`D^6QDPb4WD0Q
DZo1PDdk5XD0SD0QDna4PDdk5aD]5`DW3QDQb4PDdk5QDRb4QDZo1PDdk5WD0QDSb4XD0QDle1WD0QDTb4XD0`DHQDmW1Q@U
b4P@ok6PDgj6QD\e1QD_5WD0QDVb4QDWb4XD0PDXT4QDW:QDXb4QDYb4WD0QDZb4QD[b4XD0QD\b4S@0S@0WD0QD_5QD]R2X
D0QD]b4TD1WD0QDcW4QD^b4XD0`Eng3`Efh4`Eo9`ESh3`EXT4`Egh4WD0QDRU1QD_b4XD0VD0`Eng3`Efh4`Eo9`ESh3`EX
T4`Egh4WD0QDRU1QD_b4XD0QD`b4WD0QDd9QDe3XD0`DmQ1`Dfh4WD0QD_9PDke3QDe3XD0`DmQ1`Dfh4QDab4TD2WD0QDbb
4QDcb4XD0WD0QDdb4PDVOTD1QDeb4QDfb4XD0PDQl6WD0SD0PDkS;QDgb4TD1PDdk5XD0UD0WD0QDhb4QDib4XD0TD6QDjb4
WD0QDkb4QDlb4VD0XD0WD0QDkb4QDlb4QDmb4XD0WD0QDnb4PDo2PD`]:XD0WD0QDob4PDVOTD2QDPc4XD0WD0PDlk5PDVb6
XD0SD0UD0WD0QDQc4QDRc4TD1XD0SD0QDSc4QDTc4QDUc4TD1WD0QDVc4TD1QDWc4XD0WD0PDih4PDlh4QDXc4PDdk5XD0WD
0PDQl6PDVT3XD0SD0WD0QDnT1PDcS1PDHQDYc4XD0WD0QDZc4P@ch4PD^k5XD0WD0QD[c4QD\c4QD]c4Q@^c4XD0SD0WD0QD
V:QDW:QD_c4TD1PDdk5QD`c4XD0WD0QDZo1QDac4PDdk5QDbc4XD0WD0PDlOPDdk5XD0QDcc4WD0QDU;QDdc4QDec4TD1YD2
XD0SD0WD0QDfc4QDgc4QDhc4QDic4TD1QDjc4XD0WD0QDa5Q@Y<QDkc4XD0SD0WD0QDlc4QDmc4QDnc4XD0WD0QDoc4PD]k5
SD0XD0QDPd4WD0PDQl6QDQd4QDRd4QDSd4XD0WD0QDTd4QDUd4PD^k5SD0QDVd4XD0QDWd4WD0QDXd4XD0QDYd4PDok6S@0W
D0QDZd4XD0PDj;PD^k5SD0QD[d4SD0QD\d4PD^X>PDdk5PDVOQD]d4PDdk5QD^d4WD0QD_d4XD0QD`d4QDad4PD_h4PD\Y:P
Di8PDi7PDZ4QDbd4WD0QDcd4XD0QDdd4QD_5WD0QDed4XD0PD^k5TD2QDfd4QDf9WD0QDgd4PDdk5PDVOXD0QD_5QDhd4QDi
d4QDjd4QDkd4QDld4PDHPDVY6PDdh4UD0QDmd4QDe3QDRU1PDR3WD0QDnd4XD0QDnT1QDod4QDPe4SD0QDQe4PDcS1PDVNPD
dk5PDke3PDcS1QDRe4QDYZ1QDSe4QDTe4QDUe4PDdk5QD_5QDVe4QDYb4QDWe4QDXe4QDYe4QDZe4QD_5PDTc1QD[e4PDaQ7
SD0UD0PDeR1SD0QDd9QD\e4PDke3PDVOQ`1h5WD0QD]e4XD0PDke3QD^e4QD_e4PDok6PDPf3PDie3PDcS1QD`e4PDXT4QDa
e4PDdk5QDbe4P@Xb1PDT8PDT\<QDce4PDQl6PDmX4QDde4PDQl6QDee4PDjh4QDfe4QDge4PD\k5QDhe4QDie4QDje4PDdk5
QDe3QDke4QDle4PDhb5PDdh4PDco2PDP4QD\e1QDme4QDne4QDY>QDPZ1PD]k5QDoe4QDPf4QDQf4PDbh4QDRf4QDSf4QDTf
4PDYU;PDch4QDUf4P@WOQDVf4QD\e1PDle3PDaX>PDaX>QDWf4QDXf4QDYf4QDZf4QD\e1PD]Q3`Da3`DX3`Dfb3`Dn3`Df3
`De3`De8`DY4`D^]:`D[4`D]7`Dg6`Dd3QDe3QDd9QD[f4QD_9QDRU1S@0QD\f4`D[OQD_9Q`1h5QD]f4QD^f4QD_f4QD_5Q
D`f4QDaf4QDbf4Q`1h5QDcf4PDPh3PDih4SD0PDog3PDcd4SD0PDng3PDcd4QDdf4PD_e4QDef4QDff4PD_e4PDT8PD4SD0P
D_e4PDT8QDgf4PDPo6PDT8QDhf4PDii4PDXg3PDlk5QDif4PD\k5QDjf4PDTJPD4QDg\3PD\k5QDjf4PDTJQDg\3PDdh4QDj
f4PDTJPD4PDn9PDdh4QDjf4PDTJPDn9PDQo6PDTJQDkf4PDlk5QD_9PDZOPDk8PDU3PDPj2PDVOPDPj2PDdk5QD_5PDgT;SD
0PDgT;QDlf4QDRU1PDVOQDmf4QDnf4QDU\1SD0TD2PD]Q3QDof4QDo9PDVOQ`1h5QDPg4QDQg4QDRg4QDSg4QDTg4PDQl6QD
Ug4QDVg4QDWg4PD_e4QDXg4QDYg4PDT8QDZg4SD0QDbe4PDT8QDW=QD[g4QD\g4QD]g4QD^g4PDke3PDcS1PDVNPDdk5QDd9
QD_g4QDRe4PDXg3PDah4PDXg3PDdk5PD[V>PD4SD0QD`g4WD0QDZb4QDag4QDbg4XD0WD0QDUV3SD0QDcg4PDVOPDdk5XD0W
D0PDVT1PDfi4XD0QDdg4WD0QDeg4QDfg4TD1QDgg4XD0QDhg4WD0QDig4PDgj6XD0SD0QDhg4WD0QDeCPDih4PDgj6XD0SD0
WD0QDjg4QDkg4PDdk5QDlg4XD0SD0QDmg4WD0QDng4S@0QDog4PDdk5XD0`DmQ1`Dd3`Dom:`Dg2UD0WD0QDPh4QDQh4TD4P
DVOXD0QDRh4UD0WD0QDPh4QDQh4TD4PDVOXD0YD1QDSh4P@ke3WD0PDVOTD1QDTh4QDUh4XD0QDd9WD0PDR3QDVh4XD0QDd9
WD0PDR3YD1XD0QD_9PDke3WD0PDR3YD1XD0QD_9PDke3WD0PDR3QDVh4XD0WD0QDWh4PDke3QDe3XD0QDXh4WD0QDYh4XD0T
D1QDZh4QD[h4Q@\h4WD0P@_e4QD]h4XD0P@\V<QD^h4WD0PD_e4QD_h4XD0QD`h4WD0PD_e4PDnZ4XD0QDah4UD0WD0PDT8Q
DW=XD0SD0WD0QDbh4QDW=QDch4XD0VD0WD0QDbh4QDW=QDch4XD0QDdh4UD0WD0QDeh4SD0S@0S@0PD4PDkS3XD0SD0UD0WD
0QD[^4SD0S@0S@0PD4QDeh4XD0SD0UD0WD0QDfh4XD0QDgh4WD0QDhh4YD2XD0`Ddk5QDih4WD0QDjh4XD0SD0QD_5WD0QDk
h4P@ch4P@^k5XD0QDlh4TD2QDmh4WD0QDnh4QDoh4XD0VD0WD0QDnh4QDoh4XD0QDPi4WD0QDQi4XD0QDRi4TD3QDSi4QDTi
4WD0QDo:Y@0QDUi4XD0`DiR1`DYl2`DUk4`DiX6UD0WD0PDYQ7PDjk5YD2XD0TD5PD4SD0UD0WD0PD[V>PD]k5YD2XD0TD5P
D4SD0UD0WD0PD[V>PD]k5SD0TD4PD4QDe3XD0SD0UD0WD0PDYQ7PDjk5SD0TD4PD4QDe3XD0SD0`Elk5`EQh3`Efh4`Eng3Q
DVi4WD0QDWi4XD0QDXi4`Da[4PDng3WD0SD0TD1QDYi4QDW:XD0SD0PDPh3WD0QDZi4XD0WD0QD[i4TD1QD\i4XD0QD]i4WD
0QD^i4QD_i4XD0PDdk5QD`i4WD0QDai4QDbi4QDci4XD0SD0WD0QDai4QDbi4QDZo1PDdk5XD0SD0WD0QDdi4QDei4QDfi4Q
Dgi4XD0QDhi4S@0S@0S@0WD0QDRU1P@R3QDii4XD0WD0QDji4QDki4PDVOTD2QDli4XD0SD0WD0PDZe4QD_5TD2QDmi4QDni
4XD0SD0WD0QDWe4QD_5TD1QDoi4XD0QDPj4WD0PDok6QDQj4XD0VD0WD0PDok6QDQj4XD0QDRj4QDSj4WD0QDTj4TD1QDUj4
XD0SD0WD0QDna4TD1QDVj4XD0SD0WD0QDWj4TD1QDXj4XD0SD0WD0QDYj4QDZj4XD0P@\V<QD[j4`D=QD\j4WD0QDYj4QDZj
4XD0P@\V<QD[j4`D=YD2WD0QD]j4QD^j4XD0QD_j4`Djk5WD0QD`j4PD^k5XD0SD0WD0QDQg4QDaj4TD2QDbj4QD_5XD0QDc
j4PD_e4PDT8WD0PD4QDdj4XD0UD0WD0PD_e4PDT8XD0SD0UD0WD0QDej4QDfj4XD0SD0UD0WD0QDe3PD4QDgj4XD0UD0QDhj
4TD9PD4WD0QDe3XD0SD0UD0WD0QDe3XD0aDij4UD0WD0QDjj4`DR7`DY4`D\;`DVn6`DP3`Da3`DX3`Dfb3`Df3`Dd3`DR7`
D^]:`D]7`Dn3QDe3XD0UD0WD0QDkj4XD0SD0QDlj4WD0QDmj4XD0SD0UD0WD0QDnj4XD0SD0UD0WD0QDoj4QDPk4TD2QDQk4
TD1PDVOXD0SD0UD0WD0QDRk4QDSk4TD2QDTk4XD0SD0UD0aD^5aD]5aDm5aDU6aDg4aDi4aDj5aD_5aD`5aDa5aDd5aDg5aD
d6WD0SD0XD0QDUk4UD0aD^5aD]5aDm5aDU6aDg4aDi4aDj5aD_5aD`5aDa5aDd5aDg5aDd6iD1iD2iD0iD4WD0SD0XD0QDfU
2SD0`DPMaD_5aD`5WD0QD\LPDch4PD]k5Q@g5QDVk4XD0`De_5WD0QD\LQDol3QDWk4XD0WD0QD\LPDUo6QDg5QDXk4XD0WD
0QD\LPD\o6TD2PDon6XD0WD0QD\LQDYk4XD0VD0WD0QD\LQDYk4XD0QDZk4WD0QD[k4QDg5QD\k4XD0WD0PDok6QD]k4QD^k
4XD0QD_k4WD0QD`k4QDak4XD0VD0WD0QD`k4QDak4XD0QDbk4WD0QDck4TD1QDdk4XD0VD0`Ddh1`DmF`DiH`Dch1`DmD`D]
c4`DSc4`Dkg5`DZY>`Daa3WD0QDck4TD1QDdk4XD0QDek4`Ddh1`DmF`DiH`Dch1`DmD`D]c4`DSc4`Dkg5`DZY>`Daa3QDf
k4WD0QDgk4XD0VD0QDfk4WD0QDgk4XD0QDhk4QDik4WD0QDjk4TD1QDkk4XD0`Dm[5`D]X5`D^X5`DaP5`D]^5`D^^5`D`f1
`D[Y1`DgY>`DT^5aD]5WD0QDlk4QDV?QDmk4XD0WD0QDnk4PD_h4TD1QDok4XD0WD0QDPl4QDQl4XD0VD0WD0QDPl4QDQl4X
D0QDRl4WD0QDSl4TD1QDTl4XD0VD0`D]k5WD0QDSl4TD1QDTl4XD0QDUl4`D]k5WD0QDVl4QDWl4Q@V?QDXl4XD0WD0PDah4
PDdk5PDok6XD0SD0WD0PDch4PD]k5PDQl6PDV`5XD0WD0QDYl4PDQl6QDZl4XD0VD0WD0QDYl4PDQl6QDZl4XD0QD[l4WD0Q
D\l4PDbh4QD]l4XD0VD0WD0QD\l4PDbh4QD]l4XD0QD^l4WD0PDbh4PDok6PDS7XD0WD0PDdOPDjb4XD0WD0QDe?PDeh4XD0
VD0`D\k5WD0QDe?PDeh4XD0QDUB`D\k5WD0QD_l4QD`l4PDeh4XD0WD0QDmW2PDak5TD1PDdk5XD0QDal4`Da[4WD0QDbl4X
D0`DlX5`DiR5`DXZ>WD0QDcl4S@0QDdl4QDel4XD0VD0`DSg4`D_Z>`D`Z>`DQl6WD0QDcl4S@0QDdl4QDel4XD0QDfl4`DS
g4`D_Z>`D`Z>`DQl6WD0QDgl4QDhl4XD0WD0PDbh4PDQl6QDil4QDjl4XD0QDkl4WD0PDdh4PD^l<XD0WD0QDll4QDml4XD0
QDnl4`D]^5`DQc4`D[Y5`DX\5`Dmm4`De_5`DSI`DRI`D]c4WD0QD[BQDVV2QDol4XD0WD0QDT>TD1QDPm4XD0VD0`DXi4`D
lE`DaP5WD0QDT>TD1QDPm4XD0QDQm4`DXi4`DlE`DaP5WD0QDRm4QDSm4XD0VD0WD0QDRm4QDSm4XD0QDTm4WD0PDRIQDn?T
D1QDUm4XD0WD0PDie4PDiP=XD0WD0PDXU=QDVm4XD0WD0QDWm4QDXm4TD2QDYm4XD0WD0PDdh4PDok6QDZm4XD0VD0WD0PDd
h4PDok6QDZm4XD0QD[m4WD0QD\m4PDe_5XD0WD0QD]m4PDT8XD0VD0`DT8WD0QD]m4PDT8XD0QD^m4`DT8WD0QD_m4PDdk5Q
D`m4TD2QDam4XD0WD0QDbm4QDcm4QDjo2XD0WD0QDn>QDdm4QDem4XD0VD0`DQl6`Dch1`DSi1`Dob4WD0QDn>QDdm4QDem4
XD0QDfm4`DQl6`Dch1`DSi1`Dob4WD0QDgm4P@dk5QDWCS@0QDhm4XD0`D]k5`D`k5`Dbo6`D_k5WD0QDim4PDUm6XD0VD0`
D^k5`DQh3`Dbh4aD]5WD0QDim4PDUm6XD0QDjm4`D^k5`DQh3`Dbh4aD]5WD0QDmW2QDkm4XD0VD0WD0QDmW2QDkm4XD0QDl
m4WD0QDXW2P@ch4QDmm4P@Ql6QDnm4XD0WD0QDom4QDPn4XD0VD0WD0QDom4QDPn4XD0QDQn4WD0QDRn4QDSn4XD0VD0`DQl
6`DSc4`De_5`DW[4`DTb5`DZ7`DS:`Dah1`Dch1WD0QDRn4QDSn4XD0QDTn4`DQl6`DSc4`De_5`DW[4`DTb5`DZ7`DS:`Da
h1`Dch1WD0QDUn4XD0S@0WD0QDVn4PDQl6QDWn4XD0VD0aD]5WD0QDVn4PDQl6QDWn4XD0QDXn4aD]5WD0PDbh4QDV?QDYn4
QDZn4XD0VD0WD0PDbh4QDV?QDYn4QDZn4XD0QD[n4WD0PDbh4PDQl6QD\n4XD0WD0QD]n4QDg5QD^n4XD0WD0QD_n4PDok6Q
D`n4QDan4XD0VD0`DiH`DTJ`DjG`Dd`3`DfFWD0QD_n4PDok6QD`n4QDan4XD0QDbn4`DiH`DTJ`DjG`Dd`3`DfFWD0PDhd4
QDcn4XD0WD0QDn]2PDdh4PDnNXD0`Dc_4`Dje1`DY9WD0QDdn4Q@g5PD[[>XD0WD0QDen4QDfn4XD0VD0WD0QDen4QDfn4XD
0QDgn4WD0QDf[4QDaQ1TD1QDhn4XD0VD0WD0QDf[4QDaQ1TD1QDhn4XD0QDin4QD^R4WD0QDQ5PDa^6XD0QDjn4QD^R4Y@0W
D0QDQ5XD0VD0aD]5QD^R4Y@0WD0QDQ5XD0QDkn4aD]5QDln4TD2WD0QD_5Y@0YD1XD0VD0aD]5`Ddh4QDln4TD2WD0QD_5Y@
0YD1XD0QDmn4aD]5`Ddh4WD0QDnn4P@dh4P@Ql6QDon4QDPo4XD0QDQo4WD0QDRo4QDSo4XD0VD0QDQo4WD0QDRo4QDSo4XD
0QDTo4WD0QDUo4QDVo4Q@`5QDWo4XD0QD`5WD0QDXo4XD0VD0QD`5WD0QDXo4XD0QDYo4WD0QDZo4Q@ol3PDjk5QD[o4QD\o
4XD0WD0QD]o4TD1QD^o4XD0VD0WD0QD]o4TD1QD^o4XD0QD_o4QD_5WD0PDmOPDZe4XD0VD0QD_5WD0PDmOPDZe4XD0QD`o4
WD0PDbh4QDao4QDbo4Q@co4XD0VD0WD0PDbh4QDao4QDbo4Q@co4XD0QDdo4WD0QDeo4QDfo4QDgo4QDho4XD0WD0QDio4QD
jo4XD0WD0QDko4QDXm4XD0VD0WD0QDko4QDXm4XD0QDlo4WD0QDmo4QDno4QDoo4XD0VD0WD0QDmo4QDno4QDoo4XD0QDPP5
QDiIQDQP5Q`1h5WD0QDRP5XD0QDSP5QDTP5PDbh4QDUP5QDVP5PDT?QDWP5QDXP5PDjk5QDYP5PDjk5QDZP5QD[P5PDok6QD
\P5PDn[>PD4PDmh:PD_k5QD]P5PDUm6QD^P5Q`1h5S@0WD0QD_P5XD0QD`P5WD0QDaP5XD0QDbP5`Da[4PDjh4WD0QDcP5XD
0Q`1h5S@0WD0QDdP5XD0QDeQ1WD0QDeP5XD0QDfP5WD0QDgP5XD0QDhP5S@0WD0QDiP5XD0QD`k4QDjP5QDSo4QD`5WD0QDk
P5XD0QDlP5PDdk5WD0QDmP5XD0QDnP5QD_5Q@j5WD0QDoP5XD0QDU6WD0QDPQ5XD0`Dch4`Da^6`Dbh4`Dah4`Dak5`D\o6`
D_h4`D`h4`DbZ4`D]6`DQl6`Dok6QD`5QDQQ5QDRQ5QD`5QDSQ5PDah4QDPDWD0QDTQ5P@QP7QDUQ5XD0QDVQ5QD_5Y@0WD0
QDWQ5XD0`D\k5`Ddh4`Dak5`Ddk5`Dah4WD0QDP5QDXQ5PDjk5XD0QDYQ5QD_5Y@0WD0PDXQ1Q@ZQ5XD0VD0QDYQ5QD_5Y@0
WD0PDXQ1Q@ZQ5XD0QD[Q5WD0QD\Q5PDbh4Q@h5QD]Q5XD0QD^Q5QD`5WD0QD_Q5XD0QD`Q5Q@`5WD0QDaQ5QDbQ5XD0QD`5Q
DcQ5QDdQ5QDZQ5QDeQ5PDWn;PD_h4`EYO`EZO`EVO`E[O`Ebk5`E^2QDfQ5PD_h4`DQl6`Dok6`DPl6`DXi4`DlE`DRl6`DX
T4`D]i4`D^i4`Dak5`D`k5`DgY>QD]o4Q`1h5QDgQ5QDhQ5QDiQ5PDHPDnS3PD\V<QDaMQDjQ5QD_5PDjh4QDkQ5PDHPD`S3
QDlQ5QD`5QDmQ5QDco4QD`5QDnQ5aD]5QD`5QDoQ5PDbh4PDQl6QDon4QDPR5QDdX1QDU3QDQR5QDRR5PDWY4P@XT4PD_o6P
Dak5QDSR5PDdk5PDdd4PDT8QDTR5TD1QDUR5QDVR5Q`1h5QDWR5QD\JTD3QDXR5PDnNQDYR5QDZR5QD[R5QD\R5P@]k5Q@]R
5QD^R5QD_R5`DXT4`DQl6`DTo6`DXi4`DlE`DRl6`DRo6`DQo6QD`R5QDPDWD0QDaR5XD0WD0QDbR5XD0QDcR5QDdR5PDjNQ
DPDQ@_5S@0QDeR5QDfR5QDgR5QDfR5PDQl6QDhR5QD`5PDb4QDol3QD`5QDiR5PDok6QDjR5QDkR5PDok6PDgP3PD]n6QDlR
5PDdh4PDQl6QDon4PDaa7QDmR5QDRQ5QDnR5QDoR5P@Ql6QDPS5QDQS5PD_h4PDbh4PDQl6QDRS5QDk@PDak5QDSS5PD^l<P
Dbk5PD_o<QDTS5QDnNPDe]4QDUS5QD_5Q`1h5S@0QDVS5QDWS5Q`1h5QDXS5QDYS5TD2PDWU;QDZS5QD[S5PDQZ6QD\S5QD]
S5QD^S5Q`1h5P@ok6QD_S5QD`S5PD^h5QDaS5PDdk5WD0QDbS5XD0PDaS1PDah4QDcS5PDdh4QDdS5QDeS5P@dh4QDfS5QDg
S5QDhS5QDiS5QDjS5UD0PDSh3SD0QDUP1QDkS5QDlS5PD4SD0UD0WD0PDSh3XD0QDmS5SD0UD0WD0QDf3XD0aDnS5SD0UD0W
D0QDf3PDk8XD0`Da3`Dn7`D_b7`Dm4`Dfb3`De3`D_8`DV3`DQ3`D]7`Dgb3`DVT1`D`1UD0WD0QDf3PDk8PDfb3XD0SD0UD
0WD0PDog3QDoS5QDPT5XD0UD0WD0PDSh3XD0SD0QDQT5`D]M`D[M`DS1`DM`DhM`D\d;TD4PD2UD0WD0QDf3PDk8QDRT5QDT
c4XD0UD0WD0QDRT5TD1QDST5XD0UD0WD0QDTT5QDUT5XD0`D]n6`DPR;`DZD`D`n2`Dan2`DS]>`Dge<`DT]>`Dfe<`DU]>`
DX:`DVf1`DTP=`DV6`DV]>`DkQ;`Dbd1`DW]>`De7`D[Y<SD0UD0WD0QDVT5XD0TD;PD2UD0WD0QDWT5SD0XD0TD;PD2WD0P
DTi4PDck5PDUi4XD0WD0PDog3QDXT5XD0UD0WD0PDng3QDYT5XD0UD0WD0PD`X>QDZT5TD1QD[T5XD0PD6TD5WD0PDck5XD0
TD4PD2PD4WD0QD\T5XD0PD2`EZR7`EVP7PD4WD0QDf3XD0QD]T5`DVT1`Dfb3QD^T5WD0QDf3QD_T5XD0WD0PDog3QD`T5XD
0WD0PDog3PDiR7XD0`DR3`DeO`D^2`DcS1`DdS1`DeS1`Dhe3`Dke3`DXO`DWOWD0PDog3PDiR7QDaT5XD0`DQl6`DXT4`DT
o6`Dgh4`Dfh4SD0WD0PDog3PDjR7XD0`DeO`DR3`DeS1UD0WD0PDSh3XD0QDbT5QDcT5QDhg4TD4PD2UD0WD0PDo9QDUP1XD
0QDdT5TD9PD2UD0WD0PDSh3PD]k5TD3QDaT5XD0PDQl6YD4UD0WD0PDSh3PD]k5TD3QDaT5XD0QDh3UD0QDeT5TD9PD4TD3W
D0PDck5XD0TD3PD2WD0PDng3QDfT5QDgT5XD0QDdg4UD0WD0QDhT5QDiT5XD0UD0WD0QDjT5XD0TD;PD2PD4WD0QDkT5XD0Q
DlT5UD0WD0PD^]>QDmT5XD0UD0WD0QDnT5PDk8QDoT5XD0SD0UD0WD0PDSh3XD0QDPU5PDk8TD4PD4QDQU5TD4PDck5UD0WD
0PDSh3PD]k5QDRU5TD2QDe_4XD0Q@SU5QDTU5UD0WD0PDng3QDUU5QD_5XD0QDVU5UD0WD0PDng3QDWU5PDQl6QDXU5XD0UD
0WD0PDTh3XD0QDYU5QDZU5UD0WD0PDo9QD[U5XD0UD0WD0PDSh3XD0QD\U5PDk8TD1QD]U5TD5QD^U5SD0UD0WD0PDSh3XD0
QD_U5PDk8QD`U5UD0WD0PDo9QDaU5XD0UD0WD0PDSh3XD0QDbU5`Dke3UD0WD0QDcU5QDdU5XD0TD<PD2UD0WD0PDQh3QDX<
TD2QDeU5XD0`Ddk5UD0WD0PDRh3QDX<TD2QDfU5XD0`DQh3`Dlk5`DUd4`D_k5`DXX7UD0WD0QDgU5XD0SD0UD0WD0PD^R<X
D0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDng3QDhU5XD0WD0PDdY1PDck5PDHXD0PDck5PDih4PD2UD0WD0PDUc7XD0WD0PDbh
4PDok6PDW7XD0PDWc7PDck5PDYc7WD0PDng3QDUb4PDTo6QDiU5XD0UD0WD0QDjU5XD0PDog3QDkU5PDk8TD1QDlU5QDmU5T
D1QDnU5PDPh3QDkU5TD6WD0QDek1PDYHXD0PDPh3QDoU5QDPV5TD1QDQV5QDRV5QD^6QDSV5QDTV5PDQl6QDUV5TD2QDVV5U
D0PDkk5QDWCS@0QDWV5PD4PDog3QDXV5PDXOTD3PD_k5TD2QD^6PDng3QDYV5PDk8QDZV5PDcd4TD2QD[V5QD\V5PDQl6QD]
V5SD0QD^V5UD0PDk8QD_V5SD0PDke3PDk8PDfb3TD6QD`V5PDog3QDaV5QD`5TD5QDbV5PDng3QDiIQDcV5S@0QDdV5QDeV5
TD3QDfV5PDPh3QD_5TD4WD0QDgV5XD0PDk8Q@j5QDhV5QDiV5PDog3WD0QDjV5XD0PDng3QDkV5TD5WD0QDlV5XD0SD0QDmV
5QDnV5UD0WD0QDmV5XD0SD0QDoV5QDPW5PDk8TD1PDWc7QDQW5QDRW5QDQW5PDQl6`Da[4`DQ;`DfP=`Db]>`DT8`Dib4`DX
]>`D[j5`D`Z4`DfV<`D[ESD0UD0WD0PDjh4PDfh4XD0SD0PDPh3QDSW5TD5WD0QDcm3TD3QDTW5XD0PDPh3QDUP1QDUW5QDV
W5TD4WD0QD_5TD1QDWW5XD0PDPh3QDXW5TD6WD0QDYW5XD0WD0PDng3QDZW5PDXT4PDcd4XD0TD6QDTV1QD[W5PDng3QD\W5
TD6WD0P@dk5QD]W5TD1QD^W5XD0PD4WD0QD_W5QD`W5XD0PD2PDog3QDa5TD3WD0QDaW5P@_h4PD_k5XD0PDog3QDbW5TD3W
D0QDcW5PD]k5XD0PDog3QDjh1QD`5TD8WD0QDdW5XD0PDog3QDaV5WD0QDeW5QDfW5XD0QDgW5SD0PD4WD0QDhW5XD0PD2PD
og3QDiW5TD7WD0QDjW5XD0PDdh4PDng3QD`n4QDkW5TD4WD0QDjW5XD0PDog3QDlW5TD4WD0QDmW5TD1QDnW5XD0PDdh4PDn
g3QD`n4QDlW5TD4WD0QDmW5TD1QDnW5XD0PDog3Q`1h5WD0PDjR7QDoW5XD0PDog3WD0PDjR7SD0XD0QDPX5PDog3WD0QDaV
5QD`5TD5XD0QDQX5PDog3QDRX5TD4WD0QDd^2TD4QDSX5XD0PDPh3QDUP1TD3WD0QDTX5XD0PDQh3QDUX5QDVX5TD2WD0QDW
X5XD0PDog3WD0PDjR7QDa5TD4XD0QDXX5PDog3QDYX5QDVX5TD1WD0QDZX5PDdk5XD0WD0QD[X5PD^k5PDQl6QD\X5XD0WD0
QD]X5PDVP7QD^X5XD0PDPh3QD_X5TD4WD0QD`X5XD0PDPh3WD0QDaX5XD0QDbX5TD6PDVOWD0QDcX5XD0PDle3SD0QDdX5TD
6PD2UD0WD0QDeX5PDk8TD1QDfX5XD0QDgX5QDWe4PDih4QDhX5UD0PDke3PDk8WD0QDiX5XD0PDng3WD0QDjX5XD0TD4QD`5
TD8PD2PDPh3QDa5TD4WD0QDkX5XD0TD1QDlX5PDog3QDmX5TD5WD0QDnX5XD0PDdk5PDng3QDa5PDk8WD0QDoX5XD0PDke3P
DXT4PDVOWD0QDPY5XD0PDdk5QDQY5PDng3WD0QDRY5QDSY5TD1QDTY5XD0PDPh3QDUY5TD7WD0PDhh4QDVY5XD0PDog3QDWY
5TD5WD0QDXY5XD0QDYY5QDZY5TD3QD[Y5PDng3QD\Y5WD0QD]Y5XD0PDng3QD^Y5QD_Y5TD1PDak5PDng3QD`Y5QDeAQDaY5
TD2QDbY5QDcY5TD1QDdY5PDQl6QDeY5QDfY5PD[OPDTX6PDkk5QDgY5P@VP7PDmQ1QDhY5PDWOPDXT4PDfh4QDiY5TD6PD4P
D`k4QDjY5PDUU3QDkY5QDlY5TD4WD0QDmY5XD0PDWOPDXT4QDnY5PDk8QDoY5TD1WD0QDPZ5XD0QDQZ5QDRZ5PDXOPDk8QDS
Z5UD0QDTZ5QDUZ5TD8PD4PDbk5WD0QDVZ5XD0QDWZ5UD0QDf3TD:PD4PDbk5WD0QDf3XD0UD0QDXZ5TD<PD4PDbk5WD0PDPh
3XD0QDkU5`Dk8`DXT4`Dfh4SD0UD0QDYZ5TD<PD4PDbk5WD0PDng3XD0QDZZ5QD[Z5UD0QDf3QD\Z5WD0PDbk5XD0QD]Z5UD
0QDYZ5TD<PD4PDbk5WD0QD^Z5XD0SD0QD_Z5QD`Z5UD0QDaZ5QDkU5QDbZ5WD0PDbk5XD0QDcZ5UD0QDYZ5TD<PD4PDbk5WD
0QDXZ5XD0QDdZ5`DXT4`Dfh4`Dgh4`Dl8`DPl6UD0QDf3PDk8WD0PDbk5XD0QDeZ5SD0UD0QDkY5QDfZ5TD3WD0PDbk5XD0T
D3PDZP7SD0UD0QDf3QDgZ5QDhZ5WD0PDbk5XD0QDgZ5QDiZ5UD0QDf3QDjZ5TD8WD0QD[a1`Da3`De3`Dfb3`Dn7`Dm4XD0Q
DkZ5UD0QDf3PDk8SD0QDlZ5TD3WD0PDbk5XD0QDmZ5PDog3QDnZ5TD8WD0PDbk5XD0QDoZ5UD0QDf3TD<QD[a1WD0QDP[5XD
0QDQ[5UD0QDR[5TD<WD0QDS[5XD0QDR[5`Dmj5QDT[5UD0QDR[5TD<WD0QDS[5XD0QDf3QDU[5UD0`DQh3`Dlk5`DUd4`Dhk
5`Dgk5`DRh3QDR[5TD<WD0PD4XD0QDi3`Dmj5QDV[5UD0QDf3TD5QDU6WD0PDbk5XD0QDW[5S@0QDU6QDR[5TD<QD[a1WD0Q
DX[5XD0`DZT;QDR[5TD<QD[a1WD0PDng3XD0`DZT;`Dk8`Dl8`Dn9`DoE`DXX7`Dm8`Dn8`DXT4QDY[5TD<WD0PDbk5XD0QD
Z[5QDY[5TD<WD0PDbk5XD0PDng3`Dk8`Dl8`Dn9`DoE`DXX7`Dm8`Dn8`DXT4WD0PD2QD[[5XD0UD0QD\[5TD5WD0QD][5QD
[a1QD][5XD0PDjV;QD^[5QD_[5`EXo2`EYo2`Edk5WD0QD`[5XD0`D`h4QD_?TD3QDm`3QDh3TD1QDg3QD_5TD3QDg3TD2QD
h3QD^6`ETo6`ERl6QDa[5`Dlk5`Dk\:PDih4QDb[5PDng3QD_5TD2PD_]:PD_k5`Eo2`EbO`EdO`EY1`EUU;`EXT4`EWY4`E
iS;`EjE`EP3`ElO`Ec[4`Eb[4PD_]:`Db[4PDog3WD0PDVNXD0PDUQ=PD_h4PDdk5QDc[5PDjNTD4QDd[5PDlh4QDe[5Qd1h
5QDa6QDa6QDf[5QDg[5WD0QDh[5XD0QDi[5QDf3TD1WD0QDg3XD0TD2QDj[5QDk[5QDl[5QDg3QD_5TD1QDh3QDf3TD1QFg3
R@0TD2QDh3QDf3TD2QDg3TD1QD^6PDng3QDa5PDk8PDVT1QDm[5TD2WD0QDg3XD0PDng3QDa5PDk8QDn[5PDcd4TD1WD0QDg
3XD0PDog3QDo[5PDk8QDP\5TD3WD0QFg3XD0WD0QDQ\5XD0TD3QDg3PDng3QDUb4QFR\5R@0WD0QDS\5XD0QDT\5QDl[5TD2
WD0QD_?XD0TD3PD`h4PDo9QD_5TD4WD0QDU\5XD0PDSh3QDg3TD2QDV\5TD3QDW\5QDX\5TD6`Ei8`En[;`EbJ`Eck;`EXo2
`EYo2`EZo2`EVOWD0QDY\5XD0WD0QDZ\5XD0TD3QD[\5PDog3QD\\5TD3QDg3QDl[5QDdW1QDQT5TD1WD0QD]\5XD0QDl[5Q
D^\5TD4WD0QD_\5XD0PDo9WD0QD`\5TD3QDa\5XD0WD0QDb\5XD0QDc\5QDe_4QDd\5QDe\5PDQl6WD0QDf\5XD0PDng3QD_
5TD1WD0PD_]:XD0PD_k5TD3QDg3QD_5TD4WD0PDZR7PD]JXD0QDT\5QDg\5QDaQ1TD1WD0QDh\5XD0QDg3WD0QDi\5XD0QDj
\5WD0PDhi5XD0PD]k5TD2QDk\5QD_5TD3QDl\5TD1WD0P@ZR7QDm\5XD0QDn\5QDo\5TD1QDP]5QDQ]5TD1WD0QDR]5XD0PD
og3WD0QDS]5XD0QD_5QDT]5TD2QDU]5UD0WD0PD^]>QDSU5YD4XD0UD0WD0PD^]>QDSU5TD1QDV]5XD0PDng3WD0QDW]5QDg
T5XD0TD5QDg3PDog3WD0QDX]5XD0QD_5TD3QDY]5QDf3TD2QDg3TD1WD0QDZ]5XD0QD[]5SD0QDo\5TD3QD\]5TD2WD0PDch
4PD]k5QD]]5XD0QD^]5PDn]>PDkNaD_]5YD3PD[^>QD`]5PD\^>PD]^>QDa]5QDb]5PDkW=QDc]5QDd]5QDe]5QDf]5PDhn:
QDg]5QDh]5QDi]5QDj]5PDnGQDn^4PDPU1QDk]5PDiU<QDl]5PDl4QDm]5QDn]5PD]k5QDo]5QDP^5PDSNQDQ^5QDR^5PD]^
4QDS^5PDWJPD^h5QDT^5QDU^5QDV^5QDW^5PD\g4QDX^5PDf3QDY^5QDZ^5PDV6QD[^5QD\^5PD[l3PDjX<QD]^5PDPj5QD^
^5QD_^5PDTR>PDk`>QD`^5QDa^5PDf8PD]k5PDeHPDUY4QDb^5QDc^5PDhi5QDd^5PD^n2PD]b7PDg\=QDe^5PDa_6PD`j5P
DXT1PDo`>PDmg5QDf^5QDg^5YD3TD<YD3TD<YD3QDh^5QDi^5QDj^5QDk^5QDl^5QDm^5PDd`>PD\k:PDf8PD]k5PDWb>PDP
h3QDn^5PDPh3QDUP1TD2QDo^5PDlk5PDk8QDP_5QDQ_5PDch4PD]k5QDR_5PDog3QDS_5PDbh4PDok6PDW7QDT_5TD4QDf_2
PD\k5PDSl6QDU_5QDV_5QDW_5PDog3QDX_5RD0SD0PDTo6QDY_5QDZ_5Q@]5QD[_5PD_k5PDcd4RD0VD0QD\_5QD]_5QD^_5
PDng3PDY1QD__5PDQl6QD`_5WD0QDa_5QDb_5XD0`Dlj4`Dmj4`DbQ1`DOWD0QDa_5P@]k5Q@c_5QDh8XD0`Do9`Dlj4`Dmj
4`DbQ1`DOQDd_5WD0QDe_5XD0WD0PDok6QDf_5P@]k5QDh8XD0`Dlj4`Dmj4`DbQ1`DOWD0QDg_5XD0QDh_5QDi_5WD0QDQe
3QD]5XD0`Dl\<`Dhk5`Dgk5`DkS3`DT;`DdZ4`DV]4PDRFPD]k5WD0QDj_5XD0`Do9`Dlj4`Dmj4`DbQ1`DOWD0QDk_5PD]k
5QDl_5XD0QDm_5WD0QDn_5PDok6SD0XD0WD0PDPl6QD_e2XD0`DZ5`DQb7`Di5UD0WD0PDYd4XD0`D]k5`DT;`DdZ4`DV]4`
D[]4`D`l:`D^l:`DX]4`DY]4`D^[4SD0`Dlj4`Dmj4`DbQ1`DO`DX1QDo_5WD0PDYd4XD0`D]k5`DT;`DdZ4`DV]4`D[]4SD
0PDHPDl4PD]k5QDP`5WD0QDWc1aD]5SD0XD0QDQ`5WD0QDR`5PDkk5QDS`5XD0VD0WD0QDR`5PDkk5QDS`5XD0PD1WD0QDT`
5PDdk5XD0WD0PDVb6QDi:TD1QDU`5XD0WD0PDVb6PDQl6QDV`5XD0SD0PD_e4PDdk5QDW`5PDok6QDXR2QDX`5PDQl6PDhi4
QDY`5PD]k5PDQl6PDT8PDjR7PD]k5QDiR1PDQl6QDZ`5QD[`5PDVP7PDlh4PDhl5PDkS3PDhl5PDjk5PD`k5PDbk5PDfT3QD
\`5QD]`5QD^`5QDY<PDok6QD_`5PDT8PDbk5QDi7PDmh4PDbk5PDmh4PDdd4PDbk5PDdd4PDbh4PDbk5PDbh4PDZ]4PDhk5P
Dok6QD``5QDa`5QDb`5PDok6QDc`5PDlh4QDd`5PDQl6QDe`5PDo[<QDf`5QDg`5QDh`5QDlm3PDdb>PDeb>PD^k5QDi`5PD
gP3QDj`5PDok6QDQY2QDk`5QDl`5PD^P7QDm`5PD[R7QDn`5QDo`5PD]k5PDok6Q`1h5WD0QDPa5QDQa5XD0PD]k5PDok6PD
aZ4QDRa5PD]k5PDlh4QDSa5aD]5PDhh4QDSa5PD[R7QDTa5QDo7QDUa5QDVa5QDWa5PDih4QDXa5PDih4PDok6QDYa5QDZa5
QD[a5PDYd4QDU6PDhR7QDU6WD0QD\a5QD]a5XD0PDkS3PDbk5PDkS3PDlS3PDbk5PDlS3QD^a5PDlh4WD0QD_a5QD]5XD0`D
l\<`Dhk5`Dgk5`DkS3WD0QDQe3QD`a5QDaa5XD0PDkk5QDTa5PDkk5PDok6PDbW<QDba5PDjk5QDca5QDda5QDca5PD\k5QD
ea5WD0PDk\:XD0QDfa5QDga5QDha5`DZ:`DY:QD`5PDVU;PDPh3QDia5PDPh3QDUY5TD3QDja5QDka5PDfEP@Ph3PDih4PDf
EPDPh3QDla5PDog3QDkY1QDma5S@0QDna5UD0WD0PDPh3PDih4XD0SD0UD0WD0PDog3PDcd4XD0SD0UD0WD0QDoa5QDPb5XD
0PD4WD0QDQb5QDnV5XD0VD0UD0WD0PDYf3TD3QDRb5XD0UD0WD0QDeX5QDSb5TD1QDTb5XD0WD0QDeX5QDSb5TD1QDUb5XD0
QDVb5UD0WD0PDeS1QDkS5TD1QDWb5XD0UD0WD0PDng3PDlk5QDXb5XD0UD0WD0QDnT5PDk8TD1QDYb5XD0UD0WD0QDZb5TD2
PDih4XD0PD^R<PDog3QD[b5PDWOPDXT4PDih4UD0WD0PDke3PDXT4PDVOQD\b5XD0UD0WD0QDcW4QD]b5TD1QD^b5XD0PDcS
1PDk8PDWc7UD0WD0QD_b5QD`b5TD1QDab5XD0WD0QDbb5QDj3PD]k5XD0QDcb5WD0QDj3PD]k5XD0QDcb5WD0PDQl6QDP5PD
]k5PDQl6QDdb5XD0VD0WD0PDQl6QDP5PD]k5PDQl6QDdb5XD0QDUBWD0PDQl6QDeb5SD0PD]k5XD0PDQl6QDfb5`Dme6QFgb
5TD3QDhb5TD1WD0QDj3XD0VD0QFgb5TD3QDhb5TD1WD0QDj3XD0QDib5WD0QDjb5TD2QDkb5XD0VD0WD0QDjb5TD2QDkb5XD
0QDlb5WD0QDjb5TD2QDj3XD0WD0PDUn2PDHPDon6XD0WD0PDho6QDmb5QDnb5XD0WD0PDgS;PDZT;XD0`Ddk5WD0QDob5QDQ
^2QDPc5XD0QDYV1WD0QDQc5QDRc5XD0VD0QDYV1WD0QDQc5QDRc5XD0QDSc5WD0QDk3PDbo:XD0`Dbh4`Ddh4`D\k5WD0QDT
c5PD\o6PDbo:XD0WD0QDk3QDUc5TD1QDVc5XD0WD0QDWc5PD\o6QDf8TD1QDXc5XD0WD0PDco:QDl3XD0`DYo6`Dgk5`D\k5
`DQh3`Dfk5WD0PDco:QDYc5P@dk5SD0XD0`DYo6WD0PDco:QDW:TD1QDZc5XD0WD0PDco:Q@_5PDS1PDdk5PDfb;XD0WD0QD
[c5QD\c5XD0`Ddk5`Ddh4`D^k5`DQh3WD0QDUP1QD]c5QD\e1XD0`D\k5WD0QD^c5P@ok6QD_c5QD`c5QDac5XD0WD0PDb4P
DYc>PDck5XD0WD0PD\k5PD[P7QDbc5XD0WD0PDdk5PDok6PDUb;XD0VD0WD0PDdk5PDok6PDUb;XD0QDWAWD0PDdh4QDcc5Q
Ddc5XD0VD0WD0PDdh4QDcc5QDdc5XD0QDec5WD0PDk5PDZc>XD0WD0PD\o6PDbk5PD\o6XD0WD0PD\i4PDbk5PDVP7XD0VD0
WD0PD\i4PDbk5PDVP7XD0PD1WD0PDRY1PD4PDUQ7XD0WD0PD[c4PDdk5PD[c4XD0`Dlg4`D[c>WD0QDfc5PDhS;QDgc5XD0Q
Dhc5TD1WD0QDic5QDbT3YD2XD0WD0QDjc5QDkc5TD1QDlc5QDmc5XD0QDm3TD1WD0QDR4XD0VD0QDm3TD1WD0QDR4XD0QDnc
5WD0QDR4XD0QFm3TD1QDoc5QDm3QD_5TD1WD0QDPd5QDPMXD0`DSl6QDQd5TD1WD0QDRd5PDac>XD0WD0QDSd5XD0QFm3WD0
PDdk5QDTd5XD0QFUd5TD1WD0PDS1PDdk5QDTd5XD0WD0PDoGQDVd5XD0WD0PD^?QDWd5XD0WD0PDcQ6QDWd5XD0PD^k5`Dkb
5`DZc5`Dec>`D_c5QDXd5PDok6WD0QDYd5QDZd5XD0WD0QDS4XD0`Dbk5`DTV7`D]i4`D^i4`DjP7WD0QD[d5XD0`DWH`DXa
3`DdQ4`DTT>`D_e1`D\b4WD0QD\d5TD2P@_h4PDdh4PDoi4PDW`5XD0WD0QD]d5QD^d5XD0WD0PDYm4PDm\5XD0VD0WD0PDY
m4PDm\5XD0PD1WD0QD_d5P@_h4XD0QD`d5TD1QDP4WD0QDad5P@YHXD0QDbd5TD2QDcd5WD0QDdd5P@YHQDed5XD0QDfd5TD
1QDgd5WD0QDhd5QDid5XD0QDjd5WD0QDU?PDbh4XD0QDkd5TD2QDP4`D[9`DoW5WD0QDld5PD]b;XD0WD0QDmd5PDah4XD0`
DXi4`DlE`DRl6WD0QDnd5TD2PDa^6TD1QDod5XD0WD0QDPe5PDgk4XD0Q@Qe5TD1QDRe5WD0QDSe5QDaQ4P@]k5P@R8Q@Te5
QDUe5XD0WD0QDVe5PD_h4XD0S@0QDWe5`DlZ4`Dgj;WD0QDXe5PDQl6QDYe5XD0WD0QDZe5QD[e5PD_h4QD\e5XD0WD0PDbR
5PDdh4PDQl6QD]e5XD0WD0PDeh4PD]k5TD1QD^e5PDW`;XD0WD0QD_e5XD0QFo3TD1WD0QD`e5XD0VD0QFo3TD1WD0QD`e5X
D0QDae5QFo3TD1WD0QDbe5QDkDXD0VD0`DQl6QFo3TD1WD0QDbe5QDkDXD0QDce5`DQl6QFo3TD1WD0QDde5QDee5XD0VD0Q
Fo3TD1WD0QDde5QDee5XD0QDfe5WD0QDge5QDhe5QDie5PDZT;PDdk5XD0WD0QDi=TD3PDUo6PDQl6XD0PDgP3PDTh4WD0QD
i=TD3PD`h4PDQl6PDjGXD0`D]m4WD0QDaBPDdh4PDQl6PDQ^5XD0WD0QD\@QDg5PD\Q7PD]k5XD0WD0QD]@TD3PDdk5QDje5
XD0QDo3TD1WD0QDe?PDQl6PDon6PD]n6XD0WD0QDke5PDQl6QDle5XD0WD0QDme5P@YHXD0Q@ne5TD1QDQ4WD0QDoe5QDoe3
XD0QDPf5WD0QDQf5QDRf5XD0PDQl6TD1QDQ4WD0QDSf5PDYHPDak5XD0WD0QDTf5QDUf5QDY>XD0QDVf5WD0QDWf5S@0S@0P
Dah4XD0WD0QDXf5PDch4PDbh4XD0WD0QDYf5PDbh4XD0QDZf5TD1QD[f5QD\f5TD2WD0QD]f5QD^f5`DQl6`DdG`DRY1`D^e
>`Dac4`D_e>`Dk[7YD2XD0QD_f5TD2WD0QD`f5Q@af5QD^f5Q@aQ1QDbf5XD0WD0QDcf5PDbh4XD0PDQl6`DjGSD0VD0WD0Q
Dcf5PDbh4XD0PDQl6`DjGSD0PD1WD0QDcf5PDbh4XD0SD0VD0WD0QDcf5PDbh4XD0SD0PD1WD0QDdf5QDTY5TD1QDef5XD0W
D0QDff5TD3PDfP1PDdh4QDi:QDgf5XD0WD0QDhf5PDYHPD_k5XD0QDif5WD0QDjf5QDkf5TD1QDlf5PDhV=XD0WD0QDmf5PD
YHPD\k5XD0`DfU5`D`U=`D__3WD0QDnf5QDof5PD`h4XD0WD0QDPg5TD2PDQl6TD1QDQg5QDnV1XD0QDRg5WD0QDSg5PDQl6
TD1QDTg5XD0WD0QDUg5QDVg5QDWg5XD0WD0PDek;PDgk;XD0WD0PDeFPDom4XD0QDXg5WD0QDYg5QDZg5PD^k5XD0WD0QD[g
5P@bh4P@Ql6QD\g5XD0QDU4Q@h5WD0QDT4XD0`DU6WD0QD]g5XD0QDV4TD2WD0PDZW:XD0QD^g5QDV4TD3WD0QD_g5P@dd4X
D0QD`g5WD0QDag5XD0WD0QDon1QDbg5TD2QDcg5XD0WD0QDXFQDaQ1QDdg5QDeg5XD0WD0QDfg5TD2PDZk4XD0WD0PDej;XD
0WD0QDgg5XD0WD0QDhg5QDco4XD0Q@ig5TD1QDjg5WD0QDkg5QDlg5XD0WD0QDmg5QDXGXD0`Dok6`DS1`D`k4WD0QDng5Q@
og5TD1QDXGQDPh5TD1QDQh5XD0WD0QDRh5PDbh4QDSh5XD0WD0QDTh5QDUh5XD0WD0QDVh5PDck5QDWh5QDXh5XD0WD0QDYh
5XD0TD5QDZh5TD4PDbh4QDg5WD0QD[h5XD0WD0QD\h5PDQl6QD]h5QD^h5XD0WD0QD_h5PD_h4XD0`DQl6`DmF`D^R5WD0QD
`h5PD_h4XD0QDah5QDbh5WD0QDch5XD0QDdh5TD2QDeh5WD0QDfh5XD0WD0QDVBPDQl6PDe5XD0WD0QDgh5PDQl6QDhh5XD0
WD0QDih5Q@jh5XD0WD0QDkh5PDok6PD^k4PD\i4XD0WD0QDR@PDQl6QDlh5XD0WD0QDmh5QDQ`3QDnh5QDhf2XD0WD0QDoh5
QDg5QDPi5XD0WD0PDbg=PDQl6QD^d3QDQi5XD0WD0QDXW2PDRT1QDoe3XD0WD0QD\JPDSDPD]k5XD0QDRi5QD]5Y@0WD0QDS
i5XD0QDTi5TD4WD0QDUi5XD0VD0QDTi5TD4WD0QDUi5XD0QDVi5UD0WD0QDW4XD0QDWi5PD4WD0QDW4XD0PD4UD0WD0QDXi5
QDW4XD0PD4UD0WD0PDdk5QDg5QDYi5XD0`Dhe1`Die1WD0PDdk5QDg5QDZi5QD[i5XD0WD0QD`MQD\i5QD]i5XD0`DQl6WD0
QD`MQDaMQD^i5QD_i5XD0QD`i5WD0QD\b1Q@ai5QDbi5XD0VD0WD0QD\b1Q@ai5QDbi5XD0QDUBWD0QDci5PDfk5PDQl6PDl
1XD0WD0QDdi5PDk\:XD0WD0PDdk5PDVOPDUg3XD0`DQ8WD0QDei5P@VP7PDeh>XD0WD0PDdh4QDg5QDfi5XD0VD0WD0PDdh4
QDg5QDfi5XD0QDgi5WD0QDhi5QDii5Q@g5QDji5XD0WD0PD\k5PDeR7XD0aD]5`D[P7`Dkk5`DRF`Dok6`DQF`Dfi4`Dgi4`
Dmd4`Dnd4`Dgh4`Dfh4aD_5`D^k5WD0PD\k5QDQa2XD0aD]5VD0WD0PD\k5QDQa2XD0aD]5QDki5WD0PDlk5QDli5QDmi5XD
0QDni5WD0PD^k5PDVP7QDV?XD0TD4PD4WD0PD]k5PDVP7QDoi5XD0WD0PDl_:PDRh3XD0WD0PDWQ7PDkk5QDPj5QDQT5XD0W
D0PD^k5PDng3QDPj5QDQT5XD0PDgT;WD0PDXg3PDjk5PDco:XD0WD0PDVP7QDQj5PDaV:XD0QDRj5TD1WD0QDSj5XD0YD1QD
Rj5TD1WD0QDSj5XD0QDTj5WD0QDUj5QDVj5XD0PDdk5WD0PDlg<XD0YD1WD0PDlg<XD0QDWj5WD0PD\k5PDgP3PDUU3XD0WD
0QDXj5PDT8XD0VD0WD0QDXj5PDT8XD0QDYj5WD0QDZj5QD_9QD[j5XD0WD0QD\j5TD2PDZl5XD0SD0WD0QD]j5TD1QD^j5XD
0TD3QD_j5QD`j5TD3WD0QD]j5QDaj5XD0QDbj5WD0QDcj5QDdj5QDej5XD0`DmQ1`Dom:`Dd3`DaP7`Dn3`Dn7`DSm5`Dhj6
QD_5WD0QDii1PDih4PDdk5XD0SD0WD0QDfj5Q@gj5QDhj5XD0WD0PD[P7QDij5QDjj5XD0WD0QDkj5PD]k5QDlj5XD0PD]Q3
WD0QDmj5PDjk5QDnj5SD0XD0VD0WD0QDmj5PDjk5QDnj5SD0XD0QDoj5WD0QDPZ3QDPk5P@4QDQk5QDRk5XD0SD0WD0QDSk5
PDng3QDTk5QDUk5XD0WD0QD^h1PD\i4PDkS;XD0WD0QD\m2SD0PDjk5QDVk5XD0WD0QDWk5QDPZ3P@Vb6QDXk5XD0WD0QDQe
3QDYk5XD0VD0WD0QDQe3QDYk5XD0QDUBWD0QDnNPDRe4QDZk5XD0VD0WD0QDnNPDRe4QDZk5XD0QD[k5WD0PDQl6QD\k5QD_
5XD0QD]k5`Eng3`Efh4`Eo9`ESh3`Eog3WD0QDeg4QD^k5XD0QF_k5PDk8WD0QD`k5QDak5XD0TD3QDbk5PDk8WD0QDck5PD
dk5QDak5XD0TD3QDbk5WD0QDdk5Q@dQ2PDdk5QDek5XD0VD0WD0QDdk5Q@dQ2PDdk5QDek5XD0QDfk5WD0QDgk5Q@dQ2PDdk
5QDek5XD0VD0WD0QDgk5Q@dQ2PDdk5QDek5XD0QDfk5QDhk5TD1WD0QDik5XD0QDjk5Q@f5TD2QDkk5WD0PDQl6PDdj;XD0V
D0WD0PDQl6PDdj;XD0QDlk5WD0PD]k5QDmk5QDnk5XD0VD0WD0PD]k5QDmk5QDnk5XD0QDUBQDok5Y@0WD0QDPl5QDQl5XD0
VD0QDok5Y@0WD0QDPl5QDQl5XD0QDRl5WD0QDSl5QDTl5XD0VD0WD0QDSl5QDTl5XD0QDUl5WD0PD\P7PDlh4SD0XD0WD0QD
Y<PDTc1QDVl5XD0WD0QDWl5XD0`D=TD4QDXl5TD2QDYl5QFZl5TD1WD0QD[l5PDdh4XD0VD0QFZl5TD1WD0QD[l5PDdh4XD0
QD\l5QF]l5TD2WD0QD^l5TD1PD`h4QD`c1QD_l5XD0QD`l5TD2WD0QDal5QDbl5XD0`DQl6`DXi4`DlE`DRl6WD0QDcl5P@`
h4PD]i>XD0WD0QDdl5QDg5QDel5XD0WD0QD\LPD]k5PD`Z4XD0WD0QD\LPDUo6QDg5PDZl5XD0WD0QDfl5QDg5QDgl5XD0WD
0QD\JQDhl5XD0WD0QD\JPDok6PDfg:XD0WD0QDil5QDjl5XD0WD0QDkl5XD0VD0WD0QDkl5XD0QDll5QFml5TD1WD0QDY4XD
0`D^i4`D]i4`D_i4WD0QDnl5QDon2XD0QFol5WD0QDPm5XD0QFQm5WD0QDRm5PDch4XD0QDSm5WD0QDTm5TD2PDch4XD0`DU
o<`Dmm4QDUm5TD1WD0QDZ4XD0QDVm5WD0QDWm5PDa^6XD0QDXm5QDYm5TD2QD_5WD0QDZm5QD[m5TD1QD\m5XD0WD0QD]m5P
DXT4PDdd4XD0WD0QD^m5QD_m5XD0`D][5WD0QDoCPDdk5PDQl6QD`m5XD0WD0QDam5P@dh4QDg5PDcb;XD0WD0QDbm5PD\k5
PDQl6TD1QDcm5XD0WD0QDdm5P@bh4QDem5XD0QDg5TD1QDfm5WD0QDgm5PDah4XD0WD0QDhm5PDdh4XD0QDPW2WD0QDaCPD`
h4PDdk5XD0QDim5PDok6WD0QD\4`D]k5`DbH`D`h4`Djj>`Dkj>`DkS3`DlS3aDP5`Dlj>`DRm6`D`S3`DaS3`Dnl6`Dmj>`
DQm6`Djb1`Dl5`Ddk5`Dbh4`Dbk5`Ddh4`D\k5`D^k5`Dak5`DQl6`D_k5`DgT>`Ddg4`DWO`DYOSD0XD0`D]k5UD0PDok6W
D0QD\4`D]k5`DbH`D`h4`Djj>`Dkj>aDP5`Dlj>`DRm6`D`S3`DaS3`Dnl6`Dmj>`DQm6`Djb1`Dl5`Ddk5`Dbh4`Dbk5`Dd
h4`D\k5`D^k5`Dak5`DQl6`D_k5`DgT>`Ddg4`DWO`DYOSD0XD0WD0PDok6QD\4QDjm5XD0SD0WD0PDbh4PDQl6TD1QDkm5P
Dnf<XD0VD0WD0PDbh4PDQl6TD1QDkm5PDnf<XD0QDlm5WD0PDlh4SD0PD`k5PDQFXD0WD0PDlh4SD0PDdk5PDVOPDTi4XD0W
D0PDVP7SD0PDbk5PDHSD0XD0WD0QDmm5QDnm5XD0VD0WD0QDmm5QDnm5XD0QDUBWD0QDom5P@ok6TD1QDd6XD0VD0WD0QDom
5P@ok6TD1QDd6XD0QDUBWD0QDPn5QD[4XD0VD0WD0QDPn5QD[4XD0QDQn5WD0PDkk5QDX`4QDaQ1SD0PDkk5XD0WD0PDkk5`
DfT3`DaT3`DXb1`DgP3`DZk4`D\k4`D[k4`DgT3SD0QDaQ1QDU6PDkk5XD0UD0WD0PDXP7SD0PD4PDfh4XD0UD0WD0PDXQ7P
DQl6SD0XD0UD0WD0QDRn5P@jR7QDSn5XD0UD0WD0QDTn5QDUn5XD0VD0UD0WD0QDTn5QDUn5XD0PD1UD0WD0QDTn5QDVn5PD
ak5QDo^2XD0UD0WD0QDn_5SD0XD0VD0UD0WD0QDn_5SD0XD0PD1WD0QDWn5QDXn5QDYn5XD0UD0WD0QDo:QD_g4QDRZ1XD0V
D0UD0WD0QDo:QD_g4QDRZ1XD0PD1UD0WD0PDXT4PDje3QDZn5XD0VD0UD0WD0PDXT4PDje3QDZn5XD0PD1WD0PDco:PDdk5Q
D[n5P@Ql6QD\n5XD0WD0PDbo:PDdh4PDSo6PD]6XD0WD0QDW8QD]n5QD^n5XD0QD_n5TD2WD0QD`n5QDan5QDbn5XD0WD0PD
^k5QDcn5XD0VD0WD0PD^k5QDcn5XD0QDdn5QD_5WD0PDok6QDen5XD0VD0QD_5WD0PDok6QDen5XD0QDfn5QDgn5TD2WD0QD
hn5XD0QDin5TD1QD_5Q`1h5WD0QDjn5XD0QDkn5QD_5WD0PDjU;QDln5XD0VD0QDkn5QD_5WD0PDjU;QDln5XD0QDmn5WD0P
Dbh4PDQl6QDnn5XD0VD0WD0PDbh4PDQl6QDnn5XD0QDon5WD0QDPo5PD]k5TD2QDQo5XD0WD0PDih4PDng3QDf]2QD]U3XD0
VD0WD0PDih4PDng3QDf]2QD]U3XD0QDRo5WD0PDih4PDng3TD3QDSo5XD0WD0PDih4Q@To5PDng3QDTd4TD1QDUo5QDVo5XD
0WD0PDjk5QDWo5P@ke3QDXo5TD1QDYo5XD0WD0PDRh3QDbW4QDcW4QDZo5XD0WD0QD[o5PDdh4PDQl6PD[j>XD0QF\o5TD2W
D0QD_BPDQl6QD]o5XD0QD]4TD1WD0QD^o5XD0QD_o5TD1WD0QD`o5XD0QDao5QDbo5TD1WD0QDco5XD0QDdo5QD_5P@Ql6WD
0QDeo5XD0VD0QDdo5QD_5P@Ql6WD0QDeo5XD0QDfo5QDgo5TD1WD0PD][4QDW:PDV`4XD0WD0QDXW2PDQl6QDho5XD0WD0QD
io5PDQl6TD1QDjo5XD0WD0PDVOPDVP7PDbk5PDl4XD0WD0QDko5QDlo5PDUY4XD0WD0QDmo5PDQl6QDno5XD0WD0PDdh4PDQ
l6QDoo5PDZ7XD0QDPP6TD1WD0QDQP6XD0VD0QDPP6TD1WD0QDQP6XD0QDRP6QDSP6TD1WD0PDTk5QDTP6XD0WD0QDUP6PD^k
5PD]a6XD0WD0QDVP6PD]k5XD0QDWP6WD0QDf^2PDSo6PDWHXD0VD0WD0QDf^2PDSo6PDWHXD0QDWAWD0QDXP6PDPn6XD0VD0
WD0QDXP6PDPn6XD0QDQ]4WD0PDm^=QDYP6XD0QDZP6QD_5WD0PD\i4PD]k5PDeQ7XD0VD0QDZP6QD_5WD0PD\i4PD]k5PDeQ
7XD0QD[P6WD0QD\P6QD]P6XD0WD0QD]h3QDeY3QD^P6PDZl5P@hR7QD_P6XD0WD0QDYP1QDhHPDdk5QDhHXD0QF`P6TD1WD0
QDaP6PDo2PDiR7XD0VD0QF`P6TD1WD0QDaP6PDo2PDiR7XD0QDUBQFbP6TD1WD0QDYV1PDXT4PDdh4QDcP6XD0VD0QFbP6TD
1WD0QDYV1PDXT4PDdh4QDcP6XD0QDRo5WD0QDdP6PDdk5QDV?QDeP6XD0WD0PDgd4PDSl>XD0WD0PDeW:QDfP6PDdh4XD0WD
0PDZk4PD]k5PDok6QDgP6XD0WD0QDhP6QDiP6XD0VD0WD0QDhP6QDiP6XD0QDjP6WD0PDkf;TD1PDYg3PDjk5XD0WD0PDTl>
XD0QFkP6TD1WD0QDlP6QDmP6XD0WD0QDnP6QDoP6QDPQ6XD0VD0`Ddk5WD0QDnP6QDoP6QDPQ6XD0QDQQ6`Ddk5WD0QDRQ6P
DVNXD0WD0QDSQ6QDTQ6PDhX<XD0WD0QDUQ6QDVQ6P@ge3XD0VD0WD0QDUQ6QDVQ6P@ge3XD0QDWQ6WD0QDXQ6XD0TD1WD0QD
YQ6XD0`De_5WD0QDZQ6QD[Q6QD\Q6XD0WD0PD\i4PDi8XD0QDY>TD3QD]Q6WD0PDch4PD]k5QD^Q6XD0VD0WD0PDch4PD]k5
QD^Q6XD0QDT_1WD0PDec1QD\e1XD0QD_Q6WD0QD`Q6TD1PDdk5XD0QDaQ6WD0PDT4QDbQ6TD1QDcQ6XD0QDdQ6TD1Q@eQ6WD
0QDfQ6QD]^2TD1QDgQ6XD0WD0QDhQ6P@YHPDVm4PDkS3XD0WD0PDke3PDfh4QDiQ6XD0WD0PDlk5PDVb6XD0QDjQ6QDkQ6TD
2WD0QDlQ6QDmQ6XD0WD0QDnQ6QDoQ6TD1PD]k5QDPR6TD1QDQR6XD0WD0QDRR6PDQFQDSR6XD0WD0QDeR2QDTR6XD0QDUR6`
Dbh4QD_5QDVR6WD0QDWR6XD0WD0QDWR6PD]k5QDPR6XD0QDXR6S@0TD5WD0QDYR6QDZR6XD0VD0QDXR6S@0TD5WD0QDYR6QD
ZR6XD0QD\]4WD0QD[R6QDRb5QD\R6P@]i4PDRe4QD]R6XD0PDke3WD0QD^R6QD_R6QD`R6XD0QDaR6WD0QDbR6PD]n6PDZk4
PD]k5XD0QDcR6WD0QDnY1PDVb6PDdk5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDo9UD0WD0PD^2SD0XD0`@[OTD9PD4TD6QDbO
WD0QDdR6P@ih4QDeR6YD1XD0`DWn2`DUo2`Dcb7`DUn2WD0QDfR6P@ih4PDR3QDgR6XD0`Dl\<`DRl=`DZg2`DnS2`D_i2aD
]5`Dok6`DPl6`DW5`DU6`DY2`Ded4`Dgd4`DYe4`DZe4`Ddh4`D\k5`Dbh4`DjY3`Dk\:WD0QDfR6P@ih4PDR3PD[OQDhR6T
D2QDiR6XD0WD0QDjR6PDR3YD1XD0WD0QDjR6PDR3QDkR6XD0WD0QDlR6PD^k5XD0Q@e5QDmR6WD0QDnR6PDkk5XD0WD0PDYV
=P@_h4PDkk5XD0QDoR6WD0PDhh4QDPS6XD0QDQS6WD0QDRS6XD0`Ddk5SD0WD0PDdh4PDVP7PDQP7XD0PDba3WD0PDdh4PDb
a3QDSS6XD0WD0QDTS6PDdh4QDi:S@0PDZDXD0QDn[1TD3WD0QDUS6P@`h4PDdk5XD0`D=WD0PDWQ7QD_5QDV?XD0SD0WD0QD
VS6XD0QDWS6QD_5WD0QDXS6QDYS6PDQl6QDZS6XD0QD[S6TD1WD0QD\S6Q@j]3XD0QD]S6WD0PDlk5QD`MQDaMPDY4XD0QD^
S6WD0QDfU2S@0QD_S6PD]k5XD0SD0WD0QDfU2S@0QD`S6PD]k5QDaS6XD0WD0QDbS6QDcS6PDPg1XD0QDdS6QD_5Q@eS6TD1
WD0QD^4XD0`Dbh4`DSY1QDdS6WD0QDfS6TD1QD^4XD0WD0QDRQ2PDok6QDgS6QDhS6XD0WD0QDiS6PDmQ;PD^k5XD0QDjS6Q
DkS6QD_5WD0QDlS6QD]^4QDe5TD3QDmS6XD0WD0QDnS6QDoS6PDQl6TD2QDPT6XD0QDQT6WD0QDbd1PDVb6aD]5aD_5`D]3`
Dd3`D`T1`DV3`D^R1`Db4`Dh3`D\n6`DSm5`D\8`Do2SD0XD0QFQT6TD2WD0QD`4XD0QDRT6QFQT6TD2WD0QDST6QD^]3XD0
WD0PDX3QDTT6PDco2XD0YD2WD0PDX3PDYh4XD0WD0PDih4QDUT6SD0XD0WD0PDdk5PDfb3PDQl6PDeR7XD0WD0PDdk5PD`1P
DXT4QDVT6XD0WD0QDWT6QD\b1QDbi5XD0UD0WD0PD^k5QDXT6TD2QDa4XD0PD4QDYT6UD0WD0PD^k5QDXT6TD2QDa4QDZT6P
@ok6QD[T6TD2XD0PD4QDYT6PD4WD0PD^k5QDaQ1TD2QDa4XD0VD0PD4WD0PD^k5QDaQ1TD2QDa4XD0PD1QD\T6WD0PD^k5QD
WCTD3QDa4XD0VD0QD\T6WD0PD^k5QDWCTD3QDa4XD0QDUBWD0QD]T6QD^T6XD0VD0WD0QD]T6QD^T6XD0QDUBUD0WD0PDii4
XD0QF_T6UD0WD0PDii4XD0QDi:TD2QD`T6QDaT6TD3WD0QDbT6XD0P@^k5QD\X1WD0QDcT6TD1QDdT6QDeT6XD0`DQl6`Ddh
4`D^[4WD0QD^h1QDdX1PDcd4XD0WD0QDfT6QDgT6Q@hT6QDiT6XD0QDjT6QFkT6TD1WD0QDlT6TD4XD0QD_4PDjk4WD0QDmT
6QDnT6TD3QD_4PDjk4XD0QDoT6TD1WD0QDPU6QDXGXD0QFQU6TD3QDW=WD0PDXT4QDRU6QFSU6S@0QFTU6PDdk5XD0QDUU6W
D0PDXT4PDYOPDS1PDdk5XD0QFVU6WD0QDWU6QDXU6QDYU6XD0QDZU6WD0PDHPD\i4QDXU6QDYU6XD0QDZU6QD[U6TD2WD0QD
\U6Q@]U6XD0QDYJQD^U6QD_U6TD1WD0QD`5QD`U6XD0PDfh4WD0QD\JP@_h4QDg5QDdJP@_h4XD0WD0QDaU6QDbU6PDdk5XD
0SD0QDg6QDcU6QDg6QD^6QDh5QD^6QD^6QDdU6Q`1h5QDX`4QDd6PDbk5Q`1h5QD^6WD0QDeU6YE5YD1XD0`D`k5QDfU6TD1
QD_5Q`1h5aD]5`DbZ4`Dgd4`DU6`DS1`D`k4`Ddm>`DkW=`Dem>`DYg4`D\T;`D[5`Dh4`D]i4`DSU3`DVP7`DRI`DSI`Di_
5`DXT1`DVY4`Dfm>`Df`4`Dgm>`DTJ`D[f3`D[l3`D\l3WD0SD0YD5XD0VD0QDfU6TD1QD_5Q`1h5aD]5`DbZ4`Dgd4`DU6`
DS1`D`k4`Ddm>`DkW=`Dem>`DYg4`D\T;`D[5`Dh4`D]i4`DSU3`DVP7`DRI`DSI`Di_5`DXT1`DVY4`Dfm>`Df`4`Dgm>`D
TJ`D[f3`D[l3`D\l3WD0SD0YD5XD0QDn^1WD0QDTn1YD1XD0VD0WD0QDTn1YD1XD0QDYS3QDgU6PDmc3`D]k5`DeFQDU6QDh
U6QDP\2PDmc3QDiU6QDjU6QDkU6QDlU6QDmU6QDnU6PD_3PD]k5PDQl6PDeV=PDhh4PDhh4PDkT3PD]k5PDQl6PDjGPDco:Q
DoU6PDe8PDgP3PDPT=PDah4PD_P1PDY\;PDRn:PDjMPDiR6QDPV6QDQV6PDTP1PDck5PDS9PDdb>PDnm>PDR1PD_h4PDQFQD
RV6PD\]<PD^4PDSQ1PDch4PD^b4QDSV6PD_k5Q`1h5Q@TV6WD0QDUV6XD0PDY\;QDVV6PD`JQDWV6PDaJQDXV6PDUU1PDmX5
PDih2PDjU;PD\k4PDRn>PDcX:PD_o6PDR8PDbh4PDlX:QDYV6PDb^6PD^i>PD\l3QDZV6PDTn>PD_g3PD\c1PDWS1PDjR7QD
[V6QD\V6QD]V6QD^V6QD_V6QDTn1QD`V6PDkW=QDaV6QDbV6PDeo2PDi]6PD_h4PD`h4PDdk5PDSi<PD]S1PDeh4PDT^6PDj
k5PDPDPDW^6PDbk5SD0PDih4Q@e5Q`1h5WD0QDV[1XD0WD0QDcV6PDQl6TD1QDdV6XD0QDeV6PD6Q@aQ1WD0QDe6XD0QDeV6
PD6WD0Q`1h5QDV[1XD0VD0QDeV6PD6WD0Q`1h5QDV[1XD0QDfV6QD_5QDaQ1Q`1h5WD0QDgV6aDg4aD]5`DSa;SD0XD0VD0Q
D_5QDaQ1Q`1h5WD0QDgV6aDg4aD]5`DSa;SD0XD0QDhV6QDiV6WD0QDjV6P@ke3TD1QDkV6XD0QDlV6WD0QDmV6XD0QDnV6W
D0QDoV6PDmh4XD0VD0WD0QDoV6PDmh4XD0QDQ]4QDPW6QDaQ1Q`1h5WD0QDV[1aDg4aD]5SD0XD0`D]k5`Dak5WD0QDQW6XD
0TD2QDRW6QD_5Q`1h5WD0QDd6QDWT6Q`1h5QD]Z1XD0aDg4QD_5QDi:WD0QDon4XD0QDSW6VD0QD_5QDi:WD0QDon4XD0QDS
W6QDTW6PDQl6WD0QDUW6SD0XD0TD1QDVW6TD1QDWW6WD0QDXW6PDdk5PDhZ<XD0WD0PDPl6PD\\<PDkIXD0WD0PD[P7SD0PD
ba4XD0QD_5WD0QDaQ1Q`1h5QDYW6PD]k5XD0SD0aE]5WD0QDZW6QD[W6XD0`Da[4QD\W6WD0QDf]2QD]W6XD0WD0QDk:QD^W
6TD1QD_W6XD0QD_5PDok6WD0QD`W6SD0XD0QDaW6TD1WD0QDbW6XD0UD0QDcW6QD_5Q`1h5WD0QDd6XD0`DnG`D_FVD0UD0Q
DcW6QD_5Q`1h5WD0QDd6XD0`DnG`D_FQDdW6UD0QDeW6QD_5Q`1h5WD0QDfW6XD0VD0UD0QDeW6QD_5Q`1h5WD0QDfW6XD0P
D1QDgW6TD1QD_5TD1QDhW6P@eR7WD0QDiW6XD0WD0QDjW6P@]k5PDQl6QDkW6XD0WD0QDlW6TD1Q@mW6QDnW6QDoW6XD0WD0
QD`5P@WQ7PDok6S@0PD]n6PD_k5XD0WD0PDbh4PDVc1PD]k5QDPX6XD0WD0PDbS>QDQX6QDRX6QDSX6QDTX6QDUX6XD0WD0Q
DVX6QDWX6XD0VD0WD0QDVX6QDWX6XD0QDXX6QDYX6WD0QDZX6QD[X6XD0WD0PDkk5QD\X6PDkk5QD]X6XD0WD0QDn`4Q@^X6
PDng3QD_X6TD2XD0VD0WD0QDn`4Q@^X6PDng3QD_X6TD2XD0QD`X6WD0QDR]1QDaX6QDbX6XD0WD0QDcX6PDdk5PDVOQDdX6
XD0WD0QDk[3QDeX6QDfX6QDgX6XD0QDhX6Y@0WD0QDiX6XD0VD0QDhX6Y@0WD0QDiX6XD0QDjX6QDkX6TD6QD_5Q`1h5WD0Q
DlX6XD0QDmX6TD4QD_5Q`1h5WD0QDnX6XD0`D]k5`Dak5QDoX6QD_5Q`1h5WD0QDPY6XD0QDaQ1Q`1h5WD0SD0XD0PDXo2QD
^n3QDQY6Q@_5WD0QDRY6XD0QDaQ1Q`1h5WD0QDV[1XD0QDSY6QDTY6QD_5Q`1h5WD0QDUY6XD0WD0QDVY6PD]6XD0VD0WD0Q
DVY6PD]6XD0QDWY6QDXY6WD0QDYY6XD0PDRf:WD0PD_h4PDdk5PDgb4XD0QDZY6TD2QD_5Q`1h5WD0QD[Y6XD0aD]5`Djk5Q
D\Y6PD]k5TD3QD_5Q`1h5WD0PDeh2XD0QD]Y6PD]k5TD3QD_5Q`1h5aDc4aD]5iD1iD2WD0SD0XD0VD0QD]Y6PD]k5TD3QD_
5Q`1h5aDc4aD]5iD1iD2WD0SD0XD0QDWAQD^Y6TD4WD0PD`R7XD0QD_Y6TD2WD0PDU\<XD0WD0QD`Y6P@ih4P@R3QDaY6QDP
5XD0WD0QDbY6PDkk5QDV[1XD0QDVV1WD0QDcY6XD0VD0QDVV1WD0QDcY6XD0QDdY6QDeY6WD0PDX3PD`h4XD0QDfY6WD0PDd
U:XD0PDQl6WD0QDgY6PD]k5QDle1XD0QDhY6WD0PDjU:TD1QDiY6XD0QDjY6QDkY6WD0`D_k4SD0QDlY6XD0VD0QDkY6WD0`
D_k4SD0QDlY6XD0QDWAQFmY6QD`5Q@e5Q`1h5WD0QDnY6aDg4SD0XD0`D]k5`D^k5`D\k5QDoY6WD0QDPZ6XD0SD0WD0QDQZ
6TD1QDRZ6XD0`Ekk5YD1WD0QDSZ6XD0VD0`Ekk5YD1WD0QDSZ6XD0QDTZ6PDXT4QD_5Q`1h5WD0QDUZ6XD0QDVZ6QDWZ6WD0
QDXZ6QDYZ6XD0QD_5QDWCSD0WD0QDZZ6XD0`Dob4WD0QDV[1PDkk5QDWCXD0SD0QDWCWD0QD[Z6XD0QD\Z6QD]Z6WD0QD^Z6
XD0WD0PDU8PDZj4XD0WD0QD_Z6TD1QD`Z6XD0`Dkk5QD_5P@ih4WD0QDaZ6PDdk5XD0SD0QD_5WD0QDbZ6QDon4XD0VD0QD_
5WD0QDbZ6QDon4XD0QDcZ6WD0PDUg3PDk\:XD0VD0WD0PDUg3PDk\:XD0QDUBQDdZ6WD0QDeZ6XD0QDfZ6P@ih4P@R3WD0QD
aY6QDgZ6XD0QD_5WD0QDhZ6PDdk5XD0SD0PDcg5PDXb1QDiZ6TD3QD_5Q`1h5WD0QDjZ6XD0WD0QDkZ6XD0QDU6PD^n2PD^k
5PDkd7PDQl6QDd6PDij4SD0QDlZ6PDij4QDU6QD_5Q@b5WD0PDWS1XD0VD0QDU6QD_5Q@b5WD0PDWS1XD0QDmZ6QDnNQ`1h5
WD0QDd6XD0QDnZ6QDoZ6WD0Qd1h5QDd6XD0QDU6WD0QDd6XD0QDU6QDU6TD4QD_5WD0Q`1h5QDd6XD0aD]5`Djk5QDU6TD3Q
D_5QDaQ1Q`1h5WD0QDd6XD0QD_5Q@e5QDi5WD0QDd6XD0WD0QDi5QDd6XD0SD0WD0QDP[6QDd6XD0QDU6QDQ[6TD2`DiQ1WD
0QDd6XD0QDU6TD2QD_5TD4PDbk5WD0Q`1h5QDd6XD0VD0QDU6TD2QD_5TD4PDbk5WD0Q`1h5QDd6XD0QDUBQDR[6TD2QD_5Q
@S[6Y@0aDc4aD]5iD1iD2aDU6aDm5bD0WD0SD0XD0VD0QDR[6TD2QD_5Q@S[6Y@0aDc4aD]5iD1iD2aDU6aDm5bD0WD0SD0X
D0QDT[6QDU[6QDV[6Q@W[6Y@0aDc4aD]5`DUn2`Dkk5`Ddk5bD0WD0SD0XD0VD0QDU[6QDV[6Q@W[6Y@0aDc4aD]5`DUn2`D
kk5`Ddk5bD0WD0SD0XD0QDX[6QDaQ1Q@Y[6aDc4aD]5aDm5WD0SD0XD0QDZ[6`D]k5`DQP?`DRP?QD_5YD0aDc4aD]5iD1iD
2`Dok6`DPl6`DQl6WD0SD0XD0VD0QD_5YD0aDc4aD]5iD1iD2`Dok6`DPl6`DQl6WD0SD0XD0QDdW6QD[[6Y@0QD\[6aDc4a
D]5WD0SD0XD0VD0QD[[6Y@0QD\[6aDc4aD]5WD0SD0XD0QD][6aDS5bD0WD0YD0XD0YD1QDiIaDS5bD0WD0YD0XD0YD1aDS5
bD0WD0YD0XD0aDS5bD0WD0YD0XD0VD0aDS5bD0WD0YD0XD0QD^[6aDS5bD0WD0YD0XD0YD2QD_[6aDS5bD0WD0YD0XD0UD0S
D0QD`[6TD1WD0QDa[6XD0aD]5UD0QD`[6TD1WD0QDa[6XD0aD]5UD0SD0QDb[6TD1WD0QDc[6TD2XD0QDd[6UD0QDb[6TD1W
D0QDc[6TD2XD0QDd[6QDe[6Y@0WD0QDU5XD0aD]5`D_h4`Dch4`D^i4`D]i4`D_i4`D`i4`Dai4`Dbi4`DYP7UD0QDW5Q@]5
Q`1h5P@SP?`DYl2`DRi2`DoL`DSi2`DkM`DT?WD0Q`1h5QDf[6XD0VD0UD0QDW5Q@]5Q`1h5P@SP?`DYl2`DRi2`DoL`DSi2
`DkM`DT?WD0Q`1h5QDf[6XD0QDg[6UD0QDW5Q@]5TD3PD4Q`1h5WD0QDh[6XD0VD0UD0QDW5Q@]5TD3PD4Q`1h5WD0QDh[6X
D0QDi[6UD0QDW5Q@]5Y@0WD0QDj[6XD0WD0QDm_4XD0VD0WD0QDm_4XD0PD1QDk[6QD_5Q`1h5aDc4aD]5iD1iD2aDU6aDm5
bD0aDY5aDg4aDX5WD0SD0XD0VD0QDk[6QD_5Q`1h5aDc4aD]5iD1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD0XD0QDl[6QDk[
6QD_5Q`1h5aDc4aD]5iD1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD0XD0QDm[6QD]Z1QDk[6QD_5Q`1h5aDc4aD]5iD1iD2aD
U6aDm5bD0aDY5aDg4aDX5WD0SD0XD0QDm[6YD0QDn[6WD0Q@o[6PDlh4SD0XD0`D]k5WD0PDlh4SD0QD\e1XD0QD_5WD0QDP
\6SD0XD0VD0QD_5WD0QDP\6SD0XD0QEQ\6WD0QDR\6QDS\6XD0WD0QDT\6Q@h5QDU\6XD0QFQm3QDV\6TD2WD0QDW\6XD0QD
X\6TD2WD0QDY\6XD0`Dkk5`DPR1QD_5Q`1h5QDZ\6WD0QD[\6XD0PDUP7QD\\6PDRP7SD0PDef4PDWGQD]\6TD2WD0QD^\6X
D0PDSS7VD0PDSS7QDWAQD^KS@0S@0WD0QDd6XD0QD_\6`Ekk5`EXo2`EYo2`E_e2`EP3`Eih4`EeP?WD0PDVNXD0VD0WD0QD
`\6XD0VD0QDiIQ@j5WD0QDb6Q`1h5QDa\6XD0QDa6`Dkk5`DfS1`DPR1WD0QDb\6QDb6XD0QDb5Q`1h5QDc\6Q@b6PDih4QD
b6QDc\6QDle1QDd\6TD3WD0QDe\6XD0PDlh4QDf\6PDlh4QDg\6QDh\6PDlh4QDi\6QD_5QDaQ1Q`1h5aDb4aDg4aDU6aDi4
aDZ6aD]5aDc4aDm5aDY5aDd6bD0iD1iD2WD0SD0XD0VD0QDi\6QD_5QDaQ1Q`1h5aDb4aDg4aDU6aDi4aDZ6aD]5aDc4aDm5
aDY5aDd6bD0iD1iD2WD0SD0XD0QDj\6QDk\6QDl\6PD]k5S@0WD0QDm\6XD0`Do\;`DiP?`Dne1`D[m4QDmW1Q@_5Q@e5Q`1
h5WD0QDn\6XD0QDo\6PD_k5WD0QDP]6XD0VD0PD_k5WD0QDP]6XD0QDQ]6QDR]6QDoW6TD3QD_5Q`1h5aDc4WD0SD0XD0VD0
QDR]6QDoW6TD3QD_5Q`1h5aDc4WD0SD0XD0QDWAPD_k5WD0QDS]6XD0VD0PD_k5WD0QDS]6XD0QDWAQDT]6WD0QDU]6XD0PD
Ze4QD_5Q`1h5WD0QDV]6XD0QDW]6QDX]6TD3PD]g1QDY]6QDZ]6QD_5Q`1h5QDWCQ`1h5S@0WD0QD[]6XD0`Dhe1`DVQ5`DT
<`DSP=QDWC`DTJiD0SD0S@0WD0QD\]6XD0`D]k5`Dh`3`DXa3`D_V<`DU]4`D\Q?WD0QD]]6PD]k5SD0XD0`DTJ`DQl6QD_5
Q`1h5QDWC`D][4`DlN`Da[4SD0WD0QDe6XD0`D]Q?QD_5Q`1h5Q@e5Q`1h5Q@d6WD0Q`1h5Q@^6QDe6XD0WD0QDX`4QDe6XD
0WD0QD^]6QD^h5QDe6XD0WD0QDe6XD0QD_]6PDQl6QDU6QD`]6QDa]6PD]k5QDb]6PDTP=PD^k5PDWR>PDah4PDnZ4PDbh4P
DnZ4PDah4PDPn3PDbh4PDdb3QDc]6QDd]6QDe]6PD_Q1PD_h4QDi:QDRl2QDf]6QDg]6QDh]6PDWb1PDfU1PDUS5QDi]6PDm
X4`D^j5`DXf1`DTb5QDj]6QDk]6QDl]6QDV[1QDm]6PDhi5QDn]6QDo]6QD_5PD]k5Q`1h5Q@V[1PDhi5QDU6Q@cEQ@dEQDR
LVD0QDeR2PDTi5WD0PDhi5XD0QDU6WD0PDdh4PDW[4QDP^6QDQ^6XD0WD0QDR^6QDS^6QDT^6XD0WD0QDU^6QDV^6QDW^6P@
dk5P@VOXD0QD_5PDdh4TD1PD[[>QDX^6TD1QDY^6QDZ^6QD[^6QDhEPD^k5TD1WD0QD\^6XD0PDkNQD]^6QD_5WD0QD^^6XD
0VD0QD]^6QD_5WD0QD^^6XD0PD1PDUU;PD]k5QDWCSD0QD_^6QD`^6PD]k5QDU6QD_5Q`1h5PD_h4PDdk5PDgb4QDa^6TD2Q
Db^6QDc^6`D]k5`Ddk5QDd^6PDdk5PDQl6QDe^6QDf^6TD1QDg^6`D^k5PDch4PD]k5PDQl6PDf\:QD_5Q`1h5WD0QDh^6XD
0VD0QD_5Q`1h5WD0QDh^6XD0QDi^6PDkk5QDj^6PDle3PDQl6PD]n6QDPj5PDle3PD`k5PDQl6PDUf1QDnNWD0PDWi:XD0QD
k^6QD_5WD0PDWi:XD0VD0QD_5WD0PDWi:XD0QDWAQD_5QDY<WD0QDl^6QDPj5QDm^6XD0PD\k5PDgh4QDn^6QD[P2PD^k5PD
gh4QDo^6P@]k5PD^k5PDQl6PDT8PD]k5PD`k5PDjh4PDRh3QDP_6QDQ_6PDY_<PD]k5PD[a;PDdk5QDR_6PD^k5PDok6PDZ4
PD\k5QDS_6PDcd4PDT8PDco:QDPZ1PDjk5PDHQDdX1PDjk5SD0PDfo2PDih4QDU_4QDT_6PD_h4PDZe4PD_k5PDkMPD^k5QD
U_6PDcj4PDk\:PDdk5PDlh4QDV_6QDW=PDlg6QDW_6QDX_6QDY_6PDQl6QDcR3PDlY<PDlY<QDZ_6QD[_6QD\_6QD^V3QD]_
6QD_5PDih4PDbh4VD0QD_5PDih4PDbh4PD1QD^_6QD__6PDkk5QD`_6PDkk5QDa_6Q@b_6QDc_6PD^k5PDgi4QDco4PDdk5Q
Dd_6PD_h4PDdk5PDQl6QDe_6PDih4PD_h4PDdk5QDf_6PD`T1PD^k5PD\EQDg_6QDh_6PD`Z4QDi_6QD^[1QDj_6TD3PDdk5
PDVOPDcP3QDk_6PDdk5P@VOQDl_6PDco:PDdk5QDm_6QDWi1PD_]:PD_k5QDn_6PD^k5QDo_6PD^k5QDgDPD`Z4QD_5WD0QD
P`6XD0aD]5QDQg4QDQ`6PDke3QDZo5PD]JPDk\:PDdh4PDW[4PD_k5TD2QDR`6PD[j1PDdk5PD\P7PDoT<PD^k5PDQl6PDWH
PD_l5PDbh4QDS`6PDQl6QDT`6WD0QDaMTD6PDdh4QDg5PD[Z<XD0QDaMTD5WD0PD_k5QDg5PD]Q7QDU`6XD0WD0PD\i4QDV`
6PDhg<PDgk4XD0WD0QDW`6QDX`6QDV?QDY`6XD0WD0PD[j1QDZ`6XD0WD0QDd4PD\o6XD0QD[`6WD0QDd4PD\o6XD0QD\`6T
D1QD]`6WD0QD\JQD^`6QD_`6QD``6XD0WD0PDmQ?PD_6XD0`DSP=`Dg2WD0PDdo6QDa`6P@ok6QDb`6XD0QDc`6TD2WD0QDd
`6QDe`6XD0QDf`6WD0QDg`6PDUo6PD]6XD0WD0QDh`6QDi`6XD0WD0PDUn2QDaQ1QDj`6QDk`6XD0WD0PDUn2PDok6PDoGQD
l`6XD0WD0PDdk5PDok6QDm`6XD0VD0WD0PDdk5PDok6QDm`6XD0QDWAWD0PDdk5PDQl6PDX`7PDec1XD0WD0PD[P7PDWm:QD
i:XD0WD0PD[P7PDoS1PDQl6XD0WD0PDih4QDU8QDn`6TD1QDo`6XD0`D_b1WD0PDok6PD]6PD^k5PDbo:XD0WD0PD^h;PD_h
;PDV6XD0WD0PDU[7PDdh4PDV6XD0QDPa6QDg5WD0PDYc5PDdh4PDok6XD0QDg5WD0PDYl5PDjk4XD0WD0QDQa6QDRa6PDdh4
XD0WD0QDSa6P@ch4PDdk5PDVOXD0WD0QDTa6PDch4PD^k5XD0WD0QDUa6QDX`6PDQl6QDVa6XD0WD0QDbm5PDch4PD\k5XD0
QDWa6WD0QDXa6QDYa6PDPDXD0WD0QDZa6QD[a6PDdh4XD0QD\a6PDU^5WD0QD]a6PDQl6PDY\;XD0WD0PD`\5PDdh4QDV?PD
i7XD0QD^a6QD_a6TD1WD0P@dh4QDf4XD0WD0PDZEPD]k5QD`a6QDaa6XD0WD0QDba6QDSNXD0QDca6TD1WD0QDda6XD0WD0Q
Dea6PD]k5PDkT>XD0WD0QDfa6PDdk5QDga6XD0WD0PDiX<PD^k5PDho<XD0QDha6WD0PDie3Q@eR6QDia6TD2QDja6XD0WD0
PDok6PDge4PDY\;XD0WD0QDka6QDla6QDma6XD0WD0QDna6QDWCQDoa6QDok2XD0WD0QDUP1QDPb6QDQb6PD]JXD0QFRb6TD
1WD0QDe4XD0QDSb6TD1QDTb6`DY9QFUb6TD1WD0QDe4QD\b1XD0VD0QFUb6TD1WD0QDe4QD\b1XD0QDUBWD0QD`[4QDZ]2QD
Vb6XD0WD0PDgT;QDWb6QDXb6XD0WD0PDXP7QDYb6XD0VD0WD0PDXP7QDYb6XD0QDUBWD0QDeQ2QDZb6QD[b6XD0WD0PDXQ7P
DUU;XD0VD0WD0PDXQ7PDUU;XD0QDRo5WD0PDUg3QD\b6PDdk5XD0QF]b6WD0QD^b6PDdk5PD[5PDXT4PDdk5XD0WD0QDoDTD
1QD_b6P@]k5QD`b6XD0WD0QDab6PDdk5QDbb6XD0WD0QDcb6PDYl5PDdk5XD0WD0QDdb6XD0WD0PDaf2QDeb6XD0WD0QDfb6
QDgb6XD0QDhb6WD0PDZ6PD]k5PDQl6QDib6XD0WD0PDQf4PD]k5PDQl6XD0WD0QDjb6PD]k5QDhU2QDkb6XD0QDlb6WD0QDm
b6PDdk5PD`8XD0WD0PDnR?QDnb6XD0WD0QDob6PDdh4P@Ql6QDPc6XD0WD0PDdOPDjb4XD0WD0PDh\<PD^k5QDQc6XD0WD0P
D]MPD]k5QDRc6PD`m<XD0QDSc6WD0QDZo1PDXT4PDVP7XD0VD0QDSc6WD0QDZo1PDXT4PDVP7XD0QDUBWD0QDTc6PDoR?XD0
VD0WD0QDTc6PDoR?XD0QDUBQDUc6TD1WD0PDW\:QDVc6XD0WD0QDWc6XD0PDTo6QDXc6TD3WD0QDYc6XD0QDZc6WD0QD[c6P
D`R7XD0QD\c6WD0QD]c6PDQl6QD^c6PD]k5XD0WD0PD`k5PDkP6XD0WD0QDXFQD_c6QDk[3XD0VD0WD0QDXFQD_c6QDk[3XD
0QD`c6WD0QDXFTD1QDac6QDbc6XD0WD0QDcc6QDdc6XD0QDec6WD0QDfc6P@]k5QDgc6QDYV1QDhc6XD0QDic6WD0QDjc6TD
2QDkc6XD0PDUo6WD0QDlc6PDYKXD0WD0QDc?TD1QDmc6QDoe3XD0WD0QDba4PDok6PDYn<XD0WD0QDnc6PDfk4XD0WD0PDch
4PD]k5PDgh4PDgj;XD0VD0WD0PDch4PD]k5PDgh4PDgj;XD0QDWAWD0PDch4PD]k5PDQl6PDg2XD0VD0WD0PDch4PD]k5PDQ
l6PDg2XD0PD1WD0PDUo6PDok6PDcS?PDlS5XD0QDoc6TD3WD0PDch4PD]k5PDQl6PDe_5XD0WD0QDjJQDPd6PDah4XD0WD0Q
DP2TD1QDQd6QD^JXD0WD0QDP2TD2QDRd6XD0WD0PDlX:PDTn5XD0VD0WD0PDlX:PDTn5XD0QDSd6WD0PDll4QD_9QDTd6XD0
QDUd6TD1WD0QDVd6XD0VD0QDUd6TD1WD0QDVd6XD0QDWd6QDXd6TD1WD0QDYd6TD1QDZd6TD2VD0XD0`DmF`Dc\2`Dne1`Dl
U5QDXd6TD1WD0QDYd6TD1QDZd6TD2QD[d6XD0`DmF`Dc\2`Dne1`DlU5QD\d6TD1WD0QD]d6QDi:TD1QD^d6XD0VD0QD\d6T
D1WD0QD]d6QDi:TD1QD^d6XD0QD_d6QD`d6TD1WD0QDad6XD0VD0`D[U5QD`d6TD1WD0QDad6XD0QDbd6`D[U5WD0QDcd6QD
dd6TD1QDed6XD0aDg4WD0QDR]1PDQl6PDXh4PD]k5XD0QDfd6TD2QD_5PDdh4QDgd6TD1WD0QDhd6XD0WD0QDid6PDbk5QDj
d6XD0`Ddh4`Da^6`DmD`D\o6WD0QDkd6QDld6QDjS3TD1QDmd6XD0QDnd6TD2WD0QDod6XD0VD0`Dak5`D]k5QDnd6TD2WD0
QDod6XD0QDPe6`Dak5`D]k5WD0PDfP1PDSo6QDQe6XD0QDRe6TD2WD0QDSe6QDTe6PDkY<XD0WD0QDkh5PDdh4PDQl6PDUe4
XD0WD0QDUe6PDak5PDQl6PDUe4XD0WD0PDW\<QDVe6XD0WD0PDT8QD[o5XD0WD0QDWe6SD0XD0`DQl6`DZ\5`D_k5hY5200R
P1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0V
P15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1V
P14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12
ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i
12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP19Q23YP1>R23TP19S23WP17T23[P15U23XP16V23WP1
6W23YP16X23YP15Y23WP16Z23WP17[23\P15\23YP17]23VP17^23XP18_23WP18`23VP16a23VP17b23VP18c23YP17d23S
P17e23UP17f23UP16g23WP19c23XP17h23XP15i23XP18j23UP16k23VP15l23WP1<m23XP1<m23ZP15n23TP18o23WP15P3
3YP14Q33TP17R33]P16S33[P15T33YP15U33YP15V33UP15W33WP1:X33WP1:X33XP17Y33ZP1:Z33]P16[33XP19\33^P1O
]34YP17^34YP16_34VP18`34VP16a34TP16a34VP15b34XP17c34WP15d34XP16e34TP16e34VP14f34UP17g34YP16h34XP
16i34WP18j34VP16k34ZP15l34WP15m34VP1304RP14n34UP15o34VP15P44XP14Q44VP16R44VP14S44UP15T44YP14U44U
P1GV45VP15W45TP1@X45WP1@X45XP1=Z15SP16Y45YP15Z45WP15[45XP15\45UP15]45WP16^45VP15_45XP16`45TP16`4
5VP16a45WP17b45YP15c45WP16d45[P19e45WP14f45UP16g45YP15h45XP16i45XP1305RP16j45YP1:k45WP18l45VP17m
45VP16n45ZP17o45VP15P55XP17Q55VP15R55YP17S55ZP15T55XP15U55YP18V55TP14W55UP14X55VP16Y55XP16Z55TP1
6Z55VP15[55VP15\55UP14]55UP16^55ZP1;_55]P16`55UP16`55WP16a56XP1<b56VP15c56UP15d56WP15e56WP1=f56V
P15g56WP16h56VP1=i56VP16j56XP15k56UP17l56UP16m56TP1En56XP1Co56XP1Co56YP1=Z16SP1906RP19P66TP15Q66
XP17R66VP19S66TP16T66YP17U66TP17V66VP15W66WP15X66WP15Y66VP15Z66TP1806RP18[66UP16\66TP16]66VP15^6
6WP16_66XP16`66\P16a66XP17b66UP16c66VP14Z16SP14Z16SP15d66VP18e66YP14f67YP15g67WP17h67XP13i67VP13
j67WP12k67TP16l67UP17m67WP18n67[P15d27SP14o67VP13P77XP13Q77YP13R77WP13S77WP13T77XP13U77XP12V77TP
13W77XP13X77XP13Y77XP12Z77UP13[77WP14\77WP15]77VP13^77WP14g37XP13_77WP13`77WP12c57UP12c57UP1107R
P1107RP1107RP12a77TP15b77TP15c77TP12d77TP13c47WP14e77YP13f77TP12g77TP12h77UP13i77XP13j77VP12k77U
P18l77WP14m77TP15n77YP1307RP12o77VP18P87]P13Q87TP13R87XP13S87VP14T87XP13U87XP12l67UP12V87UP13T67
XP12W87UP13X87VP12Y87TP13Z87UP13[87WP14\87ZP13]87UP13^87TP1107RP1107RP13_87TP12`87UP1107RP12a87T
P15b88XP16c88\P19d88UP1:e88XP19f88TP15g88VP16h88YP17i88\P18j88VP18j88XP16k88ZP16l88YP15m88TP15n8
8VP15o88TP16P98WP17Q98YP15R98TP16S98UP16S98WP15T98VP17U98XP17U98ZP17V98YP17W98WP1:X98XP19Y98VP18
Z98WP16[98WP16[98YP17\98YP16]98XP16]98ZP16k38[P16^98VP15_98WP17`98VP16d38ZP16a98[P17b98]P19c98^P
18d98WP16e98WP16e98YP15f98VP17g98XP16h98XP18i98YP15j98TP15k98UP15l98WP18m98ZP16n98WP16o98YP17P:8
ZP16Q:8WP17R:8WP16k38YP15S:8VP15T:9TP12U:9TP12V:9TP12W:9UP1209RP12X:9UP19Y::WP19Y::YP15Z::VP17[:
:XP15\::YP17]::WP15^::TP16_::XP1A`::WP16a::VP17b::WP16c::WP17d::VP1=e::UP1=e::WP16f::VP15g::UP1?
h::TP17i::TP16j::ZP16k::VP16k::XP16l::VP16m::XP15n::WP15o::XP18P;:WP15Q;:WP16R;:WP16S;:[P14T;:TP
14U;:TP16V;:TP15W;:TP16X;:WP18Y;:VP15Z;:TP15[;:WP15\;:TP16];:YP16^;:WP1:_;:VP17`;:XP1>a;:YP15b;:
VP1@c;:YP1:d;:YP1<e;:VP15f;:VP14g;:UP14h;:UP14i;:TP15j;:YP1:k;;UP16l;;\P15m;;YP16n;;UP16o;;WP18P
<;VP14Q<;TP16R<;XP17S<;XP17T<;XP17T<;YP19U<<\P18V<<VP17W<<YP17X<<ZP1Cd;<\P19j:<^P18Y<<WP16Z<<YP1
7[<<XP1;\<<TP15]<<WP16^<<XP17_<<VP16`<<[P16a<<\P1;b<<WP1;c<<YP1;d<<WP17e<<TP16f<<ZP16f<<[P19g<<V
P18h<<TP18i<<VP19j<<VP14k<<UP17l<=YP16m<=XP1:c2=\P19c2=YP16n<=XP16o<=UP18P==VP18P==VP1:Q==]P16R=
=WP14S=>ZP127>UP12T=>VP19j:>[P14U=>\P13V=>WP16S5>]P16W=>ZP12X=>TP13Y=>XP13Z=>WP13[=>TP14\=>VP16]
=>VP15^=>VP13o5>UP15f1>WP16_=>VP13`=>VP16a=>VP15b=>VP13c=>XP13d=>XP12h;>VP14e=>VP15f1>WP1:f=>WP1
4Q7>ZP12g=>UP14h=>VP12i=>UP13j=>WP14k=>VP12l=>UP12c5>UP13m=>WP12n=>TP12o=>UP12P>>TP13Q>>WP12R>>U
P13S>>YP14T>>YP13U>>XP13V>>WP13c=>YP14W>>WP16X>>TP13Y>>TP14Z>>VP13[>>UP13\>>XP12]>>TP14]8>UP15^>
>ZP1;]8>UP14_>>XP110>RP14`>>TP15a>>TP130>RP14b>>WP15c>>XP12d>>TP13e>>VP14f>>WP14g>>VP13h>>UP14i>
>WP15j>>QM3k>>TP13l>>WP13m>>UP13n>>VP14o>>YP12g=>UP12P?>TP12i=>UP13Q?>VP15W=>XP13R?>WP12S?>TP15T
?>ZP13U?>TP110>RP15W=>XP16W=>[P17V??TP16W??VP15X??XP17Y??VP1FZ??UP1H[??WP15\??WP18]??XP16^??YP17
_??[P15`??WP18a??XP15b??TP16S9?WP17c??YP16d??YP19e??ZP1<f??XP16g??VP19h??XP15i??VP17j??VP17k??VP
18l??XP18m??TP17n??VP16o??YP15P@?WP16Q@?UP16R@?VP17S@?YP16T@?VP16U@?WP18U@?YP16V@?XP19W@?]P17X@?
[P17Y@?XP16Z@?YP16[@?YP18\@?ZP16]@?ZP18]@?WP18^@?ZP15_@?WP16a4?UP16a4?WP17`@?WP15a@?VP16b@?TP16b
@?VP15c@?TP15d@?VP17e@?VP1:f@?XP1Cg@?VP17U8?^P16h@?WP15i@?XP14j@?TP18W=?YP17k@?VP16l@@XP15m@@YP1
7n@@TP16o@@VP16PA@\P15QA@WP13RA@YP13SA@YP110@RP12TA@VP12UA@VP13VA@UP18WA@TP16XA@WP15YA@UP12U:@TP
16ZA@YP14[A@\P13\A@WP13]A@YP13^A@YP13_A@XP12`A@TP12aA@VP12bA@VP13cA@XP13dA@XP13eA@XP14fAATP130AR
P1\1gABUP1:hABWP14iABXP14jABZP15kABZP13lABWP12mABVP15nAB]P12T=BVP14oABVP13PBBXP110BRP110BRP12QBB
TP14RBBXP13SBBXP19TBB\P15S5BYP13UBBWP15i3BZP12VBBTP14WBBWP140BRP15XBBWP13YBBVP14ZBB[P13[BBVP14\B
BVP12]BBTP13^BBXP13_BBXP12c5BUP14f1BXP14`BBYP12aBBTP12bBBVP13cBBWP12dBBTP18eBBTP13fBBWP13gBBWP14
hBBUP110BRP15iBBXP13jBBVP12kBBVP13lBBYP12mBBTP14nBBVP15oBBWP12k9BUP13PCBWP12QCBUP13RCBTP13SCBVP1
3TCBYP14UCB\P13VCBXP14WCBZP13XCBWP12YCBUP12ZCBTP14PBBZP13[CBTP1<\CCUP130CRP16]CCVP17^CCXP18_CC[P
17PBC[P17`CCVP16aCCTP15bCCTP17cCCVP15dCCVP16eCCVP13fCCXP15gCCYP14hCCTP1<iACXP18iCCVP15jCCWP15kCC
VP14lCCXP14mCCWP13nCCTP16oCCWP14PDCYP13QDCXP13RDCWP13SDCWP17T=CXP15TDCWP15V8CVP14UDCWP15VDCTP15W
DCVP16XDC\P16YDCWP14ZDCVP14[DCYP18\DCXP13]DCVP16^DCVP15_DCXP16`DC[P15aDCWP13bDCWP18cDC]P12dDCUP1
4eDCUP13fDCWP13gDCYP12hCCUP13hDCXP12bACVP13iDCVP15jDCVP14kDCVP13lDCVP110DRP1AmDDTP13nDDTP12T=DUP
13oDDYP13PEDXP14QEDYP12REDVP12SEDUP14TED[P15UEETP17VEEVP19WEEZP19XEE\P19YEEZP19ZEE\P18[EFVP18\EF
XP18]EFXP18^EF[P15_EFTP15`EFVP16aEFWP16bEFTP16cEFVP15dEFTP15eEFWP19U3F[P19U3F]P15fEFVP14gEGTP19h
EGXP19iEGZP15jEGUP18kEGVP18lEGXP19VEGXP15mEHYP15nEHTP130HRP16oEHUP16oEHWP19PFH[P15QFHWP15RFHVP1F
SFHTP17TFHXP15UFHYP14T=HVP15VFHXP19WFHZP16XFHVP16YFHXP18ZFHZP17[FHYP18\FHWP18\FHYP16]FHZP15^FHYP
17_FHTP17`FHVP16aFHXP15bFHYP15cFHXP15dFHYP15eFHXP16fFHTP18gFHVP18gFHXP17hFHTP1A0HRP14iFHUP14jFHU
P14kFHUP14lFHTP147HUP16mFHTP1;nFHXP14T=HVP15oFHTP15PGHVP17e:HZP17QGHWP1E0HRP16RGHUP16SGHVP17TGHX
P17TGHZP15UGHXP18PBH[P16VGH[P16WGHXP16XGH[P14YGHVP17ZGHYP17ZGH[P17f1HWP17[GHXP17\GHVP17]GHXP1BT=
IUP1?T=IUP14^GITP1<_GITP180IRP16`GIYP16aGIXP1?T=IVP15bGIWP16cGIVP15dGIYP16eGIWP16fGIYP16gGIXP15h
GIXP15iGIVP18jGIYP15kGIXP15lGIWP16mGIVP15nGIWP17oGIVP17oGIXP15PHIYP19QHI\P15RHIXP16SHIZP15THIWP1
5UHIYP15VHIWP17WHIVP16XHJTP16XHJVP17YHJVP17YHJXP17ZHJZP15[HJVP16\HJVP16]HJWP17^HJYP18_HJZP17`HJV
P16aHJWP16bHJVP18f1JWP17cHJXP17dHJYP15eHJYP15fHJYP16gHJ[P16hHJ\P14iHJVP16jHJWP16kHJWP16kHJYP14Z1
JSP15lHJTP15mHJVP16nHJYP16nHJ[P17oHJVP17oHJXP15PIJVP15QIJYP18RIJYP15SIKUP14TIKUP120KRP14UIKUP12T
=KUP13VIKWP12T=KUP13WIKYP13XIKYP12Z8KVP12YIKTP14ZIKWP16[IKVP13\ILWP12]ILUP13^ILTP13_ILTP120LRP13
]8LUP12`ILTP12aILTP13bILWP13cILTP14dILVP13eILWP13fILXP12gILTP12hILUP13iILTP12jILTP110LRP14kIL\P1
2lILTP15mIMTP15nIMVP13oIMXP13PJMXP13QJMYP13RJMYP14SJMVP13TJMYP15UJMVP19VJMVP14WJMVP13XJMVP16YJMV
P14ZJMVP13[JMWP13\JMWP14]JMTP15^JMUP13_JMWP12`JMTP18d;MYP19aJMYP17bJM\P16cJMVP15dJMTP14eJMTP15fJ
MXP17gJMYP16hJMYP14iJMWP13jJMWP13fJMVP12c5MVP16f1MZP14kJMTP16lJMXP13mJMYP16nJMTP16nJMVP15oJMXP16
PKMTP15QKMTP16RKMVP16SKMZP14TKMYP14UKMYP16VKMVP15WKMVP12XKMUP13YKMWP14ZKMZP15[KMVP15[KMVP13\KMWP
15]KMVP15^KMZP13_KMXP14`KMVP12aKMTP13bKMVP15cKMTP15dKMWP15eKMVP15fKM]P15gKM[P13hKMWP13iKMWP13jKM
YP13kKMXP13kKMXP13lKMWP13mKMWP14nKM\P13oKMYP13PLMVP14QLMWP13RLMWP17SLMVP16TLMVP12ULMVP13VLMWP14W
LMWP12XLMTP12YLMUP14ZLMVP13[LMWP13\LMVP12]LMTP13^LMUP12_LMTP12`LMTP13aLMWP12bLMTP13c:MUP13cLMVP1
2dLMTP15eLMUP16fLMUP15gLMUP14hLMUP110MRP13iLMWP16jLMWP14kLMXP13lLMYP14mLMWP13nLMTP15oLMXP13_KMXP
14QJMZP14PMMTP15QMMVP14RMMVP12SMMUP14TMMTP16UMMTP16UMMVP14VMMZP13WMMVP12Z1MSP12]8MVP13XMMXP14YMM
TP15ZMMUP1:[MN`P16\MNXP16]MNWP16]MNYP15^MNUP15_MNWP17`MNXP19aMNVP17bMNXP17f1NYP15cMNTP15dMNVP16e
MNUP15fMNUP16gMNYP1=hMNYP15iMNVP15jMNTP15kMNVP17lMNUP14mMNTP16U3NZP130NRP16nMNTP16oMNVP16PNNWP18
QNNYP19RNNYP1<SNNWP17TNNYP15k9NUP15UNNWP1:VNNVP1CWNNYP18XNNXP16YNNVP16ZNNUP15[NNUP15\NNWP17]NNYP
16^NNUP16_NNWP130NRP15`NNVP15aNNVP13bNNVP16cNNWP16cNNYP18f1N]P15dNNWP16eNNUP15fNNVP1=gNNZP1;hNNV
P18iNNWP17jNNUP1BkNNWP1AlNNUP18mNNWP15nNNVP15oNNUP16PONXP16QONWP15RONVP15SONUP15TONVP15UONVP16VO
NUP16VONWP17WONVP16XONWP16YONXP1DZONWP1C[ONUP17\ONXP15]ONTP15^ONTP15_ONVP16`ONXP15aONVP12bONUP15
cONVP14dONUP15eONUP15fONWP17gONWP16hONVP16hONXP16iONUP16jONWP17kON[P15lONVP13mONXP19nONVP17oONYP
17oONXP14PP1NTP15QP1NXP14RP1NTP15SP1NWP15TP1NYP18UP1NVP18VP1NXP15WP1NTP17XP1NXP16YP1NYP130NRP14Z
P1NWP14[P1NTP15\P1NUP15]P1NWP15^P1NXP15_P1NTP15`P1NVP15aP1NWP16PBN\P15bP1NTP15cP1NWP13dP1NUP13eP
1NXP1:fP1NZP19gP1NWP16hP1NWP16iP1NZP15jP1NXP17kP1NVP14lP1NTP15mP1NUP16U3NZP15nP1NVP16oP1NVP16PQ1
NYP15QQ1NTP15RQ1NVP15SQ1NVP16TQ1NVP110ORP13UQ1OYP12VQ1OVP15WQ1OTP18XQ1P1UP15YQ1Q1VP14ZQ1Q1VP12[Q
1Q1UP13\Q1Q1WP13]Q1Q1XP17^Q1Q1YP110R1RP17_Q1R1WP17`Q1R1WP17aQ1R1WP17bQ1R1WP17cQ1R1WP17dQ1R1WP12e
Q1R1TP15fQ1R1WP12gQ1R1UP14S1R1SP17hQ1S1VP19iQ1S1WP1<jQ1S1WP15iQ1S1UP14gQ1S1TP13kQ1T1TP12lQ1T1TP1
3mQ1T1YP15nQ1T1WP15oQ1U1TP16PR1U1VP17QR1U1[P16RR1U1WP17SR1U1YP17SR1U1[P16TR1U1WP16UR1U1YP12VR1U1
TP13WR1U1VP16XR1U1WP16YR1U1WP13ZR1V1TP12[R1W1TP12\R1W1UP12]R1W1UP19^R1X1WP1<_R1X1VP14`R1X1VP18aR
1X1XP15bR1X1YP18cR1X1[P12dR1X1TP13eR1X1XP110X1RP14fR1X1YP110X1SP13gR1X1VP12hR1X1TP19iR1Y1TP15jR1
Z1TP12kR1Z1TP13lR1Z1XP14mR1Z1VP13nR1Z1VP14oR1Z1YP12PS1Z1UP14QS1Z1XP12RS1Z1TP12SS1Z1UP12TS1Z1TP15
T=[1VP16US1[1VP17VS1[1XP18WS1[1VP16XS1[1VP15YS1[1WP15ZS1[1WP17[S1[1XP13\S1[1XP13]S1[1VP12^S1[1TP
12Z1[1SP17_S1[1TP14`S1[1WP13aS1[1WP13bS1[1VP16cS1[1XP19cS1[1XP15dS1[1WP15eS1[1TP14fS1[1YP12gS1[1
TP13hS1[1TP13iS1[1WP13jS1[1WP17kS1[1[P16lS1[1XP14mS1[1VP13nS1[1VP12mA[1UP12mA[1UP14oS1[1ZP14PT1[
1XP13QT1[1VP13RT1[1XP12ST1[1VP13TT1[1XP13UT1[1XP12VT1[1VP12WT1[1VP16XT1\1XP16YT1\1ZP15ZT1\1UP17[
T1\1XP15\T1\1YP15]T1\1YP14^T1\1VP15_T1\1WP17j5\1ZP15`T1\1WP15aT1\1WP16bT1\1\P14cT1\1VP16dT1\1WP1
5eT1\1XP16fT1\1ZP16gT1\1ZP15hT1\1XP15iT1\1XP15jT1\1YP19kT1\1[P16lT1\1YP15mT1\1WP15nT1\1WP15oT1\1
XP16PU1\1XP16QU1\1ZP16RU1\1\P15SU1\1UP15TU1\1WP15UU1\1TP15VU1\1VP16WU1\1UP16WU1\1WP14XU1\1TP16YU
1\1XP15ZU1\1VP18[U1]1\P16\U1]1[P16]U1]1YP16]U1]1[P16^U1]1WP15_U1]1XP16`U1]1[P16d3]1[P16U3]1ZP18a
U1]1[P16bU1]1VP16cU1]1XP140]1RP15dU1]1YP16eU1]1TP16fU1]1VP17gU1]1TP17gU1]1VP17hU1]1\P15iU1]1XP18
h3]1ZP16jU1]1VP16kU1]1\P16lU1]1XP16mU1]1VP15nU1]1UP15oU1]1WP17PV1]1^P16QV1]1YP15RV1^1XP16SV1^1ZP
15TV1^1UP15UV1^1WP15VV1^1WP15WV1^1WP15XV1^1WP17YV1^1^P14ZV1^1VP18[V1^1ZP15\V1^1UP15]V1^1UP15^V1^
1YP17_V1^1[P15`V1^1YP14aV1^1UP15bV1^1XP14cV1^1VP14cV1^1VP18dV1^1\P17eV1^1[P16fV1^1ZP19gV1^1WP17h
V1^1ZP17d;^1YP16gL^1XP15iV1^1UP17e:^1[P15jV1^1XP15kV1^1VP15lV1^1XP15mV1^1WP16nV1^1WP16oV1^1[P15P
W1^1UP15QW1^1WP14U1^1VP16RW1^1ZP16SW1^1[P16TW1^1ZP130^1SP15UW1^1XP15VW1^1YP16WW1^1VP16XW1^1VP14T
=^1UP16YW1^1ZP14ZW1^1UP15[W1^1TP177^1UP16m;^1\P16\W1_1YP15]W1_1VP18^W1_1XP16_W1_1YP14`W1_1VP1CRJ
_1[P15aW1_1YP15bW1_1WP16cW1_1XP18[S1_1WP16dW1_1ZP16eW1_1UP17fW1_1YP16gW1_1WP16hW1_1XP16iW1_1[P19
jW1_1YP17jW1_1[P16kW1_1YP16lW1_1VP15mW1_1WP1:dT1_1\P15nW1_1YP19Q7_1eP15oW1_1XP14PX1_1UP17QX1_1VP
15RX1_1VP17SX1_1YP17TX1_1]P15UX1_1VP15VX1_1XP16WX1_1ZP15XX1_1XP16YX1_1[P16ZX1_1YP16Q7_1\P15[X1_1
YP14\X1_1UP14]X1_1UP18d3_1aP17^X1_1TP15_X1_1WP16`X1_1VP17aX1_1ZP16bX1_1XP16bX1_1ZP16bX1_1XP16bX1
_1[P16cX1_1TP15dX1_1WP18eX1_1VP15fX1_1TP18gX1_1YP16Q7_1\P16hX1_1[P15iX1_1YP15jX1_1YP16kX1_1[P16a
9_1\P17lX1_1_P15mX1_1YP15nX1_1YP14mA_1VP15oX1_1YP13PY1`1WP13QY1`1YP14RY1`1\P14SY1`1\P12TY1`1VP13
UY1`1YP13VY1`1XP13WY1`1YP14XY1`1[P13YY1`1YP13ZY1`1XP13[Y1`1YP13\Y1`1XP13]Y1`1YP13^Y1`1XP14_Y1`1Z
P13`Y1`1YP13aY1`1YP13bY1`1XP12cY1`1UP12dY1`1VP127`1VP12eY1`1VP14fY1`1XP13gY1`1YP13hY1`1YP14iY1`1
XP14jY1`1[P13kY1`1XP12lY1`1VP13mY1`1YP13nY1`1WP13oY1`1XP14PZ1`1WP13QZ1`1VP15RZ1`1XP13SZ1`1XP14TZ
1`1WP14TZ1`1YP13k8`1XP14UZ1`1XP13VZ1`1XP13WZ1`1UP13XZ1`1XP14YZ1`1VP12jE`1VP13ZZ1`1YP13[Z1`1YP13\
Z1`1YP12]Z1`1VP13^Z1`1YP13_Z1`1WP13hX1`1XP13`Z1`1YP12aZ1`1VP12bZ1`1VP14cZ1`1[P13dZ1`1YP12eZ1`1VP
12eZ1`1VP12eZ1`1VP12fZ1`1VP12gZ1`1VP13hZ1`1XP13iZ1`1YP14jZ1`1\P13kZ1`1WP12lZ1`1VP13mZ1`1WP13nZ1`
1YP13oZ1`1YP13P[1`1VP13Q[1`1YP13R[1`1YP13S[1`1YP13T[1`1YP13U[1`1XP13V[1`1YP13W[1`1XP14X[1`1ZP13Y
[1`1YP14Z[1`1\P12[[1`1VP12eZ1`1VP12\4`1VP13ZY1`1WP13\[1`1XP13][1`1VP13^[1`1TP13_[1`1WP13`[1`1XP1
4a[1`1\P12]8`1VP13b[1`1YP13^5`1XP12c[1`1VP14d[1`1ZP127`1VP13e[1`1XP12mA`1VP12f[1`1TP12g[1`1VP12h
[1`1TP12bN`1VP13i[1`1VP12^[1`1TP13j[1`1WP12T=`1VP13PB`1YP13k[1`1WP12]8`1VP12l[1`1UP13m[1`1YP13n[
1`1XP13oY1`1XP12o[1`1VP12P\1`1VP12Q\1`1VP13R\1`1VP13S\1`1YP15T\1`1VP13U\1`1WP14V\1`1WP14W\1`1WP1
4X\1`1YP13Y\1`1XP13Z\1`1YP13[\1`1XP12\\1`1UP13]\1`1XP16U3`1`P13^\1`1XP15_\1`1YP13`\1`1XP15S5`1ZP
13a\1`1WP14j4`1YP14j:`1ZP13b\1`1WP12c\1`1TP13d\1`1WP13e\1`1WP14f\1`1[P13g\1`1VP14h\1`1YP13i\1`1W
P13j\1`1XP14mX1`1ZP13k\1`1VP14k3`1ZP13l\1`1WP14hZ1`1ZP15m\1`1[P15]3`1ZP14h3`1XP13n\1`1VP15o\1`1[
P14P]1`1XP13Q]1`1VP15R]1`1YP12S]1`1TP15T]1`1XP13U]1`1VP15V]1`1XP14W]1`1VP14c3`1XP14X]1`1YP15Y]1`
1[P13Z]1`1VP13[]1`1WP12\]1`1UP13]]1`1VP12^]1`1TP14_]1`1ZP13`]1`1WP14a]1`1[P18b]1`1WP14c]1`1ZP13d
]1`1XP15e]1`1ZP13f]1`1VP13g]1`1VP12h]1`1TP14i]1`1ZP13j]1`1VP14k]1`1XP14d3`1ZP14f1`1WP14l]1`1[P13
m]1`1WP14n]1`1ZP14o]1`1YP14P^1`1YP14Q^1`1VP15R^1`1ZP13S^1`1WP13T^1`1WP13U^1`1XP13V^1`1WP13W^1`1X
P13X^1`1WP13Y^1`1VP13Z^1`1VP13[^1`1WP13\^1`1XP13lX1`1XP14]^1`1YP13^^1`1WP13_^1`1WP13`^1`1XP12a^1
`1TP13b^1`1XP13c^1`1VP13d^1`1XP12e^1`1TP13b^1`1XP13f^1`1XP13g^1`1WP13h^1`1YP13i^1`1XP13j^1`1XP15
U3`1]P13k^1`1VP13l^1`1VP15m^1`1WP14n^1`1XP14o^1`1TP14o^1`1VP12P_1`1TP13dA`1WP12Q_1`1TP13Y=`1XP13
R_1`1VP13S_1`1VP13T_1`1YP13U_1`1XP13V_1`1WP14W_1`1ZP14X_1`1\P13Y_1`1XP13aY1`1YP13Z_1`1XP13[_1`1Y
P13\_1`1XP14]_1`1ZP15^_1`1[P15^_1`1]P12__1`1UP13`_1`1UP13a_1`1WP13b_1`1XP13c_1`1WP13d_1`1XP15e_1
`1\P13f_1`1WP13g_1`1YP14PB`1[P14h_1`1YP13i_1`1XP13j_1`1WP13k_1`1WP13l_1`1YP13m_1`1WP13n_1`1WP13o
_1`1YP14P`1`1XP13Q`1`1XP13R`1`1WP13S`1`1YP13T`1`1YP14U`1`1\P13V`1`1YP13W`1`1YP14X`1`1\P13Y`1`1YP
13Z`1`1XP12[`1`1VP12[`1`1VP13\`1`1YP13]`1`1WP13^`1`1XP13_`1`1XP13``1`1YP13a`1`1YP13b`1`1YP13d3`1
YP12[H`1VP12c`1`1VP13lB`1YP13d`1`1YP13e`1`1YP13f`1`1YP12g`1`1UP12h`1`1VP12i`1`1VP12j`1`1UP12k`1`
1UP12l`1`1UP12mA`1VP12mA`1VP12mA`1VP12m`1`1VP12m`1`1VP14n`1`1VP13o`1`1XP14Pa1`1ZP12Qa1`1VP13Ra1`
1XP12Sa1`1UP13Ta1`1XP13Ua1`1WP13Va1`1YP13Wa1`1YP13Xa1`1XP13Ya1`1YP13Za1`1WP12[a1`1VP13\a1`1UP13]
a1`1XP14^a1`1ZP13_a1`1YP12`a1`1UP14aa1`1\P14ba1`1ZP13ca1`1XP13da1`1YP13ea1`1YP13fa1`1YP12ga1`1UP
12ha1`1VP13ia1`1YP13ja1`1XP13ka1`1XP12lZ1`1VP13i^1`1YP13la1`1YP12ma1`1VP12na1`1TP13oa1`1YP14Pb1`
1ZP14Qb1`1[P13Rb1`1YP13Sb1`1XP13Tb1`1YP12Ub1`1VP12Vb1`1VP13Wb1`1YP12Xb1`1UP13Yb1`1XP12kB`1VP13Zb
1`1YP12eZ1`1VP12dD`1VP13a9`1YP13`U1`1YP13[b1`1YP13[b1`1YP14\b1`1YP13]b1`1YP13PB`1YP12eZ1`1VP110`
1SP12^b1`1VP14_b1`1VP13`b1`1YP13ab1`1WP13bb1`1XP13cb1`1YP14db1`1ZP13eb1`1XP12]I`1VP13fb1`1XP12c5
`1VP110`1SP13YV1`1XP12gb1`1VP12gb1`1VP13hb1`1WP12gb1`1VP12ib1`1UP12mA`1VP14jb1`1TP13kb1`1UP13lb1
`1XP14mb1`1YP13nb1`1WP12c`1a1VP12U1a1VP13ob1a1YP12Pc1a1VP13Qc1a1YP13Rc1a1YP12Sc1a1UP13Tc1a1YP13U
c1a1YP13Vc1a1YP13Wc1a1YP13Xc1a1YP12Yc1a1VP13Zc1a1YP13[c1a1XP13\c1a1YP13]c1a1YP12^c1a1VP12_c1a1VP
14`c1a1\P13ac1a1YP14d3a1[P13bc1a1YP13cc1a1YP13dc1a1YP13ec1a1YP14mX1a1\P12fc1a1VP13gc1a1YP13hc1a1
YP12ic1a1UP12jc1a1VP13kc1a1XP12lc1a1VP13mc1a1YP13m@a1YP13nc1a1YP14oc1a1[P12Pd1a1VP12Qd1a1UP13Rd1
a1WP13Sd1a1YP13Td1a1WP14k3a1ZP13Ud1a1XP13Vd1a1XP14Wd1a1WP12Xd1a1UP12U4a1UP13Yd1a1YP12Zd1a1UP13[d
1a1XP13\d1a1XP13]d1a1XP13^d1a1YP13_d1a1XP12^Ma1VP13`d1a1VP12ad1a1UP12bd1a1UP12cd1a1UP12dd1a1UP13
ed1a1TP13fd1a1VP13gd1a1VP13hd1a1YP14id1a1UP14id1a1WP13jd1a1UP13kd1a1XP15ld1a1WP13md1a1XP13nd1a1X
P14od1a1[P14Pe1a1\P13Qe1a1YP14Q7a1[P13Re1a1YP13Se1a1YP13Te1a1YP15Ue1a1^P12Ve1a1VP14We1a1XP13Xe1a
1XP13Ye1a1YP13Ze1a1WP12[e1a1TP127a1VP14a9a1[P12\e1a1VP13]e1a1YP12^e1a1TP12_e1a1UP13`e1a1XP12hIa1
VP13ae1a1XP13be1a1YP12k9a1UP12ce1a1VP13de1a1XP12ee1a1VP13fe1a1YP14ge1a1[P13he1a1XP13ie1a1YP13je1
a1YP12ke1a1VP12le1a1UP12me1a1TP13ne1a1WP13`U1a1YP13d3a1YP13oe1a1YP13Pf1a1YP13Qf1a1YP13Rf1a1YP13S
f1a1YP13Tf1a1YP13Uf1a1XP12Vf1a1UP12Wf1a1UP13Xf1a1YP12k9a1VP12k9a1VP16Yf1a1ZP14Zf1a1YP14[f1a1ZP13
\f1a1VP14]f1a1ZP14^f1a1YP13c4a1WP14_f1a1XP13`f1a1WP13af1a1VP14bf1a1VP12cf1a1TP14df1a1VP14Q7a1ZP1
4aX1a1[P14ef1a1YP14ff1a1YP13gf1a1WP14mX1a1ZP15hf1a1ZP13if1a1WP12jf1a1TP14kf1a1[P14lf1a1ZP13mf1a1
WP14i8a1ZP14nf1a1ZP13of1a1XP13Pg1a1UP13Qg1a1XP14Rg1a1YP13Sg1a1VP13Tg1a1VP12Ug1a1UP13Vg1a1VP13Wg1
a1XP14Xg1a1YP13T6a1XP14U3a1ZP12Yg1a1TP13Zg1a1WP14[g1a1YP13\g1a1WP13]g1a1XP13^g1a1XP14j4a1YP15_g1
a1[P13`g1a1WP13ag1a1XP14g3a1XP15bg1a1[P14cg1a1YP13dg1a1WP12W:a1UP13RJa1XP13eg1a1VP14fg1a1XP15S5a
1[P13gg1a1TP14hg1a1YP14ig1a1YP13jg1a1YP13kg1a1XP14lg1a1YP12mg1a1UP12ng1a1UP15og1a1VP13Ph1a1WP14Q
h1a1[P13Rh1a1XP14Sh1a1ZP15Th1a1\P14Uh1a1XP12Vh1a1UP13Wh1a1VP14Xh1a1WP14f1a1XP15]3a1[P14]3a1XP14a
4a1WP13Yh1a1VP14Zh1a1ZP13[h1a1WP13\h1a1WP13]h1a1WP14^h1a1VP12_h1a1UP13`h1a1VP14ah1a1ZP13bh1a1XP1
4ch1a1YP13dh1a1VP13eh1a1WP14fh1a1YP14gh1a1ZP13hh1a1WP14ih1a1WP14ih1a1YP13jh1a1XP13kh1a1XP13lh1a1
WP13mh1a1XP13nh1a1XP13oh1a1XP12l6a1UP12Pi1a1UP13Qi1a1TP13Ri1a1TP14Si1a1VP13Ti1a1VP15Ui1a1YP15S5a
1[P12[6a1UP15Vi1a1VP14oS1a1[P14Wi1a1VP13Xi1a1WP14Yi1a1VP15oEa1YP14Zi1a1VP13[i1a1XP14\i1a1YP14]i1
a1VP14QIa1ZP13^i1a1WP16_i1a1\P13`i1a1XP13ai1a1XP14bi1a1[P13ci1a1XP14di1a1VP16ei1a1TP14fi1a1ZP14S
=a1ZP14gi1a1VP15hi1a1YP14ii1a1ZP13ji1a1VP14ki1a1VP15li1a1YP14mi1a1VP13ni1a1XP13oi1a1XP13Pj1a1XP1
4d3a1[P14Qj1a1ZP12c5a1UP13Rj1a1VP14Sj1a1VP14Tj1a1VP15Uj1a1VP15Vj1a1ZP14Wj1a1ZP13Xj1a1WP17Yj1a1TP
13Zj1a1YP13[j1a1YP13\j1a1YP13]j1a1YP13^j1a1YP14_j1a1[P13`j1a1XP13aj1a1YP13bj1a1YP13cj1a1WP14dj1a
1[P13ej1a1YP13fj1a1XP13gj1a1YP13hj1a1YP13ij1a1YP13jj1a1YP13kj1a1YP13lj1a1WP13mj1a1WP13nj1a1WP13o
j1a1WP13Pk1a1WP13Qk1a1WP13Rk1a1YP13Sk1a1YP13Tk1a1YP13Uk1a1YP13Vk1a1YP13Wk1a1XP13Xk1a1XP13Yk1a1YP
13Zk1a1WP13[k1a1VP14\k1a1XP14aX1a1[P14]k1a1[P13^k1a1WP12_k1a1UP13`k1a1YP13ak1a1YP13bk1a1XP14ck1a
1[P13dk1a1XP14ek1a1ZP14fk1a1YP13gk1a1XP13T^1a1XP14`U1a1[P12hk1a1UP14ik1a1ZP13jk1a1XP14kk1a1WP15]
3a1[P13lk1a1WP15mk1a1ZP13nk1a1XP13ok1a1WP14Pl1a1VP13Ql1a1WP13Rl1a1WP13Sl1a1WP13bFa1YP13Tl1a1YP13
d3a1YP15Ul1a1_P13Vl1a1XP13md1a1YP13Wl1a1YP13Xl1a1XP13Yl1a1YP13d3a1YP14Zl1a1ZP13[l1a1YP13eFa1XP13
\l1a1XP13]l1a1YP13^l1a1XP14_l1a1XP14`l1a1ZP14al1a1ZP14Q7a1\P12bl1a1UP13cl1a1YP13dl1a1YP13el1a1YP
12fl1a1VP14^Fa1\P13gl1a1XP13hl1a1WP13il1a1TP13jl1a1YP13kl1a1WP13d3a1YP13P3a1YP13ll1a1XP12X5a1VP1
3d3a1YP13ml1a1YP12nl1a1UP14ol1a1VP12Pm1a1VP14Qm1a1WP13Rm1a1VP13Sm1a1WP14PBa1\P14Tm1a1\P12Um1a1VP
12Vm1a1TP13Wm1a1YP13Xm1a1XP13Ym1a1WP13Zm1a1WP13[m1a1YP12\m1a1UP12]m1a1VP13^m1a1YP13m@a1YP13_m1a1
YP13`m1a1XP16am1a1YP15bm1a1YP13cm1a1YP13Pj1a1YP13dm1a1XP13em1a1WP13fm1a1XP15gm1a1YP14^Fa1[P14hm1
a1ZP14im1a1XP13jm1a1YP14km1a1XP13^Fa1YP12lm1a1VP13mm1a1WP12W5a1VP12nm1a1VP12ha1a1VP12om1a1VP12Pn
1a1UP12]8a1UP13Qn1a1WP14Rn1a1VP13Sn1a1WP12Tn1a1TP13Un1a1WP14Vn1a1\P13Wn1a1TP12Xn1a1UP12Yn1a1TP14
Zn1a1VP12[n1a1UP13\n1a1YP14]n1a1[P13d3a1YP14^n1a1VP12_n1a1TP14`n1a1WP13an1a1VP14bn1a1VP13cn1a1YP
12dn1a1VP12en1a1VP13fn1a1YP12gn1a1VP12hn1a1TP14in1a1TP13d3a1YP12jn1a1UP13kn1a1YP15ln1a1YP12\4a1V
P12mn1a1UP14c3a1XP12nn1a1TP13on1a1YP12Po1a1UP13Qo1a1YP13Ro1a1UP12So1a1VP12To1a1TP14PBa1\P13Uo1a1
WP13Vo1a1YP14Wo1a1ZP13Xo1a1YP13Yo1a1YP13Zo1a1YP13PBa1YP12[o1a1UP13\o1a1YP12]o1a1VP13^o1a1XP13_o1
a1YP12`o1a1VP12ao1a1UP12bo1a1UP12en1a1VP13\U1a1YP12co1a1UP12do1a1TP12bNa1UP12eo1a1UP12fo1a1VP14g
o1a1VP13PBa1YP12\5a1VP13ho1a1YP13io1a1XP13jo1a1YP14ko1a1WP13lo1a1WP13mo1a1XP12om1a1VP13no1a1YP13
oo1a1XP14PP2a1VP15QP2a1WP13RP2a1UP12SP2a1TP13TP2a1YP12UP2a1UP13VP2a1YP13WP2a1YP14XP2a1XP12YP2a1V
P13ZP2a1YP12[P2a1VP13\P2a1YP12]P2a1UP13kU1a1YP13^P2a1XP13_P2a1YP13`P2a1YP12aP2a1UP12[6a1VP12bP2a
1UP12cP2a1UP12dP2a1VP14eP2a1VP12fP2a1VP13gP2a1XP13d3a1YP13hP2a1TP12Z8a1VP13iP2a1YP12jP2a1VP12kP2
a1TP13lP2a1YP13mP2a1YP13nP2a1YP14d3a1[P13oP2a1XP14PQ2a1VP13QQ2a1YP12eZ1a1VP12RQ2a1VP12SQ2a1UP14T
Q2a1VP12bOa1VP13UQ2a1YP12VQ2a1VP12WQ2a1VP12XQ2a1VP12YQ2a1UP12ZQ2a1VP12Z8a1VP14[Q2a1VP12]Ia1VP14\
Q2a1VP14]Q2a1WP12Z8a1UP12^Q2a1UP15_Q2a1YP13`Q2a1WP14aQ2a1WP12TV1a1VP14bQ2a1VP12cQ2a1VP12dQ2a1VP1
3eQ2a1VP12dd1a1UP12fQ2a1VP12gQ2a1TP12hQ2a1VP13iQ2a1YP12jQ2a1TP127a1VP13b4a1YP13kQ2a1YP13lQ2a1XP1
2mQ2a1UP14nQ2a1UP12oQ2a1VP127a1VP12PR2a1VP13QR2a1VP13RR2a1XP12bNa1VP13SR2a1YP12TR2a1VP12UR2a1UP1
3VR2a1YP12WR2a1UP12XR2a1UP12YR2a1UP12ZR2a1VP12[R2a1VP12\R2a1UP12]R2a1UP12^R2a1VP13_R2a1WP13`R2a1
WP13aR2a1WP13bR2a1WP13cR2a1YP13dR2a1YP13eR2a1XP13fR2a1YP13gR2a1YP19hR2a1[P13iR2a1XP13jR2a1XP15kR
2a1WP12lR2a1UP12mR2a1UP14nR2a1VP12oR2a1TP127a1VP12PS2a1VP12QS2a1VP12RS2a1VP14SS2a1WP12g=a1VP12TS
2a1VP12Z1a1TP12T=a1UP13US2a1YP16VS2b1TP16VS2b1VP1;WS2b1VP1;WS2b1XP19W=b1YP19W=b1[P16Z1b1SP16XS2b
1UP15YS2b1TP14ZS2b1TP14[S2b1UP15\S2b1WP17]S2c1XP17^S2c1YP15_S2c1XP16k3c1ZP17`S2c1YP14aS2c1TP14bS
2c1TP15cS2c1XP19dS2c1ZP19dS2c1\P18eS2c1VP14fS2c1TP15gS2c1VP15hS2c1WP14iS2c1TP19jS2c1XP15kS2c1UP1
6lS2c1VP14mS2c1UP130c1RP16nS2d1TP16oS2d1YP17PT2d1VP17QT2d1XP19cCd1VP19RT2d1XP1?ST2d1YP16TT2d1VP1
7UT2d1TP16nS2d1TP17VT2d1VP17WT2d1YP17XT2d1VP18YT2d1VP1EZT2d1UP16[T2e1\P17\T2e1ZP1>]T2e1VP1=^T2e1
TP17_T2e1XP17_T2e1ZP16`T2e1XP15aT2e1VP16bT2e1TP16bT2e1VP19cT2e1XP19cT2e1ZP17dT2e1XP17dT2e1[P16eT
2e1VP16fT2e1YP15gT2e1VP16hT2e1YP17iT2e1VP16jT2e1VP18kT2e1[P16lT2e1YP16mT2e1UP140e1RP1>nT2e1TP18o
T2e1[P16PU2e1VP110e1RP13QU2e1YP12RU2e1UP1<SU2e1TP13TU2e1UP12UU2e1UP17VU2e1YP14d;e1WP19WU2e1ZP15X
U2e1VP12YU2e1TP13ZU2e1TP12[U2e1TP16\U2e1VP12]U2e1TP140e1RP12^U2e1UP12_U2e1TP14`U2e1TP12aU2e1TP13
bU2e1WP12cU2e1VP12dU2e1TP12eU2e1UP13fU2e1WP12gU2e1UP14d3e1\P12mAe1VP13hU2e1YP12iU2e1UP12jU2e1TP1
2kU2e1UP13lU2e1UP16mU2e1VP13nU2e1VP13oU2e1VP13PV2e1WP12QV2e1TP12RV2e1TP110e1RP12SV2e1UP12TV2e1UP
12UV2e1UP13VV2e1XP13WV2e1WP13XV2e1XP12YV2e1TP14ZV2e1YP13[V2e1WP13\V2e1WP12]V2e1VP12^V2e1TP12_V2e
1VP12`V2e1UP16aV2f1VP15bV2f1TP1<cV2g1XP1<cV2g1ZP19cV2g1XP19cV2g1ZP1:dV2g1XP1:dV2g1ZP16eV2g1XP16e
V2g1ZP15fV2g1WP14gV2g1VP17^S2g1[P16hV2g1YP14iV2g1UP15jV2g1UP15kV2g1WP15lV2g1YP17mV2g1[P15nV2g1WP
16oV2g1[P16PW2g1ZP15QW2g1WP16d3g1[P16RW2g1XP16RW2g1ZP14SW2g1VP16TW2g1[P19UW2g1WP19UW2g1YP19VW2g1
ZP19WW2g1]P18XW2g1]P17YW2g1XP15ZW2g1XP16[W2h1[P14\W2h1UP16]W2h1XP16]W2h1ZP16SV1h1[P16^W2h1[P15_W
2h1YP15`W2h1VP15aW2h1XP14bW2h1VP15cW2h1XP18d;h1\P15dW2h1YP16eW2h1YP16eW2h1[P16fW2h1WP15gW2h1XP19
VW2h1XP19VW2h1ZP17hW2h1XP16iW2h1VP18jW2h1]P16kW2h1TP16kW2h1VP15lW2h1XP15mW2h1YP17nW2h1YP15oW2h1X
P16PX2h1XP16PX2h1ZP18_:h1\P16QX2h1YP15RX2h1UP15SX2h1WP16TX2h1UP16UX2h1WP17VX2h1YP16WX2h1VP18XX2h
1WP14YX2h1UP16ZX2h1TP16ZX2h1VP15]m1h1UP15[X2h1WP1A\X2h1YP15]X2h1WP18^X2h1^P18_X2h1`P16`X2h1WP15a
X2h1WP16bX2h1VP16cX2h1YP18dX2h1ZP15eX2h1XP16fX2h1[P15gX2h1VP15hX2h1UP15iX2h1TP15jX2h1WP19kX2h1`P
15lX2h1WP18mX2i1ZP1;nX2i1^P18oX2i1XP15PY2i1VP16QY2i1VP1:RY2i1WP17d;i1YP19SY2i1[P19TY2i1_P15UY2i1
YP19VY2i1\P16WY2i1ZP15XY2i1TP15YY2i1VP14ZY2i1UP14[Y2i1UP15\Y2i1XP16]Y2i1XP16]Y2i1ZP15mP2j1WP16^Y
2j1WP16_Y2j1WP15`Y2j1WP15aY2j1UP17bY2j1VP16cY2j1TP15dY2j1TP15eY2j1VP14fY2j1TP15gY2j1YP19hY2j1ZP1
9hY2j1\P16iY2j1UP18o5j1YP17jY2j1VP1;kY2j1TP18lY2j1TP18mY2j1VP14nY2j1XP14oY2j1ZP12PZ2j1UP12QZ2j1U
P12RZ2j1TP15SZ2j1TP15TZ2j1VP16RY2j1UP16RY2j1XP13UZ2j1TP15VZ2j1TP12WZ2j1UP12Ug1j1VP13XZ2j1YP13RY2
j1UP15YZ2j1^P14ZZ2j1WP12[Z2j1UP120j1RP12X:j1UP110j1RP17\Z2j1VP17\Z2j1XP18]Z2j1TP18^Z2j1VP15_Z2j1
VP16`Z2j1VP13aZ2j1UP1BbZ2j1TP16cZ2j1VP15d2j1SP13dZ2j1YP110j1RP13eZ2j1YP12T=j1UP13`U1j1YP15fZ2j1W
P12f3j1UP110j1RP12gZ2j1VP13hZ2j1XP12T=j1UP13iZ2j1YP13jZ2j1WP12kZ2j1UP110j1RP13iU1j1XP12lZ2j1VP12
mZ2j1VP12nZ2j1UP12oZ2j1VP12P[2j1VP12Q[2j1VP12R[2j1VP12S[2j1UP12T[2j1VP12T[2j1VP12U[2j1UP14V[2j1X
P13W[2j1YP13X[2j1XP12Y[2j1TP13Z[2j1WP110j1RP12[[2j1VP13\[2j1XP12][2j1TP13^[2j1YP13_[2j1YP12`[2j1
VP12ZQ2j1UP12a[2j1VP12b[2j1TP13c[2j1XP12d[2j1VP13e[2j1YP12f[2j1UP14g[2j1ZP13h[2j1WP13Y`1j1XP13i[
2j1WP13j[2j1YP14k[2j1\P13SY1j1XP12l[2j1TP13m[2j1VP12eZ1j1VP13n[2j1VP13o[2j1WP12P\2j1TP12gQ2j1TP1
2RS2j1VP12Q\2j1VP12R\2j1TP12mAj1UP110j1RP110j1RP110j1RP110j1RP110j1RP12S\2j1TP12T\2j1TP110j1RP11
0j1RP13U\2j1TP110j1RP12V\2j1TP120j1RP12X:j1UP110j1RP12W\2j1UP16X\2j1YP13Y\2j1TP13Z\2j1TP12[\2j1T
P12\\2j1TP13]\2j1XP14^\2j1[P12_\2j1TP12`\2j1TP12X5j1VP12a\2j1TP12b\2j1VP13c\2j1XP14d\2j1YP14Ul1j
1\P12Vh1j1UP13S`1j1YP14PBj1\P13d3j1YP13e\2j1YP13f\2j1UP12g\2j1VP12h\2j1TP13i\2j1TP12T=j1UP14j:j1
[P13j\2j1VP12k\2j1TP12l\2j1TP13m\2j1XP13n\2j1TP12kBj1UP13o\2j1WP14P]2j1VP12Q]2j1TP14R]2j1WP13S]2
j1WP12T]2j1UP12U]2j1TP13V]2j1XP12XQ2j1VP110j1RP12Ug1j1VP12Z8j1VP12W]2j1UP12[Hj1UP12[Hj1UP14X]2j1
ZP14Y]2j1VP13Z]2j1TP110j1RP110j1RP12[]2j1TP110j1RP12T=j1VP12\]2j1UP12]]2j1TP12om1j1VP13^]2j1UP14
_]2j1XP13`]2j1YP13a]2j1WP14b]2j1ZP14c]2j1[P13d]2j1TP13e:j1UP12e]2j1TP12f]2j1TP12g]2j1UP110j1RP12
h]2j1VP12i]2j1UP12j]2j1VP14PBj1\P12k]2j1TP12\4j1VP19l]2k1UP19m]2k1WP16Qb1k1ZP16n]2k1XP17o]2k1]P1
5YX2k1VP15P^2k1XP16Q^2k1[P15R^2k1UP15S^2k1WP16T^2k1ZP14\4k1UP15U^2k1TP15V^2k1VP14W^2k1TP14X^2k1U
P15Y^2k1XP15Z^2k1WP17[^2k1VP17\^2k1VP16]^2k1VP1;c5k1UP1;^^2k1WP14c5k1UP17_^2k1VP17_^2k1XP16`^2k1
WP15a^2k1VP17b^2k1YP16c^2k1ZP15d^2k1XP15e^2k1XP15eb1k1XP15f^2l1TP14g^2l1TP17]3l1YP15h^2l1XP16i^2
l1UP16i^2l1WP14j^2l1TP17k^2l1WP14l^2l1TP16m^2l1ZP17n^2l1VP17n^2l1XP16o^2l1VP15UY2l1YP15UY2l1XP15
Se1l1YP16P_2l1XP15Q_2l1XP14gZ2l1VP16R_2l1XP15S_2l1WP16T_2l1WP16U_2l1YP16V_2l1WP16W_2l1VP16W_2l1X
P17X_2l1XP15Y_2l1WP15Z_2l1XP18[_2l1WP16\_2l1UP16\_2l1WP147l1UP16]_2l1WP16]_2l1YP16^_2l1ZP17__2l1
\P16`_2l1ZP16a_2l1ZP16Q7m1ZP14b_2m1TP15c_2m1XP17l6m1UP15d_2m1XP15e_2m1WP16f_2m1XP16f_2m1ZP17g_2m
1[P15b[1m1YP15h_2m1YP14i_2m1VP15j_2m1XP15\[1m1XP17k_2m1YP15``1m1XP16l_2m1YP15m_2m1WP16j:m1ZP18n_
2m1ZP13o_2m1TP15P`2m1YP18[S1m1[P16Q`2m1VP16R`2m1XP15S`2m1UP15T`2m1WP14U`2m1UP15V`2m1WP15W`2m1WP1
6X`2m1XP16X`2m1ZP15Y`2m1XP16Z`2m1TP16Z`2m1VP16[`2m1ZP15\`2m1XP16kn1m1ZP15]`2m1WP16^`2m1XP16_`2m1
XP16e:m1UP16e:m1WP15``2m1XP16a`2m1XP15b`2m1XP19_g1m1VP16c`2n1WP15d`2n1TP15e`2n1VP15f`2n1VP16fV1n
1ZP16g`2n1WP15h`2n1WP16\Fn1WP18i`2n1]P15j`2n1WP15k`2n1WP17l`2n1VP17l`2n1XP16m`2n1WP15n`2n1XP15o`
2n1YP16Pa2n1ZP130n1SP17e:n1WP17e:n1YP15U3n1YP15gY2n1YP15Qa2n1VP15Ra2n1XP140n1SP14Sa2n1UP16Ta2n1W
P14cP2n1UP17Ua2n1VP15Va2n1WP15Wa2n1WP15Xa2n1XP14Ya2n1TP15Za2n1XP16[a2n1WP16[a2n1YP15\a2n1WP16]a2
n1XP17^a2n1XP17d;n1YP15_a2n1TP15`a2n1TP16aa2n1YP18ba2n1WP15ca2n1VP14da2n1VP16ea2n1VP16ea2n1XP15f
a2n1TP15ga2n1VP14TV1n1VP19ha2n1ZP15ia2n1TP15ja2n1TP16ka2n1VP16ka2n1XP15la2n1VP14Z1n1SP1:ma2o1VP1
:ma2o1XP17na2o1YP16oa2o1XP15Pb2o1VP16Qb2o1YP19Rb2o1ZP19Sb2o1VP18Tb2o1VP18Tb2o1VP17Ub2o1VP17Vb2o1
TP17Wb2o1VP15Xb2o1TP15Yb2o1VP17Zb2o1TP14[b2o1TP16\b2o1VP16]b2o1WP16^b2o1UP16_b2o1XP17`b2o1VP17ab
2o1XP1:bb2P2TP16cb2P2XP16g3P2WP1<db2P2VP18eb2P2XP14fb2P2ZP12gb2P2TP17hb2P2VP15ib2P2WP12Z1P2TP15j
b2P2YP14kb2P2YP15lb2P2WP14mb2P2TP18nb2P2]P14ob2P2VP16Pc2P2WP17oT2P2YP19Qc2P2TP18Rc2P2TP18Rc2P2TP
17Sc2P2TP19Tc2P2VP18Uc2P2VP18Uc2P2VP17Vc2P2VP14Wc2P2TP12Xc2P2VP12Yc2P2UP13Zc2P2YP12[c2P2UP12]8P2
UP12\c2P2UP15]c2P2XP12^c2P2TP13_c2P2YP12`c2P2UP127P2UP13ac2P2XP12bc2P2TP127P2VP12]8P2UP13cc2P2YP
14k8P2[P13dc2P2WP13ec2P2XP13`]2P2YP12aZ2P2UP16fc2P2VP19gc2P2XP17hc2P2XP12ic2P2UP12jc2P2UP12kc2P2
TP13lc2P2YP12mc2P2UP13nc2P2YP13oc2P2VP13Pd2P2VP1:cCP2VP17Pc2P2VP15Qd2P2TP1:Rd2P2YP15Sd2P2TP15Td2
P2TP1:Ud2P2VP13Vd2P2UP19Wd2P2VP17f1P2XP18Xd2P2XP12Yd2P2UP12Zd2P2TP13[d2P2XP12dd1P2UP12\d2P2TP14]
d2P2VP13^d2P2TP1:_d2Q2TP1<`d2Q2VP16ad2R2VP15bd2R2XP18cd2R2XP17dd2R2YP15T=R2VP17ed2R2TM3fd2R2XP13
gd2R2UP13hd2R2WP15id2R2VP15jd2R2^P12kd2R2TP14ld2R2WP16md2R2VP13nd2R2WP13od2R2WP15Pe2R2VP17Qe2R2[
P12Re2R2TP15Se2R2VP13Te2R2TP16Ue2R2VP15Ve2R2TP16We2R2UP16Xe2R2VP15Ye2R2VP16Ze2R2WP16[e2R2VP17\e2
R2YP15]e2R2UP17^e2R2VP17_e2R2WP1:`e2R2TP17ae2R2TP17be2R2ZP17ce2R2YP14de2R2TP17ee2R2XP16fe2R2XP16
ge2R2VP15he2R2VP13ie2R2TP17je2R2XP13ke2R2UP16le2R2VP13me2R2XP15ne2R2UP16oe2R2TP12Pf2R2VP13Qf2R2X
P14Rf2R2[P13Sf2R2UP15Tf2R2WP12Uf2R2VP110R2RP12Vf2R2UP15Qd2R2TP17WU2R2YP18Wf2S2YP16Xf2S2ZP15Yf2S2
WP15mAS2UP15Zf2S2WP160S2RP16]3S2WP17e:S2WP17e:S2YP17[f2S2YP14\f2S2TP15]f2S2VP18^f2S2YP16_f2S2YP1
5`f2S2XP17af2S2WP17af2S2YP18bf2S2UP16cf2S2XP16df2S2YP1:ef2S2TP16ff2S2VP1;gf2S2VP19hf2S2TP16if2S2
VP15jf2S2WP15kf2S2VP15lf2S2WP15mf2S2TP16nf2S2TP19of2S2XP15Pg2S2WP15l]2S2UP15Qg2S2WP16Rg2S2VP16Sg
2S2YP17Tg2S2VP16Ug2S2XP15Vg2S2TP16Wg2S2VP16j:S2[P15Xg2S2VP15Yg2S2XP18WU2S2[P16Zg2S2XP17i3S2XP16[
g2S2VP17\g2S2VP17\g2S2XP15]g2S2TP17^g2S2WP17f1S2YP1:_g2S2XP1:_g2S2ZP16`g2S2XP15]8S2VP16ag2S2ZP17
bg2S2VP17cg2S2XP16dg2S2WP16eg2S2YP14fg2S2UP17gg2S2[P15hg2S2WP1:ig2S2ZP17jg2S2TP17kg2S2VP18lg2S2Y
P15mg2S2VP18ng2S2YP17e:S2WP17e:S2YP19og2S2XP19og2S2ZP15Ph2S2WP15Qh2S2UP15Rh2S2WP17]3S2YP18Sh2S2V
P18Sh2S2XP16Th2S2VP15Uh2S2UP19Vh2S2XP19Vh2S2ZP17Wh2S2VP17Xh2S2XP16Yh2S2XP16Zh2S2VP17[h2S2\P16\h2
S2ZP17]h2S2XP147S2UP16^h2S2TP16_h2S2VP19`h2S2WP17ah2S2XP16bh2S2XP16ch2S2ZP17dh2S2YP15eh2S2VP1;fh
2S2VP1;gh2S2XP17hh2T2YP18hh2T2\P18hh2T2WP18ih2T2WP18jh2T2WP17kh2T2YP16iAT2YP15lh2T2UP1:mh2U2\P19
nh2U2[P15oh2U2UP15Pi2U2WP18Qi2U2\P17Ri2U2XP16Si2U2WP18Ti2U2VP1:Ui2U2XP14Vi2U2VP15Wi2U2YP15Xi2U2Y
P17Yi2U2^P16ol1U2UP16Zi2U2UP16[i2U2WP19\i2V2ZP16da1V2ZP15]i2V2XP15^i2V2XP15_i2V2WP14`i2V2TP17ai2
V2[P18bi2V2XP14ci2V2TP15di2V2XP15ei2V2XP17fi2V2XP17gi2V2VP16hi2V2YP16hi2V2[P17ii2V2TP16ji2V2ZP15
YGV2VP15ki2V2XP15li2V2YP16mi2V2YP16mi2V2[P17ni2V2[P17ni2V2^P17oi2V2WP17Pj2V2WP17Pj2V2YP17g3V2YP1
8Qj2V2TP1;Rj2W2^P1:Rj2W2\P19Sj2W2YP19Sj2W2[P1<Tj2W2^P18Uj2W2ZP19Vj2W2\P15Wj2W2WP1?Xj2X2WP1:Yj2X2
UP15Zj2X2WP16[j2X2WP15\j2X2XP16]j2X2WP16]j2X2YP16^j2X2YP15_j2X2WP18`j2Y2VP18`j2Y2XP130Y2RP16aj2Y
2VP1C0Z2RP16bj2Z2TP19cj2Z2VP19dj2Z2XP14ej2Z2TP15fj2Z2UP15gj2Z2WP1<hj2[2VP1<ij2[2XP14jj2[2TP18cV2
[2ZP18kj2[2YP14lj2[2UP15mj2[2WP15nj2[2TP15oj2[2VP14Pk2[2VP15Qk2[2YP14Rk2[2TP15Sk2[2TP15Tk2[2VP16
Uk2[2ZP16Vk2[2WP16Wk2[2ZP15Xk2\2WP16Yk2\2ZP17bJ\2[P16Zk2\2YP15[k2\2VP15\k2\2TP15]k2\2WP16^k2\2WP
15_k2\2WP16`k2\2XP18ak2\2XP16bk2\2YP17dV1\2YP17ck2\2YP15dk2\2YP18ek2\2ZP17fk2\2XP14gk2\2TP17hk2\
2WP14Z1\2SP14ik2]2TP1=jk2]2XP16kk2]2TP16kk2]2VP14lk2]2VP15mk2]2VP16nk2]2[P15ok2]2TP16Pl2]2WP16Pl
2]2YP16Ql2]2VP18Rl2]2XP14Sl2]2VP15Tl2]2UP15Ul2]2WP14Vl2]2UP14Wl2]2VP14Xl2]2UP15Yl2]2UP15Zl2]2WP1
4[l2]2VP14\l2]2VP14]l2]2VP14^l2]2VP14_l2]2VP14`l2]2UP14al2]2VP15bl2]2YP15cl2]2YP15dl2]2VP15el2]2
XP14fl2]2UP14gl2]2VP14hl2]2VP15il2]2YP14jl2]2UP14kl2]2VP15ll2]2XP15ml2]2WP14nl2]2UP14ol2]2UP14Pm
2]2UP16d3]2\P16Qm2]2ZP16d3]2\P16d3]2\P17`U1]2\P17`U1]2^P16Rm2]2[P16d3]2\P16d3]2\P16d3]2\P16je1]2
\P16je1]2\P16U3]2\P16je1]2ZP16Sm2]2YP18Tm2]2[P14Um2]2UP14Vm2]2VP14Wm2]2UP15Xm2]2WP14Ym2]2UP15Zm2
]2WP16mX1]2\P14[m2]2VP16d3]2\P16d3]2\P14\m2]2UP15]m2]2YP16^m2]2[P14_m2]2TP18`m2]2UP14am2]2VP15bm
2]2YP16cm2]2\P16dm2]2\P18^]2^2YP16em2^2YP18^]2^2YP18^]2^2WP18^]2^2YP19VY2^2]P19jG^2\P16fm2^2YP14
gm2^2UP1:hm2^2YP1?dV2^2WP1?dV2^2YP1<dV2^2ZP1<WW2^2]P16im2^2XP16S5^2XP14Z1^2TP1BWY2^2ZP17jm2^2\P1
8km2^2ZP18T=^2UP15lm2^2WP17mm2^2YP16nm2_2WP17om2_2WP16Pn2_2VP14Qn2_2UP15Rn2_2WP16Sn2_2WP16Tn2_2X
P17Un2_2[P15Vn2_2XP15g_1_2XP19Wn2_2[P15Xn2_2VP15d2_2SP14Yn2_2[P15]3_2WP12Zn2_2TP16[n2_2UP16\n2_2
TP16]n2_2VP18^n2_2TP16_n2_2VP16_n2_2VP13`n2_2TP16d2_2SP13an2_2UP13bn2_2XP13cn2_2VP12dn2_2UP16en2
_2WP12fn2_2TP14S1_2RP16gn2_2TP13hn2_2VP13in2_2TP12jn2_2TP16kn2_2YP14Z1_2SP12ln2_2VP13mn2_2XP12l6
_2VP12nn2_2TP110_2RP12c5_2VP12on2_2TP12Po2_2UP12l6_2VP16Qo2_2RP15Ro2_2RP15Ro2_2RP140_2RP16So2_2V
P13To2_2VP15bn2_2YP14Uo2_2VP13Vo2_2TP15Wo2_2WP16QJ_2ZP12Xo2_2TP13U^1_2XP110_2RP12Yo2_2TP13Zo2_2W
P13Z\1_2YP13[o2_2YP12\o2_2TP13]o2_2TP110_2SP13^o2_2XP13_o2_2XP13`o2_2XP13ao2_2XP13bo2_2UP14PB_2[
P110_2SP17co2`2VP17g3`2WP16W=a2WP14S1a2SP16do2b2XP17do2b2YP140c2RP15eo2c2TP13Z1c2SP14fo2c2XP12go
2c2VP12go2c2UP17ho2d2TP16io2d2XP14]8d2UP13jo2d2WP15ko2d2WP15lo2d2TP15mo2d2WP15no2d2VP14oo2d2YP14
PP3d2TP17QP3d2VP16RP3e2VP1;SP3e2TP1;TP3e2VP16UP3e2TP17VP3e2WP16WP3e2VP17XP3e2YP18YP3e2\P17ZP3e2V
P15[P3e2TP15\P3e2VP15]P3e2XP16^P3e2WP15_P3e2WP17`P3e2UP19aP3e2ZP16bP3e2[P15cP3e2WP16dP3e2ZP15eP3
e2UP17fP3e2WP18gP3e2[P16hP3e2YP15iP3e2XP18jP3e2XP18kP3e2ZP16lP3e2UP15mP3e2VP16nP3e2XP16oP3e2YP17
PQ3e2ZP14QQ3e2TP16RQ3e2WP13]Ie2WP12Z1e2SP13SQ3e2XP13TQ3e2XP15UQ3e2VP12l6e2UP12VQ3e2VP12WQ3e2VP15
XQ3e2VP17YQ3e2YP16ZQ3e2ZP13[Q3e2VP13\Q3e2VP13]Q3e2YP13^Q3e2TP15_Q3e2WP14`Q3e2WP14aQ3e2[P14bQ3e2Z
P14cQ3e2YP13dQ3e2VP14eQ3e2XP13fQ3e2WP12Z1e2TP13d2e2TP12gQ3e2TP16hQ3e2XP13iQ3e2WP12jQ3e2VP13kQ3e2
XP13lQ3e2XP13mQ3e2UP12nQ3e2UP13oQ3e2XP14PR3e2ZP14QR3e2YP13RR3e2WP12SR3e2TP13TR3e2YP12dn2e2UP13UR
3e2VP14VR3e2YP13WR3e2WP12XR3e2TP12k9e2VP14YR3e2VP12ZR3e2VP110e2SP12[R3e2TP13\R3e2VP1?UP3e2UP12]R
3e2TP15^R3e2VP13_R3e2TP12`R3e2TP12aR3e2TP14bR3e2VP13cR3e2WP13dR3e2WP13eR3e2XP13fR3e2WP14gR3e2ZP1
3hR3e2XP13iR3e2XP13jR3e2YP110e2RP15kR3e2]P14kR3e2ZP15kR3e2^P14kR3e2[P13lR3e2XP14mR3e2[P12nR3e2VP
13oR3e2YP13Q\1e2VP12PS3e2UP14QS3e2YP14RS3e2VP15SS3e2YP14TS3e2XP13US3e2WP13VS3e2WP14WS3e2XP13XS3e
2WP12YS3e2TP12ZS3e2TP14aQ3e2\P13[S3e2VP12c5e2VP12]8e2VP13\S3e2WP16]S3f2XP17^S3f2[P14_S3f2VP17`S3
f2XP16aS3f2XP17bS3f2[P17cS3f2ZP1;dS3f2YP18eS3f2YP18eS3f2XP18fS3f2YP15gS3f2WP15hS3f2VP16iS3f2YP16
iS3f2ZP15VP3f2WP16jS3f2VP18kS3f2VP15lS3f2WP15mS3f2XP16nS3f2VP16oS3f2VP16oS3f2XP1:c2f2ZP1:c2f2YP1
5PT3f2TP15V3f2SP15QT3f2UP19RT3f2XP15ST3f2TP15TT3f2VP16UT3f2VP1:VT3f2VP19WT3f2[P19XT3f2[P1:XT3f2]
P1:WT3f2]P1:YT3f2VP18ZT3f2YP14[T3f2UP16\T3f2VP16]T3f2YP16^T3f2WP17_T3f2ZP16`T3f2XP19aT3f2VP18bT3
f2ZP18cT3f2ZP17dT3f2XP15eT3f2UP15fT3f2WP17gT3f2WP16hT3f2UP16iT3f2UP18jT3f2XP18kT3f2WP16lT3f2VP15
]If2VP18mT3f2ZP16gR3f2[P16nT3f2WP16oT3g2UP16PU3h2WP18QU3h2XP15RU3h2RP1CSU3h2TP15TU3h2SP15UU3h2UP
15VU3i2SP1:WU3j2ZP18XU3j2WP1BYU3k2oLJZU3k2PM8U3l2ZP15[U3l2VP16\U3l2YP16]U3l2XP15^U3l2TP15_U3l2VP
15`U3l2VP16aU3l2YP15bU3l2TP15cU3l2VP1@dU3l2TP1@dU3l2VP15eU3l2TP15fU3l2VP1AgU3l2VP15hU3l2VP16iU3l
2WP15jU3l2TP15kU3l2VP17lU3l2TP17lU3l2VP16mU3l2VP16SY1l2ZP16PBl2\P16nU3l2WP16nU3l2YP16oU3l2WP16oU
3l2YP15PV3l2YP14Xb1l2VP16QV3l2UP16RV3l2WP15SV3l2WP18TV3l2ZP160l2RP1;UV3l2VP1;UV3l2XP14VV3l2TP17W
V3l2\P14TY1l2VP1>XV3l2VP15YV3l2VP19ZV3l2TP19ZV3l2VP15[V3l2TP15\V3l2VP16]V3l2WP14^V3l2VP14_V3l2UP
16`V3m2VP16aV3m2XP16aV3m2ZP14Vh1m2UP164m2UP16bV3m2WP17cV3m2YP15dV3m2VP1:eV3m2VP1:eV3m2XP1;fV3m2V
P19gV3m2UP19hV3m2WP15iV3m2TP15jV3m2VP17kV3m2VP15lV3m2TP15mV3m2VP1>nV3m2TP1>oV3m2VP140m2RP17PW3m2
WP17QW3m2YP17RW3m2YP17RW3m2[P15SW3m2XP15TW3m2VP1<UW3m2YP1<UW3m2[P14VW3m2UP18Xf1m2XP15WW3m2UP15XW
3m2TP15YW3m2VP17ZW3n2VP17[W3n2XP16\W3n2YP17]W3n2TP17^W3n2VP1:cCn2UP1:_W3n2WP17`W3n2VP16aW3n2VP16
aW3n2XP16bW3n2VP15cW3n2TP15dW3n2VP17eW3n2YP16fW3n2TP16fW3n2VP16gW3n2XP16gW3n2ZP17hW3n2WP17iW3n2Y
P16jW3n2XP14kW3n2TP15lW3n2TP15mW3n2VP16nW3n2VP16nW3n2XP16oW3n2VP12PX3n2TP13QX3n2WP12RX3n2UP110n2
RP12SX3n2UP13TX3n2WP14UX3n2[P13VX3n2XP17WX3n2WP16XX3n2VP19YX3n2WP14ZX3n2TP14[X3n2TP15\X3n2TP13]X
3n2VP14^X3n2TP15_X3n2WP16`X3n2VP1@aX3n2TP13bX3n2VP13cX3n2WP16dX3n2VP1;eX3n2VP15fX3n2WP18gX3n2WP1
8gX3n2YP16hX3n2WP15iX3n2VP16jX3n2VP12kX3n2TP13lX3n2VP12l6n2VP1Dl6n2UP13mX3n2TP12nX3n2TP13oX3n2YP
12PY3n2TP13QY3n2WP13RY3n2XP13SY3n2VP13TY3n2TP12UY3n2TP14VY3n2ZP13WY3n2VP14XY3n2XP13YY3n2XP124n2V
P13ZY3n2TP13[Y3n2TP13\Y3n2TP12]Y3n2UP12^Y3n2TP14_Y3n2TP190n2RP15`Y3n2VP14aY3n2TP110n2RP15bY3n2WP
12cY3n2TP13dY3n2WP13eY3n2WP14fY3n2YP14gY3n2[P15d3n2]P13hY3n2VP13iY3n2TP12l6n2UP13jY3n2XP13kY3n2W
P13oa1n2YP13lY3n2WP15mY3n2VP13nY3n2TP13oY3n2UP12PZ3n2TP12QZ3n2UP110n2RP14RZ3n2TP12SZ3n2UP15TZ3n2
WP12c5n2VP13UZ3n2WP13VZ3n2TP12WZ3n2TP12XZ3n2TP18YZ3o2^P16ZZ3o2VP16[Z3o2SP1B\Z3o2UP17]Z3o2YP16^Z3
o2WP1>_Z3o2YP17`Z3o2YP16aZ3o2TP1JbZ3o2UP16cZ3o2UP17_Z3o2VP15dZ3o2YP14eZ3o2UP15fZ3o2UP17gZ3o2WP17
hZ3o2YP15iZ3o2XP19jZ3o2WP15kZ3o2VP14lZ3o2UP1>mZ3o2VP1;nZ3o2YP17oZ3o2VP19P[3o2\P18Q[3o2ZP19R[3o2\
P18S[3o2ZP1:T[3o2[P16U[3o2YP15V[3o2TP16cZ3o2UP15W[3o2WP15X[3o2UP17Y[3o2XP1;Z[3o2`P1:[[3o2\P17\[3
o2YP17][3o2ZP16^[3o2WP15_[3o2UP1;`[3o2]P17a[3o2ZP15b[3o2UP16c[3o2UP17d[3o2WP18e[3o2WP1<f[3o2WP15
[Z3o2SP14g[3o2SP17_Z3o2WP15h[3o2UP15i[3o2YP13j[3o2YP14g[3o2SP15k[3o2YP13l[3o2YP16m[3o2ZP14g[3o2R
P18n[3P3^P17o[3P3ZP15P\3P3YP13Q\3P3VP15R\3P3YP16S\3P3ZP17T\3P3]P17U\3P3_P15V\3P3ZP14W\3P3VP15X\3
P3[P15Y\3P3YP18Z\3P3]P16[\3P3WP14\\3P3WP14]\3P3UP17^\3P3XP12_\3P3TP15[Z3P3SP11`\3P3RP14a\3P3XP12
b\3P3TP1>c\3P3VP16d\3P3WP18e\3P3YP1:f\3P3]P16g\3P3WP19h\3P3_P19i\3P3YP16j\3P3ZP18k\3P3ZP17l\3P3Z
P17m\3P3YP16n\3P3YP12o\3P3SP15P]3P3XP16Q]3P3WP18R]3P3\P18S]3P3YP1:R]3P3^P16T]3P3XP16U]3P3YP17V]3
P3YP18W]3P3YP16X]3P3WP17Y]3P3YP17Z]3P3ZP18[]3P3\P16\]3P3ZP15]]3P3WP16^]3P3WP14_]3P3UP16`]3P3WP12
o\3P3TP13a]3P3UP17b]3P3WP14c]3P3YP16d]3P3XP18e]3P3ZP18f]3P3YP16g]3P3WP17h]3P3]P18i]3P3`P17j]3P3Y
P17k]3P3ZP16l]3P3WP14m]3P3VP15n]3P3WP15o]3P3ZP12P^3P3UP14Q^3P3VP13R^3P3TP13S^3P3WP12T^3P3VP14U^3
P3XP14V^3P3[P14W^3P3XP12X^3P3UP16Y^3P3VP13Z^3P3XP16[^3P3WP12\^3P3TP13]^3P3XP1:^^3Q3^P18T[3Q3ZP1=
T[3Q3^P1:T[3Q3_P17_^3Q3YP1;T[3Q3_P18`^3Q3[P1>T[3Q3\P18a^3Q3[P1:b^3Q3[P19c^3Q3]P1=d^3Q3XP1:a^3Q3]
P17e^3Q3ZP18f^3Q3XP19g^3Q3XP18g^3Q3XP1?T[3Q3YP1:h^3Q3[P17i^3Q3VP1?j^3Q3WP16k^3Q3WP1>k^3Q3XP14l^3
Q3UP18f^3Q3XP12m^3R3UP11`\3R3RP17`\3R3RP13n^3R3TP13o^3R3TP15o^3R3VP11`\3R3RP15`\3R3RP12P_3R3UP15
Q_3R3[P1?`\3R3SP14R_3R3VP11`\3R3SP13S_3R3XP13T_3R3UP12U_3R3UP12V_3R3RP11`\3R3RP11`\3R3RP11`\3R3R
P14W_3R3TP18X_3S3XP15Y_3S3XP16Z_3S3VP15o^3S3VP19[_3S3_P19[_3S3_P18\_3S3\P15o^3S3TP18]_3S3[P17^_3
S3WP16__3S3WP16`_3S3YP1=a_3S3TP15b_3S3TP14c_3S3WP17d_3S3XP16e_3S3VP16f_3S3WP14g_3S3TP17h_3S3[P19
Q_3S3]P17i_3S3ZP17j_3S3XP14k_3S3TP16l_3S3XP19m_3S3XP18n_3S3XP18o_3S3[P16P`3S3VP17Q`3S3WP17R`3S3Y
P17S`3S3YP19T`3S3YP19U`3S3\P11V`3T3RP12W`3T3VP12V`3T3QP12X`3T3UP12Y`3T3VP12Z`3T3TP12[`3T3UP11V`3
T3RP12\`3T3TP12]`3T3UP11V`3T3RP12^`3T3TP12_`3T3UP12``3T3UP12a`3T3UP12b`3T3UP13c`3T3WP11V`3T3RP12
d`3T3UP12e`3T3UP12f`3T3UP12g`3T3UP12h`3T3TP11V`3T3RP12i`3T3UP12j`3T3UP13k`3T3WP11V`3T3RP12l`3T3V
P12m`3T3UP12n`3T3TP12o`3T3VP12Pa3T3TP12Qa3T3VP12Ra3T3VP12Sa3T3TP12Ta3T3UP12Ua3T3VP12Va3T3UP12Wa3
T3VP12Xa3T3VP12Ya3T3UP11V`3T3RP15Za3U3SP11[a3U3RP11[a3U3RP11[a3U3RP11[a3U3RP12\a3U3TP12]a3U3VP13
^a3U3YP12_a3V3UP14`a3V3WP13aa3W3XP11ba3W3RP13ca3X3XP12da3X3UP13k[3X3YP13ea3X3TP12fa3Y3VP12ga3Y3T
P11`\3Y3RP14ha3Z3WP12ia3Z3UP14ja3Z3WP13ka3Z3TP13la3[3VP13ma3[3XP12na3[3UP18oa3\3TP1;Pb3\3TP14Qb3
\3TP1:Rb3\3WP130\3RP110]3RP110]3RP1;Sb3^3TP1:Tb3_3XP16Ub3_3YP15ZQ2_3VP17Vb3_3UP1Dd2_3TP1:Wb3_3VP
13Xb3_3YP17Yb3_3WP16Zb3_3WP16[b3_3ZP14]8_3UP16\b3_3WP16]b3_3YP13^b3_3XP13_b3_3WP12`b3_3VP14PB_3[
P13h_1_3XP13ab3_3WP13bb3_3YP13PH_3YP13cb3_3YP13db3_3VP13eb3_3WP13fb3_3XP13gb3_3YP13hb3_3YP13ib3_
3YP12jb3_3VP13kb3_3WP13lb3_3WP12mb3_3UP13nb3_3XP12ob3_3TP12kc2_3TP12Pc3_3VP13Qc3_3XP110_3RP14Rc3
_3YP12Sc3_3UP12Tc3_3UP12T=_3UP17Uc3_3ZP12TU2_3VP12T=_3UP13Vc3_3UP12Vc3_3UP12Wc3_3UP12Xc3_3TP12Yc
3_3TP12Zc3_3UP13[c3_3XP12\c3_3TP12gQ1_3UP12gQ1_3UP14]c3_3TP13^c3_3YP13_c3_3YP12`c3_3UP18Sb3_3TP1
5ac3_3VP13bc3_3XP12cc3_3VP14dc3_3YP13ec3_3WP14fc3_3UP110_3RP130_3RP12gc3_3UP12hc3`3UP14ic3`3WP14
jc3`3XP13kc3`3XP15lc3`3YP16mc3a3WP16nc3a3WP15oc3a3TP16Pd3a3WP16Qd3a3UP17Rd3a3VP17Sd3a3XP17Td3a3W
P16Ud3a3XP17Vd3a3WP16Wd3a3UP11Xd3a3SP12Yd3a3UP13Zd3a3YP17[d3a3[P17\d3a3VP13]d3a3YP17^d3a3VP16_d3
b3WP15`d3b3WP18ad3b3]P18ad3b3_P19bd3b3^P18cd3b3VP18dd3b3XP16ed3b3TP16fd3b3VP15cd3b3TP15gd3b3YP15
hd3b3WP15id3b3VP15jd3b3VP16kd3b3VP16kd3b3XP17ld3c3UP15md3c3XP16nd3c3VP17od3c3YP19Pe3c3UP17Qe3c3V
P16Re3c3WP17Se3c3\P18Te3c3TP16Ue3c3VP17Ve3c3XP15We3c3YP15Xe3c3XP16Ye3c3YP16Ye3c3[P16Ze3c3WP16Ze3
c3YP14[e3c3VP15\e3c3YP16]e3c3YP16]e3c3\P15^e3c3YP17`Gc3YP15_e3c3WP17`e3c3WP17ae3c3XP16be3d3TP16c
e3d3VP16de3d3VP18ee3d3XP16fe3d3WP18ge3d3YP17he3d3ZP14ie3d3UP14je3d3UP19ke3d3XP16le3d3YP180e3RP19
0e3RP18S5e3[P14me3e3TP15ne3e3VP15oe3e3YP17Pf3f3VP17Qf3f3VP18Rf3f3XP15Sf3f3VP19Tf3f3YP14Uf3f3UP17
c5f3UP17c3f3WP17Vf3f3WP18Wf3g3VP18Xf3g3WP15Yf3g3WP16Zf3g3YP16d3g3[P17[f3g3[P130g3RP16\f3h3TP16\f
3h3VP18]f3h3VP18]f3h3XP17^f3h3VP17^f3h3XP17_f3h3\P18o5h3^P18S9h3[P16d3h3[P16n4h3ZP16f1h3WP18d;h3
]P15`f3h3WP17af3i3TP15bf3i3VP17cf3i3YP15_i1i3XP16df3i3XP16ef3i3UP15ff3i3XP17gf3i3YP1>hf3j3WP19hf
3j3XP18`U1j3YP18`U1j3\P16mAj3VP16if3j3YP16jf3j3VP18kf3j3\P16T6j3ZP17lf3j3YP18mf3k3XP15nf3k3WP19d
;k3[P16of3k3WP15Pg3k3VP14Qg3k3VP15Rg3k3XP15Sg3k3WP16Tg3k3TP16Ug3k3TP130l3RP16Vg3l3WP17Wg3l3VP130
l3RP16Xg3l3VP16Yg3l3XP15oEl3UP130l3SP130l3RP17Zg3l3VP14[g3l3TP17\<m3TP19^9m3XP15\g3m3WP14]g3m3TP
16^g3m3YP1;]3m3[P16_g3m3YP17l6m3UP16`g3m3YP16ag3m3VP130m3RP15Q6n3XP15bg3n3WP140n3RP16cg3n3[P15dg
3n3WP16eg3n3XP15fg3n3VP16gg3n3ZP15hg3n3WP15ig3n3XP16jg3n3VP16kg3n3TP16kg3n3VP15lg3o3TP15mg3o3XP1
6ng3o3WP18og3o3WP16Ph3o3YP16Qh3o3VP17Rh3o3ZP16Sh3o3TP16Sh3o3VP16Th3o3[P14hLo3UP16Uh3P4YP15Vh3P4U
P16Wh3P4WP16Wh3P4YP16Xh3P4VP1BYh3P4VP16Zh3P4UP16[h3P4WP16\h3P4YP17]h3P4[P15^h3P4XP14_h3P4VP16`h3
P4ZP17T2P4]P15ah3P4YP15bh3P4XP16ch3Q4UP16ch3Q4VP15dh3Q4WP14eh3Q4TP14fh3Q4UP15gh3Q4YP154Q4UP15hh3
Q4WP15ih3Q4VP16dV1R4VP17jh3R4VP17kh3R4XP1=lh3R4VP17mh3R4[P15nh3R4TP15oh3R4WP16Pi3R4ZP17Qi3S4XP17
Qi3S4ZP18Ri3S4YP16Si3S4YP15Ti3S4XP16iAS4XP16Ui3S4VP15Vi3S4TP15Wi3S4VP16Xi3S4WP16Xi3S4YP16Yi3S4YP
1:Zi3T4VP17[i3T4YP18\i3T4\P17]i3T4WP17]i3T4YP17]i3T4WP17]i3T4YP19^i3U4XP15_i3U4VP15`i3U4XP16ai3U
4WP16bi3U4YP17ci3U4VP17ci3U4XP15di3U4TP15ei3U4VP15`c3U4WP15fi3U4WP18gi3V4VP17S5W4WP17S5W4YP19S9W
4[P1:hi3X4VP15ii3X4UP15ji3X4VP15d]1X4XP16_]1X4ZP15ki3X4VP14li3X4TP15mi3X4XP14ni3X4TP140X4RP14oi3
X4TP18Pj3Y4TP14_n1Y4TP15Qj3Y4VP15Rj3Y4WP17dT1Y4UP16Sj3Y4VP15Tj3Y4WP19Uj3Y4ZP15Vj3Y4XP15Wj3Y4TP16
mX1Y4ZP16Xj3Y4WP17Q7Y4ZP18Yj3Y4XP14c5Y4UP15Zj3Y4WP15S=Y4XP1U1[j3Z4XP1R1\j3Z4VP16]j3Z4XP18oS1Z4[P
18oS1Z4]P16^j3Z4ZP17bJZ4]P17ST2Z4[P15_j3Z4TP15`j3Z4VP17aj3Z4TP17bj3Z4VP15cj3[4TP15dj3[4VP17ej3[4
[P1?fj3[4[P17c2[4ZP16gj3[4WP16hj3[4TP16ij3[4TP16jj3[4WP17kj3[4YP16d2[4SP16lj3[4VP15mj3[4VP17nj3[
4VP17oj3[4YP17Pk3[4XP17Qk3[4[P17Rk3[4ZP16Sk3[4\P15Tk3[4VP17Uk3[4XP15Vk3[4UP15Wk3[4WP16Xk3[4WP16Y
k3[4YP15Zk3[4TP17[k3[4VP17\k3[4YP17\k3[4[P16]k3[4XP16]k3[4ZP16^k3[4WP17_k3[4ZP17_k3[4\P16`k3[4XP
19ak3[4\P18bk3[4YP16Qi2[4YP16d3[4[P17d;\4YP15ck3\4TP16dk3\4VP15ek3\4TP17fk3\4VP17fk3\4XP17eV1\4Z
P15gk3\4WP16hk3\4WP16ik3\4\P15jk3\4WP15kk3\4WP16lk3\4[P16mk3\4TP16mk3\4VP16nk3\4WP15ok3\4XP15Pl3
\4WP16Ql3\4XP16Ql3\4ZP15Rl3]4UP15Sl3]4WP14Tl3]4UP18Ul3]4]P18Ul3]4_P14Vl3]4TP18Wl3]4[P16Xl3]4YP18
Yl3]4ZP18Yl3]4\P19Zl3]4\P19Zl3]4^P16[l3]4YP14\l3]4VP15]l3]4XP16Tm1]4[P15^l3]4TP15_l3]4VP16`l3]4Y
P130]4SP16al3]4VP17bl3]4VP17bl3]4XP14]Z1]4UP15cl3]4WP16dl3]4TP16el3]4VP18fl3]4TP15gl3]4VP17hl3]4
ZP16il3]4XP16il3]4ZP15jl3]4WP16f1]4WP16kl3]4WP19ll3]4XP16ml3]4XP15nl3]4XP15ol3]4XP16Pm3]4VP19Qm3
^4[P15Rm3^4WP16Sm3^4VP15Tm3^4VP15Um3^4WP18Vm3^4VP18Vm3^4XP18Wm3^4[P17Xm3^4[P17Ym3^4]P15Zm3^4XP19
c2_4YP1:c2_4YP1:[m3_4UP1Jlh2_4WP19lh2_4\P15hS3_4VP15\m3_4WP16]m3`4WP14eZ1`4UP16^m3`4XP15_m3`4WP1
5Z1`4SP16`m3`4\P15am3`4XP17bm3`4ZP18f1`4WP16cm3`4XP15dm3`4VP16em3`4YP17fm3`4VP17gm3`4\P17hm3`4XP
17im3`4YP15jm3`4WP19km3a4VP16lm3a4VP16mm3a4YP16nm3a4ZP19om3b4\P170b4YP1C0b4XP160b4VP16[^2b4VP160
b4YP140b4VP150b4VP160b4\P160b4[P150b4VP190c4\P1=0c4`P18m=c4ZP180c4]P180c4YP180c4[P150c4TP150c4VP
150d4UP170d4WP170e4VP190e4VP150e4WP170e4XP18kT1e4YP170e4YP19^9e4ZP190f4^P170f4^P160f4XP170f4\P18
0g4XP170g4YP170g4VP160g4XP110h4RP120h4TP110h4RP120h4TP140h4VP140h4WP160i4SP1U1cCi4VP1U10i4XP15eh
3i4SP150i4UP140i4UP140i4YP120i4TP120i4TP120i4TP14PBi4\P12gn1i4VP14PBi4\P130i4XP120i4VP120i4VP120
i4VP120i4VP120i4TP130i4YP120i4VP12l6i4VP120i4UP12PIi4VP12k9i4VP120i4UP160i4UP120i4UP120i4UP120i4
UP12jn1i4VP120i4VP120i4VP120i4VP12mAi4VP120i4UP120i4VP120i4UP120i4VP120i4VP120i4UP120i4TP120i4TP
120i4TP120i4UP120i4UP12l6i4VP130i4YP12QV3i4VP13la1i4YP13RS2i4WP160i4UP160j4WP160j4WP170j4WP170j4
YP1;0j4WP1;0j4YP170j4VP150j4VP15Z7j4UP150j4WP1;0j4WP150j4TP190j4XP170j4XP170j4ZP190j4ZP150j4XP15
0j4YP150j4WP180j4ZP160j4TP150j4VP160j4VP160j4XP150j4TP1:0j4VP1:0j4XP180j4VP180j4YP190j4XP160j4WP
170j4VP180j4[P16^_1j4[P180j4]P150j4TP150j4VP150j4VP160j4ZP180j4WP180j4YP150j4VP16QJj4ZP160j4XP16
0j4TP160j4VP170j4VP19cCj4VP160j4VP170j4TM50j4TP160j4VP160j4VP150j4UP150j4WP140j4TP16Pj1j4\P19cCj
4VP180j4ZP1=0j4TM=0j4VM50j4UP150j4UP170j4VP150j4WP150j4TP150j4VP150j4XP14]5j4UP170j4\P160j4WP170
j4UP170j4WP1<0j4WP150j4UP150j4TP160j4SP160j4UP170j4YP150j4VP170j4WP160j4XP150j4VP140j4TP140j4VP1
60j4TP170j4XP160j4VP160j4XP15hLj4VP150j4XP140j4TP170j4VP160j4XP120j4VP170j4VP14gQ1j4TP130j4YP140
j4YP120j4UP170j4WP170j4YP170j4XP150j4TP14gQ1j4TP19cCj4VP18dV2j4XP160j4VP150j4UP140j4TP170j4VP1:c
e2k4YP1:ce2k4[P1@cCk4QM@0k4SM>0k4QM>0k4SM<0k4QM=0k4PM=0k4RM90k4QM90k4SM6eh3l4RP160l4SP160l4RP160
l4QP160l4SP16V3l4RP160l4SP180m4TP170m4TP190m4VP180m4VP1?0m4TP1@0n4TP1@0n4VP1:]@n4WP1:]@n4YP170n4
TP140n4RP14X:n4UP1Aic2o4QMA0o4SMB0o4UMB0o4TM70P5VP150P5VP160P5UP160P5UP140P5TP150Q5TP160Q5VP170Q
5TP160Q5VP140Q5YP12U4Q5VP150Q5TP120Q5SP120Q5UP170Q5VP1;0Q5SP140Q5RP170Q5VP140Q5RP140Q5TP140Q5TP1
30Q5WP160Q5VP120R5UP120R5UP12`c3R5UP1EcV2S5SMEcV2S5UM;0S5YP180S5VP150S5UP150S5WP1:0S5SM:0S5UM50S
5UP150S5WP140S5TP160S5WP140S5WP120S5TP1<0S5VP1>0S5UP17T=S5VP1;0S5WP1:0S5TP140S5TP150S5VP160S5YP1
10S5RP130S5WP130S5YP120T5VP120T5VP120T5VP120T5VP120T5TP110T5RP12l6T5VP130U5VP120U5TP130U5YP150V5
UP130V5VP120V5TP130V5WP150V5XP150V5TP120V5UP14gQ1V5UP160W5ZP150W5VP170W5VP140W5XP130W5TP120W5TP1
70W5ZP160W5VP160W5YP140W5YP130W5WP160W5]P160W5VP14mX1W5ZP140W5TP14PBW5\P160W5TP160W5VP130W5XP140
W5[P13ZP2W5YP150W5WP150W5UP150W5WP170W5ZP140W5ZP140W5XP142W5\P120W5VP130W5WP12T=W5VP130W5XP130W5
YP120W5UP124W5VP130W5XP150W5\P130W5WP13Rb1W5YP130W5XP130W5YP130W5WP120W5UP120W5TP130W5XP120W5UP1
20W5TP120W5TP140W5XP140W5[P120W5TP120W5UP140W5WP12;W5VP130W5WP14mX1W5[P14Pj1W5[P130W5YP120W5TP12
0W5UP160W5]P140W5WP130W5XP130W5XP130W5WP130W5XP150W5TP140W5YP12hLW5VP150W5[P13g_1W5YP14^FW5\P12m
AW5VP130W5WP17S5X5ZP18_g1X5\P160X5[P160X5XP140X5UP150X5WP170X5YP160X5XP160X5VP160X5WP160X5VP160X
5ZP140X5TP160X5YP160X5[P160X5XP160X5ZP160X5\P150X5XP150X5YP180X5YP160X5\P150X5YP150X5YP170X5]P15
0X5XP150Y5WP160Y5XP15XIY5XP160Y5YP160Y5ZP150Y5WP170Y5\P150Y5XP160Y5[P170Y5VP160Y5ZP190Y5XP150Y5X
P150Y5WP150Y5YP180Y5YP150Y5YP150Y5VP160Y5XP160Y5YP190Z5XP170Z5VP170Z5XP150Z5VP150Z5WP150Z5UP150Z
5WP150Z5VP150Z5VP150Z5XP160Z5ZP170Z5^P170Z5VP150Z5WP150Z5XP130Z5RP140Z5UP150Z5VP16PBZ5[P15PBZ5YP
160Z5YP160Z5ZP140Z5UP160Z5WP14Xb1Z5VP150Z5XP160Z5[P170Z5ZP170Z5\P150Z5UP150Z5WP160Z5WP140Z5UP160
Z5VP150Z5WP16j:Z5ZP140Z5VP160Z5VP160Z5XP160Z5VP150Z5VP170Z5XP170Z5YP140Z5UP160Z5VP15W^1Z5XP14kBZ
5UP170Z5\P170Z5^P17PBZ5\P17PBZ5_P160Z5\P18dT1Z5^P150Z5WP160Z5VP150Z5TP15Z:Z5VP150Z5XP150Z5WP160Z
5TP160Z5VP1=0Z5VP1=0Z5XP19WFZ5XP19WFZ5ZP170Z5TP170Z5VP170[5VP160[5[P19S5[5[P190[5WP170[5XP180[5T
P180[5VP150[5XP170[5YP16d3[5[P16lX1[5[P140[5UP140[5UP17Z1[5SP1^a3PDng3QDXe6QDYe6QDZe6PDng3QDkV5Q
D[e6QD\e6QD]e6QD^e6PDle3QDg\3QD_e6PDQl6QD`e6QDae6QDbe6QDce6QD[a1QDce6QDde6Q@ee6QDfe6TD1QDge6QDhe
6QD_5PDih4PDWS1PDWb1PDmc3QDie6QDTV1QDje6TD1QDke6PDke3PDk8QDle6PDlh4QDme6PD4PDlh4QDne6QDoe6PD4TD3
QDPf6QDQf6PDkk5QDRf6QDSf6PDcd4QDTf6QDUf6QDVf6QDWf6PDok6QDXf6QDYf6QDZf6PDng3QD[f6QDaQ1WD0QD\f6XD0
SD0TD5QD]f6PDUn2PDng3QDkV5QDaQ1WD0QD^f6XD0SD0QD\e1QD_f6UD0QD`f6QDaf6TD6QDbf6TD6QDcf6S@0UD0PDog3Q
Da5PDk8QDdf6UD0QDkY5QDef6PDk8QDff6P@fh4QDgf6PDng3QDkV5PDk8QDhf6UD0QDaMPDk8QDif6TD4SD0QDjf6TD3PDk
S3UD0PDPh3VD0UD0PDPh3PD2UD0QDcMQDkf6PD2UD0PDWQ7PDkk5UD0PDdh4PDng3QD`n4PD2UD0PDng3PDZT;PDng3QDlf6
QDmf6QDnf6PDUn2UD0QDof6PDZT;UD0QDPg6QDaR6PDfh4PD2UD0QDQg6PDXT4P@VOP@VP7QDRg6QDSg6TD6QDTg6QDUg6PD
k8PDco2QDVg6QDWg6PDk8P@VOQDXg6PDdk5QDYg6QDZg6PDk8QD[g6QD\g6TD2QD]g6QD^g6PDk8QD_g6Q@o^2QD`g6TD2QD
ag6PDbk5PDng3QDRU1PDVOQD`g6TD1QDbg6UD0QDcg6QDdg6TD6PDbk5QDeg6UD0QD`f6PD4QDfg6TD5PD4QDfW5PDQl6QDg
g6PDdh4TD6QDhg6UD0QDig6QDjg6TD9PD4QDkg6UD0PDdk5PDng3QEUP1QDlg6TD<PDle3QDmg6QDYj1QDng6QDog6UD0QD`
f6PD4PDlk5QDPh6TD3PD4QDQh6UD0QDRh6PDng3QDSh6PD4PDbk5TD5PD4QDTh6QDdQ4PDk8QDUh6Q@o^2TD<PDbk5QDVh6Q
DWh6QD[a1QDXh6PDbk5PDng3QDYh6PDbk5PDng3QDZh6QD[h6PDbk5PDog3QD\h6QD]h6PDbk5PDog3QD^h6QD_h6QD`h6QD
ah6PDck5QDah6QDPU5UD0PDo9SD0TD2PD4PDo9TD3PDbk5PDo9QDbh6QDh6aDU6`DgT?UD0PDbJQDi6QDch6QDdh6QDeh6QD
fh6TD1QDgh6QDhh6PD6PD=QD_5QDih6PD4TD2QD]5QD_5QDih6PD6TD2QD]5QDjh6TD3PDdh4PDQl6PDSIQDkh6TD2QDlh6Q
Dmh6QDnh6QD]5TD3QDjR3QDco4PDfV=QDco4QDoh6QDW\1TD1QDPi6QDPZ3QDSDTD1QDQi6QDQe2QD_d6QDRi6TD1QDSi6QD
Ti6QDUi6`D]k5QDVi6QDi:QDWi6PD\i4VD0QDVi6QDi:QDWi6PD\i4QDXi6QDYi6PDQl6QDZi6VD0QDYi6PDQl6QDZi6QD[i
6QD]5QD\i6QD]i6`D_k5QD^i6QD_i6PDbh4PDQl6QD`i6PDnf<QD`GTD2QDai6PD`h4QDbP1TD4QDon4VD0QDbP1TD4QDon4
QDbi6QDci6QD[DSD0QDdi6QDei6Q@g4QDfi6TD1QDgi6PDlh4QDhi6QDii6TD3QDji6QDki6QDli6QDmi6PDP8QDni6QDoi6
TD2QD_5QDPj6QDQj6SD0S@0S@0PDdk5QDRj6PDle3PDVOTD4QDSj6Q@Tj6VD0PDle3PDVOTD4QDSj6Q@Tj6QDUj6QD_9QDVj
6QDWj6TD8QDXj6QDYj6TD4QD]5PDPb1QDZj6SD0QD[j6PDPb1QD\j6QDiIPDPb1QD]j6QD^j6Q@fh6S@0QD_j6QD`j6QDaj6
QDbj6QDcj6QDdj6QDej6QDfj6QDgj6QDhj6QDij6QDjj6QDkj6QDlj6QDmj6QDnj6TD1QDoj6QDPk6QDQk6QDRk6QDSk6QDT
k6QDUk6QDVk6QDWk6QDXk6QDYk6QDZk6QD[k6QD\k6VD0QD[k6QD\k6QD]k6QD^k6QD_k6QD`k6QDak6PDo^:PDbk5QDbk6Q
Dck6QDdk6TD1QDP7QDek6QDfk6QDgk6QDhk6QD[P2P@HQDik6QDjk6PDX8SD0`Dfk5`Ddh4`D]k5QDkk6QDlk6PDX8PDVDQD
mk6PD[e2QDnk6QDok6QDPl6P@]k5PD[e2PDbj4PDdk5QDQl6QD_5PDbj4QDRl6QDSl6QDTl6QD_5QDUl6QDVl6QD_5PD^k5a
Di4SD0QDWl6TD3QDXl6PDVb6QDn6TD4QDYl6PDdk5QDm6QDn6TD3QDZl6VD0QDn6TD3QDZl6QD[l6QD\l6QD]l6TD1QD^l6Q
D_l6QD`l6TD1QDal6QDbl6QDcl6QDdl6SD0QDg4TD2QD_5PDZQ7QDel6`Ddk5QDfl6QDgl6QDhl6Q@QOTD4QDn6TD1QDil6Q
Djl6TD4QDn6TD1QDkl6QDll6QDml6QDnl6TD4QDol6QDPm6P@fh4QDQm6TD2QDRm6TD1QDkl6Q@Sm6QDTm6QD]5QDo6TD1QD
Um6QDVm6TD1QDWm6QD]5QDXm6TD:QDYm6TD2QD]5QD]5QDZm6TD3QD[m6QD\m6QD]m6TD:QD^m6TD1QD]5PDQl6SD0PD]k5Q
D_m6QD`m6S@0QDam6QD]5QDo6QDbm6PDjk5SD0QDcm6TD1QDdm6PDi6QDk6TD4QDem6QDfm6aD_5QDgm6TD2QDhm6SD0QDim
6QDjm6SD0QDj6TD2QDkm6TD1QDlm6PD[2PD\k5QDhY5QDmm6QDnm6QDom6PD6SD0QDPn6TD1QDQn6QDRn6QDSn6PD6`E^T;`
E_T;`ER3QDTn6TD1QDUn6aD_5aE_j1QDl6TD4QDVn6QDWn6QDXn6TD2QDl6QDYn6TD5QDZn6QD[n6QD\n6PDgh4PDU[7QD]n
6QD^n6PDkk5SD0PDdh4QD_n6QD`n6P@4SD0QDan6QDi:TD1QDbn6QDcn6PDZ^7TD3QDdn6TD3PDbh4QDen6QDfn6QDgn6TD5
PDkk5QDhn6PDdk5PDVOQDin6SD0QDjn6QDkn6TD1QDln6QDmn6QDnn6Y@0QDon6P@dk5Y@0QDQ7aDU6aDi4`DkS3`DlS3`Dd
k5QDSh4P@^2QDWj4QDQ7QDPo6P@R3PDlOPDdk5QDQ7QD_9QDQo6P@cS1P@_k5QDRo6TD2QDSo6QDTo6QDUo6QDVo6QDWo6TD
2QDXo6QFm5QDlP6QDYo6TD1QDZo6QD_9Y@0QD[o6TD1PDdk5QDR7aDU6aDi4QD_9QD\o6QD]o6P@dk5QD^o6`DZR7`DH`Dog
3`DPh3`Dng3aDU6aDi4QD_9QD_o6TD2QD`o6`DZR7`Dog3`DPh3`Dng3`Dn;aDi4QD_9QDao6TD4QDbo6P@dk5QDR7QD_9Y@
0QDco6QDdo6TD1QD_9QDeo6Y@0QDfo6VD0QD_9QDeo6Y@0QDfo6QDgo6QD_9QDeo6Y@0QDho6PDcd4QDio6QDV;QDjo6TD1Q
Dko6TD2`DoEQD_9QDWS2Q@_5QDlo6QDmo6QDno6QDoo6P@[OQDlo6QDmo6QDno6QD_9QDb9QD_9QDPP7QDQP7QD_9QDRP7PD
R3Y@0QDSP7QD_9PDfP1QDTP7QDUP7QD_9QD_5PDlh4QDVP7TD1QDWP7PDlh4QDXP7PD^k5QDo^2QDk_4Q@YP7Y@0QDZP7QD[
P7TD1QD\P7`EbQ7QD]P7QD^P7QD_P7TD2QD`P7VD0`EbQ7QD]P7QD^P7QD_P7TD2QD`P7QDaP7QDof4Q@W:QDbP7QDcP7QDd
P7TD1QDeP7TD4QDS7PD^W>QDPl1TD3QDfP7UD0PD]JQDgP7PDlk5TD4QD_5PDHQDhP7QDiP7QD_5PDHQDhP7PD\k5PDUU3QD
jP7QD_9TD3QDkP7PD\k5PDUU3PDhh4QDlP7PD]k5QDmP7QDnP7PDk8QDoP7QDon4PDcd4QD]d2TD1QDPQ7UD0QDQQ7QDRQ7S
@0S@0QDSQ7UD0PDd3QDTQ7QDUQ7`EVOQDVQ7QDa;QDWQ7QDXQ7SD0QDYQ7PDeb3QDZQ7PDeb3QDZQ7PD]Q3PDeb3QD[Q7PDH
PDgj6QDW=QD\Q7PDXo2PDW5PDdk5QD]Q7PDih4QD^Q7VD0QD]Q7PDih4QD^Q7QD_Q7UD0QD`Q7TD5QDaQ7QDbQ7QDcQ7TD1Q
DdQ7`Ddh4`D_k5`D]k5QD_9QD_5QDeQ7TD1QDfQ7QD_9Q@_5S@0QDgQ7PD\V<QD_9QDhQ7PDQo6TD1QDiQ7PDXT4PDke3PDV
OQDjQ7PDdk5QDkQ7PDi]?PDj]?PDZo2QDlQ7SD0QDmQ7QD^KPD_h4QDnQ7SD0QD\@QDoQ7PD\Q7PDid1QDdMPDP]8QDPR7QD
QR7QDRR7QDSR7QDTR7QDUR7QDVR7TD3QDWR7QDXR7TD1QDcX4PDQl6QDon4QDYR7QDZR7TD6PDdk5PD\m:PD_h4QD[R7QD\R
7QD]R7SD0PDSU3QD^R7PDHQD_R7TD8QD`R7QD]5QDX_6PDah1QDaR7QDbR7QDcR7QDdR7QD]Q3QDmT5QDeR7PDUn2QDfR7QD
gR7QDhR7P@kk5QDki6QDiR7QDjR7QDkR7QD]5PD]k5PDmEPDaZ4PD]k5QD]5QDlR7QDmR7QDnR7QDoR7PDQl6PDgQ3QDPS7Q
DQS7PDYe3QDRS7QDTl6PDdk5QDSS7TD1QDTS7PDRFPD]k5PDQl6QDUS7QD_5QDVS7QDWS7PDeh4QD]5QDXS7QDYS7QDZS7QD
[S7QDeY3QDnNS@0QDg4PD]JQD\S7PD]JPDk\:PDV^?PD]JPDmc3PD]k5PDWR>PD]JPDTY?PD]^4PDTc1QD]S7QD^S7PDTc1Q
D_S7PDTc1QD`S7PDW[4PD]k5PDTc1PD`T1PDQl6QDQa2PD]k5QD]5QDQa2PD]k5QD]5PD^JQDaS7QDbS7PD^JQDcS7QDdS7P
DY_<QDeS7PDa_6QDfS7PDWS1PDao6QDgS7PDjk5QD]5PDaJQDhS7PD`JQDiS7PDcJQDjS7PD]JQDkS7PDUg3QDlS7QDmS7PD
Ug3PDZg3QDnS7PDQl6QDoS7PDeh8QDkj6PDnd;QDPT7QDQT7QDRT7PDhi4PDbk5PDii4PDhi4PD\i4PDch4PDmi4QDST7PDl
i4QDTT7PDTY:PDhb<PDUY:PDhb<PDhb<QDUT7QDP\2QDVT7PDXb1QDWT7PD]T6QDXT7PDU\<QDYT7QDZT7PDU\<PDPU3QD[T
7PDid1PDVi2PD`i6PDVi2PDkk5PDVNPDkk5QD\T7QD]T7PDjd4QD^T7QD_T7TD3QD`T7QDaT7QDbT7QDcT7PDeg6PDll4PDV
NPDVNQDdT7PDeg6QDeT7PDkk5PDVNQDVi2PDUW:PDbk5PDcJPDcJPDbk5PDUW:QDfT7PD^;QD_h1QDgT7VD0QD_h1QDgT7QD
hT7QDiT7TD2QDjR3QDjT7QDkT7TD3QD]6TD6QDlT7QDmT7QDnT7QDoT7PDdk5QDnNQDPU7PD\i4`D]k5QDQU7TD2QD_5PDih
4QDRU7PDk\:QDSU7TD4QDQa2PDok6PDSW:QDTU7QDUU7QDVU7S@0QDWU7PD\k5P@Ql6QDeb2PD]k5QDXU7PD^Y:QD[a1PDaa
8PD`\:PD^k5QDWCQDYU7QDZU7PDk\:PDdk5QD[U7S@0S@0QD_5QD\U7QD]U7QD^U7TD3QD_U7PDmo6QD`U7Q@_5QDaU7TD2Q
DbU7QDW\1PD_3PDch4QDcU7TD1QDdU7PDch4QDeU7TD2QDfU7QDgU7TD8QDlT7QDhU7QDiU7QDjU7PDXT4QD_5QDkU7PDdk5
QDlU7QDmU7QD_9QD_5QDnU7PDdk5QDZFQDoU7QDPV7TD1QDQV7QDRV7PDna1QDSV7PDPb1PDbk5PDQb1QDTV7QDUV7PDbh4Q
Di:QDVV7VD0PDbh4QDi:QDVV7QDWV7QDXV7QDYV7QD_9QDZV7QD[V7TD2QD_5QD\V7QD]V7TD3QDU_3QD^V7QD_V7PDQl6PD
]JPD4PDQl6PDXc1PD\c1PDe_5PDge4PDX_?QD`V7TD3QDaV7PDlh4QDlP7TD2PDdk5QDbV7QDlP6TD1QD]5QDcV7QDaZ1QDd
V7TD1QDeV7PDdk5QDfV7QDgV7QDhV7QD_U2QDiV7QDjV7TD1QDkV7QDlV7TD1QD_5QDmV7QD^`3PDmo6P@]k5TD4QDnV7PDc
h4PDbh4PDQl6QDoV7QDPW7SD0PDkk5PD]JPDkk5PDhT3PDkk5PD\U7PDkk5PDkk5PDgP3PDkk5PDkk5PDiR7PDkk5QDek1PD
VNQDQW7QDRW7PDVNPD\c1QDSW7PD^4QDTW7PD_b1PDbk5PD^4PDVP7PD^4QDUW7QDVW7PDUW:QDWW7QDXW7QDYW7PDY]:QDZ
W7PDZ]:QD[W7PDgQ3QD\W7PDSb1PDbNPDc;PDW5QD]W7PDVb6QD^W7PD]P7QD_W7PD`k4QD`W7PD`k4PD`_?PD_]:QDaW7QD
bW7QDcW7PDXc1QDdW7PDgJQDeW7PDgJPDgJPDmn7QDfW7PDjc1PDle4PDTIQDgW7PDW^6QDhW7PDSX:QDiW7PDnGQDjW7PDR
o5QDkW7PDYW:QDlW7PDcW:QDmW7PDcX:QDnW7QDoW7PDjk5PDi3QDPX7QDQX7QDRX7PD^k4QDSX7PD`i;QDTX7PD`d1QDUX7
PDZg2QDVX7PD^n2QDWX7PD]6PD^n2PDdc1QDXX7QDYX7QDZX7PDmd;PD^i7QD[X7PDS]:QD\X7PDS]:PD[DPDWd1QD]X7QD^
X7PDbX?PDR\>QD_X7PDg\:QD`X7PDV]:QDaX7PDRIQDbX7PDe7PD]k5PDbJQDcX7QDdX7QDeX7aDU6`DgT?`Dja<`Dji5PD[
e2QDfX7QDgX7PD[e2PDTc1QDhX7PDi\:PD\8PDSW:QDiX7PDT`?PDPIPDPU3QDjX7PDPb1PDbk5PDQb1PD^a4PD[2PDhk5QD
kX7PDgU7QDlX7PDho2QDmX7PDSe=QDnX7PDQ`:QDoX7PDVNQDPY7PDd8QDQY7QDRY7QDSY7PDdk5PDka3PDbh4QDTY7PDTn2
QDUY7PDQl6PDcm:PDU`?QDVY7PDYX:QDWY7PDd[:QDXY7PDW^=QDYY7PD[P7QDZY7PDRFQD[Y7PD\k5QD\Y7PD\k5PDeR7QD
]Y7PDVP7QD^Y7PDih4PD\k5PDVP7PDhk5PDVP7PDXj1PD]k5PDVP7PDog3QD_Y7PDkk5QDXa5PDkk5PDlh4PD1PDlh4PD4PD
lh4VD0QD`Y7PDlh4QDml6TD6QD;QD;TD6PD4PDhh4SD0PDhh4QDaY7PD`g3QDbY7PDX`?PDeS?PDXc1PDY`?PDTb1PDfFQDi
:PDic1PD?PDPf3PDR3QDcY7QDdY7QDeY7QD_?TD2QDfY7VD0QD_?TD2QDfY7QDgY7QD_?TD2QDfY7PD]k5QDi:QDhY7QDiY7
QDjY7UD0PDbP7PDdk5TD6PD^k5PDRo5PDbk5PDTIPDTIPDbk5QDkY7PDRIPDbk5QDlY7PDoGPDbk5PDnGQDmY7TD4QD_5QDn
Y7QDoY7PDbk5QDZS7PDaJPD4PD`JPD]JPDbk5QDPZ7QDQa2S@0QDQZ7PD_e4QDRZ7PD]]8PDbk5PDb^?QDSZ7QDTZ7PDcJQD
UZ7PDUW:QDVZ7PDYX:PD_`?PDSW:QDWZ7PDUg3QDXZ7PD\c1PD]k5PDPn:PD\c1QDYZ7PDW^6PDjo2PDbd1QDZZ7PDVNQD[Z
7QD\Z7PD_6PDZg2PDck5PD\g2PD\g2PDck5PDZg2QD]Z7QD^Z7QD_Z7TD2QD`Z7PDda1PDck5PD]b1PDTi4PDck5PDUi4PDk
S3PDck5PDlS3PDjk5PD]e3QDaZ7PDRNQDbZ7QDcZ7QDdZ7QDeZ7PDhg2QDfZ7QDgZ7QDYX7QDhZ7QDiZ7QDjZ7PDih2QDkZ7
PDga1PDVn3PDf`?PDm]:PDg`?PDjd4QDlZ7QDmZ7QDnZ7QDoZ7QDP[7PD]g2QDQ[7QDR[7QDS[7QDT[7QDU[7QDV[7QDW[7P
De5QDX[7`D[`:`DSe:`DPY?QDY[7QDZ[7TD4QD[[7QD\[7TD3QD][7`DQl6`DRl6QD^[7QD_[7QD`[7PDk\:QDa[7PDk\:PD
^k5QDb[7UD0PDdh4QD_n6S@0QDc[7`De]4`Dge3`DT8PDdh4QDd[7S@0QDe[7QDf[7QDg[7QD_5PDcd4UD0PDQl6S@0QDh[7
QD_5aDh5aD^6aDd6aDU3QDi[7UD0QDi:S@0QDj[7QDk[7QDi:S@0QDl[7QDm[7S@0QDn[7UD0QDf5SD0QDo[7UD0SD0QDo[7
UD0QDf5QDo[7UD0QDo[7QDP\7QDQ\7QDR\7QDS\7QDT\7QDU\7Q@V\7TD2QDW\7QDX\7QDY\7SD0QDZ\7QD[\7S@0QD_5QD\
\7QD]\7QD^\7QD_\7TD6PD`k5QD`\7QDa\7PDle3PDVOSD0QDb\7QD_5PDih4PDWS1QDc\7TD1QDd\7P@dk5PDlh4QDe\7QD
W=PDlh4QDf\7PDdk5QDg\7QDh\7TD2QDi\7QDj\7PDna1PDdk5QDk\7QDlP6TD3QDl\7QDm\7PDdh4QD]5PD[R7QDn\7UD0Q
Do\7TD1QDP]7QDQ]7TD5QDR]7PDYb1QDS]7QDT]7TD4QD_5QDU]7QDV]7TD2PDfV=QDco4QD;TD6PDmo6PDle3PDVOQDW]7Q
DX]7QDRl2QDY]7QDZ]7TD1QD[]7QD\]7QD]]7QD^]7QFm5QD_5PDkFQD_]7TD2QD_5PDlh4SD0QD\e1QD`]7TD1QDa]7QDb]
7QDc]7QDd]7TD5QDe]7WD0QDf]7TD3XD0QDg]7QDm5QDh]7aDa6`DVNQDm5QDi]7aDa6`DVNaDU6QDm5QDj]7TD5QDk]7QDm
5TD2QDW6PDfh4QDP6TD1QDl]7SD0QDm5TD1QDm]7QDn]7S@0VD0QDm5TD1QDm]7QDn]7S@0QDo]7QDm5QDeQ1QDW6QDP^7S@
0QDQ^7QDW6QDm5TD1QDR^7TD3PDfh4RD0QDW6RD0RD0QDW6QDS^7QDT^7QDU^7TD1QDV^7QDW^7SD0QDX^7QDY^7TD2QDZ^7
TD4PDfh4QD[^7TD2QD\^7`EYJQDZ6TD2QD]^7`D]]7`D]a6`Dd8`DoZ:QD^^7TD8PD4TD5QDW6PDdh4QDgg1SD0PD^[4QD_^
7TD2QD`^7`Dke3QDa^7TD1QDb^7QDc^7TD1QDd^7QDe^7TD4QDf^7P@fh4QDg^7TD3QDh^7QFm5QDi^7QDj^7QFm5QDk^7QD
l^7QFm5QDV6QDm^7QDn^7TD2QDo^7`DfS1`D[O`D]M`DiX6`DcR1`D^2`DS2`D\M`DTR7`DlO`DfP1`DVS1`Dgn5`DYV6`DH
`DhR7iD1SD0PD4QDP_7QDV6VD0PD4QDP_7QDV6QDUBPD4QDQ_7S@0QDm5QDR_7VD0PD4QDQ_7S@0QDm5QDR_7PD1PD4QDS_7
S@0QDT_7QDU_7QFm5QDV6QDV_7VD0QFm5QDV6QDV_7QDUBPD4QDi:S@0QDW_7QDX_7PD4QDY_7PD]k5QDZ_7TD2QD[_7PDbk
5QD\_7Q@]_7PDhh4PDSd7PDdk5PD4QD^_7QF__7QD`_7PDcb7QDa_7TD7QDb_7QDc_7TD6QDd_7QDe_7TD8QDf_7QDf_7SD0
QDg_7TD2QD]5QDh_7PDmo:QDi_7TD2QDj_7PDkb?QDk_7QDZ6TD1QDl_7P@fh4TD8QDm_7QD`k5QDn_7QDo_7PDle3PDVOQD
P`7PDQl6QDQ`7QDZ6QDR`7TD9QDS`7QDZ6TD3QDT`7TD6QDU`7QDZ6QDV`7TD3QDW`7TD6QDm_7QDX`7QDY`7S@0QDZ6QDZ`
7TD6PD4Q@f5S@0QDZ6QDm_7TD8QD[`7QDY`7S@0QDZ6VD0QD\`7TD3QD]`7QD^`7TD8QD_5QD_`7QD``7QDa`7QDb`7P@dk5
QD[5QDc`7QDd`7QDe`7QD]5QD`k5PDVOPD\k5QDf`7PDcFQDg`7QDh`7PDXj1PDkX6PD`k5PDV`4QD\T7QD]T7QDPT5QDi`7
PDdk5QDj`7QDk`7PDlk5QDl`7PDlk5PDXT4QDm`7PDlk5PDXT4QDW:QDn`7QDo`7TD4PDWQ7PDkk5QDo`7TD3PD6QDaT5QDP
a7PDkk5QDQa7TD4QDRQ6QDRa7QDSa7QDTa7PDi1PD^k5PDaP7SD0PDbP7VD0`Ddk5Q`1h5QDUa7`D^4`DhT3`DaT3`DZ4`Do
]6`DQ^6`DhM`DT5`D\8PDbP7QDVa7`Ddk5Q`1h5QDUa7`D^4`DhT3`DaT3`DZ4`Do]6`DQ^6`DhM`DT5`D\8UD0PDbP7QFWa
7QDXa7PDbP7QD_9PDlDQDYa7PDjm2QDZa7S@0QD[a7PDjm2QDZa7S@0QD[a7QD\a7QD]a7QD\e1PDgQ7QD^a7PDTc1PDTo2P
D]JPDUm;QD_a7TD3PDVb6QD`k5TD4QD`a7QD]5PDPf3QDaa7QD[6TD2QDba7QDca7QDda7TD8QDea7QDfa7QDZo1PDdk5TD8
QDea7QDfa7QD\6S@0QDga7PD]Q3QDha7PDa^6QDia7QD`k5PDVOS@0QDja7TD3QDka7QD`k5TD4PD`k5QDla7QD`k5TD3QDm
a7QD]5QD`k5QDna7P@dk5S@0QDoa7VD0QD`k5QDna7P@dk5S@0QDoa7QDPb7QD`k5QDna7PDdk5S@0QDQb7PDle3PDVOQDRb
7QDSb7QD`k5TD3QDTb7QDUb7PDPf3PDVOS@0QDVb7PDle3PDVOQDWb7`DQl6`D]6QDaT5QDXb7QDW=QDb`7P@dk5P@VOQDYb
7VD0QDb`7P@dk5P@VOQDYb7QDZb7QD[b7QD\b7TD6PD4QD]b7QD^b7TD5QD0`Ddj6`DSD`DkX4`DeX4`DVD`Dok6`DPl6QD_
b7TD6QD`b7Q@ab7TD1QDbb7QDcb7TD3QDdb7TD8QDeb7QDfb7QDgb7TD4QD_5QDhb7QDib7QDoDPD]6TD5QDUc5QDjb7TD1Q
Dkb7PDQl6QD\5QD]5QDlb7P@Ql6QD]5QD]5PDch4PD]k5QD]5QD]5PD9QD]5PDjo6QDmb7QDnb7QD]5QDob7PDak5QD]5TD6
PDdk5QD]5QD]5QDPc7QDQc7QDRc7QD`h4QDSc7TD5QDTc7aDh5aD^6aDd6QDUc7TD4QDVc7`DQl6`DR8`Dok6`DXi4`DlE`D
UU3PDak5QDWc7PDdk5QDXc7QDYc7QDZc7QD[c7TD2PD^k5QD\c7SD0PD4SD0PD4S@0QD]c7QD_5QDSS7TD1QD^c7QD_c7QD`
c7SD0`EVO`E>`En9`Edk5`Eke3`Eie3`E^T;`E_T;`EWO`E[OQDT7QDac7`DVP7`EVO`E>`En9`Edk5`Eke3`Eie3`EWO`E[
OQDbc7QDcc7SD0`DVP7`EVO`E>`En9`EWO`E[OQDT7TD3PDfh4SD0QDdc7QDV_7QDU7QDT7TD2PD4QDU7SD0TD2QDiIPDkk5
TD4QDec7PDXT4QDg_7QFfc7TD2QDgc7VD0QDg_7QFfc7TD2QDgc7PD4`EVO`ETc1`EVb6`Ehe3`E>`En9QDW7TD5PDkk5QDX
7TD3QDhc7`Dch4QDic7PDak5TD4QDjc7QFW^3TD1QDkc7QDlc7SD0QDmc7QDPZ3QDnc7TD2PDfh4QDoc7P@Ql6TD2QDPd7QD
Qd7PDdh4PDQl6QD]5QDRd7QDSd7TD2QDTd7TD3QDUd7QDV7TD3QDVd7QDWd7QDXd7QDYd7QDZd7QDY7TD6QDZ7TD1QD[d7QD
Y7PD4TD3QD\d7QDY7TD4PD6QD]d7QD]5PD<SD0QD[7TD6QD^d7PD=QD_d7SD0QD[7TD5QD`d7QDnNTD2QDad7QD[7TD3QDbd
7TD4PDkk5SD0QDcd7TD7QDdd7aDh5`Dih4aD^6aDd6SD0QDed7TD1SD0QDfd7QDgd7TD1QDhd7QD]5QDid7TD3QDjd7SD0QD
kd7TD4QDld7QD]5TD2QDmd7PD6PDoc7RD0QDnd7TD7QDod7RD0UD0QDPe7QDQe7PD6UD0QFm5QDRe7TD3PD6UD0QDSe7QDTe
7TD4PD6aEUe7QDg4QDVe7Q`1h5QDWe7aDU6aDm5QDXe7TD2QDYe7QDZe7QD[e7QDZe7QD\e7QD]e7QDZe7VD0QD]e7QDZe7Q
D^e7QDg4TD2QD_e7QD`e7QDae7PD]k5S@0QDg4QDbe7PD]k5S@0QDg4WD0QDce7XD0QDg4`D]k5`DYO`DWO`DZO`DXO`Dn[;
`D[2`DZo2QDde7S@0QDg4Y@0QDee7QDfe7PDo[2PDlh4QDge7TD2PD^k5QDhe7QDie7QDeP1QDf9QD_5S@0QDje7QDke7QDl
e7QDme7S@0QDne7QDeP1QDoe7S@0QDg4PDkk5P@ok6QDUR1PD]k5Q@f5S@0QDPf7QDQf7TD4QDh4QDh4TD2QDRf7PDk8PDle
3PDVOPDna1PDdk5QDSf7PD`T1QDTf7QDUf7QD_?QDVf7QDWf7QD_?QDi:QDXf7QDYf7PD[e?PDjj1QDZf7PDjj1QDZf7UD0W
D0QD[f7XD0SD0QD\f7UD0WD0QD]f7XD0QD^f7TD3QD_f7QD`f7QDaf7QDbf7Q@[a1Q@bf7QDcf7QDdf7QDi:QDef7QDff7PD
U\<QDgf7QDhf7QDif7PDdk5QDjf7QDkf7QDWCSD0QDlf7PDZe4QDmf7QDnf7PDkMQDof7`D^k5QDPg7QDna4QDQg7S@0QDRg
7QDSg7PDdk5QDTg7PD_\>QDUg7QD_9QDW^1QDVg7QD_9QDWg7PDR3QDXg7QDYg7TD2QD_5PDlh4SD0QDW=QDZg7QD[g7VD0Q
DZg7QD[g7QD\g7QD]g7QDi:S@0QDg4QD^g7PDdk5QD_g7QD_5QD`g7QDag7P@Ql6QDbg7PDeh8PD\8PDTc1PD]k5QDcg7PDX
g3PDlFPDjk5QDU[1PDiR7PDkk5QD_9QDdg7PD^k5PDng3PDXT4PDWOQD^R2PDVOQDeg7PDdk5QD_9QDhQ7PDQl6TD1QDfg7P
DU6QDgg7PD]Q3SD0TD3QDhg7UD0QDig7PDdk5QDjg7QDkg7QDlg7QDkS5QDmg7QDng7PDdk5QDog7UD0PD_P3PDdk5QDPh7Q
DQh7QDna4Q@f5TD3QDRh7PDlh4QDSh7PDdk5QDTh7QD]5PDXd4PD]k5QDUh7PDP^<QDVh7P@Ql6QDWh7PD]k5QDXh7PDbAQD
Yh7QDg4TD5QDQe2QDZh7UD0QD[h7QD\h7TD1QD]h7QD^h7QDo5QD_h7PD_e4QDcm4QD`h7PDQl6QDah7PD[NQDbh7PDf\:QD
ch7QDdh7QDeh7QDfh7PDmc3PDPNQDgh7QDhh7PDZl;PDeg6QDih7PD^JQDjh7QDkh7PDdh4QDlh7QDmh7PD]JQDhe5QDnh7P
Dbh4QDi:PD[f1PDok6PDUg3QDoh7QDPi7PDQl6PDUg3QDQi7QDi:TD1PDUg3QDRi7QDSi7QDTi7QDUi7PDRIPDok6PD]JQDV
i7QDWi7PDT8PDeHQDXi7QDYi7QDZi7QD[i7QD\i7QD]i7QD^i7PDgQ3PD]k5PDQl6QD_i7QD`i7QDai7QDbi7QDci7QDdi7Q
Dei7PD]k5PDQl6QDfi7QDgi7PDdh4P@Ql6QDhi7QDii7QDji7PDok6QDki7QDli7QDmi7QDni7QDoi7TD3QDPj7QDoS7QDQj
7QDoS7QDRj7QDSj7TD4QDTj7QDUj7TD1QDVj7QDWj7QD_5QDXj7`Ddb3`DT8`DcF`DPE`DX:`DhZ4`DP8`DWH`D__4`DXj;`
DQl6`Dok6`D]3`DZE`DVc1QDY5TD3QDYj7QDmf7PDQl6TD1QDZj7QDbT3QDW:PDQl6QD[j7PD]k5QD\j7QD_5QD]j7QD^j7R
D0QD_j7TD4PDdk5QD`j7TD1QDaj7TD1QDbj7PDdk5QDcj7TD1QDkY5QDdj7S@0QDej7QDfj7RD0QD_5PDdh4PDQl6S@0QDgj
7UD0aDm5aDj5aDb5iD0iD1`Dm9`DPT;`DVN`Dlh4`DVb6`D\P7`DRF`DWP7`DYd4`DXP7`Dlg6`Dkh4`DbS3`Dgi4`Dfi4WD
0SD0XD0QDhj7QDij7QD_5QDjj7QDkj7PDog3QDlj7TD1QDmj7QDnj7QDm5TD1QDoj7P@cd4QDPk7WD0QDQk7QDRk7XD0TD2Q
Dj`7QDSk7PDlo6QDTk7QDST5QD_5PDcd4QDUk7QDg\3QDVk7TD2QDWk7UD0PDlk5QDVi4QDXk7TD:PD2QDYk7TD4QDZk7PDf
h4QD_5QD[k7PD`k5TD2QF\k7QDZ6TD1QD]k7`DhR7`DH`DYd4`DXk7`Dd_4`Dc_4`D]T6`Dfh4`Dn;`Dog3`ERf3`Eih4`EQ
f3`Eeb3`Edk5QDZ6TD1QD^k7QD_k7TD1QD`k7QDak7TD2QDbk7QDck7QD_9QD`_7QDdk7QDek7QD_9QDfk7QDgk7QDg\3QDh
k7QDik7SD0QDg\3QDhk7QDjk7QDkk7QDlk7TD1QDmk7PDHPD\i4QDkk7QDlk7TD1QDmk7PDHPD\i4QDg\3QDhk7QDnk7SD0P
Djk5SD0TD6PD6QD]5QD]5QDok7QDV;PDaa4QDPl7TD1QDfCQDQl7TD1QDRl7QDSl7P@]k5P@Ql6QD]5S@0QDh8TD1QDTl7QD
Ul7PDcb7QDVl7TD2QD\7TD6QD_5QDWl7QDVl7TD2QD\7TD6QD_5QDXl7SD0QDYl7QD\7TD6QD_5aDh5aD^6aDd6QD\7PD]k5
QDnT6TD6QD_5QDWl7QDZl7TD1QD^7PDdk5QD[l7QD\l7QD^7QD]l7QD]7QD^Q2TD1PDc3QD^l7QD_l7TD1Q@eQ1QD`l7QDal
7QDbl7PDk8TD1QD`l7TD2QDcl7QD]7PDke3PDUn2PDdk5QDdl7QDel7TD3QDfl7QDgl7QDhl7QD_5QDil7QDjl7QDkl7QDll
7UD0QDml7QD_9TD9PD4QD_9QDnT1PDR3SD0QD_9QDnl7PDR3QDol7QD_9PDke3PDR3PDWn2PDdk5QDPm7QD_9QDdU7PDch4P
D]k5QD_9QDQe4PDVOQDQm7PDdk5QDRm7TD1QDSm7P@fh4QD`j5P@ke3QDTm7S@0P@^k5PDkk5QDUm7QDVm7TD1QDWm7QD_9Q
D_5PDih4QDXm7QD_9QD\n1QDXm7QD_9QDYm7QDY<QDZm7`DUn2`Dhm2`DmQ1`Dog3QD_9QD[m7QD\m7QD_9QDeX5QDY<QD]m
7QD_9QD^m7QD]m7QD_9QDnT5QDY<QD_m7QD`m7QD_9QDam7PDmQ1QD`m7QD_9QDbm7PDHQDcm7PDHQDdm7QD_5QDem7QDY<P
Dok6QDfm7UD0PDlo6TD<QD_5PD^k5QDgm7PD^k5QDhm7PDdk5QDim7QDjm7QDWe4TD1QD_5QDY<PD^k5QDal7QDkm7PD^k5Q
Dal7PDdk5QDlm7TD2QDa7TD4QDb7QDmm7QDa7TD2PDVg?PDbk5PDWg?QDnm7TD2QDc7QDom7`D^b4`DbZ4`D_g1QDPn7QDQn
7Q@Rn7PD6QDSn7TD1PDdh4QDTn7QDUn7QDVn7QDWn7PDkk5PDiR7QDXn7PDQl6TD2QDYn7QDZn7QDg4TD8QD[n7PDQl6WD0Q
D\n7XD0QD]n7QD^n7QD_n7QD`n7QDan7QD_n7`ERf3`Eih4`EQf3`Eeb3QDbn7QDcn7TD3QDdn7PDfh4QDen7TD2QDfn7QD]
5TD1QDgn7UD0PDlk5TD8QDW=QDhn7UD0PDlk5QDin7QDjn7QDai4TD3QDkn7QDln7QDg4Q@XU6QDmn7Q@h5QDnn7QDon7TD2
QD[P2QDPo7TD2QDd7QDQo7QDd7QD_5QDRo7SD0QDSo7SD0QDfh6SD0PD^JQDTo7QDUo7QD_7TD4QDVo7QDWo7QDbT3QD`7Q@
Xo7`DQl6`Dok6`DPl6`DRl6`DXi4`DlE`DZP7`D[P7`DVP7`D]i4`D^i4`D_i4`D\i4QDYo7PD]6PD]k5QDZo7TD3QD[o7QD
\o7TD1QDe7QDea4TD9QD\o7TD1QDe7QD]o7PDk\:QD\e1QD^o7PDdk5QD_o7VD0QD^o7PDdk5QD_o7QD`o7QDao7QDbo7QDc
o7QDW=QDdo7QDeo7TD:QDfo7QDgo7TD2QD]5QDho7TD1QDio7QDeo7TD:QDfo7QDjo7S@0QDko7QD_9TD1QDlo7QD_9QDmo7
QDno7TD8QDoo7QDPP8TD1QD]5QDQP8QDRP8TD1QD]5TD2QDio7QDSP8hM400YP1510[P1420YP1430YP1340VP1550VP1460
ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2
ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[
P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b1
3XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP13i14UP12j14TP14k14VP13l14XP15m14YP15n14YP15o14[P15
P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24YP15V24[P14W24WP14W24YP14X24VP12Y24TP14Z24[P14[24WP
14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a24UP14b24VP16c24XP16d24XP16e24ZP18f24\P13g25VP13h25
WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12o26TP12P36TP12Q36TP13R36TP12S36TP12T36TP12U36TP13V
36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP13]36TP13^36VP14_36VP16`36VP13a36WP12b36UP13c36WP1
3d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36YP14k36TP14k36VP14l36VP15m36XP13n36UP16o36YP12P46T
P16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W48VP14X48VP16Y49XP17Z49]P15[49ZP14\49WP15]4:VP14^4
:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4;VP13h4<TP12i4<TP13j4<XP13k4<VP15
l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1
<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP15a5@XP15b5@ZP15c5@YP14d5@YP16e5@[
P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k5AWP13l5AUP15m5AZP14n5AYP13o5AXP15P6AZP15Q6A\P17R6
A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6AWP14[6AYP14\6ATP17]6BVP15^6BXP15
_6BWP15`6BYP16a6B`P12b6BVP14c6BXP14d6BXP13e6BWP12f6BUP12g6BUP12h6BTP12i6BTP14j6BVP16k6B[P15j3B[P
14l6BWP12m6BUP15n6BYP13o6BWP12P7BTP14Q7BXP12R7BUP13S7BTP13T7BVP14U7BZP13V7BXP12W7BTP12X7BTP14Y7B
ZP12Z7BUP15[7BYP16\7B_P13]7BWP12^7BTP16_7BZP12`7BUP13a7BYP14b7B\P13c7BYP13d7BWP12e7BUP12f7BUP14g
7B\P14h7BWP13V7BWP12i7BUP12j7BUP12k7BTP12l7BUP12m7BUP12n7BVP13o7BWP12P8BUP12Q8BUP12R8BUP12S8BUP1
2T8BUP12U8BUP12V8BUP12W8BUP12P3BUP12X8BUP12Y8BTP13Z8BYP13[8BYP12\8BUP12]8BUP12^8BVP12^8BVP12_8BU
P12`8BTP12a8BUP12b8BUP12c8BUP12d8BUP12e8BUP12f8BVP12f8BVP13g8BYP12h8BTP12i8BUP13j8BTP12k8BTP12l8
BUP12m8BVP12n8BUP12o8BUP13P9BXP13Q9BYP13R9BYP12S9BUP13T9BTP13U9BVP14Q2BVP15V9BVP14W9BYP14X9BWP16
Y9B\P13Z9BTP13[9BXP14\9BVP15]9BZP13^9BXP14_9BZP13`9BXP15a9BVP14b9BVP16c9BYP13d9BXP14e9BWP16V9BXP
13f9BVP16g9B^P14g9BYP15h9BXP13i9BWP13j9BYP12k9BTP14l9BWP14m9BYP12n9BTP12o9BTP14P:BVP13Q:BTP12R:B
TP15S:B_P12T:BVP12U:BVP13V:BTP15W:BZP13W4BTP12X:BTP14j3BWP13Y:BVP15Z:BXP15[:BXP14\:BUP14]:B[P12^
:BSP14_:B\P13`:BYP13a:BYP13b:BYP13c:BWP12m8BUP12d:BUP12e:BUP13f:BYP12g:BVP12h:BTP14i:BYP12j:BUP1
2k:BUP12l:BUP13m:BYP12n:BUP12o:BUP12P;BUP12Q;BUP12R;BVP12S;BUP12T;BTP12U;BUP12V;BUP12W;BVP12X;BU
P12Y;BVP12Z;BUP12[;BUP12\;BUP12];BUP12^;BUP12_;BUP12`;BUP12a;BUP12b;BUP12c;BUP12d;BTP12e;BUP12f;
BUP12g;BUP12h;BUP12i;BUP12j;BVP12k;BUP13l;BWP12m;BUP12n;BUP12o;BVP12P<BUP12Q<BUP12R<BUP12S<BUP12
T<BUP12U<BUP12V<BVP12W<BUP16X<BTP12Y<BUP12Z<BUP12[<BUP12\<BVP12]<BUP12^<BVP12_<BUP14j9B\P12`<BVP
13a<BWP12b<BUP12c<BUP12d<BUP14e<BZP12f<BTP14g<B[P12h<BUP12i<BVP12j<BUP12k<BUP12l<BUP12m<BUP12n<B
UP12o<BUP12P=BUP13Q=BXP12R=BUP13S=BYP12T=BVP13U=BYP12V=BUP13W=BXP12X=BVP12Y=BVP12EBSP12Z=BUP13[=
CTP15\=CYP12]=CUP12^=DUP12_=DVP12`=DVP12a=DVP13b=DXP13c=EXP12d=ETP14e=ETP14e=EVP15f=EYP13g=EVP15
h=EYP13i=EYP13j=EXP13k=EXP13l=EYP14m=EVP13n=EWP13o=EYP13P>EXP13Q>ETP12R>EUP13S>EYP12T>ETP12U>EUP
12V>EUP12W>EVP12X>EUP12Y>EUP13Z>EYP12[>EUP12\>EVP12]>EUP12^>EUP12_>EUP13`>EYP13a>EYP12b>ETP13c>E
TP13d>EYP13e>EYP14f>E\P12g>EUP12h>EUP12i>ETP12j>EUP12k>ETP12l>ETP12m>ETP12n>EUP13o>EYP12P?EVP12Q
?EUP12R?ETP12S?ETP12T?EUP12U?ETP12V?ETP12W?ETP15X?EUP14Y?EVP15Z?ETP13[?EVP12\?EUP13]?EXP18^?FWP1
4_?FWP11EFRP13`?FWP19a?FWP11EFRP14b?FTP14c?FVP13d?FTP14e?FRP13f?FRP13f?FRP12IFRP11EFRP12g?FTP12h
?FTP14i?FTP13j?FUP15k?GXP12l?HTP14m?HWP14n?HYP146HZP14o?HTP13P@HWP14Q@HZP13R@HTP14S@HZP13T@HTP13
U@HWP12V@HUP14W@ITP13X@ITP12Y@JUP14Z@JVP14[@JWP13\@JUP14]@JZP12^@JTP13_@KTP13`@KVP13a@KWP16^2KZP
14b@LVP11ELRP13c@MTP15d@MTP14e@MTP15f@MTP14g@MVP14h@MWP14i@MUP16j@MVP16j@MXP13k@MVP14l@MVP15h@MW
P12m@MSP13n@MTP12o@MTP13PAMTP13QAMUP15h@MWP13RAMTP18SAMTP15\=MWP14TAMYP14UANTP13VANTP13WANTP14XA
OTP13YAOTP13ZAOVP13[AOVP13\AOVP1E]AOUP14^AP1WP14_AP1YP16`AP1YP16aAP1\P15bAP1YP14cAP1VP14dAP1XP15
eAP1YP16fAP1\P14gAP1XP12hAP1VP13iAP1WP12jAP1UP13kAQ1TP13lAQ1TP13mAQ1TP15nAQ1WP12oAQ1UP13PBQ1TP12
QBQ1UP16RBR1VP13SBR1VP15TBR1]P14UBR1VP15VBR1VP16WBR1XP14XBR1VP16\=R1WP17YBR1XP13ZBR1TP14[BR1VP12
\BR1TP14]BR1VP13^BR1VP14_BR1ZP12`BR1UP11ER1RP12aBR1VP12bBR1VP12h8R1TP13cBR1WP12dBR1TP12eBR1UP13f
BR1XP14gBR1ZP14hBS1XP13iBS1UP13jBS1WP14kBS1VP12lBS1TP12mBS1VP12^:T1TP1>nBT1UP1>oBT1WP13PCT1UP12Q
CT1UP12RCT1UP15SCT1WP14TCT1WP13UCT1VP12VCT1UP12WCT1VP12XCT1VP13i3U1UP14YCU1VP12ZCU1UP14[CU1VP14\
CU1VP15]CU1YP13^CU1TP12_CU1UP12`CU1UP16aCU1YP14m?U1WP14bCU1VP16cCU1VP16cCU1XP15dCU1YP13eCU1XP15f
CU1XP14gCU1XP15hCU1XP13iCU1VP15jCU1TP15kCU1VP15lCU1YP1:mCV1TP16nCV1VP16oCV1XP15PDV1XP14QDV1WP15k
6V1YP14RDV1VP14SDV1ZP12TDV1UP13UDV1WP13VDV1VP15WDV1ZP12XDV1TP13YDW1VP16ZDW1TP19[DW1TP13\DW1XP13]
DX1VP13^DX1UP17_DX1\P14`DY1VP13aDZ1UP1=bD[1TP1<cD[1UP19h@[1VP13dD[1VP17\=[1ZP14eD[1XP15fD[1VP15g
D[1YP19hD[1UP14iD[1TP14jD[1WP15kD[1WP15lD[1YP15mD[1VP14nD[1ZP15oD[1VP14PE\1VP13QE\1VP15RE]1VP14S
E]1WP13iB]1UP14TE]1XP16UE]1ZP16VE]1XP16hD]1XP18WE]1UP13E]1SP14XE]1VP15YE]1WP15ZE]1VP12[E]1UP12\E
]1TP14]E^1UP14^E_1WP15_E_1WP15`E_1WP17aE`1VP14bE`1VP13cE`1VP13dE`1TP13eE`1VP13fE`1TP15gE`1YP14hE
`1WP1<iE`1TP15jE`1VP12kE`1UP16lEa1\P15mEa1XP15nEa1XP14oEa1VP17PFa1ZP13QFa1TP13RFa1TP15n?b1_P12SF
b1UP12TFb1TP13UFb1VP14VFb1XP13WFb1UP12XFb1UP16YFb1UP17ZFb1VP12[Fb1TP14\Fb1TP13]Fb1VP12d8b1UP12^F
b1TP13_Fb1WP13`Fb1UP14aFb1YP14bFb1WP14cFb1VP13dFb1WP12eFb1UP13fFb1VP14gFb1YP16^2b1ZP13hFb1TP13iF
b1VP14jFb1VP13kFb1WP15lFb1XP12\<b1VP13mFb1XP13nFb1YP15b:b1\P14oFb1\P14PGb1ZP15QGb1YP12RGb1UP14SG
b1VP14TGb1WP12UGb1TP15VGb1[P14WGb1XP15XGb1VP14YGb1ZP13ZGb1XP12[Gb1UP15\Gb1YP12]Gb1UP14^Gb1VP15_G
b1VP13`Gb1VP15aGb1\P12bGb1UP12cGb1UP12dGb1TP12eGb1UP12fGb1UP12gGb1UP12hGb1UP13iGb1WP13jGb1WP13kG
b1WP13lGb1XP14mGb1ZP12U8b1VP14nGb1WP12oGb1TP13PHb1WP13QHb1XP12RHb1UP12SHb1UP12THb1TP12UHb1TP12VH
b1TP13\7b1YP12WHb1TP12XHb1TP12YHb1TP14\7b1ZP14ZHb1WP12[Hb1TP13\Hb1WP12]Hb1TP13^Hc1TP13_Hc1VP14`H
c1VP13aHc1TP1BbHc1VP13cHc1TP15dHc1YP14eHc1ZP13fHc1VP12\Ec1SP18j3c1[P17gHc1[P12\Ec1SP15hHd1ZP1IiH
e1oL3jHf1VP12kHf1UP14lHf1VP15mHf1VP16nHf1VP12oHf1UP12PIf1TP13QIf1WP14RIf1VP16SIg1ZP14h@h1WP15TIh
1YP1=UIh1TP18VIh1TP13WIh1TP13XIh1TP14YIi1XP13ZIi1VP13[Ii1VP14\Ii1WP15]Ii1XP16^Ii1\P14_Ii1ZP17`Ii
1\P14aIi1YP16bIi1XP18cIi1XP12jAi1UP16dIj1XP17eIj1YP17fIj1VP16gIj1[P15j3k1YP13hIk1VP15iIk1YP16jIk
1XP15jIk1WP15kIk1]P14lIk1VP13mIl1VP13nIl1VP19oIm1_P14PJm1YP16QJm1`P14RJm1ZP15SJm1\P19TJm1XP15UJm
1YP146n1YP13VJn1VP18WJn1XP13XJn1VP14YJn1XP13ZJn1VP15[Jn1ZP14\Jn1YP14]Jn1YP14^Jn1YP13_Jn1WP16`Jn1
ZP15aJn1\P16^Dn1[P14bJn1ZP16cJo1XP15dJo1[P17eJP2VP14fJP2WP14o1Q2WP12gJQ2TP17hJQ2_P19iJR2]P12jJR2
TP13kJR2VP19lJS2YP16mJT2XP15nJT2WP14oJT2WP14PKU2VP15QKV2VP17RKW2ZP14SKW2WP14TKX2VP12UKY2UP14VKZ2
VP12WKZ2TP1?EZ2RP13XKZ2XP13YKZ2TP13ZK[2TP15ZK[2VP13[K\2WP14\K\2WP14]K\2YP12^K\2TP13_K]2VP19`K]2\
P19aK]2\P18bK]2\P17cK]2ZP1
"""##)
}
