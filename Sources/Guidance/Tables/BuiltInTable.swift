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
smothers smothered smothering mothered mothering mollycoddle mollycoddles mollycoddled
mollycoddling coddle coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise
patronize=VA patronises patronizes=WA patronised patronized=XA patronising patronizing=YA
belittle belittles belittled belittling humiliate humiliates humiliated humiliating ridicule
ridiculed snub snubs snubbed snubbing stonewall stonewalls stonewalled stonewaled=jA berate
berates berated berating scold scolds scolded scolding chastise chastize=SB chastised
chastized=TB chide chided reprimand reprimanded demean demeaned undermine undermines undermined
sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders
pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge
meddle meddles meddled meddling interfere interferes interfered interfering pry pried hijack
hijacks hijacked hijacking monopolise monopolize=_C monopolises monopolizes=`C monopolised
monopolized=aC monopolising monopolizing=bC commandeer commandeered stuffing wind life energy
joy fun heat sting confidence confidense=mC heart soul spark sense thinking curiosity pleasure
oxygen strength spirit enthusiasm momentum goodwill marrow fight tension drudgery pain
guesswork initiative pressure hope air drama colour color=fD point voice voices dignity pride
belief childhood independence independense=nD freedom courage corage=PE edge shape purpose
boost kick credibility authority structure backbone status weight meaning reason impetus breath
lease them him her us me pupils anyone half most switched battery batteries plug plugged bulb
broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip ill
sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke
bees wasps bee wasp mice storm smell gas weather traffic holiday building roadworks flood leak
heating boiler road roads electricity floods cold hot lights sensor sensors electrics laptop
laptops booked course corse=nG courses corses=oG away hired timetabled clock projector computer
computers tablet tablets screen pipe kettle key keys van car gate pump flooded photocopier
string rope fuse motor sun light dark bright questioning modelling modeling=mH teaching
scaffolding differentiation pacing planning marking explanations delivery pedagogy plenary hook
recap facilitation chairing coaching mentoring teamwork signposting sequencing timekeeping
lesson lessons cpd inset hospitality preparation displays department nursery school college
academy provision provizion=nI centre center=oI sixth eyfs curriculum governance good
outstanding inadequate weak strong sound poor excellent solid secure great improving
exceptional glut surfeit excess surplus plethora profusion preponderance proliferation barrage
deluge avalanche torrent onslaught blizzard mountain mountains welter litany catalogue
catalog=SK overload overkill swathe swathes smattering sprinkling scattering spate flurry rash
slew swarm host legion legions multitude oceans acres reams heaps oodles scads bucketloads
lashings slathers umpteen morass maze raft rafts tsunami bombardment stampede paucity scarcity
trickle drip dribble scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce
challenged stretched supported met addressed developed embedded prepared equipped taught
planned monitored tracked extended taken given made encouraged encoraged=UM adapted
differentiated catered resourced resorced=YM checked followed consolidated exploited
established shared understood thought ready consistent ambitious rigorous robust effective
precise precize=hM sharp deep systematic coherent well appropriate helpful matched focused
engaged motivated interested accountable confident fluent attendance behaviour behavior=YN
absence absense=ZN exclusions suspensions recruitment morale workload turnover standards
reading maths writing progress attainment sickness lateness demand noise stress costs be is are
was were been being am isn't aren't wasn't weren't goes gone going has having takes taking
makes making gets got getting gotten keeps kept keeping runs running hit hits hitting fall
falls fell fallen falling turns turning puts putting pulls pulled pulling holds holding loses
lost losing win wins won winning gives gave giving leaves leaving sets setting stand standing
brings bringing comes coming cutting drops dropped dropping plays played playing tick ticks
ticked ticking jumps jumped jumping misses missed missing pushes pushed pushing know knows knew
known knowing throw throws threw thrown throwing bend bends bent bending break breaks breaking
carry carries carried carrying leads led leading lets letting sees saw seen seeing shows showed
shown showing speak speaks spoken speaking walks walking works worked working draws drawn
drawing lay lays laid laying pays paid paying sitting do does did done doing fly flies flew
flown flying bite bites bit bitten biting rings rang rung ringing think thinks cross crosses
crossed crossing pass passes passed passing fit fits fitted fitting calls called calling steal
steals stole stolen stealing moves moving raises raizes=eT1 raising raizing=fT1 live lives
lived living sticks sticking strike strikes struck striking fires fired firing beat beats
beating eat eats eaten eating hangs hung hanging face faces facing bolter biter kicker hitter
spitter scratcher screamer screecher clinger absconder grabber snatcher crier whiner whinger
sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler dawdler fibber moper
pleaser overthinker griper faffer fretter tattletale telltale boaster bragger blagger pouter
stirrer meddler busybody hoverer nagger ranter droner waffler rambler mumbler freeloader
showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie cherub trouper quitter
despot schemer squealer natterer gazer slowcoach flapper killjoy spoilsport loudmouth brainiac
oddball weirdo tearaway runner hider climber thrower wanderer shouter talker guesser copier
racer pusher hoarder thinker doer dabbler coaster worker sleeper starer man woman person guy
type types details detail ideas people spreadsheet morning paper paperwork process systems
action family country technology books listening talking hugs outdoors outdoor sporty arty
party yes company glass routine rules clipboard swot swots genius geniuses brainbox brainboxes
bookworm bookworms tearaways rascal rascals rogue rogues scamp scamps softie softies pushover
pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser bruizer=ZZ1
bruisers bruizers=[Z1 layabout layabouts timewaster timewasters whizz whizzes prodigy prodigies
dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug
thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=X[1 visionaries
vizionaries=Y[1 trailblazer trailblazers workhorse workhorses marvel marvels saint saints
grafter grafters stickler sticklers workaholic workaholics pedant pedants doormat doormats
busybodies drifter drifters plodder plodders skiver skivers truant truants misfit misfits
wallflower wallflowers introvert introverts extrovert extroverts trier triers worrier worriers
troublemaker troublemakers slacker slackers ringleader ringleaders daydreamer daydreamers
dreamer dreamers chatterbox chatterboxes livewire livewires loner loners ditherer ditherers
perfectionist perfectionists dinosaur dinosaurs loafer loafers whingers moaner moaners cynic
cynics superstar superstars maverick mavericks underachiever underachievers overachiever
overachievers tyrant tyrants chancer chancers charmer charmers optimist optimists pessimist
pessimists idealist idealists traditionalist traditionalists snob snobs sceptic sceptics zealot
zealots amateur amateurs guru gurus wizard wizards bigot bigots bore bores bigmouth bigmouths
crybaby crybabies copycat copycats coward cowards cheat cheats liar liars thief thiefs bighead
bigheads showoff showoffs flirt flirts fusspot fusspots sulkers mumblers ramblers wafflers
shirker shirkers scrounger scroungers hothead hotheads motormouth motormouths gossips nitpicker
nitpickers fantasist fantasists egotist egotists prima primas bossyboots bossybootses
powerhouse powerhouses dynamo dynamos firebrand firebrands linchpin linchpins stalwart
stalwarts trooper troopers grumbler grumblers idler idlers lounger loungers straggler
stragglers backmarker backmarkers passenger passengers follower followers attentionseeker
attentionseekers overthinkers procrastinator procrastinators improviser improvizer=Pa1
improvisers improvizers=Qa1 communicator communicators nurturer nurturers giver givers taker
takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey lazy able
clever gifted talented difficult challenging naughty disruptive troublesome low high average
struggling reluctant passive quiet shy loud needy demanding aggressive violent rude immature
mature hardworking conscientious capable higher weaker stronger brighter slower quicker
cleverest brightest weakest strongest best worst top bottom bad vulnerable disadvantaged
dizadvantaged=Qc1 deprived hard unmotivated disengaged dizengaged=Uc1 disaffected
dizaffected=Vc1 forgetful clumsy inexperienced experienced natural born typical ideal perfect
fantastic brilliant wonderful amazing tricky tough inspiring inspirational dedicated committed
passionate ineffective competent incompetent independent resilient keen eager willing unwilling
unwiling=Sd1 poorer articulate inarticulate lovely nice kind polite caring spoilt dyslexic
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
cheated cheating penalise penalize=Yj1 penalises penalizes=Zj1 penalised penalized=[j1
penalising penalizing=\j1 scapegoat scapegoats scapegoated scapegoating bullying bulldoze
bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed shaming goad goads
goaded goading taunt taunts taunted taunting tease teases teased teasing coerce coerces coerced
coercing pressurise pressurize=^k1 pressurises pressurizes=_k1 pressurised pressurized=`k1
pressurising pressurizing=ak1 overhelp overhelps overhelped overhelping overexplain
overexplains overexplained overexplaining overteach overteaches overteached overteaching
overpraise overpraize=nk1 overpraises overpraizes=ok1 overpraised overpraized=Pl1 overpraising
overpraizing=Ql1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulges overindulged overindulging overshadow overshadows
overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts erupted
erupting explode explodes exploded exploding storms stormed storming swarms swarmed swarming
barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter saunters
sauntered sauntering stampedes stampeded stampeding corral corrals corralling corraling=fm1
pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed gushing hound
hounds hounded hounding lambast lambasts lambasted lambasting chides chiding haranguing
browbeated browbeating grill grills grilled grilling griling=cn1 interrogate interrogates
interrogated interrogating mock mocks mocked mocking ridicules ridiculing trample tramples
trampled trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling bungle
bungles bungled bungling botch botches botched botching fudge fudges fudged fudging sidestep
sidesteps sidesteped sidesteping bluster blusters blustered blustering blunder blunders
blundered blundering bicker bickers bickered bickering squabble squabbles squabbled squabbling
snipe snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles niggled
niggling carp carps carped carping grouse grouses groused grousing grumble grumbles grumbled
grumbling wallow wallows wallowed wallowing fester festers festered festering simmer simmers
simmered simmering seethe seethes seethed seething bristle bristles bristled bristling brood
broods brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled bamboozling
befuddle befuddles befuddled befuddling bewilder bewilders bewildered bewildering baffle
baffles baffled baffling confound confounds confounded confounding exasperate exasperates
exasperated exasperating infuriate infuriates infuriated infuriating irritate irritates
irritated irritating aggravate aggravates aggravated aggravating antagonise antagonize=RS2
antagonises antagonizes=SS2 antagonised antagonized=TS2 antagonising antagonizing=US2 alienate
alienates alienated alienating beguile beguiles beguiled beguiling bewitch bewitches bewitched
bewitching enchant enchants enchanted enchanting delights delighted delighting dazzle dazzles
dazzled dazzling electrify electrifies electrified electrifying galvanise galvanize=QT2
galvanises galvanizes=RT2 galvanised galvanized=ST2 galvanising galvanizing=TT2 invigorate
invigorates invigorated invigorating energise energize=YT2 energises energizes=ZT2 energised
energized=[T2 energising energizing=\T2 enliven enlivens enlivened enlivening masquerade
masquerades masqueraded masquerading muddle muddles muddled muddling mishandle mishandles
mishandled mishandling mismanage mismanages mismanaged mismanaging misjudge misjudges misjudged
misjudging mislead misleads misleaded misleading misuse misuses misused misusing bodge bodges
bodged bodging scupper scuppers scuppered scuppering derail derails derailed derailing torpedo
torpedos torpedoed torpedoing jeopardise jeopardize=mU2 jeopardises jeopardizes=nU2 jeopardised
jeopardized=oU2 jeopardising jeopardizing=PV2 endanger endangers endangered endangering
hamstring hamstrings hamstringed hamstringing cripple cripples crippled crippling trivialise
trivialize=]V2 trivialises trivializes=^V2 trivialised trivialized=_V2 trivialising
trivializing=`V2 dramatise dramatize=aV2 dramatises dramatizes=bV2 dramatised dramatized=cV2
dramatising dramatizing=dV2 exaggerate exaggerates exaggerated exaggerating embellish
embellishes embellished embellishing glorify glorifies glorified glorifying romanticise
romanticize=QW2 romanticises romanticizes=RW2 romanticised romanticized=SW2 romanticising
romanticizing=TW2 haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=YW2 disintegrates dizintegrates=ZW2 disintegrated dizintegrated=[W2 disintegrating
dizintegrating=\W2 crumble crumbles crumbled crumbling unravel unravels unravelled
unraveled=cW2 unravelling unraveling=dW2 implode implodes imploded imploding wither withers
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
surpassing dwarf dwarfs dwarfed dwarfing flow flows flowed flowing sour sours soured sored=Z\2
souring soring=[\2 jar jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag
lags lagged lagging sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs
bombed bombing flop flops flopped flopping tank tanks tanked tanking land lands landed landing
resonate resonates resonated resonating stall stalls stalled stalling staling=k]2 fizzle
fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters faltered faltering stutter
stutters stuttered stuttering wobble wobbles wobbled wobbling meander meanders meandered
meandering plod plods plodded plodding shine shines shined shining suffer suffers suffered
suffering backfire backfires backfired backfiring misfire misfires misfired misfiring
disappoint dizappoint=X_2 disappoints dizappoints=Y_2 disappointed dizappointed=Z_2
disappointing dizappointing=[_2 impress impresses impressed impressing excel excels excelled
exceled=b_2 excelling exceling=c_2 triumph triumphs triumphed triumphing prevail prevails
prevailed prevailing deteriorate deteriorates deteriorated deteriorating decline declines
declined declining regress regresses regressed regressing progresses progressed progressing
blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy fretful tetchy ratty weepy
glum sullen surly stoical timid timorous sheepish nonplussed overawed awestruck starstruck
spellbound agog entranced exhilarated jubilant gleeful mistrustful distrustful embittered
disillusioned dizillusioned=\a2 disenchanted dizenchanted=]a2 jaded weary lukewarm halfhearted
wholehearted enraptured rapturous spooked unnerved unsettled wrongfooted perturbed disgruntled
aggrieved resentful begrudging grudging affronted indignant outraged incredulous dubious
bullish gungho psyched hyped chuffed bored homesick lovesick cheesed brassed miffed narked
riled rankled vexed irked peeved downhearted downcast crestfallen dispirited disconsolate
forlorn wistful melancholy morose mopey upbeat buoyant perky rapt attentive heedless
absentminded preoccupied distracted unbothered untroubled unconcerned unperturbed impassive
aloof withdrawn trusting wary cagey guarded edgy skittish jittery jumpy panicky panicked
petrified aghast insecure cocky cocksure overconfident underconfident diffident bashful coy
contented smug sated greedy itching desperate uninvested uncommitted lackadaisical
lackadaizical=[d2 unenthusiastic unenthused understanding interest recognition comprehension
emotion feeling remorse guilt doubt hesitation excitement warmth humour humor=jd2 regret guile
malice irony gratitude sympathy empathy fear engagement care conviction effort believing trying
hoping asking expecting enjoying wanting looking bothering noticing dreaming daring doubting
worrying fearing minding resenting dreading liking loving hating concentrating learning lulled
seduced blinded hoodwinked swayed stung emboldened chastened humbled bruised bruized=Wf2 buoyed
sustained propelled propeled=Zf2 reassured comforted intimidated disarmed dizarmed=^f2 charmed
flattered misled fooled duped steadied heartened disheartened placated mollified appeased
wearied exhausted daunted haunted consumed gripped captivated enthused inspired stifled
deflated demoralised demoralized=Ug2 battered worn wowed perplexed ch'n chn chdn chldn sts stds
ss pps kids lads lasses girls boys children class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s
p6s p7s yr7s yr8s yr9s relieved torn smitten besotted enthralled enthraled=]h2 disinterested
dizinterested=^h2 uninterested confused happy unhappy sad excited enthusiastic inattentive
unfocused demotivated worried frustrated curious unconfident comfortable uncomfortable relaxed
tense stressed calm upset angry annoyed embarrassed ashamed proud pleased surprised
surprized=Zi2 shocked puzzled unsure uncertain hesitant afraid scared frightened fearful
terrified absorbed engrossed immersed fascinated mesmerised mesmerized=ii2 hooked amused
entertained restless tired sleepy lethargic listless apathetic indifferent jealous lonely
isolated included excluded valued respected safe settled overwhelmed determined aspirational
content satisfied dissatisfied grateful thankful hopeful hopeless helpless powerless empowered
stimulated invested involved alert aware unaware oblivious mindful knowledgeable ignorant
familiar sure certain convinced sceptical cynical suspicious defensive resistant receptive
inclined fearless undaunted bemused fazed phased frazzled flustered rattled dependent reliant
docile submissive resourceful resorceful=kk2 mortified tearful furious livid incensed bereft
gutted heartbroken devastated overjoyed tickled flabbergasted astonished astounded amazed
agitated nervy squeamish bushed knackered shattered bothered nostalgic envious contrite
remorseful resigned rebellious fulfilled fulfiled=hl2 thrilled thriled=il2 ecstatic elated
cheerful miserable mizerable=ml2 gloomy grumpy sulky moody dejected despondent discouraged
discoraged=Tm2 offended hurt unheard heard ignored undervalued unappreciated appreciated loved
cherished impatient patient tolerant sympathetic daydreaming adore adores adored relish
relishes relished resent resents resented dread dreads dreaded despise despize=Pn2 despises
despizes=Qn2 despised despized=Rn2 loathe loathes loathed detest detests detested savour
savor=Yn2 savours savors=Zn2 savoured savored=[n2 envy envies envied crave craves craved covet
covets coveted enjoy enjoys enjoyed hated hates loves admired admires feared fears trusted
trusts love like likes liked dislike dislikes disliked hate appreciate appreciates value values
respect respects admire understand understands realise realize=bo2 realises realizes=co2
realised realized=do2 recognise recognize=eo2 recognises recognizes=fo2 grasp grasps grasped
comprehend believe believes believed wants wanted wish wishes wished hopes hoped feel feels
felt cares cared intend intends intended prefer prefers preferred mind minds minded expect
expects worry worries welcome welcomes welcomed embrace embraces embraced cherish cherishes
doubts doubted misunderstand misunderstood misunderstands struggle struggles struggled cope
copes coped forget forgets remember remembers desire desires desired regrets yearn yearns long
buys confuse confuses confusing distract distracts excite excites interests engage engages
motivate motivates frustrate frustrates upsets reassure reassures unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates
concerned surprise surprize=oR3 surprises surprizes=PS3 satisfy satisfies suit suits suited
empower empowers discourage discorage=XS3 discourages discorages=YS3 inspire inspires enthuse
enthuses captivate embarrass embarrasses demoralise demoralize=aS3 demoralises demoralizes=bS3
disadvantage dizadvantage=cS3 disadvantages dizadvantages=dS3 demotivate demotivates deter
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
directness bluntness abruptness decisiveness deciziveness=eX3 indecisiveness indeciziveness=fX3
inventiveness resourcefulness resorcefulness=hX3 responsiveness attentiveness inattentiveness
purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness
promptness coherence coherense=UY3 finesse panache aplomb poise verve oomph pizzazz brio flair
savvy gravitas torpor apathy ennui lethargy malaise malaize=eY3 rancour rancor=fY3 acrimony
disarray dizarray=hY3 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans
tomfoolery horseplay hijinks obsession religion cult ritual joke formality luxury lottery
mantra fetish crusade chore rarity farce minefield headache uniform lunch duty breaktime
lunchtime playtime detention registers registration dinner queueing queuing dismissal ofsted
assemblies assembly homework silence silense=U[3 lining wellbeing afterthought afterthoughts
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
pantomimes circuses pretence pretense=Y^3 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=V`3
sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts
graveyard graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields
warzone warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousel
carousels factory barracks boot airport station supermarket youth spa museum cathedral ghost
goldfish hospital creche casino market bazaar theatre theater=la3 cockpit monastery funfair
hallway entrance hub club clubs tutor enrichment bookwork scheme sef sip untangle finish name
resist scaffold demonstrate clarify celebrate ensure consider develop improve introduce create
encourage encorage=ib3 increase provide continue include explore embed strengthen tighten
establish promote prioritise prioritize=Tc3 differentiate speed replace reconsider refine
deepen adapt praise praize=\c3 reward monitor track don't say help retire loosen cap reposition
relocate pare banish abandon adopt commit dare define delegate designate devote distil
diversify emphasise emphasize=Td3 enlist equip expand experiment exploit expose formalise
formalize=[d3 gather guard harness highlight hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=jd3 minimise minimize=kd3 narrate nurture
organise organize=nd3 position practise practize=Pe3 prepare probe publish quiz rank recruit
reframe refresh reinforce relax release remove rename rephrase replicate reserve reshape
resource resorce=be3 respond restore restrict retain reword rework rewrite round seek select
settle signal soften spell standardise standardize=Qf3 steer summarise summarize=Sf3 support
sustain systematise systematize=Vf3 tailor touch trial tune unify unpack upgrade visit
visualise visualize=_f3 weigh withdraw ground can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
headteacher headteachers leader ta tas assistant assistants sendco adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors strict fair unfair favourite favorite=Rh3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=ch3 organised organized=dh3 disorganised disorganized=eh3 harsh
popular trustworthy what how why when where which whose rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=li3 wiser savvier shrewder nimbler zippier snappier punchier pacier
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
shovels shovelled shoveled=XP4 shovelling shoveling=YP4 babied babying nannied nannying
cosseted cosseting cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays frayed fraying teeter teeters teetered teetering totter totters tottered tottering
judder judders juddered juddering arrangements arrangement rotas machinery infrastructure
framework system timetables staffing funding finances network networks partnership partnerships
organisation organization=]R4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=YS4 unwisely unwizely=ZS4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=nT4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=TU4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=aU4
sermonised sermonized=bU4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=hU4 filibuster filibustered colonise colonize=kU4 colonised colonized=lU4 colonises
colonizes=mU4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=`V4
idolises idolizes=aV4 idolised idolized=bV4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=mW4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=QY4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=nY4 nuisances nuizances=oY4 distraction distractions stage year
things everybody community day whole session regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part parts days topics
project projects song songs poem poems story stories task tasks activity activities series
serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=\\4 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races visits vizits=_]4
trips tour tours talks speech speeches lecture lectures meeting meetings workshop workshops
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=P`4 revisions revizions=Q`4 continuation continuations response
responses reply replies comment comments note notes message messages notice notices sign signs
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations law laws requirement requirements option options
choice choices vote votes polls interview interviews census censuses doubles single singles
mixture mixtures version versions draft drafts outline outlines template templates scaffolds
worksheet worksheets handout handouts token tokens stamp stamps log logs records register tally
tallies count counts measure measures scales score marks grade grades levels band bands stages
steps rungs strand strands subjects discipline disciplines language languages schemes programme
program=Uc4 programmes post posts job jobs role roles duties responsibilities statements
description descriptions definition definitions date dates times places buildings halls offices
yards field fields garden gardens pond ponds shed sheds path paths gates doors wall walls
window windows floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities
federation federations companies schools academies colleges nurseries primaries secondaries
church churches visitor vizitor=Pe4 visitors vizitors=Qe4 while whiles bits lots few fews
couple couples dozen dozens hundred hundreds thousand thousands about over shut empty full
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=Uf4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=Pg4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=mg4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=\h4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot hungry thirsty up
down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours one two three four five six seven
eight nine ten twice once odd even equal prime positive negative liquid cotton woollen digital
electric male female british scottish irish polish somali deaf blind pregnant local national
regional unknown unclear due old recent voluntary statutory temporary permanent possible
necessary lit sung said told frozen sold bought built sent spent found spread hidden begun
chosen short tall wide thick fast quick right there's elsewhere nearby overhead below above
behind ahead opposite together apart breeze breezed breezes sail sailed sails romp romped romps
cruise cruize=Tm4 cruised cruized=Um4 cruises cruizes=Vm4 waltz waltzed glide glided glides
nailed nails nail aced aces smashed bossed rocked sussed clinched slayed nodding laughing
smiling grinning wishing transfixed riveted beaming stitches tears giggling cheering purring
alarms apron aprons bag bags ball balls balloon balloons banana bananas bar bars basket baskets
bat bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats boilers bone bones
bottles bowl bowls bread breads bricks bridge bridges broom brooms brush brushes bucket buckets
bulbs buses button buttons cabinet cabinets cables cake cakes calculator calculators camera
cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger
chargers clay clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cooker cookers cot cots counter counters
crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion cushions desk
desks dials dice dices dinners dish dishes doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs eraser erasers escalator
escalators fan fans fence fences ferry ferries finger fingers flask flasks flour flours
flors=cS5 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
fridges fruit fruits fuses generator generators glasses globe globes glove gloves goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts locks
locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes machine
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
scarfs scissors scissorses screw screws seats seed seeds shelf shelfs shelves shelveses shoe
shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
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
pitches court courts corts=cb5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=Pf5 tortoises tortoizes=Qf5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=]f5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=ei5 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions training supervision supervizion=Sj5 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=Zj5 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=Zk5 depth breadth emphasis input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=Sm5 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calmed calming soothe soothes soothed soothing steady steadies steadying stabilise
stabilize=\n5 stabilises stabilizes=]n5 stabilised stabilized=^n5 stabilising stabilizing=_n5
relaxes relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved strengthens strengthened strengthening weaken weakens
weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowed slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reduced reducing increases increased increasing minimises minimizes=XQ6 minimised
minimized=YQ6 minimising minimizing=ZQ6 maximises maximizes=[Q6 maximised maximized=\Q6
maximising maximizing=]Q6 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cement cements cemented cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered
fostering breed breeds breeded breeding engender engenders engendered engendering generate
generates generated generating creates created creating produce produces produced producing
yield yields yielded yielding sparks sparked sparking spur spurs spurred spurring fuel fuels
fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking trigger
triggers triggered triggering encourages encorages=iS6 encouraging encoraging=jS6 discouraging
discoraging=kS6 detered detering dissuade dissuades dissuaded dissuading enable enables enabled
enabling disable dizable=VT6 disables dizables=WT6 disabled dizabled=XT6 disabling
dizabling=YT6 empowering equips equiped equiping frees freed freeing releases released
releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking unleash
unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinder hinders hindered hindering holded impede impedes impeded impeding inhibit
inhibits inhibited inhibiting blocked blocking undermining erode erodes eroded eroding sap saps
sapped sapping drained draining deplete depletes depleted depleting exhaust exhausts exhausting
overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transform transforms
transformed transforming changed changing shaping moulds moulded moulding drived driving
underpined underpining sustains sustaining supports supporting secures secured securing
guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard safeguards
safeguarded protects protected protecting prevent prevents prevented preventing stops stopping
rob robs robbed robbing deprive deprives depriving deny denies denied denying cost costed
costing spare spares spared sparing saves saved saving allows allowed allowing permit permits
permited permiting force forces forced forcing prod prods prodded prodding nudges nudged
nudging steers steered steering helps helped helping aid aids aided aiding assist assists
assisted assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin
ruins ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting
rewarded rewarding payed influence influense=fZ6 influences influenced influencing affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforting unnerve unnerves unnerving intimidating frighten frightens frightening scare scaring
upseted upseting annoying frustrating anger angers angered angering embarrassing silences
silenced silencing focusing refocus refocuses refocused refocusing occupy occupies occupied
occupying busy busies busied busying absorbing immerse immerses immersing involves involving
including exclude excludes excluding isolate isolates isolating divides divided dividing unite
unites united uniting bond bonds bonded bonding bind binds binded binding feeds feeded feeding
informing explains explained explaining account accounts accounted accounting narrows narrowed
narrowing closes closing bridged bridging eases eased easing relieve relieves relieving lighten
lightens lightened lightening removes removed removing maked gived keeped leaved bringed sends
sended sending throwed builds builded getted letted fed drove bred meant means fuelled careful
regular joint tight loose larger inconsistent frequent warm skilful skillful=P_6 firm brisk
rushed vague thorough constant endless repeated under lack presence presense=[_6 visibility
vizibility=\_6 sharper richer calmer neater messier keener abler cleverer friendlier colder
softer happier tidier noisier noizier=j_6 steadier smoother slicker fuller broader narrower
fresher livelier duller tighter looser smarter clearer finer greater lesser shallower firmer
politer safer sadder healthier superior inferior plainer crisper maturer readier dips dipped
dip rises rose risen slips slipped slip slid wanes waned fades faded tails tailed grows grew
grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped
ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses
collapsed varies varied motivation concentration attention patience patiense=Vb6 anxiety
frustration boredom resentment enjoyment mood spirits appetite resolve determination resilience
resiliense=ab6 commitment loyalty nerves nerve tempers temper yearly hourly horly=ib6 nightly
fortnightly quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully
folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=jd6 manually digitally electronically
annually formally informally publicly privately locally nationally globally internationally
horizontally vertically diagonally anonymously randomly numerically alphabetically
chronologically jointly respectively namely possibly probably presently formerly lately legally
officially automatically evenly equally firstly secondly thirdly lastly kindly thankfully
sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly largely
generally usually normally typically occasionally frequently rarely elderly likely unlikely
costly chiefly solely purely simply merely temporarily permanently gradually rapidly instantly
promptly punctually subsequently consequently accordingly additionally similarly alternatively
conversely theoretically practically chemically electrically mechanically biologically
historically geographically mathematically scientifically grammatically phonetically visually
musically internally externally centrally remotely virtually completely entirely totally
partially wholly doubly triply singly freely openly sideways heavily slightly apparently
evidently clearly obviously certainly actually basically essentially literally hardly barely
scarcely especially particularly specially specifically mutually culturally bodily badly
readily overly unduly ugly silly jolly lowly holy orderly burly manly womanly secretly safely
securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly
thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain thrive flourish florish=Uj6 gain grow fail participate contribute cooperate
persevere persist concentrate aspire strive deserve manage drift wander misbehave rush waste
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=gk6 neglects ignores lacks fails thrives flourishes florishes=mk6 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=el6 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older
younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=\n6 literature philosophy
textiles cookery psychology sociology business media algebra geometry resources resorces=gn6
material materials examples wear collect wash phone stack tuck enter exit arrive attend way
password route fourteen forteen=Xo6 fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety both other another our my its your into onto beside
since until till near through throughout along around past towards against among without within
upon beyond unlike despite per via whether because although though unless but nor also either
neither all many some several each every none just almost perhaps maybe thank thanks dear hello
hi tonight afterwards meanwhile saturday sunday january february march april june august
september october november december noon midday such quite rather never except hands eyes
besides plus minus let's it's that's these those anybody sorry summer autumn winter christmas
easter they're he's she's we're remain remains remained become becomes became becoming stays
cannot any very extremely fairly pretty hugely highly truly absolutely utterly exceptionally
least increasingly somewhat little far much sometimes seldom already genuinely thoroughly
noticeably visibly vizibly=iS7 overall perfectly unusually immensely enormously wonderfully
terribly awfully stubbornly worryingly disappointingly dizappointingly=TT7 persistently
unacceptably pleasingly painfully woefully encouragingly encoragingly=ZT7 reliably stunningly
delightfully frustratingly relentlessly dangerously needlessly notoriously markedly strikingly
decidedly distinctly downright positively unfailingly supremely eminently acutely chronically
desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally
extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly baby babies crawler crawlers
twin sibling classes cohorts reader readers writer writers mathematician mathematicians
coordinator coordinators sencos parent parents carer carers mother mothers father fathers mum
mums dad dads families practitioner practitioners trainees cleaner cleaners arrival arrivals
leaver leavers joiner joiners prefect prefects bursars middays playmate playmates director
directors receptions apprentices ects lsas author authors inspector inspectors researcher
researchers adviser advizer=SX7 advisers advizers=TX7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=[\7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=c\7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=g]7
sequences structures design designs method methods technique techniques communications
organisations organizations=Q^7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=S_7 exercises
exercizes=T_7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks tutoring tutorings recruitments retention retentions appraisal appraizal=m_7
appraisals appraizals=n_7 consultations scrutiny scrutinies oversights tutorial tutorials
seminars phrasing phrasings wording wordings feature features spreads recaps opener openers
stimulus stimuluses finale finales debrief debriefs storytelling storyteling=f`7 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=Rc7
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=`c7 whispered writes asks describes suggest suggests adds noted
state stated states remark whisper responded voted rate rated agree agreed disagree
dizagree=Td7 disagreed dizagreed=Ud7 announce announced confirm confirmed predict predicted
argue argued shouted reads quote quoted texted chorused admitted claimed complained labelled
labeled=gd7 titled entitled headed marked praised praized=ld7 thanked according slogan motto
glow text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=_f7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=Xg7 laudable exemplary uplifting
compelling compeling=\g7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=gh7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=oh7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=Yi7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=ei7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=oj7 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=ek7 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
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
sophisticated unsatisfying illogical nonsensical unwise unwize=mn7 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=ko7
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=XP8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=ZQ8
temperamental theatrical turbulent uncompromising uncompromizing=^Q8 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=hQ8 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=PR8 militaristic overheated
disastrous dizastrous=SR8 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=iR8 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=UU8
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=lU8 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=WV8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=aV8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=QX8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=_X8 disingenuous dizingenuous=`X8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=^Y8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=jY8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=P[8
unskilful unskillful=Q[8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=o[8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=g\8 divisive
divizive=h\8 domineering dour effortless effusive enterprising enterprizing=m\8 erudite
exquisite exquizite=o\8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=\]8 horrid humourless humorless=^]8
imprecise imprecize=_]8 indecisive indecizive=`]8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=T^8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=R_8 tawdry taxing tepid
thrilling thriling=V_8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=i_8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=_`8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=Ua8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=mb8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ke8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=Xf8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=Vg8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=eg8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Th8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=ch8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=mi8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=Uk8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=dk8 unfulfilling unfulfiling=ek8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=Tl8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=fl8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=_n8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=co8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=fP9
sluggishly ploddingly labouredly laboredly=iP9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=US9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=eS9 disinterestedly dizinterestedly=fS9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=nU9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=]V9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=dW9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=TX9 disarmingly dizarmingly=UX9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=_X9
militaristically overheatedly disastrously dizastrously=bX9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=YY9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=PZ9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=n[9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=n\9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=Z]9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=d]9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=W_9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=e_9 disgruntledly disingenuously dizingenuously=g_9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Pa9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=^a9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=fb9 unskilfully unskillfully=gb9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=jc9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=gd9 domineeringly dourly dorly=id9
effortlessly effusively energisingly energizingly=ld9 enliveningly enterprisingly
enterprizingly=nd9 eruditely exquisitely exquizitely=Pe9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=_e9 horridly humourlessly humorlessly=ae9 imprecisely
imprecizely=be9 inattentively indecisively indecizively=de9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=[f9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=bf9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=\g9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=kh9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=ei9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=]k9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=^n9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=XP: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=kP: discouragingly
discoragingly=lP: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=oQ: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=_T: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=hV: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=gW:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=WY: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=kZ: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=[\: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=V]: modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=]_: automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=S`: disasters dizasters=T`: messes highlights joys pleasures disappointment
dizappointment=Y`: disappointments dizappointments=Z`: flaw flaws shortcoming shortcomings
shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=Ra: excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbish rubbishes treasure
masterpiece masterpieces threat threats insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=`c: fervour fervor=ac: dedication professionalism passion generosity creativity
expertise expertize=gc: diligence diligense=hc: integrity humility kindness perseverance
tenacity compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=_d:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Ue: negligence negligense=Ve:
incompetence incompetense=We: stubbornness hostility carelessness thoughtlessness rudeness
insolence insolense=]e: impatience impatiense=^e: favouritism favoritism=_e: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=oe:
confusion inconsistency incoherence incoherense=Rf: inefficiency ineffectiveness indiscipline
unruliness misbehaviour misbehavior=Wf: disaffection dizaffection=Xf: disengagement
dizengagement=Yf: disillusionment dizillusionment=Zf: despondency tedium monotony
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
greys greens blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss
snap thump crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge
toothache cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker
flash beam shadow draught gust shower drizzle sleet mist sunshine moonlight daylight swell
current smear scratch dent crease crust puncture bleed graze bruise bruize=ih: bump swelling
sweling=kh: blister colours colors=mh: surface texture grain mud turf foil varnish toast coffee
steam basin stream kerb engineer proof proofing studied discussed debated explored investigated
examined analysed analyzed=di: learned learnt researched revised revized=hi: practised
practized=ii: compared contrasted traced mapped illustrated enquiry documentary motion novel
exam textbook league nations war wars treaty empire reformation restoration rebellion revolt
revolution famine plague depression weimar tudors tudor stuart stuarts victorians victorian
romans roman vikings viking saxons normans egypt egyptians aztec aztecs boudicca napoleon
hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan dickens scrooge
holocaust slavery partition colonialism apartheid suffragettes chartists luddites peasants
crusades armada boycott siege invasion uprising uprizing=ok: coup massacre abyssinia versailles
glacier earthquake drought rainforest erosion load sync upload download update install reach
scan latch convert attach delete import export render server servers software app apps site
portal mail attachment database login scanner phones tills recording mic audio connection
backup seconds metre metres centimetre centimeter=^m: centimetres mm cm km kg gram grams mile
miles degree degrees points pence pound pounds percent litre litres decibels lap laps inch
inches feet fund grant catch dash warn lend fetch cancel drink rest apologise apologize=an:
confess rebook reschedule hurry nip pop sprint shoot beg wrap hear hearing following catching
spotting reaching locate locating decipher deciphering staying ankle knee arm leg throat flu
tooth holidays weekend journey jorney=`o: birthday wedding retirement flight argues remarks
warned joked reckoned reckons maintains insisted confided declared declares conceded boasted
protested emailed tweeted observed muttered recounted testified lamented ventured quipped
volunteered relayed everything nothing branded brands termed characterised characterized=cP;
characterises characterizes=dP; summed audits study studies inspection article articles
questionnaire blog editorial legend continuum spectrum barometer categories subheadings tabs
tiers offers rates ranked ranks scored circled coloured colored=]Q; graded aims ambitions
intention intentions intent intents purposes aspirations mission missions aimed aspired banks
glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt
spelled misspelt misspelled misspeled=WR; underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=^R; capitalised capitalized=_R; pronounced hyphenated recorded
offered sorted brainstormed grouped reasons causes cause effects arguments ways similarities
differences advantages characteristics traits synonyms antonyms opposites hypotheses
predictions motives factors debugged classified classed tested weighed corrected mended
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=kS; critiqued copied plotted charted tallied fable tale parable myth
passage advert sermon breakfast refreshments continually perpetually forever incessantly 24/7
exception beginning entire everywhere nowhere ever anything pattern thing whoever wherever
whichever whatever noone ownership seems seemed tries behaves contributes listened learns
follows else member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure rescue there'd mileage scope milage gains something plenty
potential cry cries cried crying scream screams screaming begs begged begging aches ripe
overdue gasping revamp trimming pruning discover happen boots hunch instinct plea suggestion
advice counsel pennyworth cents mull ponder chew punt shot extra specific explicit yourself
yorself=WW; yourselves yorselves=XW; instincts judgement judgment=ZW; permission unsaid kill
trick secret knack lies easily obvious cheap fixed solved remedied remedy basics needn't onus
miracle wonder miracles wonders heaven god heavens forbid shock horror quelle chef's kiss die
goosebumps goosepimples quaint convenient otherwise otherwize=^X; suspiciously ears lump hairs
hair neck arms 've watched fare admission entry petrol detour detor=lX; hell earth oh borrowed
choppy uncharted stormy muster telling devastating effect forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=ZZ; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=kZ; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=`];
disappears dizappears=a]; disappeared dizappeared=b]; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=Z^; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie looks buck parapet sleeping dozing dozed
tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's somebody's everybody's
owns owned gaps washes washed washing wolves devices chucked cast adrift lurch wilderness creek
lip motions mentality shop dressing choreographed rescues rescued rescuing bail bails bailed
prop props propped spoonfeeding answering honour honor=ea; honours honors=fa; honoured
honored=ga; preach profess professes lumber lumbered saddle saddled loaded burden burdened
inflict inflicted impose imposed moon advantage liberties treated treating cattle dirt fools
criminals servants rides rode roughshod feelings stepped stepping tread treads trod trodden
treading toes talked shout stray strays strayed drifted veer veers veered degenerate
degenerates degenerated descend descends descended morph morphed stumble stumbled tipped
blurred chat monologue monolog=bc; mode swinging swung acts acting maggot fool clown eejit
gooseberry martyr victim innocent mickey mick piss michael liberty amok hay shots ruled roost
remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung
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
shutting react chatter pretend pretends pretended waits loss odds snail's promise promize=ai;
loop proper consideration leans leant leaned resort resorts resorted default defaults defaulted
cling clings clung retreat retreats retreated pets overrode override overrides overrule
overruled interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed
skate skates skated skips skipped checks miscast ploughed pressed regardless anyway admit
admits claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark
barks barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes
protest scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse
owner buying peace scar scars legacy vacuum bruises bruizes=`l; wounds brake brakes damper
dampener strain kibosh mockers frighteners seal skids concentrates concentrated chip chips
chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks
sucked sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates
kills killed killing stifle stifles choke chokes choked nips nipped squash squashed quash
quashed dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock muddy
muddies muddied applecart ship spanner curveball favours favors=Zo; magic disservice justice
world dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped reaping
bearing harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded
death doom knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured
tail wagging wags domino ripple snowball knock-on vicious spiral coincidence coincidense=PQ<
mystery fluke rocket to? imagine survived cent owing campaign owe owes owed hinged revolve
revolves revolved pivot pivots shoulders personality whim luck dies dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=PR< symptoms symptomatic
testament tribute testimony indicative asthma difference differense=XR< emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=nR< wake guessing lacked
gap temperature root benefitted profits profited woke wakes geared cheered perked wound
quietened borne impossible upshot direct caused resulted resulting decrease therefore thus
hence thereby contributed causing adversely instilled instiled=nS< enhance enhances enhanced
stunt stunts factor main arise arises arizes=WT< arose foundations groundwork ignite ignites
ignited filter filters filtered percolate percolates fights fighting silliness messing rub rubs
rubbed rubbing audience audiense=kT< smile visuals invited required paired introduced buddy
cured quelled tamed shouting misbehaves misbehaved others' fared differently visual using
sharing starting handing adding switching swapping pairing mixing naming praising praizing=gU<
rehearsing practising practizing=iU< waiting pausing banning displaying similarity folds spill
spills spilled spilt translate translates leaks sprang derive derives derived banned halfway
astray security stake foothold underneath limbo dependence dependense=cV< dependency contempt
disengage dizengage=fV< dispute argument escaping mistaking disguising disguizing=kV< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=YX< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=eX< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues comparing pale pales paled insignificance par heap
outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked
rare arguably character calibre amount stacks alongside fares faring vast slight neighbours
neighbors=UZ< counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment inconsistencies unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly ri verging
bordering mid b c stunted dated garbled bloated skewed entrenched fractured splintered siloed
orphaned undercooked blank cinderella orphan relation cousin penetrated touched percolated
travelled traveled=W\< side mere specifics survive survives manages scraped staggered staggers
lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls
crawled crawling slogged wade waded wading skin shoestring cease ceases threshold reaches
travels finds counted banked anywhere sight premium supper gamble toss lucky crapshoot roulette
wafer charmless flavourless flavorless=h]< structureless creature spots alley gorilla plot
kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy
leaden unformed underdone undernourished undernorished=^^< stodgy teeth minimum essentials
faint substitute imitation translation shuffle swim pecking fate precious recommend suspects
handful o'clock poppies pepper sleep vanishingly awash swamped snowed inundated laden peppered
plastered festooned crammed stuffed dripping bursting brimming overflowing saturated riddled
rife rampant ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant
neverending unending nonstop showers bucketload truckload shedload loads tons tens nil zero
chunk slice proportion !<number> lion's sizeable sizable hefty whopping massive tiny majority
minority bulk dose portion needed needs ample battle disputing quarrel quibble object accuse
outsider stranger glance confirms detective scientist suffice conclude blunt reality destined
doomed fated succeed doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach crystal overstated overemphasised overemphasized=Qb< emphasised emphasized=Rb< pulse
tinge undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach
shades echoes hint somewhere million blush reflection ear outsider's reckoning precision
precizion=kb< clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared
unaccounted uncalled uncaled=Wc< awry pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=Xd<
unrewarded unexplained aligned rationale serve expense revisited revizited=_d< reviewed
failings stomach exposed expected delivering critically neatly possess experience
experiense=id< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=`e< sacrificed
obliged justify lying dormant fallow unopened journals jornals=he< ceased died dried shrivelled
shriveled=le< shrunk decayed mispronounced misread mislabelled mislabeled=Qf< mistimed
mispitched misdirected misapplied mizapplied=Uf< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=hf< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts errors
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=fg< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=fh< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Qi< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Qj<
rumours rumors=Rj< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=Sk< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=Pl< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=^m< axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=Pn< jargon promised promized=Rn< noises
noizes=Sn< runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=_o< jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=[Q= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=WR= soak soaked soaking stuff de jackpot
swimmingly plunge bull strides splash nub bay gift taped licked sewn wrapped fort reins
shoulder smelling smeling=mR= grief naught fruition alight alive stakes eggshells onions utmost
stead nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=eS= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=`U= shoots slap avail
zoned flounder foul wayside wayzide=gU= final boil piste tangent pieces downhill south
overboard haywire houses rag bearings clanger bombshell bogged scot pig's headway tripping
aground production watching banging sardines wildfire climb sway ransom losses mustard ceremony
backside caution heel cropper standstill snag buffers reputation mercy bush angel shakes
patchwork blessing goose style blueprint slippery dawn economy gesture cannon unto thorn affair
compensation macho herring steep ark cosh thumb radar cuff wane hoof hop warpath uppers hobby
soapbox legs knees downward sake swallow rut pickle daze doldrums weeds tatters crisis
crizis=[X= meltdown denial jack coping managing ok okay saloon panic winded haste sizzle hype
muchness ado barred sausage chestnut egged egging fashion man's eyebrows diamond ruling
ballpark skating skimming scratches scratched scratching slipping strictly coated coating swims
roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning reinventing reinvented
rome whistling gritted worlds footed barking mad cheese chopping watchers cookie cutter dime
body dusted dribs drabs friend fat fiddling flogging grasping clutching clutch straws nettle
nosed maintenance mighty collar jerk mutton nailing pasture rearranging tinted stone's fa tear
tearing jury mill thumbs twiddling knots toe toed tongue turkeys wounded warts wheat serial
compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker
seekers averse cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters
workers talkers personalities self bundle mischief brains conscience consciense=^\= matriarch
patriarch godfather queen king kindred tortured souls tender skinned roadblock liability uptake
criticise criticize=l\= bloomer bloomers developer developers adopter adopters prone outbursts
tantrums exaggeration moods aggression tempered fused natured tendency wee angels monsters
monster darlings terrors terror dears mites horrors madam madams emperor emperors devils
sponges sweethearts toughie toughies brainiacs oddballs weirdos loudmouths lazybones
slowcoaches slowpoke slowpokes underling underlings greenhorn younger-looking brain villain
villains flexible crew crop gang cheeky various backgrounds prize speller pest reasoned rabble
mob tribe firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder
wildcard bystander heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter attention-seeker lone bet achiever
linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=_`= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=Xa= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Sd= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=^d= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=be= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=_f= spiralled spiraled=`f= paralysed paralyzed=af= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg tilt
flounders waffles guts fizz punch zing attack fillers flit flits flitted flitting scuttle
scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing crackling humming
nature plummet nosedive rocketed skyrocketed slump hovering labours labors=[h= pillars cruising
cruizing=]h= agonising agonizing=^h= curling flog throats sinking grind squib tacked shoehorned
crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise
mesmerize=Qi= enthral enthrals wow towers melt melts melted outburst havoc dissolve dissolved
wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced sped
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=Xl= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leap leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=dm= clamouring
clamoring=em= leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=mm= arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh surge anticipation fixated mojo toward lettering approval reassurance confirmation
validation unimpressed flummoxed glued downbeat property luggage angriest mentally squarely
accepted famously concept belonging glad handy esteem wandering captured capture relishing
craving savouring savoring=_P> pretending warmed warms regards regarded views viewed considers
perceive identifies empathise empathize=jP> empathised empathized=kP> sympathise sympathize=lP>
related fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=^Q> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=hQ> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=YT>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=WU> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll growth error
manoeuvre development considering intake constraints inexperience inexperiense=UV> punched army
volley parade interruptions liberal stingy sudden glimpse ration addition respite drivel
twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=\X> propaganda gatekeeping navel tag parlour
parlor=aX> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog instead disguise disguize=TZ> kilometre
kilometer=UZ> kilogram defeat flatters overstates undersells chills tingle speechless shivers
bless !many commend wallpaper drowsy saddened appalled appaled=eZ> celebrating salvage salvaged
redeemed sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed
privilege congratulated commended applauded flourished florished=W[> thrived celebration
fortunate however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=f[> wondered overhaul shake usefully afford rid what's
ideally urge implore advise advize=Q\> propose suggestions recommended ebi ebis wwws exploring
fixing rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed
lake firmed tightened smartened toughened bedded squared levelled leveled=m\> scaled ramped
beefed cleaned litter ups upped upping ante dimension rounding hump reborn revitalised
revitalized=[]> rejuvenated turnaround blossoming booming burgeoning maturing evolving buds
quantum transformation metamorphosis renaissance rebirth sea-change industrial russian recovery
stature horizon mired trapped wedged tailspin warp impasse plateau ceding altitude sliding
crept fade backslide backsliding founder foundered founders languishing nosedives flatlined
flatlines crater infancy dive battering upturn downturn succeeded matured mellowed mend bedding
creeping edging inched inching flatline plateaued comeback revival hitherto ago previous giant
enormous significant forwards conquered outgrown flagged revolutionised revolutionized=a_>
waning dwindling eradicated eliminated dipping flagging recovering strongly recovered rallied
rebounded crashed rapid worsening worsen lowered profile attains attained perform performs
performed fulfil fulfils embedding embeds gaining circumstance situations extent conditions
kinds length ratio deadline eh rating shan't who's chooses organises organizes=j`> misbehaving
sizes suppose scrapped attribute ascribe research I attracted noisiest noiziest=Ta> cleaning
lady ladies guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual coding
standardised standardized=ha> regulate regulates regulated regulating interleaving interleave
interleaved metacog disapplied dizapplied=Qb> stanine stanines calibrate calibrated
implementation diagnostic 2 3 qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8
progress8 dives retrieval spaced continuous passport metacognition metacognitive formative
summative mastery pedagogical baseline smsc gld dfe sdp qa aln ehcp ppg ilp iep pru eblr
triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps nfer
sats adaptive cognitive schema dialogic causation chronology individual personal mindset
organiser organizer=Ud> organisers organizers=Vd> assurance curricular 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=ed> subitising subitizing=fd> sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs
tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10
diagnosis abused medication brother sister habitually periodically thrice tend tends tended ad
nauseam masses myriad interaction copious abundant plentiful countless numerous limitless
substantial disproportionate significantly equals layer fibre sacred fixes resolves carpeting
hears whit hived siphoned carted vegetate housed housing seals sin childminding wrapping hushes
airbrush sanitise sanitize=Pg> sanitised sanitized=Qg> sugarcoat sugarcoated cherrypick twist
twisted squirrelled squirreled=Wg> spreadsheets brushing shrugging shelter shelters sheltering
magicked conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted
capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=Ph> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=oh> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=\i> agony flattering unflattering disguises disguizes=`i> disguised
disguized=ai> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=gk> favour favor=hk> deigned condescended dares uplifted
oftener theory principle practises practizes=Pl> deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=_l> inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms faults frills hoot arithmetic rusty
husk selves reigns reigned tyrannises tyrannizes=Yn> looms loomed spotlight clamour clamor=]n>
clamours clamors=^n> smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=mn> pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=lo> devours devors=mo> epitome essence essense=oo>
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co pre multi semi received stocked supervised supervized=cP? intentioned
numbing destroying hoc baked sensitivity competence competense=jP? ranging centred user
universally staffed whelming explanatory indulgent congratulatory leftovers 's motoring racing
romping coordination articulation hotbed island fancies whisker discharges obligations
commitments alright usp zipped trundle trundles bounces canter canters condition repair sniffed
sneezed faulted zings fizzes crackles grates clunks underwhelms changeover metallic monotone
razor placing addresses micro strange peculiar weird bizarre puzzling outlook searching probing
pertinent !number acoustics output demeanour demeanor=hR? conditioning raid v shouty draughty
sparingly placed allocated positioned thumbed documented versed primed schooled honed dress
applies timed reacts reacted unwell dud loser gaggle voucher chill accuracy fidelity distrust
mistrust friction animosity rivalry harmony discontent painted upward trajectory breakthrough
milestone setback necessity constraint festival solving major source sorce=WT? mucking fooling
larking naughtiness disobedience disobediense=\T? yardstick proven exceeded sub abnormal
tripped texts batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee
lures behold witness gladden gladdens swells cockles stripes accomplishment dos do's bettering
topping bettered unbettered unimprovable unfaultable champagne future package you're gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled shares disruption instance
describing guide sickly clean basis shiny opaque magnetic waterproof stretchy absorbent bendy
dusty smoky cycled receiver bunting upper solemn stately mournful mornful=kW? jig carol tunes
ballad polka melody tempo north east outer sunny shady dye voltage flame volume yeast cress
crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays thursdays
fridays numbered invent inbox sewing pluperfect masculine feminine conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables government kidney liver hydraulic
demerit capital consumer durable goods monopolistic competition markets avoidant ambivalent
attachments top-heavy acute obtuse reflex complementary inverse correlation skew gradient ions
ion index indices random sampling parallax deviation frequency dilute unreactive unsaturated
bases fats nucleus isotope isotopes compound compounds dominant diminished augmented plagal
cadence cadense=R[? cadences interval intervals fourth fifth seventh triad triads severe
physical phyzical=\[? medical sensory mobility disability dizability=`[? disabilities
dizabilities=a[? disorder disorders impairment impairments autism dyslexia dyspraxia deafness
allergy allergies eczema epilepsy penalty martial criminal wage wages tax attainers' censure
multi-academy neighbouring neighboring=W\? payments vested conflicts expire resume receive bays
hatch users guests contractors residents members ticket-holders jammed glitched thermostat
express replacement offline chickenpox measles covid norovirus nits headlice virus appointment
maternity paternity ramadan eid diwali yom passover carnival fixture tournament tornament=]]?
photographer vaccinations jabs immunisations immunizations=a]? dentist optician refurbishment
painters builders electricians plumber repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator historian historians sources sorces=V^? credited
condemned defended d e adverts advertisers advertizers=]^? poets empires characters volcanoes
kings queens newspapers composers artists cells rse warns tackles modal modals defeated
rendered renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=`_? properties giants
pirates shopkeepers doll teddy interpreter you'll id username signature inhaler mislaid
misheard miscounted smudged gaelic eyesight wrestling mistaken marriage grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate cooled bye shepherd samaritan parenting guides actions fees
items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=Za? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes muscle reactions prince pendulum variables clause digit digits distribution vowel
seller arts liner gross mental fortnight histories wonky guys deck spaces exits western clare
casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage typed
arrange venue blanks visiting viziting=Ze? verdict op vocab keywords pledge emotions makaton
widgit smiley smileys emojis toner valid snagging bills permissions router perished rusted
hoist chromebooks ipads leaky flickering squeaky flickered smoked unripe pears tomatoes oranges
lemon freezing luke wiring electrical mechanical technical crossword clues tummy gymnasium hips
wraparound childcare social intimate dental palliative aftercare unity endeavour endeavor=nf?
population coral species economic imperial habitat decay regeneration renewal qualify qualifies
chanted shrieked gasped squealed aloud buzzer lightning moth conjugated parsed conjugate dht
aht sbm attributes attributed electrician certified deemed surveyor auditor county hmi
inspectorate criticised criticized=Rh? inspections representative rep solicitor proposed
eligible licence license=Yh? delegation covenant cyclists taxis motorists sampled visited
vizited=`h? sprite sprites bugs algorithm algorithms pseudocode subroutine debugging psalm
proverb allegory dealt traces explores whom complimented union police ministry contractor
published ofsted's estyn's regulator regulator's inspected noticeboard posted pinned marshal
emergency evacuation legal mandatory snowing adjective adverb abbreviation notify submit
submitted logged accompanied renewed forbidden liable ml school's trust's academy's judgements
judgments=Sj? catchphrase punchline phrased deems judges criticises criticizes=Yj? condemns
tweet voicemail plumped dashboard dataset spokesman spokeswoman spokesperson lawyer reporter
neighbour neighbor=ej? resident themself strapline subtitle hashtag tab captioned subtitled
inscribed embossed emblazoned sections f g h j k nan gran howled solar lunar rainy anti
incident incidents ambassador ambassadors equation equations reopen appoint invented
unauthorised unauthorized=gk? authorised authorized=hk? absences absentee absentees absenteeism
signatures woodland diploma enunciated holder sleepers o disk elections injuries vowels persons
calculate calculated estimated probability investigate fabrics poet mime knelt cited voiced
quotes refers referred recommends advises advizes=hl? manual webpage receipt whilst interviewed
suggesting implying judging grading arguing assessed evaluated implied ranking pros cons
recited recites stanza canto stating whereas discrete logbook principles enters arrives
conducted sealed scanned moral prefixes suffixes debts fines arrears refund refunds references
query queries assignment assignments appointments vacancy vacancies synonym antonym replaced
jotter jotters issued
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
[6\6U6V6W6`5\\8]n?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5X2R5S5T5U5V5W5X2X5Y5Z5[5\5]5^5V4_5`5a5b5c5d5e5f5g5h5i5j5
k5l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6R4X2Z6[6\6X2]6^6_6X2`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7k6U7
V7W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7V4e7f7g7h7i7j7V4k7l7m7n7o7P8Q8V4R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8
c8d8e8f8g8h8i8j8k8l8m8n8o8P9Q9h8R9S9T9U9V9W9X9Y9h8Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:
Q:R:S:T:U:V:W:h9X:Y:Z:[:\:]:^:_:`:a:b:c:_:_:_:d:e:f:g:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;
\;];^;^;^;^;^;_;_;_;_;`;`;`;a;b;`;b;`;b;`;c;`;_;_;d;_;^;^;e;^;_;_;f;f;`;_;_;g;h;g;^;_;_;i;i;j;k;
_;l;l;l;_;_;_;^;m;m;`;^;^;^;^;f;n;f;`;_;_;_;_;_;i;o;P<Q<R<S<T<R<U<V<W<Q<Q<X<Y<Q<Z<[<Q<Q<Q<Q<\<W<
]<W<^<_<Q<`<Q<a<a<b<c<d<e<f<g<h<h<i<i<i<i<e<e<e<e<i<i<i<e<j<h<i<h<i<i<i<h<i<k<l<i<m<n<o<P=P=P=i<
i<i<i<P=e<P=P=Q=e<Q=i<i<R=S=i<i<i<T=i<i<U=T=i<i<e<e<e<e<g<e<g<i<i<i<i<e<e<V=e<e<e<i<i<e<e<e<e<W=
X=Y=e<Z=i<i<i<i<i<i<[=i<\=g<\=g<e<e<]=e<i<i<i<i<i<e<e<e<e<e<e<Q=e<^=e<_=Q=_=e<e<e<`=a=b=c=d=e=f=
g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?h>Q?R?S?h>T?
U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@
e@f@g@h@i@j@k@l@g?m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAg?bAcAdAeAfAgAhAg?iAWAjAkAlAmAnAoAPB
QBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBoBPCQCRCoBSCoBTCUCkBVCWCfBXCYCZC[C
\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQDQDRDRDSDRDRDRDTDUDVDWDXDYDZD[DQDXD\D]DRDRDRDXD^DRDXD
XD_DRD`DaDRDRDbDRDRDcDdDeDRDRDXDRDfDUDgDhDRDRDRDiDjDkDlDmDnDoDPEoDPEQERESETEUEVEWEXEYEZE[E\E]E^E
_E`EaEbEbEcEdEeEfEgEbEhEbEiEjEkElEbEmEnEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjF
jFkFlFmFnFoFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYH
ZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiI
jIkIlImInIoIPJQJRJSJTJUJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYK
ZK[K\K]K^K_K`KaKbKaKcKdKeKfKgKhKiKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L]L_L`LaLbLcLdLeLfLgL
hLiLjLkLlLmLnLoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMmMmMmMmMmMmMmMmMmMmM
mMmMmMnMoMmMmMmMmMmMmMmMmMmMmMmMPNoMmMmMmMmMmMmMmMmMmMmMmMQNmMmMmMmMoMoMoMmMmMmMmMRNSNmMmMmMmMTN
mMmMmMmMmMmMUNmMUNUNUNUNUNUNVNWNXNXNXNXNXNYNXNZNXNXNXN[N\NXN]N^NXNXN_N`NaNbNcNdNeNfNgNhNiNjNkNlN
mNnNoNPOQOROSOTOUOQOVOQOWOXOYOZO[O\O]O^O_O`O`OaObO`ObOcOcOcOdOeO`ObO`OfOgObOgObO`ObO`ObO`ObOcOhO
`O`O`O`OiOjOdO`O`O`O`O`O`O`O`O`O`O`O`O`O`O`O`O`O`O`OdO`OkObOkOkOkObOlOmOkOnOoObOkObOkObOkObOkObO
bOkObOkOPP1kOkOkOkOQP1QP1QP1RP1kOkOkOkOkOkOkOkOSP1TP1UP1TP1TP1TP1TP1bOTP1bOTP1TP1TP1bOTP1bOTP1bO
TP1bOVP1TP1TP1bOTP1TP1TP1TP1TP1TP1TP1TP1bOTP1TP1bObOTP1bOWP1bOWP1bObObObObObObObObObObObObObObOX
P1bOYP1bOZP1bObObO[P1\P1bObObObObObObObO]P1]P1bObObObObObObObObObObObObObObObObObObObObObObObObO
bObObObObObObObObObO^P1_P1WP1bO`P1hOaP1bP1cP1bOWP1dP1bObObObObObObObObObOeP1TP1fP1fP1bObObObObOb
ObOgP1bObObObObOfP1fP1bOhP1iP1jP1kP1iP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1
_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1iP1iP1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1
]R1^R1_R1`R1aR1hQ1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1lP1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1
[S1\S1]S1oP1^S1_S1`S1aS1bS1cS1dS1dS1eS1fS1gS1hS1iS1jS1oP1kS1lS1mS1nS1oS1PT1QT1RT1eQ1iP1ST1TT1UT1
VT1WT1XT1YT1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1
VU1WU1XU1YU1ZU1[U1\U1QU1]U1^U1_U1_U1`U1_U1aU1bU1cU1_U1dU1eU1fU1QU1gU1hU1iU1jU1kU1lU1mU1nU1_U1oU1
PV1QV1RV1SV1TV1UV1QU1VV1eU1WV1XV1eU1eU1YV1ZV1[V1eU1\V1eU1]V1^V1_V1eU1eU1eU1eU1`V1QU1aV1bV1cV1eU1
dV1eV1fV1gV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1RW1YW1ZW1[W1\W1]W1QW1QW1^W1^W1_W1
`W1^W1aW1^W1bW1bW1cW1dW1eW1fW1gW1hW1hW1^W1iW1jW1kW1lW1_W1mW1nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1
ZX1ZX1[X1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1\X1]X1ZX1^X1ZX1_X1_X1`X1ZX1aX1bX1bX1cX1dX1ZX1eX1fX1ZX1
ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1gX1ZX1gX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1hX1
ZX1hX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1iX1iX1iX1ZX1jX1jX1ZX1ZX1kX1ZX1lX1ZX1mX1ZX1nX1ZX1oX1PY1QY1ZX1RY1ZX1
SY1ZX1SY1ZX1TY1ZX1TY1ZX1ZX1ZX1ZX1ZX1UY1ZX1VY1RY1ZX1WY1WY1WY1ZX1ZX1ZX1ZX1XY1XY1XY1ZX1YY1ZY1[Y1\Y1
ZX1ZX1\Y1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1]Y1ZX1ZX1ZX1^Y1_Y1ZX1ZX1ZX1ZX1`Y1`Y1`Y1ZX1aY1
ZX1aY1ZX1bY1ZX1cY1ZX1dY1dY1eY1ZX1fY1dY1gY1ZX1hY1iY1jY1kY1lY1mY1ZX1ZX1nY1ZX1ZX1ZX1oY1PZ1ZX1ZX1RY1
ZX1QZ1RZ1RY1SZ1RY1RZ1ZX1ZX1ZX1ZX1\Y1ZX1\Y1TZ1UZ1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1VZ1WZ1XZ1ZX1YZ1
ZX1ZX1ZX1ZZ1ZX1ZX1ZX1ZX1ZX1[Z1[Z1ZX1ZX1[Z1\Z1ZX1ZX1]Z1^Z1ZX1ZX1ZX1ZX1RY1ZX1RY1_Z1ZX1ZX1`Z1ZX1ZX1
ZX1ZX1ZX1cX1cX1aZ1bZ1ZX1ZX1cZ1dZ1ZX1ZX1`Z1ZX1ZX1ZX1ZX1dZ1ZX1ZX1ZX1dZ1cX1cX1eZ1bZ1ZX1ZX1ZX1ZX1ZX1
ZX1`Z1ZX1fZ1cX1gZ1cX1ZX1ZX1hZ1ZX1ZX1ZX1`Z1ZX1ZX1ZX1ZX1dZ1iZ1jZ1kZ1lZ1ZX1mZ1dZ1ZX1ZX1ZX1dZ1ZX1ZX1
nZ1oZ1ZX1ZX1P[1oZ1Q[1cX1R[1bZ1cX1cX1S[1bZ1T[1T[1ZX1T[1U[1V[1W[1X[1dY1ZX1Y[1ZX1dY1dY1eY1ZX1ZX1ZX1
Y[1ZX1ZX1ZX1ZX1Z[1ZX1ZX1Y[1ZX1fY1ZX1dY1ZX1ZX1ZX1[[1ZX1cX1cX1\[1cX1ZX1ZX1^X1ZX1ZX1ZX1ZX1ZX1ZX1ZX1
ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1][1ZX1ZX1ZX1ZX1ZX1ZX1ZX1^[1ZX1_[1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1`[1ZX1ZX1ZX1
ZX1ZX1\Y1\Y1ZX1ZX1a[1a[1a[1a[1a[1a[1b[1c[1d[1d[1e[1d[1a[1a[1f[1a[1g[1h[1i[1j[1RY1ZX1k[1l[1m[1n[1
o[1P\1Q\1Q\1R\1ZX1ZX1ZX1ZX1ZX1S\1_X1T\1ZX1U\1V\1W\1X\1Y\1_X1Z\1ZX1ZX1ZX1ZX1ZX1[\1ZX1ZX1ZX1RY1ZX1
RY1ZX1\\1]\1^\1ZX1ZX1ZX1_\1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1ZX1`\1ZX1a\1ZX1b\1ZX1ZX1ZX1]X1ZX1
]X1]X1c\1d\1e\1f\1g\1h\1ZX1i\1j\1k\1l\1cX1cX1m\1cX1n\1o\1ZX1ZX1ZX1ZX1ZX1ZX1P]1ZX1P]1ZX1ZX1ZX1ZX1
dZ1ZX1ZX1Q]1ZX1R]1R]1ZX1ZX1Q]1Q]1Q]1ZX1S]1R]1R]1ZX1R]1R]1ZX1ZX1T]1ZX1R]1ZX1R]1R]1R]1ZX1ZX1ZX1ZX1
ZX1U]1V]1W]1X]1Y]1Z]1Z]1[]1\]1]]1[]1^]1_]1`]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1
Q^1R^1S^1T^1[]1U^1[]1V^1[]1W^1X^1Y^1[]1Z^1[^1\^1]^1^^1^^1^^1^^1_^1`^1a^1b^1c^1d^1e^1[]1f^1f^1g^1
[]1[]1[]1[]1^]1b]1b]1h^1b]1b]1b]1i^1b]1j^1k^1j^1^]1l^1m^1n^1o^1P_1Q_1[]1R_1S_1T_1U_1V_1[]1[]1V^1
[]1[]1[]1W_1[]1X_1Y_1Z_1[_1\_1]_1^_1[]1__1`_1a_1[]1b_1c_1[]1[]1[]1[]1[]1[]1d_1e_1f_1g_1h_1i_1j_1
k_1l_1m_1l_1[]1n_1o_1P`1Q`1Q`1R`1S`1Q`1Q`1T`1T`1T`1R`1Q`1T`1Q`1S`1R`1U`1T`1V`1Q`1W`1X`1Q`1Q`1Q`1
Y`1Z`1[`1T`1Q`1Q`1Q`1Q`1Q`1Q`1Q`1\`1]`1S`1Q`1^`1Q`1T`1_`1``1a`1T`1b`1R`1Q`1c`1Q`1d`1Q`1Q`1T`1Q`1
S`1b`1Q`1e`1f`1g`1h`1X`1T`1T`1T`1i`1Q`1j`1T`1T`1Q`1i`1Q`1T`1i`1R`1Q`1Q`1X`1T`1R`1T`1k`1k`1T`1l`1
m`1T`1Q`1n`1o`1Q`1S`1T`1R`1T`1S`1Pa1Qa1Ra1R`1Sa1X`1R`1R`1X`1X`1X`1X`1Q`1Ta1T`1Q`1Q`1Q`1Q`1Q`1Ua1
V`1Va1T`1Wa1Xa1Ya1Q`1T`1Za1[a1\a1]a1^a1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1ja1ka1la1ka1ma1na1oa1Pb1
Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1`b1eb1`b1fb1gb1hb1ib1jb1kb1jb1jb1lb1
mb1jb1jb1nb1ob1Pc1Qc1jb1Rc1Sc1Tc1jb1Uc1Vc1jb1Wc1jb1Xc1Yc1Zc1jb1jb1jb1jb1[c1\c1]c1Vc1^c1_c1`c1ac1
bc1cc1dc1jb1ec1fc1Zc1gc1hc1gc1gc1ic1jc1gc1gc1kc1lc1mc1nc1oc1Pd1Qd1gc1gc1gc1gc1gc1gc1Rd1Rd1Rd1Rd1
Rd1Rd1Rd1gc1gc1gc1Sd1Td1Ud1Ud1Vd1Wd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1Ud1dd1ed1fd1gd1hd1id1
jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ud1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1Wd1fe1Wd1
ge1he1ie1fd1je1ke1le1me1ne1oe1Pf1Qf1_d1Rf1Sf1Ud1Tf1Uf1Ud1Vf1Wf1Wf1Xf1be1Yf1Zf1Wf1[f1[f1Ud1\f1ge1
Wf1]f1^f1_f1`f1af1af1nd1bf1Wf1_d1cf1^d1Ud1df1ef1ff1Ud1gf1hf1if1jf1^d1Ud1ge1Ud1Ud1Ud1Ud1Ud1kf1Ud1
Ud1Ud1lf1mf1Ud1Ud1Ud1Re1^d1Wf1Ud1Wf1Ud1Wf1nf1Ud1of1Ud1Ud1Pg1Wd1Qg1Rg1Ud1Ud1Sg1Ud1Tg1Ug1Wd1Vg1Ud1
Ud1Wg1Xg1Yg1Zg1[g1\g1]g1Ud1^g1_g1`g1ag1bg1_d1ge1cg1dg1eg1fg1gg1hg1ig1jg1kg1jg1lg1jg1mg1ng1ng1ng1
og1og1Ph1Qh1Qh1Rh1ng1ng1ng1Sh1ng1ng1Th1Uh1Vh1Wh1Wh1Rh1Xh1Yh1Zh1Qh1[h1\h1]h1Qh1^h1_h1`h1ah1bh1ch1
dh1eh1fh1gh1gh1fh1hh1gh1ih1jh1kh1lh1mh1nh1oh1Pi1gh1Qi1Ri1Si1Ti1Ui1Vi1gh1Wi1Xi1Yi1Zi1[i1\i1]i1^i1
_i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1dh1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Si1gh1Vj1Vj1Wj1Xj1gh1Yj1
gh1Zj1[j1\j1]j1^j1^j1_j1`j1aj1gh1bj1gh1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1jj1oj1Pk1Qk1Rk1Sk1jj1
jj1Tk1jj1jj1Uk1mj1Vk1Wk1jj1jj1Xk1Xk1jj1jj1jj1jj1Yk1Zk1[k1Xk1Xk1\k1]k1jj1jj1Xk1Xk1^k1_k1`k1ak1ak1
bk1ck1dk1ek1fk1gk1jj1hk1ik1jj1jj1jk1jj1jj1kk1Xk1Xk1lk1jj1jj1jj1jj1mk1Xk1nk1ok1Xk1Xk1Xk1Pl1jj1Ql1
Rl1Sl1Tl1Xk1Xk1Xk1Xk1Xk1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1
ml1nl1ml1ml1ol1Pm1Qm1Rm1Sm1Tm1Um1Um1ml1Vm1Wm1Xm1Ym1Zm1Rm1[m1\m1ml1]m1ml1^m1_m1`m1am1bm1cm1dm1em1
fm1gm1hm1ml1im1jm1km1lm1ml1ml1ml1ml1mm1nm1om1Pn1Qn1Rn1nm1nm1Sn1Tn1Un1Un1Un1Un1Un1Un1Un1Un1Un1Un1
Un1Un1Un1Un1Vn1Un1Un1Un1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Xn1Yn1Yn1Wn1Wn1Wn1Zn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1
Wn1Wn1Wn1[n1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1Wn1[n1Wn1Wn1Wn1Wn1Wn1\n1Wn1Wn1Wn1Wn1
]n1Wn1^n1_n1`n1an1bn1cn1dn1en1fn1gn1hn1Wn1Wn1in1Wn1\n1Wn1Wn1Wn1jn1jn1kn1Wn1ln1Wn1Wn1Wn1Wn1Wn1Wn1
Wn1mn1nn1on1on1Po1Qo1Ro1So1on1on1To1Uo1on1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o1_o1`o1ao1bo1co1do1eo1fo1go1
ho1io1jo1ko1lo1mo1no1oo1PP2PP2PP2PP2PP2QP2PP2RP2RP2SP2PP2PP2PP2PP2PP2PP2PP2TP2PP2TP2PP2TP2PP2oo1
PP2PP2PP2PP2PP2UP2PP2PP2PP2VP2PP2PP2PP2PP2PP2WP2PP2PP2PP2XP2RP2PP2PP2PP2PP2YP2RP2PP2PP2ZP2PP2[P2
RP2RP2RP2RP2RP2RP2WP2PP2\P2PP2PP2PP2PP2PP2PP2PP2]P2PP2^P2^P2_P2`P2aP2`P2aP2`P2bP2`P2cP2`P2aP2`P2
`P2aP2`P2dP2`P2`P2`P2`P2`P2`P2`P2`P2eP2`P2fP2`P2gP2`P2`P2hP2`P2aP2`P2`P2`P2iP2`P2jP2^P2`P2`P2^P2
kP2^P2`P2`P2`P2`P2^P2lP2^P2`P2`P2`P2mP2`P2`P2`P2aP2`P2nP2`P2oP2`P2PQ2`P2`P2`P2QQ2`P2`P2`P2`P2`P2
RQ2SQ2`P2`P2`P2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2`P2YQ2]Q2`P2`P2`P2^Q2`P2_Q2`P2`P2`Q2`P2`P2`P2`P2`P2`P2
YQ2YQ2aQ2`P2bQ2`P2`P2`P2cQ2dQ2eQ2dQ2fQ2dQ2dQ2dQ2gQ2dQ2hQ2dQ2iQ2dQ2dQ2jQ2dQ2kQ2dQ2dQ2dQ2lQ2mQ2nQ2
oQ2PR2QR2RR2lQ2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2VR2lR2
mR2nR2oR2PS2\R2\R2\R2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2VR2[S2\R2\R2\R2\S2]S2^S2\R2_S2`S2\R2\R2\R2\R2
\R2\R2\R2aS2bS2cS2\R2\R2\R2dS2eS2\R2fS2\R2gS2\R2\R2hS2\R2iS2\R2jS2kS2lS2lS2\R2mS2nS2oS2PT2QT2RT2
ZS2ST2TT2\R2\R2UT2VT2lS2WT2lS2\R2\R2\R2\R2\R2XT2YT2\R2aS2ZT2\R2\R2[T2\T2]T2\R2^T2_T2\R2`T2\R2aT2
\R2bT2cT2\R2dT2eT2fT2gT2\R2\R2\R2hT2\R2iT2jT2kT2lT2mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2
\U2]U2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2VV2WV2XV2YV2ZV2
[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2fV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2VW2WW2
WW2WW2WW2WW2WW2WW2WW2WW2XW2VW2YW2ZW2WW2VW2WW2VW2[W2VW2WW2WW2WW2WW2WW2WW2XW2WW2\W2WW2WW2WW2WW2WW2
WW2WW2WW2]W2YW2^W2YW2WW2WW2WW2YW2WW2WW2WW2WW2WW2WW2WW2_W2WW2`W2WW2WW2WW2YW2WW2WW2WW2WW2WW2WW2WW2
aW2bW2WW2cW2WW2XW2XW2dW2WW2eW2WW2fW2gW2hW2gW2gW2gW2hW2gW2gW2gW2gW2gW2gW2gW2iW2jW2kW2lW2mW2nW2oW2
PX2QX2RX2gW2SX2gW2TX2UX2VX2WX2XX2YX2gW2SX2ZX2[X2gW2\X2]X2^X2^X2^X2^X2_X2_X2`X2aX2bX2bX2_X2_X2cX2
dX2eX2fX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2RY2SY2TY2UY2VY2WY2XY2YY2ZY2[Y2\Y2]Y2]Y2]Y2]Y2]Y2]Y2
^Y2^Y2^Y2^Y2^Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2_Y2^Y2`Y2aY2bY2bY2bY2cY2dY2eY2fY2eY2gY2hY2iY2jY2kY2lY2mY2nY2
nY2nY2nY2oY2PZ2nY2nY2nY2nY2nY2nY2nY2QZ2RZ2nY2oY2nY2oY2nY2SZ2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2nY2
nY2TZ2nY2UZ2UZ2nY2VZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2WZ2XZ2YZ2ZZ2[Z2XZ2XZ2\Z2]Z2^Z2
_Z2`Z2aZ2aZ2aZ2ZZ2aZ2bZ2cZ2dZ2eZ2aZ2aZ2fZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2aZ2gZ2gZ2hZ2gZ2gZ2
iZ2jZ2kZ2lZ2mZ2gZ2nZ2gZ2oZ2P[2Q[2gZ2R[2P[2S[2T[2kZ2U[2V[2W[2V[2X[2Y[2Z[2[[2\[2\[2][2\[2^[2^[2_[2
`[2a[2_[2_[2b[2c[2d[2e[2\[2\[2\[2\[2f[2g[2h[2f[2f[2f[2\[2i[2_[2f[2`[2\[2f[2f[2f[2j[2k[2f[2l[2f[2
m[2l[2n[2f[2m[2f[2g[2f[2o[2f[2P\2f[2f[2h[2Q\2\[2f[2\[2\[2f[2R\2S\2i[2T\2T\2f[2f[2f[2\[2f[2\[2h[2
\[2U\2V\2W\2X\2Y\2Z\2[\2[\2\\2\\2\\2]\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2^\2\\2_\2`\2a\2
b\2c\2\\2\\2\\2d\2\\2\\2e\2f\2g\2\\2\\2h\2i\2h\2h\2h\2h\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2\\2
\\2\\2\\2\\2\\2j\2\\2\\2\\2k\2l\2\\2m\2l\2\\2m\2l\2l\2n\2\\2\\2\\2\\2o\2\\2\\2\\2\\2\\2o\2\\2\\2
j\2\\2\\2P]2\\2\\2\\2\\2\\2\\2Q]2R]2\\2\\2S]2\\2\\2\\2\\2^\2^\2\\2\\2T]2U]2V]2V]2W]2X]2Y]2Z]2[]2
T]2T]2\]2]]2^]2_]2`]2a]2b]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2m]2S^2m]2T^2m]2U^2
V^2W^2X^2Y^2Z^2[^2\^2]^2]^2^^2]^2_^2]^2^^2]^2]^2]^2^^2]^2]^2]^2]^2]^2`^2a^2b^2]^2]^2]^2]^2]^2c^2
]^2d^2]^2]^2]^2]^2]^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2m^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2W_2R_2R_2X_2Y_2
R_2Z_2[_2\_2R_2]_2^_2__2`_2a_2b_2c_2d_2e_2m^2f_2R_2g_2R_2m^2h_2i_2j_2k_2l_2i_2R_2R_2m_2n_2o_2R_2
R_2P`2Q`2R`2R_2S`2R_2T`2U`2V`2W`2X`2Y`2Z`2[`2R_2\`2]`2m^2^`2R_2_`2``2m^2m^2a`2b`2R_2c`2d`2e`2f`2
g`2h`2i`2j`2k`2l`2m`2n`2R_2o`2Pa2Qa2Ra2i_2i_2Sa2Ta2Ua2Va2R_2Wa2R_2Xa2Ya2Za2[a2R_2R_2\a2R_2R_2R_2
R_2R_2R_2]a2m^2^a2R_2_a2m^2`a2aa2ba2ca2m^2da2R_2ea2R_2fa2ga2ha2ia2ja2R_2ka2R_2la2R_2R_2R_2R_2R_2
R_2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2R_2^b2_b2`b2ab2bb2R_2R_2cb2db2eb2R_2R_2R_2
fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2R_2Pc2Qc2Rc2R_2Sc2Tc2R_2i_2i_2R_2R_2Uc2Vc2Wc2R_2R_2R_2Xc2Yc2Zc2[c2
\c2]c2i_2^c2_c2`c2ac2bc2cc2dc2R_2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2R_2Sd2Td2Ud2Vd2m^2Wd2
m^2m^2Xd2m^2Yd2i_2Zd2[d2\d2R_2]d2]d2R_2R_2R_2^d2_d2`d2ad2bd2cd2R_2m^2R_2dd2ed2i_2fd2R_2gd2i_2hd2
i_2id2jd2kd2ld2md2nd2od2Pe2Qe2Pe2Re2Pe2R_2R_2i_2Se2R_2Te2R_2R_2Ue2Ve2R_2R_2R_2R_2We2R_2Xe2Ye2Ze2
R_2R_2[e2\e2R_2]e2R_2^e2_e2`e2_e2ae2_e2be2ce2de2ee2fe2ge2he2ie2he2he2je2ke2le2he2le2me2ne2he2oe2
Pf2Qf2Rf2Sf2Tf2he2Uf2Vf2Wf2Xf2Yf2Zf2he2[f2he2\f2Wf2]f2^f2_f2`f2af2bf2cf2df2he2he2ef2he2he2he2he2
ff2he2he2he2he2he2he2he2he2gf2he2hf2if2hf2jf2kf2lf2he2he2he2mf2he2he2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Ug2
Vg2Pg2Wg2Xg2he2Pg2Yg2Zg2[g2\g2]g2^g2_g2`g2ag2he2he2he2bg2cg2dg2eg2fg2he2gg2he2hg2ig2he2he2jg2hf2
he2kg2lg2mg2ng2og2Ph2he2he2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2eh2eh2
fh2gh2hh2he2ih2he2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2he2he2`i2he2
he2ai2he2bi2ci2he2di2ei2he2he2fi2he2gi2hi2ii2ji2ki2he2li2he2he2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2Vj2Wj2
Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2ej2fj2Wf2he2gj2hj2ij2jj2kj2lj2mj2nj2oj2Pk2Qk2Rk2Qk2Sk2Tk2
Uk2Vk2Wk2Wk2Xk2Yk2Pk2Pk2Pk2Zk2[k2\k2]k2^k2_k2^k2`k2ak2^k2^k2bk2ck2dk2ck2ek2fk2gk2hk2ck2ik2ck2jk2
kk2lk2mk2lk2nk2ok2Pl2Ql2Rl2lk2Sl2Tl2Ul2Vl2lk2lk2Wl2Xl2Yl2lk2Zl2[l2\l2]l2^l2_l2lk2`l2al2bl2lk2lk2
lk2cl2dl2lk2el2fl2gl2lk2hl2il2jl2lk2kl2ll2lk2ml2nl2ol2lk2Pm2Qm2Rm2Sm2lk2Tm2Um2Vm2lk2Wm2Xm2Ym2Zm2
lk2lk2lk2[m2\m2lk2lk2]m2^m2_m2lk2lk2lk2lk2`m2lk2lk2lk2am2lk2bm2lk2lk2lk2lk2lk2lk2lk2cm2dm2lk2em2
lk2fm2lk2gm2hm2lk2im2jm2lk2km2lm2mm2lk2lk2lk2lk2lk2lk2lk2lk2lk2nm2lk2lk2lk2om2lk2lk2lk2al2lk2Pn2
hl2Qn2lk2Rn2lk2lk2lk2Sn2Tn2Un2lk2lk2lk2Vn2Wn2lk2lk2lk2lk2Xn2Yn2Zn2al2[n2\n2]n2lk2lk2lk2lk2lk2^n2
_n2lk2lk2lk2lk2`n2an2bn2lk2cn2lk2dn2en2lk2lk2fn2lk2lk2gn2hn2in2jn2lk2lk2lk2kn2lk2ln2lk2lk2mn2lk2
lk2nn2lk2on2lk2lk2Po2Qo2Ro2So2lk2lk2lk2To2lk2Uo2Uo2Vo2lk2lk2lk2Wo2Xo2lk2lk2Yo2lk2Zo2lk2[o2\o2]o2
^o2_o2lk2lk2lk2lk2`o2lk2ao2lk2bo2lk2co2lk2lk2lk2do2lk2lk2lk2al2lk2eo2lk2fo2lk2lk2lk2lk2lk2lk2go2
lk2lk2lk2lk2ho2io2lk2jo2lk2ko2lk2lo2mo2lk2lk2no2lk2oo2lk2lk2lk2PP3lk2QP3RP3SP3lk2TP3UP3lk2lk2VP3
lk2lk2WP3XP3lk2lk2lk2lk2lk2YP3ZP3ZP3[P3\P3]P3lk2^P3lk2lk2_P3lk2`P3lk2lk2lk2aP3lk2lk2bP3lk2lk2cP3
lk2lk2dP3eP3lk2lk2lk2fP3lk2gP3lk2hP3lk2lk2lk2iP3lk2lk2jP3kP3lk2lk2lP3lk2mP3lk2nP3lk2lk2lk2lk2oP3
lk2lk2PQ3QQ3RQ3SQ3TQ3UQ3lk2lk2VQ3lk2WQ3lk2lk2lk2XQ3lk2lk2lk2YQ3ZQ3[Q3lk2lk2\Q3Ql2]Q3lk2lk2^Q3_Q3
`Q3aQ3lk2lk2bQ3lk2cQ3lk2dQ3lk2lk2lk2lk2lk2lk2eQ3lk2fQ3lk2gQ3lk2hQ3lk2iQ3jQ3kQ3lk2lQ3lk2mQ3lk2lk2
lk2nQ3oQ3PR3al2QR3lk2RR3lk2SR3TR3lk2lk2UR3lk2VR3lk2WR3lk2XR3YR3lk2lk2lk2lk2lk2ZR3lk2[R3lk2\R3]R3
^R3_R3lk2`R3lk2aR3bR3lk2lk2cR3dR3lk2lk2eR3lk2fR3gR3lk2lk2lk2lk2hR3iR3jR3lk2kR3lk2lk2lR3mR3lk2lk2
lk2nR3oR3PS3lk2lk2lk2QS3lk2RS3SS3TS3US3VS3lk2lk2lk2WS3lk2XS3lk2lk2YS3ZS3lk2lk2lk2[S3\S3]S3lk2^S3
lk2_S3lk2`S3lk2lk2lk2aS3lk2bS3lk2cS3dS3eS3lk2fS3gS3lk2lk2lk2hS3lk2Tl2lk2iS3jS3kS3lk2lS3mS3nS3lk2
lk2oS3lk2lk2lk2lk2PT3QT3RT3lk2lk2lk2lk2lk2lk2lk2ST3lk2TT3lP3UT3lk2lk2lk2VT3lk2WT3lk2XT3lk2UP3lk2
lk2lk2lk2lk2lk2lk2lk2YT3lk2ZT3lk2lk2lk2lk2[T3\T3]T3lk2^T3lk2_T3`T3aT3bT3cT3lk2lk2lk2dT3eT3fT3gT3
hT3lk2lk2lk2lk2lk2iT3nl2lk2jT3kT3lT3UP3mT3eo2lk2lk2on2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2
lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2nT3oT3lk2lk2PU3lk2lk2lk2lk2lk2lk2QU3lk2lk2lk2RU3SU3TU3
UU3lk2lk2lk2lk2lk2lk2lk2lk2VU3lk2WU3lk2XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3lk2lk2lk2lk2lk2cU3dU3eU3
fU3gU3hU3iU3lk2jU3lk2lk2kU3lU3lk2lk2lk2lk2lk2mU3nU3lk2lk2lk2lk2lk2oU3lk2PV3lk2lk2lk2QV3lk2lk2lk2
lk2lk2lk2RV3SV3lk2lk2lk2lk2TV3UV3VV3lk2WV3lk2lk2lk2nQ3lk2XV3lk2YV3lk2lk2lk2lk2lk2ZV3lk2[V3lk2\V3
lk2]V3^V3_V3`V3aV3bV3Yl2cV3lk2lk2dV3eV3lk2lk2lk2lk2lk2lk2fV3lk2gV3hV3lk2lk2lk2iV3iV3jV3lk2lk2lk2
lk2lk2lk2kV3cV3lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lk2lV3mV3lk2nV3lk2Yl2lk2lk2lk2lk2lk2oV3lk2lk2lk2
lk2lk2PW3QW3lk2al2lk2RW3lk2SW3lk2TW3UW3VW3WW3lk2XW3YW3ZW3lk2[W3\W3]W3^W3_W3lk2`W3aW3bW3cW3dW3bW3
bW3eW3fW3gW3hW3iW3bW3jW3kW3lW3mW3nW3oW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3kW3\X3]X3^X3_X3kW3`X3
aX3bX3cX3dX3eX3fX3gX3hX3iX3iX3kW3kW3jX3kW3kX3lX3mX3nX3oX3PY3iX3QY3RY3RY3SY3TY3UY3VY3WY3XY3fX3YY3
ZY3[Y3fX3\Y3]Y3^Y3_Y3`Y3aY3fX3bY3cY3fX3dY3eY3fY3gY3hY3iY3jY3kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3
WZ3XZ3YZ3ZZ3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3mZ3Q[3R[3S[3T[3U[3
U[3V[3W[3X[3Y[3Z[3[[3\[3U[3U[3U[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3h[3U[3U[3i[3j[3k[3l[3m[3n[3o[3
P\3Q\3l[3o[3R\3n[3S\3T\3Q\3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3U\3m[3V\3m[3m[3W\3X\3Y\3Z\3[\3\\3m[3m[3
]\3^\3m[3m[3W\3m[3_\3`\3m[3U\3m[3a\3Q\3b\3c\3d\3e\3f\3m[3g\3h\3m[3m[3i\3f\3j\3m[3W\3m[3m[3m[3W\3
m[3m[3m[3m[3k\3l\3m[3m[3g\3m\3m[3n\3n\3o\3m[3m[3m[3m[3m[3P]3Q]3W\3m[3m[3m[3R]3m[3m[3m[3m[3m[3S]3
T]3U]3m[3m[3U]3m[3m[3m[3V]3m[3m[3W]3m[3m[3m[3X]3m[3Y]3Z]3[]3m[3\]3m[3W\3m[3m[3m[3m[3]]3V]3W\3m[3
^]3_]3Q\3`]3a]3b]3n\3c]3d]3m[3e]3m[3m[3m[3m[3m[3m[3W\3m[3f]3g]3h]3m[3m[3i]3m[3j]3m[3j]3m[3k]3l]3
m[3m]3n]3o]3m[3P^3Q^3m[3m[3R^3R^3R^3m[3S^3T^3o]3m[3U^3m]3V^3o]3m[3a]3W^3n[3m[3m[3m[3m[3m[3m[3X^3
Y^3Z^3n\3m[3m[3m[3m[3Q\3n\3m[3m[3[^3\^3]^3V^3W\3m[3m[3m[3W\3m[3^^3_^3`^3m[3V^3m[3o]3m[3n\3a^3m[3
m[3m[3W\3m[3b^3c^3m[3m[3m[3m[3m[3d^3m[3n\3Y^3e^3m[3m[3n\3n\3o\3m[3m[3m[3f^3m[3g^3m[3m[3m[3m[3h^3
m[3i^3i^3W\3j^3k^3l^3m[3m[3m[3m[3m[3m[3m^3m[3n^3m[3o^3P_3m[3Q_3Q\3n[3m[3R_3S_3T_3Q\3m[3U_3n\3V_3
m[3W_3X_3m[3m[3m[3m[3m[3Y_3m[3m[3m[3m[3Z_3m[3m[3[_3\_3m[3m[3]_3m[3a]3Z^3n\3m[3m[3m[3m[3m[3m[3^_3
__3`_3a_3b_3c_3d_3d_3e_3m[3m[3m[3m[3f_3d_3g_3h_3i_3m[3d_3j_3d_3k_3m[3l_3m_3n_3o_3P`3Q`3m[3m[3m[3
m[3R`3S`3T`3m[3U`3m[3U`3m[3U`3U`3m[3V`3W`3X`3Y`3Z`3[`3\`3m[3m[3m[3m[3m[3m[3m[3]`3m[3m[3^`3m[3_`3
m[3``3m[3Q\3a`3b`3c`3m[3c`3c`3d`3e`3f`3g`3h`3m[3i`3n[3m[3j`3k`3l`3m[3k`3m`3n`3o`3k`3Pa3Pa3Qa3m[3
Q\3Ra3m[3m[3m[3m[3n[3Q\3Sa3m[3m[3Sa3m[3m[3m[3Ta3Q\3Ua3m[3m[3m[3Q\3m[3Va3m[3Wa3m[3m[3W\3m[3m[3m[3
Xa3m[3Ya3m[3m[3m[3Za3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3m[3[a3m[3m[3m[3W\3m[3\a3]a3^a3m[3_a3`a3
m[3m[3aa3m[3ba3m[3ca3da3ea3fa3ga3ha3m[3ia3ja3ka3la3ma3ia3m[3S]3na3m[3m[3m[3m[3U\3m[3W\3m[3m[3oa3
Pb3m[3m[3m[3m[3m[3Qb3m[3m[3m[3Rb3m[3m[3m[3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3cb3db3
eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Sc3Uc3Sc3Vc3Wc3Xc3Yc3Zc3[c3\c3Sc3]c3Yc3^c3Yc3_c3
`c3ac3bc3cc3dc3bc3ec3fc3`c3gc3`c3hc3ic3bc3jc3jc3bc3bc3`c3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3lc3Vd3
Wd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3lc3bd3cd3dd3ed3lc3fd3gd3hd3id3jd3lc3kd3ld3md3lc3nd3lc3od3Pe3Qe3
Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3de3ee3fe3ge3ge3ge3ge3ge3ge3he3ie3ge3ge3ge3
ge3ge3ge3ge3ge3ge3ge3ge3ge3je3ge3ke3le3me3me3ge3ge3ge3ge3ge3ge3ge3ne3ge3oe3ge3Pf3Qf3Rf3Sf3Tf3ge3
Uf3Vf3Wf3Xf3Yf3Zf3ge3[f3ge3\f3ge3ge3]f3^f3_f3ge3`f3ge3ge3ge3ge3ge3ge3af3ge3ge3ge3ge3ge3ge3ge3ge3
bf3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3cf3df3ge3ge3ge3ef3ge3ge3ff3gf3ge3ge3ge3ge3hf3if3jf3
kf3lf3mf3nf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Vg3Vg3Wg3Xg3ge3Yg3ge3ge3ge3Zg3[g3\g3]g3ge3^g3ge3_g3ge3kf3
jf3ge3`g3`g3ge3af3ge3ge3ge3ag3ge3ge3kf3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3ge3bg3cg3dg3cg3af3eg3
ge3ge3ge3ge3ge3fg3gg3hg3ig3jg3kg3lg3mg3ng3ge3ge3ge3og3Ph3Qh3Rh3Sh3ge3ge3ge3ge3ge3Th3Uh3Vh3af3me3
Wh3Xh3ge3ge3Yh3ge3ge3ge3ge3ge3Zh3ge3ge3ge3ge3[h3\h3]h3^h3ge3ge3_h3ge3`h3ge3ge3jf3ah3bh3ch3dh3eh3
fh3gh3hh3ih3jh3kh3lh3mh3nh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3
nh3nh3nh3ei3fi3gi3hi3ii3ji3ki3nh3li3mi3ni3oi3Pj3Pj3Qj3Rj3Pj3Pj3Sj3Tj3Uj3Vj3Wj3Xj3Pj3Yj3Zj3Pj3[j3
Pj3\j3]j3^j3_j3`j3aj3Pj3Pj3Pj3bj3Pj3cj3dj3ej3fj3gj3hj3Pj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Tk3
Uk3Vk3Wk3Xk3Yk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Tk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3
gk3hk3ik3gk3gk3gk3gk3gk3gk3gk3gk3gk3gk3gk3gk3gk3jk3kk3gk3gk3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Wl3
Xl3Yl3Zl3[l3\l3]l3]l3]l3]l3]l3^l3_l3`l3`l3]l3]l3]l3]l3]l3al3bl3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3
nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3^m3gm3hm3im3jm3km3lm3
mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3^m3^m3Wn3^m3Xn3Yn3Zn3Zn3[n3Zn3Zn3Zn3\n3Zn3Zn3Zn3]n3^n3_n3`n3an3bn3
^m3cn3dn3^m3^m3^m3en3fn3gn3hn3in3jn3kn3ln3^m3mn3nn3on3Po3Qo3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3
]o3^o3_o3`o3ao3bo3co3do3do3eo3fo3go3ho3io3jo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4ao3VP4WP4XP4eo3YP4
ZP4[P4YP4YP4\P4]P4^P4[P4_P4YP4YP4YP4`P4QP4YP4QP4QP4QP4aP4QP4bP4cP4dP4QP4YP4QP4QP4UP4YP4YP4WP4YP4
YP4YP4YP4YP4QP4QP4QP4eP4QP4fP4fP4QP4gP4hP4iP4YP4jP4kP4_P4lP4QP4mP4QP4`P4nP4oP4QP4YP4QP4QP4QP4QP4
QP4PQ4QQ4RQ4SQ4TQ4UQ4UQ4UQ4UQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4UQ4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4UQ4gQ4hQ4
iQ4bQ4jQ4kQ4lQ4kQ4UQ4UQ4mQ4UQ4UQ4UQ4nQ4UQ4UQ4UQ4UQ4UQ4UQ4UQ4oQ4kQ4UQ4UQ4_Q4_Q4PR4QR4RR4SR4_Q4_Q4
TR4UR4TR4UR4TR4UR4VR4_Q4WR4_Q4_Q4XR4YR4ZR4_Q4_Q4_Q4_Q4_Q4_Q4_Q4_Q4_Q4_Q4_Q4_Q4[R4_Q4_Q4_Q4\R4]R4
^R4_Q4_R4_Q4`R4aR4bR4aR4aR4cR4dR4eR4WR4fR4gR4AAAAAAAhR4AAAAAAAAAAAAAAAAAAAAAAAAAAhR4AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiR4jR4kR4lR4mR4nR4oR4===PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4QS4RS4
PS4SS4TS4US4VS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4WS4XS4YS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4ZS4[S4PS4
\S4PS4PS4]S4PS4^S4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4_S4`S4PS4PS4PS4aS4bS4PS4PS4PS4PS4PS4cS4PS4dS4
PS4PS4PS4eS4fS4PS4PS4PS4gS4PS4PS4hS4iS4PS4jS4kS4PS4PS4lS4PS4mS4PS4nS4PS4oS4PS4PS4PS4PS4PS4PS4PS4
PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PS4PT4QT4RT4PS4ST4PS4PS4PS4PS4PS4PS4PS4PS4
PS4PS4PS4PS4PS4PS4PS4PS4TT4PS4PS4UT4VT4WT4PS4XT4PS4PS4PS4PS4PS4YT4PS4ZT4[T4PS4\T4PS4PS4PS4PS4]T4
^T4_T4PS4`T4PS4PS4PS4PS4PS4aT4PS4bT4PS4PS4cT4PS4dT4eT4PS4PS4fT4gT4hT4PS4PS4PS4PS4PS4PS4PS4PS4iT4
PS4jT4PS4kT4PS4lT4mT4nT4oT4PU4PS4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4
fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4kU4UV4VV4kU4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4
dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4YW4ZW4[W4[W4YW4\W4YW4YW4VW4]W4
^W4_W4`W4_W4aW4bW4_W4cW4cW4cW4dW4eW4cW4cW4fW4cW4gW4hW4cW4cW4iW4jW4kW4lW4mW4nW4oW4nW4nW4PX4nW4QX4
RX4SX4SX4SX4SX4SX4SX4SX4SX4TX4SX4SX4SX4SX4UX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4
SX4SX4VX4SX4SX4SX4WX4XX4RX4YX4SX4ZX4[X4\X4SX4SX4SX4]X4^X4_X4SX4`X4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4
SX4SX4SX4aX4SX4SX4aX4SX4bX4cX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4dX4SX4SX4SX4eX4SX4fX4gX4hX4
SX4SX4SX4SX4SX4iX4SX4SX4jX4jX4kX4lX4gX4mX4SX4nX4SX4oX4PY4SX4SX4SX4SX4SX4SX4SX4QY4SX4SX4SX4SX4RY4
SY4TY4SX4SX4SX4UY4VY4SX4SX4SX4WY4XY4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4YY4ZY4[Y4\Y4gX4]Y4
SX4SX4^Y4SX4SX4kX4kX4kX4_Y4SX4SX4SX4`Y4aY4bY4SX4SX4SX4SX4SX4jX4SX4QY4SX4SX4SX4SX4SX4SX4SX4cY4SX4
dY4SX4SX4SX4gX4SX4QY4QY4eY4SX4^Y4SX4SX4fY4gY4SX4hY4iY4jY4kY4SX4SX4QY4QY4SX4SX4SX4jX4SX4SX4lY4cY4
mY4SX4nY4oY4SX4SX4SX4SX4SX4PZ4QZ4RZ4SZ4TZ4QZ4QZ4UZ4SX4SX4SX4SX4aX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4
QY4SX4SX4SX4VZ4SX4WZ4XZ4YZ4SX4SX4SX4SX4SX4SX4SX4\X4SX4SX4ZZ4[Z4SX4SX4SX4iX4\Z4]Z4SX4^Z4_Z4SX4`Z4
SX4aZ4SX4SX4SX4SX4SX4SX4SX4SX4SX4bZ4SX4SX4cZ4dZ4SX4SX4eZ4SX4SX4SX4SX4SX4SX4SX4SX4fZ4gZ4SX4SX4hZ4
SX4iZ4jZ4jX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4kZ4lZ4SX4SX4mZ4SX4SX4SX4SX4SX4SX4SX4SX4SX4nZ4SX4SX4
VZ4SX4VZ4VZ4YY4oZ4VZ4VZ4SX4P[4SX4Q[4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4
SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4SX4gX4R[4VZ4SX4SX4SX4cY4S[4SX4SX4SX4SX4
T[4U[4SX4SX4V[4W[4SX4SX4X[4SX4SX4SX4SX4SX4SX4SX4VZ4SX4SX4SX4SX4SX4SX4SX4U[4SX4SX4QY4QY4SX4QY4QY4
SX4QY4SX4SX4SX4Y[4VZ4SX4SX4QY4SX4VZ4Z[4[[4\[4][4SX4^[4_[4`[4VZ4a[4VZ4VZ4b[4c[4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4d[4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4e[4VZ4VZ4VZ4VZ4VZ4f[4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4g[4VZ4
VZ4VZ4VZ4h[4i[4VZ4VZ4VZ4VZ4j[4k[4VZ4VZ4VZ4VZ4VZ4l[4VZ4VZ4VZ4VZ4VZ4VZ4m[4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4n[4VZ4VZ4VZ4o[4VZ4VZ4VZ4VZ4VZ4VZ4P\4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4Q\4VZ4VZ4VZ4VZ4VZ4VZ4VZ4R\4VZ4VZ4d[4VZ4S\4VZ4VZ4k[4VZ4T\4U\4VZ4V\4VZ4VZ4
VZ4VZ4VZ4VZ4W\4X\4n[4VZ4VZ4Y\4VZ4VZ4Z\4VZ4P\4[\4VZ4VZ4VZ4\\4]\4VZ4]\4]\4VZ4VZ4VZ4VZ4VZ4VZ4]\4VZ4
VZ4VZ4VZ4k[4VZ4VZ4^\4_\4`\4a\4VZ4VZ4b\4b\4c\4VZ4VZ4VZ4d\4VZ4e\4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4f\4g\4VZ4
VZ4VZ4VZ4VZ4h\4VZ4VZ4VZ4VZ4VZ4VZ4VZ4i\4VZ4VZ4VZ4VZ4j\4VZ4VZ4VZ4VZ4VZ4k[4VZ4VZ4VZ4k\4VZ4VZ4VZ4VZ4
l\4VZ4VZ4m\4n\4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4j[4VZ4VZ4o\4VZ4VZ4VZ4VZ4VZ4VZ4P]4VZ4VZ4k[4Q]4R]4S]4VZ4
VZ4VZ4VZ4T]4VZ4VZ4VZ4U]4VZ4VZ4V]4VZ4VZ4VZ4VZ4W]4VZ4VZ4VZ4VZ4X]4VZ4Y]4VZ4VZ4U[4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4T]4VZ4VZ4Z]4VZ4VZ4VZ4[]4VZ4VZ4VZ4]\4VZ4\]4VZ4]]4^]4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4]\4VZ4VZ4VZ4VZ4VZ4VZ4_]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4U\4VZ4`]4VZ4VZ4
a]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4b]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4]]4VZ4VZ4VZ4VZ4c]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4d]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4e]4VZ4f]4VZ4
g]4VZ4VZ4VZ4VZ4h]4i]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4j]4U[4k]4U[4l]4U[4VZ4VZ4m]4n]4VZ4VZ4o]4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4P^4Q^4R^4VZ4Q^4VZ4VZ4VZ4VZ4VZ4VZ4S^4VZ4VZ4VZ4VZ4T^4T^4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4U^4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4V^4VZ4VZ4VZ4VZ4W^4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4d[4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4d[4VZ4VZ4VZ4VZ4VZ4X^4Y^4VZ4VZ4VZ4VZ4VZ4U^4U^4Z^4VZ4VZ4VZ4VZ4VZ4[^4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4\^4]^4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4^]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4^^4VZ4VZ4VZ4_^4VZ4`^4VZ4VZ4VZ4a^4
b^4U[4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4c^4VZ4k[4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4]\4VZ4
VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4W]4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4VZ4k[4
k[4VZ4VZ4d^4d^4d^4d^4d^4d^4e^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4f^4
d^4d^4d^4d^4d^4d^4g^4d^4h^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4i^4d^4i^4d^4d^4d^4i^4j^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4k^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4l^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4i^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4m^4d^4d^4d^4d^4d^4
d^4d^4d^4n^4n^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4o^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4P_4d^4d^4d^4d^4d^4d^4
Q_4d^4d^4d^4d^4d^4d^4d^4d^4e^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4P_4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4i^4d^4d^4d^4e^4R_4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4S_4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4i^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4T_4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4P_4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4U_4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4e^4e^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4n^4d^4d^4d^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4d^4V_4W_4X_4Y_4Y_4Y_4Y_4Y_4Z_4Y_4Y_4Y_4Y_4Y_4[_4Y_4\_4Y_4
Y_4Y_4W_4W_4Y_4W_4]_4^_4__4`_4a_4b_4Y_4c_4Y_4Y_4Y_4Y_4Y_4Y_4d_4Y_4e_4f_4g_4h_4i_4j_4j_4k_4l_4m_4
n_4o_4j_4P`4Q`4R`4S`4T`4U`4V`4R`4R`4W`4X`4Y`4Z`4[`4\`4j_4R`4R`4]`4R`4Y`4^`4j_4_`4``4R`4a`4b`4c`4
X`4d`4d`4e`4f`4d`4d`4g`4h`4i`4d`4j`4k`4l`4m`4d`4d`4d`4d`4d`4d`4d`4d`4n`4d`4o`4Pa4d`4d`4d`4Qa4d`4
Ra4d`4d`4d`4Sa4d`4d`4Ta4Ua4d`4Sa4Sa4Va4Wa4d`4Xa4d`4Ya4d`4Za4d`4[a4d`4\a4]a4d`4d`4d`4^a4_a4`a4aa4
ba4ca4d`4d`4d`4da4d`4d`4ea4fa4ga4d`4ha4d`4ia4d`4ja4d`4ka4d`4d`4d`4d`4la4d`4ma4d`4d`4na4d`4d`4oa4
d`4d`4Pb4Pb4Qb4Pb4Pb4Pb4Pb4Pb4Rb4Pb4Pb4Sb4Tb4Pb4Ub4Vb4Wb4Xb4Yb4Zb4Pb4Pb4Pb4Pb4Pb4[b4\b4Pb4Pb4]b4
^b4_b4`b4ab4Pb4bb4Pb4Pb4Pb4Pb4Pb4Pb4cb4Pb4db4Pb4Pb4Pb4Pb4Zb4Pb4eb4Pb4Pb4fb4Pb4gb4hb4ib4jb4Pb4kb4
Pb4Pb4lb4Pb4Pb4mb4nb4ob4Pc4Pb4Qc4Rc4Sc4Tc4Pb4Pb4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4Pb4]c4^c4_c4`c4ac4bc4
cc4dc4ec4fc4gc4hc4ic4jc4jc4kc4lc4Pb4mc4nc4oc4Pd4Qd4Rd4Sd4Pb4Td4Ud4Vd4Wd4Pb4Pb4Pb4Xd4Pb4Yd4Pb4Pb4
Pb4Pb4Zd4[d4Pb4Pb4\d4]d4^d4_d4`d4ad4Pb4bd4Pb4Pb4cd4dd4Pb4ed4Pb4fd4Pb4Pb4Pb4Pb4gd4Pb4hd4Pb4Pb4Pb4
id4jd4jd4jd4jd4kd4ld4md4nd4jd4od4Pe4Qe4Re4jd4jd4Se4jd4Te4jd4Ue4Ve4Ue4We4jd4jd4Xe4jd4jd4Ve4Ye4Ze4
[e4jd4\e4]e4jd4^e4jd4_e4`e4ae4jd4be4jd4ce4jd4Xe4jd4de4jd4ee4jd4fe4jd4fe4jd4ge4jd4jd4jd4jd4jd4he4
jd4ie4je4jd4jd4jd4ke4he4jd4le4me4ne4oe4jd4jd4jd4jd4Pf4jd4jd4jd4jd4jd4Qf4jd4jd4jd4jd4jd4Rf4jd4Sf4
jd4jd4jd4Tf4jd4jd4jd4jd4jd4Uf4jd4Ue4jd4Ue4jd4Ue4jd4Vf4jd4Wf4jd4Xf4Yf4Zf4Zf4Zf4Zf4Zf4[f4\f4Zf4]f4
^f4_f4Zf4`f4af4bf4Zf4[f4_f4Zf4cf4df4ef4Zf4Zf4Zf4ff4Zf4gf4Zf4Zf4hf4if4if4Zf4Zf4Zf4Zf4Zf4jf4kf4lf4
Zf4Zf4Zf4Zf4mf4Zf4Zf4Zf4nf4of4of4of4of4Pg4of4of4of4of4of4of4of4of4of4of4of4of4of4of4of4Qg4of4of4
of4of4of4of4of4of4of4of4of4Rg4Sg4of4of4of4of4of4Tg4of4of4of4of4Ug4of4of4of4of4of4of4of4of4of4Vg4
Vg4Vg4Vg4Vg4Vg4Vg4Vg4Vg4Wg4Vg4Vg4Vg4Xg4Yg4Vg4Vg4Vg4Zg4Vg4[g4\g4Vg4]g4Vg4Vg4^g4_g4`g4Vg4Vg4Vg4ag4
Vg4bg4Vg4cg4Vg4dg4eg4Vg4fg4Vg4Vg4gg4hg4ig4jg4Vg4Vg4Vg4Vg4Vg4kg4lg4Vg4mg4ng4og4Vg4Ph4Qh4Vg4Rh4Vg4
Vg4Sh4Th4Sh4Uh4Vg4Vh4Wh4Xh4Yh4Zh4[h4Vg4Vg4\h4]h4^h4Vg4_h4Vg4`h4ah4bh4ch4dh4eh4fh4gh4hh4hh4ih4jh4
hh4kh4lh4mh4nh4oh4kh4kh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4Zi4[i4[i4Zi4[i4\i4Zi4]i4[i4[i4Wi4[i4[i4
[i4[i4[i4^i4[i4^i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4[i4_i4[i4[i4_i4[i4Zi4[i4[i4[i4[i4
[i4[i4[i4Zi4[i4[i4`i4[i4[i4[i4[i4[i4[i4ai4bi4[i4[i4ci4di4ei4fi4fi4gi4fi4hi4ii4ji4fi4fi4fi4fi4fi4
fi4ki4ki4li4mi4ki4ni4ki4oi4Pj4ki4Qj4ki4Rj4ki4Sj4ki4ki4Tj4ki4Uj4Vj4Wj4Xj4Xj4Yj4Zj4[j4Yj4Xj4Xj4\j4
]j4^j4Yj4_j4Xj4`j4aj4bj4cj4Yj4Yj4dj4ej4fj4Xj4gj4hj4ij4jj4kj4lj4mj4nj4lj4oj4Pk4Qk4Rk4lj4lj4Sk4Tk4
lj4lj4Uk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4\k4\k4\k4\k4_k4`k4ak4bk4ck4dk4ek4fk4gk4hk4ik4jk4kk4lk4mk4nk4
ok4nk4Pl4Ql4nk4Rl4nk4Sl4nk4Tl4Tl4Tl4Ul4nk4Vl4Wl4nk4nk4nk4nk4nk4nk4nk4Xl4Yl4Zl4Zl4Zl4Zl4Zl4Zl4[l4
\l4]l4^l4_l4`l4al4[l4[l4bl4cl4cl4dl4el4dl4dl4dl4fl4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4ol4Sm4Tm4
Um4ol4Vm4Wm4Xm4Xm4Xm4Xm4Xm4Ym4Xm4Zm4Xm4[m4\m4]m4]m4^m4]m4]m4_m4]m4]m4]m4]m4`m4]m4am4bm4cm4dm4em4
fm4gm4hm4im4jm4km4lm4mm4nm4lm4lm4om4om4Pn4lm4lm4lm4Qn4Rn4Rn4Sn4Tn4Un4Vn4Wn4Rn4Xn4Yn4Zn4Rn4Rn4Rn4
Rn4Rn4Rn4[n4Rn4Rn4\n4]n4Rn4Rn4^n4_n4`n4an4bn4cn4dn4en4fn4gn4gn4hn4gn4gn4in4jn4kn4ln4mn4nn4on4Po4
Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4ho4io4jo4ko4lo4mo4no4oo4
oo4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5jP5kP5lP5mP5
nP5oP5PQ5QQ5RQ5SQ5TQ5TQ5UQ5VQ5UQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5
lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5
kR5lR5mR5nR5oR5mR5PS5QS5RS5SS5TS5US5US5VS5WS5XS5YS5ZS5ZS5[S5[S5[S5[S5[S5[S5[S5\S5]S5^S5^S5_S5`S5
`S5aS5bS5cS5bS5dS5eS5fS5gS5gS5gS5gS5gS5gS5hS5iS5iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5VT5WT5XT5
YT5ZT5[T5ZT5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5gT5gT5hT5iT5fT5jT5kT5lT5lT5mT5nT5mT5mT5oT5PU5QU5RU5
SU5TU5UU5VU5WU5XU5WU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5UU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5
QV5RV5QV5SV5TV5RV5UV5VV5WV5XV5YV5ZV5[V5\V5\V5]V5^V5_V5`V5aV5bV5cV5cV5aV5dV5eV5fV5gV5hV5fV5iV5jV5
kV5lV5mV5nV5oV5PW5QW5RW5PW5SW5TW5TW5UW5UW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5aW5bW5aW5cW5dW5
eW5fW5dW5gW5hW5iW5iW5jW5kW5lW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5SX5WX5XX5YX5YX5YX5ZX5[X5\X5]X5^X5
_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5QY5RY5SY5TY5UY5UY5TY5VY5WY5XY5YY5XY5ZY5
[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5nY5oY5PZ5PZ5PZ5QZ5QZ5QZ5oY5RZ5SZ5TZ5
UZ5VZ5WZ5WZ5XZ5YZ5XZ5XZ5ZZ5[Z5XZ5XZ5XZ5XZ5XZ5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5
kZ5lZ5mZ5kZ5nZ5oZ5P[5Q[5Q[5Q[5R[5Q[5S[5Q[5T[5T[5T[5T[5T[5U[5S[5S[5V[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5
_[5`[5a[5b[5`[5c[5d[5e[5`[5f[5f[5g[5h[5g[5i[5j[5k[5l[5m[5n[5n[5n[5n[5n[5n[5n[5n[5o[5P\5Q\5R\5S\5
R\5T\5U\5V\5W\5X\5Y\5Y\5Z\5[\5\\5]\5^\5^\5_\5`\5a\5b\5c\5d\5a\5a\5a\5b\5e\5c\5f\5g\5h\5i\5j\5k\5
l\5m\5n\5n\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5[]5\]5\]5\]5]]5^]5^]5_]5`]5a]5^]5b]5b]5c]5d]5
b]5b]5e]5f]5g]5h]5i]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5[^5[^5[^5\^5]^5^^5\^5_^5
`^5a^5b^5b^5b^5c^5c^5d^5e^5f^5f^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5R_5S_5S_5S_5T_5T_5T_5S_5S_5
S_5U_5V_5V_5V_5W_5V_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5
Q`5R`5P`5P`5P`5P`5P`5S`5S`5T`5U`5P`5P`5V`5W`5W`5W`5W`5W`5X`5W`5Y`5Z`5[`5\`5\`5]`5^`5_`5``5a`5``5
b`5c`5d`5e`5f`5g`5h`5i`5j`5k`5l`5m`5n`5k`5o`5k`5k`5k`5k`5k`5Pa5k`5Qa5k`5Ra5k`5Sa5Ta5Ua5k`5k`5k`5
k`5Va5Wa5k`5Xa5k`5k`5Ya5Za5[a5Za5\a5k`5]a5^a5k`5k`5_a5`a5aa5ba5ca5ca5da5ea5fa5fa5ga5ha5ia5ia5ja5
ka5la5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Tb5Tb5Ub5Ub5Ub5Vb5Wb5Xb5Yb5Zb5Zb5[b5\b5]b5^b5_b5_b5^b5^b5`b5
ab5bb5cb5db5eb5fb5gb5hb5ib5jb5jb5jb5kb5kb5jb5lb5jb5jb5mb5nb5ob5ob5ob5Pc5ob5Qc5Qc5Qc5Qc5Rc5Qc5Qc5
Sc5Sc5Tc5Uc5Vc5Vc5Wc5Xc5Wc5Yc5Zc5[c5\c5]c5]c5^c5_c5`c5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5kc5lc5mc5
nc5nc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5ad5bd5cd5dd5ed5ed5ed5fd5gd5gd5
hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5\e5]e5^e5^e5^e5^e5^e5_e5`e5ae5be5
ce5de5ee5fe5ge5ge5he5ge5ge5ie5je5je5ke5je5je5je5le5me5ne5oe5oe5Pf5Qf5Rf5Sf5Tf5Tf5Uf5Vf5Vf5Wf5Xf5
Yf5Zf5Zf5Zf5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5ff5gf5gf5hf5if5jf5kf5gf5lf5mf5nf5of5Pg5Qg5Rg5Sg5
Tg5Tg5Tg5Tg5Ug5Vg5Wg5Xg5Xg5Xg5Yg5Xg5Xg5Zg5[g5\g5]g5\g5^g5_g5`g5`g5`g5ag5ag5bg5cg5cg5dg5eg5fg5gg5
hg5hg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Rh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5`h5^h5^h5^h5^h5
^h5ah5ah5bh5^h5^h5^h5ch5dh5eh5dh5fh5gh5dh5hh5ih5jh5kh5kh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ti5Ui5Vi5
Wi5Xi5Yi5Zi5Yi5[i5\i5]i5\i5\i5\i5\i5\i5^i5\i5_i5`i5ai5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5
Pj5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5cj5cj5cj5cj5cj5cj5cj5cj5dj5ej5fj5gj5
hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Vk5Wk5Xk5Yk5Zk5[k5[k5\k5]k5^k5_k5`k5`k5_k5`k5`k5`k5
`k5`k5`k5ak5bk5ck5dk5ek5fk5gk5hk5hk5ik5jk5kk5lk5mk5nk5nk5ok5nk5nk5nk5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5
Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5cl5cl5cl5dl5el5fl5fl5gl5hl5il5jl5kl5ll5ml5nl5ol5Pm5Qm5Rm5Sm5Tm5Sm5
Um5Sm5Vm5Sm5Wm5Sm5Sm5Xm5Ym5Zm5[m5\m5]m5^m5_m5^m5`m5am5bm5cm5dm5em5fm5gm5hm5im5jm5km5im5im5lm5mm5
mm5nm5im5im5om5om5om5im5Pn5Qn5Rn5Sn5Tn5Un5Vn5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5an5bn5cn5cn5dn5
en5fn5fn5gn5hn5in5jn5kn5ln5mn5nn5on5Po5Qo5Po5Po5Po5Po5Ro5Po5So5Po5Po5Po5To5Uo5Vo5Wo5Xo5Yo5Zo5[o5
\o5]o5^o5_o5`o5ao5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5lo5mo5lo5lo5no5oo5PP6QP6RP6lo5SP6TP6UP6VP6WP6
WP6XP6VP6YP6XP6XP6XP6XP6XP6ZP6[P6[P6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6fP6fP6fP6gP6fP6hP6iP6jP6
kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6`Q6aQ6bQ6bQ6bQ6bQ6bQ6bQ6bQ6
bQ6bQ6bQ6bQ6bQ6cQ6dQ6cQ6eQ6fQ6gQ6gQ6hQ6iQ6iQ6iQ6jQ6kQ6kQ6kQ6lQ6kQ6mQ6nQ6nQ6oQ6PR6QR6RR6SR6TR6UR6
VR6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6dR6dR6eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6nR6nR6oR6PS6PS6
QS6RS6SS6TS6US6TS6VS6US6US6US6US6TS6US6WS6US6US6US6US6US6US6XS6YS6ZS6[S6\S6\S6]S6^S6_S6`S6aS6bS6
bS6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6nS6oS6PT6PT6QT6RT6ST6TT6UT6UT6VT6WT6XT6WT6YT6ZT6[T6\T6]T6]T6
^T6_T6`T6aT6bT6cT6cT6cT6dT6eT6dT6dT6dT6dT6dT6fT6gT6hT6hT6iT6jT6kT6jT6jT6lT6mT6nT6oT6oT6oT6PU6QU6
QU6RU6SU6TU6SU6UU6VU6WU6WU6WU6XU6YU6ZU6[U6[U6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6jU6kU6
lU6mU6nU6oU6oU6oU6oU6PV6QV6RV6SV6SV6TV6UV6VV6WV6XV6XV6XV6YV6ZV6ZV6[V6\V6\V6\V6\V6\V6\V6\V6\V6\V6
\V6\V6\V6\V6\V6\V6\V6\V6]V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6gV6hV6iV6jV6kV6lV6mV6mV6nV6oV6PW6PW6QW6
RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6\W6\W6]W6^W6_W6`W6aW6bW6bW6bW6bW6bW6cW6bW6bW6bW6dW6eW6bW6bW6bW6bW6
fW6bW6gW6bW6bW6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6RX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6
bX6cX6dX6eX6fX6gX6hX6hX6iX6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6TY6UY6VY6WY6XY6YY6ZY6[Y6\Y6\Y6]Y6^Y6
_Y6`Y6aY6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6UZ6UZ6VZ6WZ6WZ6WZ6XZ6YZ6
ZZ6[Z6\Z6]Z6^Z6_Z6`Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6W[6
W[6X[6Y[6Z[6[[6[[6\[6][6^[6][6][6^[6][6^[6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6g[6h[6i[6j[6j[6k[6l[6m[6
n[6o[6P\6Q\6Q\6R\6S\6T\6U\6V\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6h\6i\6j\6
k\6l\6m\6n\6o\6P]6P]6Q]6R]6S]6T]6T]6U]6V]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h]6
i]6j]6k]6l]6m]6n]6o]6P^6Q^6Q^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6
g^6f^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6
f_6g_6h_6i_6j_6k_6l_6m_6n_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6
e`6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6
ea6fa6ga6ha6ia6ja6ka6la6ma6ma6na6oa6Pb6Qb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6`b6ab6
bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6[c6\c6]c6^c6_c6`c6
ac6bc6cc6dc6dc6dc6ec6ec6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Pd6Qd6Rd6Sd6Td6Ud6Vd6Vd6Wd6Xd6Yd6Zd6
Zd6[d6\d6]d6^d6_d6`d6ad6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6jd6jd6kd6ld6md6md6nd6od6Pe6Qe6Re6Se6Te6Ue6
Ve6We6Xe6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6ne6ne6oe6oe6Pf6Qf6
Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6kf6kf6kf6lf6mf6nf6
nf6nf6nf6nf6nf6nf6nf6nf6of6nf6nf6nf6nf6nf6Pg6Pg6Qg6Pg6Pg6Rg6Sg6Tg6Ug6Vg6Wg6Wg6Wg6Xg6Yg6Zg6Zg6[g6
\g6]g6^g6_g6`g6ag6bg6cg6bg6cg6cg6cg6dg6eg6eg6eg6eg6eg6fg6fg6fg6gg6hg6ig6jg6kg6jg6jg6jg6lg6lg6jg6
mg6mg6ng6mg6mg6og6mg6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Ph6Qh6Rh6Sh6Rh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6
\h6]h6^h6_h6`h6ah6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6bh6
ch6dh6eh6fh6fh6gh6hh6ih6jh6kh6lh6mh6mh6nh6oh6nh6Pi6nh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Xi6Xi6Xi6Xi6
Zi6Zi6[i6\i6\i6]i6]i6\i6^i6_i6`i6`i6ai6bi6bi6bi6ci6ci6ci6di6ei6fi6di6di6di6di6gi6di6di6di6hi6ii6
ii6ji6ki6li6li6mi6mi6ni6oi6Pj6Qj6Rj6Sj6Sj6Tj6Uj6Uj6Uj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6aj6
bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6kj6kj6lj6mj6lj6nj6oj6Pk6Qk6Rk6Rk6Sk6Tk6Uk6Uk6Vk6Vk6Vk6Vk6Vk6Vk6Wk6
Vk6Vk6Xk6Yk6Zk6[k6\k6\k6\k6]k6^k6_k6_k6`k6ak6bk6ck6ak6dk6ek6ek6ek6ek6fk6gk6hk6ik6jk6jk6kk6lk6lk6
mk6lk6nk6ok6Pl6Ql6Rl6Sl6Sl6Sl6Tl6Tl6Ul6Vl6Vl6Vl6Wl6Wl6Vl6Vl6Vl6Vl6Vl6Vl6Vl6Wl6Vl6Vl6Vl6Vl6Vl6Vl6
Vl6Xl6Yl6Zl6[l6[l6[l6[l6\l6\l6\l6\l6\l6\l6\l6\l6]l6\l6^l6_l6`l6al6bl6bl6bl6cl6cl6dl6cl6el6cl6fl6
gl6cl6hl6cl6il6jl6kl6ll6ml6nl6ol6cl6Pm6Qm6Qm6Qm6Qm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6\m6\m6\m6
\m6\m6\m6\m6]m6^m6_m6_m6_m6_m6`m6_m6am6bm6cm6dm6em6cm6fm6gm6hm6im6jm6km6lm6mm6nm6om6Pn6Qn6Rn6Sn6
Sn6Tn6Un6Un6Vn6Vn6Vn6Vn6Vn6Vn6Wn6Wn6Wn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6an6an6an6bn6cn6cn6cn6cn6dn6
en6fn6gn6hn6hn6hn6in6jn6kn6kn6kn6ln6mn6nn6on6Po6Qo6Ro6So6To6To6Uo6Vo6Uo6Wo6Wo6Wo6Wo6Xo6Yo6Zo6Zo6
[o6\o6]o6^o6^o6^o6^o6_o6`o6ao6bo6bo6bo6bo6bo6co6do6eo6fo6fo6go6ho6io6io6io6jo6ko6lo6mo6no6oo6PP7
QP7RP7SP7TP7TP7UP7VP7WP7XP7YP7ZP7ZP7ZP7ZP7[P7\P7\P7]P7^P7_P7_P7_P7_P7_P7_P7_P7_P7_P7`P7aP7`P7bP7
cP7dP7dP7eP7fP7gP7hP7iP7jP7kP7lP7lP7mP7nP7mP7oP7PQ7QQ7QQ7QQ7RQ7SQ7TQ7UQ7VQ7WQ7XQ7YQ7ZQ7ZQ7ZQ7[Q7
\Q7]Q7]Q7]Q7^Q7_Q7`Q7aQ7aQ7bQ7cQ7dQ7eQ7fQ7gQ7hQ7iQ7jQ7jQ7jQ7jQ7kQ7iQ7lQ7mQ7nQ7nQ7oQ7PR7QR7QR7RR7
QR7SR7TR7SR7UR7VR7WR7XR7XR7XR7XR7XR7XR7XR7XR7XR7YR7ZR7[R7\R7]R7^R7_R7]R7`R7`R7aR7bR7cR7dR7eR7fR7
gR7gR7gR7hR7hR7iR7hR7jR7kR7lR7mR7nR7oR7PS7QS7RS7SS7TS7US7VS7WS7XS7YS7ZS7YS7[S7\S7\S7]S7^S7_S7`S7
aS7bS7cS7cS7cS7cS7dS7eS7fS7fS7fS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7ST7TT7UT7UT7UT7UT7UT7UT7VT7
WT7XT7YT7ZT7[T7\T7]T7^T7_T7_T7_T7_T7`T7_T7_T7_T7_T7aT7bT7bT7bT7bT7cT7bT7bT7bT7dT7eT7fT7gT7gT7hT7
iT7iT7jT7kT7lT7lT7mT7mT7nT7lT7mT7mT7mT7oT7PU7QU7RU7SU7TU7UU7VU7WU7VU7VU7XU7YU7ZU7ZU7[U7[U7[U7[U7
\U7]U7]U7^U7_U7`U7aU7aU7bU7cU7cU7cU7cU7cU7dU7dU7dU7dU7eU7fU7gU7gU7gU7hU7iU7jU7kU7lU7mU7mU7mU7mU7
nU7oU7PV7QV7RV7SV7TV7TV7UV7VV7TV7WV7XV7YV7ZV7ZV7[V7ZV7ZV7\V7]V7^V7_V7`V7aV7bV7cV7cV7dV7dV7eV7eV7
fV7gV7hV7iV7jV7kV7lV7mV7nV7oV7PW7QW7RW7RW7RW7SW7TW7UW7VW7WW7XW7XW7YW7ZW7ZW7[W7\W7]W7]W7]W7]W7]W7
]W7]W7]W7]W7]W7]W7^W7_W7`W7`W7aW7aW7aW7bW7cW7dW7eW7fW7fW7fW7gW7hW7iW7jW7kW7lW7mW7nW7oW7oW7PX7QX7
QX7QX7QX7QX7QX7RX7SX7TX7UX7UX7VX7WX7WX7XX7XX7XX7XX7XX7YX7YX7YX7ZX7[X7YX7\X7]X7^X7_X7`X7aX7bX7cX7
dX7eX7fX7gX7hX7iX7iX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY7TY7UY7VY7VY7WY7XY7YY7ZY7ZY7ZY7[Y7\Y7]Y7^Y7^Y7
_Y7`Y7aY7bY7cY7dY7eY7eY7eY7eY7eY7eY7fY7gY7hY7iY7jY7kY7lY7mY7nY7nY7nY7nY7oY7PZ7QZ7RZ7SZ7TZ7UZ7VZ7
WZ7WZ7WZ7XZ7YZ7ZZ7ZZ7ZZ7[Z7\Z7]Z7]Z7^Z7_Z7`Z7_Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7kZ7mZ7nZ7oZ7
P[7Q[7R[7S[7T[7U[7V[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7_[7`[7a[7a[7b[7c[7c[7c[7d[7e[7f[7g[7h[7i[7j[7k[7
l[7l[7l[7l[7m[7l[7l[7n[7l[7l[7o[7P\7Q\7R\7R\7S\7T\7U\7V\7W\7X\7X\7Y\7W\7W\7W\7W\7W\7Z\7[\7\\7\\7
]\7\\7\\7^\7_\7`\7a\7b\7c\7c\7c\7d\7e\7f\7g\7h\7i\7j\7k\7l\7m\7m\7m\7m\7m\7m\7m\7n\7m\7m\7o\7P]7
Q]7R]7R]7S]7T]7U]7V]7W]7X]7X]7Y]7X]7Z]7[]7Z]7Z]7\]7]]7^]7_]7`]7a]7b]7c]7c]7d]7e]7f]7f]7g]7g]7h]7
i]7h]7j]7k]7k]7k]7l]7m]7n]7o]7P^7Q^7R^7R^7S^7T^7U^7V^7V^7W^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7b^7
c^7d^7e^7f^7g^7h^7i^7j^7k^7k^7l^7m^7n^7o^7P_7Q_7Q_7R_7S_7S_7S_7S_7T_7T_7S_7S_7S_7S_7S_7S_7U_7V_7
W_7X_7Y_7Y_7Y_7Y_7Z_7Z_7Z_7Z_7Z_7Z_7Z_7Z_7Z_7[_7\_7]_7^_7__7__7__7__7`_7__7a_7a_7__7__7__7a_7a_7
b_7c_7d_7e_7f_7g_7g_7h_7h_7h_7g_7h_7i_7h_7j_7i_7k_7h_7i_7i_7h_7h_7h_7h_7g_7g_7g_7g_7l_7m_7n_7n_7
o_7o_7o_7o_7o_7o_7P`7o_7Q`7o_7o_7R`7S`7T`7U`7U`7V`7W`7X`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7Y`7
Z`7Z`7Z`7Z`7Z`7Z`7Z`7[`7\`7\`7\`7\`7\`7\`7\`7]`7]`7]`7]`7]`7]`7^`7^`7^`7^`7_`7``7a`7b`7b`7c`7c`7
d`7e`7f`7g`7g`7h`7i`7j`7k`7l`7m`7n`7n`7n`7n`7n`7n`7n`7n`7o`7Pa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Ya7Ya7
Za7[a7\a7]a7^a7_a7`a7aa7aa7aa7aa7aa7aa7aa7aa7aa7ba7ca7da7ea7fa7ga7ga7ha7ha7ia7ja7ja7ja7ka7la7la7
la7ma7ma7ma7ma7ma7ma7ma7ma7ma7na7oa7oa7oa7oa7oa7Pb7Qb7Qb7Qb7Qb7Rb7Sb7Tb7Ub7Vb7Tb7Wb7Xb7Yb7Yb7Yb7
Yb7Yb7Yb7Yb7Zb7[b7\b7\b7]b7^b7_b7`b7`b7ab7ab7bb7bb7cb7db7db7db7eb7eb7fb7gb7hb7ib7hb7hb7jb7jb7jb7
kb7lb7mb7mb7mb7mb7mb7mb7mb7mb7nb7nb7ob7Pc7Qc7Rc7Sc7Tc7Tc7Uc7Uc7Uc7Uc7Vc7Wc7Xc7Xc7Xc7Xc7Xc7Xc7Xc7
Xc7Xc7Xc7Xc7Xc7Xc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Zc7Zc7Zc7[c7[c7[c7\c7\c7]c7]c7]c7^c7_c7`c7
ac7ac7bc7bc7cc7dc7ec7fc7gc7hc7ic7jc7jc7kc7lc7mc7nc7oc7oc7oc7oc7oc7Pd7Qd7Rd7Sd7Td7Td7Ud7Vd7Vd7Vd7
Vd7Vd7Wd7Wd7Wd7Wd7Wd7Wd7Xd7Yd7Yd7Zd7Zd7Zd7Zd7Yd7Yd7[d7\d7]d7^d7^d7^d7^d7_d7`d7ad7`d7bd7bd7bd7cd7
cd7dd7ed7fd7gd7hd7id7jd7jd7kd7ld7md7nd7od7Pe7Qe7Re7Re7Re7Re7Re7Se7Te7Te7Ue7Ve7We7Xe7Xe7Xe7Xe7Ye7
Ze7Ze7Ze7Ze7[e7[e7\e7]e7^e7_e7`e7ae7ae7be7ce7de7ee7ee7ee7fe7fe7fe7ge7he7ge7ie7ie7ie7je7je7je7je7
je7je7je7ke7le7me7me7ne7ne7ne7ne7ne7ne7oe7Pf7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7\f7_f7_f7
`f7af7bf7cf7df7ef7ff7gf7hf7if7jf7jf7jf7kf7lf7mf7mf7mf7nf7nf7of7of7Pg7Qg7Rg7Sg7Sg7Tg7Ug7Vg7Vg7Vg7
Vg7Vg7Vg7Wg7Xg7Yg7Yg7Yg7Zg7Zg7Zg7Zg7Zg7Zg7[g7\g7]g7^g7_g7`g7ag7bg7cg7cg7cg7cg7dg7eg7eg7eg7fg7gg7
gg7hg7ig7jg7kg7lg7mg7ng7og7og7og7og7og7og7og7og7og7Ph7Qh7Rh7Sh7Sh7Th7Uh7Uh7Uh7Vh7Wh7Xh7Yh7Zh7Zh7
[h7Zh7Zh7\h7Zh7]h7^h7_h7`h7`h7`h7`h7`h7ah7bh7ch7dh7eh7eh7eh7fh7fh7gh7hh7ih7jh7kh7lh7mh7nh7oh7oh7
Pi7Qi7Qi7Qi7Ri7Si7Si7Ti7Ui7Vi7Wi7Wi7Xi7Xi7Xi7Yi7Zi7[i7\i7\i7]i7]i7^i7^i7^i7^i7_i7`i7ai7bi7bi7ci7
ci7ci7ci7ci7ci7ci7di7ci7di7di7di7di7di7ei7fi7gi7hi7ii7ji7ki7ki7li7li7mi7ni7ni7ni7oi7oi7oi7oi7oi7
oi7oi7Pj7Qj7Rj7Rj7Sj7Tj7Tj7Uj7Uj7Vj7Vj7Wj7Xj7Yj7Zj7[j7\j7]j7^j7_j7`j7`j7`j7`j7`j7`j7aj7aj7bj7cj7
dj7ej7fj7fj7fj7gj7gj7gj7hj7gj7gj7gj7ij7ij7ij7jj7ij7kj7lj7kj7mj7nj7oj7oj7Pk7oj7oj7oj7Qk7Rk7Sk7Sk7
Sk7Sk7Sk7Tk7Uk7Vk7Wk7Xk7Xk7Xk7Xk7Yk7Yk7Yk7Yk7Yk7Yk7Yk7Zk7[k7\k7Yk7Yk7]k7^k7_k7`k7`k7ak7bk7bk7bk7
ck7dk7ck7ck7ek7fk7gk7gk7hk7hk7ik7jk7kk7lk7lk7lk7mk7nk7ok7Pl7ok7ok7ok7ok7Ql7Ql7Ql7Rl7Sl7Tl7Tl7Tl7
Ul7Vl7Wl7Wl7Wl7Xl7Ul7Yl7Yl7Yl7Yl7Zl7Zl7[l7Zl7\l7Zl7Zl7Zl7Zl7]l7^l7_l7`l7al7bl7bl7cl7bl7bl7bl7dl7
el7el7el7el7el7el7el7fl7gl7gl7hl7il7il7jl7kl7ll7ll7ml7nl7nl7ol7Pm7Pm7Qm7Qm7Rm7Sm7Tm7Um7Rm7Rm7Vm7
Wm7Xm7Ym7Ym7Zm7[m7[m7[m7[m7[m7[m7[m7\m7[m7[m7]m7]m7]m7[m7[m7[m7[m7[m7[m7[m7[m7[m7^m7[m7[m7[m7[m7
[m7_m7`m7`m7`m7`m7am7bm7cm7dm7em7fm7gm7hm7hm7im7jm7km7lm7mm7nm7om7om7om7Pn7Qn7Rn7Sn7Sn7om7om7om7
om7Tn7Un7Un7Vn7Wn7Xn7Yn7Yn7Zn7[n7\n7\n7\n7\n7]n7]n7]n7]n7]n7]n7]n7]n7^n7^n7_n7`n7an7an7an7bn7bn7
cn7dn7en7fn7gn7fn7hn7in7in7hn7jn7kn7ln7mn7nn7nn7nn7nn7on7Po7Qo7Qo7Ro7So7To7Uo7Vo7Vo7Wo7Xo7Xo7Yo7
Xo7Zo7Zo7Zo7[o7\o7]o7^o7^o7]o7]o7_o7`o7`o7ao7bo7co7do7eo7fo7go7ho7io7io7jo7ko7ko7lo7mo7no7oo7PP8
QP8RP8SP8TP8TP8UP8VP8WP8XP8YP8ZP8[P8\P8]P8^P8_P8_P8_P8_P8_P8`P8aP8bP8cP8dP8eP8fP8gP8gP8hP8iP8jP8
kP8kP8lP8mP8nP8oP8PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8XQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8aQ8bQ8cQ8dQ8dQ8eQ8fQ8fQ8
fQ8fQ8fQ8gQ8gQ8hQ8hQ8gQ8gQ8iQ8iQ8jQ8jQ8jQ8jQ8jQ8jQ8kQ8jQ8kQ8jQ8lQ8lQ8mQ8nQ8oQ8PR8QR8QR8RR8SR8SR8
TR8UR8VR8WR8XR8YR8ZR8[R8\R8\R8\R8\R8\R8\R8\R8]R8^R8_R8`R8aR8bR8cR8dR8dR8eR8fR8fR8fR8gR8gR8hR8iR8
jR8kR8lR8lR8mR8nR8nR8oR8PS8PS8QS8QS8QS8RS8RS8SS8TS8TS8TS8TS8US8US8VS8WS8WS8WS8XS8XS8YS8ZS8[S8\S8
\S8\S8\S8\S8\S8\S8]S8]S8^S8^S8^S8^S8^S8^S8_S8_S8_S8`S8`S8aS8bS8cS8bS8dS8eS8fS8fS8gS8hS8hS8iS8jS8
jS8kS8kS8lS8mS8nS8oS8PT8QT8RT8ST8TT8UT8VT8WT8WT8XT8YT8ZT8ZT8ZT8[T8[T8[T8\T8]T8^T8^T8^T8^T8^T8^T8
^T8^T8_T8`T8_T8aT8aT8aT8bT8cT8dT8dT8dT8eT8fT8gT8gT8gT8gT8hT8iT8jT8kT8lT8mT8mT8mT8mT8nT8oT8PU8QU8
RU8RU8SU8TU8SU8SU8UU8UU8VU8WU8WU8XU8YU8ZU8ZU8[U8\U8\U8\U8\U8]U8]U8^U8_U8_U8`U8`U8`U8`U8`U8`U8`U8
aU8bU8bU8cU8cU8dU8dU8dU8dU8dU8eU8fU8gU8fU8fU8fU8hU8hU8iU8jU8jU8kU8lU8mU8nU8nU8nU8oU8oU8PV8PV8QV8
RV8RV8SV8SV8SV8SV8TV8UV8VV8WV8XV8YV8ZV8ZV8[V8\V8]V8]V8^V8^V8^V8_V8`V8aV8bV8cV8dV8eV8eV8fV8fV8fV8
fV8fV8gV8hV8hV8iV8jV8kV8kV8kV8kV8kV8lV8lV8mV8nV8oV8PW8QW8QW8RW8RW8SW8TW8UW8VW8WW8XW8XW8YW8YW8YW8
ZW8[W8[W8\W8\W8\W8\W8\W8\W8\W8\W8\W8\W8\W8\W8\W8]W8^W8_W8`W8`W8aW8bW8jaU60Y9Q<9CL05C3281=3L6T1?6
R2\1e3K5:3>4C=K@<3f1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z31\3
f3U6221a12GQ39;916:671;0`1D:16>1Q564<3B:;5:Y163;9<A700=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748J
X4<Q3c2;Q1W172292527:2627314232641116450373Z1[A26Ak112P43=E;:5526?O4B1612C;8>65\51;?C79<<?>96340
812M6g1f4F:=W49BW1MU4Mi3^1_3g4c1N_3U3V4m1S82]a5I[9c;9A?M13C3281=3L6T1?6R2\1e3K5:3>4C=K@<3f1m1\77
2d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z31\3f3U6221a12GQ39;91A671;a1D:16
>1Q564<F:;5:Y163;9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=72292527:2627314232641
11645037^1Q4Y=26Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<?>963408133H6g1f4F:=e3A26j1Ma2IIMOi2^1S
7S1V1<N8Lh1f3T3=Cm1d2^5<o=eV1_c1Qh1T@`K]48912[=Oj;2a]10T_1Y_1k1U2GK502T2gR2W1n>S26d5X1<d25O0=1Z7
e1S12^e7d;3_Q16jP62hP8:a1e4I8_1eV1R2^1QP2a^1VDd1KS3kT17<d1>Q19T43Jl62j4V35e1K1b1X1R194@20_1EB[1j
12]2C]22^1`5=X1Q27j163i2gOAoJPW1;7SIZ24\4e3Kc2f43dJa70b<a2[5<V29U13a;1Z1`=\7JW22c3o6f3<2f3\2T[5H
=U>m8A12Qc1<2f3\2T[5H=U>m8A12Qc11V62V6i]7e3`5333Z1X1o3`3^3P5G;T7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W
3;1K<<I17h2B;W;^34o76i1h2\4f1f:CZ4DU2;X5Bd3X11X1`302[67S2S8Y4W1W2f1k1P2[3]8E9i1<;Y:V3LZ13d1Eh1k5
^1e55R5FmBg1Q1a3If2;=?@Q1T8d2U181[n51T61m\3K0@Z4g1ZU1m5U;]20?m6S3ZP1W]1n=Y@hD;@0e51d2V>c@Z8];>0c
8X[3YAb1U5b<l@^4]9i>ZNi>F<0X60R1hm3dU1_h1i7P>Ig<8@0R5U10Z:Imh3gFn4Lc3mO\_1b4T88>0k6l7hT1Je8S9gT1
dC2ZT1a5VQ3260Zn1b60Sf1bn3f10S1`38009\>7\7c1f58e6121l2S2\=l2a1V4e4f4Zc116W2R4h3V8X6f23aJX1b6Q7c?
Q8T3]3o3P6c1`1T1X;g2P49m1X1D0U1bGV1M=c64V<oZ1=RHZ6`9n>[BX^1`]1R8R5E0n1]>Q2^7]1WV1MUZ1j49k?c8od1Y
2e?b5eLW;R8R530\a6`]160]a2nh1ia1bR23R10W600X1Y=1ci1Wl2aD2S:XX12e1j4DI22639D501T3X1j4_1>6T1i10CV6
l3k68J\1X9P46P1eAQ7G3Gb5`3i6V6P6`1m5aD^1^3_5P2`2R4HV1Q1f6R?o2Z:0Q6[3Ec62>Q7i:h;k4m8W8Y2l1a96c3d2
e10W1c3n1l3WE^16P1HQ6Z1]6]2U6S31m1S7_3>d6UDf2a<e2W3Gh6`2R4o1T3j5d?d37V1^2]=Y72>Q7<3mE@Hm9e2bIm2L
0@h1T4i:aHZ7l;S9l3jP1iCcEJ9Cd:=S3n1g120g=P:QIWY1e460ac1^Z5oX1MX1i30`5Y3702;V2a2j88h5U4g4Di216J]4
2Q1S1l7c6>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>
7131OHh5_1k5d3P9Q5o1j3R1W1l32^13S3=46MW15`A9X5W3j1U12o1_4Q2@0i1\@3l2S6Z7bi2R<ag1]Ac<P:kFR8MX10IQ
4_2n:T3;o[1]4S6Z7f?X<T5`1]>>P5o8kP1S42l2CY1]<Q8U<LQ3i1W1o2Y3S9O[2W8Z1a5f100Lh2MDOS7f4W6b2<P4Q12\
2U7f^1]:fK0O`4Y77W;_18^2f13Y1T<:Y15_15b1e7Q:R6\9h5j1`Ac6`25[4<Y7=c6W10EU410a39l1X6Z2c41<W1X2\2X;
14T?1`;R7j5k7Q>lL_2k1X8`3X2[U1S3\2Y3T5i2mg1Z10@>d380:W>e3b3^2T46Y1e614m5U4e9R2V5R5P22Qc1e40[1Z?e
X1X5[70X7c=k5Q4a1XDm2f9>0h1fCS5Dc1Ri4hCc7mHfJn1O9Q10LP41Z=AR6V6X12\2R1b5121Qh2d2W?2^=[53>Q1U4e1]
=lU14b9V1PEF0Z2b21dP1P4121aX1m@h>W5hY1e63j3W1iKih1X5B80U7Sk1Sj5Q201]830gg7X?90Y6Rc6_HP@c4<1X3@0U
1bGV1MQ74V<WCVA`6=RHZ6kZ1ZJ>0n1]>Q2^7k@iF2J3m[1X3gh1^P340]a2R:eP3W10c44V20n3X\2m9af1a?VK_K7BB2T2
@>a14\4T7P6164;V8]2@416Q1859:S10m4`1X4e?j4f3m1U1j1f114\:e8i4<:V?W2jY1e?^3cKV1>;KSBiDSMJ]:i2B=0k4
kk1^^1d>oT1Z3]4gDVNPFX;i390k4k5Sc3oT1`LVNh5ZO;0fR1TR1`U2\HXEkj1T;;0150b9_Bln4PS120nW8P10V1f3009T
1R9d<a3FX26\5X1121mV1oR1T3PJ[3S9P7[8d2[HX7l7R>ZI@0`2hK0Zl1[Ee2S9I8Cbn1\<i8RQ1`DD0k1Q30`KU914Fhl2
j^2dKQ2n:U4S3958i230b7of790lMjX2bk2T9ob12]8j4:0k4gI2]R4Zh13QP1]B6F0:b4`1ZHk:14_JQ:lLS8i<RBRDi1^S
1b9n<4bOR920b2V10nBP6[2nCCo9V@15^>iGW=i3132FKQ6k>W9TDg;Y1R8W5Gk9^<l4X=k<L?OT3620\a6:0W600nD_^5V`
13[1`;j30DR3S1C1i1^1GT1Q4Z7Z1h5n7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2fJo4c6h2Y3k3H\3S1Y1M>S2@[42U7FT
45[7Od4j1P3?3S1>328A_11<;11122Z1X2Og3[6272S83U25n1DT3n5=e2Ij272f4g1;A94S:Y4JM=h2T6Z29U12h4KHh1?3
1n<=31\=cf2:1e3X9=oY4_1a5:XAYd271e3f9oY4_1l5XA:1e3R3U6=id2Ue1_1l5XAQ11g4V6o1=ZZ4iQ1^T17BEi1:@>a1
4\4l<816@d:@416Q1859:61n<=T@lo1_Q1J1e3<X1GM0k5=oY4_1l5T<S5]^1f3U251=i1kF6e5?;51n<=o4YW5=1>V3X9=]
a3P2`F_1l5XA]6ga1=1e3[3Z6oY4_1l5XAe7S8dU1a1^KN1m1g1[30Y6n2Q2^5o1k@jEN2JZ_1]<RI_1l5T<S5i?^Aj?\3?i
1hL[7=1[39MDS8oY4_1b4Y1XAnU2R2[11[2Y1Q1V6]2_=UT10`Mf7nS1Q?:T1l5\7k9m]17BET2@>a14\4l1X;16@d:@416Q
1859:X617\30T10;MGLS3^1N`1?l>5:`264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1d@^3\:8I305En1C4G315^98f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2l3F]126O2P30<S2b
2f4n25d32Q202k208=KY44S12119861CT1NQ1P1_138<253Y1T1>=_11f1C\1239Fc6EV5`;a1l8^51<d8c21BR3U18l18`2
R2C6?2i2[18J1Z1W5T4f3]1eAT3o1l1G3i2Mb2`3f6Y6S2]5e3W2aD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1c2;]8\3n
7k7N^4]<X;B`3l5X4T7?HP::]3Q2DR31Fn2U107l10f1Z2b1Da2j59W3c1o1@c6S4[114P7U38T5`5CT1Da2Aa1_3S1a38]D
g2h4R2P3Q2f893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1e2V3_6X3b1T5g2m3j4o2Fj5;Q1X1S9U5Y2m668X>W1a9Z
5l6n11Q1c2U107`4g29D[1m:0Q1GY2C1P6A_414SKn5\3R`1lEP3;S18R13_13]2:8J?j2i<e7R3S4h1\;b4U;?5a4Z4Z=k1
[7o:@3HV1Q51CQ30S10B1i1^13;117f3L>U1T6Z1h5n7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2fJo4\9Y3
k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Da42j1a1h10434D946232105;5?J41<641112000Z1X3Q2>V1i6N1m2o7C
DT3P4m1=O_24i232l3m2A9CAGX=<Gk5`10OMZ29U12_1[4Z2\11Gm2U10U2Y6`6^8^7h514aDW1M<_BaZ16NZ=h:;S18R1`4
T<:R2e2S4a3o8b4e40n2Y:g=j1gJP9\112T1]2Mi1:0T6=P33N_2]1L0^6]1d4a4c5W3VQ1n2a3_5c7kV1W;;S1b4N:XAe7B
UY17b9lFQ2f1o11Eo2U107m1f13^4]8Q1V22c4W7Z1V314V1]>TJ]W1Z5a2o8i8a20:S18R1Y1173]2:8J95R4l2]1b2c4e7
h2V63X;b4^>k5P<W2[1m<k6V1d11DP3U18Z3=M`3b3Z2R5EAX2\2WV1R7h44h8Z8e5h1TK[4j3]4`3I^1@_18X5:R7n2V7T<
`5j:=f3e;17]4cBX9^7<\11R1b2V1>e1Z6X67n3h:n614l2S2\=l2o4Rj1Q:P?_18c5S<T5e78X1b6Q7VJM\3[1n=V8GU5DK
_6C[11d1P2U100c4T1f19DZ5^4E]11m1m16^5e614[?f;UW2W;;S1o23^1Y1S1V;4Y10]3R7Bo8WT1M1Ol3Q8=WJo1145=B]
>X2`6lBP6QP1m3_3V1[3hAS:i5S2_5VAUb1X11X2\1U1U21X6j3Zd1BVa2;S14R1Q1_21P18f1=S3?Y30k7e7aBm1g1R2o5m
2T8d49m:h3T>O1X1\2[1o1l5=o5[4f1Y1c9]1W3n`2X@X7g5_1a5:P7T2V3\2X1U1Hl6SU1iT1X11U1_2V1>e1Z6S2d<a3FX
2c5X114mV1TV1PJ\6;S1l5XAe7S8K]>l7V6R7S1O;l<n96U60:[11Nf2U107b7D\=j>14m5c7W6GW12Z<2Qc1f4[1W7R8e2_
1l5_3h=fAK[70`2?d3^1eFa1m7X?d2D1`2j2P8\6o6T7ib1X5b<Q8T3V2i3R3P:_6fe1_EZd1b11Hi5<18Q6l4`3`3c3@\>m
5T>i1^93NZ7f:o4]A`1g1R?a5S4\2Y4Q3cM2l2CY1]<[1@h3R28f:f2h8Y3S:e2Q4Y6U11Ki2V19U8l4AR6f2_3X1_1R2b51
4Qh2^E_1l5b2d2Ia3S2`5f8[4Z4i8YG4a5XJM1b11e3`200HZ6Y2]A]Bb4?2S62g@oP1n<d2i3VC_1l5\7o23`5V1=S>S;A^
@O4094;@bL2>5Gn7o2F@3G1e3U1`8nOf6Zg1a1nS1]6_1l5Z:m6_8Y7Km5f1Y1e7[2\=Z51S1a2B8007S1h2U2]2T777P21>
FY23?c2T1]1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1CV9i3]1n12h=0e1>e1\G260:3;A:JY536;f7G=Q2V2a12
62>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDa5X3B5<n401i1l2n2`61M\128Q1]1V5<>J3`1l2>^1a4R4R5P3k61\9S2b
5X2e2m20HP51]211]21e1U3Bb10V211f1W2\>U54T:=k<466h5c1Y8lLXEb26\4CV1:>BBc1GEh3_4X4a2c4e:U1V7b>R2o2
Fj5a<g34Q1Z5\3?@;MCf2X1j63]12A18k3U;44V48?P21f1n1I2A6P8`9_Of7HlBQ3:S;Q2I^Jl82\1CW3i3Im1j4;S1l5U5
l1h1U1V7^=n2Y3T1Z5j1=T4R;2094;@S=bA1]61T17[2929?4D1l4P23Z6nBX914FWL`U1?Pc2dU1O^GP65:^11e3U10_8c5
R;S1d5c2S214\:e8^1g3:V?W2jAoGe?^3\60:R10o2a245Z18`;`1Ob1e7o8a9`GUAX:[4V41[53a10f1702b2c1h98h5m8D
i216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1R6j1R1a
2b13]21>7131OHh5_1k5@Aa2l3S5Q5o1m4W1h332^13S3=46MJ<22:M=c;U49X5`1f1j1U12_1?`4P2e31g2MM82c10o1f2P
2U1l8:c4S1j6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<i7\8F2J401]1_5Z3jB_2g3S10023[5A148c15_1l5V6b2o3180c1
Id1A24k6Y7o3l4FJX1I\21154\1M1999l9n1K9m2_3f6d1_<g6>73X7]11O00;1e3f9b[1\n2_1a5:XAe7^a2c41Y3:0S11;
f5]2`1e6l8:`264n54E0200111;212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1`N8G145d2CTE2
a2CCd3528h1e1210524Z3:T1S51FBMo3T2241X9k7d32Q202JQ28396D^2Z2H211986E9JNR2AT2Y1i32]1Cm1<1e3f9j3_A
dd3_1l5P7W:mMkC:1e3X9=l4nd3S@_1l5XA]11e3U1[10Q4\2Dj>gLm:U@]L1cMT9_1o23a1K:c1d?cAc8a3g<CP1o6eA1l4
F082\1j:2;HD3I1e3a20S7TBU3^Fe550ed1UN\5;S1o23h28o@e7]GgZ1U2@1e3f31m5e_1Yj2_1Q2j3OX@Q_1U9eBo;G1e3
U10j7Dm;T4T9o214fKia2;S1o2l28V<h4R7jV2D1e3^1W8b?X;ml2_12Y1k3\;_1l5Z110W>b1[181_7l5[a2nP4\2dO_3O1
g4V6]2la3]Hmo1Z67BET2@>a14\4U=16@d:@416Q1859:?1e3T1a8Y`3eI_1h1V1l2S<T5ZOhAl5<1e3[3Z6oY4_1a5:XAjf
10gLK1e3U107W8WL14mBX20P3fU2U=Z2_1]2Aa2:X6o:e7oH^>ZY181Q7Z6`@kU3X7f]2lZ1K1V2^1a20HX3Q3`8Q7V;Q\3S
3_1l5XAULb6\;X7M1n6]<U1k4\6c112b3V1T2]3GT2P33NJg8c72O\3\214a9_JUK0Q6]Jo5`3V40]10R1U3F9BT3_2[1W:_
8T9X<W3T83Z3eU11R8@1e3U1m17Z6\>[1Vj3_1l5XA\3R_2o5h2E1e3a20R1n51oY4_1[4`1Z:`1<o4e\1An5n@e5g<81e3U
1`8oY4_1l5XAe31?_4c10o1Q4EU1^1l>d2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0bG^>n9R9@
]15N_2T1`21S10023[5A?c1Y5T1h105S6i12g1T218d1P3:`5k4e3l8FJR27V2721Z21CR2S5n4^<d2h2m5d4g6>;X7_20R1
1l42m1^6U@U1P:J14Q;n1^=Q:PU1X;`1VOh8d2cLX3RCX3T4S3Na1R6R;S6Fb851\=To43gZ221\=W21V1R9R3X>X4f28?Q6
Z1\60]2h5b3[7e1_3>d6^Eo=e2W3GY9R4T5V3HX71U9NY3:\11o2`1\3_7>92]70]5c1@<RDd19V3o3X11;7S8W3?b1_3f5U
6MV40>11S4V9P>mS1f<RR1fb2Z?`5h?PM171[4\2W3[3dn1Pf5O1g4a2d3]2ZZ4XV27BET2@>a14\4`<D16@d:@416Q1859:
91l4_8WL14[l3Q2W4>1e3L9Q8=WL14`]3_1l5XAlL?1j1m22`8jk2QEQ9GR^2P9oR1^43n2>1l4_8aAa8S214hj2m1Z4j<ac
1j6a11e3T1<c2`5f@T2W7Y93Y3W5f7YFh2Y2d3e2c1L=i1X3HNU<c5hH_1l5d3^8T5k9^EW>3\3d9n2i4a1`1P2]4a50HR11
e3U10Y100S7kC2o2e4B14gFIl4Qa2_1l5XAdIBR7k:4;@bL_1n:W1L?1e3U1`8\_1c1E^6ko1mA_1o2a2:XA;1l4Q2]6nK81
4V\2bS2aX141[5P8Sd3^11e3[30V23f1W2ba1m9f9U5hBR2Y2RDl9h8b1_1e2V3j1\;U3Je@R1c2j5d=Z5l1]50<o;]1f1FP
5U<2X28U2A1P:S37\[4@j3@l1Z<`1OR:gAm6d1ZQ1n617\30L62512MER4]2`1?U6b835:`264f1404^1:6:406S142B0200
111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1`N8I45En1C4G315^9b6<\32a2CC
T2_1528h1e1210524n23131:0S1OQ1Q31FBMo3f1=241O2V1W2f4f4T3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG
9E2534T1T1>=_11522Z1C\1239X5l;`G1[4k1:1e3R3c6V5gFP^3_1l5XAI1k4V2j1Y2T2\>1b=j3b6e8?l1V1<Z4ZQ1YV1j
Ae:UMXN?^OK1e3M8;S8a?S7a514^GoY1e7[T1;S1[1`48o@h_1Dn4S;TEQ661\=ii3gQ3i80:1\=iY2dc4b21V8Q<d25l61T
3@7:6108;E1h2U2]2T7247?`11>FY220?[27b2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]
1Q2^3\3^3]30e1>j1k9]26R9CC;2230:3M:02Fn4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMD
a57OP2BB>_401g11l2T3Y13T4IM\128Q111i3S2B<>:81436NQ1R22>N3;d8]5h1h72P3[<1c1a1:^5@0H1V3G5I@n111V11
e3e1P8^@WF0X17I1ZQ1h4o3=T:V;U1MW3`K_1l5XA]6h;QCDT8Z=e1l3k1GS3m66h=:1\=Q3j1^7l29iY3S2Ya131\=de7:1
T5W8\;U4XKl>ST3d5_n1:1e3U18W8X@fi3_1l5XAA1e3f9d]3b>g=_1a5:XASa1Z4[1c;T2Z?4?1[1P<l3jm2a7]5b1RX1gK
V1`Cl8a3R7:1[5\1c6n@1m:ej3UHXc1W11i2h14a1d4]2ZZ4XV27BET2@>a14\4l92:j216@S41?n5@416@@859:I1c1W38k
1_1k4\HU8`;a5R7Y>i8\Y3f:R;[4XG11P2[7Jn2;1e3f9V5Q:fj3_1l5XAR=o<Q2171[3Q14Q2o3]2WL14KeW1\CY<_Mg7:0
S1n3m18R2i6a4c1l1mV1o67BEf12:@>a141Z4X8T10]1X2165:<W:69416Q185918B1e3V1_8PCT6Q314XGW:Vc1hH_1l5XA
o`1_Q1d51d30U1;MHo3]2`1?GT>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<
\1P2Nf53l1g@g4P98I45En1C4G315V7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l
28=KY44S1211986ET1@=Q1P1c1E253Y1T1>=_11f1C\1239[8h4^2h80X@Q2KDP11g4Ca1P4]2ZZ4XV27BET2@>a14\4U=16
@d:@416Q18571:a21g2BX30o1g4U1jE]1\3d2m1:=R1S2Q>l6e1a12521E0kN4Ga15`4UF_2g3S10023[5A?c1i=b2;c318d
1P3]>l8FJR2^274Z21Cg<2m304l6X1c4h2Q5Q3g6F02X7_2R21i2J0L4Bh1j3]2`1ed1Aa]2e121057Z3:T1l5`1g?c3[=m7
l4P4Z5a2T47BET2@>a14]19Ji1g:4X216@o7d2@4163M859:^2DQ11b48S2\6i3d5W9`EV78^:c<b7S510_P2T1Im3_2X7V1
Y>PD0>_Mf2j:V21<1e3Li8cX1[Q3_1l5XAk;kCP?c61g2L0L6182Mh4]2`1?U6f85:`264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3h<[:4;Y38I45En1C4G315^9o6\32a2CCT2_
1528h1e1210524n23131:T1o2S21;:BMo3T2241O2^3f4f4n25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AP10E253
1W1T1>=_1152]1C\1239QX1D1]21e3M8f10o1g4U1jE]1\3;14Q2IS1:=V3Q>=T8a12521E0QV1UF_2g3S10023[5A?c15_1
l5i8DZ318d1^2A]>l8FJX1I2[274Z21CU<50]Dj7g6Z3h4_291l4j6d1QCU914fc3a41d30S1=f5]2`1e6l8:`264n54E020
0111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e2f53DW1i52cH8I45d2CTE2a2CCd3528h1e1210524Z3:T1S51
;:BMo3T2241X9k7d32Q202JQ28396D^2S3211986E9JN:g1AT2Y1i32]1Cm1h2\=f:iCV1f21e3MP284a1g4U1o?2g5]1m2>
d2m1:=V3S7m6b8a12521E0c@^?n5UF_2g3S10023[5A?c15;S1l5i8Y3E18d1^2A]>l8FJHY12[274Z21Cn7e7\31=[3c8S9
n1h4Q2f2Z3_223]51d3b13I5B2l3]2`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4
[17<\1o2f53l1`7oF8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S
12119526ET1NQ1J5Y198<253Y1S10>=_11f1C\1239[8o6o3]8=LZ2c9W10Z11T3@7Di8QT1b1`K0e1>S7Z@W1Z24bE2m81l
6i5_1l5XAh710Y13n4h31k3bCo8oAR=0H1;1e3f9WR4g7_1l5XAe7dQ13C119Y3I2i8]2aS1Vo2h4_14g5P;W6^=:U;D1e3U
1[10S7P4[:1b@Z4hW1in1_1l5X<o4e\1AcLT11e3Q1V6]2oY4:T1l5XAZNb?7BET2@>a141Z4U=16@d:@416Q1859:i51d3R
13;Mh4]2`1?a;Z35:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eAj<8I45E
n1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12116286ET1NQ1P1?30NE2
53Y1T1>57_11f1C\1239T47BET2@>a14\4U=16@d:@416Q1859:U11_42Ch1`4k1VF\MeE;]6T3Y1k6d=hA`5S1^421k5h;Y
Hn3f3SBf1O`>`;l:Y1V2<Y1c612a30I;;2JJ=_3]2`1?O3Nn4Y51^25:`264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1`N89?45En1C4G315^9o6_3a2Ch2_152X1H3a121057n23131:T1W1g13
o11;:B@<2l3T226O2^3f4c3R1n25d32j1602k208395E@^1Y24S1211986ET1NQ1P1c1E253H@T1>=_11f1C\1239P7^7<h1
U9X3m31c1m51;g1S6a11Y1X3X21Fg5^2i5=Y1j?MjHo<kP1W1S>QEj=hKNU:P4[;d9`5[6j2Z111V3U5a8311T1>2R16F149
\3551b4i8U[7U281e3f9oY4_1l5OX@61l4_8WL14D1Mn3_8f3WGX114VIc@^CS@Q@c9l5UW1T3i8T<G1]1W2U10j7Db?[3X9
14KjJia2_1FW3F5P1OX@T612a30;<38;MER4Hd1`1?O3NV6Z4W2536`264f1404^1:6:406X1F4D156271Q1133:1P1S111O
015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1`N8I45En1:84G315^9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FB
Mo3T226O2^3f4n2g1T3d32Q202l28=KY44S12115386ET1NQ1P1c1E253Y1T1>=_11f1C\1239FKe7a5@\Am7n3>:`12H1Y2
[1V1_8WL14aX1m@h>W5oO;S1l5[2i6n3V29b1ca2k6S21e3M7\1A77n1R4e3lW1M2b6a>_2P\1EW;n2g6]2b1_1j1Q4R7U:g
>@2S:^5Y2=`7Y1Cn33W51=j1^;?FQ18d4Z1A`4S44D_1>6BAl15c10581e3[3Z6oY4_1l5XAS11d30L8>b1P4]2`1We1a]2e
121057Z3_1l5`1g?o@m7l4P4Z5a2_V1U201P5U3A1e3V1_8SJS214`]3;S1o2l2]1f;S4e781e3Li8oY4_1l5XA?1e3i6i22
oY4_1F64k2Z10AXAI1e3U1?OES66XEfd3_1l5n3Y=n7TY1Z4O;fA[5P5U1:h6:1e3U1R7]1oY4_1a5:XA@1Q2Ga2a13Z6g\1
XZ5Q21aFL_4Q2LA1e3f9T5S9gk1no1_1l5XAf:bJaCe7X5Z3W9H1b4g1Q7c8Z6`;nNgLh4nR2TG_2m<PMn;16\11Z1c1f:<=
1l4P23e5DWL14Wn2d?Y7a`1S11b44a2d3]2ZZ4XV27BEH[1@>a14\4U=16@\4U4Z1F@416Q1859:41\=WP1c2:1e3f9oY4_1
l5XAi;P7Y=U11g4V6Ak1Wh2TGmJnn1Y77BEi1:@>a141Z4l:X216@d:@4163M859::1\=Wo1X=f7m4Zf2i9o2mk181e3f9_l
1_]2_1l5XAJ1e3U1Q4^4mY1[V2m;g=_1o2a2:c1S9`6_55o1bI]9d15l8PM^1>1e3V1S5[3WL14`]3;S1l58o@81e3f9oY4_
1l5XAe791e3Z6[3oY4_1a5:XA31\=kj6:1Q7l5=f?_Og8jf1Xa2WX131n<=:1\=k\3nV2SP1b4[>b<^1k1F1e3f9`:UN[DbP
11Z2lY1\12X4c1e>Ob1e@a9a4Z@_CG1e3S9Ba@h<XDb3_3ja1nH^6_1b23U3XAfH]7hMY2b@W291m2^:n@]]1S1e2oQ2cZ18
1e3f9cV1[S3_1l5XAT21b44W2n3]2l7jGV30X5Y3]3k5\4l4`<`8iEU50@b>l<Y1R1Q1GBBA^31E;Bm2jP1j<b2l771@8<T2
@>a14l3?Y9k316@d:@416Q1859:<1i2Kc2R7oY4_1l5XAP_1jK1]119]4U2P4]2k5iG1ZW2WAoCXf1o?7BER211>>a14\4]5
g716@n66^301=416Q18571:A1e3U18W8f;e21`k3_1X4c1T=`1Ob1e@k71d30L6=Mh4]2`12<P621[1[2V1DEM3@I5:`264f
1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1oBW3
g1`68I45Ec1:C4D2315^9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMd3:a12?241O2Y1T2f4f4j18P1d32X1
H02Jh188396D^2j14S1211986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\12317FEP1419[4Z4246L5>^3`G1\1\2Lk1R119]4P
2U4]2ZZ4XV27BET2@>a14\4`2V1e5g316@d:@416Q1859:j41d30S11;T2a3]2`1e6l8:`264n54E0200111;212260171B2
[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4b7Z4h=8I45d2CTE2a2CCd3528h1e1210524Z3:T1d34K391FBMo3S1P1241
i2]1P5c3W4d32Q202JQ28396D^2T1n1211986E9JNR2AT2Y1Z3>2]1Cm1X5U9cB1a7K1e3LX2`6mATG1jR1jNgC\;_1l5XAg
S1g1`=^660gH1T1Fh1X2i21c4o10o1g4U1jE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U6P6k9o2i27a1Z8UF_2<Z3
S100235U5A68c1\@o318d1P3f9f4o3l4FJX1IV1W174Z21CU<6NV=R>g6>;X7]11OX11e3Q1V6]2^j2m7k?fG:T1l5XAn;U5
hL7BET2@>a14\4X8l416@d:@416Q1859:o21b4I\2339]14R2:<B_2V:j3;d4f<[32Y31X1122h36<H?9MV2[1_3V<o7k2]7
Q2o8R3[3ZAg3l4a7V1?=AT1N]1W1Y30o6L?S:_18b:U2k46[2X2V2R4;a6R8m1V162W1j1m1i1k1J_4R:T41@^159l6[51d3
0a1Mh4]2`1?l>5:7X264f1404^1:6:406S130F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3oG
8I45En1C4G315`3m5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1
NQ1P161Z1E2403O9T1>=_11f1C\1239dY1X1_119[3Q13R24j3]2fAZ^1j6RS2:T1l5XAm]17BET25:>a14]19AC^1\9h316
@d:@416Q1859:G1k2Cd1`1Q6DU1`6a:U6W3T[1a3`4lKn@n<e]1i<Z5ISZ1b6100V3<989861K2Y1T15Q23h1D\77913`11_
320=@438:22Q11Lc1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120QJU
126;3M:R65Bn:U20U1;29>:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDW5904g4_401AI10Ae2T3Y13Z5A\1;>22<1\2^3
C085>:863j3B>T1205j8VAf3Q6Y31T25V<II312R11e3X8>K2f;gj2j9m;Y2];_18m1@0630S1FA:S11605d?b72\>^^141T
=7U`4U61d30U1;Mg2P21\1N`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[17
92\1h1V1f53l1`N8I45En1C4G315^9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2l3a1B26O2W1V2f
4f4n25d32Q202l28=KY44S1211986ET1NH8P1C0NA3253F1@S10>=_11f1C\1239[5Q3c3U@T5Y7S1D6;1e3U1`8bT1\U3_1
o2l2XAe7I1e3e1e1Z6d>hY2iGn=h;_1S5B5XAe7U3^La6a7N0Ck;n:N1h1i2Hg1X6i2n13l2Cj<YF^Mo4X4_LSg1dJX>419T
1k79M<\LT7g11e3Q1a4d1O]1j58[49h_2d<d4_>o=b1:C@o4A:XAnNj7S77BET2@>a14Aj3R6_58Y116@d:@416Q1859:f48
1e3f9oY4_1l5XAeY1=1e3V1S5[3WL14`]3;S1l5XA]71i1j10U1;2JGk13Z1E]2`1?U5n2_5N85:Hg164f14045X1:05:406
X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Y6V=B`28I45En
1C4G3122Cj8NP6_36_14ECf1Q1_1132Q2c1121057j1S131310710O3j16m231F89Mo3]139826O2^3f4f4j18P1d32Q202J
T1L8=K_3I4S1211986ET1NQ13Lc1E253F=4T10==_11f1CN=239i3a1o9\4>^D1Fj2R11e3a20H0Y6^71_Q1U:m=`D[2mHW;
Y7]6_1l5R7U:_Ch=n7m1n3[5?j<o7<^<`2<1e3f9gY2W3[;XGe6dC_1l5XA81e3f9oY4_1l5R2U?k11X3b18Y2S16>3m31f;
V9e19g6R=Z2\>k9Y1_FoBi2m2a21n5@3;W1X;1Q206[1H18312U1i:\5AlC^7k1YF4Y6T>j:?c2W4j11e3U1]82`5P6c12cD
Cl8412Z=d31aHl=a8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:XAcAd>G`4j44J2@Z;b;`?o5Hj5206f3CJf17LU18H10296
<l12P2l4F13^6C22C=b2Bl101:g?V4R3Kh8\5b1EdMo58O1Q9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38509A34T13I@
249i8>1479IB:32:EK;7C49630e6022442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1[5<?P14338927E1_2IZ14T7
V13092620V4Nb3j3g5d1k22o:8BD0O0e820m38U1<10V17d1=Q12<6Z947913b1>P320==2438:22C5]5A06234@3:424>1n
146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1Q8R46o8@I;2;1V1;h5:3B9C5Z4W2G39Q2U20U1;29>
d12a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>B_35MU1Oe151479I6;:6:ER1U19630V4_2224426Y1
3a532116D5:M?11^3:NE>I57A3414206N@@A55T129S13f2C5Q32M1Z1d1d14<2d6Z6A2l7n41n223:h1S1S1DZ61a18\11J
f620m38U1<10V1l1=Q12d5Y447913b1>P320=@438:22I]5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2
JEh2e1822o1T<6o82=I;2;1V1;h5:3B9C5Z4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1
_35S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7n41n223:P4DZ61W31Jf62
0m38U1<10V1l1=Q12d5Y447913b1>P320=@438:22I]5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh
2e1822o1T<6o82=I;2;1V1;h5:3B9C5Z4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1_35
S2Ok1>9P1FA^:FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22]13;T3Q32M1Z1^3_=Ao7n41n223:P4DZ61W31Jm320V4
U1>0c4Q:47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hc>6Z:;g1;h5:3LC5Z4W2G=Q2U20U1;
29>d1d1]2U1><:1c21e1^7CT3`2a2\7Od1P2^<Q3X4\1]111m5i1810336NQ1R22]13U:?V1_ES61U3:P;Y31S42W4d10a3Q
122@Z947;3b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1k<6Z:;g1;h5:3LC5Z4W2G=Q2U20U1
;29>d1d1]2U1><:1c21e1^7CT3`2a2\7Od1P2^<Q3X46U1]111m5i18103206NQ1R22]13U:?V1_ES61U3:P;Y31m620e378
d101\1Z13e1;d22m647913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`
1]1Q2b211C3\3V1W2Ed220e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDa57Oe
3S40540^12?=2U2T3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22>N3018XCkC1AR2@:^2Y7W1II312W1031[720e378d12\
1Z1116^1;d22m647913`11>P320==2438:22C57b2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`
1]1Q2b211C02\3V1W2Ed220LHc>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2
M1Ba57Oe1o1;g30450^12?932U2`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22>N3018PBSE1Ac2:P;II34W1031Z42[1
Z2@d1031Lb=47?b1>LS220k2o506234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8P66Z:;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7O\38i552?=d4HZ7\1]111m5]1;5101436NQ1R22]13]1U3X@g1k@1U3:d1
[9Y31O20h2IMZ:\U1`d1kX1e121057QN3cW1\5o1Nb6X>Q111o3m11e5Dk5206o36N>0V1N9211n;4768b1>P320k27b2_20
C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4_4:6n9;;g1;h5:3LC5Z4W2
G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J\7Od10o1X31Y79_1W4Z1g1\1JB11h4T1i1341436NQ1R22]130:c
5MX?o4\5l61U3:d100V1T1m6T1T21R620e378d121e2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4
51@Y;C5<a2l2V1NMDa57O[1Y2_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:^5Y4W1I_21P43m
38d1_1V=47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1c>6Z:;g1;h5:3LC5b6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3S40540m7Y13DW5\1]111m5i181436NQ1R22]13`W11U3:P;c1312\11a33m38d1f
>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1
]2U1><:1j;CT3R5\7Oe3^<Y13l5\1]111m5i181436NQ1R22]13`W11U3:P;Y31^13g2U1Y2D>\3ZX1W@0[8d2Xe1\3PFV1e
CT73g8^2V<\9h35LS3d9g280\6Q3n15;1X1`2g3l2c1Y131253g2S\7]6^9;3m3U_1dHd2Dej2]?3g8RH>3m3U_1dHbb2jJ3
g8Xf1n155^31]720e378d121N;Z1U2R8b147913`11>P320=@4316:22I7b2S1k14041234@3;6C140411_1482CA015MLP1
1H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;b6g22683R1P81G;26;3M:0h5:3B9C5@T5L17==Q2_1E0U1;253
>b11d1]28F5><035130;8P;C5<a2l2V1NMDa57Oe3_40^12?=2U2T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R22>N355R7
0P6@i<Q2b:1AR2@:^21_8II8BI1Z620e378d12\1Z1U2[5Y447913`11>P320=@438:22I7b2S1k14041234@3;6C140411_
1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1c>6`91G;26;3M:0Y4^1:3B9C5b6G=Q2U20U1;29>b11d1]
2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22>N355R70PP11U3:P;II8
\11h620e378d12g2U2R8b147913`11>P320=@4316:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<
X1k7B3`1]1Q2b211G\3^3Eg20LH`4^6Hj26_1^3a4I;26;3M:0h5:3B9C5@T5L17==Q2<R1E0U1;253>b11d1]2O5><0351@
8P;C5<a2l2V1NMDa57Oi2K_40Q2=2U2T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22>N3;T=@^I1U3:P;I_21l520e378d
12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3
^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\
1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_211333no3U1V620e378NE01g2U2e947913`11>P320=@438:22I7b
2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5
b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=2JZ1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1
R22>N3;TW111S3:P;I_21S639X32Q1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45EJS1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2
241O2^3S6B=X2T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239>3e37U_1V@11Y8WV3
=2d63g8<3e37U_1dHdU3B=g63g8US2b7209Y2Y1861[101O<Z1Q23k4i447913`11>P320=@438:22I7b2S1k14041234@3;
6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Y56T2[758:;223;3I3:0X1h190[2
:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDW4Y17OP2d1_40k1643S1X1T3Y13T4:\1\1;>2?
11Z2P1]23@85>:81436NQ1P1Q12>N355Q9?Y6f7X;H1]31U3:f1g3P3Z25I@88\11m520V4d101g2U2e947913`11>P320=@
438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M
:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R
22>N3018ST1P31U3:P;I_21V6380X3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1`N8I45En1C4G315^9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61
Y1Mo3T2241O2^3f60<X2T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AQ1E2535S1T1>=_1152]1C8S1239]9206^378
6]1011Z1Z1116<Q1243:Y22b1Z54762003`11>P32048=2438:22C57AP23O[10>4041234@3;324>140411R11544610131
1162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:T4:6`9I;26;3M:0Q2m2H:3B9C5b6G=Q2U2
0U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Bb3n17Oe156[16;Al1;K0021500]12?57X2]22926Y13DT2Z
1g1\1;>2?11Z2^33@85>:3414206NQ1R22>N3018i9Ih5g6Bk1[<T11Ac2:l2S8II8W1031Q620e378d12g2U2e947913`11
>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9
I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@
85>:81436NQ1R22>N3018TW11U3:P;I_21Q536o3U1>0V1X1211h:U147?b1>;d220Nl17b2_20C06234@3B4>1n149;L15j
1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1b9X36Z:;g1;h5:3LC5Z4Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT
3R5\7Od10o1d:i1N[6\1M?11V5Fi18103206NQ1R22]13g>hH1U1o1:S1n2m6T12Q21e18^33m3^1=X17LL7R1102@06m2UG
k2e5AJ`3V4k1V1ZAo>oE;7SIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>V5k35>9\1:AE_19HU77ER13S660<5h1Y2Le1R3j1;X
15R1[5<?f192R13]44n613V1>Q=\7JW22c:48X3Q23g358AC<S8_Ee4n9P1F\1Q30Z1RBXL7V2DU18D]@W8P9jJ3[510H500
0@T83l5j2]3]4dA>KET54]@2>Q1i3V1Om;31121I23Wh7\33V4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1
<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]
13`W11U3:P;Y31b33V4d10=W>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W111S3:^21Z6T2Y31h43m38>U1
0=;U4e947?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;2
9>d1d1]2U1><:1j;CBa2R5\7Oe3^<Y13l5\1]111m5i181436NQ1R22]13[=7BET2@>a14\4Q1j1j6BAX216@Z11d2@:^21@
d2@416Q1859:T2Y31i13b6o1m5jE]1\3d2m1:=V3Q>b8a12521E0o:QKUF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274
Z21C]?WIg6S8_2?39c3?m2g[1dHSW2YV13T4b4mGZ^18W53b3<@DMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3]:e98I45En1C4G315^9o6_3a2Ch2_152Q2KI21057n2313<X61Y1Mo3
T226O2m1O@]9T3>1S325d1602l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g>]2_Ke139]2Jd200B1m3n3R
X29T2g9k[1c2e121057d=S8Q8\<dCl7l63Z1U21Z25]20R9R3n4916\1U2g3FE8;IZ5D4m35V<3NhP1\MbZ36`2GSOWAg7Q3
Q31U4064Z@3Ndl6g7R64f2J;5;D20I101C17e3n3?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
In4JOBJ5a4[17<L?o2@U53l1`N89?45EP1MC4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1
F02l28=KY44S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\1239P79P1_Bf1_3O168:HT16X2X21k4X31?^54f2J;AD2J10E
53e3n3?O3Nn4j75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1`N8I45En1
C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P14^1E253Y
1T1>=_11f1C\1239[8bCS4>]@?:4m3\<3N\_31Ql1m;[R2;4m3\<3NP9gd3g]1Z60mW2_54b2N;56IMHo3n3?O3Ni<5:`264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128WN8I45En1C4G315^9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1Mo3T226O2^3Z8R1T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239[8b1TEQ31U40c64=S3;5B=Mh4n3?O3NR4f85:`264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18WN8I455?n1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo
3T2241O23=5f2]9T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239n9h>]91W2m1V4
R54a3b1Mh4n3?O3Ni<5:`264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`
N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239m?0h8C4m3A5_2T93NW@Xk4fS1Q6gAQ231^5m1964m3\<3N`[5=4m3Q3Z93NS_4\Li4WS1f?[Af
3R14f2h1f100L;h83NlS1kZ1YR3^;jBl5Y3U4@f1f1b81168S1\3V4l1T458?4f2h1h1LT93NYe6Y3]6d4]2c5k8;4m3\<3N
Vc1`f1hQ2^8ZP10A4m30<n;3Na:VO[1Q8o8^NiV1PZ1U\1hM>4m30<n;3NgY10o=lR1`R2Y>U\1P14d2X10<3R2l7j13No1Z
BS2S1aCQ8Oo7WAS;4;a1Ibn1X3k1n3Y8RV1jMI4m30<3R2l7j13NZDS2S1TBP>XKc7IfQ24k1X<WN]9WLG4n27F0<V2l7j13
NV6S>W3cKOUk1nFTU1m;g9Q>UP1D4V3F0<V2l7j13NV6i2Y;W3TB^9dNkW1ha1mS2:4m3\<3NjW1bGTZ3m1a3<4m3Ao2j83N
[R1_n1dZ2l6X594_4j;3NjW15Ze3_k2K4=T2`1;IP;3N[R1iKmEjP2PDUX1]5c100V3\31W2;h2g1_>C4m3<b2\93Naj1PM0
d9nKX^1GZ4^224PLW14_4g1Dm7N<33Nb8j3Y5nM^>RS1a6e4hk1e7U2e45_5b1k>U6X2_B[1116\1f1Ka;T1254Z@3NQ\444
Z@3NZ54a3b12JX1_3n3?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53
l1`N8I45En1C4G315^9o6_3a2Ch2_152X1He121057n2313<X61Y1Mo3T226O2l2A]9T3d32Q202l2839KY44S1211986ET1
NQ1P14^1E253H@T1>=_11f1C\1239l>W>b2Z11o774Z@3NWX4o1i154Z@3NWZ464U7T93Nji754Z@3Nji7N4X5M00B2[93Nn
T11bH5d2lc3ZLb4e8h2b8116\1[1P2U4:V6=4X6B^93Nim1d2Ym1bf1ZLb4^;Z64e2K;H=Mh4n3?O3NP41_5V35:`264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1`N8I45En1C4G3
15^9o63X32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P
1AQ1E253Y1T1>=_1152]1C\1239TDaD74Z@3NVc1Tc2^c3j64b22KM6=2J30Em3n3?O3NR4Kj75:`264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1`N89?45En1C4G315^9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<Q1E253
Y1T1>=V18152]1C\1239;d6S6mC168S1l5W82[64a3@<6=2J4c4n3?O3NR4f85:`264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1Mo3T2241O2^3]9T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<Q1E253Y1T1>=_1152]1C\123
9;fP116\1T>`64a3<<36=Mh4n359O3NR4m4`1W2536`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1oBNa:8I45En1:84G315^9o6\32a2CCT2\12528h1e1210524j1S1313<X61
Y1Mo3T2241O2^3e7@V1S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[?hMn174X6Q
:3Nfg6]<_54a30:J;MJ^3>]2`1?O3Ni<5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMo3T226O2^3f4]3X1T3d32Z1F02l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7hC1j=1W684m3W3T93N`[5fm1Z14d4S2X3I^53NfJi[1eo1]70id1
e80X17BET2@>a14\4`6d616@d:@416Q1859:\1O4d4V6^53NVV4XV27BET2@>a14\4U=16@d:@416Q1859::4Z@3Nag38_?e
W1V>^J84i3`<3Nag3eU2^J@4m3\<3N[R1b8f31a2Z;1]i2n>\6PAU54a3;0F>Mh4n3?O3Ni<5:`264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61
Y1Mo3T226O2^3]9T3>1S32Z1F02l28=KY44S1211986ET1N=CP1c18<253Y1L7>=_11f1C\1239U3UU1n44a3;0U1Mh4n3?O
3NJn;5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6
_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239?4T1h2\<3N_2]1\7]1V9RZ1gV3e4gT1C4i4`;3Nb9c72i614a9R=\=XAWU2SDT9oX2C4n4[;3NlB]1W3\@d<n<fd1Lb
1_J_3W5=j^1<4P6Y:3NXi6X2d11f@2o6G4i1o2>e1f2d63Na2_5Y6T5b414hf1mR1iFe4SR2Z5UO74Z@3NTV2om4eE65j2jG
U2_e2kG85j2V2cEeg2EUGPd175j2Y]3V2;_GPd1<5c26TW34\3j1aHX2j1Ub1bBl15Z60T2m5b7c4c9]1P4P2m1:=V391Q1V
Ea12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_225eJ35eJVS525lm51525i235i2Rk535
i2c`345i2Z_3X125Tb345Tb3g[2935i2\k535eHZR545eH[j2nW225Xn565b2nJkZ1jP1\b225aM25U435i2[135i2W`346m
3_<n]736m3l@26m326Ri546Ua31K56m3W]31^166om3Rk11SChH56m3`DcP5V21646h2T1h^356]Hj1in4V2\16V2I^5@fA3
m81T2R3d2m1:T1_2dFa12521FKb@\=4g4VE`7gFP2R<\Ci<l:V3_2Ai2UA\;=W966m3S_1k=b1VW226Qc146X6WBRX136m3l
@<6[3Ao20AXX44od2G9B56m3Yi2^IcL27\347W]2cX1mS227eb337e@UU31747eb3U3mS227S437g2[127g2i17X6U2m5jE]
1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_257`26U2PX347`26
VZ347bN1Vg227dN77m2OdJ1Pd2U327m327ke337g2nV4j17g2`3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S1
0023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2k17g2`30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S1
0023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2K7g270]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP127iS777f
4lCh=Q31487f4lCX=?Q31497f41jCh=Q312127`l237g2m_337S4km527fY447W]2]U1U337S4ga328Ql5\182]4P2U4m8X:
e1an1f6ZCY>m@lR1c1k1kO7BET2@>a14\4CV9Z316@d:@416=C859:X1G80i2fL0R3M\5^6WEV42Y<]3h@U=Q5k4d>CQ\1nB
b:n18k4PEg4LX2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDa?b8Ko9;S:0W1g7]>P8@4oGo2b1_3g13Y4X15GOAY141`7
iHS18d25c3Q7JXGW3k1o?T7d?S6R1e9VN3b40I10]4l49n5QV1^2b4AZ;c7^P1d9Z2T28]6o1m5jE]1X33d2m1:=V3Q>b8a1
2521E0_Dj8f8g:S7Y4_2g3S10023=m4A?c1\@o318X1;P3:X;i2l8FJR2V14R174Fc11CPDdDg6S8_2882]W1JAio5f9PI38
mX1Qa5U280j4hIn4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8kS1KS?:JKHIIH1101U1>n2V:`8V4m1Q2:4U211eEh26n
6h5Y2[1e7R7U=\180V?WEUOl@80EG<Z2V3MY1P:^:h300`2h2`3a1:MV1^4;]1Fl4n4\>nH^AZ93i1O5`5S?Z3?8o7fP3K^1
o72f3Z5_CbV1dDP<i25G80d4^R1X214XHUFT4e5U9l72h3f9Dj3bl1Q;;f4R8W180k9cP1jA?E]21c41?X46E612QBo1mGT4
n5k31?J[1^32X1h1g@0dIh50lCR1e58k1OAb1Mh4n3?U5n2f1Y3>W15:`264f1404;R1726:406V11F4;8156271f11P1S11
1O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1VM8I45En1C4G315^9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DB
B1Y1Mj34h1;26O2^3V8V1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12317VD0_18j2P2hIk87B02
1111;42Y12f4`4i<\1<i1[]1k>2Z1^2762R1120T1UFT6\24oGo2n6h5Y2Q9A8X3U3l7XGW30h^1PX1Z2BS8U;dP2l>VKZ23
8aOlb6C8^6l7Q1QB:i3W3d<^=YNXP2a5OcHfAc@cMl4V18k4hIk87B021111;42Y12f4`4i<\1<i1i4kQ1e6n4i@UFa84oGo
2n6h5Y2h1X7R289`2P2c1THk87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1iS1k>]1^27672H00101U1g7]>P85:4oGo2
Z6Ch5Y2[14`7a@aF=80Zl1X5]4o6U?iV2i1M5k2VY1`18k4kHLU3e57B021111;42Y12f4`4i<\1<i1a7Q1S2eI0l8hEUFa8
4jDd1010[1o2j63h5Y2a1_728fi668hLb^1V1c[1\668[T2QQ2Ri1[C7;8W3X3oP1j1\1fCi9gU1^`2b438a6_U358Qf1`Ko
o1lX1R18_6PQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Qa12OU1g7dF:THo2Z6Ch5Y2`1`7a@aF=8^Bh?e6[FYQ1QB^FWc1cBdJh7j
AS180P3S41S1IeQ1TQ1_F_R1f6@0>521LZ?QCe<W2n4^7k1k6QAJ\4Mj8^2e;h3I8a6\:i=H[Ji?`<^8j70U@R:0]?c3UV17
dCU2R2Q<i>1R2I8]3M0Ec9^j2m1RB2QBT2e121057e3g>bMm4i2U1j<=8a6mX1\a1cf1iA1\1bm1i43g?V6f18h6Mj9T5II^
Ck5g3m6T8FW1Q>b2^2o1]8Dd>J?Q6o7P2S3Z11C1F<;U4S9o;R>g8Y;4f1W1Q10c7Q1R6m4l9h1e:^7V>_59\30a1J2h4]2`
1?l>5:`264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f53l1W3Z4mF8I45En1C4G3
15^9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:d3T226O2^3f4Z3[1T3d32Q202l28=;?Y44S12119832ET1NQ1J561
Z1E253Y1T1>=_11f1C\1239S;WLn49\3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\
3OBJ5[45[17<\1o2f53l1Z1l1XK8I45En1C4G315^9o6_3;a1CCh2_152Q2e121057n2313<X61Y1M:d3T226O2^3]9T3d32
Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\123979ZQ3nS1nk1i1o7j6d19i2P2hIk87B021111;42Y12f4`
4i<\1<i1[]1l=N3W11?0\2:0G41U1U3oBl7D4oGo2b1[5h5Y2[1e7U19j4hIg5S37B021111;42Y12f4`4]5[7\1<i1[]1UA
b4UFa84oGo2n6h5Y2Q91999gZ1[g2X4_K2e61139[T1S6U19^6lMS3j1T17f4`4m9@Z2\1<i1j3d51Yg12U2g7dF:THo2Z6C
h5Y2`1Z5U2a@DW<d9D9mAW>f8b1\?o7VE7k4^F9d1i7VU2WHWB2f3`AL9]35P1_8WL14m5h<a5MIQC1[P2_1l5^30W7`6fAm
;Z5RHX1S1I9T7ZS1\8i7`12?S3=_1Mk1?S^1X?3b3h4a4n[1ZCm24k7;9d4eQ1Q314Kk^3mB_13;9\@2c=h`2[9S7Z7Vg1ZR
1R@@9g3f[1^3i7j@fi1m?hS13g8^4f4j6WV1n1Y69\30S1=Mh4]2`1?U6f85:`264f1404^1:6:406S14E0200111;212260
171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e
1210524n23131:T1OS41FBMo3T2241O2^3f4f4T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG9E253Y1;H>=_1152]1
C\123989Z3fL_Y2^92f3mR3?9SR12nBd=cBD[2b1oLTNQX1Q9i@PE69fj1_:dU4S4n::9l4]2SO2m3ZBP9kC[a139QS5dN59
Se2_[1e>R529cOY8:d309:BF0o2?:[1b1`2=_2=k1242126330b1>FV22204:d1=87b2_20<6062312783F?1:11P1174480
5118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::57H0Q20<:1:6V3_4[1W1;Z1<;Q2]1
8V1H:3LC5m5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?c3`1EOe3j2;K^5h23Y13U1c1T2
D8I2?]111i381h1<\1521436NQ1R22]13k4S1Ml15T1Ij3b66l8i14o61@\271321P5IU5T3031h3:d30DU5n2^5=k127126
33R2FY28:d1=@b2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K7H0Q20<:1:6R9W1o58S:DG:NL>Z3f2;f1h1
Lm136^6k2j1m1Q2\DW9Y13i2T2De1]111a3781h3[=R2T1^;l8i1T:96Q9:d30DJ70]17[2e1X1?:AV2R14B66Q1I0171263
3_18712>4@11JICd1=<3=3<U10<L63222N0;0>23<83P1;611R17916004100815<52094Y5X2Ob4P1f1T11l2[:3S288@S2
0V1>671a12<T2Cb19T1OK7@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D[2_583@0F:2D6?<>S36?V2;J:2;1KG4:
564d12536>?d2T2Ed1V1R1Gm1Q2\7@k1^5S5]1n4j2Y13:@X1DIZ1De18?D11e2F47341Y2LA<`:<O32<235L4P1T1W34n3i
1=:_1P1:0h36I;Y2i1R2i3W4626T1m247\1Bd4a18n1b2:Z4P7h2K=e46<j8b2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d5
0FV1m2i1d=]18G76=^8\1R5d3`3]91W31S2a9_4^@n65>Q3`2e4n2^<33U4f1m2U6<6l8i1g7f232l8_3D1e1:Z4P71f2K=l
4<>[8b2_20ZHh8\5b1Y1a7d50m1SDODn>d3`3U3W61W31S2V2Z7UR1e4n2Y<433l5g9l8j3]86l8T41V9:k2H:9DE1Oh1116
:1]163o3=i424426330`11>FY2204:;X1=87b23P2:07640412312@3:03230>1120411F9115446101311162B15?;1L1N1
H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5P10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B9C5b6G=Q2U
20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Bb3`1=7Oe156b1Ml1W1002700c146^1X1Q2;776Y13n4M\128Q
111i3S2B<>:341436NQ1R22>N3018d8n1`<?n1[6U2b3;O1NV2:S1h1S8IP1^111Z1:g7@U7l:W3b2_20l1Z6=e;F?`;^FfS
1m=43;W1d29:g67n@e=5b1T7e6i67_=j1g:S:j:S>^2:k2]10I0`7c:X6b2_20d4V6a3T2Q=An1jHh?Nn508Y6\4h32m8n3R
1\@VE6=I1S3j2e4g1n3U15\4g1Q?P17`2d4Og727>S4MX25e1K1b1[2>@3_1U18U1U20T2C`2S3:k2Y29\1\=4k2]5Jb2Z1T
10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;c9Y<R2T5P1`8U1Y1h32Bi1U6:BQ18S3]1XI[41k2Q3
9=[1Ob6P6Q4m17a1W1c51j6dAY30m90Jd1[1l1=;Ti31`8_15lm24b9V1jAQ31S1;]4V2o3h\4XV27BET2@>2^14\4^2G`1R
4g2b116@d:@416Q1859:O;]4V2o3h\4XV27BET2@>a14\4d<@114@d:@416Q1859:N;]4V6lb2^I\P1XV27BET2@>a14\4U=
16@d:@416Q1859:1;U1;]4V2o3T_31aMXV27BET2@>2^14\4]1o3\3B0f316@d:@416Q1859:8;W1hJm2\e4i\11<F;W1U1k
1dJgY1XDi<4[1g1h?RF^Z2a2g17gC4m1Y9;T1;P4<P2U4[W3\U1XV27BET2@>a14g1V2=e6T3Z316@d:@416=C859:3;P4o]
33;ll7j4T1;]40o1U4h\4XV27BET2@>a14n3=Z1^2R5X416@Y6Z4@416=C859:A;Q3W1fh2iG[d2\DOm2=Z==X28a:j4X2S1
;]4V6ZDPg1T1]6]3W3Sc1XV27BET2@>a14\4l8X416@d:@416Q1859:8;P^6b?[4Q@P4i6j48;S6\k667TLb3R9?;S2Z2i\2
h5`7m1_AFk1T7X9da2ZFkD]1;S49V2o3mL]<fY2eIk\151TI7BET2@>a14Y2C^1e6g2g316@MV544U4@4160P1859:Y1;]40
U2o3TDQP2V4Zd1Wa1PE7BET21>>a14\4`2N7e50f316@T6_4@416Q1859:]1;]4c1B4j3m8jj1R=b2Yi1RBUd17BET25:>a1
4]19AC^1f1e71Kj216@d:@416Q1859:l6207]3@>U12:Bi1U2e947913`11>P320=@438:22I7Cn1S1k14041234@3;6C140
411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2
U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22>N3;o<7BET2@>a14\4f1e7h
316@Z11U3:f5@4141Q1859:T2I_21?;X45Z2X7kh5S>^@92X4FnFa1>7;Y4iT3SFX[27_h16;Y4nm3Q1ISo3T2;]2k1P2o1m
5jE]1\3En1m1:=V3Q>?R5;c2a12521E0kN4P7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJX1I?n174Z21CRGbAg6>V3]4_2
N;Y4;]1QAn400X<l=n>bS1P9XV1m@^2U:nEY3\2o?57a2?f<AP1h=V:g1;X44a11<5o3gCcEQ@PGhR1`IXV27<5Ef12:@>a1
4g1d2l2A0l1X1^35j216@83f31X1E_4@416Q1859:9;f_3\OY5[b1cHn1d9SFN;]4V6h\4XV27BET2@>a14\4l1X;165:d:@
416Q1859:P1;]4P2U4Ua2PAaZ1XV27BET2@>a14\4l1X;16@d:@416Q1859:T1;]4V24j3h\4XV27BET2@>a14]19d2]1h1V
60f316@d:@416Q1859:P1;]4V2o3h\4XV27BET2@>a14\4]90Y3<16@d:@416Q1859:P1;]4V2o3h\4XV27BET2@>a14\4g3
e50f316@d:@416Q1859:5;do2UEbX352;jQ78;b4\JZ:14^\1cX43;^6QV12;^6N;]4V6b]2ZS1jKXV27BET2@>a14\4U=16
@d:@416Q1859:1;O;]4V6_b2Xj1XV27BET2@>a14\4U=16@M0e9@416Q1859:3;^g70X1;c2i10U6YY2R8mBW8fG^8T9]Mh8
lF7BET2@>2^14\4U=16@d:@416=C859:3;^6dn5R1;Y43V6h\4_;hj17BEF]1@>a14Y3R1i3[91678d:@416Q1859:a1;]4[
2j3mGn4j\1R<\5P9_X1XV27BEMV1@>a14]19d2Z1S3031:R2[5E16@Y6Z4@416Q18319:?4;i6gn697;i6gn692c>T=B;`2g
19gT114h6Wd2c>gBnN2l:bHo=@o64;^4kW7bE:;P4=g_3c<S>Va2T<bED8;^4o1bR1jS13Yo4bER1;]4V2o3h\4XV27BET2@
>a14\4`2N7e50f316@d:@416Q1859:R1;]4V2o3h\4XV27BET2=2>a14\4`2l60f3165:d:@416Q1859:^1;]4[1j4f5Ua1]
4k6P@b2g3Ud1X:1T1Q4ff17<5ET2@>a14g1d2Z1S2Y3n4]116@d:@416Q1859:M;]4V6h\4XV27BET2@>a14\4Z1j;16@d:@
416Q1859:1;4;P4YX7`@i2;Y4o10>`1m5[5o?>]1\3d2m1:=V3Q>X5Y3a12521D00n?<h2m<n5Z1jD_2g3S10023[5A1=c1m
;^4o318d1P3]>l8FJX1I^21521Z21CU<50Nm69T7P580V2`1i3n2h3>BX2h4_20A;Y4TR3U2>\Q3Z3g?0N]C8a:W4BX2Y7X1
;]4V6oCdd1`S1P3aMh^1_G7BET2@>a14\4`2N7Jj40f316@Mf9@416Q1859:N;]4V2o3h\4XV27BET21>>a14\4U=16@d:@4
16Q1859:M;]4V6h\4XV27BET21>>a14\4U=16@d:@416Q1859:S1;]4V2o3h\4T^1SH7BET2@>a14\4`2V1e50f316@o7d2@
416Q1859:S1;]4V2o3h\4XV27BET2@>a14\4`2V1e50f3114@o7d2@416Q1859:4;oQ7l2ZIo4;Z3MDMh4n3?l>5:`264f14
04^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2
e121057n2313<c1Hk31Y1M[1c2S1P126O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\A
^Jh4;Z3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45E
n1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y
1T1>=_11f1C\1239]1;Y4k;3f1d6`1k3S21S2^6HcEQ5b83>j;P1dFM`3o2^;o2R1o1`1Y?_55^2k1R9P=a4\1h5e>g8i6j5
b1;2;oQ7Z1;S49V2o3ch2i4k@h4eIk\151TI7BET2@>a14\4_3m50f316@S4k3d2@416Q1859:Q1;[2Q2V2o3h\4XV27BET2
@>a14\4g3e50f316@d:@416Q1859:O;]4V2o3h\4XV27BET2@>a14\4]90f316@d:@416Q1859:P1;_2m1V2o3h\4XV27BET
2@>a14\4]90f316@d:@416Q1859:Q1;_2m1V2o3h\4XV27BET2@>a14\4]90f3114@d:@416Q1859:_1;_2m1a1Do3h\4gKk
R1d751BET2@>a14\4`2@=7OP2CP20f316@S41X1U5@416Q1859:^2M;]4V6h\4XV27BET2@>a14\4S8Q516@d:@416Q1859:
N;]4V6]U2ZW2XV27BET2@>a14\4]9g316@d:@416Q1859:`3;_2h14c18o1Y2Q2a1fAS4]1Ja2d2m1:=IU1V1n9R4_5W1j1a
12521E0T:Jk:U@UF_2g3S10023[5A?c1@o3m1b1:o7o318d1P3b2j;l8FJR2^274Z21CQ1\;7BEHN<@>a141U44\9:74P316
@\3g64:@416Q1859:S3Z1_2R1;_2h14c1b4h\4XV27BEHN<@>a14\4\9h316@d:@416Q1859:P1;]4c1Bo3h\4XV27BET2@>
a14\4^9Kj216@d:@416Q1859:T1;]4V24j3_R2XZ2XV276;ET2@>a14]19d2^9Kj216@d:@416Q1859:Z1;X44c1<5o3[Y1\
S3b]1eH7BEf1=@>a14g1d2^30m5g316@83Q5U5@416Q1859:O;]4V2o3hDQQ2mf1XV27BET2@>a14\4U=16@d:@416Q1859:
6;P4\b1`k1P`3mCM;]4V6h\4XV27BET2@>a14\4]9g316@d:@416Q1859:Q1;]4P2U4VQ2RS2^8XV27BET2@>a14\4l1g:@1
6@d:@416Q1859:P1;]4P2U4PQ2db1RIXV27BET2@>a14\4l1X;16@d:@416Q1859:N;]4V6PD`]1V[2XV27BET2@>a14\4U=
16@d:@416Q1859:P1;]4V2o3ZE]g3T9Sm17BET2@>a14\4d5`716@d:@416Q1859:O;]4P2U4h\4XV27BET2@>a14g1d2b4b
816@d:@416Q1859:]4;]4k108f1Y2c3[@^5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1]4W<S3^1Z1j
5?^21a:g2_2g3S10023=m4A?c1@n8_4\2o318d1P3]>l8FJR2^2604Z21CU<617BET2@>a14\4Q1;G:E87F33[4:0;Z3164;
\3Q3e3>0:5416Q185909?HU3]11O0Y2;Z6o1m5[5^8o7]1\3d1Om1:=V3Q>b8a12521E0i;i2P8W3U6n5UF_2g3S10023[5A
?c1\@o318d1P3]>l8FJR2^274Z21C[<OR<a4Z2=8b7n2h3Q1X2h4_2^2;]2k30o1m5jE]1\3d2m1:=V3Q>b8a12521E0kN40
1N>E52`4m5d5b:_2g3S10023[5A?c1\@o318d1P3[1\3d9P5k3FJR2^274Z21CU<5oCY8g6>;X7]1Q10m5<g2AT1=Mh4n32<
U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`
N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239n5<Y3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E02001001;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j
1S1313<X61Y1Mo3T2241O2^3f7f1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239R6<Y
3T1=Mh4n32<U6f85:`264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1a3nJ8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1Mo3T2241O2^3T7X2T3d32Q202JQ
28396D^2j14S12116286E9JNQ1P1AQ1E253Y1T10=66_1152]1C\1239T4<Y3T1=f5n3e6l8:`264n54E0200111;2122601
71B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3T2S41Y1Mo3T2241d<_4d32
Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1X8T4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X
17Ii5T6J5V1037<:0@?\2Bf53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241Q<B_4d32Q202JQ28396D^2
S3211986E9JNR2AT2Y1i32]1Cm1g4<Y3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY
44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239m5<Y3T1=Mh4n3?U6o6f15:`264f1404^1:6:406S14E02001001;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239V6
<]2KT1=Mh4n3?h1\4f85:`264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1
037<:0@?\2Bf53DT12k7dF8I45En1C4G315^9o63X32a2CCT2_1528h1e1210524n2313<X61Y1M[2c1T2241O2^3f7f1j1Y
1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239dU1k5<Y3T1=Mh4n3?U6f85:`264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AQ1E25
3Y1T1>=_1152]1C\1239U6<Y3S10=M5Bo3n32<U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2
241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P16182NE253Y1T1>=_1152]1C\1239[8o?o?S92<Sc5m5<Y3M6=
Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y7HZ1T3d32Q202JQ28396D^2j
14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239m5<Y3R14:Mh4n3?\3_;5:`264f1404^1:6:406X1F4D140040271
f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1Q?a2l<8I45En1C4G315^9h2V4m2Aa2Ch2_152Q2e121057n2313<X6
1Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T471@ET2@>a14\4l1X;16@8[
:@416Q1859:n4<Y30U1;Mh4]2`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211
986ET1NQ1P1c1E253Y1T1>=_11f1C\12391<R4<Y3T1=f5n3c61l8:`264n54E0200111;212260171B2[40151U2X17Ii5o
65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9
JNR2AT2Y1i32]1Cm1Q4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1
`N8I45d2CTE2a2CCd3528h1e1210524W3=X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1j5<
Y3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4<Y3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151
U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241[<h4d32Q202JQ28396D^2
S3211986E9JNR2AT2Y1i32]1Cm1Z7<Y3J26<0MEU19?7j1n3?S61_4V4554`264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3bG81G459;n1C30G315^9o6\32c1MC
CT2_1528h1e1210524Q1HS1313<X61H@Mo3d1?241O2m2@]9:i2>16l22j1602JQ28396D^25d14<F211986E9JNQ1A>AQ1E
253Y1T1>=_1152]1C\12317_=W1m1?n3iEc1Lj3\6<Y3J26<0MER4n3?U6f85:`264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1Mo3d1?241O2^3j7b1T3>1S32j1602JQ28396D^2j14S1211986E9JNQ1A>AL4E253Y1T1>=_1152]1C\12
39_=TB2g4b=22<Y\72<Z7R5<^2JMD2J3d4n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4<N7<L?\2Bf53l1`N8I45En1C4G315^9o6U2Y1a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239RQ11T5209o2C86`1\1Z1U2k4n47913`11_320=@438:22Q1b2S1k1:
1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[87Y1R120eB[75O26;3M:g1Z19k2Bn:U20U1;29>b11R4U1><451@
g3d3:>4g3<a2l2V1NMDa5m4_40h4T3Y13T472\1\1;>2?1\2^3D85>:863]4>X15g4Y3ORN1c1g=I348=^2@V1`1gR3jm2S:
]6209c38610EG2Y1Z1;e13j97913`11_320=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c2
0[87Y1U10[6f1b:j1`55O26;3B::g10Y1U3Bj5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDW4Y1
X3d1_40h4T3Y13T472\1?6E;>2?1\24Y3D85>:3463W2P1T1>X15g4_2IOT8b6H84?a2O2T1`4[1l21Z2Q:KR2I312:=V4`1
Y1RU3]R1^i3312A=c3B`1Y1g[1dH]]33g8e>T@bIj=312n5=X3@C=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e
1210524n2313<X61Y1Mo3T2241O2^3R81X1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1
2398=l4Jhm1b:aX1Q^2^_1>=o28X;iR4e121057iU2^6P?2=Rc5R6=\2KJ9=Mh4n3?U6f85:`264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1Mo3T2241O2^3R86S1T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AQ1E2535S1T1>=_1
152]1C\12380k5=X3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3T7X2T
3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W6>2W2P1V1c10o1m58W1_?o1k1MKA2j2>
61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM]5Q485h1U56401N9b2?a2:l=Z5]1T1_2W1T1V102S10023
9Q5A14852U14l2U2k2\1a1W562H35c2518X1;P330783101;454g38R1W5V2h1[2Kk3FJ^1C7N23854<74Bg11Co1P1k52>6
531V4g545=:J6]20Y1@U1]1Q2b37Nl1g2W5_1>;X385`3]11OT2>[3e2U2m5`1YD]1P4P2m1:=V39194BmC0W1a12521E0kN
40o6UF_2g3S10023[5<4?c1VD518d1P3I1a=R4i4FJR2l5o1eV1V50_1S8_2n1>Q6U2m5jE]1P4P2m1:=V3919GmC0W1a125
21E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1W5_1>d7_2R4>Z2P1V1c10o1m5U?`2U3MKA2j2>CP2m
1:;1V39;3CAd1R:9=Z70Ha12521E0lDn9401DH_5bC]1T1_2g3S10023[5A148c1i=b2K3o2180c1P33E10=0354P4a8l8FJ
R279D23>A74Bg11Co91S2U1G=W3d5V1j1b3W820U2g6>82Lj2`3]11O\4>2W2P1V1c10o1m5^1aAk1MKA2j2>CP2OM:;1V39
162112@c<h70H\142521E0n2h7Q1QC401]1EW2a2bC]1T1_2g3S10023[5A148c1i=b2K35i218d1P33E101;454P4Z6V2l8
FJX1I79G3>A74Bg11Ce6@h21S2U1G=l8V1@Y1b3l5Z220U2g6>82Lj2`3]11Od2>V6080e1m5dAU4]1\3d2m1:=V3E1Y7o5b
8a1100421E0c6]Of@b1f2T1_2g3S10023Y4Q1A68c1`3k<o318d1P3]>l8FJR27Q1T174BW1?1Cm8R1@b5@a5a6k;g6?R4`3
_2^4>Z2P1V1c10o1m5l:X4j3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:Q:8c1_6U176401X1g14g3W>Z5]1T
1_2g3S10023[5A148c1i=b2K3o2180W1;IV232>310=4:[:V2T4g4FJ^1C79D6C<721Bg11Ce991S2k2g2\4]20j11S1]2`:
g6>;X385`3]11OR2>Q6U2m58aE]1P4P2m1:=V3912NmC0W1a12521E0kN40o6UF_2g3S10023[5<4?8U14VD518d1P3]>R4i
4FJR2AZ5o1VK^;g6S8_2P3>V43k10o1Y2c3^1[D]1\3d2m1:=V3G12T=h7Ia12521E0V<jIPET1_2g3S10023[5A68c1@k?o
318d1P3]>T4g4FJR27V2721Z21CU<87BET2@>a14\4U=16@\3g6?@416Q1859:^4_2o2>2e2?V17^10o1@V4U1^1lC1<]19R
3;142n1m1:=F_2E11j9\3h70Ha12521E0kN4P7mBD]15N_2e31S10023[5A68c15_1l5i8o318d1^2A]>]4^4FJR2Y1T174B
d121C[>YJg6S8_2P4>Z2P1j20o1m58aE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fg9l22T76401m6W;n8^1?_2g
3S10023[5A141652U14R5V4Y19d3i1?Y3518d1P33E10=k2P1:8P8@T4Z3\1FJg1:79DJ<74Bg11Cm1_1V3Ha1E531n94CU1
o3i8k5g6S8_2<>_4gT114bMV`2j>W110CU2>Q65o1m5jE]1\3CP2m1:=V391Q1c<Y70W1a12521E0kN4P7UF_2g3S10023Ee
4<4?c1\@i3518d1P3]>R4i4FJR2^274Z21Co1eV1g6S8_23?n2n[21?4?m^2lV303?n2Sa32?m^23?^b3c14?n2Sa3gJ2?n2
3?Rd3gJ8?al2>2fa1oV1UFRT12?\P52?j^45?^4gT1143?n2T\4k1?P60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF
_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2e3V2o1eV1g6S8_23?_2\k5??n5P1R]3gQ2mZ1Z4WC`1P9Q5312B2?ke54?n2
ib5\C4?]f1Zo3[64?n2^c1Zo32?`f53?U3X_33?je505?_2Dgj5gC3@cj1XD2@cj15@k3ZLh6iW34@Y6bX4XZ12@k32@Z[61
@6@YR2[=f`1de1b23@aQ3o@5@m3^l3Wh1aC3@e_2f`13@\P4Wh15@e_2f`1h@^W1S1Ae23X3Q2@h>1m;1T2R3d2m1:T1_2T>
[6S2a12521FkN4WIF]CnHoJV5Z>V1Ae23X3Q2@hJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1UM4WIF]CnHoJ0U5X1Ae2f
1e1Q2@hJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FkN4nGo1d5h=\Ea3^J@0U5LAS46=Y1ZU1m5T>d322No2W2]W2T6`P1]CG9
m1V5SB0nQ19Ll29AR6ZU1m5T>X4h5b]2nc1P2AR61o1m5jE]1\3d2m1:=V3d=<21R6Z2a12521E0QV1UF_2g3S10023[5A?c
1>m?6U1b218d1P3]>l8FJR20]274Z21CeX1g6S8_2P2AR61o1m5jE]1\3En1m1:=V3d:\32_8a12521E0QV1UF_2g3S10023
[5A?c1>m?R1l218d1P3n2^;]4^4FJa1@^274Z21CeX1g6S8_2U1Ae2\3Q2@`3WG1T2R3d2m1:T1_2T>P2W2R2S2a12521FkN
4nI[5Q>nH^J@0U5a;=A^4c1oOV3S2m5T>P2P8b]2]c1@MAS4DY17k8VLm5c=@EZ1c122NT12o3R5_X2e5VKj?Y1[1@h5[2>A
R6K^T1m5T>X4h5R5_X2PZ1\9@h58AR6ZU1m5T>Q:b]2nc13AbY2[k1HA4n3:9f;Z2P;b4j6n:`?h5ne11X4d<]<l8jE`5T63
jP1j1AA]2S180095c;^:Y2C1Y2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4oJ^D_@072[9j1]33i>`1\7g9P3l53f3SM_CU;
Y2m1R2A5m38009`3l1\7f3Q1Y2c4S5S2O27V3121d9P10R?C@W5b9]4oR1Z5a2iA`83`1P3^2l2U3JD?0@Df1o:i42^83`1`
1Q1nT1c3c7Y5i45R32Y1Ae2f11e3@hJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FkN4nIXACc8Q?i2VP19AR6ZU1m5T>Q
:b]2hKUH;AR6ZU1m5d=?Q:b]2]c1@0>AS4ZC17l4kOW7e1R4[_11eb3jL?AR6kR1^2m5U;W1f1X4d2S3b]2d^1Y5iA>A\41c
1QS1121Q2m5T>Q:b]2nc1n1AR61o1m5jE]1\3En1m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5@0?c1>m?o318d1P3]>l8
FJa1>1^274Z21CeX1g6S8_2?AS4;a2WQ1fC[800S5Th1jBXl1o`1T6X1Ae22Y3o11@hJ19j1R3i1Jm1:T1_2d:_3X4V4a125
21FkN4nGo1U1A3aAnHoJV5me1X2Ab1N`3[3h1a1o;m1[1T<T3m5V;V1`155=V2ICe1R4>2a51aQ1U8]2n3>01P8LCX1DJa2h
7KZ1A[2G9P@f88=0Y:c1b4`2D>1n2f2V7093oP1Z1`;9j3c2Ae2R25U1o1@`3k1o>[61<]19R3d2m1:=F_2R3^5_5b8a1252
1E0kN4P7_=f4FW3S2;d1P21S10023[5A?c1m6o8>j1T218d1P3l1`<]4^4FJR2^274Z21CbMR;k2Nl2S8_2n1A_4d1o1Q4k1
jE]1m2>d2m1:=V37i=<a40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2S2Ae2^3o
1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0mGm64P7mBW3_2g3S10023[5A68c1\@o318d1P3]>l8FJR20]274Z21CeX1g6S8
_2l1An5U2m5jE]1P4P2m1:=V391Q1bA0b3a12521E0kN4P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S
8_2k1An5U2m5jE]1P4P2m1:=V391Q1bA0b3a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S
8_2^2AW2P1V1^1U2m5jE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0gN34P7UF_2g3S10023[5<4?c1bAc2518X1;P3I101;
:4b<R4i4FJR2Y1b4l12oS1e2g6S8_2h1AT6o1Q4k1jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1
P3]>l8FJR2^274Z21CeX1g6S8_2Y2AS60o1m5jE]1\3d2m1:=Q2T1Q>b8a12521E0Y<n8[9b2i4UF_2g3S10023[5A?c1\@o
318d1P3]>o3Nm3FJX1I7V23321Z21CU<_Lg6>;i3^3]11OZ2AS4o10o1m5Y5`@]1\3Od1m1:=V3_3f91Hb8a12521E0i@WEP
ET1_2g3S10023[5A?c1\@o318d1P3T9X5l8FJR2^274Bg11CU<040:2@YKg6>d7_2m1An50T2m5jE]1P4P2m1:=V391Q1bA0
b3a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1c<QJg6S8_2l1An5U2m5jE]1P4P2m1:=V391Q1P=
a40b3a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i2AS4J]7>e=o<>\4`1Q1081>T;l
3Ea8\1c7V1_1R1OX5`1oG`1]3T3l3Q1f:253[1e9]19<g5T1`264BGF17AF7168U4\1k22R3b<W8`1>o1Y1343IV14032001
T=f7X2WAZ9f1i3Q2l1AT6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z
21CU25P1SET@g6S8_2f2AW2P1k2o1m5jE]1\3d2m1:=V3>3JS4n5`2b8a12521E0PGc7640o6kAY4_2\2X11S10023[5A68c
1R5Y;i3518X1;P327>12@^5^7l8FJR27V274Z21Co91m;o?e2g6S8_2=AR6N1YT1m5T>Q:b]2]c1@RW1hC\2Ae2f11c11o1@
\5c?f501<]19R3;121Q2m1:=F_2Q>2_8a12521E0kN4P7VBFW3_2g3S10023[5A?c1>m?o318d1P3]>l8FJR2^274Z21CeX1
g6S8_2`2Ae23b11c11o1@\5ZE01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0kN4a2^4UB0FW3_2g3S10023[5A?c1>m?o3
18d1P3]>l8FJR2^274Z21CeX1g6S8_2d2Ae23b11_13Q2@\5ZE01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0kN4a2^
4UB0FW3_2g3S10023[5<4?c1>gC518BQ1P3]>R4i4FJR21T5Eo1eV1g6S8_2V1Ae23b1g3@gJ015n1R3;14Q2m1:T1_2`DS2
a12521FkN4oFW2F\\1VP1`Fa=YD2AbY2`2AW2=0]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34`20^4UB6@2T3_2T1
b2S10023[5A68c1m?>c1[218d1P3e3R1d9l8FJR21\274Z21CbLR<g6S8_2R2Ae2R2[1o1@\5[E1<]19R3d2m1:=F_2Q>b8a
12521E0kN4a2^4mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2o5Bo23T1=Mh4n3?U6f85:`264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G3
15^9o6\32a2CCT2_15284c1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1A
Q1E253Y1T1>=_1152]1CT17239mHZ6BS3T1=Mh4n3?n4V1i3_2\25:`264f1404BK:6:1206S142B020011146212260171B
21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7hCR1h18I45En1C4G315^9o6\32a2CCT2_1528h1V1>21
0524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1CT17239
R17B^4bS1_Bha3Ve2P21Bi4BS3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2]1721057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12
11986ET1NQ1P1c1E253Y1T1>=_11f1C\1239gKS6BS3T184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1eI0i48I45En1C4G315^9o6<o22a2CCT2_1528h1e121
0524n2313<X61Y1Mo3f1=241O2^3]9T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\123
9P4BS3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CC
d3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm13BQX14\6BS3T1=Mh4n3?
U6i3l45:`264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_
53DW1R?d5h98I45En1C4G315^9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mj34f11;241O230<l2]9T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T15893V18152]1C\1239h6BT2NN5=MLk3n3?U5Of85:g1H64f1404;R1:6:40
6S14E02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1XL8I45En1C4G315^9
2l63X32a2CCT2_1528h1e1210524n2313<X61Y1MDZ3T2241:D2^3]9j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1
P16:Q1E253Y1T1>=_1152]1C\1239>h:f2Y2n3^2Y7_:Q3OW6BT2NN5=1Kh4n3?U6f85:g1H64f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1jME8I45En1C4G315^92l63X32a2CCT2_1
528h1e1210524n2313<X61Y1MDZ3T2241O2^3]9T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152
]1C\1239W9k1l9oE_6BS3N5=MLk3n3?U571En1g65:`264f1404;R1:6:406S121E02001001;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KPF_88I45En1C4G315^9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1
MDZ3T2241:D2^3]9j18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W;o8h9k6B]2E
T1:2Mc2T2n3?U6f85:`264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F0
37<:0@?o2f53DW1Y>k1_90i48I45En1C4G315^9o6Q24U12]23CCT2_1528h1]17210524n2313<X61Y1Mj34T2241G2212A
l2e2[551S1j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239[1WL_9R6BS3T1=Mh4n
3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241J4230<5f2R8=LT3d32Q202JQ28396D^2j
14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o62BcQ76Bo2kU3aV14eh12BP`3HBl2i1UD_2_82Q347B31:l<cKZ
b2iG4[7^5V4V3f:9BT3f9oY4_1l5XAmLeB7B[40fT114bg4]5CS3T1Da1g1702BC2X1I9?h98l1k38d8Di216J]42C=S1^3[
1n223_60=c1@\2]1k166;CU3LG=0^<f5h1c4;@=]105l8S62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@
81501A09=Q1W4j1R1a2IH3P10V141>42131OHR5E_1k5d3P9d2\2o1S1i3W1h332^13Y2I=46MW1C`1Z;Y1R1i19X5`1f1j1
U12FX1a6c6CT3S1C0j1^1702L4`1X1?2P2_78h5\4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG
=0UB\6;0?=U1705l8S62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=15M313IL=O<W4j1R1B0?1C2601:<
F642340AE8F1>711112000<<71>X2b2L_1^5<g1l1c3G;X4Q5`1>m4W1Q2JO226T13S3=46MW1e3P>9X5Q35X1:6U12=a1a6
e5CT3S1C0j1^13302b2\;8h5\4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0UB\6;@=U1705o16Y4[2Y5I2g
1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O<W4j1R1B0?1C<:92F;234088E8F1>711112000<<71>X2_3_1k5d3
P9Q5o1m4W1Q2P1I22[13S3=46MQ15=Eh>78X19X5Y1g15X179U12o1a6V6CT3S1C0Y1@^1702L4[14l3_78h5h7T1Di216J]
42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5i8\6;@=[1105`6[2S62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch1
2=3D64<9i3313IL=\2T32j1R1B0AC262:<M42340AEO1>71111210<<HP27_3_1k5:2Y1l1c3G;X4b1^3`1>Nn3W1Q2j129T
13S3=46MH85=W3i9m1OX19g4@Q35X1:6U12=a1a6I]5CT3S1C0j1^1702;f1:4\;8h5R6j2Di216J]42C=S1l7l2LR2F>c1@
\2]1k166;i3LG=0a1g2k=\6;@=[1105o1`4[2Y5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=a52j1R1B0AM2:
<R123GEO1>7111122<<HP2g3_1k5:2V3g4X4Q5o1Nn3W1Q2b172^13S3=46MH85=E[<d28X19g4@Q35X179U12=a1h2h3IT4
CX4DY3702b2\;8In4f5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0UB\6;@=]105l8S62g1\4g116Y1B9C>Z4R
3h1]1h1j3h1@3g1i3313f1]1d4j1R1Hh1b13]21>7131OHh5_1k5d3b493o3d2\2o1m4K;l32^13S37546MW1X:V3V49X5W3
j1U12o1a6[4CX4DY3702k1F\;8h5m8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I[A\6;@=]105l8S62T6g
116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1_2f1k1j1R1a2b13]21>7131OHh5_1k5d3b7]1Q5o1m4W1Q2j12^13S3
06546MW1Y5\<9X5W3j1U12o1a6j3CT3h1Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4k=\6;@=]105
l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7111122IHh5_1k5d3P9Q5o1m4W1l32^13S3=46MQ1
5=^?i19X5Y1m1j1U12o1a6[4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0UB[5P
1;@2:]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1Y27MD3I2`11>7111122IHn1j251F_1k5d3j5U3Q5o
1m4W1l323Z13S3=46MW1fA9X5W3j1U12o1[5U1Y4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1
k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1Y27MD3I2`11>7111122IHn1j251F
_1k5d3j5U3Q5o1m4W1l323Z13S3=46MW1fA9X5W3j1U12o1a6X4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1S1l7Y4DR1A>c
1872R1V12Z1k166;i3LG=0UB[5P1;@2:]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1j2W3j1R1a2MD3]21>711
1122IHi451F_1k5d3j5U3Q5o1m4W1l32^13S3=46MK;fA9X5W3j1U12o1[5U1T4CT3h12V3702b2\;8h5Q7k1Di216J]42Q1
S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0UB[5P1;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2M
D3]21>7111122IHi4N_1k5d3j5U3Q5o1m4W1l32^13S3=46MK;fA9X5W3j1U12o1a6V1Dg6W:8J\1X9j3]1eAQ7G3Gb5`3S3
e3V6P6`1m5aD^1^3Q:k4X2Y5\1R?];m1]9EU7kAbIT1DP4DY<8W2j>Dk4^1^AKP7T1eFSHn1]:]9X2QBg3o2V2;64K`6YI3k
@[Fg6R2QAT1DXAJ\1i?8Z1kEG3i8U4BR3i5l1`4m1c9P6g9T2^3f=U39\:1Z;o2i24X6nMo;1j3ER3S1C1i1^17f5Z7Z1h5n
7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3fJc;h2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4d4j1R1m1?34N46232105;EO1<;11
12000S16`2Gg3i6c:Z1CDT3n5=O_24m229\4a15W1b>b15=h21b2`10OMZ29U12V8?i1E[4@X3n5e8h5Z8J]2C1216NY4X2n
1c6R?i3fJ\>U7Y5W2>S2l?a4T5d4j1`33b13]21<;31i4g3i6W=T3n5m3R32f7\LU12R1FU410a3_8Z2R5W1X2\2X;14T?1c
Bj5lEmL_2k1X8b2MI^1gCcA`5Y3T5i2mg1AFZ@Z2Z6X2\2_:jR1ij1W2c<^1[U1`5Y3XGYV1MGV40nAY2c4W7O:V314j:\V2
l7iAe?b7?0i22o:cAnT1a1Q2m<R8CGV40T2i?m6^2Q1_7H14hK^e1iP1_;SCcMm<b1HU40S4g<9k4T9_514P7<h28:Z8o1]1
:Da2Aa1_3e48RQ1Q2i1l693Z2g1R3j2l1`2QHV3`@g2Nn2h>Q1X1S9U5]2HU400Z5<R;U5n7U1P2^3121P7c2>;e85i1h1Da
2753a1]2Q1S1a38QNP3Q2i1l693Z2g1]2Dj2l1`2m:^4d8V3CS4S5[3f2Ag2m3]32Q8<3`1S1Q1X1S9=OX7m5^:WDl6MHU42
R2f>Z>f4H14a1^5U3\=a2RI[M93Z2j4ZOV3CbFh>^;m>]N2H^e6CIT40o>^8^7V2a314gP4o1Q2f>d<0n2dd1P9e1Ik38009
Y1Q2L[:\7Q1a6LV2a3121Q2m5T>d3Ci72Y7dT1l5U1\He53S?V1>R?Q2^8S20P1@\1a9f:bA`;01T3B]8;IT4U2j<mDH14UP
50PKLJQ4T2:n:`3o[1]4S6Z7TQ1n?\2e9S28]Gd4l82l2CY1]<e5[2eFn<BJ`A`3W7gT1]4S6;]<W:c?oOXU12j4j\1d3d7B
Km=hj1MP9Q67VEY;1U?]IP1\@cMU3f2a8:Km=hj1n9Q6hP11cX1]AiP14Keb2jV1mj2V1LV4_<0n1P2h33U3^5f3U4Y6[3h5
n16O<]2ob1>U2Q1o3R@T31a4VAe3T4<Q1MW3b<]OLLV4_82l30n1P2R7^5l7Y6[3g76O<]2de1Q1o3R@T31a4VARJ]HX1LV4
_<0n1P2R7g46`4Mm2Y6[3g76O<]2]U1f2a<MQ1o3^:BP5T31a4VAe3j^1k83a3LbB^;CLV4_<o1mDW;g7hj1o3R@T31^I6Eh
5S3]n1j8BLf@o1UP1g76j3ff1o3WC1eH7Z12@W5S3HMP49R=AR6V6X12\1R2b514Qh2lA2^=V;S?]1^T14l@@MP4n=R6l?H1
4Sk1k]1Na=n5Q1RZ1U3GNX4R1RBb2<P4Q12b9f^1UV1a]15_1`CXEj1`Af=<Y7=;NQJl=X1d^1Y8U2`n2XEj1`ACOn3aKl7X
114bQ1W8^CS@Q@c9l5]S1g3T3i8T<BOn3V<Z?l7X114FkP1W8dc1c9l5]S1g3SH_`1;On3gT114\HSKlIULjV1g3GP1m3lEj
>14m5U4h;V5S72hg1[1Z?lEhBX5[70\P1VGf9@P1m3c>5TEH14m5k=jk3T9[70n?k>@Q1l3gR1o114CjGoh1m3f4[3lKi5jH
jQ1\2Q1U2f10f3@\7j@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FP@]1U<V14h1b7a5S2m3V2AFU107S3V
2Y2[Gi5a7XAm>3S9m7Y1<O2<d>5Z=e4AQ1l3gT114CS;U6`6]:[@UNm3_3_P1i5jH>R1R9P3YCi7W9o7f]1[MBl2k30lV2?R
1k30U5P3YCU914d7fe1[MoW1VHR>BR1k30`KN6Y1e614d7Rc2X7fNo1VH`Na@1R1V1S1j30\26V7m:0Q1GY2C1P6AMa314V@
l:n5jX1aP1l>bGYAfGo>k1j31^3@^:@3c3Y1S1j30c2o1T1Q4m:0Q1GY2C1P6A_414V@l:n5\3]U1aP1l>Z7W@S4P3T:jH^5
\8a1T4`3`;E]1c1BS1j32fDj1Y2CR6X4H14hKf8a]2QS1[M`FGT1i30g>7g>n614l2S2\=l2o4H[S2e_1X1Sc1X5k1g2fD:T
1i3h>7fE14^_4b6jV1V4U1T39\1h2U2b977P21>FY23?c2T1]1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2
h=0T2e1\G260:3M:T63Bf7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDa5Q4[50h4_:\128Q1d6<>J3`1l2>^1d8S8k6^
9S9K@Z4b61]211E4U1mMi9RV3OV1`2e1e10j2^3Z;V1MQ74V<d:b8X`1Z6_He6_1l5X4k7S5Z=U?g4WC?WOf66V1fW1Q6mR2
Va1m1DW1f30b:d<a3FX2c5X114SKi;oR1T3PJcIbT1l78W1f3c:ZIH14ll5OX1c3SKf2HQ6Z1]6]2U6S31Q9n3d6TV1Y=R4T
5V3c2YCm3]=92^7b7nE?oV1;X1gNhCTFl6\8h;f2nn17oH7Y1hBX:a:gX1EW59Z1h3Z>[4P3Xo2_?HcMHZ1h3g1b<[4P3c66
^5dIYi1i:e4HfKk1l8c`11V3?e@b8T34Z1SB^EVa2>[1X3X;i5=Y1j?MjU1YU2cY1NV>lf1@[1Y6W8i5=Y1j?MjU1YU2cY1N
V>U5fa1j36[1[Dg1_`3X4ga1=\1P4K0k=010TQ3V1]d1fZ1TT16\1l40k=dQ6TT1@\1k400R1h<XQ3V1To2\Fm<I22Y1S<9\
1iB010cn2`2V1To28]1m?jZ3b1jS2V1`CZH:]1m?jZ3b1jS2V1`C[Q13T?5]1m?\U3]5b1:^1SGRMU64[6P3_C\l3PBD^1SG
RMU630T2V4P34ZC0cb3X2^7_??P2Y<k?]2^1V3P2o1m5jE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=Z4TDo1UD_2g3
S10023[5A?c1V4U<o318d1P3]>l8FJR2?n174Z21Cf3=Z<W5DEbAg6>e4n2_27_1^3^KX914F=_1^31c;h?X9121F_KQV2UJ
9_1^3eR1<d114ac3[2g1`1i1b18]363;PKS1Fl4R=?2V6Y9X82P2QFj1T3R3_:a:153bOU:AQGe4P5i2\6T11h9m1b:i21i3
W6Y4=:b2a168E4B`1i1l1\3_R1Dm<c?\:QFbBg:gX1h1hP1gP1m<e7F`1i1Y5BTKS1Fl4cW1QFbBk8g13`Z1f>QBgP1m<g4m
2a1?`1T3dC\[12Q1T1e20Vo33TMW3k1mB6`1UQ1oR1fe1Q=kS1Da1\3l>U2o44W41U:14@YS1N`S1c5`4kR3Y1W2Ba1\3l>U
2T5W41E_91487YS1N`S1c5`4Ca1\30k>U2T5W41E_91487YS1N`S1T:cZ4Fa1\30d;V3\20T9W:14@YS12K`S1X3Z2V81m1j
9;a1\3l>U2T5_>14jS1N`S1:b1W5j;f9R4jk1Y7SL2Xk15b1RAf9[S3[k16b1RAf9[S3b1hi12b1ai5Nc1S2h1d1X6m>o1Mf
:]c2VBg7_1l5XAQ5a3i8]@lC082>T>Q9>c30[33c1hJm27c1fMc\1ib1V<m7jR2Fd1a36S?l8n;Q>Ue2j8QX12m8Q6cBkAY1
h2d2m5a66_6=d1lBl8n;f@[k2QX12l80d^1d2VC?d1lBj6Q2n;T:h:b]2ca12m8d^1d2l6V83d1mk52<e1UT18_4\3Q?S9cT
3d4nQ1aOf@P1e1o280:Y1[Lj28a314FZ1Q2k3U;n2d3_2V21fi1_EVEd2aK@h5aOf@B6e1UT1e?iLXEg39f1W30i=b6Y@14g
R48f1W3j=b6`?H14;g1]i3i2P5a1>a3E[Q1Z>jQ1b1g1Q3n57]?fP3i2\4Ca1>BV2GE_>m?fT1cA7B?5T2@>a14b1i2^1f;1
6@d:@416Q1859:Z39h305Hg1m2DoBe:fP1b7j_1i2\4W3V2S2b7\5g@h1^N3Z4lMZ?[;U48g1\5Pd3i2c:Eo<k^2Hh1k2g2[
]1V4R=bP2QQ1U7m?[=fGo>Y25=W61n4Y5F?4c3Dh1c5en1;];hd1QQ1SG[=YN\8_2=W61o:?4AQ3<h1l2DeMROm32`P2gF3U
:We18h1TW1PW1ff1b5TFoi1Q^1Ei1\3Y@S5Dc1b>n:Y4bH_Bk;Ud1jS1^G]4;L5U3mN9i1fCS5DV@WV2Ph20`P15i1k2d1e_
5Wc23i1c@mg6<j1i2c;n13l2Cj<e`4cZ1P:QS18j1]CdCbb1iP1VGkX2`KU5k1j1b1M\2>l1n3?l>5:Hg164f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1P?l;8I45Ec1:C4G3122^9o6_3a2Ch2_152Q2c1
121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202^1]18=KY44S1211986ET1NQ1P10b1E253T14T1>=_11f1C\1239_T1j7A
k1h6QGj8iEo<[6UR1[V1Y:oU1i6=h;\1S4RS1Ak1\R1d4kDg1h2P9aX1e?b2h1kX1m2WMlV1]5k85l1cNS:hl2j^2;l1h280
:eMe614PR3ij3j4l1i1MDMh4n3?l>5:`264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239PN<m1i1f9XG^2c3iF2fe2_1l5XA3m1XU1ZY24m1W@PEZY2>n1o20T?_5Y6T5b414fi2
WGh?SOCn1o2009i>_5Y6T5b4121fi2nP1j1Qh201;n1o2U?i;g914di200hN8o1]>Q2]FC1PHX`1R4P2f10S10B2W33[1B3_
1I1a4T5<`19\2V10??f5]2`8Z223>f1k2U3\5S1j<n5[@^9bAh8P3_2c19l2i4S10:P128^2778:65X1:L839R8Z1361;2;3
45E2;235:6757<B17414200111210<569>a5U1b:c2U;=e905368K226n8W=eE\2P2g1S1C2P3m3]5a5`1f2W1Of5a==f1a5
n;k=\S2k5a3i8Z1<:?34N4623405;757<B17417001112000IHX2^4V=>T;c8Q10536T1226l[1c2P2g1S1C2P3NT1W7T5<`
1f2W1Of5]2k:Ef1`Ak=jI\MZ7i4]9m5k2Z1:1:07634K246232105;7=O17417001112000<U1T=:^6\3h7=l936T129[1_D
PFKP2d2DP5d74T6g4Om4^GT4m104^>e3m6gd1R<[4]:]2PL3dV1[?>P2o?a5_5Ohd1X;jY1g?j@Q39`;WP19Q2S3m1nZ2UT1
eZ13^\1V<7Q2P`2kY1oT13^\1V<:Q2P`2UT1VE^E3o4^W1_AlR11Q27Q2P`2b4R@_?eZ1U[1>R2h4VIQS1b:Z=T78i@2`LYF
mc114R2h4kV2Z=OR2a2U1Z61SR1h85TCW3l1X7g1\2[1^3V8kCeEc7_L1Ee@U1[2h5_1W5\3i_13R2d[2d_12R2d[29S2GQC
af1g@]Ioc1ab2Y81S24S2`2aX1W33S2]j5XZ1i1T2U1<U18]3[3[11j=A1T8Q7QM12Cf1l5010h[1R>X1DH1P4P6_1o23k1A
:];V2i1@1=HAi6Y9Mo5l6n9e2DRNh<2T4ET2U1Y5dBj?QM12Td1X;i2X1PS1h1nMn9gOEh=2T4MU2Q1^5@hJ1T2R3d2m1:T1
_2dFa12521FkN4nIR3b3fU1WHn7`:1U22U2\5>V2a<Q45jO4j`1S;cd2kP1Z@f2i;_65V2a<W4hU5Pl17V2a<W4^h3Y]1U_2
k14V2i@1jd7@W2l4RDcQ1a2aS1QY1aV1e>U;iBk5R4V9e:W74W2Pj2U=jg22W2nX81W2?X2P40Q4b;j;]6]`3XZ2PGJ18k4\
6KX2P40d?bQ4RCaMoFd32`58_6h3T2]2Z2J18k41K^560c48X2fCmB\[3[4ad1YP1nK7Y2c\2eW2b^1\3j?15Y2c\2Xf3\3j
?<Y2d20fT114oT1eW2b^1kA[118Y2d20fT114oT1]c44Y2c\2`Y419Z2n>i[1S9cj2a3i30j`1;Z2n>nBZ1Y3hLTk2]3m30j
`1;[2b2UQ1a314_i1h>W5b`1U67[2b2gT114_i1cT2>\2X2aMlAoN_KZ>>a]1a@l1P3^6PC>\2j2oLFUAoN_KM\=>Sn1l1P3
_I7\2jOlAoNYZ1al2P58\2ga1oN]Lk=Sn1TU1PU1O]2`1JV6m?^Y2[c1XV27BET2@>a14\4U=16@d:@416Q1859:6]2kQ33[
@SNTP29^2[2gT2Z8^X11gW3_:bE5^2SW2Z8^X118^2SW2Z8^X11_AW:Uk1i1^2W4o1m5jE]1\3d2m1:=Q2T1Q>b8a12521E0
QV1R9R=_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_26_2^1]^3g9X9da28_2ZR1a]2g9G`8Q3b^23_2l
_3g9=`2lKRBU5US12l2oX3l@o1_7>VD5`2]1^JRBW_55`2me2eNbP36Aa2a4VG0Zl1[Ee2S9I81A[]10bMR\1]F=a2hK0Zl1
[Ee2S9I81To1\<`R26a2j<m>0Zl1eV3=a2hK0fb1U4]5[Ee2S9I8Vo1gk1;b2XHT7PBQV1_<Y;V2T]2_EZd1=b2XAo6T7PBQ
V1iGV2i3^BT1fe1_E:b2bY22j=a1m:Y;P6cCV[2=c2gf1YNl4U7`Eo2l;B3XW30h6Ac2Rd1`P2m13o2P1j3Dm2b:jP30V4P1
b;11c21d23d23]Z32d233d2jU3k23d23\Y32d2fX32d2SQ72d2]c62d2TW34d23PW3h12e2UP71e24e2kU3o273e2Z4Xk63e
2SY3;2e222e2_Y36e2kU3W3Pm3W>^>=f2h5Um2@l3lT1a3ob1oS1^3g2bAf46f2\W3lT1a3ob1ik1:f2h5cI`Z3[2VJRDVX2
EQ42f2eZ76f2\4PT31Z2\Q31f25g2Va1XJ1f]3>g2Va1S2S5Z155YA1R1Wc2ZDl2S2\5g2Nb1Mh4n3?c7X75:`264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9U4^3X=8I45En1:84G315`2m6o6
S2[1k1ECh2_152Q2e121057n2313<X61Y1Ml2M4T226O2^3]9T3d32Q202l28=6DY44S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239R6g2b1d100h2U2b92442?`11>FY220?[27b2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B
3`1]1Q2^3\3B4f2?m20e1>o<T16W9R1;260:3A;:0X1_4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5M
Da57Oe3Z3T10h4T3W4o22\128Q111Y3Q2AB<>:81436NQ1R22>N3;d8d1f70b5J`8S61U3:Q9n1I_211:g2g1`2UX2eZ3>Y:
7[M\FLg2k1L]:<Ql1`3[M]2R3RR1RAT?a3d3T5U2a3U6a:]3]:n26m53e7n>f1g23i13P22R4[Z1m?TKa=YQ1n3^4_X17`M7
BET2@>a14\4l1AY20b2_1JT2G@16@d:@416Q185923351^1@g2JL_G\c1lNfQ14fY1>U8S27d3a5Xm1i4g2Nb1Mh4n3?l>5:
`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3k1ECh
2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239
P6g2N@<6=2JHo3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8i;Eg2NX;Wo11VDUZ1R5e121057m5a2T1fR1]I[?k<Z
4g2b1JI3f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1c>6Z:;26;Q119Q1;2W
4:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40i1b2;T3Z7\1]111m5i181436NQ1R22]13;hQ1R2X31U3
:P;I_211g2Bg2Nd1c9_^3YDe121057e3g>bMm4i2P>b5g23Jb123F3En3n3?R2i<5:`264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1`N8I45E2k1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T
226O2^3]9T3a2R12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T45?Jg89C\4P8m3Z11i3n<42o4g2<
Ab1Mh4n3?U5f95:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17XN8I45En1
C4G315^9d5=0K_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202`2;8=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239?g2mA[2B_5S7Z1Y3UU1Z?RF]D]:oY2`K4g2m1Djl37g21WW334V192g2SY34g2\[2oS2Qf37g2h2UT
5[3PV2U7R36g2l1_Y2k8ob4]@Og2m13V6PS3gY1XV27BET2@>a14\4o3U916@d:@416Q1859:a7g2NT1=M>o1Y2c3:?U6f85
:`264f1404BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12
521E0T23DW1`N8I45EV1GC4G315^9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1Mo3T2241I52^3718d1P3
T4T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730P1E25361C<T1>=_1152]1C\1239[P1g6S8_2]1g2NMGOc4
n3R7Z6iW1e236`Z2e121057X<nIIn5]1_2o36e4P4Z5a2;gDY6d516\11Z1X1:S;4Lg2Q2V6h\4XV27BET2@>a14\4U=16@d
:@416Q1859:2h2iX38h2Zf12dHFoHc1RW11h23h2PW3h13h2iX3c12h2oV33h2nV304h2PW3h1c12h2PW35h2iX3c1Q9Xg22
h2hZ62h2\Y39h24i3l7XGW3oR2gZ3SZ16h2n3l7XGW3kg62h2]\73h2bX3I3h2UY363h2PW3[23h2Q^2nH3h2\Z302h2]Z34
h2S1YY3Vh14h2RV3Z4lf32h2bX3i1h2g3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1g6S8_22h2RV32h2PQ7@h2Bb1oJn4T2c214jQ1\P1YCm7`l1U>SS18h2Bb1gT114_m2bV22h268h2J
S3l7XGW3UR2ee47h2JS3l7XGW3kg63h2PW3a16h2JgL_Y2_1h;2h2Jj1h2g30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4
P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_22h2Ui33h2aY3K2h2fU34h2^W3a1[1T2i2l3o1m5jE]1
\3d2m1:=V3Q>b8a12521E0VM]1234`168o4UF_2g3S10023[5A1=c1\@o318d1IV2]>o3l4FJR2^274Z21CV:T2YLg6S8_2j
1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2m1
i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234g18o4UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_
2S2i2[2_10o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234`1?o4UBo3_2g3S10023[5A148c1\@o318d1P3]>l8FJR2^274Z2
1CQ=cKg6S8_2i1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2n1i27^30T2m5T7e>]1P4P2m1:=V391Q1VEa12521E0kN4g1X5UF_2g3S10023[5<4?c1VD518d1P3Z=R1R4i4F
JR2l5o1eV1g6S8_2Ji2=0]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1j1i2f30T2m5jE]1P4P2m1:=V391Q1VEa1252
1E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2[2i2P1e2U2m5W9b<]1P4P2m1:=V391Q1VEa12
521E0gN3401]1?o4UBo3_2g3S10023[5<4?c1VD5180c1P311E1076Q=R4i4FJR2l5o1\@d=c8g6S8_2_1i2=^5@hJ1T2R3d
2m1:T1_2^?d4`2a12521FkN401]1E31200\GU4LiM_9l1k2dAh9a;[4e4T6WHY2i2P1j20o1m5jE]1\3d2m1:=V3Q>b8a125
21E0[2RG\5401]1E8`4UF_2g3S10023[5A68c1\@o318d1P3I1?Q=l8FJR27V274I`11CQP1c8g6S8_2n1i2f30T2m5jE]1P
4P2m1:=V391Q1VEa12521E0gN3401m6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1W=]Ig6S8_2l1i2f3U2m5jE]
1P4P2m1:=V391Q1VEa12521E0gN3401m6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2e2i2l3o1m5d3
3b>^3AK\3d2m1:=V3i:X2Nb8a12521E0gN3401P174?>5=4g3j4P=0X4_2g3S10023[5A?c1\@o3180W1;P3:Ic9d3l8FJR2
^274Z21CT6Q4n8_Eg6S8_2n1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN340o6kAY4_2g3S10023[5A68c1\@o318d1P3
]>l8FJR2^274Z21Cd=PKg6S8_2>i2[W3401]1K2oS2M9iP1mMY1S2i2=X3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0
gN34P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2k1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521
E0gN34`1_5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2a3i24f1;c10o1m5l:m:]1S2I>d2m1:=V3I2
R1j2g5T39h701Fa12521E0k5k9S?4GHHf4P>a5c1N_2<Z3S10023[5A?c1i=b2:@3o2180c13EV232V>o3R4IFJZ13C^2154
>k11C9R1h:50:2@g14`4f6T>g6>;_2h4_20b3i24f1;c10o1R2j3jE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJU4c5
k84@6HHf4T6k7a5c1N_2<Bg2S10023[5A?c1[5e2g5b2:@3LR218d1P3]><b3R4IFJX113C^2154>k11C9R1n:0:2@b19`4k
Dg6>;_2h4_20W2i2^1]2o1m5jE]1\3d26f1:==h2Q>b8a12521E0YFa840o6UF_2g3S10023[5A?c1\@KS318d1P3]>l8?6J
R2^274Z21C[3g;g1V7X<Y4g6f4@k2_2V1i2=^5@hJ1T2R3d2m1:T1_2X:[<a12521FgN34e;S=>EgW1d43G0YO3i?W4_9R1i
2=0]5@hJ1T2R3\1W1m1:T1_2nDe1a12521FgN34VI:<\7oT1VP1m?g=l1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0kN40o
6UBo3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>cJg6S8_2a2i2k1D[1o1m5ZE?]1\3\1W1m1:=V3o1i6l2Z2b
8a12521E0UAe=42N>?o4UF_2g3S10023[5A1=c1\@o318d1P3]>o3l4FJR2f1G154Z21CQ=i6c2n2X5m9g6[1n1h4_20\2i2
=^3o1@]31l1f3dA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0kN401]1?o4mBP36_2e1Q2S10023[5A?c1\@o318d1P3e:g3l8
FJR2^274Z21CeX1g6S8_2V2i2k1P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN64g18o4UF_2g3S10023[5A?c1\@o318d1P3
h4d9o3l4FJR2^2154Z21CU<K\<l6Y8g6Z3h4_205i2[W340_1k1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34P7UF_2g
3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2k1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF
_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_25i2WV2oP134U2i2P1e2U2m5jE]1P4P2m1:=V391Q1VEa125
21E0kN40o6UF_2g3S10023[5<4?c1VD518d1IV21G1?8h<R4i4FJR2Q2j3o1j7;YFT8g6S8_2j1i2f3U2m5jE]1P4P2m1:=V
391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2k1i2f3U2m5jE]1P4P2m1:=V3
91Q1VEa12521E0dN640o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2]2i2=Bk2o1@\5[E1<]19R3d2
m1:=F_2Q>b8a12521E0gN34a2^4mB6P3_2g3S10023[5A?c1m?>o318d1P33E12F41`<l8FJR2Q2<74Z21CeX1g6S8_2^2i2
BX30o1m5jE]1\3d2m1:=R1S2Q>P2h5Ha12521E0kN4Y25`4UF_2g3S10023[5A?c1R:Y6Oo218d1P3l2`;o7LFJR2^274Z21
Cd6S:04h63X1c4l:g6k3c3C_2`2i2P1W1b10o1m5jE]1\3d2@Y110:=Af1MQ>l6e1a12521E0gN34\22`4UF_2g3S10023[5
A?c1T>W2o318@S1P33E54X=l8FJR2^274Z21CUA_7o?g6JX7]11Ok2i2P1W1b10o1m5jE]1\3d2@Y110:=Af1MQ>4]8a1252
1E0gN34\22`4UF_2g3S10023[5A?c1_3g40S5Gd1Bo318=2=8217P3I:X6o6l8FJR2^274Z21CUA_7o?g6Jd64>]11OR2i2X
2b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521E0gN34\22`4UF_2g3S10023[5A?c1\@o318d1P3]7o6l8FJR2^274Z21CeX1g
6S8_2^2i2Be1b10o1^3202;k1jE]1\3d23NJ:=Af1MQ>b8a12521E0kN4\22`4UF_2g3S10023[5A?c1P2S<W2o318d1P3]>
l8FJR2^274Z21Ch@0;W6WAg6S8_1OGi2Be1h4`2;aLh2NU2f1Ui14\22bh1d1l5QKZJ0;W6T2i2P1j20o1m5jE]1\3d2m190
=V3Q>b8a12521E0kN4d1Fd4UF_2g3S10023[5A?c1\@o318d1P3I51103T=l8FJR2^274Z21CeX1g6S8_2T2i2k30o1m5jE]
1\3d2m190=V3Q>b8a12521E0c4kB[74V166Fd4UF_2g3S10023[5A?c1\@o318d1P3T1c3d9l8FJR2^274Z21CVA^Gg6S8_2
`2i2P1j20o1m5a1XD]1\3d2m1901;3R3d3\:b8a12521E0kN4d1Gc4UF_2g3S10023[5A?[17\@o318d1P33C11021103T=R
8I;:JR2^274Z21CVA^Gg6S8_2`2i2P1j20o1m5a1XD]1\3d2m1901;3R3Q>b8a12521B20c4WJ4d1[5UF_2g3S10023[5A?[
17\@o318d1P33C11021103T=R8I;:JR2^274Z21CVA^Gg6S8_2o3i2P1k2o1m5a1XD]1\3d2T1;65901;3?`13K1Q>\7U1a1
2521B20c4e4W18HH`1^8Z1JX64]1b5:jE_2Oc23S10023n1\3A68[17g1;n2n27o36k3h2V118d1P33A111021103?^4U8T7
M3E;:J^1CEh174`1I1Ce3]5K]3h3o<^:g6J?CQ3R3_24P3i2P1k2o1m5a1XD]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a
1^?o24P7UF_2g3S10023n1\3A68[17\:o5h2V118d1P33A111021103?d<R83E;:JR2Eh174Z21CS9R8^Gg6JU4R3_2U1i24
[2aY1j37QT1A4b3HP>4G^9^Q1g;[U1\1^21n3n3h43]62^<f2Y3V1@R3o;10c2Hi24[2]OS:j3SR1l2]6n;4Gm^2`>_6Y?2^
<W7@R?10c2^3i2P1j20o1m5jE]1\3d2m1:;1V3Q>b8a12521E0g:Q1[7Y36^7>640P19g1JQ3P>6m7_2g3S10023[5A68c1S
1_9a56HV318X1;P33A310B:P4V3S3V2P5k3F5DR27d14<74Z21Cm5m3314n1P:]2Q3]2Q1a5l3g6>d3>`3_2m1i2l3o1m5jE
]1\3d2m1:=V3Q>b8a12521E0gN34b2]4UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CW?[HQ1g6S8_28i2A`S2X
S14b2mc3[H<i2T21eT1121THnW134S3a3i2k30o1m5d33V;[3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5XDT14@@1
a1X1Q3b2Db1h9W30X4_2g3S10023[5A?c1\@o318X1;P372]:Y3:o3S3h1FJX1I^274Z21C9j51Y345314n12R1e1S4m8k9e
2g6>;i3^3]11O0U2i2=0W3U2@\5[E1<]19R3CP2m1:=F_291Q1WBn2a12521E0kN4P7UBGW3_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2V5Eo1eV1g6S8_2S2i2=0]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7UBGW3_2g3S10023[5A?c1\
@o3180c1P3]>l8FJR2^274Z21CeX1g6S8_2l1i270]3U2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<
4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_25i2[W3401l1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN340o6UF_2g
3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2l1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34a2^4UF]21g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2Z2i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0Q=h?P2423OHI
5P4UF_2g3AA0023[5A?Q1AY5T1m9o318d1P3]>l8FJR27V274Bg11CS4m:k?g9g6S8_28i2ZU37h1423b2n1i2l3o1Y5CjE]
1\3d2m1:=V3Q>b8a12521E0kN46b2V4UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cc3W6iNg6S8_2U2i2l3o1m
5jE]1\3d2m1:=V3Q>b8a12521E0^FAAT734P7UF_2\2W101F<0023[5A68c1\@o318d1P3]>]4^4FJR2^274OZ11Cj2jU1g6
S8_2_2i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0e6R6e9Aj74P7V:n;_2d301F<0023[5A68c1\@o318d1P3]>]4^4FJR2^
2721Z21Ck931o3775Q@11g9g6JX7_2m1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?52U14
VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2o1i2P1e2U2m5jE]1P4P2m1:=V3913MVEa12521E0kN40o6UF_2g3S10023[5<4?8
U14VD518d1P3Ic=R4i4FJR2l5o1eV1g6S8_2n1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4
?5X14VD518d1P3]>R4i4FJR2l5o1PBHkCg6S8_2k1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[
5<4?8Z1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2R2i2l3o1m5jEAK\3d2m1:=V3Q>b8a12521E0gN34S1<_5kA0X4_2g3S10
023[5A?c1\@o318d1P3]>l8FJR2^274Z21CT6Q4n8_Eg6S8_2W2i2k30o1Q4k1jE]1\3d2m1:=V3Q>b8a12521E0Y11XM234
Q1n5j4ZA_2g3S10023[5A?c1\@o318d1P3h:d3l8FJR27V274Z21CT61>_5_Lg6S8_2P2i2P1S1a1U2m5jE]1h3140P2m1:=
V391Q1VEa12521E0_G[74P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4i4FJR2l5o1eV1g6S8_2R2i2=X3U2@\5[E1<]19R3
CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2Li2=Bk4@hJ1T2
R3d2m1:T1_2dFa12521FkN4nI\\1I1ZOT2i2=0W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2T1b2S10
023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2P2i2P1V1^1U2m5jE]1m2R1P2m1:=V391Q1VEa12521E0gN34P7UF_
2g3S10023[5<4?c1VD518d1P3I10`=R4i4FJR2l5o1eV1g6S8_2[2i2=Be2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E
0gN34P7mBW3_2g3S10023[5<4?c1VD518d1P33E101K1`<R4i4FJR2V5Eo1eV1g6S8_2n1i2P1e2U2m5jE]1P4P2m1:=V391
Q1VEa12521E0gN340o6UF_2g3S10023[5<4?c1VD518d1P33Ec=R4i4FJR2l5o1eV1g6S8_2S2i2=^3o1@\5[E1<]19R3d2m
1:=F_2Q>b8a12521E0gN34P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6[1g6a1MS2i2=^3o1@\5[E
1<]19R3d2m1:=F_2Q>b8a12521E0gN34a2^4UBGW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2a2i2
=]30o1@6U5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4`1?o4o?G]1:<I]2S2;T1?R2S10023[5A1=c1V6U:o318d1P3h4d9l
8FJR2^274Z21CmCgDg6S84Z2Z2i2=0W3U2@\5W9S<1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7n;V6:<W3S2;d1R2S100
23[5<4?c1VD518d1P3h4d9R4i4FJR2V5Eo1eV1g6S8_2P1i2=^5@hJ1T2R3d2m1:T1_2dFa12521FkN4a2UA^5:<[5PW1VP1
a;Q9T2i2=0W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2d1R2S10023[5<4?c1VD518d1P3]>R4i4FJR
2V5Eo1eV1g6S8_2o1i2X2b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521E0kN4P7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJ
R2^274Z21CeX1g6S8_1OP2i2\2Y1U2m5jE]1P4P2m1:=V391Q1Y=Il4U2a12521E0gN34a2^4UF_2g3S10023[5<4?c1VD51
8d1P3]>R4i4FJR2Q5Jo1eV1g6S8_2]2i2P1Z1Z1U2Y5CjE]1P4P2m1:=V391Q1VEa12521E0kN40R1<_5UF_2g3S10023[5<
4?52U14VD518d1P3Ic=R4i4FJR2V1?g1]2o1PB4C:j4i8k5g6JX7_2c2i2P1j20o1m5jE]1\3d2m1:=V39g=b8a12521E0dN
640Z1d5:jE_2g3S10023[5A6852U14R5Y;o318d1P33E10Gh<l8FJR27NW174Z21CPD4C:j4f1R7k5g6S8_2b2i2P1j20o1Q
4k1jE]1\3d2m1:=V3Bd3i9b8a125200E0_L[240H1Z2i3UF_2e31S10023[5A?c1\@o318d1P3I101Eh<l8FJR2^2334;=`1
1Co8P;4CW;c8g6S8_2l1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0kN40o6UF_2g3S10023[5A148c1\@o318d1P3]>l8FJ
R2^274Z21CeX1g6S8_2n1i2:a3o1m5f:S;]1\3d2m1:=V3Q>b8a12521E0dN640o6UF_2g3S10023[5A68c1\@o318d1P3]>
l8FJR2^274Z21CeX1g6S8_2P2i2V2_10T2m5b;W:]1m32P2m1:=V391Q1VEa12521E0kN40o6UF\22g3S10023[5<4?V1<VD
518d1P3]>R4i4FJR2l5o1eV1g6S8_24i2[W34b2;i2T21eT1121WP24XR2@T2i2f3U2m5jE]1P4P2m1:=V391Q1Y8l<a1252
1E0lAn<4\3c3UF_2g3S10023[5<4?c1VD5180c13l23G0`=m1T2i4FJR2l5o1l=k@l7g6S8_2k1i27^30T2m5jE]1P4P2m1:
=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_27i2P1VV334_V2ES2i2P1k2o
1m5jE]1\3d2m1:=V3Q>b8a12521E0dN234[1d5UF_2g3S10023[5A?c1\@o318d1P33E101;R=l8FJR2^274Z21CeX1g6S8_
2k1i2f30T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_
2T2i2=X30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN40o6mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5E
o1eV1g6S8_2n1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0gN34S1Lo4U?o6_2g3S10023[5A?c1\@o318d1P3]>`6[2FJR2
^274Z21CeX1g6S8_2l1i2f3U2m5jE]1P4P2m1:=V391Q1VEa12521E0VM]1234P7UF_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1eV1g6S8_2Q1i2=0]5@hJ1T2R3d2m1:T1_2dFa12521FgN34oH6GR3i3?oT1VP1Q?Li2=0]5@hJ1T2R3d2m1:T1
_2dFa12521FgN34nIl6_U1VP18i2WW334V1O09k1i2l3o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN64P7UF_2g3S10023[5A6
8c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_24i2WW334T1j20h14b1c4h\4XV27BET2@>a14\4U=16@S416\1j4@416Q18
59:T6Ej2Ke2b8co2US1e121057Pj1h;X?iA16\1Q;R3X5j2KHI2J4c4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O
2^3]9T3d32Q202l28=KV224j14S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T=`3P:[616\1Q;R3Q5j2Kb12J4c4n3?
l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1`N8I45En1C4G315^9o6_3a
2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P14^1E253Y1T1>=_11f1C\12
39PQ1116\1T>T5j2Kb12J4Co3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o
2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ko1Y24S1211986
ET1NQ1P14^1E253Y1T1>=_11f1C\1239[8fH16\1S;P38j2a3Qn5af116\1T>m4j2K@<DMh4n3?l>5:`264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2
313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\1239T=cE3j2^h7`<j5j2K
T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j
14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\12399j2a3@Yl6hG16\1T>R6j2KT1=Mh4n3?U6f85:`264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1`N89?45En1C4G315^9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Z8R1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2
53Y1L7>=_1152]1C\1239Pa1;j2i1g1bj6fGY216\1g=<7j2a3cd716\1T>Q1k2m1a1d4h\4XV27B<8T2@>a14\4U=16@S41
X1U5@416Q1859:Mk2m1V6ef1Rf2XV27BET2@>a14\4U=16@d:@416Q1859:o1k2h14`100=04@^3\U4[7^e10h@7B7=[1H@>
a14X43l1T1J:V1=5V1V53@16@i37116\1D`1V1]1@416Q1859:JY5`1k2h14a1D@^3aCgg1Rj1[7^e1i@7=47=T2@>a14X43
l3:d1\1c2b2D16@S41^6@416Q1859:Jg1k2m1b1@R4`[11bS1bm1jm1]87B7:2V1M@>T1<4b2Z1903R2Ne7T1X116@S416IB
U2d2@416Q1859:3Z2e3P1k2m1V6h\4XV27B7=T2@>a14\4^2U:@16@o7d2@416Q1859:Dk2_30o]1T21Rd1gi2hNm8j>168S
1U2Z7MDP36k2_3iU7j>1T;i1k2m1a11=T4U9010W:ee1^<f7P=W1QQ1XV27BET2@>a14\4l1W1A@<H:W1>j2j216@S41i3R2
A96416@@859:V1k2m1c1=T4V9PP2Q:UGV1QQ1XV27BET2@>a14\4T3P:16@R:2>@416Q1859::k2_3?4Xk6Z;f4d81X16k2o
34SW6TD[GX1k2h14a1d4mLWW1bX2XV27BET2@>T1<4\4j5e6D16@S41Q6<@416Q1859:3Z2Ok2h14V6h\4XV27BET2@>a14\
4`<D16@W:<@416Q1859:b5k2J0LA22J3CP4]2`1?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f
5OBJ5a4[17<L?o2f53l1`N8I45EV1GC4G315^9o6U2Y1a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32
Q202l28=Kj2^14S1211986ET1NQ1P1c1E2533U1T1>=_11f1C\1239Y9hG1h2P1g31n3?T6k2Jb13I3GB<l2n3?a3Z;5:`26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1`N8I45E2k1C4G315^9o6_3a2
Ch2_152Q2e121057n2313<X61Y1Mo3T226O2m1B38@]9f1]1d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1L7>=_11f1
C\1239T45V6S2;[191MY1f2Z1]2T1<e2X51?Y3g31b1V24Li25X1<k2a3BZX4Z`2b2b4\260R9R3Mk2h14V6h\4XV27BET2@
>a14\4U=16@d:@416Q1859:[1k2h1d1010D>1\3R[1XHgQ1_U3d9d1Y2ES3Z1]3>Y2Y1j2J4V6O160K?FV2H\4g1BEo2CFk2
h17\102N4^3Wh6EhDX1Y1K@Eo2T6X1S3?Nk2m1V2o3h\4XV27BET2@>a14\4U=114@d:@416Q1859:g1k2m19W1AR4i7i2h3
c3@e1XG1bHY?2i[1[=c;9U1_3XC2XR17BB2T2@>a14\4Q3S:16@S41^6@416Q1859:^2Dn1k2JR198`1R4n3d6fLkAT;gP1X
Jm42Z2e121057e3b8P3XH2Z5j1R6l4Y2f1Z5a2T47BB2T2@>a14b2i1U=16@d:@416Q1859:X1k2h1f1D0Q1^8iS1T21`1QR
1_9]<f;P^1B_?T?X=a6X1W1h2S69W2NZ1Q5@4b1[61o6g2\1M\38k2h1[20RY3[_3h2mS1b5k2:S194?Gh2U2b977P21>FY2
3?c2b2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2RI260:3M63=f536;Ke5T1G=Q2V2R1>29>b
11d1]2U1><4221@[6`3c2a2R5MDa5X3B3]50k1l2a9M\128Q1d6<>J3]4>^1d8W3R151BET2@>T1<4W44l2I87l1CY1W2Jo1
16@^5U5@416Q1859:^2?_211o4k2^194F@h2U2b977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=
]1Q2h=0T2RI260:3M:T63Ba6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDa5]90h4_:\128Q1d6<>J3]4>^1d8Z45
1BET2@>a14W44o3h2a3n1K16@T2Q31U40T1@416Q1859:n2_2114k2h1Ul6oO2k2h1Z1k2h14b1M;Y3h\4XV27BET2@>>R14
\4U=16@S416\1j4@416Q1859:Q31a258Nk2h14`2e3h\4XV27BET2@>a14\4U=16@d:@416Q1859:Lk2m1V6h\4XV27BET2@
>a14\4U=16@d:@416Q1859:Mk2m1V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:S36k2h1e2Y]7UCP33k2h1Qm1X1k2JR1
V6n3iR4e121057e3SR2T47BET2@>a14b2i1U=16@d:@416Q1859:S34k2Vm2gT5o21k2b1k2h14V6d@X7g:hR1l1j3S1911f
9g4_CPN^9Y2`4]BRP1]37BET2@>a14U46f1^;16@d:@416Q1859:n1Q1k2?X14V6h\4hj1_;7BET2@>a14\4U=16<3d:@416
Q1859:[2Nk2?X14V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:U1k2h14a1M1d3h\4XV27BET2@>a14\4o9U316@S41o5>
@416Q1859:e6Q1k2h14a1d4h\4XV27BET2@>a14\4l5X716@S41^6@416Q1859:P1k2h14a2d3h\4bZ1eK7BET2@>a14\4l5
X716@d:@416Q1859:V1k2h14c1b4_]2Xo1UKR[17BET2@>a14\4T6b3]316@o7d2@416J6859:S3b3P1k2h14c1b4h\4UKR[
17BET2@>a14\4U=16@d:@416Q1859:f6Nk2m1V6d;gW2[i1XV27BET2@>a14\4U=16@d:@416Q1859:Q1k2h14V6h\4XV27B
ET2@>a141`2i1X3l916@d:@416Q1859:Y2P1k2h14>g5h\4XV27BET2@>a14b2i1X3l916@d:@416Q1859:^1k2h14Z3k2mG
U?i]1RKP:fBRU116]3S8X7f3Z:7BET2@>a14[3P1X3h3S616@d:@416Q1859:Y2Ok2h14V6hLo_3XV27BET2@>a14\4X3l91
6@d:@416Q1859:=k2h1[2Ebj6]1b>0T@0n3k355k2h1[2]X4jb2\1k2h14S22EY3h\4XV27BET2@>a14\4Y1T7110a416@d:
@4160P1859:g114:[35>k2KW33Z6oY4_1l5XA^f1m7e4\AS7S1k2:HDf1U`11PH0e1>^GW1l?]5g22l?[V1Y13n4h31k3bCh
5^AV1]2[61l5J0Gk2S1DoR1<bV10e1>^GW1RX1[V1Y13n4h31k3bC[U1k12S1k2m1V6Y8Vl1c2jBX?bNl4XV27BET2@>a14\
4`<D16@d:@416Q1859:R1k2m1V6TD[`1\5Q@X?_S1XV27BET2@>a14\4`<D16@d:@416Q1859:2k2dY67k2_3iU7j>1i5:V1
k2KQ1V6]2Qc2mf1:T1l5XAm]17BET2@>a14\4X3l916@^6Q3S1@416Q1859:Nk2m1V6^h2Yd1XV27BET2@>a14\4U=16@`9S
1@416Q1859:P1k2m1V6ZW1]U3XV27BET2@>a14\4U=16@`7S3@416Q1859637Nk2h14V6gS3PY1XV27BET2@>a14\4U=16@d
:@416Q1859:?k2JX;\o1VP1US13a121057iU2X?<k2JX;iR4e121057Pj1h;9k2T[1Y2QR1Q4Ug4:YF:S1k2m1g2^3j5mV4f
KBnY17BET2@>a14\4Z:U2D16@o7d2@416Q1859:Nk2m1g2^3h\4XV27BET2@>a14\4`<D16@d:@416Q1859:1k2U1k2m1a11
b4h\4XV27BET2@>a141Z4W4m816@S41i3Hk1@416J6859:Mk2m1c1b4h\4XV27BET2@>a14\4U=16@d:@416Q1859:_2l2g1
Di2Q2JoBg93Kj1l4f3S351h1^1V5U1m1i2Y8Z5h2C:S6VGe5f7`=>Y421`1c2g33W3:a6Q4B38VJ5c5Q3Y225fAm3d2f1e26
k2l1B45A853n1@5:d:;HI9Y28l2g1d[6^B]B^4ZB2X5l2IMDK1h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U3ZK8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\5o1Nl4e1f1i4i3d38U5e79i5l2IM4?Mh4n3?
l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1]IR58I45En1C4G315^9o6_
3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K3f22[14S1211986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239T47BET2@>a14\4^3Q37\616@d:@416Q1859:c5l2IM4?Mh4n3?l>5:`264f1404^1:6:406X1F21D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=K3U44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4U=16@d:@416Q1859:U1l2g
144Q6eN14k]3Yk1n:7BET2@>a14\4\5h716@@S:69416Q1859:?l2IX;mi2_6gAc@e121057iU26k4l2H0b1Mh4n3?l>5:`2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[8\CU
11l23l2\o6bD<l2IX;iR4e121057iU2[8Y1l2IR1V6n3iR4e121057e3_]12`DT47B<8T2@>a14\4U=16@d:@416Q1859:V1
l2IR1V6n3iR4e121057e3SR2T47BET2@>a14\4U=16@d:@416Q1859:=l2IX;b1VQ4e121057hU1PP14l2\o6bDi=j4l2ILE
Me2R2n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1`N8I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239W1l2IM4V6n3iR4e121057e3SR2T47BET2@>a14\4U=16@d:@416Q1859:m4l2H0b1Mh4n3?l>5:`264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1]IR58I45En1C4G315^9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1Mo3T226O2^3k6a2T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4e@[6Ol2g
14W2n3h\4XV27BET2@>a14\4l<816@d:@416Q1859:o4l2IMDMER4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2`2M
]9T3d32Q202l2839KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Y9k7i>b<@l2IX;iR4e121057o@jHnKR69]@2m
2G4m2Gei2d2Nm2GS1V6h\4XV27BET2@>a14\4i3[916@d:@416Q1859:Om2GS1V6h\4XV27BET2@>a14\4i3c5g316@d:@41
6Q1859:5m2F0X_3T14m2F0X_33m2GX_33m2G^Z35m2Gei2d2mB7m2F0o[2e=d2mB1m23m2Fad33m2FY_3=m2k8j9b9U1bo1i
i1o1i1QN2R_1d32m2Rm2Jm210f3l7XGW3i^1PX1R1W1Bg20[3Y1DV5n5YX11Y5U>h4SZ1Z22m2Qe28m2FR3l7XGW3nX5l^18
m2i3l7XGW3f^1Wj3l^16m2i3l7XGW3kg67m2i3l7XGW3nX5l^1Cm2CU3l7Z8a2[<W3_V1[=1l2l1e@Vn1aBX<^2l^19m25c3
l7XGW3_V1Ya1QP42n2U\3Nn2>W1DJR7h^2Q7S6YP1Z1U>R4AkE9RGo7h;S3m4@d1Z5^1j2a1X5h4\=3n2XL_o51n2En2[2f1
Y6k7d:b=`8VJQCcM2bb1n2S=X5P2^<[H]?];1o22o2go14o2QU1\h1PZ42o2Sc33o2_Z2]U1Lo2i1V6h\4XV27BET2@>a14\
4U=16@d:@416Q1859:3o25hX4?o23j1aKU914Q\1b7\S1S8U<5RY116o2n1aKU9145o2n1gT1143o2`Mem42o2`M2o2Vk52o
2aA2o2kC3o2M^h53o2kC03o2ob3\X24o2ob3\X2aS22o2ob33o2ob3n[4Mo2i1V6ZT3]X1XV27BET2@>a14\4U=16@d:@416
Q1859:5o2c`3Z]1]Mh82o2TY62o2\k53o2c`3hZ22o2c`32o2Z_33o2Dgj52o2T12o2dn54o2[1W_3c^23o2[1W_34o2[1gc
3SZ22o2[17o2Gf9oY4_1l5XAg4o2Fb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S
1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4o2Fb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d3
2Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392o2XB3o2Ra1`o12o2^@k1o2`30T2m5i4PA]1P4P2m1:=
V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_22o2jCk1o2`30T2m5U8d=]1P4
P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_25o2[1\B1Sk3l1o2`30
T2m5U8d=]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023g2c2<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_26o2`
>MVm1RZ3]14o2`>MYW56o2d=KMYW5]12o2^?6o2[1R>d9aP1`n36o2^?d9aP1g8he32o2k\47o2g3l7XGW3nX5l^16o2g3l7
XGW3kg63o2\k512o2dT13o2dT1<2o2k^43o2i8T\44o2gJbb1cW23o2^P604o2V4`FgR72o2Pc32o2]f52o2jj33o2jj3Y:3
o2jj3g;3o2ic1PW23o21Pk52o25R1o270e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521F[@_>4m>P;\\1VP1n1o2n1a10T2m5
jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2Lo2510]5@
hJ1T2R3d2m1:T1_2dFa12521FkN4m>P;\\1VP1j1o2`30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2No270e1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nI\\1VP16o2n1gT114
eR4R2o25h11_10T2m5jE]1h31210P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518BQ1P3]>R4i4FJR2l5
o1eV1g6S8_23o2138o20f3l7XGW3WQ3cf3T1o2060]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9C_JVP1cDT6WH3W53o
20\W42o2hb34o25g_3j23o25PS5i1o2`3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1g6S8_22o2Qm56o2n1S5cO14;o25h11eT1121Uh2X2dk17o2n11eT11212o2UU6Lo2n1h11j7XGf14
[1>114S1P9j1j8i9R7W@o1DP@\3hX2k@^2l^1<o2n1h1l7XGW3@14T:_^1^n4W2o2n12^1U2m5jE]1m2J140P2m1:=V3913M
E0_Da12521E0XGb74P7d4`A_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1VA4:nDg6S8_27o2n1gT114T:_^1k1o2`3
0T2m5jE]1P4P2m1:=V391Q1b>c6a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1o2`
3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3V<V2R4i4FJR2l5o1eV1g6S8_22o2m_
38o2n11eT1121oX23o2m_3S52o2l32o2c_21o22o2V16o2V1f^3dFWMSk2k1o2V1Y20T2m5jE]1P4P2m1:=V391Q1VEa1252
1E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_24o20U1VV46o20U1f^3U5YB5o2V1\Y2YU1U53o
2UZ2Wf24o2jn1Z;Wf26o2jn10Y;=ie23o2UZ2YS24o2bV4id1]c12o2TU43o2`P5^43o2W2Xn45o2`P5]3M22o2`P52o2h_3
6o2\<1fP3b2c^2Mo2i1V6PW4g5XV27BET2@>a14\4U=16@d:@416Q1859:5o2XC0Wo21;o2o33^1cg6d90c6hCS7:5o2Vm6d
90`Q13o2Ti3Wb22o2Wc7R1o2i1V6T`2W@[\1XV27BET2@>a14\4_4U411[416@d:@416Q1859:2o2U]32o2bX73o2Xc3Xg22
o2aZ63o2m_3Z32o2Se33o2jK13o2jKRd23o2jKZd23o2]Ka^18o2]KjD^?c8XZ1PLcZ12o2]K4o2jK1Sm42o2lK7o25a1RJ1
WR1iZ23o2Z\2hV12o2Z\27o2ic1Z:U>QQ1Y3\24o2ic1`HhV1<o25h11eT1121Z9k=Mj`18o2CS3l7XGW3hY2R^47o2CS3l7
XGW3kg62o2Ra12o2`]12o2oZ14o2V2hX1hR56o2j1TY1Vd5gO:@P3WLg7\2_1VD0P3nDWc1[@cM2mL^9l>8P3oS1\2_1_o2o
]12mL4P3\V1oP3P[23P3\W4cV28P3TMia1X9T_1hHUIoi13P3\W4na12P3\W4MP3h1V6\o3[=XV27BET2@>a14\4U=16@d:@
416Q1859:NP3h1V6\o3[=Vf1Q@7BET2@>a14\4U=16@d:@416Q1859:k1P3_30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN
4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_23P3\W4kf14P3\W4kf1aD3P3ko2`W13P3U1VV46P3U
1Lob3YBbS28P3U1Lob3YBdK164P3U1VV4cV27P3U2hX1]2V;h^2ZV26P3nZ1]2V;h^2bS25P3nZ1]2V;h^2m1P3_30T2m5jE
]1P4P2m118=V391Q1X8m<a12521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_29P3Y`32h3V
C]5h6[[1];3P3\W4bS28P3[]3`2kAc5V<]?Zc1h1P3e3o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2;[3S10023[5A?c1
\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_26P3Qa3ZF`F3eh17P3R2n^3ZF`F3eh1<P3R2X[3`2T1YAP5`F3X5Bib13P3\W4
fQ24P3X^2eQ1]G4P3bZ2e3Si15P3bZ2hR1PJdK3P3\W4fW24P3bZ2il1UJMP3h1V6\o3[=XV27BET2@>a14\4U=16@d:@416
Q1859:NP3h1V6\o3[=f;aj17BET2@>a14\4U=16@d:@416Q1859:4P3bZ2il1RI;P3PB`T1a50VY2P2o8jBoj1_Z15P3Md=]
3[e39P3b>]3bd3H\1b70TA6P3PBgX1UL]`1Yk33P3_g3l?7P3m1gT114_P3li36P3m1gT114_P3=P3m11eT1121U^2YB`LMd
i1\P18P3m1gT114_P3TL^Z14P3^c3mCoH3P3\W4oH6P3l_3a3mCoHnJ5P3cBhd3Xa127P3cBV\1aX2mKZE24P3U1f^3_G4P3
U1VV4mK3P3Re3YB5P3V`3k4YBbS25P3Qa1^n1^3\D3P3Qa1Zf24P3Qa1mQ2\Dk1P3_3U2m5jE]1P4P2m1:=V391Q1F_Da125
21E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2?P3U2oS1dZ1eNf4TCDb:NhQ12i3e5WH;P3j
`2[OP4TCW;NhQ12_Egc16P3X_2a1V4UOTC7P3hQ1hDQQ1lGkGUR18P3R2eOY5P1__1lGkG>P3R2eOY5``1lF1iHUJg1>h5]b
1[43P3Zo2QX13P3bZ2il13P3:QW44P3:QW4bS2P1P3602Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9CmEa4VP1j1P3_
3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_29P3WR4
_12Y1W2c10^:4P3\W4S<^g1P1P360]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIS6j:9C:TJZ?k@6P3U2Z]3kGV<Sj15P3V2o
]3UGV<3P3\W4V<;P3f3l7XGW3WQ3T6l4b[1QAl^17P3f3l7XGW3WQ3cf33P3\W4aM4P3R2YU4aM6P3R2YU4mK`124P3\W4^M
0>P3R4]Bf5d6_T3UKi2W3MQ1X1j5eR23P3R2YU4:P3R2QR1WS3lLAf4S8e^1cD6P3\W4TLY10C4P3\W4RI^43P3\W4RIh4P3
Eb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G3
15^9o6_3]23Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=
_11f1C\12393P3\W4^M4P3bP4i6^M2Q30k1Q30]30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1
VD518d1P3]>R4i4FJR2l5o1eV1g6S8_21Q3l1Q30R2Z10T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2T2Q350W30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g
3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2j1Q3^3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2
g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2JQ350]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1U2Q35
0_1g10T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV
1g6S8_23Q30ii32Q3f1l1Q3^30T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2n1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7l7j8\2P3_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1i6kOg6S8_2j1Q30]3U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1g6S8_2JQ331^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP17Q3l11eT1121]2Q3313b11_1U2@
\5[E1<]19S2N;1210P2m1:=F_291Q1VEa12521E0kN4P7g@U2W3_2g3S10023[5<4?c1VD518BQ1P3]>R4i4FJR2V5Eo1eV1
g6S8_2IQ35^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1S2Q350W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0k
N4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2k1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E
0kN4P7W>m7_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_22Q3Ri33Q3hQ1Vh4T2Q350W3U2@\5[E1<]19R3
CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4=1c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2^1Q33102b11e
3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4m>Q4\3_1;MG6k20h>jEd4VP1VQ1KQ3040]5@hJ1T2R3d2m1:T1_2dFa12521Fk
N4nI\\1VP13Q30Sk5k1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1eV1g6S8_2T2Q35`1g10T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD51
8d1P3]>R4i4FJR2V5Eo1eV1g6S8_2Z2Q35X35o1@\5[E1<]19R3CP2m1:=F_291Q1c<b8a12521E0kN4P7UBGW3_2g3S1002
3[5<4?c1\@i3518d1P3]>R4i4FJR2^274Z21Co1eV1g6S8_22Q3lX4[2Q353b11e1o1@\5[E1<>N9S2N;121Q2m1:=F_2Q>b
8a12521E0kN4P7k@Q2W3_2l1j1S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1Q3d3o1m5jE]1\3d2m1:=V
3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2m1Q32[30T2m5o>j6]1P4P2m1:=V
391Q1VEa12521E0kN4P7jBZ3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2NQ350]5@U2Z1WG1T2R3d2m1
:T1_2dFa12521FkN4hGU26U\1VP1P2Q35^3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2k1Q3^30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1[<YJg6S8_22Q3TX4U2Q350W30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7g@U2
W3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_22Q3c^79Q3]7aa3i2W3C\5a3ANQ35^5@W1`I1T2R3d2m1
:T1_2dFa12521FkN4fAQ6V1N\7oT1VP1l1Q30]30T2m5b7W>]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?
c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1R3]30T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_21R3]6S3BT184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1`N8I45En1C4G315^9_3_3<7<K1121U12?Q2CCT2_15
28h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1T1>2:_115
2]1C\1239V2S37b15]3ZFk87B021111;42114P12f4`4g6i1NDh1JEF<i1h1j6YB]Bk>?2[1O3I762P1410T1U37_<W6P8@4
[2cEo2n6h5Y2Q9TCTF5S3km3gDE<h4S3Bb1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12394S3km3\d3QFIS3lg1i=2H2S1124BTe1V35R4Kn1Jh3mf1a6h4VJm
8V>3S3al2YQ13S3km32ES36Y5_R1853d<31T1020i@Xf11X:\3nQ1Tf24S3km31d4Z1S3P2hIk87B021111;42Y12f4`4i<\
1<i1[]1k>33d3<<0IZ1UFa84oGo2n6h5Y2Q9X1S3d3PQ1j1\1f4`4f60f3Z2\1<i1j3d51eb1c42U2g7dF:THo2b1T3b1Cc2
T3Ga1Y114`7a@aFT1S3d3PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42U2g7dF:PE2P3o2Z6Cc2T3Y2[14`7a@aF9S36Y5_R1je2
1d_1k=XX22S3km34S3j\3PAo>P1S3d3PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42U2g7dF:THo2Z6Ch5Y2`1`7a@aF4S3km3V7
ih2Q1S3d3PQ1j1\1f4`4^:Z2\1<i1j3d51eb1c42OU1g7dF:THo2Z6Ch5Y2`1`7a@aFCS36Y5_R1aOb:e[12V4<H7X2Y2l1^
S1iDc?fa1X6S3BT184Mh4n3?U6f85:`264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X17Ii5O
BJ5`3J5?F037<:0@?o2f53DW1`N8I45En1C4G315^9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1Mj34f1=241O
2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239o;Z1S36k1[31[1[3h;_3\79g6
T9VEi6aEh4T3Q4c<^21[1a3;81]3g1Q4o9A[2=[CR>b4^=R83Jm\15S3lg1nU2d5b[2Y5S3BFKMh4Z2c1?j9JV45:`264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53l1^6V:S2f;8I45En1C4G315^9_3_3V1X2
a2Ch2_152Q2e121057j1S1313<X61Y1Mo3T226O2^3]9j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lc1E253Y1T1>=_11f
13?N392394T3c1P\2\c1:T3h`3e?V3m3W1T?I7Y]36T3Y6gj3m3S4ci29T3W72iAc<hLXf27W12T3QQ4P1T322Y51@hJ1T2R
3i1Jm1:T1_2dFa12521FkN4iH>Ej3aX1VP1me1P2T3c1m1o1m5[E>]1\3d2m1:=V3Q>?h4Y3a12521E0[@eEjBZ3Ma1V2`1S
10023[5A?c1V6U:o318d1P3]>l8FJR2^274Z21CeX1g6S8_2>T3X8a7P6jU3m3KW3eB^1T1W1[4dU23T3QF42T3aV22T3SY4
1T33T3We1i[2o1T3i1a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2V2`1S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1Z7ZOg6S8_23T3QQ4Q83T3o^2Qd35T3em3[3m3S4LT32^5@hJ1T2R3d2m1:T1_2dFa12521FkN4XIB2j3aX1VP13T
3QQ4m38T3o3SGkT3=0`4Pm2j6T3AT1=Mh4n3?U5Of85:`264f1404^1:6:1206C?21E0200111522212260171B2P11P1S11
1O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6n7V@8I45En1C4G315^9S6K3MD:Z12k1ECCT2_1528h1]172
10524n2313<X61Y1Mj34h1;241O2J;W2j7>S1j1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AQ1E253Y1T1>=_1152
]1C\1239`6c9R41U33U3_914U3iW3WGf93U3ml3j;3U3hX4Rd12U3Vc7KU31^5@hJ1T2R3d2m1:T1_2dFa12521FkN4iAT8d
7gT1VP1P2U3h11e1o1m5jE]1\3;121Q2m1:=V3d:\3n40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2
74Z21CeX1g6S8_28U35b11eT11215U3h1gT114Q1U3102b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nI\\1VP14U3b1
o`3UF2U3hX44U3_91Vo3:U3h11[JY:121YX1R]1LU310]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIXAC_JVP1JU310]5@hJ1
T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1P1U310e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nI\\1VP1MU3102Bg4@h
J1T2R3d2m1:T1_2dFa12521FkN4nId7gT1VP15U3j]3P7V1eBNU313\1m3@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2X7;gT
1VP1R1U310_151e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4];`>\\1VP1T2U35b11_10T2m5jE]1h31210P2m1:=V391Q1
VEa12521E0kN4P7g@X2T3Ma1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2Z1U3102b11e3@hJ1T2<e2;121
Q2m1:T1_2dFa12521FkN4hGU22R4R=C\FR4Z?`>Z26U3dK1g7_Jnd1S1U310e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521Fk
N4hGU2X5[2gT1VP1U2U3102T3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518BQ
1P3]>R4i4FJR2V5Eo1eV1g6S8_2o1U3_1P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1g@]5_2g3S10023[5A?c1\@o318d1
P3]>l8FJR2^274Z21<6dCmBR2V401]2S8_25U3bb3Z<^CC3V3]n32k3V3H09NE0e>47?b1>P320b28o506234@3V11n14b11
5j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n
4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31j3V3H09NE0e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<
T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i
181436NQ1R22]13P9_N1U3:P;Y31i3V3H09d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]
30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]
13P9_N1U3:P;Y31m5V3H:d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T
9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3<4;630<<2k4:3B9C5b6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R
5MDa57Oe3_40P2g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>V<X31U3:P;I_211a5V3H:d11h2U2b9247?`11
>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0
h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R2
2>N3;d8o>_?1U3:P;I_211g3V3H:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6
R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U
3:P;Y31P6V3H:NE1h2U2b9247?`11>FY220?[27b23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`
1]1Q2^3a2JV1W2]30e1>T>6R9W1;260:3M:0I24f4:3B9C5b6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe
3_40i16g2T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>_?1U3:P;I_211V6V3H:NE1h2U2b92442?`11>FY220
?;o17b23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>T>6R9W1;260:3
M:0<<24f4:3B9C5b6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CBa2R5MDa57Oe3_40d146g2T3Y13n4M\128Q111i3S2
B<>:81436NQ1R22>N3018d8o>_?1U3:P;I_211j7V3H09NE00h2116:_1b92442364`11>FY2204:d1F7b2o240412312@3;
323?140411P111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2m1Q20<<:6R9W1;26
0:3A;:0I24>W4:3B9C5b6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMDa57Oe156b1MU302700c146^1X1
]2FY13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8n1P=n1a8b3[11NV2:S1l9IP1^111c7V3S161EE1h2;e13b9247?`
11>FY220?[27b2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10
e1>P1Ig3:N129600Q4]26e4P5C;2230:3M:0Q1o1:[2:36;9C5b6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2
a4@MD:l3Y17Oi16B386=_40d141l2T3b5:<1MFE28Q111m5B<>:814363JQ1R22>N3;b81e=H@k1W8<Q2R2I1c1a1:P;I_21
1DV3H0cZ20e1>^GW1RH2l?[V1Y13n4h31k3bCP1W30e11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nIjW1a4VP1LW3]1P
4@hJ1T2R3d2m1:T1_2dFa12521F6dN4nId7gT1VP1XW1IW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1KW30_1m3@
hJ1T2R3d2m1:T1_2dFa12521FkN4];`>\\1VP1R2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3
S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2]2W33b11e1o1@\5[E1<]19R3;121Q2m1:=F_2X:h3b8a12521E
0[@_>4P7k@Q22T3_2T1b2S10023[5A?c1\@o318BQ1P3]>l8FJR2^274Z21C[CYEg6S8_2S3W3]30o1@\5X9R<1<]19R3d2m
1:=F_2Y7g6b8a12521E0\4Y5h=2X74P7f3l=A:<2T3_2T1?R2S10023[5A148c1\@c16Q22183T1;P3:Z3U2a8l8FJR27^1G
74Z21Ck:Q9T6^42f1k1]6g6l23R54Z2LW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIl6jP1d4VP1VQ1\2W3]30o1@\5[E1
<]19R3d2m1:=F_2Y7g6b8a12521E0\4e@h94P7mBW3_2g3S10023[5A?5]1\@o318d1P3]>l8FJR27V274I`11Cj9V3_A2f1
4T8g6S8_2X1W33b11e3@hJ15Z1CR3;121Q2m1:T1_2`DS2a12521FkGo64aB\7R3i3mP1T1\3VP1V2W30W3U2@\5[E1<]19R
3CP2m1:=F_291Q1VEa12521E0PGj74P7UBGW3_2T1`21S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2S2W30W
30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S
8_2Q2W3X3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo
1eV1g6S8_2Y2W302b11_1U2@\5[E1<]19R3;1210P2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2V5Eo1eV1g6S8_2b1W3010b11c31@hJ1T2R3;121V1Jm1:T1_2dFa12521FkN4\FBX1e1R3i3E[99CmET1R26
R1VP1WOeFR1W302b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4lGQ2R3YY1VP1U2W3^3o1@`3k1[E1<]19R3d2m1:=F_2
Q>b8a12521E0kN4P7UBGW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274X1Q11CjEa=X5g6S8_2NW3^5@k6lC1T2R3d
2m1:T1_2^?U7a12521FYET4\54hGU2T8WT1VP1JW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2\\1VP1e2S2W3f1g1o1@\
5[E1<]19R3;14Q2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2P2
W3^3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CR>bJg6
S8_2JW30]5@hJ1T2R3d2m1:T1_2P8c>a12521FkN4nI\\1VP1P3W3f12c10o1@\5[?[1b401<:R19S2>094;14Q2OM:=F_2Q
>b8a12521E0g7lF64R4m2k?Q3W3_2g3S10023=m4A148c1Aj?o318BQ1P3k5a8W4_3T1FJR2\21334Fc11Co91eDm9g6S8_2
W1W302b11e3@TFc41T2R3;121Q2m1:T1_2dFa12521FkN4lGQ2R3VU1R4VP1`:;YFOW30]5@hJ1T2R3d2m1:T1_2dFa12521
FkN4nIR3YY1VP1RCT<2f14Q1W302b11e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4nIR3YY1VP1Q1W302b11e3@hJ1T2R3;
121Q2m1:T1_2dFa12521FkN4nI]7nT1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6U\1VP1_2W30\30o1@`3k1[E1
<]19R3d2m1:=F_2Q>b8a12521E0e;U<o64P7mB6P3_2T1b2S10023[5A391A52H\@o3183T1;P3]>l8FJR2^274Z21C_3aLc
8g6S8_2]1W33Bg4@hJ1T2R3d2m1:T1_2Y7Z?a12521FkN4DWGQ2i5T;9CRCX2AT1R2Y1h@]?cDT6T8R@3W5OW302Bg4@hJ1T
2R3d2m1:T1_2dFa12521FkN4nIn@M_JVP1WO2LW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIn@9C_JVP1NW302Z5@hJ1T2
R3d2m1:T1_2dFa12521FkN4m>j8U2\\1VP1QD^2NW30]5@hJ1T2R3d2m1:T1_2eCn2a12521D1kN4nIl6_U1VP1QD^2P2W3^
3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8
_2R2W30]3o1@\5l8^<1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z
21CeX1g6S8_2NW30]5@]31XG1T2R3d2m1:T1_2dFa12521FkN4oHN6U7oT1VP1W1W30e1g3@]31hC2\31T2R3;14Q2m1:T1_
2dFa12521FkN4\Fk1FN6k2Y4oT1VP1T1W30e11e3@]31hC_31T2R3;121Q2m1:T1_2dFa12521FkN4\Fa36U\1VP1JW30]5@
hJ1T2R3d2m1:T1_2dFa12521FkN4nI\7oT1VP1P1W33b1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4hGU2U1^6gT1VP1JW3
0]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nId7gT1VP1MW3f1g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nId7gT1VP1KW302
Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1RT1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4];`>\\1VP1V1W33\15g
3@gJ01`1CR3;14Q2m1:T1_2dFa12521Fn9lD4hGU2S3T4;gT1VP13KW302Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1h@
]?IW33Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1S2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7m
BW3_2g3S10023[5<41=c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2U2W3^3o1@\5o>[61<]19R3d2m1:=F_2o3Q:b8a1252
1E0kN4P7ZBB23P3_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2JW3^5@hJ1T2R3d2m1:T1_2dFa1252
1FkN4nIl@_KVP1RCS2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1R2SCa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2V5Eo1eV1g6S8_2R2W3X30T2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c
1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2KW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6k2YY1VP1JW30l1`3@hJ1T2R3
d2m1:T1_2dFa12521FkN4nI\\1VP1NW3d11g3@hJ1T2R3;14Q2m1:T1_2dFa12521FkN4nI\\1VP1aj1MW3f1g3@hJ1T2R3;
14Q2m1:T1_2dFa12521FkN4nId5gV1VP1V1W32Y3o11@hJ19j1R3i1Jm1:T1_2T>Q17U7a12521FkN4nGo1g1l3h=nHoJV5m
e1NW32Y51@hJ1T2R3i1Jm1:T1_2dFa12521FkN4nId5gV1mJX5me1d2W3]30o1@\5^1lC1<]19R3d2m1:=F_2I_6g6Ni6Ia1
2521E0c<WB4Q1n5Z6j8g3W3k1Cg3S10023[5A?c1\@o318X1;P3:Z3g:l8FJR2Q2<74Z21CTEf3e<S3g6>;d3c3_2]2W3f11
e1o1@\5[E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0kN4P7g@U2W3_2g3S10023[5A?c1Z=Q3o318d1P3]>]4^4FJR2^2
74Z21CeX1g6S8_2Q1W302b11e3@hJ1T2R3;121Q2m1:T1_2k4hAa12521FkN4nI\\1VP1R2W3^3o1@\5[E1<]19R3d2m1:=F
_2Q>b8a12521E0kN4P7`B<W3S2;d1R2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2LW3^5@e>R<1T2R3d2m
1:T1_2dFa12521FkN4dHY1[5P2oT1VP1OW33Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4DYIoT1X2f1\3e3[GT5P1W30]5@hJ1
T2R3d2m1:T1_2dFa12521FkN4hGU2n@PH\3VP1cDa1cFb;IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1i\1S2W30
W3U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN40o6mBW3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6
S8_2HW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1P1W33b11e3@hJ1T2<e2;121Q2m1:T1_2dFa12521FkN4nI\\1V
P1LW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4hGU2d7gT1VP1>c7P1W3f1e1Q2@hJ1T2R3;14Q2m1:T1_2T>_8a12521FkN4n
I]CnHoJV5IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI6U\1VP1IW3^5@`3WG1T2R3d2m1:T1_2dFa12521FkN4nI\\1VP1
Q2W3^3o1@\5[E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ce
X1g6S8_2S1W3]1P4@`3WG1T2R3d2m1:T1_2c71]<`2a125216?kN4V4^1XDl6YNk5Y1VP1P1W3^5@hJ1T2R3d2m1:T1_2c71
n>\1425216?kN4nIl6b2_K\7SJR6LW33Z5@hJ1T2R3d2m1:T1_2\@W6a125216?kN4WIF\\1VP1JW30]5@hJ1T2R3d2m1:T1
_2dFa12521FkN4nIl6_U1VP1JW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4mEP4l6_U1VP1KW3^5@U2bH1T2R3d2m1:T1_2dF
a12521FkN4nI^Ef3VCVP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4m>P;\\1VP1JW3Fg4@hJ1T2R3d2m1:T1_2dFa1252
1FkN4nId7gT1VP1IW3^5@hJ1T2R3d2m1:T1_2dFa12521FkN4nId7gT1VP1S2W30W3U2@\5[E1<]19R3CP2m1:=F_291Q1VE
a12521E0kN4P7g>U4W3_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2Q1W30Eg4@hJ1T2R3d2m1:T1_2dF
a12521FkN4Q8f3o9o1U2d7gT1cHb7[U1Q2W3^3o1@\5g;c91<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5
A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8a1MJW3^5@RAe91T2R3d2m1:T1_2dFa12521FmGm64nI\\1VP1JW3^5@hJ1T
2R3d2m1:T1_2Y9j6_6a12521FkN4nI\\1VP1JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nIXASKVP1HW3^5@hJ1T2R3d2m
1:T1_2dFa12521FkN4nI\\1VP1U1W30]5@h>1S1i:1T2R3d2m1:T1_2dFa12521FbKX34DcCf2W2Fd7gT1h>W2h8\6JW30]5
@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1Z?k@JW30]5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1RJS6JW30]5@hJ1T2R3
d2m1:T1_2dFa12521FkN4nIZT1Q8VP1P1W302Z5@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\7P2`79C_JVP1cDR2W30]3o1@\
5[E1<]19R3d2m1:=F_2Q>b8a12521E0gN34P7mBW3_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ=cKg6S8_2R2W
30]3o1@\5[E1<]19R3d2m1:=F_2Q>b8a12521E0kN4P7mBW3_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2^274^1K1CeX1g
6S8_2V2W30Ae2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN4P7mBW3_2g3S10023[5<4?c1VD518d1P3IJh<R4i4FJ
R2V5Eo1\@XFg6S8_2U2W30Ae2U2@\5[E1<]19R3CP2m1:=F_291Q1VEa12521E0kN40o6mBW3_2g3S10023[5<4?c1VD518d
1P3Ic=R4i4FJR2V5Eo1eV1g6S8_2S1W33b11e3@hJ1KX1R3;121Q2m1:T1_2V?]7a12521FkN4lGQ2YX1R4VP1JW30]5@hJ1
T2R3d2m1:T1_2dFa12521FkN4lGQ2\\1VP1T1W3f100e3@hJ1T2R3;121Q2m1:T1_2dFa12521FkN4hEU4nCkDa3i3\LVQ1K
W30]5@hJ1T2R3d2m1:T1_2^:V9n2a12521FkN4nI\\1VP1Z1W3]1DO[2@hJ1T2R3d2m1:T1_2`F20a12521FkN4nIZ1Y4c7S
OVP1_>m:Z9[AU2H9Ll25OW3^5@\7V8`3c71T2R3d2m1:T1_2P8c>a12521FkN4nId5gV19lObNV2W30W30T2@\5[E1<]19R3
CP2m1:=F_291Q1m8Y9n2a12521E0kN4P7mBW3\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2V5Eo1eV1g6S8_2NW32Y51@
hJ1T2R3i1Jm1:T1_2dFa12521FkN4nIU1e@`JVP1me1T1W310Y51@hJ1T2R3i1Jm1:T1_2dFa12521FkN4nIg13o?`JkJ1X5
>TFYOT2W3X30T2@\5[E1<]19R3CP2m1:=F_291Q1h=]7a12521E0kN4P7mBW3\22g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2V5Eo1eV1g6S8_2JW3Bk4@hJ1T2R3d2m1:T1_2dFa12521FkN4nI\\1I\OR2W3Bk2o1@`3k1[E1<]19R3d2m1:=F_2Q>b8a
12521E0kN4P7mBW3_2g3S10023[5A?c1\@o318d1P3Ic=l8FJR2^274Z21CeX1g6S8_2LW3^5@hJ1T2R3d2m1:T1_2dFa125
21FkN4iH>Ej3S4]T1VP19Y30Y5_R1Ql2n>`JgE\P28Y30Y5_R1Ql2_Y1gE\P28Y30Y5_R1Ql2n>`JTf2=Y30k1]3_R1iT2eF
Am3aU1QP1a1`d19Y30Y5_R1Ql2BZ3aU1Tf27Y30Y5_R1Ql2_Y1Tf29Y30Y5_R1ee2[6m3aU1Tf2:Y30Y5_R1ee2[6BZ3aU1T
f2;Y30Y5_R1ee2<Q4l1m3aU1Tf2:Y30Y5_R1ee2[6m3b6nNTf23Y3lS4m38Y30Y5_R1Ql2m3aU1Tf22Y3lS46Y30Y5_R1aU4
Tf21Y39Y30Y5_R1_]1a^1m3aU1Tf29Y30Y5_R1Ql2j1R2aU1Tf2:Y30Y5_R1Ql2BW1R2aU1Tf24Y3lS4j1R23Y3lS4j1CY30
k1]36XR1jj2131m?h?h4b27a2Aae1bP19Y30Y5_R1lj23c1lX1Tf2<Y30Y5BlQ1Zj2A3o?`Jjf1YO7Y30Y5_R1dl2lX1Tf2:
Y30Y5_R1lj23c1SW1h1Tf25Y3kb4:Se1^98Y30Y5_R1\Q30ST1Tf29Y30Y5_R1Vj2]2Z3aU1Tf2=Y30Y5gKg6e9e8k3bY1nN
gV1mJVk1:Y30Y1B\3_R1P63\o3Tf2Q1Z3k1]36>118\Q1`o1\Fl41=0i4j:`50bA7f1\1@a=S1^3aE3k=U4m9hAT2Z3k19S3
E118d3i7mEl1Z4d8R@4j40d4Dk7>Y1W1a4]2T43Ia1c9n6j2_5104T3T30^2Q3Q4d1k37[1\=2_27a2A@4310m7[6^2fB]6\
;h3Z:T?c27Z3Y5_R1lj2g1lX1Tf2?Z3Y5IeQ1lj2Q4]20b9`JmJlKU3Z?h<8Z3k1]3_R1lj2dZ1@ce25Z3Y5_R1aU4Tf2;Z3
k1]3_R1jj27m?\GS3QP1Rf1U1Z3<U18]3`1X3mFg6Z8g?X2O`l1m215U5P<_1l5;0Y>a2AnMC^1g2UF40V1YDi6C@Z3l1\3_
R1Z8eOQa2^<nMeV1P:09_6CT4IZ3k1]3_R1eBjQ1YV17>X:i3Ge>^<V8^B[52[15_7a@DW<^?7Z3l1\3_R1aU4V8m]28Z3Y5
_R1P[3`J@kS1ga1GZ3b18]363VHU3g6lCh^1TH1313bOg:mf1^=gAh187Z3l1\3_R1Pk2`Z1Tf2<Z3Y5`@e21V?jj27\R1Q8
eI^l1:Z3Y5_R1VISQ2S5PNQ8PJSl1:Z3k1m1_1_R1R=^h3QP1\DeQ16Z3l1\3_R1aU4Tf2V5Z3;b1M\2[2n3?l>5:`264f14
04^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1QG^78I45En1C4G315^9o6DJ7311_1a2C
4c2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C\12
39m\1l4Z3;b1M\2[2n3?l>5:`264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N
8I45En1C4G315^9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239m\1?Z3Y3o1_R1Jm5T>X4SQ2EY3W>nHoJTk1@Z3k1]3_R1jMf1o5Xe115QT1V2j2Z1QGRo19
Z3l1\3_R1dl2i2RV1mb1VS18Z3Y5_R1^O2lo1RV1Tf2HZ3U4S1_R1Z<R3XHiZ1g5[4V4:V=1^41>X1h@Y8fa1ZHDS3NZ3U4S
1ImJg6jMb?RU1i21k2KMIn5:5aA[1VAac1^6T>U:D^2D`2f1MZ3S41S1Og3gMW;hMY]1d3U6V10>l>[19R1nAn>0[<k1hLT>
Z;c2W4;Z3S41S1_R1aU4n>VV11X3cM>Z3U4S1O_Q1Rj2k4bV1n>0P[1T>n=`2>Z3S41S1_R1ck1bN]2G^3eT1[k1oFh3BZ3U
4S1_R1Ze2g4h6=20IYS1[k1j8n3U:h3`2X2Z3k1]363W>j<9S1c5V4CW8Bo4`3U5d112CM251=;GW[1]9X116b1b1;:157[1
_1;]2Z7bH<h21HAZ7e6f>j233CU6U3R1:g1f>c=b82J2T32T4X1Z3Y5_R1V4Co92X7U5d112CM8156T1ed1X11i1S4a1W1a1
Z7UMZ7P;Z=GXKVF2JW32T4d1Z3Z1n3b>T=S1Fl4V4Co92X7U5f1FM815410S1ed1X116b1CZ1<i1_1;Ka1Z7UMZ7P;Z=G^<i
>Z:X3`92T32T47Z3l1\3_R1gP3iT1Tf29Z3Y5gKg6on2g1iT1^Jek16Z3U4S1_R1aU4Tf28Z3U4S1_R1dj2lZ1[b2h3<Z3U4
S1_R1bV2_CAQ71hS1Tf2R3?Z3Y5EiQ1lj2dE0b1k;`12k5I]e1lO7Z3Y5_R1lj2dZ1[Y2h<GZ3Y5dEj<g?j?0gBULV1m4Q2P
2b4;]1`1`<dEc2YFV4ck1@Z3Y5dEj<a^2V1W3e1Q2P2\1o4`1iT1jX1Y]18Z3Y5h2fOgP3bAVCTf2MZ3<U18]3i4eM\Q30>5
21LT9_1g20S3_@HA`6[=^7k1k6W^1h38Z3l1\3_R1jHf\3[b2h3LZ30T1=h1l1o5T9S>W3@14V1aOgNbGX:AiT1[@n7R<\A1
1[Ji5CZ30T1=h1l1o5n;Y;W3@14V1gP3fS1R1Z`2i5\5Z3;0^126F_1L1Y2]2`1?l>5:`264f1404^1:6:406X1F4D156271
HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1`N8I45En1C4G315^9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S5
1FBMo3T226O2^3f4AT4T3d32Q202l28=Kn2Z14S1211986ET1NQ1P1c1E2531W1T1>=_11f1C\1239h;fM]3l4Z3;`11M\2[
2n3?l>5:`264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o
6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3X5T4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f
1C\1239m\18Z3Y5_R1oETQ2\^1Uk1nJ7Z3k1]3_R1aU4QP1Rf16Z3Y5_R1oo2aU1Tf26Z3Y5_R1Yh1W]2Tf26Z3Y5_R1i>gf
3Tf27Z3Y5_R1iFg^3cd1`Q1IZ3k1]3bMl41[>U6R=i2Z@l4g5R26a5l15[1Va1^93mOi1Xd1<Z3l1\3_R1cDhb1Eh2Va1^9i
`1ZU1?Z3Y5bMk3P1cDo\1W9ej1i`1l1T1`?d=R5@Z3k1]3Z?TCl8]3W8MoY1oQ1UP1j3QP1R1od19Z3Y5_R1l8YH_P3j3TQ1
od19Z3Y5^APAQ^3P2^ERW1Q_16Z3Y5^APAaU4Tf2CZ3<^1]3i4eM`Ef5lo1[6h:_1W2d3\1k?A[]2h8:Z3Y5_R1Zf2d3Z1\3
]1[U1Tf28Z3Y5dLj5U;1Yj3Tf26Z3Y5_R1aU4mb1VS16Z3Y5_R1lm2dW1Tf27Z3Y5_R1lm2R2aU1Tf2e1Z3Z1n3Y1@W6O\IV
1V3[:P6a<d1n64X8V2Cf1Q1o1YD_?R2Z23VFZ4d1b687]4?:e:V2f4k3U6\2i6j20:Cb1W:^4fBj4j48Z3Y5ZET=fh2X7aU1
Tf26[3b1gT114eR45[3b1gT114Q2[3b1a1U2m5jE]1h3140P2m1:=V3913MVEa12521E0kN4P7kA0X4_2g3S10023[5<4?c1
VD518d1P3]>R4i4FJR2l5o1\DXBg6S8_27[3b1oO\3Z1146[3b1\S1Z1148[3b1gT114mBc1Zi27[3b1gT114Wo52B[3a107
_T114X1ZBME^6jU1a1_5TGS>mh16[3b1UQ1a3149[3b1eQ1Q314aDo\1SQ27[3b1UQ1?Q3146[3b1]JY:147[3b1\S1Z114e
R4A[3T2j613mn2hI_12Y1`1Z20X?f2R2ZV24[3BeX6[11[3R7[3:0S1182Mh4]2`1?m2W3U61^25:`264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1ZN58I45E2k1C4G3
15^9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMj34T2241O2^3f4f4j18P1^352Q202JQ28396D^2j14S12
11986E9JNQ1P1AQ1E253Y1;5B>=IE152]1C\1239X51[S1i4[3:`11Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O
2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Z53[3Qa1aH8[3\\1X;_Q1UKXZ2T;S54[3cg
3ZW1e[17[3nm3mC9CmEW3:[3`M3Vo2k8b6BX^1_2]C3[3BmL2[3a`68[3_i1a2\h2lX1g:h1]13[3XY6Q28[3X3ZU1m5T>dg
2nc1M6[3b1eQ1Q3147[3b18\Q1Q3147[3b1oOg414eR4;[3b17]Q1Q314mBc1T7nV39[3b18\Q1Q314b[3_h16[3b1gT114j
[22[3WY53[3X4\Z73[3d1jT12[3B2[3eS49[3b1gT114ml2Y1k307[3b11eT11219[3;f9QCmf3_1l5XASV12[3lb69[3Q8W
11hC][3i=f3hh1I\3d1JX62001P2mE_4V4R:l6me1TT1Z7^6fV1Z:Z;0;^2_5?\3d18j6301^LVEVk2V6kR20;n7;\3S2d66
kFiJVk2RY20;b39\3h823kFPf3RY20;=\3e1Y7mLh2NU2f1jh1bk1cR1ZJ0?\3e1WT1h2NU2f1lEmR1`2Qi1fBl?ZJ0?\3e1
WT1h2NU2f1jg3Y5lIZJ0;W6cQ1Y2\3e1b10o1m5]E<AK\3d23NJ:=;5f1MQ>b8a12521E0TP1l5b2bC_2g3S10023[5A?c1T
>W2o318@=E>a2]>l8FJR2^274Z21CSLa<g6JX7_1O[2\3e1b10o1T1h4]E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0TP1l5UF
_2g3S10023[5A?c1_3d:d1Bo318=2=8217P3]>l8FJR2^274Z21CeX1g6S8_28\3l801]]3]n2VAX19\3d1W701^LcP6X1SG
\4\3d1>9e31=9H3K002004162l7S=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4_:Z1\2OU95d3R;BS5U
2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294T4GAe1M60b32F4Fa7MP18b6D@<1?\2n30f3k1W3;3f9V804l6Z2Y9RC9
4^2\3d1>9e3b1O00200407_Fb56R3[1f1<o40Y5?^301i8Q3P60_B\3f622fAg2U2a6Y31g:S1CT3M0AL617>l4W2Mj32KF_
86R1g8\2f7k1W3]B04l6Z2\L9Q1\3d1>o3b1O00200120gFb5i6em21Y6]4j50^1OSF6jEeE0Q7gN9E\3m1fM\>P3R70`4k1
l2R3X8am1k90Y5]20S5o2fj1Q2\3e1b10o1f2Z1k1jE]1\3d23i1:=;5f1MQ>b8a12521E0`Nc1l5UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2o1\3e1b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c
1\@o318d1P3]>l8FJR2^274Z21Ch@0;_Gg6S8_2Q2\3e1b10o1m5jE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0QV1QCS3_2g
3S10023[5A?c1\@U1i218d1P3]>l8FJR2^274Z21CeX1g6S8_25\3\Y1be50Z8l1\3e1b10o1m5jE]1\3d23i1:=Af1MQ>b8
a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_29\3e1h4`2mLm5f1YX3g^17\3e1WT1h2T
3f1Qg46\3h82oFQk2nJ1\31]3]3]3Ld10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z
:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31\3]3L
d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1
]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31i5]3A:d112e22R2b9247?`11>FY220?[27b2
o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0Q18]4:3B9C5b
6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40i1a1\1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;
d8o>_?1U3:^52^5I_211o3]38Cd1o8f547?b1>P320k2o506234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;
g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1Q7e121057^2CT3R5\7Oe3^<Z7\1]111Q3[1_1i181436NQ1R22]13V9X=S3
h1Q;Q11U3:V8DT2Y31h3]3A:d15`>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W
1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P
;Y31g4]38b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I4
5En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239M]3W1;`;W@F0b6Ea=:n3iU2P?NPIZ;l1Y<g7Lg;^6^7b5[77Y?[22]3Pd72]3Yk6?]3W1;_L2`6EVV
1_j2Z;RY1]D7eAY7P1]3W1jCo=X6^3?lLBIcCQ2g3?`GUMS8n3nB7j=o3h3Kf4aB7[7S;]4[2Y7H]3W1;85Z:Y;f4n8MPEW5
XBPG0oF]6X4VBi2e4c2fOgR14]3W1g_6XN>]3P`1eh1?RS1ih1_6Y?`2_>h2^2T=27]3Ti2oT1X1^8TY1lR22]3a_3;]3ST2
cA[W1dZ2PFj8\4R?Y4e34]3g1VX3nm32]3g1o1]3X3o1m5jE]1\3d2m1:=V32n=b8a12521E0cDf<f4UF_2g3S10023[5A68
c1\@o318d1P3]>l8FJR2^274^1K1CVC?b<[8g6S8_24]3o^78\?V1]3W1Do2P>hER3>c6W1^T1W5Y6c1k;mHd3[7R:>?0AC<
SR1]<b=^5o6?Nj2a1X5`2R1a>C]3U11Jng3R\2aET2f4U1m1b3Z2i7S7>c3U1V6E]3U1L]:<Ql1`3iOXf1T?a>a3U6a:]3]:
n26m53e7]8]38C96=E7h4n3?V547?1`1>P320k2E5:`264f14041234@3;:681406S148470200111;2122601511B2P11N1
H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kc>6[9N;g1;n18I45Ee1813=49=315b6G=e1;U20U1;29>
d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1Mo3T2241O2^33Y9T3d32Q202JA\128396<113^2j14S121
1986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239YN1U3:P;Y314]3U1hX3fV2a3]3L8[10e>47?b1>P320k2o506234@
3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;Z1n2^1:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3
g7f4Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y313]3U1hX33]3V1g_66]3V1`1oX4U_1Qa1<]3db1CC[ETHa1P2g1Ja1U
f22^3T\41^32^3bd2S1^35T1P2U4Q[1cKV@ke1VT1_@aA7BET2@>a14\4U=16@d:@416Q1859:3^3W^2ea38^3^BYW2Y1SHf
W2a5a85_3V^2\V1hQ2n15_3n>O[3kj11_32_3R`32`3iZ3U1`3c1hIk87B021111;42Y12f4`4i<\1<i1bY1h3PCg2o1UDa8
4oGo2n6h5Y2Q93`3iZ3aK4`3iZ3gB\=P1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Ch5Y2`1`7a@aF9`
3X3oP1j1\1fCi9gU1^`2Q1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Cc2T3Y2`1`7a@aFU4`35T1=f5n
3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1`N80H45d2CTE2a2CCd3528h1e
1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AG\1Y1i32]1Cm14`3iZ3XGhU25`3iZ3Qm2j62R1`3
W3PQ1j1\1f4`4^:Z2\1<i1j3d51PP1XG2U2g7dF:THo2Z6Cc2T3Y2[14`7a@aF4`3iZ3XGc\24`3iZ3c1[R35`3iZ3o42hV3
4`3iZ3R5hV33`3iZ3c1U1`3W3PQ1j1\1f4`4^:Z2\1<i1j3d51oMP2R5UB2H\1g7dF:THo2Z6Cc2T3Y2[14`7a@aFk1`3o20
T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4o3P3UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2:`3X3o
P1j1\1fCi9gU1hBem14`3an2W<g43`3iZ3c73`3iZ3e]22a3a\43a3m`501a3:a3PZ2R2S@6d1\S1`4i1ll21a35a3S\2U2f
P4X=<a32R3l7XGW3R<0[JZ@mBR^42a3i_74a32YP6U>;a31S3l7XGW3jf1jk2XFBY^16a32[l2mBW5[j23a3X3g[6_6b33b1
M>o1Y2c3:?l>5:`264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0
T23l1`N8I455?V1GC4G315^9o6Q3=Q2?Cc24N002375284c1e121057>A?]1313<X61Y1Mo3T226I52^3718d1P3T4T3d32Q
202U1f18=K3U44S12119526@4T1H5Q1P1574P1E25361C<T1>=_11f1C\1239[P1g6S8_2l1b3V1FLGAX3[Cd;Rm1cBf3`B4
c7_Jl2[D]8Q<7BET2@>a14]192><64Y1d92]316@g60:><d2@0316Q18319:I5b3Q1]l3m>4>b33i1^9PQ44c1e121057iU2
m4b33b16Fh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En
1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3k6a2T3Gl22Q202l28=KY44S1211986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239UX1k4b33b16Fh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3]9T3Gl22Q202l28=KY
44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?b33X;PQ44c1e1210524iU2;T1b3Q14>T1Bo3^4`P44c7XV27BET2@>
a14\4U=16@d:@416Q1859:f6Ab33X;PQ44c1e1210524iU2k<CRN`1b33R1m2X3n3Rg2Z>bK4c1e121057e3lGb2cW1T47BE
T2@>a14\4d9`316@g6l3@416Q18319:4b3QT1[X343b3]\44i4b33b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T2
26O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239?b3`>ne110mX1lN4ZS1oT22<i1Q12k4b
33MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G
315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T
1>=_11f1C\1239]5b33M@3M^1Y3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_15284c1e121057n2313<X61Y1Mo3d1?26O2^3]9T3Gl22Q202l28=KY44S121
1986?5T1NQ1A>c1E253Y1T1>=_11f1C\1239k<Ce2??6^3W>b5k2Ok35m5b33T1=Mh4n3?U6f85:`264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o63X32a2CC
T2_15284c1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239b\1Bb3[1QIZ1Z:14^9YNeT1j:Bi=;4\b1Z2[;5b3\]2[FdX14Q4b33T1=f5n3e6l8:`264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd35284c1e1210524e3X61Y1Mo3T2241TAd32Q
202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm18c3S3l7XGW3b:lK[a57c3S3l7XGW3b:X]62c3Yb11c32c3Z_36c3S3l7
XGW3kg62c3gK4c3Yb1oY1Vb32c3gL3c3gLhf22c3`^68c3S3l7XGW3i^1nJR^48c3S3l7XGW3SW3jQ2l^12c3o^39c3S3l7X
GW3g<RZ1fb3Y^1:c3^`1cH1l2Y:P6cDY_2U>2c3hY66d3R3l7XGW3kg62d3Sf51d32d3Y_33d3fLbb23d3[l2mB2d3Vh53d3
Xl2Vb33d3fLci53d3fLhf21d32d3gY67d3R3l7XGW3hY2R^48d3R3l7XGW3i^1nJR^4:d3R3l7XGW3jf1Y<WS3a2l^12d3an
65d3n^3ml23^28d3oS1PX1^U1kV2`C3^23d3Xn2bZ35d30ei2d2mBT1d3T1V6mW3jT1XV27BET2@>2^14\4C0H\7Z416@d:@
416Q1859:X1=Q1d3T1V6h\4XV27BET2@>:0U14\4j8e31B16@d:@416Q1859:9d32f9gd1We2_1l5XAg=2d3Wj5T1d3T1V6[
Dlo1a9Om]1Y\1[:b;o37BET2@>a14\4h4\816@d:@416Q1859:T1d3T1V6[DUh1g7m1gAhT1Y;@2Zj17BET2@>a14\4U=16@
d:@416Q1859:U1d3T1V2o3ZE_Y2X=dP1XR2o37BE5n1@>a14\4g3e50f316@d:@416Q1859:Ld3T1V6h\4XV27BET2@>a14\
4U=16@d:@416Q1859:Z1d3T1P2U4^4k@jQ1P:cM]4_Y1Zb1m?o37B2BT2@>a14\4]1P1R2R8@16@d:@416Q1859:Md3T1V6h
\4Zb1mC7BET2@>a14\4U=16@d:@416Q1859:5d3oAPj1jl3c53d3Y3o[32d3Y_34d3fi2d2mB4d30X_3W54d30[U2YD2d3gb
33e3ei2cE1e34e3Y3WGdo12e3Pm22e3\Z45e3\]3k1Za2_O2e3dW75e3Sl64_=`35e3U^2om1]4o]2:f3X;iR4e121057iU2
?f3X;iR4e121057Ua12`D_7kE\=;f3X;iR4e121057iU24Nf3MGc5n3b?dU1\LTa1e121057X<_9WGm7l4P4Z5a2e@P4Y5S3
j2\:Z2Ef3MGc5n3We1a]2e121057X<gP1m7l4^1a2Z5a2Y620b3278d12g2U2n3f547913`11>P320=@438:22I7b2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20
U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDa57Oe3_40Q2=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>
N3;j8XKP31U3:e9Z1I_21P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53
DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm
1V6f3M6=K13AR4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239fDh:b116\1n9R1U3>f3X;\o1\S2e121057\OBZ@^E<f3
X;iR4e121057\OBiU17g3Z6[3oY4_1l5XABg3[3I`5Yo2_T1U6_1l5S<T5ZOhAEcP11>d8U1g3LIJ0S7kg1Q1WY1iW1_1l5i
:L@P5_;d47bGa4b2P5l1P<MR2f4U13KV3V31d1X2A9g3^1W8e=Yl3_1l5XAdW1o4f30L8;Mh4]2`1?l>5:`264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n
23131:T1S51FBMo3T226O2^3f4[3Z1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239:g3U18W8Vi
3h@_1l5XAcP16g3f9oY4_1l5XA:g3^1W8PY1nP3_1l5XAcP1Z4Ag3V17W8UIQ314`]3_1l5\10W>b1e@m?Bg3f9Sg3kB_1g2
063k1A:\10j?X726Bg3U18W8\_1[9eQ2`?_1o2o1A:]1h8Q7eP1ig1Mg3V1_8WL14d?Z^2h1g=0:S1o4L8T1`7R1R3BME9DM
_8TOj`18g3f9oY4_1o2l2]1j?;g3V1_8WL14U[3Z2_1l5XACg3U107W8UIQ314cCli2_1c2300R3]1j?@g3V1_8^Hh314`]3
_1o2l2]1c4V;e7SU18g3f9oY4_1o2l2XARL8g3f9n;Pn3_1l5b>e2=g3V1_8WL14`]3_1l5XAe7jD_`1:g3f9oY4_1o2a2:X
A_h28;g3U1`8oY4_1l5]1^84V7`3?g3V1_8UIQ314`]3;S1l58T1m=l17g3f9dW4Z2_1l5XA:g3U18W8UIi`3_1l5XAcP1:g
3U18W8R`1li2_1l5XAcP18g3U1`8oY4_1l5XA[3Ag3f9[X1TU1o5XEUQ1_1l5R2V4n:e7PMnHP5f@@g3V1S5[3UIQ314mBdX
2\2`?;S1l5XA:g3U18W8\>1`k3_1l5XAQ1g3U1`8dc1_AHc5k<\3b8T<g?a18T50LE:1C_1l5XA`;2Lf51dBe2WY1b1]4f30
S110:e4P1]2`1e6l8:`264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1`N8I45d2CTE2
a2CCd3528h1e1210524Z3:T1S51FBMo3T2241X9k7d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1fX1S1g3Q13<
e5]2oY4:T1l5XAm]17BET2@>a14\4U=16@d:@416Q1859:_1g3Q13m1T4]2QMh\1X5d4Vf1:T1l5l2i1m1j1h8m]17BET2@>
a14K`3^3_1Z6k116@d:@416Q1859:Q2g30j100h7e;g2^8k1X=2h;\3;;2Dm2gU1XMU=_1W2m1f1V13b5W533?=2A3Ic11<1
420011122b1n1j251]T136T123T9oR15W2g3`200S7QNn:g1:7=`1k2X1`23Z2]2i112Qh1i@b3c2_1g2T3`:m4@1V1_?U:A
^@E=00>;@k1Q4o6d?2285108>5=<5l2j3o292Na151<Jg1g3U107c4n2Df=\;S314[:o3X1l4E7[2]1M^1@:nT1\6iGo6g6;
0R1[19V48S7W5c1=>R2a68g9^71\2mJ`;n1d>K1\18g3f9oY4_1l5XASa1jQ1R1g3Q1V6]2gc1Wf2:T1l5XAm]17BET2@>a1
4\4U=16@d:@416Q1859:7g3<Y9oY4_1l5XA8g3f9X;Vg2_W1_1l5XA7g3f9oY4_1a5:XA7g3f9oY4_1l5XA^?8g35`9oY4_1
l5XAbg2;g3V1_8UIQ314`]3_1l5XA8g3f9oY4_1l5XAeQ207g3f9oY4_1l5XAfc2:g3f9Z4aX2Rm1_1l5X6o:Rg1<g3f9ge2
`4Q6]B0h:\<_1l5XA>g3o2f6U1XGW3X^3_1l5XAm@]6`@oX18g3f9Xg3fB_1l5XAaN9g3f9ZBQ4bc3_1l5XASO<g3U10_8WL
14cCli2_1l5XAY1g3LV2b6SGc8c2C8S1a3k=d4[:b4_5b<e6gW1_1l5k1B1f6[2BQ5Z8^9Z4j2g1]3P5>R;V2W8UJY1Cg3U1
8W8f;e2V8S7j=hd1c@W;g=_1l5R7U:nNY2:g3V1_8WL14`]3_1l5XAS5f30V172Mh4]2`1?l>5:`264f1404^1:6:406X1F4
D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313
1:T1S51FBMo3T226O2^3f4T3a1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2531W1T1>=_11f1C\12397g3f9]h2aa1_1
l5XA8g3j7k1eY2YP2_1l5XA7g3f9oY4_1l5XAW@9g3f9\>1fY1ia2_1l5XA8g3U1`8Qh3mA_1l5XAn4f30LDMER4]2`1?l>5
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1
239?g3f9Vj1S>dQ2_1l5XAT108i^2V2n61@g3V1P2^6WL14`]3_1F;k2Z10AXA7g3U1`8oY4_1l5XA<g3V1_8\Fj514`]3_1
l5XAcm1n4f30a12Jh4]2`1?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l
1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMo3T226O2^3f4f4T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239Cg3U18R10S7\>1X?ZW2XFc>_1l5XAcP1K[X1gA8g3^1W8oY4_1l5XAeP17g3f9oY4_1
Y5BXAT1g3MJm6Oi4a21Q1b5l43P4Q<P<hH`4X3n2Z3j1n;`9j4Z10XF_1l5b2a1S=V;XQ1k>b58g3U1`8fj3X?_1l5XAAg3V
17W8lJZ114`]3;S1f55\7k9WJmY1\1g3Q1V2o3]2Yi1e`2:T1l5XAm]17BET2@>a14`1k2DHR1EW6j1k116@d:@416Q1859:
4S1<g3f9lAMf:dE`l1WJ_1l5XAT_1>g3V1j6d1WL14`]3_1e4V1XAX;^2l6f30S11072Mh4]2`1?U6_5V35:`264f1404^1:
6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1`N8I45En1
C4G315^9o6\32a2CCT2_1528h1e1210524n231201:0S1S51F89Mo3T2241O2^3d2Q2]35R1j18P1d32Q202Jm138396D^2j
14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239T@aH1k2;g3V1_8WL14gR3h:_1l5XA8g3U1`8gU1WT3_1l5XAX1g
3F[1Z61V1X3_OR1?l3b4T2`=>T5h2S:0d3?1c:S;U1P4mCa4U3_1;`5_4h<a2[CDR4Z5Wd19g3f9SP2kY2_1l5XA_i1mJ=g3
f1o7a8fOQ[1nJeK_1l5XAaDoIW1g3L8`7L2Od32ZT11Wo2b1_1a5:XAc8d3f4U6g@c2a6f5Bc1\1o7R210j=1\16c4:39g3f
9b=\l3_1l5XA_A]X27g3[3Z6oY4_1l5XAP1g3f9X4`5kMYFj8R2T1P5j4R5d>W1PQ1_1l5g2>O61i1o3n6[9]1n52_[1:JW2
h3S1C5T33S@Q8Q5T7[1Z22b3e2F871i58`Gg;m5a2R2UIT1Y2G^2c1^6f1X3c3R1AGAX;U1f1O74911112000R7m5NW?k6d7
23B22T7m>S?g5T1e3h3S1C5l3524C7332V1c<Q83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9a?dK`8Y2GZ23@R1^6X3
5T1;KY1@?181R1A5?16092[<f1D:<;111210c3Y34l6R127`780_4^1IU1V4Da4V253?123B2W7C1W>S?k4KI:e1h3S1C5U4
X1m=Z>d2c>15Z4[:<ne1a1m1[4c8]95U2l2\1n;8D>FEP1G774;11122TES1]E12Lm6dIc42i6f3h3S1C5b395242@772ABe
<U8T60P1b11b4Z223k6871h1S=<Uf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??Z:8;2IF>V1?D2517>11112000B
6S64o73Q7N0n5k6e5R153;3123B2X6PO`1P5:`1T2h3S1CX4f4h9PEk:[2^5Y\2831]1^6f1F[2]11O<8CR1?1N092c9g2Q1
d174=610m6_8ES70h5f5E3g8=g6g3Z<n2n4514607G12U;9h3m1i8jQ51122`c1W1h3S1C5R4K?SFSi1`[1h>X3]1T1Y1P11
8\2d@1122^S1Db?L[4aB514T174Y5E[5T2h3S1IR424C7332T1kDV7d1]D8T1d7<YB`[1a6?4R1g95T128KY1P1181=DA5?9
92g>U11122B_6k?8o5V6De5R15_1o63LVNEP5W1h3S1Yc1T1W5ZW2h>f1Hj2L1\18Q1T11;CQ<U3R162S@\S1R1o>n2n4514
607G12c1h3j100^Cg2^8T?2^5Y6\3;;2Dm2cNSOiP1W533?=D3Ic11<170011122b1n1j251]T136T123f1h3j100^Cg2^8k
1X=2h;\3;>b3cNSOX5kBd8W533?=D3Ic11<170011122b1n1j251]T136T12Z7f>VF5o1h3i11V3n5e8h5Q7Z516X5X2n12`
6X4[4b16c4i3cIR1TM>d2RId4j1\333MD3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7\LU12n6n1h3i11V3n5e8h5Q7Z516
X5X2n12`6X4[4b16c4i3cIR1TM>d2RId4j1\333MD3Ic11<;11122a3Q1h151f1i6W=T3l9R32f7\LU12g1h3i11V3n5e8h5
Q7Z516X5X2n1c6d8b1j4i3cIR1TM>d2RId4j1`2O3b13]21<;11122c4g3i6W=T3l9R32f74WLU12n6a1h3k10^C2S;k1P6^
5Q32[3d1k8;;2b3]2e9_Bi48i16n3c=U4_7n=R8^5W5G=b1`262a3j251Z7Q@g>V7f>VF_1h3k10^C2k92T1k1a>2[3d1k8;
>b3]2e9HfAR5P2n3c=U4_7n=2o72[5o5=S462\651Z7\9d6U1hDf>VFNh3k10^CV;]N;Q4KjR1P2W[120]=W5G=b1`262a3j
251^<eI`4cW1S1h3k10^Cn92T1i5cH;Q4KP<fAR5cCdI20O]<W5G=2FY362\651g@mIcW1>h3\c4T92i;II_262b61g@\En6
20e37880DE21e227j1e947913`11>P320=@4028:22I7b2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1
_50Z2B3`1]1Q2^3\3^3Eg20e1c>6`91G;223;3M:0S1U3^1:3B9C5b6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<
a2`1[1V1=@MDa57OP3D_40^12247=X2T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22>N355Q71P@o?1U3:^52^5I_21d7
20e3789Z12g2116j1e947913`11>P320==2438:22C57b23Ok14041234@3;324>140411_14801311162A015K1LP11H:12
8E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:_46`9I;26;3A;:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@
Y;C5<a2W18[1T1139@M1Ba57Oe15b16S40450^12247932U2]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22>N3018T
W11U3:P;I_21R620e378d12\1Z1U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:1
2N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NM
Da57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N355TW11U3:P;II8\11j520e3@d12g2U2e947913`1
1>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;
26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^1B=X2T3Z7\1;>2?11Z2^33@85>:
81436NQ1R22>N3;TW11U3:P;I_21\620e378d121e2:j1e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7c66`91G;223;3I3360S14_4:3B9C5b6G=Q2U20U1;29>b11
d1]2U1><45130;Y;?35<a2l2V1NMDa57Oe3_40^12?=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;Q71PP11U3:P
;I_21X620e378NE011e2U2[5Y447913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0Z1]4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa5
7Oe3T4450^12?=X2T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22>N3;TW111S3:a5^5I_21X620e378NE01g2U2e947913
`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1
c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3T4450^12?=X2T3Y13l5\1;>2
?11Z2^33@85>:81436NQ1R22>N3018TW11U3:P;I_21m520e3@d12g2U2[5Y447913`11>P320=@438:22I7b2S1k1404123
4@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;2
9>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40^12?=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;gG\?1U3:P;I_
21o520e3@d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3
`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40
Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3018gG\?1U3:P;I_219i37U_1dHWV3=g63g8W620e378:Y121e2:j1e9
47913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1
c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDa57O[1Y2_40^15<=X2T3Y13l5\1;>
2?11De1^33@85>:81436NQ1R22>N3;TGa3]<1U3:^5a5I_21_620e378d12g236j1e947913`11>P320==2438:22C57b2S1
d164041234@3;64>140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5
b6G=Q2U20U1;29>b11d1]2CA><451@Y;C5<a2l2V139@MDa57Oe3S4;0^12?=X2T3Y13l5\1;>2?11Z2^33@85>:814206NQ
1R22>N3018TGo?1U3:P;I_21f620e3@>U12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@
Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;o<7BET2@>a14\4U=16@Z11T1P2:f5@4
16Q1859:T2I_21Q620e378d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:1
2N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NM
Da57Oe3_40^12?=MZ1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N355TW111S3:P;I_21Q620e378d12g2U2e947913`
11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I
;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57O[1Y2_40^122<=X2T3Y13k3P2\1;>2?11
Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_21V620e378d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C
140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20LHc>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b
11d1]2U1><451@Y;C5<a2l2V1NMDa57O[1Y2Y450^122<=X2T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3
:P;I_21n520e378d12g2U2e947913`11>P320=@438:22I7Cn1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe
3_40^1B=X2T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_21i520e3@d12g2U2e947913`11>P320=@43
8:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:
3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40Q2=X2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22
>N3;TW11U3:P;I_21l3i378d10^1V=47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\3^3E^4c>6b
9G;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N\7Oe3b6=]5Y13l5\1]111m5i181436NQ1R22]135ZW11U3:P
;c18\11_3i3@d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2
U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3b6=]5Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31Ni3OV6h\4ZJ=_[17BET2
@>a14\4U=16@d:@416Q1859:d3i3@d1031_>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6
Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3i552?=]5Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y
314i3Z^5=[B`3i3@d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3b657]5Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31V2j3j20o1Q4k1o>
j6]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S100235U5A?c1\@o318X1;P33E1012Bh<o3l4FJR27V274Z21CeX1g6S8_2l
2j3IP20o1Q4k1jE]1\3d2m1:=V3U57k14b6b8a12521E0b7m<\6f3\7UF_2e31AA0023[5A?c1\@o318d1CM^13E1012P4Z9
h1[2g4FJX1I24V274I`11Co8O1Q5`9P@g6i2>]11Z3_2R2j3e2U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1C\211E10`=R4i4FJR2e3V2o1j7;^Ng6S8_2S2j3k2o1m5V>c7]1\3d2m1:=V3Q>b8a12521E0QV1UF_
2g3S10023[5A?c1\@o1HDA18d1P33C1106Dd<l8FJR2^274Z21CPGdAg6S8_2T5j3V10c1o1X2d3jBa10\1AKd28>d2@C>61
072=A1A1P1<@R<E41Q14k1[5U1a12521E0f2R9P2c9b>^8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT2800
41R2h2GAR1BK1140i218=2=8000173:?A_1I1021l5>o6Q1j7FJR27Q13P174[1N1CU6>W2`4g3n3X2V1P@g6Jg1l44>_1Oj
2j3W1c1o1X2d3jEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0QV1UF_2g3S10023[5A68c1\1U2P7`3d1BKS318=2=80117
3l23Ec=l8FJR2^274[1N1CZ9R4g3^7P@g6S8_2Dj3fQ1_3R6Tm1jL[X110GoCUAl3P7W7\8j3h;Bm3U2j3S1a1U2m5jE]1h3
140P2m1:=V391Q1VEa12521E0kN4P7kA0X4_2g3S10023[5<4?c1VD518X1;P33E10`=R4i4FJR2l5o1V8^Ng6S8_29j3TX3
^U2151103k1j3e2U2m5jE]1P4P2m1:=V3913MVEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Ic=R4i4FJR2l5o1e
V1g6S8_2m1j3e20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P33E1a=R4i4FJR2l5o
1eV1g6S8_2P2j3Z1`1o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN65o6UF_2g3S10023[5A68c1\@o318d1P32FJh<l8FJm14^
274Z21CeX1g6S8_2m1j3e20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3IJh<R4i4
FJR2l5o1`NT8g6S8_2l1j3e2U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3IEm<R4
i4FJR2l5o1eV1g6S8_2j1j3k2o1m5jE]1\3d2m1:=V3Q>n4c3a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3Ic=l8FJ
R2^274Z21CeX1g6S8_2j1j3j20o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3G1c=l8FJR
2^274Z21CeX1g6S8_23j3c]51i1j3j20o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3Ic=
l8FJR2^274Z21CeX1g6S8_25j3[Bd6dd4Sg1l1j3i21o1m5jE]1\3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A?c1>
m?o318d1P3Ic=l8FJa1@^274Z21CeX1g6S8_2l1j3e2U2m5jE]1P4P2m1:=V391G9VEa12521E0kN4P7UF_2g3S10023[5<4
?c1VD518d1P3Ic=R4i4FJR2l5o1[<YJg6S8_2o1j3j20o1m5o>j6]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A?
c1\@o318d1P3Ic=l8FJR27V2334Z21CU<c5kFg6S8_2i1j3k2o1m5jE]1\3d2m1:=V3Q>b8a12521E0QOo6UF_2g3S10023[
5A?c1\@o318d1P3Ic=l8FJR2^274Z21CeX1g6S8_2k1j3e20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S1002
3[5<4?c1VD518d1P3Ic=R4i4FJR2l5o1eV1g6S8_2X3k3d1a6n1A[<a8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<R@W7T40S=^:
61Y3E27IH4DF0`1Y5W1b6`7e4K?3X2g2811042=261T<P8Q3K@f2W7Ja6Q1>0J2BY5h1c2f3l7<2>Q1]21Y1d1AV2o8=8311
21a1P1l2k3d1a6[1BkB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8WK0aG061Y3E27IZ2`1Y5c4m1o>X2d2281107=250000S<n
1o9W3\3n3U5T3Z1j54;P4S:f1i1i3d1A2S;=83141Z10311D92^1k3d1m7BkB93R3Z222T2i:a=CX4_o161o32Q1eS1@E250
00Xb14;P4]9E=X1i1i3V2m;54c1S1g3k3P1C^7d52Y7K@i1d3T:4\55o23^8o5Z?m1^D2f12i3[5@Q5;<X363;X17S12H?01
<S5@KR1D9j8_<A:2b1@42D1?\5IW3<L107=25000P4\3g212_3U3m:]1Y1Y1b1U7:o1<0Z52\1m1m2f2`2e45T2Ld2`2>`39
:g2]1Q416;1?Z3e1k3P1C`8cO8^:[1EYHah1Y20`1T6];P2Q1U6I_41107=25000WGf4j1m4P5Y3>0J2j7d5]8P2W7X2_4Q4
141l2c1k3P1CQI3W29W3a1Kf2`8T3Q3h]1XS2?]517C61@gHa?3Q1\2j549^14U6k8Q1]21`3a6d4=831121a1Z1:k3ad1WQ
2i_1W6C6]DoO\U12l3mU31l36l3U1WT1m5f1Qg4h1l3h20o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c
1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_22l3\d67l3U1WT1m5f1jh1Vn2o1l3U1b10o1m5jE]1\3d2m1:=Af1MQ>P2a6a
12521E0QV1UFMa1g3S10023[5A?c1\=o2o318d1P3]7o6l8FJR2^274Z21CeX1g6S8_23l3U[1[l1m1l3U1b10o1Q4k1jE]1
\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_22l3U[1m1l3U1b10
o1m5jE]1\3d2j12:=;5f1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2P2l3U1
b10o1f2Z1k1jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1T>W2o318d1P3]7o6l8FJR2^274Z21CeX1g6
S8_2P2l3U1b10o1f2Z1k1jE]1\3d23i1:=Af1MQ>b8a12521E0`N`7UF_2g3S10023[5A?c1T>W2o318d1P3]>l8FJR2^274
Z21CeX1g6S8_27l3U1WT1m5f1TW4l?m1l3U1b10o1m5jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UFMa1g3S10023[5A?c1\@o
318d1P3]7o6l8FJR2^274Z21CeX1g6S8_2o1l3U1b10o1T1l2k1jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]7o6l8FJR2^274Z21CeX1g6S8_2n1l3U1b10o1T1l2k1jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_21m32m3^V1;m3P1UQ1a314>^5[k5\2U59m3P11eT1121Wg3h;
Bm3P107UK22`5S1]214>o_2_5hZ1SJo4Am3P100\K22d6]2121iIc7]c1R1Q]16m3P1gT114mc66m3P1gT114>>m3P1e1QS1
14Q2m5T>[82U_2]c1@5m3P1gT1147m3P10fT114>8m3P100eT11212m3iP67m3P1ZQ11Z3148m3P1UQ141Z314:m3P11SQ14
1Z31216m3_Ec3@nd2a34m3Ub3c^2j12m3Ub33m3iP6bU23m3ea2S_32m3iS86m3g3da7o3W9T12m3^h51n33n3EQ\13n3[U6
V42n3kZ27n3OaK2R9142n3Qe53n3Ef\15n3RY1]1k2Se6U6o3:80Z112Lh127j1b9247?`11>FY220?[27b2o240412312@3
;63?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0`1W4:3B9C5b6G=Q2U20U1
;29>b11d1]2U1><4221@g3c2m4CBa2R5MDW4Y17O[1Y2_40d14a1U16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22>N3;
d8_>?_?1U3:^52^5I_211^6o3:8[112n1;:27j1b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>T>6R9W1;2230:3M360Q1>W4:3B9C5b6G=A_1U20U1;29>b11d1]2U1>
<4221@Q608m4CBa2R5MDW4Y17O[1Y2_40i16`26f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22>N3;d8o>^4d9[11U3:^5
2j4CI_211f3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC
5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31P6o3:8[
112e2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>
T>6`8AW1;2230:3M360<D1d4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3CBa2R5MDW4Y17Oe3_40d1;`26T3Y
13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>_?1U3:^52^5I_211m5o3:8[112e2U2b9247?`11>FY220?[27b2o2404
12312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;2230:3M360Q11d4:3B9C5b6G=
Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDW4Y17Oe3_40d1;`26T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;
d8o>_?1U3:^52^5I_211b5o3:d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1C
V1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;2230:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57
Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>_?1U3:a5^5I_211g3o3:d1f>47?b1>P320k2o506234@3
V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7
Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:a5^5Y31g5o3:d11h227j1b9247?`11>FY220?[27b2o24041231
2@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7d66R9W1;260:3E7360h5:3B9C5b6G=Q2U20
U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8h1V=_?1U3:
^5a5I_211m5o3:d100h21S2b9247?`11>FY220?[27b2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9
B3`1]1Q2^3\3V1W2]30e1>o4n3U56R9W1;260:3M:0I2k4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa
57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3018d8o>_?1U3:P;I_211P6o3:d11h21S2b9247?`11>FY220
?;o17b2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>T>6R9W1;260:3M:
0I24f4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40i1n2T3Y13n4M\128Q111i3S2B<>:8143
6NQ1R22>N3018d8o>`:n41NV2:P;I_211b5o3:d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB1
5ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:3M:0h5:3B9C5b6G=A_1U20U1;29>b11d1]2U1><4221@[6
T1h3CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436NQ1R22>N3;d8o>_?1U3:P;I_211`5o3:d11h2U2b9247
?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6R9W1;260:
3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Y13n4M\128Q111i3S2B<>:81436N
Q1R22>N3;d8o>_?1U3:P;I_211g3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>
T>6R9W1;5a1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9
_N1U3:P;Y31g3o3:d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:
3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31h3o3
:d15`>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1
;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9^CP;1U3:P;Y31i3o3:d15`>47?b1>P
320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1>
<:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9^CV2i81U3:P;Y31g3o3:d1f>47?b1>P320k2o506234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;S1d4:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3
R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31g3o3:d1f>47?b1>P320k2o506234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3LC5b6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M
\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31V6f38:62GB1h2U2n3c5247?`11>FY220?[27b2o240412312@3;63?140
411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>T>6R9W1;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2
U1><4221@[64e121057^2CBa2R5MDa57Oe3_40h4T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12>N3;MZ5[25i>2[<P3
1U3:X3g7I_211Bo3dZ20e1>^GW1Z2gU1[V1Y13n4h31]3=bC@o3dZ20e1>^GW1RX1[V1Y13n4h31k3bCBo3DoY20e1>^GW1R
X1[V1Y13n4h31k3bC[U1i3o309d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R
9W1;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3Q9\3Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1
U3:P;Y31h3o309d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>T>6R9W1;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5\7Oe3^<Y13n4M\1]111i3S2i181436NQ1R22]13P9_N1U3:P;Y31Ao30cZ
20e1>^GW1RX1[V1Y13n4h31k3bCc3Q48d10[:Y447?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3
E^4c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g7f4Y13l5\1]111m5i181436NQ1R22]13`W11U
3:P;Y31b3Q48d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4c>6Z:;g1;h5:3LC5b6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g7f4Y13l5\1]111m5i181436NQ1R22]13`W11U3:P;Y316Q4U_1dH]]33g85
R4Ae2he5hY16R4Pi5mk1Q31V42R4Pi54R4i7h@]P5S5f3<@DMER4n3?l>554`264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]
8OT3d325k102l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12317e9_7YDR721;S4@m3j9[c1WIP\1\`1S2WCXJ8
S4dJib1nQ1mT21SQ1l=3S4[g5R\13S4h<gT14S4_FZm3Pb3_4f3<@6=c1HY3n3e6l8:`264n54E0200111;212260171B2[4
0151U2X17Ii5o65V1037<:0@?o2f53DW1R2]L8I45d2CIZD2a2CCd3528h1e1210524e3X61Y1Mo3d1?241TAd32D\102JQ2
8396D^2S3211986E9JNR2AT2Y1i32]1Ce17P9C]>_DLn251T42T4l@3T4l@Qa24T4`DWS3bo12T4hb73T4XR3f72T4Rf2LT4
DV6h\4XV27BET2@>a14\4U=16@d:@416Q1859:2T4Yi21U42V4Yn52V4iY62V4f^3j1V4Y20T2m5jE]1P4P2m1:=V391Q1VE
a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_24V4f^3b_2We13V4bb1f[44V4^>[8^W53
V4jF^W54V4^>[8kg21V4n1V4Y20T2m5jE]1P4P2m1:=V391Q1Fj1dBa12521E0kN4P7d4`A_2g3S10023[5<4?c1VD518d1P
3]>R4i4FJR2l5o1U:_Lg6S8_23V4k_1mi46V4j_10XHaV1R32V4k_1n1V4Y20T2m5jE]1P4P2m1:=V391Q1_>f6a12521E0k
N4P7a1cD_2;[3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1dR1P4g6S8_22W4ba6i4f3@<DMh4n3?l>5:`264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057
n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\12398W4T2]_6UU116\1
T>Z6f3@<6=MC4o3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45
V1037<:0@?8f2f53DW1i>f?8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3Z26R1
2Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239;P5>_2Z:^17f7h4f3@Q1Mh4n3?l>5:`264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2
e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_115`1C\12393W4oY3bW
34W4bY2XT1fS36W4h2i^6^<l6k<4W4<`1d_63W4<Ua6k5f3@C=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2NE253Y1T1>=_1152]1C\1239R4f3@
C=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1
e1210524e3X61Y1Mo3T2241i<Z4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1SM;W4<QEgId[1W2e5c[1TS2S<
VDR5f3@Q12J4c4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1`N8
I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E
253Y1T1>=_115`1C\1239RQ116\1T>Lf3A;GP2b3n3mW1Y=a]2e121057X<T6Y<f7b2n3m7l4P4Z5a2QL1X46X4ZU51L?^g1
6X4R2dd71i5:2X4nP6;X4;a:mm2cT1YP2g6d9\@R3o;3X4;W^71Y4=Y4`10F0[U1mR3Q6cQ1VD_5312Y4cj52Y4XW13Y4k9a
X18Y4K]1[U1lj2R>mZ1UK7Y4K]1[U1VQ32e76Y4K]1[U1oX3gn25Y4Y2[U1oX3[l16Y4X20[U1oX3[l15Y4X20[U1oX39Y4`
1G0a7iMg:Wn2je17Y4`1G0[U1oX3je14Y4`1gU1Wo4<Y4`10F0[U10nX3je1_531;Y4`10F0[U1oX3je1_531m1Y4`1E10R2
m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJV1Kl5o1eV1g6S8_2k1Y4V210R
2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_27Y4X20[U1
oX3[l128Y4`1G0[U1g:Wn2je16Y4X20a7iMoX36Y4X20[U1g:Wn22Y4K6Y4K\10[U1oX34Y4Y2[U1oX3;Y4`1G0_J^:<mR3Q
6mY1l;a8Z463B7<Y1j1=15J<6742[5U13Z5T11?E=N<:W23W2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j57
0e185Y1W2U212IO8>:IHMH;Y2W10I0P24CY3O1n3`3Y5:22b2K1`4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>
4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02\35MNV1e151<P1P1Ah1f130V4b2Z35>;2j1\111211I104J@Z2c24KH
2566677D7l11188318T1W1c1\1C5ED2d10U14E21]1T1L4<2j1f2k1j3X32l3n1j2g4\20R2[1U1B27II;[4cBd@eX1f<mS1
1UQ2T11c93[4k^3o^23[4Wj3cS22[4km53[4Xh3bU21[44[4[@b^2Sm22[4^B5[4^Bl[1S;`c32[4fi53[4^BP22[4_D5[4Z
CT1oR1k62[4[n15[4ZD\[1Y@h`34[4ZD\[1RQ43[4ZD_\52[4Xh33[4Xh3iY22[4n]32[4S^32[4[I3[4[Igd25[4j2`FfP5
PR23[4W]3nGj1[4T20T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_23[4P]312[4nj62[4Q]22\4SS14\4SS1Q<iI1\4M\4<V6h\4XV27BET2@>a14\4U=16@Z6Y4@416Q1859:7\4SK
0fb2<g9oW45\4SK0Sc2g99\4SK0Y^1\T11:g9bl23\4ZLh61]41]42]4Wc35]4lDmV1PR1b]4:^4[2\5dP1R2c1R[42m@jf1
6^4[1Z61Wn1ZP42^4XX63^4XU3oR36_4UP624hW1kGY1_49V2o3aC[9[S2^\1k\151TI7BET21>>a14\4i3m6]216@MU3`6@
416Q1859:S3Nf3H4Gc5n3We1V[2Z2e121057X<gP1`324T4l4P4k1g1f1a2f?mJh14_4UP67nD3`4nk6Y45`4jT2]U3ea19O
`48V2o3h\4hj1_;7BET2@>a14\4`4d816@d:@416Q1859:M`48V6Y`1^l2XV27BET2@>a14\4U=16@d:@416Q1859:3`4cT3
]Y31`4B`4dDT3f>YNSIY8X2iAR2V7b5k2XNd=^4o;fG2`4SP3;`4m2Zn1if22Q1c1`c1X<d1`78`4m2]]27aW2Vf1^EcR13`
4Q^6i;3`4iW3ZT12`4Yj3X1a424U3P3\9[S4Y1[ASC`;2e5W50k97BET2@>a14\4U=16@d:@416Q1859:Jo4Z4610\1OQ19<
U2]1T877P21>FY23?c2b2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1>RI2500:3M:P5
S136;f7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MDY4;KX3B<50m40k1d27:\8GO\128Q1d6<>J3]4>^1Y3Z5^>@Z
63Q4\D_211U1a4mDV:0X1X4QMo2n=W7T;P:R6P9j91o8S8^6h1e1g6R6m5n2d11m1k2e8<U6Cj2W2j1c2V4Z46N>0_2211n;
47?b1>P320k2o506234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;2
985b11d1]2U1><:1f9S2CT3R5\7Od10o1Z3S9b5g1\1]111m5i181436NQ1R22]13o5V@o4Y<1U3:m2R8T1T215a4Vb2T\1e
j1`LT2a42\2[1b2\3h3n7b>a2l7N0Y21Z113@gCLc2W59LPg1Z4GS1X1mDO5S:a3d3U1`339`3V21e@a2K_:62R14R17U1Hj
1<;109:I3U5d2j=N=a4\3iFd7P2_L]?VY3gJe8_?e6Y2W6f3J26=2Jh4n3?S61f85:`264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1Mo3d1?241O2^3]9:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A>AQ1E253Y1T1>=_1152]1C\
1239_=U3lK1b42b4^o51b43b4W2lF3b4TI[j24b4TI[j2m[26b4d_1ka1<`m1nb22b4mT3j520V48[12g2U2e947913`11>P
320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;
3M:0Z1n2^1:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:8
1436NQ1R22>N3;TW11U3:P;I_21]5Z48[11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;2500:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5
MDa57Oe3_40]3Z1T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8o>_?1U3:P;I_211Ac41Jng3R\2aET2f4U1`5Z2i7S7>c3U
1V6<c4me2]2d2]^1GhJ1`Z1fC8d:S1c40a5YW1j4NgHR54W6P2V2n2\7W2R@1[:1NT1T8_Gm<3<8XC5o:0c29Lc5U1d4Cn:Y
A01Il4I0k3X2b3_16c=d2o5[<Z2f`1R_11Y4b;l>\3R:i3_6g4:a=e3FT453d4jc5g8<d4\2h`1T3]n1`Z1h[1eGY@j1]B2g
4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4
G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>
=_11f1C\1239m4f3MDK1h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1R2]L8I45En1C4G315^9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1Mo3T226O2d2I]9T3d32Q202l28=KY44S1211986
ET1NQ1P1c1E253Y1T1>=_11f1C\1239g\1Fd4ILZ1X?\P2d5mGiR1n9ml1n9i80_91]70l36f352d4Qj6?d4f1Z1`X3SQ411
0_91[;6:[351d4f5f3MDM^1=k2n3?R2i<536`264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<X176BW212\3OBJ
5a4[17<\1o2f53l1;D_M8I45E21i1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3d1?26O2^3]9T3d32S1M02d2
78=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239FP>]2i3]2110mBQ1M1?[35h4f3MDMh4n3?l>5:`264f1404^1:
6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239^6f3M6=Mh4n3?U
6n1g6536`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f
53DW1`A1j3R98I45E2k1C4G315g5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1Mo3T2241O2^3]9T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1L7>=IE152]1C\1239j>[4P1ZHm5f3M6=Mh4n3?U6n1g65:`264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253
Y1T1>=_1152]1C\1239[?j5f3M6=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O
2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239?d4Z23Z?lFnf5g2h5JY2h3R;[6>
S69d4\2PP7X4_1]4W4Z9n<P2d44Cb100m3l;][1d2]@l9[1a?e2iT1S_1`1n8d<7BB2Z1I@>a14\4o1o2;8S1[3b1]116405
4V8f1F9641631K859:4V2[3El4f3M9:Mh4n3?h>35:`264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12398d4X2UT7dD^1[50c4?d4f1YS5L@_h1_7l?1Z4:S1:[505d4f1dd71Y
@R1d4IK0EP:Z;QG`Jn6a4X5\A`<S>e[1f9e8U=EY<_5P6_4R2f51V21^2V3_2EV5[1d4IK0EP:VS12m82Z62Y2Q81g3[@ZJb
Bo3V]1V1G[4[2>k;V1jGS4;R2]2X31V212b2O_4ET56d4la11^f50ZM5d4gd6eC0f5W1d4If1n_151Z?fQ1VQ2:A?l9J1]Hj
@g69U3<00V35NW21X2044h2g1T7n2U1V2Nf5f3MD4H10Hl3U2h159c7E_3;f2536`264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1T>[@8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<b1e41Y16
Fo3T226O2^3]9T3d32Q202l28=Ka1g24S1211986E0S1N=CP1c1E253Y1T1>=_11f1C\1239FKR:Od60b544i6P9Q1c5f3MD
4H10e4n359c7U4;f25:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1PC_
;8I45En1:84G315^9o6_3a2C`1W1_152Q2e121057n2313<X61Y1Mo3T226O2l2A]9T3d32Q202l28=Ka1g24S12119866>0
S1NQ1P1c1E253Y1T1>=_11f1C\1239Y1PB0b544`4X2P92d4gd62d4Ye7S1d44V6h\4dj1c;7BET2@>NB4\4X3@V5T416@Q1
b9@416Q1859:Y2Ld44V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Nd44V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:
b1KMd44V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:b1Nd44V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:3Z2i4f3MB
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1<AQ1P1c1E253Y1T1>=_1
1f1C\12395d4jm6Fe?`H5d4_[3_U3WM`H6d4Sn2ol3dAPEQ54d4Sk6\EZF2d4dW23d4cY3]`3Gf3M0Ec9W3W[3YDe121057e
3g>hDi8m4i2P>h4nW13d4ef5[S1Ed452Y[1N3?P;Y27ZS1`e2_O_7S8U3R2R6_?a1>6d4ca3eZ1VV1[6gA4d4ca3l`2[67d4
UM[W6^@g4b=22d4i`63d4aR7;R5f3MDMh4n3?P6`1b3X2^15:b1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53@[1`N8I45Ec1:C4G315^9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1Mo3T226O2^3]9T3Od22
X1H02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239\1n4f3MDM^1Y3n3?l>5:`264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1
Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239`6_2oGP8\759d4Q3n=Q8cc2_Z2d
Z2k35]5f3M5>MJm3n3?S6h85:`264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o24`
4P13c18a5nH8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3d1?26O2^3]9T3Gl22D\102l28=KY44S121
1986ET1NQ1A>FLE253Y1T1>84_11f1C\1239P7R5a4PCd4P2k4f3MD2Jh4n3?l>5:`264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T22
6O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=_11f1C\1239h4f3MDMh4n3?l>5:`264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23
13<X61Y1Mo3T226O2^3]9T3d32Q202l2839KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12395d4X2Yl6eFb<R1d444
Q6eN14k]3i9_a1n:7BET2@>a14\4U=16@d:@416Q1859:Ed4f1Q2P4RZ11iEbV2ZB;^?a3a]1g8k5Q61V21^2X2:d4d2^l12
Sg1`ElX3k34m=Ld4\2Q19b2]1hV1Y31Z1^D`3jQ2k1X1WP1a3_8Q6g@]3_:9b2V4m13\C5d4\2XL\\5jY14d4\2fa5Yf14d4
\2]V4WZ3Q4Z49\1Oh1U2b977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1T?2
60:3M:T63Bf7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7W4Y1]90h4_:\128Q1d6<>J3]4>^1d8o>mN_211Id4X23
l8<i9j3`H1Z1^D`3SCe<R3Uc1T?a3o:_311S6\KaL=d4\2[7m1bU2^S1V_2R7Y7a7nJ]B2Jd4\2d?c<VC1_2P5eJ]9U[1W4k
T1l18m:a3U1@l;b2j<g:f4h5f56d4fJ]1TT2W_2jY1R1d44V6hETT2[K^GZCmb17BET2@>a14\4l9X316@d:@416Q1859:IP
1d44V6l:af1h?`k1V;Qk17BET2@>a14\4U=16@d:@416Q1859:S1d403V6We2P6R5\\1Q;Vk17BET2@>a14\4d70_516@d:@
416Q1859:Md44V6h\4XV27BET2@>a14\4e7_516@d:@416Q1859:Ad4U2c\1]h1a=PX1oF1^IYN1Bd3T1A_;B5d4^?ZO_Z1[
b4;d4f1N0Th6Y13QJ1l5Q26d4f2^i6TP12Y:V1d4E4^X1a3V?\[1f6X]1^C\2I1S3o@kC7W1X1d5j7ET4V35e1K1b1[2>@3_
1P7C]22Q1d4J^X1a3V?\o2kEI1S3W=U1]F7`2d5j7FS4V35e1K1b1[2>@3_1P7C`21d44d4Xj6W4bA3d4Sn6lF2d4Vm7i4f3
MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G31
5^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_1
1f1C\1239mY1>4d4am6\8R2W6f3M6=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3nJ8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524j1S1313<\2k31Y1
Mo3h1;241O2^3]9j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239W9o5o4^Dm4f3
MD2Jh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1`N8I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1^14E253Y1T1>=
_11f1C\1239gOZB2\8f3C96=E7h4n3?V547?1`1>P320k2E5:`264f14041234@3;:681406S148470200111;2122601511
B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kc>6[9N;g1;n18I45Ee1813=49=315b6G=e1;U2
0U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1Mo3T2241O2^33U7S2T3d32Q202JA\128396<113^
2j14S1211986E981436NQ1P1A?2>E253Y1T1>=_1152]1C\1239YN1U3:P;Y31k5f3M6=Mh4n3?U6f85:`264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y7S2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T
1>=_1152]1C\1239h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1
o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986E
T1NQ1P1c1E253Y1T1>=_11f1C\12392d4f]17d4X2HdY7REm35@d4f1AH]X32Wj1Pe1jA3`91i5:T952d4_[3l4f3MDMR1e3
n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6
_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\
1239P9TKX<1h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P
1c1E253Y1T1>=_11f1C\1239j85d4Qj6^>U4PI3d4Rc7P83d4Sk7_;k4f3MDMh4n359l>5:`264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
o3T226O2^3[7Q2T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253CET1>=_11f1C\1239SY1k4f3MDMh4n359c7X75:`264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152
Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ka1g24S1211986ET1NQ1P1c1E253CET1>=_11f1C\1239>d4@S
102EQ8[g61S?X4Q4c6f68d4d102g8aV7X4\AR5f3MDM000e4n3?Q7j75:`264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239nJS5O1=b4k9Q5f3MD2J10e4n3?Q7j75:`264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2f53l1`N8I45En1:84G315^9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239RP1O1Kd4KH0I
Sb1gH`=Be7dB[KYP2_>?^81R7V5MS3P2`2c1^3f2>S1f3MC3L0e4n3[S1kAk?em1e121057X<gP1j1>0b5l4P4Z5a2hCm5O[
5f=0T3Ad4_3Z[1YAFY?a2WL\7P:`4U2T`1nFnCVIT;2d4f_3Gd48]10U2b@e21YL2?[_2k2Yo1Y@4P<SD168S1T>8d4g1^d6
TP116\1T>Od4HL00FTi11_21k3lH^`2]6l]1S2a5j>168S1D?6V6:6[1c48Dd4f10VBdW11_21j30lHhR2V8Z`216\1o7T68
<d4f1Obc2ZY2lj1iK1i527\5:d4f1Odc71i5224T:7d4f1dd71?Y5:Ed4IMaQ1aV1TU2l^1]?X8U:1nA6X416\1P3c3_722d
4ka73d4g`7n73d4g`72Ed47AJ0c]1g2a\5Q1k>W1X3OX1Y1K@e2m4j2h37d4f1i8j[71X2^25d4`:jd5X5Td1<d4d10kb1VW
2n^1^[1a1bMg5h9M<d4g1aW3of2gKk8U@W116\1T>3d4Ql6QI8d4g1oh4ck216\1T>8d4g1a]6QW116\1T>3d4hd4d\13d4]
l7Y:W5f3M<7Mh4n3?l>5:`264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l
1R>]@8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1N=
CP1:80N883253Y1L7>=_11f1C\1239^Kh4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l2
8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239TW1<d45^10^5hR2\b4PIT6S2a3a14d4mY2\b4UO3d4o`6m^12d4
mo75d4Qd7Co606d49gT114Xn5S1d4Jh21hIj;a3b6n@Qg2kEA9S3k@oC7`2d5j7j4V35e1K1b1[2>@3_1P7C`25d4QY7U2]D
`72d4VW82d4VX7h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3R8Z1T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239R5f3MD2J3AR4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
IW21_3OBJ5a4[17<L?o2f53c18`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q2
02l28=K@h34S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239RQ11g<k4f3MD2Jh4n3?l>5:`264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12`N8I45En1C4G315^9o6_3a2Ch2\1252Q2e121057n2313<X6
1Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Nd44S2R4h\4XV27BET2@>>R1
4\4U=16@d:@416Q1859:Md44V6ZW1]U3XV27BET2@>a14\4U=16@d:@416Q1859:Ld44V6h\4XV27BET2@>a14\4U=16@d:@
416Q1859:Od44V6m51hV4XV27BET2@>a14\4l5X716@d:@416Q1859:P1d44a2d3m51hV4XV27BET2@>a14\4l5X716@d:@4
16Q1859:X1d44X200k3h\4Vj1Q<7BEZ1I@>a14Ef3U=1612;d:@4162N8571:S3P3a1f3M4Bc5n3We1`;PR2e121057e3b8g
P1m7l44k3Z5a2T47BET2@>a14\4U=16@d:@4162N859:Kf3MGc5n3We1`;PR2e121057X<gP1m7l44k3Z5a2iNe7U2S5U3_1
d44COA01m3^4lT1gk1WH\?hKo6_S17BEZ1I@>a14Y28d14n2V:16@i1j8@416Q1859:`1U53d4@^^7>d4jb1U9fh1j`2PAP4
a5?n6Y7AY3c?6d4Ro5_6PAWLV1<d4lL0Kg5d7R;kIVV1WT3nV1K6d4V[1fGfC^h2ij1P1d44a2d3WD`h3XV27BEH[1@>a14\
4U=16@b8Q2@416Q1859:Dd4Wb1h@S?kb2:Q10U608L:a1Xe1T9S3g1kA1<d4\2V:gQ1PS3f<R8YBX5RP1PCj:Id4`;Wg17n<
`j1jJQ10U608Ld:U1Q[1^;P70`3S:1601Lf3MGc5n3We1a]2e121057X<fL1n3m7l4P4Z5a2nJn51a4BO6d4V2nX1P2Wo1P`
35d4f2gS3_W1Z^23d4f2fi7Nd44V6h\4]a1jD7BET2@>a14\4U=16@d:@416Q1859:JZ1d44W2n3Z:[W1P72l2l4S\2V4m6m
2f1^f17BET2@>a14l3?^3f916@d:@416Q1859:Y6i4f3MDMh4n3?GT>5:`264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3
d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239X5h4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1
Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Ra1i4f3MDMh4n3?l>5:`264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1Mo3T226O2^3]9T3>1S32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3MDMh4
n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gLh18I45En1C4G315^9
o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1
C\1239o4f3MDMh4n3?l>5:`264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1
`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239W5X1m<bES6f3M6=K13Do3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X
61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239[8h4^?5X41S1d4
4Y2l3Q[1fQ3XV27B<8T2@>a14\4\9h316@V9]1@416Q1859815R1d4m8g57R1k17h7YGl?UA;T1_81TE`3_Fd11n3T3R4A1j
;M?jJd9Af4l?cV16d4TBSk31jg2bQ19d4mIh8bLZn2[7]1oAlc13d4\j2g]34d4[o5f4fQ23d4[o5X5Hd4If1a^1g6d:jCg5
iESc1L?Rd1T5b126U3^94Z1d?9D8d4`2h\1UCUm4b19d<8d4KYb1\Q1X8QR2eKbS18d4Bi1SZ13n]4TQ2m3P1d44W2n3eQ2m
ITa1XV2789ET2@>a14\4U=16@d:@416Q1859:S1d44V6oR12XT1h2X1ZQ2XV27BET2@>a14\4^5]7816@d:@416Q1859:2d4
Xl2Md44P2U4h\4XV27BET2@>a14\4U=16@d:@416Q1859:Nd44V6h\4XV27BEf1=@>a14\4l<816@d:@416Q1859:W1d44P2
U4PDgh3Z:V2o2d;`O`;7BET2@>a14\4^3h1`1\616@<W:@416Q1859:Md44V6h\4VKQ[17BET2@>a14\4U=16@d:@416Q185
9:Od44c1<U4[Y1\S3XV27BET2@>a14\4U=16@d:@416Q1859:W1d44c1<5o3gCcEQ@Zc2T<be1`4789ET2@>a14\4^3f916@
T6_4@416Q1859:j1d44a1>F^3^ElCSJe=R30b15n<_6[;W1S>^8Y;\Y1aA71@ET2@>a14\4l2IIW10m5HD16@S41X1U5@416
Q1859:Z1Q1d44P2F^3[Y1ei1kAjGXV27BET2@>a14\4U=16@d:@416Q1859:R1d44P2U4[9cb2Q^1f2XV27<5ET2@>a14\4U
=16@^5U5@416Q1859:Md44P2U4h\4XV27BET2@>a14\4U=16@d:@416Q1859:R1d44P2U4QR2fZ2XV27BET2@>a14\4`67Y1
V1k316@d:@416Q1859:Q1d44P2U4Uf1k;oP1fY1Y;nj17BET2@>a14\4U=16@d:@416Q1859:2d4ie78d4`1Y1\Y6bg1312^
420V49]12d2U2j97913`11_320=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20QJU
126;3M:g1`4Bn:U20U1;29>b11R4U1><451@S<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\2P3=D85>:863]4>S1:U2jFQ4Q:1
[?2d4`\13d4`1Y^55d4i1Yb1ba4^b1Hd4ES1d;2X2;gd1b1QV16n>c@Y3U2fo18l:k2f<d3R8_7_4Id47Cj7e<cJ^25IlU12
jCk66A^V1Q3nBZ8UBi6Y=RS11e2>d4e5VZ1P:\X2o76h?XGZC1\;c2Z1h1d4KbLT4i2l2P1Y2i12i3d117331<F]3]3La21k
3o4iNZ177X1bMVS1^2k341<281?0415_1o4R6S5[9W9m:kCm4R3Nd4J^X1a3c^3jDP1I1S3kT17`2d5j7j4V35e1K1b1[2>@
3_1P7C`2Md4J^X1a3[5WY3kEKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C`22d4Xb1Od4J^X1a3[5oc2WEkEKS3gNS67`2d5
j7j4V35e1K1b1[2>@3_1P7C`2Md4J^X1a3[5WY3kEKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C`2g3e46C`32d1DBDFV26T
7T>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7X3\2X2U1i62S4Go2<e1k:8R129C5511GZ1R763A19V1c2U5U8>Q5P7l1U4
P1X64a1l4]1a1a2V64?m2Y2\2D[7AR8e2L6HY1]4[4:2X1i1^5l1W1g22JX1i34<62]10Y1T1V3e4;>`6b3Q3b2014i2b47Q
353X81@j6i3b8l5GR20l43[4b6X4\1Y1j1B4?R1Y1Q21R3T;8T17>71@>>k1:8=P48[170Mc11\7h168>dE\1:2F1[3kBJ>Q
?Y2f1B]5Mo2V59R=f1b62P3a22[30b7f2V4<:Be480_1?]D\3k:14_JR_1eHUY2Y<DgOR9;e4Rm1o2WT1T:TP1QZ1\P1a4TO
BJe4Y^1fZ1S9Y<X>@]4i9V5Bc:\O]<DV;>n4Y47Q@V3k;B\37Ge4;3X9\Jg1[Eg5bS1Y@oNc;Y5d<];j=\2o?_3]1g8R3i>1
e47e4Db^1f9``4mIYJ5e4;3eS1YV69e4;3eS1nS1aR2T1Ro1`O2e4?<e4gW1`Mc1W4X7Z:_Gk2`U1l3]K3e4aZ1PT5?e4JfV
1c5h40X:\1cA[H^?ic2R?nCPH2e4VW8:e4ZU1n_2eU3b1i;Z30XDU39e4UT1g?Z<0bQ2hS31dJZ1e4D5b7PAh2o;U28P9o1o
7g2^MW7T6\>cAY1_6W1i1j25]19l4]Cm7R1k3n7l1a9L>l1Q:<m<X;T;`1e4D5f1k24dFi4@Z2\1]1^1^2V9k1Q5m8k18^Cd
3:HRG^4U<k@d3X1R951<Q2A^:m10j=dN<6f<T8S3^1Q8=e4JY?1^Oi]2Qg10o]1n5\A=b57e4JZd5[c1R9m8W52e4DFe4D5b
671A_P1\23m6RR30R4Ibo1Of2R5Y<j6_72e4Uk65e4ck5aO[1bT1Ae4c109`;g2QGm5e2^;T?_X2]c1@Y^1c=Mg1e4P2o1m5
jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2Be4X?af1U5`=a9
Zl2[;\2Q=Om2T9S1m3S=S7[78e4T2Yh2Z1n2d_1jZ2`?4e4T2Sg6`?5e4T2_f2cP4`?4e4T2Sg6`?4e4T2Sg6^?5e4T2l:di
2ab34e4T2Sg6d?5e4U\1hW1Vc3aZ12e4f\22e4hE2e4T23e4T2dV74e4T2dV7m87e4k:^S1jN]1]5Uo32e4Xi69e4T^1Vl1P
<m2_;0af2VNj4f3NC00Kh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Ke1c24S1211986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239Df3NEc9dP3j=YDe121057e3g>bMQ4Ki2P>Bf3NEc9_^3YDe121057e3g>bMm4i2P>P6f
3N5=1Kh4n3?U6f85:S2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1`N8I45En1C4G315^92l6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396
De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g?d5Ef3NEf7l1^T1PZ2YDe121057e3g>bMm4i2P>cDLf3NE
c9iH4`e2YDe121057e3g>bMm4i2P>j7a92V1a35SB0Df3NEc9_^3YDe121057e3g>`M1m4i2P>S;Df3NEc9_^3YDe121057e
3g>`M1m4i2P>S;Ef3ND0c9_^3YDe121057e3g>`M1m4i2P>S;Df3NEc9_^3YDe121057e3g>bMm4?Y2P>k<Bf3NEc9_^3YDe
121057e3g>bMm4i2P>m5f3N5=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3
W8U1T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239^D2e4U]2Q1e43V6SU3dW1X\1oI7
BE>e1@>a14\4KQ9W316@d:@416Q1859:o4f3NCMh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32IW102l
28=Kc1e24S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;j2o:X2k=\8h4f3NCMh4n3?l>5:`264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X
61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S;2e4ke55e4lo2oT3VMcG2e
4Re31e4V1e43[1DU4lY1A6eT1h4g6ka1XV27BET2@>a14\4n3V9161>d:@416Q1859:h1e4P2o1m5jE]1\3d2m1:=V3Q>b8a
12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2154Z21CeX1g6S8_2T1e43P2U4`4Y?SU2ic1ef1b?7BET2@>a
14\4c3T1\8162=d:@416Q1859:Ne43V6Xd2a>mY1XV27BET2@>a14\4U=16@d:@416Q1859:R1e43V6j5RGT;g]1mf1^R1iS
17BET2@>a14\4U=16@d:@416Q1859:ILe43V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:T1e43P2U4h\4XV27BEF]1@>a
14Y3R1Z2[2S41X416@d:@416Q1859:f1Ne43P2U4h\4XV27BET2@>a14\4o3U916@d:@416Q1859:P1e43P2U4g5Yg2f_1XV
27B2BT2@>a14\4U=16@d:@416Q1859:Ne43V6c58kV4XV27BET2@>a14\4U=16@d:@416Q1859:4e4T2eU7lI8e4X80W\50U
4k:P13e4DdN6e4Dl=QX2iMgd31e46e4bP2\h1]4b9Yh24e4bP2\h1]4Q3e4JU6V1Hf1W1Ol29KA>DY4o20d1P16U3\2[3a2W
35e4<c8n3a2f>b4R1_2k1Q1e65Y2\:=0g2d1e5Oo1Jn2S1b57L;9_<6Y5a290M23`20@=OR1<e8_1a9T52Q1e11\6b8Z63R8
B5[2`1R4Y2C^3m;b=D;g1e4J\7g4^1T4Q1f2h3c26l28Q10a1l1V1i55W8k2h8Y9P8`5f1ED61aC6h2@AZ2dAh1o5n>\1Z2@
`2g3fFYO985o7m20e8j2e4JN;j1e9=o11`45L19Q2l18JB1R1Y5:j1H>5f1W>k?l2X8T8D4V1Z4Y1f3R91c1>LR135h18l63
61T7JW2=R171h;Q2]7H2O2:`:g7Q30a2X2;[3f:R7i1R9Q349P2OZ6g:Af:2_7e46;7Z1j1Z3K1DY1b13Fk1a115W1Z42o1C
8@U2Z198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L8N42^1Ie2Z1=V1<6Z149CT2\581P1Y2Q
34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1@1^1:23JS1:?7_1AFc>T10B2A44f2R3:>P1U5:`1R1a2;MT2g
7e59469333^1632<Q10Q2=;<6l18f250e1R2n1H`2X1N35j153o20547\1322=V1?C012S1@A5>3562Q1;H2F3V1\185Kd2e
4Jl4]210b33f1_1E71o5Dl2S2U2\2Q4H>`=k4_1Y6b83[7R85:P21T1d>P31c1^2^1g22[3KF:Z3`3U17MQ1`17V<o:hE0e5
`3i6Z1P9`2_3k71>U95n3d14l192g3b5b42g8I;Q;e46;7d28BU1`18I16?R16HI39EP1=GK11^1R2]25Ec1IM1U15:ET1Q3
NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1^4M4DR13i2
Q2F8P1CJ67^15e2S1E2721Z10l18:82;17U1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G
2:22987632355514232841=1K:d11LLLc4R99I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1k1J>`1?f5>=>1;AG[1;S12893
33T1D2M9Y2I<6><66K6f1H=I=06V2a17CS1V1:X1>C40j15:25;k170547V10462=3R14N08=A5:AD3137;_26Z1FN<;81T2
e47<j1c5=S5V4F`17LLC7b3Ef1Ol3Z3`C]Al6l5k1:21P3:e2D^=R7e5R1[1f50R3j@]6R1C5_3kBJAV2j4[1kJa2g3<>9e4
m1n6S1Jb8^3d25R7e46C7^1j1EK1356i1X3HU1j9d1H3e1@0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23
<=243028d4`1f3Y4;K3;Eg512IORH@3V22S1^1c3[79o5421]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1
P15@W1\3o45d1K3Z1W1Z1b1W32P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2=b2a32d1V1M3^21^12a4I;7=]124Di8m1;f1B
l4Z1=C0S1<B\21D2Y1\65e1@A0D1Z5e4J7^1j1EW1C2b43DU1^5T11b53a25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[
7g512IOl1_2m:o6c4V1Y2h2m5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>W1H14G0;HQ
2T25d1K^1Kf1b1h2>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21_3c1a32d1V1Q52Z37N]1e:j24j9a43o13_23Q6A`1e4J90k6S
;]@b2\1X1R1i3o1U30k6aAOXLT?]4c=652o6m=e5]27Z1X1U6o7R6^7\5231Q8>P3l515\3lGS3e46C351f6@;h1ET2o6j72
@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28`Hl61m12c5c5P6Y43[2R1X3^2U:P223R42Z6Q1:g1n3o7]14X6]
111:T1;V70:R331g3T1m1o2k6[7a8oBg5`>Oe4J;f4o220cFg:8PQ1bS1SU1i10g1Q1c1o191`3j16h6l9YW1j=0a6j?Ae4J
;^NS3YIVc1mW1S44`9ic1i8Y1`5c8T8`1e4T1l6l5Y2l2]23?c>1^8b50d41o5b1_61S1]5l>Z4Q3Q5`Md1m2V6eCW5X8`2[
2X2Y2R2]1f7U40U1234k1Z9Ke4T1P2o:b8BZCe8l8]1_2hNmEbY17FHkN<a6S6c@U4<6]?e7:e4Jma2]GQR3Z@_7P>_7Z52e
4J4e4Jhk6R5>e4JQT6aET2f4U1`5Z2i7S7>c3\7?e4cW1m<f;aDf5kU1aAPCb4MSS1Z1Z2h2l1e4P2o1m5jE]1\3[1X1m1:=
V3Q>b8a12521E0e6a=AWAUF_2g3S10023[5A?c1\@o318d1P3V<V2l8FJR2^274Z21CeX1g6S8_24e4P71gP6h5e4J70]17Q
4X1?:AV2R14IX1JIc1874>E11Jm3A3<U10Y163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1d29
G9S1J5;2[1HZ19?_123Eh1f1m5`1D[2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V1R1T<@k1^5a6n4c4@X1^1n3?^3F
@`2LN`:<O32<23R14]54n3i1=:`2:0h36I;V6i3^4^1m247\1Bd4a18n14e4^W11n38e4P71[P11P3MKX8Z4:I078V1N4=U2
2J4M_6Q1517P21>FY23?c2b2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m
20T2];[6c2d4260:3841=:JI_43BS2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dj1
0e3X4T50l3KT1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14>^1e3?P143<7Lb1LR23P27`2[1DT1^21H1?R1S11T4T2e2BY1
G2>5GMF419P1155U2>@3KC\141n2]2<6k1100<02h2e4B607_1j3E9e8o<9S11U8^2R2^1k6f1f2l9V3c1^2_LP7n<o5h5o6
i>h2W@IP2KO01P2U7eM7=^1CQ19N841:^2181=l62T2e2V35e1K1Z115[294@3_1X136Q1Z1A]2Cn1>2n1e4B607_1`=]>1d
:R2^1b8^AnNP7nBbKPCj2KP11P2kT17=^1CQ19N86i2<Z72T2e2V35e1K1Z17[294@3_1X1n1HA]2Cn1>2Z1e4B607_1`=TI
R2^1QJad2kEKR1P2kT17=R2Q1b4g72j4V35e1K1b1[2>@3_1X1g5Cn1>2a1e4D407_1j4e8]>1d:R2^1[1eH]Z2S:VDd1KS3
`7f5d@n67`2d5d2R52j4V35e1K1b1[2>@3_1W3b1U2C]22V1e4D407_1`=TIR2^1[1eHad2kEKS3kT17`2d5j7j4V35e1K1b
1[2>@3_1b4]2C]22T1e4D407_1eV1R2^1[1W]3kEKS3kT17`2d5j7j4V35e1K1b1[294@3_1P7C]22T1e4D407_1eV1R2^1[
1W]3]3]BKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C]22W1e4D407_1eV1R2^1[1l4ZX3kEKS3kT17l1C`53j7j4V35e1K1b
1[2>@3_1P7CV1V12`1e4D407_1j4SG1d:R2^1[13j4fCad2VDd1KS3`7f5cG7`2`53j7j4V35e1K1b1[294@3_1b47U2C]22
W1e4I0]X1a3R6`X3VEDKS3PCg1o?27]210X3[2j7a48i1\15e1K1b1[2>@3_1P7C`2\1e4I0eBkB4f2k2ER6QZ2k7aF0K2lD
KS3]O:R57]210d5j7j4i1\15e1K1b1[2>@3_1P7C`2k1e4P2o1m5jE]1\3d2m1:=V3i8W5b8a12521E0QV1UF_2g3S10023[
5A?c1\@o318d1P3]>l8FJR2^274I>Q11CUH_@g6S8_2Ee4J91V6Q=Q:S1d:a<R5iX1`:k<H0em11[;nNfG6e4T]1l7an31]O
5e4\c2c9RR2g\2S2e4;d1o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7UF_2T1b2S10023[5A68c1\@o318d1P3]>l8FJR27
^1G74^1K1CLd=k=W<g6JX7_2Q2e4;d1o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7UF_2T1b2S10023[5A68c1\@o318d1P
3]>l8FJR27V274^1K1Ca>k=W<g6JX7_2Ne43V6h\4XV27BET2@>a14\4o3U916@d:@416Q1859:f12e4iP33e4Xb3]g22e4V
o7Cf3NEc9_^3YDe121057e3g>bMm4i2P>S;3e4Dbg46e4Dc=QY2XIR1S1e43@e5m7gG`BXP1i2X7U`1XV27BET2@>a14\4U=
16@d:@416Q1859:5e4c`6m;hG92e4QV8Q2e4j1U2m5[E>]1P4P2m1:=V3913Mj8[9o2a12521E0kN4P7UF_2T1b2S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1[AP3XBg6>d7_2>e4DT5TBk4]40Pd3U4a=ZCkR14UP1?e4JT@oP1X:gR1W53`6kc1Z6hA
iHc1dL2e4]Z73e4Zd7Q46e4[P1X4Z^4QNa68e4hb1d6_9jT2S;1e78e4ZJdd1`S1b=hQ2i:ii15e4d1lX2e4Qc5l1e46[100
K5n2TQ1R9Z5f3R3]71>[:Y]1U7c9j=Q1XOi8\153kI`6P>4@3I2216131025>2201G5l277m4n1B6AX1\1e4DM00Ka8[80hC
e7\B2S252e6AUKi5c?U7iE3S=dD_:3l@U9k?X5I22:0M50V4`6AB6e4lm4`o17^?[67e4n\3Z[2i9o2RH>5e4YIP5jP3X7>e
480PNe614iI22NV`2P@jR1Ce480:RKb2e614FhY3mT1ci1^9e1;01X=5e4f\6[CU4US1Ke4l^1\Ef9QJY2^BJH`MiN\2Q6c2
iDZ5SAd2^1JAj:26P1_3Q1l4f3NCMh4n3?l>5:`264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a
4[17<\1o2Mh43l1kDd98I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY4
4S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239S54e4o:JYY56e4Vi3dOZ5Z3d2=e4DN09ZU1m5T>dg2]c1@Y^1c=W1e4n
X1Z3l20W1b1j45FD^2c2o22U7d1^6MZ6FW2a:i2Q:RDj>b:ZBl<g7P7W9j2:C]6RLk2:e4k`2Pd2]d1\7\57Z78eA>e4SX1[
@ho1c\1VCoP150i<7[7mAY7;e4ZT3Z1`P3X36\?6Nj;QG[2e4P2o1m5jE]1\3d2m1:=V3Q>b8a12521E0o<m@S8iE;_2g3S1
0023[5A?c1n;b1m1LC@j218d1P3]>o7LFJR2^2154Z21C9g<9m2a3Y8_<g6>k2h4]11O_2e4P2o1f2g1^1l8:c4S1j6]1\3d
2m1:=V3Q>b8a12521E0o<m@7>\7UF_2g3S10023[5A?c1\@o318d1P3h4d9o7LFJX1I\2174\1M199Z1j:Ki6Y8_<g6J_2h4
_21S3e4D[1o1m5jE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5k9KKW5V9:S:e1?[1k2X5_2K`1Z1AA0023[5A?c1^:b2Z3
P2n118Q1BCM^1]>l8FJR2^274>:BM1CU2J1[6V1]2[1U<l2h1m1[7g6>_1f29S3_2e3e4J0Y3702K4a1\;8h5m8Di216JCi3
2Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>71
31OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1fA9X5W3j1U12o1a6@e4DiV113[3SY2LV8Q2a42f1Uj1Q9c5]2e4JU1o1m5_4
1XA]1\3d2W1E:=h1]1j3V:X3c40Da12521E0kA_3Lh?X?l6_2^38S10023[5A?c1Y@2KS318d1P3]>l8FJR2^274De11Cn2;
]=5fGT6BS8_2`2e4JU1o1m5a4XA]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<m4_3e@^4fAe1I^1o18S10023[5A?c1Y@2
KS318d1P3]>l8FJR2^274De11Cn2;]=5fGT6Ba3a4_2Y3e4JU1o1W4e1U61k7c3c3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a
12521E0[@8Mo2V5h4^7V1f7W=_2GDZ2S100232X5A?c1X<:h3o3180c1P3`80k5_1\7FJR2^274Z21Ca3m4Y421i35f5]3_1
b6Y3T3h4n1S8_2\2e4P2o1m5jE]1\3d2<J<872=MJO=Q>b8a12521E0Z1b;Lg6^AUF_2g3S10023[5A?c1`95a2[3Go318d1
P3]>Q8JFJR2>o174Z21Ca3V=5X4]Cg6S8_28e4D5QV2ob44[1\[1?e4DZ;V4]1X>gMZC2SODi1jQ2R8k]1?e4DjX1^AlEe2`
2U1n2]G]Z1n;iOY;_:5f4S2`]2lQ1kk23f4V^3Z31f43f4aa3eZ15f4c[3m5VE^E4f4aa3eZ1b\14f4c[3m5eZ12f4jX63f4
]Z3W52f4e_32f4oi62f4c]34g4``2b`1TP1Mg41V6Ql2f`1XV27BET2@>a14\4U=16@d:@416Q1859:P1g41V6XY2hBAT`1a
m1f87BET2@>a14\4U=16@d:@416Q1859:1g41g41g42g4dJ4g4``2Vd1SQ23h4T<aR31h44h4ah3TGa[1:h4]o3m3S4\c10U
V1JR6`H3h4P]2Y`13h4Zm3=4h4Ub3k6dF7h4eT3c6g>n1Z;Z82h4mZ22h4Ra6Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q
1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:U1i4c1b4md2d8U_1XV27=4<8T2@>a14\4X3=8g5]316@o7d2@41
6Q1859:Q1i4c1b4Tc3cI^NiW17=4ET2@>a14\4X3FU916@d:@416Q1859:[1i4V6a2l5e;Xa1f4Q2\5^4_7j<SBV@i;lX1aA
7BEOT1@>a14\4U=16@d:@416Q1859:P1ELi4V6mY2jR2XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a1
4\4U=16@Mf9@416Q1859:Mi4V6h\4XV27BET2@>a14\4d9`3161>d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=161>d:@
416Q1859:U1i4V6TDbB]Ml1l46WQ11WP1Y@ne171@ET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27;6ET2@>a14\4U=16
@d:@416Q1859:Ni4V6^?Ym3[R1P1kR17BET2@>a14\4U=16@d:@416Q1859:Mi4V6^?Ym3[R1lS17BET2@>a14\4U=16@d:@
416Q1859:Li4V6h\4XV27BET2@>a14\4j8Z416@d:@416Q1859:Mi4V6]m2Z_1XV27B2BT2@>a14\4U=16@d:@416Q1859:N
i4V6Q^2PS1eKXV27B2BT2@>a14\4U=16@d:@416Q1859:Ni4V6nZ2iQ2\=Q1ig17BET2@>a14\4U=16@d:@416Q1859:Li4V
6h\4\=kh17BET2@>a14\4U=16@d:@416Q1859:Mi4V6Wd2V4Yd1XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6cf2Tf1XV
27BET2@>a14\4U=16@d:@416Q1859:Oi4P2U4]^3ZNXV271@ET2@>a14\4Z:j216@d:@416Q1859:Li4P2U4h\4XV27BET2@
>a14\4U=16@d:@416Q1859:Mi4V6h\4XV27BET2@>a14\4l6X616@d:@416Q1859:\1Ki4V6h\4XV27BET2@>a14\4U=16@d
:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6i:fn1[8kj1XV27BET2@>a14\4d9`316@d:@416Q1
859:Oi4m2X3nU4i6XV27BET2@>a14g1d2U=16@d:@416Q18319:Mi4V6Rj2S@aR1XV27BET2@>a14\4U=16@d:@416Q1859:
Li4V6h\4XV27=4ET2@>a14\4U=16@d:@416Q1859:T1i4V6b=i6XF_Le9oHlR1XV27B2BT2@>a14\4T2P;16@d:@416Q1859
:f1Mi4V6h\4XV27B2BT2@>a14\4Y<K16@d:@416Q1859:Ni4V6]P2\3mX2ef1b?7BET2@>a14\4U=16@d:@416Q1859:R1i4
V6VY1f1lHX>a:R`1RR22R47BET2@>a14\4U=16@d:@416Q1859:Ni4P2U4h\4ge1`@7BET2@>a14\4a4c816@d:@416Q1859
:Li4V6h\4ge1`@7BET2@>a14\4U=16@d:@416Q1859:Ni4P2U4h\4XV27BET2@>a14\4d<@161>d:@416Q1859:Ki4V6h\4X
V27BET2@>a14\4U=16@d:@416Q1859:U1i44Q6eN14k]3`@ge17B2BT2@>2^14\4T2P;16@d:@416Q1859:X1=Oi44Q6eN14
k]3XV27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:S1i4V6i5g8Le2cj3[R11j
S17=4ET2@>a14\4o1U;16@d:@416Q1859:Q1i4V6a>Le2cj3[R11jS17=4ET2@>a14\4U=16@d:@416Q1859:Mi4V6ca2Tk1
XV27BET2@>a14\4V7n516@d:@416Q1859:Mi4V2o3h\4XV27B2BT2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a
14\4U=16@a2R8@416Q1859:Oi4V6V\2aP2XV27BET2@>a14\4^5c2Q2P316@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U
=16@U:>@416Q1859:S1i4P2:AX3`Y2BdR2XV27BET2@>a14]19d2U=16@d:@416Q18319:Li4m2X3h\4XV27BET2@>a14\4U
=16@d:@416Q1859:Oi4V2o3R7eU4XV27BET2@>a14\4]90f316@d:@416Q1859:Ni4V2o3R72bU4XV27BET2@>a14\4U=16@
d:@416Q1859:Mi4V6gb2Pj1eo1b67BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=16@a2R8@416Q18
59:Li4V6h\4XV27BET2@>a14\4U=16@d:@4141Q1859:Mi4V6kb2_5\d1XV27BET2@>a14\4U=16@d:@416Q1859:S1i4P26
n3h\4kB\c17BET2@>a14\4^2m5m1Y2@16@o7d2@416Q1859:Mi4P2U4h\4^=ih17BET2@>a14\4U=16@d:@416Q1859:Li4V
6h\4XV27BET2@>a14\4l:X216@d:@416Q1859:Ni4P2U4_k2Xa1XV27BET2@>a14\4Z:j216@d:@416Q1859:Q1i4Q24o3h\
4ge1`@7BET2@>NB4\4U=16@d:@4160P1859:i1Mi4Q2T4h\4ge1`@7BET2@>a14\4U=16@d:@416Q1859:Li4V6Y^3^NXV27
BET2@>a14\4U=16@d:@416Q1859:Mi4P2U4h\4XV27BET2@>a14\4c3a916@d:@416Q1859:U1i4c1b4_i2Xc1XV27BET2@>
a141U44T2S1Z1S5Bj216@o7d2@416Q1859:Q1i4c1b4Tc3cIXV27BET2@>a14\4X3S5Z1Bj216@d:@416Q1859:Li4V6R_3e
MXV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6nW3iT1XV27BET2@>a14\4k4Y816@d:@416Q1859:Ki4V6h\4XV27BET2@>
a14\4U=16@d:@416Q1859:Oi4V6h\4XV27=4ET2@>a14\4n1X2m816@h8k1@416Q1859:Q1i4P2U4mZ1gh1RY1XV27B<8f1=
@>a14\4Z:j216@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4l2X:16@d:@416Q1859:U1i4Q2T4h\4RBQLSH51BEi1:@>a1
4\4^5Y1a3j216@8U5U5@416Q1859:Ni4V6h\4XV251BET2@>a14\4h6a3j216@d:@416Q1859:Li4V6h\4XV27BET2@>a14\
4`<D16@d:@416Q1859:Mi4P2U4h\4aZ1fK7BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4aZ1fK7BET2@>a14\4U=16@d:@
416Q1859:W1i44Q6f6e<X;14ZS1S?g9o2hNk?i`1^E7BET2@>a14\4U=16@d:@416Q1859:U1i444l5\CX;14ZS13Pm1[=i`
1^E7BET2@>a14\4U=16@d:@416Q1859:T1i4P2U4\]2XFRY1TP2S671@ET2@>a14\4f3[4V1k316@8[:@416Q1859:Oi402R
6h[2oP2XV27BET2@>a14\4U=16@T6_4@416Q1859:Li4V6]T4Z8XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6\C[i3XV2
7BET2@>a14\4U=16@d:@416Q1859:Ni4V6eR3RZ1\V1kO7BET2@>a14\4U=161>d:@416Q1859:Li4V6h\4XV27BET2@>a14
\4U=161>d:@416Q1859:S1i4V2o3ig26gd1dT1cQ17BET2@>a14\4`2V1e5R3D16@d:@416Q1859:Mi4V6h\4dT1cQ17BET2
@>a14\4`<D16@d:@416Q1859:Q1i4P2U4^5Q2`[2[:Z_1XV27BET2@>a14\4g;]116@d:@416Q1859:Oi4[2j3h\4XV27BET
25:>a14]19d2U=16@d:@416Q1859:P1i4V6k6`1aQ2HT@ka1XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6j60fT2UQ2XV
27BET2@>a14\4U=16@0c:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=
16@d:@416Q1859:Q1i4V6h\4S6TP27BET2@>a14U46Z2c2e4`316@d:@416Q18319:Li4V6h\4XV27BET2@>a14\4Z2j:16@
d:@416Q1859:\1i4W23j3aY2Y1\1b1Z8Z4K[1n_1k;^U1P=l77BET2@>a14]19d2[4h5P316@d:@416Q1859:Li4V6h\4fd1
aA7BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4i3[916@d:@416Q1859:Q1i4V6nDig3d:ck17BET2@>
a14f3>6U=161>d:@416Q1859:P1Mi4V2o3h\4XV27BET2@>a14\4i3[916@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4g9
]316@d:@416Q1859:Mi4V6[b2\j1XV27BET2@>a14W44U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q
1859:S1i4W2<a3Y6i[1PZ1c`1XV27B8<T2@>a14\4Z:j216@Mf9@416Q1859:Ni4W2<a3h\4XV27BET2@>a14\4U=16@d:@4
16Q1859:Y6Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:P1i44Q6cKQ314k]3XV27BET2@>a14\4U=16@d:@416Q185
9:P1i4V6hOeP2UQ1S;[e1S5h;7BET2@>a14\4U=16@d:@416Q1859:Q1i4V6YX2k?`EnKR3XV27BET2@>a14\4n3V916@o7d
2@416Q1859:Mi4V6YX2^T2XV27BET2@>a14\4n3V916@d:@416Q1859:Mi4P2U4h\4XV27BET2@>a14\4g;]116@d:@416Q1
859:Li4V6h\4XV27BET2@>a14\4U=16@d:@416J6859:Ni4V6oFhe3XKS:kP17BET2@>a14\4U=16@d:@416Q1859:Ni4V6o
F3de3\U1kP17BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4Z:j216@d:@416Q1859:Mi4V6[c2\i1XV2
7BET2@>a14\4U=16@U:>@416Q1859:d5f3R14:Mh4n3?l>5:`264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q2
02l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239T47BET2@>a14\4U=16@d:@416Q1859:Li4V6VCai3XV27BE
T2@>a14\4U=16@d:@416Q1859:Oi4P2U4h\4XV27BET2@>a14\4^2^1f8@16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4
U=16@d:@416Q1859:Mi4V2o3h\4XV27BET2@>a14\4]9g316@d:@416Q1859:Li4;j5h\4XV27BET2@>a14\4U=16@d:@416
Q1859:Li4V6h\4XV27BET2@>a14\4U=16@o7d2@416Q1859:Mi4V6h\4XV27BET2@>a14W44Z:j216@d:@416Q1859:Oi4c1
b4h\4XV27BET2@>a14\4g9Bj216@o7d2@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6^\2YP2U^1
S@n77BET2@>a14\4]7g516@d:@416Q1859:P1i4a2d3Ug1bEoo1XV27BET2@>a14\4l1X;16@m9F@416Q1859:Li4V6h\4XV
27BET2@>a14\4_3e916@d:@416Q1859:Mi4V6UT2RO_Y1XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6XS3_Y1XV27BET2
@>a14\4U=16@d:@416Q1859:Ni4V6h\4XV27BET2@>a14\4c3X5X4161>d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16
@d:@416Q1859:Mi4V6Uf1gCjR2XV27BET2@>a14\4U=16@d:@416Q1859:V1i444l5eN14aX1fOVH[=W@U6jX1o67BET2@>a
14\4U=16@d:@416Q1859:Li4V6h\4kB\c17BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a141Z4U=16@d:@4
16Q1859:Li4V2o3h\4XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=16@a2R8@416Q1859:Li4c
1b4h\4XV27BET2@>a14\4U=16@d:@416Q1859:Q1i4V2o3nW3lOl4XV27BET2@>a14\4_3Eo8165:d:@416Q1859:Mi4V2o3
h\4XV27BET2@>a14\4U4o816@d:@416Q1859:Li4V6`a2Wk1XV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6nm3i>nT1YQ1
7BET2@>a14\4U=16@d:@416Q1859:T1i4[2AX3n;QV21ej1XV27BET2@>a14]19Z1Y1U=16@d:@416Q18319:Li4V6h\4XV2
7BET2@>a14\4X4l816@d:@416Q1859:Ni4V6fZ4Q2XV27BET2@>a14\4n1V;16@h8k1@416Q1859:P1i4V6h\4XV27BEF]1@
>a14Y3R1Z2_6R1W316@d:@416Q1859:Ni4V2o3h\4XV27BET2@>a14\4]90f316@d:@416Q1859:Ki4V6h\4XV27BET2@>a1
4\4U=16@d:@416Q1859:R1i4P2U4dV4S6XV27BET2@>a14\4^2T2P5o2@161>d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4
U=16@d:@416Q1859:Li4@e5h\4XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4T9Sm17BET2@>a14\4U=16@d:@416Q1
859:Oi4V6h\4XV27BET2@>a14\4e811[416@Ne9@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Q1i4V6d
8TY1]W1b3m_1XV271@ET2@>a14\4o1U;16@d:@416Q1859:Ni4V6eQ2THa6[\1XV27BET2@>a14\4U=16@d:@416Q1859:Ni
4V6aDH]g3XV27BET2@>a14\4U=16@d:@416Q1859:DS1i4P2U4g;Ya2f_1dj1c;7BET2@>a14f3EP9c3@16@d:@416Q1859:
Q2Ni4V6h\4dj1c;7BET2@>a14f3EP9T416@d:@416Q1859:Mi4V6[a2g9da1XV27BET2@>a14\4U=16@d:@416Q1859:Mi4X
2m3h\4XV27BEZ1I@>a14\4U=16@d:@416Q1859:Oi4c1b4P8gT4XV27BET2@>a14\4\91f316@d:@416Q1859:Mi4V6h\4XV
27BET2@>a14\4d9o2@16@d:@416Q1859:S1i4V6Xe2S7o3[\1XV271@ET2@>a141Z4T:P316@o7d2@416@@859:Mi4V6\l2[
`1XV27BET2@>a14\4U=16@o7d2@416Q1859:S1i4V6h\4iQ1^T17BET2@>a14Aj3f3m1R4T1Eb116@o7d2@416Q1859:Ni4V
6h\4XV27=4ET2@>a14\4g9l2@16@d:@416Q1859:S1i4P2U4h\4[n1l77BET2@>a141Z4f3f3Ec1]316@o7d2@416Q1859:Q
1i4V6h\4XV27=4ET2@>a14\4]7NZ1l2@16@o7d2@416Q1859:Mi4V6hd2og1V^1QH7BET2@>a14\4U=16@d:@416Q1859:Li
4V6a6VV4XV27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ni4V6mCjh3XV27B2
BT2@>a14\4l8X416@d:@416Q1859:Oi4V6h\4XV27B2BT2@>:0U14\4l8X416@d:@416Q1859:Mi4V6hY30nR1XV27BET2@>
a14\4U=16@d:@416Q1859:Mi4V6^\2YP2XV27BET2@>a14\4U=16@d:@416;E859:Mi4V2o3hOo\3XV27BET2@>a14\4U=16
@d:@416Q1859:Ni4V6RW1eU3XV251BET2@>a14\4f3^916@d:@416Q1859:Mi4V6RW1eU3XV251BET2@>a14\4U=16@d:@41
6Q1859:Oi4V6h\4XV27BET2@>a14\4N0Lf5a516@d:@416Q1859:Mi4V6f_2Qm1gd1`A7BET2@>a14\4U=16@d:@416Q1859
:Mi4V6VZ1mV1ck1XV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6jk2m`1XV27BET2@>a14\4U=161>d:@416Q1859:Mi4V6
mW3jT1XV27BET2@>a14\4o1U;16@d:@416Q1859:Mi4V6h\4XV27BET2@>P1964\4U=16@d:@416Q1859:Ki4V6h\4XV27BE
T2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4]9g316@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4g3]91
6@d:@416Q1859:Li4V6h\4XV271@ET2@>a14\4U=16@d:@416Q1859:Q1i4V6Ra2V3h1]CY2mP1h;_j17BET2@>a14\4U=16
@d:@416Q1859:Ni4P2U4h\4XV27BEi1:@>a14\4U=16@<W:@416Q1859:Ni4V6h\4XV27BET2@>a14\4_3m5T2b116@d:@41
6Q1859:Li4V6h\4XV27BET2@>a14\4l1X;16@d:@416Q1859:Li4V6h\4XV27BET2@>P1@4\4U=16@d:@416Q1859:Mi4V6m
`3jKXV27BET2@>W194\4U=16@d:@416Q1859:V1i4P2U4b4^m1T9R9lBW5YP1XV27BET2@>a14\4T2b2o6]116@d:@416Q18
59:Z1Q1i4V6h[2He9gAhT1j;2Zj17BET2@>a14\4U=16@d:@416Q1859:Ni4V6j5Q]2ki1^R1iS17BET2@>a14\4U=16@d:@
416Q1859:Mi4V6h\4XV27BET2@>a141Z4g9]316@d:@416Q1859:Li4V6h\4XV27BET2@>:V14\4U=16@d:@416Q1859:Ki4
V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Q1i4V6Qf1fGQ@m^1co11b67BET2@>a14\4j9Z316@d:@416Q1859:T1i4P2
U4T8RZ2V2[2me1_;hj17BET2@>a14\4c3P2o6@16@d:@416Q1859:Li4V6h\4V^1QH7BET2@>a14\4U=16@d:@416Q1859:M
i4m2X3h\4XV27BET2@>a14\4U=16@d:@416Q18319:Li4V6h\4XV27BET2@>a14\4]7g516@d:@416Q1859:Li4V6_b2Xj1X
V27BET2@>a14\4U=16@d:@416Q1859:P1i4W2n3ja3mJnn1Y77BEi1:@>a14\4\8h416@d:@416Q1859:Ni4V6nCUm1ck1XV
27B2BT2@>a14\4U=16@d:@416Q1859:Ni4V6nCih3XV27B2BT2@>a14\4l8X416@d:@416Q1859:T1i4P2U4eS3RY1XV271@
ET2@>a14\4l1j3Ha1V1k316@^5U5@416Q1859:Q1i4P2U4ef1Rf2nQ1YT171@ET2@>a14\4`6h2k316@d:@416Q1859:Mi4V
6h\4XV27BET2@>a14W44T:P316@d:@416Q1859:Q1i4V6A`S2eX2XV27BET2@>a14\4X1^3o4Bj216@d:@416Q1859:[1i4V
6c6mU1UT1T8i9i=[<>[3]6b5c;oE^89kK7BET2@>a14\4U=16@o7d2@416Q1859:Q7P1i4V6c6lY3dFb5c;^NUL7BET2@>a1
4\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=16@Mf9@416Q1859:Oi4V6V7]Z1Sk2^S11gR17BET2@>a14\4U=1
6@d:@416Q1859:Ni4V6V7]Z1Sk2`S1gR17BET2@>a14\4U=16@d:@416Q1859:Ni4V6ZV2]V2XV251BET2@>a14\4e2_:16@
d:@416Q1859:Li4V6ZV2]V2XV27BET2@>a14\4U=16@d:@416Q1859:Ni4P2U4Z7S_2Yf1XV27BET2@>a14\4U=16@d:@416
Q1859:Li4V6h\4XV27BET2@>a14\4d<@16@d:@416Q1859:Oi4V6gZ2JUQ2]Q2j47BET2@>a14\4MW<16@d:@416Q1859:Li
4V6h\4XV27BET2@>a14\4l2X:16@d:@416Q1859:Oi4P2U4h\4XV27BET2@>a14\4Z3Ig4X416@d:@416Q1859:Mi4V6h\4X
V27BET2@>a14\4Z3V5c416@d:@416Q1859:Oi4P2LX3mf2je1XV27BET2@>a14\4U=16@d:@416Q18319:Li4V6h\4lQ1[T1
7BET2@>a14\4U=16@d:@416Q1859:P1i4F_5_Ngb2`Ken1b77BET2@>a14\4H\<16@d:@416Q1859:Mi4V6_NX^3en1b77BE
T2@>a14\4U=16@d:@416Q1859:Mi4P2U4h\4XV27BET2@>a14\4m3W916@d:@416Q1859:Oi4P2U4h\4XV27BET2@>a14g1d
2^3f916@<W:@416Q1859:Li4V6[T4\8XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4c3a916@d:@
416Q1859:Ni4V6d8\j1m=hk1XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6hZ2oQ2XV27BET2@>a14\4U=16@d:@416Q18
59:Ni4V6_6P_2Wg1XV27BET2@>a14\4j9Z316@d:@416Q1859:Q1i4V6e:Z7U2mg1cP2i9Fgk17BET2@>a14\4U=16@d:@41
6Q1859:Mi4V6e:`9ah3XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6hh3oCXV27BER212=>a14\4U=16@d:2=416Q1859:
Q1i4P2U4VQ2a[2XV27BET2@>a14\4l1R2d8@16@d:@4160P1859:\1i4P2:AX3h\4XV27BET2@>a14]19A<;Y1C0a2Ki6X21
6@g60k3@416Q18319:X1Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6h\4XV27BET2@>a14\4N0U<16@d:@416
Q1859:Oi4a2d3h\4XV27BET2@>a14\4j8e3D16@m9F@416Q1859:V1i4P2U4eZ1_<g1Q1?PGQ3Uh1cP1b9QL7BET2@>a14\4
o1U;16@d:@416Q1859:Mi4V6h\4cP12aU17BET2@>a14\4U=16@d:@416Q1859:Oi4V6jT3k?QHYT1U5hL7BET2@>a14\4U=
16@d:@416Q1859:Mi4V6YP3^\1XV27BET21>>a14\4U=16@d:@416Q1859:Mi4V6_b2Xj1me1Z@7BET2@>a14\4U=16@d:@4
16Q1859:Ni4V6Sk2da1XV27BEf12:@>a14\4U=16@d:@416Q1859:Mi4V2o3h\4U^1RH7BET2@>a14\4U=16@d:@416Q1859
:R1i4V6dIS6`B2Im7ca2XV27=4ET2@>a14\4U=16@d:@416Q1859:Mi4V6^c2Yi1XV27BET2@>a14\4g9]316@d:@416Q185
9:Mi4V6h\4XV27BET2@>Z164U46U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:P1Mi4Q2T4_@X
l3XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>NB4\4U=16@d:@416Q1859:R1i4P2U4h\4XV27=4<8i1:
@>a14\4U=16@^5`2d2@416@@859:Mi4P2U4h\4XV27=4ET2@>a14\4U=16@d:@416Q1859:P1i4V6f\2j=W2n_1XV27BET2@
>a14\4l2k2\716@d:@416Q1859:Mi4V6ab2Vj1iQ1^T17BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4
U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4g4]816@d:@416Q18
59:Li4V6h\4XV27BET2@>a14\4T2P;16@d:@416Q1859:Li4V6h\4XV27BET21>>a14\4U=16@d:@416Q1859:Li4V6h\4XV
27BET2@>a14\4]2g:16@d:@416Q1859:Ni4T2Q4h\4XV27BET2@>a14\4j80Y416@d:@416Q1859:_1i4P2U4e3W5bR2m7@h
h1QV267BET2@>a14\4`2X140C00`28\1g3@16@o7d2@416Q1859:DMi4V6e3f@[h3XV27BET2@>a14\4U=16@d:@416Q1859
:Li4V6h\4XV27BET2@>a14\4l8X416@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ni4P2U4Sj2db1
XV27BET2@>a14\4U=16@Mf9@416Q1859:Li4V6Sj2db1XV27BET2@>a14\4U=16@d:@416Q1859:Ni4V6h\4XV27BET2@>a1
4\4R60Q716@o7d2@416Q1859:Mi4V6h\4XV27BET2@>a14\4S6Q716@o7d2@416Q1859:Li4V6ja2mj1XV27BET2@>a14\4U
=16@d:@416Q1859:Q1i4V6VY10[Mi?Zf1a:_OVL7BET2@>a14\4U=16@d:@416Q1859:Mi4V6h\4m8[Q1nK7BET2@>a14\4U
=16@d:@416Q1859:Li4V6VR3aZ1XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6k`2lk1XV27BET2@>a14\4U=16@d:@416
Q1859:Li4V6lb2ki1XV27BET2@>a14\4U=16@d:@416Q1859:P1i4V6YX32[T1ge1d<k37BET2@>a14\4X8l416@d:@416Q1
859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ni4c1Bo3h\4X
V27BET2@>a14\4Z:j216@d:@416Q1859:Ni4V6[Y1\S3XV27BET2@>a14\4U=16@o7d2@416J6859:a5f3R1?Mh4n3?a;Z35
:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch
2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12116286ET1NQ1P1c1E253Y1T1>=_11f1C\1239T
47BET2@>a14\4U=16@d:@416Q1859:Mi4V6h\4nZ1YK7BET2@>a14\4U=16@d:@416Q1859:P1Li4V6h\4_h1h=7BET2@>a1
4\4U=16@d:@416Q1859:Mi4V6fk10Pa2XV27BET2@>a14\4U=16@d:@416Q1859:W1i4Cb5^4aHQ>am2S4_h1S1BQ<7BET2@
>a14g1d2U=16@n6e3@4163M859:]6Mi4V6^4aHg_3XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4
U=16@d:@416Q1859:Y2Li4V6h\4XV27BET2=2>a14\4U=16@d:@416Q1859:R1i4b1c4h\4d\1cI7BET2@>a14\4U=16@S41
6\1j4@416Q1859:T6Li4V6h\4XV27BET2@>a14\4l5X716@d:@416Q1859:Ni4V6[U2\W2XV27BET2@>a14U46Z2j:16@d:@
416Q1859:Oi4V6h\4XV27BET2@>:0K94\4Z2j:16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Ki4
V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:^1i4U5P1OmCn4T2eT1W3Z>0mIT8U=S;SAgS1\A7BE9j1@>Z164\4e83a3I1
6@d:@416Q1859:R1i4V6mDn4T2eT1P\2h1`4no17BET2@>a14\4[<I16@d:@416Q1859:Li4V6h\4XV27BET2@>a14\4U=16
@Ne9@416Q1859:Li4V6l]3kNXV27BET2@>a14\4U=16@d:@416Q1859:Li4;j5h\4XV27BET2@>a14\4U=16@d:@416Q1859
:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6^D\n1li1XV27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV
27BET2@>a14\4U=16@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6Pk2ga1XV27BET2@>Z164\
4e6_616@Ne9@416Q1859:Mi4V6Ua2j9ga1XV27BET2@>a14\4U=16@d:@416Q1859:T1i4V6Z72d9[IPOk8n2_JmL\S1kR17
BET2@>a14\4U=16@d:@416Q1859:S1i4V6Z72d9Pi1WB^CR1jK\S1kR17BET2@>a14\4U=16@d:@416Q1859:Q1i4V6[b2W5
^2Ec5]>mMXV27BET2@>a14\4U=16@d:@416Q1859:Ni4V6h\4XV27BET2@>a14\4e811[416@d:@416Q1859:Ki4V6h\4XV2
7BET2@>a14\4U=16@d:@416Q1859:Oi4V6h:b1^U2mj1WV1PP17BET2@>a14\4U=16@d:@416Q1859:Ni4V6Yf2]5d4[\1XV
27BET2@>a14\4U=16@d:@416Q1859:Mi4V6j1mZ4k[1\J7BET2@>a14\4U=16@d:@416Q1859:Ni4V6^b2W<VBjKXV27BET2
@>a14\4U=16@d:@416Q1859:Ni4V6`4\4jS4XV27BET2@>W194\4U=16@d:@416Q1859:Li4V6aP3V\1XV27BET2@>a14\4U
=16@d:@416Q1859:Li4V6Za3]KXV27BET2@>a14\4U=16@d:@416Q1859:Li4V6Za3]KXV27BET2@>a14\4U=16@d:@416Q1
859:Q1i4V6Zb2RAg6Q:`HXV27BET2@>a14\4e83[416@d:@416Q1859:Ni4V6^b2n@i@`HXV27BET2@>a14\4U=16@d:@416
Q1859:Li4V6h\4XV27BET2@>a14\4U=16@Ne9@416Q1859:P1i4V6^b2m8o4Gh?jKXV27BET2@>a14\4U=16@d:@416Q1859
:Li4V6oS2hX2XV27BET2@>a14\4U=16@d:@416Q1859:Mi4V6h\4XV27BET2@>a14\4U=16@M0e9@416Q1859:Mi4V6_e2e6
b`1XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6h\4XV27BET2@>OA4\4U=16@d:@416Q1859:Mi4V6TZ2[b1W@XV27BET2
@>a14\4U=16@d:@416Q1859:Mi4V6Rm2e_1XV27BET2@>a14\4k4Y816@d:@416Q1859:Ki4V6h\4XV27BET2@>a14\4U=16
@d:@416Q1859:R1i4V6h\4XV27BEF]1@>a14\4C0^7F0Y416@d:@416Q1859:X1Q1i4V6h\4XV27BEF]1@>a14\4C0U80Q1W
316@d:@416Q1859:Oi4V6h\4XV27BEF]1@>a14\4C0U8Z416@d:@416Q1859:Li4V6h\4XV27BEF]1@>a14\4U=16@d:@416
Q1859:Mi4V6h\4XV27BET2@>a14\4j80Y416@d:@416Q1859:P1i4V6h\4XV27BE@c1@>a14\4[4Km716@d:@416Q1859:`1
1Oi4V6h\4XV27BE@c1@>a14\4[4i816@d:@416Q1859:`11Li4V6h\4XV27BET2@>a14\4P1T<16@d:@416Q1859:Oi4V6h\
4iASS1ZA7BE>e1@>a14\4KY<16@d:@416Q1859:Mi4V6h\4XV27BEF]1@>a14Y3R1U=16@d:@416Q1859:Ni4V6h\4XV27BE
Ba1@>a14\4N0U<16@d:@416Q1859:Mi4V6oT3hW1XV27BET2@>a14\4S4Q916@d:@416Q1859:Mi4V6h\4XV27BET2@>a14\
4k7NZ416@d:@416Q1859:Li4V6mU2jV2XV27BET2@>a14\4U=16@d:@416Q1859:Li4V6mU2jV2XV27BET2@>a14\4U=16@d
:@416Q1859:R1i4V6h\4b1S3T3\n17BEF]1@>a14\4]1\7Z416@d:@416Q1859:X1X1i4V6gT1U4R74Z1eA1VDUZ1W3GR7eX
1lAe;7BET2@>a14\4U=16@d:@416Q1859:Ni4V6`]3WO\V1kO7BET2@>a14\4Ca<16@d:@416Q1859:Li4V6h\4XV27BET2@
>a14\4U=16@Z6Y4@416Q1859:Mi4P2U4YT4^8XV27BET2@>a14\4U=16@d:@416Q1859:Ni4V6h\4XV27BET2@>a14n3=U=1
6@M0e9@416Q1859:Li4V6XT3_X1XV27BET2@>a14\4U=16@d:@416Q1859:Oi4V6mi3jBdR1cS17BET2@>a14\4o3h2\616@
d:@416Q1859:Li4V6h\4XV27BET2@>a14\4o3U916@d:@416Q1859:Ni4P2U4h\4XV27BET2@>a14\4b4W5Z316@d:@416Q1
859:P1i4V6VEQj1a6iOSGn]1YH7BET2@>a14\4U=16@d:@416Q1859:Ni4V6jf2me1XV27BET2@>a14\4U=16@U:1<@416Q1
859:U1i4V6\g2TBf8e=Z4^8U:ZDUFaA7BET2@>a14\4o4_2e516@d:@416Q1859:Ni4T2Q4h\4XV27<5ET2@>a14\4j8Z416
@d:@416Q1859:Mi4T2Q4h\4XV27BET2@>:V14\4U=16@d:@416Q1859:S1i4Q2T4l5a91gh2l=bF[R1lS17BET2@>a14\4^5
f716@d:@416Q1859:S1i4Q2T4l5a91Sj1cN_T1WZ1PL7BET2@>a14\4^5f716@d:@416Q1859:P1i4P2U4WD`h3e9bl17BET
2@>a14\4Q1h7Z416@d:@416Q1859:6j4[m6_:bEX2X13j4^m7a32j4^m73j4kW7bE5j4[m6S9[1bEi4f3S1>Mh4n3?U=f15:
`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2
_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[X1
4j4QL3XQ73j4^m7c33j4[m6RP15j4d_5f]1RP1c3Q6f3T1=MR1e3n3?U6f85:`264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1Mo3T2241O2^3R85T1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239S@
j@i1k2i5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P4f3T1=f5n3e6l8:`264n54E0200111;212260171B
2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241d<_4d32Q202JQ2
8396D^2S3211986E9JNR2AT2Y1i32]1Cm1k5f3T1=MR1e3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>2:_1152]1C\1239j5f3T1=Mh4n
3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211
986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239QY1j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239\6f3T1=
Mh4h1U22<U6`6U25:7Dc164f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V103
7<:0@?o2f53DW1`6R;<g2g98I45En1C4G315^9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y1MU3IHM=241O2V1W2]9T
3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AQ1E253Y1T1>57_1152]1C\1239X6f3T1=M4c4n3?U6f85:`264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1`N8I45En1C4G31
5^9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A
Q1E253Y1T1>=V18152]1C\1239X?iA16\1T>l5f3T1=Mh4n3?U6o6f15:`264f1404^1:6:4065M4E0200111;212260171B
2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2
313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=M4
c4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1
211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239RQ116\1T>U6f3T1=M4c4n3?U6W31\55:`264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1:84G315^9o6\32a2CCT2\1
2528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]
1C\1239RQ116\1S8o2P3\6f3T1=M@Ea3n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3jJ8I45En1C4G315^9o6S12U22a2CCT2_1528h1e1210524n2313<
X61Y1Mj34l17241O2^3]9T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AQ1E2534T1;H>=_1152]1C\1239a@aFn5f3T
1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1e3jJ8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AQ1E2403Y1B0@>=_1152]1C\1239S6f3T1=Mh4n3?h42Y1f85:`264S1B404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1B0@>=_1152
]1CT172380n5f3T1=MFQ4n3?U6f85:`264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2i1l33DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1C@>=_1152]1C\1239`Go5f3T1=Mh4n3?U6f85:`264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5Q18<24
03Y1C@>=_1152]1C\1239k5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T224
1O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239k5f3T1=Mh4n3?U6f85:`264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G
315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1
AQ1E253Y1T1>=_1152]1C\1239m5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mj
34T2241O2^3]9T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o5f3T1=Mh4n3?U6f85
:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1`N8I4
5En1C4G315^9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E
9JNQ1P1AQ1E253Y1T1>=>1;98152]1C\1239Z6f3T1=Mh4n3?U6f85:`264f1404^1:05:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1lL8I45En1C4G315^9o6\32a2CCk18_1528h1e12105
24n2313<X61Y1Mj34f1=241O230Y3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>93>1;98152]1C\
1239_Ck5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3W8U1T3d32Q20
2JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239fX1P6f3T1=Mh4n3?U6f85:`264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\3
2a2CCT2_1528h1GM210524n23120<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T
1>=_1152]1C\1239\ARCP4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53D
W1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k
5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<
:0@?8f2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ2839
6D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239g4f3T184^1Ea3n3e6l8:`264n542B0200111;212260171B
2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1`N8I45d2CkB2U22a2CCl1g1528h1]17210524e3X61Y1Mj34l1
7241TAd32Q202JQ28396D^2S32119526E9JNR2AT24T1;]32]1Cm1a@aFP4f3T1=T2a3n3e6l8:`264n54E0200111;21226
0171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202
JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1l5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239o3f3T1=f
5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e12
10524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1U6f3T1=Mh4n32<S61f8554`264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2]L8I459;n1C
4D2315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9j1Y1d32D\102JQ28396D^2j14S1211986E9JN
Q1P1AQ1E253Y1T1>=_1152]1C\12317_]1Q4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5T6J5V
1037<:0@?o2f53DW1`N8I45d2CIZD2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR
2AT2Y1i32]1Cm1j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3R8Z1
T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P6f3T1:2Mh4n3?k4Y1f85:`264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9
o6\32a2CCT2_1528h13CM210524n2313<X61Y1Mo3T2241O2^3[7Q2T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ18
<253Y1L7>=_1152]1C\1239Q6f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1`N8I45En1C4G315^9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mj34
T2241O23=5f2]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAQ1E253Y1T1>=_1152]16<\1239P6f3T1=Mh4n3?U6f8
5:`264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I
45En1C4G315^9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1Mo3T2241O23=5f2Z8R1T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239TQ1S6f3T1=MCT4n3?U6f85:`264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1Mo3f1=241O24Y3g8ET3d32Q202JQ28396D^2j14S1211986E9J31HQ1P1AQ1E253Y1S10>=_1152]1C\12
39S4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1`N8I45d2CTE2a2
CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9J>?R2AG\1Y1i32]1Cm1S6f3T1=Mh4n3?U6f
85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1`
N8I45En1C4G315^9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y1Mj34T2241O2^3j7BOT3d32Q202JQ28396Dc1Jj1
4S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1239S6f3T1=Mh4n3?U6f85:`264f1404HE:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1Mj34T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E2534T1T1>=_1152]1C\1
239WKXFk5f3T1=1Kh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q20
2JQ28396De1Hj14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239j5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3Y8S1T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1
152]1C\1239W4f3T1=R1c4n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I4
5d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1m1k12]1Cm1RQ116\1
l2W;T4f3T1=T2a3n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1`N8I45d2CTE
2a2CCd3528h1e1210524e3X61Y1Mo3T2241l<W4d32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1^>cR1V4f3T1=T
2a3n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1`N8I45d2CTE2a2CCd3528h1
e1210524e3X61Y1Mo3T2241l<W4d325k102JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1^>cB1[4f3T1=T2a3n3e6KP8:
`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12`N8I45d2CTE2a2CCa32528h1e1210524
e3n4Y11Y1Mo3T2241l<W4d32Q202JQ28396D2[2S3211986E9JNR2AT2Y1i32]1Cm1^>cB1m?V4f3T12:2c5n3e6l8:Q1^16
4n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X
61Y1MQ2m1T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1S4f3T1=2c5n3e6l8:`264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q
202JQ28396B1^2S3211986E9JNR2AT2Y1i32]1Cm1;Q4f3T1=Z2[3n3e6l8:`264n54E0200111;212260171B2[40151U2X
17Ii5o65L9037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211
986E9JNR2AT2Y1i32]1Cm1P4f3T1=f5n3e6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f5
3DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mj34T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm
1n5f3T12:Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3R8Z1T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239P4f3T1=f5n3e6l8:`264n54E0200111;212260171
B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28
396D^2S3211986E9JNR2Ag1<Y1i32]1Cm1k5f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X
61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10NE253Y1T1>=_1152]1C\1239j5f3T1=Mh4n3?
U6f85:`264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
`N8I45En1C4G315^9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mo3T2241O2^3]9T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AQ1E253Y1T1>=_1152]1C\1239Q4f3T1=f5n3e6l8:`264n54E02001001;212260171B2[40151U2X17Ii5o6
5V1037<:0@?o2f53DW1`N61I45d2CTE2a2CCd3528h1e1210524e3X61Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9J
NR2AT2Y1i32]1Cm1U6f3T1=Mh4n3?U6f85:`264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17
Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1`N8I45En1C4G315^9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1Mo3T22
41O2^3]9T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1AG9E253Y191H>=_1152]1C\1239e4f3T1=f5n3e6l8:`264n
54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1VA0X=8I45d2Ci3j100Y2S=2]1S1C
Cd35261h1e1210524e3X61Y1Mo3T2241j;Y5d32Q202JQ28396D^2S3211986E9JNR2AG\1Y1;]32]1Cm1`?P4f3T1=f5n3e
6l8:`264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e121052
4e3T2S41Y1Mo3T2241TAd32Q202JQ28396D^2S3211986E9JNR2AT2Y1i32]1Cm1T4f3T1=f5n3e6l8:`264n54E0200111;
212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1`N8I45d2CTE2a2CCd3528h1e1210524Q1c2X61Y1Mo3T2241
Z>i2d32Q202JQ28396D^2S3211986E9JNR2Ag1<Y1i32]1Cm13l4bZ6Xc1m4f3U1<Mh4n3?l>5:`264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I305En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X
61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1_13E253Y1T1>=_11f1C\1239m7e6S;R?8l4eR1g<_=<if1
nA^T26l4RS1Z<_=ik4h52l4[\4:l4=Te1Xb1_T1WHQJQJ_P1I1l42l4Tj67l4V4d[1i;m^3dA[L2l4ch63l4bFhW66l4o1bD
cV4hP2;6l41gT114aQ7?l4\10X1cg6P4Ej>V7\3V2m6Q16c3@l4\10X1cg6P4W5f<h4U1[:S10LHQ3]1l4[100K5ST1^=e4`
:12g:Y]1U7YW1aEZ53h3S=EjLEM24651025>231:<5T37Z6[1Q3j4f3U1<Mh4n3?l>5:`264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1Mo
3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253H@T1>=_11f1C\1239\Q16l4\10ec7Q6d7>l4[100KWCYV1
]h5I3<NS<24l4i^4cW3T@2l4bV88l4oR20Z`3_Dm1V5cD8l4gI2m[4j^13V8e6_6l4;7X9g1=LGCCM1^1a4P2l5g7U4EY3;3
Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2g2\2LQ5U1`27a12i3E<O>U2T17k37E;j1j1f12=S12G@011:<]3X1R238D17:G
a27;2Mo17X15k<Ja14N86Ko1P1JLg4P28I<]5T10B2A912U84K1g3?E:c2IP2:Y18Y1P1>^9X1169;T1=682X3=;<6><0N9f
2U4h1CS1O6:X1W106=[1OS205<Y1622:2[1L1061O@A5>5=6e3>e1C=Z6l4Cm5<<=P3^1U4V1<a4e1KW2P233Q3Q1f3a17n1
1?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3R4;>49\2S3>A[2;Mj17DS1I]2Q41S4l35:V1M>b1K24
A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EK:396A:[;U1P1]1e292U1A^17T3[1[31T2S4]24?d28m1Hl1B>f5V1
3A[7:30f284Y1a2U11P3<:Z1J:EL[1k2_25\5Y12JFAQ2?j2Q2E\1V7l4;7f450153O6;@BU1?i2B6\17_2S51^1>@<3U1@=
O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`130Bi1i7Ch1;^4=_4P40:IW2^2:6V1154L>J6Cg32
1e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11F432:Q111R287=6273=@\1l3U9e2j26d2_1U1Gc2X1H4KT1GZ1Q1^3;
e1<AI9S1Hf17Y5L:6GHBX1DV26216h33S1=O395g1;d1Y2C?S7\2d1Z1<B7K:V1I=8R25Y3U1:0Y1EG9d5l4;7d2i2>U27J2
11P2f15m1159A4R6<Q1d4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1i1IP74a37a12Gb2
T1;R1;a1X1Hb2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2<8B9::6V1F=^3W4X1U1W1Ij5T10f73
:U1f2GQ6U3Y18X2a6;4^4X29g3f1JKm2d52g1O]1[19h5DG9h20X1Y2b6d4l4;7U7W2>Z16EU1n111n3\90m4[5\1R1m41X2
;b5_4?_3428U4]23T3X7g4BP2a1P3V1<A[1U2`5R2>X39o19_264<Q1]23EV1N12\11IS6g1T1;3W11k1Y4c?732AU5c>2D<
0W1P3l3U1m:R3c2U;2617752O=64Om3><05Y1V1_1n3`3L2P2W3g2705127L451235:2X2;U1:AH1b3l2>n4l4;7Z1Y1j1Ne
5@U1_2^1a4S1Hc1l3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3R5m:Q40I7]1M]1Q56o1Q2IN7S12X10K]3
O_3:7P383O6j3T;Q2V1U1D;G9Bf1i1n4g9U4S2k2I9J6S4l4^1c28Y1V3n3^3X1623J12O=?M4R3Fh196k2b5j1IV1Lm25=A
Z2f1<A9H:10E0a2>3<250Jn1Q2E8Q1W5l4CY2b4Y23;1j2?h31@`1_1K5MH=o4Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa
51J:Q1f2V1\5e4N_4f3?2Y1221a12GQ39;9T1;a1O8@Q5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912g2R15;:71\1Q3Y5
Y17]72d2d3j1P1f1LOS1Bg2\1S1KU1I?H63408133H6g1f4_1e3AT2M[3Im1i2^1k9N8Lh1@V3S32Nb4Y4T1Dl4C`L6mBj1_
1c>hLZGjT1c9Oc57VJQCRJd8d5o9l4;7Z4;5011113C<3F4168322T1T3DQ130NV3I1=W175>U1I23<><G0@1>>7P15[2]13
Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1j23I;F=T1X4MU1i1I
i3?Z1e1MO=d2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M48717
3232KW1V1?]16l3h1GT5R1<e2JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<AH>`1R1F_2V2_1Y1HB;L=L2O=;Fk1<E9324D6=:m1
b72l1>2=P2V1Q3Z27>374Fa19401B28R25X1KT1U1:0@H:R1Nl4Cd2[=\7Y3\@lCi5`DWIS27b6QS11[3fIIl6PE<1^20P@_
8S9_91Q1l4CS>];gAW1V1j1T6_1g1R1l;Z3R=Y9_>^7U@gHhW1V6]@Y2Y30ZH10]1A^7P2b1l4C]?UGa3[32UB9n7m<d2Y6k
<i>]2R9ZEU2?ET2P?i9_2E]MU28X5=<KEm30a2V3j2n7451235:m3R1[1m1l4CY2C_<SN2\3\1dE]Li3`20Z3X5AP8h89d2U
6_<A:2<8]142D1_9KR6\32d212_3Q;\7c<`1`1D82f3;i2c40o6\:X4G:h7Dl4Ca]12cP2Q5HP80hQ1n5Sh12^6=m@\9P981
Fl4C\W1MM98S5`=^P10lKbE3VCZ>Z22U8RR1o6UQ1l2l4CS=Y27j4b2Gl6h5V1X2R1n1GZ22E:4:Q36T16\2V=?43g4OV8Dl
5P3LW5N]1W9Q5Q4[3[1f7CV1k1d4:T@3R1F[3o6n:S1412_3k29Z:Bf3Q3FQ9i415Y1\1e5b2Q2U4Y3O:T1B=S6f2f4Y2:W1
e1l4CZ4^13o1lE0e74i;o2[8\7??ZMkAWBh;66T20l4?Y9V7e?k2^7m1U?@[:=:>f2`2k4k6V2_3_4m3Z1<035B9;l4f7[Dc
@m1^=NeV12fE\Z23m4eT813m4mF14m4al1l4fm53m4m`4ln2:m4Q24fe1X20mk1c9]P3bV1>m4@f1oAe21ml3[4Fb?OTP1VG
93m48a[62m481m4Am48`@e1g1e21Z<c\1gATR1Ve1kI`Q1;R=_3=m4k>0kV1oBP4e3Z1`a1`1eDR2PMf1m407a1<X7nA2Y1]
5@j1114>Df4`4^:Z2R19<i1j3d51R\1_5f52U2g7dF:THo2o2Z3Ch5Y2`1`7\5X699W4k1?UDe42m4iR85m48dg1Y2eo24m4
mF1Ya3Im4V2fD1cIe2B]4PGLP;3n3DZd1m]14n2Q1P3UF?m3=m36m470^k1U`2cP22m4RY6P1m4B91k1bLg<Q?0W1`52T1h[
1YBjIc;d1:^6m19BfCl9Z:\9gC56i<^2<m4L1^Ni=h;`1EX1`5P]1if26m4LSh1V2jd3iEIm4B91^Nc7d;10c4c3g5X^1XU1
`@d4m1b4;;49bDR7YMBm4BeBZKS1_;0W1\3n1PU2S;4g<c5^G^8\1Km47D00^Nd7^6c<Q1b2`3aLj5i2_8l5b3i8i?]Q1W7b
5\6_5319m47Yj1d2T4`Z3cP191Bm47D1^NgJ;E0a2`3f]1l5Z8Q4b4lo1o67m47Ddi1RZ3];iE5m4d10[U1oX39m4Q2UBRT1
h<1ng1b1b1Dm4m3Y@UFCaF_31eg116b1d2\3Y^1[HG`4n\12Q1m4U2ge1Y27^80m]2hBZ2X=_Dm1V5Z=Z42450;@51<LR3n6
i@E4;d45n4\S1Z1144n4gT114m1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P3]>R4i4FJR2l5o1eV1g6S8_27n4kOg2HZ114;n41iOZ2I;Z1121eR4l1n4a1U2m5jE]1h3140P2m1:=V391Q1VEa12521
E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_26n4kO`3Z114S2n4g1o1m5g@R5]1\3;14Q2m1:=
V3Q>b8a12521E0c<RHZ1Z6c7V8_2g3S100235U5A?c1Aj?o318d1P3]>l8FJR2Q2<74Z21CeX1g6>d7_26n4]JY:14YX15n4
S5cO147n41eT1121ll36n41eT1121n1n4a1U2Y5CjE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?5]1
VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2En412aP1P4121aX1fOUCP5k?m6l4l1j3F@mY1eZ16n4UHNb;147n4UQ1?Q314YT4
;n41dP1NQ3121nQ4F@8n41eT1121kj2fm26n4gT114k2`i36n4eQ1Q314bk28n41cQ1Q3121bk27n41eT1121VS4:n44bT11
4V1Xo2\M\6\:Ln412[L6n3_1`2121VFXZ2k?>Q=102i31F@5Y1R6jFnl18n44`Q1Q314_P3iS1<n412`Q1Q3121_P3^Mo3W1
6n4gT114i]3k16n44bT114_P38n412bT1121_P38n41eT1121[`3k6[2n4a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0k
N4P7j7Z>_2g3S10023[5<41=c1VD518d1IV2]>R4i4F5DX1Ib2Y3o1U:2j?k1[2Y8g6>;X7]11O5n4UQ1a3148n41SQ1a312
1jg69n412bT1121_P3fK5n4eQ1Q3147n41cQ1Q31218n4gT114\:aZ1f8_k15n4gT114\:7n41nR1f11215n4cR1S2147n4c
R1<f114kd25n4gT114Va35n48^T1145n46`T1147n4`L6o714\m35n4Q8eL145n4gT114Yg46n4`L6o7145n4\KZ9146n47_
T114jV5k4f3W181Mh4n3?l>5:`264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1
P1c1E253Y1T1>=_11f1C\12398n41eT1121VGiX29n47]Q1Q314aOXW4XV17n48lP1?Q3148n41cQ1Q3121aO6n4gT114R1[
U16n4^R1X214R14n4gT1146n4UQ1a314U[39n41SQ1a3121U[3jG5n4gT114U[38n41eT1121PS4eL5n4oJg9146n4^R1X21
4_k28n41\R1X2121_k26n4\K_3j5146n4lNj514_]57n41jNj51219n4cJ1h7X214[i3TI6n4^R1X214`b45n4gT114`b4e2
f3W1=N:o1Y2c3:kDC]1\3;14Q2m1:=V3Q>W4Z4a12521E0QV1UF_2g3S10023b2e121057>A?c1S9X7o318d1P3]>o1l6F9@
R2X23174Z21C<Z5S239[P1<91n5S8_2Kf3W1=Nd4n3fJ14YJ`2P[2e121057X<gP1m7l4P4Z5a2RQ114n4gT1145n4lNj514
n1n4a1U2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJR2Z4a1o1eV1g6
S8_26n4eQ1Q314fK6n4UQ1?Q3148n41SQ1?Q31216n40TOa514:n400oMS1a5121b_55n4UOa5146n4S5hIj5147n4hIS5j5
14b_5:n41fIS5j5121b_538n41cQ1Q3121_F9n4UQ1?Q314j\1X3RW4Y2n41e1o1m5jE]16U3;121Q2m1:=V3W3_:97131c2
[3R2a12521E0QV1bC]1T1_2g3S10023[5A68c1\@o318d1P3]>l8FJR2Al174Z21CeX1g6S8_28n41cQ1Q3121PR39n41SQ1
?Q3121VS4o1n41_10T2m5jE]1h31210P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1eV1g6S8_29n41eT1121Uh57\O7n41eT1121mG5n4gT114en45n4gT114ZQ5=n412YIX;121THU;3fd1Y8o1n4a10T2m5
h?Q6]1h3140P2m1:=V391Q1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2n1n4a
10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_27
n41eT1121g[2o1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3V4P1U9R4i
4FJR2l5o1eV1g6S8_2n1n4a10T2m5jE]1]2Z1140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2m1n4a1U2m5jE]1h3140P2m1:;1V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P
3]>R4i4FJR2l5o1eV1g6S8_2m1n4a1U2Y5CjE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1eV1g6S8_2S2n4g1o1m5jE]1\3;14Q2m1:=V3Q>b8a12521E0QV1kA0X4_2g3S10023[5A685]1R5Y;o
318d1P3:R>l8FJR27V274Z21Co1oCeBg6S8_25n4gT114j[28n4S5aLQ314Ve3^=<n41dP1NQ3121og3X4\6@@n41^1YL2i6
1212m_1Xc2\;kT1X]1I;n4jM22m5H14SY3e4lP17n4YR1]214V]2S^2m4f3W181Mh4n3?l>5:`264f1404^1:663406X1F4D
140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<
X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239f9=n41c1QS1121Q2m5T>dg
2X>eU15n4gT114hK7n41eT1121c?6n4oOg414cT48n4oOU1]1S214iT4:n41mOU1a3121[`3]D6n4oOg414jT4Jn4S>V<d5U
1]1S214\:e8i4<:^AjY1e?^3cKQ2KmV1Q8W3iAR>;n4oOn3H14RCa`2UQ1hW1[;5n4gT114bg48n41eT1121TH]o37n4gT11
4b>1mX49n41eT1121P@eg1k_27n4gT114a17d<>n400oMe6121QCe\3LmFa;hU1;n4j7lL14d=TY4HiOaP1c38n4QNe614fW
2nV2l85n4gT114hU5;n41oMe6121ii1Pb1`4\e17n4\KZ914ii1n[37n4]Dg<Ao214@n4]D1a3@^5S3Ao214VLb[1Ql12l_2
7n4]DY=V2H14<n4^MX714Q^1UO`R2jEhJm3cD8n4gT114Ui50U7aHo1n41e1o1m5jE]1\3;121Q2m1:=V3Q>\1U7a12521E0
QV1UF_2g3S10023[5A?c1\@o318d16i2]>l8FJR2^274Z21CeX1g6Y1i6_25n4aKU9146n4gT114_a4^28n4gT114^W21nY2
^25n4gT114VX1=n4UQ1=S314n`3hA>=P2`Q2c@Ln41]Ea8d2>=S3121UHm329`T1Y_1j4^5l691H>5X2`Q2c@8n4cQ1S314^
=\6ia25n4gT114PZ35n4gT114bZ4=n4fJP:14ah1P]1g838c3Y@U28n41eT1121eR4@7n4fJP:14eR4U26n4XES6Z9146n4X
E^?14TY25n4XE^?149n41VE^?121]P2_\15n4gT114md2Gn47h46GT7eBl414bLlT2\<i2R4<2IX=7D_BP@;n4PKi4l414SO
;iT3A4:n41hOl4121[`3bAW16n4gT114VGRi5<n4ZQ115T314eG`1I^W1ST35n4ZQ1\3149n41XQ11Z3121Yh2@n4ZQ115T3
14RA0V5[c1Td1[1`=\6TM7n4UQ141Z3149n41SQ141Z31215n4jMl6149n41hMl6121kP7I;n4gT114lj1NcB0a7o1Q96n4a
KU914fi4n1n4a10T2m5jE]1h3140P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P31[>R4i4FJR2l5
o1eV1g6S8_27n4gT114[o1m2kD8n41nR1f1121kW15n4gT114ei25n4gT114]h5n1n4g1o1m5W9g5Z6?]1\3;14Q2m1:=V3Q
>b8a12521E0QV1UF_2g3S10023[5A1=c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1n4g1o1m5jE]1\3;14Q2m1:=V3Q
>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_27n41eT1121eR46n4gT114Ui2VW36n
4gT114Ui2nP25n4gT114Ui28n4gT114og1gP2]W106n4gT114UP507n4^T1814V\2bS27n4gT114V\2g5jm1@n4Z10KVMf1n
2B14iW4gOhAgF^<W1Q1n4Y1009A<1hBn9f1n2B14Q2m5T>X4e1ea2Qb1[1@h5hAgF3<N8e:W18n4^LX814hKff4Q^1:n4[LX
2R614fS4[R1JU_18n4dN_5B14PAeb35n4dNR6145n4gT114\n36n4gT114\n3Uj16n4gT114\l3o1<n4kIk:14_JQ:PU1i<o
W1`i1e6:n4kIk:14aT1PU1ib1o1ci18n41oIn8f11215n4gT11425n4nS1H146n4^KX914F9n48lP1a314U[3X6g9?n400j>
aE8121fW2_4g5j4n2Pf1@n40]K22`5S1]214>o_2_5^^1]KWD9n400\R1X2121R1Cn40aP1Am2D14iW2_CAZ3f3_i1\9cS1[
>Bb7?n40aP1Am2D14KT@jZ2Z3Vm1\k1B4P5\R1]2bb4Q2Q5d1o1f2Z1k1jE]1m2>CP2m1:=V3Q>b8a12521E0dN\7UF_2g3S
10023[5A68c1W80S8o318d1P3]>l8FJR2^274Z21CY73WQ1g6S8_2k1Q5d1o1m5jE]1m2>d2m1:=V3g4Y9b8a12521E0QV1U
F_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>cJg6[1g6_22Q5e`1U2Q5c10o1m5jE]1m2>d2m1:=V3Q>b8a1252
1E0W1^8ZL`35^B_2g3S10023[5A68c1\@o318d1P3]>l8FJX1I]1P174Z21CU<U1YKg6>;?h6_2V2Q5c10o1T4h1^5[@]1m2
>d2m1:=V3Q>b8a12521E0W1jNn5UF_2Mi2S10023[5A?c1\@o318d1P3]>l8FJR2]1P174Z21CU<U1b1eEP4g6>;?h6_24Q5
iS1cP6\Hl1Q5^1U2m5jE]1m2R1P2m1:=V3171Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P3]>R4i4FJR2l5o
1eV1g6S8_23Q5iS1gX5]2Q5c10o1m5jE]1m2>d2m1:=V3Q>b8a12521E0dN\7RCR3X1V1g3S10023U4U1A?c1\@o318d1P3]
>l8FJX1I^2334Bg11C^5f650]<Cl6=Q4i3g6>;X7_201j1Q5^1U2m5jE]1m2R1P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2S2Q5d1o1Q4k1jE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1]BQ6Z1Z6
e>T1_2g3S10023[5A?c1\@o318d1P3]>n4m3FJR2]1P174Z21CkV1i1g6S8_2n1Q5c10o1m5jE]1m2>d2m1:=V3Q>b8a1252
1E0QV1UF_2g3S10023[5A148c1\@o318d1P3]>o3l4FJR2\2174Z21CQ=cKg6S8_2W2Q5^1U2m5o18j5Ab5a7]1m2R1P2m1:
=V391Q1QBT3a12521E05eN4P7Y4BXA_2g3S10023g2c2<4?c1VD518d1P3]>_2b1i4FJR2Z5Ao1^DVBg6S8_2m1Q5c10o1m5
jE]1m2>d2m1:=V3o1Q<b8\142521E0QV1UF_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR27V274Z21CeX1g6S8_2k1Q5d1o
1m5jE]1m2>d2m1:=V3?2^=b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_25Q5iS1n
S1aR2Pn1l1Q5^1U2m5jE]1m2R1P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3Y6S8R4i4FJR2l5
o1eV1g6S8_22Q5iS1`1Q5>P;3P2=Gf5TLQ1]<2\;BR?>d2d2c2k<i;R1g8j2X1h1mY1KFQ@Q:j4c4k9k1Z16IEQ<1P35290Q
2Z6EQ54UMo1`12c2@;1^AY2iT1^8f8W[1X>Q4XO?[a17Q5QMe6n6X;_[4o85Q5bS14UQ6[3W2R5b10o1e3W2jE]1\3d23f11
0:=Af1MQ>4]8a12521E0`N`7UF_2g3S10023[5A?c1?o2g40k5d1Bo318d1P3]7o6l8FJR2^274Z21CeX1g6S8_2Q2R5b10o
1m5jE]1\3d2j110:=Af1MQ>4]8a12521E0QV1UF_2g3S10023[5A?c1_3d:W2o318d1P3]7o6l8FJR2^274Z21CeX1g6_7C_
2V2R5b10o1m50iE]1\3d23f12:=Af1MQ>b8a12521E0`N`7UF_2g3S10023[5A?c1T>W2o318=2=;17P3]7o6l8FJR2^274Z
21CeX1g6_7C_2l1R5b10o1m5jE]1\3d23NJ:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274
Z21CeX1g6S8_26R5WT1h2T3f1Qg4n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0`N`7m?W6_2g3S10023[5A?c1\@o3
18d1P3]7o6l8FJR2^274Z21CeX1g6S8_2l1R5b10o1m5jE]1\3d23f12:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2^274Z21Ch@0;_Gg6S8_2n1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?
c1\@o318d1P3]>l8FJR2^274Z21CSLa<g6JX7_1OX2R5b10o1f2V3jE]1\3d23f12:=Af1MQ>b8a12521E0QV1m?W6Ma1g3S
10023[5A?c1\=GW2o318=2=847>a2]7o6l8FJR2^274Z21CeX1g6S8_2k1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0
QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_27R5WT1h2T3f1jh1Vn27R5WT1h2T3f1TW4l?m1R5b
10o1m50iE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CSLa<g6S8_27R5
WT1h2T3f1ec3[S1l1R5b10o1m5jE]1\3d23i1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2
74Z21Ch@lGg6S8_2n1R5b10o1m5jE]1\3d2j110:=Af1MQ>b8a12521E0`N`7UF_2g3S10023[5A?c1\@o318d1P3]7o6l8F
JR2^274Z21CeX1g6S8_25R5WT1m5f1Qg4R2R5b10o1e3W2jE]1\3d2m1:=Af1MQ>4]8a12521E0QV1UF_2g3S10023[5A?c1
?o2g40?[5W2o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1R5b10o1m5jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_2g3S100
23[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2k1R5b10o1m5jE]1\3d2j12:=Af1MQ>b8a12521E0QV1UF_2g3S100
23[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2\2R5b10o1b301;k1jEAK\3d2j12:=Af1MR<LQ14k1a6a12521E0QV
1QCS3_2g3S10023[5A?c1>0o2g40?[5W2o318d1P3]>l8FJR2^274Z21CeX1g6S8_2S2R5b10o1m5jE]1\3d2m1:=A@U1MQ>
b8a12521E0QV1UF_2g3S10023[5A?c1>0T2AP50S8o318d1P3]>l8FJR2^274Z21CkGi@g6_7C_26R5WT1m5@U1Qg49R5Z6Z
1aLm5f1`^30_X1l1R5b10o1T1h4jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318NEP3]>l8FJR2^2
74Z21CeX1g6S8_2k1R5b10o1m5jE]1\3d2m1:=Af1MQ>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]7o6l8FJR2^
274Z21CeX1g6S8_28R5WT1_41[1f1Qg4iG7R5WT1m5f1Y`2jf1l?2S5YU44S5YU4mKB5S5QT1T<Re2^K5S5SQ2n<ce1b1>S5
[L6^5QOn<Ub1]3b1fKeh1e3LbB6S5R^2ga1^5lLECS5Y1R:R3P2`V1B]W1b;cJoHcFd12dIf9k<e9eEGS5\;3n2P2`V1B]W1
b;cJoHm2B4H3l8l86d12dIgR1OS5W11\<HP2h3c3@oKb2BgQ12b5VV1oHY9U4S9d12dIf9[5UAX51P5b4f67S5\;S5hd3oHX
H25S5jo3^5fK63S5YU4oH5S5YU4oHf2dg14S5oe2Y_1oH6S5[a3mCoHXH28S5iU1mf2:V8iGh6QIBS5[L6V9kf21:U3P5iGh
6QIkL2^3Y?U4UE8S5jo3^5iGQ5BS1gQ14S5W=nd3R38S5W=S?6cU3R3Rh2_C3S5n^3ZF5S5n^3ZFRIj23S5YU4fK4S5[<mh3
WP13S5YU4\i24S5[L6fX36S5n^3ZFUKRF23S5XX2Pm15S5TX23Pm1oH4S5V_1Rf2]W37S5fl1a;Pm1fKkR2f84S5gl1aX2fK
3S5YU4aM7S5YU4^M2T5_1R65S5V]3g1ZFXa16S5YU4mKW6if1`N3S5m\1[h2j1S5b1o1m5jE]1\3d2m1:=V320m=b8a12521
E0QV1UF_2;[3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2S1T5hIk87B021111;42Y12f4`4i<\1<i1[]1h
Bd1Z1UFa84oGo2n6h5Y2Q9`5f3]14Mh4n3?l>5:`264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<
X17Ii5OBJ5[45V147<\1o2f53l1`N8I45En1C4G315^9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1Mo3f1=241O2^3]9
T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AQ1E2534T1T1>=_11f1C\1239S2T5aDV5k8789021111;42Y121d4`4b;V1\
1<W1AX30Y5Y5g2[6d<]96[A>3I>2^1L19Q4b1k9V22>[2U1P8@4l?R8h26j63h5Y2T5l3o1T5c1THk87B021111;42Y12f4`
4`9<@Z2\1<i1j3d51g4S2\7EQA2e3b<h2[1_272U2]3Y4]>V8:4oGo2b1g4Cc2T3Y2[14`7a@l<d9X1T5hIk87B021111;42
Y12f4`4i<\1<i1[]1o>3d3IU2S1QEa84fEX2o2n6h5Y2Q9c6Y1T5hIk87B021111;42Y12f4`4i<\1<i1[]1n>0h3<<0OT1S
1QEa84oGo2n6h5Y2Q9[1T5d1SHk87B021111;42Y12f4`4^:Z2\1<i1j3`Y1n>0b40OT1S1X;h9a84oGo2n6h5Y2Q9U1T5hI
k87B021111;42Y12f4`4i<\1<i1[]1o>3d6UFa84fEX2o2n6h5Y2a1_7W1T5hIk87B021111;42Y12f4`4i<\1<i1[]1Y@X3
I021U1UFa84oGo2n6h5Y2Q9b1T54cIP4j4203B021111;42Y12f4`4i<\1<i1R4XY1o:Y2^8Kk7]=a84cE[2o2R5k1_525g1
249Q9^KV1T5hIk87B021111;42Y12f4`4i<\1<i1ZBPKY=m5`2UFa84oGo2n6P5GY2X6h2Y1T5hIk87B021111;42Y12f4`4
P9h3\1<i1[]1^?Y37Z10[1o1UDa84oGo26g6h5Y2Q9R1T5hIk87B021111;42Y12f4`4i<\1<i1[]1hEUFa84jAT6o2n6h5Y
2Q9`1T5c1THk87B021111;42Y12f4`4^:Z2\1<i1j3d51iS1_C2OU1o1g5]>V8:4oGo2Z6Ch5Y2`1`7a@aFd1T5c1THk87B0
21111;42Y12f4`4m9@Z2\1<i1j3d51iS1Y@U32OU1g7]>V8:4Y2eEo2Z6Ch5Y2`1`7a@DW<d9_1T5c1THk87B021111;42Y1
2f4`4^:Z2\1<i1j3d51iS1_C2OU1g7]>V8:4oGo2Z6Ch5Y2`1`7a@aF`1T5c1WGLk87B021111;42Y12f4`4^:Z2\1<i1j3d
51iS1n>`42U2g7]>V8:4oGo2Z6Ch5Y2`1`7a@aFX1T5hIf847B021111;42Y12f4`4i<\1<i1`=b:h;^9W=k1d6S1QEa84oG
o2n6h5Y2Q9Z1T5f7QBk87B021111;42Y12f4`4i<\1<i1W@=JX6aE[8k4`8UFa84oGo26g6h5Y2k6U2Q1T5hIk87B021111;
42Y12f4`4i<\1<i1[]1hEUFa84oGo2n6h5Y2Q9W1T5hIk87B021111;42Y12f4`4i<\1<i1iGP=d21i5W=1^8UFa84oGo2n6
h5Y2Q91U5R1U5:e6Y8d>Z:V67>a412S<Ia[1Z8YDe:1R4AX6RCg5b2^4c3H0G1^Kn3SR13U5:eh73U5P`4m]1j1U5Z1U2m5j
E]1P4P2m1:=V391Q1AdDa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2o1U5Z10T2m5b
<W9]1P4P2m1:=V391Q1a2dBa12521E0d3VK4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1dR1P4g6S8_2j1U5
Z10T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_28U50Q
E1l\4oEo<`62U5UU3CU5F^NcKg5X^1Q7R<Z20fJ6X2`1@8aHW@aC;U5aP2_m2b10l1`1@RY1hP1oH6U5DoT6dJV=oH3U5`]7
oH3U5YP7V=1U5<U5]e1T8Y7hHj5i2m?c^1ZJn4X47U5:]j1hQ3g4o?YH5U5DhK`6eR52U5lT53U5Ze1a_33U5\T5`U22U5^P
54U5mY5X@13U5Vj513U5[T4Za12U5aP23U5DoT62U5Vc55U5l6Q2W`4jH2U5[Z12U5lg72U5^\15U5Di[1Ui4n35U5]1[U1o
X3]d15U5DZ8\MWo45U5\10[U1oX34U5]1[U1oX35U5]1[U1oX3el16U5e=0bn1Y;g12U5[\62U5WT64U5Rm3d8iF5U5]L`6m
\4lG>U5D1fKg2h3]:]Q2iKUDQAgE4o1@U5D1fKg2h3]:h9bAQV1iKUDQAgE4o18U5D1^NV>]Q2QQ2gE7U5D1^Nd_2QQ2gE4U
5DW_5gE6U5DgS5];LlDJU5D1^Nc7P;E0Z5<T3]2FP1L>GQ]1^MoL`6L9S:^:S73U5ST5R;2U5Rh54U5Z?h`1d8:U5D1^Ei7U
1U;^T2if2j98U5UFgZ1j7Q\1Y?]]1bA2U5b24U5SS5@82U5kP12U5Ya53U5YQ5o?8U5D0\3aQ6_531:U5DbDU7^X1Z6]Bk<`
]2a=4U5D]3aQ63U5Pn4[W25U5SE3jR5eD6U5DbZ1SJQS2Vm18U5D1^NiU1jY1Sf1eP17U5D1^NV7]X2if2=U5D1^NV7n3m?`
d1`5gb1a;nBkP28U5D1^NV7]X2Xh1`N:U5D1^NV7n3^T2iZ2o;X=6U5F^Nd_2YBQi1LU5k2hH42T@c4h:;m1J\2S6i3>2Q?l
8iE[2[d1GHn1o>T16`KBU5k2`Z1\1d<;m1[9i3f`1[d1GHn1f6d91^KCU5k2hH42lBk1h:Y2d=2Q?RQ1[d1GHn1[@`K;U5D0
0^Nd_2SR1ed1_531=U5D00^NfU1]R1_7SR1ed1_531h2U5Z12R2m5jE]1P4P2m1:75U11n191Q1VEa12521E0Z2V>Y>4P7P4
b:_2Q5_2g3S10023[5<4?c1ZAk2518GLI6o13Ga=R4i4FJX1H0V3<IV140111002f1];eDa6g6S8Q2=4U5hh1fc486U5D^D3
\`5\5P2U5Z10T2m5i8P=]1P4P2m1:=V391Q1VEa12521E0kN40o6U?R2l4_2g3S10023[5<4?c1VD518d1P3[1Q=R4i4FJR2
e3V2o1eV1g6S8_2k1U5Z10T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4FR4FJ
R2l5o1eV1g6S8_2j1U5Z1U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
\2_3o1eV1g6S8_27U5]1[U1b6b=id2og16U5l\1k;i:jR413U5aP2V\46U5DSh1`1Z[4J3U5hh1f]42U5aP23U5hh1PX35U5
]1[U1nAPg23U5\V1Tk55U5DgU1Zc4l;:V5kNQ71^Eka1\c1iZ1D=;V5d3mI\8ZW2_Z1_:P11o?SH4V5ZR5P1UX19V5lT1P11
[>Ra1k7RT1Sj16V5oU1ZW2RT1XBjW1BV5h455JSMZL_S2d?V5e1\6GS3a4@fR1T2;V5T1aT1mf2:f5YJh6QImh11?V5b2Q[1
f64m11`_3^1R4\6XZ1k@m461V53V5]Q1QS32V5a[63V5Qh1_c47V5m1SGm<^ER`4\D3V5Y2WY64V5f^3m[1l`14V5h4ed1T_
2DV5hBhFZ223f2]3W8MVU1b5a1RJ`5`N\2ULe7nQ1DV5c=i2Z2]1Y2Y1@a=1a`1j2mCa5_1]1[X1oEX227V5c=b6Y2Y1al2Y
R27V5QS1k21ZW2Xn1mO@V5l1i9j5Ab5f:dj1jBS1eKQZ1c5P>lF0?V5`1l7_;h;W3eB6RP1SBRZ1]Co4aBdm14V5aC[b3cU2
5V5Qd1Qe3P1\Q16V5UEc7Vk4o<`64V5eR2P\4D2V5ln73V5_U3QV36V5dCQ4\KkP3ag1>V5b1QBm>j1\1fCi9c`2iG_3X:f6
W;3V5oc4ag13V5\]2Tn33V5]Q1SZ53V5``3Pk22V5`o3g4f3_12Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3
]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\12392V5c[6<V5R10Zj1IT1g3PP2o:db1V8f]12V5Sl
64V5^k1\Y5aH3V5hX1hR5d1V5d3c40nY1`13]1i2Q2P8?eR1R2T4_JM92a:553g11i2d1:31269D2V7dIX5h7_5IV<f314k?
a80O1f42HV5d3VKT2l41T21WGc@2Yd1T<n1e6X:Z7U[1Y<d;g1k3f?83W5lP1?1W53W5\3hf59W5_1l7`6g@W3T_2n@gg33W
5cCa\13W5cCdf69W5je1SW1UAW[1X1QAXOl99W5]f11UMbX40j@m4]:5W5kT1]X2E\S12W5\a43W5_`3hO2W5\Q12W5]Q48W
5aJQ4X_1kY1V;Rm1fD5W5``2_AT@gQ39W5f]1f;e]2^1g;1^4oQ1:W5\@ll2Ek4_1iY1XH2VB2W5^Y62W5hX63W5cCQ43W5d
Khn69W5_1l7XGW3aP20[Q1le32W5e^32W5X22W5n13W5`C[b32W5_`3X;X5760^10NX1?4811873G301D138k1R14N84Q2Y1
66>772Q8Y10F?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU
1m241203LGg1\1@U20[5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1^2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q215933E
=;h1972]16847Z1==W1L68>o1HP12@554:J2KP172g2FW1Z3a:R1H::^122U122F;K9?CV1h13X1T5@3D0>5@92f28^15o2<
5:0o14<_2M`1T23]1BD0^112@@H=691641DC?975:81=El2F29_1?8;j1FQ1:249824O44G_18;?1=419P11;H9>M;037E32
7Q1:73416JS123Ae1Z3>=3\4X5760^10W2?=3@O0T4a1[3=N2R7j39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5
]2U;22;]1<>4:j1S3J7Y?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9m4^5Y=^1o5k83DEJg4o2<5l7T2i2^4841V3]7o3B
LMa28;T11k2>Y147Io1161Q1Z1b5>=cBX5760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463322:78
2:@12T11?S1N1Z1J3=3836V226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;
X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;<>
15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2V1Fn12E<281\1J0?14=;148?9A5b1Q186
i1M:1S1230611U1824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DM:c17A4><o1k121=3006
G@b16KU141922\1?^207JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44P3NZ11>ER1<3235LO<Z4?2C00^
112@@=H691641:44S1A5:81=ET28>F299U12<D`19h1:24715271R14G964:>8;?175@K03164H9>24A?0342B232772Q171
1416I0S123>h1W1j17>933E251e7X5770]17Y161^2X1?:AV2R14IX1JIc187467E11JR3JA3<U10Y163222<T1IX18;8U14
=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9T1d29G95MJ5;2[1H8Q19?_123Eh
1k32Ki2?P1Db3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2W1@Y6P1B4Oi49l18g1Fc4@L;K7:GV3?
^3F@`2?<>2<`:<O328323R14W1U44g2V1W2k2:0R1e2P1;V6i3Fg3^1U2B447\1Bd4a18n1Q1X51c7RCf2ZA\2Q>`4012DW<
f8W4d1l6g1X<Dm9:g3NR@_V1d3[Jg8X@Y7S73Y5Jo_61Y54Y5mb711j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F42A156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y
1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c18<253Y1T1>=_11f1C\1239XF2Z5Qe71Z52Z5^b42Z5Ye6]3
Z4ODf>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13WT1X31U3:P;Y31\3Z4ODf>47?b1>P320k2o506234@3V11
n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]1
11m5i181436NQ1R22]13`W11U3:P;Y315Z5fV3TLQQ3k45Z5Qm60;n76Z5\S1o1dg50;7Z5\S1o1TL_k40;k1Z5Z10o1m5jE
]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@0;_Gg6S8_2l1Z5Z10o1m5jE
]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@0;_Gg6S8_1O2Z5Qm66Z5el1
lg2AP50CZ5?1^N^R1U]1f]1W2`5m3i6j2k9S81d1XMV1[R11Z5NZ54h1eV1a3c^3kEKS3kT17`2d5j7h41V35e1K1b1[2>@3
_1P7C`2MZ54h1eV1a3c^3kEKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C`2LZ54^X1a3c^3kEKS3kT17`2d5j7j4V35e1K1b
1[2>@3_1P7C`22Z5dg7Af3d1c9_^3YDe121057e3g>bMm4i2P>Cf3d1c9_^3YDe121057e3g>n<c@m4i2P>Y9Df3d1c9_^3Y
De121057e3g>n<BP@m4i2P>Y9Df3d1c9if1UAb6lOYDe121057e3g>bMm4i2P>Bf3d1c9_^3YDe121057e3g>bMm4i2P>X>m
4f3b12Jh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1eIj48I4
5En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9S2P1d32Q202l28=KY44S1211986ET1NQ1P1c1E
253Y1T1>=_11f1C\1239Gf3e1c5n3We1a]2e121057X<gP1m7l4P4Z5a2m8[8X1lIGf3e1c5n3We1a]2e121057X<gP1m7l4
P4Z5a2YAX1Y6bCn4f3b12J\1[3n3?l>5:`264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=
2;?o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S12119
86ET1NQ1P1c1E253O9T1>=_11f1C\1239P2;]5P\2R:eP3WX1V@T96V6:_68]5e1e:^_6Z4^HV6:6]5e1b<[6oKZk4F]5b12
fJP]2Rg2[H=`3g2NU1U57Fc1Bg20S2b9a64]5]Z1]_5aR12]5R;3]5Z_7[F5]5`]5fl1c7g5@]5a13cDW_4gb19V3Z4c1mEG
4P5P8C6]5fZ5Sa1ZAT2R9o1^5;T<R7`4]1\3Z8V32^10IP60M@5bJc2R1f3[2Q10U20U2eIc<`2f2b2V9R3W1l1^2f1?ALY@
h2P2n52Oi8[4E8P1HMT1U6Q3f:W5[2[3VB:^5kn641n4S9h<:b3X34^5nc4Z4la2K_5^X1a3c^3kEKS3kT17`2d5j7j4V35e
1K1b1[2>@3_1P7C`2L_5^X1a3X6ZX3kEKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C`2N_5^X1a3Z6fi1a^1kEKS3kT17`2d
5j7j4V35e1K1b1[2>@3_1j4U2C`2L_5^X1a3QP2a^1kEKS3kT17`2d5j7j4V35e1K1b1[2>@3_1P7C`2f1_5091Z10RMb9a3
kc1c>S@U6aDW1kEKS3i@g:Q2W77`21Ob4:_7T2e2V35e1K1b1j1@>80602HFP1V2h3C2k1AI`5`CRC1g1>0H>JB3d\1lKWOR
4dA\9o5_1[7T<^;Z@gK_1`57_1g2R1OK:k1l5X1j<1b2`6c3j;^;b2k5ZKh=h?S553S1;R27Q2P;W2l3nHi2e4b4f8o=W3^?
B\1V41e@b5`570]17Y16_2Y1?:@0V2R14;=X1JX4^53b10Y163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1
d29G9S1J5;2[1HZ19?_123Eh155AHKX12Kk<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12b4k1Q6h5k4o2l1]1_1R12l1
V1?^3F@P15Y1L>4:d8X2O32836_2U44g21T1=T2o3`8n27Fk1W1M7FR1T1K2h1:^898n1W1251m3`570]1X451Q1?:@01T2W
1IX1JX4^53b10`13222[6b7Ol7oAG8l3a2d2Cl1T1d29G9S1J5;2[1HZ19?_123Eh1f1T22Kk<<AT1Db1S36?U5]1h:>L7o2
K7Go1;]1P2d2mHb4f1^3F@P15Y1LNd8X332836e64o5A44[6a7<2D:j6S2T=W1251_4`570]17Z5?:AV2R14IX1JW5_43b10
`13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1d29G94NJ5;2[1HZ19?_123Eh1d7`1l4c3<AT1D
FKS36?a5Q1T5S1T2P29U6X8@b2g4g1i49X9@X1S118n3?O^2F@`2LNm;32<6_2Z4n3X9o3d7NV1`6:m11V68n1c4`570e1Y1
g2X168:AV2W1;=X1JNh83b10Y163222[10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1d29G9S1J5;2[1HZ19?_123Eh1f1S3k
<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14h1Z721=3002KW444122322\1?P2h6Y6^3F@Bm1LNm;328323W1g;j15;5FU5n
?Aj5Z1i38n1n1`5\7c33OV2Oa3R3V1R3Fi6Q20U1l3o1`3m=f3c5_2P8I_6l4m<Z2M=a3c1a5<V=m63Z?EO50gE08U2e5GZD
Z3d4a2^2m;c1[22g2f>0m38`5TU1Qb2k>c]10e9^K<`5Y?1eIY131b[2am10P_1QIV1`5hNh5^U3SA42229287:92;14232M
;9B`3f4<R6c6k6R2nEg715lEF`5^7k5W5P4je2i1k=U:g7U?d6bAX34iR1n69m@m4a5O4`5_1Yg5nS1G`5Y?1RP1c=TOkL21
gAeX10X:Q4kF24e6d5oCX2W3R7b1`5P;38e2l1Z5D\1\5U5l1V7]3i4k3HIU6QBZ5[2F`3V1<`<DMm31Ma1]Cj6b<W1V31iE
\4o3[Gh2X5h5h7c1iAW8=`5a]1fP2Q5i80KX8\IhY1l2l8Rb1E`5QKR:o5Ic2_^1l<l1MR@`N^3V2_U1\1Y8dFa4X=\2R1`5
g<e3k2f2_6Z5X9\4j3h3bP1F21`1l3=[=Me1l6U60iH[Q1g2[?f4Dh9k>P1a4R1`5X5T6b:\17XGn@V:iDj1X9T1DMm3mBX2
a2lBDOL6YF`1[7b:RB\=4U30c3<`5kKfBWn1^?P7`IR1Ff1f1RD?`5eY1E31`d1lC2\7m8S2cl2Y<U<B9`5P;Yh1^M\=\=Rh
1CbV2A`5^;c;\7Q6Y1Y>P5U2g4XNlLU7h`18OQP17`5gY2^[1ZV3gL?M<`5a?b52o1X5X4n9a4f1Z>YW2R2`5U1o1m5jE]1\
3Q2Bm1:=V3]23V5]5JR4_4a12521E0QV1[9i<_2g3S10023[5A?c1_<l3o318d1P3l7`6l8FJR2^274De11Cn2fU1g6S8_21
`54`5nGYY1lV39`5`1ga6g9gF1V32c31`5M`5m7lW1mf2V<DW@_i1491P4f3\6=R3i3V2V;=85a10311D9K`5Z=]Ae2Y1h1T
1UAo5[a1k=RZ1\2<?4gb1122f2e5W7W6b9B^93`5nGdi36`5`d1X@i\2Q\113`5aU14c1`5b8d6R>b?2C3AId3Y1X4k2Q4j4
QH\62f12Gn8W6[4Z;h4b8f=l4Y5U6Q;g2LZ2S3\1o1U1Y1O3408124Hbh12`5he38`591^Nd_2mW1k^1dM5`5mi6\Ec4fBa4
`591Y2Ag;3k3<e1P1^1i1P3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG[:\2<`2a1m7V12Dg16U1j4E
GQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1S5^2Q3j2]2U1a5C9[1A=2I]1l8m20g240H4j1145R6W2^1BR:P4F=o4V3U2g
2S3l1[40W1072`2Z2o38244a1AR1:_2`5f10`=h@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EY9Y<YC
X6h5<:Bf3jJd4:1`1@k36:46C03d:[9Z7V9Z8c2S9l9J\17m1Z1R3\3`57^10W2?A@O0Lg7S4f8b1<m14@7V13I141136=@=
b1;a28>64FR6d4^1_3k5CD9d7W>Y<E]2i2JQ2^:X6]1I`3<:B02V2Y107n8T1Q4J5`129^3o1j12S7T6@V1o5S4m6n2k<^25
_2f2l3[1c7e2X5e4J\17X3g5b5>=`5g1`=mBTDj:j4ah1l`1RT2J\17k1`573Z1N2T=3i2n;[1Oo1Y7dKU1m?UGOh6NKa8h1
d3WCaISMW1V:1i5GX31^1l1m2X4R2X2_3J=07KMQ13_2j344a1>2>N]2`57]22>a4d3=V12f23b5a:o2Y7?T8U3\6V:;Z6Oa
4R@b5c12JS3j3V4@K`38g4h1k2=:WCYG9d18=Z2_4Z70e75b6W1?3b9k5a5e2T2X4R2h5X107n4@o34a1>2R1H`5_NU<V1X3
X22[1VS1i\1h2WZ1OPA_5\BdI;Y5:k82i38k2`591Io1_3]2k5j6^2Z5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6\O9Z
2o5`=h1FQ3?5S10023Cm1:^2A??S1\@o318d1P3]>9b89<<=V1Kn1?7467GS116<Q3n?k1R2eAg6S8_26`5Vl4g4o?h6`A7`
5R5^1<fP4Q=S46`5R5^1<h]4S49`5b1f]4V2a_2X5R4Y:E;`5oK]4h_3Y1nY2k:R4o:R5W22`5Pl52`5b]72`5Qh62`5bl72
`5bl72`5eh74`5\o4hi1_O4`5jo4jh2R57`5ci6U8eF>i4V6`3Z4U1>f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1
CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3g6f5Z7\1]111m5i181436NQ
1R22]13]>RI1U3:U2>[8Y31P1`59R9\KA[7f8n9PKT82l1<>aJX9=^2^4i>T7b1Q8_=S6Z1@`35o2j63P1`591^NjBl7Q1S2
>`3aLT8o8l5\<o7BPCk1PBe8[2_3n4]1W4F@312CJ`59_3i8c2he1]3Z`1P?1^45j12jQ1e8d13;V3l6_5312Cj1`5351k1V
8[DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82nG2W;j<S4VFn40c1n3o5d1:^6m19Bc1c7]3m3T13:^1WD\9gC5_?K`5n:Q2
K_:m:j=YP1d6<3d3S6Z3\<M2T3\1HWA]n1]@0?i<Z;E`5l=Z;SLj?0i9<V68b5eG<f3X1b6b5U_2e4hHd>2`5hc1h3`50Y37
02[1K:\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1
Q1\1Z1313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1P>e39X5W3j1U12o1a6e3`50Y3702b2\;
8h5@W7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313
f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1fA9X5W3j1U12o1a6\1`57^1h1P4\3_4n3h;X4l1T5
m:bEeJAe12k?d6P7`:a3T2]1@n2P:Z3T76h2W2P6Z9QFS3mFP2W4i:W125Q1`57^1i5\3_4g5o7Z=1Tj1OW22`FSES4o<Z3[
7h2W2SI]?mFY3n2R8f2W1251;`5R3j^1F?dc28X4cH^?WT19`5l5i]1^Fe@c1`S4T6b>9`5d1ek6Q3082Z3X;2`5Zm6;`5d1
gn692Z3X4o6Q9>c3:`5d1gn692c>Q9>c3U1c3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;1>
=]1054g8S62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=4
6MW1fA9X5W3j1U12o1a6d3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;1>=]1054g8S62T6g1
16Y13>9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m48Nl32^13S3=46MW1fA9X5W3j1U1
2o1a6d3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1
\3=h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4;Kl32^13S3=46MW13bA9X5W3j1U12o1a6e3a5Y3702b
2\;8h5m8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3
313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1W4^=9X5W3j1U12o1a6e3a5Y3702b2\;8h5m8Di
216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1R6j1R
1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1W4^=9X5W3j1U12o1a6b3a5Y3702b2\;8h5m8Di216J]42Q1S
1l7l2f3>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>713
1OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1fA9X5W3j1U12o1a6i3a5Y3702b2\;8`57m8Di216J]42Q1S1l7c6>c1@\2]1k
166;i3LG=0UB\6;@=]105l8S62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1e5<j1R1a2b13]21>7131OHh5_1]2]3
d3e7Z1Q5o1m4W1l32^13S3=46MW1fA9X5W3j1U12o1k3e2d3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3
LG=0UB\6;@=]105l8S62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m
4W1l32^13S3=46MW1fA9X5W3j1U12o1a6f3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]1
05l8S62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1]2]3d3P9Q5o1m4W1l324Y13S
3=46MW1fA9X5W3j1U12o1a6c3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0UB\6;@=]105l8S62T6g
116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1_2U3<j1R1a2b13]21>7131OHh5_1k5d3P9Q5o1m4W1l32^13S3=46MW1fA9X5W
3j1U12o1a6b3a5Y3702b2\;8h5m8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0UB\6;@=]105l8S62T6g116Y1B9C>Z4R
3V3h1j3h1@3g1i3313f1R6j1R1a2b13]21>7131OHh5_1k5R1a2P9Q5o1m4W1l32^13S3=46MW1fA9X5W3j1U12o1a6Ld50^
CV;l7^5Q32[3d1k8;;2b3S<bGi16n3iAPS1o5kBQ@nEf>VF_2h5Y2n7@j1P3T5Y4m1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ
41A:?_2d:4_Q1o8<P1i1j23=d3c2a32V1Y1n2Ac2]Em<EQ1MD]1j1Q@?Z1Z4j65_2;Q4e6e<P:`4]1Q6`1Jj500S8ZFd7[62
U5^I[JO_7a8ZBV7SOo7]3S:_5312_7]U18j50TV1^6Zh4_5317j5\P3bT3_534C9j5nl2b4`W1lk1_534C7j50TV1in4_531
=j5Pa2Q?cF1WHfBP1VR1H1S6k6<j500^NV7l6iCf]1if2_5317j50\3aQ6_531:j50F0[U1oX3je1_531:j5\X1d3gj1aQ1n
2XI_=kBUb13j5l`5RD8j5fT2QS2Vm1_534CX3j5Z61b3^9;k20W4Q1Me3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1
<I17LS1GBo3`5j7f30Je;a1m6W3e7P1W4Bd3>I1@P1T1S22V2m2V1[2U5Z>2Q1d5^2f4F060o10d7Af5[2DT1@h1h4=D^1Q3
c25I\1j5S4Z@3XB0X2@00IQ4CY2U3N^2R11Hb4TMRGhDVHP6a4d5@3S1d;Y7[4o1F1o;Ge61i9V4k@P3j51Y43YB>W4@1e1F
27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534X;0R=i2S5U2Q13h6i1n8:Q1P11R1i5GR9T6j6o2P3c2m1@U47531
99033U1Jj8Y84I;<b5F1Q30j33R2RDj4m=6j51^Nd_2QQ2gEDj51^NdBE0Z5<T3]2Fm1>i]1^M`S1L9S:^:9j51^Nd_2`5\8
VU1Z2YQ19j500^Nd_2if2_531:j50G[U1nAPg2je1_5312j5oT65j51^Nd_2if25j5f\10[BkU48j5H[U1bZ1jZ1aCje1V43
j5l`1Rd46j50nT6_531l1j5E10R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJV1Kl5o1eV1g6S8_2;j50F0[U1RNlZ2je1_5316j5G0[U1oX3je19j5G0a7\M<g:Wn2je17j5G0nT1<oX3je18j5G0a7\M
<oX3je15j5l`1mm1P4Sb29j5G0[U1g:nQ2XLcQ1VD5j5H[U1oX3je13j5m1QS63j5jc1Ta43j5kb3Sb27j5HfOd5oX3je1j6
8j5G0T1VT1e=Yk2je15j5jV4@2`m13j5h`5VD3j5Uj1iZ47j5G0[U1PDnd2je17j5G0[U1oX3PR1iC3j5Ua5iC5j5di1>kZ4
o66j5H[U1oX3je1o64j5m1la1Ta44j5gU1R>Ta43j5gU1Wo4>l5^N[Q1X^1cT1m@d<eKjCC;P6P7j?4l5^NV7]X26l5^NV7n
3^T2RT36l5^NV7n3S:Zj1b3Z4d1U1\<7K47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5S>?6Z:
;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13VE9f>X31U3:P;Y31[3
Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31e5Z4d100h2U2b9247?`11>FY220?[27b2o
240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3M:0h5:3B9C5b6G=
Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDa57Oe3_40i1n2T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8^>@_>O1[
1i1:P;I_211[5Z4d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]
1Q2^3\3^3]30e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40]3Z1T3Z
7\128Q111m5B<>:81436NQ1R22>N3;d8o>_?1U3:P;I_211d5Z4d11Ni1U2b9247?`11>FY220?[27b2o240412312@3;63?
140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3I3360S14_4:3B9C5b6G=Q2U20U1;29>b1
1d1d1HU1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;d8a8]6o5_91U3:^5a5I4Z211^
5Z4d11h2U2b9247?`11>FY220?[27b23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]3
0e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111m
5B<>:81436NQ1R22>N3;V5]3o>_?1U3:P;I_211b5Z4d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_14
82CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;260:3I3360S14_4:3B9C5b6G=Q2U20U1;29>b11d1]2U1><
4221@[6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1R22>N3;S7`1o>o5_91U3:c:<F2_211]5Z4d11h2U2b
9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>T>6Z:;26
0:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDW1Y47Oe3_40h4T3Z7\128Q111m5B<>:81436NQ1
R22>N3;d8[90b5_?1U3:P;I_211_3Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z
:;c1337S14_4:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31
Z5Z4d11h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]3
0e1>T>6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3Z7\128Q111m5B<
>:81436NQ1R22>N3;d8o>_?1U3:P;I_211g520V4d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1>
<451@Y;C5<a2l2V1NMDa57Oe3_40_3X1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_21\3Z4d10e>47?b1
>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j
;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31T4Z4d130e2k;47?b1>P320k2o506234@3V11n14;V115j
1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1c>6Z:;26;Q1;Q1>W4:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7O
e3_40i1n2T3Z7\1]111m5i181436NQ1R22]13;TW11U3:^5a5I_21Z5Z4d102f21j9n147:4b1>P320Ko1j23P306234@3V1
1n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC12217e1]30e1c>6Z:;26;E;;Q1>W4:3LC5b6G=Q2U20U1;22685b11d1]2
U1><4221@Y;CBa2R5\7Oe1<b1Ml1W1002240d14b2;T3R2W5\1]111Y3c2i181436NQ1P212]13018\@k2kC1U3:^2=S8I_2
1l3Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1c>6Z:;26;Q1;h5:3LC5b6G=
Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;TW11U3:P;I_21m3Z4d13f2k
;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>
b11d1]2U1><451@Y;CBa2R5\7Oe3Z440h4T3Z7\1]111m5i181436NQ1R22]13;TW11U3:P;I_21Q4Z4d13f2k;47?b1>P32
0k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1
]2U1><451@Y;CBa2R5\7Oe3_40h4T3Z7\1]111m5i181436NQ1R22]13;fJ]<1U3:P;I_21\3Z4d1f>47?b1>P320k2o5062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe
3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31P4Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<
T9B3P5^3\3X151m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40h4T3Z7\1]1
11m5i181436NQ1R22]13;fJ]<1U3:P;I_21T4Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5
^3\3X1221m1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40\428T3Z7\1]111X
3d2i181436NQ1R22]13;TW11U3:a5^5I_21m3Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5
^3\3[1R2]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40h4T3Z7\1]111m5i181
436NQ1R22]13;TW11U3:P;I_21S4Z4d13f2k;47?b1>P320k2o506234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m
1]30e1c>6Z:;26;Q1;h5:3LC5b6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5\7Oe3_40\428T3Z7\1]111X3d2i181436
NQ1R22]13;TW11U3:a5^5I_21f4Z4d102f2k;47?b1>P320Ko1j23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3
V1120Q2]30e1]6U86Z:;26;E;;Q1;2W4:3LC5b6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5\7Oe3S40540d14n2T3Z7
\1]111m5i181436NQ1R22]13018c:k=[4X:1U3:^2a8I_21f520V4d12g2U2e947913`11>P320=@438:22I7b2S1k140412
34@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;
29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_21i52
0V4d12g2U2e947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2
b211G\3^3Eg20e1c>6`9I;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7
\1;>2?11Z2^33@85>:81436NQ1R22>N3;TW11U3:P;I_21]3Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1
<T9B3P5^3\3^3m1V3c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R2
2]13VEYB1U3:P;Y31\3Z4d1f>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;c13;h5:3
LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31g520V4d12g2U2e
947913`11>P320=@438:22I7b2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e
1c>6`91G;26;3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDa57Oe3_40h4T3Z7\1;>2?11Z2^33
@85>:81436NQ1R22>N3;TW11U3:P;I_21`3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13_7^@a?1U3:
c:<Fb21]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Fb21b3Z4d10e>47?b1>P320k2o5
06234@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R
5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W1158S2B:P;Y31g3Z4d10R<2_247?b1>P320k2o506234@3V11n14b115j1P1
J:\1CV1<T9B3P5^3\3:1Q3[4Hc>6Z:;g1;h5:3LC5b6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181
436NQ1R22]13`W1162V2D:12k:Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c
>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11>f2:P;Y31]
3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hc>6Z:;g1;h5:3LC5b6G=Q2U20U1;29
>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31a3Z4d10e>47?b1>P320k2o506234@3V
11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1
]111m5i181436NQ1R22]13`W1158S2B:V1_3Y6Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W
111S3:P;Y31]3Z4d10=W>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31]3Z4d10e>47?b1>P320
k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6R:7;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R2
2]13`W11U3:`8_2Y31_3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5c>6Z:;g1;
h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31]3Z4d10e>4
7?b1>P320k2o506234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31d3Z4d10e>47?^13>P320k2IU506234@3V11n14KF
15j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5d5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5\7Oe3^<Z7\1]11
1m5i181436NQ1R22]13TK[<1U3:P;Y31n3Z4d10k9i447?b1>P3204f2o506234@3V11n141`115j111L5D:4W1>414O<T9B
3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3X31S9Q3X4HC]111m5i181436NQ1R22
]13a2S8jL1U3:P;T3031^3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6^6k3;g1
;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111W3e2i181436NQ1R22]13`W11U3:P;Y31^5Z4d10
0h2U2b9247?`11>FY220?[27b2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>T>
6Z:;260:3M:0h5:3B9C5b6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDa57Oe3_40h4T3X50P2\128Q111m5B<>:8
1436NQ1R22>N3;d8o>_?1U3:P;I_211]3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3n7_4Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y
31^3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;
29>d1d1]2U1><:1j;CT3R5\7Oe3g76_4Z7\1]111m5i181436NQ1R22]13`W11U3:P;Y31_3Z4d10e>47?b1>P320k2o5062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^
<Z7\1]111m5i181436NQ1R22]13_APF113o2:P;Y31_3Z4d10_;U347?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<
T9B3P5^3\3^3T5c>6Z:;g1;h5:3LC5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<`2i4\1]111m5i181436NQ1R22
]13`W111S3:P;Y31_3Z4d10e>47?b1>P320k2o506234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5c>6Z:;g1;h5:3L
C5b6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5\7Oe3^<Z7\1]111m5i181436NQ1R22]13SAZEQ111S3:P;Y31R4Z4f1h2U2b
977P21>FY23?c2b2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2RI260:3M63371<Y53Bf7G=Q2V2a129
>b11d1]2U1><4221@[6T6a2R5MDa5]90i16g2Bl9\128Q1d6<>J3]4>^1d8o>P>Z1a?_211<Z420V4g1g2U2j97913`11_32
0=@438:22Q1b2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20QJU126;3M:g1`4Bn:U20U1;29>b
11R4U1><451@S<<a2l2V1NMDa5m4_40h4T3Z7\1;>2?1\2^3D85>:863]4>S118TW11[?2T6n]53T69X^7?U6O]8gT2Ejd2B
]k19Z3[:[1R2Z2l<3U6eX7i@6U6Uc2[Bob3V;o35U6oc2Ub4\1`94U6Uf2YU2aT25U6QQ1gX3]o2_Ef4f3b1Mh4n3?l>5:`2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1[HT68I45En1C4G3
15^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239m4f3b1MLk3n3?l>5125`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3m1626O2^3]9T3d32Q202l28=KY44S1211986ET1?
>Q1P1c1E253Y1T1>=_11f1C\1239P8V3g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l2
8=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h5h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2
^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239n_1[1h4f3b1Mh4n3?l>5:`264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1l>c?8I45En1C4G315^9o6_3a2Ch2_152Q2e121057
n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239n_1g4f3b1Mh4n3?l
>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2
Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1C@>=_11f1C\1239
g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C
4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Z1F02l28=KY44S1211986ET1NQ1P1c1E253Y1T
1>=_11f1C\1239j4f3b1Mh4n3?l>5:`264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3Z8R1T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239TQ1JX7f3b1M>o1Y2c3:?l>5:`264f1404BK:6:406X1F4?4156271c121P1G:0118=8
0153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2V8C\<8I45EV1GC4G315`3m5o6Q3=Q2?C`224N00
23752Q2e121057>A?]1313<X61Y1Mo3T226I524Y3718d1P35n3T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574P1E2
5361C29T158=>9001981f1B0\1239Y6T90k@g6k3W4_2o4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1`N8I45En1C4G315^9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1Mo3T226
O2R1[2]9T3d32Q202l28=KM[34S1211986ET1>?<DP1c1E253Y162J>=_11f1C\1239T5f3b1Mh4n3?l>5:`264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1`N8I45En1C4G315^9o6V2X1a2Ch2_152Q
2e121057n2313<X61Y1Mj34T226O2^3]9T3d32Q202l28=Kc1e24S1211986ET1N<DP1c1E2534T1T1>=_11f1C<O239k[1g
4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4
G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3i7c1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T
1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239[5g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239U5f3b1Mh4n3?l>5:`264f1404^1:6:406CDF4:9156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1eI0i48I45En1C4G315^9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1Mo3_1D2
6J212^3e2Jj51T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1<1=_11f1C\1239k4f3b1Mh4n3?l>5:`264f1404^
1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121
057n2313<X61Y1Mo3_1D26J42^3e2EQ6T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239h4f3b1Mh
4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o
6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C
\1239nHX2j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`
N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c
1E253Y1T1>=_11f1C\1239a7nGn4o<i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1`N8I45EV1GC4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P16\1E253Y1T1>=_11f1C\1239\V1i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226J
212^3W8U1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1Mh4n3?l>5:`264f1404^1:6:4
06X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1dKR11f18I45En1C4G315^9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1BA>=_11f1C\1239h4f3b1Mh4n3?
l>5:`264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3
a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2534T1T1>=_11f1C\1
239h4f3b1Mh4n3?c7X75:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1`N8I4
5En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E25
3Y1T1>=_11f1C\1239o4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1\4S2R2lE8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E253O9T1>=_11f1C\1239P2I0\6m4f3b1Mh4n3?h42U2j75:`264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1PAe6i68I45En1C4G315_1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1M
o3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239o4f3b1ME<;Y3n3?l>5:`264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P9Q?_DLn25h4
f3b1MR1e3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C
4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239P9g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1
NQ1P1c1E253Y1T1>=_11f1C\1239hKg4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28
=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1E030D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ1P12`1E253Y1T1>=_11f1C\1239g4f3b1MR1e3n3?l>5:`264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313
<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239i4f3b1Mh4n3?GT>5:`264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1`N8I45En1C4G315^9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NH8P1c1E253Y1T1>=_11f1C\1239i4f3b
1M\1[3n3?DW>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1`N8I45En1C
4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1
>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1kDd98I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET
1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1?>Q1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3T8
X1T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152HX1e121057n2313<X6
1Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3?l>5:`264f140
4^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e
121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P18Z1A32403Y1T1>=_11f1C\1239h4f3b1M
h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9
o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1N<DP1c1E2534T1T1>=_11f
1C\1239o4f3b1MHo3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf5
3l1_EP98I45En1C4G315V7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986E
T1NQ1P1c1E253Y1T1>=_11f1C\1239[8j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l2
8=Kg3A4S1211986ET1NQ1P1C0NE253Y1T1>=_11f1C\1239n?k4f3b1M5b4n3?l>5:`264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1:84G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T2
26O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[?]<Z1X5f3b1Mh4n3?l>5:`264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1R=4JT3g:`283E125En1C4G315`2m6o6
_3]1S1Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E2534T18K>=_11f
1C\1239n[1j4g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1
P1c1E253Y1T1>=_11f1C\1239h4g4f3b1M\1[3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239c5f3b1Mh4n3?Y8b65:`264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1S;K]@8I45E4i1C4G315^9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S
1313<\2R2h11Y1Mo3T226O2d2I]9T3d32Q202l28=6DY44S12115386ET1NQ1P1c1883253Y1L7>=_11f1C\1239Za1g4f3b
1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=Kc1e24S1211986ET1NQ1P1c1E253Y1T1>=_
11f1C\1239g4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1
c1E253Y1T1>=_11f1C\1239dEl4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1[IT58I45En1C4G315^9o6_3a2C4c2_152Q2e121057n2313<X61Y1Mo3T226O2^3\8P1T3d32Q202l28=
KY442P1211986ET1N<DP1c1E253Y1T1>=_11f1C\1239S;m4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6S1[2a2Ch2_152Q2e121057n2313<X61Y1Mi1U2T22
6O2P11[2]9T3d32Q202l28=KY44S1211986ET1>?Q1P1c1E2534T16M>=_11f1C\1239a5f3b1M@W4n3?l>5:`264f1404^1
:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1`N8I45En1C4G315^9o6S12U22
a2Ch2_152Q2e121057n2313<X61Y1Mo3l1726O2P1]2]9T3d32Q202JQ28=6DY44S12119526ET1N<DP1AQ1E2534T1;H>=_
11f1C\1239a@aFn4f3b1Mh4n3?U6Y1\75:=R264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1SJ\48I45En1C4G315^9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3Q1b22Q202l28=6DY
44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239k4f3b1Mh4n3?U6f85:`264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fCi:8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3
]9T3d32Q202l28=6DY44S1211986ET1N<DP1c1E2534T1T1>=_11f1C\1239Q5f3b1M4Em3n3?l>5:`264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n231
3<X61Y1Mo3T226O2^3]9T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239P7QJ16\1:i=Q5f3b1M
h4n3?l>5:`264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1Q=^A8I45En1C
4G315^9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1Mn2O0T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253
Y1@;7>=_11f1C\1239S>m4f3b1MMAX3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2k3j13l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1
211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239[:c19`=j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1E04D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3
]9T3d32Q202l28=KY44S1211986ET1NQ1P1C0NE253Y1T1>=_11;Z1C\1239R5f3b1Mh4n3?l>5::U264f1404^1:6:406X1
F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4Z9\>8I45En1C4G315^9g2W4_3a2Ch2_152Q2e12
1057n2313<0W61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1L7>=_11f1C\1239[5o9g4f3b1M
h4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11
f1C\1239n4f3b1MT1c3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l
1W8XF8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ
1P1:X1E253Y1T1>=_11f1C\1239W5Y3e:SIg4f3b1MT1c3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q
202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239U5f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1]<h8Y98I45En1C4G315^9o6_3a2Ch2_152Q2e121057n23
13<X61S15Mo3T226O2^3]9S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239Q5f3b1Mh4n3?l>
5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1`N8I45En1C4G315
^9o6_3a2Ch2_152Q2e121057n2313<X61S15Mo3T226O2^3]9S2P1d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=
_11f1C\1239i4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f
53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1N
Q1P1c1E253Y1T1>=_11f1C\1239g4f3b1MV1a3n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1`N8I45En1C4G315^9o6_3a2Ch2_152Q2e121057n2313<X61Y1Mo3T226O2^3]9T3d32Q202l28=K
Y44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239j4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3[K8I45En1C4G315^9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1Mo3T226O2^
3]9T3d32Q202l28=KY44S1211986ET1NQ16Ic1E253Y18K>=_11f1C\1239h4f3b1Mh4n3?l>5:`264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3[K8I45En1C4G315^9o6_3a2Ch2_152Q2e121057\1a131
3<X61Y1Mo3T226O2^3]9T3d32Q202l28=KY44S1211986ET1NQ1P1c1E253Y1T1>=_11f1C\1239JX600Ka8ULe7Z5iFoP1c
?U7VR23l@U9nE2DG6V4`6F@37X600Kib73[19X600HnQ4WS3e=_1V<=X600K\HU3Qa2\k2]T1Y62\18CX600K`Q2Wd4lHd2^
122819D5i2S9X3@X600Tk1l4lZ3Q[14;@bLU19n:<J>X600N9\b73Q19a4Q3Z3T12<X600X1oR2Wa2ml2V13[1S<4:X600Ki
b72\18R4T7a1X600X3\>30S4iU1k1Q22^Z11k\1X1mR1SQ1;2l1d>n49I3<50072;8Z4V66>632;59=53438X600Kib72\1[
47X600Kib72\18X600Kib72\1`;:Y60b>1ci1\R2dIZ_2<=DY60nEeW1c\11Uj1Ph1;2dFF082\15d:>S19Y60Nek6PGU1k4
\6W19Y60\d4N00aBe[2h=5Y60ec7b=5:Y60K\HU3WR1i^1\k2gZ1U2>Y60X1oR2m]5^1JAi4l6?2U3W1=Y60Rj2c1fV1Pg2o
@V9G8T1d;Q3<Y60Kib7>5225i<FZ2=Y60Kib7>5225T1@S;Q33Y60ec75Y60bj3de1]S25Y60_R4iX2[X18Y60R1TW2hd4dF
T6W7DY60R1oo17i@\;\]208i2cFc3_BX=`7P4h;i31@Y60R17go1WW4m9mO0]1J1O0S4c9=Y60la1S1o>_V31;]8[U1VGe5]
99Y60cn10Sh4lL\1P8S55Y60Ub1_Q6]94Y60ec7]94Y60Kib76Y60Hfa1_k5e56Y60lV4bW2`>dF7Y60X1mT4if2dF\17Y60
Ub11_Q1mo4b=:Y60KST2dg4;d>o7\=59Z6U?l5Y2`:k_2mj31`4CZ6Q1bb12dGeQ20VGUW1RX1R11?`4H:b6^252Z6\Q83Z6
\Q8b22Z6K1Z66Z6K`F0fR727Z6K`F0fR72S97Z6K`F0[R7:29Z6N;gR7[8V>Q4_1i46Z6lh6fQ1g50c45Z6Wh7S80c47Z6cd
2R>Wk1mj1hQ1[:GZ69P1b9LiII^3?T1T>T?_X2P;R3jU1j7iF1j1gDQ4Y67Z6U`4^\2aEe1j517Z6SD]a6Z>GR511Z68[6m^
7f51Z4:S1:=[6i\2SR51d51Y4090S1g5c46[6>of3c_2a]11E[6A5BQG[a22Yb2[@f2P4V=T6n=1P5`4i11k35:[6NjT7c21
T<1b4X5J3[6dd714[6dd71`49\6Ejo1Pj4QJ16\1T>7\6_\5SX216\1T>7\6cd716\1:i=7\6Pc7b116\1T>7\6^[7T916\1
T>8\6Wf1a5ih516\1T>6\6cd716\1T>7\6Ndc716\1T>7\6Mec716\1T>9\6n^7d516\1l5W82=]6[5[>_X1W:LP8[1V7Pf2
S[1e9Z95]6gj6S8\<01]66]6YL[e4mP2Y7Q;3]6\P7bT12]6oT81^64^6S`4Tn2RD2^6Yb14^6k[70m>8^6hS3Y17`1TJTc2
K2^6PQ42^6[f73^6VJTl66^6lI\6_n4Rc1^44^6Pk6nG[32_6kk61_65_6ck67a2]M2_6SU85_6kS3]c35_7i1`6U2m5jE]1
P4P2m1:=V3913MVEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2h1`6U2m5jE]1P4P2
m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=
V391Q1VEa12521E0kN4S1l5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2k1`6U2m5jE]1P4P2m1:=V3
91Q1VEa12521E0PGj74P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2AZ5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V3
91Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2\2_3o1eV1g6S8_2Y2`65o1m5jE]1\3CP2m1:=V3
91Q1c<b8a12521E0PGj74P7UF_2g3S10023[5<4?c1\@i3518X1;P3:`5a8R4i4FJR2^274Z21Co1e791mKe2g6S8_2i1`6U
2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1R5S?518d1P3]>R4i4FJR2l5o1eV1g6S8_2m1`6U2m
5jE]1P4P2m1:=V391Q1R:m2a40b3a12521E0kN4P7UFJd1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2P2`
6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7b5k6a6T3Bl1V2`1S10023X52<4?c1VD518d1P3]>LU3i4FJR2Z5Ao1eV1g
6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4]2[2FJR2l5o1eV1g6S
8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2e31S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2
P2`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0dN640o6UF_2\2Z1AA0023[5<4?c1l2U2[1g=518d1P3]>R4i4FJR2e3V2o1e
V1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1mC0W1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV
1g6S8_2k1`6U2m5jE]1P4P2m1:=V3919GmC0W1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1
g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023Ee4<4?c1VD518d1P3]>R4i4FJb1?l5o1eV1g6
S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_
2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1^7VOg6S8_2i1
`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UFJd1g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U
2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7kAY4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m
5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5j
E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1
P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4
P2m1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b2Y3o1eV1g6S8_2i1`6U2m5jE]1P4
P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1eV1g6S8_2i1`6U2m5b7W>]1P4P
2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5b7W>]1P4P2m
1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5b7W>]1P4P2m
1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2P2`6U2m5jE]1P4P2m1:
=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1U:040:2@YKg6>d7_2P2`6U2m5jE]1P4P
2m1:=V3171Q1AS1`Ao1a12521E0kN4P7bCb2_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1U:Z>T>g6S8_2j1`6U2m
5b7W>]1P4P2m1:=V391G9VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2m1`6U2m5j
E]1P4P2m1:=V391G9VEa12521E0kN4[1g1l3g3]B_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2\2_3o1eV1g6S8_2i1`6U
2m5jE]1P4P2m1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m
5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1;TFT@g6S8_2j1`6U2m5j
E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1`FT@g6>d7_2k1`6U2m5jE]
1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1R1@lDT@g6S8_2j1`6U2m5jE]
1P4P2m1:=V391Q1VEa12521E0\4^J4P7UF_2g3S10023[5<4?5]1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1
P4P2m1:=V391Q1VEa12521E0\4e@h94P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2k1`6U2m5jE]1
P4P2m1:=V391Q1VEa12521E0fFT84P7UF_2g3S10023[5<4?c1VD518d1P33Y>R4]2[2FJR2l5o1eV1g6S8_2i1`6U2m5jE]
1P4P2m1:=V391Q1VEa12521E0fFT84P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P
4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1H]C518d1P3]>R4i4FJR2l5o1eV1g6S8_2k1`6U2m5jE]1P4P2
m1:=V391Q1VEa12521E0kN40o6U?o6_2g3S10023[5<4?c1VD518d1P33Y>R4i4FJR2l5o1eV1g6S8_2T2`640o1m5b7W>]1
\3CP2m1:=V391Q1c<b8a12521E0kN4P7UF_2g3S10023[5<4?c1\@i3518d1P3]>R4i4FJR27V274Z21Co1eV1g6S8_2j1`6
U2m5l8n4n7]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2k1`6
U2m5jE]1P4P2m1:=V391N2a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2Z5Ao1eV1g6S8_2i1`6U
2m5jE]1P4P2m1:=V391Q1WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2P2`6U2m
5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3d1h<R4i4F5DR2e3V2o1Z7?;YFT8g6S8_2
U2`6U2m5P;i:]1P4P2m1:=V391Q1i1e:;1X1V117[32o1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3n5^8R4i4FJ
R2l5\1BeV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o12bV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2Q2`65o1m5jE]1\3CP2m1:=V391Q1c<b8a12521E0kN4P7UF_2g3S10023[5<4?c1\@i3518d1P3]>R4i4FJR2^
274Z21Co1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391N2a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1R2b=`5a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1eV1g6S8_2i1`6U2m5f;S:]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S100235U5<4?c1VD518d1P3]>o32i4FJR2l
5o1eV1g6S8_2X2`640o1m5jE]1\3CP2m1:=V391Q1a2Q:b8a12521E0n?l>4P7UF_2g3S10023[5<4?c1m;^4i3518d1P3]>
R4i4FJR27V274Z21Co1U:bHl3g6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0VMd14P7UF_2g3S10023[5<41=c1VD
518d1P31[>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P31[>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391N2]3hAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5?ZE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3
]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1eV1g6S8_2S2`661l1m5CVE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0kN4P7UF_2g3S10023d2f2<4?c1VD518
d1P3R>:R4i4FJR2l5o1eV1g6S8_2[2`62R2m5jE]1P4P2m1:75U11n191Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1ZAk
2518d1P3]>R4i4FJX1H0V3<P240111002f1eV1g6>d7Q2=j1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2l1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l531i1eV1g6S8_2l1`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0X;bC4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l53k1eV1g6S8_2P2`610R2m5jE]1P4P2m1:=V391Q1VEa12521E0^6i4bC4P7UF_2
g3S10023[5<4?c1VD518d1P3]>R4i4FJQ20g5431i1eV1g6S8_2l1`6U2m5o=j7]1P4P2m1:=V391Q1b<[7W1a12521E0kN4
P7UF_2d32S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7
UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2
g3S10023[5<4?c1H]C518d1P3]>R4i4FJR2e3V2o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g
3S10023[5<4?c1VD518d1P3Y6S8R4i4FJR2l5o1eV1g6S8_2k1`6U2m5jE]1P4c1<m1:=V391Q1R2h3Z?a12521E0kN4P7UF
_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4V4i2UF_2
g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7\Bh3_2g3
S10023[5<4?c1VD518d1P3]>R4i4FJR21j5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1o3VAa12521E0kN4P7UF_2g3S
10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0iFQ84P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2n1`6U2m5jE]1P4P2m1:=V391Q1o3VAa12521E0b7XG4P7UF_2\2Z1S
10023[5<4?c1VD518d1P3R5Z9R41g4FJR2l5f18eV1g6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0IY7gF4P7UF_2
g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1eV1g6S8_2l1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4;d6UF_2g3
S10023U1U4<4?c1VD518d1P3]>R4i4FJR2a12W4o1eV1g6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g
3S10023[5<4?8U14VD518d1P3]>R4i4FJR2l5o1ZMZ9g6S8_2k1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0mAm<4P7Y5k@
_2g3S10023[5<4?c1VD518d1P3Z3R;R4i4FJR2l5o1eV1g6S8_2h1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2
g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEY172521E0kN4P7UF_2T1b
2S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2h1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10
023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1AdDa12521E0kN4P7UF_2T1b2S100
23[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2l1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5
<4?c1VD518d1P3]>R4i4FJR2l5o1Q<7=fGV2g6S8_2i1`6U2m5o>j6]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S1002
3[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5f>S7]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[
5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?
c1VD518d1P3]>R4i4FJR2l5o1U:_Lg6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1V
D518d1P3]>R4i4FJR2b59o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1_3fAa12521E0kN4P7UF_2g3S10023[5<4?c1VD
518d1P3]>R4i4FJR2l5o1eV1g6S8_2m1`6U2m5[B2[3]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023Ee4<4?c1VD
518d1P3]>R4i4FJR2T4g1o1JjU1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5
18d1P3]>o32i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P3]>R4i4FJR2e2V3o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2[4`1o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eR1o3g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3
X=T1R4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1]3hAa12521E0kN4P7a1cD_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1hR1l3g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1e<oIg6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0mCm:4P7UF_2g3S10023S4W1<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4V1i5UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2i1`6U2Q4k1jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7XAl4_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1eV1g6S8_2m1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7WBm3Bl1g3S10023[5<4?c1d:d4l4518d1P3]>R
4i4FJR2Z5Ao1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1d:a9518d1P3]>R4
i4FJR2l5o1eV1g6S8_2m1`6U2m5[E>]1P4P2m1:=V391Q1j8[<a12521E0kN4P7UFBl1g3S10023[5<4?c1W<n7518d1P3]>
R4i4FJR2Z5Ao1eV1g6S8_2i1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4S3l3UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2j1`6U2m5jE]1P4P2m1:=V391Q1VEa12521E0TEf94P7f6^?_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Mk
3FJR2Z4a1o12bV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1gC^1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0SDg:4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4
i4FJR2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o12bV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1W=]Ig6R3P5_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1H]C518d1P3]>R4i4FJ
R2l5o1eV1g6S8_2m1`60T2m5jE]1P4P2m1:=V391Q1Q@T5a12521E0m4mI4P7a?c6_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1QMc9g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1U:21ZLg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1i?kFg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1U:_Lg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1i?W>c8g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1g<mIg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1eV1g6S8_2m1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P701RF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1^DVBg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e
<oIg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR20k5o1eV
1g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0V4dJ4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1U:b
Hl3g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b2Y3o1e
V1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7kAY4_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV
1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7g@]5_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1
g6S8_2m1`60T2m5b7W>]1P4P2m1:=V391Q1R2>d@o1a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P33Y>R4i4FJR2l5o1
eV1g6S8_2l1`60T2m5jE]1P4P2m118=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD5180c1P33Y>R4i4FJR2l5o1
eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1d:a9518d1P3]>R4i4FJR2l5o1e
V1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1`7e=a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV
1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1]<CcI
g6S8_2k1`60T2m5jE]1P4P2m118=:k291Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g
6S8_2k1`6000R2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6
S8_2o1`60T2m5V:0b;]1P4P2m1:=V391Q11k8X<a12521E0kN4h1W5UF\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2m1`60T2m5f>S7]1P4P2m1:=V391Q1m8]6k2n2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJ
R2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1m8X<a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR
2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1[?j5a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1eV1g6S8_2l1`60T2m5V8c=]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3Y<S2R4i4FJR
2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391N2WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2
l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0RNH4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2[4
`1o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1S<
aJg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2\2Z1S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV
1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1S2aT1
g6S8_2m1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1_>TDP4
g6>;X7_2m1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7b5k6f9Bl1g3S10023X1R4<4?c1VD518d1P3]>R4i4FJR2l
5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1_3fAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5
o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P1o5UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o
1eV1g6S8_2k1`60T2m5Y3`B]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
Q;cKg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o1e
V1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1i<2h
Ig6S8_2j1`60T2m5b7W>]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1
g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1Ao1dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4Km3FJR2l5o1eV
1g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1l9Y:518d1P3NKb<R4i4FJR2l5o1e
V1g6S8_2n1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0n5lH4P7UF_2g3S10023[5<468c1VD518d1P3]>R4Km3FJR2\2U3
9o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5o
1eV1g6S8_2l1`60T2m5jE]1P4P2m1:=V391N2VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1n@
`?U6g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023\2n2<4?c1VD518d1P3]>R4i4FJR2l5o1
eV1g6S8_2j1`60T2Y5CjE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV
1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0kN4P7Y4kA_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e
V1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g
6i1Y6_2j1`60T2m5SBf3]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1
g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?T1>VD518d1P3]>R4i4FJR2l5o1eV1g6
S8_2j1`60T2m5jE]1P4P2m1:=V391Q1WBn2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S
8_2j1`60T2m5jE]1P4P2m1:=V391Q1P9U<a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8
_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6>d7_2
j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2b59o1eV1g6S8_2j1
`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]<o1R4i4FJR2l5o1eV1g6S8_2j1`
60T2m5f;S:]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2i1`6
0T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2l1`60T2
m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e<]@a9g6>d7_2j1`60T
2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7U?o6_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2l1`60T2
m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P33Y>R4i4FJR2l5o1j7eFT8g6S8_2l1`60T
2m5o>j6]1P4P2m1:=V391Q1VEa12521E0YET4\54P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`
60T2m5jE]1o2P1P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1eV1g6S8_2S2`6
0T2m5V:0b;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0kN4h1W5UF\22g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1e
V1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1Y>m3n2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l5o1
eV1g6S8_2l1`60T2m5U?d6]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R41g4FJR2l5
o1eV1g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0RFh84P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4FJR2l
5o1dR1P4g6S8_2P2`60T2m5jE]1P4P2m1:=V391Q1a2dBa12521E0V<b8X1h84P7PET1_2T1b2S10023[5<4?c1VD518d1P3
]>R4Km3FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1SCR2a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3
]>R4i4FJR2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1SCR2a12521E0kN4P7UF_2T1b2S10023[5<4?c1VD518d1P
3]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5?ZE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1a2]1VAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3
]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1o3VAa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2l1`60T2m5jE]1P4P2m1:=V391Q1o3V?o1a12521E0kN4P7UF_2g3S10023;o4<4?c1VD518d1P
3]>R4i4FJR2l5o1eV1g6S8_2n1`60T2m5o>j6]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2e31S10023;o4<4?c1VD518d1
P3]>o32i4FJR2e3V2o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1X3^3S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7e6_?_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1eV1g6S8_2n1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN40o6UF_2g3S10023[5<4?c1VD518d1P
3]>o32i4FJR2V51Co1eV1g6g1[6_2j1`60T2m5;^E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518
d1P3]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0oJk34P7UF_2g3S10023[5<4?c1VD518d
1P3]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5V8c=]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1
P3]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7Y3kB_2g3S10023[5<4?c1VD518d1P
3]>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1Z7ZOg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1h=]7a12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>
R4i4FJR2l5o1eV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1h=]7a12521E0kN4P7UF_2R1d2S10023[5<4?c1VD518d1P3]
>R4i4FJR2l5o1eV1g6S8_2j1`60T2m5<]E]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R
4i4FJR2l5o1eV1g6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1]<WJg6S8_2j1`60T2m5jE]1P4P2m1:=V391Q1VEa12521E0gN34P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5o1eV1g6S8_2k1`60T2m5b7W>]1P4P2m1:=V391Q1a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4
FJR2l5o1eV1g6S8_2l1`60T2m5jE]1P4P2m1:=V391G9a2dBa12521E0kN4P7UF_2g3S10023[5<4?c1VD518d1P3]>R4i4F
JR2l5S1KeV1g6S8_2k1`60T2m5jE]1P4P2m1:=V391Q1R2SCa12521E0kN4P7XAl4_2g3S10023[5<4?c1VD518d1P3]>R4i
4FJR2l5o1eV1g6S8_24b60[U1oX35b60a7iMoX38b60[U1oX3ef1j5705b60[U1nAPg2;b60[U1_C_e2jCeX160005b60[U1
lj2R>5b60[U1nW2PQ16b60[U1o5nDP^25b60[U1g:Wn26b60[U1lj2R>el15b60nT1<oX36b60[U1nCPe2jl15b60[U1e=Yk
25b60[U1oX3^l15b60T1VT1oX36b60[U1An1^V35b60[U1oX3f45b60[U1oX3[l16c6nQ1\3jW1W1lo14c6[U1lj2R>7c6[U
1nAmX2R>mZ1UK3c6[U1oX35c6[U1lj2R>]d14c6[U1oX3]d14c6[U1oX3mZ1Ac6[U1_f2_Bb;d4^117R2WHR@8002o37c6[U
1nAPg2ef1R607c6[U1oX3ef1e5<05c6[U1lj2R>o@5c6[U1nAPg2o@4c6[U1nAPg24c6[U1oX3[l14c6fOd5oX3j1d61o1m5
jE]1\3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A?c1>m?o318d1P3]>l8FJa1@^274Z21CeX1g6S8_28d6^8kLm5T>
dg2]c1@Ad6ZU1m5S2P<X<cT1gV1^C\2iA1Y:[1@h5cR18d6ZU1m5T>dg2mB_P1@9d6ZU1m5T>dg2k<aV1@Y27d6ZU1m5T>dg
2]c1@Dd6P1YT1m5T>Z7US2S=]c1@k5hAUE0X21O0S4c9:d6\D4h@m5T>dg2g`1e2@8d6ZU1m5T>dg2_KmG@8d6ZU1m5T>dg2
mKPH08d6P1YT1m5T>dg2]c1@7d6ZU1m5T>m6f`2nc1i1d61o1m5jE]1\3d2m1:=V3Q>2_8a12521E0QV1UF_2g3S10023[5A
?c1>m?o318d1P3]>l8FJR2^274Z21CeX1g6S8_26d6ZU1m5T>dg2nc17d6ZU1m5Z1i<dg2nc18d6AhT1m5T>dg2]c1@8d6N[
T1m5T>dg2nc1lb18d6ZU1m5T>dg2]c1@e58d6ZU1m5T>m6f`2nc1h57d6ZU1m5T>dg2nc107d6ZU1m5T>dg2nc1e58d6P1YT
1m5T>dg2nc1lo19d6`;iIm5T>dg2]c1@kj17d6ZU1m5T>P2ce2nc1U2d61LR1m5jE]1\3d2m1:=V3Q>2X4V4a125210D0QV1
VCn2_2g3S10023[5A?c1>KQ?o318d19f2f60e7l8FJa1@^274Z21CeX1g6Z62c11_2:d6ZU1h1T4T>dg2]c1@f5=7d6ZU1m5
T>[6Xa2nc18d6ZU1m5T>Pk1c9oBnc17d6N[T1m5T>dg2nc18d6_O?Z5m5T>dg2nc18d6ZU1m5T>m6f`2kZ1R9g1e60o1m5jE
]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1e60o1m5jE]1\3d
2m1:=V3Q>b8a12521B20c4SCY>UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2l1e60o1m5jE]1\3d2
m1901;V3Q>l6e1a12521E0QV1UF_2g3S10023[5A?[17\@o318d1P3]>l8;:JR2^274Z21CeX1g6S8_2\2e60o1m58aE]1d2
Gd2m1:=V3Q>b8a12521E0g:OP1h3_EQ@S6_2g3S10023U4U1A1=c1\@o318d1P3]>T4g4FJR27NJ<74Z21Ce:_1P:_5n<n2h
3JX3o3W27Q2e60o1m5jE]1\3d2m1901;Cb2Q>b8a12521E0c4h7Z;Y>UF_2g3S10023[5A?[17\@o318d1P3]>V8E;:JR2Eh
174Z21CeX1g6S8_2Q2e60o1m5jE]1\3Od1m1:=V3Q>b8a12521E0QV1UF_2g3S100235U5A68c1\@o318d1P3]>l8FJR27V2
74Bg11CU<\>R>g6>;X7]1Q1g1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR
2^274Z21CeX1g6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274
Z21CTK`=g6S8_2Y2e60o1m5jE]1d2Gd2m1:=V3k9U4b8a12521E0n?E@_9[;b2\2UA_2g3S10023[5A?c1m;^4o318d1P3]>
o3l4FJR2V1W13204Z21CU<Y4SDQ4g6>;X7_2g1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o3
18d1P3]>l8FJR2^274Z21CeX1g6S8_2U2e60o1[1a4[@^5]1\3d2m1:=V3Q>b8a12521E0n5RP1UF_2e31S10023[5A?c1\@
o318d1P3]>l8FJR27T2174Z21CU<2Jo>a<g6>;X7]11Ol1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0c4kB7_86b5UF_2g3S
10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023
[5A?c1\@o318d1P3]>l8FJR27V274Z21CU<_Lg6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A
?c1\@o318d1P3]>l8FJR2^274Z21CVA^Gg6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR2\2174Z2199eX1g6S8_2h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1h@\5_2g3S10023[5A?c1\@
o318d1P3]>l8FJR2^274Z21CeX1g6S8_2U2e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0Y8[1a7^<Z8o=U8_2g3S10023[5A?
c1\@o318d1P3]>l8FJR2^274Z21CU<V;]1CX5c1Y8g6>;X7_22h1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S1
0023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ch@lGg6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0^P16[5h@\5_2g3S
10023[5A?c1\@o318d1P3h4d9l8FJR2^274Z21CeX1g6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN<o6UF_2g3S1
0023[5A?c1Hc?o318d1P3]>l8FJR27V274Z21CeX1g6S8_2U2e60o1V3f2jE]1\3d2m1:=V3Q>b8a12521E0dM3K\7UF_2\2
Z1S10023[5A?c1HQ21U2k22Z8o318d1P3]>l8FJU1L7V274I`11CeX1g6S8_2P2e60o1Q4W1CjE]1\3d2m1:=V3Q>b8a1252
1E0dN\7UFW1W1g3S10023[5A?c1\@o318d1P3h4d9T4g4FJR27V274I`11CQP1c8g6S8_2l1e60o1Q4k1jE]1\3d2m1:=V3Q
>b8a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3]>T4g4FJR27V274I`11CeX1g6S8_2i1e60o1m5jE]1\3d2m1:=V3Q
>b8a12521E0c4]Q1h@\5_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2Y2e60o1m5jE]1\3d2m1:=T23M
Q>b8a12521E0Y1l2QDS8g1l3j4ZA_2g3S10023[5A?c1\@o318d1P3]>l8FJR27V274Z21CU<2Jo>a<g6>;X7]11O4h1e60o
1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CSLa<g6S8_2i1e60o1m5j
E]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CS92^Og6S8_2^2e60o1^4^1U7
i7j6AK\3d2m1:=V3e6Z1P6b8a12521E0cAS=\1l5kA0X4_2g3S10023[5A?c1\@o318X1;P372R>o3l2o1FJR27V274Z21C9
P1h2]5DhKe2g6S8_2j1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0^P1b5UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^27
4Z21CS92^Og6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z2
1CVAm9`=g6S8_2`2e60o1m5_>Z7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5_@X3Z2T5Z1Z6j?_2g3S10023[5A?c1\@l1R
218d1P3]>o3l4FJX1I^2604Z21Cd7`46i<i4h2k7g6>;_2h4]1Q1i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3
S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CVAm9`=g6S8_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3D>
0023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6f4\3_2h1e60o1m5jE]1\3d2g15:=V3Q>b8a12521E0QV1UF_2g3S100
23[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2i1e60o1m5jE]1\3d2g15:=V3Q>b8a12521E0QV1UF_2g3S10023[5
A?c1\@o318d1P3]>l8FJR2^274`1I1CeX1g6S8_2j1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c
1\@o318d1P3]>l8FJR2^274Z21CPT1d4g6S8_24m1e60o1m5jE]1\3d2m1:=V3U5k8b8a12521E0QV1:jE_2g3S10023[5A1
48c1\@o318d1P3]>l8FJR2^274Z21CeX1g6Jc3d3_2i1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?
c1\@o318d1P3]>l8FJR2^274Z21Ci>2hIg6S8_2k1e60o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\
@o318d1P3]>l8FJR27V274Z21CU<bHl3g6JX7_2m1e60o1m5jE]1\3d2m1:=V3]53_8b8a12521E0QV1UF_2\2Z1S10023;o
4A?c1\@o318d1P3]>l8FJR27V274Z21CkHi?g6S8_2_2e60o1m5o>P4i2]1\3d2m1:=V3Q>b8a12521E0k9g7X3i8[2c4Z1U
F_2g3S10023[5A?c1\@o318d1P3]>l6o1FJX1I^2334Z21CU<2R1_6W8l1Z2Y8g6>;i3^3]11O0P2e60o1m5jE]1\3m1;008
m1:=V3e6[7b8a12521E0bG^>n9V<_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ3cU1g6JX7_2l1e60o1m5jE]1\
3d2m1:=V3Q>b8a12521E0\4dQ1UF_2g3S10023[5A1=c1\@o318d1P3]>P5k3FJR27V274^1K1CeX1g6S8_2j1e60o1m5jE]
1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>P5k3FJR27V274Z21Co1eV1g6S8_2f1f6o1m5jE]1
\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1
:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21B0eX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3]
70b6b8Y172521E0QV1UF_2T1b2S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q
>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>1WH2V2g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>
b8a12521E0QV1UF_2\2Z1S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a1
2521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ci>2hIg6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521
E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2604Z21CeX1g6S8_2j1f6o1m5U3dB]1\3d2m1:=V3Q>b8a12521E0Q
V1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6f58[1G_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1
UF_2e31S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C^4VT1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_
2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CkNi9g6S8_2g1f6o1m5jE]1\3d2m1:=V3m4S9b8a12521E0QV1UF_2g3
S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023
[5A?c1\@o318d1P3]>l8FJR2^274Z21Co1eV1g6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?
c1\@o318d1P3]>o3l4FJR2^274Z21Ce6oQ1g6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1VEN_2g3S10023[5A?c
1\@o318d1P3]>l8FJR2f1G74Z21CeX1g6S8_2h1f6o1m5jE]1\3d2m1:=V3^:b3h4i3a12521E0QV1UF_2g3S10023[5A?c1
\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318
d1P3]>l8FJR2d1I74Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]
>l8FJR2^274X1Q11CeX1g6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>a7>Aa12521E0QV1UF_2g3S10023[5A?c1X8S8o318d1P3]
>l8FJR2^274Z21CeX1g6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0mAj>X5Y5k@_2g3S10023[5A?c1\@o318d1P3]>
l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3i8W5b8a12521E0QV1kAY4_2[1[2S10023[5A?c1\@o318d1P3]>
l8FJR2^274X1Q11CeX1g6S8_2f1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJ
R2^274Z21CeX1g6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dMO\7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^2
74Z21CQ=cKg6S8_2f1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21
CeX1g6S8_2k1f6o1m5jE]1\3d2m1:=V3U72h6b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l86?JR2Q2<74Z21C
kV1i1g6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1\BGP3_2g3S10023[5A?c1\@o318d1P3]>l8FJR21\274Z21C
eX1g6S8_2k1f6NP1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6
V526AP2_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dM\8UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6
S8_2h1f6o1m5jE]1\3d2m1:=V3Q>n40b3a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_
2g1f6o1m5jE]1\3d2m1:=V3Q4o9b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2i1f
6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1XAl4_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CX<1ZLg6S8_2k1f6o
1m5jE]1\3d2m1:=X2MQ>b8a12521E0V4T=eDUF_2g3S10023[5A?c1\@o318d1P3S2Y<l8FJR2^274Z21ChT1l3g6S8_2g1f
6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C\GXAg6S8_2l1f6o1m5
0iE]1\3d2m1:=V3Q>b8a12521E0SOX14V1X4UF_2g3S10023[5A?c1\@o318d1P3]>l8FJLU1^274Z21CeX1g6S8_2h1f6o1
m5jE]1\3d2m1:=V3S3i1S9b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5
jE]1\3d2m1:=V3Q>b8a12521E0QV1g4]A_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1
\3d2m1:=V3Q>b8a12521E0^AbDUF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2R2f6o1m5Q9]2V3S7]
1\3d2m1:=V3m933Q2i1g2j5a12521E0a2_S1UF_2g3S10023[5A?c1\@o318d1P3l7`6l8F5DR2^274Z21Cb4RT1g6S8_2g1
f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1b>i1o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1
m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C[2YV1g6S8_2m1f6o1m5jE
]1\3d2m1:=V3Q>71_29[3R2a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3n5^8l8FJR2^274Z21CeX1g6S8_2i1f6o1
m5jE]1\3d2m1:=V31o=b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CaLS<g6S8b1Li1f6o1m5j
E]1\3d2m1:=V31o=b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CeX1g6>d7_2g1f6o1m5jE]1
\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6i1Y6_2i1f6o1m5jE]1\3d2
m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21C[2TFT@g6S8_2g1f6o1m5jE]1\3d2m1
:=V3Q>b8a12521E0QV1UFJd1g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q
>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2g1f6o1Y5CjE]1\3d2m1:=V3Q>b8a
12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E
0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CY@[Hg6k31U4_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0
QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1l1W6[4]Jg6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E
0QV1UF_2\2Z1AA0023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1DYV1g6S8_2k1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0
iFW?UF_2d32S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Cf1l1lDT@g6S8_2j1f6o1m5jE]1\3d2m1:=V3b5]80b8a125
21E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21C[2W1QU1g6S8_2^2f6o1i3S2jE]1\3d2m1:=V3R3_2n7>0
]1F:d22Z3a12521E0iFLl2f:F[<j3n5_2g3S10023[588?c1\@j1T218d1P348l4<Q8C]4^4FJR2^274Z21CeX1g6S8_2h1f
6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2h1f6o1m
5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A68c1\@o318d1P3]>l8FJR27V274Z21CeX1g6S8_2Z2f6o1m5jE]
1\3d2m1:=V3>3n4n5`2b8a12521E0QV1kA0X4_2g3S10023[5A68c1R5Y;i3518X1;P3:`5R1^7l8FJR27V274Z21Cl1a7@1
m;o?e2g6S8_2m1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1;l2h4Z8o318X1;P3:R>l8FJR27V27
4I`11CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1R5Y;o318d1P3]>l8FJR2^274Z2
1CeX1g6S8_2k1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0o:QKUF_2g3S10023[5A?c191l2h4Z8o318d1P3]>l8FJR2^274Z
21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8Y172521E0QV1UF_2g3S10023[5A?c1;e7Z8o318d1P3]>l8FJR2^274Z21
CeX1g6j4X3_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0dN\7UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX
1g6S8_2i1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21Ce>]@a9g6
>d7_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CR2bV1g6S8_
2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1^6m9o318d1P3]>l8FJR2^274Z21CeX1g6S8_2T2f
6o1^4^1jEAK\3d2m1:=V3Q>b8a12521E0QV1UF_2g3D>0023[5A?c1P2]4o1m7o318d1P3]>l8FJX1I^274Z21CZ1h2m9;U1
U?k9g6JX7_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>Gk
Ig6S8_2i1f6o1m5e;T:]1\3d2m1:=V3Q>b8a12521E0mGS>UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR20]274Z21CeX1g
6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CQ>cJg6S8_2
l1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@P2n118Q1BP3]>l8FJR2^274Z21CeJc6f2d4g6n1
T6_2i2f6o1m5jE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3a655d2c11T@^:h4m6_2g3S10023[5A?c1S1m;Z3o318GLC<o1Q
4T8V2l8FJR2?n174>:BM1CU2L_1g4KT9P3X4c6Ia6g6>_1T6_2k1f6o1m5jE]1\3d2m1:=V3b9^4b8a12521E0o@QEc>a7_2
g3S10023[5A?c1S1X?o318d1P3]>l8FJR2^274Z21CQ2cV1g6S8_2o1f6o1m5jE]1\3d2m1:=V3T9l4?h4Ec2a12521E0QV1
o10aAb2_2g3S10023[5A?c1\@o318d1P38T>l8FJR2^274Z21CeX1g6>d7_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV
1UF_2g3S10023[5A?c1\@o318d1P3]>o3l4FJR2^274Z21CeX1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_
2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CXV1\2g6S8_2i1f6o1m5jE]1\3d2m1:=V3d:\3b8a12521E0QV1UF_2g
3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CX<1ZLg6S8_2n1f6o1Q4k1jE]1\3d2m1:=V3]70b6b8Y172521E0QV1UF_
2T1`21S10023[5A?c1\@o318d1P3]>T4g4FJR2^274Z21CR2bV1g6S8_2g1f6o1m5jE]1\3d2m1:=V3Q>b6o1a12521E0QV1
UF_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>h1i4o1a12521E0[Le9U
F_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CRNb:g6S8_2h1f6o1m5jE]1\3d2m1:=V3o3Q:b6o1a12521E0QV1UF
_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2IS1:=Q2T1Q>b8a12521E0\4dQ1Z7j
>_2g3S10023[5A?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2h1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S
10023[5A1=c1\@o318d1P3]>l8FJR2^274Z21C[<YLg6S8_2h1f6o1m5jE]1\3d2m1:=V3Z1f<b8a12521E0QV1UF_2g3S10
023[5A1=c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0oKQ:UF_2g3S10023[
5A?c1\@o318d1IV2]>l8FJR2^274Z21CeX1g6>;X7_2g1f6o1m5jE]1\3d2m1:=V3Q>=T8a12521E0QV1UF_2g3S10023[5A
?c1\@o318d1P3]>l8FJR2^274Z21CeX1g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0PGA^>UF_2e31S10023[5A?c1
\@o318d1P3]>]4^4FJR2^274Z21CeX1g6S8_2h1f6o1m58aE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o
318d1P3]>l8FJR2^274Z21CeX1g6g1[6_2g1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1\@o318d
1P3]>l8FJR2^274Z21CeX1g6g1[6_2Q2f6o1m5jE]1\3Od1m1:=V3Q>n40b3a12521E0QV1gC]2_2g3S10023E0d4A68c1\@
o318d1P3]>l8FJg1:f1G74Z21CG^6^Q1g6S8_2]3f6o1m58Gn<j7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0X
@2Y2b2V4P2PA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6Y6i12R1i218d1P3R<Z2_7\1FJg1:]18G7498g11C>89KT4S123Y1
UFg9g6S8_2j1f6o1m5jE]1\3d2m1:=V3Q>b8a12521E0QV1UF_2g3S10023[5A?c1Q@:o318d1P3]>l8FJR2^274Z21Ca3SU
1g6k31U4_25g6l7XGW3kg6=g6Lo6Q1VFW3Qk3a:P2lQ1e@cMl4=g6l7Q1VFW3Xn3[9W@dA1c@cMn4Ag6Lo6Q1VFW3TBl1]9L
dl2a:P2lQ1Q>WP1n4Eg6l7UCKV3W3k1PU1aOab1g<g4R1f@k5S?H1ULP8^1Cg6l7l:[<W3k1c@`a1gQ2k1n3f@eE03^4iFL_
97g6l7XGW3PT2cb3VQ1:g6l7XGW3k1[V1b>bl2\a1PC6g6l7XGW3jT6PC6g6R7IXGW3kg69g6l7XGW3jo22U7h`1no16g6l7
XGW3lg4no16g6l7XGW3QDiS68g6l7XGW3TBl1_e4Y^16g6l7XGW3aY5Y^19g6l7XGW3\?nG4PP3Y`2=g6l7XGW3`=\:d22k\
3^Z103eU17g6l7XGW3`]3jh1_a1Bg6l7XGW3oJo1iASa1e;MD08kW11=0mQ26g6l7XGW3lf6N7g6l7XGW3f^1WOlY4Cg6l7X
GW3j9kP1o3l@Q1JFGkY10CWQ27XEaC:g6l7XGW3eP2Y2kY10kQ2RY16g6l7XGW3`]3ZZ39g6l7`1gEW3aY5RLa8d9S1g60k7
XGk1[1>\1f4`4^:Z2\1<i1j3d51X4Pc12U2g7dF:THo2Z6Ch5Y2`1`7a@aFEg6l7P7W@f1`1`1oV14V@W<2d4Y3lMaW1`7[5
l6Q3Y^18g6l7XGW3h\2kMln1Y^17g6l7XGW3h\2hl2Y^17g6l7XGW3P_2`j2Y^16g6l7XGW3\W3^`37g6l7_;h;W3mBmT68g
6l7Z8m>W3Vj41bm19g6l7XGW3i^1Tc1oV2l^1\38g6l7XGW3\Fhc2Vo1^^16g6l7XGW3UZ3e]36g6l7o@X6W3kg69g6l7XGW
3kX1\P1m_21bn16g6l7XGW3Wg1cP56g62i7XGW3kg68g6l7XGW3jY1ZKo2e_48g6l7XGW3mZ2\h2a=nV16g6l7XGW3jf1PQ5
8g6l7Z8m>W3kc11mS57g6l7XGW3SW3U5a[37g6l7gC`3W3lg4no1=g6W35^4XGW3e9Sm2W?0iQ1hNUQ1;g6l7XGW3h9kj2g;
1^4XT1dn1Nh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2`1`7a@aFOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Y
g12U2g7dF:THo2Z6Cc2T3Y2`1`7a@aFR1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12H03W1g7dF:THo2Z6Ch5Y2^11`7a@aFP1
h6PQ1j1\1f4`4^:_1J\1<i1j3d51Yg12U2g7dF:THo2Z6Cc2T3Y2`1`7a@aFR1h6PQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Sf
12U2g7dF:THo2Z6Ch5Y2`1`7a@aFOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2`1`7a@l<d9Oh6PQ1j1
\1f4`4^:Z2\1<i1j3d51SP1UG2U2g7dF:THo2Z6Ch5Y2`1`7a@aFT1h6PQ1j1\1f4`4^:Z2\1<i1j3d51hb1`42OU1g7dF:T
Ho2b1g4Ch5Y2[14`7a@DW<d9P1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12OU1g7dF:THo2Z6Ch5Y2`1`7a@DlEQ1h6PQ1j1\1
f4`4^:Z2\1<i1j3d51Yg12U2g7dF:eF2[1o2g4b1Ch5Y2`1`7a@aFT1h6nH0P8j1\1f4`4^:Z2\1<i1j3d51R?[Hj?2U2g7:
YF:THo2Z6Ch5Y2`1f3i3a@aFOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z6Ch5Y2[14`7a@aFW1h6PQ1j1\1f4
`4P2f4f3Z2\1<i1j3d51X3hc1242U2g7dF:THo2b1g4Cc2T3Y2[14g4h2a@aFQ1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2
g79ZF:THo2Z6Cc2T3Y2[14`7a@aFQ1h6PQ1j1\1f4`4^:Z2\1<i1j3d51dQ1dE2MW1g7dF:THo2Z6Ch5Y2[14`7a@aFOh6PQ
1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g79ZF:THo2Z6Ch5Y2`1`7a@aFOh6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo
2K^5Ch5Y2`1`7a@aFS1h6PQ1j1\1f4`4^:Z2\147i1j3d51U1e5SGYI2U2g7dF:THo2Z6Ch5Y2`1o5`1a@aFP1h6PQ1j1\1f
4`4^:Z2\1<i1j3d51Yg12U2g7bDQ2:THo2Z6Ch5Y2`1o5`1a@aFP1h6PQ1j1\1f4`4^:Z2\1<i1j3d51Yg12U2g7dF:THo2Z
6Ch5Y2`1`7a@DW<d99i6oP1j1\1fCi9f[2_Z1f67i6oP1j1\1fCi9Vf38i6oP1j1\1fCi9f[2_Z18i6oP1j1\1fCi9ha3]4?
i6oP1[1>Q1:fCi9S9bc1f3jb14h2_@8i6oP1j1\1m6h<i9Vf38i6oP1j1\1fCi9Vf3RD8i6oP1j1\1fCi9Vf3b41j64j6dW6
ZY107j6T]3R3[f2f4e3Sa17j6T]3R3S:j5\V2f43j63bV25j6a[3f3Vc2V42j6_Y24j6_c3Q>kT32j6U_13j6a3dn32j6T]3
4j6:gn692j6dn5:j6[c13_8f676U6f`1ZC2j6nV64j6]c1ni2Wa12j6lg55j6ok1[=f`1de12j6hX43j6Zj2Vm38j6\I[@\5
XT1cV1[S2]42j6QT73j6PY4cm22j6ja12j6W`68j6fR2[e4\;h1\:Q=\29j6o^11R[1C`2g\2nS113j6VG32j6b`62j6Yo73
j6VGRX72j6of39j6aS1We1^7[V4001S:>j6a]1OW=b3mM_Lj[3:G000fH4j6eU7T102j6ih37j6`T1Y=iV1o4jFYW11j62j6
f[7<j6:AUn69A<;V<j90Y6<j6Rk1]4VFE^3]BZ3h\11i1TG8j640RT3^9gJnb2l?5k6_a73n1=3k6hK[^11k65l6Fe[7d6c<
<l6FcW2Sd4i7j6aDE301c1:l6Fgk6i7j6m7c<E306l6Fo`4ZQ3Y=j16l6F1_S7UKL2l6F=l6ZO[Jg39Vi1b7YS1`4nU2XC<8
;l6fi1g39Vi1b7YS1_Z2XC<81l63l6eo7<9l6F1iV1EcS6^C622l6H4l6HV^7Q44m6TP8k121m67m6WHiQ6c2T:18=m6HY6j
o2X22SQ4110mDm356m6n\6X?`9Y<a;7m6V8XR2b1Q5_S5W<>n6_U1Id1`1d5XJ3c6BbY21af1[X12n6Tl65n6\f2WElOlj22
n6a[42n6\\71n63n6Qk4Za24n6Ra3[e3m53n6Tl6^>2n6bZ74n6mi2W=n43n6hZ702n6hZ73n6_Z785o6Q>hn4h9T^26o6g^
1g6WT1PKnZ21o64o60Wg4PT2P1o64eZ1g1JY1S7a2f3_2Bd1lHe:a1bA2RIi@Re1a1[51=Y=3T2T9:T6V4V12o632o6mk52P
7Xk63P7Xk6YD6P7Xk6P@0YDT15P7o3Xg6S=^73P7Yh6n23P7oh6X25P7Xk6U21iN6P7jW3]c3Z:Z2V76P7Xk6a5TC_709P7_
g1fl1j9Z6kf2a5^2h16Q7XLhEYP2TP4f52Q7]n73Q7ag6fP11Q72Q7Xh72Q7Xh73Q7ag6fP15Q7[]2j8ZQ4kV1>Q7RW1]10P
;^Nc1RNS9f6RHY1^Z1QB3Q7hX1`S59Q7h:[Q5U?Q90QGPC]E3Q7kU221Q76Q7]J6Rg5g9eL1Q77Q7^Z2R\1V7Zi22b45Q7^Z
2R\1V7mm23Q7WX2[c3=Q7kBih1T3l?DfGU:[HQ1TP1RS1`62R7ki63R7gJSo5ES70Z<UNmOh[1P8lR11W^1d8Y1Q41=@4BFk
<26S7S5R^1ij1^Jf91S75S7]G1d`5ZF3S7Xf6WW14S7le3Bmd3BS7h8e2]?]6j4D>FU11jX1ZF\Kg4_]1RW1o13S7_o612S7
cF2S7ld54S7fG[^1^E2S7Yd24S7X3Ua4gj14S7Yn2^Ehn1U1T7V211nn12Rm1]7_4X4U7RCaZ14>P1Y81=@GU1o3n6X142A1
81i3Z;4V48?6T7Yi6b43iMe25T7QP2TOin3\G5T7`Z1df31hl12T7Pn63T7_g3`V33T7bm6=6U7V^1``59f>RA9U7V^1hX52
h6K9f>RA8U7Sn2S`3_@9Z5e1hH5U7gn69P7hH4U7if2mW494U7Pk6f393U7gn694U7gn6927U7Wf2_X4082c>;U7X7cc4eAY
JjG082c>[?4U7gn69f75U7Pk6f39f>4U7Rg4dW296U7^Z2V`3U9kJ93V7hk6cT11V72V7Ql63V7\S4Xe34V7Ua7Ei64V7`Fg
R723V7Va7T@3V7`FgR72V7eT85V7\k5Rg1]B62V7`FU1W7dJ1K2_7S6eGh7`1T5o4mD6iF:T1a36I^5c9iKT<P54i21:T3P3
W242c3:dW1a1W7b8QBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5Q6T3c8T9W3^4R;`3P1T1b4Q2Y4eDEo;E9T20^6[8S3T3c
Ag\11Y71Z76Z7e[2Y5je4d<g<2Z7cb7:Z7g:3ke12mX11]W4X337Z7;kc7k:S1i252Z7Rb75Z7_i6iGQ239[7:_U3TT41]8Z
7U952[7^i71[73[7fi7Y:6\7dm1i^1[h2bX1dF7]7WW6_BX=\<1T55]751\h7c95]7[g2aQ1fo3:2]7XR86]74gh3m[3`6nC
3]7lo2Wo4:]7oo1Sa50X21O0S4c94^71kP7cR11^78^7hV21Uc1d3U6]X1YW23^7hV2`U33^7li3ea11^72^7cP55^7f[2Y4
lW502`7fm31`71a72a7kY22a7c]74b7fHf:eX64b7fHXl4Sg11b72b7V[75b72gQ1T:m_53b7j`7d<8c7[e6`Q1f1l6?2U3;
c7jBQS1`7R1f]1[h2cm12`1<7c71`5hJiZ6P1gB1c71c72d7SO7d7_N0_V4[U2Fo>:d7`NB2fB_b2bV2mFT9o>2d7lL4d7oO
<jj66d7h`1UC__2g8^i11d76d7`Q1c7fc3nm132d7\Z73d7`]7ZF2d7kS82d7SO1e72e7g`76e7aW2X:da4UK66e7[Cil2hY
2mT2A6e7Z@1Ud6d7eG4e7`5Te6^A8e7Q>e1j@ge4lc1VA]35e7mR4m10af34e7WZ7VAc32e7Xb76e7h>Wm6W;R8X32e7bn76
f7dY71]8`@5=f7=a[1TL]P1b\2^d1110mDm354f7Tb7`@57f7nW2j\3jd1_8`@54f7gn7m355f7Pl6RT1a253f7eR856g7Zn
2Z>cR4b6Z61g71h75h7d6`^2Ti2mP13i7ma1XV27l7oR4ZKd2WP1T7\R11n72P85?P8V9fKo7Y7T7kH>n4in1d2b1dEQ9X;<
R8P1P5aQ1[7lo2b1Q=k3Q?QER7CR8RCd7i9l3b5b[1]JV2[?gKe>n6Y1T=g6`6Y2g:4T8PQ1^Ca5?T8m4l4dm1P90\P2R4F`
Z1]7P3W3Fk34V84g<`R62V841[82[8j]1=`821j:`4SP18[1\>k9b_3g869b8VR1jAY7nn10S8hU2o7Fd8?VV1CPF@_31:Zg
116b1g6c]1@jGGn2XHWF2Fd86_V1CPF@_31:Zg116b19Mi4Edh1Z=Gk9[A5d8X[3lBU5Vj12d8VY63d8_M?6d8g5ak3^e1oA
b52d8TP54d8kP1jl1Ug35R>R[2WU1ii1n63m8iX5a_208Y99=Wd3oBl6o6eP1<Y9<e1R1Tk1jT2HP4T<3YR1T<<Y9<e1gG_T
1jT2HP4T<3YR1T<:e9^I`]1ik1HP:V]1`7Y8<5e9^ITk2oHVY34e9^ITk2VR42j944k9SFQ7\k3Ak99h1oV1Z3V@hl1S8X5R
6V2d1e1k2b<j;jK6m9_Z1`\4QX1b9R34o9NjImi31o92R:Um36R:fHg[4R:TA_E2R:Y_43R:^:VQ41S:3U:Qe405U:Rf1]^2
j<f31U:9U:_j1^P3Gf12\6gR1S2OV:3c1kF`Cg35m4e6P4e5m;0XHRCE:T14Fh>R5Q1V3dW14Q8n2k51o<CV:3_5fT1i1T1Q
T1YHRCn706jV16ZC154Q;6V:eIhNCWh2f34\:kMkb1am16\:kM]`3g\1k@04\:Xc3PKdm17\:g`2am1Y1U4Sh104\:ZCfW5k
@6\:Y^4c\13k@04\:Y^4cm103\:Y^4cm13\:Xc3dh25\:2ia2\l1cm13\:dn3R24_:`_4U4Uh25_:0R]4\2U41_:3a:fc401
S;1V;5Y;S>TP1a5hi24b;SR2\1`S53i;`o3YB3i;Q1h`44i;T\4k1i36i;o;Vb1ia2i1[^2:i;2P=W2cY1aZ2^:o1i1gT12i
;ja41j;1P<2P<ma42P<Z16P<PQ2[>hEVI^L7U<m8T>Sa1S2VP2Y92h<dc65h<RLfC[806j<00oR3W\2b\23j<1jk71k<8k<i
b3X@mT3P7n=016k<iGS6lZ60eE1n<5P=iA1S<gg3>R=bBPFV6Oj9VBl20X:bA[JZ:T36R=iCk5bY3Y?d]17R=gW2:\D0]APn
1:S=cGR6iF2Ngf2R3W1l15U=_Ok2YX4RJCU=_2m8dB;00Q5j7`4W3R2^2[f1W;oET1o1cb15U=Q8P\2j`104V=hJd`4Uk15V
=bEU5d`4TA1V=4V=U\4[4l17X=0]_15?V5]Q42_=el41b=2i=hR48i=_g3UCPl1\2nIW:Z<5j=lAP4ib1oi1:j=jA1P4ib19
hQ2PP1Uh1W:4k=F^S3j^12k=Rg52k=UT304e_2[l10V42hY3ZO0007WR11PBhH1dS2e\12n=`V41n=1P>1R>1U>4lj1UV1iK
Sj32_d4fR21X>6X>oh2U1Z]3;^C2Z>gb25Z>cb2Ym3?i<1[>;\>o<nm2_>T_2eR1X>;Lk262^>^Q11^>4^>_T5oGPj13^>SA
11b>3[^2aJh71c>03e>oV3Wk21e>1ef28m>fT1h\2n^2^;a1cS1]:1m>5aT1G2T1Zm42P?nV61P?1R^401Q?01S?3T?\V7C1
T?2T?[Q31T?5U?e>jHdh2oZ17V?mm2]>UFYP2X6_U11X?6Z?]d2jQ1hm1j>TU11Z?1`T46\?1U2cn2Sa2V73\?1fP34_?_<\
c1Ui33_?kY5^]11_?9`?ZV2GRS1h2]5]3o4h\21a?2e?a`61e?2e?Xe1;h?[T1kl2jIk6l6j?Y1e7[2RV102R@h`22R@\a33
S@^R141T@2T@ZX53T@QZ1i?3U@Pb4Qf1=W@VZ2PCoZ21lBj4[22\<VAQBj34W@SNSZ414W@hi1[^1[23ig3ia1WY22\@bb54
`@b;k\3h`13`@b;dm4<`@3^;eJZ:]4g9[T1XEh`1122`@WY56`@j1^7l2W\3Ya11`@4`@3UY524`@3SY582`@`Y53`@3\Y52
b@YY53b@fh6]<8b@P=a1g8]:fd5gP1S36d@8^:lg25ac47d@8a91gh2kV2k\24d@nU3V`137d@12c=Tj2S7an13d@i1YW51d
@5d@f12d9Ro44d@KWX5H3d@K_g62d@SY51d@:d@^9YI\=J]Z1hAb7^4[k23d@@VY54d@c50Wo22d@jY54d@@VY523d@KPY52
d@lY53e@813f@kW3eU25f@2hW3S7an15j@g8nZ2ce214j@g8bP518j@g8nZ2h=W5[DV^113j@fc2ee26j@g8Le2ol411l@4m
@W_2SC53m@[R351m@2n@12SA01SA1UA2UAVY52UAYY55UAkb3[1o1hm12YA_A2YAaH2ZAR^22]An\23]A0m\21^A2_Aae42`
AWX56`AQW2lk2X5aa1T=3`A[b2df22`APY56`A\`2AXV1R7Ti21`A2`Ac[52`ATn21bA3dAeR1km24dAeR1_=[`24dAU`1[`
2YD2dAaP45dAU`1bX2h7YD1dA<dAXb2^<T;j9W4S2]6VA^Nm_1S@3gA`P4UX14gAY<ZEkn23gAdZ2g98gA0X<ZEl\1na1XR3
b=1gA<gAm1TY1<]9]5n1m=W8b3`>g[47gAUMU7V1^P1jT3VU28hAaY10k1]9\B^k4b=1iA3iAaX2hZ21jA1kA6nA`g2lB]Fn
Z2bH1eR61RB2SBe`51UB2UBo^44UBQ]6jU1S64UB_d3jg3a63UBWo5WB4WB2mX515WB2bP3ZX214WB]Z1bn313WBPY513WBR
Y5bf12WBRY52WBPY53WBXNmd33WBUa4XH1YV82`i5hF3[Bnd3Qd12[BPY59[B^7dAl<ROn9`W1X3P^1:[BT9^c1l6l5g5bMU
8`c1A5[Bcl1Zh1`c1A2[Bno23]BQY5gU12^BgX54^B\6Y_3Pc15^B\6W3YY1he34^B\6a\1he34^BVZ1g8he31^B3^B\6ZR5
3^BO[37kZ1\HYNQOng1W1[E5aB`[23]Ao[24bB]?a]2d]23bB]?a]22bBol23cBWX5bJ5cBWX5bJaCUR13cBb<Wf55dB]Hbf
4SJk>2eBa:3eBa:eb22eBa:2eBU83eBU8mo44eBU8Qh2kW22eB[d77gBe`1kHlV2m3P187jB]27_<Sn1^3e;5jBlAR6iF2Go
Bd72cDCo9a<d31^V1]83_8132b1g\2G[:2SW1V62QCU<1UC1WC3WC[n2j\22ZCjn12[C[Q31[C9]C^W1eI<5P6WZ1R3i11_C
1aC2aCXb15bCTn1af1`1jP15bCTn1a`1o5`1=eCbW110^1<]9co2Q2Sj13mAb=2fC[64fC[6\a3mU23fC[6WT63jC3jj11jC
3kCoi1\T14kCZ<Qj1nR16nC4\W1`7cH]V17PD0mFR9jU1P8gC3PD0l]21mP34eI\U2m7ai22kW3o>3XD2hf26\DSQ1dL]8nK
ha31QW31]D2aDVQ41aD2aDe82aDWY51eD2gDQP43gDQP4ng13gDk]5P23gDb^2Sm21gD1QE2QEXm22QEef55QERd2^d22kD2
[^2ZR11TE2TEE3UETS3n@1UE3WEQm3XW13WEkn4[J1WE1WE2XEg<3XE7hi22YE74ZEec3[\3QF7[Ed21bc1_e2113[EYf1kW
24[EYf1V[1j[13[EYf1Qg23[EYf1fU42PX3PS1B`E`1b3H_1b3RD_IS1`R1WS1PX1[Dje141A9?`E\73E`:V>fR1m9oD]i1Q
Bi1c]11`44dEQV523>dE^DXS1TU1a5\12\:[1PNd28ZE23dEQV522dEZP32dEZP33dE]NmQ25dEb9U1Xk422dEm_1=eEg3c3
bS2Vk2]DYE246R1<`L2eEUV53eEQd6aL1fE2fE`94gEe1j@ge44gEe1bV5U@2iEWX58iEb1ZQ10XT1W1_1Wn23iEb1Vd21iE
3iEb1dV54iEb1V;]k43jERW2WQ31jE2jEZX53mEYW2]I2mEgn12PFe^54RFb]2QQ3:6TFm9kn1eH\]211WF2b\2bP44XF0SV
3mU28XF0S81m:Hne2Sl11XF2XF02XFXo21[F3]F2]_22^Foh31_F1`F3bF2QT52cF11fF6hF[Y2d2ImA\L2hFUk35hF6fm1Z
811hF1kF2kF\L2kFTV52kF02kFmO9oFU8g8R^1P7_Jii3PI51oF;XGb2^3R;RS1P4jQ11c4c9[V15ZGb5_X1j`1[[22ZGmn2
2aGTd31aG5fG]2fQ1kX1`V32gG^S5<iGdX1[8l1ji1f4kc1jBf3mKYDl52oG]Q5@oGV9SDOl1^Bm51jk10DSR1\H`GQ4l52P
H1:PH17S2lY1Pn1V8\[1\Y1g\12THnT77XHll1c6Y3g1UNa15XH`S2Q5UNa1@YHXR1ha2<1Z:l2[4?1]d1E3m?R@S82cHT^1
3cHS^104dHj1PQ5PZ21gH1hH2jHjX12kH23kHTh4_Q22kHdi65kH0Z\3Xl2o@1kH2kH02kH[^11nH5UIca2kU1o=\^1<UIjG
S6nHW5Z3o3P6iZ2o7HbR1@`Id2TL5RJH_Bm^1m1QJYT1d2TNC118`IdZ1c7dDj8j4Wd2bP14`I^Y6KVL5`I^Y6==VL1`I2`I
Z`23`IUMee13`IPW3kR35cIL1c2P_38fIn2TQ1Q2;YT2f4[U22fIUV1:kI_6Q8SW1Q?`:m<SMg`1b96kIa>SW1`V1^g2>3kI
jU3Za23mIfh3d[12oIng23SJfZ6a>GUJc@`;a31n10?=0V1`4_3BoD4k6hc2`4U20W4Y12VJj21VJ1WJ2WJWc12WJYc14XJn
\4oEo<4XJ1_J\e41XJ1ZJ1[J4\Jc7Vk4o<3\J]J\e44_J1co406_J1Jhn40j\24_J1P]3C4_J1R^2aO5_J1J[l6X?3_Jeo4P
12_JPQ503kJU252kJ[23kJ[2mR7FoJX1d?l?RET4c1e=T1]8l1Eo1`9:T8P4lGbKU8`l1k7?oJX1dd1h5XGl1V<:U<lGbKU8
lf1c5k71QK2QKhW52QKbV51TK2TK_X63WK_2Uh24WKfc1nV1_92WKUT36YKiQ6W6i7WLd23YKVd4b]1;YKlY3\5WP1kO[BW6
i7W@n;01\K2\Kd[77]K\3bU1R_1U^34e62]K\33kK1fe55oKb8Q3<ic44SLeZ3`]1d_12SLeZ33SLeZ3Um22SLln46ULiP1[
S1[2UZ2ac14ULmR2k[1j32ULWS26]Lla1g:cd1d5Pa14_LTV40Qd2CdL_P1W39h1^20TS1o4VQ1TA0?h@`Q1^623o62eLbS1
3gL_P5o<1gL2gL_]52gL`U22gLUV53gLj^3Zg12gLoR22kLTe21mL2mL32mL]S6;mLI`:k_2]i14bC3c]11`42PMaQ71QM4U
M_OUc2l\15UM_Og8Zg3gV16UM_Og8_]1jY2gV13UMjV2Yg22UMjV25UM_Og8SX4SV14UM_Og8W^53WM]]4gP32[MbT16^M\`
1VR1`1Y1RV32^M\l12_MYY11_M3gMcKm_11gM:gMjJbT4V7_`1fD16[148gMd[1hc3V72\`1oD`12gMa[22gM\U23gM^j6g9
5gMgT2S3h<Sj34gMdd2f5jY42gMZe65gMZe61`464gMmi6232gMgR72gMbU43gMWS314gMeQ3Z9ce12gMdP52gM_e23gMdP5
12gM[j22gMf[26kMaR2Z2@bZ1^\11ml43oMZT1`Q23PNn\3\\32QNS23QNS2]23QNZE`^11QN5UNU2hX2QZ1b\26UN1S2`m1
_5i_12UNPe36UNZ4XY11PEVB2WNdo11WN2WNjg64WNkT4@21XN2XNPR63ZNUo1]Q13ZNcP3Wm13ZNkm4Qj12ZNkm41ZN4]OX
^2jT4k305]N1m:HRb43]N1im43]Nkm4nI4]NZn1`o2nI2]Nkm42]NRB1]N2]NWc33aN1d`56aN1d`5cB>`Y11aN7gN[]1gi1
TP1_c1bL41hN3jN1S<4jN1R9P33jN1kS44jN1g7^_23jN1g72jN13jN[^1^E3jN1WR1<kNj;Pe1Bd5SCoY1^m1`1SDX;S41k
N1nN2nNkj51PO3POl]6\:1QO4WOU1Xk423WOh7_23WOh7_21WO2WOmQ43XOaa3bX13XOSh1Tk32[OgS42\OnR61\O1]O9]Og
b101h2V3R6`F01_O2_O^_12eOdj1<eO10o3R^1g4k6QAh4b3[Mbb11eO3eOVg12AeOh<QT1a5S2n1hCb>V<<Y6XAlR1R2W5l
<G=hObd14k8[[1S3[7VW1U;2i9a2n36hObd1S9]IP5Pj26iOQ4X_1kY1V;ia24iOQ4[T3ia23iOQ4\[52iOZl201nO2nO^R4
9nOn4T2]Gc4Ud1]GdCdc22oOW\61RP11Pm21cn54UP1[P2Wm3bH1UP12VP1Qj12WP1Qj1004YP1f:Ub2[o1;YP1eI2S@1d7g
a1j?ll1oMVG;YP1lY115^7T`1b1j?a_1Z=dd15ZP10m^1U;YV12ZP1Xl41ZP11[P14[P1bb2hn306_P1nZ1S<]KS_1h23`P1
e`2RO1`P12`P1Z`12`P1ge54Sk2T:VAm\12fP1V]12fP1V]12gP1g73gP1g7fh22gP1\Q51gP11hP15iP1eP2UQ2^A\N3lP1
3mH3lP1h^1d[11lP14PQ1RHeV1TQ21QQ1;VQ1_Y1jQ20D21P4mMn4_P15_Q1aB2VH03_Q16`m67`Q1:R40ok54UP11jQ13kQ
11Z\42kQ113PR13Qk41PR15SR1kl2Zn1716SR1]V2e3Qa20V91SR1?SR1TCQ1S6\EFj;el2U2010`X1U3gJ8WR11PB_=X;1^
Q1k^21\R16\R12Z_1kV1SGoj12cR101cR13cR1h217cR1h219[1QKY41dR12dR1c[22aP7d1?aV1c2b3P4jS11]8V8TZ1oDo
2JSj13eS12gR1[e43gR1U8U]43iR1hU4Q@5iR1iMnW3Q@o@2iR1je46iR1Q9Yl2k30\W23iR1Q9cW51nR12oR1Q`34PS1PNk
_2^P27PS1bMQ4U6Xj2k3Y4>PS1d>l1PNh[1l1I1W5`6cFg5XR1P<1SS11VS13bS1nn2PP11bS12_^4ld13jT1Q8R23oS10dg
17\T1eFSW1UAW[1ca1l9@_T1e4b3P4b2k710X9iZ2jFQ2Sj13mAb=8bT1Q4Xf57`:T9Z:[65hT1o1R^1_]2_O3iT1_e3jB1i
T11jT13jT1Yg2PU13jT1]R3_`34jT1]R3Y2bG3jT1fc2dU21mT18QU1X4m>g6]\1W5QW3P=3\U1g1XB2]U1_l58eU1>0_V40
7id2B3iU1f3TY61iU11mU11QV12TV1?1UV11ZV11dV12dV1g\42hV1TS66jV1nd3[1Amd1:2PW1_21PW13WW1eEcJ2WW1Qb5
1]W14`W1l1o^4dm14`W1l1T:n@1`W15dW1<bS1j\144dW1<bS1^i42dW1iQ22dW1U[52eW1lh21eW16hW1j2QX1k9mZ1eg23
iW1^d2mj22iW1o_34`m1YQ3Q]2lL=Sn1k5_33l_21l3o3\>[f1THEe62Sc1Y_62`m1W32nW1^j61oW12oW1cY32QX1ZZ31XX
13XX1Sf4_D1^X12aX1[71bX12kX1bg56mX1Qc37n:X@oI3mX1l]3bU27mX1YV2bOXFS1d2WP11mX13mX1Qc373mX1kj2jm32
mX1hL2mX1Y_51UY11]Y13]Y1Xb425]Y1lX2[Y22PY13]Y1lX2_b32]Y1Rj53]Y1jS132`Y1n\51`Y12PZ1kS42cZ1P_24eZ1
j@GPP11iZ12iZ1TI2iZ1ZH1kZ14oZ1Rg1o@a_12Q[1i`41Q[12T[113][1R=V19][11l<Z1TU2[P1cS3`4j32_[1l<3_[1l<
\H4a[1Y[1ob341b[14b[1Td3a<H4b[1Sm1i2hP22b[1Zc47d[10l@[X2c1UU2b65d[10l@i3UV22d[105d[1`e2h3c1h[21d
[13ai1eS2k\2>m[1TY1Y?R1_8l1Eo1QF]c11U8]4no11P\11gn61`\64md1[X2PBSe32SZ7VJ1[b400002h\7Q31h\71h\71
h\71h\72jR7m92jR7m91h\71h\71h\71h\72jR7m91h\7000:V\1_3n6ZZ1Z;Z5mm2e3\1fd12a\1n11b\14c\1V5`V4]O2c
\1g[41c\13f\1j2P36RR5jN2^Q1hR1P13h\1P4jC9i\1^3?b6Qn2]@i\1KPZ1<i\1Th24X1jKT3M7Z1P1kQ1oR18Q]1]1g1R
1\8Qi5^C66V]1W3gW16lX2fY13h]1hi3P:3h]1ln1kj15h]1ln1kj1P112i]1I3i]1o2ln21j]12o]1d=3o]1d=ef11o]17T
^1]10_Y1dW2jm1QG4T^1]10ml41_^14a^1]7e[1Ym31a^11c^1;ie10_La>2C0W_2nS1114m^1U7eQ1jT32Q_1^11Q_15Z_1
]7RQ1fg1:2a_1cJ5h_1n`11kW4k83j_1Xk4P88j_1Ld6^>n_3aBm5Rm13k_1Q7Zo34l_131mR61m_15X`1R7am3P1bM4X`1f
Ikk2PP33Z`11T`61\`13^`1nn5`E1``18``1c4_=bG[9UIf_3i31g`12h`1Re32h`1VI2i`1jC3i`1Q242k`1oj47m`1BCi]
1W:Jn\33Pa1e[1m:2Ua131Ua13[a1QQ1PX12^a1P3@_a1a@jR1dg1U3T1_1Q2P1=??W18\U2i22da1@7ea1mOh[1P8lR11W^
16Ph1W]3QQ2i2b3SI2ha1nV12ka1]R1Gna1T7i2OV1c8U9WZ1f6`<f5\S1S=U30:U1@n>0h2mCkK1oa14nl2Ti2ia1801Rb1
4Tb1Y>n^2^c31We11[e13[b1dm4VJ4bb1ne3]T1n44bb1e_2d8QR22cb143fb1]Hg`32fb1\H1gb15kb14ie4VJXN5kb14P`
5XN\41Xc14Xc1dm4Y>VM2Xc1\R22Xc1iT22Xc1do12Xc1d27\c1[>]g11Q4\Q3iE2]c1Sn51]c14^c1a2_8hT12^c1a21bc1
5bc1kV2d5j;QZ15bc1Je]3P6kP2Cec10`]1Z4W2h4j6o5[:Pj2Q=Z2<0W6j1_1V=f16gc1c3af1jS1:dT13nc1XJ16Qd12VH
0j`337Qd12CbG0j`336Qd1YHYn2iDY:e74Qd10XH]G3Qd10jn11Rd12Rd1cQ23Rd1jn1h22Rd1on42Rd1f_13Rd11d_12Rd1
^i43Rd1`m1Y12Rd1a]44Rd1`m1Y1f^23Rd1[Y1Rf17Wd1T1^[1V3c1j_3SH3Wd10SY41Zd12\d1a\58]d1:Z8S9d1Uk2a5U\
21]d19hd1mM[LRD`MVQ1mh1g<_3<jd1aT2ZZ2_6PAT4XDi3`?2S2l21jd14nd1]Y2UV2Q9<Pe1i5VM`4j3\2Rd3`9l4l<m1^
A2mg6hP11o`41Ye12Ye1bQ31Ze11\e12^e1h]41^e106ae1f7[Lia3h=k?2ae1iZ11de14fe1jV1k5jS53ge1oZ1iE2ge1oZ
14ge1U<]4ml22je1T[11me11me14me1eF_C^33me1go1fh22me1go1:ld2e8<W4c5^;2[=mA`W25ne1ga1_V1`b2PU11ne17
oe1oCSIej3e7m<nA3Pf1hY1n21Pf14Qf1[\1bi2YX12Rf1mU43oS3Bfj31Sf12Zf1hT44]f19ko3m:8_f1lL]Q2l5N00n[34
ff1ee1VNQU27ff1=dc1`1dX2>[10005ol301WW3ZQ11gf13if1`HcW14if1`H[T1\21if11if12if1Sl13if1jn1>2if1PS4
3if1TP2Yo39if1TEQ?mKR5h1Y:j2F3if1TP2k62if1_Y52if1WQ23if11VQ22kf1VQ22kf1kj21kf12kf1PB01lf13mf1Zo3
\C2mf1Zo301of15of1SR4Y:gL12Tg174Tg17XJmm16Tg17ZY1kX2^1k91Yg13[g1Wn3WF1[g12[g1_^32\g1am33\g1am3k1
2\g1Vn34\g1ii1\Nf91\g1F^g1c1P5j7`13;b@UDT4]K2S;l3c2[1eV1\5T2^F1`O[1_g1b11]1P4JY42c3?\[1`F]2<m6c3
55k11:2NQ3@91L2V4o2Z<`<Q6X=f6Y6[L0O1f423`g1`n3N9lg1nDQHe=JO5j3Rj21\h12`h1aQ13`h1aQ1km14`h1ae3]n1
lI1bh12hh1ba47lh1412c1]Ee`11oh12Si122Si1Ro42Wi1cn21Xi17\i1_@lc4fS1;f815]i1ig1W_2311ai11ai13bi1S`
2lR11ei11gi12gi1oj52Zk3Tc22ni1QS41ni14oc3e_2\F]B2Vj1Z?3Vj1Wc4R32Xj1ni23Xj1ni2Wa11Xj12Xj1V[403Yj1
\Q421Yj18Zj1_81l66lf1ZCYR15`j1Yn1a5X:SL1cj11jj12kj1aU13lj1XJjQ51lj12nj1\h45Pk1bZ2hU2j6h39Pk1c1c3
hBab1hU2l3m248Qk1`R1V5l3oK\5V3][31Qk13Qk1V5dR22Tk1XD3Tk1ha3Ve22Wk1j602Yk1VU41^k15`k1hP15fV2^`14`
k1hP1Wf4k31`k11dk11dk1Fek11UMe[2`8DJU2l3YZ1^20>\1T1?Y=f1o1V1Ka9:mk102Jh5_3A0^e1gj16mk1i:0[>QU1W^
24Xl102V93Xl1022Yl1aa42Yl124Zl11`R1fQ23Zl1bR1fQ22\l1[83\l1X5R31\l12\l1a]22\l1V91bl13dl1?Q56kl1h8
Ub2lX1n=lA1ol11Sm12Wm1bc32Zm1_T11`m1<`m1^6T2\V20I]Aj8Q]1cDfIY61im11nm11Vn14Wn11T2P?4Wn1]^15jI2Xn
1jY21Xn13Xn1]X1\Q13`n1o7lT24en1e]2^1aS203ao1Q1nU22PP2ob44XP2TV2161ZP21^P21dP203\Q2WS5^?1nP22QQ2k
_23RQ2Zf4W91TQ22TQ2iX21ZQ24\Q2fU5cFJ3_Q2l4j`31dQ21eQ22eQ2R32fQ2Y`42jQ2Ql1<jQ2V7Q41ka4_2>\1d1g<e2
b16jQ2ST1U<eo3[6oB1kQ21nQ23nQ2kR5?2RR2X91RR21SR22VR2g11VR24VR2c62fG6VR2i2f=ce1[HVQ13ZR2Qh4aM1ZR2
2bR2ca12dR2bG1dR22gR2VW21gR22gR2mb16jR21d6]JmLde14jR2[=Gn_11QS23TS2VP3jf12TS2ab54TS2bd1VZ211TS23
TS2`S4`C3hS22h_39hS22_[2kD_<^Z10P5eE4hS22l2^m23hS22[g11hS22nS2Tc11nS23oS2c\1lV11oS2:oS2_3?`_2Q21
^4[1Xk2n11UT22UT2QQ41[T22[T2ln42[T2[V41]T21]T26aT2Y9QFcGV@Sf11dT22iT2dm31iT28nT200k3dU1e2VMVb22n
T201nT21PU22QU2UW43QU2UW4do11]U23]U2kd2<2]U2dN1`U21cU22fU2SQ51fU23fU2lc2c21cf61jU203kU2`R4PS22kU
2`R45oU2R4Z6YOea15WV2XV5:I01WV22WV2jR31hV22RQ4d51PW21SW21VW29]W27cQ1oW20Xh21296_W2?`_2n7hT2_F1_W
25aW2dS2f]23j\14dW2me2lj1e;3dW2j`4e;4lW20o[4D3PX2f_2k12PX2f_21PX28RX21[[3oT22V2Q121`Y81`Y83[X2aV
3`d23cX22ic31fX22fX2bo33iX22ml52jX221kX21QY22QY2^[34QY25hc1fX42QY2;4QY2WP5R4PN6QY2Q4m^1e6n8A4SY2
\Q1n241TY22WY222ZY2_U25ZY2\R1g14UQ12\Y2TP602^Y2oO2^Y2Q[31_Y21aY24aY2PP1k9fc26fY2`1a5^k1V<n^27iY2
6L12QBio24kY2[[2WS2f<2lY2cN4oY2kk2aW1S63QZ21ai16QZ21:cg1b1gX32SZ213UZ2no2TN3UZ2no2T21UZ23`Z2T[1W
k23cZ2ni1\51fZ22fZ2lo15fZ2dh4i7W@j;2fZ2bo24fZ2mj1V2g22gZ2To52iZ2Yg11S[22T[2g`32PP4Q;1[[21^[22^[2
Vg31`[2003d[2j\1R\32g[2YY12g[2YY11i[21i[24k[2[IVc313m[2S`1d?04m[2Uf1lV3UR13m[2Rm4UR12P\2S91P\23Q
\2c;PW1006U\2`AV:m7k?[l11W\21Y\22Z\2Sc32Zm202b\2]_13c\2_C^32f\2TH2f\2mI1h\23j\2hW1jc17m\22i;XQ1_
?U2e[22m\2U]1001W]24X]23lX5l13X]23kX52X]232\]2Y^301_]21Ul21b]25c]2YU1T1]_1]32c]2le22h]2cT12h]2_T
12j]2VR53j]2a1no12k]2`T11k]21m]21T^28W^210PU2Pa12Y8Vn19Y^2R1Y2iLjP1`Z1>_141Z^2004iQ3Q7\;Wh21`^20
1b^21j^2002V`4hY21n^21o^201iY32V_2hc34V_2h1f=d81V_201W_22Z_2hV11Z_25\_2SOjP1`Z1>3^_2kV303a_2^_4\
W11a_22a_212b_2Yo22e_2^R4=e_2]a13^40[3b6BU5RY1SR1V?j91e_23f_2nT1P41f_21g_21oV31R`24V`2f`1de1b23V
`2lg1V31V`22W`2e`12Z`2f`14Z`2b`13`e11Z`22Z`2WV36Z`2f`1=j9Sh101\`22``2We31``22c`223e`2ik1H1h`21i`
25m`2^W10SX1Y\22m`2c_21n`21o`21Ra21hY35Sa2]g1;]1lF3Xa2R<ch33mX3Xi3gB5Za2V>g`1jQ2Q74Za2Y4V9Zj34Za
2[8_o3RM0001\a21]a22]a2]Z34^a2R:eP3bZ12UZ7Z34`a2R\1V7g63`a2R\1b64ba2hc12ea21ea21ia24ja2om1m1^41j
a21ka21oa25Pb2W4TT11lU31Ub201k_401ZS308be2cV1[T1Y5f1PJV1`C8Yb2RI]M_M7Z12@<fP3lFHl3m3[P13KFa3QLjC
05\b2S?QR2n^1SK00006P[5Yd1o1a7l<A003cb2\Z3hJ1db24gb2ce1[HVQ14Qc2[KXH`[22oo3R;1XW4002kS3g41]c21Tb
62^c2T97fi2kMcNoR2lL4m16mc2^d1oa2k6]CXB5mc2\a3e8[<b\13oc2WV5j53Pd2bY1oZ24Pd2bY1n=W^23Pd2bY1n=4Sd
2d2Uo1PR201Yd201ad24ad2i8WJYX36ed2e]2`3f1]Ji>1fd21kd22]Q7kE4Ue2SGjU3=1Xe22Xe2fA6Xe2T@^EV7j9f]11^
e22^e2TR17ae2:l?UIbn1eP1b>1ce23de2V9XZ42de2V91de21Sf24Vf2gP12bY12Wf2fc42af2^81hf22mf2[_32Pg2]24P
g2hf3d:12Rg2ff36Vg2X=Wl1l10XO7[g2Vh1[\1\Kba12l12_g2c83bg2]KS_14bg2]KS_1gI5cg2oa2VZ1kET93cg22R\21
cg21eg21gg26jg2j?a^1=\k1T>2Wd3e[31Rh25k]3YR3V9Y5`W104ie3ff2_Bj32]m2nc33Xh2PY3i82Zh2l801ia71ch22c
h2]=1fh22Pi2X\12`g6104Qi2k9ZCke202Qj2g61_o21Ui6002SP4RF2ST5bG003[m2S2i40002RR3o@1ni203Uj2g7jS31W
j21Xj26Xm2U;dd2^En=_L7^j2PCoZ2nBj4[224^j2[;Wk411eg302aj2ak21aj21cj22nj2ZD8Pk2iR1hA2hV2hOm1g92Pk2
^k32Pk2PQ11nn201oZ41Qk22_d3m^103Yk2g=WR31Yk24So2gc4\B@2eb3g91]k2005`i31`8e1dj16hk2hF^3_]1lEn45nk
2`=lE\n2h22Pl2[J2Ql2a;9Sl2o4]CLS^1iT1cP1i8mI2Sl2jo21Sl23Ul2lFTc43Yl2lV2W53Yl2lV2`k11Yl23Zl2Y7aa4
4al2[3]Oed13al2UT2XQ11dl23hl2RKfZ11il21Qm23Tm2^Z2]J1Vm22Wm2XI2[m2bE9^m2B2c7X2YAmLl_1fQ21^m21_m23
_m2]IP53dm2X7_o42hm2oT301om203Rn23`d11^n22hn2kc102ln2VT23Yo2iS2nM3Zo2hS254bY3Q6`1^Z22eo2c`12go2Q
\43io2m9^32io2m22mo2b\33no2\DSQ11_d43QP3]2SS11RP32^Q3`l31TP31TP32UP3Uc11][3002]P3]=1^P31`P36bP3a
R3dJ50N1gP31kP33kP3^3a36kP37@c2\LlR11SQ35XQ3^R2U1_3iK1XQ31YQ34ZQ3ZR2]NmR15dS5`j12h6nA2^Q3Qa303jQ
3]>Zh25mQ3a2mJVS101mQ32mQ3jV12nQ3eP24nQ3eP2[IoR12RR3o@3RR3o@j22RR3R<04SR3PQ1>`42SR3RT36SR3bW2VS1
f7d7^:06YR3iN3`7`;Va11[R31_R35_R3V[1T2U]1]J0002iR3T@2VS3`42WS3nj202YS3_\41^S31cS32eS3\Q31fS32PT3
Yg21RT31TT35VT3Vo1l27@1^\41`T31bT3001eT31gT3001oT33QU30bi11QU31RU301TU31`o33jh3mW1mV11bU31cU35dU
3^?XBd@[[23gU3e`4Y?02hU3f21][3001RV30006YV3Zd3G3g=k42ZP7c91aj51kd31aV31bV32dV3\24hV3S4[2]X41iV31
lV3001RW31TW301ZW301_W33bW3_8SW32bW3_81VR71kW32lW3\f21Xn52oW3m72PX3d<1PX32gP5hd100002TX371\X34\X
3Ph32[U11^X31_X32_X3Q31aX34aX3XP4W>^>2ZT6lL3cX3lS3Ze13dX3^Cn42kX3O2kX3Va31kX37kX3a2`i2`NR>116kX3
Rl2`NR>111nX33oX3Gb12PY3hd32QY3oV41TY33TY3U3em31YY32YY3j[32[Y3Q21[Y32\Y301^Y31`Y33bY30^_21fY33gY
30]32gY304gY3^3bf3k:1gY31hY33hY3oi3b?2hY3]31iY31jY31kY33kY3li3h=3nY3mc314VZ3JBQj23VZ3i]3h73VZ3JB
1[Z304`Z3n24UQ13fZ3TP4iD1gZ31iZ31oZ33Q[3B_V32Q[3B2Q[3R11[[31\[33][3o]1Sf13][3k1cc31a[32c[3F2c[3A
1c[31d[33g[3g142h[3Qg31i[32n[3G3n[3GZk11n[32o[3jf33o[3_Y2Z]16o[3fU211031o[31R\32S\3]D1T\31U\33U\
3h6ai21V\31Z\33]\3?bV21]\31b\34e\3CdV2n\13e\3Ccc32e\3Vd31f\31U]31V]32V]3WP42V]3ZT45V]3lf3^=112X]
3ci31X]31_]32f]3fX41k]32k]3o[41m]3002U^3h401W^31co61X^31Y^32Y^3aQ12^^3i@04_^3iT1c1UR2001a^33a^3a
T1VR33d^3[7_]14d^3[7_]1lE1j^32k^3le41k^3004mP5<1M3T_3b5SW21Y_304\_3[4WOXm12__3[V32b_3o[24b_3o[2U
U1k81c_31c_32d_3o[24d_3`S1c1`h11e_32f_3Tc32k_3W\21n_31R`32R`3_G1U`32X`3Zh24\`3c5_]1kJ7\`3k6`=k@N
S[351``301Pa31Ra31Ua31Wa33Wa3T\202Wa3T\202\a311\a35`a3^U1_Q2g;N4`a3^U1_Q2g;2aa3bI1aa32ca3Y11ca32
ca3TV43ca3KZ;2ca3j=6ga3kHW2]k1]5P22Pb3df32Qb301Rb31Tb31Wb31Zb32Zb3Q\22Zb3YZ24\b3mf2m<]83\b3mf2m<
1\b31_b32_b3Z;1cb32fb3nY23mb3__2l62mb3Z32mb3V_21mb32mb3[_22mb3U32mb3jV22mb3ZX23mb3a5R\33mb3ea1Te
16mb3dFPKX32ha14mb3Q1]U3`X14mb3Q1j9bk22mb3P_45mb3Q1kQ3R\1P55mb3Q1j9^h3d;1nc71nb31ob31Uc33Wc3h2_]
12Wc3k43Zc32YT35Zc32A^i2g<4Zc32o3gQ34Zc32Pj2g<01bc31cc31fc31gc31oc32oc3j93oc3n2ln22ae6l^11Rd33Rd
3P`1_13Rd3k\1m54Rd3`a1RF21Vd31Wd31Xd32\d3gg21ed31fd31kd302Re3eF5Ue3W1d\1TIlE1We32ae311de32ee3Wk2
1fe31ge31he31he32ie3n\36ke3VQ3mAi80lI6ke3VQ3mAi80L8ke3VQ3mAi80Z6g9W91me31ne34oe3Pc3j8lI2oe3Pc31P
f32Pf3_]11Sf33Xf3eZ1VV12Xf3eZ13]f3d\1TI2]f3iU22_f3m\13cf3d5Xa22cf3X91nf31of31Sg32hg3RJ1hg32jg301
jg31kg32ng3nZ22ng3Z11ng31ng31Qh31Rh32Rh3gQ31Sh32Sh3le21`\63Wh3VY1fY11Xh32_h3c\31_h32ah3dU21fh31g
h34ih3:111mh31Ti32Ui332Vi311Xi31Yi32\i3Sn34`i31`8e12ci3]g24ci3\:[1`f14ei3NW7]32ei3eU43Rj3j7]81Uj
35Zj3nV2dDP[1^12Zj3ck24Zj3T?Z2SZ21Zj32]j3nU32lj3hn13Qk3P:UV41Sk301Zk32^k3m]21kk31nk31ok32ok3f?5Q
l3Q6C\5a33Ql3T8m31Tl39Vl3iU1:g1h1gKV1f@i27Vl3b1RY11eJV1`C3Yl3Vi2Z11Zl31\l32\l3]F2]l3mU22dl3iY21d
l32dl3bU23ll3=`B1ll31nl303ol3013Ym3V_2hi15]m3hT3[D3P31]m33cm3n=^k32cm3n=2cm3oZ21em31im32jm3n61jm
31Rn31Yn31an31cn32hn3V<1hn35jn3X2U4o>Va11Po302Xo3_T31[o32]o3Z91]o32]o3oi12^o3gg21`o31bo31lo31oo3
1PP43PP4312SP4j;3SP4o1j91[P41aP44iP4h11Tk21jP41oP43RQ4VD53RQ4VCVa13SQ4o7^e12SQ4U42SQ4Ya22SQ4Qa21
VQ42WQ4Q42[Q4b:2bQ4ch23jQ4P7kb102PR4U61PR41SR44SR4=[S2XU21WV801TR402XR4d82YR4]X21_R44lR4]8>jW11m
R4:oR4XBPHWh1a1b4T8R@3W51WS41YS41PT44PT40[1da23QT4[1da22VT4m31VT44VT4b2^5fg23^T4[4W^25bT4f4[U2aJ
j65bT4\5dQ2P3m92bT4f43bT4f4E2bT4iR41bT41gT42gT4X`22nT4[Q11PU44TU4AMW31VU41WU42WU4l51YU42YU4i31ZU
41[U42]U4da23]U4o1hm13]U4o1hm13_U4;TP11_U43_U4PU2kX11`U41bU41cU42cU4f\23fU40Z53_V40`22_V402`V4f[
21eV44fV4XR11UY11lV43lV4Pi1UK1X\41XW42XW4lI4XW4Xj2Y@[;5XW4Xj2>i?01ZW41_W43mW4QP1ha11nW42SX4V31SX
42TX4S41TX42TX4me11UX42UX4k33VX4cU3l31VX41WX41YX41hX41jX42jX4iX21lX43lX4Ye1e42oX4hc11QY42QY4no22
QY4R21RY41TY44]Y4c2m1k23_Y42PQ22bY4bG1bY41lY41nY41SZ41cZ42cZ4oo12cZ4Y^14cZ4SP2S`1A2kZ401R[41T[41
V[41][41j[42j[4eb33l[4[7VW12n[4ni11n[43n[4TZ352n[4QJ1V\41X\43X\4[m2fL1^\44^\4\??n24`\400Pc12a\40
1e\41m\401g]43j]4g;11o]41R^41S^4002[^4kb21[^41_^41`^44b^4Wg1S1]M7g^4_4dBl1T1T5[Y26g^4`a2eEC111g^
42g^4QT23h^4^=S@1j^42V_4nY22Z_4X31Z_43Z_4P3j_21[_41b_43b_4fQ2_<1c_42f_4jo12f_4ZW31i_42l_404l_4SW
1ZDo61n_41S`43V`4k]3a41V`42W`4]h22Z`4Pm11Z`41[`41\`41Y]63ol5\@SQ12_`4XY11_`43a`4i_2`U12d`4SY11e`
42e`4\41g`41m`44o`4Yh2\<02o`4h_23Za40ad21ca41ea41ga41ka42ka4hW13ka4Wa2001Qb41Tb41Ub43Yb4hc1Z`11R
Q601\b41ia701\l5001^b40000001gb400001jb41kb43mb4hX1202Rc4Wa31Vc41Wc4001[c42[c4Q`21\c4001]c42]c40
1jc43mc42ag31hl5002Yd4S_22[d4ZX12[d4dX11[d41_d41ZV61cd43jd4Z1mn11Re41Ve43Xe49C1be42ge4R11he42je4
hm12oe4=1oe42oe4Sm21Uf41Vf43Xf4W_1km13_f40fS33_f40bn12df4WA3df4n=]j11jf41lf41Tg42Wg4mB5bg41l2h41
3bg41e72gg4ZA3gg4k1X32gg4k13gg4k1c23hg4Yb2lH1ng46Qh4R2f1n2ni2m>4_h4dR3Z<c16ei464k2Z104ei46[402fi
4W201Yk41^k404bk43001bk44fk400n[31hk42jk4U`24kk4n2ni2m>2Tl4nG1Tl41Wl41ll41dm41Zn42jn4ni21\o41ko4
1bP51gP51nP52nP5m501UQ52UQ5P42UQ5dA2UQ5UQ21Ph62WQ5X\21WQ51XQ51\Q51^Q51eQ51mQ52mQ5X44mQ52b3f[101o
Q51PR52PR5b31^g703VR5S_1TV11YR51`R51bR51eR51fR51SS52SS5_21ZS51[S52]S5T35]S5P2]1iD21]S51`S52`S5R2
2TY623ST5V?Y>1ST52ST5_12cT5o73cT5e201cT52mT5YO1VU51^U52^U5]11cU53cU5Z1M1dU502hU5Yf24kU5f[2111kU5
5kU5i1W=S2[Y11mU51PV54RV516`_21VV51ZV51`V51bV52bV5^Z12hV5Z21jV53jV5fj1>4eW5]V1U3_L1mW51oW52QX5fi
21SX51bX53bX5XY1\?2bX5XY13bX5XY1Se12dX5ST11hX51PY5001Zm63_P7g9nB03cY5WY2[C4eY5Llg1iS12eY5L2fY5[3
5PZ5_8Pg2;11UZ502eZ5j41eZ53Q\5h4QR103`\5j2n41l]51X^52l^5YI1Z_51c_51oa51Yb51Zb51]R81hb52hb5ia2000
1jb51lb51mb51Qc51Rc52Uc5I1Uc52Yc5H2Yc5;1Yc52Zc5Y>2[c541[c54\c5Pm11WJ3_c5Qa1R>2`c5C1`c52`c5B3`c5_
U293`c5B11ac51cc52ec5=1ec52ec532ec5>3gc5a9SU22gc5YS21cb61lc52mc5801oc51Pd51Qd52Rd501Rd51Sd51Td50
1[d52_d501`d51bd51Pe51Re51[e51]e52]e5nK002Xf5\C1[f51ff51Pg51Qg51[h53_h51]h12_h511ch52dh5ZJ1dh503
Pi5jQ1>1Ui51Yi51]i51_i52_i5]V101bi51di51ei51hi52ji521li51Uj51Vj52Yj5g`11Yj51\j51_j51aj51gj51hj51
ij52lj521Vk51`k51ak51bk53fk5232fk523fk52Sf11fk54nU7;i2fL1m\71kk51lk51mk51Pl52Tl5b\21Vl51[l51\l51
^l51`l52dl5]T21dl51el52fl561fl51hl52hl5lV11jl52ml5QU22ol5i<1Pm51Qm51Sm51Tm54Um5SR1\>aH1Vm51\m51b
m52hm501im51lm51om51Rn51Vn51Xn51\n51bn51cn51mn501on51_o51co51QP61VP62YP671YP61\P61_P61`P61RQ61WQ
62YQ6i81\Q61dQ61gQ601PR61QR61RR61TR61YR61[R61\R62]R6l61]R63]R6c1X52_R682cR6n>1fR61jR61mR62mR6e71
PS61QS62QU7W;3Rn6VBWE001TS62VS612^S604^S6_b1C11^S62nS6U>2RT6kZ12ST6Tb11YT61ZT61gT61WU61^U61_U62a
U6V11aU61eU62fU6W^11fU61mU61PV601VV61bV62bV6l51jV62mV6i11oV62oV6U`11UW61`W61fW62fW6\K1UX61YX61\X
64\X6cP1j3n41cX61fX65hX6P5THo8R81WY62ZY6m<1]Y61\Z67bZ6SDIbNh2271cZ62gZ6aX11iZ600001U[63U[6Y1l43U
[6\6m\11X[602Y[6`>2\[6j61\[601a[601c[62g[6j51g[61h[61k[61S\61T\61Y\61`\61d\61g\61h\61i\62m\6[?1X
]61a]65i]6Z5Z=i=cG5i]6lNo80eE1k]61P^62R^6W31W^61Y^61_^62c^601f^61m^62\_6>1k_61P`61R`61V`61Y`61a`
60002m`611m`61[a61\a63]a6h@n71_a63ba6n?bU11da601Tb601Ub62Wb6h31Zb61]b62]b6YO2]b6nT16^b6l?Z:V5VAc
31`b61ab61bb6002eb6e=5eb6X@1Y;01jb61lb61[c61_c61bd61nd61We63^e6jP1l12de6WA1he61ie61ke61oe62Qf6\4
1Rf61Sf61Tf61Xf61nf61Rg61Tg61]g61bg61cg61gg61kg61mg62eo6g@01\h62^h611^h61`h61hh61Ti601Vi61Xi61Yi
61\i61]i61hi61ji62li622mi6SS11oi61Vj61Xj61]j61^j61kj61Pk63nk6I02]l6Q^13bl6c<aN1im63im6fS1;04lm61
Ho>2lm611om62Qn6P:2Zn6=1Zn67[n62m@h2Q5a:21en61fn62fn6dB1gn63gn6eCe?1mn62mn6dT13mn6dT1f22Po6fC1Po
62Po6jA2Po6j35Qo6n9i8S@W92To6[Z11Wo61Yo61Zo61co61eo61fo62fo619fo61a3U60X9X5f:a85fo61o9Q9aH1go65h
o6a3U60XI2ho6o91ho63io6VI]11io61ko62ko6f?1lo61mo61no61oo61PP71QP73SP7921SP71UP72VP7Y@1VP72VP7RV1
1WP71XP72XP7e91YP71ZP72ZP7`@2ZP7]@4ZP7LW=X21[P71\P73\P7GZ12\P7^?2]P722^P7`R15^P7c9n<P6l53^P7`R1^
11^P71_P71_P71aP71aP71bP71eP72hP7PU11hP71mP71PQ71QQ73UQ7S8]<1WQ72XQ7oJ1XQ71]Q71_Q72_Q7k22_Q7ZK2_
Q7QO5aQ7>2UDl11aQ71jQ71mQ71SR71VR73VR7S9RP12VR7lO2VR7S92VR7TF1[R71_R73_R7W7aL1hR72hR7^S11jR76kR7
f60S80dD5kR7g6S80dD1nR72nR712oR7RM2oR7]E1oR72QS7XN3QS7T7SG2SS702SS7W@2SS7]>1SS72SS7L1WS71XS72YS7
_O1YS71]S71`S71bS72gS7XS11gS71hS71iS72lS7`W11lS71PT71ST71ZT71[T71_T71aT73aT7iNO1jT73jT7?VN1QU72Q
U7cP11SU71ZU71mU72aV731jV71lV71WW72^W7a=001VX73PY7j8L1PY72PY7j81TY701VY71YY72YY7]<2YY7\<1^Y71bY7
5bY70S80Q11mY71oY71PZ71QZ73RZ70^42RZ7lH1UZ72_Z7D2kZ7iD1lZ71Q[73W[7X1lI1Z[71[[71b[71l[73U\7c2k@1V
\71W\71^a73Y\7c6R@1`\74f\7P9e8o<1Q]74R]7d4i451R]71U]701]]71^]71e]72j]7l34n]7c3113S^7c302U^7bL2U^
7m?2W^7oG1X^72\^7jG2`^7bG1a^7001R_71Z_7001]_73b_7f1e?2e_7[=1i_71m_701P`71S`72V`7X51``71c`7002i`7
M3i`7M01k`71Pa72^a7\11^a72aa7lD1aa73ba7111ba71ea71ga72ga701ia73ja70L1ja71ka72ma7VA1Vb73]b7j:j41a
b71gb71ib75jb7^:4[5a83jb7^:R>3ob7T;;1ob73ob7`;01Sc71[c71fc71Zd71\d71ad71gd74ld7oD011nd71Ue71[e71
\e71_e72_e7d;1ae71de71fe72ge7eE1Rf72Sf7R21Tf71Vf71Xf71Yf71\f71]f71^f73af7131cf71hf71kf71lf71Pg71
Qg71\g71^g71_g71`g72eg7dB2hg731hg71[Z81jg71kg72Qh7l11Qh73Wh7112Wh711Zh71[h71]h72]h7d76_h78e1;1d5
3_h78Q23_h7@i12`h724`h7Y2Q122ah7`71ch71hh72hh7h71ih72Wi7Z51]i71^i72fi7dB8fi7Y2Y9d2;Lk261gi71ki72
ki7l51ni73Uj7U=N1Wj71^j73^j7[2f33lk7]4W81lk71Pl71[l73^l7T2X=1^l71Qm71Rm72Xm7j44Ym7`2o2c82Ym7`21[
m71km71`n72`n7f11bn71Zo72[o7S91[o71_o71ho71oo71RP81SP81UP81\P81aP81kP82lP8:1lP81nP81oP81ZQ82ZQ8\
41\Q81nQ81oQ81SR802cR8Y31cR81lR81SS81TS81TT81UT81[T81^T81nT81RU81aU81eU81gU81kU81mU81WV81XV81YV8
1[V81]V82^V8S11lV81QW81dW81gW82hW811jW82lW811[X81aY81fY81nY81oY8001ZZ81\Z81_Z81dZ81gZ81kZ81P[81T
[81V[81X[81\[81][82^[811`[81c[81k[81l[8_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB
;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1
MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1
]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo
1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1
n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;
0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S3
34T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0m
o1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY5^
234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2]2
20;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420;0
mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4MK1
0;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0mm
1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK10;
0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c57d
5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a534
b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U410;
0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o52
4f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`21
0;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6X2
Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0mk
3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m[3
=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U7V
7V71040Y8W727X77Y7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d72040Y8
e727X77Y7f7g7g71049iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X77Y7R8
S8S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2k200;0
mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737e87A>f
8g8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;0m
k1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9MK1
0;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l824_
47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm1_
924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610;0
mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4^3
20;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_47
`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;0m
m1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi3a
234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210;0
mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:Jk2
10;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z2S
;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME00;
0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;n2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP2
1P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P
21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P
1042P81P41P10P81P81P10P82P10P10P41alKQDh7`D`P3PD\P7QDi7PDnP7PDil6PDT8PDSQ7PDca4PDSQ7PDT8PDWl5PDn
P7PDfc4PDT8QDj7QDk7PDWZ4PDci4PD\l5QDl7PD_l5QDm7PDil6QDn7PDT8PDWl5PDHQDo7PDhi4PDfj4PDHPDl;QDP8PD`
l5PDil6PDY9QDQ8QDR8PDnb6PDdT;WD0QDS8PDcl5QDS8XD0WD0PDil6PDRf4QDT8QDU8XD0QDV8WD0PDRf4QDT8QDU8XD0Q
DV8WD0PDhi4QDW8QDX8XD0SD0WD0PDRQ7PD]l5PDSQ7XD0WD0QDY8QDZ8P@[j4XD0SD0WD0QD[8QD\8XD0SD0WD0QD]8QD^8
TD1QD]8P@bi4XD0WD0PD_l5PDgl6QD_8XD0QD`8P@[j4QDa8QDb8QDc8Q@l5QDd8QDe8QDa5Q`1j5QDf8PDHPD[j4SD0`EZl
5`EYl5`E_l5`E4`EdP1`EQ3QDg8aD0`DPO`DQO`DnN`DoN`D^2`D\O`Dci4`DWl5`Dai4`DVU;`D[l5`D4`D`1QDh8P@Xl5Q
@i8WD0QDj8XD0aD_5`Dci4`Dlk4`Dai4`D^2`D`1`D\l5`DWl5`DZl5WD0QDh8QDj8XD0QDk8WD0PDnP7QDl8XD0WD0PDSQ7
QDm8XD0`Dci4`D\O`D^2aD0`DW1`DbO`DlP1PDnP7QDn8QDo8WD0PDTQ7XD0PDXl5QDP9aD_5UD0WD0PDTQ7XD0`DXl5PD_P
;QDQ9QDR9PDXU;PDg3PD_P;QDS9PD^P;QDT9`E^2`E\O`ER3`EZl5`E_R1`Ed3`E[l5PDHQDU9`DPO`DQO`DU1`DS1`Dci4S
D0PDXZ4QDV9QDW9QDX9SD0UD0WD0QDY9Y@0P@ff3QDZ9P@_l5QD[9XD0`@fT3`Dk8`D\l5`D`e4UD0WD0PDff3Y@0QD\9PD_
l5QD]9XD0WD0QD^9PD_l5QD_9XD0QD`9`Dk8WD0QDa9PDPP3XD0QDb9TD1QDc9WD0QDd9QDe9XD0WD0PDih3QDf9QDg9XD0W
D0QDh9QDi9TD1QDj9XD0QDk9WD0QDl9Y@0QDm9TD1QDn9PDUo6XD0WD0QDl9Y@0QDo9XD0YD2WD0QDl9Y@0QDo9XD0QDP:WD
0QDQ:Y@0QDR:XD0SD0WD0QDS:Q@T:P@mNTD2QDU:QDV:QDW:XD0aD_5WD0QDX:Q@Y:TD1QDZ:PD_l5P@mNQD[:XD0WD0QD\:
QD]:XD0QD^:`DUb6`DTb1`DU[3`Dbc3`D`X7WD0QD_:QD`:XD0YD2QDa:WD0QD_:QD`:XD0QDb:QDa:WD0QDc:TD3P@oa1PD
T8XD0QFd:`DVf1WD0QDe:PDmNP@il6PDT8XD0QDf:WD0PDT8XD0QFg:TD2YD1WD0PDT8XD0QFg:TD2QDh:WD0QDi:PDT8XD0
QDj:WD0QDk:S@0QDl:QDm:QDn:QDo:XD0QFP;WD0QDQ;Y@0QDR;P@Zl5XD0QDS;QDT;WD0QDU;Y@0QDV;XD0QFW;`DT9`Dg^
5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDih3QDX;QDY;QDZ;XD0QD[;WD0QD\;P@ff3Y@0PDmNY@0QD];XD0QD
^;WD0QDf9Y@0QD1XD0`D_l5`Dgl6`Dk8`DRo2`DQo2`DmN`Dei4`DYQ7`DdQ1WD0QDa9PDff3Y@0QD1XD0`Dk8`D_l5`DROW
D0PDYl5PDih3QD_;PDbU;XD0aD_5WD0PDYl5QD`;PDfe7XD0WD0PDci4QDa;QDb;XD0VD0WD0PDci4QDa;QDb;XD0QDc;WD0
PDgl5QDd;QDe;QDf;XD0WD0PDQOQDg;QDh;XD0WD0PDjo6TD1QDi;QDj;XD0WD0PDgl6PDZ\4QDk;QDl;QDm;XD0WD0PDfS5
PDYl5XD0PDaMWD0QDn;QDo;TD1QDP<VD0XD0WD0QDn;QDo;TD1QDP<QDQ<XD0UD0WD0QDR<P@`e4QDS<XD0TD9PD2UD0WD0Q
DR<P@`e4QDT<TD2QDU<XD0UD0WD0QDV<QDW<QDX<XD0UD0WD0QDY<SD0XD0TD9PDYR3UD0WD0QDY<SD0TD9PD4PDYR3XD0UD
0WD0QDZ<XD0SD0TD1VD0UD0WD0QDZ<XD0SD0TD1QD[<UD0WD0QD\<XD0SD0TD3QD]<WD0PD\f4QD^<QD_<XD0`DWl5UD0WD0
QD`<SD0S@0S@0PD4QDa<XD0WD0QDb<Q@c<QDd<QDe<XD0QDf<WD0PD`c3PDmNQDg<XD0UD0WD0PDmNQ@j5QDh<XD0aD_5`@Z
l5UD0WD0QDi<QDj<XD0QDk<WD0PDP3QDl<QDm<XD0UD0WD0PDW3TD3PDWl5QDn<XD0VD0`D`H`DT9`DdF`DYU3UD0WD0PDW3
TD3PDWl5QDn<XD0QDo<`D`H`DT9`DdF`DYU3UD0WD0QDP=XD0QDQ=WD0QDR=TD1QDS=TD1QDT=XD0SD0WD0PDgT3PDnNPDfT
3XD0WD0QDU=QDV=XD0WD0PDo2QDW=PD_l5XD0QDX=PDQS1WD0PDdi4PD_l5XD0QDY=PDQS1WD0PDV3PDgl6PDbV5XD0WD0PD
bV5PDbi4PDXl5XD0WD0PDbU;YD2XD0SD0WD0PDbU;QDZ=QD[=XD0WD0QDe:QD\=TD1QD]=XD0YD2`DdQ1`Dd3`Dln:WD0QDe
:QD\=TD1QD]=XD0QD^=`DdQ1`Dd3`Dln:QD2WD0QD_=QD`=PDRR7XD0SD0WD0PDWf4QDY:PDHPD_k6XD0QDa=`DYl5`@_l5`
D\3WD0QDb=QDc=QDd=XD0QDe=WD0PDUU4QDf=QDg=XD0QDh=TD2PD_l5QDg3WD0QDi=PDXl5QDj=XD0WD0PDoW;PDef3PDRR
7XD0WD0QDk=PDSX;XD0WD0PDTX;PDUX;XD0WD0PDVX;PDoR3XD0WD0PDoR3PD4PDoR3XD0WD0PDWX;PDXX;XD0WD0PDdi4PD
Xl5PDil6PD\X5XD0VD0WD0PDdi4PDXl5PDil6PD\X5XD0QDl=WD0PD_l5PDYX;PDYl5XD0VD0WD0PD_l5PDYX;PDYl5XD0QD
m=WD0QDn=XD0QDo=WD0PDjh3QDP>XD0PD4WD0QDQ>QDR>XD0VD0PD4WD0QDQ>QDR>XD0QDS>WD0PDih3PDdf3Q@T>PDo2XD0
PD\^:WD0PDdf3PDbe6PDo2PD\^:XD0WD0QDU>`D4SD0XD0`D4WD0PDog4PD_l5QDV>PD`X;XD0WD0PDaX;PDci4QDW>PD[o:
XD0WD0QDX>PDai4QDY>TD2QDZ>XD0QDa9WD0PDdf3Q@[>QD\>TD2QD]>XD0WD0PDbU;PDil6TD1QD^>XD0WD0PDX3QD_>P@4
PDac3XD0WD0QD`>QDa>PDac3XD0VD0WD0QD`>QDa>PDac3XD0QDm=WD0QDb>PDai4PDnX;XD0UD0WD0QDc>PDgl6QDd>XD0U
D0PDoX;PD4PDih3WD0PDgl6QDg6XD0WD0PDai4PDPY;PDT8XD0WD0QDe>QDf>XD0VD0`Dai4WD0QDe>QDf>XD0QDg>`Dai4W
D0QDh>PDTY;XD0WD0QDi>PDZ`3PDnb1XD0WD0PDgg4PD]l5PDR6XD0QDj>TD1WD0PDQEPDae4XD0WD0PD_P7QDi5PDV^4XD0
VD0WD0PD_P7QDi5PDV^4XD0QDk>WD0QDl>QDm>PDWY;XD0VD0WD0QDl>QDm>PDWY;XD0QDn>QDo>QDa5TD1WD0PDfT3SD0PD
el5SD0XD0VD0QDo>QDa5TD1WD0PDfT3SD0PDel5SD0XD0QDm=WD0QDP?XD0`Dmg4`Dn;`Dlh1`DRV5`DaY;`Dkn3`Dfc4`Dc
[4`Dca3`Dca3`DbY;WD0QDQ?XD0WD0PDWQ1PD]l5PDeY;XD0QDR?Q@a5WD0PD[j4QDS?XD0WD0QDT?QDU?XD0QDV?WD0PDe8
PD`i4XD0VD0QDV?WD0PDe8PD`i4XD0QDW?WD0QDX?XD0VD0`D_F`DSb3WD0QDX?XD0QDY?`D_F`DSb3WD0QDZ?QD[?PDZl5X
D0WD0PDXZ;PDXl5XD0TD1WD0PDYJPDXl5XD0WD0PDYJPDXl5QDi5PDUm5PDhDXD0WD0QD\?QD]?XD0TD1YD2WD0QD^?P@^i4
PD[l5XD0QD_?WD0PDT]:PDai4XD0`Dil6`DjX1WD0QD`?PDXl5QDa?XD0`Dil6WD0QDb?PDil6QDc?PD_i4XD0WD0PDmb1PD
Xl5QDi5PDgf1XD0WD0PD\FPDkn4XD0QDd?WD0QDe?QDf?XD0VD0WD0QDe?QDf?XD0QDg?WD0QDh?QDi?QDj?XD0VD0WD0QDh
?QDi?QDj?XD0QDk?WD0PDVR1PDil6QDl?XD0WD0QDm?PDgl6PDdZ;XD0QDn?TD5WD0QDo?QDP@PDdi4XD0WD0PDY_6QDQ@QD
R@XD0WD0QDS@PDeb4XD0QD_5WD0QDT@PDXl5XD0QDU@WD0PDil6QDV@QDW@XD0PDXl5WD0QDX@PDTP7PDZFXD0WD0PDYl5PD
gl6SD0PDfi4PDP[;XD0VD0WD0PDYl5PDgl6SD0PDfi4PDP[;XD0PD1QD`6WD0PDYl5QDY@SD0P@Xl5QDZ@PDP[;XD0WD0QD[
@XD0PDXl5SD0QDa9TD1WD0QDo?PDP3PDdi4XD0QD\@WD0PDgl6PDfX6PD_[4XD0WD0QD]@PDai4QD^@TD2QD_@XD0WD0QD`@
TD6QDa@QDb@XD0QDc@TD1WD0QDd@TD1QDe@XD0aD_5WD0QDf@TD4QDg@XD0VD0WD0QDf@TD4QDg@XD0QDh@WD0QDi@PDil6P
Dcf3XD0`Dmo6`D_l5WD0QDj@TD3PDY_6P@il6QDk@XD0WD0QDl@PDci4PDil6XD0WD0QDm@TD3QDn@XD0VD0WD0QDm@TD3QD
n@XD0QDo@WD0PDTi4QDPAXD0WD0QDQATD4QDRAPDYl5QDSAXD0WD0QDQATD3PDWl5PD^U1XD0WD0QDQATD3PDfl5XD0QDTAW
D0QDUAP@bi4QDVAP@il6P@R8QDWAXD0WD0QDXAQDi5PDUm5PDT[3XD0WD0QDYAPDil6QDZAXD0WD0QD[AQD\AQD]AXD0WD0Q
D^AXD0WD0PDo[;QD_AXD0WD0QD`AQDaAXD0QDbAWD0QDcAPDai4PDYk4XD0WD0PDYk4PD`X;XD0WD0QDdAQDeAQ@fAQDgAXD
0WD0PDjf4QDhAXD0WD0PDiHPDXl5PDWZ4XD0WD0QDiAPDnFXD0WD0QDjAQDkATD1QDlAXD0`Dm5`DYH`DY9`DSHWD0QDmAQD
i5PDUm5Q@nAQDoAXD0WD0QDPBQDi5PDUm5Q@nAQDoAXD0WD0PDci4PDil6PDY^;XD0WD0QDQBQDRBQDSBXD0VD0`D]F`D_H`
DdF`D`H`Da]4`DeZ3WD0QDQBQDRBQDSBXD0QDTB`D]F`D_H`DdF`D`H`Da]4`DeZ3WD0QDUBTD2PDYl5PDil6QDVBXD0WD0Q
DWBQDXBQDYBXD0`DQE`DXh1`DZh1`Dlc4`DVf1`DWf1`Djh1`DPd4`D]h1`Dml:`D[G`D_c3`D\^4`DkI`DYf4`Dn^;`Dnc4
`Do^;WD0QDZBQDXBXD0`Dil6WD0QD[BQD\BQDVAXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DZd4`DRd5`DXd4`D`HWD0QD[
BQD\BQDVAXD0QD]B`DRF`DdF`DXh1`DVf1`D[F`DfC`DZd4`DRd5`DXd4`D`H`Eil6`Egl6WD0QD^BXD0`DY_6`D_i4`Ddl4
`Dc_;`Dmo6`Dfl4`DYn4`DPd4`DTd5SD0WD0QD_BPDai4QD`BQDaBXD0WD0QDbBPDai4QDi5XD0WD0PDai4QDi5PDd_;XD0W
D0QDcBPDae4XD0VD0WD0QDcBPDae4XD0QDdBWD0QDeBTD1QDfBXD0QDgBWD0QDhBPDVP7PDZl5XD0WD0QDiBTD3QDjBXD0VD
0WD0QDiBTD3QDjBXD0QDkBWD0QDiBTD3PD`i4XD0QDlBWD0PD`i4PDil6PDXIXD0`Dai4`Dnn6WD0QDmBPDgl6QDnBXD0WD0
QDoBPDil6PDgo6PDUo6XD0WD0QDPCPDil6QDQCXD0`D_l5`Dje3`DVP7`D`l5WD0PDW`;QDRCXD0WD0QDSCQDTCPDil6QDUC
XD0WD0QDVCPDil6PDX`;XD0WD0QDWCQDXCQDYCQDZCXD0WD0QD[CXD0WD0QD\CQDi5QD]CPD`i4XD0WD0QD^CPDil6QD_CXD
0`Dci4`Dmo6`Dae4`DTP7`Dai4WD0QD`CQDaCTD1QDbCXD0`DdF`DlZ5WD0QDcCTD1QDdCTD2QDeCXD0WD0QDfCQDi5PDTR7
PDXl5XD0WD0QDgCTD4QDhCQ@iCQDjCXD0WD0QDi5PDUm5PDm`;XD0WD0QDkCTD3QDlCQ@mCQDnCXD0WD0PDoa1PD]l5PDdf4
XD0WD0QDoCTD2PDci4PDil6QDPDXD0WD0PDci4PDil6QDQDXD0WD0PD^i4PDil6PDSa;XD0WD0QDRDTD1QDSDXD0`D`i4`Db
i4`DjX1WD0QDTDPDTa;XD0WD0PDTa;PDaR4XD0WD0QDUDPDTP7TD1PDUa;XD0WD0QDVDTD2QDWDVD0XD0WD0QDVDTD2QDWDQ
DXDXD0WD0QDYDQDZDQD[DXD0WD0QD\DPDXa;XD0`D^i4WD0QD]DPD_V:XD0WD0PDai4QDi5PDkb1XD0QD^DWD0PDYl5QD`BP
D_Z6PDXl5QD_DXD0`DfE`Dgg2`Dhg2`DSb3WD0QD`DP@Yl5PDe3XD0VD0WD0QD`DP@Yl5PDe3XD0QDk>WD0QDaDQ@bDXD0QD
cD`DWn4`DXn4`D\Q5`D]Q5WD0QDPBQDdDTD1QDeDPDYl5XD0QFfDWD0QDgDXD0TD4QDhDQDiDQDa5WD0QD6XD0QDjDQFkDTD
3WD0QD6XD0QDlD`DTo4`DUo4`D_H`DaP5`D\a5`D]a5WD0QDmDPD`i4XD0VD0WD0QDmDPD`i4XD0QDnDWD0QDoDQDPEPD`i4
XD0WD0QDQETD3QDREXD0QDSE`DVb;`DV[5`Dlc4`DSh1`DVn:`Dbf3`DVf1WD0QDQAQDTEXD0PDXl5WD0QDUETD3QDVEQDWE
XD0WD0QDXETD1QDYEXD0QDZE`Dgo4`DSh1`DT\4`DaG`DQi4`Dlc4`DT\7WD0QD[EPDai4TD2PDkb;XD0WD0PDkb;XD0QD\E
`Dil6QF]ETD2WD0QD7XD0`Dci4SD0WD0QD7XD0QD^E`Db^4`Dhg2QF_ETD1WD0QD`EQDaEXD0QFbE`DXh1`DZh1`Dlc4`Djh
1`DaG`DT\4`DP[5`D_e1`DjX1aDi4`DQi4`D[h1`Dgo4`D\b3QFcETD2WD0QDdEPDmo6XD0YD2`DaG`Dlc4`DZh1`DXh1`DP
d4`Da`5`DS:`Dee1`DWn4`DT\4`Dd2`D]6QFcETD2WD0QDdEPDmo6XD0QDeE`DaG`Dlc4`DZh1`DXh1`DPd4`Da`5`DS:`De
e1`DWn4`DT\4`Dd2`D]6`Eil6`Egl6`EXl5`E]l5`Eai4WD0QD5XD0`D\`3`D_H`D]F`DWl5SD0`Eil6`Egl6`EXl5`E]l5`
Eai4WD0QD5XD0VD0`Eil6`Egl6`EXl5`E]l5`Eai4WD0QD5XD0QDm=WD0QDfEPDil6PDe5XD0WD0QDgEQDhEQDiEXD0`D_[4
`D[c4WD0QD\CTD1QDjEXD0`DUo6`DWo6`D[j4`D_]5WD0QDkEPDPHPDZl5XD0SD0WD0QDlETD1QDmETD1VD0XD0WD0QDlETD
1QDmETD1QDnEXD0WD0QDoEPDil6QDPFXD0WD0QDQFQDi5PD[EXD0WD0QDRFQDSFQDTFXD0WD0QDUFQDVFXD0aDa5WD0QDWFX
D0`DeH`Dbd;`Dkh5`D\H`Dfl5WD0QDXFPDil4XD0`D[l5`DZl5`D\l5S@0WD0QDYFQDZFXD0VD0`DYn4WD0QDYFQDZFXD0QD
[F`DYn4WD0QD\FPDQ\4XD0QD]FWD0QD^FQD_FQD`FQDaFXD0WD0PDgl6PDQ\4PD]l5PDjd;XD0WD0QDbFQDcFQDdFQDeFXD0
WD0PDPV3QDfFXD0`DZ4`D[T5`DXl5WD0QDgFS@0QDhFQDiFXD0WD0QDjFXD0SD0WD0QDkFXD0SD0WD0QDlFQD`BQDmFXD0WD
0QDnFPDgl6QDoFQDPGXD0`DZ5`Dgl6QDQGPDae4QDRGQDSGQDTGQ@_5QDUGPD_P;S@0QDVGQDWGQ`1j5WD0QDXGXD0QDYGQD
ZGQD[GQDW6QDgEPDil6QD\GQD]GQD^GQD_GPD^i4`Dci4`Dai4`DWl5`DY5QD`GQ@a5Q`1j5WD0QDaGXD0PD_l5QDbGWD0QD
cGS@0QDdGXD0PDYl5QFeGUD0WD0QDfGXD0SD0QDgGQDhGTD2QDiGQDjGPDil6PDYn4PDXi4PDWl5PDil6QDkGQDlGPD_l5QD
mGPD_l5QDnGPDS1PD_l5QDoGPDHPD[j4QDPHQDQHQDRHPDS1PDUU4QDSHPDaP7PDSOQDTHPD\P7PDSOQDUHQDVHPDli4PDY_
6QDWHQDXHQDYHP@_l5PDR3QDZHQDQGQD[HP@_l5S@0QD\HQD]HPD[\4QD^HQD_HTD2PDYl5PDf\;QD`HPDn7QDaHQDbHPDil
6QDcHQDdHPD`i4QDeHPD`i4QDfHQDgHQDhHQDiHQDjHQFo5TD2WD0QDkHXD0`Ekl:`Ejl:`EUc4QDlHQDmHQDnHQDoHQDmBP
Dgl6QDnBQDPIPDil6QDQIQDRIQDSIQDTIQDUIQDTIQDUIPDhi4QDVIQDWIPDmNPDal2QDXIQDYIQDZIPD\P7QD[IQFo5TD1W
D0QD\IXD0SD0TD2QD]IWD0QD^IXD0QD_IPDROWD0PDnX6XD0PD_l5WD0QD`IXD0PDWl5PDlf;QDa5WD0PDU\:XD0PDYl5PDi
l6Q@W6QDaIQDbITD2QDcIQDPCPDil6PDW`;QDdIQDeIQDfIQDgITD2PDa`;PD`i4QDhIPD^i4PDai4QDiIPD^i4QDjIPDfl4
QDkEPDPHPDZl5QDRDPDc^4QDkIQDlIQDmIQDnIQDoIQDPJPD[l5VD0QDPJPD[l5QDQJQDRJQD[GPDTR7PDXl5QDSJPD_l5`D
\3QDTJTD2QDUJQDVJQDWJQDXJTD1QDYJPDae4QDZJQD[JQD\JQD]JWD0QDQHPDP1PD^i4XD0WD0PDHPD[j4PDP1PD^i4XD0W
D0PDm9QD^JXD0`DWl5`Dal5`D\l5`Dai4`Dci4WD0PDHPD[j4QD^JXD0`DWl5`Dal5`D\l5`Dai4`Dci4WD0QD_JTD3QD`JX
D0`Dil6`DWl5`D_l5`DXh;WD0QDaJQDbJXD0QDcJWD0QDdJPD_i4QDeJXD0QDfJWD0QDgJPD_i4QDhJPDil6XD0QDiJQFjJT
D2WD0QDkJQDlJXD0VD0`DTR7QFjJTD2WD0QDkJQDlJXD0QDmJ`DTR7WD0QDnJPD^i4PDYl5XD0QDoJWD0QDPKPD^i4PDZl5X
D0SD0WD0QDQKQDRKXD0VD0WD0QDQKQDRKXD0QDSKWD0QDTKTD1XD0QDUKWD0QDVKPDgl6TD1QDWKXD0QDXKWD0QDYKPDYl5X
D0P@il6QDZKWD0QD[KQD\K`Dai4XD0WD0QD]KTD2PD_i4XD0VD0WD0QD]KTD2PD_i4XD0QD^KWD0QD_KQDi5QD`KXD0WD0SD
0QDi5PDUo6QDaKXD0VD0WD0SD0QDi5PDUo6QDaKXD0QDbKWD0QDcKQDdKTD1QDeKPDPHXD0QDfKWD0QDgKQ@hKTD1PDcFXD0
QDiKWD0QDjKQDc<QDkK`Dci4`DWl5`Dai4`D\l5XD0QDiKWD0QDlKQDmK`Dci4`DWl5`Dai4`D\l5XD0QDnKWD0PDRR7QDm4
XD0`Dci4`DWl5`Dai4QDoKWD0QDPLPDae4XD0VD0QDoKWD0QDPLPDae4XD0QDQLQDRLWD0QDSLTD1QDTLPDP9XD0WD0PDWl5
PDgl6QDULXD0VD0WD0PDWl5PDgl6QDULXD0QDVLWD0PDXl5QDi5PDUm5PDaOXD0WD0QDWLTD1QDhJQDXLXD0WD0QDYLPDYl5
QDZLXD0QD[LWD0QD\LP@il6P@Um5QD]LXD0WD0QD^LPDci4PDil6QD_LXD0WD0QD`LPD`i4PDil6PDn5XD0WD0PDki4QDaLP
D4PDki4QDbLXD0WD0QDcLQDYIPDgi4PDbS7QDdLTD1QDeLXD0QDfLY@0WD0QDgLTD1QDhLXD0SD0QDiLWD0QDa8PDae4XD0V
D0QDiLWD0QDa8PDae4XD0QDjLWD0QDb5QDi5QDkLXD0QDlLY@0WD0QDmLXD0QDnLQDoLWD0QDPMPD_l5QDQMXD0SD0WD0QDR
MQDSMP@Xl5PDil6QDTMXD0S@0WD0QDUMQDVMXD0S@0WD0QDWMPDbi4XD0VD0WD0QDWMPDbi4XD0QDXMQDYMWD0Y@0QDZMQDY
GPD[l5XD0SD0QDa5WD0QD[MQD\MXD0SD0WD0QDhIPDPHPDil6XD0SD0WD0QDbGPDUU4P@nP7PDYl5XD0QD]MWD0QD^MPDai4
XD0TD3QD_MQD`MWD0QDaMXD0SD0TD2QDbMQDb5WD0QDi5PDUm5QDcMXD0WD0QDkGQDdMQDeMXD0QFfMTD1WD0QDgMXD0QDhM
QDiMQDjMQDkMQDlMPDmY;QDkMVD0QDkMPD1WD0QDmMTD3PDdi4PD_l5XD0QDnM`DT9`DZR5`D_h1`DWa;`DYl;`DY5`DVg3W
D0QDoMTD5QDPNXD0`D^\4WD0QDgCTD2QDQNXD0`Dai4`Dci4WD0QDRNTD1PDgY:QDSNXD0VD0`Dil6`Dgl6WD0QDRNTD1PDg
Y:QDSNXD0QDTN`Dil6`Dgl6WD0PDgY:PDnn5XD0`DXl5WD0QDPKQDgFTD1QDUNQDVNXD0WD0PD`1PDWS1PD_l5XD0WD0QDPK
PDil6QDWNXD0`Dai4`Ddi4WD0QDXNP@il6QDYNXD0WD0QDZNTD1PDPHPDWl5XD0WD0QD[NPDmo6XD0QD\N`DXm;`Df[5`DVP
5`DYm;`DjX1`D_e1`DeQ6`D\j4`D]j4`Dj^4`DUh1`D_^4WD0QD]NTD2QD8QD^NXD0WD0QD_NQD`NS@0PDmCXD0`Dae4WD0Q
DaNTD4QD9PDdi4XD0QDbNWD0Q@b5QDcNTD4QD9XD0WD0QDdNTD4PD^i4XD0VD0`Dle1`DWa;`Dee1`DWn4`DWl5`Dci4`Dai
4WD0QDdNTD4PD^i4XD0QDeN`Dle1`DWa;`Dee1`DWn4`DWl5`Dci4`Dai4QDfNWD0QDgNTD1QDhNXD0WD0QDdNQ@iNPDjm;X
D0WD0QDjNTD3QDkNXD0`DdF`DWd4`D`H`DUH`DVH`DkG`DlG`Do7`DZd4`DhV5WD0QDlNQDmNXD0`Dbc5`Dcf3`D_S1WD0QD
nNPDil6QDoNXD0PDXl5WD0QDPOQDk:QDQOXD0VD0WD0QDPOQDk:QDQOXD0QDROWD0QDSOQDTOQDUOXD0VD0WD0QDSOQDTOQD
UOXD0QDVOWD0QDWOPDil6QDXOXD0WD0QDYOPDil6PDPo;XD0WD0QDZOPDil6QD[OXD0`Dai4`DZl5`DXl5WD0QD\OPDil6QD
]OXD0WD0QD^OPDgl6TD1QD_OXD0WD0QD`OPDeGPDa`5PDai4XD0WD0QDaOQDbOXD0WD0QDcOQDdOXD0WD0QDPBTD2QDeOXD0
`DPh3WD0QDfOP@gl6QDgOXD0WD0QDVEPDgl6QDhOXD0`D_e1WD0QDiOTD3QDjOXD0QDkO`Dfo;`Dk_5WD0QDlOQDmOVD0XD0
WD0QDlOQDmOPDXl5XD0WD0QDnOTD1QDoOXD0WD0QDPP1QDQP1PD_l5QDRP1XD0WD0QDQAQDSP1P@gY:PDno;XD0WD0QDgCQD
TP1P@oo;QDUP1XD0`DXl5`Dai4`Dci4`Dae1WD0QDVP1QDTP1TD1QDWP1XD0QDXP1WD0PDgl6PDef1XD0PDYl5`D_e1`DV]5
`DVP5`Ddo4`DV]5`DcY5`DXo4`DTP<`DUP<WD0QDYP1QD`BQDZP1XD0WD0QDa5PDil6QD[P1QD\P1XD0`D_H`DTo4`D]F`D^
H`D\o4`DdF`D`H`DXh1`DTR5`DUW5WD0QD]P1TD2QD^P1PDil6QD_P1XD0`DXl5`DZl5`D[l5WD0QD`P1QDaP1QDbP1XD0`D
_H`DZh1`DXh1`Dh5`Dil6`Dgl6`D^\4WD0QDcP1QDdP1XD0QDeP1WD0PDgP<QDfP1XD0WD0QDgP1PDWY;XD0WD0QDhP1QDiP
1XD0WD0PDPd5PD]l5PDRS5XD0WD0QDjP1Q@kP1PDmW;XD0`DPO`DnN`DXl5`DWl5`D`e4`DXd4`Dkh3WD0PDnNPDUU4PDRS7
PDmW;XD0WD0PDHPD_l6PDYl5XD0WD0PDHQDlP1VD0XD0`Dci4WD0PDHQDlP1QDmP1XD0`Dci4WD0QDnP1Q@a5QDoP1P@gl6Q
DPQ1Q@QQ1XD0WD0QDRQ1QDSQ1XD0WD0QDTQ1QDUQ1QDVQ1QDWQ1XD0WD0QDXQ1QDYQ1TD3QDZQ1XD0QD[Q1WD0QDhBTD2PDU
o6QD\Q1XD0YD2WD0QDhBTD2PDUo6QD\Q1XD0QD]Q1UD0WD0PDZQ7PD_l5XD0QF^Q1TD9PD4SD0QD_Q1TD6WD0QD`Q1TD2Q@a
Q1QDbQ1XD0PD4WD0QD`Q1TD1QDcQ1QDdQ1XD0PD4WD0QD`Q1PD_l5XD0QFeQ1aD;QDfQ1TD5WD0QDgQ1PDil6QDhQ1PDXl5X
D0`DS:`DdF`D]F`Dae1`DnV5`DTf1`D_e1`D]9`DdX;`DZ7`DXd4WD0QDgQ1PDil6QDhQ1PDXl5XD0QDiQ1TD2QDjQ1WD0QD
kQ1QDlQ1TD2PD_l5XD0`D=`Dmm:WD0QDmQ1QDnQ1PD_l5XD0QFoQ1WD0QDPR1TD2QDQR1QDRR1XD0QDSR1WD0QDTR1QDhJXD
0`Dgl6`Deh4`DXd4`DS1`D_l4`DWc4`DdFWD0QDUR1PD^l5QDVR1XD0WD0QDWR1QDXR1QDYR1QDZR1XD0WD0QD[R1QD\R1QD
]R1XD0`DiY5`Dbb5WD0PDci4PDHPD\U3QD^R1XD0WD0PDWl5PDil6PDTR7PDXl5XD0WD0PDY_6QD_R1QD`R1VD0XD0`Dgo4`
DYl:`DUF`Da`5`DRY1WD0PDY_6QD_R1QD`R1QDaR1XD0`Dgo4`DYl:`DUF`Da`5`DRY1WD0QDbR1S@0QDcR1PDXl5XD0`DgP
;`Db:`DZF`DUi5`D]GWD0QDdR1QDeR1XD0`DWR<`D\o:aDi4WD0PDil6PDXR<PDal5XD0YD2WD0PDil6PDXR<PDal5XD0QDf
R1WD0QDgR1TD1QDhR1Q@j5QDR5XD0`Del5`D^\4WD0QDiR1QDjR1XD0VD0`Da`5`D_e1`Dci4WD0QDiR1QDjR1XD0QDkR1`D
a`5`D_e1`Dci4WD0QDlR1TD1QDmR1QDnR1XD0`Dai4`DXl5`DRf1WD0PDgf1QDoR1XD0WD0QDQ:PDR3Y@0QDPS1XD0QDQS1W
D0QDQ:PDR3YD1XD0QDRS1UD0WD0PDgl5SD0XD0TD9PD4TD7QDQ:PDR3UD0WD0PDgl5SD0XD0TD9PD4TD7QDSS1PDgl5QDTS1
WD0QDUS1SD0XD0UD0WD0QDVS1TD7PDR3XD0UD0WD0QDWS1TD7QDXS1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0
WD0QDYS1TD1QDZS1XD0TD7QDQ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDiP7QD[S1QD\S1TD2QD]S1XD0QD^S1TD9QDQ:
WD0PD\P7XD0QD_S1TD6QDQ:QD`S1PD_i4PD_l5QDaS1QDbS1PDci4PDnR<PDXl5PDai4PDil6QDhQ1PDXl5`Dil6`Dgl6`DR
Q7`Dfi4`DSQ7PDci4PDil6PDoR<PDXl5QDcS1PDYl5QDdS1PDZl5TD5PDci4QDeS1PD4QDfS1PDPP7TD6PD4QDgS1TD2QD`G
QDfOQDhS1QDiS1PDil6PD^W;QDlMQDjS1PDXR<QDkS1TD2QDlS1QDmS1TD1QDnS1QDoS1QDgCQDnS1TD1WD0QDPT1XD0QDlM
QDQT1WD0QDRT1XD0QDST1TD3PDmo6QDTT1P@^i4TD1QDUT1PD_l5QDVT1TD2QDWT1WD0QDXT1XD0QDYT1QDW6QDYMQDYT1QD
ZT1Q@[T1WD0QD\T1XD0QD]T1TD1QD^T1TD3QD_T1QD`T1PDci4PD`3PDc5PDai4QDaT1PDjP<PDWY;QDWLTD3QDbT1QDcT1Q
DdT1TD2P@il6QDeT1PD_l5QDa5PDfl4QDfT1`DdF`DZR5`DS:`DVf1`DXd4`DkI`DVR5QDgT1PDWl5PDil6QDhT1QDiT1PD\
l5QDjT1QDkT1TD1QDlT1QDmT1PDQT5QDnT1QDoT1PD\l5QDlMQDPU1Q`1j5QDQU1QDRU1PDkh3QDSU1PD`i4QDTU1PDYl5QD
Y@QDWLQDUU1QDVU1PDS<QDkQ1QDWU1QDXU1PDil6QDYU1PD\EQDZU1PDgi4PDbS7PDgi4PD_i4PD_l5SD0QD[U1PDil6QD\U
1PDXl5QD]U1QD^U1PDXl5PDnh3PDci4PD`3PDfl5QD_U1TD1QD`U1`En9`E>`Ek8QDaU1P@ei4QDbU1QDkETD2QDcU1QDdU1
QDeU1TD1QDfU1PDeP7QDgU1aD;PDfl5PDgl6QDhU1QDiU1QDjU1QDkU1PD_l5aDlU1`DXh1PDZR1PD_l5QDgFQ`1j5QDmU1`
Eio6`Ejo6`EoP7`EZl5`Ejl6`EXl5`EWj4`EcEQDnU1PD_l5aD;QDoU1PD_l5QDPV1SD0QDQV1QDRV1Q`1l5QDSV1P@ei4QD
RV1Q`1l5WD0QDTV1XD0QDUV1`DXl5`DYl5PDgi4QDVV1TD2QDWV1PD4PDgi4QDXV1aD0aD_5QDYV1QDZV1QD[V1QD\V1QD]V
1PDWY;QDhJTD2QD^V1QD_V1QD`V1TD2QDaV1QDlMTD1PDXR<QDbV1QDUT1TD1PD_l5QDbV1QDcV1WD0SD0XD0QDdV1TD1QDe
V1QDfV1QDgV1PD_l5QDhV1QDiV1SD0QDjV1QDkV1QDlV1QDmV1QDnV1PDnNQDoV1QDPW1PD\l5QDTDQDQW1QDRW1PDQT5QDS
W1QDTW1QDY:PDcl5TD6PD4TD3QDUW1QDVW1PDil6QDWW1QDXW1QDYW1QDZW1PDgl6TD2QD[W1PDci4QDmBTD3QD\W1QD]W1P
D\P7TD5PD4S@0QD^W1PDgl5TD6PD4QD_W1TD2PDff3WD0QD`W1TD1QDaW1XD0`Dil6`Dgl6WD0QDbW1XD0QDcW1TD1QDdW1W
D0QDeW1PD`i4XD0PDai4WD0QDfW1QDgW1P@Xl5P@il6XD0QDhW1QDiW1TD1WD0`D^c7`D[M`DcR1`DM`DWj2`Dlj2`DQf;`D
nT<`DoT<`Dg\6`DfR;`DPU<`Dnk5`Dmk5`Dnm6`DQU<YD1XD0QDjW1QDiW1TD1WD0`D^c7`D[M`DcR1`DM`DWj2`Dlj2`DQf
;`DnT<`DoT<`Dg\6`DfR;`DPU<`Dnk5`Dmk5`Dnm6`DQU<YD1XD0QDkW1TD1QDlW1WD0QDSOPDil6QDmW1XD0QDnW1TD1WD0
QDoW1XD0QDPX1TD1QDQX1WD0QDSOQDRX1PD^i4XD0QDSX1WD0QD`Q1QDTX1QDUX1QDVX1PD_l5XD0WD0QDQAQDi5PDno;XD0
QFWX1TD1WD0QDXX1Q@bDQDYX1XD0QDZX1WD0QD[X1TD1XD0QD\X1WD0QD]X1TD1PD_i4XD0QD^X1WD0QDk:S@0PDc5QD_X1Q
DaT1XD0WD0QD`X1PDR3QDaX1QDbX1XD0UD0WD0PD^2QDcX1XD0TD9PD4TD4QDX;QDdX1TD4WD0QDb5QDP5XD0QDeX1`D]6`D
_[4`DSP1`D[`4`DSg1QDk4TD2WD0QDn4XD0QDfX1QDk4TD2WD0QDn4XD0QDgX1TD2QDhX1`D^\4QDiX1WD0QDn4XD0QDjX1U
D0QDkX1TD3WD0QDn4XD0QDlX1UD0QDmX1TD7WD0QDn4XD0QDnX1UD0QDoX1TD4WD0QDb5QDP5XD0QDPY1`En9`E>`Ek8WD0Q
DQY1XD0QDRY1`D[l5WD0QDSY1P@Yl5XD0QDTY1TD2QDUY1WD0QDQAPDil6QDVY1QDWY1XD0WD0QDgIPDPHXD0QDXY1WD0QDl
MP@nP7P@il6PDXR<XD0WD0QDlMQDYY1TD2QDZY1XD0WD0QDb5PDTMXD0QD[Y1TD2QD\Y1WD0QD]Y1TD1QD^Y1XD0QD_Y1WD0
QD`Y1P@Sd6PD\l5XD0QDaY1WD0QDbY1P@Sd6PD\l5XD0QDcY1TD1QDdY1WD0QDa5P@nP7PD_i4PD_l5XD0WD0PDUU4QDa5PD
il6SD0TD3QDeY1XD0QDfY1WD0PDUU4QDa5QDgY1QDeY1XD0QDhY1WD0QDbV1XD0QDiY1TD1SD0PD_l5QDa5PDih3WD0QDjY1
XD0QDkY1WD0QDlY1QDa5PDih3XD0QDmY1WD0QDnU1PD_l5XD0QDnY1SD0TD6QDoY1UD0PDZl5TD6QDPZ1PD4QDQZ1UD0QDRZ
1TD7PD4Q@h5S@0S@0QDSZ1WD0PD\P7QDTZ1XD0TD3PD4TD4QDUZ1WD0QDVZ1XD0QDWZ1PD`i4WD0QDPKTD2PD`i4XD0VD0WD
0QDPKTD2PD`i4XD0QDXZ1QDYZ1TD1WD0QDn4QDZZ1XD0SD0QD[Z1WD0QD\Z1XD0QD]Z1WD0QD^Z1TD4QD_Z1XD0VD0WD0QD^
Z1TD4QD_Z1XD0QD`Z1WD0QDaZ1QDbZ1XD0VD0WD0QDaZ1QDbZ1XD0QDcZ1WD0QDdZ1TD4QDeZ1XD0Q@k:QDfZ1WD0QDdT1XD
0QDgZ1TD2QDhZ1TD1WD0QDiZ1XD0WD0QDjZ1TD1QDkZ1XD0QDlZ1`DdF`DZR5`DVR5`DYH`DVf1`DXd4`DS:`DkI`DZh1`DT
\5`DlQ5`DT\4`DP\7QD_APD^i4WD0PDai4PDil6PDdi4XD0WD0QDmZ1P@bi4PDXl5XD0QDnZ1WD0PDci4PDil6QDoZ1XD0WD
0QDP[1XD0QDQ[1WD0QDR[1TD6PD4Q@h5QDS[1XD0QDT[1QDU[1WD0QDV[1S@0S@0QDW[1XD0WD0QDX[1QDY[1QDZ[1QD[[1X
D0WD0PDHPD\j4PDlR;XD0WD0QD\[1P@nP7P@RS7P@gl6QD][1XD0WD0QD^[1Q@a5QDYIQD_[1XD0WD0PDUU4PDi1PD_l5PD]
EXD0WD0QD`[1PDUU4QDa[1XD0PDU3PDHPDe`:PDn5PDjo6PD[\4QDb[1PDXl5PDnGPDHPDfd2PD\P7P@gl6QDc[1QDa5Q`1j
5WD0QDd[1XD0`DWn4`@_l5`Dnh4PDUU4QDa5Q`1j5WD0QDe[1XD0PDZR7Q`1j5WD0QDe[1XD0QDf[1QDiMPDWf4QDa5WD0QD
YIQDg[1XD0PDfl5PDn9PDnP7PDdQ1QDh[1PDcf3QDi[1PDYOPD\P7PDo`4PD_l5PDmNPDj^:PDil6PDP;QDj[1QDk[1QDl[1
PDci4PDP;PD[l5PDaS7QDa5PD\W<PD_l5PDgR1PDYl5QDm[1QDn[1PDko6PDUm5WD0QDk5XD0QDo[1QDP\1aD_5`DmMQDQ\1
`D`n:`DQ8`D_W<`D`W<`DaW<`DbW<`D_;`D_d2`Dlo;`DcW<`Dkk;`DdW<`DeW<`DfW<`DgW<`DhW<`DiW<`DjW<`DkW<`Dl
W<`DmW<`DnW<`DoW<`DPX<`DQX<`DhY:`DfY:`DRX<`DSX<`DTX<`DSX:`DPZ:`DoY:`DRX:`DUX<`DVX<`DWX<`Dj^:`DW]
:WD0YD4XD0QDR\1`E[m:`ET;`EX^4`E]m:`Ejm:`Eam:`Enm:QDS\1PDel5QFT\1QDU\1SD0PDel5QDV\1QDW\1QDX\1PDmN
PDlk4PDhi4PDil6QDY\1QDZ\1`Dlh3QD[\1PDUo6QD\\1PDRe;PDai4PDci4PDgl6QD]\1PDRf4QD^\1PD\n2PDXl5QD_\1T
D2SD0PDjl4QD`\1PDXl5PDil6QDa\1QDb\1QDc\1QDd\1QDe\1QDf\1PDil6SD0PD[l5QDg\1PDgX<QDh\1PDal5TD4PD]l5
TD4QDa5WD0QDi\1XD0QDj\1TD2PDci4QDk\1QDl\1QDU\1PDgi4QDm\1QDn\1TD3PDfl5QDo\1PDfl5QDP]1QDQ]1QDR]1PD
el5P@il6QDS]1WD0QDT]1XD0VD0PD`P7QDh5S@0S@0QDU]1QDW8QDV]1QDW]1PDci4PDgl6QDX]1PDXl5QDY]1QDZ]1QD[]1
QD\]1QD]]1TD3QD^]1QD_]1QD`]1QDa]1PDgi4PDel5PDcT;PDSP7QDb]1QDc]1PD`i4QDPKTD3PD_l5PDjj1QDd]1PDXl5Q
De]1QDf]1QDg]1QDh]1PD[l5PDPY<PDci4QDi]1QDl>QDj]1QDk]1QDa5Q`1j5WD0QDl]1XD0`@el5`@Wl5Q@_5QDU\1QDm]
1PDel5QDU\1QDd6PDel5PDgl4P@Xl5Q@h5QDn]1QDo]1WD0PDYR1PDil6QDP^1XD0QDQ^1QDR^1QDS^1PDT3PDel4PD]9PD]
l5PDcQ<QDT^1QDU^1QDV^1QDW^1Q@X^1QDY^1WD0PDil6QDZ^1XD0QD[^1QD\^1PDbi4PD`P7QDh5QD]^1PD`P7QF^^1QD_^
1Q`1j5QD`^1QDa^1QDb^1QDc^1PDHPD\]4PDYl5PDai4PDgl6PD^Y<PDZl5PDfl5QDd^1PDfl5PDhi4QDe^1QDf^1PDfl5PD
go6QDg^1QDh^1PDSh3QDi^1QDj^1QDk^1QDl^1PDXl5PDil6QDm^1QDn^1TD2QDo^1QDP_1WD0QDR5aDi4aD_5`D[j4`DaG`
DfD`D[j4SD0XD0`DXl5WD0QDQ_1XD0QDa5Q`1j5WD0QDR_1XD0QDS_1WD0QD]X1QDlT1QD`BTD1QDT_1XD0WD0QDU_1PDPY<
QDV_1XD0QFW_1TD5QDX_1WD0QDY_1PDXl5PDil6QDZ_1XD0SD0QD[_1Q`1j5P@il6WD0QDR5XD0QD\_1WD0Qd1j5QDR5XD0Q
D]_1`D^\4WD0QDR5XD0QD]_1`D^\4QD^_1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QD__1QF`_1QDa_1PDil6WD0YD4XD0`
D`n:QDb_1PDci4PDY5QDU\1PD`e4SD0TD4PDel5QDc_1WD0QDd_1XD0WD0QDe_1aDQ6aDR6aDi4SD0Y@0TD1PDel5XD0QFf_
1aD_5WD0QDU\1YD0XD0S@0S@0S@0PDel5YD0Q@a5QDU\1SD0PDel5QDg_1WD0QDU\1QDh_1XD0QDi_1QDj_1PDXl5SD0QDk_
1PD^i4TD1QDl_1QDm_1Q`1j5QDn_1QDo_1Q`1j5SD0QDP`1P@_l5QFQ`1PD\f4QDR`1QDS`1QDT`1PDgl4PDXl5QDU`1QDV`
1PD_l5QDW`1QDX`1PDX^7QDY`1PDgl4PDXl5Q@h5S@0QFZ`1`DPc5`DT\4WD0PDfl4XD0QD[`1QD\`1QD]`1WD0PDfl4XD0S
D0PDgl6S@0QD^`1QD_`1QD``1TD1QDa`1`DSH`DlR5QD]HTD2QDb`1P@il6QDc`1QDd`1QD\8SD0QDe`1PDil6QDf`1QDg`1
PDXl5TD2WD0QDS5XD0QDh`1QDi`1QDj`1aD_5PDil6QDk`1QDl`1QDm`1QDn`1QDbR1Q`1j5QDo`1S@0WD0QDPa1XD0QDQa1
QDRa1QDSa1QDTa1QDUa1TD2WD0QDVa1XD0QDWa1QDXa1QDYa1TD2QDZa1PDHPD[j4TD1QD[a1SD0QD\a1QD]a1TD1QD[a1SD
0QD\a1QD^a1QD_a1PDel5PDXl5PDil6QD`a1PD4Q@h5S@0S@0QDaa1QDba1PDTR7QDca1TD1QDda1SD0QDea1PD^i4QDfa1P
DmZ<PD]l5PDWZ4PDiT3QDd_1PDil6PDRf4QDga1PD[l5PDaS7QDSOQDk:QDha1QDia1Q@c<QDja1P@il6QDka1QDe5QDja1P
@il6QDka1QDla1QDma1QDna1QDoa1`EZ5`Eim3`Ehg2`E^V7`ET[<`E][4`EU[<`EeX5QDa5Q`1j5WD0QDPb1XD0`Dci4`DZ
l5`D\l5`D6QDQb1QDRb1P@cj5QDSb1PDXl5PDkOPD]l5PDS9PDgl6PDnU3QDTb1PDgl6PDnU3PDWn4`DXl5PDY[<PD[Z3PDh
i4QDUb1PDZ[<PDai4QDVb1PDVg3UD0WD0QDWb1QD<XD0UD0QDXb1TD1WD0QDYb1QD<XD0QDZb1QD[b1QDa5Q`1j5WD0QD\b1
QD]b1XD0VD0QDZb1QD[b1QDa5Q`1j5WD0QD\b1QD]b1XD0QD^b1PDlo6TD2SD0QDa5WD0QD_b1QD`b1XD0VD0PDlo6TD2SD0
QDa5WD0QD_b1QD`b1XD0QDk>QD=TD1QDa5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDab1UD0WD0PDjS7PD4TD9QD>
XD0VD0UD0WD0PDjS7PD4TD9QD>XD0PD1WD0QDbb1QDcb1XD0VD0WD0QDbb1QDcb1XD0QDdb1WD0QDeb1QDfb1P@ai4PDUJXD
0WD0QDgb1QDhb1XD0VD0`Deb4WD0QDgb1QDhb1XD0QDib1`Deb4WD0QDjb1QDkb1XD0VD0WD0QDjb1QDkb1XD0PD1WD0QDlb
1PDbi4PDXl5PDdj4XD0VD0`DfE`Dgg2WD0QDlb1PDbi4PDXl5PDdj4XD0QDmb1`DfE`Dgg2WD0QDnb1QDob1QDPc1XD0WD0Q
DQc1XD0QDRc1QDSc1QDTc1TD3QDa5Q`1j5WD0QD`6XD0VD0QDSc1QDTc1TD3QDa5Q`1j5WD0QD`6XD0QDUc1WD0QDVc1PDTM
XD0`DSS3QDWc1TD2QDa5TD1WD0QDXc1XD0VD0QDWc1TD2QDa5TD1WD0QDXc1XD0QDYc1UD0QDZc1TD2QD<QDa5Q`1j5WD0QD
[c1XD0WD0QDbR1S@0QD\c1PDmh3XD0SD0WD0QD]c1QD^c1XD0QD_c1WD0QD`c1QDac1TD1QDbc1XD0QD_c1WD0QDcc1TD1QD
bc1XD0WD0QDdc1P@nb6QDec1P@Xl5P@il6QDfc1XD0WD0PDhl6PDcl5XD0PDaMWD0QDgc1Q@g5QDhc1XD0WD0QDhc1XD0WD0
QDic1TD3PDYl4VD0XD0WD0QDic1TD3PDYl4QDjc1XD0WD0PDdQ3PDai4SD0XD0TD2QDkc1TD2QDlc1WD0QDmc1PDai4XD0QD
nc1WD0QDoc1QDPd1QDQd1XD0WD0QDRd1TD1QDSd1XD0`DQi:`DUF`DYi:`Da`5`DPd4`DQi4`Dlc4`Dg_5`DRU5`DSU5`De_
5`DR^5`Dil6`DSh1`DT\4`Dgl6`DY_6WD0QDTd1QDUd1QDVd1TD2QDWd1XD0WD0PD[5PD_l5PDR[4XD0WD0PDS]<PDXl5XD0
WD0PDai4PDgl6QDXd1XD0QDYd1TD1WD0QDZd1QD[d1QDk:TD2QD\d1XD0WD0QD]d1QD^d1QD_d1XD0VD0WD0QD]d1QD^d1QD
_d1XD0QD`d1WD0QDad1QDbd1QDcd1XD0QDdd1TD5QDed1WD0QDfd1P@bS7PDXl5QDgd1QDhd1XD0WD0QDid1P@hi4PDmNTD2
QDjd1XD0VD0WD0QDid1P@hi4PDmNTD2QDjd1XD0QDkd1WD0QDld1PDd3PDil6XD0QDmd1WD0PDeh4PDYl5XD0PDil6WD0QDn
d1QDod1XD0VD0`DT9`Dg2WD0QDnd1QDod1XD0QDPe1`DT9`Dg2WD0QDQe1QDRe1QDSe1QDTe1XD0WD0PDVe4PD]l5PDaS7XD
0WD0PDci4QDUe1PDlU3XD0WD0PDWl5PDgl6PD_]<XD0WD0PDkOQDVe1PDS9XD0WD0QDWe1QDXe1XD0`DeZ3`D`]<WD0QDbR1
QDYe1QDZe1XD0VD0`Dnf1`DSb3WD0QDbR1QDYe1QDZe1XD0QD[e1`Dnf1`DSb3WD0QD\e1QD]e1XD0`Da`5`DUF`DQi:WD0Q
D^e1XD0`Dac5`D`c5`Dj]<`DWG`DVd5`DTf5`Dmj4`DXb4`D[_5`Deh4`De_5`Djn;`D_o4`Dhh4WD0PDYn;QD_e1XD0WD0P
DY2QD`e1XD0WD0PDZk4QDae1XD0WD0QDbe1QDce1XD0WD0QDde1PDci4XD0WD0QDee1TD1QDfe1XD0`DXl5WD0PDbi4PDXl5
QDge1XD0`DcH`Dg^5`Dh5`D``4`DTR5`DT\5WD0PD[l4PDXl5XD0WD0QDhe1QDie1XD0VD0WD0QDhe1QDie1XD0QDje1WD0Q
Dke1TD2PD^i4PD_l5XD0QDle1WD0PDgl6PDTb4XD0SD0aD_5`DUW5WD0QDme1XD0`D_e1`Dgo4`DVf1`DS:`Dnn4`DZV5`DT
\5`DZo:`D]o:`D`^<`DVP5`Ddo4`DjX1`DcU5`Dbd5`DWg2`DaG`DW<WD0PDn^:QDne1XD0`DnN`DPOWD0QDbR1TD1QDoe1Q
DPf1XD0WD0PD]P1PDci4QDQf1TD1XD0VD0WD0PD]P1PDci4QDQf1TD1XD0QDRf1WD0PD\\5QDXR1PDh^<XD0WD0PDnb1PDXl
5PDil6XD0QDSf1`D_]5`DTf1WD0PDci4QDTf1PDiP7PD]b3XD0WD0PDXl5PDgl6QDUf1XD0VD0WD0PDXl5PDgl6QDUf1XD0P
D1WD0PDXl5PDP^<XD0WD0PDYl5QDVf1QDWf1QDXf1XD0VD0WD0PDYl5QDVf1QDWf1QDXf1XD0QDYf1WD0QDgCTD2PD_l5P@i
l6QDZf1XD0WD0QDgCQD[f1TD2QDa=XD0QD\f1WD0QD]f1QD^f1TD2QD_f1XD0VD0WD0QD]f1QD^f1TD2QD_f1XD0QD`f1WD0
QDaf1QDbf1QDcf1XD0`Dil6`D`j4`DXl5WD0QDdf1QDef1QDff1XD0WD0PDil6PDXX<QD_5XD0`DT;`Do^<`DcI`DPP5`DYh
1WD0QD?XD0PDXl5`Dfe1`DRY1`Dfo4`DP_<`DeS5`DUF`DRF`Ddh5`DVd5`Dd[5`DT]5`DfP1`DjX1`D]Q5`Dmh:`DfD`Dj]
5`DQ_<`Db[5WD0QD@PDXl5XD0`Dgl6`Dil6`DRF`Da`5`DjX1`Dh5`DUD`DiH`DfS5`DR_<aDi4WD0QDgf1QDhf1XD0WD0QD
if1XD0QDjf1`Da`5`DRF`DUF`Dd[5`DT]5`Dkh5`Dil6`Dgl6WD0QDkf1XD0`DRF`DfC`DUF`DP`<`DeFWD0PDXd4PD_l5PD
Xd4XD0`Dih4WD0PD[l5PDil6QDlf1XD0`Dee1WD0QDmf1PDXl5XD0`D]o4`D`e1`DV^4`DfP1`DjX1`Dd[5`DRY1`D]Q5`DV
`<`Dl]4SD0WD0QDnf1PD_l5QDof1XD0WD0QDPg1QDQg1TD1QDRg1XD0WD0PDRS7PD^\4XD0PDXl5WD0PDgl6QDSg1QDTg1XD
0VD0WD0PDgl6QDSg1QDTg1XD0QDUg1WD0QDVg1QDWg1QDXg1XD0QDYg1WD0PDPR7PDgl6QDZg1XD0WD0QDk:QD[g1QD\g1XD
0WD0QD]g1TD2PDel5QD^g1TD2XD0QD_g1WD0PDfT3PDel5QD`g1XD0WD0PDh]:QDag1XD0QDbg1WD0PD_l5PDfX6XD0`DT;`
DoP5WD0QDcg1PDki4QDdg1XD0WD0QDeg1QDfg1QDgg1XD0VD0aD_5WD0QDeg1QDfg1QDgg1XD0QDhg1aD_5WD0PDfT3PDcm5
PDel5XD0WD0QDig1QDjg1PDbi4TD1PDXl5QDkg1XD0`DfEWD0PDhEPDil6QDlg1XD0`DPO`DQO`DnNWD0PDiEPDXl5QDmg1Q
Dng1XD0WD0PDWZ4QDog1XD0QDPh1WD0PDS1PD4PD_l4XD0WD0PDli4QDQh1XD0QDRh1WD0QDh8QDSh1XD0QDTh1`DXl5`D_l
5WD0QDUh1TD3QDVh1Y@0QDWh1XD0`Dmh3`Dnh3WD0QDXh1P@hi4TD1QDYh1QDZh1XD0WD0QD[h1P@RS7QD\h1XD0VD0WD0QD
[h1P@RS7QD\h1XD0QD]h1WD0QD^h1QD_h1TD2QD`h1XD0VD0WD0QD^h1QD_h1TD2QD`h1XD0QDah1WD0QD`CPD[j4PDdf3TD
2XD0QDbh1WD0PDTR7PD_i4XD0`D`o3WD0QDch1QDdh1TD1QDeh1XD0WD0PDfl5QDfh1TD2XD0QDgh1WD0PDRS7TD1QDhh1QD
ih1QDjh1XD0WD0QDkh1QDlh1QDmh1XD0QDnh1TD4QDoh1WD0QDTQ1QDPi1TD2P@_l5QDQi1XD0WD0PDUU4QDRi1TD2QDSi1X
D0WD0QDTi1QDUi1TD2QDVi1XD0WD0QDWi1TD1PD_l5QDXi1XD0`DXh;`D\Q7WD0QDYi1QDZi1TD1QD[i1QD\i1XD0WD0PDil
6S@0QD]i1QD^i1XD0QD_i1WD0PDn:PDmNPDmk4XD0WD0PDil6PDP;PDjR7XD0WD0PDil6PDnb1PDT\4XD0QD`i1WD0PDil6P
DdQ3PD]l5PDYl4XD0WD0PD`n:PD[o7XD0WD0QDai1PD_l5XD0QDbi1`Do^<WD0QDQBPDmNQDci1XD0VD0WD0QDQBPDmNQDci
1XD0QDdi1WD0QDei1XD0SD0WD0QDfi1QDgi1XD0VD0WD0QDfi1QDgi1XD0QDhi1WD0PDci4PDHPDfd2XD0VD0WD0PDci4PDH
PDfd2XD0QDii1WD0QDgCQDji1TD2QDki1XD0VD0WD0QDgCQDji1TD2QDki1XD0QDli1WD0PDoa<PD^4XD0`Da`5WD0PD`f4P
DnP7PDae4XD0WD0QDh9Y@0QDmi1PDmNTD2XD0QDni1WD0QDoi1QDPj1TD1QDQj1XD0SD0WD0QDRj1PDRo2XD0QDSj1`DSb<`
DUi4`DWn4QDTj1WD0QDUj1TD3QDVj1QDWj1XD0SD0WD0QDXj1PDXl5XD0`DVd5`DeX5`DWG`DoF`D`b<`DkX;`D^`3SD0WD0
QDYj1TD1QDZj1QD[j1XD0QDk:TD2QD\j1QD]j1WD0PDPV;PDXl5PDgl6XD0SD0WD0QD^j1PDgT3P@^l5PDgT3PDel5XD0QD_
j1WD0QD`j1TD2PDmh3QDaj1QDbj1XD0WD0QDo?PDgl6QDcj1TD1QDdj1XD0WD0PDci4QDej1QDfj1QDgj1PDUo6XD0VD0WD0
PDci4QDej1QDfj1QDgj1PDUo6XD0QDhj1WD0PDgi4PD_l5QDij1XD0WD0PDfl5PDUU4PDQOXD0VD0WD0PDfl5PDUU4PDQOXD
0QDm=WD0PDai4PDil6PD^U1XD0PDXl5WD0PDWl5PDoi1QDjj1XD0WD0PDai4QDkj1XD0WD0PD_l5QDV>QDlj1XD0WD0PD[l5
QDmj1QDnj1XD0VD0WD0PD[l5QDmj1QDnj1XD0QDm=WD0PDfl5PDaS7PDfl5QDoj1XD0PDo2PD\P7S@0WD0QDPk1XD0WD0PDH
XD0QDQk1QDRk1P@Xl5QDSk1Q@c5Q@d5PDZ_6QDTk1PDXl5PDYl4QDUk1QDVk1QDWk1PDXl5PDci4PD_k6PDXl5PDVV;PDbi4
PDYl5PDSc<PD[l5QDXk1QDYk1PDWf4QDa5Q`1j5QDZk1WD0QD[k1XD0QD\k1S@0QDW6QDiBQD]k1PD_i4QD^k1PDYl5QD_k1
TD2QD`k1QDak1Q@bk1QDck1QDdk1P@fl4QDek1PD_l5`Dil6QDfk1QDgk1QDhk1QDik1QDiBQDjk1PD_i4QDkk1Q@lk1QDmk
1QDnk1QD`GQ@a5QDok1QDPl1PDbi4QDQl1PDgl6PDgj6QDRl1QDSl1QDTl1QDUl1PDTP7QDj\1TD2QDVl1QDWl1QDXl1QDYl
1PDmP7PDVf4PDjP7PDWf4QD`S1QDZl1QD[l1WD0QD\l1XD0VD0QD[l1WD0QD\l1XD0QD]l1PDS1PD_l5QD^l1PDbi4PDXl5Q
D_l1PDcT;PD_l5PDmNPDdf3PDZS1PDZl5QD`l1QDUk1TD1QDal1PDhi4PDci4PD]6QDa5QDc<WD0QDbl1XD0QDYMQDcl1S@0
WD0QDdl1XD0`DPO`Dai4`Dae1QDel1QDfl1TD2QDgl1QDhl1QDil1QDjl1QDW6Q@c5QDd5WD0QDkl1XD0QDPl1QDll1TD1QD
ml1PDWl5QDnl1QDol1QDPm1PDYl4QDQm1QDRm1WD0QDSm1XD0PD\P7Q@g5WD0QDTm1XD0QDUm1PDXl5QDVm1QDWm1QDXm1QD
c<TD1QDYm1PDil6S@0WD0QDZm1XD0QD[m1WD0QD\m1XD0PDil6S@0WD0QD]m1XD0PDki4SD0PD_l5PDmNWD0QD^m1XD0QDa5
QD_m1WD0QD`m1XD0`Ddi4QDiS1QDTIWD0QDam1XD0QDTIWD0QDam1XD0QDc<WD0PDb4PD`i4XD0QDiS1QDTIWD0PDP3QDbm1
XD0QDcm1QDTIWD0PDP3QDbm1XD0QDcm1QDdm1PDai4P@il6QDW6QDem1PD_P;QDfm1PDPR7PDb4PD`i4PDb4PD`i4QDc<TD1
QDgm1TD4PD_l5PD\]6QDhm1WD0QDim1XD0QDb5QDYIWD0QDjm1XD0QDkm1PD_P;PDWl5PDnP7QDia1WD0P@SS7QDlm1XD0VD
0QDia1WD0P@SS7QDlm1XD0QDmm1QDia1WD0PDil6PDn^:XD0QDSIQDTITD2WD0QDnm1XD0QDTITD2WD0QDnm1XD0QDiS1WD0
QDom1QDQBXD0`DZl5PDdf3QDc<WD0PDmNQDPn1XD0QDQn1QDRn1PDel5QDSn1PDHQDTn1QDa5QDUn1QDSIQDTITD1QDVn1TD
3QDWn1QDTITD1QDVn1TD3QDWn1PDil6QDXn1PDHQDYn1QDZn1PD_k6PDhi4PDR3SD0QDc<P@ROQ`1j5QD[n1QD\n1QD]n1P@
ROQ`1j5QD[n1QD\n1QD^n1PD_l5QD_n1QDcl1QD`n1QDan1`DPO`DnNPDWf4QDa5QD^n1QDQBSD0QD`GPDdm5PD_l5QDbn1Q
Dcn1P@mNQDdn1QDen1QDfn1QDgn1QDcl1QDhn1QDin1WD0QD^n1XD0VD0QDin1WD0QD^n1XD0PD1QDin1WD0QD^n1XD0QDjn
1QDkn1PD\8QDln1PDmNPDTMPDdf3PDmNPDTMQDmn1P@Xl5QD^n1PD_l5QDnn1PDcT;PDSP7SD0PDhi4PDgl6PDca4PD_P;PD
_l5QDon1PD`S7PD_l5QDon1QDPo1PD_l5QDQo1PDHQDRo1QDQBPDWl5PDil6PD^d<PDXl5PD_l5PDil6PDPe<PDRR7QDSo1S
D0QDc5QDc<PDo2QDTo1QDc<PDo2QDTo1QDSIQDTITD1WD0QDUo1QDVo1XD0QDTITD1WD0QDUo1QDVo1XD0PDZJPDR\<QDj\1
QDWo1PD_l5QDXo1QDYo1TD2PD`Q3QDkGQDZo1PD`Q1QD[o1QD\o1QD]o1TD1QD^o1PDhi4PDSOSD0PDhi4SD0QD_o1QD`o1Q
Dao1PDY_6Q@bR1QDbo1QDco1QDdo1QDeo1QDfo1PDdf3QDc<QDgo1QDho1QDio1QDjo1TD2PDdi4QDko1QDlo1QDmo1QDc<Q
Dno1QDd5S@0PDh]:`D_l5`DWU1QDSIQDTITD2WD0PDh]:XD0QDTITD2WD0PDh]:XD0QDoo1WD0PDh]:XD0QDPP2QDQP2PDR3
QDRP2PDdf3QDSP2TD2WD0QDTP2XD0QDQ;Q`1j5PD_Z6PD\l5PDff3PD_Z6PD\l5QDa5PDhi4Q@UP2QDAQD`o1Q@UP2QDAQDb
5QDc<QDVP2P@ROQDAQDb5PDdm5PD_l5PDdm5PD_l5PDmNSD0QDWP2WD0QDXP2XD0WD0QDYP2QDZP2XD0QD[P2WD0PDHPDn;X
D0PDHQD\P2WD0QD]P2QD^P2XD0QDa5Q`1j5WD0QD_P2XD0VD0QDa5Q`1j5WD0QD_P2XD0QD`P2PD_P;QDaP2QDbP2PD]6QDl
m1QDY:QDcP2QDdP2SD0PDXe<PD_l5QDa5PDYe<PD_l5WD0QDld1XD0QDeP2PD\P7S@0WD0QDfP2XD0WD0PDgl6QDgP2PDXl5
PDil6S@0QD`GQDc<XD0SD0QDa5WD0QDhP2QDiP2QDjP2XD0QDkP2WD0QDlP2PD[l5XD0VD0QDkP2WD0QDlP2PD[l5XD0QDmP
2WD0QDnP2PDbf3XD0VD0WD0QDnP2PDbf3XD0QDoP2WD0QDPQ2TD1QDQQ2XD0QDi5QDRQ2QDSQ2QDa5Q`1j5WD0QDTQ2XD0`D
ai4`DWl5`D[l5WD0QDUQ2P@]Y1QDVQ2QDWQ2XD0QDXQ2QDYQ2TD4QDa5WD0QDZQ2PD_l5XD0WD0QD[Q2QD\Q2XD0VD0WD0QD
[Q2QD\Q2XD0QD]Q2WD0QDa5Q@c<QD^Q2YD2XD0WD0QD`o1QD^Q2YD2XD0WD0QD\]1PDhi4QD_Q2XD0QD`Q2QDa5WD0PDS1PD
_l5SD0XD0`DdE`Dk8`DaE`D_l4`Dil6`Dgl6`DmNWD0QDaQ2QDbQ2QDcQ2XD0WD0QDdQ2TD1QDeQ2XD0QDfQ2WD0QDgQ2QDh
Q2XD0QDiQ2WD0QDjQ2XD0`DWl5`D[l5SD0QDb5WD0QDkQ2XD0WD0QDlQ2PDbi4PDXl5XD0QDmQ2WD0QDnQ2XD0WD0QDoQ2TD
1QDPR2XD0VD0WD0QDoQ2TD1QDPR2XD0QDQR2QDa5Y@0WD0QDRR2PDXl5XD0QDb5WD0Q@c<PDROTD1QDSR2XD0QDTR2PDWf4Q
DUR2WD0QDYITD1QDVR2XD0`Dci4`DYl5QDgY1WD0QDWR2QDXR2aD_5`Dil6`DmQ7`DRR1`DeZ3`Dgl6XD0SD0PDhi4QDYR2T
D2WD0QDZR2XD0QD[R2WD0QD\R2PDbi4XD0VD0WD0QD\R2PDbi4XD0QD]R2QD^R2WD0QD_R2`DbI`DcI`DYZ4`D\_4S@0XD0Q
D`R2PDWf4QDa5WD0QDko1`DSI`D^;`Ddc4`Dec4`DbI`DcI`DYZ4`D\_4`DT[3`DRj5`DPO`De6`De;XD0QD`R2QDaR2Y@0W
D0QDbR2QDcR2Q@k:QDdR2XD0QDeR2QDfR2Q`1j5WD0QDgR2XD0WD0QDa5Q@c<QDhR2YD2XD0WD0QD`o1QDhR2YD2XD0WD0QD
iR2QDjR2XD0PDXl5WD0QDkR2S@0QDlR2XD0PDXl5QDmR2WD0QDnR2QDoR2SD0XD0VD0WD0QDnR2QDoR2SD0XD0QDPS2WD0QD
QS2XD0WD0QDRS2SD0PDkl6XD0QDb5WD0QDSS2QDTS2XD0QDRk1PDil6SD0WD0QDUS2QDcOPD^i4XD0VD0WD0QDUS2QDcOPD^
i4XD0QDVS2WD0QDkGTD1PD_l5PDmNXD0PDXl5QDWS2WD0PDWl5QDXS2QDYS2XD0QDZS2Y@0WD0QD[S2YD1XD0WD0QDb5QD\S
2QD]S2XD0QD^S2QD_S2WD0QDb<QDc<`DdQ1`D`o2`DTe2`Did3`DcR3QDm4XD0`Dai4QD`S2WD0QDaS2`DdQ1`D`o2`DTe2`
Did3`DcR3QDm4XD0`Dai4QDbS2QDa5WD0QDc<YD2XD0`Dci4`DWl5QDbS2WD0QDcS2YD2XD0`Dci4`DWl5QDk4WD0QDiS1QD
c<`Dn2`DV3`DU4`D\b3`Dl4`Dmb3`DeV;`DWc7`D]b3`D_3`Dc4`D\8SD0XD0QDk4WD0QDdS2`Dn2`DV3`DU4`D\b3`Dl4`D
mb3`DeV;`DWc7`D]b3`D_3`Dc4`D\8SD0XD0QDeS2WD0QDa5QD_m1YD1XD0`D[l5`Dai4QDfS2WD0QD`o1QDgS2XD0QDfS2W
D0QD`o1YD1XD0QDhS2WD0QDa5QDiS2QDjS2XD0QDhS2WD0QDa5QDiS2YD1XD0QDkS2WD0QDlS2QDmS2XD0QDkS2WD0QDlS2Y
D1XD0QDb5WD0QDcl1QDnS2XD0QDoS2WD0QDPT2XD0QDQT2QD^_1WD0SD0QD^n1XD0VD0QD^_1WD0SD0QD^n1XD0QDRT2WD0Q
DST2QDTT2P@Xl5P@il6XD0QDUT2WD0QDdc1QDVT2QDlm1XD0SD0QDWT2WD0QDXT2PDbi4XD0SD0QD\5WD0QDb<QDc<`DU6`D
_3`Dnm5`Dn2`Doe1`D]b3`DWc7`Dmb3`DU4`De3`DV3`Dac3`DR3`DcX6SD0XD0QD\5WD0QDYT2`DU6`D_3`Dnm5`Dn2`Doe
1`D]b3`DWc7`Dmb3`DU4`De3`DV3`Dac3`DR3`DcX6SD0XD0QFZT2QDb5WD0QDc<P@ROQD[T2XD0WD0QD\T2P@ROQD[T2XD0
WD0QD]T2QD^T2XD0VD0WD0QD]T2QD^T2XD0QD_T2QD`T2QDc<WD0QDaT2QDbT2XD0QDcT2WD0QDaT2QDbT2XD0QDdT2PDal5
WD0QDeT2QD^n1XD0QDfT2WD0PDX`<QDgT2XD0PDiP7WD0QDhT2XD0VD0PDiP7WD0QDhT2XD0QDm=QDiT2TD5WD0QDa5QDjT2
YD1XD0QDkT2WD0QD_m1QDlT2XD0VD0QDkT2WD0QD_m1QDlT2XD0QDmT2QDkT2WD0QD_m1YD1XD0VD0QDkT2WD0QD_m1YD1XD
0QDmT2WD0PDWf4QDYMPDHQDnT2XD0SD0WD0PDHQDoT2XD0SD0PD`l4PDHQDPU2WD0QDQU2QDlm1XD0QDRU2`DZS1`DWU1`D_
n:`Dac3PDWf4QDSU2TD1WD0QDTU2XD0QDUU2PDWf4QDSU2TD1WD0QDTU2XD0YD2QDVU2WD0QDWU2XD0QDVU2WD0PDgl6PD^[
4XD0WD0QDj\1QDXU2XD0QDYU2WD0PDai4QDZU2XD0WD0PDai4PDjX1PDnb6XD0`Ede4WD0QDYOQD[U2XD0QD\U2TD1VD0`Ed
e4WD0QDYOQD[U2XD0QD\U2TD1QDm=WD0QD]U2Q@^U2XD0QD_U2WD0QD`U2XD0QDaU2TD3QDa5QDbU2QDa5WD0PD]P1PDai4X
D0SD0WD0QDcU2XD0QDia1QDc<QDdU2SD0QDeU2WD0QDfU2XD0PDki4WD0QDgU2XD0VD0PDki4WD0QDgU2XD0QDhU2WD0PDHP
DRi<XD0QDiU2WD0QDjU2P@Ti<XD0QDiU2QDa5WD0PDSi<XD0SD0QDkU2WD0PD_l5XD0QDlU2PDfT3PDXl5WD0PDil6PDRf4X
D0WD0QDmU2Q@a5QDnU2XD0PDih3QDa5WD0QDnU2XD0PDWl5QDoU2VD0PDWl5QDoU2PD1WD0PDHPD[j4XD0QDPV2S@0QDQV2`
DbF`DVm2`DcFWD0PDm9XD0QDPV2S@0QDQV2`DbF`DVm2`DcFPD]l5QDh9WD0QDRV2XD0VD0PD]l5QDh9WD0QDRV2XD0PD1QD
SV2PDTa;WD0PDaR4XD0WD0QDc<P@ROQDTV2XD0S@0QDUV2QDVV2WD0QDWV2XD0QDXV2WD0QDYV2XD0SD0WD0QDZV2PDbi4PD
Xl5XD0QD[V2WD0QDmi1QD\V2XD0QD]V2PD_P;TD5WD0QD^V2XD0SD0QDa5PDXl5WD0QD_V2XD0QD`V2QDaV2WD0QDbV2XD0V
D0QDaV2WD0QDbV2XD0QDcV2WD0QDdV2QDeV2XD0QDfV2QDPl1WD0QDgV2XD0TD2QDhV2QDiV2PDci4PD]i<PDXl5PDhj4PDg
P7QDjV2Q@a5WD0QDkV2XD0WD0PDhj4XD0Q@g5QDlV2aD_5`Dlh3`Dgl5QDmV2Q@a5QDnV2Q@oV2QDPW2QDQW2QD`o1Q@RW2Q
DPW2PDXU;QDSW2PDHQDTW2QDUW2PDhi4QDVW2PDT\4QDo5Q@SIQDWW2TD1PDV5TD2QDXW2QDYW2QDfk1TD3QDa5Q`1j5WD0P
DUJXD0QDfk1TD3QDa5Q`1j5WD0PD[JXD0QDfk1TD3QDa5Q`1j5WD0PDVJXD0QDfk1TD3QDa5Q`1j5WD0PD`JXD0QDfk1TD3Q
Da5Q`1j5WD0PDZh7XD0QDfk1TD3QDa5Q`1j5WD0PDYh7XD0QDj5QDZW2QDSk1TD3QDa5Q`1j5PDWn7PDWn7QDW6UD0WD0PDW
n7XD0QD[W2Q`1j5WD0QD\W2XD0S@0QDW6QDSk1TD3QDa5Q`1j5WD0PDTJXD0`DWl5`DYl5QDSk1TD3QDa5Q`1j5WD0PDSh3X
D0`DWl5`DYl5`Del5`Dci4`DZl5QD]W2TD4WD0PDTJXD0WD0QD^W2XD0QDW6QD_W2TD1QD`W2QDaW2QDbW2PDXh1PDYl5PDX
^7WD0PDX^7QDY:QDcW2XD0WD0QDdW2TD1QDeW2XD0QDa9WD0QDfW2TD1QDeW2XD0UD0PDjS7PD4WD0PDgl6QD_5XD0UD0PDj
S7WD0QDY@QD_5XD0QDgW2QDa5WD0PDgl6QD_5XD0VD0QDgW2QDa5WD0PDgl6QD_5XD0QDm=WD0PDgl6QDhW2QD_5XD0VD0WD
0PDgl6QDhW2QD_5XD0QD^b1QDiW2QDjW2QDj5QDkW2QDjW2QDlW2TD1WD0PDdd<QDjW2XD0WD0QDmW2P@il6PDdd<QDnW2XD
0QDoW2QDPX2Q@QX2QDRX2QDSX2PDgl5QDTX2QDUX2PDbMUD0QDo5QDVX2TD1P@ei4WD0QDWX2XD0SD0aE_5QDo5QDXX2TD1P
@ei4QDYX2`DcI`Da[4`DXl5`DWg3`Dni<`Doi<QDZX2P@nP7QD[X2QD\X2QDa9QD]X2Q@a5QD^X2TD1P@ei4TD3QD_X2QDa9
QD]X2Q@a5QD`X2PD_l5QDa9QD]X2Q@a5QDaX2TD1PDei4TD8QDbX2QDcX2QDdX2PDZ\4PD\OQDeX2QDfX2PDUU4QDa5QDgX2
QDhX2PD[h6QDiX2QDjX2QDkX2QDlX2QDmX2UD0QDnX2TD1QDoX2`@il6`@ei4`Dgl6`Dhl6`D`j4QDPY2TD2WD0QDQY2XD0Q
DRY2QDSY2PD[j4PDiV7QDTY2WD0PDnb6PDWm3XD0QDUY2QDVY2QDWY2QDUY2QDXY2PDS1QDYY2PDkl6QDZY2QD[Y2P@ai4PD
Wl5PDkl6QD\Y2QD]Y2PDRk<QD^Y2QD_Y2QD`Y2WD0QDaY2PDXl5XD0SD0WD0QDbY2QDcY2TD1QDdY2XD0WD0QDeY2P@hi4PD
bc3QDfY2XD0SD0WD0QDgY2P@PHP@Zl5QDhY2S@0QDiY2XD0WD0QDjY2QDkY2Q@a5QDlY2XD0PDhi4WD0PD\P7XD0SD0WD0QD
mY2PDRo2XD0QDnY2WD0QDoY2TD1QDPZ2PDXl5XD0SD0QDQZ2PDhi4PD_l5PDhi4QDRZ2SD0QDSZ2QDTZ2QDUZ2SD0QDVZ2P@
`l5P@fl5WD0Q`1j5QDWZ2XD0QDXZ2QDYZ2QDZZ2SD0QDXZ2PDRo2QD[Z2QDPP1QD\Z2QD]Z2QD^Z2PDgl6WD0QD_Z2SD0XD0
QDa5WD0PDgl6QD_Z2SD0XD0`DXl5`D]T3`D[T3WD0PDgl6QD_Z2QD`Z2XD0WD0QDaZ2P@Xl5QDbZ2XD0PDUU4QDa5QDcZ2QD
iMQDdZ2QDeZ2QDa9Q@l5QDfZ2PDci4QD`;QDgZ2PD_l5QD`;QDhZ2QDa9QDa5WD0PDhi4QDiZ2XD0QDjZ2QDa9QDkZ2QDlZ2
WD0QDmZ2XD0QDnZ2P@jS7QDoZ2QDa5QDP[2QDQ[2QDR[2QDS[2PDai4QDT[2PDai4PDai4PDil6SD0PDX\<PDhi4Q`1j5PDi
l6QDU[2QDgCQDV[2QDW[2PDgT3PDel5QDX[2PDeT;PDiP7PDaS7PD\l5QDY[2PDdf3PDmNQDZ[2PDZl5PD]o2PDHPDPl<WD0
QD[[2QD\[2QD][2QD^[2XD0WD0QD_[2PD`i4QDi5PDVn:XD0WD0QDZV2S@0PDRP8XD0WD0QD`[2QDa[2TD1QDb[2QDc[2XD0
WD0PD]o:PD]l5PD^m4XD0WD0PD`T5PD]l5PDUl<XD0WD0PDVl<PDPS1XD0WD0QDd[2QDi5PDb^4XD0WD0QDe[2PDai4QDf[2
Q@g[2PDkb;XD0WD0QDh[2PDil6QDi[2XD0WD0QDj[2PDil6QDk[2XD0WD0PD^l<PDil6PD\P5PDWl5XD0WD0PD_l<PDbX5XD
0QFl[2TD2WD0QDm[2PDbi4XD0WD0PDWl5QDn[2PDgDXD0WD0PDWl5QDo[2QDP\2PDl4XD0WD0PDl4PDXl5QDi5QDQ\2XD0WD
0PDfl<QDR\2PDZFXD0WD0QDS\2PDil6PDgl<XD0WD0PDai4PDgCPDTf3XD0QDT\2TD3WD0QDU\2PDil4QDV\2QDW\2XD0`Dj
X1WD0QDX\2PDil4QDV\2QDY\2XD0WD0PDUQ7QDZ\2QD[\2XD0WD0QD\\2PDil6QD]\2XD0WD0QD^\2PDRo2PDml<XD0WD0QD
^\2QD_\2QDXBXD0QF`\2WD0PDai4PDgl6QDa\2QDb\2XD0WD0PDal5PDgl6PDZ`3XD0PD]l5WD0QDc\2PDT`;XD0VD0WD0QD
c\2PDT`;XD0QDd\2WD0QDe\2QDf\2XD0VD0WD0QDe\2QDf\2XD0QDg\2WD0PDdQ3P@Sc1QDh\2XD0VD0WD0PDdQ3P@Sc1QDh
\2XD0QDi\2WD0QDj\2QDk\2XD0WD0QDlMQDl\2QDm\2QDn\2XD0WD0QDo\2QDY8QDP]2XD0QDBQDQ]2TD1WD0PDTP7PDil6Q
DR]2XD0WD0QDmAPD`i4PDgl6PDVm<XD0WD0PD^i4PDci4PDoFXD0VD0WD0PD^i4PDci4PDoFXD0QDm=WD0QDS]2QDbR1TD1P
DYP<XD0WD0PDYn;PDai4QDT]2XD0WD0QDU]2PDai4PDil6PDWm<XD0WD0QDV]2PDci4PDil6PDZn;XD0WD0QD^\2PDbi4PDX
l5QDW]2XD0WD0QDX]2QDY]2QDQT2XD0PDil6TD1QDZ]2QD[]2TD1WD0QD\]2QD]]2XD0QD^]2TD2WD0PD]m<PDbi4XD0WD0Q
D_]2XD0`DRd4WD0PDam<PD]l5PDWZ6XD0WD0QD`]2QDa]2XD0VD0`DQ8WD0QD`]2QDa]2XD0QDaR1`DQ8QDb]2TD1WD0QDc]
2XD0VD0`Dmo6QDb]2TD1WD0QDc]2XD0QDd]2`Dmo6WD0PDki4QDe]2PDYl5QDi5QDf]2XD0WD0QDg]2PD`i4PDfT3XD0WD0Q
Dh]2TD1PDWl5XD0PDil6TD1QDi]2QDj]2TD2WD0QDk]2QDl]2XD0WD0PDgP5PDbl5PDil6PDbd5XD0WD0QDm]2PDil6TD1PD
Rd5XD0WD0PDS]<PDjMXD0`DT3`D]S<QDn]2WD0PDT^<XD0VD0QDn]2WD0PDT^<XD0QDo]2WD0PDYl5PDh8PDXl5PDgl6XD0Q
DP^2WD0QDco1PDal5QDQ^2XD0QDR^2WD0QDQGPDil6PDn7XD0WD0QDS^2PDgl6QD^W2PDgf1XD0WD0QDT^2PDT\4XD0VD0WD
0QDT^2PDT\4XD0QDU^2WD0QDV^2PDai4XD0QDW^2WD0QDX^2PDai4XD0QDY^2WD0QDZ^2PDil6QD[^2XD0WD0QDem1PDnP7P
Dil6PD_l4XD0PDTZ4WD0PD_l4PDSn<XD0QD\^2TD3QDa5TD1WD0PDPP3PDoe1XD0WD0QDf@TD2PDYi4XD0WD0QD]^2TD1PDT
n<XD0WD0PDUn<PD_l5PDWc4XD0WD0QD^^2PD[5TD1PDhi4PDdQ1XD0WD0PD`e1PD_4PD_l5XD0WD0QD_^2PDZQ;XD0WD0QD`
^2PDXl5PDU[3XD0WD0PDTJPDWn<XD0WD0PDob1PDWn<XD0QDa^2TD1WD0QDXAQDi5PDUm5PDT[3XD0WD0QDgITD4PDZ\4PDY
l5PDUU4XD0WD0QDb^2PDZl5QDi5PDVn:XD0WD0QDc^2XD0QFd^2WD0PD`i4XD0`Dil6`Dgl6QFe^2TD6QDf^2WD0PD`f4PD`
i4XD0WD0QDg^2TD2QDh^2PDil6QDi^2XD0WD0QDdT1TD2PDh]:PDeHXD0WD0QDj^2PD[n<XD0`Dfc5WD0QDeW1TD1PD^i4PD
il6PD\^:XD0WD0QDk^2PDXl5PD\n<XD0WD0PDob1PD]n<XD0VD0WD0PDob1PD]n<XD0QDl^2WD0QDm^2QDi5PD\h5XD0WD0Q
DQFS@0PDgl6QDn^2XD0WD0QDo^2PDil6PD\^:PDbd5XD0WD0QDP_2PD`n<XD0VD0WD0QDP_2PD`n<XD0QDQ_2WD0PDg`5PDg
3XD0WD0QDR_2QDS_2PD_l5PDP5XD0QDT_2PDgl6WD0PDcU3PDio4XD0QDU_2QDbR1WD0PDfX6PD_[4XD0WD0PDan<XD0WD0P
DYP<PD[l5QDV_2XD0WD0PDen<PD]l5PDm2XD0WD0QDW_2QDX_2P@hl6QDY_2XD0WD0QDZ_2QD[_2XD0TD1QD\_2WD0QD]_2P
DXl5XD0PDgl6WD0QD^_2PDXl5XD0QD__2WD0QD`_2PDkf;XD0WD0QDa_2TD1QDb_2XD0WD0QDc_2PDci4XD0`D_l5`Dai4`D
il6WD0PDHPD_l6PDYl5XD0PDPS<WD0QDd_2PDXl5QDk:QDe_2XD0WD0QDlMQDf_2QDg_2XD0QDh_2TD2WD0QDi_2QDj_2TD1
QDk_2XD0WD0PDhi4QDl_2QDm_2QDn_2XD0WD0PDoW:PDW^4XD0`Eih3`E>`En9`El8`Ek8`Em8`En8`EfE`Egg2WD0PDdf3P
DZS1PDZl5QDo_2XD0`D[5`Dh5`Dbc3`DY^4WD0PD]o<PDXl5PDeX5XD0WD0QDmQ1QDP`2PD_l5XD0WD0QDmQ1QDQ`2QDR`2X
D0QDS`2WD0QDcLQ@T`2Q@U`2TD1QDV`2PDXl5XD0WD0PD\P7PDgl6QDW`2QDX`2XD0WD0PD\P7Q@Y`2QDZ`2XD0`DYl5QD[`
2TD5WD0PDoe4QD\`2QD]`2XD0WD0PDoe4QD^`2QD_`2P@Vd5XD0PD4WD0PDoe4QD``2XD0VD0PD4WD0PDoe4QD``2XD0PD1Q
DTQ1QDX;WD0QDa`2TD2PDYl5XD0`Df\;`Dgl6QDTQ1QDX;WD0QDa`2QDb`2PDYl5XD0QDTQ1PDff3WD0QDc`2QDd`2XD0QDe
`2WD0QDf`2TD1QDg`2XD0WD0QDh`2PDYl5QDi`2XD0QFj`2TD4WD0QDk`2TD1PDbi4PDXl5Q@l`2QDm`2XD0WD0PDZ\;PD]l
5PDYV;XD0WD0PDiHPDWl5PDil6PDl4PDXl5PDil6PDg_5XD0WD0QDn`2PDXl5PDcDXD0WD0PDcg4QDo`2XD0WD0QDPa2TD2Q
DQa2TD1QDRa2XD0WD0PDXP=TD2PDeX1XD0QDSa2QDa5WD0PDc3Q@Ta2QDUa2XD0QDa5QDVa2WD0PDWa;PDZd4PDYl5XD0WD0
PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0QDWa2QDT_2PDgl6WD0QDXa2PD[P=XD0WD0PDZQ1PDT8XD0QDYa2WD0QDZa2PDfGP
D]l5XD0PDeGWD0QD`?PDai4QDi5QD[a2XD0WD0PDR1PDWl5PDil6PD_P=XD0WD0PD\l4PDfl5PD`P=XD0WD0PDaP=QD\a2XD
0WD0PDkR1QD]a2XD0WD0PDUR7PDci4PDil6PDdi4PDXl5QDi5XD0WD0QD^a2TD2QD_a2XD0`DgP=`D\Q5WD0QD`a2QDaa2PD
^i4XD0QDba2TD1WD0QDca2QDda2XD0WD0QDea2PDTP7PDil6TD1QDfa2XD0WD0QDga2PDil6PDXh1XD0VD0WD0QDga2PDil6
PDXh1XD0QDha2WD0QDia2PDil6PDXh1XD0VD0WD0QDia2PDil6PDXh1XD0PD1WD0QDja2QDka2XD0`DeX5`D_e1QDZb1WD0P
Ddb6QDla2XD0WD0QDma2QDna2Q@oa2QDPb2XD0`Dai4`DXl5QDQb2TD1WD0QDRb2XD0WD0QDSb2P@[j4QDTb2PDil6TD1QDU
b2XD0WD0PDXi4PDWl5PDil6PD`g1XD0WD0QDVb2PD\P7PDgl6PDUQ=XD0WD0PDo^6PDfl5PDUi:XD0WD0PDin4PDXl5PDVQ=
XD0WD0PDRGPDci4QDi5PDWQ=XD0WD0PDnl;PD`i4PDil6PDbk4XD0WD0PDT3PD\l5PDil6PDRf4PDZQ5XD0WD0PDXQ=PD_l5
PDil6XD0WD0PDZk4PD[R1PDil6XD0WD0PDYQ=PDai4XD0WD0PDbd5PD\OPD_X2XD0QDWb2PDil6QDXb2PDgl6PDcS1PDn2PD
_l5PDgl6PDnW:PDng4PD_i4PD_l5PDgl6PDnW:PD[l5PDZQ=PDci4PDZQ=PD]l5PDgl6QDYb2PDn`:PDZl5PDU6PDeX;PDai
4PDgl6QDZb2PDZl5PD[5PDci4PDYT5PDci4QDi5PD\Q=PDil6PD]Q=PDil6PDil6PD^o;QDi5PDai4PD\JPDbf3PDWl5PDil
6QD[b2PDgl4PDXl5QD`BQD\b2PDgl6PDfb:PDXl5PDil6PDci1PDmb1PDil6PD_Q=QD]b2PDbU;QD^b2PD_l5PD`Q=PDaQ=P
Dci4PDbQ=PDo_;QD_b2PDil6PDV[5`D`i4PDi1PD_l5PD]EPDci4PDil6PDbi;QD`b2TD1PDcQ=PD[l5PDil6PD`b4PDXl5Q
Dab2PDdQ=PDXl5QDbb2PDeQ=PDdZ5PDZl5PD[j4PDhDQDPo1PD_l5QDcb2PD_o3PDXl5QDi5QDdb2PDil6TD1QDeb2QDfb2Q
Di5QDgb2QDhb2QDib2QDjb2TD1QDkb2QDlb2PDWY4PDXl5QDmb2QDnb2PDYc4VD0QDmb2QDnb2PDYc4QDob2QDlMPD^i4PDY
l5QDbR1QDPc2QDaU2QDQc2QDRc2PDXl5PDng4QDQATD2PDjQ=QDSc2PDUU4PDnP7QDTc2QDej1TD1QDUc2PDWf3PDTMPDTMP
D_l5PD`b4PDSEPDQl4PDYl5PDT8PDmMPDSl4PDfe7PDmMPDgl6PDYc4PDmMQDVc2PD_l5QDWc2QDXc2PD\P7PDgl6PD\P7PD
gl6PDgo<PDgo<PDW5PDdT<PDWT1PDfl5PDTJPDfl5QDYc2PDTJPDfl5PDbg4PDTb1PDfl5PDU\6PDfl5PDPd1PDfl5PD]j4P
DkQ=PD_P=PD_P=QDZc2PD`i4PD_l5PDgl6PDlQ=PDci4PDgl6PDje3PDXl5PDmQ=QD_HQDi5PDhT5PDmb1PDdb4QD[c2PDhi
4QD\c2PDgl6PDnQ=PDXl5PDgl6PD]X2PD\l5PDgl6QD]c2SD0PDgl6PDTY6PD_l5PDgl6PDkOPDZl5PDgl6PDkf3PDd3PDgl
6PD^o;PDXl5PDgl6PDRR=QD^c2PDnP7PDae4PDUU4QD_c2PDTR=PDPHPDWl5PDkl6QD`c2QDcGPDkHPD]l5PDUP8PDdf3PDl
n:PDgl6PD[6PDUR7PDRo2PDWT1PDfl5PD]9PDae4QDac2QDi5PD\Q=PDci4QDi5PDoZ;QDbc2QDi5QDcc2QD`a2QDdc2P@^i
4QDec2PD^i4QDfc2QDgc2PDjo6PDWZ4PDfT3PDel5PDgl6PD\]4PDog4PD_l5PDai4PDch5PDcj4PDai4QDi5PDkb1PD[6PD
[3QDZW1PD_l5QDi5PDl_:PDZh4PDci4QDhc2PDUU4PDbi4PD_l4PDai4QDic2QDjc2PDc3PDPh3QDkc2QDlc2PDkf6PDil6Q
Dmc2QDnc2QDoc2QDPd2QDdc2QDUR1QDi5PDbf3PDo`:PDXl5PDic7PDXl5PDil6QDQd2QDRd2PDci4PDVDPD_l5QD_HPDkDP
Dil6PDo[;PDai4PDil6PD_l4QDSd2PDT8PDXl5QDi5PDmb1PDlX<PDa]4PD\R=PDmMPDbU;QDTd2QDUd2QDVd2PDk8PDdf3P
Dln:QD\1QDWd2P@Xl5P@il6QDXd2QDKPDil6QDYd2QDDPD_i4P@gl6QDZd2QDDPDRo2P@gl6QD[d2QDDPDil6QD\d2QD]d2Q
DDPDel4PD]l5PDel4PD]l5PD_P7QDDPD\l5PDVDQDDPD^R=QDDPD_l5PDiU3QDDPDbi4PDXl5QDi5PDUo6PD_l5QDFPD`i4P
DPP7QDFPD_l5QD^d2S@0QD_d2PDRo2PDgl6QD`d2QDFTD2PDci4QDi5PD\Q=QDFPDil6QDad2QDFQDi5QDbd2PD`i4QDGPDi
l6QDcd2PDXl5QDGPDil6QDdd2QDGQDed2QDGPDgl6QDfd2QDGQDi5PDn5QDGPDgl6PD]b3PDYl5QDGQDgd2QDhd2QDHPDil6
QDcd2QDid2QDHPDil6QDjd2QDHPD_l5PDiR3QDHPD_l5PDil6QDkd2QDHQDi5QDld2QDHQDi5PDUm5PDUo6QDHPDT?QD^HQD
HPD`i4PD_l5QDY@PD`i4PD_l5QDY@S@0PDn2QDITD2PDai4QDi5PDkb;QDITD2PDWl5PDdR=QDIQDmd2QDnd2QDIP@hl6PDa
`;PDai4PDil6QDIP@gl6PDhV5PDai4QDIQDi5QDod2QDJPDgl6QDPe2S@0QDQe2QDJQDRe2QDEQ@Se2S@0PD^S5PDai4QDEQ
Di5QDTe2QDEQDg5S@0QDUe2QDVe2QDEQDWe2TD1QDXe2QDETD2PDY_6PD_a7QDEQD^n1PD_l5QDYe2QDEPDgl6QDZe2QD[e2
QD\e2QDP1QDi5QD]e2QDP1PDil6QD^e2QDR1PD^Z;QDR1QD_e2QD`e2QDV1QDae2QDX1PDmo6QDi5PDUm5QDX1PDai4QDbe2
QDX1PDai4PDci4PDZQ=QDX1PD^i4QDce2`Dil6`Dgl6`Dhl6`D\j4`D]j4QDX1PD_l5QDde2PD]9QDX1PDXl5PD][4QDOPDb
i4QDee2P@il6PDVX6QDOQDh9QDfe2QDOQDge2QDhe2QDOQDie2QDNPDil6QDje2PDoi1QDNQDi5QDke2QDNQDi5QDle2QDme
2QDNPDci4PDil6QDne2QDNTD2PD_l5QDoe2QDNPD_l5PDTJPD\8QDU1PDil6QDPf2QDU1PDgl6QDQf2PDR_7QDU1PDil6QDR
f2QDSf2QDW1PDbi4QD`BQDTf2QDW1QDUf2S@0QDVf2QDW1QDUf2S@0PD_l5PDgCQD[2PDil6QDWf2QD[2QDi5PDgf1QDY2PD
il6PDe3QD^2PDgl6QDXf2QD[1PDgl6PDdZ;QD[1PDgl6QDYf2QD[1QDi5QDZf2QDc1QD[f2QD\f2QDd1PDil6QD]f2QDe1PD
[l5PDR_7QDe1PD\l5PDil6QDe1PDil6QD^f2QD_f2QDj1PDil6QD`f2QDj1PDai4QDaf2QDk1PDgl6PDW8QDk1QDbf2QDk1P
DRo2PDgl6QDk1QDi5QDcf2QDb1PDae4PDS`;QDQ2QDdf2QDW2PDRo2PDgl6QDW2PDil6PDV<QDV2PDZl5QDef2PDZl5PDcS1
PDmh:QD_2PDai4PDnP7QD`2PDil6PD_i;QDa2PDbi4PDXl5QDi5PD[5QDa1QDff2QDgf2QD`1QDi5QDhf2QD`1PDil6QDif2
`Dil6aD_5QD`1TD3PDZf4PDbi4QD`1TD3QD_d2VD0QD`1TD3QD_d2QDjf2QDi1QDkf2QDi1PDYl5QDm[1QDP2QDlf2QDP2PD
il6PD^W;QDP2QDi5QDmf2QDP2QDnf2QDof2PDci4PD[j2PDTR7PDci4PDTJQDPg2PDci4QDQg2QDRg2PDci4PDgl6QDSg2QD
Tg2PDci4PDgl6PDhg2PDXl5PDci4PDde4QDUg2PDci4PDci1PDmb1PDci4PDil6QDVg2PDci4PDSZ5PDod3PDai4PDil6QDW
g2PDai4PDil6QDXg2QDYg2PDai4PDmb1PDXl5QDZg2VD0PDai4PDmb1PDXl5QDZg2QD[g2PDai4QD\g2PDai4QD]g2VD0PDa
i4QD]g2QD^g2PDai4PDgl6QD_g2PDai4QD`g2QDag2PDai4PDil6QDbg2PDWl5PDil6QDcg2QDdg2QDeg2PDWl5QDej1QDfg
2PDRj1PD_l5PDTQ7PDmb1PDXl5PDil6QDgg2QDhg2PDXl5QD\V1QDig2QDjg2PD_EPDXl5QDkg2QDlg2PDTm5PDgl6QDmg2Q
Dng2PDgl6PDT3PDel4PDgl6QDog2QDPh2PDgl6QDQh2QDQBPDgl6PDeS=PDXl5QDbR1QDRh2QDSh2QDTh2PDgl6PD\]4QDUh
2PDgl6QDVh2QDWh2PDgl6PDaS7PDSV;PDgl6PDZl4PDV6PDgl6PDgS=PDXl5PDVP5PDgl6PD_8PDci4PDgl6PDhS=PD[5PDg
l6PDiS=PDXl5PDVDPDgl6PDmMPDjS=PDgl6PDj^6QDXh2PDj^6PDkS=PD_4PDkS=PDgl6PD[c1PDWT1PDgl6QDYh2QDZh2PD
gl6PD\c1QD[h2PDgl6QDmg2PDW6PDnCPD]l5PDoCPD^Z;PD]l5PDaP3PDnCPDXl5PDbg4PDmS=PDci4PDil6PDTR7PD_i4PD
]9PDn2PD]9PD]l5PDcQ<PD_9PD]l5PDUa6PDkn4PD]l5PDh`5PDdo4PD]l5PDnS=PDkHQD\h2PDkHPDQS6PDci1PDmb1PDmb
1QD]h2PD^o;QD^h2PDoi1QD_h2PDZm5PDai4PDof:PDai4PDYn;PDai4PD\6PD_c1PDTg1PD_c1PDUQ7PD_l4`Dii4`DVf4P
DUQ7PDil6QD`h2PDUQ7PDih3QDah2QDbh2PD^Y<PDRa:QD\V1PDYU5PDai4PDil6QDch2PDil6QDdh2PDXl5PDil6QDTf2QD
eh2PDil6PD\n2PDXl5PDil6PDaOPDXl5PDil6PDc_:QDfh2PDil6PDXZ4PDcj4PDil6QDgh2QDhh2PDbg4PDY]7PDbU;Q@`B
QDih2PDbU;PDSQ7QDjh2PD\P7QDkh2PDgl6QDlh2PDRR7PDgl6PDlo5PDRR7QDmh2PDhi4PD`1PDgl6PDhS5PDhi4QDnh2PD
gl6QDoh2PD_P;PDiP7QDPi2PD_P;PDYl4PDXl5PDHPDUh3PDTT=PDHPDgh4PDUT=PD^X:QDQi2PD`Z:PDVT=PDWT=PD]l5PD
iHPDog4PD_l5QDi5PDde4PDXl5QDRi2PDde4PDdb4PDSU1PDai4PDnP7PDl^6PDel5PDgCPDiHPDV^4QDSi2QDTi2PDZQ=PD
]l5PDXT=PDPV;QDUi2QDVi2PDmNPD^i4PDZl5PDil6QDWi2PD^i4PDWf4PDZl5PD^i4PD]l5QDXi2PD^i4PDYl5PDUU4PDnP
7PD`f<PDnP7PDmX1PDRS=PD]l5PDZ\;QDYi2PDgc4QDYi2PD^JPDYT=PDZT=PDel4PDkDPDXl5PD]6PDXi2PDfl5PDbk4PDT
R7PD^l4PD`i4PDil6PD^l4PDai4PDil6PDdg5PDXl5PD\h:PDeg5PDXl5PD\h:PD_l4QDZi2QD`BQD[i2PDje3PDXl5PDmQ=
PDb[5PDXl5PDil6PDiMPDfl5PD[T=PDe^8PD[P=QD\i2QD]i2TD2QD^i2PDV3PDgl6PDl_;QD_i2QDY>PD_EPDNPD]l5QD`i
2PDSj4PD_l5PDX:PDSj4PD_l5QD[GQDai2PDfCPDci4QDi5PDoW;PDYl5PD^h4QDbi2PDWGPDiT5PD`i4PD\T=QDci2PDnP7
PDil6PD\m4PDUU4PDam4PDUU4PDdd;QDdi2QD_Z1PD_m4PDUU4PDd4QDei2PDdo7PDai4QDfi2QDgi2TD1P@PHPD]T=QDhi2
P@ae4PD]\;QDRd2PD`i4QD_\1QDii2PD^i4QDQBQDji2PDbi4QD^]1PDg3PDn2PDn2PDg3PDg3PD]l5PDn2PDgl6PDe\<PD^
Y:PD]l5PD^T=PDYn5PDil6PDWo;PDSc1QDki2PDZOPD_l5PDgj6PDgl6PDoJPD_l5PDhl6PDUi5PDjU<PDhl6PDe2PD_l5PD
hl6PDU6PD_W;PDgl6PD_T=PDgl6PD`T=PDgDPDgl6PDaT=QDli2PDgl6PDeh5PDZ4PDWl5PDgl6PD`i;PDWl5PDbT=PDWl5P
DcT=PDbi4PDai4PDgl6PDdT=PDS1PD[P1PDil6PDS1PDci4PDil6QDmi2PD[j4PDi7PDjZ<PD\j4PDkb4PDjZ<PDfT3PDkCP
Del5PDdi4PD_l5PD^^4PDdi4PD_l5PDil6PDQS1PDci4PDeT=PDci4PDil6PDSU1PDgl6PDm\:PDkf;PDYl4QDni2PDc7PDg
T=PDgl6PDSc1QDoi2PDok4PDYl4PDai4PDko6PDPV3PDHPD\j4PDlR;PD]k;PDTh3PDel5PDil6PD\^:PDUo6QDPj2PDnP7P
Dn7PD]P7QDQj2QDld1QDRj2PDZl5PD]P7PDhl6PDTn:QDSj2PDae4QDTj2PDci4QDi5PDUm5QDUj2PDRf4PDX]4QDVj2PD_l
5PDil6QDWj2QDXj2PDgl6TD1QDYj2PDHQDZj2QD[j2PDnFPDj^6PDfl5PDgl6PDYn;QD\j2QD]j2PDfl5PDmMQDic2PDil6P
DkT=PDHPDo2QD^j2PDnT=PDXl5PDof5PD]S1PD_l5QD_j2PDoT=PDbf3QD`j2QDaj2QDbj2PDTY1QDcj2QDdj2PD]b;PDc_;
QDej2QDfj2PDmo6QDgj2QDhj2VD0QDgj2QDhj2QDij2PD[l5PDQ;VD0PD[l5PDQ;PD1QDjj2P@ai4PDdQ3VD0QDjj2P@ai4P
DdQ3QDkj2QDQATD2PDUf6PDae4PDbl5QDlj2QDbGQ@c<QDmj2TD2PD]o;QDnj2PDYl5PDgl6PDmb1PDXl5QDej1PD^i4PD_l
5QDoj2PDZl5PDgl6PDRT;PDXl5PD\j4PDgl6PDol<PDT`;QDPk2PDWl5PDil6PDWU=PDoP1PDjl4PDWl5PDnP7PDWl5PDeh5
PDWl5PDXU=PD]l5PDWl5PDil6PDl4PDXl5QDi5PDWl5PDYU=PDWl5PDgl6QDQk2P@[U=QDRk2PDil6PDcn<PDYb2PD_l5PDP
n4PD\U=QD^b2QDSk2QDTk2QDUk2PD_Z2PDci4QDVk2PD`i4PDil6PDYn4PD]l4PDXi4PDde4PDXl5PDP^;QDWk2QDXk2PDhE
QDYk2PDci4PDae4QDi5PD]Q1PDTP7PDZ\;QDi5PDZg;PDS1PD_l4PD]l5QDZk2PDbi4PDHPD]Y5QDkV2PDSQ<PDmg4PD`i4P
DfDPD[j4PDP[;PDXT1PDbi4PDXl5QDi5PDUj:PDae4PDil6QD[k2PDXS1PDil6PD_U=PDVe5PDci4PDgl6PD`U=PDeGPDh\<
QD\k2QD]k2QD^k2PDbe4QDi5QD_k2PDbU=PDai4PDil6PDT?PDci4PDil6PDil6PDYl4PDeZ<PDil6PDgP<PDl4PDil6PDTh
3PDYl5PDiQ1PDTJPDfe7PD_l5PDHPDcU=PDki4PDbS7PDRo2QD`k2PDgl6PDg`3PDj`;QDbDQDak2PDR8PDd8PDci4PDeNPD
Wg2PDbi4PDdU=PDbi4QDT1Q@g5S@0QDbk2PD_l5PDmNQDT1QDck2PD_l5QDdk2QDT1PDHPD[j4QDek2QDT1QDfk2QDek2QDT
1PD_l5QDi5PDUm5QDT1QDgk2PD_l5QDhk2QDMPDgl6QDnBQDMQDi5QDik2QDjk2QDMPDbi4QDkk2QD^1QDk:QDlk2QD^1QDg
FS@0QDmk2QDLQDnk2QDLQDok2TD1QDPl2QDLPDWl5PDil6QDQl2QDDPDTP7PDil6PDUa;QDDPD`i4QDRl2QDSl2QDDPDae4Q
D`BQDTl2QDDPD_l5QDUl2QDDPD_l5PDil6QDVl2QDDPDbi4QDWl2P@il6PDZd4QDDPDci4QDXl2QDDQDYl2QDDPDje3PDci4
PD]^4QDDPDje3PDil6QDZl2QDDPD_i4QD[l2QDDPD_i4PDil6QD\l2QDDPD_i4PDgl6QD]l2QDDPDZP7PDil6QDDPD\^:`D_
l5QDDPD_l5PD^6QDDPDgl6QD^l2QD_l2QDQ1QD`l2QDal2QDQ1QDbl2QDcl2QDQ1PD_a7QDZ1QDk:QDdl2QDZ1PDRo2PD`S1
QDHPDil6QDel2QDfl2QDHPDPHPDZl5QDHPDbi4PDXl5QDgl2QDHQDhl2QDHPD`i4QDil2QDHPDai4QDjl2QDkl2QDHPDS1QD
ll2QDHPDgl4PDXl5QDHPDfl4PDZl5QDFQDi5QDbd2PD`i4QDFTD2PDZl5PDgl6PD]l<QDFPDil6QDml2QDFPDYl5PDf\;QDF
TD2PDYl5PDf\;QDFQDnl2QDol2QDPm2PDno;QDGPDgl6QDQm2QDRm2QDGPDgl6QDSm2QDGPDmY;QDGPDZS1PDZl5QDGQDYIQ
DTm2QDIQDi5QDSCQDUm2QDITD3PDci4PDil6PDjHQDIQDVm2P@UU4QDJPDbi4QDWm2QDXm2QDJQDYm2PDRo2QDZm2PDRo2PD
ml<PDQd5PDRo2PDgl6QD[m2PDRo2QDbR1QD\m2QD]m2PDRo2QD^m2PDRo2QD_m2QDEQ@g5S@0QD`m2QDam2QDEPDHQDbm2QD
EPDHPDT8PDYl5QDEPD`R1PDSh3QDEPD^2QD^b2PDWZ4QDEPDgl6QDcm2PD_l5QDdm2QDEQDi5QDem2QDfm2QDP1PDa`5QDP1
QDgm2QDhm2QDP1QDim2S@0PDdi4QDP1TD2PD_l5PDcV=QDNTD2PDai4PDil6PDdi4QDNTD2PDai4PD]3QDNTD1PD`i4QDi5Q
DNQDjm2QDkm2QDNPDnP7QDi5PDSS5QDNPDil6QDlm2QDNPD[\4QDb`1QDOPDil6QDmm2QDY1QDnm2TD1QDom2QDV1PD[g;QD
V1QDPn2QDQn2QDV1PDci4QD`BPDUo6QDV1PDai4PDfV=QDo1PDai4QD`BQDRn2QDo1QDSn2QDTn2QDo1QDUn2PD]l5QDo1PD
ai4QDi5QDVn2QDbBPDai4QD`BPDd_;QDV2QD`BPDW`;QDV2QDWn2PD[l5VD0QDV2QDWn2PD[l5QDXn2QD[1PDRj1PDW];QD[
1PD]l4PD]l5QD[1PDil6QDYn2QD[1PDYn:PD^i4QD[1PDUU4PD[j2QD[1PDYl5PDT8QD[1PD^i4QD[1PDch3QD\1QDZn2P@a
e4QD\1Q@bR1QDXd2QD]1QD[n2TD1QD\n2QD_1QD`BQD]n2QDa1PDci4QD^n2TD2QD_n2QDa1TD2PDci4PDWl5PDil6QDa1PD
il4QDf1TD2QD`n2TD1QDan2QDf1PDil6PDX\<PD_i4QDf1QDbn2TD1QDcn2QDf1QDdn2PD_i4QDR2QDen2TD1QDfn2QDW1TD
2QDgn2QDhn2PDYl4QDc1QDin2TD1QDjn2QDX1PDgl6PDjV=QDX1PD_l5QDkn2QDln2QDX1QDmn2TD1QDnn2QDj1PDnP7PDae
4QDon2QDj1PDai4QDPo2QDj1PDPHPD\l5QD`BS@0QDQo2QDl1PDgl6PDo[<QDl1PDil6PDYl4QDm1PDUU4PDai4PD\l4QDm1
PDil6PDmf;QDn1QDRo2TD1QDSo2QDg1QDTo2`D]l5`D4`D_^4`Dfe1QDg1PDil6QDUo2PDYl5QDi1PD_i4PD_l5QDVo2QDS2
QDWo2TD1QDXo2QDKPDgl6QDYo2TD1QDZo2QDU2PDil6QD[o2PD`P3QDZ2QD\o2QD]o2QD]2QD^o2TD2QD_o2QD^2PDil6QD`
o2TD1QDao2QDb2QDbo2TD2QDco2QDc2PDhl6PDSm<QDc2PDil6PDog4QD\2PD^i4PD_l5QD\2PDci4PDil6PDXP7QD\2PDai
4QD^b2PDnV=QDh1PD`i4QDh1QD^b2QDdo2QDh1QDYIS@0QDeo2QD`2QDfo2TD1QDgo2QDCQDho2QDio2TD1P@mg4QDbR1QDj
o2P@Uo6PD_l5PDo2PDgl6PDdQ3QDko2QDlo2PDgl6QDmo2QDno2`E_l5`EWl5`E\l5`Eci4`ESP7QDoo2QDPP3PDgl6PDif4
PDon3PDgl6PDl[:PDUW=PDgl6PD[3PDci4PDgl6PDUGPDci4PDgl6PDSh:PDci4PDgl6PDj;PDXl5QDQP3PDgl6QDRP3PDYl
5PDgl6PDnP<PD\^4PDgl6PDXW=PDj\5PDgl6QDSP3QDTP3QDa5PDgl6PDP\7PDXl5PDgl6PDe^6PD_l5PDgl6PDTb4QDUP3P
Dgl6PDee1PDZQ1PDgl6PD]P1PDiR;PDgl6PDk^6PD\W=PDgl6PDSa4PD]W=PDgl6PD^W=PDci4PDgl6QDVP3QDWP3PDgl6QD
XP3QDYP3PDgl6QDZP3QD[P3PDgl6QD\P3QD]P3QDbR1QD^P3PDgi5PDgl6QD_P3QD`P3PDgl6PDXo;PDci4PDgl6PDT?PDi6
PDgl6PDWQ1PDee1PDgl6PD[a4PDXl5PDgl6PDgo4PDki4PDgl6QDaP3PD_Y5PDgl6QDbP3PDme2PDcW=PDme2PD^Q=PDgl6Q
DcP3QDdP3QDeP3QDi5QDfP3PDbi4PDXl5Q@`BQDgP3QDhP3PDTP7PDil6PDV[5PDbi4PDXl5QDiP3PDZl5PDY_6QDjP3QDkP
3PDY_6QDlP3PDY_6PDgl6PDch5PD^i4PDZP7PDUU4PD^i4PDil6QDmP3PD^i4PDci4QDnP3PDdDPD^i4PD_l5QDoP3PD^i4P
D_l5QDcGQDPQ3PD^i4QDQQ3QD][2QDRQ3PD`i4PDil6QDSQ3PD`i4QDi5PDgf1PD`i4PDai4PDil6QDTQ3PD`i4QDUQ3PDai
4PDil6QDVQ3QDWQ3PDai4PDil6QDXQ3PDai4QD^b2QDYQ3Q@ZQ3QD[Q3TD1PDai4PDko6PDQX=PDai4QD\Q3QD]Q3PDai4PD
gl6QD^Q3TD1QD_Q3PDfl4PDil6QD`Q3PDfl4QDi5QDaQ3QDbQ3QDcQ3TD1QDdQ3PD_P7QDbR1QDeQ3PDXP7QD^b2QDfQ3QDg
Q3PD\l5QDhQ3PDVe4PD]l5PDaS7PDXT1PD]l5PDak5PDSh:PDci4PDil6PDYl5PDil6PDSX=PDXl5PDUU4PD\l5QDiQ3PD_l
5PDZOPDYl5PDgl6PDhEPDgl6PDYc4PDSc1PD_l5QDjQ3PD_9PDef3PDS7PD_9PDci4PDil6PD]9PDci4QD`BQDkQ3PDVf4PD
n9PDo2PDkOQDVe1PDS9PDP^;PDci4QDlQ3PD`FPDWl5PDj4PDci4PDgl6QDmQ3PDci4PDil6QDnQ3VD0PDci4PDil6QDnQ3Q
DoQ3PDci4PDgl6QDPR3QDQR3PDci4PDWl5PDil6PDjMPDci4QDRR3PDci4PD]b3PDnb6PDci4PD[j4PDhb<PD^X=PDXl5PDn
P7PDUP<PDoi4PDZc4PDYl5PDil6PDfg2PDUQ7PD`e4QDSR3PDg[;QDTR3QDUR3QDVR3P@Xl5QDWR3PDPV3PD]g;PDcX=PDPV
3QDXR3QDYR3PDcFPDci4PDil6PDgT3PDnNPDfT3PDgT3PDel5QDZR3PDTa;PDaR4PDdQ3PDci4PDil6PDdQ3PDUo6PD_l5PD
dQ3QD[R3PDdQ3PD_V;`Dle1`D_h1PDk^6PDbk5PD]P1QD\R3TD1QD]R3QD^R3QD_R3QD`R3QD^R3PDn7QDaR3PDfT3PDXl5P
Dil6PDRf4PDbS7PDXl5PDgl6PDiX=PDbS7PDjX=QDbR3QDcR3PDdX;PD]l5PDdX;PDmP7QDdR3PDjP7QDeR3QDh9PDci4PDH
QDfR3QDgR3PDHPDXh1PDYl5PDHQDhR3PDHPDTJPDHPDZP1PDkX=PDHPD\j4PDlR;PDHPDQo2PD]P1QDYIPDT]4PD^l5PDhi4
QDgFQ@j5QDiR3TD1QDjR3PDhi4QDkR3QDlR3TD1QDmR3PDhi4PDT3PDbi4PDhi4PD^i4PD_l5PDhi4PDbU;QDnR3PDhi4QDo
R3QDPS3PDhi4PDYP1QDi5PDhi4QDk:QDQS3TD1QDRS3PDhi4PDYl5PDil6QDSS3PD_P;PD_l5QDTS3QDUS3PDbk4QDVS3TD1
PDYX;PDae4PD]l5PD]S1PDae4QDWS3TD1PDmb1PD^Y<PDYl5PDil6PD^Z4PDPY=PDXP7QDXS3QDfQ3PDU<PDTa;PDim7PD_j
5PD`Z:PDVT=PDTZ5PDjl4PDZJQDYS3QDZS3PD_l5QD[S3PDil6QD\S3QD]S3QD^S3TD1QD_S3QD`S3PDbi4QDaS3QDbS3QDc
S3QDXBPDil6QDdS3PDje3PD]l5PDje3PDci4QDeS3QDR^1P@Zl5PDRf4QDfS3QDgS3QDhS3QDiS3QDjS3TD1QDkS3PDRj1QD
lS3PDc3PDci4PDgh4PDc3PDci4QDi5PDlR;PDSW;PDci4PDil6QDmS3QDnS3TD1QDoS3QDPT3QDQT3QDRT3QDST3TD1PDnh:
QDTT3QD`BQDUT3QDVT3QDWT3TD2QDXT3PDoFPD]l5PDoW5PD`i;PD`i5PDV_<PDY_6PDgi4PDaS7PDgi4PDgi4PDgi4QDYT3
QDZT3QD[T3QD\T3TD1P@hi6PDm2PDci4PDil6QD]T3PDiY5PD\Y=PD[l5PDil6PDT?QD^T3QDbR1TD1QD_T3PDVW=PDae4PD
j]5QD`T3QDaT3TD2PDY_6PDil6QDbT3QDcT3PDo]5PD]l5PD`Y=PDaY=QDdT3PD\l4PD]l5PD]l4PDR8QDeT3P@il6PDR8PD
bY=QDfT3QDgT3PDci1PDXl5PDil6PDdY=PDki4QDhT3QDiT3PDki4PDoP7PDeY=PDki4PD_4QDQBQDjT3PDki4PDaS7PDR^6
PDki4PD`S7PDki4PDXf3PD]l5PDo2PDXf3PDXl5PDil6PDec1QDkT3PDNPD]l5PD]c<PDg_5PDei5PD\j4PDkb4QDlT3PD\j
4PDS1PDVn:PD\j4PDZ2PDSm<QDmT3PDnP<QDnT3PDa`5PDY_6PDa`5PD`i4PDgl6PDWJQDoT3QDPU3QDQU3QDRU3PDil6PDV
FQDSU3PDRe4PDkY=QDTU3QDUU3TD1QDVU3PD[l4PDXl5PDil6PDZd4PDXa;PDo`5PD]l5PDgl6PDZl5PDgl6QDWU3PDZl5PD
mY=PD`^<PDZl5QDXU3TD1QDYU3QDfOQDZU3PDU7PD^o;PDXl5QD[U3PDnY=PDjl4PDTh3PDYl5PDkn6PDlb1PDXl5QD\U3QD
]U3QD^U3TD1QD_U3QD`U3PDai4QDaU3TD1P@Xd4PD\^:QDbU3P@Xl5QDcU3QDdU3PDk8PDQg3PDU3PD[Y1QDeU3PDlo6PDne
;PDnNPD_l5PDil6PDe:PD[l5PDil6QDfU3P@Xl5PD[l5PDlY;PD[l5PDil6PDle1PD[l5PDXIPDec3PDci4PD[5PDen<QDVe
1PDgP5PDbl5PDil6PDPQ5PD]l5QDgU3PDSZ=PD]l5PDUW6PD^4PDfl5PDQi:PDSHQDhU3PDR\;PDil4PDeGQDiU3PDT[6QDj
U3PDUZ=PDVZ=QDkU3QDlU3TD2QDmU3PDoS1PDeQ;PDT3PD]l5QDnU3PDYn;PDci4PDil6QDoU3QDPV3Q@i5PDYP<PD[l5PDW
Z=PDgl6PDZe4PDRd5PDWU1QDQV3QDRV3PD]S1PD]l5PDYZ=PD]S1PD_l5PDYP<PD_i4PDWl5PDiV=PD_i4PDci4PDil6QDSV
3PD_i4PDil6QDTV3QDkIQDUV3TD1QDmIPDZZ=PD]l5PD[Z=PDdf4PDfl5PDcT3PDlk4PDSQ7QDVV3QDWV3QDXV3TD1QDYV3P
DnOPDal5PD]l4PD]l5PDk^6PD]Z=PD]g;PD^Z=PDRe4PDZFPDdT<PDoi1QDZV3PD_Z=PDgl6PD_S1PD[l5QD[V3QD\V3TD1Q
D]V3PDfS5PDYl5QD^V3QD_V3TD2QD`V3QDaV3PDWl5TD1QDbV3QDcV3PD[l5PDSc1QDdV3QDeV3PDcOQDbR1TD1QDfV3QD`?
QDgV3PDci4PDoa1QDhV3TD1QDiV3PDXIPDT\4QDjV3QDkV3TD1QDlV3PD`m3PDZT5PDXo:PDiZ=QDhb2QDmV3QDnV3QDoV3P
Dmo6PDe5PD[n4QDPW3QDQW3PDjZ=PD`^;PDdT1PDil6PDo\;QDRW3QDSW3PDZX5PDci4PD`i4PDil6PDXIPDai4PDgl6PDXV
5PDbi4PD_l5QDTW3PDUm5QDUW3PDjX1QDVW3TD1P@m];PDYc<PDmk3PDYm;PDci4PDlY5PDhY=QDWW3QDi5QDXW3PD^l4PD]
l5QDYW3PDmZ=PDil6PDZ`3PDil6PD\o4PDSQ<PDmg4PDk`6QDZW3PDbe4PDil6PDS^:PDcg4QD[W3PDYS1QD\W3PD^^4QD]W
3PDoZ=PDiQ1PDeZ<PDei4PDeLQD^W3PDX^;QD_W3PDgP<PDhP<QD`W3QDaW3PDWo4QDbW3QDi5PDcX;PDil6QDcW3QDdW3PD
il6QDeW3QDfW3PDil6PDon3PDci4PDil6PDS[=PDnNPDil6PDbk4QDgW3PDil6PDPo;PDc3PDil6PDgP<PDhP<PDil6PDag1
QDhW3TD1PD`i4`Dil6`Dgl6`DWj4`DcEPDil6PDlb1QDiW3PDil6PD\^:QDjW3PDTP7QD`BQDkW3TD1P@V[5QDlW3PDV[=PD
V[=QDi5QDmW3QDnW3TD1QDoW3QDPX3QD\APDZ[=PDci4PD[[=PDXn<PDkR1PD\[=PD][=PD]l5QDQX3QDRX3TD1PDdf4PD^[
=PD\l5PDl[:PDUW=PDYT7SD0QDSX3PDXl5PDcf3PDXl5PDUf5QDTX3TD1WD0QDd2XD0VD0QDTX3TD1WD0QDd2XD0QDUX3QDV
X3Q@a5TD1WD0QDWX3S@0QDe2XD0VD0`Dci4`DWl5QDVX3Q@a5TD1WD0QDWX3S@0QDe2XD0QDXX3`Dci4`DWl5QFYX3TD6PD4
QDZX3S@0WD0QDd2XD0VD0QFYX3TD6PD4QDZX3S@0WD0QDd2XD0QD[X3WD0QD\X3SD0XD0VD0`D^\4WD0QD\X3SD0XD0QD]X3
`D^\4WD0QD^X3QD_X3XD0`DnGWD0QD`X3QDaX3XD0WD0PDZ\=QDbX3XD0WD0QDcX3PDXl5QDdX3XD0QDeX3QDfX3TD1WD0QD
g2QDf2XD0QFgX3TD2WD0QDhX3PD[j4QDQBXD0WD0QDiX3PDci4PDjU<XD0WD0QDjX3QDi5PDUm5PD`P3XD0WD0QDkX3PDXl5
QDlX3TD1QDmX3XD0WD0QDnX3QDoX3XD0WD0QDPY3QDQY3XD0WD0QDRY3PD]9PDai4XD0QDSY3WD0QDk:QDTY3QDWQ2QDUY3T
D1VD0XD0QDSY3WD0QDk:QDTY3QDWQ2QDUY3TD1QDVY3XD0WD0QDWY3QDXY3TD1QDYY3XD0`Dgl6`Dil6WD0QDZY3QD[Y3XD0
WD0QD\Y3PD_l5XD0YD2WD0QD]Y3PD_l5QD^Y3XD0WD0QD_Y3QD`Y3XD0QFaY3QDjY1QDY@TD1WD0QDbY3XD0`Dai4`DWl5WD
0QDcY3QDdY3XD0YD2WD0QDeY3QDfY3S@0XD0QDgY3WD0PD`S7QDhY3XD0WD0QDiY3XD0WD0QDjY3XD0QDj8`DVf1`DWf1QDa
5WD0PDil6QDkY3QDlY3XD0QFmY3QDa5Q`1j5WD0QDnY3XD0VD0QFmY3QDa5Q`1j5WD0QDnY3XD0QDoY3QFPZ3TD3QDa5Q`1j
5WD0Q`1j5QDQZ3XD0VD0QFPZ3TD3QDa5Q`1j5WD0Q`1j5QDQZ3XD0QDRZ3WD0QDY@aDo5aD_5SD0PD]l5`Dgl6`Dhl6`Dil6
`D[j4aD_5SD0S@0XD0QDSZ3QDTZ3Q`1j5WD0QDUZ3XD0QDVZ3WD0Qd1j5QDi2XD0`D[j4QDj8aD_5WD0QDi2XD0`D[j4QDj8
aD_5WD0QDY@Q`1j5QDi2XD0S@0QDWZ3QDXZ3PDo9QDYZ3WD0Q`1j5QDZZ3XD0QFZT1QDa5Q`1j5WD0Q`1j5QD[Z3XD0QD\Z3
QDa5Q`1j5Q@Y@WD0Q`1j5QD]Z3XD0WD0QDi2`DeP7`DYl5`DXl5`D]l5`Dci4`DWl5`D_l5`Del5`Dlh3`Dfl5`DiP7`Dai4
`DZl5`Dei4`D\l5SD0QDU[1XD0aD_5WD0PDil6PDgCPD]l5XD0PDoCWD0QDc<PDil6SD0QD^Z3QD_Z3XD0PD\l5`Doe4`Dd^
=`DnP7`Dgo6`D\j4`D]j4`DQQ7`DoP7`Dfo6WD0SD0QD`Z3XD0`Eil6`E]F`EV8`E^FQDaZ3TD1WD0QDh2XD0`DZ7`DQ\5`D
oe1`DXl5QDbZ3WD0PDPR7QDgFSD0XD0VD0QDbZ3WD0PDPR7QDgFSD0XD0QDk>QDa5WD0QDcZ3QDdZ3XD0QDeZ3QDfAWD0QDf
Z3XD0QDgZ3QDhZ3TD1WD0QDiZ3XD0VD0QDhZ3TD1WD0QDiZ3XD0QDjZ3QFmY3TD4QDa5Q`1j5WD0QDkZ3QDlZ3XD0VD0QFmY
3TD4QDa5Q`1j5WD0QDkZ3QDlZ3XD0QD^b1QF\Z3QDa5WD0PDHSD0XD0VD0QF\Z3QDa5WD0PDHSD0XD0PD1QDmZ3WD0PDHSD0
XD0VD0QDmZ3WD0PDHSD0XD0PD1WD0QDgFPD\c1SD0XD0QFmY3WD0QDnZ3PDmNQDoZ3XD0QDa5QDP[3TD3WD0QDQ[3XD0`DXl
5WD0QDR[3TD1QDS[3QDT[3XD0QDa5WD0QDU[3TD2QDV[3PDXl5QDS]1XD0WD0QDW[3PDXl5QDX[3QDY[3XD0WD0PDbk4QDZ[
3XD0`Dci4`DWl5WD0QD[[3XD0`DXl5WD0QD\[3QD][3XD0`DVf1`DWf1`DZ5`DT\5`Db^4`D\l5`DXl5`Dci4`Dai4`Dke1Q
FmY3QDa5Q`1j5WD0QD^[3PD_l5QD_[3XD0WD0QDo?QD`[3TD1QDa[3XD0QDb[3PDfg2PDef3PDmNPDhg2QDc[3QDSW1`DRZ4
`DXg1`DZF`D\o4`Dbf3`Deb5`D_H`DP\7`D\HS@0QDd[3QDZ@PD^[4`DXl5PD]c1QDe[3PD\l5QDY@S@0WD0QDf[3XD0QDg[
3QDc<TD1PDil6QDh[3QF\Z3TD1QDa5WD0PDgl6Q`1j5SD0XD0QDi[3QDj[3WD0QDk[3XD0QDl[3QDm[3QDn[3PDil6QDo[3Q
DP\3QDo[3QDP\3QDQ\3QDa5Q`1j5WD0QDR\3XD0QDS\3QDT\3QDU\3`DnF`DXl5`Dci4PD_a7QDV\3QDW\3QDX\3QDb5Q@g5
Q`1j5QDY\3QDY@QDZ\3PDil6QD[\3QD\\3PDXX<PDm^<QD]\3QD^\3PDbX1QD_\3PDhi4QD`\3QDa\3PDhi4QDb\3PD]9PDc
i4PDil6PDdh5PDnl;PDai4PDmMPDS2PD^i4PD\^:QDc\3QDd\3QDe\3PDil6QDf\3PDil6QDg\3QEh\3QDi\3TD1WD0QDj\3
XD0QDk\3QDa]1QDl\3QDU[1QDm\3QDn\3QDo\3QDP]3PD_l5QDQ]3QDR]3QDS]3QDT]3QDU]3QDV]3PDgT1QDW]3PDoa1QDX
]3PDna1QDY]3PDhi4PDgl6QDZ]3PDYl5QD[]3QD\]3PDYl5PDP9QD]]3QD^]3QD_]3QD`]3QDa]3PDXl5QDb]3PD\l5QDc]3
QDd]3QDe]3PDob1QDf]3PDWZ8PDXm;QDg]3QDh]3PDYn;PDeh4PDbk4QDi]3QDR6Q@SIQDTIWD0QDj]3XD0QDR6TD1WD0QDV
R3XD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDY@Q`1j5aDk2aDd4aD_5WD0QDi4XD0QDk>
QDj2QDa5TD1WD0QDY@S@0QDk]3XD0VD0QDj2QDa5TD1WD0QDY@S@0QDk]3XD0QDm=QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2X
D0VD0QDl2TD1QDa5TD1WD0QDY@Q`1j5QDm2XD0QDl]3QDm]3WD0PDca3PDgS=XD0VD0QDm]3WD0PDca3PDgS=XD0QDk>WD0Q
Dn]3PD]W=QDo]3XD0WD0PDoa=PDPb=XD0QDP^3TD3WD0PD[j4PDUo6PDR\7XD0WD0QDQ^3QDR^3PDal5XD0QDS^3WD0QDT^3
PDVa;XD0WD0PDci4QDU^3XD0VD0WD0PDci4QDU^3XD0QDV^3WD0PDgf1PDXl5PDRb=XD0QDW^3TD3WD0PDgf1PDXl5PDUb=X
D0WD0QDX^3PD_l5XD0QDY^3WD0PDXg:PDnGPDci4XD0QDZ^3WD0QD[^3PDci4PDjh3XD0QD\^3WD0QD[^3PDci4QD]^3XD0W
D0QD^^3PDci4PDil6PD]b=XD0WD0PD_l5QD_^3PDog:XD0VD0WD0PD_l5QD_^3PDog:XD0QDm=WD0PD_b=PDog:XD0PDgl6W
D0PD`b=PDXl5XD0QD`^3QDb5TD1WD0QDa^3PDXf3XD0VD0`DYH`D^i4QDb5TD1WD0QDa^3PDXf3XD0QDb^3`DYH`D^i4QDc^
3TD4WD0QDd^3QDe^3QDbR1QDf^3XD0VD0QDc^3TD4WD0QDd^3QDe^3QDbR1QDf^3XD0PD1WD0QDU\1PD_l5QDg^3TD3PDel5
PDUl5XD0PDdf3TD1WD0QDh^3TD2PD[^;XD0WD0QDi^3PD`o4PD_l5XD0QDa5PDgl6WD0PDkl6PD_3XD0WD0PDgg<QDj^3XD0
WD0QDk^3PDUU4PDci4XD0VD0WD0QDk^3PDUU4PDci4XD0QDl^3WD0QDi5PDgl6PDgf1PD_l5XD0WD0PDbi4QDm^3PDS1PDlc
4XD0WD0PDil6PDbj4PDYn4XD0WD0PD`i4PDmh1XD0VD0WD0PD`i4PDmh1XD0QDn^3WD0PDib=PDZFXD0WD0PDZh5PDjb=XD0
QDo^3QDa5TD1WD0QDP_3PDil6PDkl6QDQ_3XD0WD0PDhd3PDVQ1PDlc4XD0WD0PDdl4PDil6PDln4XD0VD0WD0PDdl4PDil6
PDln4XD0QDm=WD0QDR_3P@gl6QDn2PDkb=XD0WD0QDfb2PDho6PDkb=XD0QDS_3TD1QDa5TD1WD0QDe^3QDT_3XD0VD0QDS_
3TD1QDa5TD1WD0QDe^3QDT_3XD0QDU_3WD0QDV_3QDW_3XD0QDX_3TD1QD^_1WD0QDY_3QDZ_3QD[_3XD0`D_a3PDgl6WD0P
Dnb=PDci4XD0QD\_3TD1QD]_3QD^_3TD1WD0QD__3XD0VD0QD^_3TD1WD0QD__3XD0QD`_3WD0PDfCPDfl4QDa_3XD0WD0PD
ai4PDR8PDWFXD0WD0QDb_3PDai4XD0QDc_3TD1QDd_3WD0QDe_3PDil6PD_];XD0WD0PDai4PDho6QDf_3XD0VD0WD0PDai4
PDho6QDf_3XD0QDg_3QDh_3TD2WD0QDi_3PDPHPD\l5XD0QDj_3WD0QDk_3QDl_3PDci4XD0QDm_3WD0PDZl5QDn_3XD0VD0
WD0PDZl5QDn_3XD0QDo_3WD0QDP`3PD[5XD0VD0`DX\<WD0QDP`3PD[5XD0QDQ`3`DX\<WD0QDR`3PDTP7XD0QDS`3TD2QDT
`3WD0QDU`3XD0QDV`3TD1QDW`3WD0QDX`3XD0TD2QDY`3WD0PDXZ4XD0WD0QDZ`3PDkl6XD0QD[`3TD1WD0QD\`3XD0VD0QD
[`3TD1WD0QD\`3XD0QD]`3WD0QDbY1PDTJXD0VD0WD0QDbY1PDTJXD0QD^`3`EfE`Egg2`El8`Ek8`En9`E>`Em8`En8`Eim
3`Eo9`Ehg2WD0PDdf3PD\8QD_`3XD0SD0WD0QD``3QDo]3PDai4XD0QDa`3PDai4TD3WD0PDZl5PDgl6PDPd=XD0QDPKQDb`
3PDkIWD0PDai4PDil6PDm5XD0WD0QDc`3QDd`3PDXl5XD0aD_5WD0QDe`3PDil6QDf`3XD0WD0QDg`3QDh`3QDRd2XD0VD0W
D0QDg`3QDh`3QDRd2XD0PD1WD0QDi`3QDj`3QDk`3QDl`3TD1QDm`3XD0WD0QDmi1PDbc3PDiP7XD0WD0QDUQ1PDhi4PDbc3
PDiP7XD0WD0QDn`3PDbc3YD2XD0WD0PDRZ4QDo`3XD0`DXl5WD0QDPa3XD0QDQa3`DP\7WD0QDRa3PDXl5XD0QDSa3WD0PDc
i4PDil6PDUh:PDXl5XD0QDTa3TD2QDUa3WD0QDVa3PDXl5QDWa3XD0QDXa3TD1WD0QDYa3TD1PDYd=PD_l5XD0QDXa3TD1WD
0QDYa3TD1PDYb;PD_l5XD0QDZa3TD1QD[a3QDXa3TD1QDa5TD1WD0QD\a3XD0QD]a3WD0QD^a3QD_a3XD0QD]a3QD`a3TD2W
D0QDaa3XD0QDba3QDa9TD2WD0QDca3PDTP7XD0`Dgl6`D\j4`D]j4`D[j4QDa9TD1QDa5WD0QDda3XD0PDil6QDa9TD1QDa5
PDdR1WD0QDea3TD1QDfa3XD0WD0PDih3QDa>QDe;TD1QDga3PD_l5PDd3XD0WD0PDTQ7PDil6PDmi3XD0WD0QDha3TD1PDfT
3PDel5XD0QDia3TD1QDja3WD0QDka3PDfT3QDla3PDel5XD0WD0QDma3QDna3XD0VD0WD0QDma3QDna3XD0QDoa3WD0PDVg3
QDPb3XD0WD0PDYQ7QDQb3XD0WD0PDYl5QDRb3PDSX=XD0QDa5WD0PDgl6PDYZ3XD0VD0QDa5WD0PDgl6PDYZ3XD0QDk>WD0Y
D1PD_l5PDYP<XD0QDSb3Q@`GWD0QDTb3PD^i4XD0QFUb3Y@0WD0PDZc;XD0QDhJWD0QDVb3PDil6QDWb3XD0WD0QDXb3TD1P
Dfe7XD0QFYb3Q@_5Y@0WD0QDZb3XD0QD[b3WD0QD\b3TD1Q@]b3QD^b3XD0QFfMY@0WD0QD_b3XD0QD`b3QD_5WD0QDab3XD
0WD0QDkIQDbb3XD0WD0PD^i4PDci4PDeX;XD0WD0QDgFS@0PDW5PDYl5QDcb3P@Xl5XD0VD0WD0QDgFS@0PDW5PDYl5QDcb3
P@Xl5XD0QDdb3WD0QDeb3TD2QDfb3XD0SD0WD0QDeb3TD2PDmo6XD0QDgb3TD1QD^_1WD0QDhb3QDib3Q@jb3TD1QDkb3XD0
QFlb3TD1WD0QDmb3XD0`Dil6`Df[4`De[4`Dgl6`Dci4`DSg=QDa5Q@g5Q`1j5S@0WD0QDnb3XD0VD0QDa5Q@g5Q`1j5S@0W
D0QDnb3XD0QDob3PDai4PDil6QDPc3VD0PDai4PDil6QDPc3QDQc3PDci4QDRc3PDY_6QDSc3QDTc3QDUc3QFVc3WD0QDWc3
XD0VD0QFVc3WD0QDWc3XD0QDXc3QDYc3TD2WD0PDTP7XD0VD0QDYc3TD2WD0PDTP7XD0PD1QDZc3QD[c3`Dag=QD\c3S@0WD
0QD]c3XD0PD^P1QD^c3PDY_6PD_a7PDbi4PDXl5PD_a7QD_c3TD2PDTP7PDfT3PDel5QDej1PDPh3PD]7QD`c3PD_i4P@il6
QDac3PDT8QDbc3QDbc3VD0QDbc3PD1QDcc3QDdc3QDec3Q`1j5WD0QDfc3XD0VD0QDdc3QDec3Q`1j5WD0QDfc3XD0QDgc3Q
Dhc3Y@0Q@b5Q@j5WD0QDP3XD0VD0QDhc3Y@0Q@b5Q@j5WD0QDP3XD0QDic3QDjc3WD0QDkc3QDlc3XD0QFo5TD2WD0QDmc3Q
Dnc3XD0QDoc3PDZl5`DcGQFPd3TD1`Ea1`EV3`E^O`E_O`EH`Eci4`Eil6`Egl6`Ehl6`EXl5`ERQ7`Ego6`EXl<WD0QDo2X
D0QDYMQ@l5WD0QDo2XD0QDQd3UD0WD0QDo2XD0SD0PDTY6PDXl5PDTh=QDRd3PDci4PDil6PDjHQDSd3PDXl5PD^S5PDai4P
Dil6QDTd3PDai4TD1QDUd3Q@RAPDTi4QDPAQDVd3PDRj1PDTh=QDWd3PDXl5PDQo2QDXd3PDXl5PD[j2PDW6PDXl5QDYd3QD
Zd3PD`i4PDnU3QD[d3QD\d3QDRk2PD`i4PDfT3PD_HPDXg:PDV8PDdg;PDQT=QD]d3PDXV=PDhb<PDdi4PDlS=PDPV3PDeZ<
PDh4PDk^;PDSm<QD^d3PDU6PD[T5PDUm5PD[T5PDna1QD_d3QDmAQD`d3QDcGQDad3PDae4PDil6PDmb1PDgl6QDbd3PDXl5
QDcd3QDdd3QDed3PD_l5QDfd3QDgd3PDai4PDlb=PDjX1QDhd3PDm];QDid3QDjd3PD\\5PD^l5PDh^<PDPQ5PD]l5PDn7PD
Rf4PDbk4QDkd3PDgl6PDQFPDi6QDld3QDmd3QDnd3PDgl6PDj^6PDWo;PDREPDai4PDmb1PDX:PDai4QDod3PDWl5QDPe3QD
Qe3PDah=QDbR1QDRe3PDWo;QDbR1PDmMPDjS=QDSe3PDY^4QDTe3PDW5PDYl5PDnP7PDgl6PDfS1PDXl5PDgl6QDUe3PD_l5
PDgl6QDVe3QDWe3QDXe3QDgQ1QDYe3PDTX:PDfl5QDZe3QD[e3QD\e3QD]e3PDil6QD^e3QD_e3QD`e3QDPW3QDQW3PDoFPD
]l5PDo[;PDP1QDae3QDbe3QDce3PDai4QDde3QDee3QDfe3QDge3QDhe3QDie3QDje3QDke3QDle3QDme3QDne3QDoe3TD1Q
D^HQDPf3QDkIQDQf3QDRf3VD0QDRf3PD1QDSf3PDZ]5QDTf3`E>`En9QDUf3PDgl6QDVf3QDWf3QDXf3TD1QDYf3QDZf3QD[
f3Q@\f3QD]f3QD^f3QD_f3QD`f3PDbi4PDXl5QDaf3PDnP7PDae4PDil6QDbf3QDcf3QDdf3QD^\2QDef3PDTa;PDaR4QDff
3QDgf3PDee1PDZQ1QDhf3PDTP7PDSU5QDif3PDTP7QDjf3QDkf3PDYl5PDil6PDSX=PDXl5QDlf3PDa`5PDgl6PDaS7PDSV;
PDci1PDXl5PDil6PDdY=PDon3PDci4PDil6PD_EPDXl5PDWZ:PDRo2QDmf3S@0PDmMPDjS=QDnf3QDof3QDPg3TD3QDQg3QD
Rg3PDXl5PDWl5PDil6QDSg3PDXl5QDk:QDTg3QDUg3QDVg3QDWg3QDXg3QDYg3QDZg3PDil6PD\l<QD[g3TD1QD\g3QD]g3P
Del4QD^g3PDil6QD_g3QD`b2TD1QD`g3QDag3QDbg3QDdP1QD_HTD3PD[l5QDcg3QDRFPDil6QDdg3PDof5QDeg3QDfg3QDg
g3QD`k2PDai4PDTS=PDZFPDdT<QDhg3PDZV3PD_a7PDYP<PD[l5PD[j4QDig3QDjg3PD_i4QDkg3PD_i4QDlg3PDci4QDmg3
PDjMQDng3QDog3QDPh3P@Zd4QDQh3TD1QDV\2QDRh3QDSh3QDTh3QDUh3QDVh3PDhj=PDXl5PDmMQDWh3QDXh3QDYh3PDnY=
PDjl4QDZh3TD3PDRo2PDfl5QDZZ2QD[h3SD0PDWl5PDgl6PD^i;PDci4QD[GQD\h3PDbi4PDXl5QDWHQD]h3PDbi4PDXl5PD
ko6QD^h3QD_h3TD1QD`h3QDah3TD1PD^i4QDbh3QDch3QD_AQDdh3QDeh3PD[P1QDfh3PDHPDia:PDbk4QDgh3PDPQ1PDQEP
Dic7PDXl5PDil6PDng4QDhh3QDih3PDWk=PDae4aE_5`EPQ7`EVe4WD0QDjh3PDPHXD0VD0`D\l5aE_5`EPQ7`EVe4WD0QDj
h3PDPHXD0QDkh3`D\l5WD0QDlh3PDZl5PDil6QDmh3XD0WD0PDai4QDnh3TD1PDlo<XD0WD0PDgGQDoh3PDai4PDiP7QDPi3
XD0WD0PDm9PDkl6XD0VD0WD0PDm9PDkl6XD0QDm=WD0PDWl5PDgl6PDk^6XD0QDQi3WD0PDk^6QDQi3XD0VD0WD0PDk^6QDQ
i3XD0QDRi3WD0QDSi3PDai4QDi5PDVn:XD0WD0QDTi3PDae4XD0QDUi3WD0QDVi3XD0VD0QDUi3WD0QDVi3XD0QDWi3WD0QD
Xi3QDYi3XD0WD0QDZi3PD]V=XD0WD0QD[i3PDil6PDSHXD0WD0QD\i3PDil6QD]i3XD0QD^i3TD4WD0Q@_i3QD`i3QD]b3XD
0WD0QD_i3QDai3P@PP7QDbi3QD]b3XD0WD0QDai3P@PP7QDbi3QD]b3XD0WD0QDci3PD`i4XD0`D_l5`Dil6`Dmo6`DnG`D_
i4`DVP7VD0WD0QDci3PD`i4XD0`D_l5`Dil6`Dmo6`DnG`D_i4`DVP7QDdi3WD0QD_c3PD`i4XD0QDei3WD0QDfi3TD2QDgi
3XD0VD0QDei3WD0QDfi3TD2QDgi3XD0QDhi3WD0QD`?QDii3P@hi4PDci4XD0WD0QDg_1QDji3QDki3XD0WD0QDli3Q@ca1Q
Dmi3PDZl5XD0QDni3WD0QDoi3QDPj3PDci4PDXZ=XD0WD0PDci4PDXZ=QDQj3XD0WD0PD]P1PDci4XD0QDRj3WD0PDcc5PDc
i4QDi5XD0WD0QDSj3TD2QDTj3XD0WD0QDUj3QDVj3XD0WD0QDWj3TD1QDXj3PDai4XD0QDYj3WD0QDZj3PDmo6PD]6XD0WD0
QDb5Y@0PDb]2XD0VD0WD0QDb5Y@0PDb]2XD0QD[j3WD0QD\j3QD]j3XD0WD0QD^j3PDgl6TD1QD_j3XD0`DXl5WD0QD`j3XD
0QDaj3WD0QDbj3PDTP7PD_l5XD0QDcj3WD0QDje3QDdj3QDej3XD0VD0aD_5WD0QDje3QDdj3QDej3XD0QDfj3aD_5WD0QDg
j3P@Xl5QDi5QDhj3XD0WD0PDTQ7PDil6PDmi3XD0WD0QDij3PDil6PDmi3XD0WD0PDnP7PDWl5PDeh5XD0WD0PDVd5QDjj3P
@Xl5PDa`5XD0WD0QDkj3PD_l5PDa`5XD0WD0PDRj1PDTh=XD0WD0QDlj3QDi5QDmj3QDnj3XD0WD0QD\[2QDoj3PDZl5XD0W
D0QDPk3PDil6QDQk3XD0VD0WD0QDPk3PDil6QDQk3XD0QDRk3WD0QDSk3P@^i4QDTk3PDUl=XD0WD0QDUk3QDVk3QDWk3XD0
VD0WD0QDUk3QDVk3QDWk3XD0QDXk3WD0QDlMTD1QDSCQDYk3QDSk2XD0WD0QDZk3PD_l5XD0QD[k3WD0QD\k3PDci4PDf^<X
D0WD0QD]k3Y@0QD^k3TD1QD_k3XD0SD0WD0QDQAQ@`k3PDci4XD0VD0WD0QDQAQ@`k3PDci4XD0QDm=WD0QDak3PDci4XD0W
D0QDXIQDbk3PDQDXD0VD0WD0QDXIQDbk3PDQDXD0QDck3WD0QDdk3PD_l4PDWf4XD0QDek3WD0PDZl5QDfk3PDnP7QDWc2XD
0QDgk3WD0PDci4QDhk3PDZl5XD0QDik3WD0PDai4PDil6QDjk3QDkk3XD0WD0PDfS1PDal5XD0WD0QDlk3QDVAQD`BQDmk3X
D0WD0PDRo2P@gl6QDnk3XD0WD0QDok3PDWl5PDil6XD0QDPl3WD0QDQl3XD0QDRl3WD0PDde4PDXl5QDSl3XD0WD0QDTl3PD
^i4XD0`Dil6`Dgl6`D\`3WD0PD^i4PDYl5QDUl3XD0WD0QDVl3PDWl5XD0QDWl3WD0QD`c2PDfo6PDTR7XD0VD0WD0QD`c2P
Dfo6PDTR7XD0QDm=WD0PDgl6QDXl3QDe^3QDi5QDYl3XD0WD0PDai4PDch5PDcj4XD0WD0PDae4PDil6PDVb;XD0WD0PDVl2
PD_g4XD0WD0QDZl3PDai4PDdDXD0WD0PDci4QDi5PDoZ;XD0WD0QDVEQ@Y@QD[l3PDci4QD\l3XD0WD0QD`?PD]l5PDoCXD0
WD0QD]l3QD^l3QD_l3PDmo6XD0WD0QDQFQDXLPDmo6XD0WD0QD`l3PDil6QDal3PDXl5XD0WD0QD`l3QDbl3QDcl3P@kf;PD
Xl5XD0SD0WD0QDdl3QDel3WD0PD^Z:PDZm5PDYl5XD0WD0QDfl3TD2QDid2PDXl5QD`BQDmk3XD0WD0QDSj2QDgl3TD2QDhl
3XD0WD0QDil3QDjl3QDi5QDkl3XD0WD0PDnP7QDll3XD0VD0WD0PDnP7QDll3XD0QDml3WD0QDnl3PD[m=XD0WD0QDol3PD]
l5QDPm3XD0WD0QDQm3PD4QDRm3XD0WD0PDci4PDil6QDSm3XD0VD0WD0PDci4PDil6QDSm3XD0QDTm3WD0PDY_6QDUm3PDPf
3XD0WD0QDVm3TD1QDWm3XD0VD0WD0QDVm3TD1QDWm3XD0QDXm3WD0PDgl6QDYm3PDXl5XD0QDZm3WD0QD[m3PDil6PD^m=XD
0WD0QD\m3PD[l5PDil6QD]m3XD0WD0QD^m3PDYl5XD0QD_m3WD0QDa5QD`m3QDam3XD0QDbm3WD0QDQAPD_l5TD1PDRo2XD0
WD0QDcm3TD2PD^i4XD0VD0WD0QDcm3TD2PD^i4XD0QDdm3WD0QDem3PDYl5PDfT3XD0WD0QDn`3QDfm3QDgm3XD0QDhm3WD0
QDim3PDYl5PDiCXD0WD0QDjm3TD1PDZl5XD0`D`S1`DPG`DQGSD0QFkm3TD2WD0QDlm3Q@mm3QDT3XD0QFkm3TD1QDa5Y@0W
D0QDU3XD0VD0QFkm3TD1QDa5Y@0WD0QDU3XD0QDnm3WD0QDom3Q@Pn3PDTP7XD0QDQn3`DZd4`D]Y1`DdV5`DV^5`Dle1`DR
Y1`Doe1`DdF`DhW5`D]e1`Dk^4`DZb4`DY_5WD0QDRn3QDmj2TD1QDSn3XD0WD0QDSj2PDci4PDWf4XD0WD0QDTn3QDi5QDU
n3TD1QDVn3QDWn3QD`BQDXn3XD0WD0QDYn3QDZn3Y@0PDmNXD0WD0QDYn3QDZn3XD0VD0WD0QDYn3QDZn3XD0QD[n3WD0QD\
n3QD]n3XD0QD^n3WD0QDb^2PDZl5QDi5PDVn:XD0WD0PDdf3Q@_n3QD`n3QDan3XD0WD0PDRg3QD`n3QDan3XD0WD0QDbn3P
@hi4PDmNQDcn3XD0WD0QDdn3QDcGQDen3PDXl5QDi5QDfn3XD0WD0QDgn3QDhn3PDgDXD0WD0QDin3PD_l5QDjn3XD0WD0QD
kn3QDQBP@gl6QDln3XD0VD0WD0QDkn3QDQBP@gl6QDln3XD0QDmn3WD0QDnn3PDai4TD2QDon3XD0WD0QDPo3PD_l5PDch=X
D0WD0PD_o4PD_l5PDZ6XD0WD0QDQo3QDRo3PDXl5PDi^6XD0WD0PDTn=XD0WD0QDSo3TD3QDTo3PD^i4XD0VD0WD0QDSo3TD
3QDTo3PD^i4XD0QDUo3WD0PDP_5PDbi4PDXl5XD0WD0PD^i4PDci4PDeX;XD0WD0PDeGPDVn:XD0VD0WD0PDeGPDVn:XD0QD
Vo3WD0PDic5XD0VD0WD0PDic5XD0QDWo3WD0QDXo3QDYo3TD2PD]b=XD0WD0PDT[6QDjU3XD0WD0QDZo3QDi5QD[o3XD0`D^
i4`D_i4WD0PDci4QD\o3QD]o3XD0WD0QD^o3PD]l5QD_o3XD0WD0PDTP7QD`o3PD`^<XD0WD0QDao3QDbo3XD0WD0PDZl5QD
co3PDUZ;XD0WD0PDZP7QD`BQDdo3XD0VD0WD0PDZP7QD`BQDdo3XD0QDeo3WD0QDfo3QDVe1PDYV;XD0WD0QDgo3P@^i4PDc
i4PDW[=XD0WD0QDho3QDio3QDjo3Q@i5QDko3XD0WD0QDlo3TD1QDmo3PDil6QDno3XD0WD0QDQAQ@h9QDoo3XD0WD0QDQAQ
DPP4XD0`DUg1WD0QFQP4PDlQ1PD[l5XD0SD0UD0QFRP4TD3WD0QDSP4QDTP4XD0SD0WD0QDUP4QDVP4QDWP4XD0WD0PD\^:P
DoY=XD0WD0QDgQ1QD\V1QDXP4XD0VD0WD0QDgQ1QD\V1QDXP4XD0QDYP4WD0QDZP4QD[P4XD0VD0WD0QDZP4QD[P4XD0QD\P
4WD0PDZY1PDT\4XD0WD0QD]P4Q@^P4PDih3TD2QD_P4TD2PDln:XD0WD0QD`P4TD2QDaP4XD0WD0QDbP4TD2QDcP4XD0WD0Q
DdP4QDbR1QDeP4XD0VD0WD0QDdP4QDbR1QDeP4XD0QDfP4WD0QDgP4QDhP4QDiP4XD0WD0QDjP4XD0SD0WD0QDkP4P@gi4P@
bS7P@fl5Q@lP4QDmP4QDnP4XD0VD0WD0QDkP4P@gi4P@bS7P@fl5Q@lP4QDmP4QDnP4XD0QDoP4WD0QDcLPDHQDPQ4TD2QDQ
Q4XD0WD0PDbi4PDXl5P@iQ<QDRQ4XD0WD0QDSQ4QDTQ4XD0QDUQ4WD0QDbR1QDVQ4PDXl5XD0QDWQ4QFXQ4WD0QDYQ4QDZQ4
TD1XD0SD0TD8PDel5WD0QD[Q4PDai4XD0YD2`DZFWD0QD[Q4PDai4XD0QD\Q4`DZFWD0QDhb2Q@j5QD]Q4XD0SD0WD0QDb5Q
D^Q4QD_Q4XD0QD`Q4WD0QDb5QDaQ4Q@i5QDbQ4XD0VD0WD0QDb5QDaQ4Q@i5QDbQ4XD0QDcQ4UD0QDh5SD0QFdQ4WD0Q`1j5
QDW3XD0QDeQ4UD0SD0QFdQ4WD0Q`1j5QDW3XD0QDeQ4UD0QDh5QFdQ4WD0Q`1j5QDW3XD0QDeQ4UD0QFdQ4WD0Q`1j5QDW3X
D0QDeQ4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDfQ4QDgQ4WD0QDQ3XD0VD0QDgQ4WD0QDQ3XD0QDhQ4`Eh
i4`EHQDiQ4Q`1j5WD0QDR3XD0WD0QDR3XD0QDjQ4`E>`En9QDkQ4Q`1l5Q`1j5WD0QDX3XD0`Dee1`Deo=QDlQ4WD0QDmQ4Q
Da5XD0QDnQ4WD0QDoQ4TD3PDYl5QDPR4XD0QFQR4QDRR4Q`1l5Q`1j5WD0QDSR4XD0`DQ\5`Dno=`Doo=`D\Q5`DT4QDa5Y@
0WD0PDai4PDY9XD0`DWo;`Dil6QDo5QDa5PDai4PDX\<QDTR4QDUR4QFfMQDVR4Q`1j5WD0QDW3XD0`DbMQDa5PDbW;WD0QD
WR4XD0PDQP>SD0QDo5QDa5Q`1j5QDXR4PDfl4QDa5QDYR4PD[l5QDZR4QDQAS@0S@0QD[R4PDci4QD\R4WD0QD]R4XD0QDo5
QDa5SD0PDQR7PDel5WD0QDW3XD0QDkEQD^R4Q`1j5QD_R4QFZT1QDa5YD0WD0QDW3XD0QD`R4QDa5Y@0WD0QDaR4XD0PD_l5
UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0VD0UD0QDo5
WD0Q`1j5QDW3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDbR4UD0SD0QDo5WD0Q`1j5QDW3XD0QDbR4UD0QDh5QDo5WD0
Q`1j5QDW3XD0QDbR4UD0QDo5WD0Q`1j5QDW3XD0QDbR4WD0QDcR4QDdR4XD0PDWl5PDj4QDeR4PDjCPDci4PD\j4PDaP3PDH
QDfR4QDgR4PD_l5QDhR4PD^8`En9`E>QDiR4PDjZ<PD_l5QDjR4QDkR4PDil6PDTm<PDRQ1QDlR4PDlk=QDmS3PDci4PDQDP
DXl5QDmR4QDgIQDnR4PDX4PDci4QDoR4PD_l5PDai4PDjl6PDkb;QDa5PD^i4PDYl5PDUU4QDPS4PDil6QDQS4QDRS4PDQDP
DXl5PDWl5PDgl6PD^i;QDSS4PDZl5QDo5QDa5Q`1l5WD0QDTS4XD0QDo5TD1QDUS4QDVS4S@0S@0WD0QDWS4XD0QDo5QDfb2
WD0QDW6Q`1j5QDXS4XD0PD^NQDa5PDZ\=QDYS4QDZS4QD[S4PDmg1PDXl5PD`P3PD\b6QD\S4PDHPD_d2PDci4SD0PD_d2QD
a5QD]S4QD^S4QD_S4QFVGTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`DZl5Q@_5QF`R4QDa5Q`1l5Q`1j5WD0QDW3XD0QD`S4Q`1j5
WD0QDW3XD0QD_5PDXl5QD_5Q@o5`DbMWD0Q`1j5QDW3XD0`D_l5WD0QDaS4XD0Q`1j5QDj8QDd5Q`1j5WD0QDbS4XD0QDo5Q
Da5Q@d5WD0QDcS4XD0`D`e4`D_l5S@0aD_5QDdS4Q`1j5PDUb6QDo5TD3QDeS4P@_l5P@mNWD0Q`1j5QDW3XD0QDo5TD3QDQ
Z2WD0PD_l5SD0XD0QDo5TD3QDa5Q`1j5WD0QDfS4QDgS4XD0PDZ\=QDhS4QDiS4QD]b3PDai4QDjS4PDZl5QDkS4PDmo6QDl
S4QDmS4QDnS4QDoS4TD2QDPT4QDQT4TD2QDRT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDST4`EoN`EQO`EnN`EPO`Em
N`EROWD0QD[3XD0QDTT4TD2QDj8QFUT4QDa5Q`1l5WD0QDVT4XD0QD\]1QDWT4QDXT4TD2QDYT4QDZT4QD[T4TD1WD0QD\T4
S@0QD]T4XD0QFUT4Q`1l5WD0QD^T4PD_l5XD0QD_T4QD`T4PDXl5aDaT4`D^\4SD0QDbT4QDcT4TD1PDfl5WD0SD0XD0QDdT
4PD`i4PD[l5QDeT4TD2PDae4PDWl5QDfT4QD`c2QDo5WD0QDgT4XD0QDl>PDai4PDil6PDQEPDXl5QD[GQDhT4QDiT4QDjT4
QDkT4TD1PD^i4QDlT4QDmT4Q`1j5WD0QDnT4XD0QDoT4QDPU4PD_l5QDQU4PDil6QDRU4QDSU4WD0QDTU4XD0QDUU4QFUT4W
D0QDVU4QDWU4XD0PD_l5QDXU4QD\k1QDYU4QDZU4WD0QD[U4XD0QD\U4QD]U4TD1QD^U4QDVGQD_i3Q@l5WD0QD_U4XD0WD0
QD`U4XD0TD2QDaU4PDZl5Q@bU4WD0QDcU4XD0`DXl5QDdU4QDeU4S@0WD0QDfU4XD0WD0QDgU4XD0QDP_3QDhU4QFo5Q@l5W
D0QDiU4XD0PD_l5QDjU4Q@l5WD0QDkU4XD0QDlU4QDo5Q@SIQDTIWD0PDP3XD0QDmU4QDZT1WD0PD_Q>XD0`D_l5QFo5QDnU
4Q`1l5WD0QDoU4XD0`D_l5QDo5QDPV4SD0S@0WD0QDQV4XD0QFVGQ`1l5WD0Q@SIQ@TIQ`1l5QDZ3XD0aDRV4Q@_5QDSV4Q`
1l5WD0Q@SIQ@TIQDZ3XD0QDo5TD2PDHPD[T3WD0QDZ3XD0QDo5TD2PD]l5WD0QDZ3XD0QDTV4WD0QDUV4XD0QDVV4QDSIQDT
IWD0QDWV4QDXV4QDYV4XD0QDTIWD0QDWV4QDXV4QDYV4XD0QDSIQDTIQDZV4WD0QD[V4XD0QDTIQDZV4WD0QD[V4XD0QD\V4
S@0QD]V4QDo5QDb5QD^V4S@0WD0QD_V4XD0QD`V4QDdY3SD0WD0QDaV4QDa5Q`1j5QDbV4XD0PDde4PDXl5QDcV4PDZl5S@0
WD0QDdV4XD0QDeV4S@0S@0WD0QDfV4XD0PDci4PDVQ>PDbi4PDXl5QDgV4PDci4PDV6PD_l5QDhV4QDiV4P@hi4PD_l5QDjV
4PD_l5WD0QDkV4XD0PDai4PDSEQDlV4QDmV4PDXR>QDj[2WD0Q`1j5QDW3XD0QDnV4TD1WD0PDgl6QDoV4QDPW4XD0WD0QDk
EPDgl6QDQW4TD1QDid2XD0P@Xl5QDa5PDai4QDRW4WD0PDX\<XD0WD0QDSW4QDTW4PD\P7XD0WD0QDea1PDai4XD0VD0WD0Q
Dea1PDai4XD0QDUW4`E>`En9WD0QDVW4XD0`D[l5WD0QDQATD3PDai4QDWW4XD0QFjJTD2WD0QDXW4PD^i4XD0VD0QFjJTD2
WD0QDXW4PD^i4XD0QDYW4QFjJTD2WD0QDZW4QD[W4PD\l5XD0WD0QDkEQD\W4XD0WD0QD]W4QD^W4QD_W4XD0WD0QD`W4PDg
l6Q`1j5QDaW4S@0QDbW4XD0WD0PDnh3QDcW4QDdW4QDeW4XD0WD0QDoMPDci4PD_l5XD0WD0QDfW4QDgW4TD1PD\b6XD0VD0
WD0QDfW4QDgW4TD1PD\b6XD0QDhW4UD0aDo5`Dil6SD0WD0QDiW4XD0QDjW4WD0QDkW4QDh5QDlW4QDmW4XD0WD0PD[j4PDX
l5QDnW4XD0SD0`E>`En9`E_l5`EXl5`Eo9`E]l5WD0QDY3XD0QDoW4WD0QDQY1TD2QDPX4XD0QDa=WD0QDQX4P@hi4QDRX4T
D1QDSX4XD0`DYl5`D`e1`D_e1`Dee1`E>`En9WD0QDa5Y@0QDTX4XD0`D^i4`D_i4WD0QDa=QDUX4TD2QDVX4XD0WD0QD^m3
PD]l5QDWX4XD0QDXX4WD0QDYX4XD0QDZX4WD0PDd:QDi5QD[X4XD0WD0QDlMTD4QD\X4XD0WD0QD]X4Q@^X4TD1QD_X4XD0W
D0QDXU1QD`X4TD1QDaX4QDbX4XD0`DQ8`D`Y4WD0QDcX4QDdX4PDfl5XD0WD0QDeX4PDPHXD0VD0WD0QDeX4PDPHXD0QDfX4
WD0QDb`1QDgX4P@Um5QDhX4XD0WD0QDPKPDai4QDY@QDiX4XD0WD0QDjX4TD1QDkX4Q@k:QDlX4XD0WD0QDSOQDi5QDmX4QD
nX4XD0WD0QDoX4TD1QDPY4XD0QFUb3Y@0WD0QDQY4QDQBXD0WD0PDWl5PDil6QDRY4PDXl5XD0WD0QDl>QDi5QDSY4XD0WD0
PDbS7PD_l5QD`BXD0WD0QDTY4TD1PDgl6QDUY4PD_l5XD0SD0WD0QDVY4QDWY4QD`BQDXY4XD0WD0QDYY4TD3PDfl5QDZY4X
D0SD0WD0QD[Y4QD\Y4TD1QD]Y4XD0QD^Y4WD0QD_Y4XD0QD`Y4TD1VD0QD^Y4WD0QD_Y4XD0QD`Y4TD1QDaY4QD^Y4Y@0WD0
QDbY4XD0PDil6S@0WD0QDcY4Y@0QDdY4XD0QDS]1TD5WD0QDeY4PD_l5XD0QDfY4QD`R4TD6QDgY4TD1QDhY4Q`1j5WD0QDW
3XD0VD0QD`R4TD6QDgY4TD1QDhY4Q`1j5WD0QDW3XD0QDiY4QD`R4WD0QDjY4XD0QDcGQDkY4WD0QDlY4PD_l5XD0SD0WD0P
DTMPD_l5PDUP3XD0SD0QDmY4QDa5Y@0WD0QDnY4XD0`D[l5WD0QDa5QDoY4TD2QDPZ4XD0QDQZ4WD0PDfl5QDRZ4QDSZ4XD0
VD0WD0PDfl5QDRZ4QDSZ4XD0QDm=WD0QDTZ4PDgT3XD0WD0QDUZ4QDc<PDd3XD0QDVZ4QDWZ4WD0QDXZ4PDd3XD0QDYZ4QFZ
Z4TD3WD0QD_i3QD[GQD[Z4QD\Z4XD0`DZR5`DVf1WD0QDT5XD0Y@0QD]Z4TD1VD0WD0QDT5XD0Y@0QD]Z4TD1QD^Z4QD_Z4Q
D`Z4SD0S@0WD0QDZ3XD0QDaZ4QFbZ4WD0QDcZ4XD0QDdZ4QDeZ4TD4WD0QD_i3Y@0PDSMQDfZ4XD0QDgZ4TD1WD0QDiIPD^i
4XD0VD0QDgZ4TD1WD0QDiIPD^i4XD0QDhZ4QDa5WD0QDiZ4QDjZ4TD1QDkZ4XD0P@il6VD0QDa5WD0QDiZ4QDjZ4TD1QDkZ4
XD0P@il6QDlZ4WD0QDmZ4PDfl4XD0QDnZ4WD0PDWl5QDoZ4XD0VD0WD0PDWl5QDoZ4XD0QDP[4QFmY3TD2WD0PDai4QDi5QD
Q[4XD0QFmY3Y@0WD0QD\CTD1QDR[4XD0VD0QFmY3Y@0WD0QD\CTD1QDR[4XD0QDS[4QFmY3Y@0WD0QDT[4XD0QDU[4WD0QDV
[4QDW[4XD0SD0QDX[4TD3WD0QDjY1QDY[4TD1QDZ[4XD0VD0QDX[4TD3WD0QDjY1QDY[4TD1QDZ[4XD0QD[[4WD0QDcX4QD\
[4TD1QD][4XD0VD0WD0QDcX4QD\[4TD1QD][4XD0QD^[4QD_[4WD0QD`[4QDi5QDa[4XD0WD0QDb[4TD1QDc[4XD0QDd[4WD
0PDdf3QDca1QDP@PDh]:QDe[4XD0WD0QDhR4QDP@PDh]:XD0PDXl5WD0QDf[4QDg[4TD1PD_l5XD0SD0WD0QDh[4PDci4XD0
QDi[4WD0QDj[4P@ci4XD0VD0QDi[4WD0QDj[4P@ci4XD0QDk[4QFmY3TD1WD0QDl[4Y@0TD1QDm[4XD0SD0QFmY3QDa5Y@0W
D0QDn[4XD0QDo[4WD0QDP\4PD_l5QDQ\4XD0SD0QDa5WD0PDbi4PD_l5XD0QDR\4QDa5Y@0WD0PD[1QDS\4XD0QDT\4QDU\4
WD0QDV\4QDW\4XD0QFmY3QDa5WD0QDX\4TD1VD0XD0`Dci4`Dai4`DYf4`DZl5QFmY3QDa5WD0QDX\4TD1QDY\4XD0`Dci4`
Dai4`DYf4`DZl5WD0QD\3S@0PDel5QDZ\4QD[\4XD0WD0QD\3S@0PDel5QD\\4QD]\4PD_l5XD0WD0QD\3S@0PDel5Q@Y:TD
1QD^\4XD0WD0PDel5QD_\4Q@`\4P@R3TD1QDa\4XD0WD0PDel5QDa9Q@`\4P@R3TD1QDb\4XD0WD0PDel5QDc\4TD2QDd\4X
D0QDe\4WD0PDfT3SD0PDel5QDf\4XD0WD0QD_=P@hi4PDR3XD0QDa5TD2WD0PDmh3QDg\4QDh\4P@_l5PDmNXD0`D2WD0PDf
l5QDi\4QDj\4QDk\4TD1QDl\4XD0`D2WD0PDfl5QDm\4XD0VD0WD0PDfl5QDm\4XD0QDm=WD0QDn\4QDo\4QDP]4QDQ]4QDa
=QDR]4XD0WD0QDS]4QDT]4QDU]4Q@V]4QDW]4XD0WD0PDfl5QDX]4Q@Y]4QDW]4XD0`Eih3`Ejh3`Egl5QDe`2WD0QDZ]4XD
0QD[]4`Eih3`Ejh3`Egl5QDTQ1QDP]4WD0P@R3QD\]4XD0QD]]4WD0PD[l5PD^U>XD0WD0PDhi4PDbl5PDT8XD0WD0PDTQ7P
Dki4PDTV7XD0WD0PDhi4PDgl6QD^]4PDki4PDTV7XD0WD0QD_]4PD_V;XD0`D_h1`Dle1WD0QD`]4PD^Y<XD0VD0`DT\4WD0
QD`]4PD^Y<XD0QDa]4`DT\4WD0QDb]4QDc]4TD1PDYl4XD0PDXl5`Dil6aDi4WD0QDd]4PDYl4PDXl5QDe]4XD0WD0PDYl4P
DXl5QDf]4XD0WD0PDgT3PDel5QDg]4XD0WD0QDh]4PDiP7XD0QDi]4WD0QDj]4QDk]4XD0WD0PDHQDl]4QDUU3QDm]4XD0QD
n]4WD0QDo]4QDP^4QDQ^4TD2QDR^4XD0`DX8WD0QDS^4QDT^4XD0WD0PDgU>PDXl5QDU^4XD0WD0QDVAPDgl6PDhU>XD0WD0
QDV^4QDW^4QDX^4TD1QDY^4XD0WD0QDZ^4QD[^4XD0QD\^4`D[5`DX\<WD0PD_l5PDmNPDdd<XD0VD0WD0PD_l5PDmNPDdd<
XD0QD]^4WD0QD^^4QD_^4XD0`DbI`DnG`Dce1WD0PDci4QD[]3QD`^4PD^o;XD0WD0PDXl5PDP^<XD0VD0WD0PDXl5PDP^<X
D0QDa^4WD0PDcl5PDgl6PDPY=XD0WD0PDXl5PDgl6PDe7XD0VD0WD0PDXl5PDgl6PDe7XD0QDm=WD0QDb^4PDR3PD_l5PDZS
1XD0VD0WD0QDb^4PDR3PD_l5PDZS1XD0PD1WD0QDQ;P@R3QDc^4TD1PDTh3XD0WD0QDc<TD1QDd^4PDob1XD0VD0WD0QDc<T
D1QDd^4PDob1XD0QDe^4WD0QDgCTD2QDf^4PDYl5XD0QDg^4WD0QDh^4Q@i^4P@`P3TD1QDj^4XD0`DXl5UD0WD0PDYl5QDk
^4QD]3XD0TD6PD4QDl^4Q@a5QDm^4UD0WD0PDYl5QDk^4QD]3XD0TD6PD4TD6QDn^4QDo^4P@4WD0PDYl5QDY@QD]3TD2XD0
VD0QDo^4P@4WD0PDYl5QDY@QD]3TD2XD0QDm=UD0WD0PDYl5QDY@TD2QDP_4QDQ_4TD7XD0PD4TD6QDR_4UD0WD0PDYl5QDS
_4QDT_4TD6XD0PD4UD0WD0PDYl5QDU_4QD_5XD0PD4TD5QDV_4WD0PDRV>QDW_4XD0QDX_4QDY_4WD0QD^3PDXl5XD0`DUF`
Dj]5`Db[5`DbS5`DRZ=`D[b=`Da`5`DC`Dil6`DRFUD0WD0QD^3PDXl5XD0`DUF`Dj]5`Db[5`DC`Dil6WD0QDZ_4PDXl5XD
0QD[_4WD0QD\_4QD]_4PDXl5XD0`Da`5WD0PDX[<PDXl5XD0QD^_4WD0QD__4PDXl5QD`_4XD0VD0WD0QD__4PDXl5QD`_4X
D0QDa_4WD0QDb_4QDc_4PDXl5XD0QDd_4QDe_4WD0PDgP3QDf_4XD0QDg_4TD4QDa5TD1WD0QD_3XD0VD0QDg_4TD4QDa5TD
1WD0QD_3XD0QDh_4WD0QDi_4XD0QDa5WD0QDj_4P@iP7QDk_4XD0`E\T1`EZ\4`E[\4`Eci4`E`e4`Eai4`EnN`EPO`EYl5W
D0QD`3XD0`DSb3`DT<`Dee1`DWZ4`DR^4`DQ8`D_n4QD^[1Q@a5TD2WD0QD`3XD0WD0PDXl5QDl_4aDi4`DgC`DgX1SD0XD0
VD0WD0PDXl5QDl_4aDi4`DgC`DgX1SD0XD0QDk>WD0QDm_4QDn_4XD0WD0PD\P7QDo_4XD0VD0WD0PD\P7QDo_4XD0QDk>QD
P`4QDQ`4TD2Q@ZX3TD1WD0QDa3XD0VD0`DbI`Dc[4`Dkn3QDP`4QDQ`4TD2Q@ZX3TD1WD0QDa3XD0QDR`4`DbI`Dc[4`Dkn3
WD0QDS`4QDT`4XD0QDU`4QDa5WD0QDY@QDV`4QDW`4Q@X`4XD0WD0QDbY1PDfl5QDY@TD1QDY`4XD0`D_l5WD0PD_W;QDZ`4
XD0WD0QDTf2PDgOQD[`4XD0WD0QD\`4QD]`4XD0VD0WD0QD\`4QD]`4XD0QD^`4WD0PD]W>PDaj5XD0WD0PDh[:PD^W>PDgD
XD0WD0QD_`4QD``4XD0WD0QDa`4QDb`4XD0VD0WD0QDa`4QDb`4XD0QDc`4WD0PDd_2PDXl5XD0SD0PDae4WD0QDd`4PDXl5
QDY@XD0`De[4WD0PDfT3QDe`4PDel5QDf`4XD0WD0QDg`4QDi5PDgP3XD0WD0QDo?QDh`4PDgl6PD]g;XD0WD0PDmh3SD0QD
i`4PD_l5QDj`4XD0WD0QDQ;QDk`4PD_l5XD0QDl`4WD0QDm`4QDn`4QDo`4XD0WD0QDPa4QDm[1XD0VD0WD0QDPa4QDm[1XD
0PD1WD0QDQa4QDRa4P@^i4PDYl4XD0WD0QDSa4QDTa4PDfn=XD0WD0QDUa4PDlk4TD3PDSh3XD0WD0QDUa4QDVa4QDUQ1P@m
NTD1QDWa4XD0WD0QDXa4QDPe3QDQe3XD0PD]\4QDYa4TD6WD0QD`;PDUm5QDZa4XD0WD0PDf3QD`;TD1QD[a4XD0QD\a4WD0
PDci4PDgl6PDf^3XD0WD0QDP]3PD_l5QD]a4P@Xl5QD^a4XD0SD0WD0QD_a4QD`a4QDaa4TD1QDba4XD0WD0QDca4XD0QFda
4WD0QDea4PDSQ7TD1QDfa4XD0`Da`5WD0QDga4SD0XD0WD0QDha4QDc3XD0QDia4TD1QDja4TD1QDZX3S@0WD0QDd3XD0aDi
4`D]]4`Dnf1`Dg2QDa5TD1WD0QDka4XD0VD0QDa5TD1WD0QDka4XD0QDla4WD0PD_X>PD]j=XD0WD0PDU\6PDd8XD0`Did<W
D0PDQ\4PD]l5PDjd;QDma4XD0WD0QDna4P@^i4QDoa4XD0QDPb4WD0QDQb4PDai4XD0VD0QDPb4WD0QDQb4PDai4XD0QDRb4
QDSb4P@gl6WD0QDTb4QDUb4XD0QDVb4QDWb4QDbR1WD0P@jf4QDXb4XD0`Dci4WD0PDlX=PD[a3XD0WD0QDYb4PDja3XD0VD
0WD0QDYb4PDja3XD0QDZb4WD0PDdX>QD[b4XD0WD0PDeX>PDcW<XD0WD0QD\b4PD\]4XD0WD0QD]b4PDWa;XD0VD0WD0QD]b
4PDWa;XD0QDW?WD0PDgX>PDhX>XD0WD0PDiX>PDjX>XD0WD0PDmf;PDgf1XD0WD0PDkX>PDRS5XD0WD0PDTj4PDYW=XD0WD0
QD^b4PDaV3XD0WD0PDZa<PD]U5XD0WD0PDi`3PDln4XD0PDXl5WD0PDnX>PDdFPDXl5XD0WD0PD`g:PDoX>XD0VD0WD0PD`g
:PDoX>XD0QD_b4WD0PDPY>QDie3XD0WD0PD[P1PDfT;XD0WD0PDjX1PDQY>XD0WD0PDYn;PD[5PDXl5XD0WD0PDRi:QD`b4X
D0WD0PD`]2PD[Q>XD0WD0PD`e5PDi`6XD0QDab4WD0PD[j4QDbb4QDcb4XD0WD0PDRY>QDdb4XD0WD0PDP\<QDeb4XD0WD0P
DSY>QDfb4XD0WD0PDSW;PDci4PDil6PDYo:XD0WD0PDUEQDfZ4PDil6QDgb4XD0WD0PDbU=PDci4PDil6PD^U1XD0WD0PDUY
4PDci4PDil6PDdi4XD0WD0PDjY;PDai4PDil6PDdi4XD0VD0WD0PDjY;PDai4PDil6PDdi4XD0QDhb4WD0PD^W=PDci4QD`B
PDX\<XD0WD0PD^m4PDci4PDil6PDUY>XD0WD0PD_S1PDci4PDil6PDVY>XD0WD0PDXo;PDci4PDil6PDlR1XD0WD0PDZX5PD
ci4PDgl6PDWY>XD0WD0PD`R=PDci4PDgl6PDXY>XD0WD0PDVd5PDbi4PDXl5PDa`5XD0WD0QDib4PDci4PDgl6QDjb4XD0WD
0QDkb4PDci4QD\U2XD0QDlb4WD0QDmb4PDgDQDnb4QDob4TD1QDPc4XD0WD0PDgf1QDQc4XD0WD0PDHPD]Y>XD0WD0PDXU;Q
DRc4XD0WD0QDSc4PD^^5XD0QDTc4WD0PD]W>QDUc4XD0WD0QDVc4PDai4QDWc4XD0WD0PD]]4PD_l5PDil6PDnb1XD0WD0PD
W5PDbd;XD0WD0PDYm;PDci4PDil6PD_h5XD0WD0PDcY>PDci4PDil6PDdDXD0WD0PDZHQDXc4XD0WD0PDRo2PDdY>PDci4XD
0WD0PDSa5PDae4QDYc4PDUR7XD0WD0QDZc4QD[c4XD0WD0QD\c4PD[\4XD0`DXd4`DSh1`DS4`Dai4WD0PDZ\4PD`[5XD0WD
0PDiY>PD]l5PDXm;XD0WD0PDnP7PDR[4PD]l5PDHXD0WD0PDjY>PD\Q5PD]l5PDHXD0QDf3TD1WD0QD]c4PDRo2QDgFXD0aD
_5QDh9WD0QD^c4PDRo2QDgFXD0QD_c4TD1WD0QD`c4PDRo2QDac4XD0aD_5QDbc4TD3PDRo2Q@gFWD0QDe3XD0VD0QDbc4TD
3PDRo2Q@gFWD0QDe3XD0QDcc4QDdc4TD3WD0PDfT3QDY@SD0PDel5XD0QDY@QDec4TD4QDfc4WD0QDgc4SD0PDel5QDhc4XD
0WD0PDfj6PDW^4QDic4XD0RD0PDRo2WD0QDjc4XD0QDkc4Q@b5WD0QDlc4P@mo6QDY@S@0SD0QDmc4XD0QDnc4P@T8TD2WD0
QDoc4P@mo6QDY@aDd4aDi4aDW6S@0aDi4SD0XD0VD0QDnc4P@T8TD2WD0QDoc4P@mo6QDY@aDd4aDi4aDW6S@0aDi4SD0XD0
QDm=QDk4TD4QDa5WD0QDY@SD0QDPd4Q@Qd4XD0Q@Y@SD0VD0QDk4TD4QDa5WD0QDY@SD0QDPd4Q@Qd4XD0Q@Y@SD0PD1WD0P
D[l5QDRd4P@go6PD]b3XD0QDSd4TD6WD0PDci4PDTZ>XD0WD0PDoV2SD0XD0WD0QDlm1PDfT3PDel5XD0QDY@`D\m:`DY^4`
Dfm:`DW^4`DR^4`DT^4`DSZ4`DZe4`Dom:`DWZ4`DUZ>`DVZ>WD0QDTd4PDbS7PDfT3PDel5XD0YD2WD0PDgT3QDY@SD0P@4
QDUd4QDVd4XD0WD0QDWd4PDXl5XD0`Dil6`DVd5`DUS=`DoFWD0QDXd4PDXl5QDYd4XD0WD0QDZd4QDh9QDY@SD0QD[d4XD0
WD0QDRS4QD\d4TD1PDgP3XD0UD0WD0QDf^1QDkc1SD0XD0QD^_1WD0QD]d4QD^d4TD3QD_d4XD0WD0PD_Z>XD0QD`d4WD0QD
ad4PDgl6QDbd4XD0UD0WD0PDjh3XD0QDX^1QDcd4WD0QDdd4QDed4QDfd4QDlh3XD0WD0QDgd4QDhd4QDi5QDSCPDoa1XD0W
D0PDnP7QDid4PD_l5XD0WD0QD_]1PD_l5PDTQ7XD0QDa9WD0QDmi1PDdf3P@hi4QDjd4TD2QDkd4XD0WD0QDld4QDmd4QDnd
4XD0UD0WD0QDod4XD0SD0QDPe4PDgl6PDTJPDgf1QDSj2TD1PDai4TD4QDRAQDQe4QDRe4WD0QDSe4XD0TD2QDTe4SD0UD0Q
DUe4WD0QDVe4XD0VD0UD0QDUe4WD0QDVe4XD0QD^b1QDWe4Q@a5Q`1j5WD0QDXe4XD0`D_l5aD_5UD0WD0PDih3QDY@SD0XD
0UD0WD0PDoQ7QDY@SD0XD0UD0QDYe4QDZe4UD0WD0QD[e4XD0SD0`D^\4UD0PDi`:QD\e4QD]e4PDi`:PD_l5QD^e4QD`;QD
Zc2PDkQ=QDQBQDa5PDgl6Q`1j5WD0QD_e4XD0QD`e4QDae4UD0WD0QDbe4XD0WD0QDce4Q`1j5Q@de4QDh6XD0QDh6QDee4Q
Dfe4QDen1TD2QDge4QDhe4QDie4QDa5WD0QDje4XD0PD_l5QDke4WD0QDen1XD0SD0PDmMPD]S1PDS3QDle4PD^i4PDS3PD^
i4QDme4QDne4QDoe4PDiT5PD`i4QDPf4QDQf4PDbg4QDRf4PDU[=PD^i4QDSf4QDTf4WD0QDUf4XD0`D_l5QDTf4WD0QDUf4
XD0`D_l5QDSf4WD0QDUf4XD0`D_l5WD0QDUf4XD0`D_l5QDa9QDa5Q`1j5WD0QDVf4XD0QDWf4QDXf4QDYf4PDgl6WD0PDi`
:XD0PD_l5QDZf4QD[f4TD1QD\f4QDen1TD2QD]f4QD^f4PDmNWD0QD_f4XD0QDa5PD_l5PDmNWD0QD`f4XD0QDaf4QDbf4QD
cf4PDil6PDe3QDdf4QDef4QDff4QDWl1PDel4QDgf4PDel4PD]l5PD_P7PDil6PDTW;PDfm:QDn`3QDhf4QDif4P@Xl5QDjf
4PDTi=QDkf4PDYl5PDYa4QDlf4PD_l5PDR3QDmf4PDkDPDci4QDnf4PDUU4PD`i4PDkb1TD2QDof4PD[j4PDXl5PDil6QDPg
4PDRh3QDQg4TD6WD0Q`1j5QDde4XD0QDRg4QDQg4TD5PDYl5TD3WD0QDh6XD0QDSg4TD8PD4WD0QDTg4XD0UD0WD0PD[[>XD
0WD0QDSg4SD0PD4QDTg4XD0WD0QDSg4SD0SD0PD4QDTg4XD0QDUg4`DSo6`DV3`Dn2QFVg4TD2WD0QDWg4XD0QDWg4`DR3SD
0PDkf3PDR3Q`1j5QDXg4PD^2PDSh3QDYg4PDSh3WD0QDZg4P@fT3QD[g4XD0`DYl5`D^6QD\g4WD0QD`T2PD_l5XD0SD0QDZ
g4PD_l5aD_5`DW3QD]g4PD_l5QD^g4QD`T2PD_l5WD0QD_g4XD0QDSk1WD0QD`g4XD0`DHQD^[1Q@ag4P@gl6PD_k6QDQBQD
a5WD0QDbg4QDcg4XD0PDUU4QDY:QDdg4QDeg4WD0QDfg4QDgg4XD0QDhg4S@0S@0WD0QDa5QDcW2XD0QDig4TD1WD0QDP]4Q
Djg4XD0`Eih3`Eei4`Eo9`Enh3`EUU4`Efi4WD0QDX;QDkg4XD0VD0`Eih3`Eei4`Eo9`Enh3`EUU4`Efi4WD0QDX;QDkg4X
D0QDlg4WD0QDf9QDg3XD0`DdQ1`Dei4WD0QDa9PDff3QDg3XD0`DdQ1`Dei4QDmg4TD2WD0QDng4QDog4XD0WD0QDPh4PDmN
TD1QDQh4QDRh4XD0PDil6WD0SD0PDgT;QDSh4TD1PD_l5XD0UD0WD0QDTh4QDUh4XD0TD6QDVh4WD0QDWh4QDXh4VD0XD0WD
0QDWh4QDXh4QDYh4XD0WD0QDZh4PDo2PD]^:XD0WD0QD[h4PDmNTD2QD\h4XD0WD0PDgl5PDnb6XD0SD0UD0WD0QD]h4QD^h
4TD1XD0SD0QD_h4QD`h4QDah4TD1WD0QDbh4TD1QDch4XD0WD0PDhi4PDki4QDdh4PD_l5XD0WD0PDil6PDQU3XD0SD0WD0Q
D`X1PDZS1PDHQDeh4XD0WD0QDfh4P@bi4PDYl5XD0WD0QDZ;QDgh4QDhh4Q@ih4XD0SD0WD0QDX:QDY:QDjh4TD1PD_l5QDk
h4XD0WD0QD`T2QDlh4PD_l5QDmh4XD0WD0PDcOPD_l5XD0QDnh4WD0QD_;QDoh4QDPi4TD1YD2XD0SD0WD0QDQi4QDRi4QDS
i4QDTi4TD1QDUi4XD0WD0QDc5Q@c<QDVi4XD0SD0WD0QDWi4QDXi4QDYi4XD0WD0QDZi4PDXl5SD0XD0QD[i4WD0PDil6QD\
i4QD]i4QD^i4XD0WD0QD_i4QD`i4PDYl5SD0QDai4XD0QDbi4WD0QDci4XD0QDdi4PDgl6S@0WD0QDei4XD0PDj;PDYl5SD0
QDfi4SD0QDgi4PDk[>PD_l5PDmNQDhi4PD_l5QDii4WD0QDji4XD0QDki4QDli4PD^i4PDWZ:PDi8PDi7PDZ4QDmi4WD0QDn
i4XD0QDoi4QDa5WD0QDPj4XD0PDYl5TD2QDQj4QDh9WD0QDRj4PD_l5PDmNXD0QDa5QDSj4QDTj4QDUj4QDVj4QDWj4PDHPD
PZ6PDci4UD0QDXj4QDg3QDX;PDR3WD0QDYj4XD0QD`X1QDZj4QD[j4SD0QD\j4PDZS1PDmMPD_l5PDff3PDZS1QD]j4QDl>Q
D^j4QD_j4QD`j4PD_l5QDa5QDaj4QDeg4QDbj4QDcj4QDdj4QDej4QDa5PDkb1QDfj4PDYR7SD0UD0PD\R1SD0QDf9QDgj4P
Dff3PDmNQ`1j5WD0QDhj4XD0PDff3QDij4QDjj4PDgl6PDkf3PDdf3PDZS1QDkj4PDUU4QDlj4PD_l5QDmj4P@oa1PDT8PDi
`<QDnj4PDil6PDjY4QDoj4PDil6QDPk4PDii4QDQk4QDRk4PDWl5QDSk4QDTk4QDUk4PD_l5QDg3QDVk4QDWk4PDdc5PDci4
PD`P3PDP4QDQBQDXk4QDYk4QDVAQDa]1PDXl5QDZk4QD[k4QD\k4PDai4QD]k4QD^k4QD_k4PDTV;PDbi4QD`k4P@nNQDak4
QDQBPDgf3PDn[>PDn[>QDbk4QDck4QDdk4QDek4QDQBPDYR3`Da3`DX3`Dac3`Dn3`Df3`De3`De8`DY4`D[^:`D[4`D]7`D
g6`Dd3QDg3QDf9QDfk4QDa9QDX;S@0QDgk4`DROQDa9Q`1j5QDhk4QDik4QDjk4QDa5QDkk4QDlk4QDmk4Q`1j5QDnk4PDkh
3PDhi4SD0PDjh3PD`e4SD0PDih3PD`e4QDok4PD\f4QDPl4QDQl4PD\f4PDT8PD4SD0PD\f4PDT8QDRl4PDho6PDT8QDSl4P
Dhj4PDSh3PDgl5QDTl4PDWl5QDUl4PDkIPD4QDa>PDWl5QDUl4PDkIQDa>PDci4QDUl4PDkIPD4PDn9PDci4QDUl4PDkIPDn
9PDio6PDkIQDVl4PDgl5QDa9PDQOPDk8PDU3PDUk2PDmNPDUk2PD_l5QDa5PDbU;SD0PDbU;QDWl4QDX;PDmNQDXl4QDYl4Q
De_1SD0TD2PDYR3QDZl4QDQ:PDmNQ`1j5QD[l4QD\l4QD]l4QD^l4QD_l4PDil6QD`l4QDal4QDbl4PD\f4QDcl4QDdl4PDT
8QDel4SD0QDmj4PDT8QDa=QDfl4QDgl4QDhl4QDil4PDff3PDZS1PDmMPD_l5QDf9QDjl4QD]j4PDSh3PD`i4PDSh3PD_l5P
DSZ>PD4SD0QDkl4WD0QDfg4QDll4QDml4XD0WD0QDW[3SD0QDnl4PDmNPD_l5XD0WD0PDmS1PDej4XD0QDol4WD0QDPm4QDQ
m4TD1QDRm4XD0QDSm4WD0QDTm4PD_k6XD0SD0QDSm4WD0QDUGPDhi4PD_k6XD0SD0WD0QDUm4QDVm4PD_l5QDWm4XD0SD0QD
Xm4WD0QDYm4S@0QDZm4PD_l5XD0`DdQ1`Dd3`Dln:`Dg2UD0WD0QD[m4QD\m4TD4PDmNXD0QD]m4UD0WD0QD[m4QD\m4TD4P
DmNXD0YD1QD^m4P@ff3WD0PDmNTD1QD_m4QD`m4XD0QDf9WD0PDR3QDam4XD0QDf9WD0PDR3YD1XD0QDa9PDff3WD0PDR3YD
1XD0QDa9PDff3WD0PDR3QDam4XD0WD0QDbm4PDff3QDg3XD0QDcm4WD0QDdm4XD0TD1QDem4QDfm4Q@gm4WD0P@\f4QDhm4X
D0P@jZ<QDim4WD0PD\f4QDjm4XD0QDkm4WD0PD\f4PDk[4XD0QDlm4UD0WD0PDT8QDa=XD0SD0WD0QDmm4QDa=QDnm4XD0VD
0WD0QDmm4QDa=QDnm4XD0QDom4UD0WD0QDPn4SD0S@0S@0PD4PDfT3XD0SD0UD0WD0QDgc4SD0S@0S@0PD4QDPn4XD0SD0UD
0WD0QDQn4XD0QDRn4WD0QDSn4YD2XD0`D_l5QDTn4WD0QDUn4XD0SD0QDa5WD0QDVn4P@bi4P@Yl5XD0QDWn4TD2QDXn4WD0
QDYn4QDZn4XD0VD0WD0QDYn4QDZn4XD0QD[n4WD0QD\n4XD0QD]n4TD3QD^n4QD_n4WD0QDQ;Y@0QD`n4XD0`D`R1`DXm2`D
Tl4`DcY6UD0WD0PDQR7PDel5YD2XD0TD5PD4SD0UD0WD0PDSZ>PDXl5YD2XD0TD5PD4SD0UD0WD0PDSZ>PDXl5SD0TD4PD4Q
Dg3XD0SD0UD0WD0PDQR7PDel5SD0TD4PD4QDg3XD0SD0`Egl5`Elh3`Eei4`Eih3QDan4WD0QDbn4XD0QDcn4`D^\4PDih3W
D0SD0TD1QDdn4QDY:XD0SD0PDkh3WD0QDen4XD0WD0QDfn4TD1QDgn4XD0QDhn4WD0QDin4QDjn4XD0PD_l5QDkn4WD0QDln
4QDmn4QDnn4XD0SD0WD0QDln4QDmn4QD`T2PD_l5XD0SD0WD0QDon4QDPo4QDQo4QDRo4XD0QDSo4S@0S@0S@0WD0QDX;P@R
3QDTo4XD0WD0QDUo4QDVo4PDmNTD2QDWo4XD0SD0WD0PDWf4QDa5TD2QDXo4QDYo4XD0SD0WD0QDbj4QDa5TD1QDZo4XD0QD
[o4WD0PDgl6QD\o4XD0VD0WD0PDgl6QD\o4XD0QD]o4QD^o4WD0QD_o4TD1QD`o4XD0SD0WD0QDZg4TD1QDao4XD0SD0WD0Q
Dbo4TD1QDco4XD0SD0WD0QDdo4QDeo4XD0P@jZ<QDfo4`D=QDgo4WD0QDdo4QDeo4XD0P@jZ<QDfo4`D=YD2WD0QDho4QDio
4XD0QDjo4`Del5WD0QDko4PDYl5XD0SD0WD0QD\l4QDlo4TD2QDmo4QDa5XD0QDno4PD\f4PDT8WD0PD4QDoo4XD0UD0WD0P
D\f4PDT8XD0SD0UD0WD0QDPP5QDQP5XD0SD0UD0WD0QDg3PD4QDRP5XD0UD0QDSP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD
0aDTP5UD0WD0QDUP5`DR7`DY4`D\;`Dnn6`DP3`Da3`DX3`Dac3`Df3`Dd3`DR7`D[^:`D]7`Dn3QDg3XD0UD0WD0QDVP5XD
0SD0QDWP5WD0QDXP5XD0SD0UD0WD0QDYP5XD0SD0UD0WD0QDZP5QD[P5TD2QD\P5TD1PDmNXD0SD0UD0WD0QD]P5QD^P5TD2
QD_P5XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QD`P5UD0aD`5aD_5aDo5a
DW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QDlZ2SD0`DgLaDa5aDb5WD0QDPP1PDbi4PDX
l5Q@i5QDaP5XD0`Da`5WD0QDPP1QD^R4QDbP5XD0WD0QDPP1PDmo6QDi5QDcP5XD0WD0QDPP1PDTP7TD2PDgo6XD0WD0QDPP
1QDdP5XD0VD0WD0QDPP1QDdP5XD0QDeP5WD0QDfP5QDi5QDgP5XD0WD0PDgl6QDhP5QDiP5XD0QDjP5WD0QDkP5QDlP5XD0V
D0WD0QDkP5QDlP5XD0QDmP5WD0QDnP5TD1QDoP5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`DZd4`DPd4`Dgh5`Df\>`D\b3WD0Q
DnP5TD1QDoP5XD0QDPQ5`D[h1`DdF`D`H`DZh1`DdD`DZd4`DPd4`Dgh5`Df\>`D\b3QDQQ5WD0QDRQ5XD0VD0QDQQ5WD0QD
RQ5XD0QDSQ5QDTQ5WD0QDUQ5TD1QDVQ5XD0`Di\5`DYY5`DZY5`D]Q5`DY_5`DZ_5`DWf1`DRY1`DR]>`DP_5aD_5WD0QDWQ
5QD`BQDXQ5XD0WD0QDYQ5PD^i4TD1QDZQ5XD0WD0QD[Q5QD\Q5XD0VD0WD0QD[Q5QD\Q5XD0QD]Q5WD0QD^Q5TD1QD_Q5XD0
VD0`DXl5WD0QD^Q5TD1QD_Q5XD0QD`Q5`DXl5WD0QDaQ5QDbQ5Q@`BQDcQ5XD0WD0PD`i4PD_l5PDgl6XD0SD0WD0PDbi4PD
Xl5PDil6PDRa5XD0WD0QDdQ5PDil6QDeQ5XD0VD0WD0QDdQ5PDil6QDeQ5XD0QDfQ5WD0QDgQ5PDai4QDhQ5XD0VD0WD0QDg
Q5PDai4QDhQ5XD0QDiQ5WD0PDai4PDgl6PDS7XD0WD0PD[OPDgc4XD0WD0QDoBPDdi4XD0VD0`DWl5WD0QDoBPDdi4XD0QDm
=`DWl5WD0QDjQ5QDkQ5PDdi4XD0WD0QDmAPD\l5TD1PD_l5XD0QDlQ5`D^\4WD0QDmQ5XD0`DhY5`DeS5`Dc]>WD0QDnQ5S@
0QDoQ5QDPR5XD0VD0`DPh4`Dj]>`Dk]>`Dil6WD0QDnQ5S@0QDoQ5QDPR5XD0QDQR5`DPh4`Dj]>`Dk]>`Dil6WD0QDRR5QD
SR5XD0WD0PDai4PDil6QDTR5QDUR5XD0QDVR5WD0PDci4PDZQ=XD0WD0QDWR5QDXR5XD0QDYR5`DY_5`Dnc4`DWZ5`DT]5`D
in4`Da`5`DjH`DiH`DZd4WD0QDkEQD\[2QDZR5XD0WD0QDQATD1QD[R5XD0VD0`DWj4`DcE`D]Q5WD0QDQATD1QD[R5XD0QD
\R5`DWj4`DcE`D]Q5WD0QD]R5QD^R5XD0VD0WD0QD]R5QD^R5XD0QD_R5WD0PDiHQDXCTD1QD`R5XD0WD0PDff4PDaU=XD0W
D0PDkY=QDaR5XD0WD0QDbR5QDcR5TD2QDdR5XD0WD0PDci4PDgl6QDeR5XD0VD0WD0PDci4PDgl6QDeR5XD0QDfR5WD0QDgR
5PDa`5XD0WD0QDhR5PDT8XD0VD0`DT8WD0QDhR5PDT8XD0QDiR5`DT8WD0QDjR5PD_l5QDkR5TD2QDlR5XD0WD0QDmR5QDnR
5QDlT3XD0WD0QDXBQDoR5QDPS5XD0VD0`Dil6`DZh1`Djh1`Dlc4WD0QDXBQDoR5QDPS5XD0QDQS5`Dil6`DZh1`Djh1`Dlc
4WD0QDRS5P@_l5QDgFS@0QDSS5XD0`DXl5`D[l5`DZP7`DZl5WD0QDTS5PDmm6XD0VD0`DYl5`Dlh3`Dai4aD_5WD0QDTS5P
Dmm6XD0QDUS5`DYl5`Dlh3`Dai4aD_5WD0QDmAQDVS5XD0VD0WD0QDmAQDVS5XD0QDWS5WD0QD^\2P@bi4QDXS5P@il6QDYS
5XD0WD0QDZS5QD[S5XD0VD0WD0QDZS5QD[S5XD0QD\S5WD0QD]S5QD^S5XD0VD0`Dil6`DPd4`Da`5`DT\4`DPc5`DZ7`DS:
`DXh1`DZh1WD0QD]S5QD^S5XD0QD_S5`Dil6`DPd4`Da`5`DT\4`DPc5`DZ7`DS:`DXh1`DZh1WD0QD`S5XD0S@0WD0QDaS5
PDil6QDbS5XD0VD0aD_5WD0QDaS5PDil6QDbS5XD0QDcS5aD_5WD0PDai4QD`BQDdS5QDeS5XD0VD0WD0PDai4QD`BQDdS5Q
DeS5XD0QDfS5WD0PDai4PDil6QDgS5XD0WD0QDhS5QDi5QDiS5XD0WD0QDjS5PDgl6QDkS5QDlS5XD0VD0`D`H`DkI`DaG`D
_a3`D]FWD0QDjS5PDgl6QDkS5QDlS5XD0QDmS5`D`H`DkI`DaG`D_a3`D]FWD0PDee4QDnS5XD0WD0QDRc2PDci4PDeNXD0`
D``4`Dae1`DY9WD0QDoS5Q@i5PDe^>XD0WD0QDPT5QDQT5XD0VD0WD0QDPT5QDQT5XD0QDRT5WD0QDSa4QDY@TD1QDST5XD0
VD0WD0QDSa4QDY@TD1QDST5XD0QDTT5QDlW4WD0QDS5PDY_6XD0QDUT5QDlW4Y@0WD0QDS5XD0VD0aD_5QDlW4Y@0WD0QDS5
XD0QDVT5aD_5QDWT5TD2WD0QDa5Y@0YD1XD0VD0aD_5`Dci4QDWT5TD2WD0QDa5Y@0YD1XD0QDXT5aD_5`Dci4WD0QDYT5P@
ci4P@il6QDZT5QD[T5XD0QD\T5WD0QD]T5QD^T5XD0VD0QD\T5WD0QD]T5QD^T5XD0QD_T5WD0QD`T5QDaT5Q@b5QDbT5XD0
QDb5WD0QDcT5XD0VD0QDb5WD0QDcT5XD0QDdT5WD0QDeT5Q@^R4PDel5QDfT5QDgT5XD0WD0QDhT5TD1QDiT5XD0VD0WD0QD
hT5TD1QDiT5XD0QDjT5QDa5WD0PDdOPDWf4XD0VD0QDa5WD0PDdOPDWf4XD0QDkT5WD0PDai4QDlT5QDmT5Q@nT5XD0VD0WD
0PDai4QDlT5QDmT5Q@nT5XD0QDoT5WD0QDPU5QDQU5QDRU5QDSU5XD0WD0QDTU5QDUU5XD0WD0QDVU5QDcR5XD0VD0WD0QDV
U5QDcR5XD0QDWU5WD0QDXU5QDYU5QDZU5XD0VD0WD0QDXU5QDYU5QDZU5XD0QD[U5QDYMQD\U5Q`1j5WD0QD]U5XD0QD^U5Q
D_U5PDai4QD`U5QDaU5PDT?QDbU5QDcU5PDel5QDdU5PDel5QDeU5QDfU5PDgl6QDgU5PDX_>PD4PDji:PDZl5QDhU5PDmm6
QDiU5Q`1j5S@0WD0QDjU5XD0QDkU5WD0QDlU5XD0QDmU5`D^\4PDii4WD0QDnU5XD0Q`1j5S@0WD0QDoU5XD0QDXU1WD0QDP
V5XD0QDQV5WD0QDRV5XD0QDSV5S@0WD0QDTV5XD0QDkP5QDUV5QD^T5QDb5WD0QDVV5XD0QDWV5PD_l5WD0QDXV5XD0QDYV5
QDa5Q@l5WD0QDZV5XD0QDW6WD0QD[V5XD0`Dbi4`DY_6`Dai4`D`i4`D\l5`DTP7`D^i4`D_i4`D_[4`D]6`Dil6`Dgl6QDb
5QD\V5QD]V5QDb5QD^V5PD`i4QD`GWD0QD_V5P@iP7QD`V5XD0QDaV5QDa5Y@0WD0QDbV5XD0`DWl5`Dci4`D\l5`D_l5`D`
i4WD0QDR5QDcV5PDel5XD0QDdV5QDa5Y@0WD0PDoP1Q@eV5XD0VD0QDdV5QDa5Y@0WD0PDoP1Q@eV5XD0QDfV5WD0QDgV5PD
ai4Q@j5QDhV5XD0QDiV5QDb5WD0QDjV5XD0QDkV5Q@b5WD0QDlV5QDmV5XD0QDb5QDnV5QDoV5QDeV5QDPW5PDgR<PD^i4`E
PO`EQO`EmN`ERO`E]l5`E^2QDQW5PD^i4`Dil6`Dgl6`Dhl6`DWj4`DcE`Djl6`DUU4`D\j4`D]j4`D\l5`D[l5`DR]>QDhT
5Q`1j5QDRW5QDSW5QDTW5PDHPDiT3PDjZ<QDUQ1QDUW5QDa5PDii4QDVW5PDHPD[T3QDWW5QDb5QDXW5QDnT5QDb5QDYW5aD
_5QDb5QDZW5PDai4PDil6QDZT5QD[W5QDU\1QDW3QD\W5QD]W5PDTZ4P@UU4PDWP7PD\l5QD^W5PD_l5PDae4PDT8QD_W5TD
1QD`W5QDaW5Q`1j5QDbW5QDlMTD3QDcW5PDeNQDdW5QDeW5QDfW5QDgW5P@Xl5Q@hW5QDiW5QDjW5`DUU4`Dil6`Dlo6`DWj
4`DcE`Djl6`Djo6`Dio6QDkW5QD`GWD0QDlW5XD0WD0QDmW5XD0QDnW5QDoW5PDaNQD`GQ@a5S@0QDPX5QDQX5QDRX5QDQX5
PDil6QDSX5QDb5PDb4QD^R4QDb5QDTX5PDgl6QDUX5QDVX5PDgl6PDdQ3PDUo6QDWX5PDci4PDil6QDZT5PD\b7QDXX5QD]V
5QDYX5QDZX5P@il6QD[X5QD\X5PD^i4PDai4PDil6QD]X5QDUDPD\l5QD^X5PDZQ=PD]l5PDXT=QD_X5QDbR1PDb^4QD`X5Q
Da5Q`1j5S@0QDaX5QDbX5Q`1j5QDcX5QDdX5TD2PDRV;QDeX5QDfX5PDkZ6QDgX5QDhX5QDiX5Q`1j5P@gl6QDjX5QDkX5PD
me2QDlX5PD_l5WD0QDmX5XD0PDXS1PD`i4QDnX5PDci4QDoX5QDPY5P@ci4QDQY5QDRY5QDSY5QDTY5QDUY5UD0PDnh3SD0Q
DiS1QDT;QDVY5PD4SD0UD0WD0PDnh3XD0QDWY5SD0UD0WD0QDh3XD0aDXY5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`DZc7`Dm4
`Dac3`De3`D_8`DV3`DQ3`D]7`Dbc3`DmS1`D`1UD0WD0QDh3PDk8PDac3XD0SD0UD0WD0PDjh3QDYY5QDZY5XD0UD0WD0PD
nh3XD0SD0QD[Y5`DTM`DRM`DS1`DM`D_M`DSi;TD4PD2UD0WD0QDh3PDk8QD\Y5QD`h4XD0UD0WD0QD\Y5TD1QD]Y5XD0UD0
WD0QD^Y5QD_Y5XD0`DUo6`DlR;`DQD`D]o2`D^o2`D]`>`Doj<`D^`>`Dnj<`D_`>`DX:`Dme1`DlT=`DV6`D``>`DgR;`DY
d1`Da`>`De7`DP^<SD0UD0WD0QD`Y5XD0TD;PD2UD0WD0QDaY5SD0XD0TD;PD2WD0PDSj4PD^l5PDTj4XD0WD0PDjh3QDbY5
XD0UD0WD0PDih3QDcY5XD0UD0WD0PDm[>QDdY5TD1QDeY5XD0PD6TD5WD0PD^l5XD0TD4PD2PD4WD0QDfY5XD0PD2`ERS7`E
nP7PD4WD0QDh3XD0QDgY5`DmS1`Dac3QDhY5WD0QDh3QDiY5XD0WD0PDjh3QDjY5XD0WD0PDjh3PDaS7XD0`DR3`D\O`D^2`
DZS1`D[S1`D\S1`Dcf3`Dff3`DoN`DnNWD0PDjh3PDaS7QDkY5XD0`Dil6`DUU4`Dlo6`Dfi4`Dei4SD0WD0PDjh3PDbS7XD
0`D\O`DR3`D\S1UD0WD0PDnh3XD0QDlY5QDmY5QDSm4TD4PD2UD0WD0PDo9QDiS1XD0QDnY5TD9PD2UD0WD0PDnh3PDXl5TD
3QDkY5XD0PDil6YD4UD0WD0PDnh3PDXl5TD3QDkY5XD0QDj3UD0QDoY5TD9PD4TD3WD0PD^l5XD0TD3PD2WD0PDih3QDPZ5Q
DQZ5XD0QDol4UD0WD0QDRZ5QDSZ5XD0UD0WD0QDTZ5XD0TD;PD2PD4WD0QDUZ5XD0QDVZ5UD0WD0PDh`>QDWZ5XD0UD0WD0Q
DXZ5PDk8QDYZ5XD0SD0UD0WD0PDnh3XD0QDZZ5PDk8TD4PD4QD[Z5TD4PD^l5UD0WD0PDnh3PDXl5QD\Z5TD2QDQe4XD0Q@]
Z5QD^Z5UD0WD0PDih3QD_Z5QDa5XD0QD`Z5UD0WD0PDih3QDaZ5PDil6QDbZ5XD0UD0WD0PDoh3XD0QDcZ5QDdZ5UD0WD0PD
o9QDeZ5XD0UD0WD0PDnh3XD0QDfZ5PDk8TD1QDgZ5TD5QDhZ5SD0UD0WD0PDnh3XD0QDiZ5PDk8QDjZ5UD0WD0PDo9QDkZ5X
D0UD0WD0PDnh3XD0QDlZ5`Dff3UD0WD0QDmZ5QDnZ5XD0TD<PD2UD0WD0PDlh3QDb<TD2QDoZ5XD0`D_l5UD0WD0PDmh3QDb
<TD2QDP[5XD0`Dlh3`Dgl5`DRe4`DZl5`DSY7UD0WD0QDQ[5XD0SD0UD0WD0PDnV<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0
PDih3QDR[5XD0WD0PD[Y1PD^l5PDHXD0PD^l5PDhi4PD2UD0WD0PDPd7XD0WD0PDai4PDgl6PDW7XD0PDRd7PD^l5PDTd7WD
0PDih3QDag4PDlo6QDS[5XD0UD0WD0QDT[5XD0PDjh3QDU[5PDk8TD1QDV[5QDW[5TD1QDX[5PDkh3QDU[5TD6WD0QDlP2PD
PHXD0PDkh3QDY[5QDZ[5TD1QD[[5QD\[5QD`6QD][5QD^[5PDil6QD_[5TD2QD`[5UD0PDfl5QDgFS@0QDa[5PD4PDjh3QDb
[5PDoNTD3PDZl5TD2QD`6PDih3QDc[5PDk8QDd[5PD`e4TD2QDe[5QDf[5PDil6QDg[5SD0QDh[5UD0PDk8QDi[5SD0PDff3
PDk8PDac3TD6QDj[5PDjh3QDk[5QDb5TD5QDl[5PDih3QDYMQDm[5S@0QDn[5QDo[5TD3QDP\5PDkh3QDa5TD4WD0QDQ\5XD
0PDk8Q@l5QDR\5QDS\5PDjh3WD0QDT\5XD0PDih3QDU\5TD5WD0QDV\5XD0SD0QDW\5QDX\5UD0WD0QDW\5XD0SD0QDY\5QD
Z\5PDk8TD1PDRd7QD[\5QD\\5QD[\5PDil6`D^\4`DQ;`DP[;`Dl`>`DT8`Dfc4`Db`>`DVk5`D][4`DT[<`DRESD0UD0WD0
PDii4PDei4XD0SD0PDkh3QD]\5TD5WD0QDRS4TD3QD^\5XD0PDkh3QDiS1QD_\5QD`\5TD4WD0QDa5TD1QDa\5XD0PDkh3QD
b\5TD6WD0QDc\5XD0WD0PDih3QDd\5PDUU4PD`e4XD0TD6QDeY1QDe\5PDih3QDf\5TD6WD0P@_l5QDg\5TD1QDh\5XD0PD4
WD0QDi\5QDj\5XD0PD2PDjh3QDc5TD3WD0QDk\5P@^i4PDZl5XD0PDjh3QDl\5TD3WD0QDm\5PDXl5XD0PDjh3QDQn1QDb5T
D8WD0QDn\5XD0PDjh3QDk[5WD0QDo\5QDP]5XD0QDQ]5SD0PD4WD0QDR]5XD0PD2PDjh3QDS]5TD7WD0QDT]5XD0PDci4PDi
h3QDkS5QDU]5TD4WD0QDT]5XD0PDjh3QDV]5TD4WD0QDW]5TD1QDX]5XD0PDci4PDih3QDkS5QDV]5TD4WD0QDW]5TD1QDX]
5XD0PDjh3Q`1j5WD0PDbS7QDY]5XD0PDjh3WD0PDbS7SD0XD0QDZ]5PDjh3WD0QDk[5QDb5TD5XD0QD[]5PDjh3QD\]5TD4W
D0QDgc2TD4QD]]5XD0PDkh3QDiS1TD3WD0QD^]5XD0PDlh3QD_]5QD`]5TD2WD0QDa]5XD0PDjh3WD0PDbS7QDc5TD4XD0QD
b]5PDjh3QD`c1QD`]5TD1WD0QDc]5PD_l5XD0WD0QDd]5PDYl5PDil6QDe]5XD0WD0QDf]5PDnP7QDg]5XD0PDkh3QDh]5TD
4WD0QDi]5XD0PDkh3WD0QDj]5XD0QDk]5TD6PDmNWD0QDl]5XD0PDgf3SD0QDm]5TD6PD2UD0WD0QDn]5PDk8TD1QDo]5XD0
QDP^5QDbj4PDhi4QDQ^5UD0PDff3PDk8WD0QDR^5XD0PDih3WD0QDS^5XD0TD4QDb5TD8PD2PDkh3QDc5TD4WD0QDT^5XD0T
D1QDU^5PDjh3QDV^5TD5WD0QDW^5XD0PD_l5PDih3QDc5PDk8WD0QDX^5XD0PDff3PDUU4PDmNWD0QDY^5XD0PD_l5QDZ^5P
Dih3WD0QD[^5QD\^5TD1QD]^5XD0PDkh3QD^^5TD7WD0PDgi4QD_^5XD0PDjh3QD`^5TD5WD0QDa^5XD0QDb^5QDc^5TD3QD
d^5PDih3QDe^5WD0QDf^5XD0PDih3QDg^5QDh^5TD1PD\l5PDih3QDi^5QDVEQDj^5TD2QDk^5QDl^5TD1QDm^5PDil6QDn^
5QDo^5PDROPDnX6PDfl5QDP_5P@nP7PDdQ1QDQ_5PDnNPDUU4PDei4QDR_5TD6PD4PD_l4QDS_5PDPV3QDT_5QDU_5TD4WD0
QDV_5XD0PDnNPDUU4QDW_5PDk8QDX_5TD1WD0QDY_5XD0QDZ_5QD[_5PDoNPDk8QD\_5UD0QD]_5QD^_5TD8PD4PD]l5WD0Q
D__5XD0QD`_5UD0QDh3TD:PD4PD]l5WD0QDh3XD0UD0QDa_5TD<PD4PD]l5WD0PDkh3XD0QDU[5`Dk8`DUU4`Dei4SD0UD0Q
Db_5TD<PD4PD]l5WD0PDih3XD0QDc_5QDd_5UD0QDh3QDe_5WD0PD]l5XD0QDf_5UD0QDb_5TD<PD4PD]l5WD0QDg_5XD0SD
0QDh_5QDi_5UD0QDj_5QDU[5QDk_5WD0PD]l5XD0QDl_5UD0QDb_5TD<PD4PD]l5WD0QDa_5XD0QDm_5`DUU4`Dei4`Dfi4`
Dl8`Dhl6UD0QDh3PDk8WD0PD]l5XD0QDn_5SD0UD0QDT_5QDo_5TD3WD0PD]l5XD0TD3PDRQ7SD0UD0QDh3QDP`5QDQ`5WD0
PD]l5XD0QDP`5QDR`5UD0QDh3QDS`5TD8WD0QDVe1`Da3`De3`Dac3`Dn7`Dm4XD0QDT`5UD0QDh3PDk8SD0QDU`5TD3WD0P
D]l5XD0QDV`5PDjh3QDW`5TD8WD0PD]l5XD0QDX`5UD0QDh3TD<QDVe1WD0QDY`5XD0QDZ`5UD0QD[`5TD<WD0QD\`5XD0QD
[`5`Dhk5QD]`5UD0QD[`5TD<WD0QD\`5XD0QDh3QD^`5UD0`Dlh3`Dgl5`DRe4`Dcl5`Dbl5`Dmh3QD[`5TD<WD0PD4XD0QD
k3`Dhk5QD_`5UD0QDh3TD5QDW6WD0PD]l5XD0QD``5S@0QDW6QD[`5TD<QDVe1WD0QDa`5XD0`DVU;QD[`5TD<QDVe1WD0PD
ih3XD0`DVU;`Dk8`Dl8`Dn9`DfE`DSY7`Dm8`Dn8`DUU4QDb`5TD<WD0PD]l5XD0QDc`5QDb`5TD<WD0PD]l5XD0PDih3`Dk
8`Dl8`Dn9`DfE`DSY7`Dm8`Dn8`DUU4WD0PD2QDd`5XD0UD0QDe`5TD5WD0QDf`5QDVe1QDf`5XD0PDcW;QDg`5QDh`5`EUP
3`EVP3`E_l5WD0QDi`5XD0`D_i4QDiBTD3QDle3QDj3TD1QDi3QDa5TD3QDi3TD2QDj3QD`6`Elo6`Ejl6QDj`5`Dgl5`Dh]
:PDhi4QDk`5PDih3QDa5TD2PD\^:PDZl5`Eo2`EYO`E[O`EY1`EPV;`EUU4`ETZ4`EeT;`EaE`EP3`EcO`E`\4`E_\4PD\^:
`D_\4PDjh3WD0PDmMXD0PDmU=PD^i4PD_l5QDl`5PDaNTD4QDm`5PDki4QDn`5Qd1j5QDc6QDc6QDo`5QDPa5WD0QDQa5XD0
QDRa5QDh3TD1WD0QDi3XD0TD2QDSa5QDTa5QDUa5QDi3QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD2QDi3TD1QD`6PD
ih3QDc5PDk8PDmS1QDVa5TD2WD0QDi3XD0PDih3QDc5PDk8QDWa5PD`e4TD1WD0QDi3XD0PDjh3QDXa5PDk8QDYa5TD3WD0Q
Fi3XD0WD0QDZa5XD0TD3QDi3PDih3QDag4QF[a5R@0WD0QD\a5XD0QD]a5QDUa5TD2WD0QDiBXD0TD3PD_i4PDo9QDa5TD4W
D0QD^a5XD0PDnh3QDi3TD2QD_a5TD3QD`a5QDaa5TD6`Ei8`EV`;`EYJ`EWP<`EUP3`EVP3`EWP3`EmNWD0QDba5XD0WD0QD
ca5XD0TD3QDda5PDjh3QDea5TD3QDi3QDUa5QDU[1QD[Y5TD1WD0QDfa5XD0QDUa5QDga5TD4WD0QDha5XD0PDo9WD0QDia5
TD3QDja5XD0WD0QDka5XD0QDla5QDQe4QDma5QDna5PDil6WD0QDoa5XD0PDih3QDa5TD1WD0PD\^:XD0PDZl5TD3QDi3QDa
5TD4WD0PDRS7PDTJXD0QD]a5QDPb5QDY@TD1WD0QDQb5XD0QDi3WD0QDRb5XD0QDSb5WD0PDcj5XD0PDXl5TD2QDTb5QDa5T
D3QDUb5TD1WD0P@RS7QDVb5XD0QDWb5QDXb5TD1QDYb5QDZb5TD1WD0QD[b5XD0PDjh3WD0QD\b5XD0QDa5QD]b5TD2QD^b5
UD0WD0PDh`>QD]Z5YD4XD0UD0WD0PDh`>QD]Z5TD1QD_b5XD0PDih3WD0QD`b5QDQZ5XD0TD5QDi3PDjh3WD0QDab5XD0QDa
5TD3QDbb5QDh3TD2QDi3TD1WD0QDcb5XD0QDdb5SD0QDXb5TD3QDeb5TD2WD0PDbi4PDXl5QDfb5XD0QDgb5PDXa>PDbNaDh
b5YD3PDea>QDib5PDfa>PDga>QDjb5QDkb5PDZ\=QDlb5QDmb5QDnb5QDob5PDdo:QDPc5QDQc5QDRc5QDSc5PDeGQDZd4PD
gT1QDTc5PDWZ<QDUc5PDl4QDVc5QDWc5PDXl5QDXc5QDYc5PDjMQDZc5QD[c5PDZ_4QD\c5PDnIPDme2QD]c5QD^c5QD_c5Q
D`c5PDYh4QDac5PDf3QDbc5QDcc5PDV6QDdc5QDec5PDVm3PD_]<QDfc5PDkj5QDgc5QDhc5PDnU>PDTd>QDic5QDjc5PDf8
PDXl5PD\HPDRZ4QDkc5QDlc5PDcj5QDmc5PD[o2PDXc7PDSa=QDnc5PDY`6PD[k5PDoS1PDXd>PDih5QDoc5QDPd5YD3TD<Y
D3TD<YD3QDQd5QDRd5QDSd5QDTd5QDUd5QDVd5PDmc>PDYl:PDf8PDXl5PD`e>PDkh3QDWd5PDkh3QDiS1TD2QDXd5PDgl5P
Dk8QDYd5QDZd5PDbi4PDXl5QD[d5PDjh3QD\d5PDai4PDgl6PDW7QD]d5TD4QDid2PDWl5PDkl6QD^d5QD_d5QD`d5PDjh3Q
Dad5RD0SD0PDlo6QDbd5QDcd5Q@_5QDdd5PDZl5PD`e4RD0VD0QDed5QDfd5QDgd5PDih3PDY1QDhd5PDil6QDid5WD0QDjd
5QDkd5XD0`Dlk4`Dmk4`DYQ1`DOWD0QDjd5P@Xl5Q@ld5QDj8XD0`Do9`Dlk4`Dmk4`DYQ1`DOQDmd5WD0QDnd5XD0WD0PDg
l6QDod5P@Xl5QDj8XD0`Dlk4`Dmk4`DYQ1`DOWD0QDPe5XD0QDQe5QDRe5WD0QDPj3QD_5XD0`Do^<`Dcl5`Dbl5`DfT3`DT
;`Da[4`DS^4PDiEPDXl5WD0QDSe5XD0`Do9`Dlk4`Dmk4`DYQ1`DOWD0QDTe5PDXl5QDUe5XD0QDVe5WD0QDWe5PDgl6SD0X
D0WD0PDhl6QDaj2XD0`DZ5`Dlb7`Di5UD0WD0PDVe4XD0`DXl5`DT;`Da[4`DS^4`DX^4`D]m:`D[m:`DU^4`DV^4`D[\4SD
0`Dlk4`Dmk4`DYQ1`DO`DX1QDXe5WD0PDVe4XD0`DXl5`DT;`Da[4`DS^4`DX^4SD0PDHPDl4PDXl5QDYe5WD0QDXg1aD_5S
D0XD0QDZe5WD0QD[e5PDfl5QD\e5XD0VD0WD0QD[e5PDfl5QD\e5XD0PD1WD0QD]e5PD_l5XD0WD0PDnb6QDk:TD1QD^e5XD
0WD0PDnb6PDil6QD_e5XD0SD0PD\f4PD_l5QD`e5PDgl6QD^W2QDae5PDil6PDgj4QDbe5PDXl5PDil6PDT8PDbS7PDXl5QD
\V1PDil6QDce5QDde5PDnP7PDki4PDcm5PDfT3PDcm5PDel5PD[l5PD]l5PDaU3QDee5QDfe5QDge5QDc<PDgl6QDhe5PDT8
PD]l5QDk7PDli4PD]l5PDli4PDae4PD]l5PDae4PDai4PD]l5PDai4PDW^4PDcl5PDgl6QDie5QDje5QDke5PDgl6QDle5PD
ki4QDme5PDil6QDne5PDd`<QDoe5QDPf5QDQf5QD[S4PDme>PDne>PDYl5QDRf5PDdQ3QDSf5PDgl6QDV^2QDTf5QDUf5PDV
Q7QDVf5PDSS7QDWf5QDXf5PDXl5PDgl6Q`1j5WD0QDYf5QDZf5XD0PDXl5PDgl6PD^[4QD[f5PDXl5PDki4QD\f5aD_5PDgi
4QD\f5PDSS7QD]f5QDQ8QD^f5QD_f5QD`f5PDhi4QDaf5PDhi4PDgl6QDbf5QDcf5QDdf5PDVe4QDW6PD`S7QDW6WD0QDef5
QDff5XD0PDfT3PD]l5PDfT3PDgT3PD]l5PDgT3QDgf5PDki4WD0QDhf5QD_5XD0`Do^<`Dcl5`Dbl5`DfT3WD0QDPj3QDif5
QDjf5XD0PDfl5QD]f5PDfl5PDgl6PDY\<QDkf5PDel5QDlf5QDmf5QDlf5PDWl5QDnf5WD0PDh]:XD0QDof5QDPg5QDQg5`D
Z:`DY:QDb5PDQV;PDkh3QDRg5PDkh3QD^^5TD3QDSg5QDTg5PD]EP@kh3PDhi4PD]EPDkh3QDUg5PDjh3QD\]1QDVg5S@0QD
Wg5UD0WD0PDkh3PDhi4XD0SD0UD0WD0PDjh3PD`e4XD0SD0UD0WD0QDXg5QDYg5XD0PD4WD0QDZg5QDX\5XD0VD0UD0WD0PD
Tg3TD3QD[g5XD0UD0WD0QDn]5QD\g5TD1QD]g5XD0WD0QDn]5QD\g5TD1QD^g5XD0QD_g5UD0WD0PD\S1QDT;TD1QD`g5XD0
UD0WD0PDih3PDgl5QDag5XD0UD0WD0QDXZ5PDk8TD1QDbg5XD0UD0WD0QDcg5TD2PDhi4XD0PDnV<PDjh3QDdg5PDnNPDUU4
PDhi4UD0WD0PDff3PDUU4PDmNQDeg5XD0UD0WD0QDP]4QDfg5TD1QDgg5XD0PDZS1PDk8PDRd7UD0WD0QDhg5QDig5TD1QDj
g5XD0WD0QDkg5QDl3PDXl5XD0QDlg5WD0QDl3PDXl5XD0QDlg5WD0PDil6QDR5PDXl5PDil6QDmg5XD0VD0WD0PDil6QDR5P
DXl5PDil6QDmg5XD0QDm=WD0PDil6QDng5SD0PDXl5XD0PDil6QDog5`Def6QFPh5TD3QDQh5TD1WD0QDl3XD0VD0QFPh5TD
3QDQh5TD1WD0QDl3XD0QDRh5WD0QDSh5TD2QDTh5XD0VD0WD0QDSh5TD2QDTh5XD0QDUh5WD0QDSh5TD2QDl3XD0WD0PDRo2
PDHPDgo6XD0WD0PD`P7QDVh5QDWh5XD0WD0PDcT;PDVU;XD0`D_l5WD0QDXh5QDej1QDYh5XD0QDjY1WD0QDZh5QD[h5XD0V
D0QDjY1WD0QDZh5QD[h5XD0QD\h5WD0QDm3PD^P;XD0`Dai4`Dci4`DWl5WD0QD]h5PDTP7PD^P;XD0WD0QDm3QD^h5TD1QD
_h5XD0WD0QD`h5PDTP7QDh8TD1QDah5XD0WD0PD_P;QDn3XD0`DQP7`Dbl5`DWl5`Dlh3`Dal5WD0PD_P;QDbh5P@_l5SD0X
D0`DQP7WD0PD_P;QDY:TD1QDch5XD0WD0PD_P;Q@a5PDS1PD_l5PD]g;XD0WD0QDdh5QDeh5XD0`D_l5`Dci4`DYl5`Dlh3W
D0QDiS1QDfh5QDQBXD0`DWl5WD0QDgh5P@gl6QDhh5QDih5QDjh5XD0WD0PDb4PDmX;PD^l5XD0WD0PDWl5PDSQ7QDkh5XD0
WD0PD_l5PDgl6PDlf;XD0VD0WD0PD_l5PDgl6PDlf;XD0QDk>WD0PDci4QDlh5QDmh5XD0VD0WD0PDci4QDlh5QDmh5XD0QD
nh5WD0PDk5PDhY;XD0WD0PDTP7PD]l5PDTP7XD0WD0PD[j4PD]l5PDnP7XD0VD0WD0PD[j4PD]l5PDnP7XD0PD1WD0PDiX1P
D4PDmQ7XD0WD0PDXd4PD_l5PDXd4XD0`Dih4`Daf>WD0QDoh5PDdT;QDPi5XD0QDQi5TD1WD0QDRi5QDdY3YD2XD0WD0QDSi
5QDTi5TD1QDUi5QDVi5XD0QDo3TD1WD0QDT4XD0VD0QDo3TD1WD0QDT4XD0QDWi5WD0QDT4XD0QFo3TD1QDXi5QDo3QDa5TD
1WD0QDYi5QDdP1XD0`Dkl6QDZi5TD1WD0QD[i5PD\Z;XD0WD0QD\i5XD0QFo3WD0PD_l5QD]i5XD0QF^i5TD1WD0PDS1PD_l
5QD]i5XD0WD0PDfGQD_i5XD0WD0PD^?QD`i5XD0WD0PD]R6QD`i5XD0PDYl5`Dgc5`DVd5`Djf>`D[d5QDai5PDgl6WD0QDb
i5QDci5XD0WD0QDU4XD0`D]l5`DoV7`D\j4`D]j4`DbQ7WD0QDdi5XD0`DnG`DSb3`DaR4`DmW>`DVe1`DYc4WD0QDei5TD2
P@^i4PDci4PDnj4PDSa5XD0WD0QDfi5QDgi5XD0WD0PDUn4PDi]5XD0VD0WD0PDUn4PDi]5XD0PD1WD0QDhi5P@^i4XD0QDi
i5TD1QDR4WD0QDji5P@PHXD0QDki5TD2QDli5WD0QDmi5P@PHQDni5XD0QDoi5TD1QDPj5WD0QDQj5QDRj5XD0QDSj5WD0QD
_BPDai4XD0QDTj5TD2QDR4`D[9`DkX5WD0QDUj5PDTg;XD0WD0QDVj5PD`i4XD0`DWj4`DcE`Djl6WD0QDWj5TD2PDY_6TD1
QDXj5XD0WD0QDYj5PDfl4XD0Q@Zj5TD1QD[j5WD0QD\j5QDPW4P@Xl5P@R8Q@]j5QD^j5XD0WD0QD_j5PD^i4XD0S@0QD`j5
`Di[4`D^o;WD0QDaj5PDil6QDbj5XD0WD0QDcj5QDdj5PD^i4QDej5XD0WD0PD^S5PDci4PDil6QDfj5XD0WD0PDdi4PDXl5
TD1QDgj5PDPe;XD0WD0QDhj5XD0QFQ4TD1WD0QDij5XD0VD0QFQ4TD1WD0QDij5XD0QDjj5QFQ4TD1WD0QDkj5QD[HXD0VD0
`Dil6QFQ4TD1WD0QDkj5QD[HXD0QDlj5`Dil6QFQ4TD1WD0QDmj5QDnj5XD0VD0QFQ4TD1WD0QDmj5QDnj5XD0QDoj5WD0QD
Pk5QDQk5QDRk5PDVU;PD_l5XD0WD0QDf@TD3PDmo6PDil6XD0PDdQ3PDQi4WD0QDf@TD3PD_i4PDil6PDaGXD0`DYn4WD0QD
QFPDci4PDil6PDm^5XD0WD0QDfCQDi5PDTR7PDXl5XD0WD0QDgCTD3PD_l5QDSk5XD0QDQ4TD1WD0QDoBPDil6PDgo6PDUo6
XD0WD0QDTk5PDil6QDUk5XD0WD0QDVk5P@PHXD0Q@Wk5TD1QDS4WD0QDXk5QDnj3XD0QDYk5WD0QDZk5QD[k5XD0PDil6TD1
QDS4WD0QD\k5PDPHPD\l5XD0WD0QD]k5QD^k5QDVAXD0QD_k5WD0QD`k5S@0S@0PD`i4XD0WD0QDak5PDbi4PDai4XD0WD0Q
Dbk5PDai4XD0QDck5TD1QDdk5QDek5TD2WD0QDfk5QDgk5`Dil6`D[G`DiX1`Dbh>`D^d4`Dch>`Df\7YD2XD0QDhk5TD2WD
0QDik5Q@jk5QDgk5Q@Y@QDkk5XD0WD0QDlk5PDai4XD0PDil6`DaGSD0VD0WD0QDlk5PDai4XD0PDil6`DaGSD0PD1WD0QDl
k5PDai4XD0SD0VD0WD0QDlk5PDai4XD0SD0PD1WD0QDmk5QD]^5TD1QDnk5XD0WD0QDok5TD3PD]P1PDci4QDk:QDPl5XD0W
D0QDQl5PDPHPDZl5XD0QDRl5WD0QDSl5QDTl5TD1QDUl5PDW[=XD0WD0QDVl5PDPHPDWl5XD0`DbV5`DRZ=`DZ`3WD0QDWl5
QDXl5PD_i4XD0WD0QDYl5TD2PDil6TD1QDZl5QD_Z1XD0QD[l5WD0QD\l5PDil6TD1QD]l5XD0WD0QD^l5QD_l5QD`l5XD0W
D0PDYP<PD[P<XD0WD0PD\FPDkn4XD0QDal5WD0QDbl5QDcl5PDYl5XD0WD0QDdl5P@ai4P@il6QDel5XD0QDW4Q@j5WD0QDV
4XD0`DU6WD0QDfl5XD0QDX4TD2WD0PDUX:XD0QDgl5QDX4TD3WD0QDhl5P@ae4XD0QDil5WD0QDjl5XD0WD0QDdc1QDkl5TD
2QDll5XD0WD0QDhIQDY@QDml5QDnl5XD0WD0QDol5TD2PDYl4XD0WD0PD\o;XD0WD0QDPm5XD0WD0QDQm5QDnT5XD0Q@Rm5T
D1QDSm5WD0QDTm5QDUm5XD0WD0QDVm5QDhJXD0`Dgl6`DS1`D_l4WD0QDWm5Q@Xm5TD1QDhJQDYm5TD1QDZm5XD0WD0QD[m5
PDai4QD\m5XD0WD0QD]m5QD^m5XD0WD0QD_m5PD^l5QD`m5QDam5XD0WD0QDbm5XD0TD5QDcm5TD4PDai4QDi5WD0QDdm5XD
0WD0QDem5PDil6QDfm5QDgm5XD0WD0QDhm5PD^i4XD0`Dil6`DdF`DZS5WD0QDim5PD^i4XD0QDjm5QDkm5WD0QDlm5XD0QD
mm5TD2QDnm5WD0QDom5XD0WD0QDfEPDil6PDe5XD0WD0QDPn5PDil6QDQn5XD0WD0QDRn5Q@Sn5XD0WD0QDTn5PDgl6PD]l4
PD[j4XD0WD0QD\CPDil6QDUn5XD0WD0QDVn5QDPe3QDWn5QDjk2XD0WD0QDXn5QDi5QDYn5XD0WD0PDak=PDil6QD]i3QDZn
5XD0WD0QD^\2PDiS1QDnj3XD0WD0QDlMPDjCPDXl5XD0QD[n5QD_5Y@0WD0QD\n5XD0QD]n5TD4WD0QD^n5XD0VD0QD]n5TD
4WD0QD^n5XD0QD_n5UD0WD0QDY4XD0QD`n5PD4WD0QDY4XD0PD4UD0WD0QDan5QDY4XD0PD4UD0WD0PD_l5QDi5QDbn5XD0`
D_e1`D`e1WD0PD_l5QDi5QDcn5QDdn5XD0WD0QDTQ1QDen5QDfn5XD0`Dil6WD0QDTQ1QDUQ1QDgn5QDhn5XD0QDin5WD0QD
Wf1Q@jn5QDkn5XD0VD0WD0QDWf1Q@jn5QDkn5XD0QDm=WD0QDln5PDal5PDil6PDl1XD0WD0QDmn5PDh]:XD0WD0PD_l5PDm
NPDPh3XD0`DQ8WD0QDnn5P@nP7PDfk>XD0WD0PDci4QDi5QDon5XD0VD0WD0PDci4QDi5QDon5XD0QDPo5WD0QDQo5QDRo5Q
@i5QDSo5XD0WD0PDWl5PD]S7XD0aD_5`DSQ7`Dfl5`DiE`Dgl6`DhE`Dej4`Dfj4`Dje4`Dke4`Dfi4`Dei4aDa5`DYl5WD0
PDWl5QDTf2XD0aD_5VD0WD0PDWl5QDTf2XD0aD_5QDTo5WD0PDgl5QDUo5QDVo5XD0QDWo5WD0PDYl5PDnP7QD`BXD0TD4PD
4WD0PDXl5PDnP7QDXo5XD0WD0PDi`:PDmh3XD0WD0PDoQ7PDfl5QDYo5QD[Y5XD0WD0PDYl5PDih3QDYo5QD[Y5XD0PDbU;W
D0PDSh3PDel5PD_P;XD0WD0PDnP7QDZo5PD\W:XD0QD[o5TD1WD0QD\o5XD0YD1QD[o5TD1WD0QD\o5XD0QD]o5WD0QD^o5Q
D_o5XD0PD_l5WD0PDll<XD0YD1WD0PDll<XD0QD`o5WD0PDWl5PDdQ3PDPV3XD0WD0QDao5PDT8XD0VD0WD0QDao5PDT8XD0
QDbo5WD0QDco5QDa9QDdo5XD0WD0QDeo5TD2PDUm5XD0SD0WD0QDfo5TD1QDgo5XD0TD3QDho5QDio5TD3WD0QDfo5QDjo5X
D0QDko5WD0QDlo5QDmo5QDno5XD0`DdQ1`Dln:`Dd3`DYQ7`Dn3`Dn7`Dnm5`D`k6QDa5WD0QDPo1PDhi4PD_l5XD0SD0WD0
QDoo5Q@PP6QDQP6XD0WD0PDSQ7QDRP6QDSP6XD0WD0QDTP6PDXl5QDUP6XD0PDYR3WD0QDVP6PDel5QDWP6SD0XD0VD0WD0Q
DVP6PDel5QDWP6SD0XD0QDXP6WD0QDP_3QDYP6P@4QDZP6QD[P6XD0SD0WD0QD\P6PDih3QD]P6QD^P6XD0WD0QDem1PD[j4
PDgT;XD0WD0QD^R3SD0PDel5QD_P6XD0WD0QD`P6QDP_3P@nb6QDaP6XD0WD0QDPj3QDbP6XD0VD0WD0QDPj3QDbP6XD0QDm
=WD0QDbR1PDoe4QDcP6XD0VD0WD0QDbR1PDoe4QDcP6XD0QDdP6WD0PDil6QDeP6QDa5XD0QDfP6`Eih3`Eei4`Eo9`Enh3`
Ejh3WD0QDPm4QDgP6XD0QFhP6PDk8WD0QDiP6QDjP6XD0TD3QDkP6PDk8WD0QDlP6PD_l5QDjP6XD0TD3QDkP6WD0QDmP6Q@
jV2PD_l5QDnP6XD0VD0WD0QDmP6Q@jV2PD_l5QDnP6XD0QDoP6WD0QDPQ6Q@jV2PD_l5QDnP6XD0VD0WD0QDPQ6Q@jV2PD_l
5QDnP6XD0QDoP6QDQQ6TD1WD0QDRQ6XD0QDSQ6Q@h5TD2QDTQ6WD0PDil6PD[o;XD0VD0WD0PDil6PD[o;XD0QDUQ6WD0PDX
l5QDVQ6QDWQ6XD0VD0WD0PDXl5QDVQ6QDWQ6XD0QDm=QDXQ6Y@0WD0QDYQ6QDZQ6XD0VD0QDXQ6Y@0WD0QDYQ6QDZQ6XD0QD
[Q6WD0QD\Q6QD]Q6XD0VD0WD0QD\Q6QD]Q6XD0QD^Q6WD0PDTQ7PDki4SD0XD0WD0QDc<PDkb1QD_Q6XD0WD0QD`Q6XD0`D=
TD4QDaQ6TD2QDbQ6QFcQ6TD1WD0QDdQ6PDci4XD0VD0QFcQ6TD1WD0QDdQ6PDci4XD0QDeQ6QFfQ6TD2WD0QDgQ6TD1PD_i4
QDag1QDhQ6XD0QDiQ6TD2WD0QDjQ6QDkQ6XD0`Dil6`DWj4`DcE`Djl6WD0QDlQ6P@_i4PD^l>XD0WD0QDmQ6QDi5QDnQ6XD
0WD0QDPP1PDXl5PD][4XD0WD0QDPP1PDmo6QDi5PDUm5XD0WD0QDoQ6QDi5QDPR6XD0WD0QDlMQDQR6XD0WD0QDlMPDgl6PD
ch:XD0WD0QDRR6QDSR6XD0WD0QDTR6XD0VD0WD0QDTR6XD0QDUR6QFVR6TD1WD0QD[4XD0`D]j4`D\j4`D^j4WD0QDWR6QDQ
T3XD0QFXR6WD0QDYR6XD0QFZR6WD0QD[R6PDbi4XD0QD\R6WD0QD]R6TD2PDbi4XD0`DnS=`Din4QD^R6TD1WD0QD\4XD0QD
_R6WD0QD`R6PDY_6XD0QDaR6QDbR6TD2QDa5WD0QDcR6QDdR6TD1QDeR6XD0WD0QDfR6PDUU4PDae4XD0WD0QDgR6QDhR6XD
0`DY\5WD0QD_GPD_l5PDil6QDiR6XD0WD0QDjR6P@ci4QDi5PDZg;XD0WD0QDkR6PDWl5PDil6TD1QDlR6XD0WD0QDmR6P@a
i4QDnR6XD0QDi5TD1QDoR6WD0QDPS6PD`i4XD0WD0QDQS6PDci4XD0QDV\2WD0QDQGPD_i4PD_l5XD0QDRS6PDgl6WD0QD^4
`DXl5`DYH`D_i4`Dhm>`Dim>`DfT3`DgT3aDR5`Djm>`Djm6`D[T3`D\T3`Dfm6`Dkm>`Dim6`Dab1`Dl5`D_l5`Dai4`D]l
5`Dci4`DWl5`DYl5`D\l5`Dil6`DZl5`D`X>`Dah4`DnN`DPOSD0XD0`DXl5UD0PDgl6WD0QD^4`DXl5`DYH`D_i4`Dhm>`D
im>aDR5`Djm>`Djm6`D[T3`D\T3`Dfm6`Dkm>`Dim6`Dab1`Dl5`D_l5`Dai4`D]l5`Dci4`DWl5`DYl5`D\l5`Dil6`DZl5
`D`X>`Dah4`DnN`DPOSD0XD0WD0PDgl6QD^4QDSS6XD0SD0WD0PDai4PDil6TD1QDTS6PDX\<XD0VD0WD0PDai4PDil6TD1Q
DTS6PDX\<XD0QDUS6WD0PDki4SD0PD[l5PDhEXD0WD0PDki4SD0PD_l5PDmNPDSj4XD0WD0PDnP7SD0PD]l5PDHSD0XD0WD0
QDVS6QDWS6XD0VD0WD0QDVS6QDWS6XD0QDm=WD0QDXS6P@gl6TD1QDf6XD0VD0WD0QDXS6P@gl6TD1QDf6XD0QDm=WD0QDYS
6QD]4XD0VD0WD0QDYS6QD]4XD0QDZS6WD0PDfl5QDde4QDY@SD0PDfl5XD0WD0PDfl5`DaU3`D\U3`Doa1`DdQ3`DYl4`D[l
4`DZl4`DbU3SD0QDY@QDW6PDfl5XD0UD0WD0PDPQ7SD0PD4PDei4XD0UD0WD0PDPR7PDil6SD0XD0UD0WD0QD[S6P@bS7QD\
S6XD0UD0WD0QD]S6QD^S6XD0VD0UD0WD0QD]S6QD^S6XD0PD1UD0WD0QD]S6QD_S6PD\l5QDRd2XD0UD0WD0QDWe5SD0XD0V
D0UD0WD0QDWe5SD0XD0PD1WD0QD`S6QDaS6QDbS6XD0UD0WD0QDQ;QDjl4QDc]1XD0VD0UD0WD0QDQ;QDjl4QDc]1XD0PD1U
D0WD0PDUU4PDef3QDcS6XD0VD0UD0WD0PDUU4PDef3QDcS6XD0PD1WD0PD_P;PD_l5QDdS6P@il6QDeS6XD0WD0PD^P;PDci
4PDko6PD]6XD0WD0QDY8QDfS6QDgS6XD0QDhS6TD2WD0QDiS6QDjS6QDkS6XD0WD0PDYl5QDlS6XD0VD0WD0PDYl5QDlS6XD
0QDmS6QDa5WD0PDgl6QDnS6XD0VD0QDa5WD0PDgl6QDnS6XD0QDoS6QDPT6TD2WD0QDQT6XD0QDRT6TD1QDa5Q`1j5WD0QDS
T6XD0QDTT6QDa5WD0PD^e2QDUT6XD0VD0QDTT6QDa5WD0PD^e2QDUT6XD0QDVT6WD0PDai4PDil6QDWT6XD0VD0WD0PDai4P
Dil6QDWT6XD0QDXT6WD0QDYT6PDXl5TD2QDZT6XD0WD0PDhi4PDih3QDjb2QD_Z3XD0VD0WD0PDhi4PDih3QDjb2QD_Z3XD0
QD[T6WD0PDhi4PDih3TD3QD\T6XD0WD0PDhi4Q@]T6PDih3QD_i4TD1QD^T6QD_T6XD0WD0PDel5QD`T6P@ff3QDaT6TD1QD
bT6XD0WD0PDmh3QDo\4QDP]4QDcT6XD0WD0QDdT6PDci4PDil6PDY^;XD0QFeT6TD2WD0QDoEPDil6QDfT6XD0QD_4TD1WD0
QDgT6XD0QDhT6TD1WD0QDiT6XD0QDjT6QDkT6TD1WD0QDlT6XD0QDmT6QDa5P@il6WD0QDnT6XD0VD0QDmT6QDa5P@il6WD0
QDnT6XD0QDoT6QDPU6TD1WD0PDZ\4QDY:PDSa4XD0WD0QD^\2PDil6QDQU6XD0WD0QDRU6PDil6TD1QDSU6XD0WD0PDmNPDn
P7PD]l5PDl4XD0WD0QDTU6QDUU6PDRZ4XD0WD0QDVU6PDil6QDWU6XD0WD0PDci4PDil6QDXU6PDZ7XD0QDYU6TD1WD0QDZU
6XD0VD0QDYU6TD1WD0QDZU6XD0QD[U6QD\U6TD1WD0PDok5QD]U6XD0WD0QD^U6PDYl5PDUb6XD0WD0QD_U6PDXl5XD0QD`U
6WD0QDic2PDko6PDnGXD0VD0WD0QDic2PDko6PDnGXD0QDk>WD0QDaU6PDhn6XD0VD0WD0QDaU6PDhn6XD0QDW?WD0PDWc=Q
DbU6XD0QDcU6QDa5WD0PD[j4PDXl5PD]R7XD0VD0QDcU6QDa5WD0PD[j4PDXl5PD]R7XD0QDdU6WD0QDeU6QDfU6XD0WD0QD
^m3QDe^3QDgU6PDUm5P@`S7QDhU6XD0WD0QDmS1QDXLPD_l5QDXLXD0QFiU6TD1WD0QDjU6PDo2PDaS7XD0VD0QFiU6TD1WD
0QDjU6PDo2PDaS7XD0QDm=QFkU6TD1WD0QDjY1PDUU4PDci4QDlU6XD0VD0QFkU6TD1WD0QDjY1PDUU4PDci4QDlU6XD0QD[
T6WD0QDmU6PD_l5QD`BQDnU6XD0WD0PDde4PDmn>XD0WD0PD`X:QDoU6PDci4XD0WD0PDYl4PDXl5PDgl6QDPV6XD0WD0QDQ
V6QDRV6XD0VD0WD0QDQV6QDRV6XD0QDSV6WD0PD]k;TD1PDTh3PDel5XD0WD0PDnn>XD0QFTV6TD1WD0QDUV6QDVV6XD0WD0
QDWV6QDXV6QDYV6XD0VD0`D_l5WD0QDWV6QDXV6QDYV6XD0QDZV6`D_l5WD0QD[V6PDmMXD0WD0QD\V6QD]V6PD]]<XD0WD0
QD^V6QD_V6P@bf3XD0VD0WD0QD^V6QD_V6P@bf3XD0QD`V6WD0QDaV6XD0TD1WD0QDbV6XD0`Da`5WD0QDcV6QDdV6QDeV6X
D0WD0PD[j4PDi8XD0QDVATD3QDfV6WD0PDbi4PDXl5QDgV6XD0VD0WD0PDbi4PDXl5QDgV6XD0QDdb1WD0PD\c1QDQBXD0QD
hV6WD0QDiV6TD1PD_l5XD0QDjV6WD0PDT4QDkV6TD1QDlV6XD0QDmV6TD1Q@nV6WD0QDoV6QD`c2TD1QDPW6XD0WD0QDQW6P
@PHPD]e2PDfT3XD0WD0PDff3PDei4QDRW6XD0WD0PDgl5PDnb6XD0QDSW6QDTW6TD2WD0QDUW6QDVW6XD0WD0QDWW6QDXW6T
D1PDXl5QDYW6TD1QDZW6XD0WD0QD[W6PDhEQD\W6XD0WD0QDkW2QD]W6XD0QD^W6`Dai4QDa5QD_W6WD0QD`W6XD0WD0QD`W
6PDXl5QDYW6XD0QDaW6S@0TD5WD0QDbW6QDcW6XD0VD0QDaW6S@0TD5WD0QDbW6QDcW6XD0QDhb4WD0QDdW6QD[g5QDeW6P@
\j4PDoe4QDfW6XD0PDff3WD0QDgW6QDhW6QDiW6XD0QDjW6WD0QDkW6PDUo6PDYl4PDXl5XD0QDlW6WD0QD_]1PDnb6PD_l5
XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDQ:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDVS1WD0QDmW6P@hi4QD[>YD1XD0`DTo2`D
RP3`D^c7`DRo2WD0QDnW6P@hi4PDR3QDoW6XD0`Do^<`DWP>`Dah2`DgS2`Dcj2aD_5`Dgl6`Dhl6`DW5`DU6`DY2`Dbe4`D
de4`DVf4`DWf4`Dci4`DWl5`Dai4`DeZ3`Dh]:WD0QDnW6P@hi4PDR3PDROQDPX6TD2QDQX6XD0WD0QDRX6PDR3YD1XD0WD0
QDRX6PDR3QDSX6XD0WD0QDh>PDYl5XD0Q@g5QDTX6WD0QDUX6PDfl5XD0WD0PD`^;P@^i4PDfl5XD0QDVX6WD0PDgi4QDWX6
XD0QDXX6WD0QDYX6XD0`D_l5SD0WD0PDci4PDnP7PDiP7XD0PD]b3WD0PDci4PD]b3QDZX6XD0WD0QD[X6PDci4QDk:S@0PD
QDXD0QD^_1TD3WD0QD\X6P@_i4PD_l5XD0`D=WD0PDoQ7QDa5QD`BXD0SD0WD0QD]X6XD0QD^X6QDa5WD0QD_X6QD`X6PDil
6QDaX6XD0QDbX6TD1WD0QDcX6Q@ib3XD0QDdX6WD0PDgl5QDTQ1QDUQ1PDY4XD0QDeX6WD0QDlZ2S@0QDfX6PDXl5XD0SD0W
D0QDlZ2S@0QDgX6PDXl5QDhX6XD0WD0QDiX6QDjX6PDgf1XD0QDkX6QDa5Q@lX6TD1WD0QD`4XD0`Dai4`DjX1QDkX6WD0QD
mX6TD1QD`4XD0WD0QDXV2PDgl6QDnX6QDoX6XD0WD0QDPY6PDiR;PDYl5XD0QDQY6QDRY6QDa5WD0QDSY6QDic4QDg5TD3QD
TY6XD0WD0QDUY6QDVY6PDil6TD2QDWY6XD0QDXY6WD0QDih1PDnb6aD_5aDa5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DTo6
`Dnm5`D\8`Do2SD0XD0QFXY6TD2WD0QDb4XD0QDYY6QFXY6TD2WD0QDZY6QD]b3XD0WD0PDX3QD[Y6PD`P3XD0YD2WD0PDX3
PDVi4XD0WD0PDhi4QD\Y6SD0XD0WD0PD_l5PDac3PDil6PD]S7XD0WD0PD_l5PD`1PDUU4QD]Y6XD0WD0QD^Y6QDWf1QDkn5
XD0UD0WD0PDYl5QD_Y6TD2QDc4XD0PD4QD`Y6UD0WD0PDYl5QD_Y6TD2QDc4QDaY6P@gl6QDbY6TD2XD0PD4QD`Y6PD4WD0P
DYl5QDY@TD2QDc4XD0VD0PD4WD0PDYl5QDY@TD2QDc4XD0PD1QDcY6WD0PDYl5QDgFTD3QDc4XD0VD0QDcY6WD0PDYl5QDgF
TD3QDc4XD0QDm=WD0QDdY6QDeY6XD0VD0WD0QDdY6QDeY6XD0QDm=UD0WD0PDhj4XD0QFfY6UD0WD0PDhj4XD0QDk:TD2QDg
Y6QDhY6TD3WD0QDiY6XD0P@Yl5QDm[1WD0QDjY6TD1QDkY6QDlY6XD0`Dil6`Dci4`D[\4WD0QDem1QDU\1PD`e4XD0WD0QD
mY6QDnY6Q@oY6QDPZ6XD0QDQZ6QFRZ6TD1WD0QDSZ6TD4XD0QDa4PDil4WD0QDTZ6QDUZ6TD3QDa4PDil4XD0QDVZ6TD1WD0
QDWZ6QDhJXD0QFXZ6TD3QDa=WD0PDUU4QDYZ6QFZZ6S@0QF[Z6PD_l5XD0QD\Z6WD0PDUU4PDPOPDS1PD_l5XD0QF]Z6WD0Q
D^Z6QD_Z6QD`Z6XD0QDaZ6WD0PDHPD[j4QD_Z6QD`Z6XD0QDaZ6QDbZ6TD2WD0QDcZ6Q@dZ6XD0QDiMQDeZ6QDfZ6TD1WD0Q
Db5QDgZ6XD0PDei4WD0QDlMP@^i4QDi5QDYNP@^i4XD0WD0QDhZ6QDiZ6PD_l5XD0SD0QDi6QDjZ6QDi6QD`6QDj5QD`6QD`
6QDkZ6Q`1j5QDde4QDf6PD]l5Q`1j5QD`6WD0QDlZ6YE5YD1XD0`D[l5QDmZ6TD1QDa5Q`1j5aD_5`D_[4`Dde4`DU6`DS1`
D_l4`D]P?`DZ\=`D^P?`DVh4`DXU;`D[5`Dh4`D\j4`DnU3`DnP7`DiH`DjH`De`5`DoS1`DSZ4`D_P?`Dca4`D`P?`DkI`D
Vg3`DVm3`DWm3WD0SD0YD5XD0VD0QDmZ6TD1QDa5Q`1j5aD_5`D_[4`Dde4`DU6`DS1`D_l4`D]P?`DZ\=`D^P?`DVh4`DXU
;`D[5`Dh4`D\j4`DnU3`DnP7`DiH`DjH`De`5`DoS1`DSZ4`D_P?`Dca4`D`P?`DkI`DVg3`DVm3`DWm3WD0SD0YD5XD0QD^
b1WD0QD[S2YD1XD0VD0WD0QD[S2YD1XD0QD[X3QDnZ6PDhd3`DXl5`D\FQDW6QDoZ6QDUa2PDhd3QDP[6QDQ[6QDR[6QDS[6
QDT[6QDU[6PD_3PDXl5PDil6PDT[=PDgi4PDgi4PDfU3PDXl5PDil6PDaGPD_P;QDV[6PDe8PDdQ3PDeX=PD`i4PDVP1PDa`
;PDon:PDaMPDdS6QDW[6QDX[6PDkOPD^l5PDS9PDme>PDgP?PDR1PD^i4PDhEQDY[6PDoa<PD^4PDjP1PDbi4PD[c4QDZ[6P
DZl5Q`1j5Q@[[6WD0QD\[6XD0PDa`;QD][6PDWJQD^[6PDXJQD_[6PDlT1PDiY5PDni2PD^e2PD[l4PDkP?PD^Y:PDWP7PDR
8PDai4PDgY:QD`[6PDZ_6PD_l>PDWm3QDa[6PDmP?PDZh3PDSc1PDnR1PDbS7QDb[6QDc[6QDd[6QDe[6QDf[6QD[S2QDg[6
PDZ\=QDh[6QDi[6PDbP3PDa^6PD^i4PD_i4PD_l5PDnX;PDTS1PDdi4PDl^6PDel5PDgCPDo^6PD]l5SD0PDhi4Q@g5Q`1j5
WD0QDf^1XD0WD0QDj[6PDil6TD1QDk[6XD0QDl[6PD6Q@Y@WD0QDg6XD0QDl[6PD6WD0Q`1j5QDf^1XD0VD0QDl[6PD6WD0Q
`1j5QDf^1XD0QDm[6QDa5QDY@Q`1j5WD0QDn[6aDi4aD_5`Dle;SD0XD0VD0QDa5QDY@Q`1j5WD0QDn[6aDi4aD_5`Dle;SD
0XD0QDo[6QDP\6WD0QDQ\6P@ff3TD1QDR\6XD0QDS\6WD0QDT\6XD0QDU\6WD0QDV\6PDli4XD0VD0WD0QDV\6PDli4XD0QD
W?QDW\6QDY@Q`1j5WD0QDf^1aDi4aD_5SD0XD0`DXl5`D\l5WD0QDX\6XD0TD2QDY\6QDa5Q`1j5WD0QDf6QD^Y6Q`1j5QDm
]1XD0aDi4QDa5QDk:WD0QDZT5XD0QDZ\6VD0QDa5QDk:WD0QDZT5XD0QDZ\6QD[\6PDil6WD0QD\\6SD0XD0TD1QD]\6TD1Q
D^\6WD0QD_\6PD_l5PD__<XD0WD0PDhl6PDPa<PDbIXD0WD0PDSQ7SD0PD_b4XD0QDa5WD0QDY@Q`1j5QD`\6PDXl5XD0SD0
aE_5WD0QDa\6QDb\6XD0`D^\4QDc\6WD0QDjb2QDd\6XD0WD0QDm:QDe\6TD1QDf\6XD0QDa5PDgl6WD0QDg\6SD0XD0QDh\
6TD1WD0QDi\6XD0UD0QDj\6QDa5Q`1j5WD0QDf6XD0`DeG`DVFVD0UD0QDj\6QDa5Q`1j5WD0QDf6XD0`DeG`DVFQDk\6UD0
QDl\6QDa5Q`1j5WD0QDm\6XD0VD0UD0QDl\6QDa5Q`1j5WD0QDm\6XD0PD1QDn\6TD1QDa5TD1QDo\6P@]S7WD0QDP]6XD0W
D0QDQ]6P@Xl5PDil6QDR]6XD0WD0QDS]6TD1Q@T]6QDU]6QDV]6XD0WD0QDb5P@oQ7PDgl6S@0PDUo6PDZl5XD0WD0PDai4P
Dmb1PDXl5QDW]6XD0WD0PD\W>QDX]6QDY]6QDZ]6QD[]6QD\]6XD0WD0QD]]6QD^]6XD0VD0WD0QD]]6QD^]6XD0QD_]6QD`
]6WD0QDa]6QDb]6XD0WD0PDfl5QDc]6PDfl5QDd]6XD0WD0QDZf4Q@e]6PDih3QDf]6TD2XD0VD0WD0QDZf4Q@e]6PDih3QD
f]6TD2XD0QDg]6WD0QDb`1QDh]6QDi]6XD0WD0QDj]6PD_l5PDmNQDk]6XD0WD0QDk`3QDl]6QDm]6QDn]6XD0QDo]6Y@0WD
0QDP^6XD0VD0QDo]6Y@0WD0QDP^6XD0QDQ^6QDR^6TD6QDa5Q`1j5WD0QDS^6XD0QDT^6TD4QDa5Q`1j5WD0QDU^6XD0`DXl
5`D\l5QDV^6QDa5Q`1j5WD0QDW^6XD0QDY@Q`1j5WD0SD0XD0PDUP3QDmS4QDX^6Q@a5WD0QDY^6XD0QDY@Q`1j5WD0QDf^1
XD0QDZ^6QD[^6QDa5Q`1j5WD0QD\^6XD0WD0QD]^6PD]6XD0VD0WD0QD]^6PD]6XD0QD^^6QD_^6WD0QD`^6XD0PDof:WD0P
D^i4PD_l5PDdc4XD0QDa^6TD2QDa5Q`1j5WD0QDb^6XD0aD_5`Del5QDc^6PDXl5TD3QDa5Q`1j5WD0PDRg2XD0QDd^6PDXl
5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0VD0QDd^6PDXl5TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QDk>QDe^6TD4
WD0PDXS7XD0QDf^6TD2WD0PDj`<XD0WD0QDg^6P@hi4P@R3QDh^6QDR5XD0WD0QDi^6PDfl5QDf^1XD0QDgY1WD0QDj^6XD0
VD0QDgY1WD0QDj^6XD0QDk^6QDl^6WD0PDX3PD_i4XD0QDm^6WD0PD_V:XD0PDil6WD0QDn^6PDXl5QDSk1XD0QDo^6WD0PD
eV:TD1QDP_6XD0QDQ_6QDR_6WD0`D^l4SD0QDS_6XD0VD0QDR_6WD0`D^l4SD0QDS_6XD0QDk>QFT_6QDb5Q@g5Q`1j5WD0Q
DU_6aDi4SD0XD0`DXl5`DYl5`DWl5QDV_6WD0QDW_6XD0SD0WD0QDX_6TD1QDY_6XD0`Efl5YD1WD0QDZ_6XD0VD0`Efl5YD
1WD0QDZ_6XD0QD[_6PDUU4QDa5Q`1j5WD0QD\_6XD0QD]_6QD^_6WD0QD__6QD`_6XD0QDa5QDgFSD0WD0QDa_6XD0`Dlc4W
D0QDf^1PDfl5QDgFXD0SD0QDgFWD0QDb_6XD0QDc_6QDd_6WD0QDe_6XD0WD0PDU8PDYk4XD0WD0QDf_6TD1QDg_6XD0`Dfl
5QDa5P@hi4WD0QDh_6PD_l5XD0SD0QDa5WD0QDi_6QDZT5XD0VD0QDa5WD0QDi_6QDZT5XD0QDj_6WD0PDPh3PDh]:XD0VD0
WD0PDPh3PDh]:XD0QDm=QDk_6WD0QDl_6XD0QDm_6P@hi4P@R3WD0QDh^6QDn_6XD0QDa5WD0QDo_6PD_l5XD0SD0PD_h5PD
oa1QDP`6TD3QDa5Q`1j5WD0QDQ`6XD0WD0QDR`6XD0QDW6PD[o2PDYl5PDfe7PDil6QDf6PDhk4SD0QDS`6PDhk4QDW6QDa5
Q@d5WD0PDnR1XD0VD0QDW6QDa5Q@d5WD0PDnR1XD0QDT`6QDbR1Q`1j5WD0QDf6XD0QDU`6QDV`6WD0Qd1j5QDf6XD0QDW6W
D0QDf6XD0QDW6QDW6TD4QDa5WD0Q`1j5QDf6XD0aD_5`Del5QDW6TD3QDa5QDY@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD0QDf
6XD0WD0QDk5QDf6XD0SD0WD0QDW`6QDf6XD0QDW6QDX`6TD2`D`Q1WD0QDf6XD0QDW6TD2QDa5TD4PD]l5WD0Q`1j5QDf6XD
0VD0QDW6TD2QDa5TD4PD]l5WD0Q`1j5QDf6XD0QDm=QDY`6TD2QDa5Q@Z`6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0
VD0QDY`6TD2QDa5Q@Z`6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QD[`6QD\`6QD]`6Q@^`6Y@0aDe4aD_5`DRo2`Df
l5`D_l5bD0WD0SD0XD0VD0QD\`6QD]`6Q@^`6Y@0aDe4aD_5`DRo2`Dfl5`D_l5bD0WD0SD0XD0QD_`6QDY@Q@``6aDe4aD_
5aDo5WD0SD0XD0QDa`6`DXl5`DiR?`DjR?QDa5YD0aDe4aD_5iD1iD2`Dgl6`Dhl6`Dil6WD0SD0XD0VD0QDa5YD0aDe4aD_
5iD1iD2`Dgl6`Dhl6`Dil6WD0SD0XD0QDk\6QDb`6Y@0QDc`6aDe4aD_5WD0SD0XD0VD0QDb`6Y@0QDc`6aDe4aD_5WD0SD0
XD0QDd`6aDU5bD0WD0YD0XD0YD1QDYMaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0WD0Y
D0XD0QDe`6aDU5bD0WD0YD0XD0YD2QDf`6aDU5bD0WD0YD0XD0UD0SD0QDg`6TD1WD0QDh`6XD0aD_5UD0QDg`6TD1WD0QDh
`6XD0aD_5UD0SD0QDi`6TD1WD0QDj`6TD2XD0QDk`6UD0QDi`6TD1WD0QDj`6TD2XD0QDk`6QDl`6Y@0WD0QDW5XD0aD_5`D
^i4`Dbi4`D]j4`D\j4`D^j4`D_j4`D`j4`Daj4`DQQ7UD0QDY5Q@_5Q`1j5P@kR?`DXm2`DWj2`DfL`DXj2`DbM`DT?WD0Q`
1j5QDm`6XD0VD0UD0QDY5Q@_5Q`1j5P@kR?`DXm2`DWj2`DfL`DXj2`DbM`DT?WD0Q`1j5QDm`6XD0QDn`6UD0QDY5Q@_5TD
3PD4Q`1j5WD0QDo`6XD0VD0UD0QDY5Q@_5TD3PD4Q`1j5WD0QDo`6XD0QDPa6UD0QDY5Q@_5Y@0WD0QDQa6XD0WD0QDYe4XD
0VD0WD0QDYe4XD0PD1QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QDRa6QDa5Q`1j5a
De4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDSa6QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi
4aDZ5WD0SD0XD0QDTa6QDm]1QDRa6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDTa6YD0QDUa
6WD0Q@Va6PDki4SD0XD0`DXl5WD0PDki4SD0QDQBXD0QDa5WD0QDWa6SD0XD0VD0QDa5WD0QDWa6SD0XD0QEXa6WD0QDYa6Q
DZa6XD0WD0QD[a6Q@j5QD\a6XD0QF`R4QD]a6TD2WD0QD^a6XD0QD_a6TD2WD0QD`a6XD0`Dfl5`DgQ1QDa5Q`1j5QDaa6WD
0QDba6XD0PDmP7QDca6PDjP7SD0PDbg4PDnFQDda6TD2WD0QDea6XD0PDkS7VD0PDkS7QDk>QDSOS@0S@0WD0QDf6XD0QDfa
6`Efl5`EUP3`EVP3`Ecd2`EP3`Ehi4`E]S?WD0PDmMXD0VD0WD0QDga6XD0VD0QDYMQ@l5WD0QDd6Q`1j5QDha6XD0QDc6`D
fl5`D]S1`DgQ1WD0QDia6QDd6XD0QDd5Q`1j5QDja6Q@d6PDhi4QDd6QDja6QDSk1QDka6TD3WD0QDla6XD0PDki4QDma6PD
ki4QDna6QDoa6PDki4QDPb6QDa5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0VD
0QDPb6QDa5QDY@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QDQb6QDRb6QDSb6PDXl
5S@0WD0QDTb6XD0`DWa;`DaS?`Dee1`DWn4QD^[1Q@a5Q@g5Q`1j5WD0QDUb6XD0QDVb6PDZl5WD0QDWb6XD0VD0PDZl5WD0
QDWb6XD0QDXb6QDYb6QDV]6TD3QDa5Q`1j5aDe4WD0SD0XD0VD0QDYb6QDV]6TD3QDa5Q`1j5aDe4WD0SD0XD0QDk>PDZl5W
D0QDZb6XD0VD0PDZl5WD0QDZb6XD0QDk>QD[b6WD0QD\b6XD0PDWf4QDa5Q`1j5WD0QD]b6XD0QD^b6QD_b6TD3PDTg1QD`b
6QDab6QDa5Q`1j5QDgFQ`1j5S@0WD0QDbb6XD0`D_e1`DRR5`DT<`DmZ;QDgF`DkIiD0SD0S@0WD0QDcb6XD0`DXl5`Dca3`
DSb3`DmZ<`DR^4`DTT?WD0QDdb6PDXl5SD0XD0`DkI`Dil6QDa5Q`1j5QDgF`DZ\4`DcN`D^\4SD0WD0QDg6XD0`DUT?QDa5
Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5Q@`6QDg6XD0WD0QDde4QDg6XD0WD0QDeb6QDgm5QDg6XD0WD0QDg6XD0QDfb6PDil6QDW6
QDgb6QDhb6PDXl5QDib6PDlT=PDYl5PDQV>PD`i4PDk[4PDai4PDk[4PD`i4PDkn3PDai4PD_c3QDjb6QDkb6QDlb6PDVQ1P
D^i4QDk:QDTQ3QDmb6QDnb6QDob6PDna1PD]U1PDQT5QDPc6PDjY4`DYk5`Doe1`DPc5QDQc6QDRc6QDSc6QDf^1QDTc6PDc
j5QDUc6QDVc6QDa5PDXl5Q`1j5Q@f^1PDcj5QDW6Q@SIQ@TIQDfOVD0QDkW2PDoi5WD0PDcj5XD0QDW6WD0PDci4PDT\4QDW
c6QDXc6XD0WD0QDYc6QDZc6QD[c6XD0WD0QD\c6QD]c6QD^c6P@_l5P@mNXD0QDa5PDci4TD1PDe^>QD_c6TD1QD`c6QDac6
QDbc6QDXIPDYl5TD1WD0QDcc6XD0PDbNQDdc6QDa5WD0QDec6XD0VD0QDdc6QDa5WD0QDec6XD0PD1PDPV;PDXl5QDgFSD0Q
Dfc6QDgc6PDXl5QDW6QDa5Q`1j5PD^i4PD_l5PDdc4QDhc6TD2QDic6QDjc6`DXl5`D_l5QDkc6PD_l5PDil6QDlc6QDmc6T
D1QDnc6`DYl5PDbi4PDXl5PDil6PDc]:QDa5Q`1j5WD0QDoc6XD0VD0QDa5Q`1j5WD0QDoc6XD0QDPd6PDfl5QDQd6PDgf3P
Dil6PDUo6QDYo5PDgf3PD[l5PDil6PDle1QDbR1WD0PDTj:XD0QDRd6QDa5WD0PDTj:XD0VD0QDa5WD0PDTj:XD0QDk>QDa5
QDc<WD0QDSd6QDYo5QDTd6XD0PDWl5PDfi4QDUd6QDaU2PDYl5PDfi4QDVd6P@Xl5PDYl5PDil6PDT8PDXl5PD[l5PDii4PD
mh3QDWd6QDXd6PDdd<PDXl5PDTf;PD_l5QDYd6PDYl5PDgl6PDZ4PDWl5QDZd6PD`e4PDT8PD_P;QDa]1PDel5PDHQDU\1PD
el5SD0PDcP3PDhi4QDad4QD[d6PD^i4PDWf4PDZl5PDbMPDYl5QD\d6PDbk4PDh]:PD_l5PDki4QD]d6QDa=PDdh6QD^d6QD
_d6QD`d6PDil6QDeW3PDa^<PDa^<QDad6QDbd6QDcd6QDo?QDdd6QDa5PDhi4PDai4VD0QDa5PDhi4PDai4PD1QDed6QDfd6
PDfl5QDgd6PDfl5QDhd6Q@id6QDjd6PDYl5PDfj4QDnT5PD_l5QDkd6PD^i4PD_l5PDil6QDld6PDhi4PD^i4PD_l5QDmd6P
DWT1PDYl5PDSEQDnd6QDod6PD][4QDPe6QDn^1QDQe6TD3PD_l5PDmNPD`Q3QDRe6PD_l5P@mNQDSe6PD_P;PD_l5QDTe6QD
^n1PD\^:PDZl5QDUe6PDYl5QDVe6PDYl5QDWHPD][4QDa5WD0QDWe6XD0aD_5QD\l4QDXe6PDff3QDcT6PDTJPDh]:PDci4P
DT\4PDZl5TD2QDYe6PDRj1PD_l5PDTQ7PD^Y<PDYl5PDil6PDnGPDZm5PDai4QDZe6PDil6QD[e6WD0QDUQ1TD6PDci4QDi5
PDR_<XD0QDUQ1TD5WD0PDZl5QDi5PDUR7QD\e6XD0WD0PD[j4QD]e6PDhl<PDfl4XD0WD0QD^e6QD_e6QD`BQD`e6XD0WD0P
DRj1QDae6XD0WD0QDf4PDTP7XD0QDbe6WD0QDf4PDTP7XD0QDce6TD1QDde6WD0QDlMQDee6QDfe6QDge6XD0WD0PDWm3PD_
6XD0`DmZ;`Dg2WD0PD\P7QDhe6P@gl6QDie6XD0QDje6TD2WD0QDke6QDle6XD0QDme6WD0QDne6PDmo6PD]6XD0WD0QDoe6
QDPf6XD0WD0PDRo2QDY@QDQf6QDRf6XD0WD0PDRo2PDgl6PDfGQDSf6XD0WD0PD_l5PDgl6QDTf6XD0VD0WD0PD_l5PDgl6Q
DTf6XD0QDk>WD0PD_l5PDil6PDSa7PD\c1XD0WD0PDSQ7PDTn:QDk:XD0WD0PDSQ7PDfS1PDil6XD0WD0PDhi4QDW8QDUf6T
D1QDVf6XD0`DVb1WD0PDgl6PD]6PDYl5PD^P;XD0WD0PDXm;PDYm;PDV6XD0WD0PDP\7PDci4PDV6XD0QDWf6QDi5WD0PDUd
5PDci4PDgl6XD0QDi5WD0PDTm5PDil4XD0WD0QDXf6QDYf6PDci4XD0WD0QDZf6P@bi4PD_l5PDmNXD0WD0QD[f6PDbi4PDY
l5XD0WD0QD\f6QD_e6PDil6QD]f6XD0WD0QDkR6PDbi4PDWl5XD0QD^f6WD0QD_f6QD`f6PDgCXD0WD0QDaf6QDbf6PDci4X
D0QDcf6PDQ_5WD0QDdf6PDil6PDa`;XD0WD0PD\]5PDci4QD`BPDi7XD0QDef6QDff6TD1WD0P@ci4QDh4XD0WD0PDQEPDXl
5QDgf6QDhf6XD0WD0QDif6QDgQ1XD0QDjf6TD1WD0QDkf6XD0WD0QDlf6PDXl5PDdX>XD0WD0QDmf6PD_l5QDnf6XD0WD0PD
^]<PDYl5PDaT=XD0QDof6WD0PDdf3Q@[>QDPg6TD2QDQg6XD0WD0PDgl6PDdf4PDa`;XD0WD0QDRg6QDSg6QDTg6XD0WD0QD
Ug6QDgFQDVg6QDQQ3XD0WD0QDiS1QDWg6QDXg6PDTJXD0QFYg6TD1WD0QDg4XD0QDZg6TD1QD[g6`DY9QF\g6TD1WD0QDg4Q
DWf1XD0VD0QF\g6TD1WD0QDg4QDWf1XD0QDm=WD0QDm`4QD^b2QD]g6XD0WD0PDbU;QD^g6QD_g6XD0WD0PDPQ7QD`g6XD0V
D0WD0PDPQ7QD`g6XD0QDm=WD0QDkV2QDag6QDbg6XD0WD0PDPR7PDPV;XD0VD0WD0PDPR7PDPV;XD0QD[T6WD0PDPh3QDcg6
PD_l5XD0QFdg6WD0QDeg6PD_l5PD[5PDUU4PD_l5XD0WD0QD_HTD1QDfg6P@Xl5QDgg6XD0WD0QDhg6PD_l5QDig6XD0WD0Q
Djg6PDTm5PD_l5XD0WD0QDkg6XD0WD0PDhg2QDlg6XD0WD0QDmg6QDng6XD0QDog6WD0PDZ6PDXl5PDil6QDPh6XD0WD0PDn
f4PDXl5PDil6XD0WD0QDQh6PDXl5QDnZ2QDRh6XD0QDSh6WD0QDTh6PD_l5PD`8XD0WD0PDbU?QDUh6XD0WD0QDVh6PDci4P
@il6QDWh6XD0WD0PD[OPDgc4XD0WD0PD\a<PDYl5QDXh6XD0WD0PDTMPDXl5QDYh6PD[R=XD0QDZh6WD0QD`T2PDUU4PDnP7
XD0VD0QDZh6WD0QD`T2PDUU4PDnP7XD0QDm=WD0QD[h6PDcU?XD0VD0WD0QD[h6PDcU?XD0QDm=QD\h6TD1WD0PDT]:QD]h6
XD0WD0QD^h6XD0PDlo6QD_h6TD3WD0QD`h6XD0QDah6WD0QDbh6PDXS7XD0QDch6WD0QDdh6PDil6QDeh6PDXl5XD0WD0PD[
l5PDeQ6XD0WD0QDhIQDfh6QDk`3XD0VD0WD0QDhIQDfh6QDk`3XD0QDgh6WD0QDhITD1QDhh6QDih6XD0WD0QDjh6QDkh6XD
0QDlh6WD0QDmh6P@Xl5QDnh6QDjY1QDoh6XD0QDPi6WD0QDQi6TD2QDRi6XD0PDmo6WD0QDSi6PDPKXD0WD0QDmBTD1QDTi6
QDnj3XD0WD0QDnf4PDgl6PDdZ;XD0WD0QDUi6PDel4XD0WD0PDbi4PDXl5PDfi4PD^o;XD0VD0WD0PDbi4PDXl5PDfi4PD^o
;XD0QDk>WD0PDbi4PDXl5PDil6PDg2XD0VD0WD0PDbi4PDXl5PDil6PDg2XD0PD1WD0PDmo6PDgl6PDWV?PDhT5XD0QDVi6T
D3WD0PDbi4PDXl5PDil6PDa`5XD0WD0QD_NQDWi6PD`i4XD0WD0QDP2TD1QDXi6QDSNXD0WD0QDP2TD2QDYi6XD0WD0PDgY:
PDnn5XD0VD0WD0PDgY:PDnn5XD0QDZi6WD0PDkm4QDa9QD[i6XD0QD\i6TD1WD0QD]i6XD0VD0QD\i6TD1WD0QD]i6XD0QD^
i6QD_i6TD1WD0QD`i6TD1QDai6TD2VD0XD0`DdF`D\\2`Dee1`DhV5QD_i6TD1WD0QD`i6TD1QDai6TD2QDbi6XD0`DdF`D\
\2`Dee1`DhV5QDci6TD1WD0QDdi6QDk:TD1QDei6XD0VD0QDci6TD1WD0QDdi6QDk:TD1QDei6XD0QDfi6QDgi6TD1WD0QDh
i6XD0VD0`DWV5QDgi6TD1WD0QDhi6XD0QDii6`DWV5WD0QDji6QDki6TD1QDli6XD0aDi4WD0QDb`1PDil6PDUi4PDXl5XD0
QDmi6TD2QDa5PDci4QDni6TD1WD0QDoi6XD0WD0QDPj6PD]l5QDQj6XD0`Dci4`DY_6`DdD`DTP7WD0QDRj6QDSj6QDlX3TD
1QDTj6XD0QDUj6TD2WD0QDVj6XD0VD0`D\l5`DXl5QDUj6TD2WD0QDVj6XD0QDWj6`D\l5`DXl5WD0PD]P1PDko6QDXj6XD0
QDYj6TD2WD0QDZj6QD[j6PD`^<XD0WD0QDTn5PDci4PDil6PDRf4XD0WD0QD\j6PD\l5PDil6PDRf4XD0WD0PDl`<QD]j6XD
0WD0PDT8QDdT6XD0WD0QD^j6SD0XD0`Dil6`DV]5`DZl5m]5200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1
480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP1
7G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12
U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP
16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12
ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]
23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP1
7j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33Y
P15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c3
4VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l
34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP1
4Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP1
4b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P
15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55
]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e
56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16
R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP
1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67
WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T7
7XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14
a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP
15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP1=Z18SP1908RP19W88TP15X88X
P17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88
WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q
99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP1
3^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP
1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP
18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89X
P12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP
15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:
VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a
;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P1
8k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:Z
P16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<
WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m
<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP1
6Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<V
P17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1<m=<VP15n=<VP14o=<UP14P><UP14Q><TP15R><YP1<S>=UP16T>=\P15U>
=YP16V>=UP16W>=WP18X>=VP14Y>=TP16Z>=XP17[>=XP17\>=XP17\>=YP19]>>\P18^>>VP17_>>YP17`>>ZP1Cl=>\P19
R=>^P18a>>WP16b>>YP17c>>XP1;d>>TP15e>>WP16f>>XP17g>>VP16h>>[P16i>>\P1;j>>WP1;k>>YP1;l>>WP17m>>TP
16n>>ZP16n>>[P19o>>VP18P?>TP18Q?>VP19R?>VP14S?>UP17T??YP16U??XP1:e2?\P19e2?YP16V??XP16W??UP1?X??
VP1?X??VP1:Y??]P16Z??WP14[?@ZP127@UP12\?@VP19R=@[P14]?@\P13^?@WP16W7@]P16_?@ZP12`?@TP13a?@XP13b?
@WP13c?@TP14d?@VP16e?@VP15f?@VP13V8@UP15f1@WP16g?@VP13h?@VP16i?@VP15j?@VP13k?@XP13l?@XP12P>@VP14
m?@VP15f1@WP1:n?@WP14X9@ZP12o?@UP14P@@VP12Q@@UP13R@@WP14S@@VP12T@@UP12j7@UP13U@@WP12V@@TP12W@@UP
12X@@TP13Y@@WP12Z@@UP13[@@YP14\@@YP13]@@XP13^@@WP13k?@YP14_@@WP16`@@TP13a@@TP14b@@VP13c@@UP13d@@
XP12e@@TP14d:@UP15f@@ZP1;d:@UP14g@@XP110@RP14h@@TP15i@@TP130@RP14j@@WP15k@@XP12l@@TP13m@@VP14n@@
WP14o@@VP13PA@UP14QA@WP15RA@QM3SA@TP13TA@WP13UA@UP13VA@VP14WA@YP12o?@UP12XA@TP12Q@@UP13YA@VP15_?
@XP13ZA@WP12[A@TP15\A@ZP13]A@TP110@RP15_?@XP16_?@[P17^AATP16_AAVP15`AAXP17aAAVP1FbAAUP1HcAAWP15d
AAWP18eAAXP16fAAYP17gAA[P15hAAWP18iAAXP15jAATP16Z;AWP17kAAYP16lAAYP19mAAZP1<nAAXP16oAAVP19PBAXP1
5QBAVP17RBAVP17SBAVP18TBAXP18UBATP17VBAVP16WBAYP15XBAWP16YBAUP16ZBAVP17[BAYP16\BAVP16]BAWP18]BAY
P16^BAXP19_BA]P17`BA[P17aBAXP16bBAYP16cBAYP18dBAZP16eBAZP18eBAWP18fBAZP15gBAWP16e6AUP16e6AWP17hB
AWP15iBAVP16jBATP16jBAVP15kBATP15lBAVP17mBAVP1:nBAXP1CoBAVP17\:A^P16PCAWP15QCAXP14RCATP18_?AYP17
SCAVP16TCBXP15UCBYP17VCBTP16WCBVP16XCB\P15YCBWP13ZCBYP13[CBYP110BRP12\CBVP12]CBVP13^CBUP18_CBTP1
6`CBWP15aCBUP12\<BTP16bCBYP14cCB\P13dCBWP13eCBYP13fCBYP13gCBXP12hCBTP12iCBVP12jCBVP13kCBXP13lCBX
P13mCBXP14nCCTP130CRP1\1oCDUP1:PDDWP14QDDXP14RDDZP15SDDZP13TDDWP12j4DVP15UDD]P12\?DVP14VDDVP13f3
DXP110DRP110DRP12WDDTP14XDDXP13YDDXP19ZDD\P15W7DYP13[DDWP15i5DZP12\DDTP14]DDWP140DRP15^DDWP13_DD
VP14`DD[P13aDDVP14bDDVP12cDDTP13dDDXP13eDDXP12j7DUP14f1DXP14fDDYP12gDDTP12hDDVP13iDDWP12jDDTP18k
DDTP13lDDWP13mDDWP14nDDUP110DRP15oDDXP13PEDVP12QEDVP13REDYP12SEDTP14TEDVP15UEDWP12R<DUP13VEDWP12
WEDUP13XEDTP13YEDVP13ZEDYP14[ED\P13\EDXP14]EDZP13^EDWP12_EDUP12`EDTP14f3DZP13aEDTP1<bEEUP130ERP1
6cEEVP17dEEXP18eEE[P17f3E[P17fEEVP16gEETP15hEETP17iEEVP15jEEVP16kEEVP13lEEXP15mEEYP14nEETP1<QDEX
P18oEEVP15PFEWP15QFEVP14RFEXP14SFEWP13TFETP16UFEWP14VFEYP13WFEXP13XFEWP13YFEWP17\?EXP15ZFEWP15]:
EVP14[FEWP15\FETP15]FEVP16^FE\P16_FEWP14`FEVP14aFEYP18bFEXP13cFEVP16dFEVP15eFEXP16fFE[P15gFEWP13
hFEWP18iFE]P12jFEUP14kFEUP13lFEWP13mFEYP12nEEUP13nFEXP12jCEVP13oFEVP15PGEVP14QGEVP13RGEVP110FRP1
ASGFTP13TGFTP12\?FUP13UGFYP13VGFXP14WGFYP12XGFVP12YGFUP14ZGF[P15[GGTP17\GGVP19]GGZP19^GG\P19_GGZ
P19`GG\P18aGHVP18bGHXP18cGHXP18dGH[P15eGHTP15fGHVP16gGHWP16hGHTP16iGHVP15jGHTP15kGHWP19W3H[P19W3
H]P15lGHVP14mGITP19nGIXP19oGIZP15PHIUP18QHIVP18RHIXP19\GIXP17SHJXP14THJTP17UHJXP16VHJVP18WHJVP15
XHJYP15YHJTP130JRP16ZHJUP16ZHJWP19[HJ[P15\HJWP15]HJVP1F^HJTP17_HJXP15`HJYP14\?JVP15aHJXP19bHJZP1
6cHJVP16dHJXP18eHJZP17fHJYP18gHJWP18gHJYP16hHJZP15iHJYP17jHJTP17kHJVP16lHJXP15mHJYP15nHJXP15oHJY
P15PIJXP16QIJTP18RIJVP18RIJXP17SIJTP1A0JRP14TIJUP14UIJUP14VIJUP14WIJTP147JUP16XIJTP1;YIJXP14\?JV
P15ZIJTP15[IJVP17m<JZP17\IJWP1E0JRP16]IJUP16^IJVP17_IJXP17_IJZP15`IJXP18f3J[P16aIJ[P16bIJXP16cIJ
[P14dIJVP17eIJYP17eIJ[P17f1JWP17fIJXP17gIJVP17hIJXP18iIKVP15jIKVP1:kIKXP1G\?KUP1?\?KUP14lIKTP1<m
IKTP180KRP16nIKYP16oIKXP1?\?KVP15PJKWP16QJKVP15RJKYP16SJKWP16TJKYP16UJKXP15VJKXP15WJKVP18XJKYP15
YJKXP15ZJKWP16[JKVP15\JKWP17]JKVP17]JKXP15^JKYP19_JK\P18`JKXP16aJKZP15bJKWP15cJKYP15dJKWP17eJKVP
19fJLVP17gJLVP16hJLTP16hJLVP17iJLVP17iJLXP17jJLZP15kJLVP16lJLVP16mJLWP17nJLYP18oJLZP17PKLVP16QKL
WP16RKLVP18f1LWP17SKLXP17TKLYP15UKLYP15VKLYP16WKL[P16XKL\P14YKLVP16ZKLWP16[KLWP16[KLYP14Z1LSP15\
KLTP15]KLVP16^KLYP16^KL[P17_KLVP17_KLXP15`KLVP15aKLYP18bKLYP17cKMWP18dKMWP18eKMYP1<\?MVP1:fKM\P1
6gKMZP18hKM]P17iKMYP17jKMYP18kKM\P18kKM^P15lKMXP16mKMYP16mKM[P16nKM\P15oKMXP14PLMUP15QLMWP16RLMW
P16SLMYP17TLM^P15ULNUP14VLNUP120NRP14WLNUP12\?NUP13XLNWP12\?NUP13YLNYP13ZLNYP12a:NVP12[LNTP14\LN
WP16]LNVP13^LOWP12_LOUP13`LOTP13aLOTP120ORP13d:OUP12bLOTP12cLOTP13dLOWP13eLOTP14fLOVP13gLOWP13hL
OXP12iLOTP12jLOUP13kLOTP12lLOTP110ORP14mLO\P12nLOTP15oLP1TP15PMP1VP13QMP1XP13RMP1XP13SMP1YP13TMP
1YP14UMP1VP13VMP1YP15WMP1VP19XMP1VP14YMP1VP13ZMP1VP16[MP1VP14\MP1VP13]MP1WP13^MP1WP14_MP1TP15`MP
1UP13aMP1WP12bMP1TP18l=P1YP19cMP1YP17dMP1\P16eMP1VP15fMP1TP14gMP1TP15hMP1XP17iMP1YP16jMP1YP14kMP
1WP13lMP1WP13hMP1VP12j7P1VP16f1P1ZP14mMP1TP16nMP1XP13oMP1YP16PNP1TP16PNP1VP15QNP1XP16RNP1TP15SNP
1TP16TNP1VP16UNP1ZP14VNP1YP14WNP1YP16XNP1VP15YNP1VP12ZNP1UP13[NP1WP14\NP1ZP15]NP1VP15]NP1VP13^NP
1WP15_NP1VP15`NP1ZP13aNP1XP14bNP1VP12cNP1TP13dNP1VP15eNP1TP15fNP1WP15gNP1VP15hNP1]P15iNP1[P13jNP
1WP13kNP1WP13lNP1YP13mNP1XP13mNP1XP13nNP1WP13oNP1WP14POP1\P13QOP1YP13ROP1VP14SOP1WP13TOP1WP17UOP
1VP16VOP1VP12WOP1VP13XOP1WP14YOP1WP12ZOP1TP12[OP1UP14\OP1VP13]OP1WP13^OP1VP12_OP1TP13`OP1UP12aOP
1TP12bOP1TP13cOP1WP12dOP1TP13T5P1UP13eOP1VP12fOP1TP15gOP1UP16hOP1UP15iOP1UP14jOP1UP110P1RP13kOP1
WP16lOP1WP14mOP1XP13nOP1YP14oOP1WP13PP1P1TP15QP1P1XP13aNP1XP14SMP1ZP14RP1P1TP15SP1P1VP14TP1P1VP1
2UP1P1UP14VP1P1TP16WP1P1TP16WP1P1VP14XP1P1ZP13YP1P1VP12Z1P1SP12d:P1VP13ZP1P1XP14[P1P1TP15\P1P1UP
1:]P1Q1`P16^P1Q1XP16_P1Q1WP16_P1Q1YP15`P1Q1UP15aP1Q1WP17bP1Q1XP19cP1Q1VP17dP1Q1XP17f1Q1YP15eP1Q1
TP15fP1Q1VP16gP1Q1UP15hP1Q1UP16iP1Q1YP1=jP1Q1YP15kP1Q1VP15lP1Q1TP15mP1Q1VP17nP1Q1UP14oP1Q1TP16W3
Q1ZP130Q1RP16PQ1Q1TP16QQ1Q1VP16RQ1Q1WP18SQ1Q1YP19TQ1Q1YP1<UQ1Q1WP17VQ1Q1YP15R<Q1UP15WQ1Q1WP1:XQ1
Q1VP1CYQ1Q1YP18ZQ1Q1XP16[Q1Q1VP16\Q1Q1UP15]Q1Q1UP15^Q1Q1WP17_Q1Q1YP16`Q1Q1UP16aQ1Q1WP130Q1RP15bQ
1Q1VP15cQ1Q1VP13dQ1Q1VP16eQ1Q1WP16eQ1Q1YP18f1Q1]P15fQ1Q1WP16gQ1Q1UP15hQ1Q1VP1=iQ1Q1ZP1;jQ1Q1VP18
kQ1Q1WP17lQ1Q1UP1BmQ1Q1WP1AnQ1Q1UP18oQ1Q1WP15PR1Q1VP15QR1Q1UP16RR1Q1XP16SR1Q1WP15TR1Q1VP15UR1Q1U
P15VR1Q1VP15WR1Q1VP16XR1Q1UP16XR1Q1WP17YR1Q1VP16ZR1Q1WP16[R1Q1XP1D\R1Q1WP1C]R1Q1UP17^R1Q1XP15_R1
Q1TP15`R1Q1TP15aR1Q1VP16bR1Q1XP15cR1Q1VP12dR1Q1UP15eR1Q1VP14fR1Q1UP15gR1Q1UP15hR1Q1WP17iR1Q1WP16
jR1Q1VP16jR1Q1XP16kR1Q1UP16lR1Q1WP17mR1Q1[P15nR1Q1VP13oR1Q1XP19PS1Q1VP17QS1Q1YP17QS1Q1XP14RS1Q1T
P15SS1Q1XP14TS1Q1TP15US1Q1WP15VS1Q1YP18WS1Q1VP18XS1Q1XP15YS1Q1TP17ZS1Q1XP16[S1Q1YP130Q1RP14\S1Q1
WP14]S1Q1TP15^S1Q1UP15_S1Q1WP15`S1Q1XP15aS1Q1TP15bS1Q1VP15cS1Q1WP16f3Q1\P15dS1Q1TP15eS1Q1WP13fS1
Q1UP13gS1Q1XP1:hS1Q1ZP19iS1Q1WP16jS1Q1WP16kS1Q1ZP15lS1Q1XP17mS1Q1VP14nS1Q1TP15oS1Q1UP16W3Q1ZP15P
T1Q1VP16QT1Q1VP16RT1Q1YP15ST1Q1TP15TT1Q1VP15UT1Q1VP16VT1Q1VP110R1RP13WT1R1YP12XT1R1VP15YT1R1TP18
ZT1S1UP15[T1T1VP14\T1T1VP12]T1T1UP13^T1T1WP13_T1T1XP17`T1T1YP110U1RP17aT1U1WP17bT1U1WP17cT1U1WP1
7dT1U1WP17eT1U1WP17fT1U1WP12gT1U1TP15hT1U1WP12iT1U1UP14S1U1SP17jT1V1VP19kT1V1WP1<lT1V1WP15kT1V1U
P14iT1V1TP13mT1W1TP12nT1W1TP13oT1W1YP15PU1W1WP15QU1X1TP16RU1X1VP17SU1X1[P16TU1X1WP17UU1X1YP17UU1
X1[P16VU1X1WP16WU1X1YP12XU1X1TP13YU1X1VP16ZU1X1WP16[U1X1WP13\U1Y1TP12]U1Z1TP12^U1Z1UP12_U1Z1UP19
`U1[1WP1<aU1[1VP14bU1[1VP18cU1[1XP15dU1[1YP18eU1[1[P12fU1[1TP13gU1[1XP110[1RP14hU1[1YP110[1SP13i
U1[1VP12jU1[1TP19kU1\1TP15lU1]1TP12mU1]1TP13nU1]1XP14oU1]1VP13PV1]1VP14QV1]1YP12RV1]1UP14SV1]1XP
12TV1]1TP12UV1]1UP12VV1]1TP15\?^1VP16WV1^1VP17XV1^1XP18YV1^1VP16ZV1^1VP15[V1^1WP15\V1^1WP17]V1^1
XP13^V1^1XP13_V1^1VP12`V1^1TP12Z1^1SP17aV1^1TP14bV1^1WP13cV1^1WP13dV1^1VP16eV1^1XP19eV1^1XP15fV1
^1WP15gV1^1TP14hV1^1YP12iV1^1TP13jV1^1TP13kV1^1WP13lV1^1WP17mV1^1[P16nV1^1XP14oV1^1VP13PW1^1VP12
j4^1UP12j4^1UP14QW1^1ZP14RW1^1XP13SW1^1VP13TW1^1XP12UW1^1VP13VW1^1XP13WW1^1XP12XW1^1VP12YW1^1VP1
6ZW1_1XP16[W1_1ZP15\W1_1UP17]W1_1XP15^W1_1YP15_W1_1YP14`W1_1VP15aW1_1WP17Q8_1ZP15bW1_1WP15cW1_1W
P16dW1_1\P14eW1_1VP16fW1_1WP15gW1_1XP16hW1_1ZP16iW1_1ZP15jW1_1XP15kW1_1XP15lW1_1YP19mW1_1[P16nW1
_1YP15oW1_1WP15PX1_1WP15QX1_1XP16RX1_1XP16SX1_1ZP16TX1_1\P15UX1_1UP15VX1_1WP15WX1_1TP15XX1_1VP16
YX1_1UP16YX1_1WP14ZX1_1TP16[X1_1XP15\X1_1VP18]X1`1\P16^X1`1[P16_X1`1YP16_X1`1[P16`X1`1WP15aX1`1X
P16bX1`1[P16d5`1[P16W3`1ZP18cX1`1[P16dX1`1VP16eX1`1XP140`1RP15fX1`1YP16gX1`1TP16hX1`1VP17iX1`1TP
17iX1`1VP17jX1`1\P15kX1`1XP18h5`1ZP16lX1`1VP16mX1`1\P16nX1`1XP16oX1`1VP15PY1`1UP15QY1`1WP17RY1`1
^P16SY1`1YP15TY1a1XP16UY1a1ZP15VY1a1UP15WY1a1WP15XY1a1WP15YY1a1WP15ZY1a1WP17[Y1a1^P14\Y1a1VP18]Y
1a1ZP15^Y1a1UP15_Y1a1UP15`Y1a1YP17aY1a1[P15bY1a1YP14cY1a1UP15dY1a1XP14eY1a1VP14eY1a1VP18fY1a1\P1
7gY1a1[P16hY1a1ZP19iY1a1WP17jY1a1ZP17l=a1YP16iOa1XP15kY1a1UP17m<a1[P15lY1a1XP15mY1a1VP15nY1a1XP1
5oY1a1WP16PZ1a1WP16QZ1a1[P15RZ1a1UP15SZ1a1WP14U1a1VP16TZ1a1ZP16UZ1a1[P16VZ1a1ZP130a1SP15WZ1a1XP1
5XZ1a1YP16YZ1a1VP16ZZ1a1VP14\?a1UP16[Z1a1ZP14\Z1a1UP15]Z1a1TP177a1UP16U>a1\P16^Z1b1YP15_Z1b1VP18
`Z1b1XP16aZ1b1YP14bZ1b1VP1CTMb1[P15cZ1b1YP15dZ1b1WP16eZ1b1XP18]V1b1WP16fZ1b1ZP16gZ1b1UP17hZ1b1YP
16iZ1b1WP16jZ1b1XP16kZ1b1[P19lZ1b1YP17lZ1b1[P16mZ1b1YP16nZ1b1VP15oZ1b1WP1:fW1b1\P15P[1b1YP19X9b1
eP15Q[1b1XP14R[1b1UP17S[1b1VP15T[1b1VP17U[1b1YP17V[1b1]P15W[1b1VP15X[1b1XP16Y[1b1ZP15Z[1b1XP16[[
1b1[P16\[1b1YP16X9b1\P15][1b1YP14^[1b1UP14_[1b1UP18d5b1aP17`[1b1TP15a[1b1WP16b[1b1VP17c[1b1ZP16d
[1b1XP16d[1b1ZP16d[1b1XP16d[1b1[P16e[1b1TP15f[1b1WP18g[1b1VP15h[1b1TP18i[1b1YP16X9b1\P16j[1b1[P1
5k[1b1YP15l[1b1YP16m[1b1[P16h;b1\P17n[1b1_P15o[1b1YP15P\1b1YP14j4b1VP15Q\1b1YP13R\1c1WP13S\1c1YP
14T\1c1\P14U\1c1\P12V\1c1VP13W\1c1YP13X\1c1XP13Y\1c1YP14Z\1c1[P13[\1c1YP13\\1c1XP13]\1c1YP13^\1c
1XP13_\1c1YP13`\1c1XP14a\1c1ZP13b\1c1YP13c\1c1YP13d\1c1XP12e\1c1UP12f\1c1VP127c1VP12g\1c1VP14h\1
c1XP13i\1c1YP13j\1c1YP14k\1c1XP14l\1c1[P13m\1c1XP12n\1c1VP13o\1c1YP13P]1c1WP13Q]1c1XP14R]1c1WP13
S]1c1VP15T]1c1XP13U]1c1XP14V]1c1WP14V]1c1YP13R;c1XP14W]1c1XP13X]1c1XP13Y]1c1UP13Z]1c1XP14[]1c1VP
12PHc1VP13\]1c1YP13]]1c1YP13^]1c1YP12_]1c1VP13`]1c1YP13a]1c1WP13j[1c1XP13b]1c1YP12c]1c1VP12d]1c1
VP14e]1c1[P13f]1c1YP12g]1c1VP12g]1c1VP12g]1c1VP12h]1c1VP12i]1c1VP13j]1c1XP13k]1c1YP14l]1c1\P13m]
1c1WP12n]1c1VP13o]1c1WP13P^1c1YP13Q^1c1YP13R^1c1VP13S^1c1YP13T^1c1YP13U^1c1YP13V^1c1YP13W^1c1XP1
3X^1c1YP13Y^1c1XP14Z^1c1ZP13[^1c1YP14\^1c1\P12]^1c1VP12g]1c1VP12`6c1VP13\\1c1WP13^^1c1XP13_^1c1V
P13`^1c1TP13a^1c1WP13b^1c1XP14c^1c1\P12d:c1VP13d^1c1YP13b7c1XP12e^1c1VP14f^1c1ZP127c1VP13g^1c1XP
12j4c1VP12h^1c1TP12i^1c1VP12j^1c1TP12dQ1c1VP13k^1c1VP12`^1c1TP13l^1c1WP12\?c1VP13f3c1YP13m^1c1WP
12d:c1VP12n^1c1UP13o^1c1YP13P_1c1XP13Q]1c1XP12Q_1c1VP12R_1c1VP12S_1c1VP13T_1c1VP13U_1c1YP15V_1c1
VP13W_1c1WP14X_1c1WP14Y_1c1WP14Z_1c1YP13[_1c1XP13\_1c1YP13]_1c1XP12^_1c1UP13__1c1XP16W3c1`P13`_1
c1XP15a_1c1YP13b_1c1XP15W7c1ZP13c_1c1WP14n6c1YP14R=c1ZP13d_1c1WP12e_1c1TP13f_1c1WP13g_1c1WP14h_1
c1[P13i_1c1VP14j_1c1YP13k_1c1WP13l_1c1XP14o[1c1ZP13m_1c1VP14k5c1ZP13n_1c1WP14j]1c1ZP15o_1c1[P15P
`1c1ZP14h5c1XP13Q`1c1VP15R`1c1[P14S`1c1XP13T`1c1VP15U`1c1YP12V`1c1TP15W`1c1XP13X`1c1VP15Y`1c1XP1
4Z`1c1VP14c5c1XP14[`1c1YP15\`1c1[P13]`1c1VP13^`1c1WP12_`1c1UP13``1c1VP12a`1c1TP14b`1c1ZP13c`1c1W
P14d`1c1[P18e`1c1WP14f`1c1ZP13g`1c1XP15h`1c1ZP13i`1c1VP13j`1c1VP12k`1c1TP14l`1c1ZP13m`1c1VP14n`1
c1XP14d5c1ZP14f1c1WP14o`1c1[P13Pa1c1WP14Qa1c1ZP14Ra1c1YP14Sa1c1YP14Ta1c1VP15Ua1c1ZP13Va1c1WP13Wa
1c1WP13Xa1c1XP13Ya1c1WP13S5c1XP13Za1c1WP13[a1c1VP13\a1c1VP13]a1c1WP13^a1c1XP13n[1c1XP14_a1c1YP13
`a1c1WP13aa1c1WP13ba1c1XP12ca1c1TP13da1c1XP13ea1c1VP13fa1c1XP12ga1c1TP13da1c1XP13ha1c1XP13ia1c1W
P13ja1c1YP13ka1c1XP13la1c1XP15W3c1]P13ma1c1VP13na1c1VP15oa1c1WP14Pb1c1XP14Qb1c1TP14Qb1c1VP12Rb1c
1TP13lCc1WP12Sb1c1TP13a?c1XP13Tb1c1VP13Ub1c1VP13Vb1c1YP13Wb1c1XP13Xb1c1WP14Yb1c1ZP14Zb1c1\P13[b1
c1XP13c\1c1YP13\b1c1XP13]b1c1YP13^b1c1XP14_b1c1ZP15`b1c1[P15`b1c1]P12ab1c1UP13bb1c1UP13cb1c1WP13
db1c1XP13eb1c1WP13fb1c1XP15gb1c1\P13hb1c1WP13ib1c1YP14f3c1[P14jb1c1YP13kb1c1XP13lb1c1WP13mb1c1WP
13nb1c1YP13ob1c1WP13Pc1c1WP13Qc1c1YP14Rc1c1XP13Sc1c1XP13Tc1c1WP13Uc1c1YP13Vc1c1YP14Wc1c1\P13Xc1c
1YP13Yc1c1YP14Zc1c1\P13[c1c1YP13\c1c1XP12]c1c1VP12]c1c1VP13^c1c1YP13_c1c1WP13`c1c1XP13ac1c1XP13b
c1c1YP13cc1c1YP13dc1c1YP13d5c1YP12kJc1VP12ec1c1VP13REc1YP13fc1c1YP13gc1c1YP13hc1c1YP12ic1c1UP12j
c1c1VP12kc1c1VP12lc1c1UP12mc1c1UP12nc1c1UP12j4c1VP12j4c1VP12j4c1VP12oc1c1VP12oc1c1VP14Pd1c1VP13Q
d1c1XP14Rd1c1ZP12Sd1c1VP13Td1c1XP12Ud1c1UP13Vd1c1XP13Wd1c1WP13Xd1c1YP13Yd1c1YP13Zd1c1XP13[d1c1YP
13\d1c1WP12]d1c1VP13^d1c1UP13_d1c1XP14`d1c1ZP13ad1c1YP12bd1c1UP14cd1c1\P14dd1c1ZP13ed1c1XP13fd1c
1YP13gd1c1YP13hd1c1YP12id1c1UP12jd1c1VP13kd1c1YP13ld1c1XP13md1c1XP12n]1c1VP13ka1c1YP13nd1c1YP12o
d1c1VP12Pe1c1TP13Qe1c1YP14Re1c1ZP14Se1c1[P13Te1c1YP13Ue1c1XP13Ve1c1YP12We1c1VP12Xe1c1VP13Ye1c1YP
12Ze1c1UP13[e1c1XP12QEc1VP13\e1c1YP12g]1c1VP12jFc1VP13h;c1YP13bX1c1YP13]e1c1YP13]e1c1YP14^e1c1YP
13_e1c1YP13f3c1YP12g]1c1VP110c1SP12`e1c1VP14ae1c1VP13be1c1YP13ce1c1WP13de1c1XP13ee1c1YP14fe1c1ZP
13ge1c1XP12_Lc1VP13he1c1XP12j7c1VP110c1SP13[Y1c1XP12ie1c1VP12ie1c1VP13je1c1WP12ie1c1VP12ke1c1UP1
2j4c1VP14le1c1TP13me1c1UP13ne1c1XP14oe1c1YP13Pf1c1WP12ec1d1VP12U1d1VP13Qf1d1YP12Rf1d1VP13Sf1d1YP
13Tf1d1YP12Uf1d1UP13Vf1d1YP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP12[f1d1VP13\f1d1YP13]f1d1XP13^f1d
1YP13_f1d1YP12`f1d1VP12af1d1VP14bf1d1\P13cf1d1YP14d5d1[P13df1d1YP13ef1d1YP13ff1d1YP13gf1d1YP14o[
1d1\P12hf1d1VP13if1d1YP13jf1d1YP12kf1d1UP12lf1d1VP13mf1d1XP12nf1d1VP13of1d1YP13UCd1YP13Pg1d1YP14
Qg1d1[P12Rg1d1VP12Sg1d1UP13Tg1d1WP13Ug1d1YP13Vg1d1WP14k5d1ZP13Wg1d1XP13Xg1d1XP14Yg1d1WP12Zg1d1UP
12U6d1UP13[g1d1YP12\g1d1UP13]g1d1XP13^g1d1XP13_g1d1XP13`g1d1YP13ag1d1XP12`P1d1VP13bg1d1VP12cg1d1
UP12dg1d1UP12eg1d1UP12fg1d1UP13gg1d1TP13hg1d1VP13ig1d1VP13jg1d1YP14kg1d1UP14kg1d1WP13lg1d1UP13mg
1d1XP15ng1d1WP13og1d1XP13Ph1d1XP14Qh1d1[P14Rh1d1\P13Sh1d1YP14X9d1[P13Th1d1YP13Uh1d1YP13Vh1d1YP15
Wh1d1^P12Xh1d1VP14Yh1d1XP13Zh1d1XP13[h1d1YP13\h1d1WP12]h1d1TP127d1VP14h;d1[P12^h1d1VP13_h1d1YP12
`h1d1TP12ah1d1UP13bh1d1XP12jLd1VP13ch1d1XP13dh1d1YP12R<d1UP12eh1d1VP13fh1d1XP12gh1d1VP13hh1d1YP1
4ih1d1[P13jh1d1XP13kh1d1YP13lh1d1YP12mh1d1VP12nh1d1UP12oh1d1TP13Pi1d1WP13bX1d1YP13d5d1YP13Qi1d1Y
P13Ri1d1YP13Si1d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1XP12Xi1d1UP12Yi1d1UP13Zi1d1YP12R<d1VP12R<d1
VP16[i1d1ZP14\i1d1YP14]i1d1ZP13^i1d1VP14_i1d1ZP14`i1d1YP13g6d1WP14ai1d1XP13bi1d1WP13ci1d1VP14di1
d1VP12ei1d1TP14fi1d1VP14X9d1ZP14c[1d1[P14gi1d1YP14hi1d1YP13ii1d1WP14o[1d1ZP15ji1d1ZP13ki1d1WP12l
i1d1TP14mi1d1[P14ni1d1ZP13oi1d1WP14P;d1ZP14Pj1d1ZP13Qj1d1XP13Rj1d1UP13Sj1d1XP14Tj1d1YP13Uj1d1VP1
3Vj1d1VP12Wj1d1UP13Xj1d1VP13Yj1d1XP14Zj1d1YP13[8d1XP14W3d1ZP12[j1d1TP13\j1d1WP14]j1d1YP13^j1d1WP
13_j1d1XP13`j1d1XP14n6d1YP15aj1d1[P13bj1d1WP13cj1d1XP14g5d1XP15dj1d1[P14ej1d1YP13fj1d1WP12^<d1UP
13TMd1XP13gj1d1VP14hj1d1XP15W7d1[P13ij1d1TP14jj1d1YP14kj1d1YP13lj1d1YP13mj1d1XP14nj1d1YP12oj1d1U
P12Pk1d1UP15Qk1d1VP13Rk1d1WP14Sk1d1[P13Tk1d1XP14Uk1d1ZP15Vk1d1\P14Wk1d1XP12Xk1d1UP13Yk1d1VP14Zk1
d1WP14f1d1XP15P`1d1[P14P`1d1XP14e6d1WP13[k1d1VP14\k1d1ZP13]k1d1WP13^k1d1WP13_k1d1WP14`k1d1VP12ak
1d1UP13bk1d1VP14ck1d1ZP13dk1d1XP14ek1d1YP13fk1d1VP13gk1d1WP14hk1d1YP14ik1d1ZP13jk1d1WP14kk1d1WP1
4kk1d1YP13lk1d1XP13mk1d1XP13nk1d1WP13ok1d1XP13Pl1d1XP13Ql1d1XP12S9d1UP12Rl1d1UP13Sl1d1TP13Tl1d1T
P14Ul1d1VP13Vl1d1VP15Wl1d1YP15W7d1[P12b8d1UP15Xl1d1VP14QW1d1[P14Yl1d1VP13Zl1d1WP14[l1d1VP15ZHd1Y
P14\l1d1VP13]l1d1XP14^l1d1YP14_l1d1VP14aKd1ZP13`l1d1WP16al1d1\P13bl1d1XP13cl1d1XP14dl1d1[P13el1d
1XP14fl1d1VP16gl1d1TP14hl1d1ZP14[?d1ZP14il1d1VP15jl1d1YP14kl1d1ZP13ll1d1VP14ml1d1VP15nl1d1YP14ol
1d1VP13Pm1d1XP13Qm1d1XP13Rm1d1XP14d5d1[P14Sm1d1ZP12j7d1UP13Tm1d1VP14Um1d1VP14Vm1d1VP15Wm1d1VP15X
m1d1ZP14Ym1d1ZP13Zm1d1WP17[m1d1TP13\m1d1YP13]m1d1YP13^m1d1YP13_m1d1YP13`m1d1YP14am1d1[P13bm1d1XP
13cm1d1YP13dm1d1YP13em1d1WP14fm1d1[P13gm1d1YP13hm1d1XP13im1d1YP13jm1d1YP13km1d1YP13lm1d1YP13mm1d
1YP13nm1d1WP13om1d1WP13Pn1d1WP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1YP13Un1d1YP13Vn1d1YP13Wn1d1YP13X
n1d1YP13Yn1d1XP13Zn1d1XP13[n1d1YP13\n1d1WP13]n1d1VP14^n1d1XP14c[1d1[P14_n1d1[P13`n1d1WP12an1d1UP
13bn1d1YP13cn1d1YP13dn1d1XP14en1d1[P13fn1d1XP14gn1d1ZP14hn1d1YP13in1d1XP13Wa1d1XP14bX1d1[P12jn1d
1UP14kn1d1ZP13ln1d1XP14mn1d1WP15P`1d1[P13nn1d1WP15on1d1ZP13Po1d1XP13Qo1d1WP14Ro1d1VP13So1d1WP13T
o1d1WP13Uo1d1WP13mHd1YP13Vo1d1YP13d5d1YP15Wo1d1_P13Xo1d1XP13og1d1YP13Yo1d1YP13Zo1d1XP13[o1d1YP13
d5d1YP14\o1d1ZP13]o1d1YP13PId1XP13^o1d1XP13_o1d1YP13`o1d1XP14ao1d1XP14bo1d1ZP14co1d1ZP14X9d1\P12
do1d1UP13eo1d1YP13fo1d1YP13go1d1YP12ho1d1VP14iHd1\P13io1d1XP13jo1d1WP13ko1d1TP13lo1d1YP13mo1d1WP
13d5d1YP13R3d1YP13no1d1XP12\7d1VP13d5d1YP13oo1d1YP12PP2d1UP14QP2d1VP12RP2d1VP14SP2d1WP13TP2d1VP1
3UP2d1WP14f3d1\P14gKd1\P12VP2d1VP12WP2d1TP13XP2d1YP13YP2d1XP13ZP2d1WP13[P2d1WP13\P2d1YP12]P2d1UP
12^P2d1VP13_P2d1YP13UCd1YP13`P2d1YP13aP2d1XP16bP2d1YP15cP2d1YP13dP2d1YP13Rm1d1YP13eP2d1XP13fP2d1
WP13gP2d1XP15hP2d1YP14iHd1[P14iP2d1ZP14jP2d1XP13kP2d1YP14lP2d1XP13iHd1YP12mP2d1VP13nP2d1WP12[7d1
VP12oP2d1VP12jd1d1VP12PQ2d1VP12QQ2d1UP12d:d1UP13RQ2d1WP14SQ2d1VP13TQ2d1WP12UQ2d1TP13VQ2d1WP14WQ2
d1\P13XQ2d1TP12YQ2d1UP12ZQ2d1TP14[Q2d1VP12\Q2d1UP13]Q2d1YP14^Q2d1[P13d5d1YP14_Q2d1VP12`Q2d1TP14a
Q2d1WP13bQ2d1VP14cQ2d1VP13dQ2d1YP12eQ2d1VP12fQ2d1VP13gQ2d1YP12hQ2d1VP12iQ2d1TP14jQ2d1TP13d5d1YP1
2kQ2d1UP13lQ2d1YP15mQ2d1YP12`6d1VP12nQ2d1UP14c5d1XP12oQ2d1TP13PR2d1YP12QR2d1UP13RR2d1YP13SR2d1UP
12TR2d1VP12UR2d1TP14f3d1\P13VR2d1WP13WR2d1YP14XR2d1ZP13YR2d1YP13ZR2d1YP13[R2d1YP13f3d1YP12\R2d1U
P13]R2d1YP12^R2d1VP13_R2d1XP13`R2d1YP12aR2d1VP12bR2d1UP12cR2d1UP12fQ2d1VP13^X1d1YP12dR2d1UP12eR2
d1TP12dQ1d1UP12fR2d1UP12gR2d1VP14hR2d1VP13f3d1YP12`7d1VP13iR2d1YP13jR2d1XP13kR2d1YP14lR2d1WP13mR
2d1WP13nR2d1XP12PQ2d1VP13oR2d1YP13PS2d1XP14QS2d1VP15RS2d1WP13SS2d1UP12TS2d1TP13US2d1YP12VS2d1UP1
3WS2d1YP13XS2d1YP14YS2d1XP12ZS2d1VP13[S2d1YP12\S2d1VP13]S2d1YP12^S2d1UP13mX1d1YP13_S2d1XP13`S2d1
YP13aS2d1YP12bS2d1UP12b8d1VP12cS2d1UP12dS2d1UP12eS2d1VP14fS2d1VP12gS2d1VP13hS2d1XP13d5d1YP13iS2d
1TP12a:d1VP13jS2d1YP12kS2d1VP12lS2d1TP13mS2d1YP13nS2d1YP13oS2d1YP14d5d1[P13PT2d1XP14QT2d1VP13RT2
d1YP12g]1d1VP12ST2d1VP12TT2d1UP14UT2d1VP12dR1d1VP13VT2d1YP12WT2d1VP12XT2d1VP12YT2d1VP12ZT2d1UP12
[T2d1VP12a:d1VP14\T2d1VP12_Ld1VP14]T2d1VP14^T2d1WP12a:d1UP12_T2d1UP15`T2d1YP13aT2d1WP14bT2d1WP12
VY1d1VP14cT2d1VP12dT2d1VP12eT2d1VP13fT2d1VP12fg1d1UP12gT2d1VP12hT2d1TP12iT2d1VP13jT2d1YP12kT2d1T
P127d1VP13f6d1YP13lT2d1YP13mT2d1XP12nT2d1UP14oT2d1UP12PU2d1VP127d1VP12QU2d1VP13RU2d1VP13SU2d1XP1
2dQ1d1VP13TU2d1YP12UU2d1VP12VU2d1UP13WU2d1YP12XU2d1UP12YU2d1UP12ZU2d1UP12[U2d1VP12\U2d1VP12]U2d1
UP12^U2d1UP12_U2d1VP13`U2d1WP13aU2d1WP13bU2d1WP13cU2d1WP13dU2d1YP13eU2d1YP13fU2d1XP13gU2d1YP13hU
2d1YP19iU2d1[P13jU2d1XP13kU2d1XP15lU2d1WP12mU2d1UP12nU2d1UP14oU2d1VP12PV2d1TP127d1VP12QV2d1VP12R
V2d1VP12SV2d1VP14TV2d1WP12o?d1VP12UV2d1VP12Z1d1TP12\?d1UP13VV2d1YP16WV2e1TP16WV2e1VP1;XV2e1VP1;X
V2e1XP19_?e1YP19_?e1[P16Z1e1SP16YV2e1UP15ZV2e1TP14[V2e1TP14\V2e1UP15]V2e1WP17^V2f1XP17_V2f1YP15`
V2f1XP16k5f1ZP17aV2f1YP14bV2f1TP14cV2f1TP15dV2f1XP19eV2f1ZP19eV2f1\P18fV2f1VP14gV2f1TP15hV2f1VP1
5iV2f1WP14jV2f1TP19kV2f1XP15lV2f1UP16mV2f1VP14nV2f1UP130f1RP16oV2g1TP16PW2g1YP17QW2g1VP17RW2g1XP
19iEg1VP19SW2g1XP1?TW2g1YP16UW2g1VP17VW2g1TP16oV2g1TP17WW2g1VP17XW2g1YP17YW2g1VP18ZW2g1VP1E[W2g1
UP16\W2h1\P17]W2h1ZP1>^W2h1VP1=_W2h1TP17`W2h1XP17`W2h1ZP16aW2h1XP15bW2h1VP16cW2h1TP16cW2h1VP19dW
2h1XP19dW2h1ZP17eW2h1XP17eW2h1[P16fW2h1VP16gW2h1YP15hW2h1VP16iW2h1YP17jW2h1VP16kW2h1VP18lW2h1[P1
6mW2h1YP16nW2h1UP140h1RP1>oW2h1TP18PX2h1[P16QX2h1VP110h1RP13RX2h1YP12SX2h1UP1<TX2h1TP13UX2h1UP12
VX2h1UP17WX2h1YP14l=h1WP19XX2h1ZP15YX2h1VP12ZX2h1TP13[X2h1TP12\X2h1TP16]X2h1VP12^X2h1TP140h1RP12
_X2h1UP12`X2h1TP14aX2h1TP12bX2h1TP13cX2h1WP12dX2h1VP12eX2h1TP12fX2h1UP13gX2h1WP12hX2h1UP14d5h1\P
12j4h1VP13iX2h1YP12jX2h1UP12kX2h1TP12lX2h1UP13mX2h1UP16nX2h1VP13oX2h1VP13PY2h1VP13QY2h1WP12RY2h1
TP12SY2h1TP110h1RP12TY2h1UP12UY2h1UP12VY2h1UP13WY2h1XP13XY2h1WP13YY2h1XP12ZY2h1TP14[Y2h1YP13\Y2h
1WP13]Y2h1WP12^Y2h1VP12_Y2h1TP12`Y2h1VP12aY2h1UP16bY2i1VP15cY2i1TP1<dY2j1XP1<dY2j1ZP19dY2j1XP19d
Y2j1ZP1:eY2j1XP1:eY2j1ZP16fY2j1XP16fY2j1ZP15gY2j1WP14hY2j1VP17_V2j1[P16iY2j1YP14jY2j1UP15kY2j1UP
15lY2j1WP15mY2j1YP17nY2j1[P15oY2j1WP16PZ2j1[P16QZ2j1ZP15RZ2j1WP16d5j1[P16SZ2j1XP16SZ2j1ZP14TZ2j1
VP16UZ2j1[P19VZ2j1WP19VZ2j1YP19WZ2j1ZP19XZ2j1]P18YZ2j1]P17ZZ2j1XP15[Z2j1XP16\Z2k1[P14]Z2k1UP16^Z
2k1XP16^Z2k1ZP16UY1k1[P16_Z2k1[P15`Z2k1YP15aZ2k1VP15bZ2k1XP14cZ2k1VP15dZ2k1XP18l=k1\P15eZ2k1YP16
fZ2k1YP16fZ2k1[P16gZ2k1WP15hZ2k1XP19WZ2k1XP19WZ2k1ZP17iZ2k1XP16jZ2k1VP18kZ2k1]P16lZ2k1TP16lZ2k1V
P15mZ2k1XP15nZ2k1YP17oZ2k1YP15P[2k1XP16Q[2k1XP16Q[2k1ZP18h<k1\P16R[2k1YP15S[2k1UP15T[2k1WP16U[2k
1UP16V[2k1WP17W[2k1YP16X[2k1VP18Y[2k1WP14Z[2k1UP16[[2k1TP16[[2k1VP15^P2k1UP15\[2k1WP1A][2k1YP15^
[2k1WP18_[2k1^P18`[2k1`P16a[2k1WP15b[2k1WP16c[2k1VP16d[2k1YP18e[2k1ZP15f[2k1XP16g[2k1[P15h[2k1VP
15i[2k1UP15j[2k1TP15k[2k1WP19l[2k1`P15m[2k1WP18n[2l1ZP1;o[2l1^P18P\2l1XP15Q\2l1VP16R\2l1VP1:S\2l
1WP17l=l1YP19T\2l1[P19U\2l1_P15V\2l1YP19W\2l1\P16X\2l1ZP15Y\2l1TP15Z\2l1VP14[\2l1UP14\\2l1UP15]\
2l1XP16^\2l1XP16^\2l1ZP15nS2m1WP16_\2m1WP16`\2m1WP15a\2m1WP15b\2m1UP17c\2m1VP16d\2m1TP15e\2m1TP1
5f\2m1VP14g\2m1TP15h\2m1YP19i\2m1ZP19i\2m1\P16j\2m1UP18V8m1YP17k\2m1VP1;l\2m1TP18m\2m1TP18n\2m1V
P14o\2m1XP14P]2m1ZP12Q]2m1UP12R]2m1UP12S]2m1TP15T]2m1TP15U]2m1VP16S\2m1UP16S\2m1XP13V]2m1TP15W]2
m1TP12X]2m1UP12Wj1m1VP13Y]2m1YP13S\2m1UP15Z]2m1^P14[]2m1WP12\]2m1UP120m1RP12_<m1UP110m1RP17]]2m1
VP17]]2m1XP18^]2m1TP18_]2m1VP15`]2m1VP16a]2m1VP13b]2m1UP1Bc]2m1TP16d]2m1VP15f2m1SP13e]2m1YP110m1
RP13f]2m1YP12\?m1UP13bX1m1YP15g]2m1WP12f5m1UP110m1RP12h]2m1VP13i]2m1XP12\?m1UP13j]2m1YP13k]2m1WP
12l]2m1UP110m1RP13kX1m1XP12m]2m1VP12n]2m1VP12o]2m1UP12P^2m1VP12Q^2m1VP12R^2m1VP12S^2m1VP12T^2m1U
P12U^2m1VP12U^2m1VP12V^2m1UP14W^2m1XP13X^2m1YP13Y^2m1XP12Z^2m1TP13[^2m1WP110m1RP12\^2m1VP13]^2m1
XP12^^2m1TP13_^2m1YP13`^2m1YP12a^2m1VP12[T2m1UP12b^2m1VP12c^2m1TP13d^2m1XP12e^2m1VP13f^2m1YP12g^
2m1UP14h^2m1ZP13i^2m1WP13[c1m1XP13j^2m1WP13k^2m1YP14l^2m1\P13U\1m1XP12m^2m1TP13n^2m1VP12g]1m1VP1
3o^2m1VP13P_2m1WP12Q_2m1TP12hT2m1TP12SV2m1VP12R_2m1VP12S_2m1TP12j4m1UP110m1RP110m1RP110m1RP110m1
RP110m1RP12T_2m1TP12U_2m1TP110m1RP110m1RP13V_2m1TP110m1RP12W_2m1TP120m1RP12_<m1UP110m1RP12X_2m1U
P16Y_2m1YP13Z_2m1TP13[_2m1TP12\_2m1TP12]_2m1TP13^_2m1XP14__2m1[P12`_2m1TP12a_2m1TP12\7m1VP12b_2m
1TP12c_2m1VP13d_2m1XP14e_2m1YP14Wo1m1\P12Xk1m1UP13Uc1m1YP14f3m1\P13d5m1YP13f_2m1YP13g_2m1UP12h_2
m1VP12i_2m1TP13j_2m1TP12\?m1UP14R=m1[P13k_2m1VP12l_2m1TP12m_2m1TP13n_2m1XP13o_2m1TP12QEm1UP13P`2
m1WP14Q`2m1VP12R`2m1TP14S`2m1WP13T`2m1WP12U`2m1UP12V`2m1TP13W`2m1XP12YT2m1VP110m1RP12Wj1m1VP12a:
m1VP12X`2m1UP12kJm1UP12kJm1UP14Y`2m1ZP14Z`2m1VP13[`2m1TP110m1RP110m1RP12\`2m1TP110m1RP12\?m1VP12
]`2m1UP12^`2m1TP12PQ2m1VP13_`2m1UP14``2m1XP13a`2m1YP13b`2m1WP14c`2m1ZP14d`2m1[P13e`2m1TP13m<m1UP
12f`2m1TP12g`2m1TP12h`2m1UP110m1RP12i`2m1VP12j`2m1UP12k`2m1VP14f3m1\P12l`2m1TP12`6m1VP19m`2n1UP1
9n`2n1WP16Se1n1ZP16o`2n1XP17Pa2n1]P15Z[2n1VP15Qa2n1XP16Ra2n1[P15Sa2n1UP15Ta2n1WP16Ua2n1ZP14`6n1U
P15Va2n1TP15Wa2n1VP14Xa2n1TP14Ya2n1UP15Za2n1XP15[a2n1WP17\a2n1VP17]a2n1VP16^a2n1VP1;j7n1UP1;_a2n
1WP14j7n1UP17`a2n1VP17`a2n1XP16aa2n1WP15ba2n1VP17ca2n1YP16da2n1ZP15ea2n1XP15fa2n1XP15ge1n1XP15ga
2o1TP14ha2o1TP17P`1o1YP15ia2o1XP16ja2o1UP16ja2o1WP14ka2o1TP17la2o1WP14ma2o1TP16na2o1ZP17oa2o1VP1
7oa2o1XP16Pb2o1VP15V\2o1YP15V\2o1XP15Uh1o1YP16Qb2o1XP15Rb2o1XP14h]2o1VP16Sb2o1XP15Tb2o1WP16Ub2o1
WP16Vb2o1YP16Wb2o1WP16Xb2o1VP16Xb2o1XP17Yb2o1XP15Zb2o1WP15[b2o1XP18\b2o1WP16]b2o1UP16]b2o1WP147o
1UP16^b2o1WP16^b2o1YP16_b2o1ZP17`b2o1\P16ab2o1ZP16bb2o1ZP14dR1P2VP16cb2P2XP15db2P2UP16X9P2ZP14eb
2P2TP15fb2P2XP17S9P2UP15gb2P2XP15hb2P2WP16ib2P2XP16ib2P2ZP17jb2P2[P15d^1P2YP15kb2P2YP14lb2P2VP15
mb2P2XP15^^1P2XP17nb2P2YP15bc1P2XP16ob2P2YP15Pc2P2WP16R=P2ZP18Qc2P2ZP13Rc2P2TP15Sc2P2YP18]V1P2[P
16Tc2P2VP16Uc2P2XP15Vc2P2UP15Wc2P2WP14Xc2P2UP15Yc2P2WP15Zc2P2WP16[c2P2XP16[c2P2ZP15\c2P2XP16]c2P
2TP16]c2P2VP16^c2P2ZP15_c2P2XP16lQ2P2ZP15`c2P2WP16ac2P2XP16bc2P2XP16m<P2UP16m<P2WP15cc2P2XP16dc2
P2XP15ec2P2XP19aj1P2VP17fc2Q2VP18iEQ2VP18gc2Q2XP1Chc2Q2WP16ic2Q2VP15jc2Q2XP1:kc2Q2^P16lc2Q2WP15m
c2Q2TP15nc2Q2VP15oc2Q2VP16hY1Q2ZP16Pd2Q2WP15Qd2Q2WP16gHQ2WP18Rd2Q2]P15Sd2Q2WP15Td2Q2WP17Ud2Q2VP1
7Ud2Q2XP16Vd2Q2WP15Wd2Q2XP15Xd2Q2YP16Yd2Q2ZP130Q2SP17m<Q2WP17m<Q2YP15W3Q2YP15h\2Q2YP15Zd2Q2VP15[
d2Q2XP140Q2SP14\d2Q2UP16]d2Q2WP14dS2Q2UP17^d2Q2VP15_d2Q2WP15`d2Q2WP15ad2Q2XP14bd2Q2TP15cd2Q2XP16
dd2Q2WP16dd2Q2YP15ed2Q2WP16fd2Q2XP17gd2Q2XP17l=Q2YP15hd2Q2TP15id2Q2TP16jd2Q2YP18kd2Q2WP15ld2Q2VP
14md2Q2VP16nd2Q2VP16nd2Q2XP15od2Q2TP15Pe2Q2VP14VY1Q2VP19Qe2Q2ZP15Re2Q2TP15Se2Q2TP16Te2Q2VP16Te2Q
2XP15Ue2Q2VP14Z1Q2SP1:Ve2R2VP1:Ve2R2XP17We2R2YP16Xe2R2XP15Ye2R2VP16Ze2R2YP19[e2R2ZP16\e2R2VP16]e
2R2WP16^e2R2UP16_e2R2XP17`e2R2VP17ae2R2XP19be2S2VP18ce2S2VP18ce2S2VP17de2S2VP17ee2S2TP17fe2S2VP1
5ge2S2TP15he2S2VP17ie2S2TP14je2S2TP1:ke2S2TP16le2S2XP16g5S2WP1<me2S2VP18ne2S2XP14oe2S2ZP12Pf2S2T
P17Qf2S2VP15Rf2S2WP12Z1S2TP15Sf2S2YP14Tf2S2YP15Uf2S2WP14Vf2S2TP18Wf2S2]P14Xf2S2VP16Yf2S2WP17PX2S
2YP19Zf2S2TP18[f2S2TP18[f2S2TP17\f2S2TP19]f2S2VP18^f2S2VP18^f2S2VP17_f2S2VP14`f2S2TP12af2S2VP12b
f2S2UP13cf2S2YP12df2S2UP12d:S2UP12ef2S2UP15ff2S2XP12gf2S2TP13hf2S2YP12if2S2UP127S2UP13jf2S2XP12k
f2S2TP127S2VP12d:S2UP13lf2S2YP14R;S2[P13mf2S2WP13nf2S2XP13a`2S2YP12b]2S2UP16of2S2VP19Pg2S2XP17Qg
2S2XP12Rg2S2UP12Sg2S2UP12Tg2S2TP13Ug2S2YP12Vg2S2UP13Wg2S2YP13Xg2S2VP13Yg2S2VP1:iES2VP17Yf2S2VP15
Zg2S2TP1:[g2S2YP15\g2S2TP15]g2S2TP1:^g2S2VP13_g2S2UP19`g2S2VP17f1S2XP18ag2S2XP12bg2S2UP12cg2S2TP
13dg2S2XP12fg1S2UP12eg2S2TP14fg2S2VP13gg2S2TP1:hg2T2TP1<ig2T2VP16jg2U2VP15kg2U2XP18lg2U2XP17mg2U
2YP15\?U2VP17ng2U2TM3og2U2XP13Ph2U2UP13Qh2U2WP15Rh2U2VP15Sh2U2^P12Th2U2TP14Uh2U2WP16Vh2U2VP13Wh2
U2WP13Xh2U2WP15Yh2U2VP17Zh2U2[P12[h2U2TP15\h2U2VP13]h2U2TP16^h2U2VP15_h2U2TP16`h2U2UP16ah2U2VP15
bh2U2VP16ch2U2WP16dh2U2VP17eh2U2YP15fh2U2UP17gh2U2VP17hh2U2WP1:ih2U2TP17jh2U2TP17kh2U2ZP17lh2U2Y
P14mh2U2TP17nh2U2XP16oh2U2XP16Pi2U2VP15Qi2U2VP13Ri2U2TP17Si2U2XP13Ti2U2UP16Ui2U2VP13Vi2U2XP15Wi2
U2UP16Xi2U2TP12Yi2U2VP13Zi2U2XP14[i2U2[P13\i2U2UP15]i2U2WP12^i2U2VP110U2RP12_i2U2UP15Zg2U2TP17XX
2U2YP18`i2V2YP16ai2V2ZP15bi2V2WP15j4V2UP15ci2V2WP160V2RP16P`1V2WP17m<V2WP17m<V2YP17di2V2YP14ei2V
2TP15fi2V2VP18gi2V2YP16hi2V2YP15ii2V2XP17ji2V2WP17ji2V2YP18ki2V2UP16li2V2XP16mi2V2YP1:ni2V2TP16o
i2V2VP1;Pj2V2VP19Qj2V2TP16Rj2V2VP15Sj2V2WP15Tj2V2VP15Uj2V2WP15Vj2V2TP16Wj2V2TP19Xj2V2XP15Yj2V2WP
15m`2V2UP15Zj2V2WP16[j2V2VP16\j2V2YP17]j2V2VP16^j2V2XP15_j2V2TP16`j2V2VP16R=V2[P15aj2V2VP15bj2V2
XP18XX2V2[P16cj2V2XP17i5V2XP16dj2V2VP17ej2V2VP17ej2V2XP15fj2V2TP17gj2V2WP17f1V2YP1:hj2V2XP1:hj2V
2ZP16ij2V2XP15d:V2VP16jj2V2ZP17kj2V2VP17lj2V2XP16mj2V2WP16nj2V2YP14hKV2UP17oj2V2[P15Pk2V2WP1:Qk2
V2ZP17Rk2V2TP17Sk2V2VP18Tk2V2YP15Uk2V2VP18Vk2V2YP17m<V2WP17m<V2YP19Wk2V2XP19Wk2V2ZP15Xk2V2WP15Yk
2V2UP15Zk2V2WP17P`1V2YP18[k2V2VP18[k2V2XP16\k2V2VP15]k2V2UP19^k2V2XP19^k2V2ZP17_k2V2VP17`k2V2XP1
6ak2V2XP16bk2V2VP17ck2V2\P16dk2V2ZP17ek2V2XP147V2UP16fk2V2TP16gk2V2VP19hk2V2WP17ik2V2XP16jk2V2XP
16kk2V2ZP17lk2V2YP15mk2V2VP1;nk2V2VP1;ok2V2XP17Pl2W2YP18Pl2W2\P18Pl2W2WP18Ql2W2WP18Rl2W2WP17Sl2W
2YP16QDW2YP15Tl2W2UP1:iKX2\P19Ul2X2[P15Vl2X2UP15Wl2X2WP18Xl2X2\P17Yl2X2XP16Zl2X2WP18[l2X2VP1:\l2
X2XP14]l2X2VP15^l2X2YP15_l2X2YP17`l2X2^P16QP2X2UP16al2X2UP16bl2X2WP19cl2Y2ZP16fd1Y2ZP15dl2Y2XP15
el2Y2XP15fl2Y2WP14gl2Y2TP17hl2Y2[P18il2Y2XP14jl2Y2TP15kl2Y2XP15ll2Y2XP17ml2Y2XP17nl2Y2VP16ol2Y2Y
P16ol2Y2[P17Pm2Y2TP16Qm2Y2ZP15dIY2VP15Rm2Y2XP15Sm2Y2YP16Tm2Y2YP16Tm2Y2[P17Um2Y2[P17Um2Y2^P17Vm2Y
2WP17Wm2Y2WP17Wm2Y2YP17g5Y2YP18Xm2Y2TP1;Ym2Z2^P1:Ym2Z2\P19Zm2Z2YP19Zm2Z2[P1<[m2Z2^P18\m2Z2ZP19]m
2Z2\P15^m2Z2WP1?_m2[2WP1:`m2[2UP15am2[2WP16bm2[2WP15cm2[2XP16dm2[2WP16dm2[2YP16em2[2YP15fm2[2WP1
8gm2\2VP18gm2\2XP130\2RP16hm2\2VP1C0]2RP16im2]2TP19jm2]2VP19km2]2XP14lm2]2TP15mm2]2UP15nm2]2WP1<
om2^2VP1<Pn2^2XP14Qn2^2TP18dY2^2ZP18Rn2^2YP14Sn2^2UP15Tn2^2WP15Un2^2TP15Vn2^2VP14Wn2^2VP15Xn2^2Y
P14Yn2^2TP15Zn2^2TP15[n2^2VP16\n2^2ZP16]n2^2WP16^n2^2ZP15_n2_2WP16`n2_2ZP17dM_2[P16an2_2YP15bn2_
2VP15cn2_2TP15dn2_2WP16en2_2WP15fn2_2WP16gn2_2XP18hn2_2XP16in2_2YP17fY1_2YP17jn2_2YP15kn2_2YP18l
n2_2ZP17mn2_2XP14nn2_2TP17on2_2WP14Z1_2SP14Po2`2TP1=Qo2`2XP16Ro2`2TP16Ro2`2VP14So2`2VP15To2`2VP1
6Uo2`2[P15Vo2`2TP16Wo2`2WP16Wo2`2YP16Xo2`2VP18Yo2`2XP14Zo2`2VP15[o2`2UP15\o2`2WP14]o2`2UP14^o2`2
VP14_o2`2UP15`o2`2UP15ao2`2WP14bo2`2VP14co2`2VP14do2`2VP14eo2`2VP14fo2`2VP14go2`2UP14ho2`2VP15io
2`2YP15jo2`2YP15ko2`2VP15lo2`2XP14mo2`2UP14no2`2VP14oo2`2VP15PP3`2YP14QP3`2UP14RP3`2VP15SP3`2XP1
5TP3`2WP14UP3`2UP14VP3`2UP14WP3`2UP16d5`2\P16XP3`2ZP16d5`2\P16d5`2\P17bX1`2\P17bX1`2^P16YP3`2[P1
6d5`2\P16d5`2\P16d5`2\P16lh1`2\P16lh1`2\P16W3`2\P16lh1`2ZP16ZP3`2YP18[P3`2[P14\P3`2UP14]P3`2VP14
^P3`2UP15_P3`2WP14`P3`2UP15aP3`2WP16o[1`2\P14bP3`2VP16d5`2\P16d5`2\P14cP3`2UP15dP3`2YP16eP3`2[P1
4fP3`2TP18gP3`2UP14hP3`2VP15iP3`2YP16jP3`2\P16kP3`2\P18_`2a2YP16lP3a2YP18_`2a2YP18_`2a2WP18_`2a2
YP19W\2a2]P19XJa2\P16mP3a2YP14nP3a2UP1:oP3a2YP1?eY2a2WP1?eY2a2YP1<eY2a2ZP1<XZ2a2]P16PQ3a2XP16W7a
2XP14Z1a2TP1BX\2a2ZP17QQ3a2\P18RQ3a2ZP18\?a2UP15SQ3a2WP17TQ3a2YP16UQ3b2WP17VQ3b2WP16WQ3b2VP14XQ3
b2UP15YQ3b2WP16ZQ3b2WP16[Q3b2XP17\Q3b2[P15]Q3b2XP15ib1b2XP19^Q3b2[P15_Q3b2VP15f2b2SP14`Q3b2[P15P
`1b2WP12aQ3b2TP16bQ3b2UP16cQ3b2TP16dQ3b2VP18eQ3b2TP16fQ3b2VP16fQ3b2VP13gQ3b2TP16f2b2SP13hQ3b2UP1
3iQ3b2XP13jQ3b2VP12kQ3b2UP16lQ3b2WP12mQ3b2TP14S1b2RP16nQ3b2TP13oQ3b2VP13PR3b2TP12QR3b2TP16RR3b2Y
P14Z1b2SP12SR3b2VP13TR3b2XP12S9b2VP12UR3b2TP110b2RP12j7b2VP12VR3b2TP12WR3b2UP12S9b2VP16XR3b2RP15
YR3b2RP15YR3b2RP140b2RP16ZR3b2VP13[R3b2VP15iQ3b2YP14\R3b2VP13]R3b2TP15^R3b2WP16SMb2ZP12_R3b2TP13
Xa1b2XP110b2RP12`R3b2TP13aR3b2WP13\_1b2YP13bR3b2YP12cR3b2TP13dR3b2TP110b2SP13eR3b2XP13fR3b2XP13g
R3b2XP13hR3b2XP13iR3b2UP14f3b2[P110b2SP17jR3c2VP17g5c2WP16_?d2WP14S1d2SP16kR3e2XP17kR3e2YP140f2R
P15lR3f2TP13Z1f2SP14mR3f2XP12nR3f2VP12nR3f2UP17oR3g2TP16PS3g2XP14d:g2UP13QS3g2WP15RS3g2WP15SS3g2
TP15TS3g2WP15US3g2VP14VS3g2YP14WS3g2TP17XS3g2VP16YS3h2VP1;ZS3h2TP1;[S3h2VP16\S3h2TP17]S3h2WP16^S
3h2VP17_S3h2YP18`S3h2\P17aS3h2VP15bS3h2TP15cS3h2VP15dS3h2XP16eS3h2WP15fS3h2WP17gS3h2UP19hS3h2ZP1
6iS3h2[P15jS3h2WP16kS3h2ZP15lS3h2UP17mS3h2WP18nS3h2[P16oS3h2YP15PT3h2XP18QT3h2XP18RT3h2ZP16ST3h2
UP15TT3h2VP16UT3h2XP16VT3h2YP17WT3h2ZP14XT3h2TP16YT3h2WP13_Lh2WP12Z1h2SP13ZT3h2XP13[T3h2XP15\T3h
2VP12S9h2UP12]T3h2VP12^T3h2VP15_T3h2VP17`T3h2YP16aT3h2ZP13bT3h2VP13cT3h2VP13dT3h2YP13eT3h2TP15fT
3h2WP14gT3h2WP14hT3h2[P14iT3h2ZP14jT3h2YP13kT3h2VP14lT3h2XP13mT3h2WP12Z1h2TP13f2h2TP12nT3h2TP16o
T3h2XP13PU3h2WP12QU3h2VP13RU3h2XP13SU3h2XP13TU3h2UP12UU3h2UP13VU3h2XP14WU3h2ZP14XU3h2YP13YU3h2WP
12ZU3h2TP13[U3h2YP12kQ3h2UP13\U3h2VP14]U3h2YP13^U3h2WP12_U3h2TP12R<h2VP14`U3h2VP12aU3h2VP110h2SP
12bU3h2TP13cU3h2VP1?\S3h2UP12dU3h2TP15eU3h2VP13fU3h2TP12gU3h2TP12hU3h2TP14iU3h2VP13jU3h2WP13kU3h
2WP13lU3h2XP13mU3h2WP14nU3h2ZP13oU3h2XP13PV3h2XP13QV3h2YP110h2RP15RV3h2]P14RV3h2ZP15RV3h2^P14RV3
h2[P13SV3h2XP14TV3h2[P12UV3h2VP13VV3h2YP13S_1h2VP12WV3h2UP14XV3h2YP14YV3h2VP15ZV3h2YP14[V3h2XP13
\V3h2WP13]V3h2WP14^V3h2XP13_V3h2WP12`V3h2TP12aV3h2TP14hT3h2\P13bV3h2VP12j7h2VP12d:h2VP13cV3h2WP1
6dV3i2XP17eV3i2[P14fV3i2VP17gV3i2XP16hV3i2XP17iV3i2[P17jV3i2ZP1;kV3i2YP18lV3i2YP18lV3i2XP18mV3i2
YP15nV3i2WP15oV3i2VP16PW3i2YP16PW3i2ZP15]S3i2WP16QW3i2VP18RW3i2VP15SW3i2WP15TW3i2XP16UW3i2VP16VW
3i2VP16VW3i2XP1:e2i2ZP1:e2i2YP15WW3i2TP15X3i2SP15XW3i2UP19YW3i2XP15ZW3i2TP15[W3i2VP16\W3i2VP1:]W
3i2VP19^W3i2[P19_W3i2[P1:_W3i2]P1:^W3i2]P1:`W3i2VP18aW3i2YP14bW3i2UP16cW3i2VP16dW3i2YP16eW3i2WP1
7fW3i2ZP16gW3i2XP19hW3i2VP18iW3i2ZP18jW3i2ZP17kW3i2XP15lW3i2UP15mW3i2WP17nW3i2WP16oW3i2UP16PX3i2
UP18QX3i2XP18RX3i2WP16SX3i2VP15_Li2VP18TX3i2ZP16nU3i2[P16UX3i2WP16VX3j2UP16WX3k2WP18XX3k2XP15YX3
k2RP1CZX3k2TP15[X3k2SP15\X3k2UP15]X3l2SP1:^X3m2ZP18_X3m2WP1B`X3n2oLJaX3n2PM8W3o2ZP15bX3o2VP16cX3
o2YP16dX3o2XP15eX3o2TP15fX3o2VP15gX3o2VP16hX3o2YP15iX3o2TP15jX3o2VP1@kX3o2TP1@kX3o2VP15lX3o2TP15
mX3o2VP1AnX3o2VP15oX3o2VP16PY3o2WP15QY3o2TP15RY3o2VP17SY3o2TP17SY3o2VP16TY3o2VP16U\1o2ZP16f3o2\P
16UY3o2WP16UY3o2YP16VY3o2WP16VY3o2YP15WY3o2YP14Ze1o2VP16XY3o2UP16YY3o2WP15ZY3o2WP18[Y3o2ZP160o2R
P1;\Y3o2VP1;\Y3o2XP14]Y3o2TP17^Y3o2\P14V\1o2VP1>_Y3o2VP15`Y3o2VP19aY3o2TP19aY3o2VP15bY3o2TP15cY3
o2VP16dY3o2WP14eY3o2VP14fY3o2UP16gY3P3VP16hY3P3XP16hY3P3ZP14Xk1P3UP164P3UP16iY3P3WP17jY3P3YP15kY
3P3VP1:lY3P3VP1:lY3P3XP1;mY3P3VP19nY3P3UP19oY3P3WP15PZ3P3TP15QZ3P3VP17RZ3P3VP15SZ3P3TP15TZ3P3VP1
>UZ3P3TP1>VZ3P3VP140P3RP17WZ3P3WP17XZ3P3YP17YZ3P3YP17YZ3P3[P15ZZ3P3XP15[Z3P3VP1<\Z3P3YP1<\Z3P3[P
14]Z3P3UP18Zi1P3XP15^Z3P3UP15_Z3P3TP15`Z3P3VP17aZ3Q3VP17bZ3Q3XP16cZ3Q3YP17dZ3Q3TP17eZ3Q3VP1:iEQ3
UP1:fZ3Q3WP17gZ3Q3VP16hZ3Q3VP16hZ3Q3XP16iZ3Q3VP15jZ3Q3TP15kZ3Q3VP17lZ3Q3YP16mZ3Q3TP16mZ3Q3VP16nZ
3Q3XP16nZ3Q3ZP17oZ3Q3WP17P[3Q3YP16Q[3Q3XP14R[3Q3TP15S[3Q3TP15T[3Q3VP16U[3Q3VP16U[3Q3XP16V[3Q3VP1
2W[3Q3TP13X[3Q3WP12Y[3Q3UP110Q3RP12Z[3Q3UP13[[3Q3WP14\[3Q3[P13][3Q3XP17^[3Q3WP16_[3Q3VP19`[3Q3WP
14a[3Q3TP14b[3Q3TP15c[3Q3TP13d[3Q3VP14e[3Q3TP15f[3Q3WP16g[3Q3VP1@h[3Q3TP13i[3Q3VP13j[3Q3WP16k[3Q
3VP1;l[3Q3VP15m[3Q3WP18n[3Q3WP18n[3Q3YP16o[3Q3WP15P\3Q3VP16Q\3Q3VP12R\3Q3TP13S\3Q3VP12S9Q3VP1DS9
Q3UP13T\3Q3TP12U\3Q3TP13V\3Q3YP12W\3Q3TP13X\3Q3WP13Y\3Q3XP13Z\3Q3VP13[\3Q3TP12\\3Q3TP14]\3Q3ZP13
^\3Q3VP14_\3Q3XP13`\3Q3XP124Q3VP13a\3Q3TP13b\3Q3TP13c\3Q3TP12d\3Q3UP12e\3Q3TP14f\3Q3TP190Q3RP15g
\3Q3VP14h\3Q3TP110Q3RP15i\3Q3WP12j\3Q3TP13k\3Q3WP13l\3Q3WP14m\3Q3YP14n\3Q3[P15d5Q3]P13o\3Q3VP13P
]3Q3TP12S9Q3UP13Q]3Q3XP13R]3Q3WP13Qe1Q3YP13S]3Q3WP15T]3Q3VP13U]3Q3TP13V]3Q3UP12W]3Q3TP12X]3Q3UP1
10Q3RP14Y]3Q3TP12Z]3Q3UP15[]3Q3WP12j7Q3VP13\]3Q3WP13]]3Q3TP12^]3Q3TP12_]3Q3TP18`]3R3^P16a]3R3VP1
6b]3R3SP1Bc]3R3UP17d]3R3YP16e]3R3WP1>f]3R3YP17g]3R3YP16h]3R3TP1Ji]3R3UP16j]3R3UP17f]3R3VP15k]3R3
YP14l]3R3UP15m]3R3UP17n]3R3WP17o]3R3YP15P^3R3XP19Q^3R3WP15R^3R3VP14S^3R3UP1>T^3R3VP1;U^3R3YP17V^
3R3VP19W^3R3\P18X^3R3ZP19Y^3R3\P18Z^3R3ZP1:[^3R3[P16\^3R3YP15]^3R3TP16j]3R3UP15^^3R3WP15_^3R3UP1
7`^3R3XP1;a^3R3`P1:b^3R3\P17c^3R3YP17d^3R3ZP16e^3R3WP15f^3R3UP1;g^3R3]P17h^3R3ZP15i^3R3UP16j^3R3
UP17k^3R3WP18l^3R3WP1<m^3R3WP15b]3R3SP14n^3R3SP17f]3R3WP15o^3R3UP15P_3R3YP13Q_3R3YP14n^3R3SP15R_
3R3YP13S_3R3YP16T_3R3ZP14n^3R3RP18U_3S3^P17V_3S3ZP15W_3S3YP13X_3S3VP15Y_3S3YP16Z_3S3ZP17[_3S3]P1
7\_3S3_P15]_3S3ZP14^_3S3VP15__3S3[P15`_3S3YP18a_3S3]P16b_3S3WP14c_3S3WP14d_3S3UP17e_3S3XP12f_3S3
TP15b]3S3SP11g_3S3RP14h_3S3XP12i_3S3TP1>j_3S3VP16k_3S3WP18l_3S3YP1:m_3S3]P16n_3S3WP19o_3S3_P19P`
3S3YP16Q`3S3ZP18R`3S3ZP17S`3S3ZP17T`3S3YP16U`3S3YP12V`3S3SP15W`3S3XP16X`3S3WP18Y`3S3\P18Z`3S3YP1
:Y`3S3^P16[`3S3XP16\`3S3YP17]`3S3YP18^`3S3YP16_`3S3WP17``3S3YP17a`3S3ZP18b`3S3\P16c`3S3ZP15d`3S3
WP16e`3S3WP14f`3S3UP16g`3S3WP12V`3S3TP13h`3S3UP17i`3S3WP14j`3S3YP16k`3S3XP18l`3S3ZP18m`3S3YP16n`
3S3WP17o`3S3]P18Pa3S3`P17Qa3S3YP17Ra3S3ZP16Sa3S3WP14Ta3S3VP15Ua3S3WP15Va3S3ZP12Wa3S3UP14Xa3S3VP1
3Ya3S3TP13Za3S3WP12[a3S3VP14\a3S3XP14]a3S3[P14^a3S3XP12_a3S3UP16`a3S3VP13aa3S3XP16ba3S3WP12ca3S3
TP13da3S3XP1:ea3T3^P18[^3T3ZP1=[^3T3^P1:[^3T3_P17fa3T3YP1;[^3T3_P18ga3T3[P1>[^3T3\P18ha3T3[P1:ia
3T3[P19ja3T3]P1=ka3T3XP1:ha3T3]P17la3T3ZP18ma3T3XP19na3T3XP18na3T3XP1?[^3T3YP1:oa3T3[P17Pb3T3VP1
?Qb3T3WP16Rb3T3WP1>Rb3T3XP14Sb3T3UP18ma3T3XP12Tb3U3UP11g_3U3RP17g_3U3RP13Ub3U3TP13Vb3U3TP15Vb3U3
VP11g_3U3RP15g_3U3RP12Wb3U3UP15Xb3U3[P1?g_3U3SP14Yb3U3VP11g_3U3SP13Zb3U3XP13[b3U3UP12\b3U3UP12]b
3U3RP11g_3U3RP11g_3U3RP11g_3U3RP14^b3U3TP18_b3V3XP15`b3V3XP16ab3V3VP15Vb3V3VP19bb3V3_P19bb3V3_P1
8cb3V3\P15Vb3V3TP18db3V3[P17eb3V3WP16fb3V3WP16gb3V3YP1=hb3V3TP15ib3V3TP14jb3V3WP17kb3V3XP16lb3V3
VP16mb3V3WP14nb3V3TP17ob3V3[P19Xb3V3]P17Pc3V3ZP17Qc3V3XP14Rc3V3TP16Sc3V3XP19Tc3V3XP18Uc3V3XP18Vc
3V3[P16Wc3V3VP17Xc3V3WP17Yc3V3YP17Zc3V3YP19[c3V3YP19\c3V3\P11]c3W3RP12^c3W3VP12]c3W3QP12_c3W3UP1
2`c3W3VP12ac3W3TP12bc3W3UP11]c3W3RP12cc3W3TP12dc3W3UP11]c3W3RP12ec3W3TP12fc3W3UP12gc3W3UP12hc3W3
UP12ic3W3UP13jc3W3WP11]c3W3RP12kc3W3UP12lc3W3UP12mc3W3UP12nc3W3UP12oc3W3TP11]c3W3RP12Pd3W3UP12Qd
3W3UP13Rd3W3WP11]c3W3RP12Sd3W3VP12Td3W3UP12Ud3W3TP12Vd3W3VP12Wd3W3TP12Xd3W3VP12Yd3W3VP12Zd3W3TP1
2[d3W3UP12\d3W3VP12]d3W3UP12^d3W3VP12_d3W3VP12`d3W3UP11]c3W3RP15ad3X3SP11bd3X3RP11bd3X3RP11bd3X3
RP11bd3X3RP12cd3X3TP12dd3X3VP13ed3X3YP12fd3Y3UP14gd3Y3WP13hd3Z3XP11id3Z3RP13jd3[3XP12kd3[3UP13R_
3[3YP13ld3[3TP12md3\3VP12nd3\3TP11g_3\3RP14od3]3WP12Pe3]3UP14Qe3]3WP13Re3]3TP13Se3^3VP13Te3^3XP1
2Ue3^3UP18Ve3_3TP1;We3_3TP14Xe3_3TP1:Ye3_3WP130_3RP110`3RP110`3RP1;Ze3a3TP1:[e3b3XP16\e3b3YP15[T
2b3VP17]e3b3UP1Df2b3TP1:^e3b3VP13_e3b3YP17`e3b3WP16ae3b3WP16be3b3ZP14d:b3UP16ce3b3WP16de3b3YP13e
e3b3XP13fe3b3WP12ge3b3VP14f3b3[P13jb1b3XP13he3b3WP13ie3b3YP13^Jb3YP13je3b3YP13ke3b3VP13le3b3WP13
me3b3XP13ne3b3YP13oe3b3YP13Pf3b3YP12Qf3b3VP13Rf3b3WP13Sf3b3WP12Tf3b3UP13Uf3b3XP12Vf3b3TP12Tg2b3T
P12Wf3b3VP13Xf3b3XP110b3RP14Yf3b3YP12Zf3b3UP12[f3b3UP12\?b3UP17\f3b3ZP12UX2b3VP12\?b3UP13]f3b3UP
12]f3b3UP12^f3b3UP12_f3b3TP12`f3b3TP12af3b3UP13bf3b3XP12cf3b3TP12iT1b3UP12iT1b3UP14df3b3TP13ef3b
3YP13ff3b3YP12gf3b3UP18Ze3b3TP15hf3b3VP13if3b3XP12jf3b3VP14kf3b3YP13lf3b3WP14mf3b3UP110b3RP130b3
RP12nf3b3UP12of3c3UP14Pg3c3WP14Qg3c3XP13Rg3c3XP15Sg3c3YP16Tg3d3WP16Ug3d3WP15Vg3d3TP16Wg3d3WP16Xg
3d3UP17Yg3d3VP17Zg3d3XP17[g3d3WP16\g3d3XP17]g3d3WP16^g3d3UP11_g3d3SP12`g3d3UP13ag3d3YP17bg3d3[P1
7cg3d3VP13dg3d3YP17eg3d3VP16fg3e3WP15gg3e3WP18hg3e3]P18hg3e3_P19ig3e3^P18jg3e3VP18kg3e3XP16lg3e3
TP16mg3e3VP15jg3e3TP15ng3e3YP15og3e3WP15Ph3e3VP15Qh3e3VP16Rh3e3VP16Rh3e3XP17Sh3f3UP15Th3f3XP16Uh
3f3VP17Vh3f3YP19Wh3f3UP17Xh3f3VP16Yh3f3WP17Zh3f3\P18[h3f3TP16\h3f3VP17]h3f3XP15^h3f3YP15_h3f3XP1
6`h3f3YP16`h3f3[P16ah3f3WP16ah3f3YP14bh3f3VP15ch3f3YP16dh3f3YP16dh3f3\P15eh3f3YP17nIf3YP15fh3f3W
P17gh3f3WP17hh3f3XP16ih3g3TP16jh3g3VP16kh3g3VP18lh3g3XP16mh3g3WP18nh3g3YP17oh3g3ZP14Pi3g3UP14Qi3
g3UP19Ri3g3XP16Si3g3YP180h3RP190h3RP18W7h3[P14Ti3h3TP15Ui3h3VP15Vi3h3YP17Wi3i3VP17Xi3i3VP18Yi3i3
XP15Zi3i3VP19[i3i3YP14\i3i3UP17j7i3UP17c5i3WP17]i3i3WP18^i3j3VP18_i3j3WP15`i3j3WP16ai3j3YP16d5j3
[P17bi3j3[P130j3RP16ci3k3TP16ci3k3VP18di3k3VP18di3k3XP17ei3k3VP17ei3k3XP17fi3k3\P18V8k3^P18Z;k3[
P16d5k3[P16R7k3ZP16f1k3WP18l=k3]P15gi3k3WP17hi3l3TP15ii3l3VP17ji3l3YP15al1l3XP16ki3l3XP16li3l3UP
15mi3l3XP17ni3l3YP1>oi3m3WP19oi3m3XP18bX1m3YP18bX1m3\P16j4m3VP16Pj3m3YP16Qj3m3VP18Rj3m3\P16[8m3Z
P17Sj3m3YP18Tj3n3XP15Uj3n3WP19l=n3[P16Vj3n3WP15Wj3n3VP14Xj3n3VP15Yj3n3XP15Zj3n3WP16[j3n3TP16\j3n
3TP130o3RP16]j3o3WP17^j3o3VP130o3RP16_j3o3VP16`j3o3XP15ZHo3UP130o3SP130o3RP17aj3o3VP14bj3o3TP17d
>P4TP19e;P4XP15cj3P4WP14dj3P4TP16ej3P4YP1;P`1P4[P16fj3P4YP17S9P4UP16gj3P4YP16hj3P4VP130P4RP15X8Q
4XP15ij3Q4WP140Q4RP16jj3Q4[P15kj3Q4WP16lj3Q4XP15mj3Q4VP16nj3Q4ZP15oj3Q4WP15Pk3Q4XP16Qk3Q4VP16Rk3
Q4TP16Rk3Q4VP15Sk3R4TP15Tk3R4XP16Uk3R4WP18Vk3R4WP16Wk3R4YP16Xk3R4VP17Yk3R4ZP16Zk3R4TP16Zk3R4VP16
[k3R4[P14jOR4UP16\k3S4YP15]k3S4UP16^k3S4WP16^k3S4YP16_k3S4VP1B`k3S4VP16ak3S4UP16bk3S4WP16ck3S4YP
17dk3S4[P15ek3S4XP14fk3S4VP16gk3S4ZP17V2S4]P15hk3S4YP15ik3S4XP16jk3T4UP16jk3T4VP15kk3T4WP14lk3T4
TP14mk3T4UP15nk3T4YP154T4UP15ok3T4WP15Pl3T4VP16fY1U4VP17Ql3U4VP17Rl3U4XP1=Sl3U4VP17Tl3U4[P15Ul3U
4TP15Vl3U4WP16Wl3U4ZP17Xl3V4XP17Xl3V4ZP18Yl3V4YP16Zl3V4YP15[l3V4XP16QDV4XP16\l3V4VP15]l3V4TP15^l
3V4VP16_l3V4WP16_l3V4YP16`l3V4YP1:al3W4VP17bl3W4YP18cl3W4\P17dl3W4WP17dl3W4YP17dl3W4WP17dl3W4YP1
9el3X4XP15fl3X4VP15gl3X4XP16hl3X4WP16il3X4YP17jl3X4VP17jl3X4XP15kl3X4TP15ll3X4VP15gf3X4WP15ml3X4
WP18nl3Y4VP17W7Z4WP17W7Z4YP19Z;Z4[P1:ol3[4VP15Pm3[4UP15Qm3[4VP15g`1[4XP16b`1[4ZP15Rm3[4VP14Sm3[4
TP15Tm3[4XP14Um3[4TP140[4RP14Vm3[4TP18Wm3\4TP14`Q2\4TP15Xm3\4VP15Ym3\4WP17fW1\4UP16Zm3\4VP15[m3\
4WP19\m3\4ZP15]m3\4XP15^m3\4TP16o[1\4ZP16_m3\4WP17X9\4ZP18`m3\4XP14j7\4UP15am3\4WP15[?\4XP1U1bm3
]4XP1R1cm3]4VP16dm3]4XP18QW1]4[P18QW1]4]P16em3]4ZP17dM]4]P17TW2]4[P15fm3]4TP15gm3]4VP17hm3]4TP17
im3]4VP15jm3^4TP15km3^4VP17lm3^4[P1?mm3^4[P17e2^4ZP16nm3^4WP16om3^4TP160^4TP160^4WP170^4YP16f2^4
SP160^4VP150^4VP170^4VP170^4YP170^4XP170^4[P170^4ZP160^4\P150^4VP170^4XP150^4UP150^4WP160^4WP160
^4YP150^4TP170^4VP170^4YP170^4[P160^4XP160^4ZP160^4WP170^4ZP170^4\P160^4XP190^4\P180^4YP16Xl2^4Y
P16d5^4[P17l=_4YP150_4TP160_4VP150_4TP170_4VP170_4XP17gY1_4ZP150_4WP160_4WP160_4\P150_4WP150_4WP
160_4[P160_4TP160_4VP160_4WP150_4XP150_4WP160_4XP160_4ZP150`4UP150`4WP140`4UP180`4]P180`4_P140`4
TP180`4[P160`4YP180`4ZP180`4\P190`4\P190`4^P160`4YP140`4VP150`4XP16gK`4[P150`4TP150`4VP160`4YP13
0`4SP160`4VP170`4VP170`4XP14_]1`4UP150`4WP160`4TP160`4VP180`4TP150`4VP170`4ZP160`4XP160`4ZP150`4
WP16f1`4WP160`4WP190`4XP160`4XP150`4XP150`4XP160`4VP190a4[P150a4WP160a4VP150a4VP150a4WP180a4VP18
0a4XP180a4[P170a4[P170a4]P150a4XP19e2b4YP1:e2b4YP1:0b4UP1JTl2b4WP19Tl2b4\P15oV3b4VP150b4WP160c4W
P14g]1c4UP160c4XP150c4WP15Z1c4SP160c4\P150c4XP170c4ZP18f1c4WP160c4XP150c4VP160c4YP170c4VP170c4\P
170c4XP170c4YP150c4WP190d4VP160d4VP160d4YP160d4ZP190e4\P170e4YP1C0e4XP160e4VP16\a2e4VP160e4YP140
e4VP150e4VP160e4\P160e4[P150e4VP190f4\P1=0f4`P18U@f4ZP180f4]P180f4YP180f4[P150f4TP150f4VP150g4UP
170g4WP170h4VP190h4VP150h4WP170h4XP18mW1h4YP170h4YP19e;h4ZP190i4^P170i4^P160i4XP170i4\P180j4XP17
0j4YP170j4VP160j4XP110k4RP120k4TP110k4RP120k4TP140k4VP140k4WP160l4SP1U1iEl4VP1U10l4XP15lk3l4SP15
0l4UP140l4UP140l4YP120l4TP120l4TP120l4TP14f3l4\P12hQ2l4VP14f3l4\P130l4XP120l4VP120l4VP120l4VP120
l4VP120l4TP130l4YP120l4VP12S9l4VP120l4UP12`Kl4VP12R<l4VP120l4UP160l4UP120l4UP120l4UP120l4UP12kQ2
l4VP120l4VP120l4VP120l4VP12j4l4VP120l4UP120l4VP120l4UP120l4VP120l4VP120l4UP120l4TP120l4TP120l4TP
120l4UP120l4UP12S9l4VP130l4YP12XY3l4VP13nd1l4YP13SV2l4WP160l4UP160m4WP160m4WP170m4WP170m4YP1;0m4
WP1;0m4YP170m4VP150m4VP15a9m4UP150m4WP1;0m4WP150m4TP190m4XP170m4XP170m4ZP190m4ZP150m4XP150m4YP15
0m4WP180m4ZP160m4TP150m4VP160m4VP160m4XP150m4TP1:0m4VP1:0m4XP180m4VP180m4YP190m4XP160m4WP170m4VP
180m4[P16`b1m4[P180m4]P150m4TP150m4VP150m4VP160m4ZP180m4WP180m4YP150m4VP16SMm4ZP160m4XP160m4TP16
0m4VP170m4VP19iEm4VP160m4VP170m4TM50m4TP160m4VP160m4VP150m4UP150m4WP140m4TP16Rm1m4\P19iEm4VP180m
4ZP1=0m4TM=0m4VM50m4UP150m4UP170m4VP150m4WP150m4TP150m4VP150m4XP14a7m4UP170m4\P160m4WP170m4UP170
m4WP1<0m4WP150m4UP150m4TP160m4SP160m4UP170m4YP150m4VP170m4WP160m4XP150m4VP140m4TP140m4VP160m4TP1
70m4XP160m4VP160m4XP15jOm4VP150m4XP140m4TP170m4VP160m4XP120m4VP170m4VP14iT1m4TP130m4YP140m4YP120
m4UP170m4WP170m4YP170m4XP150m4TP14iT1m4TP19iEm4VP18eY2m4XP160m4VP150m4UP140m4TP170m4VP1:lh2n4YP1
:lh2n4[P1@iEn4QM@0n4SM>0n4QM>0n4SM<0n4QM=0n4PM=0n4RM90n4QM90n4SM6lk3o4RP160o4SP160o4RP160o4QP160
o4SP16X3o4RP160o4SP180P5TP170P5TP190P5VP180P5VP1?0P5TP1@0Q5TP1@0Q5VP1:eBQ5WP1:eBQ5YP170Q5TP140Q5
RP14_<Q5UP1ARg2R5QMA0R5SMB0R5UMB0R5TM70S5VP150S5VP160S5UP160S5UP140S5TP150T5TP160T5VP170T5TP160T
5VP140T5YP12U6T5VP150T5TP120T5SP120T5UP170T5VP1;0T5SP140T5RP170T5VP140T5RP140T5TP140T5TP130T5WP1
60T5VP120U5UP120U5UP12gf3U5UP1EdY2V5SMEdY2V5UM;0V5YP180V5VP150V5UP150V5WP1:0V5SM:0V5UM50V5UP150V
5WP140V5TP160V5WP140V5WP120V5TP1<0V5VP1>0V5UP17\?V5VP1;0V5WP1:0V5TP140V5TP150V5VP160V5YP110V5RP1
30V5WP130V5YP120W5VP120W5VP120W5VP120W5VP120W5TP110W5RP12S9W5VP130X5VP120X5TP130X5YP150Y5UP130Y5
VP120Y5TP130Y5WP150Y5XP150Y5TP120Y5UP14iT1Y5UP160Z5ZP150Z5VP170Z5VP140Z5XP130Z5TP120Z5TP170Z5ZP1
60Z5VP160Z5YP140Z5YP130Z5WP160Z5]P160Z5VP14o[1Z5ZP140Z5TP14f3Z5\P160Z5TP160Z5VP130Z5XP140Z5[P13[
S2Z5YP150Z5WP150Z5UP150Z5WP170Z5ZP140Z5ZP140Z5XP142Z5\P120Z5VP130Z5WP12\?Z5VP130Z5XP130Z5YP120Z5
UP124Z5VP130Z5XP150Z5\P130Z5WP13Te1Z5YP130Z5XP130Z5YP130Z5WP120Z5UP120Z5TP130Z5XP120Z5UP120Z5TP1
20Z5TP140Z5XP140Z5[P120Z5TP120Z5UP140Z5WP12;Z5VP130Z5WP14o[1Z5[P14Rm1Z5[P130Z5YP120Z5TP120Z5UP16
0Z5]P140Z5WP130Z5XP130Z5XP130Z5WP130Z5XP150Z5TP140Z5YP12jOZ5VP150Z5[P13ib1Z5YP14iHZ5\P12j4Z5VP13
0Z5WP17W7[5ZP18aj1[5\P160[5[P160[5XP140[5UP150[5WP170[5YP160[5XP160[5VP160[5WP160[5VP160[5ZP140[
5TP160[5YP160[5[P160[5XP160[5ZP160[5\P150[5XP150[5YP180[5YP160[5\P150[5YP150[5YP170[5]P150[5XP15
0\5WP160\5XP15ZL\5XP160\5YP160\5ZP150\5WP170\5\P150\5XP160\5[P170\5VP160\5ZP190\5XP150\5XP150\5W
P150\5YP180\5YP150\5YP150\5VP160\5XP160\5YP190]5XP170]5VP170]5XP150]5VP150]5WP150]5UP150]5WP150]
5VP150]5VP150]5XP160]5ZP170]5^P170]5VP150]5WP150]5XP130]5RP140]5UP150]5VP16f3]5[P15f3]5YP160]5YP
160]5ZP140]5UP160]5WP14Ze1]5VP150]5XP160]5[P170]5ZP170]5\P150]5UP150]5WP160]5WP140]5UP160]5VP150
]5WP16R=]5ZP140]5VP160]5VP160]5XP160]5VP150]5VP170]5XP170]5YP140]5UP160]5VP15S5]5XP14QE]5UP170]5
\P170]5^P17f3]5\P17f3]5_P160]5\P18fW1]5^P150]5WP160]5VP150]5TP15c<]5VP150]5XP150]5WP160]5TP160]5
VP1=0]5VP1=0]5XP19bH]5XP19bH]5ZP170]5TP170]5VP170^5VP160^5[P19W7^5[P190^5WP170^5XP180^5TP180^5VP
150^5XP170^5YP16d5^5[P16n[1^5[P140^5UP140^5UP17Z1^5SP1io3PDih3QD_j6QD`j6QDaj6PDih3QDU\5QDbj6QDcj
6QDdj6QDej6PDgf3QDa>QDfj6PDil6QDgj6QDhj6QDij6QDjj6QDVe1QDjj6QDkj6Q@lj6QDmj6TD1QDnj6QDoj6QDa5PDhi
4PDnR1PDna1PDhd3QDPk6QDeY1QDQk6TD1QDRk6PDff3PDk8QDSk6PDki4QDTk6PD4PDki4QDUk6QDVk6PD4TD3QDWk6QDXk
6PDfl5QDYk6QDZk6PD`e4QD[k6QD\k6QD]k6QD^k6PDgl6QD_k6QD`k6QDak6PDih3QDbk6QDY@WD0QDck6XD0SD0TD5QDdk
6PDRo2PDih3QDU\5QDY@WD0QDek6XD0SD0QDQBQDfk6UD0QDgk6QDhk6TD6QDik6TD6QDjk6S@0UD0PDjh3QDc5PDk8QDkk6
UD0QDT_5QDlk6PDk8QDmk6P@ei4QDnk6PDih3QDU\5PDk8QDok6UD0QDUQ1PDk8QDPl6TD4SD0QDQl6TD3PDfT3UD0PDkh3V
D0UD0PDkh3PD2UD0QDWQ1QDRl6PD2UD0PDoQ7PDfl5UD0PDci4PDih3QDkS5PD2UD0PDih3PDVU;PDih3QDSl6QDTl6QDUl6
PDRo2UD0QDVl6PDVU;UD0QDWl6QDjW6PDei4PD2UD0QDXl6PDUU4P@mNP@nP7QDYl6QDZl6TD6QD[l6QD\l6PDk8PD`P3QD]
l6QD^l6PDk8P@mNQD_l6PD_l5QD`l6QDal6PDk8QDbl6QDcl6TD2QDdl6QDel6PDk8QDfl6Q@Rd2QDgl6TD2QDhl6PD]l5PD
ih3QDX;PDmNQDgl6TD1QDil6UD0QDjl6QDkl6TD6PD]l5QDll6UD0QDgk6PD4QDml6TD5PD4QDP]5PDil6QDnl6PDci4TD6Q
Dol6UD0QDPm6QDQm6TD9PD4QDRm6UD0PD_l5PDih3QEiS1QDSm6TD<PDgf3QDTm6QD`o1QDUm6QDVm6UD0QDgk6PD4PDgl5Q
DWm6TD3PD4QDXm6UD0QDYm6PDih3QDZm6PD4PD]l5TD5PD4QD[m6QDSW4PDk8QD\m6Q@Rd2TD<PD]l5QD]m6QD^m6QDVe1QD
_m6PD]l5PDih3QD`m6PD]l5PDih3QDam6QDbm6PD]l5PDjh3QDcm6QDdm6PD]l5PDjh3QDem6QDfm6QDgm6QDhm6PD^l5QDh
m6QDZZ5UD0PDo9SD0TD2PD4PDo9TD3PD]l5PDo9QDim6QDj6aDW6`D[W?UD0PDYJQDk6QDjm6QDkm6QDlm6QDmm6TD1QDnm6
QDom6PD6PD=QDa5QDPn6PD4TD2QD_5QDa5QDPn6PD6TD2QD_5QDQn6TD3PDci4PDil6PDjHQDRn6TD2QDSn6QDTn6QDUn6QD
_5TD3QDlW3QDnT5PDU[=QDnT5QDVn6QDg_1TD1QDWn6QDP_3QDcGTD1QDXn6QDSj2QDfi6QDYn6TD1QDZn6QD[n6QD\n6`DX
l5QD]n6QDk:QD^n6PD[j4VD0QD]n6QDk:QD^n6PD[j4QD_n6QD`n6PDil6QDan6VD0QD`n6PDil6QDan6QDbn6QD_5QDcn6Q
Ddn6`DZl5QDen6QDfn6PDai4PDil6QDgn6PDX\<QDPKTD2QDhn6PD_i4QDVT1TD4QDZT5VD0QDVT1TD4QDZT5QDin6QDjn6Q
DkGSD0QDkn6QDln6Q@i4QDmn6TD1QDnn6PDki4QDon6QDPo6TD3QDQo6QDRo6QDSo6QDTo6PDP8QDUo6QDVo6TD2QDa5QDWo
6QDXo6SD0S@0S@0PD_l5QDYo6PDgf3PDmNTD4QDZo6Q@[o6VD0PDgf3PDmNTD4QDZo6Q@[o6QD\o6QDa9QD]o6QD^o6TD8QD
_o6QD`o6TD4QD_5PDga1QDao6SD0QDbo6PDga1QDco6QDYMPDga1QDdo6QDeo6Q@mm6S@0QDfo6QDgo6QDho6QDio6QDjo6Q
Dko6QDlo6QDmo6QDno6QDoo6QDPP7QDQP7QDRP7QDSP7QDTP7QDUP7TD1QDVP7QDWP7QDXP7QDYP7QDZP7QD[P7QD\P7QD]P
7QD^P7QD_P7QD`P7QDaP7QDbP7QDcP7VD0QDbP7QDcP7QDdP7QDeP7QDfP7QDgP7QDhP7PDl_:PD]l5QDiP7QDjP7QDkP7TD
1QDR7QDlP7QDmP7QDnP7QDoP7QDaU2P@HQDPQ7QDQQ7PDX8`Dal5`Dci4`DXl5`Dei4QDRQ7QDSQ7PDX8PDmCQDTQ7PD_d2Q
DUQ7QDVQ7QDWQ7P@Xl5PD_d2PDak4PD_l5QDXQ7QDa5PDak4QDYQ7QDZQ7QD[Q7QDa5QD\Q7QD]Q7QDa5PDYl5aDk4SD0QD^
Q7TD3QD_Q7PDnb6QDP7TD4QD`Q7PD_l5QDo6QDP7TD3QDaQ7VD0QDP7TD3QDaQ7QDbQ7QDcQ7QDdQ7TD1QDeQ7QDfQ7QDgQ7
TD1QDhQ7QDiQ7QDjQ7QDkQ7SD0QDi4TD2QDa5PDRR7QDlQ7`D_l5QDmQ7QDnQ7QDoQ7Q@eR1TD4QDP7TD1QDPR7QDQR7TD4Q
DP7TD1QDRR7QDSR7QDTR7QDUR7TD4QDVR7QDWR7P@ei4QDXR7TD2QDYR7TD1QDRR7Q@ZR7QD[R7QD_5QDQ7TD1QD\R7QD]R7
TD1QD^R7QD_5QD_R7TD:QD`R7TD2QD_5QD_5QDaR7TD3QDbR7QDcR7QDdR7TD:QDeR7TD1QD_5PDil6SD0PDXl5QDfR7QDgR
7S@0QDhR7QD_5QDQ7QDiR7PDel5SD0QDjR7TD1QDkR7PDi6QDm6TD4QDlR7QDmR7aDa5QDnR7TD2QDoR7SD0QDPS7QDQS7SD
0QDl6TD2QDRS7TD1QDSS7PD[2PDWl5QDQ_5QDTS7QDUS7QDVS7PD6SD0QDWS7TD1QDXS7QDYS7QDZS7PD6`EZU;`E[U;`ER3
QD[S7TD1QD\S7aDa5aEfo1QDn6TD4QD]S7QD^S7QD_S7TD2QDn6QD`S7TD5QDaS7QDbS7QDcS7PDfi4PDP\7QDdS7QDeS7PD
fl5SD0PDci4QDfS7QDgS7P@4SD0QDhS7QDk:TD1QDiS7QDjS7PDU_7TD3QDkS7TD3PDai4QDlS7QDmS7QDnS7TD5PDfl5QDo
S7PD_l5PDmNQDPT7SD0QDQT7QDRT7TD1QDST7QDTT7QDUT7Y@0QDVT7P@_l5Y@0QDS7aDW6aDk4`DfT3`DgT3`D_l5QD^m4P
@^2QDbo4QDS7QDWT7P@R3PDcOPD_l5QDS7QDa9QDXT7P@ZS1P@Zl5QDYT7TD2QDZT7QD[T7QD\T7QD]T7QD^T7TD2QD_T7QF
o5QDUV6QD`T7TD1QDaT7QDa9Y@0QDbT7TD1PD_l5QDT7aDW6aDk4QDa9QDcT7QDdT7P@_l5QDeT7`DRS7`DH`Djh3`Dkh3`D
ih3aDW6aDk4QDa9QDfT7TD2QDgT7`DRS7`Djh3`Dkh3`Dih3`Dn;aDk4QDa9QDhT7TD4QDiT7P@_l5QDT7QDa9Y@0QDjT7QD
kT7TD1QDa9QDlT7Y@0QDmT7VD0QDa9QDlT7Y@0QDmT7QDnT7QDa9QDlT7Y@0QDoT7PD`e4QDPU7QD`;QDQU7TD1QDRU7TD2`
DfEQDa9QD]X2Q@a5QDSU7QDTU7QDUU7QDVU7P@ROQDSU7QDTU7QDUU7QDa9QDd9QDa9QDWU7QDXU7QDa9QDYU7PDR3Y@0QDZ
U7QDa9PD]P1QD[U7QD\U7QDa9QDa5PDki4QD]U7TD1QD^U7PDki4QD_U7PDYl5QDRd2QDWe4Q@`U7Y@0QDaU7QDbU7TD1QDc
U7`EZR7QDdU7QDeU7QDfU7TD2QDgU7VD0`EZR7QDdU7QDeU7QDfU7TD2QDgU7QDhU7QDZl4Q@Y:QDiU7QDjU7QDkU7TD1QDl
U7TD4QDU7PDkZ>QDWQ2TD3QDmU7UD0PDTJQDnU7PDgl5TD4QDa5PDHQDoU7QDPV7QDa5PDHQDoU7PDWl5PDPV3QDQV7QDa9T
D3QDRV7PDWl5PDPV3PDgi4QDSV7PDXl5QDTV7QDUV7PDk8QDVV7QDZT5PD`e4QDY>TD1QDWV7UD0QDXV7QDYV7S@0S@0QDZV
7UD0PDd3QD[V7QD\V7`EmNQD]V7QDk;QD^V7QD_V7SD0QD`V7PD`c3QDaV7PD`c3QDaV7PDYR3PD`c3QDbV7PDHPD_k6QDa=
QDcV7PDUP3PDW5PD_l5QDdV7PDhi4QDeV7VD0QDdV7PDhi4QDeV7QDfV7UD0QDgV7TD5QDhV7QDZl4Q@Y:PDT8PDYl5Q@_W6
TD1QDiV7PDbU;QDjV7QDkV7QDlV7TD5PD_l5QDmV7QD^m4P@ff3QDnV7PD_l5QDoV7QD^m4P@ff3QD\9PD_l5QDPW7QDQW7T
D1QDRW7QD^m4P@ff3PDmNQDSW7QDTW7QDXj4QDa>QDgi4QDUW7TD3QDVW7UD0QDWW7QDXW7TD4QDYW7QDZW7QD[W7QD\W7TD
1QD]W7`Dci4`DZl5`DXl5QDa9QDa5QD^W7TD1QD_W7QDa9Q@a5S@0QD`W7PDjZ<QDa9QDaW7PDio6TD1QDbW7PDUU4PDff3P
DmNQDcW7PD_l5QDdW7PD_`?PD``?PDWP3QDeW7SD0QDfW7QDSOPD^i4QDgW7SD0QDfCQDhW7PDTR7PD`d1QDXQ1PDk]8QDiW
7QDjW7QDkW7QDlW7QDmW7QDnW7QDoW7TD3QDPX7QDjATD1QDP^4PDil6QDZT5QDQX7QDRX7TD6PD_l5PDYn:PD^i4QDSX7QD
TX7QDUX7SD0PDnU3QDVX7PDHQDWX7TD8QDXX7QD_5QD_d6PDXh1QDYX7QDZX7QD[X7QD\X7QD_V3QDWZ5QD]X7PDRo2QD^X7
QD_X7QD`X7P@fl5QDRo6QDaX7QDbX7QDcX7QD_5PDXl5PDdEPD^[4PDXl5QD_5QDdX7QDeX7QDfX7QDgX7PDil6PDcR3QDhX
7QDiX7PDTf3QDjX7QD[Q7PD_l5QDkX7TD1QDlX7PDiEPDXl5PDil6QDmX7QDa5QDnX7QDoX7PDdi4QD_5QDPY7QDQY7QDRY7
QDSY7QDe^3QDbR1S@0QDi4PDTJQDTY7PDTJPDh]:PDk`?PDTJPDhd3PDXl5PDQV>PDTJPDf[?PDZ_4PDkb1QDUY7QDVY7PDk
b1QDWY7PDkb1QDXY7PDT\4PDXl5PDkb1PDWT1PDil6QDTf2PDXl5QD_5QDTf2PDXl5QD_5PDUJQDYY7QDZY7PDUJQD[Y7QD\
Y7PDdd<QD]Y7PDY`6QD^Y7PDnR1PDYP7QD_Y7PDel5QD_5PDXJQD`Y7PDWJQDaY7PDZJQDbY7PDTJQDcY7PDPh3QDdY7QDeY
7PDPh3PDUh3QDfY7PDil6QDgY7PD`i8QDRP7PDci;QDhY7QDiY7QDjY7PDgj4PD]l5PDhj4PDgj4PD[j4PDbi4PDlj4QDkY7
PDkj4QDlY7PDoY:PDPh<PDPZ:PDPh<PDPh<QDmY7QDUa2QDnY7PDoa1QDoY7PDXU6QDPZ7PDj`<QDQZ7QDRZ7PDj`<PDkU3Q
DSZ7PD`d1PD[j2PDXj6PD[j2PDfl5PDmMPDfl5QDTZ7QDUZ7PDge4QDVZ7QDWZ7TD3QDXZ7QDYZ7QDZZ7QD[Z7PD]h6PDkm4
PDmMPDmMQD\Z7PD]h6QD]Z7PDfl5PDmMQDXn2PDPX:PD]l5PDZJPDZJPD]l5PDPX:QD^Z7PD^;QDfm1QD_Z7VD0QDfm1QD_Z
7QD`Z7QDaZ7TD2QDlW3QDbZ7QDcZ7TD3QD_6TD6QDdZ7QDeZ7QDfZ7QDgZ7PD_l5QDbR1QDhZ7PD[j4`DXl5QDiZ7TD2QDa5
PDhi4QDjZ7PDh]:QDkZ7TD4QDTf2PDgl6PDnW:QDlZ7QDmZ7QDnZ7S@0QDoZ7PDWl5P@il6QDhg2PDXl5QDP[7PDYZ:QDVe1
PD\b8PD]]:PDYl5QDgFQDQ[7QDR[7PDh]:PD_l5QDS[7S@0S@0QDa5QDT[7QDU[7QDV[7TD3QDW[7PDeP7QDX[7Q@a5QDY[7
TD2QDZ[7QDg_1PD_3PDbi4QD[[7TD1QD\[7PDbi4QD][7TD2QD^[7QD_[7TD8QDdZ7QD`[7QDa[7QDb[7PDUU4QDa5QDc[7P
D_l5QDd[7QDe[7QDa9QDa5QDf[7PD_l5QDjIQDg[7QDh[7TD1QDi[7QDj[7PDea1QDk[7PDga1PD]l5PDha1QDl[7QDm[7PD
ai4QDk:QDn[7VD0PDai4QDk:QDn[7QDo[7QDP\7QDQ\7QDa9QDR\7QDS\7TD2QDa5QDT\7QDU\7TD3QDTd3QDV\7QDW\7PDi
l6PDTJPD4PDil6PDob1PDSc1PDa`5PDdf4PDma?QDX\7TD3QDY\7PDki4QDSV7TD2PD_l5QDZ\7QDUV6TD1QD_5QD[\7QDQ^
1QD\\7TD1QD]\7PD_l5QD^\7QD_\7QD`\7QDeZ2QDa\7QDb\7TD1QDc\7QDd\7TD1QDa5QDe\7QD]e3PDeP7P@Xl5TD4QDf\
7PDbi4PDai4PDil6QDg\7QDh\7SD0PDfl5PDTJPDfl5PDcU3PDfl5PDTV7PDfl5PDfl5PDdQ3PDfl5PDfl5PDaS7PDfl5QDl
P2PDmMQDi\7QDj\7PDmMPDSc1QDk\7PD^4QDl\7PDVb1PD]l5PD^4PDnP7PD^4QDm\7QDn\7PDPX:QDo\7QDP]7QDQ]7PDV^
:QDR]7PDW^:QDS]7PDcR3QDT]7PDja1PDYNPDc;PDW5QDU]7PDnb6QDV]7PDUQ7QDW]7PD_l4QDX]7PD_l4PDUb?PD\^:QDY
]7QDZ]7QD[]7PDob1QD\]7PD^JQD]]7PD^JPD^JPDho7QD^]7PDac1PDif4PDkHQD_]7PDo^6QD`]7PDnX:QDa]7PDeGQDb]
7PDlo5QDc]7PDTX:QDd]7PD^X:QDe]7PD^Y:QDf]7QDg]7PDel5PDi3QDh]7QDi]7QDj]7PD]l4QDk]7PDYn;QDl]7PDWd1Q
Dm]7PDah2QDn]7PD[o2QDo]7PD]6PD[o2PD[c1QDP^7QDQ^7QDR^7PDbi;PDYj7QDS^7PDP^:QDT^7PDP^:PDRDPDnc1QDU^
7QDV^7PDT[?PD\_>QDW^7PDd]:QDX^7PDS^:QDY^7PDiHQDZ^7PDe7PDXl5PDYJQD[^7QD\^7QD]^7aDW6`D[W?`DSg<`Dej
5PD_d2QD^^7QD_^7PD_d2PDkb1QD`^7PDf]:PD\8PDnW:QDa^7PDib?PDgHPDkU3QDb^7PDga1PD]l5PDha1PD[b4PD[2PDc
l5QDc^7PDaV7QDd^7PDeP3QDe^7PDTi=QDf^7PDn`:QDg^7PDmMQDh^7PDd8QDi^7QDj^7QDk^7PD_l5PDfb3PDai4QDl^7P
DQo2QDm^7PDil6PD`n:PDjb?QDn^7PDTY:QDo^7PD_\:QDP_7PDbb=QDQ_7PDSQ7QDR_7PDiEQDS_7PDWl5QDT_7PDWl5PD]
S7QDU_7PDnP7QDV_7PDhi4PDWl5PDnP7PDcl5PDnP7PDoi1PDXl5PDnP7PDjh3QDW_7PDfl5QDaf5PDfl5PDki4PD1PDki4P
D4PDki4VD0QDX_7PDki4QDTR7TD6QD;QD;TD6PD4PDgi4SD0PDgi4QDY_7PD[h3QDZ_7PDmb?PDYV?PDob1PDnb?PDka1PD]
FQDk:PD`c1PD?PDkf3PDR3QD[_7QD\_7QD]_7QDiBTD2QD^_7VD0QDiBTD2QD^_7QD__7QDiBTD2QD^_7PDXl5QDk:QD`_7Q
Da_7QDb_7UD0PDZQ7PD_l5TD6PDYl5PDlo5PD]l5PDkHPDkHPD]l5QDc_7PDiHPD]l5QDd_7PDfGPD]l5PDeGQDe_7TD4QDa
5QDf_7QDg_7PD]l5QDRY7PDXJPD4PDWJPDTJPD]l5QDh_7QDTf2S@0QDi_7PD\f4QDj_7PDX^8PD]l5PDWa?QDk_7QDl_7PD
ZJQDm_7PDPX:QDn_7PDTY:PDTc?PDnW:QDo_7PDPh3QDP`7PDSc1PDXl5PDmn:PDSc1QDQ`7PDo^6PDgP3PDYd1QDR`7PDmM
QDS`7QDT`7PD_6PDah2PD^l5PDch2PDch2PD^l5PDah2QDU`7QDV`7QDW`7TD2QDX`7PD[a1PD^l5PDTb1PDSj4PD^l5PDTj
4PDfT3PD^l5PDgT3PDel5PDXf3QDY`7PDiMQDZ`7QD[`7QD\`7QD]`7PDPi2QD^`7QD_`7QDQ^7QD``7QDa`7QDb`7PDni2Q
Dc`7PD^a1PDQo3PD[c?PDj^:PD\c?PDge4QDd`7QDe`7QDf`7QDg`7QDh`7PDdh2QDi`7QDj`7QDk`7QDl`7QDm`7QDn`7QD
o`7PDe5QDPa7`DXa:`DPf:`Db[?QDQa7QDRa7TD4QDSa7QDTa7TD3QDUa7`Dil6`Djl6QDVa7QDWa7QDXa7PDh]:QDYa7PDh
]:PDYl5QDZa7UD0PDci4QDfS7S@0QD[a7`Db^4`Dbf3`DT8PDci4QD\a7S@0QD]a7QD^a7QD_a7QDa5PD`e4UD0PDil6S@0Q
D`a7QDa5aDj5aD`6aDf6aDW3QDaa7UD0QDk:S@0QDba7QDca7QDk:S@0QDda7QDea7S@0QDfa7UD0QDh5SD0QDga7UD0SD0Q
Dga7UD0QDh5QDga7UD0QDga7QDha7QDia7QDja7QDka7QDla7QDma7Q@na7TD2QDoa7QDPb7QDQb7SD0QDRb7QDSb7S@0QDa
5QDTb7QDUb7QDVb7QDWb7TD6PD[l5QDXb7QDYb7PDgf3PDmNSD0QDZb7QDa5PDhi4PDnR1QD[b7TD1QD\b7P@_l5PDki4QD]
b7QDa=PDki4QD^b7PD_l5QD_b7QD`b7TD2QDab7QDbb7PDea1PD_l5QDcb7QDUV6TD3QDdb7QDeb7PDci4QD_5PDSS7QDfb7
UD0QDgb7TD1QDhb7QDib7TD5QDjb7PDPb1QDkb7QDlb7TD4QDa5QDmb7QDnb7TD2PDU[=QDnT5QD;TD6PDeP7PDgf3PDmNQD
ob7QDPc7QDTQ3QDQc7QDRc7TD1QDSc7QDTc7QDUc7QDVc7QFo5QDa5PDbFQDWc7TD2QDa5PDki4SD0QDQBQDXc7TD1QDYc7Q
DZc7QD[c7QDa9QD\c7PD_l5QDa9QD]c7QD^c7QD_c7QD`c7QDa9QDac7PDhi4QD^c7QDbc7QDcc7QD`;QDdc7TD1QDec7QDa
9QDfc7TD3QDgc7QDa9PDdf3PDZS1PDZl5QDhc7TD1QDic7UD0PDcDTD5QDjc7UD0QDkc7PD_l5QDlc7QDmc7QDnc7TD1QDoc
7QDPd7UD0QDhR4TD1QDQd7QDRd7`DgD`DSEUD0QDSd7P@nb6PD_l5QDTd7UD0QDUd7QDVd7QDWd7UD0PD_Q1QDXd7QDa9QDY
d7P@_l5QDZd7QD[d7QD\d7QD]d7PD_l5PD`1QD^d7QD`;TD1QD_d7QD`d7TD3QDad7QDbd7QDcd7TD1QDdd7QDed7PDXl;PD
_l5QDfd7QDgd7TD1QDUGQDc<QDhd7QDid7TD1QDjd7QDkd7QDld7QDa9QDmd7TD5QDnd7QD^m4P@ff3Q@od7QDPe7PD_l5QD
Qe7QD^m4P@ff3QDRe7PD_l5QDSe7QDTe7QDUe7TD4PD6QDVe7TD2QDWe7RD0QDXe7PDil6TD1QDYe7QDZe7QD[e7TD3PD6QD
\e7QD]e7TD3QD^e7QD_e7TD1PD4QD`e7PDbi4PDXl5QDae7QDbe7PDYl5QDce7QDde7PD^`6QDee7PDUJQDfe7QDge7TD1PD
UJQDa5PD[1PD_l5QDhe7TD2QDie7PD]c<QDje7VD0PD]c<QDje7QDke7PD]c<QD_5PDfc4QDle7QDme7TD1QDne7QDoe7TD1
QDPf7TD1QDQf7TD1QD_5QDRf7TD2QDg_1QDSf7QDTf7TD5PDbi4PDXl5QDUf7QDVf7TD1QDWf7QDXf7S@0QDi4QDi4TD1QDY
f7QDZf7QDk:PDjHQD[f7QD\f7QD]f7QD^f7QD_f7PDlf;QD`f7QDaf7TD4QDbf7QDcf7QDdf7QDef7QDff7PDci4QDUf2QDg
f7PDYP8QDhf7QDif7PDPn7VD0QDif7PDPn7QDjf7PDPn7QDkf7QDa5PD[1PD_l5QDhe7TD2QDlf7QDmf7QDnf7QDof7QDPg7
QDQg7PDTe2PDTe2QDRg7VD0PDTe2QDRg7QDSg7QD[Q7QDTg7P@il6QDUg7PDh]:PDYl5Q@Vg7QDWg7QDXg7PD\8QDk:TD2QD
Yg7QDZg7Q@[g7QD_5QD\g7QD]g7QD^g7QD_g7QD`g7PDfl5Q@gFQDag7QDbg7TD4QDa5P@ROQDcg7QDVe1QDdg7QDeg7P@bi
4QDfg7TD1QDgg7QDhg7P@^g?QDig7TD3QDjg7QDkg7TD6QDlg7QDmg7PDai4QDng7`Dmj;QDog7PDZY?QDPh7TD2QDog7PD`
Y7QDQh7TD6QDRh7TD3QDSh7QDTh7QDUh7TD2SD0QDg_1QDVh7QDWh7TD1QDXh7TD6PD_i4PD_l5QDYh7TD1QDZh7TD6PD_l5
PD4QD[h7TD1QD\h7QD]h7TD5PD[l5QD^h7TD3QD_h7QD`h7TD1QDah7QDbh7TD<QDch7QDdh7TD1QDeh7QD_5QDfh7TD2QDg
h7QD_5QDhh7TD2QDih7QDjh7QDkh7QDlh7PD_l5QDmh7QDnh7QDoh7P@il6TD2QDPi7QDQi7`EmN`E>`En9QDRi7QDSi7QDT
i7QDj8QDUi7TD6QDVi7QDTi7QDj8QDUi7TD6QDVi7QDWi7QDXi7TD1QDYi7QDZi7QD[i7QD\i7TD3QD\6QD[i7QD\i7TD4QD
]i7QD\6PD4TD4PD6QD^i7TD8QDiP6QD_i7TD7QD`i7P@il6Q@ai7QD_5QDbi7QDci7Q@di7QD_5QDei7QDfi7QDgi7PDZJQD
hi7QDii7PDci4QDji7QDki7PDci4PD[c4QDli7QD[5QDmi7TD1QDni7QDoi7TD5QDPj7WD0QDQj7TD3XD0QDRj7QDo5QDSj7
aDc6`DmMQDo5QDTj7aDc6`DmMaDW6QDo5QDUj7TD5QDVj7QDo5TD2QDY6PDei4QDR6TD1QDWj7SD0QDo5TD1QDXj7QDYj7S@
0VD0QDo5TD1QDXj7QDYj7S@0QDZj7QDo5QDXU1QDY6QD[j7S@0QD\j7QDY6QDo5TD1QD]j7TD3PDei4RD0QDY6RD0RD0QDY6
QD^j7QD_j7QD`j7TD1QDaj7QDbj7SD0QDcj7QDdj7TD2QDej7TD4PDei4QDfj7TD2QDgj7`EPJQD\6TD2QDhj7`DX^7`DUb6
`Dd8`Dj[:QDij7TD8PD4TD5QDY6PDci4QDnl1SD0PD[\4QDjj7TD2QDkj7`Dff3QDlj7TD1QDmj7QDnj7TD1QDoj7QDPk7TD
4QDQk7P@ei4QDRk7TD3QDSk7QFo5QDTk7QDUk7QFo5QDVk7QDWk7QFo5QDX6QDXk7QDYk7TD2QDZk7`D]S1`DRO`DTM`DcY6
`DZR1`D^2`DS2`DSM`DlR7`DcO`D]P1`DmR1`Dao5`DTW6`DH`D`S7iD1SD0PD4QD[k7QDX6VD0PD4QD[k7QDX6QDm=PD4QD
\k7S@0QDo5QD]k7VD0PD4QD\k7S@0QDo5QD]k7PD1PD4QD^k7S@0QD_k7QD`k7QFo5QDX6QDak7VD0QFo5QDX6QDak7QDm=P
D4QDk:S@0QDbk7QDck7PD4QDdk7PDXl5QDek7TD2QDfk7PD]l5QDgk7Q@hk7PDgi4PDnd7PD_l5PD4QDik7QFjk7QDkk7PD^
c7QDlk7TD7QDmk7QDnk7TD6QDok7QDPl7TD8QDbh7QDbh7SD0QDQl7TD2QD_5QDRl7PDiP;QDSl7TD2QDTl7PDUi?QDUl7QD
\6TD1QDVl7P@ei4TD8QDWl7QDiP6QDXl7QDYl7PDgf3PDmNQDZl7PDil6QD[l7QD\6QD\l7TD9QD]l7QD\6TD3QD^l7TD6QD
_l7QD\6QD`l7TD3QDal7TD6QDWl7QDbl7QDcl7S@0QD\6QDdl7TD6PD4Q@h5S@0QD\6QDWl7TD8QDel7QDcl7S@0QD\6VD0Q
Dfl7TD3QDgl7QDhl7TD8QDa5QDil7QDjl7QDkl7QDll7P@_l5QD]5QDml7QDnl7QDol7QD_5QDiP6PDmNPDWl5QDPm7PDZFQ
DQm7QDRm7PDoi1PDeY6PD[l5PDSa4QDTZ7QDUZ7QDZY5QDSm7PD_l5QDTm7QDUm7PDgl5QDVm7PDgl5PDUU4QDWm7PDgl5PD
UU4QDY:QDXm7QDYm7TD4PDoQ7PDfl5QDYm7TD3PD6QDkY5QDZm7PDfl5QD[m7TD4QD[V6QD\m7QD]m7QD^m7PDi1PDYl5PDY
Q7SD0PDZQ7VD0`D_l5Q`1j5QD_m7`D^4`DcU3`D\U3`DZ4`Dg^6`Di^6`D_M`DT5`D\8PDZQ7QD`m7`D_l5Q`1j5QD_m7`D^
4`DcU3`D\U3`DZ4`Dg^6`Di^6`D_M`DT5`D\8UD0PDZQ7QFam7QDbm7PDZQ7QDa9PDcDQDcm7PDgn2QDdm7S@0QDem7PDgn2
QDdm7S@0QDem7QDfm7QDgm7QDQBPD_R7QDhm7PDkb1PDQP3PDTJPDfQ<QDim7TD3PDnb6QDiP6TD4QDjm7QD_5PDkf3QDkm7
QD]6TD2QDlm7QDmm7QDnm7TD8QDom7QDPn7QD`T2PD_l5TD8QDom7QDPn7QD^6S@0QDQn7PDYR3QDRn7PDY_6QDSn7QDiP6P
DmNS@0QDTn7TD3QDUn7QDiP6TD4PD[l5QDVn7QDiP6TD3QDWn7QD_5QDiP6QDXn7P@_l5S@0QDYn7VD0QDiP6QDXn7P@_l5S
@0QDYn7QDZn7QDiP6QDXn7PD_l5S@0QD[n7PDgf3PDmNQD\n7QD]n7QDiP6TD3QD^n7QD_n7PDkf3PDmNS@0QD`n7PDgf3PD
mNQDan7`Dil6`D]6QDkY5QDbn7QDa=QDll7P@_l5P@mNQDcn7VD0QDll7P@_l5P@mNQDcn7QDdn7QDen7QDfn7TD6PD4QDgn
7QDhn7TD5QD0`D\k6`DjC`DhY4`DbY4`DmC`Dgl6`Dhl6QDin7TD6QDjn7Q@kn7TD1QDln7QDmn7TD3QDnn7TD8QDon7QDPo
7QDQo7TD4QDa5QDRo7QDSo7QD_HPD]6TD5QD^h5QDTo7TD1QDUo7PDil6QD^5QD_5QDVo7P@il6QD_5QD_5PDbi4PDXl5QD_
5QD_5PD9QD_5PDbP7QDWo7QDXo7QD_5QDYo7PD\l5QD_5TD6PD_l5QD_5QD_5QDZo7QD[o7QD\o7QDkm4QD]o7TD5QD^o7aD
j5aD`6aDf6QD_o7TD4QD`o7`Dil6`DR8`Dgl6`DWj4`DcE`DPV3PD\l5QDao7PD_l5QDbo7QDco7QDdo7QDeo7TD2PDYl5QD
fo7SD0PD4SD0PD4S@0QDgo7QDa5QDkX7TD1QDho7QDio7QDjo7SD0`EmN`E>`En9`E_l5`Eff3`Edf3`EZU;`E[U;`EnN`ER
OQDV7QDko7`DnP7`EmN`E>`En9`E_l5`Eff3`Edf3`EnN`EROQDlo7QDmo7SD0`DnP7`EmN`E>`En9`EnN`EROQDV7TD3PDe
i4SD0QDno7QDak7QDW7QDV7TD2PD4QDW7SD0TD2QDYMPDfl5TD4QDoo7PDUU4QDQl7QFPP8TD2QDQP8VD0QDQl7QFPP8TD2Q
DQP8PD4`EmN`Ekb1`Enb6`Ecf3`E>`En9QDY7TD5PDfl5QDZ7TD3QDRP8`Dbi4QDSP8PD\l5TD4QDTP8QFVc3TD1QDUP8QDV
P8SD0QDWP8QDP_3QDXP8TD2PDei4QDYP8P@il6TD2QDZP8QDQi7PDci4PDil6QD_5QD[P8QD\P8TD2QD]P8TD3QD^P8QDX7T
D3QD_P8QD`P8QDaP8QDbP8QDcP8QD[7TD6QD\7TD1QDdP8QD[7PD4TD3QDeP8QD[7TD4PD6QDfP8QD_5PD<SD0QD]7TD6QDg
P8PD=QDhP8SD0QD]7TD5QDiP8QDbR1TD2QDjP8QD]7TD3QDkP8TD4PDfl5SD0QDlP8TD7QDmP8aDj5`Dhi4aD`6aDf6SD0QD
nP8TD1SD0QDoP8QDPQ8TD1QDQQ8QD_5QDRQ8TD3QDSQ8SD0QDTQ8TD4QDUQ8QD_5TD2QDVQ8PD6PDjd7RD0QDWQ8TD7QDXQ8
RD0UD0QDYQ8QDZQ8PD6UD0QFo5QD[Q8TD3PD6UD0QD\Q8QD]Q8TD4PD6aE^Q8QDi4QD_Q8Q`1j5QD`Q8aDW6aDo5QDaQ8TD2
QDbQ8QDcQ8QDdQ8QDcQ8QDeQ8QDfQ8QDcQ8VD0QDfQ8QDcQ8QDgQ8QDi4TD2QDhQ8QDiQ8QDjQ8PDXl5S@0QDi4QDkQ8PDXl
5S@0QDi4WD0QDlQ8XD0QDi4`DXl5`DPO`DnN`DQO`DoN`DV`;`D[2`DWP3QDmQ8S@0QDi4Y@0QDnQ8QDoQ8PDh[2PDki4QDP
R8TD2PDYl5QDQR8QDRR8QDYT1QDh9QDa5S@0QDSR8QDTR8QDUR8QDVR8S@0QDWR8QDYT1QDXR8S@0QDi4PDfl5P@gl6QDhU1
PDXl5Q@h5S@0QDYR8QDZR8TD4QDj4QDj4TD2QD[R8PDk8PDgf3PDmNPDea1PD_l5QD\R8PDWT1QD]R8QD^R8QDiBQD_R8QD`
R8QDiBQDk:QDaR8QDbR8PD]k?PDaj1QDcR8PDaj1QDcR8UD0WD0QDdR8XD0SD0QDeR8UD0WD0QDfR8XD0QDgR8TD3QDhR8QD
iR8QDjR8QDkR8Q@Ve1Q@kR8QDlR8QDmR8QDk:QDnR8QDoR8PDj`<QDPS8QDQS8QDRS8PD_l5QDSS8QDTS8QDgFSD0QDUS8PD
Wf4QDVS8QDWS8PDbMQDXS8`DYl5QDYS8QDZg4QDZS8S@0QD[S8QD\S8PD_l5QD]S8PDi_>QD^S8QDa9QDga1QD_S8QDa9QD`
S8PDR3QDaS8QDbS8TD2QDa5PDki4SD0QDa=QDcS8QDdS8VD0QDcS8QDdS8QDeS8QDfS8QDk:S@0QDi4QDgS8PD_l5QDhS8QD
a5QDiS8QDjS8P@il6QDkS8PD`i8PD\8PDkb1PDXl5QDlS8PDSh3PDcFPDel5QDe^1PDaS7PDfl5QDa9QDmS8PDYl5PDih3PD
UU4PDnNQDdW2PDmNQDnS8PD_l5QDa9QDaW7PDil6TD1QDoS8PDU6QDPT8PDYR3SD0TD3QDQT8UD0QDRT8PD_l5QDST8QDTT8
QDUT8QDT;QDVT8QDWT8PD_l5QDXT8UD0PD\Q3PD_l5QDYT8QDZT8QDZg4Q@h5TD3QD[T8PDki4QD\T8PD_l5QD]T8QD_5PDU
e4PDXl5QD^T8PD[c<QD_T8P@il6QD`T8PDXl5QDaT8PDhn1QDbT8QDi4TD5QDSj2QDcT8UD0QDdT8QDeT8TD1QDfT8QDgT8Q
DQ6QDhT8PD\f4QDnR5QDiT8PDil6QDjT8PDRNQDkT8PDc]:QDlT8QDmT8QDnT8QDoT8PDhd3PDgMQDPU8QDQU8PDWY;PD]h6
QDRU8PDUJQDSU8QDTU8PDci4QDUU8QDVU8PDTJQDQk5QDWU8PDai4QDk:PDRf1PDgl6PDPh3QDXU8QDYU8PDil6PDPh3QDZU
8QDk:TD1PDPh3QD[U8QD\U8QD]U8QD^U8PDiHPDgl6PDTJQD_U8QD`U8PDT8PD\HQDaU8QDbU8QDcU8QDdU8QDeU8QDfU8QD
gU8PDcR3PDXl5PDil6QDhU8QDiU8QDjU8QDkU8QDlU8QDmU8QDnU8PDXl5PDil6QDoU8QDPV8PDci4P@il6QDQV8QDRV8QDS
V8PDgl6QDTV8QDUV8QDVV8QDWV8QDXV8TD3QDYV8QDgY7QDZV8QDgY7QD[V8QD\V8TD4QD]V8QD^V8TD1QD_V8QD`V8QDa5Q
DaV8`D_c3`DT8`DZF`DgD`DX:`De[4`DP8`DnG`D\`4`DQo;`Dil6`Dgl6`D]3`DQE`Dmb1QD[5TD3QDbV8QDVS8PDil6TD1
QDcV8QDdY3QDY:PDil6QDdV8PDXl5QDeV8QDa5QDfV8QDgV8RD0QDhV8TD4PD_l5QDiV8TD1QDjV8TD1QDkV8PD_l5QDlV8T
D1QDT_5QDmV8S@0QDnV8QDoV8RD0QDa5PDci4PDil6S@0QDPW8UD0aDo5aDl5aDd5iD0iD1`Dm9`DlT;`DmM`Dki4`Dnb6`D
TQ7`DiE`DoP7`DVe4`DPQ7`Ddh6`Dji4`D]T3`Dfj4`Dej4WD0SD0XD0QDQW8QDRW8QDa5QDSW8QDTW8PDjh3QDUW8TD1QDV
W8QDWW8QDo5TD1QDXW8P@`e4QDYW8WD0QDZW8QD[W8XD0TD2QDTm7QD\W8PDdP7QD]W8QD]Y5QDa5PD`e4QD^W8QDa>QD_W8
TD2QD`W8UD0PDgl5QDan4QDaW8TD:PD2QDbW8TD4QDcW8PDei4QDa5QDdW8PD[l5TD2QFeW8QD\6TD1QDfW8`D`S7`DH`DVe
4`DSl7`Da`4`D``4`DXU6`Dei4`Dn;`Djh3`Emf3`Ehi4`Elf3`E`c3`E_l5QD\6TD1QDgW8QDhW8TD1QDiW8QDjW8TD2QDk
W8QDlW8QDa9QDkk7QDmW8QDnW8QDa9QDoW8QDPX8QDa>QDQX8QDRX8SD0QDa>QDQX8QDSX8QDTX8QDUX8TD1QDVX8PDHPD[j
4QDTX8QDUX8TD1QDVX8PDHPD[j4QDa>QDQX8QDWX8SD0PDel5SD0TD6PD6QD_5QD_5QDXX8QD`;PD^b4QDYX8TD1QDVGQDZX
8TD1QD[X8QD\X8P@Xl5P@il6QD_5S@0QDj8TD1QD]X8QD^X8PD^c7QD_X8TD2QD^7TD6QDa5QD`X8QD_X8TD2QD^7TD6QDa5
QDaX8SD0QDbX8QD^7TD6QDa5aDj5aD`6aDf6QD^7PDXl5QDUZ6TD6QDa5QD`X8QDcX8TD1QD`7PD_l5QDdX8QDeX8QD`7QDf
X8QD_7QDdV2TD1PDc3QDgX8QDhX8TD1Q@XU1QDiX8QDjX8QDkX8PDk8TD1QDiX8TD2QDlX8QD_7PDff3PDRo2PD_l5QDmX8Q
DnX8TD3QDoX8QDPY8QDQY8QDa5QDRY8QDSY8QDTY8QDUY8UD0QDVY8QDa9TD9PD4QDa9QD`X1PDR3SD0QDa9QDWY8PDR3QDX
Y8QDa9PDff3PDR3PDTo2PD_l5QDYY8QDa9QD\[7PDbi4PDXl5QDa9QD\j4PDmNQDZY8PD_l5QD[Y8TD1QD\Y8P@ei4QDio5P
@ff3QD]Y8S@0P@Yl5PDfl5QD^Y8QD_Y8TD1QD`Y8QDa9QDa5PDhi4QDaY8QDa9QDcS2QDaY8QDa9QDbY8QDc<QDcY8`DRo2`
Den2`DdQ1`Djh3QDa9QDdY8QDeY8QDa9QDn]5QDc<QDfY8QDa9QDgY8QDfY8QDa9QDXZ5QDc<QDhY8QDiY8QDa9QDjY8PDdQ
1QDiY8QDa9QDkY8PDHQDlY8PDHQDmY8QDa5QDnY8QDc<PDgl6QDoY8UD0PDdP7TD<QDa5PDYl5QDPZ8PDYl5QDQZ8PD_l5QD
RZ8QDSZ8QDbj4TD1QDa5QDc<PDYl5QDjX8QDTZ8PDYl5QDjX8PD_l5QDUZ8TD2QDc7TD4QDd7QDVZ8QDc7TD2PDWm?PD]l5P
DXm?QDWZ8TD2QDe7QDXZ8`D[c4`D_[4`DVg1QDYZ8QDZZ8Q@[Z8PD6QD\Z8TD1PDci4QD]Z8QD^Z8QD_Z8QD`Z8PDfl5PDaS
7QDaZ8PDil6TD2QDbZ8QDcZ8QDi4TD8QDdZ8PDil6WD0QDeZ8XD0QDfZ8QDgZ8QDhZ8QDiZ8QDjZ8QDhZ8`Emf3`Ehi4`Elf
3`E`c3QDkZ8QDlZ8TD3QDmZ8PDei4QDnZ8TD2QDoZ8QD_5TD1QDP[8UD0PDgl5TD8QDa=QDQ[8UD0PDgl5QDR[8QDS[8QDln
4TD3QDT[8QDU[8QDi4Q@_Z6QDV[8Q@j5QDW[8QDX[8TD2QDaU2QDY[8TD2QDf7QDZ[8QDf7QDa5QD[[8SD0QD\[8SD0QDmm6
SD0PDUJQD][8QD^[8QDa7TD4QD_[8QD`[8QDdY3QDb7Q@a[8`Dil6`Dgl6`Dhl6`Djl6`DWj4`DcE`DRQ7`DSQ7`DnP7`D\j
4`D]j4`D^j4`D[j4QDb[8PD]6PDXl5QDc[8TD3QDd[8QDe[8TD1QDg7QDQg4TD9QDe[8TD1QDg7QDf[8PDh]:QDQBQDg[8PD
_l5QDh[8VD0QDg[8PD_l5QDh[8QDi[8QDj[8QDk[8QDl[8QDa=QDmV7QDm[8TD:QDn[8QDo[8TD2QD_5QDP\8TD1QDQ\8QDm
[8TD:QDn[8QDR\8S@0QDS\8QDa9TD1QDT\8QDa9QDU\8QDV\8TD8QDW\8QDX\8TD1QD_5QDY\8QDZ\8TD1QD_5TD2QDQ\8QD
[\8VQ1400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP1
4?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13N2VP1
5O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[13VP1
4\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP13i14U
P12j14TP14k14VP13l14XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24YP15V2
4[P14W24WP14W24YP14X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a24UP14
b24VP16c24XP16d24XP16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12o26TP
12P36TP12Q36TP13R36TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP13]36
TP13^36VP14_36VP16`36UP13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36YP14k
36TP14k36VP14l36VP15m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W48VP1
4X48VP16Y49XP17Z49]P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP17e4:T
P14f4;TP14g4;VP13h4<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?
VP14S5?VP15T5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_
5@VP16`5@ZP15a5@XP15b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k5AWP1
3l5AUP15m5AZP14n5AYP13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZ
P13Z6AYP14[6AWP14[6AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16b6BZP16c6CXP17d6DVP15e6
DXP15f6DWP15g6DYP16h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP12P7DTP14Q7DVP16R7D[P15
j3D[P14S7DWP12T7DUP15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7DZP13]7DXP12^7DTP12_7DTP
14`7DZP12a7DUP15b7DYP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j7DYP13k7DWP12l7DUP12m7D
UP14n7D\P14o7DWP13]7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP12W8DUP12X8DUP12Y8DUP12Z
8DUP12[8DUP12\8DUP12]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DUP12d8DUP12e8DVP12e8DVP1
2f8DUP12g8DTP12h8DUP12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8DTP12P9DUP13Q9DTP12R9DT
P12S9DUP12T9DVP12U9DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14Q2DVP15]9DVP14^9DYP14_9
DWP16`9D\P13a9DTP13b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP16j9DYP13k9DXP14l9DWP16
]9DXP13m9DVP16n9D^P14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:DTP12V:DTP14W:DVP13X:DTP
12Y:DTP15Z:D_P12[:DVP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a:DXP15b:DXP14c:DUP14d:D
[P12e:DSP14f:D\P13g:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP12n:DVP12o:DTP14P;DYP12Q
;DUP12R;DUP12S;DUP13T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DTP12\;DUP12];DUP12^;DVP1
2_;DUP12`;DVP12a;DUP12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;DUP12j;DUP12k;DTP12l;DU
P12m;DUP12n;DUP12o;DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12W<DUP12X<DUP12Y<DUP12Z<
DUP12[<DUP12\<DUP12]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP12e<DVP12f<DUP14Q:D\P12
g<DVP13h<DWP12i<DUP12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=DUP12R=DUP12S=DUP12T=DUP
12U=DUP12V=DUP12W=DUP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_=DVP12`=DVP12EDSP12a=DU
P13b=ETP15c=EYP12d=EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14l=GTP14l=GVP15m=GYP13n=
GVP15o=GYP13P>GYP13Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP12Y>GUP13Z>GYP12[>GTP12
\>GUP12]>GUP12^>GVP12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>GUP13g>GYP13h>GYP12i>GTP
13j>GTP13k>GYP13l>GYP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T?GTP12U?GUP13V?GYP12W?G
VP12X?GUP12Y?GTP12Z?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP13b?GVP12c?GUP13d?GXP18e
?HWP14f?HWP11EHRP13g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP13m?HRP12IHRP11EHRP12n?H
TP12o?HTP14P@HTP13Q@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14X@JZP13Y@JTP14Z@JZP13[@
JTP13\@JWP12]@JUP14^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP13f@MTP13g@MVP13h@MWP16
^2MZP14i@NVP11ENRP13j@OWP15k@OZP16l@O]P14m@OVP14n@OVP17o@O_P14PAOUP15QAOYP14RAOVP17SAOVP15TAOWP1
4UAOVP13VAOUP16WAOZP14XAOZP15YAOVP15ZAOXP14[AOZP15\AOXP15]AOXP14^AP1VP16_AQ1YP16`AQ1[P13aAR1UP14
bAR1UP14cAR1WP14dAR1WP14eAS1VP13c=S1UP14fAT1ZP14gAT1YP12hAT1UP12iAT1UP13jAT1UP16kAT1\P13lAT1UP13
mAT1WP13nAT1XP14oAT1VP17PBT1XP14QBT1VP15l9T1ZP13RBT1TP13SBT1TP13TBT1TP14UBT1YP12VBT1TP12WBT1TP12
XBT1UP13YBT1TP12ZBT1TP15[BT1[P12\BT1UP13]BT1UP13^BT1WP12_BT1UP16kAT1\P14`BT1XP12aBT1UP13bBT1UP13
cBT1WP14dBT1VP14eBT1XP15fBT1YP13gBT1TP12hBT1TP12iBT1TP14jBT1WP17kBT1ZP15lBT1VP15mBT1VP13nBT1TP14
oBT1WP16PCT1\P15QCT1VP16RCU1YP16[2U1ZP15SCU1WP14TCV1WP16T@V1YP13UCV1TP13VCV1TP14WCV1VP14XCV1VP14
YCW1VP15ZCW1[P15[CW1VP15\CW1TP15]CW1XP15]CX1XP15^CX1XP14_CY1VP14`CY1VP14aCY1XP13bCY1TP17cCZ1XP15
dCZ1XP11E[1RP13eC[1WP13fC[1WP13gC[1XP14hC\1VP13iC]1TP15jC]1TP14kC]1TP15lC]1TP14mC]1VP14nC]1WP14o
C]1UP16PD]1VP16PD]1XP13QD]1VP14RD]1VP15nC]1WP12SD]1SP13TD]1TP12UD]1TP13VD]1TP13WD]1UP15nC]1WP13X
D]1TP18YD]1TP15c=]1WP14ZD]1YP14[D^1TP13\D^1TP13]D^1TP14^D_1TP13_D_1TP13`D_1VP13aD_1VP13bD_1VP1Ec
D_1UP14dD`1WP14eD`1YP16fD`1YP16gD`1\P15hD`1YP14iD`1VP14jD`1XP15kD`1YP16lD`1\P14mD`1XP12nD`1VP13o
D`1WP12PE`1UP13QEa1TP13REa1TP13SEa1TP15TEa1WP12UEa1UP13VEa1TP12WEa1UP16XEb1VP13YEb1VP15ZEb1]P14[
Eb1VP15\Eb1VP16]Eb1XP14^Eb1VP16c=b1WP17_Eb1XP13`Eb1TP14aEb1VP12bEb1TP14cEb1VP13dEb1VP14eEb1ZP12f
Eb1UP11Eb1RP12gEb1VP12hEb1VP12o8b1TP13iEb1WP12jEb1TP12kEb1UP13lEb1XP14mEb1ZP14nEc1XP13aAc1UP13oE
c1WP14PFc1VP12QFc1TP12RFc1VP12e:d1TP1>SFd1UP1>TFd1WP13UFd1UP12VFd1UP12WFd1UP15XFd1WP14YFd1WP13ZF
d1VP12[Fd1UP12\Fd1VP12]Fd1VP13i3e1UP14^Fe1VP12_Fe1UP14`Fe1VP14aFe1VP15bFe1YP13cFe1TP12dFe1UP12eF
e1UP16fFe1YP14T@e1WP14gFe1VP16hFe1VP16hFe1XP15iFe1YP13jFe1XP15kFe1XP14lFe1XP15mFe1XP13nFe1VP15oF
e1TP15PGe1VP15QGe1YP1:RGf1TP16SGf1VP16TGf1XP15UGf1XP14VGf1WP15R7f1YP14WGf1VP14fAf1ZP12XGf1UP13YG
f1WP13ZGf1VP15[Gf1ZP12\Gf1TP13]Gg1VP16^Gg1TP19_Gg1TP13`Gg1XP13aGh1VP13bGh1UP17cGh1\P14dGi1VP13eG
j1UP1=fGk1TP1<gGk1UP19nCk1VP13hGk1VP17c=k1ZP14iGk1XP15jGk1VP15kGk1YP19lGk1UP14mGk1TP14nGk1WP15oG
k1WP15PHk1YP15QHk1VP14RHk1ZP15SHk1VP14THl1VP13UHl1VP15VHm1VP14WHm1WP13aAm1UP14XHm1XP16YHm1ZP16ZH
m1XP16lGm1XP18[Hm1UP13Em1SP14\Hm1VP15]Hm1WP15^Hm1VP12_Hm1UP12`Hm1TP14aHn1UP14bHo1WP15cHo1WP15dHo
1WP17eHP2VP14fHP2VP13gHP2VP13hHP2TP13iHP2VP13jHP2TP15kHP2YP14lHP2WP1<mHP2TP15nHP2VP12oHP2UP16PIQ
2\P15QIQ2XP15RIQ2XP14SIQ2VP17TIQ2ZP13UIQ2TP13VIQ2TP15U@R2_P12WIR2UP12XIR2TP13YIR2VP14ZIR2XP13[IR
2UP12\IR2UP16]IR2UP17^IR2VP12_IR2TP14`IR2TP13aIR2VP12k8R2UP12bIR2TP13cIR2WP13dIR2UP14eIR2YP14fIR
2WP14gIR2VP13hIR2WP12iIR2UP13jIR2VP14kIR2YP16^2R2ZP13lIR2TP13mIR2VP14nIR2VP13oIR2WP15PJR2XP12c<R
2VP13QJR2XP13RJR2YP15i:R2\P14SJR2\P14TJR2ZP15UJR2YP12VJR2UP14WJR2VP14XJR2WP12YJR2TP15ZJR2[P14[JR
2XP15\JR2VP14]JR2ZP13^JR2XP12_JR2UP15`JR2YP12aJR2UP14bJR2VP15cJR2VP13dJR2VP15eJR2\P12fJR2UP12gJR
2UP12hJR2TP12iJR2UP12jJR2UP12kJR2UP12lJR2UP13mJR2WP13nJR2WP13oJR2WP13PKR2XP14QKR2ZP12\8R2VP14RKR
2WP12SKR2TP13TKR2WP13UKR2XP12VKR2UP12WKR2UP12XKR2TP12YKR2TP12ZKR2TP13c7R2YP12[KR2TP12\KR2TP12]KR
2TP14c7R2ZP14^KR2WP12_KR2TP13`KR2WP12aKR2TP13bKS2TP13cKS2VP14dKS2VP13eKS2TP1BfKS2VP13gKS2TP15hKS
2YP14iKS2ZP13jKS2VP12`HS2SP18j3S2[P17kKS2[P12`HS2SP15lKT2ZP1ImKU2oL3nKV2VP12oKV2UP14PLV2VP15QLV2
VP16RLV2VP12SLV2UP12TLV2TP13ULV2WP14VLV2VP16WLW2ZP14nCX2WP15XLX2YP1=YLX2TP18ZLX2TP13[LX2TP13\LX2
TP14]LY2XP13^LY2VP13_LY2VP14`LY2WP15aLY2XP16bLY2\P14cLY2ZP17dLY2\P14eLY2YP16fLY2XP18gLY2XP12PEY2
UP16hLZ2XP17iLZ2YP17jLZ2VP16kLZ2[P15j3[2YP13lL[2VP15mL[2YP16nL[2XP15nL[2WP15oL[2]P14PM[2VP13QM\2
VP13RM\2VP19SM]2_P14TM]2YP16UM]2`P14VM]2ZP15WM]2\P19XM]2XP15YM]2YP146^2YP13ZM^2VP18[M^2XP13\M^2V
P14]M^2XP13^M^2VP15_M^2ZP14`M^2YP14aM^2YP14bM^2YP13cM^2WP16dM^2ZP15eM^2\P16bG^2[P14fM^2ZP16gM_2X
P15hM_2[P17iM`2VP14jM`2WP14o1a2WP12kMa2TP17lMa2_P19mMb2]P12nMb2TP13oMb2VP19PNc2YP16QNd2XP15RNd2W
P14SNd2WP14TNe2VP15UNf2VP17VNg2ZP14WNg2WP14XNh2VP12YNi2UP14ZNj2VP12[Nj2TP1?Ej2RP13\Nj2XP13]Nj2TP
13^Nk2TP15^Nk2VP13_Nl2WP14`Nl2WP14aNl2YP12bNl2TP13cNm2VP19dNm2\P19eNm2\P18fNm2\P17gNm2ZP1
"""##)
}
