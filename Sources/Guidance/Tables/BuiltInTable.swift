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
interrogated interrogating ridicules ridiculing trample tramples trampled trampling trudge
trudges trudged trudging fumble fumbles fumbled fumbling bungle bungles bungled bungling botch
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
aggravating antagonise antagonize=nR2 antagonises antagonizes=oR2 antagonised antagonized=PS2
antagonising antagonizing=QS2 alienate alienates alienated alienating beguile beguiles beguiled
beguiling bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delights
delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=mS2 galvanises galvanizes=nS2 galvanised galvanized=oS2
galvanising galvanizing=PT2 invigorate invigorates invigorated invigorating energise
energize=UT2 energises energizes=VT2 energised energized=WT2 energising energizing=XT2 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=iU2 jeopardises jeopardizes=jU2 jeopardised jeopardized=kU2 jeopardising
jeopardizing=lU2 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=YV2 trivialises
trivializes=ZV2 trivialised trivialized=[V2 trivialising trivializing=\V2 dramatise
dramatize=]V2 dramatises dramatizes=^V2 dramatised dramatized=_V2 dramatising dramatizing=`V2
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=mV2 romanticises
romanticizes=nV2 romanticised romanticized=oV2 romanticising romanticizing=PW2 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=UW2 disintegrates
dizintegrates=VW2 disintegrated dizintegrated=WW2 disintegrating dizintegrating=XW2 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=_W2 unravelling
unraveling=`W2 implode implodes imploded imploding wither withers withered withering wilt wilts
wilted wilting stagnate stagnates stagnated stagnating gobble gobbles gobbled gobbling guzzle
guzzles guzzled guzzling bolt bolts bolted bolting charge charges charged charging wolf wolfs
wolfed wolfing slurp slurps slurped slurping elbow elbows elbowed elbowing jostle jostles
jostled jostling gallop gallops galloped galloping bellow bellows bellowed bellowing squawk
squawks squawked squawking screech screeches screeched screeching holler hollers hollered
hollering strangle strangles strangled strangling throttle throttles throttled throttling
suffocate suffocates suffocated suffocating squeezes squeezed squeezing crush crushes crushed
crushing drown drowns drowned drowning starve starves starved starving straitjacket
straitjackets straitjacketed straitjacketing shackle shackles shackled shackling hobble hobbles
hobbled hobbling stultify stultifies stultified stultifying trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing flow flows flowed flowing sour sours soured sored=V\2 souring soring=W\2 jar jars
jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged lagging sparkle
sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing flop flops
flopped flopping tank tanks tanked tanking land lands landed landing resonate resonates
resonated resonating stall stalls stalled stalling staling=g]2 fizzle fizzles fizzled fizzling
lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters stuttered
stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod plods
plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=T_2
disappoints dizappoints=U_2 disappointed dizappointed=V_2 disappointing dizappointing=W_2
impress impresses impressed impressing excel excels excelled exceled=^_2 excelling exceling=__2
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progresses progressed progressing blasé blase nonchalant unfazed bolshie
stroppy chirpy twitchy antsy fretful tetchy ratty weepy glum sullen surly stoical timid
timorous sheepish nonplussed overawed awestruck starstruck spellbound agog entranced
exhilarated jubilant gleeful mistrustful distrustful embittered disillusioned dizillusioned=Xa2
disenchanted dizenchanted=Ya2 jaded weary lukewarm halfhearted wholehearted enraptured
rapturous spooked unnerved unsettled wrongfooted perturbed disgruntled aggrieved resentful
begrudging grudging affronted indignant outraged incredulous dubious bullish gungho psyched
hyped chuffed bored homesick lovesick cheesed brassed miffed narked riled rankled vexed irked
peeved downhearted downcast crestfallen dispirited disconsolate forlorn wistful melancholy
morose mopey upbeat buoyant perky rapt attentive heedless absentminded preoccupied distracted
unbothered untroubled unconcerned unperturbed impassive aloof withdrawn trusting wary cagey
guarded edgy skittish jittery jumpy panicky panicked petrified aghast insecure cocky cocksure
overconfident underconfident diffident bashful coy contented smug sated greedy itching
desperate uninvested uncommitted lackadaisical lackadaizical=Wd2 unenthusiastic unenthused
understanding interest recognition comprehension emotion feeling remorse guilt doubt hesitation
excitement warmth humour humor=fd2 regret guile malice irony gratitude sympathy empathy fear
engagement care conviction effort believing trying hoping asking expecting enjoying wanting
looking bothering noticing dreaming daring doubting worrying fearing minding resenting dreading
liking loving hating concentrating learning lulled seduced blinded hoodwinked swayed stung
emboldened chastened humbled bruised bruized=Sf2 buoyed sustained propelled propeled=Vf2
reassured comforted intimidated disarmed dizarmed=Zf2 charmed flattered misled fooled duped
steadied heartened disheartened placated mollified appeased wearied exhausted daunted haunted
consumed gripped captivated enthused inspired stifled deflated demoralised demoralized=Qg2
battered worn wowed perplexed ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys
children class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s relieved torn
smitten besotted enthralled enthraled=Yh2 disinterested dizinterested=Zh2 uninterested confused
happy unhappy sad excited enthusiastic inattentive unfocused demotivated worried frustrated
curious unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed
embarrassed ashamed proud pleased surprised surprized=Vi2 shocked puzzled unsure uncertain
hesitant afraid scared frightened fearful terrified absorbed engrossed immersed fascinated
mesmerised mesmerized=ei2 hooked amused entertained restless tired sleepy lethargic listless
apathetic indifferent jealous lonely isolated included excluded valued respected safe settled
overwhelmed determined aspirational content satisfied dissatisfied grateful thankful hopeful
hopeless helpless powerless empowered stimulated invested involved alert aware unaware
oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical
suspicious defensive resistant receptive inclined fearless undaunted bemused fazed phased
frazzled flustered rattled dependent reliant docile submissive resourceful resorceful=gk2
mortified tearful furious livid incensed bereft gutted heartbroken devastated overjoyed tickled
flabbergasted astonished astounded amazed agitated nervy squeamish bushed knackered shattered
bothered nostalgic envious contrite remorseful resigned rebellious fulfilled fulfiled=dl2
thrilled thriled=el2 ecstatic elated cheerful miserable mizerable=il2 gloomy grumpy sulky moody
dejected despondent discouraged discoraged=Pm2 offended hurt unheard heard ignored undervalued
unappreciated appreciated loved cherished impatient patient tolerant sympathetic daydreaming
adore adores adored relish relishes relished resent resents resented dread dreads dreaded
despise despize=lm2 despises despizes=mm2 despised despized=nm2 loathe loathes loathed detest
detests detested savour savor=Un2 savours savors=Vn2 savoured savored=Wn2 envy envies envied
crave craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire understand understands realise realize=^o2
realises realizes=_o2 realised realized=`o2 recognise recognize=ao2 recognises recognizes=bo2
grasp grasps grasped comprehend believe believes believed wants wanted wish wishes wished hopes
hoped feel feels felt cares cared intend intends intended prefer prefers preferred mind minds
minded expect expects worry worries welcome welcomes welcomed embrace embraces embraced cherish
cherishes doubts doubted misunderstand misunderstood misunderstands struggle struggles
struggled cope copes coped forget forgets remember remembers desire desires desired regrets
yearn yearns long buys confuse confuses confusing distract distracts excite excites interests
engage engages motivate motivates frustrate frustrates upsets reassure reassures unsettle
unsettles please pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms
challenge challenges stretches stimulate stimulates grip grips absorb absorbs fascinate
fascinates concerned surprise surprize=kR3 surprises surprizes=lR3 satisfy satisfies suit suits
suited empower empowers discourage discorage=TS3 discourages discorages=US3 inspire inspires
enthuse enthuses captivate embarrass embarrasses demoralise demoralize=]S3 demoralises
demoralizes=^S3 disadvantage dizadvantage=_S3 disadvantages dizadvantages=`S3 demotivate
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
directness bluntness abruptness decisiveness deciziveness=aX3 indecisiveness indeciziveness=bX3
inventiveness resourcefulness resorcefulness=dX3 responsiveness attentiveness inattentiveness
purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness
promptness coherence coherense=QY3 finesse panache aplomb poise verve oomph pizzazz brio flair
savvy gravitas torpor apathy ennui lethargy malaise malaize=aY3 rancour rancor=bY3 acrimony
disarray dizarray=dY3 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans
tomfoolery horseplay hijinks obsession religion cult ritual joke formality luxury lottery
mantra fetish crusade chore rarity farce minefield headache uniform lunch duty breaktime
lunchtime playtime detention registers registration dinner queueing queuing dismissal ofsted
assemblies assembly homework silence silense=Q[3 lining wellbeing afterthought afterthoughts
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
pantomimes circuses pretence pretense=U^3 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=R`3
sanctuaries anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts
graveyard graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields
warzone warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousel
carousels factory barracks boot airport station supermarket youth spa museum cathedral ghost
goldfish hospital creche casino market bazaar theatre theater=ha3 cockpit monastery funfair
hallway entrance hub club clubs tutor enrichment bookwork scheme sef sip untangle finish name
resist scaffold demonstrate clarify celebrate ensure consider develop improve introduce create
encourage encorage=eb3 increase provide continue include explore embed strengthen tighten
establish promote prioritise prioritize=Pc3 differentiate speed replace reconsider refine
deepen adapt praise praize=Xc3 reward monitor track don't say help retire loosen cap reposition
relocate pare banish abandon adopt commit dare define delegate designate devote distil
diversify emphasise emphasize=Pd3 enlist equip expand experiment exploit expose formalise
formalize=Wd3 gather guard harness highlight hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=fd3 minimise minimize=gd3 narrate nurture
organise organize=jd3 position practise practize=ld3 prepare probe publish quiz rank recruit
reframe refresh reinforce relax release remove rename rephrase replicate reserve reshape
resource resorce=^e3 respond restore restrict retain reword rework rewrite round seek select
settle signal soften spell standardise standardize=me3 steer summarise summarize=oe3 support
sustain systematise systematize=Rf3 tailor touch trial tune unify unpack upgrade visit
visualise visualize=[f3 weigh withdraw ground sendiass apdr lpa mpa hpa els qft qla mtp mtps
ssp gpc ncetm isp cpoms idsr asp ect1 npq npqs tlac erp srp sdp qa ppg afl dirt wagoll smsc
rshe lac cla fft ebi p8 a8 clpe rwi eef cat4 scr ilr oaa dsl ehcp ehcps kpi kpis metacognition
metacognitive triangulate triangulation pedagogical dialogic epistemic heutagogy andragogy
disciplinary gld bromcom ks1 ks2 ks3 ks4 ks5 ebacc rises dip dips gap gaps improvement
improvements success successes failure failures slump growth surge decrease turnaround shortage
breakdown breakdowns chaos confusion unrest resentment disruption underachievement
underperformance misbehaviour misbehavior=\i3 indiscipline absenteeism mistakes errors
inconsistency inconsistencies unfairness shortfall disengagement dizengagement=ei3 slippage
backlog hostility negativity truancy deterioration stagnation exodus gains strides leap upturn
downturn crisis crizis=Sj3 built eased reduced saved calmed freed deepened widened sharpened
enabled lightened lessened increased decreased disrupted ruined spoiled revived rescued sped
slowed broadened narrowed fostered nurtured prevented driven caused fuelled fed cemented
secured ensured guaranteed weakened enable lighten lessen disrupt ruin spoil revive rescue
broaden relieve foster guarantee weaken cause damage harm hinder transform strict fair unfair
favourite favorite=lk3 better worse mean boring laziest unhelpful approachable friendly
horrible useless reliable strictest nicest kindest meanest fairest favourites favorites=]l3
organised organized=^l3 disorganised disorganized=_l3 harsh popular trustworthy honest
professional unprofessional welcoming punctual thorough shouty scary cruel sarcastic lenient
inconsistent respectful disrespectful biased bossy unfriendly gossipy incapable dreadful awful
rubbish terrible meeting meetings training comment comments note notes surveys briefing
briefings day days visits vizits=fm3 rotas desk message messages duties workshops workshop
conference conferense=nm3 contract contracts can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers
headteacher headteachers leader ta tas assistant assistants sendco adult adults coaches senco
colleague colleagues mentor mentors principal instructor trainer sir boss supervisor
supervisors what how why when where which whose rowdier chattier sleepier scruffier shabbier
gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner bossier
needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder ruder
crueller crueler=`P4 wiser savvier shrewder nimbler zippier snappier punchier pacier tauter
trickier harsher stricter laxer sloppier woollier hazier vaguer muddier patchier choppier
bittier stodgier cosier homelier lovelier prettier nicer jollier merrier perkier brisker
dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer saner trustier
likelier worthier prouder humbler kinder meaner fairer permeate permeates permeated permeating
pervade pervades pervaded pervading infuse infuses infused suffuse suffuses shapes shaped
drives inform informs informed underpin underpins underpinned govern governs governed affect
affects affected dominate dominates dominated dictate dictates dictated trumps trumped defines
defined poison poisons taint taints faze fazes phases rattles ruffles ruffled escapes escaped
scares bothers matches compares pupil child childs boy girl lad lass learner learners students
kid youngster youngsters toddler toddlers infants juniors teenager teenagers groups trio trios
pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener
graders lsa hlta sna smt ceo statistics stats warning warnings topic responsibility
conversation conversations elephant criticism debate parks plonk plonks plonking dump dumps
shunt shunts warehouse warehouses warehousing offload offloads palm palms palming foist foists
foisted foisting herd herds banishes banishing exile exiles exiling relegate relegates
relegating consign consigns consigning sideline sidelines sidelining shovel shovels shovelled
shoveled=jV4 shovelling shoveling=kV4 babied babying nannied nannying cosseted cosseting cosset
pampered pampering swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded
creak creaks creaked creaking groan groans groaned groaning buckle buckles buckled buckling
splutter splutters spluttered spluttering limp limps limped limping fray frays frayed fraying
teeter teeters teetered teetering totter totters tottered tottering judder judders juddered
juddering arrangements arrangement machinery infrastructure framework system timetables
staffing funding finances network networks partnership partnerships organisation
organization=nX4 administration pastoral services service procedures processes scores
percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=jY4 unwisely unwizely=kY4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=_[4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=e[4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=R\4
sermonised sermonized=S\4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=Y\4 filibuster filibustered colonise colonize=\\4 colonised colonized=]\4 colonises
colonizes=^\4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=Q]4
idolises idolizes=R]4 idolised idolized=S]4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=^^4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=b_4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=_`4 nuisances nuizances=``4 distraction distractions stage year
things everybody community whole session regurgitate regurgitates regurgitated regurgitating
parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles mumbled mumbling
drone drones droned droning babble babbles babbled babbling mouth mouths mouthed mouthing spew
spews spewed spewing trainee cohort monday age lot part parts topics project projects song
songs poem poems story stories task tasks activity activities series serieses copy copies mixes
line focuses theme themes title titles word words sentence sentense=kb4 sentences number answer
answers quizes recount recounts debates dramas drawings painting paintings graph graphs diagram
diagrams timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn
hymns dance dances match race races trips tour tours talks speech speeches lecture lectures
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=Zf4 revisions revizions=[f4 continuation continuations response
responses reply replies notice notices sign signs heading headings caption captions code codes
symbol symbols names nickname nicknames phrase phrases saying sayings quotation quotations law
laws requirement requirements option options choice choices vote votes polls interview
interviews census censuses doubles single singles mixture mixtures version versions draft
drafts outline outlines template templates scaffolds worksheet worksheets handout handouts
token tokens stamp stamps log logs records register tally tallies count counts measure measures
scales score marks grade grades levels band bands stages steps rungs strand strands subjects
discipline disciplines language languages schemes programme program=Yi4 programmes post posts
job jobs role roles responsibilities statements description descriptions definition definitions
date dates times places buildings halls offices yards field fields garden gardens pond ponds
shed sheds path paths gates doors wall walls window windows floor floors ceiling ceilings
stairwell stairwells cloakrooms charity charities federation federations companies schools
academies colleges nurseries primaries secondaries church churches visitor vizitor=Sk4 visitors
vizitors=Tk4 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full early online silent optional compulsory weekly
daily monthly annual termly different similar identical same available present visible
vizible=Xl4 here there underway outside inside indoors next private public oral written verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=Sm4 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=Pn4 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=_n4 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
again today yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs
ours one two three four five six seven eight nine ten twice once odd even equal prime positive
negative liquid cotton woollen digital electric male female british scottish irish polish
somali deaf blind pregnant local national regional unknown unclear due old recent voluntary
statutory temporary permanent possible necessary lit sung said told frozen sold bought sent
spent found spread hidden begun chosen short tall wide thick fast quick right there's elsewhere
nearby overhead below above behind ahead opposite together apart breeze breezed breezes sail
sailed sails romp romped romps cruise cruize=VS5 cruised cruized=WS5 cruises cruizes=XS5 waltz
waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked sussed clinched
slayed nodding laughing smiling grinning wishing transfixed riveted beaming stitches tears
giggling cheering purring alarms apron aprons bag bags ball balls balloon balloons banana
bananas bar bars basket baskets bat bats beaker beakers bean beans bed beds bells belt belts
bench benches bib bibs bicycle bicycles bike bikes bins biscuit biscuits blanket blankets
blinds boat boats boilers bone bones bottles bowl bowls bread breads bricks bridge bridges
broom brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables
cake cakes calculator calculators camera cameras candle candles canopy canopies caps cars
cardboard cardboards carpets carriage carriages cart carts cartridge cartridges cello cellos
chain chains chairs chalk chalks charger chargers clay clays clip clips clipboards clocks cloth
cloths coat coats coin coins comb combs compass compasses cone cones container containers
cooker cookers cot cots counter counters crate crates crayon crayons cup cups cupboard
cupboards curtain curtains cushion cushions desks dials dice dices dinners dish dishes doorbell
doorbells dough doughs drain drains drawer drawers drill drills drum drums duster dusters easel
easels egg eggs eraser erasers escalator escalators fan fans fence fences ferry ferries finger
fingers flask flasks flour flours flors=dY5 flower flowers food foods foot foots fork forks
fountain fountains freezer freezers fridges fruit fruits fuses generator generators glasses
globe globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers
handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges
hoop hoops hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom
intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers
kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder
ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox
letterboxes lid lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunches
lunchbox lunchboxes machine machines mallet mallets marker markers marble marbles mask masks
meal meals medal medals metals meter meters microphone microphones microscope microscopes
microwave microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse
mouses mug mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints
paintbrush paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal
pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza
pizzas plank planks plant plants plaster plasters plastics plate plates platform platforms
plugs pocket pockets pole poles pool pools pot pots potato potatos powder powders printers
projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio radios
rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs
ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich
sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats seed
seeds shelf shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves siren
sirens skirt skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks
sofa sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs stair
stairs staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar
sugars suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes
tent tents terminal terminals thermometer thermometers thread threads ties tiles timers tin
tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wallet wallets watches water waters wax waxes wheelchair
wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills wing wings
wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters
minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits
leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies
tabard tabards annexes basement basements foyers lobby lobbies porch porches lavatory
lavatories washroom washrooms pitches court courts corts=dh5 heatings lighting lightings
plumbing plumbings ventilation ventilations wifis signals internets sandpaper sandpapers queue
queues photograph photographs portrait portraits plaque plaques mobile mobiles sculpture
sculptures brochure brochures postcard postcards animal animals ant ants bear bears bird birds
butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs
duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses
insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt
newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats
sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole
tadpoles tiger tigers tortoise tortoize=Ql5 tortoises tortoizes=Rl5 whale whales worm worms
acid acids alkali alkalis atom atoms axis axises axizes=^l5 angle angles cube cubes cylinder
cylinders decimal decimals denominator denominators fraction gases hexagon hexagons ices
integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum assessment monitoring moderation evaluation
communication participation pace guidance explanation instruction instructions vision
vizion=fo5 ethos culture climate atmosphere relationship relationships rapport routines
expectation expectations transition transitions supervision supervizion=SP6 accountability
ambition aspiration oversight collaboration discussion dialogue dialog=ZP6 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective targets
rewards sanctions sanction consequences inclusion safeguarding punctuality layout deployment
grouping seating rigour rigor=ZQ6 depth breadth emphasis input inputs begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes listed named says uses
mentions mentioned contains contained meets opens at of for with by from and or to across
between before after during than as if n't assess intervene discuss observe evaluate connect
address collaborate communicate consult analyse analyze=SS6 act own drive refer reflect
anticipate spot coordinate enforce implement apply deliver always consistently routinely often
yet really properly fully regularly systematically actively necessarily appear seem meet
settles settling unsettling calms calming soothe soothes soothed soothing steady steadies
steadying stabilise stabilize=[T6 stabilises stabilizes=\T6 stabilised stabilized=]T6
stabilising stabilizing=^T6 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revives reviving refreshes refreshed refreshing lifted lifting boosts boosted
boosting widens widening broadens broadening deepens deepening enrich enriches enriched
enriching improves improved strengthens strengthened strengthening weakens weakening sharpens
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reducing increases increasing
minimises minimizes=kV6 minimised minimized=lV6 minimising minimizing=mV6 maximises
maximizes=nV6 maximised maximized=oV6 maximising maximizing=PW6 multiply multiplies multiplied
multiplying doubled doubling halve halves halved halving cement cements cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurturing
fosters fostering breed breeds breeded breeding engender engenders engendered engendering
generate generates generated generating creates created creating produce produces produced
producing yield yields yielded yielding sparks sparked sparking spur spurs spurred spurring
fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting
provoking trigger triggers triggered triggering encourages encorages=XY6 encouraging
encoraging=YY6 discouraging discoraging=ZY6 detered detering dissuade dissuades dissuaded
dissuading enables enabling disable dizable=cY6 disables dizables=dY6 disabled dizabled=eY6
disabling dizabling=fY6 empowering equips equiped equiping frees freeing releases released
releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking unleash
unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinders hindered hindering holded impede impedes impeded impeding inhibit inhibits
inhibited inhibiting blocked blocking undermining erode erodes eroded eroding sap saps sapped
sapping drained draining deplete depletes depleted depleting exhaust exhausts exhausting
overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transforms
transformed transforming changed changing shaping moulds moulded moulding drived driving
underpined underpining sustains sustaining supports supporting secures securing guarantees
guaranteeing ensures ensuring safeguard safeguards safeguarded protects protected protecting
prevent prevents preventing stops stopping rob robs robbed robbing deprive deprives depriving
deny denies denied denying cost costed costing spare spares spared sparing saves saving allows
allowed allowing permit permits permited permiting force forces forced forcing prod prods
prodded prodding nudges nudged nudging steers steered steering helps helped helping aid aids
aided aiding assist assists assisted assisting hurts hurted hurting harms harmed harming
damages damaging ruins ruining spoils spoiling benefit benefits benefited benefiting rewarded
rewarding payed influence influense=d_6 influences influenced influencing affecting impact
impacts impacted impacting alter alters altered altering reassuring comfort comforts comforting
unnerve unnerves unnerving intimidating frighten frightens frightening scare scaring upseted
upseting annoying frustrating anger angers angered angering embarrassing silences silenced
silencing focusing refocus refocuses refocused refocusing occupy occupies occupied occupying
busy busies busied busying absorbing immerse immerses immersing involves involving including
exclude excludes excluding isolate isolates isolating divides divided dividing unite unites
united uniting bond bonds bonded bonding bind binds binded binding feeds feeded feeding
informing explains explained explaining account accounts accounted accounting narrows narrowing
closes closing bridged bridging eases easing relieves relieving lightens lightening removes
removed removing maked gived keeped leaved bringed sends sended sending throwed builds builded
getted letted drove bred meant means careful regular joint tight loose larger frequent warm
skilful skillful=fc6 firm brisk rushed vague constant endless repeated under lack presence
presense=Pd6 visibility vizibility=Qd6 sharper richer calmer neater messier keener abler
cleverer friendlier colder softer happier tidier noisier noizier=_d6 steadier smoother slicker
fuller broader narrower fresher livelier duller tighter looser smarter clearer finer greater
lesser shallower firmer politer safer sadder healthier superior inferior plainer crisper
maturer readier dipped rose risen slips slipped slip slid wanes waned fades faded tails tailed
grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed
slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles
tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=hf6 anxiety frustration boredom enjoyment mood spirits appetite resolve determination
resilience resiliense=Rg6 commitment loyalty nerves nerve tempers temper yearly hourly
horly=Zg6 nightly fortnightly quarterly biweekly only july italy ally rally belly lolly holly
billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly
dragonfly monopoly doily imply comply rely ply sly homily quickly slowly quietly loudly softly
silently directly exactly nearly partly approximately roughly shortly recently currently
previously originally initially finally eventually immediately suddenly briefly separately
individually alternately simultaneously verbally orally physically phyzically=[i6 manually
digitally electronically annually formally informally publicly privately locally nationally
globally internationally horizontally vertically diagonally anonymously randomly numerically
alphabetically chronologically jointly respectively namely possibly probably presently formerly
lately legally officially automatically evenly equally firstly secondly thirdly lastly kindly
thankfully sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly
largely generally usually normally typically occasionally frequently rarely elderly likely
unlikely costly chiefly solely purely simply merely temporarily permanently gradually rapidly
instantly promptly punctually subsequently consequently accordingly additionally similarly
alternatively conversely theoretically practically chemically electrically mechanically
biologically historically geographically mathematically scientifically grammatically
phonetically visually musically internally externally centrally remotely virtually completely
entirely totally partially wholly doubly triply singly freely openly sideways heavily slightly
apparently evidently clearly obviously certainly actually basically essentially literally
hardly barely scarcely especially particularly specially specifically mutually culturally
bodily badly readily overly unduly ugly silly jolly lowly holy orderly burly manly womanly
secretly safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly
steeply thinly thickly independently correctly incorrectly improperly accurately hopefully
sadly behave achieve attain thrive flourish florish=fn6 gain grow fail participate contribute
cooperate persevere persist concentrate aspire strive deserve manage drift wander misbehave
rush waste tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=XP7 neglects ignores lacks fails thrives flourishes florishes=^P7
embodies exudes instils upholds demonstrates exemplifies breathes punches deserves drifts
serves delivers caters underestimates overestimates overlooks undervalues prizes treasures
strives aspires insists tolerates epitomises epitomizes=VQ7 radiates a an the their home t ch
ht ending captain goalkeeper keeper partners partner twins siblings friends brothers sisters
helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic
taller older younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs
pshe mandarin dt citizenship economics biology chemistry physics phyzics=lR7 literature
philosophy textiles cookery psychology sociology business media algebra geometry resources
resorces=WS7 material materials examples wear collect wash phone stack tuck enter exit arrive
attend way password route fourteen forteen=hS7 fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety both other another our my its your into
onto beside since until till near through throughout along around past towards against among
without within upon beyond unlike despite per via whether because although though unless but
nor also either neither all many some several each every none just almost perhaps maybe thank
thanks dear hello hi tonight afterwards meanwhile saturday sunday january february march april
june august september october november december noon midday such quite rather never except
hands eyes besides plus minus let's it's that's these those anybody sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little far much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=YX7 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=dX7
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=jX7 reliably
stunningly delightfully frustratingly relentlessly dangerously needlessly notoriously markedly
strikingly decidedly distinctly downright positively unfailingly supremely eminently acutely
chronically desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly
phenomenally extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly baby babies crawler crawlers
twin sibling classes cohorts reader readers writer writers mathematician mathematicians
coordinator coordinators sencos parent parents carer carers mother mothers father fathers mum
mums dad dads families practitioner practitioners trainees cleaner cleaners arrival arrivals
leaver leavers joiner joiners prefect prefects bursars middays playmate playmates director
directors receptions apprentices ects lsas author authors inspector inspectors researcher
researchers adviser advizer=c\7 advisers advizers=d\7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6 p7 p9 s1 s2 s3 s4
s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1
c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s
interviewer reviewer house awards street lane hill foundation madame professor señor teachings
learnings provisions provizions=e`7 curriculums plannings questionings modellings feedbacks
markings assessments behaviours behaviors=m`7 discussions paces opening openings endings
conclusion conclusions environment environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=Qb7 sequences structures design designs
method methods technique techniques communications organisations organizations=[b7 playtimes
lunchtimes trainings inductions monitorings evaluations presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=[c7 exercises exercizes=\c7 essay essays signage signages catering caterings greeting
greetings handover handovers dismissals residential residentials artwork artworks sketchbook
sketchbooks mock mocks tutoring tutorings recruitments retention retentions appraisal
appraizal=Ud7 appraisals appraizals=Vd7 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finale finales debrief debriefs storytelling storyteling=nd7
storytellings diction dictions classrooms playgrounds libraries websites newsletters reviews
deployments conducts tones manner manners guidances links thinkings reasoning reasonings
oracies listenings handling handlings orders control controls movement movements safeguardings
morales uniforms qualities idea grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacings procedure direction directions groupings modelings
accountabilities rigors rigours alignment alignments preparations timing timings balance
balances variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=Zg7 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=hg7 whispered writes asks describes suggest
suggests adds noted state stated states remark whisper responded voted rate rated agree agreed
disagree dizagree=\h7 disagreed dizagreed=]h7 announce announced confirm confirmed predict
predicted argue argued shouted reads quote quoted texted chorused admitted claimed complained
labelled labeled=oh7 titled entitled headed marked praised praized=Ti7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=fj7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=_k7 laudable exemplary uplifting
compelling compeling=ck7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic harmonious
meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable extraordinary
phenomenal breathtaking spectacular sublime flawless faultless impeccable immaculate enviable
unrivalled unrivaled=ml7 unparalleled enjoyable pleasing pleasurable gratifying heartening
heartwarming promising promizing=Um7 memorable tasteful elegant eloquent astute shrewd diligent
industrious studious courteous corteous=_m7 considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=jm7 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=To7 atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax sluggish laboured labored=go7 stilted clunky cumbersome unambitious
undemanding unchallenging tokenistic perfunctory cursory unkind unjust unsustainable outdated
scant inaccurate unreliable untrustworthy amateurish inept clueless negligent irresponsible
thoughtless insensitive tactless insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive unimaginative formulaic repetitive disjointed fragmented piecemeal
tokenism sociable problematic troubling unfortunate regrettable poorly appallingly superbly
brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=lR8 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=jS8
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=WT8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring manic misplaced murky offhand
pacey permissive perverse plausible provocative punchy quirky radiant redundant sensational
serene speedy sporadic strenuous superfluous surprising surprizing=XU8 temperamental theatrical
turbulent uncompromising uncompromizing=\U8 wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=eU8 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=mU8 militaristic overheated disastrous dizastrous=PV8 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=fV8 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=RY8 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=iY8 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=TZ8 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=^Z8 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent refined resounding selfless spontaneous staunch stoic streamlined succinct trailblazing
unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative austere
avoidable backward barren belligerent bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=l[8 combative confrontational contentious contradictory
cowardly deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=Y\8 disingenuous dizingenuous=Z\8 dogmatic elusive exclusionary exploitative
fatigued fickle flaky frail frivolous fuzzy gruff hackneyed harmful hurried hyperactive
hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable
injudicious insidious insignificant insular intolerant irksome judgmental judgemental=X]8
lumbering meek menial merciless moaning neglectful nondescript noxious obsolete obstructive
overpriced partisan partizan=d]8 patriarchal perilous petty prejudiced prescriptive protracted
quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing
secretive selfish shifty shrill slavish spartan spineless squalid stressful subdued subpar
threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming uneasy unequal unlucky unrecognisable unrecognizable=j^8 unskilful
unskillful=k^8 unsuccessful untrained uptight volatile vulgar whining worrisome clunking
outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=i_8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=a`8 divisive
divizive=b`8 domineering dour effortless effusive enterprising enterprizing=g`8 erudite
exquisite exquizite=i`8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=Va8 horrid humourless humorless=Xa8
imprecise imprecize=Ya8 indecisive indecizive=Za8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=na8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=lb8 tawdry taxing tepid
thrilling thriling=Pc8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=cc8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=Yd8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=od8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=gf8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ei8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly
controlling controling=Qj8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=oj8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=^k8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=mk8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=\l8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=fm8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=nn8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=]o8 unfulfilling unfulfiling=^o8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=mo8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=_P9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=XR9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=\S9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=_T9
sluggishly ploddingly labouredly laboredly=bT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=nV9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=^W9 disinterestedly dizinterestedly=_W9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=gY9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=VZ9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=][9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=m[9 disarmingly dizarmingly=n[9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=X\9
militaristically overheatedly disastrously dizastrously=[\9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=R]9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=i]9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=g_9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=g`9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=Sa9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=]a9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=Pc9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=^c9 disgruntledly disingenuously dizingenuously=`c9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=id9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=We9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=_f9 unskilfully unskillfully=`f9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=cg9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=`h9 domineeringly dourly dorly=bh9
effortlessly effusively energisingly energizingly=eh9 enliveningly enterprisingly
enterprizingly=gh9 eruditely exquisitely exquizitely=ih9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=Xi9 horridly humourlessly humorlessly=Zi9 imprecisely
imprecizely=[i9 inattentively indecisively indecizively=]i9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=Tj9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=[j9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=Uk9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=dl9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=^m9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=Vo9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=WR: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=QT: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=dT: discouragingly
discoragingly=eT: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=hU: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=XX: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=aZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=`[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=P]: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=d^: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed progressive relentless
restrained revealing savage selective sheltered sober stern sturdy subtle tangible unfinished
unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible
soggy spotty static inactive intermittent individualised individualized=S`: gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative distant detached remote rigid raw heated troubled extreme scarce stifling
tangled wasted fiddly gruelling grueling=n`: modest proportionate minimal variable uneven
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent fragile precarious sparse bare skimpy
stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=Tc: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses disaster dizaster=fc: disasters dizasters=gc: messes highlights joys
pleasures disappointment dizappointment=lc: disappointments dizappointments=mc: flaw flaws
shortcoming shortcomings shortfalls inadequacy inadequacies deficiency deficiencies mistake
asset assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=cd: excellences brilliance brilliances mediocrity mediocrities chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbishes treasure masterpiece
masterpieces threat threats insult insults affront affronts outrage outrages indictment
indictments travesty travesties slur slurs stain stains blot blots eyesores tokenisms
masterclass masterclasses beacon beacons exemplar exemplars washout washouts catastrophe
catastrophes calamity calamities mockery mockeries drawback drawbacks downside downsides upside
upsides bonus bonuses virtue virtues merit merits affection fondness reverence reverense=of:
fervour fervor=Pg: dedication professionalism passion generosity creativity expertise
expertize=Vg: diligence diligense=Wg: integrity humility kindness perseverance tenacity
compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=ng:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness defensiveness
inertia arrogance indifference indifferense=ch: negligence negligense=dh: incompetence
incompetense=eh: stubbornness carelessness thoughtlessness rudeness insolence insolense=jh:
impatience impatiense=kh: favouritism favoritism=lh: nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=\i: incoherence
incoherense=]i: inefficiency ineffectiveness unruliness disaffection dizaffection=ai:
disillusionment dizillusionment=bi: despondency tedium monotony superficiality shallowness
dullness blandness vagueness mismanagement inflexibility rigidity greys greens blues reds
browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump crash
clatter rattle squeak squeal click roar boom echo ache throb cramp twinge toothache cough
sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow
draught gust shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch
dent crease crust puncture bleed graze bruise bruize=Ql: bump swelling sweling=Sl: blister
colours colors=Ul: surface texture grain mud turf foil varnish toast coffee steam basin stream
kerb engineer proof proofing studied discussed debated explored investigated examined analysed
analyzed=ll: learned learnt researched revised revized=Pm: practised practized=Qm: compared
contrasted traced mapped illustrated enquiry documentary motion novel exam textbook league
nations war wars treaty empire reformation restoration rebellion revolt revolution famine
plague depression weimar tudors tudor stuart stuarts victorians victorian romans roman vikings
viking saxons normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill
caesar henry elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition
colonialism apartheid suffragettes chartists luddites peasants crusades armada boycott siege
invasion uprising uprizing=Wo: coup massacre abyssinia versailles glacier earthquake drought
rainforest erosion load sync upload download update install reach scan latch convert attach
delete import export render server servers software app apps site portal mail attachment
database login scanner phones tills recording mic audio connection backup seconds metre metres
centimetre centimeter=fP; centimetres mm cm km kg gram grams mile miles degree degrees points
pence pound pounds percent litre litres decibels lap laps inch inches feet fund grant catch
dash warn lend fetch cancel drink rest apologise apologize=iQ; confess rebook reschedule hurry
nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate locating
decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=hR; birthday wedding retirement flight imagine suppose what's how's who's where's
something everything nothing you've you're someone's somebody's trickiest failed misbehaves
misbehaving tiring distressed fault hears finds learns happen looks noticed follows arrives
reaches decide decided decides differently instead else otherwise otherwize=PT; talked thing
anything reasons effect argues remarks warned joked reckoned reckons maintains insisted
confided declared declares conceded boasted protested emailed tweeted observed muttered
recounted testified lamented ventured quipped volunteered relayed branded brands termed
characterised characterized=RU; characterises characterizes=SU; summed audits study studies
inspection article articles questionnaire blog editorial legend continuum spectrum barometer
categories subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=lU;
graded aims ambitions intention intentions intent intents purposes aspirations mission missions
aimed aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=fV; underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=mV; capitalised capitalized=nV; pronounced
hyphenated recorded offered sorted brainstormed grouped causes effects arguments ways
similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded categorised categorized=XX; critiqued copied plotted charted tallied fable tale parable
myth passage advert sermon breakfast refreshments continually perpetually forever incessantly
24/7 exception beginning entire everywhere nowhere ever pattern whoever wherever whichever
whatever noone ownership seems seemed tries behaves contributes listened member non 'd i'd we'd
you'd they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure
there'd mileage scope milage plenty potential cry cries cried crying scream screams screaming
begs begged begging aches ripe overdue gasping revamp trimming pruning discover boots hunch
instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt shot extra
specific explicit yourself yorself=[[; yourselves yorselves=\[; instincts judgement
judgment=^[; permission unsaid kill trick secret knack lies easily obvious cheap fixed solved
remedied remedy basics needn't onus miracle wonder miracles wonders heaven god heavens forbid
shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient suspiciously ears
lump hairs hair neck arms 've watched fare admission entry petrol detour detor=o\; hell earth
oh borrowed choppy uncharted stormy muster telling devastating forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=\^; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=m^; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=ba;
disappears dizappears=ca; disappeared dizappeared=da; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=\b; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie buck parapet sleeping dozing dozed tiller
sleepwalk sleepwalks sleepwalked sleepwalking eye baton everybody's owns owned washes washed
washing wolves devices chucked cast adrift lurch wilderness creek lip motions mentality shop
dressing choreographed rescues rescuing bail bails bailed prop props propped spoonfeeding
answering honour honor=be; honours honors=ce; honoured honored=de; preach profess professes
lumber lumbered saddle saddled loaded burden burdened inflict inflicted impose imposed moon
advantage liberties treated treating cattle fools criminals servants rides rode roughshod
feelings stepped stepping tread treads trod trodden treading toes shout stray strays strayed
drifted veer veers veered degenerate degenerates degenerated descend descends descended morph
morphed stumble stumbled tipped blurred chat monologue monolog=]g; mode swinging swung acts
acting maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael
liberty amok hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded
flippant offhanded rein flung knocked lashed slung hashed patched overnight paste copying &
pasted pasting fag packet gasp patch stitch hatchet hash lash overegg overegged overplay
overstepped overdo overdid overcook overcooked overrun oversell scene beeline dragged rushes
rushing loath loth wasting dismiss dismisses dismissed view fend guess intervened reminded nose
noses ought cue cues fob abandons tolerated condone condoned idle ignoring neglecting refuse
refuses refused refusing disregard disregards disregarded flout flouts flouted disregarding
bother deal blame blames blamed blaming culprit culprits guilty aside regard heed drag drags
dragging heels idly forgot chance disrupts disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted themselves
himself herself knuckle knuckles knuckled dig digs dug muck mucks mucked weighs resists
resisted oppose opposes opposed tantrum strop paddy stared smiled shuts shutting react chatter
pretend pretends pretended waits loss odds snail's promise promize=Um; loop proper
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed skate
skates skated skips skipped checks miscast ploughed pressed regardless anyway admit admits
claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark barks
barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes protest
scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse owner
buying peace scar scars legacy vacuum bruises bruizes=TP< wounds brake brakes damper dampener
strain kibosh mockers frighteners seal skids concentrates concentrated chip chips chipped
chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked
sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates kills
killed killing stifle stifles choke chokes choked nips nipped squash squashed quash quashed
dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend deadlock muddy
muddies muddied applecart ship spanner curveball favours favors=nR< magic disservice justice
world dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped reaping
bearing harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded
death doom knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured
tail wagging wags domino ripple snowball knock-on vicious spiral coincidence coincidense=dT<
mystery fluke rocket to? survived cent owing campaign owe owes owed hinged revolve revolves
revolved pivot pivots shoulders personality whim luck dies dint sheer symptom by-product
casualty product fallout aftermath consequence consequense=cU< symptoms symptomatic testament
tribute testimony indicative asthma difference differense=kU< emerge emerges emerged achieves
achieved solves prove proves proved landscape changer changers earned gained caught might've
would've could've mightn't rooted grounded courtesy cortesy=aV< wake guessing lacked
temperature root benefitted profits profited woke wakes geared cheered perked wound quietened
borne impossible upshot direct resulted resulting therefore thus hence thereby contributed
causing adversely instilled instiled=^W< enhance enhances enhanced stunt stunts factor main
arise arises arizes=gW< arose foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=[X< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaved others' fared visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=UY< rehearsing practising practizing=WY<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=QZ< dependency contempt disengage dizengage=TZ< dispute
argument escaping mistaking disguising disguizing=YZ< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound itself massively west nest forest guest contest priest
chest vest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=g[<
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=S\< comfortably distance gulf huge growing compare notch performing attaining
achieving comparison contrast preferable trails trailed underperforms underperformed streets
leagues comparing pale pales paled insignificance par heap outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked rare arguably character calibre
amount stacks alongside fares faring vast slight neighbours neighbors=c]< counterparts tier
tops topped edges pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment unevenly unevenness ages genders greatly considerably diet postcode depending
forecast broadly solidly ri verging bordering mid b c stunted dated garbled bloated skewed
entrenched fractured splintered siloed orphaned undercooked blank cinderella orphan relation
cousin penetrated touched percolated travelled traveled=d_< side mere specifics survive
survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling scrape
scrapes scraping bumble bumbled crawl crawls crawled crawling slogged wade waded wading skin
shoestring cease ceases threshold travels counted banked anywhere sight premium supper gamble
toss lucky crapshoot roulette wafer charmless flavourless flavorless=Sa< structureless creature
spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=ia< stodgy
teeth minimum essentials faint substitute imitation translation shuffle swim pecking fate
precious recommend suspects handful o'clock poppies pepper sleep vanishingly awash swamped
snowed inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse outsider stranger glance confirms detective scientist
suffice conclude blunt reality destined doomed fated succeed doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=\e< emphasised emphasized=]e< pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes hint somewhere million blush
reflection ear outsider's reckoning precision precizion=Vf< clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=af< awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=ag< unrewarded unexplained aligned rationale serve expense revisited revizited=hg<
reviewed failings stomach exposed expected delivering critically neatly possess experience
experiense=Rh< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=ih< sacrificed
obliged justify lying dormant fallow unopened journals jornals=Qi< ceased died dried shrivelled
shriveled=Ui< shrunk decayed mispronounced misread mislabelled mislabeled=Zi< mistimed
mispitched misdirected misapplied mizapplied=^i< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=Qj< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=nj< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=nk< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Yl< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Ym<
rumours rumors=Zm< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=[n< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=Xo< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=fP= axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=XQ= jargon promised promized=ZQ= noises
noizes=[Q= runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=gR= jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=cT= stride sky's curve finishing perfection putty aladdin's store stroke silk
overstate commanded niche restraint seriously cheers feather applause barrel corking belting
ripping winner !of blown sing sings praises praizes=_U= soak soaked soaking stuff de jackpot
swimmingly plunge bull splash nub bay gift taped licked sewn wrapped fort reins shoulder
smelling smeling=TV= grief naught fruition alight alive stakes eggshells onions utmost stead
nick fettle groove brief sticky cusp verge height peak coal powers pops absolute labour
labor=lV= classic piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy
admiration feat unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble
foregone moot sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk
areas zones rod stony eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock price pouring poring=gX= shoots slap avail
zoned flounder foul wayside wayzide=nX= final boil piste tangent pieces downhill south
overboard haywire houses rag bearings clanger bombshell bogged scot pig's headway tripping
aground production watching banging sardines wildfire climb sway ransom losses mustard ceremony
backside caution heel cropper standstill snag buffers reputation mercy bush angel shakes
patchwork blessing goose style blueprint slippery dawn economy gesture cannon unto thorn affair
compensation macho herring steep ark cosh thumb radar cuff wane hoof hop warpath uppers hobby
soapbox legs knees downward sake swallow rut pickle daze doldrums weeds tatters meltdown denial
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
talkers personalities self bundle mischief brains conscience consciense=d_= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=R`= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
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
invizible=ec= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=^d= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=Yg= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=dg= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=hh= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=ei= spiralled spiraled=fi= paralysed paralyzed=gi= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed hovering labours labors=bk=
pillars cruising cruizing=dk= agonising agonizing=ek= curling flog throats sinking grind squib
tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=Xl= enthral enthrals wow towers melt melts melted outburst havoc dissolve
dissolved wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=^o= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=iP> clamouring
clamoring=jP> leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=RQ> arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh anticipation fixated mojo toward lettering approval reassurance confirmation validation
unimpressed flummoxed glued downbeat property luggage angriest mentally squarely accepted
famously concept belonging glad handy esteem wandering captured capture relishing craving
savouring savoring=cS> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=nS> empathised empathized=oS> sympathise sympathize=PT> related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=bT> remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=lT> satisfaction thirst hunger
zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer freezes
froze recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured favored=]W>
fancied assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure
endures apprehensive importance dawned registered dreams wedded attached wooed seized overcome
obsessed singled faking testing warranted justified advisable advizable=[X> bearable
sustainable dared bargained digest billed rights optimal warrants belongs belonged century
decade throwback hangover relic bygone human understandable decency sane 'll error manoeuvre
development considering intake constraints inexperience inexperiense=XY> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=_[> propaganda gatekeeping navel tag parlour
parlor=d[> tricks meat beauty popularity slanging chocolate teapot poisoned chalice curate's
movable moveable revolving chamber ivory chase achilles whipping pants coffin ointment haystack
china sweetshop cog cogs tipping brainer event stranglehold chokehold handbrake innovation
castles ships gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly
clapham waterloo heathrow wembley groundhog disguise disguize=V]> kilometre kilometer=W]>
kilogram defeat flatters overstates undersells chills tingle speechless shivers bless !many
commend wallpaper drowsy saddened appalled appaled=g]> celebrating salvage salvaged redeemed
sobering congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege
congratulated commended applauded flourished florished=Y^> thrived celebration fortunate
however mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation advised advized=h^> wondered overhaul shake usefully afford rid ideally
urge implore advise advize=R_> propose suggestions recommended ebis wwws exploring fixing
rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed lake
firmed tightened smartened toughened bedded squared levelled leveled=m_> scaled ramped beefed
cleaned litter ups upped upping ante dimension rounding hump reborn revitalised revitalized=[`>
rejuvenated blossoming booming burgeoning maturing evolving buds quantum transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped wedged tailspin warp impasse plateau ceding altitude sliding crept fade backslide
backsliding founder foundered founders languishing nosedives flatlined flatlines crater infancy
dive battering succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=^b> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual coding
standardised standardized=jc> regulate regulates regulated regulating interleaving interleave
interleaved metacog disapplied dizapplied=Sd> stanine stanines calibrate calibrated
implementation diagnostic 2 3 spag tac cyp attainment8 progress8 dives retrieval spaced
continuous passport formative summative mastery baseline dfe aln ilp iep pru eblr substantive
screening meta walt wilf gps nfer sats adaptive cognitive schema causation chronology
individual personal mindset organiser organizer=`e> organisers organizers=ae> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Pf> subitising subitizing=Qf> rubrics assessed assessing
cultural capital entitlement restorative relational trauma stakeholder stakeholders summatively
formatively decodable decodables vle automaticity hinterland wagolls kwl banding tiering
multisensory multizensory=hf> inferential dyscalculia ehc sendcos semh camhs ewo elsa ihp ieps
ilps pep peps mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions solo blooms
taxonomy rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits moderated pre
phonological phonemic atl www edi interim interims trajectory trajectories sims aps granularity
proximal fellow research sizes length eh scrapped attribute ascribe distrust underachieved quit
destroy destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest
tripled faults shortcuts rebuild regain rectify combat eradicate defend conquer informal
disgusting revolting vile yucky gross verdict noisiest noiziest=ei> cleaning lady ladies rating
competence competense=ji> abilities communicates receptionist receptionists funnier brainy
hopers classmate classmates brother sister circumstance situations extent conditions basis
kinds ratio deadline huh shan't chooses organises organizes=aj> maximum they've attracted clean
10 diagnosis abused medication habitually periodically thrice tend tends tended ad nauseam
masses myriad interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly equals layer fibre sacred fixes resolves carpeting whit hived
siphoned carted vegetate housed housing seals sin childminding wrapping hushes airbrush
sanitise sanitize=Rl> sanitised sanitized=Sl> sugarcoat sugarcoated cherrypick twist twisted
squirrelled squirreled=Yl> spreadsheets brushing shrugging shelter shelters sheltering magicked
conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated
capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=Rm> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=Qn> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=^n> agony flattering unflattering disguises disguizes=bn> disguised
disguized=cn> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=iP? favour favor=jP? deigned condescended dares uplifted
oftener theory principle practises practizes=RQ? deed exists existed attraction contrasts knits
whittled dived wades butt butts butted paused roots lustre luster=aQ? inroads sprout sprouted
snowballs cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms frills hoot arithmetic rusty husk
selves reigns reigned tyrannises tyrannizes=ZS? looms loomed spotlight clamour clamor=^S?
clamours clamors=_S? smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married chained shilling shiling=nS? pussycat reining fills filled
camels newcastle image linger lodge streaked forge forged lowlight pinnacle nadir planets
countries centuries pose poses posing alleged purported nominal nominally ostensible notional
notionally boils boiled devour devor=mT? devours devors=nT? epitome essence essense=PU?
embodiment antithesis caricature parody health foothills reels mildly remind section clocked
discovered accustomed co multi semi received stocked supervised supervized=cU? intentioned
numbing destroying hoc baked sensitivity ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=gW? conditioning raid v draughty sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity mistrust friction animosity rivalry
harmony discontent painted upward breakthrough milestone setback necessity constraint festival
solving major source sorce=SY? mucking fooling larking naughtiness disobedience
disobediense=XY? yardstick proven exceeded sub abnormal tripped texts batting sweat eyelid hums
pinpoint laser laserlike seasoned pro veteran swiss tee lures behold witness gladden gladdens
swells cockles stripes accomplishment dos do's bettering topping bettered unbettered
unimprovable unfaultable champagne future package gifts pinching pinched nicking nicked poach
poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110 tanker cocked
blowing donkey spadework legwork prose retell zinged blossoms bloom flowered woven weaves
stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen appeal
hardened scarred vaunted fabled sickly shiny opaque magnetic waterproof stretchy absorbent
bendy dusty smoky cycled receiver bunting upper solemn stately mournful mornful=_\? jig carol
tunes ballad polka melody tempo north east outer sunny shady dye voltage flame volume yeast
cress crystals bacteria fungus moss algae glider floated mondays tuesdays wednesdays thursdays
fridays numbered invent inbox sewing pluperfect masculine feminine conditional tenses
subjunctive participle participles infinitive conjugation conjugations declension verbs nouns
clauses plurals auxiliary verb noun syllable syllables government kidney liver hydraulic
demerit consumer durable goods monopolistic competition markets avoidant ambivalent attachments
top-heavy acute obtuse reflex complementary inverse correlation skew gradient ions ion index
indices random sampling parallax deviation frequency dilute unreactive unsaturated bases fats
nucleus isotope isotopes compound compounds dominant diminished augmented plagal cadence
cadense=e_? cadences interval intervals fourth fifth seventh triad triads severe physical
phyzical=o_? medical sensory mobility disability dizability=S`? disabilities dizabilities=T`?
disorder disorders impairment impairments autism dyslexia dyspraxia deafness allergy allergies
eczema epilepsy penalty martial criminal wage wages tax attainers' censure multi-academy
neighbouring neighboring=j`? payments vested conflicts expire resume receive bays hatch users
guests contractors residents members ticket-holders jammed glitched thermostat express
replacement offline chickenpox measles covid norovirus nits headlice virus appointment
maternity paternity ramadan eid diwali yom passover carnival fixture tournament tornament=Pb?
photographer vaccinations jabs immunisations immunizations=Tb? dentist optician refurbishment
painters builders electricians plumber repaired serviced cordoned waterlogged margin median
routes sides dullest conductor insulator historian historians sources sorces=ib? credited
condemned defended d e adverts advertisers advertizers=Pc? poets empires characters volcanoes
kings queens newspapers composers artists cells rse warns tackles modal modals defeated
rendered renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=Sd? properties giants
pirates shopkeepers doll teddy interpreter id username signature inhaler mislaid misheard
miscounted smudged gaelic eyesight wrestling mistaken marriage grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate cooled bye shepherd samaritan parenting guide guides actions
fees items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=me? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes muscle reactions prince pendulum variables clause digit digits distribution vowel
seller arts liner mental fortnight histories wonky guys deck spaces exits western clare casual
isle dinkum shaft emoji coordinates swimmer society broker electron electrons cholesterol
singer rainfall irrigation crops narrator protagonist hamlet juliet romeo goldilocks troll
witch soldier soldiers crow princess wicked evil particle particles seedling seedlings
germinated condensed photosynthesis gravity insulators lava snowman puddle expands expanded
sketched streams bunk foggy snack carrots rust underline adjectives adverbs completed filed
stored bingo parliament monarch pharaoh tsar blitz trenches suffrage wrongful matt inwards
outwards studying typed arrange venue blanks visiting viziting=Pj? op vocab keywords pledge
emotions makaton widgit smiley smileys emojis toner valid snagging bills permissions router
perished rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked unripe pears
tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword clues
tummy gymnasium hips wraparound childcare social intimate dental palliative aftercare unity
endeavour endeavor=ck? population coral species economic imperial habitat decay regeneration
renewal qualify qualifies chanted shrieked gasped squealed aloud buzzer lightning moth
conjugated parsed conjugate dht aht sbm attributes attributed electrician certified deemed
surveyor auditor county hmi inspectorate criticised criticized=gl? inspections representative
rep solicitor proposed eligible licence license=nl? delegation covenant cyclists taxis
motorists sampled visited vizited=Um? sprite sprites bugs algorithm algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores shares deciding judges
judging gauge strangest funniest simplest perspective appoint whom instance describing
complimented union police ministry contractor published ofsted's estyn's regulator regulator's
inspected noticeboard posted pinned marshal emergency evacuation legal mandatory snowing
adjective adverb abbreviation notify submit submitted logged accompanied renewed forbidden
liable ml school's trust's academy's judgements judgments=To? catchphrase punchline phrased
deems criticises criticizes=Yo? condemns tweet voicemail plumped dashboard dataset spokesman
spokeswoman spokesperson lawyer reporter neighbour neighbor=eo? resident themself strapline
subtitle hashtag tab captioned subtitled inscribed embossed emblazoned sections f g h j k nan
gran howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen invented unauthorised unauthorized=fP@ authorised authorized=gP@ absences absentee
absentees signatures woodland diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated probability investigate fabrics poet mime knelt
cited voiced quotes refers referred recommends advises advizes=fQ@ manual webpage receipt
whilst interviewed suggesting implying grading arguing evaluated implied ranking pros cons
recited recites stanza canto stating whereas discrete logbook principles enters conducted
sealed scanned moral prefixes suffixes debts fines arrears refund refunds references query
queries assignment assignments appointments vacancy vacancies synonym antonym replaced jotter
jotters issued
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
prompt.jargon-pupil
jargon
This is a word of schools. What would people say at home?
What helps you when it is tricky?
prompt.jargon-adult
These letters mean something only to those who know them. Say it in full.
Tell me about a time …
What happens when …?
prompt.leading
leading
There is an answer inside this question. What would you ask if you did not know?
prompt.judgmental
judgmental
This word weighs it before anyone has answered. What happened, in plain words?
prompt.rates-adult
rates-a-person
This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
prompt.closed
closed
Yes or no will do as an answer. What would open it?
prompt.double
double-barrelled
Two questions at once. Which comes first?
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
`6a6Z6[6\6e5lQ9XS@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5X2Y5Z5[5\5]5^5_5V4`5a5b5c5d5e5f5g5h5i5j5k5
l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6R4X2[6\6]6X2^6_6`6X2a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7l6V7
W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7V4f7g7h7i7j7k7V4l7m7n7o7P8Q8R8V4S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8
d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9i8S9T9U9V9W9X9Y9Z9i8[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:
R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:a:a:a:f:g:h:i:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];
^;_;`;a;a;b;b;c;c;d;d;e;f;f;g;h;f;h;f;h;f;i;j;c;c;k;d;a;a;l;a;c;c;m;m;f;c;d;n;o;P<b;c;c;Q<R<S<T<
c;U<U<U<c;c;c;b;V<V<f;a;a;b;b;m;W<X<j;c;c;d;c;c;Q<Y<Z<[<\<]<^<\<_<`<a<[<[<b<c<[<d<e<[<[<[<[<f<a<
g<a<h<i<[<j<[<k<k<l<m<n<o<P=Q=R=R=S=S=S=S=o<o<o<o<S=S=S=o<T=R=S=R=S=S=S=R=S=U=V=W=X=Y=Z=[=[=[=S=
S=S=S=[=o<[=[=\=o<\=S=S=]=^=S=S=S=_=S=S=`=_=S=S=o<o<o<o<Q=o<Q=S=S=S=S=o<o<a=o<o<o<S=S=o<o<o<o<b=
c=d=o<e=S=S=S=S=S=S=f=S=g=Q=g=Q=o<o<h=o<S=S=S=S=S=o<o<o<o<o<o<\=o<i=o<j=\=j=o<o<o<k=l=m=n=o=P>Q>
R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?S?\?]?^?S?_?
`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@
PAQARASATAUAVAWAR@XAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAR@mAnAoAPBQBRBSBR@TBbAUBVBWBXBYBZB[B
\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZCZC[C\C]CZC^CZC_C`CVCaCbCQCcCdCeCfC
gChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D\D]D^D_D]D]D]D`DaDbDcDdDeDfDgD\DdDhDiD]D]D]DdDjD]DdD
dDkD]DlDmD]D]DnD]D]DoDPEQE]D]DdD]DREaDSETE]D]D]DUEVEWEXEYEZE[E\E[E\E]E^E_E`EaEbEcEdEeEfEgEhEiEjE
kElEmEnEnEoEPFQFRFSFnETFnEUFVFWFXFnEYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVG
VGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeH
fHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJ
VJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeK
fKgKhKiKjKkKlKmKnKmKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLiLkLlLmLnLoLPMQMRMSM
TMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNYNYNYNYNYNYNYNYNYNYNYN
YNYNYNZN[NYNYNYNYNYNYNYNYNYNYNYN\N[NYNYNYNYNYNYNYNYNYNYNYN]NYNYNYNYN[N[N[NYNYNYNYN^N_NYNYNYNYN`N
YNYNYNYNYNYNaNYNaNaNaNaNaNaNbNcNdNdNdNdNdNeNdNfNdNdNdNgNhNdNiNjNdNdNkNlNmNnNoNPOQOROSOTOUOVOWOXO
YOZO[O\O]O^O_O`OaO]ObO]OcOdOeOfOgOhOiOjOkOlOlOmOnOlOoOPP1PP1PP1QP1RP1lOoOlOSP1TP1oOTP1oOlOoOlOoO
lOoOPP1UP1lOlOlOlOVP1WP1QP1lOlOXP1lOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOQP1lOYP1oOYP1YP1YP1oOZP1[P1YP1
\P1]P1oOYP1oOYP1oOYP1oOYP1oOoOYP1oOYP1^P1YP1YP1YP1YP1_P1_P1_P1`P1YP1YP1YP1YP1YP1YP1YP1YP1aP1bP1c
P1dP1eP1eP1eP1oOeP1oOeP1eP1eP1oOeP1oOeP1oOeP1oOfP1eP1eP1oOeP1eP1eP1eP1eP1eP1gP1eP1oOeP1eP1oOoOeP
1oOhP1oOhP1oOoOoOoOoOoOoOoOoOoOoOoOoOoOoOiP1oOjP1oOkP1oOoOoOlP1mP1oOoOoOoOoOoOoOoOnP1oP1oOoOoOoO
oOoOoOoOoOoOoOoOoOoOoOoOoOnOoOoOoOoOoOoOoOoOoOoOoOoOoOoOoOoOoOPQ1QQ1hP1oORQ1UP1SQ1TQ1UQ1oOhP1VQ1
oOoOoOoOoOoOoOoOoOoOWQ1gP1XQ1XQ1oOoOoOoOoOoOoOYQ1oOoOoOoOoOXQ1XQ1oOZQ1[Q1\Q1]Q1[Q1^Q1_Q1`Q1aQ1bQ
1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1bR
1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS
1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1aQ1TT1UT1VT1WT1XT1YT1ZT1ZT1[T1\T1]T1^T1_T1`T
1aQ1aT1bT1cT1dT1eT1fT1gT1hT1WR1[Q1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U
1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1gU1SV1TV1UV1UV1VV1UV1WV1XV1YV1UV
1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1UV1fV1gV1hV1iV1jV1kV1lV1gU1mV1[V1nV1oV1[V1[V1PW1QW1RW1[V1SW
1[V1TW1UW1VW1[V1[V1[V1[V1WW1gU1XW1YW1ZW1[V1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW
1mW1nW1oW1iW1PX1QX1RX1SX1TX1hW1hW1UX1UX1VX1WX1UX1XX1UX1YX1YX1ZX1[X1\X1]X1^X1_X1_X1UX1`X1aX1bX1cX
1VX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1QY1RY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1SY1TY1QY1UY
1QY1VY1VY1WY1QY1XY1YY1YY1ZY1[Y1QY1\Y1]Y1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1^Y1QY1^Y
1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1_Y1QY1_Y1QY1QY1QY1QY1QY1QY1QY1QY1`Y1`Y1`Y1QY1aY1aY1QY1QY
1bY1QY1cY1QY1dY1QY1eY1QY1fY1gY1hY1QY1iY1QY1jY1QY1jY1QY1kY1QY1kY1QY1QY1QY1QY1QY1lY1QY1mY1iY1QY1nY
1nY1nY1QY1QY1QY1QY1oY1oY1oY1QY1PZ1QZ1RZ1SZ1QY1QY1SZ1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1TZ
1QY1QY1QY1QY1QY1UZ1UZ1UZ1QY1VZ1QY1VZ1QY1WZ1QY1XZ1QY1YZ1YZ1ZZ1QY1[Z1YZ1\Z1QY1]Z1^Z1_Z1`Z1aZ1bZ1QY
1QY1cZ1QY1QY1QY1dZ1eZ1QY1QY1iY1QY1fZ1gZ1iY1hZ1iY1gZ1QY1QY1QY1QY1SZ1QY1SZ1iZ1jZ1QY1QY1QY1QY1QY1QY
1QY1QY1QY1QY1QY1kZ1lZ1mZ1QY1nZ1QY1QY1QY1oZ1QY1QY1QY1QY1QY1P[1P[1QY1QY1P[1Q[1QY1QY1R[1S[1QY1QY1QY
1QY1iY1QY1iY1T[1QY1QY1U[1QY1QY1QY1QY1QY1ZY1ZY1V[1W[1QY1QY1X[1Y[1QY1QY1U[1QY1QY1QY1QY1Y[1QY1QY1QY
1Y[1ZY1ZY1Z[1[[1QY1QY1QY1QY1QY1QY1U[1QY1\[1ZY1][1ZY1QY1QY1^[1QY1QY1QY1U[1QY1QY1QY1QY1Y[1_[1`[1a[
1b[1QY1c[1Y[1QY1QY1QY1Y[1QY1QY1d[1e[1QY1QY1f[1e[1g[1ZY1h[1W[1ZY1ZY1i[1W[1j[1j[1QY1j[1k[1l[1m[1n[
1YZ1QY1o[1QY1YZ1YZ1ZZ1QY1QY1QY1o[1QY1QY1QY1QY1P\1QY1QY1o[1QY1[Z1QY1YZ1QY1QY1QY1Q\1QY1ZY1ZY1R\1ZY
1QY1QY1UY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1S\1QY1QY1QY1QY1QY1QY1QY1T\1QY1U\1QY1QY1QY
1QY1QY1QY1QY1QY1QY1V\1QY1QY1QY1QY1QY1SZ1SZ1QY1QY1W\1W\1W\1W\1X\1W\1Y\1Z\1[\1[\1\\1[\1W\1W\1]\1W\
1^\1_\1`\1a\1iY1QY1b\1c\1d\1e\1f\1g\1h\1h\1i\1QY1QY1QY1QY1QY1j\1VY1k\1QY1l\1m\1n\1o\1P]1VY1Q]1QY
1QY1QY1QY1QY1R]1QY1QY1QY1iY1QY1iY1QY1S]1T]1U]1QY1QY1QY1V]1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY1QY
1W]1QY1X]1QY1Y]1QY1QY1QY1TY1QY1TY1TY1Z]1[]1\]1]]1^]1_]1QY1`]1a]1b]1c]1ZY1ZY1d]1ZY1e]1f]1QY1QY1QY
1QY1QY1QY1g]1QY1g]1QY1QY1QY1QY1Y[1QY1QY1h]1QY1i]1i]1QY1QY1h]1h]1h]1QY1j]1i]1i]1QY1i]1i]1QY1QY1k]
1QY1i]1QY1i]1i]1i]1QY1QY1QY1QY1QY1l]1m]1n]1o]1P^1Q^1Q^1R^1S^1T^1R^1U^1V^1W^1W^1X^1Y^1Z^1[^1\^1]^
1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1R^1l^1R^1m^1R^1n^1o^1P_1R^1Q_1R_1S_1T_1U_1U_1U_1U_1V_
1W_1X_1Y_1Z_1[_1\_1R^1]_1]_1^_1R^1R^1R^1R^1U^1Y^1Y^1__1Y^1Y^1Y^1`_1Y^1a_1b_1a_1U^1c_1d_1e_1f_1g_
1h_1R^1i_1j_1k_1l_1m_1n_1R^1m^1R^1R^1R^1o_1R^1P`1Q`1R`1S`1T`1U`1V`1R^1W`1X`1Y`1R^1Z`1[`1R^1R^1R^
1R^1R^1R^1\`1]`1^`1_`1``1a`1b`1c`1d`1e`1d`1R^1f`1g`1h`1i`1i`1j`1k`1i`1i`1l`1l`1l`1j`1i`1l`1i`1k`
1j`1m`1l`1n`1i`1o`1Pa1i`1i`1i`1Qa1Ra1Sa1l`1i`1i`1i`1i`1i`1i`1i`1Ta1Ua1k`1i`1Va1i`1l`1Wa1Xa1Ya1l`
1Za1j`1i`1[a1i`1\a1i`1i`1l`1i`1k`1Za1i`1]a1^a1_a1`a1Pa1l`1l`1l`1aa1i`1ba1l`1l`1i`1aa1i`1l`1aa1j`
1i`1i`1Pa1l`1j`1l`1ca1ca1l`1da1ea1l`1i`1fa1ga1i`1k`1l`1j`1l`1k`1ha1ia1ja1j`1ka1Pa1j`1j`1Pa1Pa1Pa
1Pa1i`1la1l`1i`1i`1i`1i`1i`1ma1na1oa1l`1Pb1Qb1Rb1i`1l`1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b
1ab1bb1cb1db1eb1db1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1Yc1^c
1Yc1_c1`c1ac1bc1cc1dc1cc1cc1ec1fc1cc1cc1gc1hc1ic1jc1cc1kc1lc1mc1cc1nc1oc1cc1Pd1cc1Qd1Rd1Sd1cc1cc
1cc1cc1Td1Ud1Vd1oc1Wd1Xd1Yd1Zd1[d1\d1]d1cc1^d1_d1Sd1`d1ad1`d1`d1bd1cd1`d1`d1dd1ed1fd1gd1hd1id1jd
1`d1`d1`d1`d1`d1`d1kd1kd1kd1kd1kd1kd1kd1`d1`d1`d1ld1md1nd1nd1od1Pe1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye
1Ze1[e1\e1nd1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Rf1nd1Sf1Tf1Uf1Vf1Wf
1Xf1Yf1Zf1[f1\f1]f1^f1Pe1_f1Pe1`f1af1bf1_e1cf1df1ef1ff1gf1hf1if1jf1Xe1kf1lf1nd1mf1nf1nd1of1Pg1Pg
1Qg1[f1Rg1Sg1Pg1Tg1Ug1nd1Vg1Wg1Pg1Xg1Yg1Zg1[g1\g1\g1]g1^g1Pg1Xe1_g1We1nd1`g1ag1bg1nd1cg1dg1eg1fg
1We1nd1`f1nd1nd1nd1nd1nd1gg1nd1nd1nd1hg1ig1nd1nd1nd1jg1We1Pg1nd1Pg1nd1Pg1kg1nd1lg1nd1nd1mg1Pe1ng
1og1nd1nd1Ph1nd1Qh1Rh1Pe1Sh1nd1nd1Th1Uh1Vh1Wh1Xh1Yh1Zh1nd1[h1\h1]h1^h1_h1Xe1`f1`h1ah1bh1ch1dh1eh
1fh1gh1hh1ih1jh1kh1lh1mh1nh1nh1oh1Pi1Qi1Ri1Si1Ti1nh1nh1nh1Ui1nh1nh1Vi1Wi1Xi1Yi1Yi1Ti1Zi1[i1\i1]i
1^i1_i1`i1Si1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ji1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1ji1Vj1Wj1Xj1Yj1Zj
1[j1ji1\j1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Vk1Wk1Xk1Yk
1Zk1[k1Xj1ji1\k1\k1]k1^k1ji1_k1ji1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1ji1kk1lk1mk1nk1ok1Pl1Ql1Rl1Sl
1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1Rl1Wl1]l1^l1Rl1_l1Ul1`l1al1Rl1Wl1bl1bl1Rl1Rl1Rl1Rl1cl1dl1el1bl1bl1fl
1gl1Rl1Rl1bl1bl1hl1il1jl1kl1kl1ll1ml1nl1ol1Pm1Qm1Rl1Rm1Sm1Rl1Rl1Tm1Rl1Rl1Um1bl1Vm1Wm1^l1Rl1Rl1Rl
1Xm1bl1Ym1Zm1bl1bl1bl1[m1Rl1\m1]m1^m1_m1bl1bl1bl1bl1bl1`m1am1bm1cm1dm1em1fm1gm1hm1im1jm1km1lm1mm
1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Xn1Xn1Zn1[n1\n1]n1^n1_n1`n1`n1Xn1an1bn1cn1dn1en1]n1fn1gn1Xn
1hn1Xn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1Xn1To1Uo1Vo1Wo1Xn1Xn1Xn1Xn1Xo1Yo1Zo1[o1\o1]o1Yo1Yo1^o1_o
1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1`o1ao1`o1`o1`o1bo1bo1bo1bo1bo1bo1bo1bo1co1do1do1bo1bo1bo
1eo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1fo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1bo1fo
1bo1bo1bo1bo1bo1go1bo1bo1bo1bo1ho1bo1io1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2bo1bo1TP2bo1go1bo1bo1bo1UP
2UP2VP2bo1WP2bo1bo1bo1bo1bo1bo1bo1XP2YP2ZP2ZP2[P2\P2]P2^P2ZP2ZP2_P2`P2ZP2aP2bP2cP2dP2eP2fP2gP2hP
2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2[Q2[Q2[Q2[Q2\Q2[Q2]Q2]Q2^Q2[Q2[Q2[Q2[Q
2[Q2[Q2[Q2_Q2[Q2_Q2[Q2_Q2[Q2ZQ2[Q2[Q2[Q2[Q2[Q2`Q2[Q2[Q2[Q2aQ2[Q2[Q2[Q2[Q2[Q2bQ2[Q2[Q2[Q2cQ2]Q2[Q
2[Q2[Q2[Q2dQ2]Q2[Q2[Q2eQ2[Q2fQ2]Q2gQ2]Q2]Q2]Q2]Q2bQ2[Q2hQ2[Q2[Q2[Q2[Q2[Q2[Q2[Q2iQ2[Q2jQ2jQ2kQ2lQ
2mQ2lQ2mQ2lQ2nQ2lQ2oQ2lQ2mQ2lQ2lQ2mQ2lQ2PR2lQ2lQ2lQ2lQ2lQ2lQ2lQ2lQ2QR2lQ2RR2lQ2SR2lQ2lQ2TR2lQ2mQ
2lQ2lQ2lQ2UR2lQ2VR2jQ2lQ2lQ2jQ2WR2jQ2lQ2lQ2lQ2lQ2jQ2XR2jQ2lQ2lQ2lQ2YR2lQ2lQ2lQ2mQ2lQ2ZR2lQ2[R2lQ
2\R2lQ2lQ2lQ2]R2lQ2lQ2lQ2lQ2lQ2^R2_R2lQ2lQ2lQ2`R2aR2bR2cR2dR2eR2fR2gR2hR2lQ2eR2iR2lQ2lQ2lQ2jR2lQ
2kR2lQ2lQ2lR2lQ2lQ2lQ2lQ2lQ2lQ2eR2eR2mR2lQ2nR2lQ2lQ2lQ2oR2PS2QS2PS2RS2PS2PS2PS2SS2PS2TS2PS2US2PS
2PS2VS2PS2WS2PS2PS2PS2XS2YS2ZS2[S2\S2]S2^S2XS2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS
2PT2QT2RT2ST2TT2UT2VT2WT2bS2XT2YT2ZT2[T2\T2hS2hS2hS2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2bS2gT2hS2hS2hS
2hT2iT2jT2hS2kT2lT2hS2hS2hS2hS2hS2hS2hS2mT2nT2oT2hS2hS2hS2PU2QU2hS2RU2hS2SU2hS2hS2TU2hS2UU2hS2VU
2WU2XU2XU2hS2YU2ZU2[U2\U2]U2^U2fT2_U2`U2aU2hS2bU2cU2XU2dU2XU2hS2hS2hS2hS2hS2eU2fU2gU2mT2hU2hS2hS
2iU2jU2kU2hS2lU2mU2hS2nU2hS2oU2hS2PV2QV2hS2RV2SV2TV2UV2hS2hS2hS2VV2hS2WV2XV2YV2ZV2ZV2ZV2ZV2ZV2ZV
2[V2\V2\V2\V2]V2\V2\V2\V2]V2^V2^V2[V2[V2[V2ZV2ZV2ZV2_V2_V2_V2`V2aV2bV2_V2cV2dV2[V2^V2eV2fV2fV2ZV
2dV2[V2dV2[V2ZV2ZV2dV2_V2dV2dV2dV2_V2gV2_V2_V2hV2iV2jV2jV2jV2hV2kV2[V2lV2mV2lV2lV2[V2nV2oV2PW2QW
2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2`W2aW2bW2`W2cW2dW2`W2`W2eW2fW2gW2hW2iW2jW2kW2`W2WW
2fW2`W2`W2fW2fW2`W2`W2`W2`W2lW2mW2nW2oW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2]X2\X2^X2_X2`X
2aX2bX2cX2dX2[X2eX2fX2gX2hX2iX2jX2kX2lX2[X2mX2nX2oX2PY2QY2RY2SY2TY2UY2VY2RY2WY2XY2XY2YY2ZY2XY2[Y
2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ
2[Z2\Z2XZ2]Z2^Z2_Z2`Z2[Z2aZ2bZ2[Z2cZ2XZ2dZ2[Z2eZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[
2U[2V[2W[2X[2Y[2Z[2[[2\[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\
2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\2P]2Q]2R]2S]
2S]2T]2T]2T]2T]2T]2T]2T]2T]2T]2U]2S]2V]2W]2T]2S]2T]2S]2X]2Y]2T]2T]2T]2T]2T]2T]2Z]2T]2[]2T]2T]2T]
2T]2T]2T]2T]2T]2\]2V]2]]2V]2T]2T]2T]2V]2T]2T]2T]2T]2T]2T]2T]2^]2T]2_]2T]2T]2T]2V]2T]2T]2T]2T]2T]
2T]2T]2`]2a]2T]2b]2T]2U]2U]2c]2T]2d]2e]2f]2g]2h]2g]2g]2g]2h]2g]2g]2g]2g]2g]2g]2g]2i]2j]2k]2l]2m]
2n]2o]2P^2Q^2g]2R^2g]2S^2T^2U^2V^2W^2X^2g]2R^2Y^2Z^2g]2[^2\^2]^2]^2]^2]^2^^2^^2_^2`^2a^2a^2^^2^^
2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2\_2\_2\_2\_
2\_2]_2]_2]_2]_2]_2^_2^_2^_2^_2^_2^_2^_2^_2]_2__2`_2a_2a_2a_2b_2c_2d_2c_2e_2f_2g_2h_2i_2j_2k_2l_
2l_2l_2l_2m_2n_2l_2l_2l_2l_2l_2l_2l_2o_2P`2l_2m_2l_2m_2l_2Q`2l_2l_2l_2l_2l_2l_2l_2l_2l_2l_2l_2l_
2l_2R`2l_2S`2S`2l_2T`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2U`2V`2W`2X`2Y`2V`2V`2Z`2[`2\`
2]`2^`2_`2_`2_`2X`2_`2``2a`2b`2c`2_`2_`2d`2_`2_`2_`2_`2_`2_`2_`2_`2_`2_`2_`2_`2_`2e`2e`2e`2e`2f`
2g`2h`2i`2j`2e`2k`2e`2l`2m`2n`2e`2o`2m`2Pa2Qa2h`2Ra2Sa2Ta2Sa2Ua2Va2Wa2Xa2Ya2Ya2Za2Ya2[a2[a2\a2]a
2^a2\a2\a2_a2`a2aa2ba2Ya2Ya2Ya2Ya2ca2da2ea2ca2ca2ca2fa2ga2\a2ca2]a2Ya2ca2ca2ca2ha2ia2ca2ja2ca2ka
2ja2la2ca2ka2ca2da2ca2ma2ca2na2ca2ca2ea2oa2Ya2ca2Ya2Ya2ca2Pb2Qb2ga2Rb2Rb2ca2ca2ca2Ya2ca2Ya2ea2Ya
2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Yb2Zb2Zb2Zb2[b2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2\b2Zb2]b2^b2_b2`b
2ab2Zb2Zb2Zb2bb2Zb2Zb2cb2db2eb2Zb2Zb2fb2gb2fb2fb2fb2fb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb2Zb
2Zb2Zb2Zb2Zb2hb2Zb2Zb2Zb2ib2jb2Zb2kb2jb2Zb2kb2jb2jb2lb2Zb2Zb2Zb2Zb2mb2Zb2Zb2Zb2Zb2Zb2mb2Zb2Zb2hb
2Zb2Zb2nb2Zb2Zb2Zb2Zb2Zb2Zb2ob2Pc2Zb2Zb2Qc2Zb2Zb2Zb2Zb2\b2\b2Zb2Zb2Rc2Sc2Tc2Tc2Uc2Vc2Wc2Xc2Yc2Rc
2Rc2Zc2[c2\c2]c2^c2_c2`c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2kc2Qd2kc2Rd2kc2Sd2Td
2Ud2Vd2Wd2Xd2Yd2Zd2Zd2[d2Zd2\d2Zd2[d2Zd2Zd2Zd2[d2Zd2Zd2Zd2Zd2Zd2]d2^d2_d2Zd2Zd2Zd2Zd2Zd2`d2Zd2ad
2Zd2Zd2Zd2Zd2Zd2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2od2od2Ve2We2od2Xe2Ye
2Ze2od2[e2\e2]e2^e2_e2`e2ae2be2ce2kd2de2od2ee2od2kd2fe2ge2he2ie2je2ge2od2od2ke2le2me2od2od2ne2oe
2Pf2od2Qf2od2Rf2Sf2Tf2Uf2Vf2Wf2Xf2od2Yf2Zf2kd2[f2od2\f2]f2od2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if
2od2jf2kf2lf2mf2ge2ge2nf2of2Pg2Qg2od2Rg2od2Sg2Tg2Ug2Vg2od2od2Wg2od2od2od2od2od2od2Xg2kd2Yg2od2Zg
2[g2\g2]g2^g2_g2kd2`g2od2ag2od2bg2cg2dg2eg2fg2od2gg2od2hg2od2od2od2od2od2od2ig2jg2kg2lg2mg2ng2og
2Ph2Qh2Rh2Sh2od2Th2Uh2Vh2Wh2Xh2od2od2Yh2Zh2[h2od2od2od2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2od2fh2gh2hh
2od2ih2jh2od2ge2ge2od2od2kh2lh2mh2od2od2od2nh2oh2Pi2Qi2Ri2Si2ge2Ti2Ui2Vi2Wi2Xi2Yi2Zi2od2[i2\i2]i
2^i2_i2`i2ai2bi2ci2di2ei2fi2gi2hi2od2ii2ji2ki2li2kd2mi2kd2kd2ni2kd2oi2ge2Pj2Qj2Rj2od2Sj2od2od2od
2Tj2Uj2Vj2Wj2Xj2Yj2od2kd2od2Zj2[j2ge2\j2od2]j2ge2^j2ge2_j2`j2aj2bj2cj2dj2ej2fj2gj2fj2hj2fj2od2od
2ge2ij2od2jj2od2od2kj2lj2od2od2od2od2mj2od2nj2oj2Pk2od2Qk2Rk2Sk2od2Tk2od2Uk2Vk2Wk2Vk2Xk2Vk2Yk2Zk
2[k2\k2]k2^k2_k2`k2_k2_k2ak2bk2ck2_k2ck2dk2ek2_k2fk2gk2hk2ik2jk2kk2_k2lk2mk2nk2ok2Pl2Ql2_k2Rl2_k
2Sl2nk2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2_k2_k2\l2_k2_k2_k2_k2]l2_k2_k2_k2_k2_k2_k2_k2_k2^l2_k2_l2`l2_l2al
2bl2cl2_k2_k2_k2dl2_k2_k2el2fl2gl2hl2il2jl2kl2ll2ll2ml2gl2nl2ol2_k2gl2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm
2_k2_k2_k2Ym2Zm2[m2\m2]m2_k2^m2_k2_m2`m2_k2_k2am2_l2_k2bm2cm2dm2em2fm2gm2_k2_k2hm2im2jm2km2lm2mm
2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2\n2\n2]n2^n2_n2`n2an2_k2bn2cn2dn2en2fn2gn2hn2in2jn
2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2_k2_k2Xo2_k2_k2Yo2_k2Zo2[o2_k2\o2]o2_k2_k2^o2_k2_o2`o2ao
2bo2co2_k2do2_k2_k2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3nk
2_k2^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3hP3jP3kP3lP3mP3nP3nP3oP3PQ3gP3gP3gP3QQ3RQ3SQ3TQ3UQ3VQ3UQ
3WQ3XQ3UQ3UQ3YQ3ZQ3[Q3ZQ3\Q3]Q3^Q3_Q3ZQ3`Q3ZQ3aQ3bQ3cQ3dQ3cQ3eQ3fQ3gQ3hQ3iQ3cQ3jQ3kQ3lQ3mQ3cQ3cQ
3nQ3oQ3PR3cQ3QR3RR3SR3TR3UR3VR3cQ3WR3XR3YR3cQ3cQ3cQ3ZR3[R3cQ3\R3]R3^R3cQ3_R3`R3aR3cQ3bR3cR3cQ3dR
3eR3fR3cQ3gR3hR3iR3jR3cQ3kR3lR3mR3cQ3nR3oR3PS3QS3cQ3cQ3cQ3RS3SS3cQ3cQ3TS3US3VS3cQ3cQ3cQ3cQ3WS3cQ
3cQ3cQ3XS3cQ3YS3cQ3cQ3cQ3cQ3cQ3cQ3cQ3ZS3[S3cQ3\S3cQ3]S3cQ3^S3_S3cQ3`S3aS3cQ3bS3cS3dS3cQ3cQ3cQ3cQ
3cQ3cQ3cQ3cQ3cQ3eS3cQ3cQ3cQ3fS3cQ3cQ3cQ3gS3cQ3hS3_R3iS3cQ3jS3cQ3cQ3cQ3kS3lS3cQ3cQ3cQ3mS3nS3cQ3cQ
3cQ3cQ3oS3PT3QT3gS3RT3ST3TT3cQ3cQ3cQ3cQ3cQ3UT3VT3cQ3cQ3cQ3cQ3WT3XT3YT3cQ3ZT3cQ3[T3\T3cQ3cQ3]T3cQ
3cQ3^T3_T3`T3aT3cQ3cQ3cQ3bT3cQ3cT3cQ3cQ3dT3cQ3cQ3eT3cQ3fT3cQ3cQ3gT3hT3iT3jT3cQ3cQ3cQ3kT3cQ3lT3lT
3mT3nT3cQ3cQ3oT3PU3cQ3cQ3QU3cQ3RU3cQ3SU3TU3UU3VU3WU3cQ3cQ3cQ3cQ3XU3cQ3YU3cQ3ZU3cQ3[U3cQ3cQ3cQ3\U
3cQ3cQ3cQ3gS3cQ3]U3cQ3^U3cQ3cQ3cQ3cQ3cQ3cQ3_U3cQ3cQ3cQ3cQ3`U3aU3cQ3bU3cQ3cU3cQ3dU3eU3cQ3cQ3fU3cQ
3gU3cQ3cQ3cQ3hU3cQ3iU3jU3kU3cQ3lU3mU3cQ3cQ3nU3cQ3cQ3oU3PV3cQ3cQ3cQ3cQ3cQ3QV3RV3RV3SV3TV3UV3cQ3VV
3cQ3cQ3WV3cQ3XV3cQ3cQ3cQ3YV3cQ3cQ3ZV3cQ3cQ3[V3cQ3cQ3\V3]V3cQ3cQ3cQ3^V3cQ3_V3cQ3`V3cQ3cQ3cQ3aV3cQ
3cQ3bV3cV3cQ3cQ3dV3cQ3eV3cQ3fV3cQ3cQ3cQ3cQ3gV3cQ3cQ3hV3iV3jV3kV3lV3mV3cQ3cQ3nV3cQ3oV3cQ3cQ3cQ3PW
3cQ3cQ3cQ3QW3RW3SW3cQ3cQ3TW3hQ3UW3cQ3cQ3VW3WW3XW3YW3cQ3cQ3ZW3cQ3[W3cQ3\W3cQ3cQ3cQ3cQ3cQ3cQ3]W3cQ
3^W3cQ3_W3cQ3`W3cQ3aW3bW3cW3cQ3dW3cQ3eW3cQ3cQ3cQ3fW3gW3hW3gS3iW3cQ3jW3cQ3kW3lW3cQ3cQ3mW3cQ3nW3cQ
3oW3cQ3PX3QX3cQ3cQ3cQ3cQ3cQ3RX3cQ3SX3cQ3TX3UX3VX3WX3cQ3XX3cQ3YX3ZX3cQ3cQ3[X3\X3cQ3cQ3]X3cQ3^X3_X
3cQ3cQ3cQ3cQ3`X3aX3bX3cQ3cX3cQ3cQ3dX3eX3cQ3cQ3cQ3fX3gX3hX3cQ3cQ3cQ3iX3cQ3jX3kX3lX3mX3nX3cQ3cQ3cQ
3oX3cQ3PY3cQ3cQ3QY3RY3cQ3cQ3cQ3SY3TY3UY3cQ3VY3cQ3WY3cQ3XY3cQ3cQ3cQ3YY3cQ3ZY3cQ3[Y3\Y3]Y3cQ3^Y3_Y
3cQ3cQ3cQ3`Y3cQ3kQ3cQ3aY3bY3cY3cQ3dY3eY3fY3cQ3cQ3gY3cQ3cQ3cQ3cQ3hY3iY3jY3cQ3cQ3cQ3cQ3cQ3cQ3cQ3kY
3cQ3lY3dV3mY3cQ3cQ3cQ3nY3cQ3oY3cQ3PZ3cQ3mU3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3QZ3cQ3RZ3cQ3cQ3cQ3cQ3SZ3TZ3UZ
3cQ3VZ3cQ3WZ3XZ3YZ3ZZ3[Z3cQ3cQ3cQ3\Z3]Z3^Z3_Z3`Z3cQ3cQ3cQ3cQ3cQ3aZ3eR3cQ3bZ3cZ3dZ3mU3eZ3]U3cQ3cQ
3fT3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3fZ3gZ3cQ
3cQ3hZ3cQ3cQ3cQ3cQ3cQ3cQ3iZ3cQ3cQ3cQ3jZ3kZ3lZ3mZ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3nZ3cQ3oZ3cQ3P[3Q[3R[3S[
3T[3U[3V[3W[3X[3Y[3Z[3cQ3cQ3cQ3cQ3cQ3[[3\[3][3^[3_[3`[3a[3cQ3b[3cQ3cQ3c[3d[3cQ3cQ3cQ3cQ3cQ3e[3f[
3cQ3cQ3cQ3cQ3cQ3g[3cQ3h[3cQ3cQ3cQ3i[3cQ3cQ3cQ3cQ3cQ3cQ3j[3k[3cQ3cQ3cQ3cQ3l[3m[3n[3cQ3o[3cQ3cQ3cQ
3fW3cQ3P\3cQ3Q\3cQ3cQ3cQ3cQ3cQ3R\3cQ3S\3cQ3T\3cQ3U\3V\3W\3X\3Y\3Z\3PR3[\3cQ3cQ3\\3]\3cQ3cQ3cQ3cQ
3cQ3cQ3^\3cQ3_\3`\3cQ3cQ3cQ3a\3a\3b\3cQ3cQ3cQ3cQ3cQ3cQ3c\3[\3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ3cQ
3d\3e\3cQ3f\3cQ3PR3cQ3cQ3cQ3cQ3cQ3g\3cQ3cQ3cQ3cQ3cQ3h\3i\3cQ3gS3cQ3j\3cQ3k\3cQ3l\3m\3n\3o\3cQ3P]
3Q]3R]3cQ3S]3T]3U]3V]3W]3cQ3X]3Y]3Z]3[]3\]3Z]3Z]3]]3^]3_]3`]3a]3Z]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]
3l]3m]3n]3o]3P^3Q^3R^3S^3c]3T^3U^3V^3W^3c]3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3`^3c]3c]3a^3b^3c^3d^3e^3f^
3g^3h^3`^3i^3j^3j^3k^3l^3m^3n^3o^3P_3]^3Q_3R_3S_3]^3T_3U_3V_3W_3X_3Y_3]^3Z_3[_3]^3\_3]_3^_3__3`_
3a_3b_3c_3d_3e_3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``
3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3n`3n`3n`3Va3Wa3Xa3Ya3Za3[a3\a
3]a3^a3_a3`a3aa3n`3n`3ba3ca3da3ea3fa3ga3ha3ia3ea3ha3ja3ka3la3ma3ia3fa3fa3fa3fa3fa3fa3fa3fa3fa3fa
3fa3fa3fa3na3oa3Pb3Qb3Rb3Sb3fa3fa3Tb3fa3fa3Ub3fa3Vb3fa3Wb3ia3Xb3Yb3Zb3[b3\b3]b3fa3fa3\b3^b3fa3na
3fa3fa3fa3na3fa3fa3fa3fa3_b3fa3fa3]b3`b3fa3ab3ab3bb3fa3fa3fa3fa3fa3cb3db3na3fa3fa3fa3eb3fa3fa3fa
3fa3fa3fb3gb3fa3gb3fa3fa3fa3hb3fa3fa3ib3fa3fa3fa3jb3fa3kb3lb3mb3fa3nb3fa3fa3fa3fa3fa3ob3hb3na3fa
3Pc3ia3Qc3ab3Rc3Sc3fa3Tc3fa3fa3fa3fa3fa3fa3na3fa3Uc3Vc3Wc3fa3fa3Xc3fa3Yc3fa3Yc3fa3Zc3[c3fa3\c3]c
3^c3fa3_c3`c3fa3fa3ac3ac3ac3fa3bc3cc3^c3fa3dc3ec3fc3^c3fa3Qc3gc3ka3fa3fa3fa3fa3fa3fa3hc3ab3fa3fa
3fa3fa3ia3ab3fa3fa3ic3jc3fc3na3fa3fa3fa3na3fa3kc3lc3mc3fa3fc3fa3^c3fa3ab3nc3fa3fa3fa3na3fa3oc3Pd
3fa3fa3fa3fa3fa3Qd3fa3hc3Rd3fa3fa3ab3ab3bb3fa3fa3fa3Sd3fa3Td3fa3fa3fa3fa3Ud3fa3Vd3Vd3na3Wd3Xd3Yd
3fa3fa3fa3fa3fa3fa3Zd3fa3[d3fa3\d3]d3fa3^d3ia3ka3fa3_d3`d3ad3ia3fa3ab3bd3fa3cd3dd3fa3fa3fa3fa3fa
3ed3fa3fa3fa3fa3fd3fa3fa3gd3hd3fa3id3ab3fa3fa3fa3fa3fa3fa3jd3kd3ld3md3nd3od3od3Pe3fa3fa3fa3fa3Qe
3od3Re3Se3Te3fa3od3Ue3od3Ve3fa3We3Xe3Ye3Ze3[e3\e3fa3fa3fa3]e3^e3_e3fa3`e3fa3`e3fa3`e3`e3fa3ae3be
3ce3de3ee3fe3ge3fa3fa3fa3fa3fa3fa3fa3he3fa3fa3fa3ie3fa3fa3je3ke3fa3le3me3ne3oe3Pf3fa3Qf3Rf3fa3Sf
3Tf3Uf3fa3Tf3Vf3Wf3Xf3Tf3Yf3Yf3Zf3fa3[f3\f3fa3fa3fa3fa3ka3ia3]f3fa3fa3]f3fa3fa3fa3^f3_f3`f3fa3fa
3fa3[f3fa3af3fa3bf3fa3fa3na3fa3fa3fa3cf3fa3df3fa3fa3fa3ef3fa3fa3fa3fa3fa3fa3fa3fa3fa3fa3fa3fa3fa
3ff3fa3fa3fa3na3fa3gf3hf3if3fa3jf3kf3fa3fa3lf3fa3mf3fa3nf3of3Pg3Qg3Rg3Sg3fa3Tg3Ug3Vg3Wg3Tg3fa3fb
3fa3fa3fa3fa3fa3fa3Xg3Yg3fa3fa3fa3fa3fa3Zg3fa3fa3fa3[g3fa3fa3fa3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg
3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Xh3Zh3[h3\h3]h3^h3_h3`h3ah3bh3Xh3ch3dh
3eh3dh3fh3gh3hh3ih3jh3kh3ih3lh3mh3gh3nh3gh3oh3Pi3ih3Qi3Qi3ih3ih3gh3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i
3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3Zi3gi3hi3ii3ji3Zi3ki3li3mi3ni3oi3Zi3Pj3Qj3Rj3Zi3Sj3Zi3Tj3Uj3Vj
3Wj3Xj3Yj3Zj3[j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3kj3kj3kj3kj3kj3lj3mj3kj3kj3kj3kj
3kj3kj3kj3kj3kj3kj3kj3kj3nj3kj3oj3Pk3Qk3Qk3kj3kj3kj3kj3kj3kj3kj3Rk3kj3Sk3kj3Tk3Uk3Vk3Wk3Xk3kj3Yk
3Zk3[k3\k3]k3^k3kj3_k3kj3`k3kj3kj3ak3bk3ck3kj3dk3kj3kj3kj3kj3kj3kj3ek3kj3kj3kj3kj3kj3kj3kj3kj3fk
3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3gk3hk3kj3kj3kj3ik3kj3kj3jk3kk3kj3kj3kj3kj3lk3mk3nk3ok
3Pl3Ql3Rl3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Zl3Zl3Zl3[l3\l3kj3]l3kj3kj3kj3^l3_l3`l3al3kj3bl3kj3cl3kj3ok3nk
3kj3dl3dl3kj3ek3kj3kj3kj3el3kj3kj3ok3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3kj3fl3gl3hl3gl3ek3il3kj
3kj3kj3kj3kj3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3kj3kj3kj3Sm3Tm3Um3Vm3Wm3kj3kj3kj3kj3kj3Xm3Ym3Zm3ek3[m3\m
3]m3kj3kj3^m3kj3kj3kj3kj3kj3_m3kj3kj3kj3kj3`m3am3bm3cm3kj3kj3dm3kj3em3kj3kj3nk3fm3gm3hm3im3jm3km
3lm3mm3nm3om3Pn3Qn3Rn3Sn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3hn3in3Sn
3Sn3Sn3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Vo3Wo3Xo3Vo3Vo3Yo3Zo3[o3\o3]o3^o3Vo3_o3`o3Vo3ao3Vo
3bo3co3do3eo3fo3go3Vo3Vo3Vo3ho3Vo3io3jo3ko3lo3mo3no3Vo3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4ZP4[P
4\P4]P4^P4_P4ZP4ZP4ZP4ZP4`P4ZP4ZP4ZP4ZP4ZP4ZP4ZP4ZP4ZP4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4nP
4oP4nP4nP4nP4nP4nP4nP4nP4nP4nP4nP4nP4nP4nP4PQ4QQ4nP4nP4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q
4`Q4aQ4bQ4cQ4cQ4cQ4cQ4cQ4dQ4eQ4fQ4fQ4cQ4cQ4cQ4cQ4cQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR
4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US
4VS4WS4XS4YS4ZS4[S4\S4]S4dR4dR4^S4dR4_S4`S4aS4aS4bS4aS4aS4aS4cS4aS4aS4aS4dS4eS4fS4gS4hS4iS4dR4jS
4kS4dR4dR4dR4lS4mS4nS4oS4PT4QT4RT4ST4dR4TT4UT4VT4WT4XT4XT4YT4ZT4[T4\T4]T4^T4_T4`T4aT4bT4cT4dT4eT
4fT4gT4hT4iT4jT4kT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4hT4]U4^U4_U4lT4`U4aU4bU
4`U4`U4cU4dU4eU4bU4fU4`U4`U4`U4gU4XU4`U4XU4XU4XU4hU4XU4iU4jU4kU4XU4`U4XU4XU4\U4`U4`U4^U4`U4`U4`U
4`U4`U4XU4XU4XU4lU4XU4mU4mU4XU4nU4oU4PV4`U4QV4RV4fU4SV4XU4TV4XU4gU4UV4VV4XU4`U4XU4XU4XU4XU4XU4WV
4XV4YV4ZV4[V4\V4\V4\V4\V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4hV4iV4jV4kV4lV4mV4nV4\V4oV4PW4QW4jV
4RW4SW4TW4SW4UW4VW4WW4\V4\V4\V4XW4\V4\V4\V4\V4\V4\V4\V4YW4SW4\V4\V4gV4ZW4[W4\W4]W4^W4ZW4ZW4_W4`W
4_W4`W4_W4`W4aW4ZW4bW4ZW4ZW4cW4dW4eW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4ZW4fW4ZW4ZW4ZW4gW4hW4iW4ZW
4jW4ZW4kW4lW4mW4nW4oW4PX4QX4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAARX4SX4TX4UX4VX4WX4XX4===YX4YX4YX4YX4YX4YX4YX4YX4YX4ZX4YX4YX4[X4\X4YX4]X4^X4_X4`X4YX4YX4YX
4YX4YX4YX4YX4YX4YX4YX4YX4aX4bX4cX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4dX4eX4YX4fX4YX4YX4gX4YX4hX4YX4YX
4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4iX4jX4YX4YX4YX4YX4YX4kX4YX4lX4YX4YX4YX4mX4nX4YX4YX4YX4oX4YX
4YX4PY4QY4YX4RY4SY4YX4YX4TY4YX4UY4YX4VY4YX4YX4YX4YX4YX4YX4YX4YX4WY4YX4XY4YX4YX4YX4YX4YX4YX4YX4YX
4YX4YX4YX4YX4YX4YX4YX4YX4YX4YY4ZY4[Y4YX4\Y4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4YX4]Y4YX
4YX4^Y4_Y4`Y4YX4aY4YX4YX4YX4YX4YX4bY4YX4cY4dY4eY4fY4YX4YX4YX4YX4gY4hY4iY4YX4jY4YX4YX4YX4YX4YX4kY
4lY4mY4YX4YX4nY4YX4oY4PZ4YX4YX4QZ4RZ4SZ4YX4YX4YX4YX4YX4YX4YX4YX4TZ4YX4UZ4YX4VZ4YX4WZ4XZ4YZ4ZZ4[Z
4YX4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[
4[[4\[4][4^[4_[4V[4`[4a[4V[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\
4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4c\4d\4e\4e\4c\4f\4c\4c\4a\4g\4h\4i\4j\4i\4k\4l\4i\4m\4m\4m\4n\
4o\4m\4m\4P]4m\4Q]4R]4m\4m\4S]4T]4U]4V]4W]4X]4Y]4X]4X]4Z]4X]4[]4\]4]]4]]4]]4]]4]]4]]4]]4]]4^]4]]
4]]4]]4]]4_]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4`]4]]4]]4]]4a]4b]4c]4d]4]]
4e]4f]4]]4]]4]]4g]4h]4i]4]]4j]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4k]4l]4]]4]]4l]4]]4m]4n]4]]4]]
4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4o]4]]4]]4]]4P^4]]4Q^4R^4S^4]]4]]4]]4]]4]]4T^4]]4]]4U^4V^4W^4X^4R^
4Y^4]]4Z^4]]4[^4\^4]^4^^4^^4]]4]]4]]4]]4_^4]]4]]4]]4]]4`^4a^4b^4]]4]]4]]4c^4d^4]]4]^4]]4]]4]]4]]
4]]4^^4]^4]]4]]4]]4]]4]]4e^4]]4f^4g^4h^4i^4R^4j^4]]4]]4k^4]]4]]4W^4W^4W^4l^4]]4]]4]^4m^4n^4o^4]]
4]]4]]4]]4V^4]]4P_4]]4]]4]]4]]4]]4]]4Q_4]]4R_4]]4]]4]]4R^4]]4P_4P_4S_4]]4k^4]]4]]4T_4U_4]]4V_4W_
4X_4Y_4]]4]]4P_4P_4]]4]]4]]4V^4]]4Z_4Q_4[_4]]4\_4]_4]]4]]4^_4]]4]]4__4`_4a_4b_4c_4`_4`_4d_4]]4]]
4e_4]]4l]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4P_4]]4]]4]]4f_4]]4g_4h_4i_4]]4]]4]]4]]4]]4]]4]]4j_4]]4]]
4k_4l_4]]4]]4]]4T^4m_4n_4]]4o_4P`4]]4Q`4]]4R`4]]4]]4]]4]]4]]4]]4]]4]]4]]4S`4]]4]]4T`4U`4]]4]]4V`
4]]4]]4]]4]]4]]4]]4]]4]]4W`4X`4]]4]]4]]4Y`4Z`4V^4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4[`4\`4]]4]]4]`
4]]4]]4]]4]]4]]4]]4]]4]]4^`4]]4^^4f_4]]4f_4f_4f^4_`4f_4f_4]]4``4]]4a`4b`4]]4]]4]]4]]4]]4]]4]]4]]
4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4]]4^^4]]4]]4]]4]]4]]4]]4]]4]]4R^
4c`4f_4]]4]]4]]4d`4e`4]]4]]4]]4]]4f`4g`4]]4]]4h`4i`4]]4]]4j`4]]4]]4]]4]]4]]4]]4]]4f_4]]4]]4]]4]]
4]]4]]4]]4g`4]]4]]4P_4P_4]]4P_4P_4]]4P_4]]4]]4]]4k`4f_4]]4]]4P_4]]4f_4l`4m`4n`4o`4]]4Pa4Qa4Ra4f_
4Sa4f_4f_4Ta4Ua4f_4f_4f_4f_4f_4f_4f_4f_4f_4Va4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4f_4f_4f_4Wa4f_4f_4f_4f_4f_4f_4f_4Xa4f_4f_4f_4f_4f_4Ya4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4f_4f_4f_4f_4f_4Za4f_4f_4f_4[a4\a4f_4f_4f_4f_4]a4^a4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4_a4`a
4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4aa4f_4f_4ba4ca4f_4f_4f_4f_4f_4f_4da4f_4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4ea4f_4f_4f_4f_4f_4f_4f_4fa4f_4f_4Wa4f_4ga4f_4f_
4^a4f_4ha4ia4f_4ja4f_4f_4f_4f_4f_4f_4ka4la4aa4f_4f_4ma4f_4f_4na4f_4da4oa4f_4f_4f_4Pb4Qb4f_4Qb4Qb
4f_4f_4f_4f_4f_4f_4Qb4f_4f_4f_4f_4^a4f_4f_4Rb4Sb4Tb4Ub4f_4f_4Vb4Vb4Wb4f_4f_4f_4Xb4f_4Yb4f_4f_4f_
4f_4f_4f_4f_4f_4Zb4[b4f_4f_4f_4f_4f_4\b4f_4f_4f_4f_4f_4f_4f_4]b4f_4f_4^b4f_4_b4f_4^b4f_4f_4^b4^a
4f_4f_4f_4`b4f_4f_4f_4f_4ab4f_4f_4bb4cb4f_4f_4f_4f_4f_4f_4f_4f_4f_4]a4f_4f_4db4f_4f_4f_4f_4f_4f_
4eb4f_4f_4^a4fb4gb4hb4f_4f_4f_4f_4ib4f_4f_4f_4jb4f_4f_4kb4f_4f_4f_4f_4lb4f_4f_4f_4f_4mb4f_4nb4f_
4f_4g`4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4ib4f_4f_4ob4f_4f_4f_4Pc4f_4f_4f_4Qb4f_4Qc
4f_4Rc4Sc4f_4f_4f_4f_4f_4f_4f_4Qb4f_4f_4f_4f_4f_4f_4Tc4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4ia4f_4Uc4f_4f_4Vc4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Wc4f_4f_
4f_4f_4Xc4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Rc4f_4f_4f_4f_4Yc4f_4f_4f_4f_4f_4f_4f_4Zc4f_4f_4f_4f_4f_
4f_4f_4f_4f_4[c4f_4\c4f_4]c4f_4f_4^b4f_4^c4_c4f_4f_4f_4f_4f_4f_4f_4f_4`c4g`4ac4g`4bc4cc4f_4f_4dc
4ec4f_4f_4fc4f_4f_4f_4f_4f_4f_4f_4f_4gc4hc4ic4f_4hc4f_4f_4f_4f_4f_4f_4jc4f_4f_4f_4f_4kc4kc4f_4f_
4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4lc4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4mc4f_4f_4f_
4f_4f_4f_4f_4f_4Wa4f_4f_4f_4f_4f_4f_4f_4Wa4f_4f_4f_4f_4f_4nc4oc4f_4f_4f_4f_4f_4lc4lc4Pd4f_4f_4f_
4f_4f_4Qd4f_4f_4Rd4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Sd4Td4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Sc4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Ud4f_4f_4f_
4Vd4f_4Wd4f_4f_4f_4Xd4Yd4g`4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4Zd4f_4[d4f_4\d4f_4f_4f_4f_4f_4f_
4f_4f_4f_4f_4f_4Qb4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4lb4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_4f_
4f_4f_4f_4]d4f_4f_4^a4^a4f_4f_4^d4^d4^d4^d4^d4^d4_d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4`d4^d4^d4^d4^d4^d4^d4ad4^d4bd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4cd4^d
4cd4^d4^d4^d4cd4dd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4ed4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4fd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4gd4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4cd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4hd4^d4^d4^d4^d4^d4^d4^d4^d4id4id4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4jd4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4kd4^d4^d4^d4^d4^d4^d4ld4^d4^d4^d4^d4^d4^d4^d4^d4_d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4kd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4cd4^d4^d4^d4_d4md4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4nd4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4cd4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4od4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4kd4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4Pe4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4_d4_d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4id
4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4^d4Qe4Re4Se4Te4Te4Te4Te4Te4Ue4Te4Te
4Te4Te4Te4Ve4Te4We4Te4Te4Te4Re4Re4Te4Re4Xe4Ye4Ze4[e4\e4]e4Te4^e4Te4Te4Te4Te4Te4Te4_e4Te4`e4ae4be
4ce4de4ee4ee4fe4ge4he4ie4je4ee4ke4le4me4ne4oe4Pf4Qf4me4Rf4Sf4Tf4Uf4Vf4Wf4Xf4ee4me4me4Yf4me4Uf4Zf
4ee4[f4\f4me4]f4^f4_f4Tf4`f4`f4af4bf4`f4`f4cf4df4ef4`f4ff4gf4hf4if4`f4`f4`f4`f4`f4`f4`f4`f4jf4`f
4kf4lf4`f4`f4`f4mf4`f4nf4`f4`f4`f4of4`f4`f4Pg4Qg4`f4of4of4Rg4Sg4`f4Tg4`f4Ug4`f4Vg4`f4Wg4`f4Xg4Yg
4`f4`f4`f4Zg4[g4\g4]g4^g4_g4`f4`g4`f4ag4`f4`f4bg4cg4dg4`f4eg4`f4fg4`f4gg4`f4hg4`f4`f4`f4`f4ig4`f
4jg4`f4`f4kg4`f4`f4lg4`f4`f4mg4mg4ng4mg4mg4mg4mg4mg4og4mg4mg4Ph4Qh4mg4Rh4Sh4Th4Uh4Vh4mg4mg4mg4mg
4mg4Wh4Xh4mg4mg4Yh4Zh4[h4\h4]h4mg4^h4mg4mg4mg4mg4mg4mg4_h4mg4`h4mg4mg4mg4mg4ah4mg4bh4mg4mg4ch4mg
4dh4eh4fh4gh4mg4hh4mg4mg4ih4mg4mg4jh4kh4lh4mh4mg4nh4oh4Pi4Qi4mg4mg4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i
4Zi4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4mg4li4mi4ni4oi4Pj4Qj4Rj4mg4Sj4Tj4Uj4Vj4mg4mg
4mg4Wj4mg4Xj4mg4mg4mg4mg4Yj4mg4mg4Zj4[j4\j4]j4^j4_j4`j4aj4mg4mg4bj4cj4mg4dj4mg4ej4mg4mg4mg4mg4fj
4mg4gj4mg4mg4mg4hj4ij4ij4ij4ij4jj4kj4lj4mj4nj4ij4ij4oj4ij4Pk4ij4Qk4Rk4Qk4Sk4ij4Tk4ij4ij4Uk4Vk4Wk
4ij4Xk4Yk4ij4Zk4ij4[k4\k4]k4ij4^k4ij4_k4ij4Tk4ij4ij4`k4ij4ak4ij4ak4ij4bk4ij4ij4ij4ij4ij4ck4ij4dk
4ek4ij4ij4fk4ck4ij4gk4hk4ik4jk4ij4ij4ij4ij4kk4ij4ij4ij4ij4ij4lk4ij4ij4ij4ij4ij4mk4ij4nk4ij4ok4ok
4Pl4ij4ij4ij4ij4ij4Ql4ij4Rl4Sl4Tl4Ul4Tl4Ul4Vl4ij4Wl4ij4Xl4Yl4Zl4Zl4Zl4Zl4Zl4[l4\l4Zl4]l4^l4_l4Zl
4`l4al4bl4Zl4[l4_l4Zl4cl4dl4el4Zl4Zl4Zl4fl4Zl4gl4Zl4Zl4hl4il4il4Zl4Zl4Zl4Zl4Zl4jl4kl4ll4Zl4Zl4Zl
4Zl4ml4Zl4Zl4Zl4nl4ol4ol4ol4Pm4ol4ol4Qm4ol4ol4ol4ol4ol4ol4ol4ol4ol4ol4ol4Rm4ol4ol4ol4ol4ol4ol4ol
4ol4ol4ol4ol4ol4ol4ol4ol4ol4ol4ol4Sm4ol4ol4ol4ol4ol4ol4ol4ol4ol4Tm4Tm4Tm4Tm4Tm4Tm4Tm4Tm4Tm4Um4Tm
4Tm4Tm4Vm4Wm4Tm4Tm4Tm4Xm4Tm4Ym4Zm4Tm4[m4Tm4Tm4\m4]m4^m4Tm4Tm4Tm4_m4Tm4`m4Tm4am4Tm4bm4cm4Tm4dm4Tm
4Tm4em4fm4gm4hm4Tm4Tm4Tm4Tm4Tm4im4jm4Tm4km4lm4mm4Tm4nm4om4Tm4Pn4Tm4Tm4Qn4Rn4Qn4Sn4Tm4Tn4Un4Vn4Wn
4Xn4Yn4Tm4Tm4Zn4[n4\n4Tm4]n4Tm4^n4_n4`n4an4bn4cn4dn4en4fn4fn4gn4hn4fn4in4jn4kn4ln4mn4in4in4nn4on
4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Xo4Yo4Yo4Xo4Yo4Zo4Xo4[o4Yo4Yo4Uo4Yo4Yo4Yo4Yo4Yo4\o4Yo4\o4Yo4Yo4Yo4Yo
4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4]o4Yo4Yo4]o4Yo4Xo4Yo4Yo4Yo4Yo4Yo4Yo4Yo4Xo4Yo4Yo4^o4Yo4Yo4Yo
4Yo4Yo4Yo4_o4`o4Yo4Yo4ao4bo4co4do4do4eo4do4fo4go4ho4do4do4do4do4do4do4io4io4jo4ko4io4lo4io4mo4no
4io4oo4io4PP5io4QP5io4io4RP5io4SP5TP5UP5VP5VP5WP5XP5YP5WP5VP5VP5ZP5[P5\P5WP5]P5VP5^P5_P5`P5aP5WP
5WP5bP5cP5dP5VP5eP5fP5gP5hP5iP5jP5kP5lP5jP5mP5nP5oP5PQ5jP5jP5QQ5RQ5jP5jP5SQ5TQ5UQ5VQ5WQ5XQ5YQ5ZQ
5[Q5\Q5ZQ5ZQ5ZQ5ZQ5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5nQ5PR5QR5RR5SR5TR5UR
5VR5WR5XR5YR5ZR5[R5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS
5SS5US5VS5SS5WS5SS5XS5SS5YS5YS5YS5ZS5SS5[S5\S5SS5SS5SS5SS5SS5SS5SS5]S5]S5]S5]S5]S5]S5^S5_S5`S5aS
5bS5cS5dS5^S5^S5eS5fS5fS5gS5hS5gS5gS5gS5iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5RT5VT5WT5XT5RT5YT
5ZT5[T5[T5[T5[T5[T5\T5[T5]T5[T5^T5_T5`T5`T5aT5`T5`T5bT5`T5`T5`T5`T5cT5`T5dT5eT5fT5gT5hT5iT5jT5kT
5lT5mT5nT5oT5mT5mT5PU5PU5QU5mT5mT5mT5RU5SU5SU5TU5UU5VU5WU5XU5SU5YU5ZU5[U5SU5SU5SU5SU5SU5SU5\U5SU
5SU5]U5^U5SU5SU5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5hU5iU5hU5hU5jU5kU5lU5mU5nU5oU5PV5QV5RV5SV5TV5UV5VV
5WV5XV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5dV5eV5fV5gV5hV5iV5jV5kV5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW
5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5lW5mW5nW5mW5oW5PX5QX
5RX5SX5TX5UX5VX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY
5RY5SY5TY5UY5VY5WY5XY5YY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5dY5gY5hY5iY5jY5kY5lY5lY5mY5nY
5oY5PZ5PZ5QZ5QZ5QZ5QZ5QZ5QZ5QZ5RZ5SZ5TZ5TZ5UZ5VZ5VZ5WZ5XZ5YZ5XZ5ZZ5[Z5\Z5]Z5]Z5]Z5]Z5]Z5]Z5^Z5_Z
5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5hZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[
5^[5_[5`[5][5a[5b[5c[5c[5d[5e[5d[5d[5f[5g[5h[5i[5j[5k[5l[5m[5n[5o[5n[5P\5Q\5R\5S\5T\5U\5V\5W\5X\
5l[5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5h\5j\5k\5i\5l\5m\5n\5o\5P]5Q]5R]5S]5S]5T]
5U]5V]5W]5X]5Y]5Z]5Z]5X]5[]5\]5]]5^]5_]5]]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5g]5j]5k]5k]5l]5l]5l]5m]
5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5X^5Y^5X^5Z^5[^5\^5]^5[^5^^5_^5`^5`^5a^5b^5c^5c^5d^5e^5f^5g^5h^
5i^5j^5k^5l^5m^5j^5n^5o^5P_5P_5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5e_
5f_5g_5g_5h_5i_5j_5k_5k_5j_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5a`5b`
5c`5d`5d`5d`5e`5e`5e`5c`5f`5g`5h`5i`5j`5k`5k`5l`5m`5l`5l`5n`5o`5l`5l`5l`5l`5l`5Pa5Qa5Ra5Sa5Ta5Ua
5Va5Wa5Wa5Xa5Ya5Za5[a5\a5]a5^a5^a5_a5`a5^a5aa5ba5ca5ca5ca5da5ca5ea5ca5fa5fa5fa5fa5fa5ga5ea5ea5ha
5ha5ia5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Rb5Ub5Vb5Wb5Rb5Xb5Xb5Yb5Zb5Yb5[b5\b5]b5^b5_b5`b5`b5`b5`b
5`b5`b5`b5`b5ab5bb5cb5db5eb5db5fb5gb5hb5ib5jb5kb5kb5lb5mb5nb5ob5Pc5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Sc5Sc5Sc
5Tc5Wc5Uc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5`c5`c5ac5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5mc5oc5Pd5Pd
5Qd5Rd5Sd5Td5Ud5Ud5Vd5Wd5Ud5Ud5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5ld
5md5nd5od5Pe5Qe5Re5Se5Te5Te5Te5Ue5Ue5Ve5We5Xe5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5de5ee5ee5ee
5fe5fe5fe5ee5ee5ee5ge5he5ie5he5je5he5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f
5_f5`f5af5bf5`f5`f5`f5`f5`f5cf5cf5df5ef5`f5`f5ff5gf5gf5gf5gf5gf5hf5gf5if5jf5kf5lf5lf5mf5nf5of5Pg
5Qg5Pg5Rg5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5[g5_g5[g5`g5`g5[g5[g5ag5[g5bg5[g5cg5[g5dg5eg5fg5[g
5`g5[g5`g5gg5hg5[g5ig5[g5[g5jg5kg5lg5kg5mg5[g5ng5og5[g5[g5Ph5Qh5Rh5Sh5Th5Th5Uh5Vh5Wh5Wh5Xh5Yh5Zh
5Zh5[h5\h5]h5]h5^h5_h5`h5ah5bh5ch5dh5eh5fh5eh5eh5fh5fh5fh5gh5hh5ih5jh5kh5kh5lh5mh5nh5oh5Pi5Pi5oh
5oh5Qi5Ri5Si5Ti5Ui5Vi5Wi5Xi5Yi5Zi5[i5[i5[i5\i5\i5[i5]i5[i5[i5^i5_i5`i5`i5`i5ai5`i5bi5bi5bi5bi5ci
5bi5bi5di5di5ei5fi5gi5gi5hi5ii5hi5ji5ki5li5mi5ni5ni5oi5Pj5Qj5Rj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5\j
5]j5^j5_j5_j5_j5`j5aj5bj5cj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Rk5Sk5Tk5Uk5Vk5Vk5Vk5Wk
5Xk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5lk5mk5nk5nk5nk5nk5nk5ok5Pl5Ql
5Rl5Sl5Tl5Ul5Vl5Wl5Wl5Xl5Wl5Wl5Yl5Zl5Zl5[l5Zl5Zl5Zl5\l5]l5^l5_l5_l5`l5al5bl5cl5dl5dl5el5fl5fl5gl
5hl5il5jl5jl5jl5kl5ll5ml5nl5ol5Pm5Qm5Rm5Sm5Tm5Um5Um5Vm5Vm5Wm5Xm5Ym5Zm5Vm5[m5\m5]m5^m5_m5`m5am5am
5am5am5bm5cm5dm5em5em5em5fm5em5em5gm5hm5im5jm5im5km5lm5mm5mm5mm5nm5nm5om5Pn5Pn5Qn5Rn5Sn5Tn5Un5Un
5Un5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5_n5`n5an5bn5cn5dn5en5fn5gn5hn5in5jn5kn5in5in5in5in5in5ln5ln5mn
5in5in5in5nn5on5Po5on5Qo5Ro5on5So5To5Uo5Vo5Vo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5_o5`o5ao5bo5co5do5eo
5do5fo5go5ho5go5go5go5go5go5io5go5jo5ko5lo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6WP6XP6YP6ZP6[P6\P6]P6^P
6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6nP6nP6nP6nP6nP6nP6nP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ
6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6aQ6bQ6cQ6dQ6eQ6fQ6fQ6gQ6hQ6iQ6jQ6kQ6kQ6jQ6kQ6kQ6kQ6kQ6kQ6kQ6lQ
6mQ6nQ6oQ6PR6QR6RR6SR6SR6TR6UR6VR6WR6XR6YR6YR6ZR6YR6YR6YR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6eR6fR6gR
6hR6iR6jR6kR6lR6mR6nR6nR6oR6PS6QS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6^S6`S6^S6aS6^S6bS
6^S6^S6cS6dS6eS6fS6gS6hS6iS6jS6iS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6TT6TT6WT6XT6XT6YT6TT6TT6ZT
6ZT6ZT6TT6[T6\T6]T6^T6_T6`T6aT6aT6bT6cT6dT6eT6fT6gT6hT6iT6jT6jT6kT6lT6lT6mT6nT6oT6oT6PU6QU6RU6SU
6TU6UU6VU6WU6XU6YU6ZU6YU6YU6YU6YU6[U6YU6\U6YU6YU6YU6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6jU6kU
6lU6mU6nU6oU6PV6QV6RV6SV6TV6UV6UV6VV6UV6UV6WV6XV6YV6ZV6[V6UV6\V6]V6^V6_V6`V6`V6aV6_V6bV6aV6cV6aV
6aV6aV6dV6eV6eV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6PW6PW6PW6QW6PW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W
6\W6]W6^W6_W6`W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6jW6kW6lW6lW6lW6lW6lW6lW6lW6lW6lW6lW6lW6lW6mW6nW
6mW6oW6PX6QX6QX6RX6SX6SX6SX6TX6UX6UX6UX6VX6UX6WX6XX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6fX
6gX6hX6iX6jX6kX6lX6mX6mX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6VY6VY6WY6XY6XY6YY6ZY6[Y6\Y6]Y6\Y6^Y6]Y6]Y
6]Y6]Y6\Y6]Y6_Y6]Y6]Y6]Y6]Y6]Y6]Y6`Y6aY6bY6cY6dY6dY6eY6fY6gY6hY6iY6jY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ
6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6^Z6_Z6`Z6aZ6`Z6bZ6cZ6dZ6eZ6fZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6lZ6nZ
6oZ6nZ6nZ6nZ6nZ6nZ6P[6Q[6R[6R[6S[6T[6U[6T[6T[6V[6W[6X[6Y[6Y[6Y[6Z[6[[6[[6\[6][6^[6][6_[6`[6a[6a[
6a[6b[6c[6d[6e[6e[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6X\6X\6X\6Y\6Z\6[\
6\\6\\6]\6^\6_\6`\6a\6a\6a\6b\6c\6c\6d\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6e\6f\6g\
6h\6i\6j\6k\6l\6m\6n\6o\6P]6P]6Q]6R]6S]6T]6U]6V]6V]6W]6X]6Y]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6b]6c]6d]
6e]6e]6f]6g]6h]6i]6j]6k]6k]6k]6k]6k]6l]6k]6k]6k]6m]6n]6k]6k]6k]6k]6o]6k]6P^6k]6k]6Q^6R^6S^6T^6U^
6V^6W^6X^6Y^6Z^6[^6\^6[^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6Q_6R_6S_
6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6]_6^_6__6`_6a_6b_6c_6d_6e_6e_6f_6g_6h_6i_6j_6j_6k_6l_6m_6n_6o_6P`
6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6^`6^`6_`6``6``6``6a`6b`6c`6d`6e`6f`6g`6h`6i`6i`6j`6k`
6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6`a6aa6ba6ca6da6da6ea6fa6ga6fa
6fa6ga6fa6ga6ga6ha6ia6ja6ka6la6ma6na6oa6Pb6Pb6Qb6Rb6Sb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6Zb6[b6\b6]b6^b6_b
6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Yc6Zc6[c6\c
6]c6]c6^c6_c6`c6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6Zd
6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6nd6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe
6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Vf6Wf
6Xf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg
6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Uh6Vh
6Wh6Xh6Yh6Yh6Zh6[h6\h6]h6^h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti
6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6ci6di6ei6fi6gi6hi6ii6ji6ki6li6li6li6mi6mi6mi6ni6oi
6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6^j6_j6`j6aj6bj6bj6cj6dj6ej6fj6gj6hj6ij6ij6jj6kj6lj
6mj6nj6oj6Pk6Qk6Rk6Rk6Rk6Sk6Tk6Uk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6_k6`k6`k6ak6bk6ck6dk6ek6fk6gk6hk
6ik6jk6kk6lk6mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Vl6Vl6Wl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6al6bl6cl6dl6el
6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Sm6Sm6Sm6Tm6Um6Vm6Vm6Vm6Vm6Vm6Vm6Vm6Vm6Vm6Wm6Vm6Vm6Vm
6Vm6Vm6Xm6Xm6Ym6Xm6Xm6Zm6[m6\m6]m6^m6_m6_m6_m6`m6am6bm6bm6cm6dm6em6fm6gm6hm6im6jm6km6jm6km6km6km
6lm6mm6mm6mm6mm6mm6nm6nm6nm6om6Pn6Qn6Rn6Sn6Rn6Rn6Rn6Tn6Tn6Rn6Un6Un6Vn6Un6Un6Wn6Un6Xn6Xn6Xn6Xn6Xn
6Xn6Xn6Xn6Xn6Xn6Xn6Xn6Xn6Yn6Zn6[n6Zn6\n6]n6^n6_n6`n6an6bn6cn6dn6en6fn6gn6hn6in6jn6jn6jn6jn6jn6jn
6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6jn6kn6ln6mn6nn6nn6on6Po6Qo6Ro6So6To6Uo
6Uo6Vo6Wo6Vo6Xo6Vo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6ao6`o6`o6`o6`o6bo6bo6co6do6do6eo6eo6do6fo6go6ho6io
6jo6ko6ko6ko6lo6lo6lo6mo6no6oo6mo6mo6mo6mo6PP7mo6mo6mo6QP7RP7RP7SP7TP7UP7UP7VP7VP7WP7XP7YP7ZP7[P
7\P7\P7]P7^P7^P7^P7^P7_P7`P7aP7bP7cP7dP7eP7fP7gP7hP7iP7jP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7TQ7TQ
7UQ7VQ7UQ7WQ7XQ7YQ7ZQ7[Q7[Q7\Q7]Q7^Q7^Q7_Q7_Q7_Q7_Q7_Q7_Q7`Q7_Q7_Q7aQ7bQ7cQ7dQ7eQ7eQ7eQ7fQ7gQ7hQ
7hQ7iQ7jQ7kQ7lQ7jQ7mQ7nQ7nQ7nQ7nQ7oQ7PR7QR7RR7SR7SR7TR7UR7UR7VR7UR7WR7XR7YR7ZR7[R7\R7\R7\R7]R7]R
7^R7_R7_R7_R7`R7`R7_R7_R7aR7_R7_R7_R7_R7`R7_R7_R7_R7_R7_R7_R7_R7bR7cR7dR7eR7eR7eR7eR7fR7fR7fR7fR
7fR7fR7fR7fR7gR7fR7hR7iR7jR7kR7lR7lR7lR7mR7mR7nR7mR7oR7mR7PS7QS7mR7RS7mR7SS7TS7US7VS7WS7XS7YS7mR
7ZS7[S7[S7[S7[S7[S7\S7]S7]S7^S7_S7`S7aS7bS7cS7dS7eS7fS7gS7gS7gS7gS7gS7gS7gS7gS7hS7iS7jS7jS7jS7jS
7kS7jS7lS7mS7nS7oS7PT7QT7RT7ST7TT7UT7VT7WT7XT7YT7ZT7[T7\T7]T7^T7^T7_T7`T7`T7aT7aT7aT7aT7aT7aT7bT
7bT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7lT7lT7lT7mT7nT7nT7nT7nT7oT7PU7QU7RU7RU7RU7SU7TU7UU7UU7UU7VU
7WU7XU7YU7ZU7[U7\U7]U7^U7^U7_U7`U7_U7aU7aU7aU7aU7bU7cU7dU7dU7eU7fU7gU7hU7hU7hU7hU7iU7jU7kU7lU7lU
7lU7lU7lU7mU7nU7oU7PV7PV7QV7RV7SV7SV7SV7TV7UV7VV7WV7XV7YV7ZV7[V7\V7]V7^V7^V7_V7`V7aV7bV7cV7dV7dV
7dV7dV7eV7fV7fV7gV7hV7iV7iV7iV7iV7iV7iV7iV7iV7iV7jV7kV7jV7lV7mV7nV7nV7oV7PW7QW7RW7SW7TW7UW7UW7VW
7WW7VW7XW7YW7ZW7ZW7ZW7[W7\W7]W7^W7_W7`W7aW7bW7cW7cW7cW7dW7eW7fW7fW7fW7gW7hW7iW7jW7jW7kW7lW7mW7nW
7oW7PX7QX7RX7SX7SX7SX7SX7TX7RX7UX7VX7WX7WX7XX7YX7ZX7ZX7[X7ZX7\X7]X7\X7^X7_X7`X7aX7aX7aX7aX7aX7aX
7aX7aX7aX7bX7cX7dX7eX7fX7gX7hX7fX7iX7jX7kX7lX7mX7nX7oX7PY7PY7PY7QY7QY7RY7QY7SY7TY7UY7VY7WY7XY7YY
7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7bY7dY7eY7eY7fY7gY7hY7iY7jY7kY7lY7lY7lY7lY7mY7nY7oY7oY7oY7PZ7QZ7RZ
7SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7^Z7^Z7^Z7^Z7^Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7hZ7hZ7hZ7iZ7hZ
7hZ7hZ7hZ7jZ7kZ7kZ7kZ7kZ7lZ7kZ7kZ7kZ7mZ7nZ7oZ7P[7P[7Q[7R[7R[7S[7T[7U[7U[7V[7V[7W[7U[7V[7V[7V[7X[
7Y[7Z[7[[7\[7][7^[7_[7`[7_[7_[7a[7b[7c[7c[7d[7d[7d[7d[7e[7f[7f[7g[7h[7i[7j[7j[7k[7l[7l[7l[7l[7l[
7m[7m[7m[7m[7n[7o[7P\7P\7P\7Q\7R\7S\7T\7U\7V\7V\7W\7V\7X\7Y\7Z\7[\7\\7]\7^\7^\7_\7`\7^\7a\7b\7c\
7d\7d\7e\7d\7d\7f\7g\7h\7i\7j\7k\7l\7m\7m\7n\7n\7o\7o\7P]7Q]7R]7S]7T]7U]7V]7W]7X]7Y]7Z]7[]7[]7[]
7\]7]]7^]7_]7`]7a]7a]7b]7c]7c]7d]7e]7f]7f]7f]7f]7f]7f]7f]7f]7f]7f]7f]7g]7h]7i]7i]7j]7j]7j]7k]7l]
7m]7n]7o]7o]7o]7P^7Q^7R^7S^7T^7U^7V^7W^7X^7X^7Y^7Z^7Z^7Z^7Z^7Z^7Z^7[^7\^7]^7^^7^^7_^7`^7`^7a^7a^
7a^7a^7a^7b^7b^7b^7c^7d^7b^7e^7f^7g^7h^7i^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7R_7S_7T_7U_7V_7W_7X_7Y_7Z_
7[_7\_7]_7^_7__7__7`_7a_7b_7c_7c_7c_7d_7e_7f_7g_7g_7h_7i_7j_7k_7l_7m_7n_7n_7n_7n_7n_7n_7o_7P`7Q`
7R`7S`7T`7U`7V`7V`7V`7V`7W`7X`7Y`7Z`7[`7\`7]`7^`7_`7``7``7a`7b`7c`7c`7c`7d`7e`7f`7f`7g`7h`7i`7h`
7j`7k`7l`7m`7n`7o`7Pa7Qa7Ra7Sa7Ta7Ua7Ta7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7aa7ba7ca7da7ea7fa7fa7ga
7ha7ha7ia7ja7ja7ja7ka7la7ma7na7oa7Pb7Qb7Rb7Sb7Sb7Sb7Sb7Tb7Sb7Sb7Ub7Sb7Sb7Vb7Wb7Xb7Yb7Yb7Zb7[b7\b
7]b7^b7_b7_b7^b7^b7^b7^b7^b7`b7ab7bb7bb7cb7bb7bb7db7eb7fb7gb7hb7ib7ib7ib7jb7kb7lb7mb7nb7ob7Pc7Qc
7Rc7Sc7Sc7Sc7Sc7Sc7Sc7Sc7Tc7Sc7Sc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7]c7^c7]c7_c7`c7_c7_c7ac7bc7cc7dc7ec
7fc7gc7hc7hc7ic7jc7kc7kc7lc7lc7mc7nc7mc7oc7Pd7Pd7Pd7Qd7Rd7Sd7Td7Ud7Vd7Wd7Wd7Xd7Yd7Zd7[d7[d7\d7\d
7]d7^d7_d7_d7_d7_d7`d7`d7_d7_d7_d7_d7_d7_d7ad7bd7cd7dd7ed7ed7ed7ed7fd7fd7fd7fd7fd7fd7fd7fd7fd7gd
7hd7id7jd7kd7ld7ld7ld7ld7md7nd7od7Pe7Qe7Re7Re7Re7Se7Te7Re7Re7Re7Re7Re7Re7Ue7Ve7We7We7We7We7We7We
7Xe7We7We7We7Ye7Ze7[e7\e7\e7]e7^e7_e7`e7`e7`e7`e7`e7`e7`e7`e7`e7`e7`e7`e7`e7ae7be7ce7de7ee7fe7ge
7ge7ge7he7he7he7he7he7he7he7he7he7he7he7he7he7he7he7he7ie7ie7ie7ie7ie7ie7ie7ie7ie7je7ie7ie7ie7ie
7ie7ie7ie7ie7ie7ie7ie7ie7ie7ke7le7le7me7ne7ne7ne7ne7ne7ne7ne7ne7oe7oe7oe7Pf7Qf7Qf7Rf7Rf7Rf7Sf7Sf
7Tf7Uf7Vf7Vf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7_f7_f7`f7af7bf7cf7cf7df7ef7ff7ff7gf7hf7if7jf7kf7lf7mf7nf7nf
7nf7nf7nf7nf7of7Pg7Qg7Qg7Qg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7\g7]g7^g7_g7`g7`g7ag7ag7bg7cg7dg
7eg7fg7gg7hg7ig7jg7kg7lg7mg7ng7og7Ph7Qh7Rh7Sh7Th7Th7Uh7Vh7Wh7Xh7Xh7Yh7Zh7[h7\h7]h7^h7_h7_h7_h7_h
7_h7_h7_h7_h7`h7ah7bh7ch7dh7eh7fh7gh7hh7ih7ih7ih7jh7kh7lh7mh7nh7oh7Pi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi7Qi
7Ri7Si7Ti7Ui7Vi7Wi7Wi7Xi7Xi7Yi7Zi7Zi7Zi7[i7\i7\i7\i7]i7]i7]i7]i7]i7]i7]i7]i7]i7^i7_i7_i7_i7_i7_i
7`i7ai7ai7ai7ai7bi7ci7di7ei7fi7di7gi7hi7ii7ii7ii7ii7ii7ii7ii7ji7ki7li7li7mi7ni7oi7Pj7Pj7Qj7Qj7Rj
7Rj7Sj7Tj7Tj7Tj7Uj7Uj7Vj7Wj7Xj7Yj7Xj7Xj7Zj7Zj7Zj7[j7\j7]j7]j7]j7]j7]j7]j7]j7]j7^j7^j7_j7`j7aj7bj
7cj7dj7dj7ej7ej7ej7ej7fj7gj7hj7hj7hj7hj7hj7hj7hj7hj7hj7hj7hj7hj7hj7ij7ij7ij7ij7ij7ij7ij7ij7ij7ij
7ij7ij7jj7jj7jj7kj7kj7kj7lj7lj7mj7mj7mj7nj7oj7Pk7Qk7Qk7Rk7Rk7Sk7Tk7Uk7Vk7Wk7Xk7Yk7Zk7Zk7[k7\k7]k
7^k7_k7_k7_k7_k7_k7`k7ak7bk7ck7dk7dk7ek7fk7fk7fk7fk7fk7gk7gk7gk7gk7gk7gk7hk7ik7ik7jk7jk7jk7jk7ik
7ik7kk7lk7mk7nk7nk7nk7nk7ok7Pl7Ql7Pl7Rl7Rl7Rl7Sl7Sl7Tl7Ul7Vl7Wl7Xl7Yl7Zl7Zl7[l7\l7]l7^l7_l7`l7al
7al7al7al7al7bl7cl7cl7dl7el7fl7gl7gl7gl7gl7hl7il7il7il7il7jl7jl7kl7ll7ml7nl7ol7Pm7Pm7Qm7Rm7Sm7Tm
7Tm7Tm7Um7Um7Um7Vm7Wm7Vm7Xm7Xm7Xm7Ym7Ym7Ym7Ym7Ym7Ym7Ym7Zm7[m7\m7\m7]m7]m7]m7]m7]m7]m7^m7_m7`m7am
7bm7cm7dm7em7fm7gm7hm7im7jm7km7lm7jm7mm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Un7Vn7Wn7Wn7Wn7Xn7Yn7Zn7Zn7Zn7[n
7[n7\n7\n7]n7^n7_n7`n7`n7an7bn7cn7cn7cn7cn7cn7cn7dn7en7fn7fn7fn7gn7gn7gn7gn7gn7gn7hn7in7jn7kn7ln
7mn7nn7on7Po7Po7Po7Po7Qo7Ro7Ro7Ro7So7To7To7Uo7Vo7Wo7Xo7Yo7Zo7[o7[o7[o7[o7[o7[o7[o7[o7[o7\o7]o7^o
7_o7_o7`o7ao7ao7ao7bo7co7do7eo7fo7go7fo7fo7ho7fo7io7jo7ko7ko7ko7ko7ko7lo7mo7no7oo7PP8PP8PP8QP8QP
8RP8SP8TP8UP8VP8WP8XP8YP8ZP8ZP8[P8\P8\P8\P8]P8^P8^P8_P8`P8aP8bP8bP8cP8cP8cP8dP8eP8fP8gP8gP8hP8hP
8iP8iP8iP8iP8jP8kP8lP8mP8nP8nP8nP8nP8nP8nP8nP8oP8nP8oP8oP8oP8oP8oP8PQ8QQ8RQ8SQ8TQ8UQ8VQ8VQ8WQ8WQ
8XQ8YQ8YQ8YQ8ZQ8ZQ8ZQ8ZQ8ZQ8ZQ8ZQ8[Q8\Q8]Q8]Q8^Q8_Q8_Q8`Q8`Q8aQ8aQ8bQ8cQ8dQ8dQ8dQ8dQ8dQ8dQ8eQ8eQ
8fQ8gQ8hQ8iQ8jQ8jQ8jQ8kQ8kQ8kQ8lQ8kQ8kQ8kQ8mQ8mQ8mQ8nQ8mQ8oQ8PR8oQ8QR8RR8SR8SR8TR8SR8SR8SR8UR8VR
8WR8WR8WR8WR8WR8XR8YR8ZR8[R8\R8\R8\R8\R8]R8]R8]R8]R8]R8]R8]R8^R8_R8`R8]R8]R8aR8bR8cR8dR8dR8eR8fR
8fR8fR8gR8gR8gR8hR8iR8jR8jR8kR8kR8lR8mR8nR8oR8oR8oR8PS8QS8RS8SS8RS8RS8RS8RS8TS8TS8TS8US8VS8WS8WS
8WS8XS8YS8ZS8ZS8ZS8[S8XS8\S8\S8\S8\S8]S8]S8^S8]S8_S8]S8]S8]S8]S8`S8aS8bS8cS8dS8eS8eS8fS8eS8eS8eS
8gS8hS8hS8hS8hS8hS8hS8hS8iS8jS8jS8kS8lS8lS8mS8nS8oS8oS8PT8QT8QT8RT8ST8TT8UT8UT8VT8WT8XT8YT8ZT8VT
8[T8\T8]T8^T8^T8_T8`T8`T8`T8`T8`T8`T8`T8aT8`T8`T8bT8bT8bT8`T8`T8`T8`T8`T8`T8`T8`T8`T8cT8`T8`T8`T
8`T8`T8dT8eT8eT8eT8eT8fT8gT8hT8iT8jT8kT8lT8mT8mT8nT8oT8PU8QU8RU8SU8TU8TU8TU8UU8VU8WU8XU8XU8TU8TU
8TU8TU8YU8ZU8ZU8[U8\U8]U8^U8^U8_U8`U8aU8aU8aU8aU8bU8bU8bU8bU8bU8bU8bU8bU8cU8cU8dU8eU8fU8fU8fU8gU
8gU8hU8iU8jU8kU8jU8lU8mU8mU8lU8nU8oU8PV8QV8RV8RV8RV8RV8SV8TV8UV8UV8VV8WV8XV8YV8ZV8ZV8[V8\V8\V8]V
8\V8^V8^V8^V8_V8`V8aV8bV8cV8cV8bV8bV8dV8eV8eV8fV8gV8hV8iV8jV8kV8lV8mV8nV8nV8oV8PW8PW8QW8RW8SW8TW
8UW8VW8WW8XW8YW8YW8ZW8[W8\W8]W8^W8_W8`W8aW8bW8cW8dW8dW8dW8dW8dW8eW8fW8gW8hW8iW8jW8kW8lW8lW8mW8nW
8oW8PX8PX8QX8RX8SX8TX8UX8VX8WX8XX8YX8ZX8[X8\X8\X8]X8^X8_X8`X8aX8bX8cX8dX8eX8fX8gX8hX8hX8iX8jX8jX
8jX8jX8jX8kX8kX8lX8lX8kX8kX8mX8mX8nX8nX8nX8nX8nX8nX8oX8nX8oX8nX8PY8PY8QY8RY8SY8TY8TY8UY8VY8VY8WY
8XY8YY8ZY8[Y8\Y8]Y8^Y8_Y8_Y8_Y8_Y8_Y8_Y8_Y8`Y8aY8bY8bY8cY8dY8eY8fY8gY8hY8iY8jY8jY8kY8lY8lY8lY8mY
8mY8nY8oY8PZ8QZ8RZ8RZ8SZ8TZ8TZ8UZ8VZ8VZ8WZ8WZ8WZ8XZ8XZ8YZ8ZZ8ZZ8ZZ8ZZ8[Z8[Z8\Z8]Z8]Z8]Z8^Z8^Z8_Z
8`Z8aZ8bZ8bZ8bZ8bZ8bZ8bZ8bZ8cZ8cZ8dZ8dZ8dZ8dZ8dZ8dZ8eZ8eZ8eZ8fZ8fZ8gZ8hZ8iZ8hZ8jZ8kZ8lZ8lZ8mZ8nZ
8nZ8oZ8P[8P[8Q[8Q[8R[8S[8T[8U[8V[8W[8X[8Y[8Z[8[[8\[8][8][8^[8_[8`[8`[8`[8a[8a[8a[8b[8c[8d[8d[8d[
8d[8d[8d[8d[8d[8e[8f[8e[8g[8g[8g[8h[8i[8j[8k[8i[8l[8l[8m[8n[8o[8P\8Q\8R\8S\8T\8T\8T\8U\8V\8W\8W\
8W\8W\8X\8Y\8Z\8[\8\\8]\8]\8]\8]\8^\8_\8`\8a\8b\8b\8c\8d\8c\8c\8e\8e\8f\8g\8g\8h\8i\8j\8j\8k\8l\
8l\8l\8m\8m\8n\8o\8o\8P]8P]8P]8P]8P]8P]8P]8Q]8R]8R]8S]8S]8T]8T]8T]8T]8T]8U]8V]8W]8V]8V]8V]8X]8X]
8Y]8Z]8Z]8[]8\]8]]8^]8^]8^]8_]8_]8`]8a]8b]8b]8c]8c]8c]8d]8e]8f]8g]8h]8i]8j]8j]8k]8l]8m]8m]8n]8n]
8n]8o]8P^8Q^8R^8S^8T^8U^8U^8V^8V^8V^8V^8V^8W^8X^8X^8Y^8Z^8[^8[^8[^8[^8\^8]^8^^8_^8`^8a^8a^8b^8b^
8c^8d^8e^8f^8g^8h^8i^8i^8i^8j^8k^8k^8l^8l^8l^8l^8l^8l^8l^8l^8l^8l^8l^8l^8l^8m^8n^8o^8P_8P_8Q_8R_
8U^j60Y9Z<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K
<=JJP621J:5F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A700=C298C21Ib43>M
J7D933272<=W1K33K69;4X15748JX4<Q3c2;Q1W172295527:2627314232641116450373Z1^P126Ak112P43=E;:5526?O
4B1612C;8>65\51;?C79<<>>96340812M6g1f4F:=M9BW1MU4Mh3^1_3l4c1N`<W3U4m1S8Ca`5Q2]15Q2E8\1c1;CP23OXY
2IKk1V1e9l;9A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK
<=JJP621J:5KU2@V1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298C21Ib43>MJ7D972
7?=W1K33C769;4X15748JX4^3GW2Q1F2=72295527:262731423264111645037^1X9W37c2\9Ij626Ak112`3?32:Q11855
26?O4B1612C;8>65\51;e1<<>>963408133H6g1f4F:=;A26j1Ma2IIMNi2^1R7Y1V1<N8Kh1`1I<>R3`6S3=Cm1d2^5@X>h
V1`c1Sh1j?W3k2V:`1TI\48912Q:S1S<2d]10U_1[_1k1U2GK502T2m?W3R=Y^1W1l>Y26Q7c7Z1<c25O0=1Z7e1S12lQ8fD
3kQ16h\62Xf8:c1j4I8c1hV1R2^1RP2c^1e:0fHc1KS3`Q17<d1>Q19S43Jl62o4V35d1m91b1Z1R194?20_1EB[1j12]2C]
22d1e5=X111Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f43`HFb@a70b<a2Z5<V29U13W81Z1^=j:m2j2JY22b3o6f3C2l3[2g
c53N=X15]1n1^2]=m8A12R`1j8C2l3[2gc53N=X15]1n1^2]=m8A12R`1j81[62[6Rj7h3e5333^1X1o3`3^3R5G;U7F2f2V
14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X11X1`302[67S2S8Y4Z1W2f1k1
X6^7DAl7Q6E9i1<;Y:V3LZ13d1Eh1j5^1e55h1FkBm1Q1`3k9h2;=??Q1T8d2U181P^61Y61Z]3L0@_4g1DlT1m5U;]20?m6
S3[P1Y]1Q>\OhD;@0d51d2l:a@aA^;?0]7^1][3ZAb1U5b<\F]?T8i>oJm>F>0]60N7nm3_j1__1h7T>a6Y3h<8@0W5U10^:
ISi3gFQ5L[HXJVe1d4S88?0P7<c7kT1Je8S9hT1fC2]T1a5Tf3260fn1b60Vf1`Z4g10S1e38009n1a<7^7c1g58e6121l2S
2\=l2a1V4e4f4]c116W2R4h3V8X6f23gY1X1b6Q7b?g4T3]3n3P6c1_1Z1ZDg2P49m1X1D0U1mGV1M=d64V<oZ1=SH\6`9n>
^BZm1\c1R8R5E0n1f>Q2`7]1XV1MVZ1j49m?c8UT2Y2d?b5_IYDR8R530PQ7\c160ia2Qi1oP2]X23U10\600N=Y=1fi1Ua3
l>2S:kT12k1i4D^2a2j422639D501U3X1j4_1>6T1l10C[6=b3k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6a1m5cD^1^3_5P2`2
R4HV1Q1f6R?R3Z;1P1RC[3Ec62>Q7h:Z=l8\8Y2k1S6k4d76c3d2f10W1h3n1=b3YE_16P1HQ6Z1]6]2U6S31m1S7_3>d6VD
f2c<e2W3Gh6`2R4o1T3j5g?d37V1VGh7Y72>Q7<3SCHl9e2^GZ;m2L0@h1Y4m:dHZ7l;S9l3kP1kCcEJ9Cd:=V3n1g120jLP
:PIS_1e470]7_\1\f5Ub1MX1Z40e5g1e1702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]1
05m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1
j3R1W1T23S3=46MW15dA9k715n1Z11k2V3j1U12o1_4Q2@0i1e@3l2U6[7ei2R<gV2\AY9o9RP1R8MX10IV4c2n:T3=P\1]4
S6Z7g?X<V5`1]>>P5o8R`1R42l2CY1]<P8k8LQ3i1W1n2Y3X9OZ2ZAZ1a5m100Lh2R1DONX6f4Y6b2<P4R12\2U7f^1^:hK0
O`4Y77W;_18^2f13Y1U=b15a15k11V1m3U9R1Ge1c3Q:R6[9h5j1U>c6e25Z4<\@=c6X10EZ410Y2[19l1X6Z2e41<W1X2\2
Y;14T?1`;R7j5k7R>nL_2k1X8`3X2ad1S3\2Y3T5i2hm1_10@>i2O80:[>g3b3^2U46Y1e614m5U4e9R2V5R5P22Tc1e40[1
Z?bHR4P4;hFX5[70W7Y:k5P4a1_Mm2f9?0h1oCU5Dc1\X5hCb7bE]A_Bn1O9V10Ll2X11X2U;AT6V6Y12\2R1b5121Th2d2W
?2a=[53>Q1h48g1[1BcIaR14a9V1WNI0Z2g21kP1P4121aX1n@h>Y5hY1h63_4FG1Q6lS1dn1X5B80^7Vk1X_6Q201\830TT
8[H90^6aR7SEXIc4<1X3@0U1mGV1MR74V<WCVA`6=SH\6nZ1]Y1>0n1f>Q2`7l@iF2J3n[1X3d]2dP340ia2S:m_3Z10h44V
20R4[\2n9cf1d?S;2V1kMTH7BB2T2@>a14[4T7U6164;XA]2@416Q1859:X10i3X1`1Ib3g?j4g3m1U1j1f114\:e8i4<:V?
W2mY1e?^3YL8X1>>[4c1Y;g?hDmIJ_Ci2B>0P5\2ei1_^1f>RU1Z3UIR?Pa1V?S5i3:0P5\2b3Yc3RU1c[1dP1bOm8;0RS1T
R1cU2_H[T1^g1]D;0150k9aBV^5eO20^m8T10V1b2X1009T1I\8f<a3GX26\5X1121mV1QS1U3PJ[3S9S7e8AY7m;oEX7k7h
:aR1@0`2SL0[l1\Ee2U9I8Ch]2\<h8fMhMD0k1V30gKU914Fkl2om2XHW2PDU4S3958i230k7W\890WNlX2jZ3T9kh12\8j4
<0i3V1mI2aR4U<Yk13jL`K6I0:^3X1`1`Hl:14_JQ:mLT8j<RBUDi1m4n3dY1a9d94hX1R920b2W10]7i;R6[2oCCo9V@15^
>jGY=i3132FKQ6k>Z9WS1g;Y1R8V5GoBl4\=ITEL?OT3620PQ7:0\600TEim5Pf13[1a;e40DX3R1C1f16^1GT1Q4\7Z1h5o
7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7Og4j1S438J43>32:AW2:14DC27;M
8V15R1B8V2l4?L4<;11122EBNg3[6272S83U25n1DS3n5=e2Ib4g1;A94R:^4JM=g2o5:15n1T151X5Z29U12h4KHh1?31W=
=31e=gf2;1e3a9=UZ4_1a5:jR1e1Rf281e3o9UZ4_1l5jR1e1;1e3W3Y6=md2We1_1l5jR1e1T11l4Z6o1=`Z4hJ2V1lDSQ1
7BEi1:@>a14[4Q=816@fC@416Q1859:61W==V@no1aQ1K1e3AX1GM0o5=UZ4_1l5oP1j1e1PW1f3U251=i1RP16d5?;51W==
o4ef5>1>V3a9=ca3P2`F_1l5jR1e1[2[^1>1e3`3^6UZ4_1l5jR1e1c3S8YR1`1eT1P11m1g1`30]6n2Q2`5o1l@jEN2J[_1
_<RI_1l5oP1j1e1g;]A`<\3?i1iHT=[7>1[39R1DW8UZ4_1b4Y1jR1e1en1Q2_11[2Y1V1Z6]2a=VT10aMf7PT1Q?:T1l5_7
V<2V1i=e1`V17BET2@>a14[4l1];16@fC@416Q1859:d617\30Y10;MG9FS3^1N`1?n>5:a264f1404^1:6:406X1F4D1562
71=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I305En1C4H315_98f6_3a2:8h2_152Q2e121057Q1HS1
313109S10h1N73o11;:B@<2o3F]126O2Q4^2j2T12V1K93o1c80j1e1Dn25d32Q202k208=KY44S12119861CT1NQ1P1^138
<253Y1T1>=_11f1C\1239P4EU5_;g1j5Q61P6]51<d8j21BR3Z18l156`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2
`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;Y9k6S3]5a4e1l3k7N^4\<R<k5X4S7?NP9W3X2?Q4:\3
Q2DX31Fn2Z107l104e1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1_3S1a38^Dg2h4R2P3Q2h893e21Z1R3j26O
01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3R7c3k;f1S3\1e1R1g2m3j4o2Fj5;Q1X1R9S;68\>W1T6R8\2o1Y5l6\21Q1c2Z107o
12a2g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:8J?m2U=@V3R7_5GQ1Cc3R3S4h1\;a4S=Z4X=Q2d63i2
k11P1>5U3P;@3HV1Y61CQ36R10B1f16^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2
gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1S4343B743462321123;5?OG:14DC27234M82S15R1@18
V2a2Od104L4<641112000=243:R1Q2>V1i6N1m2o7CDS3P4m1=O_24c3m2A9CAG\=<GU981122MP1W121g1b10OLZ29U12_1
[4Z2b11Gm2Z10U24X6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R1`4U=]2d2f>j1e12`3o8b4e40n2X:]:j1SEW1<T=P9a112
T1]220Ni1:0X6=P33N_2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:_>P4Y@e1c3BjU17a9SP1Q2f1[21Eo2Z107m14
e13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2]1U3m4@i4@[2W2S2m3B2Oc3h2V63X;a4
T;k5\>[1U7c1U=k6V1Q21DP3Z18o12[1=M`3b3Z2T5EAX2\2XV1R7h44h8[8e5h1VK[4j3]4`3I^1@_18X5:U7n2P:?P3Q:9
Ge1R8`5j:=e3S=gBb73i2m1CK17R4]7<_11R1b2[1>e15X6X67P4i:n614l2S2\=l2o4Uj1Q:P?_18c5XNe2k1e1c38X1b6Q
7kFM\3[1R>YAGT5DK_6C`11d1P2Z100Y2]2T1f19DZ5`4E]11m1m16_5e614[?f;XW2W;;S1o23^1Y1S1l;4b10^3[3U=e1P
3Bo8lP1PLN1OQ4U8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3hAV:i5f2c4h3iLn^1Y11X2\1Z1U21\6j3]d1BYa2;S14R1Q1_
21P18f1=V3?Y30ZIe1c3aBm1g1Q2o5m2j4d49l:m3VGV11X1\21^1o1P6=o5]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2i3g2_1
<k3259c3o8e1c3WW2`8`11U1_23W1>e122X6S2f<a3GX2c5X114mV1WV1PJ\6;S1l5[F^<e1c3S8K]>k7o9S1O;P=b73a4^2
Y46T60:^11Nf2Z107f7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7R8e2_1l5b3o>P4V<e1d=K[70`2?c3^1ZCa1l7`Hd2D1`2o2T
8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6lT2^EVj1g11Hn5<1<Q6l4b3`3c3@]>m5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3WNa2
e4Y24j42l2CY1]<[1@g3R28S:g8Y3X:d2g9[3Z6Y11Ki2[19P2X6l4AT6f2_3Y1_1R2b514Th2^E_1l5e2d2Ia3h8R>W2e1d
4[4Z4i8nC4`5lHb:M1S21e3e200H22X6Y2`A]Bb4?2S62g@PQ1P=d2i3VC_1l5_7e9U>2[3=8E43_:S;Ae\1U13MQ16B55_1
404:<94;=;2>5Go7o2F@3P11e3Z1d8QP1f6[g1a1PT1]6_1l5e<Q@8X2`3L12C]4Y7Km5f1Y1d7[2R:hKMc51S1a2G8007S1
l2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY
536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5g:1P9g13?k1@5<e101IKDn2`61M\128Q1]1V5<>J3
`1l2=^1a4R4h1P3j61[9Y2a5j5_5f2m20HP51]211f21e1Z3Bb104U211f1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BB
c1GEh3_4X4a2c4h:U1eHJJ`:R2o2Fj5`<o6\3?@;MBf2X1i63c12A18j3W14W1@4N7f2S1k;44V48?^21f1n1N2A6h1[6b9`
Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1TDh3GFN\9n2Y3T1Z5j1=S4[FRA3o1I5e1404:9294;=_21^61T17
[2929?4D1Q5P23^6PCY914FWLaU1?XR3YR1OeP1o55:c11e3Z10Z2X6c5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R1
0o2a245Z18X<i1Oh2Z?e1c3o8a9UDSAZ:f3_5Z4h41`53a104e1702b2c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;
i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>713
1KY4_1k5@Aa2l3S5P5o1m4W1T23S3=46MJ<22:M=a;[49k715^1?W121k2`1e1j1U12_1?`4P2V41g2M3N82c10A0`1f2P2U
1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\8F2J401]1_5\3jB_2g3S10023[5A148c15_1l5Y6b2d4180AZ1I
k71J164<a3GW4A@0A0b3Y7o3l4FJX1I\21154[1M1999a8K9m2_3e6d1c=T15f6h6>73X7]11O00<1e3o9e[1_n2_1a5:jR1
e1c3Yg2d41Y3:0X11;j5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50
>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241gJe1i3d32Q202JQ28396D^2Z2H211986E9JNR2AS2
Y1i32]1Cm1=1e3o9j3bAgd3_1l5S7fKe1kI`@;1e3a9=l4Te3S@_1l5jR1e1d11e3Z1[10NV3\2Dl>hLm:U@^L1eMT9_1o23
a1K:c1VQ1e1a=c8a3QBiA1P5C\5192:FZ1F082^1i:2;HD3M1e3f20W7VBV3^Fe550gd1VN\5;S1o23h28aR1e1c3]Gi]172
\2U2A1e3o31m5h_1\j2_1Q2j3OjQ1e1dW1T9kKP<K1e3Z10n7Do;T4U9o214fKla2;S1o2l28l<R5a4o;Q1CP3f\2G1e3c1[
8d?Y;Pm2_12Y1k3\;_1l5Z110X?OZ9b2U5e181h7l5_a2k\4\2jX1_3R11l4Z6]2Rb3]HhJ2V1ob1P37BET2@>a14[4Z=16@
fC@416Q1859:D1e3Y1\2X6_`3eI_1h1V1l2nP1k1e1WK^>k5dH?1?1e3`3^6UZ4_1a5:jR1e1]_10XI1b<M1e33V107[8ZL1
4mBX20P3iU2U=Z2_1]2Aa2:[6^Le1c3nHT;`b181V7^6b@oU3X7kl2h`1N1V2^1f20H\3Q3b8Q7W;T\3S3_1l5\M]5e1SHa6
R8X7M1m6P@b5U1l4\6h112b3[1T25[3GT2P33NJi8d72O\3\214a9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1T?a<e1]4T9X
<V3T83bQ1Y2b1\91R8C1e3Z1m17^6^>[1Zj3_1l5W;U1\Fe1ST2T@o5h2P11e3f20K27n51UZ4_1[4`1YO\1<>W1e1i[1RAT
73j1R1U1AGS1><h<91e3Z1d8UZ4_1l5jR1e1P41?d4c10A0`1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9
W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5A?c1Y5T1h105V6i12a418BZ1e8N>2`5i3@0BZ2k4e3l8FJR27V2
721Y21CR2S5d1]<d2h2R6h65f6h6>;X7_20S11Q52m1b6W@U1Q:J14Q;n1^=Q:RU1Y;`1VOk8l8_>nFX3g?X3T4R3Na1R6XD
T6Fb8:1g3m9gU3aj13Q79WZ2S421e=]21V1U6U3R3Z>X4g28?Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY
3:\11b3i1bB\1e1]3>92]70]5c1@<fBV3o3X11;6S8V3?h1^3_7?@F`1Q4T6MV40@11i3>Z9R>nS1f<SR1bd2[=Y?`5^<VV1
171`4\2[3[3gn1T[6R11l4e2d3]2`Z4hJ2V1Pf17BET2@>a14[4e<D16@fC@416Q1859:91Q5c8ZL14al3Q2S5?1e3Q19U8=
ZL14c]3_1l5jR1e1jH?1j1R32d8nk2SEQ9GWm2f5U\1^43n2@1i3W1c8cAb8S214kj2m1Z4j<aIUY1i6d11e3Y1<o1G`5h@T
2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3VMk1e1i5]EQ;\3c9n2h4g1`1o1b6a4Z2b50H`11e3Z10Y100K[6n
C2o2e4B14gFIl4Ta2_1l5YC5W98Q5GFJ3bEBQ7mV1i2k140V14;=;_1o:W1L@1e3Z1d8__1c1E^6no1mA_1o2a2:jR1e1;1Q
5Q2a6QL814Y\2hb2VU141`5T8Yd3h11e3`304U23f1W2ea1m9f9U5iBR2Y2TDl9h8b1_1e2V3j1T<Y395\5c;JE4c<R1c2j5
c=m3]50<n;\1l1F_6S2n4>W2n92X28U2B1Y:S37b[4@j3@l1R=i1Oh2^EgAl6d1TNW717\30Q162512MEV4]2`1?U6d835:a
264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN
8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23131:0S1OQ1Q31FBMR4f1=241O2V1j2Y5T12V1K93o1_:e1DT3d3
2Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8E2534T1T1>=_11522Z1C\1239n1k;gP11[4k1;1e3W3g6V5jFS^3_1l5j
R1e1J1P5V24i1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jAdO\GmJ?dX1O1e33N8;W8c?T7a514^GPZ1f7\T1;S1[1`48WBY@e1
0ZX1Dn4R;[NQ661e=oi3a]3h80:1e=lY2ao4b21[8SEd25\71T3@<:6108;E1l2U2]2T7247?2_11>FY220?[27c2o240412
312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C
5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDd57O]3Ji4`1Y1U1Ib41g13?AY1@Be1015CKDT3Y13T4IM
\128Q111i3S2B<>:81436NQ1R22=N3;d8S2h1g72P3_<1c1e2e1W6:_5@0H1V3G5I@n111W11e3j1T8`@XF0X17I1ZQ1i4o3
=T:X;U1MW3`K_1l5jR1e1[2h;PCDj4Y=e1l3j1MS3P@6g=:1e=Q3j1`7l29mY3S2_P241e=[l7_><1Y5[8^;U4YKl>lT3`4Y
7L`R2;1e3Z18[8Z@ji3_1l5jR1e1:1e3o9UZ4_1l5jR1e1gX21B1e3o9j]3b>g=_1a5:jR1e1fY1Z4[1a;Z2\H4?1[1Y<l3n
m2c7]5b1UX1jZ1V1_Cb5a3Q7:1`5\1g6PA1n:kj3XW1l_1Z11i2m14a1h4]2`Z4hJ2V1Pf17BET2@>a14[4k92:P316@T=1?
o5@416@@859:O1c1\38k1c1k4_HU8`;a5R7Y>j8nc2k6^38n1RHe:T<[G11Z7W2_1\7Jn2<1e3o9V5S:jj3_1l5jR1e1P9o<
V2171[33R14Q2S4]2ZL14KeW1]CY<aMg7:0S1n3m18R2l6]5e1Y32V1i=e1jR1e37BEf12:@>a141Y4X8S10c1X2165:<YC6
9416Q185918D1e3[1c8RCU6Q314XGW:Yc1hH_1l5ZQ1_1e1bY1eZ1m51d30Z1;MHS4]2`1?GV>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q
2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S1211986ET1@=Q1P1b1E253Y1T1>=
_11f1C\1239Q5g4^2g80`IQ2KDS11l4Ca1T4]2`Z4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q18571:a21g2B]30S2g4U1mE
]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S10023[5A?c1l=b2;X418m1aCQ<l8FJR2^274Y21C]92m304k6X1c
4g2W5R<h6F02X7_2V21i2J0Q14Bh1n3]2`1hd1Ad]2e121057Z3:T1l5`1m9W82V1i=e1m<m7l4o3Z5a2J7BET2@>a14]19I
i1l:4X216@QAd2@4163M859:^2DT11g48S2`6i3f5W9aEV78^:c<c7S510dP2T1Im3oA^1:>P3e3\=oC0>SJl2lCV21=1e3Q
1m8fX1^Q3_1l5jR1e1i7jCf;l61g2L0Q16182Ml4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
23131:T1o2S21;:BMR4T2241O2Q4Y5T12V1K93o1_:e1Dn25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0E2531W1
T1>=_1152]1C\1239m]1D1a21e33N8f10S2g4U1mE]1\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5
l8Do318m1c2i7a8AS1m:l8FJX1I2[274Y21Ck850[DQAh6Z3h4_291Q5n6d1TCU914ic3c41d30X1=j5]2`1e6n8:a264n54
E0200111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T
1S51;:BMR4T2241gJQ1Ci3d32Q202JQ28396D^2S3211986E9JN:g1AS2Y1i32]1Cm1j<k:V=d?V1i21e33NP284e1g4U1Q@
2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S10023[5A?c15;S1l5l8d418m1SAk1AS10l:l8FJHY12[274Y21Cn7
[4\31=Z3c8YBn1i4Q2f2Z3_223f51d3g13I5B2P4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K
93o1j<T3d32Q202l28=KY44S12119526ET1NQ1J5Y188<253Y1S10>=_11f1C\1239Q5n6o3b8=LY2^3W?W10\11T3@<Dm8W
8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5jR1e1f310Y13n4h31k3aCe5SBTF0H1<1e3o9]R4g7_1l5jR1e1c3cQ13D119Y3
N2m8]2dS1Yo2h4_14g5mOl2e1\9:U;M1e3Z1[10K[6P4]:1c@Z4hW1ln1_1l5SQ1>W1e1QT23j1f23GS1><X11e3V1Z6]2UZ
4:T1l5fC2V1i=e1XJW<7BET2@>a141Y4Z=16@fC@416Q1859:Q61d3W13;Ml4]2`1?c;Z35:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fAj<8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S12116286ET1NQ1P1?30ME253Y1T1>57_11f1C\1239J7BET2@>a
14[4Z=16@fC@416Q1859:W11d42Ch1d4k1YF\MeE;^6T3Y1k6f=hA`5S1^421k5k;XASFn3f3RBf1OU;e;d8Y;Y1V2<Y1m61
2a30N;;2JJA_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17
<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_152X1H3a121057n23131:T1W1g13o11;:B@<2o3T226O2X2h1Y5T12
V1K93o1e4i5e1Dn25d32j1602k208395E@^1Y24S1211986ET1NQ1P1b1E253H@T1>=_11f1C\1239f3]7<h1Z9X3n<1e1l5
1;g1S6b11Y1]3X219@g5^2k5=Y1k?MjHo<lP1W1U>QEj=nZ1NU:P4Z;Z6`5Z6j2Y111\3T5dA311T1>2R16F149\3551g4m8
Yg7W;91e3o9UZ4_1l5OjQ1e161Q5c8ZL14E1MS4c8f3ZGX114VIc@_CU@Q@c9l5TU1VAT3i8S<H1]1W2Z10n7Dd?[3Y914Kj
Jla2_1FW3F5P1OjQ1e1^612a305:<38;MEV4Hd1`1?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O
015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FB
MR4T226O2c1]2Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S12115386ET1NQ1P1b1E253Y1T1>=_11f1C\1239n5`5@n@Jh
8n7n3>:`12J1Y2[13W1c8ZL14aX1n@h>Y5oO;S1l5[2l6c4_29SBe1\c2k6U21e3R17\1A746n1R4e3oW1M2b6a>_2S\1EW;
n2g6]2b1_1j1Q4U7dKe1e:@2S:^5X2=`7b23W51=j1\;?LQ18c4>CY9Aa4S44D_1>6BAl15c10591e3`3^6UZ4_1l5jR1e1T
11d30Q18>b1T4]2`1Ze1d]2e121057Z3_1l5`1YQ1e1m<m7l4o3Z5a2[\1U201P5U3D1e33W1c8VJS214c]3;S1o2l2]1^<c
4Y@e1c391e3Q1m8UZ4_1l5jR1e1@1e3R7i22UZ4_1F64k2Z10AjR1e1K1e3Z1?OEW66[Eid3_1l5Q4hNe1l3iU1Z4O;iA_7o
6o4U1:h6;1e3Z1V7]1UZ4_1a5:jR1e1@1Q2Gf2a13^6j\1Vf5Q21hOL^4Q2LB1e3o9T5U9hk1QP2_1l5jR1e1d6aJV@e7]5Y
3ZBI1g4g1U7e8Z6a;nNhLh4fS2R;aJ_2l<eITE16^11Z1b1f:<?1i3W1P23i5DZL14Zn2d?Y7fo1[Z1W11g44e2d3]2jV3eS
1hJ2V1Pf17BEH[1@>a14[4Z=16@]=V4Z1F@416Q1859:41e=ZP1c2;1e3o9UZ4_1l5jR1e1g7P7X=X11l4Z6Ak1[h2VGmJhJ
2V1Pb1o37BEi1:@>a141Y4Q;X216@fC@4163M859::1e=Zo1X=g7m4bU3i9o2hQ291e3o9bl1b]2_1l5jR1e1T11e3Z1X2l1
^4PZ1^V2m;g=_1o2a2:c1QN\2Ge1]15o1aIk@iDU13Y4;152V15d9^1@1e33W1W5[3ZL14c]3;S1l58aR1e191e3o9UZ4_1l
5jR1e1c3:1e3c6[3UZ4_1a5:jR1e131e=kV7:1V7P6=h?`Og8mf1^P3PU131W==:1e=Q]3Tf2hLb4_>dE^1k1G1e3o9b:VN[
DcP11Z2nY1\12X4c1f?OSBe1c<a9a4o<]CH1e3\9Bc@i<XDb3_3ma1nH^6_1b23U3jR1e1dD\7]JY2iIW291m2g:PA^]1S1e
2RR2ii191e3o9fV1^S3_1l5jR1e1W21g44W2R4]2l7mGV30X5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2b<2V1
PR1i<b2b471@8<T2@>a14k3?X9Q416@fC@416Q1859:=1i2Kh2V7UZ4_1l5jR1e1cW1oT11a119b4U2T4]2k5lG1[W2YAoCi
Hn12V1[Y1d<7BER211>>a14[4]5l716@Q@6]301=416Q18571:C1e3Z18[8h;e21dk3_1X4c1l=i1Oh2Z?e1c<c81d30Q16=
MN2j3]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3
T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45Ec1:C4E2315_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S5
1FBMg3:a12?241O2Q4Y5T12V1K93o1P7f2GFE43Dj18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>=
_1152]1C\12317P4Z4246L4>^3T?DF3W2Ag13404Q1419^91\1\2Lk1U119b4P2Y4]2`Z4hJ2V1Pf17BET2@>a14[4`2V1d5
m316@fC@416Q1859:k41d30X11;X2a3]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2
f53DW1i4c7Z4h=8I45d2CVE2a2CCd3528h1e1210524Z3:T1d34K391FBMR4S1P1241[3XDZ1g1e1i3d32Q202JQ28396D^2
T1n1211986E9JNR2AS2Y1Z3>2]1Cm1n1T9iK1b7M1e3Q1X2d6oAUG1jR1mNgC\;_1l5]<\Fe1dOg1V:]660nQ11T1Fh1X2i2
1h4o10S2g4U1mE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@d418m1
aCZ7f4o3l4FJX1IV1W174Y21Ck86NU=XGh6>;X7]11O\11e3V1Z6]2bj2m7m?fG:T1l5fC2V1i=e1l7U5]I7BET2@>a14[4X
8Q516@fC@416Q1859:T31g4Ij1E339]14R2:<B_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4
a7V1?=AT1N]1W1\30^J[1I?^4_18b:U2k46[2X2U2R4;Z;m1V162V1j1m1i1k1Jd4i5d2`1`1d7S41@^159l6d51d30f1Ml4
]2`1?n>5:7Y264f1404^1:6:406S130F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En
1C4H315a3m5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S121
1986ET1NQ1P161Y1E2403O9T1>=_11f1C\1239`_1X1d119[3V13R24n3]2hA[^1j6US2:T1l5fC2V1i=LH`V17BET25:>a1
4]19AB^1[9n316@fC@416Q1859:H1k2Ci1`1U6DU1`6c:V6W3T[1a3a4nKn@n<cU1WGh<Z5Io_1m6100V3<>89861K2]1T15
Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\
1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDZ5904Z5U5S2V193U15Z35
Dg19i3N01AS1DT3Y13Z5A\1;>22<1\2^3C085>:863j3B=T1205j8k=f3V6X31V;5W<II312U11e3f3j4>K2h;jj2k9m;Y2]
;_18m1@0630S1FA:S11605f@_@e1`32\>W[141]=7[`4f61d30Z1;MQ1i1P21\1N`1?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f53l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e12105
7j1S13131:T1g2730n11;:B@1:2o3a1B26O2Q4Y5T12V1K93o1h1[4IX2W1N2>4Dn25d32Q202l28=KY44S1211986ET1NH8
P1C0MA3253F1@S10>=_11f1C\1239Q2Q3c3Y@e6_7Z7S1D6<1e3Z1d8eT1_U3_1o2l2jR1e1c3J1e3j1e1^6f>jY2kGn=h;_
1S5B5jR1e1c3U3]LW3a7N0Bj;WDX11h1n2Hg10[6i2n13l2Ek<YF^MP5X4aLe]1U1SEDYLc<k79L<QD3i2k140V1419i:T7k
11e3V1e4d1O]1j58]49j_2f<d4_>o=b1:C@o4A:fC2V1i=e1lJi7i37BET2@>a14Ai3R6d58Y116@fC@416Q1859:f491e3o
9UZ4_1l5jR1e1bU1?1e33W1W5[3ZL14c]3;S1l5jR1e1o71i1j10Z1;2JG71e13Z1E]2`1?U5P3_5N85:Hh164f14045X1:0
5:406X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28
I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c1121057j1S131310710O3j16m231F89MR4]139826O2Z3FY5T12V1K93o
1_:e1Dj18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lb1E253F=4T10==_11f1CN=239Q2n9\4>`=P1:J2k1V3g81Fj2U1
1e3f20H04X6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7^JU1e1]?g=n7b2[5?h<m8X8<_<`2=1e3o9jY2W3\;ZGe6dC_1l5jR1e19
1e3o9UZ4_1l5R2gP1e1U21X3g18R2:S16>3m31h;W9e19g6R=Z2\>k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1XAY;
Q3KW1A86C\@^7k1nB4X6X>\781U<?c2W4o11e3Z1[2U62`5R6c12dDCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ11
8KX1P17:jR1e1a=c>G`4^>a;R73J280h4Z1U:o5H_7206k3CJf1117LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3
Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q12Q38509A34T13I@249a;7<:2::GK>;C411A3>BG7:L04966
M0\1K62<Y1j2=1368L118@49630961=3T3022442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1Z5<?P14338927E1d8
V13092620U4Nb3i3l5_1I@31224=1F:G468`106]1T1m22n:8BD0O0Q:20R48U1<10V1117d1=Q12<6Z9479132a1>P320==
2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;
h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>Bb35MU1OQ46=:=:G
R1W14I>7:@660?D896^362<Y1NS251368L118E9630961=3E_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@A55
T128S13f2C5Q32M1Z1Y7Y6A2k7S51a2J;4?F:G4652`1@T1>]123:j1R1S1DZ61a18\11JR720R48U1<10X11l1=Q12d5Y44
79132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V
1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OX4HHW3`1K=U1Ih8<8N
a1b4FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1c=An7S51\3j24c523:Q4DZ61W31JR720R48U1<10
X11l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o
1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OX4HH
W3`1K=U1Ih8<8Na1b4FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R22\13;T3Q32M1Z1c=An7S51\3j24c523:Q4DZ61W3
1J_420[4U1>0V11^3Q:47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4
W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7OX4i4`1Y1U1Ia8l1`1Y5Q3X4\1]111m5i1810336NQ1R22\13PNX6
1Q2?E8n13600FQ3a2:Q;Y31e42\4d10V11\2Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7OX4i4`1Y1U1Ia8l1`1Y5Q3X46U
1]111m5i18103206NQ1R22\13PNX61Q2?E8n13600FQ3a2:Q;Y31d720k368d101`1Z13e1;d22m6479132_11>P320=@438
:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57OX4l3L`1:;BU1B6g3R1=2U15]1n180K05407C
1;334ET3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R22=N3018n?nC1Al4W6@:`2X7W1II312W1031R820k368d12`1Z1116^
1;d22m6479132_11>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b
211C02\3V1W2Ed220LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57
OX4=^3G4`1:91BO5Ig3R1842U15]1<a19K04507C1HE`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=N3018f>VE1Al40
3c6:Q;II34W1031f42[1`2?d1031Lf=47?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\
3^3T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Oo38i4`1Y1U1Ig33N=X15]1n1j1Cl3HZ7\1]1
11m5]1;5101436NQ1R22\13]1U3n<f1o@1^5h6:f1Z9Y31Q120h2IR1^:_U1ad1mX1e121057dV12Z1CW\1R2o1Na6]>P111
S=m11d5Db6206T46N>0X11N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]
2983c3\1]1T1K\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7O
X4f31P111\1R16;D033E61D60[70j109V1_39_1W4Z1g1\1JB11h4T1i1341436NQ1R22\130:c5Mn;n4[5Q71W<:f100U1T
1m6T1T21^620k368d121i2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8C
V1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57
OX4i4`1Y1U1Ig3R1=X15]13j1a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11^5h6:_5Y4W1I_21X43R4
8d1c1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1IZ;05407Ce4Y13DW5\1]111m5i181436NQ1R22\13YT11W<:Q;c1312\
11h33R48d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Y13l5\1]111m5i181436NQ1R22\13YT11W<:Q;Y31`13g2Z1Y2D
B\3]X1W@0[8d2[e1\3PFV1XLQ2?U;3g8^2U<\9>5LS3c9g280a6P3P;5;1Z1_2g3l2c1Y131253g2\h7b6`B<3R4\_1dHd2D
f]3n1f93g8QH>3R4\_1dHeb2PZ13g8Pc1P;55`31i720k368d121N?Z1U2R8b1479132_11>P320=@4316:22I7c2S1k1404
1234@3;6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:
0h5:3B:C5AT5L17==Q2_1E0U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=2U15]1n1a107
C`1T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R22=N355R70f2@h<Q2f:1Al4W6@:`21^8II8BI1f620k368d12`1Z1U2[5Y
4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg
20e1d>6`91G;26;3M:0Y4^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15
]1n1a107C`1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=N355R70iL1^5h6:Q;II8\11Z720k368d12k2U2R8b147913
2_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20L
H`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5AT5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57OX4l3L`1
D1BO5Ig3R1=2U15]1]1@a107C`1T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22=N3;j9@aI1^5h6:Q;I_21Z620k368d12
k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^
3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15
]1n1a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11^5h6:Q;I_211333]P4U1c620k368NE01k2U2e9479
132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1
d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OS2T2i4`1Y1U1Ig3R1=2U155W1n
1a107C`1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=N3;mS111\5h6:Q;I_21c639X38P1=Ml4n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315
_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1]2R1=@G5CIn1^2`1T3d32Q202JQ28396D
^2CV14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239cP1E3k36\_1V@11Y8j]3R1=2U15]1n1^2o53g8Yh1B3k36\
_1dHj]3R1=X15]1n1^2o53g8Yh1f@o7209Y2^1861[101O@Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;
6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OU2R2i4`1Y1O5Ig3L633i1?^1Z1^107T2
T3Y13T4:\1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12=N355Q9_3e7];H1\31j1^2m7:h1f3P3Z25I@88\11T620[4d101k2
U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1If;07T2T
3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3018mP1o21W<:Q;I_21b6380X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1]2R10<@a11f6T3d32Q202JQ28396D^2CV14S1211
986E9JNQ1P1AP1E2535S1T1>=_1152]1C8S1239l:206d3686]1011^1Z1116<Q1243:Y22b1Z547620032_11>P32048=24
38:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3
BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M
1Be3n17OQ46=Hn1>7G4117L7:91;6;C53496T10X261=D48X15[11<55U1818@00215006>411933J]22926Y13DT2Z1g1\1
;>2?11Z2^33@85>:3414206NQ1R22=N3018R=f6Bk1`<S11A_1IL[1903i2i3:m2S8II8W1031_620k368d12k2U2e947913
2_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d
>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107
C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018mS11^5h6:Q;I_21_536T4U1>0V13X1211h:U147?2a1>;d220Nl
17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db1G=Q2U
20U1;29>b11d1]2U1><7101@Y;CT3R5_7OX4i4`1R16U1I8Af70U2V1_3i1N[6\1M?11V5Fi18103206NQ1R22\13];kH1U1
Y4S1c5:U1m2m6T12Q21e18n33R4^1=X1117LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A
3:N3I@2>Y5l6:HGf1C]1B@V2=Fd75<8N18Oi47ER13S660<5h1Y2Le1R3j1;X15R1Z5<?f192R13W813V1>o<g8R2G4?`1e1
T1JY22b:48X3n23l358AC<X1n6d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9TZ1f2a1Y12Q210H5000E2`53l5j2]3]4_E
4a@2>Q1h3W2<08D6089=21;6@2220651H59;]16On;31121I43al5d1]V2e33[4d1j>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1IY6d
1P4Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31i33[4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i1
81436NQ1R22\13YT111U<:`21Y6T2Y31Q53R48>U10=;Y4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7
B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7OX4i4`12V1U1In7P4Y5Y13l5\1]111
m5i181436NQ1R22\13Q:7BET2@>a14[4Q1j1i6BGX216@Y11f;@:`21?d2@416Q1859:T2Y31i13g6S2m5mE]1\3d2m1:=V3
Q>b8a12521E0o:RKWF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CS<\R1h6S8_2?39h3?Q3j[1dHVW2_e13T4b4l
GVd18`53b3A@DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7
S3^:e98I45En1C4H315_9o6_3a2Ch2_152Q2KI21057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1b7M<l3T3>1S325d1602
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239\;]2fT1h139]2Ji200B1Q4n3UX29T2h9m[1c2e121057g=eHg
13?k1g>cCl7b33Z1U21Z24]20Q9X3o=916^1T2g3FE8;IZ5F4R45n2[93NkP1\Mki36`2Go\1l7P3g4a4i21V4074c@3N__5
Ti1l7\64f2J695;D20I101C1;e3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[
17<L?o2@U53l1aN89?45EP1MC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1\;]1T3d3
2Z1F02l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239f39P1cBf1`<O168:JT16W2X21k4X31?h54f2J69AD2
J10E93e3n3?O3NP5j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1S<FT3d32Z1F02l28=KY44S121198
6ET1NQ1P14]1E253Y1T1>=_11f1C\1239Q5fCT=>^@?:4R4`<3Nb_31W[2m;VX2>4d3=`<3NR9kd3\U19VGZ60h]2g54b2N@
56IMHS4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2h1Y5T12V1K93o1j<T3Z26R12Z1F02l28=KV224j14S
1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5b1WES<1V40o64=S3@5B=MOl3n3?O3NR4h85:a264f1404BK:23:406S1
4E0200111462002260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5Y3m419T12V1K93o1j<T3a2R12Z1F02JQ28396D^2j14S1211986
E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239d6f>X;[71Y2l1V4_54a3g1MQ1j3n3?O3Nk<5:a264f1404^1017103:406X1F
4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2Q4T54T12V1K93d1:j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239b<0g8l;=
D4h39A5c2T93NZ@aZ5[P1Q6jAS;31_5m1964R4`<3Nlj5>4R4Q3^93NY_4]BTIi4lOj?]Jf3R14f2m1f100P1;h83NoS1lZ1
aa3^;_?l5X3U4@f1e1iA1168U1[3V4l1T458@4f2m1h1P1T93NZQ7X3]6i4\2o7g6j8<4R4`<3NYc1cf1n`2^8oL0`GC4R40
<R<3Nc:WO[1Q8o8_NkV1dP1aHiX1VChC>4R40<R<3NjY10o=mR1fS2[LiX1`14d2O=0<3R2@0^7j13No1]BS2S1aCQ8Oo7XA
S;4;a1I\o1Mj2`3P19Y2N7`5d40BAY8gR1XI15_=X14d3=0<3R2@0^7j13N]DS2S1TBP>YKc7IZP2a28a49Y2N7U:0Bk8ZT1
SF_1115_=J4n27K0<V2P8j13NX6T>W3cKOXk1nFcM\6T2T>m;f9g:[Y1F4V3K0<V2P8j13NX6i2Z;W3TB^9eNmW1WZ1fF_k1
X>:4R4`<3NmW1bG]i3m1a3<4R4AS3j83N^R1`n1li2l6X594d4n;3NmW15ef3X_3L4=T2e1;IT;3N^R1iKnEoP2]>eDjT1\5
c100V3\31V2;n2f1bGF4R4<b2`93Ndj1QM0d9PL[a1EQ2Z9GZ4^224eH74R4`<3N__5\;W14d4g1DQ8N<33Nd8j3Z5nM^>SS
1c6e4nZ2e7U2e45_5a1a;U6W2cB]:116^1f1Ja;T1254c@3NW\444c@3Ne54a3g12JO<_3n3?O3Nk<5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152X1He121057n
2313<X61Y1MR4T226O2Q4Y5T12V1K93o1e4i3Z4T3d32Q202l2839KY44S1211986ET1NQ1P14]1E253H@T1>=_11f1C\123
9a;\>a2S4X61P874c@3N]X4o1i154c@3N]Z464^7T93NQ_854c@3NQ_8O4h3d1M00B2_93NQU11bH5d2US4oHb4d8g2iA116
^1[1o1U4:V6>4h3d2Bb93Nlm1d2\m1hU2oHb4\;c64e2K69H=Ml4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X32a2CCT2_1528
h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y
1T1>=_1152]1C\1239i@hM74c@3NYc1Wc2_X4R74b22KR16=2J30EQ4n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<P1
E253Y1T1>=V18152]1C\1239;Z3R6SM168U1k5W82c64a3E<6=2J4g4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h
1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<P1E253Y1
T1>=_1152]1C\1239;aV116^1S>k64a36:<36=Ml4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1
210524j1S1313<X61Y1MR4T2241O2c1@l1Y5T12V1K93o1j<S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y
1T1>=_1152]1C\1239P<\FNc?n174]6U:3NfS7b<h54a30?J;MJb3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BB
MR4T226O2R2n1Y5T12V1K93o1_:e1DT3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f3lC1lF1W
684R4[3T93Nlj5`S2^14i4S2\3I^53NiJi[1ho1]70YC2V1Z_1e67BET2@>a14[4`6i616@X6m40^8@416Q1859:\1R14i4Z
6^53N\V4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859::4c@3Ngg38_?kf1V>RG84n3d<3Ngg3kd2RGC4R4V3Y93N^R1b8f
31a2Z;1ci2_5aH\6PA^]1^54a3@0F>Ml4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3>1
S32Z1F02l28=KY44S1211986ET1N=CP1b18<253Y1L7>=_11f1C\1239XQ1P4m8W54a3@0U1Ml4n3?O3NJP<5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
]R1?4T1m2`<3N_2]1^7]1W9RZ1Pf3e4\Q1E4n4Z2Y93Nd9d72i614a9R=\=YA\U2VS1T9`j1YDH4d3^1_;3NoB]1W3\@d<n<
id1Lb1bJ_3U6=Z589WZ2m>=4U6]:3NQZ5Vk1X2d11mI2o6J4i1n1U1>e1j2d63Na2a5Y6U5b414if1oR1iFe4YGf1md1Z5[X
174c@3NWV2QZ5gN65j2UHU2ae2mG85j2[2iEgg2FVGVS275j2f]3V2;aGVS2=5c26aW34\3j1cHX2j1Xa1R@aBS25_60X2m5
d7c4d9]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S
8_225PK35PK`b535jm5f?25a]635jEfg51525jE35i2M25i235i2gZ635i2Qa355i2PCfl2Y135i2PC25ab345ab3oj2935i
2Q[635PIda545PI^j2Ug245jEU3da525m]635jERh565b2YKlZ1kP1dQ325lM25Z435i2`135i2e`345i2PCPh546R4c<VS8
36R4PA26R426gX646ba31K56R4_]31^166^n3XZ21SC]E56R4fDm_5V21646h2Y1P_356hHj1S^5V2g16V2IU40`1@hA3n81
T2R3d2m1:T1_2dFa12521FKc@\=4g4XE`7jFP2d8P:Nl9@0Bk?h<i:_2Ai2YAT5>E5n==W966R4Z_1k=b1YW226]c156]6]B
SX1j_336R4PA<6[3Fo20E^X44jP3G9B56R4ai2`IcL27\347c]2fX1Sc227Rc337n@[U31747Rc3W3Sc227X437g2`127g2P
27]6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l
6h6S8_277`26Z2XX3b^2077`26cZ3b^20><7g2]40[V5P:N]:0BnT2547mN1Zg227oN77m2T1jJ1Rd2W327R427Zf337g2]W
4Q27g2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1
cU1l6h6S8_2R27g2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R
4i4FJR2k5o1cU1l6h6S8_2K7g270f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iM27S`7:7c3W1RDi=Q314aW4_697k4RD
Y=?Q314Q^4<7b3X11PDi=Q3121`S4P427ml237g2Z`337X4[]627UZ447c]2^U1W337X4Qb328f[6_182b4P2Y4m8Z:e1cn1
f6\CY>m@hJ2V1oEc1k1`L7BET2@>a14[4CU9`316@fC@416=C859:X1H80i2QM0S3M\5^6WEV42Y<]3i@W=Q5k4d>ChP1^Jn
Ba:R28P5VEg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8KQ:;S:0W1g7]>S8@4Y:a393hHo2b1_3g13Y4X15GN
AY141`7]ES18d25h3U7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5We1^2b4AZ;b7XMfBZ2d28b6A0`1m5mE]1X33d2m1:=
V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@d418BN;l22MV15k2>N>]9@0BR8i2l8FJR2V14R174Fb11Cf@lF5
f6h6S8_2882iW1JAf[6e9XR138YY1YP6^280o4nIo4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U
1>n2V:`8Y4m1Q2:4U211j7126Z393U1bGh26n6h5X2[1e7h3T=`?]180_?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1
^4;]1Fl4n4_>mBSE^AY93i1O5V2R?Y3?8X8jP3K^1P82g3Z5_Che1dDo;i25G80i4eR1X214XHUFU4e5U9m72i3f9Dj3h[2Q
;;e4R8Y180T:fP1jA?E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0jX1h50kCR1cT1i1P68k1OAg1Ml4n3?U5P3f1
Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En
1C4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2T2MNY5T12V1K93o1j<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12317k@0[@=b18j2U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762
R1120T1UFW6\24k=93hHo2n6h5X2Q9A8X3Z3P8[GW30h^1SX1Z2BS8U;i_2b;\T1Z238lOin6N8c6@0^7Q1TB:i3W3d<^=ZN
]P2a5Oi4P:M0]:0Bj<eAY=SI5_=l4Y18P5nIl87B021111;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84k=93hHo2n6h5X2h1X
7V289`2U2c1ZHl87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4k=93U1bGo2Z6Ch
5X2[14`7V=hO=80fl1X5]4o6V?nV2i1M5k2Xh1c18P5QILV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84k=9
3cEd1010[1o2j63h5X2a1_728ZY768SMc^1V1f[1\668gT2TQ2XX2ZC7;8W3]3VQ1j1\1fCi9hU1fo2b438f6gU358]f1`KR
P2Rh1R18d6WQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:WW1o2Z6Ch5X2`1`7V=hO>8gBk?e6[FZQ1QB`Fb\1jEcBXG
g7RKX180P3S481S1IhQ1TQ1`FaR1f6@0>521LZ?aC[5Q:c1Y:W2n4^7k1j6g=J[4Mo8^2T9b;h3I8f6`:k=H\Ji?`<_8j70W
@R:0]?c3[e17dCT2R2g8h>1R2I8]3R10Eg9bj2m1TB2QBT2e121057e3j>e\1m4i2U1i<=8f6TY1]a1ef1gV11Y1ad1i43oH
U6h18m67Ij9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<a4[Q1Y;4f1W1Q10b7Q1R6c1k9h1j:W9
Y7U>i59\305`1J2l4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f5
3l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2o1Q2Y5T12V1K93o1_:e1DT3d3
2Q202l28=;?Y44S12119832ET1NQ1J561Y1E253Y1T1>=_11f1C\1239i7]U1W59\36`1Ml4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2e1
21057n2313<X61Y1M:g3T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
3979gQ3PT1T[2i1o7i6g19i2U2nIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4k=93hHo2b1[5
h5X2[1e7Y19o4nIh5S37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84k=93;\Ho2n6h5X2Q91999S[1^g2X4bK2e61139
gT1S6W19c6SNS3j1T17f4`4m9@Z2\1<i1j3d51\g12U2g7gF:^:S7dEo2Z6Ch5X2`1Z5U2V=D\<fBC9VBY>g8b1\?o7VE7l4
iFe1i7\d2VHl>2f3gJM9]3:P1c8ZL14m5h<a5MIQC1^P2_1l5a30RLT3e1d=m;Y5gDX1S1J9]7]S1\8i7`12?S3=_1Mk1?U^
1Y?3b3h4a4Tk1ZCl24k7[Q1<9a3W1lQ1Q314Kn^3lCa13;9e@2e=j`2]9S7Z7\V2oNQ@@9l3m[1^3i7j@ii1m?nb13g8^4f4
i6PS1P;b69\30X1=Ml4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L
2BJ22<S3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O
2Q4Y5T12V1K93o1_:e1DT3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG8E253Y1;H>=_1152]1C\123989Z3QMaY2_92
g3Rb3?9_R12nBd=cBD[2b1RMTNWg1Q9h@eA69Rk1_:md4S4m:@9Q5R2>VO2m3ZBP9kC^a1lZ1@^b2P1=39cS5g]159_e2b[1
e>R529nOV9:i309:BF0X1j1?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P1174480511
8E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1
H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOX4U3>T111AJY1;8@3ET10\1
n3g4E\2h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R22\13k4S1Ml15_2b66k8i13T71@`1ID12?59h16;l1P371321
@`4IU5T3031o3:i30Dc2e2n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8
H0Q20<:1:6R9W1o58U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2`ET1o50[5g:Y13i2T2De1]111a3781h3Z=R2Y9k8i1\9^1J
c796]9:i30DJ70_117[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R1
7916004100815<52094Y5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123E
h1:W13k516Y1D]2_583@0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1c;T10n50R3[1L3Q1MU3
b2j2Y13:@X1DIZ1De18?D11e2F47341Y2LA<_:<O32<235L4P1R14n3i1=:_1O:0h36I;Y2i1Q2o3Z3^1Jc7626V1l247\1B
d4a18n1g2:_4c2`4h2K=e46<l8c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S
2a9b4Y<WCn65>Q3`2e4n2]<33`5U6<6k8i1k7`1l3T2;U1c232m8_3D1j1:_4c2`41f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50
n1SDODP?d3`3U3W61W31S2V2Z7[a1e4n2X<433Z<k8i3f9b1T2;U1c26m8T41g::k2M:9DE1O5f1116:1]163o3=i4244263
302_11>FY2204:;X1=87c23P2:07640412312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1
]1D\1<W2E3\3BCW2]30e1>\489M0o2::5Q10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18
T2U1><4221@n2\3`3\1CB2^29m3JM1Be3`1=7OU2R2V1n1FG4117=FD1;60:C534@T10X262<746b1f11<55\1118@002700
6>43933JQ2;776Y13n4M\128Q111i3S2B<>:341436NQ1R22=N3018d8T;?n1[6T2h3;N1Nl1L4V1:36]1T1i3:U1g1S8IP1
^111f1:Q71L@U7n:W3c2_20l1Z6=e;F?`;^FiS1m=43;W1d29:g67lU1k10`1_45b1T7e6i67fFR:l8NJS13600Z4`3R>_2:
k2b10I0d7d8P2X6c2_20d4V6a3T2Q=An1kHh?Nn509Z6\4h32m8n3R1\@\T16=I1S3j2e4g1n3U15\4g1f;P17`2d4Ng727>
X4MX25d1m91b1]2>?3_1U18U1U20T2C`2_3:k2^29^11\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_
3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U6:BQ18S3]1hN4R312CK10T1F>o7f49=[1Ob6P6Q4m17a1W1b51j6Y>Y30
Q:0i2R7d1]1k1>;ci31`8_15i\1ml14a9V1RKP31V1;b4V2S4n\4hJ2V1Pf17BET2@>2^14[4^2G`1Q4m2b116@fC@416Q18
59:R1;b4V2S4n\4hJ2V1Pf17BET2@>a14[4i<@114@fC@416Q1859:Q1;b4Z6Pc2`I\P1hJ2V1Pf17BET2@>a14[4Z=16@fC
@416Q1859:1;X1;b4V2S4Z_31aMhJ2V1Pf17BET2@>2^14[4]1o3[3B0l316@fC@416Q1859:8;W1SKm2fT5^Y11<F;W1U1P
2jJhY1YDi<4[1g1j?RFYf2a2g17kC4l1\B;W1;U4<P2Y4_W3^U1hJ2V1Pf17BET2@>a14g1U2=e6S3`316@fC@416=C859:3
;U4W^33;]b8i4W1;b40o1Y4n\4hJ2V1Pf17BET2@>a14m3=Z1^2Q5^416@\?Y4@416=C859:A;Q3\1nh2kGaS3QAOm2=Y==W
28jCi4X2V1;b4Z6\DQg1T1^6]3W3Uc1hJ2V1Pf17BET2@>a14[4k8^416@fC@416Q1859:8;em6W<[4o?V4l?i48;X6aW767
[U1a3R9?;S2_2P]2h5a7m1_AGl1T7X9iP3oBRN`1;X49V2S4PM]<iY2eIhJ2V1nO51iE7BET2@>a14Y2B^1e6f2m316@LZ>4
4T4@4160P1859:\1;b40U2S4VDSP2V4\d1hJ2V1ZT1eA7BET21>>a14[4`2N7d50l316@W?^4@416Q1859:a1;b4c1B4n3m8
mj1S=b2[i1hJ2V1l:Z1hY17BET25:>a14]19AB^1f1d71KP316@fC@416Q1859:Y7207c3?>U12:Bm1U2e9479132_11>P32
0=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`12V1U1Ig3R1=X15]1n1a107C`1T3Z7\1
;>2?11Z2R2[13@85>:81436NQ1R22=N3;e97BET2@>a14[4f1d7n316@Y11^5h6:g5@4141Q1859:T2I_21?;]45Z2\7WX6R
>T=92W4FUP1a1>7;^4QU3UF^j27Zn16;^4Xn3Q1ITd4^2;]2P2P2A0`1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF
_2g3S10023[5A?c1_@d418BZ1e8Nl9@0Bl:l8FJX1I?n174Y21CgCkC5f6h6>V3]4_2X1;^4;]1H0]@n400Y<l=n>cS1P9ZV
1TDAP:NT6X40Bo1nEX3\2e<57a2?d<AV1e85n=V:j1;]44a11<5S4iCdEQ@QGjR1`IhJ2V1Pf17<5Ef12:@>a14g1c2l2A0l
1X1]35P316@83g<1Z1E^4@416Q1859:9;S`3^OY5aQ2XEn1c9ZOQ1;b4Z6n\4hJ2V1Pf17BET2@>a14[4l1];165:fC@416Q
1859:S1;b4P2Y4Ya2PAcZ1hJ2V1Pf17BET2@>a14[4l1];16@fC@416Q1859:W1;b4V24n3n\4hJ2V1Pf17BET2@>a14]19c
2]1h1U60l316@fC@416Q1859:S1;b4V2S4n\4hJ2V1Pf17BET2@>a14[4\90_3<16@fC@416Q1859:S1;b4V2S4n\4hJ2V1P
f17BET2@>a14[4g3d50l316@fC@416Q1859:5;QP3WE]d352;T^78;g4bJ[:14^\1ad43;c6XV12;c6Q1;b4Z6e]2]S1jKhJ
2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:1;R1;b4Z6cb2Zj1hJ2V1Pf17BET2@>a14[4Z=16@L0hB@416Q1859:3;kS80[
1;c2n10Y6\Y2S8mBY8fG^8T9cA2V1eIh8aC7BET2@>2^14[4Z=16@fC@416=C859:3;c6T^6U1;^43Z6n\4b;U?2V1Pf17BE
F]1@>a14X3R1i3`91678fC@416Q1859:d1;b4[2n3PHn4j\1S<\5P9aX1hJ2V1Pf17BEMV1@>a14]19c2Z1S3031:R2`5E16
@\?Y4@416Q18319:?4;n6lZ797;n6lZ792g>VFB;`2l19nT114h6Zd2c>jBQ^12k:WET>@R@4;c4oc7iN:;U4=Q`3c<S>Qm2
S<iND8;c4o1iR1jS13V[5iNU1;b4V2S4n\4hJ2V1Pf17BET2@>a14[4`2N7d50l316@fC@416Q1859:U1;b4V2S4n\4hJ2V1
Pf17BET2=2>a14[4`2k60l3165:fC@416Q1859:a1;b4[1n4f5Xa1]4k6Q@b2g3Wd1[:1T1Q4S;2V1Pf17<5ET2@>a14g1c2
Z1S2Y3S5]116@fC@416Q1859:P1;b4Z6n\4hJ2V1Pf17BET2@>a14[4Z1o;16@fC@416Q1859:1;4;U4]d7hIi2;^4o10>d1
m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P<^4d418m1aCQ<l8FJX1I^21521Y21Ck
850Nm69S7o480\2`1j<P3g3>BX2h4_20A;^4\R3U2>d`3Z3\<0N[C8jCV4BX2Y7[1;b4Z6QDed1cS1P3aMhJ2V1kQ1TD7BET
2@>a14[4`2N7Ji40l316@LiB@416Q1859:Q1;b4V2S4n\4hJ2V1Pf17BET21>>a14[4Z=16@fC@416Q1859:P1;b4Z6n\4hJ
2V1Pf17BET21>>a14[4Z=16@fC@416Q1859:V1;b4V2S4n\4hJ2V1WQ1hD7BET2@>a14[4`2V1d50l316@QAd2@416Q1859:
V1;b4V2S4n\4hJ2V1Pf17BET2@>a14[4`2V1d50l3114@QAd2@416Q1859:4;Y^7l2aR1W5;Z3R1DMl4n3?n>5:a264f1404
^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<c1Hk31Y1M^1c2S1P126O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239Q>eS1P5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^1;^4o;3f1f6`1k3T21S2^6HcEQ5b83>j;P11cFMb3o2^;o2R1o1`1Y?
_55a2k1P:UKa4\1h5d>]5i6i5b1;2;Y^7]1;X49V2S4gh2i4m@h4eIhJ2V1nO51iE7BET2@>a14[4_3l50l316@T=l3d2@41
6Q1859:T1;[2V2V2S4n\4hJ2V1Pf17BET2@>a14[4g3d50l316@fC@416Q1859:R1;b4V2S4n\4hJ2V1Pf17BET2@>a14[4\
90l316@fC@416Q1859:S1;_2R2V2S4n\4hJ2V1Pf17BET2@>a14[4\90l316@fC@416Q1859:T1;_2R2V2S4n\4hJ2V1Pf17
BET2@>a14[4\90l3114@fC@416Q1859:b1;_2R2a1DS4n\4YB^82V1ea1Z451BET2@>a14[4`2@=7OP2Co10l316@T=1Z1T5
@416Q1859:^2P1;b4Z6n\4hJ2V1Pf17BET2@>a14[4S8V516@fC@416Q1859:Q1;b4Z6`U2]W2hJ2V1Pf17BET2@>a14[4\9
m316@fC@416Q1859:d3;_2m14c18S2Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E0T:Jl:U@WF_2g3S10023[5A
?c1@o3m1b1:R8R2Z1V118m1k32V1[>Q<l8FJR2^274Y21CQ1R87BEHN<@>a141T44[9:74V316@]<h64:@416Q1859:S3Z1_
2U1;_2m14c1f4n\4hJ2V1Pf17BEHN<@>a14[4[9n316@fC@416Q1859:S1;b4c1BS4n\4hJ2V1Pf17BET2@>a14[4]9KP316
@fC@416Q1859:W1;b4V24n3bR2[Z2hJ2V1Pf176;ET2@>a14]19c2]9KP316@fC@416Q1859:]1;]44c1<5S4^Y1_S3hJ2V1
eP1ZE7BEf1=@>a14g1c2^30l5m316@83T>T5@416Q1859:R1;b4V2S4jDSQ2of1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1
859:6;U4cb1ak1mk3QDP1;b4Z6n\4hJ2V1Pf17BET2@>a14[4\9m316@fC@416Q1859:T1;b4P2Y4YQ2US2^8hJ2V1Pf17BE
T2@>a14[4l1l:@16@fC@416Q1859:S1;b4P2Y4SQ2gb1RIhJ2V1Pf17BET2@>a14[4l1];16@fC@416Q1859:Q1;b4Z6RDa]
1Y[2hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:S1;b4V2S4\Eag3T9cA2V1Pf17BET2@>a14[4d5e716@fC@416Q1859:
R1;b4P2Y4n\4hJ2V1Pf17BET2@>a14g1c2b4g816@fC@416Q1859:a4;b4k108j1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b
6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2d418m1k32V1[>T1l:l8FJR2^26
04Y21Ck8617BET2@>a14[4Q1;G:E87F33Z4:0;`3164;]<S3d3>0:5416Q185909?HU3]11O0Y2;_6S2m5[5`8P8]1\3d1Om
1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CQ9OQ<a4Y2=8i@P3g3Q1X2h4
_2e2;]2P40S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@d418m1U:h1d119G7a4T1
W1d9P5k3FJR2^274Y21Ck85mC`Ah6>;X7]1Q10U6<g2AY1=Ml4n32<U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524
j1S1313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]
1C\1239V6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5
[45V1037<:0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2d1\2Y5T1
2V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239]6<Y3Y1=Ml4n32<U6h85:a
264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2_3AY5T12V1K93o1n3@a1h6T3d32Q202JQ28
396D^2j14S12116286E9JNQ1P1AP1E253Y1T10=66_1152]1C\1239T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171
B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241S3SMd32Q2
02JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1n4T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17
Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241`2BSMd32Q202JQ28396D^2S3
211986E9JNR2AS2Y1i32]1Cm1o4<Y3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U6<Y3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:406S14E02
001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E25
3Y1T1>=_1152]1C\1239`6<]2K6R1=Ml4n3?h1\4h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61
Y1M^2c1T2241O2d1N]1Y5T12V1K93o1j<j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1
239`[1T6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93S
1Kj<T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239]6<Y3X10=M5BS4n32<U6h85:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C
4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P16182ME253Y1T1>=_1152]1C\1239Q5m?WIS92<TZ5U6<Y3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0
200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2W1HP2Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E
253Y1T1>=_1152]1C\1239U6<Y3W14:Ml4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii
5OBJ5a4L>7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K
93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J71@ET2@>a14[4l1];16@8]C@416Q1859:
W5<Y30Z1;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S12
11986ET1NQ1P1b1E253Y1T1>=_11f1C\12391<R4<Y3Y1=j5n3c61n8:a264n54E0200111;212260171B2[40151U2X17Ii
5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241WP1d32Q202JQ28396D^2S321198
6E9JNR2AS2Y1i32]1Cm1Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53
DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm
1R6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4<Y3Y1=j5n3e6n8:a264n54E0200111;2
12260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241j2\Md
32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1e7<Y3O26<0MEY19?7j1n3?S61a4V4554a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3cG81G459;n1C3
0H315_9o6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2Q4Y5T12V1K933k1`8<l3:i2>16l22j1602JQ2
8396D^25d14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\12317T:W1m1?n3d=[Ac1Lj3g6<Y3O26<0ME9l3n3?U6h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1aN8I45
En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2h1X2Y5T12V1K93o1j<T3>1S32j1602JQ28396
D^2j14S1211986E9JNQ1A>AK4E253Y1T1>=_1152]1C\1239T:XB2S4h1n7a=24<`3bW5^]22<c7Z5<^2JR1D2J3h4n3?n>5
:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T
1>=_11f1C\1239mV11W5209o2H86`1`1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:
12N8Cl2S:]1Q2c20[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5`5b@?X
40\2T3Y13T472\1\1;>2?1\2^3D85>:863]4=X15g4Y3OkJ1c1jFI348=^2@[1`1oR3R]3R:b6209h38610EG2]1Z1;e13j9
79132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26
;3B::g10Y1U3Bl5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1`5T7\;Z1^10e1FT3Y13T472
\1?6E;>2?1\24Y3D85>:3463W2P1T1=X15g4_2IOj4a6H84?a2O2T1e4[1k21]8n2R:KR2I312:=[4`1]1VU3_R1_^4312A=
h3B`1]1j[1dHfl33g8d>j<gR1k=312V6=X3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X6
1Y1MR4T2241O2P21n1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239
8=Q5Jom1b:dX1Wm2W\1>=o28a;oR4e121057nd2T3o>4=Z3hV5d1[6=\2KO9=Ml4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2P26CU1Y5T12V1K93o1j<T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AP
1E2535S1T1>=_1152]1C\12380S6=X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2Q4Y5T12V1K93o1n3k8T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239X7>2W2R
1Y1c10A0`1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM^5Q485h1U56401N9b2
?a2:n=Z5]1T1_2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35V33318A0N;Z2S38JR28E708151A326<445E6:61
874763Y4@0BQ28R1W5V2h1[2Kk3FJ^1C7N23854<74Bf11Co1P1m7g545=:I6]20Y1@U1]1Q2g37Nl1]22=6531Y15F;S3_2
X5_1>;X385`3]11O_2>]3h2Y2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h3
4V1]1c1>Na10d3:Y4Q<R4i4FJR2k5o1cU1l6W50_1S8_2V2>V6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3
S10023[5<4?c1lD718BZ1h34V1Q3>Nl9Q<R4i4FJR2k5o1cU1l6X5_1>d7_2n4>Z2R1Y1c10A0`1m5W?`2V3MKA2j2>CP2m1
:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A148c1l=b2K3d3180AZ1h34V1U1Z21L7@H01C03
45L81610;3<63Y4@0BZ2a8l8FJR279D23>A74Bf11Ck8U1G=W3c5V1j1b3[820n21Y15Mh5h6>82Lj2`3]11OQ5>2W2R1Y1c
10A0`1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW2a2dC]1T1_2g3S10023[5A148c1
l=b2K35^318BZ1h3i2R2N7Y126<445L:610?<63Y4@0BZ2Z6V2l8FJX1I79G3>A74Bf11Ce6@d1U1G=k8V1@Y1b3Q6Y220n2
1Y15R1c5h6>82Lj2`3]11Of2>[6080i1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A6
8c1`3n<d418m1aCQ<l8FJR27Q1T174BV1?1Cj<@`5a6g;Q180S6i1h6?R4`3_2W5>Z2R1Y1c10A0`1m5n:X4k3k1MKA2j2>6
1:P2m1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[5A148c1l=b2K3d3180@0N;
In24V1U1S261L727J32C4:E681I<:Y4@0Be8V2T4g4FJ^1C79D6C<721Bf11Ck8k2g2[4]20j11S1]2S;91Y15Mh5h6>;X38
5`3]11Oa2>V6G0`1m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S10023[5<4?8U14lD718BZ1h34V1Q3>NBY
9@0Bl:R4i4FJR2AY5o1kGg=5f6h6S8_2S3>[43k10S2Y2c3^1^D]1\3d2m1:=V3G12T=h7Ia12521E0V<kIRET1_2g3S1002
3[5A68c1@n?d418m1k32V1[>Q<T4g4FJR27V2721Y21Ck887BET2@>a14[4Z=16@]<h6?@416Q1859:^4_2P3>2e2?[17^10
S2@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31S10023[5A68c15_1l5l8d418m1oBA
S1m:]4^4FJR2Y1T174Bc121CQ;^S1h6S8_2e4>Z2R1m20A0`1m58dE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fh
9l22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?l3718BZ1m3V15W1c1>N7AG01CU16a1:Y4@0BEP1:8P8
@T4Z3\1FJg1:79DJ<74Bf11Cm1_1V3HX94CT1o3n8d5D531Y15R1c5h6S8_2<>d4nT114bMY`2m>W110C\2>V65S2m5mE]1\
3CP2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@\4718BZ1h3[1Q3>Nl9Q<R4i4FJR2^274Y21Co1cU
1l6h6S8_23?n2Z\21?2?kP64?Y_2Uf303?n2ba32?Y_23?kb3e14?n2ba3gJ2?n23?ad3gJ8?nl2>2ha1Uf1UFfP12?kP52?
Y_45?c4nT1143?n2c\4R2?U60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>
Nl9Q<R4i4FJR2d3V2o1cU1l6h6S8_23?_2Q[6??S6T1X]3m`2bW1Z4ZCb:Q9Q5312B2?`U64?n2^R6\C4?if1c^4[64?n2jc
1c^42?UV63?U3e_33?_U605?_2D\Z6fC3@oj1XD2@oj15@P4aLh6lW34@^6lX4^i12@P42@oj61@6@eR2[=i`1jT2b23@nQ3
PA5@R4hl3]W2aC3@Q`2i`13@kP4]W25@Q`2i`1h@df1S1Ae23]3U2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF]C`Z
1cHU5P;X1Ae23>n2U2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CcElDcH0T5\1Ae2k1e1U2@kJ1Q22R3;14
Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=[F1\Be1@0`G@0T5LAX46=Y1aU1m5T>d322No2W2`W2T6f_1]CG9m1U5i>0T[19L
l29AW6aU1m5T>X4h5e]2TS2P2AW61S2m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1W318m
1aCQ<l8FJR20]274Y21C`^1h6S8_2P2AW61S2m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P@R1[
1U218m1aCQ<]4^4FJa1@^274Y21C`^1h6S8_2V1Ae2a3U2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>jX1e1
RH@0T5f]1>Ac4c1VP1V3S2m5T>P2P8e]2YQ1YQ1@OAX4DY17o8YLm5c=@EZ1c122NT12o3R5bX2e5S>_=h>j?Y1[1@g5[2?A
W6OaT1m5T>X4h5R5bX2YQ1lG\9@g58AW6aU1m5T>Q:e]2TS23AnY2^k1IA4S4:9n1k9Z2R;c4j6n:`?h5Qf11X4d<]<o8mT1
`5T63^MP2AA]28O80095h1n9`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]33d?4a1e1kCg9P3l5
3f3gITGMd4T;Y2m1Y2A5R3O8009n1e1l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S3^2l2c4F=9A
Eg2^25?d1@_8d1c8i42^83`1`1Q1[U1f@X5i45R32\1Ae2BX11i3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FlN4PJ
XACc8`>a1Y5P>iM9AW6aU1m5T>Q:e]2ZBi`1<AW6aU1m5d=?Q:e]2YQ1YQ1@0>AX4`C17l4lOW7e1R4^_11_n3QV1@AW6D]R
1^2m5U;W1f1X4d2S3e]2jm1Y5jc1>Aa41c1XS1121Q2m5T>Q:e]2TS2n1AW61S2m5mE]1\3En1m1:=V3Q>2_8a12521E0RV1
WF_2g3S10023[5@0?c1>P@d418m1aCQ<l8FJa1>1^274Y21C`^1h6S8_2?AX4;e2ZQ1fC[800S5Wh1jB][2kf1T6X1Ae22^3
S21@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aA`Z1cHU5ik1[2Ab1Ne3Dj2h1a1Q<m1[1U<T3m5V;V1`155=
V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9QAP:j<8=0Y:c1b4`2D>1n2e2V7093QP1h6Z1a;9j3d2Ae2W25U1
S2@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9>d418m1_<W3S2e1Q<
]4^4FJR2^274Y21CWJXDm2Nk2S8_2S2AZ3Y1d1S2Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1WF_2g3S10023[5A?c
1_@d418m1\:Ie3:Y4Q<l8FJR2^274Y21C`^1h6S8_2U2Ae2c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0nGm64P7oBW3_
2g3S10023[5A68c1_@d418m1\:0S9Q<l8FJR20]274Y21C`^1h6S8_2T2AS6Y2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0l
N4P7WF_2e31S10023[5<4?c1lD718BZ1h3[1Q3>NGT9Q<R4i4FJR2k5o1cU1l6h6S8_2S2AS6Y2m5mE]1P4P2m1:=V391Q1b
A0b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NGT9Q<R4i4FJR2k5o1cU1l6h6S8_2o2AW2R1Y1^1G0`1m
5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1eAV3718BN;h3[1Q3>Na126<95^11M63Y4@
0Bl:R4i4FJR2Y1a4l12hP1j45f6h6S8_2h1AY6S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d41
8m1aCQ<l8FJR2^274Y21C`^1h6S8_2Y2AX60S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1
_@d418m1aCQ<o3Nm3FJX1I7V23321Y21Ck8dU1h6>;i3^3]11OZ2AX4o10S2m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j
@WERET1_2g3S10023[5A?c1_@d418m1aCh6X5l8FJR2^274Bf11Ck8040:2@^T1h6>d7_2T2AS60X2m5mE]1P4P2m1:=V391
Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1Y9YLl6h6S8_2S2AS6Y2m5mE]1
P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2
X3AX4Jg10h5>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5W1`264BGF17AF7168S40
Nj5V3NDV1Z1:P1j5098@b<W8`1>o1Y134LV14032001j9f7W2`C5]1X5[9f1i3Q2l1AY6S2m5mE]1\3d2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21CU25P1hAZIh6S8_2W3AW2R1n2A0`1m5mE]1\3d2m1:=V3>
3JS4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;\4718BN;Z5<m2N67R19Ai11M63Y4@0B]3^7l8FJR2
7V274Y21CdBS@^31Y15Li5h6S8_2=AW6R11\T1m5T>Q:e]2cR2@eS1PM]2Ae2k11c11S2@\5e?g501<]19R3;121Q2m1:=F_
2Q>2_8a12521E0lN4P7XBFW3_2g3S10023[5A?c1>P@d418m1_2QAQ<l8FJR2^274Y21C`^1h6S8_2c2Ae23>X11c11S2@\5
]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@d418BZ1_2QAQ<l8FJR2^274Y2
1C`^1h6S8_2n2Ae23>X11_13U2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S10023[5
<4?c1>]D718B6S1_2X1[1;e2>Nl9Q<R4i4FJR21S5Eo1cU1l6h6S8_2Y1Ae23g1Z2`1@jJ015n1R3;14Q2m1:T1_2`DS2a12
521FlN4QGW2Fl\1[?e1iMUCf=[M2AnY2b2AW2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1
b2S10023[5A68c1P@>d418m1a?Y2e1K>Q1d9l8FJR21\274Y21CWIXEh6S8_2R2Ae2W2[1S2@\5^E1<]19R3d2m1:=F_2Q>b
8a12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2Z6Bo23Y1=Ml4n3?U6h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4
H315_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2Q4m419T12V1K93o1j<T3d32Q202JQ28396De1Hj14S
1211986E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239aEl:h6BS3Y1=MOl3n3?n4V1k3_2\25:a264f1404BK:6:1206S142B
020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4H315_9o6\3
2a2CCT2_1528h1V1>210524n2313<X61Y1Mm34T2241O2Q4m419T12V1;8693o1j<T3d32Q202JQ28396De1Hj14S1211986
E9JNQ1P1AP1E253Y1T1>=_1152]1CT17239ZMY39BZ3X1iS1_Bjb3b4eT3P21BQ5BS3g1Ml4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721057n23
13<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239aH^6BS3
Y184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2Q4m419T12V1;?93o1
j<T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239V4BS36R1=j5n3e6n8:a264n54E0
200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2
241R:19d33oAd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm15BZ3RU14Uh4g6BS3Y1=Ml4n3?U6k3l45:a264f14
04^1:6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45
En1C4H315_9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mm34f11;241O230<_3m419T12V1D693o1j<T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AP1E253Y1T15893V18152]1C\1239Q7BT2NS15=MLo3n3?U5Oh85:h1H64f1404;R1:6:4
06S14E02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_
92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Q4Y5T12V1K93o1j<j18P1d32Q202J2n18396De1Hj14S
1211986E9JNQ1P16:P1E253Y1T1>=_1152]1C\1239>^7e2Y2n3^2]7d5m=Q3O_6BT2NS15=1Kl4n3?U6h85:h1H64f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45En1C4H315_
92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396De1Hj14S12119
86E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239m5k1k9VOh6BS3S15=MLo3n3?U571EP2g65:a264f1404;R1:6:406S121E02
001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9o63X326Z2C
CT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Z3FY5T12V1K93o1j<j18P1d32Q202JQ28396De1Hj14S1211986E9JN
Q1P1AP1E253Y1T1>=_1152]1C\1239m7n8l9V7B]2E2V1:2Mg2T2n3?U6h85:a264f1404^1:6:1206C?4E0200111462122
60171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]23CCT
2_1528h1]17210524n2313<X61Y1Mm34T2241G2212A]151i1P3l119T12V1K93o1j<j1Y1d32Z1F02JQ28396D^2j14S121
1986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239]JU3[?\6BS3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241J4230<5X1=NCY5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y
1T1>=_1152]1C\1239e3hL2Bm]79Bo26QV3cV14bT19nR12B]`3KBl29d1[D_2`82Q347B31:l<cK`b2c@9nE4[7^5V4U3nV
1:BT3o9UZ4_1l5jR1e1kHZ?9B`40mT114VW41bOT6CS3Y1Da15e1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_6
0=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A0
9=T1W4j1R1T3K7G3R10[1Y15R101:330MW1`1[2[2i3O>42131K>T3E_1k5d3P9d2[2o1S1i3W1T23Y2I=46MW1C_1Y;_1R1
i19X4R2_115^1?W121k2`1e1j1U12FX1a6`7CZ3R1C0g16^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1
`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=1
5M313IL=O?W4j1R1T385D43642344?E;h145>C01B0B:W17X1Z1P1;11k1P2@A260161@94>711112000E3Eb2L_1^5<g1l1
c3G;X4P5`1>m4W1T23S3=46MW1d3U>9g3BP2_115a1<<M126a2P35X1:6U12=a1a6_6CZ3R1C0g16^13302b2^;8h5]4`4Di
216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3
KKU2EM313IL=O?W4j1R1l1W1822D43;234468E;m15>C01B0B:W17X1Z1P1;11k1P2@A<8@94>711112000E3E_3_1k5d3P9
P5o1m4W1T23S3=46MQ15=El>78X19g3c2_115n1BG12h2Y1f15X179U12o1a6n6CZ3R1C0Y1=6^1702L4[14l3a78h5i7T1D
i216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E\2V3<[
1V3Ch12=3D64<9i3313IL=_2T32j1R1T385D4:42344?EY25R101B0MW17X1Z1P1;o1P2@A26261@94>71111210EB6_3_1k
5:2Y1l1c3G;X4b1]3`1>Nn3W1T23S3=46MH85=V3h9S2OX19g3c2_115n1Z119n1BP35X1:6U12=a1a6IT6CZ3R1C0g16^17
02;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g116Y1B9C
>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1T385D4?23IEY25R101B0MW17X1Z1P1;o1P2@K28@94>7111122EBf3_1k5:2V
3g4X4P5o1Nn3W1T23S3=46MH85=EY<j28X19g3c2_115n1T151X2BP35X179U12=a1h2h3Ie4C]4Dg1e1702b2^;8In4g5V3
Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313f
1]1g4j1R1T3S1G3i35R101B0MW1`1[2[2U2c1O>7131KY4_1k5d3b493o3d2[2o1m4K;T23S37546MW1W:U3\49k715n1Z11
k2V3j1U12o1a6m4C]4Dg1e1702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I\A\6;@=]105m8
T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5
d3b7]1P5o1m4W1T23S306546MW1X5a<9g3]2e115n1Z11k2V3j1U12o1a6^4CZ3g1g1e1702b2^;8h5n8Di216J]42Q1S1l7
c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T38J4B3i35R101B0
MW17X1[2[2i3O>7111122EY4_1k5d3P9P5o1m4W1T23S3=46MQ15=b?i19k715n1Z11k2Y1l1j1U12o1a6R5CZ3g12d1e170
2b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1
j3h1@3g1i3313f1U6j1R1T38F34B3K2j25R101B0MW17X1[2[2W1[25F8>7111122E@i251F_1k5d3j5U3P5o1m4W1T23S3=
46MW1jA9k7150m1Z113g2V3j1U12o1[5U1Q5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k1
66;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T38F34B3K2j25R101B0MW17X1[2[2W
1[25E08>7111122E@i251F_1k5d3j5U3P5o1m4W1T23S3=46MW1jA9k7150m1Z113g2V3j1U12o1a6n4CZ3g12d1e1702b2^
;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1
@3g1i3313f1m2W3j1R1T38F34B3i35R101B0MW17X1[2[2i3E9>7111122EZ351F_1k5d3j5U3P5o1m4W1T23S3=46MK;jA9
k7150m1Z11k2V3j1U12o1[5U1j4CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0
VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T38F34B3i35R101B0MW17X1[2[2i3E9>71111
22EZ3N_1k5d3j5U3P5o1m4W1T23S3=46MK;jA9k7150m1Z11k2V3j1U12o1a6Y1Di66W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6
P6a1m5cD^1^3Q:k4X2Y5\1R?\<o9b?EU7jAWFcAR1Y1DU4Dn1^:8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64KS5]2
N1k6^O3j@PCl6Q2TJV1Di6g:J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24V7W2kY1n;1l4EX3R1C1f
16^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1P3343J43
462321123;E9]1:14DC27;M82K75R1@18o16a2Z2?Q1<;1112000E3EGg3i6c:Z1CDS3n5=O_24]4a15W1f>b15=g21m5:12
2n1Z119]1b10OLZ29U12V8?_2E`4@f1e1n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1S43S1G3b314
DC107;M8\1R1B8e8<;31Ka1g3i6W=S3n5m3b7eI:15n1Z11m7U12S1FZ410Y2[1_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8
b2MI^1bX1n;`5Y3T5i2hm1AFc@Z2\6X2\2`:jR1lj1W2c<^1ad1`5Y3\i1P:P1G[40Y2j?Y2c4X7O:V314j:_V2l7iAh?W8G
^65T2b:2c8cASS1W2i8U=R8FG[40T24j?m6^2R1_7H14hKae1iP1b;R:_Ac6bMc9d1HZ40Y2m1i<9k4U9_514P7<h28:Z8o1
]1:Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV3bFP9g2Nn2h>Q1X1R9]Q1_2HZ400X2U3<T;U5o7U1P2^3121P7c2>;e8
5i1h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CW:P1j9j3^5Ag2m3]32Q8<3`1S1Q1X1R9=On3m5]:
^Ml6P1HZ42R24g>[>f4H14a1^5U3\=a2SI]M93Z2j4]OV3CeMo7h>];c;WH[?2HRU7GIY40Y2i<`8_7V2a314iS4V2X4f1d9
S=d<0n2m\1a=P9j1IP3O8009Y1D`1L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53i?8X1>^6U3bCQ2^8S20P1@\1
`9\7`AiD01S3B]8;IY4U2n<PEH14^_50eGMJV4T2>n:b3P\1]4S6Z7WQ1n?\2e9S28UX1R4[1`62l2CY1]<d5[2ZCS=BJiAb
3W7hT1]4S6;]<X:d?PP1^d12j4^Y1d3i7BKV>kj1MP9Q67WE[;1U?`IP1_ObMU3f2W5:KV>kj1n9Q6kP11fX1`P1hP14KQc2
mV1RZ3]1Ll2^1c<0n1P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3g4>X1Ol1g3389c3oCcb1m>OLl2^1c82
l30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4YAWA9cG\HY1L[4c<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP
5T31a4YAe3\9_d1a53a3LfB`DGL[4c<o1PEW;g7kj1o3R@T31aI6EW5^1h1e35V4^R2n8GLo@o1XP1g76j3if1o3WC1hH7Z1
2@U6d34\2_1LW1IMU49P2U;AT6V6Y12\1R2b514Th2lA2a=R<ZM]1SQ14j@@MU4R>T6m?H14Tk1m]1Nd=n5Q1Ti1U3JN]4R1
NYAb2<P4R12b9f^1XV1`^15a1^6I\JWEj1U>j=<\@=;N\Jm=X1d^1Z8U2h]3WEj1U>DOS4hKl7X114bQ1W8_CU@Q@c9l5TU1
^=g3T3i8S<BOS4Z<]?l7X114FkP1W8gc1c9l5cb1g3RH[f1<OS4nT114\HTKnIULaX1^=g3IP1R4RFk>14m5U4h;V5S72kg1
[1Z?fP1;d9S=X5[70PM]P1f9BP1R4g>5WEH14m5k=ic3P4XCT9[70m?`;@Q1Q4nR1o114CjGRi1m3f4[3oKi5mW1_Nh2Q1U2
k10X20`1@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi
5S4V3i6Nl9@0Bg=l>3S9c4Y1<O2<h>5a7E5n=e4BQ1Q4nT114CS;U6`6]:\@kE[8m3_3bP1i5mW1>R1[9P3\Ci7W9o7g]1]M
Bl2k30Qf2?R1P40Y5P3\CU914d7ge1]MnX1]V1Q>BR1P40gKN6Y1e614d7Uc2X7eQ1kAaDUKe@1R1X1S1o30Y266V7o:0Q1G
Y2C1Q6AMa314V@l:n5lX1bP1o>PHd>YA[Dm>Q2i31`<B]:@3c3[1S1o30Y2=o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP
1o>U=l>b:S4P3T:_E]5[8g1S4b<a;E]1c1BS1o32lDj1Y2CS6X4H14hKf8d]2Wb1_`1o>HT1n30Y2a<7j>n614l2S2\=l2o4
H^S2kn1X1g_1W5Q2g2hM;T1n3l>7iE14f\4PBb6_S1X4U1Y39\1l2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1
482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5iHR20K`1_:
\128Q1d6<>J3`1l2=^1d8i4j6]9ZBKBY4b61]211E4U1XNj9UV3Q1V1`2j1e10n2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4^
BT:j1e1X9U?f4m??]X1f66V1RX1Q6nR2[a1m1DW1k30f:f<a3GX2c5X114SKi;QS1U3PJ^^1mNk78W1k3g:]IH14jX6P1X1h
3\2lHg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4T5V3c2\CeHh792^7b7SCkT1Y;<X1U6lHiCTFl6\8i;f2So17RX17Y1QCZ:b:gX
1EW5<Z1^2^1^>]4P3\o2_?HfMc<9KZ1m3g1f<]4P3d66^5dI\i1i:e4HiKk1W5W3e3\4ed11V3?i@eAS35Z1\BaEYa2\l1?[
1]3d2g8k5=Y1k?MjU1\U2ih1NV>gl1A[1R6?W8k5=Y1k?MjU1\U2ih1NV>T5bg1j36[1fDg1c`3X4mP2=\1U4K0o=010ZQ3V
1XY2PU1oY16\1Q50o=o`6oY1@\1P500V1h<^Q3V1Y^3QCQ=k922Y1T<9\1RC010gn2b2V1Y^38]1V@P[3b1Pc2V1_CoD:]1V
@P[3b1Pc2V1_CTN3WH5]1V@bU3]5b1:^1^GSMU64[6P3_Cd[4e>E^1^GSMU630T2V4P34ZC0lQ4X2]7U<?o1^<k<Q<]2^1[3
P2S2m5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<d418m1aCQ<l8FJR2?n174Y
21Cf3=P9V5DEhJh6>e4n2_27_1c3dKY914F=_1c31g;j?Y9121F_KTV2XJ9_1c3lR1<d114dc3[2V2`1i1g18R2^163;SKS1
Fl4R=?2V6Y9X82P2RFj1T3R3a:a:153eOS:n5f5j5A8JaCe4o4i2R>l1a:o21h3W1\1E0Dc17M=19Gm6Y4=:b2a168E4F`1i
1Q2Q2^1bR1Dm<c?\:RFdBg:kY1i;\6[N[M_9[1Y;e7H`1i1S4^1BWKS1Fl4cW1RFdBk8g13Rl1Z<PB[Me=_8g4m2a1@`1Y3c
2VA][12Q1T1e20_^43iIV3k1UL6`1aQ1oR1ie1Q=fT1Da1a3P?W2o44W41V:14@YS1NaS1e5`4f^3Y1W2Ba1a3P?W2T5W41E
`91487YS1NaS1e5`4Ca1a30o>W2T5W41E`91487YS1NaS1V:do4Fa1a30h;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1a3P
?W2T5`>14jS1NaS1:b1\5n;h9R4lk1Y7UL2^Z25b1[Ah9_S3aZ26b1[Ah9_S3b1nX22b1VY6Oc1S2m1d1\6o>o1Mg:`c2VBg
7_1l5jR1e1Oa3i8\@b@082>X>TB>b30[33c1SKm27c1QNd\1lb1V<m7oa2Fd1f36W?n8o;Q>Xe2j8Wg12m8Q6X?jAX1n2c2Q
?`66_6=d1UCn8o;f@^k2Wg12l80][1c2YL?d1UCl6Q2o;T:h:e]2iP22m8][1c2o?V83d1b[62Ae1aT18_4\3Q?S9P\3n5^3
8n1j1[1aOVLmIW1e1T2O80:Y1bLj28a314FZ1Q2k3U;n2d3_2V21ii1_EcEAZ3Ln5La2a5UI@g5VLmIB6e1aT1e?iLYEg3;f
1\30Y2c;d6Z@14iS4k68f1\3n=d6a?H14<g1f5Ud3i2P5a1>a3EVf1e8Qn1g1g1V3_2b37_?jP3i2\4Ca1>BV2GE_>P@g:2V
1gW1X>7B?5T2@>a14b1h2^1k;16@Y6\=@416Q1859:Z39h305Jg1R3Dn1VAf:fP1b7m_1i2\4W3V2S2b7\5j@i;i:fH3Z4`J
^?^DU49g1a5Zd3i2c:Eo<nOgj1Hh1P3k2^]1V4R=eP2TQ1V8oM[=[Dm>_25=X?1o4Y5F?4c3Dh1l5hn1;];kd1TQ1VV1[=mJ
[8e2=X?1P;?4AQ3<h1Q3DlMROm32cP2gF3X:^V38h1`W1PW1if1b5WFV[3hAFi1a3R2Z>U5Dc1c>n:Y4bH`Bk;Zd1mb1SD]4
;L4U3TX19i1oCU5DW@XV2XW30TM5i1P3d1Uo5Ri23i1l@mS7=j1n2g;n13l2Ek<ZW4U1fn1o9X\18j1fCgCcb1kP1VGZ`3j9
a5k1j1g1MQ1^1>l1n3?n>5:Hh164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2
Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch2_152Q2c1121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93R1Lj<T3d32Q202^1]1
8=KY44S1211986ET1NQ1P10a1E253T14T1>=_11f1C\1239]N[1b:i7Lk1a50^1SGk8iEo<[6WR1\V1\:d8P:N]:0B[Fh6=k
9S4[I59n5]<Dk1b5UMd4kDg1h2P9cX1f?b2h1[R1m;Z2aW1eS1o4a9j85l1oNS:kl2om2;l1m280:lMe614SR3j_4R5l1i1R
1DMl4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239iJ>m1i1o9[G^2c3iF2ie2_1l5YC`?e13m1dU1[Y24m1`@SE[Y2?n1T30X?a5Y6U5b414ii2WGa
KQ9^IEn1T3009m>a5Y6U5b4121ii2QQ1j1l?f1\k201;n1T3Y?k;h914gi200kN8o1f>Q2`FC1PHY`1h5P2f16R10B2e1e13
[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8U334
33F123;236286757?d14049127;017;O50C?25O22688>E:4:F?5EZ291:2;14;3547414200111210C13:c3U1b:c2T;=^A
[=R705Z1;f1341122h15158I126f?e3P2m1R1C2e1^1m3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8U3343J4346234123;7
57?d1404947;017;U10S125O2Bh14a15P3;9?14E47417001112000C13E^4V=>S;lT1P105i2C81122n115R1126f?U4P2m
1R1C2e1^1NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P6k2U3343J123462321123;7=g1:1404947;017;M162K425O
2@18>U1]2Z29190766;3547417001112000C13a;:^6\3g7=k9cDd7i2C341122h1515R119f?LP2i2Dn1U3d74V6g4On4^G
T4m104^>e3m6jd1R<[4c=gAfH3XS1cHAP2]5j:c5_5Oid1Y;lY1g?m@f39R?[7_3VP19Q2X3m1U[2XT1eZ13dk1U<7Q2\`2n
Y1oT13dk1U<:Q2\`2XT1VE^E3R5af1T>R\11Q27Q2\`2b4S@a?eZ1[j1>R2m4\IRS1b:[=T78j@2aL\FoR214R2m4RW2[=Q1
R2f2U1^1o41VR1h85TCW3l1X7g1]2[1^3V8mCeEc7e[11Ee@U1[2g5_1W5dOd2hF3R2P\2g_12R2P\29S2G\Cbf1h@_IjX2h
b2X81S24S2e2hX1W33S2RZ6mV1a2T2U1<Z18o12^1[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:c>k1C13
:^4R1h1`1W2S2\1h1GA024JY3Y9Mo5l6m9mND13>42S1b2<B9g1i<2T4FT2U1S4^1fBk?QM12Wd1X;i2X1TT1VBbKm9`LEkF
2T4Y1U2Q1U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3[R1o6P3Nl9@0BfDm7hV1JE51U22U2e5>V2j<Q45mO4k`1S;
kS3`M^@f2kD_65V2j<W4Te5ih17V2j<W4dh3_l1Pe2k14V2RA1QZ8AW2Q5XDdQ1a2bS1SY1T_1XEU;^?k5Q4U9[=b6V74W2]
j2U=RW32W2^n81W2?X2U40U4d;k;]6``3Sf2UP1J18l4\6LX2U40j?fQ4mW1lGdCd32_58_6g3Z2\2a6j4J18l41K^560c48
X2QDnB_[3[4gS2mLUU17Y2o\2hW2hm1\3i?15Y2o\2aU4\3i?<Y2i20mT114oT1hW2hm1jA[118Y2i20mT114oT1[o44Y2o\
2hh419Z2W?l[1S9fj2d3i30lo1;Z2W?QCZ1Y3hLWk2`3m30lo1;[2g2\Q1a314`i1h>Y5e`1S77[2g2nT114`i1hT2?\2]2h
MlAoN`K\>>\R2=^:l1P3^6oB>\2o2VMFUAoN`KM^=>Y]2l1P3^I7\2VP1lAoN\Z1f[3f18\2Sb1oN^Lm=Y]2iQ1V^1R1]2e1
JZ6o?`Y2]c1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:6]2XR33]@SNY_29^2`2nT2Z8aX11bc3^:iN5^2_W2Z8aX119
^2o4_R2Z8aX11_AW:ZZ2i1^2\4S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@d418m1aCQ<l8F
JR2^274Y21C`^1h6S8_26_2c1e^3i9X9iP38_2fR1b]2i9G`8Q3gm23_2Y`3i9>`2WLSBU5US12m2Wl2oKk@o1U4>ZD5`2b1
dJSBUk55`2Yf2hNg_36Aa2f4\G0[l1\Ee2U9I81AVR20mGkX1_O=a2SL0[l1\Ee2U9I81Z^2\<[X26a2S=o>0[l1ne3=a2SL
0gb1U4]5\Ee2U9I8\^2_h1;b2cHU7PBQV1`<Y;X2Zl2^EVj1=b2aAQ7U7PBQV1jGX2i3^BT1lT2^E:b2nY22j=b1m:Y;R6cC
[j2=c2Sg1YNm4U7bEo2l;B3Rc30m6Ac2^d1cP2m13o2P1j3Dm2b:d\30[4P1dD12c2Rm71d23d23jZ32d233d2WV3k23d23i
Y32d2SY32d2]]72d2QS72d2aW34d23]W3h12e2_\71e24e2XV3o273e2_4]W73e2`Y3;2e222e2lY36e2XV3W3lX4\>`G=f2
Q6Ym2@l3nT1a3UR2cP1^3g2iJf46f2iW3nT1a3UR2dQ2<f2Q6fIcZ3[2U_1j1^<Yl1gAEQ42f2nf76f2a4XT31Z2d`32f2XY
85g2ba1XJ1ol3>g2ba1S2S5Z155YA1R1]c2]S1l2S2f5g2Ng1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n
2313<X61Y1Mo2M4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239WP
1U2R7g2g1d100U11d1U2b92442?2_11>FY220?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1
]1Q2^3\3B4f2?m20e1>P=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd5
7OX4h33L11\1D1B;C534@T10X2W807CJET3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=N3;d8Q60a5J_8X61a2N7IA9036]
1n4:R9n1I_211:g2l1`2\X2ni3>Y:7PJ_FMg2P2La:<Tl1`3\M]2R3TR1UAWNa3d3T5U2a3U6`:a:m26m53j7Q4\2aAi1g23
n13P22V4^Z1m?UKa=[Q1n3^4hJ2V1bK7UJ7BET2@>a14[4l1AY20b2^1JZ2G@16@fC@416Q185923351^1@g2JQ1eG]c1mNh
Q14lh1>U8S27d3a5SS2Q5g2Ng1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3Z2Y12Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239X6g2NE<6=2JHS4n3?U6h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_152
8h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T
1>=_1152]1C\1239Q5h;Eg2Na;Zo11WDWZ1R5e121057m5a2T1la1\IP<P=b4g2g1JI3j2k;47?2a1>P320k2P606234@3V1
1n14;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451
@Y;CBa2R5_7OX4i4`1Y1U1Ib4S707CT1;T3Z7\1]111m5i181436NQ1R22\13;\NX2W31W<:Q;I_211g2Bg2Ni1g9e^3YDe1
21057e3j>e\1m4i2o=k5g23Jg123F3ER4n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4<N7<:A?o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3a
2R12Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J5?Jf89C\4U8l3Q6Z41j3n<42W5g2<Ag1Ml4n3?U5
h95:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=
0K_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1E2
53Y1T1>=_11f1C\1239?g2VB]2B_5T7Z1Y3UU1[?SF^D]:^a3j94g2R2DTm37g21dW334V192g2`Y34g2h[2RT2R[47g2m2j
X5b@WP2\@T36g2Q2fY2k8ln4cIR1g2R23Z6TS3iY1hJ2V1Pf17BET2@>a14[4o3Z916@fC@416Q1859:i7g2NY1=M>S2Y2c3
:?U6h85:a264f1404BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?
U2IJa12521E0T23DW1aN8I45EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52Q4
918m1f2T12V1K93o1Q;h1T3d322n102J:f18396D@m1j14S12119526@49JH5Q1P15730OE25361C<T1>=_1152]1C\1239V
V1h6S8_2_1g2NR1GOg4n3T7Z6jW1e236cZ2e121057X<iFZBIn5]1_2o36e4o3Z5a2;\A^6Z:Z416^11Z1W1:S;4Og2V2Z6n
\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:2h2VY38h2ff12dHFPIc1TW12h2]k51h23h2]W3h13h2VY3c12h2\W33h2
[W304h2]W3h1c12h2]W35h2VY3c1S9^V32h2]j63h2VY3Vb22h2iY39h24n3P8[GW3PS2ni3o_16h2S4P8[GW3o\72h2fh73
h2oX3I3h2bY363h2]W3[23h2]^2oH4h2iZ30R_23h2jZ3R_25h2X1aY3[h1fF4h2jZ3R_2_12h2jZ34h2_V3Z4iR43h2jZ3b
`22h2oX3P2h2l3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJ
R2k5o1cU1l6h6S8_22h2_V32h2Z]7@h2Bg1UKo4T2c214jQ1]P1[Cm7f[2T>mO8h2Bg1nT114bm2he24h26Q^5h32h268h2J
X3P8[GW3VR2hZ57h2JX3P8[GW3o\73h2]W3a16h2JRMaY2_1j;2h2JQ2h2l30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_22h2di33h2nY3K2h2SV34h2kW3a1[1a2i
2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0WM]1234`168o4WF_2g3S10023[5A1=c1_@d418BZ1Ik7NHa37Y5@0Bl:o3l4F
JR2^274Y21CQ9\MT15f6h6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ
1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2n1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5
A?c1_@d418m1W>Y5Q<l8FJR2^274Y21C`^1h6S8_2S2i2`2_10S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2
g3S10023[5A148c1_@d418m1aCQ<l8FJR2^274Y21Cg9hT1h6S8_2P2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2U2i27c30X2m5V7f>]1P4P2m1:=V391Q1VE
a12521E0lN4g1X5WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9n:R1R4i4FJR2k5o1cU1l6h6S8_2Ji2=0f5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJnm1iMQ2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2k2i2R1h2Y2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g
3S10023[5<4?c1lD7180AZ1h34V1e2;>N51Y101=6d1197D27Y4Q<R4i4FJR2k5o1R=b=m:l6h6S8_2b1i2=g5@kJ1T2R3d2
m1:T1_2^?d4`2a12521FlN401]1E31200^GU4LlMlCU19Ld4\2dAg9c<e4S6XFU;c2i2R1m20S2m5mE]1\3d2m1:=V3Q>b8a
12521E0[2SG\5401]1E8`4WF_2g3S10023[5A68c1_@d418m1^:GGd116107?427Y4Q<l8FJR27V274H`11CeLjAh6S8_2U2
i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1
m9eKl6h6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q
<R4i4FJR2k5o1cU1l6h6S8_2V3i2Q4A0`1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2
g3S10023[5A?c1_@d4180AN;o10a4R2N>c1k119a5@0BW7d3l8FJR2^274Y21CT6f9bFT15Li5h6S8_2[2i2Q4A0`1m5mE]1
\3d2m1:=V3Q>b8a12521E0hN340o6mAY4_2g3S10023[5A68c1_@d418BZ1o1e6NA^3k5@0Bl:l8FJR2^274Y21CZ:XM5f6h
6S8_2P1i2c40SS3401]1K2bP2X5g4N7g19d1197?77j40BcNbJX1^:5b2i2=]3G0`1@\5^E1<]19R3CP2m1:=F_291Q1VEa1
2521E0hN34P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1JV2>NZ4a5@0Bl:R4i4FJR2U5Eo1cU15f6h6S8_2S2i2k3Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0hN34`1_5WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NZ4a5Q<R4i4FJR2k5o1cU1l6h6S8
_2S4i24k1;c10A0`1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5c1N_2<Z3S10023[5A?c
1l=b2:@3Y2;N180AZ13En2a2Z21L72=W3k5@0Bl:o3R4IFJZ13C^2154>j11C9R1^750:2@g14`4e6]@5Mh5h6>;_2h4_20h
3i24k1;c10S2R2j3mE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S10023[5A?c1
[5e2j5b2:@3Y2;N18m1h3]66[5g3Q<<b3R4IFJX113C^2154>j11C9R1d70:2@b19`4WHh5h6>;_2h4_20Z2i2c1]2S2m5mE
]1\3d26f1:==h2Q>b8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@Kh318m1W:W7E[1Q<l8?6JR2^274Y21C[3]8g1U7]<Z
=h6f4@k2_2b1i2=U40`1@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>E_X1Ah5\3JN7Z11W8@0BdL3_<W4^9n=5]1i2=0T
40`1@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN34XI:<\7dQ1P:L1l9@0BdLc<f=n=5l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12
521E0lN40o6WBo3_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cg:hS1h6S8_2k2i2P2D[1A0`1m5]E?]1\3\1W1m1
:=V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@d418BZ1e8Nl9@0Bl:o3l4FJR2f1G154Y21Cg9i6b2n
2X5V<5f6h6[1n1h4_20\2i2=c3S2@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S1002
3[5A?c1_@d418m1aCY8g3l8FJR2^274Y21C`^1h6S8_2`2i2P2P2A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_
2g3S10023[5A?c1_@d418BZ1e8Nl9@0BW1d9o3l4FJR2^2154Y21Ck8K[<k6c:5f6h6Z3h4_205i2hW340_1l1i2Q4S2m5mE
]1\3d2m1:=V3Q>b8a12521E0hN34P7WF_2g3S10023[5A68c1_@d418m1\:T9Q<l8FJR2^274Y21C`^1h6S8_2R2i2k30X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_
25i2cV2PQ134i2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1In24V1e2;
>N5[10F7\1;7D:Y4@0Bl:R4i4FJR2Q2i3o1TKm8;T15f6h6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6W
F_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nn31k5Q<R4i4FJR2k5o1cU1l6h6S8_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa1
2521E0eN640o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2U2i2R1h2Y2m5mE]1P4P2m
1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2R2i2
k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD3318BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l
6h6S8_2b2i2=Dn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S10023[5A?c1P@>d418m1l9Y108F5
1\11M63Y4Q<l8FJR2Q2<74Y21C`^1h6S8_2_2i2B]30S2m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S100
23[5A?c1R:4W6O\1W218m1aCQ<o7LFJR2^274Y21Cd6i604g63X1c4RDh6k3c3C_2P3i2R1Z1b10A0`1m5mE]1\3d2@Y110:
=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2d418B4U1Z2Z6N7Y1;4e1L:6:Y4@0Bl:l8FJR2^274Y21Ck
=^7XB5f6h6JX7]11O\3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c1_3g
40V5Gd1Bd418B12=9317Q34^5Na1@e1L:6:Y4@0Bl3o6l8FJR2^274Y21Ck=^7XB5f6h6Jd64>]11OT2i2]2b10S2m5mE]1\
3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[5A?c1_@d418m1V3S;V5Q5o6l8FJR2^274Y21C`^1h6S8_2_2i2
Bj1b10S2^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10023[5A?c1P2V<W2d418m1Z>V5Q<l8FJR2^
274Y21C^=0;V6]Jh6S8_1OKi2Bj1l4`2;dLh2NU2f1Vi14\22gh1d1h6d326Q5WP1oF0;V6W2i2R1m20S2m5mE]1\3d2m190
=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@d418m1V;;1103d1[1:Y4Q<l8FJR2^274Y21C`^1h6S8_2T2i2P40S
2m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023[5A?c1_@d418m1g;i7\2d9l8FJR2^274Y21Cl=cP
1h6S8_2e2i2R1m20S2m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4d1Gc4WF_2g3S10023[5A?[17_@d418m1l9W11000
81103d1J@:Y4Q<R8I;:JR2^274Y21Cl=cP1h6S8_2b2i2R1m20S2m5a1[D]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5W
F_2g3S10023[5A?[17_@d418m1l9W11281103d1[1:Y4Q<R8I;:JR2^274Y21Cl=cP1h6S8_2a4i2R1n2A0`1m5a1[D]1\3d
2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_2Oc23S10023n1\3A68[17g1;n2n27R46k3d41
8BZ1n5n1GN7U111281103^15HB:Z1n2@0Bf2U8T7M3E;:J^1CEh174_1I1Ce3]6h3n<_:KK?514_6h6J?CQ3R3_24b3i2R1n
2A0`1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S10023n1\3A68[17_:o5d418BZ1m7GN7U11
1281103^15HB:4U1n2@0Bl:R83E;:JR2Eh174Y21Cl=^Gg1?514_6h6JU4R3_2V1i24`2hY1j37QT1A4c3HP>4G`9^Q1j;bK
kH\1^21n3m3h43S32]<f2Y3U1@X3QE10c2Ii24`2dOS:j3SR1l2^6n;4G]b2g;`>_6n;2]<V7@ZH10c2\4i2R1m20A0`1m5m
E]1\3d2m1:;1V3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b9a56Hk318A0N;R2j1V198B
7R218C7AC32H:E6:618D63Y4@0BZ2V3S3V2P5k3F5DR27d14<74Y21Cm5m2o9]2Q3]2Q1f5`4314T15Fo5h6>d3>`3_2m1i2
Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cm;^HS:h6S8_2
8i2AlS2YS14b2jo3^H<i2Y21lT1121THoW134S3S4i2P40A0`1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3
P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@`4318A0N;o10]3V3N;227R9@0BW7Y3:o3S3h1FJX1I^274Y21C
9j51d22R1e1S4l8o9o245314T15Li5h6>;i3^3]11O0\2i2=0\3Y2@\5^E1<]19R3CP2m1:=F_291Q1WBn2a12521E0lN4P7
WBGW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2T2i2=0b3S2@\5^E1<]19R3d2m1:=F_
2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@d4180l1j7f;Q<l8FJR2^274Y21C`^1h6S8_2S2i270b3Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_25i2hW34
01Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o
1cU1l6h6S8_2S2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q
<R4i4FJR2k5o1cU1l6h6S8_2o1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34a2^4WF]21g3S10023[5A?c1_@`4318m1
n8b:Q<l8FJR2^274Y21ClX1c5h6S8_2Z2i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0Q=i?P2423OHI5P4WF_2g3AA0023[5
A?Q1AY5T1P:d418m1aCQ<l8FJR27V274Bf11CS4c7j?mBh6S8_28i2gU37h1423b2n1i2Q4S2Y5CmE]1\3d2m1:=V3Q>b8a1
2521E0lN46b2V4WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cc3_R1\8h6S8_2_2i2Q4A0`1m5mE]1\3d2m1:=V
3Q>b8a12521E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@d418BZ1e8Nl9@0Bl:]4^4FJR2^274NZ11Cj2hT15f6h6S8_2
i2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_@d418BZ1e8Nl9@0Bl:]4^4
FJR2^2721Y21Cg:775P@11`:31Y15f6h6JX7_2Z2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023
[5<4?52U14lD718BZ1h34V1Q376Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2b2i2R1h2G0`1m5mE]1P4P2m1:=V3913MVEa1
2521E0lN40o6WF_2g3S10023[5<4?8U14lD718BZ1h34V1Q376Na12P2a1:Y4@0Bl:R4i4FJR2k5o1cU15f6h6S8_2c2i2R1
h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?5X14lD718BZ1h34V15l1N76Na1e3:Y4@0Bl:R
4i4FJR2k5o1f>HSF5f6h6S8_2X2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1lD718
BZ1h34V1Q376Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2^2i2Q4A0`1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X
4_2g3S10023[5A?c1_@d418BZ1o10d6Nl9@0Bl:l8FJR2^274Y21CT6f9bFT15f6h6S8_2X2i2P40S2Q4k1mE]1\3d2m1:=V
3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c1_@d418m1\:T9\8d3l8FJR27V274Y21CT61>U2dU1h6S8_2Y2i2R
1V1a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0`G[74P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4F
JR2k5o1cU1l6h6S8_2T2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3
>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2_2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10
023[5<4?c1lD3318BZ1h3[1Q3>8Ea1e3:Y4Q<R4i4FJR2U5Eo1cU1l6h6S8_2P1i2=DR5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4PJoW1[;W20d3:Y4iM_2i2=0Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2S10023[5<4?c1lD
718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2U5Eo1cU1l6h6S8_2_2i2R1Y1^1G0`1m5mE]1m2R1P2m1:=V391Q1VEa12521E0hN3
4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na101b3:Y4@0Bl:R4i4FJR2k5o1cU15f6h6S8_2h2i2=Dh2Y2@\5^E1<]19
R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>N7Y10006L1\11M63Y4Q<R4i4FJR2
U5Eo1cU1l6h6S8_2Z2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3
>N7Y110`31:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2S2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S1
0023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6[1g6a1MS2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2
^4WBGW3_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2b2i2=b30S2@6U5^E1<]19R3d2m1:=F_2Q>b8a1
2521E0lN4`1?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:d418m1kAe1\2d9l8FJR2^274Y21Cc@lMh6S84Z2a2i2=0\3
Y2@\5Y9T<1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9\2d9R
4i4FJR2U5Eo1cU1l6h6S8_2Q1i2=g5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5lf1e1iMYA\L\2i2=0\3Y2@\5^E1
<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1lD718BZ1h3[1Q3>L1l9Q<R4i4FJR2U5Eo1cU1l
6h6S8_2o1i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y2
1C`^1h6S8_1OW2i2a2Y1Y2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2P5Jo1cU1l6h6S8_2o2i2R1]1Z1G0`1Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S100
23[5<4?52U14lD718BZ1h34V15k276Na1e3:Y4@0Bl:R4i4FJR2V1?g1\2o1f>4C:i4n8o75f6h6JX7_2T3i2R1m20A0`1m5
mE]1\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;d418BZ1W7]1N7Y101L^1618D:Y4@0Bl:l
8FJR27NW174Y21Cf@4C:i4f1W7o75f6h6S8_2o2i2R1m20A0`1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3
WF_2e31S10023[5A?c1_@d418BZ1e8Na126Ee11M:Y4@0Bl:l8FJR2^2334;<`11Cf@4CU;b8Z25f6h6S8_2P2i2R1n2S2m5
mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@d418m1V;e3:Y4Q<l8FJR2^274Y21C`^1h6S8_2T2i2
:Gn2S2m5h:T;]1\3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@`4318m1n8W2e3:Y4Q<l8FJR2^274Y21C
`^1h6S8_2Y2i2P1Z1_10X2m5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<lD718BZ1h3[1;e
2>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_24i2hW34b2?i2Y21lT1121XP24YS2@1V3j2Bg2i2k3G0`1m5mE]1P4P2m1:=V391Q1Y
8l<a12521E0mAn<4\3c3WF_2g3S10023[5<4?c1lD7180AZ13d34?Fe2;76N7Z100`3f4@0Bl:m1T2i4FJR2k5o1b:i@V:5f
6h6S8_2R2i27c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4F
JR2k5o1cU1l6h6S8_2:i2R1aV334Z^2Y10d3:W2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3S10023
[5A?c1_@d418m1l9Y126<n11M63Y4Q<l8FJR2^274Y21C`^1h6S8_2V2i2R1h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0h
N34P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2[2i2=]30X2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2n1i
2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@d418m1aCQ<`6[2FJR2^274Y21C`^1h6S
8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR
2k5o1cU1l6h6S8_2]1i2=0T40`1@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?dQ1b4]5NV8e1@0BdLg;aL5Mi2=0f5@
kJ1T2R3d2m1:T1_2dFa12521FhN34PJl6gV1Y@iM8i2dW334V1O09k1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7W
F_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_24i2dW334W1j20m14b1g4n\4hJ2V1Pf17BET2@>a14[4
Z=16@T=16^1i4@416Q1859:T6Fj2K6c2f8go2WS1e121057VY2g;m;oJ16^1P;R3`5j2KMI2J4g4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39i9`3U:\?16^1P;R3Z5j2K6`12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202
l28=KY44S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239kV1116^1S>\5j2Kg12J4CS4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1E253Y1T1>=_11f1C\1239Q5kQ11
6^1R;P38j2f3a]6[l116^1S>V5j2K6><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3
d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239i9kN4j2WX5eU3a<R6j2KY1=Ml4n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S121198
6E9JNQ1P1AP1E253Y1T1>=_1152]1C\12399j2f3@^X7mP116^1S>Z6j2KY1=Ml4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2C
CT2_1528h1e1210524n2313<X61Y1MR4T2241O2X2h1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A
P1E253Y1L7>=_1152]1C\1239lf1;j2n1g1gV7iG[;16^1f=<7j2f3mY816^1S>T1k2R2a1h4n\4hJ2V1Pf17B<8T2@>a14[
4Z=16@T=1Z1T5@416Q1859:P1k2R2Z6hf1Uf2hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R2k2m14`100=04D^3bU4[7
hJ2V1aX10]=7B7=[1H@>a14W43l1T1J:V1=5V1[53@16@j<7116^1D_1V1]1@416Q1859:JY5c1k2m14a1DD^3cChg1Uj1[7
hJ2V1aX1^=7=47=T2@>a14W43l3:d1\1b2h2D16@T=1_6@416Q1859:Jj1k2R2b1@V4c[11bS1em1hJ2V1l`1S57B7:2V1M@
>T1<4a2Z1903R2Nj7T1X116@T=16IDT2d2@416Q1859:3Z2e3S1k2R2Z6n\4hJ2V1Pf17B7=T2@>a14[4^2Z:@16@QAd2@41
6Q1859:Dk2d30V^1T21Sd1oX3]Kl8PH168U1T2Z7MDP36k2d3ma7PH1U;l1k2R2a11=X4U9010Y:fe1_<f7R=W1QQ1hJ2V1P
f17BET2@>a14[4l1W1A@<H:W1>i2P316@T=1j3R2A96416@@859:Y1k2R2c1=X4V9SP2R:WGV1QQ1hJ2V1Pf17BET2@>a14[
4T3U:16@TC2>@416Q1859::k2d3?4]W7Y;e4kA1Z16k2T44cf6i@^G[1k2m14a1h4PMWW1eX2hJ2V1Pf17BET2@>T1<4[4j5
j6D16@T=1R6<@416Q1859:3Z2R1k2m14Z6n\4hJ2V1Pf17BET2@>a14[4e<D16@YC<@416Q1859:k5k2J0Q1A22J3CT4]2`1
?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_9o
6U2Y1a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1K93o1_:e1DT3d32Q202l28=Kj2^14S1211986ET1N
Q1P1b1E2533U1T1>=_11f1C\1239o5mP11j2Og31n3?]6k2Jg13I3GF<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2Q4Y5T12V1K93o1b7@38<l3f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239J5V6S2
;Z191MY1f2Z1\2T1<k2Y>1?Z3g31b1V24Li25X1<k2f3BdX4Ul2b2b4[260Q9X3P1k2m14Z6n\4hJ2V1Pf17BET2@>a14[4Z
=16@fC@416Q1859:\1k2m1d1010DB1\3U[1XHhQ1]`2XT1Z6d1Y2ER3Z1]3>Y2Y1i2P14W?O160KAFU2H\4g1BEo2CFk2m17
\102R14^3XT7EkDZ:Y1KBEn2T6X1S3?Q1k2R2V2S4n\4hJ2V1Pf17BET2@>a14[4Z=114@fC@416Q1859:l1k2R29W1AV4i7
i2j3c3@e1YG1bHZ?2k[1[=f;9U1_3Q:2V1B2YF2mN7BB2T2@>a14[4Q3X:16@T=1_6@416Q1859:^2DQ2k2JW198`1V4n3d6
iLkAT;hP1ZJm42Z2e121057e3b8S3Q?2V1oF2Z5j1R6l4X2f1Z5a2J7BB2T2@>a14a2i1Z=16@fC@416Q1859:Y1k2m1f1D0
U1^8lS1T21`1QR1`9]<h;mR2@IP9T?W=`4W1h2R69W2NZ1P5@4h1e=f11P7g2\1M\38k2m1[20ZY3Xk3h2S]1i5k2:FA94?G
l2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf
5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5k;2V1d6m2Y1@3T20K`1a9M\128Q1d6<>J3]4=^1d8P151BET2@>
T1<4V44l2I87l1CY1V2P1o116@];S3T5@416Q1859:^2?_211T5k2c194F@l2U2b977B_11>FY23?c2c2o2:12312D;63?14
0411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDd5k;2
V1f=0K`1_:\128Q1d6<>J3]4=^1d8P151BET2@>a14V44o3h2`3T2K16@S2S<1V40T1@416Q1859:n2_2114k2m1ZX7UY12k
2m1]1k2m14b1Q1;Y3n\4hJ2V1Pf17BET2@>>R14[4Z=16@T=16^1i4@416Q1859:Q31a258Q1k2m14d2e3n\4hJ2V1Pf17BE
T2@>a14[4Z=16@fC@416Q1859:Ok2R2Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1k2R2Z6n\4hJ2V1Pf17BET
2@>a14[4Z=16@fC@416Q1859:S36k2m1i2^i7WLP33k2m1Xm1[1k2JW1Z6n3oR4e121057e3hJ2V1Ue1J7BET2@>a14a2i1Z
=16@fC@416Q1859:S34k2cm2ji5o21k2e1k2m14Z6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`4[:2V1jEUP17BET2@>a14T46
f1c;16@V3_@@416Q1859:n1Q1k2m14Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@i8l:@416Q1859:T1k2?]14Z6n\4hJ2V1j]1U
87BET2@>a14[4Z=16<3fC@416Q1859:[2R1k2?]14_2j3n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:X1k2m14a1Q1
1d3n\4hJ2V1Pf17BET2@>a14[4n9[316@T=1P6>@416Q1859:e6T1k2m14a1h4n\4hJ2V1Pf17BET2@>a14[4l5]716@T=1_
6@416Q1859:S1k2m14e2d3n\4hJ2V1eMZH7BET2@>a14[4l5]716@fC@416Q1859:Y1k2m14c1f4b]2[o1gAP92V1Pf17BET
2@>a14[4T6a3c316@QAd2@416J6859:S3b3S1k2m14c1f4n\4gAP92V1Pf17BET2@>a14[4Z=16@fC@416Q1859:f6Q1k2R2
Z6f;iW2]i1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1k2m14Z6n\4hJ2V1Pf17BET2@>a141_2i1X3Q:16@fC@416Q
1859:Y2S1k2m14>k5n\4hJ2V1Pf17BET2@>a14a2i1X3Q:16@fC@416Q1859:d1k2m14\2Q1k2PHU?j]1TKP:fBhJ2V1UH16
]3S8W7f3P77BET2@>a14Z3P1X3h3X616@b43o>@416Q1859:Y2R1k2m14Z6kLR`3hJ2V1Pf17BET2@>a14[4X3Q:16@fC@41
6Q1859:=k2m1[2IcV7]1`>0\I0n3k355k2m1[2gX4en2_1k2m14S22IY3n\4hJ2V1Pf17BET2@>a14[4Y1S7110g416@fC@4
160P1859:g114:[35?k2K\33^6UZ4_1l5jR1e1Q_1l7d4dJS7T1k2:MDf1^?mP11PH0e1>_GW1n?]5g22l?ae1Y13n4h31k3
aC^2]AU1c2\?1m5J0Gk2X1DVS1<bV10e1>_GW1TX1ae1Y13n4h31k3aCW[1k12V1k2R2Z6Y8Yl1c2kBZ?bNl4hJ2V1Pf17BE
T2@>a14[4e<D16@fC@416Q1859:U1k2R2Z6VD\`1\5R@Z?_S1hJ2V1Pf17BET2@>a14[4e<D16@fC@416Q1859:2k2Yi67k2
d3ma7PH1j5:Z1k2KV1Z6]2Uc2of1:T1l5fC2V1i=e1`V17BET2@>a14[4X3Q:16@a?P3S1@416Q1859:Q1k2R2Z6bh2[d1hJ
2V1Pf17BET2@>a14[4Z=16@bBS1@416Q1859:S1k2R2Z6]W1`U3hJ2V1Pf17BET2@>a14[4Z=16@c@R3@416Q1859637Q1k2
m14Z6kS3RY1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:?k2Ja;_o1WP1WS13a121057nd2m;<k2Ja;oR4e121057VY2g
;9k2`[1Y2QR1Q4RS5:`O:V1k2R2k2^3j5SW4XBd1j62V1Pf17BET2@>a14[4Y:[2D16@QAd2@416Q1859:Q1k2R2k2^3n\4h
J2V1Pf17BET2@>a14[4e<D16@fC@416Q1859:1k2X1k2R2a11f4n\4hJ2V1Pf17BET2@>a141Y4W4R916@T=1j3Hk1@416J6
859:P1k2R2c1f4n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:`2l2P1KDm2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y
8Z5h2C:T6WGf5f7`=>Y421`1c2g33W3:d6kH@38aD5c5Q3X225\>m3c2f1e26k2k1B45G853n1@5:fC;HI9Y29l2P1KSk6T?
aB]4]K2`5l2IR1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l
1U3[K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S
1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R2o1Nk4e1f1i4h3j38X>d79Q6l2IR14?Ml4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J
7BET2@>a14[4^3Q37a616@fC@416Q1859:k5l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1
K93o1j<T3d32Q202l28=K3U44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@fC@416Q1859:X1
l2l144U6hN14n]3hJ2V1[^1d77BET2@>a14[4\5m716@@UC69416Q1859:?l2Ia;Qj2_6iAc@e121057nd26S5l2H0g1Ml4n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1
T1>=_11f1C\1239Q5`CU11l23l2f[7fD<l2Ia;oR4e121057nd2Q5\1l2IW1Z6n3oR4e121057e3hJ2V1bP12_DJ7B<8T2@>
a14[4Z=16@fC@416Q1859:Y1l2IW1Z6n3oR4e121057e3hJ2V1Ue1J7BET2@>a14[4Z=16@fC@416Q1859:=l2Ia;b1\Q4e1
21057nd1oO4l2f[7fDkFR5l2IQ1EMi2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q
202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Z1l2IR14Z6n3oR4e121057e3hJ2V1Ue1J7BET2@>a14[4Z
=16@fC@416Q1859:U5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1d3U9T3d32Q202
l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239_1d@`6R1l2l14W2R4n\4hJ2V1Pf17BET2@>a14[4Q=816@fC@
416Q1859:W5l2IR1DMEV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1S8f4T3d32Q202l2839KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o5j7m>eE@l2Ia;oR4e121057RAmW1mKh29\@2m2G4m2GRj2d2Q1m2GX1
Z6n\4hJ2V1Pf17BET2@>a14[4i3`916@fC@416Q1859:R1m2GX1Z6n\4hJ2V1Pf17BET2@>a14[4i3b5m316@fC@416Q1859
:5m2F0e_3U14m2F0e_33m2Ge_33m2GkZ35m2GRj2d2mB7m2F0[\2f=d2mB1m23m2FPe33m2Ff_3=m2T9j9d9U1do1ki1o1i1
W]12f[1d32m2_m2Jm210k3P8[GW3i^1SX1R1W1Bg20[3Y1DV5n5_g11Y5T>h4o_1Z22m2]e28m2FW3P8[GW3Vh5hd18m2n3P
8[GW3f^1_Y4hd18m2n3P8[GW3i_4R3Rj27m2n3P8[GW3Vh5hd1Fm2C7R3P8\8a2\<W3_V1\=1l2l1e@VR29`3nIW<^2hd19m
25h3P8[GW3_V1\a1Re42n2b\3On2>\1DJS1R6l^2Q7S6[P1Z1U>R4A]<9f_1n7^8S3m4?d1Z5^1i2g1W5l=[=3n2cL^[61n2
En2`2f1]6k7f:c=`8VJRCeM2TY1bKS=X5P2]<PEdH];1o22o2SP2?o2]40nP1]h1n\2P:N]:0Bkb1]AD52o2bc33o2kZ2^U1
Oo2n1Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:3o25WY4?o23o1hKU914Q\1c7^S1S8U<5Xh116o2S2hKU9145o
2S2nT1143o2lMn\52o2lM2o2kZ62o2jA2o2VD3o2R1nW63o2VD03o2^c3bg24o2^c3bg2\Y22o2^c33o2^c3oP5P1o2n1Z6^
T3_X1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:5o2Qa3[]1c\1h82o2ih62o2Q[63o2Qa3oi22o2Qa32o2g_33o2D\Z6
2o2Y12o2Y^64o2`1`_3jm23o2`1`_34o2`1Qd3Yi22o2`18o2Go9UZ4_1l5jR1e12o2aB3o2^a1bo12o2g@R2o2e30X2m5i4
SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_22
o2UDR2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR
2k5o1cU1l6h6S8_25o2`1bB1Wk3S2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4?c1lD
718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_26o2i>MYm1[i3]14o2i>Mef56o2m=KMef5]12o2g?6o2`1V>f9bP1i]4
6o2g?f9bP1g8QU42o2Z]47o2l3P8[GW3Vh5hd16o2l3P8[GW3o\73o2Q[612o2PU13o2PU1<2o2Z_43o2R9Z\44o2RKcb1fW
23o2S`604o2_4bFlg72o2_c33o2Qb5PD2o2Yk33o2Yk3Y:3o2Yk3g;3o2Ud1SW23o21eZ62o25R1o270j11i3@kJ1T2R3;12
1Q2m1:T1_2dFa12521F\@_>4o>P;nm1iMU2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Lo2510f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;nm1iMQ2
o2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1
l6h6S8_2No270j1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJnm1iMV2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1R2N>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_27o2KW1nT114gS4Z2o25DX11_
10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B6S1h3[1Q3>Nl9Q<R4i4FJR2k5o1c
U1l6h6S8_23o2138o20k3P8[GW3ZQ3d[4U1o2060f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CgKY@iMYAS6^Q13W53
o20kW42o2Wc34o25T`3l23o25bS5P2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_22o2f\67o2KW1W5fO14=o25DX11lT1121Xh2X2nX1kQ17o2S21lT11212o2j
d6P1o2IY1h11n7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3gn19i3REj@^2hd1<o2S2h1P8[GW3@14T:`^1ac5_2o2S22^1Y2
m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1lD718BZ1h34V1Q3>Nl9Q<R4i4FJR2k5o
1l=4:VGl6h6S8_27o2S2nT114T:`^1R2o2e30X2m5mE]1P4P2m1:=V391Q1b>c6a12521E0lN4P7WF_2g3S10023[5<4?c1l
D718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1lD718BZ1h3[1Q3>Nl9j9V2R4i4FJR2k5o1cU1l6h6S8_22o2Z`38o2S21lT1121PY23o2Z`3U52o2Q43o2o_2[U3
1o22o2[13o2[1`d58o2[1n^3fFZM_A0`n2R2o2[1Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_24o20Z1`V46o20Z1n^3W5YB5o2[1cY2ZU1W53o2aZ2]f24o2Vo1
Z;]f26o2Vo10Y;=oe23o2aZ2\S24o2QW4oS2P`12o2cU44o2RQ5^4_83o2\2en46o2RQ5]3M2_82o2RQ52o2U`36o2e<1jP3
b2km2P1o2n1Z6VW4g5hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:5o2cC0[o21;o2T43b1dS7c90c6oLS7:5o2`Y7c90g
Z13o2ci3]Q32o2eo7U1o2n1Z6X`2W@]\1hJ2V1Pf17BET2@>a14[4_4T411a416@fC@416Q1859:2o2b]32o2kd73o2gc3^V
32o2Vj63o2Z`3\32o2be33o2UL13o2ULTd23o2UL]d23o2hKb^18o2hKkD^?c8[Z1PLii12o2hK4o2UL1]\52o2WL7o25f1X
J1XR1lZ23o2f\2kV12o2f\27o2Ud1Z:U>RQ1Z3]24o2Ud1`HkV1<o25m11lT1121Z9k=Mk`18o2CX3P8[GW3iY2US57o2CX3
P8[GW3o\72o2^a12o2l]12o2[[14o2[2oX1Pb56o2o1[Y1TP6mX1:@P3bLh7\2_1VD0P3nDZc1[@i\12lLT6k>8P3[T1\2_1
bo2Um12lL4P3hV1RQ3Uj23P3kW4he29P3_Mja1Y9V_1kH_=hJhf13P3kW4TQ22P3kW4P1P3m1Z6bo3[=hJ2V1Pf17BET2@>a
14[4Z=16@fC@416Q1859:Q1P3m1Z6bo3[=hJ2V1YY1f<7BET2@>a14[4Z=16@fC@416Q1859:R2P3d30X2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_23P3kW4QV24P3
kW4QV2`D3P3XP3bW13P3Z1`V46P3Z1LYc3YBhb28P3Z1LYc3YBgK164P3Z1`V4he28P3Z2oX1]2V;k^2TV1Z_16P3Z[1]2V;
k^2hb25P3Z[1]2V;k^2T2P3d30X2m5mE]1P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1lD718BZ1h3
[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_29P3g`32i3VC]5h6aj1];3P3kW4hb28P3h]3`2mAc5V<`?\R2h1P3j3S2m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_29P3_a3[F`F3\Cm30^`
17P3W2W_3[F`F3jW2?P3W2`[3`2U1ZAP5`F3[5B]=m30^`13P3kW4l`24P3d^2fQ1_G4P3nZ2e3Vi15P3nZ2iR1RJgK4P3kW
4g]1SY15P3nZ2ll1XJ^CP1P3m1Z6bo3[=hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1P3m1Z6bo3[=i;n>2V1Pf17BE
T2@>a14[4Z=16@fC@416Q1859:4P3nZ2ll1UI;P3YBcT1a50YY2P2o8mBgV2ec15P3R1h=]3ae39P3k>]3hd3H\1b70WA6P3
YBjX1UL``1Z`43P3ng3l?8P3R2nT114bP3QZ1kT36P3R2nT114bP3>P3R21lT1121X^2YBcLM_<lh1bY18P3R2nT114bP3WL
`i14P3mc3mCRI3P3kW4RI6P3Y`3c3mCRIQZ15P3lBnd3^P227P3lBY\1dX2PL]T124P3Z1n^3aG4P3Z1`V4PL3P3ae3YB5P3
d`3l4YBhb25P3]a1_n1`3\D3P3]a1]f24P3]a1PR2\DR2P3d3Y2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S1
0023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2?P3Z2VT1dZ1fNh4TCDb:Nn`12i3e5VH;P3Va2]OQ4T
CW;Nn`12_Ebi16P3d_2a1V4XOTC9P3TR1hDQQ1mGmGTS1o2k78P3W2lOY5P1__1mGmG?P3W2lOY5``1mF1kHXJg1>d6k:]b1
[4>P3\40Yk2SX1mR1h5W4N]:0BnT253P3kW4g]13P3nZ2ll13P3:`W44P3:`W4hb2S1P3602c5@kJ1T2R3d2m1:T1_2dFa12
521FlN4PJS6j:9CeFQ5h:j3e1iMY2P3d3G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1lD71
8BZ1h34V1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_29P3fR4_12Y1W2c10^:4P3kW4S<dV2Q1P360f5@kJ1T2R3d2m1:T
1_2dFa12521FlN4PJS6j:9C:\KY@n<j@6P3Z2b]3mGV<XY25P3[2X^3VGV<3P3kW4V<;P3k3P8[GW3ZQ3T6l4hj1PAhd17P3
k3P8[GW3ZQ3d[43P3kW4dM4P3W2cU4dM8P3W2cU4PL`12b7i44P3kW4aM0CP3H^3cBf5e6bT3XKi2l3T1S1_1X489l>Zk1S4
3P3W2cU4<P3W2XR1ZS3oLAb5f65]?Z[1fD9P3kW4WLY10Co9l3L4P3kW4UI^43P3kW4UIP5P3Eg1Ml4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
4P3kW4aMY<4P3QQ4i6aM2Q30R2Q30b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1
h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_21Q3S2Q30W2Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2\2Q350\30X2@\5^E1<]19R3CP2m1:=F_291
Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NHS9Q<R4i4FJR2U5Eo1cU1l6h6S8_2Q2Q3c3Y2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2JQ
350f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iM\2Q350d1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7o
BW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_23Q30Xj32Q3k1S2Q3c30X2m5mE]1P4P2m
1:=V391N2VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2U2Q3c30X
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1i6i
Nl6h6S8_2Q2Q30b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4
FJR2k5o1cU1l6h6S8_2JQ331g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iM7Q3Q21lT1121e2Q3313>X11_1Y2@\5^E1<
]19S2N;1210P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1lD718B6S1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1
cU1l6h6S8_2IQ35g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iMZ2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa1252
1E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2R2Q3c30X2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_22Q3ai33Q3TR
1_W5[2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1lD718BZ1h3[1Q3>Nl9Q
<R4i4FJR2U5Eo1cU1l6h6S8_2`1Q33102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>bFT5b4f;
iMjMKQ3040f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iM3Q30hZ6R2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7i@]5_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2[2Q35e1g10X2@\5^E1<]19R3CP2m1
:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2a2Q35]3
5S2@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@\4718BZ1h3[1Q3>Nl9Q<R4i4FJ
R2^274Y21Co1cU1l6h6S8_22Q3[Y4[2Q353g11e1S2@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_2l1j
1S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2g1Q3i3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10
023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2T2Q32`30X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7lBZ3_
2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2NQ350f5@U2Z1ZG1T2R3d2m1:T1_2dFa12521F
lN4jGU26gm1iMP2Q35c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1aCQ<l8FJ
R2^274Y21C`^1h6S8_2R2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3
>Nl9Q<R4i4FJR2k5o1Q9aLl6h6S8_22Q3cX4[2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3
S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2\2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0lN4P7i@U2W3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_22Q3kj79Q3f7ga3i2
W3C\5a3ANQ35g5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7af1iMS2Q30b30X2m5d7X>]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2R3b30X2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_21R3f6S3BY184Ml
4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?NP
2f53DW1aN8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93o
1P6i6T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>2:_1152]1C\1239Z2S37g15a3\Fl87B021111;4
2114P12f4`4g6i1NDh1JEF<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2_;93U1bGo2n6h5X2Q9i?[O5S3Zn3gDE
<P5S3Bg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET
1NQ1P1b1E253Y1T1>=_11f1C\12394S3Zn3[P4SOKS3Xh1i=2H2S1124BWe1V35R4Kn1Jh3cU1_P1a6g4kFR9l7[?3S3nl2[
Q13S3Zn32ES36b5bR1853d<31T1020i@[f11X:\3`c1ci24S3Zn31d4]1S3U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>3
3d3<<0IZ1UFd84k=93hHo2n6h5X2Q9X1S3i3WQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42U2g7gF:WW1o2b1T3b1Cc2T3G`1
Y114`7V=hOT1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:ST12P3o2Z6Cc2T3X2[14`7V=hO:S36b5bR1me21gf1
^:_;S^22S3Zn34S3W]3RAo>P1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:WW1o2Z6Ch5X2`1`7V=hO4S3Zn3V7d
T3Q1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:WW1o2Z6Ch5X2`1`7V=hOFS36b5bR1aOb:h[12V4<H7X2Y2l1T
X1\2Y2T8]Bb?bg1`6S3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X
17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34f
1=241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239e8a1S36
P2_31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=WE2`4`40_6f;b4]=R83JTS1:Y?5S3Xh1QV2d5gj2
a5S3BKKMl4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1o2f53l1^6
W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<j1Y1d32Q202
JQ28=KY44S1211986ET1NQ13Lb1E253Y1T1>=_11f13?N392394T3h1W\2_c1:T3Va3f?V3m3W1T?I7ZR46T3b6mj3m3S4^U
39T3`72kAd<hL[f27W12T3`Q4P1T322b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3Sj1iMik1P2T3h1m1S2m5^E>]1\
3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2>T3a8a7R
6nU3m3KW3eB^1T1W1^4[a24T3\F4_^72T3mV22T3bY41T33T3ce1l[2^2T3n1a1G0`1m5mE]1h3140P2m1:=V391Q1VEa125
21E0lN4P7WF_2V2`1S10023[5<4?c1lD718BZ1h3[1R2N>Nl9@0Bl:R4i4FJR2k5o1bS1[1D5f6h6S8_23T3`Q4Q83T3[_2Z
S45T3Tn3[3m3S4NT32g5@kJ1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3TT1[;b:iM3T3`Q4m38T3T4YGoT3=0`4kX3X7T3AY1
=MO1j3n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340?
F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X61Y1Mm34h1;241O2
J;A>J<AY5T12V1K93o1n;Kj1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V3b9R4g
?1U33U3h914U3VX3YGf93U3\m3j;3U3WY4XS22U3do7KU31g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kAT8d7Yf1iMP2U3m11
e1S2m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_
2:U35>X11lT1121`S45U3m1nT114Q1U3102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJnm1iM4U3g1Ya3UF2U3WY4
4U3h91\o3:U3m11aJZ:121YX1U]1LU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXACQ\1iMJU310f5@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJnm1iMP1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJnm1iMMU3102Gk4@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJd7Yf1iM5U3W^3R7V1eBNU313a1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2X7;Yf1iMR1U310d151i
3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>nm1iM[2U35g11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7i
@X2T3Ma1g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2^1U3102>X11i3@kJ1T2<e2;121Q2m1
:T1_2dFa12521FlN4jGU22R4R=CTG6d6LS=n<`>Y26U3oK1h7_JQe1S1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521Fl
N4jGU2X5[2Yf1iM]2U3102>j2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718B6
S1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2o1U3d1P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i@]5_2g3S10023[5A
?c1_@d418m1aCQ<l8FJR2^274Y21<6Z@PCT;X401\2S8_25U3Qc3Z<^CC3V3ln32R4V3M09NE0i>47?2a1>P320b28P60623
4@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R
5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31Q4V3M09NE0i>47?2a1>P320k2P606234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5
_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31P4V3M09d10i>47?2a1>P320k2P606234@
3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_
7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31U6V3M:d11l2U2b9247?2_11>FY220?[27c
2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3<4;630<<2k4:3B
:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57OX4i4`1Y1U1Ii4l607C`1T3Y13n4M\128Q111i3S2B
<>:81436NQ1R22=N3;d8d;[<W31W<:Q;I_211i5V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><42
21@[6m4CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_211n3V
3M:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31Z6V3M:
NE1l2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1
W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1Ib4
6b1Y507C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;c?1j5\6:Q;I_211`6V3M:NE1l2U2b92442?2_11>F
Y220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;2
60:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CBa2R5MDd57OX4i4`1Y1U1I]446b1Y507C`1T3Y
13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;c?1j5\6:Q;I_211Q9V3M09NE00U1f1116:_1b924423642_11>FY22
04:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\4
89M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMDd57O
U2R2V1e2L11EFD1;6;C534@T10o2746b1_161<55^118A027006C393N]2FY13n4M\128Q111i3S2B<>:81436NQ1R22=N30
18d8d;n1`8h3Z11Nl1L4a136]1n4:U1k9IP1^111S8V3X161EE1l2;e13b9247?2_11>FY220?[27c2o240412312783;63?
140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P5C;2230
:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2d2K\1CBa2a4@MD<m3Y17OX4i4`1I?U1I]441g13?
<G@5@386d107C`1T3b5:<1MFE28Q111m5B<>:814363JQ1R22=N3;b81Z:H@k1V8<W2R2H1c1e2e1W6:Q;I_211DV3M0jZ20
e1>_GW1TH2l?ae1Y13n4h31k3aCT1W30AX11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJbX1>b4c>e1iMLW3b1T4@kJ1
T2R3d2m1:T1_2dFa12521F6eN4PJd7Yf1iMQT1IW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1iMKW30d1Q4@kJ1T2R3
d2m1:T1_2dFa12521FlN4_;`>nm1iMY2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5
<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2h2W33g11e1A0`1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a1
2521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@d418B6S1e8Nl9@0Bl:l8FJR2^274Y21CQ@kFE5f6h6S8_2_3W3b30A0`
1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7h3l=A:<2T3_2T1?R2S10023[5A148c1_@a42183>N;_2U6
N>]55i3@0985T2a8l8FJR27^1G74Y21Cc@S6^42e1Q2a85V5_1h6l23R54Z2Z1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521F
lN4PJl6bQ1Ah5V1U2JN[4`5@0BdLjM^:5g2W3b30A0`1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g3
S10023[5A?5]1_@d418BZ1W3]5Nl9@0Bl:l8FJR27V274H`11Cg9^A2e14m8`15f6h6S8_2e1W33g11W20`1@kJ15Z1CR3;1
21Q2m1:T1_2`DS2a12521FlGo64cB\7R3i3eQ1>Nc3]5NV8e1@0BdLPX185]2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0QGj74P7WBGW3_2T1`21S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2Z2W30\30X2@\
5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1
l6h6S8_2X2W3]3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9
Q<R4i4FJR2U5Eo1cU1l6h6S8_2a2W302>X11_1Y2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10
023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2Q2W3010g11W20^11@kJ1T2R3;121V1Jm1:T1_2dFa1
2521FlN4^FBX1e1R3i3E[99CeF>NV2\1U1W4N[4j3BR1@0BdLlKS<85YCT1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa1252
1FlN4nGQ2R3aZ1c>e1iMU2W3c3S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@d41
8m1aCQ<l8FJR2^274W1Q11C_Bf=Y>h6S8_2Y1W3U40`1@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8lP1P:NV8e
1@0BdLYX15T1W3U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2QY1P:Nl9@0BdLe2cU15S2W3k1g1S2@\5^E1<]19R3;14
Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2P2W3c3S2@\5^E1<
]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Ch:gS1h6S8_2LW30f5@k
J1T2R3d2m1:T1_2P8c>a12521FlN4PJd]1c>e1iM\3W3CW12c10A0`1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12
521E0g7mF64R4m2m?Q3W3_2g3S10023=m4A148c1Am?d418B6S1_2U6Nl9@0BZ2a8W4_3T1FJR2\21334Fb11C\Kj:1Y15f6
h6S8_2b1W302g11W20`1@VFd41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3nU16[4]5Nl9@0BdLjMm8;T15[1W30T40`1@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3nU1b4\2P3Nl9@0BdLh?S<2e14^:5R1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa1
2521FlN4PJR3aZ1Y@iMR1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7VV1Y@iMKW30f5@kJ1T2R3d2m1:T1_
2dFa12521FlN4PJ6]]1Y@iMl2W30a30A0`1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<o64P7oB6P3_2T1b2S10023
[5A391A52H_@d4183>N;W3]5NV8e1@0Bl:l8FJR2^274Y21C_3UId:85f6h6S8_2_1W33Gk4@kJ1T2R3d2m1:T1_2Y7Z?a12
521FlN4DYGQ2i5T;9CSFA]1V2\1Y<o3\>\?YAS6Y8X8k@3W5Q1W302GZ3`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@M[Z1
e1iMlK2MW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CgKY@iMOW302R4`1@kJ1T2R3d2m1:T1_2dFa12521FlN4o>j8
U2nm1iMg@]2NW30f5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6Qg1iMg@]2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a
12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2S2W30b3S2@\5n8_<1<]19R3d2m1
:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@d418m1b9n9Q<l8FJR2^274Y21C`^1h6S8_2OW30f5@]31[G1T2
R3d2m1:T1_2dFa12521FlN4QIN6U7b\1n9iMX1W30j1k3@]31kC2\31T2R3;14Q2m1:T1_2dFa12521FlN4^Fk1FN6k2Y4b\
1n9iMT1W30j11i3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36gm1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4PJ\7af1iMP1W33g1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6Yf1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJd7Yf1iMMW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7Yf1iMKW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN
4PJnm1iMlP1JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>nm1iMV1W33a15k3@jJ01`1CR3;14Q2m1:T1_2dFa12521F
n9mD4jGU2S3T4;Yf1iM3KW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1\>\?IW33c5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJnm1iMZ2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<41=c1lD718BZ1h3[1Q
3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2V2W3c3S2@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0lN4P7\BB23P3_2g3S100
23[5A1=c1_@d418m1aCQ<l8FJR2^274Y21CmV1b7h6S8_2JW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl@Q]1iMh?Z2W30
\3Y2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2
U5Eo1cU1l6h6S8_2Y2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h
3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2KW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2kj1iMKW30Q2d3@kJ1T2R3
d2m1:T1_2dFa12521FlN4PJda1Y<iMNW3i11k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJnm1iM]P2MW3k1k3@kJ1T2R3;
14Q2m1:T1_2dFa12521FlN4PJd5Yh1iMX1W32^3S21@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4PHo1g1l3h=`Z1@0QHU
5ik1P1W32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5Yh1@0oGW5ik1Q3W3b30A0`1@\5^1oC1<]19R3d2m1:=F_2I_6g
6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@d418BN;_2U6N>g7e1@0985f:l8FJR2Q2<74Y21CjAe3j<W5
5f6h6>;d3c3_2`2W3k11e1S2@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W3_2g3S10023[5A?c1]=Q3
d418BZ1aCKU;]4^4FJR2^274Y21CmZ1b3h6S8_2[1W302g11W20`1@kJ1T2R3;121Q2m1:T1_2k4hAa12521FlN4PJQY1P:N
l9@0BdLYX15R2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023[5A?c1_@d418m1aCQ<l8F
JR2^274Y21C`^1h6S8_2LW3g5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2af1iMOW33c5@kJ1T2R3d2m1:T1_2dFa1
2521FlN4D[IPX1o1m?o3Z1ZGS5R1W30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@QIc3c>e1iMYA`1kOa;KW3g5@kJ1T
2R3d2m1:T1_2dFa12521FlN4PJd]1c>e1iMfb1`2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2
g3S10023[5<4?c1lD718BZ1h3[1Q3>N@P1S2a1:Y4Q<R4i4FJR2U5Eo1cU1l6h6S8_2HW3g5@kJ1T2R3d2m1:T1_2dFa1252
1FlN4PJnm1iMR1W33>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJQY1lDiMLW3g5@kJ1T2R3d2m1:T1_2dFa12521
FlN4jGU2d7Yf1iM>c7Q1W3k1e1U2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CjX1e1cHU5KW3g5@kJ1T2R3d2m1:T1_
2dFa12521FlN4PJ6^V1bEe1iMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6gm1iMIW3g5@`3ZG1T2R3d2m1:T1_2dFa12
521FlN4PJnm1iM]2W3Dh20X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3
[1Q3>Na1e3:Y4Q<R4i4FJR2U5Eo1cU1l6h6S8_2R2W3c3S2@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0lN4P7oBW3_2g3
S10023[5A?c1_@d418m1kAe1Q<l8FJR2^274Y21C`^1h6S8_2S1W3b1T4@`3ZG1T2R3d2m1:T1_2c71]<`2a125216?lN4V4
^1ZDl6ZU1l=i3iMP1W3g5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2^`1o3gGQ6LW33c5@kJ1T2R3d2m1:T1_2\@W
6a125216?lN4YIFnm1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6Qg1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521F
lN4PJ6gm1iMJW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6Qg1iMKW3g5@U2eH1T2R3d2m1:T1_2dFa12521FlN4PJ^E
f3hT1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;nm1iMJW3Kk4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Yf1iMI
W3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Yf1iMZ2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7i>U4
W3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2Q1W30Jk4@kJ1T2R3d2m1:T1_2dFa12521
FlN4Q8h3o9o1U2d7Yf1WFa7UR1Q2W3c3S2@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@
d418m1aCQ<l8FJR2^274Y21C`^1h6S8a1MJW3g5@TAf91T2R3d2m1:T1_2dFa12521FnGm64PJnm1iMJW3g5@kJ1T2R3d2m1
:T1_2Y9j6_6a12521FlN4PJnm1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXAe\1iMHW3g5@kJ1T2R3d2m1:T1_2dF
a12521FlN4PJnm1iMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CQ\1iMU1W30f5@j>1S1j:1T2R3d2m1:T1_2dFa1
2521FcKX34DeCf2W2Fd7Yf1\<W2h8[6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJnm1n<j@JW30f5@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJnm1fGR6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1`IiMQ1W302c5@kJ1T2R3d2m1:T1_2dFa1
2521FlN4PJ\7P2`79CgKY@iMYAV2W30Cn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c1_
@d418m1V;e3:Y4Q<l8FJR2^274Y21Cg9hT1h6S8_2S2W30b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3
S10023[5A1=c1_@d418m1_:Q9Q<l8FJR2^274]1K1C`^1h6S8_2_2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E
0lN4P7oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1Oe2:Y4Q<R4i4FJR2U5Eo1R=`Hl6h6S8_2^2W30Ch2Y2@\5^E1<]
19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2U5Eo1cU1
l6h6S8_2S1W33g11i3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2XY1eDiMJW30f5@kJ1T2R3d2m1:T1_2dFa12521
FlN4nGQ2nm1iMW1W3CW100i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nCjE1Q6P>]1[LjMKW30f5@kJ1T2R3d2m1:T
1_2^:V9n2a12521FlN4PJnm1iM]1W3b1DON`1@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y4c7QR1c>AWMU;l:_9]JU2H9
Ll25P1W3g5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5cV1V8^9iMWK]2W30\30X2@\5^E1<]19R3CP2m1:=F_291
Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2U5Eo1cU1l6h6S8_2NW32b51@k
J1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@R\1iMik1T1W310b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJg13o?R\1_H1W5
>iB`X1[2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4P7oBW3\22g3S10023[5<4?c1lD718BZ1h3[1Q3>N
l9Q<R4i4FJR2U5Eo1cU1l6h6S8_2LW3DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJce1e3:Y4iMT2W3Dn2S2@`3k1^E1<]19
R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@d418m1V;e3:Y4Q<l8FJR2^274Y21C`^1h6S8_2LW3g5@kJ
1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4oe1iM9Y30b5bR1Tl2n>R\1[CWV28Y30b5bR1Tl2Qk1[CWV28Y30b5bR1Tl2n>R
\1ci2=Y30P2a3bR1jT2gFAm3Sg1dMa1\j19Y30b5bR1Tl2BZ3Sg1ci27Y30b5bR1Tl2Qk1ci2>Y30b5bR1he2[6m3]U1[3]1
0[2^:ci2:Y30b5bR1he2[6BZ3Sg1ci2:Y30b5bR1he2[6m3]U1eAci2BY30b5bR1he2<Q4l1m3]U1Y1Q2]10[2f4g5ci29Y3
0b5bR1he2[6m3Sg1ci2;Y30b5bR1he2[6m3b6jNeAci24Y3[T4m3d\13Y3[T4m3:Y30b5bR1Tl2m3WZ1\2^:ci28Y30b5bR1
Tl2m3Sg1ci22Y3[T48Y30b5bR1ZZ40j<ci26Y30b5bR1Vg4ci21Y3:Y30b5bR1_]1d^1m3d\1^:ci29Y30b5bR1Tl2j1R2Sg
1ci2:Y30b5bR1Tl2BW1R2Sg1ci24Y3[T4j1R23Y3[T4j1JY30P2a36[R1mj2131m?k?Y87b2EQ2c;KW1A<Ff^1hFoB9Y30b5
bR1oj23c1^j1ci2=Y30b5BoQ1]j2A3o?R\1Ra1`EoB7Y30b5bR1`U4eAci27Y30b5bR1gl2^j1ci2:Y30b5bR1oj23c1WX1V
Bci25Y3Zc4:YT2]98Y30b5bR1_Q30ee1ci29Y30b5bR1Yj2]2Z3Sg1ci2?Y30b5jKg6e9e8k3cY1POYh1@0oGQQ2:Y30^1B`
3bR1P63Qa4ci2U1Z3P2a36>118_Q1ao1^Fl41=0i4j:`50cB7k1\1Q2a5g8<Y;S1^3`E3a:T4R:U;d?^2Z3P29h1^1E118d3
i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[1PAb5a5835\2Q32HW1A073FZ5[6^2eB`
>g3_:l5m1Z381e<c28Z3b5bR1oj2g1^j1cV2oB@Z3b5IhQ1oj2Q4]20b9R\1aH`HU3ZBU6i<<Z3P2a3bR1oj2`Z1Y1Q2a5BT
8ci25Z3b5bR1Vg4ci26Z3b5bR1`U4eAci2@Z3P2a3bR1oj2`Z1Y1Q2<P1\2f1BT8<Vi2=Z3P2a3bR1mj27m?]HX3Q2Y>dMnk
1Y1Z3<Z18a3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0Z?X3Q2f2P;AS1^JC]1g2jB40V1`Mi6CAZ3Q2`3bR1Z8eOWa2ZBb;b
K^S1RC09_6CT4KZ3P2a3bR1eBkQ1[V17>X:i3Gh>QBf3T8j5^BZ52[15_7V=D\<`H7Z3Q2`3bR1Vg4j5hc2:Z3b5bR1S[3hM
a5BT8oQ1cg1KZ3g18a363YHU3g6lCi^1VH1313eO`@Q:c18l`1c=S7eCh187Z3Q2`3bR1Sk2Rl1ci2>Z3b5b@e21W?mj27_R
1Y9V@YGm]1[D;Z3b5bR1VIVQ2S5SNY9V@dGnQ2<Z3P2m1c1bR1R=li3LY?dMRAkZ16Z3Q2`3bR1Vg4ci2`5Z3;g1M`2[2n3?
n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1RG^78I45En1C4H315_9o6
DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5C@2V1K93o1P6P5h1T3d32Q202l28=KY44S1211986ET1N
Q16Ib1E253Y18K>=_11f1C\1239ib1T5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93
o1Q;h1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239ib1?Z3^3S2bR1Jm5T>X4VQ2EY3W>`Z1cHo
P2DZ3P2a3bR1jMf1o5[e115WW1e2:a5?b8R3eDRa1jC9Z3Q2`3bR1gl2i2dg1V]1\\18Z3b5bR1^O2oo1dg1ci2HZ3^4S1bR
1Z<R3XHlZ1g5[4V4:V=1^41>X1ZR1m5Z^1aQ1DS3OZ3^4S1IPKg6jMb?UU1i21k2KMIn5:5aA[1hR1j]1]6X>g7`;D^2D`2f
1P1Z3S481S1Og3jMW;hM\]1d3U6V10>l>[19R1`S1b<0[<k1\IX>e71e<c2W4;Z3\41S1bR1Vg4b<kR11W3jV1?Z3^4S1ObQ
1Uj2k4Th1b<0dW1X>g7Y?`2>Z3\41S1bR1dk1dN]2G^3Wf1ce1VP1h3CZ3^4S1bR1]e2g4h6=20Ikd1ce1o8m3g7`;h3`2h2
Z3P2R2^163Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7ZICe290EY2^1R1a5Q6A024Jj3e
6f>i233CU6gAf=Q180E4g4;b14c82J2T32T4[1Z3S4^1bR1V4Co92X7U5d112CM8156T1hd1X11i1S4a1W1a1Z7g^1n4P;Y=
GmGQ?2X@2JW32T4f1Z3_1c2^1d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1CZ1<i1_1;Ka1Z7SP1c>n4P;Y=GmG_:R
<6a92T32T49Z3Q2`3bR1jP3j_10_6ci29Z3b5jKg6Ro2g1[f1RH`Q26Z3^4S1bR1Vg4ci28Z3^4S1bR1gj2^l1je2h3<Z3^4
S1bR1cV2aCAQ71Ze1ci2R3DZ3b5ElQ1oj2dE0b1jBg9b2d1\12Hi1<S`1hIY?7Z3b5bR1oj2g1^j1ci27Z3b5bR1oj2Vl1i\
2i<KZ3b5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<eF]2f@<`CV4f^11eBAZ3b5fEk<d^2V1W3e1Q2P2\1o4`1dU1f@]V1Uc18Z
3b5h2iOjP3bAhT1ci2S1Z3<Z18R2^1i4hM_Q30>521LT9_1g20S3dAP3P3Q:Q1A8JP3[=^7k1j6Sd1h38Z3Q2`3bR1jH[n3j
e2h3P1Z30Y1=h1P2o5V9T>W3@14V1aOhNdGX:AeY1?l5T2S4o=n7Q<R>11aS1i5DZ30Y1=h1P2o5P<Z;W3@14V1jP3Xe1R1`
U2X>i5i5Z3;0c126Fc1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1
o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1I193o1[9S1A:6AD
T3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1E2531W1T1>=_11f1C\1239^8lV1]3T5Z3;e11M`2[2n3?n>5:a264f1404^
1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1Q;h1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\123
9ib18Z3b5bR1oEWQ2no1]e1UT17Z3P2a3bR1Vg4dMnk16Z3b5bR1RP3Sg1ci26Z3b5bR1Zh1kn2ci26Z3b5bR1i>\X4ci27Z
3b5bR1iF\P4l^1fZ1U1Z3P2Q20^1eMl41[>U6R=i2[@l4g5R26a5n15[1Ya1P6V3i6N7S3`6@0B_Li1dV15YCGZ3Q2P20^1b
R1cDib1Fi2Ya1P6P:N[3`6@0BmY1PK5YC@Z3b5eMk3P1cDP]1Y9aj1eAR[1l1T1d?fFR5DZ3P2a3\?UCl8]3W8MPZ1QR1TQ1
l4k830_6dMR1kj1:Z3b5bR1l8YHaQ3m=_6gNkj1:Z3b5bR1l8YHaQ3l4`?gNkj1:Z3b5`AQAT^3P2ZEeAeT1md16Z3b5`AQA
Vg4ci2LZ3<c1o1a1i4hM`Ef5oo1[6h:_1W2d3\1]Q1AS1QT23CE8W3BS6g86Z3b5bR1Vg4cV2oB:Z3b5bR1]f2d3Z1\3]1mf
1ci28Z3b5gLj5U;1n[4ci26Z3b5bR1Vg4V]1\\16Z3b5bR1om2Vi1ci27Z3b5bR1om2R2Sg1ci2l1Z3_1R4Y1@W6O_IV1V3[
:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4S?Z1P6V38T1T1?:e:V2f4k3T6\2Z60:Cb1V:^4];P2T3233n:j4j48Z3b5\EU=
ih2X7Sg1ci26[3g1nT114gS45[3g1nT114a2[3g1a1G0`1m5mE]1h3140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10
023[5<4?c1lD718BZ1o10g14V1Q3>Nl9@0Bl:R4i4FJR2k5o1QAaD5f6h6S8_27[3g1VP1\3Z1146[3g1cS1Z1148[3g1nT1
14mBc1]i26[3g1nT114nm68[3g1Z2cR114T[62B[3f107fT114X1ZBME^6kU1a1_5VGS>RX26[3g1\Q1a314:[3?W1lQ1Q31
4aDP]1TR27[3g1\Q1?Q314@[3g1Y20XHZ:14`S4P:N]:0BnT256[3?W1nT1148[3?W1cS1Z114gS4C[3Y2e1X513Qo2jI_12
Y1`1Z20X?f2R2Ub2VE5[3GUh6[1bZ11[3[7[3:0X1182Ml4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CC
T2_1528h1e1210524n23131:T14FU1c2=1FBMm34T2241O2Q4Y5T12V1K93o1_:e1Dj18P1^352Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1E253Y1;5B>=IE152]1C\1239n11a\1Q5[3:e11Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P23[3]a1aH8[3h\1X;`Q1WK^
i2T;R54[3Rh3]W1hj1;[3]n3mC9CRFBd3S7Q5j3:[3lM3Yo2k8b6B^m1_2\C4[3GZ3iI2[3UP79[3ki1a2_h2Rh1g:h1]1oZ
14[3mh6Q2oZ18[3]3aU1m5T>gg2TS2M7[3?W1lQ1Q3147[3g18cQ1Q3147[3g1VP1g414gS4=[3?W17dQ1Q314mBc1T7PX3a
79[3g18cQ1Q314e[3eW26[3g1nT114m[23[3?UZ52[3Re54[3a4``5jU23[3i1QU12[3G2[3TT49[3g1nT114Pm2Y1k307[3
g11lT1121:[3;o9TCPg3_1l5jR1e1PR12[3`R79[3Z8W11kC`[3i=f3mW2I\3i1J\62001P2PF_4V4R:l6oe1UT1Z7a6ie1Y
:P80;^2^5?\3i18n6301aLVEYk2V6f^20;m7;\3X2h66nFiJYk2md20;b3:\3Q923nFSf3md20;aK>\3j1]7PMh2NU2f1kh1
gk1\<YU1oF0A\3j1^T1h2NU2f1lEnR1`2Vi1\<j4a@l?oF0@\3j1^T1h2NU2f1Ph3W6g2YU1oF0;V6jZ1i2\3j1b10A0`1m5
`E<AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2d418B4=G>BP1I214^5Nl9@0Bl:l8FJR2^274
Y21ChHj>5f6h6JX7_1Om2\3j1b10A0`1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:
d1Bd418B12=9317Q1P1I214j46<Nl9@0Bl:l8FJR2^274Y21CcW15f6h6S8_29\3U901c]3Tm1]`1k=X19\3i1[701aL`\6X
1ZP1_4\3i1>9^1Z21=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3
T;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0514294W4GAe1M60^42G5Fk1jCMP18b6D@<1?\2n30f3k1V3;3f9l404k
6Z2^9W;l@94`2\3i1>9^1Z2b1O00200407bFb56R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617
>o4W2Mf42MFk1hD6R1g8\2f7k1V3S?04k6Z2cU19R1\3i1>S4b1O00200120jFb5i6hm21Y6]4j50^1O`@hD6jEZB0P7nW19
E\3R2mM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o2^V2Q2\3j1b10S2f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5W
F_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2o1\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV
1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=0;dP1h6S8_2Q2\3j1b10S2m5mE]1\3d23i1:=Af1Ma2_;4k1a
6a12521E0RV1SCS3_2g3S10023[5A?c1_@U1^318m1aCQ<l8FJR2^274Y21C`^1h6S8_25\3hY1`Q60Y8l1\3j1b10S2m5mE
]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2=\3j1l4`2PMm5
f1\X3YH26j4^P17\3j1^T1h2T3f1ZV56\3Q92RGTk2nJ1\31]3d3]3Q1d10i>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]
111m5i181436NQ1R22\13YT11W<:Q;Y31c3]3Q1d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22
\13YT11W<:Q;Y31Q6]3F:d112i22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV
1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd5
7OQ2V2i4`1Y1U1Ib4S707C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W<:_52^5I_211V4]38Hd1S9f54
7?2a1>P320k2P606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1Q7e121057^2CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111Q3[1_1i181436NQ1R22\13V9m9S3h1V;P11W<:W8DT2Y31o3]
3F:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31o4]38
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1
E253Y1T1>=_11f1C\1239O]3\1;d;Z@F0b6Ea=:n3lU2P?Nn]1l4El1Y<g7Lf;T3^7a5Z77R:^>[22]3^P82]3cW7A]3\1;f
L2`6EVV1`_3b5gU1[D7W=2b=Y7V1]3\1PDP>X6^3?lLBIdCQ2g3?bGUMV8]A[7d4a87j=o3g3Kf4V?7Z7Z:T323e6\4[2Y7K
]3\1;85^:[;f4o8MPEW5XBQG0QG]6X4VB4g2e4V3k4[BnF[O5]3\1e\5`b1lJ@]3\`1fh1?TS1ZK;X\1_6n;`2^>g2d2VF28
]3ai2QU1X1^8Q[1X=eo12]3n_3>]3_T2cA^W1gd1c1W2VQ1eBi8\4ZHX4e34]3l1^X3jY42]3l1P2]3]3S2m5mE]1\3d2m1:
=V32n=b8a12521E0dDf<f4WF_2g3S10023[5A68c1_@e3N18m1aCQ<l8FJR2^274]1K1Cl??`<bAh6S8_24]3Wk78dHV1]3\
1DS3R>iER3>c6W1_T1W5Y6c1m;mHd3[7U:>?0AC<Va1\<X:]5o6?Ni2g1W5b;T1`>C]3Z11JXh3Xk2VBT2f4T1m1b3Z2n7V@
>b3U1V6E]3Z1La:<Tl1`3jO]f1WNa>a3U6`:a:m26m53j7Q4i8]38H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234
@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[
9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2
241O2Q43i4;T12V1K93EY1e:T2T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\
1239RK1W<:Q;Y316]3:OPY3fm1Eh3]3Q18[10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1[2i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R
22\13YT11W<:Q;Y313]3Z1PY33]3[1Vo66]3[1`1YY4[n1e]1<]3Pc1CC[EUHa1P2g1Ja1]U32^3c\41^32^3nd2V1^35Y1P
2Y4T[1cKW@me1hJ2V1YG_@V>7BET2@>a14[4Z=16@fC@416Q1859:3^3c^2nP48^3iB[W2Y1UHlf2a5a85_3b^2_V1n`2n15
_3W?O]3lj11_32_3``32`3V[3X1`3h1nIl87B021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84k=93hHo2n6h5X2Q93`3V
[3cK4`3V[3iB\=P1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:WW1o2Z6Ch5X2`1`7V=hO9`3]3VQ1j1\1fCi9hU
1fo2Q1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:WW1o2Z6Cc2T3X2`1`7V=hOU4`35Y1=j5n3e6n8:a264n54E0
200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1M
R4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AG[1Y1i32]1Cm14`3V[3ZGnd25`3V[3Y\3i62R1`3\3WQ1j1\1f4`4^
:Z2\1<i1j3d51QP1ZG2U2g7gF:WW1o2Z6Cc2T3X2[14`7V=hO4`3V[3ZGhk24`3V[3c1ba35`3V[3P52ne34`3V[3S5ne33`
3V[3c1U1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51PNP2S5VB2H\1g7gF:WW1o2Z6Cc2T3X2[14`7V=hOR2`3T30X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2=`38T3V
Q1j1\1fCi9hU1jBdc19lH4`3nn2W<h43`3V[3e73`3V[3ml22a3P]43a3bP601a3;a3\Z2R2T@6d1^S1`4i1a`1Th11a35a3
_\2U2n_4n9<a32W3P8[GW3R<0[J[@mBUS52a3Ql74a32n_6T>;a31X3P8[GW3kf1R[3WFBUd16a32hl2mBY5`Y34a3]3cg5b
S1g6b33g1M>S2Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2
Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc24N002375284c1e121057>A?]1313<X61Y1MR4T226I52Q4918m1f
2T12V1K93o1Q;h1T3d32Q202U1f18=K3U44S12119526@4T1H5Q1P1574OE25361C<T1>=_11f1C\1239VV1h6S8_2o1b3[1
FLGEX3]Ce;Sm1eBf3`B4c7hJ2V1n6`9[D\8g87BET2@>a14]192>;64Y1c92c316@j?0:>;d2@0316Q18319:I6b3:Kgl3m>
4>b33n1b9VQ44c1e121057nd2U5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1d3U9
T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q^1S5b33g16Fl4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n23
13<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b33a;
VQ44c1e1210524nd2;W1b3V14>T1BS4^4fP44c7hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:f6Ab33a;VQ44c1e12105
24nd2a9BYW1c1b33W1Q3X3n3Vg2\>bK4c1e121057e3hJ2V1n6\6iW1J7BET2@>a14[4c9f316@j?k3@416Q18319:4b3]T1
^X343b3l\44Q5b33g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44
S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239?b3i>Qf110nX1nN4lI[j22<k:Q12S5b33R1DMl4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e12
1057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\123
9e5b33R1@3Mb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4d1?26O2Q4Y5T12V1K93o1j<T3Gl22Q202l28=KY44S121
1986?5T1NQ1A>b1E253Y1T1>=_11f1C\1239a9Be2??6^3_Ga5k2Ok35U6b33Y1=Ml4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CC
T2_15284c1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1
E253Y1T1>=_1152]1C\1239^b1Bb3`1WIZ1[:14^9YNhT1j:Bi=;4bQ2Z2Z;5b3h]2\FfX14R4b336R1=j5n3e6n8:a264n5
4E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd35284c1e1210524e3X61Y1M
R4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm18c3X3P8[GW3b:lK_V67c3X3P8[GW3b:\R72c3eb11c
32c3g_36c3X3P8[GW3o\72c3RL4c3eb1PZ1]Q42c3RM3c3RMlf22c3Tn68c3X3P8[GW3i^1oJUS58c3X3P8[GW3VW3o`2hd1
2c3\_3=c35R3P8[GW3g<SZ1id29i3oX1Ud1:c35R3P8[GW3e[49i3Um2:c3j`1cH1l2Y:Q6eD_n2T>2c3]i66d3W3P8[GW3o
\72d3hU61d32d3f_33d3QMdb23d3hl2mB2d3kW63d3el2]Q43d3QMlX63d3QMlf21d32d3\i67d3W3P8[GW3iY2US58d3W3P
8[GW3i^1oJUS5;d3W3P8[GW3kf1Y<f_2gR1a2hd12d3kZ75d3[_3T\33^28d3[T1PX1aU1Qf2_C3^23d3en2ji35d30Rj2d2
mBW1d3Y1Z6QX3lT1hJ2V1Pf17BET2@>2^14[4C0H[7`416@fC@416Q1859:X1=T1d3Y1Z6n\4hJ2V1Pf17BET2@>:0U14[4i
8k31B16@fC@416Q1859::d32o9jd1Ze2_1l5jR1e1e92d3lY6W1d3Y1Z6]Dno1a9Oo]1hJ2V1\O[:a;E7BET2@>a14[4h4a8
16@fC@416Q1859:W1d3Y1Z6]DVh1h7m1gAjT1\;@2g>2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:X1d3Y1V2S4\EaY2Z=d
P1hJ2V1Ze1E7BE5n1@>a14[4g3d50l316@fC@416Q1859:Od3Y1Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:]1d
3Y1P2Y4^4m@kQ1P:dM]4aY1hJ2V1]U1l?E7B2BT2@>a14[4]1P1R2W8@16@fC@416Q1859:P1d3Y1Z6n\4hJ2V1]U1b@7BET
2@>a14[4Z=16@fC@416Q1859:5d3XBSj1S\4b53d3^3W\32d3f_34d3Sj2d2mB4d30e_3Y54d30gU2ZD2d3Vc33e3Rj2cE1e
34e3^3]Gfo12e3]m22e3kZ45e3i]3k1bP3TL2e3mc75e3]X74^=`35e3a^2Rn1]4ji2:f3a;oR4e121057nd2?f3a;oR4e12
1057[P22_DU4oE^F;f3a;oR4e121057nd24Of3R1Gg5n3d?eU1]LVa1e121057X<\NZ1U@m7l4o3Z5a2Z=P4^5S3i2_CZ2Ef
3R1Gg5n3Ze1d]2e121057X<m_1m7l4]1a2Z5a2g620b3868d12k2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@
3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Y13l5\1;>2?11Z2^33@85
>:81436NQ1R22=N3;j8RHo21^5h6:f9Z1I_21P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o6
5V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241X3nLd32Q202JQ28396D^2S3211986E9
JNR2AS2Y1i32]1Cm1_6f3R16=K13AV4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O
2Q4Y5T12V1K93o1m8l3T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239[Al:d:16^1m9R
1U3?f31_;_o1_S2e121057nEd1lW1]E=f31_;oR4e121057nEd1Zm18g3c6[3UZ4_1l5jR1e1Cg3`3M`5]o2aT1U6_1l5nP1
k1e1WK^>EiY11>d8Y1g3Q1IJ0W7ng1Q1XY1kW1_1l5gOI@AU1e1]7d47aGj3P5l1n;MX2T8b3OOU13KW3V31d1X2A;g3c1[8
g=]l3_1l5fASAe1aS1X5f30Q18;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2P2P2Y5T12V1K93o1_:e1D
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239;g3Z18[8\i3h@_1l5jR1e1`L7g3o9UZ4_1l5jR1e
1;g3c1[8SY1QQ3_1l5jR1e1`LZ4Dg33W17[8XIQ314c]3_1l5\10X?_4c=e1c<l?Eg3o9Yg3kB_1g2063k1A:\10nK]5e1V3
26_R2Dg3Z18[8__1[9hQ2`?_1o2o1A:]1k8`He1bLdY1PDP1g33W1c8ZL14d?]^2h1g=0:S1o4L8T1c7R1g3IOE9Y2W;a4e1
]4SOff19g3o9UZ4_1o2l2]1\Q1e1<g3[1c8ZL14X[3Z2_1l5jR1e1Eg33V107[8XIQ314cCoi2_1c2300R3]1\Q1e1Eg311W
1c8aHh314c]3_1o2l2]1f4g?9c<e1c3WW2:g3o9UZ4_1o2l2jR1Q1CPH9g3o9P<Tn3_1l5c?VCe1@g3[1c8ZL14c]3_1l5jR
1Q1Cc3jDn]1\8;g3o9UZ4_1o2a2:jR1e1Xj28<g3Z1d8UZ4_1l5]1a84V1^Ge1Ag33W1c8XIQ314c]3;S1l58T1n>]Be18g3
o9jW4Z2_1l5jR1e1;g3Z18[8XIl`3_1l5jR1e1`L;g3Z18[8U`1oi2_1l5jR1e1`L9g3Z1d8UZ4_1l5V;cGe1Bg3o9^X1UU1
o5ZEUQ1_1l5R2Y4]Le1c3oLcEo4nIBg33W1W5[3XIQ314mBgX2\2`?;S1l5jR1e1;g3Z18[8^>1dk3_1l5jR1e1R1g3Z1d8g
c1_AHc5l<\3b8V<g?a18T50LE:1C_1l5jR1e1^72Lf51cBe2S_1b1_4f30X110:i4P1]2`1e6n8:a264n54E0200111;2121
00400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241g
JLHi3d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1b^1X1g3V13<i5]2UZ4:T1l5fC2V1i=LH`V17BET2@>a14[4
Z=16@fC@416Q1859:d1g3V13m1X4]2TMh\1Y5d4Xf1:T1l5o2i1m1j1S;2V1i=LH`V17BET2@>a14K_3^3_1_6k116@fC@41
6Q1859:Q3g36i100c1X6g;g2_8k1X=2h;\3;;2Dm2hU1ZMU=_1W2m1f1V13e5n5388=312B3Km2049<;017;V1S12U12`2^3
[2J18<1420011122C1>1i251n[1eD]3811220m115R113n?5R3g3e200K2X6TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_
1g2T3_@C13i4k2h3e2c2GB7A8];U:AaAQ4n6R@E=111>74N45G1]1718:;0>;=;2285108>5=>5k2j3o292Na151<JP2g3Z1
07R2d2n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[19V48V7j5n1=>X>b3GJJ_28g9^71\2bG_;m1R9LM_2^:
K1\19g3o9UZ4_1l5jR1e1fY1P[1V1g3V1Z6]2jc1Zf2:T1l5fC2V1i=e1`V17BET2@>a14[4Z=16@fC@416Q1859:8g3A]9U
Z4_1l5jR1e1:g3o9Z;Xg2aW1_1l5fASAe18g3o9UZ4_1a5:jR1e18g3o9UZ4_1l5jR1e1\;9g3:d9UZ4_1l5jR1e1[i2<g3[
1c8XIQ314c]3_1l5jR1e19g3o9UZ4_1l5jR1e1Vj108g3o9UZ4_1l5jR1e1_e2>g3o9Z4dX2Um1_1l5[6Y>P3Q:Q1e1d_1=g
3o9ke2`4Q6_B0h:\<_1l5jR1e1?g3T3j6U1[GW3[^3_1l5jR1e1k<]6_@k^19g3o9^g3fB_1l5jR1e1_J:g3o9\BR4ec3_1l
5jR1e1QK=g3Z10c8ZL14cCoi2_1l5jR1e1Z1g3Q1V2f6VGc8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6SGBh1e1X4^9Z4
j2g1]3o4>h7V2V8\S1Y1Fg3Z18[8h;e2W8S7j=id1e@W;g=_1l5U7aE8i5e1lJX2;g3[1c8ZL14c]3_1l5jR1e1]5f303W17
2Ml4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2i1W2Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S12119
86ET1NQ1P1b1E2531W1T1>=_11f1C\1239:g3o9ah2ca1_1l5jR1LC49g3S8k1hY2\P2_1l5jR1e18g3o9UZ4_1l5jR1e1U<
:g3o9^>1gY1la2_1l5jR1e19g3Z1d8Wh3mA_1l5jR1e1W5f30Q1DMEV4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T
226O2Q4Y5T12V1K93o1_:e1DT3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Ag3o9Yj1S>gQ2_1l
5gJ38P4d3e1Qb2V2n619g3o9UZ4_1l5jR1LHWV2Ag3[1P2b6ZL14c]3_1F;k2Z10AjR1e18g3Z1d8UZ4_1l5jR1e1=g3[1c8
_Fj514c]3_1l5jR1e1Uf1W5f30f12Jl4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2Q4Y5T12V1K93o1_:e1D
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Gg3Z18R10NX6^>1Y?[W2ZFc>_1l5jR1JJ`LKPY1U
5hA8g3o9UZ4_1l5hHQ:e1:g3c1[8UZ4_1l5jR1e1bLdY18g3o9UZ4_1Y5BjR1e1U1g3R1JQ7Oi4a21S1b5l44P4Q<P<hH`4Y
3n2Z3j1n;b9j4Z10XF_1l5e2a1bNe1T7h\1b5PA9g3Z1d8lj3X?_1l5jR1e1Dg3[17[8oJZ114c]3;S1f55_7ZKe1UFfV1V:
U1`1g3V1V2S4]2\i1h`2:T1l5fC2V1i=e1`V17BET2@>a14`1j2DHR1EV6P2k116@fC@416Q1859:4S1=g3o9nAMg:dEcl1W
J_1l5jR1e1gW1?g3[1n6d1ZL14c]3_1e4V1jR1e1V7^2X7f30X11072Ml4]2`1?U6a5V35:a264f1404^1:6:406S14E0200
111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n231201:0S1S51F89MR4T2241O2R25h1o2Y2T12V1K93o1\4R6JJDj18P1d32Q202Jm138396D^
2j14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239i<mCj=1k2<g3[1c8ZL14jR3h:_1l5jR1e19g3Z1d8jU1ZT3_1
l5jR1e1Z1g3K[1^61V1X3bOR1?l3b4T2`=>T5h2T:0d3?1c:U;U1P4mCa4U3_1;`5b4mBl4\6e1kADR4Y5Sj1:g3o9VP2nY2
_1l5jR1e1Qb1TT1>g3k1S8c8gOR[1PKeK_1l5jR1e1_@dFY1g35K8d7L2Od32]T11Zo2b1_1a5:jR1e1a4d3f4U6f@k5f5Ac
1\1n7X210Z5aA1\16c4:3;g3o9d=`l3_1l5jR1e1]=ef1bG8g3`3^6UZ4_1l5jR1e1Q1g3o9X4b5lMYFj8R2T1Q5j4R5f>W1
PQ1_1l5j2>O61i1o3]He1Y5]1n52SX1:J3h3]X512h3]X54h3aV5k113h3aV5k14h3gW5E13h3hV5d13h3mV5_15h3gAaf43
ma14h3mV5_11Ef31g1g9e^3YDe121057e3j>]3d1bW1m4i2o=o53h3gW5E4h3jh4^?34h3`2lU514h3hV5d104h3hV5d124h
3mV5_123h3]X504h3hV5d11f3h3Fd10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:
;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OS2d1?i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11
W<:Q;Y31g3h3Fd10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol16d1?i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y313h3fW5
F8i3^1ZQ2n<fe1b1ZZ199i3^1XT1T<Ue2aK_>895i3^1cU4ZZ19Ci3QQ1e4b3P4b2k710X9lZ2mFQ2Y<9Wi13QBdFAi3T@eW
110^1<]9io2Q2d8d39Wi13QBdF^5f32d1Ml4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D26J212Q4P3Q1V1T1
2V1K93o1h<1T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1<1=_11f1C\1239S5f32d1Ml4n3?n>5:a264f1404^1
:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4_1D26J42Q4P3X2T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39T1i3R3@0^7XCKV3W3k1PU1bOfb1n7R3j2a417Y2N]:0BAf@k5gT1U4]2G1c15P<^18i3R3P8[GW3e[49oP3Ji3R3P8n:\<
W3k1c@aa1k5Um1a417`3[;f@nFdCX3LR303_1i=<i3R3P8[GW3QT2cW29bf1dCm8i=8i3f`3da1h>89iE2:i3\[4_4gBl1T1
R6c59[^24i3km3ac194i3_R1m^497i3en42b3Q?9\[17i3fg1jb3b4X29RR33i3]a59Ji3R3P8P7Z@f1`1`1oV14W@W<2d40
Z3lM^P19i3TB`7[5k6Q3Ud1Bi3T3VQ1[1>Q1:fCi9S9ec1f3g[19nE4h2_@Y1i3_1nIl87B021111;42Y12f4`4i<\1<i1\]
1Q?3d6UFd84k=93_FX2o2n6h5X2a1_74i3]a59Za2;i3T3VQ1j1\1fCi9X\39lHQD:i3T3VQ1j1\1fCi9X\39lH4i3]a59ST
3Ai3R3P8[GW3`=\:d22o`39]3R^203_1i=<i3ZP22b[2nD]@9]3bc1iEe40;i3T3VQ1j1\1m6h<i9X\39lH4i3a^1kR49<i3
d6bj1dP3Gf12Z7c59mZ1S29i3Wa2k]2`3f1Q=9TLh><i3kh3lU1:g1h1h>9gKV1e@i25i3kP5_1Q?96i3en2o@0fQ29@j3O8
0WNe614iI22NY`2S@S8iY1<j3X11UJo8f1121`S4P4j2<j3X1jR1<f114nd2a^1P4R1g1>j3X11VNe6121ji1Rb1`4QCk6cZ
1=j3X11PP1Z2I;Z1121`S46>j3X100VNS1a5121`S4P4j2]d1:j3X11jQ1Q3121ek2jW1;j3X11lT1121nj2aX1W8gh1:j3X
11lT1121^`3k6U<;j3X11ZQ1?Q3121`S4k68j3X11lT1121`S42j3oY58j3X1nT114`S4S5i13j3fFXc49j3X1^E_?14`S4P
4j2<j3X11\E_?121^P2a\1_Fk69j3X11lT1121Rm3]65j3o@\Q4bGP44j3lb3eZ1\<:j3X11ZQ1a3121`S4]Y3:j3X1nT114
bn3m4n3X4gh1:j3X11jQ1Q3121aOnS3:j3X11lT1121VGlX2\S1=j3X11TP1U1a3121^`3QC_2o5Dj37P100bK202d6]2121
iIc7`c1R1^]1A<j3VR1>0XW4807W4d2nQ3B6j3Z1cR1]2bS4XNBj3X100n>dE8121gW2a4g5j4n2dY1o6aD?j3X11c1XS112
1Q2m5T>gg2[>W7`]1:j3X11ZQ1?Q3121`S49j3X11lT1121c?lc3;j3X112iT1121bP3mR1W87k3W1lQ1Q314fK6k3W1W5fO
141k33k3eFj28k3W1^ES6[914aW46k3W1^E_?145k3_6^:\Q4cK5k3W1nT114:k3W17dQ1Q314aO`f4RS16k3W1nT114WZ4@
k3Q4cNB2fBbb2RV1a1b2@[1bY1bCS9WH9k3W1lJQ:14gS4Z2^1?k3W1lJQ:14bh1R]1g838c3XAZ2Q86k3W1lQ1Q3149k3W1
W5dLQ314Ye3]>^2l3m20S2Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@d418a1;l9950H0006
3Ae11M:Y4Q<o3l4FJR27V274Y21C`^1h6S8_2Y3l3LP20A0`1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7W
F_2e31AA0023[5A?c1_@d418BZ1CR1n6N7Y1263W21M:Y4@0Ba1Z9h1[2g4FJX1I24V274H`11Ci;_9n?N1Y15f6h6i2>]11
Z3_2f2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1CT34V1BBk176N51Y101b
3:Y4@0Bl:R4i4FJR2d3V2o1\Le7;T15f6h6S8_2V2l3n2S2m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@d418m1m7n1W1101<U3:5>EDY2Q<l8FJR2^274Y21CeCjJh6S8_2o5l3Y10c1A0`1X2d3mBa10\1AKd28>d2@C>61072=
A1A1P1<@R<E41Q14k1[5U1a12521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2
h2GAR1BK1140^318B12=9100173:?2P1<<214An16C^16<Na1281e12L:6:Y4@0B]3>o6Q1j7FJR27Q13P174Z1N1CU6>^3g
3n3W2V1k?]25f6h6Jg1l44>_1Oc3l3Z1c1A0`1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5
A68c1\1U2S7`3d1BKh318B12=911173J2P1I214AU2CW1JN7Y1V2W16:Y4@0Bl:l8FJR2^274Z1N1CS:g3]7X@P25f6h6S8_
2R1l3`30^N_3R6Um1lLVT1P:Na101LP2D:j40BSBTAc7V7[8P4l4=R15V>Bm3j2l3V1a1G0`1m5mE]1h3140P2m1:=V391Q1
VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1lD718BN;o10g14V15W1c176N7Y101b3:Y4@0Bl:R4i4FJR2k5o1^T1T15f6
h6S8_2=l3_X3m]21191103d1[1:Z2l3h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718
BZ1h3[1Q3>Na1e3:Y4@0Bl:R4i4FJR2k5o1cU15f6h6S8_2X2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1lD718BZ1h3[1Q3>N7Y10d21M:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2Y2l3]1`1S2m5mE]1\3d2m1:=V3Q>b8
a12521E0eN65o6WF_2g3S10023[5A68c1_@d418m1Z5`4Z1Oe118D:Y4@0Bl:l8FJm14^274Y21C`^1h6S8_2V2l3h20X2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1Oe2:Y4Q<R4i4FJR2k5o1TK^:l6
h6S8_2_2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h34V1Q376Na12HW1a
1:Y4@0Bl:R4i4FJR2k5o1cU15f6h6S8_2l1l3n2S2m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10023[5A?c1_@d
418m1V;e3:Y4Q<l8FJR2^274Y21C`^1h6S8_2m1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@d418m1T;11c3:Y4Q<l8FJR2^274Y21C`^1h6S8_2l1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A
?c1_@d418m1T;1e3:Y4Q<l8FJR2^274Y21C`^1h6S8_25l3]f51e3:k1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@d418m1V;e3:Y4Q<l8FJR2^274Y21C`^1h6S8_27l3dBd6Um4e3:_f1T2l3l21S2m5mE]1\3d2m1:=V
3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@d418m1Z:Ke21M63Y4@0_;l8FJa1@^274Y21C`^1h6S8_2U2l3h2Y2m5mE]
1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1Q9aLl6h6S8
_2W2l3m20S2m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@d418m1h34V1U1S2n1He3:Y4Q<l8FJR2
7V2334Y21Ck8c5PP1h6S8_2m1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_@d418m1^5S1c4e
3:Y4Q<l8FJR2^274Y21C`^1h6S8_2T2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD71
8BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2R2l3n2S2Q4k1mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1`
21S10023[5A?c1_@d418m1V;e3:Y4Q<T4g4FJR2^274Y21CR2]\1h6S8_2n1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2e31S10023[5A?c1_@`4318m1n8W2e3:Y4Q<l8FJR2^274Y21C^4QZ1h6S8_2S2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2T2l3h2Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2P2
l3Y1d1S2m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1\:Ie3:Y4Q<l8FJR2^274Y21C`^1
h6S8_26l3_f5e3:SR11?l3`30[V5Z3e6Na1e3:j40BnT25V2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4Q<R4i4FJR2k5o1_<U>m:l6h6S8_2U2l3h2Y2m5Q?k6]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NHHe3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2X2l3Y1^1Y2m5mE]1
m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7180AZ1h3[1U1k1>Na1e3:Y4Q<R4i4FJR2k5o1cU1l6
h6S8_2Y2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na1e3:Y4@0B
l:R4i4FJR2k5o1cU15f6h6S8_2Y2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718B
Z1h3[1Q3>Na1e3:Y4Q<o32i4FJR2U51Co1cU1l6h6g1[6_24l3_f5e3:U2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gF
T84P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q376Na1e3:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2U2l3h2Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q376Na1S2a1:Y4Q<R4i4FJR2k5o1cU1l6h6S8_2<l3o2P
8[GW3i_4P12P2a1:Sh2Y2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1lD718BZ1h34V1
Q376N7Y1S2a1:Y4Q<R4]2[2FJR2k5o1cU1l6h6S8_2f5f36K5>MJQ4n3?S6j85:a264f1404^1:6:406X1F42A156271f11P
1S111O015DU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4d1?26O2Q4Y5T12V1K93o1j<T3Gl22D\102l28=KY44S1211986ET1NQ1A>FKE253Y1T1>84_11f1C\1239f3R5`4XLc4
P2W5f36KD2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1g;;FT3d32Q202l28=KY44S121198
6ET1NQ1P1]14E253Y1T1>=_11f1C\1239bR1Y6f36R1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524
n23120<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1
C\1239Q>ZL[5f36KDM000i4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY
44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239hGT>O1=c4k9Z5f36KD2J10i4n3?S7j75:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239mU1O1Lm3KKH0
IZb1gHa=Be7fB[K^_2U;?]81W7W>MU3o1`2c1^3f2>T1f36KC3L0i4n3^S1kAk?hm1e121057X<m_1j1>0b5l4o3Z5a2]@R6
O\>g=0T36m39Ai2TU6]V1P5f36`1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W2m3H2\2_1b2\3h3P8c>a
2l7N0Y21Z113@gCLc2W59LSg1Z4GS1X1[P1^9M56W4a3d3U1`339`3V21d@c:62Q14R17U1Hj1<;109:I3Z5d2Q3JoBN=m3K
\2o`1T3`n1cZ1jj1ZD]@j1`K28m3K\MXc6b@k=a=2R5f36><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5
T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\1239Y1m3P1Q2X4n\4hJ2V1l:ZFhD51B
Ei1:@>a14[4^5Y1`3P316@8X>T5@416Q1859:Bm3Kc3][1YAFY?a2YL]7P:`4U2Zo1mFd@\R1T;4m3KP`3Yg44m3Kdj2ol3P
5f36KDMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1
P1b1E253Y1T1>=_11f1C\12391m38m3c2ag7[B16^1S>2m3Uj7S3n3R1C5_12e13U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2
R2WIT1Y2G^2c1^6f1X3c3R1AGAm;2L?h1g2<9HJOBU15S9:74911112000EP4m5NW?j6_<Q?Q8P3385L132?222B23@12P9g
5T1a4n3R1C5_12]2524C7332V1e<R83m4X2b11R2Q11[1Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?
181R1A5?16092j;O?h1Jl1Fc1OBU113g3f5<;111210EBX34l6R127`780_4^1IT1V4Da4m7C1[>^75<V2I385L132?2221>
123@1S9k4KI:Y2n3R1C5b1f2X1o=[>d2c>15Z4[:<Qf1a1m1[4c8]95U2l2\1a=2>=?GP1Lj1<R1JOBU113l78M:74;11122
C1RBS1RJ_J85R1>M12I]4b42i6n4n3R1C5_12S295242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3
c30223I62293746]1?>D32I??a<2I2?X1?J1`19<;2Cj1:7U1109f1:4Q17S1f2:2R1:7>11112000C1k34o73Q7N0n5j6`;
]FQ1574MX1I341122L132;651:3123@1S9`1P5:`1^2n3R1C\4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092j;O?
S1\3FV3U11c37g1n374=610Ek3_8ES70h5e5E3c<f3_<n2R;:a2714607G12T;@n3l1m8mm4Og5V3e;1122i]1QLH5`1n3R1
C5b1c2K?VFSi1c[1h>X3]1T1Y1P118\2a<Og5V3e;1122QQ1DX<LZ4cF1F5T4714T174X5E[5`2n3R1Ib1c224C7332T1nDV
7d1]D8T1d7<YBc[1a6?4R1g95T128KY1P1181=DA5?992j;OS3j5W1Q2[81122f4k?8o5U6DT<3LhDQ15f33R1132?c1P:EP
5\1n3R1`c1T1W5]W2h>f1Hj2L1\18Q1T11;CW<A=U3P3g2W1]:62g=QP1R1S?n2o=714607G12b2n3i100c1PBg2_8T?2^5Y
6\3;;2Dm2dNUOlP1n5388=34B3Km2049<;017;V1S12U12`2^3[2L8<170011122C1@i251dP2i2C811220m115R113d2n3i
100c1PBg2_8k1X=2h;\3;>b3dNUOX5kBg8n5388=34B3Km2049<;017;V1S12U12`2j5L8<170011122C1@i251PZ1j>h7i2
C811220m115R11R@5i2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1S438F34B3Kf214DC27;M8
V15R1B8_7L8<;11122E@P1h151f1i6W=S3l9b7eI:150m1Z11m7U12n6h2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c
4i3dIR1VM>d2RIg4j1S438F34B3Kf214DC27;M8V15R1B8_7L8<;11122E@P1h151f1i6W=S3l9b7eI:150m1Z11m7U12_2n
3h11Z3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>d2RIg4j1S438J4B3b314DC27;M8V15R1B8d6f19<;11122Ea1g3i6W=
S3l9b74`I:15n1Z11m7U12n6i1n3j10c1PB2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5[68=8b1c4g2X
7[2P262V1i251Z7Q@cBj>j;Kb2n?f1n3j10c1PB2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5[68=8n8X7
W30S162P451Z7\9d6T1^Aj>XOU1n3j10c1PBW;]N;Q4KkR1P2Y[120`=[68=8b1[7X7[2LS162V1i251^<kJ[M^3n?X1n3j1
0c1PBo92T1i5cH;Q4KP<gAR5eCdI20O`<[68=52GV8d9LS162P451g@bFi`1Cn3ec4T92j;F8GKZ7`:0S162V41g@]g1Z720
k36880DE21i227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_
50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a
2`1[1V1=@MDd57OX4i4`1Y1U1Ig3E47=X15]1d19a107C`1T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22=N355Q71e<S
@1^5h6:_52^5I_21b820k3689Z12k2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_148013
11162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57OQ46l3G4`1D1;6O5Ig3E47842U15[11<5[1818A04507C1;38E]2F
Y13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22=N3018mS11^503i1Oi3:Q;I_21^620k368d12`1Z1U2e9479132_11>P32
0=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Y13l5\
1;>2?11Z2^33@85>:81436NQ1R22=N355mS11^5h6:Q;II8\11X620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k1
4041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U
20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1FBU1Ig3R1=X15]1n1a107C`1T3Z7\1;>2?11Z2^33@85>:814
36NQ1R22=N3;mS11^5h6:Q;I_21h620k368d121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1
482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11
d1]2U1><45130;Y;?35<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1
R22=N3;Q71iL1^5h6:Q;I_21d620k368NE011i2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><
451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1V14507C`1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;m
S111\5h6:b5^5I_21d620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP
11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C
5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1V14507C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N3018mS11^5h
6:Q;I_21Y620k3?d12k2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8C
V1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57
OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;\D`?1^5h6:Q;I_21]620k3?d12k2
U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X1
5]1n1a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3018\D`?1^5h6:Q;I_21Ao36\_1dHWo2b>R1=X15]1n1^2o53
g8Yh1d620k368:Y121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@MDd57
OX4i4`1Y1U1Ig3E<=X15]13j1a107C`1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=N3;iCa3a<1^5h6:_5a5I_21l62
0k368d12k236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV1<X1k
7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA><451@Y;C5<a2l2V139@MDd57O
X4i4`1Y1U1Ig3R1=X15]1n1U1;07C`1T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22=N3018iCS@1^54c6:Q;I_21U720k
3?>U12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`12V1U
1Ig3R1=X15]1n1a107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;e97BET2@>a14[4Z=16@Y11T1Y4h6:g5@416Q18
59:T2I_21]620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8C
V1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57
OS2T2i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=N355mS111\5h6:Q;I_21]620k3
68d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2
^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3E
<=X15]13j1a107C`1T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11^5h6:Q;I_21h620k368d12k2U2e947913
2_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20LHd
>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4l3L`1D1BO5Ig3E<=X15]13j1[
1507C`1T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11^54i1i4:Q;I_21[620k368d12k2U2e9479132_11>P3
20=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;
3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Y13l
5\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11^5h6:Q;I_21W620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k14
041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U2
0U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1Ig3R1=X15]1n1a107C`1T3Z7\1;>2?11Z2^33@85>:8143
6NQ1R22=N3;mS11^5h6:Q;I_21Z4o368d10b1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20I\
3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OX4i4`1Y1U1Ig3R1=X15]1n1j1Ce4Y13l5\1
]111m5i181436NQ1R22\135ST11^5h6:Q;c18\11m3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Ig3R1=X15]1n1j1Ce4Z7\
1]111m5i181436NQ1R22\13YT11^5h6:Q;Y31X1o3NZ6n\4hJ2V1g5R1=X15]1n1^2\W17BET2@>a14[4Z=16@j6k<@416Q1
859:P4o3?d1031c>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Ig33N=X15]1n1j1Ce4Z7\1]111m5i181436NQ1R22\13YT11^5h6:Q;
Y31;o3Sf5R1=X15]1n1^2cAae1n3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Ig3R148X15]1n1j1Ce4Z7\1]111m5i18143
6NQ1R22\13YT11^5h6:Q;Y31o3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Ig3R148X15W15n1j1Ce4Z7\1]111m5i181436
NQ1R22\13YT11^5h6:Q;Y31]4P4d1e1o4n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E27IH4DF0`1Y
5W1b6c7e4`41e3`190W46o3R3>2k1401042=261E20n8P8Q3K@f2V7Jd;h1b2f3k7B2>Q1^2Y1W2<082A60B=@324;223000
2051?859;0L?DAX2n8=831121a1P1o3P4d1e1o4[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG061Y3E27IZ2`1Y5c
4m1SB1o2E1N1=90b2d17c7P20107=2500007<2o8n1o9W3[3n3U5P74;o3R:f1o1h3W2<0M60B=@32C2301351?859^2A2T;
=83141Z10311D92Q2P4d1e1[6BnB93R3Z222T2i:a=CX4bo161o32Q1lQ1P3V2:W46i9E25000a\14;o3]9D=X1o1h3e2g23
I301351?>9P3n;54c1S1a4P4P1Ce12i5d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5;<X363;X17S12H?01<S5@KR
1D9j8_<A:2e1@42D1?\:<\2R5k7HX1107=25000E2K\3g212_3U3m:]1X1Y1b1U7:^42\1m1l2f2`2d45Z2Lc2^3180K716H
A36?21075J68;0h1>b399g2]1Q416;1?Z3]2P4P1Ce1n6fO8^:[1EYHdh1Y20`1T6];S2Q1o=R5k7HW10107=25000E2RDf4
j1l4P5X9c5\8V2P6=82A60O0@3F220651H59;0Lo2X2^4Q4141l2[2P4P1Ce1aG3X29W3a1Kf2`8T3Q3i]1Tc2f2a1J>n140
7C61E3RF`?3o549^14T6P9Q1^2n3082A699=4;6C50505J13Z3b6d4=831121a1Z1=P4hd1ZQ2ZR2\2k2C6QBdLPI^1RD2Q4
UV31Q46Q4U1^T1m5f1ZV5h1Q4h20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR
2^274Y21C`^1h6S8_22Q4kS78Q4U1^T1m5f1kh1Xc2UJ3Q4UV3Xc27Q4U1^T1m5f1T\4UJo1Q4U1b10S2m5mE]1\3d2m1:=A
f1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2d418m1aCQ5o6l8FJR2^274Y21C`^1h6S8_23Q4\[1\l1o1Q4U1b10
S2Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1]=W1k4Q<l8FJR2^274Y21C`^1h6S8_22
Q4\[1Q2Q4U1b10S2m5mE]1\3d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1V3Q5Q6:k4Q<l8FJR2^2
74Y21C`^1h6S8_2P2Q4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2d418m1aCQ5
o6l8FJR2^274Y21C`^1h6S8_2Q2Q4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W
2d418m1Q3_@Q<l8FJR2^274Y21C`^1h6S8_27Q4U1^T1m5f1]f4l?n1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV
1WFMa1g3S10023[5A?c1_@d418m1V3Z@Q5o6l8FJR2^274Y21C`^1h6S8_2Q2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b
8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1]=W1k4Q5o6l8FJR2^274Y21C`^1h6S8_22Q4ii5Q2Q4U1b10S2T1l2k1mE
]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1Q86\6k4Q<l8FJR2^274Y21C`^1h6S8_21R42R4eV
1;R4P1\Q1a314>^5XW6\2T5:R4P11X2cR1121Zg3g<CR4P107[K202`5S1]214>R`2_5co1^Do46R4P1nT114RY76R4P1nT1
14>@R4P1e1XS114Q2m5T>[82X_2WCbEhI@5R4P1nT1147R4P10mT114>8R4P100lT11212R4Y`67R4P1aQ11Z3148R4P1\Q1
41Z314:R4P11ZQ141Z31216R4eEc3@Pe2c34R4_b3im2j12R4_b33R4Y`6][23R4la2\n32R4Ti86R4k3hm7S=V9T12R4nW6
1S43S4EX\13S4kd6V42S4R[27S4OhK2R9143S4aT6bo13S4Em\15S4YY1]1k2WZ7_6T4:80Z112Ll127j1b9247?2_11>FY2
20?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`
1W4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g3c2m4CBa2R5MDZ4Y17OQ2V2i4`1Y1U1I]44b33j1a107CY16f1]1Y13
n4MFE28Q111i3S2B<>:81436NQ1R22=N3;d8T;?c?1W<:_52^5I_211j6T4:8[112R2;:27j1b9247?2_11>FY220?[27c2o
240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1
>W4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608m4CBa2R5MDZ4Y17OX4i4`1Y1U1Ib46R383j1a107CY16f1]1Y13
n4MFE28Q111i3S2B<>:81436NQ1R22=N3;d8d;^4i9Z11Y4m7:_52j4CI_211m3T4:d1j>47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i
4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31X6T4:8[112i2U2b9247?2_11>FY220?[27c2o24
0412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c
6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3CBa2R5MDZ4Y17OX4i4`1Y1U1I]4;l607CY16T3Y13n4M\128Q111i3S2B<>
:81436NQ1R22=N3;d8d;c?1W<:_52^5I_211U6T4:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1
482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><4221@Q69m4CBa2R5MDZ4Y17OX4i4`1Y1U1I]4;l607CY16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W
<:_52^5I_211j5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3
`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4i4`1
Y1U1If;07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W<:b5^5I_211n3T4:d1j>47?2a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT
3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:b5^5Y31o5T4:d11l227j1b9247?2_11>FY2
20?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360
h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3Y13n4M\128Q111i3S2B<>
:81436NQ1R22=N3;d8d;c?1e2a9:_5a5I_211U6T4:d100l21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R
1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;c
?1W<:Q;I_211X6T4:d11l21S2b9247?2_11>FY220?;o17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG>
<T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MD
d57OX4i4`1Y1U1Ib4S707C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3018d8d;_:S51NX;:Q;I_211j5T4:d11l2U
2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9
W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@[6T1h3CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3Y13n4M\
128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_211h5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63
?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=N3;d8d;c?1W<:Q
;I_211n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;
Y31n3T4:d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31
o3T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9S@T;1W<:Q;Y31P
4T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9S@V2m81W<:Q;Y31
n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31n3
T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20
U1;226>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31`6f3=
:62GB1l2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^
3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[64e121057^2CBa2R5MDd57O]3Ji4`1Y1U
1If;07C`1T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=N3;MZ5[25^;2`<o21X7n4:Y3g7I_211BT4kZ20e1>_GW1Z2
iU1ae1Y13n4h31]3=aC@T4kZ20e1>_GW1TX1ae1Y13n4h31k3aCBT4DVZ20e1>_GW1TX1ae1Y13n4h31k3aCW[1P4T409d10
i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;l1\3Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31o3T409d10
i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29
>d1d1]2U1><:1l6m4CT3R5_7OX4i4`1Y1U1Io;Y5Y13n4M\1]111i3S2i181436NQ1R22\13P9XK1W<:Q;Y31AT40jZ20e1>
_GW1TX1ae1Y13n4h31k3aCj3V48d10_:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d
>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1[2i4`1Y1U1Io;Y5Y13l5\1]111m5i181436NQ1R22\
13YT11W<:Q;Y31i3V48d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5
:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1[2i4`1Y1U1Io;Y5Y13l5\1]111m5i181436NQ1R22\13YT11W<:Q
;Y316V4\_1dHfl33g86W4`X6eh1S<1W42W4`X64W4m7j@g_5\5f3A@DMEV4n3?n>554a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2[2e1Y5T12V1K93o1m8l3T3d325k102l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12317[6^7`MR721;X4@
Q4j9^c1XIR\1bo1S2VCmF8X4jJjb1PR1Td21RQ1a:4X4kV6fX1SH3X4l<jT14X4eF^m3QW4_4f3A@6=c1LY3n3e6n8:a264n
54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2CJ[D2a2CCd3528h1e1210524e3X61
Y1MR4d1?241WP1d32D\102JQ28396D^2S3211986E9JNR2AS2Y1i32]1Ce17f5C[>gMLn251Y42Y4PA3Y4PAUa24Y4fD[S3h
^22Y4Qo73Y4`R3f72Y4Yf2OY4DZ6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:2Y4ai21Z42[4i]62[4Yi62[4n^3Q
2[4Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU
1l6h6S8_24[4n^3jn2oa13[4ib1oj44[4b>]8hf53[4PGhf54[4b>]8mg21[4U2[4Y20X2m5mE]1P4P2m1:=V391Q1Fj1dBa
12521E0lN4P7f4`A_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1k6gNl6h6S8_23[4R`1VY56[4Q`10XHb
V1T32[4R`1U2[4Y20X2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9
Q<R4i4FJR2k5o1^OT6l6h6S8_22\4QQ78\4T2ln6P[116^1S>b6f3E<6=MC4S4n3?U6h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3Z26R12Q202JQ28396D^2j14S1211986E9JNQ1P1AP1
E253Y1T1>=_1152]1C\1239;f1>_2Y:^17k7P5f3EQ1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K
93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_115`1C\12393\4WZ3if34\4iY2YT1mb36\4h2Xn6T9k6
P=4\4<`1So63\4<dP7S6f3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4
Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2ME253Y1T1>=_1152]1C\1239R4f3EC=j5n3e6n8:a2
64n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61
Y1MR4T2241X3nLd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1mI<\4<WEhIe[1W2e5e[1`T1h]1i8ZDZ5f3EQ12
J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_115`1C\1239mV116^1S>Mf3F;GT2b3n3PX1Y=d]2e121057X<W6h2ZP1b2n3m7l4o3Z5a2kHb71]48]4bj51
I?N_]1_M6]4R2nY81j5:2]4^`6=]4;e:Qn2eT1]^1EZP1g6Z6Z@X3QE3]4;Zj71^4=^4`10F0bU1PS3Q6i`1VD^5312^4SZ6
2^4_W13^4o9dX18^4K]1bU1oj2R>Sj1\g17^4K]1bU1YQ32e76^4K]1bU1RY3fZ35^4Y2bU1RY3`[26^4X20bU1RY3`[25^4
X20bU1RY39^4`1G0e7lMg:Zn2PU27^4`1G0bU1RY3PU22^4RY54^4`1nU1`^5<^4`10F0bU10QY3PU2^531;^4`10F0bU1RY
3PU2^531T2^4`1E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i
4FJV1Kk5o1cU1l6h6S8_2R2^4V210V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[
1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_27^4X20bU1RY3`[228^4`1G0bU1g:Zn2PU26^4X20e7lMRY36^4X20bU1g:Zn22^4
K6^4K\10bU1RY34^4Y2bU1RY3;^4`1G0fJ^:<PS3Q6Si1l;\9_463B7<Y111j1=15J<6742[5U13\5T11?E=N<:W23X2<BR1
0;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X10I0P24CY3O1n3`3Y5:22b2L1a4
\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02_35MNV1n3R1H
j1\1m1>N3`2X56l151:W118V130P1Ib2Z35>;2j1\111211I104J@Z2c24KH2566677D7l11188318T1V1c1\1C5ED2d10U1
4E21e2f2k1i3X32l3m1P3f4c1P2?I>84141324[1@7L>\10R1Q1Z1U1B27II;`4iBe@eX1g<oS11[`2T11c93`4T_3Vn23`4
aj3ib22`4[]63`4bh3hd21`44`4_@f^2[\32`4dB5`4dBm[1S;iR42`4VY63`4dBP22`4eD5`4`CT1PS1k62`4bn15`4`D][
1Y@QP44`4`D][1[`43`4`Dik52`4bh33`4bh3oh22`4V^32`4[^32`4aI3`4aIid25`4n2bFP`5kW23`4_]3PHQ2`4T20X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2
3`4X]312`4SW72`4X]22a4ZS14a4ZS1Q<iI1a4P1a4<Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@]?X4@416Q1859:7a4YK0hb2
<i9Pm45a4YK0Uc2i99a4YK0Z^1]T11:i9g[33a4aLh61b41b42b4ac35b4REnV1QR1^i4:c4[2`5gP1R2c1[j42m@el16c4[
1^61Zn1c_42c4hg63c4`U3Wb36d4e_624\T1RQ1\1d49V2S4cC\9\S2`\1hJ2V1nO51iE7BET21>>a14[4i3R7]216@LW<a6
@416Q1859:S3Of3M4Gg5n3Ze1Y[2Z2e121057X<l:PU1`324T4l4o3k1g1f1a2[<TT1h14d4e_67mD4e4SX7Y4eG6e4QU2dV
3\l19cKR1e48V2S4n\4hJ2V1j]1U87BET2@>a14[4`4i816@fC@416Q1859:P1e48Z6\`1al2hJ2V1Pf17BET2@>a14[4Z=1
6@fC@416Q1859:3e4kT3dh31e4Ge4jDT3g>YNTIY8X2kAR2V7b5k2`O`3k9U>^4o;[DeGi313e4[P3VS5;e4Q3]n1lf22Q1c
1eR2n8d1_78e4Q3`]27dW2[U2SBj[13e4`m6_83e4QX3\T12e4cj3\1f424Y3P3\9aS4Y1SBZ72V1];^=`;2e5V50a67BET2
@>a14[4Z=16@fC@416Q1859:JT5_4610\1OU19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:
128?85:8G[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MD\4;K_4Z?
g13[2@<50d10KX17:\8GO\128Q1d6<>J3]4=^1Y3Z5S;@Z63P4dM_211^1f4e21[BW:0X1X4QMo2n=X7T;Q:S6P9j91o8S8a
6h1e1e7\1_3Z?m5n2d11m1k2e8<T6Cj2W2RNR1W2h1N1X2d4_46N>0X1Z1211n;47?2a1>P320k2P606234@3V11n149X115
j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT3R5_7OX4h3
P1`1R16U1I8Dc70k19V1Y5b5g1\1]111m5i181436NQ1R22\13o5l<n4]<1c6c5:n2R8T1T215f4]b2W\1kY2_L>f4`3kFe7
P2_L]?\o2RIfJ[5^?j6X2`6f3O26=2Jl4n3?S61h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d
1?241O2Z3FY5T12V1K93o1j<:i2d32j1602JQ28396D^2j14<F211986E9JNQ1A>AP1E253Y1T1>=_1152]1C\1239T:U3SU
11g42g4n^61g43g4W2RG3g4ZI_j24g4ZI_j2Sk26g4k_1la1<em1jn22g4UU3Q620[48[12k2U2e9479132_11>P320=@438
:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1n2
^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57OX4i4`1Y1U1If;07T2T3Z7\1;>2?11Z2^33@85>
:81436NQ1R22=N3;mS11W<:Q;I_21h5_48[11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML
1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa
2R5MDd57OS2T2i4`1Y1U1I\63?e407C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_211Ah41JXh3Xk2VB
T2f4T1`5Z2n7V@>b3U1V6=h4Tf2^2d2_^1GlKiC1gT1[@8c:U1h40d2P3\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8bG_C`
83<8XC5n:0c29LY2W1i4CP2Q9\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1Xn11Y4b;k>U:h3_6l4:m5d2P>e3FT454i4ZS6g8R
k1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239bR1U5f3R1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1MR4T226O2Q4Y5T12V1K
93o1W8b4T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239cb1o4f3R1DMl4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Fi4
IL^1Z?]P2e5oGiR1Q:eX2m9h80fB1^70l36f352i4VV7?i4f1^1dX3n\4110fB1\;6:[351i4o5f3R1DMb1=k2n3?R2k<536
a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2Q4Y5T12V1K93o1j<T3d32S1M02d278=KY44S1211986ET1NQ1P1b
1E253Y1T1>=_11f1C\1239\;]2i3\2110h8X4S?Q1M1?[35Q5f3R1DMl4n3?n>5:a264f1404^1:6:406S14F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]R1f6f3R16=Ml4n3?U6P2g
6536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW
1aA1j3R98I45E2k1C4H315h5f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1MR4T2241O2Q4Y5T12V1K93o1j<T
3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1L7>=IE152]1C\1239_;[4P1aQ1V6f3R16=Ml4n3?U6P2g65:a2
64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P<\FR6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21
2260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_11
52]1C\1239S6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1
K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239]R1?i4Z23`?mFlR6f2h5JY2m3
TD[6>S69i4\2T\7X4_1\4]4\Bn<S2i44Cb100Q4n;^[1d2]@m9[1a?e2kT1hJ2V1VR1`1m8Z97BB2Z1I@>a14[4o1o2;8S1Z
3h1]1164054XAf1F9641631K859:4V2[3ET5f3R19:Ml4n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12
V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12398i4X2Y`7kM^1[50c4?i4f1ah5I@__1^
7RI1[4:S1:[505i4f1nY81Z@R1i4IK0ET:\;RG`Jn6a4Y5\Ab<S>kj1f9e8T=Eo8^5P6^4X2g>1X21]2V3_2EV5]1i4IK0ET
:YS12m82Z62Y2Q81g3\@\JbBo3\l1V1G[4[2>j;V1_DR4;X2\2`5Y2_41X212a2O_4ET56i4Sb11[R60aV15i4VT7Z@0e5Y1
i4If1U`151Z?gQ1Vf29??NX3J1]H_=g69T3<00V35NW21W2044n2f1V8P8n2U1V2No5f3R1D4H10HP4U2h159e7E_3;f2536
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<b1e41Y16FR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=Ka1g24S1211986E0S1N=CP1b1E
253Y1T1>=_11f1C\1239[8Oc60a544R7J]3d4Q9Q1k5f3R1D4H10i4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X
61Y1MR4T226O2Q4Y5T12V1K93o1_8Z4T3d32Q202l28=Ka1g24S12119866>0S1NQ1P1b1E253Y1T1>=_11f1C\1239o?0a5
44e4n2[8Q92i4VT72i4aQ8V1i44Z6n\4hJ2V1f]1Y87BET2@>NB4[4X3@U5Z416@P1eB@416Q1859:Y2Oi44Z6n\4hJ2V1Pf
17BET2@>a14[4Z=16@fC@416Q1859:Q1i44Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:b1KP1i44Z6n\4hJ2V1P
f17BET2@>a14[4Z=16@fC@416Q1859:b1Q1i44Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:3Z2Q5f3R1B1Ml4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1<AQ1P1b1E253Y1
T1>=_11f1C\12395i4oY7Fc?hQ15i4g[3fd3kIhQ16i4[n2lX4bAXNQ54i4XW7`E\O2i4kW23i4kY3Zl3Gf3R10Eg9W3][3Y
De121057e3j>kS1i8m4i2o=^1Ta13i4UV6PP1Ei452`[1N3?P;Y27[S1hT3^OU4R8U3R2Q6gHa1>6i4ma3eZ1\e1[6\>4i4m
a3RP3[62i4XP73i4e^7;Z5f3R1DMl4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1MR4T226O2Q4Y5T12V1K93o1
j<T3Od22X1H02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239dMV5f3R1DMb1Y3n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V3_2TQ
1Q8\759i4U3n=S8ec2gi2_`2k35P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d
32Q202l2839KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12395i4X2^X7hFeEU1i444U6hN14n]3l9k@2V1[^1d77BE
T2@>a14[4Z=16@fC@416Q1859:Fi4f1U2P4UZ11iEeV2]B;YJW4a3VZ1f8P6R?1X21]2X2:i4h2al12Vg1`Ejd3o<4l=Ni4\
2U19b2]1kV1Y31Z1^D`3mQ2k1X1[P1i:W4a3_8Q6f@c:9a2V4m13l;f@5i4\2_Ldk5cV15i4\2\i5i7mb14i4\2gV4Uf3S4_
49\1Ol1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1U?260:3M:T63B
h7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1lJ0K`1_:\128Q1d6<>J3]4=^1d8d;TX1_211Ii4X23P9<k9j3a
H1Z1^D`3TCe<R3Zc1WNa3o:_311S6PHhU1=i4\2_7m1eU2aS1\n2Q7Y7W4QK`K2Ji4\2j?d<VC1_2P5eJ^9W[1W4Qd1l18m:
a3U1@k;b2`9f:k4g5i>5i4lJ^1UT2oT4U1i44Z6kEUT2]K^GhJ2V1R<mY17BET2@>a14[4k9^316@fC@416Q1859:IS1i44Z
6n:bf1i?bk1Y;^?2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:V1i403Z6[e2P6R5^\1T;c?2V1Pf17BET2@>a14[4d70d51
6@fC@416Q1859:P1i44Z6n\4hJ2V1Pf17BET2@>a14[4e7d516@fC@416Q1859:Ai4U2j\1^h1c=SX1RV11]InJ1Bi3T1AaD
B5i4b?]O`Z1Wn4;i4f1R10UT7Y13VS11m5Q26i4j2_U7ZY12Y:V1i4E4eX1a3V?][1f6Z]1P:PKI1S3o@`@7W1X1c5j7EY4V
35d1m91b1]2>?3_1P7C]22Q1i4JeX1a3V?_o2QU1I1S3W=U1RC7`2c5j7FX4V35d1m91b1]2>?3_1P7C`21i44i4]V7W4fA3
i4XZ7oF2i4ab8Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44
S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i_1>4i4fY7[8R2a6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524j1S1313<\2k31Y1MR4h1;241O2m2S1Y5T12V1K93o1j<j18P1d32Q202Jb12;8396D^2j14S1211986E
9JNQ1P1AP1E253Y1T1>=_1152]1C\1239m5n5o4Z?Z>P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m2S
1Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239V5f3R1D2Jl4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Z3FY5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1]14E253Y1T1>=_11f1C\
1239`L]K2h8f3H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N
1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29
>d19Z1Q228U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T2241O2W1i23i4;T12V1K93EY1e:T2T3d32Q202JA\1
28396<113^2j14S1211986E981436NQ1P1A?2=E253Y1T1>=_1152]1C\1239RK1W<:Q;Y31S6f3R16=Ml4n3?U6h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4
H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W1i2Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S12
11986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T1
2V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12392i4m]17i4X2Lce7ZNm35@i4f1ALaX3
2T_2P\1hA3gB1j5:T952i4g[3T5f3R1DMV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d
32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f5[T1W<1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239`55i4VV7]
>T4XR13i4Zo7SA3i4^`8_;S5f3R1DMl4n359n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Y1g2Y5T12V1K93o1j<T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253CET1>=_11f1C\1239o^1S5f3R1DMl4n359e7X75:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1E253CET1>=_11f1C\1239?i4@S102E5o
7\S71W?Y=S4b6f68i4d102k8fb7Y=]AKi48]10L\1d@e21ZL2?^_2k2nV1`W1TI[C4W1\4R4168U1S>8i4g1UP8g916^1S>P
1i4HL00F[i11_21k3mHRR3e1[2aZ1S2`5PH168U1D?6U6:6[1c48Di4f10\BeW11_21j30mHmR2nL_`216^1n7T68<i4f1S1
fc2_Y2dV2nT11j527\5:i4f1S1jX81j5224T:7i4f1nY81?Z5:Fi4IMhQ1aV1WU2`\1aA\?X8k61RB6Y=16^1o2c3_722i4T
n73i4Pm7QA3i4Pm72Ei47AJ0j]1g2_h5Q1i>]1W3OZ:Y1KBd2m4j2h37i4f1m8PQ81Z2]25i4d:VT6X5Pj1=i4d10NSb1YW2
S`1fe2^7X1h5h9M<i4g1iW3WV3\Hj8Y@Y:16^1S>3i4VX7TI8i4g1Yi4c`316^1S>8i4g1Pm6l\116^1S>3i4Re4jk13i4ha
8Y:`5f3R1<7Ml4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l
1S>]@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S
1211986ET1N=CP1:80M883253Y1L7>=_11f1C\1239XHo8P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P]1<i45^10b5kR2Zn4UR1U6S
2a3a14i4TZ2Zn4[X13i4^P7id12i4Xe85i4YP8CR@06i49nT114UZ6S1i4Jl21kIj;a3b6n@Tg2QU1A9S3k@d@7`2c5j7o4V
35d1m91b1]2>?3_1P7C`25i4Ue7U2dM`72i4al83i4Zd7gCP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2P2P2Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Z5f3R1D2J3AV4n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=K@h34S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239mV11h<S5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2\1252Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q1i44S2V4n\4hJ2V1Pf17BET2@>>R14[4Z=16@fC@416Q185
9:P1i44Z6]W1`U3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Oi44Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q185
9:R1i44Z6m51nV4hJ2V1Pf17BET2@>a14[4l5]716@fC@416Q1859:S1i44e2d3m51nV4hJ2V1Pf17BET2@>a14[4l5]716@
fC@416Q1859:[1i44X200o3n\4hJ2V1X]1g87BEZ1I@>a14Ee3Z=1612;fC@4162N8571:S3P3d1f3R14Bg5n3Ze1`;SR2e1
21057e3b8UB2V1]Lm7l44j3Z5a2J7BET2@>a14[4Z=16@fC@4162N859:Kf3R1Gg5n3Ze1`;SR2e121057X<m_1m7l44j3Z5
a2bKh@U2S5U3b1i44COA01Q4^4oT1hk1YH\?ZB]82V1kETP17BEZ1I@>a14Y27d14n2[:16@h1mA@416Q1859:`1U53i4@gj
7?i4Qc1U9ih1PP3fAa5?m6^7AY3U3g2gB6i4b^6_6QZ1U1o1=i4SM0Kg5d7R;kIYV1oR2R]1T`1K6i4][1fGgCR_2Q`2T1i4
4e2d3YDnd2eS1hJ2V1Pf17BEH[1@>a14[4Z=16@dAQ2@416Q1859:Ei4^b1h@S?fb2U@3Z1:U39O0Mg2ka1S9Y3f1nJ1?i4\
2Z:jQ1SS3i<aH>i3d<X5gLTCo7l;Ki4d;Zg17n<cj1`Ll=38Q1:_3O0\<U1eW1c;Q@0a3S:1601Mf3R1Gg5n3Ze1d]2e1210
57X<Y;bP11n3m7l4o3Z5a2hGo>1b4BO6i4V2UY1P2Xo1mk35i4j2kS3aW1Uj23i4j2m^8Q1i44Z6n\4hJ2V1`T1_A7BET2@>
a14[4Z=16@fC@416Q1859:J]1i44W2R4Z:^W1P72l2l4V\2V4P7m2f1k:2V1Pf17BET2@>a14k3?^3k916@fC@416Q1859:Y
6Q5f3R1DMl4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1
NQ1P1b1E253Y1T1>=_11f1C\1239n1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239nf1R5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2Q4Y5T12V1K93o1j<T3>1S32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]R1Q5f3R1
DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1P6i6T3d32Q202l28=KY44S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\1239X5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ
5EIV2J[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1m8l3
T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239m1X1l<iN[6f3R16=K13DS4n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_
9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9
JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q5g4c?5Y=1W1i44Y2P4T[1iQ3hJ2V1W<hY17B<8T2@>a14[4[9n316@XB]1@416Q
1859815R1i4Q9g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4A1hP1J?UEc9Af4b<i_17i4ZBWk31dS3PFhD:i4d2^Gi8bL
`n2VLZ1Z<``13i4dj2ol34i4k^6f4aW23i4k^6X5Ii4If1h^1g6d:kCg5kEQX2I?NSZ1T5b126T3]94`1fH9D8i4`2o\1UCS
Y5b19b<8i4K`b1\Q1Y8VR2hZ1WP19i4Bi1ZZ13^U4hGoV2m3S1i44W2R4hQ2nIVa1hJ2V1Pf1789ET2@>a14[4Z=16@fC@41
6Q1859:V1i44Z6RS12XT1h2X1]Q2hJ2V1Pf17BET2@>a14[4^5b7816@fC@416Q1859:2i4`l2P1i44P2Y4n\4hJ2V1Pf17B
ET2@>a14[4Z=16@fC@416Q1859:Q1i44Z6n\4hJ2V1Pf17BEf1=@>a14[4Q=816@fC@416Q1859:Z1i44P2Y4RDkh3]:V2o2
S2o82V1i]1V87BET2@>a14[4^3h1`1a616@<YC@416Q1859:P1i44Z6n\4hAo82V1Pf17BET2@>a14[4Z=16@fC@416Q1859
:R1i44c1<Y4^Y1_S3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Z1i44c1<5S4iCdEQ@]c2W<`>2V1id1V1789ET2@>a1
4[4^3k916@W?^4@416Q1859:l1i44a1>J^3^Y1SJf=R30b15n<a6[;W1S>^8\;[?2V1iW1V>71@ET2@>a14[4l2IIW10R6HD
16@T=1Z1T5@416Q1859:Z1U1i44P2J^3^Y1fi1mAjG[C\72V1Pf17BET2@>a14[4Z=16@fC@416Q1859:U1i44P2Y4[9gb2S
^1f2hJ2V1Pf17<5ET2@>a14[4Z=16@a>T5@416Q1859:P1i44P2Y4n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:U1i
44P2Y4TR2iZ2hJ2V1Pf17BET2@>a14[4`67Y1U1Q416@fC@416Q1859:T1i44P2Y4Xf1k;PQ1hY1\;[?2V1Pf17BET2@>a14
[4Z=16@fC@416Q1859:2i4S[88i4`1]1gh6^m1312e420[49]12h2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C14
0411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5`5l
3R312_1f<0\2T3Z7\1;>2?1\2P3=D85>:863]4=S1:U2_CQ4U:1]8P@2i4g\13i4`1im55i4i1`b1kP5Zh1Ji4ES1h;2X2;j
d1b1RV16P?c@Y3U2k^28b7k2e<i3n:OV5^7_4Ii47Cn7g<dJ^25ImU12jCm66A^V1T3QR1Z8TBi6o9X\11e22i4UW8>i4i5Y
Z1P:_X2o76h?^V1ZC1[;c2Z1k1i4KiLT4i2l2P1Y2i12i3d117331<F]3]3La21k3o4jNZ177X1dMWT1]1V5U2;X;41<281?
0415_1o4R6S5Z9k@cD\8n4R3Ni4JeX1a3f^3PT1P1I1S3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`2Mi4JeX1a3[5ZY3QU1
KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`22i4_b1Oi4JeX1a3[5Rd2WEQU1KS3fNi27`2c5j7o4V35d1m91b1]2>?3_1P
7C`2Mi4JeX1a3[5ZY3QU1KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`2W4j46Ch1k12d1DBDFV26V7U>j>CS1Gl1[12:43
U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511GZ1R763A19V1c2U5U8>T5b9P9b1Q21X3U2h2GU44a1l4
]1a1a2V64?m2X2\2D[7Z5e2L6GY1]4Z4:2X15i1R5Q1KFU1;79[1:l2n1W1f22JX1i34<62]10Y1T1[3j4;>h1k4b3Q3b201
4k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=P48[170Mc11\7h168>gE\1:2F1
[3h3U;KSBJ>Q?Y2f1A]5Mo2l19Q=f1g62P3`22Y7U50a7f2V4<:Bj480_1?cD\3l:14_JT_1fHZh2o8DmX1R9;j4Ym1o2XT1
U:UP1Wi1QMa4ZX1BJj4`^1gZ1S9Z<Y>@]4i9V5Bc:b^1]<DU;>d1Y47o?\3mDB\37Gj4;3\9_Jg1[Eg5cS1[@oNf;TJl6];i
=\2e<_3]1f8Q3QH1j47j4Di^1f9io4aF`S15j4;3lS1Vb69j4;3lS1nS1dR2T1W^2UL2j4?>j4c2ZU1`Mc1W4X7[:aGk2`U1
4j3`Z13j4hZ1Xc5Aj4Jh1TU1c5h40X:\1cA\H`?nR3h;lCk;\E2j4al8:j4aU1Q`2`a3b1h;Z30_MU39j4\T1g?Z<0eQ2b_3
1kS1^1j4D5h1m5RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j25]19o4P?Q2]Am7R1k3n7l1`9L>d8<k<V84U<S;i1j4D5f
111k24gFi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<k@d3X1a<Hd5P;51:W118i5m10j=YK<6d<[8^2a1n4U3]1Q8>j4J]
?1aOl]2dn1b70cZ1n5dJ<b57j4JjS6o_1W9oAW52j4DGj4D5h1m471AbP1\23m6UR30R4I]\2f2R5W<o6Y9X72j4ZW75j4S[
6VL[1h]1Bj4c109Do:g2TGm5e2^;T?bX2cR2@Sd1d=Mg1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2Bj4\?df1U5a=a9b[3[;[2g9Om2S9S1m3[FR7[78j4T2ah2Z1n2f_1ef2_
?4j4T2XS7_?5j4T2gf2`\4_?4j4T2XS7_?4j4T2XS7]?5j4T2P;hi2^n34j4T2XS7c?5j4\\1hW1_R4ZW12j4m\22j4nE2j4
T23j4T2hb74j4T2hb7R97j4o:aS1jN]1]5]^42j4]U79j4[^1Wl1R<m2_;0\R3]W1S5f3S1C00Kl4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=Ke1c24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^
P1Ef3S1Eg9hP3l=YDe121057e3j>\:XR1Q4Ki2o=Bf3S1Eg9e^3YDe121057e3j>e\1m4i2o=X6f3S15=1Kl4n3?U6h85:T2
<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En
1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396De1Hj14
S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239\<d5Ef3S1Ej7l1aT1SZ2YDe121057e3j>e\1m4i2o=XALf3S1Eg9lH
4ce2YDe121057e3j>e\1m4i2o=`4`92V1a35ZK0Df3S1Eg9e^3YDe121057e3j>c\11m4i2o=i7Df3S1Eg9e^3YDe121057e
3j>c\11m4i2o=i7Ef3S1D0g9e^3YDe121057e3j>c\11m4i2o=i7Df3S1Eg9e^3YDe121057e3j>e\1m4?Y2o=a9Bf3S1Eg9
e^3YDe121057e3j>e\1m4i2o=U6f3S15=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2U2k1Y5T12V1K93o1j<T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239SA2j4\]
2T1j43Z6WU3fW1hJ2V1[OdF7BE>e1@>a14[4KP9]316@fC@416Q1859:W5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2Q4Y5T12V1K93o1j<T3d32IW102l28=Kc1e24S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i7i2n:^2mF\
8P5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1N
Q1P1b1E253Y1T1>=_11f1C\1239i72j4[U65j4TP3Wd3kIjP12j4\e31j4Y1j43[1DY4oY1A6eT1i4g6ma1hJ2V1Pf17BET2
@>a14[4n3[9161>fC@416Q1859:h1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<
l8FJR2^2154Y21C`^1h6S8_2W1j43P2Y4`4[?UU2kc1hJ2V1hY1W<7BET2@>a14[4c3T1a8162=fC@416Q1859:Q1j43Z6\d
2a>oY1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:U1j43Z6j5UGT;h]1of1hJ2V1aE^P17BET2@>a14[4Z=16@fC@416Q
1859:IOj43Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:W1j43P2Y4n\4hJ2V1Pf17BEF]1@>a14X3R1Z2[2R41^4
16@fC@416Q1859:f1Q1j43P2Y4n\4hJ2V1Pf17BET2@>a14[4o3Z916@fC@416Q1859:S1j43P2Y4g5]g2h_1hJ2V1Pf17B2
BT2@>a14[4Z=16@fC@416Q1859:Q1j43Z6c58QW4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:4j4T2ia7SS18j4\80ck
50U4k:P13j4DkN6j4DP>UX2kMaP41j47j4iP2_h1]4b9TT3jG4j4iP2_h1]4U3j4Jh1`4V1Hf1W1Ol29MA>DY4o20d1Q16U3
\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20@=OR1<S8h2i5n1T@T52Q1
e11\6a8Z63h4B5[2`1Q4Y2C^3]2gBa=D;j1j4Jh1g5g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P8a5f1ED61aC6j2@
AZ2dAh1o5n>_1Z2@`2\4d?_EnK985n7m20k5n2n2j4JN;=`1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4
Y1f3R91d1?LR135h18l6361T7JW2=R171h;Q2`7H2O2:^;U1J]4]?Q30a2X2;[3f:Q7i1h5Q349P2OY6l:AhC2i7j46;7Z1=
`1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L9N42^
1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1Ad@l4]2
]6T10B2A44f2R3:>P1U5:`1R1a2;MS2g7[29469333^1632<Q10Q2=;<6k18f250e1R2m1H^1W1X1N35i153P2\3K;H4]425
47\1322<V1?C012S1@A5>3562Q1;H2F3V1\185Ki2j4Jh1W3]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P2
1T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1`17V<R;R=<[G0e5`3i6Z1o8`2_3a41>T95n3d13l1862g3m4g9a42g8I;f;j46;7
h1O8BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1J
B>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:92;17V1m1a2A<02\
3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<87632355514232841=1K:d11Lb7G9^2e1;g1;1>f
1U4Jb1]69I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1j1J>`1?f5>=>1;K289333T1D2M9Y2I<6>;66K6f1H=I=06V2a16CS
1\1:X1>C40i15:25>G9b16b19<03T14[1Mk172547V10462<3R14N08=A5:AD3137;_26Z1FN<;81Y2j47<j13c5=S5Z3MF`
17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e2D^=T7e5R1[1f50R3j@`6R1C5_3i9=]4XCJAV2j4[1`Ga2g3<>9d4m1S7S1JeA]
3d25P8j46C7`11j1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d
4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o5421]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3]
7M6`1^1KN9<5>D26S1o1n2j1@b15d118V1^22P2_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2<b2a32d1V1M3Z5I;7=]124Dh8l
1;f1Hk4d3?11J1786413d1?51[1:=C0U1<B[21D2Y1\65e1@A0D1`6j4J7`11j1EW1C2b43DU1`5T11b53b25?`14I159Q15
D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o6c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k
1Y1G22Z1@Gg1>9>Z1H14G0;HQ2b4Mg1K]1S113415D;556J851R172964:W2P1I662b15d11_1JT1>S2Hf1JB1]1U1W22`1n
42MQ16<0Dd21^3c1a32d1V1U57N]1d:i24W;?h163k18c1\1b43o13_23Q6Ag1j4J90]1a5U;^@b2\1X1R1i3o1U30k6aAOY
LV?]4c=652o6P>h8>\1_1^2]31\8g5o7R6^7[5231Q8>c515\3iH^1Z18V5U3j46C351\1]5@;h1ET2Q7k72@h10MT1R4c7;
m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28aHl61m12c5d5Q6Y43[2R1X3^2U:P223R42Z6Q1:j1n3m8b13YD]111:T1;V70:R
331g3T1m1o2j6c<RCU8c1Q5_>Q1j4J;j4o220fFg:8PQ1dS1TU1i10g1Q1c1o11:1`3j16f7?aGnS1i=0f6lHEj4J;\1XMS3
YIXc1nW1S44\N1`c1X1`5h8^8i2e1X4b1j4T1^1a5l5Y2n2]23?d>1^8b50d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCU6V7V
?`2[2X2Y2R2]1f7U40T1234k1bU1Lj4T1^1Eo:d8B[Ce8l8]1_2iNoEeY17FHn]1<a6R6Y=U4<6a?h@:j4JTb2^GXa3P=^7U
>b@Y52j4J4j4JmW7R5>j4Jac6VBT2f4T1`5Z2n7V@>b3\7?j4jW1m<f;aDg5mU1aAdHR1V>kR1Z1Z2h2l1j4P2S2m5mE]1\3
[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@d418m1aCj9V2l8FJR2^274Y21C`^1h6S8_25j4c2`41S`62
j4c2m5j4J70a17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3
Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V1R1W<@k1i<R9
[1P1Q1MU3b2c4@X1^1n3?^3F@`2LN_:<O32<23R14S24n3i1=:_2:0h36I;U6o3_=`1l247\1Bd4a18n15j4c2QU11n39j4c
2`41^P11P3MKh8_4:I078U14N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7
212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_43BU2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;
4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3j380kD9?Q10K`1T1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14=^1e3?P143<7L
b1j17`2[1DT1]21H1?R1S11T4S2k2BY1G2>5FMF9\1]1I3150V2AS13I19P1155W2>?3KC\141n2]2<6k1100<02P3j4B607
^14j3E9e8R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2f6I80eEd4KO01P2U7ZJ7=^1CQ19N841:]2181=l62S2
k2V35d1Y3[1;k41Z115Ff194?3_1X136Q1Z1A]2Cn1>2T2j4B607c1`=`>1d:R2^1b8^AoNP7PCbKb9R10eEd4KP11P2`Q17
=^1CQ19N86h2<Z72S2k2V35d1Y3g1k41Z17Ff194?3_1X1n1HA]2Cn1>2Z1j4B607c1`=WIR2^1QJdd2QU1KR1P2`Q17=R2Q
1a4g72o4V35d1m91b1]2>?3_1X1g5Cn1>2a1j4D407c1j4e8`>1d:R2^1[1eH`Z2S:]S1c1KS3`7f5c@d37`2c5d2R52o4V3
5d1m91b1]2>?3_1W3b1U2C]22V1j4D407c1`=WIR2^1[1eHdd2QU1KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1b4]2C]22T1j
4D407c1hV1R2^1[1Z]3QU1KS3`Q17`2c5j7o4V35d1m91b1]294?3_1P7C]22T1j4D407c1hV1R2^1[1Z]3`3`Q1KS3`Q17`
2c5j7o4V35d1m91b1]2>?3_1P7C]22W1j4D407c1hV1R2^1[1l4]X3QU1KS3`Q17l1C_53j7o4V35d1m91b1]2>?3_1P7CV1
V12`1j4D407c1j4VG1d:R2^1[13j4fCdd2]S1c1KS3`7f5XD7`2_53j7o4V35d1m91b1]294?3_1b47U2C]22W1j4I0dX1a3
R6cX3\T1DKS3PCg1d<27]210X3Z2j7f48i1\15d1m91b1]2>?3_1P7C`2^1j4I0kBlB4f2k2ER6TZ2k7aF0K2fO[4KS3\O:h
17]210c5j7o4i1\15d1X6d31b1]2>?3_1P7C`2k1j4P2S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c
1_@d418m1aCQ<l8FJR2^274H>Q11CjDeIh6S8_2Ej4J91Z6S=R:S1d:a<R5jX1a:l<H0k\21[;bKmP16j4[]1l7j]41\O5j4
cc2d9WR2^h2S2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@d418m1aCQ<l8FJR27^1G
74]1K1CLZ:j=]Eh6JX7_2Q2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@d418m1aCQ<
l8FJR27V274]1K1CW;j=]Eh6JX7_2Q1j43Z6n\4hJ2V1Pf17BET2@>a14[4o3Z916@fC@416Q1859:f12j4QQ33j4bb3cV32
j4ad8Cf3S1Eg9e^3YDe121057e3j>e\1m4i2o=i73j4Dlg46j4Dg=UY2ZIR1V1j43@i5m7jG`BYP1i2X7W`1hJ2V1Pf17BET
2@>a14[4Z=16@fC@416Q1859:6j4`V5ai1c8kG92j4\k8^2j4j1G0`1m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7W
F_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2k5o1Q>o2aD5f6h6>d7_2>j4DX5VBl4]40Sd3U4Y>hQ1`O
4[Y1@j4JX@RQ1X:hR1W53`6Pd1UKP<hHc1XIZ=2j4af73j4bP8U=8j4bP1X4[X4WEPNlW1I9j4ob1d6_9mT2S;1e7SE8j4`J
ed1cS1b=n`2h:eo15j4d1SY2e4UX6o1j46[100N05n2WQ1R9Z5f3R3]71>[:\]1U7c9j=Q1^^1i8\153`F_6T>4@3T3k1j42
216131025>2201I5k277m4n1B6AX1_1j4DM00N0a8]80iCe7\B2S252e6AVKi5e?U7iE3nQ1o>_:3gFo?W5S1Z1a2j422:0M
50W4`6AB6j4Yn4X[27\?`67j4V]3bj2i9o2gD>5j4_IQ5mP3X7Cj480:XKc2e614FkY3Sd1Vf1gBe1;01W=5j4Ul6Q@T4\\1
Mj4c2_\1\Ef9RJY2`BJH`MmBQK\2Q6c2^AZ5WAc2`:JAk:26P1_3Q1T5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4B115
6271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239i14j4S;Jeh5
6j4`i3dO]5Z3d2>j4DN09DlT1m5T>gg2cR2@Sd1d=Z1j4UY1Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:\CP
<o1l<g7o6h8:C]6YEo1n=k2:j4Ra2QY3Z[1\7[57Y78mJ>j4ZX1[@ko1aQ2^=dM50h<7Z7UKY7>j4bT3Z1Pb2S17[LX36Q<6
Ni;XP1^2j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10023[5A?c1Q<b1m1LC@_318m1l5`4S9Q<o7LFJR
2^2154Y21C9]99m2a3X8n>f6h6>k2h4]11Oj2j4P2A0`1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2
g3S10023[5A?c1_@d418BZ1e8L1l9@0BW1d9o7LFJX1I\2174[1M199Z1`7Ki6X8h>5f6h6J_2h4_21c3j4D[1A0`1m5mE]1
\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:U:e1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3d418BEDCR1P4h1T1M0
X6c3@0Bl:l8FJR2^274>9BM1CU2J1f6[1T<l2h1l1?X7l15]1h2Ie1h6>_1f29S3_2X4j4J0e1g1702K4a1^;8h5n8Di216J
Ci32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3i3
5R101B0MW1`1[2[2i3C;>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1jA9d6V115n1Z11k2V3j1U12o1a6@j4DPW113[3VY2
LV8Q2a42f1[Y2Q9b5^2j4JU1S2m5_41[A]1\3d2W1E:=h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@
2KQ2f118m1aCQ<l8FJR2^274Dd11Cn2;S:5kP1U6BS8_2a2j4JU1S2m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<
n4_3e@`4fAe1I^1o18S10023[5A?c1\@2Kh318m1o7a;Q<l8FJR2^274Dd11Cn2;S:5kP1U6Ba3a4_2j3j4JU1A0`1W4e1U6
1m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a12521E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3d4180AZ1m
1a10LV35JNl9@0Bo40k5_1\7FJR2^274Y21Ca3m4O21i35e5]3_1g6Y3X55W2^4i4n1S8_2]2j4P2S2m5mE]1\3d2<J<872=
MJO=Q>b8a12521E0Z1b;Lh6^AWF_2g3S10023[5A?c1`95d2[3Gd418m1o7a;Q<Q8JFJR2>o174Y21Ca3l95X4bLh6S8_29j
4D5XV2mn44[1\NUF?j4D^;V4_1Y>gMZC2VODi1Pa2R8_Z1@j4DQY1^AlEe2`21T1n2_G]Z1m<P^1X;U75k4S2g]2oQ1P[33k
4^^3\31k43k4ka3eZ15k4k[3o5VE^E4k4ka3eZ1hk14k4k[3o5eZ12k4Zh63k4eZ3Y52k4o_32k4TV72k4k]34l4g`2e`1WP
1P1l41Z6Ul2h`1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:S1l41Z6[Y2iBAV`1hJ2V1c`1\57BET2@>a14[4Z=16@fC
@416Q1859:1l41l41l42l4jJ4l4g`2Yd1Y`23m4X<fR31m44m4kh3TGgj1:m4go3m3S4bR20jR1JQ6gQ13m4W]2\`13m4dm3
=4m4_b3k6dF8m4mT3c6o2i;n1Z;Z82m4T[22m4aP7Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ
2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:X1n4c1f4Qe2d8W_1hJ2V1Pf17=4<8T2@>a14[4X3=8f5c316@QAd2@416Q185
9:T1n4c1f4Zc3cIhJ2V1aA^T17=4ET2@>a14[4X3FZ916@fC@416Q1859:^1n4Z6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;k>2V1
iW1V>7BEOT1@>a14[4Z=16@fC@416Q1859:P1EOn4Z6PZ2mR2hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ
2V1Pf17BET2@>a14[4Z=16@LiB@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4c9f3161>fC@416Q1859:On4Z6n\4hJ2
V1Pf17BET2@>a14[4Z=161>fC@416Q1859:X1n4Z6VDcB]Ml1l46ZQ11WP1\@[:2V1Pf171@ET2@>a14[4Z=16@fC@416Q18
59:On4Z6n\4hJ2V1Pf17;6ET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6`?]m3hJ2V1^EP1`O7BET2@>a14[4Z=16@fC@416Q1
859:P1n4Z6`?]m3hJ2V1^EaP17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4i8`416@fC@416Q
1859:P1n4Z6am2\_1hJ2V1Pf17B2BT2@>a14[4Z=16@fC@416Q1859:Q1n4Z6T^2SS1eKhJ2V1Pf17B2BT2@>a14[4Z=16@f
C@416Q1859:Q1n4Z6Q[2lQ2_=Q1V<2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4_=X=2V1Pf17BET2@>a14[4Z=
16@fC@416Q1859:P1n4Z6[d2V4[d1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6gf2Vf1hJ2V1Pf17BET2@>a14[
4Z=16@fC@416Q1859:R1n4P2Y4c^3ZNhJ2V1Pf171@ET2@>a14[4Y:P316@fC@416Q1859:On4P2Y4n\4hJ2V1Pf17BET2@>
a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4l6]616@fC@416Q1859:\1Nn4Z6n\4hJ2V1Pf17BET2@>a
14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6k:gn1\8mj1hJ2V1Pf17BET2@
>a14[4c9f316@fC@416Q1859:R1n4Q3X3TV4i6hJ2V1Pf17BET2@>a14g1c2Z=16@fC@416Q18319:P1n4Z6Vj2U@aR1hJ2V
1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17=4ET2@>a14[4Z=16@fC@416Q1859:W1n4Z6d=i6YF_Lf9Q
IlR1hJ2V1Pf17B2BT2@>a14[4T2U;16@fC@416Q1859:f1P1n4Z6n\4hJ2V1Pf17B2BT2@>a14[4^<K16@fC@416Q1859:Q1
n4Z6`P2\3PY2hJ2V1hY1W<7BET2@>a14[4Z=16@fC@416Q1859:U1n4Z6YY1f1lHY>a:T`1hJ2V1Te12H7BET2@>a14[4Z=1
6@fC@416Q1859:Q1n4P2Y4n\4hJ2V1jX1U=7BET2@>a14[4a4h816@fC@416Q1859:On4Z6n\4hJ2V1jX1U=7BET2@>a14[4
Z=16@fC@416Q1859:Q1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4i<@161>fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z
=16@fC@416Q1859:Y1n44U6hN14n]3c@T:2V1Pf17B2BT2@>2^14[4T2\8h216@fC@416Q1859:X1=S1n44U6hN14n]3hJ2V
1Pf17BET2@>a14[4a:h216@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:V1n4Z6i5i8Le2gj3
hJ2V1^E1_P17=4ET2@>a14[4o1Z;16@fC@416Q1859:T1n4Z6c>Le2gj3hJ2V1^E1_P17=4ET2@>a14[4Z=16@fC@416Q185
9:P1n4Z6ga2Vk1hJ2V1Pf17BET2@>a14[4V7S616@fC@416Q1859:P1n4V2S4n\4hJ2V1Pf17B2BT2@>a14[4Z=16@fC@416
Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@`2UA@416Q1859:S1n4Z6Y\2nLeS1hJ2V1Pf17BET2@>a14[4^5c2P2V31
6@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@WC>@416Q1859:V1n4P2:EX3cY2BgR2hJ2V1Pf17BET2@>a14]
19c2Z=16@fC@416Q18319:On4Q3X3n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4V2S4R7kU4hJ2V1Pf17BET2@
>a14[4\90l316@fC@416Q1859:Q1n4V2S4R72hU4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6kb2Rj1hJ2V1gb
1X37BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@`2UA@416Q1859:On4Z6n\4hJ2V1Pf17
BET2@>a14[4Z=16@fC@4141Q1859:P1n4Z6ob2_5^d1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:V1n4P26R4n\4hJ2V
1c;\Z17BET2@>a14[4^2l5m1_2@16@QAd2@416Q1859:P1n4P2Y4n\4a=V=2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On
4Z6n\4hJ2V1Pf17BET2@>a14[4Q;X216@fC@416Q1859:Q1n4P2Y4ck2Za1hJ2V1Pf17BET2@>a14[4Y:P316@fC@416Q185
9:T1n4Q24S4n\4hJ2V1jX1U=7BET2@>NB4[4Z=16@fC@4160P1859:i1P1n4Q2X4n\4hJ2V1jX1U=7BET2@>a14[4Z=16@fC
@416Q1859:On4Z6_^3^NhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4c3f916@f
C@416Q1859:X1n4c1f4ci2Zc1hJ2V1Pf17BET2@>a141T44T2S1Z1R5BP316@QAd2@416Q1859:T1n4c1f4Zc3cIhJ2V1Pf1
7BET2@>a14[4X3R5Z1BP316@fC@416Q1859:On4Z6X_3eMhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6RX3kT1h
J2V1Pf17BET2@>a14[4k4^816@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4P2Y4n\4hJ2
V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17=4ET2@>a14[4n1X2R916@jAk1@416Q1859:T1n4P2Y4P
[1hh1TY1hJ2V1Pf17B<8f1=@>a14[4Y:P316@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4l2]:16@fC@416Q1859:
Q1n4Z6n\4hJ2V1Pf151BET2@>a14[4h6`3P316@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4e<D16@fC@416Q1859
:P1n4P2Y4n\4hJ2V1dM[H7BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1dM[H7BET2@>a14[4Z=16@fC@416Q1859:
Z1n44U6f6g<Y;14ZS1T?g9o2jNk?hJ2V1lS1SB7BET2@>a14[4Z=16@fC@416Q1859:X1n444P6^CY;14ZS13Sm1[=hJ2V1l
S1SB7BET2@>a14[4Z=16@fC@416Q1859:W1n4P2Y4_]2YFTY1hJ2V1Vc1i271@ET2@>a14[4f3[4U1Q416@8]C@416Q1859:
R1n402V6k[2RQ2hJ2V1Pf17BET2@>a14[4Z=16@W?^4@416Q1859:On4Z6cT4Z8hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1
859:On4Z6^C_i3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6iR3TZ1hJ2V1_I`L7BET2@>a14[4Z=161>fC@416
Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=161>fC@416Q1859:V1n4V2S4mg26id1hJ2V1gGXN7BET2@>a14[4`2V1d5X3
D16@fC@416Q1859:P1n4Z6n\4hJ2V1gGXN7BET2@>a14[4e<D16@fC@416Q1859:T1n4P2Y4^5Q2d[2[:\_1hJ2V1Pf17BET
2@>a14[4l;]116@fC@416Q1859:R1n4[2n3n\4hJ2V1Pf17BET25:>a14]19c2Z=16@fC@416Q1859:S1n4Z6k6`1dQ2HU@m
a1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6j60iT2XQ2hJ2V1Pf17BET2@>a14[4Z=16@0eC@416Q1859:Nn4Z
6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6n\4S
6dD2V1Pf17BET2@>a14T46Z2c2d4f316@fC@416Q18319:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z2o:16@fC@416Q1859:_1n
4W23n3dY2Y1\1b1[8Z4K[1P`1n;i>2V1]T1o<b47BET2@>a14]19c2[4g5V316@fC@416Q1859:On4Z6n\4hJ2V1iW1V>7BE
T2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4i3`916@fC@416Q1859:T1n4Z6PEmg3g:P@2V1Pf17B
ET2@>a14e3>6Z=161>fC@416Q1859:P1P1n4V2S4n\4hJ2V1Pf17BET2@>a14[4i3`916@fC@416Q1859:On4Z6n\4hJ2V1P
f17BET2@>a14[4f9c316@fC@416Q1859:P1n4Z6_b2^j1hJ2V1Pf17BET2@>a14V44Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1
Pf17BET2@>a14[4Z=16@fC@416Q1859:V1n4W2@a3Y6l[1QZ1e`1hJ2V1Pf17B8<T2@>a14[4Y:P316@LiB@416Q1859:Q1n
4W2@a3n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Y6Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:S1n
44U6fKQ314n]3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:X1n4Z6kOfP2WQ1S;aJ62V1f7o6CSIR5^87BET2@>a14[4Z
=16@n6g<@416Q1859:On4Z6n\4hJ2V1f7Y^17BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6\X2l?bEnKR3hJ2V1Pf17BET2@
>a14[4n3[916@QAd2@416Q1859:P1n4Z6\X2aT2hJ2V1Pf17BET2@>a14[4n3[916@fC@416Q1859:P1n4P2Y4n\4hJ2V1Pf
17BET2@>a14[4l;]116@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416J6859:Q1n4Z6RGke3jAm82V1_
H`M7BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6RG3ge3hJ2V1_H`M7BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1P
f17BET2@>a14[4Y:P316@fC@416Q1859:P1n4Z6_c2^i1hJ2V1Pf17BET2@>a14[4Z=16@WC>@416Q1859:l5f3W14:Ml4n3
?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E25
3Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@fC@416Q1859:On4Z6XCei3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R
1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4^2^1k8@16@fC@416Q1859:On4Z6n\4hJ2V1W<hY17BET2@>a14[4Z=16@fC@416Q18
59:P1n4V2S4n\4hJ2V1Pf17BET2@>a14[4\9m316@fC@416Q1859:On4;n5n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q18
59:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@QAd2@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14V44Y:P316@fC@416Q18
59:R1n4c1f4n\4hJ2V1Pf17BET2@>a14[4f9BP316@QAd2@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q
1859:R1n4Z6a\2\P2hJ2V1XQ1R@d47BET2@>a14[4]7l516@fC@416Q1859:S1n4e2d3Xg1bERP2hJ2V1Pf17BET2@>a14[4
l1];16@oBF@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4_3j916@fC@416Q1859:P1n4Z6XT2SOaY1hJ2V1Pf17BET2@>
a14[4Z=16@fC@416Q1859:On4Z6\S3aY1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6n\4hJ2V1Pf17BET2@>a1
4[4c3W5^4161>fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6Xf1gCmR2hJ2V1Pf17BET
2@>a14[4Z=16@fC@416Q1859:Y1n444P6hN14aX1gOXH[=Z@S7Y32V1Zb1e37BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\
4hJ2V1c;\Z17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a141Y4Z=16@fC@416Q1859:On4V2S4n\4
hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@`2UA@416Q1859:On4c1f4n\4hJ
2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1n4V2S4RX3nOl4hJ2V1Pf17BET2@>a14[4_3ET9165:fC@416Q1859:P1n4V
2S4n\4hJ2V1Pf17BET2@>a14[4U4T916@fC@416Q1859:On4Z6da2Yk1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n
4Z6Tn3i>hJ2V1QHnM7BET2@>a14[4Z=16@fC@416Q1859:W1n4[2EX3P<SV21gj1hJ2V1Pf17BET2@>a14]19Y1Y1Z=16@fC
@416Q18319:On4Z6n\4hJ2V1Pf17BET2@>a14[4X4Q916@fC@416Q1859:Q1n4Z6lZ4Q2hJ2V1Pf17BET2@>a14[4n1[;16@
jAk1@416Q1859:S1n4Z6n\4hJ2V1Pf17BEF]1@>a14X3R1Z2^6R1]316@fC@416Q1859:Q1n4V2S4n\4hJ2V1Pf17BET2@>a
14[4\90l316@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:U1n4P2Y4jV4S6hJ2V1Pf17BET2@
>a14[4^2T2o4U3@161>fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4@i5n\4hJ2V1Pf17BE
T2@>a14[4Z=16@fC@416Q1859:On4Z6n\4T9cA2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17BET2@
>a14[4d811a416@MhB@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6d8WY1^W1b3o_1hJ2V
1Pf171@ET2@>a14[4o1Z;16@fC@416Q1859:Q1n4Z6hQ2UHa6]\1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6c
DHag3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:DV1n4P2Y4i;[a2h_1hJ2V1f]1Y87BET2@>a14e3Eo8i3@16@fC@416
Q1859:Q2Q1n4Z6n\4hJ2V1f]1Y87BET2@>a14e3Eo8Z416@fC@416Q1859:P1n4Z6_a2g9fa1hJ2V1Pf17BET2@>a14[4Z=1
6@fC@416Q1859:P1n4X2Q4n\4hJ2V1Pf17BEZ1I@>a14[4Z=16@fC@416Q1859:R1n4c1f4P8mT4hJ2V1Pf17BET2@>a14[4
[91l316@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4c9U3@16@fC@416Q1859:V1n4Z6\e2S7o3]\1hJ2V1Pf171@
ET2@>a141Y4S:V316@QAd2@416@@859:P1n4Z6`l2]`1hJ2V1Pf17BET2@>a14[4Z=16@QAd2@416Q1859:V1n4Z6n\4hJ2V
1lDSQ17BET2@>a14Ai3f3m1Q4Z1Eb116@QAd2@416Q1859:Q1n4Z6n\4hJ2V1Pf17=4ET2@>a14[4f9R3@16@fC@416Q1859
:V1n4P2Y4n\4hJ2V1]a1b47BET2@>a141Y4f3f3Eb1c316@QAd2@416Q1859:T1n4Z6n\4hJ2V1Pf17=4ET2@>a14[4]7MZ1
R3@16@QAd2@416Q1859:P1n4Z6ld2Qh1hJ2V1YQ1fD7BET2@>a14[4Z=16@fC@416Q1859:On4Z6a6\V4hJ2V1Pf17BET2@>
a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6oCnh3hJ2V1Pf17B2BT2@>a1
4[4k8^416@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17B2BT2@>:0U14[4k8^416@fC@416Q1859:P1n4Z6nY30nR1hJ2V1Pf17B
ET2@>a14[4Z=16@fC@416Q1859:P1n4Z6a\2\P2hJ2V1Pf17BET2@>a14[4Z=16@fC@416;E859:P1n4V2S4kOR]3hJ2V1Pf
17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6UW1hU3hJ2V1Pf151BET2@>a14[4f3c916@fC@416Q1859:P1n4Z6UW1hU3hJ
2V1Pf151BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17BET2@>a14[4N0Lf5f516@fC@416Q1859:P1n4Z6i_2
Tm1hJ2V1jW1U>7BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6YZ1nV1ek1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1
n4Z6nk2o`1hJ2V1Pf17BET2@>a14[4Z=161>fC@416Q1859:P1n4Z6QX3lT1hJ2V1Pf17BET2@>a14[4o1Z;16@fC@416Q18
59:P1n4Z6n\4hJ2V1Pf17BET2@>P1964[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:
On4Z6n\4hJ2V1Pf17BET2@>a14[4\9m316@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4g3b916@fC@416Q1859:On
4Z6n\4hJ2V1Pf171@ET2@>a14[4Z=16@fC@416Q1859:T1n4Z6Va2V3h1_CY2mP1k;l>2V1Pf17BET2@>a14[4Z=16@fC@41
6Q1859:Q1n4P2Y4n\4hJ2V1Pf17BEi1:@>a14[4Z=16@<YC@416Q1859:Q1n4Z6n\4hJ2V1Pf17BET2@>a14[4_3l5Z2b116
@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4l1];16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>P1@4[4Z=16@fC
@416Q1859:P1n4Z6Sa3jKhJ2V1Pf17BET2@>W194[4Z=16@fC@416Q1859:Y1n4P2Y4b4am1T9S9lBY5YP1hJ2V1Pf17BET2
@>a14[4T2b2T7]116@fC@416Q1859:Z1T1n4Z6k[2Hf9gAjT1m;2g>2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6j
5U]2mi1hJ2V1aE^P17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a141Y4f9c316@fC@416Q1859:O
n4Z6n\4hJ2V1Pf17BET2@>:V14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6
Tf1fGR@o^1hJ2V1eb11X37BET2@>a14[4i9`316@fC@416Q1859:W1n4P2Y4T8VZ2V2[2oe1b;U?2V1Pf17BET2@>a14[4c3
P2T7@16@fC@416Q1859:On4Z6n\4hJ2V1YQ1fD7BET2@>a14[4Z=16@fC@416Q1859:P1n4Q3X3n\4hJ2V1Pf17BET2@>a14
[4Z=16@fC@416Q18319:On4Z6n\4hJ2V1Pf17BET2@>a14[4]7l516@fC@416Q1859:On4Z6cb2Zj1hJ2V1Pf17BET2@>a14
[4Z=16@fC@416Q1859:S1n4W2R4Pb3mJhJ2V1Pb1o37BEi1:@>a14[4[8n416@fC@416Q1859:Q1n4Z6PDWm1ek1hJ2V1Pf1
7B2BT2@>a14[4Z=16@fC@416Q1859:Q1n4Z6PDmh3hJ2V1Pf17B2BT2@>a14[4k8^416@fC@416Q1859:W1n4P2Y4iS3TY1h
J2V1Pf171@ET2@>a14[4l1j3Ha1U1Q416@a>T5@416Q1859:T1n4P2Y4hf1Uf2hJ2V1QEnP171@ET2@>a14[4`6g2Q416@fC
@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14V44S:V316@fC@416Q1859:T1n4Z6AcS2hX2hJ2V1Pf17BET2@>a14[4X1^3
n4BP316@fC@416Q1859:^1n4Z6c6PV1VT1T8i9k=[<>[3]6b5f;Q?2V1fD^89`H7BET2@>a14[4Z=16@QAd2@416Q1859:Q7
S1n4Z6c6RZ3dFb5f;Q?2V1UMjH7BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@LiB@416Q
1859:R1n4Z6V7`Z1Vk2hJ2V1aF1\O7BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6V7`Z1Vk2hJ2V1cF\O7BET2@>a14[4Z=1
6@fC@416Q1859:Q1n4Z6]V2`V2hJ2V1Pf151BET2@>a14[4e2d:16@fC@416Q1859:On4Z6]V2`V2hJ2V1Pf17BET2@>a14[
4Z=16@fC@416Q1859:Q1n4P2Y4Z7W_2[f1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a1
4[4i<@16@fC@416Q1859:R1n4Z6jZ2JXQ2hJ2V1_d1`17BET2@>a14[4M\<16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@
>a14[4l2]:16@fC@416Q1859:R1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4Z3If4^416@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17
BET2@>a14[4Z3U5i416@fC@416Q1859:R1n4P2P1X3Qg2le1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q18319:On4Z6n\4hJ
2V1oDPQ17BET2@>a14[4Z=16@fC@416Q1859:S1n4Fc5bNjb2`KhJ2V1ga1X47BET2@>a14[4Ha<16@fC@416Q1859:P1n4Z
6bN[^3hJ2V1ga1X47BET2@>a14[4Z=16@fC@416Q1859:P1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4m3\916@fC@416Q1859:R
1n4P2Y4n\4hJ2V1Pf17BET2@>a14g1c2^3k916@<YC@416Q1859:On4Z6aT4\8hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q18
59:On4Z6n\4hJ2V1Pf17BET2@>a14[4c3f916@fC@416Q1859:Q1n4Z6d8_j1n=jk1hJ2V1Pf17BET2@>a14[4Z=16@fC@41
6Q1859:On4Z6kZ2RR2hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6_6T_2Yg1hJ2V1Pf17BET2@>a14[4i9`316@
fC@416Q1859:T1n4Z6g:Z7U2ng1fP2l9FT@2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6g:`9eh3hJ2V1Pf17BET2
@>a14[4Z=16@fC@416Q1859:R1n4Z6nh3oChJ2V1Pf17BER212=>a14[4Z=16@fC2=416Q1859:T1n4P2Y4YQ2d[2hJ2V1Pf
17BET2@>a14[4l1R2i8@16@fC@4160P1859:_1n4P2:EX3n\4hJ2V1Pf17BET2@>a14]19A;;Y1C0a2Kn6X216@j?0j3@416
Q18319:X1Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4N0Z<16@fC@416
Q1859:R1n4e2d3n\4hJ2V1Pf17BET2@>a14[4i8k3D16@oBF@416Q1859:Y1n4P2Y4hZ1_<g1Q1?QGQ3Wh1hJ2V1fCb9fH7B
ET2@>a14[4o1Z;16@fC@416Q1859:P1n4Z6n\4hJ2V1fC2VR17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6nT3m?QHhJ2V1
\GU5]I7BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6]P3`\1hJ2V1Pf17BET21>>a14[4Z=16@fC@416Q1859:P1n4Z6cb2Zj
1hJ2V1PY1o<7BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6Wk2fa1hJ2V1Pf17BEf12:@>a14[4Z=16@fC@416Q1859:P1n4V
2S4n\4hJ2V1XQ1gD7BET2@>a14[4Z=16@fC@416Q1859:U1n4Z6gIS6`B2Im7fa2hJ2V1Pf17=4ET2@>a14[4Z=16@fC@416
Q1859:P1n4Z6bc2[i1hJ2V1Pf17BET2@>a14[4f9c316@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>Z164T46Z=16@fC@
416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1P1n4Q2X4a@\l3hJ2V1Pf17BET2@>a14[4Z=16@fC
@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>NB4[4Z=16@fC@416Q1859:U1n4P2Y4n\4hJ2V1Pf17=4<8i1:@>a14[4Z=16@a>
_2d2@416@@859:P1n4P2Y4n\4hJ2V1Pf17=4ET2@>a14[4Z=16@fC@416Q1859:S1n4Z6i\2k=W2P`1hJ2V1Pf17BET2@>a1
4[4l2k2a716@fC@416Q1859:P1n4Z6eb2Xj1hJ2V1lDSQ17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2
@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[
4g4b816@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4T2U;16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET21>>a14[4
Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4]2l:16@fC@416Q1859:Q1n4T2U4n\4hJ2V1Pf17BET2@>a14[4i
80_416@fC@416Q1859:b1n4P2Y4e3W5eR2n7@jh1hJ2V1ie167BET2@>a14[4`2X140C00`28[1m3@16@QAd2@416Q1859:D
P1n4Z6e3h@_h3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4k8^416@fC@416Q1859
:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4P2Y4Wj2fb1hJ2V1Pf17BET2@>a14[4Z=16@LiB@416Q185
9:On4Z6Wj2fb1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6n\4hJ2V1Pf17BET2@>a14[4R60V716@QAd2@416Q
1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4S6V716@QAd2@416Q1859:On4Z6na2oj1hJ2V1Pf17BET2@>a14[4Z=16@fC@41
6Q1859:T1n4Z6YY10[Mj?\f1d:S@2V1TMkH7BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4m8jA2V1\McH7BET2@>a14[4
Z=16@fC@416Q1859:On4Z6ZR3cZ1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6o`2nk1hJ2V1Pf17BET2@>a14[4
Z=16@fC@416Q1859:On4Z6Pc2mi1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:S1n4Z6^X32\T1hJ2V1jX1c<A7BET2@>
a14[4X8Q516@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[
4Z=16@fC@416Q1859:Q1n4c1BS4n\4hJ2V1Pf17BET2@>a14[4Y:P316@fC@416Q1859:Q1n4Z6^Y1_S3hJ2V1Pf17BET2@>
a14[4Z=16@QAd2@416J6859:i5f3W1?Ml4n3?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d3
2Q202l28=KY44S12116286ET1NQ1P1b1E253Y1T1>=_11f1C\1239J7BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V
1QNnG7BET2@>a14[4Z=16@fC@416Q1859:P1On4Z6n\4hJ2V1a[1^:7BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6ik10Sa2
hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Z1n4Cf5^4dHQ>dm2S4hJ2V1a[1S1Bg87BET2@>a14g1c2Z=16@Q@d3@4163
M859:]6P1n4Z6^4dHj_3hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416
Q1859:Y2On4Z6n\4hJ2V1Pf17BET2=2>a14[4Z=16@fC@416Q1859:U1n4b1g4n\4hJ2V1gOXF7BET2@>a14[4Z=16@T=16^
1i4@416Q1859:T6On4Z6n\4hJ2V1Pf17BET2@>a14[4l5]716@fC@416Q1859:Q1n4Z6^U2_W2hJ2V1Pf17BET2@>a14T46Z
2o:16@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17BET2@>:0K94[4Z2o:16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4
Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:a1n4Y5P1OoCo4T2eT1W3[>0oIT8U=S;VAa
92V1nW1Q>7BE9j1@>Z164[4d83g3I16@fC@416Q1859:U1n4Z6oDo4T2eT1S\2h1`4^D2V1Pf17BET2@>a14[4`<I16@fC@4
16Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@MhB@416Q1859:On4Z6R^3kNhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q
1859:On4;n5n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:
P1n4Z6`D^n1ni1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:
Nn4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6Tk2ia1hJ2V1Pf17BET2@>Z164[4e6d616@MhB@416Q185
9:P1n4Z6Ya2j9ia1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:W1n4Z6Z72f9\IPOl8n2aJmLhJ2V1_F`O7BET2@>a14[
4Z=16@fC@416Q1859:V1n4Z6Z72f9Qi1XB`CR1jKhJ2V1_F`O7BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6_b2W5^2Ec5_>
mMhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6n\4hJ2V1Pf17BET2@>a14[4d811a416@fC@416Q1859:Nn4Z6n\
4hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:R1n4Z6j:b1`U2oj1hJ2V1ZIeL7BET2@>a14[4Z=16@fC@416Q1859:Q1n4
Z6]f2]5d4]\1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6j1S[4hJ2V1nNQG7BET2@>a14[4Z=16@fC@416Q185
9:Q1n4Z6bb2W<XBjKhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6`4\4PT4hJ2V1Pf17BET2@>W194[4Z=16@fC@
416Q1859:On4Z6eP3X\1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6`a3]KhJ2V1Pf17BET2@>a14[4Z=16@fC@4
16Q1859:On4Z6`a3]KhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:T1n4Z6^b2RAi6Q:`HhJ2V1Pf17BET2@>a14[4d83a
416@fC@416Q1859:Q1n4Z6bb2n@k@`HhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4
Z=16@MhB@416Q1859:S1n4Z6bb2m8o4Gj?jKhJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6RT2kX2hJ2V1Pf17BET
2@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@L0hB@416Q1859:P1n4Z6ce2e6d`1hJ2V1Pf17
BET2@>a14[4Z=16@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>OA4[4Z=16@fC@416Q1859:P1n4Z6WZ2^b1W@hJ2V1Pf17
BET2@>a14[4Z=16@fC@416Q1859:P1n4Z6Vm2g_1hJ2V1Pf17BET2@>a14[4k4^816@fC@416Q1859:Nn4Z6n\4hJ2V1Pf17
BET2@>a14[4Z=16@fC@416Q1859:U1n4Z6n\4hJ2V1Pf17BEF]1@>a14[4C0^7E0_416@fC@416Q1859:X1T1n4Z6n\4hJ2V
1Pf17BEF]1@>a14[4C0T80Q1]316@fC@416Q1859:R1n4Z6n\4hJ2V1Pf17BEF]1@>a14[4C0T8`416@fC@416Q1859:On4Z
6n\4hJ2V1Pf17BEF]1@>a14[4Z=16@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4i80_416@fC@416Q1859:S1n4Z
6n\4hJ2V1Pf17BE@c1@>a14[4[4KR816@fC@416Q1859:`11R1n4Z6n\4hJ2V1Pf17BE@c1@>a14[4[4n816@fC@416Q1859
:`11On4Z6n\4hJ2V1Pf17BET2@>a14[4P1Y<16@fC@416Q1859:S1n4Z6n\4hJ2V1d:[Mo=7BE>e1@>a14[4K^<16@P9e:@4
16Q1859:P1n4Z6n\4hJ2V1Pf17BEF]1@>a14X3R1Z=16@fC@416Q1859:Q1n4Z6n\4hJ2V1Pf17BEBa1@>a14[4N0Z<16@fC
@416Q1859:P1n4Z6SU3jW1hJ2V1Pf17BET2@>a14[4S4V916@fC@416Q1859:P1n4Z6n\4hJ2V1Pf17BET2@>a14[4k7M`41
6@fC@416Q1859:On4Z6PV2mV2hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859:On4Z6PV2mV2hJ2V1Pf17BET2@>a14[4Z=1
6@fC@416Q1859:U1n4Z6n\4b1S3T3lB2V1Pf17BEF]1@>a14[4]1[7`416@fC@416Q1859:X1[1n4Z6jT1U4R74Z1eA1WDWZ
1W3GR7hJ2V1hKkA[87BET2@>a14[4Z=16@fC@416Q1859:Q1n4Z6f]3WOhJ2V1_I`L7BET2@>a14[4Cf<16@fC@416Q1859:
On4Z6n\4hJ2V1Pf17BET2@>a14[4Z=16@]?X4@416Q1859:P1n4P2Y4_T4^8hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q1859
:Q1n4Z6n\4hJ2V1Pf17BET2@>a14m3=Z=16@L0hB@416Q1859:On4Z6\T3aX1hJ2V1Pf17BET2@>a14[4Z=16@fC@416Q185
9:R1n4Z6Sj3jBhJ2V1gEXP17BET2@>a14[4o3h2a616@fC@416Q1859:On4Z6n\4hJ2V1Pf17BET2@>a14[4o3Z916@fC@41
6Q1859:Q1n4P2Y4n\4hJ2V1Pf17BET2@>a14[4b4V5`316@fC@416Q1859:S1n4Z6XERj1b6kOSGhJ2V1QQ1nD7BET2@>a14
[4Z=16@fC@416Q1859:Q1n4Z6nf2oe1hJ2V1Pf17BET2@>a14[4Z=16@WC1<@416Q1859:X1n4Z6`g2VBf8e=Z4^8X:_@2V1
cAUFV>7BET2@>a14[4o4_2j516@fC@416Q1859:Q1n4T2U4n\4hJ2V1Pf17<5ET2@>a14[4i8`416@fC@416Q1859:P1n4T2
U4n\4hJ2V1Pf17BET2@>:V14[4Z=16@fC@416Q1859:V1n4Q2X4l5c91jh2m=bFhJ2V1^EaP17BET2@>a14[4^5k716@fC@4
16Q1859:V1n4Q2X4l5c91Tj1eN`T1hJ2V1ZMeH7BET2@>a14[4^5k716@fC@416Q1859:S1n4P2Y4YDdh3h9o@2V1Pf17BET
2@>a14[4Q1g7`416@fC@416Q1859:6o4`Y7^:iNX2X13o4ib8a32o4ib83o4oc7iN5o4`Y7R9[1iNQ5f3X1>Ml4n3?W=f15:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_1
1f1C\1239W^14o4XL3\f73o4ib8c33o4`Y7XY15o4To5[Z1XY1c3\6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1MR4T2241O2P25<CIY5T12V1K93o1W2b:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP
1E253Y1T1>2:_1152]1C\1239h<PJk1j2Q6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X6
1Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239P4f
3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528
h1e1210524e3X61Y1MR4T2241S3SMd32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S6f3Y1=MV1e3n3?U6h85:a2
64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S12
11986E9JNQ1P1AP1E253Y1T1>2:_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\
1239m^1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93
o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239d6f3Y1=Ml4h1U22<U6b6U25:7Dd1
64f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2
g98I45En1C4H315_9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y1MX3IHM=241O2V1j2Y5T12V1K93o1j<T3d32Q202J
Q28396D^2j14S1211986E9JNQ1A>AP1E253Y1T1>57_1152]1C\1239`6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\3
2a2CCT2_1528h1e1210524n23120<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1
P1AP1E253Y1T1>=V18152]1C\1239m;oJ16^1S>U6f3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;2122601
71B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2Q4Y5T12V1K93S1Kj<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]
1C\1239W6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93
o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239mV116^1S>]6f3Y1=M4g4n3?U6Y31
\55:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8
I45En1:84H315_9o6\32a2CCT2\12528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D
^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239mV116^1R8o2P3d6f3Y1=M@Ia3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H
315_9o6S12U22a2CCT2_1528h1e1210524n2313<X61Y1Mm34l17241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S
12119526E9JNQ1P1AP1E2534T1;H>=_1152]1C\1239V=hOV6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2403Y1B0
@>=_1152]1C\1239[6f3Y1=Ml4n3?h42Y1h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241
O2Q4Y5T12V1K93o1j<T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1B0@>=_1152]1CT172380V6f3Y1=MFU
4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1
l33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1C@>=_1152]1C\1239TDW6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P1
8<2403Y1C@>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2Q4Y5T12V1K93o1j<T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239S6f3Y1=M
l4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f5
3DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93o1j<T3d32D\102J
Q28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239V6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2
_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1E
253Y1T1>=_1152]1C\1239bR1X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01
51BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR
4T2241O2g2Y1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=>1;98152]1C\1239d6f
3Y1=Ml4n3?U6h85:a264f1404^1:05:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<
:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32a2CCk18_1528h1e1210524n2313<X61Y1Mm34f1=241O230b2=KY5T12V1K
93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E2534T1T1>93>1;98152]1C\1239T@R6f3Y1=Ml4n3?U6h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239b^1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X
17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S321
1986E9JNR2Af1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239j4f3Y184^1
Ia3n3e6n8:a264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U
22a2CCl1g1528h1]17210524e3X61Y1Mm34l17241i=93oAd32Q202JQ28396D^2S32119526E9JNR2AS24T1;]32]1Cm1V=
hOP4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2
CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1T6f3Y1=Ml4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN
8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239o3f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U
2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3
211986E9JNR2AS2Y1i32]1Cm1]6f3Y1=Ml4n32<S61h8554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;n1C4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X
61Y1MR4T2241O2Q4Y5T12V1K93o1j<j1Y1d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\123
17[c1Q4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D
2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1R6f3Y1=Ml4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN
8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2P2Y5T12V1K93o1j<T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Y6f3Y1:2Ml4n3?k4Y1h85:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528
h13CM210524n2313<X61Y1MR4T2241O2Y1c1S1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP18<2
53Y1L7>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O
2m2S1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Y6f3Y1=Ml4n3?
U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1
aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O23=5Y3Y5T12V1K93o1j<T3d32Q202J
Q28396D^2j14S1211986E9JNQ1;DAP1E253Y1T1>=_1152]16<\1239X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:1206S14E
0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT
2_1528h1e1210524n2313<X61Y1MR4T2241O23=5`1h1Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1E253Y1T1>=_1152]1C\1239oV1Z6f3Y1=MCX4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S1
11O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61
Y1MR4f1=241O24l3Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9J31HQ1P1AP1E253Y1S10>=_1152]1C\123
9S4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2C
Cd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9J>?R2AG[1Y1i32]1Cm1]6f3Y1=Ml4n3?U6h
85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2h1BFNY5T12V1K93o1P6i6T3d32Q2
02JQ28396Dc1Jj14S1211986E9JNQ1P1AP1E2534T1T1>=_1152]1C\1239\6f3Y1=Ml4n3?U6h85:a264f1404HE:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ
1P1AP1E2534T1T1>=_1152]1C\1239QH\8mFS6f3Y1=1Kl4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\12
39R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W2i1Y5T12V1K93o1j<
T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239W4f3Y1=R1g4n3e6n8:a264n54E020011
1;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP
1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1m1k12]1Cm1mV116^1k2W;T4f3Y1=X2a3n3e6n8:a264n54E0200111;2122
60171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241[3kLd32
Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1S;j[1V4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[4015
1U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241[3kLd325k102JQ28396
D^2S3211986E9JNR2AS2Y1i32]1Cm1S;iK1[4f3Y1=X2a3n3e6MP8:a264n54E0200111;212260171B2[40151U2X17Ii5o
65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e3n4Y11Y1MR4T2241[3kLd32Q202JQ28396D2[2S32
11986E9JNR2AS2Y1i32]1Cm1S;iK1n?V4f3Y12:2g5n3e6n8:Q1_164n54E0200111;212100400171B2[40151U2X17Ii5o
65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MT2m1T2241WP1d32Q202JQ28396D^2S3211986
E9JNR2AS2Y1i32]1Cm1S4f3Y1=2g5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f537
<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396B1^2S3211986E9JNR2AS2Y1i32]1Cm
1;Q4f3Y1=^2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2
CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1P4f3Y1=j5n3e6n8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X6
1Y1Mm34T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1V6f3Y12:Ml4n3?U6h85:a264f1404^1:6:406
S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\3
2a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2P2Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ
1P1AP1E253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:
0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2Af1<Y
1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5
[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K9
3o1j<T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10ME253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f14
04^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D^2j14S121198
6E9JNQ1P1AP1E253Y1T1>=_1152]1C\1239Q4f3Y1=j5n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o65
V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9J
NR2AS2Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17
Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1MR4T22
41O2Q4Y5T12V1K93o1j<T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1AG8E253Y191H>=_1152]1C\1239e4f3Y1=j5
n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j1
00Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241ZDl;d32Q202JQ28396D^2S3211986E9JNR2AG[1Y1;]32]1Cm1U<
P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3
528h1e1210524e3T2S41Y1MR4T2241WP1d32Q202JQ28396D^2S3211986E9JNR2AS2Y1i32]1Cm1T4f3Y1=j5n3e6n8:a26
4n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Q1c2
X61Y1MR4T2241]Mi2d32Q202JQ28396D^2S3211986E9JNR2Af1<Y1i32]1Cm14Q5\2dg6Ti1V5f3Z1<MQ1j3n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I305En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1^13E253Y1T1>=_11f
1C\1239c4d6X;TH9Q5\2_P1g<_=<lf1nAcc27Q5\2lP1Z<_=`]5bO2Q5e\4;Q5=[e1Yb1aT1U]1YDmd1T7Z4H1Q52Q5YV7:Q
5\2m1g[1i;bP4j1]=el1f14Q5\2QV8e13Q5hFgc66Q5o1hDjV4`\2;6Q51nT114ef7?Q5\10\1dS7P4Eh>]@^3U2m6Q16c3A
Q5\10\1dS7P4V5k<\6\7U1\:S10LHQ3`1Q5[100N05VT1^=e4`:12g:\]1U7]X1cS1Z53h3\W1EW1EAo2_424651025>231:
>5S37Z6[1Q3R5f3Z1<Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44
S1211986ET1NQ1P1b1E253H@T1>=_11f1C\1239WW16Q5\10oX8R6d7@Q5[100OYCZV1^T6^2a2j43<NT<24Q5S_4cl3U@2Q
5mk88Q5VS20co3_Dm1U5XA8Q5mI2lP5TY13l4d6l6Q5;7h1c7g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>
F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1f12=S12G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ma14N86
Ko1P1o1d5^5g1;Y1A;C<JHS1<Jb1]6T10B2A912U84K1g3?E:c2IP29Y18Y1P1>]7169;T1=682X3=;<6>;0N9f2U4g1CS1U
16:X1W106<[1T2X4Y1c1ES225<Y162292[1L1061O@A5>5=6e3>e1C=i6Q5Ch1X4<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17
n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K
24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:`<b5@K:;1\11g1Fh5h292U1A^17T3[1[31T2S4]24?d28
l1Hl1B>f5V13c4:30f284X1a2U11P3<:Z1J9ELDLk2^25>m1Fa1<R1Y8Y12JFAQ2?j2Q2E\1f7Q5;7h1Q350153O6;@BU1?i
2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40
:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2C11F432:Q111U287=6273=@\1_<1T4=]4T3]2
e3j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH9S1Hf17Y5LDDV26216h33S1<O395g1;d1Y2C?X7[2A5G9b123NC44AY1HBm1\1
<B7K9V1I=8R25Y3U1:0Y1EG9Y6Q5;7h1Oi2>U27J211P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1
AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb2T1;R1;a1Y1Hc2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32
]4f2S3j16N2?8B9::6V1F=d8_1`26Ho1P1=Nc1;CW1E2S1<]2L`5T10f73:U1f2GQ6T3Y18X2a6;4T1X29g3f1IKm2d51g1U
1]1[19T4Kl1C9AY1S5DG9g20X1Y2b6k4Q5;7h1`5W2>Z16EU1n111P4]90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2
a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W11k1Y4f?732AkB`5c1f1F]62D<0W1P3l3U1m:Q3c2k72
617752O=64Om3>;05Y1V1_1n3_3R12P2V3Y6Y1U4725127L45123592X2;U1:AH1b3l2>X5Q5;7Z1=Oj1Ne5@U1_2`1a4S1H
c1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3
T;Q2Y1U1D;G9Bf1f7^6d1;]6f1W7U4S2k2I9J6S4l4^1b28Y1V3n3]1623J12O=?M4R3Fg196k2a5j1OV1Ll25=^3P1CKY1[
1M\2f1<@9H:10E0a2>3<250Jn1Q2E8Q1^5Q5C]2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1
Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1`9
`<3f1W37Q52d2d3j1P1f1LOS1Bg2\1S1KU1I>H63408133H6g1f4_1;AT2M[3Il1i2^1P:N8Kh1`1IKY1j2V2X3R32Nb4Y4T
1GQ5CgL6mBj1_1c>iL\GjT1fL3f1Lb2jGf?UJY3o2];d5_:Q5;7h1e2;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1
I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T
10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[
1<6B8E37=0=2]1J4M487173232KZ1V1?]16X6Ia4L`3H_15Q1a1<T3S6JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<@H>`1R1F_2
V2_1D=L2O=;Fk1<E9324D6<:m1b72k1D2=P2V1f39b141;BC9AY1HBR1\27>374F`19401B28R25X1KT1U1:0@H:R1P1Q5Ch
1O[=^7Y3]@lCi5aDYIS27b6TS11[3iX1Il6eA<1^20o?c8Y7l:_91Q1Q5CW>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jHkf
1U6S=Y2X30aQ110]1A^7P2h1Q5Ch1h=XGa3[32UB9n7m<e2Y6k<k>]2R9ZEX2?ET2n@S:P3i9_2ERJU28X5<<KEm30a2U3P3
[8S1`1P64512359m3R1[1Q2Q5Ch1DC_<VN2\3\1dE^Li3`20[3Y5AP8h89d2U6_<A:2?8]142D1]:KVAP3\32d212_3Q;[7j
:`1D82f3;h2c40T7S;`1m1l4W4G:h7GQ5Ch]12eP2R5HP80kQ1iJ]2b\12]6=QAk56\<P981GQ5CcW1MM98S5`=_P10nKbE3
YC]MZ22U8gNn6gCdFQ3Q5CW=Y27l4b2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1
k1d4:W@3R1F[3m7d6m3c6l7S1412_3k29Z:Be3Q3Fa:15Y1\1d5b2Q2Z4Y3N:T1Bc3\3b1KT6f2f4Y2:W1Q2Q5Ch1e2^13o1
oE0e74i;o2[8\7??[MmAWBh;66T20l4?eFa7j3Y=k2^7m1gF<:>f2`2j4P7Y218L78HLD\13H`2a3^4m3Z1<035B9;Q5j7^D
c@m1^=NfV12hEbi27R5QV5m>o8lT2SG13R5SG15R5hl1l4YV6`<3R5Wa4kZ34R5om5Pl21:R5Q24me1X20Pl1c9X\3h_1@R5
@f1UBe21Qm3[4Fc@Oh2j=eMkC93R58Pk64R58ff5o61R5BR58f@e1g1e21[<c\1hAVR1bj1i9jIYN;UF_3=R5o>0nV1oBP4e
3Z1ca1`1eDR2V\1g1R507a1<\7PB20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51U\1_5f52U2g7gF:WW1o2o2Z3Ch5X2`1`7R2
X699V4k1?\Me42R5Th85R58kg1Y2ho24R5SG1]a3KR5V2lD1dIe2B]4PGLQ;3n3D\d1fH\T14n2Q1P3jB?l3=m3V>6R570ek
1X`2h_22R5bh6P1R5B91o1eLg<Q?0W1`52T1j[1ZBjI[<m1:dDl19BfCk9P7[9mL76h<^2<R5L1eNi=h;`1EX1`5R]1PV36R
5LZh1V2ST4iEOR5B91eNc7d;10c4c3g5Z^1YU1VFj8\6V3V2;;49bDQ7nIe@2302BR5BkB[KS1_;0W1\3n1SU2S;4j<^JfA^
8\1MR57D00eNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?dNnAW7b5\6^531oW1;R57`j1d2T4\b3Y3eT191eV1BR57D1eNgJ;E0a2
`3h]1m5Z8Q4b4R_2n67R57Dki1So3e5iE5R5d10bU1RY39R5Q2[BST1h<1Qh1b1b1DR5Q4[@VFCaF_31hg116b1d2\3_m1ZH
G`4jb12Q1R5U2ne1Y27^80P^2kBRGc7_Dm1U5P:Z42450;@41<LR3m6QJE4;d45S5cS1Z1144S5nT114U2S5a10X2m5mE]1h
3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_27S
5RP1g2HZ114S2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4i4FJR2k5o1cU1l6h6S8_26S5RP1`3Z114T2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2S5g1S2m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0c<SHZ1\
6c7V8_2g3S100235U5A?c1Am?d418m1aCQ<l8FJR2Q2<74Y21C`^1h6>d7_26S5cJZ:14YX16S51lT1121U2S5a1Y2Y5CmE]
1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2
HS512hP1P4121aX1gOWCP5k?m6o4l1_4F6@1Q6oa1a`16S5[HNc;147S5\Q1?Q314]U4>S51kP1NQ3121iR4M@1Q6B6S5nT1
14k2fi36S5lQ1Q314ek25S5W5fO148S51lT1121XT41:S54iT114V1[o2_MZ7aH^1S512T20\J6n3_1`2121VF[Z2k?>T=10
2^41F6@15Y1i2[1;1@H[1<N]:0B?jFc]15oD8S54gQ1Q314bP3jT1?S512gQ1Q3121bP3aMd4^11Q6[16S5nT114l]3k16S5
4iT114bP3m2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S10023[5<41=c1lD718BZ1IU10g14V1
Q3>NHS9@0Bl:R4i4F5DX1Ib2X3o1k62i?k1Z2]1U95f6h6>;X7]11O5S5\Q1a3149S512iT1121bP3iK5S5lQ1Q3147S51jQ
1Q31218S5nT114\:bZ1f8dk15S5nT114\:7S51US1f11215S5jR1S2145S5nT114Ya35S58eT1145S56gT1148S5gL6o714b
m3U>5S5U8hL145S5nT114bV57S5gL6o714h[45S5bK[9146S57fT114Rf5S5f3\181Ml4n3?n>5:a264f1404^1:6:406X1F
4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12397S58SQ1?
Q3146S5nT114R1[U16S5eR1X214R14S5nT1146S5\Q1a314X[39S51ZQ1a3121X[3iH5S5nT114X[38S51lT1121RT4lZ15S
5UKh9146S5eR1X214bk28S51cR1X2121bk26S5bK`3j5146S5SOj514gl57S51QOj51219S5iJ1i7X214ai3WX16S5eR1X21
4iQ55S5nT114iQ5d2f3\1=N:S2Y2c3:bE]1\3;14Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7d
418m1aCQ<o1l6F9@R2X23174Y21C<Z5S239VV1<91o5S8_2Kf3\1=Nh4n3iJ14YJ`2S[2e121057X<m_1m7l4o3Z5a2mV114
S5nT1147S5bK`3j514XZ25S5SOj514U2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1
lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2Y4a1o1cU1l6h6S8_26S5\Q1?Q3146S50[Oa5145S5\Oa5146S5W5kIj5147S5nIT5j51
4jn5:S51lIT5j5121jn538S51jQ1Q3121_F9S5\Q1?Q314j\1X3Pc4Z2S51e1S2m5mE]16U3;121Q2m1:=V3W3_:97131c2[
3R2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2Al174Y21CgX1h5h6S8_28S51jQ1Q3121SR3;S51ZQ
1?Q3121XT41Q6V2S51_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>
Nl9Q<R4i4FJR2k5o1cU1l6h6S8_29S51lT1121ST67bX17S51lT1121mG5S5nT114n]55S5nT114c`5=S512_IY;121THU;3
id1Y8V2S5a10X2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R
4i4FJR2k5o1cU1l6h6S8_2\2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1lD71
8BZ1h3[1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_27S51lT1121j[2V2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9j1P1U9R4i4FJR2k5o1cU1l6h6S8_2U2S5a10X2m5mE]1]2Z1140
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Z2S5a1G
0`1m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2k5o1
cU15f6h6S8_2\2S5a1G0`1Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h34V15k2
>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2]2S5g1A0`1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g3S10023[5A6
85]1R5\;d418BZ1e8N>]9@0Bl:l8FJR27V274Y21Co1d@nD5f6h6S8_25S5nT114m[2?S51kP1NQ3121Uh3X4Q76@1d6BS51
^1IfK2i61212m_1[d2l6eBlV2RAI;S5QN22m5H14VY3e4R`18S5`R1]214Y]2Rk1VR1W5f3\181Ml4n3?n>5:a264f1404^1
:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1\4]8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239\6ZJ5S5nT114hK5S5nT114WZ48S58SQ1?Q314WZ47S5VP1g414gU4di2:S5VP1U1]1S214PV4o5[c26S5VP1g414QV4M
S5Z2l;X<e5U1]1S214\:e8i4<:^AmY1e?^3bLV2o5Y;`T1g4W3mAb9a=;S5VP1n3H14RCd`2YR1ie1Q85S5nT114kV58S51l
T1121THf^47S5nT114b>1Vh49S51lT1121P@fg1So27S5nT114a17d<?S500VNe6121QCfQ4I^1i?a;[R1;S5n7oL14d=]h4
H^LgY1c38S5XNe614gW2Vf2l86S5nT114Pe5[Z17S5bK[914ji1Uk37S5cDh<Ao214@S5cD1a3@_5S3Ao214VLc[1Tm12mS3
7S5cDZ=V2H145S5nT114k[4<S5eMX714Q^1XOfa2iE]Gm3jM8S5nT114SU60T7hQ1o1S51e1S2m5mE]1\3;121Q2m1:=V3Q>
\1U7a12521E0RV1WF_2g3S10023[5A?c1_@d418m16ZCQ<l8FJR2^274Y21C`^1h6Y1i6_25S5hKU9146S5nT114hP5^28S5
nT114_W21Vi2^25S5nT114VX1@S5Z2QO=S314Qa3gB@=aBhk1m;Mn<Q1S51X2ZCb8d2>=S3121UHm329aT1[_1j4a5_7;1O>
15k5BZ<hk1m;l=8S5jQ1S314^=\6la25S5nT114SZ35S5nT114ki4:S51lT1121gS4@1Q6T2S5a1Y2m5mE]1h3140P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_26S5^E_?14VY25
S5^E_?145S5nT114Pe2JS57l46GT7hBl414bLoT2\<i2R4<2IY>7Dc2R6a:[=o?<S5VKj4l414SO;mU3D8h7<S51oOl4121^
`3ZB^11S66S5nT114VGU^6[2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1h3[1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2=S5aQ115T314eG`1I_W1QW2X\15S5aQ1\3149S51_Q11Z3121\h2AS
5aQ115T314RA0V5]c1Xd1[1T9^C\6SM7S5\Q141Z3149S51ZQ141Z31215S5QNl6149S51oMl6121oe7IT2S5a1Y2m5mE]1h
3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1R2N>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2;S
5nT114mj1NeB0a7o1Q96S5hKU914oX5^2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1lD718BZ1h3[1R2N>N5Q5d4@0Bl:R4i4FJR2k5o1nT1D5f6h6S8_2\2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1o10g1[1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_27S5nT114\o1m2mD8S51
US1f1121kW15S5nT114hi25S5nT114[T6P2S5g1S2m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A1
=c1_@`4318m1n8b:Q<l8FJR2^274Y21C`^1h6S8_2j1S5g1S2m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[
5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_27S51lT1121gS46S5nT114Xi2Pc36S5nT114Xi2T`25S5nT114Xi28S5n
T114Ph1lP2`f106S5nT114^_507S5eT1814Y\2hb27S5nT114Y\2g5P]2CS5Z10OYMf1n2B14ZX4T8X18gT1^>lO_<W1Q1S5
Y1009E<1jBo9f1n2B14Q2m5T>X4e1ha2WQ2[1@g5^>lO3<N8f:W18S5eLX814hKSX6hA:S5bLX2R614jT4_`1JQe19S5kN_5
B14PAic3_35S5kNR6145S5nT114bn36S5nT114bl3o1<S5QJl:14_JQ:RU1j<RX1XU2d6:S5QJl:14aT1RU1mb1o1[U25S5n
T11425S5UT1H146S5dKY914F9S58SQ1a314X[3X6j9AS50cK202`5S1]214>R`2_5__1bY1l@9S500cR1X2121R1DS50Y2^N
Am2D14jW2aCAZ3f3eX2[9]P1]GBb7BS50Y2^NAm2D14KT@mZ2Z3\\2ga10^?BQ2V5d1S2f2Z1k1mE]1m2>CP2m1:=V3Q>b8a
12521E0eN\7WF_2g3S10023[5A68c1W80V8d418m1aCQ<l8FJR2^274Y21CY73RW1h6S8_2k1V5d1S2m5mE]1m2>d2m1:=V3
g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cg:hS1h6[1g6_22V5l`1W2V5c10S2m5mE]1m
2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@d418m1h3d6S9Q<l8FJX1I]1P174Y21Ck8U1^T1h6>;?h
6_2W2V5c10S2T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@d418m1]:S9Q<l8FJR2]1P174
Y21Ck8U1b1iEQ=h6>;?h6_24V5PT1`\6cQ13V5PT1og5`2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7TCR3X1V1g3
S10023U4U1A?c1_@d418m1aC@0Bl:l8FJX1I^2334Bf11C^5\350\<Ck6=W4j<h6>;X7_201Q2V5^1Y2m5mE]1m2R1P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2T2V5d1S2Q4k1m
E]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@d418m1_>Q5Q<n4m3FJR2]1P174Y21CdS1k:
h6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@d418m1aCQ<o3l4FJR2\2174Y21C
g9hT1h6S8_2_2V5^1Y2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_2g3S10023g2c2<4?c1lD718
BZ1h3[1Q3>NHS9Q<_2b1i4FJR2Y5Ao1SA_Dl6h6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3o1Q<b8\142521E0RV1WF_2T1b2S
10023[5A?c1_@d418m1]:S9Q<l8FJR27V274Y21C`^1h6S8_29V5PT1nS1dR2RS1a1OV2ZU1V2V5^1Y2m5mE]1m2R1P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1lD718BZ1h3[15Ok1:3Nl9m3S8R4i4FJR2k5o1cU1l6h6S8_22V5PT1c
1V5>T;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1^S1Q>b7KFQ@P:j4Y1j9k1Z16IEU<1a7b45290P2Z6GV54\Mo1`
12c2@;1^AY2jT1^8g8X[1W?b4\5KdV1?Wg17V5XMe6n6X;hj4n85V5iS14R]6[3W2W5b10S2e3W2mE]1\3d23f110:=Af1MQ
>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1Bd418m1aCQ5o6l8FJR2^274Y21C`^1h6S8_2Q2W5b10S2m5mE]1\
3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2d418m1aCQ5o6l8FJR2^274Y21C`^1h6_7C_2]2W5b10
S2m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2d418B12==17l2214j46X;Q5o6l8FJR2^274
Y21C`^1h6_7C_2l1W5b10S2m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^27
4Y21C`^1h6S8_26W5^T1h2T3f1ZV5P2W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_@d
418m1Q34Z@Q5o6l8FJR2^274Y21C`^1h6S8_2n1W5b10S2m5mE]1\3d23f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A
?c1_@d418m1Z>:k4Q<l8FJR2^274Y21C`^1h6S8_29W5^T1h2T3f1PQ4Q5\6jIn1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=0;dP1h6S8_2n1W5b10S2m5mE]1\3d23i1:=Af1MQ>
b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21ChHgEh6JX7_1O^2W5b10S2f2V3mE]1\3d23f12:=
Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2d418B12=957>`214j46X;Q5o6l8FJR2^274Y21C`^1h6S8_2l1W
5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1V3Z@Q<l8FJR2^274Y21C`^1h6S8_28
W5^T1h2T3f1kh1Xc2UJ7W5^T1h2T3f1]f4l?m1W5b10S2m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?
c1_@d418m1aCQ<l8FJR2^274Y21ChHgEh6S8_27W5^T1h2T3f1kc3^b1k1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0
RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2l1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0
RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=QQ1h6S8_2n1W5b10S2m5mE]1\3d2j110:=Af1MQ>b8a1252
1E0aN`7WF_2g3S10023[5A?c1_@d418m1aCQ5o6l8FJR2^274Y21C`^1h6S8_25W5^T1m5f1ZV5R2W5b10S2e3W2mE]1\3d2
m1:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1?o2g40?^5W2d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1W5b10S2m
5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2l1W5b10S2m5
mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1Z>V5Q<l8FJR2^274Y21C`^1h6S8_2`2W5b10S2
b301;k1mEAK\3d2j12:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2d418m1l226Q5X;Q<l8F
JR2^274Y21C`^1h6S8_2T2W5b10S2m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8n2e11
8m1aCQ<l8FJR2^274Y21C`DoIh6_7C_26W5^T1m5@U1ZV59W5^6Z1dLm5f1c^30eg1P2W5b10S2T1h4mE]1\3d2m1:=Af1MQ
>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418U1Gl226j4_;Q<l8FJR2^274Y21C`^1h6S8_2k1W5b10S2m5mE]1\3d2m1:
=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ5o6l8FJR2^274Y21C`^1h6S8_28W5^T1_41[1f1ZV5^D7W5
^T1m5f1\`2PV2l?5X5cU4PLB]=>X5bL6^5QOn<Xb1]3b1iK]T2e3LfB9X5Y^2ja1^5oLEW5m65CX5Y1V:R3P2cV1B^W1b;eJ
RIfU1d12cI\6j<j9gNIX5`;3n2P2cV1B^W1b;eJRIm2B4H3W5S7V4Y@6d12cI`OQ1X5W11`<HP2j3c3@PLb2BhQ12b5XV1RI
U:h62S4`@d12cI\6[5YAY>1Q5b4f68X5`;S5nd3RIn@\F22X5cU46X5TP4^5iK6P>3X5cU4RI6X5cU4RIf2W>Te14X5Wf2[_
1RI6X5ea3mCRI[W128X5PV1Pg2:V8lGh6TX1BX5bL6V9nf21:U3P5lGh6TX1`I2^3W?[4WN;X5TP4^5lGQ5BS1d7`35^U14X
5[=Te3R38X5[=V?6fU3R3mS3cC3X5W_3[F8X5W_3[FUIj2P>m303X5cU4iK4X5_<Si3Re13X5cU4WU34X5bL6iX37X5W_3[F
XKh>\F23X5_X2Sm15X5[X23Sm1RI4X5]_1Uf2Vc38X5ml1a;Sm1iKW>ZP2e85X5nl1dX2iKW>3X5cU4dM;X5cU4aM2P61_1c
45:R?7X5^]3h1[Fo]10]B8X5cU4PLS7R2i4hj1fW13X5T]1^h2j1X5b1S2m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;
[3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2X1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84
Y:a393U1bGo2n6h5X2Q9h5f3b14Ml4n3?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2Q4Y5T1
2V1K93o1j<T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1E2534T1T1>=_11f1C\1239V2Y5gDV5l8789021111;42Y12
1d4`4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4k=93e@R8h26j63h5X2T5l3U2Y5c1ZHl87B0
21111;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4k=93U1j65a@o2b1g4Cc2T3X2[14`7V=
Q=fB[1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84k=93_FX2o2n6h5X2Q9Y3]1Y5nIl87B021111;42Y1
2f4`4i<\1<i1\]1P?0h3<<0OT1S1QEd84k=93;\Ho2n6h5X2Q9^1Y5d1YHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b
40OT1S1X;h9d84k=93hHo2n6h5X2Q9Z1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84k=93hHo2n6h5X2Q
9e1Y54iIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84k=93\F[2o2R5k1_525f1249Q9XHY1Y5nIl87B0
21111;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84k=93hHo2n6P5GX2X6h2\1Y5nIl87B021111;42Y12f4`4P9h3\1<i1\]1`?
Y37Z10[1o1UDd84k=93hHo26g6h5X2Q9U1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84k=93cBT6o2n6h5X2Q9c1Y
5c1ZHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4k=93hHo2Z6Ch5X2`1`7V=hOg1Y5c1ZHl87B021
111;42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2a;93hHo2Z6Ch5X2`1`7V=D\<fBb1Y5c1ZHl87B021111;42
Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4k=93hHo2Z6Ch5X2`1`7V=hOc1Y5c1]GLl87B021111;42Y12f4`4^:Z2\1
<i1j3d51jS1P?`42U2g7]>Y8:4k=93hHo2Z6Ch5X2`1`7V=hO[1Y5nIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y=k1d
6S1QEd84k=93hHo2n6h5X2Q9^1Y5j7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84k=93S3dEo26g6h5X2k
6U2T1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84k=93hHo2n6h5X2Q9[1Y5nIl87B021111;42Y12f4`4i<\1<i1j
GP=d21i5Y=1^8UFd84k=93V8a@o2n6h5X2Q91Z5S1Z5:i6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6i<[Eg5b2^4c3H0G1SH
m3Z[13Z5:Q^83Z5Z`4Sm1Q2Z5Z1Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2V2Z5Z10X2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<
4?c1lD718BZ1h3[1Q3>Nl9Q<R4Km3FJR2k5o1^OT6l6h6S8_2Q2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_28Z50WE1S]4RU1o<_62Z5]U3NZ5F[10XMcKg5Z
^1R7R<Z20iJ6X2`1@8T4W7h2N]:0B]=V@W@QG5EZ5R20dn1em2b10l1`1@]4P:N]:0BdM\Ml95TH6Z5D_d6YGT=WR13Z5ci7
WR13Z5^\7T=1Z5<Z5de1T8Y7iHj5i2o?_S2dDn4X49Z5:dj1nQ3g4e<P4[>YH5Z5DoK`6na52Z5Rj53Z5ae1`T44Z5di5\l1
l@2Z5kP54Z5_[5VN13Z5fY613Z5eT4`P22Z5hP23Z5D_d62Z5fR65Z5P7Q2]`4PX13Z5bZ1PX42Z5X]82Z5e\15Z5DP\1^X5
n36Z5]1bU1RY3mV1eL5Z5D^8_M`^55Z5\10bU1RY34Z5]1bU1RY35Z5]1bU1RY3j[26Z5i=0en1Z;g12Z5jk62Z5gc64Z5\m
3d8lF5Z5dL`6Vl4lG>Z5D1mKg2h3]:_Q2jKXDTP1gE4o1@Z5D1mKg2h3]:h9bASV1jKXDTP1gE4o18Z5D1eNV>_Q2X`2gE8Z
5D1\1XMf_2X`2gE4Z5Dgn5gE7Z5Doh5e5LlDia1KZ5D1eNc7P;E0Z5<T3]2FP1L>GS]1_MPN\1XCL9S:^:R73Z5\i5Z52Z5b
W64Z5^?k`1d8<Z5D1m?f5j7U1U;`T2ml1RY1i99Z5[FhZ1j7T\1Y?bW1PEbA2Z5f24Z5`S5@82Z5RQ12Z5iP63Z5fQ5RO8Z5
D0`3m`6^531:Z5DhDV7^X1Z6^Bk<hl2a=4Z5Da3m`63Z5]n4Rc25Z5YE3Tb5dD6Z5DiZ1SJTS2\\28Z5D1eNiU1lY1P[2oJ9
Z5D1eNV7_X2Ri11k\1AZ5D1eNV7n3m?bd1a5`c11d7_1c5S;nBfV2:Z5D1eNV7_X2Qi1g7_1fS1:Z5D1eNV7n3`T2Pj2o;W=
6Z5FeNf_2ZBWX2NZ5o2kH42T@c4h:;m1J\2S6i3>2R?l8kE[2Q`1W5W>GHn1o>T16UHBZ5o2cZ1\1d<;m1[9i3i`1aS2GHn1
f6d91SHCZ5o2kH42lBk1h:Y2d=2R?TQ1aS2GHn1[@UH;Z5D00eNf_2TR1kS2^531=Z5D00eNfU1^R1`7TR1kS2^531a3Z5Z1
2D0`1m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A^3718A0;NI71d2[19[2;>
:C7<Mc1:H71Ea4@0Bl:R4i4FJX1H0V3U1V140111002f1S8iDe85]1X5h6S8Q2=4Z5oh1nR586Z5DdD3fo5[5R2Z5Z10X2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NJQ9Q<R4i4FJR2k5o1cU1l6h6S8_2
[2Z5Z10X2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1lD718BZ1h3[1Q376NY2d1CGa4Q
<R4i4FJR2d3V2o1cU1l6h6S8_2R2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1h3[1Q3>Nl9Q<R4FR4FJR2k5o1cU1l6h6S8_2Q2Z5Z1Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2\2^3o1cU1l6h6S8_27Z5]1bU1b6b=ld2UW26Z5S]1k;i:Sb413Z5hP2^k46Z5DZh1
`1cj4J3Z5oh1ol42Z5hP23Z5oh1VX35Z5]1bU1nASg23Z5cV1RW65Z5DnU1cR5l;:[5ROQ71^Ela1ac1ki1D=;[5h3PJ\8[W
2aZ1b:P11RORH4[5gR5P1Wg1:[5SU1P11[>Sa1k7TT1hQ1_W18[5VV1[W2TT1[B\?0^W1B[5l455JVMZLbS2d?V5e1_6GS3_
5@j`1T2<[5T1hT1Pg2:f5\Jh6TX1[h1[61M[5Q20CT[1f64m11Y`3\1:k2i6?857l4X50Bo2mV1i@S56k451[55[5dQ1TS3a
W1XA2[5Pk63[5Xh1gR57[5m1YGn<^EZo4RA3[5]2bh64[5o^3n[1QP25[5l4hd1W_2c]1J[5nBiFZ223f2]3W8MWU1b5a1TJ
`5VOg2f3;k88f6CgEd7hNE[5g=i2\2]1Y2Y1@b=1b`1j2mCc5_1]1^X1QAPDX227[5g=d6Y2Y1el2_a2C[5Q20UQ1k21[W2k
j1V3h3P3N7U:0B_L^X15@[5l1m9l5Ab5g:ej1lBS1eKWi1c5o=bC0B[5`1P8a;i;W3eB6SP1SBTZ1UDo3W4Q3FnI_S25[5gC
_b3aZ1VZ19[5Xd1Uf3T1`2?P3Q:XO6[5[Ed7_Z5o<_64[5lR2Xk4D5[5T]5Lg2]S33[5gU3Xe37[5jCQ4]KnP3[GZ_1@[5b1
WBn>j1\1fCi9f`2[GY7Ll:X:f6V;3[5Yd4fV23[5c]2\]43[5dQ1[i53[5j`3UZ32[5jo3o4f3d12Ml4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239
2[5Rk6A[5R10Kei1IT1g3SP2o:jQ2V8n[13j4Bo12[5XX74[5ek1Ye5hQ13[5e[5Z_14[5oX1eR4Z_1g1[5R2e1c40QZ1`13
]1i2Q2P8?fR1R2T4aJM92a:553g11i2d1:31269D2Y7hEd5Y=X5h7^5Il8f314o?dA0O1e42N[5R2e1YKT2l41T21WGc@2\d
1T<n1e6[:iHe1Q`1c;m1j3k1_1DW31^A83\5SQ1?1\55\5`3Tc58fB:\5_1P8`6j@W3W_2n@bb1Uj24\5iCb\1ab34\5iCTo
4]S2:\5Qf1TW1VAX[1X1nGKdV1l9E\5P20bd11UM`d2P:?>T5X50BmY10h@S5R55V>5\5RU1^X2F]S12\5fa43\5i`3hO2\5
cQ12\5gQ48\5gJR4X_1nY1V;X\2eD5\5g`2`AV@l`3:\5m]1f;h]2^1g;1^4ZMjC:\5`@Pm2Fl4_1lY1[W12VB2\5nh62\5X
h63\5iCQ43\5kKlc79\5_1P8[GW3bP20]Q1mZ42\5n^32\5\22\5R23\5fC_b32\5i`3n;]5760^1110NX1?4811873G301D
138k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1
\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1AV11
27DBFW1Q215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1j92EQ1`6c2X3S15T2CHR1H::^122U122F;K
9?CV1h13X1T5@3D0>5@92f28^15n2<5:0o14<_2Mm1BD0^112@@H=691641DC?97?81=El2F29_1?8;i1FQ1@249824O44G^
18;?1=7^18B[13150V297S13I19P11;@99>M;37E327Q1:73416JS123Ae1Z3>=3h4]5760^130W2?=3@O0T4a1[3=P12R7k
39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b5CI@5
5?@9P5g<b7l5S1_6^1o5k83DEJg4n2<5a9^4841U3]7n3HLM`28;W1^1K[1550V29[1M1Y2C>]17Io1161Q1Z1b5>=^D]576
0b1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2:30;0
1213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1
:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;02323841298J3D877A8B8]1JT1H
;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@4:253667?4[1
73G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DP1:c17A4><o1V4Bk16K\1009H111415A>551B181851R11312964:Q1;
=0:>1?3E2362G0L21;306E21143E419227;06360G07JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?K212^44o2N
Z11>ER1<3235LO<P1?2C00^112@@=H691641:44S1A?81=ET28>F299U12<D`18h1@24715271R14G9649>8;?175o1l4e2K
03164@99>24A?342B232772Q1711416I0S123>h1W1j17>933E251X8]5770a17Y161^2X1?:AV2R14IX1JIe187467E11JR
3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9
T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2Z1@Y
6[3n419j2M1Z1@S1k10I973LQ1M@4Lb19730IQ1c4@L;K7:GV3?^3F@`2?<>2<_:<O328323R14W1K4g2V1W2j2:0R1e2P1;
U6o3Ei<`1T2B447\1Bd4a18n1Q1]51g7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@ee1d3PGg8\@\@R73^5J^o61^5
4^5Uo711R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S12
11986ET1NQ1P1b18<253Y1T1>=_11f1C\1239mB2_5[Z81_52_5hb44_5lh5TX2^2d3_4ODj>47?2a1>P320k2P606234@3V
11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1
U1Io;Y5Z7\1]111m5i181436NQ1R22\13QQ1W31W<:Q;Y31c3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i
181436NQ1R22\13YT11W<:Q;Y318_5nV3VLfe1Tg1k4b>S32_5fh55_5VY70;m77_5cS1o1\V4Um10;7_5cS1o1TL]W50;k1
_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=0;dP1h6S8_2l
1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=0;dP1h6S8_1
O2_5VY76_5ll1og2AP50E_5?1m?g>^R1W]1j]1W2\:Y6d9P5i2k9S81d1lIV1b[11_5N_54l1hV1a3f^3QU1KS3`Q17`2c5j
7m41V35d1m91b1]2>?3_1P7C`2M_54l1hV1a3f^3QU1KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`2L_54eX1a3f^3QU1K
S3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`22_5P]8Af3i1g9e^3YDe121057e3j>e\1m4i2o=Cf3i1g9e^3YDe121057e3j
>]3WY1m4i2o=o5Df3i1g9lf1UAc6nOYDe121057e3j>e\1m4i2o=Bf3i1g9e^3YDe121057e3j>e\1m4i2o=m:U5f3g12Jl4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<S2P1d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239Gf3j1g5n3Ze1d]2e121057X<m_1m7l4o3Z5a2c5Z8X1SS1Gf3j1g5n3Ze1d]2e121057X<m_1
m7l4o3Z5a2n=X1X6jLV5f3g12J`1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239VT1;b5W\2S:m_3lT1Z@WB6U6:_68b5e1i:_k6Z4eQ1U6:6b
5e1f<]6PLbZ5Fb5b12mJQ]2ZV3PE=`3g2NT1U57Fc1Bf20Y2eB`65b5dZ1X^4R]1g[12b5V;3b5ck7]O5b5\T5na2h7j>Ab5
a135cDVT5QZ1V3Z4b1kKY3G4o4P8C7b5bl5e1fY1XAZ2UBU2c5;^1i:T7`4]1]3Z8V32^10IP60M@5bJc2R1f3\2Q10U20U2
gIc<`2f2b2V9R3W1l1a2f1?ALR;a12dBh2P2n52Oi8[4D8P1HMT1U6]:W5[2Z3o9`1U4g;;c5Qk5n_141m4R9PF:b3X34c5X
d4Z4fm2Kd5eX1a3f^3QU1KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1P7C`2Ld5eX1a3X6]X3QU1KS3`Q17`2c5j7o4V35d1m9
1b1]2>?3_1P7C`2Nd5eX1a3Z6gi1c^1QU1KS3`Q17`2c5j7o4V35d1m91b1]2>?3_1j4U2C`2Ld5eX1a3RP2c^1QU1KS3`Q1
7`2c5j7o4V35d1m91b1]2>?3_1P7C`2j1d5091Z1110UMb9a3lc1d>T@U6aDW1QU1KS3i@f:Q2m37`21Oa4:_7S2k2V35d1Y
3[1W51b1l1@>70602HFP1V2h3C2k1AS1e5fCSC1g1>0H>JB3e\1nKWOR4hB4R312_110k1>S@o5_1[7S<T8Y@^?_Ea1e57^1
4g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj=h?S553S1;R27Q2P;W2o3QX1i2e4b4e8e:W3b?B\1o7W51f@Z6e570a17Y16_2
Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123
Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1i<^11V15W18Z115Cm1=0[13S12G^1^2G30I0Go2l1
]1_1R12l1V1?^3F@P15Y1L>4:c8X2O32836_2K4g21T1=T2n3_8T37Fk1V1M7h9R1V1K2g1:^898n1W1251n3e570a1X451Q
1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1T22Km<<AT1Db1S36?U5
]1h:>L7o2K7Go1;]1P2g2PX1b4f1^3F@P15Y1LNc8X332836[34o5A44Z6`7B2D:`8Z7U2S=W1251i4e570a17Z5?:AV2R14
IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1e29G94NJ5;2[1HZ19?_123Eh1d
7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2R7o4^11X47\4P3b1b19730_6@X1S118n3?O^2F@`2LNl;32<6_2P1n3W9o
3i7MV1c?:m11V68n1e6e570i1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1e29
G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1e9n40017=:1341Q142251L01@I611201
<64:6V1=0:>1?3E2:2G0L21;302I21143@44122322730606360R7Y6^3F@Bm1LNl;328323W1]8j15;KU5o>122B1=W3o4C
Ai5Z1i38n1o1e5h1g5c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l4m<Z2M=c3c1a5<V=m63]?EO50jT108U2e5G
YDZ3Z1a2^2l;c1`22g2hG0m38e5[U1Tb2k>il10e9SH<e5]?1hIY131e[2g\20d[1XR1\1e5h1VMh5aU3SA422291387:92;
14232M;9BU9<2a6S8f1FP3c6k6R2mE]415oEGe5b7k5Y5P4le2j1l=U:g7X?_Kf1S:X34^Om69QAQ>`5O5e5_1\i5\=cP1Ge
5]?1UP1c=UOmL21gAkg10X:Q4`C24e6c5VMX2W3R7e1e5h1[938e2l1\5D\1]5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo3
1Ma1]Cj6b<W1Y31lT1\4o3ZGg4g5h7c1_=m1b1o9W8=e5h]1hP2R5i80KX8_Ikh1k2l8ng1Fe5h1_IR:o5Ic2`^1l<l1MT@`
Na3V2bd1\1X8YCa4`F[2S1e5h1R;g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iHa`1g2[?e4DYEP1a4PAR1e5\5T6d
:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6\U1`1[7b:g>[=4U30h3=e5RLfBXn1`?P7cIR1Ff1f1n2VP1?e5lY1E31ad1nC2
\7m8S2]X3^<WEB9e5T;\h1_M]=]=XW2C]\2Be5b;e;]7Q6Y1Y>P5U2g4YNnLU7g^1VA8OPP1:e5nY2a[1n_1SFR\1mOP6?L=
e5h1l=d52o1Y5X4n9a4f1Z>\W2R2e5U1S2m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<
l3d418m1aC`5`6l8FJR2^274Dd11Cn2a[1h6S8_21e56e5THZY1PX3P439e5`1VQ7]6jF1Z<2b31e5Oe5Q8oW1Pg2V<DUU1\
`1491o3f3[6=X3h3d2]1U7W;=85a10311D9Me5^=`Ae2Y1h1T1UAo5]a1l=jZ1e2<2C2j5ag1122f2d5V7\6eBB^94e5THhi
3gK7e5gd1X@l\2gK_O13e5hU14e1e5f8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i=[;[>g5Q;g2LZ2S3\1o
1U1X1O3408124HQY1j2aB2e5Rf39e591eNf_2nW1RJnS1XJ3e5f1iR87e5f1[T7`Eb4Y4_GQ5e591\1P1Ag;3m3<e1P1^1i1
Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e
1e1R12b5EZ5MO_1V5^2d61d24e2<1<=E1X1R11U7j109LU3C9[1A=2I]1l8m20g240H4j1145Q6W2^1Bh6P4F=n4V3T2m2S3
k1_=0V1072`2Z2o38244a1AR1:o2e5j10`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h
5<:Bf3`P1=4JW21b110T1F>Q1;b2]3V3P26:46C03d:[9Y7W>c2R9P:^1U52302l2\17o1Y1R3b3e57^130W2?A@O0Lg7LX3
g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1
j12W8f6\=@V1o5S4m6n2j<^25l1l3[1b7e2]5d4X37S1]4I\17Y3g5b5>?e5k1`=PCTDj:j4dh1Q_1PAjP2X3c6\17m1e573
\11N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NKa8h1d3WC^Q1X7RMW1l61i5FX31^1l1l2^4Q2Z;a3J<07KMQ13_2j344a1>2>Nc2
e57a22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WCYD12GG_;P59d18=Z2_4Z70e75a
6W1?3X6k5`5e2S2^4Q2l>W107n4@o34a1>2R1Ie5fNU<V1X3X22[1WS1k\1h2^[1n=OPA_5Q?gI;\>:k82i38n2e591IS2_3
]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@d418m1V2ZAQ<9
b89<<=V1Kn1?7467FS116<Q3d<k1Q2hER5h6S8_27e5cl4g4e<\Bh6`A7e5V5^1<lP4Q=S46e5V5^1<n]4S49e5b1P^4V2\k
2W5R4_CE;e5VL]4k_3Y1ie2j:R4UDS5W22e5`[62e5ei73e5h1iW82e5ma82e5ma82e5Q^84e5io4`U2fX14e5WP5i]3Q57e
5hU7T8mO>h4V6g3_4U1>j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1In4P7Y5Z7\1]111m5i181436NQ1R22\13S;UI1W<:W2>Z8Y31
U1e59V9_KA[7f8n9QKT82l1<>cJX9=^2^4l>i7k1h35m2U2:h<_=S6Z1@`35n2j63P1e591eNjBl7Q1S2>`3bLT8P9m5\<o7
BSCk1SQ1e8[2_3n4]1W4E@312CKe59^1T2i8c2ke1]3]`1P?1^45j12Pa1e8d13;V3l6^5312Cm1e5351\1BV8^DT1]7T4?m
1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3d6m1:f7n6n5l19Bc1c7]3m3T13:^1l@[9mL7^?Le5R;Q2Ka:n:j=
YP1e6<3d3S6Z3^<M2T3\1HWASa1_LR=0?h<_;Ge5P>\;TLj?0i9<W68b5gG<f3X1b6b5Zn2[1lHT61_A2e5oc1[4e50e1g17
02[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1
Q1\1Z1313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3C;>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1n=k39d6V115n1Z11
k2V3j1U12o1a6V4e50]3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1
B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3C;>7131KY4_1k5d3P9P5o1m4W1T23S3=46M
W1jA9k715n1Z11k2V3j1U12o1a6P2e57b1h1P4\3_4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2\>Y2S113415V1f11R
172@?R4Y1b1R1f36h2W2P6Z9fBS3PGZ3o3g3X4i:W125`1e57b1i5\3_4i5P8Z=1Uj1OW22bFSES4[Ac341X47`6b1R1m3h2
W2RIS<PGZ3M600A6;f6m2R8f2W1251Be5f11]1m^1F?gc28X4a]1k10`1X6bo1n1g4:e5P6l]1^Ff@c1o_2]o1S6hG9e5d1j
W7Q3082Y3];2e5_Y7;e5d1lZ792Y3X4T7TB>b3:e5d1lZ792g>TB>b3U1T4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@
\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[
2[2i3C;>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1jA9k715n1Z11k2V3j1U12o1a6T4f5]3702b2^;8h5n8Di216J]42Q1
S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R1
01B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m48NT23S3=46MW1jA9k715n1Z11k2V3j1U12o1a6T4f5]3702b2^;8h5n8Di
216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1T3S
1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m4;KT23S3=46MW13fA9k715n1Z11k2V3j1U12o1a6U4f5]3702b2
^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i33
13f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1V4c=9k715n1Z11k2V3j1U12o
1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V
3h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1V4c=9k715n
1Z11k2V3j1U12o1a6R4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116
Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW
1jA9k715n1Z11k2V3j1U12o1a6\4f5g1e1702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8
T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1h5<j1R1T3S1G3h2P15R101B0MW1`1[2[2i3O>7131KY4_1]2]3d3e
7Z1P5o1m4W1T23S3=46MW1jA9a6Y115n1Z11k2V3j1U12o1k3e2U4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1
k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[
2i3O>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1jA9k715n1Z11k2V3j1U12o1a6W4f5g1e1702b2^;8h5n8Di216J]42Q1S
1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1T3S1G3i35R
101B0MW1`1[2[2i3O>7131KY4_1]2]3d3P9P5o1m4W1T23S3=46MW1jA9k715n1Z114f2V3j1U12o1a6T4f5]3702b2^;8h5
n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<
j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5d3P9P5o1m4W1T23S3=46MW1jA9U6e115n1Z11k2V3j1U12o1a6S4f
5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3
g1i3313f1U6j1R1T3S1G3i35R101B0MW1`1[2[2i3O>7131KY4_1k5R1a2P9P5o1m4W1T23S3=46MW1jA9k715n1Z11k2V3j
1U12o1a6Li50dCW;l7^5Q32[3d1k8;;2b3S<cGi16n3kASS1d6YQ1Q@cBj>XOk2m5^1Nn7@j1P3V5Y4n1d5R1<M9k21=d2<:
?B3i5;W17n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2]Q1i3c2W1>Hl15R5EQ1MD]1j1Q@?Z1Y4j65c3d6j<
f7[1370P49h9]1Q6`1Jo500W8]Fd7[62U5^I\JO`7b8ZBV7Y^1o7]3S:^5312_7Z[18o50[V1^6cW5^5318o5dP3ge2RN^53
4C9o5Vm2b4bW1R[2^534C7o50[V1R^5^531=o5Wa2R?eF1WHiBP1Ya1H1R6k6<o500eNV7l6iCh]1PV3^5317o50`3m`6^53
1:o50F0bU1RY3PU2^531<o5^1TW1d3hj1cQ1n2iR1Y;j7kBQh13o5\P6RD8o5mT2TS2\\2^534C_3o5^61b3`9;k20X4Q1Me
3a2W1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U
5]>2Q1\4U2]1a4V1c1;S<F060o10d7Af5[2DT1@h1g4=D^1Q3c25QMm2^2a1o5W4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTG
hDYHe6[EX3@3S1d;Y7[4n1F1e8Ge61h9[4W<2302Z=W3o51]43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S1
2Dc4_534Y;0R=i2S5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2e3FU2]1\7;W9Z2753199033U1Jj8Y84I;<a5F1Q30j33jBo4_
6U5242n:6o51eNf_2X`2gEEo51eNdBE0Z5<T3]2Fm1>k]1_M]OXCL9S:^:9o51eNf_2a5\8YU1UGaK9o500eNf_2PV3^531:
o50GbU1nASg2PU2^5312o5_d65o51eNf_2PV35o5m\10[BTe48o5HbU1bZ1mZ1aCPU2V43o5Sa1[S56o50^d6^531S2o5E10
V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJV1Kk5o1cU1l6h6
S8_2;o50F0bU1RNoZ2PU2^5316o5G0bU1RY3PU29o5G0e7_M<g:Zn2PU27o5G0UU1<RY3PU28o5G0e7_M<RY3PU25o5Sa1Pn
1P4YQ39o5G0bU1g:QR2XLi`1VD5o5HbU1RY3PU23o5Q2]b63o5Qd1]P53o5Uc3YQ37o5HmOd5RY3PU2i68o5G0X1YT1e=\k2
PU25o5TW4@2f\23o5XP6VD3o5\j1Rj47o5G0bU1PDQe2PU27o5G0bU1RY3Va1iC3o5eP6iC5o5ki1>Tj4n66o5HbU1RY3PU2
n64o5Q2oa1]P55o5nU1R>^c3n\13o5nU1`^5AQ6eN[Q1Z^1dT1nKl9l6dK`@C;o5U7m;2k<7Q6eNV7_X2Ri11T96Q6eNV7n3
`T2Xc37Q6eNV7n3S:\j1Qi1i3_4d1U1`<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>?
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13lA9j
>W31W<:Q;Y31b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31o5_4d100
l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1
>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57OX4i4`1DDU1Ib4b3`307C`1T3Z
7\128Q111m5B<>:81436NQ1R22=N3;d8S;@d>N1[1k::Q;I_211c5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3
;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11
d1]2U1><4221@[6m4CBa2R5MDd57OS2T2i4`1Y1U1If;07C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_
211l5_4d11Nm1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1If
;07C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8W5\6o5c91W<:_5a5I4Z211g5_4d11l2U2b9247?2_11>FY220?[27c2
3k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q
2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47OX4i4`1Y1U1If;07C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;
V5]3d;c?1c5c6:Q;I_211j5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1
CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MD
d57OX4i4`1Y1U1If;07C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;S7`1d;o5c91W<:d:<F2_211e5_4d11l2U2b9247?2
_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47OX4i4`1Y1U1If;07C`1T3Z7\128Q111m5B<>:81
436NQ1R22=N3;d8Q60a5c?1W<:Q;I_211f3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1
R22\13YT11W<:Q;Y31b5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1
<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OX4i4
`1Y1U1If;07C`1T3Z7\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_211P620[4d12k2U2e9479132_11>P320=@4
38:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5
:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OU2R2i4`1Y1U1Ig6V1g307T2T3Z7\1;>2?11Z2^33@8
5>:81436NQ1R22=N3;mS11W<:Q;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T
5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Ig6W5Y5Z7\1]111m5i181436NQ1R22\1
3YT11W<:Q;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OR3U1i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31\4_4
d130i2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;26;Q1;Q1>W4:3MC
5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1Ib4S707C`1T3Z7\1]111m5i181436NQ1R22\13;mS11W
<:_5a5I_21g6_4d102S1f11j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC12
217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7OX4V1n1FG411EFD12860:
C534@T10X262<74Lc2>;^1008@0022407>4=3349;T3R2W5\1]111Y3c2i181436NQ1P212\13018R=k2nC1h34V1:3c6:`2
<S8I_21T4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:3
MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07C`1T3Z7\1]111m5i181436NQ1R22\13;mS11W
<:Q;I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1;h5:
3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1Ia;407C`1T3Z7\1]111m5i181436NQ1R22\13;mS1
1W<:Q;I_21Y4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26
;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07C`1T3Z7\1]111m5i181436NQ1R22\
13;[Ga<1W<:Q;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5d>6Z:;g1;h5
:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31X
4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c
6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07C`1T3Z7\1]111m5i181436NQ1R22\13;[Ga<1W<:Q
;I_21\4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26;Q1;h
5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07CT128T3Z7\1]111X3d2i181436NQ1R22\1
3;mS11W<:b5^5I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e1d>6Z
:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07C`1T3Z7\1]111m5i181436NQ1
R22\13;mS11W<:Q;I_21[4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e
1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OX4i4`1Y1U1If;07CT128T3Z7\1]111X3d2i
181436NQ1R22\13;mS11W<:b5^5I_21_5_4d102S1f1k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T
9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7OX4l3L11\
1D1B;C53E]44`3Z2K05407>4JET3Z7\1]111m5i181436NQ1R22\13018TE[4\:1k2L4a13c6:`2`8I_21m520[4d12k2U2e
9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20
e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1If;07T2T3Z7\1;
>2?11Z2^33@85>:81436NQ1R22=N3;mS11W<:Q;I_21P620[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@
3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;
29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1If;07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11W<
:Q;I_21e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4KDY1U1IY6e1o3Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31d3_4d1j>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7OX4i4`1Y1U1IY6e1o3Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31d3_4d1j>47?2a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7O
X4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13lA\B1W<:Q;Y31c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\
1]111m5i181436NQ1R22\13YT11W<:Q;Y31n520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1404
11_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2
U1><451@Y;C5<a2l2V1NMDd57OX4i4`1Y1U1If;07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=N3;mS11W<:Q;I_21c3_
4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31g3_4d10i>47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_
7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13_7S=e?1W<:d:<Fb21d3_4d10i>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io
;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Fb21i3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<i
6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i
181436NQ1R22\13YT1158U;B:Q;Y31n3_4d10V<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R
22\13YT1162X;D:12l:Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g
1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11>h;:Q
;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31h3_4d10i>47?2a
1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1
j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT1158U;B:X1^3Y6Y31d3_4d10i>47?2a1>P320k2P606
234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4
i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT111U<:Q;Y31d3_4d10=[>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1
]111m5i181436NQ1R22\13YT11W<:Q;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R2
2\13YT11W<:Q;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3
MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:a8_2Y31f
3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31d3_4d10i>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OX4i4`1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13YT11W<:Q;Y31k3_4d10i>47?2]13>P320k2IV506234@3V1
1n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5_7OX4i4`
1Y1U1Io;Y5Z7\1]111m5i181436NQ1R22\13iG_<1W<:Q;Y31a4_4d10V1h8i447?2a1>P3204f2P606234@3V11n141`115
j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4f31P1`1CEN
103I6FQ;Y5Q3X4HC]111m5i181436NQ1R22\13a2gQ11a2V1f1?3MU5:Q;T3031e3_4d10i>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y
1U1Io;Y5Z7\1]111W3e2i181436NQ1R22\13YT11W<:Q;Y31f5_4d100l2U2b9247?2_11>FY220?[27c2o240412312@3;6
3?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1
]2U1><4221@[6m4CBa2R5MDd57OX4i4`1Y1U1If;07C`1T3X50P2\128Q111m5B<>:81436NQ1R22=N3;d8d;c?1W<:Q;I_2
11g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U1IY6e5Y5Z7\1]111m5i181436NQ1R22\13U>SF113Q<:Q;Y31h3_4d10c;U34
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1
><:1j;CT3R5_7OX4i4`1Y1U1IY6e1o3Y5`2i4\1]111m5i181436NQ1R22\13YT111U<:Q;Y31h3_4d10i>47?2a1>P320k2
P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_
7OX4i4`1Y1U1IY6e1o3Y5Z7\1]111m5i181436NQ1R22\13i=^EP111U<:Q;Y31e3_4d10i>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OX4i4`1Y1U
1IY6e5Y5Z7\1]111m5i181436NQ1R22\13YT111U<:Q;Y31U4_4f1l2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1
482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5hC6h2S40
K`1Bl9\128Q1d6<>J3]4=^1d8d;U>Y1dH_211<[420[4g1k2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m
12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5`5[E0\2
T3Z7\1;>2?1\2^3D85>:863]4=S118mS11^H3Y69aj7@Z6Oa8jT2EjY3@Ica19Y3`:[1R2Y2oE3Z6id7PJ6Z6\c2\Bln3U;o
35Z6Vd2Rn4\1e94Z6]f2^U2Y`25Z6XQ1jX3W[3fNn4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12
V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2c2N>Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\HT68I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239U5f3g1MLo3n3?n>5125a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1626O2Q4Y5T12V1K93o1j<T3d3
2Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239f4V3o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^2P5f3g1Ml4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239je1[1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239je1o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1C@>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1
239T5f3g1MQ1j3n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2h1Y5T12V1K93o1j<T3d32Q202l28=KY44S121198
6ET1NQ1P1b1E253Y1T1>=_11f1C\1239fQ1X5Ja7f3g1M>S2Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0
118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45EV1GC4H315a3m5o6Q3=Q2?C`2
24N0023752Q2e121057>A?]1313<X61Y1MR4T226I524b2Y1918m1f2T12V1K93o1^1b9h1T3d32Q202U1f18=KY44S12119
526@4T1H5Q1P1574OE25361C29T158=>9001981f1B0\1239o2S90QJh6k3W4_2W5f3g1Ml4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_1526j1e12105
7n2313<X61Y1MR4T226O2R1n2Y5T12V1K93o1j<T3d32Q202l28=KM[34S1211986ET1>?<DP1b1E253Y162J>=_11f1C\12
39_5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1aN
8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2Q4Y5T12V1K93o1_4`1i6T3d32Q202l28=Kc1
e24S1211986ET1N<DP1b1E2534T1T1>=_11f1C<O239]R1Y?o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2g1Y2Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\
1239Q2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986
ET1NQ1P1b1E253Y1L7>=_11f1C\1239gOP5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1
j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239bE^2R5f3g1Ml4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239W4QHR>n<R
5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45EV1GC
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1_4Z8T3d32Q202l28=KY44S1211986ET1N
Q1P16[1E253Y1T1>=_11f1C\1239X\1Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226J212U2k1Y5T12V1K93
o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239T5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F
4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2Q4Y5T12V1K93o1_4Z8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1BA>=_11f1C\1239P5f
3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1
b1E2534T1T1>=_11f1C\1239P5f3g1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32
Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Y5f3g1MQ1j3n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253O9T1>=_11f1C\1239n5gK_2H0U5f3
g1Ml4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1QAe6i68I4
5En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239W5f3g1ME@;Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K9
3o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239f5o>gMLn25P5f3g1MV1e3n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39f5o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET
1NQ1P1b1E253Y1T1>=_11f1C\1239bHo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j
<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1E030
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P12_1E253Y1T1>=_11f1C\1239n4f3g1Ml4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T
1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2_3AY5T12V1K93o1j<T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239Q5f3g1Ml4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5
T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NH8P1b1E253Y1T1>=_11f1C\1239R5f3g1M`1[3n3?DY>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\12
39]R1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1lDd9
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S12119
86ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1
j<T3d32Q202l28=KY44S1211986ET1?>Q1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2R2n1Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_152HX1e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y
1T1>=_11f1C\1239S5f3g1Ml4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1_4Z8T3d32Q202l28
=KY44S1211986ET1NQ1P18Y1A32403Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
Q4Y5T12V1K93o1P6i6T3d32Q202l28=KY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239WP1W5f3g1MHS4n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`EP98I45En1C4H315W7W2o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239Q5R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28
=Kg3A4S1211986ET1NQ1P1C0ME253Y1T1>=_11f1C\1239c<S5f3g1M5f4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239P<b<Z1d5f3g1Ml4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E125En1C
45B315a2m6o6_3]1S1Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1\4c15c6T3d32Q202l28=KY44S121
1986ET1NQ1P1b1E2534T18K>=_11f1C\1239ja1j4o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T1
2V1K93o1\4]8T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239^1o
4f3g1M`1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ
1P1b1E253Y1T1>=_11f1C\1239n5f3g1Ml4n3?[8b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M
1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1MR
4T226O2Q4Y5T12V1K93o1W8b4T3d32Q202l28=6DY44S12115386ET1NQ1P1b1883253Y1L7>=_11f1C\1239WP1P1=_Eo4f
3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=Kc1e24S1211986ET1NQ1P
1b1E253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239YBT5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR
4T226O2Z2f1Y5T12V1K93o1j<T3d32Q202l28=KY442P1211986ET1N<DP1b1E253Y1T1>=_11f1C\1239i7o4f3g1Ml4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1
>=_11f1C\1239]R1U5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_152Q2e121057n2313<X61Y1Ml1U2T226O2P11n2Y5T12V1K93o1j<T3d32Q20
2l28=KY44S1211986ET1>?Q1P1b1E2534T16M>=_11f1C\1239i5f3g1M@[4n3?n>5:a264f1404^1:6:406S14F4D122627
1EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4H315_9o6S12U22a2Ch2_152Q2e121057
n2313<X61Y1MR4l1726O2P1P3Y5T12V1K93o1j<T3d32Q202JQ28=6DY44S12119526ET1N<DP1AP1E2534T1;H>=_11f1C\
1239V=hOV5f3g1Ml4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3Q1b22Q202l
28=6DY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239U5f3g1Ml4n3?U6h85:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2Q4Y5T12V1K93o1j<T3d32Q202l28=6DY44S1211986ET1N<DP1b1E2534T1T1>=_11f1C\1239WP1Z2Y5f3g1M4EQ4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1aN8I45En1C4H315_9o6_
3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1E253
Y1T1>=_11f1C\1239f3VS116^1:h=Y5f3g1Ml4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii
5L2BJ22`3P1[17<\1o2f53l1R=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1MQ3O0T226O2Q4Y5T12
V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1@;7>=_11f1C\1239h:U5f3g1MMEX3n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\123
9Q7c19d=R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1a
N8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211
986ET1NQ1P1C0ME253Y1T1>=_11;Z1C\1239Z5f3g1Ml4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1S111O015D
U1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e121057n2313<0W61Y1MR4T226O
2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1L7>=_11f1C\1239Q2n9o4f3g1Ml4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_
152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11
f1C\1239V5f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l
1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S
1211986ET1NQ1P1:W1E253Y1T1>=_11f1C\1239m1Y3d:ZR1o4f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239]5f3g1Ml4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y98I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2Q4Y5T12V1K93o1j<S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1
b1E253Y1T1>=_11f1C\1239Y5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?
54[35J[17<\1]1A0Nf53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2Q4Y5T12V1K93o1
j<S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2Q4Y5T12V1K93o1o8j3T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239o4f3g1
MZ1a3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1
E253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2Q4Y5T12V1K93o1j<T3d32Q
202l28=KY44S1211986ET1NQ16Ib1E253Y18K>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR
4T226O2Q4Y5T12V1K93o1j<T3d32Q202l28=KY44S1211986ET1NQ1P1b1E253Y1T1>=_11f1C\1239K]600N0a8XLe7Z5iF
PQ1e?U7\a23gF[Fg82DG6W4`6F@37]600OoW83[1:]600HXR4ei1[e1kF_1W<=]600O^HV3Sa2cZ3VQ1Z?2\18C]600OcQ2V
i5c2i9F22819D5k2R9X3K]600K_j1l4dj3^1JUT23j14Ik140V14;=;U19o:<J?]600R19UP8\73Q19b4Q3Z3T12<]600\1R
S2Za2kX3X:3[1T<4;]600N0oW82\18S4T7c1]600N]2^>30S4jU1k1Q22_Z11m\1X1Sb1hM;2l1h>m49[7_23<50072;8[4V
66>632;59=53438]600OoW82\1\47]600OoW82\18]600OoW82\1a;:^60f>1fi1_R2_^1__2<=D^60TFfW1d\11R_2P_1;2
iOF082^15c:>S19^60R1fW7UP1U1l4\6W19^60fd4N00bCdo2i=5^60oX8c=5:^60O^HV3WR1k^1cZ3a`1U2>^60\1RS2ni5
`:JAj4l6?2U3W1A^60Zj2c1hV1iY12`4Y9S[1n@\BG8T1e;Q3<^60OoW8>5225j<FZ2=^60OoW8>5225T1BR;Q33^60oX85^
60lj3jT2WY26^60NjQ4ng2V^18^60V1WW2fP5iOU6W7J^60V1RP27i@];he2382\2`1j2d1E<bFc3T?W=e7Q=i;i31@^60V1
7jo1`f4l9fL0_:J1O0T4c9D^60Sb1S1o>fW3139^2E]2j@[i1V7o2U1e2C^9=^60jn10gi3kX2o2U1e2C\1Q8S55^60\b1bf
6^94^60oX8^94^60OoW86^60Hma1aW6f>6^60VW4gf2V;iO7^60\1SU4dR3iO\17^60\b11_Q1Pe5c=:^60OVT2bS5;b>VA]
=59_6Y?n5Y2a:n_2fV41e4D_6N6eb12dGhQ20Q\1_Q1kT1T:1?a4H:b6^252_6gf83_6gf8b22_6O1_66_6ObF0kg727_6Ob
F0kg72S98_6ObF0mb4bT3:29_6R1;g^7Z8^GQ4_1i46_6QU7lZ1g50c45_6c]8R80c47_6kd2R>\k1eV2nZ1[:G_69T1b9Ll
II^3?T1T>T?bX2S;R3md1i7^C1j1nMQ4Y67_6_`4Yh2dEg:k517_6YD[m6`GGS511_68`6Vk7g>1[4:S1:=`6P]2U^51e>1Z
4090S1g5c46`6>Yg3in2[c11E`6A5FSG]a22aQ3Z@f2P4l9S6TG1Q5`4i11k35:`6R1j`7c21ZE1c4X5J3`6nY814`6nY81a
49a6EQP2nU5VS116^1S>7a6[S5aV316^1S>7a6mY816^1:h=7a6Xo7d:16^1S>8a6^f1a5l]616^1S>6a6mY816^1S>7a6R1
jX816^1S>7a6Q1kX816^1S>9a6Wk7e>16^1k5W82=b6_5]>`X1W:LP8[1W7XU3hW1d9Y95b6lV7R8a<01b66b6`LdT5em1\@
Q;3b6a\7h]12b6Zj81c64c6]`4SZ3TM2c6`b14c6ng70UH8c6PT3Y17`1VJbn3J2c6ZQ42c6g[83c6]JYa77c6RJ]6`e4WHj
_1b=6c6Qf5e1]_1QH_<2d6PX71d65d6hW77a2cV12d6^j86d6ST3Pb2Y]15_7P2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E
0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1lD718BZ1h34V1Q3>Nl9Q<R4i4FJR2AY5o1cU1l6h6S8_2
P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2\2^3o1cU
1l6h6S8_2i2e65A0`1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@\4718BN;h34V1JBc1
>N>]9@0BZ2a8R4i4FJR2^274Y21Co1hP1T391Y15f6h6S8_2W2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1R5i?718BZ1l2K[1Q3>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V3913MVEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Z2e6G0`1m5mE]1P4P2m1:=V3
91Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2W2e
6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1lD718BZ1h3[1Q3>Nl9Q<LU3i4FJR2
Y5Ao1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4]2[2FJR2k5o1cU1l6h6S8_2X2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l2U2[1]
>3318BZ1h3[1Q3>Nl9Q<R4i4FJR2d3V2o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7WF_2g3S
10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN
4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NBY9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023Ee4<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJb1?k5o1cU1l6h6S8_2U2e6G0`1m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2P2e6Y2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2
P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1fS1l
1l6h6S8_2V2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R
4i4FJR2k5o1cU15f6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1lD718BZ1h3[
1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD
718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U
5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2
g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2b2X3o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R41g4FJR2k5o1cU1l6h6S8_2R2e6Y2m5d7X>]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h34V1Q376Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5
d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_
2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o
1cU1l6h6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4i4FJR2k5o1cU1l6h6S8_2X2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q
3>NHS9Q<R4i4FJR2k5o1k6040:2@aMl6h6>d7_2W2e6Y2m5mE]1P4P2m1:=V3171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S1
0023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4Km3FJR2k5o1k6Y>]@l6h6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391G9VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2V2e6Y2m5mE]1P4P2m1:=V391G9VEa
12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1lD718BZ1h34V1Q376Nl9Q<R4i4FJR2\2^3o1cU1l6h6S8_2P2e6Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h34V1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NJQ9Q<R4i4FJR2k5o1cU1l6h6
S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3:3NFU9Q<R4i4FJR2
k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R
4i4FJR2k5o1;iB]Bl6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2k5o1UC]Bl6h6>d7_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7
18BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1R1@aA]Bl6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10
023[5<4?5]1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h9
4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q376NFU9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HSD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN40o6W?o6_2g3S10023[5<4?c1lD718BZ1h3[1Q376N7d9Q<R4i4FJR2k5o1cU1l6h6S8_2\2
e640S2m5d7X>]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@\4718BZ1h3[1Q3>NHS9Q<R4i4FJR2
7V274Y21Co1cU1l6h6S8_2Q2e6Y2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3
[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1l
D718BZ1h3[1Q3>Nl9Q<R4i4FJR2Y5Ao1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2^2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Na2h1a5@0Bl:R4i4F5DR2d3V2o1TK]8?;T15f6h6S8_2\2e6Y2m5R;j:]1P4P2
m1:=V391Q1i1e:;1X1V117[32o1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9b3^8R4i4FJR2k5\1BcU
1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR
2k5o12`U1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9
Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h
3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2X2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?
c1_@\4718BZ1h3[1Q3>Nl9Q<R4i4FJR2^274Y21Co1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1R2b=`5a1
2521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5h;T:]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1lD718BZ1h3[1Q3>Nl9Q<o32i4FJR2k5o1cU1l6h6S8_2`2e64
0S2m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5<4?c1P<^4\4718BZ1R2e1[1Q3>Nl9Q<R4i4FJ
R27V274Y21Co1k6fHP6l6h6S8_2Y2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5<41=c1lD71
8BZ1h34V1Q3>N5f9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>N5f9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5?]E]1P4P2m1:=V391Q1VEa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391N2
VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:
=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Z2e661P2m5
CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2<4?c1lD718BZ1h3[1Q3>Nl9f;:R4i4FJR2k5o
1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4
FJR2k5o1nT1Dl6h6S8_2e2e62V2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1]A^3718A0Z1
h3[1e2;>NDo3W5Q<R4i4FJX1H0V3\240111002f1cU1l6h6>d7Q2=Q2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e610V2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k531i1cU1l6h6S8_2S2e610V2m5mE]1P4P2m1:=V
391Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k53k1cU1l6h6S8_2W2e610V2m5m
E]1P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJQ20f5431i1cU1l6
h6S8_2T2e6Y2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d32S10023[5<4?c1lD718BZ1h3[1Q3>NBY9Q<R4
i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2
>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1HSD718BZ1h3[1Q3>Nl9Q<R4i4FJR2d3V2o1cU1l6h6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1lD718BZ1h34V1U1k1:3Nl9m3S8R4i4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3:3Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e6Y2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR21i5o1cU1l6h6
S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5
o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0jFQ84P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R
4i4FJR2k5o1cU1l6h6S8_2V2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0b7YG4P7WF_2\2Z1S10023[5<4?c1lD718BZ1
h3[1Q3>N^3]6f2Z9R41g4FJR2k5f18cU1l6h6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0IY7hF4P7WF_2g3S1002
3[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R41g4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6WF
_2g3S10023U1U4<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2a12V4o1cU1l6h6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?8U14lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1oIc;l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0nAm<4P7[5k@_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2o1e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e
6Y2m5mE]1P4P2m1:=V391Q1VEY172521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l
6h6S8_2o1e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k
5o1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q
<R4i4FJR2k5o1cU1l6h6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2k5o1g87=iG[4l6h6S8_2P2e6Y2m5h>T7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1k6gNl6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2a59o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1_3fAa1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Z2e6G0`1m5^B2[3]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2S4g1o1JhT15f6h6S8_2Q2e6Y2
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NHS9Q<o32i4FJR2k5o1cU1l6h6S
8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2e2U3
o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4
i4FJR2Z4`1o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2k5o1_OS6l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD71
8BZ1h3[1Q376Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1lD718BZ1h3[1Q3>Nl9l:T1R4i4FJR2k5o1cU1l6h6S8_2Y2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF
_2g3S10023[5<4?c1_@\4718BZ1h3[1Q3>NJQ9Q<R4i4FJR2^274Y21Co1cU1l6h6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1]
3hAa12521E0lN4P7a1eD_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1bOP6l6h6S8_2Q2e60X2m
5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8
_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1[9
WLl6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<4?c1lD718BZ1h3[1Q3>Nl9Q
<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4?c1lD718BZ1h3
[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2P2e6Y2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l
D718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>NFU9Q<R4i4FJR2k5o1cU1l6h6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7YB
m3Bl1g3S10023[5<4?c1g:d4_5718BZ1h3[1Q3>Nl9Q<R4i4FJR2Y5Ao1cU1l6h6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1g:T:718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2T2e6Y2m5^E>]1P4P2m1
:=V391Q1j8[<a12521E0lN4P7WFBl1g3S10023[5<4?c1Z<a8718BZ1h3[1Q3>Nl9Q<R4i4FJR2Y5Ao1cU1l6h6S8_2P2e6Y
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6
S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2
k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4Mk3FJR2Y4a1o12`U1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1gC^1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718B
Z1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0TDg:4P7WF_2g3S10023[5<
4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2X2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T
1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0Bl:R4i4FJR2k5o12`U15f6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1\LV9l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1m9eKl6h6R3P5_2Q2e
60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HSD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6
h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?c6_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i
4FJR2k5o1fIl;l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3
>Nl9Q<R4i4FJR2k5o1k621bNl6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7
18BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1_<SIl6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1k6gNl6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF
_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1]9ULl6h6S8_2Q2e60X2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1JV2>NFU9Q<R4i4FJR2k5o1cU1l6h6S8
_2T2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P701TF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o
1SA_Dl6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4
i4FJR2k5o1[9WLl6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q
3>Nl9Q<R4i4FJR20j5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1lD
718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1k6fHP6l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2b2X3o1cU1l6h6S8_2Z2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7mAY4_2g3S10023[5<4?c1lD718BZ1o10g1[1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_2Q2e60X2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2T2e60X2m5d7X
>]1P4P2m1:=V391Q1R2>d@o1a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S
8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7180AZ1h3[1Q3>N7d9Q<R4i4FJR2k5
o1cU1l6h6S8_2Z2e60F0`1m5mE]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD7180AZ1h3[1Q3>N7m
4f4@0Bl:R4i4FJR2k5o1cU15f6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:T
:718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1S9CkKl6h6S8_2R2e60X2m5mE]1P4P2m118=:k291Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e6000V2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2W2e60X2m5X:0c;
]1P4P2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1lD718BZ1k1l1[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h
6S8_2T2e60X2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4
i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1m8X<a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1
Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1[?j5a12521E0lN4P7WF_2g3S10023[5<4?c1lD
718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e60X2m5X8d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1lD718BZ1h3[1Q3>Nl9m9S2R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391N2WBn2a12521E0lN4P
7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0SNH4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2Z4`1o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V
391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1i8iLl6h6S8_2Q2e60
X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h
6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5
o1S2_S1l6h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4i4FJR2k5o1U;XDT6l6h6>;X7_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ
1h3[1Q3>NJQ9Q<R4i4FJR2k5o1cU1l6h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6f9Bl1g3S10023
X1R4<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7
WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa1252
1E0lN4P1o5WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5Y3cB]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1g7kMl6h6S8_2Q2e60X2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R41g4FJR2k5o1cU1l6h6S8_2R2e6
0X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1_92PLl6
h6S8_2Q2e60X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR
2k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>N
l9Q<R4Km3FJR2k5o1cU1l6h6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1l9o:718
BZ1h3[1Q3>Nk1L^11b5Q<R4i4FJR2k5o1cU1l6h6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S1
0023[5<468c1lD718BZ1h3[1Q3>Nl9Q<R4Km3FJR2\2T39o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R41g4FJR2k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391N2V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1d=d?Y8l6h6S8_2Q2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2
Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8
_2R2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7[4kA_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k
5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R
4i4FJR2k5o1cU1l6h6i1Y6_2Q2e60X2m5VBf3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h
3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>
lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10
023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P
7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6>d7_2Q2e60X2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2a59o1cU1l6h6S8_2Q2e60X2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q:o1R4i4FJR2k5o1cU1l6h6S8_2Q2e60
X2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h
6S8_2P2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5
o1cU1l6h6S8_2V2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9@0
Bl:R4i4FJR2k5o1cU15f6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1
h3[1Q3>Nl9Q<R4i4FJR2k5o1[9\@j;l6h6>d7_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[
5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1lD718BZ1h3[1Q3>N7BQ9Q<R4i4FJR2k5o1TKm8`1l6h6S8_2S2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12
521E0ZET4\54P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1o2P1P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2[2e60X2m5X
:0c;]1P4P2m1:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1lD718BZ1k1l1[1Q3>Nl9Q<R4i4FJR2
k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>N
l9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e60X2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD71
8BZ1h3[1Q3>Nl9Q<R41g4FJR2k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S100
23[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1^OT6l6h6S8_2W2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8
X1h84P7RET1_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4Km3FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V
391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h34V1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE
]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R
2e60X2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1
cU1l6h6S8_2Q2e60X2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i
4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[
1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1l
D718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3S1
0023;o4<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2U2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2e31S10023;o4<4?c1lD718BZ1h3[1Q3>Nl9Q<o32i4FJR2d3V2o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6Z3]3S8_2Q2e60X2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X
2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S
8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5
o1cU1l6h6S8_2Q2e60X2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<
R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g3S10023[5<4?c1lD718BZ1h3
[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Y2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1
lD718BZ1h3[1R2N>Nl9@0Bl:R4i4FJR2k5o1bS1[1D5f6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1lD718BZ1h3[1R2N>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1h=]7a1252
1E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q
1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5<`E]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60
X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1S9_Ll6h6
S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5
o1cU1l6h6S8_2R2e60X2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>Nl9
Q<R4i4FJR2k5o1cU1l6h6S8_2S2e60X2m5mE]1P4P2m1:=V391G9a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1
h3[1Q3>Nl9Q<R4i4FJR2k5S1KcU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5
<4?c1lD718BZ1h3[1Q3>Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2
g3S10023[5<4?c1lD718BZ1h3[1Q3:3Nl9Q<R4i4FJR2k5o1cU1l6h6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1Q3>NFU9Q<R4i4FJR2k5o1cU1l6h6S8_2W2e60F0`1m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2g3S10023[5<4?c1lD718BZ1h3[1R2N>Nl9@0Bl:R4i4FJR2k5o1cU15f6h6S8_24g60bU1RY35g6
0e7lMRY38g60bU1RY3kU2i5705g60bU1nASg2<g60bU1_Cbe2mCdBRU160005g60bU1oj2R>5g60bU1PX2QQ16g60bU1o5nD
S^25g60bU1g:Zn25g60bU1RY3mV16g60bU1oj2R>j[25g60UU1<RY36g60bU1nCSe2o[25g60bU1e=\k25g60bU1RY3c[25g
60X1YT1RY36g60bU1An1aV35g60bU1RY3f45g60bU1RY3`[26h6UR1\3jW1W1oo14h6bU1oj2R>7h6bU1nAPY2R>Sj1\g13h
6bU1RY35h6bU1oj2R>cS24h6bU1RY3cS24h6bU1RY3Sj1Bh6bU1bf2_Bb;g4^117R2fBcDQ@8002o37h6bU1nASg2kU2Q607
h6bU1RY3kU2d5<05h6bU1oj2R>RA5h6bU1nASg2RA4h6bU1nASg24h6bU1RY3`[24h6mOd5RY3j1i61S2m5mE]1\3d2m1:=V
3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@d418m1aCQ<l8FJa1@^274Y21C`^1h6S8_28i6b8nLm5T>gg2cR2@Bi6aU1
m5S2P<X<dT1iV1TDg2\:aE1Y:[1@g5]O9i6aU1m5T>gg2YQ1^6jJ@9i6aU1m5T>gg2n<de1@Y27i6aU1m5T>gg2cR2@Di6T1
\T1m5T>Z7XS2S=cR2@j5^>XE0Z;1O0T4c9:i6bD4i@m5T>gg2mo1e2@8i6aU1m5T>gg2QBa`1@8i6aU1m5T>gg2_Bd`108i6
T1\T1m5T>gg2cR2@7i6aU1m5T>m6i`2TS2i1i61S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@d4
18m1aCQ<l8FJR2^274Y21C`^1h6S8_26i6aU1m5T>gg2TS27i6aU1m5Z1i<gg2TS28i6EkT1m5T>gg2cR2@8i6R1^T1m5T>g
g2TS2hh18i6aU1m5T>gg2cR2@d57i6aU1m5T>gg2YQ1jQ18i6aU1m5T>m6i`2TS2g57i6aU1m5T>gg2TS207i6aU1m5T>gg2
TS2d58i6T1\T1m5T>gg2TS2gU29i6d;lIm5T>gg2cR2@fP27i6aU1m5T>P2fe2TS2U2i61P1R1m5mE]1\3d2m1:=V3Q>2X4V
4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?d418m19WCZ40e7l8FJa1@^274Y21C`^1h6Z62c11_2;i6aU1h1T4T>gg2WU
1[M@e5=7i6aU1m5T>[6[a2TS28i6aU1m5T>Sk1c9oBTS27i6R1^T1m5T>gg2TS28i6fO?Z5m5T>gg2TS28i6aU1m5T>m6i`2
Qj1R9g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2
k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521B20c4TCY>WF_2g3S10023[5A?c1_@d418m1\?T4Q<l8FJR2^274Y21C`^1h6S8_
2l1j60S2m5mE]1\3d2m1901;V3Q>l6e1a12521E0RV1WF_2g3S10023[5A?[17_@d418m1aCQ<l8;:JR2^274Y21C`^1h6S8
_2]2j60S2m58dE]1d2Gd2m1:=V3Q>b8a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@d418m1aCQ<T4g4FJR27NJ<7
4Y21Ck8o9_5dCIe1P3g3JX3o3W27Q2j60S2m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@d
418m1aCQ<V8E;:JR2Eh174Y21C`^1h6S8_2Q2j60S2m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@
d418m1aCQ<l8FJR27V274Bf11Ck8[>XGh6>;X7]1Q1g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d
418m1aCQ<l8FJR2^274Y21CiGfFh6S8_2Y2j60S2m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[
5A?c1P<^4d418m1aCQ<o3l4FJR2V1W13204Y21Ck8Y4WDR=h6>;X7_2g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2V2j60S2[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF
_2e31S10023[5A?c1_@d418m1aCQ<l8FJR27T2174Y21Ck82Jn>d5R@h6>;X7]11Ol1j60S2m5mE]1\3d2m1:=V3Q>b8a125
21E0c4lB7_86b5WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR27V274Y21Ck8dU1h6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cl=cP1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2\2174Y2199`^1h6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1j@\5_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2V2j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b
7^<Z8Q>U8_2g3S10023[5A?c1_@d418m1f>j4Q<l8FJR2^274Y21Ck8U;]1CX5b1`Ah6>;X7_22h1j60S2m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C^=QQ1h6S8_2k1j60S2m5mE]1\3d2m1:=V3Q
>b8a12521E0_P16[5j@\5_2g3S10023[5A?c1_@d418m1aC\2d9l8FJR2^274Y21C`^1h6S8_2k1j60S2m5mE]1\3d2m1:=V
3Q>b8a12521E0eN<o6WF_2g3S10023[5A?c1Hf?d418m1aCQ<l8FJR27V274Y21C`^1h6S8_2U2j60S2V3f2mE]1\3d2m1:=
V3Q>b8a12521E0eM3K\7WF_2\2Z1S10023[5A?c1HQ21U2k22]8d418m1aCQ<l8FJU1L7V274H`11C`^1h6S8_2P2j60S2Q4
W1CmE]1\3d2m1:=V3Q>b8a12521E0eN\7WFW1W1g3S10023[5A?c1_@d418m1aC\2d9T4g4FJR27V274H`11CeLjAh6S8_2l
1j60S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@d418m1aCQ<T4g4FJR27V274H`11C`^1h6S8_
2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4^Q1j@\5_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CSW1\7h6S8
_2Z2j60S2m5mE]1\3d2m1:=T23MQ>b8a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@d418m1aCQ<l8FJR27V274Y2
1Ck82Jn>d5R@h6>;X7]11O4h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR
2^274Y21ChHgEh6S8_2V2j60A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418BZ1e8Nl9@0Bl:
l8FJR2^274Y21C[U12d1?514_6h6S8_2i2j60A0`1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3
S10023[5A?c1_@d418BN;e8N;2]9@0Bl:o3l2o1FJR27V274Y21C9P1h2dNP3DT15Li5h6S8_2W2j60A0`1m5mE]1\3d2m1:
=V3Q>b8a12521E0_P1b5WF_2g3S10023[5A?c1_@d418BZ1e8Nl9@0Bl:l8FJR2^274Y21C[U12d1?514_6h6S8_2i1j60S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cl=l9fFh6S8_2b2j60S2m5
a>[7]1\3d2m1:=V3S3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_2g3S10023[5A?c1_@d418m1h3a2^9g3Q<o3l4FJX1I^
2604Y21Cd7V16h<i4g2RAh6>;_2h4]1Q1i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m
1aCQ<l8FJR2^274Y21Cl=l9fFh6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1\
:T9Q<l8FJR2^274Y21C`^1h6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1_@d418m1aCQ<
l8FJR2^274Y21C`^1h6f4\3_2h1j60S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8
FJR2^274Y21C`^1h6S8_2i1j60S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2
^274_1I1C`^1h6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^27
4Y21CjP1e=h6S8_24W2j60A0`1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g3S10023[5A148c1_@d418BZ1e8Nl9@0
Bl:l8FJR2^274Y21CcW15f6h6Jc3d3_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1
aCQ<l8FJR2^274Y21C_;2mR1h6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aC
Q<l8FJR27V274Y21Ck8fHm<h6JX7_2m1j60S2m5mE]1\3d2m1:=V3]53_8b8a12521E0RV1WF_2\2Z1S10023;o4A?c1_@d4
18m1aCQ<l8FJR27V274Y21C`EoHh6S8_2`2j60S2m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0k9h7X3i8[2c4Z1WF_2g3S100
23[5A?c1_@d418m1]:S9Q<l6o1FJX1I^2334Y21Ck82R1_6V8l1Y2`Ah6>;i3^3]11O0P2j60S2m5mE]1\3m1;008m1:=V3e
6[7b8a12521E0cG^>P:V<_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CQ3^[1h6JX7_2l1j60S2m5mE]1\3d2m1:=
V3Q>b8a12521E0\4eQ1WF_2g3S10023[5A1=c1_@d418m1aCQ<P5k3FJR27V274]1K1C`^1h6S8_2j1j60S2m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<P5k3FJR27V274Y21Co1`\1h6S8_2f1k6S2m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21B0`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3]70b6b8Y
172521E0RV1WF_2T1b2S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cg:1ZH2X;h6S8_2Q2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12
521E0RV1WF_2\2Z1S10023[5A?c1_@d418BZ1e8Nl9@0Bl:l8FJR2^274Y21CcW15f6h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@d3O18m1aCQ<l8FJR2^274Y21C_;2mR1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^2604Y21C`^1h6S8_2j1k6S2m5U3gB]1\3d2m1:=V3Q>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6f58[1G_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a125
21E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`KoBh6S8_2h1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E
0RV1WF_2g3S10023[5A?c1_@d418m1a8o:Q<l8FJR2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Co1`\1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@d418m1aCQ<o3l4FJR2^274Y21Ce6jW1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1XEN_2g
3S10023[5A?c1_@d418m1aCQ<l8FJR2f1G74Y21C`^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3^:b3h4i3a12521E0RV1WF_2g3
S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@d418m1b6n<Q<l8FJR2d1I74Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A
?c1_@d418m1aCQ<l8FJR2^274W1Q11C`^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5A?c
1X8V8d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3S10023[5A?
c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2S10023[5A?
c1_@d418m1aCQ<l8FJR2^274W1Q11C`^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@
`4318m1S6j2b:Q<l8FJR2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_
@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S10023[5A?c1_@d41
8m1aCQ<l8FJR2^274Y21Cg9hT1h6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1a
CQ<l8FJR2^274Y21C`^1h6S8_2k1k6S2m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<
l86?JR2Q2<74Y21CdS1k:h6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1_@d418m1aCQ
<l8FJR21\274Y21C`^1h6S8_2k1k6R1P1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8
FJR2^274Y21C`^1h6V526AP2_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@d418m1aCQ<l8
FJR2^274Y21C`^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR
2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^27
4Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@d418m1]:S9Q<l8FJR2^274Y
21Cn81_U1h6S8_2k1k6S2m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@c1P318m1aCQ<l8FJR2^2
74Y21CbQ1m<h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y2
1CQD^Jh6S8_2l1k6S2m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJLU1^27
4Y21C`^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y
21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`
^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S
8_2S2k6S2m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@d418m1k1eA`5`6l8F5DR
2^274Y21Cb4mY1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1d418m1aCQ<l8FJR2^
274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21
C[2T\1h6S8_2m1k6S2m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCb3^8l8FJR2^
274Y21C`^1h6S8_2i1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y2
1CVIYEh6S8b1Li1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21C
`^1h6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6
i1Y6_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21C[2iBZIh6
S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2g
1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2g1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1\:T9Q<l8FJR2^274Y21C`^1h6S8_2g1k6S2Y5Cm
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418m1aCQ<l8FJR2^274Y21Co<`Q1h6k31U4_2j1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cf1l1Y7UK\8h6S8_2j1k6S2m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1AA0023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cf1DT\1h6S8_2l1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0jFW?WF_2d32S10023[5A?c1_@d418m1W:Y9Q<l8FJR2^274Y21Cf1l1aAZIh6S8_2k1k6S2m5mE]1
\3d2m1:=V3b5]80b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1W:Y9Q<l8FJR2^274Y21C[2W1lZ1h6S8_2j2k6A0`1i
3S2mE]1\3d2m1:=V3R3_2n7>0]1F:d22Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@d418BZ1e8N8Cb3:W1i3@0
Bi1<Q8C]4^4FJR2^274Y21CcW15f6h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@d4
18m1aCQ<l8FJR2^274Y21C`^1h6S8_2S2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@d418B
Z1o5e2Nl9@0Bl:l8FJR27V274Y21CcW15f6h6S8_2g2k6A0`1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S
10023[5A68c1R5\;\4718BN;g5m2N>h3d5@0BZ2R1^7l8FJR27V274Y21Cl1g@S@m2@1Y15Li5h6S8_2Y2k6A0`1m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8d418BN;g5m2N>]9@0Bl:l8FJR27V274H`11CcW15Li5h6S8_
2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;d418m1o5a=Q<l8FJR2^274Y21C`^1h6S8_2l
1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8d418m1g5i=Q<l8FJR2^274Y21C`^1h6S8
_2k1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8d418m1aCQ<l8FJR2^274Y21C`^1h6S
8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8d418m1aCQ<l8FJR2^274Y21C`^1h6j4X
3_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2i1
k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C[;\@gBh6>d7_2g1k6
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CR2]\1h6S8_2g1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2U2k6S2^4^1mE
AK\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8d418m1aCQ<l8FJX1I^274Y21CZ1h2c6;U1T?W=i5h6J
X7_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cg:GPS1h6S8_
2i1k6S2m5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR20]274Y21C`^1h6S8_2g
1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cg:hS1h6S8_2l1k6S
2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418X1Dm?c3Q<l8FJR2^274Y21CZGb6l2e=h6n1T6_2Y
3k6A0`1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3d418B;NC=1Nd3m
2:Cl9@0B@T8V2l8FJR2?n174>9BM1CU2L_1^;o2X4b6??d6KT15]1X5h6>_1T6_2k1k6S2m5mE]1\3d2m1:=V3b9^4b8a125
21E0PAQEe>a7_2g3S10023[5A?c1S1[?d418m1aCQ<l8FJR2^274Y21CQ2^\1h6S8_2o1k6S2m5mE]1\3d2m1:=V3T9l4?h4
Ec2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@d418m1Q:_9Q<l8FJR2^274Y21C`^1h6>d7_2g1k6S2m5mE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<o3l4FJR2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b
8a12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CQS1^;h6S8_2i1k6S2m5mE]1\3d2m1:=V3d:\3b8a
12521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21Cn81_U1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b6o1a1
2521E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>h1i4o1a125
21E0\Le9WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21CgJhCh6S8_2h1k6S2m5mE]1\3d2m1:=V3o3Q:b6o1a125
21E0RV1WF_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2IS1:=Q2T1Q>b8a12521E
0\4eQ1\7j>_2g3S10023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0R
V1WF_2g3S10023[5A1=c1_@d418m1aCQ<l8FJR2^274Y21CQ9^U1h6S8_2h1k6S2m5mE]1\3d2m1:=V3Z1f<b8a12521E0RV
1WF_2g3S10023[5A1=c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@d418m1_:Q9Q<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S
10023[5A?c1_@d418m1IgBQ<l8FJR2^274Y21C`^1h6>;X7_2g1k6S2m5mE]1\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S10
023[5A?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0QGA^>WF_2e31S10023
[5A?c1_@d418m1aCQ<]4^4FJR2^274Y21C`^1h6S8_2h1k6S2m58dE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A
?c1_@d418m1aCQ<l8FJR2^274Y21C`^1h6g1[6_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@d418m1aCQ<l8FJR2^274Y21C`^1h6g1[6_2Q2k6S2m5mE]1\3Od1m1:=V3Q>n40b3a12521E0RV1iC]2_2g3S10023E0d4A
68c1_@d418m1aCQ<l8FJg1:f1G74Y21CG^6YW1h6S8_2^3k6S2m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521
E0`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1^318m1o4a>f9Z2_7\1FJg1:]18G7498f11C>89K
T4S123Y1jBmBh6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1T@:d418m1aCQ<l8FJR2^274
Y21Ca3nZ1h6k31U4_25l6P8[GW3o\7Jl6@0>o6Q1YFW3Wk3P9a2^7N7k20h1_50B^N[=SI5_=l4Il6@0^7Q1YFW3^n3i5P:N
7k20X70Bj<cA1Y=SI5_=n4Ol6@0>o6Q1YFW3TBl1]9Ljl2P9a2^7N7k20h1_50B^Ng:cK35_=n4<l6P8[GW3k1[V1c>QCnX2
i?P^1WL6l6P8[GW3g`6WL6l6V7I[GW3o\7:l6P8[GW3mo22U7e[1XDiU26l6P8[GW3UW5iU2:l6P8[GW3QDkh3^50h1hh2<l
6P8[GW3TBl1kh3^50h1bT1Ud16l6P8[GW3ih5Ud16l6P8[GW3QDmh69l6P8[GW3\?nG4lW3am29l6P8[GW3c]3XU1T2aP1[g
1Bl6P8[GW3oJo1iAVa1e;MD08Qg11=0hW26l6P8[GW3P\7N7l6P8[GW3f^1ZOmn4El6P8[GW3j9kP1o3m@Q1JFGmY10CXU1T
2nX17mAhL<l6P8[GW3fP2Y2mY10ZU1IkZ1n^16l6P8[GW3c]3[o39l6P8`1jEW3ih5gHf8fBS1l60o7[Gk1[1>\1f4`4^:Z2
\1<i1j3d51X4Sc12U2g7gF:WW1o2Z6Ch5X2`1`7V=hO9l6P8[GW3mY2m2kMQ^2Ud17l6P8[GW3k\2m[3Ud17l6P8[GW3S_2e
Y3Ud16l6P8[GW3_W3_U48l6P8a;i;W3mBkk3Un28l6P8\8n>W3_Y51]S29l6P8[GW3i^1Wc1Tf2hd1\38l6P8[GW3\Fkc2[^
2Zd16l6P8[GW3XZ3fR46l6P8QAY6W3o\79l6P8[GW3kX1]P1Uo21]T26l6P8[GW3Xg1fe56l62m7[GW3o\78l6P8[GW3jY1[
Ko2hT58l6P8[GW3oZ2cW3`=j\16l6P8[GW3mQ4Q[36l6P8[GW3kf1Sf58l6P8\8n>W3lc11Pi57l6P8[GW3l^4XHiU26l6P8
[GW3l^4Rn2@l6@0^7[GW3XT4P:N]:0Bj<Sh15_=?l6@0^7[GW3XT4P:N]:0BnT25_=7l6P8[GW3VW3U5bP47l6P8jC`3W3UW
5iU2=l6[35^4[GW3e9Vm2W?0o`1]K[Z1;l6P8[GW3h9nj2g;1^4^c1_T2Nm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:
WW1o2Z6Ch5X2`1`7V=hOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:WW1o2Z6Cc2T3X2`1`7V=hOR1m6WQ1j1\1f4`4
^:Z2\1<i1j3d51\g12H03W1g7gF:WW1o2Z6Ch5X2^11`7V=hOP1m6WQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:WW1o2Z
6Cc2T3X2`1`7V=hOR1m6WQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:WW1o2Z6Ch5X2`1`7V=hOOm6WQ1j1\1f4`4^
:Z2\1<i1j3d51\g12U2g7gF:WW1o2Z6Ch5X2`1`7V=Q=fBOm6WQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:WW1o2Z6Ch
5X2`1`7V=hOT1m6WQ1j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:WW1o2b1g4Ch5X2[14`7V=D\<fBP1m6WQ1j1\1f4`4^
:Z2\1<i1j3d51\g12OU1g7gF:WW1o2Z6Ch5X2`1`7V=DSOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:hU12[1o2g4
b1Ch5X2`1`7V=hOT1m6TI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:WW1o2Z6Ch5X2`1f3i3V=hOOm6WQ1j1\1f4`
4^:Z2\1<i1j3d51\g12U2g7gF:WW1o2Z6Ch5X2[14`7V=hOW1m6WQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:W
W1o2b1g4Cc2T3X2[14g4h2V=hOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:WW1o2Z6Cc2T3X2[14`7V=hOQ1m6WQ
1j1\1f4`4^:Z2\1<i1j3d51eQ1fE2MW1g7gF:WW1o2Z6Ch5X2[14`7V=hOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]
F:WW1o2Z6Ch5X2`1`7V=hOOm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:WW1o2K^5Ch5X2`1`7V=hOS1m6WQ1j1\1f4`
4^:Z2\147i1j3d51U1e5TG[I2U2g7gF:WW1o2Z6Ch5X2`1o5`1V=hOP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:
WW1o2Z6Ch5X2`1o5`1V=hOP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:WW1o2Z6Ch5X2`1`7V=D\<fB9n6VQ1j1\1f
Ci9i[2ei1f67n6VQ1j1\1fCi9_U48n6VQ1j1\1fCi9i[2ei18n6VQ1j1\1fCi9ob3_B8n6VQ1j1\1fCi9QQ4]48n6VQ1j1\1
fCi9_U4b41o64o6Tg6RV107o6]]3S3aU3e4e3of17o6]]3S3S:j5be2e43o63iV25o6i[3h3\R3V42o6fY24o6ic3Q>e`32o
6\_13o6e3jn32o6]]34o6:lZ792o6T^6:o6bc13_8f676U6i`1ZC2o6^f64o6dc1Qj2]P22o6\W65o6Vl1[=i`1jT22o6RY4
3o6bj2SY48o6bI\@\5XT1fV1ab2]42o6U`73o6ZY4]Y32o6Qb12o6fo68o6mR2YQ5[;h1a:SF\29o6V_11S[1C`2bd2Z[113
o6\G32o6QP72o6dd83o6\GWm72o6Yg39o6hS1Xe1^7Wb4001W:>o6h]1OW=b3nMaLdg3:G000mQ14o6ia7T102o6Si37o6gT
1Y=jV1o4lF\W11o62o6ig7<o6:EVZ79A;;[<mB0X6<o6Yk1]4WFE^3^B[3k\11i1WV18o640ZT3`9gJin2j?5P7gm73P;=3P
7oK[^11P76Q7Jdg76b6fE<Q7JfW2QP5h7i6iME301c1:Q7JhW7h7i6R8fEE306Q7JUa4X]3\Fj16Q7J1__7\T1L2Q7J>Q7<T
O[Jg39Yi1b7\S1^5f`2`L<8<Q7<`i1g39Yi1b7\S1Uf2`L<81Q73Q7Pe8<9Q7J1lV1E__6fL622Q7L4Q7L[j7P44R7_e8k12
1R77R7]Hh]6c2S:18=R7LY6no2X22n\4110UNm356R7]l6n;_9]<dD7R7Z8[R2b1Q5bh5X<>S7fU1Id1`1d5XJ3c6BeY21fU
2W^12S7YX75S7df2WEnOfV32S7k[42S7_h71S73S7^k4Pm24S7\a3UQ4l53S7YX7\>2S7ef74S7Uj2W=o43S7kf702S7kf73
S7bf785T7U>`e4\R1oc26T7n^1g6XT1RKTj21T74T70ag4k_2Q1T744gZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@\R2[51=W=
3Z2U>Q4:S6V4V12T732T7][62U7]W73U7]W7]D7U7U]5Wj1n?0aMT15U7S4YS7R=c73U7^T7n23U7TU7X25U7]W7U21oW16U
7RX3Zo3Y:Z2[76U7]W7`5ZL`709U7fg1il1j9Z6fR3`5^2h16V7_LhE\P2R\4i>2V7hc83V7fS7lY11V72V7c]82V7c]83V7
fS7lY15V7b]2k8W]4Q`1=V7YW1]10P;^NiOS9f6RH\1ai1f>3V7oX1hb5:V7l:Sh4dATFQ90fCTC_N3V7RV221V76V7dJ6ZV
6]6kU11V78V7eZ2U\1V7VV1nn12b46V7eZ2U\1V7VV1aS23V7^X2dR4=V7QCjh1T3m?DhGU:[HT1W_1gO_64W7jk54PZ13W7
nJQ[6EX70^<XNmOk[1P8oR11Ym1Z5Y1Q41=@4BEP=26X7W5U^1lj1^Jf91X75X7cG1no5oB3X7iW8Q;4X7Vf3BfP4EX7l8e2
S3\<]6j4D>FU11jX1[F^Kg4TU1`GgS1o1UH3X7d[712X7iF2X7\T64X7lG\^1_E2X7ad24X7\3[a4lY24X7an2`En]2[1Y74
U211Qo12Um1]7_4X4U7dT1e1S]11=@GT1o3m6^142A181h3W14>^10l31^1c;4V48?6Y7^U7b43oV1e25Y7XP2UOfZ4cP15Y
7gZ1jf31`X22Y7UZ73Y7ig3[b33Y7gY7=6Z7]^1^l59j>TJ9Z7]^1fd52h6K9j>TJ8Z7[n2Zo3U=9Y5e1oQ15Z7lZ79o6oQ1
4Z7Qg2jc494Z7UW7f393Z7lZ794Z7lZ7927Z7_f2\d4082g>;Z7\7lc4T8mb1_D082g>]H4Z7lZ79e75Z7UW7f39j>4Z7\g4
_c296Z7eZ2_o3U9`G9D[7VJ_Y1mQ20D21P4ROP3P3Q:l2]P1\S113KY1<[7bV5P3P3P3Q:l2lS23KY1a15[7ad4R\30k32[7
eP83[7eP8Y2W1\71P33c1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5Q1Y3gf14P8n2b?`B1R1W25]231Y1\73gJ1K2_7S6eGh
7`1T5P5mD6kF:T1a36I^5c9[@1aJT<P54i21:S3P3W242c3:eP1j<e1\711b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5
R6T3c8T9X3_4R;`3P1T1b4Q2Y4hDi=f7W6E9T20^6[8S3T3X>]N_G4\7e\5R=PY24\7hi5jV1UR13\7]<[f74\7]<[b1oS6<
]70[V5P:N]:0B^T2?51U1]70bd11UMk[2d8G1DJLW4a2?857U:0B?nV1^20>\1T1?W=l1o1V1JW45V>;]70UQ1UU4P:N]:0B
nT25=]70iU5AP:N7U:0BcNZV15:]70[V5P:N]:0BnT25N]70\Bd2UL5RJH`Bo^1m1bFg4f2P2@N7U:0BkP1d2nJC11d5154^
7VQ6Qn1>;^7e]1mM\LTD`Mn?]P1gn1h<_34^7^1]P5oo27^7S4U>UP1a5ki2gc3J^7i;f72dDCo9a<d31_V1_83_8132b1lk
2GcV1282[@V6<^7l@17S2mY1Sn1V8PY1aAQV1me15^7^1nP1kl1^X52^7Ui89^7Z]1:Z8S9d1[k2a5Qh2:^7UDPd6h7`@o2U
1e2Q>d2?^7UDPZ3\5Re1VJXEh7`@o2U1e2P2o;07^7UDlU5]V2o2U1e22^7_Q14^7m\42b\46^7l6U[2ZU1oX2n62^7l6D^7
Z>b1b3H_1c3RD_IS1aR1YS1Vg1ZDPW1eD41A9A^7Nm4l4gm1P90_P2R4Ffi1\7P3W3FSP1d2H^7LTCe7i9l3b5c[1_JV2[?e
`1m8n6Y1T=f6W@`BT1]2a21m16^7>VOd_4ob2^18^7^MG2T1n[4dP1fg13_7iW7i]11_72_7RX73_7bS4YZ44_7Ym7El?4_7
bFlg723_7Zm7WI3_7bFlg72_7li85_7hZ6jc1`K62_7bF1b71c78c7h[2Y5]Z3Yg1Y5`@h<3c7Th7b6:c7g:3ne12nX11]c4
Z<37c7;QY8l:S1i252c7Vn75c7`U7lGS;39d7:cU3o_41b8]@U952d7e^81d73d7m^8Y:6e7gm1k^1bW3[U1fO7f7cf6T?W=
bE1U55f751c]8c95f7_g2cQ1gd4:2f7_g86f74mh3gg3_6VM3f7PP3Zd5:f7RP2Tm50Z;1O0T4c94g71k\7j[11g78g7kV21
Xc1d3U6oNgU33g7kV2Ul23g7Rj3WX11g72g7lP55g7i[2Y4Pm502i7lm31i71j72j7nY22j7hi74k7hHg:gd64k7hHb[5lc1
1k72k7Ug75k72jQ1T:kk53k7nl7gE8l7kV8X5e1l6?2U3;l7lBRS1`7R1h]1bW3^S22`1<8l71`5kJ^U4Va2V1iK1l71l7:m
7bN0aW4`4T4l1bU2FWH2m7oL4m7RP1<n_79m7k`1UCb_2j8Q=ig2e2P31m76m7cQ1c7lc3fY233m7``5jU23m7ei7\O2m7Ri
82m7VO1n72n7kl76n7dW2X:am4\T166n7]Cml2nh2hZ2A6n7\@1SP7i7gP14n7`5UQ7bA8n7S>e1k@PU5_`1^J]35n7SS4m1
0b[44n7Vf7^Jc32n7\n76n7j>ZY7YDR8X32n7ic86o7ce71b8cI5=o7=d[1TL^P1jk2Qa1110UNm354o7Xn7cI57o7QX2Sl3
]a1d8cI54o7nc8m355o7QX7X]1a253o7lg856P8^n2\>b^4e?Y61P81Q85Q8d6d^2\X3lP13R8Pb1[V28U8US4]Kd2Z_1S7P
Ok;1W82Y85?Y8V9iKo7Y7T7lH>n4kn1g2b1gT1Q9X;<[8P1P5dQ1[7oo2b1T=fHY9QEQ74]8SQ1^Ca54_84g<ka62_841d82
d8m]1=i821j:b4TP18[1\>k9kn3g869k8YR1jAY7Qo10S8md2o7Fm8?YV1CPF@_31:]g116b1g6il1@iGGn2mD^O2Fm86bV1
CPF@_31:]g116b19Mi4EjW2Y=GlGV>5m8][3mBU5\Y22m8ah63m8bM?7m8g5gk3kh1h;nAb53V9ba5ok208b99=]d3oBl6o6
k_1<b9<e1R1Wk1mT2HP4T<3_a1T<<b9<e1jG_T1mT2HP4T<3_a1T<<n9aI`]1lk1HP:YLR=oB`7X8<5n9aIWk2oHWn34n9aI
Wk2Wg42S:44T:UFR7bk3CT:9h1RW1Z3V@kl1S8X5R6V2d1e1k2Z=W8T4k=iK7V:bZ1n[4j?eT1a9X34X:NmIPj31X:2[:[m3
6[:iHk\4WHTATB2[:__41\:3^:We405^:Uf1`^2j<f31^:D_:3_5iT1i1T1RT1ZHSCn706QT1nA6ZC154P;6_:hIhNCZh2f3
5e:nMlb1cm1dK6e:nM``3mk1j@04e:^c3PKi\27e:k`2cm1Y1U4XW204e:\CPg5j@6e:_^4ik13j@04e:_^4h\203e:_^4h\
23e:^c3iW35e:2ma2^l1h\23e:jn3R24h:f_4U4TT35h:0X]4\2U41h:3j:lc401\;2_;PW54k;VR2\1\_53R<fo3YB3R<Q1
n`44R<Z\4k1i36R<Q<Wb1la2i1Uj2:R<2R=W2dY1dZ2^:o1i1mc12R<Pb41S<1Y<2Y<Sb42Y<Z16Y<SQ2\>hEXIaL8^<m8W>
Sa1S2YP2Y9]B2Q=eo65Q=ULfC[806S=00SS3_k2]b23S=1Qa81T=:T=ob3X@_Y1R3YT2Q@o=016T=lGS6nf60gN1W=5Y=kA1
T<mg3>[=dBQFV6Oj9VBm20X:dA[JZ:T36[=lCk5eY3Y?jl17[=jW2:]D0_AV]2<\=fGR6iF2Njf2R3W1l1^Ba95^=bOk2bg4
QJC^=_2o8eB;00Q5j7`4W3R2^2^f1W;oET1o1hQ26^=Q8T\2l`10Xa15_=kJ^U4^Jng15_=eEU5mo4TA1_=5_=[\4[4l1nG7
a=0`_15?V5f`43h=ga5f11k=2R>nR48R>eg3UCU[2\2cF]C[<5S>nAQ4ib1Rj1:S>lA1Q4ib19kQ2V_1id1]C4T>FbS3l^12
T>^V62T>YT304Q`2^l10V42UZ3\O0007cR11PBhH1gS2kk12W>fV41W>1Y>1^>4Xk1VV1kKRV42nd4ka21a>6a>Si2U1al3;
S@2c>kb25c>gb2VY4?h<1d>;e>Q=Rn2_>Yn2^O[G;Lk262g>aQ11g>4g>Wk4c`1ko13g>UA11k>3g^2bJh71l>03n>UW3\Z3
1n>1Qg28V?iT1k\2Sn2fW1^7Z7]:1V?2Y?Yf61Y?1a^401Z?01\?3]?ab7C1]?2]?_Q31]?6^?g>kHgh2dV1`C7_?Qn2_>UF
^_2X6\[11a?6c?ad2lQ1n\2i>nQ11c?1oT46e?1U2gn2[P3V73e?1jP34h?a<]c1^X43h?Wi5SZ11h?9i?]V2GUS1h2]5]3o
4mk21j?2n?bl61n?2n?[e1=Q@^T1nl2YY1X18i3S8j?Y1d7[2kR102[@l`22[@ba33\@aR142]@ak73]@fg5jS21]@3]@TZ1
i?3^@Yb4SU2=`@YZ2QCWj21lBi4[22R9UAXKj34`@VN\i414`@ki1^^1[24Xh3gV2d1]n12e@nQ64i@d;o\3no13i@d;n\5<
i@3`;fJZ:]4g9]T1YEno1122i@ch56i@j1`7l2[\3_P21i@4i@3ah524i@3_h582i@lh53i@3hh52k@eh53k@fT7b<8k@R=a
1h8]:cP6nY1S36m@8`:og25cX57m@8c91jh2Rf2fb24m@TV3Y`137m@12e=Xj2S7g]23m@i1ef51m@5m@f12f9\^54m@Kcg5
H3m@K_S72m@_h51m@:m@`9ZI\=J^Z1jAb7^4VW33m@@bh54m@e50[o22m@Vi54m@@bh523m@K\h52m@Xi53n@813o@QX3kd2
5o@2nW3S7g]25SAi8P[2kT314SAi8l_518SAi8P[2h=Y5[D\m113SAjc2mT36SAi8Le2Y\511UA4VA[_2TC53VA`R351VA2W
A12\A01\A1^A2^Abh52^Aeh55^AQc3[1o1n\22bAbA2bAdH2cAV^22fAR]23fA0Q]21gA2hAje42iAcg56iATW2U[3X5U^1X
=3iA_b2lU32iA\h56iA``2AZV1R7nT31iA2iAoj52iAXn21kA3mAhR1nm24mAhR1_=^`24mAX`1^`2\D2mAgP45mAX`1eX2h
7\D1mA<mA\b2^<V;j9W4S2]6YAa]1`\1[I3PBfP4[g14PB[<[Enn23PBhZ2g98PB0Z<[Em\1Pb1W^3dF1PB<PBm1WY1<]9]5
n1n=W8b3b>hP57PBXMU7V1^P1Sd3Q[28QBdY10k1]9\B`W5dF1RB3RBdX2nZ21SB1TB6WBdg2nB]Fif2fH1Zb61[B2\BQP61
^B2^BU_44^BRi6P_1S64^Bed3l\4`63^Bb^6m>4`B2Yh515`B2fP3bg214`B`Z1k]413`B\h513`B^h5Uc12`B^h52`B\h53
`B[NSe33`B^a4[W11ik82UY6gF3dBTe3WS22dB\h59dB`7eAl<ROo9bW1X3Vm1:dBV9_c1l6m5g5dMU8fR2A5dBfl1]h1fR2
A2dBRP33fB]h5\R12gBSh54gB^6]_3VR25gB^6W3ZY1QU44gB^6b\1QU44gBYZ1g8QU41gB3gB^6da53gBO]37W[1\HZNSOT
W2W1[E5jBd[23]AWk24kB`?b]2ll23kB`?b]22kBSm23lBcg5aJ5lBcg5aJV@\[13lBd<`U69mB`HkU5cU1f@W17Q1a12nBc
:3nBc:gb22nBc:2nBW83nBW8W_54nBW8Sh2Sg22nBbY89PCh`1lHQW2m3P18W817SC]27b<Tn1^3e;6SCoAR6iF2Rj32ZCW<
1^C1`C3`C_n2Rl22cCmn12dCaQ31dC9fCaW1eI<5Q6YZ1R3i11hC1jC5kCWn1df1`1ee15kCWn1d`1o5`12oC]64oC]6`a3R
e23oC]6V`63SD3mj11SD3TDRj1]T14TD\<Rj1QS16WD4_W1`7dH_V17YD0PGR9jU1Q8iC3YD0P^21ZQ34PJ^U2m7iX32XX3Q
?3aD2lf26eDVQ1dL]8QLbm31^W31fD2jD\Q41jD2jDg82jDch51nD2PEWP43PEWP4TW23PEWm5P23PEf^2[\31PE1ZE2ZE\m
22ZEQV65ZEVd2fS32jD2g^2[R12]EPS52]EG3^EZS3n@1^E3`EWm3^f11`E1`E2aEj<3aE7li22bE74cEkc3Zh3SO7dEf21c
c1be2113dE\f1nW24dE\f1Y[1m[13dE\f1Wg23dE\f1nd42]X3RS1BiE^73Ea:V>fR1n9QEVl1c5g10QGi1VZ11e44mE]e52
3>mEaDXS1UU1c5\12\:[1SNd28]T123mE]e522mE`P32mE`P33mE`NPR25mEd9U1bZ522mEP`1=nEi3c3dS2^Z3\DoA246Q1
<gU12nEae53nEQP7hU11QF2QF`94RFe1k@PU54RFe1le5U@2TFag58TFb1[Q10YT1W1_1_]33TFb1Xd21TF3TFb1ne54TFb1
W;fZ53UFTW2_`31UF2UFdg53XF[W2_I2XFhn12[Fom54]Fd]2Y`3:6_Fm9mn1gHbl211bF2n\2k_44cF0WV3Se28cF0S81n:
HQf2Y[21cF2cF02cF\o21fF3hF2__22iFSi31jF1kF3mF2[c52nF11QG6SG]Y2d2IoA\L2SGYk35SG6gm1[811SG1VG2VG]L
2VG^e52VG02VGnO9ZGU8h8R^1Q7aJbU4XR151ZG;cGb2^3S;RS1P4kQ11e4c9^V15eGb5`X1m`1aj22eGQo22lGXd31lG5QH
]2gQ1lX1he32RHhb5BTHeX1[8l1mi1f4X\1k3R9ES9iBf3bHd=1i?l52ZHg`5CZHW9SDOl1^Bm51mk10DXS1P3P3Q:YFUDQ4
k52[H12_HTj77cHml1d6Y3g1WNa15cHbS2Q5WNa1AdHYR1ka2<1Z:l2[4?1RN_U1E3c<V@VA2nHU^13nHT^104oHj1Z`5k_2
1RI1SI2SIon42UIkX12VI25VIjg4h3]4_U22VIaU76VI0^\3Z[1hl1m@3VI2Yj41VI2VI02VI\^11YI5`Iea2mU1o=bm1?`I
kGS6nHW5Z3P4P6l[2h3W@S2HaR1WQ19kIeZ1c7eDj8j4PT2^OWM4kI]e6K\U15kI]e6==\U11kI2kI\`23kIVMfe13kITW3f
^35nIL1c2T_39QJn2UQ1Q2;\T2f4ad2a[12QJVV1:VJ_6R8SW1R?`:o<SMmo1b96VJb>SW1cV1dV3>3VJnU3_P33XJjh3jj1
2ZJPh24^Jbf4RP2e>H`Jd@`;a31n10?=0V1`4_3BPE4k6PS3`4U20W4Y1gf11aJ1bJ2bJXc13bJZc1mS32bJXg44cJU]4RU1
o<4cJ1`JeT51cJ1eJ1fJ4gJd7_Z5o<3gJ^JeT54jJ1m^506jJ1JR^50eb24jJ1T]3C4jJ1T^2cO5jJ1J]X7[H3jJo^5P12jJ
Z`503VKU252VK[23VK[2Rh7FZKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lGhZ1U8[R2k7?ZKX1ed1h5YGl1X<:U<lGhZ1U8fl
1d5k71\K2\KRg52\Kle51_K2_Kae42_K^d63bK_2Yh24bKgc1QW1_92bKYT31gK2gKiP87hK\3cU1T_1Qj34d62hK\34VL1g
V5WN5ZLc8Q3<RS55^LiZ3Ra1d;X\12^LiZ33^LiZ3PY32^LV^57`LjP1\S1[2V[2b4ji14`LoR2m[1j32`LYS26hLma1g:fd
1d5VP24jL[V40mo2DoL`P1W39h1^20US1o4XQ1TA0?aHb4YT1^623e32PMcS13RMi_5o<1RM2RMil52RMbU22RM_e53RMn^3
`V22RMQS22VMVe21XM2XM32XM\_6=XMIa:n_2jQ2:\10gH3VZ11e42[Mgf71\M4`M`OXc2Rl15`M`Og8cV4\S16`M`Og8`]1
Ri2\S13`MlV2aV32`MlV25`M`Og8\g4lR14`M`Og8Yj54bMU^4VDmP32fMcT16iM]`1WR1`1Y1Ye32iM]l13jMZY1U\31jM5
RNdKn_1iX2L1RN:RNkJkc4V7X]1hM16[148RNe[1QS4V72U]1QN`13RNc[2ZW22RN^U23RNSn403RN`V7jB5RNiT2S3h<oU4
4RNfd2h5kn42RNWQ75RNWQ71e464RNoU7232RNlg73RNiU4`?3RN[S314RNiQ3Z9iT22RNn_52RNbe23RNn_512RN_j22RNh
[28VNcR2Z2@dZ1SX1c1lA1\m43ZN[T1cQ23[NR]3[h32\NS23\NS2^23\N[Ea^11\N5`NU2jX2SZ1]h26`N1S2bm1_5k_12`
NTe36`N[4XY11QEWB2bNfo11bN2bNmS74bNRU4@21cN2cNo]63eNWo1_Q13eNgP3]\23eNU]5jf12eNU]51eN4hOZ^2e`4Q4
05hN1n:H[Q53hN1S]53hNU]5mI4hN\n1h^3mI2hNU]52hNSB1hN2hN[c33lN1no56lN1no5X?>fb11lN7RO\]1ji1WP1aR2\
I41SO3UO1T<4UO1S9P33UO1RT44UO1h7a_23UO1h72UO13UO\^1_E3UO1XR1<VOk;Qe1Bd5UCRZ1VY2`1WDZDS41VO1YO2YO
TZ61[O3[Oji6a:1\O4bOU1bZ523bOi7_23bOi7_21bO2bOQR43cOea3hg13cOTh1\Z42fOnS42gOm^61gO1hO9hOhb101h2V
3S6bF01jO2jO__12PP1ej1<PP110P4R^1g4l6QAi4c3[MhQ21PP13PP1Wg12APP1i<QT1a5S2n1iCd>V<<Y6XARb1R2W5k<G
=SP1cd14l8][1S3[7\f1U;2h9a2n36SP1cd1T9_IP5UY36TP1R4X_1nY1V;nP34TP1R4^T3nP33TP1R4ej52TP1^l201YP12
YP1eR49YP1o4T2]Gc4Xd1]GgC`o22ZP1Uh61]P12]m2^e21X^64`P1]P2TY4fH1`P12aP1Rj12bP1Rj1004dP1g:Xb2a^2=d
P1fI2S@1d7ja1j?Q\2dJR=2WC;dP1mY115^7W`1b1j?gn1Y=`j15eP10n^1U;\V12eP1b[51eP11fP14fP1db2cZ406jP1oZ
1S<^KX_1h23lP1f`2TO1lP12lP1Z`12lP1oT64`k2T:XAP]12RQ1V]12RQ1V]12SQ1g73SQ1g7ih22SQ1e`51SQ11TQ14UQ1
fP2ZQ2mn13XQ13mH3XQ1h^1g[11XQ14\Q1RHfV1VQ21]Q16kQ1aB2VH0h[33kQ16db77lQ1:R40mW64[Y11VR13WR11^]42W
R113\R13ZZ51\R15_R1nl2`]2716_R1^V2e3YP30V91_R1@_R1TCQ1S6\EFk;m[3U2010UU1T3[Db?8cR11PB_=X;1_Q1Sn2
1hR16hR12Z_1nV1SGUZ22oR101oR14oR1h21_a48oR1h219[1QKY4]`31PS12PS1d[22k\7d1AmV1c2b3P4jS11^8V8VZ1RE
o2Jn9\2_i13k\12SS1dT53SS1U8^l43US1nU4TO5US1iMTX3TOo@2US1SU56US1Q9\l2k30af23US1Q9kf51ZS12[S1T`34\
S1PNn_2c_27\S1bMQ4U6^j2k3W5>\S1d>l1PNk[1l1I1W5`6fFg5[a1o;1_S11bS13nS1Qo2SP11nS12n^4RT23VU1Q8R23[
T10eg17hT1eFTW1VAX[1hP2l98nT1Q4VR67_:S9cCZ66TU1o1R^1e]2WAZM5UU1be3iC1S61UU11VU13VU1\g2PU13VU1`R3
]l34VU1`R3Y2bG3VU1ic2jd21YU1:]U1X4m>g6^\1W5QP20Uf1f93hU1g1XB2iU1]X64UV1f3jW4U]21UV11]V14`V1?fZ4k
63aV1T\4L1fV11PW12PW1\S42TW1Q_68VW1Qe3[1AnE\:fS1:2\W1_21\W13cW1eEcJ2cW1YQ61iW14lW1l1Xn4]j14lW1l1
T:n@1lW15PX1<bS1m\144PX1<bS1\U52PX1jQ22PX1]j52QX1oh21QX16TX1j2QX1l9oZ1`S33UX1ad2RZ32UX1R`34lm1\Q
3kh2SV1=_n1k5_33o_21l3o3]?UQ2[Q1Ed62_c1]T72lm1W32ZX1b_71[X12[X1fY32]X1]Z34dX1\X4oL^D1jX12mX1[72W
Y1`S66YY1Tc37Q;[OnI3YY1o]3lf37YY1ZV2dO[FS1d2Z_11YY13YY1Tc373YY1nj2kb42YY1hL3YY1YZ4Wd11aY11iY13iY
1aQ525iY1mX2ch22eU13iY1mX2\n32iY1PV63iY1jS132lY1Vl51lY12\Z1oT42oZ1S_25Q[1j@GQP1_k21U[12U[1TI2U[1
ZH1W[14[[1Sg1PAe_12][1RP51][13`[11^U43i[1R=V19i[11l<Z1WU2[P1dh3`4j32k[1l<3k[1l<\H4m[1Y[1XR441n[1
7n[1Wd3`<H6HmB5n[1Tm1i2cQ212n[1cR57P\10l@^X2c1[d2a65P\10l@i3XV22P\105P\1ce2h3c1mj21P\13mi1hS2Ql2
>Y\1TY1Z?R1_8l1Eo1SFcR21U8]4iU21\\11Q[71Ul64Ye1^X2PBTZ42\f7]S11jb400002Qi7Q31Qi71Qi71Qi71Qi72T_7
l92T_7l91Qi71Qi71Qi71Qi72T_7l91Qi7000:b\1_3n6[Z1Z;Z5T]3e3\1bj12m\1n11n\14o\1V5ie4\O2o\1Pk41o\13R
]1j2P36dR5m]12SNn[1P13T]1P4jC9U]1^3?b6Tn2`@kk1Km_1=U]1Wh24X1mKT3M7Z1P1]9`W1cO9]]1]1g1R1\8\T4`P2f
L66b]1W3gW16oX2lh14T^1ni3YB05T^1mn1Pk1^3;5T^1mn1Pk1P112U^1I3U^1o2on21V^12[^1d=3[^1d=ff11[^17`^1]
10_Y1gW2eY2UG4`^1]10V\51k^14m^1]7f[1VY41m^11o^1;Uf10_Lb>2C0Rg2Z[1114Y_1U7eQ1Sd32]_1^11]_15f_1]7R
Q1ig1:2m_1cJ5T`1o`11gc4j83V`1aZ5o78V`1Ld6^>Wo3aBm5mR23W`1Q7c^44X`131i^61Y`15d`1R7j\4P1aM4d`1fIQl
2nd33f`11XU71h`13j`1kZ6gN1l`18l`1c4_=bG\9WI`k3i31Sa12Ta1Xe32Ta1VI2Ua1jC3Ua1Q242Wa1XZ58Ya1BCj]1W:
J]a2gZ13\a1f[1m:2aa131aa13ga1QQ1SX12ja1P3@ka1a@kR1fg1U3T1b1Q2P1=??W18Sa2i22Pb1@7Qb1mOk[1P8oR11Ym
16\h1]]3i\2h2b3ZR12Tb1nV12Wb1]R1HZb1T7i2OV1c8U9ZZ1f6`<f5bb1S=U30:U1@m>0[Cd;d2hF1[b14[m2\X3]^1801
^b14`b1Y>Q_2_X41ce11ge13gb1l\5kF4nb1Tf3`c1m44nb1h_2d8Wa22ob143Rc1]HPP42Rc1\H1Sc15Wc14RU5kF^W15Wc
14nk5^W1\41dc14dc1l\5o:]V12dc1_R22dc1lT22dc1eo12dc1d27hc1[>`g11Q4W]3mE2ic1oY61ic14jc1a2_8iT12jc1
a21nc15nc1nV2d5j;Wi15nc1Jk]3P6b\2DQd10a]1Z4W2h4k6P6[:Zh1`]1P=Z2<0\6j1_1XFf16Sd1c3bf1lS1:jc13Zd1X
J18]d12VH0]V3Z5ZD37]d12CbG0SP438]d1YHZ_38c3T?Y:d74]d10XH^G3]d10kn11^d12^d1fQ23^d1kn1j22^d1W^52^d
1g_13^d11e_12^d1gX53^d1am1Y12^d1jl44^d1am1Y1nm23^d1\Y1Tf17cd1T1_[1V3c1Qo3hD3cd10\h41fd12hd1_h51i
d1<Ve1dT2`i2_6jA\Di3U3\E2S2l21Ve14Ze1`Y2[e2Q9<\e1i5VMa4j3\2YS4V6l4j<S2`J2aW7aM1^a41ee12ee1eQ31fe
11he12je1Qm41je106me1f7[LRQ4g=`<2me1jZ11Pf14Rf1kV1k5mh53Sf1P[1kE3Sf1P[1jZ54Sf1U<]4Sm22Vf1U[11Yf1
1Yf14Yf1eF`C^33Yf1jo1lW32Yf1jo1:Xe2f8<W4c5_;2\=mAef26Zf1ha1aV1oa1[\1V^11Zf17[f1oCTIbV4e7k<VK3\f1
iY1n21\f14]f1\\1jX3nT12^f1Ve44\T3Bhk2jZ11_f12ff1Qd44if19T_4m:9kf1lL`Q2l5N00gP1WP34Rg1fe1XNVd27Rg
1=ec1`1lg2>[10006^m301Rc3PH_B1Sg13Ug1`HfW14Ug1`H]T1]21Ug11Ug12Ug1Tl13Ug1mn1>2Ug1Yb43Ug1WP2X[49Ug
1TER?oKR5h1Y:j2F3Ug1WP2k62Ug1]e52Ug1ZQ23Ug11YQ22Wg1YQ22Wg1nj21Wg12Wg1PB2Wg1_P401Xg13Yg1c^4\C2Yg1
c^401[g15[g1\a4Y:\I12`g174`g17XJPn17`g17[Y1km2[1V4gW21eg13gg1`]4WF1gg12gg1e^32hg1j\43hg1j\4k12hg
1_]44hg1ji1^Nf91hg1Fjg1c1P5j7`13;b@VDT4_K2S;l3c2[1ke1\5T2SC1fX1\1kg1b11]1P4JY42c3?^[1aF]2<m6c355
k11:2NQ3@91L2Y4o2i2nBUBQ6W=f6o2bU10O1e423lg1i]4N9Xh1nDRHe=KP15j3WY31hh12lh1aQ13lh1aQ1nm14lh1ef3V
Y2SS11nh12Ti1kP57Xi1412c1]Eh`11[i12_i122_i1Z^52ci1fn22di1ki37hi1_@jo4l\1;f815ii1jg1_n2311mi11mi1
4ni1V`2kS1b:1Qj11Sj13Sj1o`3Qf22ik3ZR32Zj1Zb41Zj15]d34gn2[FR?2bj1Z?3bj1`R5Q32dj1Qj23dj1Qj2]P21dj1
2dj1_j403ej1e`421ej18fj1_81l66of1ZC_a15lj1\n1a5X:VL1oj11Vk12Wk1bU13Xk1XJl]51Xk12Zk1dW55\k1eZ2nd2
i6h39\k1c1c3hBdb1nd2l3l248]k1aR1V5l3QL\5V3\g31]k13]k1V5gR22`k1XD2ck1j602ek1_d41jk15lk1iP15kV2`o1
4lk1iP1RR5Q41lk11Pl11Pl1:Yl102Jh5_3A0ae1mY27Yl1i:0[>TU1]m2kc14dl102V93dl1022el1jP52el124fl11aR1h
Q23fl1cR1hQ22hl1[83hl1X5R31hl12hl1d]22hl1V91nl13Pm1?Q56Wm1h8Xb2Rh1n=a>1[m11_m16cm1kh3b2k20h12fm1
`T11lm1?lm1^6T2_V20I]Am8n20Si1XA\G`;Y61Un11Zn11bn17cn11T2P?Tc3bV217cn1^^15lIhT1V@j]22dn1mY21dn13
dn1^X1^Q13ln1o7oT24Qo1h]2^1fb203mo1Q1QV22\P2WR54dP2WV2161fP21jP22jP2T[61PQ205hQ2ja3T5Uh1b?1ZQ22]
Q2n_23^Q2bU5m51`Q22`Q2lX21fQ24hQ2ca5kOJ4kQ2l4Za3h>1PR21QR22QR2R32RR2ao42VR2Tl1<VR2V7Q41im4_2>\1d
1e<k2b16VR2TT1U<`[4`6RL1WR23WR2fb3S11ZR23ZR2i^5?2^R2X91^R21_R22bR2g11bR24bR2c62gG6bR2i2f=fe1[H\`
13fR2YW5ZJ1fR22nR2fa12PS2bG1PS22SS2YW21SS23SS2Pc1^S26VS21d6^JoLjT24VS2[=GQ`11]S23`S2\P3lU22`S2cn
54`S2ed1\i211`S23`S2ib4_C3TT22]V34TT22l2dm23TT22^g11TT23ZT2Wc1hc11ZT23[T2d\1nV11[T2:[T2_3?c_2Q21
^4[1X`3P21aT22aT2Z`41gT22gT2jZ52gT2de41iT21iT26mT2Y9RFeGV@YU21PU22UU2m\41UU28ZU200k3eU1e2XMQn22Z
U202ZU2Xd31\U22]U2^f43]U2^f4_U21iU24iU2nd2<kE2iU2eN1lU21oU22RV2Q]51RV23RV2oc2c21WV71VV203WV2ia4k
X22WV2ia46[V2R4Z6ZOga115cV2Ub5:I01cV22cV2PS31TW22aQ4d51\W21_W21bW2;iW27dQ1[`23h]2U4mB1296kW2?c_2
n7c`2dO1kW25mW2gS2kl23fb14PX2Pf2QZ2[83PX2RP5[84XX20Wk4D3\X2i_2k12\X2i_21\X28^X21PR3[j22X;Q121Po8
1Po85gX2hW3^g2o2n=3oX22RS41RY22RY2k^43UY22Qb62VY221WY21]Y22]Y2gj34]Y25kc1gm42]Y2;4]Y2T\5R4WW16]Y
2Q4P_1e6n8A4_Y2]Q1n241`Y22cY222fY2bU25fY2]R1g14WQ12hY2Xe602jY2PP12jY2Zj31kY21mY24mY2QP1l9mR36RZ2
`1a5ak1V<hj28UZ26L12RB[l2eB4WZ2^[2\b2\92XZ2dN4[Z2Ql2df1R63]Z21di16]Z21:fg1b1ad32_Z213aZ2md3^H4aZ
2nR3nAn11aZ23lZ2W[1\Z33oZ2Qj1\51R[22R[2oo15R[2bT5h7]Ik;7R[2mX3P3i2h5kX2n34R[2Pk1V2g27S[2mZ3k3R3b
\21fE2U[2\g11_[22`[2PP42_P4Q;1g[21j[22j[2_V41l[2003P\2m\1mg32S\2\Y12S\2\Y11U\21U\24W\2\I]R413Y\2
V`1d?04Y\2Xf1fb3\[13Y\2oX5\[12\\2S91\\23]\2c;SW1006a\2aAV:m7m?a[21c\21e\22f\2\R42gm202n\2`_13o\2
`C^32R]2UH2R]2nI1T]23V]2kW1mc17Y]22i;[Q1_?U2jj22Y]2X]1001c]24d]23nd5k13d]23md52d]232h]2bm301k]21
bl21n]25o]2ZU1U1a_1]32o]2Rf22T^2dT12T^2`T12V^2S^53V^2a1QP22W^2aT11W^21Y^21`^28c^210SU2VP22Y8QT29
e^2R1Y2jLlP1fi1>_141f^2004VR3Q7^;]W31l^201n^21V_2002e`4mh21Z_21[_201VZ32b_2QS44b_2h1g=d81b_201c_
22f_2kV11f_25h_2TOlP1fi1>3j_2Tf303m_2\k4b`11m_22m_213n_2`P3X32Q`2fa4=Q`2`a13^40[3b6BU5Xh1hNU?n91
Q`23R`2QU1P41R`21S`21\W31^`24b`2i`1jT2b23b`2og1V31b`22c`2h`12f`2i`14f`2e`13fT21f`22f`2`e36f`2i`1
=j9YW201h`22l`2`T41l`22o`223Qa2lk1H1Ta21Ua25Ya2aW10SX1Sh22Ya2f_21Za21[a21^a21UZ35_a2`g1;]1lF3da2
S<jW43ZY3UU4kB5fa2W>i`1o`2Q74fa2Y4W9aY44fa2[8g^4lI0001ha21ia22ia2fi34ja2S:m_3WW12^f7Z34la2U\1V7g
63la2U\1b64na2kc12jP31Qb21Ub24Vb2Rn1m1^41Vb21Wb21[b25\b2W4WT11ga31ab201Z`401gS308ne2fV1[T1\5f1SY
1V1_C;eb2SI_MbM7Z12@j9a2\2<SQ3nFHl3m3[P13NFa3T[1iC05hb2T?VR2Pn1hG00006ZP6Y[1o1`7Q=A003ob2ei3gJ1P
c24Sc2fe1[H\`14]c2\KZHej22^P4R;1gW4002XT3g41ic21hQ72jc2U97Rj2nMcNTb2fI4l16Yd2ad1TQ3a3aCZK5Yd2eP4
e8Z<^b13[d2Zk5k53\d2eY1Uj24\d2eY1n=\m23\d2eY1n=4_d2d2Xo1Ua201ed201md24md2j8YJTd31Re21We22g]7oE4a
e2TGQe3=1de22de2gA6de2U@`EV7j9ll11je22je2WR17me2:m?WIh]2ZMa>1oe23Pf2W9Tf42Pf2W91Pf21_f24bf2jP12b
Y12cf2co42mf2_81Tg22Yg2dn32\g2]24\g2QV4c:12^g2oU46bg2Y=Yl1o10[^17gg2Yh1ak1[K^g12l12kg2d83ng2^KX_
14ng2^KX_1jX15og2PW3]T1`BS93og22X\21og22Qh2bc21Sh26Vh2k?c^1=aZ2j:2fd3`g31^h25X^3`a3V9o1f`104Xf3l
U3T?j32jm2US43dh2Yh3i82fh2m801Qn71oh22oh2^=1Ri22\i2[\12TW7104]i2l9\CQU302]j2h61lo21iX7002bP4RF2e
T5eV1003hm2S2i40002_R3PA1Zj203aj2h7Rc31cj21dj26em2U;lS3]Ed:fU18jj2QCWj2nBi4[22bY14jj2\;Z`511Th30
2mj2jZ31mj21oj22[k2ZD8]k2kR1hA2me2bLl1jB2]k2eZ42]k2RQ11[o201^[41^k22nd3P_103fk2g=_a31fk26`o2TQ3E
gm1dK@2Rc3i91jk2005oi31`8e1jY26Ul2hF`3b]1oT1n45[l2`=nEWZ3h22]l2]J2^l2a;9`l2o4_CLV^1lc1WMh8US12`l
2R_31`l23bl2mFVX57fl2QW2W5V7P11k63fl2QW2XW21fl23gl2Y7bm43nl2[3_O3nl2WT2^`11Qm23Um2TKiZ11Vm21^m23
am2cZ2`Y11cm22dm2ZI2hm2bE9km2B2c7X2[AmLRo1aW21km21lm23lm2_IP53Qn2X7bd52Un2Wd301\n203_n23bd11kn22
Uo2mc102Yo2[T23fo2nS2Q]13go2mS254oY3Q6`1fi22RP3e`12TP3mg43VP3m9^32VP3m22ZP3jk33[P3^DSQ11nd44^P3]
2US1Rf11_P32kQ3]X41aP31aP32bP3Wc11j[3002jP3]=1kP31mP36oP3ia3YG50N1TQ31XQ33XQ3^3a36XQ37@c2^LoR11`
Q35eQ3cR2U1_3lZ11eQ31fQ34gQ3_R2`]1bO5VT5XV22h6RB2kQ3XP403WR3]>bW35ZR3a2oJYS101ZR32ZR3lV12[R3jP24
[R3jP2^X1dO2_R3PA3_R3PAk22_R3R<05`R3RQ1>`4bc12`R3Zc37`R3bl2^Me7i>UJI06fR3kN3`7`;\P21hR31lR35lR3X
[1T2[l1\J0002VS3T@2cS3`42dS3VZ302fS3[h41kS31PT32RT3d`31ST32]T3aV31_T31aT35cT3[o1l27@1m\41mT31oT3
001RU31TU3001\U33^U30di11^U31_U301aU31oo33Yi3mW1Sf11oU31PV35QV3`?XBd@Vg23TV3fl4[H02UV3f21j[3002_
V3if20009fV3eg2S2Pe1k4S<F3c12d\7b91VZ61Ze31nV31oV32QW3\24UW3S4[2^d41VW31YW3001_W31aW301gW301lW33
oW3_8Zf32oW3_81`^71XX33YX3dh2o<1m]62\X3m72]X3f<1]X32VQ5mS200002aX371iX34iX3mS42a^11kX31lX32lX3Q3
1nX34nX3T\4\>`G3S[5kX1aI3PY3Tc3Uk13QY3`Cn42XY3O2XY3]P41XY37XY3a2hX3UKP>116XY3Z[3UKP>111[Y33\Y3Gb
12]Y3eP42^Y3kb41aY34aY3U3f_2ji11fY32fY3Qk32hY3Q21hY32iY301kY31mY33oY30fn21SZ33TZ30]32TZ304TZ3^3_
R4j:1TZ31UZ33UZ3lU4`?2UZ3]31VZ31WZ31XZ33XZ3iU4f=3[Z3jo314cZ3JBYY33cZ3Pm3^43cZ3JB1hZ304mZ3n24WQ13
S[3P\4PN1T[31V[31\[33^[3Bfe32^[3B2^[3R11h[31i[36j[3Q^1SJP3Q:QN3j[3k1`o31n[32P\3F2P\3A1P\31Q\33T\
3g143U\3nR4SJ1V\32[\3G3[\3G_k11[\32\\3gR43\\3gh2oY17\\3[^21103d11\\31_\32`\3_D1a\31b\33b\3h6iX31
c\31g\33j\3?Vm11j\31o\36R]3CXm1?2dQ23R]3C`o34R]3Ckm1dQ24R]3^n1;XQ21S]31b]31c]32c]3S\42c]3U`45c]3
iR4\=112e]3`U41e]31l]32S^3gd41X^32X^3og41Z^3002b^3h401d^31m[71e^31f^32f^3cQ12k^3k@04l^3kT1c1Za20
01n^33n^3cT1U^33Q_3]7b]14Q_3]7b]1oT11W_32X_3oZ51X_3004\Q5<3N3a_3d5Yf21f_304i_3\4XO]\22l_3be32o_3
Wk24o_3Wk2jQ1j81P`31P`32Q`3Wk24Q`3bS1c1fW21R`33S`3ga1Y]22X`3_k21[`31_`32_`3aG1b`32e`3bW34i`3e5b]
1nY17i`3m6`=k@NTP451m`301]a31_a31ba31da33da3\k202da3\k202ia311ia35ma3`U1d`2]8N4ma3`U1d`2]83na3dI
m\11na32Pb3Y11Pb32Pb3Tb43Pb3K\;2Pb3l=6Tb3mHW2cZ2]5o12]b3`R42^b301_b31ab31db31gb32gb3Yk22gb3gh12g
b3ai24ib3UV3l<S53ib3UV3l<1ib31lb32lb3\;1Pc32Sc3Vi23Zc3gn2l62Zc3\32Zc3^n21Zc32Zc3cn22Zc3W32Zc3Rf2
2Zc3bg23Zc3c5mg33Zc3ja1VT28Zc3fFSKX32Z@0^`14Zc3R1cd3\^14Zc3R1k9gZ32Zc3ST55Zc3R1Qa3na1P55Zc3R1k9]
T4fD1\P81[c31\c31_c31cc33ec3i2b]12ec3l43hc32_c35hc32AeX3f<4hc32P4l`34hc32WY3f<01Pd31Qd31Td31Ud31
]d32]d3k93]d3o2Q^32UU7hd13`d3[T203`d3T`1_16`d3l\1P6c>i201`d31ed31fd31gd32kd3mV31Te31Ue31Ze302ae3
eF5de3W1g\1WX1kE1fe32Pf311Sf32Tf3\Z31Uf31Vf31Wf31Wf32Xf3ih36Zf3[`3b>h80TS16Zf3[`3b>h80L8Zf3[`3b>
h80_6jBW91\f31]f34^f3jn3i8TS12^f3jn31_f32_f3b]11bf33gf3eZ1\e13lf3g\1WX12lf3od22nf3P]13Rg3d5^P32R
g3X91]g31^g31bg32Wh3RJ1Wh32Yh301Yh31Zh32]h3Tj22]h3Z11]h31]h31`h31ah32ah3l`31bh32bh3RU31Ul63fh3YY
1ih11gh32nh3^h31nh32Pi3jd21Ui31Vi34Xi3:111\i31ci32di332ei311gi31hi32ki3RZ44oi31`8e12Rj3bV34Rj3\:
[1fU24Tj3NW7]32Tj3fj43aj3j7]81dj35ij3Tf2cDl`1^12ij3hZ34ij3T?Z2Xi21ij32lj3ia32[k3n]23`k3P:Vk41bk3
01ik32mk3Sm21Zl31]l31^l32^l3f?5`l3Q6C\5a33`l3T8m31cl37el3b1UY11hY1V1_C3hl3[X3Z11il31kl32kl3]F2ll
3Se22Sm3oh21Sm32Sm3hd23[m3=`B1[m31]m303^m3013hm3\n2co15lm3c`3_D3o21lm33Rn3n=_`42Rn3n=2Rn3Uj21Tn3
1Xn32Yn3n61Yn31an31hn31Po31Ro32Wo3V<1Wo35Yo3X2U4o>\P21_o302go3Z`31jo32lo3Z91lo32lo3UY22mo3lV31oo
31QP41[P41^P41_P43_P4312bP4j;3bP4o1j91jP41PQ44XQ4h11oV31YQ41^Q43aQ4VD53aQ4VC\P23bQ4o7dT22bQ4U42b
Q4^P32bQ4VP31eQ42fQ4Q42jQ4b:2QR4hW33YR4P7QR202_R4U61_R41bR44bR4=ab2S[21gk801cR402gR4d82hR4cg21nR
44[S4]8>\N1\S4;^S4XBQIc3]o1`1b4Y8TI3W51fS41hS41_T44_T40[1iP33`T4[1iP32eT4m31eT44eT4b2^5aS33mT4[4
\m25QU4f4ad2UGj65QU4\5j`2P3l92QU4f43QU4f4E2QU4jg41QU41VU43VU4PV1\i12]U4^Q11_U44cU4AMW31eU41fU42f
U4l51hU42hU4i31iU41jU42lU4iP33lU4o1n\23lU4o1n\23nU4;WP11nU43nU4Vd2dU11oU41QV41RV42RV4kk23UV40Z53
nV40`22nV402oV4kj21TW44UW4[R11Wh11[W43[W4VX2\g11g\41gW42gW4lI4gW4SV3W@dD5gW4SV3>g?01iW41nW44\X4T
P1Z@_`11]X42bX4V31bX42cX4S41cX42cX4SU22dX4^Q42dX4k33eX4]a3k31eX41fX41hX41WY41YY42YY4ng21[Y43[Y4_
T2e42^Y4nR21`Y42`Y4h[32`Y4R21aY41cY44lY4c2m1k23nY42V`22QZ4bG1QZ41[Z41]Z41bZ41R[42R[4U_22R[4_m14R
[4Y_2me1A2Z[401a[41c[42c[4m\11e[41l[41Y\42Y\4gW43[\4[7\f12]\4TY21]\43]\4Sf353]\4TJnA1e\41g\43g\4
UY3mU11m\44m\4\??n24o\400VR22P]401T]41\]401V^43Y^4g;11^^41a^41b^4002j^4fn21j^41n^41o^44Q_4]V2S1R
J6V_4[m2iEC111V_42V_4Vc24W_4^=n@fn21Y_42e_4Si22i_4X31i_43i_4P3ek21j_41Q`43Q`4k`2U91R`42U`4o^22U`
4Yc31X`42[`404[`4Yf1ZDn61]`41b`43e`4mR4`41e`43f`4l_1Zd12i`4V\21i`41j`41k`41nl63d\6\@gM2n`4^h11n`
43Pa4dk2f^12Sa4Yh11Ta42Ta4\41Va41\a44^a4ST3a<02^a4ck25ia40]\1nc1hF1Rb41Tb41Vb41Zb42Zb4nf13Zb4Rm2
001`b41cb41db43hb4nR2S]11g`601kb41Qn701Q\6001mb40000001Vc400001Yc41Zc43\c4ng1202ac4XV41ec41fc400
1jc42jc4lk21kc4001lc42lc401Yd41]\6002hd4nj22jd4`g12jd4jg11jd41nd41oe61Re43Ye4Z1R^21ae41ee43ge49C
1Qf42Vf4R12Wf4kQ11Wf42Yf4m\22^f4=1^f42^f4lX31df41ef43gf4]n1fS23nf40fh33nf40g]24Sg4ZA]@05Sg4Q>fC0
]b11Yg41[g41cg43fg4iW1f16Qh41l2h41QE3Qh41e72Vh4]A3Vh4k1X32Vh4k13Vh4k1c23Wh4Sn2SR11]h46`h4R2f1n2l
U3PH4nh4dg3[<c16Tj464k2Z104Tj46[402Uj4W201hk404Ql43001Ql44Ul400oP41Wl42Yl4ok24Zl4n2lU3PH2cl4^?1f
l41[m41Sn41in42Yo4lU31ko41ZP51QQ51VQ51]Q52]Q5P601dQ52dQ5S42dQ5V82dQ5P]21dW72fQ5Rh21fQ51gQ51kQ51P
R51WR51_R52_R5X401aR51bR52bR5b31lS803hR5Un1nR11kR51RS51TS51WS51XS51eS53eS5_2k:1lS51mS52oS5T35oS5
P2]1lS122oS5n@1RT52RT5R22ih623eT5e5mV11eT53UU5k8b:3UU5e201UU52_U5\^11hU51PV52PV5]11UV54UV5Z1Mb81
VV502ZV5V[34]V5\g2111]V55]V5i1ZLS2PV11_V51bV54dV516\k21hV51lV51RW51TW52TW5`i12ZW5Z21\W53\W5^V2>4
WX5`e1T3TI1_X51aX52cX5d^31eX51TY54TY5mB\U1R<3TY5mB\U13TY5Zh1oj12VY5Vc11ZY51bY51mg81iY52iY5X`3000
1kY51mY51nY51RZ52SZ5c13VZ5I82VZ5R12ZZ5;1ZZ52[Z5mV12\Z541\Z54]Z5Xb21^S13`Z5ZV2P>1aZ52aZ5U13aZ5kj2
92bZ5T11dZ51fZ52fZ533hZ5UR1nZ22hZ5fh21WR71mZ51nZ502P[581Q[51R[52T[5Qd31T[502U\7e?1\[51][51_[51`[
52`[5E1d[51i[501j[51l[51o[51Q\51R\51S\52T\5Pf11T\51V\51W\501h\53i]5e2[W104Po5d1]n1cL2`^5b@1\_51h
_52Qa5o`11Qa52Qa5h31ka51fb51[c51]c53Pd5P3Q:3Rd5R=__11Ud52Ud5\:1Rf58_f5^50h1ZEX_1C11_f51Sh51ah51c
i51ei51ei56mi5R3YT2QN011Qk51Zk51[k52[k5o26ak5:_3do2;13nk50QO1nk51Rl52el5e11km51mm51Vn51\n52\n5j5
001P_83i\7f9VL01o[86Ro5IHE]]1o\13Ro5I^11So51`o53oo5a1]Y21oo51eP61UQ61dQ66XS60BVV1l\1;1QT62TT601U
T61eT61gT61PU61RU62RU6mK002mU6\C1PV61[V61eV61fV61PX63TX61Qe12TX611XX62YX6YJ1YX601jX61nX61RY61TY6
2TY6RS101WY61YY61ZY61]Y62_Y621aY61jY61kY62nY6[]11nY61QZ61TZ61VZ61\Z61]Z61^Z62aZ621kZ61U[61V[61W[
63[[6232[[623[[62fb11[[64Xb7;h2mU11Vi71`[61a[61b[61e[62i[6]b21k[61P\61Q\61S\61U\62Y\6XZ21Y\61Z\6
2[\661[\61]\62]\6aS11_\62b\6lZ22d\6i<1e\61f\61h\61i\64j\6hN[>hQ11k\61Q]61W]62]]601^]61a]61d]61g]
61k]61m]61Q^61W^61X^61b^601d^61T_61X_61f_61k_62n_671n_61Q`61T`61U`61g`61l`62n`6i81Qa61Ya61\a601e
a61fa61ga61ia61na61Pb61Qb62Rb6l61Rb63Rb6c1X52Tb682Xb6m>1[b61_b61bb62bb6e71eb61fb62[a7V;3\Z7UB^N0
01ib62kb612Sc601Sc62cc6T>2gc6_W12hc6m^11nc61oc61\d61ld61Se61Te62Ve6V11Ve61Ze62[e6P[11[e61be61ee6
01ke61Wf62Wf6l51_f62bf6i11df62df6n\11jf61Ug61[g62[g6QH1jg61ng61Qh64Qh6WMj3m41Xh61[h65]h6P5iDn8W8
1lh62oh6l<1Ri61Qj67Wj6h@IiW1g2271Xj62\j6TU11^j60001jj63jj6Y1k43jj6[6jb11mj602nj6_>2Qk6i601Vk601X
k62\k6i51\k61]k61`k61hk61ik61nk61Ul61Yl61\l61]l61^l63bl6e`1I1ml61Vm65^m6Y5P:h=jP15^m6`KT90gN1`m6
1em62gm6V31lm61nm61Tn62Xn601[n61bn62Po6>1_o61do61fo61jo61mo61UP70001aP71oP71PQ73QQ7^=m71SQ73VQ7d
<h^11XQ701hQ701iQ72kQ7h31nQ71QR72QR7mK2QR7hQ16RR7b<Y:U5^Jc31TR71VR7002YR7[:5YR7n<1X;01^R71`R71oR
71SS71VT71bT71kT73RU7dMk13XU7m=mH1\U71]U71_U71cU72eU7\41fU71gU71hU71lU71bV71fV71hV71QW71VW71WW71
[W71_W71aW72o[7f@01PX72RX711RX71TX71\X71hX701jX71lX71mX71PY71QY71\Y71^Y72`Y722aY7PY11cY71jY71lY7
1QZ71RZ71SZ75VZ71Hn>d52VZ711YZ72[Z7o92dZ7=1dZ77eZ72l@g2W5cC21oZ71P[72P[7bB1Q[73Q[7cCmH1W[72W[7j]
13W[7j]1f22Z[7dC1Z[72Z[7iA2Z[7j35[[7m9h8[IW92^[7ac11a[71c[71d[71m[71o[71P\72P\719P\71a3T60W9]5iC
a85P\71n9P9iQ11Q\75R\7a3T60_R12R\7n91R\73S\7YI_:1S\71U\71V\71W\71X\71Y\71Z\71[\73]\7921]\71_\72`
\7X@1`\72`\7X_11a\71b\72b\7d91c\71d\72d\7_@2d\7\@4d\7LV=X21e\71f\73f\7GZ12f\7]?2g\722h\7f[15h\7b
9S=S?k53h\7f[1^11h\71i\71i\71k\71k\71l\71o\72R]7V^11R]71W]71Z]71[]73_]7R8b<1a]72b]7TT11b]72b]7VT
11g]71i]72i]7k22i]7aT12i]7WX12i]7`L5k]7>2YDk11k]71T^71W^71]^71`^73`^7R9YY12`^7RY12`^7R92`^7WF1e^
71i^73i^7V7hU11R_72R_7d\11T_76U_7e60R80lM5U_7f6R80lM1X_72X_712Y_7XV12Y_7`E1Y_72[_7^W13[_7S7ZP12]
_702]_7U@2]_7[>1]_72]_7L1a_71b_72c_7eX11c_71g_71j_71l_72Q`7^\11Q`71R`71S`72V`7f`11V`71Z`71]`71d`
71i`71k`73k`7oW1O1Ta73Ta7?\W11[a72[a7iY11]a71da71Wb72kb731Tc71Vc71`c72gc7f=001_d73Ye7i8L1Ye72Ye7
i81]e703_e7kHl>1_e71be72be7b<2be7a<1ge71ke75ke70R80Q11Vf71Xf71Yf71Zf73[f70^42[f7SR11^f72hf7D2Tg7
PN1Ug71Zg73`g7X1SS11cg71dg71kg71Uh73^h7c2RJ1_h71`h71fm73bh7b6ZI1ih74oh7U9hAn<1Zi74[i7c4o451[i71^
i701fi71gi71ni72Sj7k34Wj7b3113\j7b302^j7iU12^j7UI2`j7VQ11aj72ej7QQ12ij7iP11jj701[k71ck7001fk73kk
7e1mH2nk7cF1Rl71Vl701Yl71\l72_l7]51il71ll7002Rm7L3Rm7L01Tm71Ym72fm7\11fm72im7TN1im73jm7111jm71mm
71om72om701Qn73Rn70L1Rn72Un7^J1^n73en7SDi41in71on71Qo75Ro7gC4Z5a83Ro7gCQ>3Wo7]D;1Wo73Wo7iD01[o71
co71do71eo71fo71ho71TP81hP81jP81oP81UQ81\Q81cQ81iQ81jQ81mQ82mQ8fD1oQ81RR81TR82UR8gN1`R82aR8Q21bR
81dR81fR81gR81jR81kR81lR83oR8131QS81VS81YS81ZS81^S81_S81jS81lS81mS81nS82RT8gK2UT831UT81ko81WT81X
T82^T8l11^T83dT8112dT811gT81hT81jT82jT8g@6lT88g:;1e53lT88S;3lT8@k:2mT824mT8[;Q122nT8c@1PU81UU82U
U8k@1VU82dU8^>1jU81kU82SV8gK8SV8[;Z9d2;Lk261TV81XV82XV8o>1[V81gV81oW82oW8b=2oW8QG1[X81XY81eY82SZ
8_>5XZ8h1b3V=N3h]8H02V^8hA1f_81m_83m_8]2e33[a8^4W81[a81_a81la83oa8T2W=1oa81bb81cb82ib8i44jb8_2o2
c82jb8_21lb81\c81Qd82Qd8e11Sd81jd82kd8S91kd81od81Xe81_e81be81ce81ee81le81Qf81[f82\f8:1\f81^f81_f
81jf82jf8\41lf81^g81_g81cg802Sh8Y31Sh81\h81ch81dh81di81ei81ki81ni81^j81bj81Qk81Uk81Wk81[k81]k81g
k81hk81ik81kk81mk82nk8S11\l81al81Tm81Wm82Xm811Zm82\m811km81Qo81Vo81^o81_o8001jo81lo81oo81TP91WP9
1[P91`P91dP91fP91hP91lP91mP92nP911PQ91SQ91[Q91\Q9_501210;0mo13345467891210;0mo133454678:;<10;0mR
3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P
1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q
1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1
\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o12
4P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27
Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R
300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z
3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2
]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f
37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4
X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424
_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5
k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T5
7U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a5
34b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U41
0;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d
5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n5
10;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f
47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0m
i1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7A
g6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al
6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P7
24Q77R7U7V7V71049Y8W717X7Y7V7V71046Y8Z727[77\7]7^7^71040Y8_727[77\7`7a7a71040iY1b727[77\7c7d7d72
040Y8e727[77\7f7g7g71040Y8h727[77\7i7j7j71040Y8k727[77\7l7m7m71140iX1n727[77\7o7P8P80141iX1Q827[
77\7R8S8S80140iX1T827[77\7U8V8V82140iX1W827[77\7X8Y8Y81140YX1Z827[77\7[8\8\81140iX1]827[77\7^8j2
k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8^710;0mY1_737
e87A>f8g8d8^710:0mY1_737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8M
K10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`
4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo
1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10
;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1
o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2
o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T
:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:M
N10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210
;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J
`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z
2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2
^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z
;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;Y3P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10
P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P10P10P10P12P80P8
0P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP1
1@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412ee=QDQ8`D\P3PDlT7QDR8
PD^U7PDZQ7PDT8PDcU7PDgg4PDcU7PDT8PDWR6PD^U7PDii4PDT8QDS8QDT8PDdm3PDfo4PD\R6QDU8PD_R6QDV8PDZQ7QDW
8PDT8PDWR6PDHQDX8PDko4PDiP5PDHPDl;QDY8PD`R6PDZQ7PDY9QDZ8QD[8PD_g6PDQY;WD0QD\8PDcR6QD\8XD0WD0PDZQ
7PDUl4QD]8QD^8XD0QD_8WD0PDUl4QD]8QD^8XD0QD_8WD0PDko4QD`8QDa8XD0SD0WD0PDbU7PD]R6PDcU7XD0WD0QDb8QD
c8P@^P5XD0SD0WD0QDd8QDe8XD0SD0WD0QDf8QDg8TD1QDf8P@eo4XD0WD0PD_R6PDXQ7QDh8XD0QDi8P@^P5QDj8QDk8QDl
8Q@Q6QDm8QDn8QDf5Q`1o5QDo8PDHPD^P5SD0`EZR6`EYR6`E_R6`E4`EdP1`EQ3QDP9aD0`DPO`DQO`DnN`DoN`D^2`D\O`
Dfo4`DWR6`Ddo4`DoS;`D[R6`D4`D`1QDQ9P@XR6Q@R9WD0QDS9XD0aDd5`Dfo4`DoQ5`Ddo4`D^2`D`1`D\R6`DWR6`DZR6
WD0QDQ9QDS9XD0QDT9WD0PD^U7QDU9XD0WD0PDcU7QDV9XD0`Dfo4`D\O`D^2aD0`DW1`DbO`DlP1PD^U7QDW9QDX9WD0PDd
U7XD0PDXR6QDY9aDd5UD0WD0PDdU7XD0`DXR6PDUS;QDZ9QD[9PD`Y;PDg3PDUS;QD\9PDTS;QD]9`E^2`E\O`ER3`EZR6`E
_R1`Ed3`E[R6PDHQD^9`DPO`DQO`DU1`DS1`Dfo4SD0PDh`4QD_9QD`9QDa9SD0UD0WD0QDb9Y@0P@Tn3QDc9P@_R6QDd9XD
0`@bT3`Dk8`D\R6`Dck4UD0WD0PDTn3Y@0QDe9PD_R6QDf9XD0WD0QDg9PD_R6QDh9XD0QDi9`Dk8WD0QDj9PDlo2XD0QDk9
TD1QDl9WD0QDm9QDn9XD0WD0PD]o3QDo9QDP:XD0WD0QDQ:QDR:TD1QDS:XD0QDT:WD0QDU:Y@0QDV:TD1QDW:PDeS7XD0WD
0QDU:Y@0QDX:XD0YD2WD0QDU:Y@0QDX:XD0QDY:WD0QDZ:Y@0QD[:XD0SD0WD0QD\:Q@]:P@mNTD2QD^:QD_:QD`:XD0aDd5
WD0QDa:Q@b:TD1QDc:PD_R6P@mNQDd:XD0WD0QDe:QDf:XD0QDg:`Dgf6`DTb1`DQ[3`D^c3`DP]7WD0QDh:QDi:XD0YD2QD
j:WD0QDh:QDi:XD0QDk:QDj:WD0QDl:TD3P@oa1PDT8XD0QFm:`DVf1WD0QDn:PDmNP@ZQ7PDT8XD0QDo:WD0PDT8XD0QFP;
TD2YD1WD0PDT8XD0QFP;TD2QDQ;WD0QDR;PDT8XD0QDS;WD0QDT;S@0QDU;QDV;QDW;QDX;XD0QFY;WD0QDZ;Y@0QD[;P@ZR
6XD0QD\;QD];WD0QD^;Y@0QD_;XD0QF`;`DT9`Dhd5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PD]o3QDa;QDb;Q
Dc;XD0QDd;WD0QDe;P@Tn3Y@0PDmNY@0QDf;XD0QDg;WD0QDo9Y@0QD1XD0`D_R6`DXQ7`Dk8`Dnn2`Dmn2`DmN`Dho4`DiU
7`DdQ1WD0QDj9PDTn3Y@0QD1XD0`Dk8`D_R6`DROWD0PDYR6PD]o3QDh;PDjY;XD0aDd5WD0PDYR6QDi;PDmi7XD0WD0PDfo
4QDj;QDk;XD0VD0WD0PDfo4QDj;QDk;XD0QDl;WD0PDgR6QDm;QDn;QDo;XD0WD0PDQOQDP<QDQ<XD0WD0PDZT7TD1QDR<QD
S<XD0WD0PDXQ7PDib4QDT<QDU<QDV<XD0WD0PDgY5PDYR6XD0PDaMWD0QDW<QDX<TD1QDY<VD0XD0WD0QDW<QDX<TD1QDY<Q
DZ<XD0UD0WD0QD[<P@ck4QD\<XD0TD9PD2UD0WD0QD[<P@ck4QD]<TD2QD^<XD0UD0WD0QD_<QD`<QDa<XD0UD0WD0QDb<SD
0XD0TD9PDUR3UD0WD0QDb<SD0TD9PD4PDUR3XD0UD0WD0QDc<XD0SD0TD1VD0UD0WD0QDc<XD0SD0TD1QDd<UD0WD0QDe<XD
0SD0TD3QDf<WD0PD_l4QDg<QDh<XD0`DWR6UD0WD0QDi<SD0S@0S@0PD4QDj<XD0WD0QDk<Q@l<QDm<QDn<XD0QDo<WD0PD\
c3PDmNQDP=XD0UD0WD0PDmNQ@o5QDQ=XD0aDd5`@ZR6UD0WD0QDR=QDS=XD0QDT=WD0PDP3QDU=QDV=XD0UD0WD0PDW3TD3P
DWR6QDW=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDWR6QDW=XD0QDX=`D`H`DT9`DdF`DUU3UD0WD0QDY=XD0QDZ=WD
0QD[=TD1QD\=TD1QD]=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD^=QD_=XD0WD0PDo2QD`=PD_R6XD0QDa=PDQS1WD0PDgo4P
D_R6XD0QDb=PDQS1WD0PDV3PDXQ7PDc\5XD0WD0PDc\5PDeo4PDXR6XD0WD0PDjY;YD2XD0SD0WD0PDjY;QDc=QDd=XD0WD0
QDn:QDe=TD1QDf=XD0YD2`DdQ1`Dd3`DTR;WD0QDn:QDe=TD1QDf=XD0QDg=`DdQ1`Dd3`DTR;QD2WD0QDh=QDi=PDbV7XD0
SD0WD0PDZl4QDb:PDHPDPP7XD0QDj=`DYR6`@_R6`D\3WD0QDk=QDl=QDm=XD0QDn=WD0PDf[4QDo=QDP>XD0QDQ>TD2PD_R
6QDg3WD0QDR>PDXR6QDS>XD0WD0PDS\;PDSn3PDbV7XD0WD0QDT>PDW\;XD0WD0PDX\;PDY\;XD0WD0PDZ\;PDkR3XD0WD0P
DkR3PD4PDkR3XD0WD0PD[\;PD\\;XD0WD0PDgo4PDXR6PDZQ7PD]^5XD0VD0WD0PDgo4PDXR6PDZQ7PD]^5XD0QDU>WD0PD_
R6PD]\;PDYR6XD0VD0WD0PD_R6PD]\;PDYR6XD0QDV>WD0QDW>XD0QDX>WD0PD^o3QDY>XD0PD4WD0QDZ>QD[>XD0VD0PD4W
D0QDZ>QD[>XD0QD\>WD0PD]o3PDRn3Q@]>PDo2XD0PDTb:WD0PDRn3PDSj6PDo2PDTb:XD0WD0QD^>`D4SD0XD0`D4WD0PDR
n4PD_R6QD_>PDc\;XD0WD0PDd\;PDfo4QD`>PDcR;XD0WD0QDa>PDdo4QDb>TD2QDc>XD0QDj9WD0PDRn3Q@d>QDe>TD2QDf
>XD0WD0PDjY;PDZQ7TD1QDg>XD0WD0PDX3QDh>P@4PD]c3XD0WD0QDi>QDj>PD]c3XD0VD0WD0QDi>QDj>PD]c3XD0QDV>WD
0QDk>PDdo4PDQ];XD0UD0WD0QDl>PDXQ7QDm>XD0UD0PDR];PD4PD]o3WD0PDXQ7QDl6XD0WD0PDdo4PDS];PDT8XD0WD0QD
n>QDo>XD0VD0`Ddo4WD0QDn>QDo>XD0QDP?`Ddo4WD0QDQ?PDW];XD0WD0QDR?PDV`3PDnb1XD0WD0PDjm4PD]R6PDR6XD0Q
DS?TD1WD0PDQEPDdk4XD0WD0PDoT7QDn5PD`d4XD0VD0WD0PDoT7QDn5PD`d4XD0QDT?WD0QDU?QDV?PDUT;XD0VD0WD0QDU
?QDV?PDUT;XD0QDW?QDX?QDf5TD1WD0PDbT3SD0PDeR6SD0XD0VD0QDX?QDf5TD1WD0PDbT3SD0PDeR6SD0XD0QDV>WD0QDY
?XD0`DPn4`Dn;`Dlh1`DS\5`Dc];`D]U4`Dii4`DRb4`D_a3`D_a3`Dd];WD0QDZ?XD0WD0PDWQ1PD]R6PDg];XD0QD[?Q@f
5WD0PD^P5QD\?XD0WD0QD]?QD^?XD0QD_?WD0PDe8PDco4XD0VD0QD_?WD0PDe8PDco4XD0QD`?WD0QDa?XD0VD0`D_F`Doa
3WD0QDa?XD0QDb?`D_F`Doa3WD0QDc?QDd?PDZR6XD0WD0PDZ^;PDXR6XD0TD1WD0PDYJPDXR6XD0WD0PDYJPDXR6QDn5PDU
S6PDhDXD0WD0QDe?QDf?XD0TD1YD2WD0QDg?P@ao4PD[R6XD0QDh?WD0PDl`:PDdo4XD0`DZQ7`DjX1WD0QDi?PDXR6QDj?X
D0`DZQ7WD0QDk?PDZQ7QDl?PDbo4XD0WD0PDmb1PDXR6QDn5PDgf1XD0WD0PD\FPDmT5XD0QDm?WD0QDn?QDo?XD0VD0WD0Q
Dn?QDo?XD0QDP@WD0QDQ@QDR@QDS@XD0VD0WD0QDQ@QDR@QDS@XD0QDT@WD0PDVR1PDZQ7QDU@XD0WD0QDV@PDXQ7PDf^;XD
0QDW@TD5WD0QDX@QDY@PDgo4XD0WD0PDnc6QDZ@QD[@XD0WD0QD\@PDih4XD0QDd5WD0QD]@PDXR6XD0QD^@WD0PDZQ7QD_@
QD`@XD0PDXR6WD0QDa@PDdT7PDZFXD0WD0PDYR6PDXQ7SD0PDio4PDR_;XD0VD0WD0PDYR6PDXQ7SD0PDio4PDR_;XD0PD1Q
De6WD0PDYR6QDb@SD0P@XR6QDc@PDR_;XD0WD0QDd@XD0PDXR6SD0QDj9TD1WD0QDX@PDP3PDgo4XD0QDe@WD0PDXQ7PDk]6
PDoa4XD0WD0QDf@PDdo4QDg@TD2QDh@XD0WD0QDi@TD6QDj@QDk@XD0QDl@TD1WD0QDm@TD1QDn@XD0aDd5WD0QDo@TD4QDP
AXD0VD0WD0QDo@TD4QDPAXD0QDQAWD0QDRAPDZQ7PDQn3XD0`D]T7`D_R6WD0QDSATD3PDnc6P@ZQ7QDTAXD0WD0QDUAPDfo
4PDZQ7XD0WD0QDVATD3QDWAXD0VD0WD0QDVATD3QDWAXD0QDXAWD0PDWo4QDYAXD0WD0QDZATD4QD[APDYR6QD\AXD0WD0QD
ZATD3PDWR6PD^U1XD0WD0QDZATD3PDfR6XD0QD]AWD0QD^AP@eo4QD_AP@ZQ7P@R8QD`AXD0WD0QDaAQDn5PDUS6PDP[3XD0
WD0QDbAPDZQ7QDcAXD0WD0QDdAQDeAQDfAXD0WD0QDgAXD0WD0PDQ`;QDhAXD0WD0QDiAQDjAXD0QDkAWD0QDlAPDdo4PD\Q
5XD0WD0PD\Q5PDc\;XD0WD0QDmAQDnAQ@oAQDPBXD0WD0PDml4QDQBXD0WD0PDiHPDXR6PDdm3XD0WD0QDRBPDnFXD0WD0QD
SBQDTBTD1QDUBXD0`Dm5`DYH`DY9`DSHWD0QDVBQDn5PDUS6Q@WBQDXBXD0WD0QDYBQDn5PDUS6Q@WBQDXBXD0WD0PDfo4PD
ZQ7PD[b;XD0WD0QDZBQD[BQD\BXD0VD0`D]F`D_H`DdF`D`H`Doc4`DaZ3WD0QDZBQD[BQD\BXD0QD]B`D]F`D_H`DdF`D`H
`Doc4`DaZ3WD0QD^BTD2PDYR6PDZQ7QD_BXD0WD0QD`BQDaBQDbBXD0`DQE`DXh1`DZh1`Doi4`DVf1`DWf1`Djh1`DSj4`D
]h1`DUP;`D[G`D[c3`Dfd4`DkI`D\l4`DPc;`DQj4`DQc;WD0QDcBQDaBXD0`DZQ7WD0QDdBQDeBQD_AXD0YD2`DRF`DdF`D
Xh1`DVf1`D[F`DfC`D]j4`DSj5`D[j4`D`HWD0QDdBQDeBQD_AXD0QDfB`DRF`DdF`DXh1`DVf1`D[F`DfC`D]j4`DSj5`D[
j4`D`H`EZQ7`EXQ7WD0QDgBXD0`Dnc6`Dbo4`DfR5`Dec;`D]T7`DhR5`D[T5`DSj4`DUj5SD0WD0QDhBPDdo4QDiBQDjBXD
0WD0QDkBPDdo4QDn5XD0WD0PDdo4QDn5PDfc;XD0WD0QDlBPDdk4XD0VD0WD0QDlBPDdk4XD0QDmBWD0QDnBTD1QDoBXD0QD
PCWD0QDQCPDfT7PDZR6XD0WD0QDRCTD3QDSCXD0VD0WD0QDRCTD3QDSCXD0QDTCWD0QDRCTD3PDco4XD0QDUCWD0PDco4PDZ
Q7PDXIXD0`Ddo4`D^S7WD0QDVCPDXQ7QDWCXD0WD0QDXCPDZQ7PDWT7PDeS7XD0WD0QDYCPDZQ7QDZCXD0`D_R6`Dfe3`DfT
7`D`R6WD0PDXd;QD[CXD0WD0QD\CQD]CPDZQ7QD^CXD0WD0QD_CPDZQ7PDYd;XD0WD0QD`CQDaCQDbCQDcCXD0WD0QDdCXD0
WD0QDeCQDn5QDfCPDco4XD0WD0QDgCPDZQ7QDhCXD0`Dfo4`D]T7`Ddk4`DdT7`Ddo4WD0QDiCQDjCTD1QDkCXD0`DdF`Dm`
5WD0QDlCTD1QDmCTD2QDnCXD0WD0QDoCQDn5PDdV7PDXR6XD0WD0QDPDTD4QDQDQ@RDQDSDXD0WD0QDn5PDUS6PDkd;XD0WD
0QDTDTD3QDUDQ@VDQDWDXD0WD0PDoa1PD]R6PDgl4XD0WD0QDXDTD2PDfo4PDZQ7QDYDXD0WD0PDfo4PDZQ7QDZDXD0WD0PD
ao4PDZQ7PDQe;XD0WD0QD[DTD1QD\DXD0`Dco4`Deo4`DjX1WD0QD]DPDRe;XD0WD0PDRe;PDRY4XD0WD0QD^DPDdT7TD1PD
Se;XD0WD0QD_DTD2QD`DVD0XD0WD0QD_DTD2QD`DQDaDXD0WD0QDbDQDcDQDdDXD0WD0QDeDPDVe;XD0`Dao4WD0QDfDPDXZ
:XD0WD0PDdo4QDn5PDkb1XD0QDgDWD0PDYR6QDiBPD]_6PDXR6QDhDXD0`DfE`Dcg2`Ddg2`Doa3WD0QDiDP@YR6PDe3XD0V
D0WD0QDiDP@YR6PDe3XD0QDT?WD0QDjDQ@kDXD0QDlD`DYT5`DZT5`D^W5`D_W5WD0QDYBQDmDTD1QDnDPDYR6XD0QFoDWD0
QDPEXD0TD4QDQEQDREQDf5WD0QD6XD0QDSEQFTETD3WD0QD6XD0QDUE`DVU5`DWU5`D_H`DcV5`D]g5`D^g5WD0QDVEPDco4
XD0VD0WD0QDVEPDco4XD0QDWEWD0QDXEQDYEPDco4XD0WD0QDZETD3QD[EXD0QD\E`DSf;`DWa5`Doi4`DSh1`D^Q;`D^f3`
DVf1WD0QDZAQD]EXD0PDXR6WD0QD^ETD3QD_EQD`EXD0WD0QDaETD1QDbEXD0QDcE`DiU5`DSh1`Dcb4`DaG`DTo4`Doi4`D
^`7WD0QDdEPDdo4TD2PDgf;XD0WD0PDgf;XD0QDeE`DZQ7QFfETD2WD0QD7XD0`Dfo4SD0WD0QD7XD0QDgE`Dld4`Ddg2QFh
ETD1WD0QDiEQDjEXD0QFkE`DXh1`DZh1`Doi4`Djh1`DaG`Dcb4`DQa5`D_e1`DjX1aDn4`DTo4`D[h1`DiU5`DXb3QFlETD
2WD0QDmEPD]T7XD0YD2`DaG`Doi4`DZh1`DXh1`DSj4`Dbf5`DS:`Dee1`DYT5`Dcb4`Dd2`D]6QFlETD2WD0QDmEPD]T7XD
0QDnE`DaG`Doi4`DZh1`DXh1`DSj4`Dbf5`DS:`Dee1`DYT5`Dcb4`Dd2`D]6QFoETD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0
QDPFXD0`DX`3`D_H`D]FWD0QDQFPDZQ7PDe5XD0WD0QDRFQDSFQDTFXD0`Doa4`D_i4WD0QDeCTD1QDUFXD0`DeS7`DgS7`D
^P5`D`c5WD0QDVFPDPHPDZR6XD0SD0WD0QDWFTD1QDXFTD1VD0XD0WD0QDWFTD1QDXFTD1QDYFXD0WD0QDZFPDZQ7QD[FXD0
WD0QD\FQDn5PD[EXD0WD0QD]FQD^FQD_FXD0WD0QD`FQDaFXD0aDf5WD0QDbFXD0`DeH`D]h;`Dln5`D\H`DfR6WD0QDcFPD
kR5XD0`D[R6`DZR6`D\R6S@0WD0QDdFQDeFXD0VD0`D[T5WD0QDdFQDeFXD0QDfF`D[T5WD0QDgFPD`b4XD0QDhFWD0QDiFQ
DjFQDkFQDlFXD0WD0PDXQ7PD`b4PD]R6PDeh;XD0WD0QDmFQDnFQDoFQDPGXD0WD0PDlU3QDQGXD0`DZ4`D\Z5`DXR6WD0QD
RGS@0QDSGQDTGXD0WD0QDUGXD0SD0WD0QDVGXD0SD0WD0QDWGQDiBQDXGXD0WD0QDYGPDXQ7QDZGQD[GXD0`DZ5`DXQ7QD\G
PDdk4QD]GQD^GQD_GQ@d5QD`GPDUS;S@0QDaGQDbGQ`1o5WD0QDcGXD0QDdGQDeGQDfGQD\6QDRFPDZQ7QDgGQDhGQDiGQDj
GPDao4`Dfo4`Ddo4`DWR6`DY5QDkGQ@f5Q`1o5WD0QDlGXD0PD_R6QDmGWD0QDnGS@0QDoGXD0PDYR6QFPHUD0WD0QDQHXD0
SD0QDRHQDSHTD2QDTHQDUHPDZQ7PD[T5PD[o4PDWR6PDZQ7QDVHQDWHPD_R6QDXHPD_R6QDYHPDS1PD_R6QDZHPDHPD^P5QD
[HQD\HQD]HPDS1PDf[4QD^HPDQU7PDSOQD_HPDlT7PDSOQD`HQDaHPDoo4PDnc6QDbHQDcHQDdHP@_R6PDR3QDeHQD\GQDfH
P@_R6S@0QDgHQDhHPDjb4QDiHQDjHTD2PDYR6PDh`;QDkHPDn7QDlHQDmHPDZQ7QDnHQDoHPDco4QDPIPDco4QDQIQDRIQDS
IQDTIQDUIQFT6TD2WD0QDVIXD0`ESP;`ERP;`EYi4QDWIQDXIQDYIQDZIQDVCPDXQ7QDWCQD[IPDZQ7QD\IQD]IQD^IQD_IQ
D`IQD_IQD`IPDko4QDaIQDbIPDmNPD]l2QDcIQDdIQDeIPDlT7QDfIQFT6TD1WD0QDgIXD0SD0TD2QDhIWD0QDiIXD0QDjIP
DROWD0PDR^6XD0PD_R6WD0QDkIXD0PDWR6PD`S;QDf5WD0PDm_:XD0PDYR6PDZQ7Q@\6QDlIQDmITD2QDnIQDYCPDZQ7PDXd
;QDoIQDPJQDQJQDRJTD2PDbd;PDco4QDSJPDao4PDdo4QDTJPDao4QDUJPDhR5QDVFPDPHPDZR6QD[DPDmd4QDVJQDWJQDXJ
QDYJQDZJQD[JPD[R6VD0QD[JPD[R6QD\JQD]JQDfGPDdV7PDXR6QD^JPD_R6`D\3QD_JTD2QD`JQDaJQDbJQDcJTD1QDdJPD
dk4QDeJQDfJQDgJQDhJWD0QD\HPDP1PDao4XD0WD0PDHPD^P5PDP1PDao4XD0WD0PDm9QDiJXD0`DWR6`DaR6`D\R6`Ddo4`
Dfo4WD0PDHPD^P5QDiJXD0`DWR6`DaR6`D\R6`Ddo4`Dfo4WD0QDjJTD3QDkJXD0`DZQ7`DWR6`D_R6`Dok;WD0QDlJQDmJX
D0QDnJWD0QDoJPDbo4QDPKXD0QDQKWD0QDRKPDbo4QDSKPDZQ7XD0QDTKQFUKTD2WD0QDVKQDWKXD0VD0`DdV7QFUKTD2WD0
QDVKQDWKXD0QDXK`DdV7WD0QDYKPDao4PDYR6XD0QDZKWD0QD[KPDao4PDZR6XD0SD0WD0QD\KQD]KXD0VD0WD0QD\KQD]KX
D0QD^KWD0QD_KTD1XD0QD`KWD0QDaKPDXQ7TD1QDbKXD0QDcKWD0QDdKPDYR6XD0P@ZQ7QDeKWD0QDfKQDgK`Ddo4XD0WD0Q
DhKTD2PDbo4XD0VD0WD0QDhKTD2PDbo4XD0QDiKWD0QDjKQDn5QDkKXD0WD0SD0QDn5PDeS7QDlKXD0VD0WD0SD0QDn5PDeS
7QDlKXD0QDmKWD0QDnKQDoKTD1QDPLPDPHXD0QDQLWD0QDRLQ@SLTD1PDcFXD0QDTLWD0QDULQDl<QDVL`Dfo4`DWR6`Ddo4
`D\R6XD0QDTLWD0QDWLQDXL`Dfo4`DWR6`Ddo4`D\R6XD0QDYLWD0PDbV7QDR5XD0`Dfo4`DWR6`Ddo4QDZLWD0QD[LPDdk4
XD0VD0QDZLWD0QD[LPDdk4XD0QD\LQD]LWD0QD^LTD1QD_LPDP9XD0WD0PDWR6PDXQ7QD`LXD0VD0WD0PDWR6PDXQ7QD`LXD
0QDaLWD0PDXR6QDn5PDUS6PDaOXD0WD0QDbLTD1QDSKQDcLXD0WD0QDdLPDYR6QDeLXD0QDfLWD0QDgLP@ZQ7P@US6QDhLXD
0WD0QDiLPDfo4PDZQ7QDjLXD0WD0QDkLPDco4PDZQ7PDn5XD0WD0PDno4QDlLPD4PDno4QDmLXD0WD0QDnLQDdIPDjo4PDRX
7QDoLTD1QDPMXD0QDQMY@0WD0QDRMTD1QDSMXD0SD0QDTMWD0QDj8PDdk4XD0VD0QDTMWD0QDj8PDdk4XD0QDUMWD0QDg5QD
n5QDVMXD0QDWMY@0WD0QDXMXD0QDYMQDZMWD0QD[MPD_R6QD\MXD0SD0WD0QD]MQD^MP@XR6PDZQ7QD_MXD0S@0WD0QD`MQD
aMXD0S@0WD0QDbMPDeo4XD0VD0WD0QDbMPDeo4XD0QDcMQDdMWD0Y@0QDeMQDdGPD[R6XD0SD0QDf5WD0QDfMQDgMXD0SD0W
D0QDSJPDPHPDZQ7XD0SD0WD0QDmGPDf[4P@^U7PDYR6XD0QDhMWD0QDiMPDdo4XD0TD3QDjMQDkMWD0QDlMXD0SD0TD2QDmM
QDg5WD0QDn5PDUS6QDnMXD0WD0QDVHQDoMQDPNXD0QFQNTD1WD0QDRNXD0QDSNQDTNQDUNQDVNQDWNPDo];QDVNVD0QDVNPD
1WD0QDXNTD3PDgo4PD_R6XD0QDYN`DT9`Dhm3`D_h1`DUe;`Dmo;`DY5`Ddn3WD0QDZNTD5QD[NXD0`Dmb4WD0QDPDTD2QD\
NXD0`Ddo4`Dfo4WD0QD]NTD1PD`]:QD^NXD0VD0`DZQ7`DXQ7WD0QD]NTD1PD`]:QD^NXD0QD_N`DZQ7`DXQ7WD0PD`]:PDk
T6XD0`DXR6WD0QD[KQDRGTD1QD`NQDaNXD0WD0PD`1PDWS1PD_R6XD0WD0QD[KPDZQ7QDbNXD0`Ddo4`Dgo4WD0QDcNP@ZQ7
QDdNXD0WD0QDeNTD1PDPHPDWR6XD0WD0QDfNPD]T7XD0QDgN`DlP<`Dga5`DXV5`DmP<`DjX1`D_e1`DXW6`D_P5`D`P5`DT
e4`DUh1`Did4WD0QDhNTD2QD8QDiNXD0WD0QDjNQDkNS@0PDmCXD0`Ddk4WD0QDlNTD4QD9PDgo4XD0QDmNWD0Q@g5QDnNTD
4QD9XD0WD0QDoNTD4PDao4XD0VD0`Dle1`DUe;`Dee1`DYT5`DWR6`Dfo4`Ddo4WD0QDoNTD4PDao4XD0QDPO`Dle1`DUe;`
Dee1`DYT5`DWR6`Dfo4`Ddo4QDQOWD0QDROTD1QDSOXD0WD0QDoNQ@TOPD^Q<XD0WD0QDUOTD3QDVOXD0`DdF`DZj4`D`H`D
UH`DVH`DkG`DlG`Do7`D]j4`Di\5WD0QDWOQDXOXD0`Dci5`DQn3`D_S1WD0QDYOPDZQ7QDZOXD0PDXR6WD0QD[OQDT;QD\O
XD0VD0WD0QD[OQDT;QD\OXD0QD]OWD0QD^OQD_OQD`OXD0VD0WD0QD^OQD_OQD`OXD0QDaOWD0QDbOPDZQ7QDcOXD0WD0QDd
OPDZQ7PDdR<XD0WD0QDeOPDZQ7QDfOXD0`Ddo4`DZR6`DXR6WD0QDgOPDZQ7QDhOXD0WD0QDiOPDXQ7TD1QDjOXD0WD0QDkO
PDeGPDbf5PDdo4XD0WD0QDlOQDmOXD0WD0QDnOQDoOXD0WD0QDYBTD2QDPP1XD0`Djk3WD0QDQP1P@XQ7QDRP1XD0WD0QD_E
PDXQ7QDSP1XD0`D_e1WD0QDTP1TD3QDUP1XD0QDVP1`DZS<`Dle5WD0QDWP1QDXP1VD0XD0WD0QDWP1QDXP1PDXR6XD0WD0Q
DYP1TD1QDZP1XD0WD0QD[P1QD\P1PD_R6QD]P1XD0WD0QDZAQD^P1P@`]:PDbS<XD0WD0QDPDQD_P1P@cS<QD`P1XD0`DXR6
`Ddo4`Dfo4`Dae1WD0QDaP1QD_P1TD1QDbP1XD0QDcP1WD0PDXQ7PDef1XD0PDYR6`D_e1`DWc5`DXV5`DfU5`DWc5`Dd_5`
DZU5`DhS<`DiS<WD0QDdP1QDiBQDeP1XD0WD0QDf5PDZQ7QDfP1QDgP1XD0`D_H`DVU5`D]F`D^H`D^U5`DdF`D`H`DXh1`D
VX5`DV]5WD0QDhP1TD2QDiP1PDZQ7QDjP1XD0`DXR6`DZR6`D[R6`EWf1`EVf1`EQW5`ES:`E\X5`Ehm3`EQU5`EPU5`ETh1
`E[e5WD0QDkP1PDao4PDZQ7PD[j4XD0WD0QDlP1QDmP1QDnP1XD0`D_H`DZh1`DXh1`Dh5`DZQ7`DXQ7`Dmb4WD0QDoP1QDP
Q1XD0QDQQ1WD0PD[T<QDRQ1XD0WD0QDSQ1PDUT;XD0WD0QDTQ1QDUQ1XD0WD0PDQj5PD]R6PDSY5XD0WD0QDVQ1Q@WQ1PDQ\
;XD0`DPO`DnN`DXR6`DWR6`Dck4`D[j4`D_o3WD0PDnNPDf[4PDbW7PDQ\;XD0WD0PDHPDPQ7PDYR6XD0WD0PDHQDXQ1VD0X
D0`Dfo4WD0PDHQDXQ1QDYQ1XD0`Dfo4WD0QDZQ1Q@f5QD[Q1P@XQ7QD\Q1Q@]Q1XD0WD0QD^Q1QD_Q1XD0WD0QD`Q1QDaQ1Q
DbQ1QDcQ1XD0WD0QDdQ1QDeQ1TD3QDfQ1XD0QDgQ1WD0QDQCTD2PDeS7QDhQ1XD0YD2WD0QDQCTD2PDeS7QDhQ1XD0QDiQ1U
D0WD0PDjU7PD_R6XD0QFjQ1TD9PD4SD0QDkQ1TD6WD0QDlQ1TD2Q@mQ1QDnQ1XD0PD4WD0QDlQ1TD1QDoQ1QDPR1XD0PD4WD
0QDlQ1PD_R6XD0QFQR1aD;QDRR1TD5WD0QDSR1PDZQ7QDTR1PDXR6XD0`DS:`DdF`D]F`Dae1`Do\5`DTf1`D_e1`D]9`Dg\
;`DZ7`D[j4WD0QDSR1PDZQ7QDTR1PDXR6XD0QDUR1TD2QDVR1WD0QDWR1QDXR1TD2PD_R6XD0`D=`DUQ;WD0QDYR1QDZR1PD
_R6XD0QF[R1WD0QD\R1TD2QD]R1QD^R1XD0QD_R1WD0QD`R1QDSKXD0`DXQ7`Dhn4`D[j4`DS1`DaR5`D[i4`DdFWD0QDaR1
PD^R6QDbR1XD0WD0QDcR1QDdR1QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1XD0`Dj_5`Dch5WD0PDfo4PDHPDXU3QDjR1XD0WD
0PDWR6PDZQ7PDdV7PDXR6XD0WD0PDnc6QDkR1QDlR1VD0XD0`DiU5`Dao:`DUF`Dbf5`DRY1WD0PDnc6QDkR1QDlR1QDmR1X
D0`DiU5`Dao:`DUF`Dbf5`DRY1WD0QDnR1S@0QDoR1PDXR6XD0`DVU;`Db:`DZF`DVo5`D]GWD0QDPS1QDQS1XD0`DjU<`Dd
R;aDn4WD0PDZQ7PDkU<PDaR6XD0YD2WD0PDZQ7PDkU<PDaR6XD0QDRS1WD0QDSS1TD1QDTS1Q@o5QDW5XD0`DeR6`Dmb4WD0
QDUS1QDVS1XD0VD0`Dbf5`D_e1`Dfo4WD0QDUS1QDVS1XD0QDWS1`Dbf5`D_e1`Dfo4WD0QDXS1TD1QDYS1QDZS1XD0`Ddo4
`DXR6`DRf1WD0PDgf1QD[S1XD0WD0QDZ:PDR3Y@0QD\S1XD0QD]S1WD0QDZ:PDR3YD1XD0QD^S1UD0WD0PDgR6SD0XD0TD9P
D4TD7QDZ:PDR3UD0WD0PDgR6SD0XD0TD9PD4TD7QD_S1PDgR6QD`S1WD0QDaS1SD0XD0UD0WD0QDbS1TD7PDR3XD0UD0WD0Q
DcS1TD7QDdS1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDeS1TD1QDfS1XD0TD7QDZ:`DWT1`DP5`D]3`DV
3`Do2`D\3`DmNWD0PDYU7QDgS1QDhS1TD2QDiS1XD0QDjS1TD9QDZ:WD0PDlT7XD0QDkS1TD6QDZ:QDlS1PDbo4PD_R6QDmS
1QDnS1PDfo4PDaV<PDXR6PDdo4PDZQ7QDTR1PDXR6`DZQ7`DXQ7`DbU7`Dio4`DcU7PDfo4PDZQ7PDbV<PDXR6QDoS1PDYR6
QDPT1PDZR6TD5PDfo4QDQT1PD4QDRT1PD`T7TD6PD4QDST1TD2QDkGQDQP1QDTT1QDUT1PDZQ7PDb[;QDWNQDVT1PDkU<QDW
T1TD2QDXT1QDYT1TD1QDZT1QD[T1QDPDQDZT1TD1WD0QD\T1XD0QDWNQD]T1WD0QD^T1XD0QD_T1TD3PD]T7QD`T1P@ao4TD
1QDaT1PD_R6QDbT1TD2QDcT1WD0QDdT1XD0QDeT1QD\6QDdMQDeT1QDfT1Q@gT1WD0QDhT1XD0QDiT1TD1QDjT1TD3QDkT1Q
DlT1PDfo4PD`3PDc5PDdo4QDmT1PD^T<PDUT;QDbLTD3QDnT1QDoT1QDPU1TD2P@ZQ7QDQU1PD_R6QDf5PDhR5QDRU1`DdF`
Dhm3`DS:`DVf1`D[j4`DkI`DXX5QDSU1PDWR6PDZQ7QDTU1QDUU1PD\R6QDVU1QDWU1TD1QDXU1QDYU1PDRZ5QDZU1QD[U1P
D\R6QDWNQD\U1Q`1o5QD]U1QD^U1PD_o3QD_U1PDco4QD`U1PDYR6QDb@QDbLQDaU1QDbU1PDS<QDWR1QDcU1QDdU1PDZQ7Q
DeU1PD\EQDfU1PDjo4PDRX7PDjo4PDbo4PD_R6SD0QDgU1PDZQ7QDhU1PDXR6QDiU1QDjU1PDXR6PDbo3PDfo4PD`3PDfR6Q
DkU1TD1QDlU1`En9`E>`Ek8QDmU1P@ho4QDnU1QDVFTD2QDoU1QDPV1QDQV1TD1QDRV1PDUU7QDSV1aD;PDfR6PDXQ7QDTV1
QDUV1QDVV1QDWV1PD_R6aDXV1`DXh1PDZR1PD_R6QDRGQ`1o5QDYV1`EYT7`EZT7`E_U7`EZR6`E[Q7`EXR6`EZP5`EcEQDZ
V1PD_R6aD;QD[V1PD_R6QD\V1SD0QD]V1QD^V1Q`1Q6QD_V1P@ho4QD^V1Q`1Q6WD0QD`V1XD0QDaV1`DXR6`DYR6PDjo4QD
bV1TD2QDcV1PD4PDjo4QDdV1aD0aDd5QDeV1QDfV1QDgV1QDhV1QDiV1PDUT;QDSKTD2QDjV1QDkV1QDlV1TD2QDmV1QDWNT
D1PDkU<QDnV1QDaT1TD1PD_R6QDnV1QDoV1WD0SD0XD0QDPW1TD1QDQW1QDRW1QDSW1PD_R6QDTW1QDUW1SD0QDVW1QDWW1Q
DXW1QDYW1QDZW1PDnNQD[W1QD\W1PD\R6QD]DQD]W1QD^W1PDRZ5QD_W1QD`W1QDb:PDcR6TD6PD4TD3QDaW1QDbW1PDZQ7Q
DcW1QDdW1QDeW1QDfW1PDXQ7TD2QDgW1PDfo4QDVCTD3QDhW1QDiW1PDlT7TD5PD4S@0QDjW1PDgR6TD6PD4QDkW1TD2PDTn
3WD0QDlW1TD1QDmW1XD0`DZQ7`DXQ7WD0QDnW1XD0QDoW1TD1QDPX1WD0QDQX1PDco4XD0PDdo4WD0QDRX1QDSX1P@XR6P@Z
Q7XD0QDTX1QDUX1TD1WD0`Dfg7`D[M`DcR1`DM`DSj2`Dhj2`Dki;`D^X<`D_X<`Dea6`DUW;`D`X<`DnQ6`DmQ6`D_R7`Da
X<YD1XD0QDVX1QDUX1TD1WD0`Dfg7`D[M`DcR1`DM`DSj2`Dhj2`Dki;`D^X<`D_X<`Dea6`DUW;`D`X<`DnQ6`DmQ6`D_R7
`DaX<YD1XD0QDWX1TD1QDXX1WD0QD^OPDZQ7QDYX1XD0QDZX1TD1WD0QD[X1XD0QD\X1TD1QD]X1WD0QD^OQD^X1PDao4XD0
QD_X1WD0QDlQ1QD`X1QDaX1QDbX1PD_R6XD0WD0QDZAQDn5PDbS<XD0QFcX1TD1WD0QDdX1Q@kDQDeX1XD0QDfX1WD0QDgX1
TD1XD0QDhX1WD0QDiX1TD1PDbo4XD0QDjX1WD0QDT;S@0PDc5QDkX1QDmT1XD0WD0QDlX1PDR3QDmX1QDnX1XD0UD0WD0PD^
2QDoX1XD0TD9PD4TD4QDa;QDPY1TD4WD0QDg5QDU5XD0QDQY1`D]6`Doa4`DSP1`D`m3`DSg1QDP5TD2WD0QDS5XD0QDRY1Q
DP5TD2WD0QDS5XD0QDSY1TD2QDTY1`Dmb4QDUY1WD0QDS5XD0QDVY1UD0QDWY1TD3WD0QDS5XD0QDXY1UD0QDYY1TD7WD0QD
S5XD0QDZY1UD0QD[Y1TD4WD0QDg5QDU5XD0QD\Y1`En9`E>`Ek8WD0QD]Y1XD0QD^Y1`D[R6WD0QD_Y1P@YR6XD0QD`Y1TD2
QDaY1WD0QDZAPDZQ7QDbY1QDcY1XD0WD0QDRJPDPHXD0QDdY1WD0QDWNP@^U7P@ZQ7PDkU<XD0WD0QDWNQDeY1TD2QDfY1XD
0WD0QDg5PDTMXD0QDgY1TD2QDhY1WD0QDiY1TD1QDjY1XD0QDkY1WD0QDlY1P@dh6PD\R6XD0QDmY1WD0QDnY1P@dh6PD\R6
XD0QDoY1TD1QDPZ1WD0QDf5P@^U7PDbo4PD_R6XD0WD0PDf[4QDf5PDZQ7SD0TD3QDQZ1XD0QDRZ1WD0PDf[4QDf5QDSZ1QD
QZ1XD0QDTZ1WD0QDnV1XD0QDUZ1TD1SD0PD_R6QDf5PD]o3WD0QDVZ1XD0QDWZ1WD0QDXZ1QDf5PD]o3XD0QDYZ1WD0QDZV1
PD_R6XD0QDZZ1SD0TD6QD[Z1UD0PDZR6TD6QD\Z1PD4QD]Z1UD0QD^Z1TD7PD4Q@m5S@0S@0QD_Z1WD0PDlT7QD`Z1XD0TD3
PD4TD4QDaZ1WD0QDbZ1XD0QDcZ1PDco4WD0QD[KTD2PDco4XD0VD0WD0QD[KTD2PDco4XD0QDdZ1QDeZ1TD1WD0QDS5QDfZ1
XD0SD0QDgZ1WD0QDhZ1XD0QDiZ1WD0QDjZ1TD4QDkZ1XD0VD0WD0QDjZ1TD4QDkZ1XD0QDlZ1WD0QDmZ1QDnZ1XD0VD0WD0Q
DmZ1QDnZ1XD0QDoZ1WD0QDP[1TD4QDQ[1XD0Q@T;QDR[1WD0QDPU1XD0QDS[1TD2QDT[1TD1WD0QDU[1XD0WD0QDV[1TD1QD
W[1XD0QDX[1`DdF`Dhm3`DXX5`DYH`DVf1`D[j4`DS:`DkI`DZh1`DUb5`DnW5`Dcb4`DZ`7QDhAPDao4WD0PDdo4PDZQ7PD
go4XD0WD0QDY[1P@eo4PDXR6XD0QDZ[1WD0PDfo4PDZQ7QD[[1XD0WD0QD\[1XD0QD][1WD0QD^[1TD6PD4Q@m5QD_[1XD0Q
D`[1QDa[1WD0QDb[1S@0S@0QDc[1XD0WD0QDd[1QDe[1QDf[1QDg[1XD0WD0PDHPD_P5PDYW;XD0WD0QDh[1P@^U7P@bW7P@
XQ7QDi[1XD0WD0QDj[1Q@f5QDdIQDk[1XD0WD0PDf[4PDi1PD_R6PD]EXD0WD0QDl[1PDf[4QDm[1XD0PDU3PDHPDWd:PDn5
PDZT7PDjb4QDn[1PDXR6PDnGPDHPDbd2PDlT7P@XQ7QDo[1QDf5Q`1o5WD0QDP\1XD0`DYT5`@_R6`DQo4PDf[4QDf5Q`1o5
WD0QDQ\1XD0PDjV7Q`1o5WD0QDQ\1XD0QDR\1QDTNPDZl4QDf5WD0QDdIQDS\1XD0PDfR6PDn9PD^U7PDdQ1QDT\1PDQn3QD
U\1PDYOPDlT7PDSg4PD_R6PDmNPDcl3PDZQ7PDP;QDV\1QDW\1QDX\1PDfo4PDP;PD[R6PDQX7QDf5PDjZ<PD_R6PDgR1PDY
R6QDY\1QDZ\1PD[T7PDUS6WD0QDP6XD0QD[\1QD\\1aDd5`DmMQD]\1`DhQ;`DQ8`DmZ<`DnZ<`DoZ<`DP[<`D_;`D[d2`D`
S<`DQ[<`D_o;`DR[<`DS[<`DT[<`DU[<`DV[<`DW[<`DX[<`DY[<`DZ[<`D[[<`D\[<`D][<`D^[<`D_[<`Da]:`D_]:`D`[
<`Da[<`Db[<`Dl[:`Di]:`Dh]:`Dk[:`Dc[<`Dd[<`De[<`Dcl3`Do`:WD0YD4XD0QD^\1`EcP;`ET;`Ebd4`EeP;`ERQ;`E
iP;`EVQ;QD_\1PDeR6QF`\1QDa\1SD0PDeR6QDb\1QDc\1QDd\1PDmNPDoQ5PDko4PDZQ7QDe\1QDf\1`D`o3QDg\1PDeS7Q
Dh\1PDmh;PDdo4PDfo4PDXQ7QDi\1PDUl4QDj\1PDXn2PDXR6QDk\1TD2SD0PDlR5QDl\1PDXR6PDZQ7QDm\1QDn\1QDo\1Q
DP]1QDQ]1QDR]1PDZQ7SD0PD[R6QDS]1PDU\<QDT]1PDaR6TD4PD]R6TD4QDf5WD0QDU]1XD0QDV]1TD2PDfo4QDW]1QDX]1
QDa\1PDjo4QDY]1QDZ]1TD3PDfR6QD[]1PDfR6QD\]1QD]]1QD^]1PDeR6P@ZQ7QD_]1WD0QD`]1XD0VD0PDPU7QDm5S@0S@
0QDa]1QD`8QDb]1QDc]1PDfo4PDXQ7QDd]1PDXR6QDe]1QDf]1QDg]1QDh]1QDi]1TD3QDj]1QDk]1QDl]1QDm]1PDjo4PDe
R6PDPY;PDcT7QDn]1QDo]1PDco4QD[KTD3PD_R6PDjj1QDP^1PDXR6QDQ^1QDR^1QDS^1QDT^1PD[R6PD^\<PDfo4QDU^1QD
U?QDV^1QDW^1QDf5Q`1o5WD0QDX^1XD0`@eR6`@WR6Q@d5QDa\1QDY^1PDeR6QDa\1QDi6PDeR6PDiR5P@XR6Q@m5QDZ^1QD
[^1WD0PDYR1PDZQ7QD\^1XD0QD]^1QD^^1QD_^1PDT3PDgR5PD]9PD]R6PDVU<QD`^1QDa^1QDb^1QDc^1Q@d^1QDe^1WD0P
DZQ7QDf^1XD0QDg^1QDh^1PDeo4PDPU7QDm5QDi^1PDPU7QFj^1QDk^1Q`1o5QDl^1QDm^1QDn^1QDo^1PDHPDkc4PDYR6PD
do4PDXQ7PDl\<PDZR6PDfR6QDP_1PDfR6PDko4QDQ_1QDR_1PDfR6PDWT7QDS_1QDT_1PDmk3QDU_1QDV_1QDW_1QDX_1PDX
R6PDZQ7QDY_1QDZ_1TD2QD[_1QD\_1WD0QDW5aDn4aDd5`D^P5`DaG`DfD`D^P5SD0XD0`DXR6WD0QD]_1XD0QDf5Q`1o5WD
0QD^_1XD0QD__1WD0QDiX1QDXU1QDiBTD1QD`_1XD0WD0QDa_1PD^\<QDb_1XD0QFc_1TD5QDd_1WD0QDe_1PDXR6PDZQ7QD
f_1XD0SD0QDg_1Q`1o5P@ZQ7WD0QDW5XD0QDh_1WD0Qd1o5QDW5XD0QDi_1`Dmb4WD0QDW5XD0QDi_1`Dmb4QDj_1TD3QDf5
Q`1o5WD0QDW5XD0WD0QDW5XD0QDk_1QFl_1QDm_1PDZQ7WD0YD4XD0`DhQ;QDn_1PDfo4PDY5QDa\1PDck4SD0TD4PDeR6QD
o_1WD0QDP`1XD0WD0QDQ`1aDV6aDW6aDn4SD0Y@0TD1PDeR6XD0QFR`1aDd5WD0QDa\1YD0XD0S@0S@0S@0PDeR6YD0Q@f5Q
Da\1SD0PDeR6QDS`1WD0QDa\1QDT`1XD0QDU`1QDV`1PDXR6SD0QDW`1PDao4TD1QDX`1QDY`1Q`1o5QDZ`1QD[`1Q`1o5SD
0QD\`1P@_R6QF]`1PD_l4QD^`1QD_`1QD``1PDiR5PDXR6QDa`1QDb`1PD_R6QDc`1QDd`1PDgh3QDe`1PDiR5PDXR6Q@m5S
@0QFf`1`DQi5`Dcb4WD0PDhR5XD0QDg`1QDh`1QDi`1WD0PDhR5XD0SD0PDXQ7S@0QDj`1QDk`1QDl`1TD1QDm`1`DSH`DmX
5QDhHTD2QDn`1P@ZQ7QDo`1QDPa1QDe8SD0QDQa1PDZQ7QDRa1QDSa1PDXR6TD2WD0QDX5XD0QDTa1QDUa1QDVa1aDd5PDZQ
7QDWa1QDXa1QDYa1QDZa1QDnR1Q`1o5QD[a1S@0WD0QD\a1XD0QD]a1QD^a1QD_a1QD`a1QDaa1TD2WD0QDba1XD0QDca1QD
da1QDea1TD2QDfa1PDHPD^P5TD1QDga1SD0QDha1QDia1TD1QDga1SD0QDha1QDja1QDka1PDeR6PDXR6PDZQ7QDla1PD4Q@
m5S@0S@0QDma1QDna1PDdV7QDoa1TD1QDPb1SD0QDQb1PDao4QDRb1PD[^<PD]R6PDdm3PDeT3QDP`1PDZQ7PDUl4QDSb1PD
[R6PDQX7QD^OQDT;QDTb1QDUb1Q@l<QDVb1P@ZQ7QDWb1QDj5QDVb1P@ZQ7QDWb1QDXb1QDYb1QDZb1QD[b1`EZ5`E\T4`Ed
g2`EnZ7`Ea^<`Ema4`Eb^<`Ef^5QDf5Q`1o5WD0QD\b1XD0`Dfo4`DZR6`D\R6`D6QD]b1QD^b1P@cP6QD_b1PDXR6PDkOPD
]R6PDS9PDXQ7PDjU3QD`b1PDXQ7PDjU3PDYT5`DXR6PDf^<PDWZ3PDko4QDab1PDg^<PDdo4QDbb1PDdn3UD0WD0QDcb1QD<
XD0UD0QDdb1TD1WD0QDeb1QD<XD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0VD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDi
b1XD0QDjb1PD\T7TD2SD0QDf5WD0QDkb1QDlb1XD0VD0PD\T7TD2SD0QDf5WD0QDkb1QDlb1XD0QDT?QD=TD1QDf5TD1WD0Q
D>XD0VD0QD=TD1QDf5TD1WD0QD>XD0QDmb1UD0WD0PDZX7PD4TD9QD>XD0VD0UD0WD0PDZX7PD4TD9QD>XD0PD1WD0QDnb1Q
Dob1XD0VD0WD0QDnb1QDob1XD0QDPc1WD0QDQc1QDRc1P@do4PDUJXD0WD0QDSc1QDTc1XD0VD0`Dih4WD0QDSc1QDTc1XD0
QDUc1`Dih4WD0QDVc1QDWc1XD0VD0WD0QDVc1QDWc1XD0PD1WD0QDXc1PDeo4PDXR6PDgP5XD0VD0`DfE`Dcg2WD0QDXc1PD
eo4PDXR6PDgP5XD0QDYc1`DfE`Dcg2WD0QDZc1QD[c1QD\c1XD0WD0QD]c1XD0QD^c1QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6
XD0VD0QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0QDac1WD0QDbc1PDTMXD0`DoR3QDcc1TD2QDf5TD1WD0QDdc1XD0VD0QDcc
1TD2QDf5TD1WD0QDdc1XD0QDec1UD0QDfc1TD2QD<QDf5Q`1o5WD0QDgc1XD0WD0QDnR1S@0QDhc1PDao3XD0SD0WD0QDic1
QDjc1XD0QDkc1WD0QDlc1QDmc1TD1QDnc1XD0QDkc1WD0QDoc1TD1QDnc1XD0WD0QDPd1P@_g6QDQd1P@XR6P@ZQ7QDRd1XD
0WD0PDYQ7PDcR6XD0PDaMWD0QDSd1Q@l5QDTd1XD0WD0QDTd1XD0WD0QDUd1TD3PD[R5VD0XD0WD0QDUd1TD3PD[R5QDVd1X
D0WD0PD`Q3PDdo4SD0XD0TD2QDWd1TD2QDXd1WD0QDYd1PDdo4XD0QDZd1WD0QD[d1QD\d1QD]d1XD0WD0QD^d1TD1QD_d1X
D0`DYl:`DUF`Dal:`Dbf5`DSj4`DTo4`Doi4`Dhe5`DS[5`DT[5`Dfe5`DSd5`DZQ7`DSh1`Dcb4`DXQ7`Dnc6WD0QD`d1QD
ad1QDbd1TD2QDcd1XD0WD0PD[5PD_R6PDba4XD0WD0PD``<PDXR6XD0WD0PDdo4PDXQ7QDdd1XD0QDed1TD1WD0QDfd1QDgd
1QDT;TD2QDhd1XD0WD0QDid1QDjd1QDkd1XD0VD0WD0QDid1QDjd1QDkd1XD0QDld1WD0QDmd1QDnd1QDod1XD0QDPe1TD5Q
DQe1WD0QDRe1P@RX7PDXR6QDSe1QDTe1XD0WD0QDUe1P@ko4PDmNTD2QDVe1XD0VD0WD0QDUe1P@ko4PDmNTD2QDVe1XD0QD
We1WD0QDXe1PDd3PDZQ7XD0QDYe1WD0PDhn4PDYR6XD0PDZQ7WD0QDZe1QD[e1XD0VD0`DT9`Dg2WD0QDZe1QD[e1XD0QD\e
1`DT9`Dg2WD0QD]e1QD^e1QD_e1QD`e1XD0WD0PDYk4PD]R6PDQX7XD0WD0PDfo4QDae1PDhU3XD0WD0PDWR6PDXQ7PDj`<X
D0WD0PDkOQDbe1PDS9XD0WD0QDce1QDde1XD0`DaZ3`Dk`<WD0QDnR1QDee1QDfe1XD0VD0`Dnf1`Doa3WD0QDnR1QDee1QD
fe1XD0QDge1`Dnf1`Doa3WD0QDhe1QDie1XD0`Dbf5`DUF`DYl:WD0QDje1XD0`Dbi5`Dai5`DUa<`DWG`DWj5`DUl5`DPQ5
`D\h4`D\e5`Dhn4`Dfe5`D^R<`DaU5`Dkn4WD0PDmQ<QDke1XD0WD0PDY2QDle1XD0WD0PD]Q5QDme1XD0WD0QDne1QDoe1X
D0WD0QDPf1PDfo4XD0WD0QDQf1TD1QDRf1XD0`DXR6WD0PDeo4PDXR6QDSf1XD0`DcH`Dhd5`Dh5`Ddf4`DVX5`DUb5WD0PD
]R5PDXR6XD0WD0QDTf1QDUf1XD0VD0WD0QDTf1QDUf1XD0QDVf1WD0QDWf1TD2PDao4PD_R6XD0QDXf1WD0PDXQ7PDXh4XD0
SD0aDd5`DV]5WD0QDYf1XD0`D_e1`DiU5`DVf1`DS:`DPU5`D[\5`DUb5`DbR;`DeR;`Dka<`DXV5`DfU5`DjX1`Dd[5`Dcj
5`DSg2`DaG`DW<WD0PDeb:QDZf1XD0`DnN`DPOWD0QDnR1TD1QD[f1QD\f1XD0WD0PD]P1PDfo4QD]f1TD1XD0VD0WD0PD]P
1PDfo4QD]f1TD1XD0QD^f1WD0PD]b5QDdR1PDSb<XD0WD0PDnb1PDXR6PDZQ7XD0QD_f1`D`c5`DTf1WD0PDfo4QD`f1PDYU
7PDYb3XD0WD0PDXR6PDXQ7QDaf1XD0VD0WD0PDXR6PDXQ7QDaf1XD0PD1WD0PDXR6PD[a<XD0WD0PDYR6QDbf1QDcf1QDdf1
XD0VD0WD0PDYR6QDbf1QDcf1QDdf1XD0QDef1WD0QDPDTD2PD_R6P@ZQ7QDff1XD0WD0QDPDQDgf1TD2QDj=XD0QDhf1WD0Q
Dif1QDjf1TD2QDkf1XD0VD0WD0QDif1QDjf1TD2QDkf1XD0QDlf1WD0QDmf1QDnf1QDof1XD0`DZQ7`DcP5`DXR6WD0QDPg1
QDQg1QDRg1XD0WD0PDZQ7PDf[<QDd5XD0`DT;`DZb<`DcI`DRV5`DYh1WD0QD?XD0PDXR6`Dfe1`DRY1`DhU5`D[b<`DfY5`
DUF`DRF`Den5`DWj5`Dea5`DUc5`DfP1`DjX1`D_W5`DUl:`DfD`Dkc5`D\b<`Dca5WD0QD@PDXR6XD0`DXQ7`DZQ7`DRF`D
bf5`DjX1`Dh5`DUD`DiH`DgY5`D]b<aDn4WD0QDSg1QDTg1XD0WD0QDUg1XD0QDVg1`Dbf5`DRF`DUF`Dea5`DUc5`Dln5`D
ZQ7`DXQ7WD0QDWg1XD0`DRF`DfC`DUF`D[c<`DeFWD0PD[j4PD_R6PD[j4XD0`Dln4WD0PD[R6PDZQ7QDXg1XD0`Dee1WD0Q
DYg1PDXR6XD0`D_U5`D`e1`D`d4`DfP1`DjX1`Dea5`DRY1`D_W5`Dac<`DVd4SD0WD0QDZg1PD_R6QD[g1XD0WD0QD\g1QD
]g1TD1QD^g1XD0WD0PDbW7PDmb4XD0PDXR6WD0PDXQ7QD_g1QD`g1XD0VD0WD0PDXQ7QD_g1QD`g1XD0QDag1WD0QDbg1QDc
g1QDdg1XD0QDeg1WD0PD`V7PDXQ7QDfg1XD0WD0QDT;QDgg1QDhg1XD0WD0QDig1TD2PDeR6QDjg1TD2XD0QDkg1WD0PDbT3
PDeR6QDlg1XD0WD0PD`a:QDmg1XD0QDng1WD0PD_R6PDk]6XD0`DT;`DQW5WD0QDog1PDno4QDPh1XD0WD0QDQh1QDRh1QDS
h1XD0VD0aDd5WD0QDQh1QDRh1QDSh1XD0QDTh1aDd5WD0PDbT3PDcS6PDeR6XD0WD0QDUh1QDVh1PDeo4TD1PDXR6QDWh1XD
0`DfEWD0PDhEPDZQ7QDXh1XD0`DPO`DQO`DnNWD0PDiEPDXR6QDYh1QDZh1XD0WD0PDdm3QD[h1XD0QD\h1WD0PDS1PD4PDa
R5XD0WD0PDoo4QD]h1XD0QD^h1WD0QDQ9QD_h1XD0QD`h1`DXR6`D_R6WD0QDah1TD3QDbh1Y@0QDch1XD0`Dao3`Dbo3WD0
QDdh1P@ko4TD1QDeh1QDfh1XD0WD0QDgh1P@bW7QDhh1XD0VD0WD0QDgh1P@bW7QDhh1XD0QDih1WD0QDjh1QDkh1TD2QDlh
1XD0VD0WD0QDjh1QDkh1TD2QDlh1XD0QDmh1WD0QDiCPD^P5PDRn3TD2XD0QDnh1WD0PDdV7PDbo4XD0`DRV4WD0QDoh1QDP
i1TD1QDQi1XD0WD0PDfR6QDRi1TD2XD0QDSi1WD0PDbW7TD1QDTi1QDUi1QDVi1XD0WD0QDWi1QDXi1QDYi1XD0QDZi1TD4Q
D[i1WD0QD`Q1QD\i1TD2P@_R6QD]i1XD0WD0PDf[4QD^i1TD2QD_i1XD0WD0QD`i1QDai1TD2QDbi1XD0WD0QDci1TD1PD_R
6QDdi1XD0`Dok;`DlU7WD0QDei1QDfi1TD1QDgi1QDhi1XD0WD0PDZQ7S@0QDii1QDji1XD0QDki1WD0PDn:PDmNPDPR5XD0
WD0PDZQ7PDP;PDZW7XD0WD0PDZQ7PDnb1PDcb4XD0QDli1WD0PDZQ7PD`Q3PD]R6PD[R5XD0WD0PDhQ;PDZS8XD0WD0QDmi1
PD_R6XD0QDni1`DZb<WD0QDZBPDmNQDoi1XD0VD0WD0QDZBPDmNQDoi1XD0QDPj1WD0QDQj1XD0SD0WD0QDRj1QDSj1XD0VD
0WD0QDRj1QDSj1XD0QDTj1WD0PDfo4PDHPDbd2XD0VD0WD0PDfo4PDHPDbd2XD0QDUj1WD0QDPDQDVj1TD2QDWj1XD0VD0WD
0QDPDQDVj1TD2QDWj1XD0QDXj1WD0PDZe<PD^4XD0`Dbf5WD0PDcl4PD^U7PDdk4XD0WD0QDQ:Y@0QDYj1PDmNTD2XD0QDZj
1WD0QD[j1QD\j1TD1QD]j1XD0SD0WD0QD^j1PDnn2XD0QD_j1`D^e<`DXo4`DYT5QD`j1WD0QDaj1TD3QDbj1QDcj1XD0SD0
WD0QDdj1PDXR6XD0`DWj5`Df^5`DWG`DoF`Dke<`Dn\;`DZ`3SD0WD0QDej1TD1QDfj1QDgj1XD0QDT;TD2QDhj1QDij1WD0
PDSS;PDXR6PDXQ7XD0SD0WD0QDjj1PDcT3P@^R6PDcT3PDeR6XD0QDkj1WD0QDlj1TD2PDao3QDmj1QDnj1XD0WD0QDX@PDX
Q7QDoj1TD1QDPk1XD0WD0PDfo4QDQk1QDRk1QDSk1PDeS7XD0VD0WD0PDfo4QDQk1QDRk1QDSk1PDeS7XD0QDTk1WD0PDjo4
PD_R6QDUk1XD0WD0PDfR6PDf[4PDQOXD0VD0WD0PDfR6PDf[4PDQOXD0QDV>WD0PDdo4PDZQ7PD^U1XD0PDXR6WD0PDWR6PD
oi1QDVk1XD0WD0PDdo4QDWk1XD0WD0PD_R6QD_>QDXk1XD0WD0PD[R6QDYk1QDZk1XD0VD0WD0PD[R6QDYk1QDZk1XD0QDV>
WD0PDfR6PDQX7PDfR6QD[k1XD0PDo2PDlT7S@0WD0QD\k1XD0WD0PDHXD0QD]k1QD^k1P@XR6QD_k1Q@h5Q@i5PDoc6QD`k1
PDXR6PD[R5QDak1QDbk1QDck1PDXR6PDfo4PDPP7PDXR6PD[Z;PDeo4PDYR6PD]f<PD[R6QDdk1QDek1PDZl4QDf5Q`1o5QD
fk1WD0QDgk1XD0QDhk1S@0QD\6QDRCQDik1PDbo4QDjk1PDYR6QDkk1TD2QDlk1QDmk1Q@nk1QDok1QDPl1P@hR5QDQl1PD_
R6`DZQ7QDRl1QDSl1QDTl1QDUl1QDRCQDVl1PDbo4QDWl1Q@Xl1QDYl1QDZl1QDkGQ@f5QD[l1QD\l1PDeo4QD]l1PDXQ7PD
Xo6QD^l1QD_l1QD`l1QDal1PDdT7QDV]1TD2QDbl1QDcl1QDdl1QDel1PD]U7PDYl4PDZU7PDZl4QDlS1QDfl1QDgl1WD0QD
hl1XD0VD0QDgl1WD0QDhl1XD0QDil1PDS1PD_R6QDjl1PDeo4PDXR6QDkl1PDPY;PD_R6PDmNPDRn3PDZS1PDZR6QDll1QDa
k1TD1QDml1PDko4PDfo4PD]6QDf5QDl<WD0QDnl1XD0QDdMQDol1S@0WD0QDPm1XD0`DPO`Ddo4`Dae1QDQm1QDRm1TD2QDS
m1QDTm1QDUm1QDVm1QD\6Q@h5QDi5WD0QDWm1XD0QD\l1QDXm1TD1QDYm1PDWR6QDZm1QD[m1QD\m1PD[R5QD]m1QD^m1WD0
QD_m1XD0PDlT7Q@l5WD0QD`m1XD0QDam1PDXR6QDbm1QDcm1QDdm1QDl<TD1QDem1PDZQ7S@0WD0QDfm1XD0QDgm1WD0QDhm
1XD0PDZQ7S@0WD0QDim1XD0PDno4SD0PD_R6PDmNWD0QDjm1XD0QDf5QDkm1WD0QDlm1XD0`Dgo4QDUT1QD_IWD0QDmm1XD0
QD_IWD0QDmm1XD0QDl<WD0PDb4PDco4XD0QDUT1QD_IWD0PDP3QDnm1XD0QDom1QD_IWD0PDP3QDnm1XD0QDom1QDPn1PDdo
4P@ZQ7QD\6QDQn1PDUS;QDRn1PD`V7PDb4PDco4PDb4PDco4QDl<TD1QDSn1TD4PD_R6PDZb6QDTn1WD0QDUn1XD0QDg5QDd
IWD0QDVn1XD0QDWn1PDUS;PDWR6PD^U7QDUb1WD0P@cW7QDXn1XD0VD0QDUb1WD0P@cW7QDXn1XD0QDYn1QDUb1WD0PDZQ7P
Deb:XD0QD^IQD_ITD2WD0QDZn1XD0QD_ITD2WD0QDZn1XD0QDUT1WD0QD[n1QDZBXD0`DZR6PDRn3QDl<WD0PDmNQD\n1XD0
QD]n1QD^n1PDeR6QD_n1PDHQD`n1QDf5QDan1QD^IQD_ITD1QDbn1TD3QDcn1QD_ITD1QDbn1TD3QDcn1PDZQ7QDdn1PDHQD
en1QDfn1PDPP7PDko4PDR3SD0QDl<P@ROQ`1o5QDgn1QDhn1QDin1P@ROQ`1o5QDgn1QDhn1QDjn1PD_R6QDkn1QDol1QDln
1QDmn1`DPO`DnNPDZl4QDf5QDjn1QDZBSD0QDkGPDdS6PD_R6QDnn1QDon1P@mNQDPo1QDQo1QDRo1QDSo1QDol1QDTo1QDU
o1WD0QDjn1XD0VD0QDUo1WD0QDjn1XD0PD1QDUo1WD0QDjn1XD0QDVo1QDWo1PD\8QDXo1PDmNPDTMPDRn3PDmNPDTMQDYo1
P@XR6QDjn1PD_R6QDZo1PDPY;PDcT7SD0PDko4PDXQ7PDgg4PDUS;PD_R6QD[o1PDPX7PD_R6QD[o1QD\o1PD_R6QD]o1PDH
QD^o1QDZBPDWR6PDZQ7PDgg<PDXR6PD_R6PDZQ7PDYh<PDbV7QD_o1SD0QDh5QDl<PDo2QD`o1QDl<PDo2QD`o1QD^IQD_IT
D1WD0QDao1QDbo1XD0QD_ITD1WD0QDao1QDbo1XD0PDZJPD__<QDV]1QDco1PD_R6QDdo1QDeo1TD2PD\Q3QDVHQDfo1PD`Q
1QDgo1QDho1QDio1TD1QDjo1PDko4PDSOSD0PDko4SD0QDko1QDlo1QDmo1PDnc6Q@nR1QDno1QDoo1QDPP2QDQP2QDRP2PD
Rn3QDl<QDSP2QDTP2QDUP2QDVP2TD2PDgo4QDWP2QDXP2QDYP2QDl<QDZP2QDi5S@0PD`a:`D_R6`DWU1QD^IQD_ITD2WD0P
D`a:XD0QD_ITD2WD0PD`a:XD0QD[P2WD0PD`a:XD0QD\P2QD]P2PDR3QD^P2PDRn3QD_P2TD2WD0QD`P2XD0QDZ;Q`1o5PD]
_6PD\R6PDTn3PD]_6PD\R6QDf5PDko4Q@aP2QDAQDlo1Q@aP2QDAQDg5QDl<QDbP2P@ROQDAQDg5PDdS6PD_R6PDdS6PD_R6
PDmNSD0QDcP2WD0QDdP2XD0WD0QDeP2QDfP2XD0QDgP2WD0PDHPDn;XD0PDHQDhP2WD0QDiP2QDjP2XD0QDf5Q`1o5WD0QDk
P2XD0VD0QDf5Q`1o5WD0QDkP2XD0QDlP2PDUS;QDmP2QDnP2PD]6QDXn1QDb:QDoP2QDPQ2SD0PDah<PD_R6QDf5PDbh<PD_
R6WD0QDXe1XD0QDQQ2PDlT7S@0WD0QDRQ2XD0WD0PDXQ7QDSQ2PDXR6PDZQ7S@0QDkGQDl<XD0SD0QDf5WD0QDTQ2QDUQ2QD
VQ2XD0QDWQ2WD0QDXQ2PD[R6XD0VD0QDWQ2WD0QDXQ2PD[R6XD0QDYQ2WD0QDZQ2PD^f3XD0VD0WD0QDZQ2PD^f3XD0QD[Q2
WD0QD\Q2TD1QD]Q2XD0QDn5QD^Q2QD_Q2QDf5Q`1o5WD0QD`Q2XD0`Ddo4`DWR6`D[R6WD0QDaQ2P@]Y1QDbQ2QDcQ2XD0QD
dQ2QDeQ2TD4QDf5WD0QDfQ2PD_R6XD0WD0QDgQ2QDhQ2XD0VD0WD0QDgQ2QDhQ2XD0QDiQ2WD0QDf5Q@l<QDjQ2YD2XD0WD0
QDlo1QDjQ2YD2XD0WD0QDh]1PDko4QDkQ2XD0QDlQ2QDf5WD0PDS1PD_R6SD0XD0`DdE`Dk8`DaE`DaR5`DZQ7`DXQ7`DmNW
D0QDmQ2QDnQ2QDoQ2XD0WD0QDPR2TD1QDQR2XD0QDRR2WD0QDSR2QDTR2XD0QDUR2WD0QDVR2XD0`DWR6`D[R6SD0QDg5WD0
QDWR2XD0WD0QDXR2PDeo4PDXR6XD0QDYR2WD0QDZR2XD0WD0QD[R2TD1QD\R2XD0VD0WD0QD[R2TD1QD\R2XD0QD]R2QDf5Y
@0WD0QD^R2PDXR6XD0QDg5WD0Q@l<PDROTD1QD_R2XD0QD`R2PDZl4QDaR2WD0QDdITD1QDbR2XD0`Dfo4`DYR6QDSZ1WD0Q
DcR2QDdR2aDd5`DZQ7`D]V7`DRR1`DaZ3`DXQ7XD0SD0PDko4QDeR2TD2WD0QDfR2XD0QDgR2WD0QDhR2PDeo4XD0VD0WD0Q
DhR2PDeo4XD0QDiR2QDjR2WD0QDkR2`DbI`DcI`Di`4`Dfe4S@0XD0QDlR2PDZl4QDf5WD0QDWP2`DSI`D^;`Dgi4`Dhi4`D
bI`DcI`Di`4`Dfe4`DP[3`D\m3`DPO`De6`De;XD0QDlR2QDmR2Y@0WD0QDnR2QDoR2Q@T;QDPS2XD0QDQS2QDRS2Q`1o5WD
0QDSS2XD0WD0QDf5Q@l<QDTS2YD2XD0WD0QDlo1QDTS2YD2XD0WD0QDUS2QDVS2XD0PDXR6WD0QDWS2S@0QDXS2XD0PDXR6Q
DYS2WD0QDZS2QD[S2SD0XD0VD0WD0QDZS2QD[S2SD0XD0QD\S2WD0QD]S2XD0WD0QD^S2SD0PD\Q7XD0QDg5WD0QD_S2QD`S
2XD0QD^k1PDZQ7SD0WD0QDaS2QDnOPDao4XD0VD0WD0QDaS2QDnOPDao4XD0QDbS2WD0QDVHTD1PD_R6PDmNXD0PDXR6QDcS
2WD0PDWR6QDdS2QDeS2XD0QDfS2Y@0WD0QDgS2YD1XD0WD0QDg5QDhS2QDiS2XD0QDjS2QDkS2WD0QDk<QDl<`DdQ1`D\o2`
DPe2`Ded3`D_R3QDR5XD0`Ddo4QDlS2WD0QDmS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`Ddo4QDnS2QDf5WD0QDl<YD2X
D0`Dfo4`DWR6QDnS2WD0QDoS2YD2XD0`Dfo4`DWR6QDP5WD0QDUT1QDl<`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DdS;`D_g7`DY
b3`D_3`Dc4`D\8SD0XD0QDP5WD0QDPT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DdS;`D_g7`DYb3`D_3`Dc4`D\8SD0XD0QDQT2
WD0QDf5QDkm1YD1XD0`D[R6`Ddo4QDRT2WD0QDlo1QDST2XD0QDRT2WD0QDlo1YD1XD0QDTT2WD0QDf5QDUT2QDVT2XD0QDT
T2WD0QDf5QDUT2YD1XD0QDWT2WD0QDXT2QDYT2XD0QDWT2WD0QDXT2YD1XD0QDg5WD0QDol1QDZT2XD0QD[T2WD0QD\T2XD0
QD]T2QDj_1WD0SD0QDjn1XD0VD0QDj_1WD0SD0QDjn1XD0QD^T2WD0QD_T2QD`T2P@XR6P@ZQ7XD0QDaT2WD0QDPd1QDbT2Q
DXn1XD0SD0QDcT2WD0QDdT2PDeo4XD0SD0QDa5WD0QDk<QDl<`DU6`D_3`DnS6`Dn2`Doe1`DYb3`D_g7`Dib3`DU4`De3`D
V3`D]c3`DR3`Dh]6SD0XD0QDa5WD0QDeT2`DU6`D_3`DnS6`Dn2`Doe1`DYb3`D_g7`Dib3`DU4`De3`DV3`D]c3`DR3`Dh]
6SD0XD0QFfT2QDg5WD0QDl<P@ROQDgT2XD0WD0QDhT2P@ROQDgT2XD0WD0QDiT2QDjT2XD0VD0WD0QDiT2QDjT2XD0QDkT2Q
DlT2QDl<WD0QDmT2QDnT2XD0QDoT2WD0QDmT2QDnT2XD0QDPU2PDaR6WD0QDQU2QDjn1XD0QDRU2WD0PDcc<QDSU2XD0PDYU
7WD0QDTU2XD0VD0PDYU7WD0QDTU2XD0QDV>QDUU2TD5WD0QDf5QDVU2YD1XD0QDWU2WD0QDkm1QDXU2XD0VD0QDWU2WD0QDk
m1QDXU2XD0QDYU2QDWU2WD0QDkm1YD1XD0VD0QDWU2WD0QDkm1YD1XD0QDYU2WD0PDZl4QDdMPDHQDZU2XD0SD0WD0PDHQD[
U2XD0SD0PDbR5PDHQD\U2WD0QD]U2QDXn1XD0QD^U2`DZS1`DWU1`DgQ;`D]c3PDZl4QD_U2TD1WD0QD`U2XD0QDaU2PDZl4
QD_U2TD1WD0QD`U2XD0YD2QDbU2WD0QDcU2XD0QDbU2WD0PDXQ7PDna4XD0WD0QDV]1QDdU2XD0QDeU2WD0PDdo4QDfU2XD0
WD0PDdo4PDjX1PD_g6XD0`Egk4WD0QDdOQDgU2XD0QDhU2TD1VD0`Egk4WD0QDdOQDgU2XD0QDhU2TD1QDV>WD0QDiU2Q@jU
2XD0QDkU2WD0QDlU2XD0QDmU2TD3QDf5QDnU2QDf5WD0PD]P1PDdo4XD0SD0WD0QDoU2XD0QDUb1QDl<QDPV2SD0QDQV2WD0
QDRV2XD0PDno4WD0QDSV2XD0VD0PDno4WD0QDSV2XD0QDTV2WD0PDHPDZl<XD0QDUV2WD0QDVV2P@\l<XD0QDUV2QDf5WD0P
D[l<XD0SD0QDWV2WD0PD_R6XD0QDXV2PDbT3PDXR6WD0PDZQ7PDUl4XD0WD0QDYV2Q@f5QDZV2XD0PD]o3QDf5WD0QDZV2XD
0PDWR6QD[V2VD0PDWR6QD[V2PD1WD0PDHPD^P5XD0QD\V2S@0QD]V2`DbF`DRm2`DcFWD0PDm9XD0QD\V2S@0QD]V2`DbF`D
Rm2`DcFPD]R6QDQ:WD0QD^V2XD0VD0PD]R6QDQ:WD0QD^V2XD0PD1QD_V2PDRe;WD0PDRY4XD0WD0QDl<P@ROQD`V2XD0S@0
QDaV2QDbV2WD0QDcV2XD0QDdV2WD0QDeV2XD0SD0WD0QDfV2PDeo4PDXR6XD0QDgV2WD0QDYj1QDhV2XD0QDiV2PDUS;TD5W
D0QDjV2XD0SD0QDf5PDXR6WD0QDkV2XD0QDlV2QDmV2WD0QDnV2XD0VD0QDmV2WD0QDnV2XD0QDoV2WD0QDPW2QDQW2XD0QD
RW2QD\l1WD0QDSW2XD0TD2QDTW2QDUW2PDfo4PDel<PDXR6PDkP5PDWU7QDVW2Q@f5WD0QDWW2XD0WD0PDkP5XD0Q@l5QDXW
2aDd5`D`o3`DgR6QDYW2Q@f5QDZW2Q@[W2QD\W2QD]W2QDlo1Q@^W2QD\W2PD`Y;QD_W2PDHQD`W2QDaW2PDko4QDbW2PDcb
4QDT6Q@^IQDcW2TD1PDV5TD2QDdW2QDeW2QDRl1TD3QDf5Q`1o5WD0PDUJXD0QDRl1TD3QDf5Q`1o5WD0PD[JXD0QDRl1TD3
QDf5Q`1o5WD0PDVJXD0QDRl1TD3QDf5Q`1o5WD0PD`JXD0QDRl1TD3QDf5Q`1o5WD0PD`l7XD0QDRl1TD3QDf5Q`1o5WD0PD
_l7XD0QDo5QDfW2QD_k1TD3QDf5Q`1o5PDVR8PDVR8QD\6UD0WD0PDVR8XD0QDgW2Q`1o5WD0QDhW2XD0S@0QD\6QD_k1TD3
QDf5Q`1o5WD0PDTJXD0`DWR6`DYR6QD_k1TD3QDf5Q`1o5WD0PDmk3XD0`DWR6`DYR6`DeR6`Dfo4`DZR6QDiW2TD4WD0PDT
JXD0WD0QDjW2XD0QD\6QDkW2TD1QDlW2QDmW2QDnW2PDXh1PDYR6PDgh3WD0PDgh3QDb:QDoW2XD0WD0QDPX2TD1QDQX2XD0
QDj9WD0QDRX2TD1QDQX2XD0UD0PDZX7PD4WD0PDXQ7QDd5XD0UD0PDZX7WD0QDb@QDd5XD0QDSX2QDf5WD0PDXQ7QDd5XD0V
D0QDSX2QDf5WD0PDXQ7QDd5XD0QDV>WD0PDXQ7QDTX2QDd5XD0VD0WD0PDXQ7QDTX2QDd5XD0QDjb1QDUX2QDVX2QDo5QDWX
2QDVX2QDXX2TD1WD0PDmg<QDVX2XD0WD0QDYX2P@ZQ7PDmg<QDZX2XD0QD[X2QD\X2Q@]X2QD^X2QD_X2PDgR6QD`X2QDaX2
PDbMUD0QDT6QDbX2TD1P@ho4WD0QDcX2XD0SD0aEd5QDT6QDdX2TD1P@ho4QDeX2`DcI`Dem3`DXR6`Den3`DVm<`DWm<QDf
X2P@^U7QDgX2QDhX2QDj9QDiX2Q@f5QDjX2TD1P@ho4TD3QDkX2QDj9QDiX2Q@f5QDlX2PD_R6QDj9QDiX2Q@f5QDmX2TD1P
Dho4TD8QDnX2QDoX2QDPY2PDib4PD\OQDQY2QDRY2PDf[4QDf5QDSY2QDTY2PDll6QDUY2QDVY2QDWY2QDXY2QDYY2UD0QDZ
Y2TD1QD[Y2`@ZQ7`@ho4`DXQ7`DYQ7`DcP5QD\Y2TD2WD0QD]Y2XD0QD^Y2QD_Y2PD^P5PDY[7QD`Y2WD0PD_g6PDjS4XD0Q
DaY2QDbY2QDcY2QDaY2QDdY2PDS1QDeY2PD\Q7QDfY2QDgY2P@do4PDWR6PD\Q7QDhY2QDiY2PDZn<QDjY2QDkY2QDlY2WD0
QDmY2PDXR6XD0SD0WD0QDnY2QDoY2TD1QDPZ2XD0WD0QDQZ2P@ko4PD^c3QDRZ2XD0SD0WD0QDSZ2P@PHP@ZR6QDTZ2S@0QD
UZ2XD0WD0QDVZ2QDWZ2Q@f5QDXZ2XD0PDko4WD0PDlT7XD0SD0WD0QDYZ2PDnn2XD0QDZZ2WD0QD[Z2TD1QD\Z2PDXR6XD0S
D0QD]Z2PDko4PD_R6PDko4QD^Z2SD0QD_Z2QD`Z2QDaZ2SD0QDbZ2P@`R6P@fR6WD0Q`1o5QDcZ2XD0QDdZ2QDeZ2QDfZ2SD
0QDdZ2PDnn2QDgZ2QD[P1QDhZ2QDiZ2QDjZ2PDXQ7WD0QDkZ2SD0XD0QDf5WD0PDXQ7QDkZ2SD0XD0`DXR6`DYT3`DWT3WD0
PDXQ7QDkZ2QDlZ2XD0WD0QDmZ2P@XR6QDnZ2XD0PDf[4QDf5QDoZ2QDTNQDP[2QDQ[2QDj9Q@Q6QDR[2PDfo4QDi;QDS[2PD
_R6QDi;QDT[2QDj9QDf5WD0PDko4QDU[2XD0QDV[2QDj9QDW[2QDX[2WD0QDY[2XD0QDZ[2P@ZX7QD[[2QDf5QD\[2QD][2Q
D^[2QD_[2PDdo4QD`[2PDdo4PDdo4PDZQ7SD0PDe_<PDko4Q`1o5PDZQ7QDa[2QDPDQDb[2QDc[2PDcT3PDeR6QDd[2PDST;
PDYU7PDQX7PD\R6QDe[2PDRn3PDmNQDf[2PDZR6PDYo2PDHPDXo<WD0QDg[2QDh[2QDi[2QDj[2XD0WD0QDk[2PDco4QDn5P
D^Q;XD0WD0QDfV2S@0PDQT8XD0WD0QDl[2QDm[2TD1QDn[2QDo[2XD0WD0PDeR;PD]R6PD`S5XD0WD0PDaZ5PD]R6PD]o<XD
0WD0PD^o<PDPS1XD0WD0QDP\2QDn5PDld4XD0WD0QDQ\2PDdo4QDR\2Q@S\2PDgf;XD0WD0QDT\2PDZQ7QDU\2XD0WD0QDV\
2PDZQ7QDW\2XD0WD0PDfo<PDZQ7PD^V5PDWR6XD0WD0PDgo<PDc^5XD0QFX\2TD2WD0QDY\2PDeo4XD0WD0PDWR6QDZ\2PDg
DXD0WD0PDWR6QD[\2QD\\2PDl4XD0WD0PDl4PDXR6QDn5QD]\2XD0WD0PDno<QD^\2PDZFXD0WD0QD_\2PDZQ7PDoo<XD0WD
0PDdo4PDgCPDPf3XD0QD`\2TD3WD0QDa\2PDkR5QDb\2QDc\2XD0`DjX1WD0QDd\2PDkR5QDb\2QDe\2XD0WD0PDeU7QDf\2
QDg\2XD0WD0QDh\2PDZQ7QDi\2XD0WD0QDj\2PDnn2PDUP=XD0WD0QDj\2QDk\2QDaBXD0QFl\2WD0PDdo4PDXQ7QDm\2QDn
\2XD0WD0PDaR6PDXQ7PDV`3XD0PD]R6WD0QDo\2PDVd;XD0VD0WD0QDo\2PDVd;XD0QDP]2WD0QDQ]2QDR]2XD0VD0WD0QDQ
]2QDR]2XD0QDS]2WD0PD`Q3P@Sc1QDT]2XD0VD0WD0PD`Q3P@Sc1QDT]2XD0QDU]2WD0QDV]2QDW]2XD0WD0QDWNQDX]2QDY
]2QDZ]2XD0WD0QD[]2QDb8QD\]2XD0QDBQD]]2TD1WD0PDdT7PDZQ7QD^]2XD0WD0QDVBPDco4PDXQ7PD^P=XD0WD0PDao4P
Dfo4PDoFXD0VD0WD0PDao4PDfo4PDoFXD0QDV>WD0QD_]2QDnR1TD1PDmS<XD0WD0PDmQ<PDdo4QD`]2XD0WD0QDa]2PDdo4
PDZQ7PD_P=XD0WD0QDb]2PDfo4PDZQ7PDnQ<XD0WD0QDj\2PDeo4PDXR6QDc]2XD0WD0QDd]2QDe]2QD]T2XD0PDZQ7TD1QD
f]2QDg]2TD1WD0QDh]2QDi]2XD0QDj]2TD2WD0PDeP=PDeo4XD0WD0QDk]2XD0`DUj4WD0PDiP=PD]R6PD[k3XD0WD0QDl]2
QDm]2XD0VD0`DQ8WD0QDl]2QDm]2XD0QDmR1`DQ8QDn]2TD1WD0QDo]2XD0VD0`D]T7QDn]2TD1WD0QDo]2XD0QDP^2`D]T7
WD0PDno4QDQ^2PDYR6QDn5QDR^2XD0WD0QDS^2PDco4PDbT3XD0WD0QDT^2TD1PDWR6XD0PDZQ7TD1QDU^2QDV^2TD2WD0QD
W^2QDX^2XD0WD0PDiV5PDbR6PDZQ7PDcj5XD0WD0QDY^2PDZQ7TD1PDSj5XD0WD0PD``<PDjMXD0`DT3`DoV<QDZ^2WD0PD_
a<XD0VD0QDZ^2WD0PD_a<XD0QD[^2WD0PDYR6PDh8PDXR6PDXQ7XD0QD\^2WD0QDoo1PDaR6QD]^2XD0QD^^2WD0QD\GPDZQ
7PDn7XD0WD0QD_^2PDXQ7QDjW2PDgf1XD0WD0QD`^2PDcb4XD0VD0WD0QD`^2PDcb4XD0QDa^2WD0QDb^2PDdo4XD0QDc^2W
D0QDd^2PDdo4XD0QDe^2WD0QDf^2PDZQ7QDg^2XD0WD0QDQn1PD^U7PDZQ7PDaR5XD0PDe`4WD0PDaR5PD[Q=XD0QDh^2TD3
QDf5TD1WD0PDlo2PDoe1XD0WD0QDo@TD2PD\o4XD0WD0QDi^2TD1PD\Q=XD0WD0PD]Q=PD_R6PD[i4XD0WD0QDj^2PD[5TD1
PDko4PDdQ1XD0WD0PD`e1PD_4PD_R6XD0WD0QDk^2PDiU;XD0WD0QDl^2PDXR6PDQ[3XD0WD0PDTJPD_Q=XD0WD0PDob1PD_
Q=XD0QDm^2TD1WD0QDaAQDn5PDUS6PDP[3XD0WD0QDRJTD4PDib4PDYR6PDf[4XD0WD0QDn^2PDZR6QDn5PD^Q;XD0WD0QDo
^2XD0QFP_2WD0PDco4XD0`DZQ7`DXQ7QFQ_2TD6QDR_2WD0PDcl4PDco4XD0WD0QDS_2TD2QDT_2PDZQ7QDU_2XD0WD0QDPU
1TD2PD`a:PDeHXD0WD0QDV_2PDcQ=XD0`Dgi5WD0QDQX1TD1PDao4PDZQ7PDTb:XD0WD0QDW_2PDXR6PDdQ=XD0WD0PDob1P
DeQ=XD0VD0WD0PDob1PDeQ=XD0QDX_2WD0QDY_2QDn5PD]n5XD0WD0QD\FS@0PDXQ7QDZ_2XD0WD0QD[_2PDZQ7PDTb:PDcj
5XD0WD0QD\_2PDhQ=XD0VD0WD0QD\_2PDhQ=XD0QD]_2WD0PDhf5PDg3XD0WD0QD^_2QD__2PD_R6PDP5XD0QD`_2PDXQ7WD
0PD_U3PDkU5XD0QDa_2QDnR1WD0PDk]6PDoa4XD0WD0PDiQ=XD0WD0PDmS<PD[R6QDb_2XD0WD0PDmQ=PD]R6PDm2XD0WD0Q
Dc_2QDd_2P@YQ7QDe_2XD0WD0QDf_2QDg_2XD0TD1QDh_2WD0QDi_2PDXR6XD0PDXQ7WD0QDj_2PDXR6XD0QDk_2WD0QDl_2
PDej;XD0WD0QDm_2TD1QDn_2XD0WD0QDo_2PDfo4XD0`D_R6`Ddo4`DZQ7WD0PDHPDPQ7PDYR6XD0PDcV<WD0QDP`2PDXR6Q
DT;QDQ`2XD0WD0QDWNQDR`2QDS`2XD0QDT`2TD2WD0QDU`2QDV`2TD1QDW`2XD0WD0PDko4QDX`2QDY`2QDZ`2XD0WD0PDh[
:PDad4XD0`E]o3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PDRn3PDZS1PDZR6QD[`2XD0`D[5`Dh5`D^c3`Dcd4WD0PDe
R=PDXR6PDf^5XD0WD0QDYR1QD\`2PD_R6XD0WD0QDYR1QD]`2QD^`2XD0QD_`2WD0QDnLQ@``2Q@a`2TD1QDb`2PDXR6XD0W
D0PDlT7PDXQ7QDc`2QDd`2XD0WD0PDlT7Q@e`2QDf`2XD0`DYR6QDg`2TD5WD0PDRl4QDh`2QDi`2XD0WD0PDRl4QDj`2QDk
`2P@Wj5XD0PD4WD0PDRl4QDl`2XD0VD0PD4WD0PDRl4QDl`2XD0PD1QD`Q1QDa;WD0QDm`2TD2PDYR6XD0`Dh`;`DXQ7QD`Q
1QDa;WD0QDm`2QDn`2PDYR6XD0QD`Q1PDTn3WD0QDo`2QDPa2XD0QDQa2WD0QDRa2TD1QDSa2XD0WD0QDTa2PDYR6QDUa2XD
0QFVa2TD4WD0QDWa2TD1PDeo4PDXR6Q@Xa2QDYa2XD0WD0PD\`;PD]R6PD^Z;XD0WD0PDiHPDWR6PDZQ7PDl4PDXR6PDZQ7P
Dhe5XD0WD0QDZa2PDXR6PDcDXD0WD0PDfm4QD[a2XD0WD0QD\a2TD2QD]a2TD1QD^a2XD0WD0PD`S=TD2PDeX1XD0QD_a2QD
f5WD0PDc3Q@`a2QDaa2XD0QDf5QDba2WD0PDUe;PD]j4PDYR6XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0QDca2QD`_
2PDXQ7WD0QDda2PDcS=XD0WD0PDZQ1PDT8XD0QDea2WD0QDfa2PDfGPD]R6XD0PDeGWD0QDi?PDdo4QDn5QDga2XD0WD0PDR
1PDWR6PDZQ7PDgS=XD0WD0PD^R5PDfR6PDhS=XD0WD0PDiS=QDha2XD0WD0PDkR1QDia2XD0WD0PDeV7PDfo4PDZQ7PDgo4P
DXR6QDn5XD0WD0QDja2TD2QDka2XD0`DoS=`D^W5WD0QDla2QDma2PDao4XD0QDna2TD1WD0QDoa2QDPb2XD0WD0QDQb2PDd
T7PDZQ7TD1QDRb2XD0WD0QDSb2PDZQ7PDXh1XD0VD0WD0QDSb2PDZQ7PDXh1XD0QDTb2WD0QDUb2PDZQ7PDXh1XD0VD0WD0Q
DUb2PDZQ7PDXh1XD0PD1WD0QDVb2QDWb2XD0`Df^5`D_e1QDfb1WD0PDUg6QDXb2XD0WD0QDYb2QDZb2Q@[b2QD\b2XD0`Dd
o4`DXR6QD]b2TD1WD0QD^b2XD0WD0QD_b2P@^P5QD`b2PDZQ7TD1QDab2XD0WD0PD[o4PDWR6PDZQ7PD`g1XD0WD0QDbb2PD
lT7PDXQ7PD]T=XD0WD0PDec6PDfR6PD]l:XD0WD0PDkT5PDXR6PD^T=XD0WD0PDRGPDfo4QDn5PD_T=XD0WD0PDbP<PDco4P
DZQ7PDeQ5XD0WD0PDT3PD\R6PDZQ7PDUl4PD\W5XD0WD0PD`T=PD_R6PDZQ7XD0WD0PD]Q5PD[R1PDZQ7XD0WD0PDaT=PDdo
4XD0WD0PDcj5PD\OPD[X2XD0QDcb2PDZQ7QDdb2PDXQ7PDcS1PDn2PD_R6PDXQ7PDg[:PDQn4PDbo4PD_R6PDXQ7PDg[:PD[
R6PDbT=PDfo4PDbT=PD]R6PDXQ7QDeb2PD_d:PDZR6PDU6PDh\;PDdo4PDXQ7QDfb2PDZR6PD[5PDfo4PDZZ5PDfo4QDn5PD
dT=PDZQ7PDeT=PDZQ7PDZQ7PDRS<QDn5PDdo4PD\JPD^f3PDWR6PDZQ7QDgb2PDiR5PDXR6QDiBQDhb2PDXQ7PDUf:PDXR6P
DZQ7PDci1PDmb1PDZQ7PDgT=QDib2PDjY;QDjb2PD_R6PDhT=PDiT=PDfo4PDjT=PDQd;QDkb2PDZQ7PDWa5`Dco4PDi1PD_
R6PD]EPDfo4PDZQ7PDVm;QDlb2TD1PDkT=PD[R6PDZQ7PDdh4PDXR6QDmb2PDlT=PDXR6QDnb2PDmT=PDe`5PDZR6PD^P5PD
hDQD\o1PD_R6QDob2PDQV4PDXR6QDn5QDPc2PDZQ7TD1QDQc2QDRc2QDn5QDSc2QDTc2QDUc2QDVc2TD1QDWc2QDXc2PDh_4
PDXR6QDYc2QDZc2PD]i4VD0QDYc2QDZc2PD]i4QD[c2QDWNPDao4PDYR6QDnR1QD\c2QDmU2QD]c2QD^c2PDXR6PDQn4QDZA
TD2PDRU=QD_c2PDf[4PD^U7QD`c2QDQk1TD1QDac2PDSf3PDTMPDTMPD_R6PDdh4PDSEPDTj3PDYR6PDT8PDmMPDUR5PDmi7
PDmMPDXQ7PD]i4PDmMQDbc2PD_R6QDcc2QDdc2PDlT7PDXQ7PDlT7PDXQ7PDoR=PDoR=PDW5PDTX<PDWT1PDfR6PDTJPDfR6
QDec2PDTJPDfR6PDem4PDTb1PDfR6PDSa6PDfR6PDPd1PDfR6PD`P5PDSU=PDgS=PDgS=QDfc2PDco4PD_R6PDXQ7PDTU=PD
fo4PDXQ7PDfe3PDXR6PDUU=QDjHQDn5PDiZ5PDmb1PDhh4QDgc2PDko4QDhc2PDXQ7PDVU=PDXR6PDXQ7PDYX2PD\R6PDXQ7
QDic2SD0PDXQ7PDX^6PD_R6PDXQ7PDkOPDZR6PDXQ7PDYn3PDd3PDXQ7PDRS<PDXR6PDXQ7PDZU=QDjc2PD^U7PDdk4PDf[4
QDkc2PD\U=PDPHPDWR6PD\Q7QDlc2QDnGPDkHPD]R6PDTT8PDRn3PDTR;PDXQ7PD[6PDeV7PDnn2PDWT1PDfR6PD]9PDdk4Q
Dmc2QDn5PDdT=PDfo4QDn5PDQ_;QDnc2QDn5QDoc2QDla2QDPd2P@ao4QDQd2PDao4QDRd2QDSd2PDZT7PDdm3PDbT3PDeR6
PDXQ7PDkc4PDRn4PD_R6PDdo4PDdn5PDfP5PDdo4QDn5PDkb1PD[6PD[3QDfW1PD_R6QDn5PDcc:PD]n4PDfo4QDTd2PDf[4
PDeo4PDaR5PDdo4QDUd2QDVd2PDc3PDjk3QDWd2QDXd2PD\k6PDZQ7QDYd2QDZd2QD[d2QD\d2QDPd2QDaR1QDn5PD^f3PD`
d:PDXR6PDQh7PDXR6PDZQ7QD]d2QD^d2PDfo4PDVDPD_R6QDjHPDkDPDZQ7PDQ`;PDdo4PDZQ7PDaR5QD_d2PDT8PDXR6QDn
5PDmb1PDZ\<PDoc4PDdU=PDmMPDjY;QD`d2QDad2QDbd2PDk8PDRn3PDTR;QD\1QDcd2P@XR6P@ZQ7QDdd2QDKPDZQ7QDed2
QDDPDbo4P@XQ7QDfd2QDDPDnn2P@XQ7QDgd2QDDPDZQ7QDhd2QDid2QDDPDgR5PD]R6PDgR5PD]R6PDoT7QDDPD\R6PDVDQD
DPDfU=QDDPD_R6PDeU3QDDPDeo4PDXR6QDn5PDeS7PD_R6QDFPDco4PD`T7QDFPD_R6QDjd2S@0QDkd2PDnn2PDXQ7QDld2Q
DFTD2PDfo4QDn5PDdT=QDFPDZQ7QDmd2QDFQDn5QDnd2PDco4QDGPDZQ7QDod2PDXR6QDGPDZQ7QDPe2QDGQDQe2QDGPDXQ7
QDRe2QDGQDn5PDn5QDGPDXQ7PDYb3PDYR6QDGQDSe2QDTe2QDHPDZQ7QDod2QDUe2QDHPDZQ7QDVe2QDHPD_R6PDeR3QDHPD
_R6PDZQ7QDWe2QDHQDn5QDXe2QDHQDn5PDUS6PDeS7QDHPDT?QDiHQDHPDco4PD_R6QDb@PDco4PD_R6QDb@S@0PDn2QDITD
2PDdo4QDn5PDgf;QDITD2PDWR6PDkU=QDIQDYe2QDZe2QDIP@YQ7PDbd;PDdo4PDZQ7QDIP@XQ7PDi\5PDdo4QDIQDn5QD[e
2QDJPDXQ7QD\e2S@0QD]e2QDJQD^e2QDEQ@_e2S@0PD_Y5PDdo4QDEQDn5QD`e2QDEQDl5S@0QDae2QDbe2QDEQDce2TD1QD
de2QDETD2PDnc6PDge7QDEQDjn1PD_R6QDee2QDEPDXQ7QDfe2QDge2QDhe2QDP1QDn5QDie2QDP1PDZQ7QDje2QDR1PD`^;
QDR1QDke2QDle2QDV1QDme2QDX1PD]T7QDn5PDUS6QDX1PDdo4QDne2QDX1PDdo4PDfo4PDbT=QDX1PDao4QDoe2`DZQ7`DX
Q7`DYQ7`D_P5`D`P5QDX1PD_R6QDPf2PD]9QDX1PDXR6PDma4QDOPDeo4QDQf2P@ZQ7PD[]6QDOQDQ:QDRf2QDOQDSf2QDTf
2QDOQDUf2QDNPDZQ7QDVf2PDoi1QDNQDn5QDWf2QDNQDn5QDXf2QDYf2QDNPDfo4PDZQ7QDZf2QDNTD2PD_R6QD[f2QDNPD_
R6PDTJPD\8QDU1PDZQ7QD\f2QDU1PDXQ7QD]f2PDZc7QDU1PDZQ7QD^f2QD_f2QDW1PDeo4QDiBQD`f2QDW1QDaf2S@0QDbf
2QDW1QDaf2S@0PD_R6PDgCQD[2PDZQ7QDcf2QD[2QDn5PDgf1QDY2PDZQ7PDe3QD^2PDXQ7QDdf2QD[1PDXQ7PDf^;QD[1PD
XQ7QDef2QD[1QDn5QDff2QDc1QDgf2QDhf2QDd1PDZQ7QDif2QDe1PD[R6PDZc7QDe1PD\R6PDZQ7QDe1PDZQ7QDjf2QDkf2
QDj1PDZQ7QDlf2QDj1PDdo4QDmf2QDk1PDXQ7PDW8QDk1QDnf2QDk1PDnn2PDXQ7QDk1QDn5QDof2QDb1PDdk4PDUd;QDQ2Q
DPg2QDW2PDnn2PDXQ7QDW2PDZQ7PDV<QDV2PDZR6QDQg2PDZR6PDcS1PDUl:QD_2PDdo4PD^U7QD`2PDZQ7PDSm;QDa2PDeo
4PDXR6QDn5PD[5QDa1QDRg2QDSg2QD`1QDn5QDTg2QD`1PDZQ7QDUg2`DZQ7aDd5QD`1TD3PD]l4PDeo4QD`1TD3QDkd2VD0
QD`1TD3QDkd2QDVg2QDi1QDWg2QDi1PDYR6QDY\1QDP2QDXg2QDP2PDZQ7PDb[;QDP2QDn5QDYg2QDP2QDZg2QD[g2PDfo4P
DWj2PDdV7PDfo4PDTJQD\g2PDfo4QD]g2QD^g2PDfo4PDXQ7QD_g2QD`g2PDfo4PDXQ7PDdg2PDXR6PDfo4PDgk4QDag2PDf
o4PDci1PDmb1PDfo4PDZQ7QDbg2PDfo4PDT`5PDkd3PDdo4PDZQ7QDcg2PDdo4PDZQ7QDdg2QDeg2PDdo4PDmb1PDXR6QDfg
2VD0PDdo4PDmb1PDXR6QDfg2QDgg2PDdo4QDhg2PDdo4QDig2VD0PDdo4QDig2QDjg2PDdo4PDXQ7QDkg2PDdo4QDlg2QDmg
2PDdo4PDZQ7QDng2PDWR6PDZQ7QDog2QDPh2QDQh2PDWR6QDQk1QDRh2PDRj1PD_R6PDdU7PDmb1PDXR6PDZQ7QDSh2QDTh2
PDXR6QDhV1QDUh2QDVh2PD_EPDXR6QDWh2QDXh2PDTS6PDXQ7QDYh2QDZh2PDXQ7PDT3PDgR5PDXQ7QD[h2QD\h2PDXQ7QD]
h2QDZBPDXQ7PDlV=PDXR6QDnR1QD^h2QD_h2QD`h2PDXQ7PDkc4QDah2PDXQ7QDbh2QDch2PDXQ7PDQX7PDXZ;PDXQ7PD\R5
PDV6PDXQ7PDnV=PDXR6PDXV5PDXQ7PD_8PDfo4PDXQ7PDoV=PD[5PDXQ7PDPW=PDXR6PDVDPDXQ7PDmMPDQW=PDXQ7PDac6Q
Ddh2PDac6PDRW=PD_4PDRW=PDXQ7PD[c1PDWT1PDXQ7QDeh2QDfh2PDXQ7PD\c1QDgh2PDXQ7QDYh2PDW6PDnCPD]R6PDoCP
D`^;PD]R6PD]P3PDnCPDXR6PDem4PDTW=PDfo4PDZQ7PDdV7PDbo4PD]9PDn2PD]9PD]R6PDVU<PD_9PD]R6PDge6PDmT5PD
]R6PDif5PDfU5PD]R6PDUW=PDkHQDhh2PDkHPD`X6PDci1PDmb1PDmb1QDih2PDRS<QDjh2PDoi1QDkh2PDZS6PDdo4PDWj:
PDdo4PDmQ<PDdo4PD\6PD_c1PDTg1PD_c1PDeU7PDaR5`Dlo4`DYl4PDeU7PDZQ7QDlh2PDeU7PD]o3QDmh2QDnh2PDl\<PD
cd:QDhV1PDZ[5PDdo4PDZQ7QDoh2PDZQ7QDPi2PDXR6PDZQ7QD`f2QDQi2PDZQ7PDXn2PDXR6PDZQ7PDaOPDXR6PDZQ7PDZc
:QDRi2PDZQ7PDh`4PDfP5PDZQ7QDSi2QDTi2PDem4PDca7PDjY;Q@iBQDUi2PDjY;PDcU7QDVi2PDlT7QDWi2PDXQ7QDXi2P
DbV7PDXQ7PDbU6PDbV7QDYi2PDko4PD`1PDXQ7PDiY5PDko4QDZi2PDXQ7QD[i2PDUS;PDYU7QD\i2PDUS;PD[R5PDXR6PDH
PDok3PD[W=PDHPDjn4PD\W=PDW\:QD]i2PDY^:PD]W=PD^W=PD]R6PDiHPDRn4PD_R6QDn5PDgk4PDXR6QD^i2PDgk4PDhh4
PDSU1PDdo4PD^U7PDcc6PDeR6PDgCPDiHPD`d4QD_i2QD`i2PDbT=PD]R6PD_W=PDSS;QDai2QDbi2PDmNPDao4PDZR6PDZQ
7QDci2PDao4PDZl4PDZR6PDao4PD]R6QDdi2PDao4PDYR6PDf[4PD^U7PDii<PD^U7PDmX1PDYV=PD]R6PD\`;QDei2PDji4
QDei2PD^JPD`W=PDaW=PDgR5PDkDPDXR6PD]6PDTi2PDfR6PDeQ5PDdV7PD`R5PDco4PDZQ7PD`R5PDdo4PDZQ7PDem5PDXR
6PDdk:PDfm5PDXR6PDdk:PDaR5QDfi2QDiBQDgi2PDfe3PDXR6PDUU=PDca5PDXR6PDZQ7PDiMPDfR6PDbW=PD_b8PDcS=QD
hi2QDii2TD2QDji2PDV3PDXQ7PDnc;QDki2QDb>PD_EPDNPD]R6QDli2PDVP5PD_R6PDX:PDVP5PD_R6QDfGQDmi2PDfCPDf
o4QDn5PDS\;PDYR6PDan4QDni2PDWGPDjZ5PDco4PDcW=QDoi2PD^U7PDZQ7PD^S5PDf[4PDcS5PDf[4PD_h;QDPj2QDkZ1P
DaS5PDf[4PDd4QDQj2PDcS8PDdo4QDRj2QDSj2TD1P@PHPDdW=QDTj2P@dk4PD_`;QD^d2PDco4QDk\1QDUj2PDao4QDZBQD
Vj2PDeo4QDj]1PDg3PDn2PDn2PDg3PDg3PD]R6PDn2PDXQ7PDR`<PDW]:PD]R6PDeW=PDXT6PDZQ7PDkR<PDSc1QDWj2PDZO
PD_R6PDXo6PDXQ7PDoJPD_R6PDYQ7PDVo5PDXY<PDYQ7PDe2PD_R6PDYQ7PDU6PDc[;PDXQ7PDfW=PDXQ7PDgW=PDgDPDXQ7
PDhW=QDXj2PDXQ7PDfn5PDZ4PDWR6PDXQ7PDTm;PDWR6PDiW=PDWR6PDjW=PDeo4PDdo4PDXQ7PDkW=PDS1PD[P1PDZQ7PDS
1PDfo4PDZQ7QDYj2PD^P5PDi7PDX^<PD_P5PDoh4PDX^<PDbT3PDkCPDeR6PDgo4PD_R6PDhd4PDgo4PD_R6PDZQ7PDQS1PD
fo4PDlW=PDfo4PDZQ7PDSU1PDXQ7PDe`:PDej;PD[R5QDZj2PDc7PDnW=PDXQ7PDSc1QD[j2PDRR5PD[R5PDdo4PD[T7PDlU
3PDHPD_P5PDYW;PDQo;PDnk3PDeR6PDZQ7PDTb:PDeS7QD\j2PD^U7PDn7PDmT7QD]j2QDXe1QD^j2PDZR6PDmT7PDYQ7PD\
Q;QD_j2PDdk4QD`j2PDfo4QDn5PDUS6QDaj2PDUl4PDgc4QDbj2PD_R6PDZQ7QDcj2QDdj2PDXQ7TD1QDej2PDHQDfj2QDgj
2PDnFPDac6PDfR6PDXQ7PDmQ<QDhj2QDij2PDfR6PDmMQDUd2PDZQ7PDRX=PDHPDo2QDjj2PDUX=PDXR6PDPm5PD]S1PD_R6
QDkj2PDVX=PD^f3QDlj2QDmj2QDnj2PDTY1QDoj2QDPk2PDYf;PDec;QDQk2QDRk2PD]T7QDSk2QDTk2VD0QDSk2QDTk2QDU
k2aEd5WD0PDoP;QDVk2XD0VD0aEd5WD0PDoP;QDVk2XD0QDUk2PD[R6PDQ;VD0PD[R6PDQ;PD1QDWk2P@do4PD`Q3VD0QDWk
2P@do4PD`Q3QDXk2QDZATD2PDfj6PDdk4PDbR6QDYk2QDmGQ@l<QDZk2TD2PDQS<QD[k2PDYR6PDXQ7PDmb1PDXR6QDQk1PD
ao4PD_R6QD\k2PDZR6PDXQ7PD_X;PDXR6PD_P5PDXQ7PDWP=PDVd;QD]k2PDWR6PDZQ7PD^X=PDoP1PDlR5PDWR6PD^U7PDW
R6PDfn5PDWR6PD_X=PD]R6PDWR6PDZQ7PDl4PDXR6QDn5PDWR6PD`X=PDWR6PDXQ7QD^k2P@bX=QD_k2PDZQ7PDkQ=PDUb2P
D_R6PDRT5PDcX=QDjb2QD`k2QDak2QDbk2PD[Z2PDfo4QDck2PDco4PDZQ7PD[T5PD_R5PD[o4PDgk4PDXR6PDRb;QDdk2QD
ek2PDhEQDfk2PDfo4PDdk4QDn5PD]Q1PDdT7PD\`;QDn5PDSk;PDS1PDaR5PD]R6QDgk2PDeo4PDHPD^_5QDWW2PDgT<PDPn
4PDco4PDfDPD^P5PDR_;PDXT1PDeo4PDXR6QDn5PD]m:PDdk4PDZQ7QDhk2PDXS1PDZQ7PDfX=PDWk5PDfo4PDXQ7PDgX=PD
eGPDU`<QDik2QDjk2QDkk2PDek4QDn5QDlk2PDiX=PDdo4PDZQ7PDT?PDfo4PDZQ7PDZQ7PD[R5PDS^<PDZQ7PD[T<PDl4PD
ZQ7PDnk3PDYR6PDiQ1PDTJPDmi7PD_R6PDHPDjX=PDno4PDRX7PDnn2QDmk2PDXQ7PDc`3PDhd;QDkDQDnk2PDR8PDd8PDfo
4PDeNPDSg2PDeo4PDkX=PDeo4QDT1Q@l5S@0QDok2PD_R6PDmNQDT1QDPl2PD_R6QDQl2QDT1PDHPD^P5QDRl2QDT1QDSl2Q
DRl2QDT1PD_R6QDn5PDUS6QDT1QDTl2PD_R6QDUl2QDMPDXQ7QDWCQDMQDn5QDVl2QDWl2QDMPDeo4QDXl2QD^1QDT;QDYl2
QD^1QDRGS@0QDZl2QDLQD[l2QDLQD\l2TD1QD]l2QDLPDWR6PDZQ7QD^l2QDDPDdT7PDZQ7PDSe;QDDPDco4QD_l2QD`l2QD
DPDdk4QDiBQDal2QDDPD_R6QDbl2QDDPD_R6PDZQ7QDcl2QDDPDeo4QDdl2P@ZQ7PD]j4QDDPDfo4QDel2QDDQDfl2QDDPDf
e3PDfo4PDgd4QDDPDfe3PDZQ7QDgl2QDDPDbo4QDhl2QDDPDbo4PDZQ7QDil2QDDPDbo4PDXQ7QDjl2QDDPDjT7PDZQ7QDDP
DTb:`D_R6QDDPD_R6PD^6QDDPDXQ7QDkl2QDll2QDQ1QDml2QDnl2QDQ1QDol2QDPm2QDQ1PDge7QDZ1QDT;QDQm2QDZ1PDn
n2PD`S1QDHPDZQ7QDRm2QDSm2QDHPDPHPDZR6QDHPDeo4PDXR6QDTm2QDHQDUm2QDHPDco4QDVm2QDHPDdo4QDWm2QDXm2QD
HPDS1QDYm2QDHPDiR5PDXR6QDHPDhR5PDZR6QDFQDn5QDnd2PDco4QDFTD2PDZR6PDXQ7PDeo<QDFPDZQ7QDZm2QDFPDYR6P
Dh`;QDFTD2PDYR6PDh`;QDFQD[m2QD\m2QD]m2PDbS<QDGPDXQ7QD^m2QD_m2QDGPDXQ7QD`m2QDGPDo];QDGPDZS1PDZR6Q
DGQDdIQDam2QDIQDn5QD\CQDbm2QDITD3PDfo4PDZQ7PDjHQDIQDcm2P@f[4QDJPDeo4QDdm2QDem2QDJQDfm2PDnn2QDgm2
PDnn2PDUP=PDRj5PDnn2PDXQ7QDhm2PDnn2QDnR1QDim2QDjm2PDnn2QDkm2PDnn2QDlm2QDEQ@l5S@0QDmm2QDnm2QDEPDH
QDom2QDEPDHPDT8PDYR6QDEPD`R1PDmk3QDEPD^2QDjb2PDdm3QDEPDXQ7QDPn2PD_R6QDQn2QDEQDn5QDRn2QDSn2QDP1PD
bf5QDP1QDTn2QDUn2QDP1QDVn2S@0PDgo4QDP1TD2PD_R6PDjY=QDNTD2PDdo4PDZQ7PDgo4QDNTD2PDdo4PD]3QDNTD1PDc
o4QDn5QDNQDWn2QDXn2QDNPD^U7QDn5PDTY5QDNPDZQ7QDYn2QDNPDjb4QDn`1QDOPDZQ7QDZn2QDY1QD[n2TD1QD\n2QDV1
PDTk;QDV1QD]n2QD^n2QDV1PDfo4QDiBPDeS7QDV1PDdo4PDmY=QDo1PDdo4QDiBQD_n2QDo1QD`n2QDan2QDo1QDbn2PD]R
6QDo1PDdo4QDn5QDcn2QDkBPDdo4QDiBPDfc;QDV2QDiBPDXd;QDV2QDdn2PD[R6VD0QDV2QDdn2PD[R6QDen2QD[1PDRj1P
DYa;QD[1PD_R5PD]R6QD[1PDZQ7QDfn2QD[1PDaQ;PDao4QD[1PDf[4PDWj2QD[1PDYR6PDT8QD[1PDao4QD[1PD]l3QD\1Q
Dgn2P@dk4QD\1Q@nR1QDdd2QD]1QDhn2TD1QDin2QD_1QDiBQDjn2QDa1PDfo4QDkn2TD2QDln2QDa1TD2PDfo4PDWR6PDZQ
7QDa1PDkR5QDf1TD2QDmn2TD1QDnn2QDf1PDZQ7PDe_<PDbo4QDf1QDon2TD1QDPo2QDf1QDQo2PDbo4QDR2QDRo2TD1QDSo
2QDW1TD2QDTo2QDUo2PD[R5QDc1QDVo2TD1QDWo2QDX1PDXQ7PDQZ=QDX1PD_R6QDXo2QDYo2QDX1QDZo2TD1QD[o2QDj1PD
^U7PDdk4QD\o2QDj1PDdo4QD]o2QDj1PDPHPD\R6QDiBS@0QD^o2QDl1PDXQ7PD\_<QDl1PDZQ7PD[R5QDm1PDf[4PDdo4PD
^R5QDm1PDZQ7PDfj;QDn1QD_o2TD1QD`o2QDg1QDao2`D]R6`D4`Did4`Dfe1QDg1PDZQ7QDbo2PDYR6QDi1PDbo4PD_R6QD
co2QDS2QDdo2TD1QDeo2QDKPDXQ7QDfo2TD1QDgo2QDU2PDZQ7QDho2PD\P3QDZ2QDio2QDjo2QD]2QDko2TD2QDlo2QD^2P
DZQ7QDmo2TD1QDno2QDb2QDoo2TD2QDPP3QDc2PDYQ7PD[P=QDc2PDZQ7PDRn4QD\2PDao4PD_R6QD\2PDfo4PDZQ7PDhT7Q
D\2PDdo4QDjb2PDUZ=QDh1PDco4QDh1QDjb2QDQP3QDh1QDdIS@0QDRP3QD`2QDSP3TD1QDTP3QDCQDUP3QDVP3TD1P@Pn4Q
DnR1QDWP3P@eS7PD_R6PDo2PDXQ7PD`Q3QDXP3QDYP3PDXQ7QDZP3QD[P3`E_R6`EWR6`E\R6`Efo4`EcT7QD\P3QD]P3PDX
Q7PDll4PDaU4PDXQ7PDd_:PD\Z=PDXQ7PD[3PDfo4PDXQ7PDUGPDfo4PDXQ7PD[k:PDfo4PDXQ7PDj;PDXR6QD^P3PDXQ7QD
_P3PDYR6PDXQ7PDbT<PDfd4PDXQ7PD_Z=PDkb5PDXQ7QD`P3QDaP3QDf5PDXQ7PDZ`7PDXR6PDXQ7PD]c6PD_R6PDXQ7PDXh
4QDbP3PDXQ7PDee1PDZQ1PDXQ7PD]P1PDdk3PDXQ7PDbc6PDcZ=PDXQ7PDWg4PDdZ=PDXQ7PDeZ=PDfo4PDXQ7QDcP3QDdP3
PDXQ7QDeP3QDfP3PDXQ7QDgP3QDhP3PDXQ7QDiP3QDjP3QDnR1QDkP3PDho5PDXQ7QDlP3QDmP3PDXQ7PDlR<PDfo4PDXQ7P
DT?PDi6PDXQ7PDWQ1PDee1PDXQ7PD_g4PDXR6PDXQ7PDiU5PDno4PDXQ7QDnP3PD`_5PDXQ7QDoP3PDie2PDjZ=PDie2PDfT
=PDXQ7QDPQ3QDQQ3QDRQ3QDn5QDSQ3PDeo4PDXR6Q@iBQDTQ3QDUQ3PDdT7PDZQ7PDWa5PDeo4PDXR6QDVQ3PDZR6PDnc6QD
WQ3QDXQ3PDnc6QDYQ3PDnc6PDXQ7PDdn5PDao4PDjT7PDf[4PDao4PDZQ7QDZQ3PDao4PDfo4QD[Q3PDdDPDao4PD_R6QD\Q
3PDao4PD_R6QDnGQD]Q3PDao4QD^Q3QDi[2QD_Q3PDco4PDZQ7QD`Q3PDco4QDn5PDgf1PDco4PDdo4PDZQ7QDaQ3PDco4QD
bQ3PDdo4PDZQ7QDcQ3QDdQ3PDdo4PDZQ7QDeQ3PDdo4QDjb2QDfQ3Q@gQ3QDhQ3TD1PDdo4PD[T7PDX[=PDdo4QDiQ3QDjQ3
PDdo4PDXQ7QDkQ3TD1QDlQ3PDhR5PDZQ7QDmQ3PDhR5QDn5QDnQ3QDoQ3QDPR3TD1QDQR3PDoT7QDnR1QDRR3PDhT7QDjb2Q
DSR3QDTR3PD\R6QDUR3PDYk4PD]R6PDQX7PDXT1PD]R6PDaQ6PD[k:PDfo4PDZQ7PDYR6PDZQ7PDZ[=PDXR6PDf[4PD\R6QD
VR3PD_R6PDZOPDYR6PDXQ7PDhEPDXQ7PD]i4PDSc1PD_R6QDWR3PD_9PDSn3PDS7PD_9PDfo4PDZQ7PD]9PDfo4QDiBQDXR3
PDYl4PDn9PDo2PDkOQDbe1PDS9PDRb;PDfo4QDYR3PD`FPDWR6PDj4PDfo4PDXQ7QDZR3PDfo4PDZQ7QD[R3VD0PDfo4PDZQ
7QD[R3QD\R3PDfo4PDXQ7QD]R3QD^R3PDfo4PDWR6PDZQ7PDjMPDfo4QD_R3PDfo4PDYb3PD_g6PDfo4PD^P5PDSf<PDd[=P
DXR6PD^U7PDiS<PDRP5PD^i4PDYR6PDZQ7PDbg2PDeU7PDck4QD`R3PDi_;QDaR3QDbR3QDcR3P@XR6QDdR3PDlU3PDVk;PD
i[=PDlU3QDeR3QDfR3PDcFPDfo4PDZQ7PDcT3PDnNPDbT3PDcT3PDeR6QDgR3PDRe;PDRY4PD`Q3PDfo4PDZQ7PD`Q3PDeS7
PD_R6PD`Q3QDhR3PD`Q3PDdZ;`Dle1`D_h1PDbc6PDbQ6PD]P1QDiR3TD1QDjR3QDkR3QDlR3QDmR3QDkR3PDn7QDnR3PDbT
3PDXR6PDZQ7PDUl4PDRX7PDXR6PDXQ7PDo[=PDRX7PDP\=QDoR3QDPS3PDg\;PD]R6PDg\;PD]U7QDQS3PDZU7QDRS3QDQ:P
Dfo4PDHQDSS3QDTS3PDHPDXh1PDYR6PDHQDUS3PDHPDTJPDHPDZP1PDQ\=PDHPD_P5PDYW;PDHPDmn2PD]P1QDdIPDcc4PD^
R6PDko4QDRGQ@o5QDVS3TD1QDWS3PDko4QDXS3QDYS3TD1QDZS3PDko4PDT3PDeo4PDko4PDao4PD_R6PDko4PDjY;QD[S3P
Dko4QD\S3QD]S3PDko4PDYP1QDn5PDko4QDT;QD^S3TD1QD_S3PDko4PDYR6PDZQ7QD`S3PDUS;PD_R6QDaS3QDbS3PDeQ5Q
DcS3TD1PD]\;PDdk4PD]R6PD]S1PDdk4QDdS3TD1PDmb1PDl\<PDYR6PDZQ7PDn`4PDV\=PDhT7QDeS3QDSR3PDU<PDRe;PD
hQ8PD_P6PDY^:PD]W=PDU`5PDlR5PDZJQDfS3QDgS3PD_R6QDhS3PDZQ7QDiS3QDjS3QDkS3TD1QDlS3QDmS3PDeo4QDnS3Q
DoS3QDPT3QDaBPDZQ7QDQT3PDfe3PD]R6PDfe3PDfo4QDRT3QD^^1P@ZR6PDUl4QDST3QDTT3QDUT3QDVT3QDWT3TD1QDXT3
PDRj1QDYT3PDc3PDfo4PDjn4PDc3PDfo4QDn5PDYW;PDW[;PDfo4PDZQ7QDZT3QD[T3TD1QD\T3QD]T3QD^T3QD_T3QD`T3T
D1PDVl:QDaT3QDiBQDbT3QDcT3QDdT3TD2QDeT3PDoFPD]R6PDP^5PDTm;PDao5PDab<PDnc6PDjo4PDQX7PDjo4PDjo4PDj
o4QDfT3QDgT3QDhT3QDiT3TD1P@Yn6PDm2PDfo4PDZQ7QDjT3PDj_5PDb\=PD[R6PDZQ7PDT?QDkT3QDnR1TD1QDlT3PD]Z=
PDdk4PDkc5QDmT3QDnT3TD2PDnc6PDZQ7QDoT3QDPU3PDPd5PD]R6PDf\=PDg\=QDQU3PD^R5PD]R6PD_R5PDR8QDRU3P@ZQ
7PDR8PDh\=QDSU3QDTU3PDci1PDXR6PDZQ7PDj\=PDno4QDUU3QDVU3PDno4PD_U7PDk\=PDno4PD_4QDZBQDWU3PDno4PDQ
X7PDkb6PDno4PDPX7PDno4PDTf3PD]R6PDo2PDTf3PDXR6PDZQ7PDec1QDXU3PDNPD]R6PD[S;PDhe5PDfo5PD_P5PDoh4QD
YU3PD_P5PDS1PD^Q;PD_P5PDZ2PD[P=QDZU3PDbT<QD[U3PDbf5PDnc6PDbf5PDco4PDXQ7PDWJQD\U3QD]U3QD^U3QD_U3P
DZQ7PDVFQD`U3PDUk4PDQ]=QDaU3QDbU3TD1QDcU3PD]R5PDXR6PDZQ7PD]j4PDVe;PDPg5PD]R6PDXQ7PDZR6PDXQ7QDdU3
PDZR6PDS]=PDka<PDZR6QDeU3TD1QDfU3QDQP1QDgU3PDU7PDRS<PDXR6QDhU3PDT]=PDlR5PDnk3PDYR6PD[S7PDlb1PDXR
6QDiU3QDjU3QDkU3TD1QDlU3QDmU3PDdo4QDnU3TD1P@[j4PDTb:QDoU3P@XR6QDPV3QDQV3PDk8PD_n3PDU3PD[Y1QDRV3P
D\T7PDii;PDnNPD_R6PDZQ7PDe:PD[R6PDZQ7QDSV3P@XR6PD[R6PDn];PD[R6PDZQ7PDle1PD[R6PDXIPDac3PDfo4PD[5P
DmQ=QDbe1PDiV5PDbR6PDZQ7PDRW5PD]R6QDTV3PDY]=PD]R6PD_\6PD^4PDfR6PDYl:PDSHQDUV3PDT`;PDkR5PDeGQDVV3
PDR`6QDWV3PD[]=PD\]=QDXV3QDYV3TD2QDZV3PDoS1PDTV;PDT3PD]R6QD[V3PDmQ<PDfo4PDZQ7QD\V3QD]V3Q@n5PDmS<
PD[R6PD]]=PDXQ7PD]k4PDSj5PDWU1QD^V3QD_V3PD]S1PD]R6PD_]=PD]S1PD_R6PDmS<PDbo4PDWR6PDPZ=PDbo4PDfo4P
DZQ7QD`V3PDbo4PDZQ7QDaV3QDVJQDbV3TD1QDXJPD`]=PD]R6PDa]=PDgl4PDfR6PD_T3PDoQ5PDcU7QDcV3QDdV3QDeV3T
D1QDfV3PDnOPDaR6PD_R5PD]R6PDbc6PDc]=PDVk;PDd]=PDUk4PDZFPDTX<PDoi1QDgV3PDe]=PDXQ7PD_S1PD[R6QDhV3Q
DiV3TD1QDjV3PDgY5PDYR6QDkV3QDlV3TD2QDmV3QDnV3PDWR6TD1QDoV3QDPW3PD[R6PDSc1QDQW3QDRW3PDcOQDnR1TD1Q
DSW3QDi?QDTW3PDfo4PDoa1QDUW3TD1QDVW3PDXIPDcb4QDWW3QDXW3TD1QDYW3PDST4PD[Z5PD`R;PDo]=QDTc2QDZW3QD[
W3QD\W3PD]T7PDe5PD]T5QD]W3QD^W3PDP^=PDbb;PDdT1PDZQ7PDQa;QD_W3QD`W3PD[^5PDfo4PDco4PDZQ7PDXIPDdo4P
DXQ7PDY\5PDeo4PD_R6QDaW3PDUS6QDbW3PDjX1QDcW3TD1P@oa;PDcf<PDaR4PDmP<PDfo4PDm_5PDn\=QDdW3QDn5QDeW3
PD`R5PD]R6QDfW3PDS^=PDZQ7PDV`3PDZQ7PD^U5PDgT<PDPn4PD]e6QDgW3PDek4PDZQ7PDka:PDfm4QDhW3PDYS1QDiW3P
Dhd4QDjW3PDU^=PDiQ1PDS^<PDho4PDeLQDkW3PDZb;QDlW3PD[T<PD\T<QDmW3QDnW3PDYU5QDoW3QDn5PDf\;PDZQ7QDPX
3QDQX3PDZQ7QDRX3QDSX3PDZQ7PDaU4PDfo4PDZQ7PDY^=PDnNPDZQ7PDeQ5QDTX3PDZQ7PDdR<PDc3PDZQ7PD[T<PD\T<PD
ZQ7PDag1QDUX3TD1PDco4`DZQ7`DXQ7`DZP5`DcEPDZQ7PDlb1QDVX3PDZQ7PDTb:QDWX3PDdT7QDiBQDXX3TD1P@Wa5QDYX
3PD\^=PD\^=QDn5QDZX3QD[X3TD1QD\X3QD]X3QDeAPD`^=PDfo4PDa^=PD`Q=PDkR1PDb^=PDc^=PD]R6QD^X3QD_X3TD1P
Dgl4PDd^=PD\R6PDd_:PD\Z=PDiX7SD0QD`X3PDXR6PDQn3PDXR6PDVl5QDaX3TD1WD0QDd2XD0VD0QDaX3TD1WD0QDd2XD0
QDbX3QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0VD0`Dfo4`DWR6QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0QDeX3`Dfo4`DWR6QFf
X3TD6PD4QDgX3S@0WD0QDd2XD0VD0QFfX3TD6PD4QDgX3S@0WD0QDd2XD0QDhX3WD0QDiX3SD0XD0VD0`Dmb4WD0QDiX3SD0
XD0QDjX3`Dmb4WD0QDkX3QDlX3XD0`DnGWD0QDmX3QDnX3XD0WD0PD`_=QDoX3XD0WD0QDPY3PDXR6QDQY3XD0QDRY3QDSY3
TD1WD0QDg2QDf2XD0QFTY3TD2WD0QDUY3PD^P5QDZBXD0WD0QDVY3PDfo4PDXY<XD0WD0QDWY3QDn5PDUS6PD\P3XD0WD0QD
XY3PDXR6QDYY3TD1QDZY3XD0WD0QD[Y3QD\Y3XD0WD0QD]Y3QD^Y3XD0WD0QD_Y3PD]9PDdo4XD0QD`Y3WD0QDT;QDaY3QDc
Q2QDbY3TD1VD0XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1QDcY3XD0WD0QDdY3QDeY3TD1QDfY3XD0`DXQ7`DZQ7WD0QDgY3
QDhY3XD0WD0QDiY3PD_R6XD0YD2WD0QDjY3PD_R6QDkY3XD0WD0QDlY3QDmY3XD0QFnY3QDVZ1QDb@TD1WD0QDoY3XD0`Ddo
4`DWR6WD0QDPZ3QDQZ3XD0YD2WD0QDRZ3QDSZ3S@0XD0QDTZ3WD0PDPX7QDUZ3XD0WD0QDVZ3XD0WD0QDWZ3XD0QDS9`DVf1
`DWf1QDf5WD0PDZQ7QDXZ3QDYZ3XD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0VD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0QD\Z3QF]Z3TD3
QDf5Q`1o5WD0Q`1o5QD^Z3XD0VD0QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0QD_Z3WD0QDb@aDT6aDd5SD0PD]R6`DXQ7`D
YQ7`DZQ7`D^P5aDd5SD0S@0XD0QD`Z3QDaZ3Q`1o5WD0QDbZ3XD0QDcZ3WD0Qd1o5QDi2XD0`D^P5QDS9aDd5WD0QDi2XD0`
D^P5QDS9aDd5WD0QDb@Q`1o5QDi2XD0S@0QDdZ3QDeZ3PDo9QDfZ3WD0Q`1o5QDgZ3XD0QFfT1QDf5Q`1o5WD0Q`1o5QDhZ3
XD0QDiZ3QDf5Q`1o5Q@b@WD0Q`1o5QDjZ3XD0WD0QDi2`DUU7`DYR6`DXR6`D]R6`Dfo4`DWR6`D_R6`DeR6`D`o3`DfR6`D
YU7`Ddo4`DZR6`Dho4`D\R6SD0QDa[1XD0aDd5WD0PDZQ7PDgCPD]R6XD0PDoCWD0QDl<PDZQ7SD0QDkZ3QDlZ3XD0PD\R6`
DRl4`Dja=`D^U7`DWT7`D_P5`D`P5`DaU7`D_U7`DVT7WD0SD0QDmZ3XD0`EZQ7`E]F`EV8`E^FQDnZ3TD1WD0QDh2XD0`DZ
7`DRb5`Doe1`DXR6QDoZ3WD0PD`V7QDRGSD0XD0VD0QDoZ3WD0PD`V7QDRGSD0XD0QDT?QDf5WD0QDP[3QDQ[3XD0QDR[3QD
oAWD0QDS[3XD0QDT[3QDU[3TD1WD0QDV[3XD0VD0QDU[3TD1WD0QDV[3XD0QDW[3QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD
0VD0QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD0QDjb1QFiZ3QDf5WD0PDHSD0XD0VD0QFiZ3QDf5WD0PDHSD0XD0PD1QDZ[3W
D0PDHSD0XD0VD0QDZ[3WD0PDHSD0XD0PD1WD0QDRGPD\c1SD0XD0QFZZ3WD0QD[[3PDmNQD\[3XD0QDf5QD][3TD3WD0QD^[
3XD0`DXR6WD0QD_[3TD1QD`[3QDa[3XD0QDf5WD0QDb[3TD2QDc[3PDXR6QD_]1XD0WD0QDd[3PDXR6QDe[3QDf[3XD0WD0P
DeQ5QDg[3XD0`Dfo4`DWR6WD0QDh[3XD0`DXR6WD0QDi[3QDj[3XD0`DVf1`DWf1`DZ5`DUb5`Dld4`D\R6`DXR6`Dfo4`Dd
o4`Dke1QFZZ3QDf5Q`1o5WD0QDk[3PD_R6QDl[3XD0WD0QDX@QDm[3TD1QDn[3XD0QDo[3PDbg2PDSn3PDmNPDdg2QDP\3QD
_W1`Dc`4`DXg1`DZF`D^U5`D^f3`Dfh5`D_H`DZ`7`D\HS@0QDQ\3QDc@PDna4`DXR6PD]c1QDR\3PD\R6QDb@S@0WD0QDS\
3XD0QDT\3QDl<TD1PDZQ7QDU\3QFiZ3TD1QDf5WD0PDXQ7Q`1o5SD0XD0QDV\3QDW\3WD0QDX\3XD0QDY\3QDZ\3QD[\3PDZ
Q7QD\\3QD]\3QD\\3QD]\3QD^\3QDf5Q`1o5WD0QD_\3XD0QD`\3QDa\3QDb\3`DnF`DXR6`Dfo4PDge7QDc\3QDd\3QDe\3
QDg5Q@l5Q`1o5QDf\3QDb@QDg\3PDZQ7QDh\3QDi\3PDf[<PDXb<QDj\3QDk\3PDbX1QDl\3PDko4QDm\3QDn\3PDko4QDo\
3PD]9PDfo4PDZQ7PDen5PDbP<PDdo4PDmMPDS2PDao4PDTb:QDP]3QDQ]3QDR]3PDZQ7QDS]3PDZQ7QDT]3QEU]3QDV]3TD1
WD0QDW]3XD0QDX]3QDm]1QDY]3QDa[1QDZ]3QD[]3QD\]3QD]]3PD_R6QD^]3QD_]3QD`]3QDa]3QDb]3QDc]3PDgT1QDd]3
PDoa1QDe]3PDna1QDf]3PDko4PDXQ7QDg]3PDYR6QDh]3QDi]3PDYR6PDP9QDj]3QDk]3QDl]3QDm]3QDn]3PDXR6QDo]3PD
\R6QDP^3QDQ^3QDR^3PDob1QDS^3PDQ^8PDlP<QDT^3QDU^3PDmQ<PDhn4PDeQ5QDV^3QDW6Q@^IQD_IWD0QDW^3XD0QDW6T
D1WD0QDcR3XD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0VD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn
4XD0QDT?QDj2QDf5TD1WD0QDb@S@0QDX^3XD0VD0QDj2QDf5TD1WD0QDb@S@0QDX^3XD0QDV>QDl2TD1QDf5TD1WD0QDb@Q`
1o5QDm2XD0VD0QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0QDY^3QDZ^3WD0PD_a3PDnV=XD0VD0QDZ^3WD0PD_a3PDnV=XD0
QDT?WD0QD[^3PDdZ=QD\^3XD0WD0PDUe=PDVe=XD0QD]^3TD3WD0PD^P5PDeS7PD\`7XD0WD0QD^^3QD_^3PDaR6XD0QD`^3
WD0QDa^3PDTe;XD0WD0PDfo4QDb^3XD0VD0WD0PDfo4QDb^3XD0QDc^3WD0PDgf1PDXR6PDXe=XD0QDd^3TD3WD0PDgf1PDX
R6PD[e=XD0WD0QDe^3PD_R6XD0QDf^3WD0PD`j:PDnGPDfo4XD0QDg^3WD0QDh^3PDfo4PD^o3XD0QDi^3WD0QDh^3PDfo4Q
Dj^3XD0WD0QDk^3PDfo4PDZQ7PDce=XD0WD0PD_R6QDl^3PDWk:XD0VD0WD0PD_R6QDl^3PDWk:XD0QDV>WD0PDee=PDWk:X
D0PDXQ7WD0PDfe=PDXR6XD0QDm^3QDg5TD1WD0QDn^3PDTf3XD0VD0`DYH`Dao4QDg5TD1WD0QDn^3PDTf3XD0QDo^3`DYH`
Dao4QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0VD0QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0PD1WD0QDa\1PD_R6QDT_3
TD3PDeR6PDUR6XD0PDRn3TD1WD0QDU_3TD2PD]b;XD0WD0QDV_3PDbU5PD_R6XD0QDf5PDXQ7WD0PD\Q7PD_3XD0WD0PDoj<
QDW_3XD0WD0QDX_3PDf[4PDfo4XD0VD0WD0QDX_3PDf[4PDfo4XD0QDY_3WD0QDn5PDXQ7PDgf1PD_R6XD0WD0PDeo4QDZ_3
PDS1PDoi4XD0WD0PDZQ7PDeP5PD[T5XD0WD0PDco4PDmh1XD0VD0WD0PDco4PDmh1XD0QD[_3WD0PDoe=PDZFXD0WD0PD[n5
PDPf=XD0QD\_3QDf5TD1WD0QD]_3PDZQ7PD\Q7QD^_3XD0WD0PDdd3PDVQ1PDoi4XD0WD0PDfR5PDZQ7PDnT5XD0VD0WD0PD
fR5PDZQ7PDnT5XD0QDV>WD0QD__3P@XQ7QDn2PDQf=XD0WD0QDRc2PDXT7PDQf=XD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD
0VD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD0QDb_3WD0QDc_3QDd_3XD0QDe_3TD1QDj_1WD0QDf_3QDg_3QDh_3XD0`D[a3P
DXQ7WD0PDTf=PDfo4XD0QDi_3TD1QDj_3QDk_3TD1WD0QDl_3XD0VD0QDk_3TD1WD0QDl_3XD0QDm_3WD0PDfCPDhR5QDn_3
XD0WD0PDdo4PDR8PDWFXD0WD0QDo_3PDdo4XD0QDP`3TD1QDQ`3WD0QDR`3PDZQ7PDaa;XD0WD0PDdo4PDXT7QDS`3XD0VD0
WD0PDdo4PDXT7QDS`3XD0QDT`3QDU`3TD2WD0QDV`3PDPHPD\R6XD0QDW`3WD0QDX`3QDY`3PDfo4XD0QDZ`3WD0PDZR6QD[
`3XD0VD0WD0PDZR6QD[`3XD0QD\`3WD0QD]`3PD[5XD0VD0`De_<WD0QD]`3PD[5XD0QD^`3`De_<WD0QD_`3PDdT7XD0QD`
`3TD2QDa`3WD0QDb`3XD0QDc`3TD1QDd`3WD0QDe`3XD0TD2QDf`3WD0PDh`4XD0WD0QDg`3PD\Q7XD0QDh`3TD1WD0QDi`3
XD0VD0QDh`3TD1WD0QDi`3XD0QDj`3WD0QDnY1PDTJXD0VD0WD0QDnY1PDTJXD0QDk`3`EfE`Ecg2`El8`Ek8`En9`E>`Em8
`En8`E\T4`Eo9`Edg2WD0PDRn3PD\8QDl`3XD0SD0WD0QDm`3QD\^3PDdo4XD0QDn`3PDdo4TD3WD0PDZR6PDXQ7PDVg=XD0
QD[KQDo`3PDkIWD0PDdo4PDZQ7PDm5XD0WD0QDPa3QDQa3PDXR6XD0aDd5WD0QDRa3PDZQ7QDSa3XD0WD0QDTa3QDUa3QD^d
2XD0VD0WD0QDTa3QDUa3QD^d2XD0PD1WD0QDVa3QDWa3QDXa3QDYa3TD1QDZa3XD0WD0QDYj1PD^c3PDYU7XD0WD0QDaQ1PD
ko4PD^c3PDYU7XD0WD0QD[a3PD^c3YD2XD0WD0PDc`4QD\a3XD0`DXR6WD0QD]a3XD0QD^a3`DZ`7WD0QD_a3PDXR6XD0QD`
a3WD0PDfo4PDZQ7PD]k:PDXR6XD0QDaa3TD2QDba3WD0QDca3PDXR6QDda3XD0QDea3TD1WD0QDfa3TD1PD_g=PD_R6XD0QD
ea3TD1WD0QDfa3TD1PDVf;PD_R6XD0QDga3TD1QDha3QDea3TD1QDf5TD1WD0QDia3XD0QDja3WD0QDka3QDla3XD0QDja3Q
Dma3TD2WD0QDna3XD0QDoa3QDj9TD2WD0QDPb3PDdT7XD0`DXQ7`D_P5`D`P5`D^P5QDj9TD1QDf5WD0QDQb3XD0PDZQ7QDj
9TD1QDf5PDdR1WD0QDRb3TD1QDSb3XD0WD0PD]o3QDj>QDn;TD1QDTb3PD_R6PDd3XD0WD0PDdU7PDZQ7PDaP4XD0WD0QDUb
3TD1PDbT3PDeR6XD0QDVb3TD1QDWb3WD0QDXb3PDbT3QDYb3PDeR6XD0WD0QDZb3QD[b3XD0VD0WD0QDZb3QD[b3XD0QD\b3
WD0PDdn3QD]b3XD0WD0PDiU7QD^b3XD0WD0PDYR6QD_b3PDZ[=XD0QDf5WD0PDXQ7PDUZ3XD0VD0QDf5WD0PDXQ7PDUZ3XD0
QDT?WD0YD1PD_R6PDmS<XD0QD`b3Q@kGWD0QDab3PDao4XD0QFbb3Y@0WD0PDUg;XD0QDSKWD0QDcb3PDZQ7QDdb3XD0WD0Q
Deb3TD1PDmi7XD0QFfb3Q@d5Y@0WD0QDgb3XD0QDhb3WD0QDib3TD1Q@jb3QDkb3XD0QFQNY@0WD0QDlb3XD0QDmb3QDd5WD
0QDnb3XD0WD0QDVJQDob3XD0WD0PDao4PDfo4PDh\;XD0WD0QDRGS@0PDW5PDYR6QDPc3P@XR6XD0VD0WD0QDRGS@0PDW5PD
YR6QDPc3P@XR6XD0QDQc3WD0QDRc3TD2QDSc3XD0SD0WD0QDRc3TD2PD]T7XD0QDTc3TD1QDj_1WD0QDUc3QDVc3Q@Wc3TD1
QDXc3XD0QFYc3TD1WD0QDZc3XD0`DZQ7`DUb4`DTb4`DXQ7`Dfo4`DYj=QDf5Q@l5Q`1o5S@0WD0QD[c3XD0VD0QDf5Q@l5Q
`1o5S@0WD0QD[c3XD0QD\c3PDdo4PDZQ7QD]c3VD0PDdo4PDZQ7QD]c3QD^c3PDdo4PDZQ7PDQEPDXR6QD_c3PDfo4QD`c3P
Dnc6QDac3QDbc3QDcc3QFdc3WD0QDec3XD0VD0QFdc3WD0QDec3XD0QDfc3QDgc3TD2WD0PDdT7XD0VD0QDgc3TD2WD0PDdT
7XD0PD1QDhc3QDic3`Dij=QDjc3S@0WD0QDkc3XD0PD^P1QDlc3PDnc6PDge7PDeo4PDXR6PDge7QDmc3TD2PDdT7PDbT3PD
eR6QDQk1PDjk3PD]7QDnc3PDbo4P@ZQ7QDoc3PDT8QDPd3QDPd3VD0hk2200RP1210UP1320YP1230VP1240VP1350YP1360
WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1
UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP
13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12
XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n
12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP1
6\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23W
P19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U3
3[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14
b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P1
6Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45T
P16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45Y
P16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45
ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y
55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP1
6e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP
14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67
TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f
67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17
S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP
15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78
WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X8
8XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e
88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP1
3Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99T
P13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109
RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9
UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[8
9XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9
TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U
;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP1
8a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^
P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<
:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b
<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1
=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<W
P16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=
<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16
U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP
1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>
WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X
??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@VP19R=@[P14^?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13
b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f1@WP16h?@VP13i?@VP16j?@VP15k?@VP13l?@XP13m?@XP
12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP12R@@UP13S@@WP14T@@VP12U@@UP12j7@UP13V@@WP12W@@
TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@XP13_@@WP13l?@YP14`@@WP16a@@TP13b@@TP14c@@VP13d
@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@RP14i@@TP15j@@TP130@RP14k@@WP15l@@XP12m@@TP13n
@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@WP13VA@UP13WA@VP14XA@YP12P@@UP12YA@TP12R@@UP13
ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?@XP16`?@[P17_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1
HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1<oAAXP16PBAV
P19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP16XBAYP15YBAWP16ZBAUP16[BAVP17\BAYP16]BAVP16^B
AWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBAYP18eBAZP16fBAZP18fBAWP18gBAZP15hBAWP16e6AUP16
e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17nBAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15RCAXP14SCATP
18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P15ZCBWP13[CBYP13\CBYP110BRP12]CBVP12^CBVP13_CBU
P18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP13fCBYP13gCBYP13hCBXP12iCBTP12jCBVP12kCBVP13lC
BXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDDXP14SDDZP15TDDZP13UDDWP12j4DVP15VDD]P12]?DVP14
WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD\P15W7DYP13\DDWP15i5DZP12]DDTP14^DDWP140DRP15_
DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fDDXP12j7DUP14f1DXP14gDDYP12hDDTP12iDDVP13jDDWP1
2kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13QEDVP12REDVP13SEDYP12TEDTP14UEDVP15VEDWP12R<DUP
13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP14^EDZP13_EDWP12`EDUP12aEDTP14f3DZP13bEDTP1<cEE
UP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP15iEETP17jEEVP15kEEVP16lEEVP13mEEXP15nEEYP14oE
ETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFETP16VFEWP14WFEYP13XFEXP13YFEWP13ZFEWP17]?EXP15
[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14aFEVP14bFEYP18cFEXP13dFEVP16eFEVP15fFEXP16gFE[P
15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP12oEEUP13oFEXP12kCEVP13PGEVP15QGEVP14RGEVP13SGE
VP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP12YGFVP12ZGFUP14[GF[P15\GGTP17]GGVP19^GGZP19_G
G\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGHTP15gGHVP16hGHWP16iGHTP16jGHVP15kGHTP15lGHWP19
W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18RHIVP18SHIXP19]GIXP17THJXP14UHJTP17VHJXP16WHJVP
18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP14]?JVP15bHJX
P19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP16iHJZP15jHJYP17kHJTP17lHJVP16mHJXP15nHJYP15oH
JXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JRP14UIJUP14VIJUP14WIJUP14XIJTP147JUP16YIJTP1;ZI
JXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJUP16_IJVP17`IJXP17`IJZP15aIJXP18f3J[P16bIJ[P16c
IJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hIJVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP1
4mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16RJKVP15SJKYP16TJKWP16UJKYP16VJKXP15WJKXP15XJKVP
18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP15_JKYP19`JK\P18aJKXP16bJKZP15cJKWP15dJKYP15eJK
WP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLXP17kJLZP15lJLVP16mJLVP16nJLWP17oJLYP18PKLZP17Q
KLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WKLYP16XKL[P16YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP1
4Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15aKLVP15bKLYP18cKLYP17dKMWP18eKMWP18fKMYP1<]?MV
P1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P15mKMXP16nKMYP16nKM[P16oKM\P15PLMXP14QLMUP15RL
MWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNUP12]?NUP13YLNWP12]?NUP13ZLNYP13[LNYP12a:NVP12\
LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120ORP13d:OUP12cLOTP12dLOTP13eLOWP13fLOTP14gLOVP13
hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nLO\P12oLOTP15PMP1TP15QMP1VP13RMP1XP13SMP1XP13TM
P1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP13_MP1WP14`M
P1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP17jMP1YP16kM
P1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP15RNP1XP16SN
P1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^N
P1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP15iNP1]P15jN
P1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1WP13POP1WP14QOP1\P13ROP1YP13SOP1VP14TOP1WP13UO
P1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP12`OP1TP13aO
P1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP14kOP1UP110P
1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP
14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1P1XP14\P1P1T
P15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q
1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14P
Q1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ
1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP1
30Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1
;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1
VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R
1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP1
7jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1
XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q
1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS
1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP1
6W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1YP12YT1R1VP1
5ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP17aT1T1YP110U1RP17bT1U1WP17cT1U1WP
17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1U1WP12jT1U1UP14S1U1SP17kT1V1VP19lT1V1WP1<mT1V1
WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15QU1W1WP15RU1X1TP16SU1X1VP17TU1X1[P16UU1X1WP17VU
1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP16[U1X1WP16\U1X1WP13]U1Y1TP12^U1Z1TP12_U1Z1UP1
2`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[1YP18fU1[1[P12gU1[1TP13hU1[1XP110[1RP14iU1[1YP
110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1TP13oU1]1XP14PV1]1VP13QV1]1VP14RV1]1YP12SV1]1U
P14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1^1VP17YV1^1XP18ZV1^1VP16[V1^1VP15\V1^1WP15]V1^
1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17bV1^1TP14cV1^1WP13dV1^1WP13eV1^1VP16fV1^1XP19fV
1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP13lV1^1WP13mV1^1WP17nV1^1[P16oV1^1XP14PW1^1VP1
3QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1VP13UW1^1XP12VW1^1VP13WW1^1XP13XW1^1XP12YW1^1VP
12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1_1YP15`W1_1YP14aW1_1VP15bW1_1WP17Q8_1ZP15cW1_1
WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16iW1_1ZP16jW1_1ZP15kW1_1XP15lW1_1XP15mW1_1YP19nW
1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP16TX1_1ZP16UX1_1\P15VX1_1UP15WX1_1WP15XX1_1TP1
5YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_1VP18^X1`1\P16_X1`1[P16`X1`1YP16`X1`1[P16aX1`1
WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1`1VP16fX1`1XP140`1RP15gX1`1YP16hX1`1TP16iX1`1V
P17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1`1VP16nX1`1\P16oX1`1XP16PY1`1VP15QY1`1UP15RY1`
1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15XY1a1WP15YY1a1WP15ZY1a1WP15[Y1a1WP17\Y1a1^P14]
Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[P15cY1a1YP14dY1a1UP15eY1a1XP14fY1a1VP14fY1a1VP
18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a1YP16jOa1XP15lY1a1UP17m<a1[P15mY1a1XP15nY1a1VP
15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1a1WP14U1a1VP16UZ1a1ZP16VZ1a1[P16WZ1a1ZP130a1SP
15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a1ZP14]Z1a1UP15^Z1a1TP177a1UP16V>a1\P16_Z1b1YP1
5`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1YP15eZ1b1WP16fZ1b1XP18^V1b1WP16gZ1b1ZP16hZ1b1U
P17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ1b1[P16nZ1b1YP16oZ1b1VP15P[1b1WP1:gW1b1\P15Q[1
b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17V[1b1YP17W[1b1]P15X[1b1VP15Y[1b1XP16Z[1b1ZP15[
[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP14`[1b1UP18d5b1aP17a[1b1TP15b[1b1WP16c[1b1VP17
d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1TP15g[1b1WP18h[1b1VP15i[1b1TP18j[1b1YP16X9b1\P
16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b1_P15P\1b1YP15Q\1b1YP14j4b1VP15R\1b1YP13S\1c1W
P13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\1c1XP13Z\1c1YP14[\1c1[P13\\1c1YP13]\1c1XP13^\1
c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP13d\1c1YP13e\1c1XP12f\1c1UP12g\1c1VP127c1VP12h\
1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P13n\1c1XP12o\1c1VP13P]1c1YP13Q]1c1WP13R]1c1XP1
4S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c1YP13R;c1XP14X]1c1XP13Y]1c1XP13Z]1c1UP13[]1c1X
P14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP13b]1c1WP13k[1c1XP13c]1c1YP12d]1c
1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12h]1c1VP12i]1c1VP12j]1c1VP13k]1c1XP13l]1c1YP14m
]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1YP13S^1c1VP13T^1c1YP13U^1c1YP13V^1c1YP13W^1c1YP
13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1c1\P12^^1c1VP12h]1c1VP12`6c1VP13]\1c1WP13_^1c1
XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d:c1VP13e^1c1YP13b7c1XP12f^1c1VP14g^1c1ZP127c1V
P13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1c1VP13l^1c1VP12a^1c1TP13m^1c1WP12]?c1VP13f3c1Y
P13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1c1XP12R_1c1VP12S_1c1VP12T_1c1VP13U_1c1VP13V_1c
1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13\_1c1XP13]_1c1YP13^_1c1XP12__1c1UP13`_1c1XP16W
3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP14n6c1YP14R=c1ZP13e_1c1WP12f_1c1TP13g_1c1WP13h_
1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP14P\1c1ZP13n_1c1VP14k5c1ZP13o_1c1WP14k]1c1ZP15
P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1XP13U`1c1VP15V`1c1YP12W`1c1TP15X`1c1XP13Y`1c1VP
15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c1VP13_`1c1WP12``1c1UP13a`1c1VP12b`1c1TP14c`1c1
ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i`1c1ZP13j`1c1VP13k`1c1VP12l`1c1TP14m`1c1ZP13n`
1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14Ra1c1ZP14Sa1c1YP14Ta1c1YP14Ua1c1VP15Va1c1ZP13W
a1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP13\a1c1VP13]a1c1VP13^a1c1WP13_a1c1XP13o[1c1XP1
4`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c1XP13fa1c1VP13ga1c1XP12ha1c1TP13ea1c1XP13ia1c1
XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na1c1VP13oa1c1VP15Pb1c1WP14Qb1c1XP14Rb1c1TP14Rb1
c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13Vb1c1VP13Wb1c1YP13Xb1c1XP13Yb1c1WP14Zb1c1ZP14[b
1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP14`b1c1ZP15ab1c1[P15ab1c1]P12bb1c1UP13cb1c1UP1
3db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c1WP13jb1c1YP14f3c1[P14kb1c1YP13lb1c1XP13mb1c1W
P13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc1c1XP13Tc1c1XP13Uc1c1WP13Vc1c1YP13Wc1c1YP14Xc1
c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP12^c1c1VP12^c1c1VP13_c1c1YP13`c1c1WP13ac1c1XP13
bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP12fc1c1VP13SEc1YP13gc1c1YP13hc1c1YP13ic1c1YP12
jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1UP12j4c1VP12j4c1VP12j4c1VP12Pd1c1VP12Pd1c1VP14
Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1UP13Wd1c1XP13Xd1c1WP13Yd1c1YP13Zd1c1YP13[d1c1X
P13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad1c1ZP13bd1c1YP12cd1c1UP14dd1c1\P14ed1c1ZP13fd1
c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP13ld1c1YP13md1c1XP13nd1c1XP12o]1c1VP13la1c1YP13
od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1[P13Ue1c1YP13Ve1c1XP13We1c1YP12Xe1c1VP12Ye1c1V
P13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1c1VP12kFc1VP13h;c1YP13cX1c1YP13^e1c1YP13^e1c1Y
P14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1VP14be1c1VP13ce1c1YP13de1c1WP13ee1c1XP13fe1c1Y
P14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1SP13\Y1c1XP12je1c1VP12je1c1VP13ke1c1WP12je1c1VP
12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c1YP13Qf1c1WP12fc1d1VP12U1d1VP13Rf1d1YP12Sf1d1V
P13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP13[f1d1YP12\f1d1VP13]f1d1YP13^f1
d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P13df1d1YP14d5d1[P13ef1d1YP13ff1d1YP13gf1d1YP13h
f1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1UP12mf1d1VP13nf1d1XP12of1d1VP13Pg1d1YP13VCd1YP1
3Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d1YP13Wg1d1WP14k5d1ZP13Xg1d1XP13Yg1d1XP14Zg1d1W
P12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1d1XP13`g1d1XP13ag1d1YP13bg1d1XP12aP1d1VP13cg1d
1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13ig1d1VP16jg1d1UP16kg1d1WP13lg1d1VP13mg1d1YP14n
g1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1XP13Sh1d1XP14Th1d1[P14Uh1d1\P13Vh1d1YP14X9d1[P1
3Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d1XP13]h1d1XP13^h1d1YP13_h1d1WP12`h1d1TP127d1VP
14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d1XP12kLd1VP13fh1d1XP13gh1d1YP12R<d1UP12hh1d1VP
13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1d1YP13oh1d1YP12Pi1d1VP12Qi1d1UP12Ri1d1TP13Si1d
1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1YP13Xi1d1YP13Yi1d1YP13Zi1d1XP12[i1d1UP12\i
1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14`i1d1ZP13ai1d1VP14bi1d1ZP14ci1d1YP13g6d1WP14di
1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP14X9d1ZP14d[1d1[P14ji1d1YP14ki1d1YP13li1d1WP14
P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1ZP13Rj1d1WP14P;d1ZP14Sj1d1ZP13Tj1d1XP13Uj1d1UP
13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1d1VP13\j1d1XP14]j1d1YP13[8d1XP14W3d1ZP12^j1d1T
P13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6d1YP15dj1d1[P13ej1d1WP13fj1d1XP14g5d1XP15gj1d1
[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1d1XP15W7d1[P13lj1d1TP14mj1d1YP14nj1d1YP13oj1d1
YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13Uk1d1WP14Vk1d1[P13Wk1d1XP14Xk1d1ZP15Yk1d1\P14Zk
1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P14Q`1d1XP14e6d1WP13^k1d1VP14_k1d1ZP13`k1d1WP13a
k1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1ZP13gk1d1XP14hk1d1YP13ik1d1VP13jk1d1WP14kk1d1YP
14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1d1XP13Ql1d1WP13Rl1d1XP13Sl1d1XP13Tl1d1XP12S9d1
UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Zl1d1YP15W7d1[P12b8d1UP15[l1d1VP14RW1d1[P14\l1d
1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14al1d1YP14bl1d1VP14bKd1ZP13cl1d1WP16dl1d1\P13el1
d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP14kl1d1ZP14\?d1ZP14ll1d1VP15ml1d1YP14nl1d1ZP13o
l1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1XP13Um1d1XP14d5d1[P14Vm1d1ZP12j7d1UP13Wm1d1VP14
Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1WP17^m1d1TP13_m1d1YP13`m1d1YP13am1d1YP13bm1d1Y
P13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm1d1WP14im1d1[P13jm1d1YP13km1d1XP13lm1d1YP13mm1
d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1WP13Un1d1WP13Vn1d1WP13Wn1d1YP13
Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1XP13^n1d1YP13_n1d1WP13`n1d1VP14an1d1XP14d[1d1[
P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn1d1XP14hn1d1[P13in1d1XP14jn1d1ZP14kn1d1YP13ln1
d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP14Po1d1WP15Q`1d1[P13Qo1d1WP15Ro1d1ZP13So1d1XP13
To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1YP13Yo1d1YP13d5d1YP15Zo1d1_P13[o1d1XP13Rh1d1YP1
3\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1YP13QId1XP13ao1d1XP13bo1d1YP13co1d1XP14do1d1XP
14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d1YP13jo1d1YP12ko1d1VP14jHd1\P13lo1d1XP13mo1d1W
P13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d1XP12\7d1VP13d5d1YP13RP2d1YP12SP2d1UP14TP2d1VP
12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1\P12YP2d1VP12ZP2d1TP13[P2d1YP13\P2d1XP13]P2d1W
P13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VCd1YP13cP2d1YP13dP2d1XP16eP2d1YP15fP2d1YP13gP2d
1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14jHd1[P14lP2d1ZP14mP2d1XP13nP2d1YP14oP2d1XP13jH
d1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12SQ2d1VP12TQ2d1UP12d:d1UP13UQ2d1WP14VQ2d1VP13WQ
2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP12]Q2d1TP14^Q2d1VP12_Q2d1UP13`Q2d1YP14aQ2d1[P1
3d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1VP13gQ2d1YP12hQ2d1VP12iQ2d1VP13jQ2d1YP12kQ2d1V
P12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2d1YP12`6d1VP12QR2d1UP14c5d1XP12RR2d1TP13SR2d1Y
P12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3d1\P13YR2d1WP13ZR2d1YP14[R2d1ZP13\R2d1YP13]R2d
1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13bR2d1XP13cR2d1YP12dR2d1VP12eR2d1UP12fR2d1UP12iQ
2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP12jR2d1VP14kR2d1VP13f3d1YP12`7d1VP13lR2d1YP13m
R2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1VP13RS2d1YP13SS2d1XP14TS2d1VP15US2d1WP13VS2d1UP
12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2d1XP12]S2d1VP13^S2d1YP12_S2d1VP13`S2d1YP12aS2d
1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12b8d1VP12fS2d1UP12gS2d1UP12hS2d1VP14iS2d1VP12jS
2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12nS2d1VP12oS2d1TP13PT2d1YP13QT2d1YP13RT2d1YP14d
5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP12WT2d1UP14XT2d1VP12eR1d1VP13YT2d1YP12ZT2d1VP1
2[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1VP12`Ld1VP14`T2d1VP14aT2d1WP12a:d1UP12bT2d1UP1
5cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d1VP12hT2d1VP13iT2d1VP12gg1d1UP12jT2d1VP12kT2d1
TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d1YP13PU2d1XP12QU2d1UP14RU2d1UP12SU2d1VP127d1VP
12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2d1VP12YU2d1UP13ZU2d1YP12[U2d1UP12\U2d1UP12]U2d
1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13cU2d1WP13dU2d1WP13eU2d1WP13fU2d1WP13gU2d1YP13h
U2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1XP13nU2d1XP15oU2d1WP12PV2d1UP12QV2d1UP14RV2d1VP
12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1WP12P@d1VP12XV2d1VP12Z1d1TP12]?d1UP13YV2d1YP16
ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P16Z1e1SP16\V2e1UP15]V2e1TP14^V2e1TP14_V2e1UP15
`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1YP14eV2f1TP14fV2f1TP15gV2f1XP19hV2f1ZP19hV2f1\P
18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2f1XP15oV2f1UP16PW2f1VP14QW2f1UP130f1RP16RW2g1T
P16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2g1YP16XW2g1VP17YW2g1TP16RW2g1TP17ZW2g1VP17[W2g
1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>aW2h1VP1=bW2h1TP17cW2h1XP17cW2h1ZP16dW2h1XP15e
W2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1XP17hW2h1[P16iW2h1VP16jW2h1YP15kW2h1VP16lW2h1YP
17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1RP1>RX2h1TP18SX2h1[P16TX2h1VP110h1RP13UX2h1YP1
2VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1WP19[X2h1ZP15\X2h1VP12]X2h1TP13^X2h1TP12_X2h1T
P16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h1TP12eX2h1TP13fX2h1WP12gX2h1VP12hX2h1TP12iX2h1
UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2h1UP12nX2h1TP12oX2h1UP13PY2h1UP16QY2h1VP13RY2h
1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY2h1UP12XY2h1UP12YY2h1UP13ZY2h1XP13[Y2h1WP13\Y2
h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP12bY2h1TP12cY2h1VP12dY2h1UP16eY2i1VP15fY2i1TP1<
gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2j1ZP16iY2j1XP16iY2j1ZP15jY2j1WP14kY2j1VP17bV2j1[
P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17QZ2j1[P15RZ2j1WP16SZ2j1[P16TZ2j1ZP15UZ2j1WP16d5j
1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP19YZ2j1YP19ZZ2j1ZP19[Z2j1]P18\Z2j1]P17]Z2j1XP15^
Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k1[P16bZ2k1[P15cZ2k1YP15dZ2k1VP15eZ2k1XP14fZ2k1VP
15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ2k1WP15kZ2k1XP19ZZ2k1XP19ZZ2k1ZP17lZ2k1XP16mZ2k1
VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP17R[2k1YP15S[2k1XP16T[2k1XP16T[2k1ZP18h<k1\P16U[2
k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1YP16[[2k1VP18\[2k1WP14][2k1UP16^[2k1TP16^[2k1VP15
aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2k1`P16d[2k1WP15e[2k1WP16f[2k1VP16g[2k1YP18h[2k1Z
P15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15n[2k1WP19o[2k1`P15P\2k1WP18Q\2l1ZP1;R\2l1^P18S\2
l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P19X\2l1_P15Y\2l1YP19Z\2l1\P16[\2l1ZP15\\2l1TP15]
\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l1ZP15QT2m1WP16b\2m1WP16c\2m1WP15d\2m1WP15e\2m1UP
17f\2m1VP16g\2m1TP15h\2m1TP15i\2m1VP14j\2m1TP15k\2m1YP19l\2m1ZP19l\2m1\P16m\2m1UP18V8m1YP17n\2m1
VP1;o\2m1TP18P]2m1TP18Q]2m1VP14R]2m1XP14S]2m1ZP15T]2m1^P12U]2m1UP12V]2m1UP12W]2m1TP15X]2m1TP15Y]
2m1VP16V\2m1UP16V\2m1XP13Z]2m1TP15[]2m1TP12\]2m1UP12Zj1m1VP13]]2m1YP13V\2m1UP15^]2m1^P14_]2m1WP1
2`]2m1UP120m1RP1fb@QDPd3PD1QDQd3QDRd3QDSd3Q`1o5WD0QDTd3XD0VD0QDRd3QDSd3Q`1o5WD0QDTd3XD0QDUd3QDVd
3Y@0Q@g5Q@o5WD0QDP3XD0VD0QDVd3Y@0Q@g5Q@o5WD0QDP3XD0QDWd3QDXd3WD0QDYd3QDZd3XD0QFT6TD2WD0QD[d3QD\d
3XD0QD]d3PDZR6`DcGQF^d3TD1`Ea1`EV3`E^O`E_O`EH`Efo4`EZQ7`EXQ7`EYQ7`EXR6`EbU7`EWT7`E`o<WD0QDo2XD0Q
DdMQ@Q6WD0QDo2XD0QD_d3UD0WD0QDo2XD0SD0PDX^6PDXR6PD\k=QD`d3PDfo4PDZQ7PDjHQDad3PDXR6PD_Y5PDdo4PDZQ
7QDbd3QDcd3PDdo4TD1QDdd3Q@[APDWo4QDYAQDed3PDRj1PD\k=QDfd3PDXR6PDmn2QDgd3PDXR6PDWj2PDW6PDXR6QDhd3
QDid3PDco4PDjU3QDjd3QDkd3QD_k2PDco4PDbT3PD_HPD`j:PDV8PD[k;PDXW=QDld3PD_Y=PDSf<PDgo4PDSW=PDlU3PDS
^<PDh4PDmb;PD[P=QDmd3PDU6PD\Z5PDUS6PD\Z5PDna1QDnd3QDVBQDod3QDnGQDPe3PDdk4PDZQ7PDmb1PDXQ7QDQe3PDX
R6QDRe3QDSe3QDTe3PD_R6QDUe3QDVe3PDdo4PDRf=PDjX1QDWe3PDoa;QDXe3QDYe3PD]b5PD^R6PDSb<PDRW5PD]R6PDn7
PDUl4PDeQ5QDZe3PDXQ7PDQFPDi6QD[e3QD\e3QD]e3PDXQ7PDac6PDkR<PDREPDdo4PDmb1PDX:PDdo4QD^e3PDWR6QD_e3
QD`e3PDhk=QDnR1QDae3PDkR<QDnR1PDmMPDQW=QDbe3PDcd4QDce3PDW5PDYR6PD^U7PDXQ7PDfS1PDXR6PDXQ7QDde3PD_
R6PDXQ7QDee3QDfe3QDge3QDSR1QDhe3PDm[:PDfR6QDie3QDje3QDke3QDle3PDZQ7QDme3QDne3QDoe3QD]W3QD^W3PDoF
PD]R6PDQ`;PDP1QDPf3QDQf3QDRf3PDdo4QDSf3QDTf3QDUf3QDVf3QDWf3QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3TD
1QDiHQD_f3QDVJQD`f3QDaf3VD0QDaf3PD1QDbf3PD[c5QDcf3`E>`En9QDdf3PDXQ7QDef3QDff3QDgf3TD1QDhf3QDif3Q
Djf3Q@kf3QDlf3QDmf3QDnf3QDof3PDeo4PDXR6QDPg3PD^U7PDdk4PDZQ7QDQg3QDRg3QDSg3QDj\2QDTg3PDRe;PDRY4QD
Ug3QDVg3PDee1PDZQ1QDWg3PDdT7PDT[5QDXg3PDdT7QDYg3QDZg3PDYR6PDZQ7PDZ[=PDXR6QD[g3PDbf5PDXQ7PDQX7PDX
Z;PDci1PDXR6PDZQ7PDj\=PDaU4PDfo4PDZQ7PD_EPDXR6PDP^:PDnn2QD\g3S@0PDmMPDQW=QD]g3QD^g3QD_g3TD3QD`g3
QDag3PDXR6PDWR6PDZQ7QDbg3PDXR6QDT;QDcg3QDdg3QDeg3QDfg3QDgg3QDhg3QDig3PDZQ7PDdo<QDjg3TD1QDkg3QDlg
3PDgR5QDmg3PDZQ7QDng3QDlb2TD1QDog3QDPh3QDQh3QDPQ1QDjHTD3PD[R6QDRh3QD]FPDZQ7QDSh3PDPm5QDTh3QDUh3Q
DVh3QDmk2PDdo4PD[V=PDZFPDTX<QDWh3PDVV3PDge7PDmS<PD[R6PD^P5QDXh3QDYh3PDbo4QDZh3PDbo4QD[h3PDfo4QD\
h3PDjMQD]h3QD^h3QD_h3P@]j4QD`h3TD1QDb\2QDah3QDbh3QDch3QDdh3QDeh3PDnm=PDXR6PDmMQDfh3QDgh3QDhh3PDT
]=PDlR5QDih3TD3PDnn2PDfR6QDfZ2QDjh3SD0PDWR6PDXQ7PDRm;PDfo4QDfGQDkh3PDeo4PDXR6QDbHQDlh3PDeo4PDXR6
PD[T7QDmh3QDnh3TD1QDoh3QDPi3TD1PDao4QDQi3QDRi3QDhAQDSi3QDTi3PD[P1QDUi3PDHPDYe:PDeQ5QDVi3PDPQ1PDQ
EPDQh7PDXR6PDZQ7PDQn4QDWi3QDXi3PD]n=PDdk4aEd5`E`U7`EYk4WD0QDYi3PDPHXD0VD0`D\R6aEd5`E`U7`EYk4WD0Q
DYi3PDPHXD0QDZi3`D\R6WD0QD[i3PDZR6PDZQ7QD\i3XD0WD0PDdo4QD]i3TD1PDTS=XD0WD0PDgGQD^i3PDdo4PDYU7QD_
i3XD0WD0PDm9PD\Q7XD0VD0WD0PDm9PD\Q7XD0QDV>WD0PDWR6PDXQ7PDbc6XD0QD`i3WD0PDbc6QD`i3XD0VD0WD0PDbc6Q
D`i3XD0QDai3WD0QDbi3PDdo4QDn5PD^Q;XD0WD0QDci3PDdk4XD0QDdi3WD0QDei3XD0VD0QDdi3WD0QDei3XD0QDfi3WD0
QDgi3QDhi3XD0WD0QDii3PDdY=XD0WD0QDji3PDZQ7PDSHXD0WD0QDki3PDZQ7QDli3XD0QDmi3TD4WD0Q@ni3QDoi3QDjb3
XD0WD0QDni3QDPj3P@`T7QDQj3QDjb3XD0WD0QDPj3P@`T7QDQj3QDjb3XD0WD0QDRj3PDco4XD0`D_R6`DZQ7`D]T7`DnG`
Dbo4`DfT7VD0WD0QDRj3PDco4XD0`D_R6`DZQ7`D]T7`DnG`Dbo4`DfT7QDSj3WD0QDmc3PDco4XD0QDTj3WD0QDUj3TD2QD
Vj3XD0VD0QDTj3WD0QDUj3TD2QDVj3XD0QDWj3WD0QDi?QDXj3P@ko4PDfo4XD0WD0QDS`1QDYj3QDZj3XD0WD0QD[j3Q@oa
1QD\j3PDZR6XD0QD]j3WD0QD^j3QD_j3PDfo4PD^]=XD0WD0PDfo4PD^]=QD`j3XD0WD0PD]P1PDfo4XD0QDaj3WD0PDdi5P
Dfo4QDn5XD0WD0QDbj3TD2QDcj3XD0WD0QDdj3QDej3XD0WD0QDfj3TD1QDgj3PDdo4XD0QDhj3WD0QDij3PD]T7PD]6XD0W
D0QDg5Y@0PD^]2XD0VD0WD0QDg5Y@0PD^]2XD0QDjj3WD0QDkj3QDlj3XD0WD0QDmj3PDXQ7TD1QDnj3XD0`DXR6WD0QDoj3
XD0QDPk3WD0QDQk3PDdT7PD_R6XD0QDRk3WD0QDYf3QDSk3QDTk3XD0VD0aDd5WD0QDYf3QDSk3QDTk3XD0QDUk3aDd5WD0Q
DVk3P@XR6QDn5QDWk3XD0WD0PDdU7PDZQ7PDaP4XD0WD0QDXk3PDZQ7PDaP4XD0WD0PD^U7PDWR6PDfn5XD0WD0PDWj5QDYk
3P@XR6PDbf5XD0WD0QDZk3PD_R6PDbf5XD0WD0PDRj1PD\k=XD0WD0QD[k3QDn5QD\k3QD]k3XD0WD0QDh[2QD^k3PDZR6XD
0WD0QD_k3PDZQ7QD`k3XD0VD0WD0QD_k3PDZQ7QD`k3XD0QDak3WD0QDbk3P@ao4QDck3PD[o=XD0WD0QDdk3QDek3QDfk3X
D0VD0WD0QDdk3QDek3QDfk3XD0QDgk3WD0QDWNTD1QD\CQDhk3QD`k2XD0WD0QDik3PD_R6XD0QDjk3WD0QDkk3PDfo4PDQb
<XD0WD0QDlk3Y@0QDmk3TD1QDnk3XD0SD0WD0QDZAQ@ok3PDfo4XD0VD0WD0QDZAQ@ok3PDfo4XD0QDV>WD0QDPl3PDfo4XD
0WD0QDcIQDQl3PDQDXD0VD0WD0QDcIQDQl3PDQDXD0QDRl3WD0QDSl3PDaR5PDZl4XD0QDTl3WD0PDZR6QDUl3PD^U7QDcc2
XD0QDVl3WD0PDfo4QDWl3PDZR6XD0QDXl3WD0PDdo4PDZQ7QDYl3QDZl3XD0WD0PDfS1PDaR6XD0WD0QD[l3QD_AQDiBQD\l
3XD0WD0PDnn2P@XQ7QD]l3XD0WD0QD^l3PDWR6PDZQ7XD0QD_l3WD0QD`l3XD0QDal3WD0PDgk4PDXR6QDbl3XD0WD0QDcl3
PDao4XD0`DZQ7`DXQ7`DX`3WD0PDao4PDYR6QDdl3XD0WD0QDel3PDWR6XD0QDfl3WD0QDlc2PDVT7PDdV7XD0VD0WD0QDlc
2PDVT7PDdV7XD0QDV>WD0PDXQ7QDgl3QDR_3QDn5QDhl3XD0WD0PDdo4PDdn5PDfP5XD0WD0PDdk4PDZQ7PDSf;XD0WD0PDR
l2PDbm4XD0WD0QDil3PDdo4PDdDXD0WD0PDfo4QDn5PDQ_;XD0WD0QD_EQ@b@QDjl3PDfo4QDkl3XD0WD0QDi?PD]R6PDoCX
D0WD0QDll3QDml3QDnl3PD]T7XD0WD0QD\FQDcLPD]T7XD0WD0QDol3PDZQ7QDPm3PDXR6XD0WD0QDol3QDQm3QDRm3P@ej;
PDXR6XD0SD0WD0QDSm3QDTm3WD0PDW^:PDZS6PDYR6XD0WD0QDUm3TD2QDUe2PDXR6QDiBQD\l3XD0WD0QD_j2QDVm3TD2QD
Wm3XD0WD0QDXm3QDYm3QDn5QDZm3XD0WD0PD^U7QD[m3XD0VD0WD0PD^U7QD[m3XD0QD\m3WD0QD]m3PD`P>XD0WD0QD^m3P
D]R6QD_m3XD0WD0QD`m3PD4QDam3XD0WD0PDfo4PDZQ7QDbm3XD0VD0WD0PDfo4PDZQ7QDbm3XD0QDcm3WD0PDnc6QDdm3PD
le3XD0WD0QDem3TD1QDfm3XD0VD0WD0QDem3TD1QDfm3XD0QDgm3WD0PDXQ7QDhm3PDXR6XD0QDim3WD0QDjm3PDZQ7PDcP>
XD0WD0QDkm3PD[R6PDZQ7QDlm3XD0WD0QDmm3PDYR6XD0QDnm3WD0QDf5QDom3QDPn3XD0QDQn3WD0QDZAPD_R6TD1PDnn2X
D0WD0QDRn3TD2PDao4XD0VD0WD0QDRn3TD2PDao4XD0QDSn3WD0QDTn3PDYR6PDbT3XD0WD0QD[a3QDUn3QDVn3XD0QDWn3W
D0QDXn3PDYR6PDiCXD0WD0QDYn3TD1PDZR6XD0`D`S1`DPG`DQGSD0QFZn3TD2WD0QD[n3Q@\n3QDT3XD0QFZn3TD1QDf5Y@
0WD0QDU3XD0VD0QFZn3TD1QDf5Y@0WD0QDU3XD0QD]n3WD0QD^n3Q@_n3PDdT7XD0QD`n3`D]j4`D]Y1`De\5`DWd5`Dle1`
DRY1`Doe1`DdF`Di]5`D]e1`DUe4`D^h4`DZe5WD0QDan3QDZk2TD1QDbn3XD0WD0QD_j2PDfo4PDZl4XD0WD0QDcn3QDn5Q
Ddn3TD1QDen3QDfn3QDiBQDgn3XD0WD0QDhn3QDin3Y@0PDmNXD0WD0QDhn3QDin3XD0VD0WD0QDhn3QDin3XD0QDjn3WD0Q
Dkn3QDln3XD0QDmn3WD0QDn^2PDZR6QDn5PD^Q;XD0WD0PDRn3Q@nn3QDon3QDPo3XD0WD0PD`n3QDon3QDPo3XD0WD0QDQo
3P@ko4PDmNQDRo3XD0WD0QDSo3QDnGQDTo3PDXR6QDn5QDUo3XD0WD0QDVo3QDWo3PDgDXD0WD0QDXo3PD_R6QDYo3XD0WD0
QDZo3QDZBP@XQ7QD[o3XD0VD0WD0QDZo3QDZBP@XQ7QD[o3XD0QD\o3WD0QD]o3PDdo4TD2QD^o3XD0WD0QD_o3PD_R6PDjk
=XD0WD0PDaU5PD_R6PDZ6XD0WD0QD`o3QDao3PDXR6PD`c6XD0WD0PDYQ>XD0WD0QDbo3TD3QDco3PDao4XD0VD0WD0QDbo3
TD3QDco3PDao4XD0QDdo3WD0PDQe5PDeo4PDXR6XD0WD0PDao4PDfo4PDh\;XD0WD0PDeGPD^Q;XD0VD0WD0PDeGPD^Q;XD0
QDeo3WD0PDji5XD0VD0WD0PDji5XD0QDfo3WD0QDgo3QDho3TD2PDce=XD0WD0PDR`6QDWV3XD0WD0QDio3QDn5QDjo3XD0`
Dao4`Dbo4WD0PDfo4QDko3QDlo3XD0WD0QDmo3PD]R6QDno3XD0WD0PDdT7QDoo3PDka<XD0WD0QDPP4QDQP4XD0WD0PDZR6
QDRP4PDW^;XD0WD0PDjT7QDiBQDSP4XD0VD0WD0PDjT7QDiBQDSP4XD0QDTP4WD0QDUP4QDbe1PD^Z;XD0WD0QDVP4P@ao4P
Dfo4PD]^=XD0WD0QDWP4QDXP4QDYP4Q@n5QDZP4XD0WD0QD[P4TD1QD\P4PDZQ7QD]P4XD0WD0QDZAQ@Q:QD^P4XD0WD0QDZ
AQD_P4XD0`DUg1WD0QF`P4PDlQ1PD[R6XD0SD0UD0QFaP4TD3WD0QDbP4QDcP4XD0SD0WD0QDdP4QDeP4QDfP4XD0WD0PDTb
:PDU]=XD0WD0QDSR1QDhV1QDgP4XD0VD0WD0QDSR1QDhV1QDgP4XD0QDhP4WD0QDiP4QDjP4XD0VD0WD0QDiP4QDjP4XD0QD
kP4WD0PDZY1PDcb4XD0WD0QDlP4Q@mP4PD]o3TD2QDnP4TD2PDTR;XD0WD0QDoP4TD2QDPQ4XD0WD0QDQQ4TD2QDRQ4XD0WD
0QDSQ4QDnR1QDTQ4XD0VD0WD0QDSQ4QDnR1QDTQ4XD0QDUQ4WD0QDVQ4QDWQ4QDXQ4XD0WD0QDYQ4XD0SD0WD0QDZQ4P@jo4
P@RX7P@fR6Q@[Q4QD\Q4QD]Q4XD0VD0WD0QDZQ4P@jo4P@RX7P@fR6Q@[Q4QD\Q4QD]Q4XD0QD^Q4WD0QDnLPDHQD_Q4TD2Q
D`Q4XD0WD0PDeo4PDXR6P@\U<QDaQ4XD0WD0QDbQ4QDcQ4XD0QDdQ4WD0QDnR1QDeQ4PDXR6XD0QDfQ4QFgQ4WD0QDhQ4QDi
Q4TD1XD0SD0TD8PDeR6WD0QDjQ4PDdo4XD0YD2`DZFWD0QDjQ4PDdo4XD0QDkQ4`DZFWD0QDTc2Q@o5QDlQ4XD0SD0WD0QDg
5QDmQ4QDnQ4XD0QDoQ4WD0QDg5QDPR4Q@n5QDQR4XD0VD0WD0QDg5QDPR4Q@n5QDQR4XD0QDRR4UD0QDm5SD0QFSR4WD0Q`1
o5QDW3XD0QDTR4UD0SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDm5QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QFSR4WD0Q`1o5QDW
3XD0QDTR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDUR4QDVR4WD0QDQ3XD0VD0QDVR4WD0QDQ3XD0QDWR4`
Eko4`EHQDXR4Q`1o5WD0QDR3XD0WD0QDR3XD0QDYR4`E>`En9QDZR4Q`1Q6Q`1o5WD0QDX3XD0`Dee1`DiR>QD[R4WD0QD\R
4QDf5XD0QD]R4WD0QD^R4TD3PDYR6QD_R4XD0QF`R4QDaR4Q`1Q6Q`1o5WD0QDbR4XD0`DRb5`DRS>`DSS>`D^W5`DT4QDf5
Y@0WD0PDdo4PDY9XD0`DkR<`DZQ7QDT6QDf5PDdo4PDe_<QDcR4QDdR4QFQNQDeR4Q`1o5WD0QDW3XD0`DbMQDf5PDf[;WD0
QDfR4XD0PDUS>SD0QDT6QDf5Q`1o5QDgR4PDhR5QDf5QDhR4PD[R6QDiR4QDZAS@0S@0QDjR4PDfo4QDkR4WD0QDlR4XD0QD
T6QDf5SD0PDaV7PDeR6WD0QDW3XD0QDVFQDmR4Q`1o5QDnR4QFfT1QDf5YD0WD0QDW3XD0QDoR4QDf5Y@0WD0QDPS4XD0PD_
R6UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0VD0UD0SD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5QDT6WD0Q`1o5QDW3XD0VD0UD0QD
T6WD0Q`1o5QDW3XD0VD0UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDm5QDT6W
D0Q`1o5QDW3XD0QDQS4UD0QDT6WD0Q`1o5QDW3XD0QDQS4WD0QDRS4QDSS4XD0PDWR6PDj4QDTS4PDjCPDfo4PD_P5PD]P3P
DHQDUS4QDVS4PD_R6QDWS4PD^8`En9`E>QDXS4PDX^<PD_R6QDYS4QDZS4PDZQ7PD\P=PDRQ1QD[S4PDRo=QDZT3PDfo4PDQ
DPDXR6QD\S4QDRJQD]S4PDX4PDfo4QD^S4PD_R6PDdo4PD[Q7PDgf;QDf5PDao4PDYR6PDf[4QD_S4PDZQ7QD`S4QDaS4PDQ
DPDXR6PDWR6PDXQ7PDRm;QDbS4PDZR6QDT6QDf5Q`1Q6WD0QDcS4XD0QDT6TD1QDdS4QDeS4S@0S@0WD0QDfS4XD0QDT6QDR
c2WD0QD\6Q`1o5QDgS4XD0PD^NQDf5PD`_=QDhS4QDiS4QDjS4PDmg1PDXR6PD\P3PDmf6QDkS4PDHPD[d2PDfo4SD0PD[d2
QDf5QDlS4QDmS4QDnS4QFaGTD3QDf5WD0Q`1Q6Q`1o5QDW3XD0`DZR6Q@d5QFoR4QDf5Q`1Q6Q`1o5WD0QDW3XD0QDoS4Q`1
o5WD0QDW3XD0QDd5PDXR6QDd5Q@T6`DbMWD0Q`1o5QDW3XD0`D_R6WD0QDPT4XD0Q`1o5QDS9QDi5Q`1o5WD0QDQT4XD0QDT
6QDf5Q@i5WD0QDRT4XD0`Dck4`D_R6S@0aDd5QDST4Q`1o5PDgf6QDT6TD3QDTT4P@_R6P@mNWD0Q`1o5QDW3XD0QDT6TD3Q
D]Z2WD0PD_R6SD0XD0QDT6TD3QDf5Q`1o5WD0QDUT4QDVT4XD0PD`_=QDWT4QDXT4QDjb3PDdo4QDYT4PDZR6QDZT4PD]T7Q
D[T4QD\T4QD]T4QD^T4TD2QD_T4QD`T4TD2QDaT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDbT4`EoN`EQO`EnN`EPO`
EmN`EROWD0QD[3XD0QDcT4TD2QDS9QFdT4QDf5Q`1Q6WD0QDeT4XD0QDh]1QDfT4QDgT4TD2QDhT4QDiT4QDjT4TD1WD0QDk
T4S@0QDlT4XD0QFdT4Q`1Q6WD0QDmT4PD_R6XD0QDnT4QDoT4PDXR6aDPU4`Dmb4SD0QDQU4QDRU4TD1PDfR6WD0SD0XD0QD
SU4PDco4PD[R6QDTU4TD2PDdk4PDWR6QDUU4QDlc2QDT6WD0QDVU4XD0QDU?PDdo4PDZQ7PDQEPDXR6QDfGQDWU4QDXU4QDY
U4QDZU4TD1PDao4QD[U4QD\U4Q`1o5WD0QD]U4XD0QD^U4QD_U4PD_R6QD`U4PDZQ7QDaU4QDbU4WD0QDcU4XD0QDdU4QFdT
4WD0QDeU4QDfU4XD0PD_R6QDgU4QDhk1QDhU4QDiU4WD0QDjU4XD0QDkU4QDlU4TD1QDmU4QDaGQDni3Q@Q6WD0QDnU4XD0W
D0QDoU4XD0TD2QDPV4PDZR6Q@QV4WD0QDRV4XD0`DXR6QDSV4QDTV4S@0WD0QDUV4XD0WD0QDVV4XD0QD]_3QDWV4QFT6Q@Q
6WD0QDXV4XD0PD_R6QDYV4Q@Q6WD0QDZV4XD0QD[V4QDT6Q@^IQD_IWD0PDP3XD0QD\V4QDfT1WD0PDcT>XD0`D_R6QFT6QD
]V4Q`1Q6WD0QD^V4XD0`D_R6QDT6QD_V4SD0S@0WD0QD`V4XD0QFaGQ`1Q6WD0Q@^IQ@_IQ`1Q6QDZ3XD0aDaV4Q@d5QDbV4
Q`1Q6WD0Q@^IQ@_IQDZ3XD0QDT6TD2PDHPDWT3WD0QDZ3XD0QDT6TD2PD]R6WD0QDZ3XD0QDcV4WD0QDdV4XD0QDeV4QD^IQ
D_IWD0QDfV4QDgV4QDhV4XD0QD_IWD0QDfV4QDgV4QDhV4XD0QD^IQD_IQDiV4WD0QDjV4XD0QD_IQDiV4WD0QDjV4XD0QDk
V4S@0QDlV4QDT6QDg5QDmV4S@0WD0QDnV4XD0QDoV4QDQZ3SD0WD0QDPW4QDf5Q`1o5QDQW4XD0PDgk4PDXR6QDRW4PDZR6S
@0WD0QDSW4XD0QDTW4S@0S@0WD0QDUW4XD0PDfo4PDZT>PDeo4PDXR6QDVW4PDfo4PDV6PD_R6QDWW4QDXW4P@ko4PD_R6QD
YW4PD_R6WD0QDZW4XD0PDdo4PDSEQD[W4QD\W4PD\U>QDV\2WD0Q`1o5QDW3XD0QD]W4TD1WD0PDXQ7QD^W4QD_W4XD0WD0Q
DVFPDXQ7QD`W4TD1QDUe2XD0P@XR6QDf5PDdo4QDaW4WD0PDe_<XD0WD0QDbW4QDcW4PDlT7XD0WD0QDQb1PDdo4XD0VD0WD
0QDQb1PDdo4XD0QDdW4`E>`En9WD0QDeW4XD0`D[R6WD0QDZATD3PDdo4QDfW4XD0QFUKTD2WD0QDgW4PDao4XD0VD0QFUKT
D2WD0QDgW4PDao4XD0QDhW4QFUKTD2WD0QDiW4QDjW4PD\R6XD0WD0QDVFQDkW4XD0WD0QDlW4QDmW4QDnW4XD0WD0QDoW4P
DXQ7Q`1o5QDPX4S@0QDQX4XD0WD0PDbo3QDRX4QDSX4QDTX4XD0WD0QDZNPDfo4PD_R6XD0WD0QDUX4QDVX4TD1PDmf6XD0V
D0WD0QDUX4QDVX4TD1PDmf6XD0QDWX4UD0aDT6`DZQ7SD0WD0QDXX4XD0QDYX4WD0QDZX4QDm5QD[X4QD\X4XD0WD0PD^P5P
DXR6QD]X4XD0SD0`E>`En9`E_R6`EXR6`Eo9`E]R6WD0QDY3XD0QD^X4WD0QD]Y1TD2QD_X4XD0QDj=WD0QD`X4P@ko4QDaX
4TD1QDbX4XD0`DYR6`D`e1`D_e1`Dee1`E>`En9WD0QDf5Y@0QDcX4XD0`Dao4`Dbo4WD0QDj=QDdX4TD2QDeX4XD0WD0QDm
m3PD]R6QDfX4XD0QDgX4WD0QDhX4XD0QDiX4WD0PDd:QDn5QDjX4XD0WD0QDWNTD4QDkX4XD0WD0QDlX4Q@mX4TD1QDnX4XD
0WD0QDdU1QDoX4TD1QDPY4QDQY4XD0`DQ8`DQ`4WD0QDRY4QDSY4PDfR6XD0WD0QDTY4PDPHXD0VD0WD0QDTY4PDPHXD0QDU
Y4WD0QDn`1QDVY4P@US6QDWY4XD0WD0QD[KPDdo4QDb@QDXY4XD0WD0QDYY4TD1QDZY4Q@T;QD[Y4XD0WD0QD^OQDn5QD\Y4
QD]Y4XD0WD0QD^Y4TD1QD_Y4XD0QFbb3Y@0WD0QD`Y4QDZBXD0WD0PDWR6PDZQ7QDaY4PDXR6XD0WD0QDU?QDn5QDbY4XD0W
D0PDRX7PD_R6QDiBXD0WD0QDcY4TD1PDXQ7QDdY4PD_R6XD0SD0WD0QDeY4QDfY4QDiBQDgY4XD0WD0QDhY4TD3PDfR6QDiY
4XD0SD0WD0QDjY4QDkY4TD1QDlY4XD0QDmY4WD0QDnY4XD0QDoY4TD1VD0QDmY4WD0QDnY4XD0QDoY4TD1QDPZ4QDmY4Y@0W
D0QDQZ4XD0PDZQ7S@0WD0QDRZ4Y@0QDSZ4XD0QD_]1TD5WD0QDTZ4PD_R6XD0QDUZ4QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0Q
DW3XD0VD0QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0QDXZ4QDoR4WD0QDYZ4XD0QDnGQDZZ4WD0QD[Z4PD_R6XD0SD0WD
0PDTMPD_R6PDQP3XD0SD0QD\Z4QDf5Y@0WD0QD]Z4XD0`D[R6WD0QDf5QD^Z4TD2QD_Z4XD0QD`Z4WD0PDfR6QDaZ4QDbZ4X
D0VD0WD0PDfR6QDaZ4QDbZ4XD0QDV>WD0QDcZ4PDcT3XD0WD0QDdZ4QDl<PDd3XD0QDeZ4QDfZ4WD0QDgZ4PDd3XD0QDhZ4Q
FiZ4TD3WD0QDni3QDfGQDjZ4QDkZ4XD0`Dhm3`DVf1WD0QDY5XD0Y@0QDlZ4TD1VD0WD0QDY5XD0Y@0QDlZ4TD1QDmZ4QDnZ
4QDoZ4SD0S@0WD0QDZ3XD0QDP[4QFQ[4WD0QDR[4XD0QDS[4QDT[4TD4WD0QDni3Y@0PDSMQDU[4XD0QDV[4TD1WD0QDTJPD
ao4XD0VD0QDV[4TD1WD0QDTJPDao4XD0QDW[4QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@ZQ7VD0QDf5WD0QDX[4QDY[4TD1QDZ
[4XD0P@ZQ7QD[[4WD0QD\[4PDhR5XD0QD][4WD0PDWR6QD^[4XD0VD0WD0PDWR6QD^[4XD0QD_[4QFZZ3TD2WD0PDdo4QDn5
QD`[4XD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0VD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0QDb[4QFZZ3Y@0WD0QDc[4XD0QDd[4WD0Q
De[4QDf[4XD0SD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0VD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0QDj[4WD0QDRY4Q
Dk[4TD1QDl[4XD0VD0WD0QDRY4QDk[4TD1QDl[4XD0QDm[4QDn[4WD0QDo[4QDn5QDP\4XD0WD0QDQ\4TD1QDR\4XD0QDS\4
WD0PDRn3QDoa1QDY@PD`a:QDT\4XD0WD0QDWS4QDY@PD`a:XD0PDXR6WD0QDU\4QDV\4TD1PD_R6XD0SD0WD0QDW\4PDfo4X
D0QDX\4WD0QDY\4P@fo4XD0VD0QDX\4WD0QDY\4P@fo4XD0QDZ\4QFZZ3TD1WD0QD[\4Y@0TD1QD\\4XD0SD0QFZZ3QDf5Y@
0WD0QD]\4XD0QD^\4WD0QD_\4PD_R6QD`\4XD0SD0QDf5WD0PDeo4PD_R6XD0QDa\4QDf5Y@0WD0PD[1QDb\4XD0QDc\4QDd
\4WD0QDe\4QDf\4XD0QFZZ3QDf5WD0QDg\4TD1VD0XD0`Dfo4`Ddo4`D\l4`DZR6QFZZ3QDf5WD0QDg\4TD1QDh\4XD0`Dfo
4`Ddo4`D\l4`DZR6WD0QD\3S@0PDeR6QDi\4QDj\4XD0WD0QD\3S@0PDeR6QDk\4QDl\4PD_R6XD0WD0QD\3S@0PDeR6Q@b:
TD1QDm\4XD0WD0PDeR6QDn\4Q@o\4P@R3TD1QDP]4XD0WD0PDeR6QDj9Q@o\4P@R3TD1QDQ]4XD0WD0PDeR6QDR]4TD2QDS]
4XD0QDT]4WD0PDbT3SD0PDeR6QDU]4XD0WD0QDh=P@ko4PDR3XD0QDf5TD2WD0PDao3QDV]4QDW]4P@_R6PDmNXD0`D2WD0P
DfR6QDX]4QDY]4QDZ]4TD1QD[]4XD0`D2WD0PDfR6QD\]4XD0VD0WD0PDfR6QD\]4XD0QDV>WD0QD]]4QD^]4QD_]4QD`]4Q
Dj=QDa]4XD0WD0QDb]4QDc]4QDd]4Q@e]4QDf]4XD0WD0PDfR6QDg]4Q@h]4QDf]4XD0`E]o3`E^o3`EgR6QDQa2WD0QDi]4
XD0QDj]4`E]o3`E^o3`EgR6QD`Q1QD_]4WD0P@R3QDk]4XD0QDl]4WD0PD[R6PDbX>XD0WD0PDko4PDbR6PDT8XD0WD0PDdU
7PDno4PDdZ7XD0WD0PDko4PDXQ7QDm]4PDno4PDdZ7XD0WD0QDn]4PDdZ;XD0`D_h1`Dle1WD0QDo]4PDl\<XD0VD0`Dcb4W
D0QDo]4PDl\<XD0QDP^4`Dcb4WD0QDQ^4QDR^4TD1PD[R5XD0PDXR6`DZQ7aDn4WD0QDS^4PD[R5PDXR6QDT^4XD0WD0PD[R
5PDXR6QDU^4XD0WD0PDcT3PDeR6QDV^4XD0WD0QDW^4PDYU7XD0QDX^4WD0QDY^4QDZ^4XD0WD0PDHQD[^4QDbU3QD\^4XD0
QD]^4WD0QD^^4QD_^4QD`^4TD2QDa^4XD0`DX8WD0QDb^4QDc^4XD0WD0PDkX>PDXR6QDd^4XD0WD0QD_APDXQ7PDlX>XD0W
D0QDe^4QDf^4QDg^4TD1QDh^4XD0WD0QDi^4QDj^4XD0QDk^4`D[5`De_<WD0PD_R6PDmNPDmg<XD0VD0WD0PD_R6PDmNPDm
g<XD0QDl^4WD0QDm^4QDn^4XD0`DbI`DnG`Dce1WD0PDfo4QDh]3QDo^4PDRS<XD0WD0PDXR6PD[a<XD0VD0WD0PDXR6PD[a
<XD0QDP_4WD0PDcR6PDXQ7PDV\=XD0WD0PDXR6PDXQ7PDe7XD0VD0WD0PDXR6PDXQ7PDe7XD0QDV>WD0QDQ_4PDR3PD_R6PD
ZS1XD0VD0WD0QDQ_4PDR3PD_R6PDZS1XD0PD1WD0QDZ;P@R3QDR_4TD1PDnk3XD0WD0QDl<TD1QDS_4PDob1XD0VD0WD0QDl
<TD1QDS_4PDob1XD0QDT_4WD0QDPDTD2QDU_4PDYR6XD0QDV_4WD0QDW_4Q@X_4P@\P3TD1QDY_4XD0`DXR6UD0WD0PDYR6Q
DZ_4QD]3XD0TD6PD4QD[_4Q@f5QD\_4UD0WD0PDYR6QDZ_4QD]3XD0TD6PD4TD6QD]_4QD^_4P@4WD0PDYR6QDb@QD]3TD2X
D0VD0QD^_4P@4WD0PDYR6QDb@QD]3TD2XD0QDV>UD0WD0PDYR6QDb@TD2QD__4QD`_4TD7XD0PD4TD6QDa_4UD0WD0PDYR6Q
Db_4QDc_4TD6XD0PD4UD0WD0PDYR6QDd_4QDd5XD0PD4TD5QDe_4WD0PDUY>QDf_4XD0QDg_4QDh_4WD0QD^3PDXR6XD0`DU
F`Dkc5`Dca5`DcY5`DX]=`Dae=`Dbf5`DC`DZQ7`DRFUD0WD0QD^3PDXR6XD0`DUF`Dkc5`Dca5`DC`DZQ7WD0QDi_4PDXR6
XD0QDj_4WD0QDk_4QDl_4PDXR6XD0`Dbf5WD0PDe^<PDXR6XD0QDm_4WD0QDn_4PDXR6QDo_4XD0VD0WD0QDn_4PDXR6QDo_
4XD0QDP`4WD0QDQ`4QDR`4PDXR6XD0QDS`4QDT`4WD0PDcP3QDU`4XD0QDV`4TD4QDf5TD1WD0QD_3XD0VD0QDV`4TD4QDf5
TD1WD0QD_3XD0QDW`4WD0QDX`4XD0QDf5WD0QDY`4P@YU7QDZ`4XD0`E\T1`Eib4`Ejb4`Efo4`Eck4`Edo4`EnN`EPO`EYR
6WD0QD`3XD0`Doa3`DT<`Dee1`Ddm3`D\d4`DQ8`DaT5QDj[1Q@f5TD2WD0QD`3XD0WD0PDXR6QD[`4aDn4`DgC`DgX1SD0X
D0VD0WD0PDXR6QD[`4aDn4`DgC`DgX1SD0XD0QDT?WD0QD\`4QD]`4XD0WD0PDlT7QD^`4XD0VD0WD0PDlT7QD^`4XD0QDT?
QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0VD0`DbI`DRb4`D]U4QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0QDa`4`DbI`DRb4`D]
U4WD0QDb`4QDc`4XD0QDd`4QDf5WD0QDb@QDe`4QDf`4Q@g`4XD0WD0QDnY1PDfR6QDb@TD1QDh`4XD0`D_R6WD0PDc[;QDi
`4XD0WD0QD`f2PDgOQDj`4XD0WD0QDk`4QDl`4XD0VD0WD0QDk`4QDl`4XD0QDm`4WD0PD`Z>PDaP6XD0WD0PD`_:PDaZ>PD
gDXD0WD0QDn`4QDo`4XD0WD0QDPa4QDQa4XD0VD0WD0QDPa4QDQa4XD0QDRa4WD0PD`_2PDXR6XD0SD0PDdk4WD0QDSa4PDX
R6QDb@XD0`DTb4WD0PDbT3QDTa4PDeR6QDUa4XD0WD0QDVa4QDn5PDcP3XD0WD0QDX@QDWa4PDXQ7PDVk;XD0WD0PDao3SD0
QDXa4PD_R6QDYa4XD0WD0QDZ;QDZa4PD_R6XD0QD[a4WD0QD\a4QD]a4QD^a4XD0WD0QD_a4QDY\1XD0VD0WD0QD_a4QDY\1
XD0PD1WD0QD`a4QDaa4P@ao4PD[R5XD0WD0QDba4QDca4PDkQ>XD0WD0QDda4PDoQ5TD3PDmk3XD0WD0QDda4QDea4QDaQ1P
@mNTD1QDfa4XD0WD0QDga4QD_e3QD`e3XD0PDlb4QDha4TD6WD0QDi;PDUS6QDia4XD0WD0PDf3QDi;TD1QDja4XD0QDka4W
D0PDfo4PDXQ7PDb^3XD0WD0QD]]3PD_R6QDla4P@XR6QDma4XD0SD0WD0QDna4QDoa4QDPb4TD1QDQb4XD0WD0QDRb4XD0QF
Sb4WD0QDTb4PDcU7TD1QDUb4XD0`Dbf5WD0QDVb4SD0XD0WD0QDWb4QDc3XD0QDXb4TD1QDYb4TD1QDgX3S@0WD0QDd3XD0a
Dn4`Dlc4`Dnf1`Dg2QDf5TD1WD0QDZb4XD0VD0QDf5TD1WD0QDZb4XD0QD[b4WD0PDb[>PDcm=XD0WD0PDSa6PDd8XD0`DRh
<WD0PD`b4PD]R6PDeh;QD\b4XD0WD0QD]b4P@ao4QD^b4XD0QD_b4WD0QD`b4PDdo4XD0VD0QD_b4WD0QD`b4PDdo4XD0QDa
b4QDbb4P@XQ7WD0QDcb4QDdb4XD0QDeb4QDfb4QDnR1WD0P@ml4QDgb4XD0`Dfo4WD0PDR\=PDWa3XD0WD0QDhb4PDfa3XD0
VD0WD0QDhb4PDfa3XD0QDib4WD0PDg[>QDjb4XD0WD0PDh[>PDQ[<XD0WD0QDkb4PDkc4XD0WD0QDlb4PDUe;XD0VD0WD0QD
lb4PDUe;XD0QD`?WD0PDj[>PDk[>XD0WD0PDl[>PDm[>XD0WD0PDfj;PDgf1XD0WD0PDn[>PDSY5XD0WD0PDWP5PD`Z=XD0W
D0QDmb4PD]V3XD0WD0PDed<PD^[5XD0WD0PDe`3PDnT5XD0PDXR6WD0PDQ\>PDdFPDXR6XD0WD0PDhj:PDR\>XD0VD0WD0PD
hj:PDR\>XD0QDnb4WD0PDS\>QDXf3XD0WD0PD[P1PDRY;XD0WD0PDjX1PDT\>XD0WD0PDmQ<PD[5PDXR6XD0WD0PDZl:QDob
4XD0WD0PD\]2PD_T>XD0WD0PDak5PDch3XD0QDPc4WD0PD^P5QDQc4QDRc4XD0WD0PDU\>QDSc4XD0WD0PD]_<QDTc4XD0WD
0PDV\>QDUc4XD0WD0PDW[;PDfo4PDZQ7PDaR;XD0WD0PDUEQDU[4PDZQ7QDVc4XD0WD0PDiX=PDfo4PDZQ7PD^U1XD0WD0PD
f_4PDfo4PDZQ7PDgo4XD0WD0PDl];PDdo4PDZQ7PDgo4XD0VD0WD0PDl];PDdo4PDZQ7PDgo4XD0QDWc4WD0PDeZ=PDfo4QD
iBPDe_<XD0WD0PD`S5PDfo4PDZQ7PDX\>XD0WD0PD_S1PDfo4PDZQ7PDY\>XD0WD0PDlR<PDfo4PDZQ7PDlR1XD0WD0PD[^5
PDfo4PDXQ7PDZ\>XD0WD0PDhU=PDfo4PDXQ7PD[\>XD0WD0PDWj5PDeo4PDXR6PDbf5XD0WD0QDXc4PDfo4PDXQ7QDYc4XD0
WD0QDZc4PDfo4QDhU2XD0QD[c4WD0QD\c4PDgDQD]c4QD^c4TD1QD_c4XD0WD0PDgf1QD`c4XD0WD0PDHPD`\>XD0WD0PD`Y
;QDac4XD0WD0QDbc4PD_d5XD0QDcc4WD0PD`Z>QDdc4XD0WD0QDec4PDdo4QDfc4XD0WD0PDlc4PD_R6PDZQ7PDnb1XD0WD0
PDW5PD]h;XD0WD0PDmP<PDfo4PDZQ7PD`n5XD0WD0PDf\>PDfo4PDZQ7PDdDXD0WD0PDZHQDgc4XD0WD0PDnn2PDg\>PDfo4
XD0WD0PDTg5PDdk4QDhc4PDeV7XD0WD0QDic4QDjc4XD0WD0QDkc4PDjb4XD0`D[j4`DSh1`DS4`Ddo4WD0PDib4PDaa5XD0
WD0PDl\>PD]R6PDlP<XD0WD0PD^U7PDba4PD]R6PDHXD0WD0PDm\>PD^W5PD]R6PDHXD0QDf3TD1WD0QDlc4PDnn2QDRGXD0
aDd5QDQ:WD0QDmc4PDnn2QDRGXD0QDnc4TD1WD0QDoc4PDnn2QDPd4XD0aDd5QDQd4TD3PDnn2Q@RGWD0QDe3XD0VD0QDQd4
TD3PDnn2Q@RGWD0QDe3XD0QDRd4QDSd4TD3WD0PDbT3QDb@SD0PDeR6XD0QDb@QDTd4TD4QDUd4WD0QDVd4SD0PDeR6QDWd4
XD0WD0PDWo6PDad4QDXd4XD0RD0PDnn2WD0QDYd4XD0QDZd4Q@g5WD0QD[d4P@]T7QDb@S@0SD0QD\d4XD0QD]d4P@T8TD2W
D0QD^d4P@]T7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0VD0QD]d4P@T8TD2WD0QD^d4P@]T7QDb@aDi4aDn4aD\6S@0aDn4SD0X
D0QDV>QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0VD0QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0PD1WD
0PD[R6QDad4P@WT7PDYb3XD0QDbd4TD6WD0PDfo4PDV]>XD0WD0PDkV2SD0XD0WD0QDXn1PDbT3PDeR6XD0QDb@`DdP;`Dcd
4`DnP;`Dad4`D\d4`D^d4`Dd`4`D]k4`DWQ;`Ddm3`DW]>`DX]>WD0QDcd4PDRX7PDbT3PDeR6XD0YD2WD0PDcT3QDb@SD0P
@4QDdd4QDed4XD0WD0QDfd4PDXR6XD0`DZQ7`DWj5`D\V=`DoFWD0QDgd4PDXR6QDhd4XD0WD0QDid4QDQ:QDb@SD0QDjd4X
D0WD0QDaS4QDkd4TD1PDcP3XD0UD0WD0QDR_1QDWd1SD0XD0QDj_1WD0QDld4QDmd4TD3QDnd4XD0WD0PDa]>XD0QDod4WD0
QDPe4PDXQ7QDQe4XD0UD0WD0PD^o3XD0QDd^1QDRe4WD0QDSe4QDTe4QDUe4QD[i3XD0WD0QDVe4QDWe4QDn5QD\CPDoa1XD
0WD0PD^U7QDXe4PD_R6XD0WD0QDk]1PD_R6PDdU7XD0QDj9WD0QDYj1PDRn3P@ko4QDYe4TD2QDZe4XD0WD0QD[e4QD\e4QD
]e4XD0UD0WD0QD^e4XD0SD0QD_e4PDXQ7PDTJPDgf1QD_j2TD1PDdo4TD4QD[AQD`e4QDae4WD0QDbe4XD0TD2QDce4SD0UD
0QDde4WD0QDee4XD0VD0UD0QDde4WD0QDee4XD0QDjb1QDfe4Q@f5Q`1o5WD0QDge4XD0`D_R6aDd5UD0WD0PD]o3QDb@SD0
XD0UD0WD0PD_V7QDb@SD0XD0UD0QDhe4QDie4UD0WD0QDje4XD0SD0`Dmb4UD0PDZd:QDke4QDle4PDZd:PD_R6QDme4QDi;
QDfc2PDSU=QDZBQDf5PDXQ7Q`1o5WD0QDne4XD0QDoe4QDPf4UD0WD0QDQf4XD0WD0QDRf4Q`1o5Q@Sf4QDm6XD0QDm6QDTf
4QDUf4QDQo1TD2QDVf4QDWf4QDXf4QDf5WD0QDYf4XD0PD_R6QDZf4WD0QDQo1XD0SD0PDmMPD]S1PDS3QD[f4PDao4PDS3P
Dao4QD\f4QD]f4QD^f4PDjZ5PDco4QD_f4QD`f4PDem4QDaf4PD[^=PDao4QDbf4QDcf4WD0QDdf4XD0`D_R6QDcf4WD0QDd
f4XD0`D_R6QDbf4WD0QDdf4XD0`D_R6WD0QDdf4XD0`D_R6QDj9QDf5Q`1o5WD0QDef4XD0QDff4QDgf4QDhf4PDXQ7WD0PD
Zd:XD0PD_R6QDif4QDjf4TD1QDkf4QDQo1TD2QDlf4QDmf4PDmNWD0QDnf4XD0QDf5PD_R6PDmNWD0QDof4XD0QDPg4QDQg4
QDRg4PDZQ7PDe3QDSg4QDTg4QDUg4QDcl1PDgR5QDVg4PDgR5PD]R6PDoT7PDZQ7PDX[;PDnP;QD[a3QDWg4QDXg4P@XR6QD
Yg4PD[l=QDZg4PDYR6PD]g4QD[g4PD_R6PDR3QD\g4PDkDPDfo4QD]g4PDf[4PDco4PDkb1TD2QD^g4PD^P5PDXR6PDZQ7QD
_g4PDlk3QD`g4TD6WD0Q`1o5QDSf4XD0QDag4QD`g4TD5PDYR6TD3WD0QDm6XD0QDbg4TD8PD4WD0QDcg4XD0UD0WD0PD]^>
XD0WD0QDbg4SD0PD4QDcg4XD0WD0QDbg4SD0SD0PD4QDcg4XD0QDdg4`DcS7`DV3`Dn2QFeg4TD2WD0QDfg4XD0QDfg4`DR3
SD0PDYn3PDR3Q`1o5QDgg4PD^2PDmk3QDhg4PDmk3WD0QDig4P@bT3QDjg4XD0`DYR6`D^6QDkg4WD0QDlT2PD_R6XD0SD0Q
Dig4PD_R6aDd5`DW3QDlg4PD_R6QDmg4QDlT2PD_R6WD0QDng4XD0QD_k1WD0QDog4XD0`DHQDj[1Q@Ph4P@XQ7PDPP7QDZB
QDf5WD0QDQh4QDRh4XD0PDf[4QDb:QDSh4QDTh4WD0QDUh4QDVh4XD0QDWh4S@0S@0WD0QDf5QDoW2XD0QDXh4TD1WD0QD_]
4QDYh4XD0`E]o3`Eho4`Eo9`Ebo3`Ef[4`Eio4WD0QDa;QDZh4XD0VD0`E]o3`Eho4`Eo9`Ebo3`Ef[4`Eio4WD0QDa;QDZh
4XD0QD[h4WD0QDo9QDg3XD0`DdQ1`Dho4WD0QDj9PDTn3QDg3XD0`DdQ1`Dho4QD\h4TD2WD0QD]h4QD^h4XD0WD0QD_h4PD
mNTD1QD`h4QDah4XD0PDZQ7WD0SD0PDRT;QDbh4TD1PD_R6XD0UD0WD0QDch4QDdh4XD0TD6QDeh4WD0QDfh4QDgh4VD0XD0
WD0QDfh4QDgh4QDhh4XD0WD0QDih4PDo2PDUb:XD0WD0QDjh4PDmNTD2QDkh4XD0WD0PDgR6PD_g6XD0SD0UD0WD0QDlh4QD
mh4TD1XD0SD0QDnh4QDoh4QDPi4TD1WD0QDQi4TD1QDRi4XD0WD0PDko4PDno4QDSi4PD_R6XD0WD0PDZQ7PDmT3XD0SD0WD
0QDlX1PDZS1PDHQDTi4XD0WD0QDUi4P@eo4PDYR6XD0WD0QDc;QDVi4QDWi4Q@Xi4XD0SD0WD0QDa:QDb:QDYi4TD1PD_R6Q
DZi4XD0WD0QDlT2QD[i4PD_R6QD\i4XD0WD0PDcOPD_R6XD0QD]i4WD0QDh;QD^i4QD_i4TD1YD2XD0SD0WD0QD`i4QDai4Q
Dbi4QDci4TD1QDdi4XD0WD0QDh5Q@l<QDei4XD0SD0WD0QDfi4QDgi4QDhi4XD0WD0QDii4PDXR6SD0XD0QDji4WD0PDZQ7Q
Dki4QDli4QDmi4XD0WD0QDni4QDoi4PDYR6SD0QDPj4XD0QDQj4WD0QDRj4XD0QDSj4PDXQ7S@0WD0QDTj4XD0PDj;PDYR6S
D0QDUj4SD0QDVj4PDm^>PD_R6PDmNQDWj4PD_R6QDXj4WD0QDYj4XD0QDZj4QD[j4PDao4PDP^:PDi8PDi7PDZ4QD\j4WD0Q
D]j4XD0QD^j4QDf5WD0QD_j4XD0PDYR6TD2QD`j4QDQ:WD0QDaj4PD_R6PDmNXD0QDf5QDbj4QDcj4QDdj4QDej4QDfj4PDH
PDfk3PDfo4UD0QDgj4QDg3QDa;PDR3WD0QDhj4XD0QDlX1QDij4QDjj4SD0QDkj4PDZS1PDmMPD_R6PDTn3PDZS1QDlj4QDU
?QDmj4QDnj4QDoj4PD_R6QDf5QDPk4QDTh4QDQk4QDRk4QDSk4QDTk4QDf5PDkb1QDUk4PDiV7SD0UD0PD\R1SD0QDo9QDVk
4PDTn3PDmNQ`1o5WD0QDWk4XD0PDTn3QDXk4QDYk4PDXQ7PDYn3PDRn3PDZS1QDZk4PDf[4QD[k4PD_R6QD\k4P@oa1PDT8P
DTd<QD]k4PDZQ7PD[`4QD^k4PDZQ7QD_k4PDlo4QD`k4QDak4PDWR6QDbk4QDck4QDdk4PD_R6QDg3QDek4QDfk4PDei5PDf
o4PD\P3PDP4QDZBQDgk4QDhk4QD_AQDm]1PDXR6QDik4QDjk4QDkk4PDdo4QDlk4QDmk4QDnk4PDYZ;PDeo4QDok4P@nNQDP
l4QDZBPDUn3PDo^>PDo^>QDQl4QDRl4QDSl4QDTl4QDZBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`DSb:`D[4`D]7
`Dg6`Dd3QDg3QDo9QDUl4QDj9QDa;S@0QDVl4`DROQDj9Q`1o5QDWl4QDXl4QDYl4QDf5QDZl4QD[l4QD\l4Q`1o5QD]l4PD
_o3PDko4SD0PD^o3PDck4SD0PD]o3PDck4QD^l4PD_l4QD_l4QD`l4PD_l4PDT8PD4SD0PD_l4PDT8QDal4PDXT7PDT8QDbl
4PDkP5PDmk3PDgR6QDcl4PDWR6QDdl4PDkIPD4QDj>PDWR6QDdl4PDkIQDj>PDfo4QDdl4PDkIPD4PDn9PDfo4QDdl4PDkIP
Dn9PDYT7PDkIQDel4PDgR6QDj9PDQOPDk8PDU3PDQk2PDmNPDQk2PD_R6QDf5PDjY;SD0PDjY;QDfl4QDa;PDmNQDgl4QDhl
4QDQ`1SD0TD2PDUR3QDil4QDZ:PDmNQ`1o5QDjl4QDkl4QDll4QDml4QDnl4PDZQ7QDol4QDPm4QDQm4PD_l4QDRm4QDSm4P
DT8QDTm4SD0QD\k4PDT8QDj=QDUm4QDVm4QDWm4QDXm4PDTn3PDZS1PDmMPD_R6QDo9QDYm4QDlj4PDmk3PDco4PDmk3PD_R
6PDnS;PD4SD0QDZm4WD0QDUh4QD[m4QD\m4XD0WD0QDd[3SD0QD]m4PDmNPD_R6XD0WD0PDmS1PDhP5XD0QD^m4WD0QD_m4Q
D`m4TD1QDam4XD0QDbm4WD0QDcm4PDPP7XD0SD0QDbm4WD0QD`GPDko4PDPP7XD0SD0WD0QDdm4QDem4PD_R6QDfm4XD0SD0
QDgm4WD0QDhm4S@0QDim4PD_R6XD0`DdQ1`Dd3`DTR;`Dg2UD0WD0QDjm4QDkm4TD4PDmNXD0QDlm4UD0WD0QDjm4QDkm4TD
4PDmNXD0YD1QDmm4P@Tn3WD0PDmNTD1QDnm4QDom4XD0QDo9WD0PDR3QDPn4XD0QDo9WD0PDR3YD1XD0QDj9PDTn3WD0PDR3
YD1XD0QDj9PDTn3WD0PDR3QDPn4XD0WD0QDQn4PDTn3QDg3XD0QDRn4WD0QDSn4XD0TD1QDTn4QDUn4Q@Vn4WD0P@_l4QDWn
4XD0P@X^<QDXn4WD0PD_l4QDYn4XD0QDZn4WD0PD_l4PDZb4XD0QD[n4UD0WD0PDT8QDj=XD0SD0WD0QD\n4QDj=QD]n4XD0
VD0WD0QD\n4QDj=QD]n4XD0QD^n4UD0WD0QD_n4SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QDVd4SD0S@0S@0PD4QD_n4XD0SD0
UD0WD0QD`n4XD0QDan4WD0QDbn4YD2XD0`D_R6QDcn4WD0QDdn4XD0SD0QDf5WD0QDen4P@eo4P@YR6XD0QDfn4TD2QDgn4W
D0QDhn4QDin4XD0VD0WD0QDhn4QDin4XD0QDjn4WD0QDkn4XD0QDln4TD3QDmn4QDnn4WD0QDZ;Y@0QDon4XD0`D`R1`DTm2
`DVR5`Dg^6UD0WD0PDaV7PDeR6YD2XD0TD5PD4SD0UD0WD0PDnS;PDXR6YD2XD0TD5PD4SD0UD0WD0PDnS;PDXR6SD0TD4PD
4QDg3XD0SD0UD0WD0PDaV7PDeR6SD0TD4PD4QDg3XD0SD0`EgR6`E`o3`Eho4`E]o3QDPo4WD0QDQo4XD0QDRo4`Dmb4PD]o
3WD0SD0TD1QDSo4QDb:XD0SD0PD_o3WD0QDTo4XD0WD0QDUo4TD1QDVo4XD0QDWo4WD0QDXo4QDYo4XD0PD_R6QDZo4WD0QD
[o4QD\o4QD]o4XD0SD0WD0QD[o4QD\o4QDlT2PD_R6XD0SD0WD0QD^o4QD_o4QD`o4QDao4XD0QDbo4S@0S@0S@0WD0QDa;P
@R3QDco4XD0WD0QDdo4QDeo4PDmNTD2QDfo4XD0SD0WD0PDZl4QDf5TD2QDgo4QDho4XD0SD0WD0QDQk4QDf5TD1QDio4XD0
QDjo4WD0PDXQ7QDko4XD0VD0WD0PDXQ7QDko4XD0QDlo4QDmo4WD0QDno4TD1QDoo4XD0SD0WD0QDig4TD1QDPP5XD0SD0WD
0QDQP5TD1QDRP5XD0SD0WD0QDSP5QDTP5XD0P@X^<QDUP5`D=QDVP5WD0QDSP5QDTP5XD0P@X^<QDUP5`D=YD2WD0QDWP5QD
XP5XD0QDYP5`DeR6WD0QDZP5PDYR6XD0SD0WD0QDkl4QD[P5TD2QD\P5QDf5XD0QD]P5PD_l4PDT8WD0PD4QD^P5XD0UD0WD
0PD_l4PDT8XD0SD0UD0WD0QD_P5QD`P5XD0SD0UD0WD0QDg3PD4QDaP5XD0UD0QDbP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3
XD0aDcP5UD0WD0QDdP5`DR7`DY4`D\;`D^S7`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`DSb:`D]7`Dn3QDg3XD0UD0WD0QDeP5
XD0SD0QDfP5WD0QDgP5XD0SD0UD0WD0QDhP5XD0SD0UD0WD0QDiP5QDjP5TD2QDkP5TD1PDmNXD0SD0UD0WD0QDlP5QDmP5T
D2QDnP5XD0SD0UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6WD0SD0XD0QDoP5UD0aDe5aDd5aDT
6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6iD1iD2iD0iD4WD0SD0XD0QDX[2SD0`DgLaDf5aDg5WD0QD[P1PDeo4P
DXR6Q@n5QDPQ5XD0`Dbf5WD0QD[P1QDmR4QDQQ5XD0WD0QD[P1PD]T7QDn5QDRQ5XD0WD0QD[P1PDdT7TD2PDWT7XD0WD0QD
[P1QDSQ5XD0VD0WD0QD[P1QDSQ5XD0QDTQ5WD0QDUQ5QDn5QDVQ5XD0WD0PDXQ7QDWQ5QDXQ5XD0QDYQ5WD0QDZQ5QD[Q5XD
0VD0WD0QDZQ5QD[Q5XD0QD\Q5WD0QD]Q5TD1QD^Q5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`D]j4`DSj4`Dhn5`Df_>`DXb3WD
0QD]Q5TD1QD^Q5XD0QD_Q5`D[h1`DdF`D`H`DZh1`DdD`D]j4`DSj4`Dhn5`Df_>`DXb3QD`Q5WD0QDaQ5XD0VD0QD`Q5WD0
QDaQ5XD0QDbQ5QDcQ5WD0QDdQ5TD1QDeQ5XD0`Djb5`DZ_5`D[_5`D_W5`DZe5`D[e5`DWf1`DRY1`DR`>`DQe5aDd5WD0QD
fQ5QDiBQDgQ5XD0WD0QDhQ5PDao4TD1QDiQ5XD0WD0QDjQ5QDkQ5XD0VD0WD0QDjQ5QDkQ5XD0QDlQ5WD0QDjQ5QDmQ5QDnQ
5XD0WD0PD]T7QDgFQ@oQ5PDQf=XD0WD0QDPR5TD1QDQR5XD0VD0`DXR6WD0QDPR5TD1QDQR5XD0QDRR5`DXR6WD0QDSR5QDT
R5Q@iBQDUR5XD0WD0PDco4PD_R6PDXQ7XD0SD0WD0PDeo4PDXR6PDZQ7PDSg5XD0WD0QDVR5PDZQ7QDWR5XD0VD0WD0QDVR5
PDZQ7QDWR5XD0QDXR5WD0QDYR5PDdo4QDZR5XD0VD0WD0QDYR5PDdo4QDZR5XD0QD[R5WD0PDdo4PDXQ7PDS7XD0WD0PD[OP
Dji4XD0WD0QDXCPDgo4XD0VD0`DWR6WD0QDXCPDgo4XD0QDV>`DWR6WD0QD\R5QD]R5PDgo4XD0WD0QDVBPD\R6TD1PD_R6X
D0QD^R5`Dmb4WD0QD_R5XD0`Di_5`DfY5`Db`>WD0QD`R5S@0QDaR5QDbR5XD0VD0`DSn4`Di`>`Dj`>`DZQ7WD0QD`R5S@0
QDaR5QDbR5XD0QDcR5`DSn4`Di`>`Dj`>`DZQ7WD0QDdR5QDeR5XD0WD0PDdo4PDZQ7QDfR5QDgR5XD0QDhR5WD0PDfo4PDb
T=XD0WD0QDiR5QDjR5XD0QDkR5`DZe5`DQj4`DX`5`DUc5`DkT5`Dbf5`DjH`DiH`D]j4WD0QDVFQDh[2QDlR5XD0WD0QDZA
TD1QDmR5XD0VD0`DZP5`DcE`D_W5WD0QDZATD1QDmR5XD0QDnR5`DZP5`DcE`D_W5WD0QDoR5QDPS5XD0VD0WD0QDoR5QDPS
5XD0QDQS5WD0PDiHQDaCTD1QDRS5XD0WD0PDil4PDhX=XD0WD0PDQ]=QDSS5XD0WD0QDTS5QDUS5TD2QDVS5XD0WD0PDfo4P
DXQ7QDWS5XD0VD0WD0PDfo4PDXQ7QDWS5XD0QDXS5WD0QDYS5PDbf5XD0WD0QDZS5PDT8XD0VD0`DT8WD0QDZS5PDT8XD0QD
[S5`DT8WD0QD\S5PD_R6QD]S5TD2QD^S5XD0WD0QD_S5QD`S5QDYU3XD0WD0QDaBQDaS5QDbS5XD0VD0`DZQ7`DZh1`Djh1`
Doi4WD0QDaBQDaS5QDbS5XD0QDcS5`DZQ7`DZh1`Djh1`Doi4WD0QDdS5P@_R6QDRGS@0QDeS5XD0`DXR6`D[R6`DjT7`DZR
6WD0QDfS5PD^R7XD0VD0`DYR6`D`o3`Ddo4aDd5WD0QDfS5PD^R7XD0QDgS5`DYR6`D`o3`Ddo4aDd5WD0QDVBQDhS5XD0VD
0WD0QDVBQDhS5XD0QDiS5WD0QDj\2P@eo4QDjS5P@ZQ7QDkS5XD0WD0QDlS5QDmS5XD0VD0WD0QDlS5QDmS5XD0QDnS5WD0Q
DoS5QDPT5XD0VD0`DZQ7`DSj4`Dbf5`Dcb4`DQi5`DZ7`DS:`DXh1`DZh1WD0QDoS5QDPT5XD0QDQT5`DZQ7`DSj4`Dbf5`D
cb4`DQi5`DZ7`DS:`DXh1`DZh1WD0QDRT5XD0S@0WD0QDST5PDZQ7QDTT5XD0VD0aDd5WD0QDST5PDZQ7QDTT5XD0QDUT5aD
d5WD0PDdo4QDiBQDVT5QDWT5XD0VD0WD0PDdo4QDiBQDVT5QDWT5XD0QDXT5WD0PDdo4PDZQ7QDYT5XD0WD0QDZT5QDn5QD[
T5XD0WD0QD\T5PDXQ7QD]T5QD^T5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QD\T5PDXQ7QD]T5QD^T5XD0QD_T5`D`H`DkI`D
aG`D[a3`D]FWD0PDhk4QD`T5XD0WD0QD^c2PDfo4PDeNXD0`Ddf4`Dae1`DY9WD0QDaT5Q@n5PDda>XD0WD0QDbT5QDcT5XD
0VD0WD0QDbT5QDcT5XD0QDdT5WD0QDba4QDb@TD1QDeT5XD0VD0WD0QDba4QDb@TD1QDeT5XD0QDfT5QD[X4WD0QDX5PDnc6
XD0QDgT5QD[X4Y@0WD0QDX5XD0VD0aDd5QD[X4Y@0WD0QDX5XD0QDhT5aDd5QDiT5TD2WD0QDf5Y@0YD1XD0VD0aDd5`Dfo4
QDiT5TD2WD0QDf5Y@0YD1XD0QDjT5aDd5`Dfo4WD0QDkT5P@fo4P@ZQ7QDlT5QDmT5XD0QDnT5WD0QDoT5QDPU5XD0VD0QDn
T5WD0QDoT5QDPU5XD0QDQU5WD0QDRU5QDSU5Q@g5QDTU5XD0QDg5WD0QDUU5XD0VD0QDg5WD0QDUU5XD0QDVU5WD0QDWU5Q@
mR4PDeR6QDXU5QDYU5XD0WD0QDZU5TD1QD[U5XD0VD0WD0QDZU5TD1QD[U5XD0QD\U5QDf5WD0PDdOPDZl4XD0VD0QDf5WD0
PDdOPDZl4XD0QD]U5WD0PDdo4QD^U5QD_U5Q@`U5XD0VD0WD0PDdo4QD^U5QD_U5Q@`U5XD0QDaU5WD0QDbU5QDcU5QDdU5Q
DeU5XD0WD0QDfU5QDgU5XD0WD0QDhU5QDUS5XD0VD0WD0QDhU5QDUS5XD0QDiU5WD0QDjU5QDkU5QDlU5XD0VD0WD0QDjU5Q
DkU5QDlU5XD0QDmU5QDdMQDnU5Q`1o5WD0QDoU5XD0QDPV5QDQV5PDdo4QDRV5QDSV5PDT?QDTV5QDUV5PDeR6QDVV5PDeR6
QDWV5QDXV5PDXQ7QDYV5PDUb>PD4PDRm:PDZR6QDZV5PD^R7QD[V5Q`1o5S@0WD0QD\V5XD0QD]V5WD0QD^V5XD0QD_V5`Dm
b4PDlo4WD0QD`V5XD0Q`1o5S@0WD0QDaV5XD0QDdU1WD0QDbV5XD0QDcV5WD0QDdV5XD0QDeV5S@0WD0QDfV5XD0QDZQ5QDg
V5QDPU5QDg5WD0QDhV5XD0QDiV5PD_R6WD0QDjV5XD0QDkV5QDf5Q@Q6WD0QDlV5XD0QD\6WD0QDmV5XD0`Deo4`Dnc6`Ddo
4`Dco4`D\R6`DdT7`Dao4`Dbo4`Doa4`D]6`DZQ7`DXQ7QDg5QDnV5QDoV5QDg5QDPW5PDco4QDkGWD0QDQW5P@YU7QDRW5X
D0QDSW5QDf5Y@0WD0QDTW5XD0`DWR6`Dfo4`D\R6`D_R6`Dco4WD0QDW5QDUW5PDeR6XD0QDVW5QDf5Y@0WD0PDoP1Q@WW5X
D0VD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0QDXW5WD0QDYW5PDdo4Q@o5QDZW5XD0QD[W5QDg5WD0QD\W5XD0QD]W5Q@g5WD0Q
D^W5QD_W5XD0QDg5QD`W5QDaW5QDWW5QDbW5PDZV<PDao4`EPO`EQO`EmN`ERO`E]R6`E^2QDcW5PDao4`DZQ7`DXQ7`DYQ7
`DZP5`DcE`D[Q7`Df[4`D_P5`D`P5`D\R6`D[R6`DR`>QDZU5Q`1o5QDdW5QDeW5QDfW5PDHPDeT3PDX^<QDaQ1QDgW5QDf5
PDlo4QDhW5PDHPDWT3QDiW5QDg5QDjW5QD`U5QDg5QDkW5aDd5QDg5QDlW5PDdo4PDZQ7QDlT5QDmW5QDa\1QDW3QDnW5QDo
W5PDe`4P@f[4PDgT7PD\R6QDPX5PD_R6PDdk4PDT8QDQX5TD1QDRX5QDSX5Q`1o5QDTX5QDWNTD3QDUX5PDeNQDVX5QDWX5Q
DXX5QDYX5P@XR6Q@ZX5QD[X5QD\X5`Df[4`DZQ7`D\T7`DZP5`DcE`D[Q7`DZT7`DYT7QD]X5QDkGWD0QD^X5XD0WD0QD_X5
XD0QD`X5QDaX5PDaNQDkGQ@f5S@0QDbX5QDcX5QDdX5QDcX5PDZQ7QDeX5QDg5PDb4QDmR4QDg5QDfX5PDXQ7QDgX5QDhX5P
DXQ7PD`Q3PDeS7QDiX5PDfo4PDZQ7QDlT5PDdf7QDjX5QDoV5QDkX5QDlX5P@ZQ7QDmX5QDnX5PDao4PDdo4PDZQ7QDoX5QD
^DPD\R6QDPY5PDbT=PD]R6PD_W=QDQY5QDnR1PDld4QDRY5QDf5Q`1o5S@0QDSY5QDTY5Q`1o5QDUY5QDVY5TD2PDWZ;QDWY
5QDXY5PDi_6QDYY5QDZY5QD[Y5Q`1o5P@XQ7QD\Y5QD]Y5PDie2QD^Y5PD_R6WD0QD_Y5XD0PDXS1PDco4QD`Y5PDfo4QDaY
5QDbY5P@fo4QDcY5QDdY5QDeY5QDfY5QDgY5QDhY5PDZc>PDbNaDiY5YD3PDgc>QDjY5PDhc>PDic>QDkY5QDlY5PD`_=QDm
Y5QDnY5QDoY5QDPZ5PDlR;QDQZ5QDRZ5QDSZ5QDTZ5PDeGQDid4PDgT1QDUZ5PDe]<QDVZ5PDl4QDWZ5QDXZ5PDXR6QDYZ5Q
DZZ5PDjMQD[Z5QD\Z5PDde4QD]Z5PDnIPDie2QD^Z5QD_Z5QD`Z5QDaZ5PD\n4QDbZ5PDf3QDcZ5QDdZ5PDV6QDeZ5QDfZ5P
DiS4PDj`<QDgZ5PDkP6QDhZ5QDiZ5PDnh3PD_e>QDjZ5QDkZ5PDf8PDXR6PD\HPDc`4QDlZ5QDmZ5PDcP6QDnZ5PDWo2PD`g
7PDYd=QDoZ5PDnd6PD[Q6PDoS1PDce>PDjn5QDP[5QDQ[5QDR[5QDS[5QDT[5QDaa2PDZV=SD0PDnR1QDU[5QDV[5PDUf>PD
Vf>PDma4QDW[5QDX[5PDjn5QDY[5PDe]<QDZ[5QD[[5QD\[5QD][5QD^[5QD_[5QD`[5QDa[5QDb[5QDc[5QDd[5PDl4PDXR
6QDe[5QDf[5QDg[5QDh[5QDi[5PDeg>QDj[5PDZc>QDk[5QDl[5QDm[5QDn[5QDo[5QDP\5QDQ\5PD\h<QDR\5QDh3QDS\5Q
DT\5PDP8QDU\5YD3TD<YD3TD<YD3QDh3TD<QDh3YD3TD<QDV\5QDV\5TD<YD3QDW\5PDcP6PDbe>PDdd4PDf8PDXR6PD^h>Q
DX\5PDYe>PDao:QDY\5PD^o3QDZ\5PDk8TD1QD[\5QD\\5TD1QD]\5PD_o3QDZ\5TD6WD0QDXQ2PDPHXD0PD_o3QD^\5QD_\
5TD1QD`\5QDa\5QDe6QDb\5QDc\5PDZQ7QDd\5TD2QDe\5UD0PDfR6Q@RGTD2QDf\5PD4QDg\5`DRn3`DQn3`Dk8UD0PDfR6
Q@RGQDh\5SD0TD2PD4PD^o3QDi\5PDoNTD3PDZR6TD2QDe6PD]o3QDj\5PDk8QDk\5PDck4TD2QDl\5QDm\5PDZQ7QDn\5SD
0QDo\5UD0PDk8QDP]5SD0UD0PDTn3PDk8PD]c3TD6QDQ]5PD^o3QDR]5QDg5TD5QDS]5PD]o3QDdMQDT]5S@0QDU]5QDV]5T
D3QDW]5PD_o3QDf5TD4WD0QDX]5XD0`Eho4`EgR6`E]o3`E`o3`E^o3`ETU7`Eao3`Eo9`Ebo3PDk8Q@Q6QDY]5QDZ]5PD^o
3WD0QD[]5XD0PD]o3QD\]5TD5WD0QD]]5XD0`D`Q3`DQX7`Dho4SD0`E`o3`Eao3`E]o3`Eo9`Ebo3`E^o3`EgR6QD^]5QD_
]5UD0WD0QD^]5XD0SD0QD`]5UD0QDa]5P@4SD0QDb]5QDc]5SD0QDd]5PDk8TD1PDZh7UD0QDe]5QDf]5TD<PD4QDg]5QDe]
5QDh]5TD2QDi]5QDe]5PDZQ7`Dmb4`DQ;`DR_;`Dah>`DT8`Dii4`Dbh>`DVQ6`Dma4`Da^<`DRESD0WD0PDlo4PDho4XD0T
D8QDj]5PD_o3QDk]5TD5WD0QDaS4TD3QDl]5XD0PD_o3QDUT1QDm]5QDn]5TD4WD0QDf5TD1QDo]5XD0PD_o3QDP^5TD6WD0
QDQ^5XD0WD0PD]o3QDR^5PDf[4PDck4XD0TD6QDQZ1QDS^5PD]o3QDT^5TD6WD0P@_R6QDU^5TD1QDV^5XD0PD4WD0QDW^5Q
DX^5XD0PD2PD^o3QDh5TD3WD0QDY^5P@ao4PDZR6XD0`Dem3`Dii4`D]d4`DSO`DR<`DZ4`DTS;`D]OPD^o3QDZ^5TD3WD0Q
D[^5PDXR6XD0PD^o3QD]n1QDg5TD8WD0QD\^5XD0PD^o3QDR]5WD0QD]^5QD^^5XD0QD_^5SD0PD4WD0QD`^5XD0PD2PD^o3
QDa^5TD7WD0QDb^5XD0PDfo4PD]o3QD]T5QDc^5TD4WD0QDd^5XD0PD^o3QDe^5TD4`EmN`ERO`EnNWD0QDf^5TD1QDg^5XD
0PDfo4PD]o3QD]T5QDh^5TD4WD0QDf^5TD1QDg^5XD0PD^o3Q`1o5WD0PDRX7QDi^5XD0PD^o3WD0PDRX7SD0XD0QDj^5PD^
o3WD0QDR]5QDg5TD5XD0QDk^5PD^o3QDl^5TD4WD0QDSd2TD4QDm^5XD0PD_o3QDUT1TD3WD0QDn^5XD0PD`o3QDo^5QDP_5
TD2WD0QDQ_5XD0PD^o3WD0PDRX7QDh5TD4XD0QDR_5PD^o3QDlc1QDP_5TD1WD0QDS_5PD_R6XD0WD0QDT_5PDYR6PDZQ7QD
U_5XD0WD0QDV_5PD^U7QDW_5XD0PD_o3QDX_5TD4WD0QDY_5XD0PD_o3WD0QDZ_5XD0QD[_5TD6PDmNWD0QD\_5XD0PDUn3S
D0PD4QD]_5TD6PD2UD0WD0QD^_5PDk8TD1QD__5XD0QD`_5QDQk4PDko4QDa_5UD0PDTn3PDk8WD0QDb_5XD0PD]o3WD0QDc
_5XD0TD4QDg5`Dk8`DfE`DZ[7`Dj9`DgX1`Dl8`De[7`DQ9`Den3`Dcg2TD8PD2PD_o3QDh5TD4WD0QDd_5XD0TD1QDe_5PD
^o3QDf_5TD5`E_R6`Ek8WD0QDg_5XD0`DXQ7`DYQ7`Dm:`Dmi7`De;`Di:`DbP3`D[Q7`Df[4PD_R6PD]o3QDh5PDk8WD0QD
h_5XD0PDTn3PDf[4PDmNWD0QDi_5XD0PD_R6QDj_5PD]o3WD0QDk_5QDl_5TD1QDm_5XD0PD_o3QDn_5TD7WD0PDjo4QDo_5
XD0PD^o3QDP`5TD5WD0QDQ`5XD0QDR`5QDS`5TD3QDT`5QDU`5QDS`5TD3QDV`5QDW`5PD]o3QDX`5TD1WD0QDY`5XD0PD]o
3QDZ`5QD[`5TD1PD\R6PD]o3QD\`5QD_EQD]`5TD2QD^`5`EZS1`E[S1`E\S1`ETn3`EXn3`EZS1`EZQ7`E]o3`Eho4`E`o3
`E^o3`EgR6`Eao3QD_`5TD1QD``5TD<QDa`5`EZS1`E[S1`E\S1`ETn3`EXn3`E]o3`EgR6`E_o3QDb`5QDc`5QDd`5TD<QD
a`5PDZQ7QDe`5QDf`5PDROPDR^6`EQX7`E`Q3`ERX7PDfR6QDg`5P@^U7PDdQ1QDh`5PDnNPDf[4PDho4QDi`5TD6PD4PDaR
5QDj`5PDlU3PD^o3QDk`5TD4WD0PDbb3XD0PDnNPDf[4QDl`5`Eho4`EgR6`E]o3`E`o3`E^o3`ETU7`Eao3`Eo9`Ebo3PDk
8QDm`5TD1WD0QDn`5XD0QDj9QDo`5PDoNPDk8QDPa5PD_o3QDZ\5TD5WD0QDQa5XD0PD_o3QDZ\5TD4WD0QDRa5QDSa5XD0P
D_o3QDh5TD4QDTa5WD0QDSe1TD1QDUa5XD0PD_o3QDh5TD4QDTa5TD3WD0QDVa5XD0PD2PD_o3QD^^5TD4WD0PDko4XD0`D_
g6PD_o3QDg5TD4WD0QDWa5TD1QDXa5XD0PD_o3TD8WD0QDYa5QDZa5XD0PD_o3QDh5QD[a5TD1WD0QD\a5XD0PD_o3QDh5WD
0QD]]5QD]a5XD0UD0QD^a5Q@_a5QDg5TD8`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QD`a5PD^o3QDh5QFaa5TD6`Dk8`Dl8`Dn9WD
0QDk3XD0QDba5PD^o3QDh5QFaa5TD5`Dk8`Dl8`Dn9WD0QDca5XD0QDda5TD1P@ZQ7QDea5PD^o3QDfa5TD6WD0QDga5QDha
5XD0SD0PD^o3QDfa5TD8WD0QDia5PDZQ7QDdk1XD0PD^o3QDfa5TD6WD0QDja5TD4QD]k3XD0PD^o3QDfa5TD6`DROWD0QDk
a5XD0QDla5PD^o3QDZ\5TD6WD0QDma5TD3QDna5XD0PD^o3QDZ\5TD6WD0QDoa5TD3QDPb5PDWR6XD0PD^o3QDQb5TD6WD0P
DTMTD4QDRb5XD0UD0QDSb5TD6WD0QDTb5TD3QDUb5XD0`D^R6PD]o3QDVZ1PDTMTD2WD0QDVb5TD2QDWb5XD0PD^o3QDR]5W
D0QDa\1XD0TD2QDXb5PD^o3WD0PDRX7QDYb5XD0QDZb5TD3QD[b5PD^o3PDRX7WD0QD\b5XD0PD^o3Q`1o5WD0QD]b5XD0QD
^b5QD_b5PD\S1TD3WD0QD`b5XD0QDab5WD0PD_R6QDbb5XD0QDcb5PDco3WD0PD`S;XD0PD]o3QDdb5TD2QDeb5TD3WD0QDi
3XD0TD5PD2PD]o3QDf5QDfb5TD2QDgb5TD2WD0QDi3XD0QDPe4QDhb5QDib5TD1QDjb5TD2QDkb5TD2WD0QDi3XD0WD0PD^U
7QD_W1QDi3XD0PD]o3QDlb5QDmb5TD2WD0QDnb5XD0UD0QDob5TD9QDPc5WD0QDe6XD0QDQc5UD0QDob5TD6QDRc5WD0QDSc
5XD0QDTc5PD^o3QDUc5TD3WD0QDVc5P@ao4QDWc5XD0QDXc5QDYc5QDaQ1TD6WD0QD]]5XD0SD0UD0QDZc5TD:WD0PDkP5QD
[c5XD0QDn3QD\c5TD1WD0QD]c5XD0QD^c5UD0QD_c5QDj>TD1WD0QD`c5XD0`Dk8`DXQ7`D^P5`DdE`Dio4`DlV7`Dho4SD0
UD0QDac5QD];WD0PDko4XD0SD0UD0QDbc5TD3WD0PD^R7XD0TD1QDcc5QDdc5TD2P@4WD0QD_EQDec5XD0TD2QDfc5UD0WD0
QDgc5XD0TD2QDhc5TD;QDic5QDn3WD0PDfR6QDjc5XD0TD2QDkc5QDlc5UD0QDmc5WD0QDnc5XD0QDoc5SD0UD0WD0QDj9QD
Pd5XD0TD;QDQd5UD0WD0QDRd5XD0TD1QDSd5TD9QDQd5UD0WD0PDjo4QDTd5XD0a@f5TD;PD2QDUd5WD0QDVd5XD0QDWd5UD
0QDXd5TD1QDYd5WD0QDZd5XD0QD[d5PD]o3QDUT1QD\d5TD2QD]d5Q@^d5PDck4QD_d5WD0QD`d5XD0PD^o3QDh5TD6WD0QD
ad5XD0QDbd5SD0PD]o3QDcd5TD3WD0PDjo4QDdd5XD0UD0QDlT2QFed5TD5WD0QDfd5XD0QDgd5PD^o3QDR]5TD6WD0QDhd5
XD0PD]o3QDid5TD3WD0QDjd5XD0PD_o3QDkd5QDld5TD1WD0QDmd5XD0PD_o3QDQb5`Dk8`Dl8`Dn9TD7WD0QDnd5XD0QDod
5QDPe5TD1WD0QDQe5XD0PD^o3WD0QDRe5QDSe5XD0SD0WD0PDYR6PDZQ7QDTe5XD0PD`o3PD\S1TD2WD0PDg3XD0YD2PD^o3
WD0QDUe5XD0QDVe5UD0QD^a5QDg5TD6`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QDWe5UD0WD0PDk8XD0QDXe5SD0TD;PD2UD0PDTn
3PDk8PD]c3TD9WD0QDYe5XD0UD0WD0QD_EQDZe5XD0TD2QD[e5TD6PD4QDn3PD4WD0PDnn2QD\e5XD0TD6PD4SD0PD4WD0PD
fR6QD]e5XD0TD3QD^e5PD4QDYc5QD_e5WD0QD`e5XD0QDae5PD^o3QDbe5TD4WD0QDce5QDde5XD0TD3QDZBPD^o3PD\S1`D
k8`Dl8`Dn9`D>`Dm8`Dn8TD7`E_R6`Ek8`El8`En9WD0QDk3XD0QDee5PD^o3QDfa5TD7WD0QDfe5PDck4XD0PD]o3QD\]5Q
Dge5TD2WD0QDhe5XD0aDie5TD3PD2PD]o3QDh5QDje5TD1WD0QDke5XD0PD]o3QD\]5TD3WD0QDle5XD0UD0QDme5TD9WD0Q
Dne5TD3PDgo4XD0WD0QDoe5PDQ\;XD0QDh5TD2WD0PD]7QDPf5XD0QDQf5PD_o3QDZ^5`Dk8`Dl8`Dn9TD7WD0QDRf5XD0QD
Sf5QDTf5TD1WD0QDUf5XD0TD3QDVf5UD0QDPe4TD6QDWf5QDXf5WD0QDi3XD0QDYf5PD]o3QDZf5TD1QD[f5TD2WD0QD\f5X
D0PD^o3WD0QD]f5XD0QD^f5PD]o3WD0QD_f5XD0UD0QDh5PDk8P@4WD0QD`f5XD0QDaf5PD4WD0PDfR6QDbf5XD0QDcf5UD0
WD0QDdf5XD0TD:QDef5QDff5UD0QDgf5TD4WD0QDhf5XD0TD6PD4QDif5TD1QDjf5TD2WD0QDi3XD0QDP4TD:WD0QDYS4QDk
f5XD0UD0QDlf5TD7WD0QDmf5PDco4XD0UD0QDlf5TD7WD0QDnf5TD1PDkU<XD0QDof5PD_o3QDUT1QD];TD1QDn]5TD6WD0Q
DPg5XD0PD4WD0QDj9QDQg5XD0P@f[4PD2PD]o3QD\]5TD4WD0QDRg5QDSg5XD0PD_o3QDh5TD4WD0QDTg5XD0TD3QDUg5PD_
o3QDZ^5WD0QDVg5XD0SD0UD0PDTn3TD5WD0QDWg5XD0QDXg5`D^R6UD0QDbc5PDk8WD0PDfR6XD0SD0TD5PDfR6QDYg5UD0Q
Df5TD6WD0QDT;QDZg5XD0QDQZ3UD0QDn3PDk8TD2QD[g5TD1WD0QD\g5XD0SD0UD0QDPe4TD7QD]g5WD0QD^g5XD0SD0PD_o
3QDUT1QD];TD1PDmS1TD6PDZQ7WD0YD4XD0PD^o3QDbe5`Dk8`Dl8`Dn9TD7WD0QD_g5XD0QD`g5`DQP3SD0UD0PDfo4PD]o
3QD]T5QDlf5`Dk8`Dl8TD6WD0QDnf5XD0QDag5SD0UD0QDbg5TD9QDcg5WD0QDe6XD0`D]R6`D^R6`D4SD0UD0QDob5TD8QD
cg5WD0QDdg5XD0SD0QDeg5QDfg5WD0QDgg5XD0SD0UD0WD0QDhg5XD0TD:QDic5QDig5QDjg5WD0PD_V7QDb@TD1QDkg5XD0
QDPe4QDlg5TD6PDck4TD2WD0QDmg5XD0SD0UD0WD0PDk8XD0QDng5TD:QDQd5UD0QDog5TD1QDPh5TD1WD0QDi3XD0QDQh5P
D^o3QDRh5TD3WD0QDSh5XD0PD4PDfR6QDRGWD0QDTh5XD0SD0PD]o3QDf5WD0PDjo4XD0SD0PD_o3QDZ\5TD6WD0QDUh5QDV
h5XD0UD0QDXd5TD1QDWh5WD0QDe6XD0SD0UD0QDh5PDk8TD1WD0QDXh5XD0UD0QDYh5PDk8QDZh5TD8WD0QD[h5XD0QDh`5Q
D_e5TD1QD\h5TD1WD0QDi3XD0QD]h5PD]o3QDf5TD2WD0QD^h5XD0`D]R6`D^R6QD_h5PD^o3QD`h5TD3WD0QDah5XD0UD0Q
Dbh5TD7WD0QDch5PD_R6XD0PD^o3QDZ\5TD6WD0QDdh5P@co4XD0QDeh5PD]o3QDf5PDZQ7TD1WD0QDfh5PDXR6XD0TD1QDg
h5QDcQ1TD7WD0QDhh5PD_R6XD0PD]o3PDdP1PDk8TD2WD0QDih5XD0PD_o3QDh5TD4WD0QDfKXD0SD0PD^o3QDUT1TD4WD0P
Djo4XD0QDjh5QDh`5QDkh5TD6WD0QDlh5XD0UD0QDkh5TD6WD0QDmh5XD0PD^o3PDRX7QDQb5TD6WD0PDh]6QDnh5XD0PDg[
;QDoh5QDPi5`EQP3`ERP3`E_R6WD0QDQi5XD0`Dbo4QDRCTD3QD[f3QDl3TD1QDo3QDf5TD3QDo3TD2QDl3QDe6`E\T7`E[Q
7QDRi5`DgR6`D`a:PDko4QDSi5PD]o3QDf5TD2PDTb:PDZR6`Eo2`EYO`E[O`EY1`ESS;`Ef[4`Ee`4`EST;`EaE`EP3`EcO
`Eob4`Enb4PDTb:`Dnb4PD^o3WD0PDmMXD0PDTY=PDao4PD_R6QDTi5PDaNTD4QDUi5PDno4QDVi5Qd1o5QDh6QDh6QDWi5Q
DXi5WD0QDYi5XD0QDZi5QD[i5`DfD`DUl:`DiH`Djl4`Dhl4`Dkl4QDf5TD8WD0QD\i5PD`a:XD0UD0QDn3TD8WD0QD]i5XD
0WD0PDbW7QD^i5XD0PDXo6PDXR6WD0QD_i5QD`i5XD0WD0QDai5XD0QDf5TD6WD0QDbi5PD`a:XD0WD0PDno4QDci5XD0PDW
T1PDYR6PDSEPD]o3QDf5WD0PDjo4QDdi5XD0QDei5QDn3TD1WD0QDo3XD0TD2QDfi5QDgi5QDhi5QDo3QDf5TD1QDl3QDn3T
D1QFo3aDm3R@0Q`1o5Q@ii5Q`1o5QDl3`D[R6`D`o3`Dho4`D_R6QDn3TD2QDo3TD1QDe6PD]o3QDh5QDji5TD1QDki5QDli
5TD2WD0QDo3XD0aDm3`DeS7`Do9`D]R6PD]o3QDf5PD\T7TD2WD0QDmi5QDni5XD0TD3QDo3PD]o3QDh5PDk8QDoi5PDck4T
D1WD0QDo3XD0PD^o3QDPj5QDQj5QDRj5TD3WD0QDSj5XD0PD^o3QDPj5PDk8QDRj5TD1WD0RD0XD0PD^o3QDPj5QDTj5PDbg
7QDUj5TD2WD0QDo3XD0aDm3WD0QDVj5XD0TD3QDo3PD]o3QDPh4QFWj5R@0WD0QDXj5XD0QDYj5QDhi5TD2WD0QDRCXD0TD3
PDbo4PDo9QDf5TD4WD0QDZj5XD0PDbo3QDo3TD2QD[j5TD3QD\j5QDo3aDm3TD1`Ei8`EeS;`EYJ`EkS<`EQP3`ERP3`ESP3
`EmN`EnN`EPO`ETn3`EZS1`E[S1WD0QD]j5XD0`D[R6`D_R6`Dho4`D`o3`D]o3QDo3TD6WD0QD^j5XD0WD0QD_j5XD0TD1Q
Do3aDm3QD`j5QDaj5TD1WD0QDbj5XD0QDcj5TD2QDo3aDm3`D_R6PD]o3QDf5QDdj5TD2WD0QDo3XD0TD1PDnn2QDej5PD^o
3QDfj5TD3QDo3QDhi5QDa[1QDgj5TD1WD0QDhj5XD0QDhi5QDij5TD4WD0QDjj5XD0PDo9WD0QDkj5TD3QDlj5XD0WD0QDmj
5XD0QDnj5QD`e4QDoj5QDPk5PDZQ7WD0QDQk5XD0PD]o3QDf5TD1WD0PDTb:XD0PDZR6TD3QDo3QDf5TD4WD0PDbW7PDTJXD
0QDYj5QDRk5QDb@TD1WD0QDSk5XD0QDo3WD0QDTk5XD0QDUk5WD0PDcP6XD0PDXR6TD2QDVk5QDf5TD3QDWk5TD1WD0P@bW7
QDXk5XD0QDYk5QDbc5TD1QDZk5QD[k5TD1WD0QD\k5XD0PD^o3WD0QD]k5XD0QDf5QD^k5TD2QD_k5UD0WD0PDQS;QD`k5YD
4XD0UD0WD0PDQS;QD`k5TD1QDSg5XD0PD]o3WD0QDak5QDbk5XD0TD5QDo3PD^o3WD0QDck5XD0QDf5TD3QDdk5QDn3TD2QD
o3TD1WD0QDek5XD0QDfk5SD0QDbc5TD3QDgk5TD2WD0PDeo4PDXR6QDhk5XD0QDik5TD4QDjk5QDkk5PDQ3TD3WD0QDo3XD0
QDik5TD4QDjk5QDkk5PDQ3TD2WD0RD0XD0WD0QDlk5XD0TD8QDmk5TD3QDo3QDo3TD3WD0QDnk5XD0WD0QDok5PDXR6XD0QD
Pl5TD2QDo3PD^o3QDQl5QDXb5TD3QDo3WD0QDRl5XD0QDSl5QDli5QDTl5TD2QDo3WD0QDUl5XD0QDn3TD2QDo3TD2WD0QDV
l5XD0QDn3RD0R@0TD2WD0QDWl5XD0QDn3TD2QDo3Q@f5QDXl5WD0PDXQ7TD1QDYl5PD]i4XD0QDn3TD2QDo3WD0QDZl5PD]o
3QDiZ3XD0QDf5PD^S1QDn3TD2QDo3TD1QD[l5TD3WD0QD\l5XD0QDo3QDf5TD1QD]l5WD0QD^l5XD0QD_l5TD5QDbc5TD1WD
0QD`l5XD0QDal5WD0QDbl5XD0TD2PD[EQDn3TD3QDo3TD1WD0QDcl5XD0PDeR6WD0QDRCXD0TD3QDdl5QDf5TD2QDel5TD1W
D0QDl3XD0TD1PD2PDo9QDf5QD`k5TD2WD0QDfl5XD0QDgl5TD2QDhl5TD2WD0QDil5XD0QDf5QDjl5TD3QDb@TD1WD0QDkl5
QDll5XD0QD`j5PDk8TD1WD0PDXh7XD0QDml5QDo3TD1QD];WD0PDXh7XD0PDbo3WD0QDo3XD0QDnl5QD];TD1QDol5QDhi5T
D3WD0QDo3XD0QDbc5PDko4QDPm5TD1QDak1TD3WD0QDo3XD0QDn3TD2QDo3TD1WD0PDao4PD_R6XD0QDQm5PD^o3Q`1o5WD0
QDRm5XD0QDbc5TD3QDSm5PD^o3Q`1o5WD0QDTm5XD0QDbc5RD0QDhi5QDa[1QD`e4TD1WD0QDUm5XD0QDhi5TD4WD0QDo3XD
0TD3QDVm5QDWm5UD0QDf5QDXm5TD2QDYm5TD2WD0QDl3XD0QDZm5QDf5QD[m5QD\m5TD2WD0QD]m5XD0QD^m5QDn3TD3QDo3
Q`1o5WD0QDl3XD0`D[R6`Dho4`D`o3QDhi5TD4WD0QDo3XD0TD4QD_m5QDf5TD3QDV6TD4WD0QD`m5P@X[:XD0PDeR6WD0QD
am5PDj5XD0QDn3TD3QDo3SD0WD0PD`a:XD0QDhi5TD5WD0QDbm5P@_R6XD0QDcm5QDn3TD2QDo3QDdm5TD1WD0QDem5QDfm5
XD0WD0QDgm5PD]Z=XD0PDXR6TD2QDo3WD0QDhm5PDXR6XD0TD3QDim5QDn3TD3QDo3Q`1o5WD0PDbW7QDjm5XD0QDo3Q@f5W
D0PDao4PD_R6XD0QDQm5QDn3TD4QDo3TD1WD0QDkm5XD0PDeR6QDn3TD2QDo3TD1WD0QDRX1TD1QDlm5XD0QD`k5WD0QDmm5
QDnm5XD0QDhi5TD3WD0QDo3XD0QDom5QDn3TD5QDo3TD1WD0QDPn5XD0QDQn5TD6WD0QDXb1XD0QDRn5QD]7TD2WD0PDck4X
D0QDSn5TD2QDo3aDm3QDf5QDTn5QDV6TD3WD0QDUn5XD0WD0QDVn5XD0QDWn5QDli5PDZQ7PDeS7TD2WD0QDo3XD0SD0QDWn
5QDli5QDRg5QDXn5TD1WD0QDo3XD0aDm3QDn3TD4QDo3TD1WD0PDe[=XD0PD^o3Q`1o5WD0QDYn5XD0QDf5TD3QDZn5PD^o3
Q`1o5WD0QDl3XD0QDf5TD2QD[n5QDf5PD\T7TD1QD\n5TD1WD0QD]n5XD0QD^n5PDbo3TD1QD_n5QDf5TD1WD0QD^d5XD0PD
^o3QDh5TD3QDo3WD0QD`n5XD0QDan5QDf5TD1QDUj5WD0Q@bn5QDcn5XD0UD0PDbo3SD0QDUT1QD];QDdn5PD4SD0UD0WD0P
Dbo3XD0QDen5SD0UD0WD0QDn3XD0aDfn5SD0UD0WD0QDn3PDk8XD0`Da3`Dn7`Dbg7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`
D^c3`DmS1`D`1UD0WD0QDn3PDk8PD]c3XD0SD0UD0WD0PD^o3QDgn5QDhn5XD0UD0WD0PDbo3XD0SD0QDgj5`DTM`DRM`DS1
`DM`D_M`DkS;TD4PD2UD0WD0QDn3PDk8QDin5QDoh4XD0UD0WD0QDin5TD1QDjn5XD0UD0WD0QDkn5QDln5XD0`DeS7`DYW;
`DQD`DYo2`DZo2`DVj>`DWn<`DWj>`DVn<`DXj>`DX:`Dme1`DSX=`DV6`DYj>`DTT;`D]E`DgD`DRQ;`DZj>`DQc;`D[d4`
DXg7`D[e7`D]Z=`DeX1`DWD`DiH`DSE`Dhf<`DYd1`D[j>`De7`D[a<SD0UD0WD0QDmn5XD0TD;PD2UD0WD0QDnn5SD0XD0T
D;PD2WD0PDVP5PD^R6PDWP5XD0WD0PD^o3QDon5XD0UD0WD0PD]o3QDPo5XD0UD0WD0PDoR;QDQo5TD1QDRo5XD0PD6TD5WD
0PD^R6XD0TD4PD2PD4WD0QDSo5XD0PD2`EbW7`E^U7PD4WD0QDn3XD0QDTo5`DmS1`D]c3QDUo5WD0QDn3QDVo5XD0WD0PD^
o3QDWo5XD0WD0PD^o3PDQX7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`DQn3`DTn3`DoN`DnNWD0PD^o3PDQX7QDkd5XD0`DZQ
7`Df[4`D\T7`Dio4`Dho4SD0WD0PD^o3PDRX7XD0`D\O`DR3`D\S1UD0WD0PDbo3XD0QDXo5QDYo5QDbm4TD4PD2UD0WD0PD
o9QDUT1XD0QDZo5TD9PD2UD0WD0PDbo3PDXR6TD3QDkd5XD0PDZQ7YD4UD0WD0PDbo3PDXR6TD3QDkd5XD0QDl3UD0QD[o5T
D9PD4TD3WD0PD^R6XD0TD3PD2WD0PD]o3QD\o5QDbk5XD0QD^m4UD0WD0QD]o5QD^o5XD0UD0WD0QD_o5XD0TD;PD2PD4WD0
QD`o5XD0QDao5UD0WD0PDQS;QDbo5XD0UD0WD0QDco5PDk8QDdo5XD0SD0UD0WD0PDbo3XD0QDeo5PDk8TD4PD4QDfo5TD4P
D^R6UD0WD0PDbo3PDXR6QDgo5TD2QD`e4XD0Q@`k5QDho5UD0WD0PD]o3QDio5QDf5XD0QDjo5UD0WD0PD]o3QDko5PDZQ7Q
Dlo5XD0UD0WD0PDco3XD0QDmo5QDno5UD0WD0PDo9QDoo5XD0UD0WD0PDbo3XD0QDPP6PDk8TD1QDQP6TD5QDRP6SD0UD0WD
0PDbo3XD0QDSP6PDk8QDTP6UD0WD0PDo9QDUP6XD0UD0WD0PDbo3XD0QDVP6`DTn3UD0WD0QDWP6QDXP6XD0TD<PD2UD0WD0
PD`o3QDk<TD2QDYP6XD0`D_R6UD0WD0PDao3QDk<TD2QDZP6XD0`D`o3`DgR6`DUk4`DZR6`Dc]7UD0WD0QD[P6XD0SD0UD0
WD0PD\Z<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD]o3QD\P6XD0WD0PD[Y1PD^R6PDHXD0PD^R6PDko4PD2UD0WD0PDXh7X
D0WD0PDdo4PDXQ7PDW7XD0PDZh7PD^R6PD\h7WD0PD]o3QDPh4PD\T7QD]P6XD0UD0WD0QD^P6XD0UD0WD0PDbo3XD0`D^R6
`Doa4`DfS1`DRT;`D^^<`DP_;`Dkb4`DnV=`Doe7`Dib4`De6`Dcb4`DXf7`DZ4`Dc`4`De[7`DZ[7`DfE`Dcg2`DgX1`D\T
4`Dji4`DiD`Don3`Dj9`D`U4`DP<`DTk4`DhQ7SD0TD2QD_P6UD0WD0PDbo3XD0QD`P6QDk5UD0WD0PDo9XD0`D^R6`DoN`D
f^6`Dg^6`D^c3`D`R3`DdL`D`O`DTM`Dj\6`DfL`DQn3`DRn3`DTn3`DXn3`DUn3`Dcf4`DfS;`DUP7`D^Y;`DlS;`DbO`Db
S;`D^_6`D^Q1`DoS;`D\O`DR3`DaS;`DUd<`D\P1`Dni3`DRP3SD0UD0WD0PDco3XD0`DhD`DiDSD0QDaP6UD0WD0QDbP6PD
`o3XD0UD0WD0PD]o3QDcP6XD0QDn3UD0WD0PD]o3QD`e4QDdP6TD2QDeP6XD0PD2UD0WD0PD^o3PDQX7XD0QDfP6QDgP6TD2
QDhP6PD6WD0QDn3QDiP6XD0`EbW7`E^U7PD4WD0QDn3QDjP6XD0PD5WD0QDn3XD0QDkP6`DmS1`D]c3QDlP6WD0PDbo3XD0Q
DPP6QD];QDmP6UD0WD0QDnP6QD`U5XD0UD0WD0QDoP6XD0QDPQ6PD6TD2PD4TD2PD4TD1WD0PD^R6XD0TD3PD2PD6TD4PD4T
D3WD0PD^R6XD0TD3PD2UD0WD0PDeo4PDXR6QDd5XD0UD0WD0PD^o3QDQQ6QDRQ6XD0UD0WD0PD>QDSQ6XD0TD;PD2UD0WD0P
Djo4QDTQ6XD0TD;PD2UD0WD0QDUQ6XD0TD<PD2WD0QDVQ6PDk8XD0PDZh7PD2UD0WD0QDWQ6XD0SD0PD4WD0QDXQ6XD0SD0T
D;PD2UD0QDYQ6`D]o3`Dbo3TD9PD4WD0QDn3XD0SD0UD0QDZQ6TD9PD4TD2PD4TD2WD0PD^R6XD0TD3PD2UD0WD0PD]o3QDf
5XD0QDdP6TD2QD[Q6UD0WD0QD\Q6QD];XD0QD]Q6SD0PD4WD0QDj9QDQg5XD0P@f[4PD2PD4WD0QD^Q6XD0TD:PD2UD0PDfR
6TD5PD4WD0PD\Z<XD0UD0QD_Q6QDac5TD8PD4PD]R6WD0QD`Q6XD0QDaQ6UD0QDn3TD:PD4PD]R6WD0QDn3XD0UD0QDbQ6TD
<PD4PD]R6WD0PD_o3XD0QDZ\5`Dk8`Df[4`Dho4SD0UD0QDcQ6TD<PD4PD]R6WD0PD]o3XD0QDdQ6QDeQ6UD0QDn3QDfQ6WD
0PD]R6XD0QDgQ6UD0QDcQ6TD<PD4PD]R6WD0QDhQ6XD0SD0QDiQ6QDjQ6UD0QDkQ6QDZ\5QDlQ6WD0PD]R6XD0QDmQ6UD0QD
cQ6TD<PD4PD]R6WD0QDbQ6XD0QDnQ6`Df[4`Dho4`Dio4`Dl8`DYQ7UD0QDn3PDk8WD0PD]R6XD0QDoQ6SD0UD0QDYc5QDPR
6TD3WD0PD]R6XD0TD3PDbU7SD0UD0QDn3QDQR6QDRR6WD0PD]R6XD0QDQR6QDSR6UD0QDn3QDTR6TD8WD0QDbe1`Da3`De3`
D]c3`Dn7`Dm4XD0QDUR6UD0QDn3PDk8SD0QDVR6TD3WD0PD]R6XD0QDWR6PD^o3QDXR6TD8WD0PD]R6XD0QDYR6UD0QDn3TD
<PD]R6WD0QDZR6XD0QD[R6UD0QD\R6TD<WD0QD]R6XD0QD\R6`DhQ6QD^R6UD0QD\R6TD<WD0QD]R6XD0QDn3QD_R6UD0`D`
o3`DgR6`DUk4`DcR6`DbR6`Dao3QD\R6TD<WD0PD4XD0QDP4`DhQ6QD`R6UD0QDn3TD5QD\6WD0PD]R6XD0QDaR6S@0QD\6Q
D\R6TD<QDbe1WD0QDbR6XD0`DoS;QD\R6TD<QDbe1WD0PD]o3XD0`DoS;`Dk8`Dl8`Dn9`DfE`Dc]7`Dm8`Dn8`Df[4QDcR6
TD<WD0PD]R6XD0QDdR6QDcR6TD<WD0PD]R6XD0PD]o3`Dk8`Dl8`Dn9`DfE`Dc]7`Dm8`Dn8`Df[4WD0PD2QDeR6XD0UD0QD
fR6TD5WD0QDgR6PD]R6QDgR6XD0UD0QDPe4QDh5TD2QDhR6Q@li5QDiR6TD2WD0PD]R6XD0Q@li5QDiR6`Dl4`DhQ;`DWT7U
D0QDPe4QDh5QDjR6QDkR6QDli5SD0S@0WD0PD]R6XD0QDli5SD0UD0QDlR6TD3QDmR6SD0S@0WD0PD]R6XD0QDnR6`Df[4`D
ho4UD0QDYc5QDh5Q@oQ6QDoR6WD0PD]R6XD0Q@oQ6QDoR6TD2QDPS6UD0PD^o3QDh5QDQS6`D]R6SD0TD2SD0WD0PD]R6XD0
QDRS6`Df[4`DaE`DbU7UD0QDn3QDSS6QDTS6Q@US6SD0WD0PD]R6XD0Q@US6SD0PD2UD0QDn3QDVS6SD0S@0QDWS6TD2WD0P
D]R6XD0SD0UD0QDn3TD6QDXS6WD0PD]R6XD0QDYS6QDPe4QDZS6QD];WD0PD[U7XD0SD0UD0QDcQ6TD<PD4PD]R6WD0QD[S6
XD0QD\S6QD]S6`DUl4UD0QD^S6TD<PD4PD]R6WD0PDfo4QD_S6XD0QD]T5PD4WD0PD]R6XD0QD`S6QDaS6UD0QDP4TD<PD4P
D]R6WD0QDP4XD0QDn3`Dk8`Df[4`Dl8`Dn9`Dm8`Dn8`Dho4`Dio4`DmV7`DlV7`D>`DZl4`D\T7`D[Q7`DhR5`Dck4`DRl4
`DSl4`D_U3`DiE`Doi1`D_l4`Dnn2`Dfo4SD0UD0QDbS6TD2PDck4TD9PD]R6WD0QDbS6TD2PDck4XD0UD0QDdMTD4YD1WD0
PD]R6XD0YD1UD0QDn3TD4QDcS6WD0PD]R6XD0QDdS6UD0QDPe4QDh5QDeS6QDfS6QD`k5SD0WD0PD]R6XD0QD`k5SD0PD2UD
0QDgS6TD2P@ck4QDhS6TD5WD0PD]R6XD0QDmR6SD0`Df[4`DaEUD0QDP4TD<PD4PD]R6WD0PDo9XD0`DoS;`DnN`DoN`D\O`
DR3`DZS1`D[S1`D\S1SD0QDiS6UD0QDn3QDjS6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDkS6UD0QDf5TD5QDlS6WD0
PD]R6XD0SD0TD3PD2PD_o3QDmS6PD_o3QDUT1TD2QDnS6PDgR6PDk8QDoS6QDPT6PDeo4PDXR6QDQT6PD^o3QDRT6PDdo4PD
XQ7PDW7QDST6TD4QDUe2PDWR6PD\Q7QDRg5QDTT6QDUT6PD^o3QDVT6RD0SD0PD\T7QDWT6QDXT6Q@d5QDYT6PDZR6PDck4R
D0VD0QDZT6QD[T6QD\T6PD]o3PDY1QD]T6PDZQ7QD^T6WD0QD_T6QD`T6XD0`DoQ5`DPR5`DYQ1`DOWD0QD_T6P@XR6Q@aT6
QDS9XD0`Do9`DoQ5`DPR5`DYQ1`DOQDbT6WD0QDcT6XD0WD0PDXQ7QDdT6P@XR6QDS9XD0`DoQ5`DPR5`DYQ1`DOWD0QDeT6
XD0QDfT6QDgT6WD0QD_j3QDd5XD0`DZb<`DcR6`DbR6`DbT3`DT;`Dem3`D]d4PDiEPDXR6WD0QDhT6XD0`Do9`DoQ5`DPR5
`DYQ1`DOWD0QDiT6PDXR6QDjT6XD0QDkT6WD0QDlT6PDXQ7SD0XD0WD0PDYQ7QDmj2XD0`DZ5`DTg7`Di5UD0WD0PDYk4XD0
`DXR6`DT;`Dem3`D]d4`Dbd4`DeP;`DcP;`D_d4`D`d4`Djb4SD0`DoQ5`DPR5`DYQ1`DO`DX1QDmT6WD0PDYk4XD0`DXR6`
DT;`Dem3`D]d4`Dbd4SD0PDHPDl4PDXR6QDnT6WD0QDdg1aDd5SD0XD0QDoT6WD0QDPU6PDfR6QDQU6XD0VD0WD0QDPU6PDf
R6QDQU6XD0PD1WD0QDRU6PD_R6XD0WD0PD_g6QDT;TD1QDSU6XD0WD0PD_g6PDZQ7QDTU6XD0SD0PD_l4PD_R6QDUU6PDXQ7
QDjW2QDVU6PDZQ7PDjP5QDWU6PDXR6PDZQ7PDT8PDRX7PDXR6QDhV1PDZQ7QDXU6QDYU6PD^U7PDno4PDcS6PDbT3PDcS6PD
eR6PD[R6PD]R6PD]U3QDZU6QD[U6QD\U6QDl<PDXQ7QD]U6PDT8PD]R6QDT8PDoo4PD]R6PDoo4PDdk4PD]R6PDdk4PDdo4P
D]R6PDdo4PDad4PDcR6PDXQ7QD^U6QD_U6QD`U6PDXQ7QDaU6PDno4QDbU6PDZQ7QDcU6PDoc<QDdU6QDeU6QDfU6QDjS4PD
Pk>PDQk>PDYR6QDgU6PD`Q3QDhU6PDXQ7QDb^2QDiU6QDjU6PDfU7QDkU6PDcW7QDlU6QDmU6PDXR6PDXQ7Q`1o5WD0QDnU6
QDoU6XD0PDXR6PDXQ7PDna4QDPV6PDXR6PDno4QDQV6aDd5PDjo4QDQV6PDcW7QDRV6QDZ8QDSV6QDTV6QDUV6PDko4QDVV6
PDko4PDXQ7QDWV6QDXV6QDYV6PDYk4QD\6PDPX7QD\6WD0QDZV6QD[V6XD0PDbT3PD]R6PDbT3PDcT3PD]R6PDcT3QD\V6PD
no4WD0QD]V6QDd5XD0`DZb<`DcR6`DbR6`DbT3WD0QD_j3QD^V6QD_V6XD0PDfR6QDRV6PDfR6PDXQ7PDf_<QD`V6PDeR6QD
aV6QDbV6QDaV6PDWR6QDcV6WD0PD`a:XD0QDdV6QDeV6QDfV6`DZ:`DY:QDg5PDVZ;PD_o3QDgV6PD_o3QDn_5TD3QDhV6QD
iV6PD]EP@_o3PDko4PD]EPD_o3QDjV6PD^o3QDh]1QDkV6S@0QDlV6UD0WD0PD_o3PDko4XD0SD0UD0WD0PD^o3PDck4XD0S
D0UD0WD0QDmV6QDnV6XD0PD4WD0QDoV6QD_]5XD0VD0UD0WD0PDbn3TD3QDPW6XD0UD0WD0QD^_5QDQW6TD1QDRW6XD0WD0Q
D^_5QDQW6TD1QDSW6XD0QDTW6UD0WD0PD\S1QD];TD1QDUW6XD0UD0WD0PD]o3PDgR6QDVW6XD0UD0WD0QDco5PDk8TD1QDW
W6XD0UD0WD0QDXW6TD2PDko4XD0PD\Z<PD^o3QDYW6PDnNPDf[4PDko4UD0WD0PDTn3PDf[4PDmNQDZW6XD0UD0WD0QD_]4Q
D[W6TD1QD\W6XD0PDZS1PDk8PDZh7UD0WD0QD]W6QD^W6TD1QD_W6XD0WD0QD`W6QDQ4PDXR6XD0QDaW6WD0QDQ4PDXR6XD0
QDaW6WD0PDZQ7QDW5PDXR6PDZQ7QDbW6XD0VD0WD0PDZQ7QDW5PDXR6PDZQ7QDbW6XD0QDV>WD0PDZQ7QDcW6SD0PDXR6XD0
PDZQ7QDdW6`DVk6QFeW6TD3QDfW6TD1WD0QDQ4XD0VD0QFeW6TD3QDfW6TD1WD0QDQ4XD0QDgW6WD0QDhW6TD2QDiW6XD0VD
0WD0QDhW6TD2QDiW6XD0QDjW6WD0QDhW6TD2QDQ4XD0WD0PDnn2PDHPDWT7XD0WD0PDPU7QDkW6QDlW6XD0WD0PDPY;PDoS;
XD0`D_R6WD0QDmW6QDQk1QDnW6XD0QDVZ1WD0QDoW6QDPX6XD0VD0QDVZ1WD0QDoW6QDPX6XD0QDQX6WD0QDR4PDTS;XD0`D
do4`Dfo4`DWR6WD0QDRX6PDdT7PDTS;XD0WD0QDR4QDSX6TD1QDTX6XD0WD0QDUX6PDdT7QDQ9TD1QDVX6XD0WD0PDUS;QDS
4XD0`DaT7`DbR6`DWR6`D`o3`DaR6WD0PDUS;QDWX6P@_R6SD0XD0`DaT7WD0PDUS;QDb:TD1QDXX6XD0WD0PDUS;Q@f5PDS
1PD_R6PDVk;XD0WD0QDYX6QDZX6XD0`D_R6`Dfo4`DYR6`D`o3WD0QDUT1QD[X6QDZBXD0`DWR6WD0QD\X6P@XQ7QD]X6QD^
X6QD_X6XD0WD0PDb4PDP];PD^R6XD0WD0PDWR6PDcU7QD`X6XD0WD0PD_R6PDXQ7PD`S;XD0VD0WD0PD_R6PDXQ7PD`S;XD0
QDT?WD0PDfo4QDaX6QDbX6XD0VD0WD0PDfo4QDaX6QDbX6XD0QDcX6WD0PDk5PDj];XD0WD0PDdT7PD]R6PDdT7XD0WD0PD^
P5PD]R6PD^U7XD0VD0WD0PD^P5PD]R6PD^U7XD0PD1WD0PDiX1PD4PD]V7XD0WD0PD[j4PD_R6PD[j4XD0`Dln4`Ddk>WD0Q
DdX6PDQY;QDeX6XD0QDfX6TD1WD0QDgX6QDQZ3YD2XD0WD0QDhX6QDiX6TD1QDjX6QDkX6XD0QDT4TD1WD0QDY4XD0VD0QDT
4TD1WD0QDY4XD0QDlX6WD0QDY4XD0QFT4TD1QDmX6QDT4QDf5TD1WD0QDnX6QDPQ1XD0`D\Q7QDoX6TD1WD0QDPY6PD^^;XD
0WD0QDQY6XD0QFT4WD0PD_R6QDRY6XD0QFSY6TD1WD0PDS1PD_R6QDRY6XD0WD0PDfGQDTY6XD0WD0PD^?QDUY6XD0WD0PDl
W6QDUY6XD0PDYR6`Dhi5`DWj5`Dlk>`D\j5QDVY6PDXQ7WD0QDWY6QDXY6XD0WD0QDZ4XD0`D]R6`D_[7`D_P5`D`P5`DRV7
WD0QDYY6XD0`DnG`Doa3`DRY4`DP[>`DVe1`D]i4WD0QDZY6TD2P@ao4PDfo4PDQQ5PDTg5XD0WD0QD[Y6QD\Y6XD0WD0PDW
T5PDjc5XD0VD0WD0PDWT5PDjc5XD0PD1WD0QD]Y6P@ao4XD0QD^Y6TD1QDW4WD0QD_Y6P@PHXD0QD`Y6TD2QDaY6WD0QDbY6
P@PHQDcY6XD0QDdY6TD1QDeY6WD0QDfY6QDgY6XD0QDhY6WD0QDhBPDdo4XD0QDiY6TD2QDW4`D[9`Dl^5WD0QDjY6PDmj;X
D0WD0QDkY6PDco4XD0`DZP5`DcE`D[Q7WD0QDlY6TD2PDnc6TD1QDmY6XD0WD0QDnY6PDhR5XD0Q@oY6TD1QDPZ6WD0QDQZ6
QD_W4P@XR6P@R8Q@RZ6QDSZ6XD0WD0QDTZ6PDao4XD0S@0QDUZ6`DXb4`DRS<WD0QDVZ6PDZQ7QDWZ6XD0WD0QDXZ6QDYZ6P
Dao4QDZZ6XD0WD0PD_Y5PDfo4PDZQ7QD[Z6XD0WD0PDgo4PDXR6TD1QD\Z6PDkh;XD0WD0QD]Z6XD0QFV4TD1WD0QD^Z6XD0
VD0QFV4TD1WD0QD^Z6XD0QD_Z6QFV4TD1WD0QD`Z6QDfHXD0VD0`DZQ7QFV4TD1WD0QD`Z6QDfHXD0QDaZ6`DZQ7QFV4TD1W
D0QDbZ6QDcZ6XD0VD0QFV4TD1WD0QDbZ6QDcZ6XD0QDdZ6WD0QDeZ6QDfZ6QDgZ6PDoS;PD_R6XD0WD0QDo@TD3PD]T7PDZQ
7XD0PD`Q3PDTo4WD0QDo@TD3PDbo4PDZQ7PDaGXD0`D[T5WD0QD\FPDfo4PDZQ7PDnd5XD0WD0QDoCQDn5PDdV7PDXR6XD0W
D0QDPDTD3PD_R6QDhZ6XD0QDV4TD1WD0QDXCPDZQ7PDWT7PDeS7XD0WD0QDiZ6PDZQ7QDjZ6XD0WD0QDkZ6P@PHXD0Q@lZ6T
D1QDX4WD0QDmZ6QD]k3XD0QDnZ6WD0QDoZ6QDP[6XD0PDZQ7TD1QDX4WD0QDQ[6PDPHPD\R6XD0WD0QDR[6QDS[6QD_AXD0Q
DT[6WD0QDU[6S@0S@0PDco4XD0WD0QDV[6PDeo4PDdo4XD0WD0QDW[6PDdo4XD0QDX[6TD1QDY[6QDZ[6TD2WD0QD[[6QD\[
6`DZQ7`D[G`DiX1`Ddm>`Daj4`Dem>`DPa7YD2XD0QD][6TD2WD0QD^[6Q@_[6QD\[6Q@b@QD`[6XD0WD0QDa[6PDdo4XD0P
DZQ7`DaGSD0VD0WD0QDa[6PDdo4XD0PDZQ7`DaGSD0PD1WD0QDa[6PDdo4XD0SD0VD0WD0QDa[6PDdo4XD0SD0PD1WD0QDb[
6QDm_5TD1QDc[6XD0WD0QDd[6TD3PD]P1PDfo4QDT;QDe[6XD0WD0QDf[6PDPHPDZR6XD0QDg[6WD0QDh[6QDi[6TD1QDj[6
PD]^=XD0WD0QDk[6PDPHPDWR6XD0`Dc\5`DX]=`DV`3WD0QDl[6QDm[6PDbo4XD0WD0QDn[6TD2PDZQ7TD1QDo[6QDkZ1XD0
QDP\6WD0QDQ\6PDZQ7TD1QDR\6XD0WD0QDS\6QDT\6QDU\6XD0WD0PDmS<PDoS<XD0WD0PD\FPDmT5XD0QDV\6WD0QDW\6QD
X\6PDYR6XD0WD0QDY\6P@do4P@ZQ7QDZ\6XD0QD\4Q@o5WD0QD[4XD0`DU6WD0QD[\6XD0QD]4TD2WD0PDn[:XD0QD\\6QD]
4TD3WD0QD]\6P@dk4XD0QD^\6WD0QD_\6XD0WD0QDPd1QD`\6TD2QDa\6XD0WD0QDSJQDb@QDb\6QDc\6XD0WD0QDd\6TD2P
D[R5XD0WD0PDPS<XD0WD0QDe\6XD0WD0QDf\6QD`U5XD0Q@g\6TD1QDh\6WD0QDi\6QDj\6XD0WD0QDk\6QDSKXD0`DXQ7`D
S1`DaR5WD0QDl\6Q@m\6TD1QDSKQDn\6TD1QDo\6XD0WD0QDP]6PDdo4QDQ]6XD0WD0QDR]6QDS]6XD0WD0QDT]6PD^R6QDU
]6QDV]6XD0WD0QDW]6XD0TD5QDX]6TD4PDdo4QDn5WD0QDY]6XD0WD0QDZ]6PDZQ7QD[]6QD\]6XD0WD0QD]]6PDao4XD0`D
ZQ7`DdF`D[Y5WD0QD^]6PDao4XD0QD_]6QD`]6WD0QDa]6XD0QDb]6TD2QDc]6WD0QDd]6XD0WD0QDQFPDZQ7PDe5XD0WD0Q
De]6PDZQ7QDf]6XD0WD0QDg]6Q@h]6XD0WD0QDi]6PDXQ7PD_R5PD^P5XD0WD0QDeCPDZQ7QDj]6XD0WD0QDk]6QD_e3QDl]
6QDWl2XD0WD0QDm]6QDn5QDn]6XD0WD0PDgn=PDZQ7QDli3QDo]6XD0WD0QDj\2PDiS1QD]k3XD0WD0QDWNPDjCPDXR6XD0Q
DP^6QDd5Y@0WD0QDQ^6XD0QDR^6TD4WD0QDS^6XD0VD0QDR^6TD4WD0QDS^6XD0QDT^6UD0WD0QD^4XD0QDU^6PD4WD0QD^4
XD0PD4UD0WD0QDV^6QD^4XD0PD4UD0WD0PD_R6QDn5QDW^6XD0`D_e1`D`e1WD0PD_R6QDn5QDX^6QDY^6XD0WD0QD`Q1QDZ
^6QD[^6XD0`DZQ7WD0QD`Q1QDaQ1QD\^6QD]^6XD0QD^^6WD0QDcf1Q@_^6QD`^6XD0VD0WD0QDcf1Q@_^6QD`^6XD0QDV>W
D0QDa^6PDaR6PDZQ7PDl1XD0WD0QDb^6PD`a:XD0WD0PD_R6PDmNPDjk3XD0`DQ8WD0QDc^6P@^U7PDhP?XD0WD0PDfo4QDn
5QDd^6XD0VD0WD0PDfo4QDn5QDd^6XD0QDe^6WD0QDf^6QDg^6Q@n5QDh^6XD0WD0PDWR6PDmW7XD0aDd5`DcU7`DfR6`DiE
`DXQ7`DhE`DhP5`DiP5`Dmk4`Dnk4`Dio4`Dho4aDf5`DYR6WD0PDWR6QD`f2XD0aDd5VD0WD0PDWR6QD`f2XD0aDd5QDi^6
WD0PDgR6QDj^6QDk^6XD0QDl^6WD0PDYR6PD^U7QDiBXD0TD4PD4WD0PDXR6PD^U7QDm^6XD0WD0PDZd:PDao3XD0WD0PD_V
7PDfR6QDn^6QDgj5XD0WD0PDYR6PD]o3QDn^6QDgj5XD0PDjY;WD0PDmk3PDeR6PDUS;XD0WD0PD^U7QDo^6PDU[:XD0QDP_
6TD1WD0QDQ_6XD0YD1QDP_6TD1WD0QDQ_6XD0QDR_6WD0QDS_6QDT_6XD0PD_R6WD0PDTP=XD0YD1WD0PDTP=XD0QDU_6WD0
PDWR6PD`Q3PDlU3XD0WD0QDV_6PDT8XD0VD0WD0QDV_6PDT8XD0QDW_6WD0QDX_6QDj9QDY_6XD0WD0QDZ_6TD2PDUS6XD0S
D0WD0QD[_6TD1QD\_6XD0TD3QD]_6QD^_6TD3WD0QD[_6QD__6XD0QD`_6WD0QDa_6QDb_6QDc_6XD0`DdQ1`DTR;`Dd3`Di
U7`Dn3`Dn7`DnS6`DQP7QDf5WD0QD\o1PDko4PD_R6XD0SD0WD0QDd_6Q@e_6QDf_6XD0WD0PDcU7QDg_6QDh_6XD0WD0QDi
_6PDXR6QDj_6XD0PDUR3WD0QDk_6PDeR6QDl_6SD0XD0VD0WD0QDk_6PDeR6QDl_6SD0XD0QDm_6WD0QD]_3QDn_6P@4QDo_
6QDP`6XD0SD0WD0QDQ`6PD]o3QDR`6QDS`6XD0WD0QDQn1PD^P5PDRT;XD0WD0QDkR3SD0PDeR6QDT`6XD0WD0QDU`6QD]_3
P@_g6QDV`6XD0WD0QD_j3QDW`6XD0VD0WD0QD_j3QDW`6XD0QDV>WD0QDnR1PDRl4QDX`6XD0VD0WD0QDnR1PDRl4QDX`6XD
0QDY`6WD0PDZQ7QDZ`6QDf5XD0QD[`6`E]o3`Eho4`Eo9`Ebo3`E^o3WD0QD_m4QD\`6XD0QF]`6PDk8WD0QD^`6QD_`6XD0
TD3QD``6PDk8WD0QDa`6PD_R6QD_`6XD0TD3QD``6WD0QDb`6Q@VW2PD_R6QDc`6XD0VD0WD0QDb`6Q@VW2PD_R6QDc`6XD0
QDd`6WD0QDe`6Q@VW2PD_R6QDc`6XD0VD0WD0QDe`6Q@VW2PD_R6QDc`6XD0QDd`6QDf`6TD1WD0QDg`6XD0QDh`6Q@m5TD2
QDi`6WD0PDZQ7PDoR<XD0VD0WD0PDZQ7PDoR<XD0QDj`6WD0PDXR6QDk`6QDl`6XD0VD0WD0PDXR6QDk`6QDl`6XD0QDV>QD
m`6Y@0WD0QDn`6QDo`6XD0VD0QDm`6Y@0WD0QDn`6QDo`6XD0QDPa6WD0QDQa6QDRa6XD0VD0WD0QDQa6QDRa6XD0QDSa6WD
0PDdU7PDno4SD0XD0WD0QDl<PDkb1QDTa6XD0WD0QDUa6XD0`D=TD4QDVa6TD2QDWa6QFXa6TD1WD0QDYa6PDfo4XD0VD0QF
Xa6TD1WD0QDYa6PDfo4XD0QDZa6QF[a6TD2WD0QD\a6TD1PDbo4QDmg1QD]a6XD0QD^a6TD2WD0QD_a6QD`a6XD0`DZQ7`DZ
P5`DcE`D[Q7WD0QDaa6P@bo4PD`Q?XD0WD0QDba6QDn5QDca6XD0WD0QD[P1PDXR6PDma4XD0WD0QD[P1PD]T7QDn5PDUS6X
D0WD0QDda6QDn5QDea6XD0WD0QDWNQDfa6XD0WD0QDWNPDXQ7PDkk:XD0WD0QDga6QDha6XD0WD0QDia6XD0VD0WD0QDia6X
D0QDja6QFka6TD1WD0QD`4XD0`D`P5`D_P5`DaP5WD0QDla6QD^T3XD0QFma6WD0QDna6XD0QFoa6WD0QDPb6PDeo4XD0QDQ
b6WD0QDRb6TD2PDeo4XD0`DUW=`DkT5QDSb6TD1WD0QDa4XD0QDTb6WD0QDUb6PDnc6XD0QDVb6QDWb6TD2QDf5WD0QDXb6Q
DYb6TD1QDZb6XD0WD0QD[b6PDf[4PDdk4XD0WD0QD\b6QD]b6XD0`DZb5WD0QDjGPD_R6PDZQ7QD^b6XD0WD0QD_b6P@fo4Q
Dn5PDSk;XD0WD0QD`b6PDWR6PDZQ7TD1QDab6XD0WD0QDbb6P@do4QDcb6XD0QDn5TD1QDdb6WD0QDeb6PDco4XD0WD0QDfb
6PDfo4XD0QDb\2WD0QD\GPDbo4PD_R6XD0QDgb6PDXQ7WD0QDc4`DXR6`DYH`Dbo4`DjR?`DkR?`DbT3`DcT3aDW5`DlR?`D
[R7`DWT3`DXT3`DWR7`DmR?`DZR7`Dab1`Dl5`D_R6`Ddo4`D]R6`Dfo4`DWR6`DYR6`D\R6`DZQ7`DZR6`Dc[>`Ddn4`DnN
`DPOSD0XD0`DXR6UD0PDXQ7WD0QDc4`DXR6`DYH`Dbo4`DjR?`DkR?aDW5`DlR?`D[R7`DWT3`DXT3`DWR7`DmR?`DZR7`Da
b1`Dl5`D_R6`Ddo4`D]R6`Dfo4`DWR6`DYR6`D\R6`DZQ7`DZR6`Dc[>`Ddn4`DnN`DPOSD0XD0WD0PDXQ7QDc4QDhb6XD0S
D0WD0PDdo4PDZQ7TD1QDib6PDe_<XD0VD0WD0PDdo4PDZQ7TD1QDib6PDe_<XD0QDjb6WD0PDno4SD0PD[R6PDhEXD0WD0PD
no4SD0PD_R6PDmNPDVP5XD0WD0PD^U7SD0PD]R6PDHSD0XD0WD0QDkb6QDlb6XD0VD0WD0QDkb6QDlb6XD0QDV>WD0QDmb6P
@XQ7TD1QDk6XD0VD0WD0QDmb6P@XQ7TD1QDk6XD0QDV>WD0QDnb6QDb4XD0VD0WD0QDnb6QDb4XD0QDob6WD0PDfR6QDSf4Q
Db@SD0PDfR6XD0WD0PDfR6`D]U3`DXU3`Doa1`D`Q3`D[R5`D]R5`D\R5`D^U3SD0QDb@QD\6PDfR6XD0UD0WD0PD`U7SD0P
D4PDho4XD0UD0WD0PD`V7PDZQ7SD0XD0UD0WD0QDPc6P@RX7QDQc6XD0UD0WD0QDRc6QDSc6XD0VD0UD0WD0QDRc6QDSc6XD
0PD1UD0WD0QDRc6QDTc6PD\R6QD^d2XD0UD0WD0QDlT6SD0XD0VD0UD0WD0QDlT6SD0XD0PD1WD0QDUc6QDVc6QDWc6XD0UD
0WD0QDZ;QDYm4QDo]1XD0VD0UD0WD0QDZ;QDYm4QDo]1XD0PD1UD0WD0PDf[4PDSn3QDXc6XD0VD0UD0WD0PDf[4PDSn3QDX
c6XD0PD1WD0PDUS;PD_R6QDYc6P@ZQ7QDZc6XD0WD0PDTS;PDfo4PD[T7PD]6XD0WD0QDb8QD[c6QD\c6XD0QD]c6TD2WD0Q
D^c6QD_c6QD`c6XD0WD0PDYR6QDac6XD0VD0WD0PDYR6QDac6XD0QDbc6QDf5WD0PDXQ7QDcc6XD0VD0QDf5WD0PDXQ7QDcc
6XD0QDdc6QDec6TD2WD0QDfc6XD0QDgc6TD1QDf5Q`1o5WD0QDhc6XD0QDic6QDf5WD0PDZe2QDjc6XD0VD0QDic6QDf5WD0
PDZe2QDjc6XD0QDkc6WD0PDdo4PDZQ7QDlc6XD0VD0WD0PDdo4PDZQ7QDlc6XD0QDmc6WD0QDnc6PDXR6TD2QDoc6XD0WD0P
Dko4PD]o3QDVc2QDlZ3XD0VD0WD0PDko4PD]o3QDVc2QDlZ3XD0QDPd6WD0PDko4PD]o3TD3QDQd6XD0WD0PDko4Q@Rd6PD]
o3QDni4TD1QDSd6QDTd6XD0WD0PDeR6QDUd6P@Tn3QDVd6TD1QDWd6XD0WD0PDao3QD^]4QD_]4QDXd6XD0WD0QDYd6PDfo4
PDZQ7PD[b;XD0QFZd6TD2WD0QDZFPDZQ7QD[d6XD0QDd4TD1WD0QD\d6XD0QD]d6TD1WD0QD^d6XD0QD_d6QD`d6TD1WD0QD
ad6XD0QDbd6QDf5P@ZQ7WD0QDcd6XD0VD0QDbd6QDf5P@ZQ7WD0QDcd6XD0QDdd6QDed6TD1WD0PDib4QDb:PDWg4XD0WD0Q
Dj\2PDZQ7QDfd6XD0WD0QDgd6PDZQ7TD1QDhd6XD0WD0PDmNPD^U7PD]R6PDl4XD0WD0QDid6QDjd6PDc`4XD0WD0QDkd6PD
ZQ7QDld6XD0WD0PDfo4PDZQ7QDmd6PDZ7XD0QDnd6TD1WD0QDod6XD0VD0QDnd6TD1WD0QDod6XD0QDPe6QDQe6TD1WD0PDo
Q6QDRe6XD0WD0QDSe6PDYR6PDgf6XD0WD0QDTe6PDXR6XD0QDUe6WD0QDUd2PD[T7PDnGXD0VD0WD0QDUd2PD[T7PDnGXD0Q
DT?WD0QDVe6PDXS7XD0VD0WD0QDVe6PDXS7XD0QD`?WD0PD]f=QDWe6XD0QDXe6QDf5WD0PD^P5PDXR6PDmV7XD0VD0QDXe6
QDf5WD0PD^P5PDXR6PDmV7XD0QDYe6WD0QDZe6QD[e6XD0WD0QDmm3QDR_3QD\e6PDUS6P@PX7QD]e6XD0WD0QDYT1QDcLPD
_R6QDcLXD0QF^e6TD1WD0QD_e6PDo2PDQX7XD0VD0QF^e6TD1WD0QD_e6PDo2PDQX7XD0QDV>QF`e6TD1WD0QDVZ1PDf[4PD
fo4QDae6XD0VD0QF`e6TD1WD0QDVZ1PDf[4PDfo4QDae6XD0QDPd6WD0QDbe6PD_R6QDiBQDce6XD0WD0PDgk4PDnS?XD0WD
0PDY\:QDde6PDfo4XD0WD0PD[R5PDXR6PDXQ7QDee6XD0WD0QDfe6QDge6XD0VD0WD0QDfe6QDge6XD0QDhe6WD0PDQo;TD1
PDnk3PDeR6XD0WD0PDoS?XD0QFie6TD1WD0QDje6QDke6XD0WD0QDle6QDme6QDne6XD0VD0`D_R6WD0QDle6QDme6QDne6X
D0QDoe6`D_R6WD0QDPf6PDmMXD0WD0QDQf6QDRf6PDh`<XD0WD0QDSf6QDTf6P@^f3XD0VD0WD0QDSf6QDTf6P@^f3XD0QDU
f6WD0QDVf6XD0TD1WD0QDWf6XD0`Dbf5WD0QDXf6QDYf6QDZf6XD0WD0PD^P5PDi8XD0QD_ATD3QD[f6WD0PDeo4PDXR6QD\
f6XD0VD0WD0PDeo4PDXR6QD\f6XD0QDPc1WD0PD\c1QDZBXD0QD]f6WD0QD^f6TD1PD_R6XD0QD_f6WD0PDT4QD`f6TD1QDa
f6XD0QDbf6TD1QDcf6WD0QDdf6QDlc2TD1QDef6XD0WD0QDff6P@PHPDYe2PDbT3XD0WD0PDTn3PDho4QDgf6XD0WD0PDgR6
PD_g6XD0QDhf6QDif6TD2WD0QDjf6QDkf6XD0WD0QDlf6QDmf6TD1PDXR6QDnf6TD1QDof6XD0WD0QDPg6PDhEQDQg6XD0WD
0QDWX2QDRg6XD0QDSg6`Ddo4QDf5QDTg6WD0QDUg6XD0WD0QDUg6PDXR6QDnf6XD0QDVg6S@0TD5WD0QDWg6QDXg6XD0VD0Q
DVg6S@0TD5WD0QDWg6QDXg6XD0QDWc4WD0QDYg6QDPW6QDZg6P@_P5PDRl4QD[g6XD0PDTn3WD0QD\g6QD]g6QD^g6XD0QD_
g6WD0QD`g6PDeS7PD[R5PDXR6XD0QDag6WD0QDk]1PD_g6PD_R6XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ:UD0WD0PD^2SD0
XD0`@ROTD9PD4TD6QDbS1WD0QDbg6P@ko4QDd>YD1XD0`DPo2`Dno2`Dfg7`Dnn2WD0QDcg6P@ko4PDR3QDdg6XD0`DZb<`D
[S>`D]h2`DcS2`D_j2aDd5`DXQ7`DYQ7`DW5`DU6`DY2`Dek4`Dgk4`DYl4`DZl4`Dfo4`DWR6`Ddo4`DaZ3`D`a:WD0QDcg
6P@ko4PDR3PDROQDeg6TD2QDfg6XD0WD0QDgg6PDR3YD1XD0WD0QDgg6PDR3QDhg6XD0WD0QDQ?PDYR6XD0Q@l5QDig6WD0Q
Djg6PDfR6XD0WD0PDbb;P@ao4PDfR6XD0QDkg6WD0PDjo4QDlg6XD0QDmg6WD0QDng6XD0`D_R6SD0WD0PDfo4PD^U7PDYU7
XD0PDYb3WD0PDfo4PDYb3QDog6XD0WD0QDPh6PDfo4QDT;S@0PDQDXD0QDj_1TD3WD0QDQh6P@bo4PD_R6XD0`D=WD0PD_V7
QDf5QDiBXD0SD0WD0QDRh6XD0QDSh6QDf5WD0QDTh6QDUh6PDZQ7QDVh6XD0QDWh6TD1WD0QDXh6Q@Vc3XD0QDYh6WD0PDgR
6QD`Q1QDaQ1PDY4XD0QDZh6WD0QDX[2S@0QD[h6PDXR6XD0SD0WD0QDX[2S@0QD\h6PDXR6QD]h6XD0WD0QD^h6QD_h6PDgf
1XD0QD`h6QDf5Q@ah6TD1WD0QDe4XD0`Ddo4`DjX1QD`h6WD0QDbh6TD1QDe4XD0WD0QDdV2PDXQ7QDch6QDdh6XD0WD0QDe
h6PDdk3PDYR6XD0QDfh6QDgh6QDf5WD0QDhh6QDXd4QDl5TD3QDih6XD0WD0QDjh6QDkh6PDZQ7TD2QDlh6XD0QDmh6WD0QD
Ui1PD_g6aDd5aDf5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DdS7`DnS6`D\8`Do2SD0XD0QFmh6TD2WD0QDg4XD0QDnh6QFm
h6TD2WD0QDoh6QDjb3XD0WD0PDX3QDPi6PD\P3XD0YD2WD0PDX3PDYo4XD0WD0PDko4QDQi6SD0XD0WD0PD_R6PD]c3PDZQ7
PDmW7XD0WD0PD_R6PD`1PDf[4QDRi6XD0WD0QDSi6QDcf1QD`^6XD0UD0WD0PDYR6QDTi6TD2QDh4XD0PD4QDUi6UD0WD0PD
YR6QDTi6TD2QDh4QDVi6P@XQ7QDWi6TD2XD0PD4QDUi6PD4WD0PDYR6QDb@TD2QDh4XD0VD0PD4WD0PDYR6QDb@TD2QDh4XD
0PD1QDXi6WD0PDYR6QDRGTD3QDh4XD0VD0QDXi6WD0PDYR6QDRGTD3QDh4XD0QDV>WD0QDYi6QDZi6XD0VD0WD0QDYi6QDZi
6XD0QDV>UD0WD0PDkP5XD0QF[i6UD0WD0PDkP5XD0QDT;TD2QD\i6QD]i6TD3WD0QD^i6XD0P@YR6QDY\1WD0QD_i6TD1QD`
i6QDai6XD0`DZQ7`Dfo4`Djb4WD0QDQn1QDa\1PDck4XD0WD0QDbi6QDci6Q@di6QDei6XD0QDfi6QFgi6TD1WD0QDhi6TD4
XD0QDf4PDkR5WD0QDii6QDji6TD3QDf4PDkR5XD0QDki6TD1WD0QDli6QDSKXD0QFmi6TD3QDj=WD0PDf[4QDni6QFoi6S@0
QFPj6PD_R6XD0QDQj6WD0PDf[4PDPOPDS1PD_R6XD0QFRj6WD0QDSj6QDTj6QDUj6XD0QDVj6WD0PDHPD^P5QDTj6QDUj6XD
0QDVj6QDWj6TD2WD0QDXj6Q@Yj6XD0QDTNQDZj6QD[j6TD1WD0QDg5QD\j6XD0PDho4WD0QDWNP@ao4QDn5QDdNP@ao4XD0W
D0QD]j6QD^j6PD_R6XD0SD0QDn6QD_j6QDn6QDe6QDo5QDe6QDe6QD`j6Q`1o5QDSf4QDk6PD]R6Q`1o5QDe6WD0QDaj6YE5
YD1XD0`D[R6QDbj6TD1QDf5Q`1o5aDd5`Doa4`Dgk4`DU6`DS1`DaR5`D^U?`D`_=`DQh>`DYn4`D`Y;`D[5`Dh4`D_P5`Dj
U3`D^U7`DiH`DjH`Dff5`DoS1`Dd`4`D_U?`Dgg4`D`U?`DkI`Ddn3`DiS4`DjS4WD0SD0YD5XD0VD0QDbj6TD1QDf5Q`1o5
aDd5`Doa4`Dgk4`DU6`DS1`DaR5`D^U?`D`_=`DQh>`DYn4`D`Y;`D[5`Dh4`D_P5`DjU3`D^U7`DiH`DjH`Dff5`DoS1`Dd
`4`D_U?`Dgg4`D`U?`DkI`Ddn3`DiS4`DjS4WD0SD0YD5XD0QDjb1WD0QDgS2YD1XD0VD0WD0QDgS2YD1XD0QDhX3QDcj6PD
dd3`DXR6`D\FQD\6QDdj6QDaa2PDdd3QDej6QDfj6QDgj6QDhj6QDij6QDjj6PD_3PDXR6PDZQ7PDZ^=PDjo4PDjo4PDbU3P
DXR6PDZQ7PDaGPDUS;QDkj6PDe8PD`Q3PDk[=PDco4PDVP1PDbd;PDWR;PDaMPDSY6QDlj6QDmj6PDkOPD^R6PDS9PDPk>PD
gU?PDR1PDao4PDhEQDnj6PDZe<PD^4PDjP1PDeo4PD_i4QDoj6PDZR6Q`1o5Q@Pk6WD0QDQk6XD0PDbd;QDRk6PDWJQDSk6P
DXJQDTk6PDlT1PDj_5PDji2PDZe2PD]R5PDjU?PDW]:PDgT7PDR8PDdo4PD`]:QDUk6PDoc6PDaQ?PDjS4QDVk6PDlU?PDTl
3PDSc1PDnR1PDRX7QDWk6QDXk6QDYk6QDZk6QD[k6QDgS2QD\k6PD`_=QD]k6QD^k6PD^P3PDQk3PDao4PDbo4PD_R6PDQ];
PDTS1PDgo4PDcc6PDeR6PDgCPDec6PD]R6SD0PDko4Q@l5Q`1o5WD0QDR_1XD0WD0QD_k6PDZQ7TD1QD`k6XD0QDak6PD6Q@
b@WD0QDl6XD0QDak6PD6WD0Q`1o5QDR_1XD0VD0QDak6PD6WD0Q`1o5QDR_1XD0QDbk6QDf5QDb@Q`1o5WD0QDck6aDn4aDd
5`Dgi;SD0XD0VD0QDf5QDb@Q`1o5WD0QDck6aDn4aDd5`Dgi;SD0XD0QDdk6QDek6WD0QDfk6P@Tn3TD1QDgk6XD0QDhk6WD
0QDik6XD0QDjk6WD0QDkk6PDoo4XD0VD0WD0QDkk6PDoo4XD0QD`?QDlk6QDb@Q`1o5WD0QDR_1aDn4aDd5SD0XD0`DXR6`D
\R6WD0QDmk6XD0TD2QDnk6QDf5Q`1o5WD0QDk6QDSi6Q`1o5QDY^1XD0aDn4QDf5QDT;WD0QDlT5XD0QDok6VD0QDf5QDT;W
D0QDlT5XD0QDok6QDPl6PDZQ7WD0QDQl6SD0XD0TD1QDRl6TD1QDSl6WD0QDTl6PD_R6PDjb<XD0WD0PDYQ7PD[d<PDbIXD0
WD0PDcU7SD0PDch4XD0QDf5WD0QDb@Q`1o5QDUl6PDXR6XD0SD0aEd5WD0QDVl6QDWl6XD0`Dmb4QDXl6WD0QDVc2QDYl6XD
0WD0QDV;QDZl6TD1QD[l6XD0QDf5PDXQ7WD0QD\l6SD0XD0QD]l6TD1WD0QD^l6XD0UD0QD_l6QDf5Q`1o5WD0QDk6XD0`De
G`DVFVD0UD0QD_l6QDf5Q`1o5WD0QDk6XD0`DeG`DVFQD`l6UD0QDal6QDf5Q`1o5WD0QDbl6XD0VD0UD0QDal6QDf5Q`1o5
WD0QDbl6XD0PD1QDcl6TD1QDf5TD1QDdl6P@mW7WD0QDel6XD0WD0QDfl6P@XR6PDZQ7QDgl6XD0WD0QDhl6TD1Q@il6QDjl
6QDkl6XD0WD0QDg5P@_V7PDXQ7S@0PDeS7PDZR6XD0WD0PDdo4PDmb1PDXR6QDll6XD0WD0PD_Z>QDml6QDnl6QDol6QDPm6
QDQm6XD0WD0QDRm6QDSm6XD0VD0WD0QDRm6QDSm6XD0QDTm6QDUm6WD0QDVm6QDWm6XD0WD0PDfR6QDXm6PDfR6QDYm6XD0W
D0QDif4Q@Zm6PD]o3QD[m6TD2XD0VD0WD0QDif4Q@Zm6PD]o3QD[m6TD2XD0QD\m6WD0QDn`1QD]m6QD^m6XD0WD0QD_m6PD
_R6PDmNQD`m6XD0WD0QDXa3QDam6QDbm6QDcm6XD0QDdm6Y@0WD0QDem6XD0VD0QDdm6Y@0WD0QDem6XD0QDfm6QDgm6TD6Q
Df5Q`1o5WD0QDhm6XD0QDim6TD4QDf5Q`1o5WD0QDjm6XD0`DXR6`D\R6QDkm6QDf5Q`1o5WD0QDlm6XD0QDb@Q`1o5WD0SD
0XD0PDQP3QD\T4QDmm6Q@f5WD0QDnm6XD0QDb@Q`1o5WD0QDR_1XD0QDom6QDPn6QDf5Q`1o5WD0QDQn6XD0WD0QDRn6PD]6
XD0VD0WD0QDRn6PD]6XD0QDSn6QDTn6WD0QDUn6XD0PDWj:WD0PDao4PD_R6PDgi4XD0QDVn6TD2QDf5Q`1o5WD0QDWn6XD0
aDd5`DeR6QDXn6PDXR6TD3QDf5Q`1o5WD0PDnf2XD0QDYn6PDXR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0VD0QDYn6P
DXR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0QDT?QDZn6TD4WD0PDhW7XD0QD[n6TD2WD0PDUd<XD0WD0QD\n6P@ko4P@
R3QD]n6QDW5XD0WD0QD^n6PDfR6QDR_1XD0QDSZ1WD0QD_n6XD0VD0QDSZ1WD0QD_n6XD0QD`n6QDan6WD0PDX3PDbo4XD0Q
Dbn6WD0PDXZ:XD0PDZQ7WD0QDcn6PDXR6QD_k1XD0QDdn6WD0PD^Z:TD1QDen6XD0QDfn6QDgn6WD0`D`R5SD0QDhn6XD0VD
0QDgn6WD0`D`R5SD0QDhn6XD0QDT?QFin6QDg5Q@l5Q`1o5WD0QDjn6aDn4SD0XD0`DXR6`DYR6`DWR6QDkn6WD0QDln6XD0
SD0WD0QDmn6TD1QDnn6XD0`EfR6YD1WD0QD_i5XD0VD0`EfR6YD1WD0QD_i5XD0QDon6PDf[4QDf5Q`1o5WD0QDPo6XD0QDQ
o6QDRo6WD0QDSo6QDTo6XD0QDf5QDRGSD0WD0QDUo6XD0`Doi4WD0QDR_1PDfR6QDRGXD0SD0QDRGWD0QDVo6XD0QDWo6QDX
o6WD0QDYo6XD0WD0PDU8PD\Q5XD0WD0QDZo6TD1QD[o6XD0`DfR6QDf5P@ko4WD0QD\o6PD_R6XD0SD0QDf5WD0QD]o6QDlT
5XD0VD0QDf5WD0QD]o6QDlT5XD0QD^o6WD0PDjk3PD`a:XD0VD0WD0PDjk3PD`a:XD0QDV>QD_o6WD0QD`o6XD0QDao6P@ko
4P@R3WD0QD]n6QDbo6XD0QDf5WD0QDco6PD_R6XD0SD0PD`n5PDoa1QDdo6TD3QDf5Q`1o5WD0QDeo6XD0WD0QDfo6XD0QD\
6PDWo2PDYR6PDmi7PDZQ7QDk6PDkQ5SD0QDgo6PDkQ5QD\6QDf5Q@i5WD0PDnR1XD0VD0QD\6QDf5Q@i5WD0PDnR1XD0QDho
6QDnR1Q`1o5WD0QDk6XD0QDio6QDjo6WD0Qd1o5QDk6XD0QD\6WD0QDk6XD0QD\6QD\6TD4QDf5WD0Q`1o5QDk6XD0aDd5`D
eR6QD\6TD3QDf5QDb@Q`1o5WD0QDk6XD0QDf5Q@l5QDP6WD0QDk6XD0WD0QDP6QDk6XD0SD0WD0QDko6QDk6XD0QD\6QDlo6
TD2`D`Q1WD0QDk6XD0QD\6TD2QDf5TD4PD]R6WD0Q`1o5QDk6XD0VD0QD\6TD2QDf5TD4PD]R6WD0Q`1o5QDk6XD0QDV>QDm
o6TD2QDf5Q@no6Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0XD0VD0QDmo6TD2QDf5Q@no6Y@0aDj4aDd5iD1iD2aD\6aDT6
bD0WD0SD0XD0QDoo6QDPP7QDQP7Q@RP7Y@0aDj4aDd5`Dnn2`DfR6`D_R6bD0WD0SD0XD0VD0QDPP7QDQP7Q@RP7Y@0aDj4a
Dd5`Dnn2`DfR6`D_R6bD0WD0SD0XD0QDSP7QDb@Q@TP7aDj4aDd5aDT6WD0SD0XD0QDUP7`DXR6`DhW?`DiW?QDf5YD0aDj4
aDd5iD1iD2`DXQ7`DYQ7`DZQ7WD0SD0XD0VD0QDf5YD0aDj4aDd5iD1iD2`DXQ7`DYQ7`DZQ7WD0SD0XD0QD`l6QDVP7Y@0Q
DWP7aDj4aDd5WD0SD0XD0VD0QDVP7Y@0QDWP7aDj4aDd5WD0SD0XD0QDXP7aDZ5bD0WD0YD0XD0YD1QDdMaDZ5bD0WD0YD0X
D0YD1aDZ5bD0WD0YD0XD0aDZ5bD0WD0YD0XD0VD0aDZ5bD0WD0YD0XD0QDYP7aDZ5bD0WD0YD0XD0YD2QDZP7aDZ5bD0WD0Y
D0XD0UD0SD0QD[P7TD1WD0QD\P7XD0aDd5UD0QD[P7TD1WD0QD\P7XD0aDd5UD0SD0QD]P7TD1WD0QD^P7TD2XD0QD_P7UD0
QD]P7TD1WD0QD^P7TD2XD0QD_P7QD`P7Y@0WD0QD\5XD0aDd5`Dao4`Deo4`D`P5`D_P5`DaP5`DbP5`DcP5`DdP5`DaU7UD
0QD^5Q@d5Q`1o5P@jW?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1o5QDaP7XD0VD0UD0QD^5Q@d5Q`1o5P@jW?`DTm2`DSj2
`DfL`DTj2`DbM`DT?WD0Q`1o5QDaP7XD0QDbP7UD0QD^5Q@d5TD3PD4Q`1o5WD0QDcP7XD0VD0UD0QD^5Q@d5TD3PD4Q`1o5
WD0QDcP7XD0QDdP7UD0QD^5Q@d5Y@0WD0QDeP7XD0WD0QDhe4XD0VD0WD0QDhe4XD0PD1QDfP7QDf5Q`1o5aDj4aDd5iD1iD
2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0VD0QDfP7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0
QDgP7QDfP7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QDhP7QDY^1QDfP7QDf5Q`1o5aDj4aDd
5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QDhP7YD0QDiP7WD0Q@jP7PDno4SD0XD0`DXR6WD0PDno4SD0QDZBXD0QD
f5WD0QDkP7SD0XD0VD0QDf5WD0QDkP7SD0XD0QElP7WD0QDmP7QDnP7XD0WD0QDoP7Q@o5QDPQ7XD0QFoR4QDQQ7TD2WD0QD
RQ7XD0QDSQ7TD2WD0QDTQ7XD0`DfR6`DgQ1QDf5Q`1o5QDUQ7WD0QDVQ7XD0PD]U7QDWQ7PDZU7SD0PDem4PDnFQDXQ7TD2W
D0QDYQ7XD0PD[X7VD0PD[X7QDT?QD^OS@0S@0WD0QDk6XD0QDZQ7`EfR6`EQP3`ERP3`E_d2`EP3`Eko4`E[X?WD0PDmMXD0
VD0WD0QD[Q7XD0VD0QDdMQ@Q6WD0QDi6Q`1o5QD\Q7XD0QDh6`DfR6`D]S1`DgQ1WD0QD]Q7QDi6XD0QDi5Q`1o5QD^Q7Q@i
6PDko4QDi6QD^Q7QD_k1QD_Q7TD3WD0QD`Q7XD0PDno4QDaQ7PDno4QDbQ7QDcQ7PDno4QDdQ7QDf5QDb@Q`1o5aDi4aDn4a
D\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0VD0QDdQ7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aD
j4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0QDeQ7QDfQ7QDgQ7PDXR6S@0WD0QDhQ7XD0`DUe;`D_X?`Dee1`DYT5QDj[1Q@f5Q
@l5Q`1o5WD0QDiQ7XD0QDjQ7PDZR6WD0QDkQ7XD0VD0PDZR6WD0QDkQ7XD0QDlQ7QDmQ7QDkl6TD3QDf5Q`1o5aDj4WD0SD0
XD0VD0QDmQ7QDkl6TD3QDf5Q`1o5aDj4WD0SD0XD0QDT?PDZR6WD0QDnQ7XD0VD0PDZR6WD0QDnQ7XD0QDT?QDoQ7WD0QDPR
7XD0PDZl4QDf5Q`1o5WD0QDQR7XD0QDRR7QDSR7TD3PDTg1QDTR7QDUR7QDf5Q`1o5QDRGQ`1o5S@0WD0QDVR7XD0`D_e1`D
TX5`DT<`Do^;QDRG`DkIiD0SD0S@0WD0QDWR7XD0`DXR6`D_a3`Doa3`D[^<`D\d4`DPY?WD0QDXR7PDXR6SD0XD0`DkI`DZ
Q7QDf5Q`1o5QDRG`Dib4`DcN`Dmb4SD0WD0QDl6XD0`DQY?QDf5Q`1o5Q@l5Q`1o5Q@k6WD0Q`1o5Q@e6QDl6XD0WD0QDSf4
QDl6XD0WD0QDYR7QD\]6QDl6XD0WD0QDl6XD0QDZR7PDZQ7QD\6QD[R7QD\R7PDXR6QD]R7PDSX=PDYR6PDTY>PDco4PDZb4
PDdo4PDZb4PDco4PD]U4PDdo4PD[c3QD^R7QD_R7QD`R7PDVQ1PDao4QDT;QDaQ3QDaR7QDbR7QDcR7PDna1PD]U1PDRZ5QD
dR7PD[`4`DYQ6`Doe1`DQi5QDeR7QDfR7QDgR7QDR_1QDhR7PDcP6QDiR7QDjR7QDf5PDXR6Q`1o5Q@R_1PDcP6QD\6Q@^IQ
@_IQDQP1VD0QDWX2PDPP6WD0PDcP6XD0QD\6WD0PDfo4PDcb4QDkR7QDlR7XD0WD0QDmR7QDnR7QDoR7XD0WD0QDPS7QDQS7
QDRS7P@_R6P@mNXD0QDf5PDfo4TD1PDda>QDSS7TD1QDTS7QDUS7QDVS7QDcIPDYR6TD1WD0QDWS7XD0PDbNQDXS7QDf5WD0
QDYS7XD0VD0QDXS7QDf5WD0QDYS7XD0PD1PDSS;PDXR6QDRGSD0QDZS7QD[S7PDXR6QD\6QDf5Q`1o5PDao4PD_R6PDgi4QD
\S7TD2QD]S7QD^S7`DXR6`D_R6QD_S7PD_R6PDZQ7QD`S7QDaS7TD1QDbS7`DYR6PDeo4PDXR6PDZQ7PD[a:QDf5Q`1o5WD0
QDcS7XD0VD0QDf5Q`1o5WD0QDcS7XD0QDdS7PDfR6QDeS7PDUn3PDZQ7PDeS7QDn^6PDUn3PD[R6PDZQ7PDle1QDnR1WD0PD
\m:XD0QDfS7QDf5WD0PD\m:XD0VD0QDf5WD0PD\m:XD0QDT?QDf5QDl<WD0QDgS7QDn^6QDhS7XD0PDWR6PDio4QDiS7QDmU
2PDYR6PDio4QDjS7P@XR6PDYR6PDZQ7PDT8PDXR6PD[R6PDlo4PDao3QDkS7QDlS7PDmg<PDXR6PDni;PD_R6QDmS7PDYR6P
DXQ7PDZ4PDWR6QDnS7PDck4PDT8PDUS;QDm]1PDeR6PDHQDa\1PDeR6SD0PD_P3PDko4QDPe4QDoS7PDao4PDZl4PDZR6PDb
MPDYR6QDPT7PDeQ5PD`a:PD_R6PDno4QDQT7QDj=PDUm6QDRT7QDST7QDTT7PDZQ7QDRX3PDla<PDla<QDUT7QDVT7QDWT7Q
DX@QDXT7QDf5PDko4PDdo4VD0QDf5PDko4PDdo4PD1QDYT7QDZT7PDfR6QD[T7PDfR6QD\T7Q@]T7QD^T7PDYR6PDiP5QD`U
5PD_R6QD_T7PDao4PD_R6PDZQ7QD`T7PDko4PDao4PD_R6QDaT7PDWT1PDYR6PDSEQDbT7QDcT7PDma4QDdT7QDZ_1QDeT7T
D3PD_R6PDmNPD\Q3QDfT7PD_R6P@mNQDgT7PDUS;PD_R6QDhT7QDjn1PDTb:PDZR6QDiT7PDYR6QDjT7PDYR6QDbHPDma4QD
f5WD0QDkT7XD0aDd5QDkl4QDlT7PDTn3QDXd6PDTJPD`a:PDfo4PDcb4PDZR6TD2QDmT7PDRj1PD_R6PDdU7PDl\<PDYR6PD
ZQ7PDnGPDZS6PDdo4QDnT7PDZQ7QDoT7WD0QDaQ1TD6PDfo4QDn5PD]b<XD0QDaQ1TD5WD0PDZR6QDn5PDeV7QDPU7XD0WD0
PD^P5QDQU7PDPP=PDhR5XD0WD0QDRU7QDSU7QDiBQDTU7XD0WD0PDRj1QDUU7XD0WD0QDk4PDdT7XD0QDVU7WD0QDk4PDdT7
XD0QDWU7TD1QDXU7WD0QDWNQDYU7QDZU7QD[U7XD0WD0PDjS4PD_6XD0`Do^;`Dg2WD0PDlT7QD\U7P@XQ7QD]U7XD0QD^U7
TD2WD0QD_U7QD`U7XD0QDaU7WD0QDbU7PD]T7PD]6XD0WD0QDcU7QDdU7XD0WD0PDnn2QDb@QDeU7QDfU7XD0WD0PDnn2PDX
Q7PDfGQDgU7XD0WD0PD_R6PDXQ7QDhU7XD0VD0WD0PD_R6PDXQ7QDhU7XD0QDT?WD0PD_R6PDZQ7PD[e7PD\c1XD0WD0PDcU
7PD\Q;QDT;XD0WD0PDcU7PDfS1PDZQ7XD0WD0PDko4QD`8QDiU7TD1QDjU7XD0`DVb1WD0PDXQ7PD]6PDYR6PDTS;XD0WD0P
DlP<PDmP<PDV6XD0WD0PDZ`7PDfo4PDV6XD0QDkU7QDn5WD0PDVj5PDfo4PDXQ7XD0QDn5WD0PDTS6PDkR5XD0WD0QDlU7QD
mU7PDfo4XD0WD0QDnU7P@eo4PD_R6PDmNXD0WD0QDoU7PDeo4PDYR6XD0WD0QDPV7QDSU7PDZQ7QDQV7XD0WD0QD`b6PDeo4
PDWR6XD0QDRV7WD0QDSV7QDTV7PDgCXD0WD0QDUV7QDVV7PDfo4XD0QDWV7PDRe5WD0QDXV7PDZQ7PDbd;XD0WD0PD]c5PDf
o4QDiBPDi7XD0QDYV7QDZV7TD1WD0P@fo4QDm4XD0WD0PDQEPDXR6QD[V7QD\V7XD0WD0QD]V7QDSR1XD0QD^V7TD1WD0QD_
V7XD0WD0QD`V7PDXR6PDg[>XD0WD0QDaV7PD_R6QDbV7XD0WD0PDi`<PDYR6PDhW=XD0QDcV7WD0PDRn3Q@d>QDdV7TD2QDe
V7XD0WD0PDXQ7PDgl4PDbd;XD0WD0QDfV7QDgV7QDhV7XD0WD0QDiV7QDRGQDjV7QD^Q3XD0WD0QDUT1QDkV7QDlV7PDTJXD
0QFmV7TD1WD0QDl4XD0QDnV7TD1QDoV7`DY9QFPW7TD1WD0QDl4QDcf1XD0VD0QFPW7TD1WD0QDl4QDcf1XD0QDV>WD0QD\a
4QDjb2QDQW7XD0WD0PDjY;QDRW7QDSW7XD0WD0PD`U7QDTW7XD0VD0WD0PD`U7QDTW7XD0QDV>WD0QDWW2QDUW7QDVW7XD0W
D0PD`V7PDSS;XD0VD0WD0PD`V7PDSS;XD0QDPd6WD0PDjk3QDWW7PD_R6XD0QFXW7WD0QDYW7PD_R6PD[5PDf[4PD_R6XD0W
D0QDjHTD1QDZW7P@XR6QD[W7XD0WD0QD\W7PD_R6QD]W7XD0WD0QD^W7PDTS6PD_R6XD0WD0QD_W7XD0WD0PDdg2QD`W7XD0
WD0QDaW7QDbW7XD0QDcW7WD0PDZ6PDXR6PDZQ7QDdW7XD0WD0PDQm4PDXR6PDZQ7XD0WD0QDeW7PDXR6QDZ[2QDfW7XD0QDg
W7WD0QDhW7PD_R6PD`8XD0WD0PD^Z?QDiW7XD0WD0QDjW7PDfo4P@ZQ7QDkW7XD0WD0PD[OPDji4XD0WD0PDgd<PDYR6QDlW
7XD0WD0PDTMPDXR6QDmW7PDcU=XD0QDnW7WD0QDlT2PDf[4PD^U7XD0VD0QDnW7WD0QDlT2PDf[4PD^U7XD0QDV>WD0QDoW7
PD_Z?XD0VD0WD0QDoW7PD_Z?XD0QDV>QDPX7TD1WD0PDl`:QDQX7XD0WD0QDRX7XD0PD\T7QDSX7TD3WD0QDTX7XD0QDUX7W
D0QDVX7PDhW7XD0QDWX7WD0QDXX7PDZQ7QDYX7PDXR6XD0WD0PD[R6PDXW6XD0WD0QDSJQDZX7QDXa3XD0VD0WD0QDSJQDZX
7QDXa3XD0QD[X7WD0QDSJTD1QD\X7QD]X7XD0WD0QD^X7QD_X7XD0QD`X7WD0QDaX7P@XR6QDbX7QDVZ1QDcX7XD0QDdX7WD
0QDeX7TD2QDfX7XD0PD]T7WD0QDgX7PDPKXD0WD0QDVCTD1QDhX7QD]k3XD0WD0QD]g4PDXQ7PDf^;XD0WD0QDiX7PDgR5XD
0WD0PDeo4PDXR6PDio4PDRS<XD0VD0WD0PDeo4PDXR6PDio4PDRS<XD0QDT?WD0PDeo4PDXR6PDZQ7PDg2XD0VD0WD0PDeo4
PDXR6PDZQ7PDg2XD0PD1WD0PD]T7PDXQ7PDR[?PDiZ5XD0QDjX7TD3WD0PDeo4PDXR6PDZQ7PDbf5XD0WD0QDjNQDkX7PDco
4XD0WD0QDP2TD1QDlX7QD^NXD0WD0QDP2TD2QDmX7XD0WD0PD`]:PDkT6XD0VD0WD0PD`]:PDkT6XD0QDnX7WD0PDmS5QDj9
QDoX7XD0QDPY7TD1WD0QDQY7XD0VD0QDPY7TD1WD0QDQY7XD0QDRY7QDSY7TD1WD0QDTY7TD1QDUY7TD2VD0XD0`DdF`DX\2
`Dee1`Di\5QDSY7TD1WD0QDTY7TD1QDUY7TD2QDVY7XD0`DdF`DX\2`Dee1`Di\5QDWY7TD1WD0QDXY7QDT;TD1QDYY7XD0V
D0QDWY7TD1WD0QDXY7QDT;TD1QDYY7XD0QDZY7QD[Y7TD1WD0QD\Y7XD0VD0`DX\5QD[Y7TD1WD0QD\Y7XD0QD]Y7`DX\5WD
0QD^Y7QD_Y7TD1QD`Y7XD0aDn4WD0QDn`1PDZQ7PDXo4PDXR6XD0QDaY7TD2QDf5PDfo4QDbY7TD1WD0QDcY7XD0WD0QDdY7
PD]R6QDeY7XD0`Dfo4`Dnc6`DdD`DdT7WD0QDfY7QDgY7QDYY3TD1QDhY7XD0QDiY7TD2WD0QDjY7XD0VD0`D\R6`DXR6QDi
Y7TD2WD0QDjY7XD0QDkY7`D\R6`DXR6WD0PD]P1PD[T7QDlY7XD0QDmY7TD2WD0QDnY7QDoY7PDka<XD0WD0QDi]6PDfo4PD
ZQ7PDUl4XD0WD0QDPZ7PD\R6PDZQ7PDUl4XD0WD0PDWd<QDQZ7XD0WD0PDT8QDYd6XD0WD0QDRZ7SD0XD0`DZQ7`DWc5`DZR
6ik220m1UP111m1RP172m1VP172m1XP183m1TP184m1VP155m1VP166m1VP137m1UP1B8m1TP169m1VP15:m1SP13;m1YP11
1m1RP13<m1YP12=m1UP14>m1[P15?m1WP12@m1UP111m1RP12Am1VP13Bm1XP12=m1UP13Cm1YP13Dm1WP12Em1UP111m1RP
13Fm1XP12Gm1VP12Hm1VP12Im1UP12Jm1VP12Km1VP12Lm1VP12Mm1VP12Nm1UP12Om1VP12Om1VP12P1m1UP14Q1m1XP13R
1m1YP13S1m1XP12T1m1TP13U1m1WP111m1RP12V1m1VP13W1m1XP12X1m1TP13Y1m1YP13Z1m1YP12[1m1VP12\1m1UP12]1
m1VP12^1m1TP13_1m1XP12`1m1VP13a1m1YP12b1m1UP14c1m1ZP13d1m1WP13e1m1XP13f1m1WP13g1m1YP14h1m1\P13i1
m1XP12j1m1TP13k1m1VP12l1m1VP13m1m1VP13n1m1WP12o1m1TP12P2m1TP12Q2m1VP12R2m1VP12S2m1TP12T2m1UP111m
1RP111m1RP111m1RP111m1RP111m1RP12U2m1TP12V2m1TP111m1RP111m1RP13W2m1TP111m1RP12X2m1TP121m1RP120m1
UP111m1RP12Y2m1UP16Z2m1YP13[2m1TP13\2m1TP12]2m1TP12^2m1TP13_2m1XP14`2m1[P12a2m1TP12b2m1TP12c2m1V
P12d2m1TP12e2m1VP13f2m1XP14g2m1YP14h2m1\P12i2m1UP13j2m1YP14k2m1\P13l2m1YP13m2m1YP13n2m1UP12o2m1V
P12P3m1TP13Q3m1TP12=m1UP14R3m1[P13S3m1VP12T3m1TP12U3m1TP13V3m1XP13W3m1TP12X3m1UP13Y3m1WP14Z3m1VP
12[3m1TP14\3m1WP13]3m1WP12^3m1UP12_3m1TP13`3m1XP12a3m1VP111m1RP12b3m1VP12c3m1VP12d3m1UP12e3m1UP1
2e3m1UP14f3m1ZP14g3m1VP13h3m1TP111m1RP111m1RP12i3m1TP111m1RP12=m1VP12j3m1UP12k3m1TP12l3m1VP13m3m
1UP14n3m1XP13o3m1YP13P4m1WP14Q4m1ZP14R4m1[P13S4m1TP13T4m1UP12U4m1TP12V4m1TP12W4m1UP111m1RP12X4m1
VP12Y4m1UP12Z4m1VP14k2m1\P12[4m1TP12\4m1VP19]4n1UP19^4n1WP16_4n1ZP16`4n1XP17a4n1]P15b4n1VP15c4n1
XP16d4n1[P15e4n1UP15f4n1WP16g4n1ZP14\4n1UP15h4n1TP15i4n1VP14j4n1TP14k4n1UP15l4n1XP15m4n1WP17n4n1
VP17o4n1VP16P5n1VP1;Q5n1UP1;R5n1WP14Q5n1UP17S5n1VP17S5n1XP16T5n1WP15U5n1VP17V5n1YP16W5n1ZP15X5n1
XP15Y5n1XP15Z5n1XP15[5o1TP14\5o1TP17]5o1YP15^5o1XP16_5o1UP16_5o1WP14`5o1TP17a5o1WP14b5o1TP16c5o1
ZP17d5o1VP17d5o1XP16e5o1VP15f5o1YP15f5o1XP15g5o1YP16h5o1XP15i5o1XP14Ao1VP16j5o1XP15k5o1WP16l5o1W
P16m5o1YP16n5o1WP16o5o1VP16o5o1XP17P6o1XP15Q6o1WP15R6o1XP18S6o1WP16T6o1UP16T6o1WP14U6o1UP16V6o1W
P16V6o1YP16W6o1ZP17X6o1\P16Y6o1ZP16Z6o1ZP14[6P2VP16\6P2XP15]6P2UP16^6P2ZP14_6P2TP15`6P2XP17a6P2U
P15b6P2XP15c6P2WP16d6P2XP16d6P2ZP17e6P2[P15f6P2YP15g6P2YP14h6P2VP15i6P2XP15j6P2XP17k6P2YP15l6P2X
P16m6P2YP15n6P2WP16R3P2ZP18o6P2ZP13P7P2TP15Q7P2YP18R7P2[P16S7P2VP16T7P2XP15U7P2UP15V7P2WP14W7P2U
P15X7P2WP15Y7P2WP16Z7P2XP16Z7P2ZP15[7P2XP16\7P2TP16\7P2VP16]7P2ZP15^7P2XP16_7P2ZP15`7P2WP16a7P2X
P16b7P2XP16T4P2UP16T4P2WP15c7P2XP16d7P2XP15e7P2XP19f7P2VP17g7Q2VP18h7Q2VP18i7Q2XP1Cj7Q2WP16k7Q2V
P15l7Q2XP1:m7Q2^P16n7Q2WP15o7Q2TP15P8Q2VP15Q8Q2VP16R8Q2ZP16S8Q2WP15T8Q2WP16U8Q2WP18V8Q2]P15W8Q2W
P15X8Q2WP17Y8Q2VP17Y8Q2XP16Z8Q2WP15[8Q2XP15\8Q2YP16]8Q2ZP131Q2SP17T4Q2WP17T4Q2YP15^8Q2YP15_8Q2YP
15`8Q2VP15a8Q2XP141Q2SP14b8Q2UP16c8Q2WP14d8Q2UP17e8Q2VP15f8Q2WP15g8Q2WP15h8Q2XP14i8Q2TP15j8Q2XP1
6k8Q2WP16k8Q2YP15l8Q2WP16m8Q2XP17n8Q2XP17o8Q2YP15P9Q2TP15Q9Q2TP16R9Q2YP18S9Q2WP15T9Q2VP14U9Q2VP1
6V9Q2VP16V9Q2XP15W9Q2TP15X9Q2VP14Y9Q2VP19Z9Q2ZP15[9Q2TP15\9Q2TP16]9Q2VP16]9Q2XP15^9Q2VP14_9Q2SP1
:`9R2VP1:`9R2XP17a9R2YP16b9R2XP15c9R2VP16d9R2YP19e9R2ZP16f9R2VP16g9R2WP16h9R2UP16i9R2XP17j9R2VP1
7k9R2XP19l9S2VP18m9S2VP18m9S2VP17n9S2VP17o9S2TP17P:S2VP15Q:S2TP15R:S2VP17S:S2TP14T:S2TP1:U:S2TP1
6V:S2XP16W:S2WP1<X:S2VP18Y:S2XP14Z:S2ZP12[:S2TP17\:S2VP15]:S2WP12_9S2TP15^:S2YP14_:S2YP15`:S2WP1
4a:S2TP18b:S2]P14c:S2VP16d:S2WP17e:S2YP19f:S2TP18g:S2TP18g:S2TP17h:S2TP19i:S2VP18j:S2VP18j:S2VP1
7k:S2VP14l:S2TP12m:S2VP12n:S2UP13o:S2YP12P;S2UP12Q;S2UP12R;S2UP15S;S2XP12T;S2TP13U;S2YP12V;S2UP1
2U6S2UP13W;S2XP12X;S2TP12U6S2VP12Q;S2UP13Y;S2YP14Z;S2[P13[;S2WP13\;S2XP13o3S2YP127S2UP16];S2VP19
^;S2XP17_;S2XP12`;S2UP12a;S2UP12b;S2TP13c;S2YP12d;S2UP13e;S2YP13f;S2VP13g;S2VP1:h7S2VP17d:S2VP15
h;S2TP1:i;S2YP15j;S2TP15k;S2TP1:l;S2VP13m;S2UP19n;S2VP17o;S2XP18P<S2XP12Q<S2UP12R<S2TP13S<S2XP12
T<S2UP12U<S2TP14V<S2VP13W<S2TP1:X<T2TP1<Y<T2VP16Z<U2VP15[<U2XP18\<U2XP17]<U2YP15=U2VP17^<U2TM3_<
U2XP13`<U2UP13a<U2WP15b<U2VP15c<U2^P12d<U2TP14e<U2WP16f<U2VP13g<U2WP13h<U2WP15i<U2VP17j<U2[P12k<
U2TP15l<U2VP13m<U2TP16n<U2VP15o<U2TP16P=U2UP16Q=U2VP15R=U2VP16S=U2WP16T=U2VP17U=U2YP15V=U2UP17W=
U2VP17X=U2WP1:Y=U2TP17Z=U2TP17[=U2ZP17\=U2YP14]=U2TP17^=U2XP16_=U2XP16`=U2VP15a=U2VP13b=U2TP17c=
U2XP13d=U2UP16e=U2VP13f=U2XP15g=U2UP16h=U2TP12i=U2VP13j=U2XP14k=U2[P13l=U2UP15m=U2WP12n=U2VP111U
2RP12o=U2UP15h;U2TP17P>U2YP18Q>V2YP16R>V2ZP15S>V2WP15T2V2UP15T>V2WP161V2RP16]5V2WP17T4V2WP17T4V2
YP17U>V2YP14V>V2TP15W>V2VP18X>V2YP16Y>V2YP15Z>V2XP17[>V2WP17[>V2YP18\>V2UP16]>V2XP16^>V2YP1:_>V2
TP16`>V2VP1;a>V2VP19b>V2TP16c>V2VP15d>V2WP15e>V2VP15f>V2WP15g>V2TP16h>V2TP19i>V2XP15j>V2WP15]4V2
UP15k>V2WP16l>V2VP16m>V2YP17n>V2VP16o>V2XP15P?V2TP16Q?V2VP16R3V2[P15R?V2VP15S?V2XP18P>V2[P16T?V2
XP17U?V2XP16V?V2VP17W?V2VP17W?V2XP15X?V2TP17Y?V2WP17o;V2YP1:Z?V2XP1:Z?V2ZP16[?V2XP15Q;V2VP16\?V2
ZP17]?V2VP17^?V2XP16_?V2WP16`?V2YP14a?V2UP17b?V2[P15c?V2WP1:d?V2ZP17e?V2TP17f?V2VP18g?V2YP15h?V2
VP18i?V2YP17T4V2WP17T4V2YP19j?V2XP19j?V2ZP15k?V2WP15l?V2UP15m?V2WP17]5V2YP18n?V2VP18n?V2XP16o?V2
VP15P@V2UP19Q@V2XP19Q@V2ZP17R@V2VP17S@V2XP16T@V2XP16U@V2VP17V@V2\P16W@V2ZP17X@V2XP14U6V2UP16Y@V2
TP16Z@V2VP19[@V2WP17\@V2XP16]@V2XP16^@V2ZP17_@V2YP15`@V2VP1;a@V2VP1;b@V2XP17c@W2YP18c@W2\P18c@W2
WP18d@W2WP18e@W2WP17f@W2YP16g@W2YP15h@W2UP1:i@X2\P19j@X2[P15k@X2UP15l@X2WP18m@X2\P17n@X2XP16o@X2
WP18PAX2VP1:QAX2XP14RAX2VP15SAX2YP15TAX2YP17UAX2^P16VAX2UP16WAX2UP16XAX2WP19YAY2ZP16ZAY2ZP15[AY2
XP15\AY2XP15]AY2WP14^AY2TP17_AY2[P18`AY2XP14aAY2TP15bAY2XP15cAY2XP17dAY2XP17eAY2VP16fAY2YP16fAY2
[P17gAY2TP16hAY2ZP15iAY2VP15jAY2XP15kAY2YP16lAY2YP16lAY2[P17mAY2[P17mAY2^P17nAY2WP17oAY2WP17oAY2
YP17W:Y2YP18PBY2TP1;QBZ2^P1:QBZ2\P19RBZ2YP19RBZ2[P1<SBZ2^P18TBZ2ZP19UBZ2\P15VBZ2WP1?WB[2WP1:XB[2
UP15YB[2WP16ZB[2WP15[B[2XP16\B[2WP16\B[2YP16]B[2YP15^B[2WP18_B\2VP18_B\2XP131\2RP16`B\2VP1C1]2RP
16aB]2TP19bB]2VP19cB]2XP14dB]2TP15eB]2UP15fB]2WP1<gB^2VP1<hB^2XP14iB^2TP18jB^2ZP18kB^2YP14lB^2UP
15mB^2WP15nB^2TP15oB^2VP14PC^2VP15QC^2YP14RC^2TP15SC^2TP15TC^2VP16UC^2ZP16VC^2WP16WC^2ZP15XC_2WP
16YC_2ZP17ZC_2[P16[C_2YP15\C_2VP15]C_2TP15^C_2WP16_C_2WP15`C_2WP16aC_2XP18bC_2XP16cC_2YP17dC_2YP
17eC_2YP15fC_2YP18gC_2ZP17hC_2XP14iC_2TP17jC_2WP14_9_2SP14kC`2TP1=lC`2XP16mC`2TP16mC`2VP14nC`2VP
15oC`2VP16PD`2[P15QD`2TP16RD`2WP16RD`2YP16SD`2VP18TD`2XP14UD`2VP15VD`2UP15WD`2WP14XD`2UP14YD`2VP
14ZD`2UP15[D`2UP15\D`2WP14]D`2VP14^D`2VP14_D`2VP14`D`2VP14aD`2VP14bD`2UP14cD`2VP15dD`2YP15eD`2YP
15fD`2VP15gD`2XP14hD`2UP14iD`2VP14jD`2VP15kD`2YP14lD`2UP14mD`2VP15nD`2XP15oD`2WP14PE`2UP14QE`2UP
14RE`2UP16l2`2\P16SE`2ZP16l2`2\P16l2`2\P17>`2\P17>`2^P16TE`2[P16l2`2\P16l2`2\P16l2`2\P16UE`2\P16
UE`2\P16^8`2\P16UE`2ZP16VE`2YP18WE`2[P14XE`2UP14YE`2VP14ZE`2UP15[E`2WP14\E`2UP15]E`2WP16^E`2\P14
_E`2VP16l2`2\P16l2`2\P14`E`2UP15aE`2YP16bE`2[P14cE`2TP18dE`2UP14eE`2VP15fE`2YP16gE`2\P16hE`2\P18
m3a2YP16iEa2YP18m3a2YP18m3a2WP18m3a2YP19jEa2]P19kEa2\P16lEa2YP14mEa2UP1:nEa2YP1?oEa2WP1?oEa2YP1<
oEa2ZP1<PFa2]P16QFa2XP16RFa2XP14_9a2TP1BSFa2ZP17TFa2\P18UFa2ZP18=a2UP15VFa2WP17WFa2YP16XFb2WP17Y
Fb2WP16ZFb2VP14[Fb2UP15\Fb2WP16]Fb2WP16^Fb2XP17_Fb2[P15`Fb2XP15aFb2XP19bFb2[P15cFb2VP15:b2SP14dF
b2[P15]5b2WP12eFb2TP16fFb2UP16gFb2TP16hFb2VP18iFb2TP16jFb2VP16jFb2VP13kFb2TP16:b2SP13lFb2UP13mFb
2XP13nFb2VP12oFb2UP16PGb2WP12QGb2TP14RGb2RP16SGb2TP13TGb2VP13UGb2TP12VGb2TP16WGb2YP14_9b2SP12XGb
2VP13YGb2XP12a6b2VP12ZGb2TP111b2RP12Q5b2VP12[Gb2TP12\Gb2UP12a6b2VP16]Gb2RP15^Gb2RP15^Gb2RP141b2R
P16_Gb2VP13`Gb2VP15mFb2YP14aGb2VP13bGb2TP15cGb2WP16dGb2ZP12eGb2TP13fGb2XP111b2RP12gGb2TP13hGb2WP
13iGb2YP13jGb2YP12kGb2TP13lGb2TP111b2SP13mGb2XP13nGb2XP13oGb2XP13PHb2XP13QHb2UP14k2b2[P111b2SP17
RHc2VP17W:c2WP16SHd2WP14RGd2SP16THe2XP17THe2YP141f2RP15UHf2TP13_9f2SP14VHf2XP12WHf2VP12WHf2UP17X
Hg2TP16YHg2XP14Q;g2UP13ZHg2WP15[Hg2WP15\Hg2TP15]Hg2WP15^Hg2VP14_Hg2YP14`Hg2TP17aHg2VP16bHh2VP1;c
Hh2TP1;dHh2VP16eHh2TP17fHh2WP16gHh2VP17hHh2YP18iHh2\P17jHh2VP15kHh2TP15lHh2VP15mHh2XP16nHh2WP15o
Hh2WP17PIh2UP19QIh2ZP16RIh2[P15SIh2WP16TIh2ZP15UIh2UP17VIh2WP18WIh2[P16XIh2YP15YIh2XP18ZIh2XP18[
Ih2ZP16\Ih2UP15]Ih2VP16^Ih2XP16_Ih2YP17`Ih2ZP14aIh2TP16bIh2WP13cIh2WP12_9h2SP13dIh2XP13eIh2XP15f
Ih2VP12a6h2UP12gIh2VP12hIh2VP15iIh2VP17jIh2YP16kIh2ZP13lIh2VP13mIh2VP13nIh2YP13oIh2TP15PJh2WP14Q
Jh2WP14RJh2[P14SJh2ZP14TJh2YP13UJh2VP14VJh2XP13WJh2WP12_9h2TP13:h2TP12XJh2TP16YJh2XP13ZJh2WP12[J
h2VP13\Jh2XP13]Jh2XP13^Jh2UP12_Jh2UP13`Jh2XP14aJh2ZP14bJh2YP13cJh2WP12dJh2TP13eJh2YP12oFh2UP13fJ
h2VP14gJh2YP13hJh2WP12iJh2TP12jJh2VP14kJh2VP12lJh2VP111h2SP12mJh2TP13nJh2VP1?eHh2UP12oJh2TP15PKh
2VP13QKh2TP12RKh2TP12SKh2TP14TKh2VP13UKh2WP13VKh2WP13WKh2XP13XKh2WP14YKh2ZP13ZKh2XP13[Kh2XP13\Kh
2YP111h2RP15]Kh2]P14]Kh2ZP15]Kh2^P14]Kh2[P13^Kh2XP14_Kh2[P12`Kh2VP13aKh2YP13bKh2VP12cKh2UP14dKh2
YP14eKh2VP15fKh2YP14gKh2XP13hKh2WP13iKh2WP14jKh2XP13kKh2WP12lKh2TP12mKh2TP14RJh2\P13nKh2VP12Q5h2
VP12Q;h2VP13oKh2WP16PLi2XP17QLi2[P14RLi2VP17SLi2XP16TLi2XP17ULi2[P17VLi2ZP1;WLi2YP18XLi2YP18XLi2
XP18YLi2YP15ZLi2WP15[Li2VP16\Li2YP16\Li2ZP15fHi2WP16]Li2VP18^Li2VP15_Li2WP15`Li2XP16aLi2VP16bLi2
VP16bLi2XP1:cLi2ZP1:cLi2YP15dLi2TP15eLi2SP15fLi2UP19gLi2XP15hLi2TP15iLi2VP16jLi2VP1:kLi2VP19lLi2
[P19mLi2[P1:mLi2]P1:lLi2]P1:nLi2VP18oLi2YP14PMi2UP16QMi2VP16RMi2YP16SMi2WP17TMi2ZP16UMi2XP19VMi2
VP18WMi2ZP18XMi2ZP17YMi2XP15ZMi2UP15[Mi2WP17\Mi2WP16]Mi2UP16^Mi2UP18_Mi2XP18`Mi2WP16aMi2VP15cIi2
VP18bMi2ZP16YKi2[P16cMi2WP16dMj2UP16eMk2WP18fMk2XP15gMk2RP1ChMk2TP15iMk2SP15jMk2UP15kMl2SP1:lMm2
ZP18mMm2WP1BnMn2oLJoMn2PM8^8o2ZP15PNo2VP16QNo2YP16RNo2XP15SNo2TP15TNo2VP15UNo2VP16VNo2YP15WNo2TP
15XNo2VP1@YNo2TP1@YNo2VP15ZNo2TP15[No2VP1A\No2VP15]No2VP16^No2WP15_No2TP15`No2VP15aNo2VP16bNo2XP
17cNo2TP17cNo2VP16dNo2VP16i1o2ZP16k2o2\P16eNo2WP16eNo2YP16fNo2WP16fNo2YP15gNo2YP14hNo2VP16iNo2UP
16jNo2WP15kNo2WP18lNo2ZP161o2RP1;mNo2VP1;mNo2XP14nNo2TP17oNo2\P14POo2VP1>QOo2VP15ROo2VP19SOo2TP1
9SOo2VP15TOo2TP15UOo2VP16VOo2WP14WOo2VP14XOo2UP16YOP3VP16ZOP3XP16ZOP3ZP14i2P3UP16[OP3UP16\OP3WP1
7]OP3YP15^OP3VP1:_OP3VP1:_OP3XP1;`OP3VP19aOP3UP19bOP3WP15cOP3TP15dOP3VP17eOP3VP15fOP3TP15gOP3VP1
>hOP3TP1>iOP3VP141P3RP17jOP3WP17kOP3YP17lOP3YP17lOP3[P15mOP3XP15nOP3VP1<oOP3YP1<oOP3[P14PP1P3UP1
8QP1P3XP15RP1P3UP15SP1P3TP15TP1P3VP17UP1Q3VP17VP1Q3XP16WP1Q3YP17XP1Q3TP17YP1Q3VP1:h7Q3UP1:ZP1Q3W
P17[P1Q3VP16\P1Q3VP16\P1Q3XP16]P1Q3VP15^P1Q3TP15_P1Q3VP17`P1Q3YP16aP1Q3TP16aP1Q3VP16bP1Q3XP16bP1
Q3ZP17cP1Q3WP17dP1Q3YP16eP1Q3XP14fP1Q3TP15gP1Q3TP15hP1Q3VP16iP1Q3VP16iP1Q3XP16jP1Q3VP12kP1Q3TP13
lP1Q3WP12mP1Q3UP111Q3RP12nP1Q3UP13oP1Q3WP14PQ1Q3[P13QQ1Q3XP17RQ1Q3WP16SQ1Q3VP19TQ1Q3WP14UQ1Q3TP1
4VQ1Q3TP15WQ1Q3TP13XQ1Q3VP14YQ1Q3TP15ZQ1Q3WP16[Q1Q3VP1@\Q1Q3TP13]Q1Q3VP13^Q1Q3WP16_Q1Q3VP1;`Q1Q3
VP15aQ1Q3WP18bQ1Q3WP18bQ1Q3YP16cQ1Q3WP15dQ1Q3VP16eQ1Q3VP12fQ1Q3TP13gQ1Q3VP12a6Q3VP1Da6Q3UP13hQ1Q
3TP12iQ1Q3TP13jQ1Q3YP12kQ1Q3TP13lQ1Q3WP13mQ1Q3XP13nQ1Q3VP13oQ1Q3TP12PR1Q3TP14QR1Q3ZP13RR1Q3VP14S
R1Q3XP13TR1Q3XP12[OQ3VP13UR1Q3TP13VR1Q3TP13WR1Q3TP12XR1Q3UP12YR1Q3TP14ZR1Q3TP191Q3RP15[R1Q3VP14\
R1Q3TP111Q3RP15]R1Q3WP12^R1Q3TP13_R1Q3WP13`R1Q3WP14aR1Q3YP14bR1Q3[P15l2Q3]P13cR1Q3VP13dR1Q3TP12a
6Q3UP13eR1Q3XP13fR1Q3WP13gR1Q3YP13hR1Q3WP15iR1Q3VP13jR1Q3TP13kR1Q3UP12lR1Q3TP12mR1Q3UP111Q3RP14n
R1Q3TP12oR1Q3UP15PS1Q3WP12Q5Q3VP13QS1Q3WP13RS1Q3TP12SS1Q3TP12TS1Q3TP11US1R3RP12VS1R3VP12US1R3QP1
2WS1R3UP12XS1R3VP12YS1R3TP12ZS1R3UP11US1R3RP12[S1R3TP12\S1R3UP11US1R3RP12]S1R3TP12^S1R3UP12_S1R3
UP12`S1R3UP12aS1R3UP13bS1R3WP11US1R3RP12cS1R3UP12dS1R3UP12eS1R3UP12fS1R3UP12gS1R3TP11US1R3RP12hS
1R3UP12iS1R3UP13jS1R3WP11US1R3RP12kS1R3VP12lS1R3UP12mS1R3TP12nS1R3VP12oS1R3TP12PT1R3VP12QT1R3VP1
2RT1R3TP12ST1R3UP12TT1R3VP12UT1R3UP12VT1R3VP12WT1R3VP12XT1R3UP11US1R3RP11US1R3RP12YT1R3TP13ZT1R3
VP13[T1R3WP12\T1R3VP13]T1R3WP12^T1R3UP12_T1R3UP12`T1R3TP12aT1R3TP11US1R3RP11US1R3RP12bT1R3TP12cT
1R3TP14dT1R3ZP12eT1R3TP12fT1R3UP11US1R3RP12gT1R3UP11US1R3RP12hT1R3TP12iT1R3TP12jT1R3UP11US1R3RP1
1US1R3RP11US1R3RP11US1R3RP12kT1R3UP15lT1S3SP13mT1S3TP13nT1S3SP13lT1S3SP11oT1S3RP13PU1S3YP13QU1S3
YP11oT1S3RP12RU1S3VP11oT1S3RP18SU1T3^P17TU1T3ZP15UU1T3YP13VU1T3VP15WU1T3YP1:XU1T3ZP17YU1T3YP17ZU
1T3]P17[U1T3_P15\U1T3ZP14]U1T3VP16^U1T3[P15_U1T3YP18`U1T3]P16aU1T3WP1=bU1T3WP14cU1T3UP1:dU1T3XP1
9eU1T3TP15fU1T3SP11gU1T3RP14hU1T3SP13iU1T3UP14jU1T3XP16kU1T3YP14lU1T3VP1>mU1T3VP16nU1T3XP18oU1T3
YP1:PV1T3]P16QV1T3WP19RV1T3_P19SV1T3YP16TV1T3ZP1@UV1T3ZP17VV1T3ZP17WV1T3YP16XV1T3YP12YV1T3SP15ZV
1T3XP16[V1T3WP18\V1T3\P1;]V1T3YP1:\V1T3^P16^V1T3XP16_V1T3YP17`V1T3YP18aV1T3YP16bV1T3WP17cV1T3YP1
7dV1T3ZP18eV1T3\P16fV1T3ZP15gV1T3WP16hV1T3WP14iV1T3UP16jV1T3WP12YV1T3TP14kV1T3XP17lV1T3WP14mV1T3
YP16nV1T3XP1BoV1T3ZP18PW1T3YP1AQW1T3WP17RW1T3]P18SW1T3`P17TW1T3YP17UW1T3ZP16VW1T3WP14WW1T3VP15XW
1T3XP16YW1T3WP15ZW1T3ZP12[W1T3UP14\W1T3VP1B]W1T3VP1=^W1T3XP13_W1T3WP12`W1T3VP17aW1T3XP14bW1T3[P1
4cW1T3XP12dW1T3UP16eW1T3XP13fW1T3XP1?gW1T3WP12hW1T3TP13iW1T3XP16jW1T3WP17kW1T3YP19lW1T3[P19mW1T3
\P17nW1T3XP18oW1T3YP16PX1T3WP17QX1T3YP16RX1T3YP1=SX1T3XP1;TX1T3[P1>UX1T3]P18VX1T3ZP18WX1T3\P18XX
1T3YP18YX1T3YP18ZX1T3YP19[X1T3\P18\X1T3ZP19]X1T3VP19^X1T3\P17_X1T3YP18`X1T3\P15aX1T3XP16bX1T3WP1
7cX1T3YP15dX1T3WP14eX1T3VP1:fX1T3\P19gX1T3[P1;hX1T3\P15iX1T3WP17jX1T3YP18kX1T3XP18lX1T3XP19mX1T3
[P17nX1T3WP17oX1T3WP17PY1T3XP1?QY1T3WP17RY1T3XP18SY1T3WP19TY1T3XP19UY1T3XP17VY1T3YP17WY1T3WP17XY
1T3VP18YY1T3VP18ZY1T3XP15[Y1T3VP18\Y1T3XP1;]Y1T3`P18^Y1T3ZP17_Y1T3ZP18`Y1T3XP16aY1T3WP16bY1T3WP1
7cY1T3YP19dY1T3WP16eY1T3VP16fY1T3XP15gY1T3XP17hY1T3ZP15iY1T3WP1<jY1T3XP18kY1T3YP18^U1T3[P1:lY1T3
[P18mY1T3\P18nY1T3]P16oY1T3XP19PZ1T3[P1AQZ1T3ZP17RZ1T3ZP1:SZ1T3\P17TZ1T3YP16UZ1T3WP18VZ1T3WP14WZ
1T3UP17XZ1T3YP19YZ1T3WP18ZZ1T3XP19[Z1T3ZP18\Z1T3YP15]Z1T3WP14^Z1T3UP18_Z1T3YP16`Z1T3ZP17aZ1T3VP1
8XU1T3WP17bZ1T3VP16cZ1T3VP17dZ1T3WP19eZ1T3YP19fZ1T3[P17gZ1T3ZP17hZ1T3YP18iZ1T3YP16jZ1T3XP18kZ1T3
WP1:lZ1T3^P18mZ1T3XP1:nZ1T3ZP18oZ1T3WP1:P[1T3^P1<Q[1T3ZP1=R[1T3_P1;S[1T3WP19S[1T3YP15T[1T3UP18U[
1T3XP16V[1T3WP19W[1T3ZP17X[1T3WP19Y[1T3XP16Z[1T3WP17[[1T3[P16\[1T3YP17][1T3YP18^[1T3WP17_[1T3WP1
8`[1T3YP19a[1T3ZP19b[1T3YP16c[1T3WP17d[1T3WP18e[1T3YP1:f[1T3_P16g[1T3WP17h[1T3[P17i[1T3XP17j[1T3
ZP16k[1T3VP16l[1T3TP18m[1T3]P12n[1U3UP11gU1U3RP17gU1U3RP13o[1U3TP13P\1U3TP15P\1U3VP11gU1U3RP15gU
1U3RP12Q\1U3UP15R\1U3[P1?gU1U3SP14S\1U3VP11gU1U3SP13T\1U3XP13U\1U3UP12V\1U3UP12W\1U3RP11gU1U3RP1
1gU1U3RP11gU1U3RP14X\1U3TP17gU1U3RP16Y\1U3WP16Z\1U3TP14[\1U3UP12\\1U3VP14]\1U3TP13gU1U3RP16Y\1U3
WP14^\1U3UP13_\1U3YP16\[1U3ZP11gU1U3RP18`\1V3XP15a\1V3XP1=b\1V3VP15P\1V3VP1>c\1V3]P1:d\1V3^P19e\
1V3_P18f\1V3[P18g\1V3[P1:h\1V3^P15P\1V3TP18i\1V3[P17j\1V3WP16k\1V3WP16l\1V3YP1Hm\1V3TP15n\1V3TP1
6P\1V3TP1;o\1V3ZP1:P]1V3^P14Q]1V3WP17R]1V3XP16S]1V3VP16T]1V3WP14U]1V3TP17V]1V3[P19R\1V3]P17W]1V3
ZP17X]1V3XP14Y]1V3TP16Z]1V3XP19[]1V3XP18\]1V3XP18]]1V3[P16^]1V3VP17_]1V3WP17`]1V3YP17a]1V3YP19b]
1V3YP19c]1V3\P19d]1V3[P19d]1V3ZP17e]1V3VP15f]1V3TP17g]1V3YP18h]1V3[P18i]1V3ZP17j]1V3VP17k]1V3UP1
;l]1V3^P1:m]1V3`P19n]1V3XP17o]1V3XP18P^1V3XP15Q^1V3UP18R^1V3YP15S^1V3TP19T^1V3YP17U^1V3YP17V^1V3
VP19W^1V3ZP17X^1V3ZP16Y^1V3WP18Z^1V3[P17[^1V3YP17\^1V3VP19]^1V3\P18^^1V3YP17_^1V3XP17`^1V3XP18a^
1V3XP1:b^1V3ZP18c^1V3ZP1:P\1V3VP17d^1V3VP19R^1V3YP14e^1V3UP17Y\1V3XP17f^1V3VP19g^1V3ZP17h^1V3ZP1
6i^1V3WP18W]1V3YP17j^1V3ZP18R^1V3YP19k^1V3XP15l^1V3VP16m^1V3VP17n^1V3VP16o^1V3VP19P_1V3YP17Q_1V3
XP13gU1V3RP19R_1V3]P19S_1V3ZP17T_1V3WP18U_1V3YP18V_1V3YP19W_1V3[P18X_1V3YP17Y_1V3YP18Z_1V3XP18[_
1W3^P16\_1W3VP16fU1W3SP1B]_1W3UP17^U1W3YP16^_1W3WP1>__1W3YP17`_1W3YP16a_1W3TP1X1b_1W3UP16c_1W3UP
17__1W3VP15d_1W3YP14e_1W3UP15f_1W3UP17g_1W3WP17h_1W3YP15i_1W3XP19j_1W3WP15k_1W3VP14l_1W3UP1>m_1W
3VP1;n_1W3YP17o_1W3VP19P`1W3\P18Q`1W3ZP19R`1W3\P18S`1W3ZP1:XU1W3[P16T`1W3YP15U`1W3TP16c_1W3UP15V
`1W3WP15W`1W3UP17X`1W3XP1;Y`1W3`P1:Z`1W3\P17[`1W3YP17\`1W3ZP16]`1W3WP15^`1W3UP1;_`1W3]P17``1W3ZP
15a`1W3UP16b`1W3UP17c`1W3WP18d`1W3WP1<e`1W3WP15fU1W3SP14f`1W3SP17__1W3WP15g`1W3UP15h`1W3YP13i`1W
3YP14f`1W3SP15j`1W3YP13k`1W3YP16l`1W3ZP14f`1W3RP1T1m`1W3VP16n`1W3WP1V1fU1W3TP18o`1W3VP15Pa1W3UP1
6Qa1W3WP19Ra1W3\P19Sa1W3\P15Ta1W3WP17Ua1W3WP17Va1W3WP17Wa1W3[P15Xa1W3TP15Ya1W3TP1;cW1W3_P19cW1W3
\P16Za1W3XP16[a1W3WP17\a1W3XP17]a1W3XP16c_1W3UP16jU1W3[P15fU1W3SP17^a1W3YP1:XU1W3XP1<XU1W3^P18_a
1W3YP17`a1W3WP17gZ1W3ZP16aa1W3XP17XU1W3YP1:ba1X3^P18XU1X3ZP1=XU1X3^P1:XU1X3_P17ca1X3YP1;XU1X3_P1
8da1X3[P1>XU1X3\P18ea1X3[P1:fa1X3[P19ga1X3]P1=ha1X3XP1:ea1X3]P17ia1X3ZP18ja1X3YP19ka1X3XP18ka1X3
XP1?XU1X3YP1:ja1X3[P17la1X3VP1?m]1X3WP16ma1X3WP1>ma1X3XP14na1X3UP18ja1X3YP1@oa1X3]P1=oa1X3aP1<ja
1X3ZP1<oa1X3]P1?oa1X3^P1<Pb1X3^P1;Qb1X3[P18ja1X3YP17Rb1X3ZP1;XU1X3^P1:XU1X3_P16Sb1X3ZP1R1XU1X3]P
1;Tb1X3]P18ja1X3WP18ja1X3YP1=oa1X3dP1=ja1X3ZP1BXU1X3^P1=Ub1X3XP1:ja1X3[P12Vb1Y3UP14Wb1Y3WP13Xb1Z
3XP11Yb1Z3RP13Zb1[3XP12[b1[3UP13j`1[3YP13\b1[3TP12]b1\3VP12^b1\3TP11gU1\3RP14_b1]3WP12`b1]3UP14a
b1]3WP13bb1]3TP13cb1^3VP13db1^3XP12eb1^3UP18fb1_3TP1;gb1_3TP14hb1_3TP1:ib1_3WP131_3RP111`3RP111`
3RP1;jb1a3TP1:kb1b3XP16lb1b3YP15\1b3VP17mb1b3UP1D:b3TP1:nb1b3VP13ob1b3YP17Pc1b3WP16Qc1b3WP16Rc1b
3ZP14Q;b3UP16Sc1b3WP16Tc1b3YP13Uc1b3XP13Vc1b3WP12Wc1b3VP14k2b3[P13Xc1b3XP13Yc1b3WP13Zc1b3YP13[c1
b3YP13\c1b3YP13]c1b3VP13^c1b3WP13_c1b3XP13`c1b3YP13ac1b3YP13bc1b3YP12cc1b3VP13dc1b3WP13ec1b3WP12
fc1b3UP13gc1b3XP12hc1b3TP12b;b3TP12ic1b3VP13jc1b3XP111b3RP14kc1b3YP12lc1b3UP12mc1b3UP12=b3UP17nc
1b3ZP12oc1b3VP12=b3UP13Pd1b3UP12Pd1b3UP12Qd1b3UP12Rd1b3TP12Sd1b3TP12Td1b3UP13Ud1b3XP12Vd1b3TP12W
d1b3UP12Wd1b3UP14Xd1b3TP13Yd1b3YP13Zd1b3YP12[d1b3UP18jb1b3TP15\d1b3VP13]d1b3XP12^d1b3VP14_d1b3YP
13`d1b3WP14ad1b3UP111b3RP131b3RP12bd1b3UP12cd1c3UP14dd1c3WP14ed1c3XP13fd1c3XP15gd1c3YP16hd1d3WP1
6id1d3WP15jd1d3TP16kd1d3WP16ld1d3UP17md1d3VP17nd1d3XP17od1d3WP16Pe1d3XP17Qe1d3WP16Re1d3UP11Se1d3
SP12Te1d3UP13Ue1d3YP17Ve1d3[P17We1d3VP13Xe1d3YP17Ye1d3VP16Ze1e3WP15[e1e3WP18\e1e3]P18\e1e3_P19]e
1e3^P18^e1e3VP18_e1e3XP16`e1e3TP16ae1e3VP15^e1e3TP15be1e3YP15ce1e3WP15de1e3VP15ee1e3VP16fe1e3VP1
6fe1e3XP17ge1f3UP15he1f3XP16ie1f3VP17je1f3YP19ke1f3UP17le1f3VP16me1f3WP17ne1f3\P18oe1f3TP16Pf1f3
VP17Qf1f3XP15Rf1f3YP15Sf1f3XP16Tf1f3YP16Tf1f3[P16Uf1f3WP16Uf1f3YP14Vf1f3VP15Wf1f3YP16Xf1f3YP16Xf
1f3\P15Yf1f3YP17Zf1f3YP15[f1f3WP17\f1f3WP17]f1f3XP16^f1g3TP16_f1g3VP16`f1g3VP18af1g3XP16bf1g3WP1
8cf1g3YP17df1g3ZP14ef1g3UP14ff1g3UP19gf1g3XP16hf1g3YP181h3RP191h3RP18RFh3[P14if1h3TP15jf1h3VP15k
f1h3YP17lf1i3VP17mf1i3VP18nf1i3XP15of1i3VP19Pg1i3YP14Qg1i3UP17Q5i3UP17Rg1i3WP17Sg1i3WP18Tg1j3VP1
8Ug1j3WP15Vg1j3WP16Wg1j3YP16l2j3[P17Xg1j3[P131j3RP16Yg1k3TP16Yg1k3VP18Zg1k3VP18Zg1k3XP17[g1k3VP1
7[g1k3XP17\g1k3\P18]g1k3^P18^g1k3[P16l2k3[P16_g1k3ZP16o;k3WP18o8k3]P15`g1k3WP17ag1l3TP15bg1l3VP1
7cg1l3YP15dg1l3XP16eg1l3XP16fg1l3UP15gg1l3XP17hg1l3YP1>ig1m3WP19ig1m3XP18>m3YP18>m3\P16T2m3VP16j
g1m3YP16kg1m3VP18lg1m3\P16mg1m3ZP17ng1m3YP18og1n3XP15Ph1n3WP19o8n3[P16Qh1n3WP15Rh1n3VP14Sh1n3VP1
5Th1n3XP15Uh1n3WP16Vh1n3TP16Wh1n3TP131o3RP16Xh1o3WP17Yh1o3VP131o3RP16Zh1o3VP16[h1o3XP15\h1o3UP13
1o3SP131o3RP17]h1o3VP14^h1o3TP17_h1P4TP19`h1P4XP15ah1P4WP14bh1P4TP16ch1P4YP1;]5P4[P16dh1P4YP17a6
P4UP16eh1P4YP16fh1P4VP131P4RP15gh1Q4XP15hh1Q4WP141Q4RP16ih1Q4[P15jh1Q4WP16kh1Q4XP15lh1Q4VP16mh1Q
4ZP15nh1Q4WP15oh1Q4XP16Pi1Q4VP16Qi1Q4TP16Qi1Q4VP15Ri1R4TP15Si1R4XP16Ti1R4WP18Ui1R4WP16Vi1R4YP16W
i1R4VP17Xi1R4ZP16Yi1R4TP16Yi1R4VP16Zi1R4[P14[i1R4UP16\i1S4YP15]i1S4UP16^i1S4WP16^i1S4YP16_i1S4VP
1B`i1S4VP16ai1S4UP16bi1S4WP16ci1S4YP17di1S4[P15ei1S4XP14fi1S4VP16gi1S4ZP17hi1S4]P15ii1S4YP15ji1S
4XP16ki1T4UP16ki1T4VP15li1T4WP14mi1T4TP14ni1T4UP15oi1T4YP15[OT4UP15Pj1T4WP15Qj1T4VP16dCU4VP17Rj1
U4VP17Sj1U4XP1=Tj1U4VP17Uj1U4[P15Vj1U4TP15Wj1U4WP16Xj1U4ZP17Yj1V4XP17Yj1V4ZP18Zj1V4YP16[j1V4YP15
\j1V4XP16g@V4XP16]j1V4VP15^j1V4TP15_j1V4VP16`j1V4WP16`j1V4YP16aj1V4YP1:bj1W4VP17cj1W4YP18dj1W4\P
17ej1W4WP17ej1W4YP17ej1W4WP17ej1W4YP19fj1X4XP15gj1X4VP15hj1X4XP16ij1X4WP16jj1X4YP17kj1X4VP17kj1X
4XP15lj1X4TP15mj1X4VP15[d1X4WP15nj1X4WP18oj1Y4VP17RFZ4WP17RFZ4YP19^g1Z4[P1:Pk1[4VP15Qk1[4UP15Rk1
[4VP15Sk1[4XP16Tk1[4ZP15Uk1[4VP14Vk1[4TP15Wk1[4XP14Xk1[4TP141[4RP14Yk1[4TP18Zk1\4TP14[k1\4TP15\k
1\4VP15]k1\4WP17^k1\4UP16_k1\4VP15`k1\4WP19ak1\4ZP15bk1\4XP15ck1\4TP16^E\4ZP16dk1\4WP17^6\4ZP18e
k1\4XP14Q5\4UP15fk1\4WP15gk1\4XP1U1hk1]4XP1R1ik1]4VP16jk1]4XP18kk1]4[P18kk1]4]P16lk1]4ZP17ZC]4]P
17mk1]4[P15nk1]4TP15ok1]4VP17Pl1]4TP17Ql1]4VP15Rl1^4TP15Sl1^4VP17Tl1^4[P1?Ul1^4[P17cL^4ZP16Vl1^4
WP16Wl1^4TP16Xl1^4TP16Yl1^4WP17Zl1^4YP16:^4SP16[l1^4VP15\l1^4VP17]l1^4VP17^l1^4YP17_l1^4XP17`l1^
4[P17al1^4ZP16bl1^4\P15cl1^4VP17dl1^4XP15el1^4UP15fl1^4WP16gl1^4WP16hl1^4YP15il1^4TP17jl1^4VP17k
l1^4YP17kl1^4[P16ll1^4XP16ll1^4ZP16ml1^4WP17nl1^4ZP17nl1^4\P16ol1^4XP19Pm1^4\P18Qm1^4YP16m@^4YP1
6l2^4[P17o8_4YP15Rm1_4TP16Sm1_4VP15Tm1_4TP17Um1_4VP17Um1_4XP17Vm1_4ZP15Wm1_4WP16Xm1_4WP16Ym1_4\P
15Zm1_4WP15[m1_4WP16\m1_4[P16]m1_4TP16]m1_4VP16^m1_4WP15_m1_4XP15`m1_4WP16am1_4XP16am1_4ZP15bm1`
4UP15cm1`4WP14dm1`4UP18em1`4]P18em1`4_P14fm1`4TP18gm1`4[P16hm1`4YP18im1`4ZP18im1`4\P19jm1`4\P19j
m1`4^P16km1`4YP14lm1`4VP15mm1`4XP16nm1`4[P15om1`4TP15Pn1`4VP16Qn1`4YP131`4SP16Rn1`4VP17Sn1`4VP17
Sn1`4XP14Tn1`4UP15Un1`4WP16Vn1`4TP16Wn1`4VP18Xn1`4TP15Yn1`4VP17Zn1`4ZP16[n1`4XP16[n1`4ZP15\n1`4W
P16o;`4WP16]n1`4WP19^n1`4ZP16_n1`4XP15`n1`4XP15an1`4XP16bn1`4VP19cn1a4[P15dn1a4WP16en1a4VP15fn1a
4VP15gn1a4WP18hn1a4VP18hn1a4XP18in1a4[P17jn1a4[P17kn1a4]P15ln1a4XP19cLb4YP1:cLb4YP1:mn1b4UP1Jh@b
4WP19h@b4\P15[Lb4VP15nn1b4WP16on1c4WP14l1c4UP16Po1c4XP15Qo1c4WP15_9c4SP16Ro1c4\P15So1c4XP17To1c4
ZP18o;c4WP16Uo1c4XP15Vo1c4VP16Wo1c4YP17Xo1c4VP17Yo1c4\P17Zo1c4XP17[o1c4YP15\o1c4WP19]o1d4VP16^o1
d4VP16_o1d4YP16`o1d4ZP19ao1e4\P17bo1e4YP1Cco1e4XP16do1e4VP16n4e4VP16eo1e4YP14fo1e4VP15go1e4VP16h
o1e4\P16io1e4[P15jo1e4VP19ko1f4\P1=ko1f4`P18lo1f4ZP18mo1f4]P18no1f4YP18oo1f4[P15PP2f4TP15QP2f4VP
15RP2g4UP17SP2g4WP17TP2h4VP19UP2h4VP15VP2h4WP17WP2h4XP18XP2h4YP17YP2h4YP19`h1h4ZP19ZP2i4^P17[P2i
4^P16\P2i4XP17]P2i4\P18^P2j4XP17_P2j4YP17`P2j4VP16aP2j4XP111k4RP12bP2k4TP111k4RP12cP2k4TP14dP2k4
VP14eP2k4WP16fP2l4SP1U1h7l4VP1U1gP2l4XP15mi1l4SP15hP2l4UP14iP2l4UP14jP2l4YP12kP2l4TP12lP2l4TP12m
P2l4TP14k2l4\P12nP2l4VP14k2l4\P13oP2l4XP12PQ2l4VP12QQ2l4VP12RQ2l4VP12SQ2l4VP12TQ2l4TP13UQ2l4YP12
VQ2l4VP12a6l4VP12WQ2l4UP12XQ2l4VP12jJl4VP12YQ2l4UP16ZQ2l4UP12[Q2l4UP12\Q2l4UP12]Q2l4UP12^Q2l4VP1
2_Q2l4VP12`Q2l4VP12aQ2l4VP12T2l4VP12bQ2l4UP12cQ2l4VP12dQ2l4UP12eQ2l4VP12fQ2l4VP12gQ2l4UP12hQ2l4T
P12iQ2l4TP12jQ2l4TP12kQ2l4UP12lQ2l4UP12a6l4VP13mQ2l4YP12iNl4VP13nQ2l4YP13Q2l4WP16oQ2l4UP16PR2m4W
P16QR2m4WP17RR2m4WP17SR2m4YP1;TR2m4WP1;UR2m4YP17VR2m4VP15WR2m4VP15XR2m4UP15YR2m4WP1;ZR2m4WP15[R2
m4TP19\R2m4XP17]R2m4XP17]R2m4ZP19^R2m4ZP15_R2m4XP15`R2m4YP15aR2m4WP18bR2m4ZP16cR2m4TP15dR2m4VP16
eR2m4VP16fR2m4XP15gR2m4TP1:hR2m4VP1:iR2m4XP18jR2m4VP18kR2m4YP19lR2m4XP16mR2m4WP17nR2m4VP18oR2m4[
P16PS2m4[P18QS2m4]P15RS2m4TP15SS2m4VP15TS2m4VP16US2m4ZP18VS2m4WP18VS2m4YP15WS2m4VP16dGm4ZP16XS2m
4XP16YS2m4TP16ZS2m4VP17[S2m4VP19h7m4VP16\S2m4VP17]S2m4TM5^S2m4TP16_S2m4VP16`S2m4VP15aS2m4UP15bS2
m4WP14cS2m4TP16dS2m4\P19h7m4VP18eS2m4ZP1=fS2m4TM=gS2m4VM5hS2m4UP15iS2m4UP17jS2m4VP15kS2m4WP15lS2
m4TP15mS2m4VP15nS2m4XP14oS2m4UP17PT2m4\P16QT2m4WP17RT2m4UP17RT2m4WP1<ST2m4WP15TT2m4UP15UT2m4TP16
VT2m4SP16WT2m4UP17XT2m4YP15YT2m4VP17ZT2m4WP16[T2m4XP15\T2m4VP14]T2m4TP14^T2m4VP16_T2m4TP17`T2m4X
P16aT2m4VP16aT2m4XP15[i1m4VP15bT2m4XP14cT2m4TP17jS2m4VP16dT2m4XP12eT2m4VP17fT2m4VP14Wd1m4TP13gT2
m4YP14hT2m4YP12iT2m4UP17jT2m4WP17jT2m4YP17kT2m4XP15lT2m4TP14Wd1m4TP19h7m4VP18oEm4XP16mT2m4VP15nT
2m4UP14nT2m4TP17oT2m4VP1:\=n4YP1:\=n4[P1@h7n4QM@PU2n4SM>QU2n4QM>RU2n4SM<SU2n4QM=TU2n4PM=UU2n4RM9
VU2n4QM9WU2n4SM6mi1o4RP16TU2o4SP16TU2o4RP161o4QP16XU2o4SP16eLo4RP16TU2o4SP18YU2P5TP17ZU2P5TP19[U
2P5VP18\U2P5VP1?]U2P5TP1@^U2Q5TP1@_U2Q5VP1:`U2Q5WP1:`U2Q5YP17aU2Q5TP141Q5RP140Q5UP1A`;R5QMAbU2R5
SMBcU2R5UMBcU2R5TM7dU2S5VP15eU2S5VP16fU2S5UP16gU2S5UP14hU2S5TP15iU2T5TP16jU2T5VP17kU2T5TP16lU2T5
VP14mU2T5YP12nU2T5VP15oU2T5TP121T5SP12PV2T5UP17QV2T5VP1;1T5SP141T5RP17RV2T5VP141T5RP14SV2T5TP14T
V2T5TP13UV2T5WP16VV2T5VP12WV2U5UP12XV2U5UP12[d1U5UP1EjBV5SMEjBV5UM;YV2V5YP18ZV2V5VP15[V2V5UP15\V
2V5WP1:]V2V5SM:^V2V5UM5_V2V5UP15`V2V5WP14aV2V5TP16bV2V5WP14cV2V5WP12dV2V5TP1<eV2V5VP1>fV2V5UP17=
V5VP1;eV2V5WP1:gV2V5TP14hV2V5TP15iV2V5VP16jV2V5YP111V5RP13kV2V5WP13lV2V5YP12mV2W5VP12mV2W5VP12nV
2W5VP12oV2W5VP12PW2W5TP111W5RP12a6W5VP13QW2X5VP12RW2X5TP13SW2X5YP15TW2Y5UP13UW2Y5VP12VW2Y5TP13WW
2Y5WP15XW2Y5XP15YW2Y5TP12ZW2Y5UP14Wd1Y5UP16[W2Z5ZP15\W2Z5VP17]W2Z5VP14^W2Z5XP13_W2Z5TP12`W2Z5TP1
7aW2Z5ZP16bW2Z5VP16cW2Z5YP14dW2Z5YP13eW2Z5WP16fW2Z5]P16gW2Z5VP14^EZ5ZP14hW2Z5TP14k2Z5\P16iW2Z5TP
16jW2Z5VP13kW2Z5XP14lW2Z5[P13mW2Z5YP15nW2Z5WP15oW2Z5UP15PX2Z5WP17QX2Z5ZP14RX2Z5ZP14SX2Z5XP14TX2Z
5\P12UX2Z5VP13VX2Z5WP12=Z5VP13WX2Z5XP13XX2Z5YP12YX2Z5UP12[OZ5VP13ZX2Z5XP15[X2Z5\P13\X2Z5WP13]X2Z
5YP13^X2Z5XP13_X2Z5YP13`X2Z5WP12aX2Z5UP12bX2Z5TP13cX2Z5XP12dX2Z5UP12eX2Z5TP12fX2Z5TP14gX2Z5XP14g
X2Z5[P12hX2Z5TP12iX2Z5UP14jX2Z5WP12kX2Z5VP13lX2Z5WP14^EZ5[P14dS2Z5[P13mX2Z5YP12nX2Z5TP12oX2Z5UP1
6PY2Z5]P14QY2Z5WP13RY2Z5XP13SY2Z5XP13TY2Z5WP13UY2Z5XP15VY2Z5TP14WY2Z5YP12[i1Z5VP15XY2Z5[P13aFZ5Y
P14YY2Z5\P12T2Z5VP13ZY2Z5WP17RF[5ZP18f7[5\P16[Y2[5[P16\Y2[5XP14]Y2[5UP15^Y2[5WP17_Y2[5YP16`Y2[5X
P16aY2[5VP16bY2[5WP16cY2[5VP16dY2[5ZP14eY2[5TP16fY2[5YP16gY2[5[P16hY2[5XP16hY2[5ZP16iY2[5\P15jY2
[5XP15kY2[5YP18lY2[5YP16mY2[5\P15nY2[5YP15oY2[5YP17PZ2[5]P15QZ2[5XP15RZ2\5WP16SZ2\5XP15TZ2\5XP16
UZ2\5YP16VZ2\5ZP15WZ2\5WP17XZ2\5\P15YZ2\5XP16ZZ2\5[P17[Z2\5VP16\Z2\5ZP19]Z2\5XP15^Z2\5XP15_Z2\5W
P15`Z2\5YP18aZ2\5YP15bZ2\5YP15cZ2\5VP16dZ2\5XP16eZ2\5YP19fZ2]5XP17gZ2]5VP17gZ2]5XP15hZ2]5VP15iZ2
]5WP15jZ2]5UP15kZ2]5WP15lZ2]5VP15mZ2]5VP15nZ2]5XP16oZ2]5ZP17P[2]5^P17Q[2]5VP15R[2]5WP15S[2]5XP13
1]5RP14T[2]5UP15U[2]5VP16k2]5[P15k2]5YP16V[2]5YP16W[2]5ZP14X[2]5UP16Y[2]5WP14hN]5VP15Z[2]5XP16[[
2]5[P17\[2]5ZP17\[2]5\P15][2]5UP15^[2]5WP16_[2]5WP14`[2]5UP16a[2]5VP15b[2]5WP16R3]5ZP14c[2]5VP16
d[2]5VP16d[2]5XP16e[2]5VP15f[2]5VP17g[2]5XP17h[2]5YP14i[2]5UP16j[2]5VP15k[2]5XP14X3]5UP17l[2]5\P
17l[2]5^P17k2]5\P17k2]5_P16m[2]5\P18^k1]5^P15n[2]5WP16o[2]5VP15P\2]5TP15Q\2]5VP15R\2]5XP15S\2]5W
P16T\2]5TP16T\2]5VP1=U\2]5VP1=V\2]5XP19W\2]5XP19W\2]5ZP17X\2]5TP17Y\2]5VP17Z\2^5VP16[\2^5[P19RF^
5[P19\\2^5WP17]\2^5XP18^\2^5TP18_\2^5VP15`\2^5XP17a\2^5YP16l2^5[P16b\2^5[P14c\2^5UP14d\2^5UP17_9
^5SP1SX5QDSZ7QDo6aD\6`DZj>UD0PDYJQDP7QDTZ7QDUZ7QDVZ7QDWZ7TD1QDXZ7QDYZ7PD6PD=QDf5QDZZ7PD4TD2QDd5Q
Df5QDZZ7PD6TD2QDd5QD[Z7TD3PDfo4PDZQ7PDjHQD\Z7TD2QD]Z7QD^Z7QD_Z7QDd5TD3QDYX3QD`U5PD[^=QD`U5QD`Z7Q
DS`1TD1QDaZ7QD]_3QDnGTD1QDbZ7QD_j2QDZY7QDcZ7TD1QDdZ7QDeZ7QDfZ7`DXR6QDgZ7QDT;QDhZ7PD^P5VD0QDgZ7QD
T;QDhZ7PD^P5QDiZ7QDjZ7PDZQ7QDkZ7VD0QDjZ7PDZQ7QDkZ7QDlZ7QDd5QDmZ7QDnZ7`DZR6QDoZ7QDP[7PDdo4PDZQ7QD
Q[7PDe_<QD[KTD2QDR[7PDbo4QDbT1TD4QDlT5VD0QDbT1TD4QDlT5QDS[7QDT[7QDVHSD0QDU[7QDV[7Q@n4QDW[7TD1QDX
[7PDno4QDY[7QDZ[7TD3QD[[7QD\[7QD][7QD^[7PDP8QD_[7QD`[7TD2QDf5QDa[7QDb[7SD0S@0S@0PD_R6QDc[7PDUn3P
DmNTD4QDd[7Q@e[7VD0PDUn3PDmNTD4QDd[7Q@e[7QDf[7QDj9QDg[7QDh[7TD8QDi[7QDj[7TD4QDd5PDga1QDk[7SD0QDl
[7PDga1QDm[7QDdMPDga1QDn[7QDo[7Q@WZ7S@0QDP\7QDQ\7QDR\7QDS\7QDT\7QDU\7QDV\7QDW\7QDX\7QDY\7QDZ\7QD
[\7QD\\7QD]\7QD^\7QD_\7TD1QD`\7QDa\7QDb\7QDc\7QDd\7QDe\7QDf\7QDg\7QDh\7QDi\7QDj\7QDk\7QDl\7QDm\7
VD0QDl\7QDm\7QDn\7QDo\7QDP]7QDQ]7QDR]7PDcc:PD]R6QDS]7QDT]7QDU]7TD1QDW7QDV]7QDW]7QDX]7QDY]7QDmU2P
@HQDZ]7QD[]7PDX8`DaR6`Dfo4`DXR6`Dho4QD\]7QD]]7PDX8PDmCQD^]7PD[d2QD_]7QD`]7QDa]7P@XR6PD[d2PDdQ5PD
_R6QDb]7QDf5PDdQ5QDc]7QDd]7QDe]7QDf5QDf]7QDg]7QDf5PDYR6aDP5SD0QDh]7TD3QDi]7PD_g6QDU7TD4QDj]7PD_R
6QDT7QDU7TD3QDk]7VD0QDU7TD3QDk]7QDl]7QDm]7QDn]7TD1QDo]7QDP^7QDQ^7TD1QDR^7QDS^7QDT^7QDU^7SD0QDn4T
D2QDf5PDbV7QDV^7`D_R6QDW^7QDX^7QDY^7Q@QS1TD4QDU7TD1QDZ^7QD[^7TD4QDU7TD1QD\^7QD]^7QD^^7QD_^7TD4QD
`^7QDa^7P@ho4QDb^7TD2QDc^7TD1QD\^7Q@d^7QDe^7QDd5QDV7TD1QDf^7QDg^7TD1QDh^7QDd5QDi^7TD:QDj^7TD2QDd
5QDd5QDk^7TD3QDl^7QDm^7QDn^7TD:QDo^7TD1QDd5PDZQ7SD0PDXR6QDP_7QDQ_7S@0QDR_7QDd5QDV7QDS_7PDeR6SD0Q
DT_7TD1QDU_7PDi6QDR7TD4QDV_7QDW_7aDf5QDX_7TD2QDY_7SD0QDZ_7QD[_7SD0QDQ7TD2QD\_7TD1QD]_7PD[2PDWR6Q
Dh`5QD^_7QD__7QD`_7PD6SD0QDa_7TD1QDb_7QDc_7QDd_7PD6`EbY;`EcY;`ER3QDe_7TD1QDf_7aDf5aERP2QDS7TD4QD
g_7QDh_7QDi_7TD2QDS7QDj_7TD5QDk_7QDl_7QDm_7PDio4PDZ`7QDn_7QDo_7PDfR6SD0PDfo4QDP`7QDQ`7P@4SD0QDR`
7QDT;TD1QDS`7QDT`7PD]c7TD3QDU`7TD3PDdo4QDV`7QDW`7QDX`7TD5PDfR6QDY`7PD_R6PDmNQDZ`7SD0QD[`7QD\`7TD
1QD]`7QD^`7QD_`7Y@0QD``7P@_R6Y@0QDX7aD\6aDP5`DbT3`DcT3`D_R6QDmm4P@^2QDQP5QDX7QDa`7P@R3PDcOPD_R6Q
DX7QDj9QDb`7P@ZS1P@ZR6QDc`7TD2QDd`7QDe`7QDf`7QDg`7QDh`7TD2QDi`7QFT6QDje6QDj`7TD1QDk`7QDj9Y@0QDl`
7TD1PD_R6QDY7aD\6aDP5QDj9QDm`7QDn`7P@_R6QDo`7`DbW7`DH`D^o3`D_o3`D]o3aD\6aDP5QDj9QDPa7TD2QDQa7`Db
W7`D^o3`D_o3`D]o3`Dn;aDP5QDj9QDRa7TD4QDSa7P@_R6QDY7QDj9Y@0QDTa7QDUa7TD1QDj9QDVa7Y@0QDWa7VD0QDj9Q
DVa7Y@0QDWa7QDXa7QDj9QDVa7Y@0QDYa7PDck4QDZa7QDi;QD[a7TD1QD\a7TD2`DfEQDj9QDiX2Q@f5QD]a7QD^a7QD_a7
QD`a7P@ROQD]a7QD^a7QD_a7QDj9QDm9QDj9QDaa7QDba7QDj9QDca7PDR3Y@0QDda7QDj9PD]P1QDea7QDfa7QDj9QDf5PD
no4QDga7TD1QDha7PDno4QDia7PDYR6QD^d2QDfe4Q@ja7Y@0QDka7QDla7TD1QDma7`EjV7QDna7QDoa7QDPb7TD2QDQb7V
D0`EjV7QDna7QDoa7QDPb7TD2QDQb7QDRb7QDil4Q@b:QDSb7QDTb7QDUb7TD1QDVb7TD4QDZ7PDm]>QDcQ2TD3QDWb7UD0P
DTJQDXb7PDgR6TD4QDf5PDHQDYb7QDZb7QDf5PDHQDYb7PDWR6PDlU3QD[b7QDj9TD3QD\b7PDWR6PDlU3PDjo4QD]b7PDXR
6QD^b7QD_b7PDk8QD`b7QDlT5PDck4QDb>TD1QDab7UD0QDbb7QDcb7S@0S@0QDdb7UD0PDd3QDeb7QDfb7`EmNQDgb7QDT<
QDhb7QDib7SD0QDjb7PD\c3QDkb7PD\c3QDkb7PDUR3PD\c3QDlb7PDHPDPP7QDj=QDmb7PDQP3PDW5PD_R6QDnb7PDko4QD
ob7VD0QDnb7PDko4QDob7QDPc7UD0QDQc7TD5QDRc7QDil4Q@b:PDT8PDYR6Q@Tg6TD1QDSc7PDjY;QDTc7QDUc7QDVc7TD5
PD_R6QDWc7QDmm4P@Tn3QDXc7PD_R6QDYc7QDmm4P@Tn3QDe9PD_R6QDZc7QDUS6TD1QD[c7QDmm4P@Tn3PDmNQD\c7QD]c7
QDgj4QDj>QDVj4QD^c7TD3QD_c7UD0QD`c7QDac7TD4QDbc7QDcc7QDdc7QDec7TD1QDfc7`Dfo4`DZR6`DXR6QDj9QDf5QD
gc7TD1QDhc7QDj9Q@f5S@0QDic7PDX^<QDj9QDjc7PDYT7TD1QDkc7PDf[4PDTn3PDmNQDlc7PD_R6QDmc7PDQe?PDRe?PDS
P3QDnc7SD0QDoc7QD^OPDao4QDPd7SD0QDoCQDQd7PDdV7PD`d1QDdQ1PDea8QDRd7QDSd7QDTd7QDUd7QDVd7QDWd7QDXd7
TD3QDYd7QDSBTD1QD_^4PDZQ7QDlT5QDZd7QD[d7TD6PD_R6PDaQ;PDao4QD\d7QD]d7QD^d7SD0PDjU3QD_d7PDHQD`d7TD
8QDad7QDd5QDST7PDXh1QDbd7QDcd7QDdd7QDed7QDlV3QDbo5QDfd7PDnn2QDgd7QDhd7QDid7P@fR6QD\[7QDjd7QDkd7Q
Dld7QDd5PDXR6PDdEPDna4PDXR6QDd5QDmd7QDnd7QDod7QDPe7PDZQ7PD_R3QDQe7QDRe7PDPf3QDSe7QDe]7PD_R6QDTe7
TD1QDUe7PDiEPDXR6PDZQ7QDVe7QDf5QDWe7QDXe7PDgo4QDd5QDYe7QDZe7QD[e7QD\e7QDR_3QDnR1S@0QDn4PDTJQD]e7
PDTJPD`a:PD]e?PDTJPDdd3PDXR6PDTY>PDTJPDY`?PDde4PDkb1QD^e7QD_e7PDkb1QD`e7PDkb1QDae7PDcb4PDXR6PDkb
1PDWT1PDZQ7QD`f2PDXR6QDd5QD`f2PDXR6QDd5PDUJQDbe7QDce7PDUJQDde7QDee7PDmg<QDfe7PDnd6QDge7PDnR1PDiT
7QDhe7PDeR6QDd5PDXJQDie7PDWJQDje7PDZJQDke7PDTJQDle7PDjk3QDme7QDne7PDjk3PDok3QDoe7PDZQ7QDPf7PDYm8
QD\\7PDWm;QDQf7QDRf7QDSf7PDjP5PD]R6PDkP5PDjP5PD^P5PDeo4PDoP5QDTf7PDnP5QDUf7PDh]:PDXk<PDi]:PDXk<P
DXk<QDVf7QDaa2QDWf7PDoa1QDXf7PDdZ6QDYf7PDUd<QDZf7QD[f7PDUd<PDgU3QD\f7PD`d1PDWj2PDin6PDWj2PDfR6PD
mMPDfR6QD]f7QD^f7PDjk4QD_f7QD`f7TD3QDaf7QDbf7QDcf7QDdf7PDnl6PDmS5PDmMPDmMQDef7PDnl6QDff7PDfR6PDm
MQDen2PDi[:PD]R6PDZJPDZJPD]R6PDi[:QDgf7PD^;QDRn1QDhf7VD0QDRn1QDhf7QDif7QDjf7TD2QDYX3QDkf7QDlf7TD
3QDd6TD6QDmf7QDnf7QDof7QDPg7PD_R6QDnR1QDQg7PD^P5`DXR6QDRg7TD2QDf5PDko4QDSg7PD`a:QDTg7TD4QD`f2PDX
Q7PDg[:QDUg7QDVg7QDWg7S@0QDXg7PDWR6P@ZQ7QDTh2PDXR6QDYg7PDR^:QDbe1PDVf8PDUa:PDYR6QDRGQDZg7QD[g7PD
`a:PD_R6QD\g7S@0S@0QDf5QD]g7QD^g7QD_g7TD3QD`g7PDUU7QDag7Q@f5QDbg7TD2QDcg7QDS`1PD_3PDeo4QDdg7TD1Q
Deg7PDeo4QDfg7TD2QDgg7QDhg7TD8QDmf7QDig7QDjg7QDkg7PDf[4QDf5QDlg7PD_R6QDmg7QDng7QDj9QDf5QDog7PD_R
6QDUJQDPh7QDQh7TD1QDRh7QDSh7PDea1QDTh7PDga1PD]R6PDha1QDUh7QDVh7PDdo4QDT;QDWh7VD0PDdo4QDT;QDWh7QD
Xh7QDYh7QDZh7QDj9QD[h7QD\h7TD2QDf5QD]h7QD^h7TD3QDcd3QD_h7QD`h7PDZQ7PDTJPD4PDZQ7PDob1PDSc1PDbf5PD
gl4PD`f?QDah7TD3QDbh7PDno4QD]b7TD2PD_R6QDch7QDje6TD1QDd5QDdh7QD]^1QDeh7TD1QDfh7PD_R6QDgh7QDhh7QD
ih7QDQ[2QDjh7QDkh7TD1QDlh7QDmh7TD1QDf5QDnh7QDle3PDUU7P@XR6TD4QDoh7PDeo4PDdo4PDZQ7QDPi7QDQi7SD0PD
fR6PDTJPDfR6PD_U3PDfR6PDdZ7PDfR6PDfR6PD`Q3PDfR6PDfR6PDQX7PDfR6QDXQ2PDmMQDRi7QDSi7PDmMPDSc1QDTi7P
D^4QDUi7PDVb1PD]R6PD^4PD^U7PD^4QDVi7QDWi7PDi[:QDXi7QDYi7QDZi7PDna:QD[i7PDoa:QD\i7PD_R3QD]i7PDja1
PDYNPDc;PDW5QD^i7PD_g6QD_i7PDeU7QD`i7PDaR5QDai7PDaR5PDhf?PDTb:QDbi7QDci7QDdi7PDob1QDei7PD^JQDfi7
PD^JPD^JPDgS8QDgi7PDac1PDll4PDkHQDhi7PDec6QDii7PDg\:QDji7PDeGQDki7PDbU6QDli7PDm[:QDmi7PDW\:QDni7
PDW]:QDoi7QDPj7PDeR6PDi3QDQj7QDRj7QDSj7PD_R5QDTj7PDmQ<QDUj7PDWd1QDVj7PD]h2QDWj7PDWo2QDXj7PD]6PDW
o2PD[c1QDYj7QDZj7QD[j7PDVm;PD^n7QD\j7PDha:QD]j7PDha:PDRDPDnc1QD^j7QD_j7PDg_?PDYb>QD`j7PD\a:QDaj7
PDka:QDbj7PDiHQDcj7PDe7PDXR6PDYJQDdj7QDej7QDfj7aD\6`DZj>`D\j<`DeP6PD[d2QDgj7QDhj7PD[d2PDkb1QDij7
PD^a:PD\8PDg[:QDjj7PDci>PDgHPDgU3QDkj7PDga1PD]R6PDha1PD_h4PD[2PDcR6QDlj7PDQ[7QDmj7PDaP3QDnj7PD[l
=QDoj7PD_d:QDPk7PDmMQDQk7PDd8QDRk7QDSk7QDTk7PD_R6PDbb3PDdo4QDUk7PDmn2QDVk7PDZQ7PDhQ;PD\g?QDWk7PD
m\:QDXk7PDW`:QDYk7PDhe=QDZk7PDcU7QD[k7PDiEQD\k7PDWR6QD]k7PDWR6PDmW7QD^k7PD^U7QD_k7PDko4PDWR6PD^U
7PDcR6PD^U7PDoi1PDXR6PD^U7PD^o3QD`k7PDfR6QDVV6PDfR6PDno4PD1PDno4PD4PDno4VD0QDak7PDno4QD^^7TD6QD;
QD;TD6PD4PDjo4SD0PDjo4QDbk7PDUl3QDck7PD_g?PDT[?PDob1PD`g?PDka1PD]FQDT;PD`c1PD?PDYn3PDR3QDdk7QDek
7QDfk7QDRCTD2QDgk7VD0QDRCTD2QDgk7QDhk7QDRCTD2QDgk7PDXR6QDT;QDik7QDjk7QDkk7UD0PDjU7PD_R6TD6PDYR6P
DbU6PD]R6PDkHPDkHPD]R6QDlk7PDiHPD]R6QDmk7PDfGPD]R6PDeGQDnk7TD4QDf5QDok7QDPl7PD]R6QD[e7PDXJPD4PDW
JPDTJPD]R6QDQl7QD`f2S@0QDRl7PD_l4QDSl7PDRb8PD]R6PDje?QDTl7QDUl7PDZJQDVl7PDi[:QDWl7PDm\:PDfg?PDg[
:QDXl7PDjk3QDYl7PDSc1PDXR6PDUR;PDSc1QDZl7PDec6PDcP3PDYd1QD[l7PDmMQD\l7QD]l7PD_6PD]h2PD^R6PD_h2PD
_h2PD^R6PD]h2QD^l7QD_l7QD`l7TD2QDal7PD[a1PD^R6PDTb1PDVP5PD^R6PDWP5PDbT3PD^R6PDcT3PDeR6PDTf3QDbl7
PDiMQDcl7QDdl7QDel7QDfl7PDlh2QDgl7QDhl7QDZj7QDil7QDjl7QDkl7PDji2QDll7PD^a1PDcU4PDmg?PDcl3PDng?PD
jk4QDml7QDnl7QDol7QDPm7QDQm7PD`h2QDRm7QDSm7QDTm7QDUm7QDVm7QDWm7QDXm7PDe5QDYm7`DUi3`DVi3`DU`?QDZm
7QD[m7TD4QD\m7QD]m7TD3QD^m7`DZQ7`D[Q7QDnf5QD_m7QD`m7PD`a:QDam7PD`a:PDYR6QDbm7UD0PDfo4QDP`7S@0QDc
m7`Dld4`D^f3`DT8PDfo4QDdm7S@0QDem7QDfm7QDgm7QDf5PDck4UD0PDZQ7S@0QDhm7QDf5aDo5aDe6aDk6aDW3QDim7UD
0QDT;S@0QDjm7QDkm7QDT;S@0QDlm7QDmm7S@0QDnm7UD0QDm5SD0QDom7UD0SD0QDom7UD0QDm5QDom7UD0QDom7QDPn7QD
Qn7QDRn7QDSn7QDTn7QDUn7Q@Vn7TD2QDWn7QDXn7QDYn7SD0QDZn7QD[n7S@0QDf5QD\n7QD]n7QD^n7QD_n7TD6PD[R6QD
`n7QDan7PDUn3PDmNSD0QDbn7QDf5PDko4PDnR1QDcn7TD1QDdn7P@_R6PDno4QDen7QDj=PDno4QDfn7PD_R6QDgn7QDhn7
TD2QDin7QDjn7PDea1PD_R6QDkn7QDje6TD3QDln7QDmn7PDfo4QDd5PDcW7QDnn7UD0QDon7TD1QDPo7QDQo7TD5QDRo7PD
Pb1QDSo7QDTo7TD4QDf5QDUo7QDVo7TD2PD[^=QD`U5QD;TD6PDUU7PDUn3PDmNQDWo7QDXo7QDaQ3QDYo7QDZo7TD1QD[o7
QD\o7QD]o7QD^o7QFT6QDf5PDbFQD_o7TD2QDf5PDno4SD0QDZBQD`o7TD1QDao7QDbo7QDco7QDdo7PDlZ3QDeo7PDe_<QD
fo7PDWJQDgo7QDho7TD1P@ZQ7QDio7PDXR6P@ZQ7RD0QDj9QDjo7PD_R6QDj9QDko7QDlo7QDmo7QDno7QDj9QDoo7PDko4Q
Dlo7QDPP8QDQP8QDi;QDRP8TD1QDSP8QDj9QDTP8TD3QDUP8QDj9PDRn3PDZS1PDZR6QDVP8TD1QDWP8UD0PDcDTD5QDXP8U
D0QDYP8PD_R6QDZP8QD[P8QD\P8TD1QD]P8QD^P8UD0QDWS4TD1QD_P8QD`P8`DgD`DSEUD0QDaP8P@_g6PD_R6QDbP8UD0Q
DcP8QDdP8QDeP8UD0PD_Q1QDfP8QDj9QDgP8P@_R6QDhP8QDiP8QDjP8QDkP8PD_R6PD`1QDlP8QDi;TD1QDmP8QDnP8TD3Q
DoP8QDPQ8QDQQ8TD1QDRQ8QDSQ8PDlo;PD_R6QDTQ8QDUQ8TD1QD`GQDl<QDVQ8QDWQ8TD1QDXQ8QDYQ8QDZQ8QDj9QD[Q8T
D5QD\Q8QDmm4P@Tn3Q@]Q8QD^Q8PD_R6QD_Q8QDmm4P@Tn3QD`Q8PD_R6QDaQ8QDbQ8QDcQ8TD4PD6QDdQ8TD2QDeQ8RD0QD
fQ8PDZQ7TD1QDgQ8QDhQ8QDiQ8TD3PD6QDjQ8QDkQ8TD3QDlQ8QDmQ8TD1PD4QDnQ8PDeo4PDXR6QDoQ8QDPR8PDYR6QDQR8
QDRR8PDSe6QDSR8PDUJQDTR8QDUR8TD1PDUJQDf5PD[1PD_R6QDVR8TD2QDWR8PD[S;QDXR8VD0PD[S;QDXR8QDYR8PD[S;Q
Dd5PDii4QDZR8QD[R8TD1QD\R8QD]R8TD1QD^R8TD1QD_R8TD1QDd5QD`R8TD2QDS`1QDaR8QDbR8TD5PDeo4PDXR6QDcR8Q
DdR8TD1QDeR8QDfR8S@0QDn4QDn4TD1QDgR8QDhR8QDT;PDjHQDiR8QDjR8QDkR8QDlR8QDmR8PD`S;QDnR8QDoR8TD4QDPS
8QDQS8QDRS8QDSS8QDTS8PDfo4QDaf2QDUS8PDXT8QDVS8QDWS8PDoQ8VD0QDWS8PDoQ8QDXS8PDoQ8QDYS8QDf5PD[1PD_R
6QDVR8TD2QDZS8QD[S8QD\S8QD]S8QD^S8QD_S8PDPe2PDPe2QD`S8VD0PDPe2QD`S8QDaS8QDe]7QDbS8P@ZQ7QDcS8PD`a
:PDYR6Q@dS8QDeS8QDfS8PD\8QDT;TD2QDgS8QDhS8Q@iS8QDd5QDjS8QDkS8QDlS8QDmS8QDnS8PDfR6Q@RGQDoS8QDZQ6T
D4QDf5P@ROQDPT8QDbe1QDQT8QDRT8P@eo4QDST8TD1QDTT8QDUT8P@Sl?QDVT8TD3QDWT8QDXT8TD6QDYT8QDZT8PDdo4QD
[T8`Dan;QD\T8PDn]?QD]T8TD2QD\T8PDl]7QD^T8TD6QD_T8TD3QD`T8QDaT8QDbT8TD2SD0QDS`1QDcT8QDdT8TD1QDeT8
TD6PDbo4PD_R6QDfT8TD1QDgT8TD6PD_R6PD4QDhT8TD1QDiT8QDjT8TD5PD[R6QDkT8TD3QDlT8QDmT8TD1QDnT8QDoT8TD
<QDPU8QDQU8TD1QDRU8QDd5QDSU8TD2QDTU8QDd5QDUU8TD2QDVU8QDWU8QDXU8QDYU8PD_R6QDZU8QD[U8QD\U8P@ZQ7TD2
QD]U8QD^U8`EmN`E>`En9QD_U8QD`U8QDaU8QDS9QDbU8TD6QDcU8QDaU8QDS9QDbU8TD6QDcU8QDdU8QDeU8TD1QDfU8QDg
U8QDhU8QDiU8TD3QDa6QDhU8QDiU8TD4QDjU8QDa6PD4TD4PD6QDkU8TD8QD^`6QDlU8TD7QDmU8P@ZQ7Q@nU8QDd5QDoU8Q
DPV8Q@QV8QDd5QDRV8QDSV8QDTV8PDZJQDUV8QDVV8PDfo4QDWV8QDXV8PDfo4PD_i4QDYV8QD`5QDZV8TD1QD[V8PD]o3QD
\V8QD]V8QD^V8PD]o3QD\]5QD_V8QD`V8QDaV8QD_S6PDUn3QDj>QDbV8PDZQ7QDcV8QDdV8QDeV8QDfV8QDbe1QDfV8QDgV
8Q@hV8QDiV8TD1QDjV8QDkV8QDf5PDko4PDnR1PDna1PDdd3QDlV8QDQZ1QDmV8TD1QDnV8PDTn3PDk8QDoV8PDno4QDPW8P
D4PDno4QDQW8QDRW8PD4TD3QDSW8QDTW8PDfR6QDUW8QDVW8PDck4QDWW8QDXW8QDYW8QDZW8PDXQ7QD[W8QD\W8QD]W8PD]
o3QD^W8QDb@WD0QD_W8XD0SD0TD5QD`W8PDnn2PD]o3QD\]5QDb@WD0QDaW8XD0SD0QDZBQDbW8UD0QDcW8QDdW8TD6QDeW8
TD6QDfW8S@0UD0QD[7TD8QDUQ5TD2WD0Q`1o5QD]7XD0QDgW8UD0QD[7TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0QD[7PD4TD
6PD4TD5WD0QD]7TD4QDbe1TD4QD]7XD0UD0QDPe4TD9WD0QD]7TD5PD4SD0TD4QD]7XD0UD0PD]o3QDh5Q@b@WD0Q`1o5QD]
7XD0S@0S@0QDhW8QDj=UD0QD[7TD6QDPe4TD1WD0Q`1o5QD]7XD0S@0S@0QDiW8UD0QDPe4QDdW8TD3WD0Q`1o5QD]7XD0TD
5QDjW8PDnn2UD0PD]o3TD4QDkW8QDb@WD0Q`1o5QD]7XD0SD0QDlW8UD0QDmW8TD7QDnW8TD2WD0Q`1o5QD]7XD0UD0QD[7T
D3QDoW8TD2QDPX8TD5WD0Q`1o5QD]7XD0UD0QDQX8TD5PDZQ7WD0QD]7XD0SD0TD3P@4TD2PDk8QDRX8UD0QD[7TD7QDSX8Q
Da;WD0QDoV8XD0UD0QD[7TD8WD0QDTX8XD0QDUX8QDf5WD0QDVX8XD0QDWX8UD0QD_S6TD2WD0QDXX8XD0QDYX8UD0QDZX8T
D5QDf5TD2WD0QD[X8XD0TD3QDZBQD\X8UD0QD]X8QDkGTD2P@ROWD0Q`1o5QD]7XD0TD6PDYR6QD\X8UD0QD_S6TD5QDlX1W
D0QD^X8XD0TD3QD]7UD0QDPe4QDeo5QD_X8TD2QD`X8TD5WD0PDmMXD0QDaX8UD0PD]o3QDf5PDk8TD1WD0QD^d5TD1QDbX8
XD0QDcX8UD0QDPe4QDPR6QDb@WD0Q`1o5QD]7XD0SD0UD0PD^o3WD0PDmMXD0QDfP6QDdX8TD2QDeX8UD0QD[7TD8QDfX8PD
ck4P@ZQ7WD0QDgX8XD0UD0QD[7TD6QDhX8P@ZQ7WD0QDiX8XD0QDgj5UD0QD[7TD9`E_V7`E`V7`EaV7QDjX8WD0Q`1o5QDk
X8XD0`D]R6PD]o3QDf5TD1WD0QD]7XD0PDck4QDlX8UD0WD0QDmX8QD\7TD<XD0QDnX8QDoX8UD0WD0QDmX8QDoQ6QDPY8TD
:XD0QDnX8QDoX8UD0QD[7TD9WD0PDno4QDQY8XD0QDZBQDRY8UD0QD[7TD6PDZQ7WD0QDSY8XD0SD0TD3QDTY8UD0QD[7TD6
PDZQ7WD0YD4XD0SD0TD1QDTY8UD0QDUY8TD8QDb@WD0Q`1o5QD]7XD0TD6PD4QDVY8UD0QDWY8TD4QD^m4TD1PDROWD0Q`1o
5QD]7XD0UD0QD[7TD9P@ZQ7WD0QDXY8XD0QDYY8QDZY8QD[Y8TD2`EZQ7WD0PDkb1XD0QDXZ1QD\]5QD\Y8WD0QD]7XD0QD]
Y8UD0QDPe4QDlX1TD8QD^Y8TD5WD0QD]7XD0UD0QD[7TD8WD0QD]7TD3QD_Y8TD2QD]7XD0UD0QD[7TD9QD`Y8QDRc2TD2WD
0Q`1o5QD]7XD0WD0QD]7XD0TD5P@4QDaY8QDbY8QDcY8WD0QD]7XD0TD5PD4PDfR6QD];QDdY8UD0QDVV1QDRg5P@US6QDeY
8PD4TD9WD0QD]7XD0UD0QD[7TD9QDfY8TD4PD\R6QDgY8WD0QD]7XD0UD0QD[7TD9WD0QDhY8XD0QDiY8UD0QDjY8TD3QDkY
8TD1QDlY8TD4QDmY8TD4WD0QD]7XD0UD0PD^o3WD0QDnY8TD3XD0QDf5PDf[4UD0QD[7TD8PDZR6WD0QDoY8XD0QDPZ8UD0P
DZS1QDQZ8TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0PDYR6PDk8PD4TD9WD0QD]7XD0WD0QD]7XD0TD3QDZBPDk8PD2UD0QD[7
TD8QDUY8QD\7UD0PD]o3TD5QDRZ8QDb@WD0Q`1o5QD]7XD0SD0QDSZ8WD0QDTZ8TD1QDUZ8XD0UD0QD[7TD8QDnf7QDVZ8TD
7WD0Q`1o5QD]7XD0UD0QDWZ8QD\7TD7WD0Q`1o5QD]7XD0TD7QDnX8QDXZ8UD0QD[7TD6QDYZ8TD3QDZZ8QD[Z8TD6WD0Q`1
o5QD]7XD0UD0QD[7TD8QD\Z8S@0TD2QD]Z8WD0Q`1o5QD^Z8TD3QD_Z8XD0UD0QD[7TD5QD`Z8TD1QDaZ8QDQ[3TD4WD0QD]
7XD0UD0QD[7TD9QDbZ8TD1S@0QD`Y8QDf5TD3WD0QD]7XD0UD0QD[7TD9QDcZ8S@0PDco3SD0QDf5TD3WD0QD]7XD0UD0PDk
8QDdZ8TD2QDeZ8TD<PD1UD0PDk8PDPR5PDZQ7QDfZ8QDcf1TD<PD1WD0QDgZ8P@4Q@hZ8QDiZ8XD0Q`1^7Q`1^7Q`1^7PD2W
D0PD4Q@gZ8Q@hZ8QDiZ8XD0Q`1^7Q`1^7Q`1^7PD2WD0QDgZ8P@4Q@hZ8QDiZ8XD0Q`1^7Q`1^7PDZQ7QDjZ8PD2WD0QDbe1
QDP4PD_R6XD0WD0QDbe1PDTU7PD_R6XD0UD0QDkZ8TD2QDlZ8TD:WD0P@4PD]R6QDmZ8XD0QDnZ8WD0PD5QDiZ8XD0Q`1^7Q
`1^7Q`1^7PD2QDoZ8TD1QDP[8`DZS1`D[S1`D\S1TD8WD0P@4PD]R6QDP[8XD0`DZS1`D[S1`D\S1UD0QDPe4TD8WD0P@4PD
]R6PD^o3XD0QDaQ1PDk8QDQ[8UD0QD[7TD<WD0P@4PD]R6QDcW8XD0QDR[8QDS[8Q`1^7QDT[8QDU[8WD0PD4PD]R6PD^o3X
D0QDV[8PDk8QDW[8`Dck4WD0PD]R6PD^o3XD0QDV[8PDk8QDW[8`Dck4WD0PD4PD]R6PD]o3XD0QDf5QDoQ6QDX[8QDY[8WD
0PD]R6PD]o3XD0QDf5QDoQ6QDX[8QDY[8UD0QD[7TD<WD0P@4PD]R6PD]o3PDhQ6XD0TD1QDZn7QDZ[8UD0QD[7TD<WD0P@4
PD]R6PD^o3QD[[8XD0QDSX8Q`1^7QD\[8UD0PD]o3QD][8TD1WD0SD0PD]R6PD]o3QD][8TD1SD0XD0QD^[8WD0PD4PD]R6Q
Dbg5XD0QD_[8QD`[8WD0PD]R6QDbg5XD0QD_[8QD`[8UD0PD]o3QDdM`DZQ7`D\T7`DXQ7SD0TD6WD0P@4PD]R6PD]o3XD0Q
DdM`DZQ7`D\T7`DXQ7UD0QDa[8SD0WD0P@4PD]R6QDa[8XD0aDf5aDh5aDg5SD0UD0PD]o3QDb[8QDc[8SD0WD0P@4PD]R6P
D]o3XD0QDb[8QDc[8SD0UD0PDoR;SD0S@0S@0S@0WD0P@4PD]R6PDoR;XD0SD0WD0PD4PD]R6QDd[8XD0QDe[8PDko4WD0PD
]R6QDd[8XD0QDe[8PDko4WD0PD4QDd[8XD0QDe[8PDko4WD0QDd[8XD0QDe[8PDko4WD0PD4PD]R6QDd[8XD0TD1QDf[8WD0
PD]R6QDd[8XD0TD1QDf[8WD0PD4QDd[8XD0TD1QDf[8WD0QDd[8XD0TD1QDf[8UD0QD[7TD<WD0P@4PD]R6QDg[8XD0QDn3`
DZ[7`DQ9`De[7`Dj9`DfE`DR9TD6QDh[8TD1PD2UD0QD[7TD<WD0P@4PD]R6QDa[8XD0aDn3TD6QDh[8TD1PD2UD0QD[7TD<
WD0P@4PD]R6QDg[8XD0TD5PDho4TD1PD2UD0QDi[8TD<PD4QDP4TD9WD0P@4PD]R6QDP4XD0UD0QDi[8TD<PD4QDP4TD9PD4
WD0PD]R6QDP4XD0UD0WD0QDj[8XD0TD<P@4QDbe1QDk[8UD0WD0QDj[8XD0TD<PD4TD8PD4QDbe1QDl[8UD0WD0QDm[8Q@f5
PD\T7TD1SD0XD0TD8PD4PD]R6QDn[8UD0WD0QDm[8Q@f5PD\T7PDlk3XD0TD8PD]R6QDn[8UD0WD0PDbo3XD0TD3QDo[8aDf
5`D\S1UD0WD0QDP\8QDQ\8XD0TD<PD4QDbe1QDR\8UD0WD0PDao3XD0QDUb1`Dk8`Dl8TD6QDS\8UD0WD0PDbo3XD0QDT\8T
D2PDk8UD0QD[7TD5QDU\8TD2WD0PD^o3QDV\8XD0UD0WD0QDn3SD0XD0TD:PD4P@]R6PDgR6QDW\8P@4QDX\8UD0WD0PD^o3
QDY\8XD0TD<PD4PD]R6QDZ\8UD0WD0PD]o3QD[\8XD0TD<PD4PD]R6QDZ\8QD\\8WD0PD^o3QD]\8XD0UD0WD0PD^o3QD^\8
PD4QD]g1XD0UD0PD^o3SD0PD4TD5PD4WD0QDn3XD0PD4WD0QDPP6QD];XD0QD_\8QD`\8UD0WD0PD^o3QDa\8XD0TD<PD4TD
4PD4PD]R6QDZ\8UD0WD0QDb\8QDj9XD0QDc\8`DgR6`DTU7PD4WD0QDd\8QDj9XD0QDe\8`DgR6`DTU7WD0QDkj4PDk8QDf\
8PD_R6XD0QDg\8WD0QDh\8PDk8P@UR3XD0QDi\8TD1QDj\8`DgR6`DTU7WD0QDk\8PDk8P@UR3XD0QDl\8`DeE`DdE`DgR6`
DTU7`Dho4WD0QDk\8PDk8P@UR3XD0QDm\8QD^d2`DgR6`DTU7`Dho4`D[Y1UD0WD0QDkd5PDZl4XD0QDn\8TD7QDo\8TD5PD
2UD0WD0QDkd5PDZl4XD0QDP]8PDoS;TD8PD2UD0WD0QDkd5PDZl4XD0TD4PDk8TD3QDQ]8TD3QDR]8QDS]8P@oS;WD0PDUn3
XD0QDT]8UD0WD0QDkd5PDZl4XD0PDST;QDU]8TD8PD2UD0WD0QDSP6PDk8PD\P3XD0QDV]8UD0WD0QDW]8PDf[4P@mNP@^U7
QDX]8XD0QDRP5UD0WD0QDY]8PD4QDZ]8XD0TD5PD4QDn3UD0QDY]8PD4TD6PD4WD0QDn3XD0UD0WD0QD[]8QDj9XD0PDV3QD
\]8UD0WD0PDZS1XD0QD]]8UD0QD^]8PDk8TD2QD_]8TD<PD2UD0PD]o3QD`]8TD2PD2UD0QDa]8QDj>TD9PD2UD0PD^o3QDh
5PDk8QDW[8UD0QDb]8P@4P@mo4QDiZ8Q`1^7Q`1^7Q`1^7PD2UD0QDc]8QDd]8QDe]8Q`1^7Q`1^7PD2UD0QDYc5QDf]8PDk
8QDg]8P@ho4QDh]8PD]o3QD\]5PDk8QDi]8UD0QDaQ1PDk8QDj]8TD4SD0QDQ[8TD3PDbT3UD0PD_o3VD0UD0PD_o3PD2UD0
QDcQ1QDk]8PD2UD0PD_V7PDfR6UD0PDfo4PD]o3QD]T5PD2UD0PD]o3PDoS;PD]o3QDl]8QDm]8QDn]8PDnn2UD0QDo]8PDo
S;UD0QDP^8QD_g6PDho4PD2UD0QDQ^8PDf[4P@mNP@^U7QDR^8QDS^8TD6QDT^8QDU^8PDk8PD\P3QDV^8QDW^8PDk8P@mNQ
DX^8PD_R6QDY^8QDZ^8PDk8QD[^8QD\^8TD2QD]^8QD^^8PDk8QD_^8Q@^d2QD`^8TD2QDa^8PD]R6PD]o3QDa;PDmNQD`^8
TD1QDb^8UD0QDc^8QDd^8TD6PD]R6QDe^8UD0QDcW8PD4QDf^8TD5PD4QD^^5PDZQ7QDg^8PDfo4TD6QDh^8UD0QDi^8QDj^
8TD9PD4QDVY8UD0PD_R6PD]o3QEUT1QDk^8TD<PDUn3QDl^8QDlo1QDm^8QDS[8UD0QDcW8PD4PDgR6QDn^8TD3PD4QDo^8U
D0QDha5PD]o3QDP_8PD4PD]R6TD5PD4QDQ_8QDbW4PDk8QDR_8Q@^d2TD<PD]R6QDS_8QDT_8QDbe1QDU_8PD]R6PD]o3QDV
_8PD]R6PD]o3QDW_8QDX_8PD]R6PD^o3QDY_8QDZ_8PD]R6PD^o3QD[_8QD`[8QD\_8QD]_8PD^R6QD]_8QDeo5UD0PDo9SD
0TD2PD4PDo9TD3PD]R6PDo9QD^_8TD5QD__8WD0QD`_8TD3XD0QDa_8QDT6QDb_8aDh6`DmMQDT6QDc_8aDh6`DmMaD\6QDT
6QDd_8TD5QDe_8QDT6TD2QD^6PDho4QDW6TD1QDf_8SD0QDT6TD1QDg_8QDh_8S@0VD0QDT6TD1QDg_8QDh_8S@0QDi_8QDT
6QDdU1QD^6QDj_8S@0QDk_8QD^6QDT6TD1QDl_8TD3PDho4RD0QD^6RD0RD0QD^6QDm_8QDn_8QDo_8TD1QDP`8QDQ`8SD0Q
DR`8QDS`8TD2QDT`8TD4PDho4QDU`8TD2QDV`8`EPJQDa6TD2QDW`8`Dgh3`Dgf6`Dd8`Db_:QDX`8TD8PD4TD5QD^6PDfo4
QDZm1SD0PDjb4QDY`8TD2QDZ`8`DTn3QD[`8TD1QD\`8QD]`8TD1QD^`8QD_`8TD4QD``8P@ho4QDa`8TD3QDb`8QFT6QDc`
8QDd`8QFT6QDe`8QDf`8QFT6QD]6QDg`8QDh`8TD2QDi`8`D]S1`DRO`DTM`Dg^6`DZR1`D^2`DS2`DSM`D\W7`DcO`D]P1`
DmR1`DZU6`D^\6`DH`DPX7iD1SD0PD4QDj`8QD]6VD0PD4QDj`8QD]6QDV>PD4QDk`8S@0QDT6QDl`8VD0PD4QDk`8S@0QDT
6QDl`8PD1PD4QDm`8S@0QDn`8QDo`8QFT6QD]6QDPa8VD0QFT6QD]6QDPa8QDV>PD4QDT;S@0QDQa8QDRa8PD4QDSa8PDXR6
QDTa8TD2QDUa8PD]R6QDVa8Q@Wa8PDjo4PDVi7PD_R6PD4QDXa8QFYa8QDZa8PDfg7QD[a8TD7QD\a8QD]a8TD6QD^a8QD_a
8TD8QDoT8QDoT8SD0QD`a8TD2QDd5QDaa8PDXU;QDba8TD2QDca8PDVn?QDda8QDa6TD1QDea8P@ho4TD8QDfa8QD^`6QDga
8QDha8PDk8PDUn3QDia8QDja8PDUn3PDmNQDka8PDZQ7QDla8QDa6QDma8TD9QDna8QDa6TD3QDoa8TD6QDPb8QDa6QDQb8T
D3QDRb8TD6QDfa8QDSb8QDTb8S@0QDa6QDUb8TD6PD4Q@m5S@0QDa6QDfa8TD8QDVb8QDTb8S@0QDa6VD0QDWb8TD3QDXb8Q
DYb8TD8QDf5QDZb8QD[b8QD\b8QD]b8P@_R6QDb5QD^b8QD_b8QD`b8QDd5QD^`6PDmNPDWR6QDab8PDZFQDbb8QDcb8PDoi
1PDi^6PD[R6PDWg4QD]f7QD^f7QDhn5QDdb8PD_R6QDeb8QDfb8PDgR6QDgb8PDgR6PDf[4QDhb8PDgR6PDf[4QDb:QDib8Q
Djb8TD4PD_V7PDfR6QDjb8TD3PD6QDkd5QDkb8PDfR6QDlb8TD4QDPf6QDmb8QDnb8QDob8PDi1PDYR6PDiU7SD0PDjU7VD0
`D_R6Q`1o5QDPc8`D^4`D_U3`DXU3`DZ4`D^c6`D`c6`D_M`DT5`D\8PDjU7QDQc8`D_R6Q`1o5QDPc8`D^4`D_U3`DXU3`D
Z4`D^c6`D`c6`D_M`DT5`D\8UD0PDjU7QFRc8QDSc8PDjU7QDj9PDcDQDTc8PDcn2QDUc8S@0QDVc8PDcn2QDUc8S@0QDVc8
QDWc8QDXc8QDZBPDoV7QDYc8PDkb1PDmo2PDTJPDYU<QDZc8TD3PD_g6QD^`6TD4QD[c8QDd5PDYn3QD\c8QDb6TD2QD]c8Q
D^c8QD_c8TD8QD`c8QDac8QDlT2PD_R6TD8QD`c8QDac8QDc6S@0QDbc8PDUR3QDcc8PDnc6QDdc8QD^`6PDmNS@0QDec8TD
3QDfc8QD^`6TD4PD[R6QDgc8QD^`6TD3QDhc8QDd5QD^`6QDic8P@_R6S@0QDjc8VD0QD^`6QDic8P@_R6S@0QDjc8QDkc8Q
D^`6QDic8PD_R6S@0QDlc8PDUn3PDmNQDmc8QDnc8QD^`6TD3QDoc8QDPd8PDYn3PDmNS@0QDQd8PDUn3PDmNQDRd8`DZQ7`
D]6QDkd5QDSd8QDj=QD]b8P@_R6P@mNQDTd8VD0QD]b8P@_R6P@mNQDTd8QDUd8QDVd8QDii5TD6PD4QDWd8QDXd8TD5QD0`
Dmo6`DjC`DY`4`DS`4`DmC`DXQ7`DYQ7QDYd8TD6QDZd8Q@[d8TD1QD\d8QD]d8TD3QD^d8TD8QD_d8QD`d8QDad8TD4QDf5
QDbd8QDcd8QDjHPD]6TD5QDSX6QDdd8TD1QDed8PDZQ7QDc5QDd5QDfd8P@ZQ7QDd5QDd5PDeo4PDXR6QDd5QDd5PD9QDd5P
DRU7QDgd8QDhd8QDd5QDid8PD\R6QDd5TD6PD_R6QDd5QDd5QDjd8QDkd8QDld8QDZn4QDmd8TD5QDnd8aDo5aDe6aDk6QDo
d8TD4QDPe8`DZQ7`DR8`DXQ7`DZP5`DcE`DlU3PD\R6QDQe8PD_R6QDRe8QDSe8QDTe8QDUe8TD2PDYR6QDVe8SD0PD4SD0P
D4S@0QDWe8QDf5QDTe7TD1QDXe8QDYe8QDZe8SD0`EmN`E>`En9`E_R6`ETn3`ERn3`EbY;`EcY;`EnN`EROQD_7QD[e8`D^
U7`EmN`E>`En9`E_R6`ETn3`ERn3`EnN`EROQD\e8QD]e8SD0`D^U7`EmN`E>`En9`EnN`EROQD_7TD3PDho4SD0QD^e8QDP
a8QD`7QD_7TD2PD4QD`7SD0TD2QDdMPDfR6TD4QD_e8PDf[4QD`a8QF`e8TD2QDae8VD0QD`a8QF`e8TD2QDae8PD4`EmN`E
kb1`E_g6`EQn3`E>`En9QDb7TD5PDfR6QDc7TD3QDbe8`Deo4QDce8PD\R6TD4QDde8QFdc3TD1QDee8QDfe8SD0QDge8QD]
_3QDhe8TD2PDho4QDie8P@ZQ7TD2QDje8QD^U8PDfo4PDZQ7QDd5QDke8QDle8TD2QDme8TD3QDne8QDa7TD3QDoe8QDPf8Q
DQf8QDRf8QDSf8QDd7TD6QDe7TD1QDTf8QDd7PD4TD3QDUf8QDd7TD4PD6QDVf8QDd5PD<SD0QDf7TD6QDWf8PD=QDXf8SD0
QDf7TD5QDYf8QDnR1TD2QDZf8QDf7TD3QD[f8TD4PDfR6SD0QD\f8TD7QD]f8aDo5`Dko4aDe6aDk6SD0QD^f8TD1SD0QD_f
8QD`f8TD1QDaf8QDd5QDbf8TD3QDcf8SD0QDdf8TD4QDef8QDd5TD2QDff8PD6PDRi7RD0QDgf8TD7QDhf8RD0UD0QDif8QD
jf8PD6UD0QFT6QDkf8TD3PD6UD0QDlf8QDmf8TD4PD6aEnf8QDn4QDof8Q`1o5QDPg8aD\6aDT6QDQg8TD2QDRg8QDSg8QDT
g8QDSg8QDUg8QDVg8QDSg8VD0QDVg8QDSg8QDWg8QDn4TD2QDXg8QDYg8QDZg8PDXR6S@0QDn4QD[g8PDXR6S@0QDn4WD0QD
\g8XD0QDn4`DXR6`DPO`DnN`DQO`DoN`DeS;`D[2`DSP3QD]g8S@0QDn4Y@0QD^g8QD_g8PDd[2PDno4QD`g8TD2PDYR6QDa
g8QDbg8QDeT1QDQ:QDf5S@0QDcg8QDdg8QDeg8QDfg8S@0QDgg8QDeT1QDhg8S@0QDn4PDfR6P@XQ7QDTV1PDXR6Q@m5S@0Q
Dig8QDjg8TD4QDo4QDo4TD2QDkg8PDk8PDUn3PDmNPDea1PD_R6QDlg8PDWT1QDmg8QDng8QDRCQDog8QDPh8QDRCQDT;QDQ
h8QDRh8PD]P@PDaj1QDSh8PDaj1QDSh8UD0WD0QDTh8XD0SD0QDUh8UD0WD0QDVh8XD0QDWh8TD3QDXh8QDYh8QDZh8QD[h8
Q@be1Q@[h8QD\h8QD]h8QDT;QD^h8QD_h8PDUd<QD`h8QDah8QDbh8PD_R6QDch8QDdh8QDRGSD0QDeh8PDZl4QDfh8QDgh8
PDbMQDhh8`DYR6QDih8QDig4QDjh8S@0QDkh8QDlh8PD_R6QDmh8PDfb>QDnh8QDj9QDSb1QDoh8QDj9QDPi8PDR3QDQi8QD
Ri8TD2QDf5PDno4SD0QDj=QDSi8QDTi8VD0QDSi8QDTi8QDUi8QDVi8QDT;S@0QDn4QDWi8PD_R6QDXi8QDf5QDYi8QDZi8P
@ZQ7QD[i8PDYm8PD\8PDkb1PDXR6QD\i8PDmk3PDcFPDeR6QDQ_1PDQX7PDfR6QDj9QD]i8PDYR6PD]o3PDf[4PDnNQDPX2P
DmNQD^i8PD_R6QDj9QDjc7PDZQ7TD1QD_i8PDU6QD`i8PDUR3SD0TD3QDai8UD0QDbi8PD_R6QDci8QDdi8QDei8QD];QDfi
8QDgi8PD_R6QDhi8UD0PDXQ3PD_R6QDii8QDji8QDig4Q@m5TD3QDki8PDno4QDli8PD_R6QDmi8QDd5PDXk4PDXR6QDni8P
Def<QDoi8P@ZQ7QDPj8PDXR6QDQj8PDnc7QDRj8QDn4TD5QD_j2QDSj8UD0QDTj8QDUj8TD1QDVj8QDWj8QDV6QDXj8PD_l4
QD`S5QDYj8PDZQ7QDZj8PDRNQD[j8PD[a:QD\j8QD]j8QD^j8QD_j8PDdd3PDgMQD`j8QDaj8PDUT;PDnl6QDbj8PDUJQDcj
8QDdj8PDfo4QDej8QDfj8PDTJQDfZ6QDgj8PDdo4QDT;PDRf1PDXQ7PDjk3QDhj8QDij8PDZQ7PDjk3QDjj8QDT;TD1PDjk3
QDkj8QDlj8QDmj8QDnj8PDiHPDXQ7PDTJQDoj8QDPk8PDT8PD\HQDQk8QDRk8QDSk8QDTk8QDUk8QDVk8QDWk8PD_R3PDXR6
PDZQ7QDXk8QDYk8QDZk8QD[k8QD\k8QD]k8QD^k8PDXR6PDZQ7QD_k8QD`k8PDfo4P@ZQ7QDak8QDbk8QDck8PDXQ7QDdk8Q
Dek8QDfk8QDgk8QDhk8TD3QDik8QDPf7QDjk8QDPf7QDkk8QDlk8TD4QDmk8QDnk8TD1QDok8QDPl8QDf5QDQl8`D[c3`DT8
`DZF`DgD`DX:`DTb4`DP8`DnG`Dim3`DeR<`DZQ7`DXQ7`D]3`DQE`Dmb1QD`5TD3QDRl8QDfh8PDZQ7TD1QDSl8QDQZ3QDb
:PDZQ7QDTl8PDXR6QDUl8QDf5QDVl8QDWl8RD0QDXl8TD4PD_R6QDYl8TD1QDZl8TD1QD[l8PD_R6QD\l8TD1QDYc5QD]l8S
@0QD^l8QD_l8RD0QDf5PDfo4PDZQ7S@0QD`l8UD0aDT6aDQ6aDi5iD0iD1`Dm9`DWY;`DmM`Dno4`D_g6`DdU7`DiE`D_U7`
DYk4`D`U7`DUm6`Dmo4`DYT3`DiP5`DhP5WD0SD0XD0QDal8QDbl8QDf5QDcl8QDdl8PD^o3QDel8TD1QDfl8QDgl8QDT6TD
1QDhl8P@ck4QDil8WD0QDjl8QDkl8XD0TD2QDeb8QDll8PDTU7QDml8QDjn5QDf5PDck4QDnl8QDj>QDol8TD2QDPm8UD0PD
gR6QDPo4QDQm8TD:PD2QDRm8TD4QDSm8PDho4QDf5QDTm8PD[R6TD2QFUm8QDa6TD1QDVm8`DPX7`DH`DYk4`DUP8`Def4`D
df4`DdZ6`Dho4`Dn;`D^o3`E[n3`Eko4`EZn3`E\c3`E_R6QDa6TD1QDWm8QDXm8TD1QDYm8QDZm8TD2QD[m8QD\m8QDj9QD
Za8QD]m8QD^m8QDj9QD_m8QD`m8QDj>QDam8QDbm8SD0QDj>QDam8QDcm8QDdm8QDem8TD1QDfm8PDHPD^P5QDdm8QDem8TD
1QDfm8PDHPD^P5QDj>QDam8QDgm8SD0PDeR6SD0TD6PD6QDd5QDd5QDhm8QDi;PDbh4QDim8TD1QDaGQDjm8TD1QDkm8QDlm
8P@XR6P@ZQ7QDd5S@0QDS9TD1QDmm8QDnm8PDfg7QDom8TD2QDg7TD6QDf5QDPn8QDom8TD2QDg7TD6QDf5QDQn8SD0QDRn8
QDg7TD6QDf5aDo5aDe6aDk6QDg7PDXR6QDji6TD6QDf5QDPn8QDSn8TD1QDi7PD_R6QDTn8QDUn8QDi7QDVn8QDh7QDPW2TD
1PDc3QDWn8QDXn8TD1Q@dU1QDYn8QDZn8QD[n8PDk8TD1QDYn8TD2QD\n8QDh7PDTn3PDnn2PD_R6QD]n8QD^n8TD3QD_n8Q
D`n8QDan8QDf5QDbn8QDcn8QDdn8QDen8UD0QDfn8QDj9TD9PD4QDj9QDlX1PDR3SD0QDj9QDgn8PDR3QDhn8QDj9PDTn3PD
R3PDPo2PD_R6QDin8QDj9QDeg7PDeo4PDXR6QDj9QDkj4PDmNQDjn8PD_R6QDkn8TD1QDln8P@ho4QD^_6P@Tn3QDmn8S@0P
@YR6PDfR6QDnn8QDon8TD1QDPo8QDj9QDf5PDko4QDQo8QDj9QDoS2QDQo8QDj9QDRo8QDl<QDSo8`Dnn2`Dan2`DdQ1`D^o
3QDj9QDTo8QDUo8QDj9QD^_5QDl<QDVo8QDj9QDWo8QDVo8QDj9QDco5QDl<QDXo8QDYo8QDj9QDZo8PDdQ1QDYo8QDj9QD[
o8PDHQD\o8PDHQD]o8QDf5QD^o8QDl<PDXQ7QD_o8UD0PDTU7TD<QDf5PDYR6QD`o8PDYR6QDao8PD_R6QDbo8QDco8QDQk4
TD1QDf5QDl<PDYR6QDZn8QDdo8PDYR6QDZn8PD_R6QDeo8TD2QDl7TD4QDm7QDfo8QDl7TD2PDSR@PD]R6PDTR@QDgo8TD2Q
Dn7QDho8`D_i4`Doa4`DVg1QDio8QDjo8Q@ko8PD6QDlo8TD1PDfo4QDmo8QDno8QDoo8QDPP9PDfR6PDQX7QDQP9PDZQ7TD
2QDRP9QDSP9QDn4TD8QDTP9PDZQ7WD0QDUP9XD0QDVP9QDWP9QDXP9QDYP9QDZP9QDXP9`E[n3`Eko4`EZn3`E\c3QD[P9QD
\P9TD3QD]P9PDho4QD^P9TD2QD_P9QDd5TD1QD`P9UD0PDgR6TD8QDj=QDaP9UD0PDgR6QDbP9QDcP9QD[o4TD3QDdP9QDeP
9QDn4Q@Tj6QDfP9Q@o5QDgP9QDhP9TD2QDmU2QDiP9TD2QDo7QDjP9QDo7QDf5QDkP9SD0QDlP9SD0QDWZ7SD0PDUJQDmP9Q
DnP9QDj7TD4QDoP9QDPQ9QDQZ3QDk7Q@QQ9`DZQ7`DXQ7`DYQ7`D[Q7`DZP5`DcE`DbU7`DcU7`D^U7`D_P5`D`P5`DaP5`D
^P5QDRQ9PD]6PDXR6QDSQ9TD3QDTQ9QDUQ9TD1QDP8QD`g4TD9QDUQ9TD1QDP8QDVQ9PD`a:QDZBQDWQ9PD_R6QDXQ9VD0QD
WQ9PD_R6QDXQ9QDYQ9QDZQ9QD[Q9QD\Q9QDj=QDWc7QD]Q9TD:QD^Q9QD_Q9TD2QDd5QD`Q9TD1QDaQ9QD]Q9TD:QD^Q9QDb
Q9S@0QDcQ9QDj9TD1QDdQ9QDj9QDeQ9QDfQ9TD8QDgQ9QDhQ9TD1QDd5QDiQ9QDjQ9TD1QDd5TD2QDaQ9QDkQ9dU1400TP13
10UP1220TP1430VP1340XP1550YP1560YP1570[P1580XP1490VP13:0WP17;0ZP15<0XP13=0TP15>0YP15>0[P14?0WP14
?0YP14@0VP12A0TP14B0[P14C0WP14D0TP14D0VP16E0YP15F0YP13G0TP13H0VP12I0UP14J0VP16K0XP16L0XP16M0ZP18
N0\P13O1VP13P11WP13Q11WP14R12TP12S12TP12T12TP12U12TP12V12TP12W12TP12X12TP12Y12TP13Z12TP12[12TP12
\12TP12]12TP13^12VP12_12TP13`12TP13a12VP12b12TP12c12TP14d12ZP13e12TP13f12VP14g12VP16h12UP13i12WP
12j12UP13k12WP13l12UP13m12XP13n12WP14o12XP15P22XP14Q22WP15R22YP14S22TP14S22VP14T22VP15U22XP13V22
UP16W22YP12X22TP16Y23VP16Z23XP14[23VP19\23ZP14]24VP14^24VP15_24VP14`24VP16a25XP17b25]P15c25ZP14d
25WP15e26VP14f26UP13g26UP15h26VP14i26ZP14j26XP13k26TP13l26WP17m26TP14n27TP14o27VP13P38TP12Q38TP1
3R38XP13S38VP15T38XP11U38RP14V38VP15W38XP15X38YP15Y39[P15Z3:XP1;[3;VP14\3;VP15]3;ZP17^3;XP16_3;Z
P15`3;XP18a3<YP1<b3<XP1:c3<VP16d3<XP15e3<VP15f3<VP15f3<XP16g3<[P16h3<VP16i3<ZP15j3<XP15k3<ZP15l3
<YP14m3<YP16n3<[P14o3<ZP17P4=XP17Q4=XP17Q4=ZP16R4=XP13S4=TP14T4=WP13U4=UP15V4=ZP14W4=YP13X4=XP15
Y4=ZP15Z4=\P17[4=^P16\4=VP14]4=WP16^4=YP13_4=UP12`4=UP13a4=XP14b4=ZP13c4=YP14d4=WP14d4=YP14e4=TP
17f4=ZP13g4=WP14R2=WP15h4>YP18i4>]P15j4>YP16k4>ZP16l4?XP17m4@VP15n4@XP15o4@WP15P5@YP16Q5@`P12R5@
VP14S5@XP14T5@XP13U5@WP12V5@UP12W5@UP12X5@TP12Y5@TP14Z5@VP16[5@[P15R2@[P14\5@WP12]5@UP15^5@YP13_
5@WP12`5@TP14a5@XP12b5@UP13c5@TP13d5@VP14e5@ZP13f5@XP12g5@TP12h5@TP14i5@ZP12j5@UP15k5@YP16l5@_P1
3m5@WP12n5@TP16o5@ZP12P6@UP13Q6@YP14R6@\P13S6@YP13T6@WP12U6@UP12V6@UP14W6@\P14X6@WP13f5@WP12Y6@U
P12Z6@UP12[6@TP12\6@UP12]6@UP12^6@VP13_6@WP12`6@UP12a6@UP12b6@UP12c6@UP12d6@UP12e6@UP12f6@UP12g6
@UP12X1@UP12h6@UP12i6@TP13j6@YP13k6@YP12l6@UP12m6@UP12n6@VP12n6@VP12o6@UP12P7@TP12Q7@UP12R7@UP12
S7@UP12T7@UP12U7@UP12V7@VP12V7@VP13W7@YP12X7@TP12Y7@UP13Z7@TP12[7@TP12\7@UP12]7@VP12^7@UP12_7@UP
13`7@XP13a7@YP13b7@YP12c7@UP13d7@TP13e7@VP149@VP15f7@VP14g7@YP14h7@WP16i7@\P13j7@TP13k7@XP14l7@V
P15m7@ZP13n7@XP14o7@ZP13P8@XP15Q8@VP14R8@VP16S8@YP13T8@XP14U8@WP16f7@XP13V8@VP16W8@^P14W8@YP15X8
@XP13Y8@WP13Z8@YP12[8@TP14\8@WP14]8@YP12^8@TP12_8@TP14`8@VP13a8@TP12b8@TP15c8@_P12d8@VP12e8@VP13
f8@TP15g8@ZP13_2@TP12h8@TP14R2@WP13i8@VP15j8@XP15k8@XP14l8@UP14m8@[P12n8@SP14o8@\P13P9@YP13Q9@YP
13R9@YP13S9@WP12]7@UP12T9@UP12U9@UP13V9@YP12W9@VP12X9@TP14Y9@YP12Z9@UP12[9@UP12\9@UP13]9@YP12^9@
UP12_9@UP12`9@UP12a9@UP12b9@VP12c9@UP12d9@TP12e9@UP12f9@UP12g9@VP12h9@UP12i9@VP12j9@UP12k9@UP12l
9@UP12m9@UP12n9@UP12o9@UP12P:@UP12Q:@UP12R:@UP12S:@UP12T:@TP12U:@UP12V:@UP12W:@UP12X:@UP12Y:@UP1
2Z:@VP12[:@UP13\:@WP12]:@UP12^:@UP12_:@VP12`:@UP12a:@UP12b:@UP12c:@UP12d:@UP12e:@UP12f:@VP12g:@U
P16h:@TP12i:@UP12j:@UP12k:@UP12l:@VP12m:@UP12n:@VP12o:@UP14Z8@\P12P;@VP13Q;@WP12R;@UP12S;@UP12T;
@UP14U;@ZP12V;@TP14W;@[P12X;@UP12Y;@VP12Z;@UP12[;@UP12\;@UP12];@UP12^;@UP12_;@UP12`;@UP13a;@XP12
b;@UP13c;@YP12d;@VP13e;@YP12f;@UP13g;@XP12h;@VP12i;@VP12U3@SP12j;@UP13k;ATP15l;AYP12m;AUP12n;BUP
12o;BVP12P<BVP12Q<BVP13R<BXP13S<CXP12T<CTP14U<CTP14U<CVP15V<CYP13W<CVP15X<CYP13Y<CYP13Z<CXP13[<C
XP13\<CYP14]<CVP13^<CWP13_<CYP13`<CXP13a<CTP12b<CUP13c<CYP12d<CTP12e<CUP12f<CUP12g<CVP12h<CUP12i
<CUP13j<CYP12k<CUP12l<CVP12m<CUP12n<CUP12o<CUP13P=CYP13Q=CYP12R=CTP13S=CTP13T=CYP13U=CYP14V=C\P1
2W=CUP12X=CUP12Y=CTP12Z=CUP12[=CTP12\=CTP12]=CTP12^=CUP13_=CYP12`=CVP12a=CUP12b=CTP12c=CTP12d=CU
P12e=CTP12f=CTP12g=CTP15h=CUP14i=CVP15j=CTP13k=CVP12l=CUP13m=CXP18n=DWP14o=DWP11U3DRP13P>DWP19Q>
DWP11U3DRP14R>DTP14S>DVP13T>DTP14U>DRP13V>DRP13V>DRP12W>DRP11U3DRP12X>DTP12Y>DTP14Z>DTP13[>DUP15
\>EXP12]>FTP14^>FWP14_>FYP14`>FZP14a>FTP13b>FWP14c>FZP13d>FTP14e>FZP13f>FTP13g>FWP12h>FUP14i>GTP
13j>GTP12k>HUP14l>HVP14m>HWP13n>HUP14o>HZP12P?HTP13Q?ITP13R?IVP13S?IWP16FIZP14T?JVP11U3JRP12U?KU
P13V?KWP12W?KUP17V<KXP13X?KWP15Y?KZP16Z?K]P14[?KVP14\?KVP17]?K_P14^?KUP15_?KYP14`?KVP17a?KVP15b?
KWP14c?KVP13d?KUP16e?KZP14f?KZP15g?KVP15h?KXP14i?KZP15j?KXP15k?KXP14l?LVP16m?MYP16n?M[P13o?NUP14
P@NUP14Q@NWP14R@NWP14S@OVP13l;OUP14T@P1ZP14U@P1YP12V@P1UP12W@P1UP13X@P1UP16Y@P1\P13Z@P1UP13[@P1W
P13\@P1XP14]@P1VP17^@P1XP14_@P1VP15U8P1ZP13`@P1TP13a@P1TP13b@P1TP14c@P1YP12d@P1TP12e@P1TP12f@P1U
P13g@P1TP12h@P1TP15i@P1[P12j@P1UP13k@P1UP13l@P1WP12m@P1UP16Y@P1\P14n@P1XP12o@P1UP13PAP1UP13QAP1W
P14RAP1VP14SAP1XP15TAP1YP13UAP1TP12VAP1TP12WAP1TP14XAP1WP17YAP1ZP15ZAP1VP15[AP1VP13\AP1TP14]AP1W
P16^AP1\P15_AP1VP16`AQ1YP16CQ1ZP15aAQ1WP14bAR1WP16^>R1YP13cAR1TP13dAR1TP14eAR1VP14fAR1VP14gAS1VP
15hAS1[P15iAS1VP15jAS1TP15kAS1XP15kAT1XP15lAT1XP14mAU1VP14nAU1VP14oAU1XP13PBU1TP17QBV1XP15RBV1XP
11U3W1RP13SBW1WP13TBW1WP13UBW1XP14VBX1VP14WBY1YP15XBY1[P14YBY1YP14ZBY1YP13[BY1VP15\BY1VP14`>Y1ZP
13]BY1XP14^BY1VP13_BY1XP15`BY1]P14aBY1WP13bBY1WP13cBY1WP13dBY1VP14eBY1YP1:fBZ1_P19gBZ1^P18hBZ1XP
1:iB[1XP1:jB[1XP1=kB[1^P1;lB[1ZP1<mB[1[P1<nB[1XP1;oB[1[P1;PC[1\P19QC[1VP1;RC[1XP1=SC[1]P18TC[1XP
17UC[1VP15VC[1VP17WC[1VP1;XC[1ZP1<YC[1[P19ZC[1XP1;[C[1]P1;\C[1^P19]C[1YP19^C[1\P19_C[1YP19`C[1XP
1<aC[1VP18P>[1\P18bC[1XP19cC[1ZP19dC[1[P1:SC[1ZP1:SC[1YP1;lB[1[P1:eC[1YP19fC\1XP16gC\1UP17hC\1ZP
19iC\1XP1:jC\1XP1:kC\1XP18lC\1XP18l;\1\P1:mC\1[P1:nC\1[P17oC\1VP1<PD\1ZP18QD\1ZP18RD\1YP1;SD\1[P
18TD\1[P17UD\1ZP15VD]1VP1:WD^1ZP16XD^1VP1:YD_1XP1;bC_1ZP1<ZD_1ZP1=[D_1ZP1;\D_1ZP1<kC_1ZP1<]D_1\P
17^D`1ZP18_D`1`P1:`Da1WP1:aDa1XP1;bDa1\P15cDa1WP15dDa1XP1;eDa1[P18fDa1XP1?gDa1YP1;eDa1_P1=eDa1_P
19hDa1]P18iDa1]P19jDa1^P18kDa1^P1<eDa1_P1<eDa1^P1=lDa1aP17mDa1YP16nDa1YP1AoDa1^P1<PEa1YP1=QEa1cP
1<PEa1[P17REa1WP16SEa1WP16SEa1WP15TEa1WP17UEa1TP16VEa1TP16VEa1TP15WEa1TP1CeDa1^P1=eDa1\P1<eDa1]P
1;lBa1\P1;lBa1_P18jBb1VP1:lBb1\P1<XEb1^P1:XEb1]P18YEb1UP19ZEb1[P19[Eb1WP17\Eb1XP19]Ec1YP1<^Ec1]P
19_Ec1]P19`Ec1]P15aEc1WP17bEc1ZP19^Ec1\P17cEc1[P1;dEc1`P18eEd1VP18fEd1YP17gEd1\P1:hEd1YP1;iEd1WP
1;jEd1YP1:kEd1\P19lEd1]P1;mEd1\P16nEd1WP19oEd1]P17PFd1ZP19QFd1YP19kBd1\P18kBd1ZP17RFd1YP15SFd1UP
17TFe1ZP15UFe1XP15VFe1WP15WFf1ZP19XFf1WP17YFf1YP16ZFf1YP11U3f1RP14[Ff1ZP16\Ff1XP13]Ff1UP13W>f1SP
13^Ff1VP14_Ff1WP13`Ff1VP15aFf1[P13bFf1VP15cFf1\P13bFf1UP15dFf1ZP19eFg1[P14fFg1ZP16gEg1\P16gFg1[P
17hFg1[P17iFg1_P16jFg1YP17kBg1\P15kFg1ZP16lFg1YP14mFg1VP14nFg1WP13oFg1VP18PGg1_P19QGg1bP17RGg1\P
13SGg1VP13TGg1XP14UGg1ZP14VGg1ZP15WGg1\P14XGg1YP19^Eg1`P13YGh1TP15ZGh1TP14[Gh1TP15\Gh1TP14]Gh1VP
14^Gh1WP14_Gh1UP16`Gh1VP16`Gh1XP13aGh1VP14bGh1VP15^Gh1WP12cGh1SP13dGh1TP12eGh1TP13fGh1TP13gGh1UP
15^Gh1WP13hGh1TP18iGh1TP15l;h1WP14jGh1YP14kGi1TP13lGi1TP13mGi1TP14nGj1TP13oGj1TP13PHj1VP13QHj1VP
13RHj1VP1ESHj1UP14THk1WP14UHk1YP16VHk1YP16WHk1\P15XHk1YP14YHk1VP14ZHk1XP15[Hk1YP16\Hk1\P14]Hk1XP
12^Hk1VP13_Hk1WP12`Hk1UP13aHl1TP13bHl1TP13cHl1TP15dHl1WP12eHl1UP13fHl1TP12gHl1UP16hHm1VP13iHm1VP
14jHm1ZP15kHm1]P14lHm1VP15mHm1VP16nHm1XP14oHm1VP16l;m1WP17PIm1XP13QIm1TP14RIm1VP12SIm1TP14TIm1VP
13UIm1VP14VIm1ZP12WIm1UP11U3m1RP12XIm1VP12YIm1VP12X7m1TP13ZIm1WP12[Im1TP12\Im1UP13]Im1XP14^Im1ZP
14_In1XP13o?n1UP13`In1WP14aIn1VP12bIn1TP12cIn1VP12n8o1TP1>dIo1UP1>eIo1WP13fIo1UP12gIo1UP12hIo1UP
15iIo1WP14jIo1WP13kIo1VP12lIo1UP12mIo1VP12nIo1VP13Q2P2UP14oIP2VP12PJP2UP14QJP2VP14RJP2VP15SJP2YP
13TJP2TP12UJP2UP12VJP2UP16WJP2YP14^>P2WP14XJP2VP16YJP2VP16YJP2XP15ZJP2YP13[JP2XP15\JP2XP14]JP2XP
15^JP2XP13_JP2VP15`JP2TP15aJP2VP15bJP2YP1:cJQ2TP16dJQ2VP16eJQ2XP15fJQ2XP14gJQ2WP15[5Q2YP14hJQ2VP
14T@Q2ZP12iJQ2UP13jJQ2WP13kJQ2VP15lJQ2ZP12mJQ2TP13nJR2VP16oJR2TP19PKR2TP13QKR2XP13RKS2VP13SKS2UP
17TKS2\P14UKT2VP13VKU2UP1=WKV2TP1<XKV2UP19^GV2VP13YKV2VP17l;V2ZP14ZKV2XP15[KV2VP15\KV2YP19]KV2UP
14^KV2TP14_KV2WP15`KV2WP15aKV2YP15bKV2VP14cKV2ZP15dKV2VP14eKW2VP13fKW2VP15gKX2VP14hKX2WP13o?X2UP
14iKX2XP16jKX2ZP16kKX2XP16]KX2XP18lKX2UP13U3X2SP14mKX2VP15nKX2WP15oKX2VP12PLX2UP12QLX2TP14RLY2UP
14SLZ2WP15TLZ2WP15ULZ2WP17VL[2VP14WL[2VP13XL[2VP13YL[2TP13ZL[2VP13[L[2TP15\L[2YP14]L[2WP1<^L[2TP
15_L[2VP12`L[2UP16aL\2\P15bL\2XP15cL\2XP14dL\2VP17eL\2ZP13fL\2TP13gL\2TP15_>]2_P12hL]2UP12iL]2TP
13jL]2VP14kL]2XP13lL]2UP12mL]2UP16nL]2UP17oL]2VP12PM]2TP14QM]2TP13RM]2VP12T7]2UP12SM]2TP13TM]2WP
13UM]2UP14VM]2YP14WM]2WP14XM]2VP13YM]2WP12ZM]2UP13[M]2VP14\M]2YP16F]2ZP13]M]2TP13^M]2VP14_M]2VP1
3`M]2WP15aM]2XP12l:]2VP13bM]2XP13cM]2YP15R9]2\P14dM]2\P14eM]2ZP15fM]2YP12gM]2UP14hM]2VP14iM]2WP1
2jM]2TP15kM]2[P14lM]2XP15mM]2VP14nM]2ZP13oM]2XP12PN]2UP15QN]2YP12RN]2UP14SN]2VP15TN]2VP13UN]2VP1
5VN]2\P12WN]2UP12XN]2UP12YN]2TP12ZN]2UP12[N]2UP12\N]2UP12]N]2UP13^N]2WP13_N]2WP13`N]2WP13aN]2XP1
4bN]2ZP12e6]2VP14cN]2WP12dN]2TP13eN]2WP13fN]2XP12gN]2UP12hN]2UP12iN]2TP12jN]2TP12kN]2TP13l5]2YP1
2lN]2TP12mN]2TP12nN]2TP14l5]2ZP14oN]2WP12PO]2TP13QO]2WP12RO]2TP13SO^2TP13TO^2VP14UO^2VP13VO^2TP1
BWO^2VP13XO^2TP15YO^2YP14ZO^2ZP13[O^2VP12QL^2SP18R2^2[P17\O^2[P12QL^2SP15]O_2ZP1I^O`2oL3_Oa2VP12
`Oa2UP14aOa2VP15bOa2VP16cOa2VP12dOa2UP12eOa2TP13fOa2WP14gOa2VP16hOb2ZP14^Gc2WP15iOc2YP1=jOc2TP18
kOc2TP13lOc2TP13mOc2TP14nOd2XP13oOd2VP13PP1d2VP14QP1d2WP15RP1d2XP16SP1d2\P14TP1d2ZP17UP1d2\P14VP
1d2YP16WP1d2XP18XP1d2XP12`Hd2UP16YP1e2XP17ZP1e2YP17[P1e2VP16\P1e2[P15R2f2YP13]P1f2VP15^P1f2YP16_
P1f2XP15_P1f2WP15`P1f2]P14aP1f2VP13bP1g2VP13cP1g2VP19dP1h2_P14eP1h2YP16fP1h2`P14gP1h2ZP15hP1h2\P
19iP1h2XP15jP1h2YP14`>i2YP13kP1i2VP18lP1i2XP13mP1i2VP14nP1i2XP13oP1i2VP15PQ1i2ZP14QQ1i2YP14RQ1i2
YP14SQ1i2YP13TQ1i2WP16UQ1i2ZP15VQ1i2\P16SKi2[P14WQ1i2ZP16XQ1j2XP15YQ1j2[P17ZQ1k2VP14[Q1k2WP147l2
WP12\Q1l2TP17]Q1l2_P19^Q1m2]P12_Q1m2TP13`Q1m2VP19aQ1n2YP16bQ1o2XP15cQ1o2WP14dQ1o2WP14eQ1P3VP15fQ
1Q3VP17gQ1R3ZP14hQ1R3WP14iQ1S3VP12jQ1T3UP14kQ1U3VP12lQ1U3TP1?U3U3RP13mQ1U3XP13nQ1U3TP13oQ1V3TP15
oQ1V3VP13PR1W3WP14QR1W3WP14RR1W3YP12SR1W3TP13TR1X3VP19UR1X3\P19VR1X3\P18WR1X3\P17XR1X3ZP1
"""##)
}
