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
headteacher headteachers leader ta tas assistant assistants adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=Vg3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=gg3 organised organized=hg3 disorganised disorganized=ig3 harsh
popular trustworthy what how why when where which whose rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=Pi3 wiser savvier shrewder nimbler zippier snappier punchier pacier
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
kindergartners kindergartener graders lsa hlta sna smt ceo sendco surveys statistics stats
warning warnings topic responsibility conversation conversations elephant criticism debate
parks plonk plonks plonking dump dumps shunt shunts warehouse warehouses warehousing offload
offloads palm palms palming foist foists foisted foisting herd herds banishes banishing exile
exiles exiling relegate relegates relegating consign consigns consigning sideline sidelines
sidelining shovel shovels shovelled shoveled=]o3 shovelling shoveling=^o3 nannied nannying
cosseted cosseting cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays frayed fraying teeter teeters teetered teetering totter totters tottered tottering
judder judders juddered juddering arrangements arrangement rotas machinery infrastructure
framework system timetables staffing funding finances network networks partnership partnerships
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
chooses organises organizes=`]> misbehaving sizes suppose scrapped research I noisiest
noiziest=g]> cleaning lady ladies guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx
graduated dual coding standardised standardized=[^> regulate regulates regulated regulating
interleaving interleave interleaved metacog disapplied dizapplied=d^> stanine stanines
calibrate calibrated entry implementation diagnostic 2 3 qla mtp mtps ssp spag gpc tac cyp
ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport metacognition
metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg
ilp iep pru eblr triangulate triangulation disciplinary substantive screening meta afl wagoll
walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology individual
personal mindset organiser organizer=i`> organisers organizers=j`> assurance curricular 1
prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs
trigraph subitise subitize=Ya> subitising subitizing=Za> sendiass apdr lpa mpa hpa els qft idsr
asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy
andragogy proximal 10 diagnosis abused medication brother sister habitually periodically thrice
tend tends tended ad nauseam masses myriad interaction copious abundant plentiful countless
numerous limitless substantial disproportionate significantly equals aspects layer fibre sacred
fixes resolves hell stock carpeting hears whit hived siphoned carted packing vegetate housed
housing seals sin childminding wrapping hushes airbrush sanitise sanitize=hc> sanitised
sanitized=ic> sugarcoat sugarcoated cherrypick twist twisted squirrelled squirreled=oc>
spreadsheets brushing shrugging shelter shelters sheltering magicked conjures dreamed rig gamed
gaming cigarette guesstimate guesstimates concocted capitulated capitulates relented
surrendered bottled kowtowed kowtows backtracked backpedalled backpedaled=hd> straightaway
swerve swerved deflect deflects deflected fobbing dine dines dined dining traded straying
veering shades shaded bleeds morphs evening clearing banter sarcasm interrogation generalities
helplessness passivity repetition verged wanders melee din ourselves orselves=he> gnawed !the
tainted clouded fanned fanning flames suspicion piles piling heaped heaping misery mizery=Uf>
agony flattering unflattering disguises disguizes=Yf> disguised disguized=Zf> conceal conceals
belie belies belied partial sells understate understates understated oversells overclaim
overclaims overclaimed overplays bigs bigged risks overinflated estimate hinging fumes
shouldered shouldering shore shores shored shoring prop props propped propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=ch> favour favor=dh> deigned condescended dares uplifted
oftener theory principle practises practizes=lh> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=[i> inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed honoured
honored=Wj> breach lord lords lorded lording digging latches latched latching aide creams
creamed creaming hemmed boxed typing pad darker hotter fierce albeit quibbles criticisms faults
frills hoot arithmetic rusty husk selves reigns reigned tyrannises tyrannizes=Xk> looms loomed
god spotlight driver's clamour clamor=^k> clamours clamors=_k> smelt stink stinks headship
oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married chained
shilling shiling=Pl> pussycat reining fills filled camels newcastle image linger lodge streaked
forge forged lowlight pinnacle nadir planets countries centuries 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled devour devor=Pm>
devours devors=Qm> epitome essence essense=Sm> embodiment antithesis caricature parody health
foothills reels mildly remind section clocked discovered accustomed co pre multi semi received
stocked supervised supervized=gm> intentioned numbing destroying hoc baked sensitivity
competence competense=nm> ranging centred user universally staffed whelming explanatory
indulgent congratulatory leftovers 's motoring racing romping coordination articulation hotbed
island fancies whisker discharges obligations commitments alright usp vibe zipped trundle
trundles bounces canter canters condition repair sniffed sneezed faulted zings fizzes crackles
grates clunks underwhelms changeover metallic monotone razor placing addresses micro strange
peculiar weird bizarre puzzling outlook searching probing pertinent !number acoustics output
demeanour demeanor=mo> conditioning raid v shouty draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity distrust mistrust friction animosity
rivalry harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=\Q? mucking fooling larking naughtiness
disobedience disobediense=aQ? reckoning yardstick proven exceeded sub abnormal tripped texts
child's batting sweat eyelid hums pinpoint surgical laser laserlike forensic seasoned pro
veteran swiss tee lures behold witness gladden gladdens swells cockles stripes accomplishment
dos do's bettering topping bettered unbettered unimprovable unfaultable champagne future
package you're gifts pinching pinched nicking nicked poach poaching swipe swiped magpie magpied
magpieing filch pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork
prose retell zinged blossoms bloom flowered woven weaves stitched threaded hardwired steeped
etched dna safety bloodstream veins heft sheen appeal hardened scarred vaunted fabled shares
instance describing guide sickly clean basis shiny opaque magnetic waterproof stretchy
absorbent bendy dusty smoky cycled receiver bunting upper solemn stately mournful mornful=SU?
jig carol tunes ballad polka melody tempo north east outer sunny shady dye voltage flame volume
yeast cress crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays
thursdays fridays numbered printed invent inbox sewing pluperfect masculine feminine
conditional tenses subjunctive participle participles infinitive conjugation conjugations
declension verbs nouns clauses plurals auxiliary verb noun syllable syllables government kidney
liver hydraulic demerit capital consumer durable goods monopolistic competition markets
avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation
skew gradient ions ion index indices random relative sampling parallax deviation frequency
dilute unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=\X? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=fX? medical sensory mobility disability
dizability=jX? disabilities dizabilities=kX? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=aY? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=gZ? photographer vaccinations jabs immunisations
immunizations=kZ? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=`[? credited condemned defended d e adverts advertisers
advertizers=g[? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=j\? properties giants pirates shopkeepers doll teddy interpreter you'll id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate intrigued wi fi pointing gender
grains dissolves float floats evaporate cooled bye shepherd samaritan parenting guides actions
fees items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=a^? educational dietary footwear clothing friendship trophy shield mesh raincoat
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
ofsted's estyn's regulator regulator's inspected visited vizited=mb? noticeboard posted pinned
marshal emergency evacuation legal mandatory snowing adjective adverb abbreviation notify
submit submitted logged accompanied renewed forbidden eligible liable ml school's trust's
academy's judgements judgments=gc? proverb catchphrase punchline phrased deems deemed judges
criticises criticizes=oc? criticised criticized=Pd? condemns tweet voicemail plumped dashboard
dataset rep spokesman spokeswoman spokesperson solicitor lawyer reporter neighbour neighbor=^d?
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections emojis f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen appoint invented unauthorised unauthorized=ae?
authorised authorized=be? absences absentee absentees absenteeism signatures woodland diploma
enunciated holder sleepers o disk elections injuries vowels persons calculate calculated
estimated probability investigate fabrics poet mime knelt cited voiced quotes refers referred
recommends advises advizes=bf? manual webpage receipt whilst interviewed suggesting implying
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
Y6Z6S6T6U6^5Vo7]h?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2UU2VU2WU2XU
2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2eU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2UV
2VV2VV2VV2VV2VV2VV2VV2VV2VV2WV2UV2XV2YV2VV2UV2VV2UV2ZV2UV2VV2VV2VV2VV2VV2VV2WV2VV2[V2VV2VV2VV2VV
2VV2VV2VV2VV2\V2XV2]V2XV2VV2VV2VV2XV2VV2VV2VV2VV2VV2VV2VV2^V2VV2_V2VV2VV2VV2XV2VV2VV2VV2VV2VV2VV
2VV2`V2aV2VV2bV2VV2WV2WV2cV2VV2dV2VV2eV2fV2gV2fV2fV2fV2gV2fV2fV2fV2fV2fV2fV2fV2hV2iV2jV2kV2lV2mV
2nV2oV2PW2QW2fV2RW2fV2SW2TW2UW2VW2WW2XW2fV2RW2YW2ZW2fV2[W2\W2]W2]W2]W2]W2^W2^W2_W2`W2aW2aW2^W2^W
2bW2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2oW2PX2QX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2\X2\X2\X2\X
2\X2]X2]X2]X2]X2]X2^X2^X2^X2^X2^X2^X2^X2^X2]X2_X2_X2`X2`X2`X2`X2aX2bX2cX2dX2cX2eX2fX2gX2hX2iX2jX
2kX2lX2lX2lX2lX2mX2nX2lX2lX2lX2lX2lX2lX2lX2oX2PY2lX2mX2lX2mX2lX2QY2lX2lX2lX2lX2lX2lX2lX2lX2lX2lX
2lX2lX2lX2RY2lX2SY2SY2lX2TY2UY2UY2UY2UY2UY2UY2UY2UY2UY2UY2UY2UY2UY2UY2VY2WY2XY2YY2VY2VY2ZY2[Y2\Y
2]Y2^Y2_Y2_Y2_Y2XY2_Y2`Y2aY2bY2cY2_Y2_Y2dY2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2eY2eY2fY2eY2eY
2gY2hY2iY2jY2kY2eY2lY2eY2mY2nY2oY2eY2PZ2nY2QZ2RZ2iY2SZ2TZ2UZ2TZ2VZ2WZ2XZ2YZ2ZZ2ZZ2[Z2ZZ2\Z2\Z2]Z
2^Z2_Z2]Z2]Z2`Z2aZ2bZ2cZ2ZZ2ZZ2ZZ2ZZ2dZ2eZ2fZ2dZ2dZ2dZ2ZZ2gZ2]Z2dZ2^Z2ZZ2dZ2dZ2dZ2hZ2iZ2dZ2jZ2dZ
2kZ2jZ2lZ2dZ2kZ2dZ2eZ2dZ2eZ2dZ2dZ2dZ2dZ2fZ2mZ2ZZ2dZ2ZZ2ZZ2dZ2nZ2oZ2gZ2P[2P[2dZ2dZ2dZ2ZZ2dZ2ZZ2fZ
2ZZ2Q[2R[2S[2T[2U[2V[2W[2W[2X[2X[2X[2Y[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2Z[2X[2[[2\[2][
2^[2_[2X[2X[2X[2`[2X[2X[2a[2b[2c[2X[2X[2d[2e[2d[2d[2d[2d[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[2X[
2X[2X[2X[2X[2X[2f[2X[2X[2X[2g[2h[2X[2i[2h[2X[2i[2h[2h[2j[2X[2X[2X[2X[2k[2X[2X[2X[2X[2X[2k[2X[2X[
2f[2X[2X[2l[2X[2X[2X[2X[2X[2X[2m[2n[2X[2X[2o[2X[2X[2X[2X[2Z[2Z[2X[2X[2P\2Q\2R\2R\2S\2T\2U\2V\2W\
2P\2P\2X\2Y\2Z\2[\2\\2]\2^\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2i\2o\2i\2P]2i\2Q]
2R]2S]2T]2U]2V]2W]2X]2Y]2Y]2Z]2Y]2[]2Y]2Z]2Y]2Y]2Y]2Z]2Y]2Y]2Y]2Y]2Y]2\]2]]2^]2Y]2Y]2Y]2Y]2Y]2_]
2Y]2`]2Y]2Y]2Y]2Y]2Y]2a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2i]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2S^2n]2n]2T^2U^
2n]2V^2W^2X^2n]2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2i]2b^2n]2n]2n]2i]2c^2d^2e^2f^2g^2d^2n]2n]2h^2i^2j^2n]
2n]2k^2l^2m^2n]2n^2n]2o^2P_2Q_2R_2S_2T_2U_2V_2n]2W_2X_2i]2Y_2n]2Z_2[_2i]2i]2\_2]_2n]2^_2__2`_2a_
2b_2c_2d_2e_2f_2g_2h_2i_2n]2j_2k_2l_2m_2d^2d^2n_2o_2P`2Q`2n]2R`2n]2S`2T`2U`2V`2n]2n]2W`2n]2n]2n]
2n]2n]2n]2X`2i]2Y`2n]2Z`2i]2[`2\`2]`2^`2i]2_`2n]2``2n]2a`2b`2c`2d`2e`2n]2f`2n]2g`2n]2n]2n]2n]2n]
2n]2h`2i`2j`2k`2l`2m`2n`2o`2Pa2Qa2Ra2Sa2Ta2Ua2Va2Wa2Xa2n]2Ya2n]2Za2n]2[a2n]2n]2\a2]a2^a2n]2n]2n]
2_a2`a2aa2ba2ca2da2ea2fa2ga2ha2n]2ia2ja2ka2n]2la2ma2n]2d^2d^2n]2n]2na2oa2Pb2n]2n]2n]2Qb2Rb2Sb2Tb
2Ub2Vb2d^2Wb2Xb2Yb2Zb2[b2\b2]b2n]2^b2_b2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2n]2lb2mb2nb2ob2i]2Pc
2i]2i]2Qc2i]2Rc2d^2Sc2Tc2Uc2n]2Vc2Vc2n]2n]2n]2Wc2Xc2Yc2Zc2[c2\c2n]2i]2n]2]c2^c2d^2_c2n]2`c2d^2ac
2d^2bc2cc2dc2ec2fc2gc2hc2ic2jc2ic2kc2ic2n]2n]2d^2lc2n]2mc2n]2n]2nc2oc2n]2n]2n]2n]2Pd2n]2Qd2Rd2Sd
2n]2n]2Td2Ud2n]2Vd2n]2Wd2Xd2Yd2Xd2Zd2Xd2[d2\d2]d2^d2_d2`d2ad2bd2ad2ad2cd2dd2ed2ad2ed2fd2gd2ad2hd
2id2jd2kd2ld2md2ad2nd2od2Pe2Qe2Re2Se2ad2Te2ad2Ue2Pe2Ve2We2Xe2Ye2Ze2[e2\e2]e2ad2ad2^e2ad2ad2ad2ad
2_e2ad2ad2ad2ad2ad2ad2ad2ad2`e2ad2ae2be2ae2ce2de2ee2ad2ad2ad2fe2ad2ad2ge2he2ie2je2ke2le2me2ne2ne
2oe2ie2Pf2Qf2ad2ie2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2ad2ad2ad2[f2\f2]f2^f2_f2ad2`f2ad2af2bf2ad2ad2cf2ae
2ad2df2ef2ff2gf2hf2if2ad2ad2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2\g2\g2]g2^g
2_g2ad2`g2ad2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2ad2ad2Wh2ad2ad2Xh
2ad2Yh2Zh2ad2[h2\h2ad2ad2]h2ad2^h2_h2`h2ah2bh2ad2ch2ad2ad2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi
2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2Pe2ad2^i2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2hi2ji2ki2li2mi
2ni2ni2oi2Pj2gi2gi2gi2Qj2Rj2Sj2Tj2Uj2Vj2Uj2Wj2Xj2Uj2Uj2Yj2Zj2[j2Zj2\j2]j2^j2_j2`j2Zj2aj2Zj2bj2cj
2dj2ej2fj2gj2fj2hj2ij2jj2kj2lj2fj2mj2fj2nj2oj2fj2fj2Pk2Qk2Rk2fj2Sk2Tk2Uk2Vk2Wk2Xk2fj2Yk2Zk2[k2fj
2fj2fj2\k2]k2fj2^k2_k2`k2fj2ak2bk2ck2fj2dk2ek2fj2fk2gk2hk2fj2fj2ik2jk2kk2fj2lk2mk2nk2fj2ok2fj2Pl
2Ql2fj2fj2fj2Rl2Sl2fj2fj2Tl2Ul2Vl2fj2fj2fj2fj2Wl2fj2fj2fj2Xl2fj2Yl2fj2fj2fj2fj2fj2fj2fj2Zl2[l2fj
2fj2fj2\l2fj2]l2^l2fj2_l2`l2fj2al2bl2cl2fj2fj2fj2fj2fj2fj2fj2fj2fj2dl2fj2fj2fj2el2fj2fj2fj2Zk2fj
2fl2fj2gl2fj2hl2fj2fj2fj2il2jl2fj2fj2fj2fj2kl2ll2fj2fj2fj2fj2ml2nl2ol2Zk2Pm2Qm2Rm2fj2fj2fj2fj2fj
2Sm2Tm2fj2fj2fj2fj2Um2Vm2Wm2fj2Xm2fj2Ym2Zm2fj2fj2[m2fj2fj2\m2]m2^m2_m2fj2fj2fj2`m2fj2am2fj2fj2bm
2fj2fj2cm2fj2dm2fj2fj2em2fm2gm2hm2fj2fj2fj2im2fj2jm2jm2km2fj2fj2fj2lm2mm2fj2fj2Zk2fj2nm2fj2om2Pn
2Qn2Rn2Sn2fj2fj2fj2fj2Tn2fj2Un2fj2Vn2fj2Wn2fj2fj2fj2Xn2fj2fj2fj2Zk2fj2Yn2fj2Zn2fj2fj2fj2fj2fj2fj
2[n2fj2fj2fj2fj2\n2]n2fj2^n2fj2_n2fj2`n2an2fj2fj2bn2fj2fj2fj2fj2fj2cn2fj2dn2en2fn2fj2gn2fj2fj2fj
2hn2fj2fj2in2jn2fj2fj2fj2fj2fj2kn2ln2ln2mn2nn2on2fj2Po2fj2fj2Tl2fj2fj2fj2fj2fj2Qo2fj2fj2Ro2fj2fj
2So2fj2fj2To2Uo2fj2fj2fj2Vo2fj2Wo2fj2Xo2fj2fj2fj2Yo2fj2fj2Zo2[o2fj2fj2\o2fj2]o2fj2^o2fj2fj2fj2fj
2mj2fj2fj2_o2`o2ao2bo2co2do2fj2fj2eo2fj2fo2fj2fj2fj2go2fj2fj2fj2ho2io2jo2fj2fj2ko2kj2lo2fj2fj2mo
2no2oo2PP3fj2fj2QP3fj2RP3fj2SP3fj2fj2fj2fj2fj2fj2TP3fj2UP3fj2VP3fj2WP3fj2XP3YP3ZP3fj2[P3fj2\P3fj
2fj2fj2]P3^P3_P3Zk2`P3fj2aP3fj2bP3cP3fj2fj2dP3fj2eP3fj2fP3fj2gP3hP3fj2fj2fj2fj2fj2iP3fj2jP3fj2kP
3lP3mP3nP3fj2oP3fj2PQ3QQ3fj2fj2RQ3SQ3fj2fj2fj2fj2TQ3UQ3fj2fj2fj2fj2VQ3WQ3XQ3fj2fj2fj2fj2YQ3ZQ3fj
2fj2fj2[Q3\Q3]Q3fj2fj2fj2^Q3fj2_Q3`Q3aQ3bQ3cQ3fj2fj2fj2dQ3eQ3fQ3fj2fj2gQ3hQ3fj2fj2fj2iQ3jQ3kQ3fj
2lQ3fj2mQ3fj2fj2fj2fj2fj2nQ3fj2oQ3fj2PR3QR3RR3fj2SR3TR3fj2fj2fj2UR3fj2fj2fj2VR3WR3XR3fj2YR3ZR3[R
3fj2fj2\R3fj2fj2fj2fj2]R3^R3_R3fj2fj2fj2fj2fj2fj2fj2`R3fj2aR3\o2bR3fj2fj2fj2cR3fj2dR3fj2eR3fj2fj
2fj2fj2fj2fj2fj2fj2fj2fj2fR3fj2gR3fj2fj2fj2fj2hR3iR3jR3fj2kR3fj2lR3mR3nR3oR3PS3fj2fj2fj2QS3RS3SS
3TS3US3fj2fj2fj2fj2fj2VS3gk2fj2WS3XS3YS3fj2ZS3Yn2fj2fj2dm2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj
2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2[S3\S3fj2fj2]S3fj2fj2fj2fj2fj2fj2^S3fj2fj2fj2_S3`S
3aS3bS3fj2fj2fj2fj2fj2fj2fj2fj2cS3fj2dS3fj2eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3fj2fj2fj2fj2fj2PT3QT
3RT3ST3TT3UT3VT3fj2Uo2fj2fj2WT3XT3fj2fj2fj2fj2fj2YT3ZT3fj2fj2fj2fj2fj2[T3fj2\T3fj2fj2fj2]T3fj2fj
2fj2fj2fj2fj2^T3_T3fj2fj2fj2fj2`T3aT3fj2fj2bT3fj2fj2fj2]P3fj2cT3fj2fj2fj2fj2fj2fj2fj2dT3fj2eT3fj
2fT3fj2gT3hT3iT3jT3kT3lT3Rk2mT3fj2fj2nT3oT3fj2fj2fj2fj2fj2fj2PU3fj2QU3RU3fj2fj2fj2SU3SU3TU3fj2fj
2fj2fj2fj2fj2UU3mT3fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2fj2VU3WU3fj2XU3fj2Rk2fj2fj2fj2fj2fj2YU3fj2fj
2fj2fj2fj2ZU3[U3fj2Zk2fj2\U3fj2]U3fj2^U3_U3`U3aU3fj2bU3cU3dU3fj2eU3fU3gU3hU3iU3fj2jU3kU3lU3mU3nU
3lU3lU3oU3PV3QV3RV3SV3lU3TV3UV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3_V3`V3aV3bV3cV3dV3eV3fV3VV3gV3hV3iV3jV
3VV3kV3lV3mV3nV3oV3PW3QW3RW3SW3TW3TW3VV3VV3UW3VV3VW3WW3XW3YW3ZW3[W3TW3\W3]W3]W3^W3_W3`W3aW3bW3cW
3QW3dW3eW3fW3QW3gW3hW3iW3jW3kW3lW3QW3mW3nW3QW3oW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X
3`X3aX3bX3cX3dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3[Y3XY3\Y3]Y3^Y
3_Y3`Y3`Y3aY3bY3cY3dY3eY3fY3gY3`Y3`Y3`Y3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3`Y3`Y3TZ3UZ3VZ3WZ3XZ
3YZ3ZZ3[Z3\Z3WZ3ZZ3]Z3YZ3^Z3_Z3`Z3\Z3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3aZ3XZ3bZ3XZ3XZ3cZ3dZ3eZ3fZ3gZ
3hZ3XZ3XZ3iZ3jZ3XZ3XZ3cZ3XZ3kZ3lZ3XZ3aZ3XZ3mZ3\Z3nZ3oZ3P[3Q[3R[3XZ3S[3T[3XZ3XZ3U[3R[3V[3XZ3cZ3XZ
3XZ3XZ3cZ3XZ3XZ3XZ3XZ3W[3X[3XZ3XZ3S[3Y[3XZ3Z[3Z[3[[3XZ3XZ3XZ3XZ3XZ3\[3][3cZ3XZ3XZ3XZ3^[3XZ3XZ3XZ
3XZ3XZ3_[3`[3a[3XZ3XZ3a[3XZ3XZ3XZ3b[3XZ3XZ3c[3XZ3XZ3XZ3d[3XZ3e[3f[3g[3XZ3h[3XZ3cZ3XZ3XZ3XZ3XZ3i[
3b[3cZ3XZ3j[3k[3\Z3l[3m[3n[3Z[3o[3P\3XZ3Q\3XZ3XZ3XZ3XZ3XZ3XZ3cZ3XZ3R\3S\3T\3XZ3XZ3U\3XZ3V\3XZ3V\
3XZ3W\3X\3XZ3Y\3Z\3[\3XZ3\\3]\3XZ3XZ3^\3^\3XZ3_\3`\3[\3XZ3a\3Y\3b\3[\3XZ3m[3c\3YZ3XZ3XZ3XZ3XZ3XZ
3XZ3d\3gZ3e\3Z[3XZ3XZ3XZ3XZ3\Z3Z[3XZ3XZ3f\3g\3h\3b\3cZ3XZ3XZ3XZ3cZ3XZ3i\3j\3k\3XZ3b\3XZ3[\3XZ3Z[
3l\3XZ3XZ3XZ3cZ3XZ3m\3n\3XZ3XZ3XZ3XZ3XZ3o\3XZ3Z[3gZ3P]3XZ3XZ3Z[3Z[3[[3XZ3XZ3XZ3Q]3XZ3R]3XZ3XZ3XZ
3XZ3S]3XZ3T]3T]3cZ3U]3V]3W]3XZ3XZ3XZ3XZ3XZ3XZ3X]3XZ3Y]3XZ3Z]3[]3XZ3\]3\Z3YZ3XZ3\Z3]]3^]3\Z3XZ3_]
3Z[3`]3XZ3a]3b]3XZ3XZ3XZ3XZ3XZ3c]3XZ3XZ3XZ3d]3XZ3e]3XZ3XZ3f]3g]3XZ3XZ3h]3XZ3m[3e\3Z[3XZ3XZ3XZ3XZ
3XZ3XZ3i]3j]3k]3l]3m]3n]3o]3o]3P^3XZ3XZ3XZ3XZ3Q^3o]3R^3S^3T^3XZ3o]3U^3o]3V^3XZ3W^3X^3Y^3Z^3[^3\^
3XZ3XZ3XZ3XZ3]^3^^3_^3XZ3`^3XZ3`^3XZ3`^3`^3XZ3a^3b^3c^3d^3e^3f^3g^3XZ3XZ3XZ3XZ3XZ3XZ3XZ3h^3XZ3XZ
3i^3XZ3j^3XZ3k^3XZ3\Z3l^3m^3n^3XZ3n^3n^3o^3P_3Q_3R_3S_3XZ3T_3YZ3XZ3U_3V_3W_3XZ3V_3X_3Y_3Z_3V_3[_
3[_3\_3XZ3\Z3]_3XZ3XZ3XZ3XZ3XZ3YZ3\Z3^_3XZ3XZ3^_3XZ3__3XZ3XZ3`_3\Z3a_3XZ3XZ3XZ3\Z3XZ3b_3XZ3c_3XZ
3XZ3cZ3XZ3XZ3XZ3d_3XZ3e_3XZ3XZ3XZ3f_3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3XZ3g_3XZ3XZ3XZ3cZ3XZ3h_
3i_3j_3XZ3k_3l_3XZ3XZ3m_3XZ3n_3XZ3o_3P`3Q`3R`3S`3T`3XZ3U`3V`3W`3X`3Y`3U`3XZ3_[3Z`3XZ3XZ3XZ3XZ3aZ
3XZ3cZ3XZ3XZ3[`3\`3XZ3XZ3XZ3XZ3XZ3]`3XZ3XZ3XZ3^`3XZ3XZ3XZ3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`
3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3_a3aa3_a3ba3ca3da3ea3fa3ga3ha3_a
3ia3ea3ja3ea3ka3la3ma3na3oa3Pb3na3Qb3Rb3la3Sb3la3Tb3Ub3na3Vb3Vb3na3na3la3Wb3Xb3Yb3Zb3[b3\b3]b3^b
3_b3`b3ab3Xb3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3Xb3nb3ob3Pc3Qc3Xb3Rc3Sc3Tc3Uc3Vc3Xb3Wc3Xc3Yc3Xb
3Zc3Xb3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Sd3Sd3Sd3Sd3Sd
3Td3Ud3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Vd3Sd3Wd3Xd3Yd3Yd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Zd3Sd3[d3Sd3\d
3]d3^d3_d3`d3Sd3ad3bd3cd3dd3ed3ed3Sd3fd3Sd3gd3Sd3Sd3hd3id3jd3Sd3kd3Sd3Sd3Sd3Sd3Sd3Sd3ld3Sd3Sd3Sd
3Sd3Sd3Sd3Sd3Sd3md3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3nd3od3Sd3Sd3Sd3Pe3Sd3Sd3Qe3Re3Sd3Sd
3Sd3Sd3Se3Te3Ue3Ve3We3Xe3Ye3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3ae3ae3be3ce3Sd3de3Sd3Sd3Sd3ee3fe3ge3he3Sd
3ie3Sd3je3Sd3Ve3Ue3Sd3ke3ke3Sd3ld3Sd3Sd3Sd3le3Sd3Sd3Ve3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3Sd3me
3ne3oe3ne3ld3Pf3Sd3Sd3Sd3Sd3Sd3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Sd3Sd3Sd3Zf3[f3\f3]f3^f3Sd3Sd3Sd3Sd3Sd
3_f3`f3af3ld3Yd3bf3cf3Sd3Sd3df3Sd3Sd3Sd3Sd3Sd3ef3Sd3Sd3Sd3Sd3ff3gf3hf3if3Sd3Sd3jf3Sd3kf3Sd3Sd3Ue
3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg
3kg3lg3mg3ng3og3Yg3Yg3Yg3Ph3Qh3Rh3Sh3Th3Uh3Vh3Yg3Wh3Xh3Yh3Zh3[h3[h3\h3]h3[h3[h3^h3_h3`h3ah3bh3ch
3[h3dh3eh3[h3fh3[h3gh3hh3ih3jh3kh3lh3[h3[h3[h3mh3[h3nh3oh3Pi3Qi3Ri3Si3[h3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i
3[i3\i3]i3^i3^i3_i3`i3ai3ai3bi3^i3^i3^i3^i3^i3^i3^i3^i3^i3^i3^i3^i3^i3^i3ci3di3ei3fi3gi3hi3ii3ji
3ki3li3li3mi3ni3oi3Pj3Qj3oi3oi3oi3oi3oi3oi3oi3oi3oi3oi3oi3oi3oi3Rj3Sj3oi3oi3Tj3Uj3Vj3Wj3Xj3Yj3Zj
3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3ej3ej3ej3ej3fj3gj3hj3hj3ej3ej3ej3ej3ej3ij3jj3kj3lj3mj3nj3oj3Pk
3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3jk3kk3lk3mk3nk3fk3ok
3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3^l3fk3fk3_l3fk3`l3al3bl3bl3cl3bl3bl3bl3dl3bl3bl3bl3el
3fl3gl3hl3il3jl3fk3kl3ll3fk3fk3fk3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3fk3Um3Vm3Wm3Xm3Ym3Ym3Zm3[m3\m3]m3^m3_m
3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3lm3mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3im
3^n3_n3`n3mm3an3bn3cn3an3an3cn3dn3en3cn3fn3an3an3an3gn3Yn3an3Yn3Yn3Yn3hn3Yn3in3jn3kn3Yn3an3Yn3Yn
3]n3an3an3_n3an3an3an3an3an3Yn3Yn3Yn3ln3Yn3mn3mn3Yn3nn3on3Po3an3Qo3Ro3fn3So3Yn3To3Yn3gn3Uo3Vo3Yn
3an3Yn3Yn3Yn3Yn3Yn3Wo3Xo3Yo3Zo3[o3[o3[o3[o3\o3]o3^o3_o3`o3ao3bo3co3do3[o3eo3fo3go3ho3io3jo3ko3[o
3lo3mo3no3ho3oo3PP4QP4PP4[o3[o3RP4[o3[o3[o3SP4[o3[o3[o3[o3[o3[o3[o3TP4PP4[o3[o3eo3eo3UP4VP4WP4XP
4eo3eo3eo3YP4eo3YP4eo3YP4ZP4eo3eo3eo3eo3[P4\P4]P4eo3eo3eo3eo3eo3eo3eo3eo3eo3eo3eo3eo3^P4eo3eo3eo
3_P4`P4aP4eo3bP4eo3cP4dP4eP4dP4dP4fP4gP4hP4eo3iP4jP4AAAAAAAkP4AAAAAAAAAAAAAAAAAAAAAAAAAAkP4AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlP4mP4nP4oP4PQ4QQ4RQ4===SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ
4TQ4UQ4SQ4VQ4WQ4XQ4YQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4ZQ4[Q4\Q4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4]Q
4^Q4SQ4_Q4SQ4SQ4`Q4SQ4aQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4bQ4cQ4SQ4SQ4SQ4dQ4eQ4SQ4SQ4SQ4SQ4SQ4fQ
4SQ4gQ4SQ4SQ4SQ4hQ4iQ4SQ4SQ4SQ4jQ4SQ4SQ4kQ4lQ4SQ4mQ4nQ4SQ4SQ4SQ4SQ4oQ4SQ4PR4SQ4QR4SQ4SQ4SQ4SQ4SQ
4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4RR4SR4TR4SQ4UR4SQ4SQ4SQ4SQ4SQ4SQ
4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4SQ4VR4SQ4SQ4WR4XR4YR4SQ4ZR4SQ4SQ4SQ4SQ4SQ4[R4SQ4\R4]R4SQ4^R4SQ4SQ4SQ
4SQ4_R4`R4aR4SQ4bR4SQ4SQ4SQ4SQ4SQ4cR4SQ4dR4SQ4SQ4eR4SQ4fR4gR4SQ4SQ4hR4iR4jR4SQ4SQ4SQ4SQ4SQ4SQ4SQ
4SQ4kR4SQ4lR4SQ4mR4SQ4nR4oR4PS4QS4RS4SQ4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS
4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4mS4WT4XT4mS4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT
4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4XU4XU4[U4\U4\U4XU4]U4XU4XU
4XU4^U4_U4`U4aU4`U4bU4bU4`U4cU4cU4cU4dU4eU4cU4cU4fU4cU4gU4hU4cU4cU4iU4jU4kU4lU4mU4nU4oU4nU4nU4PV
4nU4QV4RV4SV4SV4SV4SV4SV4SV4SV4SV4TV4SV4SV4SV4SV4UV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV
4SV4SV4SV4SV4VV4SV4SV4SV4WV4XV4RV4YV4SV4ZV4[V4\V4SV4SV4SV4]V4^V4_V4SV4`V4SV4SV4SV4SV4SV4SV4SV4SV
4SV4SV4SV4SV4SV4aV4SV4SV4aV4SV4SV4bV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4cV4SV4SV4SV4dV4SV4eV
4fV4gV4SV4SV4SV4SV4SV4hV4SV4SV4iV4iV4jV4kV4fV4lV4SV4mV4SV4nV4oV4SV4SV4SV4SV4SV4SV4SV4PW4SV4SV4SV
4SV4QW4RW4SW4SV4SV4SV4TW4UW4SV4SV4SV4VW4WW4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4XW4YW4ZW4[W
4fV4\W4SV4SV4]W4SV4SV4jV4jV4jV4^W4SV4SV4SV4_W4`W4aW4SV4SV4SV4SV4SV4iV4SV4PW4SV4SV4SV4SV4SV4SV4SV
4bW4SV4cW4SV4SV4SV4fV4SV4PW4PW4dW4SV4]W4SV4SV4eW4fW4SV4gW4hW4iW4jW4SV4SV4PW4PW4SV4SV4SV4iV4SV4SV
4SV4bW4kW4SV4lW4mW4SV4SV4SV4SV4SV4nW4oW4PX4QX4RX4oW4oW4SX4SV4SV4SV4SV4aV4SV4SV4SV4SV4SV4SV4SV4SV
4SV4SV4PW4SV4SV4SV4TX4SV4UX4VX4WX4SV4SV4SV4SV4SV4SV4SV4\V4SV4SV4XX4YX4SV4SV4SV4hV4ZX4[X4SV4\X4]X
4SV4^X4SV4_X4SV4SV4SV4SV4SV4SV4SV4SV4SV4`X4SV4SV4aX4bX4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4cX4dX4SV
4SV4eX4SV4fX4gX4iV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4hX4iX4SV4SV4jX4SV4SV4SV4SV4SV4SV4SV4SV4SV4kX
4SV4SV4TX4SV4TX4TX4XW4lX4TX4TX4SV4mX4SV4TX4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV
4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4fV4nX4TX4SV4SV4SV4bW4oX4SV4SV
4SV4SV4SV4PY4SV4SV4QY4RY4SV4SV4SY4SV4SV4SV4SV4SV4SV4SV4TX4SV4SV4SV4SV4SV4SV4SV4PY4SV4SV4PW4PW4SV
4PW4PW4SV4PW4SV4SV4SV4TY4TX4SV4SV4PW4SV4TX4UY4VY4WY4XY4SV4YY4ZY4[Y4TX4\Y4TX4TX4]Y4^Y4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4_Y4TX4TX
4TX4TX4TX4TX4TX4`Y4TX4TX4TX4TX4TX4aY4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4bY4TX4TX4TX4TX4cY4dY4TX4TX4TX4TX4eY4fY4TX4TX4TX4TX4TX4gY4TX4TX4TX4TX4TX4TX4hY4TX4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4iY4TX4TX4TX4jY4TX4TX4TX4TX4TX4TX4kY4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4lY4TX4TX4TX4TX4TX4TX4TX4mY4TX4TX4_Y4TX4nY4TX4TX4fY4TX4oY4PZ4TX4QZ
4TX4TX4TX4TX4TX4TX4RZ4SZ4iY4TX4TX4TZ4TX4TX4TX4TX4kY4UZ4TX4TX4TX4VZ4WZ4TX4WZ4WZ4TX4TX4TX4TX4TX4TX
4WZ4TX4TX4TX4TX4fY4TX4TX4XZ4YZ4ZZ4[Z4TX4TX4\Z4\Z4]Z4TX4TX4TX4^Z4TX4_Z4TX4TX4TX4TX4TX4TX4TX4TX4`Z
4aZ4TX4TX4TX4TX4TX4bZ4TX4TX4TX4TX4TX4TX4TX4cZ4TX4TX4TX4TX4dZ4TX4TX4TX4TX4TX4fY4TX4TX4TX4eZ4TX4TX
4TX4TX4fZ4TX4TX4gZ4hZ4TX4TX4TX4TX4TX4TX4TX4TX4TX4eY4TX4TX4iZ4TX4TX4TX4TX4TX4TX4jZ4TX4TX4fY4kZ4lZ
4mZ4TX4TX4TX4TX4nZ4TX4TX4TX4oZ4TX4TX4P[4TX4TX4TX4TX4TX4TX4TX4TX4TX4Q[4TX4R[4TX4TX4PY4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4nZ4TX4TX4S[4TX4TX4TX4T[4TX4TX4TX4WZ4TX4U[4TX4V[4W[4TX4TX4TX
4TX4TX4TX4TX4WZ4TX4TX4TX4TX4TX4TX4X[4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4PZ4TX4Y[
4TX4TX4Z[4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4[[4TX4TX4TX4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4V[4TX4TX4TX4TX4\[4TX4TX4TX4TX4TX4TX4TX4][4TX4TX4TX4TX4TX4TX4TX4TX4TX4^[4TX
4_[4TX4`[4TX4TX4TX4TX4a[4b[4TX4TX4TX4TX4TX4TX4TX4TX4c[4PY4d[4PY4e[4PY4TX4TX4f[4g[4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4h[4i[4j[4TX4i[4TX4TX4TX4TX4TX4TX4k[4TX4TX4TX4TX4l[4l[4TX4TX4TX4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4m[4TX4TX4TX4TX4TX4TX4TX4TX4n[4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4_Y4TX4TX4TX4TX4TX4TX4TX4_Y4TX4TX4TX4TX4TX4o[4P\4TX4TX4TX4TX4TX4m[4m[4Q\4TX4TX4TX4TX4TX4R\4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4S\4T\4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4W[4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4U\4TX4V\4TX4TX
4TX4W\4X\4PY4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4Y\4TX4fY4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4WZ4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX4TX
4TX4fY4fY4TX4TX4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4[\4Z\4Z\4Z\4Z\4Z\4Z\4\\4Z\4]\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4^\4Z\4^\4Z\4Z\4Z\4^\
4_\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4`\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4a\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4^\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4b\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4c\4c\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4d\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4e\4Z\4Z\4Z\4Z\
4Z\4Z\4f\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4e\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4^\4Z\4Z\4Z\4Z\4g\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4h\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4^\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4i\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4e\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4j\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4c\4Z\4Z\4Z\4Z\4Z\
4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4Z\4k\4l\4m\4n\4n\4n\4n\4n\4o\4n\4n\4n\4n\4n\4P]4n\
4Q]4n\4n\4n\4l\4l\4n\4l\4R]4S]4T]4U]4V]4W]4n\4X]4n\4n\4n\4n\4n\4n\4Y]4n\4Z]4[]4\]4]]4^]4[]4[]4_]
4`]4a]4b]4c]4[]4d]4e]4f]4g]4h]4i]4j]4f]4f]4k]4l]4m]4n]4o]4P^4[]4f]4f]4Q^4f]4m]4R^4[]4S^4T^4f]4U^
4V^4W^4l]4X^4X^4Y^4Z^4X^4X^4[^4\^4]^4X^4^^4_^4`^4a^4X^4X^4X^4X^4X^4X^4X^4X^4b^4X^4c^4d^4X^4X^4X^
4e^4X^4f^4X^4X^4X^4g^4X^4X^4h^4i^4X^4g^4g^4j^4k^4X^4l^4X^4m^4X^4n^4X^4o^4X^4P_4Q_4X^4X^4X^4R_4S_
4T_4U_4V_4W_4X^4X^4X^4X_4X^4X^4Y_4Z_4[_4X^4\_4X^4]_4X^4^_4X^4__4X^4X^4X^4X^4`_4X^4a_4X^4X^4b_4X^
4X^4c_4X^4X^4d_4d_4e_4d_4d_4d_4d_4d_4f_4d_4d_4g_4h_4d_4i_4j_4k_4l_4m_4n_4d_4d_4d_4d_4d_4o_4P`4d_
4d_4Q`4R`4S`4T`4U`4d_4V`4d_4d_4d_4d_4d_4d_4W`4d_4X`4d_4d_4d_4d_4n_4d_4Y`4d_4d_4Z`4d_4[`4\`4]`4^`
4d_4_`4d_4d_4d_4``4a`4b`4c`4d_4d`4e`4f`4g`4d_4d_4h`4i`4j`4k`4l`4m`4n`4o`4Pa4d_4Pa4d_4Qa4Ra4Sa4Ta
4Ua4Va4Wa4Xa4Ya4Za4[a4\a4\a4]a4^a4d_4_a4`a4aa4ba4ca4da4ea4d_4fa4ga4ha4ia4d_4d_4d_4ja4d_4d_4d_4d_
4d_4d_4ka4la4d_4d_4ma4na4oa4Pb4Qb4Rb4d_4Sb4d_4d_4Tb4Ub4d_4Vb4d_4Vb4d_4d_4d_4d_4Wb4d_4Xb4d_4d_4d_
4Yb4Zb4Zb4Zb4Zb4[b4\b4]b4^b4Zb4_b4`b4ab4bb4Zb4Zb4Zb4Zb4cb4Zb4db4eb4db4fb4Zb4Zb4gb4Zb4Zb4eb4hb4ib
4jb4Zb4kb4lb4Zb4mb4Zb4nb4ob4Pc4Zb4Qc4Zb4Rc4Zb4gb4Zb4Sc4Zb4Tc4Zb4Uc4Zb4Uc4Zb4Vc4Zb4Zb4Zb4Zb4Zb4Wc
4Zb4Xc4Yc4Zb4Zb4Zb4Zc4Wc4Zb4[c4\c4]c4^c4Zb4Zb4Zb4Zb4_c4Zb4Zb4Zb4Zb4Zb4`c4Zb4Zb4Zb4Zb4Zb4ac4Zb4bc
4Zb4Zb4Zb4cc4Zb4Zb4Zb4Zb4Zb4dc4Zb4db4Zb4db4Zb4db4Zb4ec4Zb4fc4Zb4gc4hc4ic4ic4ic4ic4ic4jc4kc4ic4lc
4mc4ic4ic4nc4oc4Pd4ic4jc4ic4ic4Qd4Rd4Sd4ic4ic4ic4Td4ic4Ud4ic4ic4Vd4Wd4Wd4ic4ic4ic4ic4ic4Xd4Yd4Zd
4ic4ic4ic4ic4[d4ic4ic4ic4\d4]d4]d4]d4]d4^d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4]d4_d4]d4]d
4]d4]d4]d4]d4]d4]d4]d4]d4]d4`d4ad4]d4]d4]d4]d4]d4bd4]d4]d4]d4]d4cd4]d4]d4]d4]d4]d4]d4]d4]d4]d4dd
4dd4dd4dd4dd4dd4dd4dd4dd4ed4dd4dd4dd4fd4gd4dd4dd4dd4hd4dd4id4jd4dd4kd4dd4dd4ld4md4nd4dd4dd4dd4od
4dd4Pe4dd4Qe4dd4Re4Se4dd4Te4dd4dd4Ue4Ve4We4Xe4dd4dd4dd4dd4dd4Ye4Ze4dd4[e4\e4]e4dd4^e4_e4dd4`e4dd
4dd4ae4ae4ae4be4dd4ce4de4ee4fe4ge4he4dd4dd4ie4je4ke4dd4le4dd4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Uf4Vf4Wf
4Uf4Xf4Yf4Zf4[f4[f4Xf4Xf4\f4]f4^f4_f4`f4af4bf4cf4df4ef4ff4ff4gf4gf4ff4gf4hf4ff4if4gf4gf4cf4gf4gf
4gf4gf4gf4jf4gf4jf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4gf4kf4gf4gf4kf4gf4ff4gf4gf4gf4gf
4gf4gf4gf4ff4gf4gf4lf4gf4gf4gf4gf4gf4gf4mf4nf4gf4gf4of4Pg4Qg4Rg4Rg4Sg4Rg4Tg4Ug4Vg4Rg4Rg4Rg4Rg4Rg
4Rg4Wg4Wg4Xg4Yg4Wg4Zg4Wg4[g4\g4Wg4]g4Wg4^g4Wg4_g4Wg4Wg4`g4Wg4ag4bg4cg4dg4dg4eg4fg4gg4eg4dg4dg4hg
4ig4jg4eg4kg4dg4lg4mg4ng4og4eg4eg4Ph4Qh4Rh4dg4Sh4Th4Uh4Vh4Wh4Xh4Yh4Zh4Xh4[h4\h4]h4^h4Xh4Xh4_h4`h
4Xh4Xh4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4hh4hh4hh4kh4hh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi
4[i4\i4[i4]i4^i4[i4_i4[i4`i4[i4ai4ai4ai4bi4[i4ci4di4[i4[i4[i4[i4[i4[i4[i4ei4fi4gi4gi4gi4gi4gi4gi
4hi4ii4hi4ji4ki4hi4li4hi4hi4mi4ni4ni4oi4Pj4oi4oi4oi4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4Zj4^j
4_j4`j4Zj4aj4bj4cj4cj4cj4cj4cj4dj4cj4cj4cj4ej4fj4gj4gj4hj4gj4gj4ij4gj4gj4gj4gj4jj4gj4kj4lj4mj4nj
4oj4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Vk4Vk4Yk4Yk4Yk4Vk4Vk4Vk4Zk4[k4[k4[k4\k4]k4^k4_k4[k4`k4ak4bk4[k4[k
4[k4[k4[k4[k4[k4[k4[k4ck4dk4[k4[k4ek4fk4gk4hk4ik4jk4gk4kk4lk4mk4mk4nk4mk4mk4ok4Pl4Ql4Rl4Sl4Tl4Ul
4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4kl4ll4ml4nl4ol4ol4Pm4Qm4Rm4Sm4Tm
4Um4Vm4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Rn
4Sn4Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4[n4\n4]n4\n4^n4_n4`n4an4bn4cn4dn4en4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po
4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4^o4_o4`o4]o4ao4bo4co4co4do4eo4do4do4fo4go4ho4io4jo4ko
4lo4mo4no4oo4no4PP5QP5RP5SP5TP5UP5VP5WP5XP5lo4YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP
5hP5jP5kP5iP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ5ZQ5XQ5[Q5\Q5]Q5^Q5_Q5`Q5^Q5aQ5bQ5cQ
5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5iQ5lQ5mQ5mQ5nQ5nQ5nQ5oQ5oQ5PR5oQ5QR5RR5SR5TR5RR5UR5VR5WR5WR5XR5YR5ZR5ZR
5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5aR5eR5fR5gR5gR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS
5XS5YS5ZS5[S5\S5]S5^S5_S5_S5`S5aS5bS5cS5cS5bS5dS5eS5fS5gS5fS5hS5iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST
5TT5UT5VT5WT5XT5YT5ZT5[T5\T5]T5\T5\T5^T5_T5\T5\T5\T5\T5\T5`T5aT5bT5cT5dT5eT5fT5gT5hT5hT5iT5jT5kT
5lT5mT5nT5oT5oT5PU5QU5oT5RU5SU5TU5UU5UU5UU5VU5UU5WU5UU5XU5XU5XU5XU5XU5YU5WU5WU5ZU5ZU5[U5\U5]U5^U
5_U5`U5aU5bU5cU5dU5eU5fU5dU5gU5hU5iU5dU5jU5jU5kU5lU5kU5mU5nU5oU5PV5QV5RV5RV5RV5RV5RV5RV5RV5RV5SV
5TV5UV5VV5WV5VV5XV5YV5ZV5[V5\V5]V5]V5^V5_V5`V5aV5bV5bV5cV5dV5eV5fV5gV5hV5eV5eV5eV5fV5iV5gV5jV5kV
5lV5mV5nV5oV5PW5QW5RW5RW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5`W5`W5aW5bW5bW5cW5dW5eW5bW
5fW5fW5gW5hW5fW5fW5iW5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5aX
5aX5bX5cX5dX5bX5eX5fX5gX5hX5hX5hX5iX5iX5jX5kX5lX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5XY5YY5YY
5YY5ZY5ZY5ZY5YY5YY5YY5[Y5\Y5\Y5\Y5]Y5\Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ
5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5XZ5XZ5XZ5XZ5XZ5[Z5[Z5\Z5]Z5XZ5XZ5^Z5_Z5_Z5_Z5_Z5_Z5`Z5_Z5aZ5bZ5cZ
5dZ5dZ5eZ5fZ5gZ5hZ5iZ5hZ5jZ5kZ5lZ5lZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5T[5X[5T[5T[5T[5T[5T[5Y[
5T[5Z[5T[5[[5T[5\[5][5T[5T[5T[5T[5T[5^[5_[5T[5`[5T[5T[5a[5b[5c[5b[5d[5T[5e[5f[5T[5T[5g[5h[5i[5j[
5k[5k[5l[5m[5n[5n[5n[5o[5P\5Q\5R\5S\5T\5T\5U\5T\5T\5U\5U\5U\5V\5W\5X\5Y\5Z\5Z\5[\5\\5]\5^\5_\5_\
5^\5^\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5j\5k\5k\5k\5l\5l\5k\5m\5k\5k\5n\5o\5P]5P]5P]5Q]5P]5R]5R]5R]
5R]5S]5R]5R]5T]5T]5U]5V]5W]5W]5X]5Y]5X]5Z]5[]5\]5]]5^]5^]5_]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5j]5k]
5l]5m]5n]5o]5o]5P^5Q^5Q^5Q^5R^5S^5T^5U^5V^5W^5X^5X^5Y^5Z^5X^5[^5\^5]^5^^5_^5`^5a^5b^5c^5d^5e^5e^
5f^5g^5h^5i^5i^5i^5j^5k^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_
5b_5b_5c_5d_5d_5d_5d_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5n_5o_5n_5n_5P`5Q`5Q`5R`5Q`5Q`5Q`5S`5T`5U`
5V`5V`5W`5X`5Y`5Z`5[`5[`5\`5]`5]`5^`5_`5``5a`5a`5a`5b`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`5m`5m`5n`5n`
5o`5Pa5Qa5Ra5n`5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5[a5[a5[a5\a5]a5^a5_a5_a5_a5`a5_a5_a5aa5ba5ca5da5ca5ea
5fa5ga5ga5ga5ha5ha5ia5ja5ja5ka5la5ma5na5oa5oa5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Yb5Zb5[b5\b5]b5^b
5_b5`b5ab5bb5cb5db5eb5fb5gb5eb5eb5eb5eb5eb5hb5hb5ib5eb5eb5eb5jb5kb5lb5kb5mb5nb5kb5ob5Pc5Qc5Rc5Rc
5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5[c5\c5]c5^c5_c5`c5ac5`c5bc5cc5dc5cc5cc5cc5cc5cc5ec5cc5fc5gc5hc5ic
5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id
5jd5jd5jd5jd5jd5jd5jd5jd5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5]e5^e5_e5`e
5ae5be5ce5ce5de5ee5fe5ge5he5he5ge5he5he5he5he5he5he5ie5je5ke5le5me5ne5oe5Pf5Pf5Pf5Qf5Rf5Sf5Tf5Uf
5Vf5Vf5Wf5Vf5Vf5Vf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5kf5kf5kf5lf5mf5nf5nf
5of5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5\g5^g5\g5_g5\g5`g5\g5\g5ag5bg5cg5dg5eg5fg5gg5hg5ig
5jg5kg5ig5ig5lg5mg5mg5ng5ig5ig5og5og5og5ig5Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5`h
5ah5bh5ch5ch5dh5eh5eh5fh5gh5hh5hh5ih5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ri5Ri5Ri5Ri5Ti5Ri5Ui5Ri5Ri5Ri
5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5\i5^i5_i5`i5ai5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5ki5li5ki5ki5mi5ni5oi5Pj5Qj
5ki5Rj5Sj5Tj5Uj5Vj5Vj5Wj5Uj5Xj5Wj5Wj5Wj5Wj5Wj5Yj5Zj5Zj5Zj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5dj5ej5fj
5fj5fj5fj5gj5fj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak
5ak5bk5ck5dk5dk5dk5dk5dk5dk5dk5dk5dk5dk5dk5dk5ek5ek5ek5fk5gk5hk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl
5Sl5Sl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5]l5]l5^l5_l5_l5`l5al5bl5cl5dl5cl5el5dl5dl5dl5dl5cl5dl5fl
5dl5dl5dl5dl5dl5dl5gl5hl5il5jl5kl5kl5ll5ml5nl5ol5Pm5Qm5Qm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m
5_m5_m5`m5am5bm5cm5dm5dm5em5fm5gm5fm5hm5im5jm5km5lm5lm5mm5nm5om5Pn5Qn5Rn5Rn5Rn5Sn5Tn5Sn5Sn5Sn5Sn
5Sn5Un5Vn5Wn5Wn5Xn5Yn5Zn5Yn5Yn5[n5\n5]n5^n5_n5_n5_n5`n5an5an5bn5cn5dn5cn5en5fn5gn5hn5hn5hn5in5jn
5kn5jn5jn5jn5ln5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5`o5`o5`o5ao5bo5co5do
5do5eo5eo5fo5go5ho5io5io5io5jo5ko5ko5lo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5mo5no5no
5oo5PP6QP6RP6SP6TP6UP6VP6WP6WP6XP6YP6ZP6[P6\P6]P6]P6^P6_P6`P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP
6lP6lP6mP6nP6oP6PQ6QQ6RQ6RQ6RQ6RQ6RQ6SQ6RQ6RQ6RQ6TQ6UQ6RQ6RQ6RQ6RQ6VQ6RQ6RQ6RQ6WQ6XQ6YQ6ZQ6[Q6\Q
6]Q6^Q6_Q6`Q6aQ6aQ6aQ6bQ6aQ6aQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR
6YR6ZR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6eR6fR6gR6hR6hR6iR6jR6kR6lR6mR6nR6oR6PS6PS6QS6RS6SS6TS6US
6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6dS6dS6eS6fS6gS6gS6gS6hS6iS6iS6iS6jS6kS6lS6mS6nS
6oS6PT6QT6RT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT6hT6iT6jT6jT6kT
6lT6mT6nT6nT6oT6PU6QU6PU6PU6QU6PU6QU6QU6RU6SU6TU6UU6VU6WU6XU6YU6ZU6[U6[U6\U6]U6^U6^U6_U6`U6aU6bU
6cU6dU6eU6eU6fU6gU6hU6iU6jU6jU6kU6lU6mU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6]V6^V6_V
6`V6aV6bV6cV6dV6eV6eV6fV6gV6hV6iV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6\W6]W
6^W6_W6`W6aW6bW6cW6dW6eW6fW6gW6hW6hW6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X
6\X6]X6^X6_X6^X6`X6aX6bX6cX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY
6[Y6\Y6]Y6^Y6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6gY6hY6iY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ
6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6W[6X[6Y[
6Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6g[6h[6i[6j[6k[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6W\
6X\6Y\6Z\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6V]
6V]6W]6X]6Y]6Z]6[]6\]6Z]6]]6^]6_]6_]6_]6`]6`]6`]6a]6b]6c]6d]6e]6f]6g]6g]6h]6i]6j]6k]6k]6l]6m]6n]
6o]6P^6Q^6Q^6R^6S^6T^6U^6U^6V^6W^6X^6Y^6Z^6[^6\^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6g^6g^6g^6h^6i^
6j^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_6g_
6h_6i_6j_6k_6l_6l_6l_6m_6m_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`
6e`6f`6g`6h`6i`6j`6k`6l`6l`6l`6l`6m`6n`6o`6o`6o`6o`6o`6o`6o`6o`6o`6Pa6o`6o`6o`6o`6o`6Qa6Qa6Ra6Qa
6Qa6Sa6Ta6Ua6Va6Wa6Xa6Xa6Xa6Ya6Za6[a6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ca6da6da6da6ea6fa6fa6fa6fa6fa
6ga6ga6ga6ha6ia6ja6ka6la6ka6ka6ka6ma6ma6ka6na6oa6oa6Pb6oa6oa6Qb6oa6Rb6Rb6Rb6Rb6Rb6Rb6Rb6Rb6Rb6Rb
6Rb6Rb6Rb6Sb6Tb6Ub6Tb6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb
6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6eb6fb6gb6hb6ib6ib6jb6kb6lb6mb6nb6ob6Pc6Pc6Qc6Rc6Qc
6Sc6Qc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6[c6[c6[c6[c6]c6]c6^c6_c6`c6`c6ac6ac6`c6bc6cc6dc6dc6ec6fc6fc
6fc6gc6hc6hc6hc6ic6jc6kc6ic6ic6ic6ic6lc6ic6ic6ic6mc6mc6mc6nc6oc6Pd6Pd6Pd6Pd6Qd6Rd6Sd6Td6Ud6Vd6Vd
6Wd6Xd6Xd6Xd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6od6od6Pe
6Qe6Pe6Re6Se6Te6Ue6Ve6Ve6We6Xe6Ye6Ye6Ze6Ze6Ze6Ze6Ze6Ze6[e6Ze6Ze6\e6\e6]e6^e6_e6`e6ae6ae6ae6be6ce
6de6ee6ee6fe6ge6he6ie6ge6je6ke6ke6ke6ke6le6me6ne6oe6Pf6Pf6Qf6Rf6Rf6Rf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf
6[f6[f6[f6\f6\f6]f6^f6^f6^f6_f6_f6^f6^f6^f6^f6^f6^f6^f6_f6^f6^f6^f6^f6^f6^f6^f6`f6af6bf6cf6cf6cf
6cf6df6df6df6df6df6df6df6df6ef6df6ff6gf6hf6if6jf6jf6jf6kf6kf6lf6kf6mf6kf6nf6of6kf6Pg6kf6Qg6Rg6Sg
6Tg6Ug6Vg6Wg6kf6Xg6Yg6Yg6Yg6Yg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6dg6dg6dg6dg6dg6dg6dg6eg6fg6gg
6hg6hg6hg6ig6hg6jg6hg6kg6lg6mg6ng6og6mg6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6]h6^h6^h6_h6_h
6`h6`h6`h6`h6`h6`h6ah6ah6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6lh6lh6lh6mh6nh6nh6nh6nh6oh6Pi6Qi6Ri
6Si6Si6Si6Ti6Ui6Vi6Vi6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6_i6`i6ai6`i6bi6bi6bi6bi6ci6di6ei6ei6fi6gi6hi
6ii6ii6ii6ii6ji6ki6li6mi6mi6mi6mi6mi6ni6oi6Pj6Qj6Rj6Rj6Sj6Tj6Uj6Uj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j
6_j6`j6`j6aj6bj6cj6dj6ej6fj6gj6gj6gj6gj6hj6ij6ij6jj6kj6lj6mj6lj6nj6oj6Pk6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk
6Xk6Xk6Yk6Zk6Yk6[k6\k6]k6]k6]k6^k6_k6`k6ak6bk6ck6dk6ek6fk6fk6fk6gk6hk6ik6ik6ik6jk6kk6lk6lk6mk6nk
6ok6Pl6Ql6Rl6Sl6Tl6Ul6Ul6Ul6Ul6Vl6Tl6Wl6Xl6Yl6Yl6Zl6[l6\l6\l6]l6\l6^l6_l6^l6^l6`l6al6bl6cl6dl6dl
6dl6dl6dl6dl6dl6dl6dl6el6fl6gl6hl6il6jl6kl6il6ll6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Tm6Tm6Um6Um6Vm6Um6Wm
6Xm6Ym6Zm6[m6\m6]m6^m6_m6`m6am6bm6cm6dm6em6fm6gm6hm6gm6gm6hm6im6jm6jm6km6lm6mm6nm6om6Pn6Qn6Rn6Rn
6Rn6Rn6Sn6Tn6Un6Un6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6bn6cn6dn6dn6dn6dn6dn6dn6en6fn6gn6hn6in
6jn6kn6ln6mn6nn6on6on6on6on6Po6on6on6on6on6Qo6Ro6Ro6Ro6Ro6So6Ro6Ro6Ro6To6Uo6Vo6Wo6Wo6Xo6Yo6Yo6Zo
6[o6\o6\o6]o6]o6^o6\o6]o6]o6]o6_o6`o6ao6bo6co6do6eo6fo6go6fo6fo6ho6io6jo6jo6ko6ko6ko6ko6lo6mo6mo
6no6oo6PP7QP7QP7RP7SP7SP7SP7SP7SP7TP7TP7TP7TP7UP7VP7WP7WP7WP7XP7YP7ZP7[P7\P7]P7^P7^P7^P7^P7_P7`P
7aP7bP7cP7dP7eP7dP7dP7dP7dP7fP7gP7dP7hP7iP7iP7jP7kP7kP7lP7kP7kP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7TQ7UQ7UQ
7UQ7VQ7VQ7WQ7XQ7YQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7cQ7cQ7cQ7dQ7eQ7fQ7gQ7hQ7iQ7iQ7jQ7kQ7kQ7lQ7mQ7nQ7nQ
7nQ7nQ7nQ7nQ7nQ7nQ7nQ7nQ7nQ7oQ7PR7QR7QR7RR7RR7RR7SR7TR7UR7VR7WR7WR7WR7XR7YR7ZR7[R7\R7]R7^R7_R7`R
7aR7aR7bR7cR7cR7cR7cR7cR7cR7dR7eR7fR7gR7gR7hR7iR7iR7jR7jR7jR7jR7jR7kR7kR7kR7lR7mR7kR7nR7oR7PS7QS
7RS7SS7TS7US7VS7WS7XS7YS7ZS7[S7[S7\S7]S7^S7_S7`S7aS7bS7cS7dS7eS7fS7gS7hS7iS7iS7jS7kS7lS7mS7mS7mS
7nS7oS7PT7QT7QT7RT7ST7TT7UT7VT7WT7XT7XT7XT7XT7XT7XT7YT7ZT7[T7\T7]T7]T7]T7^T7]T7_T7`T7aT7bT7cT7cT
7cT7dT7cT7cT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7oT7oT7oT7oT7PU7QU7RU7RU7RU7SU7TU7UU7UU7VU7WU7XU7WU
7YU7ZU7[U7\U7]U7^U7_U7`U7aU7bU7cU7dU7cU7eU7fU7gU7hU7iU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7UV7VV7WV
7WV7XV7YV7YV7ZV7[V7\V7\V7\V7]V7^V7_V7`V7aV7bV7cV7dV7eV7eV7eV7eV7fV7eV7eV7gV7eV7eV7hV7eV7iV7jV7kV
7kV7lV7mV7nV7oV7PW7QW7QW7RW7PW7PW7PW7PW7PW7SW7TW7UW7UW7VW7UW7UW7WW7XW7YW7ZW7[W7\W7]W7]W7]W7^W7_W
7`W7aW7bW7cW7dW7eW7fW7gW7gW7gW7gW7gW7gW7gW7hW7gW7gW7iW7jW7kW7lW7lW7mW7nW7oW7PX7QX7RX7RX7SX7RX7TX
7UX7TX7TX7VX7WX7XX7YX7ZX7[X7\X7]X7]X7^X7_X7`X7`X7aX7aX7bX7cX7bX7dX7eX7eX7eX7fX7gX7hX7iX7jX7kX7lX
7lX7mX7nX7oX7PY7PY7QY7QY7RY7SY7TY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7iY
7iY7jY7kY7kY7kY7kY7lY7lY7kY7kY7kY7kY7kY7kY7mY7nY7oY7PZ7QZ7QZ7QZ7QZ7RZ7RZ7RZ7RZ7RZ7RZ7RZ7RZ7RZ7SZ
7TZ7UZ7VZ7WZ7XZ7XZ7XZ7XZ7YZ7XZ7ZZ7ZZ7XZ7XZ7XZ7ZZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7`Z7aZ7aZ7aZ7`Z7aZ7bZ7aZ7aZ
7bZ7cZ7aZ7bZ7bZ7aZ7aZ7aZ7aZ7`Z7`Z7`Z7`Z7dZ7eZ7fZ7fZ7gZ7gZ7gZ7gZ7gZ7gZ7hZ7gZ7iZ7gZ7gZ7jZ7kZ7lZ7mZ
7mZ7nZ7oZ7P[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7Q[7R[7R[7R[7R[7R[7R[7R[7S[7T[7T[7T[7T[7T[7T[7T[
7U[7U[7U[7U[7U[7U[7V[7V[7V[7V[7W[7X[7Y[7Z[7Z[7[[7[[7\[7][7^[7_[7_[7`[7a[7b[7c[7d[7e[7f[7f[7f[7f[
7f[7f[7f[7f[7g[7h[7i[7j[7k[7l[7m[7n[7o[7P\7Q\7R\7S\7T\7T\7T\7U\7V\7W\7X\7Y\7Z\7[\7\\7]\7]\7]\7]\
7]\7]\7]\7]\7]\7^\7_\7`\7a\7b\7c\7c\7d\7d\7e\7f\7f\7f\7g\7h\7h\7h\7i\7i\7i\7i\7i\7i\7i\7i\7i\7j\
7k\7k\7k\7k\7k\7l\7m\7m\7m\7m\7n\7o\7P]7P]7Q]7R]7P]7S]7T]7U]7U]7U]7U]7U]7U]7U]7V]7W]7X]7X]7Y]7Z]
7[]7\]7\]7]]7]]7^]7^]7_]7`]7`]7`]7a]7a]7b]7c]7d]7e]7d]7d]7f]7f]7f]7g]7h]7i]7i]7i]7i]7i]7i]7i]7i]
7j]7j]7k]7l]7m]7n]7o]7P^7P^7Q^7Q^7Q^7Q^7R^7R^7R^7R^7S^7T^7T^7T^7T^7T^7T^7T^7T^7T^7T^7T^7T^7T^7U^
7U^7U^7U^7U^7U^7U^7U^7U^7U^7U^7U^7V^7V^7V^7W^7W^7W^7X^7X^7Y^7Y^7Y^7Z^7[^7\^7]^7]^7^^7^^7_^7`^7a^
7b^7c^7d^7e^7f^7f^7g^7h^7i^7j^7k^7k^7k^7k^7k^7l^7m^7n^7o^7P_7P_7Q_7R_7R_7R_7R_7R_7S_7S_7S_7S_7S_
7S_7T_7U_7U_7V_7V_7V_7V_7U_7U_7W_7X_7Y_7Z_7[_7\_7\_7\_7\_7]_7^_7__7^_7`_7a_7a_7a_7b_7b_7c_7d_7e_
7f_7g_7h_7i_7i_7j_7j_7k_7l_7m_7n_7o_7P`7P`7P`7P`7P`7Q`7R`7S`7T`7T`7U`7U`7U`7V`7W`7X`7X`7X`7X`7Y`
7Y`7Y`7Y`7Y`7Z`7Z`7[`7\`7]`7^`7_`7``7``7a`7b`7b`7c`7c`7c`7d`7d`7d`7e`7f`7e`7g`7h`7h`7h`7i`7i`7i`
7i`7i`7i`7i`7j`7k`7l`7l`7m`7m`7m`7m`7m`7m`7n`7o`7Pa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7[a7^a
7^a7_a7`a7aa7ba7ca7da7ea7fa7ga7ha7ia7ia7ia7ja7ka7la7la7la7ma7ma7na7na7oa7Pb7Qb7Rb7Rb7Sb7Tb7Ub7Vb
7Vb7Vb7Vb7Vb7Vb7Wb7Xb7Yb7Yb7Yb7Zb7Zb7Zb7Zb7Zb7Zb7[b7\b7]b7^b7_b7`b7ab7bb7cb7cb7cb7cb7db7eb7eb7eb
7fb7gb7gb7hb7ib7jb7kb7lb7mb7nb7ob7ob7ob7ob7ob7ob7ob7ob7ob7Pc7Qc7Rc7Sc7Sc7Tc7Uc7Uc7Uc7Vc7Wc7Xc7Yc
7Zc7Zc7[c7Zc7Zc7Zc7Zc7\c7]c7^c7_c7_c7_c7_c7_c7`c7ac7bc7cc7dc7dc7dc7ec7ec7fc7fc7gc7hc7ic7jc7kc7lc
7mc7nc7oc7oc7Pd7Qd7Qd7Qd7Qd7Qd7Rd7Sd7Sd7Td7Ud7Vd7Wd7Wd7Xd7Xd7Xd7Yd7Zd7[d7\d7\d7]d7]d7^d7^d7^d7^d
7_d7`d7ad7bd7bd7cd7cd7cd7cd7cd7cd7cd7dd7cd7dd7dd7dd7dd7dd7ed7fd7gd7hd7id7jd7kd7kd7ld7ld7md7nd7nd
7nd7od7od7od7od7od7od7od7Pe7Qe7Re7Re7Se7Te7Te7Ue7Ue7Ve7Ve7We7Xe7Ye7Ze7[e7\e7]e7^e7_e7_e7_e7_e7_e
7_e7`e7`e7ae7be7be7ce7de7de7de7ee7ee7ee7fe7ee7ee7ee7ge7ge7ge7he7ge7ie7je7ie7ke7le7me7me7ne7me7me
7me7oe7Pf7Qf7Qf7Qf7Qf7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Wf7Wf7Wf7Xf7Xf7Xf7Xf7Xf7Xf7Xf7Yf7Zf7[f7Xf7Xf7\f7]f7^f
7_f7_f7`f7af7af7af7bf7cf7bf7bf7df7ef7ff7ff7gf7gf7hf7if7jf7kf7kf7kf7lf7mf7nf7of7nf7nf7nf7nf7Pg7Pg
7Pg7Pg7Qg7Rg7Sg7Sg7Sg7Tg7Ug7Vg7Vg7Vg7Wg7Tg7Xg7Xg7Xg7Xg7Yg7Yg7Zg7Yg7[g7Yg7Yg7Yg7Yg7\g7]g7^g7_g7`g
7ag7ag7bg7ag7ag7ag7cg7dg7dg7dg7dg7dg7dg7dg7eg7fg7fg7gg7hg7hg7ig7jg7kg7kg7lg7mg7mg7ng7og7og7Ph7Ph
7Qh7Rh7Sh7Th7Qh7Qh7Uh7Vh7Wh7Xh7Xh7Yh7Zh7Zh7Zh7Zh7Zh7Zh7Zh7[h7Zh7Zh7\h7\h7\h7Zh7Zh7Zh7Zh7Zh7Zh7Zh
7Zh7Zh7]h7Zh7Zh7Zh7Zh7Zh7Zh7^h7^h7^h7^h7_h7`h7ah7bh7ch7dh7eh7fh7fh7gh7hh7ih7ih7jh7kh7lh7lh7lh7mh
7nh7oh7Pi7Pi7lh7lh7lh7lh7Qi7Ri7Ri7Si7Ti7Ui7Vi7Vi7Wi7Xi7Yi7Yi7Yi7Yi7Zi7Zi7Zi7Zi7Zi7Zi7Zi7Zi7[i7[i
7\i7]i7^i7^i7^i7_i7_i7`i7ai7bi7ci7di7ci7ei7fi7fi7ei7gi7hi7ii7ji7ki7ki7ki7ki7li7mi7ni7oi7Pj7Qj7Qj
7Rj7Sj7Sj7Tj7Sj7Uj7Uj7Uj7Vj7Wj7Xj7Xj7Xj7Xj7Xj7Xj7Yj7Yj7Zj7[j7\j7]j7^j7_j7`j7aj7bj7bj7cj7dj7dj7ej
7fj7gj7hj7ij7jj7kj7lj7mj7mj7nj7oj7Pk7Qk7Rk7Sk7Tk7Uk7Vk7Wk7Xk7Xk7Xk7Xk7Xk7Yk7Zk7[k7\k7]k7^k7_k7`k
7`k7ak7bk7ck7dk7dk7ek7fk7gk7hk7ik7jk7kk7lk7mk7nk7ok7Pl7Ql7Ql7Rl7Sl7Tl7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l
7]l7^l7_l7_l7_l7_l7_l7`l7`l7al7al7`l7`l7bl7bl7cl7cl7cl7cl7cl7cl7dl7cl7dl7cl7el7el7fl7gl7hl7il7jl
7jl7kl7ll7ll7ml7nl7ol7Pm7Qm7Rm7Sm7Tm7Um7Um7Um7Um7Um7Um7Um7Vm7Wm7Xm7Xm7Xm7Ym7Zm7[m7\m7\m7]m7^m7^m
7^m7^m7_m7`m7am7bm7cm7dm7em7em7em7em7fm7gm7hm7im7jm7jm7km7lm7km7km7mm7mm7mm7nm7om7om7Pn7Qn7Rn7Rn
7Rn7Sn7Tn7Tn7Tn7Tn7Tn7Tn7Un7Un7Vn7Wn7Wn7Xn7Xn7Xn7Xn7Xn7Xn7Xn7Xn7Xn7Yn7Zn7Zn7[n7[n7\n7\n7\n7\n7\n
7]n7^n7_n7`n7_n7_n7_n7an7an7bn7cn7cn7dn7en7fn7gn7gn7gn7hn7hn7in7in7jn7kn7kn7ln7ln7ln7ln7mn7nn7on
7Po7Qo7Ro7So7So7To7Uo7Vo7Vo7Wo7Wo7Wo7Xo7Yo7Zo7[o7\o7]o7^o7^o7_o7_o7_o7_o7_o7`o7ao7ao7bo7co7do7do
7do7do7do7eo7eo7fo7go7ho7io7jo7ko7ko7ko7lo7mo7mo7no7oo7PP8QP8RP8SP8SP8TP8TP8TP8UP8VP8VP8WP8WP8WP
8WP8WP8WP8WP8WP8WP8WP8WP8WP8WP8WP8WP8XP8YP8ZP8[P8[P8\P8]P8^P8bQl50l8g;9CU16W16e15GEe3K5:3>4C=F@<
3g1c19_772k72243735E:4:>766>B>3S1302_1_1b2<1=C;B5K==JJP621K:5F4U2AV1`3:@2[31\3f3U6221a12GS39;916
:671;0a1D:16>1Q564<3B:;5:W163;8A700=C298=1:Gb43?MJ7D933272==W1K33K69;4X157318JX4<R3c2;Q1W1722925
27:2627314232641116450373Z1m@26Ak112P43=E;:5526?O4B1612C;8>65^51;?C79<<?>96340812M6g1f4F:=i39BW1
MU4MX3^1_3W4V3W4m1S82i[5Dj8Y;9A?U16W16e15GEe3K5:3>4C=F@<3g1m1_772e4U35437350D45?>766>B>3M043c1_1
b2<1]1HK==JJP621K:5KU2AV1`3:@2[31\3f3U6221a12GS39;91A671;b1D:16>1Q564<F:;5:W163;J70>C298=1:Gb43?
MJ7D9727@=W1K33C769;4X157318JX4_3GW2Q1F2=72292527:262731423264111645037^1Q4k<26Ak112`3?32:Q11855
26?O4B1612C;8>65^51;e1<<?>963408133H6g1f4F:=W3A26j1Ma2IIM=j2^1S7j3U3=Cm1d2^5;j`1Xb1hg1k?]K]48912
m<M`;2dY10Y^1o^1l1U2GK502T2mQ2W1]>\1Y1<d25P10=1Z7e1S11lc73kM6Yn52ac7:[1c4I8_1WS1R2^1an1V^1hCd1KS
3_T17<d1>Q19b4l62V41b1Y1R194@20`1EB[1j12]2C]22^1^5=X1Q27b163[OAYIVW1;76^H[24\4f3Kd2f43VJa70d<a2[
5<V29U13S;1Z1o<IJX22d3o6g3;2d3\2bU5Q1U>o8A12`[1;2d3\2bU5Q1U>o8A12`[11T61T6a3^5333Z1X1g3o3j4G;P7F
2f2W14Hd1H13W1g56NT2F]2R12FEg1W3;1K<<I17i2B;Y;_34P86i1h2\4f1i:CZ4DU2;h4I]3X11Y1`302\67T2T8Y4W1W2
f1k1Q2Z3o7E9i1<;Y:V3L\13d1Eh1k5^1e55d4F\BBg2;=?@Q1U8d2V181bh51R61mW3K0@X4g1kQ1n5^9]20?n6S3^P1m\1
o=k?jD;@0e51d2h=R@g1_;<0a8[V3i@b1W5c<n@^4n8i>nM;0V60R1[h3hU1eg1X7W8i<8@0P5U10_7I\f3jFn4Lc3aOjW1c
4U88<0i6gY1Y7T9kT1WC2^T1a5Zi2250Si1c60Zf1e10S1^38009T;7V7c1b58h6121l2T2e;l2a1W4e4g4gb1:6W2S4i3W8
Y6f23SJX1b6Q7e?c7T3]3^3P6c1`1k5h2P49m1X1D0U1RDV1M=_64Z<\Y1>UHZ6g8Y?]Bl]1oU1S8S5D0n1_;e1X7]1`T1M\
Z1j4:R?m8dd1Y2g?b5\P1S8S530e[6oU160Y\2dh1^a1Sk13O0U600X1j91og1Ql2SD2U:YW12\122639D501U3X1k4_1>6T
1f10CT6l3P4F\1R9l36P1^Ae5G3Gb5a3i61W6P6a1m5dD^1^3o4g1i2S4HV1Q1g6T?o2U:0h5[3Ec62>Q7k:Z;k4\8_?6c3d
2d10W1a3n1l3eA^16P1HT6Z1^6R2m71m1T7_3>e6XDf2d<e2W3Go5i2S4o1U3k5e?d37V1^2o<Y72>Q7<3aE@H\9e2QCm2L0
@h1R4n7mG[7U:T9l3nP1\CfEJ9Ce:=S3n1g120Y=P:SIgQ1e450kg6mQ1MX1f30^5Y3702;n1V88h5Q4h4Dk216J^42Q1S1U
7c5>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4E]2V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OC
h5_1k5d3R9Q5o1j3R1W1^32^13S3=46MW15P@W3k1U12o1_4Q2@0i1R=3e2T6V7Th2f;Vg1_AU<_9Y@S8MU10Io3_2f7m2<X
Z1^4S6]7g?Z<U5`1m=>Q5Q9^P1S42l2CY1_<Q8g;LQ3i1W1^2Y3U>[1a5a100Lf2MDOk6h7b2<k3R12\2X7T]1^:YK0O`4[7
7X;`18^2f13Y1T<:Y15Z15^1`7Q:S6]9h5j1a@c6W8>c6W10ES410a39l1]3m1]41<W1X2W2\;14^>1a:R7l5l7R>_L_2l1Y
8a3X2nT1S3\2Y3V5i2]`1Z10@>b380:o:_3b3^2P46Y1h614n5j3Y8R2W5R5P22hb1e40[1]?XX1X5]70X7U=k5`3a1f=n2f
9>0h1U@T5Dc1if4jCc7nGUDn1O9Q10Ln31R:Al5Q6Y12\2R1e5121Sf2d2Z?2_=[53>Q1U4`1T=`U14Q9V1_>F0Z2`21SMR4
121nV1o@k>W5\Y1e63j3W1]KYa1X5B80S7ne1Rb5Q201^820ii790W6]]6`G_9c4<1X3@0U1RDV1Mm64Z<`AYAa6>UHZ6_Z1
lI>0n1_;e1X7j@SE2J3T\1Y3[h1bh240Y\2T:no2R10a44V20n3WW2n9Wf1b?hJSK7BB2T2@>a14k3T7_8^2@416Q1859:O0
k4`1X4W<e4g3m1V1j1h114R:Y7i4<:Y?X2Vi1^3eKW18;fBkDkP1j2B;0i4ff1e^1Yc1Z3]4YDjMVJj380i4k5jb4RLjMh5X
H;0RObP1XU2_HjDni1b4;0150`9Q?cl4dR120gj7N0V1d3009T1YB]3FX26^5Y1121YU1US1T3bI\3T9P7[8cJY7l7d=WB?0
`2SH0mj1]Ef2j99Cjm1^<i8SP1o=C0k1o20nGX914Fjj2b^2eJ^6V4S3958i230`7iY780eQ3kj2V9^[12^8j490i4TF2gP4
ng13P[16F0:`4`1gDo:14jHR:oLV8Y<TBTDi1RS1b9`<4`HR920b2R10d?j5[2nCC`H15a>lGY@:32FKR6m>X9fCg;Y1T8W5
GZEm4cCL?OU3620e[6:0U600`AX\5dX13[1b;`30DP3S1C1i1^1GT1n7Z1h5k7;JX3114Y5>[1=^;i2a2NNV3?S1U2jJQ5d6
h2Y3i3n3LY1M>S2A\42V7FT46[7Od4j1P3?3S1>3286;Y118;11122^3Og3[6272T83V25n1DT3n5=e2Id22f4g1;A94b9l8
[29U12h4KHh1?31d<=31R=ka2:1c3P9=mT4`1a5:o@f\271c3^9mT4`1l5o@:1c3R3m5=Q`2kd1`1l5o@L1e4V6g1=XU4\Q1
RT17BEi1:@>a14k3SB@416Q1859:61d<=n<Zn1RQ1I1c3<X1GM0c5=mT4`1l5T<j4l]1f3U251=bA6f5?;51d<=o1jT5=1>T
3P9=X\3P2cF`1l5o@X6j`1<1c3[3R6mT4`1l5o@`7S8XU1nEM1m1e1[30Q6:e1X5o1j@TDN2Jb_1m;UI`1l5T<j4d?`A\?\3
?`G[7;1Y39MDk7mT4`1b4Y1o@W11[2W1Q1V6U2Y:^R10eMf7bS1S?:U1l5\7b9\]17BET2@>a14k3l1V@@416Q1859:R617Z
30T10;MGLS3V1Nb=5:a264f1404_1:6:406X1H4D156271=X11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1g@^3^:8I3
05Eo1C4G315\98X6`3a2:8i2_152Q2f121057Q1HS1313109T10h1N73o11;:B@<2l3F]126O2P30<S2Y2a4n25d32Q202k2
08=KY44T13119861CT1NQ1P1_138<253Y1T1>=_11f1C\1239FU6EV@l3_51<d8_21BP3U18l18`2j1C6?2b1F1Z1Q5T4b3]
1^An2i1LG3i2Mb2a3f64W6S2^5e3W2dD^1^3]34@Ka4S4Hf3l3\1X5_10h11LT3O]1c2;]8S3i7k7N^4_<];`3d9T7?W4:^3
Q2Do21Fl2U107l10f1e3DV59W3c1o1@_6U4\114Q7j28h4`4CT1Da2Ba1_3S1b38`Dg2h4T2P3R2f893c21LR3j26O01<5W1
Y1U2=[8P3;S10[1Mh15c1e2V3_6S3^1o4g2m3j4o2Fl5;Q1X1S9P5P2m668oA[5l6k11Q1a2U107`4_29DS90Q1Gh21Q6Ba4
14^In5]3h_1oEP3;T18R13_13]2:8J?j2`<`7R3S4h1^;b4P;?5X4Z4i<e2P;@3HV1h41Co20S10B1i1^13;117^3`5Z1h5k
7;JX3114i4?>V142:g6X3L@[1]1a2=@b1h1I?S1U2jJQ5]9Y3i3AY4W2>S2Ac3HD]4V2T2a10S1<g206R1i1U1=Da42j1b1g
10434D9462321056559J418641112000^4Q2>V1i6N1m2S4m3CDT3P4m1=O_24_22l3m2A9CAm=a10OM[29U12_1[4Z2Z11G
k2U10U2Q6`3X8Z7k514kBW1M<cB\Z1N\=i:;T18R1`4T<:R2\2n3a3o8b4g40n2Y:Y=`EP9]112T1[2Mi1:0l5=;13NR2V1M
0^6X1e4b4e5X3bOo2a3`5c7`V1X;;T1b4N:o@`7BiX17Q9[@Q2f1m11Em2U107m1f13V4W5Q1V22c4S7[1X314V1g=XIaW1j
4a2Q9j8a20:T18R1Y1173]2:8J95R4l2]1b2Z4`7h2V63Z;b4P>k5_;P:k6V1c11Dn2U18Z3=MX3Om1l4EAX2W2fT1R7i44j
8[8e5h1gJ\4k3]4a3I^1@`18X5:R7n2m6o;`5l:=f3`;17T4iD_7<Z11R1`2V1>e1R6X37h3d:Q714l2T2e;l2P5ii1R:R?`
18c5S<k4`78X1b6Q7jIM\3^@GV5DK_6C[11d1n1U100c4T1^19DZ2X4E]11m1m16Z5h614e>g:nV2X;;T1o23^1Y1S1V;4Y1
0T3m6Bo8kS1L1Oj3i7=nFQ2145=Bg=X1`6PCQ6TP1]3_3V1[3lAS:i5S2V5QAW11X2Z1U1U21P6W1Qb1BPa2;T14R1Q1_21P
18f1=S3?Y30b7`7cBm1g1R2o5m2f7d49\:\;N1X1Z2[1o1d5=o2U4f1Y1_9^1Y3`_2i?Y7h5`1a5:P7T2V3]2R1Q1Hg6_R2U
11U1]2V1>e1R6b;]3FX2e5Y114YU1ZV1bI]6;T1l5o@`7S8K_>l7h5R7S1OT@6V60:[11Nd2U107Z7DV:i>14n5R7Q5GW12[
<2hb1f4[1Y7S8e2`1l5_3_=aAK]70`2?d3^1fEa1m7g8d2D1`2h2h7\3i6P7Za1Y5b<S8U3V2i3R3`9`6[e1aEj\1`11Hg5<
18i5l1Z3`3c3@[>n5]<i1_93N]7g:o4`A`1g1b>c5S4]2Y4R3UM2l2CY1_<[1@h3R28a:]2W8Y3Y:Z6U11Kg2V19m7l1Al5f
2Z3Y1_1R2e514Sf2aE`1l5b2d2Ia3S2W5a8[4Z4k8kF4o4hCM1`11c3`200HR6]@mF2S52T5d;TQ1m<V2i3YC`1l5\7P33Z5
R1=n=U;A^@J4094;7^E2>5GP8o2F@3G1c3U1X8gL\6Sf1c1aS1^6`1l5[:c6Z8Y7Km5h1Y1e7[2n<U51S1_2B8007S1h2U2U
2U47Q21>FY23?c3^1^2@:12312D<63?140411_1592CB7ML1:C1I:12W1C_8i2]1n12j=0e1>f1^G260:3;C:JZ536;f7G=h
3X12?2>b11d1^29K><12221@m3^2j5:U1\1U3N:BMDa5Y3A5<e401i1g2n2`61M\128Q1]1X5<>J3`1l2>^1a4R4d4P3Z61\
9]3e2n20HP51]211T21e1S3Bb10V211f3V;Q54W:=U<466h4c1Z8PM[E`2U4CV1:>BBd1GEi3_4Y4a2d4e:U1m6]>R2o2Fl5
a<g34LQ5\3?@;Og2X1j63n:44V48?P21f1l1I2A6h7Z6TOZ6HoBR3:T;Q2I_J^82]1CX3i3In1j4;T1l5U5l1h1U1m6Y=n2Y
3T1\5j1=T4m:2094;7b<P;1^61T17[2929?4D1j4P23R6d?[914FbJfU1?Wb2XU1O[@Q65:]11c3U10W8c2g:S1e5d2U214R
:Y7^1g3:Y?X2kAZW1^3]60:S10o2a245Z18`;`1J^1`7o8c9RGd@f3\4R41Y53a10f1702Z2c1b68h5j8Dk216J^42Q1S1U7
c5>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62n3e1^1:6Y1B9C>[4S3V3h1k3h1@3JMi3313f1R6j1R1a2b13X21:7131OC
h5_1k5@Aa2l3U5Q5o1m4W1^32^13S3=46MJ<22:M`;V3`1f1k1U12_1?`4P2d31g2KM82c10o1^2P2l6:c4S1f6^1o2>;14Q
2n1:=V3Y4P8c8a12521E0R=j7\8F2J401_1_5[3ZB`2h3S10023\5A148c15`1l5V6b2o3180d1C`1A24f6Y7o3m4GJX1I\2
1154\1M1999g9e1K9m2_3U6d1l5i6>73X7]11O00;1c3^9eW1Wm2`1a5:o@`7PZ2`41W3:0S11;f5U2o4h8:a264o54G0200
111;212260171B2\40151U2X1F3Q7EMER1J5V1037<:0A?LR2V50?3DW1eN8G145e2CeD2a2CDd3528h1f1210524Z3:U1S5
1FBMo3T2241o8f7d32Q202JQ28396D^2Z2I311986E9JNR2AT2Y1i32]1Cm1<1c3^9W1h@lb3`1l5P7n9jM]C:1c3P9=l1ib
3V@`1l5o@[11c3U1[10Q4T2Dd;PLm9Y@`L1VMU9`1o23a1K:c1[?^Ae8a3g<>P1f6`?F082]1k:2;HD3I1c3a20k6i>V3kEe
450md1gM]5;T1o23h28f@`7_GUS1V2@1c3f31e5hZ1Tj2`1Q2j3Oo?`^1d8R<Q<G1c3U10b7Dg8T4Q9Q314QJca2;T1o2l28
V<_4m6[o1D1c3^1o7\<V;Pk2_12Z1l3];`1l5Z110R>^1[181]7d5c\2ko3\2bH_3K1e4V6U2g\3`Hbo1l57BET2@>a14k3S
B@416Q1859:>1c3T1Y8b[3ZI`1h1V1l2S<k4WOZA:1c3[3R6mT4`1a5:o@P\2K1c3U107o7PI14WAX20P3_U2W=Z2`1]2Aa2
:X6f:`7QIP>XR181o6R6Wa3j3^3]]2\S1K1V2\1a20HX3i2Z5Q7S;XZ3S3`1l5o@RLb6n:X7M1]6j5U1l4]6a112`3V1T2]3
d2;13N=a8_72O]3^214]R1XK0S6oIP6a3V40^10R1U3F9BT3_2[1n9Z8T9Z<W3T83`Q11R8@1c3U1m17R6V;[1Zh3`1l5o@W
3dW2o5h2D1c3a20R1f51mT4`1[4`1[:_1<f4]\18n5`?i<81c3U1X8mT4`1l5o@b31?]4c10o1i3EV>e2i2^1o2>CY1;008I
5N:=Q2T1>39Q5Hg2\2=<9X400P1f1Ia12521E0fG`>o9b8@]15N`2T1a21S10023\5A?c1Z5T1h105S6i12h1S218e1f2:[5
k4e3m8GJR27V2721Z21CR2S5`4m;d2h2o3i6>;X7_20R11j42m1V6o<P1T:J14g:h1Y<R:VU1h:`1ZOh8d2ULZ3dBX3T4b2N
a1R6`4T6Fb841R=Sj4321R=S21V1P9j2R;T4f28?T6Z1]60R2\5b2\7e1_3>e6aER>e2W3Gi8S4U5V3HZ71U9NY3:\11o2`1
S3Z7>92]70]5c1@=nC[19V3o3X11V8W3?W4V6MV40>11Q4n8j:VR1g<XR1ma2\?`5Z?nE171Y4\2W3S3hi1o]5J1e4a2d3U2
XU4_U27BET2@>a14k3SB@416Q1859:91j4W8PI14aj3Q2W4>1c3L9i7=PI14e[3`1l5o@iL?1j1k22X8Rg2dDQ9Hi]2b8mK^
43n2>1j4W8V>c8U214jh2m1[4l<Vc1j6_11c3T1<c2X5@j<U2X7\93n2k4f6]Fi2Y2d3e2c1L=i1X3JNV<S5kH`1l5d3^8k4
f9`Ei=3\3S9n2i4o2b50HR11c3U10Y100k6a@2o2h4B14QEIm4k`2`1l5o@aIBR7f:4;7^E_1P;W1L?1c3U1X8_Z1c1E_6bo
1PB`1o2a2:o@;1j4Q2U6gH814hZ2hR2UX141Y5h7U_3[11c3[30V23f3e\1n9h9V5iBT2Y2cCn9i8b1`1e2V3j1\;P3F`@R1
c2l5d=l4l1]50<^;]1KW<2X28U2@1n9k27[V4@j3@l1Z<`1Ji9iAm6d1j617Z30L62512MER4U2o4^835:a264f1404_1:6:
406S142D0200111;212100400171B2P11P1T111O0151BU1<X1FZ52BJ5[45V1037<:0A?HV2g53DW1eN8I45Eo1C4G315\9
T6<]32a2CDT2_1528h1f1210524n23131:0T1OQ1Q31FBMo3f1=241O2V1W2]4a4T3d32Q202JQ28396DM`1j14T13119526
E9JNQ1P1AG9E2534T1T1>=_11522Z1C\1239j4[;o@1[4k1:1c3R3[6V2`FU\3`1l5o@H1i4V2j1V4V;1a=j3X6Y7?l1V1<[
4^Q1nU1lAf:fLlM?\HK1c3M8;k7[<o6d514hETZ1h7nS1;T1[1`48f@W_1Dn4b:c>Q661R=dd3`P3i8091R=PU2Qb4b21g=d
25e61R3@7:6108;E1h2U2U2U47?a11>FY220?[2f2o240412312@3<63?140411P13:592CB15;AL1N1I:12W1CV1<T1X6B3
`1]1Q2_3\3^3^30e1>k1m9]26R9CC;2230:3O:02Fo4:3B9C5b6G=g30U122B>b11d1^2U1><4221@h34^2n4C7:U1\1_4BM
Da57OQ2AB>V401g11g2T3Y13T4IM\128Q111i3U2B<>:81436NQ1R22>N3;d8o4h1W72P3P9:`5@0H1V3G5I@n111Q11c3e1
h7US10X17nP1i4o3=T:Y;U1Mn3\J`1l5o@X6h;SCDf7i<e1l3k1W46i=:1R=>]1X7l29jW3T2n`131R=gX791R5o7V8U4_X1
nS3[5]m1:1c3U18o7R=jg3`1l5o@?1c3^9oX3S>i=`1a5:o@b`1Z4^<n:4?1[1f;Y1gk2b7Z5c1hW1YKV1bC^8a3a6:1Y5\1
[6c=1Q;kh3gG[b1S11i2f14a1d4U2XU4_U27BET2@>a14k3l92:U11?P6@416@@859:F1c1U38k1_1c4SEX8i:a4S7\>j8eX
3h:m:R4YB]7Jn2;1c3^9V2k9jh3`1l5o@m<Q=i1171Y3Q14Q2o3U2PI14KRV1^C\<QMh7:0T1n3m18R2i6a4W3jV1a67BEf1
2:@>a141i3X8T10d869416Q185918B1c3V1W8f?U6S314bEX:mb1kH`1l5o@^`1]J^51b30U1;MHo3U2b=5:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<X1FY1S4BJ22h1CT2[17<]1P2Ng53l1j@g4R98I45Eo1C4G315V7U2a6Bm2a2C7a
2_152Q2f121057n23131:U1S51FBMo3T226O2^3]4a4T3d32Q202l28=KY44T1311986ET1@=Q1P1c1E253Y1T1>=_11f1C\
1239m7f6h80g9Q2KDL1e4Ca1P4U2XU4_U27BET2@>a14k3SB@416Q18571:_21g2@X30o1_4fC^1^3d2n1:=R1S2Z<m6e1a1
2521E0oN4Gc15`4fE`2h3S10023\5A?c1j=b2;c318e1f2X>m8GJR2^274Z21CY<2m304[6X1c4h2`1i6F02X7_2j11i2H0L
4Bh1j3U2Ya1BZ]2f121057Z3:U1l5`1^?^3[=o7l4P4Z5a2f37BET2@>a14]19S2]?e2@4163M859:^2DP11`48S2T6V1Q5S
9YEj58_:f<c7S510VP2T1Im3_2o6Q1Y>RD0>`LP7V21<1c3La8RU1jo2`1l5o@f;mCb>_61g2J0L6182Mh4U2o4b85:a264f
1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1a3j<[:4;[38I45
Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n23131:U1o2S21;:BMo3T2241O2^3]4a4n25d32Q202JQ28396D^2j14T13
119436E9J<AQ1P1AP10E2531W1T1>=_1152]1C\1239aP1D1\21c3M8f10o1_4fC^1^3;14Q2IT1:=V3Z<=U8a12521E0WV1
fE`2h3S10023\5A?c15`1l5i8DZ318e1T2AX>m8GJX1I2[274Z21Cg;50lCW1i6Z3h4_291j4b6d1g?X914la3]41b30S1=f
5U2o4h8:a264o54G0200111;212260171B2\40151U2X1FX9T25V1037<:0A?9e2g53DW1k52fH8I45e2CeD2a2CDd3528h1
f1210524Z3:U1S51;:BMo3T2241o8f7d32Q202JQ28396D^2T3311986E9JN:g1AT2Y1i32]1Cm1c2b<oGV1e21c3MP284a1
_4j=2h5^1o2>d2n1:=V3\6m5c8a12521E0g@^?P6fE`2h3S10023\5A?c15;T1l5i8Y3E18e1T2AX>m8GJHY12[274Z21Cn7
W7\31=j2c8`2o1i4Q2f2Z3_223U51b3b13I5B2l3U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]1
o3BJ5a4[17<]1o2g53l1b7RG8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l2
8=KY44T13119526ET1NQ1J5Y198<253Y1S10>=_11f1C\1239m7^6o3V?W10Y11R3@7Da8kP1b1kI0e1>U7[@W1\24jD2W91
m6j5`1l5o@c710Y13n4h31k3dCa8PH0H1;1c3^9Tm3h7`1l5o@`7fQ13A119W3I2a8TP4h4`14g5Q;m5Y=:W;D1c3U1[10k6
]1h91a@[4UV1`n1`1l5X<f4]\18_EP11c3Q1V6U2mT4:U1l5o@WNT?7BET2@>a141i3SB@416Q1859:a51b3R13;Mh4U2\:U
35:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1hAl<8I45Eo1C4G315\9a6`3a2
Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T13116286ET1NQ1P1?30NE253Y1T1>57_11f1C\
1239f37BET2@>a14k3SB@416Q1859:T11]42Ch1X4k1lBiKiE;^6T3Y1k6g=YAa5S1_421l5h;kGn3f3UBf1Oa=k?Z1V2<Y1
\612_30I;;2JJ=_3U2;13N[4Y51Y25:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F[51BJ22<T4[17<:0A
?8f2g53IR1eN89?45Eo1C4G315\9a6`3a2Ci2_152X1H3b121057n23131:U1W1g13o11;:B@<2l3T226O2^3]4^3R1n25d3
2j1602k208395E@^1Y24T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239b6m6<h1i91d1n51;g1S6]11Y1V3X21F_5R5=Y
1g?MVGQ=PQ1W1d=TEk=ZKNW:P4[;V9[;j2Z111]:311T1>2R16F149\3541`4a8\P781c3^9mT4`1l5Oo?61j4W8PI14D1Ml
3W8S1bFY114`Gg@_CV@a?e9m5hV1T3k8T<G1]1U2U10b7D\<W3[914KUIca2`1FW3F5P1Oo?o512_30;<38;MER4@d1;13Nc
5Z4R2536a264f1404_1:6:406X1H4D156271Q1133:1P1T111O015DU1<X1Fd31[1:BJ5a4[17<]1o2g53l1eN8I45Eo1:84
G315\9a6`3a2Ci2_152Q2f121057j1S13131:U14n41FBMo3T226O2^3]4i2g1T3d32Q202l28=KY44T13115386ET1NQ1P1
c1E253Y1T1>=_11f1C\1239FF\7P5@i:o7n3>:`12G1Y2Y1V1W8PI14nV1o@k>W5bO;T1l5[2i6n3[2^1PZ2k6l11c3M7\1A
77n1j3R1bV1c6c>`2S\17X;o2h6]2b1`1j1Q4R7l9b>@2U:^5Y2=`7Y1>e33W51=h<?^1Aa4T44D_1>6BAl15d10581c3[3R
6mT4`1l5o@R11b30L8>b1P4U2la1Z]2f121057Z3`1l5`1^?j@o7l4P4Z5a2oNU201P5U3A1c3V1W8jFU214e[3;T1o2l2]1
f;j3`781c3La8mT4`1l5o@?1c3i6a22mT4`1F64k2Z10Ao@G1c3U1?OEk56nAnb3`1l5n3P=i7hX1Z4O[@Q5U1:h6:1c3U1j
6]1mT4`1a5:o@?1Q2G_2a13R6Ua6Q21^?L`4Q2L?1c3^9T2m8Tj1eo1`1l5o@a:dJbBe7Z;H1`4g1i6]5Z6];[MkLh4eR2fF
_2o<QL[516]11Z1c1g:<=1j4P23]5DPI14Zl2f?Z7U`1O1`44a2d3U2XU4_U27BEH[1@>a14k3i;V4[1F@416Q1859:41R=P
Md2:1c3^9mT4`1l5o@d;P7[=P11e4V69k1_c2UGbJcn1k67BEi1:@>a141i3SB@4163M859::1R=[j1\=f7m4ce2i9Q3]d18
1c3^9cg1Y]2`1l5o@J1c3U1Q4V4VV1[U2`;i=`1o2a2:c1T9V6Z55o1dI]9_15c8nE^1>1c3V1S5S3PI14e[3;T1l58f@81c
3^9mT4`1l5o@`791c3Z6S3mT4`1a5:o@31R=_d691o6d5=`<hMh8nf1c`231d<=91R=VX3TV2gOb4lC^1k1F1c3^9Z7jMPCf
P11\2`Y1]12X4c1e>J^1`@c9a4l?nBF1c3k8BSJbBb3`3Qb1`H_6`1b23U3o@cH]7iLY2Q:W291m2T:c=l[1S1f2gQ2WZ181
c3^9RS1jQ3`1l5o@P21`44W2n3U2e4jGW30m4m2]2k5]4l4c<a8lEU50=V>n<Z1R1Q1GBBA^31E;Bm2\P1l<b2^771@8<T2@
>a14[3?Y9i8@416Q1859:<1i2Ic2j6mT4`1l5o@_^1fD1Y119[4U2P4U2k2bG1lU2g@RDme1a?7BER211>>a14k3]5n86_30
1=416Q18571:A1c3U18o7`8e21di3`1X4c1T=`1J^1`@d71b30L6=Mh4U2j421\1[2V1DEM3@D5:a264f1404_1:6:406S12
12D0200111;212260171B2P11P1T111O0151BU1<U12F^3n1BJ5[45?F037<:0A?d1Z1g53@3W1RCW3g1b68I45Ed1:C4D23
15\9=S6]32f1JCDT2_15234h1f1210524LQ23131:U1S51FBMd3:a12?241O2Z1S2]4a4j18P1d32X1H02Jh188396D^2j14
T1311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317F@P1419R4Z4246O_3o@1\1\2Lk1N19[4P2U4U2XU4_U27BET2@>a1
4k3`2V1e5e8@416Q1859:g41b30S11;T2a3U2o4h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g
53DW1k4c7Z4j=8I45e2CeD2a2CDd3528h1f1210524Z3:U1d34K391FBMo3S1P1241j2\1g4^3W4d32Q202JQ28396D^2T1o
1311986E9JNR2AT2Y1Z3>2]1Cm1j4d8P<1c7I1c3LX2X6b>ch1nNYC];`1l5o@dS1g1R=m560VB1T1Fh1X2h21a4o10o1_4f
C^1^3d2n1:=T23Mc10S1;T1a4^3c6o1a12521E0W6Q6l9o2i27a1\8fE`2<[3S100235V5A68c1]@o318e1f2a9f4o3m4GJX
1IV1W174Z21Cg;6Ne<_7i6>;X7]11OT11c3Q1V6U2fe2o7\?iG:U1l5o@i;U5\L7BET2@>a14k3X8j9@416Q1859:j21`4I\
2339]14j1:<B`9Q4e4j<[32S4122b26<H?9MV2[1`3X<Q8k2]7Q2Q9S3[3j@h3m4b7W1?=AT1N]1W1Y30P7K?e9_18b:U2m4
6[2X2V2R4;a6d7m1V162Ek1m1i1k1JP8U41@^159m6W51b30a1Mh4U2b=5:7Y264f1404_1:6:406S130H4D156271f11P1T
111F8015DU165X1F]5BJ5a4[17<]1o2g53l1a2P4RH8I45Eo1C4G315`3k5a6`3a2Ci2_152Q2f121057n23131:U1S51FBM
o3T226O2^3]4a4T3d32Q202l28=KY44T1311986ET1NQ1P161Z1E2403O9T1>=_11f1C\1239TR1X1Z119Y3Q13R24j3U2[>
j\1l6iR2:U1l5o@\]17BET25:>a14]19C_1\9f8@416Q1859:F1k2Ad1`1i5D_4^:V6Y3bY1a3a4oK_@P=X]1k<Z5IcR1\61
00T3<989861K2Y1T15Q23`1DU47913a11_320=@438:22k1d1S1k1:12341B<6C140411Q17D021111;429O220LP11I:12N
81Al2Fe7]1Q27\1<A0W1T7_1U120TJU126;3O:S65Bd<0U122B>:W11i115OE;U1><451@1S<1:U1\1l2I<;BMDW5904g4V4
01AI10<e2T3Y13Z5A\1;>22<1\2`3C085>:863j3B>T1205j8W@f3o45X<II312Q11c3P8>K2`8Xi2h9`;Z2^;`18m1@0630
S1FA:S11605[?]72\>41j<7T[4P61b30U1;Mg2P21T1Nb=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
n1P1]2BJ5`3P1[1792]1h1V1g53l1eN8I45Eo1C4G315\9a6`3a2C7X1X1_152NR1f121057j1S13131:U1g2730n11;:B@1
:2l3a1B26O2X1U2]4a4n25d32Q202l28=KY44T1311986ET1NH8P1C0NA3253F1@S10>=_11f1C\1239m4Q3c3V>[7S1D6;1
c3U1X8\Q1`S3`1o2l2o@`7H1c3e1e1R6^;VX2jGb=i;`1S5B5o@`7U3`LS6a7N0n;\4L1h1g2Hg1P6h13e2Df<fEbLP5X4_L
\f1fJS>419Kk79HlET7a11c3Q1a4d1G]1j28U49V^2g<d4P>Q>b1:CAo4A:o@kNj7e67BET2@>a14AY3R6P<@416Q1859:f4
81c3^9mT4`1l5o@bY1=1c3V1S5S3PI14e[3;T1l5o@X71i1h10U1;2JGk13Z1EU2o6_5I85:Ig164f14045Y1:05:406X1H4
D156271H1K1P1T111E9015DU1<U12F^3]1@BJ5\20S2[17<:B?]1a180l1\1b1@3l1>i1Z1f1;I\1Z6V=Bb28I45Eo1C4G31
22Ch8@P6`36_14ECg1Q1_1132Q2d1121057j1S131310710P13j16m231F89Mo3]139826O2^3]4a4j18P1d32Q202JT1L8=
K_3I4T1311986ET1NQ13Lc1E253F=4T10==_11f1CN=239[3a1^9\4>m=1Fj2R11c3a20H0Q6W41UQ1i8o=cD[2`HX;Z7^6`
1l5R7l9ZCj=n7h1e3[5?Y<\1<`<`2<1c3^9nT2X3[;YGW6gC`1l5o@81c3^9mT4`1l5R2l>h11V3b18Y2S16>3e31`8R9e19
j6ULm9Z1`FPC[2m2a21P6@3;W1Z;1Q206[1H18312U1i:S5AgC`7k1kE4h5^B?c2W4i11c3U1U82`2j5c12cDCU8412[<d31
eHn=b8f7:32FKb1b1l2U3b:`1FQ118KX1P17:o@^Af>G`4j44E2@_:c;o8o5H`5206d3CJf17LU18H102El12]413_6C22Cl
2Bl101:k?e3h2i8\5b1EhMQ68O1R9g1K[3U7V3`14?4R1P1i111X3l1J5Q12R38509A34T13I@249g82>1469IB:32:EF;7C
:630`6022442`13V2295i2Z1:J2?Y2X110@1R3;216<[1;V17R1[5<?P14338927E1_2D[8V13092620e3Nb3j3Il22P;8BD
0O0]820k38U1<10V17d1=Q12d67913c1>P320==2438:22C5Y5A06234@3;424>1n156?L15KN1NK:\1CV1<X1e2O^2B3`1G
g2d2J\3Dn1JEi2e1822P2S8R46o8@I;2;1X1;i5:3B9C5Z4W2G39g30U122B>d12a18U2S11>477101@R11:1A1ID;[5_1>C
W12j1`1@=334T1P1=2>B_35MU1OZ1;51469I6;:6:EMP1:630Q4_2224426Y13a532116D5:M?11^3:NE@I57A3414206N@@
A55T129S13f2C5Q32M1Z1_1m12d6i5A2l7\123:i1S1S1EZ61a18\11J`620k38U1<10V1l1=Q12d67913c1>P320=@438:2
2IY5A06234@3@24>1n156?L15j1P1K:\1CV1<X1e3^2B3P5_3\3c2JEi2e1822P2V<6o82=I;2;1X1;i5:3B9C5Z4W2G39g3
0U122B>d12a18g1=S11>477101@R11:C1^1;Z7CZ1j1`1@EZ2b1_35S2Ol1=9P1FAP:FY13a5:K5:J2?11Z2M518;i1O7A81
4206NQ1R22]13;T3Q32M1Z1o?Ao7\123:Q4EZ61W31J`620k38U1<10V1l1=Q12d67913c1>P320=@438:22IY5A06234@3@
24>1n156?L15j1P1K:\1CV1<X1e3^2B3P5_3\3c2JEi2e1822P2V<6o82=I;2;1X1;i5:3B9C5Z4W2G39g30U122B>d12a18
g1=S11>477101@R11:C1^1;Z7CZ1j1`1@EZ2b1_35S2Ol1=9P1FAP:FY13a5:K5:J2?11Z2M518;i1O7A814206NQ1R22]13
;T3Q32M1Z1o?Ao7\123:Q4EZ61W31Ji320T4U1>0c4g67?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3
^3\4Hf>6Z:;i1;i5:3LC5Z4W2G=g30U122B>d1d1^2U1><:1d21e1_7CU3`2a2\7Oe1o1P<Q3X4\1]111o5i1810336NQ1R2
2]13U::V1eDh2:R;Y31n32U4d10a3Q122a67;3c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3\4Hh1m
<6Z:;i1;i5:3LC5Z4W2G=g30U122B>d1d1^2U1><:1d21e1_7CU3`2a2\7Oe1o1P<Q3X46U1]111o5i18103206NQ1R22]13
U::V1eDh2:R;Y31d620c378d101\1Z13e1;\22k37913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015M
LP11I:12N8CV1<X1T6B3`1]1Q2b211D3\3V1W2Ee220e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[
;C5<b2l2T11NMDa57Oe3P450^12H2U2T3Y13DW5\1;>2?11Z2`33@85>:81436NQ1R22>N3018jB^?@:_2Z7W1II312W1031
R720c378d12\1Z1116^1;\22k37913a11>P320==2438:22C5f2S1k14041234@3<64>140411_1592CA015MLP11I:12N8C
J;<X1T6B3`1]1Q2b211D02\3V1W2Ee220LHf>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<Gj1W18
@JT11==2M1Ba57Of1n1;c360^12D32U2`2CY13l5\1;>2?11Z2`33@85>:341436NQ1R22>N3018bAWA:R;II34W1031T42[
1X2@d1031LX:7?c1>LS220k2k506234@3W11n15c115j1P1K:\1CV1<[3`2`1B304[1^3`1n1\3^3U5d8Q66Z:;i1;i5:3LC
5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7O\38`552Hd4HZ7\1]111o5]1;5101436NQ1R22]13]1U3j?U1a=:e1\9Y31J2
0h2GMn[1Yc1`X1f121057dM3eW1n4o1NQ6l<m11f5De5206m36N>0V1N9211d8768c1>P320k2f2_20C062312@3W11>R174
51705111L15?P19P1K:\1>4V1<o5]1983c3\1]1T1L\3A012f2U5m4m4_4:6n9;;i1;i5:3LC5Z4W2G=g30U122B85b11d18
U2U1><7101@U91S2CU3W1o2J\7Oe10n1S31P79_1W4Z1g1\1JB11h4V1i1341436NQ1R22]130:c5MYC\5a3:e100V1T1n6T
1T21e1l520c378d121e2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1
T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57O\1X2V4
0^12HX2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:`5Y4W1I_21j33k38d1_1l97?c1>P320k2k506234@3W11
n15c115j1P1K:\1CV1<X1T6B3P5b211H\3^3Ee2i1f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P4
50h7Y13DW5\1]111o5i181436NQ1R22]13VS1:R;c1312\11]33k38d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1
CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Y13l5\1]111o5i181436
NQ1R22]13VS1:R;Y31\13g2S1Y2D>\3lT1`>0\8e2nd1\3TFV1WCT73g8^2X<\9Z35LS3S9g280j45;1Y1`2h3l2c1Y13124
3g2]U7Z9;3k3g[1nFe2D`j2n>3g8TH=3k3g[1nF]b2\J3g8g`155_31V720c378d121N;Z1U2j4`17913a11>P320=@4316:
22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1i4Z1B3`1]1Q2c20J\3^3Eh20e1Y3X125;c6g22683R
1P81G;26;3O:0i5:3B9C5@T5L17==Q3E0U122>3>b11d1^28F5><035130;8R;C5<b2l2V1NMDa57Oe3V40^12H2U2T3Y13l
5\1;>2?11Z2Mb23@85>:81436NQ1R22>N355R70b5@X<Q2f6@:_21`8II8BI1S620c378d12\1Z1U2[67913a11>P320=@43
8:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2c20J\3^3Eh20e1f>6`91G;26;3O:0Y
4_1:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^12HX2T3Y13l5\1;>2?11Z2Kd23@85>:8143
6NQ1R22>N355R70fK:R;II8\11a620c378d12g2U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C140411_1592
CA015MLP11I:12N8CJ37<X1T6B3`1]1Q2b211H\3^3Eh20LHb4_6Hj26_1^3a4I;26;3O:0i5:3B9C5@T5L17==Q3E0U122>
3>b11d1^2O5><0351@8R;C5<b2l2V1NMDa57Oi2KV40Z22U2T3Y13l5\1;>2?11Z2Na23@85>:81436NQ1R22>N3;f<@bE:R
;I_21f520c378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6
B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40Z2X
2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_211333_j3U1o520c378NE01g2U2[67913a11>P320=@438:
22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2c20J\3^3Eh20e1f>6`9I;26;3O:0i5:3
B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^12H2JZ1T3Y13l5\1;>2?11Z2Kd23@85>:81436NQ
1R22>N3;jR1:R;I_21n539V32Q1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X
1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45EJT1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3j
5KX2T3d32Q202JQ28396D^2CV14T1311986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239=3c37g[1_>11Z8RV32d63g8;3c
37g[1nFVU3Kg63g8gk1Y7209Y2W1861[101O<Z1Q23[67913a11>P320=@438:22If2S1k14041234@3<6C140411T1:592C
A015MLP11I:12N8CG><X1T6B3`1]1Q2c20J\3^3E7Z1R120e1g4d4Y56T2[758:;223;3J4:0X1h190\2:3B9C5b6G=g30U1
22B>b11d1^2U1><451@\1[2U1Y3R3C5<b2l2V1NMDW4Y17OQ2c1V40k1143S1X1T3Y13T4:\1\1;>2?11Z2P1_23@85>:814
36NQ1P1Q12>N355Q9?k5U7V<:g1h3P3Z25I@88\11g520T4d101g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C
140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11
d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40c4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3018jR1:R;I_21Q6380V3T1=
Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F[51BJ5[45V1037<450A?o2g53D
W1eN8I45Eo1C4G315\9R4^2V2V12a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3Y6<X2T3d32Q202JQ28396D^2
CV14T1311986E9JNQ1P1AQ1E2535S1T1>=_1152]1C8S1239P9206\3786]1011Z1Z1116<Q1243\22k3762003a11>P3204
8=2438:22C5DQ23O[10>4041234@3<324>140411R115456201311162A015?;1LP11I:12N8CG><X1T6B3C2I]1Q2b211D0
2\3BCW2Eh20LHV5d4:T4:6`9I;26;3O:0Q2m2I:3B9C5b6G=g30U1222?85b11T1?^2CA><451@[;C5<2Dj19M8@JT1139=2
M1Bb3n17Of156Z16;Ag1;K1600]12@7X2]22926Y13DT2Z1g1\1;>2?11Z2`33@85>:3414206NQ1R22>N3018i9D_5V6Bk1
U::m2T8II8W1031k520c378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12
N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NM
Da57Oe3V40Z2X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3018jR1:R;I_21j436m3U1>0V1X1211`7S17?c1>;d22
0Nl1f2_20C06234@3C4>1n15:;L15j1P1K:\1?3R13<_4X1\17983P5_3\3A22f2U5h1d9X36Z:;i1;i5:3LC5Z4Db1G=g30
U122B>b11d1^2U1><7101@[;CU3R5\7Oe10n1V:i1N[6\1M?11V5Hi18103206NQ1R22]13Y>lD:T1n2n6T12Q21f18Z33k3
^1=X17LL7R110296jFl2g5AJ`3e3e1bAS?QF;76^Hf11B4R1P1X2f3KX1[1T3@A3:N3I@2>V5l35=9\1:AEZ19DP77ER13S6
60<5h1Y2Le1T3j1;X15R1[5<?f192R13S;13V1>`<IJX22d:48Y3h13e358AC<QJf4Q:P1;\1e20[1RA\L7V2DW18DVHR9PK
V516>5000@o73l5j2]3_4_A>X1T54n?Oo;31121IX33T4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P
5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;
Y31]33T4d10=m:7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U12
2B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:_21[6T2Y31_43k38>U10=;U4[67?c1>P320k2
k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CBb2R
5\7Oe3P<Y13l5\1]111o5i181436NQ1R22]13m<7BET2@>a14k3Q1j1j6BS1@:_21@e2@416Q1859:T2Y31h13`6o1VH^1^3
d2n1:=V3Z<c8a12521E0R;TKfE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Co>SBi6S8_2?39a3?m2YX1nFmV2lU
13T4b4oGjV18R53`3<@DMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1Z
7T3]:g98I45Eo1C4G315\9a6`3a2Ci2_152Q2LI21057n2313<Y61Y1Mo3T226O2n1N@o8T3>1S325d1602l28=KY44T1311
986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h=]2nDa139]2Hd200B1m3PW29U2g9`[1c2f121057e=T8g7W<fCl7^63Z1U21]
40R9^1916]1U2h3FE8;IZ5C4k35Y913NUP1gKnY36`2G^_1Y71U40064[=13Nkh6m54f2H;5;D20I101C17e3a213NQ<5:a2
64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1Fb4JBJ5a4[17<M?o2@V53l1eN89?45EP1NC4G315\9a6`3a2Ci2
_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Z1F02l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239b
69P1b@O168:IT16Y2X21k4X31?Z54f2H;AD2J10E53e3a213N[4e75:a264f1404_1:6:406X1H4D156271f11P1T111O015
DU1<X1F]5BJ5a4[17<M?o2@V53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32
Z1F02l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239m7b@>_@?;4k3_913Nj\31gk1o;kj1<4k3_913N]8jb3
[]1Z60_P2\54b2L;56IMHo3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g
53i128\N8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3l7R1T3Z26R12Z1F02l28=KV224j14
T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m7b1SA1U400`64=Q3;5B=Mh4a213N^3b85:a264f1404BL:23:406S14G
0200111462002260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW18\N8I455?o1C4G315\9a6]32a2CD
T2_1528h1f1210524n2313<Y61Y1Mo3T2241O23=5f2o8T3a2R12Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T
1>=_1152]1CT17239`9W>k21W2n1V4o44_3b1Mh4a213NQ<5:a264f1404_1017103:406X1H4D0056271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q2
02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239n>0h8B4k3A5_2W613N`?Si4ZS1gB31`5m1974k3_913NdX5
=4k3Q3]613Ne\4nKi4kR1PJf3R14f2f1f100L;k513NnR1dY1bQ3`;\Be8U4@f1f1o11168T1\3W4l1T458=4f2f1h1LW613
Njd6]6T6l8<4k3_913Nm`1gf1nP2^8nO0B4k30<Q913Nn9_M[1R8P9cN]V1cY1X[1WG?4k30<Q913N]W10P>RS1PR2P>X[1P
14d2V10<3R2j613Nb1QBS2U1kAR8OP8ZAS;4;c1IWn1S3g1i3Y8fU1hFI4k30<3R2j613NdCS2U1^@Q>\Ke7IVQ24g1S<TNT
9UEG4n25F0<V2j613Nc5P>Y3nIOlj1QGgT1o;g9c=SID4T3F0<V2j613Nc5i2V;Y3^@_9hN_W1]a1_l1;4k3_913N`V1dF`Y
3m1a3=4k3Ao2m513N]Q1[m1jY2l6Z5:4]4m813N`V16Pd3hc2J4=T2^1;IS813N]Q1_JPFaP2bCiW1l4c100V3\31W2;_<D4
k3<b2_613NXh1TM0g9`Kl]1GZ4^224dKR14]4g1D`6120No7P9[L`>XS1a6do1e7U2g45_5b1]>U6P?116]1f1Kb;U1264[=
13NcY454[=13NT54_3b12JX1_3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<<KF]5BJ5a4[17<M?
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152X1Hf121057n2313<Y61Y1Mo3T226O2l2Ao8T3d32Q202l2839KY44T13119
86ET1NQ1P14^1E253H@T1>=_11f1C\1239m=b;1Q884[=13NiU4o1i164[=13NiW474S7W613N`_764[=13N`_7L4V5M00B2
^613N[k15e2Wc3nKg<h2o1116]1[1P2V4:V6=4V6Ba613Nak1e2Pm1Vf1nK`?W64e2I;H=Mh4a213N\31`5Q35:a264f1404
_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<<KF]5BJ5`3J5?F037<:0A?\2Bg53DW1eN8I45Eo1C4G315\
9a63Y32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8j1Y1d32Z1F02JQ28396D^2j14T1311986E9JNQ1P1AQ
1E253Y1T1>=_1152]1C\1239UCP>84[=13Nm`1nb2c[3f64b22IM6=2J30Em3a213N^3Le75:a264f1404_1:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?U236>g53D4R1eN89?45Eo1C4G315\9a6]32a2CDT
2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3Z2Y12Q202JQ28396D3k1>j14T1311986E9JNQ1P14<Q1E253Y1T1>
=V18152]1C\1239;V6mB168T1m5W82X64_3@<6=2J4c4a213N^3b85:a264f1404_1:6:406S14G0200111;212260171B2P
11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?U23Eg53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313
<Y61Y1Mo3T2241O2^3o8T3Z2Y12Q202JQ28396D^2j14T1311986E9JNQ1P14<Q1E253Y1T1>=_1152]1C\1239;TI16]1U>
[64_3<<36=Mh4a213N^3n4`1R2536a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[
45V1037<:0A?o2g53DW1RCNc:8I45Eo1:84G315\9a6]32a2CDT2\12528h1f1210524j1S1313<Y61Y1Mo3T2241O2^3W7@
V1S2P1d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\>WGn174V6T713Nmc6Z54_30:J;M
J^3>U2;13NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G31
5\9a6`3a2Ci2_152Q2f121057n23131:U1F;P413BBMo3T226O2^3]4X3X1T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239b6cJ1W694k3W3W613NdX5Vf1W14b4S2X3Ia213NRJWZ1\o1^70]d1`80O7BET2@>a14k3`6b;@41
6Q1859:\1L4b4V6a213NgS4_U27BET2@>a14k3SB@416Q1859:;4[=13NPe38b?WW1X>_I94g3c913NPe3\U2_IA4k3_913N
]Q1V7f31a2\;1Wi2`>\6RAQ54_3;0F>Mh4a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5
a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3>1S32Z1F02l28=KY
44T1311986ET1N=CP1c18<253Y1L7>=_11f1C\1239kP1k44_3;0U1Mh4a213N=c;5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226
O2^3o8T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239@4T1f2_913NR2V1]7X1X9aX1RV3e4[T1C
4g4c813No8_72l614nD^=[AnT2eCT9aQ2B4l4^813NUB^1Y3f?e;Q=[d1Lb1bJ_3X5=4n5\713N_e6X2d11T:2P7H4i1m2>e
1f2g313NT2Y5U6T5e414We1`R1mFe4YQ2Z5SH74[=13NnS2a[565j2ZDU2Pd2\G85j2T2UBVf2EfFec175j2YX3W2;PGec1<
5c26RR34^3j1SHX2k1ia1dBk15X60T2R:c4_9^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2
X>R4j4GJR2l5o1SOi6S8_225UG35UGmP525Sh51525i235i2Ye535i2d[345i2[Z3X125U]345U]3mZ2935i2ce535UEQP54
5UElh2TW225_h565b2^GUY1nP1ea225QJ25S435i2Y135i2X[346k3d9cS736k3]=26k326Yc546U\31L56k3YX31_156Yc5
1UCZH56k3RAZn4V21646h2R1kY356mDj1`l4V2[16V2G^5@X>3i81U2T3d2n1:T1_2nDa12521FKf@\=4i4gDb7iFP2i;WCk
<g:m2_2Ai2`E=W966k3e[1T<b1oV226a_146V6i>[V136k3]=;6Y3Ao20AmR44Wd2G956k3Yd2aIVL27Z347RX2iX1SS227f
]337h=SS31747f]3U3SS227Q437g2Y127g2h17V6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD
518e1f2X>R4j4GJR2l5o1SOi6S8_257`26S2RS347`26VU347mJ1le227oJ67k3QG1fb2U327k327l`337g2`Q4i17g2^3U2
VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j17g2^30T2VH^
1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2K7g250]5@VG1U2T3
d2n1:T1_2nDa12521FoN4aIW\1SP1d47g2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ
5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44
T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123967Yl1eg11o3XP327dm677d4^@e=S31487d4^@U=?S31497d41\@e=S312
127^g237g2nZ337Q4Th527XT4^37P4d1U1T97I7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5V>
?6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13hD9S>:R;Y31X37P4
d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U
1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31Y37P4d1\;7?c1>P320k2k506234@3W11n15c115j1P
1K:\1CV1<]7B3P5_3\3[1R2U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i18143
6NQ1R22]13VS1:R;Y3147RX2cU1U337Q4j\328Xf5X182[4P2U4e5m9f1Sm1f6]Ci=PA_R1c1k1_O7BET2@>a14k3CV9X8@4
16=C859:X1G80i2RI0R3M_5_6aCV42\<]3i@X=n4^4f>Ce[1PCb:n18i4bAb4MX2h1m37D021111;42Y12g4U4Z50_1a4EF<
j1]Db?d8Ll9;f90X1h7_>P8@4aGo2b1_3i13Y4X15GOAY141`7jGP18d25a3dKY3k1Y>T7g?T6R1f9iM3b40I10^4m49o5dU
1^2b4A\;c7cR1Z2S28[6o1VH^1Z33d2n1:=V3Z<c8a12521E0cDj8h8e:f6Y4`2h3S10023=n4A?c1]@o318X1<f2:S;i2m8
GJR2V14R174Fc11CbC`=i6S8_2882jS1LAdl5f9_B38\U1k^5U280h4UFo4HT37D021111;42T142g4U4k6H2Ik2\1<j1d8P
T1Lc>ACKHIIH1101V1>n2X:a8V4m1Q2:4U211WEh26P7h5Y2[1e7d6d<\180jP1bM^=a380EG<Z2W3MY1P:a:h300`2e2S3h
13MV1_4;]1Fm4o4]>`H`AZ93i1O5R5b>Z3?8m7fk2K^1R82f3W5TCVV1fDP<i25G80b4mNZ214bFYFU4e5U9o72h3V9Kc3Xl
1S;;f4R8W180i9TMT@?E]21d41?X46E612UBo1PHT4^5k31?J\1^32Y1h1i@0VIh50nCR1_58k1_1b1Mh4U9f1Y3>R15:a26
4f1404;S1726:406V11H4;8156271f11P1T111O015DU1<X1FZ52BJ5a4?K7<]18EP2n1h33l1Y1[M8I45Eo1C4G315\9e5K
Q1^2?Q2CS1e1_152Q2f121057n2313<^4DBB1Y1Mj34h1;26O2^3h7V1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y
1T1>=_11f1C\12317WC0_18j2n1UFm87D021111;42Y12g4U4];\1<j1b]1[>2Z1^2762R1120U1XFT6\24aGo2P7h5Y2Q9@
8V3U3dKY30V]1dW1Z2BT8W;YP2^>TDZ238mKj_6A8\6^G:j3Y3Z<R<^Noo1a5OUHhAU@aFl4V18i4UFm87D021111;42Y12g
4U4];\1<j1i4oQ1h6n4Z@XFa84aGo2P7h5Y2h1X7R289`2n1c1aDm87D021111;42Y12g4U4Z50f3_1J\1<j1j3i4K1oS1[>
]1^27672H00101V1h7_>P85:4aGo2\6Ch5Y2[14`7b?P@=80Sg1X5^4P7X?`V2i1M5k2jX1_18i4UFV3f57D021111;42Y12
g4U4];\1<j1a7R1S2hI0o8YEXFa84\Dd1010[1o2l63h5Y2a1_728oc668XIl\1V1j[1l568Uo1hP2hh1]C7;8U3X3^Ml1\1
PBj9mU1e_2b438_6aP358Vb1WJfo1`X1R18]6_Ml1\1g4U4R9Z2\1<j1j3P5D1Y6e`12OV1h7fF:fGo2\6Ch5Y2`1`7b?P@=
8T?^?h6eD^Q1TBoElb1eBeIh7Y;Q180n2S41S1IVN_OcFRR1h6@0>521L\?hB`<W2n4`7k1k6c@Jk3M^@h3H8_6a7Q=IcX1c
<_8j70X@b90_?d3hU17fCU2R2c;X>1R2H8[3M0ERo2m1SB2eAT2f121057e3h>TMo4i2U1j<=8_6_U1j_1Yf1kA1[1Wl1i43
U9W6e18f6Ma;II]Cl5\3a5U8FW1T>b2_2o1]8Dg>J?Q6_7P2T3Z11C1F<<U4U9o;d=g8Y;4h1W1Q10c7Q1R6_4X8R1h1b;W>
[59Z30a1J2h4U2b=5:a264f1404HF:6:406S14H4D156271=X11P1T111O015DU1<X1F]5BJ5a49Q17<CIo2g53l1X3[4PG8
I45Eo1C4G315\9a6`3;U2Ci2_152Q2f121057n23131:U1S51FBM:d3T226O2^3]4U3[1T3d32Q202l28=;?Y44T13119832
ET1NQ1J561Z1E253Y1T1>=_11f1C\1239e:UEi49Z3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
X1F]5BJ5[45[17<]1o2g53l1Z1m1\K8I45Eo1C4G315\9a6`3;a1CCi2_152Q2f121057n2313<Y61Y1M:d3T226O2^3o8T3
d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123979Xl2aS1dk1i1Q8j6d19i2n1UFm87D021111;42Y12
g4U4];\1<j1b]1\=N3W11?0\2:0G41V1U3RCl7D4aGo2b1]5h5Y2[1e7U19h4UFh5T37D021111;42Y12g4U4R5Z6\1<j1b]
1e@c4XFa84aGo2P7h5Y2Q91999VW1]e2X4cK2e61139gP1V6T19\6ZJT3l1T17g4U4a8@Z2\1<j1j3e51of12V2h7fF:fGo2
\6Ch5Y2`1Z5U2b?D[?C9c>m=i8b1fEZE7l4aF9d1g7^T2YHXA2f3o:L9[35P1W8PI14n5Q;a5MIUC1RP2`1l5^30X7V6aAo;
Z5SGX1S1I9R7kO]8R6`12?S3=_1Ml1?Z^1h>3b3i4b4b[1\Cm24k799b4TNS314KQ]3mB;9_=2k<]_2\9c6Z7lf1nQ1a??9e
3XX1^3R6k@]i1P@[S13g8^4h4j6dP1U69Z30S1=Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171=42P11P1
T111O0151BU1<X1FZ52BJ22<S3J5V1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n23131
:U1OS41FBMo3T2241O2^3]4a4T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AG9E253Y1;H>=_1152]1C\123989X3TIQ
X2a92f3UR3?9_N2gBX<gBD[2c1RMgMdW1Q9k@QD69_e1`:SU4S4n::9j4]2bK2o3d@Q9oCo`139fm4VN59P`2S[1g>S529oK
l7:b309:BF0o2?:f2^2=l12126330c1>FV22204:d1=8f2_20<6062312783G?1:11P11745905118E15094Z1P1K:\1>4V1
<]2o4B3n2Q2<n23\3a1l1Y1T20e1671e1m1Hf1^2:1::57H0Q20<:1:6V3_4[1W1;Z1>;Q2]18V1I:3LC5m5DG=HMP20U122
4=>EL1=7NU28CA><:1236;j1X4l2j16CE<OR19Mo2JQ1?c3`1EOe3e2;Q6h23Y13U1c1T2D8I2?]111i381j1<\1521436NQ
1R22]13k4S1Ml15T1Da3b66[8i14\371321R5IU5T3031d3:b30DU5f2^2=o112633S2FY28:d1=o2_20K23<83d13R17:90
5118M094\?n2`:V3T20e167g1Y7K7H0Q20<:1:6R9W1Q68T:DG:KMb3_2;f1i1Lm136_6l2j1m1R2WDn8Y13i2T2De1]111a
3781j3[=R2T1P;[8i1a396k8:b30DJ70]17[2]1X1?:40R14566Q1M12633`18712>4@11JICd1=<<3<V10<L63222N0;0>2
3<83Q1;611R17:17004100815<52094Z5X2OQ4Jk11l2\:3S288@T20V1>671b12<6n1Cb19T1P1K7@700G9N038:145642[
1HZ19?_123Eh1:W13m516Y1E[2_583@0F:2A6@<T3=8V2;J:2;1KH4:564d12536>@d2T2Ee1V1R1Gm1R2\7@k1_5m4Y1i4j
2Y13:@X1DIZ1De18?D11e2F47341[2LA<`:<O32<235L4P1T1i24n3i1=:_1>:0i36I;Y2i1R2^1626U1m247]1Bd4a18n1\
2:X4h6h5<Z;_20h4L0511f1^5]8_1n2]5\5b1Y1T2_5e50FV1m2i1f=]18G76=_8\1b4d3`3_91X31S2b9_4P@n65>Q3`2e4
P3^<33U4a1d2U6<6[8i1k332n8_3D1`1:X4h61S6>k:_20gFi8\5b1Y1d7e50m1UDOD_>d3`3V3X61X31S2W2Z7gQ1e4P3Y<
433g5^9[8j3j16n8T41e8:i2H:9DE1Oh1116:1]1[6426330a11>FY2204:;X1=8f23P2:07640412312@3;03230>112041
1F9115456201311162B15?;1L1N1I:12W1CG><]7B3`1]1D\1<W2F3\3BCW2^30e1>^489M0P3::5P10IW10<<:6V3k5W1;2
60:3<4=:0I24>X4:3B9C5b6G=g30U1222?85b11d18U2U1><4221@o2\3a3\1CB2_29m3JM1Bb3`1=7Of156a1Mg1W1800c1
4`1X1Q2;776Y13n4M\128Q111i3U2B<>:341436NQ1R22>N3018d8i1f;?n1[6U2c1:T1h1T8IP1^111W1:e7@d>f5_20l1]
6=U;P1a:bFYS1o=43;W1d29:h67PAV=5b1T7e6k67Z=a1U:T:X4T>U2:i2]10I0X7]7g8_20e4Y6a3_=An1oHj?No508Y6\7
2W9o3R1^@hD6=I1S3j2e4g1n3W15\4g1c>P17`2d4V827>_31b1\2>@3`1U18U1U20T2C`2n2:i2Y29\1R:l2]5Y3Z1T10Ab
21Z1334F141118=R1W11Q26H>>;BGP5f4_3=S1f1h2\15e2T9;d9Y<T2U5P1`8R1\42Ki1V6:BR18S3]1ZIV41g2l29=[1Ob
6P6S4m17a1W1c51j6e@Y30V4d1\1l1=;Ud31P8_15Vm24Q9V1X;R31N;[4V2o3^W4_U27BET2@>2^14k3^2G`1R4X9@416Q1
859:I;[4V2o3^W4_U27BET2@>a14k3SB@416Q1859:J;[4V6l]2aIoO_U27BET2@>a14k3SB@416Q1859:1;Q1;[4V2o3WZ3
1TM_U27BET2@>2^14k3]1o3\3B0d8@416Q1859:8;W1XGh2Xc4]\11<C;W1U1i1QGVX1\Di<4]1g1g?gEeY2a2g17RH;P1;n
3<P2U4^R3oT1_U27BET2@>a14g1e1=e6T3X8@416=C859:3;n3RY33;d_7k4P1;[40o1U4^W4_U27BET2@>a14]3=Z1^2R5j
4[4@416=C859:A;o2W1fc2lGcc2nCOm2=i<=X28o3k4X2O;[4V6g@be1T1^6]3W3ib1_U27BET2@>a14k3l8V9@416Q1859:
7;YX6T?[4`?X4k48;Q6Ye667QEc3R9?;S2X2gW2i5a7m1bAFk1Q7k8\a2[EZ>V1;Q49V2o3\IU<kQ3^\151hH7BET2@>a14[
2_1e6g2T444V4@4160P1859:U1;[40U2o3a@dn1V4Pd1l`1bD7BET21>>a14k3`2N7e50S4`4@416Q1859:X1;[4c1B4j3e5
oh1U=b2oh1TBZc17BET25:>a14]19C_1f1e71Kh7@416Q1859:b6207[3@>U12:Bi1U2[67913a11>P320=@438:22IFo1S1
k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g
30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^12HX2T3Z7\1;>2?11Z2R2]13@85>:81436NQ1R22>N3;a<7BE
T2@>a14k3f1e7b2:h5@4141Q1859:T2I_21>;V45Z2]j5U>P@92g3F]@a1>7;W4io2fEP[27o`16;W4ah3Q1I[g3S2;]2i1P
2o1VH^1^3En1n1:=V3Z<?S5;c2a12521E0oN4R7fE`2h3S10023\5A?c1]@o318e1f2X>m8GJX1I?n174Z21CSFo:i6>V3]4
_2M;W4;]1c=n400W<\=i=fS1S9kU1o@]2g9PFY3\2a?57a2?U<AX8V:`1;V44a11<5o3T@]Ef>TGok1_U27<5Ef12:@>a14g
1S2l2A0l1X1^35U11Y1E`4@416Q1859:9;fZ3oNZ5na1WHn1S9b?I;[4V6^W4_U27BET2@>a14k3l1V@@416Q1859:L;[4P2
U4U\2RAUZ1_U27BET2@>a14k3l1V@@416Q1859:P1;[4V24j3^W4_U27BET2@>a14]19S2]1h1V60d8@416Q1859:K;[4V2o
3^W4_U27BET2@>a14k3]90d8@416Q1859:L;[4V2o3^W4_U27BET2@>a14k3g3e50d8@416Q1859:5;bj2XE\W352;ek68;`
4iF^:14lZ1aW43;\6bR12;\6I;[4V6aX2ln1_U27BET2@>a14k3SB@416Q1859:1;I;[4V6_]2ni1_U27BET2@>a14k3SB@4
16Q1859:T1;c2g10U6XT2S8oBX8XG_8U9oLh8`F7BET2@>2^14k3SB@416=C859:3;\6mh5M;W43V6^W4`;ni17BEF]1@>a1
4g2S1i3Y>@416Q1859:\1;[4[2j3[Do4Z[1S<\5R9SX1_U27BEMV1@>a14]19S2Z1S3031:R2c6[4@416Q18319:?4;g6dh6
97;g6a6Rb692fD@;`2e19XQ114i6Xb2f>hB`N2n:cGn>4;\4WQ7Q?:;n3=jZ3S<U>^`2c;Q?D8;\4o1SOVR13hm4Q?N;[4V2
o3^W4_U27BET2@>a14k3`2N7e50d8@416Q1859:M;[4V2o3^W4_U27BET2=2>a14k3`2l60d8@416Q1859:Y1;[4[1j4k2k^
1^4l6S@b2g3kc1Y:1T1Q4le17<5ET2@>a14g1S2Z1S2Y3Z;@416Q1859:I;[4V6^W4_U27BET2@>a14k3Z1h@@416Q1859:1
;4;n3eQ7n9f2;W4o10>`1Q8e?>^1^3d2n1:=V3Z<Y5Y3a12521D00R@<h2m<P6[1ZD`2h3S10023\5A1=c1n;^4o318e1f2X
>m8GJX1I^21521Z21Cg;50Nm69c6P580No2i3>BX2h4_20A;W4Tm2U2>gP3Z3Y?0NlB8o3X4BX2Y7S1;[4V6\@Vc1dS1P3TM
[^1SG7BET2@>a14k3`2N7Jj40d8@416Q1859:J;[4V2o3^W4_U27BET21>>a14k3SB@416Q1859:I;[4V6^W4_U27BET21>>
a14k3SB@416Q1859:O;[4V2o3^W4g]1gG7BET2@>a14k3`2V1e50n5e2@416Q1859:N;[4V2o3^W4_U27BET2@>a14k3`2V1
e50n5e2@416Q1859:4;jk6l2WBk4;X3MDMh4h?5:a264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<d1Hk31Y1M[1c2S1P126O2^3o8T3d32Q202l28=
KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]@mCd4;X3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]1;W4P93Y1^6`1f3T21S2a6HmCR5c83>m;P1fFN`
3o2n:o2S1o1a1[?_55^2k1m8g<a4\1h5g>Y8i6Y5b1;2;jk6U1;Q49V2o3cc2i4n@QN^\151hH7BET2@>a14k3_3m50Q2l3e
2@416Q1859:M;[2o1V2o3^W4_U27BET2@>a14k3g3e50d8@416Q1859:K;[4V2o3^W4_U27BET2@>a14k3]90d8@416Q1859
:L;_2k1V2o3^W4_U27BET2@>a14k3]90d8@416Q1859:[1;_2k1a1Do3^W4ZKmR1V751BET2@>a14k3`2@=7OP2CP20Q21Y1
V5@416Q1859:^2I;[4V6^W4_U27BET2@>a14k3S8o9@416Q1859:J;[4V6ZP2SW2_U27BET2@>a14k3]9e8@416Q1859:[3;
_2f14c18o1Y2i1n?S4^1Jc2d2n1:=IU1V1W8R4`5W1j1a12521E0W:Jl:W@fE`2h3S10023\5A?c1@P4m1b1:o7o318e1f2]
2j;m8GJR2^274Z21CQ1n:7BEHN<@>a141d34\9:74Di64:@416Q1859:S3Z1_2N;_2f14c1b4^W4_U27BEHN<@>a14k3\9f8
@416Q1859:L;[4c1Bo3^W4_U27BET2@>a14k3^9Kh7@416Q1859:P1;[4V24j3\m1QZ2_U276;ET2@>a14]19S2^9Kh7@416
Q1859:T1;V44c1<5o3bU1kQ3U]1YH7BEf1=@>a14g1S2^30m5^3V5@416Q1859:K;[4V2o3VAco1cf1_U27BET2@>a14k3SB
@416Q1859:5;n3]^1bj1j^3I;[4V6^W4_U27BET2@>a14k3]9e8@416Q1859:L;[4P2U4Rl1kR2_8_U27BET2@>a14k3l1V@
@416Q1859:L;[4P2U4lk1[b1UI_U27BET2@>a14k3l1V@@416Q1859:J;[4V6]@o[1P[2_U27BET2@>a14k3SB@416Q1859:
L;[4V2o3hAee3U9Yl17BET2@>a14k3d5^<@416Q1859:K;[4P2U4^W4_U27BET2@>a14g1S2b4`=@416Q1859:W4;[4k108f
1Y2\@_5^1^3d2n163=LY2c10S1R6^3c6o1a12521E0o2\3Q26H1\2NOd1]4W<U3^1Z1k5?^21Q:g2`2h3S10023=n4A?c1@o
8_4\2o318e1f2X>m8GJR2^2604Z21Cg;617BET2@>a14k3Q1;G:E87F33[4:0;NR3f3>0:5416Q185909?HU3]11O0X2;X6o
1Q8X8k7^1^3d1On1:=V3Z<c8a12521E0l;j2P8W3U6P6fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cm;Oa;a4Z
2=8Oo2i3Q1X2h4_2\2;]2i30o1VH^1^3d2n1:=V3Z<c8a12521E0oN401N@E52`4n5b5T:`2h3S10023\5A?c1]@o318e1f2
c4d9P5l3GJR2^274Z21Cg;5^Cf1i6>;X7]1Q10g5<W3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P
11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S1313
<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j5<W3T1=Mh4U
7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?NP2g53DW1eN
8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S1313<Y61Y1Mo3T2241O2^3X7f1T3d32Q202JQ28396D^2j14T131
1986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5<W3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2
P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1b3RK8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S1
313<Y61Y1Mo3T2241O2^3f6X2T3d32Q202JQ28396D^2j14T13116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\1239Q4<W
3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F^7n35V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f
1210524e3U2S41Y1Mo3T2241V<_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1j7Q4<W3T1=f5U7h8:a264o54
G0200111;212260171B2\40151U2X1Fb:J5V1037<:0A?\2Bg53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T
2241c;B_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1c4<W3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226
O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i5<W3T1=Mh4U7P7a15:a264f1404_1:6:4
06S14G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?\2Bg53DW1eN8I45Eo1C4G315\9a6]32
a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>
=_1152]1C\1239R6<]2IT1=Mh4\3h3b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X1F
]5BJ5`3J5V1037<:0A?\2Bg53DT12m7gF8I45Eo1C4G315\9a63Y32a2CDT2_1528h1f1210524n2313<Y61Y1M[2c1T2241
O2^3X7f1j1Y1d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239SNg5<W3T1=Mh4U7b85:a26
4f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G
315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396Da1Lj14T1311986E9JNQ1P1A
Q1E253Y1T1>=_1152]1C\1239P6<W3S10=M5Bo3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0
151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T22
41O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P16182NE253Y1T1>=_1152]1C\1239m7^?^9S92<Z]5i5<W3M6=M
h4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1e
N8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3k6HZ1T3d32Q202JQ28396D^2j14T131
1986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d5<W3R14:Mh4c4T;5:a264f1404_1:6:406X1H4D140040271f11P1T111
O015DU1<X1F]5BJ5a4L>7<]1o2g53l1T?a2n<8I45Eo1C4G315\9Z2V4m2Ba2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O
2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f371@ET2@>a14k3l1V@@416Q1859:j4<W30
U1;Mh4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\
9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2^3]4a4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>
=_11f1C\12391<o3<W3T1=f5S71h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e
2CeD2a2CDd3528h1f1210524W3=Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1n3<W3T1=f5
U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524W
3=Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1f5<W3T1=Mh4U7b85:a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT
2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_115
2]1C\1239n3<W3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a
2CDd3528h1f1210524e3Y61Y1Mo3T2241m;h4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1T7<W3J26<0MEU19
?7j1S71`4Q4554a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F^35h1BJ5[45V1037<:0A?
o2e4M33DW1>d1]1]3eG81G459;o1C30G315\9a6]32c1MCDT2_1528h1f1210524Q1HS1313<Y61H@Mo3d1?241O2m2@o8:i
2>16l22j1602JQ28396D^25d14<G311986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317_<X1m1?n3X?c1Lj3U6<W3J26<0M
ER4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1
eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3d1?241O2^3\7b1T3>1S32j1602JQ28396D^2j14
T1311986E9JNQ1A>AL4E253Y1T1>=_1152]1C\1239_<^@d=22<cU72<X7n4<^2HMD2J3d4h?5:a264f1404_1:6:406S14H
4D156271f11P1T111O015DU1<X1F]5BJ5a4<N7<M?\2Bg53l1eN8I45Eo1C4G315\9a6U2Z1a2Ci2_152Q2f121057n2313<
Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`I1n4209m2C86`1\1Z1U2[
67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8Cl2\8]1Q2c20\87Z1R120hB[75O26;3O:g1Z19
l2Bd<0U122B>b11S4U1><451@h3e3:>4g3<b2l2V1NMDa5m4V40c4T3Y13T472\1\1;>2?1\2`3D85>:863]4>X15g4Y3OPV
1I348=^2>V1`1gm2Sm2U:W6209a38610EG2Y1Z1;e13[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11
I:12N8C;;T2\8]1Q2c20\87Z1U10]6f1c:j1`55O26;3B<:g10Y1V3Bj5i60U122B>b11=e3U1><4131@\1Y1Q1h2W1>216`
3<b2`1[1V1NMDW4Y1Y3c1V40c4T3Y13T472\1?6E;>2?1\24[3D85>:3463W2P1T1>X15g4_2IOf7Q6H84?a2O2T1c4S:KR2
I312:=T4`1Y1TP3PR1da3312A=a3B`1Y1YX1nFj\33g8g>f?^Bl=312j5=V3@C=Mh4U7b85:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2\4Z13DW1eN8I45Eo1C4G315\9a6]32a2CDT2_15
28h1f1210524n2313<Y61Y1Mo3T2241O2^3d71X1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152
]1C\12397=j4Jch1d:gX1W]2==m28gX4f121057^U2P6_>2=Y]5n5=\2IJ9=Mh4U7b85:a264f1404_1:6:406S14G020011
1;212260171B2P11P1T111O0151BU1<X1F]5BJ5f3D5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1
f1210524n2313<Y61Y1Mo3T2241O2^3d76S1T3d32j1602JQ28396D^2j14T1311986E9JNQ1P1AQ1E2535S1T1>=_1152]1
C\12380g5=V3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V10
37<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3f6X2T3d32Q202JQ
28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n5>2W2NV1c10o1\Co1k1MLA2l2>61:P2ON:;1V39132
212BV3;Y7]7190Ha12521E0d74o1P1O1NM^5Q485h1U56401N;b2?a2:]=Z5]1T1`2W1U1V102S100239R5A14852U14m2U2
k2\1a1W562H35c2518X1<f230783101;54g38R1W5V2h1[2Kl3GJ^1C7N23854<74Bg11Co1P1k52@531m3g545=:86^20Y1
@U1]1Q2k2X5`1>;X385`3]11OR2>Y3e2U2VH^1R4P2n1:=V39194BWB0W1a12521E0oN40Q7fE`2h3S10023\5<4?c1WD518
e1f2I1\=R4j4GJR2l5o1SOW50`1S8_2m1>o5U2VH^1R4P2n1:=V3919GWB0W1a12521E0oN4R7fE`2h3S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1SOX5`1>d7_2l3>Z2NV1c10o1eA\2U3MLA2l2>CP2n1:;1V39;3C6d1f89=[70Ha12521E0PEn940
1DJ_5SC]1T1`2h3S10023\5A148c1j=b2K3o2180d1f23E10=54P4a8m8GJR279D23>A74Bg11Cj91j1U1G=W3S5V1j1b3n3
i6>82Lj2`3]11OU4>2W2NV1c10o1\Ek1MLA2l2>CP2ON:;1V39162112@l:i70H\142521E0o2j7Q1RC401_1EW2a2SC]1T1
`2h3S10023\5A148c1j=b2K35i218e1f23E101;54P4Z6V2m8GJX1I79G3>A74Bg11Ce6@c21j1U1G=[8V1@Y1b3n3i6>82L
j2`3]11Ob2>T6080e1PDU4^1^3d2n1:=V3E1b;c8a1100421E0e6aOW@b1f2T1`2h3S10023Z4Q1A68c1a3k<o318e1f2X>m
8GJR27Q1T174BW1?1Cm8M@Y5@o4b6X5i6?R4`3_2[4>Z2NV1c10o1\=X4f3k1MLA2l2>61:P2n1:=X2M95MX2Y89=\7Ha125
21E0j:R:8c1_6U176401Z1g14g3h=Z5]1T1`2h3S10023\5A148c1j=b2K3o2180W1<CR232>310=:[:V2T4h4GJ^1C79D6C
<721Bg11C`991j1k2g2j3^20j11S1]2m3i6>;X385`3]11OP2>o5U2VH^1R4P2n1:=V3912NWB0W1a12521E0oN40Q7fE`2h
3S10023\5<4?8U14WD518e1f2X>R4j4GJR2AZ5o1WJk4i6S8_2j2>T43k10o1Y2lE^1^3d2n1:=V3G12];i7Ia12521E0Y<m
IaDT1`2h3S10023\5A68c1@l?o318e1f2X>T4h4GJR27V2721Z21Cg;87BET2@>a14k3i:i6?@416Q1859:^4_2m2>2c2?V1
7^10o1@n3WC1<^19T3;142n1n1:=F_2E11S8\3i70Ha12521E0oN4R7^BD]15N`2f31S10023\5A68c15`1l5i8o318e1T2A
X>]4_4GJR2Y1T174Bd121Cm=UCi6S8_2l3>Z2Nj20o1VH^1^3Od1n1:=a1d1913MJQ:]71S1a12521E0i4Y5Fh9l22T76401
o6U;a8^1?`2h3S10023\5A141652U14S5V4Y19d3i1?Y3518e1f23E10T3P1:8P8@T4Z3]1GJg1:79DJ<74Bg11Cm1_1V3Ha
1@531e94CCP4R8i6S8_2<>]4XQ114mKP`2k>W110CT2>o55o1VH^1^3CP2n1:=V391Q1l:Z70W1a12521E0oN4R7fE`2h3S1
0023Ef4<4?c1]@i3518e1f2X>R4j4GJR2^274Z21Co1SOi6S8_23?l2kV21?4?hY2XV303?l2V\32?hY23?_]3c14?l2V\3Y
J2?l23?S_3YJ8?_g2>2[a1cV1WFSS12?Qk42?]Y45?\4XQ1143?l2iV4j1?n50T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R
7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2e3V2o1SOi6S8_23?_2ce5>?l5P1UX3mP2aZ1Z4d=R9Q5312B2?R`54?l2
R]5^C4?\b1bm3[64?l2__1bm32?g`53?S3[Z33?Q`505?_2BPe5iC3@\e1ZD2@\e15@i3hHi6oU34@W6WS4lY12@i32@cU61
@6@Rm1]=\`1Ze1b23@_l2RA5@k3Qg3mg1cC3@`Z2\`13@mj3mg15@`Z2\`1j@RW1S1Ac23X3Q2@Z;1i;1U2T3d2n1:T1_2]<
\6S2a12521FoN4jHF`CfHlJV5l=V1Ac23X3Q2@VG1U2T3d2n1:T1_2Z1IX:\6S2a12521F14^1YM4jHF`CfHlJ0U5X1Ac2f1
e1Q2@VG1R22T3;14Q2n1:T1_2]<\6S2a12521FoN4aGo1e5j=]EX3[J@0U5LAQ46=Y1kQ1n5]<d322Oo2W2VW2U6SP1_CG9m
1V5eA0lJ9Lm29AP6kQ1n5]<Y4h5\]2cc1o1AP61o1VH^1^3d2n1:=V3m;<21S6Z2a12521E0WV1fE`2h3S10023\5A?c1>n?
6U1b218e1f2X>m8GJR20]274Z21CSQ1i6S8_2o1AP61o1VH^1^3En1n1:=V3m8\32`8a12521E0WV1fE`2h3S10023\5A?c1
>n?R1l218e1f2i2^;]4_4GJa1@^274Z21CSQ1i6S8_2U1Ac2\3Q2@X3mC1U2T3d2n1:T1_2]<P2X2R2S2a12521FoN4aI\5S
>fH[J@0U5\;=A\4c1^LX3S2n5]<P2Q8\]2Rc1@LAQ4DY17cQ1n5l;@EZ1c122OT12o3S5XX2f5hJl?Y1[1@h5[2>AP6KoP1n
5]<Y4h5S5XX2cY1^9@h58AP6kQ1n5]<R:\]2cc13A\T2Rk1HA4l3:9k8m1e:c4m6d:U>h5ee11X4f<_<l8\E`5U63lOh1AA[
2S180095h8k9h21Z2R2c1T51214l6j:\2c1Ac1U1T12Y21c1Y4RKcT1072\9k1]33i>a1m6g9P3m53g3TLm<V;Y2m1n1A5k3
8009`3l1e7Q1Y2c4o4S2P127X3121[:0f=D@W5e9]4SS1j4a2lAa83`1P3^2l2U3JD?0@EW<i42_83a1`1Q1oS1e4Z5i45R3
2Y1Ac2f11e3@VG1R22<g2;121Q2n1:T1_2k9c3P59S2a12521FoN4aI[ACd8R?_2SP19AP6kQ1n5]<R:\]2[KWH;AP6kQ1n5
m;?R:\]2Rc1@0>AQ4l?17l4TNX7e1R4b_11n`3YF?AP6\O^2n5^9W1f1Y4d2S3\]2W^1[5[A>AZ41c1bO121Q2n5]<R:\]2c
c1m1AP61o1VH^1^3En1n1:=V3Z<2`8a12521E0WV1fE`2h3S10023\5@0?c1>n?o318e1f2X>m8GJa1>1^274Z21CSQ1i6S8
_2?AQ4;a2hMPB\800S5kg1mBmk1_Y1T6X1Ac22Y3o11@VG19k1T3i1Jn1:T1_2m8_3Y4V4a12521FoN4aGo1U1A3dAfHlJV5
]^1X2Ab1N^3[3`1a1i8m1[1S<T3n5_9V1`155=V2IDe1R4>2b51gQ1U8Z2a3>01Q8LCY1DJa2i7K[1A[2G9Q@W88=0Y:c1c4
a2D>1n2f2V7093]IZ1b;9j3a2Ac2R25U1o1@X3e=W61<^19T3d2n1:=F_2g2b9c8a12521E0oN4R7P=f4FW3T2;e1P21S100
23\5A?c1n6o8>k1S218e1f2g1`<]4_4GJR2^274Z21CcL_4l2Nm2S8_2m1A]4d1o1i3\D^1o2>d2n1:=V37R<<b40b3a1252
1E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2R2Ac2^3o1@VG1<^19T3d2n1:=F_2Z<c8a1252
1E0QHm64R7^BW3`2h3S10023\5A68c1]@o318e1f2X>m8GJR20]274Z21CSQ1i6S8_2k1Al5U2VH^1R4P2n1:=V391Q1l?0b
3a12521E0oN4R7fE`2f31S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1Al5U2VH^1R4P2n1:=V391Q1l?0b3a
12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2[2AW2NV1^1U2VH^1o2R1P2n1:;1V391Q1[
8`70b3a12521E0kN34R7fE`2h3S10023\5<4?c1cAc2518X1<f2I101A4b<R4j4GJR2Y1b4l12SOi6S8_2g1AR6o1i3\D^1^
3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2X2AQ60o1VH^1^3d2n1:
=Q2T1Z<c8a12521E0\<o8[9d2i4fE`2h3S10023\5A?c1]@o318e1f2X>o3Nn3GJX1I7V23321Z21Cg;[Ei6>;i3^3]11OY2
AQ4o10o1o7V@^1^3Od1n1:=V3T3Z81Hc8a12521E0m@YEaDT1`2h3S10023\5A?c1]@o318e1f2o8X5m8GJR2^274Bg11Cg;
040:2@UDi6>d7_2l1Al50T2VH^1R4P2n1:=V391Q1l?0b3a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR
2l5o1U<mBi6S8_2k1Al5U2VH^1R4P2n1:=V391Q1Y;b40b3a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJ
R2l5o1SOi6S8_2i2AQ4JU7>_:l<?]4a1Q1081>]9l3Eb8\1e7V1`1R1OY5`1RH`1]3R3e3Jh:253[1f9^19<g5T1`264BGF1
7AF7168U4W1g22m2b<Y8`1>o1Y1343IV14032001f<f7g1d:\9f1i3Q2k1AR6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2
h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CU25P1TDa9i6S8_2d2AW2Nk2o1VH^1^3d2n1:=V3>3Jb3h4`2c8a1252
1E0TGc7640Q7\AY4`2]2X11S10023\5A68c1S5Y;i3518X1<f227>12;^5^7m8GJR27V274Z21Cj91R;S<i6S8_2=AP6N1jP
1n5]<R:\]2Rc1@SV1W=[2Ac2f11c11o1@]Ag501<^19T3;121Q2n1:=F_2Z<2`8a12521E0oN4R7gAFW3`2h3S10023\5A?c
1>n?o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2_2Ac23b11c11o1@UG01<^162T3;121Q2n1:=F_2Z<2\6S2a12521E0oN4c2
^4fA0FW3`2h3S10023\5A?c1>n?o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2c2Ac23b11_13Q2@UG01<^162<g2;1210P2n1
:=F_291Q1o:`8a12521E0oN4c2^4fA0FW3`2h3S10023\5<4?c1>hC518BR1f2X>R4j4GJR21T5Eo1SOi6S8_2U1Ac23b1g3
@UG015o1T3;14Q2n1:T1_2jBS2a12521FoN4bFW2FW\1SP1`E[K2A\T2_2AW2;0]3o1@VG1<^19T3d2n1:=F_2Z<c8a12521
E0kN34b20^4fA6@2T3`2T1c2S10023\5A68c1n?>d1Z218e1f2`3R1d9m8GJR21\274Z21CcK_5i6S8_2Q2Ac2R2[1o1@VG1
<^19T3d2n1:=F_2Z<c8a12521E0oN4c2^4^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2k5Bm23T
1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53D
W1eN8I45Eo1C4G315\9a6]32a2CDT2_15284c1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396De1Hj14T1
311986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239nGU6BQ3T1=Mh4U6Oj3_2W25:a264f1404BL:6:1206S142D02001114
6212260171B21N1P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1m7iCT1h18I45Eo1C4G315\9a6]32a2CDT2_15
28h1W1>210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152
]1CT172397B\4SP1i@da3Z]2P21Bd4BQ3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a
4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2^1721057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T
1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o5BQ3T184Mh4U7b85:a264f1404_1:6:406S142D0200111;212260171B
2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1hI0k48I45Eo1C4G315\9a6<P32a2CDT2_1528h1f1210524n
2313<Y61Y1Mo3f1=241O2^3o8T3d32Q202JQ28396De1Hj14T13119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239m3BQ
3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f12
10524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm13B`T14W6BQ3T1=Mh4U7j3g45:a264f
1404_1:6:406C?4G0200111;212260171B2P11P1T111O01511@U1<X1F]5BJ5[45V1037<:0A?o223`53DW1U?d5j98I45E
o1C4G315\9a6]32a2CDT2_1528h1^17210524n2313<Y61Y1Mj34f11;241O230<l2o8T3d32Q202JQ28396D^2j14T13119
86E9JNQ1P1AQ1E253Y1T15893V18152]1C\1239a6BT2LN5=MLk3U7b85:h1H64f1404;S1:6:406S14G02001001;212260
171B2P11P1T111O0151BU1<U12F]5BJ5[45V1037<:0A?o2g53DW17P2\L8I45Eo1C4G315\92^63Y32a2CDT2_1528h1f12
10524n2313<Y61Y1MDZ3T2241:D2^3o8j18P1d32Q202J2n18396De1Hj14T1311986E9JNQ1P16:Q1E253Y1T1>=_1152]1
C\1239>Z:T2Z2n3^2X;Q3OS6BT2LN5=1Kh4U7b85:h1H64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151
BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1oME8I45Eo1C4G315\92^63Y32a2CDT2_1528h1f1210524n2313<Y61Y1MDZ3T2
241O2^3o8T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i8k1[9^?Y6BQ3N5=MLk3]6
1Eo1b65:a264f1404;S1:6:406S121G02001001;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53D
;KSFa88I45Eo1C4G315\9a63Y326Z2CDT2_1528h1f1210524n2313<Y61Y1MDZ3T2241:D2^3o8j18P1d32Q202JQ28396D
e1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i:^8e6B]2CT1:2Mc2T2U7b85:a264f1404_1:6:1206C?4G0
20011146212260171B24K1P1T111O0151BU1<X1F]5BJ5`3J40?F037<:0A?o2g53DW1\>k1_90k48I45Eo1C4G315\9a6Q2
4V12]23CDT2_1528h1^17210524n2313<Y61Y1Mj34T2241G2212Al2c751S1j1Y1d32Z1F02JQ28396D^2j14T1311986E9
JNQ1P1AQ1E2534T1T1>=_1152]1C\1239V1\Nn5BQ3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P1
1P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y6
1Y1Mo3T2241J4230<5f2d7=LT3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239a62B^k66
Bm2kP3VV14[h12BP[3GBj2i1g@_2[82R347D31:b<ZJSb2[G4[7`5V4V39BR3^9mT4`1l5o@jLWB7BY40WQ114Ze4W5CQ3T1
Da1g1702BC2P1I9?b68l1k38a8Dk216J^42C=S1S3[1b223_50=c1@]2]1k166;CU3MG=0a<f5h1c4;@=]105o8S62i3j1^1
:6Y12?9C:3[4Z2H1f1]1h1k35b10?3H10LHU2J313@81501A09=Q1W4j1R1a2IH3Q10P141:42131OCR5E_1k5d3R9d2\2o1
S1i3W1^32^13Y2I=46MW1CZ<W3`1f1k1U12FX1a6`6CR3S1C0j1^1702L4X1X1?2Z68h5X4[3U1A21i216JO^32:8=S1e25_
1OZ1>1j1o2A4>c1@]2L@k166;i3MG=0XB\6;0?=U1705o8S62b14l3R1;:6Y1B9C>[4E]2V3<[1a2ECh12=3L49293M001<B
=15M313IL=O<W4j1R1C0?1B2601:<F642340B?8F1:711112000<<719X2b2L_1^5<g1l1c3G;Z4Q5`1>m4W1l1JF226T13S
3=46MW1T3Q=Q35Y1:6U12=a1a6`5CR3S1C0j1^13302Z2V88h5X4a4Dk216Jn3?2C=E2:U7JQ1LR2F>c1@]2]1k166;i3MG=
0XB\6;@=U1705Q26Y4\2Y5I2g1l3^1:6Y1B9C>[4E]2V3h1W3Ch12=3LKU2EM313IL=O<W4j1R1C0?1B<:92F;234089?8F1
:711112000<<719X2_3_1k5d3R9Q5o1m4W1l1P1@22[13S3=46MQ15=ER?Y1g15Y179U12o1a6Q6CR3S1C0Y1@^1702L4S14
V88h5d7U1Dk216J^42:8=S1e25_1i2l1o2A4>c1@]2L@k166;i3M6@=0a1i2Q5j8\6;@=[1105b6\2S62b14l3R1;:6Y1B9C
>[4E]2V3<[1W3Ch12=3E64<9i3313IL=\2T32j1R1C0AB262:<M42340B?O1:71111210<<CP27_3_1k5:2Y1l1c3G;Z4b1^
3`1>Nn3W1l1a129T13S3=46MH85=f2i9e2AQ35Y1:6U12=a1a6JX5CR3S1C0j1^1702;i14V88h5n5k2Dk216J^42C=S1U7l
1LR2F>c1@]2]1k166;i3MG=0a1i2l=\6;@=[1105Q2`4\2Y5I2b14l3^1:6Y1B9C>[4E]2V3h1W3Ch1@3C1R1i3313IL=a52
j1R1C0AL2:<R123H?O1:7111122<<CP2g3_1k5:2V3g4Z4Q5o1Nn3W1l1a12^13S3=46MH85=Ej;e2AQ35Y179U12=a1h2h3
JR4CV4DY3702Z2V88In4b5W3De1U116J^42Q1S1f2^4c53:c1@Eg1]1k166;i3MG=0XB\6;@=]105o8S62g1l3^1:6Y1B9C>
[4S3h1]1h1k3h1@3h1i3313f1]1d4j1R1Ig1b13X21:7131OCh5_1k5d3b4:3P4d2\2o1m4K;^32^13S37546MW1g9V3W3W3
k1U12o1a6Y4CV4DY3702k1>V88h5j8DR2E216J3Z42Q1S1U7R5@2;c1@]2]1=2Z166;FZ1g1MG=0I^A\6;@=]105o8S62d5^
1:6Y1B9C>Id14g19?Ce1V3h1g1S2h1@3h1i3313f1_2f1k1j1R1a2b13X21:7131OCh5_1k5d3d7]1Q5o1m4W1l1a12^13S3
06546MW1h4];W3k1U12o1a6g3CR3h1Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0[4l=\6;@=]105o8S
62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7111122ICh5_1k5d3R9Q5o1m4W1^32^13S3=46MQ15=h
?Y1m1k1U12o1a6Y4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c1872R1W12Z1k166;i3MG=0XB[5P1;@2:]10
5o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1Y27MD3J2Z11:7111122ICn1j251F_1k5d3l5U3Q5o1m4W1^32
3Z13S3=46MW1V@W3k1U12o1[5U1W4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c1872I8W12Z1k166;i3MG=0
XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1Y27MD3J2Z11:7111122ICn1j251F_1k5d3l5U3Q
5o1m4W1^323Z13S3=46MW1V@W3k1U12o1a6V4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c1872R1W12Z1k16
6;i3MG=0XB[5P1;@2:]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1j2W3j1R1a2MD3X21:7111122ICi451F_1k
5d3l5U3Q5o1m4W1^32^13S3=46MK;V@W3k1U12o1[5U1R4CR3h12V3702Z2V88h5m6l1Dk216J^42Q1S1U7Y3DR1A>c1872I
8W12Z1k166;i3MG=0XB[5P1;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2MD3X21:7111122ICi4
N_1k5d3l5U3Q5o1m4W1^32^13S3=46MK;V@W3k1U12o1a6V1De6\7F\1R9f3]1^Ae5G3Gb5a3S3e31W6P6a1m5dD^1^3a9l4
X2Z5\1T?];h1T9EU7mAcHR1Dn3D^9S2`>Dm4_1h?KP7U1a8W>VHn1m9^9X2TBg3o2V2;64K[6QI3l@\E[CT1Di>\1_?8[1WD
G3j8U4BR31i5m1`4n1c9P6j9T2^3W=U39^:1[;o2i24X6bMo;1`3EP3S1C1i1^17c9Z1h5k7;JX3114Y5>V1Be2h8i2o2@NC
o1Bi3jJf;h2Y3i3S7>S2n4c3^1V2f3T1`1S2m4d4j1R1m1?34N4623210565?O18;1112000S1b2Gg3i6e:Z1CDT3n5=O_24
_229\4a15W1S?a10OM[29U12V8?g1EY4@X3V;h5W8J_2C1216NZ4X2oEi3jJ_>S7k4W2>S2o?b4T5d4j1`33b13Be118;31d
4g3i6Y=T3n5m3d22f7ZEU12R1FS410a3d5m1l4W1X2W2\;14^>1dAl5nE`L_2l1Y8c2MI^1hCUA`5Y3V5i2]`1AF]=m1T6X2
W2c:UQ1`j1X2e<^1nT1`5Y3UGnNKGT40`>Y2c4S7P1:X314`:XU2\7lAf?b7?0d2i:eAoS1a1^8R8CGT40T2[<m6Z2Q1b7H1
4SJee1]P1_;eBeM_<b1HS40S4Y99k4P9b514Q7<]28:n6o1]1:Da2Ba1_3f48WQ1R2i1l693X2Y1R3j2l1a2THV3R@g2Nn2j
>Q1X1S9P5[2HS400Z5<d7U5j7U1Q2`3121Q7g2;Y75i1h1Da2853a1]2Q1S1b38VNP3R2i1l693X2Y1d2=j2l1a2o:_4d8V3
CT4m4i5Ag2m3]32Q8=3a1S1Q1X1S9=Oj6m5m9f=l6MHS42R2X;V>i4H14a1_5j2P<a2WI^M93X2\4^OV3CTFj>^;_>[G2Hg_
6CIR40g;X8Z7W2c314mn3o1l1]>f<0n2T]1P9d1Ii38009Y1Q2LS7V7Q1]6LW2c3121Q2n5]<d3Di72\7hT1b6_Hf53S?W18
i>Q2_8T20P1@\1a9X:QAn401U3B]8;IR4U2b9fDH14om40bJKJo3T2:f7Z3XZ1^4S6]7XQ1^?\2g9T28^G_4c82l2CY1_<e5
[2fEAJV>Z3W7PS1^4S6;`<X:f?bOkT12j4m[1d3AK`S2MS9R67XEZ;1f>`IP1n?eMU3f2S89K`S2Q:R6kP11WX1o@kP14Kb]
2nV1Uj2U1LT4d90a1i1i33U3Z5g3W4Z6P3\5N6O<]2Wc1>U2Q1o3c?U31a4XAe3T4<Q1Nm2]<LLT4W82Y10a1i1S7Z5o7Z6P
3[66O<]2le1Q1o3c?U31a4XAdI_HW1LT4d90a1i1S7c46a4Mo2Z6P3[66O<]2bU1f2d<MQ1o3n9BQ5U31a4XAe3^^1]83a3L
oFBLT4d9b1eDn:[6Pk1o3c?U31`I6Ei5i2[m1BLi=b1dO[66j3nf1o3iB1gH7Z12@X5i2HMn39j9Al5Q6Y12\1R2e514Sf2o
A2_=V;e>]1RT14[@@Mn3f:l5k?H14bi1a]1Nb=n5Q1fY1U3ENV4R1d>b2<k3R12e9T]1iU1e]15Z1WCZEj1a@k>>;NaFk=X1
R]1Z8U2im2ZEj1a@COl3oGn7Y114mOZ8_CV@a?e9m5PS1g3T3k8T<BOl3[9c>n7Y114FVOZ8Xc1e9m5PS1g3UHoX1;Ol3XQ1
14fFXKoIhK]V1g3GP1k3^Bi>14n5j3\:W5S72_g1[1]?mEZBX5]70]Oe@f9@P1k3[;5mDH14n5T<Xk3T9]70n?l=@Q1j3VOQ
214CTFWi1]3f4[3PLi5\H^Q1[2Q1o13f10f3@a4S@`1O1U2^1e1;145=]1n1:T1_2\3i43U2d2?Q1V3o2DL2521FT@]1U<V1
4j1c7a5S2]3]2:FU107S3W2Z2]Gi5X7SAo>3S9_7Y1<O2<SEe4AQ1j3XQ114Ci:i4`6^:_@XN]3_3cP1i5\H>R1P9h2o?k7Y
9X7k\1nLBm2l30bV2?R1i30U5h2o?X914e7Td1nLSX1hGT>AR1i30nGN6Y1h614e7Sa2Z7hNo1hGTN1R1P1S1h30\26f>0Q1
Gh21Q6BMc314^In5QY1TP1m>TG[AXG^>e2@_:@3c3T1S1h30c2o1T1a;0Q1Gh21Q6Ba414^In5]3cU1TP1m>Z7i?S4P3V:\H
m4\8e2a;E]1c1AS1h32XAj1h2S6[4H14SJg8[]2cR1XMfEET1g30_;7]>Q714l2T2e;l2P5HSS2Z_1X1Vb1X5iB9T1g3`;7_
E14V]4b6S4U1R39\1h2U2[67Q21>FY23?c3^1o2:12312D<63?140411_1592CB7ML1:C1I:12W1CY;]1Q2j=0T2f1^G260:
3O:U63Bf7G=h3X12B>b11d1^2U1><4221@\6U6b2R5MDa5Q4R50c4_:\128Q1f6<>J3`1l2>^1d8e7Z6^9`2L@[4b61]211E
4U1XJm9VT3OV1^2e1e10j2V3T8V1Mm64Z<m9b7``1Z6QHf6`1l5X4k7j4U=W?g4iB?UHf66V1UT1R6^Q2j`1m1CW1d30iC]3
FX2e5Y114^Ij;US1T3bIeIVT1l76W1d3_P1H14NX1a3aGf2HT6Z1^6R2m71R9n3e6ZV1i<S4U5V3d2ZCm3o<92^7b7bE?mO;
X1SKaCiDm6^8i;f2en17aH7Y1^?m9e:TW1EX59Z1f3R;U4P3im2P?HfMGZ1f3g1Z9U4P3_66_5PHai1Y:f4HiKk1c8R`11V3
?UBU34Z1i>WEh_2=[1V3d==Y1g?MXT1RU2VY1NX>\_1?[1W6c:=Y1g?MXT1RU2VY1NX>U5VZ1j36[1k@g1a^3Y4[a1=\1n3K
0c:010_o2V1Qd1ZZ1bL6\1j40c:Wo5bL?\1i400R1`9co2V1\n2]ET722Y1U<9\1_?010nl2`2V1\n28]1P=eX3c1RS2V1bC
[G8]1P=eX3c1RS2V1bCTY15]1P=ZS3Z5c1:^1cCgLi44[6Q3bChk3PAC^1cCgLi430T2V4Q34]C0oa3X2^7Q??^1eE\2^1T3
P2o1VH^1^3d2n1:=V3Y32i44n3?l1V3;c2a12521E0d=[4VDP2eC`2h3S10023\5A?c1W4U<o318e1f2X>m8GJR2?n174Z21
Cf3=l;e4DFo:i6>e4n2_27_1\3lG[914F=_1\31h8Q?[9121FjIjU2WJ9_1\3TO<f114ga3[2c1`1g1b18]363;^GT1Fn4l<
2V5Z9Y82Q2SFj1V3R3`:Q:153fOl9AlFg4P5i2\6O1_9[1c:[6Z4=:b2a168E4B`1g1l1\3PODW<d>^:SFeBW:fX1d1eP1hO
[6f7F`1g1Y5BbGT1Fn4PV1SFeB[8g13[Z1a>SBhO[6h4m2a1?`1R3V@eY12R1T1e20dn33gLf2k1[<6`1aM]Q1me1b<nS1Da
1Z3d;o1o44R41Y:14@eQ1NfS1c5]4hQ3Y1W2Ba1Z3d;o1T5R41Fb91487eQ1NfS1c5]4Ca1Z30c;o1T5R41Fb91487eQ1NfS
1Q:^R4Fa1Z30i8i2V20o8[:14@eQ12KfS1X3Z2f71m1l9;a1Z3d;o1T5^>14VR1NfS1:b1U5b8`9n3\j1Y7fK2nj15b1h=`9
\Q3Qk16b1h=`9\Q3i1Wi12b1hc5Lc1Q2h1d1P6g;j1Mj:ma2jAh7`1l5o@l4a3i8_@^C082b@>d30[33c1XGh27c1QJR[1`b
1W<o7_R2Cd1_36bDm;a=ic2k8dW12m8S6UBZAY1i4b66_69d1YHm;WZ3dW12l80Rm1;d1WFQ2m;WC\]2Wa12m8g`1W83d1Tf
52<e1bP18a4]3Z=T9^T3_4gQ1bNU:Oe1m280:Y1iHk28c314FZ1R2k3^9n2d3`2V21]i1bEWEjM@h5bNU:B6e1bP1]?`KZEg
39f1U30a:\6X@14mP48f1U3b:\6_?H14:g1^d3Z7a1>b3E^Q1l=lQ1]1g1o2n57o;Wo2f6Ca1>BW2GEa>n?ZT1UA7B?5T2@>
a14b1X2^1d@@416Q1859:Z39i305Fg1k2Da?a:SOc7Q`1f6W3W2S2c7]5h@i1PN3[4mLUDU47g1Z5S_3n<EQ=R^2Eh1i2g2b
Y1j3S<YP2UQ1P7d?]=XG^>c21o4Y5F?4c3Bh1a5ai1;_;]d1UQ1eF]=ZM\8c21P;?4AQ3;h1j2DSJ_Mn32WP2kF3U:8h1cS1
\U1\f1d5VF^i1fV1Bi1Z3j<T5Dc1a>d:dK`Bn;ic1^S1PG]4;g3\H9i1U@T5DU@iT2Xg20aO5i1i2d1nY5i[23i1Y=ad6;j1
g2Z:3e2Df<`^4WZ1_9`L7j1l?dCQa1iP1lF[X2Q5k1h1b1M\2>l1h?5:Ig164f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<X1F]5BJ5a4[17<]1o2g53l1X2Z1R?n;8I45Ed1:C4G3122\9a6`3a2Ci2_152Q2d1121057n2313<Y61Y1Mo3T226O
2^3o8T3d32Q202^1]18=KY44T1311986ET1NQ1P10b1E253T14T1>=_11f1C\1239nLk7Ak1f6_Cl8TDP=]6ZR1oU1Y:cU1i
6=Z;\1S4PL@k1hNg4UCg1h2Q9hX1U?b2i1eX1h2YMiT1l85l1oJV:jj2b^2;l1f280:SJh614TP3ob3e4l1g1MDMh4h?5:a2
64f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15
2Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239<m1g1^
9nC_2e3SE2ae2`1l5o@3m1eQ1mW23m1eQ1mW2>n1m20l;Y5U6T5e414hg2[Gh?gNCn1m2009a;Y5U6T5e4121hg2RQ1j1T`2
01;n1m2m;_;j914fg200lN8o1_;e1VFC1ZF``1P4P2d10S10B2W33[1B3W1I1`6<`19\2V10?:b1T4^2c8Z223>W4i2\4S1k
<P6]@`9SAh8Q3`2c19l2j4S10:Q128^2778:65X1:L839R8[1261;2;345E2;235:1577<B12514200111210<5699a5U1b:
c2W;=`905368B226n8kK[2P2e1S1C2P3e3i7`1f2W1Jb1T4e==a6o:m=TS2l5a3i8[1;:?34N46234056577<B1251700111
2000ICX2^4V=>V;c8L0536K226jT1b2P2e1S1C2P3NT1n8<`1f2W1Jb1T4^2n:EaAm=nInL[7j4^9m5k2[191:07634K2462
321056577O12517001112000<P1T=:^6^3h7=g936K29[1^S1IP2b2DP5`:g4Jb1[3PJm104`>f3o6\d1T<[4^:\2cK3fU1i
8>P2QB_5Jb1fa1Z;^Y1i?k@Q39R;YP19Q2Q3m1lU2ZT1YZ13R\1V<6Q2lZ2d^23R\1V<:Q2lZ2ZT1gDaE3o4RW1QAjK1Q27Q
2lZ2c4S@b?YZ1iZ1>R2f4dE^Q1d:]=T78l@2RL[Fac114R2f4hQ2]=OR2_2U1R61mNW85oAX3l1Z7g1]2[1^3V8kCZEe7QL1
Ee@W1[2h5_1W5\3YX13R2_V2h_12R2_V29S2Ga?kd1k@`Icc1dZ2Z81S24S2^2RU1X32S2dd5i1T2S1<U18]3S3[11d:A1P8
T7\K12Cf1m5010k[1f=Y1DH1P4Q6`1o23k1A:];V2d1@1=DAd6Y9Mo5n6n9`2DeFj<2T4CT2S1Y5V?i?\K12Xd1l:i2Y1mR1
d1kMn9fV12T4MU2O^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIR3c3`U1THn7[:1U22U2Z5<V2Y=5dO4X_1U;jc2a4mKiG_64
V2_=YS5[?7V2_=Zf3n\1[?[h1k14V2_=1mZ7@W2j4d@lOa2fS1fX1UV1e>W;[Bk5a3V9S4X74W2nd2U=Sg22W2gk71W2?X2n
30Q4T8f;^6d^3_Y2l?J18l4]6IX2n30V<fo3SCUMaFd32o48_6h3:J18l41L^560c48X2V@lBaY3[4Vd1ZO]E7Y2^W2^W2U^
1^3j?15Y2^W2de3^3j?<Y2b20WQ114[S1^W2U^1mA[118Y2b20WQ114[S1]b44Y2^W2nX419Z2Q<_Y1T9^j2a3i30^`1;Z2Q
<WB[1[3SKoj2]3m30^`1:[2`2dMc314ng1k>W5V`17[2`2XQ114ng1ZT2>\2V2oIeAfMcKY>>W]1S@l1P3^6RC>\2h2]IFn@
fMcKM[=>[m1l1P3aI7\2VLeAfM\Z1kk2b48\2l]1fMaLj=[m1hT1nMK]2^1JV6_<lW2Qc1_U27BET2@>a14k3SB@416Q1859
:6]2il23^@fMio19^2Y2co1\8cX11aV3n9Q?5^2mQ2\8cX118^2mQ2\8cX11QAX:jj1h1^2U4o1VH^1^3d2n1:=Q2T1Z<c8a
12521E0WV1S9b<`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_26_2\1`Y3d9k8\a28_2fNV\2d9HR8R3Y
^23_2mZ3d9<`2WHWBj4mQ12m2XX3n@o1Q7>5`2[1kFWBb\55`2j`2iNjo26?a2_4cC0mj1]Ef2j991AQ]10VMPk1<a2SH0mj
1]Ef2j991\n1^<Pk15a2SH0mj1nU3;a2SH0Va1W4^5]Ef2j99^n1;b2hDP7iAjT1_<\;V2Z\2aEj\1=b2n=i6P7iAjT1lGV2
i3oAT1[e1aE:b2\T22n=a1m:\;P6TCmZ2<c2`b1]Mm4U7cEl2`;B3PV30>c2d_3m13l2Q1\3;V3d:ao20Y:11c21d23d23]U
32d233d2hP3k23d23\T32d2dS32d2nj62d2f]62d2RR34d23nQ3i12e2Pj61e24e2iP3P383e2X4Ue63e2ST3;2e222e2_T3
5e2iP3Y3Zk3UF=f2f5Uh2@l3aT1b3bb1RS1^3g2Q;f46f2ZR3aT1b3bb1[d1:f2f5QFgX3[2YJcChP2EQ42f2oS76f2Z4Po2
1\2eP31f25g2[]1nH1R]3>g2[]1S2g3Z155[A1R1Qc2lCl2S2X5g2Lb1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11
P1T111O015DU1<X1;:]52?J5[45CG7<=2L1a1[1g53D1U1d9V4^3Z=8I45Eo1:84G315`2k6a6S2\1k1ECi2_152Q2f12105
7n2313<Y61Y1Ml2M4T226O2^3o8T3d32Q202l28=6DY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k5g2`1d100h2
U2[642?a11>FY220?[2f2o240412312@3<63?140411_15901CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3B4f2^30e1>R=T1
6W9R1;260:3A=:0X1`4:3B9C5b6G=g30U122B>b11d1^2U1><4221@R19o4n4CBb2R5MDa57Oe3U3P10c4T3W4o22\128Q11
1Y3Q2CB<>:81436NQ1R22>N3;d8_1]70Q5J`8h2:S9n1I_2119g2e1`2RS2QZ3>Y:7oLIg2i1LhQ2a3`M]2S3eQ1SAf>a3d3
T5U2a3W6a:X3T:]26m53S@`1g23g13P22R4bV1b>XKc=lP1o3^4RX17TM7BET2@>a14k3l1AY20b2_1J[8@416Q185923351
^1@g2HLQDga1QOYQ14ZY1>U8S27f3a5he1e4g2Lb1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3k1ECi2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3Z2Y12Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239l5g2L@<6=2JHo3U7b85:a264f1404_1:6:406S14G0200111;2
12260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f121
0524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m7X
;Cg2L]U21YDjY1R5f121057n5a2T1XR1_I\>U4g2`1JI3f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3
P5_3\3X1201o1^30e1f>6Z:;26;S119Q1;2X4:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe3V40i1]2;T3Z7\
1]111o5i181436NQ1R22]13;iP1P2:R;I_211g2Ag2Ld1Tc3mCf121057e3h>TMo4i2P>\5g23Hb123F3En3f3Q<5:a264f1
404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4<N7<:B?o2g53l1eN8I45E2l1C4G315\9a6`3a2Ci2_152Q2
f121057n2313<Y61Y1Mo3T226O2^3o8T3a2R12Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f35?JV8
9C\4f61j3o<52i4g2Lb1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1NP2g53l1
7]N8I45Eo1C4G315\9V5=0K`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202`2;8=KY44T1311986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239=g2i@B_5o6[1[3aS1]?UFnC^:`Y24g2k1D]g37g21UR334W1:2g2ST34g2WV2gS2W^37
g2f2mn4Z3eT2BS36g2j1\T2m8\a4j9Kg2k13V6Rn2[Y1_U27BET2@>a14k3o3S>@416Q1859:\7g2LT1=M>o1Y2U7b85:a26
4f1404BL:6:406S14G020011191212260171B2M21P1H:0118F0151BU1;0X1F]5BJ22W3S15V1037<:0A?U2IJa12521E0U
23DW1eN8I45EV1HC4G315\9a6Q3;2Q2?CDo14N00237528h1f1210524>A?]1313<Y61Y1Mo3T2241I52^3718e1f2o3T3d3
22n102J:f18396D@m1j14T13119526@49JH5Q1P15730P1E25361C<T1>=_1152]1C\1239iHi6S8_2[1g2LMGOc4c7Z6SV1
e236YZ2f121057Y<`IIn5]1_2Q46e4P4Z5a2;hC[516]11Z1X1:T;4Hg2o1V6^W4_U27BET2@>a14k3SB@416Q1859:2h2hS
38h2Sb12gGFRId1fV11h23h2nQ3i13h2hS3d12h2mQ33h2lQ304h2nQ3i1d12h2nQ35h2hS3d1R9`f22h2QU62h2\T38h24g
3dKY3`Q2PZ3cR15h2l3dKY3U^62h2gU73h2`S3K3h2UT363h2nQ3]23h2lX2QI3h2\U302h2]U34h2Q1[T3kg14h2PQ3\4ge
32h2`S3h1h2e3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8
_22h2PQ32h2kj6?h2@b1]Gn4U2e214UP1bP1jBm7Vl1W>8h2@b1XQ114ak2ZV22h267h2HS3dKY3dP2`]46h2HS3dKY3U^63
h2nQ3a16h2HUIQX2_1k;2h2Hi1h2e30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>
R4j4GJR2l5o1SOi6S8_23h2aT3K2h2dP34h2\R3c1[1S2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0ZM]1234b168o4fE`2h3
S10023\5A1=c1]@o318e1CR2X>o3m4GJR2^274Z21CQ:k1UEi6S8_2i1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7
fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0hN234i18o4fE
`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2R2i2Y2_10o1VH^1^3d2n1:=V3Z<c8a12521E0hN234b1?
o4fAo3`2h3S10023\5A148c1]@o318e1f2X>m8GJR2^274Z21Cc<_Di6S8_2h1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0
oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1i27\30T2d9a>^1R4P2n1:=V391Q1`Ca12521E0o
N4i1X5fE`2h3S10023\5<4?c1WD518e1f2U=R1R4j4GJR2l5o1SOi6S8_2Ji2;0]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI
W\1SP1i1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8
_2Z2i2Ne2U2R:d1^<^1R4P2n1:=V391Q1`Ca12521E0kN3401_1?o4fAo3`2h3S10023\5<4?c1WD5180d1f211E107S=R4j
4GJR2l5o1n?S=P2i6S8_2_1i2;^5@VG1U2T3d2n1:T1_2g=e4`2a12521FoN401_1E31200mFV4LlMV9g1k2dAj9\;R4e4c5
fAW2i2Nj20o1VH^1^3d2n1:=V3Z<c8a12521E0\2UG\5401_1E8`4fE`2h3S10023\5A68c1]@o318e1f2I1\=m8GJR27V27
4I`11CROP2i6S8_2m1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0kN3401o6fE`2h3S10023\5<4?c1WD518e1f2X>R4j4G
JR2l5o1i<YBi6S8_2k1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN3401o6fE`2h3S10023\5<4?c1WD518e1f2X>R4j4G
JR2l5o1SOi6S8_2d2i2j3o1Z63X>^3AL^3d2n1:=V3R9X2Nc8a12521E0kN3401P194?>5=4g3k4`<0X4`2h3S10023\5A?c
1]@o3180W1<f2:I^9d3m8GJR2^274Z21CT6l3e8[>i6S8_2m1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN340Q7\AY4`2h3
S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CV=lCi6S8_2=i2YR3401_1K2[S2MPQ1nLY1R2i2;X3U2@VG1<^19T3CP2n
1:=F_291Q1`Ca12521E0kN34R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2j1i2d3U2VH^1R4P2n
1:=V391Q1`Ca12521E0kN34b1_5fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2`3i24d1;c10o1\=i:^1
S2K>d2n1:=V3I2Gd2a4T39i701Fa12521E0l5n9S?4GJHf4a=a5c1N`2<[3S10023\5A?c1j=b2:@3o2180d13?R232Q>o3R
4JGJZ13C^2154>k11C9R1Z:50:2@g14`4U6a7i6>;_2h4_20a3i24d1;c10o1R2SF^1o2>d2n1:=V3I2];i701Fa12521E0o
2l2m4BJV4c5k84@6JHf4U6[7a5c1N`2<Bh2S10023\5A?c1\5e2g5b2:@3MQ218e1f2X><b3R4JGJX113C^2154>k11C9R1`
:0:2@b19`4g=i6>;_2h4_20U2i2\1]2o1VH^1^3d26g1:==h2Z<c8a12521E0]Fa840Q7fE`2h3S10023\5A?c1]@KS318e1
f2X>m8@6JR2^274Z21C[3Y;g1e6o9i6f4@k2_2V1i2;^5@VG1U2T3d2n1:T1_2a8\<a12521FkN34h;c<>EkW1[43G0VO3[?
W4n8R1i2;0]5@VG1U2T3\1W1n1:T1_2XCe1a12521FkN34iH:<^7hT1SP1_?V=k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0
oN40Q7fAo3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc=_Ci6S8_2_2i2i1D[1o1fG?^1^3\1W1n1:=V3d1Z8Z2
c8a12521E0YAe=42N@?o4fE`2h3S10023\5A1=c1]@o318e1f2X>o3m4GJR2f1G154Z21Cc<i6R2n2X5Z3i6[1n1h4_20[2i
2;^3o1@U31c2ZA1<^19T3\1W1n1:=F_2Z<m6e1a12521E0oN401_1?o4^BP36`2f1Q2S10023\5A?c1]@o318e1f2`:g3m8G
JR2^274Z21CSQ1i6S8_2U2i2i1P2o1VH^1^3d2n1:=V3Z<c8a12521E0hN64i18o4fE`2h3S10023\5A?c1]@o318e1f2c4d
9o3m4GJR2^2154Z21Cg;Kk;l6f1i6Z3h4_205i2YR340a1j1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34R7fE`2h3S100
23\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2j1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10
023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_25i2QQ2SQ134S2i2Ne2U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7f
E`2h3S10023\5<4?c1WD518e1CR21G1Ch<R4j4GJR2Q2j3o1e7;_Ea1i6S8_2i1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E
0oN40Q7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0hN6
40Q7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2\2i2;Bk2o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0k
N34c2^4^B6P3`2h3S10023\5A?c1n?>o318e1f23E12A41`<m8GJR2Q2<74Z21CSQ1i6S8_2]2i2@X30o1VH^1^3d2n1:=R1
S2Z<P2i5Ha12521E0oN4[25`4fE`2h3S10023\5A?c1S:Y6Oo218e1f2g2`;o7MGJR2^274Z21Cd6e904W63X1c4Y4i6k3c3
C_2_2i2NW1b10o1VH^1^3d2@Z110:=Af1MZ<m6e1a12521E0kN34^22`4fE`2h3S10023\5A?c1U>W2o318@T1f23E54S=m8
GJR2^274Z21Cg@n6\9i6JX7]11Oj2i2NW1b10o1VH^1^3d2@Z110:=Af1MZ<4^8a12521E0kN34^22`4fE`2h3S10023\5A?
c1`3g40S5Gd1Bo318=2=8218f2I:S6o6m8GJR2^274Z21Cg@n6\9i6Jd64>]11OQ2i2V2b10o1VH^1^3d2k12:=Af1MZ<c8a
12521E0kN34^22`4fE`2h3S10023\5A?c1]@o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_2]2i2@e1b10o1V3202;\D^1^3d
23NK:=Af1MZ<c8a12521E0oN4^22`4fE`2h3S10023\5A?c1Q2S<W2o318e1f2X>m8GJR2^274Z21CZ@0;f5d:i6S8_1OGi2
@e1h4X2;ZIh2NV2f1cg14^22Wh1d1l5dJmI0;f5S2i2Nj20o1VH^1^3d2n190=V3Z<c8a12521E0oN4f1Fd4fE`2h3S10023
\5A?c1]@o318e1f2I51103o<m8GJR2^274Z21CSQ1i6S8_2S2i2i30o1VH^1^3d2n190=V3Z<c8a12521E0d4nB[74W176Fd
4fE`2h3S10023\5A?c1]@o318e1f2T1^3d9m8GJR2^274Z21Ch@Z@i6S8_2^2i2Nj20o1VH^1^3d2n1901;3R3Y3P9c8a125
21E0oN4f1Gc4fE`2h3S10023\5A?[17]@o318e1f23C11021103o<R8J<:JR2^274Z21Ch@Z@i6S8_2^2i2Nj20o1VH^1^3d
2n1901;3R3Z<c8a12521B20d4ZJ4f1[5fE`2h3S10023\5A?[17]@o318e1f23C11021103o<R8J<:JR2^274Z21Ch@Z@i6S
8_2m3i2Nk2o1VH^1^3d2T1;66901;3?`13K1Z<]7U1a12521B20d4g4W18HH`1_8Z1JX64_1b5:[E`2Od23S10023n1]3A68
[17h1;n2n27o36k3h2V118e1f23A111021103:^4U8T7M3F<:J^1CEh174`1I1Ce3]5FT3h3^<k3i6J?CQ3R3_24n2i2Nk2o
1VH^1^3d2T1;66901;3?`13MZ<c8a12521E0m:a1_?o24R7fE`2h3S10023n1]3A68[17]:o5h2V118e1f23A111021103:d
<R83F<:JR2Eh174Z21CS9d7Z@i6JU4R3_2T1i24Y2SV1j37^R1A4c3HP>4Ga9QQ1h;mT1^1^21n3n3h43o52m;f2Y3V1@a81
0c2Hi24Y2kKW:j3`P1l2^6n;4GV^2b>_6k>2m;W7@a810c2\3i2Nj20o1VH^1^3d2n1:;1V3Z<c8a12521E0j:Q1\7Y36^7>
640P1;g1JQ3a=6m7`2h3S10023\5A68c1S1`9a56HV318X1<f23A310=:P4V3S3V2P5l3G5DR27d14<74Z21Cm5h3314e1^9
^2Q3]2Q1k2i6>d3>`3_2k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34d2]4fE`2h3S10023\5A?c1]@o318e1f2X>m8GJ
R2^274Z21Ci>YBi6S8_27i2?\n1\S14d2hb3<i2R21VQ1121^FSX134U3^3i2i30o1Z63P;W3^3AL^3d2n1:=V3i5X3X2Nc8
[152521E0[1Q3R5YDT14@@1c1X1Q3c2Db1X9W30X4`2h3S10023\5A?c1]@o318X1<f272X:Y3:o3S3i1GJX1I^274Z21C9j
51T345314e12R1e1S4\8n5i6>;i3^3]11O0T2i2;0W3U2@VG1<^19T3CP2n1:=F_291Q1a@n2a12521E0oN4R7fAGW3`2h3S
10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2R2i2;0]3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7fAGW3`
2h3S10023\5A?c1]@o3180d1f2X>m8GJR2^274Z21CSQ1i6S8_2k1i270[3U2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7f
E`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_25i2YR3401k1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0k
N340Q7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34c2
^4fE^21h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2Y2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0T=i?P2
423P1II5P4fE`2h3AA0023\5A?Q1AZ5T1m9o318e1f2X>m8GJR27V274Bg11CS4_:Z?T3i6S8_28i2XP37h1423d2l1i2j3o
1VH^1^3d2n1:=V3Z<c8a12521E0oN46d2V4fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc3R6\Gi6S8_2T2i2j
3o1VH^1^3d2n1:=V3Z<c8a12521E0bFAAT734R7fE`2]2W101F<0023\5A68c1]@o318e1f2X>]4_4GJR2^274OZ11Cj2XNi
6S8_2^2i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0g6S6f9Aj74R7W:^;`2e301F<0023\5A68c1]@o318e1f2X>]4_4GJR2^2
721Z21Cf931f3775`?11T3i6JX7_2l1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?52U14WD5
18e1f2X>R4j4GJR2l5o1SOi6S8_2n1i2Ne2U2VH^1R4P2n1:=V3913M`Ca12521E0oN40Q7fE`2h3S10023\5<4?8U14WD51
8e1f2I^=R4j4GJR2l5o1SOi6S8_2m1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?5X14WD518
e1f2X>R4j4GJR2l5o1bAHg<i6S8_2j1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?8Z1WD518
e1f2X>R4j4GJR2l5o1SOi6S8_2Q2i2j3o1VHAL^3d2n1:=V3Z<c8a12521E0kN34S1>_5\A0X4`2h3S10023\5A?c1]@o318
e1f2X>m8GJR2^274Z21CT6l3e8[>i6S8_2V2i2i30o1i3\D^1^3d2n1:=V3Z<c8a12521E0Y11\M234Q1P6k4j@`2h3S1002
3\5A?c1]@o318e1f2c:d3m8GJR27V274Z21CT61>Q5[Ei6S8_2o1i2NS1a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0cG[7
4R7fE`2h3S10023\5<4?c1WD518e1f2I^=R4j4GJR2l5o1SOi6S8_2Q2i2;X3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E
0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2Mi273Bk4@VG1U2T3d2n1:T1_2nDa12521FoN4
aIW\1I1WOS2i2;0W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2T1c2S10023\5<4?c1WD518e1f2X>R4j4
GJR2V5Eo1SOi6S8_2o1i2NV1^1U2VH^1o2R1P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1WD518e1f2I10[
=R4j4GJR2l5o1SOi6S8_2Z2i2;Be2U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0kN34R7^BW3`2h3S10023\5<4?c1WD51
8e1f23E101F1`<R4j4GJR2V5Eo1SOi6S8_2m1i2Ne2U2VH^1R4P2n1:=V391Q1`Ca12521E0kN340Q7fE`2h3S10023\5<4?
c1WD518e1f23E^=R4j4GJR2l5o1SOi6S8_2R2i2;^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0kN34R7^BW3`2h3S10023\
5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6[1g6a1MR2i2;^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0kN34c2^4fAGW3
`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2`2i2;]30o1@6oF1<^19T3d2n1:=F_2Z<c8a12521E0oN4
b1?o4g?@]1:<I]2T2;T1@R2S10023\5A1=c1W6U:o318e1f2c4d9m8GJR2^274Z21C_Cc=i6S84Z2Y2i2;0W3U2@V;o;1<^1
9T3CP2n1:=F_291Q1`Ca12521E0oN4R7m;h5:<W3T2;e1R2S10023\5<4?c1WD518e1f2c4d9R4j4GJR2V5Eo1SOi6S8_2Oi
2;^5@VG1U2T3d2n1:T1_2nDa12521FoN4c2UF:<\5jV1SP1\;h8S2i2;0W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0o
N4R7^BW3`2e1R2S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2n1i2V2b10o1VH^1^3d2k12:=Af1MZ<c8a1252
1E0oN4R7fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_1Oo1i2Z2Y1U2VH^1R4P2n1:=V391Q1b;Im4U
2a12521E0kN34c2^4fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2Q5Jo1SOi6S8_2Z2i2NZ1Z1U2VH^1R4P2n1:=V391Q
1`Ca12521E0oN40R1>_5fE`2h3S10023\5<4?52U14WD518e1f2I^=R4j4GJR2V1?g1]2o1bA4C:Y4R8i6JX7_2a2i2Nj20o
1VH^1^3d2n1:=V39P<c8a12521E0hN640\1d5:[E`2h3S10023\5A6852U14S5Y;o318e1f23E10Bh<m8GJR27NW174Z21Cb
C4C:Y4f1[6i6S8_2a2i2Nj20o1i3\D^1^3d2n1:=V3BY3]8c8a125200E0cL[240H1\2i3fE`2f31S10023\5A?c1]@o318e
1f2I101@h<m8GJR2^2334;=`11Co8b:4Cf:P2i6S8_2k1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0oN40Q7fE`2h3S10023\
5A148c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2l1i2j3o1V=o:^1^3d2n1:=V3Z<c8a12521E0hN640Q7fE`2h3S1002
3\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2o1i2T2_10T2R>S:^1o32P2n1:=V391Q1`Ca12521E0oN40Q7fE]22
h3S10023\5<4?V1<WD518e1f2X>R4j4GJR2l5o1SOi6S8_24i2YR34d2;i2R21VQ1121fn14oQ2@S2i2d3U2VH^1R4P2n1:=
V391Q1b6m<a12521E0PBn<4^3c3fE`2h3S10023\5<4?c1WD5180d13b23G0[=m1T2j4GJR2l5o1^=Z@Y1i6S8_2j1i27\30
T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_27i2NVQ334mU
2EQ2i2Nk2o1VH^1^3d2n1:=V3Z<c8a12521E0hN234]1d5fE`2h3S10023\5A?c1]@o318e1f23E101Y=m8GJR2^274Z21CS
Q1i6S8_2j1i2d30T2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi
6S8_2S2i2;X30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN40Q7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V
5Eo1SOi6S8_2m1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0kN34S1No4f>o6`2h3S10023\5A?c1]@o318e1f2X>`6\2GJR2^
274Z21CSQ1i6S8_2k1i2d3U2VH^1R4P2n1:=V391Q1`Ca12521E0ZM]1234R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4G
JR2l5o1SOi6S8_2Q1i2;0]5@VG1U2T3d2n1:T1_2nDa12521FkN34bH6GR3j3@hT1SP1c>Li2;0]5@VG1U2T3d2n1:T1_2nD
a12521FkN34aIm6YU1SP18i2UR334W1P109j1i2j3o1VH^1^3d2n1:=V3Z<c8a12521E0hN64R7fE`2h3S10023\5A68c1]@
o318e1f2X>m8GJR2^274Z21CSQ1i6S8_24i2UR334P1j20f14b1c4^W4_U27BET2@>a14k3`;16]1k4@416Q1859:T6Dj2Ie
2XS3hR1f121057ei1h;Y>V;16]1R;R3R5j2IHI2J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]
5BJ5a4[17<M?o2\4Z13l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28
=KV224j14T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f?i916]1R;R3m4j2Ib12J4c4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239^I116]1U>P5j2Ib12J4Co3h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2
_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=Ko1Y24T1311986ET1NQ1P14^1E253Y1T1>=_11f1C\1239
m7bA16]1T;P38j2_3Zh5Q_116]1U>h4j2I@<DMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ
5a4[17<]1o2\4Z13l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY
44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\1239WK3j2U[7b<f5j2IT1=Mh4U7b85:a264f1404_1:6:406S14G020011
1;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f
1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239
9j2_3@Vf6d@16]1U>n5j2IT1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]
5BJ22`3J5V1037<:0A?8f2g53D4R1eN89?45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3
l7R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1L7>=_1152]1C\1239`Y1:j2g1g1_d6lB16]1h=<7j2_3\
W716]1U>Mk2k1a1d4^W4_U27B<8T2@>a14k3`;1Y1V5@416Q1859:Ik2k1V6`a1me2_U27BET2@>a14k3SB@416Q1859:i1k
2f14`100=04@^3QP4\7Se10Z@7B7=[1H@>a14g33l1T1J:V1=5V1l37116]1D`1V1^1@416Q1859:JY5[1k2f14a1D@^3n?Y
f1hi1\7Se1[@7=47=T2@>a14g33l3:d1\1c2b11`6@416Q1859:J^1k2k1b1@R4UZ2Xm1_m1o77B7:2V1M@>T1<4\3903R2N
^816JBU2e2@416Q1859:3Z2e3Kk2k1V6^W4_U27B7=T2@>a14k3^2n<e2@416Q1859:Bk2]30VZ1Re1Pi2\N\8W8168T1U2[
7MDP36k2]3Uo6W81V;e1k2k1a11=T4m5010l9Wd1_<f7S=W1dP1_U27BET2@>a14k3l1W1A@<H:W1>j2U11j3S2A96416@@8
59:R1k2k1c1=T4n5Wn1R:XGV1dP1_U27BET2@>a14k3T3\>2>@416Q1859::k2]3?4Ue6i:f4Q21Y15k2m34^Q6fCS1k2f14
a1d4\IeU1[X2_U27BET2@>T1<4k3j5e51S6<@416Q1859:3Z2Jk2f14V6^W4_U27BET2@>a14k3fA<@416Q1859:^5k2H0LA
22J3CP4U2b=5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F2Z5BJ5a4[17<M?o2g53l1eN8I45EV1HC4G
315\9a6U2Z1a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2^3]4a4T3d32Q202l28=Kj2^14T1311986ET1NQ1P1c1E
2533U1T1>=_11f1C\1239k8d@1i2P1h31n3?l5k2Hb13I3GB<l2h4o:5:a264f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<X1FV1V4BJ5a4[17<]1o2g53l1eN8I45E2l1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2n1A38
@o8f1]1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_11f1C\1239f35V6S2V191MY1f2Z1]2T1<[11?Z3h31b1V
24Li25X1:k2_3BoR4b_2b2^660R9Ik2f14V6^W4_U27BET2@>a14k3SB@416Q1859:X1k2f1d1010D>1\3YW1nFlQ1hT3V9d
1Y2Em3]3>Y2Y1j2CO160L?FV2I\4g1BEo2CEk2f17\102N4^3Tb6Em>Y1L@EP3T6X1S3?Ik2k1V2o3^W4_U27BET2@>a14k3
SB@416Q1859:a1k2k19W1AR4a4b2i3c3@`1]^1\?2][1]=d;9U1_3jB2lQ17BB2T2@>a14k3Q3^81`6@416Q1859:^2Dh1k2
HR198`1R4T7gLU@U;lP1jIn42Z2f121057e3c8P3jG2Z5j1T6l4Y2f1Z5a2f37BB2T2@>a14k3SB@416Q1859:T1k2f1f1D0
Q1c5kR1a3PQ1_9_<g;e]1AQ?V?X=\7W1h2b59W2NZ1Q5@4[11Q7g2\1M\38k2f1[20TT3V^3h2kLW5k28S194?Gh2U2[67Q2
1>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I:12W1Ch2d2k5]1Q2j=0T2UI260:3O63=g536;Ke5T1G=h3R152B>b1
1d1^2U1><4221@\6a3c2b2R5MDa5Y3A3T50k1g2a9M\128Q1f6<>J3]4>^1d8l351BET2@>T1<4f34l2I87l1CY1W2a2V5@4
16Q1859:^2?_211h4k2\194F@h2U2[67Q21>FY23?h3Y1o2:12312D<63?140411_1592CB7ML1N1I:12W1CY;]1Q2j=0T2U
I260:3O:U63Ba6T1G=h3X12B>b11d1^2U1><4221@\6a3c2b2R5MDa5T90c4_:\128Q1f6<>J3]4>^1d8l351BET2@>a14f3
4o3h2a3Y21U400T1@416Q1859:n2_2114k2f1Rf6mH2k2f1V1k2f14b1M;Y3^W4_U27BET2@>>R14k3`;16]1k4@416Q1859
:Q31a258Jk2f14`2e3^W4_U27BET2@>a14k3SB@416Q1859:Hk2k1V6^W4_U27BET2@>a14k3SB@416Q1859:Ik2k1V6^W4_
U27BET2@>a14k3SB@416Q1859:S35k2f1e2Zc7P33k2f1lg1R1k2HR1V6]Q4f121057e3hQ2f37BET2@>a14k3SB@416Q185
9:S34k2Th2bl4o21k2^1k2f14V6V=T7j:TQ1m1k3S1911g9g4bCcM_9Y2`4oATP1o27BET2@>a14d36f1\@@416Q1859:n1L
k2=X14V6^W4]j1Q;7BET2@>a14k3SB@416Q1859:[2Jk2=X14V6^W4_U27BET2@>a14k3SB@416Q1859:Q1k2f14a1M1d3^W
4_U27BET2@>a14k3o9`11Q6>@416Q1859:e6Mk2f14a1d4^W4_U27BET2@>a14k3l5c51`6@416Q1859:Lk2f14a2d3^W4UZ
1YK7BET2@>a14k3l5V<@416Q1859:R1k2f14c1b4^X2on1hJfZ17BET2@>a14k3T6b3e5e2@416J6859:S3b3Lk2f14c1b4^
W4hJfZ17BET2@>a14k3SB@416Q1859:f6Jk2k1V6V8UV2Qi1_U27BET2@>a14k3SB@416Q1859:Lk2f14V6^W4_U27BET2@>
a141i3X3j>@416Q1859:Y2Kk2f14>g5^W4_U27BET2@>a14k3X3j>@416Q1859:Z1k2f14Z3k2[DY?W\1UK`9iBeT116]3U8
X7f3l97BET2@>a14i2Q1X3h3Q;@416Q1859:Y2Kk2f14V6WIV^3_U27BET2@>a14k3X3j>@416Q1859:=k2f1[2E_d6]1Q>0
c90n3k355k2f1[2RS4Rb2X1k2f14S22EY3^W4_U27BET2@>a14k3Y1T7110_9@4160P1859:g114:[35>k2IW33R6mT4`1l5
o@me1\7e4k:S7P1k28HDf1US20e1>aGW1o?m4^22W@oU1Y13n4h31k3dCZ5m@V1V21n5J0Gk2Q1D^O<PU10e1>aGW1gW1oU1
Y13n4h31k3dCjMl12Nk2k1V6Q5[j1d2lB[?UNl4_U27BET2@>a14k3SB@416Q1859:Mk2k1V6a@k^1^5R@[?RS1_U27BET2@
>a14k3SB@416Q1859:2k2mS67k2]3Uo6W81k5:R1k2IQ1V6U2Y^2cf1:U1l5o@\]17BET2@>a14k3X3c:R3S1@416Q1859:J
k2k1V6^c2oc1_U27BET2@>a14k3o@S1@416Q1859:Lk2k1V6lS1aS3_U27BET2@>a14k3n>T3@416Q1859637Jk2f14V6in2
dX1_U27BET2@>a14k3SB@416Q1859:>k2HbU2[P1hR13b121057^U2Y>;k2HgX4f121057ei1h;9k2dW1Y2]P1R4be4:h?:N
k2k1g2^3o2^T4YKBbY17BET2@>a14k3Z:R5e2@416Q1859:Ik2k1g2^3^W4_U27BET2@>a14k3SB@416Q1859:1k2Q1k2k1a
11b4^W4_U27BET2@>a141i3W4X71j3Hl1@416J6859:Ik2k1c1b4^W4_U27BET2@>a14k3SB@416Q1859:T2l2e1Di2Q2JVI
3Mj1m4f3h2d1_1U4U1m1j2Z8[5i2C:T6YGe5V7b=>Z421`1c2h33W3:a6R4A38hI5e5Q3Y225XAm3S2f1e26k2l1B45Y8;HI
9Y26l2e1oU6PBVR12Q5l2GMDK1h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F2Z5BJ5a4[17<]1o2
g53l1V3^K8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239n4o1NQ6f1i4i3a2f79a5l2GM4?Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015D:J<X1F]5BJ5a4[17<]1o2g53l1`IT58I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2
^3o8T3d32Q202l28=K3f22[14T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f37BET2@>a14k3^3Q37Z;@416Q1859:[
5l2GM4?Mh4h?5:a264f1404_1:6:406X1H21D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G3
15\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=K3U44T1311986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239f37BET2@>a14k3SB@416Q1859:P1l2e144Q6VK14P\3nj1`:7BET2@>a14k3\5f<69416Q1859:>l2GVP3a6X
Ae@f121057^U26e4l2F0b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l
1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239m71l22l2Wi6;l2GgX4f121057^U2m7T1l2GR1V6]Q4f121057e3R]12bDf37B<8T2@>a14k3
SB@416Q1859:Q1l2GR1V6]Q4f121057e3hQ2f37BET2@>a14k3SB@416Q1859:<l2GP:fn3f121057[U1RP13l2Wi6ZKf4l2
GLEMe2R2h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F2Z5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315
\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11
f1C\1239R1l2GM4V6]Q4f121057e3hQ2f37BET2@>a14k3SB@416Q1859:h4l2F0b1Mh4h?5:a264f1404_1:6:406X1H4D1
56271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1`IT58I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y
1Mo3T226O2^3]6a2T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[4T@Kl2e14W2n3lW1ao2_U27
BET2@>a14k3SB@416Q1859:j4l2GMDMER4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17
<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2`2Mo8T3d32Q202l2839KY44T131
1986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k8Z7kD?l2GgX4f121057PA\HPLd59l?2m2E4m2Eed2d2Jm2ES1V6^W4_U27BE
T2@>a14k3i3Y>@416Q1859:Km2ES1V6^W4_U27BET2@>a14k3i3c5e8@416Q1859:5m2D0[Z3T14m2D0[Z33m2E[Z33m2E`U
35m2Eed2d2PC7m2D0lV2h=d2PC1m23m2Dd_33m2D\Z3=m2a8c6^9V1Tn1`i1o1i1cM2U^1d32m2Ph2Im210d3dKY3W]1dW1R
1W1Bg20\3Y1DW5o5lW11Y5W>h4cR1Z22m2n_27m2DR3dKY3hV5\W17m2g3dKY3T]1ci3\W15m2g3dKY3U^66m2g3dKY3hV5\
W1Bm2AU3i<a2X<Y3kT1^=1l2l1h@am1\BZ<^2\W18m25a3dKY3kT1o`1Yh32n2UW3Kn2<W1DJj6PZ2Q7S6mOZ1X>R4A]E9TG
o7Z;S3l4e1Z5^1j2Q5]=3n2cHol51n2En2Y2f1Q6d4a:e=V8lHTCVM2Xb1n2S=Z5P2^<\Gk8^;1o22o2`j14o2^Q1mf1\X42
o2T^33o2ZU2cU1Ho2g1V6^W4_U27BET2@>a14k3SB@416Q1859:2o2aS4?o23h1oGX914_Z1c7oR1T8W<5eX116o2l1oGX91
45o2l1XQ1143o2lI`k42o2lI2o2]e52o2[@3o2Kgb53o2[@03o2P^3bW24o2P^3bW2Sl12o2P^33o2P^3fS4Io2g1V6\o2QX
1_U27BET2@>a14k3SB@416Q1859:5o2d[3n\1oLh82o2]S62o2ce53o2d[3nY22o2d[32o2[Z33o2BPe52o2R12o2kh54o2Y
1ZZ3i]23o2Y1ZZ34o2Y1j^3YY22o2Y17o2E^9mT4`1l5o@c4o2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392o2g>3o2W]1\n12o2T=j1o2^30T2_7f@^1R4P2n1:
=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_22o2Z@j1o2^30T2e:`=^1R4P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_25o2Y1n>1Vi3k1o2^30T2e
:`=^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023g2d2<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_26o2c;@[k1^
Y3]14o2c;@jT56o2g:K@jT5]12o2T<6o2Y1j:^9jNnm36o2T<^9jNh8Ue32o2^W46o2e3dKY3hV5\W15o2e3dKY3U^63o2ce
512o2QQ13o2QQ1<2o2^Y43o2_8RW44o2WGm`1\W23o2ej504o2T4RCPi62o2Q^32o2d`52o2ie33o2ie3l93o2ie3Z;3o2h_
1PV23o21We5R1o250e11e3@VG1U2T3;121Q2n1:T1_2nDa12521F_@_>4P?`:W\1SP1m1o2l1a10T2VH^1j3140P2n1:=V39
1Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2Ko250]5@VG1U2T3d2n1:T1_2nDa1
2521FoN4P?`:W\1SP1i1o2^30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJ
R2l5o1SOi6S8_2No250e1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIW\1SP16o2l1XQ114kP4P2o2l11_10T2VH^1j312
10P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518BR1f2X>R4j4GJR2l5o1SOi6S8_22o217o20d3dKY3Zo
2j^3T1o2040]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIT6l:9CWJSP1UDc5fA3W53o20nQ42o2i]33o2nZ3j22o2km4h1o2^
3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_22o2Xg56o2l
1S5TL14:o2l11VQ1121Wf2X2Zk17o2l11VQ11212o2^o5Ko2l1h11bKf14]1>114S1f8j1^7j9S7Z@o1DS@\3nW2m@^2\W1;
o2l1h1dKY3@14j9X]1Yf4V2o2l12^1U2VH^1o2J140P2n1:=V3913M:0TCa12521E0\Gb74R7e4PA`2h3S10023\5<4?c1WD
518e1f2X>R4j4GJR2l5o1h@4:j=i6S8_27o2l1XQ114j9X]1j1o2^30T2VH^1R4P2n1:=V391Q1k<d6a12521E0oN4R7fE`2
h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1o2^3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10
023\5<4?c1WD518e1f2Q<V2R4j4GJR2l5o1SOi6S8_22o2nZ38o2l11VQ1121aW23o2nZ3S52o2j32o2_Z21o22o2T16o2T1
iY3UFZMWc2j1o2T1Y20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1
SOi6S8_24o20S1jP46o20S1iY3U5jA5o2T1YT2_U1U53o2PU2Qf24o2ci1\;Qf26o2ci10[;=ce23o2PU2QS24o2TQ4^d1`b
12o2fo33o2Uk4^43o2U2oh45o2Uk4]3M22o2Uk42o2iZ34o2UX3c2i]2Io2g1V6eQ4h5_U27BET2@>a14k3SB@416Q1859:5
o2h?0hm21;o2m33^1`a6S90c6W=S7:5o2Qg6S90oJ3o2Rd3ba2No2g1V6T[2W@Q\1_U27BET2@>a14k3_4U411Y9@416Q185
9:2o2UX32o2lQ73o2Y^3`f22o2jT63o2nZ3Z32o2T`33o2UH13o2UHhb23o2UHPc23o2hGP]18o2hGoDg=d8_Z1bKWZ12o2h
G4o2UH1oj42o2WH6o2e1_F1eP1cZ23o2UW2nV12o2UW27o2h_1T9W>VQ1Z3\24o2h_1\GnV1<o21j11VQ1121[9T<MRa17o2
AS3dKY3ZX2jU46o2AS3dKY3U^62o2W]12o2PZ12o2_W14o2T2ZU1aP56o2h1fU1aa5eH:@P3bHi7^2_1`B0P3RElb1^@UM2o
LP9[>8P3\P1^2_1bm2d]12oL4P3kR1Ro2gZ23P3nQ4ZV27P3`IY`1Z9h^1kHgH3P3nQ4ca12P3nQ4IP3f1V6Pj3]=_U27BET
2@>a14k3SB@416Q1859:JP3f1V6Pj3]=ke1c?7BET2@>a14k3SB@416Q1859:j1P3]30T2VH^1R4P2n1:=V391Q1`Ca12521
E0oN4R7fE`2;\3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_23P3nQ4`f14P3nQ4`f1cD3P3ij2TW13P3S1jP46
P3S1LR^3jAYS28P3S1LR^3jAgK164P3S1jP4ZV27P3S2ZU1]2_9a^2QV26P3^W1]2_9a^2YS25P3^W1]2_9a^2l1P3]30T2V
H^1R4P2n118=V391Q1a6n<a12521E0oN4R7fE`2;\3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_29P3Z[32h3g
B^5i6nZ1_;3P3nQ4YS28P3[X3a2[Ad5X<^?nb1g1P3c3o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2;\3S10023\5A?c1]@
o318e1f2X>m8GJR2^274Z21CSQ1i6S8_26P3R\3kEcF3Yh17P3P2QZ3kEcF3Yh1<P3P2ZV3a2T1i@Q5cF3X5B]b13P3nQ4]Q
24P3SY2kQ1nF4P3]U2e3jh15P3]U2mR1bIgK3P3nQ4]W24P3]U2`l1XJIP3f1V6Pj3]=_U27BET2@>a14k3SB@416Q1859:J
P3f1V6Pj3]=g;gi17BET2@>a14k3SB@416Q1859:4P3]U2`l1UI;P3_>jS1a40oX2P2Q9kBUj1]S15P3Ki:i2^c39P3e;i2e
b3H]1c70UA6P3_>QW1ZLQ`1`c33P3`b3]?7P3k1XQ114bn2Sb36P3k1XQ114bn2=P3k11VQ1121g\2jAcLMjh1ZI8P3k1XQ1
14bn2WLRZ14P3_^3^CRI3P3nQ4RI6P3mZ3a3^CRI`J5P3R?kb3m`127P3R?`Z1ZX2PLlD24P3S1iY3PG4P3S1jP4PL3P3S`3
jA5P3W[3k4jAYS25P3V]1Zm1^3mC3P3V]1gd24P3V]1iP2mCj1P3]3U2VH^1R4P2n1:=V391Q1;TCa12521E0oN4R7fE`2;\
3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2?P3S2`P1RY1iNf4eBDd:N[Q12i3e5YH;P3g[2_OP4eBY;N[Q12a
EW\16P3TZ2b1V4YOeB7P3TNUDVP1oG\GXR18P3P2SL\5P1n]1oG\G>P3P2SL\5o^1nF1[HXJg1>h5ca1[43P3Xj2eW13P3]U
2`l13P38eQ44P38eQ4YS2P1P3402Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aIT6l:9CnEX4SP1i1P3]3U2VH^1R4P2n1:=V3
91Q1`Ca12521E0oN4R7fE`2;\3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_29P3hl3_12Z1W2d10_:4P3nQ4U<
Sg1P1P340]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIT6l:9C:lIU?m@6P3S2]X3\GX<hi15P3T2RY3fFX<3P3nQ4X<:P3d3d
KY3Zo2U6m4U[1SA\W16P3d3dKY3Zo2j^33P3nQ4dM4P3P2mo3dM6P3P2mo3PL`124P3nQ4aM0=P3P4o>a5f6dR3XKi2W3MR1
R1a53P3P2mo39P3P2`N\Q3oLAf4e7Y^16P3nQ4WLY10C4P3nQ4UI^43P3nQ4UId4P3Cb1Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3]23Ci2_152Q2f121057n2313<Y6
1Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12393P3nQ4aM4P3Sk3j6aM2Q30j1
Q30[30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1Q3\
30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_21Q3k1Q30P
2Z10T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2S2Q330W
30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2
i1Q3\3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2JQ3
30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1T2Q330_1g10T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW
3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_23Q30hd3W1Q333\15g3@UG01a1CT3;14Q2n1:T1_2nDa125
21FQ:mD4[GU2S3U4<`T1SP132Q3d1k1Q3\30T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1WD51
8e1f2X>R4j4GJR2l5o1SOi6S8_2m1Q3\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7m7Z8\2P3`2h3S10023\5<4?c1WD
518e1f2X>R4j4GJR2l5o1i6YHi6S8_2i1Q30[3U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD51
8e1f2X>R4j4GJR2l5o1SOi6S8_2IQ33^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP17Q3j11VQ1121[2Q333b11_1U2@
VG1<^19T2O;1210P2n1:=F_291Q1`Ca12521E0oN4R7X@U2W3`2h3S10023\5<4?c1WD518BR1f2X>R4j4GJR2V5Eo1SOi6S
8_2R2Q330W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo
1SOi6S8_2j1Q3\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7h=m7`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1S
Oi6S8_22Q3Pd33Q3SIlj23Q3TNQf46Q3j1XQ114X`4S2Q330W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`
2h3S10023\5<4=1c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2]1Q3302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4P?
o3n2_1;MG6k20k>kE[4SP1WP1KQ3020]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP13Q30Ze5j1Q3\30T2VH^1R4P2n1
:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_29Q3a1gFVc1dS1R=^Q2k:Y
b12Q3n]2S2Q33`1g10T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4G
JR2V5Eo1SOi6S8_2Y2Q33X35o1@VG1<^19T3CP2n1:=F_291Q1l:c8a12521E0oN4R7fAGW3`2h3S10023\5<4?c1]@i3518
e1f2X>R4j4GJR2^274Z21Co1SOi6S8_22Q3_S4Z2Q333b11e1o1@VG1<>O9T2O;121Q2n1:=F_2Z<c8a12521E0oN4R7\@Q2
W3`2m1j1S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2S2Q33f1g1o1@VG1<^19T3;14Q2n1:=F_2Z<c8a125
21E0oN4R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_21Q3f1Q3b3o1VH^1^3d2n1:=V3Z<c8a12
521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1Q3b3o1VH^1^3d2n1:=V3f3c8c8a12521E
0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2k1Q3\30T2_Af6^1R4P2n1:=V391Q1`Ca12521E0
oN4R7[BZ3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2NQ330]5@m1Z1mC1U2T3d2n1:T1_2nDa12521FoN
4[GU26P\1SP1o1Q33^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^
274Z21CSQ1i6S8_2j1Q3\30T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2
l5o1m;UCi6S8_22Q3fR4MQ33^5@W;n;1U2T3d2n1:T1_2nDa12521FoN4WHY1\5Q2hT1SP1T2Q330W30T2@VG1<^19T3CP2n
1:=F_291Q1`Ca12521E0oN4R7X@U2W3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_27Q3a1^k1ah1o3d9a
g25Q3a1^k1ah1o32Q3mW79Q3[7a\3\2W3C]5b3A7Q3iP2R4P_1X6P9ANQ33^5@W1nE1U2T3d2n1:T1_2nDa12521FoN4fAd5
V1N^7hT1SP1MQ33^5@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2f7`T1SP1>c7k1Q30[30T2R:S>^1R4P2n1:=V391Q1`Ca12
521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1R3[30T2VH^1R4P2n1:=V391Q1`Ca12521E
0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_21R3Y6S3@T184Mh4U7b85:a264f1404_1:6:406S1
42D0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5`35D5V1037<:0A?NP2g53DW1eN8I45Eo1C4G315\9Q3_3<7<
K1121V12?Q2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1A
Q1E2534T1T1>2:_1152]1C\1239V2S35b15]3gBm87D021111;42114P12g4U4[5i1NDh1JEF<j1h1k6\B`B[>F2T1O3I762
P1410U1U37a<X6P8@4[2UEo2P7h5Y2Q9UBc?5S3\h3jDE<d4S3@b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9Q3_3`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o
8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12393S3\h3fR4HS3eb1j=2H2S1124Bkd1V35S4Kn1Kh
3af1c6h4WIc@3S3_g2lP13S3\h32ES34Y5PO853n;31U1020i?oe11Y:]3gQ1a^24S3\h31d4Z1S3n1UFm87D021111;42Y1
2g4U4];\1<j1b]1[>33d3<<0I[1XFa84aGo2P7h5Y2Q9X1S3b3_Ml1\1g4U4Z50f3Z2\1<j1j3e51[b1c42V2h7fF:fGo2b1
T3d1Cc2T3Ga1Y114`7b?P@T1S3b3_Ml1\1g4U4R9Z2\1<j1j3e51[b1c42V2h7fF:bD2P3o2\6Cc2T3Y2[14`7b?P@9S34Y5
POlc21__1f=jP22S3\h34S3jW3a@Q?P1S3b3_Ml1\1g4U4R9Z2\1<j1j3e51[b1c42V2h7fF:fGo2\6Ch5Y2`1`7b?P@4S3\
h3W7Rh2Q1S3b3_Ml1\1g4U4R9Z2\1<j1j3e51[b1c42OV1h7fF:fGo2\6Ch5Y2`1`7b?P@CS34Y5POlMe:Y[12V4<H7Y2Y2m
1WS1dDe?VZ1T6S3@T184Mh4U7b85:a264f1404_1:6:406S142D0200111;212260171B21N1P1T111O0151BU1<X1F]5BJ5
`3J5?F037<:0A?o2g53DW1eN8I45Eo1C4G315\9Q3_3<d14V12a2CDT2_1528h1f1210524n2313<Y61Y1Mj34f1=241O2^3
o8T3d32Q202JQ28396D^2j14T13119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239a;Z1S34k1[31[1S3b8_3X79j6j8k
Cj6dEh4V3R4S<^21[1a3;81^3h1Q4Q:A[2=RCm=b4`=R83J]U15S3eb1fU2d5Z[2U5S3@FKMh4R2h8JQ45:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5`3J5[17<]1o2g53l1`6W:S2h;8I45Eo1C4G315\9Q3_3V1Y2a2Ci2_15
2Q2f121057j1S1313<Y61Y1Mo3T226O2^3o8j1Y1d32Q202JQ28=KY44T1311986ET1NQ13Lc1E253Y1T1>=_11f13?N3923
93T3gh32g3T3H09NE0[;7?c1>P320b28k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3
LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31f3T3H09NE0
[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d
1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31e3T3H09d10[;7?c1>P320k2k50623
4@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\
7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31e5T3H:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?1
40411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3<4=630<<2l4:3B9C5b6G=>X30U122B>b
11d1^2U1><4221@R608U1h3CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8P>T<:R;I_211[
5T3H:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e
1>W>6R9W1;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3
U2B<>:81436NQ1R22>N3;d8P>T<:R;I_211c3T3H:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\
3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R2
2]13P9UJ:R;Y31i5T3H:NE1h2U2[67?a11>FY220?[2f23k240412312@3<63?140411R11:5901CB15ML1N1I:12W1CV1<]
7B3`1]1Q2_3a2JV1W2^30e1>W>6R9W1;260:3O:0I24g4:3B9C5b6G=g30U1222?>b11d1^2U1><4221@\6n4CBb2R5MDa57
Oe3V40i1i2T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8P>T<:R;I_211o5T3H:NE1h2U2[642?a11>FY220?;o1
f23k240412312@3<63?140411P111:5901CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3a2JV1W2^30e1>W>6R9W1;260:3O:0<<
24g4:3B9C5b6G=g30U1222?>b11d1^2U1><4221@\6R1k3CBb2R5MDa57Oe3V40d14i2T3Y13n4M\128Q111i3U2B<>:8143
6NQ1R22>N3018d8P>T<:R;I_211^7T3H09NE00h2116:_1[642364a11>FY2204:d1Ff2o240412312@3<323?140411P111
545901311162B15?;1L1N1I:12W1CG><]7B3`1]1Q2_3\3V1W2^30e1>^489M0P3m1Q20<<:6R9W1;260:3A=:0I24>X4:3B
9C5b6G=>X30U1222?>b11d18U2U1><4221@R608a3\1CBb2W4JMDa57Of156a1Mo2800c14`1X1]2FY13n4M\128Q111i3U2
B<>:81436NQ1R22>N3018d8i1V<n1a8c1:T1m9IP1^111X7T3S161EE1h2;e13[67?a11>FY220?[2f2o240412312783<63
?140411P13:592CB15;AL19D12F:12>B5C3C><T1d2c3B3`1]1Q2_3Z31^3T2Y10e1>Q1Ih3:N129600R4]26e4P5C;2230:
3O:0Q1o1:\2:36;9C5b6G=g30U122B>b11d18U2U1><4221@h34^2e2K\1CBb2a4@MD:l3Y17Oj16A386=V40d141g2T3b5:
<1MFE28Q111o5B<>:814363JQ1R22>N3;b81e<I@k1W8<c1:R;I_211DT3H0`U20e1>aGW1\G2W@oU1Y13n4h31k3dCP1U30
e11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aInW1X4SP1KU3]1P4@VG1U2T3d2n1:T1_2nDa12521F6hN4aIf7`T1SP1I
U30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1KU30_1m3@VG1U2T3d2n1:T1_2nDa12521FoN4`;P>W\1SP1Q2U30W3
U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2\2
U33b11e1o1@VG1<^19T3;121Q2n1:=F_2a8h3c8a12521E0_@_>4R7\@Q22T3`2T1c2S10023\5A?c1]@o318BR1f2X>m8GJ
R2^274Z21CmBU>i6S8_2Q3U3]30o1@W;n;1<^19T3d2n1:=F_2b6g5c8a12521E0]4[5i=2X74R7g3\=A:<2T3`2T1@R2S10
023\5A148c1]@d16P22183T1<f2:U3U2a8m8GJR27^1G74Z21Cf:h8c5^42f1f1i6l23R54Z2LU30]5@VG1U2T3d2n1:T1_2
nDa12521FoN4aIm6mP1[4SP1WP1[2U3]30o1@VG1<^19T3d2n1:=F_2b6g5c8a12521E0]4h@h94R7^BW3`2h3S10023\5A?
5]1]@o318e1f2X>m8GJR27V274I`11Ce9m2n@2f14a1i6S8_2X1U33b11e3@VG15[1CT3;121Q2n1:T1_2jBS2a12521FoGo
64bBn6R3j3PQ1T1S3SP1U2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0TGj74R7fAGW3`2T1a21S10023\5<4?c1W
D518e1f2X>R4j4GJR2V5Eo1SOi6S8_2R2U30W30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5
<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2P2U3X3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S100
23\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2X2U302b11_1U2@VG1<^19T3;1210P2n1:=F_291Q1`Ca12521E0oN4R
7^BW3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2a1U3010b11c31@VG1U2T3;121V1Jn1:T1_2nDa1252
1FoN4oEBX1e1R3j3F\99CnET1m1U1SP1XNT@R1U302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4_GQ2R3TY1SP1S2U3
^3o1@X3mC1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7fAGW3`2T1c2S10023\5A?c1]@o318e1f2X>m8GJR2^274X1Q11CjDX
<i6S8_2MU3^5@VG1U2T3d2n1:T1_2g=V7a12521F]ET4\54[GU2V8PT1SP1JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4[GU
2W\1SP1e2o1U3^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z
21Cd=^Ci6S8_2JU30]5@VG1U2T3d2n1:T1_2Z7c=a12521FoN4aIW\1SP1n2U3f12c10o1@aBc401<:S19T2?094;14Q2ON:
=F_2Z<c8a12521E0i7nF64T4m2\?Q3W3`2h3S10023=n4A148c1Ak?o318BR1f2f5a8W4_3U1GJR2\21334Fc11Cj91kCZ3i
6S8_2W1U302b11e3@aBd41U2T3;121Q2n1:T1_2nDa12521FoN4_GQ2R3ZU1i3SP1[:;_EOU30]5@VG1U2T3d2n1:T1_2nDa
12521FoN4aIR3TY1SP1dBc;2f14Q1U302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aIR3TY1SP1Q1U302b11e3@VG1
U2T3;121Q2n1:T1_2nDa12521FoN4aI_7gT1SP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI6P\1SP1^2U30\30o1@X3
mC1<^19T3d2n1:=F_2Z<c8a12521E0h;V<o64R7^B6P3`2T1c2S10023\5A391A52H]@o3183T1<f2X>m8GJR2^274Z21C_3
bKP2i6S8_2\1U33Bg4@VG1U2T3d2n1:T1_2b6[>a12521FoN4DjFQ2j5V;9CTCW2AT1m1U1c@_?UDc5fA3W5OU302Bg4@VG1
U2T3d2n1:T1_2nDa12521FoN4aIQAMWJSP1XN2LU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIQA9CWJSP1NU302Z5@VG1U
2T3d2n1:T1_2nDa12521FoN4P?Z8U2W\1SP1cCl1NU30]5@VG1U2T3d2n1:T1_2oAn2a12521D1oN4aIm6YU1SP1cCl1o1U3
^3o1@VG1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2T1c2S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_
2Q2U30]3o1@k:Z<1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2T1c2S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C
SQ1i6S8_2NU30]5@U31nC1U2T3d2n1:T1_2nDa12521FoN4bHN6W7hT1SP1W1U30e1g3@U31^@2\31U2T3;14Q2n1:T1_2nD
a12521FoN4oEk1FN6k2[4hT1SP1T1U30e11e3@U31^@_31U2T3;121Q2n1:T1_2nDa12521FoN4oEa36P\1SP1JU30]5@VG1
U2T3d2n1:T1_2nDa12521FoN4aI^7hT1SP1P1U33b1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4[GU2U1`6`T1SP1JU30]5
@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7`T1SP1MU3f1g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIf7`T1SP1Q1U30_15
1e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4`;P>W\1SP1JU302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1MU33\1
m3@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2Y7<`T1SP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4`;P>W\1SP1Y1U302b
11e3@VG1U2<g2;121Q2n1:T1_2nDa12521FoN4[GU22S4T=C]Fi3U?b>Z2KU302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aI
W\1c@_?IU33Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1R2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4
R7^BW3`2h3S10023\5<41=c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2T2U3^3o1@n@W61<^19T3d2n1:=F_2d3e8c8a1252
1E0oN4R7kAB23P3`2h3S10023\5A1=c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2JU3^5@VG1U2T3d2n1:T1_2nDa1252
1FoN4aIo@WKSP1dBR2U30W3U2@VG1<^19T3CP2n1:=F_291Q1g1hAa12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2
X>R4j4GJR2V5Eo1SOi6S8_2Q2U3X30T2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD51
8e1f2X>R4j4GJR2V5Eo1SOi6S8_2KU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI6k2TY1SP1JU30l1`3@VG1U2T3d2n1:T
1_2nDa12521FoN4aIW\1SP1R2U3f1g1o1@VG1<^19T3;14Q2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1]@o3
18e1f2X>m8GJR2^274Z21CSQ1i6S8_2NU3d11g3@VG1U2T3;14Q2n1:T1_2nDa12521FoN4aIW\1SP1Qc1MU3f1g3@VG1U2T
3;14Q2n1:T1_2nDa12521FoN4aIe5aV1SP1V1U32Y3o11@VG19k1T3i1Jn1:T1_2]<Q17V7a12521FoN4aGo1g1m3j=fHlJV
5]^1NU32Y51@VG1U2T3i1Jn1:T1_2nDa12521FoN4aIe5aV1jJX5]^1a2U3]30o1@VG1<^19T3d2n1:=F_2Ih5g5Nj6Ia125
21E0f<XB4Q1P6[6Z8g3W3l1Ch3S10023\5A?c1]@o318X1<f2:U3g:m8GJR2Q2<74Z21CfDU3V9i6>;d3c3_2\2U3f11e1o1
@VG1<:S19MI<O;1212n1n1:=F_2Z<c8a12521E0oN4R7X@U2W3`2h3S10023\5A?c1[=Q3o318e1f2X>]4_4GJR2^274Z21C
SQ1i6S8_2Q1U302b11e3@VG1U2T3;121Q2n1:T1_2Z4c@a12521FoN4aIW\1SP1LU302Bg4@VG1U2T3d2n1:T1_2nDa12521
FoN4aIf7`T1SP1P1U302b11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aIW\1SP1Q2U3^3o1@VG1<^19T3d2n1:=F_2Z<c
8a12521E0oN4R7QB<W3T2;e1R2S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2OU33Z5@VG1U2T3d2n1:T1_2
nDa12521FoN4DlHTU1W2f1S3`3]GT5OU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4[GU2QAQHS3SP1UDRAc;IU3^5@VG1U2T
3d2n1:T1_2nDa12521FoN4aIW\1SP1XU1R2U30W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN40Q7^BW3`2h3S10023
\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2HU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1P1U33b11e3@VG1U
2<g2;121Q2n1:T1_2nDa12521FoN4aIW\1SP1P1U3f1e1Q2@VG1U2T3;14Q2n1:T1_2]<`8a12521FoN4aI`CfHlJV5IU3^5
@VG1U2T3d2n1:T1_2nDa12521FoN4aI6P\1SP1IU3^5@X3mC1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1o1U3^3o1@VG1<^
19T3d2n1:=F_2Z<Nd7a12521E0oN4R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2S1U3]1P4@X
3mC1U2T3d2n1:T1_2l62];`2a125216?oN4X4^1iCm6]Ne5U1SP1P1U3^5@VG1U2T3d2n1:T1_2l62n=\1425216?oN4aIm6
c2bKR7PJR6LU33Z5@VG1U2T3d2n1:T1_2e>X6a125216?oN4jHFW\1SP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIm6
YU1SP1JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4`EP4m6YU1SP1KU3^5@m1XE1U2T3d2n1:T1_2nDa12521FoN4aIbEf3mB
SP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4P?`:W\1SP1JU3Fg4@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7`T1SP1IU3
^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIf7`T1SP1OU30e11e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4aIW\1SP1R2U30
W3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN4R7X>U4W3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8
_2P1U30Eg4@VG1U2T3d2n1:T1_2nDa12521FoN4T8f3_9o1U2f7`T1`Hb7P2U3^3o1@f=_91<^19T3d2n1:=F_2Z<c8a1252
1E0oN4R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8a1MJU3^5@d=a91U2T3d2n1:T1_2nDa12521
FQHm64aIW\1SP1JU3^5@VG1U2T3d2n1:T1_2b7j6`6a12521FoN4aIW\1SP1JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4a
I[AkJSP1HU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1SP1JU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4iAg7f7`T1SP1
U1U30]5@Z;1S1e:1U2T3d2n1:T1_2nDa12521FfKX34DVCf2W2Ff7`T1c>W2j8\6JU30]5@VG1U2T3d2n1:T1_2nDa12521F
oN4aIW\1U?m@JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aIW\1oIS6JU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI^T1
h7SP1P1U302Z5@VG1U2T3d2n1:T1_2nDa12521FoN4aI^7P2a79CWJSP1UDQ2U30]3o1@VG1<^19T3d2n1:=F_2Z<c8a1252
1E0kN34R7^BW3`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc<_Di6S8_2Q2U30]3o1@VG1<^19T3d2n1:=F_2Z<c
8a12521E0oN4R7^BW3`2h3S10023\5A1=c1]@o318e1f2X>m8GJR2^274^1K1CSQ1i6S8_2U2U30Ae2U2@VG1<^19T3CP2n1
:=F_291Q1`Ca12521E0oN4R7^BW3`2h3S10023\5<4?c1WD518e1f2IEh<R4j4GJR2V5Eo1n?T?i6S8_2T2U30Ae2U2@VG1<
^19T3CP2n1:=F_291Q1`Ca12521E0oN40Q7^BW3`2h3S10023\5<4?c1WD518e1f2I^=R4j4GJR2V5Eo1SOi6S8_2R1U30e1
1e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4[GU2Y5\2`T1SP1S2U302T3U2@VG1<^19T3CP2n1:=F_291Q1`Ca12521E0oN
4R7^BW3`2h3S10023\5<4?c1WD518BR1f2X>R4j4GJR2V5Eo1SOi6S8_2S1U33b11e3@VG1KY1T3;121Q2n1:T1_2_=^7a12
521FoN4_GQ2]X1i3SP1KU30]5@VG1U2T3d2n1:T1_2nDa12521FoN4aI[ACWJSP1JU30]5@VG1U2T3d2n1:T1_2nDa12521F
oN4_GQ2W\1SP1T1U3f100e3@VG1U2T3;121Q2n1:T1_2nDa12521FoN4[EU4QDlDX3d3^LWP1KU30]5@VG1U2T3d2n1:T1_2
g8W9n2a12521FoN4aIW\1SP1Y1U3]1DO[2@VG1U2T3d2n1:T1_2jD20a12521FoN4aIZ1Z4d7lNSP1Q>\:UDU2H9Lm25OU3^
5@a4c7`3_71U2T3d2n1:T1_2Z7c=a12521FoN4aIe5aV19iOcMU2U30W30T2@VG1<^19T3CP2n1:=F_291Q1V7Z9n2a12521
E0oN4R7^BW3]22h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2NU32Y51@VG1U2T3i1Jn1:T1_2nDa12521Fo
N4aIU1h@XJSP1]^1T1U310Y51@VG1U2T3i1Jn1:T1_2nDa12521FoN4aIg13R@XJhJ1X5>TEiHS2U3X30T2@VG1<^19T3CP2
n1:=F_291Q1Q<^7a12521E0oN4R7^BW3]22h3S10023\5<4?c1WD518e1f2X>R4j4GJR2V5Eo1SOi6S8_2JU3Bk4@VG1U2T3
d2n1:T1_2nDa12521FoN4aIW\1IYOQ2U3Bk2o1@X3mC1<^19T3d2n1:=F_2Z<c8a12521E0oN4R7^BW3`2h3S10023\5A?c1
]@o318e1f2I^=m8GJR2^274Z21CSQ1i6S8_2OU32Y51@VG1U2T3i1Jn1:T1_2nDa12521FoN4\H>Ek3[X1SP1]^1KU3^5@VG
1U2T3d2n1:T1_2nDa12521FoN4kHB2k3[X1SP1LU3^5@VG1U2T3d2n1:T1_2nDa12521FoN4\H>Ek3T4VT1SP19W30Y5POSj
2Q?XJbEnh18W30Y5POSj2ZY1bEnh18W30Y5POSj2Q?XJa^2=W30k1]3POZS2VFAn3[U1nOa1P]19W30Y5POSj2CZ3[U1a^27
W30Y5POSj2ZY1a^29W30Y5POgc2[6n3[U1a^2:W30Y5POgc2[6CZ3[U1a^2;W30Y5POgc2<Q4l1n3[U1a^2:W30Y5POgc2[6
n3c6gNa^23W3_n3n38W30Y5POSj2n3[U1a^22W3_n36W30Y5PO^S4a^21W39W30Y5POm[1U^1n3[U1a^29W30Y5POSj2k1R2
[U1a^2:W30Y5POSj2CW1R2[U1a^24W3_n3k1R23W3_n3k1CW30k1]36iNlh2131P@i?h4b27X2APe1`I9W30Y5POnh23d1fX
1a^2<W30Y5B]N\h2A3R@XJge1iH7W30Y5POgj2fX1a^2:W30Y5POnh23d1QW1d1a^25W3a]4:hd1^98W30Y5PO`o20lS1a^2
9W30Y5POXh2^2Z3[U1a^2=W30Y5UHj6[9Y7k3gY1bNaV1jJfc1:W30Y1B\3POQ63Xm3a^2OX3k1]36>118mMom1oEl41=0j4
l:a50bA7a1X1@\=S1^3cE3RAUEQ2X3k19S3E118\3b4mEl1[4QG4k40f4Dl7>Y1W1a4]2T43Ic1d9l6\2_5104U3U30^2Q3R
4d1l37[1\=2_27X2A@4310h7[6^2hBX6[>nBc27X3Y5POnh2h1fX1a^2?X3Y5IVNnh2R4^20c9XJjJlJV3g8j<8X3k1]3POn
h2_Z1@P^25X3Y5PO^S4a^2;X3k1]3POlh27P@]Gj2nOb^1T1X3<U18]3`1P3cCj6\FY2OWl1m215V5R<`1l5;0Y>X2AkMC^1
g2VE40V1g=j6C>X3l1\3PO^V1i`2U<kMUY109`6CT4HX3k1]3POo@oQ1lU17>Z:j3Gf>U<Q8`B[52[15_7b?DUE7X3l1\3PO
^S4Q8_V28X3Y5POUY3XJ@hS1WZ1FX3b18]363dDU3j6VBo^1eG1313fO^:je1fHh187X3l1\3PORi2[Z1a^2<X3Y5R=e21U?
lh27`R1h7bInd1:X3Y5POaGjP2T5SNh7mIcd19X3k1m1_1PO^S4nOnCcJ6X3l1\3PO^S4a^2R5X3;b1M\2[2h?5:a264f140
4_1:6:406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5f3J[17<]1o2g53l1TG`78I45Eo1C4G315\9a6DJ7311`1a2C4d2
_152Q2f121057n2313<Y61Y1Mo3T226O2^3o4o3T3d32Q202l28=KY44T1311986ET1NQ16Ic1E253Y18K>=_11f1C\1239]
U1h4X3;b1M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C
4G315\9a6`3_1Q1Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o4o3T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253
Y1T1>=_11f1C\1239]U1?X3Y3o1POJn5]<Y4jP2EZ3Y>fHlJdc1@X3k1]3POULf1P6nd115UT1V2e2V1lFdg19X3l1\3POgj
2i2lU1\b1TL8X3Y5POiM2do1lU1a^2GX3U4S1POj;XJlZ1Y5\4W4:X=1^41>X1_@T8i`1iADS3MX3U4S1I[Gj6ULe?TU1[21
k2KMIP6:5cA[1m@Pc1m5iAD^2D`2f1LX3S41S1O_3`Jm:`LT]1]3V6W10>n>[19R1eAi>0]<k1iKnBc2W4;X3S41S1PO^S4i
>jU11g2RG=X3U4S1OPNTh2l4\V1i>0SZ1bE`2>X3S41S1PORj1UN^2G_3^T1Yj1^@h3@X3U4S1PO\c2g4j6=20IRS1Yj1^@h
3`2W2X3k1]363i:f<9T1e5W4CS8o3`3V5d112CM251=;G^[1m8O:6b1b1;:157\1_1;^2[7cH<c21DAU7e6h>j233CU6U3M:
^1U>P7d82J2T32T4V1X3Y5POW4Cd?V5d112CM8156T1\d1O:i1T4a1W1b1[7mLU7P;\=GYJe?2JW32T4a1X3Z1n3T;P=T1Fn
4W4Cd?V5f1FM815410S1\d1O:6b1CZ1<j1_1;Kb1[7mLU7P;\=GP<X>P7b92T32T47X3l1\3POkn2bT1a^29X3Y5UHj6Rm2h
1bT1[JUd16X3U4S1PO^S4a^28X3U4S1POfh2gZ1hZ2h3<X3U4S1POTU2oBAS71aS1a^2R3>X3Y5EZNnh2hE0b1l;_12b5Ig]
27X3Y5POnh2_Z1fQ2j<FX3Y5QBn<mM0kBXLV1]4Q2P2c4;]1a1a<fEY2TFX4Sd1?X3Y5QBn<S]2V1]4Q2P2\1P5a1bT1gX1i
U18X3Y5`2_Lkn2dAmBa^2MX3<U18]3a4^J`o20>521LU9`1g20S3Z@DA[6[=`7k1k6gV1h38X3l1\3POTGY\3hZ2h3KX30T1
=h1l1f;P>Y3@14V1lMkNUGY:BbT1V@P8R<n@11YCi5AX30T1=h1l1`>V;Y3@14V1kn2bT1gX2i5X5X3;0^126F_1L1Y2U2b=
5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5a42X17<]1o2g53l1eN8I45Eo1C4G315\9c2m3`3a2
Ci2_1312Q2f121057n23131:U1S51FBMo3T226O2^3]4Ao3T3d32Q202l28=Kn2Z14T1311986ET1NQ1P1c1E2531W1T1>=_
11f1C\1239Z;dF]3h4X3;`11M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X1F]5BJ5a4[17<]1o2
g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o4o3T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239]U18X3Y5POYDlP2W^1Sj1]D7X3k1]3PO^S4nOb^16X3Y5PORn2[U1a^26X3Y5POhf1
e\2a^26X3Y5POT>Ye3a^27X3Y5POSEZ^3Rd1^JIX3k1]3QJn41e=U5S=j2]@l4g5T26b5l15[1j`1U93jOi1h\1<X3l1\3PO
mBPc1Eh2j`1U9X`1XN>X3Y5QJm3P1mBV]1X9Pj1X`1l1T1SFR5@X3k1]3l;SCb8W3Q7MTZ1dQ1WP1a3nOR1_]19X3Y5POb8n
FZP3a3QQ1_]19X3Y5P>o@W\3P2UEoV1aW16X3Y5P>o@^S4a^2CX3<^1]3a4^JjCg5co1]6i:`1W2d3\1b?AgU2i8:X3Y5POc
d2]3Z1]3]1UU1a^28X3Y5SIl5k:1`h3a^26X3Y5PO^S4\b1TL6X3Y5POok2^W1a^27X3Y5POok2R2[U1a^2e1X3Z1n3Y1@\3
OhHV1W3e9o4b<e1P74Y8V2Cf1Q1o1\DP?R2[23XFZ4e1X687X4?:e:V2f4m3U6\2d6a20:Cb1f9^4U<j4j48X3Y5POhf2j3^
3[U1a^26Y3b1XQ114kP45Y3b1XQ114P2Y3b1a1U2VH^1j3140P2n1:=V3913M`Ca12521E0oN4R7\A0X4`2h3S10023\5<4?
c1WD518e1f2X>R4j4GJR2l5o1\Cf;i6S8_27Y3b1]L^3[1146Y3b1lO[1148Y3b1XQ114WAc1Ui27Y3b1XQ114Rl52BY3a10
7PQ114X1d@ME_6nU1c1`5eFU>bh16Y3b1dMc3149Y3b1TNS314kBT]1jP27Y3b1dM?S3146Y3b1jF]:147Y3b11VQ11217Y3
b1lO[114kP4AY3T2b613Uj2[I_12Z1`1[20Z?f2R2`U24Y3BPS6[11Y3n6Y3:0S1182Mh4U2n1P3V61Y25:a264f1404_1:6
:406S14G0200111;212260171B2P11P1T111O0151BU1<X1;:Z522?J5g1?57J=<5?F037<:0A?8CR2g53DW1_N58I45E2l1
C4G315\9a6]32Ld1CDT2_1528h1f1210524n23131:U14FU1c2=1FBMj34T2241O2^3]4a4j18P1^352Q202JQ28396D^2j1
4T1311986E9JNQ1P1AQ1E253Y1;5B>=IE152]1C\1239j41YLe4Y3:`11Mh4h?5:a264f1404_1:6:406X1H4D156271f11P
1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^
3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239l43Y3X]1VG8Y3nX1a9dQ1XK^Y2V;S54Y3fb3n
V1Y[17Y3ah3PD9CnER3:Y3nI3[m2l8c6Bl]1_2_C3Y3B[I2Y3lZ68Y3Zd1a2Wh2_X1i:h1]13Y3cS6Q28Y3X3kQ1n5]<_g2c
c1M6Y3b1TNS3147Y3b18kMS3147Y3b1]Lj414kP4;Y3b17lMS314WAc1U7iV39Y3b18kMS314gY3Th1R2Y3b11_10T2VH^1j
31210P2n1:=V391Q1`Ca12521E0oN4R7X@X2T3Na1h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_26Y3b1XQ11
4\Z22Y3nS53Y3X4hS73Y3d1[Q12Y3B2Y3Xn39Y3b1XQ114oj2Z1l309Y3;^9g?Ue3`1l5o@PV12Y3W]69Y3i7W11^@dY3k=f
3\h1HZ3d1JP62001dDb4V4b9f5Uf1gS1[7^6ZV1Z:l:0;^2n4?Z3d18b6301WI`CRk2V6QR20;]7;Z3S2\66aCVIRk2XX20;
b39Z3`823aCYd3XX20;=Z3e1Q7fIh2NV2f1Xg1Yk1VR1mI0?Z3e1hP1h2NV2f1VDQS1b2fh1XBm?mI0>Z3e1hP1h2NV2f1oe
3iNmI0;f5RKW2Z3e1b10o1iG<AL^3d23NK:=;5f1MZ<c8a12521E0XP1n5c2RC`2h3S10023\5A?c1U>W2o318@=Ff2X>m8G
JR2^274Z21CTKn5i6JX7_1OZ2Z3e1b10o1T1dF<AL^3d23j1:=;5f1MX;Q1c8a12521E0XP1n5fE`2h3S10023\5A?c1`3d:
d1Bo318=2=8218f2X>m8GJR2^274Z21CSQ1i6S8_28Z3d801hX3em2W@X19Z3d1o601WI^m5X1b@U4Z3d1>9e31=9HG00200
4162fAT105_5130111W1=\1[1g1<`4]27\51?341V1h5Q4Q60W4`:Z1\2OW95d3S;?f4U2b6Z31=KT3k1=0`30<E>0BA8Y29
DA463<0514294T4GAe1M60b32F4j7MP18b6D@<1?\2n30h3k1W3;3f9h704[6Z2kE94[2Z3d1>9e3b1G00200407UCe56R3[
1g1<d40l701j8Q3Q60bB\3h622WAg2U2b6Z31h:T1CT3M0AL617>l4W2Mj32Kh86R1g8\2h7k1W3oA04[6Z2kE9Q1Z3d1>o3
b1G00200120]Ce5j6hk21Z6]4k50^1OeE6lEWE0`6VH9EZ3m1TJ`>e2f50`4k1m2R3Y8Ym1l90Z5]20S5o2li1P2Z3e1b10o
1^2Z1\D^1^3d23j1:=;5f1MZ<c8a12521E0dNc1n5fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2n1
Z3e1b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CZ@0;[@i6S8_
2P2Z3e1b10o1VH^1^3d23j1:=Af1MV2S:4k1b6a12521E0WV1bBS3`2h3S10023\5A?c1]@U1i218e1f2X>m8GJR2^274Z21
CSQ1i6S8_25Z3mU1nb50i7k1Z3e1b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m
8GJR2^274Z21CSQ1i6S8_29Z3e1h4X2fIn5f1^V3Z^17Z3e1hP1h2U3f1id46Z3`82eCVi2RK1Z31[3Y3[3Ld10[;7?c1>P3
20k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R
5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31X3[3Ld1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7
B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1
:R;Y31c5[3A:d112e22R2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_
3\3^3^30e1>W>6R9W1;260:3O:0Q18^4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40i1\1\1T3
Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8P>T<:`52^5I_211h3[38Cd1\;7?c1>P320k2k506234@3W11n15S1?15j
1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1R7f121057^2CU3R5\7Oe3P<Z7\1]11
1Q3[1a1i181436NQ1R22]13V9]?h1h8:X8DT2Y31d3[3A:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B
3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i18143
6NQ1R22]13P9UJ:R;Y31c4[38b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o
2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239L[3W1;e8`?F0c6GW=4ZX2R?NSIk:l1Y<i7Lg;P6^7Q5[77h8[22[3Ve6?[3W1;mH2a6
GbT1Zj2k:fX1lC7T;Y7P1[3W1\@l=Z6_3?WKBIfCQ2g3?SGYMS8o3_B7l=o3h3Kf4bA7[7a4^4[2Y7G[3W1;85VBb4Q9MZCW
5\BSG0`F^6Y4XBi2e4c2ZOhQ14[3W1RZ6YM<[3hS3?eR1_h1_6k>`2n=h2R926[3Td2iT1Q1_8iX12[3dZ3;[3on1fAoV1\Z
2bEY8\4`8Z4e34[3g1XS3Xl32[3g1n1[3X3o1VH^1^3d2n1:=V32W<c8a12521E0gDh<f4fE`2h3S10023\5A68c1]@o318e
1f2X>m8GJR2^274^1K1ChB?Q<h1i6S8_24[3[X78k8T1[3W1Do2b:gES3>X6Q1]S1W5Y6c1n;_Hd3]7R:>?0AC<eQ1_<T=l4
P7?Nj2i2R1b>A[3U11Job3\[2SET2f4b2b3Z2[8>d3U1V6B[3U1LhQ2a3nOme1f>a>a3W6a:X3T:]26m53U8[38C96=E7h4[
67?1a1>P320k2@5:a264f14041234@3<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X1F]5B3F5S47
5V1037<:0A2<o2^3X23DW1Kf>6[9N;i1;n18I45Ef1813=49=315b6G=c1S20U122B>d19Z1R228U1><631=DT2_1528h1Y1
<210524^2?313<b2f31Y1Mo3T2241O2^33k8T3d32Q202JA\128396<113^2j14T1311986E981436NQ1P1A?2>E253Y1T1>
=_1152]1C\1239oI:R;Y314[3U1jS3mU2]3[3L8[10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3
^3U5f>6Z:;i1;Z1n2_1:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3Y7f4Z7\1]111o5i181436NQ1R22]13VS1:R
;Y313[3U1jS33[3V1RZ66[3V1`1dS4i^1T`1;[3k^1Q1VDXHa1P2g1Jc1\e22\3iV41\32\3a_2O\35T1P2U4XW1ZJX@ae1i
S1a@SA7BET2@>a14k3SB@416Q1859:3\3UY2Pa38\3P?gU2Y1VHlV2a5c85]3TY2aV1nP2n15]3f;OU3Wi11]32]3U[32^3k
U3U1^3c1UFm87D021111;42Y12g4U4];\1<j1hY1i3`Bh2o1XDa84aGo2P7h5Y2Q93^3kU3SK4^3kU3XB^=P1^3W3_Ml1\1g
4U4R9Z2\1<j1j3e51UP1iF2V2h7fF:fGo2\6Ch5Y2`1`7b?P@9^3X3^Ml1\1PBj9mU1e_2Q1^3W3_Ml1\1g4U4R9Z2\1<j1j
3e51UP1iF2V2h7fF:fGo2\6Cc2T3Y2`1`7b?P@R4^35T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1FZ50V5
J5V1037<:0A?o2g53DW1eN80H45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9
JNR2AG\1Y1i32]1Cm14^3kU3iF`U25^3kU3Zl2j62R1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51UP1iF2V2h7fF:fGo2\6Cc2T3Y
2[14`7b?P@4^3kU3iF[\24^3kU3c1dQ35^3kU3P52PV34^3kU3S5PV33^3kU3c1U1^3W3_Ml1\1g4U4R9Z2\1<j1j3e51TNP
2S5eA2H]1h7fF:fGo2\6Cc2T3Y2[14`7b?P@j1^3o20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4Q4P3fE`2h3S10023\5<4
?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2:^3X3^Ml1\1PBj9mU1YB[m14^3ai2Y<h43^3kU3d73^3kU3l\22_3VW43_3V[5
01_3:_3mT2R2V@6d1oR1a4i1dk21_35_3PW2V2SP4j<;_32R3dKY3h;0QI]@PCjU42_3UY74_32bj5W>:_31S3dKY3Ye1Sk2
ZFBiV16_32[g2PCW5ci23_3X3RV6Z6`33b1M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118F015DU1;06
Q1F]5BJ5W3Y1[17<]1o2Ja12521E0U23l1eN8I455?V1HC4G315\9a6Q3>Q2?Cd24N002375284c1f121057>A?]1313<Y61
Y1Mo3T226I52^3718e1f2o3T3d32Q202U1f18=K3U44T13119526@4T1H5Q1P1574P1E25361C<T1>=_11f1C\1239iHi6S8
_2f1`3V1FLGAX3h?h;ak1fBd3TB4d7RJl2]D]8c;7BET2@>a14]192@4Z1d92]40:><e2@0316Q18319:I5`3Q1Pg3o>4=`3
3i1TU44c1f121057^U2i4`33b16Fh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o
2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2^3]6a2T3Gl22Q202l28=KY44T1311
986ET1NQ1P1c1E253Y1T1>=_11f1C\1239eP1g4`33b16Fh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2^3o8T3Gl22Q
202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239>`33nV44c1f1210524^U2;O`3Q14>T1Bo3do34d7_U27BE
T2@>a14k3SB@416Q1859:f6?`33nV44c1f1210524^U2_<bGZ1`33R1m2X3Qf2]>TK4c1f121057e3RJeW1f37BET2@>a14k
3d9`4m3@416Q18319:4`3`P1aV343`3RW44e4`33b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1
F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239;`3[o110SY1_N4nR1io1Q12g4`33MDMh4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_15284c1f121057
n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239X5`33M@3M^1Y3h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2
_15284c1f121057n2313<Y61Y1Mo3d1?26O2^3o8T3Gl22Q202l28=KY44T1311986?5T1NQ1A>c1E253Y1T1>=_11f1C\12
39_<f2??6^3e7c5k2Ok35i5`33T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<
X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a63Y32a2CDT2_15284c1f1210524n2313<Y61Y1Mo3T2241O2^
3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239RU1@`3[1iF^:14UV1jT1Z:9T>;4Pb
1Z2];5`3YX2^FYX14n3`33T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I4
5e2CeD2a2CDd35284c1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm17a3S3dKY
3X:bJYY56a3S3dKY3X:lS62a3`^11a32a3]Z35a3S3dKY3U^62a3TH4a3`^1hX1aa32a3UI3a3UI]e22a3kX67a3S3dKY3W]
1RKjU47a3S3dKY3WU3`Q2\W12a3RZ38a3S3dKY3]<kX1Qb3iV1:a3e\1XG1m2\:P6fD_^2W>2a3ST65b3R3dKY3U^62b3\`5
1b32b3\Z33b3TIWa23b3[g2PC2b3_b53b3Xg2aa33b3TI`g53b3TI]e21b32b3RT66b3R3dKY3ZX2jU47b3R3dKY3W]1RKjU
49b3R3dKY3Ye1[<`R3a2\W12b3^h65b3QZ3Ul23^28b3^P1^V1dU1QV2bC3^23b3Xi2mY35b30ed2d2PCP1b3T1V6PS3]T1_
U27BET2@>2^14k3C0H\7X9@416Q1859:X1=Kb3T1V6^W4_U27BET2@>:0U14k3j8X9@416Q1859:9b32^9j_1Re2`1l5o@b=
2b3`d5P1b3T1V6h@_n1a9Oc]1l[1]:b;a37BET2@>a14k3h4Z=@416Q1859:P1b3T1V6h@gf1h7m1jA[T1Z;@2`i17BET2@>
a14k3SB@416Q1859:Q1b3T1V2o3hAQX2[=WP1mQ2a37BE5n1@>a14k3g3e50d8@416Q1859:Hb3T1V6^W4_U27BET2@>a14k
3SB@416Q1859:T1b3T1P2U4hAWP1Q:gM_4SY1oa1m?a37B2BT2@>a14k3]1P1R2a=@416Q1859:Ib3T1V6^W4oa1_C7BET2@
>a14k3SB@416Q1859:5b3`>\h1Xl3c53b3Y3RW32b3\Z34b3fd2d2PC4b30[Z3W54b30WP2]D2b3j]33c3ed2fE1c34c3Y3d
CWn12c3Ph22c3QU45c3^X3l1``2SO2c3PQ75c3Pf64n<`35c3SY2fm1^4V]29d3gX4f121057^U2=d3gX4f121057h`12bDQ
7VL:d3gX4f121057^U24Jd3MGc5n?ST1`Li`1f121057Y<`9hFo7l4P4Z5a2f?P4T?Z2Dd3MGc5Rd1Z]2f121057Y<YP1o7l
4^1a2Z5a2Q620`3278d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1
<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@a6f1210524^2C5<b2l2V1
NMDa57Oe3V40Z2X2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;j8oI:g9Z1I_21m3d3T1=f5U7h8:a264o54G02001
11;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241[<Z4
d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1Q6d3M6=K13AR4U7b85:a264f1404_1:6:406S14G0200111;2122
60171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f121052
4n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239gCh516
]1o9R1U3=d3bU2TS2f121057oNBZ@`E;d3gX4f121057oNBkU17e3Z6S3mT4`1l5o@Be3[3IX5cj2RT1V6`1l5S<k4WOZAEa
I1>d8T1e3LIJ0k6ob1Q1]Y1]W1`1l5j:K@g4Z;d47dG\4Y2P5l1_;M6U13LV3W31d1X2A9e3^1o7_:]j3`1l5o@aW1k4d30L
8;Mh4U2b=5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9
a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2^3]4V3Z1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239:e3U18o7Qd3k@`1l5o@`P16e3^9mT4`1l5o@:e3^1o7_U1]o2`1l5o@`P1Z4Ae3V17o7lES314e[3`1l5\1
0R>^1`@o?Be3^9na3nB`1g2063k1A:\10a?S726Be3U18o7_Z1\9]Q2b?`1o2o1A:]1h8h6bP1Y`1Le3V1W8PI14n>S]2h1i
=0:T1o4L8T1`7R1R3BMJDIZ8VOZY18e3^9mT4`1o2l2]1a?;e3V1W8PI14ZY3Z2`1l5o@Ce3U107o7lES314mAgi2`1c2300
R3]1a??e3V1W8UEj314e[3`1o2l2]1c4m:`78e3^9mT4`1o2l2o@oK8e3^9h8Tl3`1l5b>\2=e3V1W8PI14e[3`1l5o@`7lD
nX1:e3^9mT4`1o2a2:o@l`28;e3U1X8mT4`1l5]1^84m6[3>e3V1W8lES314e[3;T1l58T1a?7e3^9bR4Z2`1l5o@:e3U18o
7lEP_3`1l5o@`P1:e3U18o7U[1gi2`1l5o@`P18e3U1X8mT4`1l5o@V3Ae3^9jT1mS1o5[EhP1`1l5R2V4e:`7RMoGP5U:@e
3V1S5S3lES314WA\X2]2b?;T1l5o@:e3U18o7V;1di3`1l5o@P1e3U1X8g^1bAIc5l<\3e8^Ka18U50LE:1C`1l5o@[;2Lf5
1fBe2gQ1b1Z4d30S110:e4P1U2o4h8:a264o54G0200111;212100400171B2\40151U2X1F];5V1037<:0A?LR2g53DW1eN
8I45e2CeD2a2CDd3528h1f1210524Z3:U1S51FBMo3T2241o8f7d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1V
Q1Oe3Q13<e5U2mT4:U1l5o@\]17BET2@>a14k3SB@416Q1859:Z1e3Q13m1T4U2jIV[1Y5d4le1:U1l5l2i1m1j1_8\]17BE
T2@>a14Ko2^3_1T=@416Q1859:P2e30j100`7_8g2Z8l1`G\3;;2Em2mU1jLW=`1W2m1f1V13b5W533?=2A3B7]118142001
1122]1n1j251ZT136K23T9mK5U2e3`200k6jJd:f17=\3X1`23Z2^2i112hg1k@c3c2`1g2T3a:g4@1R1Z?W:A^@@=00>;7k
1Q4^6Q92285108>5><5l2k3o292Na151<Jf1e3U107c4f2D`:Y;U314Q:l4l3E7[2]1M_1@:RU1_6ZGP7h6;0S1[19V48S7W
5c1=?h1\68g9`71\2_Jo:n1S8K1\18e3^9mT4`1l5o@b`1hJNe3Q1V6U2j^1Rf2:U1l5o@\]17BET2@>a14k3SB@416Q1859
:7e3<Q9mT4`1l5o@8e3^9R8fe2SW1`1l5o@7e3^9mT4`1a5:o@7e3^9mT4`1l5o@Y?8e35X9mT4`1l5o@o_2;e3V1W8lES31
4e[3`1l5o@8e3^9mT4`1l5o@cP207e3^9mT4`1l5o@S\29e3^9g1\V2hl1`1l5X6f:<e3^9o`2`4S6nA0i:^<`1l5o@=e3o2
^6UEY3]\3`1l5o@h@]6b@_Q18e3^9Sb3iB`1l5o@^N9e3^9P?Q4ja3`1l5o@PO<e3U10W8PI14mAgi2`1l5o@Y1e3LV2Z6iC
f8d2C8S1V3_<e4]:c4`5b<g6[W1`1l5k1B1f6[2Bh4U8^9Z4l2g1]3P5>d:V2f7dCY1Ce3U18o7`8e2R8V7T=oc1T@X;i=`1
l5R7l9kNY2:e3V1W8PI14e[3`1l5o@o4d30V172Mh4U2b=5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<
X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T226O2^3]4o2a1T3d
32Q202l28=KY44T1311986ET1NQ1P1c1E2531W1T1>=_11f1C\12397e3^9ec2Wa1`1l5o@8e3b7k1lT2PP2`1l5o@7e3^9m
T4`1l5o@R@9e3^9V;1PX1ca2`1l5o@8e3U1X8lb3PB`1l5o@j4d30LDMER4U2b=5:a264f1404_1:6:406X1H4D156271f11
P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23131:U1S51FBMo3T22
6O2^3]4a4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?e3^9Ze1V>[Q2`1l5o@T108VW2V2n61
@e3V1P2V6PI14e[3`1F;k2Z10Ao@7e3U1X8mT4`1l5o@<e3V1W8RCm514e[3`1l5o@al1j4d30a12Jh4U2b=5:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n23131:U1S51FBMo3T226O2^3]4a4T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Ce3U18R10k
6V;1W?lU2iEe>`1l5o@`P1KiP1iA8e3^1o7mT4`1l5o@bP17e3^9mT4`1Y5Bo@T1e3MJe6Oi1Z21R1b5h43P4U<Y:lHa4X3n
2Z3j1P<a9Z4Z10[F`1l5b2a1j<Q;UQ1Q>b58e3U1X8be3Z?`1l5o@@e3V17o7dG[114e[3;T1f55\7b9TJW1e3Q1V2o3U2]d
1_`2:U1l5o@\]17BET2@>a14`1Z2DHR1EW6d8@416Q1859:4S1<e3^9a>Ni:nCfl1lI`1l5o@c^1>e3V1b6d1PI14e[3`1e4
V1o@S;^2h6d30S11072Mh4U2o4`5Q35:a264f1404_1:6:406S14G0200111;212100400171B2P11P1T111O0151BU1<X1F
]5BJ5<<MER1J5?F037<:0A?L@a1g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n231201:0T1S51F89Mo3
T2241O2^3e2g1X35R1j18P1d32Q202Jm138396D^2j14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239U?PB1k2;e
3V1W8PI14kP3i:`1l5o@8e3U1X8aR1[R3`1l5o@W1e3F[1R61V1ElNR1?a3[5a=>U5i2U:0d3?1c:V;U1P4_Cb4U3`1;`5_4
_<\2[CDT4Z5g\19e3^9Xk1dY2`1l5o@]h1\D=e3f1g7[5[OjY1QKXK`1l5o@\DcINe3L8X7L2ZS4b1`1a5:o@^8d3f4U6i@c
2S6g5d1\1o7_91\16c4:39e3^9\:`j3`1l5o@ZAoP27e3[3R6mT4`1l5o@P1e3^9e1m4`MnDm8R2T1Q5j4R5g>W1cP1`1l5g
2>O61i1o3e6V9]1n52bZ1:JU2f3S1C5T33e<m7R5V7\1Z22W3_2I71i48dGh;m5a2T2fHT1Z2G_2c1_6f1Y3c3R1AGAX;U1a
1O25911112000m6m5NY?k6_723922T7oFg5T1b3f3S1C5l3524C73U1]9m73n4Y23_11R2Q11\1Z22g5I71i48T1o5e1<a1h
9b?WK`8Z2G[23@R1_6X35U1;KY1@?181R1A5?16092[<a1D:8;111210^3Y34l6R127`781`4^1IU1V4Da4Q253?12392W7C
1YFk4KI:c1f3S1C5U4h;W>f2m=15Z3\:<Wg1T2T4e8^95V2l2\1n;8D>FEKG725;11122oDS1ZE12Cm6aBd42i6c3f3S1C5b
395242@7DB_9Q8U60Q13_11c4Z223]671m=<le1d7T1^53;4\1f2R3c30223J62293746]1?>D32I??Z:8;2IF>W19D2512?
11112000B6n54o73Q7N1o5k6e5M53;312392X6nG`1P5:`1n1f3S1CX4Q;oDPAS\2831]1_6f1F\2]11O<8CR1?1N092c9g2
R1^125=610h6_8ES71i5f5E3g8g6U3g=514607G12V;8f3m1RU51122ob1V1f3S1C5R4KQCeg1S[1k>X3^1T1Y1P118\2[@1
122[S1DT?Lj3o;514T174Z5E[5S2f3S1IR424C73S1aAX73a1gB8T1e7<]BS[1c6?4R1h95U128KY1P1181=DA5?992b>Q11
122BZ6k?8Q6V6De5M5V1o63LTGEP5T1f3S1Y`1W4RW2k>f1Hk2L1\18Q1T11;CQ<P3N62n?PS1R1j?514607G12b1f3j100P
@g2Z8SDY5\3;;2Em2gNfNmP1W533?=D3B7]118170011122]1n1j251ZT136K23d1f3j100P@g2Z8l1`G\3;>c3gNfNY5nBd
8W533?=D3B7]118170011122]1n1j251ZT136K2Z7kM5l1f3i11V3V;h5m6]516Y5X2T;[4c16c4i3gIR1gL>e2UId4j1\33
3MD3B7]118;11122\3Q1h151f1i6Y=T3l9d22f7ZEU12n6k1f3i11V3V;h5m6]516Y5X2T;[4c16c4i3gIR1gL>e2UId4j1\
333MD3B7]118;11122\3Q1h151f1i6Y=T3l9d22f7ZEU12e1f3i11V3V;h5m6]516Y5X2`?c1j4i3gIR1gL>e2UId4j1`2O3
b13Be118;11122^4g3i6Y=T3l9d22f74UEU12n6_1f3k10P@2o:l1R6_5f22e4j7;;2c3]2h9`Bi48k16n3T=U4`7P>S8^5W
5G=c1V262\3j251Z7S@Y>V7kM]1f3k10P@2g92T1l1Y>2e4j7;>c3]2h9HgAR5R2n3T=U4`7P>2P82[5o5=j362W651Z7]9e
6U1ZDkMNf3k10P@R;jL;R4KnR1R2kZ120^=W5G=c1V262\3j251^<YI`4aP1S1f3k10P@j92T1l5mF;R4KS<gAR5VCgI20P1
]<W5G=2FP362W651h@`IaP1>f3R^4U92i;IJU262]61h@oDh620c37880DE21e227j1[67913a11>P320=@4028:22If2S1=
]14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1h40Z1B3`1]1Q2_3\3^3Eh20e1f>6`91G;223;3O:0S1U3_1:3
B9C5b6G=g30U122B>b11d1\21U1><4513<\1[2U6\1C5<b2`1[1V1=@MDa57OP3DV40^1224@X2T3Y13k3P2FE;>2?11Z2`3
3@85>:81436NQ1R22>N355Q71Q?d<:`52^5I_21\720c3789Z12g2116j1[67913a11>P320==2438:22C5f23Ok14041234
@3<324>140411_15901311162A015K1LP11I:128E8CG237<X1T6B3CL]1Q2b211D02\3BCW2Eh20LHk9:_46`9I;26;3A=:
0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2W18[1T1139@M1Ba57Of15a16o360^1224<32U2]2FY13i2R3\1;>
2?11Z2Na23@85>:814206NQ1R22>N3018jR1:R;I_21l520c378d12\1Z1U2[67913a11>P320=@438:22If2S1k14041234
@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b
11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^12HX2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N355jR1:R;II8\11
d520c3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1
Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^1KX2T3Z7
\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21V620c378d121e2:j1[67913a11>P320=@438:22If2S1k14041234
@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1Q8d66`91G;223;3J4360S14`4:3B9C5b6G=g
30U122B>b11d1^2U1><45130;[;?35<b2l2V1NMDa57Oe3V40^12HX2T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N3;Q
71fK:R;I_21o520c378NE011e2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8
CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0Z1^4:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa5
7Oe3o360^12HX2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>N3;jR1:c5^5I_21Q620c378NE01g2U2[67913a11>P32
0=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3V1W2Eh20e1f>6`9I;2
6;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3o360^12HX2T3Y13l5\1;>2?11Z2`33@85>
:81436NQ1R22>N3018jR1:R;I_21f520c3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA
015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5
<b2l2V1NMDa57Oe3V40^12HX2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;hFQ<:R;I_21i520c3@d12g2U2[67913a11
>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I
;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40Z2X2T3Z7\1;>2?11Z2`33@85>:814
36NQ1R22>N3018hFQ<:R;I_21Q620c378:Y121e2:j1[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592C
A015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C
5<b2l2V1=@MDa57O\1X2V40^15EX2T3Y13l5\1;>2?11De1`33@85>:81436NQ1R22>N3;UFa3R9:`5a5I_21X620c378d12
g236j1[67913a11>P320==2438:22C5f2S1d164041234@3<64>140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b2
11H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2CA><451@[;C5<b2l2V139@MDa57Oe3V40^12HX2T3
Y13l5\1;>2?11Z2`33@85>:814206NQ1R22>N3018UFd<:R;I_21[620c3@>U12g2U2[67913a11>P320=@438:22If2S1k1
4041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=
g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40Z2X2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;a<7BET2@
>a14k3o;:h5@416Q1859:T2I_21j520c378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA
015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5
<b2l2V1NMDa57Oe3V40^12HMZ1T3Y13l5\1;>2?11Z2`33@85>:81436NQ1R22>N355jR1:R;I_21k520c378d12g2U2[679
13a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`
9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57O\1X2V40^122EX2T3Y13k3P2\1;>2?11Z
2`33@85>:81436NQ1R22>N3;jR1:R;I_21P620c378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411
_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20LHf>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1
><451@[;C5<b2l2V1NMDa57O\1X2o360^122EX2T3Y13i2R3\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21h520c
378d12g2U2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_
3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40^1KX2T3Y13l5
\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21c520c3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<
6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d
1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40Z2X2T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21g3g378d10^1
l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X1T6B3P5c20J\3^3E_4f>6b9G;i1;i5:3LC5b6G=g30U122B>d1d
1^2U1><:1l;CU3S4N\7Oe3b6]5Y13l5\1]111o5i181436NQ1R22]135PS1:R;c18\11Z3g3@d10[;7?c1>P320k2k506234
@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3b6]5Z
7\1]111o5i181436NQ1R22]13VS1:R;Y31Ig3OV6^W4[JS[17BET2@>a14k3SB@416Q1859:_3g3@d1031U;7?c1>P320k2k
506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe
3`552H]5Z7\1]111o5i181436NQ1R22]13VS1:R;Y313g3QY5[B[3g3@d10[;7?c1>P320k2k506234@3W11n15c115j1P1K
:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3Z67]5Z7\1]111o5i181436
NQ1R22]13VS1:R;Y31U2h3j20o1i3e=f6^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S100235V5A?c1]@o318X1<f23E101
2=h<o3m4GJR27V274Z21CSQ1i6S8_2k2h3IP20o1i3\D^1^3d2n1:=V3d47e14b5c8a12521E0d7o<\6f3^7fE`2f31AA002
3\5A?c1]@o318e1=MZ13E1012k3Z9h1[2h4GJX1I24V274I`11Co8J1h4o8]9i6i2>]11Z3_2Q2h3e2U2VH^1R4P2n1:=V39
1Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1=X211E10[=R4j4GJR2e3V2o1e7;QGi6S8_2R2h3k2o1f@_7^1^3d
2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@P2GDA18e1f23C1106?d<m8GJR2^274Z21CQFQ;i6S8_2R5h3V10c1o
1X2mBa10\1ALe29>d2@C>71072=A1A1P1<@[:E41Q14k1\5U1a12521E0g2T9P2d9d>_8Y5o1h2n1T1Na1Z31;1D<0023\5A
68c1>083?GF17:1`1FT280041R2h2GAR1BK1140i218=2=8000183DA[1I1021g5>o6Q1k7GJR27Q13P174[1N1CU6>W2R4g
3n3g1V1]9i6Jg1l44>_1Oi2h3W1c1o1X2mEALe2Hd2T1>710:=AC1P1MQ;X1c8a12521E0WV1fE`2h3S10023\5A68c1\1V2
P7`3d1BKS318=2=801183b23E^=m8GJR2^274[1N1CZ9d3g3m6]9i6S8_2Ch3UNa3S6dk1\LUX110BoCWAg3g6f6\8R9Bm3T
2h3S1a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7\A0X4`2h3S10023\5<4?c1WD518X1<f23E10[=R4j4GJR2l5o1Q
8QGi6S8_29h3VS3jT2151103j1h3e2U2VH^1R4P2n1:=V3913M`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2I^=
R4j4GJR2l5o1SOi6S8_2l1h3e20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f23E1\=R
4j4GJR2l5o1SOi6S8_2o1h3Z1`1o1VH^1^3d2n1:=V3Z<c8a12521E0hN65Q7fE`2h3S10023\5A68c1]@o318e1f22FEh<m
8GJm14^274Z21CSQ1i6S8_2l1h3e20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2IEh
<R4j4GJR2l5o1aMa1i6S8_2k1h3e2U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1WD518e1f2I@m
<R4j4GJR2l5o1SOi6S8_2i1h3k2o1VH^1^3d2n1:=V3Z<o4c3a12521E0hN^7fE`2h3S10023\5A?c1]@o318e1f2I^=m8GJ
R2^274Z21CSQ1i6S8_2i1h3j20o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2G1^=m8GJR2^
274Z21CSQ1i6S8_23h3QX51h1h3j20o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2I^=m8GJ
R2^274Z21CSQ1i6S8_25h3m>d6`b4Qf1k1h3i21o1VH^1^3d2n1:=V3Z<2`8a12521E0WV1fE`2h3S10023\5A?c1>n?o318
e1f2I^=m8GJa1@^274Z21CSQ1i6S8_2k1h3e2U2VH^1R4P2n1:=V391G9`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518
e1f2I^=R4j4GJR2l5o1m;UCi6S8_2n1h3j20o1_Af6^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A?c1]@o318e1
f2I^=m8GJR27V2334Z21Cg;c5g?i6S8_2h1h3k2o1VH^1^3d2n1:=V3Z<c8a12521E0UOQ7fE`2h3S10023\5A?c1]@o318e
1f2I^=m8GJR2^274Z21CSQ1i6S8_2j1h3e20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e
1f2I^=R4j4GJR2l5o1SOi6S8_2k2i3d1Y6f;]8]6@j4IV2Z1W2j1\1[2<d37Ci3?]<T@W7V40T=n961Z3E27II4DF0`1Z5W1
c6`7e4LBX2b2811022;261o;P8Q3M@f2W7Ja6L>0W1Y5h1Q2g3l7LAW2P9=831121a1P1h2i3d1Y6[1T@93U2Ll1DV2g2g7R
43X1h2d37CY4\4X8[K0RG061Z3E27I[2`1Z5d4m1o>X2_2281132;250000n;n1Q:W3\3n3U5o2l64;^3T:f1EA2U;=83141
Z10311D92[1i3d1e7T@93R3[222V2_:U<CY4Vo161P42Q1cS1?B25000ga14;^3^9E=X1W1o;54c1S1c3i3P1CV7d22S7K@i
1`3W:4]55d23R7o5]?n1_D2f12k3\5@Q5;<V363;J7S12H601ES5AKR1D9l8`<A:2b1@42D1?\5I_3L132;25000k3\3g212
_3U3o:]1Y1Y1b1U7:j1<0Q52\1m1[2g2`2e45d1>a39:h2]1Q416;1?Z3`1i3P1CeT19g9\1QHWh1Z20`1U6^;P2Q1U6IZ41
132;25000RGh4j1m4P5T3>0_8S5]8f2X2`4Q4141l2]1i3P1C^E3X29W3b1Kh2a8i2e2m\1PS2g512D61@dHa?3Q1i749^14
d5[9c6d4=831121a1Z1:i3\`1_P2^_1l5D6XDcOZN2j3mP31j36j3U1hP1n5f1id4g1j3h20o1VH^1^3d2n1:=V3Z<c8a125
21E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_22j3g^67j3U1hP1n5f1Xg1`m2n1j3U1b10o1V
H^1^3d2n1:=Af1MZ<P2b6a12521E0WV1fENa1h3S10023\5A?c1]=o2o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_23j3gW1
ij1l1j3U1b10o1i3\D^1^3d2k12:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i
6S8_22j3gW1l1j3U1b10o1VH^1^3d2k12:=;5f1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z
21CSQ1i6S8_2o1j3U1b10o1^2Z1\D^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1U>W2o318e1f2X7o6m8G
JR2^274Z21CSQ1i6S8_2o1j3U1b10o1^2Z1\D^1^3d23j1:=Af1MZ<c8a12521E0dNb7fE`2h3S10023\5A?c1U>W2o318e1
f2X>m8GJR2^274Z21CSQ1i6S8_27j3U1hP1n5f1kT4m?l1j3U1b10o1VH^1^3d2n1:=Af1MZ<c8a12521E0WV1fENa1h3S10
023\5A?c1]@o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_2n1j3U1b10o1T1d2\D^1^3d2k12:=Af1MZ<c8a12521E0WV1fE`
2h3S10023\5A?c1]@o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_2m1j3U1b10o1T1d2\D^1^3d2k12:=Af1MZ<c8a12521E0
WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_21k32k3oR1;k3P1dMc314>_5Uh5\2U59k3P11VQ11
21]e3h;Bk3P107cG22a5S1_214>a^2o4lZ1eIQ5Ak3P100jG22e6_2121SHd7Tc1R1U]16k3P1XQ114VZ66k3P1XQ114>>k3
P1e1bO14Q2n5]<\82o^2Rc1@5k3P1XQ1147k3P10WQ114>8k3P100VQ11212k3Rk57k3P1iM1\3148k3P1dM41\314:k3P11
bM41\31216k3QBc3@_c2a34k3X]3i]2j12k3X]33k3Rk5Tn13k3d\2]^32k3df75k3g3^X7X9T12k3gb51l33l3EcX13l3fo
5V42l3hU27l3OoG2U9142l3Z_53l3EXY15l3cU1^1k2\[6m5m3:80Z112Lh127j1[67?a11>FY220?[2f2o240412312@3<6
3?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3O:0`1X4:3B9C5b6G=g30U122B>b11
d1^2U1><4221@h3c2n4CBb2R5MDW4Y17O\1X2V40d14\1U16f1]1Y13n4MFE28Q111i3U2B<>:81436NQ1R22>N3;d8`=?T<
:`52^5I_211S6m3:8[112n1;:27j1[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<R6Z
1B3`1]1Q2_3\3h1e1^30e1>W>6R9W1;2230:3O360Q1>X4:3B9C5b6G=>X30U122B>b11d1^2U1><4221@R608n4CBb2R5MD
W4Y17O\1X2V40i1b26f1]1Y13n4MFE28Q111i3U2B<>:81436NQ1R22>N3;d8P>^4e7:`52j4CI_211b3m3:d1\;7?c1>P32
0k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m
6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31i5m3:8[112e2U2[67?a11>FY220?[2f2o240412
312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6`8AW1;2230:3O360<D1e4:3B9C5b6G=g
30U122B>b11d1^2U1><4221@R69R1k3CBb2R5MDW4Y17Oe3V40d1g26T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8
P>T<:`52^5I_211f5m3:8[112e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B
3`1]1Q2_3\3^3^30e1>W>6R9W1;2230:3O360Q11e4:3B9C5b6G=g30U122B>b11d1^2U1><4221@R69n4CBb2R5MDW4Y17O
e3V40d1g26T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8P>T<:`52^5I_211\5m3:d11h2U2[67?a11>FY220?[2f2
o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;2230:3O:0i5:3B9C5b6G
=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8P>T<:c
5^5I_211c3m3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b
6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:c5^5Y31a5m3:d11h227
j1[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>a7e66R9W
1;260:3E9360i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:
81436NQ1R22>N3;d8c1\<T<:`5a5I_211g5m3:d100h21S2[67?a11>FY220?[2f2o240412312@3<63?140411R1745901C
B15K1L1N1I:12W1CV1<]7B3`1]1Q2_3\3V1W2^30e1>Q5o3U56R9W1;260:3O:0I2l4:3B9C5b6G=g30U122B>b11d1^2U1>
<4221@\6n4CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3018d8P>T<:R;I_211i5m3:d11h21S
2[67?a11>FY220?;o1f2o240412312@3<63?140411R1<5901CB15K1L1N1I:12W1CG><]7B3`1]1Q2d2J\3V1W2^30e1>W>
6R9W1;260:3O:0I24g4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40i1i2T3Y13n4M\128Q111i
3U2B<>:81436NQ1R22>N3018d8P>`:c1:R;I_211\5m3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_159
2CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3O:0i5:3B9C5b6G=>X30U122B>b11d1^2U1><4221@
\6U1h3CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>N3;d8P>T<:R;I_211Z5m3:d11h2U2[67?a1
1>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6R9W1;260:3O:0
i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3Y13n4M\128Q111i3U2B<>:81436NQ1R22>
N3;d8P>T<:R;I_211c3m3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;5c
1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31c3m3
:d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B
>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31d3m3:d15V;7?c1>P320k2k506
234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R
5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9_Be7:R;Y31e3m3:d15V;7?c1>P320k2k506234@3W11n15c115j1P1
K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]11
1i3U2i181436NQ1R22]13P9_BV2^5:R;Y31c3m3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3
^3^30e1>W>6R9W1;i1;S1e4:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R
22]13P9UJ:R;Y31c3m3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i
5:3LC5b6G=g30U1222?>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31n5d38:
62GB1h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2\32\3^3^30e1>
W>6R9W1;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\64f121057^2CBb2R5MDa57Oe3V40c4T3Y13T4IM\12
8Q111i3U2B65>:81436NQ1P1Q12>N3;MZ5[25j=2Q<:Y3h7I_211Bm3aU20e1>aGW1\2ZU1oU1Y13n4h31]3=dC@m3aU20e1
>aGW1gW1oU1Y13n4h31k3dCBm3DlT20e1>aGW1gW1oU1Y13n4h31k3dCjMe3m309d10[;7?c1>P320k2k506234@3W11n15c
115j1P1K:\1CV1<]7B3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3c8\3Y1
3n4M\1]111i3U2i181436NQ1R22]13P9UJ:R;Y31d3m309d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B
3P5_3\3^3^30e1>W>6R9W1;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1m6n4CU3R5\7Oe3P<Y13n4M\1]111i3U2i18143
6NQ1R22]13P9UJ:R;Y31Am30`U20e1>aGW1gW1oU1Y13n4h31k3dC^3o38d10[;7?c1>P320k2k506234@3W11n15c115j1P
1K:\1CV1<X1T6B3P5_3\3^3E_4f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3Y7f4Y13l5\1]111o5
i181436NQ1R22]13VS1:R;Y316o3g[1nFj\33g84P4Ae2Q`56P4Yc5`g11U412P4Yc54P4a7b=Tn4o4d3<@DMER4h?554a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q
2f121057n2313<Y61Y1Mo3T226O2^3o7OT3d325k102l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12317W9n6g
=S721;Q4@m3b6_a1[Id[1Q`1S2YCYI8Q4QGZa1SR1ST21UQ1l<3Q4da5T[13Q4m9iS14Q4QC^k3UZ3\4d3<@6=c1HY3U7h8:
a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1S2aL8I45e2CIkC2a2CDd3528h1f1210524e3Y
61Y1Mo3d1?241f@d32D\102JQ28396D^2T3311986E9JNR2AT2Y1i32]1Ce17b8Cl=n=Ln251R42R4]=3R4]=`_24R4RA_R3
Qn11R43R4Xm2h72R4Ra2HR4DV6^W4_U27BET2@>a14k3SB@416Q1859:2R4Yd21S42T4bh52T4TT62T4iY3i1T4Y20T2VH^1
R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_23T4iY3h^23T4c^1nY
44T4V;U8UU53T4\CUU54T4V;U8\f21T4m1T4Y20T2VH^1R4P2n1:=V391Q1;j1YAa12521E0oN4R7e4PA`2h3S10023\5<4?
c1WD518e1f2X>R4j4GJR2l5o1g9[Ei6S8_23T4R\1Qh46T4Q\10mFhV1R32T4R\1l1T4Y20T2VH^1R4P2n1:=V391Q1h<g6a
12521E0oN4R7b1SD`2;\3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_22U4m[6e4d3@<DMh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\12398U4T2hY6cM16]1U
>U6d3@<6=MC4o3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ22[45V1037<
:0A?8f2g53DW1l>h?8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3Z26R12Q202J
Q28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239;b4>_2i9^17d4d3@Q1Mh4h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<
Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\12393U4QU3kV34U4_T2^T1nR3
5U4h2TY6P<[64U4<`1oY63U4<`[6g5d3@C=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01
51BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T224
1O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1A2NE253Y1T1>=_1152]1C\1239n3d3@C=f5U7h8:a264o54G020
0111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241[<
Z4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm19U4<cAjS2W2e5Y[1iR2e;n4d3@Q12J4c4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?U23Eg53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_115`1C\1239`I16]1U>Jd3A;GP
2b3mW1T<Z]2f121057Y<T6k;f7b2n3o7l4P4Z5a21V46V4RP51K?df16V4R2]W71k5:2V4Wk59V4;aS3VT1oo1g6V9k?a83V
4;cW71W4=W4`10F0lQ1QQ3R6VQ1XD_5312W4ld52W4iS12W4^^17W4K]1lQ1nh2U>`Z17W4K]1lQ1Zo22f75W4K]1lQ1TW35
W4Y2lQ1TW3Pl16W4X20lQ1TW3Pl15W4X20lQ1TW38W4`1G0lQ1W:ll2_e17W4`1G0lQ1TW3_e14W4`1XR1Qm4<W4`10F0lQ1
0SW3_e1_531;W4`10F0lQ1TW3_e1_531l1W4`1E10R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1W
D518e1f2X>R4j4GJV1Kl5o1SOi6S8_2j1W4V210R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1SOi6S8_27W4X20lQ1TW3Pl126W4X20lQ1W:ll22W4K6W4K\10lQ1TW34W4Y2lQ1TW3;W4`1G0mFa
:<QQ3R6`Y1n;Y8X463B7<Y1j1=15J<642R2EH3T5T11?E=N<:R23X2<BR10;0ANF0:5[2FS1f1b3W4=R11:i13<=P1e2\3P1
k570e185Y1X2U212JO8?:IHMH;Z2W10I0P24CY3O1n3`3[5:22c2K1`4\15`10?11X12b3X19X137P10612Z164:ACA41729
6>5:51:1A`1;>NR1R27?U12Y1a1@Y1GO@X1P1F2>A02\35MNV1f151;P1P1Ac1b130Q4b2Z35>;2j1\111211I104J@Z2c24
KJ2566677D7l11188318T1W1c1\1C5ED2d10U14E21]2U12j1f2k1X3Y32l3n1\30S2[1U1C27II;Y4U?a@SW1i<`S11kP2T
11e93Y4nY3U^23Y4jd3YS22Y4Th53Y4Xc3kT21Y43Y4ni2\l22Y4P?5Y4P?UZ1U;lb32Y4oc53Y4P?P22Y4QA5Y4l?T1XQ1k
62Y4Vi15Y4l@eY1]@R`34Y4l@eY1`P43Y4l@VZ52Y4Xc33Y4Xc3RY22Y4QY32Y4VY32Y4mE3Y4mEXc25Y4j2RC]n4bj13Y4Y
X3`Gi1Y4T20T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2
3Y4RX312Y4kd62Y4oW22Z4bO3Z4bOYT11Z4IZ4<V6^W4_U27BET2@>a14k3h=Z4@416Q1859:7Z4`G0\a2<d9jo35Z4`G0ia
2d99Z4`G0i\1bT11:d9mk23Z4hHi61[41[42[4Z^35[4^AVU1UR1n[4:\4[2T5]MS2c1iX42o@Z_16\4[1R61[i1io32\4cR
63\4XP3ZR36]4^j524kV1ZAS1]49V2o3n?]9lQ2T\1^\151hH7BET21>>a14k3i3f7b6@416Q1859:S3Md3H4Gc5Rd1oZ2Z2
f121057Y<YP1`324V4l4P4k1g1f1a2g>\Dh14]4^j57PE3^4ke6Y45^4fo1SU3Pa19K^48V2o3^W4]j1Q;7BET2@>a14k3`4
b=@416Q1859:I^48V6T[1Yl2_U27BET2@>a14k3SB@416Q1859:3^4co2hX31^4B^4VAT3e>dLWIY8Z2ZAR2W7c5k2UN[=^4
Q<XG2^4Sk2;^4m2Vi1df22Q1c1Tc1j;d1o68^4m2\X27YW2je1_DRL3^4\X6[;3^4kR3mS12^4ld3T1_424U3P3T6YQ4Z1[A
eBb;2e5W50]97BET2@>a14k3SB@416Q1859:Ji4X4610\1OQ19<U2U1U57Q21>FY23?R5o2:12312D<63?140411_1592C2?
7ML1N1I:128?85:8Ga:]1Q2b;W20e1>UI2500:3O:P5T136;f7G=h3X12B>b11d1^2U1><4221@m3^2\1h4b2R5MDY4;KY3A
<50d40k1_27:\8GO\128Q1f6<>J3]4>^1Y3Z5_=@Z63Q4k=_211T1_4_AR:0X1[4\Ko2Q>X7T;S:R6`8l91P9T8^6h1e1b6i
5m5n2d11m1k2g8<U6Cj2W2P4Q4X46N>0_2211d87?c1>P320k2k506234@3W11n15:X115j1P1K:\1CV1<o5]1983P5]1Q2\
3A04f2U5f>6Z:;i1;i5:3LC5b6G=g30U122B85b11d1^2U1><:1h9S2CU3R5\7Oe10n1U3j8b5g1\1]111o5i181436NQ1R2
2]13o5WDn8:n2S8T1T21e15_4U]2h[1[j1bLn1_42\2[1b2f;a>a2m7C0`313:hBMc2Y59Lff1Z4HS1X1oDN5e9a3d3U1`33
9`3V21g@a2FV:62@4S17U1Hj1<;109:I3T?N;_4\3VCf7Q2kJ`?`X3iJW8n>S6d3J26=2Jh4S71b85:a264f1404_1:6:406
S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2e4M33DW1eN8I45Eo1C4G315\9a6]32a2
CDT2_1528h1f1210524n2313<Y61Y1Mo3d1?241O2^3o8:i2d32j1602JQ28396D^2j14<G311986E9JNQ1A>AQ1E253Y1T1
>=_1152]1C\1239_<V3[E1`42`4gi51`43`4W2^C3`4fElh24`4fElh2S[25`4k[1d`1<Wm12`4mo2e520T48[12g2U2[679
13a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`
9I;26;3O:0Z1n2_1:3B9C5b6G=g30U122B>b11d1^2U1><451@h3b7C5<b2l2V1NMDa57Oe3V40c4T3Z7\1;>2?11Z2`33@8
5>:81436NQ1R22>N3;jR1:R;I_21W5X48[11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:
12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;2500:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa5
7Oe3V40X3Z1T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8P>T<:R;I_211?a41Job3\[2SET2f4U6Z2[8>d3U1V6<a4m`2]2
d2R^1GkJ1SZ1fB9d:S1a40a5kS1_4HcGT54X6P2V2n2\7Y2P@1n91OT1U8aG_<3<8ZC5o:0c29LU5P1b4CfH01Im4I0m3Y2b
3c=d2P6^<Z2[`1g^11Y4d;l>\3d9X3_6S<e3FT453b4S^5g89b4\2i\1dP2TZ1\[1eFSN2c4d3MDMh4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2
313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4d3MDK1h4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1S2aL8I45Eo1C4G315\9a6`3k1ECi2_15
2Q2W1>21057n2313<Y61Y1Mo3T226O2d2Io8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239WU1F
b4ILZ1j;in1e5PH\R1o9Sl1]9i80l21_70l36f352b4nc6?b4f1Z1bS3]o3110l21];6:[351b4^5d3MDM^1=k2f3Q<536a2
64S1B404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1;DdM8I45E21j1C4G315\9a6`3a2Ci
2_152Q2f121057n2313<Y61Y1Mo3d1?26O2^3o8T3d32S1M02d278=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9FQ=]2i3]2110\<Q1M1?[35d4d3MDMh4h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<
]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T131198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239X6d3M6=Mh4U7o1b6536a264f1404_1:6:406S14G0200111;212260171B2P11P1
T111O0151BU1<X1Fb1j3BJ5[45V1037<:0A?o2g53DW1cA1j3T98I45E2l1C4G315g5d3a6]32Ld1CDT2_1528h1f1210524
n2313<Z1l1U2K1Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1L7>=IE152]1C\1239k=
[4P1iAh5d3M6=Mh4U7o1b65:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V10
37<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28
396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\>f5d3M6=Mh4U7b85:a264f1404_1:6:406S14G020011
1;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f
1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239
=b4Z23l;kFZd5o7JY2Y8\6>S67b4\2em6_1]4P7o<h1b44Cb100m3^8fY1e2`@m9[1c?f2\T1f^1b1n8V<7BB2Z1I@>a14k3
o1o2;8S1[3_5g1F9641631K859:4V2[3Eh4d3M9:Mh4d?35:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<
X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12398b4X2am6R>_1[50c4?b4f1Qn4K@eg1n6Y91[4:T1:[505b4f1]
W71[@P1b4IK0EU7g:m_1P7b4X5^A_<f=Z[1f9g8U=Ek;n4P6_4V11W21^2W3_2EV5Y1b4IK0EU7XR12a72Z62Z2R81h3]@[J
VBP4i\1V1G[4]2>k;V1kFS4;V11W212b2P1_4ET54b4iQ70iF5b4R_6fB0f5U1b4If1o[151U>jQ1nP29A?^9J1_H\@g69d2
<00V35NW21X2044S5o2U1V2N_5d3MD4H10Hl3m1f6E_3;a2536a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
1F]5BJ5a4[17<]1o2g53l1W>]@8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<c1e41Y16Fo3T226O2^3o8T3d32Q
202l28=Ka1g24T1311986E0S1N=CP1c1E253Y1T1>=_11f1C\1239FFi9OS60b5446R9Q1]5d3MD4H10e4d8U4;a25:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4W137<=2Lo2g53D1U1SCa;8I45Eo1:84G315\9a6`3a2Ca1
W1_152Q2f121057n2313<Y61Y1Mo3T226O2l2Ao8T3d32Q202l28=Ka1g24T13119866>0S1NQ1P1c1E253Y1T1>=_11f1C\
1239T1VA0b5446R92b4R_6Nb44V6^W4Yj1U;7BET2@>NB4k3X3@V5R9@416Q1859:Y2Hb44V6^W4_U27BET2@>a14k3SB@41
6Q1859:Jb44V6^W4_U27BET2@>a14k3SB@416Q1859:b1KIb44V6^W4_U27BET2@>a14k3SB@416Q1859:b1Jb44V6^W4_U2
7BET2@>a14k3SB@416Q1859:3Z2e4d3MB1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T13
11986ET1<AQ1P1c1E253Y1T1>=_11f1C\12395b4gg6FT?oA5b4aV3hT3XLoA6b4Si2lk3SA_>Q53b4Pe6eT12b4`R23b4eT
3X_3Fd3M0Ec9`Y3mCf121057e3h>ZDi8o4i2P>Z4lP13b4n`5oR1Eb452kW1N3?Y9Y27_S1id2aOQ7a7V3R2R6n8a1>6b4f\
3YZ1hU1]6YA4b4f\3R`2]66b4cIYT6d>d=22b4T[62b4Xl6n4d3MDMh4P7a1b3X2Y15:c1M64f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53@[1eN8I45Ed1:C4G315\9a6`3a2Ci2_152Q2f121057LQ2313<Y61Y1Mo
3T226O2^3o8T3Od22X1H02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239W1j4d3MDM^1Y3h?5:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239R6_2k@R8\759b4Q
3_:R8Sb2fY2VS2k35W5d3M5>MJm3S7d85:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o24`4Q13c18c5QI8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3d1?26O2^3o8T3Gl22D\102l28=KY44
T1311986ET1NQ1A>FLE253Y1T1>84_11f1C\1239b6R5P4^<e4P2g4d3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53i12eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226
O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2^3o8T3d32Q202l2839KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12394b4X2Vf6VLNb444Q6VK14P\3
j9Sa1`:7BET2@>a14k3SB@416Q1859:Bb4f1Q2h3Rk1\V2[B;P?a3U]1V8Z51W21^2Y29b4d2Yg12[g1REmT34n=Jb4\2Q19
b2U1bS1U4YCa3bQ2l1X1jOa3_8Q6i@X3V:9Q2V4m13k<4b4\2fHYZ54b4\2o[5\e13b4\2RQ4n3X49\1Oh1U2[67Q21>FY23
?R5o2:12312D<63?140411_1592CB7ML1N1I63128NC;m:]1Q2j=0T2[8d1T?260:3O:U63Bf7G=h3X12B>b11d1^2U1><42
21@W2T4U6b2R5M<7W4Y1T90c4_:\128Q1f6<>J3]4>^1d8P>\H_211Db4X23e?WMYCa3VCg<S3ib1f>a3o:_311U6]JPF:b4
\2kY2bS1^^2R7Y7S7[V12Fb4\2V<_<UEP4iJ^9jZ1W4_T1l18m:a3W1@l;b2\<V:d96b4SG^1fR2`^2^Y1Nb44V6VBfR2nJa
G[CSb17BET2@>a14k3l9V8@416Q1859:ILb44V6^7kd1l?Vk1W;Wj17BET2@>a14k3SB@416Q1859:Ob403V6W`2P6R5R\1R
;\j17BET2@>a14k3d70]:@416Q1859:Ib44V6^W4_U27BET2@>a14k3e7]:@416Q1859:>b4U2jDX[2b=dW1aF1`IZM1BZ:B
4b4V<RX2g`4;b4f1N0Qb6Y13mB1n5Q26b4f2[c6RI2Y:Q1b4E4PU1a3_=c[1g6l\1PC\2I1S3QA]C7W1X1n<E`31b1\2>@3`
1P7C]22Lb4JPU1a3_=Xo2]EI1S3W=W1oE7`2n<F_31b1\2>@3`1P7C`21b43b4Ud6W42b4Ph62b4Q`7e4d3MDMh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2
f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239]R1>4b4^g
6k7R2S6d3M6=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1;:]5BJ5[45V1037
<:0A?o2g53DW1b3RK8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524j1S1313<]2k31Y1Mo3h1;241O2^3o8j18P1d32
Q202Jb12;8396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i8^5o4m=h4d3MD2Jh4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2
313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1^14E253Y1T1>=_11f1C\1239cZ12T8d3C96=E7h4[
67?1a1>P320k2@5:a264f14041234@3<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X1F]5B3F5S47
5V1037<:0A2<o2^3X23DW1Kf>6[9N;i1;n18I45Ef1813=49=315b6G=c1S20U122B>d19Z1R228U1><631=DT2_1528h1f1
210524^2?313<b2f31Y1Mo3T2241O2^33g6S2T3d32Q202JA\128396<113^2j14T1311986E981436NQ1P1A?2>E253Y1T1
>=_1152]1C\1239oI:R;Y31g5d3M6=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1
<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3
k6S2T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d4d3MDMh4h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X1F`4LBJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n23
13<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392b4XZ17b4X2HPS7a>m3
5@b4f1AH_S32li1Vd1YA3m21k5:T952b4aV3h4d3MDMR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239b8QDY<1d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O
2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\85b4nc6m=U4_B2b4m]73b4m]7`;f4d3MDM
h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a
2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3m6Q2T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253CET1>=_11f1C\1
239cQ1f4d3MDMh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45E
o1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=Ka1g24T1311986ET1NQ1P1c1E25
3CET1>=_11f1C\1239<b4@S102EZi61X<R4d6f66b4d102[V7^Am4d3MDM000e4R8e75:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T2
26O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`HO1=c4l9m4d3MD2J10e4R8e75:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<<KF]5BJ5a4[17<M?o2g53l1eN8I45Eo1:84G315\9a6`3a2Ci2_152Q2
f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`HO1Jb4KH
0In]1jGb=Be7gBnJno1Q>?m71f5MT3P2a2c1^3f2>P1d3MC3L0e4lS1U@n?[m1f121057Y<YP1j1>0d5l4P4Z5a2iBf5h=0T
3?b4_3`g1F\?a2[L\7`9a4V2h_1PGdU1U;2b4iZ3Db48]10U2T=e21ULT^2k2Po1Y@4bH168T1U>8b4g1i^6bH16]1U>Ob4H
L00Foc11_21l3PIl_2X6`]1S2P5W8168T1D?6W6:6[1c48Db4f10h>mU11_21k30PI_R2V8\X216]1P8T68<b4f1Ob^2QY2R
j1eD1k527\5:b4f1O]V71k5224T:7b4f1]W71?[5:Cb4IMPNoT1mT2_^1_?X8g91Z?16]1P3d3_722b4`[7Ab47AJ0jY1o\5
Q1Z>6Y1L@e2n4j2h36b4f1]W71Y2^24b4di5Z5c\1<b4d10f^1nU2m^1W[1\1UFh5i9M;b4g1cR3Vf2[KZ8j:16]1U>2b4ne
68b4g1fc4ec216]1U>8b4g1lW6_O16]1U>3b4__4V\13b4X_7Y:R5d3M<7Mh4h?5:a264f1404_1:6:406X1G0300C156271
f11P1T111O015DU1<X1F]5BJ5a49Q17<CI]1a1g53l1U>_@8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1M
o3T226O2^3o8T3d32Q202l28=KY44T1311986ET1N=CP1:80N883253Y1L7>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239dO<b45^10V5mm1\a
4lAU6T2a3a14b4jT2\a4RH3b4Z[6]W12b4hb73b4_^716b49XQ114Sk5Nb4Jh21VFn;a3Q6i?lf2]EA9S3m@aC7`2n<V41b1
\2>@3`1P7C`25b4]R7U2l=`72b4Qj72b4bQ7d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1
F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3d7Z1T3d32Q202l
28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239l4d3MD2J3AR4h?5:a264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<X1F]5BJ5a4[17<M?o2g53c18eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3
o8T3d32Q202l28=K@h34T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`I1i<g4d3MD2Jh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<M?o2g53i12eN8I45Eo1C4G315\9a6`3a2Ci2\1252Q2f121057n2313
<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Jb44S2R4^W4_U27BET2@>
>R14k3SB@416Q1859:Ib44V6lS1aS3_U27BET2@>a14k3SB@416Q1859:Hb44V6^W4_U27BET2@>a14k3SB@416Q1859:Kb4
4V6R31YT4_U27BET2@>a14k3l5V<@416Q1859:Lb44a2d3R31YT4_U27BET2@>a14k3l5V<@416Q1859:R1b44X200k3^W4k
i1c;7BEZ1I@>a14EU3SB@4162N8571:S3P3\1d3M4Bc5Rd1a;hQ2f121057e3c8YP1o7l44k3Z5a2f37BET2@>a14k3SB@41
62N859:Id3MGc5Rd1a;hQ2f121057Y<YP1o7l44k3Z5a2oNU2S5U3W1b44COA01m3bU1bj1iG^?[Ko6SS17BEZ1I@>a14f34
n2T?@416Q1859:`1U52b4@;b4k^1o7nh1R`2k@g3a5?]6XD4b4[i5a6k@;b4ZI0Kh5g7[S1ZV1QS3lOK6b4hW1PFjCgg2li1
Lb44a2d3d@if3_U27BEH[1@>a14k3P@R2@416Q1859:Bb4X^1c?V?db29Q10l508G:a1[d1T9V@1;b4\2[7TQ1TQ3g<R8kAX
5fOiFGb4dm17Q=Vj1lJQ10l508Gd:U1TZ1l;0a3T:1601Jd3MGc5Rd1Z]2f121057Y<XL1n3o7l4P4Z5a2[I1b4BP16b4V2`
U1P2gm1k^35b4f2gn2UW1a]23b4f2a\7Jb44V6^W4Ra1\D7BET2@>a14k3SB@416Q1859:JV1b44W2n3k6eU1P72m2l4m[2W
4m6m2f1de17BET2@>a14[3?^3d>@416Q1859:Y6d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202
l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4d4d3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T
111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o
8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239bY1e4d3MDMh4h?5:a264f1404_1:6:406X1H4D1
56271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1M
o3T226O2^3o8T3>1S32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239d4d3MDMh4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1lLh18I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057
n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4d3MDMh4h?5:a26
4f1404_1:6:406X1H4D156271=X11P1T111O015DU1<X1F]5BJ5EIV2J[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_
152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4X1
\<Q?l5d3M6=K13Do3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V103
7<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ283
96D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m7bA1Ob44Y2l3XW1UP3_U27B<8T2@>a14k3\9W7^1@416Q
1859815Q1b4e8g27h27c7SGa>XA;T1`81WE`3QFd11o3U3R4A1k;L?\Jf9Af4^?aO6b4f>Vi31af2QK9b4ZFj8nJVn2\7\1a
Aob13b4\e2R]34b4di5h4Vj13b4di5Z5Gb4If1hZ1[5e:nCg5lEhb1K?Xc1T5b126d2^94^:9D8b4`2oX1jAVl4b19S<8b4K
Z^1ZP1Y8hQ2WKVS18b4Bi1eV13e[4fi1m3Lb44W2n3al1QJj`1_U2789ET2@>a14k3SB@416Q1859:Nb44V6aO2dR1i2X1QQ
2_U27BET2@>a14k3^5d<@416Q1859:2b4Xg2Ib44P2U4^W4_U27BET2@>a14k3SB@416Q1859:Ib44V6^W4_U27BEf1=@>a1
4k3SB@416Q1859:R1b44P2U4]@Pg3[:V2o2V;bOR;7BET2@>a14k3^3h1`1Z;@416Q1859:Ib44V6^W4iJeZ17BET2@>a14k
3SB@416Q1859:Kb44c1<U4bU1kQ3_U27BET2@>a14k3SB@416Q1859:S1b44c1<5o3T@]Ef>Tc2U<Ve1R4789ET2@>a14k3^
3S:`4@416Q1859:d1b44a1>F^3lAeCiHh=R30b15P=`6k:W1U>_8Z;PY1SA71@ET2@>a14k3l2IIW10f51Y1V5@416Q1859:
Z1Mb44P2F^3bU1`h1\AmG_U27BET2@>a14k3SB@416Q1859:Nb44P2U4S6k`2g]1f2_U27<5ET2@>a14k3l<V5@416Q1859:
Ib44P2U4^W4_U27BET2@>a14k3SB@416Q1859:Nb44P2U4ml1`Z2_U27BET2@>a14k3`67Y1V1i8@416Q1859:Mb44P2U4Pa
1l;UQ1ZY1Z;Tj17BET2@>a14k3SB@416Q1859:2b4bX78b4`1Y1gS6R`1312Y420T49]12d2U2[67913a11_320=@438:22`
3S1k1:1234D<6C140411o12CAV1LP11I:128E8CJ3m1\8]1Q2Q;h20TJU126;3O:g1a4Bd<0U122B>b11S4U1><451@U<<b2
l2V1NMDa5m4V40c4T3Z7\1;>2?1\2P3?D85>:863]4>S1:U2kEQ4nB2b4RY13b4`1bX55b4i1T^1R`4mZ1Eb4ES1h:4Rc1b1
WV16_>e@Z3U2[o18^:k2U<U5`7_4Ib47Cb7_9XJX25IkT12mCk66ARV1Q3`BZ8WBi6k<PL1e2>b4e5]V1d8TX2Q86j?jF\C1
\;c2Z1g1b4KPIU4k2l2P1Z2i12^3`17331<@]2]3La21l3o4mN\177X1TMTS1Z2f341<281?0415_1o4R6U5[9R9d:g<n4S3
Ib4JPU1a3h\3\DP1I1S3_T17`2n<V41b1\2>@3`1P7C`2Hb4JPU1a3j4mW3]EKS3_T17`2n<V41b1\2>@3`1P7C`22b4Y^1J
b4JPU1a3j4bb2ZE]EKS3iNe57`2n<V41b1\2>@3`1P7C`2Hb4JPU1a3j4mW3]EKS3_T17`2n<V41b1\2>@3`1P7C`2a3c46C
`32d1<BDF\6Q>b>CS1G`1\12h26Le2Cm1[2\4_1k1f4V7X3\2X2U1i62U4GP3<e1[:8R129C2115JZ1S763B19V1c2V5V8>Q
5P7l1l3P1S64a1l4]1a1a2X64?m2Y2\2D[7Ad7e2L66Z1]4[4:2X1Em1W1h22JX1i34<62]10Y1T1P3c4;>X6d3[2014j2b4
7m253[81@k6^3V7l5GS20l43\4d6Y4\1Y1j1B4?R1Y1Q21R3W;8T17>71@>>k1:8=n38M70MZ11f7h168?fE\1:2F1[3]BJ>
S?Y2f1B]5Mo2h49a<f1U90c7f2V4=:Bc480_1?o@W3o:14jHY_1WHkX2k;DeHR9;c4mg1P3[T1W:gOdY1PP1a4RHBIc4kZ1T
Y1S9\<o=9]4k9W5Bd:nN_<DV;>`4Y47`?a8B\37Ec4;3VP1g1eCh5fS1\@bNd;Z5U<];l=\2a?_3d9R3X81c47c4DiZ1Z8P`
4nHhC5c4;3VP1TS69c4;3VP1YR1ZR2T1hn1aN2c4?<c4XT1kKc1X4Z7[:bGk2TU1l3oJ3c4SW1iQ5=c4JWS1d5[=\1gA^H_?
Qc2d>]C_A2c4Qj7:c4kQ1`^2_T3b1X;Z30g=U39c4fP1Q?[;0YQ2aR31SDY1c4D5Z7e=i2R<V28Y8o8h2bMW7V6m=eAY1`6X
1i1j25]19l4oBm7R1k3P8l1a9L>g1h9<\<f4U;_1c4D5f1k24RCj4@[2]1]1^1_2_8m5n8k18bCd3:HUGn3V<n@d3X1S951;
Q2AP:m10j=XN<6U<a1T3^1R8<c4Jj;1TOU\2gf10Qc1j:=c56c4Jc^5^b1^;X52c4DEc4D5Z671AXM]23\6hP30R4Ihn1Of2
R5h;i72c4Re65c4le5UO[1`M@c4c109i:QGn5Z2R:V?XX2Rc1@gV1e=Mf1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`
2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2Bc4P<ed1V5c=a9ck2];\2c<Om2c8S1m3a6T7[78c4T2Yc2
Z1n2Z_1QZ2o>4c4T2Pa6o>5c4T2_a2`o3o>4c4T2Pa6o>4c4T2Pa6m>5c4T2Q8_g2^a34c4T2Pa6S?4c4gX1UV1bb32c4dW2
2c4ZB2c4T23c4T2PP73c4T2PP76c4lZ1VM^1]5an32c4Uc68c4fZ1fj1Q<n=0je2SGf4d3NC00Kh4h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n231
3<Y61Y1Mo3T226O2^3o8T3d32Q202l28=Ke1c24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Cd3NEZU3i=mCf12105
7e3h>TMS4Ki2P>Ad3NETc3mCf121057e3h>TMo4i2P>l5d3N5=1Kh4U7b85:T2<64f1404_1:6:406S14G0200111;212260
171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\92^6]32a2CDT2_1528h1f1210524
n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239h>d5Cd
3NE^7e[3mCf121057e3h>TMo4i2P>dCKd3NElN4Rd2mCf121057e3h>TMo4i2P>\7P92V1a35b;0Cd3NETc3mCf121057e3h
>RM1o4i2P>e:Cd3NETc3mCf121057e3h>RM1o4i2P>e:Dd3ND0Tc3mCf121057e3h>RM1o4i2P>e:Bd3NETc3mCf121057e3
h>TMo4?Y2P>Ad3NETc3mCf121057e3h>TMo4i2P>i5d3N5=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2
P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<
Y61Y1Mo3T2241O2^3i7U1T3d32Q202JQ28396Dc1Jj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239_C2c4SX2Mc
43V6UP3XW1k[1cI7BE>e1@>a14k3KQ9U8@416Q1859:j4d3NCMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O01
5DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32
IW102l28=Kc1e24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e:X2P;c9\8d4d3NCMh4h?5:a264f1404_1:6:406X1
H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y6
1Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e:2c4T`54c4lj2ZT3Y]12c4U
`31c4Q1c43[1DU4SV1A6^S1h4g6aa1_U27BET2@>a14k3n3T>@416Q1859:g1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1
fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^2154Z21CSQ1i6S8_2Nc43P2U4W@fS2_c1Zf1T?7BET2@>a14k3c3T1Z=@41
6Q1859:Jc43V6X_2c>aY1_U27BET2@>a14k3SB@416Q1859:Nc43V6o2\FW;U\1cf1QR1]S17BET2@>a14k3SB@416Q1859:
IHc43V6^W4_U27BET2@>a14k3SB@416Q1859:P1c43P2U4^W4_U27BEF]1@>a14g2S1Z2[2S41V9@416Q1859:f1Jc43P2U4
^W4_U27BET2@>a14k3o3S>@416Q1859:Lc43P2U4l2Te2\_1_U27B2BT2@>a14k3SB@416Q1859:Jc43V6h28\T4_U27BET2
@>a14k3SB@416Q1859:4c4T2Qo6[C8c4P80hV50U4m:P13c4DRK6c4Dd:YV2lMPc31c4o2c4Jm5V1H;Ob2LA>DY4j20e1P16
U3]2O]2a2X35Z4<W7n3b2i>b4R1`2k1Q1e65Y2_:=0g2d1c5a2Jn2S1c57L<9a<6Y5a290M23`20@=OR1<\8Z1a9T52Q1e11
^6b8Z63d7B5[2`1a3Y2C^3[5c=D;f1c4JT7T2Q1n3Q1f2c3d26l28R10a1n1V1j55`7k1i8Z9R8a5f1ED61dC6h2@AZ2UAi1
o5P?\1Z2@`2g3XFmN985^7m20g2c4JN;j1]6=h11a45L19Q2g18KB1R1Z5:l1H>5f1^Lm2Z8U8D4V1Z4Y1f3U91c1>LR135h
18\6361T7KW2=S171i;R2]7H2O2:[:^7Q30a2X2;[3h:R7i1d8Q349P2Oi5_?2T7c46;7Z1j1R3K1D93F^1Z115X1Z42o1C8
;V2Z198GL[2U2OA_5IU16h182A241EP4KKHo1V19L58l1=7BJAV2`48KS7;S32L8N42^1Ie2Z1=V1<6Z149CT2^581P1Z2Q3
4>9c1Dm322=j1DM5C68f2]3;AK37J83Q3b45V6o3j1T1@1^1:23JS1:?7_1AGT>T10B2A44f2R3:>P1U5;a1R1a2;MT2g7W5
9469333^1632<Q10Q2=;<6[18f250e1R2n1He30547\1322=V1@C012S1@A5>3562Q1;H2F3V1\185L`2c4Jl4U210O3Y1_1
F1P6Dg2T2U2]2S3OH>P=e3_1Z6c83]7S85:P21T1f>Q31c1^2^1g22g3F:Z3`3V17MQ1a17W<P;ZE0e5`3k6Z1P9`2_3]71>
d85n3d14l1U3c42g8I;]:c46;7d28BU1X18I16?939EC=GF1_1R2]25Ec1DM1V15:ET1R3NZ1m1Q215B\18871626==7W1R1
35M6^15T17?K2<2P1JB>V14I1JF50Db1?2;6J2>0d1e2R12MW1>e1`2n2d1_4M4DR13i2Q2F8P1CJ67^15g2S1E2721Z10m1
8:82;17U1m1a2A<02l31j1529236V1h1JX1=KD4O11592724<a1>@77247@W2DJ`;=2G2:22987632355514232841=1K:d1
1LMK^4i89I00B6=93V1h2e1:31Y14a11Fe2;V1:c2Y1k1J>`1?f5>=>1;AB[12S1289333T1D2M9Y2I<6@6L6f1H=I=06V2a
17CS1Al170547V10462=3R15N08=A5:AD3137;_26Z1FN<<81Q2c47<j1[5=S2P4F`17LLC7]3Ff1Om3\3jA_An6m5k1:21P
3:e2Da=R7U5R1b1_50S3m@]6R1C5_3]BJAV2j4[1_Ja2g3<>9T4m1n:_3d25o6c46C7^1j1EK135h1HEHd9d1C3f1@0265?F
;0;0P159:G5<66W1B10214;67G1K1Gl2@1j366_1i13<=25302l3`1f3Z4;K3;Eh512JOTH@3<k12S1^1d3[79[5215`2:Y1
411d14\1T12FN0P11N?4EKBn1N?FA_18HJY1G2W15X1P15@W1\3P55c1K3[1Q1V1b1R32P2_2:?B1_1n1IB2=R1Q51KM5C0<
CX21R2=b2a32d1V1M3Y21U12a4I;7=]124DX8m1;f17=C0T1<B\21E2Y1\65e1@A0E1Z5c4J7^1j1EW1;2R20DHX5T11]53b
25?`14I159R15D5m1447BG1X1Y3@l3=j3_9\7h512JOm1_2n:o6i2k1V1Y2i2m5JLl12U5X13X108i1LCP1296U11:1S1N47
_2V1K7b15Y15l1Y1G22Z1@Gg1>9>W1H14G0;HQ2U25c1K_1Eb1b1c2>S2Hf1JB1]1U1W22`1n42MS16<0Dd21_3c1a32d1V1
c42Z37N]1T:j24W3b43P23_23Q6A`1c4J90c6m7[@c2\1X1S1i3d1o20e5cAO]LR?P4e=652P7n=f5\27[1R1l5o7R6`7\52
31Q8>k2c515\3i@n2c46C351^6@;]8f72@h10MU1T4d7;_272N2ABN2P48c1c1NI;CQ1;Q1B28dHl61m12g2m2d5P6i33[2R
1X3_2V:Q223R42[6Q1:g1n3P8W14o5]111:T1;V70:R331g3V1m1o2k6V7X8dAb>Mc4J;f4g220YCk:8[OhS1gT1i10g1Q1c
1o191`3j16W@mV1Y=0k?@c4J;lJT3eG^c1aW1S44a9nb1i8Ga5V:`1c4T1d6l2R2m2]23?b>1_8Q50^31o5b1`61S1^5o>Z4
Q3S5RMe1m2W6fCX5i7`2[2X2Y2R2]1h7U40U1234k1U9Jc4T1P2g7\8BZCT8f7]1`2lNPFVY17FH]N<c6S6U@U4<6P@9c4Jl
\2`GZQ3l?n6n>[52c4J4c4Jee6R5<c4J\n5SET2f4U6Z2[8>d3\7?c4TT1W<g:eDf5^U1dARC\4MlR1Z1Z2h2k1c4P2o1VH^
1^3[1X1n1:=V3Z<c8a12521E0g6c=AYAfE`2h3S10023\5A?c1]@o318e1f2Q<V2m8GJR2^274Z21CSQ1i6S8_24c4h61Zk5
e5c4J70]17i3X1?:40R14<X1]1d1874>E11Jm3<3<V10Y163222[10a2;8i1714100:5<5m5X2OQ4Jm1Y=W288m3Ob1?6n1C
b19T1e29G9S1J5;2[1HZ19?_123Eh1f1o5`1E[2_5<AT1A6@a3=8]3:2;MH4:56i12@>@d2T2[2V1R1U<@k1_5W6i4c4@X1^
1n3?^3F@b2LN`:<O32<23R14o44n3i1=:n1:0i36I;V6e1_1m247]1Bd4a18n14c4oS11o38c4h61TM1Q3MKi7X4:I078V1N
4=U22B4M_3P117Q21>FY23?R5B9:520S19:12312D<63?1404112\1592CB7ML1N1I7212J29:8U1\5I<>>a2]1Q2h8LU1n2
0T2`;[6c2d4260:3841?:JI`43BS2b5G=h3I3:2B>b11d1^2O5><42213<R143;4R1j23:2U6X1GA]1HB=26?P15?7Dj10e3
X4k40g3KT1H2S3X3Q2\1252Q1Y2\4<>@1243Z18a1R14>^1e3?P143<7Lb1Lm13g17`2[1DT1n1I1?R1S11T4T2Q219P1155
V2>@3KD\141n2]2<6k1100<02b2c4B607_1j3=9^5l<9S11X8_2R2^1T6]3m9V3c1_2bLR7_<o5i5P7k>h2i?IP2KO01P2U7
YM7=^1CQ19N841:n181>l62T2Q21Z115\294@3`1X136Q1Z1A]2Cn1>2h1c4B607_1Q:Z>1h:R2^1[HROR7_BfKbBj2KP11P
2_T17=^1CQ19N86d2[72T2Q21Z17\294@3`1X1n1HA]2Cn1>2U1c4B607_1Q:UIR2^1[H\d2]EKR1P2_T17=R2Q1i;2V41b1
\2>@3`1X1g5Cn1>2\1c4D407_1b4^5Z>1h:R2^1[1oFWZ2T:hCd1KS3`7f5f@`67`2h7R52V41b1\2>@3`1W3b1U2C]22Q1c
4D407_1Q:UIR2^1[1oF\d2]EKS3_T17`2n<V41b1\2>@3`1b4]2C]22Oc4D407_1WS1R2^1[1\[3]EKS3_T17`2n<V41b1\2
94@3`1P7C]22Oc4D407_1WS1R2^1[1\[3]3oAKS3_T17`2n<V41b1\2>@3`1P7C]22Q1c4D407_1WS1R2^1[1[4PW3]EKS3_
T17l1Cn<V41b1\2>@3`1P7CV1V12Z1c4D407_1b4iC1h:R2^1[13Y4aB\d2hCd1KS3`7f5WG7`2n<V41b1\294@3`1b47U2C
]22P1c4I0oT1a3a5VW3hDDKS3RCg1a?27]210X3e9V41b1\2>@3`1P7C`2V1c4I0W?jB4g2k2Ea5ZX2U8dF0K2^DKS3_O:d4
7]210n<V41b1\2>@3`1P7C`2i1c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR
2^274I>Q11CVGl9i6S8_2Ec4J91n5k9m9S1h:j:R5nX1c:[<?0dm11];oMUA6c4fY1V7nl31_O5c4[^2d9iQ2\[2R2c4;d1o
1VH^1o2>d2n1:=V3Z<c8a12521E0hN^7fE`2T1c2S10023\5A68c1]@o318e1f2X>m8GJR27^1G74^1K1CLV=Z=d5i6JX7_2
P2c4;d1o1VH^1o2>d2n1:=V3Z<c8a12521E0hN^7fE`2T1c2S10023\5A68c1]@o318e1f2X>m8GJR27V274^1K1CS>Z=d5i
6JX7_2Jc43V6^W4_U27BET2@>a14k3o3S>@416Q1859:f12c4ik23c4[]3ef22c4Qb7Bd3NETc3mCf121057e3h>TMo4i2P>
e:3c4DYb46c4D[:YW2[IR1Oc43@e5e4`Gj@]P1i2X7k_1_U27BET2@>a14k3SB@416Q1859:3c4nZ6_;2c4lh7P2c4j1U2gG
>^1R4P2n1:=V3913MS7\9o2a12521E0oN4R7fE`2T1c2S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1m@^2f;i6>d7_2>c4
DT5f>g4^40Xb3U4a=lB_R14SI>c4Je<bY1lR1W53b6`c1[6YAkHc1eK2c4iS72c4V[76c4iL[4R\4SN\68c4i^1^5`9cT2T;
1f75c4d1iS2g4mZ5h1c46[100K5n2eMh8o4e2R3^71>]:n\1U7e9l=Q1jNk8\153]Io5Q92216131025>2201H5l277n4n1B
6AX1Y1c4DM00K_=0gCaFk12S252f6AXKk5T?U7mE3S=VDa:3l@g8j>22:0M50W4a6AB5c4ch4fn17m>l1c4P2o1VH^1^3d2n
1:=V3Z<c8a12521E0WV1X@]5`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21<6VCl=W401^2S8_27c4PX3aZ2i9Q3dG
>5c4hJon2j3^3>c480^Jh614SH22OP`2Q@]R1Cc480:`Gb2h614FmW3`T1fh1l2e1;01Y=5c4QW6mBd3eLHc4Uo1h9UJY2VB
CHdM[N\2R6d2[DZ5S>JAl:26P1_3R1g4d3NCMh4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O015DU1<X1F]5BJ
5a4[17<]1o2Mi43l1nDf98I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=K
Y44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e43c4o8]V55c4bc4Z5Z3d2=c4DN09kQ1n5]<_g2Rc1@gV1e=W1c4_U
1[3a20W1\1d35FD^2c2P32U7e1`6M[6FW2a:k2R:cCm>b:lAl<i7P7R9a2:C]6PEk2:c4j[2ic2bc1\7k47Z78T;>c4dT1e>
no1Z\1gBcP150X<7[7\;Y7;c4Zo2Z1ko2X36n>6NY;`@Z2c4P2o1VH^1^3d2n1:=V3Z<c8a12521E0R=n@U8ZE;`2h3S1002
3\5A?c1o;b1m1LC@j218e1f2X>o7MGJR2^2154Z21C9Y<9m2a3h7l5i6>k2h4]11O^2c4P2o1^2g1U7:c4S1f6^1^3d2n1:=
V3Z<c8a12521E0R=n@7>^7fE`2h3S10023\5A?c1]@o318e1f2c4d9o7MGJX1I\2174\1M199Z1\:Ki6h7l5i6J_2h4_21P3
c4D[1o1VH^1^3[1X1n1:=V3Z7a4=c8a12521E0U3a3Y5l9KKW5X9:T:c1]1k2X5`2Ka1Z1AA0023\5A?c1_:b2Z3Q2m118Q1
C=MZ1X>m8GJR2^274>:BM1CU2J1]7T2[1d;l2h1m1Hi6>_1f29S3_2c3c4J0Y3702K4Y1V88h5j8Dk216JCj32Q1S1U7c5>c
1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d
3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1a6@c4DZS113\3dW2Lf7Q2b42f1ji1S9c5\2c4JU1o1U71n@^1^3d2W1F:=h1
]1_3j8X3d40Da12521E0oA_3Lj?i>l6`2_38S10023\5A?c1Z@2KS318e1f2X>m8GJR2^274De11Cn2;o<5b@V6BS8_2_2c4
JU1o1W7n@^1^3d2W1F72=h1]1_3j8c2Y50Da12521E0P=n4_3g@_4VAf1I^1P28S10023\5A?c1Z@2KS318e1f2X>m8GJR2^
274De11Cn2;o<5b@V6Ba3a4_2V3c4JU1o1o3d41l7_3c3>8U1Kb2`1S1<JF:=8DJO=n75<]3:c8a12521E0_@8Mo2V5h4`7W
1f7g<`2GD[2S100232Y5A?c1Y<:h3o3180d1f2[80k5_1]7GJR2^274Z21Ca3m4k321i35U5]3_1^6i4o1S8_2Z2c4P2o1VH
^1^3d2<J<972=MJO=Z<c8a12521E0Z1e;Lh6`AfE`2h3S10023\5A?c1a95a2[3Go318e1f2X>Q8KGJR2>o174Z21Ca3h<5b
@i6S8_28c4D5mP2Pb44[1ZT1?c4D_8b3^1T>TL^C2WODi1PQ2R8n\1?c4D\U1g?PFe2a2U1n2`GQZ1n;]OY;Q:5d4S2_X2PR
1Sk23d4YY3Z31d43d4d\3YZ15d4eV3n5gDaE4d4d\3YZ1V\14d4eV3n5YZ12d4US63d4_U3X52d4hZ32d4lc62d4fX34e4_[
2V`1XP1Ie41V6Qg2\`1_U27BET2@>a14k3SB@416Q1859:Le41V6WT2iBAj_1Vm1X87BET2@>a14k3SB@416Q1859:1e41e4
1e42e4QG4e4_[2kc1jP23f4Y9_P31f44f4bc3iFT[1:f4Pj3n3T4Pc10iU1Ja5oA3f4nW2n_13f4mg3=4f4X]3i6YF3f4R\3
gE7f4eo2e6X>n1\;[82f4jU22f4][6n1f4m1o1gG>^1^3d2n1:=V3Z<?i4Y3a12521E0_@gE[BZ3Na1W2`1S10023\5A?c1W
6U:o318e1f2X>m8GJR2^274Z21CSQ1i6S8_23f4mV2Rc1Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2
@>a14k3SB@416Q1859:P1g4c1b4m_2d8k^1_U27B<8T2@>a14k3X3=8g5e5e2@416Q1859:Kg4c1b4^W4QN]W17BET2@>a14
k3X3FS>@416Q1859:W1g4V6Y2l2Z;h_1h4Q2]5^4_7m<cAY@j;`X1SA7BEOT1@>a14k3SB@416Q1859:P1EHg4V6lT2aR2_U
27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3d9^8@416Q1859
:Q1g4V6a@gBhKl1n46[Q11jOZ@Te171@ET2@>a14k3SB@416Q1859:Hg4V6^W4_U27;6ET2@>a14k3SB@416Q1859:Jg4V6P
<]k3nQ1P1_R17BET2@>a14k3SB@416Q1859:Ig4V6P<]k3nQ1`S17BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a1
4k3j8X9@416Q1859:Ig4V6]h2P_1_U27B2BT2@>a14k3SB@416Q1859:Jg4V6PY2QS1[K_U27B2BT2@>a14k3SB@416Q1859
:Jg4V6mU2`Q2]=Q1of17BET2@>a14k3SB@416Q1859:Hg4V6^W4]=Qh17BET2@>a14k3SB@416Q1859:Ig4V6W_2V4oc1_U2
7BET2@>a14k3SB@416Q1859:Hg4V6ca2je1_U27BET2@>a14k3SB@416Q1859:Kg4P2U4`Y3mM_U271@ET2@>a14k3Z:h7@4
16Q1859:Hg4P2U4^W4_U27BET2@>a14k3SB@416Q1859:Ig4V6^W4_U27BET2@>a14k3l6V;@416Q1859:\1Gg4V6^W4_U27
BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Kg4V6[7Sm1\8aj1_U27BET2@>a14k3d9^8@416
Q1859:Kg4m2X3cP4j6_U27BET2@>a14g1S2SB@416Q18319:Ig4V6Re2V@TR1_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4
_U27=4ET2@>a14k3SB@416Q1859:P1g4V6T:d6RFVKg9RI_R1_U27B2BT2@>a14k3T2n?@416Q1859:f1Hg4V6^W4_U27B2B
T2@>a14k3SB@416Q1859:Jg4V6Yk1]3fX2Zf1T?7BET2@>a14k3SB@416Q1859:Ng4V6]U1f1bG[>a:h_1gQ22d37BET2@>a
14k3SB@416Q1859:Jg4P2U4^W4\e1R@7BET2@>a14k3a4a=@416Q1859:Hg4V6^W4\e1R@7BET2@>a14k3SB@416Q1859:Hg
4P2U4^W4_U27BET2@>a14k3SB@416Q1859:Q1g44Q6VK14P\3a@md17B2BT2@>2^14k3T2n?@416Q1859:X1=Kg44Q6VK14P
\3_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Ng4V6n2T8Le2gh3nQ11^S17BET2@>a14
k3o1S@@416Q1859:Lg4V6S;Le2gh3nQ11^S17BET2@>a14k3SB@416Q1859:Jg4V6lW1fT1jj1_U27BET2@>a14k3V7l:@41
6Q1859:Ig4V2o3^W4_U27B2BT2@>a14k3SB@416Q1859:Kg4V6UW2XP2_U27BET2@>a14k3^5c2Q2n7@416Q1859:Hg4V6^W
4_U27BET2@>a14k3dA>@416Q1859:Og4P2:AX3_T2B[R2_U27BET2@>a14]19S2SB@416Q18319:Hg4m2X3^W4_U27BET2@>
a14k3SB@416Q1859:Jg4V2o3^W4_U27BET2@>a14k3]90d8@416Q1859:Hg4V2o3^W4_U27BET2@>a14k3SB@416Q1859:Ig
4V6g]2fi1Zo1T67BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3
SB@4141Q1859:Ig4V6k]2_5Rd1_U27BET2@>a14k3SB@416Q1859:Ng4P26n3^W4lBbb17BET2@>a14k3^2m5m1R5e2@416Q
1859:Ig4P2U4^W4_=og17BET2@>a14k3SB@416Q1859:Jg4P2U4_f2n`1_U27BET2@>a14k3Z:h7@416Q1859:Mg4Q24o3^W
4\e1R@7BET2@>NB4k3SB@4160P1859:i1Ig4Q2T4^W4\e1R@7BET2@>a14k3SB@416Q1859:Hg4V6\Y3QN_U27BET2@>a14k
3SB@416Q1859:Ig4P2U4^W4_U27BET2@>a14k3c3_>@416Q1859:Q1g4c1b4_d2nb1_U27BET2@>a141d34T2S1Z1S5BR5e2
@416Q1859:Lg4c1b4^W4_U27BET2@>a14k3X3S5Z1Bh7@416Q1859:Hg4V6UZ3XM_U27BET2@>a14k3SB@416Q1859:Ig4V6
QS3\T1_U27BET2@>a14k3k4W=@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Jg4V6^W4_U27BET2@>a14k3n1X
2n;l1@416Q1859:Mg4P2U4TW1bg1fX1_U27B<8f1=@>a14k3Z:h7@416Q1859:Hg4V6^W4_U27BET2@>a14k3l2V?@416Q18
59:P1g4Q2T4^W4TBbKgG51BEi1:@>a14k3^5Y1a3a2V5@416Q1859:Jg4V6^W4_U251BET2@>a14k3h6a3h7@416Q1859:Ig
4P2U4^W4TZ1ZK7BET2@>a14k3SB@416Q1859:Hg4V6^W4TZ1ZK7BET2@>a14k3SB@416Q1859:S1g44Q6k3m;\;14fQ1V?g9
o2\Nm?^`1PE7BET2@>a14k3SB@416Q1859:Q1g444l5i?\;14fQ13gl1]=^`1PE7BET2@>a14k3SB@416Q1859:Og4P2U4[X
2[FfX1io1e571@ET2@>a14k3f3[4V1i8@416Q1859:Kg402R6gV2fP2_U27BET2@>a14k3b=`4@416Q1859:Hg4V6Ro3[8_U
27BET2@>a14k3SB@416Q1859:Hg4V6i?dg3_U27BET2@>a14k3SB@416Q1859:Ig4V6gm2fY1oU1_O7BET2@>a14k3SB@416
Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Ng4V2o3ib26]d1WT1WQ17BET2@>a14k3`2V1e5e8@416Q1859:Hg4V6
^W4WT1WQ17BET2@>a14k3SB@416Q1859:Lg4P2U4c2d1hY2[:P_1_U27BET2@>a14k3SB@416Q1859:Kg4[2j3^W4_U27BET
25:>a14]19S2SB@416Q1859:Kg4V6T5ho1HU@aa1_U27BET2@>a14k3SB@416Q1859:Hg4V6aV2lP2_U27BET2@>a14k3SB@
416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Mg4V6^W4T6Zo17BET
2@>a14d36Z2c2e4^8@416Q18319:Hg4V6^W4_U27BET2@>a14k3Z2h?@416Q1859:Y1g4W23j3T5[o1Y1\1b1[8Z4K[1d_1l
;RU1P=^77BET2@>a14]19S2[4h5n7@416Q1859:Hg4V6^W4[d1SA7BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a1
4k3i3Y>@416Q1859:Lg4V6\AQf3e:ij17BET2@>a14U3>6SB@416Q1859:P1Ig4V2o3^W4_U27BET2@>a14k3i3Y>@416Q18
59:Hg4V6^W4_U27BET2@>a14k3g9[8@416Q1859:Ig4V6[]2Rj1_U27BET2@>a14f34SB@416Q1859:Gg4V6^W4_U27BET2@
>a14k3SB@416Q1859:Ng4W2<a3^3_Y1UZ1Y`1_U27B8<T2@>a14k3Z:h7@416Q1859:Jg4W2<a3^W4_U27BET2@>a14k3SB@
416Q1859:Y6Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Lg44Q6RHS314P\3_U27BET2@>a14k3SB@416Q1859:Lg4V6YLT
o1jP1T;Pe1S5Z;7BET2@>a14k3SB@416Q1859:Mg4V6XS2l?cEaKR3_U27BET2@>a14k3n3^;e2@416Q1859:Ig4V6XS2UT2
_U27BET2@>a14k3n3T>@416Q1859:Hg4V6^W4_U27BET2@>a14k3SB@416J6859:Jg4V6]CPd3kJS:_P17BET2@>a14k3SB@
416Q1859:Jg4V6]C3lc3oT1_P17BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3Z:h7@416Q1859:Ig4V6[^2R
i1_U27BET2@>a14k3dA>@416Q1859:\5d3R14:Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F
]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6m2Ba2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28
=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f37BET2@>a14k3SB@416Q1859:Hg4V6c?jg3_U27BET2@>a14k3S
B@416Q1859:Jg4P2U4^W4_U27BET2@>a14k3^2^1U>@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Ig4V2o3^W
4_U27BET2@>a14k3]9e8@416Q1859:Hg4;j5^W4_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3]?e2@41
6Q1859:Ig4V6^W4_U27BET2@>a14f34Z:h7@416Q1859:Kg4c1b4^W4_U27BET2@>a14k3g9BR5e2@416Q1859:Gg4V6^W4_
U27BET2@>a14k3SB@416Q1859:Kg4V6]W2PP2h]1U@`77BET2@>a14k3]7e:@416Q1859:Lg4a2d3Pb1fEfo1_U27BET2@>a
14k3l1_?F@416Q1859:Hg4V6^W4_U27BET2@>a14k3_3c>@416Q1859:Ig4V6Ro1WOSY1_U27BET2@>a14k3SB@416Q1859:
Hg4V6Zn2SY1_U27BET2@>a14k3SB@416Q1859:Ig4V6^W4_U27BET2@>a14k3c3X5V9@416Q1859:Ig4V6Pa1kCaR2_U27BE
T2@>a14k3SB@416Q1859:Q1g444l5VK14nV1kOgG]=X@d^1a67BET2@>a14k3SB@416Q1859:Hg4V6^W4lBbb17BET2@>a14
k3SB@416Q1859:Hg4V6^W4_U27BET2@>a141i3SB@416Q1859:Hg4V2o3^W4_U27BET2@>a14k3SB@416Q1859:Hg4c1b4^W
4_U27BET2@>a14k3SB@416Q1859:Lg4V2o3QS3_Ol4_U27BET2@>a14k3_3Em=@416Q1859:Ig4V2o3^W4_U27BET2@>a14k
3U4m=@416Q1859:Hg4V6`\2mj1_U27BET2@>a14k3SB@416Q1859:Ig4V6bh3k>aT1mP17BET2@>a14k3SB@416Q1859:P1g
4[2AX3`8_T21[j1_U27BET2@>a14]19HZ1SB@416Q18319:Hg4V6^W4_U27BET2@>a14k3X4j=@416Q1859:Jg4V6\U4Q2_U
27BET2@>a14k3n1W>l1@416Q1859:Lg4V6^W4_U27BEF]1@>a14g2S1Z2_6R1U8@416Q1859:Lg4P2U4YQ4T6_U27BET2@>a
14k3^2T2P5^8@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Hg4@e5^W4_U27BET2@>a14k3SB@416Q1859:Hg4
V6^W4U9Yl17BET2@>a14k3SB@416Q1859:Jg4V6^W4_U27BET2@>a14k3e811Y9@416Q1859:Gg4V6^W4_U27BET2@>a14k3
SB@416Q1859:Mg4V6\5WW1bW1b3c_1_U271@ET2@>a14k3o1S@@416Q1859:Jg4V6al1XHa6Q\1_U27BET2@>a14k3SB@416
Q1859:Jg4V6n@Iee3_U27BET2@>a14k3SB@416Q1859:DNg4P2U4Y8g_2\_1Yj1U;7BET2@>a14U3EP9R9@416Q1859:Q2Jg
4V6^W4Yj1U;7BET2@>a14U3EP9R9@416Q1859:Ig4V6[\2g9Za1_U27BET2@>a14k3SB@416Q1859:Ig4X2m3^W4_U27BEZ1
I@>a14k3SB@416Q1859:Kg4c1b4h4eR4_U27BET2@>a14k3\91d8@416Q1859:Og4V6X`2S7o3Q\1_U271@ET2@>a141i3T:
X5e2@416@@859:Ig4V6\g2Q`1_U27BET2@>a14k3]?e2@416Q1859:Mg4V6^W4\Q1RT17BET2@>a14AY3f3m1R4e5e2@416Q
1859:Ig4V6^W4_U27=4ET2@>a14k3g9[8@416Q1859:Og4P2U4^W4Pn1^77BET2@>a141i3f3f3Ec1e5e2@416Q1859:Lg4V
6^W4_U27=4ET2@>a14k3]7NZ1e5e2@416Q1859:Ig4V6h_2eg1i]1eG7BET2@>a14k3SB@416Q1859:Hg4V6f3gS4_U27BET
2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Jg4V6Z@Sg3_U27B2BT2@>a14k3l8V9@416Q1859:K
g4V6^W4_U27B2BT2@>:0U14k3l8V9@416Q1859:Ig4V6kT30aR1_U27BET2@>a14k3SB@416Q1859:Ig4V6]W2PP2_U27BET
2@>a14k3SB@416;E859:Ig4V2o3YLT[3_U27BET2@>a14k3SB@416Q1859:Jg4V6dS1iS3_U251BET2@>a14k3f3\>@416Q1
859:Ig4V6dS1iS3_U251BET2@>a14k3SB@416Q1859:Kg4V6^W4_U27BET2@>a14k3N0Lf5_:@416Q1859:Ig4V6fZ2gl1\d
1RA7BET2@>a14k3SB@416Q1859:Ig4V6]V1fU1Yk1_U27BET2@>a14k3SB@416Q1859:Hg4V6jf2c`1_U27BET2@>a14k3SB
@416Q1859:Ig4V6PS3]T1_U27BET2@>a14k3o1S@@416Q1859:Ig4V6^W4_U27BET2@>P1964k3SB@416Q1859:Gg4V6^W4_
U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3]9e8@416Q1859:Hg4V6^W4_U27BET2@>a14k3g3[>@416Q1
859:Hg4V6^W4_U271@ET2@>a14k3SB@416Q1859:Mg4V6R\2V3h1`CY2`P1i;ei17BET2@>a14k3SB@416Q1859:Ig4P2U4^
W4_U27BEi1:@>a14k3SB@416Q1859:Ig4V6^W4_U27BET2@>a14k3_3m5e8@416Q1859:Hg4V6^W4_U27BET2@>a14k3l1V@
@416Q1859:Hg4V6^W4_U27BET2@>P1@4k3SB@416Q1859:Hg4V6^W4_U27BET2@>W194k3SB@416Q1859:P1g4P2U4ml1W9S
9oBW5lO_U27BET2@>a14k3T2b2[=@416Q1859:Z1Mg4V6gV2Hf9jA[T1k;2`i17BET2@>a14k3SB@416Q1859:Jg4V6o2lZ2
ai1QR1]S17BET2@>a14k3SB@416Q1859:Ig4V6^W4_U27BET2@>a141i3g9[8@416Q1859:Hg4V6^W4_U27BET2@>:V14k3S
B@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Mg4V6l`1jGR@c^1Xo11T67BET2@>a14k3j9X8@416Q1859:Og4
P2U4l4ZX2V2[2ce1`;ni17BET2@>a14k3c3P2^<@416Q1859:Hg4V6^W4i]1eG7BET2@>a14k3SB@416Q1859:Ig4m2X3^W4
_U27BET2@>a14k3SB@416Q18319:Hg4V6^W4_U27BET2@>a14k3]7e:@416Q1859:Hg4V6_]2ni1_U27BET2@>a14k3SB@41
6Q1859:Lg4W2n3k\3bJcn1k67BEi1:@>a14k3\8f9@416Q1859:Jg4V6[@hk1Yk1_U27B2BT2@>a14k3SB@416Q1859:Jg4V
6[@Rg3_U27B2BT2@>a14k3l8V9@416Q1859:P1g4P2U4gn2fX1_U271@ET2@>a14k3l1j3Ha1V1b3V5@416Q1859:Mg4P2U4
`a1me2aQ1mS171@ET2@>a14k3`6h2i8@416Q1859:Ig4V6^W4_U27BET2@>a14f34T:n7@416Q1859:Mg4V69en1^X2_U27B
ET2@>a14k3X1^3o4Bh7@416Q1859:W1g4V6h3iT1TS1T8k9j=l;>\3]6c5d;aE^89_K7BET2@>a14k3]?e2@416Q1859:Q7L
g4V6h3jW3VFc5d;PNiK7BET2@>a14k3SB@416Q1859:Kg4V6n3`X1nj2QS11[R17BET2@>a14k3SB@416Q1859:Jg4V6n3`X
1nj2SS1[R17BET2@>a14k3SB@416Q1859:Jg4V6XQ2UV2_U251BET2@>a14k3e2]?@416Q1859:Hg4V6XQ2UV2_U27BET2@>
a14k3SB@416Q1859:Jg4P2U4R4[]2oe1_U27BET2@>a14k3SB@416Q1859:Kg4V6fU2JlP2RQ2\47BET2@>a14k3MUA@416Q
1859:Hg4V6^W4_U27BET2@>a14k3l2V?@416Q1859:Kg4P2U4^W4_U27BET2@>a14k3Z3Ig4V9@416Q1859:Ig4V6^W4_U27
BET2@>a14k3Z3V5a9@416Q1859:Kg4P2LX3ma2`e1_U27BET2@>a14k3SB@416Q18319:Hg4V6^W4_Q1oS17BET2@>a14k3S
B@416Q1859:Lg4F_5PKVa2VKZn1T77BET2@>a14k3HZA@416Q1859:Ig4V6PK]\3Zn1T77BET2@>a14k3SB@416Q1859:Ig4
P2U4^W4_U27BET2@>a14k3m3U>@416Q1859:Jg4P2U4^W4_U27BET2@>a14g1S2^3d>@416Q1859:Hg4V6Po3]8_U27BET2@
>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3c3_>@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Jg4V6\
5ah1P>^k1_U27BET2@>a14k3SB@416Q1859:Hg4V6gU2fQ2_U27BET2@>a14k3SB@416Q1859:Jg4V6d3k\2mf1_U27BET2@
>a14k3j9X8@416Q1859:Mg4V6W7Z7P2_f1ZP2j9Fmj17BET2@>a14k3SB@416Q1859:Ig4V6W7[9jf3_U27BET2@>a14k3SB
@416Q1859:Kg4V6[c3RD_U27BER212=>a14k3SB2=416Q1859:Lg4P2U4Rl1[[2_U27BET2@>a14k3l1R2S>@4160P1859:U
1g4P2:AX3^W4_U27BET2@>a14]19HZ1C0a2KR:0l3@416Q18319:X1Ig4V6^W4_U27BET2@>a14k3N0SA@416Q1859:Jg4a2
d3^W4_U27BET2@>a14k3j8a8F@416Q1859:R1g4P2U4lV1S;g1R1?TGQ3kg1VP1b9eK7BET2@>a14k3o1S@@416Q1859:Ig4
V6^W4VP12UU17BET2@>a14k3SB@416Q1859:Kg4V6lo2\?THlS1U5\L7BET2@>a14k3SB@416Q1859:Ig4V6Yk2T\1_U27BE
T21>>a14k3SB@416Q1859:Ig4V6_]2ni1be1l?7BET2@>a14k3SB@416Q1859:Jg4V6Sf2Za1_U27BEf12:@>a14k3SB@416
Q1859:Ig4V2o3^W4h]1fG7BET2@>a14k3SB@416Q1859:Mg4V6RFV6j@2In7]a2_U27BET2@>a14k3SB@416Q1859:Ig4V6^
^2oh1_U27BET2@>a14k3g9[8@416Q1859:Ig4V6^W4_U27BET2@>Z164d36SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3SB
@416Q1859:P1Ig4Q2T4Q=\j3_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>NB4k3SB@416Q1859:Mg4P2U4^W4
_U27B<8i1:@>a14k3l<`2e2@416@@859:Hg4P2U4^W4_U27BET2@>a14k3SB@416Q1859:Lg4V6eW2k=W2d_1_U27BET2@>a
14k3l2k2Z<@416Q1859:Ig4V6a]2li1\Q1RT17BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:
Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3g4[=@416Q1859:Hg4V6^W4_U27BET2@>a14k3T
2n?@416Q1859:Hg4V6^W4_U27BET21>>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3]2e?@416Q1859:Jg4T2Q4^W4
_U27BET2@>a14k3j80W9@416Q1859:Y1g4P2U4e5iP2n7@^h1XU267BET2@>a14k3`2X140C00`28\1`6e2@416Q1859:DHg
4V6i@df3_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a14k3l8V9@416Q1859:Gg4V6^W4_U27BET2@>a14k3S
B@416Q1859:Ig4P2U4Se2Zb1_U27BET2@>a14k3SB@416Q1859:Hg4V6Se2Zb1_U27BET2@>a14k3SB@416Q1859:Jg4V6^W
4_U27BET2@>a14k3R60Y9e2@416Q1859:Ig4V6^W4_U27BET2@>a14k3S6Y9e2@416Q1859:Hg4V6j\2cj1_U27BET2@>a14
k3SB@416Q1859:Mg4V6]U10RLk?Pf1b:QOjK7BET2@>a14k3SB@416Q1859:Ig4V6^W4n8mP1bK7BET2@>a14k3SB@416Q18
59:Hg4V6Xm2UZ1_U27BET2@>a14k3SB@416Q1859:Hg4V6k[2bk1_U27BET2@>a14k3SB@416Q1859:Hg4V6l]2ai1_U27BE
T2@>a14k3SB@416Q1859:Lg4V6\S32nS1\e1d<]37BET2@>a14k3X8j9@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q
1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Jg4c1Bo3^W4_U27BET2@>a14k3Z:h7@416Q1859:Jg4V6bU1kQ3_U27B
ET2@>a14k3]?e2@416J6859:Y5d3R1?Mh4b<U35:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[
17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T131
16286ET1NQ1P1c1E253Y1T1>=_11f1C\1239f37BET2@>a14k3SB@416Q1859:Ig4V6^W4aZ1mJ7BET2@>a14k3SB@416Q18
59:P1Hg4V6^W4Th1Z=7BET2@>a14k3SB@416Q1859:Ig4V6bf10j`2_U27BET2@>a14k3SB@416Q1859:R1g4Cb5_Ii=Pl2S
4Th1S1Bc;7BET2@>a14g1S2\>f3@4163M859:]6Hg4V6_In]3_U27BET2@>a14k3SB@416Q1859:Hg4V6^W4_U27BET2@>a1
4k3SB@416Q1859:Y2Hg4V6^W4_U27BET2=2>a14k3SB@416Q1859:Ng4b1c4^W4W\1WI7BET2@>a14k3`;16]1k4@416Q185
9:T6Hg4V6^W4_U27BET2@>a14k3l5V<@416Q1859:Jg4V6XP2UW2_U27BET2@>a14d36Z2h?@416Q1859:Kg4V6^W4_U27BE
T2@>:0K94k3Z2h?@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Y
1g4U5P1Gc@n4U2RS1X3]>0PJd7W=T;TA[S1n@7BE9j1@>Z164k3e83Y9@416Q1859:Mg4V6[An4U2RS1j[2i1`4To17BET2@
>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Hg4V6oX3^N_U27BET2@>a14k3SB@416Q1859:Hg4;j5
^W4_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Ig4V6k@ol1bi1_U27BET2@>a14k3SB@
416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Jg4V6Pf2]a1_U27BE
T2@>Z164k3e6];@416Q1859:Ig4V6U\2j9]a1_U27BET2@>a14k3SB@416Q1859:P1g4V6R42^9PIhMl8n2bJ`LoR1_R17BE
T2@>a14k3SB@416Q1859:Ng4V6R42^9]g1XBaC`LoR1_R17BET2@>a14k3SB@416Q1859:Mg4V6[]2W5^2Ec5`>`M_U27BET
2@>a14k3SB@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Kg4V6Z7b1lS2cj1jU1dO7BET2@>a14k3SB@416Q18
59:Jg4V6Ya2]5d4Q\1_U27BET2@>a14k3SB@416Q1859:Ig4V6b1kU4^[1PJ7BET2@>a14k3SB@416Q1859:Ig4V6^]2W<g]
1_U27BET2@>a14k3SB@416Q1859:Ig4V6e5hQ4_U27BET2@>W194k3SB@416Q1859:Hg4V6bk2k[1_U27BET2@>a14k3SB@4
16Q1859:Hg4V6Z\3SK_U27BET2@>a14k3SB@416Q1859:Hg4V6Z\3SK_U27BET2@>a14k3SB@416Q1859:Mg4V6Z]2TAh6a9
cH_U27BET2@>a14k3e83Y9@416Q1859:Jg4V6^]2PAZ@cH_U27BET2@>a14k3SB@416Q1859:Kg4V6^]2m8o4IW[1_U27BET
2@>a14k3SB@416Q1859:Hg4V6ln1aX2_U27BET2@>a14k3SB@416Q1859:Ig4V6_`2e6X`1_U27BET2@>a14k3SB@416Q185
9:Hg4V6^W4_U27BET2@>OA4k3SB@416Q1859:Ig4V6SU2oa1Z@_U27BET2@>a14k3SB@416Q1859:Ig4V6Rh2[_1_U27BET2
@>a14k3k4W=@416Q1859:Gg4V6^W4_U27BET2@>a14k3SB@416Q1859:Ng4V6^W4_U27BEF]1@>a14k3C0^7F0W9@416Q185
9:X1Mg4V6^W4_U27BEF]1@>a14k3C0U80Q1U8@416Q1859:Kg4V6^W4_U27BEF]1@>a14k3C0U8X9@416Q1859:Hg4V6^W4_
U27BEF]1@>a14k3SB@416Q1859:Ig4V6^W4_U27BET2@>a14k3j80W9@416Q1859:Lg4V6^W4_U27BE@c1@>a14k3[4Kk<@4
16Q1859:`11Kg4V6^W4_U27BE@c1@>a14k3[4g=@416Q1859:`11Hg4V6^W4_U27BET2@>a14k3P1RA@416Q1859:Kg4V6^W
4kAfR1l@7BE>e1@>a14k3KWA@416Q1859:Ig4V6^W4_U27BEF]1@>a14g2S1SB@416Q1859:Jg4V6^W4_U27BEBa1@>a14k3
N0SA@416Q1859:Ig4V6QP3\W1_U27BET2@>a14k3S4o=@416Q1859:Ig4V6^W4_U27BET2@>a14k3k7NX9@416Q1859:Hg4V
6jP2cV2_U27BET2@>a14k3SB@416Q1859:Hg4V6jP2cV2_U27BET2@>a14k3SB@416Q1859:Ng4V6^W4c1S3T3bm17BEF]1@
>a14k3]1\7X9@416Q1859:X1T1g4V6YQ1j3f54Z1gA1YDjY1W3GS7XX1nAW;7BET2@>a14k3SB@416Q1859:Jg4V6cX3jNoU
1_O7BET2@>a14k3C_A@416Q1859:Hg4V6^W4_U27BET2@>a14k3h=Z4@416Q1859:Ig4P2U4nn3_8_U27BET2@>a14k3SB@4
16Q1859:Hg4V6^W4_U27BET2@>a14]3=SB@416Q1859:Hg4V6Zo2SX1_U27BET2@>a14k3SB@416Q1859:Kg4V6`d3mBWR1W
S17BET2@>a14k3o3h2Z;@416Q1859:Hg4V6^W4_U27BET2@>a14k3o3S>@416Q1859:Jg4P2U4^W4_U27BET2@>a14k3b4W5
X8@416Q1859:Lg4V6dAch1a6\OVGa]1mG7BET2@>a14k3SB@416Q1859:Jg4V6ja2ce1_U27BET2@>a14k3dA1<@416Q1859
:Q1g4V6\b2WBd8X=[4_8V:lCWFSA7BET2@>a14k3o4_2c:@416Q1859:Jg4T2Q4^W4_U27<5ET2@>a14k3j8X9@416Q1859:
Ig4T2Q4^W4_U27BET2@>:V14k3SB@416Q1859:Og4Q2T4Q3n81Xg2\=eFnQ1`S17BET2@>a14k3^5d<@416Q1859:Og4Q2T4
Q3n81`h1gNRT1jY1dK7BET2@>a14k3^5d<@416Q1859:Lg4P2U4d@if3f9hk17BET2@>a14k3Q1h7X9@416Q1859:6h4Xg6n
9Q?X2X13h4Y`7a32h4Y`73h4WQ7Q?5h4Xg6b8[1Q?e4d3S1>Mh4V>a15:a264f1404_1:6:406X1H4D156271f11P1T111O0
15DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d3
2Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239kP14h4_H3eg63h4Y`7c33h4Xg6PI5h4mY5Z]1PIc3d6d
3T1=Mh4U7b85:a264f1404_1:6:1206C?21G0200111522212260171B2P11P1T111O0151BU1<X1F]5B=<5Q1Y340?F037<
:0A?P2;Bg53DW1\6o7X@8I45Eo1C4G315\9e5K3MD:[12k1ECDT2_1528h1^17210524n2313<Y61Y1Mj34h1;241O2J;W2\
7>S1j1Y1d32Q202JQ28396D^2j14T13119166E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239R6R9R4m5d3T1=MR1e3U7b85:a
264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C
4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3d75T1T3d32Q202JQ28396D^2j14T1311986E9JNQ
1P1AQ1E253Y1T1>2:_1152]1C\1239T?W:j1k2e5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P1
1P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y6
1Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m3d3T1=f5U7h8:a
264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1
Mo3T2241V<_4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1g5d3T1=MR1e3U7b85:a264f1404_1:6:406S14G0
200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_15
28h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>2:_1152]1
C\1239f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037
<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ2839
6D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239aQ1f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111
;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1
210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239
W6d3T1=Mh4`1d5a6P25:7Ec164f1404_1:6:406S130G0200111;212260171B2P11P1T111O0151B;I65X1F]5BJ5[45V10
37<:0A?o2g53DW1b6S;<g2i98I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524Q1l1313<Y61Y1MU3IHM=241O2V1W2o8
T3d32Q202JQ28396D^2j14T1311986E9JNQ1A>AQ1E253Y1T1>57_1152]1C\1239T6d3T1=M4c4U7b85:a264f1404_1:6:
406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5<S3J5V1037<:0A?U236>g53DW1eN8I45Eo1C4G315\9R
4^2]32a2CDT2_1528h1f1210524n23120<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2
53Y1T1>=V18152]1C\1239Y>V;16]1U>h5d3T1=Mh4U7P7a15:a264f1404_1:6:4065M4G0200111;212260171B2P11P1T
111O0151BU1<X1F`4LBJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1
Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5d3T1=M4c4U7b85:a
264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C
4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1
AQ1E253Y1T1>=_1152]1C\1239`I16]1U>Q6d3T1=M4c4U7X31W55:a264f1404_1:6:406S14G0200111;212260171B2P1
1P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1:84G315\9a6]32a2CDT2\12528h1f1210524n2313<
Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239`I16]1T8o2P3X
6d3T1=M@Ea3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F[51BJ22_1@_1J5V103
7<:0A?o2Jl43D1U1g3mJ8I45Eo1C4G315\9a6S12V22a2CDT2_1528h1f1210524n2313<Y61Y1Mj34l17241O2^3o8T3d32
Q202JQ28396D^2j14T13119526E9JNQ1P1AQ1E2534T1;H>=_1152]1C\1239b?P@j5d3T1=Mh4U7b85:a264f1404_1:6:4
06S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1g3mJ8I45Eo1C4G315\9a6]32
a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2403Y1B
0@>=_1152]1C\1239o5d3T1=Mh4o52R1b85:a264S1B404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X
1F]5BJ5[45V1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3
o8T3d32GY102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1B0@>=_1152]1CT172380j5d3T1=MFQ4U7b85:a264S1B40
4_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2i1m33DW1eN8I45Eo1C4G315
\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E2
53Y1C@>=_1152]1C\1239aFk5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1
<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3
o8T3d32D\102JQ28396D^2j130T1311986E9JNQ1P1;5Q18<2403Y1C@>=_1152]1C\1239g5d3T1=Mh4U7b85:a264f1404
_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5h1b25V1037<:0A?o2g53DW1eN8I45Eo1C4G315\
9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E2
53Y1T1>=_1152]1C\1239g5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X
1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3o
8T3d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239i5d3T1=Mh4U7b85:a264f1404_1:6:
406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ22[45V1037<:0A?U2Ig53DW1eN8I45Eo1C4G315\9a6]3
2a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396D@m1j14T1311986E9JNQ1P1AQ1E253Y1
T1>=_1152]1C\1239k5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5
BJ5`3J5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9Y3W3]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T
3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239V6d3T1=Mh4U7b85:a264f1404_1:05
:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5>Q3J5V1037<:0A?U2Ig53DW1c1QM8I45Eo1C4G315\9
a6]32a2CDk18_1528h1f1210524n2313<Y61Y1Mj34f1=241O230Y3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ
1E2534T1T1>93>1;98152]1C\1239`Bg5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111
O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T
2241O2^3i7U1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239VQ1l5d3T1=Mh4U7b85:a
264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5_11n1J5V1037<:0A?o2g53DW1eN8I45
Eo1C4G315\9a6]32a2CDT2_1528h1HM210524n23120<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9J
NQ1P1AQ1E253Y1T1>=_1152]1C\1239]@`<m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<
:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2Ag1<Y
1i32]1Cm1g5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5`3J5V
1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202J
Q28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239d4d3T184^1Ea3U7h8:a264o542D0200111;2122601
71B2\40151U2X1FZ504P3@_1J40V1037<:0A?o2Jl43D1U1eN8I45e2C[B2V22a2CDl1g1528h1^17210524e3Y61Y1Mj34l
17241f@d32Q202JQ28396D^2T33119526E9JNR2AT24T1;]32]1Cm1b?P@m3d3T1=T2a3U7h8:a264o54G0200111;212260
171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28
396D^2T3311986E9JNR2AT2Y1i32]1Cm1h5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T1
11O0151BU1<X1F[51BJ22`3J5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y
1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239l3d3T1=f5U7h8:a26
4o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo
3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1P6d3T1=Mh4S71b8554a264f1404_1:6:406S14G02001
11;212260171B2P11P1T111O0151BU1<U12F]5BJ5[45V1037<:0A?o2c533DW1S2aL8I459;o1C4D2315\9a6]32a2CDT2_
1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8j1Y1d32D\102JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_11
52]1C\12317oU1n3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Fb:J5V1037<:0A?o2g53DW1eN8I45e2
CIkC2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1f5d3T1=Mh4U
7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I
45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3d7Z1T3d32Q202JQ28396D^2j14T1311986
E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239l5d3T1:2Mh4R6R1b85:a264f1404_1:6:406S14G0200111;212260171B2P11
P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h13DM210524n2313<Y6
1Y1Mo3T2241O2^3m6Q2T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ18<253Y1L7>=_1152]1C\1239m5d3T1=Mh4U7
b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[440V1037<:0A?o2g53DW1eN8I
45Eo1C4G315\9o4a1]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O23=5f2o8T3d32Q202JQ28396D^2j14T131
1986E9JNQ1;DAQ1E253Y1T1>=_1152]16<\1239l5d3T1=Mh4U7b85:a264f1404_1:6:1206S14G0200111;212260171B2
P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32k1ECDT2_1528h1f1210524n2313
<Y61Y1Mo3T2241O23=5f2l7R1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239bIo5d3T
1=MCT4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01511@;I92X1F]5BJ5[45V1037<:0A?o2g
53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3f1=241O24Y3Y8ET3d32Q202JQ28396D^2j
14T1311986E9J31HQ1P1AQ1E253Y1S10>=_1152]1C\1239P4d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2
X1Fb:J5V1037<:0A?8f2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311
986E9J>?R2AG\1Y1i32]1Cm1o5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU
1<X1F]5BJ5_1V2D5V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6Q1K8V12a2CDT2_1528h1f1210524n2313<Y61Y1Mj34
T2241O2^3\7BOT3d32Q202JQ28396Dc1Jj14T1311986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239n5d3T1=Mh4U7b85:a
264f1404HF:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5B2IV2D5V1037<:01??o2g53DW1eN8I4
5Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mj34T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9
JNQ1P1AQ1E2534T1T1>=_1152]1C\1239PZ1g5d3T1=1Kh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11
P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61
Y1Mo3T2241O2^3o8T3d32Q202JQ28396De1Hj14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239f5d3T1=Mh4U7b85
:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo
1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3k7S1T3d32Q202JQ28396D^2j14T1311986E9JN
Q1P1AQ1E253Y1T1>=_1152]1C\1239T4d3T1=R1c4U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A
?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1m1k
12]1Cm1`I16]1l2X;Q4d3T1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?\2Bg53DW1eN8
I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241^<W4d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1_=RLS
4d3T1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?\2Bg53DW1eN8I45e2CeD2a2CDd3528
h1f1210524e3Y61Y1Mo3T2241^<W4d325k102JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1_=P<1X4d3T1=T2a3U7Lk7:
a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?\2Bg53DT12eN8I45e2CeD2a2CDa32528h1f1210524e3o
4Y11Y1Mo3T2241^<W4d32Q202JQ28396D2[2T3311986E9JNR2AT2Y1i32]1Cm1_=P<1o?S4d3T12:2c5U7h8:R1^164o54G
0200111;212100400171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1MQ2m
1T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1P4d3T1=2c5U7h8:a264o54G0200111;212260171B2\4
0151U2X1F];5V1037<:0A?o2g537<W1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396B1^
2T3311986E9JNR2AT2Y1i32]1Cm1;n3d3T1=Z2[3U7h8:a264o54G0200111;212260171B2\40151U2X1F];5L9037<:0A?
o2g53DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]
1Cm1m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN8I45e2CeD2a2CDd35
28h1f1210524e3Y61Y1Mj34T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1j5d3T12:Mh4U7b85:a264f
1404_1:6:406S14G0200111;212100400171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4
G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3d7Z1T3d32Q202JQ28396D^2j14T1311986E9JNQ1P
1AQ1E253Y1T1>=_1152]1C\1239m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g5
3DW1eN8I45e2CeD2a2CDd3528h1f1210524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm
1g5d3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?
o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j
14T1311986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239f5d3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;21226
0171B2P11P1T111O0151BU1<X1F]5BJ5[45V1037<:0A?o2g53DW1eN8I45Eo1C4G315\9a6]32a2CDT2_1528h1f1210524
n2313<Y61Y1Mo3T2241O2^3o8T3d32Q202JQ28396D^2j14T1311986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n3d3T1=
f5U7h8:a264o54G02001001;212260171B2\40151U2X1F];5V1037<:0A?o2g53DW1eN61I45e2CeD2a2CDd3528h1f1210
524e3Y61Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1Cm1Q6d3T1=Mh4U7b85:a264f1404_1:6:40
6S14G0200111;212260171B2P11P1T111O0151B;I<X1FZ501BJ5`3J5V1037<:0A?8f2g53DW1eN8I45Eo1C4G315\9a6S1
Y22a2CDT2_1528h1f1210524n2313<U2S41Y1Mo3T2241O2^3o8T3d32Q202JQ28396D6W2j14T1311986E9J>?Q1P1AG9E2
53Y191H>=_1152]1C\1239b4d3T1=f5U7h8:a264o54G0200111;212260171B2\40151NS12X1F]1l304Z1f3J5V1037<:0
A?8f2g53DW1YA0Z=8I45e2Ci3j100Y2d<2]1S1CDd35261h1f1210524e3Y61Y1Mo3T2241\;Y5d32Q202JQ28396D^2T331
1986E9JNR2AG\1Y1;]32]1Cm1a>m3d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F];5V1037<:0A?o2g5
3DW1eN8I45e2CeD2a2CDd3528h1f1210524e3U2S41Y1Mo3T2241f@d32Q202JQ28396D^2T3311986E9JNR2AT2Y1i32]1C
m1Q4d3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1F^3n759L037<:0A?o2g53DW1eN8I45e2CeD2a2CDd35
28h1f1210524Q1c2Y61Y1Mo3T2241l=i2d32Q202JQ28396D^2T3311986E9JNR2Ag1<Y1i32]1Cm13j4mT6h[1h4d3U1<Mh
4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I305Eo1C4G315\9a6`3a
2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1_13E253Y1T1>=_11f1C\12
39_7T6eC8j4TO_<S<<Qg1_AUT26j4aOR<S<kj4h52j4PW49j4=_R3RT1ZHbIeI\II1j42j4Qd67j4V4kW1]:d^3[AoK2j4`b
63j4TCSU66j4o1TAhT4no1;6j41XQ114kg6?j4\10X1`a6P4EY>C]3V2n6Q16c3?j4\10X1`a6P4f4l:U1]:S10LHQ3[1j4[
100K5dP1h<e3a:12i:n\1U7XW1XE\53h3S=@QG24651025>231;<5T37[6[1Q3f4d3U1<Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<]4k
11Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253H@T1>=_11f1C\1239jI6j4\10^V7R6e7=j4[100K
i?bT1Ua53<NU<24j4_Y4fo2V@2j4]i78j4km10g_3aDm1V5dC8j4TF2WZ4^^13h7T6Q6j4;7U8=W1CCF1_1a4P2h5j7V4EY3
;3F?e3_2C69S2Ig1:h2<M>F0o52Q1S3c4b2h2\2LQ5U1`27a12k3E<O>V2T17k37E;j1h1X12=S12G7011C<]3X1S238D17:
Ha27;2Mo17Y15l<Ja14N86Ko1P1KKb4l18D<]5T10B2A912U84K1h3@E:c2IP2:Y18Y1P1>P9X1169;T1=682X3=;<6Z19f2
U4h1CS1AT205<Y1622:2\1L1061O@A5>5=6e3>e1C>P6j4Ce5<<=l1a3W1<a4e1FX2P233R3Q1h3a17o11?@GG0P1`1IFM6>
3Y20:LNI>?`1d2P10D;2;R3]3]4A5P4]2;3S4;>49\2S3>A[2;Mj17DU1I]2R41S4l35:T1Mc1K24H2`10:]1Ja1k1B?B727
7;S2CU1;l1DLAQ1k7A8^19EK:396A:V;Q1P1X1e292U1A^17T3[1[31T2S4_24?d28m1Hl1B>f5V13Am6:30f284Z3U11P3<
:Z1J:ELh5Z12JFAQ2?j2Q2E]1R7j4;7f450153G6;@BR26\17Y2S51^19@<3V1@=O??1\32V16P3P1i2e33;V1d1`16N8`1]
11V4KQ1P12Bk621n3?P3OX1`130Bj1i7Ch1;^4=a4Q40:IW2^2:6V1154L;K6CU3:2`1i1c2Z3152=1;Q113O3K@;]157318
5d41_1l2C11F432:Q111R287=6273=@\1m3f8e2j26d2_1U1Gc2X1H4KT1GZ1S1^3;e1<AI9S1Hf17Y5L:6BHBODV26216h3
3S1L395g1;d1Y2C?b4[1<B7K:V1J=8R25Y3U1:0Y1EG:Z5j4;7d2i26U2GY15f1159B4R6<Q1`4e1\8BL\18Z1KM12?FX2`1
j1`2<65Q1U1AFS3k5N^1W1>]2f11e1<j1T2V1i1IP74a37a12Gd2T1;R1;b1X1Hb2:DKh115F<9]2k11C1C<i1]5D186K3a1
KC2476;_32]4g2S3j16N2<8B927:6V1F=_3W4R1Q1W1Dj5T10f73:U1f2GS6U3Y18X2a6;4P4X29g3o1Lm2d52g1Z3DG9i20
X1Y2b6Z4j4;7m6^16EHg111o3X90n4]5]1R1b41X25\4_4?`3428U4]23U3Z7h4BP2a1P3V1<A[1U2b5R2>Y39o19_264<Q1
[23^1N12S11R1T6g1T1<3W11k1Z4d?732AV5T>2D<0W1P3l3U1o:R3c2g:2617752O=64Om3@Z1V1_1n3`3^2705127L4512
35:2Y2;U1:AH1b3l2>f4j4;7Z1Y1j1Nj2@HX2_1a4S1H^1m3<9h2^3P1U3f2EW1J7B1k6m2T1j1DP1Em7P1@W2b3Jd2[3R5m
:S40I7]1N]1Q56o1o1Z17S12O0T1]3O`3:7Q383O6k3U;Q2V1U1D;G9Bf1j1h4^9U4S2k2I9J6S4n4^1c28Y1V3n3Y3O623J
12O=?M4R3FW196k2b5j1>[2f1<A9H;10E0a2>3<250Jn1Q2E8R1o4j4CY2Z4V3l1e11@`1_1K5MH=k4Bd1Q>22@36V13T266
10`1c1[45V2e1g1Aa51K:Q1g2V1]5f4N_4f3?2Y1221a12GS39;9T1;b1O8@Q5;<Q1T2FS1V2T1b43?MQ1i4G>9i15;1e1a2
[912g2R15;:71\1R3S5U17X72d2d3j1P1f1LOS1Bi2\1S1KU1I?H63408133H6g1f4_1W3AT2M[3I[1j2^1g7W3T32Nb4Y4T
1Cj4CnH6fBd1Y1d=lL]G^T1d9NZ57SJcBeKd5d9j4;7Z4;5011113;<3F4168322n1Q130GW3I1=W175>U1I237><H0@1>>7
P15\2]13Y16V1j1_21W12E5Y1l1>2D3ID@;6@12N8e2:C25N3Y15C2K5K==42BQ49W1W121o1?JT54d2T10\1j23I;F=T1X4
MU1i1Ik3?Z1e1NO=d2Q2Y2=63;R1B>2d1;A1:2GH2>W1U1I3?14K2>S1A152A35A?D37Y2EEa2F1L[1<6C8E37=0=2]1J4M4
87173232KW1V1?]16m3g1Gk4M<e2JQ30a14Z3c1f1N9;D;V4a1>DH;S1N<AH>`1R1F_2V2_1T1HB2L=L2O=;Fk1<E9324D66
n1b72l1F[27>374Fa1:401B28R25X1KT1U1:0@H:R1Mj4Cd2l9]7U3`@VBi5dDZIS27R6US11[3XIIn6bD<1^20_?R;`91Q1
j4Ck:R;lAW1V1_1h4_1g1R1m;[3U=Y9b>^7f?jH\W1V6o?Y2h20iA10]1A^7Q2_1j4Cn;UGb3[32_@9o7P=d2Y6m<Z>T2\9]
EU2?ET2b>i9_2EQMU28a5LEm30a2V3W4451235:n3R1[1k1j4CY2CP9TN2X4`D`Lk3`20[3X5AW7R99e2V6`<A:2<8]142D1
`9Ei5\32d212_3S;\7U<`1`1D82f3;X2c40j:Y4G:h7Cj4CSZ12To1Q5HW70UR1o5Xg12m5=iCQ981Fj4CmS1NM98h4T<cP1
0_KeE3WCl=Z22U8fQ1^6dJd2j4Ck9R27k4b2Gh6k5V1X2S1n1Go12E:4:e26U1b1W=?43h4OX8Dm5P3LW5N]1Z9Q5o3m2R1P
8CV1l1d4:V@3R1F[3j6e:S1412_3k29\:Bf3Q3F]=15Y1\1T5b2Q2]4U6f2f4Y2:W1b1j4CZ4Z1o1bB0h74Y;U:]7??^MnAi
Ai;666n10l4?Z9l6`?k2`7m1P?@R:6>g2`2k4_2`3`4m3Z1<035B9:j4^7QAg@e=NjV12YETZ23k4`g713k4_C14k4\g1m4e
e52k4c[4:k4Q24a`1X20Ul1S9go2`O>k4@f1a>e21Rk3[4Fb?JmOhF93k48lU62k481k4?k48R=e1g1e21W<S[1hAhQ1kd1m
I_W1_3<k4c;0Ph1Q4f3Z1Ua1`1hDR2bLe1k407a1<eE2Y1^5@l1114>Dg4U4R9Z2R19<j1j3e51X\1o4f52V2h7fF:fGo2o2
\3Ch5Y2`1`7n4X699f3k1?d=e42k4de75k48_b1Y2ao24k4_C1\_3Hk4V2XA1XIl2]3TGLQ;3n3DQd1_]14P3Q1P3gE?\3=m
36k470Yf1o_2YP22k4]S6P1k4B91k1PIk<Z=0W1a52T1o[1iAnIc;d1;o5m19BhCl9l9k8U=56j<_2<k4L1lJm=Q:`1EX1a5
W]1Qf26k4Lnb1V2Xd3kEIk4B91lJf7T;10]3c3h5_^1lT1a@^4i1]4;;49dDR7ZLAk4BW?SLS:0W1]3n1iT2T;4h<d5oF`8\
1Kk47D00lJg7_6l:Q1b2a3eLj5j2a8l5`3[8l?PQ1W7b5^6_5319k47Te1d2U4RZ3`P191Bk47D1lJTI;E0a2a3m]1l5j7Q4
c4co1o67k47D_d1oY3n:kE5k4d10lQ1TW39k4Q2g>[R1i<1eg1b1b1Dk4m3k<UFCkD_31Sg1:6b1d2]3n]1]HG`4^U12Nk4U
2b`1Y27_80g]2iBZ2j<aDm1V5l<Z42450;CMR3n6X:E4;d45l4lO[1144l4XQ114l1l4a10T2VH^1j3140P2n1:=V391Q1`C
a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_27l4YLh2I[114;l41WL[2I<[1121kP4k1l
4a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_26l4YL
b3[114R2l4g1o1RCS5^1^3;14Q2n1:=V3Z<c8a12521E0f<UHZ1[6S7V8`2h3S100235V5A?c1Ak?o318e1f2X>m8GJR2Q2<
74Z21CSQ1i6>d7_26l4jF]:14fV19l41hF]:121fV1g\15l4S5TL147l41VQ1121Rk36l41VQ1121l1l4a1U2VH^1j3140P2
n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?5]1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2El412PMR4121nV1kOeBQ
5n?m6l4l1j3F@aY1US16l4gDIf;146l4dM?S314;l41SMNS3121TP4F@8l41VQ1121mh2Pm26l4XQ114k2fg36l4TNS314di
28l41RNS3121di27l41VQ1121\Q49l44SQ114V1[m2_M[@Ll412iH6o3_1b2121`DQZ2n?>Q=102i31F@5T1i5lF^e17l44o
MS314bn2<l412oMS3121bn2aMo3W16l4XQ114n[3l16l44SQ114bn28l412SQ1121bn28l41VQ1121a^3k6Z2l4a1U2VH^1j
3140P2n1:=V391Q1`Ca12521E0oN4R7k7j=`2h3S10023\5<41=c1WD518e1CR2X>R4j4G5DX1Ib2Y3o1g92Y?k1[2f1i6>;
X7]11O5l4dMc3148l41bMc3121T^69l412SQ1121bn2iK5l4TNS3147l41RNS31218l4XQ114R:ZY1f8Vk15l4XQ114R:7l4
1]Oh11215l4ROU2147l4RO<h114mb25l4XQ114\_35l48oP1145l46QQ1147l4nH6R814bk35l4i7^I145l4XQ114Qe46l4n
H6R8145l4jG]9146l47PQ114dT5g4d3W181Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X1F]5B
J5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY4
4T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12398l41VQ1121`EbX28l47lMS314lMgV47l48[M?S3148l41RNS3121lM6l
4XQ114R1gS16l4mNZ214R14l4XQ1146l4dMc314ZY39l41bMc3121ZY3kG5l4XQ114ZY38l41VQ1121VQ4YL5l4]Gj9146l4
mNZ214ai28l41kNZ2121ai26l4jG_3m5146l4ZKm514Y[57l41XKm51219l4PG1j7Z214ag3fH6l4mNZ214X`45l4XQ114X`
4c2d3W1=N:o1Y2XEC^1^3;14Q2n1:=V3Z<X4Z4a12521E0WV1fE`2h3S10023b2f121057>A?c1T9X7o318e1f2X>o1m6G9@
R2X23174Z21C<Z5S239iH<91P6S8_2Jd3W1=Nd4VK14dH`2iZ2f121057Y<YP1o7l4P4Z5a2`I14l4XQ1145l4ZKm514m1l4
a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?5]1WD518e1f2X>R4j4GJR2Z4a1o1SOi6S8_26l4
TNS314QJ8l41bM?S31216l40bKd514:l400]JS1d5121\]55l4cKd5146l4S5VFm5147l4UFT5m514\]5:l41SFT5m5121\]
538l41RNS3121iD9l4dM?S314X[1Y3oU4X2l41e1o1VH^16W3;121Q2n1:=V3l2S997131c2\3R2a12521E0WV1SC]1T1`2h
3S10023\5A68c1]@o318e1f2X>m8GJR2Al174Z21CSQ1i6S8_28l41RNS3121TP39l41bM?S3121\Q4n1l41_10T2VH^1j31
210P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_29l41VQ1121ae57ZH
7l41VQ1121WF5l4XQ114_l45l4XQ114To4=l412fE\;121^FW;3\d1Z8n1l4a10T2SBR6^1j3140P2n1:=V391Q1`Ca12521
E0oN4S1n5fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1l4a10T2VH^1j3140P2n1:=V391Q1`Ca1252
1E0oN4S1n5fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_27l41VQ1121YZ2n1l4a10T2VH^1j3140P2n1:
=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2Q4P1U9R4j4GJR2l5o1SOi6S8_2m1l4a10T2VH^1^2[1140
P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1l4a1U2VH^1j3140P2
n1:;1V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2R2l4g1o1VH^1^3;14Q2n
1:=V3Z<c8a12521E0WV1\A0X4`2h3S10023\5A685]1S5Y;o318e1f2:m=m8GJR27V274Z21Co1oBS<i6S8_25l4XQ114\Z2
8l4S5PIS314\c3^=<l41SMNS3121Uf3X4\6@@l41^1gH2l61212\^1ob2n:_T1VV1I;l4XJ22P6H14XW3e4_P17l4hN_214h
[2Y]2n1l41e1o1VH^1^3;121Q2n1:=V3m8\3o40b3a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C
SQ1i6S8_2i4d3W181Mh4h?5:a264f1404_1:663406X1H4D140040271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1
eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239X9=l41c1bO121Q2n5]<_g2Y>YU15l4XQ114SJ7l41VQ1121m>6l4]Lj414dR48l4]LV1]1U21
4jR4:l41[LV1c3121a^3XD6l4]Lj414kR4Gl4k:k;e5V1]1U214R:Y7i4<:bAVi1^3eKl1bW1c7W3jH;l4]LQ4H14\A[`2RQ
1aW1m:5l4XQ114Ze48l41VQ1121^Fkn37l4XQ114l=1[W49l41VQ1121[?kf1R_27l4XQ114a17n;>l400]Jh6121[Ab\3K_
Fc;iT1;l4b7eI14T=\W4H]O_Ic38l4_Jh614WV2UV2l85l4XQ114bS5;l41]Jh6121Xh1fa1a4Pe17l4jG]914Xh1Y[37l4o
@d<AQ314@l4o@1a3@Z5T3AQ314aJi[1fk12nW27l4o@V=X2H14<l4lI[714_\1YOfQ2lEiIm3R>8l4XQ114af50d6PBn1l41
e1o1VH^1^3;121Q2n1:=V3Z<\1V7a12521E0WV1fE`2h3S10023\5A?c1]@o318e16_2X>m8GJR2^274Z21CSQ1i6Y1i6_25
l4oGX9146l4XQ114W_4^28l4XQ114oU21UY2^25l4XQ114cV1<l4dM=U314T_3hA>=VR2R:Kl41oA]8e2>=U3121_Fn329dT
1P_1j4^5l691H>5^R2R:8l4RNU314n<V5ca25l4XQ114UX35l4XQ114ZX4=l4TGS:14Pg1e\1h838d3Y@P28l41VQ1121kP4
@7l4TGS:14kP4P26l4jAo5]9146l4jA]?14fW25l4jA]?149l41hA]?121ln1U\15l4XQ114ob2El47h46GXFo414mJdT2^<
j2R4<2IX=7fBR@:l4^Gi4o414^M;QU34:l41VLo4121a^3bAW16l4XQ114`EPa5<l4iM15V314oE`1IcW1^S35l4iM^3149l
41gM1\3121[f2@l4iM15V314\?0V5cc1hc1[1R=\6VM7l4dM41\3149l41bM41\31215l4XJo6149l41VJo6121Ug6I;l4XQ
114[i1NfB0Q7o1R96l4oGX914^g4m1l4a1U2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2W2`1S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1Z7hGi6S8_2m1l4a10T2VH^1j3140P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD
518e1f21V>R4j4GJR2l5o1SOi6S8_27l4XQ114jm1o2\D8l41]Oh1121XV15l4XQ114gg25l4XQ114ie5m1l4g1o1g;g5V6?
^1^3;14Q2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A1=c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1l4g1o1VH^1
^3;14Q2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_27l41VQ1121kP46l
4XQ114Wg2oU36l4XQ114Wg2dP25l4XQ114Wg28l4XQ114^f1^P2QW106l4XQ114om407l4oP1814hZ2hR26l4XQ114hZ2hR2
@l4Z10KdIg1P3B14fU4dOZAc?`<W1Q1l4Y1009A<1Z?j9g1P3B14Q2n5]<Y4e1_a2fa1[1@h5ZAc?3<N8g:W18l4lH[814SJ
Pf4fV1:l4iHX2U614mQ4nQ1JdW17l4RKb5B14mQ45l4RKU6145l4XQ114bl36l4XQ114bl3[i16l4XQ114bj3o1<l4XFo:14
jHR:VU1Y<SX1fh1T6:l4XFo:14mR1VU1]b1o1ih18l41\FP9h11215l4XQ11425l4_P1H146l4lG[914F9l48[Mc314ZY3Y6
g9>l400b;ZE8121WV2`4R:n2fe1@l40kG22a5S1_214>a^2o4]^1VKiC9l400kNZ2121R1Bl40PMAo2D14[V2oBA[3g3Si1^
9_Z1Bb7>l40PMAo2D14KQi2[3kl1nc1B4n4kN_2Z`4P2o4d1o1^2Z1\D^1o2>CP2n1:=V3Z<c8a12521E0hN^7fE`2h3S100
23\5A68c1X80S8o318e1f2X>m8GJR2^274Z21CY73eIi6S8_2i1o4d1o1VH^1o2>d2n1:=V3Z<c8a12521E0WV1fE`2h3S10
023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc=_Ci6[1g6_22o4l\1T2o4c10o1VH^1o2>d2n1:=V3Z<c8a12521E0W1a8]La
35nA`2h3S10023\5A68c1]@o318e1f2X>m8GJX1I]1P174Z21Cg;U1UDi6>;?h6_2T2o4c10o1l3W4Q@^1o2>d2n1:=V3Z<c
8a12521E0W1nNP6fE`2Mj2S10023\5A?c1]@o318e1f2X>m8GJR2]1P174Z21Cg;U1b1bBi6>;?h6_24o4ZP1^m5kAk1o4^1
U2VH^1o2R1P2n1:=V3171Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD5180d1f2X>R4j4GJR2l5o1SOi6S8_23o4ZP1a
V5[2o4c10o1VH^1o2>d2n1:=V3Z<c8a12521E0hN^7cBR3Y1V1h3S10023V4U1A?c1]@o318e1f2X>m8GJX1I^2334Bg11C^
5X650l;Cl6=X1i6>;X7_201i1o4^1U2VH^1o2R1P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>
R4j4GJR2l5o1SOi6S8_2Q2o4d1o1i3\D^1o2>d2n1:=V3Z<i7Ia12521E0Z:n1^BS6Z1[6U>T1`2h3S10023\5A?c1]@o318
e1f2X>n4n3GJR2]1P174Z21CSQ1i6S8_2m1o4c10o1VH^1o2>d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A148c1]@o3
18e1f2X>o3m4GJR2\2174Z21Cc<_Di6S8_2V2o4^1U2R58W5Ab5]7^1o2R1P2n1:=V391Q1[@T3a12521E05iN4R7Z4Bh@`2
h3S10023g2d2<4?c1WD518e1f2X>_2b1j4GJR2Z5Ao1_Cc;i6S8_2l1o4c10o1VH^1o2>d2n1:=V3d1e:c8\142521E0WV1f
E`2T1c2S10023\5A?c1]@o318e1f2X>m8GJR27V274Z21CSQ1i6S8_2j1o4d1o1VH^1o2>d2n1:=V3?2g;c8a12521E0WV1f
E`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_25o4ZP1YR1ZR2fm1k1o4^1U2VH^1o2R1P2n1:=V391Q1
`Ca12521E0oN4R7fE`2h3S100235V5<4?c1WD518e1f2T6S8R4j4GJR2l5o1SOi6S8_22o4ZP1_1o4>U802c1=G`5iKKW;2^
;BU?>d2d2c2n<Y;R1h8k2X1h1aY1KFS@Q:j4U4Z9k1Z16IEb85290Q2[6Eo44cIo1a12e2@;1h?Y2nT1^8i8kZ1X>h3UO?kY
17o4_Ih6o6a9mZ4Q95o4SP14Pn5[3V2P5b10o1]3hD^1^3d23g110:=Af1MZ<4^8a12521E0dNb7fE`2h3S10023\5A?c1?P
3g40k5d1Bo318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_2P2P5b10o1VH^1^3d2k110:=Af1MZ<4^8a12521E0WV1fE`2h3S10
023\5A?c1`3d:W2o318e1f2X7o6m8GJR2^274Z21CSQ1i6_7C_2T2P5b10o1VH^1^3d23g12:=Af1MZ<c8a12521E0dNb7fE
`2h3S10023\5A?c1U>W2o318=2=;18f2X7o6m8GJR2^274Z21CSQ1i6_7C_2k1P5b10o1VH^1^3d23NK:=Af1MZ<c8a12521
E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_26P5hP1h2U3f1id4m1P5b10o1VH^1^3d23j1:=A
f1MZ<c8a12521E0dNb7^?W6`2h3S10023\5A?c1]@o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_2k1P5b10o1VH^1^3d23g1
2:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2m1P5b10o1VH^1^3d23j1:
=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CZ@0;[@i6S8_2m1P5b10o1VH^1^3d23j1
:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CTKn5i6JX7_1OV2P5b10o1^2gE^1^3d2
3g12:=Af1MZ<c8a12521E0WV1^?W6Na1h3S10023\5A?c1]=GW2o318=2=848f2X7o6m8GJR2^274Z21CSQ1i6S8_2j1P5b1
0o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_27P5hP1h2
U3f1Xg1`m27P5hP1h2U3f1kT4m?k1P5b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2
X>m8GJR2^274Z21CTKn5i6S8_27P5hP1h2U3f1ja3nR1k1P5b10o1VH^1^3d23j1:=Af1MZ<c8a12521E0WV1fE`2h3S1002
3\5A?c1]@o318e1f2X>m8GJR2^274Z21CZ@h@i6S8_2m1P5b10o1VH^1^3d2k110:=Af1MZ<c8a12521E0dNb7fE`2h3S100
23\5A?c1]@o318e1f2X7o6m8GJR2^274Z21CSQ1i6S8_25P5hP1n5f1id4Q2P5b10o1]3hD^1^3d2n1:=Af1MZ<4^8a12521
E0WV1fE`2h3S10023\5A?c1?P3g40?[5W2o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1P5b10o1VH^1^3d2n1:=Af1MZ<c8
a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2j1P5b10o1VH^1^3d2k12:=Af1MZ<c8a1
2521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2[2P5b10o1Z301;\DAL^3d2k12:=Af1M[:L
Q14k1b6a12521E0WV1bBS3`2h3S10023\5A?c1>0P3g40?[5W2o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2R2P5b10o1VH^1
^3d2n1:=A@U1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1>0U2AP50S8o318e1f2X>m8GJR2^274Z21ClFV:i6_7C_26P5hP
1n5@U1id49P5R6Z1ZIn5f1e\30RX1k1P5b10o1T1QG^1^3d2n1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318N
Ff2X>m8GJR2^274Z21CSQ1i6S8_2j1P5b10o1VH^1^3d2n1:=Af1MZ<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2
X7o6m8GJR2^274Z21CSQ1i6S8_28P5hP1`41[1f1id4\G7P5hP1n5f1Z^2`f1m?2Q5mo34Q5mo3PLB5Q5bP1j;_c2aK5Q5ok
1Q=Xe1b1=Q5iH6_5^MQ=ia1^3b1iKkg1e3L6Q5QY2[a1_5oLEBQ5Y1W7e2i1jT1BbW1d;UJRIUFd12fIX9Z<jHFQ5a83a2i1
jT1BbW1d;UJRIm2B4H3c8g86d12fINQ5W11T9Hi1i3c3@XKb1BlQ12b5jU1RIY9l3n8d12fIX9[5Z?1Q5c4f67Q5a8_4kb3R
IjG25Q5]j3_5iK63Q5mo3RI5Q5mo3RIf2jf14Q5o`2m^1RI6Q5^\3^CRIjG28Q5ZR1od2:W8lGh6cHAQ5iH6Y9dd2::U3Q5l
Gh6cH_L2^3h>jB8Q5]j3_5lGQ5BS1[Q14Q5o9ib3S37Q5o9i>6hS3S3[g23Q5QZ3kE5Q5QZ3kEUIj23Q5mo3iK4Q5`9\f3ZP
13Q5mo3eh24Q5iH6lV36Q5QZ3kEXKdE23Q5US2gl15Q5QS23gl1RI4Q5][1_d2UV37Q5ag1c;gl1iK`Q2f84Q5bg1ZX2iK3Q
5mo3dM7Q5mo3aM2T5Z1i55Q5YX3g1kEm`16Q5mo3PLW6oe1^G3Q5_Y1]f2i1Q5b1o1VH^1^3d2n1:=V320V<c8a12521E0WV
1fE`2;\3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2S1R5UFm87D021111;42Y12g4U4];\1<j1b]1XBd1[
1XFa84aGo2P7h5Y2Q9\5d3]14Mh4h?5:a264f1404_1:6:406S142D021111;21226271B2P11P1T111O0151BU1<X1F]5BJ
5[45V147<]1o2g53l1eN8I45Eo1C4G315\9T6<<IV22a2Ci2_152Q2f121057n2313<Y61Y1Mo3f1=241O2^3o8T3d32Q202
JQ28=6DY44T13119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2R5SAQ5m879:021111;42Y121e4U4V:V1\1<W1BX30Z
5Z5h2\6d<`96k@>3I>2^1M19R4b1l9W22>[2U1P8@4^?R8h26l63h5Y2T5l3n1R5c1aDm87D021111;42Y12g4U4T8<@Z2\1
<j1j3e51h4T2]7ESA2f3R<o2T1_272V2]3Z4_>V8:4aGo2b1i4Cc2T3Y2[14`7b?P@X1R5UFm87D021111;42Y12g4U4];\1
<j1b]1_>3d3IV2S1TEa84XEX2o2P7h5Y2Q9U6Y1R5UFm87D021111;42Y12g4U4];\1<j1b]1^>0h3<<0OU1S1TEa84aGo2P
7h5Y2Q9[1R5d1`Dm87D021111;42Y12g4U4R9Z2\1<j1j3gY1^>0b40OU1S1Z;i9a84aGo2P7h5Y2Q9U1R5UFm87D021111;
42Y12g4U4];\1<j1b]1_>3e6XFa84XEX2o2P7h5Y2a1_7W1R5UFm87D021111;42Y12g4U4];\1<j1b]1i?X3I021V1XFa84
aGo2P7h5Y2Q9a1R54PFQ4k4203D021111;42Y12g4U4];\1<j1R4_Y1m:k1_8Kl7_=a84UE[2o2R5m1_525g1249Q9V1R5UF
m87D021111;42Y12g4U4];\1<j1]BTKi<m5a2XFa84aGo2P7P5GY2X6h2Y1R5UFm87D021111;42Y12g4U4d7h3\1<j1b]1U
?R37Z10\1o1XDa84aGo26i6h5Y2Q9R1R5UFm87D021111;42Y12g4U4];\1<j1b]1YEXFa84\AT6o2P7h5Y2Q9`1R5c1aDm8
7D021111;42Y12g4U4R9Z2\1<j1j3e51oS1oB2OV1o1h5_>V8:4aGo2\6Ch5Y2`1`7b?P@c1R5c1aDm87D021111;42Y12g4
U4a8@Z2\1<j1j3e51oS1i?U32OV1h7_>V8:4Y2WEo2\6Ch5Y2`1`7b?D[?_1R5c1aDm87D021111;42Y12g4U4R9Z2\1<j1j
3e51oS1oB2OV1h7_>V8:4aGo2\6Ch5Y2`1`7b?P@_1R5c1aDm87D021111;42Y12g4U4R9Z2\1<j1j3e51oS1^>`42V2h7_>
V8:4aGo2\6Ch5Y2`1`7b?P@X1R5UFh847D021111;42Y12g4U4];\1<j1b=d:h;a9g<k1e6S1TEa84aGo2P7h5Y2Q9Z1R5^7
f>m87D021111;42Y12g4U4];\1<j1Z@=JY6dE[8[4a8XFa84aGo26i6h5Y2k6U2Q1R5UFm87D021111;42Y12g4U4];\1<j1
b]1YEXFa84aGo2P7h5Y2Q9W1R5UFm87D021111;42Y12g4U4];\1<j1mGP=f21j5g<1_8XFa84aGo2P7h5Y2Q91S5R1S5:]6
Y5Z>]:l57>U412T;Ig[1[8kCg:1R4AX6dBg5b2^4c3J0G1PK]3bK3S5:_[73S5fZ4`]1i1S5Z1U2VH^1R4P2n1:=V391Q16Y
Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1S5Z10T2R?S9^1R4P2n1:=V391Q1V2Y
Aa12521E0e3YK4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4Kn3GJR2l5o1SOi6S8_2i1S5Z10T2VH^1R4P2n1:=V391Q1`C
a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_28S50cA1Q[4aEQ=`62S5UP3CS5FlJPJh5_
^1Q7b;[20iJ6X2`1@8SHY@SC;S5]k1Zm2b10l1`1@fX1iO^B6S5DZo5VJe<^B3S5lV7^B3S5Vj6e<1S5;S5]h1Z7lHj5j2o?
W^1lIP5X47S5:Xe1dQ3g4a?[H5S5DVHa6aP52S5co43S5To4TT22S5Uk44S5_T5o?13S5_d513S5on3o`12S5]k13S5DZo52
S5_]54S5d6X]4\H2S5mV12S5fZ72S5PY15S5D[X1nf4n35S5]1lQ1TW3Rd14S5DXR1Qm45S5\10lQ1TW34S5]1lQ1TW35S5]
1lQ1TW3Zl16S5]:0hl1[;g12S5fV62S5bn54S5eg3e8lF5S5kHa6gZ4nG>S5D1THg2i3`:no1[KWDc@iE4o1@S5D1THg2i3`
:Q8dAWV1[KWDc@iE4o18S5D1lJZ>no1WP2iE7S5D1lJY^2WP2iE4S5D`Y5iE6S5D_n4n:LnDJS5D1lJf7`:E0T4<T3]2FQ1L
>GX]1PMlLW6L9S:`:S73S5kn4c:2S5[b54S5R<l^1e8:S5D1PBe7U1Y;oR2Qf2j98S5gBQY1k7W\1j>R]1dA2S5b24S5jm4@
82S5ZM2S5b[53S5Pl4a?8S5D0\3lk5_531:S5DTAQ7lV1[6`Bm<g\2c=4S5D]3lk53S5gh4PV25S5eA3aP5gD6S5DTW1]HjR
2ll18S5D1lJWT1QZ1ge1YP17S5D1lJY7oV2Qf2=S5D1lJY7o3V>hd1`5[b1S;PC[i18S5D1lJY7oV2lg1TN:S5D1lJY7o3oR
2oY2Q<X=6S5FlJY^2iAgh1LS5k2VE42X@X4\9;m1J]2S6j3>2T?l8\E[2Qd1GHn1o>V16RKBS5k2RW1Q1X;;m1\9j3\`1Qd1
GHn1f6f91PKCS5k2VE42eBk1\9Y2f=2T?eP1Qd1GHn1]@RK;S5D00lJY^2fQ1Zd1_531=S5D00lJTT1cR1`7fQ1Zd1_531f2
S5Z12R2VH^1R4P2n1:75U11n191Q1`Ca12521E0[2Y>Y>4R7Q4R:_2Q5`2h3S10023\5<4?c1[Ak2518GMC6k13G\=R4j4GJ
X1H0V3<IV140111002f1o:SDi6S8Q2=4S5cc1Vc486S5DPA3U^5\5n1S5Z10T2Y;l<^1R4P2n1:=V391Q1`Ca12521E0oN40
Q7f>R2l4`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2e3V2o1SOi6S8_2j1S5Z10T2VH^1R4P2n1:=V391Q1`Ca12521E0o
N4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4FS4GJR2l5o1SOi6S8_2i1S5Z1U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7
fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2\2_3o1SOi6S8_27S5]1lQ1c6k;dd2dg16S5^Y1T:j:YR413S5]k1e[46S5
Dnb1`1jZ4J3S5cc1V]42S5]k13S5cc1lW35S5]1lQ1X@kf23S5mR1`h55S5DXR1Ra4n;:T5YKT71hCSb1Pc1]Z1D=;T5d3[F
_8lU2SZ1_:P11a?UH4T5Qm4P1iW19T5]Q1P11e=W`1n7eS1hi16T5`R1lU2eS1YB^W1@T5h455^JfJWS2f?W5e1\6GS3a4kR
1T2;T5T1RQ1od2:g5\Jh6cH]a11=T5b2cW1o55L1\_3^1i3W6lY1Z@1T53T5lMVQ32T5lU63T5lb1ob47T5m1`CQ=hCb_4nC
3T5Y2bS64T5iY3a[1``14T5h4`_1n^2CT5Z?hFZ223[2W3Q7M[U1b5c1cIb5bN]2hKe7DT5[:b2[2]1Y2Y1@`=1P_1j2PDa5
_1]1oW1aEX227T5[:\6Y2Y1Rk2_Q27T5`Om21lU2cm1jO@T5l1n6W5Ab5c:Ui1mBS1WKeY1c5R>^F0>T5`1n?e;Y3o@6WP1U
BfY1^Cf4\BVf14T5S@]`3ZU25T5l_1hc3P1UQ16T5gA_7Qi4Q=`64T5am1_[4D2T5ga73T5_P3\U35T5V@Q4]j3Ug1>T5b1c
>j>l1\1PBj9^`2`GZ3X:f6Y;3T5f^4Ug13T5ZX2am33T5lMoW53T5c[3Xj22T5Sj3c4d3_12Mh4h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<
Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12392T5nU6<T5R10Ue1IT1h3go
1Q;Xb1X8TV12T5Pf64T5Yf1mW5PB3T5ZU1aP5b1T5d3[40WV1Z13W3Q2Q8?iR1T2T4QJN92b:553h11i2d1:31269D2V7VIX
5j7_5Ih;f314ZA0O1g42FT5d3dGU2n41T21bEf@2nc1V<n1f6X:Q7mZ1^;e;i>83U5[M?1U53U5\3Qa58U5_1n:e@Y3f]2_@
n_33U5U@kZ13U5U@^c69U5e`1XW1XAkZ1X1h@UOl98U5Xa11YM`W40Y@j85U5\Q1oV2EoR12U5R\43U5b[3[O2U5kM2U5Pl3
8U5oFQ4h]1nY1i:gl1hD5U5_[2`AW@oP39U5XZ1o9_]2^1i;1^4aQ1:U5m<^k2Ek4_1]Y1jG2XB2U5iS62U5SS63U5U@Q43U
5RHTe68U5_1dKY3Po10oP1S^32U5hY32U5X22U5n13U5R@]`32U5b[3\:V5760^1OX1?481187C301D138?03J8i1R166?77
2l7Z10F?263222?3:0498Z125853?9l16100@1T1b1R1b1P1Km13P3E@LLI9O1X21k1i1]22<JC]1N;6@4DU1n241203LHh1
\1@U20\5?B@D58Jo2Y422;]1<>4;k1ABb1;J7X1^2c1]1BS1S1K65a1J_120Bm2Z1AV1227DBFW1R215933E=;h1972^1684
7Z1==W1M68>o1HP12@554:J2KP172g2FW1Z3S:R1H::^122U122F;K9?CV1h13X1T5A4D0>5@92f28^15o2<5:0o14<_2M`1
o13T1BD0^112@@H=691641DC?9681>El2F29_1?8;j1FQ1619P11;I9>M;037E327R1:73416JS123Ae1Z3>=3R4V5760^1X
2?=3@G0k5=O2R7f39Q104m1GCV2611@V1X4P16f2<h64Z;\2556@4T:]5]2U;22;]1<>4;k1S3J7j>a5Y1:=IFW1b3=T297a
1684P2=c5CI@55?@9m4^5k<^1o5l84DEJg4o2<5l7o1`2^4841d2^7o361l2>Y147IP2161Q1Z1b5>=^AV5760^1a161=1=C
10207@6G5600:2103<<44532630<?3A7463323:782:@12T11?S1N1Z1J<3836W226352<2:30;01213C74?;043;=8?74>4
214100332317422209403O426166F2=3I685::4;X1S1879?2H4:Z1533<J3N4D3117<j1f1:C6R1n12M94_1<2<>Q111273
R1;U1h11Y1HB<9>7?>5375?22853b1K24?;<>15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14;:2KY1C@11F2;>2=
24M2V1Fn12E<281\1J0?14=8148@9l1Q18=b1M:1S1230611U1924273K5@4:253667@4[173G>0;R2W1AL6P12A;U1C@=9`
1>HI62D15G871<DM:c17A4><o1l121<3006G@b17EP151922\1:^207JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<
N?K212^44P3NZ11>ER1<3235LO<l3?2C00^112@@=H691641:44S1@81>ET28>F299U12<D`19h1BK03164I9>24A?0342B2
32782Q1711416I0S123>h1W1j17>933F251a7V5770]17Y161V2X1?:40R14<X1]1d187467E11JR3J<3<V10Y163222<T1I
Y18;8U14>71410033231<53CT12F[1P18@9n1OQ4Jm1A?7Y4o3Mg2W288U1e214Jb1?6n1CV1;9T1e29G95MJ5;2[1H8Q19?
_123Eh1m32Ki2?P1Eb3X4<A?DA6R4=8b2J:2371KM:56i12@O`1S1T2[2V1R1Gf2=V4i2W1@Y6Q1A4O`49g18g1Fc4@L;K7:
GV3?^3F@b2?<>2<`:<O328323R14W1g34g2V1W2Y2:0S1e2P1;V6e1_1U2B447]1Bd4a18n1OV51[7h?f2SA\2f<`4012DZ<
g8W4d1n6g1Y<D]9:h3NU@QV1d3oIWIT73W5JZZ61W5f4d3b1Mh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O01
5DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057Q1l1313<Y61Y1Mo3T226O2^3o8T3d
32Q202l28=KY44T1311986ET1NQ1P1c18<253Y1T1>=_11f1C\1239YE2X5jW71X52X5T]42X5d_6X3X4OD\;7?c1>P320k2
k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7O
e3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y315X5hQ3fKio2k45X5nf60;]76X5mOo1Pe50;7X5mOo1_J`j40;j1X5Z10o
1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CZ@0;[@i6S8_2k1X5Z10o1V
H^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CZ@0;[@i6S8_1O2X5nf66X5`g
1hg2AP50CX5?1lJlP1\]1Z]1W2a5l3[6j2k9U81d1YLV1jK1X5HX54h1WS1a3h\3]EKS3_T17`2n<V41b1\2>@3`1P7C`2GX
54PU1a3h\3]EKS3_T17`2n<V41b1\2>@3`1P7C`22X5^Z7@d3d1Tc3mCf121057e3h>TMo4i2P>Bd3d1Tc3mCf121057e3h>
`<c@o4i2P>k8Cd3d1Tc3mCf121057e3h>`<BP@o4i2P>k8Cd3d1Yk1XAc6mOmCf121057e3h>TMo4i2P>Ad3d1Tc3mCf1210
57e3h>TMo4i2P>Y=i4d3b12Jh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<<KF]5BJ5_1Q3[17<M?o2g
537d1hIl48I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8S2P1d32Q202l28=KY44T131198
6ET1NQ1P1c1E253Y1T1>=_11f1C\1239Fd3e1c5Rd1Z]2f121057Y<YP1o7l4P4Z5a2_8j7X1[CFd3e1c5Rd1Z]2f121057Y
<YP1o7l4P4Z5a2Z@X1Y6Q=j4d3b12J\1[3h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F]5BJ5a4[1
7<=2<?o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T13
11986ET1NQ1P1c1E253O9T1>=_11f1C\1239k1:[5nV2T:no2kW1XB6W6:_68[5e1j7V\6Z4[AW6:6[5e1Z9U6dK^i4C[5b1
2TGd[2Yf2oGn3g2Nj57Fc1Bg20T5b64[5oV1h\5_K2[5W82[5ah74[5iW5ik1i6?[5a13UA\]4ma19V3Z4^@G4Q5P8C5[5TU
5b`1i@e4o1\5;i?`4X1]3]8W32^10Ie50G@5_Id2R1g3[2Q10U20U2hIT<`2g2b2X9R3W1l1^2V1??ALk?h2P2n52Ok8[4E8
P1HMT1U6c2U:W5[2[3e;:\5hh641]4S9V6:c3X34\5e^4Z4a`2F]5PU1a3h\3]EKS3_T17`2n<V41b1\2>@3`1P7C`2G]5PU
1a3g5PW3]EKS3_T17`2n<V41b1\2>@3`1P7C`2I]5PU1a3i5gh1V^1]EKS3_T17`2n<V41b1\2>@3`1j4U2C`2G]5PU1a3an
1V^1]EKS3_T17`2n<V41b1\2>@3`1P7C`2a1]5091Z10`If9a3Yb1f>c?V6dDW1]EKS3k@g:Q2i67`21O[4`7T2Q21b1k1@>
80602HGP1V2h3C2k1AI^5R@QC1h1>0H>JB3R[1oKkNR4_AS9o5_1[7V<P;i?VE[1^57_1g2R1GK:a4Y1f<1c2b6d3S:_;b2l
5]Kk=Y?T553S1;R27R2Q;W2l3`Hi2e4d4f8a=W3a>1g@W5^570]17Y16W2Y1?:40R14<X1m4Y53c10Y163222i5C714100:=
4R2U2Y1@OZ6J_9`7G8m3O9X1e2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKZ12Kl<<AT1AY4=8W2m2^1U5Z59[17EY2L7G
o1;]12b4k1Q6_5f4o2l1]1_1R12l1V1?^3F@P15[1L>4:d8X2O32836_2g34g21T1=T2^3`8[2R1U1K2h1:_898n1X1251f3
^570]1P451Q1?:40W1<X1m4Y53c10`13222]6d7OU7PAG8m3b2e2Cl1T1Fn19G9S1J5;2[1HZ19?_123Eh1f1V22Kl<<AT1A
Y4=8U5^1j:>L7o2L7Go1;]1P2d2_Hb4f1^3F@P15[1LNd8X332836W64o5A44j5a7g1T2U=X1251Z4^570]17R5?:40R14<X
1l5Z43c10`13222<Q4n17611P3I[1P1I9P7JW3V82m588L8e214T1X1?23n1Cl1T1e29G94NJ5;2[1HZ19?_123Eh1f7`1m4
c3<AT1AGa3=8a5R1U5S1T2Q29V6X8@b2h4f1`49S9@X1S118n3?O^2F@b2LNm;32<6_2l3n3g8o3i9:n11V68n1]4^570e1Y
1_2X168:40W1<X1b1d83c10Y163222[10P5AQ3U2Y1@X2Ol4m1j?8m3Ob1e2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1U3l<
<AT1AGa3=8h3\1;R1^8[2[1M^3Z49Lg14h1[721<3002KR45122322\1:P2h6Y6^3F@Bo1LNm;328323W1Y;j15FV5\9Ak5Z
1i38n1j1^5T7P13Oi1Hb3R3V1n2Fj6S20U1m3o1U3a<g3c5`2R8I`6l4o<Z2N=a3c1_5V=n63\?EO50YE08U2e5G\DZ3V4a2
^2\;c1\=0m38^5eQ1a`2^>X]10e9RK<^5j;1fIY131SZ2gl10S^1`BT1^5VKk5bS3UA42229287:92;14232M;9Ba3m4i5c6
k6R2PFY715E^5V7k2Q5P4[d2i1R=`:h7V?e6SAX34]R1]69Y?b5O4^5_1ba5bS1G^5j;1hOW<YO^L21iAYX10X:Q4_F24e6S
5]=Y2W3R7b1^5U838X2e1[5D\1X5V5n1W7R3]4k2HIV6TB[5[2F`3V1<b<DNm31Ma1oBk6c<W1V31[E\4o3]Gc2o4V5i7c1X
;W8=^5SZ1Wo1Q5P80T1Y8_I\Y1l2l8cZ1E^5_GU:P6IX2X]1n<l1Nb?dN^3V2SU1\1Y8eEa4f6]2R1^5_9_3k2f2[6[5[9Q4
^3h2gP1F21`1l3=]=Ne1l6e50mHmP1g2]?f4Dc9Q>P1a4Q1^5X5Y3o9\17mFc?W:lDj1Z9T1DNm3^BX2b2nBDOL6kE`1[7d:
dAk<4U30<^5YH_BSm1e>Z7cIR1Ff1f1dC>^5WV1E31nb1oC2l6n8S2Zk2nAC9^5U8Pf1bM_=l<hg1CTo1A^5c8P;X7T6Y1d=
o3U2h4\N_LV7]`18OSP17^5dT2d[1TU3dE?M;^5R<c52o1T5Y4Q:V4f>RW2Q2^5U1o1VH^1^3Q2Bn1:=V3R23k4\4JR4`4a1
2521E0WV1\9Y<`2h3S10023\5A?c1`<l3o318e1f2g7`6m8GJR2^274De11Cn2TNi6S8_21^54^5`DcW1hV37^5`1R\6Y9mB
2c31^5K^5e7[T1[e2W<EX@dh1491^3g3\6=`2X;=85a10311D9I^5R:SAf2Z1i1T1_?o5ca1R=_Z1d2?4Rb1122f2T5W7Y9B
^93^5`Dhg35^5eo1c\2d[113^5RR14`1^5hIf?2C36Ic4W3k2R4j4UH\62f12GQ9W6k3[;i4c8g=m4S5l5Q;g2LZ2U3\1o1U
1Y1O3408124HRa12^5k`38^591lJY^2aW1_^1eL3^5jc6fU1\4^591Y2A_8i3<e1P1^1d1Q3k1@\2K<F141172=C94=6P5W5
1X1Ih5j2j1k1Ga15P2Q1g8EG\:\2<`2a1o7V12Dh16U1j4EGQ14m1X1l170Li1`3V3<f1e1R12c5E[5MO_1S5^2R3i2X2Q1\
5C9[1A=2I]1l8m20i240H4j1145R6W2^1Bd9P4Fl4V3U2b50W1072a2Z2o38244a1AR10:]2^5f10Q:f@C1^13K141118=R1
R1_2H1<>N3n4;862n2^1_3\4_1b14R34b8EZ9Y<UIi5<:Bg3mJ^4:1\1@f36:46C03d:]9Z7Q9Q8c2b8T4\17n1Z1S3Y3^57
^10W2?A@G0L`4T4b8b1<n14@7V13K141136=@=b1;b28>64Fa5^3^1_3l5CD9e7Z>Y<E_2i2JR2W@]1Ia3<:B02W2Y107o8U
1Q4J5`129^3o1j12n6k5@V1o5S4m6P3k<^25Z2]2l3[1R7e2V4\17Y3h5b5><^5g1Q:kB`Bk:j4Xh1b`1]m1\17i1^573Z1N
2e93j2j;\1OQ2Z7nIU1Q@XGOh6LKS8i1d3ZCSIUMW1h91o5Y31^1l1m2Q2`3J=07KNQ13_2j344a1>2>C;[2^57]22>Y4Q1=
I2_23c5^:Q3Z7?]7U2\6W:;]6Oa4S@d5c12JT3j3S4AKR3?`4i1k2=:ZCkF9d18=Z2_4Z70g75b6W1?3T9l:e2T2b5X107o4
@o34a1>2R10F^5mJY<V1m2R22U1[R1]\1h2lY1OPAa5nAWH:l82j38j2^591Io1W3Y5d6^2V5U13^1^3d2n1:=V3f10c4n5Z
5X3a12521E0f6`O9[2o5P=i1FR3?5S10023Cm1:_2A??S1]@o318e1f2X>9c8:<<=V1Kn1?7467GS116<Q3`?k1a1R;i6S8_
26^5mf4g4a?h6bA7^5R5V1<ck3S=S46^5R5V1<gX4S49^5b1\X4V2h^2g4R4f3E;^5]H^4o]3Y1UY2Z:R4\4S5X22^5Yf52^
5nV72^5na62^5]_72^5]_72^5_[74^5Sj4nh1\H4^5aj4m`2S56^5`c6hG>j4V6\3X4U1>\;7?c1>P320k2k506234@3W11n
15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3Y6f5Z7\1]11
1o5i181436NQ1R22]13o=VE:V2>\8Y31N^59PQ1A\7o@TKT82l1<>TJZ9=^2_4j>T7c1b7_=U6Z1@`35o2j63P1^591lJ]Bf
6Q1S2>a3eLT8R9l5l;Q8BRCk1bAe8[2_3P5]1W4F@312CH^59_3Rl1^3P`1R?1^45k12]Q1e8d13;V3n6_5312Ci1^5351k1
PIU1_7U4?l3S2f3<`3h182CQ1[11EX1\82QH2g2b8Z<S4ZFn40c1n3o5d1;o5m19Bc1c7]3m3V13:^1iCk8U=5a?G^5S8d1K
VEb\1e6<3d3S6Z3_<M2k3CdASn1o?0?X<B^5d:o:]Z10l9<W68b5hG<d3]7c5l^2W4[P12^5c_1f3^50Y3702[1C:V88h5j8
Dk216J^42Q1S1U7c5>c1@]2]1j1066;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3Q2T1h1k3h1@3h1Q1\1Z1313f1R6
j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3=46MW1_=f2W3k1U12o1a6c3^50Y3702Z2V88h5@S7U1D0j216J^
42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3Q2T1h1k3h1@3h1i3313f1R6j1R1a2b13X21
:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1a6[1^57^1h1h3H0k3o3d;[4l1U5kNhJCe12j?V6Q7b:b3T
2]1@n2P:[3e66h2W2P6\9cES3jAX4j:X125Q1^57^1a5H0k3h5k7^=1bh1OY22QFWES4o<[3l6h2W2UIo>TCn2S8f2X1251:
^5R3kZ1P1^b28X4fHo>kS19^5d5lY1`Eh@c1]R4c5o79^5d1a6P_6Q3082i22^5Wg6:^5d1dh692i2X4_9>d39^5d1dh692b
@>d3U1a3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;1>=]1054j8S62d5^1:6Y13>9C>[4S3V
3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1a6b3_5Y3702Z2V
88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;1>=]1054j8S62d5^1:6Y13>9C>[4S3V3h1k3h1@3h1i3313f1
R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m48N^32^13S3=46MW1V@W3k1U12o1a6b3_5Y3702Z2V88h5j8Dk216J^42Q1S
1U7c5>c1@]2]1k166;CU3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1]3=h1@3h1i3313f1R6j1R1a2b13X21:7131
OCh5_1k5d3R9Q5o1m4;K^32^13S3=46MW13R@W3k1U12o1a6c3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7JQ1Li2>c1<3]2]1
k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o
1m4W1^32^13S3=46MW1f3_<W3k1U12o1a6c3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7l1W2^1>c1<3]2]1k166;i3MG=0XB\
6;@=]105o8S62d5^1:6Y1B9C>[4E]2V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3
=46MW1f3_<W3k1U12o1a6`3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7l1f3>c1<3]2]1k166;i3MG=0XB\6;@=]105o8S62d5
^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o
1a6g3_5Y3702Z2V88`57j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:63U1B9C>[4S3V3f11
R22e1h1@3h1i3313f1e5<j1R1a2b13X21:7131OCh5_1]2]3d3g7Z1Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1k3e2b3_5Y
3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:63U1B9C>[4S3V3f11R22e1h1@3
h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5d3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1a6d3_5Y3702Z2V88h5j8Dk2
16J^42Q1S1U7c5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:63U1B9C>[4S3V3f11R22e1h1@3h1i3313f1R6j1R1a
2b13X21:7131OCh5_1]2]3d3R9Q5o1m4W1^324Y13S3=46MW1V@W3k1U12o1a6a3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c
5>c1@]2]1k166;i3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1R2h1h1@3h1i3313f1_2U3<j1R1a2b13X21:7131O
Ch5_1k5d3R9Q5o1m4W1^32^13S3=46MW1V@W3k1U12o1a6`3_5Y3702Z2V88h5j8Dk216J^42Q1S1U7c5>c1<3]2]1k166;i
3MG=0XB\6;@=]105o8S62d5^1:6Y1B9C>[4S3V3h1k3h1@3h1i3313f1R6j1R1a2b13X21:7131OCh5_1k5R1a2R9Q5o1m4W
1^32^13S3=46MW1V@W3k1U12o1a6Jb50P@R;o7_5f22e4j7;;2c3V<cGk16n3ZATS1o5]BS@`EkM[2f5Y2d5]1i2U5T4n1e5
R1<O9k21=e2<:?B3X5;Q17d2JQ41A:?`2e:4eQ1o8<MW43D]3d2a32W1Y1n2Ad2_E^<EQ1MD]1j1S@?Z1Z4j65Z22Q4S6U@a
4]1Q6a1Ih500lJg7\62d4ZH_JP1`7^8oAW7fNo7]3U:_5312_7lM8h50eR1_6Sf4_5317h5\k2mS3_534C9h5ng2b4UW1bk1
_534C7h50eR1cl4_531=h5o[2R?cF1mGgBP1jQ1H1S6k6<h500lJY7m6SBm]1Qf2_5317h50\3lk5_531:h50F0lQ1TW3_e1
_531:h5nT1d3Wi1TQ1n2ZIQ=mBdZ13h5U[5TD8h5bo1jR2ll1_534CU3h5R61k9;k20S4Q1Mf3c2W1d1P1]3e3230f1477LI
Eg1X12>H2@;1X1<I17LT1GBo3a5l7g30Je;a1o6X3e7Mj3I]3>I1@Q1T1S22W2m2V1\2V5Z>2Q1_5Z2a4F060o10d7Af5]2D
T1@h1h4=D^1Q3c25DZ1h5S4l<3WB0Y2@00If3CS2n2^2R11Hc4XMUGZDXHP6X4_5@3S1d;[7[4o1F1a;Ge61X9a>o2h51Y43
k>>S4@1e1F27A[2<U1U1AR1Q3U5X11>23R6@D1o1U1`1T12Dc4`534[;0R=j2T5V2Q13h6f1a8:Q1Q11R1j5GT9T6j6o2P3^
2i1@P4753199033U1Jj8[84I;<b5F1Q30j33m1XCW<6h51lJY^2WP2iEDh51lJWBE0T4<T3]2Fn1>P^1PMTS1L9S:`:9h51l
JY^2`5l7ZU1[2lP19h500lJY^2Qf2_531:h50GlQ1X@kf2_e1_5312h5Zo55h51lJY^2Qf25h5XY10e@ZU48h5HlQ1PY1eZ1
]C_e1V43h5m\1\b46h50Yo5_531k1h5E10R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f
2X>R4j4GJV1Kl5o1SOi6S8_2;h50F0lQ1]LfZ2_e1_5316h5G0lQ1TW3_e18h5G0_Q1<W:ll2_e17h5G0_Q1<TW3_e15h5m\
1ol1P4[a29h5G0lQ1W:PQ2kKVQ1XD5h5HlQ1TW3_e13h5m1\m53h5f_1c_43h5n]3[a27h5HULf5TW3_e1j68h5G0T1gP1P=
Sj2_e15h5_Q4@2Vm13h5Q[5XD3h5Pe1YZ47h5G0lQ1ZBid2_e17h5G0lQ1TW3cQ1kC3h5^[5kC5h5_d1>[Z4o66h5HlQ1TW3
_e1o64h5m1h]1c_44h5XR1]=c_43h5XR1Qm4=j5lJiO_^1VT1o@U<gK\CC;_5Z@4j5lJY7oV26j5lJY7o3oR2ZS36j5lJY7o
3]9ai1W3X4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U12
2B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31]5X4d100h2U2[67?a11>FY220?[2f2o2
40412312@3<63?140411_1592CB15ML1N1I:128NC;;237<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g
30U122B>b11d1^2U1><4221@\6n4CBb2a4@MDa57Oe3V40i1i2T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8_=@T<:R;I_2
11U5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30
e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40X3Z1T3Z7\128Q111o5B<>
:81436NQ1R22>N3;d8P>T<:R;I_211^5X4d11Ni1U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1
I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3J4360S14`4:3B9C5b6G=g30U122B>b11d1d1IU1><4221@\6n4CBb
2R5MDa57Oe3V40c4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8S8l5o5T6:`5a5I4Z211X5X4d11h2U2[67?a11>FY220?[
2f23k240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6
G=g30U122B>b11d1d1IU1><4221@\6n4CBb2R5MDW1Y47Oe3V40c4T3Z7\128Q111o5B<>:81436NQ1R22>N3;V5]3P>T<:R
;I_211\5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^
3^30e1>W>6Z:;260:3J4360S14`4:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3Z7\128Q1
11o5B<>:81436NQ1R22>N3;S7`1P>o5T6:e:<F2_211W5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1
592CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\
6n4CBb2R5MDW1Y47Oe3V40c4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8m80Q5T<:R;I_211[3X4d1\;7?c1>P320k2k50
6234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;d1437S14`4:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\
7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31T5X4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_159
2CB15ML1N1I:12W1CV1<]7B3`1]1Q2_3\3^3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n
4CBb2R5MDa57Oe3V40c4T3Z7\128Q111o5B<>:81436NQ1R22>N3;d8P>T<:R;I_211b520T4d12g2U2[67913a11>P320=@
438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5
:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40Z3X1T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N
3;jR1:R;I_21X3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G
=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31P4X4d130e2a87?c1>P320k2k5
06234@3W11n15<V115j1P1K:\1CV1<Q60Z1B3P5_3\3[1R2^30e1f>6Z:;26;S1;Q1>X4:3LC5b6G=g30U122B>b11d1^2U1
><451@[;CBb2R5\7Oe3V40i1i2T3Z7\1]111o5i181436NQ1R22]13;jR1:`5a5I_21S5X4d102f21b6l17:4c1>P320Ko1f
23P306234@3W11n15:1V115j1P1K:\1CV1<]7B3P5b211D3\3BC12217e1^30e1f>6Z:;26;E=;Q1>X4:3LC5b6G=g30U122
2?85b11d1^2U1><4221@[;CBb2R5\7Of1<a1Mg1W1250d14]2;T3R2W5\1]111Y3e2i181436NQ1P212]13018n?k2o?:_2=
T8I_21h3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3^3^30e1f>6Z:;26;S1;i5:3LC5
b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe3V40c4T3Z7\1]111o5i181436NQ1R22]13;jR1:R;I_21i3X4d13f2a8
7?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3^3^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d
1^2U1><451@[;CBb2R5\7Oe3P450c4T3Z7\1]111o5i181436NQ1R22]13;jR1:R;I_21m3X4d13f2a87?c1>P320k2k5062
34@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X1221m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@
[;CBb2R5\7Oe3V40c4T3Z7\1]111o5i181436NQ1R22]13;gIR9:R;I_21l3X4d13f2a87?c1>P320k2k506234@3W11n15<
V115j1P1K:\1CV1<]7B3P5_3\3X151m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe
3V40c4T3Z7\1]111o5i181436NQ1R22]13;gIR9:R;I_21P4X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1
CV1<]7B3P5_3\3X1221m1^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe3V40W428T3Z
7\1]111X3f2i181436NQ1R22]13;jR1:c5^5I_21i3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7
B3P5_3\3[1R2^30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe3V40c4T3Z7\1]111o5i1
81436NQ1R22]13;jR1:R;I_21o3X4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<]7B3P5_3\3X151m1^
30e1f>6Z:;26;S1;i5:3LC5b6G=g30U122B>b11d1^2U1><451@[;CBb2R5\7Oe3V40W428T3Z7\1]111X3f2i181436NQ1R
22]13;jR1:c5^5I_21`4X4d102f2a87?c1>P320Ko1f23P306234@3W11n15:1V115j1P1K:\1CV1<]7B3P5_3\3V1120Q2^
30e1_6V86Z:;26;E=;Q1;2X4:3LC5b6G=g30U122B85b11d1^2U1><451@[;CBb2R5\7Oe3P450d14i2T3Z7\1]111o5i181
436NQ1R22]13018^:Q=[4m6:_2b8I_21a520T4d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_159
2CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`9I;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[
;C5<b2l2V1NMDa57Oe3V40c4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21d520T4d12g2U2[67913a11>P3
20=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2b211H\3^3Eh20e1f>6`9I;26
;3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><451@[;C5<b2l2V1NMDa57Oe3V40c4T3Z7\1;>2?11Z2`33@85>:81436NQ1
R22>N3;jR1:R;I_21Y3X4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3n1V3f>6Z:;i1;i5:3
LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13hD]>:R;Y31X3X4d1\;7?c1>P320k
2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;d14;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\
7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31b520T4d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C1
40411_1592CA015MLP11I:12N8CV1<X1T6B3`1]1Q2_3\3^3Eh20e1f>6`91G;26;3O:0i5:3B9C5b6G=g30U122B>b11d1^
2U1><451@[;C5<b2l2V1NMDa57Oe3V40c4T3Z7\1;>2?11Z2`33@85>:81436NQ1R22>N3;jR1:R;I_21\3X4d10[;7?c1>P
320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3
R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13_7_?V<:e:<Fb21Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1
CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22
]13VS1:R;Fb21\3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<R6:OB3P5_3\3:S3U5f>6Z:;i1;i5:3LC
5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13cR1B:R;Y31_3X4d10[;7?c1>P320k2
k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3:1Q3\4Hf>6Z:;i1;i5:3LC5b6G=g30;I22B>d1d1^2U1><:1l;CU3R5
\7Oe3P<Z7\1]111o5i181436NQ1R22]13aR1D:12m:Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<
]7B3P5_3\3^3\4Hf>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13
VS1:R;Y31[3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g3
0U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13cR1B:W1`3Y6Y31Y3X4d10=m:7?c1>P320k2k5
06234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3
P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3
\3^3U5f>6R:7;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y3
1Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d
1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:b8_2Y31[3X4d10[;7?c1>P320k2k506234@3W11n1
5c115j1P1K:\1CV1<]7B3P5b211H\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]11
1o5i181436NQ1R22]13VS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1C1T1<]7B3P5_3\3^3U5f>
6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13VS1:R;Y31`3X4d10[
;7?_13>P320k2DV506234@3W11n15LF15j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5d5M0F=g30U122=4>d1T1?
^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13UJP9:R;Y31i3X4d10[;7?c1>P3204f2k506234@3W11n151a
115j111L5E:4W1>414O<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3S31j8Q3X4
HC]111o5i181436NQ1R22]13a2n7eH:R;T3031Z3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_
3\3^3U5f>6^6k3;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111W3g2i181436NQ1R22]13VS1:
R;Y31X5X4d100h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<]7B3CL]1Q2_3\3^
3^30e1>W>6Z:;260:3O:0i5:3B9C5b6G=g30U122B>b11d1^2U1><4221@\6n4CBb2R5MDa57Oe3V40c4T3X50P2\128Q111
o5B<>:81436NQ1R22>N3;d8P>T<:R;I_211Y3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3
^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3`7_4Z7\1]111o5i181436NQ1R22]13VS1:R;Y31
Z3X4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1
d1^2U1><:1l;CU3R5\7Oe3Y76_4Z7\1]111o5i181436NQ1R22]13VS1:R;Y31Y3X4d10[;7?c1>P320k2k506234@3W11n1
5c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<Z7\1]111o5
i181436NQ1R22]13QATB:R;Y31Z3X4d10d8f27?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6
Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1><:1l;CU3R5\7Oe3P<`2i4\1]111o5i181436NQ1R22]13VS1:R;Y31Y3X4d10
[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<]7B3P5_3\3^3U5f>6Z:;i1;i5:3LC5b6G=g30U122B>d1d1^2U1>
<:1l;CU3R5\7Oe3P<Z7\1]111o5i181436NQ1R22]13e@`B:R;Y31l3X4f1h2U2[67Q21>FY23?R5o2:12312D<63?140411
_1592CB7ML1N1I:12W1CY;]1Q2j=0T2UI260:3O63371<Z53Bf7G=h3X12B>b11d1^2U1><4221@\6U6b2R5MDa5T90i1i2B
l9\128Q1f6<>J3]4>^1d8P>\H_211<V420T4g1g2U2[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I
:128E8CJQ2\8]1Q2b211Z8h20TJU126;3O:g1a4Bd<0U122B>b11S4U1><451@U<<b2l2V1NMDa5m4V40c4T3Z7\1;>2?1\2
`3D85>:863]4>S118R_12R6WX52R69:S6OTX2Ecd2Acj19i2aF3S6QR7W:6S6T^2^Bja3e:o34S6o^2a`4\14S6Ua2PU2gS2
5S6`MmV3Tn2n>b4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN
8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1
E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o
2g53l1^HV68I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986
ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4d3b1MLk3h?5125a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]
5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3m1626O2^3o8T3d32Q202l28=
KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239b7V3c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8
T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z5d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3
T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239^X1[1d4d3b1Mh4h?5:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1o>e?8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239^X1c4d3b1Mh4h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_
152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1C@>=_11f1C\1239c4d3
b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6
`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Z1F02l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239f4d3b1Mh4h?5:a264f1404_1:6:406>IH4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C
4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3l7R1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239bIJR7d3b1M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118=80153@;I6210X1F`11j3
BJ5W3Y1[17<]1o223Ca12521E0U23l1b6g2W8C^<8I45EV1HC4G315`3k5a6Q3>Q2?Ca224N0023752Q2f121057>A?]1313
<Y61Y1Mo3T226I524Y3718e1f25i3T3d32Q202U1f18=KY44T13119526@4T1H5Q1P1574P1E25361C29T158=>9001981f1
B0\1239k5c80X:i6k3W4_2k4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a1o2[17<
]1o2g53l1eN8I45Eo1C4G315\9a6V2Y1a2Ci2_1526j1f121057n2313<Y61Y1Mo3T226O2R1[2o8T3d32Q202l28=KM[34T
1311986ET1>?<DP1c1E253Y162J>=_11f1C\1239P5d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X1F]5BJ5B2I1T2J[17<=2Lo2g53l1eN8I45Eo1C4G315\9a6V2Y1a2Ci2_152Q2f121057n2313<Y61Y1Mj34T226O2^3o
8T3d32Q202l28=Kc1e24T1311986ET1N<DP1c1E2534T1T1>=_11f1C<O239[T1c4d3b1Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2^3[7c1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4c4d3b1Mh4h?5:
a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_1
52Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_11f1C\1239P5d3b
1Mh4h?5:a264f1404_1:6:406CDH4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1h214g53l1hI0k48I45Eo1C4G31
5\9a6`3a2Ci2HF52Q2^1721057n2313<Y61Y1Mo3_1D26J212^3[3a51T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y
1T1<1=_11f1C\1239f4d3b1Mh4h?5:a264f1404_1:6:406CDH4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53
l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3_1D26J42^3V3h5T3d32Q202l28=KY44T1311986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a
4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1
311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239oGe4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202
l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S7jEP=e4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45EV1HC4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226
O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P16\1E253Y1T1>=_11f1C\1239kNe4d3b1Mh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y
61Y1Mo3T226J212^3i7U1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4d3b1Mh4h?5:a264f1
404_1:6:406X1H4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1gKT11f18I45Eo1C4G315\9a6`3a2Ci2_1
52Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1BA>=_11f1C\1239d4d3b
1Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6
`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2534T1T1>=_11f1C
\1239d4d3b1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<=Oo2g53l1eN8I45Eo
1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1
T1>=_11f1C\1239k4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1N511O015DU1<X1F]5BJ5a4[17<]1o2g53l1
^4S2R2oE8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET
1NQ1P1c1E253O9T1>=_11f1C\1239k1I0S6i4d3b1Mh4o52o1e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X1F]5BJ5a4[17<]1o2g53l1SAe6k68I45Eo1C4G315_1l7a6`3a2Ci2_152Q23b121057n2313<Y61Y1Mo3T226O2^3o8T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4d3b1ME<;Y3h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3
T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239b8`>n=Ln25d4d3b1MR1e3h?5:a264f
1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f
121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239b8c4d3b1Mh
4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a
2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\123
9e4d3b1Mh4h?5:a264f1404_1:6:406X1G030D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G
315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P12`1E253Y1T1>
=_11f1C\1239c4d3b1MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1e
N8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
_1_1g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T131198
6ET1NH8P1c1E253Y1T1>=_11f1C\1239d4d3b1M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]
5BJ5a4[17<]1_1_1g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28
=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O
015DU1<X1F]5BJ5a4[17<]1o2g53l1nDf98I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T
3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T22
6O2^3o8T3d32Q202l28=KY44T1311986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1
H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y6
1Y1Mo3T226O2^3f7X1T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404
_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152HX1f121
057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f4d3b1Mh4h?5:
a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_
152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P18Z1A32403Y1T1>=_11f1C\1239d
4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\
9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1N<DP1c1E2534T1T1>=_11
f1C\1239k4d3b1MHo3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1FY1S4BJ22a4[17<=2LP2Ng53l1b
ER98I45Eo1C4G315V7U2a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239m7f4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4
[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=Kg3A4T1
311986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239o>e4d3b1M5b4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015D
U1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1:84G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q
202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\>T5d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11
P1T111O015DU1<X1F]1m31BJ5o2MC[17<CIo2g53l1U=4JT3g:b283E125Eo1C4G315`2k6a6`3]1S1Ci2_152Q2f121057n
2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E2534T18K>=_11f1C\1239^T1j4c4d3b1Mh4h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2
_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z4c
4d3b1M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G31
5\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239_5d3b1Mh4Z9]65:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F[51BJ5a4[17<]11FV2g53l1>
d1U;K_@8I45E4j1C4G315\9h45b1Bm23H5>1MC4?T2_152Q2f121057j1S1313<]2R2h11Y1Mo3T226O2d2Io8T3d32Q202l
28=6DY44T13115386ET1NQ1P1c1883253Y1L7>=_11f1C\1239jY1c4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O
2^3o8T3d32Q202l28=Kc1e24T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61
Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239eDh4d3b1Mh4h?5:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1^IV58I45Eo1C4G315\9a6`3a2C4d2_152Q2f12
1057n2313<Y61Y1Mo3T226O2^3n7P1T3d32Q202l28=KY442Q1311986ET1N<DP1c1E253Y1T1>=_11f1C\1239e:i4d3b1M
h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6S1\
2a2Ci2_152Q2f121057n2313<Y61Y1Mi1U2T226O2P11[2o8T3d32Q202l28=KY44T1311986ET1>?Q1P1c1E2534T16M>=_
11f1C\1239]5d3b1M@W4h?5:a264f1404_1:6:406S14H4D1226271EP11P1T111O0151BU1<X1F]5BJ5EI@Z25V147<]1o2
Jl43D1U1eN8I45Eo1C4G315\9a6S12V22a2Ci2_152Q2f121057n2313<Y61Y1Mo3l1726O2P1]2o8T3d32Q202JQ28=6DY4
4T13119526ET1N<DP1AQ1E2534T1;H>=_11f1C\1239b?P@j4d3b1Mh4U7Z1W75:=S264f1404_1:6:406X1H4D156271f11
P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1VJ^48I45Eo1C4G315\9T3\3W2X1a2Ci2_152Q2f121057n2313<Y61Y1Mo3
T226O2^3o8T3Q1b22Q202l28=6DY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4d3b1Mh4U7b85:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1iCk:8I45Eo1C4G315\9a6`3a2Ci2_152Q2f12105
7n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=6DY44T1311986ET1N<DP1c1E2534T1T1>=_11f1C\1239m4d3b1M4Em3h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1U2Ig53l1eN8I45Eo1C4G315\9a6`3a2Ci
2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3Z2Y12Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239
b6mB16]1:j=m4d3b1Mh4h?5:a264f1404_1:6:406W10H4D156271f11P1T111O015DU1<X1FZ52BJ22`3P1[17<]1o2g53l
1T=`A8I45Eo1C4G315\9o4a1`3a2Ci2_152Q2f121057n2313<Y61Y1Mn2O0T226O2^3o8T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1@;7>=_11f1C\1239T=h4d3b1MMAX3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F
]5BJ5a4[17<]1o2k3k13l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l2
8=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m9c19f4d3b1Mh4h?5:a264f1404_1:6:406X1G04D156271f11P
1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^
3o8T3d32Q202l28=KY44T1311986ET1NQ1P1C0NE253Y1T1>=_11;Z1C\1239m4d3b1Mh4h?5::V264f1404_1:6:406X1H4
D1562714a11P1T111O015DU1<X1F]5BJ5a4L>7<]1o2g53l1a2X4[9^>8I45Eo1C4G315\9Y2W4`3a2Ci2_152Q2f121057n
2313<0X61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1L7>=_11f1C\1239m4^9c4d3b1Mh4h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5`3P1[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci
2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4
d3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5f3J[17<]1o2g53l1Y8[F8I45Eo1C4G
315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1:X1E253Y1T1>
=_11f1C\1239i4Y3T:bBc4d3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1
o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239Q5d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5B60
B540V1S25J[17<]1]1BNg53l1`<h8[98I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<Y61S15Mo3T226O2^3o8S2P
1Ji22Q202l28=K=k34T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m4d3b1Mh4h?5:a264f1404_1:6:406X1H4D1562
71f11P1T111O015DU1<X1F]5B602?54[35J[17<]1]1A0Ng53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057n2313<
Y61S15Mo3T226O2^3o8S2P1d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239e4d3b1Mh4h?5:a264f1
404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5BLQ3[17;0]1o2g53l1eN8I45Eo1C4G315\9a6`3a2Ci2_152Q
2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c4d3b1MV
1a3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1eN8I45Eo1C4G315\9a6`3
a2Ci2_152Q2f121057n2313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ1P1c1E253Y1T1>=_11f1C\12
39f4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1U3_K8I45Eo1C4
G315\9a6`3a2Ci2_152Q2f121057\1a1313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ16Ic1E253Y18
K>=_11f1C\1239d4d3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1F]5BJ5a4[17<]1o2g53l1U
3_K8I45Eo1C4G315\9a6`3a2Ci2_152Q2f121057\1a1313<Y61Y1Mo3T226O2^3o8T3d32Q202l28=KY44T1311986ET1NQ
1P1c1E253Y1T1>=_11f1C\1239IV600KXQ1Z<V:d;TQ1T?U7nQ23l@g8j>2DG6W4a6F@37V600KbU73[19V600Hbl3oQ3R7_
1X<<V600KiDV3f_2dj2US12\18@V600K\l1UY522819D5j2T9X3@V600oe1m4^Z3iZ14;7^EU19P;<J>V600N9UU73Q19b4R
3Z3T12;V600X1km1Ra2Vf23[1U<4:V600KbU72\18S4U7^1V600X3n:30S4RT1k1R22dZ11`\1X1_R1gP1;2l1c=3<50072;
8[4W66>632;59=53438V600KbU72\1\47V600KbU72\18V600KbU72\1b;:W60S;1og1TR2fI\W2<=DW60`BnU1j\11ji1Vg
1;2`?F082]15e:>S19W60Nbe6l?U1l4]6W19W60S_4N00\BlS2j=5W60^V7d=5:W60KiDV3eP1P_1dj2US1V2=W60X1km1YW
5JAj4m6?2U3X1=W60Re2c1ZV1Yf2^@c2G8U1e;Q3<W60KbU7>5225k<FZ2=W60KbU7>5225U1@T;Q33W60^V75W60Ue3Ze1m
k15W60Sm3`X2iP18W60R1QR2hc4`?U6X7CW60R1kj17l@];j\208d2eFc3QBg<n4j;i31?W60R17cj1fV4m9jIJ1O02Q4d9:
W60k^1P>UV31;T8hj1_98W60_i10m\5\1R8S55W60P^1]h5_94W60^V7_94W60KbU75W60Ha]1Sh56W60aQ4XW2R>`?7W60X
1bo3Qf2`?\17W60P^11dP1fg4d=:W60Kon1ef4;S>\1^=58X6f;m5Y2]:_^2Vi31@X6Q1XU2]Q20WGiV1cQ11?a4I:b6^252
X6Wd73X6Wd7b22X6K1X66X6KRC0oh627X6KRC0oh62S97X6KRC0ch6;29X6N;Sl6[8e7Q4_1i46X6ib6dJg50c45X6Q[7T80
c47X6c_2R>nj1Sj1fJ[:FX69P1g6RJI_3?T1]<V?XX2Q;R3^U1j7jE1j1V>Q4Y66X6kZ4e[2S@k517X6e@W^6g7GS511X67Y
6]W71[4:T1:;Y6hW2do41Z4090T1g5c46Y6>Pb3m^2oU11DY6A5B^CP`22`a2]@f2P4\B[71Q5a4i11k35:Y6NVn6c21a51c
4Y5J3Y6]W714Y6]W71a49Z6Efj1Qi4mB16]1U>7Z6hV5cP216]1U>7Z6\W716]1:j=6Z6\W716]1U>7Z6jT7a216]1U>8Z6R
a1a5g`516]1U>7Z6N]V716]1U>7Z6M^V716]1U>8Z6\W716]1m5W82=[6S5U;hV1X:MR8[1W7Ye2gZ1T9Z93[6dd6b71[66[
6gHVc4hP20Q;2[6jg71\63\6iZ4\Z32\6T^14\6WU70\88\6hn2Z18`1eIlb2F2\6ck32\6UY73\6dF`b64\6ZF]6\\63\6m
d6WD2]6he61]65]6`e67a2[F2]6ng75]6kn2Zb35_7h1^6U2VH^1R4P2n1:=V3913M`Ca12521E0oN4R7fE`2h3S10023\5<
4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2g1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4S1n5fE`2h3S10023\5<4?c1WD518e1f
2X>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0TGj74R7fE`2f31S10023\5<4?c1WD518e1f2X>R
4j4GJR2AZ5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR
2\2_3o1SOi6S8_2W2^65o1VH^1^3CP2n1:=V391Q1l:c8a12521E0TGj74R7fE`2h3S10023\5<4?c1]@i3518X1<f2:[5a8
R4j4GJR2^274Z21Co1`791VGi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1S5S?518e
1f2X>R4j4GJR2l5o1SOi6S8_2l1^6U2VH^1R4P2n1:=V391Q1[8m2b40b3a12521E0oN4R7fEKd1h3S10023\5<4?c1WD518
e1f2X>R4j4GJR2l5o1SOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7c5i6S6T3Cl1W2`1S10023Y52<4?c1WD
518e1f2X>LU3j4GJR2Z5Ao1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1
f2X>R4]2\2GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2f31S10023\5<4?c1WD518e1f2X>
R4j4GJR2l5o1SOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0hN640Q7fE`2]2Z1AA0023\5<4?c1m2U2[1g=518e1f
2X>R4j4GJR2e3V2o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1WB0W1a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X
>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V3919GWB0W1a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j
4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023Ef4<4?c1WD518e1f2X>R4j4GJb1?
l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?5]1WD518e1f2X>R4j4GJR2l5o1SO
i6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fEKd1h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2
h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7\AY4`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U
2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1
R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100235V5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1
:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V39
1Q1g1hAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2b2Y3o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1
`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R41h4GJR2l5o1SOi6S8_2h1^6U2R:S>^1R4P2n1:=V391Q1`Ca1
2521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2R:S>^1R4P2n1:=V391Q1V2YAa1252
1E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2R:S>^1R4P2n1:=V391Q1g1hAa12521E0
oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE
`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1g9040:2@UDi6>d7_2o1^6U2VH^1R4P2n1:=V3171Q16S1U@o1a12521E
0oN4R7SCb2`2h3S10023\5<4?c1WD518e1f2X>R4Kn3GJR2l5o1g9i=a7i6S8_2i1^6U2R:S>^1R4P2n1:=V391G9`Ca1252
1E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^6U2VH^1R4P2n1:=V391G9`Ca12521E0oN4]
1g1l3h3mA`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2\2_3o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1g1hAa12521E0o
N4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`
2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1;UEa9i6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S
10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1aEa9i6>d7_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1WD518e1f2X>R4j4GJR2l5o1R1@mCa9i6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0]4aJ4R7fE`2h3S1002
3\5<4?5]1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0]4h@h94R7fE`2h3S10023\
5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0jFT84R7fE`2h3S10023\5<4?c
1WD518e1f23T>R4]2\2GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0jFT84R7fE`2h3S10023\5<4?c1W
D518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1H^C518e1
f2X>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7f>o6`2h3S10023\5<4?c1WD518e1f23T
>R4j4GJR2l5o1SOi6S8_2S2^640o1R:S>^1^3CP2n1:=V391Q1l:c8a12521E0oN4R7fE`2h3S10023\5<4?c1]@i3518e1f
2X>R4j4GJR27V274Z21Co1SOi6S8_2i1^6U2\;n4j7^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD51
8e1f2X>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391N2V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2
X>R4j4GJR2Z5Ao1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1a@n2a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4
j4GJR2l5o1SOi6S8_2o1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1WD518e1f2_1h<R4j4G5
DR2e3V2o1Z7:;_Ea1i6S8_2T2^6U2`=e:^1R4P2n1:=V391Q1^1Y9;1X1V117\32o1a12521E0oN4R7fE`2h3S10023\5<4?
c1WD518e1f2i5^8R4j4GJR2l5\1BSOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD
518e1f2X>R4j4GJR2l5o12POi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1WD518e1
f2X>R4j4GJR2l5o1SOi6S8_2P2^65o1VH^1^3CP2n1:=V391Q1l:c8a12521E0oN4R7fE`2h3S10023\5<4?c1]@i3518e1f
2X>R4j4GJR2^274Z21Co1SOi6S8_2i1^6U2VH^1R4P2n1:=V391N2V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1
f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1g1V<a5a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X
>R4j4GJR2l5o1SOi6S8_2h1^6U2V>o9^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4
GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S100235V5<4?c1WD518e1f2X>o32j4GJR2l
5o1SOi6S8_2V2^640o1VH^1^3CP2n1:=V391Q1V2e8c8a12521E0R@l>4R7fE`2h3S10023\5<4?c1n;^4i3518e1f2X>R4j
4GJR27V274Z21Co1g9[Ei6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0ZMd14R7fE`2h3S10023\5<41=c1WD518e1f2
1V>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f21V>R4j
4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391N2l2c@a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2
l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi
6S8_2h1^6U2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2
Q2^661l1VH^1k1]1>9R1Mn1:=V391Q1V2^7j9a12521E0oN4R7fE`2h3S10023d2g2<4?c1WD518e1f2m=:R4j4GJR2l5o1S
Oi6S8_2Z2^62R2VH^1R4P2n1:75U11n191Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1[Ak2518e1f2X>R4j4GJX1H0V3<
P240111002f1SOi6>d7Q2=i1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j
4GJR2l5o1SOi6S8_2k1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2
l531i1SOi6S8_2k1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0[;cC4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l
53k1SOi6S8_2o1^610R2VH^1R4P2n1:=V391Q1`Ca12521E0`6j4cC4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJQ20
g5431i1SOi6S8_2k1^6U2_@f7^1R4P2n1:=V391Q1k:\7W1a12521E0oN4R7fE`2e32S10023\5<4?c1WD518e1f2X>R4j4G
JR2l5o1SOi6S8_2h1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o
1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1H^C518e1f2X>R4j4GJR2e3V2o1SOi
6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2T6S8R4j4GJR2l5o1SOi6S8_2
j1^6U2VH^1R4c1<n1:=V391Q1g1\3[>a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1
^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4X4i2fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2V
H^1R4P2n1:=V391Q1`Ca12521E0oN4R7mAh3`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR21j5o1SOi6S8_2h1^6U2VH^1R
4P2n1:=V391Q1^3Q@a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1
:=V391Q1`Ca12521E0mFQ84R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1^6U2VH^1R4P2n1:=V39
1Q1^3Q@a12521E0d7ZG4R7fE`2]2Z1S10023\5<4?c1WD518e1f2m4Z9R41h4GJR2l5f18SOi6S8_2j1^6U2VH^1R4P2n1:=
V391Q1`Ca12521E0I\7hF4R7fE`2h3S10023\5<4?c1WD518e1f2X>R41h4GJR2l5o1SOi6S8_2k1^6U2VH^1R4P2n1:=V39
1Q1`Ca12521E0oN4;f6fE`2h3S10023U1V4<4?c1WD518e1f2X>R4j4GJR2a12W4o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391
Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?8U14WD518e1f2X>R4j4GJR2l5o1[Lg2i6S8_2j1^6U2VH^1R4P2n1:=V391Q1`
Ca12521E0QBm<4R7Z5[@`2h3S10023\5<4?c1WD518e1f2U3R;R4j4GJR2l5o1SOi6S8_2g1^6U2VH^1R4P2n1:=V391Q1`C
a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`CY172521
E0oN4R7fE`2T1c2S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q16YCa12521E0oN
4R7fE`2T1c2S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE
`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1c;7=iBi6S8_2h1^6U2_Af6^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`
2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VAo6^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1
0023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<
4?c1WD518e1f2X>R4j4GJR2l5o1g9[Ei6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1W
D518e1f2X>R4j4GJR2b59o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1n2a@a12521E0oN4R7fE`2h3S10023\5<4?c1WD518
e1f2X>R4j4GJR2l5o1SOi6S8_2l1^6U2gD2[3^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023Ef4<4?c1WD518e1f
2X>R4j4GJR2T4g1o1JXNi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>o
32j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJ
R2e2V3o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2[4
`1o1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2S=T1R4j4GJR2l5o1S
Oi6S8_2i1^6U2VH^1R4P2n1:=V391Q1l2c@a12521E0oN4R7b1SD`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6
S8_2i1^60T2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2
h1^6U2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1W<kBi6S8_2k1^60
T2VH^1R4P2n1:=V391Q1g1hAa12521E0QDm:4R7fE`2h3S10023T4W1<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U
2VH^1R4P2n1:=V391Q1`Ca12521E0oN4W1j5fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^6U2i3\D
^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2
n1:=V391Q1`Ca12521E0oN4R7i@l4`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^6U2VH^1R4P2n1:=V
391Q1`Ca12521E0oN4R7hAm3Cl1h3S10023\5<4?c1e:d4l4518e1f2X>R4j4GJR2Z5Ao1SOi6S8_2h1^6U2VH^1R4P2n1:=
V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1e:a9518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^6U2gG>^1R4P2n1:=V391
Q1S7\<a12521E0oN4R7fECl1h3S10023\5<4?c1X<n7518e1f2X>R4j4GJR2Z5Ao1SOi6S8_2h1^6U2VH^1R4P2n1:=V391Q
1`Ca12521E0oN4U3l3fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^6U2VH^1R4P2n1:=V391Q1`Ca1
2521E0XEf94R7g6n>`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca125
21E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4Ml3GJR2Z4a1o12POi6S8_2i1^60T2VH^1R4P2n1:=V391Q1QB^1a125
21E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0WD
g:4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7f
E`2T1c2S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o12POi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`
2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10
023\5<4?c1WD518e1f2X>R4j4GJR2l5o1i<YBi6R3P5_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1H^C518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^60T2VH^1R4P2n1:=V391Q1Z>U5a12521E0n4PJ4R7R?c6`2h3S100
23\5<4?c1WD518e1f2X>R4j4GJR2l5o1RLP3i6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5
<4?c1WD518e1f2X>R4j4GJR2l5o1g921VEi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4
?c1WD518e1f2X>R4j4GJR2l5o1[?g?i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1W
D518e1f2X>R4j4GJR2l5o1g9[Ei6S8_2i1^60T2VH^1R4P2n1:=V391Q1g1hAa12521E0oN4R7fE`2h3S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2
X>R4j4GJR2l5o1[?f=P2i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>
R4j4GJR2l5o1Y<iBi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2T1c2S10023\5<4?c1WD518e1f2X>R4
j4GJR2l5o1SOi6S8_2l1^60T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R701cE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJ
R2l5o1_Cc;i6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5
o1W<kBi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR20k5o1S
Oi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0W4gJ4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1g9[Ei
6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2b2Y3o1SOi6S8_
2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7\AY4`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^
60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7X@]5`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^60T2
R:S>^1R4P2n1:=V391Q1g1>Y?o1a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T
2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD5180d1f23T>R4j4GJR2l5o1SOi6S8_2k1^60T2VH^
1R4P2n118=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD5180d1f23T>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4
P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1e:a9518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1
:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1o;C_Bi6S8_2j1^60T2VH^1R4P2n118=
:k291Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^6000R2VH^1R4P2n1:=V39
1Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1^60T2f<0^;^1R4P2n1:=V391Q1
V7Y<a12521E0oN4j1W5fE]22h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2l1^60T2VAo6^1R4P2n1:=V391Q
1V7]6l2n2a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q
1V7Y<a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1d=k
5a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2f:_=^1R4P2n1:=V391N2`Ca12
521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2T<S2R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391N2a@n2a1252
1E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0VNH
4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2[4`1o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7f
E`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S
10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1e;]Ci6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2]2Z1S10
023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<
4?c1WD518e1f2X>R4j4GJR2l5o1S2oLi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1
WD518e1f2X>R4j4GJR2l5o1Q>QAi6>;X7_2l1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7c5i6X9Cl1h3S10023X1S4
<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1n2a@a12521E0oN4R7fE`2h3S10023\5<4?c
1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4P1Q6fE`2h3S10023\5<4?c1WD5
18e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2
X>R4j4GJR2l5o1c:_Di6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4
1h4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR
2l5o1[<2dBi6S8_2i1^60T2R:S>^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2
l5o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q16o1YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4Kn3GJR2l5
o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1m9Y:518e1f2NFb<R4j4GJR2l5o1
SOi6S8_2m1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0o5oH4R7fE`2h3S10023\5<468c1WD518e1f2X>R4Kn3GJR2\2U39o
1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R41h4GJR2l5o1SOi6
S8_2j1^60T2VH^1R4P2n1:=V391N2`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1`@b>i6S8_2
i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\2o2<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^6
0T2VH^1R4P2n1:=V391Q1V2YAa12521E0oN4R7Z4[A`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T
2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6i1Y6_2i1^60T2_Df
3^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P
2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?T1>WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=
V391Q1a@n2a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391
Q1Y7V<a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`C
a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6>d7_2i1^60T2VH^1R4P2n1:=V391Q1`Ca1252
1E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2b59o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN
4R7fE`2h3S10023\5<4?c1WD518e1f2X<o1R4j4GJR2l5o1SOi6S8_2i1^60T2V>o9^1R4P2n1:=V391Q1`Ca12521E0oN4R
7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2h1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h
3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S1002
3\5<4?c1WD518e1f2X>R4j4GJR2l5o1W<l?n2i6>d7_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7f>o6`2h3S100
23\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4
?c1WD518e1f23T>R4j4GJR2l5o1e7kEa1i6S8_2k1^60T2_Af6^1R4P2n1:=V391Q1`Ca12521E0]ET4\54R7fE`2h3S1002
3\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1Q3P1P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<
4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2Q2^60T2f<0^;^1R4P2n1:=V391N2V7j4b1f2T3a12521E0oN4j1W5fE]22h3S
10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1b<n3n2a12521E0oN4R7fE`2h3S10
023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2eA`6^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S1002
3\5<4?c1WD518e1f2X>R41h4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1V2YAa12521E0VFh84R7fE`2h3S10023
\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2o1^60T2VH^1R4P2n1:=V391Q1V2YAa12521E0Y<c8X1h84R7aDT1`2T1c2
S10023\5<4?c1WD518e1f2X>R4Kn3GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1]AR2a12521E0oN4R7fE`2h3S10
023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1]AR2a12521E0oN4R7fE`2T1c2S1002
3\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T2VH^1R4P2n1:=V391Q1V2W1Q@a12521E0oN4R7fE`2h3S10023\
5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1^3Q@a12521E0oN4R7fE`2h3S10023\5<4?
c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2VH^1R4P2n1:=V391Q1^3Q>o1a12521E0oN4R7fE`2h3S10023;P5<4?c
1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2m1^60T2_Af6^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2f31S10023;P5<4?c1W
D518e1f2X>o32j4GJR2e3V2o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD51
8e1f2X>R4j4GJR2l5o1SOY3_3S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7f6o>`2h3S10023\5<4?c1WD518e
1f2X>R4j4GJR2l5o1SOi6S8_2m1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN40Q7fE`2h3S10023\5<4?c1WD518e1f2X>
o32j4GJR2V51Co1SOi6g1[6_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0SKk34R7fE`2h3S10023\5<4?c1WD518e1f2X
>R4j4GJR2l5o1SOi6S8_2i1^60T2f:_=^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j
4GJR2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7Z3[B`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR
2l5o1SOi6S8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1Z
7hGi6S8_2i1^60T2VH^1R4P2n1:=V391Q1Q<^7a12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi
6S8_2j1^60T2VH^1R4P2n1:=V391Q1Q<^7a12521E0oN4R7fE`2R1e2S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S
8_2i1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1o;SCi6S8_2i
1^60T2VH^1R4P2n1:=V391Q1`Ca12521E0kN34R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2j1^60T
2R:S>^1R4P2n1:=V391Q1V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_2k1^60T2V
H^1R4P2n1:=V391G9V2YAa12521E0oN4R7fE`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5S1KSOi6S8_2j1^60T2VH^1
R4P2n1:=V391Q1g1hAa12521E0oN4R7i@l4`2h3S10023\5<4?c1WD518e1f2X>R4j4GJR2l5o1SOi6S8_24`60lQ1TW38`6
0lQ1TW3Zf1j5705`60lQ1X@kf2;`60lQ1iAZe2kCYX160005`60lQ1nh2U>5`60lQ1`V2cP16`60lQ1P6XCj]25`60lQ1W:l
l26`60lQ1nh2U>Zl15`60_Q1<TW36`60lQ1XBkd2_l15`60lQ1P=Sj25`60lQ1TW3Sl15`60T1gP1TW36`60lQ1Ao1bT35`6
0lQ1TW3g45`60lQ1TW3Pl16a6^N]3XV1W1co14a6lQ1nh2U>6a6lQ1X@eX2U>`Z13a6lQ1TW35a6lQ1nh2U>Rd14a6lQ1TW3
Rd14a6lQ1TW3`Z1Aa6lQ1ad2bBc;d4^117R2iGT@8002o37a6lQ1X@kf2Zf1R607a6lQ1TW3Zf1e5<05a6lQ1nh2U>PA5a6l
Q1X@kf2PA4a6lQ1X@kf24a6lQ1TW3Pl14a6ULf5TW3i1b61o1VH^1^3d2n1:=V3Z<2`8a12521E0WV1fE`2h3S10023\5A?c
1>n?o318e1f2X>m8GJa1@^274Z21CSQ1i6S8_27b6kQ1n5]<_g2Rc1@@b6kQ1n5h1d:Y<iT1[V1_C]2ZA1[:[1@h58b6kQ1n
5]<_g2nBSP1@9b6kQ1n5]<_g2l<UV1@Y2Cb6P1jP1n5]<[7mR2U=Rc1@k5ZA[@1O02Q4d9:b6n@4g@n5]<_g2\`1e2@8b6kQ
1n5]<_g2RKoG@8b6kQ1n5]<_g2`KRH08b6P1jP1n5]<_g2Rc1@7b6kQ1n5]<n6``2cc1h1b61o1VH^1^3d2n1:=V3Z<2`8a1
2521E0WV1fE`2h3S10023\5A?c1>n?o318e1f2X>m8GJR2^274Z21CSQ1i6S8_26b6kQ1n5]<_g2cc17b6kQ1n5Z1R;_g2cc
18b6AYQ1n5]<_g2Rc1@8b6NlP1n5]<_g2cc1[[18b6kQ1n5]<_g2Rc1@e58b6kQ1n5]<n6``2cc1h57b6kQ1n5]<_g2cc107
b6kQ1n5]<_g2cc1e58b6P1jP1n5]<_g2cc1\h18b6kQ1n5]<_g2Rc1@[c17b6kQ1n5]<P2^e2cc1T2b61LR1VH^1^3d2n1:=
V3Z<2Y4V4a125210D0WV1gBn2`2h3S10023\5A?c1>KR?o318e19\2a60e7m8GJa1@^274Z21CSQ1i6Z62c11_2:b6kQ1h1U
4]<_g2Rc1@f5=7b6kQ1n5]<\6Ra2cc18b6kQ1n5]<Xk1S9RCcc17b6NlP1n5]<_g2cc18b6nK?\5n5]<_g2cc18b6kQ1n5]<
n6``2^Z1T9f1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S
8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521B20d4VC[>fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2
k1c60o1VH^1^3d2n1901;V3Z<m6e1a12521E0WV1fE`2h3S10023\5A?[17]@o318e1f2X>m8<:JR2^274Z21CSQ1i6S8_2Z
2c60o1VH^1e2Hd2n1:=V3Z<c8a12521E0j:OP1i3aEi?l5`2h3S10023V4U1A1=c1]@o318e1f2X>T4h4GJR27NJ<74Z21C`
:V1^9`5[6o2i3JX3o3W27P2c60o1VH^1^3d2n1901;Cb2Z<c8a12521E0d4j7[;[>fE`2h3S10023\5A?[17]@o318e1f2X>
V8F<:JR2Eh174Z21CSQ1i6S8_2P2c60o1VH^1^3Od1n1:=V3Z<c8a12521E0WV1fE`2h3S100235V5A68c1]@o318e1f2X>m
8GJR27V274Bg11Cg;k=_7i6>;X7]1Q1f1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X
>m8GJR2^274Z21CSQ1i6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2
^274Z21CUJm6i6S8_2W2c60o1VH^1e2Hd2n1:=V3T8U4c8a12521E0R@E@_9];c2\2e@`2h3S10023\5A?c1n;^4o318e1f2
X>o3m4GJR2V1W13204Z21Cg;Y4QAi6>;X7_2f1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318
e1f2X>m8GJR2^274Z21CSQ1i6S8_2T2c60o1[1ZA_5^1^3d2n1:=V3Z<c8a12521E0o5WP1fE`2f31S10023\5A?c1]@o318
e1f2X>m8GJR27T2174Z21Cg;2J^>n5i6>;X7]11Ok1c60o1VH^1^3d2n1:=V3Z<c8a12521E0d4nB7`87b5fE`2h3S10023\
5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@
o318e1f2X>m8GJR27V274Z21Cg;[Ei6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e
1f2X>m8GJR2^274Z21Ch@Z@i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m
8GJR2\2174Z2199SQ1i6S8_2g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1Y@\5`2h3S10023\5A?c1]@o318e1f2X>m8GJ
R2^274Z21CSQ1i6S8_2T2c60o1VH^1^3d2n1:=V3Z<c8a12521E0\8[1b7^<\8`=U8`2h3S10023\5A?c1]@o318e1f2X>m8
GJR2^274Z21Cg;e:]1CX5c1f1i6>;X7_22g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1
f2X>m8GJR2^274Z21CZ@h@i6S8_2j1c60o1VH^1^3d2n1:=V3Z<c8a12521E0dP16[5Y@\5`2h3S10023\5A?c1]@o318e1f
2c4d9m8GJR2^274Z21CSQ1i6S8_2j1c60o1VH^1^3d2n1:=V3Z<c8a12521E0hN<Q7fE`2h3S10023\5A?c1Hd?o318e1f2X
>m8GJR27V274Z21CSQ1i6S8_2T2c60o1n2WE^1^3d2n1:=V3Z<c8a12521E0hM3K^7fE`2]2Z1S10023\5A?c1HR21U2k22Z
8o318e1f2X>m8GJU1L7V274I`11CSQ1i6S8_2n1c60o1i3\D^1^3d2n1:=V3Z<c8a12521E0hN^7fEX1W1h3S10023\5A?c1
]@o318e1f2c4d9T4h4GJR27V274I`11CROP2i6S8_2k1c60o1i3\D^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A
?c1]@o318e1f2X>T4h4GJR27V274I`11CSQ1i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0d4bQ1Y@\5`2h3S10023\5
A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2X2c60o1VH^1^3d2n1:=T23MZ<c8a12521E0Y1m2TDU8g1l3k4j@`2h3S1
0023\5A?c1]@o318e1f2X>m8GJR27V274Z21Cg;2J^>n5i6>;X7]11O4g1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2
h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CTKn5i6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S100
23\5A?c1]@o318e1f2X>m8GJR2^274Z21CS92lGi6S8_2\2c60o1V4^5i7f6AL^3d2n1:=V3n5[1o4c8a12521E0gAS=\1n5
\A0X4`2h3S10023\5A?c1]@o318X1<f272m=o3l2P2GJR27V274Z21C9P1h2X5DQGi6S8_2i1c60o1VH^1^3d2n1:=V3Z<c8
a12521E0dP1b5fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CS92lGi6S8_2h1c60o1VH^1^3d2n1:=V3Z<c8a12
521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Ch@\9m6i6S8_2_2c60o1o@V7^1^3d2n1:=V3h2R6^3c8a
12521E0o2]1R5`@X3Z2V5Z1[6Z?`2h3S10023\5A?c1]@m1Q218e1f2X>o3m4GJX1I^2604Z21Cd7R46X<i4h2X1i6>;_2h4
]1Q1h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Ch@\9m6i6S8_2
h1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3D>0023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6f4\3_2g1c60
o1VH^1^3d2g16:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1c60o1VH^1
^3d2g16:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274`1I1CSQ1i6S8_2h1c60o1VH^1^3d2n
1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_24l1c60o1VH^1^3d2n1:=V3
d4e7c8a12521E0WV1:[E`2h3S10023\5A148c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6Jc3d3_2h1c60o1VH^1^3d2n1:=V
3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C[>2dBi6S8_2i1c60o1VH^1^3d2n1:=V3Z<c8
a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR27V274Z21Cg;[Ei6JX7_2l1c60o1VH^1^3d2n1:=V3l43Y7c8a
12521E0WV1fE`2]2Z1S10023;P5A?c1]@o318e1f2X>m8GJR27V274Z21ClGV9i6S8_2^2c60o1_Al3i2^1^3d2n1:=V3Z<c
8a12521E0n9h7X3i8[2e4Z1fE`2h3S10023\5A?c1]@o318e1f2X>l6P2GJX1I^2334Z21Cg;2R1_6f7l1Z2f1i6>;i3^3]1
1O0o1c60o1VH^1^3m1;008n1:=V3n5[6c8a12521E0fG`>o9f;`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CQ3QN
i6JX7_2k1c60o1VH^1^3d2n1:=V3Z<c8a12521E0]4iQ1fE`2h3S10023\5A1=c1]@o318e1f2X>P5l3GJR27V274^1K1CSQ
1i6S8_2i1c60o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>P5l3GJR27V274Z21Co1SOi6
S8_2e1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2f1d6
o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21B0SQ1i6S8_2i1d6o1VH^1^
3d2n1:=V3f60b5c8Y172521E0WV1fE`2T1c2S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1d6o1VH^1^3d
2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc=1]Ci6S8_2f1d6o1VH^1^3d2n1:=V
3Z<c8a12521E0WV1fE`2]2Z1S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a
12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C[>2dBi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E
0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^2604Z21CSQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`
2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C]Ee;i6f58[1G_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2f3
1S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C^4dLi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023
\5A?c1]@o318e1f2X>m8GJR2^274Z21ClMV3i6S8_2f1d6o1VH^1^3d2n1:=V3\4m7c8a12521E0WV1fE`2h3S10023\5A?c
1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e
1f2X>m8GJR2^274Z21Co1SOi6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>o3
m4GJR2^274Z21Ce6]Ji6S8_2g1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1gDN`2h3S10023\5A?c1]@o318e1f2X>m8GJR2
f1G74Z21CSQ1i6S8_2g1d6o1VH^1^3d2n1:=V3g8b3i4i3a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^27
4Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2d1I74Z21CSQ
1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274X1Q11CSQ1i6S8_
2h1d6o1VH^1^3d2n1:=V3Z<b7>Aa12521E0WV1fE`2h3S10023\5A?c1Y8S8o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1d
6o1VH^1^3d2n1:=V3Z<c8a12521E0QBl>X5Z5[@`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1d6o1
VH^1^3d2n1:=V3Z<c8a12521E0WV1\AY4`2[1\2S10023\5A?c1]@o318e1f2X>m8GJR2^274X1Q11CSQ1i6S8_2e1d6o1VH
^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1d6o1VH^1^3d2n1
:=V3Z<c8a12521E0hMO^7fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc<_Di6S8_2e1d6o1VH^1^3d2n1:=V3Z
<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1d6o1VH^1^3d2n1:=V3^62h5c8a1
2521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m87?JR2Q2<74Z21CSQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0
WV1mAGP3`2h3S10023\5A?c1]@o318e1f2X>m8GJR21\274Z21CSQ1i6S8_2j1d6NP1VH^1^3d2n1:=V3Z<c8a12521E0WV1
fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6V526AP2_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0hM^8fE
`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1d6o1VH^1^3d2n1:=V3Z<o40b3a12521E0WV1fE`2h3S
10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1i@l4`2h3S10023\
5A?c1]@o318e1f2X>m8GJR2^274Z21Cj;1VEi6S8_2i1d6o1VH^1^3d2n1:=X2MZ<c8a12521E0W4W=gDfE`2h3S10023\5A
?c1]@o318e1f2n1Y<m8GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o
318e1f2X>m8GJR2^274Z21C]Fe:i6S8_2j1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WOZ14V1X4fE`2h3S10023\5A?c1]@o3
18e1f2X>m8GJLU1^274Z21CSQ1i6S8_2g1d6o1VH^1^3d2n1:=V3h2c1m7c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e
1f2X>m8GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1h4m@`2h3S10023\5A?c1]@o318e1f2X>m
8GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0bAdDfE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^2
74Z21CSQ1i6S8_2Q2d6o1a;]2V3o6^1^3d2n1:=V3V833Q2i1g2k5a12521E0b2dS1fE`2h3S10023\5A?c1]@o318e1f2g7
`6m8G5DR2^274Z21Cb4`Li6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1c>i1o318e1f2X>m8
GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274
Z21C[2gNi6S8_2l1d6o1VH^1^3d2n1:=V3Z<71_29\3R2a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2i5^8m8GJR2^
274Z21CSQ1i6S8_2h1d6o1VH^1^3d2n1:=V31X<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C
bK`5i6S8b1Lh1d6o1VH^1^3d2n1:=V31X<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i
6>d7_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6i1Y6_2
h1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21C[2UEa9i6S8_2f1d6
o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fEKd1h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^
3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1d6o1VH^1^3d2n1:=
V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21Ck?WAi6k31U4_2i1d6o1VH^1^3d2n1:=V3Z
<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cf1l1R6R4YCi6S8_2i1d6o1VH^1^3d2n1:=V3Z<
c8a12521E0WV1fE`2]2Z1AA0023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cf1DgNi6S8_2j1d6o1VH^1^3d2n1:=V3Z<c8a1
2521E0mFY?fE`2e32S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cf1l1mCa9i6S8_2i1d6o1VH^1^3d2n1:=V3Q5W70c8
a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21C[2W1_Mi6S8_2]2d6o1a3dD^1^3d2n1:=V3g2Y2h6>
0]1F:e22Z3a12521E0mFLl2h:FZ<c3g5`2h3S10023\588?c1]@k1S218e1f248g4<Q8C]4_4GJR2^274Z21CSQ1i6S8_2g1
d6o1VH^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1d6o1VH
^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A68c1]@o318e1f2X>m8GJR27V274Z21CSQ1i6S8_2W2d6o1VH^1^3d2
n1:=V3>3]4h4`2c8a12521E0WV1\A0X4`2h3S10023\5A68c1S5Y;i3518X1<f2:[5R1^7m8GJR27V274Z21Cl1m71R;S<i6
S8_2l1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1;m2h4Z8o318X1<f2:m=m8GJR27V274I`11CSQ1i
6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1S5Y;o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2j
1d6o1VH^1^3d2n1:=V3Z<c8a12521E0R;TKfE`2h3S10023\5A?c191m2h4Z8o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1
d6o1VH^1^3d2n1:=V3Z<c8Y172521E0WV1fE`2h3S10023\5A?c1;f7Z8o318e1f2X>m8GJR2^274Z21CSQ1i6j4X3_2f1d6
o1VH^1^3d2n1:=V3Z<c8a12521E0hN^7fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2h1d6o1VH^1^
3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CW>l?n2i6>d7_2f1d6o1VH^1^3d2n
1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CR2POi6S8_2f1d6o1VH^1^3d2n1:=V3Z<
c8a12521E0WV1fE`2h3S10023\5A?c1_6m9o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2S2d6o1V4oCAL^3d2n1:=V3Z<c8a1
2521E0WV1fE`2h3D>0023\5A?c1Q2]4o1m7o318e1f2X>m8GJX1I^274Z21CZ1h2_9;U1d>X3i6JX7_2g1d6o1VH^1^3d2n1
:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc=GgBi6S8_2h1d6o1U>P:^1^3d2n1:=V3
Z<c8a12521E0QHU>fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR20]274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a1
2521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cc=_Ci6S8_2j1d6o1VH^1^3d2n1:=V3Z<c8a12521E0W
V1fE`2h3S10023\5A?c1]@Q2m118Q1Cf2X>m8GJR2^274Z21CfIc6Hi6n1T6_2g2d6o1VH^1^3[1X1n1:=V3c8f3c8a12521
E0g6n3b655d2c11V@_:X4m6`2h3S10023\5A?c1S1n;Z3o318GM=<k1l3T8V2m8GJR2?n174>:BM1CU2L_1g4Fk8^2Y4c6Hi
6>_1T6_2j1d6o1VH^1^3d2n1:=V3k7^4c8a12521E0SASET>a7`2h3S10023\5A?c1S1Y?o318e1f2X>m8GJR2^274Z21CQ2
QOi6S8_2n1d6o1VH^1^3d2n1:=V3]7l4?i4Ec2a12521E0WV1P20QAb2`2h3S10023\5A?c1]@o318e1f28o=m8GJR2^274Z
21CSQ1i6>d7_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>o3m4GJR2^274Z21CSQ
1i6S8_2h1d6o1VH^1^3d2n1:=V3m8\3c8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21Cj;1VEi6S
8_2m1d6o1i3\D^1^3d2n1:=V3f60b5c8Y172521E0WV1fE`2T1a21S10023\5A?c1]@o318e1f2X>T4h4GJR2^274Z21CR2P
Oi6S8_2f1d6o1VH^1^3d2n1:=V3Z<c6o1a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_
2i1d6o1VH^1^3d2n1:=V3Z<h1j4o1a12521E0_Lg9fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSMo3i6S8_2g
1d6o1VH^1^3d2n1:=V3d3e8c6o1a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1d6o
1VH^1^3d2IT1:=Q2T1Z<c8a12521E0]4iQ1[7Z>`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2g1d6o1
VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A1=c1]@o318e1f2X>m8GJR2^274Z21Cm;UEi6S8_2g1d6o1VH^1^3
d2n1:=V3Z1o:c8a12521E0WV1fE`2h3S10023\5A1=c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1d6o1VH^1^3d2n1:
=V3Z<c8a12521E0SLS:fE`2h3S10023\5A?c1]@o318e1CR2X>m8GJR2^274Z21CSQ1i6>;X7_2f1d6o1VH^1^3d2n1:=V3Z
<=U8a12521E0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a125
21E0TGA`>fE`2f31S10023\5A?c1]@o318e1f2X>]4_4GJR2^274Z21CSQ1i6S8_2f1d6o1VH^1^3d2n1:=V3Z<c8a12521E
0WV1fE`2h3S10023\5A?c1]@o318e1f2X>m8GJR2^274Z21CSQ1i6g1[6_2P2d6o1VH^1^3Od1n1:=V3Z<o40b3a12521E0W
V1XC]2`2h3S10023E0e4A68c1]@o318e1f2X>m8GJg1:f1G74Z21CG^6lIi6S8_2Z3d6o1_@f7^1Bk2O=V1n1:=Q2T1g6g2j
2<9X400a3\142521E0c<0Y@2Y2d2V4Q2`@@4>IT1`2h3S10023E0j1j2A68B=Bj1^6Y6i12R1i218e1f2m;Z2_7]1GJg1:]1
8G7498g11C>89KT4S123Y1VET3i6S8_2i1d6o1VH^1^3d2n1:=V3Z<c8a12521E0WV1fE`2h3S10023\5A?c1R@:o318e1f2
X>m8GJR2^274Z21Ca3aMi6k31U4_24e6dKY3U^6;e6LgJY3Wi3\:l1iQ1W@aFl4;e6dKY3^l3R9R@fA1U@aFn4?e6LgJY3^@
l1^9L_l2\:l1iQ1c=UIn4Ce6`GKW3Y3k1\S1fOVb1b<^4R1f@m5S?C1jL_1@e6[?X<Y3k1m>ga1WQ2g1i3f@bE03U4TJ6e6d
KY3aR2^a3TJ9e6dKY3k1hT1d>kk2_`1_<5e6dKY3eQ6_<8e6dKY3mm22V7\`1`h15e6dKY3de4`h15e6dKY3[Bik57e6dKY3
^@l1od4iV15e6dKY3[W5iV18e6dKY3f>PG4ao2fX2;e6dKY3WFd22^\3VZ103ZN6e6dKY3e[3_h1oY1Ae6dKY3YIP2lAh`1g
;MD08^W11=0_j15e6dKY3U]6O6e6dKY3T]1[OdQ4Be6dKY3k9XOo3m@Q1JFI_Y10ClP27YDP=9e6dKY3To1[2_Y10`Q2bQ15
e6dKY3e[3_R36e6dKY3[W5SKe;R1e60cKk1]1>\1g4U4R9Z2\1<j1j3e51Y4eb12V2h7fF:fGo2\6Ch5Y2`1`7b?P@De6^;U
@f1b1`1\U14X@Y<2e4Y3_MTW1`7]5l6Q3iV17e6dKY3Z[2^Man1iV16e6dKY3Z[2Pl2iV16e6dKY3b]2hi2iV15e6dKY3`U3
dX36e6n?e;Y3WAml57e6i<j>Y3ng41Tf18e6dKY3W]1ib1fV2\W1\37e6dKY3fDcc2kn1nV15e6dKY3ZX3jU35e6YEZ6Y3U^
68e6dKY3XW1aP1S_21Tg15e6dKY3fe1^h45e62aKY3U^67e6dKY3WX1^Ko2^W47e6dKY3_Y2dg2a=^O5e6dKY3Ye1kh47e6i
<j>Y3Zb11hk46e6dKY3WU3V5fS36e6RHa3Y3de4`h1<e6W35VHY3f9Vk2Y?0[Q1\NSJ:e6dKY3i9nh2i;1^4jS1Vg1Nf6_Ml
1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:fGo2\6Ch5Y2`1`7b?P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:fGo2\6C
c2T3Y2`1`7b?P@R1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12H03X1h7fF:fGo2\6Ch5Y2^11`7b?P@P1f6_Ml1\1g4U4R9_1J\
1<j1j3e51of12V2h7fF:fGo2\6Cc2T3Y2`1`7b?P@R1f6_Ml1\1g4U4d7L1>Z2\1<j1j3e51U1ie12V2h7fF:fGo2\6Ch5Y2
`1`7b?P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51XP1fF2V2h7fF:fGo2\6Ch5Y2`1`7b?P@S1f6_Ml1\1g4U4R9Z2\1<j1j3e51^
b1`42OV1h7fF:fGo2b1i4Ch5Y2[14`7b?D[?P1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12OV1h7fF:fGo2\6Ch5Y2`1`7b?D[?
Q1f6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:WF2[1o2g4d1Ch5Y2`1`7b?P@T1f6\E0Q8l1\1g4U4R9Z2\1<j1j3e51U?
^HZ?2V2h7:[F:fGo2\6Ch5Y2`1f3i3b?P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:fGo2\6Ch5Y2[14`7b?P@W1f6
_Ml1\1g4U4P2Z3f3Z2\1<j1j3e51Y3]c1242V2h7fF:fGo2b1i4Cc2T3Y2[14g4h2b?P@Q1f6_Ml1\1g4U4R9Z2\1<j1j3e5
1of12V2h79\F:fGo2\6Cc2T3Y2[14`7b?P@Q1f6_Ml1\1g4U4R9Z2\1<j1j3e51iQ1UE2MX1h7fF:fGo2\6Ch5Y2[14`7b?P
@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h79\F:fGo2\6Ch5Y2`1`7b?P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF
:fGo2K`5Ch5Y2`1`7b?P@S1f6_Ml1\1g4U4R9Z2\147j1j3e51U1g5VGjH2V2h7fF:fGo2\6Ch5Y2`1o5`1b?P@P1f6_Ml1\
1g4U4R9Z2\1<j1j3e51of12V2h7dDQ2:fGo2\6Ch5Y2`1o5`1b?P@Of6_Ml1\1g4U4R9Z2\1<j1j3e51of12V2h7fF:fGo2\
6Ch5Y2`1`7b?D[?9g6^Ml1\1PBj9`[2RZ1f67g6^Ml1\1PBj9ce38g6^Ml1\1PBj9`[2RZ18g6^Ml1\1PBj9Ua3]4?g6^M]1
>Q1:PBj9U9Wc1g3_b14h2a@8g6^Ml1\1n6Q;j9ce38g6^Ml1\1PBj9ce3TD8g6^Ml1\1PBj9ce3b41h62h6oQ67h6WX3R3ce
2f4e3cY17h6WX3R3c9j5TV2f43h63_Q25h6dV3f3^b2V42h6\T24h6b^3b=cS32h6\[13h6a3Xi32h6WX34h6:dh692h6mh5
8h6jf1g676V6\`1]C2h6YQ63h6RX4j`12h6Ub55h6jf1]=\`1Ze12h6]S43h6Ze2Sl38h6jE_@Q5QS1VV1QS2_42h6]m63h6
eS4Zl22h6e]12h6bZ67h6bm1\d4k:h1m@\29h6V[11kY1C`2U\2kS112h6gC2h6mZ62h6Tb72h6Pb38h6RP1fc1^7gT4001>
h6hY1Ok;c3QNRLcZ3:G000UB4h6Qo6T102h6\c37h6QQ1c<nU1o4mFmV11h62h6RU79h6:ARh69H`?0Z6<h6me1^4ZFE^3`B
Z3\\11i1fF8h640Ro2a9YJVb2[?3i6[V7=3i6VHj\11i64j6FQU7g<<j6F`R2Sc4X7j6P>E301c19j6Fde6X7j6P>E305j6F
e[4iV3j16j6F1kl6dDL2j6F<j6iKgHh39`P2]S1`4cT2g<<8:j6ad1h39`P2]S1TY2g<<81j63j6`b7<9j6F1[S1E]P6m<62
2j6H4k6ob7k121k67k6dDYo5c2c918<k6HVQ3X22]o3110\>m355k6YW6j>o8ZA6k6]U2b1R5Yk4Y<>l6PR1Ie1`1Y5nH3e6
BZY21Uf1jP12l6Qf65l6\a2ZE_Obi22l6WV42l6hU71l63l6he4o_24l6U\3dc3m53l6Qf6m=2l6nS74l6md2Y=o43l6TT70
2l6TT73l6kS785m6b:`l4h9fV26m6nZ1[5\T1SKTZ21m64m60na4VS2Nm64WW1W2Y1g5a2f3`2Bd1PIe:c1SA2UIj@Xd1a1[
51=h<3g4:U6V4V12m632m6Vf52n6Ue62n6Ue66n6Ue6_?0h=T14n6o3Ua6b<3n6Vb6n23n6lb6X25n6Ue6U21gG5n6lR3Xb3
i9Z26n6Ue6o4b<a709n6Zb1nl1Z9[6Tf2o4_2h15o6fHUEao1bm32o6Xa73o6^a6cI1o62o6R[72o6R[73o6^a6cI5o6ZX2k
8WP4iO=o6dS1]10lW1d1UNc8g6UHY1RZ1cA3o6ZU1YQ58o6]V5U?S90cFm4^L3o6gP221o66o6kF6od5Y9bE1o67o6\U2U\1
h6dh22b45o6\U2U\1h6Wm23o6TS2gb3<o6]?Ug1U3m?D`Q1^HQ1fOfR1o52P7hc63P7UGbl5BQ70R9oMYNk[1b7PS11k]1V8
Y1Q41=@4B5Q7k4WT3PJh91Q75Q7jC1b^5lE3Q7U`6UP14Q7m`3BXc3AQ7V8S?_6k4E>FU11WW1]FnJh4S]1fV1o13Q7\i612
Q7UC2Q7U_54Q7SDk\1aE2Q7Y_24Q7X3l[4[j14Q7Yi2aEnm1MR7V211ji12il1_7_4Y4V7iB^Z149P1P81=@GCP4n6S;4V48
?6R7Vc6b43gFe25R7mj1XOfm3Y@5R7RW1id31nk12R7mg63R7Rb3jU33R7_g6=7R7`CQS3=0a4Yl25S7]Z1V^59gH8S7]Z1^
V52h6K9gH8S7Si2^_3Q@9i4e1WB5S7dh69_6WB4S7ia2jV494S7md6f393S7dh694S7dh6926S7Wa2\W40829S7ce4WA[J\G
082mF4S7dh69U74S7md6f394S7ia4jV296S7\U2a_3W9]J93T7ee6aM1T72T7ne63T7Pn3^]32T7_[74T7RCPi622T7Vd73T
7RCPi62T7`g74T7ee5SR262T7RCU1U7RG1K2b7T6oEi7a1U5P5oD6ZF;T1b36I_5d9[KT<R54i21:T3P3W242c3:TP1_1U7R
GMZ6m3V3V1m2f1;2b2P32>a5T1GZ2i7e5R6T3c8V9X3^4b:`3Q1T1c4Q2Z4fDF`;E9T20^6[8U3T3UAfU11W71X76X7cV2Z5
Wd4Q6i<7X7ck12SY11]R437X7;dV7m:S1i254X7\c6gB38Y7:aP3^R41W9U952Y7Y\71Y73Y7a\7Y:5Z7`h1P_1cg2gg17[7
bQ6QBg<i51U55[751V[7d95[7[b2TQ1mg3;2[7Se76[74Zc3fZ3`6]=3[7lj2Rg49[7kj1Z[51O02Q4d94\71Wj6RL1\78\7
eQ21Rc1]3V6RX1io13\7eQ2lT33\7fd3Ta11\72\7Zk45\7eV2Y4go402^7Yh31^71_72_7iT23`7TEi:3`7TESj41`72`7b
T74`72XN^g52`7Z`77a7fY7f1m6?2U3;a7\?ZQ1a7R1m]1cg2Sf12`1<6a71X5_GfW6W=1a71a72b7bK7b7nJ0gT4PT2F^8:
b7oJB2RBYa2XV2nET9^82b7ZI4b7^L<Va66b7c\1VBZ_2g8dh11b76b7QNd7ka3Tm132b7hS72b7ff72b7bK1c76c7^R2[:P
`4dD66c7m?Zk2nX2_m1A5c7l<1o`6iH3c7X5Y_68c7c:e1g@ac4ob1e:]35c7am3n10g^34c7cS7e:c35c7Z;gn6S8X32c7]
a75d7PS71]B5<d7=cR2bP1i[2ac1110\>m353d7`e756d7kR2V\3mc1_B54d7ba7m355d7me6PMa255e7Zi2]>mP4[61e71f
74f7U`2]h2oP13g7i]1oT27j7cm3]Kd2kOT7]Q11l72n75?n7[6RKe7m5T7PI>n4`n1d2b1VEQ9Z;;P8P1TS1j6an2b1R=l3
b>SER7CP8d?`7l9m3W5[Z1]Ji1]?jKV>n6Y1V=g6`6k1U:4R8aMhAa5>R8e4fm1R90TP2R4FTZ1]7P3W3Fk34T84X9ZP62T8
41Y82Y8QZ1<^821b7Z4eO\1\=m9m^3i869`8gNT@Y7fn10T8_U2o7Fb8?hR1CZD@_31:hf1:6b1h6X]1@lGGn2YGf?2Eb86Q
S1CZD@_31:hf1:6b19Mj4EYh1\=GXJ5b8[V3\BW5ji12b8aS63b8nI?5b8mk3Se1QBb52b8kj44b8\MYk1Rf34Rd2kT1_i1n
63k8WS5nW208W99=j^3QCm6P7WP1<W9<]1R1Xf1cT2HP4V<3kQ1V<<W9<]1]DmR1cT2HP4V<3kQ1V<5\9Ze3n3T4kh2:c9lE
o[1ak1HQ:i\1b7Y8<5c9lEYi2RI[Q34c9lEYi2^j32h944i9aBR7di3Ai99`1iS1o2k>_l1T8Y5S6W2d1e1k2b<\;lK5k9fV
1bZ4TW1b94m9NXFVh31m92P:hg36P:TEkY4i9VAQE2P:PZ42P:[V41Q:3S:h_405S:m`1W^2l<f31S:8S:[e1YP3Gf12hX1S
2LT:3[1aCYC_7f6P4f5P<0[HbBE;T14Fk>R5Q1V3XW14Q8n2k5Q<BT:3]V1i1NPS1\HbBP806^V16\C154Q;6T:SFUMCSh2f
34Z:ZJ\a1Wm16Z:ZJd^3Z\1m@04Z:Y^3eJYm17Z:g[2Wm1Z1U4gg104Z:l?]U5m@6Z:oX4V\13m@04Z:oX4Xm103Z:oX4Xm1
3Z:Y^3ng25Z:2i\2Rl1Xm18Z:2[>b<SKSf27W13Z:Xi3R23]:WZ4U45]:0hW4]2U41]:3_:]^401Q;=S;a4j5kS3m3KW3iB^
1T1W1[4XT24X;Xm1\1oQ53_;\j3\B3_;Q1g[44_;RW4l1i36_;i8``1da2i1P]2:_;2j9W2mW1ZZ2`:o1i1YT12_;i\41`;1
f;2f;l\42f;Z16f;Tl1_>jEhHaL7k;f5Q>d_1S2mo1Z93[<1Sj32[<12^<i]65^<kHPB\806`<00Yn2^[2TU23`<1m^71a<7
a<d]3Z@RT3P>014a<_DV6mf61d<5f<^>1W<me3>h<X?iEj4Ok9YBm20X:eAmI\:T36h<_@l5hW3[?X]17h<nR2:]D0`AVm1:
i<YDU6SE2Ncf2R3W1l15k<XLl2PV4TJBk<W8cB;00R5S7`3W3R2_2bf1g:SFT1o1Wb15k<j4_Z2_`103l<_G^^45l<XBV5^^
4VA1l<4l<TW4[4l17n<0`Z15?V5kP42U=dg41X=4c=o:mZ3]`13c=o:[k4<c=3k:TJT9^4h9aT1iD]`1122c=[V56c=]1X7l
2YZ3n`11c=4c=3YV524c=3WV582c=dV53c=3`V52e=]V52e=md67e=]<\1i8`:g[6S36g=8k9]f25Y[47g=8n81Xg2QV2]U2
4g=lS3j_137g=12k<jh2c6Wn13g=\1jT51g=5g=Y12^9il44g=K[U5H3g=Kfc62g=WV51g=8g=k8oT1JdZ1lH_4dj23g=@ZV
54g=P50hm22g=nV54g=@ZV523g=KTV52g=PW53h=813i=iU3kT25i=2fU3c6Wn15m=T8\Y2ld214m=T8Yn418m=T8\Y2k=W5
mCj]113m=aa2nd26m=T8Le2fj411o=4P>R]2VC53P>YP351P>2Q>12V>01V>1X>2X>ZV52X>]V55X>Y`3[1o1^m12\>h@2\>
mG2]>m[22`>iZ23`>0hZ21a>2b>Sc42c>[U55c>kT2Vk2X5d`13c>V`2me22c>TV56c>W^2AlU1S7kg21c>2c>gX52c>Ql21
e>2Pl2jK3g>gQ1Yl24g>gQ1S<U`24g>k]1U`2[D2g>Qn35g>k]1[X2i7[D1g><g>S`2`<U;Z9X4T2]6XAPNP_1b94g>`l2Z`
2X73j>Pn3iW12j>Pn33j>_X2g95j>0[\2ca1QX31j><j>`1WW1<^9]5o1P>W8b3c>_S47j>bLj6P1\OTT3hm17k>WW10k1^9
_BmP51l>3l>\V2_Z24m>2^V515m>2mn2`W214m>`X1Pn313m>aV513m>cV5ee12m>cV52m>aV53m>RNRc33m>T_4jG1Ri72g
c5jF3Q?ib3gc12Q?aV59Q?X7cAV<VNo9TW1Y3d]1:Q?n8ia1n6m5g5UMU8Vc1A5Q?hj1Ph1Vc1A2Q?Yn23S?bV5[U12T?XV5
4T?V6[]3eb15T?V6W3cW1Ue34T?V6kZ1Ue34T?YX1h8Ue31T?3T?V6QP53T?OU37ZW1fF^NdNdg1W1]E5W?hY23_AV[24X?S
?U\2k\23X?S?U\22X?Yk23Y?hU5dJ5Y?hU5dJbBdK3Y?W<Ud55Z?VHZd4PJQ>2[?[:3[?[:Ua22[?[:2[?o73[?o7dm44[?o
7bf2QW22[?^Z77]?h^1PIcV2m3P187`?V27\<el1^3g;5`?bAU6SE2Fe?^72cDCkDd31dV1^83f7:32b1_\2GV:2hOV62g?j
;1k?1m?3m?el2Q\22P@Pm12Q@fo21Q@8S@[o1<5Q6jY1S3i11U@1W@2W@\`15X@Zl1Wf1`1mP15X@Zl1V`1P6`1<[@eU110^
1<^9^o2Q2Yi13^H2\@U64\@U6^_3dU23\@U6bQ63`@3oh11`@3a@Th1bT14a@P<ch1oR16d@4_U1`7hHPV17f@0fFh8cT1P8
jC3f@0T\21kk24UFjS2m7jh22iR3R?3n@2Pe26RAbP1[K_8QLQ`31oQ31SA1`A2`Ajk22`A_d55`Aab2gc22mD2VY2_R11cA
2cAF3dAfQ3_@1dA3fAUk3lV13fAcl4]J1fA1fA2gAd<3gA7Yh22hA73iAha3dj37jAe21la1Ze2113jAdd1eW24jAdd1][1^
[13jAdd1lf23jAdd1UU42nR3dR1BoAa1b3H_1^3kCUHS1fR1jR1cW1]DZ^141A9>oA]73E]:n=^Q1n9REhh1lAi1f\114SBi
S523>SB^DdQ1ZU1a5\12l9[1TNd28lD23SBiS522SBln22SBln23SBSNiP25SB^9V1Si422SBX^1<TBh3c3PR2_j2_DkD246
MPF2TBmS53TBl`6PF1VB2VB[94WBe1g@ac44WBe1YT5W@2YBnU58YBb1cP10]S1W1_1`m23YBb1eb21YB3YBb1[T54YBb1R;
Xi43ZB`U2`P31ZB2ZBQV53]BgU2`I2]BTm12`B\\54bBP\2ZP3:6dBi9]m1hHb\211gB2\W2QP44hB0aT3VU28hB0n71Q;HP
d2ik11hB2hB02hBim21kB3mB2k]22nBRg31oB1PC3RC2hQ52SC11VC6XCiW2d2IPBnK2XCXi35XC6Sl1[811XC1[C2[C\L2[
CkS52[C02[C\O9_CP8i8b\1Q7bJRh3_B51_C;hCb2^3P;^Q1Q4oQ11d4S9_V15jCb5iV1Qa1aZ22jC^m22QDWb31QD5VD]2o
OPY1kU32WDUQ5<YDmV1\8l1ai1g4`c1lBf3nJh=l52_DTo4?_DR9lCOPCn51bk10DPR1SHTGQ4[52`D1:`D17S2VX1gm1W8Q
[1PY1fU12dDVk67hDYk1d6Y3g1hMa15hDnQ2Q5hMa1>iDTb3<1[:m2[4?1Qd1E3_?SA2SE^\13SE]\104TEj1gn4bR21WE1X
E2ZESW12[E23[EPf4]P22[E^f65[E0[Z3bk2^@1[E2[E02[Ee\11^E5eEQ`2`U1Q>P^1<eEjGb5jGY5Z3P4P6`Z2a7HdR12f
E44mE]Oa4di2;PFd2cKUII`Bc^1m1iIVT1d28PFmX1d7hDj8l4^c2VP14PFiV6KSE5PFiV6==SE1PF2PFh^22PF[a23PFQU3
UR35SFL1c2S]38VFn2]OQ2;QT2g4RU22VF^T1:[F[6S8`U1T?`:P=fLZ`1d96[F_>`U1fV1ff2>3[FkS3Ra23]Fjf3W[12_F
_f22cFQX6GeFb@V;V31M0?=0V1`4`3BSE4k6Qc2`4U20W4Y12fFj21fF1gF2gFba12gFda14hFS[4aEQ=4hF1TJ`c41hF1jF
1kF4lF_7Qi4Q=3lFRJ`c44oF1Zm406oF1J_l40\U24oF1Q[3D4oF1`\2UO4oF1JmQ73oF\m4P12oFgn403[GU252[G[23[G[
2Ui6F_GX1c?V>TEV4c1f=T1_8l1EP2]9:g7Q4oGTKU8Re1k7?_GX1ob1j5[Gl1T<:i;oGTKU8\_1e5k71aG2aG_U52aGYT51
dG2dGjU63gG_2ff24gGQb1TW1o82gGVR35iG\U6X7fEd22iGVb4:iGmW3]5ZP1_OUHX7d9P<09lG_l2P>k^2^Y1;Ll261lG2
lGmQ77mGW3QT1Y_1o\34T62mGW33[H1_c55_H^8R3<ca43_Hga1ch34cHfX3V]1X_12cHfX33cHfX3_l22cHcl46eHRO`S1[
2lY2gb14eH[Q2_[1k32eHeQ26mHW`1i:Yd1e5c`13oHYT40CTIhNW39h1_20XS1Q5iP1VA0?_@]Q1^623a62UIkQ13WIVn4Q
=1WI2WIX[52WInS22WIlS53WIl\3of12WI]Q22[Iec21]I2]I32]IhP6:]II]:_^2hh14]C3f\112`Iig61aI4eIhMob2`\1
5eIhMh8gf3[V16eIhMh8f]1PY2[V13eIXU2bf22eIXU24eIhMh8bW43eIhMh81gI3gIb[4kh22kIkR16nIg^1[R1`1Z1ZU32
nIjj12oIcW11oI3WJlJR_11WJ9WJSJPS4V7hm116[147WJnY1Uc3V72nm1`12WJoY22WJjS22WJ_j65WJUS2S3k<\h34WJUc
2f5bQ42WJTb63WJTb612WJPi62WJgS43WJXQ314WJfo2[9Xe12WJ[n42WJPd23WJ[n412WJlh22WJTZ26[JoP2Z2@WZ1R\13
[Jb_3cZ15`JV2ZW2gY1i[26`J1T2Rl1_5__12`JYc36`J[4fW11TEYB2bJWn11bJ4bJUS4@21cJ2cJ`o53eJhm1PQ13eJin2
ml12eJgk41eJ3hKm\2TS405hJ1Q;Hj_43hJ1ek43hJgk4PJ4hJml1in2PJ2hJgk42hJWB1hJ2hJ_a33lJ1b^56lJ1b^5UB>^
R11lJ5RKj[1^i1XP1Sc11SK3UK1W<4UK1T9R33UK1UR44UK1i7R^23UK1i75UK1i7kHVe12UK13UKk\1aE3UK1eP1;VKn;_c
1Bd5VCcY1dl1`1ZHS41VK1YK2YKih51[K2[KkZ61\K4bKV1Si423bKj7a23bKj7a21bK2bKWP43cKi_3VX13cKef1`j32fKQ
R42gK^P61gK1hK9hKXa101i2V3S6cF01jK2jKn]12mK19QL1P4Za19_Q2cOXg1d32QLVi1<QL10o3b\1h4l6SAi4b3nLUb11
QL3QLge12AQLk<]R1c5S2o1jC`>j;<Z6ZA^R1R2Y5l<G4SLP4Za1ei1=TLSc14l8oZ1T3\7iV1U;2k9a2n35TLSc1T9`IYn2
6ULQ4h]1nY1i:`a24ULQ4aR3`a23ULQ4YY501ZL2ZLgP48ZLn4U2iEc4]d1oFfC2[LUY61^L1ng21jh51aL2aL]23aLmn1Tl
32bLch12cLch1004eLi:e`2cn19eLZX11f7\a1m?al1PMe@;eLZX115`7i_1b1m?T_1\=T]15fL0\]1X;lU12fLSj41fL1gL
4gLWa2Qm306kL\Y1V<aKg^1h23lLY_2eN1lL2lLi^12lLdc54Qf2T:YAa\12RMe[12RMe[12SMi73SMi7if22SMWo41SM5mP
1H2T1Tk41TM5UMWo1lP2PA^N7jo3XCek1\2oHd3\<3XM3[H3XMW]1j[11XM4\M_GjU1kP21]M;bMmW1cQ20D21P4jMe4aP15
kMZB2kF03kM6lc67lM:S40]i54SI1Pl21VN2WN13\N3lh41\N5_NPk2Pn1716_NoT2g3X`20V91_N?_NmBQ1g4_EFl;nk2U2
010TX1d2VD8cN1iAS<Z;1cQ1R^27cN1iA^G1\S2Y\11hN6hN2j]1PW1eFej12oN01oN3oNi217oNi219[1]IZ41PO2POWZ22
\j6d1?nR1e2b3Q4WR11^8V8iY1QEo2JYi13cL2SOVc43SOX8mZ43UOQT4c?5UOVLjW3c?QA2UOec46UOT9\j2l30RW23UOT9
]U51ZO2[OY^34\O]Le_2TP27\OoKR4U6Sj2k3Y4=\Oh>YNk[1^1I1W5b6eFg5lQ1P<1_O1bO3nOSm2TP11nO2RY4`d13VQ1T
8S23[P10Vf17hP1REXW1XAkZ1Wa1l9>kP1h4b3Q4g810Y9bZ2lFQ2Yi13^H8nP1T4dc57o9T9h3\65TQ1P2b\1W]2QO3UQ1h
c3jB1UQ11VQ13VQ1ke2gT12VQ1bP34VQ1bP3Z2eG3VQ1[b2jT21YQ17]Q1[4oCb\1Y5ZV3b<3iQ1g1dA2jQ1mi58RR1>0gT4
07m\2B3VR1h3oU61VR11ZR11^R12aR1?1bR11gR11QS12QS1aZ42US1QP66WS1Vc3[1Aad1:2]S1a21]S13dS1QDgJ2dS1m_
51jS13mS1n1g\43mS1n1^I1mS15QT1<oQ1Q]144QT1<oQ1_h42QT1ZP22QT1QY52RT1Pg21RT16UT1l2^V1m9`Z1of23VT1o
b2Xj22VT1V^34Yh1UQ3f[2[F=lh1k5`33f_21m3o3]>`e1QAEf62c_1bU62Yh1W32[T1j`61\T12\T1iW32^T1`X31eT13eT
1mc4aD2lT1cQ12oT1]71PU12ZU1nd56\U1Wa37n:j?QJ3\U1Q\3RU27\U1jT2UOZFS1d2kO1\U13\U1Wa373\U1mh2Rf32\U
1SK2\U1S]51dU11lU13lU1P`425lU1^W2aX22dX13lU1^W2Ya32lU1^g53lU1VR132oU1hZ51oU12_V1RR42RW1b]24TW1T?
GUP11XW12XW1^G2XW1dF1ZW14^W1ae1RAU_12`W1a^41`W12cW113lW1\<W19lW11V<[1kS2_P1gk2`4j32nW1V<3nW1V<^G
4PX1gY1[b341QX14QX1Zb3a<H4QX1bk1j2^P22QX1Ra47SX10V?SX2c1mT2b65SX10V?i3mU22SX105SX1bc2h3c1`[21SX1
3Ze1kR2U\2>\X1bW1Z?R1a8l1EP2bERc11U8_4^h11_X11bh61iV64Ra1UW2dAY]32]S7eC1n\400002RV7Q31RV71RV71RV
71RV72el6\92el6\91RV71RV71RV71RV72el6\91RV70009eX1`3g_1\;Z5Vm2e3\1V]12PY1o11QY14RY1W5WT4_O2RY1_Y
41RY13UY1k2P36gl4\N2RQ1fKP13WY1Q4TB9XY1_3?Q6fl2^@]\1K_R1<XY1Vf24X1nKT3M7Z1P1_Q1PR18`Y1^1g1R1f7af
5m<66eY1X3TV16dX2ZY13WZ1ng3g93WZ1]m1`j15WZ1]m1`j1P112XZ1J3XZ1P3ol21ZZ12_Z1m;3_Z1m;mf11_Z16dZ1]10
lW1\W2Pm14dZ1]10fj43kZ1jW411oZ14Q[1R7^Z1Vl31Q[11S[1;na10VKc>2C0e^2kS1114][1j6]P1TT32a[1^11a[15j[
1l6PP1\g1:2Q\1mH5X\1\_11WV4k83Z\1Qi4P88Z\1LS6Y=[_3cBm5be13[\1`6bm34\\131go51]\15h\1a6ik3P1dM4h\1
PHfk2Th23j\11]V61l\13n\1hk5o>1P]18P]1X4S<gG[9VIQ^3i31W]12X]1Wc32X]1`G2Y]1TB3Y]1Q242[]1hh47]]1BCW
\1W:JY\33`]1SZ1m:2e]131e]13k]1]OUX12n]1e2@o]1j>oR1[g1U3T1_1Q2P1=??W18QT2i22T^1@7U^1YNk[1b7PS11k]
16oc1m[3WP2X2b3bB2X^1[U12[^1jP1G^^1]6i1OV1d8V9]Z1V6b<g5oR1S=U30:W1@n>0h2nBZE1_^14lg2]h2k`1901b^1
4d^1b<h^2d[31\a11`a13k^1]k4WI4R_1Sd3QT1n44R_1f]2e8hQ22R_142S_143V_1gFT`32V_1fF1W_15[_14bc4hIVG5[
_14[]5VG\41h_14h_1]k4k=SF2h_1mP22h_1ZS22h_1Un12h_1Y26l_1]3be1]S1:XT13S`1nH16V`12kF0W`337V`12CWF0
W`336V`1nFTn2[D[:e74V`10mFaG3V`10fm11W`12W`1_P23W`1fm1h22W`1Sm42W`1_^13W`11]^12W`1bg43W`1[l1Z12W
`1c[44W`1[l1Z1l]23W`1TX1he19Y`1Yk2lIb6g6l?Y1e7[27\`1T1WZ1V3c1U_3TG3\`10UW41_`12a`1WZ57b`1:n6T9d1
Pk2a51b`14b`1U\3P6`o19m`1dL_LcCdMhP1]a1i<_3:o`1]S2`Y2a6k@k3aP12S2m21o`14Sa1iW2kU2S9:Ua1hQ1a4j3\2
]c3R9l4[<k<1Vb61b[41^a12^a1QP31_a11aa12ca1j[41ca106fa1Z6`LTa3h=l>2fa1bY11ia14ka1cU1k5ek43la1hY1l
E2la1hY14la1i:^4hl22oa1mY11Rb11Rb14Rb1ZEcC^33Rb1cn1ng22Rb1cn1:i_2f8<W4c5a;2k<PBUW25Sb1``1TV1ha2n
M1Sb17Tb1dBWIbi3e7\<];3Ub1S7mT11Ub13Ub1aX1n24Vb1T[1kh2mW12Wb1oS43mn2Bci31Xb12_b1jR44bb13Sn3m:8db
1dKTQ2m5N00RT305ng301SV3XJ1fb13hb1\GiW14hb1\GaT1\21hb11hb12hb1Uk13hb1lm1>2hb1XQ42hb1Vo19hb1oCU?P
Lo4i1l9j2G3hb1Vo1i62hb1[W52hb1YP23hb11XP22jb1XP22jb1_i21jb12jb1k@01kb13lb1bm3^C2lb1bm301nb15nb1[
P4Y:[L12Sc174Sc17UIdm16Sc17YX1cX2]1]96Sc1cb1b1kW2>[11Xc13Zc1_l3YF1Zc12Zc1U]32[c1ik33[c1ik3k12[c1
^l34[c1jh1oMh91[c1F]c1]1P4k7`13;e@XDT4PK2T;m3c2[1WV1^5T2PF1^HZ1^c1\11^4JY42d3?c[1QF^2<n6c355l11:
2NQ3@91L2V4o2l;`<Q6Z=f6k5XE0O1g423_c1hl3N9kc1iCUHh=JO5j3Zi22Ud1aZ21Ud12Yd1fP13Yd1fP1am14Yd1^d3Qm
1[C1[d12ad1R`46ed1412SF[`11hd12ld122ld1bm42Pe1^m21Qe17Ue1`?mb4dL;f815Ve1Pg1^^2311Ze11Ze13[e1l^2o
R101_e11ae12[f3\b22he1^Q41he15ie1ZZ2`U2j6h39ie1c1c3kBVb1`U2l3m247je1eR1V5l3bK]5V31je13je1V5\R22m
e1ZD3me1da3Z]22Pf1j602Rf1dT41Wf15Yf1mP15]V2R`13Yf1mP1cd41Yf11]f11]f1B^f11YM][2`8EDQ2g3mY1^20>\1T
1?h<j8:ff102Jh5`3A0be1Pj16ff1j:0^>UU1_]24Qg102W93Qg1022Rg1Qa42Rg124Sg11eR1]Q23Sg1gR1]Q22Ug1\83Ug
1X5S31Ug12Ug1Z]22Ug1W91[g13]g1?Q56dg1i8oa2_X1P>^A1hg11lg12Ph1Uc32Sh1dT11Yh1<Yh1^6U2UV20I_Aj8e\1d
CUCY61bh11gh11oh14Pi11T2R?4Pi1d^15[I2Qi1cY21Qi13Qi1bX1PQ13Yi1P8dT24^i1_]2^1WS203Zj1Q1fU22ij1_b44
Qk1lU2161Sk11Wk11]k102Ul1YR51gk12jk1e_23kk1je4i81mk12mk1bX21Sl13Ul1Yd5J3Xl1m4W`31]l11^l12^l1S32_
l1i_41cl1:cl1W7R41k`4_2>\1d1V<5cl1XT1X<nm3jB1dl11gl13gl1mQ5?2kl1Y91kl11ll12ol1g11ol14ol1d62jG6ol
1j2h=Ye1^HhP12Sm1ag41Sm13Sm1XQ2j32[m1ka12]m1gG1]m12`m1oV21`m12`m1Uc17cm11m66cf1]ClQ16cm11e6aJ`LZ
e14cm1]=Gd_11jm13mm1RP3^f11mm14mm1jd1\Y213mm1nR4bC3an12V_38an12Y[2mDV<VZ10g44an12m2Ym23an12cg11a
n12gn1\c11gn13hn1j\1`V11hn1:hn1`3?Z_2R21^4[1Zc2o11nn12nn1_P47on1nk1f^2^;\1WL^:1Uo12Uo1mm42Uo1jU4
1Wo11Wo16[o1Z9TFfGh?ge11^o12co1Qm31co18ho100k3jU1e2iL^a22ho101ho11jo12ko1dV43ko1dV4Th11WP23WP2fd
2<2WP2hN1ZP21]P21`P23`P2gc2c21l`61dP203eP2oQ4`k12eP2oQ45iP2R4[6^OZa15QQ2hT5:I01QQ22QQ2eR31bQ22ck
3d51jQ21mQ21PR29WR27gQ1]W20e`21296YR2?Z_2o7nS2[?1YR25[R2\S2]]23ZU14^R2he2`j1W;3^R2Y`4W;4fR20^[4D
3jR2`_2l12jR2`_21jR26lR21hZ3io1Q121Yl71Yl73US2WV3i\23]S22Vc31`S22`S2Qo33cS22ld52dS221eS21kS22kS2
kZ34kS25mc1`P42kS2;4kS2gn4R4_G4mS2`Q1P341nS22QT222TT2XU25TT2bR1g14hP12VT2Sh502XT2SP12XT2^Z31YT21
[T24[T2TP1n9lb21`T26`T2`1b5Vk1W<c]27cT26L12UBRo24eT2U[2lR2X<2fT2gN4iT2fk2UW1S63jT2b^1[21jT23kT21
Xi16kT21:Zg1b1`W32mT213oT2io2hM3oT2io2T21oT23ZU2[[1_j23]U2ei1]51`U22`U2do15`U2eg4X7d9l;2`U2]o24`
U2dj1W2g22aU2Sg52cU2Pg11mU22nU2T`3>Ul2Z4W2j4k6o5k9Zi2`<Z2<0X@f12aj3R;1UV21XV22XV2cf31ZV2003^V2Q]
1lZ31`V22aV2`Y12aV2`Y11cV21cV24eV2_Iab313gV2W`1Y?04gV2le1eU3dK3gV2bk4dK2jV2V91jV23kV2f;dV1006oV2
dAV:o7\?Ql11QW21SW22TW2`b32Xh202\W2a_13]W2cC^32`W2XH2`W2QJ1bW23dW2oW1^c17gW22l;\Q1P?V2[[22gW2\]1
001RX22SX232WX2e]301ZX21Sg21]X25^X2_U1T1Q_1]32^X2fe22cX2iT12cX2eT12eX2eP53eX2a1fo12fX2fT11fX21hX
21oX28RY210iT2c`12[8ff19TY2R1Z2mL]P1TZ1>_141UY23VY2dJj7004gl2Q7_;_g21[Y201]Y21eY2002iZ4^Y21iY21j
Y201gT32QZ2Tc34QZ2h1i=d81QZ201RZ22UZ2nV11UZ25WZ2XO]P1TZ1>3YZ2WV303\Z2^^4ZP11\Z22\Z212]Z2nn24`Z2S
l10V42`Z2lQ4<`Z2Sa13^40\3c6BV5eX1gQ1e>1`Z23aZ2TU1P41aZ21bZ21mQ31mZ24Q[2\`1Ze1b23Q[2cg1V31Q[22R[2
[`12U[2\`14U[2X`13Ve11U[22U[2cU36U[2\`1Dd9hg101W[22[[2cd31[[22^[223`[2ak1H1c[21d[25h[2dW10gW1nZ2
2h[2]_21i[21j[21m[21fT35n[2Tg1;]1oF3S\2U<ng32kS3Uh35U\2Y>\`1`Q2Q74U\2[4W9ei33U\2^8jn39V\2a4GVS1e
2P5]3P5_\20001X\21Y\22Y\2hY33Z\2T:no22_S7Z34\\2U\1h6h63\\2U\1T64^\2]c12]a21a\21e\24f\2fm1m1_41f\
21g\21k\25l\2X4XT11fT32P]2\c31Q]201^Z401Xn208_`2dV1RT1Y5f1bIV1bC8U]2TIQMbM7Z12@4lk2Vl3?X<<dk2oFH
i3`3_P13KFa3cKlC05X]2U?hQ2b^1TJ00004eU5_c1o1P7003_]2gY3jJ1`]24c]2Ye1^HhP14m]2_KiGX[22`j3S;1iQ400
2in2g41Z^21]\62[^2U94dd2nMVNdR25j^2Sd1fa2]6dN5j^2f`3g8[<RU13l^2Qn4k53m^2dY1YZ24m^2dY1a=n]23m^2dY
1a=4P_2d2ln1eQ201V_201^_24^_2j8ZJSW36b_2]]2`3f1oIk>1c_21h_21Xk61R`24R`2VGSU3=1U`22U`2gA6U`2U@aEf
6l9Z]11[`22[`2XR17^`2:m?hHXn1YP1Q>1``23a`2W9dX42a`2W91a`24Sa2kP12VY12Ta2Sb402^a2_81ba21ea22ja2e^
32ma2]24ma2Tf3d:12oa2Rf36Sb2Y=nk1l10jN7Xb2lg1o[1^KRZ12l12\b2d83_b2aKg^14_b2aKg^1YI5`b2ha2iY1lDT9
3`b22j[21`b21bb21db26gb2k?W^1=Qk1f=2X_3_Z31ob25kX3bQ3V9k4^P104j`3ne2QBj32[h2Yc33Uc2ZX3k82Wc2m801
S[71`c22`c2^=1cc22mc2l[12ia6104nc2l9]CSe202od2g61]j21^c6002dj3UF2hn4TG003Yh2S2i40002Pm2RA1ld203S
e2g7SS31Ue21Ve26Vh2U;mc2`E`=\E<\e2RCVZ21nBj4[22n;e@`;j37\e2RCVZ2PCj4[224\e2[;Rc411fb32_e2jj21_e2
1ae22le2\D6ne2jR1\A2^V2nS12ne2ij32ne2PQ11li201aU41oe22`_3a^103Wf2g=bQ31Wf23jb3^a1kW24Qj2Sb4k;@2f
]3d91[f2005ad31P8e1Zj16ff2kF^3S]1^En45lf2`=_Efm2h22nf2^J2of2a;9Qg2o4`CLg]1]T1dOi8\C2Qg2So21Qg23S
g2oFlZ43Wg2cV2W53Wg2cV2fj11Wg22Xg2Y74_g2[3PO[d13_g2lS2jP11bg23fg2UKZZ11gg21og23Rh2UZ2oI1Th22Uh2[
I2Yh2eE9\h2B2c7X2\A`L__1Xj11\h21]h22]h2`I3bh2X7Zg42fh2XT301mh203Pi23Vd11\i22fi2ac102ji2mS23Wj2`S
2`M3Xj2_S254`T3S6`1eY22cj2X`12ej2]Z43gj2m9`32gj2m22kj2m[33lj2_DfP11S_43oj2]2fR11Pk22\l2]k31Rk21R
k22Sk2kb11[V3002[k2_=1[k21\k21^k26`k2jQ3XJ50N1ek21ik23ik2^3a36ik27@c2oKPS11Ql25Vl2UR2U1_3[K1Vl21
Wl24Xl2QR2oMaR14Yn4fi12h62\l2\`303hl2_>cg25kl2a2`JZS101kl22kl2^V12ll2\P24ll2\P2mHcR12Pm2RA3Pm2RA
j22Pm2T<04Qm2cP1>a42Qm2[S36Qm2ZW2iR1f7_7U:06Wm2\N3a7b;i`11Ym21]m25]m2kZ1T2i\1_J0002gm2W@2Tn2`42U
n2Wj202Wn2kZ42Xn2\l21\n21an22cn2eP31dn24fn2]Q1^m1l>2nn2bf21Po21Ro25To2mn1l27@1QW41^o21`o2001co21
eo2001mo23oo20Yi11oo21PP301RP31Qj33kc3aW1_V11`P31aP35bP3a?hAg@bZ202eP3jg402fP3f21[V3001PQ30006WQ
3ec3B3m<k42Uj6R91hd51l_31_Q31`Q32bQ3\23fQ3S4]21gQ31jQ3002f[6iA1PR31RR35VR3U1e\3;_B01XR304]T3lBSF
UZ21]R33`R3a8\V32`R3a81Ql61iR32jR3ee21_h52mR3o72nR3g<1nR32\k4\d100002RS371ZS34ZS3mf32YN1\S31]S32
]S3R31_S33_S3dn3UF2an5`L3aS3WS3j]13bS3^Ca42iS3O2iS3a`31iS37iS3a2ih2TNa=116iS3[k2TNa=111lS33mS3Gb
12nS3ec32oS3[U41RT33RT3W3ok31WT32WT3U[32YT3Q21YT32ZT301\T31^T33`T30g^21dT33eT30_32eT304eT3`3]e3Z
:1eT32fT3nN1fT33fT3lh3Q?2fT3_31gT31hT31iT33iT3ih3W=3lT3jb314TU3JCYi23TU3T]3Z73TU3JC1YU304^U3P34h
P13dU3`n3W>1eU31gU33mU3jFh91mU33oU3CiU32oU3C2oU3T11YV31ZV33[V3f]1ge13[V3m1^b31`V32bV3G2bV3B1bV31
cV33gV3g142hV3le31iV32nV3G3nV3Goj11nV32oV3ee33oV3fX2n\16oV3RU211031oV31RW32SW3nC1TW31UW33UW3i6ih
21VW31ZW33\W3hMhT23]W3?iU21]W31bW34eW3CkU2b\13eW3C^b32eW3Qc31fW36TX3^>gEoo1X6nM1UX31VX32VX3an32V
X3dR45VX3ge3m<111XX31_X31fX31kX31mX3002UY3i401WY31^i61XY31YY32YY3TQ12^Y3Z@04_Y3]T1c1jQ2001aY32aY
3UT13dY3\7S]14dY3\7S]1^E1Pm51jY32kY3e]41kY3004bk4<1M3TZ3c5YV21YZ304\Z3\4jNml12_Z3dU32bZ3V[24bZ3V
[2iT1Z81cZ31cZ32dZ3V[24dZ3TS1c1Uh11eZ32fZ3oa32kZ3^[21nZ31R[32R[3PG1U[32X[3cg24\[3d5S]1]J7\[3l6P=
n@NXS351`[31`[301P\34P\3Q7V1WB1R\31U\31W\33W\3[[202W\3[[202\\311\\35`\3RU1TQ2Y;N4`\3RU1TQ2Y;2a\3
TI1a\32c\3Z11c\33c\3LX;2c\3[=6h\3\HX2Sk1]5P202Q]3md32R]301R]32R]3^^11S]31U]31X]31[]32[]3W[22[]3_
Y24]]3Uf2m<o73]]3Uf2m<1]]31`]32`]3X;1d]32g]3TY23n]3e^2n62n]3Z32n]3\^21n]32n]3a^22n]3U32n]3PV22n]
3`W23n]3a5lZ33n]3Ya1hd16n]3UFSKX32\a14n]3Q1eT3PQ14n]3Q1h9lj22n]3hV45n]3Q1SQ3bT1P54n]3Q1h9mk301o]
31P^31V^33X^3h2S]12X^3k43[^32aS35[^32Afh2g<4[^32o3oP34[^32Xi2g<01c^31d^31g^31h^39n^3U?V3n3X1V?I7
]U31P_34P_3k^2^F^A2P_3h93P_3n2Tn22j_6\W11S_33S_3d_1_13S_3_\1m54S_3Ta1dE21W_31X_31Y_32]_3of21f_31
g_31l_302S`3WF5V`3W1X\1fHnE1X`32b`311e`32f`3_j21g`31h`31i`31i`34i`3j;aCC2j`3h[36l`3^P3n@i80[C6l`
3^P3n@i80L7l`3^P3n@i80a9W91n`31o`34Pa3Ya3j8[C2Pa3Ya31Qa32Qa3S]11Ta33Ya3YZ1hU12Ya3YZ13^a3X\1fH2^a
3oT22`a3a\13da3a5c`22da3h81oa31Pb31Tb32ib3dI1ib32kb301kb31lb32ob3TZ22ob3Z11ob31ob31Rc31Sc32Sc3oP
31Tc32Tc3Te21iV63Xc3jX1ZY11Yc32`c3][31`c32bc3jT21gc31hc34jc3:114kc3Q5Y:VL1nc31Ud32Vd332Wd311Yd31
Zd31]d34ad31P8e12dd3ef24dd3l9[1Vf14fd3Ng6]32fd3\m33Se3Z7^81Ve35[e3TV2fD`S1^12[e3kj24[e3e>[2iY21[
e32^e3hT34_e3T5l;eY12me3nm13Rf3`9]n31Tf301[f32_f3U]21lf31mf32mf3[?5of3d5C]5b33of3g7n31Rg39Tg3`U1
:g1h1YKV1h@i27Tg3c1hX11WJV1bC3Wg3ah2Z11Xg31Zg32Zg3SF2[g3VU22bg3RY21bg32bg3kT23kg3=TB1kg31mg303ng
3013Xh3`^2Xb12\h3dS31\h33bh3a=ec32bh3a=2bh3YZ21dh31hh32ih3`61ih31jh31Ri31Ti32Yi3W<1Yi35[i3X2U4R?
i`11ai302ii3iS31li32ni3[91ni32ni3ei12oi3_g21Qj31Sj31]j31`j31aj33aj3312dj3l;3dj3o1l91lj31Rk34Zk3h
11^j24[k3[3n3T41[k31`k33ck3YD53ck3YCi`13dk3P8Se12dk3U42dk3Qa22dk3i`21gk32hk3Q43Rl3Z7`b12Sl3]:1Wl
32Zl3Th202al3V61al31dl34dl3=QS2jm11Pi701el302il3e82jl3UX21Pm34]m3^8?^W11^m38`m3[BQH]g1c5fA3W51hm
31jm31an34an30[1\a23bn3[1\a22gn3S82gn3n31gn34gn3b2`5nf23on3\4n]21Qo35So3g4RU2bIj65So3]5[Q2P3m92S
o3g43So3g4E2So3Qk31So31Xo32Xo3P`22_o3_Q11ao34eo3AMX31go31ho32ho3m51jo32jo3j31ko31lo32no3\a23no3o
1^m13no3o1^m13PP4;XP11PP42PP4hT21QP41SP41TP42TP4^\23WP40[53PQ40a22PQ402QQ4^[23VQ4Q`3b61VQ44WQ4\R
11iX11]Q42]Q4fh11kV41iQ42iQ4PJ4iQ4bi2h?i45iQ4bi2>X?01kQ41PR43_R4TP1\a11`R42eR4V31eR42fR4T41fR42f
R4be11gR42gR4l33hR4[T3l31hR41iR41kR41ZS41\S42\S4`X21^S43^S4nd1e42aS4]c11cS42cS4fn22cS4R21dS41fS4
4oS4d2m1k23QT42gP22TT4eG1TT41^T41`T41eT41UU42UU4fo12UU4n]14UU4jo1aX1A2]U401aU41dU41fU41hU41oU41]
V42]V4jZ33_V4\7iV11aV42aV4bi12aV4SJ2aV4fc11iV41kV43kV4Rl2UF1QW44QW4^??n24SW400db12TW401XW41`W401
ZX43]X4i;11bX41eX41fX4002nX4Sb21nX41RY41SY44UY4kf1S1QM5ZY4`4eBl1T12ZY4h`21ZY42ZY4gS23[Y4`=S@1]Y4
2iY4dY22mY4Y31mY43mY4P3R_21nY41UZ43UZ4\Q2Q<1VZ42YZ4`o11YZ41\Z42_Z404_Z4gV1\Do61aZ41fZ43iZ4PV3b41
iZ42jZ4Tg22mZ4fl11mZ41nZ41oZ41bW63Vg5^@TP12R[4lX11R[43T[4Q_2^N1U[42W[4gX11X[42X[4]41Z[41`[42b[4P
g22b[4P_23m[40ic21V\41X\41Z\41^\42^\4\W13^\4_`2001d\41g\41h\42l\4\c11Yk501o\41S[701cf5001R]40000
01kZ701[]400001^]41_]43a]4[X1202f]4\Y31j]41k]4001o]42o]4X_21P^4001Q^42Q^401^^43a^42f_31of5001k^4
2k^4j`12m^4Z^22o^4mW12o^4WX11o^41S_42S_4[R21aP61W_41]_42]_4cg13^_4Z1bn11f_41j_43l_49C1V`42[`4R11
\`42^`4]m12c`4=1c`42c`4ik21i`41j`43l`4j^1]f13Sa40ik23Sa40Wn12Xa4XA3Xa4o=ci11^a41`a41ha42ka4nB5Vb
41m2h413Vb41f72[b4[A3[b4l1X32[b4l13[b4l1c23\b4o`2[B1bb45eb4S2f1n2PQ34Sc4gj2\<c16Zd464k2Z104Zd46[
402[d4W201ne41Sf404Wf43001Wf44[f400RT31]f42_f4j^23`f4n2PQ32if4`G1if41lf41ag41bg41Yh41oh41_i41Qj4
1`j41Wk41\k41ck42ck4m501jk42jk4P42jk4VA2jk4[P21Yb62lk4mZ21lk41mk41Ql41Sl41Zl41bl42bl4X44bl42b3Z[
101dl41el42el4b3002kl4g^12kl4ee11nl41Um41Wm41Zm41[m41hm42hm4_21om41Pn42Rn4T35Rn4P2]1[D21Rn41Un42
Un4R22]S623hn4h>Y>1hn42hn4_12Xo4o73Xo4e201Xo42bo4kN1ko41SP52SP5]11XP53XP5Z1M1YP502]P5\^24`P5[Z21
11`P55`P5i1i<S2oX11bP51eP53gP5161kP51oP51UQ51WQ52WQ5RZ12]Q5Z21_Q53_Q5li1>4ZR5QV1U3`K1bR51dR52fR5
ja21hR51WS53WS5lX1n>2WS5lX13WS5lX1c]12YS5gS11]S51eS5001Ug63Zj6V9\<03YT5kW2j<4[T5KRg1gL2[T5K2\T5Z
35eT5Q8b_2;11jT502ZU5e41ZU53fV5_4nQ103UW5e2e41bX52\Y5RI1jY51[\51`\51a\51Ve71o\52o\5[Z20001Q]51S]
51T]53U]5QH`b11X]51Y]52\]5I1\]52`]5H2`]5;1`]52a]5Y>2b]541b]54c]5Sl11fC3f]5e`1a=2g]5C1g]52g]5B3g]
5B11h]51j]52l]5=1l]52l]532l]5>3n]5a9em11n]51l\61S^52T^5801V^51W^51X^52Y^501Y^51Z^51[^501b^52f^50
1g^51i^51W_51Y_51b_51d_52d_5PL002_`5^C1b`51m`51Wa51Xa51bb51fb53fb51`g12fb511jb52kb5\J1kb50003Wc5
lQ191\c51`c51bc51dc51fc52fc5QV101ic51kc51lc51oc52Qd521Sd51\d51]d52`d5j_11`d51cd51fd51hd51nd51od5
1Pe52Se521]e51ge51he51ie53me5232me523me52Ve11me54io6;X2UF1WV71Rf51Sf51Tf51Wf52[f5TU21]f51bf51cf5
1ef51gf52kf5ol11kf51lf52mf561mf51of52of5`V11Qg52Tg5cm12Vg5k<1Wg51Xg51Zg51[g54\g5gQ1k=PB1]g51cg51
ig52og501Ph51Sh51Vh51Yh51]h51_h51ch51ih51jh51Ti501Vi51fi51ji51Xj51]j52`j571`j51cj51fj51gj51Yk51^
k52`k5k81ck51kk51nk501Wl51Xl51Yl51[l51`l51bl51cl52dl5n61dl53dl5c1Z52fl582jl5P?2jl5P21ll51ml51Qm5
1Tm52Tm5g71Vm51Wm51Xm52ln6f:3mg6eAf>001[m52]m512em501em52Un5W>2Yn5nY11Zn51`n51an51nn51Uo51^o51_o
51eo51fo52ho5V11ho51lo51mo51TP61WP601]P61iP62iP6n51QQ62TQ6k11VQ61\Q61gQ61mQ62mQ6PK1UR61^R61bR61e
R64eR6dOj3n41lR61oR64QS6P5fG^81`S62cS6m<1fS61eT67kT6eCI_Gi2271lT62PU6bW11RU600001^U63^U6Y1l43^U6
\6\U11aU602bU6`>2eU6j61eU601jU601lU62PV6j51PV61QV61TV61\V61]V61bV61iV61mV61PW61QW61RW62VW6V?1aW6
2gW6R31jW65RX6Z5l<X=RA3RX6mMUH1TX61YX62[X6W31`X61bX61hX62lX601oX61VY62eY6>1TZ61YZ61[Z61_Z61bZ61j
Z60002V[611V[61d[61e[63f[6Z@]71h[63k[6`?`N1m[601]\601^\62`\6h31c\61f\62f\6ZN6g\6^?i9V5e:c31i\61j
\61k\6002n\6W=5n\6j?1h:01S]61U]61d]61h]61k^61W_61`_61g_61m_601Q`61R`61T`61X`62Z`6\41[`61\`61]`61
a`61Wa61[a61]a61fa61ka61la61Pb61Tb61Vb62`i6V@01eb62gb611gb61ib61Qc61]c601_c61ac61bc61ec61fc61Qd6
1Sd62Ud622Vd6bK1Xd61_d61ad61fd61gd61Te63Rf6I02af6fV13ff6i;PH1dg63dg6dL;04gg61H^>2gg611jg62lg6_91
Uh66Vh62\@h2R921`h61ah62ah6SB1bh63bh6TCT91hh62hh6bM3hh6bMf22kh6UC1kh62kh6YA2kh6j35lh6]9i8b9W92oh
6YS11Ri63Ri6hNS61Ti61Ui61^i61`i61ai62ai618ai61a3d50X9^9a85ai61^9Q9PB1bi65ci6a3d50gB2ci6^91ci62di
6`C1di61fi62fi6U?1gi61hi61ii61ji61ki61li63ni6921ni61Pj62Qj6h?1Qj62Qj6PO1Rj61Sj62Sj6T91Tj61Uj62Uj
6o?2Uj6l?4Uj6Lf<X21Vj61Wj63Wj6GZ12Wj6m>2Xj622Yj6^K4Yj6R9]<m53Yj6^K^11Yj61Zj61Zj61\j61\j61]j61`j6
2cj6nM1cj61hj61kj61lj62Pk6b71Rk62Sk6lC1Sk61Xk61Zk62Zk6k22Zk6WD2Zk6oG3\k6>21\k61ek61hk61nk61Ql63Q
l6b8aI2Ql6jH2Ql6b81Vl61Zl63Zl6f6PF1cl62cl6\L1el66fl6U60S80S>5fl6V6S80S>1il62il612jl6oE1jl62ll6VG
3ll6c6b@2nl602nl6f?2nl6l=1nl62nl6L1Rm61Sm62Tm6]H1Tm61Xm61[m61]m62bm6VL1bm61cm61dm62gm6^P11gm61km
61nm61Un61Vn61Zn61\n63\n6gGO1en63en6?TG1ln62ln6aI1nn61Uo61ho62\P731gP7001ZQ71`Q73ZR7j8L1ZR72ZR7j
81^R701`R71cR71hR71lR75lR70S80Q11WS71YS71ZS71[S73\S70^42\S7[B1_S72iS7D2UT7W>1VT71[T73aT7X1[C1dT7
1eT71lT71VU73_U7c2Y:1`U71aU71hZ73cU7c6a91jU73PV7T;P=1[V72\V7d41\V71_V701gV71hV71oV72TW7l34XW7c31
13]W7c302_W7QF2_W7[92aW7^A1bW72fW7YA2jW7QA1kW7001\X71dX7001gX73lX7f1T92oX7i61SY71WY701ZY71]Y71`Y
71jY71mY7002SZ7M3SZ7M01UZ71ZZ72hZ7\11hZ72kZ7[>1kZ73lZ7111lZ71oZ71Q[72Q[701S[73T[70L1T[71U[72W[7e
:1`[73g[7X4k41k[71Q\71S\75T\7l34\5a83T\7l3S>3Y\7b4;1Y\73Y\7n401]\71e\73l\7W=N1n\71U]73U]7\2g34U]
7;1f53a]7Q121a]73c^7^4X81c^71g^77g^7[9d2;Ll261S_73V_7T2Y=1V_71i_71j_72P`7k44Q`7`2P3c82Q`7`21S`71
c`71Xa72Xa7f11Za71Rb72Sb7T91Sb71Wb71`b71gb71jb71kb71mb71Uc71Zc71dc72ec7:1ec71gc71hc71mc71Sd72Sd7
\41Ud71gd71hd71ld702\e7Y31\e71ee71le71me71mf71nf71Tg71Wg71gg71kg71Zh71^h71`h71dh71fh71Pi71Qi71Ri
71Ti71Vi72Wi7S11ei71ji71]j71`j72aj711cj72ej711Tk71Zl71_l73el7011gl71hl7001Sm71Tm71Um71Xm71]m71`m
71dm71im71mm71om71Qn71Un71Vn72Wn711Yn71\n71dn71en71Uo7\501210;0mo13345467891210;0mo133454678:;<1
0;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE10;0mb1F34GHI7JKDE10;0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1
N34GHI7JODE10;0mk1F34GHI7JP1DQ110;0iY1R134GHI7JS1T1U110;0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U
110;0mj1V124W17X1\1T1U110;0][3V124W17X1]1T1U110;0mo1V124W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1
a114b1c1`1Z100;0mm3a114b1d1e1f110;0mm1g124h17i1j1e1f110;0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P
200;0mHQ234R2S2T27U2V2W2X220;0mi5Y234R2S2T27U2Z2l1[210;0mL\234R2S2T27U2]2^2_210;0mk1`234a2>b27c2
d2e2f200;0mo1g22464h2i2`1Z100;0mk1a114j2k2^2_210;0mY1`234a2>b27c2l2^2_210;0mi1`234a2>b27c2m2^2_2
10;0mo1`234a2>b27c2n2^2_210;0mo1`234a2>b27c2o2^2_200;0mY1P334a2>b27c2Q3DR310;0mi1S334a2>b27c2T3U
3_200;0m]1V317W3X3W2X220;0mY5Y234Y3S2Z37[3\3W2X220;0mi5Y234Y3S2Z37[3]3W2X220;0mY5Y234Y3S2Z37[3^3
W2X220;0m\5Y234Y3S2Z37[3_3W2X220;0mY1Y234Y3S2Z37[3`3W2X220;0iY1a334Y3S2Z37[3b3c3d310;0io1e31Hf3g
3h3i310;0im1j31Hk3l3m3n320;0mX1o30P4Q4R400;0mm1S434T4>U47V4W4DQ110;0m^1X424Y47Z4[4DQ110;0m^1X424
Y47Z4\4DQ110;0m^1X424Y47Z4]4DQ110;0m^1X424Y47Z4^4DQ110;0mk3_434Y44`47a4b4DQ110;0mk3c434Y44`47a4d
4e4R320;0mm1f42g4h47i4j4e4R320;0mm1f42g4h47i4k4e4R320;0mm1l434m4S2n47o4P5e4R320;0m]1l434m4S2n47o
4Q5e4R310;0mi1l434m4S2n47o4R5DQ110;0mo1S524T57U5V5DQ110;0mo1S524T57U5W5l1[210;0m_1S524T57U5X5DQ1
10;0mk1Y524Y47Z4Z5[5i310;0mh1\534]5H^57_5`5[5i310;0mi1\534]5H^57_5a5[5i310;0mh1\534]5H^57_5b5[5i
310;0mh1\534]5H^57_5c5[5i310;0mh1\534]5H^57_5d5[5i310;0mi1\534]5H^57_5e5[5i310;0mi1\534]5H^57_5f
5[5i310;0mm1\534]5H^57_5g5[5i310;0mm1\534]5H^57_5h5l1i510;0mo1j524`47U2k5l1i510;0mZ1j524`47U2l5l
1_210;0mm1j524`47U2m5e1i510;0mk1j524`47U2n5e2f210;0mo1o524`47U5P6l1[210;0mm1o524`47U5Q6l1[210;0m
o1o524`47U5R6DQ110;0mo1o524`47U5S6l1[210;0m^1o524`47U5T6DQ110;0mo1U624T57U5V6DQ110;0mm1U624T57U5
W6o1P200;0mi3Q234X6S2T27Y6Z6o1P200;0mi1Q234X6S2T27Y6[6\6P200;0mY1]614^6_6\6P200;0mY1]634X6S2T27Y
6`6;<10;0mk1=3>?7@7Aa6;<10;0mk1=3>?7@7Ab6;<10;0mk3=3>?7@7Ac6;<10;0mk3=3>?7@7Ad6;<1010mk1=3>?7@7A
e6;<1020mk7=3>?7@7Af6;<1190mk3=3>?7@7Ag6;<10;0m[3=3>?7@7Ah6;<1020mo7=3>?7@7Ai6T1j610;0mj1k624l67
m6n6T1j610;0mk1k624l67m6o6T1j610;0mo1k624l67m6P7Q7Q71040Y8R727S77T7U7V7V71040iY1W727S77T7X7Y7Y71
040iY1Z727S77T7[7\7\71040iY1]727S77T7^7_7_72040Y8`727S77T7a7b7b71049iY1c717d7e7b7b7104>iY1f727S7
7T7g7h7h71140iY1i727S77T7j7k7k70141iY1l727S77T7m7n7n70140iY1o727S77T7P8Q8Q82140iY1R827S77T7S8T8T
81140YY1U827S77T7V8W8W81140iY1X827S77T7Y8e2f200;0mo1g22464h2Z8e2f201;0mo1g22464h2[8Df200;0mk1\82
464h2]8e2f200;0mk1g22464h2^8_8V710;0mY1W737`87A>a8b8_8V710:0mY1W737`87A>a8c8e1f110;0mo1d824`47i4
e81210;0m_1d824`47i4f8DQ110;0mk1g824Y47Z4h8DQ110;0mk1g824Y47Z4i8DE10;0mo1g824Y47Z4j8DE10;0mg1g82
4Y47Z4k8DE10;0mo1g824Y47Z4l8DE10;0mo1g824Y47Z4m8DQ110;0mo1g824Y47Z4n8T1U110;0mo1g824Y47Z4o8D[210
;0mo1g824Y47Z4P9T1U110;0m_1g824Y47Z4Q9DE10;0mo1g824Y47Z4R9l1i500;0mi3S924T97U9V9l1i500;0mk1S924T
97U9W9l1i500;0mo1X924T97U9Y9o1P200;0mi3S924T97U9Z9^2E10;0mm1[924T97U9\9;<10;0mi1]924T97U9^9l1[20
0;0mm1_924T97U9`9T1U110;0mm1a924T97U9b9DE10;0mi1c924T97U9d9T1j610;0mm1e924T97U9f9DQ110;0m_1g924T
57U2h9Q4R410;0mo1g924T57U2i9l1[210;0mo1g924T57U2j9DQ110;0mo1g924T57U2k9e4R320;0m_1f424T57U2l9e1f
110;0mo1g924T57U2m9T1U110;0mk3n924Y47Z4o9l1Q110;0mi1P:24Y47Z4Q:l1Q110;0mi1P:24Y47Z4R:^2_210;0mo1
P:24Y47Z4S:e1i510;0]n1T:24Y47Z4U:DR310;0]o1S324Y47Z4V:l1Q110;0ii1P:24Y47Z4W:DE10;0mm1F24Y47Z4X:[
5i310;0mm1\524]5H^5Y:l1[210;0mY3\234`4S2Z:7U2[:l1[210;0mj3\234`4S2Z:7U2\:l1[210;0mi3\234`4S2Z:7U
2]:l1[210;0mo7\234`4S2Z:7U2^:l1[210;0mi7_:34`4S2Z:7U2`:l1[210;0mo5a:34`4S2Z:7U2b:l1[210;0mm7c:34
`4S2Z:7U2d:l1[210;0mo7e:34`4S2Z:7U2f:l1[210;0mo1g:34`4S2Z:7U2h:l1[210;0mi3\234`4S2Z:7U2i:l1f210;
0mo1j:34`4S2Z:7U2k:l1[210;0mi5\234`4S2Z:7U2l:l1[210;0mY1m:34`4S2Z:7U2n:l1[210;0mi3\234`4S2Z:7U2o
:l1[210;0mi1\234`4S2Z:7U2P;l1i510;0mi1j534`4S2Z:7U2Q;DP200;0mk3R;24S;7T;U;DP200;0mk3R;24S;7T;V;D
P200;0mZ1R;24S;7T;W;DQ100;0mo1R;24S;7T;^2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10
P10P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P
13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41ZmJQDf7`Dc
o2PDdo6QDg7PDVP7PDQl6PDT8PD[P7PDf`4PD[P7PDT8PD\k5PDVP7PDib4PDT8QDh7QDi7PDZY4PDdh4PDak5QDj7PDdk5Q
Dk7PDQl6QDl7PDT8PD\k5PDHQDm7PDih4PDgi4PDHPDl;QDn7PDek5PDQl6PDY9QDo7QDP8PDVb6PDhS;WD0QDQ8PDhk5QDQ
8XD0WD0PDQl6PDUe4QDR8QDS8XD0QDT8WD0PDUe4QDR8QDS8XD0QDT8WD0PDih4QDU8QDV8XD0SD0WD0PDZP7PDbk5PD[P7X
D0WD0QDW8QDX8P@\i4XD0SD0WD0QDY8QDZ8XD0SD0WD0QD[8QD\8TD1QD[8P@ch4XD0WD0PDdk5PDok6QD]8XD0QD^8P@\i4
QD_8QD`8QDa8Q@j5QDb8QDc8QD_5Q`1h5QDd8PDHPD\i4SD0`E_k5`E^k5`Edk5`E4`EmP1`EQ3QDe8aD0`DYO`DZO`DWO`D
XO`D^2`DeO`Ddh4`D\k5`Dbh4`DZT;`D`k5`D4`D`1QDf8P@]k5Q@g8WD0QDh8XD0aD]5`Ddh4`Dlj4`Dbh4`D^2`D`1`Dak
5`D\k5`D_k5WD0QDf8QDh8XD0QDi8WD0PDVP7QDj8XD0WD0PD[P7QDk8XD0`Ddh4`DeO`D^2aD0`DW1`DkO`DUQ1PDVP7QDl
8QDm8WD0PD\P7XD0PD]k5QDn8aD]5UD0WD0PD\P7XD0`D]k5PDco:QDo8QDP9PD\T;PDg3PDco:QDQ9PDbo:QDR9`E^2`EeO
`ER3`E_k5`EhR1`Ed3`E`k5PDHQDS9`DYO`DZO`DU1`DS1`Ddh4SD0PD[Y4QDT9QDU9QDV9SD0UD0WD0QDW9Y@0P@ke3QDX9
P@dk5QDY9XD0`@kS3`Dk8`Dak5`Dcd4UD0WD0PDke3Y@0QDZ9PDdk5QD[9XD0WD0QD\9PDdk5QD]9XD0QD^9`Dk8WD0QD_9P
DSo2XD0QD`9TD1QDa9WD0QDb9QDc9XD0WD0PDmg3QDd9QDe9XD0WD0QDf9QDg9TD1QDh9XD0QDi9WD0QDj9Y@0QDk9TD1QDl
9PD]n6XD0WD0QDj9Y@0QDm9XD0YD2WD0QDj9Y@0QDm9XD0QDn9WD0QDo9Y@0QDP:XD0SD0WD0QDQ:Q@R:P@VOTD2QDS:QDT:
QDU:XD0aD]5WD0QDV:Q@W:TD1QDX:PDdk5P@VOQDY:XD0WD0QDZ:QD[:XD0QD\:`D]a6`D]b1`DZZ3`Dgb3`DeW7WD0QD]:Q
D^:XD0YD2QD_:WD0QD]:QD^:XD0QD`:QD_:WD0QDa:TD3P@Xb1PDT8XD0QFb:`D_f1WD0QDc:PDVOP@Ql6PDT8XD0QDd:WD0
PDT8XD0QFe:TD2YD1WD0PDT8XD0QFe:TD2QDf:WD0QDg:PDT8XD0QDh:WD0QDi:S@0QDj:QDk:QDl:QDm:XD0QFn:WD0QDo:
Y@0QDP;P@_k5XD0QDQ;WD0QDR;P@ke3Y@0PDVOY@0QDS;XD0QDT;WD0QDd9Y@0QD1XD0`Ddk5`Dok6`Dk8`DUn2`DTn2`DVO
`Dfh4`DaP7`DmQ1WD0QD_9PDke3Y@0QD1XD0`Dk8`Ddk5`D[OWD0PD^k5PDmg3QDU;PDgT;XD0aD]5WD0PD^k5QDV;PDkd7X
D0WD0PDdh4QDW;QDX;XD0VD0WD0PDdh4QDW;QDX;XD0QDY;WD0PDlk5QDZ;QD[;QD\;XD0WD0PDZOQD];QD^;XD0WD0PDRo6
TD1QD_;QD`;XD0WD0PDok6PD][4QDa;QDb;QDc;XD0WD0PDjR5PD^k5XD0PDjMWD0QDd;QDe;TD1QDf;VD0XD0WD0QDd;QDe
;TD1QDf;QDg;XD0UD0WD0QDh;P@cd4QDi;XD0TD9PD2UD0WD0QDh;P@cd4QDj;TD2QDk;XD0UD0WD0QDl;QDm;QDn;XD0UD0
WD0QDo;SD0XD0TD9PD]Q3UD0WD0QDo;SD0TD9PD4PD]Q3XD0UD0WD0QDP<XD0SD0TD1VD0UD0WD0QDP<XD0SD0TD1QDQ<UD0
WD0QDR<XD0SD0TD3QDS<WD0PD_e4QDT<QDU<XD0`D\k5UD0WD0QDV<SD0S@0S@0PD4QDW<XD0WD0QDX<Q@Y<QDZ<QD[<XD0Q
D\<WD0PDeb3PDVOQD]<XD0UD0WD0PDVOQ@h5QD^<XD0aD]5`@_k5UD0WD0QD_<QD`<XD0QDa<WD0PDP3QDb<QDc<XD0UD0WD
0PDW3TD3PD\k5QDd<XD0VD0`DiH`DT9`DmF`D^T3UD0WD0PDW3TD3PD\k5QDd<XD0QDe<`DiH`DT9`DmF`D^T3UD0WD0QDf<
XD0QDg<WD0QDh<TD1QDi<TD1QDj<XD0SD0WD0PDlS3PDWOPDkS3XD0WD0QDk<QDl<XD0WD0PDo2QDm<PDdk5XD0QDn<PDZS1
WD0PDeh4PDdk5XD0QDo<PDZS1WD0PDV3PDok6PDfU5XD0WD0PDfU5PDch4PD]k5XD0WD0PDgT;YD2XD0SD0WD0PDgT;QDP=Q
DQ=XD0WD0QDc:QDR=TD1QDS=XD0YD2`DmQ1`Dd3`Dom:WD0QDc:QDR=TD1QDS=XD0QDT=`DmQ1`Dd3`Dom:QD2WD0QDU=QDV
=PDZQ7XD0SD0WD0PDZe4QDW:PDHPDgj6XD0QDW=`D^k5`@dk5`D\3WD0QDX=QDY=QDZ=XD0QD[=WD0PDXT4QD\=QD]=XD0QD
^=TD2PDdk5QDe3QF3TD2WD0QD_=PDbh4XD0QD`=`D_f1`Dlg4`DRn4`DS:`D_c4`DSP5`DZE`D[c4`D\h1`D^Z5`DT\5`Di7
`DUY4`DoW5`DY9`D[9`Di\5`D^Q5`DfF`Dl4`DS1`D`k4`Deh4`DY5WD0QD_=PDbh4QDa=TD2QDb=XD0WD0QDc=TD6QDd=QD
e=XD0QDf=TD1WD0QDg=TD1QDh=XD0aD]5WD0QDi=TD4QDj=XD0VD0WD0QDi=TD4QDj=XD0QDk=WD0QDl=PDQl6PDhe3XD0WD
0QDm=TD3PDa^6P@Ql6QDn=XD0WD0QDo=PDdh4PDQl6XD0WD0QDP>TD3QDQ>XD0VD0WD0QDP>TD3QDQ>XD0QDR>WD0PDWh4QD
S>XD0WD0QDT>TD4QDU>PD^k5QDV>XD0WD0QDT>TD3PD\k5PDgU1XD0WD0QDT>TD3PDkk5XD0QDW>WD0QDX>P@ch4QDY>P@Ql
6P@R8QDZ>XD0WD0QD[>QDg5PDZl5PDYZ3XD0WD0QD\>PDQl6QD]>XD0WD0QD^>QD_>QD`>XD0WD0QDa>XD0WD0PDPX;QDb>X
D0WD0QDc>QDd>XD0QDe>WD0QDf>PDbh4PDZj4XD0WD0PDZj4PDaY;XD0WD0QDg>QDh>Q@i>QDj>XD0WD0PDme4QDk>XD0WD0
PDRIPD]k5PDZY4XD0WD0QDl>PDWGXD0WD0QDm>QDn>QDo>XD0`DZE`Dah1`Dch1`Dob4`D_f1`D`f1`DSi1`DSc4`Dfh1`DP
l:`DdG`Ddb3`D_]4`DTJ`D\e4`DfZ;`DQc4`DgZ;WD0QDP?QDn>XD0`DQl6WD0QDQ?QDR?QDY>XD0YD2`D[F`DmF`Dah1`D_
f1`DdF`DoC`D]c4`DVc5`D[c4`DiHWD0QDQ?QDR?QDY>XD0QDS?`D[F`DmF`Dah1`D_f1`DdF`DoC`D]c4`DVc5`D[c4`DiH
WD0QDT?XD0`Da^6`D`h4`Dek4`D[[;`DUo6`Dgk4`D]m4`DSc4`DXc5SD0WD0QDU?PDbh4QDV?QDW?XD0WD0QDX?PDbh4QDg
5XD0WD0PDbh4QDg5PD\[;XD0WD0QDY?PDdd4XD0VD0WD0QDY?PDdd4XD0QDZ?WD0QD[?TD1QD\?XD0QD]?WD0QD^?PD^o6PD
_k5XD0WD0QD_?TD3QD`?XD0VD0WD0QD_?TD3QD`?XD0QDa?WD0QD_?TD3PDah4XD0QDb?WD0PDah4PDQl6PDaIXD0`Dbh4`D
Vn6WD0QDc?PDok6QDd?XD0WD0QDe?PDQl6PDon6PD]n6XD0WD0QDf?PDQl6QDg?XD0`Ddk5`Dod3`D^o6`Dek5WD0PDo[;QD
h?XD0WD0QDi?QDj?PDQl6QDk?XD0WD0QDl?PDQl6PDP\;XD0WD0QDm?QDn?QDo?QDP@XD0WD0QDQ@XD0WD0QDR@QDg5QDS@P
Dah4XD0WD0QDT@PDQl6QDU@XD0`Ddh4`DUo6`Ddd4`D\o6`Dbh4WD0QDV@QDW@TD1QDX@XD0`DmF`DPZ5WD0QDY@TD1QDZ@T
D2QD[@XD0WD0QD\@QDg5PD\Q7PD]k5XD0WD0QD]@TD4QD^@Q@_@QD`@XD0WD0QDg5PDZl5PDe\;XD0WD0QDa@TD3QDb@Q@c@
QDd@XD0WD0PDXb1PDbk5PDge4XD0WD0QDe@TD2PDdh4PDQl6QDf@XD0WD0PDdh4PDQl6QDg@XD0WD0PD_h4PDQl6PDk\;XD0
WD0QDh@TD1QDi@XD0`Dah4`Dch4`DSY1WD0QDj@PDl\;XD0WD0PDl\;PDdQ4XD0WD0QDk@PD\o6TD1PDm\;XD0WD0QDl@TD2
QDm@VD0XD0WD0QDl@TD2QDm@QDn@XD0WD0QDo@QDPAQDQAXD0WD0QDRAPDP];XD0`D_h4WD0QDSAPDdU:XD0WD0PDbh4QDg5
PDTc1XD0QDTAWD0PD^k5QDV?PDeY6PD]k5QDUAXD0`DoE`D`f2`Daf2`DXa3WD0QDVAP@^k5PDe3XD0VD0WD0QDVAP@^k5PD
e3XD0QDWAQDXAQD_5WD0QD6XD0QDYAQFZATD3WD0QD6XD0QD[A`DXn4`DYn4`DhH`Deo4`D``5`Da`5WD0QD\APDah4XD0VD
0WD0QD\APDah4XD0QD]AWD0QD^AQD_APDah4XD0WD0QD`ATD3QDaAXD0QDbA`D]];`DZZ5`Dob4`D\h1`DYm:`Dge3`D_f1W
D0QDT>QDcAXD0PD]k5WD0QDdATD3QDeAQDfAXD0WD0QDgATD1QDhAXD0QDiA`Dkn4`D\h1`DW[4`DjG`DTh4`Dob4`DY[7WD
0QDjAPDbh4TD2PDR^;XD0WD0PDR^;XD0QDkA`DQl6QFlATD2WD0QD7XD0`Ddh4SD0WD0QD7XD0QDmA`De]4`Daf2QFnATD1W
D0QDoAQDPBXD0QFQB`Dah1`Dch1`Dob4`DSi1`DjG`DW[4`DTZ5`Dhe1`DSY1aDg4`DTh4`Ddh1`Dkn4`Daa3QFRBTD2WD0Q
DSBPDUo6XD0YD2`DjG`Dob4`Dch1`Dah1`DSc4`De_5`DS:`Dne1`D[m4`DW[4`Dd2`D]6QFRBTD2WD0QDSBPDUo6XD0QDTB
`DjG`Dob4`Dch1`Dah1`DSc4`De_5`DS:`Dne1`D[m4`DW[4`Dd2`D]6`EQl6`Eok6`E]k5`Ebk5`Ebh4WD0QD5XD0`Da_3`
DhH`DfF`D\k5SD0`EQl6`Eok6`E]k5`Ebk5`Ebh4WD0QD5XD0VD0`EQl6`Eok6`E]k5`Ebk5`Ebh4WD0QD5XD0QDUBWD0QDV
BPDQl6PDe5XD0WD0QDWBQDXBQDYBXD0`DbZ4`D^b4WD0QDR@TD1QDZBXD0`D]n6`D_n6`D\i4`Dc\5WD0QD[BPDYHPD_k5XD
0SD0WD0QD\BTD1QD]BTD1VD0XD0WD0QD\BTD1QD]BTD1QD^BXD0WD0QD_BPDQl6QD`BXD0WD0QDaBQDg5PDdEXD0WD0QDbBQ
DcBQDdBXD0WD0QDeBQDfBXD0aD_5WD0QDgBXD0`DnH`Di_;`Dog5`DeH`Dkk5WD0QDhBPDjk4XD0`D`k5`D_k5`Dak5S@0WD
0QDiBQDjBXD0VD0`D]m4WD0QDiBQDjBXD0QDkB`D]m4WD0QDlBPDT[4XD0QDmBWD0QDnBQDoBQDPCQDQCXD0WD0PDok6PDT[
4PDbk5PDQ`;XD0WD0QDRCQDSCQDTCQDUCXD0WD0PDUU3QDVCXD0`DZ4`D_S5`D]k5WD0QDWCS@0QDXCQDYCXD0WD0QDZCXD0
SD0WD0QD[CXD0SD0WD0QD\CQDV?QD]CXD0WD0QD^CPDok6QD_CQD`CXD0`DZ5`Dok6QDaCPDdd4QDbCQDcCQDdCQ@]5QDeCP
Dco:S@0QDfCQDgCQ`1h5WD0QDhCXD0QDiCQDjCQDkCQDU6QDWBPDQl6QDlCQDmCQDnCQDoCPD_h4`Ddh4`Dbh4`D\k5`DY5Q
DPDQ@_5Q`1h5WD0QDQDXD0PDdk5QDRDWD0QDSDS@0QDTDXD0PD^k5QFUDUD0WD0QDVDXD0SD0QDWDQDXDTD2QDYDQDZDPDQl
6PD]m4PD[h4PD\k5PDQl6QD[DQD\DPDdk5QD]DPDdk5QD^DPDS1PDdk5QD_DPDHPD\i4QD`DQDaDQDbDPDS1PDXT4QDcDPDi
o6PD\OQDdDPDdo6PD\OQDeDQDfDPDmh4PDa^6QDgDQDhDQDiDP@dk5PDR3QDjDQDaCQDkDP@dk5S@0QDlDQDmDPD^[4QDnDQ
DoDTD2PD^k5PDgX;QDPEPDn7QDQEQDREPDQl6QDSEQDTEPDah4QDUEPDah4QDVEQDWEQDXEQDYEQDZEQFm5TD2WD0QD[EXD0
`Enk:`Emk:`EXb4QD\EQD]EQD^EQD_EQDc?PDok6QDd?QD`EPDQl6QDaEQDbEQDcEQDdEQDeEQDdEQDeEPDih4QDfEQDgEPD
VOPD^k2QDhEQDiEQDjEPDdo6QDkEQFm5TD1WD0QDlEXD0SD0TD2QDmEWD0QDnEXD0QDoEPD[OWD0PDTX6XD0PDdk5WD0QDPF
XD0PD\k5PDUb;QD_5WD0PDZ[:XD0PD^k5PDQl6Q@U6QDQFQDRFTD2QDSFQDf?PDQl6PDo[;QDTFQDUFQDVFQDWFTD2PDY\;P
Dah4QDXFPD_h4PDbh4QDYFPD_h4QDZFPDgk4QD[BPDYHPD_k5QDh@PDf]4QD[FQD\FQD]FQD^FQD_FQD`FPD`k5VD0QD`FPD
`k5QDaFQDbFQDkCPD\Q7PD]k5QDcFPDdk5`D\3QDdFTD2QDeFQDfFQDgFQDhFTD1QDiFPDdd4QDjFQDkFQDlFQDmFWD0QDaD
PDP1PD_h4XD0WD0PDHPD\i4PDP1PD_h4XD0WD0PDm9QDnFXD0`D\k5`Dfk5`Dak5`Dbh4`Ddh4WD0PDHPD\i4QDnFXD0`D\k
5`Dfk5`Dak5`Dbh4`Ddh4WD0QDoFTD3QDPGXD0`DQl6`D\k5`Ddk5`Dac;WD0QDQGQDRGXD0QDSGWD0QDTGPD`h4QDUGXD0Q
DVGWD0QDWGPD`h4QDXGPDQl6XD0QDYGQFZGTD2WD0QD[GQD\GXD0VD0`D\Q7QFZGTD2WD0QD[GQD\GXD0QD]G`D\Q7WD0QD^
GPD_h4PD^k5XD0QD_GWD0QD`GPD_h4PD_k5XD0SD0WD0QDaGQDbGXD0VD0WD0QDaGQDbGXD0QDcGWD0QDdGTD1XD0QDeGWD0
QDfGPDok6TD1QDgGXD0QDhGWD0QDiGPD^k5XD0P@Ql6QDjGWD0QDkGQDlG`Dbh4XD0WD0QDmGTD2PD`h4XD0VD0WD0QDmGTD
2PD`h4XD0QDnGWD0QDoGQDg5QDPHXD0WD0SD0QDg5PD]n6QDQHXD0VD0WD0SD0QDg5PD]n6QDQHXD0QDRHWD0QDSHQDTHTD1
QDUHPDYHXD0QDVHWD0QDWHQ@XHTD1PDlFXD0QDYHWD0QDZHQDY<QD[H`Ddh4`D\k5`Dbh4`Dak5XD0QDYHWD0QD\HQD]H`Dd
h4`D\k5`Dbh4`Dak5XD0QD^HWD0PDZQ7QDk4XD0`Ddh4`D\k5`Dbh4QD_HWD0QD`HPDdd4XD0VD0QD_HWD0QD`HPDdd4XD0Q
DaHQDbHWD0QDcHTD1QDdHPDP9XD0WD0PD\k5PDok6QDeHXD0VD0WD0PD\k5PDok6QDeHXD0QDfHWD0PD]k5QDg5PDZl5PDjO
XD0WD0QDgHTD1QDXGQDhHXD0WD0QDiHPD^k5QDjHXD0QDkHWD0QDlHP@Ql6P@Zl5QDmHXD0WD0QDnHPDdh4PDQl6QDoHXD0W
D0QDPIPDah4PDQl6PDn5XD0WD0PDlh4QDQIPD4PDlh4QDRIXD0WD0QDSIQDiEPDhh4PDjR7QDTITD1QDUIXD0QDVIY@0WD0Q
DWITD1QDXIXD0SD0QDYIWD0QD_8PDdd4XD0VD0QDYIWD0QD_8PDdd4XD0QDZIWD0QD`5QDg5QD[IXD0QD\IY@0WD0QD]IXD0
QD^IQD_IWD0QD`IPDdk5QDaIXD0SD0WD0QDbIQDcIP@]k5PDQl6QDdIXD0S@0WD0QDeIQDfIXD0S@0WD0QDgIPDch4XD0VD0
WD0QDgIPDch4XD0QDhIQDiIWD0Y@0QDjIQDiCPD`k5XD0SD0QD_5WD0QDkIQDlIXD0SD0WD0QDXFPDYHPDQl6XD0SD0WD0QD
RDPDXT4P@VP7PD^k5XD0QDmIWD0QDnIPDbh4XD0TD3QDoIQDPJWD0QDQJXD0SD0TD2QDRJQD`5WD0QDg5PDZl5QDSJXD0WD0
QD[DQDTJQDUJXD0QFVJTD1WD0QDWJXD0QDXJQDYJQDZJQD[JQD\JPDgg;QD[JVD0QD[JPD1WD0QD]JTD1PDlX:QD^JXD0VD0
`DQl6`Dok6WD0QD]JTD1PDlX:QD^JXD0QD_J`DQl6`Dok6WD0PDlX:PDTn5XD0`D]k5WD0QD`GQDWCTD1QD`JQDaJXD0WD0P
D`1PD`S1PDdk5XD0WD0QD`GPDQl6QDbJXD0`Dbh4`Deh4WD0QDcJP@Ql6QDdJXD0WD0QDeJTD1PDYHPD\k5XD0WD0QDfJPDU
o6XD0QDgJ`D^h;`DjZ5`DZo4`D_h;`DSY1`Dhe1`DkP6`D]i4`D^i4`Dm]4`D^h1`Db]4WD0QDhJTD2QD8QDiJXD0WD0QDjJ
QDkJS@0PDVDXD0`Ddd4WD0QDlJTD4QD9PDeh4XD0QDmJWD0Q@`5QDnJTD4QD9XD0WD0QDoJTD4PD_h4XD0VD0`DUf1`Do\;`
Dne1`D[m4`D\k5`Ddh4`Dbh4WD0QDoJTD4PD_h4XD0QDPK`DUf1`Do\;`Dne1`D[m4`D\k5`Ddh4`Dbh4QDQKWD0QDRKTD1Q
DSKXD0WD0QDoJQ@TKPDPi;XD0WD0QDUKTD3QDVKXD0`DmF`DZc4`DiH`D^H`D_H`DTH`DUH`Do7`D]c4`DlU5WD0QDWKQDXK
XD0`Dfb5`Dhe3`DhS1WD0QDYKPDQl6QDZKXD0PD]k5WD0QD[KQDi:QD\KXD0VD0WD0QD[KQDi:QD\KXD0QD]KWD0QD^KQD_K
QD`KXD0VD0WD0QD^KQD_KQD`KXD0QDaKWD0QDbKPDQl6QDcKXD0WD0QDdKPDQl6PDWj;XD0WD0QDeKPDQl6QDfKXD0`Dbh4`
D_k5`D]k5WD0QDgKPDQl6QDhKXD0WD0QDiKPDok6TD1QDjKXD0WD0QDkKPDnGPDe_5PDbh4XD0WD0QDlKQDmKXD0WD0QDnKQ
DoKXD0WD0QDPLTD2QDQLXD0`DTg3WD0QDRLP@ok6QDSLXD0WD0QDeAPDok6QDTLXD0`Dhe1WD0QDULTD3QDVLXD0QDWL`Doj
;`Do^5WD0QDXLQDYLVD0XD0WD0QDXLQDYLPD]k5XD0WD0QDZLTD1QD[LXD0WD0QD\LQD]LPDdk5QD^LXD0WD0QDT>QD_LP@l
X:PDWk;XD0WD0QD]@QD`LP@Xk;QDaLXD0`D]k5`Dbh4`Ddh4`Dje1WD0QDbLQD`LTD1QDcLXD0QDdLWD0PDok6PDnf1XD0PD
^k5`Dhe1`DZ\5`DZo4`Dhn4`DZ\5`DgX5`D\n4`D`k;`Dak;WD0QDeLQDV?QDfLXD0WD0QD_5PDQl6QDgLQDhLXD0`DhH`DX
n4`DfF`DgH`D`n4`DmF`DiH`Dah1`DXQ5`DYV5WD0QDiLTD2QDjLPDQl6QDkLXD0`D]k5`D_k5`D`k5WD0QDlLQDmLQDnLXD
0`DhH`Dch1`Dah1`Dh5`DQl6`Dok6`Da[4WD0QDoLQDPMXD0QDQMWD0PDSl;QDRMXD0WD0QDSMPDZl;XD0WD0QDTMQDUMXD0
WD0PDTc5PDbk5PDVR5XD0WD0QDVMQ@WMPD]l;XD0`D]k5`D\k5`Dcd4`D[c4`Dog3WD0PDWOPDXT4PDZR7PD]l;XD0WD0PDH
PDgk6PD^k5XD0WD0PDHQDXMVD0XD0`Ddh4WD0PDHQDXMQDYMXD0`Ddh4WD0QDZMQ@_5QD[MP@ok6QD\MQ@]MXD0WD0QD^MQD
_MXD0WD0QD`MQDaMQDbMQDcMXD0WD0QDdMQDeMTD3QDfMXD0QDgMWD0QD^?TD2PD]n6QDhMXD0YD2WD0QD^?TD2PD]n6QDhM
XD0QDiMUD0WD0PDbP7PDdk5XD0QFjMTD9PD4SD0QDkMTD6WD0QDlMTD2Q@mMQDnMXD0PD4WD0QDlMTD1QDoMQDPNXD0PD4WD
0QDlMPDdk5XD0QFQNaD;QDRNTD5WD0QDSNPDQl6QDTNPD]k5XD0`DS:`DmF`DfF`Dje1`DRV5`D]f1`Dhe1`D]9`Dgl;`DZ7
`D[c4WD0QDSNPDQl6QDTNPD]k5XD0QDUNTD2QDVNWD0QDWNQDXNTD2PDdk5XD0`D=`DPm:WD0QDYNQDZNPDdk5XD0QF[NWD0
QD\NTD2QD]NQD^NXD0QD_NWD0QD`NQDXGXD0`Dok6`Dhg4`D[c4`DS1`D`k4`DZb4`DmFWD0QDaNPDck5QDbNXD0WD0QDcNQ
DdNQDeNQDfNXD0WD0QDgNQDhNQDiNXD0`DmX5`Dfa5WD0PDdh4PDHPDaT3QDjNXD0WD0PD\k5PDQl6PD\Q7PD]k5XD0WD0PD
a^6QDkNQDlNVD0XD0`Dkn4`D\k:`D^F`De_5`D[Y1WD0PDa^6QDkNQDlNQDmNXD0`Dkn4`D\k:`D^F`De_5`D[Y1WD0QDnNS
@0QDoNPD]k5XD0`Dko:`Db:`DcF`DYh5`DfGWD0QDPOQDQOXD0`Dgm;`D`n:aDg4WD0PDQl6PDhm;PDfk5XD0YD2WD0PDQl6
PDhm;PDfk5XD0QDROWD0QDSOTD1QDTOQ@h5QDP5XD0`Djk5`Da[4WD0QDUOQDVOXD0VD0`De_5`Dhe1`Ddh4WD0QDUOQDVOX
D0QDWO`De_5`Dhe1`Ddh4WD0QDXOTD1QDYOQDZOXD0`Dbh4`D]k5`D[f1WD0PDPg1QD[OXD0WD0QDo9PDR3Y@0QD\OXD0QD]
OWD0QDo9PDR3YD1XD0QD^OUD0WD0PDlk5SD0XD0TD9PD4TD7QDo9PDR3UD0WD0PDlk5SD0XD0TD9PD4TD7QD_OPDlk5QD`OW
D0QDaOSD0XD0UD0WD0QDbOTD7PDR3XD0UD0WD0QDcOTD7QDdOXD0TD7QDo9UD0WD0QDeOTD1QDfOXD0TD7QDo9WD0PDQP7QD
gOQDhOTD2QDiOXD0QDjOTD9QDo9WD0PDdo6XD0QDkOTD6QDo9QDlOPD`h4PDdk5QDmOQDnOPDdh4PD^n;PD]k5PDbh4PDQl6
QDTNPD]k5`DQl6`Dok6`DZP7`Dgh4`D[P7PDdh4PDQl6PD_n;PD]k5QDoOPD^k5QDPP1PD_k5TD5PDdh4QDQP1PD4QDRP1PD
Xo6TD6PD4QDSP1TD2QDPDQDRLQDTP1QDUP1PDQl6PDeV;QD\JQDVP1PDhm;QDWP1TD2QDXP1QDYP1TD1QDZP1QD[P1QD]@QD
ZP1TD1WD0QD\P1XD0QD\JQD]P1WD0QD^P1XD0QD_P1TD3PDUo6QD`P1P@_h4TD1QDaP1PDdk5QDbP1TD2QDcP1WD0QDdP1XD
0QDeP1QDU6QDiIQDeP1QDfP1Q@gP1WD0QDhP1XD0QDiP1TD1QDjP1TD3QDkP1QDlP1PDdh4PD`3PDc5PDbh4QDmP1PDVl;PD
Zl;QDgHTD3QDnP1QDoP1QDPQ1TD2P@Ql6QDQQ1PDdk5QD_5PDgk4QDRQ1`DmF`D^Q5`DS:`D_f1`D[c4`DTJ`DZQ5QDSQ1PD
\k5PDQl6QDTQ1QDUQ1PDak5QDVQ1QDWQ1TD1QDXQ1QDYQ1PDUS5QDZQ1QD[Q1PDak5QD\JQD\Q1Q`1h5QD]Q1QD^Q1PDog3Q
D_Q1PDah4QD`Q1PD^k5QDaQ1QDgHQDbQ1QDcQ1PDS<QDWNQDdQ1QDeQ1PDQl6QDfQ1PDeEQDgQ1PDhh4PDjR7PDhh4PD`h4P
Ddk5SD0QDhQ1PDQl6QDiQ1PD]k5QDjQ1QDkQ1PD]k5PDRh3PDdh4PD`3PDkk5QDlQ1TD1QDmQ1`En9`E>`Ek8QDnQ1P@fh4Q
DoQ1QD[BTD2QDPR1QDQR1QDRR1TD1QDSR1PDmo6QDTR1aD;PDkk5PDok6QDUR1QDVR1QDWR1QDXR1PDdk5aDYR1`Dah1PDcR
1PDdk5QDWCQ`1h5QDZR1`EQo6`ERo6`EWP7`E_k5`ERl6`E]k5`EXi4`ElEQD[R1PDdk5aD;QD\R1PDdk5QD]R1SD0QD^R1Q
D_R1Q`1j5QD`R1P@fh4QD_R1Q`1j5WD0QDaR1XD0QDbR1`D]k5`D^k5PDhh4QDcR1TD2QDdR1PD4PDhh4QDeR1aD0aD]5QDf
R1QDgR1QDhR1QDiR1QDjR1PDZl;QDXGTD2QDkR1QDlR1QDmR1TD2QDnR1QD\JTD1PDhm;QDoR1QDaP1TD1PDdk5QDoR1QDPS
1WD0SD0XD0QDQS1TD1QDRS1QDSS1QDTS1PDdk5QDUS1QDVS1SD0QDWS1QDXS1QDYS1QDZS1QD[S1PDWOQD\S1QD]S1PDak5Q
Dj@QD^S1QD_S1PDUS5QD`S1QDaS1QDW:PDhk5TD6PD4TD3QDbS1QDcS1PDQl6QDdS1QDeS1QDfS1QDgS1PDok6TD2QDhS1PD
dh4QDc?TD3QDiS1QDjS1PDdo6TD5PD4S@0QDkS1PDlk5TD6PD4QDlS1TD2PDke3WD0QDmS1TD1QDnS1XD0`DQl6`Dok6WD0Q
DoS1XD0QDPT1TD1QDQT1WD0QDRT1PDah4XD0PDbh4WD0QDST1QDTT1P@]k5P@Ql6XD0QDUT1QDVT1TD1WD0`Dcb7`DdM`DlR
1`DM`DRi2`Dgi2`DXa;`D^P<`D_P<`Do[6`DjQ;`D`P<`DSk5`DRk5`DVm6`DaP<YD1XD0QDWT1QDVT1TD1WD0`Dcb7`DdM`
DlR1`DM`DRi2`Dgi2`DXa;`D^P<`D_P<`Do[6`DjQ;`D`P<`DSk5`DRk5`DVm6`DaP<YD1XD0QDXT1TD1QDYT1WD0QD^KPDQ
l6QDZT1XD0QD[T1TD1WD0QD\T1XD0QD]T1TD1QD^T1WD0QD^KQD_T1PD_h4XD0QD`T1WD0QDlMQDaT1QDbT1QDcT1PDdk5XD
0WD0QDT>QDg5PDWk;XD0QFdT1TD1WD0QDeT1Q@fT1QDgT1XD0QDhT1WD0QDiT1TD1XD0QDjT1WD0QDkT1TD1PD`h4XD0QDlT
1WD0QDi:S@0PDc5QDmT1QDmP1XD0WD0QDnT1PDR3QDoT1QDPU1XD0UD0WD0PD^2QDQU1XD0TD9PD4TD4QDRU1QDSU1TD4WD0
QD`5QDn4XD0QDTU1`D]6`DbZ4`D\P1`D^_4`D\g1QDi4TD2WD0QDl4XD0QDUU1QDi4TD2WD0QDl4XD0QDVU1TD2QDWU1`Da[
4QDXU1WD0QDl4XD0QDYU1UD0QDZU1TD3WD0QDl4XD0QD[U1UD0QD\U1TD7WD0QDl4XD0QD]U1UD0QD^U1TD4WD0QD`5QDn4X
D0QD_U1`En9`E>`Ek8WD0QD`U1XD0QDaU1`D`k5WD0QDbU1P@^k5XD0QDcU1TD2QDdU1WD0QDT>PDQl6QDeU1QDfU1XD0WD0
QDWFPDYHXD0QDgU1WD0QD\JP@VP7P@Ql6PDhm;XD0WD0QD\JQDhU1TD2QDiU1XD0WD0QD`5PD]MXD0QDjU1TD2QDkU1WD0QD
lU1TD1QDmU1XD0QDnU1WD0QDoU1P@[c6PDak5XD0QDPV1WD0QDQV1P@[c6PDak5XD0QDRV1TD1QDSV1WD0QD_5P@VP7PD`h4
PDdk5XD0WD0PDXT4QD_5PDQl6SD0TD3QDTV1XD0QDUV1WD0PDXT4QD_5QDVV1QDTV1XD0QDWV1WD0QDoR1XD0QDXV1TD1SD0
PDdk5QD_5PDmg3WD0QDYV1XD0QDZV1WD0QD[V1QD_5PDmg3XD0QD\V1WD0QD[R1PDdk5XD0QD]V1SD0TD6QD^V1UD0PD_k5T
D6QD_V1PD4QD`V1UD0QDaV1TD7PD4Q@f5S@0S@0QDbV1WD0PDdo6QDcV1XD0TD3PD4TD4QDdV1WD0QDeV1XD0QDfV1PDah4W
D0QD`GTD2PDah4XD0VD0WD0QD`GTD2PDah4XD0QDgV1QDhV1TD1WD0QDl4QDiV1XD0SD0QDjV1WD0QDkV1XD0QDlV1WD0QDm
V1TD4QDnV1XD0VD0WD0QDmV1TD4QDnV1XD0QDoV1WD0QDPW1QDQW1XD0VD0WD0QDPW1QDQW1XD0QDRW1WD0QDSW1TD4QDTW1
XD0Q@i:QDUW1WD0QDPQ1XD0QDVW1TD2QDWW1TD1WD0QDXW1XD0WD0QDYW1TD1QDZW1XD0QD[W1`DmF`D^Q5`DZQ5`DbH`D_f
1`D[c4`DS:`DTJ`Dch1`DX[5`DPQ5`DW[4`DU[7QDb>PD_h4WD0PDbh4PDQl6PDeh4XD0WD0QD\W1P@ch4PD]k5XD0QD]W1W
D0PDdh4PDQl6QD^W1XD0WD0QD_W1XD0QD`W1WD0QDaW1TD6PD4Q@f5QDbW1XD0QDcW1QDdW1WD0QDeW1S@0S@0QDfW1XD0WD
0QDgW1QDhW1QDiW1QDjW1XD0WD0PDHPD]i4PDPR;XD0WD0QDkW1P@VP7P@ZR7P@ok6QDlW1XD0WD0QDmW1Q@_5QDiEQDnW1X
D0WD0PDXT4PDi1PDdk5PDfEXD0WD0QDoW1PDXT4QDPX1XD0PDU3PDHPDh_:PDn5PDRo6PD^[4QDQX1PD]k5PDWHPDHPDbe2P
Ddo6P@ok6QDRX1QD_5Q`1h5WD0QDSX1XD0`D[m4`@dk5`DQh4PDXT4QD_5Q`1h5WD0QDTX1XD0PDbQ7Q`1h5WD0QDTX1XD0Q
DUX1QDYJPDZe4QD_5WD0QDiEQDVX1XD0PDkk5PDn9PDVP7PDmQ1QDWX1PDhe3QDXX1PDbOPDdo6PDR`4PDdk5PDVOPDm]:PD
Ql6PDP;QDYX1QDZX1QD[X1PDdh4PDP;PD`k5PDiR7QD_5PDlR<PDdk5PDPS1PD^k5QD\X1QD]X1PDSo6PDZl5WD0QDi5XD0Q
D^X1QD_X1aD]5`DVNQD`X1`Dcm:`DQ8`DoR<`DPS<`DQS<`DRS<`D_;`D[e2`DUk;`DSS<`DYg;`DTS<`DUS<`DVS<`DWS<`
DXS<`DYS<`DZS<`D[S<`D\S<`D]S<`D^S<`D_S<`D`S<`DaS<`DmX:`DkX:`DbS<`DcS<`DdS<`DXW:`DUY:`DTY:`DWW:`D
eS<`DfS<`DgS<`Dm]:`DZ\:WD0YD4XD0QDaX1`E^l:`ET;`E[]4`E`l:`Eml:`Edl:`EQm:QDbX1PDjk5QFcX1QDdX1SD0PD
jk5QDeX1QDfX1QDgX1PDVOPDlj4PDih4PDQl6QDhX1QDiX1`DPh3QDjX1PD]n6QDkX1PDY`;PDbh4PDdh4PDok6QDlX1PDUe
4QDmX1PD_m2PD]k5QDnX1TD2SD0PDkk4QDoX1PD]k5PDQl6QDPY1QDQY1QDRY1QDSY1QDTY1QDUY1PDQl6SD0PD`k5QDVY1P
DWT<QDWY1PDfk5TD4PDbk5TD4QD_5WD0QDXY1XD0QDYY1TD2PDdh4QDZY1QD[Y1QDdX1PDhh4QD\Y1QD]Y1TD3PDkk5QD^Y1
PDkk5QD_Y1QD`Y1QDaY1PDjk5P@Ql6QDbY1WD0QDcY1XD0VD0PDho6QDf5S@0S@0QDdY1QDU8QDeY1QDfY1PDdh4PDok6QDg
Y1PD]k5QDhY1QDiY1QDjY1QDkY1QDlY1TD3QDmY1QDnY1QDoY1QDPZ1PDhh4PDjk5PDgS;PD[o6QDQZ1QDRZ1PDah4QD`GTD
3PDdk5PDSk1QDSZ1PD]k5QDTZ1QDUZ1QDVZ1QDWZ1PD`k5PD`T<PDdh4QDXZ1QDYZ1QDZZ1QD[Z1QD_5Q`1h5WD0QD\Z1XD0
`@jk5`@\k5Q@]5QDdX1QD]Z1PDjk5QDdX1QDb6PDjk5PDhk4P@]k5Q@f5QD^Z1QD_Z1WD0PDbR1PDQl6QD`Z1XD0QDaZ1QDb
Z1QDcZ1PDT3PDfk4PD]9PDbk5PDRm;QDdZ1QDeZ1QDfZ1QDgZ1Q@hZ1QDiZ1WD0PDQl6QDjZ1XD0QDkZ1QDlZ1PDch4PDho6
QDf5QDmZ1PDho6QFnZ1QDoZ1Q`1h5QDP[1QDQ[1QDR[1QDS[1PDHPD_\4PD^k5PDbh4PDok6PDoT<PD_k5PDkk5QDT[1PDkk
5PDih4QDU[1QDV[1PDkk5PDon6QDW[1QDX[1PDWg3QDY[1QDZ[1QD[[1QD\[1PD]k5PDQl6QD][1QD^[1TD2QD_[1QD`[1WD
0QDP5aDg4aD]5`D\i4`DjG`DoD`D\i4SD0XD0`D]k5WD0QDa[1XD0QD_5Q`1h5WD0QDb[1XD0QDc[1WD0QDkT1QDXQ1QDV?T
D1QDd[1XD0WD0QDe[1PD`T<QDf[1XD0QFg[1TD5QDh[1WD0QDi[1PD]k5PDQl6QDj[1XD0SD0QDk[1Q`1h5P@Ql6WD0QDP5X
D0QDl[1WD0Qd1h5QDP5XD0QDm[1`Da[4WD0QDP5XD0QDm[1`Da[4QDn[1TD3QD_5Q`1h5WD0QDP5XD0WD0QDP5XD0QDo[1QF
P\1QDQ\1PDQl6WD0YD4XD0`Dcm:QDR\1PDdh4PDY5QDdX1PDcd4SD0TD4PDjk5QDS\1WD0QDT\1XD0WD0QDU\1aDo5aDP6aD
g4SD0Y@0TD1PDjk5XD0QFV\1aD]5WD0QDdX1YD0XD0S@0S@0S@0PDjk5YD0Q@_5QDdX1SD0PDjk5QDW\1WD0QDdX1QDX\1XD
0QDY\1QDZ\1PD]k5SD0QD[\1PD_h4TD1QD\\1QD]\1Q`1h5QD^\1QD_\1Q`1h5SD0QD`\1P@dk5QFa\1PD_e4QDb\1QDc\1Q
Dd\1PDhk4PD]k5QDe\1QDf\1PDdk5QDg\1QDh\1PD]]7QDi\1PDhk4PD]k5Q@f5S@0QFj\1`DTb5`DW[4WD0PDgk4XD0QDk\
1QDl\1QDm\1WD0PDgk4XD0SD0PDok6S@0QDn\1QDo\1QDP]1TD1QDQ]1`D\H`DPR5QDmDTD2QDR]1P@Ql6QDS]1QDT]1QDZ8
SD0QDU]1PDQl6QDV]1QDW]1PD]k5TD2WD0QDQ5XD0QDX]1QDY]1QDZ]1aD]5PDQl6QD[]1QD\]1QD]]1QD^]1QDnNQ`1h5QD
_]1S@0WD0QD`]1XD0QDa]1QDb]1QDc]1QDd]1QDe]1TD2WD0QDf]1XD0QDg]1QDh]1QDi]1TD2QDj]1PDHPD\i4TD1QDk]1S
D0QDl]1QDm]1TD1QDk]1SD0QDl]1QDn]1QDo]1PDjk5PD]k5PDQl6QDP^1PD4Q@f5S@0S@0QDQ^1QDR^1PD\Q7QDS^1TD1QD
T^1SD0QDU^1PD_h4QDV^1PD_V<PDbk5PDZY4PDnS3QDT\1PDQl6PDUe4QDW^1PD`k5PDiR7QD^KQDi:QDX^1QDY^1Q@Y<QDZ
^1P@Ql6QD[^1QDc5QDZ^1P@Ql6QD[^1QD\^1QD]^1QD^^1QD_^1`EZ5`Eml3`Eaf2`EdU7`EfV<`E`Z4`EgV<`EiW5QD_5Q`
1h5WD0QD`^1XD0`Ddh4`D_k5`Dak5`D6QDa^1QDb^1P@hi5QDc^1PD]k5PDTP1PDbk5PDS9PDok6PDSU3QDd^1PDok6PDSU3
PD[m4`D]k5PDkV<PD`Y3PDih4QDe^1PDlV<PDbh4QDf^1PD[f3UD0WD0QDg^1QD<XD0UD0QDh^1TD1WD0QDi^1QD<XD0QDj^
1QDk^1QD_5Q`1h5WD0QDl^1QDm^1XD0VD0QDj^1QDk^1QD_5Q`1h5WD0QDl^1QDm^1XD0QDn^1PDTo6TD2SD0QD_5WD0QDo^
1QDP_1XD0VD0PDTo6TD2SD0QD_5WD0QDo^1QDP_1XD0QDWAQD=TD1QD_5TD1WD0QD>XD0VD0QD=TD1QD_5TD1WD0QD>XD0QD
Q_1UD0WD0PDRS7PD4TD9QD>XD0VD0UD0WD0PDRS7PD4TD9QD>XD0PD1WD0QDR_1QDS_1XD0VD0WD0QDR_1QDS_1XD0QDT_1W
D0QDU_1QDV_1P@bh4PD^JXD0WD0QDW_1QDX_1XD0VD0`Dha4WD0QDW_1QDX_1XD0QDY_1`Dha4WD0QDZ_1QD[_1XD0VD0WD0
QDZ_1QD[_1XD0PD1WD0QD\_1PDch4PD]k5PDei4XD0VD0`DoE`D`f2WD0QD\_1PDch4PD]k5PDei4XD0QD]_1`DoE`D`f2WD
0QD^_1QD__1QD`_1XD0WD0QDa_1XD0QDb_1QDc_1QDd_1TD3QD_5Q`1h5WD0QD^6XD0VD0QDc_1QDd_1TD3QD_5Q`1h5WD0Q
D^6XD0QDe_1WD0QDf_1PD]MXD0`DWR3QDg_1TD2QD_5TD1WD0QDh_1XD0VD0QDg_1TD2QD_5TD1WD0QDh_1XD0QDi_1UD0QD
j_1TD2QD<QD_5Q`1h5WD0QDk_1XD0WD0PDPl6PDhk5XD0PDjMWD0QDl_1Q@e5QDm_1XD0WD0QDm_1XD0WD0QDn_1TD3PDZk4
VD0XD0WD0QDn_1TD3PDZk4QDo_1XD0WD0PDgP3PDbh4SD0XD0TD2QDP`1TD2QDQ`1WD0QDR`1PDbh4XD0QDS`1WD0QDT`1QD
U`1QDV`1XD0WD0QDW`1TD1QDX`1XD0`DTh:`D^F`D\h:`De_5`DSc4`DTh4`Dob4`Dk^5`DVT5`DWT5`Di^5`DV]5`DQl6`D
\h1`DW[4`Dok6`Da^6WD0QDY`1QDZ`1QD[`1TD2QD\`1XD0WD0PD[5PDdk5PDUZ4XD0WD0PD]X<PD]k5XD0WD0PDbh4PDok6
QD]`1XD0QD^`1TD1WD0QD_`1QD``1QDi:TD2QDa`1XD0WD0QDb`1QDc`1QDd`1XD0VD0WD0QDb`1QDc`1QDd`1XD0QDe`1WD
0QDf`1QDg`1QDh`1XD0QDi`1TD5QDj`1WD0QDk`1P@jR7PD]k5QDl`1QDm`1XD0WD0QDn`1P@ih4PDVOTD2QDo`1XD0VD0WD
0QDn`1P@ih4PDVOTD2QDo`1XD0QDPa1WD0QDQa1PDd3PDQl6XD0QDRa1WD0PDhg4PD^k5XD0PDQl6WD0QDSa1QDTa1XD0VD0
`DT9`Dg2WD0QDSa1QDTa1XD0QDUa1`DT9`Dg2WD0QDVa1QDWa1QDXa1QDYa1XD0WD0PDYd4PDbk5PDiR7XD0WD0PDdh4QDZa
1PDQU3XD0WD0PD\k5PDok6PDjX<XD0WD0PDTP1QD[a1PDS9XD0WD0QD\a1QD]a1XD0`DjY3`DkX<WD0QDnNQD^a1QD_a1XD0
VD0`DWg1`DXa3WD0QDnNQD^a1QD_a1XD0QD`a1`DWg1`DXa3WD0QDaa1QDba1XD0`De_5`D^F`DTh:WD0QDca1XD0`Deb5`D
db5`DUY<`D`G`DZc5`DXe5`Dni4`D[a4`D_^5`Dhg4`Di^5`DQj;`Dcn4`Dkg4WD0PD`i;QDda1XD0WD0PDY2QDea1XD0WD0
PD[j4QDfa1XD0WD0QDga1QDha1XD0WD0QDia1PDdh4XD0WD0QDja1TD1QDka1XD0`D]k5WD0PDch4PD]k5QDla1XD0`DlH`D
k]5`Dh5`Dc_4`DXQ5`DX[5WD0PD\k4PD]k5XD0WD0QDma1QDna1XD0VD0WD0QDma1QDna1XD0QDoa1WD0QDPb1TD2PD_h4PD
dk5XD0QDQb1WD0PDok6PDWa4XD0SD0aD]5`DYV5WD0QDRb1XD0`Dhe1`Dkn4`D_f1`DS:`DRn4`D^U5`DX[5`D^n:`Dan:`D
kY<`DZo4`Dhn4`DSY1`DgT5`Dfc5`Doj4`DjG`DW<WD0PDQ^:QDSb1XD0`DWO`DYOWD0QDnNTD1QDTb1QDUb1XD0WD0PDfP1
PDdh4QDVb1TD1XD0VD0WD0PDfP1PDdh4QDVb1TD1XD0QDWb1WD0PD`[5QDdNPDUZ<XD0WD0PDWc1PD]k5PDQl6XD0QDXb1`D
c\5`D]f1WD0PDdh4QDYb1PDQP7PDba3XD0WD0PD]k5PDok6QDZb1XD0VD0WD0PD]k5PDok6QDZb1XD0PD1WD0PD]k5PD[Y<X
D0WD0PD^k5QD[b1QD\b1QD]b1XD0VD0WD0PD^k5QD[b1QD\b1QD]b1XD0QD^b1WD0QD]@TD2PDdk5P@Ql6QD_b1XD0WD0QD]
@QD`b1TD2QDW=XD0QDab1WD0QDbb1QDcb1TD2QDdb1XD0VD0WD0QDbb1QDcb1TD2QDdb1XD0QDeb1WD0QD?XD0PD]k5`D^F`
D[F`Dhg5`DZc5`DhZ5`DX\5`DoP1`DSY1`DaP5`DPh:`DoD`Dn\5`DZZ<`DfZ5WD0QD@PD]k5XD0`Dok6`DQl6`D[F`De_5`
DSY1`Dh5`D^D`DRI`DjR5`D[Z<aDg4WD0QDfb1QDgb1XD0WD0QDhb1XD0QDib1`De_5`D[F`D^F`DhZ5`DX\5`Dog5`DQl6`
Dok6WD0QDjb1XD0`D[F`DoC`D^F`DY[<`DnFWD0PD[c4PDdk5PD[c4XD0`Dlg4WD0PD`k5PDQl6QDkb1XD0`Dne1WD0QDlb1
PD]k5XD0`Dan4`Die1`DY]4`DoP1`DSY1`DhZ5`D[Y1`DaP5`D`[<`Do\4SD0WD0QDmb1PDdk5QDnb1XD0WD0QDob1QDPc1T
D1QDQc1XD0WD0PDZR7PDa[4XD0PD]k5WD0PDok6QDRc1QDSc1XD0VD0WD0PDok6QDRc1QDSc1XD0QDTc1WD0QDUc1QDVc1QD
Wc1XD0QDXc1WD0PDXQ7PDok6QDYc1XD0WD0QDi:QDZc1QD[c1XD0WD0QD\c1TD2PDjk5QD]c1TD2XD0QD^c1WD0PDkS3PDjk
5QD_c1XD0WD0PDk\:QD`c1XD0QDac1WD0PDdk5PDlW6XD0`DT;`DSP5WD0QDbc1PDlh4QDcc1XD0WD0QDdc1QDec1QDfc1XD
0VD0aD]5WD0QDdc1QDec1QDfc1XD0QDgc1aD]5WD0PDkS3PDhl5PDjk5XD0WD0QDhc1QDic1PDch4TD1PD]k5QDjc1XD0`Do
EWD0PDQFPDQl6QDkc1XD0WD0PDRFPD]k5QDlc1QDmc1XD0WD0PDZY4QDnc1XD0QDoc1WD0PDS1PD4PD`k4XD0WD0PDmh4QDP
d1XD0QDQd1WD0QDf8QDRd1XD0QDSd1`D]k5`Ddk5WD0QDTd1P@ZR7QDUd1XD0VD0WD0QDTd1P@ZR7QDUd1XD0QDVd1WD0QDW
d1QDXd1TD2QDYd1XD0VD0WD0QDWd1QDXd1TD2QDYd1XD0QDZd1WD0QDV@PD\i4PDie3TD2XD0QD[d1WD0PD\Q7PD`h4XD0`D
en3WD0QD\d1QD]d1TD1QD^d1XD0WD0PDkk5QD_d1TD2XD0QD`d1WD0PDZR7TD1QDad1QDbd1QDcd1XD0WD0QDdd1QDed1QDf
d1XD0QDgd1TD4QDhd1WD0QD`MQDid1TD2P@dk5QDjd1XD0WD0PDXT4QDkd1TD2QDld1XD0WD0QDmd1QDnd1TD2QDod1XD0WD
0QDPe1TD1PDdk5QDQe1XD0`Dac;`DdP7WD0QDRe1QDSe1TD1QDTe1QDUe1XD0WD0PDQl6S@0QDVe1QDWe1XD0QDXe1WD0PDn
:PDVOPDmj4XD0WD0PDQl6PDP;PDRR7XD0WD0PDQl6PDWc1PDW[4XD0QDYe1WD0PDQl6PDgP3PDbk5PDZk4XD0WD0PDcm:PD`
n7XD0WD0QDZe1PDdk5XD0QD[e1`Dl\<WD0QD\e1PDVOQD]e1XD0VD0WD0QD\e1PDVOQD]e1XD0QD^e1WD0QD_e1XD0SD0WD0
QD`e1QDae1XD0VD0WD0QD`e1QDae1XD0QDbe1WD0PDdh4PDHPDbe2XD0VD0WD0PDdh4PDHPDbe2XD0QDce1WD0QD]@QDde1T
D2QDee1XD0VD0WD0QD]@QDde1TD2QDee1XD0QDfe1WD0PD\]<PD^4XD0`De_5WD0PDce4PDVP7PDdd4XD0WD0QDf9Y@0QDge
1PDVOTD2XD0QDhe1PDdo6S@0WD0QDie1XD0WD0PDHXD0QDje1QDke1P@]k5QDle1Q@a5Q@b5PDb^6QDme1PD]k5PDZk4QDne
1QDoe1QDPf1PD]k5PDdh4PDgj6PD]k5PD[U;PDch4PD^k5PDh]<PD`k5QDQf1QDRf1PDZe4QD_5Q`1h5QDSf1WD0QDTf1XD0
QDUf1S@0QDU6QD_?QDVf1PD`h4QDWf1PD^k5QDXf1TD2QDYf1QDZf1Q@[f1QD\f1QD]f1P@gk4QD^f1PDdk5`DQl6QD_f1QD
`f1QDaf1QDbf1QD_?QDcf1PD`h4QDdf1Q@ef1QDff1QDgf1QDPDQ@_5QDhf1QDif1PDch4QDjf1PDok6PDoi6QDkf1QDlf1Q
Dmf1QDnf1PD\o6QDYY1TD2QDof1QDPg1QDQg1QDRg1PDUP7PDYe4PDRP7PDZe4QDlOQDSg1QDTg1WD0QDUg1XD0VD0QDTg1W
D0QDUg1XD0QDVg1PDS1PDdk5QDWg1PDch4PD]k5QDXg1PDgS;PDdk5PDVOPDie3PDcS1PD_k5QDYg1QDne1TD1QDZg1PDih4
PDdh4PD]6QD_5QDY<WD0QD[g1XD0QDiIQD\g1S@0WD0QD]g1XD0`DYO`Dbh4`Dje1QD^g1QD_g1TD2QD`g1QDag1QDbg1QDc
g1QDU6Q@a5QDb5WD0QDdg1XD0QDif1QDeg1TD1QDfg1PD\k5QDgg1QDhg1QDig1PDZk4QDjg1QDkg1WD0QDlg1XD0PDdo6Q@
e5WD0QDmg1XD0QDng1PD]k5QDog1QDPh1QDQh1QDY<TD1QDRh1PDQl6S@0WD0QDSh1XD0QDTh1WD0QDUh1XD0PDQl6S@0WD0
QDVh1XD0PDlh4SD0PDdk5PDVOWD0QDWh1XD0QD_5QDXh1WD0QDYh1XD0`Deh4QDUP1QDdEWD0QDZh1XD0QDdEWD0QDZh1XD0
QDY<WD0PDb4PDah4XD0QDUP1QDdEWD0PDP3QD[h1XD0QD\h1QDdEWD0PDP3QD[h1XD0QD\h1QD]h1PDbh4P@Ql6QDU6QD^h1
PDco:QD_h1PDXQ7PDb4PDah4PDb4PDah4QDY<TD1QD`h1TD4PDdk5PDd\6QDah1WD0QDbh1XD0QD`5QDiEWD0QDch1XD0QDd
h1PDco:PD\k5PDVP7QDY^1WD0P@[R7QDeh1XD0VD0QDY^1WD0P@[R7QDeh1XD0QDfh1QDY^1WD0PDQl6PDQ^:XD0QDcEQDdE
TD2WD0QDgh1XD0QDdETD2WD0QDgh1XD0QDUP1WD0QDhh1QD\e1XD0`D_k5PDie3QDY<WD0PDVOQDih1XD0QDjh1QDkh1PDjk
5QDlh1PDHQDmh1QD_5QDnh1QDcEQDdETD1QDoh1TD3QDPi1QDdETD1QDoh1TD3QDPi1PDQl6QDQi1PDHQDRi1QDSi1PDgj6P
Dih4PDR3SD0QDY<P@[OQ`1h5QDTi1QDUi1QDVi1P@[OQ`1h5QDTi1QDUi1QDWi1PDdk5QDXi1QD\g1QDYi1QDZi1`DYO`DWO
PDZe4QD_5QDWi1QD\e1SD0QDPDPDil5PDdk5QD[i1QD\i1P@VOQD]i1QD^i1QD_i1QD`i1QD\g1QDai1QDbi1WD0QDWi1XD0
VD0QDbi1WD0QDWi1XD0PD1QDbi1WD0QDWi1XD0QDci1QDdi1PD\8QDei1PDVOPD]MPDie3PDVOPD]MQDfi1P@]k5QDWi1PDd
k5QDgi1PDgS;PD[o6SD0PDih4PDok6PDf`4PDco:PDdk5QDhi1PDhR7PDdk5QDhi1QDii1PDdk5QDji1PDHQDki1QD\e1PD\
k5PDQl6PDS_<PD]k5PDdk5PDQl6PDe_<PDZQ7QDli1SD0QDa5QDY<PDo2QDmi1QDY<PDo2QDmi1QDcEQDdETD1WD0QDni1QD
oi1XD0QDdETD1WD0QDni1QDoi1XD0PDcJPDoY<QDYY1QDPj1PDdk5QDQj1QDRj1TD2PDcP3QD[DQDSj1PDiQ1QDTj1QDUj1Q
DVj1TD1QDWj1PDih4PD\OSD0PDih4SD0QDXj1QDYj1QDZj1PDa^6Q@nNQD[j1QD\j1QD]j1QD^j1QD_j1PDie3QDY<QD`j1Q
Daj1QDbj1QDcj1TD2PDeh4QDdj1QDej1QDfj1QDY<QDgj1QDb5S@0PDk\:`Ddk5`D`U1QDcEQDdETD2WD0PDk\:XD0QDdETD
2WD0PDk\:XD0QDhj1WD0PDk\:XD0QDij1QDjj1PDR3QDkj1PDie3QDlj1TD2WD0QDmj1XD0QDo:Q`1h5PDeY6PDak5PDke3P
DeY6PDak5QD_5PDih4Q@nj1QDAQDYj1Q@nj1QDAQD`5QDY<QDoj1P@[OQDAQD`5PDil5PDdk5PDil5PDdk5PDVOSD0QDPk1W
D0QDQk1XD0WD0QDRk1QDSk1XD0QDTk1WD0PDHPDn;XD0PDHQDUk1WD0QDVk1QDWk1XD0QD_5Q`1h5WD0QDXk1XD0VD0QD_5Q
`1h5WD0QDXk1XD0QDYk1PDco:QDZk1QD[k1PD]6QDeh1QDW:QD\k1QD]k1SD0PDm_<PDdk5QD_5PDn_<PDdk5WD0QDQa1XD0
QD^k1PDdo6S@0WD0QD_k1XD0WD0PDok6QD`k1PD]k5PDQl6S@0QDPDQDY<XD0SD0QD_5WD0QDak1QDbk1QDck1XD0QDdk1WD
0QDek1PD`k5XD0VD0QDdk1WD0QDek1PD`k5XD0QDfk1WD0QDgk1PDge3XD0VD0WD0QDgk1PDge3XD0QDhk1WD0QDik1TD1QD
jk1XD0QDg5QDkk1QDlk1QD_5Q`1h5WD0QDmk1XD0`Dbh4`D\k5`D`k5WD0QDnk1P@fY1QDok1QDPl1XD0QDQl1QDRl1TD4QD
_5WD0QDSl1PDdk5XD0WD0QDTl1QDUl1XD0VD0WD0QDTl1QDUl1XD0QDVl1WD0QD_5Q@Y<QDWl1YD2XD0WD0QDYj1QDWl1YD2
XD0WD0QDkY1PDih4QDXl1XD0QDYl1QD_5WD0PDS1PDdk5SD0XD0`DmE`Dk8`DjE`D`k4`DQl6`Dok6`DVOWD0QDZl1QD[l1Q
D\l1XD0WD0QD]l1TD1QD^l1XD0QD_l1WD0QD`l1QDal1XD0QDbl1WD0QDcl1XD0`D\k5`D`k5SD0QD`5WD0QDdl1XD0WD0QD
el1PDch4PD]k5XD0QDfl1WD0QDgl1XD0WD0QDhl1TD1QDil1XD0VD0WD0QDhl1TD1QDil1XD0QDjl1QD_5Y@0WD0QDkl1PD]
k5XD0QD`5WD0Q@Y<PD[OTD1QDll1XD0QDml1PDZe4QDnl1WD0QDiETD1QDol1XD0`Ddh4`D^k5QDVV1WD0QDPm1QDQm1aD]5
`DQl6`DUQ7`D[R1`DjY3`Dok6XD0SD0PDih4QDRm1TD2WD0QDSm1XD0QDTm1WD0QDUm1PDch4XD0VD0WD0QDUm1PDch4XD0Q
DVm1QDWm1WD0QDXm1`DkI`DlI`D\Y4`D_^4S@0XD0QDYm1PDZe4QD_5WD0QDdj1`D\I`D^;`Dgb4`Dhb4`DkI`DlI`D\Y4`D
_^4`DYZ3`DWi5`DYO`De6`De;XD0QDYm1QDZm1Y@0WD0QD[m1QD\m1Q@i:QD]m1XD0QD^m1QD_m1Q`1h5WD0QD`m1XD0WD0Q
D_5Q@Y<QDam1YD2XD0WD0QDYj1QDam1YD2XD0WD0QDbm1QDcm1XD0PD]k5WD0QDdm1S@0QDem1XD0PD]k5QDfm1WD0QDgm1Q
Dhm1SD0XD0VD0WD0QDgm1QDhm1SD0XD0QDim1WD0QDjm1XD0WD0QDkm1SD0PDSl6XD0QD`5WD0QDlm1QDmm1XD0QDke1PDQl
6SD0WD0QDnm1QDnKPD_h4XD0VD0WD0QDnm1QDnKPD_h4XD0QDom1WD0QD[DTD1PDdk5PDVOXD0PD]k5QDPn1WD0PD\k5QDQn
1QDRn1XD0QDSn1Y@0WD0QDTn1YD1XD0WD0QD`5QDUn1QDVn1XD0QDWn1QDXn1WD0QDX<QDY<`DmQ1`Dcn2`DPf2`Dnc3`DgQ
3QDk4XD0`Dbh4QDYn1WD0QDZn1`DmQ1`Dcn2`DPf2`Dnc3`DgQ3QDk4XD0`Dbh4QD[n1QD_5WD0QDY<YD2XD0`Ddh4`D\k5Q
D[n1WD0QD\n1YD2XD0`Ddh4`D\k5QDi4WD0QDUP1QDY<`Dn2`DV3`DU4`Daa3`Dl4`DRb3`DTb;`D\b7`Dba3`D_3`Dc4`D\
8SD0XD0QDi4WD0QD]n1`Dn2`DV3`DU4`Daa3`Dl4`DRb3`DTb;`D\b7`Dba3`D_3`Dc4`D\8SD0XD0QD^n1WD0QD_5QDXh1Y
D1XD0`D`k5`Dbh4QD_n1WD0QDYj1QD`n1XD0QD_n1WD0QDYj1YD1XD0QDan1WD0QD_5QDbn1QDcn1XD0QDan1WD0QD_5QDbn
1YD1XD0QDdn1WD0QDen1QDfn1XD0QDdn1WD0QDen1YD1XD0QD`5WD0QD\g1QDgn1XD0QDhn1WD0QDin1XD0QDjn1QDn[1WD0
SD0QDWi1XD0VD0QDn[1WD0SD0QDWi1XD0QDkn1WD0QDln1QDmn1P@]k5P@Ql6XD0QDnn1WD0QDon1QDPo1QDeh1XD0SD0QDQ
o1WD0QDRo1PDch4XD0SD0QDZ5WD0QDX<QDY<`DU6`D_3`DSm5`Dn2`DXf1`Dba3`D\b7`DRb3`DU4`De3`DV3`Dfb3`DR3`D
iW6SD0XD0QDZ5WD0QDSo1`DU6`D_3`DSm5`Dn2`DXf1`Dba3`D\b7`DRb3`DU4`De3`DV3`Dfb3`DR3`DiW6SD0XD0QFTo1Q
D`5WD0QDY<P@[OQDUo1XD0WD0QDVo1P@[OQDUo1XD0WD0QDWo1QDXo1XD0VD0WD0QDWo1QDXo1XD0QDYo1QDZo1QDY<WD0QD
[o1QD\o1XD0QD]o1WD0QD[o1QD\o1XD0QD^o1PDfk5WD0QD_o1QDWi1XD0QD`o1WD0PDb[<QDao1XD0PDQP7WD0QDbo1XD0V
D0PDQP7WD0QDbo1XD0QDUBQDco1TD5WD0QD_5QDdo1YD1XD0QDeo1WD0QDXh1QDfo1XD0VD0QDeo1WD0QDXh1QDfo1XD0QDg
o1QDeo1WD0QDXh1YD1XD0VD0QDeo1WD0QDXh1YD1XD0QDgo1WD0PDZe4QDiIPDHQDho1XD0SD0WD0PDHQDio1XD0SD0PDak4
PDHQDjo1WD0QDko1QDeh1XD0QDlo1`DcS1`D`U1`Dbm:`Dfb3PDZe4QDmo1TD1WD0QDno1XD0QDoo1PDZe4QDmo1TD1WD0QD
no1XD0YD2QDPP2WD0QDQP2XD0QDPP2WD0PDok6PDaZ4XD0WD0QDYY1QDRP2XD0QDSP2WD0PDbh4QDTP2XD0WD0PDbh4PDSY1
PDVb6XD0`Egd4WD0QDdKQDUP2XD0QDVP2TD1VD0`Egd4WD0QDdKQDUP2XD0QDVP2TD1QDUBWD0QDWP2Q@XP2XD0QDYP2WD0Q
DZP2XD0QD[P2TD3QD_5QD\P2QD_5WD0PDfP1PDbh4XD0SD0WD0QD]P2XD0QDY^1QDY<QD^P2SD0QD_P2WD0QD`P2XD0PDlh4
WD0QDaP2XD0VD0PDlh4WD0QDaP2XD0QDbP2WD0PDHPDkc<XD0QDcP2WD0QDdP2P@mc<XD0QDcP2QD_5WD0PDlc<XD0SD0QDe
P2WD0PDdk5XD0QDfP2PDkS3PD]k5WD0PDQl6PDUe4XD0WD0QDgP2Q@_5QDhP2XD0PDmg3QD_5WD0QDhP2XD0PD\k5QDiP2VD
0PD\k5QDiP2PD1WD0PDHPD\i4XD0QDjP2S@0QDkP2`DkF`DWl2`DlFWD0PDm9XD0QDjP2S@0QDkP2`DkF`DWl2`DlFPDbk5Q
Df9WD0QDlP2XD0VD0PDbk5QDf9WD0QDlP2XD0PD1QDmP2PDl\;WD0PDdQ4XD0WD0QDY<P@[OQDnP2XD0S@0QDoP2QDPQ2WD0
QDQQ2XD0QDRQ2WD0QDSQ2XD0SD0WD0QDTQ2PDch4PD]k5XD0QDUQ2WD0QDge1QDVQ2XD0QDWQ2PDco:TD5WD0QDXQ2XD0SD0
QD_5PD]k5WD0QDYQ2XD0QDZQ2QD[Q2WD0QD\Q2XD0VD0QD[Q2WD0QD\Q2XD0QD]Q2WD0QD^Q2QD_Q2XD0QD`Q2QDif1WD0QD
aQ2XD0TD2QDbQ2QDcQ2PDdh4PDVd<PD]k5PDii4PDoo6QDdQ2Q@_5WD0QDeQ2XD0WD0PDii4XD0Q@e5QDfQ2aD]5`DPh3`Dl
k5QDgQ2Q@_5QDhQ2Q@iQ2QDjQ2QDkQ2QDYj1Q@lQ2QDjQ2PD\T;QDmQ2PDHQDnQ2QDoQ2PDih4QDPR2PDW[4QDm5Q@cEQDQR
2TD1PDV5TD2QDRR2QDSR2QD_f1TD3QD_5Q`1h5WD0PD^JXD0QD_f1TD3QD_5Q`1h5WD0PDdJXD0QD_f1TD3QD_5Q`1h5WD0P
D_JXD0QD_f1TD3QD_5Q`1h5WD0PDiJXD0QD_f1TD3QD_5Q`1h5WD0PD_g7XD0QD_f1TD3QD_5Q`1h5WD0PD^g7XD0QDh5QDT
R2QDle1TD3QD_5Q`1h5PD\m7PD\m7QDU6UD0WD0PD\m7XD0QDUR2Q`1h5WD0QDVR2XD0S@0QDU6QDle1TD3QD_5Q`1h5WD0P
D]JXD0`D\k5`D^k5QDle1TD3QD_5Q`1h5WD0PDWg3XD0`D\k5`D^k5`Djk5`Ddh4`D_k5QDWR2TD4WD0PD]JXD0WD0QDXR2X
D0QDU6QDYR2TD1QDZR2QD[R2QD\R2PDah1PD^k5PD]]7WD0PD]]7QDW:QD]R2XD0WD0QD^R2TD1QD_R2XD0QD_9WD0QD`R2T
D1QD_R2XD0UD0PDRS7PD4WD0PDok6QD]5XD0UD0PDRS7WD0QDaQ1QD]5XD0QDaR2QD_5WD0PDok6QD]5XD0VD0QDaR2QD_5W
D0PDok6QD]5XD0QDUBWD0PDok6QDbR2QD]5XD0VD0WD0PDok6QDbR2QD]5XD0QDn^1QDcR2QDdR2QDh5QDeR2QDdR2QDfR2T
D1WD0PDY_<QDdR2XD0WD0QDgR2P@Ql6PDY_<QDhR2XD0QDiR2QDjR2Q@kR2QDlR2QDmR2PDlk5QDnR2QDoR2PDkMUD0QDm5Q
DPS2TD1P@fh4WD0QDQS2XD0SD0aE]5QDm5QDRS2TD1P@fh4QDSS2`DlI`DdZ4`D]k5`D\f3`Dgd<`Dhd<QDTS2P@VP7QDUS2
QDVS2QD_9QDWS2Q@_5QDXS2TD1P@fh4TD3QDYS2QD_9QDWS2Q@_5QDZS2PDdk5QD_9QDWS2Q@_5QD[S2TD1PDfh4TD8QD\S2
QD]S2QD^S2PD][4PDeOQD_S2QD`S2PDXT4QD_5QDaS2QDbS2PDcg6QDcS2QDdS2QDeS2QDfS2QDgS2UD0QDhS2TD1QDiS2`@
Ql6`@fh4`Dok6`DPl6`Dai4QDjS2TD2WD0QDkS2XD0QDlS2QDmS2PD\i4PDoU7QDnS2WD0PDVb6PD[l3XD0QDoS2QDPT2QDQ
T2QDoS2QDRT2PDS1QDST2PDSl6QDTT2QDUT2P@bh4PD\k5PDSl6QDVT2QDWT2PDje<QDXT2QDYT2QDZT2WD0QD[T2PD]k5XD
0SD0WD0QD\T2QD]T2TD1QD^T2XD0WD0QD_T2P@ih4PDgb3QD`T2XD0SD0WD0QDaT2P@YHP@_k5QDbT2S@0QDcT2XD0WD0QDd
T2QDeT2Q@_5QDfT2XD0PDih4WD0PDdo6XD0SD0WD0QDgT2PDUn2XD0QDhT2WD0QDiT2TD1QDjT2PD]k5XD0SD0QDkT2PDih4
PDdk5PDih4QDlT2SD0QDmT2QDnT2QDoT2SD0QDPU2P@ek5P@kk5WD0Q`1h5QDQU2XD0QDRU2QDSU2QDTU2SD0QDRU2PDUn2Q
DUU2QD\LQDVU2QDWU2QDXU2PDok6WD0QDYU2SD0XD0QD_5WD0PDok6QDYU2SD0XD0`D]k5`DbS3`D`S3WD0PDok6QDYU2QDZ
U2XD0WD0QD[U2P@]k5QD\U2XD0PDXT4QD_5QD]U2QDYJQD^U2QD_U2QD_9Q@j5QD`U2PDdh4QDV;QDaU2PDdk5QDV;QDbU2Q
D_9QD_5WD0PDih4QDcU2XD0QDdU2QD_9QDeU2QDfU2WD0QDgU2XD0QDhU2P@RS7QDiU2QD_5QDjU2QDkU2QDlU2QDmU2PDbh
4QDnU2PDbh4PDbh4PDQl6SD0PDnf<PDih4Q`1h5PDQl6QDoU2QD]@QDPV2QDQV2PDlS3PDjk5QDRV2PDiS;PDQP7PDiR7PDa
k5QDSV2PDie3PDVOQDTV2PD_k5PD`n2PDHPDof<WD0QDUV2QDVV2QDWV2QDXV2XD0WD0QDYV2PDah4QDg5PDYm:XD0WD0QDT
Q2S@0PDWo7XD0WD0QDZV2QD[V2TD1QD\V2QD]V2XD0WD0PDan:PDbk5PD_l4XD0WD0PDdS5PDbk5PDTg<XD0WD0PDUg<PDYS
1XD0WD0QD^V2QDg5PDe]4XD0WD0QD_V2PDbh4QD`V2Q@aV2PDR^;XD0WD0QDbV2PDQl6QDcV2XD0WD0QDdV2PDQl6QDeV2XD
0WD0PD^g<PDQl6PD`o4PD\k5XD0WD0PD_g<PDfW5XD0QFfV2TD2WD0QDgV2PDch4XD0WD0PD\k5QDhV2PDPEXD0WD0PD\k5Q
DiV2QDjV2PDl4XD0WD0PDl4PD]k5QDg5QDkV2XD0WD0PDfg<QDlV2PDcFXD0WD0QDmV2PDQl6PDgg<XD0WD0PDbh4PDPDPDY
e3XD0QDnV2TD3WD0QDoV2PDjk4QDPW2QDQW2XD0`DSY1WD0QDRW2PDjk4QDPW2QDSW2XD0WD0PD]P7QDTW2QDUW2XD0WD0QD
VW2PDQl6QDWW2XD0WD0QDXW2PDUn2PDmg<XD0WD0QDXW2QDYW2QDn>XD0QFZW2WD0PDbh4PDok6QD[W2QD\W2XD0WD0PDfk5
PDok6PD__3XD0PDbk5WD0QD]W2PDl[;XD0VD0WD0QD]W2PDl[;XD0QD^W2WD0QD_W2QD`W2XD0VD0WD0QD_W2QD`W2XD0QDa
W2WD0PDgP3P@\c1QDbW2XD0VD0WD0PDgP3P@\c1QDbW2XD0QDcW2WD0QDdW2QDeW2XD0WD0QD\JQDfW2QDgW2QDhW2XD0WD0
QDiW2QDW8QDjW2XD0QDBQDkW2TD1WD0PD\o6PDQl6QDlW2XD0WD0QDmW2PDah4PDok6PDVh<XD0WD0PD_h4PDdh4PDXGXD0V
D0WD0PD_h4PDdh4PDXGXD0QDUBWD0QDnW2QDnNTD1PDek;XD0WD0PD`i;PDbh4QDoW2XD0WD0QDPX2PDbh4PDQl6PDWh<XD0
WD0QDQX2PDdh4PDQl6PDai;XD0WD0QDXW2PDch4PD]k5QDRX2XD0WD0QDSX2QDTX2QDjn1XD0PDQl6TD1QDUX2QDVX2TD1WD
0QDWX2QDXX2XD0QDYX2TD2WD0PD]h<PDch4XD0WD0QDZX2XD0`DUc4WD0PDah<PDbk5PD]Y6XD0WD0QD[X2QD\X2XD0VD0`D
Q8WD0QD[X2QD\X2XD0QDmN`DQ8QD]X2TD1WD0QD^X2XD0VD0`DUo6QD]X2TD1WD0QD^X2XD0QD_X2`DUo6WD0PDlh4QD`X2P
D^k5QDg5QDaX2XD0WD0QDbX2PDah4PDkS3XD0WD0QDcX2TD1PD\k5XD0PDQl6TD1QDdX2QDeX2TD2WD0QDfX2QDgX2XD0WD0
PDko4PDgk5PDQl6PDfc5XD0WD0QDhX2PDQl6TD1PDVc5XD0WD0PD]X<PDSNXD0`DT3`Dmn;QDiX2WD0PD_Y<XD0VD0QDiX2W
D0PD_Y<XD0QDjX2WD0PD^k5PDh8PD]k5PDok6XD0QDkX2WD0QD\j1PDfk5QDlX2XD0QDmX2WD0QDaCPDQl6PDn7XD0WD0QDn
X2PDok6QDXR2PDPg1XD0WD0QDoX2PDW[4XD0VD0WD0QDoX2PDW[4XD0QDPY2WD0QDQY2PDbh4XD0QDRY2WD0QDSY2PDbh4XD
0QDTY2WD0QDUY2PDQl6QDVY2XD0WD0QD^h1PDVP7PDQl6PD`k4XD0PDWY4WD0PD`k4PDTi<XD0QDWY2TD3QD_5TD1WD0PDSo
2PDXf1XD0WD0QDi=TD2PD\h4XD0WD0QDXY2TD1PDUi<XD0WD0PDVi<PDdk5PDZb4XD0WD0QDYY2PD[5TD1PDih4PDmQ1XD0W
D0PDie1PD_4PDdk5XD0WD0QDZY2PD^P;XD0WD0QD[Y2PD]k5PDZZ3XD0WD0PD]JPDXi<XD0WD0PDXc1PDXi<XD0QD\Y2TD1W
D0QD[>QDg5PDZl5PDYZ3XD0WD0QDWFTD4PD][4PD^k5PDXT4XD0WD0QD]Y2PD_k5QDg5PDYm:XD0WD0QD^Y2XD0QF_Y2WD0P
Dah4XD0`DQl6`Dok6QF`Y2TD6QDaY2WD0PDce4PDah4XD0WD0QDbY2TD2QDcY2PDQl6QDdY2XD0WD0QDPQ1TD2PDk\:PDnHX
D0WD0QDeY2PD\i<XD0`Djb5WD0QDRT1TD1PD_h4PDQl6PD_]:XD0WD0QDfY2PD]k5PD]i<XD0WD0PDXc1PD^i<XD0VD0WD0P
DXc1PD^i<XD0QDgY2WD0QDhY2QDg5PD`g5XD0WD0QDaBS@0PDok6QDiY2XD0WD0QDjY2PDQl6PD_]:PDfc5XD0WD0QDkY2PD
ai<XD0VD0WD0QDkY2PDai<XD0QDlY2WD0PDk_5PDg3XD0WD0QDmY2QDnY2PDdk5PDP5XD0QDoY2PDok6WD0PDhT3PDmn4XD0
QDPZ2QDnNWD0PDlW6PDbZ4XD0WD0PDbi<XD0WD0PDek;PD`k5QDQZ2XD0WD0PDfi<PDbk5PDm2XD0WD0QDRZ2QDSZ2P@Pl6Q
DTZ2XD0WD0QDUZ2QDVZ2XD0TD1QDWZ2WD0QDXZ2PD]k5XD0PDok6WD0QDYZ2PD]k5XD0QDZZ2WD0QD[Z2PDRb;XD0WD0QD\Z
2TD1QD]Z2XD0WD0QD^Z2PDdh4XD0`Ddk5`Dbh4`DQl6WD0PDHPDgk6PD^k5XD0PD`n;WD0QD_Z2PD]k5QDi:QD`Z2XD0WD0Q
D\JQDaZ2QDbZ2XD0QDcZ2TD2WD0QDdZ2QDeZ2TD1QDfZ2XD0WD0PDih4QDgZ2QDhZ2QDiZ2XD0WD0PDTW:PDZ]4XD0`Emg3`
E>`En9`El8`Ek8`Em8`En8`EoE`E`f2WD0PDie3PDcS1PD_k5QDjZ2XD0`D[5`Dh5`Dgb3`D\]4WD0PD_j<PD]k5PDiW5XD0
WD0QDYNQDkZ2PDdk5XD0WD0QDYNQDlZ2QDmZ2XD0QDnZ2WD0QDSIQ@oZ2Q@P[2TD1QDQ[2PD]k5XD0WD0PDdo6PDok6QDR[2
QDS[2XD0WD0PDdo6Q@T[2QDU[2XD0`D^k5QDV[2TD5WD0PDRe4QDW[2QDX[2XD0WD0PDRe4QDY[2QDZ[2P@Zc5XD0PD4WD0P
DRe4QD[[2XD0VD0PD4WD0PDRe4QD[[2XD0PD1QD`MQDRU1WD0QD\[2TD2PD^k5XD0`DgX;`Dok6QD`MQDRU1WD0QD\[2QD][
2PD^k5XD0QD`MPDke3WD0QD^[2QD_[2XD0QD`[2WD0QDa[2TD1QDb[2XD0WD0QDc[2PD^k5QDd[2XD0QFe[2TD4WD0QDf[2T
D1PDch4PD]k5Q@g[2QDh[2XD0WD0PD[X;PDbk5PD^U;XD0WD0PDRIPD\k5PDQl6PDl4PD]k5PDQl6PDk^5XD0WD0QDi[2PD]
k5PDlDXD0WD0PDff4QDj[2XD0WD0QDk[2TD2QDl[2TD1QDm[2XD0WD0PDZk<TD2PDnX1XD0QDn[2QD_5WD0PDc3Q@o[2QDP\
2XD0QD_5QDQ\2WD0PDo\;PD]c4PD^k5XD0WD0PDfT1PDhe1XD0VD0WD0PDfT1PDhe1XD0QDR\2QDoY2PDok6WD0QDS\2PD]k
<XD0WD0PDcQ1PDT8XD0QDT\2WD0QDU\2PDoGPDbk5XD0PDnGWD0QDV\2PDbh4QDg5QDW\2XD0WD0PDR1PD\k5PDQl6PDbk<X
D0WD0PD]k4PDkk5PDck<XD0WD0PDdk<QDX\2XD0WD0PDTS1QDY\2XD0WD0PD]Q7PDdh4PDQl6PDeh4PD]k5QDg5XD0WD0QDZ
\2TD2QD[\2XD0`Djk<`D`P5WD0QD\\2QD]\2PD_h4XD0QD^\2TD1WD0QD_\2QD`\2XD0WD0QDa\2PD\o6PDQl6TD1QDb\2XD
0WD0QDc\2PDQl6PDah1XD0VD0WD0QDc\2PDQl6PDah1XD0QDd\2WD0QDe\2PDQl6PDah1XD0VD0WD0QDe\2PDQl6PDah1XD0
PD1WD0QDf\2QDg\2XD0`DiW5`Dhe1QDj^1WD0PDla6QDh\2XD0WD0QDi\2QDj\2Q@k\2QDl\2XD0`Dbh4`D]k5QDm\2TD1WD
0QDn\2XD0WD0QDo\2P@\i4QDP]2PDQl6TD1QDQ]2XD0WD0PD[h4PD\k5PDQl6PDig1XD0WD0QDR]2PDdo6PDok6PDYl<XD0W
D0PDW^6PDkk5PDXh:XD0WD0PDmm4PD]k5PDZl<XD0WD0PD[GPDdh4QDg5PD[l<XD0WD0PDTh;PDah4PDQl6PDcj4XD0WD0PD
T3PDak5PDQl6PDUe4PD^P5XD0WD0PD\l<PDdk5PDQl6XD0WD0PD[j4PDdR1PDQl6XD0WD0PD]l<PDbh4XD0WD0PDfc5PDeOP
DfX2XD0QDS]2PDQl6QDT]2PDok6PDlS1PDn2PDdk5PDok6PDSW:PDQg4PD`h4PDdk5PDok6PDSW:PD`k5PD^l<PDdh4PD^l<
PDbk5PDok6QDU]2PDQ`:PD_k5PDU6PD`l<PDbh4PDok6QDV]2PD_k5PD[5PDdh4PD]S5PDdh4QDg5PDal<PDQl6PDbl<PDQl
6PDQl6PDgj;QDg5PDbh4PDeJPDge3PD\k5PDQl6QDW]2PDhk4PD]k5QDV?QDX]2PDok6PDia:PD]k5PDQl6PDli1PDVc1PDQ
l6PDdl<QDY]2PDgT;QDZ]2PDdk5PDel<PDfl<PDdh4PDgl<PDg[;QD[]2PDQl6PDZZ5`Dah4PDi1PDdk5PDfEPDdh4PDQl6P
Dmd;QD\]2TD1PDhl<PD`k5PDQl6PDca4PD]k5QD]]2PDil<PD]k5QD^]2PDjl<PDhY5PD_k5PD\i4PDQEQDii1PDdk5QD_]2
PDdn3PD]k5QDg5QD`]2PDQl6TD1QDa]2QDb]2QDg5QDc]2QDd]2QDe]2QDf]2TD1QDg]2QDh]2PDZX4PD]k5QDi]2QDj]2PD
\b4VD0QDi]2QDj]2PD\b4QDk]2QD\JPD_h4PD^k5QDnNQDl]2QD[P2QDm]2QDn]2PD]k5PDQg4QDT>TD2PDol<QDo]2PDXT4
PDVP7QDP^2QDQ^2TD1QDR^2PD\e3PD]MPD]MPDdk5PDca4PD\EPDRk4PD^k5PDT8PDVNPDTk4PDkd7PDVNPDok6PD\b4PDVN
QDS^2PDdk5QDT^2QDU^2PDdo6PDok6PDdo6PDok6PDij<PDij<PDW5PDTP<PD`T1PDkk5PD]JPDkk5QDV^2PD]JPDkk5PDef
4PD]b1PDkk5PD][6PDkk5PDYd1PDkk5PD^i4PDPm<PDbk<PDbk<QDW^2PDah4PDdk5PDok6PDQm<PDdh4PDok6PDod3PD]k5
PDRm<QDoDQDg5PDlS5PDVc1PDga4QDX^2PDih4QDY^2PDok6PDSm<PD]k5PDok6PDdX2PDak5PDok6QDZ^2SD0PDok6PDZX6
PDdk5PDok6PDTP1PD_k5PDok6PDPf3PDd3PDok6PDgj;PD]k5PDok6PDWm<QD[^2PDVP7PDdd4PDXT4QD\^2PDYm<PDYHPD\
k5PDSl6QD]^2QDSDPDTIPDbk5PDZo7PDie3PDom:PDok6PD[6PD]Q7PDUn2PD`T1PDkk5PD]9PDdd4QD^^2QDg5PDal<PDdh
4QDg5PDZf<QD_^2QDg5QD`^2QD\\2QDa^2P@_h4QDb^2PD_h4QDc^2QDd^2PDRo6PDZY4PDkS3PDjk5PDok6PD_\4PDRg4PD
dk5PDbh4PDgg5PDdi4PDbh4QDg5PDTc1PD[6PD[3QDgS1PDdk5QDg5PDo^:PD]g4PDdh4QDe^2PDXT4PDch4PD`k4PDbh4QD
f^2QDg^2PDc3PDTg3QDh^2QDi^2PDSf6PDQl6QDj^2QDk^2QDl^2QDm^2QDa^2QDaNQDg5PDge3PDR`:PD]k5PDnb7PD]k5P
DQl6QDn^2QDo^2PDdh4PD_DPDdk5QDoDPDTEPDQl6PDPX;PDbh4PDQl6PD`k4QDP_2PDT8PD]k5QDg5PDVc1PD\T<PDd\4PD
am<PDVNPDgT;QDQ_2QDR_2QDS_2PDk8PDie3PDom:QD\1QDT_2P@]k5P@Ql6QDU_2QDKPDQl6QDV_2QDDPD`h4P@ok6QDW_2
QDDPDUn2P@ok6QDX_2QDDPDQl6QDY_2QDZ_2QDDPDfk4PDbk5PDfk4PDbk5PDgo6QDDPDak5PD_DQDDPDcm<QDDPDdk5PDnT
3QDDPDch4PD]k5QDg5PD]n6PDdk5QDFPDah4PDXo6QDFPDdk5QD[_2S@0QD\_2PDUn2PDok6QD]_2QDFTD2PDdh4QDg5PDal
<QDFPDQl6QD^_2QDFQDg5QD__2PDah4QDGPDQl6QD`_2PD]k5QDGPDQl6QDa_2QDGQDb_2QDGPDok6QDc_2QDGQDg5PDn5QD
GPDok6PDba3PD^k5QDGQDd_2QDe_2QDHPDQl6QD`_2QDf_2QDHPDQl6QDg_2QDHPDdk5PDmQ3QDHPDdk5PDQl6QDh_2QDHQD
g5QDi_2QDHQDg5PDZl5PD]n6QDHPDT?QDnDQDHPDah4PDdk5QDaQ1PDah4PDdk5QDaQ1S@0PDn2QDITD2PDbh4QDg5PDR^;Q
DITD2PD\k5PDim<QDIQDj_2QDk_2QDIP@Pl6PDY\;PDbh4PDQl6QDIP@ok6PDlU5PDbh4QDIQDg5QDl_2QDJPDok6QDm_2S@
0QDn_2QDJQDo_2QDEQ@P`2S@0PDbR5PDbh4QDEQDg5QDQ`2QDEQDe5S@0QDR`2QDS`2QDEQDT`2TD1QDU`2QDETD2PDa^6PD
d`7QDEQDWi1PDdk5QDV`2QDEPDok6QDW`2QDX`2QDY`2QDP1QDg5QDZ`2QDP1PDQl6QD[`2QDR1PDak<QDR1QD\`2QD]`2QD
V1QD^`2QDX1PDUo6QDg5PDZl5QDX1PDbh4QD_`2QDX1PDbh4PDdh4PD^l<QDX1PD_h4QD``2`DQl6`Dok6`DPl6`D]i4`D^i
4QDX1PDdk5QDa`2PD]9QDX1PD]k5PD`Z4QDOPDch4QDb`2P@Ql6PD\W6QDOQDf9QDc`2QDOQDd`2QDe`2QDOQDf`2QDNPDQl
6QDg`2PDXj1QDNQDg5QDh`2QDNQDg5QDi`2QDj`2QDNPDdh4PDQl6QDk`2QDNTD2PDdk5QDl`2QDNPDdk5PD]JPD\8QDU1PD
Ql6QDm`2QDU1PDok6QDn`2PDW^7QDU1PDQl6QDo`2QDPa2QDW1PDch4QDV?QDQa2QDW1QDRa2S@0QDSa2QDW1QDRa2S@0PDd
k5PDPDQD[2PDQl6QDTa2QD[2QDg5PDPg1QDY2PDQl6PDe3QD^2PDok6QDUa2QD[1PDok6PDYn<QD[1PDok6QDVa2QD[1QDg5
QDWa2QDc1QDXa2QDYa2QDd1PDQl6QDZa2QDe1PD`k5PDW^7QDe1PDak5PDQl6QDe1PDQl6QD[a2QD\a2QDj1PDQl6QD]a2QD
j1PDbh4QD^a2QDk1PDok6PDW8QDk1QD_a2QDk1PDUn2PDok6QDk1QDg5QD`a2QDb1PDdd4PDk[;QDQ2QDaa2QDW2PDUn2PDo
k6QDW2PDQl6PDV<QDV2PD_k5QDba2PD_k5PDlS1PDPh:QD_2PDbh4PDVP7QD`2PDQl6PDjd;QDa2PDch4PD]k5QDg5PD[5QD
a1QDca2QDda2QD`1QDg5QDea2QD`1PDQl6QDfa2`DQl6aD]5QD`1TD3PD]e4PDch4QD`1TD3QD\_2VD0QD`1TD3QD\_2QDga
2QDi1QDha2QDi1PD^k5QD\X1QDP2QDia2QDP2PDQl6PDeV;QDP2QDg5QDja2QDP2QDka2QDla2PDdh4PDVi2PD\Q7PDdh4PD
]JQDma2PDdh4QDna2QDoa2PDdh4PDok6QDPb2QDQb2PDdh4PDok6PDaf2PD]k5PDdh4PDgd4QDRb2PDdh4PDli1PDVc1PDdh
4PDQl6QDSb2PDdh4PDWY5PDTd3PDbh4PDQl6QDTb2PDbh4PDQl6QDUb2QDVb2PDbh4PDVc1PD]k5QDWb2VD0PDbh4PDVc1PD
]k5QDWb2QDXb2PDbh4QDYb2PDbh4QDZb2VD0PDbh4QDZb2QD[b2PDbh4PDok6QD\b2PDbh4QD]b2QD^b2PDbh4PDQl6QD_b2
PD\k5PDQl6QD`b2QDab2QDbb2PD\k5QDQ^2QDcb2PD[j1PDdk5PD\P7PDVc1PD]k5PDQl6QDdb2QDeb2PD]k5QDiR1QDfb2Q
Dgb2PDhEPD]k5QDhb2QDib2PDYl5PDok6QDjb2QDkb2PDok6PDT3PDfk4PDok6QDlb2QDmb2PDok6QDnb2QD\e1PDok6PDln
<PD]k5QDnNQDob2QDPc2QDQc2PDok6PD_\4QDRc2PDok6QDSc2QDTc2PDok6PDiR7PDXU;PDok6PD[k4PDV6PDok6PDnn<PD
]k5PDZo4PDok6PD_8PDdh4PDok6PDon<PD[5PDok6PDPo<PD]k5PD_DPDok6PDVNPDQo<PDok6PDR^6QDUc2PDR^6PDRo<PD
_4PDRo<PDok6PDdc1PD`T1PDok6QDVc2QDWc2PDok6PDec1QDXc2PDok6QDjb2PDW6PDWDPDbk5PDXDPDak<PDbk5PDdo2PD
WDPD]k5PDef4PDTo<PDdh4PDQl6PD\Q7PD`h4PD]9PDn2PD]9PDbk5PDRm;PD_9PDbk5PD]`6PDom4PDbk5PDl_5PDhn4PDb
k5PDUo<PDTIQDYc2PDTIPDWR6PDli1PDVc1PDVc1QDZc2PDgj;QD[c2PDXj1QD\c2PD_l5PDbh4PDRf:PDbh4PD`i;PDbh4P
D\6PDhc1PD]g1PDhc1PD]P7PD`k4`Djh4`DYe4PD]P7PDQl6QD]c2PD]P7PDmg3QD^c2QD_c2PDoT<PDU`:QDiR1PD]T5PDb
h4PDQl6QD`c2PDQl6QDac2PD]k5PDQl6QDQa2QDbc2PDQl6PD_m2PD]k5PDQl6PDjOPD]k5PDQl6PDf^:QDcc2PDQl6PD[Y4
PDdi4PDQl6QDdc2QDec2PDef4PD^\7PDgT;Q@V?QDfc2PDgT;PD[P7QDgc2PDdo6QDhc2PDok6QDic2PDZQ7PDok6PDRo5PD
ZQ7QDjc2PDih4PD`1PDok6PDlR5PDih4QDkc2PDok6QDlc2PDco:PDQP7QDmc2PDco:PDZk4PD]k5PDHPDYg3PD[o<PDHPDj
g4PD\o<PDcW:QDnc2PDeY:PD]o<PD^o<PDbk5PDRIPDRg4PDdk5QDg5PDgd4PD]k5QDoc2PDgd4PDga4PD\U1PDbh4PDVP7P
DT^6PDjk5PDPDPDRIPDY]4QDPd2QDQd2PD^l<PDbk5PD_o<PDUU;QDRd2QDSd2PDVOPD_h4PD_k5PDQl6QDTd2PD_h4PDZe4
PD_k5PD_h4PDbk5QDUd2PD_h4PD^k5PDXT4PDVP7PDUa<PDVP7PDVY1PDWn<PDbk5PD[X;QDVd2PDjb4QDVd2PDgJPD`o<PD
ao<PDfk4PDTEPD]k5PD]6PDPh2PDkk5PDcj4PD\Q7PD_k4PDah4PDQl6PD_k4PDbh4PDQl6PDhf5PD]k5PD_g:PDif5PD]k5
PD_g:PD`k4QDWd2QDV?QDXd2PDod3PD]k5PDRm<PDfZ5PD]k5PDQl6PDRNPDkk5PDbo<PDj]8PD]k<QDYd2QDZd2TD2QD[d2
PDV3PDok6PDd[;QD\d2QD]d2PDhEPDNPDbk5QD^d2PDTi4PDdk5PDX:PDTi4PDdk5QDkCQD_d2PDoCPDdh4QDg5PDbj;PD^k
5PDag4QD`d2PD`GPDmS5PDah4PDco<QDad2PDVP7PDQl6PD]l4PDXT4PDbl4PDXT4PDk_;QDbd2QDnV1PD`l4PDXT4PDd4QD
cd2PDin7PDbh4QDdd2QDed2TD1P@YHPDdo<QDfd2P@dd4PD^X;QDo^2PDah4QDnX1QDgd2PD_h4QD\e1QDhd2PDch4QDmY1P
Dg3PDn2PDn2PDg3PDg3PDbk5PDn2PDok6PDnW<PDcX:PDbk5PDeo<PD^m5PDQl6PD^j;PD\c1QDid2PDcOPDdk5PDoi6PDok
6PDXKPDdk5PDPl6PDYh5PDZQ<PDPl6PDe2PDdk5PDPl6PDU6PDfV;PDok6PDfo<PDok6PDgo<PDPEPDok6PDho<QDjd2PDok
6PDig5PDZ4PD\k5PDok6PDkd;PD\k5PDio<PD\k5PDjo<PDch4PDbh4PDok6PDko<PDS1PDdP1PDQl6PDS1PDdh4PDQl6QDk
d2PD\i4PDi7PD\V<PD]i4PDna4PD\V<PDkS3PDTDPDjk5PDeh4PDdk5PDa]4PDeh4PDdk5PDQl6PDZS1PDdh4PDlo<PDdh4P
DQl6PD\U1PDok6PDP\:PDRb;PDZk4QDld2PDc7PDno<PDok6PD\c1QDmd2PDPk4PDZk4PDbh4PDSo6PDUU3PDHPD]i4PDPR;
PDkf;PDXg3PDjk5PDQl6PD_]:PD]n6QDnd2PDVP7PDn7PDeo6QDod2QDQa1QDPe2PD_k5PDeo6PDPl6PDWm:QDQe2PDdd4QD
Re2PDdh4QDg5PDZl5QDSe2PDUe4PD[\4QDTe2PDdk5PDQl6QDUe2QDVe2PDok6TD1QDWe2PDHQDXe2QDYe2PDWGPDR^6PDkk
5PDok6PD`i;QDZe2QD[e2PDkk5PDVNQDf^2PDQl6PDRP=PDHPDo2QD\e2PDVP=PD]k5PDSf5PDfS1PDdk5QD]e2PDQd2PDge
3QD^e2QD_e2QD`e2PD]Y1QDae2QDbe2PDd];PD[[;QDce2QDde2PDUo6QDee2QDfe2VD0QDee2QDfe2QDge2PD`k5PDQ;VD0
PD`k5PDQ;PD1QDhe2P@bh4PDgP3VD0QDhe2P@bh4PDgP3QDie2QDT>TD2PD]e6PDdd4PDgk5QDje2QDRDQ@Y<QDke2TD2PDf
j;QDle2PD^k5PDok6PDVc1PD]k5QDQ^2PD_h4PDdk5QDme2PD_k5PDok6PDVS;PD]k5PD]i4PDok6PDog<PDl[;QDne2PD\k
5PDQl6PD^P=PDXQ1PDkk4PD\k5PDVP7PD\k5PDig5PD\k5PD_P=PDbk5PD\k5PDQl6PDl4PD]k5QDg5PD\k5PD`P=PD\k5PD
ok6QDoe2P@bP=QDPf2PDQl6PDdi<PDdb2PDdk5PDRm4PDcP=QDZ]2QDQf2QDRf2QDSf2PDfZ2PDdh4QDTf2PDah4PDQl6PD]
m4PD^k4PD[h4PDgd4PD]k5PDSZ;QDUf2QDVf2PDQFQDWf2PDdh4PDdd4QDg5PDfQ1PD\o6PD[X;QDg5PDcb;PDS1PD`k4PDb
k5QDXf2PDch4PDHPDaX5QDeQ2PDal;PDPg4PDah4PDoDPD\i4PDfP=PDaT1PDch4PD]k5QDg5PDXi:PDdd4PDQl6QDYf2PDa
S1PDQl6PDgP=PDZd5PDdh4PDok6PDhP=PDnGPDQX<QDZf2QD[f2QD\f2PDed4QDg5QD]f2PDjP=PDbh4PDQl6PDT?PDdh4PD
Ql6PDQl6PDZk4PDWV<PDQl6PDSl;PDl4PDQl6PDXg3PD^k5PDRR1PD]JPDkd7PDdk5PDHPDkP=PDlh4PDjR7PDUn2QD^f2PD
ok6PDl_3PDb\;QDfT1QD_f2PDR8PDd8PDdh4PDnNPDoj4PDch4PDlP=PDch4QDT1Q@e5S@0QD`f2PDdk5PDVOQDT1QDaf2PD
dk5QDbf2QDT1PDHPD\i4QDcf2QDT1QDdf2QDcf2QDT1PDdk5QDg5PDZl5QDT1QDef2PDdk5QDff2QDMPDok6QDd?QDMQDg5Q
Dgf2QDhf2QDMPDch4QDif2QD^1QDi:QDjf2QD^1QDWCS@0QDkf2QDLQDlf2QDLQDmf2TD1QDnf2QDLPD\k5PDQl6QDof2QDD
PD\o6PDQl6PDm\;QDDPDah4QDPg2QDQg2QDDPDdd4QDV?QDRg2QDDPDdk5QDSg2QDDPDdk5PDQl6QDTg2QDDPDch4QDUg2P@
Ql6PD]c4QDDPDdh4QDVg2QDDQDWg2QDDPDod3PDdh4PD`]4QDDPDod3PDQl6QDXg2QDDPD`h4QDYg2QDDPD`h4PDQl6QDZg2
QDDPD`h4PDok6QD[g2QDDPDbo6PDQl6QDDPD_]:`Ddk5QDDPDdk5PD^6QDDPDok6QD\g2QD]g2QDQ1QD^g2QD_g2QDQ1QD`g
2QDag2QDQ1PDd`7QDZ1QDi:QDbg2QDZ1PDUn2PDiS1QDHPDQl6QDcg2QDdg2QDHPDYHPD_k5QDHPDch4PD]k5QDeg2QDHQDf
g2QDHPDah4QDgg2QDHPDbh4QDhg2QDig2QDHPDS1QDjg2QDHPDhk4PD]k5QDHPDgk4PD_k5QDFQDg5QD__2PDah4QDFTD2PD
_k5PDok6PD]g<QDFPDQl6QDkg2QDFPD^k5PDgX;QDFTD2PD^k5PDgX;QDFQDlg2QDmg2QDng2PDWk;QDGPDok6QDog2QDPh2
QDGPDok6QDQh2QDGPDgg;QDGPDcS1PD_k5QDGQDiEQDRh2QDIQDg5QDi?QDSh2QDITD3PDdh4PDQl6PDSIQDIQDTh2P@XT4Q
DJPDch4QDUh2QDVh2QDJQDWh2PDUn2QDXh2PDUn2PDmg<PDUc5PDUn2PDok6QDYh2PDUn2QDnNQDZh2QD[h2PDUn2QD\h2PD
Un2QD]h2QDEQ@e5S@0QD^h2QD_h2QDEPDHQD`h2QDEPDHPDT8PD^k5QDEPDiR1PDWg3QDEPD^2QDZ]2PDZY4QDEPDok6QDah
2PDdk5QDbh2QDEQDg5QDch2QDdh2QDP1PDe_5QDP1QDeh2QDfh2QDP1QDgh2S@0PDeh4QDP1TD2PDdk5PDkQ=QDNTD2PDbh4
PDQl6PDeh4QDNTD2PDbh4PD]3QDNTD1PDah4QDg5QDNQDhh2QDih2QDNPDVP7QDg5PDWR5QDNPDQl6QDjh2QDNPD^[4QDR]1
QDOPDQl6QDkh2QDY1QDlh2TD1QDmh2QDV1PDdb;QDV1QDnh2QDoh2QDV1PDdh4QDV?PD]n6QDV1PDbh4PDnQ=QDo1PDbh4QD
V?QDPi2QDo1QDQi2QDRi2QDo1QDSi2PDbk5QDo1PDbh4QDg5QDTi2QDX?PDbh4QDV?PD\[;QDV2QDV?PDo[;QDV2QDUi2PD`
k5VD0QDV2QDUi2PD`k5QDVi2QD[1PD[j1PDXY;QD[1PD^k4PDbk5QD[1PDQl6QDWi2QD[1PD\m:PD_h4QD[1PDXT4PDVi2QD
[1PD^k5PDT8QD[1PD_h4QD[1PDgg3QD\1QDXi2P@dd4QD\1Q@nNQDU_2QD]1QDYi2TD1QDZi2QD_1QDV?QD[i2QDa1PDdh4Q
D\i2TD2QD]i2QDa1TD2PDdh4PD\k5PDQl6QDa1PDjk4QDf1TD2QD^i2TD1QD_i2QDf1PDQl6PDnf<PD`h4QDf1QD`i2TD1QD
ai2QDf1QDbi2PD`h4QDR2QDci2TD1QDdi2QDW1TD2QDei2QDfi2PDZk4QDc1QDgi2TD1QDhi2QDX1PDok6PDRR=QDX1PDdk5
QDii2QDji2QDX1QDki2TD1QDli2QDj1PDVP7PDdd4QDmi2QDj1PDbh4QDni2QDj1PDYHPDak5QDV?S@0QDoi2QDl1PDok6PD
kAQDl1PDQl6PDZk4QDm1PDXT4PDbh4PD]k4QDm1PDQl6PDVb;QDn1QDPj2TD1QDQj2QDg1QDRj2`Dbk5`D4`Db]4`Doe1QDg
1PDQl6QDSj2PD^k5QDi1PD`h4PDdk5QDTj2QDS2QDUj2TD1QDVj2QDKPDok6QDWj2TD1QDXj2QDU2PDQl6QDYj2PDco2QDZ2
QDZj2QD[j2QD]2QD\j2TD2QD]j2QD^2PDQl6QD^j2TD1QD_j2QDb2QD`j2TD2QDaj2QDc2PDPl6PDSh<QDc2PDQl6PDRg4QD
\2PD_h4PDdk5QD\2PDdh4PDQl6PD`o6QD\2PDbh4QDZ]2PDVR=QDh1PDah4QDh1QDZ]2QDbj2QDh1QDiES@0QDcj2QD`2QDd
j2TD1QDej2QDCQDfj2QDgj2TD1P@Pg4QDnNQDhj2P@]n6PDdk5PDo2PDok6PDgP3QDij2QDjj2PDok6QDkj2QDlj2`Edk5`E
\k5`Eak5`Edh4`E[o6QDmj2QDnj2PDok6PDle4PDTn3PDok6PDQ[:PD]R=PDok6PD[3PDdh4PDok6PD^GPDdh4PDok6PDVg:
PDdh4PDok6PDj;PD]k5QDoj2PDok6QDPk2PD^k5PDok6PD[l;PD_]4PDok6PD`R=PDn[5PDok6QDQk2QDRk2QD_5PDok6PDU
[7PD]k5PDok6PDm]6PDdk5PDok6PDWa4QDSk2PDok6PDne1PDcQ1PDok6PDfP1PDmQ;PDok6PDS^6PDdR=PDok6PDV`4PDeR
=PDok6PDfR=PDdh4PDok6QDTk2QDUk2PDok6QDVk2QDWk2PDok6QDXk2QDYk2PDok6QDZk2QD[k2QDnNQD\k2PDlh5PDok6Q
D]k2QD^k2PDok6PD_j;PDdh4PDok6PDT?PDi6PDok6PD`Q1PDne1PDok6PD^`4PD]k5PDok6PDkn4PDlh4PDok6QD_k2PDcX
5PDok6QD`k2PD^h5PDlR=PD^h5PDcl<PDok6QDak2QDbk2QDck2QDg5QDdk2PDch4PD]k5Q@V?QDek2QDfk2PD\o6PDQl6PD
ZZ5PDch4PD]k5QDgk2PD_k5PDa^6QDhk2QDik2PDa^6QDjk2PDa^6PDok6PDgg5PD_h4PDbo6PDXT4PD_h4PDQl6QDkk2PD_
h4PDdh4QDlk2PDmDPD_h4PDdk5QDmk2PD_h4PDdk5QDSDQDnk2PD_h4QDok2QDWV2QDPl2PDah4PDQl6QDQl2PDah4QDg5PD
Pg1PDah4PDbh4PDQl6QDRl2PDah4QDSl2PDbh4PDQl6QDTl2QDUl2PDbh4PDQl6QDVl2PDbh4QDZ]2QDWl2Q@Xl2QDYl2TD1
PDbh4PDSo6PD[S=PDbh4QDZl2QD[l2PDbh4PDok6QD\l2TD1QD]l2PDgk4PDQl6QD^l2PDgk4QDg5QD_l2QD`l2QDal2TD1Q
Dbl2PDgo6QDnNQDcl2PD`o6QDZ]2QDdl2QDel2PDak5QDfl2PDYd4PDbk5PDiR7PDaT1PDbk5PDfj5PDVg:PDdh4PDQl6PD^
k5PDQl6PD]S=PD]k5PDXT4PDak5QDgl2PDdk5PDcOPD^k5PDok6PDQFPDok6PD\b4PD\c1PDdk5QDhl2PD_9PDje3PDS7PD_
9PDdh4PDQl6PD]9PDdh4QDV?QDil2PDYe4PDn9PDo2PDTP1QD[a1PDS9PDSZ;PDdh4QDjl2PDiFPD\k5PDj4PDdh4PDok6QD
kl2PDdh4PDQl6QDll2VD0PDdh4PDQl6QDll2QDml2PDdh4PDok6QDnl2QDol2PDdh4PD\k5PDQl6PDSNPDdh4QDPm2PDdh4P
Dba3PDVb6PDdh4PD\i4PDjm<PDiS=PD]k5PDVP7PDak;PDPi4PD]b4PD^k5PDQl6PD_f2PD]P7PDcd4QDQm2PDhW;QDRm2QD
Sm2QDTm2P@]k5QDUm2PDUU3PDfb;PDnS=PDUU3QDVm2QDWm2PDlFPDdh4PDQl6PDlS3PDWOPDkS3PDlS3PDjk5QDXm2PDl\;
PDdQ4PDgP3PDdh4PDQl6PDgP3PD]n6PDdk5PDgP3QDYm2PDgP3PDeU;`DUf1`Dhh1PDS^6PDgj5PDfP1QDZm2TD1QD[m2QD\
m2QD]m2QD^m2QD\m2PDn7QD_m2PDkS3PD]k5PDQl6PDUe4PDjR7PD]k5PDok6PDTT=PDjR7PDUT=QD`m2QDam2PDgl;PDbk5
PDgl;PDUP7QDbm2PDRP7QDcm2QDf9PDdh4PDHQDdm2QDem2PDHPDah1PD^k5PDHQDfm2PDHPD]JPDHPDcP1PDVT=PDHPD]i4
PDPR;PDHPDTn2PDfP1QDiEPDW\4PDck5PDih4QDWCQ@h5QDgm2TD1QDhm2PDih4QDim2QDjm2TD1QDkm2PDih4PDT3PDch4P
Dih4PD_h4PDdk5PDih4PDgT;QDlm2PDih4QDmm2QDnm2PDih4PDbP1QDg5PDih4QDi:QDom2TD1QDPn2PDih4PD^k5PDQl6Q
DQn2PDco:PDdk5QDRn2QDSn2PDcj4QDTn2TD1PDWm;PDdd4PDbk5PDfS1PDdd4QDUn2TD1PDVc1PDoT<PD^k5PDQl6PDaY4P
D[T=PD`o6QDVn2QDdl2PDU<PDl\;PDnl7PDdi5PDeY:PD]o<PDXY5PDkk4PDcJQDWn2QDXn2PDdk5QDYn2PDQl6QDZn2QD[n
2QD\n2TD1QD]n2QD^n2PDch4QD_n2QD`n2QDan2QDn>PDQl6QDbn2PDod3PDbk5PDod3PDdh4QDcn2QDbZ1P@_k5PDUe4QDd
n2QDen2QDfn2QDgn2QDhn2TD1QDin2PD[j1QDjn2PDc3PDdh4PDjg4PDc3PDdh4QDg5PDPR;PDXV;PDdh4PDQl6QDkn2QDln
2TD1QDmn2QDnn2QDon2QDPo2QDQo2TD1PDQh:QDRo2QDV?QDSo2QDTo2QDUo2TD2QDVo2PDXGPDbk5PDSW5PDkd;PDeh5PD_
Z<PDa^6PDhh4PDiR7PDhh4PDhh4PDhh4QDWo2QDXo2QDYo2QDZo2TD1P@Pi6PDm2PDdh4PDQl6QD[o2PDmX5PDiT=PD`k5PD
Ql6PDT?QD\o2QDnNTD1QD]o2PD^R=PDdd4PDn\5QD^o2QD_o2TD2PDa^6PDQl6QD`o2QDao2PDS]5PDbk5PDmT=PDnT=QDbo
2PD]k4PDbk5PD^k4PDR8QDco2P@Ql6PDR8PDoT=QDdo2QDeo2PDli1PD]k5PDQl6PDQU=PDlh4QDfo2QDgo2PDlh4PDWP7PD
RU=PDlh4PD_4QD\e1QDho2PDlh4PDiR7PDZ]6PDlh4PDhR7PDlh4PD]e3PDbk5PDo2PD]e3PD]k5PDQl6PDnc1QDio2PDNPD
bk5PDR^<PDk^5PDjh5PD]i4PDna4QDjo2PD]i4PDS1PDYm:PD]i4PDZ2PDSh<QDko2PD[l;QDlo2PDe_5PDa^6PDe_5PDah4
PDok6PD`JQDmo2QDno2QDoo2QDPP3PDQl6PD_FQDQP3PDUd4PDXU=QDRP3QDSP3TD1QDTP3PD\k4PD]k5PDQl6PD]c4PDP];
PDS`5PDbk5PDok6PD_k5PDok6QDUP3PD_k5PDZU=PDkY<PD_k5QDVP3TD1QDWP3QDRLQDXP3PDU7PDgj;PD]k5QDYP3PD[U=
PDkk4PDXg3PD^k5PDSn6PDUc1PD]k5QDZP3QD[P3QD\P3TD1QD]P3QD^P3PDbh4QD_P3TD1P@[c4PD_]:QD`P3P@]k5QDaP3
QDbP3PDk8PDVf3PDU3PDdY1QDcP3PDTo6PDUa;PDWOPDdk5PDQl6PDe:PD`k5PDQl6QDdP3P@]k5PD`k5PD_U=PD`k5PDQl6
PDUf1PD`k5PDaIPDjb3PDdh4PD[5PDfi<QD[a1PDko4PDgk5PDQl6PDTP5PDbk5QDeP3PDaU=PDbk5PDZV6PD^4PDkk5PDTh
:PD\HQDfP3PDSX;PDjk4PDnGQDgP3PDZZ6QDhP3PDcU=PDdU=QDiP3QDjP3TD2QDkP3PDXT1PDiP;PDT3PDbk5QDlP3PD`i;
PDdh4PDQl6QDmP3QDnP3Q@g5PDek;PD`k5PDeU=PDok6PD]d4PDVc5PD`U1QDoP3QDPQ3PDfS1PDbk5PDgU=PDfS1PDdk5PD
ek;PD`h4PD\k5PDQR=PD`h4PDdh4PDQl6QDQQ3PD`h4PDQl6QDRQ3QD[FQDSQ3TD1QD]FPDhU=PDbk5PDiU=PDge4PDkk5PD
hS3PDlj4PD[P7QDTQ3QDUQ3QDVQ3TD1QDWQ3PDWP1PDfk5PD^k4PDbk5PDS^6PDkU=PDfb;PDlU=PDUd4PDcFPDTP<PDXj1Q
DXQ3PDmU=PDok6PDhS1PD`k5QDYQ3QDZQ3TD1QD[Q3PDjR5PD^k5QD\Q3QD]Q3TD2QD^Q3QD_Q3PD\k5TD1QD`Q3QDaQ3PD`
k5PD\c1QDbQ3QDcQ3PDlOQDnNTD1QDdQ3QDV\2QDeQ3PDdh4PDXb1QDfQ3TD1QDgQ3PDaIPDW[4QDhQ3QDiQ3TD1QDjQ3PDd
l3PD^S5PD\n:PDWV=QDd]2QDkQ3QDlQ3QDmQ3PDUo6PDe5PD_m4QDnQ3QDoQ3PDXV=PDYV=PDmT1PDQl6PDPY;QDPR3QDQR3
PD^W5PDdh4PDah4PDQl6PDaIPDbh4PDok6PD\U5PDch4PDdk5QDRR3PDZl5QDSR3PDSY1QDTR3TD1P@PZ;PDn]<PDQk3PD_h
;PDdh4PDPY5PDUU=QDUR3QDg5QDVR3PD_k4PDbk5QDWR3PD]V=PDQl6PD__3PDQl6PD`n4PDal;PDPg4PDS`6QDXR3PDed4P
DQl6PDV]:PDff4QDYR3PDbS1QDZR3PDa]4QD[R3PD_V=PDRR1PDWV<PDfh4PDnLQD\R3PD`V=QD]R3PDSl;PDTl;QD^R3QD_
R3PD[n4QD`R3QDg5PD\V=PDQl6QDaR3QDbR3PDQl6QDcR3QDdR3PDQl6PDTn3PDdh4PDQl6PDdV=PDWOPDQl6PDcj4QDeR3P
DQl6PDWj;PDc3PDQl6PDSl;PDTl;PDQl6PDjg1QDfR3TD1PDah4`DQl6`Dok6`DXi4`DlEPDQl6PDUc1QDgR3PDQl6PD_]:Q
DhR3PD\o6QDV?QDiR3TD1P@ZZ5QDjR3PDgV=PDgV=QDg5QDkR3QDlR3TD1QDmR3QDnR3QD_>PDkV=PDdh4PDlV=PDYi<PDTS
1PDmV=PDnV=PDbk5QDoR3QDPS3TD1PDge4PDoV=PDak5PDQ[:PD]R=PDaS7SD0QDQS3PD]k5PDhe3PD]k5PDYe5QDRS3TD1W
D0QDd2XD0VD0QDRS3TD1WD0QDd2XD0QDSS3QDTS3Q@_5TD1WD0QDUS3S@0QDe2XD0VD0`Ddh4`D\k5QDTS3Q@_5TD1WD0QDU
S3S@0QDe2XD0QDVS3`Ddh4`D\k5QFWS3TD6PD4QDXS3S@0WD0QDd2XD0VD0QFWS3TD6PD4QDXS3S@0WD0QDd2XD0QDYS3WD0
QDZS3SD0XD0VD0`Da[4WD0QDZS3SD0XD0QD[S3`Da[4WD0QD\S3QD]S3XD0`DWHWD0QD^S3QD_S3XD0WD0PDkW=QD`S3XD0W
D0QDaS3PD]k5QDbS3XD0QDcS3QDdS3TD1WD0QDg2QDf2XD0QFeS3TD2WD0QDfS3PD\i4QD\e1XD0WD0QDgS3PDdh4PDZQ<XD
0WD0QDhS3QDg5PDZl5PDco2XD0WD0QDiS3PD]k5QDjS3TD1QDkS3XD0WD0QDlS3QDmS3XD0WD0QDnS3QDoS3XD0WD0QDPT3P
D]9PDbh4XD0QDQT3WD0QDi:QDRT3QDPl1QDST3TD1VD0XD0QDQT3WD0QDi:QDRT3QDPl1QDST3TD1QDTT3XD0WD0QDUT3QDV
T3TD1QDWT3XD0`Dok6`DQl6WD0QDXT3QDYT3XD0WD0QDZT3PDdk5XD0YD2WD0QD[T3PDdk5QD\T3XD0WD0QD]T3QD^T3XD0Q
F_T3QDYV1QDaQ1TD1WD0QD`T3XD0`Dbh4`D\k5WD0QDaT3QDbT3XD0YD2WD0QDcT3QDdT3S@0XD0QDeT3WD0PDhR7QDfT3XD
0WD0QDgT3XD0WD0QDhT3XD0QDh8`D_f1`D`f1QD_5WD0PDQl6QDiT3QDjT3XD0QFkT3QD_5Q`1h5WD0QDlT3XD0VD0QFkT3Q
D_5Q`1h5WD0QDlT3XD0QDmT3QFnT3TD3QD_5Q`1h5WD0Q`1h5QDoT3XD0VD0QFnT3TD3QD_5Q`1h5WD0Q`1h5QDoT3XD0QDP
U3WD0QDaQ1aDm5aD]5SD0PDbk5`Dok6`DPl6`DQl6`D\i4aD]5SD0S@0XD0QDQU3QDRU3Q`1h5WD0QDSU3XD0QDTU3WD0Qd1
h5QDi2XD0`D\i4QDh8aD]5WD0QDi2XD0`D\i4QDh8aD]5WD0QDaQ1Q`1h5QDi2XD0S@0QDUU3QDVU3PDo9QDWU3WD0Q`1h5Q
DXU3XD0QFfP1QD_5Q`1h5WD0Q`1h5QDYU3XD0QDZU3QD_5Q`1h5Q@aQ1WD0Q`1h5QD[U3XD0WD0QDi2`Dmo6`D^k5`D]k5`D
bk5`Ddh4`D\k5`Ddk5`Djk5`DPh3`Dkk5`DQP7`Dbh4`D_k5`Dfh4`Dak5SD0QDdW1XD0aD]5WD0PDQl6PDPDPDbk5XD0PDX
DWD0QDY<PDQl6SD0QD\U3QD]U3XD0PDak5`DRe4`DVZ=`DVP7`Don6`D]i4`D^i4`DYP7`DWP7`Dnn6WD0SD0QD^U3XD0`EQ
l6`EfF`EV8`EgFQD_U3TD1WD0QDh2XD0`DZ7`DU[5`DXf1`D]k5QD`U3WD0PDXQ7QDWCSD0XD0VD0QD`U3WD0PDXQ7QDWCSD
0XD0QDWAQD_5WD0QDaU3QDbU3XD0QDcU3QDi>WD0QDdU3XD0QDeU3QDfU3TD1WD0QDgU3XD0VD0QDfU3TD1WD0QDgU3XD0QD
hU3QFkT3TD4QD_5Q`1h5WD0QDiU3QDjU3XD0VD0QFkT3TD4QD_5Q`1h5WD0QDiU3QDjU3XD0QDn^1QFZU3QD_5WD0PDHSD0X
D0VD0QFZU3QD_5WD0PDHSD0XD0PD1QDkU3WD0PDHSD0XD0VD0QDkU3WD0PDHSD0XD0PD1WD0QDWCPDec1SD0XD0QFkT3WD0Q
DlU3PDVOQDmU3XD0QD_5QDnU3TD3WD0QDoU3XD0`D]k5WD0QDPV3TD1QDQV3QDRV3XD0QD_5WD0QDSV3TD2QDTV3PD]k5QDb
Y1XD0WD0QDUV3PD]k5QDVV3QDWV3XD0WD0PDcj4QDXV3XD0`Ddh4`D\k5WD0QDYV3XD0`D]k5WD0QDZV3QD[V3XD0`D_f1`D
`f1`DZ5`DX[5`De]4`Dak5`D]k5`Ddh4`Dbh4`DTf1QFkT3QD_5Q`1h5WD0QD\V3PDdk5QD]V3XD0WD0QD^V3QD_V3TD1QD`
V3XD0QDaV3PD_f2PDje3PDVOPDaf2QDbV3QD`S1`DUY4`Dag1`DcF`D`n4`Dge3`Dia5`DhH`DU[7`DeHS@0QDcV3QDdV3PD
aZ4`D]k5PDfc1QDeV3PDak5QDaQ1S@0WD0QDfV3XD0QDgV3QDY<TD1PDQl6QDhV3QFZU3TD1QD_5WD0PDok6Q`1h5SD0XD0Q
DiV3QDjV3WD0QDkV3XD0QDlV3QDmV3QDnV3PDQl6QDoV3QDPW3QDoV3QDPW3QDQW3QD_5Q`1h5WD0QDRW3XD0QDSW3QDTW3Q
DUW3`DWG`D]k5`Ddh4PDd`7QDVW3QDWW3QDXW3QD`5Q@e5Q`1h5QDYW3QDaQ1QDZW3PDQl6QD[W3QD\W3PDhS<PD]\=QD]W3
QD^W3PDkX1QD_W3PDih4QD`W3QDaW3PDih4QDbW3PD]9PDdh4PDQl6PDhg5PDTh;PDbh4PDVNPDS2PD_h4PD_]:QDcW3QDdW
3QDeW3PDQl6QDfW3PDQl6QDgW3QEhW3QDiW3TD1WD0QDjW3XD0QDkW3QDPZ1QDlW3QDdW1QDmW3QDnW3QDoW3QDPX3PDdk5Q
DQX3QDRX3QDSX3QDTX3QDUX3QDVX3PDPU1QDWX3PDXb1QDXX3PDWb1QDYX3PDih4PDok6QDZX3PD^k5QD[X3QD\X3PD^k5PD
P9QD]X3QD^X3QD_X3QD`X3QDaX3PD]k5QDbX3PDak5QDcX3QDdX3QDeX3PDXc1QDfX3PD\Y8PD^h;QDgX3QDhX3PD`i;PDhg
4PDcj4QDiX3QDP6Q@cEQDdEWD0QDjX3XD0QDP6TD1WD0QDTm2XD0QDj2QD_5TD1QDaQ1Q`1h5aDk2aDb4aD]5WD0QDg4XD0V
D0QDj2QD_5TD1QDaQ1Q`1h5aDk2aDb4aD]5WD0QDg4XD0QDWAQDj2QD_5TD1WD0QDaQ1S@0QDkX3XD0VD0QDj2QD_5TD1WD0
QDaQ1S@0QDkX3XD0QDUBQDl2TD1QD_5TD1WD0QDaQ1Q`1h5QDm2XD0VD0QDl2TD1QD_5TD1WD0QDaQ1Q`1h5QDm2XD0QDlX3
QDmX3WD0PDh`3PDnn<XD0VD0QDmX3WD0PDh`3PDnn<XD0QDWAWD0QDnX3PDeR=QDoX3XD0WD0PDd]=PDe]=XD0QDPY3TD3WD
0PD\i4PD]n6PDW[7XD0WD0QDQY3QDRY3PDfk5XD0QDSY3WD0QDTY3PDn\;XD0WD0PDdh4QDUY3XD0VD0WD0PDdh4QDUY3XD0
QDVY3WD0PDPg1PD]k5PDg]=XD0QDWY3TD3WD0PDPg1PD]k5PDj]=XD0WD0QDXY3PDdk5XD0QDYY3WD0PD[f:PDWHPDdh4XD0
QDZY3WD0QD[Y3PDdh4PDng3XD0QD\Y3WD0QD[Y3PDdh4QD]Y3XD0WD0QD^Y3PDdh4PDQl6PDR^=XD0WD0PDdk5QD_Y3PDRg:
XD0VD0WD0PDdk5QD_Y3PDRg:XD0QDUBWD0PDT^=PDRg:XD0PDok6WD0PDU^=PD]k5XD0QD`Y3QD`5TD1WD0QDaY3PD]e3XD0
VD0`DbH`D_h4QD`5TD1WD0QDaY3PD]e3XD0QDbY3`DbH`D_h4QDcY3TD4WD0QDdY3QDeY3QDnNQDfY3XD0VD0QDcY3TD4WD0
QDdY3QDeY3QDnNQDfY3XD0PD1WD0QDdX1PDdk5QDgY3TD3PDjk5PDZk5XD0PDie3TD1WD0QDhY3TD2PDZ^=XD0WD0QDiY3PD
dn4PDdk5XD0QD_5PDok6WD0PDSl6PD_3XD0WD0PD_b<QDjY3XD0WD0QDkY3PDXT4PDdh4XD0VD0WD0QDkY3PDXT4PDdh4XD0
QDlY3WD0QDg5PDok6PDPg1PDdk5XD0WD0PDch4QDmY3PDS1PDob4XD0WD0PDQl6PDci4PD]m4XD0WD0PDah4PDVi1XD0VD0W
D0PDah4PDVi1XD0QDnY3WD0PD_^=PDcFXD0WD0PD^g5PD`^=XD0QDoY3QD_5TD1WD0QDPZ3PDQl6PDSl6QDQZ3XD0WD0PDmc
3PD_Q1PDob4XD0WD0PDek4PDQl6PDPn4XD0VD0WD0PDek4PDQl6PDPn4XD0QDUBWD0QDRZ3P@ok6QDn2PDa^=XD0WD0QDb]2
PDPo6PDa^=XD0QDSZ3TD1QD_5TD1WD0QDeY3QDTZ3XD0VD0QDSZ3TD1QD_5TD1WD0QDeY3QDTZ3XD0QDUZ3WD0QDVZ3QDWZ3
XD0QDXZ3TD1QDn[1WD0QDYZ3QDZZ3QD[Z3XD0`Dd`3PDok6WD0PDd^=PDdh4XD0QD\Z3TD1QD]Z3QD^Z3TD1WD0QD_Z3XD0V
D0QD^Z3TD1WD0QD_Z3XD0QD`Z3WD0PDoCPDgk4QDaZ3XD0WD0PDbh4PDR8PD`FXD0WD0QDbZ3PDbh4XD0QDcZ3TD1QDdZ3WD
0QDeZ3PDQl6PD`Y;XD0WD0PDbh4PDPo6QDfZ3XD0VD0WD0PDbh4PDPo6QDfZ3XD0QDgZ3QDhZ3TD2WD0QDiZ3PDYHPDak5XD
0QDjZ3WD0QDkZ3QDlZ3PDdh4XD0QDmZ3WD0PD_k5QDnZ3XD0VD0WD0PD_k5QDnZ3XD0QDoZ3WD0QDP[3PD[5XD0VD0`Dnf<W
D0QDP[3PD[5XD0QDQ[3`Dnf<WD0QDR[3PD\o6XD0QDS[3TD2QDT[3WD0QDU[3XD0QDV[3TD1QDW[3WD0QDX[3XD0TD2QDY[3
WD0PD[Y4XD0WD0QDZ[3PDSl6XD0QD[[3TD1WD0QD\[3XD0VD0QD[[3TD1WD0QD\[3XD0QD][3WD0QDQV1PD]JXD0VD0WD0QD
QV1PD]JXD0QD^[3`EoE`E`f2`El8`Ek8`En9`E>`Em8`En8`Eml3`Eo9`Eaf2WD0PDie3PD\8QD_[3XD0SD0WD0QD`[3QDoX
3PDbh4XD0QDa[3PDbh4TD3WD0PD_k5PDok6PDh_=XD0QD`GQDb[3PDTJWD0PDbh4PDQl6PDm5XD0WD0QDc[3QDd[3PD]k5XD
0aD]5WD0QDe[3PDQl6QDf[3XD0WD0QDg[3QDh[3QDo^2XD0VD0WD0QDg[3QDh[3QDo^2XD0PD1WD0QDi[3QDj[3QDk[3QDl[
3TD1QDm[3XD0WD0QDge1PDgb3PDQP7XD0WD0QDaMPDih4PDgb3PDQP7XD0WD0QDn[3PDgb3YD2XD0WD0PDUY4QDo[3XD0`D]
k5WD0QDP\3XD0QDQ\3`DU[7WD0QDR\3PD]k5XD0QDS\3WD0PDdh4PDQl6PDXg:PD]k5XD0QDT\3TD2QDU\3WD0QDV\3PD]k5
QDW\3XD0QDX\3TD1WD0QDY\3TD1PDR`=PDdk5XD0QDX\3TD1WD0QDY\3TD1PD`];PDdk5XD0QDZ\3TD1QD[\3QDX\3TD1QD_
5TD1WD0QD\\3XD0QD]\3WD0QD^\3QD_\3XD0QD]\3QD`\3TD2WD0QDa\3XD0QDb\3QD_9TD2WD0QDc\3PD\o6XD0`Dok6`D]
i4`D^i4`D\i4QD_9TD1QD_5WD0QDd\3XD0PDQl6QD_9TD1QD_5PDmR1WD0QDe\3TD1QDf\3XD0WD0PDmg3QDg\3QD[;TD1QD
h\3PDdk5PDd3XD0WD0PD\P7PDQl6PDQi3XD0WD0QDi\3TD1PDkS3PDjk5XD0QDj\3TD1QDk\3WD0QDl\3PDkS3QDm\3PDjk5
XD0WD0QDn\3QDo\3XD0VD0WD0QDn\3QDo\3XD0QDP]3WD0PDe`=QDQ]3XD0WD0PDaP7QDR]3XD0WD0PD^k5QDS]3PD]S=XD0
QD_5WD0PDok6PD^Y3XD0VD0QD_5WD0PDok6PD^Y3XD0QDWAWD0YD1PDdk5PDek;XD0QDT]3Q@PDWD0QDU]3PD_h4XD0QFV]3
Y@0WD0PDa^;XD0QDXGWD0QDW]3PDQl6QDX]3XD0WD0QDY]3TD1PDkd7XD0QFZ]3Q@]5Y@0WD0QD[]3XD0QD\]3WD0QD]]3TD
1Q@^]3QD_]3XD0QFVJY@0WD0QD`]3XD0QDa]3QD]5WD0QDb]3XD0WD0QD[FQDc]3XD0WD0PD_h4PDdh4PD`l<XD0WD0QDWCS
@0PDW5PD^k5QDd]3P@]k5XD0VD0WD0QDWCS@0PDW5PD^k5QDd]3P@]k5XD0QDe]3WD0QDf]3TD2QDg]3XD0SD0WD0QDf]3TD
2PDUo6XD0QDh]3TD1QDn[1WD0QDi]3QDj]3Q@k]3TD1QDl]3XD0QFm]3TD1WD0QDn]3XD0`DQl6`DiZ4`DhZ4`Dok6`Ddh4`
Dob=QD_5Q@e5Q`1h5S@0WD0QDo]3XD0VD0QD_5Q@e5Q`1h5S@0WD0QDo]3XD0QDP^3PDbh4PDQl6QDQ^3VD0PDbh4PDQl6QD
Q^3QDR^3PDdh4QDS^3PDa^6QDT^3QDU^3QDV^3QFW^3WD0QDX^3XD0VD0QFW^3WD0QDX^3XD0QDY^3QDZ^3TD2WD0PD\o6XD
0VD0QDZ^3TD2WD0PD\o6XD0PD1QD[^3QD\^3`D]c=QD]^3S@0WD0QD^^3XD0PDgP1QD_^3PDa^6PDd`7PDch4PD]k5PDd`7Q
D`^3TD2PD\o6PDkS3PDjk5QDQ^2PDTg3PD]7QDa^3PD`h4P@Ql6QDb^3PDT8QDc^3QDc^3VD0QDc^3PD1QDd^3QDe^3QDf^3
Q`1h5WD0QDg^3XD0VD0QDe^3QDf^3Q`1h5WD0QDg^3XD0QDh^3QDi^3Y@0Q@`5Q@h5WD0QDP3XD0VD0QDi^3Y@0Q@`5Q@h5W
D0QDP3XD0QDj^3QDk^3WD0QDl^3QDm^3XD0QFm5TD2WD0QDn^3QDo^3XD0QDP_3PD_k5`DlGQFQ_3TD1`Ea1`EV3`EgO`EhO
`EH`Edh4`EQl6`Eok6`EPl6`E]k5`EZP7`Eon6`EXg<WD0QDo2XD0QDiIQ@j5WD0QDo2XD0QDR_3UD0WD0QDo2XD0SD0PDZX
6PD]k5PDRd=QDS_3PDdh4PDQl6PDSIQDT_3PD]k5PDbR5PDbh4PDQl6QDU_3PDbh4TD1QDV_3Q@U>PDWh4QDS>QDW_3PD[j1
PDRd=QDX_3PD]k5PDTn2QDY_3PD]k5PDVi2PDW6PD]k5QDZ_3QD[_3PDah4PDSU3QD\_3QD]_3QDPf2PDah4PDkS3PDhHPD[
f:PDV8PDmb;PDXo<QD^_3PD`Q=PDjm<PDeh4PDSo<PDUU3PDWV<PDh4PDcZ;PDSh<QD__3PDU6PD_S5PDZl5PD_S5PDWb1QD
`_3QDmW2QDa_3QDSDQDb_3PDdd4PDQl6PDVc1PDok6QDc_3PD]k5QDd_3QDe_3QDf_3PDdk5QDg_3QDh_3PDbh4PDb^=PDSY
1QDi_3PDPZ;QDj_3QDk_3PD`[5PDck5PDUZ<PDTP5PDbk5PDn7PDUe4PDcj4QDl_3PDok6PDZFPDi6QDm_3QDn_3QDo_3PDo
k6PDR^6PD^j;PD[EPDbh4PDVc1PDX:PDbh4QDP`3PD\k5QDQ`3QDR`3PD_d=QDnNQDS`3PD^j;QDnNPDVNPDQo<QDT`3PD\]
4QDU`3PDW5PD^k5PDVP7PDok6PDoS1PD]k5PDok6QDV`3PDdk5PDok6QDW`3QDX`3QDY`3QDSNQDZ`3PDYW:PDkk5QD[`3QD
\`3QD]`3QD^`3PDQl6QD_`3QD``3QDa`3QDnQ3QDoQ3PDXGPDbk5PDPX;PDP1QDb`3QDc`3QDd`3PDbh4QDe`3QDf`3QDg`3
QDh`3QDi`3QDj`3QDk`3QDl`3QDm`3QDn`3QDo`3QDPa3TD1QDnDQDQa3QD[FQDRa3QDSa3VD0QDSa3PD1QDTa3PD^\5QDUa
3`E>`En9QDVa3PDok6QDWa3QDXa3QDYa3TD1QDZa3QD[a3QD\a3Q@]a3QD^a3QD_a3QD`a3QDaa3PDch4PD]k5QDba3PDVP7
PDdd4PDQl6QDca3QDda3QDea3QDXW2QDfa3PDl\;PDdQ4QDga3QDha3PDne1PDcQ1QDia3PD\o6PDWT5QDja3PD\o6QDka3Q
Dla3PD^k5PDQl6PD]S=PD]k5QDma3PDe_5PDok6PDiR7PDXU;PDli1PD]k5PDQl6PDQU=PDTn3PDdh4PDQl6PDhEPD]k5PD\
Y:PDUn2QDna3S@0PDVNPDQo<QDoa3QDPb3QDQb3TD3QDRb3QDSb3PD]k5PD\k5PDQl6QDTb3PD]k5QDi:QDUb3QDVb3QDWb3
QDXb3QDYb3QDZb3QD[b3PDQl6PD\g<QD\b3TD1QD]b3QD^b3PDfk4QD_b3PDQl6QD`b3QD\]2TD1QDab3QDbb3QDcb3QDPMQ
DoDTD3PD`k5QDdb3QDbBPDQl6QDeb3PDSf5QDfb3QDgb3QDhb3QD^f2PDbh4PDZn<PDcFPDTP<QDib3PD_U3PDd`7PDek;PD
`k5PD\i4QDjb3QDkb3PD`h4QDlb3PD`h4QDmb3PDdh4QDnb3PDSNQDob3QDPc3QDQc3P@]c4QDRc3TD1QDPW2QDSc3QDTc3Q
DUc3QDVc3QDWc3PDhf=PD]k5PDVNQDXc3QDYc3QDZc3PD[U=PDkk4QD[c3TD3PDUn2PDkk5QDTU2QD\c3SD0PD\k5PDok6PD
id;PDdh4QDkCQD]c3PDch4PD]k5QDgDQD^c3PDch4PD]k5PDSo6QD_c3QD`c3TD1QDac3QDbc3TD1PD_h4QDcc3QDdc3QDb>
QDec3QDfc3PDdP1QDgc3PDHPDl`:PDcj4QDhc3PDYQ1PDZEPDnb7PD]k5PDQl6PDQg4QDic3QDjc3PDWg=PDdd4aE]5`EXP7
`EYd4WD0QDkc3PDYHXD0VD0`Dak5aE]5`EXP7`EYd4WD0QDkc3PDYHXD0QDlc3`Dak5WD0QDmc3PD_k5PDQl6QDnc3XD0WD0
PDbh4QDoc3TD1PDnj<XD0WD0PDPHQDPd3PDbh4PDQP7QDQd3XD0WD0PDm9PDSl6XD0VD0WD0PDm9PDSl6XD0QDUBWD0PD\k5
PDok6PDS^6XD0QDRd3WD0PDS^6QDRd3XD0VD0WD0PDS^6QDRd3XD0QDSd3WD0QDTd3PDbh4QDg5PDYm:XD0WD0QDUd3PDdd4
XD0QDVd3WD0QDWd3XD0VD0QDVd3WD0QDWd3XD0QDXd3WD0QDYd3QDZd3XD0WD0QD[d3PDeQ=XD0WD0QD\d3PDQl6PD\HXD0W
D0QD]d3PDQl6QD^d3XD0QD_d3TD4WD0Q@`d3QDad3QD^]3XD0WD0QD`d3QDbd3P@Xo6QDcd3QD^]3XD0WD0QDbd3P@Xo6QDc
d3QD^]3XD0WD0QDdd3PDah4XD0`Ddk5`DQl6`DUo6`DWH`D`h4`D^o6VD0WD0QDdd3PDah4XD0`Ddk5`DQl6`DUo6`DWH`D`
h4`D^o6QDed3WD0QD`^3PDah4XD0QDfd3WD0QDgd3TD2QDhd3XD0VD0QDfd3WD0QDgd3TD2QDhd3XD0QDid3WD0QDV\2QDjd
3P@ih4PDdh4XD0WD0QDW\1QDkd3QDld3XD0WD0QDmd3Q@S^1QDnd3PD_k5XD0QDod3WD0QDPe3QDQe3PDdh4PDfU=XD0WD0P
Ddh4PDfU=QDRe3XD0WD0PDfP1PDdh4XD0QDSe3WD0PDgb5PDdh4QDg5XD0WD0QDTe3TD2QDUe3XD0WD0QDVe3QDWe3XD0WD0
QDXe3TD1QDYe3PDbh4XD0QDZe3WD0QD[e3PDUo6PD]6XD0WD0QD`5Y@0PDi]2XD0VD0WD0QD`5Y@0PDi]2XD0QD\e3WD0QD]
e3QD^e3XD0WD0QD_e3PDok6TD1QD`e3XD0`D]k5WD0QDae3XD0QDbe3WD0QDce3PD\o6PDdk5XD0QDde3WD0QDk`3QDee3QD
fe3XD0VD0aD]5WD0QDk`3QDee3QDfe3XD0QDge3aD]5WD0QDhe3P@]k5QDg5QDie3XD0WD0PD\P7PDQl6PDQi3XD0WD0QDje
3PDQl6PDQi3XD0WD0PDVP7PD\k5PDig5XD0WD0PDZc5QDke3P@]k5PDe_5XD0WD0QDle3PDdk5PDe_5XD0WD0PD[j1PDRd=X
D0WD0QDme3QDg5QDne3QDoe3XD0WD0QDVV2QDPf3PD_k5XD0WD0QDQf3PDQl6QDRf3XD0VD0WD0QDQf3PDQl6QDRf3XD0QDS
f3WD0QDTf3P@_h4QDUf3PDWh=XD0WD0QDVf3QDWf3QDXf3XD0VD0WD0QDVf3QDWf3QDXf3XD0QDYf3WD0QD\JTD1QDi?QDZf
3QDQf2XD0WD0QD[f3PDdk5XD0QD\f3WD0QD]f3PDdh4PDSZ<XD0WD0QD^f3Y@0QD_f3TD1QD`f3XD0SD0WD0QDT>Q@af3PDd
h4XD0VD0WD0QDT>Q@af3PDdh4XD0QDUBWD0QDbf3PDdh4XD0WD0QDhEQDcf3PDZDXD0VD0WD0QDhEQDcf3PDZDXD0QDdf3WD
0QDef3PD`k4PDZe4XD0QDff3WD0PD_k5QDgf3PDVP7QDT^2XD0QDhf3WD0PDdh4QDif3PD_k5XD0QDjf3WD0PDbh4PDQl6QD
kf3QDlf3XD0WD0QDmf3PD\k5PDQl6XD0QDnf3WD0QDof3XD0QDPg3WD0PDgd4PD]k5QDQg3XD0WD0QDRg3PD_h4XD0`DQl6`
Dok6`Da_3WD0PD_h4PD^k5QDSg3XD0WD0QDTg3PD\k5XD0QDUg3WD0QD]^2PDnn6PD\Q7XD0VD0WD0QD]^2PDnn6PD\Q7XD0
QDUBWD0PDok6QDVg3QDeY3QDg5QDWg3XD0WD0PDbh4PDgg5PDdi4XD0WD0PDdd4PDQl6PD]];XD0WD0PDRk2PDbf4XD0WD0Q
DXg3PDbh4PDmDXD0WD0PDdh4QDg5PDZf<XD0WD0QDeAQ@aQ1QDYg3PDdh4QDZg3XD0WD0QDV\2PDbk5PDXDXD0WD0QD[g3QD
\g3QD]g3PDUo6XD0WD0QDaBQDhHPDUo6XD0WD0QD^g3PDQl6QD_g3PD]k5XD0WD0QD^g3QD`g3QDag3P@Rb;PD]k5XD0SD0W
D0QDbg3QDcg3WD0PDcY:PD_l5PD^k5XD0WD0QDdg3TD2QDf_2PD]k5QDV?QDeg3XD0WD0QDQe2QDfg3TD2QDgg3XD0WD0QDh
g3QDig3QDg5QDjg3XD0WD0PDVP7QDkg3XD0VD0WD0PDVP7QDkg3XD0QDlg3WD0QDmg3PDTi=XD0WD0QDng3PDbk5QDog3XD0
WD0QDPh3PD4QDQh3XD0WD0PDdh4PDQl6QDRh3XD0VD0WD0PDdh4PDQl6QDRh3XD0QDSh3WD0PDa^6QDTh3PDUe3XD0WD0QDU
h3TD1QDVh3XD0VD0WD0QDUh3TD1QDVh3XD0QDWh3WD0PDok6QDXh3PD]k5XD0QDYh3WD0QDZh3PDQl6PDWi=XD0WD0QD[h3P
D`k5PDQl6QD\h3XD0WD0QD]h3PD^k5XD0QD^h3WD0QD_5QD_h3QD`h3XD0QDah3WD0QDT>PDdk5TD1PDUn2XD0WD0QDbh3TD
2PD_h4XD0VD0WD0QDbh3TD2PD_h4XD0QDch3WD0QDdh3PD^k5PDkS3XD0WD0QDn[3QDeh3QDfh3XD0QDgh3WD0QDhh3PD^k5
PDRDXD0WD0QDih3TD1PD_k5XD0`DiS1`DYG`DZGSD0WD0QDjh3QDkh3Y@0PDVOXD0WD0QDjh3QDkh3XD0VD0WD0QDjh3QDkh
3XD0QDlh3WD0QDmh3QDnh3XD0QDoh3WD0QD]Y2PD_k5QDg5PDYm:XD0WD0PDie3Q@Pi3QDQi3QDRi3XD0WD0PDWf3QDQi3QD
Ri3XD0WD0QDSi3P@ih4PDVOQDTi3XD0WD0QDUi3QDSDQDVi3PD]k5QDg5QDWi3XD0WD0QDXi3QDYi3PDPEXD0WD0QDZi3PDd
k5QD[i3XD0WD0QD\i3QD\e1P@ok6QD]i3XD0VD0WD0QD\i3QD\e1P@ok6QD]i3XD0QD^i3WD0QD_i3PDbh4TD2QD`i3XD0WD
0QDai3PDdk5PDad=XD0WD0PDcn4PDdk5PDZ6XD0WD0QDbi3QDci3PD]k5PDQ^6XD0WD0PDli=XD0WD0QDdi3TD3QDei3PD_h
4XD0VD0WD0QDdi3TD3QDei3PD_h4XD0QDfi3WD0PDT^5PDch4PD]k5XD0WD0PD_h4PDdh4PD`l<XD0WD0PDnGPDYm:XD0VD0
WD0PDnGPDYm:XD0QDgi3WD0PDmb5XD0VD0WD0PDmb5XD0QDhi3WD0QDii3QDji3TD2PDR^=XD0WD0PDZZ6QDhP3XD0WD0QDk
i3QDg5QDli3XD0`D_h4`D`h4WD0PDdh4QDmi3QDni3XD0WD0QDoi3PDbk5QDPj3XD0WD0PD\o6QDQj3PDkY<XD0WD0QDRj3Q
DSj3XD0WD0PD_k5QDTj3PDbT=XD0WD0PDbo6QDV?QDUj3XD0VD0WD0PDbo6QDV?QDUj3XD0QDVj3WD0QDWj3QD[a1PD^U;XD
0WD0QDXj3P@_h4PDdh4PDhV=XD0WD0QDYj3QDZj3QD[j3Q@g5QD\j3XD0WD0QD]j3TD1QD^j3PDQl6QD_j3XD0WD0QDT>Q@f
9QD`j3XD0WD0QDT>QDaj3XD0`D^g1WD0QFbj3PDUR1PD`k5XD0SD0UD0QFcj3TD3WD0QDdj3QDej3XD0SD0WD0QDfj3QDgj3
QDhj3XD0WD0PD_]:PD\U=XD0WD0QDSNQDiR1QDij3XD0VD0WD0QDSNQDiR1QDij3XD0QDjj3WD0QDkj3QDlj3XD0VD0WD0QD
kj3QDlj3XD0QDmj3WD0PDcY1PDW[4XD0WD0QDnj3Q@oj3PDmg3TD2QDPk3TD2PDom:XD0WD0QDQk3TD2QDRk3XD0WD0QDSk3
TD2QDTk3XD0WD0QDUk3QDnNQDVk3XD0VD0WD0QDUk3QDnNQDVk3XD0QDWk3WD0QDXk3QDYk3QDZk3XD0WD0QD[k3XD0SD0WD
0QD\k3P@hh4P@jR7P@kk5Q@]k3QD^k3QD_k3XD0VD0WD0QD\k3P@hh4P@jR7P@kk5Q@]k3QD^k3QD_k3XD0QD`k3WD0QDSIP
DHQDak3TD2QDbk3XD0WD0PDch4PD]k5P@Ym;QDck3XD0WD0QDdk3QDek3XD0QDfk3WD0QDnNQDgk3PD]k5XD0QDhk3QFik3W
D0QDjk3QDkk3TD1XD0SD0TD8PDjk5UD0QDf5SD0QFlk3WD0Q`1h5QDU3XD0QDmk3UD0SD0QFlk3WD0Q`1h5QDU3XD0QDmk3U
D0QDf5QFlk3WD0Q`1h5QDU3XD0QDmk3UD0QFlk3WD0Q`1h5QDU3XD0QDmk3UD0QDT3TD1WD0QDU3XD0VD0UD0QDT3TD1WD0Q
DU3XD0QDnk3QDok3WD0QDQ3XD0VD0QDok3WD0QDQ3XD0QDPl3`Eih4`EHQDQl3Q`1h5WD0QDR3XD0WD0QDR3XD0QDRl3WD0Q
DSl3PDbh4XD0YD2`DcFWD0QDSl3PDbh4XD0QDTl3`DcFWD0QDd]2Q@h5QDUl3XD0SD0WD0QD`5QDVl3QDWl3XD0QDXl3WD0Q
D`5QDYl3Q@g5QDZl3XD0VD0WD0QD`5QDYl3Q@g5QDZl3XD0QD[l3`E>`En9QD\l3Q`1j5Q`1h5WD0QDV3XD0`Dne1`D`k=QD
]l3WD0QD^l3QD_5XD0QD_l3WD0QD`l3TD3PD^k5QDal3XD0QFbl3QDcl3Q`1j5Q`1h5WD0QDdl3XD0`DU[5`Dik=`Djk=`D`
P5`DT4QD_5Y@0WD0PDbh4PDY9XD0`D^j;`DQl6QDm5QD_5PDbh4PDnf<QDel3QDfl3QFVJQDgl3Q`1h5WD0QDU3XD0`DkMQD
_5PDiV;WD0QDhl3XD0PDlk=SD0QDm5QD_5Q`1h5QDil3PDgk4QD_5QDjl3PD`k5QDkl3QDT>S@0S@0QDll3PDdh4QDml3WD0
QDnl3XD0QDm5QD_5SD0PDYQ7PDjk5WD0QDU3XD0QD[BQDol3Q`1h5QDPm3QFfP1QD_5YD0WD0QDU3XD0QDQm3QD_5Y@0WD0Q
DRm3XD0PDdk5UD0QDf5SD0QDm5WD0Q`1h5QDU3XD0VD0UD0SD0QDm5WD0Q`1h5QDU3XD0VD0UD0QDf5QDm5WD0Q`1h5QDU3X
D0VD0UD0QDm5WD0Q`1h5QDU3XD0VD0UD0QDf5SD0QDm5WD0Q`1h5QDU3XD0QDSm3UD0SD0QDm5WD0Q`1h5QDU3XD0QDSm3UD
0QDf5QDm5WD0Q`1h5QDU3XD0QDSm3UD0QDm5WD0Q`1h5QDU3XD0QDSm3WD0QDTm3QDUm3XD0PD\k5PDj4QDVm3PDSDPDdh4P
D]i4PDdo2PDHQDWm3QDXm3PDdk5QDYm3PD^8`En9`E>QDZm3PD\V<PDdk5QD[m3QD\m3PDQl6PDTh<PD[Q1QD]m3PDmg=QDk
n2PDdh4PDZDPD]k5QD^m3QDWFQD_m3PDX4PDdh4QD`m3PDdk5PDbh4PDRl6PDR^;QD_5PD_h4PD^k5PDXT4QDam3PDQl6QDb
m3QDcm3PDZDPD]k5PD\k5PDok6PDid;QDdm3PD_k5QDm5QD_5Q`1j5WD0QDem3XD0QDm5TD1QDfm3QDgm3S@0S@0WD0QDhm3
XD0QDm5QDb]2WD0QDU6Q`1h5QDim3XD0PDgNQD_5PDkW=QDjm3QDkm3QDlm3PDVh1PD]k5PDco2PDda6QDmm3PDHPD[e2PDd
h4SD0PD[e2QD_5QDnm3QDom3QDPn3QFfCTD3QD_5WD0Q`1j5Q`1h5QDU3XD0`D_k5Q@]5QFQm3QD_5Q`1j5Q`1h5WD0QDU3X
D0QDQn3Q`1h5WD0QDU3XD0QD]5PD]k5QD]5Q@m5`DkMWD0Q`1h5QDU3XD0`Ddk5WD0QDRn3XD0Q`1h5QDh8QDb5Q`1h5WD0Q
DSn3XD0QDm5QD_5Q@b5WD0QDTn3XD0`Dcd4`Ddk5S@0aD]5QDUn3Q`1h5PD]a6QDm5TD3QDVn3P@dk5P@VOWD0Q`1h5QDU3X
D0QDm5TD3QDkT2WD0PDdk5SD0XD0QDm5TD3QD_5Q`1h5WD0QDWn3QDXn3XD0PDkW=QDYn3QDZn3QD^]3PDbh4QD[n3PD_k5Q
D\n3PDUo6QD]n3QD^n3QD_n3QD`n3TD2QDan3QDbn3TD2QDcn3`EXO`EZO`EWO`EYO`EVO`E[OWD0QDY3XD0QDdn3`EXO`EZ
O`EWO`EYO`EVO`E[OWD0QDY3XD0QDen3TD2QDh8QFfn3QD_5Q`1j5WD0QDgn3XD0QDkY1QDhn3QDin3TD2QDjn3QDkn3QDln
3TD1WD0QDmn3S@0QDnn3XD0QFfn3Q`1j5WD0QDon3PDdk5XD0QDPo3QDQo3PD]k5aDRo3`Da[4SD0QDSo3QDTo3TD1PDkk5W
D0SD0XD0QDUo3PDah4PD`k5QDVo3TD2PDdd4PD\k5QDWo3QD]^2QDm5WD0QDXo3XD0QDYZ1PDbh4PDQl6PDZEPD]k5QDkCQD
Yo3QDZo3QD[o3QD\o3TD1PD_h4QD]o3QD^o3Q`1h5WD0QD_o3XD0QD`o3QDao3PDdk5QDbo3PDQl6QDco3QDdo3WD0QDeo3X
D0QDfo3QFfn3WD0QDgo3QDho3XD0PDdk5QDio3QDUf1QDjo3QDko3WD0QDlo3XD0QDmo3QDno3TD1QDoo3QDfCQD`d3Q@j5W
D0QDPP4XD0WD0QDQP4XD0TD2QDRP4PD_k5Q@SP4WD0QDTP4XD0`D]k5QDUP4QDVP4S@0WD0QDWP4XD0WD0QDXP4XD0QDPZ3Q
DYP4QFm5Q@j5WD0QDZP4XD0PDdk5QD[P4Q@j5WD0QD\P4XD0QD]P4QDm5Q@cEQDdEWD0PDP3XD0QD^P4QDfP1WD0PD^m=XD0
`Ddk5QFm5QD_P4Q`1j5WD0QD`P4XD0`Ddk5QDm5QDaP4SD0S@0WD0QDbP4XD0QFfCQ`1j5WD0Q@cEQ@dEQ`1j5QDX3XD0aDc
P4Q@]5QDdP4Q`1j5WD0Q@cEQ@dEQDX3XD0QDm5TD2PDHPD`S3WD0QDX3XD0QDm5TD2PDbk5WD0QDX3XD0QDeP4WD0QDfP4XD
0QDgP4QDcEQDdEWD0QDhP4QDiP4QDjP4XD0QDdEWD0QDhP4QDiP4QDjP4XD0QDcEQDdEQDkP4WD0QDlP4XD0QDdEQDkP4WD0
QDlP4XD0QDmP4S@0QDnP4QDm5QD`5QDoP4S@0WD0QDPQ4XD0QDQQ4QDbT3SD0WD0QDRQ4QD_5Q`1h5QDSQ4XD0PDgd4PD]k5
QDTQ4PD_k5S@0WD0QDUQ4XD0QDVQ4S@0S@0WD0QDWQ4XD0PDdh4PDUm=PDch4PD]k5QDXQ4PDdh4PDV6PDdk5QDYQ4QDZQ4P
@ih4PDdk5QD[Q4PDdk5WD0QD\Q4XD0PDbh4PD\EQD]Q4QD^Q4PDXn=QDdV2WD0Q`1h5QDU3XD0QD_Q4TD1WD0PDok6QD`Q4Q
DaQ4XD0WD0QD[BPDok6QDbQ4TD1QDf_2XD0P@]k5QD_5PDbh4QDcQ4WD0PDnf<XD0WD0QDdQ4QDeQ4PDdo6XD0WD0QDU^1PD
bh4XD0VD0WD0QDU^1PDbh4XD0QDfQ4`E>`En9WD0QDgQ4XD0`D`k5WD0QDT>TD3PDbh4QDhQ4XD0QFZGTD2WD0QDiQ4PD_h4
XD0VD0QFZGTD2WD0QDiQ4PD_h4XD0QDjQ4QFZGTD2WD0QDkQ4QDlQ4PDak5XD0WD0QD[BQDmQ4XD0WD0QDnQ4QDoQ4QDPR4X
D0WD0QDQR4PDok6Q`1h5QDRR4S@0QDSR4XD0WD0PDRh3QDTR4QDUR4QDVR4XD0WD0QDWR4PDdh4PDdk5XD0WD0QDXR4QDYR4
TD1PDda6XD0VD0WD0QDXR4QDYR4TD1PDda6XD0QDZR4UD0aDm5`DQl6SD0WD0QD[R4XD0QD\R4WD0QD]R4QDf5QD^R4QD_R4
XD0WD0PD\i4PD]k5QD`R4XD0SD0`E>`En9`Edk5`E]k5`Eo9`Ebk5WD0QDW3XD0QDaR4WD0QD`U1TD2QDbR4XD0QDW=WD0QD
cR4P@ih4QDdR4TD1QDeR4XD0`D^k5`Die1`Dhe1`Dne1`E>`En9WD0QD_5Y@0QDfR4XD0`D_h4`D`h4WD0QDW=QDgR4TD2QD
hR4XD0WD0QD]h3PDbk5QDiR4XD0QDjR4WD0QDkR4XD0QDlR4WD0PDd:QDg5QDmR4XD0WD0QD\JTD4QDnR4XD0WD0QDoR4Q@P
S4TD1QDQS4XD0WD0QDeQ1QDRS4TD1QDSS4QDTS4XD0`DQ8`DcX4WD0QDUS4QDVS4PDkk5XD0WD0QDWS4PDYHXD0VD0WD0QDW
S4PDYHXD0QDXS4WD0QDR]1QDYS4P@Zl5QDZS4XD0WD0QD`GPDbh4QDaQ1QD[S4XD0WD0QD\S4TD1QD]S4Q@i:QD^S4XD0WD0
QD^KQDg5QD_S4QD`S4XD0WD0QDaS4TD1QDbS4XD0QFV]3Y@0WD0QDcS4QD\e1XD0WD0PD\k5PDQl6QDdS4PD]k5XD0WD0QDY
Z1QDg5QDeS4XD0WD0PDjR7PDdk5QDV?XD0WD0QDfS4TD1PDok6QDgS4PDdk5XD0SD0WD0QDhS4QDiS4QDV?QDjS4XD0WD0QD
kS4TD3PDkk5QDlS4XD0SD0WD0QDmS4QDnS4TD1QDoS4XD0QDPT4WD0QDQT4XD0QDRT4TD1VD0QDPT4WD0QDQT4XD0QDRT4TD
1QDST4QDPT4Y@0WD0QDTT4XD0PDQl6S@0WD0QDUT4Y@0QDVT4XD0QDbY1TD5WD0QDWT4PDdk5XD0QDXT4QDQm3TD6QDYT4TD
1QDZT4Q`1h5WD0QDU3XD0VD0QDQm3TD6QDYT4TD1QDZT4Q`1h5WD0QDU3XD0QD[T4QDQm3WD0QD\T4XD0QDSDQD]T4WD0QD^
T4PDdk5XD0SD0WD0PD]MPDdk5PDXo2XD0SD0QD_T4QD_5Y@0WD0QD`T4XD0`D`k5WD0QD_5QDaT4TD2QDbT4XD0QDcT4WD0P
Dkk5QDdT4QDeT4XD0VD0WD0PDkk5QDdT4QDeT4XD0QDUBWD0QDfT4PDlS3XD0WD0QDgT4QDY<PDd3XD0QDhT4QDiT4WD0QDj
T4PDd3XD0QDkT4QFlT4TD3WD0QD`d3QDkCQDmT4QDnT4XD0`D^Q5`D_f1WD0QDR5XD0Y@0QDoT4TD1VD0WD0QDR5XD0Y@0QD
oT4TD1QDPU4QDQU4QDRU4SD0S@0WD0QDX3XD0QDSU4QFTU4WD0QDUU4XD0QDVU4QDWU4TD4WD0QD`d3Y@0PD\MQDXU4XD0QD
YU4TD1WD0QDYFPD_h4XD0VD0QDYU4TD1WD0QDYFPD_h4XD0QDZU4QD_5WD0QD[U4QD\U4TD1QD]U4XD0P@Ql6VD0QD_5WD0Q
D[U4QD\U4TD1QD]U4XD0P@Ql6QD^U4WD0QD_U4PDgk4XD0QD`U4WD0PD\k5QDaU4XD0VD0WD0PD\k5QDaU4XD0QDbU4QFkT3
TD2WD0PDbh4QDg5QDcU4XD0QFkT3Y@0WD0QDR@TD1QDdU4XD0VD0QFkT3Y@0WD0QDR@TD1QDdU4XD0QDeU4QFkT3Y@0WD0QD
fU4XD0QDgU4WD0QDhU4QDiU4XD0SD0QDjU4TD3WD0QDYV1QDkU4TD1QDlU4XD0VD0QDjU4TD3WD0QDYV1QDkU4TD1QDlU4XD
0QDmU4WD0QDUS4QDnU4TD1QDoU4XD0VD0WD0QDUS4QDnU4TD1QDoU4XD0QDPV4QDQV4WD0QDRV4QDg5QDSV4XD0WD0QDTV4T
D1QDUV4XD0QDVV4WD0PDie3QDS^1QDWV4PDk\:QDXV4XD0WD0QDYm3QDWV4PDk\:XD0PD]k5WD0QDYV4QDZV4TD1PDdk5XD0
SD0WD0QD[V4PDdh4XD0QD\V4WD0QD]V4P@dh4XD0VD0QD\V4WD0QD]V4P@dh4XD0QD^V4QFkT3TD1WD0QD_V4Y@0TD1QD`V4
XD0SD0QFkT3QD_5Y@0WD0QDaV4XD0QDbV4WD0QDcV4PDdk5QDdV4XD0SD0QD_5WD0PDch4PDdk5XD0QDeV4QD_5Y@0WD0PD[
1QDfV4XD0QDgV4QDhV4WD0QDiV4QDjV4XD0QFkT3QD_5WD0QDkV4TD1VD0XD0`Ddh4`Dbh4`D\e4`D_k5QFkT3QD_5WD0QDk
V4TD1QDlV4XD0`Ddh4`Dbh4`D\e4`D_k5WD0QDZ3S@0PDjk5QDmV4QDnV4XD0WD0QDZ3S@0PDjk5QDoV4QDPW4PDdk5XD0WD
0QDZ3S@0PDjk5Q@W:TD1QDQW4XD0WD0PDjk5QDRW4Q@SW4P@R3TD1QDTW4XD0WD0PDjk5QD_9Q@SW4P@R3TD1QDUW4XD0WD0
PDjk5QDVW4TD2QDWW4XD0QDXW4WD0PDkS3SD0PDjk5QDYW4XD0WD0QDU=P@ih4PDR3XD0QD_5TD2WD0PDQh3QDZW4QD[W4P@
dk5PDVOXD0`D2WD0PDkk5QD\W4QD]W4QD^W4TD1QD_W4XD0`D2WD0PDkk5QD`W4XD0VD0WD0PDkk5QD`W4XD0QDUBWD0QDaW
4QDbW4QDcW4QDdW4QDW=QDeW4XD0WD0QDfW4QDgW4QDhW4Q@iW4QDjW4XD0WD0PDkk5QDkW4Q@lW4QDjW4XD0`Emg3`Eng3`
Elk5QD`[2WD0QDmW4XD0QDnW4`Emg3`Eng3`Elk5QD`MQDcW4WD0P@R3QDoW4XD0QDPX4WD0PD`k5PDcQ>XD0WD0PDih4PDg
k5PDT8XD0WD0PD\P7PDlh4PD\U7XD0WD0PDih4PDok6QDQX4PDlh4PD\U7XD0WD0QDRX4PDeU;XD0`Dhh1`DUf1WD0QDSX4P
DoT<XD0VD0`DW[4WD0QDSX4PDoT<XD0QDTX4`DW[4WD0QDUX4QDVX4TD1PDZk4XD0PD]k5`DQl6aDg4WD0QDWX4PDZk4PD]k
5QDXX4XD0WD0PDZk4PD]k5QDYX4XD0WD0PDlS3PDjk5QDZX4XD0WD0QD[X4PDQP7XD0QD\X4WD0QD]X4QD^X4XD0WD0PDHQD
_X4QDSP3QD`X4XD0QDaX4WD0QDbX4QDcX4QDdX4TD2QDeX4XD0`DX8WD0QDfX4QDgX4XD0WD0PDmQ>PD]k5QDhX4XD0WD0QD
Y>PDok6PDnQ>XD0WD0QDiX4QDjX4QDkX4TD1QDlX4XD0WD0QDmX4QDnX4XD0QDoX4`D[5`Dnf<WD0PDdk5PDVOPDY_<XD0VD
0WD0PDdk5PDVOPDY_<XD0QDPY4WD0QDQY4QDRY4XD0`DkI`DWH`Dle1WD0PDdh4QD[X3QDSY4PDgj;XD0WD0PD]k5PD[Y<XD
0VD0WD0PD]k5PD[Y<XD0QDTY4WD0PDhk5PDok6PD[T=XD0WD0PD]k5PDok6PDe7XD0VD0WD0PD]k5PDok6PDe7XD0QDUBWD0
QDUY4PDR3PDdk5PDcS1XD0VD0WD0QDUY4PDR3PDdk5PDcS1XD0PD1WD0QDo:P@R3QDVY4TD1PDXg3XD0WD0QDY<TD1QDWY4P
DXc1XD0VD0WD0QDY<TD1QDWY4PDXc1XD0QDXY4WD0QD]@TD2QDYY4PD^k5XD0QDZY4WD0QD[Y4Q@\Y4P@co2TD1QD]Y4XD0`
D]k5UD0WD0PD^k5QD^Y4QD[3XD0TD6PD4QD_Y4Q@_5QD`Y4UD0WD0PD^k5QD^Y4QD[3XD0TD6PD4TD6QDaY4QDbY4P@4WD0P
D^k5QDaQ1QD[3TD2XD0VD0QDbY4P@4WD0PD^k5QDaQ1QD[3TD2XD0QDUBUD0WD0PD^k5QDaQ1TD2QDcY4QDdY4TD7XD0PD4T
D6QDeY4UD0WD0PD^k5QDfY4QDgY4TD6XD0PD4UD0WD0PD^k5QDhY4QD]5XD0PD4TD5QDiY4WD0PDXR>QDjY4XD0QDkY4QDlY
4WD0QD\3PD]k5XD0`D^F`Dn\5`DfZ5`DfR5`D`U=`DP^=`De_5`DC`DQl6`D[FUD0WD0QD\3PD]k5XD0`D^F`Dn\5`DfZ5`D
C`DQl6WD0QDmY4PD]k5XD0QDnY4WD0QDoY4QDPZ4PD]k5XD0`De_5WD0PDjV<PD]k5XD0QDQZ4WD0QDRZ4PD]k5QDSZ4XD0V
D0WD0QDRZ4PD]k5QDSZ4XD0QDTZ4WD0QDUZ4QDVZ4PD]k5XD0QDWZ4QDXZ4WD0PDjo2QDYZ4XD0QDZZ4TD4QD_5TD1WD0QD]
3XD0VD0QDZZ4TD4QD_5TD1WD0QD]3XD0QD[Z4WD0QD\Z4XD0QD_5WD0QD]Z4P@QP7QD^Z4XD0`EeT1`E][4`E^[4`Edh4`Ec
d4`Ebh4`EWO`EYO`E^k5WD0QD^3XD0`DXa3`DT<`Dne1`DZY4`DU]4`DQ8`Dcm4QDmW1Q@_5TD2WD0QD^3XD0WD0PD]k5QD_
Z4aDg4`DPD`DPY1SD0XD0VD0WD0PD]k5QD_Z4aDg4`DPD`DPY1SD0XD0QDWAWD0QD`Z4QDaZ4XD0WD0PDdo6QDbZ4XD0VD0W
D0PDdo6QDbZ4XD0QDWAQDcZ4QDdZ4TD2Q@XS3TD1WD0QD_3XD0VD0`DkI`DfZ4`DPn3QDcZ4QDdZ4TD2Q@XS3TD1WD0QD_3X
D0QDeZ4`DkI`DfZ4`DPn3WD0QDfZ4QDgZ4XD0QDhZ4QD_5WD0QDaQ1QDiZ4QDjZ4Q@kZ4XD0WD0QDQV1PDkk5QDaQ1TD1QDl
Z4XD0`Ddk5WD0PDfV;QDmZ4XD0WD0QDQa2PDPP1QDnZ4XD0WD0QDoZ4QDP[4XD0VD0WD0QDoZ4QDP[4XD0QDQ[4WD0PDcS>P
Dfi5XD0WD0PDmZ:PDdS>PDPEXD0WD0QDR[4QDS[4XD0WD0QDT[4QDU[4XD0VD0WD0QDT[4QDU[4XD0QDV[4WD0PDk_2PD]k5
XD0SD0PDdd4WD0QDW[4PD]k5QDaQ1XD0`DhZ4WD0PDkS3QDX[4PDjk5QDY[4XD0WD0QDZ[4QDg5PDjo2XD0WD0QD^V3QD[[4
PDok6PDfb;XD0WD0PDQh3SD0QD\[4PDdk5QD][4XD0WD0QDo:QD^[4PDdk5XD0QD_[4WD0QD`[4QDa[4QDb[4XD0WD0QDc[4
QD\X1XD0VD0WD0QDc[4QD\X1XD0PD1WD0QDd[4QDe[4P@_h4PDZk4XD0WD0QDf[4QDg[4PD^j=XD0WD0QDh[4PDlj4TD3PDW
g3XD0WD0QDh[4QDi[4QDaMP@VOTD1QDj[4XD0WD0QDk[4QDQ`3QDR`3XD0PD`[4QDl[4TD6WD0QDV;PDZl5QDm[4XD0WD0PD
f3QDV;TD1QDn[4XD0QDo[4WD0PDdh4PDok6PDk]3XD0WD0QDPX3PDdk5QDP\4P@]k5QDQ\4XD0SD0WD0QDR\4QDS\4QDT\4T
D1QDU\4XD0WD0QDV\4XD0QFW\4WD0QDX\4PD[P7TD1QDY\4XD0`De_5WD0QDZ\4SD0XD0WD0QD[\4QDa3XD0QD\\4TD1QD]\
4TD1QDXS3S@0WD0QDb3XD0aDg4`D`\4`DWg1`Dg2QD_5TD1WD0QD^\4XD0VD0QD_5TD1WD0QD^\4XD0QD_\4WD0PDfT>PD]f
=XD0WD0PD][6PDd8XD0`D^_<WD0PDT[4PDbk5PDQ`;QD`\4XD0WD0QDa\4P@_h4QDb\4XD0QDc\4WD0QDd\4PDbh4XD0VD0Q
Dc\4WD0QDd\4PDbh4XD0QDe\4QDf\4P@ok6WD0QDg\4QDh\4XD0QDi\4QDj\4QDnNWD0P@me4QDk\4XD0`Ddh4WD0PDWT=PD
``3XD0WD0QDl\4PDo`3XD0VD0WD0QDl\4PDo`3XD0QDm\4WD0PDkT>QDn\4XD0WD0PDlT>PDSS<XD0WD0QDo\4PD_\4XD0WD
0QDP]4PDo\;XD0VD0WD0QDP]4PDo\;XD0QDQ]4WD0PDnT>PDoT>XD0WD0PDPU>PDQU>XD0WD0PDVb;PDPg1XD0WD0PDRU>PD
VR5XD0WD0PDUi4PDaR=XD0WD0QDR]4PDfU3XD0WD0PDf\<PDaT5XD0WD0PDn_3PDPn4XD0PD]k5WD0PDUU>PDmFPD]k5XD0W
D0PDcf:PDVU>XD0VD0WD0PDcf:PDVU>XD0QDS]4WD0PDWU>QDj`3XD0WD0PDdP1PDjS;XD0WD0PDSY1PDXU>XD0WD0PD`i;P
D[5PD]k5XD0WD0PDUh:QDT]4XD0WD0PDg]2PDZm=XD0WD0PDdd5PDQ`6XD0QDU]4WD0PD\i4QDV]4QDW]4XD0WD0PDYU>QDX
]4XD0WD0PDZU>QDY]4XD0WD0PD[U>QDZ]4XD0WD0PDXV;PDdh4PDQl6PD]n:XD0WD0PD^EQDXU4PDQl6QD[]4XD0WD0PDjP=
PDdh4PDQl6PDgU1XD0WD0PDXX4PDdh4PDQl6PDeh4XD0WD0PDd_=PDbh4PDQl6PDeh4XD0VD0WD0PDd_=PDbh4PDQl6PDeh4
XD0QD\]4WD0PDfR=PDdh4QDV?PDnf<XD0WD0PD_l4PDdh4PDQl6PD]U>XD0WD0PDhS1PDdh4PDQl6PD^U>XD0WD0PD_j;PDd
h4PDQl6PDUS1XD0WD0PD^W5PDdh4PDok6PD_U>XD0WD0PDem<PDdh4PDok6PD`U>XD0WD0PDZc5PDch4PD]k5PDe_5XD0WD0
QD]]4PDdh4PDok6QD^]4XD0WD0QD_]4PDdh4QDVP2XD0QD`]4WD0QDa]4PDPEQDb]4QDc]4TD1QDd]4XD0WD0PDPg1QDe]4X
D0WD0PDHPDeU>XD0WD0PD\T;QDf]4XD0WD0QDg]4PDb]5XD0QDh]4WD0PDcS>QDi]4XD0WD0QDj]4PDbh4QDk]4XD0WD0PD`
\4PDdk5PDQl6PDWc1XD0WD0PDW5PDi_;XD0WD0PD_h;PDdh4PDQl6PDcg5XD0WD0PDkU>PDdh4PDQl6PDmDXD0WD0PDcHQDl
]4XD0WD0PDUn2PDlU>PDdh4XD0WD0PDW`5PDdd4QDm]4PD]Q7XD0WD0QDn]4QDo]4XD0WD0QDP^4PD^[4XD0`D[c4`D\h1`D
S4`Dbh4WD0PD][4PDdZ5XD0WD0PDQV>PDbk5PD^h;XD0WD0PDVP7PDUZ4PDbk5PDHXD0WD0PDRV>PD`P5PDbk5PDHXD0QDd3
TD1WD0QDQ^4PDUn2QDWCXD0aD]5QDf9WD0QDR^4PDUn2QDWCXD0QDS^4TD1WD0QDT^4PDUn2QDU^4XD0aD]5QDV^4TD3PDUn
2Q@WCWD0QDc3XD0VD0QDV^4TD3PDUn2Q@WCWD0QDc3XD0QDW^4QDX^4TD3WD0PDkS3QDaQ1SD0PDjk5XD0QDaQ1QDY^4TD4Q
DZ^4WD0QD[^4SD0PDjk5QD\^4XD0WD0PDni6PDZ]4QD]^4XD0RD0PDUn2WD0QD^^4XD0QD_^4Q@`5WD0QD`^4P@Uo6QDaQ1S
@0SD0QDa^4XD0QDb^4P@T8TD2WD0QDc^4P@Uo6QDaQ1aDb4aDg4aDU6S@0aDg4SD0XD0VD0QDb^4P@T8TD2WD0QDc^4P@Uo6
QDaQ1aDb4aDg4aDU6S@0aDg4SD0XD0QDUBQDi4TD4QD_5WD0QDaQ1SD0QDd^4Q@e^4XD0Q@aQ1SD0VD0QDi4TD4QD_5WD0QD
aQ1SD0QDd^4Q@e^4XD0Q@aQ1SD0PD1WD0PD`k5QDf^4P@on6PDba3XD0QDg^4TD6WD0PDdh4PD\V>XD0WD0PDVW2SD0XD0WD
0QDeh1PDkS3PDjk5XD0QDaQ1`D_l:`D\]4`Dil:`DZ]4`DU]4`DW]4`DVY4`D]d4`DRm:`DZY4`D]V>`D^V>WD0QDh^4PDjR
7PDkS3PDjk5XD0YD2WD0PDlS3QDaQ1SD0P@4QDi^4QDj^4XD0WD0QDk^4PD]k5XD0`DQl6`DZc5`D\n<`DXGWD0QDl^4PD]k
5QDm^4XD0WD0QDn^4QDf9QDaQ1SD0QDo^4XD0WD0QDcm3QDP_4TD1PDjo2XD0UD0WD0QDV[1QDP`1SD0XD0QDn[1WD0QDQ_4
QDR_4TD3QDS_4XD0WD0PDnV>XD0QDT_4WD0QDU_4PDok6QDV_4XD0UD0WD0PDng3XD0QDhZ1QDW_4WD0QDX_4QDY_4QDZ_4Q
Dmc3XD0WD0QD[_4QD\_4QDg5QDi?PDXb1XD0WD0PDVP7QD]_4PDdk5XD0WD0QDnY1PDdk5PD\P7XD0QD_9WD0QDge1PDie3P
@ih4QD^_4TD2QD__4XD0WD0QD`_4QDa_4QDb_4XD0UD0WD0QDc_4XD0SD0QDd_4PDok6PD]JPDPg1QDQe2TD1PDbh4TD4QDU
>QDe_4QDf_4WD0QDg_4XD0TD2QDh_4SD0UD0QDi_4WD0QDj_4XD0VD0UD0QDi_4WD0QDj_4XD0QDn^1QDk_4Q@_5Q`1h5WD0
QDl_4XD0`Ddk5aD]5UD0WD0PDmg3QDaQ1SD0XD0UD0WD0PDWQ7QDaQ1SD0XD0UD0QDm_4QDn_4UD0WD0QDo_4XD0SD0`Da[4
UD0PDl_:QDP`4QDQ`4PDl_:PDdk5QDR`4QDV;QDW^2PDPm<QD\e1QD_5PDok6Q`1h5WD0QDS`4XD0QDT`4QDU`4UD0WD0QDV
`4XD0WD0QDW`4Q`1h5Q@X`4QDf6XD0QDf6QDY`4QDZ`4QD^i1TD2QD[`4QD\`4QD]`4QD_5WD0QD^`4XD0PDdk5QD_`4WD0Q
D^i1XD0SD0PDVNPDfS1PDS3QD``4PD_h4PDS3PD_h4QDa`4QDb`4QDc`4PDmS5PDah4QDd`4QDe`4PDef4QDf`4PDfV=PD_h
4QDg`4QDh`4WD0QDi`4XD0`Ddk5QDh`4WD0QDi`4XD0`Ddk5QDg`4WD0QDi`4XD0`Ddk5WD0QDi`4XD0`Ddk5QD_9QD_5Q`1
h5WD0QDj`4XD0QDk`4QDl`4QDm`4PDok6WD0PDl_:XD0PDdk5QDn`4QDo`4TD1QDPa4QD^i1TD2QDQa4QDRa4PDVOWD0QDSa
4XD0QD_5PDdk5PDVOWD0QDTa4XD0QDUa4QDVa4QDWa4PDQl6PDe3QDXa4QDYa4QDZa4QDPg1PDfk4QD[a4PDfk4PDbk5PDgo
6PDQl6PDYV;PDil:QDn[3QD\a4QD]a4P@]k5QD^a4PDSe=QD_a4PD^k5PD\`4QD`a4PDdk5PDR3QDaa4PDTEPDdh4QDba4PD
XT4PDah4PDTc1TD2QDca4PD\i4PD]k5PDQl6QDda4PDVg3QDea4TD6WD0Q`1h5QDX`4XD0QDfa4QDea4TD5PD^k5TD3WD0QD
f6XD0QDga4TD8PD4WD0QDha4XD0UD0WD0PDnW>XD0WD0QDga4SD0PD4QDha4XD0WD0QDga4SD0SD0PD4QDha4XD0QDia4`D[
n6`DV3`Dn2QFja4TD2WD0QDka4XD0QDka4`DR3SD0PDPf3PDR3Q`1h5QDla4PD^2PDWg3QDma4PDWg3WD0QDna4P@kS3QDoa
4XD0`D^k5`D^6QDPb4WD0QDZo1PDdk5XD0SD0QDna4PDdk5aD]5`DW3QDQb4PDdk5QDRb4QDZo1PDdk5WD0QDSb4XD0QDle1
WD0QDTb4XD0`DHQDmW1Q@Ub4P@ok6PDgj6QD\e1QD_5WD0QDVb4QDWb4XD0PDXT4QDW:QDXb4QDYb4WD0QDZb4QD[b4XD0QD
\b4S@0S@0WD0QD_5QD]R2XD0QD]b4TD1WD0QDcW4QD^b4XD0`Emg3`Efh4`Eo9`ERh3`EXT4`Egh4WD0QDRU1QD_b4XD0VD0
`Emg3`Efh4`Eo9`ERh3`EXT4`Egh4WD0QDRU1QD_b4XD0QD`b4WD0QDd9QDe3XD0`DmQ1`Dfh4WD0QD_9PDke3QDe3XD0`Dm
Q1`Dfh4QDab4TD2WD0QDbb4QDcb4XD0WD0QDdb4PDVOTD1QDeb4QDfb4XD0PDQl6WD0SD0PDkS;QDgb4TD1PDdk5XD0UD0WD
0QDhb4QDib4XD0TD6QDjb4WD0QDkb4QDlb4VD0XD0WD0QDkb4QDlb4QDmb4XD0WD0QDnb4PDo2PD`]:XD0WD0QDob4PDVOTD
2QDPc4XD0WD0PDlk5PDVb6XD0SD0UD0WD0QDQc4QDRc4TD1XD0SD0QDSc4QDTc4QDUc4TD1WD0QDVc4TD1QDWc4XD0WD0PDi
h4PDlh4QDXc4PDdk5XD0WD0PDQl6PDVT3XD0SD0WD0QDnT1PDcS1PDHQDYc4XD0WD0QDZc4P@ch4PD^k5XD0WD0QD[c4QD\c
4QD]c4Q@^c4XD0SD0WD0QDV:QDW:QD_c4TD1PDdk5QD`c4XD0WD0QDZo1QDac4PDdk5QDbc4XD0WD0PDlOPDdk5XD0QDcc4W
D0QDU;QDdc4QDec4TD1YD2XD0SD0WD0QDfc4QDgc4QDhc4QDic4TD1QDjc4XD0WD0QDa5Q@Y<QDkc4XD0SD0WD0QDlc4QDmc
4QDnc4XD0WD0QDoc4PD]k5SD0XD0QDPd4WD0PDQl6QDQd4QDRd4QDSd4XD0WD0QDTd4QDUd4PD^k5SD0QDVd4XD0QDWd4WD0
QDXd4XD0QDYd4PDok6S@0WD0QDZd4XD0PDj;PD^k5SD0QD[d4SD0QD\d4PD^X>PDdk5PDVOQD]d4PDdk5QD^d4WD0QD_d4XD
0QD`d4QDad4PD_h4PD\Y:PDi8PDi7PDZ4QDbd4WD0QDcd4XD0QDdd4QD_5WD0QDed4XD0PD^k5TD2QDfd4QDf9WD0QDgd4PD
dk5PDVOXD0QD_5QDhd4QDid4QDjd4QDkd4QDld4PDHPDVY6PDdh4UD0QDmd4QDe3QDRU1PDR3WD0QDnd4XD0QDnT1QDod4QD
Pe4SD0QDQe4PDcS1PDVNPDdk5PDke3PDcS1QDRe4QDYZ1QDSe4QDTe4QDUe4PDdk5QD_5QDVe4QDYb4QDWe4QDXe4QDYe4QD
Ze4QD_5PDTc1QD[e4PDaQ7SD0UD0PDeR1SD0QDd9QD\e4PDke3PDVOQ`1h5WD0QD]e4XD0PDke3QD^e4QD_e4PDok6PDPf3P
Die3PDcS1QD`e4PDXT4QDae4PDdk5QDbe4P@Xb1PDT8PDT\<QDce4PDQl6PDmX4QDde4PDQl6QDee4PDjh4QDfe4QDge4PD\
k5QDhe4QDie4QDje4PDdk5QDe3QDke4QDle4PDhb5PDdh4PDco2PDP4QD\e1QDme4QDne4QDY>QDPZ1PD]k5QDoe4QDPf4QD
Qf4PDbh4QDRf4QDSf4QDTf4PDYU;PDch4QDUf4P@WOQDVf4QD\e1PDle3PDaX>PDaX>QDWf4QDXf4QDYf4QDZf4QD\e1PD]Q
3`Da3`DX3`Dfb3`Dn3`Df3`De3`De8`DY4`D^]:`D[4`D]7`Dg6`Dd3QDe3QDd9QD[f4QD_9QDRU1S@0QD\f4`D[OQD_9Q`1
h5QD]f4QD^f4QD_f4QD_5QD`f4QDaf4QDbf4Q`1h5QDcf4PDog3PDih4SD0PDng3PDcd4SD0PDmg3PDcd4QDdf4PD_e4QDef
4QDff4PD_e4PDT8PD4SD0PD_e4PDT8QDgf4PDPo6PDT8QDhf4PDii4PDWg3PDlk5QDif4PD\k5QDjf4PDTJPD4QDg\3PD\k5
QDjf4PDTJQDg\3PDdh4QDjf4PDTJPD4PDn9PDdh4QDjf4PDTJPDn9PDQo6PDTJQDkf4PDlk5QD_9PDZOPDk8PDU3PDPj2PDV
OPDPj2PDdk5QD_5PDgT;SD0PDgT;QDlf4QDRU1PDVOQDmf4QDnf4QDU\1SD0TD2PD]Q3QDof4QDo9PDVOQ`1h5QDPg4QDQg4
QDRg4QDSg4QDTg4PDQl6QDUg4QDVg4QDWg4PD_e4QDXg4QDYg4PDT8QDZg4SD0QDbe4PDT8QDW=QD[g4QD\g4QD]g4QD^g4P
Dke3PDcS1PDVNPDdk5QDd9QD_g4QDRe4PDWg3PDah4PDWg3PDdk5PD[V>PD4SD0QD`g4WD0QDZb4QDag4QDbg4XD0WD0QDUV
3SD0QDcg4PDVOPDdk5XD0WD0PDVT1PDfi4XD0QDdg4WD0QDeg4QDfg4TD1QDgg4XD0QDhg4WD0QDig4PDgj6XD0SD0QDhg4W
D0QDeCPDih4PDgj6XD0SD0WD0QDjg4QDkg4PDdk5QDlg4XD0SD0QDmg4WD0QDng4S@0QDog4PDdk5XD0`DmQ1`Dd3`Dom:`D
g2UD0WD0QDPh4QDQh4TD4PDVOXD0QDRh4UD0WD0QDPh4QDQh4TD4PDVOXD0YD1QDSh4P@ke3WD0PDVOTD1QDTh4QDUh4XD0Q
Dd9WD0PDR3QDVh4XD0QDd9WD0PDR3YD1XD0QD_9PDke3WD0PDR3YD1XD0QD_9PDke3WD0PDR3QDVh4XD0WD0QDWh4PDke3QD
e3XD0QDXh4WD0QDYh4XD0TD1QDZh4QD[h4Q@\h4WD0P@_e4QD]h4XD0P@\V<QD^h4WD0PD_e4QD_h4XD0QD`h4WD0PD_e4PD
nZ4XD0QDah4UD0WD0PDT8QDW=XD0SD0WD0QDbh4QDW=QDch4XD0VD0WD0QDbh4QDW=QDch4XD0QDdh4UD0WD0QDeh4SD0S@0
S@0PD4PDkS3XD0SD0UD0WD0QD[^4SD0S@0S@0PD4QDeh4XD0SD0UD0WD0QDfh4XD0QDgh4WD0QDhh4YD2XD0`Ddk5QDih4WD
0QDjh4XD0SD0QD_5WD0QDkh4P@ch4P@^k5XD0QDlh4TD2QDmh4WD0QDnh4QDoh4XD0VD0WD0QDnh4QDoh4XD0QDPi4WD0QDQ
i4XD0QDRi4TD3QDSi4QDTi4WD0QDo:Y@0QDUi4XD0`DiR1`DYl2`DUk4`DiX6UD0WD0PDYQ7PDjk5YD2XD0TD5PD4SD0UD0W
D0PD[V>PD]k5YD2XD0TD5PD4SD0UD0WD0PD[V>PD]k5SD0TD4PD4QDe3XD0SD0UD0WD0PDYQ7PDjk5SD0TD4PD4QDe3XD0SD
0`Elk5`EPh3`Efh4`Emg3QDVi4WD0QDWi4XD0QDXi4`Da[4PDmg3WD0SD0TD1QDYi4QDW:XD0SD0PDog3WD0QDZi4XD0WD0Q
D[i4TD1QD\i4XD0QD]i4WD0QD^i4QD_i4XD0PDdk5QD`i4WD0QDai4QDbi4QDci4XD0SD0WD0QDai4QDbi4QDZo1PDdk5XD0
SD0WD0QDdi4QDei4QDfi4QDgi4XD0QDhi4S@0S@0S@0WD0QDRU1P@R3QDii4XD0WD0QDji4QDki4PDVOTD2QDli4XD0SD0WD
0PDZe4QD_5TD2QDmi4QDni4XD0SD0WD0QDWe4QD_5TD1QDoi4XD0QDPj4WD0PDok6QDQj4XD0VD0WD0PDok6QDQj4XD0QDRj
4QDSj4WD0QDTj4TD1QDUj4XD0SD0WD0QDna4TD1QDVj4XD0SD0WD0QDWj4TD1QDXj4XD0SD0WD0QDYj4QDZj4XD0P@\V<QD[
j4`D=QD\j4WD0QDYj4QDZj4XD0P@\V<QD[j4`D=YD2WD0QD]j4QD^j4XD0QD_j4`Djk5WD0QD`j4PD^k5XD0SD0WD0QDQg4Q
Daj4TD2QDbj4QD_5XD0QDcj4PD_e4PDT8WD0PD4QDdj4XD0UD0WD0PD_e4PDT8XD0SD0UD0WD0QDej4QDfj4XD0SD0UD0WD0
QDe3PD4QDgj4XD0UD0QDhj4TD9PD4WD0QDe3XD0SD0UD0WD0QDe3XD0aDij4UD0WD0QDjj4`DR7`DY4`D\;`DVn6`DP3`Da3
`DX3`Dfb3`Df3`Dd3`DR7`D^]:`D]7`Dn3QDe3XD0UD0WD0QDkj4XD0SD0QDlj4WD0QDmj4XD0SD0UD0WD0QDnj4XD0SD0UD
0WD0QDoj4QDPk4TD2QDQk4TD1PDVOXD0SD0UD0WD0QDRk4QDSk4TD2QDTk4XD0SD0UD0aD^5aD]5aDm5aDU6aDg4aDi4aDj5
aD_5aD`5aDa5aDd5aDg5aDd6WD0SD0XD0QDUk4UD0aD^5aD]5aDm5aDU6aDg4aDi4aDj5aD_5aD`5aDa5aDd5aDg5aDd6iD1
iD2iD0iD4WD0SD0XD0QDfU2SD0`DPMaD_5aD`5WD0QD\LPDch4PD]k5Q@g5QDVk4XD0`De_5WD0QD\LQDol3QDWk4XD0WD0Q
D\LPDUo6QDg5QDXk4XD0WD0QD\LPD\o6TD2PDon6XD0WD0QD\LQDYk4XD0VD0WD0QD\LQDYk4XD0QDZk4WD0QD[k4QDg5QD\
k4XD0WD0PDok6QD]k4QD^k4XD0QD_k4WD0QD`k4QDak4XD0VD0WD0QD`k4QDak4XD0QDbk4WD0QDck4TD1QDdk4XD0VD0`Dd
h1`DmF`DiH`Dch1`DmD`D]c4`DSc4`Dkg5`DZY>`Daa3WD0QDck4TD1QDdk4XD0QDek4`Ddh1`DmF`DiH`Dch1`DmD`D]c4`
DSc4`Dkg5`DZY>`Daa3QDfk4WD0QDgk4XD0VD0QDfk4WD0QDgk4XD0QDhk4QDik4WD0QDjk4TD1QDkk4XD0`Dm[5`D]X5`D^
X5`DaP5`D]^5`D^^5`D`f1`D[Y1`DgY>`DT^5aD]5WD0QDlk4QDV?QDmk4XD0WD0QDnk4PD_h4TD1QDok4XD0WD0QDPl4QDQ
l4XD0VD0WD0QDPl4QDQl4XD0QDRl4WD0QDSl4TD1QDTl4XD0VD0`D]k5WD0QDSl4TD1QDTl4XD0QDUl4`D]k5WD0QDVl4QDW
l4Q@V?QDXl4XD0WD0PDah4PDdk5PDok6XD0SD0WD0PDch4PD]k5PDQl6PDV`5XD0WD0QDYl4PDQl6QDZl4XD0VD0WD0QDYl4
PDQl6QDZl4XD0QD[l4WD0QD\l4PDbh4QD]l4XD0VD0WD0QD\l4PDbh4QD]l4XD0QD^l4WD0PDbh4PDok6PDS7XD0WD0PDdOP
Djb4XD0WD0QDe?PDeh4XD0VD0`D\k5WD0QDe?PDeh4XD0QDUB`D\k5WD0QD_l4QD`l4PDeh4XD0WD0QDmW2PDak5TD1PDdk5
XD0QDal4`Da[4WD0QDbl4XD0`DlX5`DiR5`DXZ>WD0QDcl4S@0QDdl4QDel4XD0VD0`DSg4`D_Z>`D`Z>`DQl6WD0QDcl4S@
0QDdl4QDel4XD0QDfl4`DSg4`D_Z>`D`Z>`DQl6WD0QDgl4QDhl4XD0WD0PDbh4PDQl6QDil4QDjl4XD0QDkl4WD0PDdh4PD
^l<XD0WD0QDll4QDml4XD0QDnl4`D]^5`DQc4`D[Y5`DX\5`Dmm4`De_5`DSI`DRI`D]c4WD0QD[BQDVV2QDol4XD0WD0QDT
>TD1QDPm4XD0VD0`DXi4`DlE`DaP5WD0QDT>TD1QDPm4XD0QDQm4`DXi4`DlE`DaP5WD0QDRm4QDSm4XD0VD0WD0QDRm4QDS
m4XD0QDTm4WD0PDRIQDn?TD1QDUm4XD0WD0PDie4PDiP=XD0WD0PDXU=QDVm4XD0WD0QDWm4QDXm4TD2QDYm4XD0WD0PDdh4
PDok6QDZm4XD0VD0WD0PDdh4PDok6QDZm4XD0QD[m4WD0QD\m4PDe_5XD0WD0QD]m4PDT8XD0VD0`DT8WD0QD]m4PDT8XD0Q
D^m4`DT8WD0QD_m4PDdk5QD`m4TD2QDam4XD0WD0QDbm4QDcm4QDjo2XD0WD0QDn>QDdm4QDem4XD0VD0`DQl6`Dch1`DSi1
`Dob4WD0QDn>QDdm4QDem4XD0QDfm4`DQl6`Dch1`DSi1`Dob4WD0QDgm4P@dk5QDWCS@0QDhm4XD0`D]k5`D`k5`Dbo6`D_
k5WD0QDim4PDUm6XD0VD0`D^k5`DPh3`Dbh4aD]5WD0QDim4PDUm6XD0QDjm4`D^k5`DPh3`Dbh4aD]5WD0QDmW2QDkm4XD0
VD0WD0QDmW2QDkm4XD0QDlm4WD0QDXW2P@ch4QDmm4P@Ql6QDnm4XD0WD0QDom4QDPn4XD0VD0WD0QDom4QDPn4XD0QDQn4W
D0QDRn4QDSn4XD0VD0`DQl6`DSc4`De_5`DW[4`DTb5`DZ7`DS:`Dah1`Dch1WD0QDRn4QDSn4XD0QDTn4`DQl6`DSc4`De_
5`DW[4`DTb5`DZ7`DS:`Dah1`Dch1WD0QDUn4XD0S@0WD0QDVn4PDQl6QDWn4XD0VD0aD]5WD0QDVn4PDQl6QDWn4XD0QDXn
4aD]5WD0PDbh4QDV?QDYn4QDZn4XD0VD0WD0PDbh4QDV?QDYn4QDZn4XD0QD[n4WD0PDbh4PDQl6QD\n4XD0WD0QD]n4QDg5
QD^n4XD0WD0QD_n4PDok6QD`n4QDan4XD0VD0`DiH`DTJ`DjG`Dd`3`DfFWD0QD_n4PDok6QD`n4QDan4XD0QDbn4`DiH`DT
J`DjG`Dd`3`DfFWD0PDhd4QDcn4XD0WD0QDn]2PDdh4PDnNXD0`Dc_4`Dje1`DY9WD0QDdn4Q@g5PD[[>XD0WD0QDen4QDfn
4XD0VD0WD0QDen4QDfn4XD0QDgn4WD0QDf[4QDaQ1TD1QDhn4XD0VD0WD0QDf[4QDaQ1TD1QDhn4XD0QDin4QD^R4WD0QDQ5
PDa^6XD0QDjn4QD^R4Y@0WD0QDQ5XD0VD0aD]5QD^R4Y@0WD0QDQ5XD0QDkn4aD]5QDln4TD2WD0QD_5Y@0YD1XD0VD0aD]5
`Ddh4QDln4TD2WD0QD_5Y@0YD1XD0QDmn4aD]5`Ddh4WD0QDnn4P@dh4P@Ql6QDon4QDPo4XD0QDQo4WD0QDRo4QDSo4XD0V
D0QDQo4WD0QDRo4QDSo4XD0QDTo4WD0QDUo4QDVo4Q@`5QDWo4XD0QD`5WD0QDXo4XD0VD0QD`5WD0QDXo4XD0QDYo4WD0QD
Zo4Q@ol3PDjk5QD[o4QD\o4XD0WD0QD]o4TD1QD^o4XD0VD0WD0QD]o4TD1QD^o4XD0QD_o4QD_5WD0PDmOPDZe4XD0VD0QD
_5WD0PDmOPDZe4XD0QD`o4WD0PDbh4QDao4QDbo4Q@co4XD0VD0WD0PDbh4QDao4QDbo4Q@co4XD0QDdo4WD0QDeo4QDfo4Q
Dgo4QDho4XD0WD0QDio4QDjo4XD0WD0QDko4QDXm4XD0VD0WD0QDko4QDXm4XD0QDlo4WD0QDmo4QDno4QDoo4XD0VD0WD0Q
Dmo4QDno4QDoo4XD0QDPP5QDiIQDQP5Q`1h5WD0QDRP5XD0QDSP5QDTP5PDbh4QDUP5QDVP5PDT?QDWP5QDXP5PDjk5QDYP5
PDjk5QDZP5QD[P5PDok6QD\P5PDn[>PD4PDmh:PD_k5QD]P5PDUm6QD^P5Q`1h5S@0WD0QD_P5XD0QD`P5WD0QDaP5XD0QDb
P5`Da[4PDjh4WD0QDcP5XD0Q`1h5S@0WD0QDdP5XD0QDeQ1WD0QDeP5XD0QDfP5WD0QDgP5XD0QDhP5S@0WD0QDiP5XD0QD`
k4QDjP5QDSo4QD`5WD0QDkP5XD0QDlP5PDdk5WD0QDmP5XD0QDnP5QD_5Q@j5WD0QDoP5XD0QDU6WD0QDPQ5XD0`Dch4`Da^
6`Dbh4`Dah4`Dak5`D\o6`D_h4`D`h4`DbZ4`D]6`DQl6`Dok6QD`5QDQQ5QDRQ5QD`5QDSQ5PDah4QDPDWD0QDTQ5P@QP7Q
DUQ5XD0QDVQ5QD_5Y@0WD0QDWQ5XD0`D\k5`Ddh4`Dak5`Ddk5`Dah4WD0QDP5QDXQ5PDjk5XD0QDYQ5QD_5Y@0WD0PDXQ1Q
@ZQ5XD0VD0QDYQ5QD_5Y@0WD0PDXQ1Q@ZQ5XD0QD[Q5WD0QD\Q5PDbh4Q@h5QD]Q5XD0QD^Q5QD`5WD0QD_Q5XD0QD`Q5Q@`
5WD0QDaQ5QDbQ5XD0QD`5QDcQ5QDdQ5QDZQ5QDeQ5PDWn;PD_h4`EYO`EZO`EVO`E[O`Ebk5`E^2QDfQ5PD_h4`DQl6`Dok6
`DPl6`DXi4`DlE`DRl6`DXT4`D]i4`D^i4`Dak5`D`k5`DgY>QD]o4Q`1h5QDgQ5QDhQ5QDiQ5PDHPDnS3PD\V<QDaMQDjQ5
QD_5PDjh4QDkQ5PDHPD`S3QDlQ5QD`5QDmQ5QDco4QD`5QDnQ5aD]5QD`5QDoQ5PDbh4PDQl6QDon4QDPR5QDdX1QDU3QDQR
5QDRR5PDWY4P@XT4PD_o6PDak5QDSR5PDdk5PDdd4PDT8QDTR5TD1QDUR5QDVR5Q`1h5QDWR5QD\JTD3QDXR5PDnNQDYR5QD
ZR5QD[R5QD\R5P@]k5Q@]R5QD^R5QD_R5`DXT4`DQl6`DTo6`DXi4`DlE`DRl6`DRo6`DQo6QD`R5QDPDWD0QDaR5XD0WD0Q
DbR5XD0QDcR5QDdR5PDjNQDPDQ@_5S@0QDeR5QDfR5QDgR5QDfR5PDQl6QDhR5QD`5PDb4QDol3QD`5QDiR5PDok6QDjR5QD
kR5PDok6PDgP3PD]n6QDlR5PDdh4PDQl6QDon4PDaa7QDmR5QDRQ5QDnR5QDoR5P@Ql6QDPS5QDQS5PD_h4PDbh4PDQl6QDR
S5QDk@PDak5QDSS5PD^l<PDbk5PD_o<QDTS5QDnNPDe]4QDUS5QD_5Q`1h5S@0QDVS5QDWS5Q`1h5QDXS5QDYS5TD2PDWU;Q
DZS5QD[S5PDQZ6QD\S5QD]S5QD^S5Q`1h5P@ok6QD_S5QD`S5PD^h5QDaS5PDdk5WD0QDbS5XD0PDaS1PDah4QDcS5PDdh4Q
DdS5QDeS5P@dh4QDfS5QDgS5QDhS5QDiS5QDjS5UD0PDRh3SD0QDUP1QDkS5QDlS5PD4SD0UD0WD0PDRh3XD0QDmS5SD0UD0
WD0QDf3XD0aDnS5SD0UD0WD0QDf3PDk8XD0`Da3`Dn7`D_b7`Dm4`Dfb3`De3`D_8`DV3`DQ3`D]7`Dgb3`DVT1`D`1UD0WD
0QDf3PDk8PDfb3XD0SD0UD0WD0PDng3QDoS5QDPT5XD0UD0WD0PDRh3XD0SD0QDQT5`D]M`D[M`DS1`DM`DhM`D\d;TD4PD2
UD0WD0QDf3PDk8QDRT5QDTc4XD0UD0WD0QDRT5TD1QDST5XD0UD0WD0QDTT5QDUT5XD0`D]n6`DPR;`DZD`D`n2`Dan2`DS]
>`Dge<`DT]>`Dfe<`DU]>`DX:`DVf1`DTP=`DV6`DV]>`DkQ;`Dbd1`DW]>`De7`D[Y<SD0UD0WD0QDVT5XD0TD;PD2UD0WD
0QDWT5SD0XD0TD;PD2WD0PDTi4PDck5PDUi4XD0WD0PDng3QDXT5XD0UD0WD0PDmg3QDYT5XD0UD0WD0PD`X>QDZT5TD1QD[
T5XD0PD6TD5WD0PDck5XD0TD4PD2PD4WD0QD\T5XD0PD2`EZR7`EVP7PD4WD0QDf3XD0QD]T5`DVT1`Dfb3QD^T5WD0QDf3Q
D_T5XD0WD0PDng3QD`T5XD0WD0PDng3PDiR7XD0`DR3`DeO`D^2`DcS1`DdS1`DeS1`Dhe3`Dke3`DXO`DWOWD0PDng3PDiR
7QDaT5XD0`DQl6`DXT4`DTo6`Dgh4`Dfh4SD0WD0PDng3PDjR7XD0`DeO`DR3`DeS1UD0WD0PDRh3XD0QDbT5QDcT5QDhg4T
D4PD2UD0WD0PDo9QDUP1XD0QDdT5TD9PD2UD0WD0PDRh3PD]k5TD3QDaT5XD0PDQl6YD4WD0PDmg3QDeT5QDfT5XD0QDdg4U
D0WD0QDgT5QDhT5XD0UD0WD0QDiT5XD0TD;PD2PD4WD0QDjT5XD0QDkT5UD0WD0PD^]>QDlT5XD0UD0WD0QDmT5PDk8QDnT5
XD0SD0UD0WD0PDRh3XD0QDoT5PDk8TD4PD4QDPU5TD4PDck5UD0WD0PDRh3PD]k5QDQU5TD2QDe_4XD0Q@RU5QDSU5UD0WD0
PDmg3QDTU5QD_5XD0QDUU5UD0WD0PDmg3QDVU5PDQl6QDWU5XD0UD0WD0PDSh3XD0QDXU5QDYU5UD0WD0PDo9QDZU5XD0UD0
WD0PDRh3XD0QD[U5PDk8TD1QD\U5TD5QD]U5SD0UD0WD0PDRh3XD0QD^U5PDk8QD_U5UD0WD0PDo9QD`U5XD0UD0WD0PDRh3
XD0QDaU5`Dke3UD0WD0QDbU5QDcU5XD0TD<PD2UD0WD0PDPh3QDX<TD2QDdU5XD0`Ddk5UD0WD0PDQh3QDX<TD2QDeU5XD0`
DPh3`Dlk5`DUd4`D_k5`DXX7UD0WD0QDfU5XD0SD0UD0WD0PD^R<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDmg3QDgU5XD0
WD0PDdY1PDck5PDHXD0PDck5PDih4PD2UD0WD0PDUc7XD0WD0PDbh4PDok6PDW7XD0PDWc7PDck5PDYc7WD0PDmg3QDUb4PD
To6QDhU5XD0UD0WD0QDiU5XD0PDng3QDjU5PDk8TD1QDkU5QDlU5TD1QDmU5PDog3QDjU5TD6WD0QDek1PDYHXD0PDog3QDn
U5QDoU5TD1QDPV5QDQV5QD^6QDRV5QDSV5PDQl6QDTV5TD2QDUV5UD0PDkk5QDWCS@0QDVV5PD4PDng3QDWV5PDXOTD3PD_k
5TD2QD^6PDmg3QDXV5PDk8QDYV5PDcd4TD2QDZV5QD[V5PDQl6QD\V5SD0QD]V5UD0PDk8QD^V5SD0PDke3PDk8PDfb3TD6Q
D_V5PDng3QD`V5QD`5TD5QDaV5PDmg3QDiIQDbV5S@0QDcV5QDdV5TD3QDeV5PDog3QD_5TD4WD0QDfV5XD0PDk8Q@j5QDgV
5QDhV5PDng3WD0QDiV5XD0PDmg3QDjV5TD5WD0QDkV5XD0SD0QDlV5QDmV5UD0WD0QDlV5XD0SD0QDnV5QDoV5PDk8TD1PDW
c7QDPW5QDQW5QDPW5PDQl6`Da[4`DQ;`DfP=`Db]>`DT8`Dib4`DX]>`D[j5`D`Z4`DfV<`D[ESD0UD0WD0PDjh4PDfh4XD0
SD0PDog3QDRW5TD5WD0QDcm3TD3QDSW5XD0PDog3QDUP1QDTW5QDUW5TD4WD0QD_5TD1QDVW5XD0PDog3QDWW5TD6WD0QDXW
5XD0WD0PDmg3QDYW5PDXT4PDcd4XD0TD6QDTV1QDZW5PDmg3QD[W5TD6WD0P@dk5QD\W5TD1QD]W5XD0PD4WD0QD^W5QD_W5
XD0PD2PDng3QDa5TD3WD0QD`W5P@_h4PD_k5XD0PDng3QDaW5TD3WD0QDbW5PD]k5XD0PDng3QDjh1QD`5TD8WD0QDcW5XD0
PDng3QD`V5WD0QDdW5QDeW5XD0QDfW5SD0PD4WD0QDgW5XD0PD2PDng3QDhW5TD7WD0QDiW5XD0PDdh4PDmg3QD`n4QDjW5T
D4WD0QDiW5XD0PDng3QDkW5TD4WD0QDlW5TD1QDmW5XD0PDdh4PDmg3QD`n4QDkW5TD4WD0QDlW5TD1QDmW5XD0PDng3Q`1h
5WD0PDjR7QDnW5XD0PDng3WD0PDjR7SD0XD0QDoW5PDng3WD0QD`V5QD`5TD5XD0QDPX5PDng3QDQX5TD4WD0QDd^2TD4QDR
X5XD0PDog3QDUP1TD3WD0QDSX5XD0PDPh3QDTX5QDUX5TD2WD0QDVX5XD0PDng3WD0PDjR7QDa5TD4XD0QDWX5PDng3QDXX5
QDUX5TD1WD0QDYX5PDdk5XD0WD0QDZX5PD^k5PDQl6QD[X5XD0WD0QD\X5PDVP7QD]X5XD0PDog3QD^X5TD4WD0QD_X5XD0P
Dog3WD0QD`X5XD0QDaX5TD6PDVOWD0QDbX5XD0PDle3SD0QDcX5TD6PD2UD0WD0QDdX5PDk8TD1QDeX5XD0QDfX5QDWe4PDi
h4QDgX5UD0PDke3PDk8WD0QDhX5XD0PDke3PDXT4PDVOWD0QDiX5XD0PDdk5QDjX5PDmg3WD0QDkX5QDlX5TD1QDmX5XD0PD
og3QDnX5TD7WD0PDhh4QDoX5XD0PDng3QDPY5TD5WD0QDQY5XD0QDRY5QDSY5TD3QDTY5PDmg3QDUY5WD0QDVY5XD0PDmg3Q
DWY5QDXY5TD1PDak5PDmg3QDYY5QDeAQDZY5TD2QD[Y5QD\Y5TD1QD]Y5PDQl6QD^Y5QD_Y5PD[OPDTX6PDkk5QD`Y5P@VP7
PDmQ1QDaY5PDWOPDXT4PDfh4QDbY5TD6PD4PD`k4QDcY5PDUU3QDdY5QDeY5TD4WD0QDfY5XD0PDWOPDXT4QDgY5PDk8QDhY
5TD1WD0QDiY5XD0QDjY5QDkY5PDXOPDk8QDlY5UD0QDmY5QDnY5TD8PD4PDbk5WD0QDoY5XD0QDPZ5UD0QDf3TD:PD4PDbk5
WD0QDf3XD0UD0QDQZ5TD<PD4PDbk5WD0QDRZ5XD0SD0QDSZ5QDTZ5UD0QDUZ5QDjU5QDVZ5WD0PDbk5XD0QDWZ5UD0QDQZ5T
D<PD4PDbk5WD0QDXZ5XD0QDYZ5`DXT4`Dfh4`Dgh4`Dl8`DPl6UD0QDf3PDk8WD0PDbk5XD0QDZZ5SD0UD0QDdY5QD[Z5TD3
WD0PDbk5XD0TD3PDZP7SD0UD0QDf3QD\Z5QD]Z5WD0PDbk5XD0QD\Z5QD^Z5UD0QDf3QD_Z5TD8WD0QD[a1`Da3`De3`Dfb3
`Dn7`Dm4XD0QD`Z5UD0QDf3PDk8SD0QDaZ5TD3WD0PDbk5XD0QDbZ5PDng3QDcZ5TD8WD0PDbk5XD0QDdZ5UD0QDf3TD<QD[
a1WD0QDeZ5XD0QDfZ5UD0QDgZ5TD<WD0QDhZ5XD0QDgZ5`Dmj5QDiZ5UD0QDgZ5TD<WD0QDhZ5XD0QDf3QDjZ5UD0`DPh3`D
lk5`DUd4`Dhk5`Dgk5`DQh3QDgZ5TD<WD0PD4XD0QDi3`Dmj5QDkZ5UD0QDf3TD5QDU6WD0PDbk5XD0QDlZ5S@0QDU6QDgZ5
TD<QD[a1WD0QDmZ5XD0`DZT;QDgZ5TD<QD[a1WD0PDmg3XD0`DZT;`Dk8`Dl8`Dn9`DoE`DXX7`Dm8`Dn8`DXT4QDnZ5TD<W
D0PDbk5XD0QDoZ5QDnZ5TD<WD0PDbk5XD0PDmg3`Dk8`Dl8`Dn9`DoE`DXX7`Dm8`Dn8`DXT4WD0PD2QDP[5XD0UD0QDQ[5T
D5WD0QDR[5QD[a1QDR[5XD0PDjV;QDS[5QDT[5`EXo2`EYo2`Edk5WD0QDU[5XD0`D`h4QD_?TD3QDm`3QDh3TD1QDg3QD_5
TD3QDg3TD2QDh3QD^6`ETo6`ERl6QDV[5`Dlk5`Dk\:PDih4QDW[5PDmg3QD_5TD2PD_]:PD_k5`Eo2`EbO`EdO`EY1`EUU;
`EXT4`EWY4`EiS;`EjE`EP3`ElO`Ec[4`Eb[4PD_]:`Db[4PDng3WD0PDVNXD0PDUQ=PD_h4PDdk5QDX[5PDjNTD4QDY[5PD
lh4QDZ[5Qd1h5QDa6QDa6QD[[5QD\[5WD0QD][5XD0QD^[5QDf3TD1WD0QDg3XD0TD2QD_[5QD`[5QDa[5QDg3QD_5TD1QDh
3QDf3TD1QFg3R@0TD2QDh3QDf3TD2QDg3TD1QD^6PDmg3QDa5PDk8PDVT1QDb[5TD2WD0QDg3XD0PDmg3QDa5PDk8QDc[5PD
cd4TD1WD0QDg3XD0PDng3QDd[5PDk8QDe[5TD3WD0QFg3XD0WD0QDf[5XD0TD3QDg3PDmg3QDUb4QFg[5R@0WD0QDh[5XD0Q
Di[5QDa[5TD2WD0QD_?XD0TD3PD`h4PDo9QD_5TD4WD0QDj[5XD0PDRh3QDg3TD2QDk[5TD3QDl[5QDm[5TD6`Ei8`En[;`E
bJ`Eck;`EXo2`EYo2`EZo2`EVOWD0QDn[5XD0WD0QDo[5XD0TD3QDP\5PDng3QDQ\5TD3QDg3QDa[5QDdW1QDQT5TD1WD0QD
R\5XD0QDa[5QDS\5TD4WD0QDT\5XD0PDo9WD0QDU\5TD3QDV\5XD0WD0QDW\5XD0QDX\5QDe_4QDY\5QDZ\5PDQl6WD0QD[\
5XD0PDmg3QD_5TD1WD0PD_]:XD0PD_k5TD3QDg3QD_5TD3QD\\5TD1WD0P@ZR7QD]\5XD0QD^\5QD_\5TD1QD`\5QDa\5TD1
WD0QDb\5XD0PDng3WD0QDc\5XD0QD_5QDd\5TD2QDe\5UD0WD0PD^]>QDRU5YD4XD0UD0WD0PD^]>QDRU5TD1QDf\5XD0PDm
g3WD0QDg\5QDfT5XD0TD5QDg3PDng3WD0QDh\5XD0QD_5TD3QDi\5QDf3TD2QDg3TD1WD0QDj\5XD0QDk\5SD0QD_\5TD3QD
l\5TD2WD0PDch4PD]k5QDm\5XD0QDn\5PDk]>PDkNaDo\5YD3PDX^>QDP]5PDY^>PDZ^>QDQ]5QDR]5PDkW=QDS]5QDT]5QD
U]5QDV]5PDhn:QDW]5QDX]5QDY]5QDZ]5PDnGQDn^4PDPU1QD[]5PDiU<QD\]5PDl4QD]]5QD^]5PD]k5QD_]5QD`]5PDSNQ
Da]5QDb]5PD]^4QDc]5PDWJPD^h5QDd]5QDe]5QDf]5QDg]5PD\g4QDh]5PDf3QDi]5QDj]5PDV6QDk]5QDl]5PDZl3PDjX<
QDm]5PDPj5QDn]5QDo]5PDTR>PDh`>QDP^5QDQ^5PDf8PD]k5PDeHPDUY4QDR^5QDS^5PDhi5QDT^5PD^n2PD]b7PDg\=QDU
^5PDa_6PD`j5PDXT1PDl`>PDmg5QDV^5QDW^5YD3TD<YD3TD<YD3QDX^5QDY^5QDZ^5QD[^5QD\^5QD]^5PDa`>PD\k:PDf8
PD]k5PDTb>PDog3QD^^5PDog3QDUP1TD2QD_^5PDlk5PDk8QD`^5QDa^5PDch4PD]k5QDb^5PDng3QDc^5PDbh4PDok6PDW7
QDd^5TD4QDf_2PD\k5PDSl6QDe^5QDf^5QDg^5PDng3QDh^5RD0SD0PDTo6QDi^5QDj^5Q@]5QDk^5PD_k5PDcd4RD0VD0QD
l^5QDm^5QDn^5PDmg3PDY1QDo^5PDQl6QDP_5WD0QDQ_5QDR_5XD0`Dlj4`Dmj4`DbQ1`DOWD0QDQ_5P@]k5Q@S_5QDh8XD0
`Do9`Dlj4`Dmj4`DbQ1`DOQDT_5WD0QDU_5XD0WD0PDok6QDV_5P@]k5QDh8XD0`Dlj4`Dmj4`DbQ1`DOWD0QDW_5XD0QDX_
5QDY_5WD0QDQe3QD]5XD0`Dl\<`Dhk5`Dgk5`DkS3`DT;`DdZ4`DV]4PDRFPD]k5WD0QDZ_5XD0`Do9`Dlj4`Dmj4`DbQ1`D
OWD0QD[_5PD]k5QD\_5XD0QD]_5WD0QD^_5PDok6SD0XD0WD0PDPl6QD_e2XD0`DZ5`DQb7`Di5UD0WD0PDYd4XD0`D]k5`D
T;`DdZ4`DV]4`D[]4`D`l:`D^l:`DX]4`DY]4`D^[4SD0`Dlj4`Dmj4`DbQ1`DO`DX1QD__5WD0PDYd4XD0`D]k5`DT;`DdZ
4`DV]4`D[]4SD0PDHPDl4PD]k5QD`_5WD0QDWc1aD]5SD0XD0QDa_5WD0QDb_5PDkk5QDc_5XD0VD0WD0QDb_5PDkk5QDc_5
XD0PD1WD0QDd_5PDdk5XD0WD0PDVb6QDi:TD1QDe_5XD0WD0PDVb6PDQl6QDf_5XD0SD0PD_e4PDdk5QDg_5PDok6QDXR2QD
h_5PDQl6PDhi4QDi_5PD]k5PDQl6PDT8PDjR7PD]k5QDiR1PDQl6QDj_5QDk_5PDVP7PDlh4PDhl5PDkS3PDhl5PDjk5PD`k
5PDbk5PDfT3QDl_5QDm_5QDn_5QDY<PDok6QDo_5PDT8PDbk5QDi7PDmh4PDbk5PDmh4PDdd4PDbk5PDdd4PDbh4PDbk5PDb
h4PDZ]4PDhk5PDok6QDP`5QDQ`5QDR`5PDok6QDS`5PDlh4QDT`5PDQl6QDU`5PDo[<QDV`5QDW`5QDX`5QDlm3PDab>PDbb
>PD^k5QDY`5PDgP3QDZ`5PDok6QDQY2QD[`5QD\`5PD^P7QD]`5PD[R7QD^`5QD_`5PD]k5PDok6Q`1h5WD0QD``5QDa`5XD
0PD]k5PDok6PDaZ4QDb`5PD]k5PDlh4QDc`5aD]5PDhh4QDc`5PD[R7QDd`5QDo7QDe`5QDf`5QDg`5PDih4QDh`5PDih4PD
ok6QDi`5QDj`5QDk`5PDYd4QDU6PDhR7QDU6WD0QDl`5QDm`5XD0PDkS3PDbk5PDkS3PDlS3PDbk5PDlS3QDn`5PDlh4WD0Q
Do`5QD]5XD0`Dl\<`Dhk5`Dgk5`DkS3WD0QDQe3QDPa5QDQa5XD0PDkk5QDd`5PDkk5PDok6PDbW<QDRa5PDjk5QDSa5QDTa
5QDSa5PD\k5QDUa5WD0PDk\:XD0QDVa5QDWa5QDXa5`DZ:`DY:QD`5PDVU;PDog3QDYa5PDog3QDnX5TD3QDZa5QD[a5PDfE
P@og3PDih4PDfEPDog3QD\a5PDng3QDkY1QD]a5S@0QD^a5UD0WD0PDog3PDih4XD0SD0UD0WD0PDng3PDcd4XD0SD0UD0WD
0QD_a5QD`a5XD0PD4WD0QDaa5QDmV5XD0VD0UD0WD0PDYf3TD3QDba5XD0UD0WD0QDdX5QDca5TD1QDda5XD0WD0QDdX5QDc
a5TD1QDea5XD0QDfa5UD0WD0PDeS1QDkS5TD1QDga5XD0UD0WD0PDmg3PDlk5QDha5XD0UD0WD0QDmT5PDk8TD1QDia5XD0U
D0WD0QDja5TD2PDih4XD0PD^R<PDng3QDka5PDWOPDXT4PDih4UD0WD0PDke3PDXT4PDVOQDla5XD0UD0WD0QDcW4QDma5TD
1QDna5XD0PDcS1PDk8PDWc7UD0WD0QDoa5QDPb5TD1QDQb5XD0WD0QDRb5QDj3PD]k5XD0QDSb5WD0QDj3PD]k5XD0QDSb5W
D0PDQl6QDP5PD]k5PDQl6QDTb5XD0VD0WD0PDQl6QDP5PD]k5PDQl6QDTb5XD0QDUBWD0PDQl6QDUb5SD0PD]k5XD0PDQl6Q
DVb5`Dme6QFWb5TD3QDXb5TD1WD0QDj3XD0VD0QFWb5TD3QDXb5TD1WD0QDj3XD0QDYb5WD0QDZb5TD2QD[b5XD0VD0WD0QD
Zb5TD2QD[b5XD0QD\b5WD0QDZb5TD2QDj3XD0WD0PDUn2PDHPDon6XD0WD0PDho6QD]b5QD^b5XD0WD0PDgS;PDZT;XD0`Dd
k5WD0QD_b5QDQ^2QD`b5XD0QDYV1WD0QDab5QDbb5XD0VD0QDYV1WD0QDab5QDbb5XD0QDcb5WD0QDk3PDbo:XD0`Dbh4`Dd
h4`D\k5WD0QDdb5PD\o6PDbo:XD0WD0QDk3QDeb5TD1QDfb5XD0WD0QDgb5PD\o6QDf8TD1QDhb5XD0WD0PDco:QDl3XD0`D
Yo6`Dgk5`D\k5`DPh3`Dfk5WD0PDco:QDib5P@dk5SD0XD0`DYo6WD0PDco:QDW:TD1QDjb5XD0WD0PDco:Q@_5PDS1PDdk5
PDfb;XD0WD0QDkb5QDlb5XD0`Ddk5`Ddh4`D^k5`DPh3WD0QDUP1QDmb5QD\e1XD0`D\k5WD0QDnb5P@ok6QDob5QDPc5QDQ
c5XD0WD0PDb4PDVc>PDck5XD0WD0PD\k5PD[P7QDRc5XD0WD0PDdk5PDok6PDUb;XD0VD0WD0PDdk5PDok6PDUb;XD0QDWAW
D0PDdh4QDSc5QDTc5XD0VD0WD0PDdh4QDSc5QDTc5XD0QDUc5WD0PDk5PDWc>XD0WD0PD\o6PDbk5PD\o6XD0WD0PD\i4PDb
k5PDVP7XD0VD0WD0PD\i4PDbk5PDVP7XD0PD1WD0PDRY1PD4PDUQ7XD0WD0PD[c4PDdk5PD[c4XD0`Dlg4`DXc>WD0QDVc5P
DhS;QDWc5XD0QDXc5TD1WD0QDYc5QDbT3YD2XD0WD0QDZc5QD[c5TD1QD\c5QD]c5XD0QDm3TD1WD0QDR4XD0VD0QDm3TD1W
D0QDR4XD0QD^c5WD0QDR4XD0QFm3TD1QD_c5QDm3QD_5TD1WD0QD`c5QDPMXD0`DSl6QDac5TD1WD0QDbc5PD^c>XD0WD0QD
cc5XD0QFm3WD0PDdk5QDdc5XD0QFec5TD1WD0PDS1PDdk5QDdc5XD0WD0PDoGQDfc5XD0WD0PD^?QDgc5XD0WD0PDcQ6QDgc
5XD0PD^k5`Dkb5`DZc5`Dbc>`D_c5QDhc5PDok6WD0QDic5QDjc5XD0WD0QDS4XD0`Dbk5`DTV7`D]i4`D^i4`DjP7WD0QDk
c5XD0`DWH`DXa3`DdQ4`DTT>`D_e1`D\b4WD0QDlc5TD2P@_h4PDdh4PDoi4PDW`5XD0WD0QDmc5QDnc5XD0WD0PDYm4PDm\
5XD0VD0WD0PDYm4PDm\5XD0PD1WD0QDoc5P@_h4XD0QDPd5TD1QDP4WD0QDQd5P@YHXD0QDRd5TD2QDSd5WD0QDTd5P@YHQD
Ud5XD0QDVd5TD1QDWd5WD0QDXd5QDYd5XD0QDZd5WD0QDU?PDbh4XD0QD[d5TD2QDP4`D[9`DoW5WD0QD\d5PD]b;XD0WD0Q
D]d5PDah4XD0`DXi4`DlE`DRl6WD0QD^d5TD2PDa^6TD1QD_d5XD0WD0QD`d5PDgk4XD0Q@ad5TD1QDbd5WD0QDcd5QDaQ4P
@]k5P@R8Q@dd5QDed5XD0WD0QDfd5PD_h4XD0S@0QDgd5`DlZ4`Dgj;WD0QDhd5PDQl6QDid5XD0WD0QDjd5QDkd5PD_h4QD
ld5XD0WD0PDbR5PDdh4PDQl6QDmd5XD0WD0PDeh4PD]k5TD1QDnd5PDW`;XD0WD0QDod5XD0QFo3TD1WD0QDPe5XD0VD0QFo
3TD1WD0QDPe5XD0QDQe5QFo3TD1WD0QDRe5QDkDXD0VD0`DQl6QFo3TD1WD0QDRe5QDkDXD0QDSe5`DQl6QFo3TD1WD0QDTe
5QDUe5XD0VD0QFo3TD1WD0QDTe5QDUe5XD0QDVe5WD0QDWe5QDXe5QDYe5PDZT;PDdk5XD0WD0QDi=TD3PDUo6PDQl6XD0PD
gP3PDTh4WD0QDi=TD3PD`h4PDQl6PDjGXD0`D]m4WD0QDaBPDdh4PDQl6PDQ^5XD0WD0QD\@QDg5PD\Q7PD]k5XD0WD0QD]@
TD3PDdk5QDZe5XD0QDo3TD1WD0QDe?PDQl6PDon6PD]n6XD0WD0QD[e5PDQl6QD\e5XD0WD0QD]e5P@YHXD0Q@^e5TD1QDQ4
WD0QD_e5QDoe3XD0QD`e5WD0QDae5QDbe5XD0PDQl6TD1QDQ4WD0QDce5PDYHPDak5XD0WD0QDde5QDee5QDY>XD0QDfe5WD
0QDge5S@0S@0PDah4XD0WD0QDhe5PDch4PDbh4XD0WD0QDie5PDbh4XD0QDje5TD1QDke5QDle5TD2WD0QDme5QDne5`DQl6
`DdG`DRY1`D[e>`Dac4`D\e>`Dk[7YD2XD0QDoe5TD2WD0QDPf5Q@Qf5QDne5Q@aQ1QDRf5XD0WD0QDSf5PDbh4XD0PDQl6`
DjGSD0VD0WD0QDSf5PDbh4XD0PDQl6`DjGSD0PD1WD0QDSf5PDbh4XD0SD0VD0WD0QDSf5PDbh4XD0SD0PD1WD0QDTf5QDmX
5TD1QDUf5XD0WD0QDVf5TD3PDfP1PDdh4QDi:QDWf5XD0WD0QDXf5PDYHPD_k5XD0QDYf5WD0QDZf5QD[f5TD1QD\f5PDhV=
XD0WD0QD]f5PDYHPD\k5XD0`DfU5`D`U=`D__3WD0QD^f5QD_f5PD`h4XD0WD0QD`f5TD2PDQl6TD1QDaf5QDnV1XD0QDbf5
WD0QDcf5PDQl6TD1QDdf5XD0WD0QDef5QDff5QDgf5XD0WD0PDek;PDgk;XD0WD0PDeFPDom4XD0QDhf5WD0QDif5QDjf5PD
^k5XD0WD0QDkf5P@bh4P@Ql6QDlf5XD0QDU4Q@h5WD0QDT4XD0`DU6WD0QDmf5XD0QDV4TD2WD0PDZW:XD0QDnf5QDV4TD3W
D0QDof5P@dd4XD0QDPg5WD0QDQg5XD0WD0QDon1QDRg5TD2QDSg5XD0WD0QDXFQDaQ1QDTg5QDUg5XD0WD0QDVg5TD2PDZk4
XD0WD0PDej;XD0WD0QDWg5XD0WD0QDXg5QDco4XD0Q@Yg5TD1QDZg5WD0QD[g5QD\g5XD0WD0QD]g5QDXGXD0`Dok6`DS1`D
`k4WD0QD^g5Q@_g5TD1QDXGQD`g5TD1QDag5XD0WD0QDbg5PDbh4QDcg5XD0WD0QDdg5QDeg5XD0WD0QDfg5PDck5QDgg5QD
hg5XD0WD0QDig5XD0TD5QDjg5TD4PDbh4QDg5WD0QDkg5XD0WD0QDlg5PDQl6QDmg5QDng5XD0WD0QDog5PD_h4XD0`DQl6`
DmF`D^R5WD0QDPh5PD_h4XD0QDQh5QDRh5WD0QDSh5XD0QDTh5TD2QDUh5WD0QDVh5XD0WD0QDVBPDQl6PDe5XD0WD0QDWh5
PDQl6QDXh5XD0WD0QDYh5Q@Zh5XD0WD0QD[h5PDok6PD^k4PD\i4XD0WD0QDR@PDQl6QD\h5XD0WD0QD]h5QDQ`3QD^h5QDh
f2XD0WD0QD_h5QDg5QD`h5XD0WD0PDbg=PDQl6QD^d3QDah5XD0WD0QDXW2PDRT1QDoe3XD0WD0QD\JPDSDPD]k5XD0QDbh5
QD]5Y@0WD0QDch5XD0QDdh5TD4WD0QDeh5XD0VD0QDdh5TD4WD0QDeh5XD0QDfh5UD0WD0QDW4XD0QDgh5PD4WD0QDW4XD0P
D4UD0WD0QDhh5QDW4XD0PD4UD0WD0PDdk5QDg5QDih5XD0`Dhe1`Die1WD0PDdk5QDg5QDjh5QDkh5XD0WD0QD`MQDlh5QDm
h5XD0`DQl6WD0QD`MQDaMQDnh5QDoh5XD0QDPi5WD0QD\b1Q@Qi5QDRi5XD0VD0WD0QD\b1Q@Qi5QDRi5XD0QDUBWD0QDSi5
PDfk5PDQl6PDl1XD0WD0QDTi5PDk\:XD0WD0PDdk5PDVOPDTg3XD0`DQ8WD0QDUi5P@VP7PDbh>XD0WD0PDdh4QDg5QDVi5X
D0VD0WD0PDdh4QDg5QDVi5XD0QDWi5WD0QDXi5QDYi5Q@g5QDZi5XD0WD0PD\k5PDeR7XD0aD]5`D[P7`Dkk5`DRF`Dok6`D
QF`Dfi4`Dgi4`Dmd4`Dnd4`Dgh4`Dfh4aD_5`D^k5WD0PD\k5QDQa2XD0aD]5VD0WD0PD\k5QDQa2XD0aD]5QD[i5WD0PDlk
5QD\i5QD]i5XD0QD^i5WD0PD^k5PDVP7QDV?XD0TD4PD4WD0PD]k5PDVP7QD_i5XD0WD0PDl_:PDQh3XD0WD0PDWQ7PDkk5Q
D`i5QDQT5XD0WD0PD^k5PDmg3QD`i5QDQT5XD0PDgT;WD0PDWg3PDjk5PDco:XD0WD0PDVP7QDai5PDaV:XD0QDbi5TD1WD0
QDci5XD0YD1QDbi5TD1WD0QDci5XD0QDdi5WD0QDei5QDfi5XD0PDdk5WD0PDlg<XD0YD1WD0PDlg<XD0QDgi5WD0PD\k5PD
gP3PDUU3XD0WD0QDhi5PDT8XD0VD0WD0QDhi5PDT8XD0QDii5WD0QDji5QD_9QDki5XD0WD0QDli5TD2PDZl5XD0SD0WD0QD
mi5TD1QDni5XD0TD3QDoi5QDPj5TD3WD0QDmi5QDQj5XD0QDRj5WD0QDSj5QDTj5QDUj5XD0`DmQ1`Dom:`Dd3`DaP7`Dn3`
Dn7`DSm5`Dhj6QD_5WD0QDii1PDih4PDdk5XD0SD0WD0QDVj5Q@Wj5QDXj5XD0WD0PD[P7QDYj5QDZj5XD0WD0QD[j5PD]k5
QD\j5XD0PD]Q3WD0QD]j5PDjk5QD^j5SD0XD0VD0WD0QD]j5PDjk5QD^j5SD0XD0QD_j5WD0QDPZ3QD`j5P@4QDaj5QDbj5X
D0SD0WD0QDcj5PDmg3QDdj5QDej5XD0WD0QD^h1PD\i4PDkS;XD0WD0QD\m2SD0PDjk5QDfj5XD0WD0QDgj5QDPZ3P@Vb6QD
hj5XD0WD0QDQe3QDij5XD0VD0WD0QDQe3QDij5XD0QDUBWD0QDnNPDRe4QDjj5XD0VD0WD0QDnNPDRe4QDjj5XD0QDkj5WD0
PDQl6QDlj5QD_5XD0QDmj5`Emg3`Efh4`Eo9`ERh3`Eng3WD0QDeg4QDnj5XD0QFoj5PDk8WD0QDPk5QDQk5XD0TD3QDRk5P
Dk8WD0QDSk5PDdk5QDQk5XD0TD3QDRk5WD0QDTk5Q@dQ2PDdk5QDUk5XD0VD0WD0QDTk5Q@dQ2PDdk5QDUk5XD0QDVk5WD0Q
DWk5Q@dQ2PDdk5QDUk5XD0VD0WD0QDWk5Q@dQ2PDdk5QDUk5XD0QDVk5QDXk5TD1WD0QDYk5XD0QDZk5Q@f5TD2QD[k5WD0P
DQl6PDdj;XD0VD0WD0PDQl6PDdj;XD0QD\k5WD0PD]k5QD]k5QD^k5XD0VD0WD0PD]k5QD]k5QD^k5XD0QDUBQD_k5Y@0WD0
QD`k5QDak5XD0VD0QD_k5Y@0WD0QD`k5QDak5XD0QDbk5WD0QDck5QDdk5XD0VD0WD0QDck5QDdk5XD0QDek5WD0PD\P7PDl
h4SD0XD0WD0QDY<PDTc1QDfk5XD0WD0QDgk5XD0`D=TD4QDhk5TD2QDik5QFjk5TD1WD0QDkk5PDdh4XD0VD0QFjk5TD1WD0
QDkk5PDdh4XD0QDlk5QFmk5TD2WD0QDnk5TD1PD`h4QD`c1QDok5XD0QDPl5TD2WD0QDQl5QDRl5XD0`DQl6`DXi4`DlE`DR
l6WD0QDSl5P@`h4PDZi>XD0WD0QDTl5QDg5QDUl5XD0WD0QD\LPD]k5PD`Z4XD0WD0QD\LPDUo6QDg5PDZl5XD0WD0QDVl5Q
Dg5QDWl5XD0WD0QD\JQDXl5XD0WD0QD\JPDok6PDfg:XD0WD0QDYl5QDZl5XD0WD0QD[l5XD0VD0WD0QD[l5XD0QD\l5QF]l
5TD1WD0QDY4XD0`D^i4`D]i4`D_i4WD0QD^l5QDon2XD0QF_l5WD0QD`l5XD0QFal5WD0QDbl5PDch4XD0QDcl5WD0QDdl5T
D2PDch4XD0`DUo<`Dmm4QDel5TD1WD0QDZ4XD0QDfl5WD0QDgl5PDa^6XD0QDhl5QDil5TD2QD_5WD0QDjl5QDkl5TD1QDll
5XD0WD0QDml5PDXT4PDdd4XD0WD0QDnl5QDol5XD0`D][5WD0QDoCPDdk5PDQl6QDPm5XD0WD0QDQm5P@dh4QDg5PDcb;XD0
WD0QDRm5PD\k5PDQl6TD1QDSm5XD0WD0QDTm5P@bh4QDUm5XD0QDg5TD1QDVm5WD0QDWm5PDah4XD0WD0QDXm5PDdh4XD0QD
PW2WD0QDaCPD`h4PDdk5XD0QDYm5PDok6WD0QD\4`D]k5`DbH`D`h4`Dgj>`Dhj>`DkS3`DlS3aDP5`Dij>`DRm6`D`S3`Da
S3`Dnl6`Djj>`DQm6`Djb1`Dl5`Ddk5`Dbh4`Dbk5`Ddh4`D\k5`D^k5`Dak5`DQl6`D_k5`DgT>`Ddg4`DWO`DYOSD0XD0`
D]k5UD0PDok6WD0QD\4`D]k5`DbH`D`h4`Dgj>`Dhj>aDP5`Dij>`DRm6`D`S3`DaS3`Dnl6`Djj>`DQm6`Djb1`Dl5`Ddk5
`Dbh4`Dbk5`Ddh4`D\k5`D^k5`Dak5`DQl6`D_k5`DgT>`Ddg4`DWO`DYOSD0XD0WD0PDok6QD\4QDZm5XD0SD0WD0PDbh4P
DQl6TD1QD[m5PDnf<XD0VD0WD0PDbh4PDQl6TD1QD[m5PDnf<XD0QD\m5WD0PDlh4SD0PD`k5PDQFXD0WD0PDlh4SD0PDdk5
PDVOPDTi4XD0WD0PDVP7SD0PDbk5PDHSD0XD0WD0QD]m5QD^m5XD0VD0WD0QD]m5QD^m5XD0QDUBWD0QD_m5P@ok6TD1QDd6
XD0VD0WD0QD_m5P@ok6TD1QDd6XD0QDUBWD0QD`m5QD[4XD0VD0WD0QD`m5QD[4XD0QDam5WD0PDkk5QDX`4QDaQ1SD0PDkk
5XD0WD0PDkk5`DfT3`DaT3`DXb1`DgP3`DZk4`D\k4`D[k4`DgT3SD0QDaQ1QDU6PDkk5XD0UD0WD0PDXP7SD0PD4PDfh4XD
0UD0WD0PDXQ7PDQl6SD0XD0UD0WD0QDbm5P@jR7QDcm5XD0UD0WD0QDdm5QDem5XD0VD0UD0WD0QDdm5QDem5XD0PD1UD0WD
0QDdm5QDfm5PDak5QDo^2XD0UD0WD0QD^_5SD0XD0VD0UD0WD0QD^_5SD0XD0PD1WD0QDgm5QDhm5QDim5XD0UD0WD0QDo:Q
D_g4QDRZ1XD0VD0UD0WD0QDo:QD_g4QDRZ1XD0PD1UD0WD0PDXT4PDje3QDjm5XD0VD0UD0WD0PDXT4PDje3QDjm5XD0PD1W
D0PDco:PDdk5QDkm5P@Ql6QDlm5XD0WD0PDbo:PDdh4PDSo6PD]6XD0WD0QDW8QDmm5QDnm5XD0QDom5TD2WD0QDPn5QDQn5
QDRn5XD0WD0PD^k5QDSn5XD0VD0WD0PD^k5QDSn5XD0QDTn5QD_5WD0PDok6QDUn5XD0VD0QD_5WD0PDok6QDUn5XD0QDVn5
QDWn5TD2WD0QDXn5XD0QDYn5TD1QD_5Q`1h5WD0QDZn5XD0QD[n5QD_5WD0PDjU;QD\n5XD0VD0QD[n5QD_5WD0PDjU;QD\n
5XD0QD]n5WD0PDbh4PDQl6QD^n5XD0VD0WD0PDbh4PDQl6QD^n5XD0QD_n5WD0QD`n5PD]k5TD2QDan5XD0WD0PDih4PDmg3
QDf]2QD]U3XD0VD0WD0PDih4PDmg3QDf]2QD]U3XD0QDbn5WD0PDih4PDmg3TD3QDcn5XD0WD0PDih4Q@dn5PDmg3QDTd4TD
1QDen5QDfn5XD0WD0PDjk5QDgn5P@ke3QDhn5TD1QDin5XD0WD0PDQh3QDbW4QDcW4QDjn5XD0WD0QDkn5PDdh4PDQl6PDXj
>XD0QFln5TD2WD0QD_BPDQl6QDmn5XD0QD]4TD1WD0QDnn5XD0QDon5TD1WD0QDPo5XD0QDQo5QDRo5TD1WD0QDSo5XD0QDT
o5QD_5P@Ql6WD0QDUo5XD0VD0QDTo5QD_5P@Ql6WD0QDUo5XD0QDVo5QDWo5TD1WD0PD][4QDW:PDV`4XD0WD0QDXW2PDQl6
QDXo5XD0WD0QDYo5PDQl6TD1QDZo5XD0WD0PDVOPDVP7PDbk5PDl4XD0WD0QD[o5QD\o5PDUY4XD0WD0QD]o5PDQl6QD^o5X
D0WD0PDdh4PDQl6QD_o5PDZ7XD0QD`o5TD1WD0QDao5XD0VD0QD`o5TD1WD0QDao5XD0QDbo5QDco5TD1WD0PDTk5QDdo5XD
0WD0QDeo5PD^k5PD]a6XD0WD0QDfo5PD]k5XD0QDgo5WD0QDf^2PDSo6PDWHXD0VD0WD0QDf^2PDSo6PDWHXD0QDWAWD0QDh
o5PDPn6XD0VD0WD0QDho5PDPn6XD0QDQ]4WD0PDm^=QDio5XD0QDjo5QD_5WD0PD\i4PD]k5PDeQ7XD0VD0QDjo5QD_5WD0P
D\i4PD]k5PDeQ7XD0QDko5WD0QDlo5QDmo5XD0WD0QD]h3QDeY3QDno5PDZl5P@hR7QDoo5XD0WD0QDYP1QDhHPDdk5QDhHX
D0QFPP6TD1WD0QDQP6PDo2PDiR7XD0VD0QFPP6TD1WD0QDQP6PDo2PDiR7XD0QDUBQFRP6TD1WD0QDYV1PDXT4PDdh4QDSP6
XD0VD0QFRP6TD1WD0QDYV1PDXT4PDdh4QDSP6XD0QDbn5WD0QDTP6PDdk5QDV?QDUP6XD0WD0PDgd4PDPl>XD0WD0PDeW:QD
VP6PDdh4XD0WD0PDZk4PD]k5PDok6QDWP6XD0WD0QDXP6QDYP6XD0VD0WD0QDXP6QDYP6XD0QDZP6WD0PDkf;TD1PDXg3PDj
k5XD0WD0PDQl>XD0QF[P6TD1WD0QD\P6QD]P6XD0WD0QD^P6QD_P6QD`P6XD0VD0`Ddk5WD0QD^P6QD_P6QD`P6XD0QDaP6`
Ddk5WD0QDbP6PDVNXD0WD0QDcP6QDdP6PDhX<XD0WD0QDeP6QDfP6P@ge3XD0VD0WD0QDeP6QDfP6P@ge3XD0QDgP6WD0QDh
P6XD0TD1WD0QDiP6XD0`De_5WD0QDjP6QDkP6QDlP6XD0WD0PD\i4PDi8XD0QDY>TD3QDmP6WD0PDch4PD]k5QDnP6XD0VD0
WD0PDch4PD]k5QDnP6XD0QDT_1WD0PDec1QD\e1XD0QDoP6WD0QDPQ6TD1PDdk5XD0QDQQ6WD0PDT4QDRQ6TD1QDSQ6XD0QD
TQ6TD1Q@UQ6WD0QDVQ6QD]^2TD1QDWQ6XD0WD0QDXQ6P@YHPDVm4PDkS3XD0WD0PDke3PDfh4QDYQ6XD0WD0PDlk5PDVb6XD
0QDZQ6QD[Q6TD2WD0QD\Q6QD]Q6XD0WD0QD^Q6QD_Q6TD1PD]k5QD`Q6TD1QDaQ6XD0WD0QDbQ6PDQFQDcQ6XD0WD0QDeR2Q
DdQ6XD0QDeQ6`Dbh4QD_5QDfQ6WD0QDgQ6XD0WD0QDgQ6PD]k5QD`Q6XD0QDhQ6S@0TD5WD0QDiQ6QDjQ6XD0VD0QDhQ6S@0
TD5WD0QDiQ6QDjQ6XD0QD\]4WD0QDkQ6QDba5QDlQ6P@]i4PDRe4QDmQ6XD0PDke3WD0QDnQ6QDoQ6QDPR6XD0QDQR6WD0QD
RR6PD]n6PDZk4PD]k5XD0QDSR6WD0QDnY1PDVb6PDdk5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDo9UD0WD0PD^2SD0XD0`@[O
TD9PD4TD6QDbOWD0QDTR6P@ih4QDUR6YD1XD0`DWn2`DUo2`Dcb7`DUn2WD0QDVR6P@ih4PDR3QDWR6XD0`Dl\<`DRl=`DZg
2`DnS2`D_i2aD]5`Dok6`DPl6`DW5`DU6`DY2`Ded4`Dgd4`DYe4`DZe4`Ddh4`D\k5`Dbh4`DjY3`Dk\:WD0QDVR6P@ih4P
DR3PD[OQDXR6TD2QDYR6XD0WD0QDZR6PDR3YD1XD0WD0QDZR6PDR3QD[R6XD0WD0QD\R6PD^k5XD0Q@e5QD]R6WD0QD^R6PD
kk5XD0WD0PDYV=P@_h4PDkk5XD0QD_R6WD0PDhh4QD`R6XD0QDaR6WD0QDbR6XD0`Ddk5SD0WD0PDdh4PDVP7PDQP7XD0PDb
a3WD0PDdh4PDba3QDcR6XD0WD0QDdR6PDdh4QDi:S@0PDZDXD0QDn[1TD3WD0QDeR6P@`h4PDdk5XD0`D=WD0PDWQ7QD_5QD
V?XD0SD0WD0QDfR6XD0QDgR6QD_5WD0QDhR6QDiR6PDQl6QDjR6XD0QDkR6TD1WD0QDlR6Q@j]3XD0QDmR6WD0PDlk5QD`MQ
DaMPDY4XD0QDnR6WD0QDfU2S@0QDoR6PD]k5XD0SD0WD0QDfU2S@0QDPS6PD]k5QDQS6XD0WD0QDRS6QDSS6PDPg1XD0QDTS
6QD_5Q@US6TD1WD0QD^4XD0`Dbh4`DSY1QDTS6WD0QDVS6TD1QD^4XD0WD0QDRQ2PDok6QDWS6QDXS6XD0WD0QDYS6PDmQ;P
D^k5XD0QDZS6QD[S6QD_5WD0QD\S6QD]^4QDe5TD3QD]S6XD0WD0QD^S6QD_S6PDQl6TD2QD`S6XD0QDaS6WD0QDbd1PDVb6
aD]5aD_5`D]3`Dd3`D`T1`DV3`D^R1`Db4`Dh3`D\n6`DSm5`D\8`Do2SD0XD0QFaS6TD2WD0QD`4XD0QDbS6QFaS6TD2WD0
QDcS6QD^]3XD0WD0PDX3QDdS6PDco2XD0YD2WD0PDX3PDYh4XD0WD0PDih4QDeS6SD0XD0WD0PDdk5PDfb3PDQl6PDeR7XD0
WD0PDdk5PD`1PDXT4QDfS6XD0WD0QDgS6QD\b1QDRi5XD0UD0WD0PD^k5QDhS6TD2QDa4XD0PD4QDiS6UD0WD0PD^k5QDhS6
TD2QDa4QDjS6P@ok6QDkS6TD2XD0PD4QDiS6PD4WD0PD^k5QDaQ1TD2QDa4XD0VD0PD4WD0PD^k5QDaQ1TD2QDa4XD0PD1QD
lS6WD0PD^k5QDWCTD3QDa4XD0VD0QDlS6WD0PD^k5QDWCTD3QDa4XD0QDUBWD0QDmS6QDnS6XD0VD0WD0QDmS6QDnS6XD0QD
UBUD0WD0PDii4XD0QFoS6UD0WD0PDii4XD0QDi:TD2QDPT6QDQT6TD3WD0QDRT6XD0P@^k5QD\X1WD0QDST6TD1QDTT6QDUT
6XD0`DQl6`Ddh4`D^[4WD0QD^h1QDdX1PDcd4XD0WD0QDVT6QDWT6Q@XT6QDYT6XD0QDZT6QF[T6TD1WD0QD\T6TD4XD0QD_
4PDjk4WD0QD]T6QD^T6TD3QD_4PDjk4XD0QD_T6TD1WD0QD`T6QDXGXD0QFaT6TD3QDW=WD0PDXT4QDbT6QFcT6S@0QFdT6P
Ddk5XD0QDeT6WD0PDXT4PDYOPDS1PDdk5XD0QFfT6WD0QDgT6QDhT6QDiT6XD0QDjT6WD0PDHPD\i4QDhT6QDiT6XD0QDjT6
QDkT6TD2WD0QDlT6Q@mT6XD0QDYJQDnT6QDoT6TD1WD0QD`5QDPU6XD0PDfh4WD0QD\JP@_h4QDg5QDdJP@_h4XD0WD0QDQU
6QDRU6PDdk5XD0SD0QDg6QDSU6QDg6QD^6QDh5QD^6QD^6QDTU6Q`1h5QDX`4QDd6PDbk5Q`1h5QD^6WD0QDUU6YE5YD1XD0
`D`k5QDVU6TD1QD_5Q`1h5aD]5`DbZ4`Dgd4`DU6`DS1`D`k4`Dam>`DkW=`Dbm>`DYg4`D\T;`D[5`Dh4`D]i4`DSU3`DVP
7`DRI`DSI`Di_5`DXT1`DVY4`Dcm>`Df`4`Ddm>`DTJ`D[f3`DZl3`D[l3WD0SD0YD5XD0VD0QDVU6TD1QD_5Q`1h5aD]5`D
bZ4`Dgd4`DU6`DS1`D`k4`Dam>`DkW=`Dbm>`DYg4`D\T;`D[5`Dh4`D]i4`DSU3`DVP7`DRI`DSI`Di_5`DXT1`DVY4`Dcm
>`Df`4`Ddm>`DTJ`D[f3`DZl3`D[l3WD0SD0YD5XD0QDn^1WD0QDTn1YD1XD0VD0WD0QDTn1YD1XD0QDYS3QDWU6PDmc3`D]
k5`DeFQDU6QDXU6QDP\2PDmc3QDYU6QDZU6QD[U6QD\U6QD]U6QD^U6PD_3PD]k5PDQl6PDeV=PDhh4PDhh4PDkT3PD]k5PD
Ql6PDjGPDco:QD_U6PDe8PDgP3PDPT=PDah4PD_P1PDY\;PDRn:PDjMPDiR6QD`U6QDaU6PDTP1PDck5PDS9PDab>PDkm>PD
R1PD_h4PDQFQDbU6PD\]<PD^4PDSQ1PDch4PD^b4QDcU6PD_k5Q`1h5Q@dU6WD0QDeU6XD0PDY\;QDfU6PD`JQDgU6PDaJQD
hU6PDUU1PDmX5PDih2PDjU;PD\k4PDom>PDcX:PD_o6PDR8PDbh4PDlX:QDiU6PDb^6PD[i>PD[l3QDjU6PDQn>PD^g3PD\c
1PDWS1PDjR7QDkU6QDlU6QDmU6QDnU6QDoU6QDTn1QDPV6PDkW=QDQV6QDRV6PDeo2PDi]6PD_h4PD`h4PDdk5PDSi<PD]S1
PDeh4PDT^6PDjk5PDPDPDW^6PDbk5SD0PDih4Q@e5Q`1h5WD0QDV[1XD0WD0QDSV6PDQl6TD1QDTV6XD0QDUV6PD6Q@aQ1WD
0QDe6XD0QDUV6PD6WD0Q`1h5QDV[1XD0VD0QDUV6PD6WD0Q`1h5QDV[1XD0QDVV6QD_5QDaQ1Q`1h5WD0QDWV6aDg4aD]5`D
Sa;SD0XD0VD0QD_5QDaQ1Q`1h5WD0QDWV6aDg4aD]5`DSa;SD0XD0QDXV6QDYV6WD0QDZV6P@ke3TD1QD[V6XD0QD\V6WD0Q
D]V6XD0QD^V6WD0QD_V6PDmh4XD0VD0WD0QD_V6PDmh4XD0QDQ]4QD`V6QDaQ1Q`1h5WD0QDV[1aDg4aD]5SD0XD0`D]k5`D
ak5WD0QDaV6XD0TD2QDbV6QD_5Q`1h5WD0QDd6QDgS6Q`1h5QD]Z1XD0aDg4QD_5QDi:WD0QDon4XD0QDcV6VD0QD_5QDi:W
D0QDon4XD0QDcV6QDdV6PDQl6WD0QDeV6SD0XD0TD1QDfV6TD1QDgV6WD0QDhV6PDdk5PDhZ<XD0WD0PDPl6PD\\<PDkIXD0
WD0PD[P7SD0PDba4XD0QD_5WD0QDaQ1Q`1h5QDiV6PD]k5XD0SD0aE]5WD0QDjV6QDkV6XD0`Da[4QDlV6WD0QDf]2QDmV6X
D0WD0QDk:QDnV6TD1QDoV6XD0QD_5PDok6WD0QDPW6SD0XD0QDQW6TD1WD0QDRW6XD0UD0QDSW6QD_5Q`1h5WD0QDd6XD0`D
nG`D_FVD0UD0QDSW6QD_5Q`1h5WD0QDd6XD0`DnG`D_FQDTW6UD0QDUW6QD_5Q`1h5WD0QDVW6XD0VD0UD0QDUW6QD_5Q`1h
5WD0QDVW6XD0PD1QDWW6TD1QD_5TD1QDXW6P@eR7WD0QDYW6XD0WD0QDZW6P@]k5PDQl6QD[W6XD0WD0QD\W6TD1Q@]W6QD^
W6QD_W6XD0WD0QD`5P@WQ7PDok6S@0PD]n6PD_k5XD0WD0PDbh4PDVc1PD]k5QD`W6XD0WD0PDbS>QDaW6QDbW6QDcW6QDdW
6QDeW6XD0WD0QDfW6QDgW6XD0VD0WD0QDfW6QDgW6XD0QDhW6QDiW6WD0QDjW6QDkW6XD0WD0PDkk5QDlW6PDkk5QDmW6XD0
WD0QDn`4Q@nW6PDmg3QDoW6TD2XD0VD0WD0QDn`4Q@nW6PDmg3QDoW6TD2XD0QDPX6WD0QDR]1QDQX6QDRX6XD0WD0QDSX6P
Ddk5PDVOQDTX6XD0WD0QDk[3QDUX6QDVX6QDWX6XD0QDXX6Y@0WD0QDYX6XD0VD0QDXX6Y@0WD0QDYX6XD0QDZX6QD[X6TD6
QD_5Q`1h5WD0QD\X6XD0QD]X6TD4QD_5Q`1h5WD0QD^X6XD0`D]k5`Dak5QD_X6QD_5Q`1h5WD0QD`X6XD0QDaQ1Q`1h5WD0
SD0XD0PDXo2QD^n3QDaX6Q@_5WD0QDbX6XD0QDaQ1Q`1h5WD0QDV[1XD0QDcX6QDdX6QD_5Q`1h5WD0QDeX6XD0WD0QDfX6P
D]6XD0VD0WD0QDfX6PD]6XD0QDgX6QDhX6WD0QDiX6XD0PDRf:WD0PD_h4PDdk5PDgb4XD0QDjX6TD2QD_5Q`1h5WD0QDkX6
XD0aD]5`Djk5QDlX6PD]k5TD3QD_5Q`1h5WD0PDeh2XD0QDmX6PD]k5TD3QD_5Q`1h5aDc4aD]5iD1iD2WD0SD0XD0VD0QDm
X6PD]k5TD3QD_5Q`1h5aDc4aD]5iD1iD2WD0SD0XD0QDWAQDnX6TD4WD0PD`R7XD0QDoX6TD2WD0PDU\<XD0WD0QDPY6P@ih
4P@R3QDQY6QDP5XD0WD0QDRY6PDkk5QDV[1XD0QDVV1WD0QDSY6XD0VD0QDVV1WD0QDSY6XD0QDTY6QDUY6WD0PDX3PD`h4X
D0QDVY6WD0PDdU:XD0PDQl6WD0QDWY6PD]k5QDle1XD0QDXY6WD0PDjU:TD1QDYY6XD0QDZY6QD[Y6WD0`D_k4SD0QD\Y6XD
0VD0QD[Y6WD0`D_k4SD0QD\Y6XD0QDWAQF]Y6QD`5Q@e5Q`1h5WD0QD^Y6aDg4SD0XD0`D]k5`D^k5`D\k5QD_Y6WD0QD`Y6
XD0SD0WD0QDaY6TD1QDbY6XD0`Ekk5YD1WD0QDcY6XD0VD0`Ekk5YD1WD0QDcY6XD0QDdY6PDXT4QD_5Q`1h5WD0QDeY6XD0
QDfY6QDgY6WD0QDhY6QDiY6XD0QD_5QDWCSD0WD0QDjY6XD0`Dob4WD0QDV[1PDkk5QDWCXD0SD0QDWCWD0QDkY6XD0QDlY6
QDmY6WD0QDnY6XD0WD0PDU8PDZj4XD0WD0QDoY6TD1QDPZ6XD0`Dkk5QD_5P@ih4WD0QDQZ6PDdk5XD0SD0QD_5WD0QDRZ6Q
Don4XD0VD0QD_5WD0QDRZ6QDon4XD0QDSZ6WD0PDTg3PDk\:XD0VD0WD0PDTg3PDk\:XD0QDUBQDTZ6WD0QDUZ6XD0QDVZ6P
@ih4P@R3WD0QDQY6QDWZ6XD0QD_5WD0QDXZ6PDdk5XD0SD0PDcg5PDXb1QDYZ6TD3QD_5Q`1h5WD0QDZZ6XD0WD0QD[Z6XD0
QDU6PD^n2PD^k5PDkd7PDQl6QDd6PDij4SD0QD\Z6PDij4QDU6QD_5Q@b5WD0PDWS1XD0VD0QDU6QD_5Q@b5WD0PDWS1XD0Q
D]Z6QDnNQ`1h5WD0QDd6XD0QD^Z6QD_Z6WD0Qd1h5QDd6XD0QDU6WD0QDd6XD0QDU6QDU6TD4QD_5WD0Q`1h5QDd6XD0aD]5
`Djk5QDU6TD3QD_5QDaQ1Q`1h5WD0QDd6XD0QD_5Q@e5QDi5WD0QDd6XD0WD0QDi5QDd6XD0SD0WD0QD`Z6QDd6XD0QDU6QD
aZ6TD2`DiQ1WD0QDd6XD0QDU6TD2QD_5TD4PDbk5WD0Q`1h5QDd6XD0VD0QDU6TD2QD_5TD4PDbk5WD0Q`1h5QDd6XD0QDUB
QDbZ6TD2QD_5Q@cZ6Y@0aDc4aD]5iD1iD2aDU6aDm5bD0WD0SD0XD0VD0QDbZ6TD2QD_5Q@cZ6Y@0aDc4aD]5iD1iD2aDU6a
Dm5bD0WD0SD0XD0QDdZ6QDeZ6QDfZ6Q@gZ6Y@0aDc4aD]5`DUn2`Dkk5`Ddk5bD0WD0SD0XD0VD0QDeZ6QDfZ6Q@gZ6Y@0aD
c4aD]5`DUn2`Dkk5`Ddk5bD0WD0SD0XD0QDhZ6QDaQ1Q@iZ6aDc4aD]5aDm5WD0SD0XD0QDjZ6`D]k5`Dno>`Doo>QD_5YD0
aDc4aD]5iD1iD2`Dok6`DPl6`DQl6WD0SD0XD0VD0QD_5YD0aDc4aD]5iD1iD2`Dok6`DPl6`DQl6WD0SD0XD0QDTW6QDkZ6
Y@0QDlZ6aDc4aD]5WD0SD0XD0VD0QDkZ6Y@0QDlZ6aDc4aD]5WD0SD0XD0QDmZ6aDS5bD0WD0YD0XD0YD1QDiIaDS5bD0WD0
YD0XD0YD1aDS5bD0WD0YD0XD0aDS5bD0WD0YD0XD0VD0aDS5bD0WD0YD0XD0QDnZ6aDS5bD0WD0YD0XD0YD2QDoZ6aDS5bD0
WD0YD0XD0UD0SD0QDP[6TD1WD0QDQ[6XD0aD]5UD0QDP[6TD1WD0QDQ[6XD0aD]5UD0SD0QDR[6TD1WD0QDS[6TD2XD0QDT[
6UD0QDR[6TD1WD0QDS[6TD2XD0QDT[6QDU[6Y@0WD0QDU5XD0aD]5`D_h4`Dch4`D^i4`D]i4`D_i4`D`i4`Dai4`Dbi4`DY
P7UD0QDW5Q@]5Q`1h5P@PP?`DYl2`DRi2`DoL`DSi2`DkM`DT?WD0Q`1h5QDV[6XD0VD0UD0QDW5Q@]5Q`1h5P@PP?`DYl2`
DRi2`DoL`DSi2`DkM`DT?WD0Q`1h5QDV[6XD0QDW[6UD0QDW5Q@]5TD3PD4Q`1h5WD0QDX[6XD0VD0UD0QDW5Q@]5TD3PD4Q
`1h5WD0QDX[6XD0QDY[6UD0QDW5Q@]5Y@0WD0QDZ[6XD0WD0QDm_4XD0VD0WD0QDm_4XD0PD1QD[[6QD_5Q`1h5aDc4aD]5i
D1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD0XD0VD0QD[[6QD_5Q`1h5aDc4aD]5iD1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD
0XD0QD\[6QD[[6QD_5Q`1h5aDc4aD]5iD1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD0XD0QD][6QD]Z1QD[[6QD_5Q`1h5aDc
4aD]5iD1iD2aDU6aDm5bD0aDY5aDg4aDX5WD0SD0XD0QD][6YD0QD^[6WD0Q@_[6PDlh4SD0XD0`D]k5WD0PDlh4SD0QD\e1
XD0QD_5WD0QD`[6SD0XD0VD0QD_5WD0QD`[6SD0XD0QEa[6WD0QDb[6QDc[6XD0WD0QDd[6Q@h5QDe[6XD0QFQm3QDf[6TD2
WD0QDg[6XD0QDh[6TD2WD0QDi[6XD0`Dkk5`DPR1QD_5Q`1h5QDj[6WD0QDk[6XD0PDUP7QDl[6PDRP7SD0PDef4PDWGQDm[
6TD2WD0QDn[6XD0PDSS7VD0PDSS7QDWAQD^KS@0S@0WD0QDd6XD0QDo[6`Ekk5`EXo2`EYo2`E_e2`EP3`Eih4`EbP?WD0PD
VNXD0VD0WD0QDP\6XD0VD0QDiIQ@j5WD0QDb6Q`1h5QDQ\6XD0QDa6`Dkk5`DfS1`DPR1WD0QDR\6QDb6XD0QDb5Q`1h5QDS
\6Q@b6PDih4QDb6QDS\6QDle1QDT\6TD3WD0QDU\6XD0PDlh4QDV\6PDlh4QDW\6QDX\6PDlh4QDY\6QD_5QDaQ1Q`1h5aDb
4aDg4aDU6aDi4aDZ6aD]5aDc4aDm5aDY5aDd6bD0iD1iD2WD0SD0XD0VD0QDY\6QD_5QDaQ1Q`1h5aDb4aDg4aDU6aDi4aDZ
6aD]5aDc4aDm5aDY5aDd6bD0iD1iD2WD0SD0XD0QDZ\6QD[\6QD\\6PD]k5S@0WD0QD]\6XD0`Do\;`DfP?`Dne1`D[m4QDm
W1Q@_5Q@e5Q`1h5WD0QD^\6XD0QD_\6PD_k5WD0QD`\6XD0VD0PD_k5WD0QD`\6XD0QDa\6QDb\6QD_W6TD3QD_5Q`1h5aDc
4WD0SD0XD0VD0QDb\6QD_W6TD3QD_5Q`1h5aDc4WD0SD0XD0QDWAPD_k5WD0QDc\6XD0VD0PD_k5WD0QDc\6XD0QDWAQDd\6
WD0QDe\6XD0PDZe4QD_5Q`1h5WD0QDf\6XD0QDg\6QDh\6TD3PD]g1QDi\6QDj\6QD_5Q`1h5QDWCQ`1h5S@0WD0QDk\6XD0
`Dhe1`DVQ5`DT<`DSP=QDWC`DTJiD0SD0S@0WD0QDl\6XD0`D]k5`Dh`3`DXa3`D_V<`DU]4`DYQ?WD0QDm\6PD]k5SD0XD0
`DTJ`DQl6QD_5Q`1h5QDWC`D][4`DlN`Da[4SD0WD0QDe6XD0`DZQ?QD_5Q`1h5Q@e5Q`1h5Q@d6WD0Q`1h5Q@^6QDe6XD0W
D0QDX`4QDe6XD0WD0QDn\6QDng5QDe6XD0WD0QDe6XD0QDo\6PDQl6QDU6QDP]6QDQ]6PD]k5QDR]6PDTP=PD^k5PDWR>PDa
h4PDnZ4PDbh4PDnZ4PDah4PDPn3PDbh4PDdb3QDS]6QDT]6QDU]6PD_Q1PD_h4QDi:QDRl2QDV]6QDW]6QDX]6PDWb1PDfU1
PDUS5QDY]6PDmX4`D^j5`DXf1`DTb5QDZ]6QD[]6QD\]6QDV[1QD]]6PDhi5QD^]6QD_]6QD_5PD]k5Q`1h5Q@V[1PDhi5QD
U6Q@cEQ@dEQDRLVD0QDeR2PDTi5WD0PDhi5XD0QDU6WD0PDdh4PDW[4QD`]6QDa]6XD0WD0QDb]6QDc]6QDd]6XD0WD0QDe]
6QDf]6QDg]6P@dk5P@VOXD0QD_5PDdh4TD1PD[[>QDh]6TD1QDi]6QDj]6QDk]6QDhEPD^k5TD1WD0QDl]6XD0PDkNQDm]6Q
D_5WD0QDn]6XD0VD0QDm]6QD_5WD0QDn]6XD0PD1PDUU;PD]k5QDWCSD0QDo]6QDP^6PD]k5QDU6QD_5Q`1h5PD_h4PDdk5P
Dgb4QDQ^6TD2QDR^6QDS^6`D]k5`Ddk5QDT^6PDdk5PDQl6QDU^6QDV^6TD1QDW^6`D^k5PDch4PD]k5PDQl6PDf\:QD_5Q`
1h5WD0QDX^6XD0VD0QD_5Q`1h5WD0QDX^6XD0QDY^6PDkk5QDZ^6PDle3PDQl6PD]n6QD`i5PDle3PD`k5PDQl6PDUf1QDnN
WD0PDWi:XD0QD[^6QD_5WD0PDWi:XD0VD0QD_5WD0PDWi:XD0QDWAQD_5QDY<WD0QD\^6QD`i5QD]^6XD0PD\k5PDgh4QD^^
6QD[P2PD^k5PDgh4QD_^6P@]k5PD^k5PDQl6PDT8PD]k5PD`k5PDjh4PDQh3QD`^6QDa^6PDY_<PD]k5PD[a;PDdk5QDb^6P
D^k5PDok6PDZ4PD\k5QDc^6PDcd4PDT8PDco:QDPZ1PDjk5PDHQDdX1PDjk5SD0PDfo2PDih4QDU_4QDd^6PD_h4PDZe4PD_
k5PDkMPD^k5QDe^6PDcj4PDk\:PDdk5PDlh4QDf^6QDW=PDlg6QDg^6QDh^6QDi^6PDQl6QDcR3PDlY<PDlY<QDj^6QDk^6Q
Dl^6QD^V3QDm^6QD_5PDih4PDbh4VD0QD_5PDih4PDbh4PD1QDn^6QDo^6PDkk5QDP_6PDkk5QDQ_6Q@R_6QDS_6PD^k5PDg
i4QDco4PDdk5QDT_6PD_h4PDdk5PDQl6QDU_6PDih4PD_h4PDdk5QDV_6PD`T1PD^k5PD\EQDW_6QDX_6PD`Z4QDY_6QD^[1
QDZ_6TD3PDdk5PDVOPDcP3QD[_6PDdk5P@VOQD\_6PDco:PDdk5QD]_6QDWi1PD_]:PD_k5QD^_6PD^k5QD__6PD^k5QDgDP
D`Z4QD_5WD0QD`_6XD0aD]5QDQg4QDa_6PDke3QDjn5PD]JPDk\:PDdh4PDW[4PD_k5TD2QDb_6PD[j1PDdk5PD\P7PDoT<P
D^k5PDQl6PDWHPD_l5PDbh4QDc_6PDQl6QDd_6WD0QDaMTD6PDdh4QDg5PD[Z<XD0QDaMTD5WD0PD_k5QDg5PD]Q7QDe_6XD
0WD0PD\i4QDf_6PDhg<PDgk4XD0WD0QDg_6QDh_6QDV?QDi_6XD0WD0PD[j1QDj_6XD0WD0QDd4PD\o6XD0QDk_6WD0QDd4P
D\o6XD0QDl_6TD1QDm_6WD0QD\JQDn_6QDo_6QDP`6XD0WD0PDjQ?PD_6XD0`DSP=`Dg2WD0PDdo6QDQ`6P@ok6QDR`6XD0Q
DS`6TD2WD0QDT`6QDU`6XD0QDV`6WD0QDW`6PDUo6PD]6XD0WD0QDX`6QDY`6XD0WD0PDUn2QDaQ1QDZ`6QD[`6XD0WD0PDU
n2PDok6PDoGQD\`6XD0WD0PDdk5PDok6QD]`6XD0VD0WD0PDdk5PDok6QD]`6XD0QDWAWD0PDdk5PDQl6PDX`7PDec1XD0WD
0PD[P7PDWm:QDi:XD0WD0PD[P7PDoS1PDQl6XD0WD0PDih4QDU8QD^`6TD1QD_`6XD0`D_b1WD0PDok6PD]6PD^k5PDbo:XD
0WD0PD^h;PD_h;PDV6XD0WD0PDU[7PDdh4PDV6XD0QD``6QDg5WD0PDYc5PDdh4PDok6XD0QDg5WD0PDYl5PDjk4XD0WD0QD
a`6QDb`6PDdh4XD0WD0QDc`6P@ch4PDdk5PDVOXD0WD0QDd`6PDch4PD^k5XD0WD0QDe`6QDh_6PDQl6QDf`6XD0WD0QDRm5
PDch4PD\k5XD0QDg`6WD0QDh`6QDi`6PDPDXD0WD0QDj`6QDk`6PDdh4XD0QDl`6PDU^5WD0QDm`6PDQl6PDY\;XD0WD0PD`
\5PDdh4QDV?PDi7XD0QDn`6QDo`6TD1WD0P@dh4QDf4XD0WD0PDZEPD]k5QDPa6QDQa6XD0WD0QDRa6QDSNXD0QDSa6TD1WD
0QDTa6XD0WD0QDUa6PD]k5PDkT>XD0WD0QDVa6PDdk5QDWa6XD0WD0PDiX<PD^k5PDho<XD0QDXa6WD0PDie3Q@UR6QDYa6T
D2QDZa6XD0WD0PDok6PDge4PDY\;XD0WD0QD[a6QD\a6QD]a6XD0WD0QD^a6QDWCQD_a6QDok2XD0WD0QDUP1QD`a6QDaa6P
D]JXD0QFba6TD1WD0QDe4XD0QDca6TD1QDda6`DY9QFea6TD1WD0QDe4QD\b1XD0VD0QFea6TD1WD0QDe4QD\b1XD0QDUBWD
0QD`[4QDZ]2QDfa6XD0WD0PDgT;QDga6QDha6XD0WD0PDXP7QDia6XD0VD0WD0PDXP7QDia6XD0QDUBWD0QDeQ2QDja6QDka
6XD0WD0PDXQ7PDUU;XD0VD0WD0PDXQ7PDUU;XD0QDbn5WD0PDTg3QDla6PDdk5XD0QFma6WD0QDna6PDdk5PD[5PDXT4PDdk
5XD0WD0QDoDTD1QDoa6P@]k5QDPb6XD0WD0QDQb6PDdk5QDRb6XD0WD0QDSb6PDYl5PDdk5XD0WD0QDTb6XD0WD0PDaf2QDU
b6XD0WD0QDVb6QDWb6XD0QDXb6WD0PDZ6PD]k5PDQl6QDYb6XD0WD0PDQf4PD]k5PDQl6XD0WD0QDZb6PD]k5QDhU2QD[b6X
D0QD\b6WD0QD]b6PDdk5PD`8XD0WD0PDkR?QD^b6XD0WD0QD_b6PDdh4P@Ql6QD`b6XD0WD0PDdOPDjb4XD0WD0PDh\<PD^k
5QDab6XD0WD0PD]MPD]k5QDbb6PD`m<XD0QDcb6WD0QDZo1PDXT4PDVP7XD0VD0QDcb6WD0QDZo1PDXT4PDVP7XD0QDUBWD0
QDdb6PDlR?XD0VD0WD0QDdb6PDlR?XD0QDUBQDeb6TD1WD0PDW\:QDfb6XD0WD0QDgb6XD0PDTo6QDhb6TD3WD0QDib6XD0Q
Djb6WD0QDkb6PD`R7XD0QDlb6WD0QDmb6PDQl6QDnb6PD]k5XD0WD0PD`k5PDkP6XD0WD0QDXFQDob6QDk[3XD0VD0WD0QDX
FQDob6QDk[3XD0QDPc6WD0QDXFTD1QDQc6QDRc6XD0WD0QDSc6QDTc6XD0QDUc6WD0QDVc6P@]k5QDWc6QDYV1QDXc6XD0QD
Yc6WD0QDZc6TD2QD[c6XD0PDUo6WD0QD\c6PDYKXD0WD0QDc?TD1QD]c6QDoe3XD0WD0QDba4PDok6PDYn<XD0WD0QD^c6PD
fk4XD0WD0PDch4PD]k5PDgh4PDgj;XD0VD0WD0PDch4PD]k5PDgh4PDgj;XD0QDWAWD0PDch4PD]k5PDQl6PDg2XD0VD0WD0
PDch4PD]k5PDQl6PDg2XD0PD1WD0PDUo6PDok6PD`S?PDlS5XD0QD_c6TD3WD0PDch4PD]k5PDQl6PDe_5XD0WD0QDjJQD`c
6PDah4XD0WD0QDP2TD1QDac6QD^JXD0WD0QDP2TD2QDbc6XD0WD0PDlX:PDTn5XD0VD0WD0PDlX:PDTn5XD0QDcc6WD0PDll
4QD_9QDdc6XD0QDec6TD1WD0QDfc6XD0VD0QDec6TD1WD0QDfc6XD0QDgc6QDhc6TD1WD0QDic6TD1QDjc6TD2VD0XD0`DmF
`Dc\2`Dne1`DlU5QDhc6TD1WD0QDic6TD1QDjc6TD2QDkc6XD0`DmF`Dc\2`Dne1`DlU5QDlc6TD1WD0QDmc6QDi:TD1QDnc
6XD0VD0QDlc6TD1WD0QDmc6QDi:TD1QDnc6XD0QDoc6QDPd6TD1WD0QDQd6XD0VD0`D[U5QDPd6TD1WD0QDQd6XD0QDRd6`D
[U5WD0QDSd6QDTd6TD1QDUd6XD0aDg4WD0QDR]1PDQl6PDXh4PD]k5XD0QDVd6TD2QD_5PDdh4QDWd6TD1WD0QDXd6XD0WD0
QDYd6PDbk5QDZd6XD0`Ddh4`Da^6`DmD`D\o6WD0QD[d6QD\d6QDjS3TD1QD]d6XD0QD^d6TD2WD0QD_d6XD0VD0`Dak5`D]
k5QD^d6TD2WD0QD_d6XD0QD`d6`Dak5`D]k5WD0PDfP1PDSo6QDad6XD0QDbd6TD2WD0QDcd6QDdd6PDkY<XD0WD0QD[h5PD
dh4PDQl6PDUe4XD0WD0QDed6PDak5PDQl6PDUe4XD0WD0PDW\<QDfd6XD0WD0PDT8QDkn5XD0WD0QDgd6SD0XD0`DQl6`DZ\
5`D_k5[Y5200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0
YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01
RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11S
P1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g1
2VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP19Q23YP1>R23TP19S23WP17T23[P15
U23XP16V23WP16W23YP16X23YP15Y23WP16Z23WP17[23\P15\23YP17]23VP17^23XP18_23WP18`23VP16a23VP17b23VP
18c23YP17d23SP17e23UP17f23UP16g23WP19c23XP17h23XP15i23XP18j23UP16k23VP15l23WP1<m23XP1<m23ZP15n23
TP18o23WP15P33YP14Q33TP17R33]P16S33[P15T33YP15U33YP15V33UP15W33WP1:X33WP1:X33XP17Y33ZP1:Z33]P16[
33XP19\33^P1O]34YP17^34YP16_34VP18`34VP16a34TP16a34VP15b34XP17c34WP15d34XP16e34TP16e34VP14f34UP1
7g34YP16h34XP16i34WP18j34VP16k34ZP15l34WP15m34VP1304RP14n34UP15o34VP15P44XP14Q44VP16R44VP14S44UP
15T44YP14U44UP1GV45VP15W45TP1@X45WP1@X45XP1=Z15SP16Y45YP15Z45WP15[45XP15\45UP15]45WP16^45VP15_45
XP16`45TP16`45VP16a45WP17b45YP15c45WP16d45[P19e45WP14f45UP16g45YP15h45XP16i45XP1305RP16j45YP1:k4
5WP18l45VP17m45VP16n45ZP17o45VP15P55XP17Q55VP15R55YP17S55ZP15T55XP15U55YP18V55TP14W55UP14X55VP16
Y55XP16Z55TP16Z55VP15[55VP15\55UP14]55UP16^55ZP1;_55]P16`55UP16`55WP16a56XP1<b56VP15c56UP15d56WP
15e56WP1=f56VP15g56WP16h56VP1=i56VP16j56XP15k56UP17l56UP16m56TP1En56XP1Co56XP1Co56YP1=Z16SP1906R
P19P66TP15Q66XP17R66VP19S66TP16T66YP17U66TP17V66VP15W66WP15X66WP15Y66VP15Z66TP1806RP18[66UP16\66
TP16]66VP15^66WP16_66XP16`66\P16a66XP17b66UP16c66VP14Z16SP14Z16SP15d66VP18e66YP14f67YP15g67WP17h
67XP13i67VP13j67WP12k67TP16l67UP17m67WP18n67[P15d27SP14o67VP13P77XP13Q77YP13R77WP13S77WP13T77XP1
3U77XP12V77TP13W77XP13X77XP13Y77XP12Z77UP13[77WP14\77WP15]77VP13^77WP14g37XP13_77WP13`77WP12c57U
P12c57UP1107RP1107RP1107RP12a77TP15b77TP15c77TP12d77TP13c47WP14e77YP13f77TP12g77TP12h77UP13i77XP
13j77VP12k77UP18l77WP14m77TP15n77YP1307RP12o77VP18P87]P13Q87TP13R87XP13S87VP14T87XP13U87XP12l67U
P12V87UP13T67XP12W87UP13X87VP12Y87TP13Z87UP13[87WP14\87ZP13]87UP13^87TP1107RP1107RP13_87TP12`87U
P1107RP12a87TP15b88XP16c88\P19d88UP1:e88XP19f88TP15g88VP16h88YP17i88\P18j88VP18j88XP16k88ZP16l88
YP15m88TP15n88VP15o88TP16P98WP17Q98YP15R98TP16S98UP16S98WP15T98VP17U98XP17U98ZP17V98YP17W98WP1:X
98XP19Y98VP18Z98WP16[98WP16[98YP17\98YP16]98XP16]98ZP16k38[P16^98VP15_98WP17`98VP16d38ZP16a98[P1
7b98]P19c98^P18d98WP16e98WP16e98YP15f98VP17g98XP16h98XP18i98YP15j98TP15k98UP15l98WP18m98ZP16n98W
P16o98YP17P:8ZP16Q:8WP17R:8WP16k38YP15S:8VP15T:9TP12U:9TP12V:9TP12W:9UP1209RP12X:9UP19Y::WP19Y::
YP15Z::VP17[::XP15\::YP17]::WP15^::TP16_::XP1A`::WP16a::VP17b::WP16c::WP17d::VP1=e::UP1=e::WP16f
::VP15g::UP1?h::TP17i::TP16j::ZP16k::VP16k::XP16l::VP16m::XP15n::WP15o::XP18P;:WP15Q;:WP16R;:WP1
6S;:[P14T;:TP14U;:TP16V;:TP15W;:TP16X;:WP18Y;:VP15Z;:TP15[;:WP15\;:TP16];:YP16^;:WP1:_;:VP17`;:X
P1>a;:YP15b;:VP1@c;:YP1:d;:YP1<e;:VP15f;:VP14g;:UP14h;:UP14i;:TP15j;:YP1:k;;UP16l;;\P15m;;YP16n;
;UP16o;;WP18P<;VP14Q<;TP16R<;XP17S<;XP17T<;XP17T<;YP19U<<\P18V<<VP17W<<YP17X<<ZP1Cd;<\P19j:<^P18
Y<<WP16Z<<YP17[<<XP1;\<<TP15]<<WP16^<<XP17_<<VP16`<<[P16a<<\P1;b<<WP1;c<<YP1;d<<WP17e<<TP16f<<ZP
16f<<[P19g<<VP18h<<TP18i<<VP19j<<VP14k<<UP17l<=YP16m<=XP1:c2=\P19c2=YP16n<=XP16o<=UP18P==VP18P==
VP1:Q==]P16R==WP14S=>ZP127>UP12T=>VP19j:>[P14U=>\P13V=>WP16S5>]P16W=>ZP12X=>TP13Y=>XP13Z=>WP13[=
>TP14\=>VP16]=>VP15^=>VP13o5>UP15f1>WP16_=>VP13`=>VP16a=>VP15b=>VP13c=>XP13d=>XP12h;>VP14e=>VP15
f1>WP1:f=>WP14Q7>ZP12g=>UP14h=>VP12i=>UP13j=>WP14k=>VP12l=>UP12c5>UP13m=>WP12n=>TP12o=>UP12P>>TP
13Q>>WP12R>>UP13S>>YP14T>>YP13U>>XP13V>>WP13c=>YP14W>>WP16X>>TP13Y>>TP14Z>>VP13[>>UP13\>>XP12]>>
TP14]8>UP15^>>ZP1;]8>UP14_>>XP110>RP14`>>TP15a>>TP130>RP14b>>WP15c>>XP12d>>TP13e>>VP14f>>WP14g>>
VP13h>>UP14i>>WP15j>>QM3k>>TP13l>>WP13m>>UP13n>>VP14o>>YP12g=>UP12P?>TP12i=>UP13Q?>VP15W=>XP13R?
>WP12S?>TP15T?>ZP13U?>TP110>RP15W=>XP16W=>[P17V??TP16W??VP15X??XP17Y??VP1FZ??UP1H[??WP15\??WP18]
??XP16^??YP17_??[P15`??WP18a??XP15b??TP16S9?WP17c??YP16d??YP19e??ZP1<f??XP16g??VP19h??XP15i??VP1
7j??VP17k??VP18l??XP18m??TP17n??VP16o??YP15P@?WP16Q@?UP16R@?VP17S@?YP16T@?VP16U@?WP18U@?YP16V@?X
P19W@?]P17X@?[P17Y@?XP16Z@?YP16[@?YP18\@?ZP16]@?ZP18]@?WP18^@?ZP15_@?WP16a4?UP16a4?WP17`@?WP15a@
?VP16b@?TP16b@?VP15c@?TP15d@?VP17e@?VP1:f@?XP1Cg@?VP17U8?^P16h@?WP15i@?XP14j@?TP18W=?YP17k@?VP16
l@@XP15m@@YP17n@@TP16o@@VP16PA@\P15QA@WP13RA@YP13SA@YP110@RP12TA@VP12UA@VP13VA@UP18WA@TP16XA@WP1
5YA@UP12U:@TP16ZA@YP14[A@\P13\A@WP13]A@YP13^A@YP13_A@XP12`A@TP12aA@VP12bA@VP13cA@XP13dA@XP13eA@X
P14fAATP130ARP1\1gABUP1:hABWP14iABXP14jABZP15kABZP13lABWP12mABVP15nAB]P12T=BVP14oABVP13PBBXP110B
RP110BRP12QBBTP14RBBXP13SBBXP19TBB\P15S5BYP13UBBWP15i3BZP12VBBTP14WBBWP140BRP15XBBWP13YBBVP14ZBB
[P13[BBVP14\BBVP12]BBTP13^BBXP13_BBXP12c5BUP14f1BXP14`BBYP12aBBTP12bBBVP13cBBWP12dBBTP18eBBTP13f
BBWP13gBBWP14hBBUP110BRP15iBBXP13jBBVP12kBBVP13lBBYP12mBBTP14nBBVP15oBBWP12k9BUP13PCBWP12QCBUP13
RCBTP13SCBVP13TCBYP14UCB\P13VCBXP14WCBZP13XCBWP12YCBUP12ZCBTP14PBBZP13[CBTP1<\CCUP130CRP16]CCVP1
7^CCXP18_CC[P17PBC[P17`CCVP16aCCTP15bCCTP17cCCVP15dCCVP16eCCVP13fCCXP15gCCYP14hCCTP1<iACXP18iCCV
P15jCCWP15kCCVP14lCCXP14mCCWP13nCCTP16oCCWP14PDCYP13QDCXP13RDCWP13SDCWP17T=CXP15TDCWP15V8CVP14UD
CWP15VDCTP15WDCVP16XDC\P16YDCWP14ZDCVP14[DCYP18\DCXP13]DCVP16^DCVP15_DCXP16`DC[P15aDCWP13bDCWP18
cDC]P12dDCUP14eDCUP13fDCWP13gDCYP12hCCUP13hDCXP12bACVP13iDCVP15jDCVP14kDCVP13lDCVP110DRP1AmDDTP1
3nDDTP12T=DUP13oDDYP13PEDXP14QEDYP12REDVP12SEDUP14TED[P15UEETP17VEEVP19WEEZP19XEE\P19YEEZP19ZEE\
P18[EFVP18\EFXP18]EFXP18^EF[P15_EFTP15`EFVP16aEFWP16bEFTP16cEFVP15dEFTP15eEFWP19U3F[P19U3F]P15fE
FVP14gEGTP19hEGXP19iEGZP15jEGUP18kEGVP18lEGXP19VEGXP15mEHYP15nEHTP130HRP16oEHUP16oEHWP19PFH[P15Q
FHWP15RFHVP1FSFHTP17TFHXP15UFHYP14T=HVP15VFHXP19WFHZP16XFHVP16YFHXP18ZFHZP17[FHYP18\FHWP18\FHYP1
6]FHZP15^FHYP17_FHTP17`FHVP16aFHXP15bFHYP15cFHXP15dFHYP15eFHXP16fFHTP18gFHVP18gFHXP17hFHTP1A0HRP
14iFHUP14jFHUP14kFHUP14lFHTP147HUP16mFHTP1;nFHXP14T=HVP15oFHTP15PGHVP17e:HZP17QGHWP1E0HRP16RGHUP
16SGHVP17TGHXP17TGHZP15UGHXP18PBH[P16VGH[P16WGHXP16XGH[P14YGHVP17ZGHYP17ZGH[P17f1HWP17[GHXP17\GH
VP17]GHXP1BT=IUP1?T=IUP14^GITP1<_GITP180IRP16`GIYP16aGIXP1?T=IVP15bGIWP16cGIVP15dGIYP16eGIWP16fG
IYP16gGIXP15hGIXP15iGIVP18jGIYP15kGIXP15lGIWP16mGIVP15nGIWP17oGIVP17oGIXP15PHIYP19QHI\P15RHIXP16
SHIZP15THIWP15UHIYP15VHIWP17WHIVP16XHJTP16XHJVP17YHJVP17YHJXP17ZHJZP15[HJVP16\HJVP16]HJWP17^HJYP
18_HJZP17`HJVP16aHJWP16bHJVP18f1JWP17cHJXP17dHJYP15eHJYP15fHJYP16gHJ[P16hHJ\P14iHJVP16jHJWP16kHJ
WP16kHJYP14Z1JSP15lHJTP15mHJVP16nHJYP16nHJ[P17oHJVP17oHJXP15PIJVP15QIJYP18RIJYP15SIKUP14TIKUP120
KRP14UIKUP12T=KUP13VIKWP12T=KUP13WIKYP13XIKYP12Z8KVP12YIKTP14ZIKWP16[IKVP13\ILWP12]ILUP13^ILTP13
_ILTP120LRP13]8LUP12`ILTP12aILTP13bILWP13cILTP14dILVP13eILWP13fILXP12gILTP12hILUP13iILTP12jILTP1
10LRP14kIL\P12lILTP15mIMTP15nIMVP13oIMXP13PJMXP13QJMYP13RJMYP14SJMVP13TJMYP15UJMVP19VJMVP14WJMVP
13XJMVP16YJMVP14ZJMVP13[JMWP13\JMWP14]JMTP15^JMUP13_JMWP12`JMTP18d;MYP19aJMYP17bJM\P16cJMVP15dJM
TP14eJMTP15fJMXP17gJMYP16hJMYP14iJMWP13jJMWP13fJMVP12c5MVP16f1MZP14kJMTP16lJMXP13mJMYP16nJMTP16n
JMVP15oJMXP16PKMTP15QKMTP16RKMVP16SKMZP14TKMYP14UKMYP16VKMVP15WKMVP12XKMUP13YKMWP14ZKMZP15[KMVP1
5[KMVP13\KMWP15]KMVP15^KMZP13_KMXP14`KMVP12aKMTP13bKMVP15cKMTP15dKMWP15eKMVP15fKM]P15gKM[P13hKMW
P13iKMWP13jKMYP13kKMXP13kKMXP13lKMWP13mKMWP14nKM\P13oKMYP13PLMVP14QLMWP13RLMWP17SLMVP16TLMVP12UL
MVP13VLMWP14WLMWP12XLMTP12YLMUP14ZLMVP13[LMWP13\LMVP12]LMTP13^LMUP12_LMTP12`LMTP13aLMWP12bLMTP13
c:MUP13cLMVP12dLMTP15eLMUP16fLMUP15gLMUP14hLMUP110MRP13iLMWP16jLMWP14kLMXP13lLMYP14mLMWP13nLMTP1
5oLMXP13_KMXP14QJMZP14PMMTP15QMMVP14RMMVP12SMMUP14TMMTP16UMMTP16UMMVP14VMMZP13WMMVP12Z1MSP12]8MV
P13XMMXP14YMMTP15ZMMUP1:[MN`P16\MNXP16]MNWP16]MNYP15^MNUP15_MNWP17`MNXP19aMNVP17bMNXP17f1NYP15cM
NTP15dMNVP16eMNUP15fMNUP16gMNYP1=hMNYP15iMNVP15jMNTP15kMNVP17lMNUP14mMNTP16U3NZP130NRP16nMNTP16o
MNVP16PNNWP18QNNYP19RNNYP1<SNNWP17TNNYP15k9NUP15UNNWP1:VNNVP1CWNNYP18XNNXP16YNNVP16ZNNUP15[NNUP1
5\NNWP17]NNYP16^NNUP16_NNWP130NRP15`NNVP15aNNVP13bNNVP16cNNWP16cNNYP18f1N]P15dNNWP16eNNUP15fNNVP
1=gNNZP1;hNNVP18iNNWP17jNNUP1BkNNWP1AlNNUP18mNNWP15nNNVP15oNNUP16PONXP16QONWP15RONVP15SONUP15TON
VP15UONVP16VONUP16VONWP17WONVP16XONWP16YONXP1DZONWP1C[ONUP17\ONXP15]ONTP15^ONTP15_ONVP16`ONXP15a
ONVP12bONUP15cONVP14dONUP15eONUP15fONWP17gONWP16hONVP16hONXP16iONUP16jONWP17kON[P15lONVP13mONXP1
9nONVP17oONYP17oONXP14PP1NTP15QP1NXP14RP1NTP15SP1NWP15TP1NYP18UP1NVP18VP1NXP15WP1NTP17XP1NXP16YP
1NYP130NRP14ZP1NWP14[P1NTP15\P1NUP15]P1NWP15^P1NXP15_P1NTP15`P1NVP15aP1NWP16PBN\P15bP1NTP15cP1NW
P13dP1NUP13eP1NXP1:fP1NZP19gP1NWP16hP1NWP16iP1NZP15jP1NXP17kP1NVP14lP1NTP15mP1NUP16U3NZP15nP1NVP
16oP1NVP16PQ1NYP15QQ1NTP15RQ1NVP15SQ1NVP16TQ1NVP110ORP13UQ1OYP12VQ1OVP15WQ1OTP18XQ1P1UP15YQ1Q1VP
14ZQ1Q1VP12[Q1Q1UP13\Q1Q1WP13]Q1Q1XP17^Q1Q1YP110R1RP17_Q1R1WP17`Q1R1WP17aQ1R1WP17bQ1R1WP17cQ1R1W
P17dQ1R1WP12eQ1R1TP15fQ1R1WP12gQ1R1UP14S1R1SP17hQ1S1VP19iQ1S1WP1<jQ1S1WP15iQ1S1UP14gQ1S1TP13kQ1T
1TP12lQ1T1TP13mQ1T1YP15nQ1T1WP15oQ1U1TP16PR1U1VP17QR1U1[P16RR1U1WP17SR1U1YP17SR1U1[P16TR1U1WP16U
R1U1YP12VR1U1TP13WR1U1VP16XR1U1WP16YR1U1WP13ZR1V1TP12[R1W1TP12\R1W1UP12]R1W1UP19^R1X1WP1<_R1X1VP
14`R1X1VP18aR1X1XP15bR1X1YP18cR1X1[P12dR1X1TP13eR1X1XP110X1RP14fR1X1YP110X1SP13gR1X1VP12hR1X1TP1
9iR1Y1TP15jR1Z1TP12kR1Z1TP13lR1Z1XP14mR1Z1VP13nR1Z1VP14oR1Z1YP12PS1Z1UP14QS1Z1XP12RS1Z1TP12SS1Z1
UP12TS1Z1TP15T=[1VP16US1[1VP17VS1[1XP18WS1[1VP16XS1[1VP15YS1[1WP15ZS1[1WP17[S1[1XP13\S1[1XP13]S1
[1VP12^S1[1TP12Z1[1SP17_S1[1TP14`S1[1WP13aS1[1WP13bS1[1VP16cS1[1XP19cS1[1XP15dS1[1WP15eS1[1TP14f
S1[1YP12gS1[1TP13hS1[1TP13iS1[1WP13jS1[1WP17kS1[1[P16lS1[1XP14mS1[1VP13nS1[1VP12mA[1UP12mA[1UP14
oS1[1ZP14PT1[1XP13QT1[1VP13RT1[1XP12ST1[1VP13TT1[1XP13UT1[1XP12VT1[1VP12WT1[1VP16XT1\1XP16YT1\1Z
P15ZT1\1UP17[T1\1XP15\T1\1YP15]T1\1YP14^T1\1VP15_T1\1WP17j5\1ZP15`T1\1WP15aT1\1WP16bT1\1\P14cT1\
1VP16dT1\1WP15eT1\1XP16fT1\1ZP16gT1\1ZP15hT1\1XP15iT1\1XP15jT1\1YP19kT1\1[P16lT1\1YP15mT1\1WP15n
T1\1WP15oT1\1XP16PU1\1XP16QU1\1ZP16RU1\1\P15SU1\1UP15TU1\1WP15UU1\1TP15VU1\1VP16WU1\1UP16WU1\1WP
14XU1\1TP16YU1\1XP15ZU1\1VP18[U1]1\P16\U1]1[P16]U1]1YP16]U1]1[P16^U1]1WP15_U1]1XP16`U1]1[P16d3]1
[P16U3]1ZP18aU1]1[P16bU1]1VP16cU1]1XP140]1RP15dU1]1YP16eU1]1TP16fU1]1VP17gU1]1TP17gU1]1VP17hU1]1
\P15iU1]1XP18h3]1ZP16jU1]1VP16kU1]1\P16lU1]1XP16mU1]1VP15nU1]1UP15oU1]1WP17PV1]1^P16QV1]1YP15RV1
^1XP16SV1^1ZP15TV1^1UP15UV1^1WP15VV1^1WP15WV1^1WP15XV1^1WP17YV1^1^P14ZV1^1VP18[V1^1ZP15\V1^1UP15
]V1^1UP15^V1^1YP17_V1^1[P15`V1^1YP14aV1^1UP15bV1^1XP14cV1^1VP14cV1^1VP18dV1^1\P17eV1^1[P16fV1^1Z
P19gV1^1WP17hV1^1ZP17d;^1YP16gL^1XP15iV1^1UP17e:^1[P15jV1^1XP15kV1^1VP15lV1^1XP15mV1^1WP16nV1^1W
P16oV1^1[P15PW1^1UP15QW1^1WP14U1^1VP16RW1^1ZP16SW1^1[P16TW1^1ZP130^1SP15UW1^1XP15VW1^1YP16WW1^1V
P16XW1^1VP14T=^1UP16YW1^1ZP14ZW1^1UP15[W1^1TP177^1UP16m;^1\P16\W1_1YP15]W1_1VP18^W1_1XP16_W1_1YP
14`W1_1VP1CRJ_1[P15aW1_1YP15bW1_1WP16cW1_1XP18[S1_1WP16dW1_1ZP16eW1_1UP17fW1_1YP16gW1_1WP16hW1_1
XP16iW1_1[P19jW1_1YP17jW1_1[P16kW1_1YP16lW1_1VP15mW1_1WP1:dT1_1\P15nW1_1YP19Q7_1eP15oW1_1XP14PX1
_1UP17QX1_1VP15RX1_1VP17SX1_1YP17TX1_1]P15UX1_1VP15VX1_1XP16WX1_1ZP15XX1_1XP16YX1_1[P16ZX1_1YP16
Q7_1\P15[X1_1YP14\X1_1UP14]X1_1UP18d3_1aP17^X1_1TP15_X1_1WP16`X1_1VP17aX1_1ZP16bX1_1XP16bX1_1ZP1
6bX1_1XP16bX1_1[P16cX1_1TP15dX1_1WP18eX1_1VP15fX1_1TP18gX1_1YP16Q7_1\P16hX1_1[P15iX1_1YP15jX1_1Y
P16kX1_1[P16a9_1\P17lX1_1_P15mX1_1YP15nX1_1YP14mA_1VP15oX1_1YP13PY1`1WP13QY1`1YP14RY1`1\P14SY1`1
\P12TY1`1VP13UY1`1YP13VY1`1XP13WY1`1YP14XY1`1[P13YY1`1YP13ZY1`1XP13[Y1`1YP13\Y1`1XP13]Y1`1YP13^Y
1`1XP14_Y1`1ZP13`Y1`1YP13aY1`1YP13bY1`1XP12cY1`1UP12dY1`1VP127`1VP12eY1`1VP14fY1`1XP13gY1`1YP13h
Y1`1YP14iY1`1XP14jY1`1[P13kY1`1XP12lY1`1VP13mY1`1YP13nY1`1WP13oY1`1XP14PZ1`1WP13QZ1`1VP15RZ1`1XP
13SZ1`1XP14TZ1`1WP14TZ1`1YP13k8`1XP14UZ1`1XP13VZ1`1XP13WZ1`1UP13XZ1`1XP14YZ1`1VP12jE`1VP13ZZ1`1Y
P13[Z1`1YP13\Z1`1YP12]Z1`1VP13^Z1`1YP13_Z1`1WP13hX1`1XP13`Z1`1YP12aZ1`1VP12bZ1`1VP14cZ1`1[P13dZ1
`1YP12eZ1`1VP12eZ1`1VP12eZ1`1VP12fZ1`1VP12gZ1`1VP13hZ1`1XP13iZ1`1YP14jZ1`1\P13kZ1`1WP12lZ1`1VP13
mZ1`1WP13nZ1`1YP13oZ1`1YP13P[1`1VP13Q[1`1YP13R[1`1YP13S[1`1YP13T[1`1YP13U[1`1XP13V[1`1YP13W[1`1X
P14X[1`1ZP13Y[1`1YP14Z[1`1\P12[[1`1VP12eZ1`1VP12\4`1VP13ZY1`1WP13\[1`1XP13][1`1VP13^[1`1TP13_[1`
1WP13`[1`1XP14a[1`1\P12]8`1VP13b[1`1YP13^5`1XP12c[1`1VP14d[1`1ZP127`1VP13e[1`1XP12mA`1VP12f[1`1T
P12g[1`1VP12h[1`1TP12bN`1VP13i[1`1VP12^[1`1TP13j[1`1WP12T=`1VP13PB`1YP13k[1`1WP12]8`1VP12l[1`1UP
13m[1`1YP13n[1`1XP13oY1`1XP12o[1`1VP12P\1`1VP12Q\1`1VP13R\1`1VP13S\1`1YP15T\1`1VP13U\1`1WP14V\1`
1WP14W\1`1WP14X\1`1YP13Y\1`1XP13Z\1`1YP13[\1`1XP12\\1`1UP13]\1`1XP16U3`1`P13^\1`1XP15_\1`1YP13`\
1`1XP15S5`1ZP13a\1`1WP14j4`1YP14j:`1ZP13b\1`1WP12c\1`1TP13d\1`1WP13e\1`1WP14f\1`1[P13g\1`1VP14h\
1`1YP13i\1`1WP13j\1`1XP14mX1`1ZP13k\1`1VP14k3`1ZP13l\1`1WP14hZ1`1ZP15m\1`1[P15]3`1ZP14h3`1XP13n\
1`1VP15o\1`1[P14P]1`1XP13Q]1`1VP15R]1`1YP12S]1`1TP15T]1`1XP13U]1`1VP15V]1`1XP14W]1`1VP14c3`1XP14
X]1`1YP15Y]1`1[P13Z]1`1VP13[]1`1WP12\]1`1UP13]]1`1VP12^]1`1TP14_]1`1ZP13`]1`1WP14a]1`1[P18b]1`1W
P14c]1`1ZP13d]1`1XP15e]1`1ZP13f]1`1VP13g]1`1VP12h]1`1TP14i]1`1ZP13j]1`1VP14k]1`1XP14d3`1ZP14f1`1
WP14l]1`1[P13m]1`1WP14n]1`1ZP14o]1`1YP14P^1`1YP14Q^1`1VP15R^1`1ZP13S^1`1WP13T^1`1WP13U^1`1XP13V^
1`1WP13W^1`1XP13X^1`1WP13Y^1`1VP13Z^1`1VP13[^1`1WP13\^1`1XP13lX1`1XP14]^1`1YP13^^1`1WP13_^1`1WP1
3`^1`1XP12a^1`1TP13b^1`1XP13c^1`1VP13d^1`1XP12e^1`1TP13b^1`1XP13f^1`1XP13g^1`1WP13h^1`1YP13i^1`1
XP13j^1`1XP15U3`1]P13k^1`1VP13l^1`1VP15m^1`1WP14n^1`1XP14o^1`1TP14o^1`1VP12P_1`1TP13dA`1WP12Q_1`
1TP13Y=`1XP13R_1`1VP13S_1`1VP13T_1`1YP13U_1`1XP13V_1`1WP14W_1`1ZP14X_1`1\P13Y_1`1XP13aY1`1YP13Z_
1`1XP13[_1`1YP13\_1`1XP14]_1`1ZP15^_1`1[P15^_1`1]P12__1`1UP13`_1`1UP13a_1`1WP13b_1`1XP13c_1`1WP1
3d_1`1XP15e_1`1\P13f_1`1WP13g_1`1YP14PB`1[P14h_1`1YP13i_1`1XP13j_1`1WP13k_1`1WP13l_1`1YP13m_1`1W
P13n_1`1WP13o_1`1YP14P`1`1XP13Q`1`1XP13R`1`1WP13S`1`1YP13T`1`1YP14U`1`1\P13V`1`1YP13W`1`1YP14X`1
`1\P13Y`1`1YP13Z`1`1XP12[`1`1VP12[`1`1VP13\`1`1YP13]`1`1WP13^`1`1XP13_`1`1XP13``1`1YP13a`1`1YP13
b`1`1YP13d3`1YP12[H`1VP12c`1`1VP13lB`1YP13d`1`1YP13e`1`1YP13f`1`1YP12g`1`1UP12h`1`1VP12i`1`1VP12
j`1`1UP12k`1`1UP12l`1`1UP12mA`1VP12mA`1VP12mA`1VP12m`1`1VP12m`1`1VP14n`1`1VP13o`1`1XP14Pa1`1ZP12
Qa1`1VP13Ra1`1XP12Sa1`1UP13Ta1`1XP13Ua1`1WP13Va1`1YP13Wa1`1YP13Xa1`1XP13Ya1`1YP13Za1`1WP12[a1`1V
P13\a1`1UP13]a1`1XP14^a1`1ZP13_a1`1YP12`a1`1UP14aa1`1\P14ba1`1ZP13ca1`1XP13da1`1YP13ea1`1YP13fa1
`1YP12ga1`1UP12ha1`1VP13ia1`1YP13ja1`1XP13ka1`1XP12lZ1`1VP13i^1`1YP13la1`1YP12ma1`1VP12na1`1TP13
oa1`1YP14Pb1`1ZP14Qb1`1[P13Rb1`1YP13Sb1`1XP13Tb1`1YP12Ub1`1VP12Vb1`1VP13Wb1`1YP12Xb1`1UP13Yb1`1X
P12kB`1VP13Zb1`1YP12eZ1`1VP12dD`1VP13a9`1YP13`U1`1YP13[b1`1YP13[b1`1YP14\b1`1YP13]b1`1YP13PB`1YP
12eZ1`1VP110`1SP12^b1`1VP14_b1`1VP13`b1`1YP13ab1`1WP13bb1`1XP13cb1`1YP14db1`1ZP13eb1`1XP12]I`1VP
13fb1`1XP12c5`1VP110`1SP13YV1`1XP12gb1`1VP12gb1`1VP13hb1`1WP12gb1`1VP12ib1`1UP12mA`1VP14jb1`1TP1
3kb1`1UP13lb1`1XP14mb1`1YP13nb1`1WP12c`1a1VP12U1a1VP13ob1a1YP12Pc1a1VP13Qc1a1YP13Rc1a1YP12Sc1a1U
P13Tc1a1YP13Uc1a1YP13Vc1a1YP13Wc1a1YP13Xc1a1YP12Yc1a1VP13Zc1a1YP13[c1a1XP13\c1a1YP13]c1a1YP12^c1
a1VP12_c1a1VP14`c1a1\P13ac1a1YP14d3a1[P13bc1a1YP13cc1a1YP13dc1a1YP13ec1a1YP14mX1a1\P12fc1a1VP13g
c1a1YP13hc1a1YP12ic1a1UP12jc1a1VP13kc1a1XP12lc1a1VP13mc1a1YP13m@a1YP13nc1a1YP14oc1a1[P12Pd1a1VP1
2Qd1a1UP13Rd1a1WP13Sd1a1YP13Td1a1WP14k3a1ZP13Ud1a1XP13Vd1a1XP14Wd1a1WP12Xd1a1UP12U4a1UP13Yd1a1YP
12Zd1a1UP13[d1a1XP13\d1a1XP13]d1a1XP13^d1a1YP13_d1a1XP12^Ma1VP13`d1a1VP12ad1a1UP12bd1a1UP12cd1a1
UP12dd1a1UP13ed1a1TP13fd1a1VP13gd1a1VP13hd1a1YP14id1a1UP14id1a1WP13jd1a1UP13kd1a1XP15ld1a1WP13md
1a1XP13nd1a1XP14od1a1[P14Pe1a1\P13Qe1a1YP14Q7a1[P13Re1a1YP13Se1a1YP13Te1a1YP15Ue1a1^P12Ve1a1VP14
We1a1XP13Xe1a1XP13Ye1a1YP13Ze1a1WP12[e1a1TP127a1VP14a9a1[P12\e1a1VP13]e1a1YP12^e1a1TP12_e1a1UP13
`e1a1XP12hIa1VP13ae1a1XP13be1a1YP12k9a1UP12ce1a1VP13de1a1XP12ee1a1VP13fe1a1YP14ge1a1[P13he1a1XP1
3ie1a1YP13je1a1YP12ke1a1VP12le1a1UP12me1a1TP13ne1a1WP13`U1a1YP13d3a1YP13oe1a1YP13Pf1a1YP13Qf1a1Y
P13Rf1a1YP13Sf1a1YP13Tf1a1YP13Uf1a1XP12Vf1a1UP12Wf1a1UP13Xf1a1YP12k9a1VP12k9a1VP16Yf1a1ZP14Zf1a1
YP14[f1a1ZP13\f1a1VP14]f1a1ZP14^f1a1YP13c4a1WP14_f1a1XP13`f1a1WP13af1a1VP14bf1a1VP12cf1a1TP14df1
a1VP14Q7a1ZP14aX1a1[P14ef1a1YP14ff1a1YP13gf1a1WP14mX1a1ZP15hf1a1ZP13if1a1WP12jf1a1TP14kf1a1[P14l
f1a1ZP13mf1a1WP14i8a1ZP14nf1a1ZP13of1a1XP13Pg1a1UP13Qg1a1XP14Rg1a1YP13Sg1a1VP13Tg1a1VP12Ug1a1UP1
3Vg1a1VP13Wg1a1XP14Xg1a1YP13T6a1XP14U3a1ZP12Yg1a1TP13Zg1a1WP14[g1a1YP13\g1a1WP13]g1a1XP13^g1a1XP
14j4a1YP15_g1a1[P13`g1a1WP13ag1a1XP14g3a1XP15bg1a1[P14cg1a1YP13dg1a1WP12W:a1UP13RJa1XP13eg1a1VP1
4fg1a1XP15S5a1[P13gg1a1TP14hg1a1YP14ig1a1YP13jg1a1YP13kg1a1XP14lg1a1YP12mg1a1UP12ng1a1UP15og1a1V
P13Ph1a1WP14Qh1a1[P13Rh1a1XP14Sh1a1ZP15Th1a1\P14Uh1a1XP12Vh1a1UP13Wh1a1VP14Xh1a1WP14f1a1XP15]3a1
[P14]3a1XP14a4a1WP13Yh1a1VP14Zh1a1ZP13[h1a1WP13\h1a1WP13]h1a1WP14^h1a1VP12_h1a1UP13`h1a1VP14ah1a
1ZP13bh1a1XP14ch1a1YP13dh1a1VP13eh1a1WP14fh1a1YP14gh1a1ZP13hh1a1WP14ih1a1WP14ih1a1YP13jh1a1XP13k
h1a1XP13lh1a1WP13mh1a1XP13nh1a1XP13oh1a1XP12l6a1UP12Pi1a1UP13Qi1a1TP13Ri1a1TP14Si1a1VP13Ti1a1VP1
5Ui1a1YP15S5a1[P12[6a1UP15Vi1a1VP14oS1a1[P14Wi1a1VP13Xi1a1WP14Yi1a1VP15oEa1YP14Zi1a1VP13[i1a1XP1
4\i1a1YP14]i1a1VP14QIa1ZP13^i1a1WP16_i1a1\P13`i1a1XP13ai1a1XP14bi1a1[P13ci1a1XP14di1a1VP16ei1a1T
P14fi1a1ZP14S=a1ZP14gi1a1VP15hi1a1YP14ii1a1ZP13ji1a1VP14ki1a1VP15li1a1YP14mi1a1VP13ni1a1XP13oi1a
1XP13Pj1a1XP14d3a1[P14Qj1a1ZP12c5a1UP13Rj1a1VP14Sj1a1VP14Tj1a1VP15Uj1a1VP15Vj1a1ZP14Wj1a1ZP13Xj1
a1WP17Yj1a1TP13Zj1a1YP13[j1a1YP13\j1a1YP13]j1a1YP13^j1a1YP14_j1a1[P13`j1a1XP13aj1a1YP13bj1a1YP13
cj1a1WP14dj1a1[P13ej1a1YP13fj1a1XP13gj1a1YP13hj1a1YP13ij1a1YP13jj1a1YP13kj1a1YP13lj1a1WP13mj1a1W
P13nj1a1WP13oj1a1WP13Pk1a1WP13Qk1a1WP13Rk1a1YP13Sk1a1YP13Tk1a1YP13Uk1a1YP13Vk1a1YP13Wk1a1XP13Xk1
a1XP13Yk1a1YP13Zk1a1WP13[k1a1VP14\k1a1XP14aX1a1[P14]k1a1[P13^k1a1WP12_k1a1UP13`k1a1YP13ak1a1YP13
bk1a1XP14ck1a1[P13dk1a1XP14ek1a1ZP14fk1a1YP13gk1a1XP13T^1a1XP14`U1a1[P12hk1a1UP14ik1a1ZP13jk1a1X
P14kk1a1WP15]3a1[P13lk1a1WP15mk1a1ZP13nk1a1XP13ok1a1WP14Pl1a1VP13Ql1a1WP13Rl1a1WP13Sl1a1WP13bFa1
YP13Tl1a1YP13d3a1YP15Ul1a1_P13Vl1a1XP13md1a1YP13Wl1a1YP13Xl1a1XP13Yl1a1YP13d3a1YP14Zl1a1ZP13[l1a
1YP13eFa1XP13\l1a1XP13]l1a1YP13^l1a1XP14_l1a1XP14`l1a1ZP14al1a1ZP14Q7a1\P12bl1a1UP13cl1a1YP13dl1
a1YP13el1a1YP12fl1a1VP14^Fa1\P13gl1a1XP13hl1a1WP13il1a1TP13jl1a1YP13kl1a1WP13d3a1YP13P3a1YP13ll1
a1XP12X5a1VP13d3a1YP13ml1a1YP12nl1a1UP14ol1a1VP12Pm1a1VP14Qm1a1WP13Rm1a1VP13Sm1a1WP14PBa1\P14Tm1
a1\P12Um1a1VP12Vm1a1TP13Wm1a1YP13Xm1a1XP13Ym1a1WP13Zm1a1WP13[m1a1YP12\m1a1UP12]m1a1VP13^m1a1YP13
m@a1YP13_m1a1YP13`m1a1XP16am1a1YP15bm1a1YP13cm1a1YP13Pj1a1YP13dm1a1XP13em1a1WP13fm1a1XP15gm1a1YP
14^Fa1[P14hm1a1ZP14im1a1XP13jm1a1YP14km1a1XP13^Fa1YP12lm1a1VP13mm1a1WP12W5a1VP12nm1a1VP12ha1a1VP
12om1a1VP12Pn1a1UP12]8a1UP13Qn1a1WP14Rn1a1VP13Sn1a1WP12Tn1a1TP13Un1a1WP14Vn1a1\P13Wn1a1TP12Xn1a1
UP12Yn1a1TP14Zn1a1VP12[n1a1UP13\n1a1YP14]n1a1[P13d3a1YP14^n1a1VP12_n1a1TP14`n1a1WP13an1a1VP14bn1
a1VP13cn1a1YP12dn1a1VP12en1a1VP13fn1a1YP12gn1a1VP12hn1a1TP14in1a1TP13d3a1YP12jn1a1UP13kn1a1YP15l
n1a1YP12\4a1VP12mn1a1UP14c3a1XP12nn1a1TP13on1a1YP12Po1a1UP13Qo1a1YP13Ro1a1UP12So1a1VP12To1a1TP14
PBa1\P13Uo1a1WP13Vo1a1YP14Wo1a1ZP13Xo1a1YP13Yo1a1YP13Zo1a1YP13PBa1YP12[o1a1UP13\o1a1YP12]o1a1VP1
3^o1a1XP13_o1a1YP12`o1a1VP12ao1a1UP12bo1a1UP12en1a1VP13\U1a1YP12co1a1UP12do1a1TP12bNa1UP12eo1a1U
P12fo1a1VP14go1a1VP13PBa1YP12\5a1VP13ho1a1YP13io1a1XP13jo1a1YP14ko1a1WP13lo1a1WP13mo1a1XP12om1a1
VP13no1a1YP13oo1a1XP14PP2a1VP15QP2a1WP13RP2a1UP12SP2a1TP13TP2a1YP12UP2a1UP13VP2a1YP13WP2a1YP14XP
2a1XP12YP2a1VP13ZP2a1YP12[P2a1VP13\P2a1YP12]P2a1UP13kU1a1YP13^P2a1XP13_P2a1YP13`P2a1YP12aP2a1UP1
2[6a1VP12bP2a1UP12cP2a1UP12dP2a1VP14eP2a1VP12fP2a1VP13gP2a1XP13d3a1YP13hP2a1TP12Z8a1VP13iP2a1YP1
2jP2a1VP12kP2a1TP13lP2a1YP13mP2a1YP13nP2a1YP14d3a1[P13oP2a1XP14PQ2a1VP13QQ2a1YP12eZ1a1VP12RQ2a1V
P12SQ2a1UP14TQ2a1VP12bOa1VP13UQ2a1YP12VQ2a1VP12WQ2a1VP12XQ2a1VP12YQ2a1UP12ZQ2a1VP12Z8a1VP14[Q2a1
VP12]Ia1VP14\Q2a1VP14]Q2a1WP12Z8a1UP12^Q2a1UP15_Q2a1YP13`Q2a1WP14aQ2a1WP12TV1a1VP14bQ2a1VP12cQ2a
1VP12dQ2a1VP13eQ2a1VP12dd1a1UP12fQ2a1VP12gQ2a1TP12hQ2a1VP13iQ2a1YP12jQ2a1TP127a1VP13b4a1YP13kQ2a
1YP13lQ2a1XP12mQ2a1UP14nQ2a1UP12oQ2a1VP127a1VP12PR2a1VP13QR2a1VP13RR2a1XP12bNa1VP13SR2a1YP12TR2a
1VP12UR2a1UP13VR2a1YP12WR2a1UP12XR2a1UP12YR2a1UP12ZR2a1VP12[R2a1VP12\R2a1UP12]R2a1UP12^R2a1VP13_
R2a1WP13`R2a1WP13aR2a1WP13bR2a1WP13cR2a1YP13dR2a1YP13eR2a1XP13fR2a1YP13gR2a1YP19hR2a1[P13iR2a1XP
13jR2a1XP15kR2a1WP12lR2a1UP12mR2a1UP14nR2a1VP12oR2a1TP127a1VP12PS2a1VP12QS2a1VP12RS2a1VP14SS2a1W
P12g=a1VP12TS2a1VP12Z1a1TP12T=a1UP13US2a1YP16VS2b1TP16VS2b1VP1;WS2b1VP1;WS2b1XP19W=b1YP19W=b1[P1
6Z1b1SP16XS2b1UP15YS2b1TP14ZS2b1TP14[S2b1UP15\S2b1WP17]S2c1XP17^S2c1YP15_S2c1XP16k3c1ZP17`S2c1YP
14aS2c1TP14bS2c1TP15cS2c1XP19dS2c1ZP19dS2c1\P18eS2c1VP14fS2c1TP15gS2c1VP15hS2c1WP14iS2c1TP19jS2c
1XP15kS2c1UP16lS2c1VP14mS2c1UP130c1RP16nS2d1TP16oS2d1YP17PT2d1VP17QT2d1XP19cCd1VP19RT2d1XP1?ST2d
1YP16TT2d1VP17UT2d1TP16nS2d1TP17VT2d1VP17WT2d1YP17XT2d1VP18YT2d1VP1EZT2d1UP16[T2e1\P17\T2e1ZP1>]
T2e1VP1=^T2e1TP17_T2e1XP17_T2e1ZP16`T2e1XP15aT2e1VP16bT2e1TP16bT2e1VP19cT2e1XP19cT2e1ZP17dT2e1XP
17dT2e1[P16eT2e1VP16fT2e1YP15gT2e1VP16hT2e1YP17iT2e1VP16jT2e1VP18kT2e1[P16lT2e1YP16mT2e1UP140e1R
P1>nT2e1TP18oT2e1[P16PU2e1VP110e1RP13QU2e1YP12RU2e1UP1<SU2e1TP13TU2e1UP12UU2e1UP17VU2e1YP14d;e1W
P19WU2e1ZP15XU2e1VP12YU2e1TP13ZU2e1TP12[U2e1TP16\U2e1VP12]U2e1TP140e1RP12^U2e1UP12_U2e1TP14`U2e1
TP12aU2e1TP13bU2e1WP12cU2e1VP12dU2e1TP12eU2e1UP13fU2e1WP12gU2e1UP14d3e1\P12mAe1VP13hU2e1YP12iU2e
1UP12jU2e1TP12kU2e1UP13lU2e1UP16mU2e1VP13nU2e1VP13oU2e1VP13PV2e1WP12QV2e1TP12RV2e1TP110e1RP12SV2
e1UP12TV2e1UP12UV2e1UP13VV2e1XP13WV2e1WP13XV2e1XP12YV2e1TP14ZV2e1YP13[V2e1WP13\V2e1WP12]V2e1VP12
^V2e1TP12_V2e1VP12`V2e1UP16aV2f1VP15bV2f1TP1<cV2g1XP1<cV2g1ZP19cV2g1XP19cV2g1ZP1:dV2g1XP1:dV2g1Z
P16eV2g1XP16eV2g1ZP15fV2g1WP14gV2g1VP17^S2g1[P16hV2g1YP14iV2g1UP15jV2g1UP15kV2g1WP15lV2g1YP17mV2
g1[P15nV2g1WP16oV2g1[P16PW2g1ZP15QW2g1WP16d3g1[P16RW2g1XP16RW2g1ZP14SW2g1VP16TW2g1[P19UW2g1WP19U
W2g1YP19VW2g1ZP19WW2g1]P18XW2g1]P17YW2g1XP15ZW2g1XP16[W2h1[P14\W2h1UP16]W2h1XP16]W2h1ZP16SV1h1[P
16^W2h1[P15_W2h1YP15`W2h1VP15aW2h1XP14bW2h1VP15cW2h1XP18d;h1\P15dW2h1YP16eW2h1YP16eW2h1[P16fW2h1
WP15gW2h1XP19VW2h1XP19VW2h1ZP17hW2h1XP16iW2h1VP18jW2h1]P16kW2h1TP16kW2h1VP15lW2h1XP15mW2h1YP17nW
2h1YP15oW2h1XP16PX2h1XP16PX2h1ZP18_:h1\P16QX2h1YP15RX2h1UP15SX2h1WP16TX2h1UP16UX2h1WP17VX2h1YP16
WX2h1VP18XX2h1WP14YX2h1UP16ZX2h1TP16ZX2h1VP15]m1h1UP15[X2h1WP1A\X2h1YP15]X2h1WP18^X2h1^P18_X2h1`
P16`X2h1WP15aX2h1WP16bX2h1VP16cX2h1YP18dX2h1ZP15eX2h1XP16fX2h1[P15gX2h1VP15hX2h1UP15iX2h1TP15jX2
h1WP19kX2h1`P15lX2h1WP18mX2i1ZP1;nX2i1^P18oX2i1XP15PY2i1VP16QY2i1VP1:RY2i1WP17d;i1YP19SY2i1[P19T
Y2i1_P15UY2i1YP19VY2i1\P16WY2i1ZP15XY2i1TP15YY2i1VP14ZY2i1UP14[Y2i1UP15\Y2i1XP16]Y2i1XP16]Y2i1ZP
15mP2j1WP16^Y2j1WP16_Y2j1WP15`Y2j1WP15aY2j1UP17bY2j1VP16cY2j1TP15dY2j1TP15eY2j1VP14fY2j1TP15gY2j
1YP19hY2j1ZP19hY2j1\P16iY2j1UP18o5j1YP17jY2j1VP1;kY2j1TP18lY2j1TP18mY2j1VP14nY2j1XP14oY2j1ZP12PZ
2j1UP12QZ2j1UP12RZ2j1TP15SZ2j1TP15TZ2j1VP16RY2j1UP16RY2j1XP13UZ2j1TP15VZ2j1TP12WZ2j1UP12Ug1j1VP1
3XZ2j1YP13RY2j1UP15YZ2j1^P14ZZ2j1WP12[Z2j1UP120j1RP12X:j1UP110j1RP17\Z2j1VP17\Z2j1XP18]Z2j1TP18^
Z2j1VP15_Z2j1VP16`Z2j1VP13aZ2j1UP1BbZ2j1TP16cZ2j1VP15d2j1SP13dZ2j1YP110j1RP13eZ2j1YP12T=j1UP13`U
1j1YP15fZ2j1WP12f3j1UP110j1RP12gZ2j1VP13hZ2j1XP12T=j1UP13iZ2j1YP13jZ2j1WP12kZ2j1UP110j1RP13iU1j1
XP12lZ2j1VP12mZ2j1VP12nZ2j1UP12oZ2j1VP12P[2j1VP12Q[2j1VP12R[2j1VP12S[2j1UP12T[2j1VP12T[2j1VP12U[
2j1UP14V[2j1XP13W[2j1YP13X[2j1XP12Y[2j1TP13Z[2j1WP110j1RP12[[2j1VP13\[2j1XP12][2j1TP13^[2j1YP13_
[2j1YP12`[2j1VP12ZQ2j1UP12a[2j1VP12b[2j1TP13c[2j1XP12d[2j1VP13e[2j1YP12f[2j1UP14g[2j1ZP13h[2j1WP
13Y`1j1XP13i[2j1WP13j[2j1YP14k[2j1\P13SY1j1XP12l[2j1TP13m[2j1VP12eZ1j1VP13n[2j1VP13o[2j1WP12P\2j
1TP12gQ2j1TP12RS2j1VP12Q\2j1VP12R\2j1TP12mAj1UP110j1RP110j1RP110j1RP110j1RP110j1RP12S\2j1TP12T\2
j1TP110j1RP110j1RP13U\2j1TP110j1RP12V\2j1TP120j1RP12X:j1UP110j1RP12W\2j1UP16X\2j1YP13Y\2j1TP13Z\
2j1TP12[\2j1TP12\\2j1TP13]\2j1XP14^\2j1[P12_\2j1TP12`\2j1TP12X5j1VP12a\2j1TP12b\2j1VP13c\2j1XP14
d\2j1YP14Ul1j1\P12Vh1j1UP13S`1j1YP14PBj1\P13d3j1YP13e\2j1YP13f\2j1UP12g\2j1VP12h\2j1TP13i\2j1TP1
2T=j1UP14j:j1[P13j\2j1VP12k\2j1TP12l\2j1TP13m\2j1XP13n\2j1TP12kBj1UP13o\2j1WP14P]2j1VP12Q]2j1TP1
4R]2j1WP13S]2j1WP12T]2j1UP12U]2j1TP13V]2j1XP12XQ2j1VP110j1RP12Ug1j1VP12Z8j1VP12W]2j1UP12[Hj1UP12
[Hj1UP14X]2j1ZP14Y]2j1VP13Z]2j1TP110j1RP110j1RP12[]2j1TP110j1RP12T=j1VP12\]2j1UP12]]2j1TP12om1j1
VP13^]2j1UP14_]2j1XP13`]2j1YP13a]2j1WP14b]2j1ZP14c]2j1[P13d]2j1TP13e:j1UP12e]2j1TP12f]2j1TP12g]2
j1UP110j1RP12h]2j1VP12i]2j1UP12j]2j1VP14PBj1\P12k]2j1TP12\4j1VP19l]2k1UP19m]2k1WP16Qb1k1ZP16n]2k
1XP17o]2k1]P15YX2k1VP15P^2k1XP16Q^2k1[P15R^2k1UP15S^2k1WP16T^2k1ZP14\4k1UP15U^2k1TP15V^2k1VP14W^
2k1TP14X^2k1UP15Y^2k1XP15Z^2k1WP17[^2k1VP17\^2k1VP16]^2k1VP1;c5k1UP1;^^2k1WP14c5k1UP17_^2k1VP17_
^2k1XP16`^2k1WP15a^2k1VP17b^2k1YP16c^2k1ZP15d^2k1XP15e^2k1XP15eb1k1XP15f^2l1TP14g^2l1TP17]3l1YP1
5h^2l1XP16i^2l1UP16i^2l1WP14j^2l1TP17k^2l1WP14l^2l1TP16m^2l1ZP17n^2l1VP17n^2l1XP16o^2l1VP15UY2l1
YP15UY2l1XP15Se1l1YP16P_2l1XP15Q_2l1XP14gZ2l1VP16R_2l1XP15S_2l1WP16T_2l1WP16U_2l1YP16V_2l1WP16W_
2l1VP16W_2l1XP17X_2l1XP15Y_2l1WP15Z_2l1XP18[_2l1WP16\_2l1UP16\_2l1WP147l1UP16]_2l1WP16]_2l1YP16^
_2l1ZP17__2l1\P16`_2l1ZP16a_2l1ZP16Q7m1ZP14b_2m1TP15c_2m1XP17l6m1UP15d_2m1XP15e_2m1WP16f_2m1XP16
f_2m1ZP17g_2m1[P15b[1m1YP15h_2m1YP14i_2m1VP15j_2m1XP15\[1m1XP17k_2m1YP15``1m1XP16l_2m1YP15m_2m1W
P16j:m1ZP18n_2m1ZP13o_2m1TP15P`2m1YP18[S1m1[P16Q`2m1VP16R`2m1XP15S`2m1UP15T`2m1WP14U`2m1UP15V`2m
1WP15W`2m1WP16X`2m1XP16X`2m1ZP15Y`2m1XP16Z`2m1TP16Z`2m1VP16[`2m1ZP15\`2m1XP16kn1m1ZP15]`2m1WP16^
`2m1XP16_`2m1XP16e:m1UP16e:m1WP15``2m1XP16a`2m1XP15b`2m1XP19_g1m1VP16c`2n1WP15d`2n1TP15e`2n1VP15
f`2n1VP16fV1n1ZP16g`2n1WP15h`2n1WP16\Fn1WP18i`2n1]P15j`2n1WP15k`2n1WP17l`2n1VP17l`2n1XP16m`2n1WP
15n`2n1XP15o`2n1YP16Pa2n1ZP130n1SP17e:n1WP17e:n1YP15U3n1YP15gY2n1YP15Qa2n1VP15Ra2n1XP140n1SP14Sa
2n1UP16Ta2n1WP14cP2n1UP17Ua2n1VP15Va2n1WP15Wa2n1WP15Xa2n1XP14Ya2n1TP15Za2n1XP16[a2n1WP16[a2n1YP1
5\a2n1WP16]a2n1XP17^a2n1XP17d;n1YP15_a2n1TP15`a2n1TP16aa2n1YP18ba2n1WP15ca2n1VP14da2n1VP16ea2n1V
P16ea2n1XP15fa2n1TP15ga2n1VP14TV1n1VP19ha2n1ZP15ia2n1TP15ja2n1TP16ka2n1VP16ka2n1XP15la2n1VP14Z1n
1SP1:ma2o1VP1:ma2o1XP17na2o1YP16oa2o1XP15Pb2o1VP16Qb2o1YP19Rb2o1ZP19Sb2o1VP18Tb2o1VP18Tb2o1VP17U
b2o1VP17Vb2o1TP17Wb2o1VP15Xb2o1TP15Yb2o1VP17Zb2o1TP14[b2o1TP16\b2o1VP16]b2o1WP16^b2o1UP16_b2o1XP
17`b2o1VP17ab2o1XP1:bb2P2TP16cb2P2XP16g3P2WP1<db2P2VP18eb2P2XP14fb2P2ZP12gb2P2TP17hb2P2VP15ib2P2
WP12Z1P2TP15jb2P2YP14kb2P2YP15lb2P2WP14mb2P2TP18nb2P2]P14ob2P2VP16Pc2P2WP17oT2P2YP19Qc2P2TP18Rc2
P2TP18Rc2P2TP17Sc2P2TP19Tc2P2VP18Uc2P2VP18Uc2P2VP17Vc2P2VP14Wc2P2TP12Xc2P2VP12Yc2P2UP13Zc2P2YP12
[c2P2UP12]8P2UP12\c2P2UP15]c2P2XP12^c2P2TP13_c2P2YP12`c2P2UP127P2UP13ac2P2XP12bc2P2TP127P2VP12]8
P2UP13cc2P2YP14k8P2[P13dc2P2WP13ec2P2XP13`]2P2YP12aZ2P2UP16fc2P2VP19gc2P2XP17hc2P2XP12ic2P2UP12j
c2P2UP12kc2P2TP13lc2P2YP12mc2P2UP13nc2P2YP13oc2P2VP13Pd2P2VP1:cCP2VP17Pc2P2VP15Qd2P2TP1:Rd2P2YP1
5Sd2P2TP15Td2P2TP1:Ud2P2VP13Vd2P2UP19Wd2P2VP17f1P2XP18Xd2P2XP12Yd2P2UP12Zd2P2TP13[d2P2XP12dd1P2U
P12\d2P2TP14]d2P2VP13^d2P2TP1:_d2Q2TP1<`d2Q2VP16ad2R2VP15bd2R2XP18cd2R2XP17dd2R2YP15T=R2VP17ed2R
2TM3fd2R2XP13gd2R2UP13hd2R2WP15id2R2VP15jd2R2^P12kd2R2TP14ld2R2WP16md2R2VP13nd2R2WP13od2R2WP15Pe
2R2VP17Qe2R2[P12Re2R2TP15Se2R2VP13Te2R2TP16Ue2R2VP15Ve2R2TP16We2R2UP16Xe2R2VP15Ye2R2VP16Ze2R2WP1
6[e2R2VP17\e2R2YP15]e2R2UP17^e2R2VP17_e2R2WP1:`e2R2TP17ae2R2TP17be2R2ZP17ce2R2YP14de2R2TP17ee2R2
XP16fe2R2XP16ge2R2VP15he2R2VP13ie2R2TP17je2R2XP13ke2R2UP16le2R2VP13me2R2XP15ne2R2UP16oe2R2TP12Pf
2R2VP13Qf2R2XP14Rf2R2[P13Sf2R2UP15Tf2R2WP12Uf2R2VP110R2RP12Vf2R2UP15Qd2R2TP17WU2R2YP18Wf2S2YP16X
f2S2ZP15Yf2S2WP15mAS2UP15Zf2S2WP160S2RP16]3S2WP17e:S2WP17e:S2YP17[f2S2YP14\f2S2TP15]f2S2VP18^f2S
2YP16_f2S2YP15`f2S2XP17af2S2WP17af2S2YP18bf2S2UP16cf2S2XP16df2S2YP1:ef2S2TP16ff2S2VP1;gf2S2VP19h
f2S2TP16if2S2VP15jf2S2WP15kf2S2VP15lf2S2WP15mf2S2TP16nf2S2TP19of2S2XP15Pg2S2WP15l]2S2UP15Qg2S2WP
16Rg2S2VP16Sg2S2YP17Tg2S2VP16Ug2S2XP15Vg2S2TP16Wg2S2VP16j:S2[P15Xg2S2VP15Yg2S2XP18WU2S2[P16Zg2S2
XP17i3S2XP16[g2S2VP17\g2S2VP17\g2S2XP15]g2S2TP17^g2S2WP17f1S2YP1:_g2S2XP1:_g2S2ZP16`g2S2XP15]8S2
VP16ag2S2ZP17bg2S2VP17cg2S2XP16dg2S2WP16eg2S2YP14fg2S2UP17gg2S2[P15hg2S2WP1:ig2S2ZP17jg2S2TP17kg
2S2VP18lg2S2YP15mg2S2VP18ng2S2YP17e:S2WP17e:S2YP19og2S2XP19og2S2ZP15Ph2S2WP15Qh2S2UP15Rh2S2WP17]
3S2YP18Sh2S2VP18Sh2S2XP16Th2S2VP15Uh2S2UP19Vh2S2XP19Vh2S2ZP17Wh2S2VP17Xh2S2XP16Yh2S2XP16Zh2S2VP1
7[h2S2\P16\h2S2ZP17]h2S2XP147S2UP16^h2S2TP16_h2S2VP19`h2S2WP17ah2S2XP16bh2S2XP16ch2S2ZP17dh2S2YP
15eh2S2VP1;fh2S2VP1;gh2S2XP17hh2T2YP18hh2T2\P18hh2T2WP18ih2T2WP18jh2T2WP17kh2T2YP16iAT2YP15lh2T2
UP1:mh2U2\P19nh2U2[P15oh2U2UP15Pi2U2WP18Qi2U2\P17Ri2U2XP16Si2U2WP18Ti2U2VP1:Ui2U2XP14Vi2U2VP15Wi
2U2YP15Xi2U2YP17Yi2U2^P16ol1U2UP16Zi2U2UP16[i2U2WP19\i2V2ZP16da1V2ZP15]i2V2XP15^i2V2XP15_i2V2WP1
4`i2V2TP17ai2V2[P18bi2V2XP14ci2V2TP15di2V2XP15ei2V2XP17fi2V2XP17gi2V2VP16hi2V2YP16hi2V2[P17ii2V2
TP16ji2V2ZP15YGV2VP15ki2V2XP15li2V2YP16mi2V2YP16mi2V2[P17ni2V2[P17ni2V2^P17oi2V2WP17Pj2V2WP17Pj2
V2YP17g3V2YP18Qj2V2TP1;Rj2W2^P1:Rj2W2\P19Sj2W2YP19Sj2W2[P1<Tj2W2^P18Uj2W2ZP19Vj2W2\P15Wj2W2WP1?X
j2X2WP1:Yj2X2UP15Zj2X2WP16[j2X2WP15\j2X2XP16]j2X2WP16]j2X2YP16^j2X2YP15_j2X2WP18`j2Y2VP18`j2Y2XP
130Y2RP16aj2Y2VP1C0Z2RP16bj2Z2TP19cj2Z2VP19dj2Z2XP14ej2Z2TP15fj2Z2UP15gj2Z2WP1<hj2[2VP1<ij2[2XP1
4jj2[2TP18cV2[2ZP18kj2[2YP14lj2[2UP15mj2[2WP15nj2[2TP15oj2[2VP14Pk2[2VP15Qk2[2YP14Rk2[2TP15Sk2[2
TP15Tk2[2VP16Uk2[2ZP16Vk2[2WP16Wk2[2ZP15Xk2\2WP16Yk2\2ZP17bJ\2[P16Zk2\2YP15[k2\2VP15\k2\2TP15]k2
\2WP16^k2\2WP15_k2\2WP16`k2\2XP18ak2\2XP16bk2\2YP17dV1\2YP17ck2\2YP15dk2\2YP18ek2\2ZP17fk2\2XP14
gk2\2TP17hk2\2WP14Z1\2SP14ik2]2TP1=jk2]2XP16kk2]2TP16kk2]2VP14lk2]2VP15mk2]2VP16nk2]2[P15ok2]2TP
16Pl2]2WP16Pl2]2YP16Ql2]2VP18Rl2]2XP14Sl2]2VP15Tl2]2UP15Ul2]2WP14Vl2]2UP14Wl2]2VP14Xl2]2UP15Yl2]
2UP15Zl2]2WP14[l2]2VP14\l2]2VP14]l2]2VP14^l2]2VP14_l2]2VP14`l2]2UP14al2]2VP15bl2]2YP15cl2]2YP15d
l2]2VP15el2]2XP14fl2]2UP14gl2]2VP14hl2]2VP15il2]2YP14jl2]2UP14kl2]2VP15ll2]2XP15ml2]2WP14nl2]2UP
14ol2]2UP14Pm2]2UP16d3]2\P16Qm2]2ZP16d3]2\P16d3]2\P17`U1]2\P17`U1]2^P16Rm2]2[P16d3]2\P16d3]2\P16
d3]2\P16je1]2\P16je1]2\P16U3]2\P16je1]2ZP16Sm2]2YP18Tm2]2[P14Um2]2UP14Vm2]2VP14Wm2]2UP15Xm2]2WP1
4Ym2]2UP15Zm2]2WP16mX1]2\P14[m2]2VP16d3]2\P16d3]2\P14\m2]2UP15]m2]2YP16^m2]2[P14_m2]2TP18`m2]2UP
14am2]2VP15bm2]2YP16cm2]2\P16dm2]2\P18^]2^2YP16em2^2YP18^]2^2YP18^]2^2WP18^]2^2YP19VY2^2]P19jG^2
\P16fm2^2YP14gm2^2UP1:hm2^2YP1?dV2^2WP1?dV2^2YP1<dV2^2ZP1<WW2^2]P16im2^2XP16S5^2XP14Z1^2TP1BWY2^
2ZP17jm2^2\P18km2^2ZP18T=^2UP15lm2^2WP17mm2^2YP16nm2_2WP17om2_2WP16Pn2_2VP14Qn2_2UP15Rn2_2WP16Sn
2_2WP16Tn2_2XP17Un2_2[P15Vn2_2XP15g_1_2XP19Wn2_2[P15Xn2_2VP15d2_2SP14Yn2_2[P15]3_2WP12Zn2_2TP16[
n2_2UP16\n2_2TP16]n2_2VP18^n2_2TP16_n2_2VP16_n2_2VP13`n2_2TP16d2_2SP13an2_2UP13bn2_2XP13cn2_2VP1
2dn2_2UP16en2_2WP12fn2_2TP14S1_2RP16gn2_2TP13hn2_2VP13in2_2TP12jn2_2TP16kn2_2YP14Z1_2SP12ln2_2VP
13mn2_2XP12l6_2VP12nn2_2TP110_2RP12c5_2VP12on2_2TP12Po2_2UP12l6_2VP16Qo2_2RP15Ro2_2RP15Ro2_2RP14
0_2RP16So2_2VP13To2_2VP15bn2_2YP14Uo2_2VP13Vo2_2TP15Wo2_2WP16QJ_2ZP12Xo2_2TP13U^1_2XP110_2RP12Yo
2_2TP13Zo2_2WP13Z\1_2YP13[o2_2YP12\o2_2TP13]o2_2TP110_2SP13^o2_2XP13_o2_2XP13`o2_2XP13ao2_2XP13b
o2_2UP14PB_2[P110_2SP17co2`2VP17g3`2WP16W=a2WP14S1a2SP16do2b2XP17do2b2YP140c2RP15eo2c2TP13Z1c2SP
14fo2c2XP12go2c2VP12go2c2UP17ho2d2TP16io2d2XP14]8d2UP13jo2d2WP15ko2d2WP15lo2d2TP15mo2d2WP15no2d2
VP14oo2d2YP14PP3d2TP17QP3d2VP16RP3e2VP1;SP3e2TP1;TP3e2VP16UP3e2TP17VP3e2WP16WP3e2VP17XP3e2YP18YP
3e2\P17ZP3e2VP15[P3e2TP15\P3e2VP15]P3e2XP16^P3e2WP15_P3e2WP17`P3e2UP19aP3e2ZP16bP3e2[P15cP3e2WP1
6dP3e2ZP15eP3e2UP17fP3e2WP18gP3e2[P16hP3e2YP15iP3e2XP18jP3e2XP18kP3e2ZP16lP3e2UP15mP3e2VP16nP3e2
XP16oP3e2YP17PQ3e2ZP14QQ3e2TP16RQ3e2WP13]Ie2WP12Z1e2SP13SQ3e2XP13TQ3e2XP15UQ3e2VP12l6e2UP12VQ3e2
VP12WQ3e2VP15XQ3e2VP17YQ3e2YP16ZQ3e2ZP13[Q3e2VP13\Q3e2VP13]Q3e2YP13^Q3e2TP15_Q3e2WP14`Q3e2WP14aQ
3e2[P14bQ3e2ZP14cQ3e2YP13dQ3e2VP14eQ3e2XP13fQ3e2WP12Z1e2TP13d2e2TP12gQ3e2TP16hQ3e2XP13iQ3e2WP12j
Q3e2VP13kQ3e2XP13lQ3e2XP13mQ3e2UP12nQ3e2UP13oQ3e2XP14PR3e2ZP14QR3e2YP13RR3e2WP12SR3e2TP13TR3e2YP
12dn2e2UP13UR3e2VP14VR3e2YP13WR3e2WP12XR3e2TP12k9e2VP14YR3e2VP12ZR3e2VP110e2SP12[R3e2TP13\R3e2VP
1?UP3e2UP12]R3e2TP15^R3e2VP13_R3e2TP12`R3e2TP12aR3e2TP14bR3e2VP13cR3e2WP13dR3e2WP13eR3e2XP13fR3e
2WP14gR3e2ZP13hR3e2XP13iR3e2XP13jR3e2YP110e2RP15kR3e2]P14kR3e2ZP15kR3e2^P14kR3e2[P13lR3e2XP14mR3
e2[P12nR3e2VP13oR3e2YP13Q\1e2VP12PS3e2UP14QS3e2YP14RS3e2VP15SS3e2YP14TS3e2XP13US3e2WP13VS3e2WP14
WS3e2XP13XS3e2WP12YS3e2TP12ZS3e2TP14aQ3e2\P13[S3e2VP12c5e2VP12]8e2VP13\S3e2WP16]S3f2XP17^S3f2[P1
4_S3f2VP17`S3f2XP16aS3f2XP17bS3f2[P17cS3f2ZP1;dS3f2YP18eS3f2YP18eS3f2XP18fS3f2YP15gS3f2WP15hS3f2
VP16iS3f2YP16iS3f2ZP15VP3f2WP16jS3f2VP18kS3f2VP15lS3f2WP15mS3f2XP16nS3f2VP16oS3f2VP16oS3f2XP1:c2
f2ZP1:c2f2YP15PT3f2TP15V3f2SP15QT3f2UP19RT3f2XP15ST3f2TP15TT3f2VP16UT3f2VP1:VT3f2VP19WT3f2[P19XT
3f2[P1:XT3f2]P1:WT3f2]P1:YT3f2VP18ZT3f2YP14[T3f2UP16\T3f2VP16]T3f2YP16^T3f2WP17_T3f2ZP16`T3f2XP1
9aT3f2VP18bT3f2ZP18cT3f2ZP17dT3f2XP15eT3f2UP15fT3f2WP17gT3f2WP16hT3f2UP16iT3f2UP18jT3f2XP18kT3f2
WP16lT3f2VP15]If2VP18mT3f2ZP16gR3f2[P16nT3f2WP16oT3g2UP16PU3h2WP18QU3h2XP15RU3h2RP1CSU3h2TP15TU3
h2SP15UU3h2UP15VU3i2SP1:WU3j2ZP18XU3j2WP1BYU3k2oLJZU3k2PM8U3l2ZP15[U3l2VP16\U3l2YP16]U3l2XP15^U3
l2TP15_U3l2VP15`U3l2VP16aU3l2YP15bU3l2TP15cU3l2VP1@dU3l2TP1@dU3l2VP15eU3l2TP15fU3l2VP1AgU3l2VP15
hU3l2VP16iU3l2WP15jU3l2TP15kU3l2VP17lU3l2TP17lU3l2VP16mU3l2VP16SY1l2ZP16PBl2\P16nU3l2WP16nU3l2YP
16oU3l2WP16oU3l2YP15PV3l2YP14Xb1l2VP16QV3l2UP16RV3l2WP15SV3l2WP18TV3l2ZP160l2RP1;UV3l2VP1;UV3l2X
P14VV3l2TP17WV3l2\P14TY1l2VP1>XV3l2VP15YV3l2VP19ZV3l2TP19ZV3l2VP15[V3l2TP15\V3l2VP16]V3l2WP14^V3
l2VP14_V3l2UP16`V3m2VP16aV3m2XP16aV3m2ZP14Vh1m2UP164m2UP16bV3m2WP17cV3m2YP15dV3m2VP1:eV3m2VP1:eV
3m2XP1;fV3m2VP19gV3m2UP19hV3m2WP15iV3m2TP15jV3m2VP17kV3m2VP15lV3m2TP15mV3m2VP1>nV3m2TP1>oV3m2VP1
40m2RP17PW3m2WP17QW3m2YP17RW3m2YP17RW3m2[P15SW3m2XP15TW3m2VP1<UW3m2YP1<UW3m2[P14VW3m2UP18Xf1m2XP
15WW3m2UP15XW3m2TP15YW3m2VP17ZW3n2VP17[W3n2XP16\W3n2YP17]W3n2TP17^W3n2VP1:cCn2UP1:_W3n2WP17`W3n2
VP16aW3n2VP16aW3n2XP16bW3n2VP15cW3n2TP15dW3n2VP17eW3n2YP16fW3n2TP16fW3n2VP16gW3n2XP16gW3n2ZP17hW
3n2WP17iW3n2YP16jW3n2XP14kW3n2TP15lW3n2TP15mW3n2VP16nW3n2VP16nW3n2XP16oW3n2VP12PX3n2TP13QX3n2WP1
2RX3n2UP110n2RP12SX3n2UP13TX3n2WP14UX3n2[P13VX3n2XP17WX3n2WP16XX3n2VP19YX3n2WP14ZX3n2TP14[X3n2TP
15\X3n2TP13]X3n2VP14^X3n2TP15_X3n2WP16`X3n2VP1@aX3n2TP13bX3n2VP13cX3n2WP16dX3n2VP1;eX3n2VP15fX3n
2WP18gX3n2WP18gX3n2YP16hX3n2WP15iX3n2VP16jX3n2VP12kX3n2TP13lX3n2VP12l6n2VP1Dl6n2UP13mX3n2TP12nX3
n2TP13oX3n2YP12PY3n2TP13QY3n2WP13RY3n2XP13SY3n2VP13TY3n2TP12UY3n2TP14VY3n2ZP13WY3n2VP14XY3n2XP13
YY3n2XP124n2VP13ZY3n2TP13[Y3n2TP13\Y3n2TP12]Y3n2UP12^Y3n2TP14_Y3n2TP190n2RP15`Y3n2VP14aY3n2TP110
n2RP15bY3n2WP12cY3n2TP13dY3n2WP13eY3n2WP14fY3n2YP14gY3n2[P15d3n2]P13hY3n2VP13iY3n2TP12l6n2UP13jY
3n2XP13kY3n2WP13oa1n2YP13lY3n2WP15mY3n2VP13nY3n2TP13oY3n2UP12PZ3n2TP12QZ3n2UP110n2RP14RZ3n2TP12S
Z3n2UP15TZ3n2WP12c5n2VP13UZ3n2WP13VZ3n2TP12WZ3n2TP12XZ3n2TP18YZ3o2^P16ZZ3o2VP16[Z3o2SP1B\Z3o2UP1
7]Z3o2YP16^Z3o2WP1>_Z3o2YP17`Z3o2YP16aZ3o2TP1JbZ3o2UP16cZ3o2UP17_Z3o2VP15dZ3o2YP14eZ3o2UP15fZ3o2
UP17gZ3o2WP17hZ3o2YP15iZ3o2XP19jZ3o2WP15kZ3o2VP14lZ3o2UP1>mZ3o2VP1;nZ3o2YP17oZ3o2VP19P[3o2\P18Q[
3o2ZP19R[3o2\P16S[3o2YP15T[3o2TP16cZ3o2UP15U[3o2WP15V[3o2UP17W[3o2XP1;X[3o2`P1:Y[3o2\P17Z[3o2YP1
7[[3o2ZP16\[3o2WP15][3o2UP1;^[3o2]P17_[3o2ZP15`[3o2UP16a[3o2UP17b[3o2WP18c[3o2WP1<d[3o2WP15[Z3o2
SP14e[3o2SP17_Z3o2WP15f[3o2UP15g[3o2YP13h[3o2YP14e[3o2SP15i[3o2YP13j[3o2YP16k[3o2ZP14e[3o2RP18l[
3P3^P17m[3P3ZP15n[3P3YP13o[3P3VP15P\3P3YP16Q\3P3ZP17R\3P3]P17S\3P3_P15T\3P3ZP14U\3P3VP15V\3P3[P1
5W\3P3YP18X\3P3]P16Y\3P3WP14Z\3P3WP14[\3P3UP17\\3P3XP12]\3P3TP15[Z3P3SP11^\3P3RP14_\3P3XP12`\3P3
TP1>a\3P3VP16b\3P3WP18c\3P3YP1:d\3P3]P16e\3P3WP19f\3P3_P19g\3P3YP16h\3P3ZP18i\3P3ZP17j\3P3ZP17k\
3P3YP16l\3P3YP12m\3P3SP15n\3P3XP16o\3P3WP18P]3P3\P18Q]3P3YP1:P]3P3^P16R]3P3XP16S]3P3YP17T]3P3YP1
8U]3P3YP16V]3P3WP17W]3P3YP17X]3P3ZP18Y]3P3\P16Z]3P3ZP15[]3P3WP16\]3P3WP14]]3P3UP16^]3P3WP12m\3P3
TP13_]3P3UP17`]3P3WP14a]3P3YP16b]3P3XP18c]3P3`P17d]3P3YP17e]3P3ZP16f]3P3WP14g]3P3VP15h]3P3WP15i]
3P3ZP12j]3P3UP14k]3P3VP13l]3P3TP13m]3P3WP12n]3P3VP14o]3P3XP14P^3P3[P14Q^3P3XP12R^3P3UP16S^3P3VP1
3T^3P3XP16U^3P3WP12V^3P3TP13W^3P3XP1:X^3Q3^P18Y^3Q3ZP1;Y^3Q3_P18Z^3Q3[P1>Y^3Q3\P18[^3Q3[P1:\^3Q3
[P19]^3Q3]P1=^^3Q3XP1:[^3Q3]P17_^3Q3ZP18`^3Q3XP19a^3Q3XP18a^3Q3XP1?Y^3Q3YP1:b^3Q3[P17c^3Q3VP1?d^
3Q3WP16e^3Q3WP1>e^3Q3XP14f^3Q3UP18`^3Q3XP12g^3R3UP11^\3R3RP17^\3R3RP13h^3R3TP13i^3R3TP15i^3R3VP1
1^\3R3RP15^\3R3RP12j^3R3UP15k^3R3[P1?^\3R3SP14l^3R3VP11^\3R3SP13m^3R3XP13n^3R3UP12o^3R3UP12P_3R3
RP11^\3R3RP11^\3R3RP11^\3R3RP14Q_3R3TP18R_3S3XP15S_3S3XP16T_3S3VP15i^3S3VP19U_3S3_P19U_3S3_P18V_
3S3\P15i^3S3TP18W_3S3[P17X_3S3WP16Y_3S3WP16Z_3S3YP1=[_3S3TP15\_3S3TP14]_3S3WP17^_3S3XP16__3S3VP1
6`_3S3WP14a_3S3TP17b_3S3[P19k^3S3]P19c_3S3XP18d_3S3XP18e_3S3[P16f_3S3VP17g_3S3WP17h_3S3YP17i_3S3
YP19j_3S3YP19k_3S3\P11l_3T3RP12m_3T3VP12l_3T3QP12n_3T3UP12o_3T3VP12P`3T3TP12Q`3T3UP11l_3T3RP12R`
3T3TP12S`3T3UP11l_3T3RP12T`3T3TP12U`3T3UP12V`3T3UP12W`3T3UP12X`3T3UP13Y`3T3WP11l_3T3RP12Z`3T3UP1
2[`3T3UP12\`3T3UP12]`3T3UP12^`3T3TP11l_3T3RP12_`3T3UP12``3T3UP13a`3T3WP11l_3T3RP12b`3T3VP12c`3T3
UP12d`3T3TP12e`3T3VP12f`3T3TP12g`3T3VP12h`3T3VP12i`3T3TP12j`3T3UP12k`3T3VP12l`3T3UP12m`3T3VP12n`
3T3VP12o`3T3UP11l_3T3RP15Pa3U3SP11Qa3U3RP11Qa3U3RP11Qa3U3RP11Qa3U3RP12Ra3U3TP12Sa3U3VP13Ta3U3YP1
2Ua3V3UP14Va3V3WP13Wa3W3XP11Xa3W3RP13Ya3X3XP12Za3X3UP13i[3X3YP13[a3X3TP12\a3Y3VP12]a3Y3TP11^\3Y3
RP14^a3Z3WP12_a3Z3UP14`a3Z3WP13aa3Z3TP13ba3[3VP13ca3[3XP12da3[3UP18ea3\3TP1;fa3\3TP14ga3\3TP1:ha
3\3WP130\3RP110]3RP110]3RP1;ia3^3TP1:ja3_3XP16ka3_3YP15ZQ2_3VP17la3_3UP1Dd2_3TP1:ma3_3VP13na3_3Y
P17oa3_3WP16Pb3_3WP16Qb3_3ZP14]8_3UP16Rb3_3WP16Sb3_3YP13Tb3_3XP13Ub3_3WP12Vb3_3VP14PB_3[P13h_1_3
XP13Wb3_3WP13Xb3_3YP13PH_3YP13Yb3_3YP13Zb3_3VP13[b3_3WP13\b3_3XP13]b3_3YP13^b3_3YP13_b3_3YP12`b3
_3VP13ab3_3WP13bb3_3WP12cb3_3UP13db3_3XP12eb3_3TP12kc2_3TP12fb3_3VP13gb3_3XP110_3RP14hb3_3YP12ib
3_3UP12jb3_3UP12T=_3UP17kb3_3ZP12TU2_3VP12T=_3UP13lb3_3UP12lb3_3UP12mb3_3UP12nb3_3TP12ob3_3TP12P
c3_3UP13Qc3_3XP12Rc3_3TP12gQ1_3UP12gQ1_3UP14Sc3_3TP13Tc3_3YP13Uc3_3YP12Vc3_3UP18ia3_3TP15Wc3_3VP
13Xc3_3XP12Yc3_3VP14Zc3_3YP13[c3_3WP14\c3_3UP110_3RP130_3RP12]c3_3UP12^c3`3UP14_c3`3WP14`c3`3XP1
3ac3`3XP15bc3`3YP16cc3a3WP16dc3a3WP15ec3a3TP16fc3a3WP16gc3a3UP17hc3a3VP17ic3a3XP17jc3a3WP16kc3a3
XP17lc3a3WP16mc3a3UP11nc3a3SP12oc3a3UP13Pd3a3YP17Qd3a3[P17Rd3a3VP13Sd3a3YP17Td3a3VP16Ud3b3WP15Vd
3b3WP18Wd3b3]P18Wd3b3_P19Xd3b3^P18Yd3b3VP18Zd3b3XP16[d3b3TP16\d3b3VP15Yd3b3TP15]d3b3YP15^d3b3WP1
5_d3b3VP15`d3b3VP16ad3b3VP16ad3b3XP17bd3c3UP15cd3c3XP16dd3c3VP17ed3c3YP19fd3c3UP17gd3c3VP16hd3c3
WP17id3c3\P18jd3c3TP16kd3c3VP17ld3c3XP15md3c3YP15nd3c3XP16od3c3YP16od3c3[P16Pe3c3WP16Pe3c3YP14Qe
3c3VP15Re3c3YP16Se3c3YP16Se3c3\P15Te3c3YP17`Gc3YP15Ue3c3WP17Ve3c3WP17We3c3XP16Xe3d3TP16Ye3d3VP16
Ze3d3VP18[e3d3XP16\e3d3WP18]e3d3YP17^e3d3ZP14_e3d3UP14`e3d3UP19ae3d3XP16be3d3YP180e3RP190e3RP18S
5e3[P14ce3e3TP15de3e3VP15ee3e3YP17fe3f3VP17ge3f3VP18he3f3XP15ie3f3VP19je3f3YP14ke3f3UP17c5f3UP17
c3f3WP17le3f3WP18me3g3VP18ne3g3WP15oe3g3WP16Pf3g3YP16d3g3[P17Qf3g3[P130g3RP16Rf3h3TP16Rf3h3VP18S
f3h3VP18Sf3h3XP17Tf3h3VP17Tf3h3XP17Uf3h3\P18o5h3^P18S9h3[P16d3h3[P16n4h3ZP16f1h3WP18d;h3]P15Vf3h
3WP17Wf3i3TP15Xf3i3VP17Yf3i3YP15_i1i3XP16Zf3i3XP16[f3i3UP15\f3i3XP17]f3i3YP1>^f3j3WP19^f3j3XP18`
U1j3YP18`U1j3\P16mAj3VP16_f3j3YP16`f3j3VP18af3j3\P16T6j3ZP17bf3j3YP18cf3k3XP15df3k3WP19d;k3[P16e
f3k3WP15ff3k3VP14gf3k3VP15hf3k3XP15if3k3WP16jf3k3TP16kf3k3TP130l3RP16lf3l3WP17mf3l3VP130l3RP16nf
3l3VP16of3l3XP15oEl3UP130l3SP130l3RP17Pg3l3VP14Qg3l3TP17\<m3TP19^9m3XP15Rg3m3WP14Sg3m3TP16Tg3m3Y
P1;]3m3[P16Ug3m3YP17l6m3UP16Vg3m3YP16Wg3m3VP130m3RP15Q6n3XP15Xg3n3WP140n3RP16Yg3n3[P15Zg3n3WP16[
g3n3XP15\g3n3VP16]g3n3ZP15^g3n3WP15_g3n3XP16`g3n3VP16ag3n3TP16ag3n3VP15bg3o3TP15cg3o3XP16dg3o3WP
18eg3o3WP16fg3o3YP16gg3o3VP17hg3o3ZP16ig3o3TP16ig3o3VP16jg3o3[P14hLo3UP16kg3P4YP15lg3P4UP16mg3P4
WP16mg3P4YP16ng3P4VP1Bog3P4VP16Ph3P4UP16Qh3P4WP16Rh3P4YP17Sh3P4[P15Th3P4XP14Uh3P4VP16Vh3P4ZP17T2
P4]P15Wh3P4YP15Xh3P4XP16Yh3Q4UP16Yh3Q4VP15Zh3Q4WP14[h3Q4TP14\h3Q4UP15]h3Q4YP154Q4UP15^h3Q4WP15_h
3Q4VP16dV1R4VP17`h3R4VP17ah3R4XP1=bh3R4VP17ch3R4[P15dh3R4TP15eh3R4WP16fh3R4ZP17gh3S4XP17gh3S4ZP1
8hh3S4YP16ih3S4YP15jh3S4XP16iAS4XP16kh3S4VP15lh3S4TP15mh3S4VP16nh3S4WP16nh3S4YP16oh3S4YP1:Pi3T4V
P17Qi3T4YP18Ri3T4\P17Si3T4WP17Si3T4YP17Si3T4WP17Si3T4YP19Ti3U4XP15Ui3U4VP15Vi3U4XP16Wi3U4WP16Xi3
U4YP17Yi3U4VP17Yi3U4XP15Zi3U4TP15[i3U4VP15Vc3U4WP15\i3U4WP18]i3V4VP17S5W4WP17S5W4YP19S9W4[P1:^i3
X4VP15_i3X4UP15`i3X4VP15d]1X4XP16_]1X4ZP15ai3X4VP14bi3X4TP15ci3X4XP14di3X4TP140X4RP14ei3X4TP18fi
3Y4TP14_n1Y4TP15gi3Y4VP15hi3Y4WP17dT1Y4UP16ii3Y4VP15ji3Y4WP19ki3Y4ZP15li3Y4XP15mi3Y4TP16mX1Y4ZP1
6ni3Y4WP17Q7Y4ZP18oi3Y4XP14c5Y4UP15Pj3Y4WP15S=Y4XP1U1Qj3Z4XP1R1Rj3Z4VP16Sj3Z4XP18oS1Z4[P18oS1Z4]
P16Tj3Z4ZP17bJZ4]P17ST2Z4[P15Uj3Z4TP15Vj3Z4VP17Wj3Z4TP17Xj3Z4VP15Yj3[4TP15Zj3[4VP17[j3[4[P1?\j3[
4[P17c2[4ZP16]j3[4WP16^j3[4TP16_j3[4TP16`j3[4WP17aj3[4YP16d2[4SP16bj3[4VP15cj3[4VP17dj3[4VP17ej3
[4YP17fj3[4XP17gj3[4[P17hj3[4ZP16ij3[4\P15jj3[4VP17kj3[4XP15lj3[4UP15mj3[4WP16nj3[4WP16oj3[4YP15
Pk3[4TP17Qk3[4VP17Rk3[4YP17Rk3[4[P16Sk3[4XP16Sk3[4ZP16Tk3[4WP17Uk3[4ZP17Uk3[4\P16Vk3[4XP19Wk3[4\
P18Xk3[4YP16Qi2[4YP16d3[4[P17d;\4YP15Yk3\4TP16Zk3\4VP15[k3\4TP17\k3\4VP17\k3\4XP17eV1\4ZP15]k3\4
WP16^k3\4WP16_k3\4\P15`k3\4WP15ak3\4WP16bk3\4[P16ck3\4TP16ck3\4VP16dk3\4WP15ek3\4XP15fk3\4WP16gk
3\4XP16gk3\4ZP15hk3]4UP15ik3]4WP14jk3]4UP18kk3]4]P18kk3]4_P14lk3]4TP18mk3]4[P16nk3]4YP18ok3]4ZP1
8ok3]4\P19Pl3]4\P19Pl3]4^P16Ql3]4YP14Rl3]4VP15Sl3]4XP16Tm1]4[P15Tl3]4TP15Ul3]4VP16Vl3]4YP130]4SP
16Wl3]4VP17Xl3]4VP17Xl3]4XP14]Z1]4UP15Yl3]4WP16Zl3]4TP16[l3]4VP18\l3]4TP15]l3]4VP17^l3]4ZP16_l3]
4XP16_l3]4ZP15`l3]4WP16f1]4WP16al3]4WP19bl3]4XP16cl3]4XP15dl3]4XP15el3]4XP16fl3]4VP19gl3^4[P15hl
3^4WP16il3^4VP15jl3^4VP15kl3^4WP18ll3^4VP18ll3^4XP18ml3^4[P17nl3^4[P17ol3^4]P15Pm3^4XP19c2_4YP1:
c2_4YP1:Qm3_4UP1Jlh2_4WP19lh2_4\P15hS3_4VP15Rm3_4WP16Sm3`4WP14eZ1`4UP16Tm3`4XP15Um3`4WP15Z1`4SP1
6Vm3`4\P15Wm3`4XP17Xm3`4ZP18f1`4WP16Ym3`4XP15Zm3`4VP16[m3`4YP17\m3`4VP17]m3`4\P17^m3`4XP17_m3`4Y
P15`m3`4WP19am3a4VP16bm3a4VP16cm3a4YP16dm3a4ZP19em3b4\P17fm3b4YP1Cgm3b4XP16hm3b4VP16[^2b4VP16im3
b4YP14jm3b4VP15km3b4VP16lm3b4\P16mm3b4[P15nm3b4VP19om3c4\P1=om3c4`P18m=c4ZP180c4]P180c4YP180c4[P
150c4TP150c4VP150d4UP170d4WP170e4VP190e4VP150e4WP170e4XP18kT1e4YP170e4YP19^9e4ZP190f4^P170f4^P16
0f4XP170f4\P180g4XP170g4YP170g4VP160g4XP110h4RP120h4TP110h4RP120h4TP140h4VP140h4WP160i4SP1U1cCi4
VP1U10i4XP15[h3i4SP150i4UP140i4UP140i4YP120i4TP120i4TP120i4TP14PBi4\P12gn1i4VP14PBi4\P130i4XP120
i4VP120i4VP120i4VP120i4VP120i4TP130i4YP120i4VP12l6i4VP120i4UP12PIi4VP12k9i4VP120i4UP160i4UP120i4
UP120i4UP120i4UP12jn1i4VP120i4VP120i4VP120i4VP12mAi4VP120i4UP120i4VP120i4UP120i4VP120i4VP120i4UP
120i4TP120i4TP120i4TP120i4UP120i4UP12l6i4VP130i4YP12QV3i4VP13la1i4YP13RS2i4WP160i4UP160j4WP160j4
WP170j4WP170j4YP1;0j4WP1;0j4YP170j4VP150j4VP15Z7j4UP150j4WP1;0j4WP150j4TP190j4XP170j4XP170j4ZP19
0j4ZP150j4XP150j4YP150j4WP180j4ZP160j4TP150j4VP160j4VP160j4XP150j4TP1:0j4VP1:0j4XP180j4VP180j4YP
190j4XP160j4WP170j4VP180j4[P16^_1j4[P180j4]P150j4TP150j4VP150j4VP160j4ZP180j4WP180j4YP150j4VP16Q
Jj4ZP160j4XP160j4TP160j4VP170j4VP19cCj4VP160j4VP170j4TM50j4TP160j4VP160j4VP150j4UP150j4WP140j4TP
16Pj1j4\P19cCj4VP180j4ZP1=0j4TM=0j4VM50j4UP150j4UP170j4VP150j4WP150j4TP150j4VP150j4XP14]5j4UP170
j4\P160j4WP170j4UP170j4WP1<0j4WP150j4UP150j4TP160j4SP160j4UP170j4YP150j4VP170j4WP160j4XP150j4VP1
40j4TP140j4VP160j4TP170j4XP160j4VP160j4XP15hLj4VP150j4XP140j4TP170j4VP160j4XP120j4VP170j4VP14gQ1
j4TP130j4YP140j4YP120j4UP170j4WP170j4YP170j4XP150j4TP14gQ1j4TP19cCj4VP18dV2j4XP160j4VP150j4UP140
j4TP170j4VP1:ce2k4YP1:ce2k4[P1@cCk4QM@0k4SM>0k4QM>0k4SM<0k4QM=0k4PM=0k4RM90k4QM90k4SM6[h3l4RP160
l4SP160l4RP160l4QP160l4SP16V3l4RP160l4SP180m4TP170m4TP190m4VP180m4VP1?0m4TP1@0n4TP1@0n4VP1:]@n4W
P1:]@n4YP170n4TP140n4RP14X:n4UP1Aic2o4QMA0o4SMB0o4UMB0o4TM70P5VP150P5VP160P5UP160P5UP140P5TP150Q
5TP160Q5VP170Q5TP160Q5VP140Q5YP12U4Q5VP150Q5TP120Q5SP120Q5UP170Q5VP1;0Q5SP140Q5RP170Q5VP140Q5RP1
40Q5TP140Q5TP130Q5WP160Q5VP120R5UP120R5UP12Vc3R5UP1EcV2S5SMEcV2S5UM;0S5YP180S5VP150S5UP150S5WP1:
0S5SM:0S5UM50S5UP150S5WP140S5TP160S5WP140S5WP120S5TP1<0S5VP1>0S5UP17T=S5VP1;0S5WP1:0S5TP140S5TP1
50S5VP160S5YP110S5RP130S5WP130S5YP120T5VP120T5VP120T5VP120T5VP120T5TP110T5RP12l6T5VP130U5VP120U5
TP130U5YP150V5UP130V5VP120V5TP130V5WP150V5XP150V5TP120V5UP14gQ1V5UP160W5ZP150W5VP170W5VP140W5XP1
30W5TP120W5TP170W5ZP160W5VP160W5YP140W5YP130W5WP160W5]P160W5VP14mX1W5ZP140W5TP14PBW5\P160W5TP160
W5VP130W5XP140W5[P13ZP2W5YP150W5WP150W5UP150W5WP170W5ZP140W5ZP140W5XP142W5\P120W5VP130W5WP12T=W5
VP130W5XP130W5YP120W5UP124W5VP130W5XP150W5\P130W5WP13Rb1W5YP130W5XP130W5YP130W5WP120W5UP120W5TP1
30W5XP120W5UP120W5TP120W5TP140W5XP140W5[P120W5TP120W5UP140W5WP12;W5VP130W5WP14mX1W5[P14Pj1W5[P13
0W5YP120W5TP120W5UP160W5]P140W5WP130W5XP130W5XP130W5WP130W5XP150W5TP140W5YP12hLW5VP150W5[P13g_1W
5YP14^FW5\P12mAW5VP130W5WP17S5X5ZP18_g1X5\P160X5[P160X5XP140X5UP150X5WP170X5YP160X5XP160X5VP160X
5WP160X5VP160X5ZP140X5TP160X5YP160X5[P160X5XP160X5ZP160X5\P150X5XP150X5YP180X5YP160X5\P150X5YP15
0X5YP170X5]P150X5XP150Y5WP160Y5XP15XIY5XP160Y5YP160Y5ZP150Y5WP170Y5\P150Y5XP160Y5[P170Y5VP160Y5Z
P190Y5XP150Y5XP150Y5WP150Y5YP180Y5YP150Y5YP150Y5VP160Y5XP160Y5YP190Z5XP170Z5VP170Z5XP150Z5VP150Z
5WP150Z5UP150Z5WP150Z5VP150Z5VP150Z5XP160Z5ZP170Z5^P170Z5VP150Z5WP150Z5XP130Z5RP140Z5UP150Z5VP16
PBZ5[P15PBZ5YP160Z5YP160Z5ZP140Z5UP160Z5WP14Xb1Z5VP150Z5XP160Z5[P170Z5ZP170Z5\P150Z5UP150Z5WP160
Z5WP140Z5UP160Z5VP150Z5WP16j:Z5ZP140Z5VP160Z5VP160Z5XP160Z5VP150Z5VP170Z5XP170Z5YP140Z5UP160Z5VP
15W^1Z5XP14kBZ5UP170Z5\P170Z5^P17PBZ5\P17PBZ5_P160Z5\P18dT1Z5^P150Z5WP160Z5VP150Z5TP15Z:Z5VP150Z
5XP150Z5WP160Z5TP160Z5VP1=0Z5VP1=0Z5XP19WFZ5XP19WFZ5ZP170Z5TP170Z5VP170[5VP160[5[P19S5[5[P190[5W
P170[5XP180[5TP180[5VP150[5XP170[5YP16d3[5[P16lX1[5[P140[5UP140[5UP17Z1[5SP1Z`3PDmg3QDhd6QDid6QD
jd6PDmg3QDjV5QDkd6QDld6QDmd6QDnd6PDle3QDg\3QDod6PDQl6QDPe6QDQe6QDRe6QDSe6QD[a1QDSe6QDTe6Q@Ue6QDV
e6TD1QDWe6PDlh4QDXe6PD4PDlh4QDYe6QDZe6PD4TD3QD[e6QD\e6PDkk5QD]e6QD^e6PDcd4QD_e6QD`e6QDae6QDbe6PD
ok6QDce6QDde6QDee6PDmg3QDfe6QDaQ1WD0QDge6XD0SD0TD5QDhe6PDUn2PDmg3QDjV5QDaQ1WD0QDie6XD0SD0QD\e1QD
je6UD0QDke6QDle6TD6QDme6TD6QDne6S@0UD0PDng3QDa5PDk8QDoe6UD0QDdY5QDPf6PDk8QDQf6P@fh4QDRf6PDmg3QDj
V5PDk8QDSf6UD0QDaMPDk8QDTf6TD4SD0QDUf6TD3PDkS3UD0PDog3VD0UD0PDog3PD2UD0QDcMQDVf6PD2UD0PDWQ7PDkk5
UD0PDdh4PDmg3QD`n4PD2UD0PDmg3PDZT;PDmg3QDWf6QDXf6QDYf6PDUn2UD0QDZf6PDZT;UD0QD[f6QDQR6PDfh4PD2UD0
QD\f6PDXT4P@VOP@VP7QD]f6QD^f6TD6QD_f6QD`f6PDk8PDco2QDaf6QDbf6PDk8P@VOQDcf6PDdk5QDdf6QDef6PDk8QDf
f6QDgf6TD2QDhf6QDif6PDk8QDjf6Q@o^2QDkf6TD2QDlf6PDbk5PDmg3QDRU1PDVOQDkf6TD1QDmf6UD0QDnf6QDof6TD6P
Dbk5QDPg6UD0QDke6PD4QDQg6TD5PD4QDeW5UD0QDke6PD4PDlk5QDRg6TD3PD4QDSg6UD0QDTg6PDmg3QDUg6PD4PDbk5TD
5PD4QDVg6QDdQ4PDk8QDWg6Q@o^2TD<PDbk5QDXg6QDYg6QD[a1QDZg6PDbk5PDmg3QD[g6PDbk5PDmg3QD\g6QD]g6PDbk5
PDng3QD^g6QD_g6PDbk5PDng3QD`g6QDag6QDbg6QDcg6PDck5QDcg6QDoT5UD0PDo9SD0TD2PD4PDo9TD3PDbk5PDo9QDdg
6QDh6aDU6`DcT?UD0PDbJQDi6QDeg6QDfg6QDgg6QDhg6TD1QDig6QDjg6PD6PD=QD_5QDkg6PD4TD2QD]5QD_5QDkg6PD6T
D2QD]5QDlg6TD3PDdh4PDQl6PDSIQDmg6TD2QDng6QDog6QDPh6QD]5TD3QDjR3QDco4PDfV=QDco4QDQh6QDW\1TD1QDRh6
QDPZ3QDSDTD1QDSh6QDQe2QDoc6QDTh6TD1QDUh6QDVh6QDWh6`D]k5QDXh6QDi:QDYh6PD\i4VD0QDXh6QDi:QDYh6PD\i4
QDZh6QD[h6PDQl6QD\h6VD0QD[h6PDQl6QD\h6QD]h6QD]5QD^h6QD_h6`D_k5QD`h6QDah6PDbh4PDQl6QDbh6PDnf<QD`G
TD2QDch6PD`h4QDbP1TD4QDon4VD0QDbP1TD4QDon4QDdh6QDeh6QD[DSD0QDfh6QDgh6Q@g4QDhh6TD1QDih6PDlh4QDjh6
QDkh6TD3QDlh6QDmh6QDnh6QDoh6PDP8QDPi6QDQi6TD2QD_5QDRi6QDSi6SD0S@0S@0PDdk5QDTi6PDle3PDVOTD4QDUi6Q
@Vi6VD0PDle3PDVOTD4QDUi6Q@Vi6QDWi6QD_9QDXi6QDYi6TD8QDZi6QD[i6TD4QD]5PDPb1QD\i6SD0QD]i6PDPb1QD^i6
QDiIPDPb1QD_i6QD`i6Q@hg6S@0QDai6QDbi6QDci6QDdi6QDei6QDfi6QDgi6QDhi6QDii6QDji6QDki6QDli6QDmi6QDni
6QDoi6QDPj6TD1QDQj6QDRj6QDSj6QDTj6QDUj6QDVj6QDWj6QDXj6QDYj6QDZj6QD[j6QD\j6QD]j6QD^j6VD0QD]j6QD^j
6QD_j6QD`j6QDaj6QDbj6QDcj6PDo^:PDbk5QDdj6QDej6QDfj6TD1QDP7QDgj6QDhj6QDij6QDjj6QD[P2P@HQDkj6QDlj6
PDX8SD0`Dfk5`Ddh4`D]k5QDmj6QDnj6PDX8PDVDQDoj6PD[e2QDPk6QDQk6QDRk6P@]k5PD[e2PDbj4PDdk5QDSk6QD_5PD
bj4QDTk6QDUk6QDVk6QD_5QDWk6QDXk6QD_5PD^k5aDi4SD0QDYk6TD3QDZk6PDVb6QDn6TD4QD[k6PDdk5QDm6QDn6TD3QD
\k6VD0QDn6TD3QD\k6QD]k6QD^k6QD_k6TD1QD`k6QDak6QDbk6TD1QDck6QDdk6QDek6QDfk6SD0QDg4TD2QD_5PDZQ7QDg
k6`Ddk5QDhk6QDik6QDjk6Q@QOTD4QDn6TD1QDkk6QDlk6TD4QDn6TD1QDmk6QDnk6QDok6QDPl6TD4QDQl6QDRl6P@fh4QD
Sl6TD2QDTl6TD1QDmk6Q@Ul6QDVl6QD]5QDo6TD1QDWl6QDXl6TD1QDYl6QD]5QDZl6TD:QD[l6TD2QD]5QD]5QD\l6TD3QD
]l6QD^l6QD_l6TD:QD`l6TD1QD]5PDQl6SD0PD]k5QDal6QDbl6S@0QDcl6QD]5QDo6QDdl6PDjk5SD0QDel6TD1QDfl6PDi
6QDk6TD4QDgl6QDhl6aD_5QDil6TD2QDjl6SD0QDkl6QDll6SD0QDj6TD2QDml6TD1QDnl6PD[2PD\k5QDaY5QDol6QDPm6Q
DQm6PD6SD0QDRm6TD1QDSm6QDTm6QDUm6PD6`E^T;`E_T;`ER3QDVm6TD1QDWm6aD_5aE_j1QDl6TD4QDXm6QDYm6QDZm6TD
2QDl6QD[m6TD5QD\m6QD]m6QD^m6PDgh4PDU[7QD_m6QD`m6PDkk5SD0PDdh4QDam6QDbm6P@4SD0QDcm6QDi:TD1QDdm6QD
em6PDZ^7TD3QDfm6TD3PDbh4QDgm6QDhm6QDim6TD5PDkk5QDjm6PDdk5PDVOQDkm6SD0QDlm6QDmm6TD1QDnm6QDom6QDPn
6Y@0QDQn6P@dk5Y@0QDQ7aDU6aDi4`DkS3`DlS3`Ddk5QDSh4P@^2QDWj4QDQ7QDRn6P@R3PDlOPDdk5QDQ7QD_9QDSn6P@c
S1P@_k5QDTn6TD2QDUn6QDVn6QDWn6QDXn6QDYn6TD2QDZn6QFm5QD\P6QD[n6TD1QD\n6QD_9Y@0QD]n6TD1PDdk5QDR7aD
U6aDi4QD_9QD^n6QD_n6P@dk5QD`n6`DZR7`DH`Dng3`Dog3`Dmg3aDU6aDi4QD_9QDan6TD2QDbn6`DZR7`Dng3`Dog3`Dm
g3`Dn;aDi4QD_9QDcn6TD4QDdn6P@dk5QDR7QD_9Y@0QDen6QDfn6TD1QD_9QDgn6Y@0QDhn6VD0QD_9QDgn6Y@0QDhn6QDi
n6QD_9QDgn6Y@0QDjn6PDcd4QDkn6QDV;QDln6TD1QDmn6TD2`DoEQD_9QDWS2Q@_5QDnn6QDon6QDPo6QDQo6P@[OQDnn6Q
Don6QDPo6QD_9QDb9QD_9QDRo6QDSo6QD_9QDTo6PDR3Y@0QDUo6QD_9PDfP1QDVo6QDWo6QD_9QD_5PDlh4QDXo6TD1QDYo
6PDlh4QDZo6PD^k5QDo^2QDk_4Q@[o6Y@0QD\o6QD]o6TD1QD^o6`EbQ7QD_o6QD`o6QDao6TD2QDbo6VD0`EbQ7QD_o6QD`
o6QDao6TD2QDbo6QDco6QDof4Q@W:QDdo6QDeo6QDfo6TD1QDgo6TD4QDS7PD^W>QDPl1TD3QDho6UD0PD]JQDio6PDlk5TD
4QD_5PDHQDjo6QDko6QD_5PDHQDjo6PD\k5PDUU3QDlo6QD_9TD3QDmo6PD\k5PDUU3PDhh4QDno6PD]k5QDoo6QDPP7PDk8
QDQP7QDon4PDcd4QD]d2TD1QDRP7UD0QDSP7QDTP7S@0S@0QDUP7UD0PDd3QDVP7QDWP7`EVOQDXP7QDa;QDYP7QDZP7SD0Q
D[P7PDeb3QD\P7PDeb3QD\P7PD]Q3PDeb3QD]P7PDHPDgj6QDW=QD^P7PDXo2PDW5PDdk5QD_P7PDih4QD`P7VD0QD_P7PDi
h4QD`P7QDaP7UD0QDbP7TD5QDcP7QDdP7QDeP7TD1QDfP7`Ddh4`D_k5`D]k5QD_9QD_5QDgP7TD1QDhP7QD_9Q@_5S@0QDi
P7PD\V<QD_9QDjP7PDQo6TD1QDkP7PDXT4PDke3PDVOQDlP7PDdk5QDmP7PDe]?PDf]?PDZo2QDnP7SD0QDoP7QD^KPD_h4Q
DPQ7SD0QD\@QDQQ7PD\Q7PDid1QDdMPDP]8QDRQ7QDSQ7QDTQ7QDUQ7QDVQ7QDWQ7QDXQ7TD3QDYQ7QDZQ7TD1QDcX4PDQl6
QDon4QD[Q7QD\Q7TD6PDdk5PD\m:PD_h4QD]Q7QD^Q7QD_Q7SD0PDSU3QD`Q7PDHQDaQ7TD8QDbQ7QD]5QDh^6PDah1QDcQ7
QDdQ7QDeQ7QDfQ7QD]Q3QDlT5QDgQ7PDUn2QDhQ7QDiQ7QDjQ7P@kk5QDmh6QDkQ7QDlQ7QDmQ7QD]5PD]k5PDmEPDaZ4PD]
k5QD]5QDnQ7QDoQ7QDPR7QDQR7PDQl6PDgQ3QDRR7QDSR7PDYe3QDTR7QDVk6PDdk5QDUR7TD1QDVR7PDRFPD]k5PDQl6QDW
R7QD_5QDXR7QDYR7PDeh4QD]5QDZR7QD[R7QD\R7QD]R7QDeY3QDnNS@0QDg4PD]JQD^R7PD]JPDk\:PDR^?PD]JPDmc3PD]
k5PDWR>PD]JPDPY?PD]^4PDTc1QD_R7QD`R7PDTc1QDaR7PDTc1QDbR7PDW[4PD]k5PDTc1PD`T1PDQl6QDQa2PD]k5QD]5Q
DQa2PD]k5QD]5PD^JQDcR7QDdR7PD^JQDeR7QDfR7PDY_<QDgR7PDa_6QDhR7PDWS1PDao6QDiR7PDjk5QD]5PDaJQDjR7PD
`JQDkR7PDcJQDlR7PD]JQDmR7PDTg3QDnR7QDoR7PDTg3PDYg3QDPS7PDQl6QDQS7PDeh8QDmi6PDnd;QDRS7QDSS7QDTS7P
Dhi4PDbk5PDii4PDhi4PD\i4PDch4PDmi4QDUS7PDli4QDVS7PDTY:PDhb<PDUY:PDhb<PDhb<QDWS7QDP\2QDXS7PDXb1QD
YS7PD]T6QDZS7PDU\<QD[S7QD\S7PDU\<PDPU3QD]S7PDid1PDVi2PD`i6PDVi2PDkk5PDVNPDkk5QD^S7QD_S7PDjd4QD`S
7QDaS7TD3QDbS7QDcS7QDdS7QDeS7PDeg6PDll4PDVNPDVNQDfS7PDeg6QDgS7PDkk5PDVNQDVi2PDUW:PDbk5PDcJPDcJPD
bk5PDUW:QDhS7PD^;QD_h1QDiS7VD0QD_h1QDiS7QDjS7QDkS7TD2QDjR3QDlS7QDmS7TD3QD]6TD6QDnS7QDoS7QDPT7QDQ
T7PDdk5QDnNQDRT7PD\i4`D]k5QDST7TD2QD_5PDih4QDTT7PDk\:QDUT7TD4QDQa2PDok6PDSW:QDVT7QDWT7QDXT7S@0QD
YT7PD\k5P@Ql6QDeb2PD]k5QDZT7PD^Y:QD[a1PDaa8PD`\:PD^k5QDWCQD[T7QD\T7PDk\:PDdk5QD]T7S@0S@0QD_5QD^T
7QD_T7QD`T7TD3QDaT7PDmo6QDbT7Q@_5QDcT7TD2QDdT7QDW\1PD_3PDch4QDeT7TD1QDfT7PDch4QDgT7TD2QDhT7QDiT7
TD8QDnS7QDjT7QDkT7QDlT7PDXT4QD_5QDmT7PDdk5QDnT7QDoT7QD_9QD_5QDPU7PDdk5QDZFQDQU7QDRU7TD1QDSU7QDTU
7PDna1QDUU7PDPb1PDbk5PDQb1QDVU7QDWU7PDbh4QDi:QDXU7VD0PDbh4QDi:QDXU7QDYU7QDZU7QD[U7QD_9QD\U7QD]U7
TD2QD_5QD^U7QD_U7TD3QDU_3QD`U7QDaU7PDQl6PD]JPD4PDQl6PDXc1PD\c1PDe_5PDge4PDT_?QDbU7TD3QDcU7PDlh4Q
Dno6TD2PDdk5QDdU7QD\P6TD1QD]5QDeU7QDaZ1QDfU7TD1QDgU7PDdk5QDhU7QDiU7QDjU7QD_U2QDkU7QDlU7TD1QDmU7Q
DnU7TD1QD_5QDoU7QD^`3PDmo6P@]k5TD4QDPV7PDch4PDbh4PDQl6QDQV7QDRV7SD0PDkk5PD]JPDkk5PDhT3PDkk5PD\U7
PDkk5PDkk5PDgP3PDkk5PDkk5PDiR7PDkk5QDek1PDVNQDSV7QDTV7PDVNPD\c1QDUV7PD^4QDVV7PD_b1PDbk5PD^4PDVP7
PD^4QDWV7QDXV7PDUW:QDYV7QDZV7QD[V7PDY]:QD\V7PDZ]:QD]V7PDgQ3QD^V7PDSb1PDbNPDc;PDW5QD_V7PDVb6QD`V7
PD]P7QDaV7PD`k4QDbV7PD`k4PD\_?PD_]:QDcV7QDdV7QDeV7PDXc1QDfV7PDgJQDgV7PDgJPDgJPDmn7QDhV7PDjc1PDle
4PDTIQDiV7PDW^6QDjV7PDSX:QDkV7PDnGQDlV7PDRo5QDmV7PDYW:QDnV7PDcW:QDoV7PDcX:QDPW7QDQW7PDjk5PDi3QDR
W7QDSW7QDTW7PD^k4QDUW7PD`i;QDVW7PD`d1QDWW7PDZg2QDXW7PD^n2QDYW7PD]6PD^n2PDdc1QDZW7QD[W7QD\W7PDmd;
PD^i7QD]W7PDS]:QD^W7PDS]:PD[DPDWd1QD_W7QD`W7PD^X?PDR\>QDaW7PDg\:QDbW7PDV]:QDcW7PDRIQDdW7PDe7PD]k
5PDbJQDeW7QDfW7QDgW7aDU6`DcT?`Dja<`Dji5PD[e2QDhW7QDiW7PD[e2PDTc1QDjW7PDi\:PD\8PDSW:QDkW7PDP`?PDP
IPDPU3QDlW7PDPb1PDbk5PDQb1PD^a4PD[2PDhk5QDmW7PDgU7QDnW7PDho2QDoW7PDSe=QDPX7PDQ`:QDQX7PDVNQDRX7PD
d8QDSX7QDTX7QDUX7PDdk5PDka3PDbh4QDVX7PDTn2QDWX7PDQl6PDcm:PDQ`?QDXX7PDYX:QDYX7PDd[:QDZX7PDW^=QD[X
7PD[P7QD\X7PDRFQD]X7PD\k5QD^X7PD\k5PDeR7QD_X7PDVP7QD`X7PDih4PD\k5PDVP7PDhk5PDVP7PDXj1PD]k5PDVP7P
Dng3QDaX7PDkk5QDh`5PDkk5PDlh4PD1PDlh4PD4PDlh4VD0QDbX7PDlh4QDok6TD6QD;QD;TD6PD4PDhh4SD0PDhh4QDcX7
PD_g3QDdX7PDT`?PDbS?PDXc1PDU`?PDTb1PDfFQDi:PDic1PD?PDPf3PDR3QDeX7QDfX7QDgX7QD_?TD2QDhX7VD0QD_?TD
2QDhX7QDiX7QD_?TD2QDhX7PD]k5QDi:QDjX7QDkX7QDlX7UD0PDbP7PDdk5TD6PD^k5PDRo5PDbk5PDTIPDTIPDbk5QDmX7
PDRIPDbk5QDnX7PDoGPDbk5PDnGQDoX7TD4QD_5QDPY7QDQY7PDbk5QD\R7PDaJPD4PD`JPD]JPDbk5QDRY7QDQa2S@0QDSY
7PD_e4QDTY7PD]]8PDbk5PD^^?QDUY7QDVY7PDcJQDWY7PDUW:QDXY7PDYX:PD[`?PDSW:QDYY7PDTg3QDZY7PD\c1PD]k5P
DPn:PD\c1QD[Y7PDW^6PDjo2PDbd1QD\Y7PDVNQD]Y7QD^Y7PD_6PDZg2PDck5PD\g2PD\g2PDck5PDZg2QD_Y7QD`Y7QDaY
7TD2QDbY7PDda1PDck5PD]b1PDTi4PDck5PDUi4PDkS3PDck5PDlS3PDjk5PD]e3QDcY7PDRNQDdY7QDeY7QDfY7QDgY7PDh
g2QDhY7QDiY7QD[W7QDjY7QDkY7QDlY7PDih2QDmY7PDga1PDVn3PDb`?PDm]:PDc`?PDjd4QDnY7QDoY7QDPZ7QDQZ7QDRZ
7PD]g2QDSZ7QDTZ7QDUZ7QDVZ7QDWZ7QDXZ7QDYZ7PDe5QDZZ7`D[`:`DSe:`DlX?QD[Z7QD\Z7TD4QD]Z7QD^Z7TD3QD_Z7
`DQl6`DRl6QD`Z7QDaZ7QDbZ7PDk\:QDcZ7PDk\:PD^k5QDdZ7UD0PDdh4QDam6S@0QDeZ7`De]4`Dge3`DT8PDdh4QDfZ7S
@0QDgZ7QDhZ7QDiZ7QD_5PDcd4UD0PDQl6S@0QDjZ7QD_5aDh5aD^6aDd6aDU3QDkZ7UD0QDi:S@0QDlZ7QDmZ7QDi:S@0QD
nZ7QDoZ7S@0QDP[7UD0QDf5SD0QDQ[7UD0SD0QDQ[7UD0QDf5QDQ[7UD0QDQ[7QDR[7QDS[7QDT[7QDU[7QDV[7QDW[7Q@X[
7TD2QDY[7QDZ[7QD[[7SD0QD\[7QD][7S@0QD_5QD^[7QD_[7QD`[7QDa[7TD6PD`k5QDb[7QDc[7PDle3PDVOSD0QDd[7QD
_5PDih4PDWS1QDe[7TD1QDf[7P@dk5PDlh4QDg[7QDW=PDlh4QDh[7PDdk5QDi[7QDj[7TD2QDk[7QDl[7PDna1PDdk5QDm[
7QD\P6TD3QDn[7QDo[7PDdh4QD]5PD[R7QDP\7UD0QDQ\7TD1QDR\7QDS\7TD5QDT\7PDYb1QDU\7QDV\7TD4QD_5QDW\7QD
X\7TD2PDfV=QDco4QD;TD6PDmo6PDle3PDVOQDY\7QDZ\7QDRl2QD[\7QD\\7TD1QD]\7QD^\7QD_\7QD`\7QFm5QD_5PDkF
QDa\7TD2QD_5PDlh4SD0QD\e1QDb\7TD1QDc\7QDd\7QDe\7QDf\7TD5QDg\7WD0QDh\7TD3XD0QDi\7QDm5QDj\7aDa6`DV
NQDm5QDk\7aDa6`DVNaDU6QDm5QDl\7TD5QDm\7QDm5TD2QDW6PDfh4QDP6TD1QDn\7SD0QDm5TD1QDo\7QDP]7S@0VD0QDm
5TD1QDo\7QDP]7S@0QDQ]7QDm5QDeQ1QDW6QDR]7S@0QDS]7QDW6QDm5TD1QDT]7TD3PDfh4RD0QDW6RD0RD0QDW6QDU]7QD
V]7QDW]7TD1QDX]7QDY]7SD0QDZ]7QD[]7TD2QD\]7TD4PDfh4QD]]7TD2QD^]7`EYJQDZ6TD2QD_]7`D]]7`D]a6`Dd8`Do
Z:QD`]7TD8PD4TD5QDW6PDdh4QDgg1SD0PD^[4QDa]7TD2QDb]7`Dke3QDc]7TD1QDd]7QDe]7TD1QDf]7QDg]7TD4QDh]7P
@fh4QDi]7TD3QDj]7QFm5QDk]7QDl]7QFm5QDm]7QDn]7QFm5QDV6QDo]7QDP^7TD2QDQ^7`DfS1`D[O`D]M`DiX6`DcR1`D
^2`DS2`D\M`DTR7`DlO`DfP1`DVS1`Dgn5`DYV6`DH`DhR7iD1SD0PD4QDR^7QDV6VD0PD4QDR^7QDV6QDUBPD4QDS^7S@0Q
Dm5QDT^7VD0PD4QDS^7S@0QDm5QDT^7PD1PD4QDU^7S@0QDV^7QDW^7QFm5QDV6QDX^7VD0QFm5QDV6QDX^7QDUBPD4QDi:S
@0QDY^7QDZ^7PD4QD[^7PD]k5QD\^7TD2QD]^7PDbk5QD^^7Q@_^7PDhh4PDSd7PDdk5PD4QD`^7QFa^7QDb^7PDcb7QDc^7
TD7QDd^7QDe^7TD6QDf^7QDg^7TD8QDh^7QDh^7SD0QDi^7TD2QD]5QDj^7PDmo:QDk^7TD2QDl^7PDgb?QDm^7QDZ6TD1QD
n^7P@fh4TD8QDo^7QDPk5QDP_7QDQ_7PDle3PDVOQDR_7PDQl6QDS_7QDZ6QDT_7TD9QDU_7QDZ6TD3QDV_7TD6QDW_7QDZ6
QDX_7TD3QDY_7TD6QDo^7QDZ_7QD[_7S@0QDZ6QD\_7TD6PD4Q@f5S@0QDZ6QDo^7TD8QD]_7QD[_7S@0QDZ6VD0QD^_7TD3
QD__7QD`_7TD8QD_5QDa_7QDb_7QDc_7QDd_7P@dk5QD[5QDe_7QDf_7QDg_7QD]5QDPk5PDVOPD\k5QDh_7PDcFQDi_7QDj
_7PDXj1PDkX6PD`k5PDV`4QD^S7QD_S7QDPT5QDk_7PDdk5QDl_7QDm_7PDlk5QDn_7PDlk5PDXT4QDo_7PDlk5PDXT4QDW:
QDP`7QDQ`7TD4PDWQ7PDkk5QDQ`7TD3PD6QDaT5QDR`7PDkk5QDS`7TD4QDbP6QDT`7QDU`7QDV`7PDi1PD^k5PDaP7SD0PD
bP7VD0`Ddk5Q`1h5QDW`7`D^4`DhT3`DaT3`DZ4`Do]6`DQ^6`DhM`DT5`D\8PDbP7QDX`7`Ddk5Q`1h5QDW`7`D^4`DhT3`
DaT3`DZ4`Do]6`DQ^6`DhM`DT5`D\8UD0PDbP7QFY`7QDZ`7PDbP7QD_9PDlDQD[`7PDjm2QD\`7S@0QD]`7PDjm2QD\`7S@
0QD]`7QD^`7QD_`7QD\e1PDgQ7QD``7PDTc1PDTo2PD]JPDUm;QDa`7TD3PDVb6QDPk5TD4QDb`7QD]5PDPf3QDc`7QD[6TD
2QDd`7QDe`7QDf`7TD8QDg`7QDh`7QDZo1PDdk5TD8QDg`7QDh`7QD\6S@0QDi`7PD]Q3QDj`7PDa^6QDk`7QDPk5PDVOS@0
QDl`7TD3QDm`7QDPk5TD4PD`k5QDn`7QDPk5TD3QDo`7QD]5QDPk5QDPa7P@dk5S@0QDQa7VD0QDPk5QDPa7P@dk5S@0QDQa
7QDRa7QDPk5QDPa7PDdk5S@0QDSa7PDle3PDVOQDTa7QDUa7QDPk5TD3QDVa7QDWa7PDPf3PDVOS@0QDXa7PDle3PDVOQDYa
7`DQl6`D]6QDaT5QDZa7QDW=QDd_7P@dk5P@VOQD[a7VD0QDd_7P@dk5P@VOQD[a7QD\a7QD]a7QD^a7TD6PD4QD_a7QD`a7
TD5QD0`Ddj6`DSD`DkX4`DeX4`DVD`Dok6`DPl6QDaa7TD6QDba7Q@ca7TD1QDda7QDea7TD3QDfa7TD8QDga7QDha7QDia7
TD4QD_5QDja7QDka7QDoDPD]6TD5QDeb5QDla7TD1QDma7PDQl6QD\5QD]5QDna7P@Ql6QD]5QD]5PDch4PD]k5QD]5QD]5P
D9QD]5PDjo6QDoa7QDPb7QD]5QDQb7PDak5QD]5TD6PDdk5QD]5QD]5QDRb7QDSb7QDTb7QD`h4QDUb7TD5QDVb7aDh5aD^6
aDd6QDWb7TD4QDXb7`DQl6`DR8`Dok6`DXi4`DlE`DUU3PDak5QDYb7PDdk5QDZb7QD[b7QD\b7QD]b7TD2PD^k5QD^b7SD0
PD4SD0PD4S@0QD_b7QD_5QDUR7TD1QD`b7QDab7QDbb7SD0`EVO`E>`En9`Edk5`Eke3`Eie3`E^T;`E_T;`EWO`E[OQDT7Q
Dcb7`DVP7`EVO`E>`En9`Edk5`Eke3`Eie3`EWO`E[OQDdb7QDeb7SD0`DVP7`EVO`E>`En9`EWO`E[OQDT7TD3PDfh4SD0Q
Dfb7QDX^7QDU7QDT7TD2PD4QDU7SD0TD2QDiIPDkk5TD4QDgb7PDXT4QDi^7QFhb7TD2QDib7VD0QDi^7QFhb7TD2QDib7PD
4`EVO`ETc1`EVb6`Ehe3`E>`En9QDW7TD5PDkk5QDX7TD3QDjb7`Dch4QDkb7PDak5TD4QDlb7QFW^3TD1QDmb7QDnb7SD0Q
Dob7QDPZ3QDPc7TD2PDfh4QDQc7P@Ql6TD2QDRc7QDSc7PDdh4PDQl6QD]5QDTc7QDUc7TD2QDVc7TD3QDWc7QDV7TD3QDXc
7QDYc7QDZc7QD[c7QD\c7QDY7TD6QDZ7TD1QD]c7QDY7PD4TD3QD^c7QDY7TD4PD6QD_c7QD]5PD<SD0QD[7TD6QD`c7PD=Q
Dac7SD0QD[7TD5QDbc7QDnNTD2QDcc7QD[7TD3QDdc7TD4PDkk5SD0QDec7TD7QDfc7aDh5`Dih4aD^6aDd6SD0QDgc7TD1S
D0QDhc7QDic7TD1QDjc7QD]5QDkc7TD3QDlc7SD0QDmc7TD4QDnc7QD]5TD2QDoc7PD6PDoc7RD0QDPd7TD7QDQd7RD0UD0Q
DRd7QDSd7PD6UD0QFm5QDTd7TD3PD6UD0QDUd7QDVd7TD4PD6aEWd7QDg4QDXd7Q`1h5QDYd7aDU6aDm5QDZd7TD2QD[d7QD
\d7QD]d7QD\d7QD^d7QD_d7QD\d7VD0QD_d7QD\d7QD`d7QDg4TD2QDad7QDbd7QDcd7PD]k5S@0QDg4QDdd7PD]k5S@0QDg
4WD0QDed7XD0QDg4`D]k5`DYO`DWO`DZO`DXO`Dn[;`D[2`DZo2QDfd7S@0QDg4Y@0QDgd7QDhd7PDo[2PDlh4QDid7TD2PD
^k5QDjd7QDkd7QDeP1QDf9QD_5S@0QDld7QDmd7QDnd7QDod7S@0QDPe7QDeP1QDQe7S@0QDg4PDkk5P@ok6QDUR1PD]k5Q@
f5S@0QDRe7QDSe7TD4QDh4QDh4TD2QDTe7PDk8PDle3PDVOPDna1PDdk5QDUe7PD`T1QDVe7QDWe7QD_?QDXe7QDYe7QD_?Q
Di:QDZe7QD[e7PDWe?PDjj1QD\e7PDjj1QD\e7UD0WD0QD]e7XD0SD0QD^e7UD0WD0QD_e7XD0QD`e7TD3QDae7QDbe7QDce
7QDde7Q@[a1Q@de7QDee7QDfe7QDi:QDge7QDhe7PDU\<QDie7QDje7QDke7PDdk5QDle7QDme7QDWCSD0QDne7PDZe4QDoe
7QDPf7PDkMQDQf7`D^k5QDRf7QDna4QDSf7S@0QDTf7QDUf7PDdk5QDVf7PD_\>QDWf7QD_9QDW^1QDXf7QD_9QDYf7PDR3Q
DZf7QD[f7TD2QD_5PDlh4SD0QDW=QD\f7QD]f7VD0QD\f7QD]f7QD^f7QD_f7QDi:S@0QDg4QD`f7PDdk5QDaf7QD_5QDbf7
QDcf7P@Ql6QDdf7PDeh8PD\8PDTc1PD]k5QDef7PDWg3PDlFPDjk5QDU[1PDiR7PDkk5QD_9QDff7PD^k5PDmg3PDXT4PDWO
QD^R2PDVOQDgf7PDdk5QD_9QDjP7PDQl6TD1QDhf7PDU6QDif7PD]Q3SD0TD3QDjf7UD0QDkf7PDdk5QDlf7QDmf7QDnf7QD
kS5QDof7QDPg7PDdk5QDQg7UD0PD_P3PDdk5QDRg7QDSg7QDna4Q@f5TD3QDTg7PDlh4QDUg7PDdk5QDVg7QD]5PDXd4PD]k
5QDWg7PDP^<QDXg7P@Ql6QDYg7PD]k5QDZg7PDbAQD[g7QDg4TD5QDQe2QD\g7UD0QD]g7QD^g7TD1QD_g7QD`g7QDo5QDag
7PD_e4QDcm4QDbg7PDQl6QDcg7PD[NQDdg7PDf\:QDeg7QDfg7QDgg7QDhg7PDmc3PDPNQDig7QDjg7PDZl;PDeg6QDkg7PD
^JQDlg7QDmg7PDdh4QDng7QDog7PD]JQDXe5QDPh7PDbh4QDi:PD[f1PDok6PDTg3QDQh7QDRh7PDQl6PDTg3QDSh7QDi:TD
1PDTg3QDTh7QDUh7QDVh7QDWh7PDRIPDok6PD]JQDXh7QDYh7PDT8PDeHQDZh7QD[h7QD\h7QD]h7QD^h7QD_h7QD`h7PDgQ
3PD]k5PDQl6QDah7QDbh7QDch7QDdh7QDeh7QDfh7QDgh7PD]k5PDQl6QDhh7QDih7PDdh4P@Ql6QDjh7QDkh7QDlh7PDok6
QDmh7QDnh7QDoh7QDPi7QDQi7TD3QDRi7QDQS7QDSi7QDQS7QDTi7QDUi7TD4QDVi7QDWi7TD1QDXi7QDYi7QD_5QDZi7`Dd
b3`DT8`DcF`DPE`DX:`DhZ4`DP8`DWH`D__4`DXj;`DQl6`Dok6`D]3`DZE`DVc1QDY5TD3QD[i7QDoe7PDQl6TD1QD\i7QD
bT3QDW:PDQl6QD]i7PD]k5QD^i7QD_5QD_i7QD`i7RD0QDai7TD4PDdk5QDbi7TD1QDci7TD1QDdi7PDdk5QDei7TD1QDdY5
QDfi7S@0QDgi7QDhi7RD0QD_5PDdh4PDQl6S@0QDii7UD0aDm5aDj5aDb5iD0iD1`Dm9`DPT;`DVN`Dlh4`DVb6`D\P7`DRF
`DWP7`DYd4`DXP7`Dlg6`Dkh4`DbS3`Dgi4`Dfi4WD0SD0XD0QDji7QDki7QD_5QDli7QDmi7PDng3QDni7TD1QDoi7QDPj7
QDm5TD1QDQj7P@cd4QDRj7WD0QDSj7QDTj7XD0TD2QDl_7QDUj7PDlo6QDVj7QDST5QD_5PDcd4QDWj7QDg\3QDXj7TD2QDY
j7UD0PDlk5QDVi4QDZj7TD:PD2QD[j7TD4QD\j7PDfh4QD_5QD]j7PD`k5TD2QF^j7QDZ6TD1QD_j7`DhR7`DH`DYd4`DXk7
`Dd_4`Dc_4`D]T6`Dfh4`Dn;`Dng3`ERf3`Eih4`EQf3`Eeb3`Edk5QDZ6TD1QD`j7QDaj7TD1QDbj7QDcj7TD2QDdj7QDej
7QD_9QDb^7QDfj7QDgj7QD_9QDhj7QDij7QDg\3QDjj7QDkj7SD0QDg\3QDjj7QDlj7QDmj7QDnj7TD1QDoj7PDHPD\i4QDm
j7QDnj7TD1QDoj7PDHPD\i4QDg\3QDjj7QDPk7SD0PDjk5SD0TD6PD6QD]5QD]5QDQk7QDV;PDaa4QDRk7TD1QDfCQDSk7TD
1QDTk7QDUk7P@]k5P@Ql6QD]5S@0QDh8TD1QDVk7QDWk7PDcb7QDXk7TD2QD\7TD6QD_5QDYk7QDXk7TD2QD\7TD6QD_5QDZ
k7SD0QD[k7QD\7TD6QD_5aDh5aD^6aDd6QD\7PD]k5QD^T6TD6QD_5QDYk7QD\k7TD1QD^7PDdk5QD]k7QD^k7QD^7QD_k7Q
D]7QD^Q2TD1PDc3QD`k7QDak7TD1Q@eQ1QDbk7QDck7QDdk7PDk8TD1QDbk7TD2QDek7QD]7PDke3PDUn2PDdk5QDfk7QDgk
7TD3QDhk7QDik7QDjk7QD_5QDkk7QDlk7QDmk7QDnk7UD0QDok7QD_9TD9PD4QD_9QDnT1PDR3SD0QD_9QDPl7PDR3QDQl7Q
D_9PDke3PDR3PDWn2PDdk5QDRl7QD_9QDfT7PDch4PD]k5QD_9QDQe4PDVOQDSl7PDdk5QDTl7TD1QDUl7P@fh4QDPj5P@ke
3QDVl7S@0P@^k5PDkk5QDWl7QDXl7TD1QDYl7QD_9QD_5PDih4QDZl7QD_9QD\n1QDZl7QD_9QD[l7QDY<QD\l7`DUn2`Dhm
2`DmQ1`Dng3QD_9QD]l7QD^l7QD_9QDdX5QDY<QD_l7QD_9QD`l7QD_l7QD_9QDmT5QDY<QDal7QDbl7QD_9QDcl7PDmQ1QD
bl7QD_9QDdl7PDHQDel7PDHQDfl7QD_5QDgl7QDY<PDok6QDhl7UD0PDlo6TD<QD_5PD^k5QDil7PD^k5QDjl7PDdk5QDkl7
QDll7QDWe4TD1QD_5QDY<PD^k5QDck7QDml7PD^k5QDck7PDdk5QDnl7TD2QDa7TD4QDb7QDol7QDa7TD2PDRg?PDbk5PDSg
?QDPm7TD2QDc7QDQm7`D^b4`DbZ4`D_g1QDRm7QDSm7Q@Tm7PD6QDUm7TD1PDdh4QDVm7QDWm7QDXm7QDYm7PDkk5PDiR7QD
Zm7PDQl6TD2QD[m7QD\m7QDg4TD8QD]m7PDQl6WD0QD^m7XD0QD_m7QD`m7QDam7QDbm7QDcm7QDam7`ERf3`Eih4`EQf3`E
eb3QDdm7QDem7TD3QDfm7PDfh4QDgm7TD2QDhm7QD]5TD1QDim7UD0PDlk5TD8QDW=QDjm7UD0PDlk5QDkm7QDlm7QDai4TD
3QDmm7QDnm7QDg4Q@hT6QDom7Q@h5QDPn7QDQn7TD2QD[P2QDRn7TD2QDd7QDSn7QDd7QD_5QDTn7SD0QDUn7SD0QDhg6SD0
PD^JQDVn7QDWn7QD_7TD4QDXn7QDYn7QDbT3QD`7Q@Zn7`DQl6`Dok6`DPl6`DRl6`DXi4`DlE`DZP7`D[P7`DVP7`D]i4`D
^i4`D_i4`D\i4QD[n7PD]6PD]k5QD\n7TD3QD]n7QD^n7TD1QDe7QDea4TD9QD^n7TD1QDe7QD_n7PDk\:QD\e1QD`n7PDdk
5QDan7VD0QD`n7PDdk5QDan7QDbn7QDcn7QDdn7QDen7QDW=QDfn7QDgn7TD:QDhn7QDin7TD2QD]5QDjn7TD1QDkn7QDgn7
TD:QDhn7QDln7S@0QDmn7QD_9TD1QDnn7QD_9QDon7QDPo7TD8QDQo7QDRo7TD1QD]5QDSo7QDTo7TD1QD]5TD2QDkn7QDUo
7_M400YP1510[P1420YP1430YP1340VP1550VP1560]P1470WP1380WP1390WP13:0VP14;0YP1:<1_P19=1^P18>1XP15?2
ZP16@2YP11A2RP14B2ZP16C2XP13D2UP13E2SP13F2VP14G2WP13H2VP15I2[P13J2VP15K2\P13J2UP15L2ZP19M3[P14N3
ZP16O3\P16P13[P17Q13[P17R13_P16S13YP17T13\P18U13_P19V13bP17W13\P13X13VP13Y13XP14Z13ZP14[13ZP15\1
3\P14]13YP19^13`P14_14TP13`14UP12a14TP14b14VP13c14XP15d14YP15e14YP15f14[P15g14XP14h14VP13i14WP17
j14ZP15k14XP13l14TP15m14YP15m14[P14n14WP14n14YP14o14VP12P24TP14Q24[P14R24WP14S24TP14S24VP16T24YP
15U24YP13V24TP13W24VP12X24UP14Y24VP16Z24XP16[24XP16\24ZP18]24\P13^25VP13_25WP13`25WP14a26TP12b26
TP12c26TP12d26TP12e26TP12f26TP12g26TP12h26TP13i26TP12j26TP12k26TP12l26TP13m26VP12n26TP13o26TP13P
36VP12Q36TP12R36TP14S36ZP13T36TP13U36VP14V36VP16W36VP13X36WP12Y36UP13Z36WP13[36UP13\36XP13]36WP1
4^36XP15_36XP14`36WP15a36YP14b36TP14b36VP14c36VP15d36XP13e36UP16f36YP12g36TP16h37VP16i37XP14j37V
P19k37ZP14l38VP14m38VP15n38VP14o38VP16P49XP17Q49]P15R49ZP14S49WP15T4:VP14U4:UP13V4:UP15W4:VP14X4
:ZP14Y4:XP13Z4:TP13[4:WP17\4:TP14]4;TP14^4;VP13_4<TP12`4<TP13a4<XP13b4<VP15c4<XP11A<RP14d4<VP15e
4<XP15f4<YP15g4=[P15h4>XP1;i4?VP14j4?VP15k4?ZP17l4?XP16m4?ZP15n4?XP18o4@YP1<P5@XP1:Q5@VP16R5@XP1
5S5@VP15T5@VP15T5@XP16U5@[P16V5@VP16W5@ZP15X5@XP15Y5@ZP15Z5@YP14[5@YP16\5@[P14]5@ZP17^5AXP17_5AX
P17_5AZP16`5AXP13a5ATP14b5AWP13c5AUP15d5AZP14e5AYP13f5AXP15g5AZP15h5A\P17i5A^P16j5AVP14k5AWP16l5
AYP13m5AUP12n5AUP13o5AXP14P6AZP13Q6AYP14R6AWP14R6AYP14S6ATP17T6BVP15U6BXP15V6BWP15W6BYP16X6B`P12
Y6BVP14Z6BXP14[6BXP13\6BWP12]6BUP12^6BUP12_6BTP12`6BTP14a6BVP16b6B[P15a3B[P14c6BWP12d6BUP15e6BYP
13f6BWP12g6BTP14h6BXP12i6BUP13j6BTP13k6BVP14l6BZP13m6BXP12n6BTP12o6BTP14P7BZP12Q7BUP15R7BYP16S7B
_P13T7BWP12U7BTP16V7BZP12W7BUP13X7BYP14Y7B\P13Z7BYP13[7BWP12\7BUP12]7BUP14^7B\P14_7BWP13m6BWP12`
7BUP12a7BUP12b7BTP12c7BUP12d7BUP12e7BVP13f7BWP12g7BUP12h7BUP12i7BUP12j7BUP12k7BUP12l7BUP12m7BUP1
2n7BUP12g2BUP12o7BUP12P8BTP13Q8BYP13R8BYP12S8BUP12T8BUP12U8BVP12U8BVP12V8BUP12W8BTP12X8BUP12Y8BU
P12Z8BUP12[8BUP12\8BUP12]8BVP12]8BVP13^8BYP12_8BTP12`8BUP13a8BTP12b8BTP12c8BUP12d8BVP12e8BUP12f8
BUP13g8BXP13h8BYP13i8BYP12j8BUP13k8BTP13l8BVP14h1BVP15m8BVP14n8BYP14o8BWP16P9B\P13Q9BTP13R9BXP14
S9BVP15T9BZP13U9BXP14V9BZP13W9BXP15X9BVP14Y9BVP16Z9BYP13[9BXP14\9BWP16m8BXP13]9BVP16^9B^P14^9BYP
15_9BXP13`9BWP13a9BYP12b9BTP14c9BWP14d9BYP12e9BTP12f9BTP14g9BVP13h9BTP12i9BTP15j9B_P12k9BVP12l9B
VP13m9BTP15n9BZP13n3BTP12o9BTP14a3BWP13P:BVP15Q:BXP15R:BXP14S:BUP14T:B[P12U:BSP14V:B\P13W:BYP13X
:BYP13Y:BYP13Z:BWP12d8BUP12[:BUP12\:BUP13]:BYP12^:BVP12_:BTP14`:BYP12a:BUP12b:BUP12c:BUP13d:BYP1
2e:BUP12f:BUP12g:BUP12h:BUP12i:BVP12j:BUP12k:BTP12l:BUP12m:BUP12n:BVP12o:BUP12P;BVP12Q;BUP12R;BU
P12S;BUP12T;BUP12U;BUP12V;BUP12W;BUP12X;BUP12Y;BUP12Z;BUP12[;BTP12\;BUP12];BUP12^;BUP12_;BUP12`;
BUP12a;BVP12b;BUP13c;BWP12d;BUP12e;BUP12f;BVP12g;BUP12h;BUP12i;BUP12j;BUP12k;BUP12l;BUP12m;BVP12
n;BUP16o;BTP12P<BUP12Q<BUP12R<BUP12S<BVP12T<BUP12U<BVP12V<BUP14a9B\P12W<BVP13X<BWP12Y<BUP12Z<BUP
12[<BUP14\<BZP12]<BTP14^<B[P12_<BUP12`<BVP12a<BUP12b<BUP12c<BUP12d<BUP12e<BUP12f<BUP12g<BUP13h<B
XP12i<BUP13j<BYP12k<BVP13l<BYP12m<BUP13n<BXP12o<BVP12P=BVP12ABSP12Q=BUP13R=CTP15S=CYP12T=CUP12U=
DUP12V=DVP12W=DVP12X=DVP13Y=DXP13Z=EXP12[=ETP14\=ETP14\=EVP15]=EYP13^=EVP15_=EYP13`=EYP13a=EXP13
b=EXP13c=EYP14d=EVP13e=EWP13f=EYP13g=EXP13h=ETP12i=EUP13j=EYP12k=ETP12l=EUP12m=EUP12n=EVP12o=EUP
12P>EUP13Q>EYP12R>EUP12S>EVP12T>EUP12U>EUP12V>EUP13W>EYP13X>EYP12Y>ETP13Z>ETP13[>EYP13\>EYP14]>E
\P12^>EUP12_>EUP12`>ETP12a>EUP12b>ETP12c>ETP12d>ETP12e>EUP13f>EYP12g>EVP12h>EUP12i>ETP12j>ETP12k
>EUP12l>ETP12m>ETP12n>ETP15o>EUP14P?EVP15Q?ETP13R?EVP12S?EUP13T?EXP18U?FWP14V?FWP11AFRP13W?FWP19
X?FWP11AFRP14Y?FTP14Z?FVP13[?FTP14\?FRP13]?FRP13]?FRP12EFRP11AFRP12^?FTP12_?FTP14`?FTP13a?FUP15b
?GXP12c?HTP14d?HWP14e?HYP14f?HZP14g?HTP13h?HWP14i?HZP13j?HTP14k?HZP13l?HTP13m?HWP12n?HUP14o?ITP1
3P@ITP12Q@JUP14R@JVP14S@JWP13T@JUP14U@JZP12V@JTP13W@KTP13X@KVP13Y@KWP16U2KZP14Z@LVP11ALRP13[@MTP
15\@MTP14]@MTP15^@MTP14_@MVP14`@MWP14a@MUP16b@MVP16b@MXP13c@MVP14d@MVP15`@MWP12e@MSP13f@MTP12g@M
TP13h@MTP13i@MUP15`@MWP13j@MTP18k@MTP15S=MWP14l@MYP14m@NTP13n@NTP13o@NTP14PAOTP13QAOTP13RAOVP13S
AOVP13TAOVP1EUAOUP14VAP1WP14WAP1YP16XAP1YP16YAP1\P15ZAP1YP14[AP1VP14\AP1XP15]AP1YP16^AP1\P14_AP1
XP12`AP1VP13aAP1WP12bAP1UP13cAQ1TP13dAQ1TP13eAQ1TP15fAQ1WP12gAQ1UP13hAQ1TP12iAQ1UP16jAR1VP13kAR1
VP15lAR1]P14mAR1VP15nAR1VP16oAR1XP14PBR1VP16S=R1WP17QBR1XP13RBR1TP14SBR1VP12TBR1TP14UBR1VP13VBR1
VP14WBR1ZP12XBR1UP11AR1RP12YBR1VP12ZBR1VP12_8R1TP13[BR1WP12\BR1TP12]BR1UP13^BR1XP14_BR1ZP14`BS1X
P13aBS1UP13bBS1WP14cBS1VP12dBS1TP12eBS1VP12U:T1TP1>fBT1UP1>gBT1WP13hBT1UP12iBT1UP12jBT1UP15kBT1W
P14lBT1WP13mBT1VP12nBT1UP12oBT1VP12PCT1VP13`3U1UP14QCU1VP12RCU1UP14SCU1VP14TCU1VP15UCU1YP13VCU1T
P12WCU1UP12XCU1UP16YCU1YP14d?U1WP14ZCU1VP16[CU1VP16[CU1XP15\CU1YP13]CU1XP15^CU1XP14_CU1XP15`CU1X
P13aCU1VP15bCU1TP15cCU1VP15dCU1YP1:eCV1TP16fCV1VP16gCV1XP15hCV1XP14iCV1WP15b6V1YP14jCV1VP14kCV1Z
P12lCV1UP13mCV1WP13nCV1VP15oCV1ZP12PDV1TP13QDW1VP16RDW1TP19SDW1TP13TDW1XP13UDX1VP13VDX1UP17WDX1\
P14XDY1VP13YDZ1UP1=ZD[1TP1<[D[1UP19`@[1VP13\D[1VP17S=[1ZP14]D[1XP15^D[1VP15_D[1YP19`D[1UP14aD[1T
P14bD[1WP15cD[1WP15dD[1YP15eD[1VP14fD[1ZP15gD[1VP14hD\1VP13iD\1VP15jD]1VP14kD]1WP13aB]1UP14lD]1X
P16mD]1ZP16nD]1XP16`D]1XP18oD]1UP13A]1SP14PE]1VP15QE]1WP15RE]1VP12SE]1UP12TE]1TP14UE^1UP14VE_1WP
15WE_1WP15XE_1WP17YE`1VP14ZE`1VP13[E`1VP13\E`1TP13]E`1VP13^E`1TP15_E`1YP14`E`1WP1<aE`1TP15bE`1VP
12cE`1UP16dEa1\P15eEa1XP15fEa1XP14gEa1VP17hEa1ZP13iEa1TP13jEa1TP15e?b1_P12kEb1UP12lEb1TP13mEb1VP
14nEb1XP13oEb1UP12PFb1UP16QFb1UP17RFb1VP12SFb1TP14TFb1TP13UFb1VP12[8b1UP12VFb1TP13WFb1WP13XFb1UP
14YFb1YP14ZFb1WP14[Fb1VP13\Fb1WP12]Fb1UP13^Fb1VP14_Fb1YP16U2b1ZP13`Fb1TP13aFb1VP14bFb1VP13cFb1WP
15dFb1XP12S<b1VP13eFb1XP13fFb1YP15Y:b1\P14gFb1\P14hFb1ZP15iFb1YP12jFb1UP14kFb1VP14lFb1WP12mFb1TP
15nFb1[P14oFb1XP15PGb1VP14QGb1ZP13RGb1XP12SGb1UP15TGb1YP12UGb1UP14VGb1VP15WGb1VP13XGb1VP15YGb1\P
12ZGb1UP12[Gb1UP12\Gb1TP12]Gb1UP12^Gb1UP12_Gb1UP12`Gb1UP13aGb1WP13bGb1WP13cGb1WP13dGb1XP14eGb1ZP
12l7b1VP14fGb1WP12gGb1TP13hGb1WP13iGb1XP12jGb1UP12kGb1UP12lGb1TP12mGb1TP12nGb1TP13S7b1YP12oGb1TP
12PHb1TP12QHb1TP14S7b1ZP14RHb1WP12SHb1TP13THb1WP12UHb1TP13VHc1TP13WHc1VP14XHc1VP13YHc1TP1BZHc1VP
13[Hc1TP15\Hc1YP14]Hc1ZP13^Hc1VP12TEc1SP18a3c1[P17_Hc1[P12TEc1SP15`Hd1ZP1IaHe1oL3bHf1VP12cHf1UP1
4dHf1VP15eHf1VP16fHf1VP12gHf1UP12hHf1TP13iHf1WP14jHf1VP16kHg1ZP14`@h1WP15lHh1YP1=mHh1TP18nHh1TP1
3oHh1TP13PIh1TP14QIi1XP13RIi1VP13SIi1VP14TIi1WP15UIi1XP16VIi1\P14WIi1ZP17XIi1\P14YIi1YP16ZIi1XP1
8[Ii1XP12bAi1UP16\Ij1XP17]Ij1YP17^Ij1VP16_Ij1[P15a3k1YP13`Ik1VP15aIk1YP16bIk1XP15bIk1WP15cIk1]P1
4dIk1VP13eIl1VP13fIl1VP19gIm1_P14hIm1YP16iIm1`P14jIm1ZP15kIm1\P19lIm1XP15mIm1YP14f?n1YP13nIn1VP1
8oIn1XP13PJn1VP14QJn1XP13RJn1VP15SJn1ZP14TJn1YP14UJn1YP14VJn1YP13WJn1WP16XJn1ZP15YJn1\P16VDn1[P1
4ZJn1ZP16[Jo1XP15\Jo1[P17]JP2VP14^JP2WP14f1Q2WP12_JQ2TP17`JQ2_P19aJR2]P12bJR2TP13cJR2VP19dJS2YP1
6eJT2XP15fJT2WP14gJT2WP14hJU2VP15iJV2VP17jJW2ZP14kJW2WP14lJX2VP12mJY2UP14nJZ2VP12oJZ2TP1?AZ2RP13
PKZ2XP13QKZ2TP13RK[2TP15RK[2VP13SK\2WP14TK\2WP14UK\2YP12VK\2TP13WK]2VP19XK]2\P19YK]2\P18ZK]2\P17
[K]2ZP1
"""##)
}
