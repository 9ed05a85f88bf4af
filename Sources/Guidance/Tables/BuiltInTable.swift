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
supervisors strict fair unfair favourite favorite=ng3 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=_h3 organised organized=`h3 disorganised disorganized=ah3 harsh
popular trustworthy what how why when where which whose rowdier chattier sleepier scruffier
shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner
bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder
ruder crueller crueler=hi3 wiser savvier shrewder nimbler zippier snappier punchier pacier
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
warnings topic responsibility conversation conversations elephant criticism debate torch tripod
burette pipette crucible lathe chisel chizel=To3 vice weld solder fabric yarn hem seam stitch
joint mortise mortize=^o3 dowel varnish glaze dye canvas charcoal pastel plughole gutter
drainpipe manhole kerb bollard pallet tarmac gravel mulch compost bark turf sapling shrub
bramble nettle moss lichen fungus twig branch trunk root stem petal pollen nectar hive nest
shell beak claw feather fur fin gill tusk horn hoof planet comet asteroid crater lava magma ash
crust mantle glacier dune cliff beach reef lagoon delta estuary harbour harbor=_Q4 canal dam
porridge pasta curry sauce gravy custard stew casserole pastry sponge bun muffin scone jam
honey butter margarine cheese yeast costume prop backdrop spotlight amplifier shuttlecock stump
wicket goalpost crossbar hurdle baton javelin discus plinth tarpaulin gazebo marquee trough
saddle brake crop cress crystal thermostat skin muscle lung kidney liver artery vein enzyme
bacterium virus cell nucleus tissue membrane conductor insulator resistor wicker timber plywood
mdf acrylic polymer rubber foil slate clay sandstone limestone granite chalk marble loam silt
peat soil cloud shower breeze gale wave current tide stream spring waterfall pond lake loch
burn cement mortar concrete grout putty hinge latch bracket castor axle gear cog spindle
bearing gasket washer filter nozzle duct flue grate downpipe roof joist beam rafter fencing
decking fruit vegetable meat bread sausage burger chip milk tea coffee squash lemonade potion
slime dough paste lather foam parks plonk plonks plonking dump dumps shunt shunts warehouse
warehouses warehousing offload offloads palm palms palming foist foists foisted foisting herd
herds banishes banishing exile exiles exiling relegate relegates relegating consign consigns
consigning sideline sidelines sidelining shovel shovels shovelled shoveled=TW4 shovelling
shoveling=UW4 babied babying nannied nannying cosseted cosseting cosset pampered pampering
swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks creaked
creaking groan groans groaned groaning buckle buckles buckled buckling splutter splutters
spluttered spluttering limp limps limped limping fray frays frayed fraying teeter teeters
teetered teetering totter totters tottered tottering judder judders juddered juddering
arrangements arrangement rotas machinery infrastructure framework system timetables staffing
funding finances network networks partnership partnerships organisation organization=YY4
administration pastoral services service procedures processes scores percentages percentage
averages headline headlines total totals tellingly revealingly remarkably curiously oddly
strangely ironically mercifully happily crucially importantly rightly wrongly wisely wizely=UZ4
unwisely unwizely=VZ4 bizarrely inexplicably unaccountably tragically laudably refreshingly
reassuringly amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly
miraculously shamefully inexcusably scandalously incredibly amazingly astonishingly
impressively creditably admirably commendably sensibly foolishly lamentably distressingly
alarmingly disturbingly depressingly dishearteningly gratifyingly heartwarmingly satisfyingly
shockingly embarrassingly awkwardly unhelpfully helpfully conveniently inconveniently luckily
unluckily understandably justifiably deservedly undeservedly rewardingly promisingly
promizingly=j[4 ominously perversely paradoxically predictably unexpectedly surprisingly
surprizingly=P\4 it fuss fusses fussed fussing dotes doted pontificate pontificates
pontificated preaches preached sermonise sermonize=]\4 sermonised sermonized=^\4 grandstand
grandstanded grandstanding postured posturing stonewalling stonewaling=d\4 filibuster
filibustered colonise colonize=g\4 colonised colonized=h\4 colonises colonizes=i\4 fritter
fritters frittered frittering squander squanders squandered squandering skimp skimps skimped
splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=\]4 idolises idolizes=]]4
idolised idolized=^]4 revere reveres revered natters chinwag prattle prattled prattles blather
blathered blathering witter wittered wittering yammer yammered blabber jabber jabbered schmooze
schmoozed swanned swanning preen preens preened gloat gloats gloated sneer sneers sneered
whined whines moaned griped gripes cowered cringe cringed cringes grovel grovelled groveled=i^4
squirm squirms squirmed slink slinks slunk sidle sidled harassed cadge wheedle wheedled
manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed typecast stereotype
stereotyped flail flailed flails muff muffed underrate overrate trickles trickled dribbles
dribbled rains pour pours poured pored=m_4 cascade cascades cascaded stab bash fist attempt
shade tad smidge trifle mite exams timer tests tradition difficulty difficulties barrier
barriers obstacle obstacles trouble troubles priority priorities hurdles nuisance nuizance=i`4
nuisances nuizances=j`4 distraction distractions stage year things everybody community day
whole session regurgitate regurgitates regurgitated regurgitating parrot parrots parroted
parroting spout spouts spouted spouting mumble mumbles mumbled mumbling drone drones droned
droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing
trainee cohort monday age lot part parts days topics project projects song songs poem poems
story stories task tasks activity activities series serieses copy copies mixes line focuses
theme themes title titles word words sentence sentense=Wc4 sentences number answer answers
quizes recount recounts debates dramas drawings painting paintings graph graphs diagram
diagrams timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn
hymns dance dances match race races visits vizits=Zd4 trips tour tours talks speech speeches
lecture lectures meeting meetings workshop workshops units module modules blocks term terms
week weeks month months years hour hours minute cycle cycles circle circles square squares
rectangle rectangles corner corners column columns halfs third thirds quarter quarters sample
samples selection selections collection collections exhibition exhibitions fairs sale sales
concert concerts rehearsal rehearsals practice practices sessions starters plenaries
introduction introductions summary summaries extract extracts chapter chapters paragraph
paragraphs verse verses chorus choruses refrain refrains repeats revision revizion=kf4
revisions revizions=lf4 continuation continuations response responses reply replies comment
comments note notes message messages notice notices sign signs heading headings caption
captions code codes symbol symbols names nickname nicknames phrase phrases saying sayings
quotation quotations law laws requirement requirements option options choice choices vote votes
polls interview interviews census censuses doubles single singles mixture mixtures version
versions draft drafts outline outlines template templates scaffolds worksheet worksheets
handout handouts token tokens stamp stamps log logs records register tally tallies count counts
measure measures scales score marks grade grades levels band bands stages steps rungs strand
strands subjects discipline disciplines language languages schemes programme program=Pj4
programmes post posts job jobs role roles duties responsibilities statements description
descriptions definition definitions date dates times places buildings halls offices yards field
fields garden gardens ponds shed sheds path paths gates doors wall walls window windows floor
floors ceiling ceilings stairwell stairwells cloakrooms charity charities federation
federations companies schools academies colleges nurseries primaries secondaries church
churches visitor vizitor=jk4 visitors vizitors=kk4 while whiles bits lots few fews couple
couples dozen dozens hundred hundreds thousand thousands about over shut empty full early
online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=ol4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=jm4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=gn4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=Vo4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet tile tiled metal plastic grass lino alone awake asleep
upstairs downstairs barefoot hungry thirsty up down off on out in back that this so not now
then too again today yesterday tomorrow tuesday wednesday thursday true false mine yours his
hers theirs ours one two three four five six seven eight nine ten twice once odd even equal
prime positive negative liquid cotton woollen digital electric male female british scottish
irish polish somali deaf blind pregnant local national regional unknown unclear due old recent
voluntary statutory temporary permanent possible necessary lit sung said told frozen sold
bought built sent spent found spread hidden begun chosen short tall wide thick fast quick right
there's elsewhere nearby overhead below above behind ahead opposite together apart breezed
breezes sail sailed sails romp romped romps cruise cruize=gS5 cruised cruized=hS5 cruises
cruizes=iS5 waltz waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked
sussed clinched slayed nodding laughing smiling grinning wishing transfixed riveted beaming
stitches tears giggling cheering purring alarms apron aprons bag bags ball balls balloon
balloons banana bananas bar bars basket baskets bat bats beaker beakers bean beans bed beds
bells belt belts bench benches bib bibs bicycle bicycles bike bikes bins biscuit biscuits
blanket blankets blinds boat boats boilers bone bones bottles bowl bowls breads bricks bridge
bridges broom brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets
cables cake cakes calculator calculators camera cameras candle candles canopy canopies caps
cars cardboard cardboards carpets carriage carriages cart carts cartridge cartridges cello
cellos chain chains chairs chalks charger chargers clays clip clips clipboards clocks cloth
cloths coat coats coin coins comb combs compass compasses cone cones container containers
cooker cookers cot cots counter counters crate crates crayon crayons cup cups cupboard
cupboards curtain curtains cushion cushions desk desks dials dice dices dinners dish dishes
doorbell doorbells doughs drain drains drawer drawers drill drills drum drums duster dusters
easel easels egg eggs eraser erasers escalator escalators fan fans fence fences ferry ferries
finger fingers flask flasks flour flours flors=RZ5 flower flowers food foods foot foots fork
forks fountain fountains freezer freezers fridges fruits fuses generator generators glasses
globe globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers
handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinges hoop
hoops hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom
intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers
kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder
ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox
letterboxes lid lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunches
lunchbox lunchboxes machine machines mallet mallets marker markers marbles mask masks meal
meals medal medals metals meter meters microphone microphones microscope microscopes microwave
microwaves milks mirror mirrors modem modems monitors mop mops motors mouse mouses mug mugs
needle needles net nets nut nuts oar oars oil oils ovens paint paints paintbrush paintbrushes
pan pans panel panels parcel parcels pavement pavements pea peas pedal pedals peg pegs pen pens
pencil pencils piano pianos picnic picnics pill pills pins pipes pizza pizzas plank planks
plant plants plaster plasters plastics plate plates platform platforms plugs pocket pockets
pole poles pool pools pot pots potato potatos powder powders printers projectors pulley pulleys
pumps puppet puppets purse purses radiator radiators radio radios rail rails ramp ramps
recorder recorders ribbon ribbons rice rices robot robots roofs ropes rubbers rug rugs ruler
rulers sack sacks salad salads salt salts sand sands sandwich sandwiches saucepan saucepans
saws scarf scarfs scissors scissorses screw screws seats seed seeds shelf shelfs shelves
shelveses shoe shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab
slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket
sockets soils soup soups spade spades spoon spoons springs stair stairs staple staples stapler
staplers stones stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases
swing swings switches taps tape tapes teas telescope telescopes tent tents terminal terminals
thermometer thermometers thread threads ties tiles timers tin tins tissues toilet toilets
tomato tomatos tool tools towel towels toy toys tracks tractor tractors trailer trailers trains
tram trams tray trays tree trees trolley trolleys trousers trouserses trumpet trumpets truck
trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves
vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wallet
wallets watches water waters wax waxes wheelchair wheelchairs whistle whistles whiteboard
whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper wrappers
yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards
trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses
glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes basement
basements foyers lobby lobbies porch porches lavatory lavatories washroom washrooms pitches
court courts corts=ih5 heatings lighting lightings plumbing plumbings ventilation ventilations
wifis signals internets sandpaper sandpapers queue queues photograph photographs portrait
portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures postcard
postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=Vl5 tortoises tortoizes=Wl5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=cl5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights clouds sea seas river rivers waves tides election ballot raffle closure
funeral merger inquiry consultation accident injury bereavement illness referendum assessment
monitoring moderation evaluation communication participation pace guidance explanation
instruction instructions vision vizion=ho5 ethos culture climate atmosphere relationship
relationships rapport routines expectation expectations transition transitions training
supervision supervizion=VP6 accountability ambition aspiration oversight collaboration
discussion dialogue dialog=]P6 intervention interventions tracking strategies approach
approaches achievement outcomes quality consistency knowledge vocabulary oracy mathematics
literacy numeracy criteria objectives objective targets rewards sanctions sanction consequences
inclusion safeguarding punctuality layout deployment grouping seating rigour rigor=]Q6 depth
breadth emphasis input inputs begins starts ends ended finishes finished lasts lasted happens
happened covers covered includes listed named says uses mentions mentioned contains contained
meets opens at of for with by from and or to across between before after during than as if n't
assess intervene discuss observe evaluate connect address collaborate communicate consult
analyse analyze=VS6 act own drive refer reflect anticipate spot coordinate enforce implement
apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily appear seem meet settles settling unsettling calms calmed
calming soothe soothes soothed soothing steady steadies steadying stabilise stabilize=_T6
stabilises stabilizes=`T6 stabilised stabilized=aT6 stabilising stabilizing=bT6 relaxes
relaxing reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived
reviving refreshes refreshed refreshing lifted lifting boosts boosted boosting widens widened
widening broaden broadens broadened broadening deepens deepened deepening enrich enriches
enriched enriching improves improved strengthens strengthened strengthening weaken weakens
weakened weakening sharpens sharpened sharpening dull dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowed slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reduced reducing increases increased increasing minimises minimizes=[W6 minimised
minimized=\W6 minimising minimizing=]W6 maximises maximizes=^W6 maximised maximized=_W6
maximising maximizing=`W6 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cements cemented cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered
fostering breed breeds breeded breeding engender engenders engendered engendering generate
generates generated generating creates created creating produce produces produced producing
yield yields yielded yielding sparks sparked sparking spur spurs spurred spurring fuel fuels
fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking trigger
triggers triggered triggering encourages encorages=kY6 encouraging encoraging=lY6 discouraging
discoraging=mY6 detered detering dissuade dissuades dissuaded dissuading enable enables enabled
enabling disable dizable=XZ6 disables dizables=YZ6 disabled dizabled=ZZ6 disabling
dizabling=[Z6 empowering equips equiped equiping frees freed freeing releases released
releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking unleash
unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinders hindered hindering holded impede impedes impeded impeding inhibit inhibits
inhibited inhibiting blocked blocking undermining erode erodes eroded eroding sap saps sapped
sapping drained draining deplete depletes depleted depleting exhaust exhausts exhausting
overloads overloaded overloading overwhelming distracting losed engaging motivating
demotivating enthusing exciting interesting captivates captivating hooking transforms
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
rewarded rewarding payed influence influense=h`6 influences influenced influencing affecting
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
regular tight loose larger inconsistent frequent warm skilful skillful=Qe6 firm brisk rushed
vague thorough constant endless repeated under lack presence presense=\e6 visibility
vizibility=]e6 sharper richer calmer neater messier keener abler cleverer friendlier colder
softer happier tidier noisier noizier=ke6 steadier smoother slicker fuller broader narrower
fresher livelier duller tighter looser smarter clearer finer greater lesser shallower firmer
politer safer sadder healthier superior inferior plainer crisper maturer readier dips dipped
dip rises rose risen slips slipped slip slid wanes waned fades faded tails tailed grows grew
grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped
ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses
collapsed varies varied motivation concentration attention patience patiense=Wh6 anxiety
frustration boredom resentment enjoyment mood spirits appetite resolve determination resilience
resiliense=bh6 commitment loyalty nerves nerve tempers temper yearly hourly horly=jh6 nightly
fortnightly quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully
folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=kj6 manually digitally electronically
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
achieve attain thrive flourish florish=VP7 gain grow fail participate contribute cooperate
persevere persist concentrate aspire strive deserve manage drift wander misbehave rush waste
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=hQ7 neglects ignores lacks fails thrives flourishes florishes=nQ7 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=fR7 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older
younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=]T7 literature philosophy
textiles cookery psychology sociology business media algebra geometry resources resorces=hT7
material materials examples wear collect wash phone stack tuck enter exit arrive attend way
password route fourteen forteen=YU7 fifteen sixteen seventeen eighteen nineteen twenty thirty
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
noticeably visibly vizibly=jY7 overall perfectly unusually immensely enormously wonderfully
terribly awfully stubbornly worryingly disappointingly dizappointingly=UZ7 persistently
unacceptably pleasingly painfully woefully encouragingly encoragingly=[Z7 reliably stunningly
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
researchers adviser advizer=T^7 advisers advizers=U^7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=\b7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=db7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=hc7
sequences structures design designs method methods technique techniques communications
organisations organizations=Rd7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=Te7 exercises
exercizes=Ue7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks mock mocks tutoring tutorings recruitments retention retentions appraisal
appraizal=Pf7 appraisals appraizals=Qf7 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finale finales debrief debriefs storytelling storyteling=if7
storytellings diction dictions classrooms playgrounds libraries websites newsletters reviews
deployments conducts tones manner manners guidances links thinkings reasoning reasonings
oracies listenings handling handlings orders control controls movement movements safeguardings
morales uniforms qualities idea grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacings procedure direction directions groupings modelings
accountabilities rigors rigours alignment alignments preparations timing timings balance
balances variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=Ui7 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=ci7 whispered writes asks describes suggest
suggests adds noted state stated states remark whisper responded voted rate rated agree agreed
disagree dizagree=Wj7 disagreed dizagreed=Xj7 announce announced confirm confirmed predict
predicted argue argued shouted reads quote quoted texted chorused admitted claimed complained
labelled labeled=jj7 titled entitled headed marked praised praized=oj7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute contract
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=bl7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=[m7 laudable exemplary uplifting
compelling compeling=_m7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic welcoming
harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable
extraordinary phenomenal breathtaking spectacular sublime flawless faultless impeccable
immaculate enviable unrivalled unrivaled=jn7 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=Ro7 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=\o7 respectful considerate
devoted tireless tedious dreary drab uninspiring uninspired uninteresting monotonous lacklustre
lackluster=ho7 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual unproductive
pointless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable
counterproductive concerning alarming depressing dismal dire appalling appaling=RQ8 awful
terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=hQ8 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive unimaginative formulaic repetitive disjointed fragmented piecemeal
tokenism sociable problematic troubling unfortunate regrettable poorly appallingly superbly
brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=PU8 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=nU8
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=[V8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky
offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant
sensational serene speedy sporadic strenuous superfluous surprising surprizing=]W8
temperamental theatrical turbulent uncompromising uncompromizing=aW8 unfriendly wearisome zany
zestful assertive cautious jerky lousy staid disarming dizarming=kW8 engrossing exuberant
foolhardy frosty gormless heartless immoderate incisive incizive=SX8 militaristic overheated
disastrous dizastrous=VX8 catastrophic horrendous horrific adventurous marvelous righteous
hurtful attainable unattainable unimportant arduous melodramatic gratuitous extravagant
uncontrollable unstoppable invincible breathless excitable impressionable precocious
disagreeable dizagreeable=lX8 fastidious scrumptious delectable nightmarish childlike
mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper
skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky dank
musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish
ticklish waspish outlandish makeshift shopworn careworn toothless faceless characterless
bloodless gutless voiceless formless baseless groundless rootless ruthless reckless lustreless
shameless tasteless timeless priceless senseless thriving flourishing florishing=X[8
floundering ailing dysfunctional toxic rosy daft compliant obedient biddable glacial realistic
accommodating adaptable appreciative attuned cheery collegiate communicative conducive
congenial constructive convivial courageous corageous=o[8 dextrous diplomatic discerning
disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=Z\8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=d\8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=T^8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=b^8 disingenuous dizingenuous=c^8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=a_8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=m_8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=Sa8
unskilful unskillful=Ta8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=Rb8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=jb8 divisive
divizive=kb8 domineering dour effortless effusive enterprising enterprizing=Pc8 erudite
exquisite exquizite=Rc8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=_c8 horrid humourless humorless=ac8
imprecise imprecize=bc8 indecisive indecizive=cc8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=Wd8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=Ue8 tawdry taxing tepid
thrilling thriling=Ye8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=le8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=bf8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=Xg8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Pi8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=nk8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=[l8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=Ym8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=hm8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Wn8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=fn8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=PP9 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=XQ9 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=gQ9 unfulfilling unfulfiling=hQ9 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=WR9 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=iR9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=bT9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=fU9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=iV9
sluggishly ploddingly labouredly laboredly=lV9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=XY9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=hY9 disinterestedly dizinterestedly=iY9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=Q\9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=`\9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=g]9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=W^9 disarmingly dizarmingly=X^9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=b^9
militaristically overheatedly disastrously dizastrously=e^9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=\_9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=S`9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=Qb9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=Qc9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=]c9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=gc9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=Ze9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=he9 disgruntledly disingenuously dizingenuously=je9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Sg9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=ag9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=ih9 unskilfully unskillfully=jh9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=mi9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=jj9 domineeringly dourly dorly=lj9
effortlessly effusively energisingly energizingly=oj9 enliveningly enterprisingly
enterprizingly=Qk9 eruditely exquisitely exquizitely=Sk9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=bk9 horridly humourlessly humorlessly=dk9 imprecisely
imprecizely=ek9 inattentively indecisively indecizively=gk9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=^l9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=el9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=_m9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=nn9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=ho9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=`Q: unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=aT: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=[V: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=nV: discouragingly
discoragingly=oV: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=RX: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=bZ: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=k\: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=j]:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=Z_: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=n`: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=^b: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=Yc: modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=`e: automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=Vf: disasters dizasters=Wf: messes highlights joys pleasures disappointment
dizappointment=\f: disappointments dizappointments=]f: flaw flaws shortcoming shortcomings
shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=Ug: excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbish rubbishes treasure
masterpiece masterpieces threat threats insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=ci: fervour fervor=di: dedication professionalism passion generosity creativity
expertise expertize=ji: diligence diligense=ki: integrity humility kindness perseverance
tenacity compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=bj:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Xk: negligence negligense=Yk:
incompetence incompetense=Zk: stubbornness hostility carelessness thoughtlessness rudeness
insolence insolense=`k: impatience impatiense=ak: favouritism favoritism=bk: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=Rl:
confusion inconsistency incoherence incoherense=Ul: inefficiency ineffectiveness indiscipline
unruliness misbehaviour misbehavior=Zl: disaffection dizaffection=[l: disengagement
dizengagement=\l: disillusionment dizillusionment=]l: despondency tedium monotony
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
psychologist psychologists therapists counsellors physiotherapist phyziotherapist=ml:
physiotherapists phyziotherapists=nl: physio phyzio=ol: physios phyzios=Pm: paediatrician
paediatricians doctor doctors gp gps dentist dentists nurses matron matrons optician opticians
chaplain chaplains vicar vicars priest priests rabbi rabbis imam imams minister ministers
architect architects builder builders plumber plumbers electrician electricians engineer
engineers surveyor surveyors contractor contractors caterer caterers cooks caretakers
groundsman groundsmans gardener gardeners receptionist receptionists secretaries clerks warden
wardens ranger rangers librarians invigilator invigilators examiner examiners moderator
moderators registrar registrars treasurer treasurers chairman chairmans chairwoman chairwomans
neighbour neighbor=Wo: neighbours neighbors=Xo: mayor mayors councillor councillors farmer
farmers poet poets scientist scientists firefighter firefighters policeman policemans
policewoman policewomans constable constables photographer photographers conductors escort
escorts housemaster housemasters housemistress housemistresses organist organists umpire
umpires referee referees musician musicians grandparent grandparents grandmother grandmothers
grandfather grandfathers nan nans gran grans grandad grandads aunt aunts uncle uncles guardian
guardians childminder childminders diocese dioceses auditor auditors solicitor solicitors
official officials representative representatives rep reps spokesperson spokespersons editor
editors reporter reporters custodian custodians janitor janitors superintendent superintendents
interpreter interpreters translator translators interviewers historian historians critic
critics curator curators argues reckoned reckons advised advized=VR; advises advizes=WR;
recommended recommends warned warns bitter sweet salty spicy crunchy chewy tender moist sticky
slimy greasy oily muddy dusty rusty cracked chipped ripped tattered twisted warped stiff blunt
shiny pale cloudy dead dangerous hazardous slippery overgrown bumpy steep crooked wonky clean
ripe unripe cooked burnt fertile infertile runny watery gritty powdery springy stretchy elastic
flexible porous absorbent waterproof beanbag catch catches penalty penalties points shot shots
kicks serve toss wickets conversion putt lap laps skittle skittles final semi heats rounds bail
quoit piece pieces pile piles heap stacks flipchart noticeboard bookmark glued taped tied
fetched trimmed phoned lent borrowed cleaned wiped mopped washed weighed counted copied drank
mended repaired replaced fixed screwed sewed propped wedged stacked unpacked rolled folded
dried rinsed filled emptied cooled stirred restarted rebooted printed photocopied typed rubbed
underlined knocked cycled boots passport licence license=_V; cash vest fob login sunhat greys
greens blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap
thump crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge toothache
cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker flash shadow
draught gust drizzle sleet mist sunshine moonlight daylight swell smear scratch dent crease
puncture bleed graze bruise bruize=dX; bump swelling sweling=fX; blister colours colors=hX;
surface texture grain mud toast steam basin proof proofing studied discussed debated explored
investigated examined analysed analyzed=XY; learned learnt researched revised revized=\Y;
practised practized=]Y; compared contrasted traced mapped illustrated enquiry documentary
motion novel exam textbook league nations war wars treaty empire reformation restoration
rebellion revolt revolution famine plague depression weimar tudors tudor stuart stuarts
victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs
boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan
dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=c[; coup massacre
abyssinia versailles earthquake drought rainforest erosion load sync upload download update
install reach scan convert attach delete import export render server servers software app apps
site portal mail attachment database scanner phones tills recording mic audio connection backup
seconds metre metres centimetre centimeter=o\; centimetres mm cm km kg gram grams mile miles
degree degrees pence pound pounds percent litre litres decibels inch inches feet fund grant
dash warn lend fetch cancel drink rest apologise apologize=n]; confess rebook reschedule hurry
nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate locating
decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=m^; birthday wedding retirement flight remarks joked maintains insisted confided
declared declares conceded boasted protested emailed tweeted observed muttered recounted
testified lamented ventured quipped volunteered relayed everything nothing branded brands
termed characterised characterized=l_; characterises characterizes=m_; summed audits study
studies inspection article articles questionnaire blog editorial legend continuum spectrum
barometer categories subheadings tabs tiers offers rates ranked ranks scored circled coloured
colored=f`; graded aims ambitions intention intentions intent intents purposes aspirations
mission missions aimed aspired banks glossary glossaries thesaurus thesauruses dictionary
dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=`a; highlighted
erased translated decoded rhymed alphabetised alphabetized=fa; capitalised capitalized=ga;
pronounced hyphenated recorded offered sorted brainstormed grouped reasons causes cause effects
arguments ways similarities differences advantages characteristics traits synonyms antonyms
opposites hypotheses predictions motives factors debugged classified classed tested corrected
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=Qc; critiqued plotted charted tallied fable tale parable myth passage
advert sermon breakfast refreshments continually perpetually forever incessantly 24/7 exception
beginning entire everywhere nowhere ever anything pattern thing whoever wherever whichever
whatever noone ownership seems seemed tries behaves contributes listened learns follows else
member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit warrant
liven brighten solve cure rescue there'd mileage scope milage gains something plenty potential
cry cries cried crying scream screams screaming begs begged begging aches overdue gasping
revamp trimming pruning discover happen hunch instinct plea suggestion advice counsel
pennyworth cents mull ponder chew punt extra specific explicit yourself yorself=Yf; yourselves
yorselves=Zf; instincts judgement judgment=\f; permission unsaid kill trick secret knack lies
easily obvious cheap solved remedied remedy basics needn't onus miracle wonder miracles wonders
heaven god heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint
convenient otherwise otherwize=_g; suspiciously ears lump hairs hair neck arms 've watched fare
admission entry petrol detour detor=mg; hell earth oh choppy uncharted stormy muster telling
devastating effect forensic surgical evangelical monastic balletic operatic herculean byzantine
kafkaesque era ware befits befit flick dimensional sided stock canned pat scripted rote excuses
complete ventriloquism showmanship salesmanship oneupmanship brinkmanship gamesmanship grace
graces graced fond swallowed devoured devored=Zi; admin packing tidying hearts oak relative
comparative particular teaches blinder illusion illusions borderline elements aspects hallmarks
flavour flavor=ki; greatness area aspect element size aide bury buries buried burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote footnotes agenda
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured rigged padded stamped kicking sweep sweeps swept
sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks plucking
conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking massage
massages fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=]l;
disappears dizappears=^l; disappeared dizappeared=_l; vanish vanishes vanished vanishing sank
ether void hole abyss cracks bottomless holes collects collecting gathers gathered gathering
pointing accusing breach visitors' vizitors'=Tm; gallery staged tidied displayed dressed tiptoe
tiptoes tiptoed tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged creep
creeps perimeter grounds shies shied shying hiding backs backed sloped conflict ducking dodge
dodges dodged dodging sidestepped sidestepping evade evades evaded fluffed beneath laurels
rests rested resting rolls rolling whenever bow bows bowed cave caves caved backwards ride lie
looks buck parapet sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking
eye someone's somebody's everybody's owns owned gaps washes washing wolves devices chucked cast
adrift lurch wilderness creek lip motions mentality shop dressing choreographed rescues rescued
rescuing bails bailed props spoonfeeding answering honour honor=WP< honours honors=XP< honoured
honored=YP< preach profess professes lumber lumbered saddled loaded burden burdened inflict
inflicted impose imposed moon advantage liberties treated treating cattle dirt fools criminals
servants rides rode roughshod feelings stepped stepping tread treads trod trodden treading toes
talked shout stray strays strayed drifted veer veers veered degenerate degenerates degenerated
descend descends descended morph morphed stumble stumbled tipped blurred chat monologue
monolog=SR< mode swinging swung acts acting maggot fool clown eejit gooseberry martyr victim
innocent mickey mick piss michael liberty amok hay ruled roost remiss cavalier hamfisted
cackhanded highhanded heavyhanded flippant offhanded rein flung lashed slung hashed patched
overnight copying & pasted pasting fag packet gasp patch hatchet hash lash overegg overegged
overplay overstepped overdo overdid overcook overcooked overrun oversell scene beeline dragged
rushes rushing loath loth wasting dismiss dismisses dismissed view fend guess intervened
noticed reminded nose noses ought cue cues abandons tolerated condone condoned idle ignoring
neglecting refuse refuses refused refusing disregard disregards disregarded flout flouts
flouted disregarding bother deal fault blame blames blamed blaming culprit culprits guilty
aside regard heed drag drags dragging heels idly forgot chance disrupt disrupts disrupted
disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye opt opts opted themselves himself herself knuckle knuckles knuckled
dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop
paddy decide decides decided stared smiled shuts shutting react chatter pretend pretends
pretended waits loss odds snail's promise promize=mW< loop proper consideration leans leant
leaned resort resorts resorted default defaults defaulted cling clings clung retreat retreats
retreated pets overrode override overrides overrule overruled interrupt interrupts interrupted
shouts permitted roam disturb gloss glosses glossed skate skates skated skips skipped checks
miscast ploughed pressed regardless anyway admit admits claim claims complain complains boast
boasts moan moans whine mutter snapped snaps barks barked yell yells yelled screamed lectured
nag nagged nags confessed concede concedes protest scoff scoffed sulk sulked sulks whinge
whinged rant ranted rants blurt blurted excuse owner buying peace scar scars legacy vacuum
bruises bruizes=kZ< wounds brakes damper dampener strain kibosh mockers frighteners seal skids
concentrates concentrated chips chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie
knocks knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends
lending floodgates kills killed killing stifle stifles choke chokes choked nips nipped squashed
quash quashed bud itself weeds sow sows sowed sown planted pave paves paved clears cleared
smooths smoothed touchpaper blockage tips stems stemmed bucks bucked reversed rot trend
deadlock muddies muddied applecart ship spanner curveball favours favors=^]< magic disservice
justice world dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped
reaping harvest haunt toll lasting imprint casts pall spells sounds sounded death doom knell
undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured tail wagging wags
domino ripple snowball knock-on vicious spiral coincidence coincidense=P_< mystery fluke rocket
to? imagine survived cent owing campaign owe owes owed hinged revolve revolves revolved pivot
pivots shoulders personality whim luck dies dint sheer symptom by-product casualty product
fallout aftermath consequence consequense=P`< symptoms symptomatic testament tribute testimony
indicative asthma difference differense=X`< emerge emerges emerged achieves achieved solves
prove proves proved landscape changer changers earned gained caught might've would've could've
mightn't rooted grounded courtesy cortesy=n`< wake guessing lacked gap temperature benefitted
profits profited woke wakes geared cheered perked wound quietened borne impossible upshot
direct caused resulted resulting decrease therefore thus hence thereby contributed causing
adversely instilled instiled=ma< enhance enhances enhanced stunt stunts factor main arise
arises arizes=Vb< arose foundations groundwork ignite ignites ignited filters filtered
percolate percolates fights fighting silliness messing rub rubs rubbing audience audiense=hb<
smile visuals invited required paired introduced buddy cured quelled tamed shouting misbehaves
misbehaved others' fared differently visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=dc< rehearsing practising practizing=fc<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=`d< dependency contempt disengage dizengage=cd< dispute
argument escaping mistaking disguising disguizing=hd< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound massively west forest guest contest chest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual unfavourably unfavorably=Rf< overtake overtakes overtook
overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled rivaled=^f< comfortably
distance gulf huge growing compare notch performing attaining achieving comparison contrast
preferable trails trailed underperforms underperformed streets leagues comparing pales paled
insignificance par outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted
outthought outtalked rare arguably character calibre amount alongside fares faring dated vast
slight counterparts tier tops topped edges pips pipped bested intensity noticeable distinct
disparity distinction dregs bunch straw settings districts touches farther forward uniformly
night benchmark heights moment inconsistencies unevenly unevenness ages genders greatly
considerably diet postcode depending forecast broadly solidly ri verging bordering mid b c
stunted garbled bloated skewed entrenched fractured splintered siloed orphaned undercooked
blank cinderella orphan relation cousin penetrated touched percolated travelled traveled=ki<
side mere specifics survive survives manages scraped staggered staggers lurches lurched
lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls crawled
crawling slogged wade waded wading shoestring cease ceases threshold reaches travels finds
banked anywhere sight premium supper gamble lucky crapshoot roulette wafer charmless
flavourless flavorless=Yk< structureless creature spots alley gorilla plot kilter sorts puff
snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy leaden unformed
underdone undernourished undernorished=ok< stodgy teeth minimum essentials faint substitute
imitation translation shuffle swim pecking fate precious recommend suspects handful o'clock
poppies pepper sleep vanishingly awash swamped snowed inundated laden peppered plastered
festooned crammed stuffed dripping bursting brimming overflowing saturated riddled rife rampant
ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant neverending
unending nonstop showers bucketload truckload shedload loads tons tens nil zero chunk slice
proportion !<number> lion's sizeable sizable hefty whopping massive tiny majority minority bulk
dose portion needed needs ample battle disputing quarrel quibble object accuse outsider
stranger glance confirms detective suffice conclude reality destined doomed fated succeed
doubtless indubitably incontrovertibly incontestably inarguably unarguably categorically
demonstrably self-evidently conclusively inescapably inexorably parallel peer reproach
overstated overemphasised overemphasized=_o< emphasised emphasized=`o< pulse tinge undertone
undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades echoes
hint somewhere million blush reflection ear outsider's reckoning precision precizion=YP=
clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared unaccounted
uncalled uncaled=eP= awry pear askew trail trailing failed chances moments unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=fQ= unrewarded unexplained aligned
rationale expense revisited revizited=lQ= reviewed failings stomach exposed expected delivering
critically neatly possess experience experiense=VR= ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently inability unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=mR= sacrificed obliged justify lying dormant fallow unopened journals jornals=US=
ceased died shrivelled shriveled=XS= shrunk decayed mispronounced misread mislabelled
mislabeled=]S= mistimed mispitched misdirected misapplied mizapplied=aS= stripped shorn
consulted briefed spine logic consensus boundary boundaries rhythm singing rowing hover hovers
hovered margins shallows literal marginalised marginalized=TT= stinted crowded hamstrung trace
glimmer unanchored untethered unmoored traction purchase footing grounding currency leverage
clout concepts errors misconceptions connections misunderstandings core agency demands demanded
requires airtime limelight anticipated tackled recognised recognized=RU= slam slammed sunk
chasm mismatch disconnect contradiction information misunderstanding common collective
discernible formal follow-through provides provided omits omitted avoids avoided skims skimmed
significance underemployed underoccupied undertaught underfed underled underserved unengaged
unguided unpractised unpractized=RV= unrehearsed unled unclaimed unevidenced uncoordinated
unsequenced unscaffolded undifferentiated checking discussing revisiting reviziting=]V= one's
nobody's else's amounts amounted altogether surfaces surfaced featured develops misconception
spite adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=]W=
rumours rumors=^W= reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=_X= abuse adopted undercurrent streak wondering
impression i'm picky definite appears appeared seemingly supposedly presumably ostensibly samey
perceived suspect suspected guessed reckon sensed opinion unconvinced borders bordered verges
offence offense=[Y= pared extinction hilt tugged tongs daggers fought other's another's flak
rap brunt pinch burning midnight burned wits wits' wit's tether baptism whip sellotape gaffer
willpower somehow headless leash gig graft haul uphill penny pennies vine runway leaked leaking
seeped bled hollowed mothballed mothbaled=eZ= axed decimated rack pilot launch relaunch
nosedived cratered hurl chuck initiatives hurled lavished wag wagged promises promizes=U[=
jargon promised promized=W[= noises noizes=X[= runaround pillar conspiracy cop voting ruffle
ruffling feathers contention blood googly backing pit dogsbody powerpoint bullet acronym carrot
flogged laminated swamp swamps acronyms wealth abundance parachute parachutes parachuted
parachuting helicopter helicoptered airlift airlifted wheeled experts lull relief fiction
painful salutary viewing lick survival existence existense=d\= jot inkling semblance scintilla
moment's qualm murmur hitch peep qualms beast proposition universe swear one'd forgiven excused
assuming shells glimmers bullets pudding devil sights military operation blow blows blew hip
thieves shrinking violets encyclopaedia encyclopedia cliche wearing clothes lapped lapping
imaginations sliced stilled stunned pure comedy bliss duff bum chord helm rudder roses bonnet
preaching deckchairs leaps rising rizing=^^= stride sky's curve finishing perfection aladdin's
store stroke silk overstate commanded niche restraint brevity economy seriously occasion bait
hiccup glitch whimper snag grave mustard cheers applause barrel corking belting ripping
possibilities possibility winner outright blown saucers hawks flea smiles parents' teachers'
brand sing sings praises praizes=k_= soak soaked soaks soaking future production stuff de cogs
brains jackpot swimmingly decorations costumes plunge bull prize accelerator strides splash nub
bay spinning beady gift licked sewn wrapped fort smelling smeling=i`= grief naught fruition
shoulder alight alive stakes pivotal eggshells trojan demon maniac sats screening onions utmost
stead nick fettle flattering groove knees brief cusp verge height peak coal powers pops
absolute nature sore behold labour labor=la= classic dab tower oiled knit burner heart's bald
bee's cat's whiskers dog's mccoy admiration feat unturned sailing sweetness bounds ! crow guns
punching tacks razors shipshape chapeau squad bowled tumble climb grind foregone moot breakneck
arm's limb freefall shrift pickings spectre specter=Uc= bubble drifting fringes casting event
risk areas zones rod stony eternity shops considers evenings weekends riding profession burst
bursts busting seams sixes loggerheads ebb crossroads chasing format hearted cock inherit
inherits inherited price pouring poring=Wd= shoots suggestions slap eighties nineties sixties
seventies avail zoned flounder communities foul wayside wayzide=dd= boil piste tangent
overboard haywire downhill south houses rag bearings !of clanger bombshell bogged scot pig's
headway tripping aground thumb watching banging hop hopping hopped bleat baa sardines wildfire
theory sway ransom children's people's anyone's losses ceremony backside caution deadlines heel
cropper standstill buffers reputation mercy bush angel shakes blessing patchwork fabrics quilt
squib utter goose chase ocean style unrest blueprint dawn gesture cannon unto thorn affair
compensation macho herring ark cosh radar brushing necks cuff wane warpath legs uppers soapbox
hobby downward sake burton swallow gaping glaring rut pickle daze operate operates operating
exists doldrums tatters crisis crizis=fg= meltdown denial jack coping managing ok okay fizz
saloon panic winded tying haste sizzle hype muchness ado error manoeuvre barred chestnut egged
egging fashion man's eyebrows diamond ruling citizen citizens treatment skating skimming
scratches scratched scratching slipping strictly coated coating swims roundabouts teething
gruel wasters iceberg kneed reinvent reinventing reinvented rome whistling gritted worlds wraps
wrapping footed barking mad chopping watchers cookie cutter tummy dime dusted dribs drabs
friend fat fiddling equals flogging grasping clutching clutch straws nosed maintenance mighty
collar jerk reaction reactions mutton nailing coffin haystack pasture enemy papered papering
tearing tear rearranging tinted fa jury mill thumbs twiddling knots toe toed toeing tongue
cheek turkeys wounded warts wheat chaff serial compulsive habitual inveterate incorrigible
chronic nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter
sitters picker pickers splitter splitters eater eaters workers talkers personalities self
bundle mischief conscience consciense=Ul= matriarch patriarch godfather queen king kindred
tortured souls skinned roadblock liability uptake criticise criticize=bl= bloomer bloomers
developer developers adopter adopters prone outbursts tantrums exaggeration moods aggression
tempered fused natured tendency wee angels monsters monster darlings terrors terror dears mites
horrors madam madams emperor emperors devils sweethearts toughie toughies brainiacs oddballs
weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn
younger-looking brain villain villains crew gang cheeky various backgrounds speller pest
reasoned rabble mob tribe firecracker sweetheart poppet darling minx imp scallywag urchin
slogger allrounder wildcard bystander heavyweight fence-sitter clockwatcher naysayers doubter
doubters cheerleader cheerleaders blocker blockers laggard laggards fighter attention-seeker
lone bet achiever linguist sharer joker rebel comedian brigade estate quickest sportsman helper
highers lowers middles stretchers strugglers sens quietest loudest naughtiest neediest
inseparable invisible invizible=QP> generation pioneer whirlwind coasters rebels thinkers leech
freak freaks menace sen eal adhd asd fsm university attainers achievers attainer prior lows
highs ables artist storyteller storyteler=jP> performer rockstar hero heroine micromanager
nonreader underperformer underperformers dragon sponges whiz weakling flyer flyers fliers
upbringing apples capsule doorstop saga epic virtual heath robinson silos whack rooming
timetabling musical monument shrine ode temple lamination glitter deer headlights everyone's
acquired mouthful midas golden languishes languish dunk dunks phoning dumpster mary autopilot
weathered thaw relations purr purrs purred trading trade trades former yesterday's glories
glory gilds gilding plane venom glee tore rip rips plough ploughs blast blasted powered inhaled
swallows floundered shone pats patted patting trowel haunts ghosts predecessor espresso
adrenaline caffeine realism subjected marched whisked paraded hustled funnelled funneled=kS>
i've we've endured braved withstood trawled yawned fidgeted sighed winced beamed grinned
supposed pet goodness heaven's pity's goodness' dries drying rafters trooped troop troops
traipsed traipse ambled bustled streamed straggled clattered thundered shambled swaggered
strutted barrelled barreled=oT> careered surged wafted pottered milled piled reel reeled lob
lobbed spray sprayed glared glowered scowled smirked leered simpered grimaced huffed puffed
tutted tug scorn churned whizzed ballooned mushroomed snowballed snowbaled=lU> spiralled
spiraled=mU> paralysed paralyzed=nU> ambushed besieged bombarded juggled whitewashed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir wasteland silo showcase backwater tinderbox keg burnout anarchy tilt flounders
waffles guts punch zing attack fillers flit flits flitted flitting scuttle scuttled scrawl
scrawled diluted amid buzzes crackle throbbed pulsed fizzing crackling humming plummet nosedive
rocketed skyrocketed slump hovering labours labors=hW> pillars cruising cruizing=jW> agonising
agonizing=kW> curling flog throats sinking tacked shoehorned crowbarred bitty hurtle hurtled
radiate radiated ooze oozes oozed exuded mesmerise mesmerize=\X> enthral enthrals wow towers
melt melts melted outburst havoc dissolve dissolved wrestle wrestled grapple grappled
languished dominating bombard cram steamroll raced sped grinds grinding peter peters petered
bounce bouncing oozing bustling teeming !and forefront reins firefighting juggling dumbed
dumbing watered clinging stare stares staring gazing gazed plagues plagued blighted beset
poisonous ingrained waffled rambled rambles rounded outlive outlives outlived withstand
battling battles winding blatant blatantly fashioned glazed fairies glazes expressions vacant
faraway hunted pained expression counting tuned wandered class's body thoughts lightbulb slots
slotted clicks clicked clicking chords gist joins joining connects connecting dots greek dutch
precisely precizely=][> wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leap leapt lips
floating clover candy fling worship worships worshipped dote ] keyed starry dewy doe eyed
sleeps mass bug fever drinking hungered clamoured clamored=f\> clamouring clamoring=g\> leaping
glowed swelled bubbling brimmed willed who'd tuppence tuppense=o\> arsed budged boiling
saturation despair axes hackles hare composure huff dudgeon fluster tizzy flap grin clenched
sufferance duress climbing personally umbrage fright aback solace floored stumped shaken wagons
unwanted begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted dissent pity
desperation dismay disbelief unease gloom bewilderment sigh surge anticipation fixated mojo
toward lettering approval reassurance confirmation validation unimpressed flummoxed downbeat
property luggage angriest mentally squarely accepted famously concept belonging glad handy
esteem wandering captured capture relishing craving savouring savoring=]_> pretending warmed
warms regards regarded views viewed perceive identifies empathise empathize=g_> empathised
empathized=h_> sympathise sympathize=i_> related fading occur occurs occurred reluctance
resolved sought longed awe amusement anxieties captures grab grabs mastered internalised
internalized=Z`> remembered probes probed extends reveal reveals revealed <degree>* elegance
vigour vigor=d`> satisfaction thirst hunger zest demonstrated maturity deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking clam clams clammed
livens livened perk perks cheer freezes froze recoil viewer viewers blossom life's nature's
notion earthly sulking panicking yearning fretting clowning bluffing fuming squirming wavering
attract escape mates breathing owning trance warming responds gravitate gravitates masked
masking pine pines itch itches burns longs prospect mattered belong cottoned twigged wised
brightened recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured
favored=Qc> fancied assumed assumes imagines figured senses concluded outset refuge hungers
thirsts endure endures apprehensive importance dawned registered dreams wedded attached wooed
seized overcome obsessed singled faking testing warranted justified advisable advizable=oc>
bearable sustainable dared bargained digest billed rights optimal warrants belongs belonged
century decade throwback hangover relic bygone human understandable decency sane 'll growth
development considering intake constraints inexperience inexperiense=kd> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter
tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=Qg> propaganda gatekeeping navel tag parlour parlor=Vg> tricks
beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory achilles whipping pants ointment china sweetshop tipping brainer
stranglehold chokehold handbrake innovation castles ships gestures rhetoric victory weasel
motherhood unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead
disguise disguize=ah> kilometre kilometer=bh> kilogram defeat flatters overstates undersells
chills tingle speechless shivers bless !many commend wallpaper drowsy saddened appalled
appaled=Ri> celebrating salvage salvaged redeemed sobering congratulations bravo kudos congrats
hooray applaud alarmed dismayed privilege congratulated commended applauded flourished
florished=di> thrived celebration fortunate however mustn't essential imperative developing
sorting rethinking reviewing updating additional reservation wondered overhaul shake usefully
afford rid what's ideally urge implore advise advize=]j> propose ebi ebis wwws exploring fixing
rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed firmed
tightened smartened toughened bedded squared levelled leveled=Vk> scaled ramped beefed litter
ups upped upping ante dimension rounding hump reborn revitalised revitalized=ck> rejuvenated
turnaround blossoming booming burgeoning maturing evolving buds quantum transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped tailspin warp impasse plateau ceding altitude sliding crept fade backslide backsliding
founder foundered founders languishing nosedives flatlined flatlines infancy dive battering
upturn downturn succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=gm> waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh rating shan't
who's chooses organises organizes=Po> misbehaving sizes suppose scrapped attribute ascribe
research I attracted noisiest noiziest=Zo> cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=no> regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=WP? stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive meta afl
wagoll walt wilf nfer adaptive cognitive schema dialogic causation chronology individual
personal mindset organiser organizer=WR? organisers organizers=XR? assurance curricular 1
prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs
trigraph subitise subitize=gR? subitising subitizing=hR? sendiass apdr lpa mpa hpa els qft idsr
asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy
andragogy proximal 10 diagnosis abused medication brother sister habitually periodically
lifetime thrice tend tends tended ad nauseam masses myriad interaction copious abundant
plentiful countless numerous limitless substantial disproportionate significantly layer fibre
sacred fixes resolves carpeting hears whit hived siphoned carted vegetate housed housing seals
sin childminding hushes airbrush sanitise sanitize=QU? sanitised sanitized=RU? sugarcoat
sugarcoated cherrypick twist squirrelled squirreled=WU? spreadsheets shrugging shelter shelters
sheltering magicked conjures dreamed rig gamed gaming cigarette guesstimate guesstimates
concocted capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked
backpedalled backpedaled=oU? straightaway swerve swerved deflect deflects deflected fobbing
dine dines dined dining traded straying veering shaded bleeds morphs evening clearing banter
sarcasm interrogation generalities helplessness passivity repetition verged wanders melee din
ourselves orselves=nV? gnawed !the tainted clouded fanned fanning flames suspicion piling
heaped heaping misery mizery=ZW? agony unflattering disguises disguizes=]W? disguised
disguized=^W? conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=dY? favour favor=eY? deigned condescended dares uplifted
oftener principle practises practizes=lY? deed existed attraction contrasts knits whittled
dived wades butt butts butted paused roots lustre luster=ZZ? inroads sprout sprouted snowballs
cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms faults frills hoot arithmetic husk
selves reigns reigned tyrannises tyrannizes=S\? looms loomed clamour clamor=V\? clamours
clamors=W\? smelt headship oxbridge motley fearsome unholy gruesome twosome threesome duo
alliance married chained shilling shiling=e\? pussycat reining fills camels newcastle image
linger lodge streaked forge forged lowlight pinnacle nadir planets countries centuries pose
poses posing alleged purported nominal nominally ostensible notional notionally boils boiled
devour devor=c]? devours devors=d]? epitome essence essense=f]? embodiment antithesis
caricature parody health foothills reels mildly remind section clocked discovered accustomed co
pre multi received stocked supervised supervized=Y^? intentioned numbing destroying hoc baked
sensitivity competence competense=`^? ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=^`? conditioning raid v shouty draughty sparingly placed
allocated positioned thumbed documented versed primed schooled honed dress applies timed reacts
reacted unwell dud loser gaggle voucher chill accuracy fidelity distrust mistrust friction
animosity rivalry harmony discontent painted upward trajectory breakthrough milestone setback
necessity constraint festival solving major source sorce=ma? mucking fooling larking
naughtiness disobedience disobediense=Rb? yardstick proven exceeded sub abnormal tripped texts
batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee lures witness
gladden gladdens swells cockles stripes accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne package you're gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom flowered
woven weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled shares disruption instance describing guide dsl proposed
requested apologised apologized=Pe? objected demurred arguing advertisement advertizement=Te?
vacancy listing seeks specifies murmured squealed clipped stumps bullseye rim period fourth mot
emissions countback lengths fifth visiting viziting=fe? opposing backhand forehand vaulted
scrambled sprinted apparatus trampoline captioned lettered verb verbs adjective adjectives
adverb adverbs noun nouns connective connectives conjunction conjunctions prefix prefixes
homophones emotions recited icon icons vocab today's versus filed arranged tasted smelled
voltage flame drooped perished rotted squeaked ivy algae brambles nettles bindweed clogged
exits routes lanes toner destruction dappled inwards outwards den lego rockets glider
insulation insulating insulated matt fluffy semicolon outage diversion collision collizion=kg?
typo comma colon clash spillage players mislaid misheard mistaken numbering accent accents
abbreviations initials dialect photocopy distinguish guests you'll diocesan diocese's siams
denominational council's county trust's regulator isi ofsted's estyn's hmie awarded
inspectorate parenting mental si imperial metric tenses notation tidy-up creatures sensory
landscaping eligible represent prodigal wicked shepherd samaritan servant virgins duckling
ballad clinic cafe surgery drop-in drop-ins force-fed forcefed episode stanza rocking dotted
octave octaves sunny overcast mime mimes miming tableau tableaux greed sloth crimes president
tsar kaiser kaizer=[j? sprite algorithm macro query function chartists' suffragists jacobites
jacobins bolsheviks tsarina nazis puritans cavaliers roundheads levellers huguenots
conquistadors incas mughals ottomans plantagenets georgians edwardians confederates unionists
whigs tories reformers abolitionists crusaders spartans athenians persians barons monks
settlers colonists cruelty hazards defects allies sickly basis opaque magnetic bendy smoky
receiver bunting upper solemn stately mournful mornful=Ql? jig carol tunes polka melody tempo
north east outer shady volume crystals bacteria floated mondays tuesdays wednesdays thursdays
fridays numbered invent inbox sewing pluperfect masculine feminine conditional subjunctive
participle participles infinitive conjugation conjugations declension clauses plurals auxiliary
syllable syllables government hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation skew gradient ions ion index indices random sampling parallax deviation
frequency dilute unreactive unsaturated bases fats isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=en? cadences interval intervals seventh triad
triads severe physical phyzical=mn? medical mobility disability dizability=Po? disabilities
dizabilities=Qo? disorder disorders impairment impairments autism dyslexia dyspraxia deafness
allergy allergies eczema epilepsy martial criminal wage wages tax attainers' censure
multi-academy neighbouring neighboring=fo? payments vested conflicts expire resume receive bays
hatch users residents members ticket-holders jammed glitched express replacement offline
chickenpox measles covid norovirus nits headlice appointment maternity paternity ramadan eid
diwali yom passover carnival fixture tournament tornament=hP@ vaccinations jabs immunisations
immunizations=kP@ refurbishment painters serviced cordoned waterlogged margin median sides
dullest sources sorces=UQ@ credited condemned defended d e adverts advertisers advertizers=\Q@
empires characters volcanoes kings queens newspapers composers artists cells rse tackles modal
modals defeated rendered renders debating cartoon comic animation scenario mural shopkeeper
goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference referense=]R@
properties giants pirates shopkeepers doll teddy id username signature inhaler miscounted
smudged gaelic eyesight wrestling marriage grandson granddaughter anniversary hesitate arriving
invitation invitations assemble intrigued wi fi gender grains dissolves float floats evaporate
bye guides actions fees items loan loans consent manchester london tom multiple vis edition
analysis analyzis=mS@ educational dietary footwear clothing friendship trophy shield mesh
raincoat objects supplies chin greeted certificates sandy harvests farming incorrect textures
repairs protein circuit circuits angled britain heroes prince pendulum variables clause digit
digits distribution vowel seller arts liner gross fortnight histories guys deck spaces western
clare casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers princess evil particle particles seedling seedlings
germinated condensed photosynthesis gravity insulators snowman puddle expands expanded
contracts sketched streams bunk foggy snack carrots rust underline completed stored bingo
parliament monarch pharaoh blitz trenches suffrage wrongful studying arrange venue blanks
verdict op keywords pledge makaton widgit smiley smileys emojis valid snagging bills
permissions router rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked
pears tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword
clues gymnasium hips wraparound childcare social intimate dental palliative aftercare unity
endeavour endeavor=hX@ population coral species economic habitat decay regeneration renewal
qualify qualifies chanted shrieked gasped aloud buzzer lightning moth conjugated parsed
conjugate dht aht sbm attributes attributed certified deemed hmi criticised criticized=eY@
inspections delegation covenant cyclists taxis motorists sampled visited vizited=mY@ sprites
bugs algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces explores
whom complimented union police ministry published regulator's inspected posted pinned marshal
emergency evacuation legal mandatory snowing abbreviation notify submit submitted logged
accompanied renewed forbidden liable ml school's academy's judgements judgments=V[@ catchphrase
punchline phrased deems judges criticises criticizes=\[@ condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman lawyer resident themself strapline subtitle hashtag tab
subtitled inscribed embossed emblazoned sections f g h j k howled solar lunar rainy anti
incident incidents ambassador ambassadors equation equations reopen appoint invented
unauthorised unauthorized=d\@ authorised authorized=e\@ absences absentee absentees absenteeism
signatures woodland diploma enunciated holder sleepers o disk elections injuries vowels persons
calculate calculated estimated probability investigate knelt cited voiced quotes refers
referred manual webpage receipt whilst interviewed suggesting implying judging grading assessed
evaluated implied ranking pros cons recites canto stating whereas discrete logbook principles
enters arrives conducted sealed scanned moral suffixes debts fines arrears refund refunds
references queries assignment assignments appointments vacancies synonym antonym jotter jotters
issued
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
[6\6U6V6W6`5Rk8n^@0120345607809:;<==>?@000A0BCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b1
c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2Z2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3
R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4Z2\4]4^4_4`4
X4a4b4c4d4e4f4g4X4h4i4j4k4l4m4n4o4P5Q5R5S5Z2T5U5V5W5X5Y5Z2Z5[5\5]5^5_5`5X4a5b5c5d5e5f5g5h5i5j5k5
l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6T4Z2\6]6^6Z2_6`6a6Z2b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7m6
W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7X4g7h7i7j7k7l7m7n7o7P8Q8R8S8T8X4U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8
e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9k8U9V9W9X9Y9Z9[9\9k8]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:
S:T:U:V:W:X:Y:Z:k9[:\:]:^:_:`:a:b:c:d:e:f:b:b:b:g:h:i:j:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];
^;_;`;a;a;a;b;b;c;c;d;d;e;e;e;f;g;e;g;e;g;e;h;i;c;c;j;d;a;a;k;a;c;c;l;l;e;c;d;m;n;o;b;c;c;P<Q<R<
S<c;T<T<T<c;c;c;b;U<U<e;a;a;b;b;l;V<W<i;c;c;d;c;c;P<X<Y<Z<[<\<]<[<^<_<`<Z<Z<a<b<Z<c<d<e<Z<e<e<f<
`<g<`<h<i<Z<j<Z<k<k<l<m<n<o<P=Q=R=R=S=S=S=S=o<o<o<o<S=S=S=o<T=R=S=R=S=S=S=R=S=U=V=S=W=X=Y=Z=Z=Z=
S=S=S=S=Z=o<Z=Z=[=o<[=S=S=\=]=S=S=S=^=S=S=_=^=S=S=o<o<o<o<Q=o<Q=S=S=S=S=o<o<`=o<o<o<S=S=o<o<o<o<
a=b=c=o<d=S=S=S=S=S=S=e=S=f=Q=f=Q=o<o<g=o<S=S=S=S=S=o<o<o<o<o<o<[=o<h=o<i=[=i=o<o<o<j=k=l=m=n=o=
P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?R?[?\?]?^?
_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@
o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAR@nAoAPBQBRBSBTBR@UBcAVBWBXBYBZB[B
\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C[C\C]C^C[C_C[C`CaCWCbCcCRCdCeCfC
gChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D]D^D^D_D^D^D^D`DaDbDcDdDeDfDgD]DdDhDiD^D^D^DdDjD^D
dDdDkD^DlDmD^D^DnD^D^DoDPEQE^D^DdD^DREaDSETE^D^D^DUEVEWEXEYEZE[E\E[E\E]E^E_E`EaEbEcEdEeEfEgEhEiE
jEkElEmEnEnEoEPFQFRFSFnETFnEUFVFWFXFnEYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUG
VGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdH
eHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJ
UJVJWJXJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdK
eKfKgKhKiKjKkKlKmKnKmKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLiLkLlLmLnLoLPMQMRM
SMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNYNYNYNYNYNYNYNYNYNYN
YNYNYNYNZN[NYNYNYNYNYNYNYNYNYNYNYN\N[NYNYNYNYNYNYNYNYNYNYNYN]NYNYNYNYN[N[N[NYNYNYNYN^N_NYNYNYNYN
`NYNYNYNYNYNYNaNYNaNaNaNaNaNaNbNcNdNdNdNdNdNeNdNfNdNdNdNgNhNdNiNjNdNdNkNlNmNnNoNPOQOROSOTOUOVOWO
XOYOZO[O\O]O^O_O`OaO]ObO]OcOdOeOfOgOhOiOjOkOlOlOmOnOlOnOoOoOoOPP1QP1lOnOlORP1SP1nOSP1nOlOnOlOnOl
OnOoOTP1lOlOlOlOUP1VP1PP1lOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOlOPP1lOWP1nOWP1WP1WP1nOXP1YP1WP1ZP1
[P1nOWP1nOWP1nOWP1nOWP1nOnOWP1nOWP1\P1WP1WP1WP1WP1]P1]P1]P1^P1WP1WP1WP1WP1WP1WP1WP1WP1_P1`P1aP1`
P1`P1`P1`P1nO`P1nO`P1`P1`P1nO`P1nO`P1nO`P1nObP1`P1`P1nO`P1`P1`P1`P1`P1`P1`P1`P1nO`P1`P1nOnO`P1nO
cP1nOcP1nOnOnOnOnOnOnOnOnOnOnOnOnOnOnOdP1nOeP1nOfP1nOnOnOgP1hP1nOnOnOnOnOnOnOnOiP1iP1nOnOnOnOnOn
OnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOjP1kP1cP1nOlP1TP1mP1nP1oP1nOcP1PQ1nOn
OnOnOnOnOnOnOnOnOQQ1`P1RQ1RQ1nOnOnOnOnOnOnOSQ1nOnOnOnOnORQ1RQ1nOTQ1UQ1VQ1WQ1UQ1XQ1YQ1ZQ1[Q1\Q1]Q
1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1UQ1UQ1VR1WR1XR1YR1ZR1[R
1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1TR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS
1[S1XQ1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1[Q1jS1kS1lS1mS1nS1oS1PT1PT1QT1RT1ST1TT1UT1VT1[Q
1WT1XT1YT1ZT1[T1\T1]T1^T1QR1UQ1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU
1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1lU1mU1lU1nU1oU1PV1lU1QV
1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1iU1eV1RV1fV1gV1RV1RV1hV1iV1jV1RV1kV1lV
1mV1nV1oV1RV1RV1RV1RV1PW1iU1QW1RW1SW1RV1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW
1gW1hW1bW1iW1jW1kW1lW1mW1aW1aW1nW1nW1oW1PX1nW1QX1nW1RX1RX1SX1TX1UX1VX1WX1XX1XX1nW1YX1ZX1[X1\X1]X
1^X1_X1`X1aX1bX1aX1cX1dX1eX1fX1gX1hX1iX1jX1jX1kX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1lX1mX1jX1nX1jX
1oX1oX1PY1jX1QY1RY1RY1SY1TY1jX1UY1VY1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1WY1jX1WY1jX
1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1XY1jX1XY1jX1jX1jX1jX1jX1jX1jX1jX1YY1YY1YY1jX1ZY1ZY1jX1jX1[Y
1jX1\Y1jX1]Y1jX1^Y1jX1_Y1`Y1aY1jX1bY1jX1cY1jX1cY1jX1dY1jX1dY1jX1jX1jX1jX1jX1eY1jX1fY1bY1jX1gY1gY
1gY1jX1jX1jX1jX1hY1hY1iY1jX1jY1kY1lY1mY1jX1jX1mY1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1nY1jX
1jX1jX1jX1jX1oY1oY1oY1jX1PZ1jX1PZ1jX1QZ1jX1RZ1jX1SZ1SZ1TZ1jX1UZ1SZ1VZ1jX1WZ1XZ1YZ1ZZ1[Z1\Z1jX1jX
1]Z1jX1jX1jX1^Z1_Z1jX1jX1bY1jX1`Z1aZ1bY1bZ1bY1aZ1jX1jX1jX1jX1mY1jX1mY1cZ1dZ1jX1jX1jX1jX1jX1jX1jX
1jX1jX1jX1jX1eZ1fZ1gZ1jX1hZ1jX1jX1jX1iZ1jX1jX1jX1jX1jX1jZ1jZ1jX1jX1jZ1kZ1jX1jX1lZ1mZ1jX1jX1jX1jX
1bY1jX1bY1nZ1jX1jX1oZ1jX1jX1jX1jX1jX1SY1SY1P[1Q[1jX1jX1R[1S[1jX1jX1oZ1jX1jX1jX1jX1T[1jX1jX1jX1T[
1SY1SY1U[1Q[1jX1jX1jX1jX1jX1jX1oZ1jX1V[1SY1W[1SY1jX1jX1X[1jX1jX1jX1oZ1jX1jX1jX1jX1T[1Y[1Z[1[[1\[
1jX1][1T[1jX1jX1jX1T[1jX1jX1^[1_[1jX1jX1`[1_[1a[1SY1b[1Q[1SY1SY1c[1Q[1d[1d[1jX1d[1e[1f[1g[1h[1SZ
1jX1i[1jX1SZ1SZ1TZ1jX1jX1jX1i[1jX1jX1jX1jX1j[1jX1jX1i[1jX1UZ1jX1SZ1jX1jX1jX1k[1jX1SY1SY1l[1SY1jX
1jX1nX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1m[1jX1jX1jX1jX1jX1jX1jX1n[1jX1o[1jX1jX1jX1jX
1jX1jX1jX1jX1jX1P\1jX1jX1jX1jX1jX1mY1mY1jX1jX1Q\1Q\1Q\1Q\1R\1Q\1S\1T\1U\1U\1V\1U\1Q\1Q\1W\1Q\1X\
1Y\1Z\1[\1bY1jX1\\1]\1^\1_\1`\1a\1b\1b\1c\1jX1jX1jX1jX1jX1d\1oX1e\1jX1f\1g\1h\1i\1j\1oX1k\1jX1jX
1jX1jX1jX1l\1jX1jX1jX1bY1jX1bY1jX1m\1n\1o\1jX1jX1jX1P]1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1jX1Q]
1jX1R]1jX1S]1jX1jX1jX1mX1jX1mX1mX1T]1U]1V]1W]1X]1Y]1jX1Z]1[]1\]1]]1SY1SY1^]1SY1_]1`]1jX1jX1jX1jX
1jX1jX1a]1jX1a]1jX1jX1jX1jX1T[1jX1jX1b]1jX1c]1c]1jX1jX1b]1b]1b]1jX1d]1c]1c]1jX1c]1c]1jX1jX1e]1jX
1c]1jX1c]1c]1c]1jX1jX1jX1jX1jX1f]1g]1h]1i]1j]1k]1k]1l]1m]1n]1l]1o]1P^1Q^1Q^1R^1S^1T^1U^1V^1W^1X^
1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1l]1f^1l]1g^1l]1h^1i^1j^1l]1k^1l^1m^1n^1o^1o^1o^1o^1P_1Q_
1R_1S_1T_1U_1V_1l]1W_1W_1X_1l]1l]1l]1l]1Y_1S^1S^1Z_1S^1S^1S^1[_1S^1\_1]_1\_1Y_1^_1__1`_1a_1b_1c_
1l]1d_1e_1f_1g_1h_1l]1l]1g^1l]1l]1l]1i_1l]1j_1k_1l_1m_1n_1o_1P`1l]1Q`1R`1S`1l]1T`1U`1l]1l]1l]1l]
1l]1l]1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1_`1^`1l]1``1a`1b`1c`1c`1d`1e`1c`1c`1f`1f`1f`1d`1c`1f`1c`1e`1d`
1g`1f`1h`1c`1i`1j`1c`1c`1c`1k`1l`1m`1f`1c`1c`1c`1c`1c`1c`1c`1n`1o`1Pa1c`1Qa1c`1f`1Ra1Sa1Ta1f`1Ua
1d`1c`1Va1c`1Wa1c`1c`1f`1c`1e`1Ua1c`1Xa1Ya1Za1[a1j`1f`1f`1f`1\a1c`1]a1f`1f`1c`1\a1c`1f`1\a1d`1c`
1c`1j`1f`1d`1f`1^a1^a1f`1_a1`a1f`1c`1aa1ba1c`1e`1f`1d`1f`1e`1ca1da1ea1d`1fa1j`1d`1d`1j`1j`1j`1j`
1c`1ga1f`1c`1c`1c`1c`1c`1ha1h`1ia1f`1ja1ka1la1c`1f`1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b
1\b1]b1^b1_b1^b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Sc1Xc1Sc
1Yc1Zc1[c1\c1]c1^c1]c1]c1_c1`c1]c1]c1ac1bc1cc1dc1]c1ec1fc1gc1]c1hc1ic1]c1jc1]c1kc1lc1mc1]c1]c1]c
1]c1nc1oc1Pd1ic1Qd1Rd1Sd1Td1Ud1Vd1Wd1]c1Xd1Yd1mc1Zd1[d1Zd1Zd1\d1]d1Zd1Zd1^d1_d1`d1ad1bd1cd1dd1Zd
1Zd1Zd1Zd1Zd1Zd1ed1ed1ed1ed1ed1ed1ed1Zd1Zd1Zd1fd1gd1hd1hd1id1jd1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te
1Ue1Ve1hd1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1hd1me1ne1oe1Pf1Qf1Rf
1Sf1Tf1Uf1Vf1Wf1Xf1jd1Yf1jd1Zf1[f1\f1Ye1]f1^f1_f1`f1af1bf1cf1df1Re1ef1ff1hd1gf1hf1hd1if1jf1jf1kf
1Uf1lf1mf1jf1nf1nf1hd1of1Zf1jf1Pg1Qg1Rg1Sg1Tg1Tg1ae1Ug1jf1Re1Vg1Qe1hd1Wg1Xg1Yg1hd1Zg1[g1\g1]g1Qe
1hd1Zf1hd1hd1hd1hd1hd1^g1hd1hd1hd1_g1`g1hd1hd1hd1ee1Qe1jf1hd1jf1hd1jf1ag1hd1bg1hd1hd1cg1jd1dg1eg
1hd1hd1fg1hd1gg1hg1jd1ig1hd1hd1jg1kg1lg1mg1ng1og1Ph1hd1Qh1Rh1Sh1Th1Uh1Re1Zf1Vh1Wh1Xh1Yh1Zh1[h1\h
1]h1^h1]h1_h1]h1`h1ah1ah1ah1bh1bh1ch1dh1dh1eh1ah1ah1ah1fh1ah1ah1gh1hh1ih1jh1jh1eh1kh1lh1mh1dh1nh
1oh1Pi1dh1Qi1Ri1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1Zi1Yi1[i1Zi1\i1]i1^i1_i1`i1ai1bi1ci1Zi1di1ei1fi1gi1hi1ii
1Zi1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1Wi1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj
1hj1fi1Zi1ij1ij1jj1kj1Zi1lj1Zi1mj1nj1oj1Pk1Qk1Qk1Rk1Sk1Tk1Zi1Uk1Zi1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k
1`k1ak1]k1bk1ck1dk1ek1fk1]k1]k1gk1]k1]k1hk1`k1ik1jk1]k1]k1kk1kk1]k1]k1]k1]k1lk1mk1nk1kk1kk1ok1Pl
1]k1]k1kk1kk1Ql1Rl1Sl1Tl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1]k1[l1\l1]k1]k1]l1]k1]k1^l1kk1kk1_l1]k1]k1]k1]k1`l
1kk1al1bl1kk1kk1kk1cl1]k1dl1el1fl1gl1kk1kk1kk1kk1kk1hl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm
1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1`m1`m1bm1cm1dm1em1fm1gm1hm1hm1`m1im1jm1km1lm1mm1em1nm1om1`m1Pn
1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1`m1]n1^n1_n1`n1`m1`m1`m1`m1an1bn1cn1dn1en1fn1bn1bn1gn1hn1in
1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1jn1kn1jn1jn1jn1ln1ln1ln1ln1ln1ln1ln1ln1mn1nn1nn1ln1ln1ln1on
1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1Po1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1ln1Po1ln
1ln1ln1ln1ln1Qo1ln1ln1ln1ln1Ro1ln1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1ln1ln1^o1ln1Qo1ln1ln1ln1_o1_o
1`o1ln1ao1ln1ln1ln1ln1ln1ln1ln1bo1co1do1do1eo1fo1go1ho1do1do1io1jo1do1ko1lo1mo1no1oo1PP2QP2RP2SP
2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2eP2eP2eP2eP2eP2fP2eP2gP2gP2hP2eP2eP2eP2eP2eP
2eP2eP2iP2eP2iP2eP2iP2eP2dP2eP2eP2eP2eP2eP2jP2eP2eP2eP2kP2eP2eP2eP2eP2eP2lP2eP2eP2eP2mP2gP2eP2eP
2eP2eP2nP2gP2eP2eP2oP2eP2PQ2gP2gP2gP2gP2gP2gP2lP2eP2QQ2eP2eP2eP2eP2eP2eP2eP2RQ2eP2SQ2SQ2TQ2UQ2VQ
2UQ2VQ2UQ2WQ2UQ2XQ2UQ2VQ2UQ2UQ2VQ2UQ2YQ2UQ2UQ2UQ2UQ2UQ2UQ2UQ2UQ2ZQ2UQ2[Q2UQ2\Q2UQ2UQ2]Q2UQ2VQ2UQ
2UQ2UQ2^Q2UQ2_Q2SQ2UQ2UQ2SQ2`Q2SQ2UQ2UQ2UQ2UQ2SQ2aQ2SQ2UQ2UQ2UQ2bQ2UQ2UQ2UQ2VQ2UQ2cQ2UQ2dQ2UQ2eQ
2UQ2UQ2UQ2fQ2UQ2UQ2UQ2gQ2UQ2hQ2iQ2UQ2UQ2UQ2jQ2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2UQ2oQ2SR2UQ2UQ2UQ2TR2UQ2UR
2UQ2UQ2VR2UQ2UQ2UQ2UQ2UQ2UQ2oQ2oQ2WR2UQ2XR2UQ2UQ2UQ2YR2ZR2[R2ZR2\R2ZR2ZR2ZR2]R2ZR2^R2ZR2_R2ZR2ZR
2`R2ZR2aR2ZR2ZR2ZR2bR2cR2dR2eR2fR2gR2hR2bR2iR2jR2kR2lR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS
2[S2\S2]S2^S2_S2`S2aS2lR2bS2cS2dS2eS2fS2RS2RS2RS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2lR2QT2RS2RS2RS2RT
2ST2TT2RS2UT2VT2RS2RS2RS2RS2RS2RS2RS2WT2XT2YT2RS2RS2RS2ZT2[T2RS2\T2RS2]T2RS2RS2^T2RS2_T2RS2`T2aT
2bT2bT2RS2cT2RS2dT2eT2fT2gT2PT2hT2iT2RS2RS2jT2kT2bT2lT2bT2RS2RS2RS2RS2RS2mT2nT2RS2WT2oT2RS2RS2PU
2QU2RU2RS2SU2TU2RS2UU2RS2VU2RS2WU2XU2RS2YU2ZU2[U2\U2RS2RS2RS2]U2RS2^U2_U2`U2aU2bU2cU2dU2eU2fU2gU
2hU2iU2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2eV2fV2gV
2hV2iV2jV2kV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2[W2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW
2eW2fW2gW2hW2iW2jW2kW2kW2lW2lW2lW2lW2lW2lW2lW2lW2lW2mW2kW2nW2oW2lW2kW2lW2kW2PX2kW2lW2lW2lW2lW2lW
2lW2mW2lW2QX2lW2lW2lW2lW2lW2lW2lW2lW2RX2nW2SX2nW2lW2lW2lW2nW2lW2lW2lW2lW2lW2lW2lW2TX2lW2UX2lW2lW
2lW2nW2lW2lW2lW2lW2lW2lW2lW2VX2WX2lW2XX2lW2mW2mW2YX2lW2ZX2lW2[X2\X2]X2\X2\X2\X2]X2\X2\X2\X2\X2\X
2\X2\X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2\X2hX2\X2iX2jX2kX2lX2mX2nX2\X2hX2oX2PY2\X2QY2RY2SY2SY2SY2SY
2TY2TY2UY2VY2WY2WY2TY2TY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2gY2hY2iY2jY2kY2lY2mY2nY
2oY2PZ2QZ2RZ2RZ2RZ2RZ2RZ2RZ2SZ2SZ2SZ2SZ2SZ2TZ2TZ2TZ2TZ2TZ2TZ2TZ2TZ2SZ2UZ2VZ2WZ2WZ2WZ2XZ2YZ2ZZ2[Z
2ZZ2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2eZ2dZ2dZ2dZ2fZ2gZ2dZ2dZ2hZ2iZ2jZ2dZ2dZ2dZ
2kZ2dZ2dZ2dZ2hZ2dZ2dZ2lZ2mZ2dZ2dZ2nZ2oZ2dZ2dZ2dZ2P[2Q[2dZ2R[2dZ2dZ2dZ2S[2T[2dZ2dZ2dZ2U[2V[2W[2dZ
2dZ2X[2Y[2dZ2dZ2dZ2dZ2Z[2[[2dZ2dZ2\[2][2dZ2dZ2^[2dZ2_[2dZ2`[2dZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2dZ2a[2b[
2dZ2dZ2c[2dZ2dZ2d[2dZ2dZ2dZ2e[2dZ2f[2dZ2g[2h[2dZ2i[2dZ2j[2dZ2k[2dZ2l[2dZ2m[2n[2o[2k[2k[2dZ2dZ2dZ
2dZ2dZ2P\2Q\2R\2R[2S\2T\2U\2V\2dZ2W\2W\2dZ2X\2dZ2dZ2Y\2dZ2Z\2[\2dZ2\\2]\2dZ2dZ2dZ2dZ2dZ2dZ2dZ2^\
2hZ2lZ2_\2dZ2dZ2dZ2`\2[\2dZ2a\2dZ2b\2c\2hZ2d\2dZ2e\2f\2g\2h\2i\2dZ2j\2k\2dZ2l\2m\2dZ2lZ2dZ2n\2o\
2P]2Q]2dZ2dZ2R]2S]2dZ2T]2dZ2dZ2U]2dZ2dZ2dZ2dZ2dZ2V]2dZ2W]2dZ2dZ2dZ2X]2dZ2Y]2Z]2[]2dZ2\]2]]2^]2_]
2`]2dZ2dZ2dZ2[\2a]2b]2dZ2c]2c]2c]2c]2d]2e]2c]2c]2c]2c]2c]2c]2c]2f]2g]2c]2d]2c]2d]2c]2h]2c]2c]2c]
2c]2c]2c]2c]2c]2c]2c]2c]2c]2c]2i]2c]2j]2j]2c]2k]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]2l]
2m]2n]2o]2P^2m]2m]2Q^2R^2S^2T^2U^2V^2V^2V^2o]2V^2W^2X^2Y^2Z^2V^2V^2[^2V^2V^2V^2V^2V^2V^2V^2V^2V^
2V^2V^2V^2V^2\^2\^2]^2\^2\^2^^2_^2`^2a^2b^2\^2c^2\^2d^2e^2f^2\^2g^2e^2h^2i^2`^2j^2k^2l^2k^2m^2n^
2o^2P_2Q_2Q_2R_2Q_2S_2S_2T_2U_2V_2T_2T_2W_2X_2Y_2Z_2Q_2Q_2Q_2Q_2[_2\_2]_2[_2[_2[_2Q_2^_2T_2[_2U_
2Q_2[_2[_2[_2__2`_2[_2a_2[_2b_2a_2c_2[_2b_2[_2\_2[_2d_2[_2e_2[_2[_2]_2f_2Q_2[_2Q_2Q_2[_2g_2h_2^_
2i_2i_2[_2[_2[_2Q_2[_2Q_2]_2Q_2j_2k_2l_2m_2n_2o_2P`2P`2Q`2Q`2Q`2R`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`
2Q`2Q`2Q`2Q`2S`2Q`2T`2U`2V`2W`2X`2Q`2Q`2Q`2Y`2Q`2Q`2Z`2[`2\`2Q`2Q`2]`2^`2]`2]`2]`2]`2Q`2Q`2Q`2Q`
2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2Q`2_`2Q`2Q`2Q`2``2a`2Q`2b`2a`2Q`2b`2a`2a`2c`2Q`2Q`2Q`2Q`
2d`2Q`2Q`2Q`2Q`2Q`2d`2Q`2Q`2_`2Q`2Q`2e`2Q`2Q`2Q`2Q`2Q`2Q`2f`2g`2Q`2Q`2h`2Q`2Q`2Q`2Q`2S`2S`2Q`2Q`
2i`2j`2k`2k`2l`2m`2n`2o`2Pa2i`2i`2Qa2Ra2Sa2Ta2Ua2Va2Wa2Wa2Xa2Ya2Za2[a2\a2]a2^a2_a2`a2aa2ba2ca2da
2ea2fa2ga2ha2ba2ia2ba2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Rb2Sb2Rb2Tb2Rb2Sb2Rb2Rb2Rb2Sb2Rb2Rb2Rb2Ub2Rb2Vb
2Wb2Xb2Rb2Rb2Rb2Rb2Rb2Yb2Zb2[b2Rb2Rb2Rb2Rb2Rb2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2db2fb2gb2hb2ib2jb2kb
2lb2mb2nb2nb2ib2ib2ob2Pc2ib2Qc2Rc2Sc2ib2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2db2]c2ib2^c2ib2db2_c2`c2ac2bc
2cc2`c2ib2ib2dc2ec2fc2ib2ib2gc2hc2ic2ib2jc2ib2kc2lc2mc2nc2oc2Pd2Qd2Rd2ib2Sd2Td2db2Ud2ib2Vd2Wd2Xd
2db2Yd2Zd2ib2[d2\d2]d2^d2_d2`d2ad2bd2cd2dd2ed2fd2ib2gd2hd2id2jd2`c2`c2kd2ld2md2nd2ib2od2ib2Pe2Qe
2Re2Se2ib2ib2Te2ib2ib2ib2ib2ib2ib2Ue2db2Ve2ib2We2db2Xe2Ye2Ze2[e2db2\e2ib2]e2ib2^e2_e2`e2ae2be2ib
2ce2ib2de2ib2ib2ib2ib2ib2ib2ee2fe2ge2he2ie2je2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2ib2Vf2Wf2Xf2Yf2Zf
2ib2ib2[f2\f2]f2ib2ib2ib2^f2_f2`f2af2bf2cf2df2ef2ff2gf2ib2hf2if2jf2ib2kf2lf2ib2`c2`c2ib2ib2mf2nf
2of2ib2ib2ib2Pg2Qg2Rg2Sg2Tg2Ug2`c2Vg2Wg2Xg2Yg2Zg2[g2\g2ib2]g2^g2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig
2jg2kg2lg2mg2ng2og2db2Ph2db2db2Qh2db2Rh2`c2Sh2Th2Uh2ib2Vh2Vh2ib2Wh2ib2Xh2Yh2Zh2[h2\h2]h2ib2db2ib
2^h2_h2`h2ah2ib2`c2bh2`c2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2lh2ib2ib2`c2nh2ib2oh2ib2ib2Pi2Qi2ib2ib
2ib2ib2Ri2ib2Si2Ti2Ui2ib2ib2Vi2Wi2ib2Xi2ib2Yi2Zi2[i2Zi2\i2Zi2]i2^i2_i2`i2ai2bi2ci2di2ci2ci2ei2fi
2gi2ci2gi2hi2ii2ci2ji2ki2li2mi2ni2oi2ci2Pj2Qj2Rj2Sj2Tj2Uj2ci2Vj2ci2Wj2Rj2Xj2Yj2Zj2[j2\j2]j2^j2_j
2ci2ci2`j2ci2ci2ci2ci2aj2ci2ci2ci2ci2ci2ci2ci2ci2bj2ci2cj2dj2ej2fj2gj2hj2ci2ci2ci2ij2ci2ci2jj2kj
2lj2mj2nj2oj2Pk2Qk2Qk2Rk2lj2Sk2Tk2ci2lj2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2ci2ci2ci2^k2_k2`k2ak2bk2ck2ci
2dk2ek2fk2ci2gk2hk2ik2jk2ci2ci2kk2lk2mk2nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2\l2]l2^l2_l2_l
2_l2`l2al2bl2ci2cl2ci2dl2el2fl2gl2hl2il2jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2ci2ci2Zm
2ci2ci2[m2ci2\m2]m2ci2^m2_m2ci2ci2`m2ci2am2bm2cm2dm2em2ci2fm2ci2ci2gm2hm2im2jm2km2lm2mm2nm2om2Pn
2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2Rj2ci2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn
2on2Po2Qo2Qo2Ro2So2in2in2in2To2Uo2Vo2Wo2Xo2Yo2Xo2Zo2[o2Xo2Xo2\o2]o2^o2_o2`o2ao2bo2co2_o2do2_o2eo
2fo2go2ho2go2io2jo2ko2lo2mo2go2no2oo2PP3QP3RP3SP3TP3UP3VP3go2WP3XP3YP3ZP3[P3\P3go2]P3^P3_P3go2go
2go2`P3aP3bP3cP3dP3eP3go2fP3gP3hP3go2iP3jP3go2kP3lP3go2mP3nP3oP3PQ3go2QQ3RQ3SQ3bP3TQ3UQ3VQ3WQ3go
2go2go2XQ3YQ3go2go2ZQ3[Q3\Q3go2go2go2go2]Q3^Q3go2go2_Q3go2`Q3go2go2go2go2go2go2go2aQ3go2bQ3go2go
2cQ3dQ3go2eQ3fQ3go2gQ3hQ3iQ3go2go2go2go2go2jQ3jQ3go2go2kQ3go2go2go2lQ3lQ3go2^Q3mQ3go2nQ3fP3oQ3go
2PR3go2go2^Q3QR3RR3SR3go2go2go2TR3UR3go2go2go2VR3WR3XR3mQ3YR3ZR3[R3go2go2go2go2go2\R3]R3go2go2go
2go2^R3_R3`R3go2aR3go2bR3cR3go2go2dR3go2go2eR3fR3gR3hR3go2go2go2iR3go2jR3go2go2go2go2kR3go2lR3go
2go2mR3nR3oR3PS3go2go2go2QS3go2RS3RS3SS3go2go2go2TS3US3go2go2VS3go2WS3go2XS3YS3ZS3[S3go2go2go2go
2\S3go2]S3go2^S3go2_S3go2`S3go2aS3go2go2go2mQ3go2bS3go2cS3go2go2go2go2go2go2dS3go2eS3go2fS3gS3hS
3go2iS3go2jS3go2kS3lS3go2go2mS3go2nS3go2go2go2oS3go2PT3QT3RT3go2ST3TT3go2go2UT3go2go2VT3WT3go2go
2go2go2XT3YT3ZT3[T3\T3]T3go2^T3go2go2_T3go2`T3go2go2go2go2go2aT3go2go2bT3go2go2cT3dT3go2go2go2eT
3go2fT3go2gT3go2go2go2hT3go2go2iT3jT3go2go2kT3go2lT3go2mT3go2go2go2go2nT3oT3go2PU3QU3RU3SU3TU3UU
3go2go2VU3go2WU3go2go2go2XU3go2go2go2YU3ZU3[U3go2go2\U3]U3^U3go2go2_U3`U3aU3bU3go2go2cU3go2dU3go
2eU3go2go2go2go2go2fU3gU3go2hU3go2iU3go2jU3go2kU3lU3mU3go2nU3go2oU3go2go2go2PV3QV3mQ3RV3SV3TV3go
2UV3VV3go2go2WV3go2XV3go2YV3go2ZV3[V3go2go2go2go2go2\V3go2go2go2]V3^V3_V3`V3go2aV3go2bV3cV3go2go
2dV3eV3go2go2fV3go2gV3hV3go2go2go2go2iV3jV3kV3go2lV3go2go2mV3nV3go2go2oV3PW3QW3go2go2go2RW3go2SW
3TW3UW3VW3go2go2go2WW3go2XW3go2go2YW3ZW3go2go2go2[W3\W3]W3oV3^W3go2go2_W3go2go2go2`W3go2aW3go2bW
3cW3dW3go2eW3fW3go2go2gW3oV3oo2go2hW3iW3jW3go2kW3lW3mW3go2go2nW3go2go2go2go2oW3PX3QX3^Q3RX3go2go
2go2go2go2SX3go2TX3UX3VX3go2go2go2WX3^Q3XX3go2YX3go2TT3go2go2go2go2go2go2go2go2ZX3go2[X3go2go2go
2go2\X3]X3^X3go2_X3go2`X3aX3bX3cX3dX3go2go2go2eX3fX3gX3hX3iX3go2go2go2go2go2jX3lP3go2kX3lX3mX3TT
3nX3bS3oX3go2PY3go2go2go2go2go2`S3go2go2go2go2QY3go2go2go2go2go2go2go2go2go2go2go2go2go2go2go2go
2go2RY3SY3go2go2TY3go2go2go2go2go2go2UY3go2go2go2VY3WY3XY3YY3go2go2go2go2go2go2go2go2ZY3go2[Y3go
2\Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3fY3go2go2go2go2go2gY3hY3iY3jY3kY3lY3mY3go2nY3go2oY3PZ3QZ3go2go2go
2go2go2RZ3SZ3go2go2go2go2TZ3UZ3go2VZ3go2go2go2WZ3go2go2go2go2go2go2XZ3YZ3go2go2go2go2ZZ3[Z3\Z3go
2]Z3go2go2go2^Z3go2_Z3go2`Z3go2go2go2go2go2go2go2aZ3go2bZ3go2cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3go2go2kZ3lZ
3go2^Q3fU3go2go2go2mZ3go2nZ3oZ3go2go2go2P[3P[3Q[3go2go2go2go2go2go2R[3jZ3go2go2go2go2go2go2go2go
2go2go2go2go2S[3T[3go2U[3V[3iZ3go2go2go2go2go2W[3go2go2go2go2go2X[3Y[3go2Z[3go2[[3go2\[3go2][3^[
3_[3`[3go2a[3b[3go2c[3d[3e[3go2f[3g[3h[3i[3j[3h[3h[3k[3l[3m[3n[3o[3h[3P\3Q\3R\3S\3T\3U\3V\3W\3X\
3Y\3Z\3[\3\\3]\3^\3_\3`\3a\3Q\3b\3c\3d\3e\3Q\3f\3g\3h\3i\3j\3k\3l\3m\3n\3o\3o\3Q\3P]3Q]3Q\3R]3S]
3T]3U]3V]3W]3o\3X]3Y]3Y]3Z]3[]3\]3]]3^]3_]3l\3`]3a]3b]3l\3c]3d]3e]3f]3g]3h]3l\3i]3j]3l\3k]3l]3m]
3n]3o]3P^3Q^3R^3S^3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3g^3h^3i^3j^3k^3l^3m^
3n^3o^3P_3Q_3R_3S_3T_3U_3V_3W_3T_3X_3Y_3Z_3[_3\_3\_3]_3^_3__3`_3a_3b_3c_3\_3\_3\_3d_3e_3f_3g_3h_
3i_3j_3k_3l_3m_3n_3o_3\_3\_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3S`3V`3Y`3U`3Z`3[`3X`3T`3T`3T`3T`3T`3T`3T`
3T`3T`3T`3\`3T`3]`3T`3T`3^`3_`3``3a`3b`3c`3T`3T`3d`3e`3T`3T`3^`3T`3f`3g`3T`3\`3T`3h`3X`3i`3j`3k`
3l`3m`3T`3n`3o`3T`3T`3Pa3m`3Qa3T`3^`3T`3T`3T`3^`3T`3T`3T`3T`3Ra3Sa3T`3T`3n`3Ta3T`3Ua3Ua3Va3T`3T`
3T`3T`3T`3Wa3Xa3^`3T`3T`3T`3Ya3T`3T`3T`3T`3T`3Za3[a3\a3T`3T`3\a3T`3T`3T`3]a3T`3T`3^a3T`3T`3T`3_a
3T`3`a3aa3ba3T`3T`3^`3T`3T`3T`3T`3ca3]a3^`3T`3da3ea3X`3fa3ga3ha3Ua3ia3ja3T`3ka3T`3T`3T`3T`3T`3T`
3^`3T`3la3ma3na3T`3T`3oa3T`3Pb3T`3Pb3T`3Qb3Rb3T`3Sb3Tb3Ub3T`3Vb3Wb3T`3T`3Xb3Xb3Xb3T`3Yb3Zb3Ub3T`
3[b3\b3]b3Ub3T`3ga3^b3U`3T`3T`3T`3T`3T`3T`3_b3`b3ab3Ua3T`3T`3T`3T`3X`3Ua3T`3T`3bb3cb3db3]b3^`3T`
3T`3T`3^`3T`3eb3fb3gb3T`3]b3T`3Ub3T`3Ua3hb3T`3T`3T`3^`3T`3ib3jb3T`3T`3T`3kb3T`3lb3T`3Ua3`b3mb3T`
3T`3Ua3Ua3Va3T`3T`3T`3nb3T`3ob3T`3T`3T`3T`3Pc3T`3Qc3Qc3^`3Rc3Sc3Tc3T`3T`3T`3T`3T`3T`3Uc3T`3Vc3T`
3Wc3Xc3T`3Yc3X`3U`3T`3Zc3[c3\c3X`3T`3]c3Ua3^c3T`3_c3`c3T`3T`3T`3T`3T`3ac3T`3T`3T`3T`3bc3T`3T`3cc
3dc3T`3T`3ec3T`3ga3ab3Ua3T`3T`3T`3T`3T`3T`3fc3gc3hc3ic3jc3kc3lc3lc3mc3T`3T`3T`3T`3nc3lc3oc3Pd3Qd
3T`3lc3Rd3lc3Sd3T`3Td3Ud3Vd3Wd3Xd3Yd3Zd3T`3T`3T`3[d3\d3]d3T`3^d3T`3^d3T`3^d3^d3T`3_d3`d3ad3bd3cd
3dd3ed3T`3T`3T`3T`3T`3T`3T`3fd3T`3T`3gd3T`3hd3T`3id3T`3X`3jd3kd3ld3T`3ld3ld3md3nd3od3Pe3Qe3T`3Re
3U`3T`3Se3Te3Ue3T`3Te3Ve3We3Xe3Te3Ye3Ye3Ze3T`3X`3[e3T`3T`3T`3T`3U`3X`3\e3T`3T`3\e3T`3T`3T`3]e3X`
3^e3T`3T`3T`3X`3T`3_e3T`3`e3T`3T`3^`3T`3T`3T`3ae3T`3be3T`3T`3T`3ce3T`3T`3T`3T`3T`3T`3T`3T`3T`3T`
3T`3T`3T`3de3T`3T`3T`3^`3T`3ee3fe3ge3T`3he3ie3T`3T`3je3T`3ke3T`3le3me3ne3oe3Pf3Qf3T`3Rf3Sf3Tf3Uf
3Vf3Rf3T`3Za3Wf3T`3T`3T`3T`3\`3T`3^`3T`3T`3Xf3Yf3T`3T`3T`3T`3T`3Zf3T`3T`3T`3[f3T`3T`3T`3\f3]f3^f
3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3[g3]g
3[g3^g3_g3`g3ag3bg3cg3dg3[g3eg3ag3fg3ag3gg3hg3ig3jg3kg3lg3mg3ng3og3hg3Ph3hg3Qh3Rh3jg3Sh3Sh3jg3jg
3hg3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3Uh3_h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3Uh3kh3lh3mh3nh3Uh3oh
3Pi3Qi3Ri3Si3Uh3Ti3Ui3Vi3Uh3Wi3Uh3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li
3mi3ni3oi3Pj3Pj3Pj3Pj3Pj3Pj3Qj3Rj3Pj3Pj3Sj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Tj3Pj3Uj3Vj3Wj3Wj3Pj3Pj3Pj
3Pj3Pj3Pj3Pj3Xj3Pj3Yj3Pj3Zj3[j3\j3]j3^j3Pj3_j3`j3aj3bj3cj3dj3Pj3ej3Pj3fj3Pj3Pj3gj3hj3ij3Pj3jj3Pj
3Pj3Pj3Pj3Pj3Pj3kj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3lj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3mj3nj3Pj
3Pj3Pj3oj3Pj3Pj3Pk3Qk3Pj3Pj3Pj3Pj3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3`k3`k3ak3bk3Pj
3ck3Pj3Pj3Pj3dk3ek3fk3gk3Pj3hk3Pj3ik3Pj3Uk3Tk3Pj3jk3jk3Pj3kj3Pj3Pj3Pj3kk3Pj3Pj3Uk3Pj3Pj3Pj3Pj3Pj
3Pj3Pj3Pj3Pj3Pj3Pj3Pj3Pj3lk3mk3nk3ok3kj3Pl3Pj3Pj3Pj3Pj3Pj3Ql3Rl3Sl3Tl3Ul3Vl3Wl3Xl3Yl3Pj3Pj3Pj3Zl
3[l3\l3]l3^l3Pj3Pj3Pj3Pj3Pj3_l3`l3al3kj3bl3cl3dl3Pj3Pj3el3Pj3Pj3Pj3Pj3Pj3fl3Pj3Pj3Pj3Pj3gl3hl3il
3jl3Pj3Pj3kl3Pj3ll3Pj3Pj3Tk3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3Zm3[m3\m3]m3^m3_m3`m3am3bm
3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3om3Pn3Zm3Zm3Zm3Qn3Rn3Sn3Tn3Un3Vn3Wn3Zm3Xn3Yn3Zn3[n3\n3\n3]n
3^n3\n3\n3_n3`n3an3bn3cn3dn3\n3en3fn3\n3gn3\n3hn3in3jn3kn3ln3mn3\n3\n3\n3nn3\n3on3Po3Qo3Ro3So3To
3\n3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3`o3ao3bo3co3do3eo3`o3`o3`o3`o3`o3`o3`o3`o3`o3`o3`o3`o3`o
3`o3fo3go3ho3io3jo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4SP4SP4SP4SP4SP4SP4SP4SP4SP4SP4SP4VP4SP4WP4XP
4SP4SP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4jP4jP4jP4lP4mP4nP4nP4jP4jP4jP4jP
4jP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ
4nQ4oQ4PR4QR4RR4SR4TR4lQ4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4lQ4lQ4eR4lQ4fR4gR4hR4hR
4iR4hR4hR4hR4jR4hR4hR4hR4kR4lR4mR4nR4oR4PS4lQ4QS4RS4lQ4lQ4lQ4SS4TS4US4VS4WS4XS4YS4ZS4lQ4[S4\S4]S
4^S4_S4_S4`S4aS4bS4cS4dS4eS4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4XT4YT4ZT4[T4\T
4]T4^T4_T4`T4aT4bT4cT4dT4oS4eT4fT4gT4TT4hT4iT4jT4hT4hT4kT4lT4mT4jT4nT4hT4hT4hT4oT4`T4hT4`T4`T4`T
4PU4`T4QU4RU4SU4`T4hT4`T4`T4dT4hT4hT4fT4hT4hT4hT4hT4hT4`T4`T4`T4TU4`T4UU4UU4`T4VU4WU4XU4hT4YU4ZU
4nT4[U4`T4\U4`T4oT4]U4^U4`T4hT4`T4`T4`T4`T4`T4_U4`U4aU4bU4cU4dU4dU4dU4dU4dU4eU4fU4gU4hU4iU4jU4kU
4lU4mU4dU4nU4oU4PV4QV4RV4SV4TV4UV4dU4VV4WV4XV4QV4YV4ZV4[V4ZV4dU4dU4\V4dU4dU4dU4]V4dU4^V4dU4_V4dU
4dU4dU4`V4ZV4dU4dU4nU4nU4aV4bV4cV4dV4nU4nU4eV4fV4eV4fV4eV4fV4gV4nU4hV4iV4nU4jV4kV4lV4iV4nU4iV4nU
4nU4nU4nU4nU4nU4nU4iV4iV4mV4nU4nU4nU4nV4oV4PW4nU4QW4nU4RW4SW4TW4SW4SW4UW4VW4WW4hV4XW4YW4CCCCCCCZ
W4CCCCCCCCCCCCCCCCCCCCCCCCCCZW4CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC[W4\W4]W4^W4_W4`W4aW4bW4
@@@cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4dW4eW4cW4fW4gW4hW4iW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4jW4
kW4lW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4mW4nW4cW4oW4cW4cW4PX4cW4QX4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4
RX4SX4cW4cW4cW4TX4UX4cW4cW4cW4cW4cW4VX4cW4WX4cW4XX4cW4YX4ZX4cW4cW4cW4[X4cW4cW4\X4]X4cW4^X4_X4`X4
cW4aX4cW4bX4cW4cX4cW4dX4cW4cW4cW4cW4cW4cW4cW4cW4eX4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4
cW4cW4cW4cW4fX4gX4hX4cW4iX4jX4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4cW4kX4cW4cW4lX4mX4nX4cW4
oX4cW4PY4cW4cW4cW4QY4cW4RY4SY4cW4TY4cW4cW4cW4cW4UY4VY4WY4cW4XY4cW4cW4cW4cW4cW4YY4cW4ZY4cW4cW4[Y4
cW4\Y4]Y4cW4cW4^Y4_Y4`Y4cW4cW4cW4cW4cW4cW4cW4cW4aY4cW4bY4cW4cY4cW4dY4eY4fY4gY4hY4cW4iY4jY4kY4lY4
mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4
cZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4
l[4m[4n[4o[4P\4Q\4R\4R\4S\4T\4T\4R\4U\4R\4R\4o[4V\4W\4X\4Y\4X\4Z\4[\4X\4\\4\\4\\4]\4^\4\\4\\4_\4
\\4`\4a\4\\4\\4b\4c\4d\4e\4f\4g\4h\4i\4i\4j\4g\4k\4l\4m\4m\4m\4m\4m\4m\4m\4m\4n\4m\4m\4m\4m\4o\4
m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4P]4m\4m\4m\4m\4m\4m\4m\4m\4Q]4m\4m\4m\4R]4S]4l\4T]4m\4U]4V]4W]4m\4
m\4m\4X]4Y]4Z]4m\4[]4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4\]4m\4m\4\]4m\4]]4^]4m\4m\4m\4m\4m\4
m\4m\4m\4m\4m\4m\4m\4m\4_]4m\4m\4m\4`]4m\4a]4b]4c]4m\4m\4m\4m\4m\4d]4m\4m\4e]4e]4f]4g]4b]4h]4m\4
i]4m\4j]4k]4m\4m\4l]4m\4m\4m\4m\4m]4m\4m\4m\4m\4n]4o]4P^4m\4m\4m\4Q^4R^4m\4m\4m\4S^4T^4m\4m\4m\4
m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4U^4V^4W^4X^4b]4Y^4m\4m\4Z^4m\4m\4f]4f]4f]4[^4m\4m\4m\4\^4]^4^^4
m\4m\4m\4m\4m\4e]4m\4m]4m\4m\4m\4m\4m\4m\4m\4_^4m\4`^4m\4m\4m\4b]4m\4m]4m]4a^4m\4Z^4m\4m\4b^4c^4
m\4d^4e^4f^4g^4m\4m\4m]4m]4m\4m\4m\4e]4m\4m\4h^4_^4i^4m\4j^4k^4m\4m\4m\4m\4m\4l^4m^4n^4o^4P_4m^4
m^4Q_4m\4m\4m\4m\4\]4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m]4m\4m\4m\4R_4m\4S_4T_4U_4m\4m\4m\4m\4m\4m\4
m\4V_4m\4m\4W_4X_4m\4m\4m\4d]4Y_4Z_4m\4[_4\_4m\4]_4m\4^_4__4m\4m\4m\4m\4m\4m\4m\4m\4`_4m\4m\4a_4
b_4m\4m\4c_4m\4m\4m\4m\4m\4m\4m\4m\4d_4e_4m\4m\4f_4m\4g_4h_4e]4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4
i_4j_4m\4m\4k_4m\4m\4m\4m\4m\4m\4m\4m\4m\4l_4m\4m\4R_4m\4R_4R_4m_4n_4R_4R_4m\4o_4m\4P`4m\4m\4m\4
m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4m\4
m\4m\4m\4m\4m\4b]4Q`4R_4R`4m\4m\4_^4S`4m\4m\4m\4T`4U`4V`4m\4m\4W`4X`4m\4m\4Y`4m\4m\4m\4m\4m\4m\4
m\4R_4m\4m\4m\4m\4m\4m\4m\4V`4m\4m\4m]4m]4m\4m]4m]4m\4m]4m\4m\4m\4Z`4R_4m\4m\4m]4m\4R_4[`4\`4]`4
^`4m\4_`4``4a`4R_4b`4R_4R_4c`4d`4R_4R_4R_4R_4e`4R_4R_4R_4R_4f`4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4
R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4g`4R_4R_4R_4R_4R_4R_4R_4h`4R_4R_4R_4R_4R_4i`4R_4R_4R_4R_4R_4
R_4R_4R_4R_4R_4R_4R_4j`4R_4R_4R_4R_4R_4R_4R_4k`4l`4R_4R_4R_4m`4n`4R_4R_4R_4R_4o`4Pa4R_4R_4R_4R_4
R_4Qa4R_4R_4R_4R_4R_4R_4Ra4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4Sa4R_4R_4R_4Ta4R_4R_4R_4R_4R_4R_4Ua4
R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4Va4R_4R_4R_4R_4R_4R_4
R_4Wa4R_4R_4g`4R_4Xa4R_4R_4Pa4R_4Ya4Za4R_4[a4R_4R_4R_4R_4R_4R_4\a4]a4Sa4R_4R_4^a4R_4R_4_a4R_4Ua4
`a4R_4R_4R_4aa4ba4R_4ba4ba4R_4R_4R_4R_4R_4R_4ba4R_4R_4R_4R_4Pa4R_4R_4ca4da4ea4fa4R_4R_4ga4ga4ha4
R_4R_4R_4ia4R_4ja4R_4R_4R_4R_4R_4R_4R_4R_4ka4la4R_4R_4R_4R_4R_4ma4R_4R_4R_4R_4R_4R_4R_4na4R_4R_4
R_4R_4oa4R_4R_4R_4R_4R_4Pa4R_4R_4R_4Pb4R_4R_4R_4R_4Qb4R_4R_4Rb4Sb4R_4R_4R_4R_4R_4R_4R_4R_4R_4Tb4
R_4R_4Ub4R_4R_4R_4R_4R_4R_4Vb4R_4R_4Pa4Wb4Xb4Yb4R_4R_4R_4R_4Zb4R_4R_4R_4[b4R_4R_4\b4R_4R_4R_4]b4
^b4R_4R_4R_4R_4_b4R_4`b4R_4R_4V`4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4Zb4R_4R_4ab4R_4
R_4R_4bb4R_4R_4R_4ba4R_4cb4R_4db4eb4R_4R_4R_4R_4R_4R_4R_4ba4R_4R_4R_4R_4R_4R_4fb4R_4R_4R_4R_4R_4
R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4Za4R_4gb4R_4R_4hb4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4
R_4R_4R_4ib4R_4R_4jb4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4db4R_4R_4R_4R_4kb4R_4R_4R_4R_4
R_4R_4R_4lb4R_4R_4R_4R_4R_4R_4R_4R_4R_4mb4R_4nb4R_4ob4R_4R_4R_4R_4Pc4Qc4R_4R_4R_4R_4R_4R_4R_4R_4
Rc4V`4Sc4V`4Tc4V`4R_4R_4Uc4Vc4R_4R_4Wc4R_4R_4R_4R_4R_4R_4R_4R_4Xc4Yc4Zc4R_4Yc4R_4R_4R_4R_4R_4R_4
[c4R_4R_4R_4R_4\c4\c4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4]c4R_4R_4R_4R_4R_4R_4R_4
R_4^c4R_4R_4R_4R_4_c4R_4R_4R_4R_4R_4R_4R_4R_4g`4R_4R_4R_4R_4R_4R_4R_4g`4R_4R_4R_4R_4R_4`c4ac4R_4
R_4R_4R_4R_4]c4]c4bc4R_4R_4R_4R_4R_4cc4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4
dc4ec4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4fc4R_4R_4R_4R_4
R_4R_4R_4R_4R_4R_4gc4R_4R_4R_4hc4R_4ic4R_4R_4R_4jc4kc4V`4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4lc4
R_4Pa4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4ba4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4^b4R_4
R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4R_4Pa4Pa4R_4R_4mc4mc4mc4mc4mc4mc4nc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4oc4mc4mc4mc4mc4mc4mc4Pd4mc4Qd4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4Rd4mc4Rd4mc4mc4mc4Rd4Sd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Td4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Ud4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Rd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Vd4mc4mc4mc4mc4mc4mc4mc4mc4Wd4Wd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4Xd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Yd4mc4mc4mc4mc4mc4mc4Zd4mc4mc4mc4mc4mc4mc4mc4mc4nc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Yd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Rd4mc4mc4mc4nc4
[d4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4\d4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4Rd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4]d4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4Yd4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4^d4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4nc4nc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4
mc4mc4mc4mc4mc4mc4mc4mc4mc4Wd4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4mc4_d4
`d4ad4bd4bd4bd4bd4bd4cd4bd4bd4bd4bd4bd4dd4bd4ed4bd4bd4bd4`d4`d4bd4`d4fd4gd4hd4id4jd4kd4bd4ld4bd4
bd4bd4bd4bd4bd4md4bd4nd4od4Pe4Qe4Re4Se4Se4Te4Ue4Ve4We4Xe4Se4Ye4Ze4[e4\e4]e4^e4_e4[e4[e4`e4ae4be4
ce4de4ee4Se4[e4[e4fe4[e4be4ge4Se4he4ie4[e4je4ke4le4ae4me4me4ne4oe4me4me4Pf4Qf4Rf4me4Sf4Tf4Uf4Vf4
me4me4me4me4me4me4me4me4Wf4me4Xf4Yf4me4me4me4Zf4me4[f4me4me4me4\f4me4me4]f4^f4me4\f4\f4_f4`f4me4
af4me4bf4me4cf4me4df4me4ef4ff4me4me4me4gf4hf4if4jf4kf4lf4me4me4me4mf4me4me4nf4of4Pg4me4Qg4me4Rg4
me4Sg4me4Tg4me4me4me4me4Ug4me4Vg4me4me4Wg4me4me4Xg4me4me4Yg4Yg4Zg4Yg4Yg4Yg4Yg4[g4\g4Yg4Yg4]g4^g4
Yg4_g4`g4ag4bg4cg4dg4Yg4Yg4Yg4Yg4Yg4eg4fg4gg4Yg4hg4ig4jg4kg4lg4Yg4mg4Yg4Yg4ng4Yg4Yg4Yg4og4Ph4Qh4
Rh4Yg4Yg4Yg4dg4Yg4Sh4Yg4Yg4Th4Yg4Uh4Vh4Wh4Xh4Yg4Yh4Yg4Yg4Zh4Yg4Yg4[h4\h4]h4^h4Yg4_h4`h4ah4bh4Yg4
Yg4ch4dh4eh4fh4gh4hh4ih4jh4kh4Yg4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Xi4Yi4Zi4Yg4[i4\i4]i4
^i4_i4`i4ai4Yg4bi4ci4di4ei4Yg4Yg4Yg4fi4Yg4gi4Yg4Yg4Yg4Yg4hi4ii4ji4Yg4ki4li4mi4ni4oi4Pj4Yg4Qj4Yg4
Yg4Rj4Sj4Yg4Tj4Yg4Uj4Yg4Yg4Yg4Yg4Vj4Yg4Wj4Yg4Xj4Yg4Yj4Zj4Zj4Zj4Zj4[j4\j4]j4^j4_j4`j4aj4bj4cj4Zj4
Zj4dj4Zj4ej4Zj4fj4gj4fj4hj4Zj4Zj4ij4Zj4Zj4jj4kj4lj4mj4Zj4nj4oj4Zj4Pk4Zj4Qk4Rk4Sk4Zj4Tk4Zj4Uk4Zj4
ij4Zj4Vk4Zj4Wk4Zj4Xk4Zj4Xk4Zj4Yk4Zj4Zj4Zj4Zk4Zj4[k4Zj4\k4]k4Zj4Zj4Zj4^k4[k4Zj4_k4`k4ak4bk4Zj4Zj4
Zj4Zj4ck4Zj4Zj4Zj4Zj4Zj4dk4Zj4Zj4Zj4Zj4Zj4ek4Zj4fk4Zj4Zj4Zj4gk4Zj4Zj4Zj4Zj4Zj4hk4Zj4fj4Zj4fj4Zj4
ik4Zj4jk4Zj4kk4lk4mk4nk4ok4ok4ok4ok4ok4Pl4Ql4ok4Rl4Sl4Tl4ok4Ul4Vl4Wl4ok4Pl4Tl4ok4Xl4Yl4Zl4ok4ok4
ok4[l4ok4\l4ok4ok4]l4^l4^l4ok4ok4ok4ok4ok4_l4`l4al4ok4ok4ok4ok4bl4ok4ok4ok4cl4dl4dl4dl4dl4el4dl4
dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4fl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4dl4gl4hl4dl4dl4dl4dl4
dl4il4dl4dl4dl4dl4jl4dl4dl4dl4dl4dl4dl4dl4dl4dl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4ll4ml4kl4nl4ol4kl4
kl4kl4kl4Pm4kl4kl4kl4kl4kl4Qm4kl4kl4kl4kl4kl4kl4kl4kl4kl4Rm4Sm4Tm4kl4Um4Pm4Vm4kl4Wm4kl4Xm4Ym4kl4
kl4Zm4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4[m4\m4
kl4kl4kl4kl4kl4kl4]m4^m4_m4kl4kl4kl4kl4kl4kl4kl4kl4kl4Pm4kl4`m4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4kl4
kl4kl4kl4kl4kl4am4kl4am4kl4bm4kl4bm4kl4kl4kl4am4kl4am4kl4kl4kl4kl4kl4cm4kl4dm4cm4em4kl4fm4kl4gm4
kl4em4kl4[m4kl4kl4kl4[m4kl4kl4kl4kl4kl4kl4kl4hm4kl4kl4kl4kl4im4im4kl4kl4kl4kl4jm4km4lm4mm4nm4om4
nm4Pn4Qn4Rn4Sn4Tn4Tn4Tn4Tn4Un4Tn4Vn4Tn4Tn4Tn4Wn4Xn4Yn4Zn4[n4\n4]n4^n4]n4_n4`n4an4bn4cn4dn4en4en4
fn4gn4hn4in4Tn4jn4kn4ln4mn4nn4on4Po4Tn4gn4Tn4Tn4Tn4Tn4Qo4Tn4Ro4Tn4Qo4Qo4So4To4Uo4Vo4Wo4Xo4Yo4Zo4
[o4\o4]o4Wo4So4So4^o4_o4So4`o4ao4bo4So4So4co4So4do4eo4fo4go4ho4io4jo4ko4jo4lo4mo4no4oo4oo4PP5QP5
RP5SP5oo4oo4TP5UP5VP5WP5XP5YP5ZP5[P5\P5oo4]P5^P5_P5oo4oo4`P5aP5bP5oo4cP5oo4dP5oo4oo4oo4eP5oo4fP5
gP5hP5iP5jP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5SQ5SQ5SQ5SQ5SQ5SQ5SQ5SQ5TQ5SQ5SQ5SQ5UQ5VQ5SQ5SQ5SQ5WQ5SQ5
XQ5YQ5SQ5ZQ5SQ5SQ5[Q5\Q5]Q5SQ5SQ5SQ5^Q5SQ5_Q5SQ5`Q5SQ5aQ5bQ5SQ5cQ5SQ5SQ5dQ5eQ5fQ5SQ5SQ5SQ5SQ5gQ5
hQ5SQ5iQ5jQ5SQ5kQ5lQ5SQ5mQ5SQ5nQ5oQ5PR5QR5SQ5RR5SR5TR5UR5VR5WR5XR5SQ5YR5ZR5[R5\R5]R5^R5_R5`R5`R5
aR5bR5`R5cR5dR5eR5fR5gR5cR5cR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5RS5SS5SS5TS5SS5US5TS5VS5SS5WS5XS5
SS5SS5YS5SS5SS5ZS5SS5ZS5SS5YS5YS5SS5SS5SS5YS5SS5SS5SS5SS5SS5SS5SS5SS5SS5[S5SS5SS5[S5SS5TS5SS5SS5
SS5YS5YS5YS5YS5RS5\S5SS5]S5SS5SS5SS5SS5SS5SS5^S5SS5SS5_S5`S5aS5bS5bS5cS5bS5dS5eS5bS5bS5bS5bS5bS5
bS5fS5fS5gS5hS5fS5iS5fS5jS5kS5fS5fS5lS5fS5mS5fS5fS5nS5fS5oS5PT5QT5RT5RT5ST5TT5UT5ST5RT5RT5VT5WT5
XT5ST5RT5YT5ZT5[T5\T5ST5ST5]T5^T5_T5`T5aT5bT5cT5dT5eT5cT5fT5gT5hT5iT5cT5cT5jT5kT5cT5cT5lT5mT5nT5
oT5PU5QU5RU5SU5TU5UU5SU5SU5SU5SU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5cU5dU5dU5dU5eU5dU5fU5dU5
gU5hU5hU5iU5dU5jU5kU5dU5dU5dU5dU5dU5dU5dU5lU5mU5nU5nU5nU5nU5nU5nU5oU5PV5QV5RV5SV5TV5UV5oU5oU5VV5
WV5WV5XV5YV5XV5XV5XV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5cV5gV5hV5iV5cV5jV5kV5lV5lV5lV5lV5lV5
mV5lV5nV5lV5oV5PW5QW5QW5RW5QW5SW5QW5QW5QW5QW5TW5QW5UW5VW5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5`W5
cW5dW5dW5eW5`W5`W5`W5fW5gW5gW5hW5iW5jW5gW5kW5lW5mW5gW5gW5gW5gW5gW5nW5oW5gW5gW5PX5gW5gW5QX5RX5SX5
TX5UX5VX5WX5XX5YX5ZX5ZX5[X5ZX5ZX5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5
QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5
oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5\Z5]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5eZ5fZ5gZ5fZ5hZ5iZ5jZ5kZ5
lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5i[5j[5k[5
l[5m[5n[5o[5P\5P\5Q\5R\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5\\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i\5
i\5j\5j\5j\5j\5j\5j\5j\5k\5l\5m\5m\5n\5o\5o\5P]5Q]5R]5Q]5S]5T]5U]5V]5V]5V]5V]5V]5V]5W]5X]5X]5Y]5
Z]5[]5\]5]]5^]5_]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5j]5i]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5V^5W^5
X^5U^5Y^5Z^5[^5[^5\^5]^5\^5\^5^^5_^5`^5a^5b^5c^5d^5e^5f^5g^5f^5h^5i^5j^5k^5l^5m^5n^5o^5d^5P_5Q_5
R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5^_5`_5a_5__5b_5c_5d_5e_5f_5g_5h_5i_5i_5j_5k_5l_5m_5n_5
o_5o_5m_5P`5Q`5R`5S`5T`5R`5U`5V`5W`5X`5Y`5Z`5[`5\`5[`5]`5^`5^`5_`5_`5_`5``5a`5b`5c`5d`5e`5f`5g`5
h`5i`5i`5j`5i`5k`5l`5m`5n`5l`5o`5Pa5Qa5Qa5Ra5Sa5Ta5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5[a5_a5`a5aa5
aa5aa5ba5ca5da5ea5fa5ga5ha5ia5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Wb5Xb5Yb5Zb5[b5[b5Zb5\b5
]b5^b5]b5_b5`b5ab5bb5cb5db5eb5fb5gb5hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Rc5Sc5Tc5Tc5Uc5Sc5Vc5Wc5Xc5
Yc5Zc5[c5[c5\c5]c5\c5^c5_c5\c5\c5\c5\c5\c5`c5ac5bc5cc5dc5ec5fc5gc5hc5hc5ic5jc5kc5lc5mc5nc5oc5oc5
Pd5Qd5oc5Rd5Sd5Td5Ud5Ud5Ud5Vd5Ud5Wd5Ud5Xd5Xd5Xd5Xd5Xd5Yd5Wd5Wd5Zd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5
dd5ed5fd5dd5gd5hd5id5dd5jd5jd5kd5ld5kd5md5nd5od5Pe5Qe5Qe5Qe5Qe5Qe5Qe5Qe5Qe5Re5Se5Te5Ue5Te5Ve5We5
Xe5Ye5Ze5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5ee5be5be5be5fe5ge5de5he5ie5je5ke5le5me5ne5oe5Pf5Pf5Pf5
Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5]f5]f5^f5_f5_f5`f5af5bf5_f5cf5cf5df5ef5cf5cf5ff5gf5hf5if5
jf5kf5lf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5\g5\g5]g5^g5_g5]g5`g5ag5bg5cg5cg5cg5dg5
dg5eg5fg5gg5gg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Rh5Sh5Sh5Th5Th5Th5Uh5Vh5Wh5Th5Th5Th5Xh5Yh5Yh5Yh5Zh5
Yh5[h5\h5]h5^h5_h5`h5ah5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ui5Si5Si5Si5Si5
Si5Vi5Vi5Wi5Xi5Si5Si5Yi5Zi5Zi5Zi5Zi5Zi5[i5Zi5\i5]i5^i5_i5_i5`i5ai5bi5ci5di5ci5ei5fi5gi5hi5ii5ji5
ki5li5mi5ni5oi5Pj5Qj5ni5Rj5ni5ni5ni5ni5ni5Sj5ni5Tj5Uj5ni5Vj5Wj5Xj5ni5ni5ni5ni5Yj5Zj5ni5[j5ni5ni5
\j5]j5^j5]j5_j5ni5`j5aj5ni5ni5bj5cj5dj5ej5fj5fj5gj5hj5ij5ij5jj5kj5kj5lj5mj5nj5nj5oj5Pk5Qk5Rk5Sk5
Tk5Uk5Tk5Tk5Uk5Uk5Uk5Vk5Wk5Xk5Yk5Zk5Zk5[k5\k5]k5^k5_k5_k5^k5^k5`k5ak5bk5ck5dk5ek5fk5gk5hk5ik5jk5
kk5kk5lk5ik5ik5mk5nk5ok5Pl5Pl5Pl5Ql5Rl5Sl5Sl5Sl5Sl5Tl5Sl5Sl5Ul5Vl5Wl5Xl5Yl5Zl5[l5Zl5\l5]l5^l5_l5
_l5`l5al5bl5cl5dl5el5fl5gl5hl5il5jl5kl5ll5ml5ml5nl5ol5Pm5Pm5Pm5Qm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5
\m5]m5^m5_m5_m5`m5am5bm5cm5cm5cm5dm5em5em5fm5gm5hm5im5jm5km5lm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5
Xn5Yn5Zn5Zn5[n5\n5\n5\n5\n5\n5]n5^n5_n5`n5an5bn5cn5dn5en5en5fn5en5en5gn5hn5hn5in5hn5hn5hn5jn5kn5
ln5mn5mn5nn5on5Po5Qo5Ro5Ro5So5To5To5Uo5Vo5Wo5Xo5Xo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5co5do5do5
eo5fo5go5ho5do5io5jo5ko5lo5mo5no5oo5PP6QP6QP6QP6QP6RP6SP6TP6UP6UP6UP6VP6UP6UP6WP6XP6YP6ZP6YP6[P6
\P6]P6]P6]P6^P6_P6`P6`P6aP6bP6cP6dP6eP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6
WQ6XQ6YQ6ZQ6[Q6\Q6]Q6[Q6[Q6[Q6[Q6[Q6^Q6_Q6`Q6[Q6[Q6[Q6aQ6bQ6cQ6bQ6dQ6eQ6bQ6fQ6gQ6hQ6iQ6iQ6jQ6kQ6
lQ6mQ6nQ6oQ6PR6QR6RR6SR6SR6TR6UR6VR6WR6XR6YR6XR6ZR6[R6\R6[R6[R6[R6[R6[R6]R6[R6^R6_R6`R6aR6bR6cR6
dR6eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6^S6^S6^S6^S6^S6
^S6^S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6nS6oS6PT6QT6QT6RT6ST6TT6UT6UT6VT6WT6XT6YT6
YT6XT6YT6YT6YT6YT6YT6YT6ZT6[T6\T6]T6^T6_T6`T6`T6aT6bT6cT6dT6eT6fT6fT6gT6fT6fT6fT6hT6iT6jT6kT6lT6
mT6nT6oT6PU6QU6RU6SU6TU6UU6VU6WU6XU6YU6ZU6ZU6ZU6[U6\U6]U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6
jU6jU6kU6jU6lU6jU6mU6jU6jU6nU6oU6PV6QV6RV6SV6TV6UV6TV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6aV6_V6_V6
bV6cV6cV6dV6_V6_V6eV6eV6fV6_V6gV6hV6iV6jV6kV6lV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6XW6YW6ZW6
[W6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6eW6fW6eW6eW6eW6eW6gW6eW6hW6eW6eW6eW6iW6jW6kW6lW6mW6nW6oW6PX6QX6
RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6aX6bX6aX6aX6cX6dX6eX6fX6gX6aX6hX6iX6jX6kX6lX6lX6
mX6kX6nX6mX6mX6mX6mX6mX6oX6PY6PY6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6[Y6[Y6[Y6\Y6[Y6]Y6^Y6_Y6`Y6
aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6SZ6TZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6
UZ6UZ6VZ6WZ6VZ6XZ6YZ6YZ6ZZ6[Z6[Z6[Z6\Z6]Z6]Z6]Z6^Z6]Z6_Z6`Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6
lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6V[6V[6V[6W[6X[6Y[6Z[6[[6\[6][6^[6_[6`[6`[6`[6a[6b[6b[6c[6d[6e[6f[6
g[6f[6h[6g[6g[6g[6g[6f[6g[6i[6g[6g[6g[6g[6g[6g[6j[6k[6l[6m[6m[6n[6o[6P\6Q\6R\6S\6S\6T\6U\6V\6W\6
X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6a\6b\6c\6d\6e\6f\6f\6g\6h\6i\6h\6j\6k\6l\6m\6n\6n\6o\6P]6Q]6R]6S]6
S]6S]6T]6U]6T]6T]6T]6T]6T]6V]6W]6X]6X]6Y]6Z]6[]6\]6\]6]]6^]6_]6`]6`]6`]6a]6b]6b]6c]6d]6e]6d]6f]6
g]6h]6h]6h]6i]6j]6k]6l]6l]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6`^6`^6
`^6a^6b^6c^6d^6d^6e^6f^6g^6h^6i^6i^6i^6j^6k^6k^6l^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6m^6
m^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6X_6Y_6Z_6[_6\_6]_6^_6^_6__6`_6a_6a_6b_6c_6d_6e_6f_6g_6h_6
i_6j_6k_6l_6m_6m_6n_6o_6P`6Q`6R`6S`6S`6S`6S`6S`6T`6S`6S`6S`6U`6V`6S`6S`6S`6S`6W`6S`6X`6S`6S`6Y`6
Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6
Ya6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6ea6fa6ga6ha6ia6ja6ka6la6la6ma6na6oa6Pb6Pb6Qb6Rb6Sb6Tb6Ub6
Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6bb6bb6bb6cb6db6db6db6eb6fb6gb6hb6ib6jb6kb6lb6lb6mb6nb6ob6Pc6
Qc6Rc6Sc6Tc6Uc6Vc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6bc6cc6dc6ec6fc6fc6gc6hc6ic6hc6hc6ic6hc6
ic6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Rd6Sd6Td6Ud6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6\d6]d6^d6_d6`d6`d6ad6bd6cd6
dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ye6Ze6[e6\e6]e6]e6^e6_e6`e6
ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Yf6Yf6Zf6[f6\f6]f6^f6
_f6`f6`f6`f6af6af6bf6cf6df6ef6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6nf6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6
Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6kg6lg6mg6ng6og6Ph6Qh6Rh6Rh6Rh6Sh6Th6Uh6
Vh6Wh6Xh6Yh6Zh6[h6\h6]h6^h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6
Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6
Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6_j6`j6aj6bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6lj6mj6nj6nj6nj6oj6Pk6Qk6
Rk6Sk6Tk6Tk6Tk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6^k6_k6`k6ak6bk6ck6dk6ek6ek6fk6gk6hk6ik6jk6kk6lk6
mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6Zl6[l6\l6]l6^l6_l6`l6al6bl6cl6dl6el6fl6gl6hl6il6jl6kl6
ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6[m6\m6]m6^m6_m6`m6am6bm6cm6dm6em6fm6fm6gm6hm6im6
jm6km6lm6lm6mm6nm6om6Pn6Pn6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6Zn6[n6\n6]n6^n6_n6`n6`n6an6bn6cn6dn6
en6fn6gn6hn6hn6in6jn6kn6ln6mn6nn6nn6nn6on6Po6Qo6Qo6Ro6So6To6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6
ao6bo6co6do6eo6fo6go6ho6io6jo6ko6lo6mo6no6oo6PP7QP7RP7SP7TP7UP7VP7WP7XP7XP7XP7YP7ZP7[P7\P7]P7^P7
_P7`P7aP7bP7cP7dP7eP7fP7gP7gP7hP7iP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7SQ7SQ7TQ7UQ7VQ7WQ7XQ7YQ7ZQ7[Q7\Q7
\Q7\Q7\Q7]Q7^Q7_Q7_Q7_Q7_Q7_Q7_Q7_Q7_Q7_Q7`Q7_Q7_Q7_Q7_Q7_Q7aQ7aQ7bQ7aQ7aQ7cQ7dQ7eQ7fQ7gQ7gQ7gQ7
hQ7iQ7jQ7jQ7kQ7lQ7mQ7nQ7oQ7PR7QR7RR7QR7RR7RR7RR7SR7TR7TR7TR7TR7TR7UR7UR7UR7VR7WR7XR7YR7ZR7YR7YR7
YR7[R7[R7YR7\R7\R7]R7\R7\R7\R7^R7^R7^R7^R7^R7^R7^R7^R7^R7^R7^R7^R7^R7_R7`R7aR7`R7bR7cR7dR7eR7fR7
gR7hR7iR7jR7kR7lR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7mR7
nR7oR7PS7QS7QS7RS7SS7TS7US7VS7WS7XS7XS7YS7ZS7YS7[S7YS7[S7\S7]S7^S7_S7`S7aS7bS7cS7dS7cS7eS7cS7cS7
fS7fS7gS7hS7hS7iS7iS7hS7jS7kS7lS7mS7nS7oS7oS7oS7PT7PT7PT7QT7RT7ST7QT7QT7QT7QT7TT7UT7QT7QT7VT7WT7
WT7XT7YT7ZT7ZT7[T7[T7\T7]T7^T7_T7`T7aT7aT7bT7cT7cT7cT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7oT7
PU7QU7RU7SU7TU7UU7VU7WU7WU7WU7XU7YU7XU7ZU7[U7\U7]U7^U7^U7_U7`U7`U7aU7aU7aU7aU7aU7bU7aU7aU7cU7dU7
eU7fU7gU7gU7gU7hU7iU7jU7kU7lU7mU7nU7lU7oU7PV7PV7PV7PV7QV7RV7SV7TV7UV7UV7VV7WV7WV7XV7WV7YV7ZV7[V7
\V7]V7^V7^V7^V7_V7`V7aV7bV7bV7bV7cV7cV7bV7bV7bV7bV7bV7bV7bV7cV7bV7bV7bV7bV7bV7bV7bV7dV7eV7fV7gV7
gV7gV7gV7hV7hV7hV7hV7hV7hV7hV7hV7iV7hV7jV7kV7lV7mV7nV7nV7nV7oV7oV7PW7oV7QW7oV7RW7SW7oV7TW7oV7UW7
VW7WW7XW7YW7ZW7[W7oV7\W7]W7]W7]W7]W7]W7^W7_W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7hW7hW7hW7hW7hW7hW7hW7
iW7jW7kW7kW7kW7kW7lW7kW7mW7nW7oW7PX7nW7QX7RX7SX7TX7UX7VX7WX7XX7YX7ZX7[X7\X7\X7]X7^X7^X7_X7_X7_X7
_X7_X7_X7`X7`X7`X7aX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7jX7kX7lX7mX7mX7mX7mX7nX7oX7PY7QY7RY7RY7RY7SY7
TY7UY7UY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7_Y7`Y7aY7`Y7bY7bY7bY7bY7cY7dY7eY7eY7fY7gY7hY7hY7hY7hY7
iY7jY7kY7lY7lY7mY7nY7oY7PZ7QZ7RZ7SZ7SZ7SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7]Z7^Z7_Z7`Z7aZ7bZ7bZ7bZ7
bZ7cZ7dZ7dZ7eZ7fZ7gZ7gZ7gZ7gZ7gZ7gZ7gZ7gZ7gZ7hZ7iZ7hZ7jZ7kZ7lZ7lZ7mZ7nZ7oZ7P[7Q[7R[7S[7T[7T[7U[7
V[7U[7W[7X[7X[7X[7Y[7Z[7[[7\[7][7^[7_[7_[7_[7`[7a[7b[7b[7b[7c[7d[7e[7f[7f[7g[7h[7i[7j[7k[7l[7m[7
n[7o[7o[7o[7n[7P\7Q\7R\7R\7S\7T\7U\7U\7V\7U\7W\7X\7W\7Y\7Z\7[\7[\7[\7[\7[\7[\7[\7[\7[\7\\7]\7^\7
_\7`\7a\7b\7`\7c\7d\7e\7f\7g\7h\7i\7j\7k\7k\7k\7l\7l\7l\7m\7n\7o\7P]7Q]7R]7S]7T]7U]7V]7W]7X]7Y]7
Z]7[]7\]7]]7\]7^]7_]7_]7`]7a]7b]7c]7d]7e]7f]7f]7f]7g]7h]7i]7i]7i]7j]7k]7l]7m]7n]7o]7P^7Q^7R^7S^7
T^7U^7V^7W^7W^7W^7W^7W^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7a^7a^7a^7b^7a^7a^7a^7a^7c^7d^7d^7d^7d^7
e^7d^7d^7d^7f^7g^7h^7i^7i^7j^7k^7k^7l^7m^7n^7n^7o^7o^7P_7n^7o^7o^7o^7Q_7R_7S_7T_7U_7V_7W_7X_7W_7
W_7Y_7Y_7Z_7Z_7Z_7Z_7[_7[_7\_7]_7^_7__7__7`_7a_7a_7a_7a_7a_7b_7b_7b_7b_7c_7d_7e_7e_7e_7f_7g_7h_7
i_7j_7k_7k_7k_7k_7l_7m_7n_7o_7P`7Q`7R`7R`7S`7T`7R`7U`7V`7W`7X`7X`7Y`7X`7X`7Z`7[`7\`7]`7^`7_`7``7
a`7a`7b`7b`7c`7c`7d`7e`7f`7g`7h`7i`7j`7k`7l`7m`7n`7n`7n`7o`7Pa7Qa7Ra7Sa7Ta7Ta7Ua7Va7Va7Wa7Xa7Ya7
Ya7Ya7Ya7Ya7Ya7Ya7Ya7Ya7Ya7Ya7Za7[a7\a7\a7]a7]a7]a7^a7_a7`a7aa7ba7ba7ca7da7ea7fa7ga7ha7ia7ja7ka7
ka7la7ma7ma7ma7ma7ma7ma7na7oa7Pb7Qb7Rb7Sb7Tb7Tb7Ub7Ub7Ub7Ub7Ub7Vb7Vb7Vb7Wb7Xb7Vb7Yb7Zb7[b7\b7]b7
^b7_b7`b7ab7bb7cb7db7eb7eb7fb7gb7hb7ib7jb7kb7lb7mb7nb7ob7Pc7Qc7Qc7Qc7Rc7Sc7Tc7Uc7Uc7Vc7Wc7Xc7Yc7
Zc7[c7[c7[c7[c7[c7[c7\c7]c7^c7_c7`c7ac7bc7cc7dc7dc7dc7dc7ec7fc7gc7hc7ic7jc7kc7lc7mc7mc7mc7nc7oc7
Pd7Pd7Pd7Qd7Rd7Sd7Sd7Td7Ud7Vd7Ud7Wd7Xd7Yd7Zd7[d7\d7]d7^d7_d7`d7ad7bd7ad7cd7dd7ed7fd7gd7hd7id7jd7
kd7ld7md7nd7od7Pe7Qe7Re7Re7Se7Te7Te7Ue7Ve7Ve7Ve7We7Xe7Ye7Ze7[e7\e7]e7^e7^e7^e7^e7_e7^e7^e7`e7^e7
^e7ae7be7ce7ce7de7ee7fe7ge7he7ie7ie7je7he7he7he7he7he7ke7le7me7me7ne7me7me7oe7Pf7Qf7Rf7Sf7Tf7Tf7
Uf7Vf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7^f7^f7^f7^f7^f7^f7_f7^f7`f7af7bf7cf7cf7df7ef7ff7gf7hf7if7if7jf7if7
kf7lf7kf7kf7mf7nf7of7Pg7Qg7Rg7Sg7Tg7Tg7Ug7Vg7Wg7Wg7Xg7Xg7Yg7Zg7Yg7[g7\g7\g7\g7]g7^g7_g7`g7ag7bg7
cg7cg7dg7eg7fg7gg7gg7hg7hg7ig7jg7kg7lg7mg7ng7og7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7\h7\h7]h7^h7
_h7`h7ah7bh7bh7ch7dh7dh7dh7dh7eh7fh7dh7dh7dh7dh7dh7dh7gh7hh7ih7jh7kh7kh7kh7kh7lh7lh7lh7lh7lh7lh7
lh7lh7lh7mh7nh7oh7Pi7Qi7Qi7Qi7Qi7Ri7Qi7Si7Si7Qi7Qi7Qi7Si7Si7Ti7Ui7Vi7Wi7Xi7Xi7Yi7Yi7Yi7Xi7Yi7Zi7
Yi7[i7Zi7\i7Yi7Zi7Zi7Yi7Yi7Yi7Yi7Xi7Xi7Xi7Xi7]i7^i7^i7_i7_i7_i7_i7`i7_i7ai7_i7_i7bi7ci7di7ei7ei7
fi7gi7hi7ii7ii7ii7ii7ii7ii7ii7ii7ii7ii7ii7ii7ii7ji7ji7ji7ji7ji7ji7ji7ki7li7li7li7li7li7li7li7mi7
mi7mi7mi7mi7mi7ni7ni7ni7ni7oi7Pj7Qj7Rj7Rj7Sj7Sj7Tj7Uj7Vj7Wj7Xj7Xj7Yj7Zj7[j7\j7]j7^j7_j7_j7_j7_j7
_j7_j7_j7_j7`j7aj7bj7cj7dj7ej7fj7gj7hj7ij7ij7ij7jj7kj7lj7mj7nj7oj7Pk7Pk7Pk7Pk7Pk7Pk7Pk7Pk7Qk7Rk7
Sk7Tk7Uk7Uk7Vk7Vk7Wk7Xk7Xk7Xk7Yk7Zk7Zk7Zk7[k7[k7[k7[k7[k7[k7[k7[k7[k7\k7]k7]k7]k7]k7]k7^k7_k7_k7
_k7_k7`k7ak7bk7ck7dk7bk7ek7fk7gk7gk7gk7gk7gk7gk7gk7hk7ik7jk7jk7kk7lk7mk7nk7nk7ok7ok7Pl7Pl7Ql7Ql7
Ql7Rl7Rl7Sl7Tl7Ul7Tl7Tl7Vl7Vl7Vl7Wl7Xl7Yl7Yl7Yl7Yl7Yl7Yl7Yl7Yl7Zl7Zl7[l7\l7]l7^l7_l7`l7`l7al7al7
al7al7bl7cl7dl7dl7dl7dl7dl7dl7dl7dl7dl7dl7dl7dl7dl7el7el7el7el7el7el7el7el7el7el7el7el7fl7fl7fl7
gl7gl7gl7hl7hl7il7il7il7jl7kl7ll7ml7ml7nl7nl7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7Zm7Zm7Zm7Zm7[m7
\m7]m7^m7_m7_m7`m7am7am7am7am7am7bm7bm7bm7bm7bm7bm7cm7dm7dm7em7em7em7em7dm7dm7fm7gm7hm7im7jm7jm7
jm7km7lm7mm7lm7nm7nm7nm7om7om7Pn7Qn7Rn7Sn7Tn7Un7Vn7Vn7Wn7Xn7Yn7Zn7[n7\n7]n7]n7]n7]n7]n7^n7^n7_n7
`n7an7bn7bn7bn7bn7cn7cn7cn7cn7dn7dn7en7fn7gn7hn7in7in7jn7kn7ln7mn7mn7mn7nn7nn7nn7on7Po7on7Qo7Qo7
Qo7Ro7Ro7Ro7Ro7Ro7Ro7Ro7So7To7Uo7Uo7Vo7Vo7Vo7Vo7Vo7Vo7Wo7Xo7Yo7Zo7[o7\o7]o7^o7_o7`o7ao7bo7co7do7
eo7co7fo7fo7go7ho7io7jo7ko7lo7mo7no7oo7PP8QP8QP8QP8RP8SP8TP8TP8TP8UP8UP8VP8VP8WP8XP8YP8ZP8ZP8[P8
\P8]P8]P8]P8]P8]P8]P8^P8_P8`P8`P8`P8aP8aP8aP8aP8aP8aP8bP8cP8dP8eP8fP8gP8hP8iP8jP8jP8jP8kP8lP8mP8
mP8mP8nP8oP8PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8YQ8YQ8YQ8YQ8YQ8YQ8YQ8YQ8ZQ8[Q8\Q8]Q8]Q8^Q8_Q8_Q8_Q8`Q8aQ8
bQ8cQ8dQ8dQ8eQ8dQ8dQ8fQ8dQ8gQ8hQ8iQ8jQ8jQ8jQ8jQ8jQ8kQ8lQ8mQ8nQ8oQ8oQ8oQ8PR8PR8QR8RR8SR8TR8UR8VR8
WR8XR8YR8YR8ZR8[R8[R8[R8\R8]R8]R8^R8_R8`R8aR8bR8bR8bR8cR8dR8eR8fR8fR8gR8gR8hR8hR8hR8hR8iR8jR8kR8
kR8lR8lR8lR8lR8lR8lR8lR8mR8lR8mR8mR8mR8mR8mR8nR8oR8PS8QS8RS8SS8TS8TS8US8US8VS8WS8WS8WS8XS8XS8XS8
XS8XS8XS8XS8YS8ZS8[S8[S8\S8]S8]S8^S8^S8_S8_S8`S8aS8bS8cS8dS8eS8fS8gS8hS8hS8hS8iS8jS8kS8jS8lS8lS8
mS8nS8oS8PT8PT8PT8QT8RT8ST8ST8TT8TT8UT8VT8WT8XT8XT8YT8YT8YT8ZT8ZT8[T8\T8]T8^T8_T8`T8aT8bT8cT8dT8
eT8fT8eT8eT8eT8gT8eT8hT8iT8jT8jT8kT8lT8mT8nT8oT8PU8PU8QU8RU8SU8TU8UU8VU8WU8XU8WU8WU8WU8YU8ZU8[U8
\U8]U8^U8_U8`U8`U8aU8bU8cU8dU8eU8eU8fU8gU8hU8iU8jU8iU8jU8iU8iU8iU8iU8iU8kU8lU8mU8nU8oU8oU8oU8oU8
oU8oU8oU8PV8QV8RV8SV8SV8SV8SV8SV8TV8UV8VV8SV8VV8VV8SV8WV8XV8YV8ZV8[V8\V8[V8]V8^V8_V8`V8aV8bV8cV8
dV8eV8fV8gV8gV8hV8hV8hV8iV8jV8jV8jV8kV8kV8lV8lV8mV8nV8oV8oV8PW8PW8QW8RW8SW8TW8TW8UW8UW8VW8VW8WW8
XW8YW8ZW8[W8[W8\W8]W8\W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8^W8
^W8^W8^W8^W8^W8^W8^W8^W8^W8_W8`W8`W8aW8bW8cW8dW8dW8dW8eW8fW8gW8hW8iW8iW8iW8jW8jW8jW8jW8jW8jW8kW8
kW8kW8kW8lW8mW8nW8oW8PX8PX8PX8PX8PX8QX8RX8SX8TX8UX8UX8UX8UX8VX8VX8VX8VX8VX8VX8WX8VX8VX8XX8YX8YX8
ZX8[X8\X8]X8\X8\X8^X8_X8`X8`X8aX8aX8bX8cX8dX8eX8eX8eX8fX8gX8hX8iX8hX8hX8hX8hX8jX8jX8jX8kX8lX8mX8
mX8mX8nX8oX8PY8PY8QY8nX8RY8RY8RY8RY8SY8SY8TY8SY8SY8SY8SY8UY8VY8WY8XY8YY8YY8ZY8YY8YY8YY8[Y8\Y8\Y8
\Y8\Y8\Y8\Y8\Y8]Y8]Y8^Y8_Y8_Y8`Y8aY8bY8bY8cY8dY8dY8eY8fY8gY8hY8hY8iY8jY8iY8iY8kY8lY8mY8mY8nY8oY8
oY8oY8oY8oY8oY8PZ8oY8oY8QZ8QZ8QZ8oY8oY8oY8oY8oY8oY8oY8oY8oY8oY8RZ8RZ8RZ8SZ8TZ8UZ8VZ8WZ8XZ8YZ8ZZ8
[Z8\Z8]Z8]Z8^Z8_Z8`Z8aZ8aZ8]Z8]Z8]Z8]Z8bZ8cZ8dZ8eZ8fZ8gZ8gZ8hZ8iZ8jZ8jZ8jZ8jZ8kZ8kZ8kZ8kZ8kZ8kZ8
kZ8kZ8lZ8lZ8mZ8nZ8oZ8oZ8oZ8P[8P[8Q[8R[8S[8R[8T[8U[8V[8W[8X[8Y[8Y[8Y[8Y[8Z[8[[8\[8\[8][8^[8_[8`[8
a[8a[8b[8c[8c[8d[8e[8f[8g[8h[8h[8g[8g[8i[8j[8j[8k[8l[8m[8n[8o[8P\8Q\8R\8R\8S\8T\8T\8U\8V\8W\8X\8
Y\8Z\8[\8\\8]\8^\8_\8`\8a\8b\8c\8d\8e\8f\8g\8h\8i\8j\8k\8l\8l\8m\8n\8o\8P]8P]8Q]8R]8S]8T]8U]8V]8
W]8X]8Y]8Z]8Z]8[]8\]8]]8^]8_]8`]8a]8b]8c]8d]8e]8f]8f]8g]8h]8h]8h]8h]8h]8i]8i]8j]8j]8i]8k]8l]8l]8
l]8l]8l]8l]8m]8l]8m]8n]8n]8o]8P^8Q^8R^8S^8S^8T^8U^8U^8V^8W^8X^8Y^8Z^8[^8[^8[^8[^8[^8[^8\^8]^8^^8
_^8`^8a^8b^8c^8d^8e^8e^8f^8f^8g^8h^8i^8j^8j^8k^8l^8m^8n^8n^8o^8o^8o^8P_8P_8Q_8Q_8Q_8Q_8R_8R_8S_8
T_8T_8T_8U_8U_8V_8W_8X_8X_8X_8X_8X_8X_8X_8Y_8Y_8Z_8Z_8Z_8Z_8Z_8[_8[_8[_8\_8\_8]_8^_8__8`_8a_8b_8
b_8c_8d_8d_8e_8f_8f_8g_8g_8h_8i_8j_8k_8l_8m_8m_8n_8n_8n_8o_8P`8Q`8Q`8Q`8Q`8Q`8Q`8R`8S`8R`8T`8T`8
T`8U`8V`8W`8W`8W`8X`8Y`8Z`8[`8\`8]`8^`8^`8^`8^`8_`8``8a`8a`8b`8c`8b`8b`8d`8d`8e`8f`8g`8h`8i`8i`8
j`8k`8k`8k`8k`8l`8l`8m`8n`8n`8o`8o`8o`8o`8Pa8Qa8Qa8Ra8Ra8Sa8Sa8Sa8Sa8Ta8Ua8Va8Ua8Ua8Ua8Wa8Xa8Xa8
Ya8Za8[a8\a8\a8\a8]a8]a8^a8^a8_a8`a8`a8aa8aa8aa8aa8ba8ca8da8ea8fa8ga8ha8ha8ia8ja8ka8ka8la8la8la8
ma8na8oa8Pb8Pb8Qb8Qb8Qb8Rb8Sb8Sb8Tb8Ub8Vb8Vb8Vb8Vb8Wb8Wb8Xb8Yb8Zb8[b8\b8]b8^b8_b8`b8ab8bb8cb8cb8
db8db8db8eb8fb8gb8gb8gb8gb8gb8gb8gb8gb8gb8gb8gb8hb8ib8jb8jb8kb8lb8RPf60b:[<9CL05C3281=3L6T1?6D^1
^1d3K5:3>4C=K@<3g1c19^772;b7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@Q17L8c10<C618
442>129505:822S19MR2l2L>1012261422R1;>d31[18V223a12GQ38;916:671;0`1D:17>1n464<3B9;4:Z163;9<A600=
C298C21I`43>MJ7D933262<=W1K33K69;4X1574R1X4<Q3c2;Q1W172295527:2628314232641116450363Z1\A26Aj112o
33=E;:5526?P14B161E98>65[51;?C79<<?G6340812M6g1g4F:=]4Ld6`19BW1MS4Mj3_1_3m4c1N[3V3S4m1S82nf5Ij:m
;9A?M13C3281=3L6T1?6D^1^1d3K5:3>4C=K@<3g1m1^772;[4V354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621
J:5KU2@Q17L8c10<C618442>129505:822S19P3l2L>1012261422R1;>d31[18V223a12GQ38;91A671;a1D:17>1n464<F
9;4:Z163;9N60>C298C21I`43>MJ7D9726?=W1K33C769;4X1574R1X4^3GW2Q1F2=72295527:262831423264111645036
^1Q4Z=26Aj112_3?32:Q1185526?P14B161E98>65[51;e1<<?G63408133H6g1g4F:=]4LE5=O3@?S31`126j1M_2IIMOj2
_1S7Y1V1<N8Ld1g3R3=Bm1d2^5<Y>nV1dh1gg1W@\K\48912eFP1T<2j]10Xd1P_1k1U2GK502T2RP2j;W1P?Y26`5Y1<d25
M0=1Y7e1S12ZT8_;3lQ16Q_61kU72__8:f1e4I8h1nV1S2^1TU2Y^1YDe1KS3kS16B8S3l57<d1>O9T43Jn62P5V35c1I1a1
Z1R194@20]1EA[1j12]2C]22a1`5=MCR27j163i2oOAPKS\1;7mHY24\4d3Kc2f43hJ_70_<a2Z5<V2:U13[:Ch91Z1b=^7J
X22a3n6f3=2f3\2e`5H=T>j8A12eIgR1=2f3\2e`5H=T>j8A12eIgR12V6YS72V6el71V6h3`5333OCY1o3`3_3Q5G;U7F2f
2V14Id1F13X1j56N_2Fc2X12FDh2W3;1K<<I17h2B;W;W55d:8j1a32i5f:CW4DS2;X5Bc3X11W1_302[67R2S8Y4Z1X2e1k
1P2[3^8E9i1<;X:S3KZ13d1Eh1j5^1f55Y9W3i1FmBm1Q1]3Ig2;=?@Q1Q8d2U181kS61T61db3N0@Z4g1<_U1n5U;]20?m6
S3^U1n\1Q>Z@cD;@0d51d2\<_2a8e@\8[;@0P7l1e`3SAb1S5a<o@^4^9e>bMm9Q?F>0X60[1PS4dU1Tc12Z>k7T>Ge<8B0R
5U10Fm9Iie2YX1eFQ5Lc3iOgh1c4Q88>0T7m7QU1Je8S9kY1`C2YT1`5[Z3270P7lg1b60Sk1gW4n10S1`38009f1P=7]7c1
g58f6121P3S2]=l2a1V4e4f4Y?X8R14a2lL16V2Q4g3U8X6f23eJX1`6o6a?[<X1f3T3[3P4Q6c1`1Z1U;d2P49m1X1F0U1j
5SBV1M=d64[<[^1?hIY6]9k>^BR^1f>VX1o7R5F0n1Q5e9Q2`7]1^V1MY_1i49g?a8od1Y2a?b5UV1T;o7R530hf6mf160Pb
2km1ia1k[23\10W600@5J[=1ki1ZLjT2`D2P:SD46251c3RI2k1h4DG22639D401V3V1i4_1>6T1T20C\62m3k68J]1Y9Q46
P1kAQ7G3Gb5`3i6\6T9KS1>6^6=?^4Z1l=]1]3]5P2_2Q4HV1P1f6Q?S3Y:0Q6\3Ea62>o6g:h;n2=0e:o8]8Y2l1[96c3d2
i10W1c3T22m3YE_16P1H^2c3^1^6]2U6S31m1S7_3>d6ZEg6`<b2V3Fg6_2Q4o1S3i5h?c37V1^2^=W72>o6;3lEP2W3a4Hl
9f2bIm2Q10@h1T4Aa:eH_7l;S9l3cCZBeC^EJ9Cd:=W3m1g120h=n9nH^7Ic1cX1e470Td1ad5o3oX1MX1]40`5c3702;V2a
2l88h5V4_48Di217J`42R1S1l7c6>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4
E[2V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1j3S1W1l31e302KII^43S3;46MW15hA9U5W3g1U1
2o1_4Q2A0i1V5_;3m2T6[7hn2o;ag1YAmEn9PGo7M^10IQ4T2Co:U3=U\1]4S6V8YDU2f9T5_1Y>>o4m8nP1T42k2CX1Z<P8
U?;7P5DLQ3g1W1o2[3Y9O[2S8X1a5j100Lh2MDO@5f6f4Y6b2<P4R12\2n2X4ma1PX10O_4W77V;_18^2f13Y1W<:Y15_15b
1f7o9o5[9h5k1a7]2h1o>d6f25f4W7<b6Y10EU410Q2i19l1X6Z2e41<W1X2\2Z;14Y?1`;R7j5W;Z1U[1_2j1W8_3X2]U1S
3\2X3R5i2nAW_1`10@>d380:f1k<f3b3^2U46Y1f614Q6V4e9R2V5R5P22[6da1d40[1W?gX1Y5W70W7e=m342Q5i5R4a1\D
j2f9?0h1QDT5Dc1Xn4cCb7Y=lDgJn1O9W10LP41P2c;AT6V6Y12\2R1c5121Um2c2T?2a=[53>Q1U4e1]=RU10:O;V84b9V1
PEF0Z2b21QQ1Q4121eX1]F\>V5aY1h63j3W1eKRR2X5B90^7]k1WU5QS1Q201Z830cV8R?;0Y6Fhg6b6UKP@c4<1X3B0U1nG
V1MR74[<XCYAh9?hIY6hZ1XJ`R1R5?0n1g>Q2`7n@mF2J3Pa1X3bh1\j1V_140Pb2R>bQ3[10c44_20o3o^2lR2d?VKSMR1E
BE^47BB2T2>>a14]4U7V6164;S8Z2@416Q1859:W10m4`1AP4g?j4g3m1V1j1f114a:e8i4<:V?Z3g]1a?^3eKV1>;KRBeD`
8n3d3^FJZ:f2B@0k4T2Yj1oHc<m=a>mT1Z3]4fDRN`OU;f3;0k4T2P4X_2SY1mT1_LRNP?\O;0SS1ZR1]Z2]HYEoS2W;;017
0P7k2aBYR2gQ3U\120df8R10V1f3009T1Aj8f<a3GX26]5X1121RW1SX1R3jIZ3S9T7Z8d2WHX7k7k;^;_IA0`2_4dG0XP2g
Fe2o8J8C_n1Y<h8\Z1`DH0k1Q30Q2kIV914GiQ3f^2R90g2RIW2k:R4S3958i230k7_U8:0XN\l1SBQk2P9[l12Z8j4;0k4T
2nG2_W4Yh13\Y1[B6J0:b4`1ATHm:14dJQ:PR1S8d<oATDi1ZS1a9P=CT2\64dOR920b2[10XCR6[2TDCP:V@15f@Z42U2o2
PAT=h3132EKP6i>Z9UDe;Z1n7V5Gl9n5f?n4Z=i<L?OT3620hf6:0W600ZE`c5ai13[1^;n30DR3S1C1R2_1GT1Q4]7Y1h5o
7;KV3115[5>\1=n1c6b4i2a2MNV3?S1U2b5YJm4c6f2X3j3H[3S1X1M>R2@Z42T7FT45[7Og4j1P3?3S1>328A_11<;11122
Z1X2P1g3Y6272P83U25n1DS3n5=f2Ij271]51Dk7e1;A94U:_4JM=f2S6X28U12h4KHh1?31X==31f=al2:1e3b9=S_4_1a5
:[A^m271e3P:S_4_1l5[A:1e3[3V6=\j2fd1_1l5[AX11g4U2Z4o1=^_4mQ1QV1F28X1E^47BEi1:>>a14]4S=816@^:@416
Q1859:61X==V@UP2]V1L1e3<X1GV10l5=S_4_1l5W<S5Yc1Eb3d3U251=i1PG6b5?;51X==o4a\5=1>V3b9=ff3o1\F_1l5[
A^6ij1=1e3d3[6S_4_1l5[Af7Q8h^1a1`KO1m1g1d30Z6n2Q2`5o1n@nEN2J]d1Z<mH_1l5W<S5h?ZAUBn6Z3?i1jL[7@1[3
9MDf1f6S_4_1b4Y1[An`10YNQ2_11[2Y1Q1`6]2a=\T10iQ1R:VR1o>:T1l5_7k9a_1R1X1E^47BET2>>a14]4l1_;16@^:@
416Q1859:`617\30T10;MP1MS3^1N`1?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1o2f53l1V6Q4_1h3O=Bo3Y1e2P:8I305En1C4H315Z98d6^3a2:8g2_152Q2d121057Q1HS1313109S10h1N73o11;:B@
<2P4E]126O2P30<S2b2f4o25c32o102l208=LV44R12119861CT1NQ1P1_137<253Y1T1>=_11g1C\1239Fl?ET5b;g1i8[5
1<d8j21BR3U18U28a2R2C6?2i2[18J1[1X5T4g3]1kAT3o1l1G3i2Mb2`3f6_6d3_7c4`2=?\2Q2Z1l=]1]3^3B@J`4Q4Hd3
l3\1V5^10h11LT3O]1g2;\8\3o7i7N\4[<Y;Ak2T4i5j5Z4T7?Nm9:Z3Q2DU31Fn2U107U20g1Z2b1Da2m59V3c1o1@d6T4[
114U7U38T5`5CT1Da2Aa1_3S1a38aG\2S7R2o2Q2d883e21Y1R3i26O01<5U1Y1a2Y8P3;R10[1Mh15c1h2W3^6X3b1U5g2l
3i4P3Eg5;Q1X1R9V5X2]5Og968`>W1^7o1W5l6n11Q1c2U107j4g29D[1o:0Q1GY2C1Q6A`414XKn5\3Re1gEP3;S18R13_1
3]2:8J?n2h<f7Q3R4h1Y;a4V;?5j=X4\=Q2V7n:@3HV1R51CQ30S10B1R2_13;117f3L>U1W6Y1h5o7;KV3115k4?>W142:n
1_5S1T3L@[1]1a2<@b1h1I?S1U2b5YJm4Z9X3j3H6X4V2>R2@Z4D]4T2T2a10S1;g206R1i1U1=Dd42j1a1h10434D946232
105;5?J41<641112000Z1Y3Q2>V1g6N1n2k7CDS3P4m1=P1_24i231V=k2A9CAG`=<Gg5a10OMX28U12_1[4Z2a11Gm2U10^
2Z6a6_8_7i514fDW1M<\Ag1c7V?QH6MW=g:;S18R1`4W<:R2e2S4b3m8`4d40n2Y:T<9_:j1iJP9^112T1]2Mi1A10U6=P33
N`2]1N^6]1e4b4g5X3VQ1[4f4Yf1V;;S1b4N:[Af7B`Y1@91k77b9lFQ2f1R21Eo2U107V2g13^4`8P1V22c4X7[1V314Z1^
>kJe[1Z5`2m8h8a20:S18R1Y1173]2:8J95V4k2]1b2c4f7g2U63U;a4UC1^1Q3i5R<]2[1g<k6V1f11DP3U18d3=M`3b3Z2
T5EAX2\2^V1R7h44T<Z1g8^7nJZ4i3]4_3I^1@_18X5:U7n2V7S<`5g:=e3f;17W2l4a6iBU9[7<_11R1b2V1>n1[6Y67o3i
:o614P3S2]=l2o4PS1a2_In9n>_18c5V<T5f78X1`6o6UMX6L[3[1V>S8GR5DK_6C\11d1P2U100m4T1f19DZ5`4E]11m1m1
6_5f614`?f;WQ1iZ1V;;S1o23^1Y1S1Y;4Y10]3S7Bm8[]1N1Ol3[8=[Jo1146=E^>X2`6cDV8SQ1m3^3V1Z3fAW:h5S2_5U
AgLiNX11X2\1U1^21Y6j3cd1BQf2;S14R1Q1_21P18f1=W3?X30k7f7\Bm1g1Q2o5n2]Ab49o:n3n=Q11X1\2[1X2m5=o5]4
f1Y1d9]1X3h1[d2T@W7f5_1a5:S7T2V3\2X1U1Hm6nT1k1V\1Y11U1_2V1>n1[6S2f<a3GX2d5X114RW1V[1jI[6;S1l5[Af
7Q8KZ>k7V6l6]9S1O;T=k96R60:]11Nf2U107l7D^=l>14Q6d7W6GW12Z<2[6`?SR1e4[1U7Q8e2_1l5b3h=eALW70`2?c3^
1nOa1n7X?d2D1`2j2Z8]6P7U7\d1[7a>e7T3X2f3P3n9]6ge1[Edm1f11Hi5E18R6l4c3_3c3@b>n5T>i1^93NV8a>g5U2k>
_1g1m>`5S4[2Y4Q3gM2k2CX1Z<[1@h3Q28g:Q3KS1m6f8[3Y:d2m3X6Z11Ki2V19e1i6l4AT6f2_3Y1_1R2c514Um2ZE_1l5
e2e2I`3S2`5g8Y4Z4f8gDEY43f64_5ZJM1d11e3`200Q1[6Y2`AcBb4?2S62g@RV1k<c2h3SC_1l5_7o23`5V1=R>P;A^@O4
094;?U6T1cN2>5Gl7o2F@3H1e3U1j8VP1g6ZY1SCa1fS1\6_1l5]:m6`8W7Kk5e1Y1d7[2fFg51S1a2B8007S1L0T2U2]2U7
77B^11>FY23?c2T1^1^2@:12312D;63@140411_1482CC7P1L1:C1H:12W1DV9i3]1n12h=0e1>e1U4V3Z2Z3^1k4R9260:3
;A:JX536;d7E=R2U2a1262>a11d1\29K><12221?l3^2h5:T1\1U3N:BMDd5X3B5<n401i1l2o2^61M\128Q1^1R5<>J3`1l
2>]1a4S4\5Ea1V3_3P3j61]9Y2^5W2g2j20HP51]211a21e1U3Bk10W211f1W2^>V54Y:=l<466h5c1Y8Tg1c26[4BV1:>BB
b1GEg3_4W4a2c4h:U1V7a>R2P3Eg5`<h34Q1d792A5i5Z3?@;MCg2Y1j63c12A18i3Q;44V48?Q21f1n1I2A6Z8b9fOf7HlB
V3l1f4b9`2NmIj82[1CV3i3Im1i4;S1l5Y5k1h1U1V7]=n2Z3S1W5j1=S4S;2094;?\FdA1\61T17[2929?4D1l4Y23[6PCZ
914G[LdZ1?ib2h^1OcGm55:]11e3U10i8c5T;S1e5d2S214a:e8^1g3:V?Z3g]1a?^3[60:R10o2a245Z18c;`1Ob1f7m8^9
iP1UA[:X4m41[53j10g1702b2c1j98h5f88Di217J`42R1S1l7c6>c1<3\2]1k166;i3LG=0Y3Q7JH35^1S1_1V2o2H>>Ci5
:?=]105l8P62]4d1g116X1B9C>Y4Q3V3h1i3h1@3IMi3313f1U6j1R1a2b13]21>7131OHi5_1i5@Ab2i3R5P5o1n4W1h331
e302KII:1Q43S3;46MJ<22:M=e;[49U5`1f1g1U12_1?`4P2k31g2MM82c10Y2f2P2U1n8:c4S1k6]1n2>;14U2m1:=Y1m1j
4V9b8a12521E0c?S:b8F2J401]1^5[3cB_2f3S10023Z5A148c15_1l5Y6b2o3180c1Id1A24l6W7P4h4FJX1I\21154[1M1
999m9e4Mo12`2P1J9m2]3h6d1a<f6=73X7]11O00;1e3P:k[1WS3_1a5:[Af7bj2j41Y3:0S11;P6]2`1f6m8:a264o54E02
00111;212270171A32[40151V2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1V6Z9O=S2k1c>8G145d2CnD2a2CBd3528h
1d1210524Z3:T1S51FBMS4S2241X9l7c32o102KQ28396E]2X2G211986E9JNR2AS2Y1i32^1Cm1=1e3P:j3bAU8_a3_1l5S
7W:iMTM:1e3b9=l4Tj3Q@_1l5[Aa11e3U1[10[4\2Dl>nLm:ZA[P11\MS9_1o23a1K:c1g?bA`8a3g<CP1l7723j7mA1h4F0
82]1g:2;HD3I1e3a20]7VBV3dFe550ii1mM[5;S1o23h28RAf7XGRd1T2@1e3o31n5n_1To2_1Q2j3O[@Vh1S9iBm;G1e3U1
0T8Do;T4V9o214kKdf2;S1o2l28Y<h4S7Q`2D1e3^1a8d?Z;PR3_12X1j3[;_1l5Z110Z>b1[171h7m5fP7[2eO_3S11g4`6
]2Tg3YHlo1R8R1X1E^47BET2>>a14]4\=16@^:@416Q1859:@1e3T1k8b\2oX1`I_1h1V1l2V<T5VOQKj5<1e3d3[6S_4_1a
5:[Amo10iLK1e3U107a8[L14RCX20P3cZ2S=Z2_1]2Aa2:[6o:f7iHhGZY191Z7[6b@P[3W7c]2b=bV1M1V2^1a20Q1Y3Q3c
8P7X;Qa3S3_1l5[AQLa6[A>k2V7M1P7_<U1k4Z6h112b3V1S29^3GT2P33NJi8d72O]3\214P1e8_Jd<5h7e;0P6WJn5_3V4
0]10R1U3F9BW3`2Z1W:`8R9U<V3U83Z3n^11R8B1e3U1V27[6^>[1ik1^S2_1l5[A\3na1XV1o5h2E1e3a20[1o51S_4_1[4
`1]:`1<o4a\1@V?VAa5e<81e3U1j8S_4_1l5[Ak31?_4c106R2Q4EU1^1n>e2i2]1n2>D\1;008I5M:=Y1HT1>39h5Hg3\2=
<9W400P1f1Ia12521E0d8lB`1Q>j9Q9@]15M_2T1_21S10023Z5A?c1Y5T1h105V6i12g1T218d1P3:a5j4d3i8FJR27V272
1Y21CR2T5e7Z2W4\<e2h2S6`4f6=;X7_20T11l42V2_6W@U1R:J14V;n1^=Q:m7l1YP1T;_1ROk8d2_LX3[LX3R4T3Nb1R6S
;R6Fb881f=oZ3[i13fi1WFS421f=]21V1\9R3Z>X4g28?^2c3^1]60]2h5b3[7e1_3>d6ZEXCb2V3FW9Q4S5V3HW71X9OX3:
\11o2`1\3`7>92[70[5c1?<RDc1X6123>b2V3m3X11;7U8W3?h1^3d5R6MV40@11S4`9R>TT1f<UW1`b2V?`5U>1h:RM191[
4e2X3[3mn1n@[Z4hX1S11g4j2e3]2^_4oW2R1X1E^47BET2>>a14]4g<D16@^:@416Q1859:91l4i8[L14^Q4Q2W4?1e3L9[
8=[L14`b3_1l5[AhLVB@1j1m22j8WQ3mDn8Gn]2d=e4oR1^43n2>1l4i8cAc8S214ko2m1Y4h<`c1i6_11e3T1<m2`5h@T2Y
7^93Y3W5f7mHg6S4c2a2m5HNR<b5cH_1l5g3^8T5l9YEV>]1o5P2[3c9o2i4g1`1P2X4`50HR11e3U10Y100]7nC2o2f4B14
lFIl4le2_1l5[A`IBQ7l:4;?nU1_1l:W1L?1e3U1j8e_1c1E^6iT2jA_1o2a2:[A<1l4Z2^6RL814]a2_S2oX1c841[5Z8[i
3b11e3d30W23f1W2ka1m9h9PMR2X2mCj9g8b1_1e2V3j1_;U3Jd@R1c2g5d=Y5P62D3Y4[50<Q<]1l1Fl4V2l92X28U2B1Z:
S37ll2cc1@j3@l1]<`1OS:bAl6d1jZ1Y717\30L62512MNS4]2`1?V6c835:a264f1404^1:6;406S142B0200111;212100
410171A32P11P1S111O0151CU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9`6<[32
a2CBT2_1528h1d1210524n23131:0S1OQ1Q31FBMS4e1=241O2V1W2f4f4U3c32o102KQ28396EM_1h14R12119526E9JNQ1
P1AG9D2534T1T1>=_11522[1C\1239[6S6Q2l;`G1[4k1:1e3[3d6V5kFPc3_1l5[AM1k4_2k1Y2T2^>1d=n3c6e8?l1V1<Z
4QV1JcU1iAh:RMTM9;c9?`OM1e3M8;]8c?T7b514cGS_1e7RT1;S1[1`48RA`a1T2W5Dl4U;TEQ671f=on3on2l;j8091f=i
[7c21\8k;d25Y71T3@7:6108;E1MT2U2]2U7247?2^11>FY220?[27c2o240412312@3;63@140411P13:482CC15;DL1N1H
:12W1DV1<T1o7B3`1]1Q2^3\3^3]30e1>j11S14c58Z2Z3U18a262o1_7BC;2230:3M:02Fm4:3B:C5_6E=R2T20U1;29>a1
1d1\2U1><4221?g34^2l4C7:T1\1_4BMDd57OP2BB>_401g11l2U3Y13R4IM\128Q121f3R2B<>:81436NQ1R22>M3;e8W=^
1h1g72Q3`<0a1a19^5?0H1V3G5I@n111Y11e3e1Z8`@^F0X17I1_S1=^6e4Q5e5T;U1LU3\K_1l5[A^6g;lBDd9_2Y5Z=e1l
3k1MS3j66e==1Q4d9Q3j1`7l29n^3R2Za1_V1n131f=PT8:1T5a8^;U4_Kl>QY3d5dW2:1e3U18a8Z@hn3_1l5[AC1e3P:mb
3_>e=_1a5:[Afc11_6X4[1e;Z2T?4D1[1`5i6l3VS3`7Z5c1PX1fKW1[Ch82>3g8_3S7:1[5e1d6PA1o:io3SH^l1\11i2h1
4a1DY4]2^_4oW2R1X1E^47BET2>>a14]4m92:P316@o31>m5@416@@859:I1c1W38T2`1k4_HZ8a;a5R7h=bg3d:S;W1\<]G
01n1Y7Jn2;1e3P:V5S:ho3_1l5[AQ=l<V2171[3Q14S26P4]2[L14LhW1jT1XMf7:0S1n3m18R2l6a4c1l1hV1U8BR1X1E^4
7BEf12:>>a141[4Y8T10c1X2165:<Q:69416Q185918C1e3V1i8RCV6Q314]GW:ZQ1kFcH_1l5[ATj1_Q1m51d30U1;MQ1P4
]2`1?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1V6a5h3O=B
S4[5`88I45En1C4H315Q7X2m6Bk2a2C6`2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R12
11986ET1@=Q1P1c1D253Y1T1>=_11g1C\1239n8@4m7h4_2i80X@Q2KDT11g4Cj1Q4]2^_4oW2R1X1E^47BET2>>a14]4\=1
6@^:@416Q18571:d21g2BX30Y2g4U1mE]1]3h2m1:=R16m1Q>l6e1a12521E0oS14Ga15_4oE_2f3S10023Z5A?c1l=b2;c3
18d1P3\>i8FJR2^274Y21Cm>j4X22k304m6X1d4h2W5m2f6E02X7_2X21i2J0L4Be1;k3]2`1nd1A]b2d121057Z3:T1l5`1
j?c3Z=j7l4o3[5a2l5R1X1E@m37BET2>>a14]19Jj1n:4X216@l7a2@4163M859:^2DN1b48\2]6i3f5W9gEV78^:i=c:]V2
T1Jl3_2X7V1X>lC0>iV1l2e:U21<1e3LS9lX1VV3_1l5[Ak;fCZHn61g2L0L6182MR5]2`1?V6g85:a264f1404^1:6;406S
14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1c3b2a5h3O=B`1g13j6n34;X3
8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n23131:T1o2S21;:BMS4S2241O2^3f4f4o25c32o102KQ28396E]2h1
4R12119436E9J<AQ1P1AP10D2531W1T1>=_1152^1C\1239[8nX1D1a21e3M8f106R2g4U1mE]1]3;14U2IS1:=Y1m1Q>=T8
a12521E0T[1oE_2f3S10023Z5A?c15_1l5l8DZ318d1^2A\>i8FJX1I2[274Y21Cm>Z2W440]Dl7f6Y3h4_291l4T7d1TCV9
14fh3h41d30S1=P6]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5j4T25V1037<:0@?9e2f53DW1V6Y12
m7O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524Z3:T1S51;:BMS4S2241X9l7c32o102KQ28396E]2P3211986E9JN:g1AS
2Y1i32^1Cm1h2dFm:cCV1j21e3MP2A4b1g4U1Q@2h5]1n2>h2m1:=Y1m1S7m6b8a12521E0jD[@m5oE_2f3S10023Z5A?c15
;S1l5l8Y3E18d1^2A\>i8FJHY12[274Y21Co7m6P1c3[5Z31=\3d8U9m1h4P2f2Z3_223f51d3b13I5K2m3]2`1?n>5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4OBJ5a4[17<\1o2f53l1V6b3n1h3O=BPB8I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12119526ET1NQ1J5Y197<253Y1S10>=_
11g1C\1239j61Q2c8P7P4c8=LV2a9W10]11T3@7DS9X8QLb1`K0e1>f9lBV1Z24]E2k81k6h5_1l5[Ai710Y13l4h32h3aCl
5m3[8WBl<0H1;1e3P:\W4f7_1l5[Af7_Q13C119Y3I2S9]2jS1RT3g4_14g5S;W6]=9S;D1e3U1[10]7P4]:1h@[4Tf1Xe1_
1l5[<o4a\1@oU1X11e3Q1`6]2S_4:T1l5[AVNZAR1X1E^47BET2>>a141[4\=16@^:@416Q1859:S61d3R13;MR5]2`1?c;Z
35:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H31
5Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12116286ET1NQ1P1?30ND253Y1T1>
57_11g1C\1239l5R1X1E]2P27BET2>>a14]4\=16@^:@416Q1859:T11_42CQ2a4k1YFbMlG=X<d1e6b=cA_5S1]421k5k;X
Hn3d3RBf1OhGg;i:W1U2<Y1P712a30I;;2JS1=`3]2`1?O3NP5Y51^25:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1V6a5Q1f2O=Bo5W4h789?45En1C4H315Z9m6^3a2Cg2_152X1H3`1210
57n23131:T1W1g13o11;:B@<2P4S226O2^3f4c3R1o25c32i1502l208395F@]1W24R1211986ET1NQ1P1c1D253H@T1>=_1
1g1C\1239X8V1T1:Y5]7<h1\9X3i31d1j51;g1S6d11Y1X3a21Fh5^2l5=X1l?MoHo<W:iBl8W1P>lDj=jKMS:P4[;f=V5^5
]6j2Z111\3Q5_8311T1>2R16F149\3551b4S9ei7S291e3P:S_4_1l5O[@oc161l4i8[L14D1Mn3i8f3[GX114[I\AkW1l?b
9k5VW1U3f8S<k:H1]1W2U10T8Dd?[3Z914LnJSH`n1_1FW3F5P1O[@a612a30;<38;MNS4Hd1`1?O3NX6Z4W2536a264f140
4^1:6;406X1F4D157271T1133:1P1S111O015EU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1V6a5Y2^1:D=Bc8\98I45En1
:84H315Z9m6^3a2Cg2_152Q2d121057j1S13131:T14n41FBMS4S226O2^3f4n2g1U3c32o102m28=LV44R12115386ET1NQ
1P1c1D253Y1T1>=_11g1C\1239FKj4AZ1C`9b5@_Ak7n3>:`12H1Y2[1V1i8[L14eX1]F\>V5hO;S1l5[2l6n3V29b1hj2k6
V21e3M7\1F377o1R4e3UX1M2b6a>_2Pa1ET;m2f6]2b1_1j1Q4U7U:f>@2P:^5X2=a7Y1CW89e43U51=j1`;?LQ18`4Z1@a4
Q44D_1>6BAl15c10581e3d3[6S_4_1l5[AS11d30L8>k1Q4]2`1`e1]b2d121057Z3_1l5`1j?n@j7l4o3[5a2i_1T201P5U
3A1e3V1i8WJS214`b3;S1o2l2]1i;S4f781e3LS9S_4_1l5[A?1e3S7i22S_4_1F64k2Z10A[AJ1e3U1?ONT66[Egi3_1l5Q
4Y=o7^\1i5X4O;lAZ5m4U1:h6:1e3U1\7]1S_4_1a5:[AF1Q2Ga2a183[6P]1T[52\1V2>n8Q21fFL\4Q2LA1e3P:T5U9`n1
WR2_1l5[Af:]JjLf7^5V3U9G1b4g1[7f8Y6b;SOVR1]4hR2TGX?ZV1P<16]11Z1c1c:<=1l4Y23f5D[L14YS3b?Y7``1X11b
44j2e3]2R\3[S1oW2R1X1E^47BEH[1>>a14]4\=16@X4V4X1E@416Q1859:41f=_P1d2<1e3P:lm2Va1_1l5[Ai;P7T=[FZ1
1g4`6Ak1nm2fFhJln1R9R1X1E@m37BEi1:>>a141[4S;X216@^:@4163M859:;1f=`o1g@[9X5he2g9n2dLaX181e3P:hl1Z
b2_1l5[AJ1e3U1[4^4VZ1[[2j;e=_1o2a2:c1V9`6`55o1\I^9d15SBRM^1>1e3V1]5[3[L14`b3;S1l58RA81e3P:S_4_1l
5[Af791e3d6[3S_4_1a5:[A61Q4d9ah6n1d>:1Z7m5=h?fOg8jk1Ra2fa131X==:1f=Ub3jV2YY1`4c>]<]1k1G1e3P:b:\N
[DfU11Z2cY1\12X4c1h>Ob1d@^9a4cDo4_CH1e3]9Bc@k<\Db3_3lf1hH]6_1b23U3[AbH\7kDVBY2c@V291m2h:PAd]1S1e
2kV2dZ181e3P:lV1VX3_1l5[AW21b44`2o3]2m7QHW30X5Y3]3k5\4l4oImER50A_>j<Y1R1Q1GBBA^31H;Bm2gP1h<b2e9R
1X1E^471@8<T2>>a14l3@Z9Q416@^:@416Q1859:=1i2Kc2Dg6S_4_1l5[AUh1lK1a119]4^2Q4]2k5QH1^\2RAlCWf1gAR1
X1E^47BER211<>a14]4^5m716@k66[301=416Q18571:C1e3U18g1i6h;e21bP4_1X4c1W=`1Ob1d@lNV81d30L6=MR5]2`1
2<Q621\1[2V1DEM3@I5:a264f1404^1:6;406S1212B0200111;212270171A32P11P1S111O0151CU1<U127Id3T2OBJ5[4
5?F037<:0@?d1Z1f53@3W1V6a5h3O=B`1k1V2T1;n2c1X68I45Ec1:C4E2315Z9KQ6[32f1JCBT2_15234h1d1210524LQ23
131:T1S51FBMh3:`12?241O2Y1T2f4f4k18P1c32W1G02Kh188396E]2h14R1211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C
\12317FEP1419d=X4246L5>`3`G1\1\2Lk1V119]4Y2V4]2^_4oW2R1X1E^47BET2>>a14]4a2V1e5m316@^:@416Q1859:U
51d30S11;d1Hb3]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6c50e3O=S
2k1Fl=8I45d2CnD2a2CBd3528h1d1210524Z3:T1d34K391FBMS4R1P1241i2]1P5c3X4c32o102KQ28396E]2R1m1211986
E9JNR2AS2Y1i32^1Cm1P50J>U8S9gB1_7N1e3La2a6oA[G1iL\5n3Sd1[;_1l5[AbS1g1c9\6g6_660hH1T1Fh1X2l21c4o1
06R2g4U1mE]1]3h2m1:=Y1K3Mn10S1;Z1g5^3b6o1a12521E0U6d8\<_3e2\1Y8oE_2<Y3S100235T5A68c1_@o318d1P3f9
e4P4h4FJX1IV1W174Y21Cm>Z2W45NV=T>f6=;X7]11O]11e3Q1T2[4]2`j2]5i7g?bG:T1l5[ASA]NR1X1E^47BET2>>a14]
4Y8R516@^:@416Q1859:W31b4Ie2439]14R2:<B_2X:j3;e4k<\32Y31X1122h36<H?9MV2[1_3V<Z6b20e2=S2P1[7Y1l1c
8R3Z3UAf3l4`7V1?=AT1N]1W1\30o6L?S:`18`:V2g46[2X2V2Q4;b6i8]1Q7m1V162W1k1n1i1k1Je4o9Q41@^159l6b51d
30a1MR5]2`1?n>5:7Y264f1404^1:6;406S130F4D157271i11P1S111F8015EU165X17Ii5OBJ5a4[17<\1o2f53l1`2e3U
2:P3h3O=BPB8I45En1C4H315^3k5m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44
R1211986ET1NQ1P161Z1D2403O9T1>=_11g1C\1239mb1X1d119[3Q13[24k3]2hAa^1V7IgV2:T1l5[Aa_1R1X1E^47BET2
58>a14]19AC_1]9n316@^:@416Q1859:F1k2Cd1`1[6DU1a6b:V6X3_\1T3eT1j@l<h]1d<Z5I^c1n6100V3<989861K2b1U
15Q23h1D]779132^11_320=@438:22Q11Ld1S1k1:12341B;6D140411Q17B021111;42:N3220LP11H:12N81Bl2Q1Q9]1Q
27\1<A0V1T7^1U120n:8Z2Z3Y1P3o1X3c4U126;3M:Q65Bk:T20U1;29>9W11i115ND;U1><451?1P<1:T1\1l2I<;BMDZ59
04g4_401AI10Ae2U3Y13X5A\1;>22<2[2[3C085>:863j3B>S1205k8j:d1o=f3W6X30R25T<II312T11e3V3[5>K2h;RP3f
9j;X2\;_18m1@0630S1FA:S11605g?c72X>aIZN41^=7Ye4\61d30U1;MQ3P21\1N`1?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2C6W1X1_15
2NR1d121057j1S13131:T1g2730n11;:B@1:2P4`1B26O2W1V2f4f4o25c32o102m28=LV44R1211986ET1NH8P1C0N@3253
F1@S10>=_11g1C\1239Z:Y4o2c3]@P5W7S1D6;1e3U1j8kT1WZ3_1o2l2[Af7L1e3e1n1[6f>oo1Y2_T1j=g;_1S5B5[Af7T
3ZLh<>b2_7N0Cm;Q;N1h1i2HP2Y6i2n13m2Ej<_F`Ol6k4mLQg1`JX>419]:i79M<^LT7k11e3Q1k4d1O]1j59\49Ue2b<a4
[>m=b1:C@o4A:[AjNi7l8R1X1E^47BET2>>a14Ak3S6e58Y116@^:@416Q1859:f481e3P:S_4_1l5[AaY151Q4d9ah6n1=1
e3V1]5[3[L14`b3;S1l5[Ah71i1j10U1;2JP1l13Z1E]2`1?V5o2_5N85:Hh164f14045X1:05;406X1F4D157271K1K1P1S
111E9015EU1<U127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1_1^2>e1NU27>V2P11O=3>R6j8B_28I45En1C4H3
122Cf8Nn5^36_14ECe1Q1_1132Q2b1121057j1S131310710O3j16m231F89MS4\139826O2^3f4f4k18P1c32o102KT1L8=
L\3I4R1211986ET1NQ13Lc1D253F=4T10==_11g1CN=239h3k5o4n9]4>^D1Fj2T11e3a20Q10Z6_71gQ1U:m=QJX2_HT;X7
\6_1l5U7U:_Cc=o7m1W89e4Y5?l<Q8<\<`2>1e3P:\\2a4T=iFc6aC_1l5[Akd1381e3P:S_4_1l5R2X?l11X3b18b2T16>3
m31h;W9e19l6S=Z2\>n9T7eEkBh2l2a21l5@3;W1W;1Q206[1H18312U1l:\5AkC[7k1]FR94Z6Y>f:?c2W4m11e3U1g82`5
R6c12iDCm8412Z=d31WE2U2`6_=_8d4h3132EKb1b1j2S3`:_1FQ118KX1P17:[AbA`>G`4k44J2@aDd;`?o5HP6206f3CJ[
1C7MU18H10296<l12P2m4F13_6C22C=c2Bl101:m?V4R3Kh8\5b1EPEg=n58O1o8e1O[1[2S7U3^14?4R1P1i111V3l1J5Q1
2Q38509A34T13I@249l8>1479IB:32:EK;7C49630f6022442`13U2294i2Z1:J2?Y2V110@1o2;216<[1;V17R1Z5<?P143
38:27E1_2IZ14l6103W9V13092620W4Ob3j3k5b1l22l:8BD0O0V920m38U1<10KC7e1=Q12<6[9479132`1>P320==2438:
22C5^5A06234@3:424?1n146>M15NN1NJ:\1DV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822R2R1:X58Z2[2NY14a262o1o
1\5?I;2;1V1;g5:3B:C5W4W2E39R2T20U1;29>c12a18S2S11>477101?Q11:1A1ID;Y5_1>CW12i1`1@=334T1P1=2>Bc35
LU1Oe151479I6;:6:ER1U19630V4`2224426Y13_532116D5:M?21[3:ND>I57A3414206N@@A55T129R13f2C5R32M1Z1d1
d14;26R5Z1V2P7[6B2l7S50l2239j1S1S1BY61a18\11JS720m38U1<10KCm1=Q12d5Z4479132`1>P320=@438:22I^5A06
234@3?24?1n146>M15m1P1J:\1DV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1f262o1\72<I;2;1V1;g5:3B:C5W
4W2E39R2T20U1;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY13_5:K5:J2?21Y2K5
18;f1O7A814206NQ1R22\13;T3R32M1Z1^3h5a3\=Bo7S50l2239R4BY61W31JS720m38U1<10KCm1=Q12d5Z4479132`1>P
320=@438:22I^5A06234@3?24?1n146>M15m1P1J:\1DV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1f262o1\72<
I;2;1V1;g5:3B:C5W4W2E39R2T20U1;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY
13_5:K5:J2?21Y2K518;f1O7A814206NQ1R22\13;T3R32M1Z1^3h5a3\=Bo7S50l2239R4BY61W31JW420V4U1>0m4R:47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3[4Hd3c58Z2Z3Y1f262o1f8;g1;g5:3MC5W4W2E=R2T2
0U1;29>c1d1\2U1><:1b21e1]7CT3`2a2_7Od1P2_<P3W4\1]121i5i1810336NQ1R22\13V:?V1m1jLX60S39o:Y31]42W4
d10k3Q122@[947;32`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3[4Hg1l1c58Z2Z3Y1f262o1f8;g1
;g5:3MC5W4W2E=R2T20U1;29>c1d1\2U1><:1b21e1]7CT3`2a2_7Od1P2_<P3W46U1]121i5i18103206NQ1R22\13V:?V1
m1jLX60S39o:Y31Y720e378d101e1[13e1;d22n6479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB0
15P1LP11H:12N8DV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d3c58Z2Z3Y1CR262o1X3c4I;26;3M:0g5:3B:C5_6E=R2T2
0U1;29>a11d1\2U1><451?X;C5<a2l2T11NMDd57Oe3S40540^12?=2U2U3Y13DU5\1;>2?21Y2[33@85>:81436NQ1R22>M
3018XCW9RD0AP2@9`2V7W1II312W1031f720e378d12e1[1116^1;d22n6479132^11>P320==2438:22C57c2S1k1404123
4@3;64?140411_1482CB015P1LP11H:12N8DJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd3c58Z2Z3Y1CR262o1X3c4I;2
6;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<Gi1W18@JT11==2M1Bd57Oe1o1;g30450^12?932U2a2CY13
j5\1;>2?21Y2[33@85>:341436NQ1R22>M3018XKZE0Aa29o:II34W1031e42[1Z2@d1031U1d=47?2`1>LS220k2P606234
@3W11n14c115m1P1J:\1DV1<f3d27`2B304[1^3`1m1\3^3T5d3c58V23Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d
1\2U1><:1h;CT3R5_7O\38i552?=e4HX7\1]121i5]1;5101436NQ1R22\13]1U3`91V5f:g1RA0S39f1X9Y31R120h2IMd:
eU1WU1X7P5R8cX1d121057TN3_W1e>o1Lc6_>P101n3m11b5D_6206o36N>0KCO9211o;47682`1>P320k27c2_20C062312
@3W11>R17441605111M15?S19P1J:\1?4V1<V6?]2983c3\1]1T1K\3A012f2T5S25U112j23d28Z2K?n1m1k1662o1X3d1\
3;;g1;g5:3MC5W4W2E=R2T20U1;2985a11d18S2U1><7101?R91S2CT3W1o2J_7Od10o1X31Z79_1d1`2Z1g1\1JB21e4S1i
1341436NQ1R22\130:c5N^<P<Q5\5Q70S39f100V1T1j6T1T21\620e378d121o2U2f9479132^11>P320=@438:22I7c2S1
k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M
:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2_40^12?=X2U3Y13j5\1;>2?21Y2[33@85>
:81436NQ1R22>M3;h<jS10S39^5X4W1I_21Y43m38d1h1X=47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B
3P5b211G\3^3Ed2i1d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3S40540n7Y1
3DU5\1]121i5i181436NQ1R22\13o`10S39o:c1312\11j33m38d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1D
V1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<Y13j5
\1]121i5i181436NQ1R22\13o`10S39o:Y31b13g2U1Y2D8>]3cX1W@0[8d2[BjW1[3nEV1hCU73e8^2R<]9k5f2^45LQ3f9
g280b6o2l15;1Y1`2d3l2c1Y131253g2ij7c6[9<3m3h_1dHd2DfAl]2^?3e8oG@3m3h_1dHPE\R2nJ3e8^R1SMl155_31c7
20e378d121W1;[1U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<
X1`5Z2B3`1]1Q2c20I\3^3Eg20e1d3g2k28Z2Z3FBd21627]19l71G;26;3M:0g5:3B:C5@Q5L8<=R2^1E0U1;253>a11d1\
28F5><035130:8o:C5<a2l2V1NMDd57Oe3_40^12?=2U2U3Y13j5\1;>2?21Y2K_23@85>:81436NQ1R22>M355S70c5R48Y
5@i<Q2g:0AP2@9`21\8II8BI1d620e378d12e1[1U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1
482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d3c58Z2Z3Y1f262o1l71G;26;3M:0X4^1:3B:C5_6E=R2T
20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3Y13j5\1;>2?21Y2Ia23@85>:81436NQ1R22>M355S
70c5jS10S39o:II8\11m620e378d12Q3U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;6D140411_1482CB01
5P1LP11H:12N8DJ37<X1k7B3`1]1Q2b211G\3^3Eg20LHd3c58Z2Z3FBf262e19l7I;26;3M:0g5:3B:C5@Q5L8<=R2<Q1E0
U1;253>a11d1\2O5><0351?8o:C5<a2l2V1NMDd57Oi2K_40Q2=2U2U3Y13j5\1;>2?21Y2L^23@85>:81436NQ1R22>M3;^
F@cI0S39o:I_21U620e378d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H
:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4
51?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_211333`U4U1_62
0e378NE01Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`
1]1Q2c20I\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1
NMDd57Oe3_40^12?=2JZ1U3Y13j5\1;>2?21Y2Ia23@85>:81436NQ1R22>M3;c`101Q39o:I_21\639X32Q1=MR5n3?V6g8
5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5
h3O=B`1k1c>8I45EJS1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3S6B=X2U3c32o102KQ283
96E]2AV14R1211986E9JNQ1P1A10ND253Y1T1>=_1152^1C\1239?3e37h_1V@11Y8PETf2=2e63e8=3e37h_1dHPEae2B=h
63e8[\2R8209Y2Y1861[101X1<[1Q23k4j4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411T1:482CB015P1
LP11H:12N8DG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1d3b2k1T18Z2HC8d1K=f262o1Af2c458:;223;3I3:0X1g190[2:3
B:C5_6E=R2T20U1;29>a11d1\2U1><451?[1[2U1W3R3C5<a2l2V1NMDZ4Y17OP2d1_40k1643S1X1U3Y13R49]1\1;>2?21
Y2N\23@85>:81436NQ1P1Q12>M355R9?o4X5Y5e7_;H1\30S39h1e3o2Z25I@88\11V620V4d101Q3U2f9479132^11>P320
=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3
Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2
[33@85>:81436NQ1R22>M3018c]1o20S39o:I_21_6380X3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;21227
0171A32P11P1S111O0151CU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9_4]2V2T1
2a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3f60<X2U3c32o102KQ28396E]2AV14R1211986E9JNQ1P1AQ1D25
35S1T1>=_1152^1C8S1239P:206^3786]1011GK[1116<Q1243:Y22b1[547620032^11>P32048=2438:22C57AQ23O[10>
4041234@3;324?140411R115446101311162B015?>1LP11H:12N8DG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHS2[112X
3Z28Z2[1@]16R1CEU1662o1X3c4I;26;3M:0P2m2H:3B:C5_6E=R2T20U1;22685a11T1?\2CA><451?X;C5<2Di19M8@JT1
139=2M1Bf3m17Oe156[16;Al1;K0021500]12?57X2^22926Y136=R2Z1g1\1;>2?21Y2[33@85>:3414206NQ1R22>M3018
j9IP7P8e6Ck1b<S10Aa29n2P8II8W1031Z620e378d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R
2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3018c
`10S39o:I_21\536o3U1>0KCY1211i:U147?2`1>;d220Nl17c2_20C06234@3B4?1n149;M15m1P1J:\1@3R13<P5U18[1X
1983P5^3\3A22f2T5g1l1c58Z2Z361g362o1f8;g1;g5:3MC5W4Db1E=R2T20U1;29>a11d1\2U1><7101?X;CT3R5_7Od10
o1e:i1NY6\1M?21R5Fi18103206NQ1R22\13WFi1mH0S1o19U1n2j6T12Q21e18e33m3^1=MC7ML7R1102@06m2XGl2i5AJa
3V4k1V1ZAgBX2Y8g<;7mHd11B4R1P1X2d3KX1Z1T3@A3:N3I@2>Y5k35>9\1:AE_19HV77ER13Q660<5h1Y2Je1Q3j1;X15R
1Z5<?f1:2R13]44ER5CFQ913V1>S=^7JX22`:48X3U23g358AC<]8e7l=f4S:P1F\1Q30Z1RBPE\<6V2DU18DY@U8n8lJ3[5
10H5000@U83j5j2[3\4dA>KDo52Y84e@2>Q1g3T1Ok;31121I33f6ZP8e33V4d1JV>47?2`1>P320k2P606234@3W11n14c1
15m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_
<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31k33V4d10=;V>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T
9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181
436NQ1R22\13o`101Q39`21W6T2Y31V53m38>U10=DV4f947?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3
P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CBa2R5_7Oe3_<Y13j5\1]121i5
i181436NQ1R22\13T=o1R1X1E^47BET2>>a14]4Q1k1j6BGX216@Y10b2@9`21@a2@416Q1859:T2Y31k13b6Y2m5mE]1]3h
2m1:=Y1m1Q>b8a12521E0n<UNoE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i9YIf6R8_2@39c3?V3Q\1dHPE
mf1]V13R4b4jGcg18_53b3<@DMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X160Ii5OBJ5a4[17
<\1o2f53l1V6X3X2Q2f1O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2KH21057n2313<X61Y1MS4S226O2m1O@]9U3>1R325
c1502m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[6Cn1P?^2_Kj139]2Jd200K1n3n3iU2j4a3j1Q:V[1c2
d121057g=S8Q8[<`Cm7X8E@R2b43X1U21Z25^20S9X3j4916]1U2d3FE8;IZ5E4m35`<3N_Ia7\M`_36_2FQO`Jm7o2n21U4
064d@3NP[7m7\64f2J;5;D20I101L17f3n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17In4JO
BJ5a4[17<L?o2@U53l1V6a5h3O=B_:`789?45EP1MC4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U
3c32Y1E02m28=LV44R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239n8[1>_59NgBf1[3O167:JT16V2W21k4X31?g54f
2J;AD2J10@=53f3n3?O3NP5j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2@U53
l1V6a5h3O=B_:`78I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1
211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239n8c8jCo3>[@?:4m3f<3Ndd31ok1j;d[2;4m3f<3NR9ji3h]1[60Ra2g54b
2N;56IMQ1P4n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53i128m5a
5f31O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3Z8R1U3Y26R12Y1E02m28=LU224h1
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n8c8b1ZEn21U40n64=S3;5B=MR5n3?O3NS4g85:a264f1404BK:23;40
6S14E0200111462002270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18m5a5e2R1O=B`1k1c>8I
455?n1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O23=5f2]9U3`2R12Y1E02KQ28396E]2h14R12
11986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239g;]7j>^91Y2k1U4[54a3b1MR5n3?O3Nk<5:a264f1404^1017103;406
X1F4D0057271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239d8R3]=0i8
D4m3A5h2U93NZ@[P5]X1^4o5mAo131]5l1964m3f<3Nf`5=4m3Z3[93NWd4^Li4[\1n?UAf3U14f2h1f100U1;i83NUT1g_1
[R3Z;VBj1[2e5j5Z3V4@f1f1d81167U1[3T4l1T458?4f2h1h1U1U93NcS7Z3^6j4]2`5h8;4m3f<3N_c1_k1fQ2\8`Y10D4
m30<X<3Nc:]O[1Q8o8lKe7`V1RZ1fS1n1d?iMB4m30<X<3NPZ10o=dA[FZR2X>fS1n1l3g;U14d2X10<3R2V8j13NP2\BT2S
1h1mAQ8Oo7WBc3P6b54;a1I\n1X3k1n3X8fS1n1`9mMO4m30<3R2V8j13N]DT2S1h1`@P>m<g9d9AS7I`Q24k1W<TNa5n1S;
ZLI4n27F0<V2V8j13NX6T>X3hKOTP2jFVU1j;f9T>n1W7VP1G4V3F0<V2V8j13NX6i2Z;X3YB^9ST1XW1ia1fS1n1l3aS1:4
m3f<3NSX1bGR_3l1a3>4m3AX3k83NdR1QQ1eDj=^Z2m6T5:4_4T<3NSX15Xj3Xa1[c1L4=T2`1;IZ;3N_IT9iKfk2PDfX1a8
]5d100W3\31W2;n2g1Y>D4m3<k2]93Njj1ZBi?0c9gKY^1F[4^224VU1[14_4g1Mn7N<33Nd8j3Z5TN^>n8g5S2ZG_6d4gk1
c7V2a45_5b1\?g8S6X2cB[1116]1f1K^;T1274d@3NP[2Q3RS244d@3Na54a3b12Ja1`3n3?O3Nk<5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<<K7Ii5K3BJ5a4[17<L?o2f53l1V6a5h3O=BW:h78I45En1C4H315Z9m6^3a2Cg2_152X
1Hd121057n2313<X61Y1MS4S226O2l2A]9U3c32o102m2839LV44R1211986ET1NQ1P14^1D253H@T1>=_11g1C\1239TH^>
^2Z11m774d@3N[]4o1i154d@3N[_464^7U93NVX854d@3NVX8O4X5M00K2\93NWU11bH5d2gh3lLc8b4g8h2d8116]1[1o1S
4:V6@4X6K_93NRn1d2h7T5We1af1lLc8b4`;d64e2K;H=MR5n3?O3NQ41`5V35:a264f1404^1:6;406S14E0200111;2122
70171A32P11P1S111O0151CU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1V6a5h3O=B`1k1j6h78I45En1C4H315Z9m63W3
2a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9k1Y1c32Y1E02KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y
1T1>=_1152^1C\1239]MaD74d@3N_c1og2fl3V74b22KM6=2J30Nn3n3?O3NS4Lj75:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1V6a5h3O=B`1k1i7i689?45En1C4H315
Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3Y2Y12o102KQ28396E3j1>h14R1211986E9JNQ1P14
<Q1D253Y1T1>=V18152^1C\1239;X::Y5Q6QD167U1i5W82f64a3@<6=2J4m4n3?O3NS4g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1V6a5f31O=B`1k1i7i68I45En1C4
H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3Y2Y12o102KQ28396E]2h14R1211986E9JNQ1P
14<Q1D253Y1T1>=_1152^1C\1239;QZ116]1Q>o64a3<<36=MR5n359O3NS4n4`1W2536a264f1404^1:6;406S14E020011
1;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1V6S3]2P1g2:D=B`1k1g3EH\98I45En1
:84H315Z9m6[32a2CBT2\12528h1d1210524j1S1313<X61Y1MS4S2241O2^3e7@V1T2P1c32o102KQ28396E]2h14R12119
86E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o6n1d?iMn174X6[:3NQV7d<e54a30:J;MS1_3>]2`1?O3Nk<5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_
152Q2d121057n23131:T1F;P413BBMS4S226O2^3f4]3X1U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g
1C\1239Y@nC1d=1W694m3`3U93Nf`5cW1ZOa14d4\2Y3I^53NnJmV1_7\7n4ae1]70gd1f80P3R1X1E^47BET2>>a14]4a6j
616@^:@416Q1859:\1S14d4`6^53NZ[4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859::4d@3Ngl38]?gW1S>fS184i3j
<3Ngl3bU2fS1A4m3f<3NdR1b8f31a2Z;1P>Z`2o>Z6m@^54a3;0F>MR5n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BV;i68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<
X61Y1MS4S226O2^3]9U3>1R32Y1E02m28=LV44R1211986ET1N=CP1c17<253Y1L7>=_11g1C\1239U3i3n1eX1V54a3;0U1
MR5n3?O3NJP<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8
I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1
D253Y1T1>=_11g1C\1239o6n1?4T1h2f<3N`2]1]7]1X9WZ1f[3c4m]1C4i4j;3Nd9d72j614P1e8R=\=_k2SDR9Ub2G4n4e
;3NoB]1X3h1h>d<S=^i1Lb1aJ^3W5=f^1]4U5WF<4P6c:3NcW7Y2d11i@2l6G4i1o2>n1g2d63Nb2`5Y6U5c414hk1PS1fFe
4[[2X5WO74d@3NQY2dY5_E65j2VHU2ij2eG85j2V2oEol2FnFPd175j2ob3V2;YGPd1<5c26k\34\3i1[HX2i1Vb1^BP25Z6
0;R2m5e7b4d9]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f
6R8_225QK35QKYX525[S635lE^]51525lE25i235i2aP635i2Zf355i2RCmQ3Y135i2RC25jg345jg3`[2:35i2lP635QI_W
545QIfo2hW245lET3_W525hS635lEk]565b2ZKR[1nU1Vb225mM25U435i2[135i2ne345i2RCi]556m3l2l9]l736m3WA26
m326dn546kf31K56m3mb31^176j6gl3Qk11nBoQ156m3lDiU5U21646h2T1^d356iHj1oS5U2a16V2Ih5@hA3n81U2R3h2m1
:T1`2dFa12521FKmDn9V44f4QE^7iFQ2Q<\Cd<m:e4d22T3l1_2Ag2]AV;=W966m3f_1k=b1S\236m3Vj226dc146X6cBYX1
36m3WA<6[3AX30A^]44Tn2G9B56m3[n2QJ\L27\347j]2e]1jS227[h337o@`Z31747[h3T3jS227S437g2[127g2k17X6_2
m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_257`26
U2g]347`26m_357nN1_l2nZ327PO97m2OPK1Zi2T3kZ3227m327`k337g2^\4l17g2`3_2m5mE]1R4S2m1:=Y1m191Q1VEa1
2521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m17g2`30^2m5mE]1R4S2m1:=Y1m191Q
1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2M7g270g5@kJ1U2R3h2m1:T1`2d
Fa12521FoS14hI\\1QP1c?l527]b777f4XDj=Q31487f4XDZ=?Q31497f41VDj=Q312127\Q337g2ce337S4[S627V_447j]
2`Z1T337S4\g328aQ6_182]4Y2V4n8Y:e1P[2jBV>j@oR1b1j1aQ1R1X1E^47BET2>>a14]4CW9`316@^:@416=C859:X1H8
0i2RM0S3M]5b6XEV42m;T2i4gBS=n4k4a>CR\1kBb:S28k4\Eg4LY2h1m37B021111;42Y132f4a4f60_1a4EF<i1c?k7\5[
7g4a8Kk9<Q:0V1f7\>S8@4nGo2c1\3f13Y4X15GNAY141a7_<bES18d25c3[7J[GX3o1P@T7d?f8d1P<eM3a40I10\4k49m5
SV1^2c4AV;b7nY1_9Y2X28]6Y2m5mE]1Y33h2m1:=Y1m1Q>b8a12521E0^8`8Q8\9e8c:R7X4_2f3S10023=l4A?c1_@o318
X1;P3:W;i2i8FJR2V14R174Fb11Cm>Z>hDf6R8_2:82b6XQ1JAbk5]Bg9PI38[Y1Pf5W280j4TJo4HT37B021111;42U1332
f4a4W8H2Ik2\1<i1c8nX1Ko>:JJHIIH1101T1>m2U:`8Y4n1P2:4U211dEh26k6h5X2[1f7_<k3U=[180`?ZE[OYB^1NB[3T
4f2V7V3^:f300_2g2_3a1:LV1]4;]1Fk4m4`>lH[AY94i1O5e;S3S?Z3?8Y8SV3K^1o72d3X5[CeV1_DP<i25F80d4lR1X21
4]HbNg6o8l72f3c9Di3al1n:;e4S8V180U:hP1nA?E]21c41?X46E612]FcJQ4n5j31?JZ1]32X1h1f@0hIf50hCR1l58k1O
Ab1MR5n3?V5o2f1Y3>W15:a264f1404;R1726;406V11F4;8157271i11P1S111O015EU1<X17Ii5L2BJ5a4?K7<\18EP2n1
g33l1Y1l4a5h3O=BT7k:8I45En1C4H315Z9Q6KQ1\2?Q2CQ1e1_152Q2d121057n2313<]4DBB1Y1Mn34g1;26O2^3V8V1U3
c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12317_M0a18j2P2TJm87B021111;42Y132f4a4i<\1<i1^
b1g>2Z1]2762R1120S1SFX6[24nGo2k6h5X2R9_<A8X3U3V8[GX30`a1\Z1Z2AR8S;bP2THYKY238mOVQ7C8^6V8Q1TB:i3X
3i<^=^S1QP2a5ObHbAkIfMk4Y18k4TJm87B021111;42Y132f4a4i<\1<i1i4SGk?d6m4d@SFd84nGo2k6h5X2h1Y7_<U289
`2P2c1`Hm87B021111;42Y132f4a4f60f3_1J\1<i1j3h4K1Q6jR1g>]1]27672H00101T1f7\>S85:4nGo2W6Ch5X2[14a7
_<Y=cF=80ml1X5]4o6]C`W2h1M5k2QY1b18k4WILV3f57B021111;42Y132f4a4i<\1<i1a7Q1S2iN0k8bESFd84jDc1010[
1o2g63h5X2a1`7_<28So678TMi^1V1kAhN[668nT2oU2Qi1WC7=8W3X3]Q1j1Y16gCi9jZ1X`2c4lR148j6[]2aM58df1`Kk
T2nX1T18_6^Q1j1Y16f4a4^:Z2\1<i1j3o4D1`7fd12OT1f7fF:SHo2W6Ch5X2`1a7_<Y=cF=8hBk?f6`F\V1QBXFWc1`BlS
1i7jAS180P3\41T1ImQ1UQ1oKmQ1d6@0>521LY?TCd<W2n4[7k1j6YJJ^4MP9^2_;h3G8j6]:k=HbJi?b>`S1o90Z?b3XV17
`CT2R2ZCP2i>1R2I8]3M0Em9ko2m1nA2mAT2d121057e3j>bMi4i2U1j<>8j6VY1bf1Yf1lA1\1kd1jAj43j?S6j18e6;Nj9
V5IIdCl5g3m6T8FW1UC1Y3h2Nc8KV2n;J>n5m7P2R3Z11C1F;;U4R9R<R>g8V;3f1W1Q10b7Q1S6a5d8k9h1l:[7S>f59\30
a1J2R5]2`1?n>5:a264f1404HE:6;406S14F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a49Q17<CHo2f53l1Y3l2d3l1
h3O=BPB8I45En1C4H315Z9m6^3;U2Cg2_152Q2d121057n23131:T1S51FBM:h3S226O2^3f4Z3[1U3c32o102m28=;@V44R
12119832ET1NQ1J561Z1D253Y1T1>=_11g1C\1239e4d?ZLT59\3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1n1l2a5h3O=BPB8I45En1C4H315Z9m6^3;a1CCg2_152Q2d121057n
2313<X61Y1M:h3S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123969jZ4mk1j1k7i6f1
9i2P2TJm87B021111;42Y132f4a4i<\1<i1^b1h=N3W11>0\2:0G41T1U3mBo7D4nGo2c1W5h5X2[1f7_<W19j4TJh5T37B0
21111;42Y132f4a4]5[7\1<i1^b1PAa4SFd84nGo2k6h5X2R9_<19:9Y[1Vm1TOW4_K2e61139hT1U6W19^6YNT3j1U136f4
a4m9@Z2\1<i1j3d51Wl12T2f7fF:SHo2W6Ch5X2`1[5U2_<Y=E]<_9D9WBY>h8c1`?o7gG18_6dGc1f7SU2TH`K2f3`AL9]3
5P1i8[L14Q6i<a5MIZE1mR2_1l5a30W7`6eAj;Y5\Q1X1S1I9]7`S1`8i7`12?S3=_1Mk1?Wc1R?3b3f4a4P\1VCl24l7;9d
4SR1Q314Ljc3PC_13=9d6Q:2e=Rf2Y9Q7X7Vg1^Q1Q:R@A9g3X\1_3i7j@PEcY1j?lS13e8\4e4i6e_1l1b69\30S1=MR5]2
`1?V6g85:a264f1404^1:6;406S14E0200111;212270171=332P11P1S111O0151CU1<X17Ii5L2BJ22<S3J5V1037<:0@?
8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n23131:T1OS41FBMS4S2241O2^3f4f4
U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AG9D253Y1;H>=_1152^1C\123989Z3RMj^2^92d3eR329hY3>9`R12TCd=
]DX4U2\NmMSX1o8h@YN69Yk1_:^Z4S4n::9l4f2XO2n3^BP9mKU^139cX5bN49UV4b>Q529oOm8:d309:BF0Y3?:[1b1`2=_
2=l12421263302`1>FV22204:d1=87c2_20<6062312783F@1:11P11744805118F15094]1P1J:\1?4V1<h2e5EB3n2Q2<m
23\3a1l1Y1S20e1671d1Y1128EGS13V2=8Z2?=N689C632U2195C662o1j1R32U28V1;Z1<;P2]18V1H:3MC5j5DE=LL85n1
0U13729>DL1=7NS28CA><:1236:i1X4j2j16CE<NR19Mo2JQ1?g3_1EOe3j2;K^5i23Y136Mb1T2D8I2?]121f381g1<\152
1436NQ1R22\13k4S1Nl15T1IR2<m3P2d4`66n8i14T70@Z27421@_4HU5T3031l3:d30D_5n2^5=l12712633S2FY28:d1=@
c2_20K23<83d13R179805118N094VAn2_:V3S20e167f1d:U18T132U21?C66m3R32^2V1n58Q:DE:OL>Y3e2;f1g1Lm136]
6j2j1m1Q2_DX9Y136`2T2De1]121^3781g3[=R2T1l2hAn8i1V:?W9:d30DJ70R1C7\2e1X1?:AV2R14B66R1I01712633`1
8712>4@11JICd1=<3=3<U10=L63222N0;0>23<83Q1;611R17916004100815=520944X5X2Ob4P1f1T11l2[:3S288@S20V
1>671d1?X14U2KW1^1m2F>166M32F<Q11229C66X2LGE9R22^2V13j516Y1D]2[583@0D:2E6?<>R36?U2;J:2;1JG4:564d
12536=?d2T2Ec1V1R1Gm1Q2_7@l1]5S5]1n4k2Y1363?X1CIZ1De18?D21d2D47341X2LA<_:<O32=235L4P1T1l2Q118B[2
M7Q44l3i1=:_1P1:0j36I;Y2i1R2o3S468V1m236[1Bd4a18n1j2:Z4Z7h2K=f46<k8c2_20h4J0511g1a5T9_2n2\5\5b1Y
1S2`4EY1n7P1d16_1EU1m1i7P6]18G76=\8Z1R5c3_3\91V31S2a9c4]@b4[24>Q3a2b4m2]<33V4f1U1<n5d4S6<6n8i1k7
g22k8_3D1g1:Z4Z71f2K=m4<>\8c2_20`Hh8\5b1Y1d8n7e26_1[CODj>c3_3U3V61V31S2V2Z7XR1b4m2X<433m5U1[6\;n
8j3e8k8T41n9:k2H:9DE1J=i1116:1]163o3=j4244263302^11>FY2204:;X1=87c23P2:07640412312@3:03230?11204
11F9115446101311162C15?>1L1N1H:12W1DG><T9B3`1]1D\1<W2E3\3BCW2]30e1>P312:_239<X10C8Z2M=@6V16112G8
>E195C662o1j1R32^2V1;260:3<4;:0I24>V4:3B:C5_6E=R2T20U1;22685a11d18S2U1><4221?n2\3_3\1CB2^29m3JM1
Bf3_1=7Oe156b1Ml1W1002700c146^1X1R2;776Y136e4M\128Q121f3R2B<>:341436NQ1R22>M3018e8n1l2S4b1T1n;@n
1\6U2h3;N0S39U1h1P8IP1^111\1:Q8@U7n:W3c2_20l1_6=f;F?`;UJoT1i=43;W1d29:f67QAf=5b1R7c6h67_=j1k6A`<
U:m:P>i2:k2]10I0^1[6e8o1X6c2_20e4Z6b3T2Q=An1PMf@Nm509V6[4g32k8m3R1[@ZE6=I1S3h2e4h1k3T15\4g1W?32B
8[2Gd3T12O7`2b4Oi727>Y4MX25c1I1a1]2>@3]1T18U1U20T2C`2a3:k2Y29Q1C^=4Lo1]5Jc2Z1T10Ab21Z1334D141118
=U1X11P26H>?;BGa5l5_3=S1f1g2\15e2d9BBk9U1f1o4k7R2S5P1\8V1Y1g32Bh1T6:AQ18S3]1ZI[41k2Q39>[1O`6P6n3
m17a1W1b51k6o32\2021W23kAY30Q:0Hc1]1l1?;hn31^8^15^n2Cn74b9V1mAn21X1;]4_2P4la4oW2R1G@E^47BET2>>2^
14]4_2G`1R4m2b116@^:@416Q1859:S1;]4_2P4la4oW2R1X1E^47BET2>>a14]4k<@114@^:@416Q1859:Q1;]4`6fa3UP1
oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:1;Z1;]4_2P4^d31[MoW2R15R1E^47BET2>>2^14]4]1P4\3B0l316@^:@
416Q1859:;;W1TKm2aj4UZ1Q3a4T41<I;W1U1k1W2hHnY1VV14[1g1d?mE__2S32P1`2g15oC4l1T9;Y1;P4<Y2V4g\3TU1o
W2R1X1E1\47BET2>>a14g1W2=f6T3`316@^:@416=C859:3;P4ec33;e[8g4[1;]40X2V4la4oW2R1T13E1[3P17BET2>>a1
4o3=Z1_2R5^416@V6W4@416=C859:E;Q3W1hm2]HRd2`K31LQ1Om2;\==X28d:g4X2Z1;]4`6\DPk1Z8Q4f3Zb1oW2R1T137
047^47BET2>>a14]4m8^416@^:@416Q1859::;a6k\6^D\4Y4S@V4f6g4:;S6YQ7h2o565YL_3R9A;S2Z2\]2m2[5n;aAGj1
P7W9_a2P;KgCkDb1;S49_2P4QMb<f^2`Im\151iJR1X1ES2Z27BET2>>a14Y2C_1f6g2m316@MS544R4@4160P1859:\1;]4
0^2P4VDnY2fc1Va1hFR1X1E^47BET21<>a14]4a2N7e50l316@Q6\4@416Q1859:_1;]4c1K4k3n8Rk1j]2UBie1R1X1E^47
BET258>a14]19AC_1f1f71KP316@^:@416Q1859:Y7207]3@>U12:Kj1U2f9479132^11>P320=@438:22I7Co1S1k140412
34@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B
:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3X7\1;>2?21Y2P2Z13@85>:81436NQ1R
22>M3;h>R1X1E^47BET2>>a14]4f1f7n316@Y10S39e5@4141Q1859:T2I_21@;X45c2Y7a]2]`3Q>fI92Y4GnFa1>7;Y4`Z
3nES[27hQ26;Y4`S4P1IXX4V2;]2k1P2Y2m5mE]1]3FQ2m1:=Y1m1Q>?R5;c2a12521E0oS14o6oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJX1I?n174Y21Cm>]AeAf6=V3]4_2Q1;Y4;]1]An400Z<Q>n>fX1o8PV1PA^2V:iEY3[2a?i12j755a2?h<AV
1b=V:m1;X44a11B25P4iCjEQ@nJjS1[IkV2S1R1X1E^47<5Ef12:>>a14g1e2m2A0l1X1^35P316@83b31Y1E\4@416Q1859
::;\e3UOX5[b1^J\7n1d9SFR1;]4`6la4oW2R1X1E^47BET2>>a14]4l1_;165:^:@416Q1859:T1;]4Y2V4de2nAXZ1oW2R
1X1E^47BET2>>a14]4l1_;16@^:@416Q1859:X1;]4_24k3la4oW2R1X1E^47BET2>>a14]19e2]1i1V60l316@^:@416Q18
59:T1;]4_2P4la4oW2R1X1E^47BET2>>a14]4^90_3<16@^:@416Q1859:T1;]4_2P4la4oW2R1X1E^47BET2>>a14]4h3e5
0l316@^:@416Q1859:6;a6nc3[]3W442;_`7:;g3JhJ\:14nk5n1\54;g6ZV1jn12;g6S1;]4`6kX2m7[U1fKoW2R1X1E^47
BET2>>a14]4\=16@^:@416Q1859:1;R1;]4`6la4oW2R1X1E^47BET2>>a14]4\=16@M0_9@416Q1859:3;ZV803;hc20_1;
c2S1E0_6hZ2mNV8`G]8T9_Mf8cHR1X1=71[3P17BET2>>2^14]4\=16@^:@416=C859:3;g6iS6X1;Y43`6W[2dV2c;[l1R1
X1EQ3\17BEF]1>>a14Y3S1j3a91678^:@416Q1859:e1;]4d2k3PHo4\^1d?m5c8WX1oW2R1X1E^47BEMV1>>a14]19e2Z1T
3031:R2a5E16@V6W4@416Q18319:?4;R7R]797;R7R]792k>n<C;`2g19UU114m6Ui2`>jBkN2j:TCf>V>@l65;^4VS7ZCbE
<;P4=^e3^<P>Wc29k6T<bED:;^4X2gR1oS13Qj49PCbEV1;]4_2P4la4oW2R1X1E^47BET2>>a14]4a2N7e50l316@^:@416
Q1859:V1;]4_2P4la4oW2R1X1E^47BET2<1>a14]4a2l60l3165:^:@416Q1859:c1;]4[1T5f5^a1]4k6\Dh2b4cc1[:1U1
P4Zh1R1X1E[2R27<5ET2>>a14g1e2Z1T2Y3T5]116@^:@416Q1859:Q1;]4`6la4oW2R1X1E^47BET2>>a14]4Z1Q<16@^:@
416Q1859:1;4;P4of7c@o2;Y4o106@a1m5\5Q@>]1]3h2m1:=Y1m1Q>X5Y3a12521D00iCE1d@m5Z1dD_2f3S10023Z5A1=c
1Q<]4o318d1P3\>i8FJX1I^21521Y21Cm>Y1P1\3J40Nk69V7P580\2`1e3o2f3=BX2h4_20C;Y4W2iW3>RQ3Z3cD\3O0N]C
8d:T4BX2Y7]1;]4`6QDbe1kW1o2[Mh^1VIR1EBE^47BET2>>a14]4a2N7Jj40l316@M`9@416Q1859:R1;]4_2P4la4oW2R1
X1E^47BET21<>a14]4\=16@^:@416Q1859:Q1;]4`6la4oW2R1X1E^47BET21<>a14]4\=16@^:@416Q1859:X1;]4X26P4l
a4T^1jIR1X1E^47BET2>>a14]4a2V1e50l316@l7a2@416Q1859:W1;]4_2P4la4oW2R1X1E^47BET2>>a14]4a2V1e50l31
14@l7a2@416Q1859:5;iW7i8l2_IW5;Z3MDMR5n3?n>5:a264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<c1Hk31Y1M^1d2R1P126O2^
3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R5e?^Jn4;Z3MDMR5n3?n>5:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_15
2Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239^1;Y4U
<3f1f6`1k3T21S2_6IgEQ5b83>^>T2oGM_3n2[;n2R1o1_1X?_55b2j1R9P=`4\1f5c>g9Y8g6l5b1;2;c`7]1;S49_2P4jR
3h@g4`Im\151iJR1X1E^47BET2>>a14]4`3m50l316@o3l3a2@416Q1859:U1;[2Q2_2P4la4oW2R1X1E^47BET2>>a14]4h
3e50l316@^:@416Q1859:S1;]4_2P4la4oW2R1X1E^47BET2>>a14]4^90l316@^:@416Q1859:T1;_2m1_2P4la4oW2R1X1
E^47BET2>>a14]4^90l316@^:@416Q1859:U1;_2m1_2P4la4oW2R1X1E^47BET2>>a14]4^90l3114@^:@416Q1859:d1;_
2m1a1D8P4la4jKfR1]9R1X1E^451BET2>>a14]4a2@=7OP2CP20l316@o31Y1R5@416Q1859:^2R1;]4`6la4oW2R1X1EQ3\
17BET2>>a14]4T8W516@^:@416Q1859:R1;]4`6fU2U\2oW2R1X1E^47BET2>>a14]4^9m316@^:@416Q1859:h3;_2h14c1
8;m1Y2Q2a1hAT4]1Ka2h2m1:=I?FV1n9R4_5W1j1a12521E0PKS@oE_2f3S10023Z5A?c1@o3m1b1:R8o318d1P3b2i;i8FJ
R2^274Y21CQ1U=>6<X1E@V2f17BEHN<>>a141V44]9:74V316@X3f649@416Q1859:S3Z1_2W1;_2h14c1DW4la4oW2R1X1E
^47BEHN<>>a14]4]9n316@^:@416Q1859:T1;]4c1KP4la4oW2R1X1E^47BET2>>a14]4_9KP316@^:@416Q1859:Z1;]4_2
4k3hR2S_2oW2R1X12B@m376;ET2>>a14]19e2_9KP316@^:@416Q1859:`1;X44c1E5P4dY1WX3b]1XIS1R1X1E@m37BEf1=
>>a14g1e2_30m5m316@83n4R5@416Q1859:T1;]4_2P4jDQm3oW2R1X12BQ3\17BET2>>a14]4\=16@^:@416Q1859:6;P4o
b1cP2nh3UDQ1;]4`6la4oW2R1X1E^47BET2>>a14]4^9m316@^:@416Q1859:U1;]4Y2V4_Q2nW2]8oW2R1X1E^47BET2>>a
14]4l1n:@16@^:@416Q1859:V1;]4T24V4YQ2hBkT1mHoW2R1X1E^47BET2>>a14]4l1_;16@^:@416Q1859:S1;]4`6RDg]
1Q`2oW2R1X1=7^47BET2>>a14]4\=16@^:@416Q1859:T1;]4_2P4\E_l3T9jn1R1X1E^47BET2>>a14]4e5f716@^:@416Q
1859:T1;]4Y2V4YZ2bW2oW2R1X1E^47BET2>>a14g1e2c4h816@^:@416Q1859:f4;]4k106:g1Y2c3]@_5]1]3h2m163=L<
m1n10S1^7^3b6o1a12521E0n2[3g2<X11e=f<R3^1Z1i5?]21^:f2_2f3S10023=l4A?c1@n8b4\2o318d1P3\>i8FJR2^26
04Y21CW>E<5A5:D0V23k1517BET2>>a14]4Q1;H:E87F33[4:0;`3164;X3R3c3=0:5416Q185909?HU3]11O0^2;Z66R2m5
\5_8P8]1]3h1Om1:=Y1m1Q>b8a12521E0TDQ:V1h5m5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2W23P2
OR<a4Z2=8d7o2f3P1X2h4_2f2;]2k306R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0oS1401N>E52_4l5b5_:_2f3S10023Z5A
?c1_@o318d1P3[1]3b9Q5g3FJR2^274Y21Cm>Y1P1V2Q11L4oC[8f6=;X7]1Q10V6<g2AT1=MR5n32<V6g85:a264f1404^1
:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I
45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1S1313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986
E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W6<Y3T1=MR5n3?V6g85:a264f1404^1:6;406S14E02001001;212270171A32
P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528
h1d1210524j1S1313<X61Y1MS4S2241O2^3f7f1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^
1C\1239_6<Y3T1=MR5n32<V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1V6Y57U302>O=B`1k1j6h78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1S1313<X61
Y1MS4S2241O2^3T7X2U3c32o102KQ28396E]2h14R12116286E9JNQ1P1AQ1D253Y1T10=66_1152^1C\1239[4<Y3T1=P6n
3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5P3n35V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2C
Bd3528h1d1210524e3T2S41Y1MS4S2241d<`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1`A[4<Y3T1=P6n3f
6m8:a264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd
3528h1d1210524e3X61Y1MS4S2241Q<B`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1m4<Y3b1MR5n3?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m
6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239X6<Y3T1=MR5n3?V6P7f15:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ
5[45V1037<:0@?\2Bf53DW1V6a5h3O=B`1k1j67`78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4
S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239`6<]2KT1=MR5n3?h1]4g8
5:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12
V6S4]1f31O=B`1k1c>8I45En1C4H315Z9m63W32a2CBT2_1528h1d1210524n2313<X61Y1M^2d1S2241O2^3f7f1k1Y1c32
o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239P_1T6<Y3T1=MR5n3?V6g85:a264f1404^1:6;
406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45E
n1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ea1Kh14R1211986E9JN
Q1P1AQ1D253Y1T1>=_1152^1C\1239_6<Y3S10=M5KP4n32<V6g85:a264f1404^1:6;406S14E0200111;212270171A32P
11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1
d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P16182ND253Y1T1>=_1152^1C\1
239n8c8Q@o?S92<dh5V6<Y3M6=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X6
1Y1MS4S2241O2^3Y7HZ1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V6<Y3R14:MR5
n3?\3a;5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4L>7<\1o2f53l1V6a5h3O=BU2j?8
I45En1C4H315Z9g2U4l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1
c1D253Y1T1>=_11g1C\1239l5R1X1E^471@ET2>>a14]4l1_;16@8U:@416Q1859:T5<Y30U1;MR5]2`1?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_
152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123
91<Y4<Y3T1=P6n3d61m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>
8I45d2CnD2a2CBd3528h1d1210524W3=X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1X4<Y3
T1=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD
2a2CBd3528h1d1210524W3=X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1S6<Y3T1=MR5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ2839
6E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4<Y3T1=P6n3f6m8:a264o54E0200111;212270171A32[4
0151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241[<i4c32
o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1P8<Y3J26<0MNV19?7j1n3?T61`4V4554a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1`12j11Bf29`2>m18@2
>O=B`1FT1j67`781G459;n1C30H315Z9m6[32c1MCBT2_1528h1d1210524Q1HS1313<X61H@MS4c1?241O2m2@]9:j2>16k
22i1502KQ28396E]24c14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\12317o;f:X1m1@n3iEc1Lj3j6<Y3J26<0MNS4
n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5K3BJ5[45V1037<:0@?o2f5
3DW1V6Y57V32>O=B`1k1j67`78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4c1?241O2^3j7b1U3
>1R32i1502KQ28396E]2h14R1211986E9JNQ1A>AL4D253Y1T1>=_1152^1C\1239fFXB2h4_=22<oj72<c7X5<^2JMD2J3n
4n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1V6a5h3O=BPB8I45E
n1C4H315Z9m6U2X1a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3Y1T1>=_11g1C\1239]Z11`5209o2C86`1e1[1U2k4o479132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP
11H:12N8Dl2S:]1Q2c20[87Y1R120i9T18Z2\18d1K=P3o1AZ75O26;3M:g1Y19k2Bk:T20U1;29>a11Q4U1><451?g3d39>
4g3<a2l2V1NMDd5m4_40h4U3Y13R462]1\1;>2?2[2[3D85>:863]4>W15g4Z3O`W10a1e=I348=^2@V1`1^X3am2Q:i6209
c38610EG2b1[1;e13k979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:12N8D;;T2S:]1Q2c20[87
Y1U10m7k1T18i1@e1CP1K=P3o1AV2S55O26;3B::g10X1U3Bh5R5T20U1;29>a11=c3U1><4131?[1Y1Q1h2U1>216`3<a2`
1[1V1NMDZ4Y1X3d1_40h4U3Y13R462]1?6E;>2?2[24V3D85>:3463W2P1T1>W15g4`2IO[Ac6H84?b2O2T1f4[1k20X2o9K
R2I312:=V4`1b1`Z3UR1eR4312B=c3B`1b1Q\1dHPE[m23e8a>^IdIh=312X6=X3@C=MR5n3?V6g85:a264f1404^1:6;406
S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1V6a5h3O=B`1k1b2P<8I45
En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R81X1U3c32o102KQ28396E]2h14R1211986E
9JNQ1P1AQ1D253Y1T1>=_1152^1C\12398=l4J[n1b:d@nLgV4?=o28b;nW4d121057hU2c5S:P?2=ch5]6=\2KJ9=MR5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW
1V6a5h3O=B`1k1b2W4h78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R86S1U3c32i1
502KQ28396E]2h14R1211986E9JNQ1P1AQ1D2535S1T1>=_1152^1C\12380T6=X3T1=MR5n3?V6g85:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1
C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3T7X2U3c32o102KQ28396E]2h14R1211986E9JNQ
1P1AQ1D253Y1T1>=_1152^1C\1239d6>2W2P1V1c106R2m58W1a?P2k1MKA3j2>61;S2OM:;1Y1m19132212Bg3;_8\7190H
a12521E0e74Ge2[1[11W10_1V82@j1R1:6k1e46401N9a2?a2:h=Y5]1S1_2V1T1V102S100239P5A14852U14l2U2k2\1d1
W562H35c2518X1;P330783101;454h38R1U5V2h1\2Kg3FJ^1C7N23854<74Bf11Co1P1l52>6531o3JY1P1e2Fl2e545=:J
6^20Z1@U1]1Q2h37Nl1c2X5]1=;X385`3]11OV2>[3e2_2m5`1\D]1R4S2m1:=Y1m19194BmC0W1a12521E0oS140n6oE_2f
3S10023Z5<4?c1YD518d1P3I1`=S4e4FJR2k5o1m<SS1W50]1R8_2P2>Q6_2m5mE]1R4S2m1:=Y1m1919GmC0W1a12521E0o
S14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1X5]1=d7_2X4>Z2P1V1c106R2m5W?`2V3MKA3j2>DS2m1
:;1Y1m19;3CAd1R:9=Z70Ha12521E0kIS:401DH^5]C]1S1_2f3S10023Z5A148c1l=b2K3o2180c1P33E10=0354Q4_8i8F
JR279D23>A74Bf11CP:1j4Y1P1k3;T1G=U3e5V1k1b3]820Q2f6=82Lj2`3]11Oa4>2W2P1V1c106R2m5^1dAk1MKA3j2>DS
2OM:;1Y1m19162112@c<h70H\142521E0n2e9ZG401]1EV2a2]C]1S1_2f3S10023Z5A148c1l=b2K35i218d1P33E101;45
4Q4X6V2i8FJX1I79G3>A74Bf11Cf6@h21j4Y1P1k3;T1G=k8V1@Z1b3R6Z220Q2f6=82Lj2`3]11Oi2>V60A0f1m5fAV4]1]
3h2m1:=Y1m1E1Y7o5b8a1100421E0c6`T1b@a1f2S1_2f3S10023X4Q1A68c1`3n<o318d1P3\>i8FJR27Q1T174BV1?1Cn8
R1@n364[2T8>a5c6m;f6>R4`3_2e4>Z2P1V1c106R2m5n:X4k3k1MKA3j2>61;S2m1:=Y1OM95M1a2e99=[7Ha12521E0d<`
1a;7P2Y6U176401X1g14f3S>Y5]1S1_2f3S10023Z5A148c1l=b2K3o2180W1;IV232>310=4:Z:V2U4c4FJ^1C79D6C<721
Bf11Cf991j4Y1P1k3;j2e2\4^20k11S1]2b:f6=;X385`3]11OT2>Q6_2m58dE]1R4S2m1:=Y1m1912NmC0W1a12521E0oS1
40n6oE_2f3S10023Z5<4?8U14YD518d1P3\>S4e4FJR2AY5o1m<bG`;f6R8_2X3>V43k106R2Y2c3^1^D]1]3h2m1:=Y1m1G
12T=h7Ia12521E0j>YLkDS1_2f3S10023Z5A68c1@n?o318d1P3\>U4c4FJR27V2721Y21CW>E<X1D0V477BET2>>a14]4\=
16@X3f6>@416Q1859:^4_2T3>2e2?V17^10Y2@V4U1^1oC1<]1:R3;143Q2m1:=FBm1E11j9\3h70Ha12521E0UI[2]84o6h
BD]15M_2d31S10023Z5A68c15_1l5l8o318d1^2A\>^4Z4FJR2Y1T174Bc121Cm>l5j2[Jf6R8_2T4>Z2P1j20Y2m58dE]1]
3P1g1m1:=Y18d1913MU1];\71S1a12521E0h4n6L\<DT33h66401l6T;l8]1?_2f3S10023Z5A141652U14R5V4\19d3i1?Y
3518d1P33E10=k2Q1:8n7@U4W3[1FJg1:79DJ<74Bf11Cm1_1W3Ha1E531j4a4h94CU1Q4o8g5f6R8_2<>_4UU114gMQe2m>
W110CW2>Q65Y2m5mE]1]3DS2m1:=Y1m191Q1c<Y70W1a12521E0oS14o6oE_2f3S10023Ed4<4?c1_@i3518d1P3\>S4e4FJ
R2^274Y21Co1m<SS1f6R8_23?n2a\21?4?`_2k[303?n2jf32?`_23?Th3d14?n2jf3_J2?n24?ii3_Jmf27?]Q3EUb1RW1P
F[]12?jU52?Yd45?^4UU1143?n2ca4m1?P60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1Y
D518d1P3\>S4e4FJR2e3U2o1m<SS1f6R8_23?_2lP6@?n5Y1`b3bQ2_]1a6X4]C^1n8Q5312B2?]k54?n2[h5WC5?_6``1YT
4Y64?n2Qd1YT42?Rl54?U3nd3Rc34?\k50h[15?_2DWP6cC3@Vk1XD2@Vk15@k3gLi6j\34@b6h]4[Z12@k32@g`61@6@lR2
[=ee1de1b23@^W3i@5@m3PR4Wh1\C3@X`2ee13@nU4Wh15@X`2ee1e@aW1U1Ae23X3[2@j>1n;1U2R3h2m1:T1`2T>[6S2a1
2521FoS14QIFZCQIkJU5c?l5S2Y1Ae23X3[2@kJ1U2R3h2m1:T1`2Z1T1d;[6S2a12521F14^1YR14QIFZCQIkJ0T5c?U1f4
Z1Ae2f1e1[2@kJ1R22R3;14U2m1:T1`2T>[6S2a12521FoS14iGn1c5f=_Ea3ZJ@0T5c?l5OAS46=Y1<_U1n5T>d322No2W2
Y\2S6dP1XCG9m1U5i:i1g>0PR19Ll2:AR6lU1n5T>X4h5]b2mc1iDR2AR61Y2m5mE]1]3h2m1:=Y1m1d=<21R6Z2a12521E0
T[1oE_2f3S10023Z5A?c1>P@6U1b218d1P3\>i8FJR20]274Y21Cm>SS1f6R8_2S2AR61Y2m5mE]1]3FQ2m1:=Y1m1d:\32_
8a12521E0VImAoE_2f3S10023Z5A?c1>P@R1l218d1P3n2];^4Z4FJa1@^274Y21Cm>SS1f6R8_2W1Ae2\3[2@`3ZG1U2R3h
2m1:T1`2T>P2W2R2S2a12521FoS14hIZ5o=QIZJ@0T5b;P4l5>A^4c1]P1V3W2n5T>P2P8]b2\c1@iDQ1AS4DY1@l8^Ln5c=
@EZ1c122NT12o3R5W>e9l3_a1e5ZKe?Y1[1@g5[2e<@AR6T1gT1n5T>X4h5R5mG\e1RZ1Y9@g5Q?9AR6lU1n5T>Q:]b2mc1i
D3AUZ2YP2KA4n3:9P<Z2R;c4k6S;`?h5QDkV11W4b<\<o8iE`5Q63bIY1U?l1AA]2S180095m;`:Y2C1Z2R2c1R51215o6a<
\2c1Ac1T1T12Y21c1X4e;]DZD[@072Z9j1]33l>`1]7e9P3i53f3UGU?cCR;Y2m1S2A5m38009j3l1\7i3P1Y2c4T5S2P127
V3121i9P10R?C@W5Y:e[1Z5`2fA`83`1S3_2k2U3JD?0@Df1o:h42[83`1`1Q1kEn2\Ei3`7V5i45R32[1Ae2f11o3@kJ1R2
2<e2;121U2m1:T1`2b;c3o49S2a12521FoS14hIUACc8T?i2QP1c?l5:AR6lU1n5T>Q:]b2kKQHiD<AR6lU1n5d=?Q:]b2\c
1@0hD?AS4[2ZA17l4RP1W7e1R4\d11gk3jLBAR6YS1b2n5U;W1f1X4d2S3mP1Jd`1d^1X5hAP3?A\41c1_S1121U2n5T>Q:]
b2mc1iDP2AR61Y2m5mE]1]3FQ2m1:=Y1m1Q>2_8a12521E0T[1oE_2f3S10023Z5@0?c1>P@o318d1P3\>i8FJa1>1^274Y2
1Cm>SS1f6R8_2@AS4;o1J\Q1kC[800S5Sm1fBVl1Yj1T6Z1Ae22Y3Y21@kJ19k1R3m1Jm1:T1`2d:_3X4V4a12521FoS14iG
n1U1A3^AQIkJU5c?l5fY1_2Ab1N`36^3h1a1Q<m1[1V<X3n5V;V1`155=V2ICe1R4>2a51P>k9g>S8\2m3>01n7LCW1DJa2g
7KZ1A[2G9S@g88=0W:d1^4`2D>1n2e2W7093h48[2k2PP1Z1^;9j3h2Ae2R25U1Y2@`3k1Q?\61<]1:R3h2m1:=FBm1R3^5_
5b8a12521E0UI[2]84o6\=d4FV3S2;c1P21S10023Z5A?c1m6R9>j1T218d1P3l1_<^4Z4FJR2^274Y21Cm>l5QBT;l2Nj2R
8_2R2A_4d1Y2Q4k1mE]1n2>h2m1:=Y1m17i=<a40b3a12521E0aKb?oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y2
1Cm>]4eNf6R8_2V2Ae2^3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0^M`64o6hBV3_2f3S10023Z5A68c1_@o318d1P3\
>i8FJR20]274Y21Cm>l5VMf6R8_2n1An5_2m5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0oS14o6oE_2d31S10023Z5<4?c1
YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1An5<R2m5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0oS14o6oE_2f3S10023Z
5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2`2AW2P1V1^1_2m5mE]1n2S1S2m1:;1Y1m191Q1R:_70b3a12521E0k
S134o6oE_2f3S10023Z5<4?c1eAc2518X1;P3I101;:4a<S4e4FJR2Y1a4l12m<aP1a2f6R8_2j1AT6Y2Q4k1mE]1]3h2m1:
=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2]2AS606R2m5mE]1]3h2m1
:=Y1HT1Q>b8a12521E0m>V;c9b2h4oE_2f3S10023Z5A?c1_@o318d1P3\>P4Ni3FJX1I7V23321Y21Cm>Z2W4`Lf6=;i3^3
]11O^2AS4o106R2m5Z5b@]1]3P1g1m1:=Y1m1_3f91Hb8a12521E0oDTFkDS1_2f3S10023Z5A?c1_@o318d1P3U9V5i8FJR
2^274Bf11Cm>Z2W4030:2@[Kf6=d7_2o1An50^2m5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0oS14o6oE_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<o8SJf6R8_2n1An5_2m5mE]1R4S2m1:=Y1m191Q1P=a40b3a12521E0oS14o6oE_2f3S1
0023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2P3AS4Jg7>g=Q=>`4`1Q1081?T;l3Ea8\1c7Y1e2b144D17Ci6h1
S1b2lD_1\3S3k3Q1c:253[1d9]19<g5W1a264AGF17AF7168U4\1k22R3a<T8`1>o1Y1343HV14032001^Fd7Y2ZAX9f1i3Q
2n1AT6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21CU25P1`;kBW
@f6R8_2h2AW2P1k2Y2m5mE]1]3h2m1:=Y1m1>3JS4n5`2b8a12521E0ZL]7640n6fAX4_2[2X11S10023Z5A68c1R5\;i351
8X1;P327>12@_5\7i8FJR27V274Y21CP:1j4Y@W@a2f6R8_2?AR6W11bT1n5T>Q:]b2\c1@XD@aKhC_2Ae2f11c11Y2@\5e?
g501<]1:R3;121U2m1:=FBm1Q>2_8a12521E0oS14o6QBFV3_2f3S10023Z5A?c1>P@o318d1P3\>i8FJR2^274Y21Cm>l5V
Mf6R8_2c2Ae23b11c11Y2@\5]E01<]172R3;121U2m1:=FBm1Q>2[6S2a12521E0oS14a2]4PB0FV3_2f3S10023Z5A?c1>P
@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2g2Ae23b11_13[2@\5]E01<]172<e2;1211S2m1:=FBm191Q1f<_8a12521E
0oS14a2]4PB0FV3_2f3S10023Z5<4?c1>jC518BQ1P3\>S4e4FJR21S5Eo1m<l5VMf6R8_2X1Ae23b1Q4@jJ015o1R3;14U2
m1:T1`2`DS2a12521FoS14jFV2F\\1QP1c?l5W:i=SD2AUZ2c2AW2=0]3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0kS1
34`20]4PB6@2S3_2T1a2S10023Z5A68c1P@>c1[218d1P3e3S1b9i8FJR21\274Y21Cm>l5QAT<f6R8_2U2Ae2R2[1Y2@\5^
E1<]1:R3h2m1:=FBm1Q>b8a12521E0oS14a2]4hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2
Y6Bo23T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V10
37<:0@?o2f53DW1V6S4]1h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_15284c1d1210524n2313<X61Y1MS4S2241O2^
3]9U3c32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239VR1g6BS3T1=MR5n3?o4V1j3_2\2
5:a264f1404BK:6;1206S142B020011146212270171A321N1P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1P
5U1E]3]1h3O=B`1EU1h;R1g18I45En1C4H315Z9m6[32a2CBT2_1528h1U1>210524n2313<X61Y1Mn34S2241O2^3]9U3c3
2o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239R1k97B^4PT1dBff3[n2P21Bo4BS3b1MR5n
3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4
H315Z9m6^3a2Cg2_152Q2\1721057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1
>=_11g1C\1239VU1]6BS3T184MR5n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1i90h48I45En1C4H315Z9m6<n22a2CBT2_1528h1d1210524n231
3<X61Y1MS4e1=241O2^3]9U3c32o102KQ28396Ee1Gh14R12119526E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239_<X4BS3
T1=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6S4V5O=S2k1c>8I45d2C
nD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm13B_X14f6BS3T1
=MR5n3?V6j3l45:a264f1404^1:6;406C?4E0200111;212270171A32P11P1S111O01511AU1<X17Ii5J4BJ5[45V1037<:
0@?o223_53DW1V6a5h3O=B`1E0T1]5U98I45En1C4H315Z9m6[32a2CBT2_1528h1\17210524n2313<X61Y1Mn34e11;241
O230<l2]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T15893V18152^1C\1239S7BT2NN5=MU1l3n3?V5O
g85:h1H64f1404;R1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<U127Ie53OBJ5[45V1037<:0@?o2f53
DW17o1n3a5h3O=B`1k1c>8I45En1C4H315Z92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1
c32o102K2n18396Ee1Gh14R1211986E9JNQ1P16:Q1D253Y1T1>=_1152^1C\1239>`5f5g8f2Z2o3^2_7Y:Q3Oa6BT2NN5=
1KR5n3?V6g85:h1H64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?
o2f53DW1V6a5h3O=B`1k1n=D8I45En1C4H315Z92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241O2^3]9U3c
32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239f;g6k1n9oEk6BS3N5=MU1l3n3?V571Eo1g
65:a264f1404;R1:6;406S121E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;K
V6a5Y3>O=B`1k1^6T88I45En1C4H315Z9m63W326Z2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1c32
o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V6_5g8Q9n9T7B]2ET1:2Mm2T2n3?V6g85:a2
64f1404^1:6;1206C?4E020011146212270171A324K1P1S111O0151CU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1V6a5
h3O=BT1;c17i90h48I45En1C4H315Z9m6Q24T12]23CBT2_1528h1\17210524n2313<X61Y1Mn34S2241G2212Al2e2[551
S1k1Y1c32Y1E02KQ28396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239[1fU1Z9\6BS3T1=MR5n3?V6g85
:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h
3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241J4230<5f2R8=LU3c32o102KQ28
396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239_;h42BX`76Bo2b[3YV14ch12Bfe3LBl2i1aD_2`82R347
B31:h1X;cKe4m<c1QT2hG4[7Z5V4U3g:9BT3P:S_4_1l5[AiLnK7B[40TU114dl4W6CS3T1Dj1h1702BC2X1I9?j98l1k38]
88Di217J`42C>S1^3[1n223_60=c1@\2]1k166;CU3LG=0d4f5JH35O>S1_14Q2o2H>>C`1X4:?=]105l8P62j3W2g116X12
?9C:3Y4X2H1f1]1h1i35b10?3G10LHU2J313@81501A09=T1W4j1R1a2IH3P10V141>42131OHS5E_1i5e3l8d2[2o1S1j3W
1h331e302KII:12Y2d13Y2I;46MW1C`1\;_1R1i19U5`1f1g1U12FX1a6Z7CT3S1C0S2_1702L4`1X1?2P2a78h5]4[3L8A2
1g217JR1]32:8>S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0[:JH350]1S1_1V2o2H>>Ce3S2:0>=U1705l8P62`14\4
R1D16X1B9C>Y4E[2V3<[1_2ECh12=3K49293M001<B=15M313IL=O?W4j1R1B0?1C2601:<F642340AE8F1>711112000<<7
1>X2c2L_1\5<g1m1`3F;X4P5`1>n4W1Q2JO126[302KIIa1l23S3;46MW1f3W>9U5Q35V1:5U12=a1a6[6CT3S1C0S2_1330
2b2^;8h5]4X48Di217JP4?2C>E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=U1705o16X4\2V5
I2e1\4g116X1B9C>Y4E[2V3h1U3Ch12=3KKU2EM313IL=O?W4j1R1B0?1C<:92F;234088E8F1>711112000<<71>X2`3_1i
5e3l8P5o1n4W1Q2P1I12b302KIIa19b23S3;46MQ15=EP?78X19U5Y1g15V178U12o1a6l6CT3S1C0b1@_1702L4[14l3a78
h5i7L8Di217J`42:8>S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1Y3_5JH3310]1S1_1V2o2H>>Ce3S2:?=[1105_6\2P
62`14\4R1D16X1B9C>Y4E[2V3<[1U3Ch12=3D64<9i3313IL=_2T32j1R1B0AC262:<M42340AEO1>71111210<<HP27`3_1
i5:2Y1m1`3F;X4b1]3`1>No3W1Q2j119[302KII^43S3;46MH85=X3j9S2OX19b4BQ35V1:5U12=a1a6IS6CT3S1C0S2_170
2;f1:4^;8h5S6b28Di217J`42C>S1l7l2LR2F>c1@\2]1k166;i3LG=0a1Y3_5JH35^1S1_1V2o2H>>Ci5:?=[1105o1_4\2
V5I2`14\4g116X1B9C>Y4E[2V3h1U3Ch1@3DR1i3313IL=d52j1R1B0AM2:<R123GEO1>7111122<<HP2h3_1i5:2W3c4X4P
5o1No3W1Q2b171e302KG1Ik1b23S3;46MH85=E]<j28X19b4BQ35V178U12=a1h2h3Ih4CX4Dc3702b2^;8In4g5n28Dd1T1
17J`42R1S1Q3j4c63:c1@Ef1]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62e1\4g116X1B9C>Y4Q3h1]1h1i
3h1@3g1i3313f1]1g4j1R1Hh1b13]21>7131OHi5_1i5e3^493o3d2[2o1n4K;l31e302KII^43S35546MW1Z:V3\49U5W3g
1U12o1a6Q5CX4Dc3702k1F^;8h5f88DP2E217J6Y42R1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0Ia9JH35^1S1_1V2e29H>
>Ci5:?=]105l8P62R6g116X1B9C>Ib14g19?Cc1V3h1e1S2h1@3g1i3313f1b2g1j1j1R1a2b13]21>7131OHi5_1i5e3^7]
1P5o1n4W1Q2j11e302KIIg2f13S304546MW1Z5c<9U5W3g1U12o1a6^4CT3h1c3702b2^;8h5f88Di217J`42R1S1l7c6>c1
@\2]1k166;i3LG=0k4_5JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b
13]21>7111122IHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MQ15=f?i19U5Y1m1g1U12o1a6o4CT3h12`3702b2^;8h5
R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>CQ5G:?2:]105l8P62R6g116X1B9
C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122IHn1k251F_1i5e3f5U3P5o1n4W1l313a302KII^43S3;46
MW1nA9U5W3g1U12o1[5U1m4CT3h12`3702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0[:JH3
5^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122IHn1k25
1F_1i5e3f5U3P5o1n4W1l313a302KII^43S3;46MW1nA9U5W3g1U12o1a6l4CT3h12`3702b2^;8h5R7c18Di217J`42R1S1
l7Y4DR1A>c1872R1V12Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>CQ5G:?2:]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1
i3313f1m2W3j1R1a2MD3]21>7111122IHj451F_1i5e3f5U3P5o1n4W1l31e302KII^43S3;46MK;nA9U5W3g1U12o1[5U1h
4CT3h12`3702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0[:JH35^1S1_1V2o2H>>CQ5G:?=]
105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2MD3]21>7111122IHj4N_1i5e3f5U3P5o1n4W1l31e302K
II^43S3;46MK;nA9U5W3g1U12o1a6^1DP7X:8J]1Y9k3]1kAQ7G3Gb5`3S3e3\6T9o1>6^6=?\2Q2Z1l=]1]3n9j4W2Y5\1Q
?`;m1^9ES7gAg>TD[1DP4Dc<8X2l>Dl4_1bAKP7T1mHb11Q7?\2Q2Z1n;m1Y:[9W2PBg3S3U2;64K`6UI3k@dOm6Q2l@[1Db
AJ]1k?8Z1QFG3i8U4BR3l5V3]6Kb11Q7?\2[1EZ1_3g9R2]3b=U38[:1Z;S3h24X6jMo;1l3ER3S1C1R2_17f5]7Y1h5o7;K
V3115[5>W1Bn1Q1a5b4i2n2@NCo1Bi3b5YJa;f2X3j3Hf6>R2k4c3^1T2f3T1_1S2m4g4j1R1m1?34N46232105;EO1<;111
2000S16`2Hg3g6`:Z1CDS3n5=P1_24m219U5`8_15W1j>b15=f21`2a10OMX28U12V8?k1E[4@b3n5g8h5[8K]2C1217Q1Y4
Y2n1c6R?i3b5YJX>S7X5V2>R2j?a4T5g4j1`33b13]21<;31j4g3g6T=S3n5n3R31n5o:^LU12S1FU410k3_8Z2T5W1X2\2Z
;14Y?1cBj5b<U[1_2j1W8a2MI^1jCbA`5X3R5i2nAW_1BFd@Z2\6X2\2a:oR1]BY]1V2a<^1]U1`5X3VGb_1NGV40ZBY2c4X
7P1:V314o:[[2k7fAi?a7?0i22o:_AXInDa1W2g<R8CGV40]2l?m6^2R1`7H14mK]j1eP1b;SC_MTFc1HU40]4j<9j4U9`51
4U7<h28:Z8o1]1:Da2Aa1_3e48aGc>Q2j1i683Z2f1R3i2l1_2RHW3`@g2Nm2d>Q1X1R9V5f2HU400d5<U;T5o7U1Q2^3121
U7c2>;e85i1h1Da2753a1]2Q1S1a38Q;f3h83_;o2Q2j1i683Z2f1]2Di2l1_2k:^4g8W3BS4S5[3f2Bg2l3\32n7<3`1S1Q
1X1R9=P1Z902?_1R5k5`:WDl6OHU42[2j>Z>g4H14e1_5U3\=a2[Ih8ZI83Z2i4YOW3BbFd>];];g<_N2Hjj6DIT40Z?_8_7
W2a314fX1Sm2o1Q2e>a<0n2mm1P9j1Ik38009Y1[2L\:]7Q1b6LW2a3121U2n5T>d3Ci72V6g1QCh3VBj5T1XHe53V?V1>Q?
Q2[8S20P1@\1`9k9Y2j7bAc;01Q3B]8;IT4^2l<PEH14TU50WT1P1JQ4]2:o:c3U\1]4S6V8YDU2k>i?[2d9R28`Gd4m82k2
CX1Z<e5Z2d=U7S;U=DJjAc3V7nT1]4S6;g?\<U2R=fO\U12h4UT1iAe3j7DKW>Qk1Me9Oh79kFW;1Q?_IP1[@^MU3g2j6o:<
KW>Qk1c:Oh7]R11aX1\AdP1b95Kmc2V[1ej2b9]1LV4i<0o1P2i33U3_5f3W4Ic5[3h5n16O<]2SOR=V1d:?T2P1n3n?S31a
4YAd3T4<Q1MW3a<ZO_93WFNLV4i82l30o1P2S7_5n7]6[3g76O<]2V\1V1Y=P1n3n?S31a4YAPJYH[1LV4i<0o1P2S7h46a4
Mn2]6[3g76O<]2V\1S12]<KP1n3[:Bo4S31a4YAd3e^1S9Z2f63_3LjBX;CLV4i<P2PE\;g7jo1n3n?S31`I6Eh5S3bW2o8C
LPAP2]P1g76j3]]1Z>n3RC1gH7Z12@W5S3KMP49e1f;AT6V6Y12\1R2c514Um2hA2a=V;S?\1_R1a2b84l@?MP4X>T6n?H14
o]3Nd=n5Q1mY1U3HNX4R1@mAb2<P4R12[5X4ma1QX1`]15_1_CTEk1hJX>W7<:N]Jn=Y1ka1[:^P3TEk1hJBOn3nKm7X114g
Q1P9kW1l?b9k5`S1e3U3f8S<DOn3R2]:]?m7X114GoP1P9hg1b9k5`S1e3PH^;Z^1<On3UU114aHbOc:k?nKmV1e3IP1m3XF
l>14Q6V4h;V5S72[6`?iV1[1W?oEgBY5W70dY1WGf9AP1m3n>5WEH14Q6l=lDl[3S9W70n?SHAQ1l3US1o114DnGnm1m3e4Z
3nKh5iHgLV>j2Q1U2f10P4@\7m@`1O1U2^1c1;146=`1m1:T1`2g3U63U2d2?Q1U3o2DL2521FmCk1n<V14h1b7^5Q2m3V2A
EU107R3V2X2^Gh5a7WAi>3T9d47701R1a22011V2K9d4W1<O2<l>5T=e4EQ1l3UU114DW;U6`6]:gDbFU8m3^3`P1h5iHXM7
f3>R1\9P3\Cj7\9o7ob1PMBk2j30iV2?R1k30_5P3\CV914i7oj1PMoW1UHn=GR1k30mKN6Y1f614i7Ph2V7hNo1UHjI?01Y
7l5i@3R1eS77W1S1j30e26W7o:0Q1GY2C1Q6ANa314[@l:n5n]1XP1P?aGUA`J\6Q?Q2h31[3B[:@3c3\1S1j30Q2JP2T1Q4
o:0Q1GY2C1Q6A`414[@l:n5\3aZ1XP1P?Y7W@R4P3Q:aH1]9_5]8g1R4]3_;E]1c1BS1j32REj1Y2CS6Y4H14mKf8\b2SS1X
MiOKT1i30R?7i>o614P3S2]=l2o4HoP1W1a2^S1g_1X1gW1_DX5Q2g2`D:T1i3S?7iE14bd4`6n_1a4U1T39\1L0T2U2c977
B^11>FY23?c2T1^1o2:12312D;63@140411_1482CC7P1L1:C1H:12W1DP=]1Q2h=0T2e1\7Z2Z3^1k4R9260:3M:S63Bd7E
=R2U2a129>a11d1\2U1><4221?[6S6a2R5MDd5Q4[50h4^:\128Q1a6<>J3`1l2>]1e8R6a1[5[4j6_9U9JBX4a61]211E4U
1YNk9S[3P1V1`2e1n10k2^3\;V1MR74[<e:b8[e1Y6YHd6_1l5\4j7S5Y=R?f4f>h=?YOf67V1TX1U6QX2Ra1l1Wo1DW1f30
l:f<a3GX2d5X114XKi;SX1R3jIeI^T1k78W1f3m:^IH14R[6P1X1c3_Kg2H^2c3^1^6]2U6S31Q9n3d6V[1U=Q4S5V3b2\Cm
3^=92\7_7mEi9oV1:X1SOoCTFl6f;[@fn17nH7Y1SCY:c:lX1Ek7:Z1h3d>]4P3`T3[?HdMdf1KZ1h3P2c<]4P3d66_5iIZn
1f:d4HgKk1l8h]1g1`1f81T3?m@_8Q35Z1]BbE\f2^T3A[1X3b;l5=X1l?MoU1W:_:Y8R]1eY1MT>UP2C[1e5LX8l5=X1l?M
oU1QMR]1eY1MT>T5m=R]1j38[1hDf1b[2Y8fQ1W4ga1>\1P4K0V>010m^2aGU1Yd1aZ1`]17\1l40V>Q_2cg3`]1C\1k400[
1j<cV3U1kn2Y82i1_EQ=G22Y1Q<:\1TC010m^2PE`2U1kn2:]1`5f:R`3c1gS2W1[C^9UH:]1W@R`3c1gS2W1[CkZ13n>5]1
W@gZ3Z5c1<^1_GYMU64[6P3cFQn3`91eAI^1_GYMU630T2V4P34^F2Wd3X2]7`91U433f:?P2a<e?b2^1V3P2Y2m5mE]1]3h
2m1:=Y1m1d32U64n3?l1U3;c2a12521E0d@c5kDP2nC_2f3S10023Z5A?c1V4X<o318d1P3\>i8FJR2?n174Y21Cf3=R9e1Z
2>Q8U5DFeAf6=e4n2_27_1^3jKZ914G@_1^31P2l9j?Z9121GcKcGYc1WJUk19_1^3SS1<d114ah3[2g1`1i1b18g363;SKS
1GP5S=?2V6Y9X82S2RKj1T3Q3[:`:153bOU:AmFe4o4i2]6T11oBm1d:o21g3V6V4=:b2a168E4B`1i1l1f3gR1Dn<c?_:RK
]Bf:gX1h1cP1QZ1P=b7F`1i1c5BWKS1GP5gW1RK]Bj8g13`Z1e>mAQZ1P=d4m2a1?`1T3PDc[12Q1T1e20PT43[V1X3k1QC6
`1bQ1US1ej1o<lS1Ga1\3o1W=W2n44W41W:14A]S1NcX1b5^4RS33g8Y1U2Da1\3o1W=W2S5W41Ea91497]S1NcX1b5^4VS3
Da1\30V?W2S5W41Ea91497]S1N^DTDQ:fc4Ga1\30n;W3^20S9Y:14A]S12K^DTDX3Y2S81m1g9;a1\3W?W2S5a>14oS1NcX
1:b1`5k;h9R4XP2UT12Wk1kS15b1\Ah9aX3Zk19b1Z5Q<h9aX3b1gi1]V1T12b1Ro5Oc1S2h1m1Y6o>o1Mi:ad1oS1RBf7_1
l5[AQ5b3g8Y@TM082>\>n8>`30[33c1TKm29c1RNj\1iP1oFS<k7hR2o;Fd1a36^?m8P<V>Qj2i8SX12k8P6lKkAY1n2d2j5
^66_6=d1WCm8P<k@VP3SX12j80Rh1d2PC@d1\5j=k6Q2P<Y:h:^b2da12k8Rh1d2i6S83d1]Q62<e1bT19`4_3R?S9aY3d4i
Q1kX1f@Q1e1o280:Y1hLj29a314G]1Q2l3U;n2d3_2V21en1[EYEd2]K@g5Q?iIf@B5e1bT1k?iLTN:f1W30S>d6[@14_l1Z
[29f1W3T>d6b?H14_l1;g1on3j2n4a1>`3E\Q1[>eQ1g1g1Q3X67_?ST2hQ1j2[4Ba1>BU2GE]>P@bT1[CR1X1E^47B?5T2>
>a14b1j2^1m;16@^:@416Q1859:Z39h305Ig1m2D[Cf:lP1b7PChQ1j2[4V3U2S2a7[5j@h1ZN3Z4TW1]?Y;U48g1e5Yi3j2
`:Em<Qh2Ih1k2P3e]1V4R=`U2QQ1U7l?X=`J\6Q?_25=R61n4X5F?4c3Eh1l5on1;];fi1QQ1RGX=SJ]=]8e2=R61n:?4AQ3
<h1l2DRNXOm32^U2dF3X:Se18h1bW1UW1dk1`5VFki1Zg1Ei1\3d@T5Dc1h>o:Y4d`1\;Pd1fS1UJa6[4;L5V3nN9i1QDT5D
\@[[2gg20hY15i1k2d1We5[l23i1m@XV7<j1i2m;n13m2Ej<ie4hc1n9SS18j1hCgCff1jQ1QGjX2oT1\5k1j1b1Mf2>l1n3
?n>5:Hh164f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1W2_1^2a5h3O=BR67e;8I
45Ec1:C4H3122Z9m6^3a2Cg2_152Q2b1121057n2313<X61Y1MS4S226O2^3]9U3c32o102_1]18=LV44R1211986ET1NQ1P
10b1D253T14T1>=_11g1C\1239k]1g7Bk1R7SGl8nEo<[6]EkARV1]:jU1h6=h;f:Q4TS1Bk1iR1e4PEg1h2P9iKkA_?b2g1
lX1m2RM\`1Z5h85l1POU:iQ3f^2;l1h280:RNf614QW3PT4P5l1i1MDMR5n3?n>5:a264f1404^1:6;406X1F42A157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_W1=m1i1P:[G_2d3mF2aj2_1
l5[AZd13m1fU1b^24m1a@TEb^2>n1o20_?`5Y6U5c414in2TGk?oNCn1o2009T?`5Y6U5c4121in2oP1i1YQ301;n1o2`?j;
i914gn200hN8o1g>Q2aFC1UH[e1T4P2f10S10B2a33[1B3_1I1a4V5<`19\2V10??g5^2d8[223>f1k2U3\5S1j<Q6^:Z;Z2
f6^Ae8P3^2c19l2h4S10:P128^2778:65X1:L839U8Z1361;2;345E2;235:6757<B17414200111210<569>b5U1a:`2S;=
f905368K126VB_=_E]2P2g1S1C2Z3m3]5c5`1f2W1Og5g==f1a5n;n=THo_1k5a3l8Z1<:?34N4623405;757<B174170011
12000IHX2_4R=>R;d8Q10536T1126Ve1e2P2g1S1C2Z3NT1W7V5<`1f2W1Og5^2P;Ef1`An=^:e=f6UMY7h4]9P6k2Z1:1:0
7634K246232105;7=O17417001112000<U1S=:\6[3g7=m936T119e:eDjENP2d2DZ5d74V6g4On4dGT4m104^>h3^:o6V2^
4YX1Q<[4`:]2lK3m_1^?AP2Y@c5_5ORe1`:R53^8fQ1e?m@Q39a;RP1:Q2S3V2X[2WY1^Z13]\1V<e<8Q2c`2V=cQ1kT13]\
1V<;Q2c`2V=PLPE]E3R5ZW1hJlR11Q27Q2c`2i6ZCR?^Z1T[1=R2Q5YIXS1b:SAe8l@2XL[Fic114R2Q5UW2SAS1R2a2U1d6
1[R1i85TCW3l1`9_2U3j1P4^1R7eCbEb7cL1Ea@T1[2g5_1X5\3l8T2D[]13R2W\2dd12R2W\29S2GS4Z?gf1W_1kc1ik2V8
3S2m4Xl64S2`2SY1X33S2mo5\c1j1T2U1<U18g3[3[11l=A1U8V7RM12Cf1l5010c=TS1o=W1DH1P4o5_1o23k1A:`;V2i1@
1=HAj6W9Ml5l6n9e2D]W1f<2T4HT2U1`3R2fBP@RM12oETS1U;i2W1RS1h1jMn9S5PT1Ed=2T4OU2Q1h5@kJ1U2R3h2m1:T1
`2dFa12521FoS14hIQ3b3gU1SHm7a:Q5l51U23U2k4I?V2g4S8Q45SP14QQ2^d2RLk=b@f2c;_67V2g4S8W4P[5kV1^N8V2k
<W4cm3\]1VV1Rb1k14V2SA1VS8AW2U5UDjQ1a2RY1\X1cV1d>R;dG]4i5S4W9h:T73W2m\3cg22W2dg81W2@X2P40[4e;j;^
6]e3XU2U>TGJ18k4Z6P1X2P40FZ?cV4UC]MhE?33g9b32a58`6h3Z2]2V2J18k41J]560c48X2SDnB\`3[4`d1bY1nK7Y2V]
2`\2b^1[3j?15Y2V]2Sk3[3j?<Y2d20TU114TU1`\2b^1iA\118Y2d20TU114TU1^Q54Y2V]2Z^419Z2X?R\1S9^o2e3h30f
`1;Z2X?QCZ1Z3mLoo2a3l30f`1;[2b2cQ1a314So1\>V5^`1U67[2b2UU114So1RT2A\2X2W2fKRBTOkCa<W>>_]1a@k1P3\
6oBj8@\2j2\MF[ATOn1lAa<MY=>Qn1k1P3\I7\2WP1RBTOT_1[l2Y>8\2Zb1TO[Q1h=Qn1Y^1PU1S1]2`1J`6o?lQ4oW2R1T
13E^47BET2>>a14]4\=16@^:@416Q1859:5]2TX3l?kMRP2<^2[2ZU2Z8X3VZ11nW39_8`:bE6^2fW2Z8X3VZ11:^2fW2Z8X
3VZ11ZAV:Sk1`=k1^2W4Y2m5mE]1]3h2m1:=Y1HT1Q>b8a12521E0T[1P9n<_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2
74Y21Cm>SS1f6R8_26_2^1Sd3c9W9_a28_2gR1jb2c9H^8P3^^23_2be3c9@`2XLYBU5XV12f]3h@P2P7?e62^2>\D5`2]1j
JYBZm55`2Vi2QQ1ZP36Ba2j4YG0XP2gFe2o8J81AY]10^MjMfGWF=a2TL0XP2gFe2o8J81Qo1Y<i[26a2T=o>0XP2kW3<a2T
L0mb1Z=gFe2o8J8So1SU2<b2dHU7VBaY1]8P6m:X2l\2[Edm1>b2^4T=P7U7VBaY1\IX2f3YBS1ge1[E;b2UZ22ZAU23T<m:
o5]CS[2?c2Zg1QKk5`6^8PEn2i;B3lh2aG0n6Bc2ed1fMkW1l13n2P1i3Dl2`:QZ30\4P1];12c2`o71d23d23T`32d233d2
a[3k23d23S_32d2]^32d2g_72d2ih62d2k\34d23g\3h12e2i^71e24e2b[3o274e2c4oP7c83e2j^3;2e222e2V_36e2b[3
W3nU4^>X><f2R6jR3U4dT1a3nb1V]1_3g2cAe46f2S]3dT1a3nb1RU2:f2R6fIb_3[2XJQD\a2EQ42f2[i78f2e4^Y31Z2RQ
3cD91f26g2ia1XJ1\KWg2Bg2ia1S2S5Z155YA1R1a6k3T5f:km1[Dl2R2f5g2Nb1MR5n3?e7X75:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1`5Ea5P1g2:6==BAP4Z3R:8I45En1:84H315^2
k6m6S2Z1k1ECg2_152Q2d121057n2313<X61Y1MP3M4S226O2^3]9U3c32o102m28=6EV44R1211986ET1NQ1P1c1D253Y1T
1>=_11g1C\1239^6g2b1d100R3U2c92442?2^11>FY220?[27c2o240412312@3;63@140411_14801CC15P1L1N1H:12W1D
V1<T9B3`1]1Q2^3\3B4f2?m20e1>U3c58Z2Z3^1>GZ162o1c7R1;260:3A;:0X1^4:3B:C5_6E=R2T20U1;29>a11d1\2U1>
<4221?Q19o4l4CBa2R5MDd57Oe3Z3T10h4U3d1`2o22\128Q121V3P2AB<>:81436NQ1R22>M3;e8d1Z7b90c5Ja8X60S39P
9n1I_211;g2g1i2_X2d_3=X:7kMc8bFQ1g2k1Lg:<Zl1`3T5c3o2fF\2R3jQ1UAT?b3b3T5V2^3T6a:]3U:6W9o26n53k7h>
l1g23i13Y22S4dZ1m?dI_=d6RQ1m3^4aX17UOR1G@E^47BET2>>a14]4l1BY20b2_1JZ2G@16@^:@416Q185923351^1Ag2J
LkGcc1b?\D_Q14iY1=U8R27a3a5aV2o4g2Nb1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3k1ECg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3
Y2Y12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Z6g2N@<6=2JQ1P4n3?V6g85:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1
C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P
1AQ1D253Y1T1>=_1152^1C\1239n8c8k;Eg2Nb;`o11XS2R5d121057m5a2T1hR1ZIn:d=R=b4g2b1JI3P3l;47?2`1>P320
k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X1201o1]30e1d3c58Z2Z3P462o1f8;26;Q119Q1;2V4:3MC5_6E=
R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40i1b2;U3X7\1]121i5i181436NQ1R22\13;R[1X2W30S39o:I_211g2
Bg2Nd1m9hc3UDd121057e3j>bMi4i2P>j5g23Jb123F3No3n3?R2k<5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4<N7<:A?o2f53l1V6S3]2h3O=BPB8I45E2k1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3`2R12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T8X55?Je8:C]4V8i3Z11j3k<42U5
g2<Ab1MR5n3?V5g95:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1NP2f53l17n5a5h3
O=BPB8I45En1C4H315Z9b5=0K^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102a2;8=LV44R1211986E
T1NQ1P1c1D253Y1T1>=_11g1C\1239@g2XB\2B_5T7Z1Z3ZU1iCh4nAVD\:mY2oT14g2m1D\R47g21n\334V192g2j^34g2o
[2kX2Xo37g2h2fY5[3U_2W7S36g2l1RZ2T;hn4`@T1g2m13`6\X3_Y1oW2R1T13E^47BET2>>a14]4P4[916@^:@416Q1859
:m7g2NT1=M>Y2Y2c3:?V6g85:a264f1404BK:6;406S14E020011191212270171A32M21P1G:0118F01517;U1;0X17Ii5O
BJ22W3S15V1037<:0@?U2IJa12521E0T23DW1V6a5h3A==B`1k1c>8I45EV1GC4H315Z9m6P3:2Q2?CBo14N00237528h1d1
210524>A?]1313<X61Y1MS4S2241I52^3718d1P3T4U3c322l102K:f18396E@l1h14R12119526@49JH5Q1P15730P1D253
61C<T1>=_1152^1C\1239b6SS1f6R8_2_1g2NMGOm4n3U7Y6PX1e236kQ1`]1d121057X<QJIm5^1[66e4o3[5a2;U:2gC_6
`516]11Z1X1:P;4P1g2Q2`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:2h2`^38h2mf12dHFSNc1iV11h23h2g\
3h13h2`^3c12h2f\33h2e\304h2g\3h1c12h2g\35h2`^3c1o8Pg22h2U`62h2S_39h24i3V8[GX3XX2\Z3^c16h2n3V8[GX
3TV72h2Sk73h2Y^3I3h2l^363h2g\3[23h2d^2RN3h2S`302h2T`34h2S1P_3Ph14h2i[3Z4io32h2Y^3k1h2g3_2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_22h2i[32h2d_7
@h2Bb1[Ko4U2c214oQ1`U1TCk7al1P>c\18h2Bb1UU114aR3_V22h268h2JS3V8[GX3^W2en47h2JS3V8[GX3TV73h2g\3a1
6h2JSMj^2_1f;2h2Jl1h2g30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4
e4FJR2k5o1m<SS1f6R8_22h2gn33h2X_3K2h2][34h2U]3a1[1Y2i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0ZR1]1234
`168n4oE_2f3S10023Z5A1=c1_@o318d1IV2\>P4h4FJR2^274Y21CW:e4=T43P2[Lf6R8_2l1i2f3_2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0kS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1i2l3Y2m5mE]1]3h2m1
:=Y1m1Q>b8a12521E0hS1234g18n4oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2U2i2[2_10Y2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS1234`1?n4PBn3_2f3S10023Z5A148c1_@o318d1P3\>i8FJR2^274Y21Cm>]7eKf6
R8_2k1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS
1f6R8_2P2i27^30^2m5W7e>]1R4S2m1:=Y1m191Q1VEa12521E0oS14g1W5oE_2f3S10023Z5<4?c1YD518d1P3X=S1S4e4F
JR2k5o1m<SS1f6R8_2Li2=0g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5l1i2f30^2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2]2i2P1e2_2m5Y9c<]1R4S2m1:
=Y1m191Q1VEa12521E0kS13401]1?n4PBn3_2f3S10023Z5<4?c1YD5180c1P311E1076P=S4e4FJR2k5o1m<f<f=e8f6R8_
2c1i2=h5@kJ1U2R3h2m1:T1`2^?d4`2a12521FoS1401]1E31200VGT4LjM_9l1l2`Af9b;P4]31\2f3c4V6WH[2i2P1j20Y
2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0[2fLl4401]1E8_4oE_2f3S10023Z5A68c1_@o318d1P3I1?P=i8FJR27V274I_11C
m>]Je8f6R8_2P2i2f30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS13401l6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<c9_If6R8_2n1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS13401l6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4e4FJR2k5o1m<SS1f6R8_2i2i2l3Y2m5d33e>^3AK]3h2m1:=Y1m1i:X2Nb8a12521E0kS13401P174?>5=4f3i4l<0W
4_2f3S10023Z5A?c1_@o3180W1;P3:Ic9c3i8FJR2^274Y21CU6Q4e4m22^:cEf6R8_2P2i2l3Y2m5mE]1]3h2m1:=Y1m1Q>
b8a12521E0kS1340n6fAX4_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>P8RKf6R8_2>i2R]3401]1K2iS2M9d
P1WW1Y1V2i2=X3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0kS134o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2U5Eo1m<l5VMf6R8_2m1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS134`1^5oE_2f3S10023Z5<4?c1YD518d1
P3\>S4e4FJR2k5o1m<SS1f6R8_2e3i24f1;c10Y2m5n:n:]1T2I>h2m1:=Y1m1I2R1j2g5T39h701Fa12521E0k5SN4GHHe4
l=`5c1M_2<Y3S10023Z5A?c1l=b2:@3o2180c13EV232U>P4o3HFJZ13C^2154>j11C9R1`=S15`3g140:2@g14^4h6V>f6=
;_2h4_20e3i24f1;c10Y2R2j3mE]1n2>h2m1:=Y1m1I2T=h701Fa12521E0n2l2h6R2n2h2e6i84@6HHe4S6h7`5c1M_2<Bf
2S10023Z5A?c1[5e2j5b2:@3LR218d1P3\><c3o3HFJX113C^2154>j11C9R1`=j4l10:2@b19^4oDf6=;_2h4_20X2i2^1]
2Y2m5mE]1]3h26f1:==Km1Q>b8a12521E0oS140n6oE_2f3S10023Z5A?c1_@KS318d1P3\>i8?6JR2^274Y21C[3a;_9e1W
7_<U4f6e4@k2_2Y1i2=h5@kJ1U2R3h2m1:T1`2X:[<a12521FkS134c;o<>EgW1d43G0TO3_?i1R4f3U4a9T1i2=0g5@kJ1U
2R3]1Z1m1:T1`2nDe1a12521FkS134PI:<Z7QU1QP1c?l5f3g=n1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0oS140n6P
Bn3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>]8eJf6R8_2e2i2k1D[1Y2m5]E?]1]3]1Z1m1:=Y1m1o1i6l2Z
2b8a12521E0]Ea>42N>?n4oE_2f3S10023Z5A1=c1_@o318d1P3\>P4h4FJR2f1G154Y21Cm>b43f2g6c2P3X5o9f6Z1n1h4
_20_2i2=^3Y2@]31l1f3gA1<]1:R3]1Z1m1:=FBm1Q>l6e1a12521E0oS1401]1?n4hBo26_2d1Q2S10023Z5A?c1_@o318d
1P3e:f3i8FJR2^274Y21Cm>l5VMf6R8_2X2i2k1P2Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS164g18n4oE_2f3S10023Z
5A?c1_@o318d1P3i4b9P4h4FJR2^2154Y21Cm>b6J\<l6[8f6Y3h4_205i2R]340_1m1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8
a12521E0kS134o6oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1i2f30^2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_25i2jV2SV134W2i2P1e2_
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?c1YD518d1IV21G1?8g<S4e4FJR2Q2i3o1k7;e4l
JV8f6R8_2l1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<SS1f6R8_2m1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0hS1640n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_2`2i2=Bk2Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0kS134a2]4hB6o2_2f3S10023Z5A?c1P@>o
318d1P33E12F41_<i8FJR2Q2<74Y21Cm>l5VMf6R8_2b2i2BX30Y2m5mE]1]3h2m1:=R16m1Q>P2h5Ha12521E0oS14Y25_4
oE_2f3S10023Z5A?c1R:4W6Oo218d1P3l2_;m7KFJR2^274Y21Ce6W8j4W604i63X1d4n:f6j3c3C_2e2i2P1W1b10Y2m5mE
]1]3h2@Y110:=AGOMQ>l6e1a12521E0kS134\22_4oE_2f3S10023Z5A?c1W>W2o318@S1P33E54W=i8FJR2^274Y21CR>JA
2j:`7R@f6IX7]11OP3i2P1W1b10Y2m5mE]1]3h2@Y110:=AGOMQ>4]8a12521E0kS134\22_4oE_2f3S10023Z5A?c1_3g40
W5Fd1Bo318=2=8217P3I:Y6m6i8FJR2^274Y21CR>JA2j:`7R@f6Id64>]11OT2i2X2b10Y2m5mE]1]3h2j12:=AGOMQ>b8a
12521E0kS134\22_4oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8_2`2i2Be1b10Y2^3202;k1mE
]1]3h23NJ:=AGOMQ>b8a12521E0oS14\22_4oE_2f3S10023Z5A?c1P2V<W2o318d1P3\>i8FJR2^274Y21Cm>R;0;X6ZAf6
R8_1OGi2Be1R5`2;eLl2NU2g1Yn14\22\h1d1l5mJaS10;X6V2i2P1j20Y2m5mE]1]3h2m190=Y1m1Q>b8a12521E0oS14d1
Fc4oE_2f3S10023Z5A?c1_@o318d1P3I51103S=i8FJR2^274Y21Cm>SS1f6R8_2V2i2k30Y2m5mE]1]3h2m190=Y1m1Q>b8
a12521E0c4[Ho64V166Fc4oE_2f3S10023Z5A?c1_@o318d1P3T1d3b9i8FJR2^274Y21Cm>`;bGf6R8_2d2i2P1j20Y2m5a
1[D]1]3h2m1901;3U1m1d3\:b8a12521E0oS14d1Gb4oE_2f3S10023Z5A?[17_@o318d1P33C11021103S=P8H;:JR2^274
Y21Cm>40Z;bGf6R8_2d2i2P1j20Y2m5a1[D]1]3h2m1901;3U1m1Q>b8a12521B20c4[O4d1Z5oE_2f3S10023Z5A?[17_@o
318d1P33C11021103S=P8H;:JR2^274Y21Cm>40Z;bGf6R8_2U4i2P1k2Y2m5a1[D]1]3h2T1;65901;3?EK3K1Q>\7U1a12
521B20c4l4U1f19S1T1V2n7Y2g1f64]1a5:dE_2Ob23S10023n1[3A68[17g1;n2n27S46j3h2V118d1P33A111021103?_4
S8R7MH;:J^1CEh174_1I1Ce3^5KQ4J402`7f3Q=`:f6I?CQ3R3_24T3i2P1k2Y2m5a1[D]1]3h2T1;65901;3?EK3MQ>b8a1
2521E0`9V3X2nD4o6oE_2f3S10023n1[3A68[17_:o5h2V118d1P33A111021103?c<P8H;:JR2Eh174Y21CT9h5402W;bGf
6IU4R3_2V1i24[2SZ1k37ZV1LR6n>4G^9UQ1j;XU1[1^21n3m3i43c7[2f52]<2d2Y3V1@X3i;10c2Hi24[2jOX:k3P`1`<4
Gh^2[>_6_@R82]<2U7@R?10c2e3i2P1j206R2m5mE]1]3h2m1:;1Y1m1Q>b8a12521E0d<]12\==X7>640P19g1IQ3l=6k7_
2f3S10023Z5A68c1S1b9a56HV318X1;P33A310B:Q4V3Q3V2Q5g3F5DR27d14<74Y21Cn5m3314j3JY1P1\3Jm9^2R3]2Q1g
5h3f6=d3>`3_2o1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS134b2\4oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2
^274Y21Cm>m4e4_If6R8_28i2AST2\X14b2Vh3e4<i2T21SU1121YHR]134S3j3i2k306R2m5d33X;\3^3AK]3h2m1:=Y1m1
Z65X4X2Nb8[152521E0[1P3]6oGT14@@1a1W1Q3c2D`1e9V30W4_2f3S10023Z5A?c1_@o318X1;P372]:X3:P4P3g1FJX1I
^274Y21C9k51Y345314e4Y1P1B10g1i12Q1e1Q4o8Q:a2f6=;i3^3]11O0X2i2=0W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1W
Bn2a12521E0oS14o6PBGV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2V2i2=0]3Y2@\5^E1<]1:R
3h2m1:=FBm1Q>b8a12521E0oS14o6PBGV3_2f3S10023Z5A?c1_@o3180c1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2n1i270]
3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_25
i2R]3401n1i2f30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS1340n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k
5o1m<SS1f6R8_2n1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS134a2]4oE]21f3S10023Z5A?c1_@o318d1P3\>i8FJ
R2^274Y21Cm>SS1f6R8_2]2i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0e?YBo1423OHI5o3oE_2f3AA0023Z5A?Q1AY5T
1P:o318d1P3\>i8FJR27V274Bf11CS4i:Y1S8k?i9f6R8_28i2R[36h1423b2P2i2l3Y2Y5CmE]1]3h2m1:=Y1m1Q>b8a125
21E0oS146b2U4oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cc3X6P5SS1f6R8_2Y2i2l3Y2m5mE]1]3h2m1:=Y1
m1Q>b8a12521E0l<X<[2HGh634o6oE_2[2W101F<0023Z5A68c1_@o318d1P3\>^4Z4FJR2^274OY11Cj2R<SS1f6R8_2c2i
2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0e6V6^2i9[2Hd74o6R:l;_2c301F<0023Z5A68c1_@o318d1P3\>^4Z4FJR2^2
721Y21Cl931j4]8775Q@11i9f6IX7_2o1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?5
2U14YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2Q2i2P1e2_2m5mE]1R4S2m1:=Y1m1913MVEa12521E0oS140n6oE_2f3S10
023Z5<4?8U14YD518d1P3Ib=S4e4FJR2k5o1m<SS1f6R8_2Q2i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE
_2f3S10023Z5<4?5X14YD518d1P3\>S4e4FJR2k5o1m<a4h9HoCf6R8_2m1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0oS140n6oE_2f3S10023Z5<4?8Z1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2V2i2l3Y2m5mEAK]3h2m1:=Y1m1Q>b8a125
21E0kS134S1<^5fA0W4_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CU6Q4e4m22^:cEf6R8_2[2i2k306R2Q4k1mE
]1]3h2m1:=Y1m1Q>b8a12521E0Y11\R1234Q1m5i4UA_2f3S10023Z5A?c1_@o318d1P3h:c3i8FJR27V274Y21CU61>V8Z2
W4`Lf6R8_2R2i2P1S1a1_2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oLo64o6oE_2f3S10023Z5<4?c1YD518d1P3Ib=S
4e4FJR2k5o1m<SS1f6R8_2U2i2=X3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4?c1Y
D518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2Ni2=BU5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1I1UOc?l5W2i2=0W3_2@
\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf
6R8_2R2i2P1V1^1_2m5mE]1n2S1S2m1:=Y1m191Q1VEa12521E0kS134o6oE_2f3S10023Z5<4?c1YD518d1P3I10_=S4e4F
JR2k5o1m<SS1f6R8_2^2i2=Be2_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0kS134o6hBV3_2f3S10023Z5<4?c1YD5
18d1P33E101K1_<S4e4FJR2U5Eo1m<l5VMf6R8_2P2i2P1e2_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS1340n6oE_2f3
S10023Z5<4?c1YD518d1P33Eb=S4e4FJR2k5o1m<SS1f6R8_2V2i2=^3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0kS13
4o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6Z1g6a1MV2i2=^3Y2@\5^E1<]1:R3h2m1:=FBm1Q
>b8a12521E0kS134a2]4PBGV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2e2i2=]30Y2@6U5^E1
<]1:R3h2m1:=FBm1Q>b8a12521E0S;kH4`1?n4k?G\1:<I\2S2;T1>R2S10023Z5A1=c1V6X:o318d1P3i4b9i8FJR2^274Y
21Cm>l5Z8kDf6R84Z2]2i2=0W3_2@\5Y9T<1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6k;T6:<V3S2;c1R2S10023Z5
<4?c1YD518d1P3i4b9S4e4FJR2U5Eo1m<l5VMf6R8_2R1i2=h5@kJ1U2R3h2m1:T1`2dFa12521FoS14a2QA\5:<Z5QW1QP1
b;P4l5Z8W2i2=0W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2c1R2S10023Z5<4?c1YD518d1P3\>S
4e4FJR2U5Eo1m<l5VMf6R8_2R2i2X2b10Y2m5mE]1]3h2j12:=AGOMQ>b8a12521E0oS14o6oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cm>D^R1f6R8_1OR2i2\2Y1_2m5mE]1R4S2m1:=Y1m191Q1Y=Il4U2a12521E0kS134a2]4oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2P5Jo1m<SS1f6R8_2_2i2P1Z1Z1_2Y5CmE]1R4S2m1:=Y1m191Q1VEa12521E0oS14
0R1<^5oE_2f3S10023Z5<4?52U14YD518d1P3Ib=S4e4FJR2V1?g1\2o1m<Z>4C:l4o8g5f6IX7_2e2i2P1j20Y2m5mE]1]3
h2m1:=Y1m19g=b8a12521E0hS1640Z1c5:dE_2f3S10023Z5A6852U14R5\;o318d1P33E10Gg<i8FJR27NW174Y21Cm>Z>4
C:l4f1X7g5f6R8_2d2i2P1j20Y2Q4k1mE]1]3h2m1:=Y1m1Bd3i9b8a125200E0oS140H1Z2h3oE_2d31S10023Z5A?c1_@o
318d1P3I101Eg<i8FJR2^2334;=_11CP9l5g5b84CY;e8f6R8_2n1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0oS140n6
oE_2f3S10023Z5A148c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2P2i2:a3Y2m5h:T;]1]3h2m1:=Y1m1Q>b8a12521
E0hS1640n6oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2R2i2V2_10^2m5d;X:]1n33S2m1:=Y1
m191Q1VEa12521E0oS140n6oE\22f3S10023Z5<4?V1<YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_24i2R]34b2;i2T21SU1
121`U24RR2@V2i2f3_2m5mE]1R4S2m1:=Y1m191Q1Y8l<a12521E0XFf=4\3b3oE_2f3S10023Z5<4?c1YD5180c13l23G0_
=m1U2e4FJR2k5o1m<X:k@n7f6R8_2m1i27^30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1
YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_27i2P1m[334YV2EU2i2P1k2Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS1234[1
c5oE_2f3S10023Z5A?c1_@o318d1P33E101;Q=i8FJR2^274Y21Cm>SS1f6R8_2m1i2f30^2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0kS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2W2i2=X30^2@\5^E1<]1:R3DS2m1:
=FBm191Q1VEa12521E0oS140n6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2R2i2l3Y2m5mE]
1]3h2m1:=Y1m1Q>b8a12521E0kS134S1Ln4Q?m6_2f3S10023Z5A?c1_@o318d1P3\>^6Z2FJR2^274Y21Cm>m22RP1f6R8_
2n1i2f3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0ZR1]1234o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<S
S1f6R8_2S1i2=0g5@kJ1U2R3h2m1:T1`2dFa12521FkS134iH6GQ3i3>QU1QP1c?l5j2Ni2=0g5@kJ1U2R3h2m1:T1`2dFa1
2521FkS134hIk6`U1QP1c?l58i2n\334V1O09m1i2l3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS164o6oE_2f3S10023Z5
A68c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_24i2n\334X1j20h14b1m4la4oW2R1X1E^47BET2>>a14]4\=16@o316
]1g4@416Q1859:T6Fj2Ke2l8oT3nR1d121057oi1h;d:k=lA16]1n:R3_5j2KHI2J4m4n3?n>5:a264f1404^1:6;406X1F4
D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121
057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LU224h14R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9k<a3W:W
616]1n:R3W5j2Kb12J4m4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53
l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211
986ET1NQ1P14^1D253Y1T1>=_11g1C\1239[Z1116]1Q>[5j2Kb12J4LP4n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3c32o102m28=Ln1W24R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239n8c8jH16]1P;P38j2a3aS6
io116]1Q>T5j2K@<DMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2\4Y1
3l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R121
1986ET1NQ1P1c1D253Y1T1>=_115a1C\1239R;X;hE3j2VW8^<S6j2KT1=MR5n3?V6g85:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6
[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1
T1>=_1152^1C\12399j2a3IdZ7lG16]1Q>\6j2KT1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P
11P1S111O0151CU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1V6a5h3O=B`1k1c>89?45En1C4H315Z9m6[32a2CBT2_1
528h1d1210524n2313<X61Y1MS4S2241O2^3Z8R1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1L7>=_1152
^1C\1239o:Y_1;j2i1g1XY7jGW216]1d=<8j2a3ol6[V116]1Q>V1k2m1a1CZ4la4oW2R1X1E^47B<8T2>>a14]4\=16@o31
Y1R5@416Q1859:R1k2m1U2Z4nf1mj2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:X2k2h14`100A001004@_3aZ4Z7]
e10`B:GX1E^47B7=[1H>>a14Y43l1U1J:V1=5V1\53@16@e37116]1D`1U1[1@416Q1859:JY5g1k2h14a1B008@_3cCmf3Z
7]e1aB:GX1E^47=47=T2>>a14Y43m3:d1\1c2h2D16@o31\6@416Q1859:Jl1k2m1b1C5S4i[11SW1ln1hm1V:R1X1E^47B7
:2V1M>>T1<4b2[1903R2Ok7T1X116@o316HDU2a2@416Q1859:3Z2e3T1k2m1`6la4oW2R1X1E^47B7=T2>>a14]4_2[:@16
@l7a2@416Q1859:Gk2_30Cn]1T21Vi1`i2cK1V<o8l>167U1U2W7MDP37k2_3Djc7l>1R;o1k2m1a11A4U4V9010X:Rg1SHo
<V1jP1oW2I8X1ES2Z27BET2>>a14]4l1X1A@<H:W1>j2P316@o31j3P2@96416@@859:[1k2m1c1A4U4W9^Q2TU1U1jP1oW2
R1T13E^47BET2>>a14]4U3V:16@m92=@416Q1859:;k2_3H4oP7c8\;f4f81Y17k2X44W\6gDc8_G_1k2h14a1DY4QM\W1]]
2oW2:1EX1E^47BET2>>T1<4]4k5k6D16@o31P6;@416Q1859:3Z2S1k2h14`6la4oW2R1X1E^47BET2>>a14]4g<D16@R:;@
416Q1859:i5k2J0LA22J3D7Q4]2`1?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17
<L?o2f53l1V6a5h3O=BPB8I45EV1GC4H315Z9m6U2X1a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o
102m28=Lg2^14R1211986ET1NQ1P1c1D2533U1T1>=_11g1C\1239`BlG1i2P1d31n3?]6k2Jb13I3P1B=l2n3?a3\;5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1V6S3]2h3O=BPB8I45E2k1C4H
315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2m1B38@]9g1]1c32o102m28=LV44R1211986ET1NQ1P1c1D253
Y1L7>=_11g1C\1239]6j1T55T6S2;[1:1MY1g2Z1]2T1<k2T51>[3d31b1V24Li25X1=k2a3K`]4^c2R6`2b4]260S9X3R1k
2h14`6la4oW2R1X1E@m37BET2>>a14]4\=16@^:@416Q1859:`1k2h1d1010A0:>1]3[[1XHjV1UU3a:1`6i1d1W2ES3[1^3
>Y2Y1j2P14R6O160JAFV2F[4g1BEo2CIk2h17\102AE4_3Rh6g8f5EnDV1Y1JBEm2S6X1S3?R1k2m1_2P4la4oW2R1X1E^47
BET2>>a14]4\=114@^:@416Q1859:m1k2m19W1D5S4i7j2i3c3@e1_G1bHPD3n[1Y=g;9U1^3XC2lS1:GX1E^47BB2T2>>a1
4]4R3Y:16@o31\6@416Q1859:^2DS2k2JR198c15S4n3e6nLkAT;jU1RJl42Z2d121057e3b8T3WH2Y5k1n5l4X2f1[5a2l5
R1X1E^47BB2T2>>a14b2j1\=16@^:@416Q1859:^1k2h1f1D80R1^8RT1T21`1bU1_Gb;o]1B`?o>W=b6V51Cm2D?AW1f2T6
9W2OZ1Q5@4h1W61m6g2\1M\3<k2h1d20_^3Ua3X1m2T1i1f2oS1n5k2:S194?GR3U2c977B^11>FY23?c2c2o2:12312D;63
@140411_1482CC7P1L1N1H:12W1Dh2o2=1g6]1Q2h=0T2R9Z2Z3^1k4R9260:3M63=e536;Lb5T1E=R2U2R1>29>a11d1\2U
1><4221?[6_3c2a2R5MDd5X3B3]50k1l2`9M\128Q1a6<>J3]4>]1e8W3j2R1X1EW2j1;51BET2>>T1<4X44m2I87l1CY1W2
P1o116@[5R5@416Q1859:^2?_211[5k2^194F@R3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:1
2W1DP=]1Q2h=0T2R9Z2Z3^1k4R9260:3M:S63B_6T1E=R2U2a129>a11d1\2U1><4221?[6_3c2a2R5MDd5]90h4^:\128Q1
a6<>J3]4>]1e8R6R1T13ER4;51BET2>>a14X44P4h2a3T2K16@R2n21U40S1@416Q1859:n2_2117k2h1[2an61k9PP12k2h
1Q1k2h14`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:^1k2h14b1V1;Z3la4oW2R1X1E^47BET2>>>R14]4\=16
@o316]1g4@416Q1859:Q31a258R1k2h14i2f3la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1k2m1`6la4oW2R1X
1E^47BET2>>a14]4\=16@^:@416Q1859:Q1k2m1`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S36k2h1n2lk7o
BP33k2h1dm1]1k2JR1V2Y4n3nW4d121057e3RR2l5R1X1E^47BET2>>a14b2j1\=16@^:@416Q1859:S33k2d`8o21k2i1k2
h14T2[4f@Y7l:iR1l1S2c3e1>1\4_3\4R5PCjM^9]2_4]BnOU5R1X1E^47BET2>>a14V46f1e;16@^:@416Q1859:n1R1k2h
14T2[4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:U1k2?X14`6la4fj1X=R1X1E^47BET2>>a14]4\=16<3^:@41
6Q1859:[2R1k2?X14`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:[1k2h14a1CB1e3la4oW2R1X1E@m37BET2>>
a14]4P:[316@o31n5=@416Q1859:e6V1k2h14a1DY4la4oW2R1X1E^47BET2>>a14]4m5^716@o31\6@416Q1859:U1k2h14
V2Ce3la4eZ1YMR1X1E^47BET2>>a14]4m5^716@^:@416Q1859:\1k2h14c1B1W4d`2WQ2XKf\1R1X1E^47BET2>>a14]4U6
b3c316@l7a2@416J6859:S3b3U1k2h14c1l4la4XKf\1R1X1@4^47BET2>>a14]4\=16@^:@416Q1859:f6U1k2m1U20Y4f;
UV4oW2F28X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1k2m1U2Z4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:V
1k2h14X2W4la4oW2R1X1E^47BET2>>a141`2j1Y3R:16@^:@416Q1859:Y2T1k2h14>Q6la4oW2R1X1E^47BET2>>a14b2j1
Y3R:16@^:@416Q1859:c1k2h14d3k2PH[?\b1_Kn9cBTU116]3P8W7f3S<@AX1E^47BET2>>a14[3Q1Y3h3Y616@^:@416Q1
859:Y2S1k2h14`6lLod3oW2R1X1E^47BET2>>a14]4Y3R:16@^:@416Q1859:>k2h1d2EYP7c8]1d>0T@0n3k356k2h1d2c]
4[c2c8`1k2h14\22EZ3la4oW2R1X1E^47BET2>>a14]4Y1U7110g416@^:@4160P1859:g114:[35?k2K`33[6S_4_1l5[AT
c1\<o7e4\AS7Y1k2:HDf1CQ?RQ11PH0e1>cLV1i?\5f22i?^V1Y13l4h32h3aCl6\1\4@i1^AV1c2W61k5I0Ik2S1DZ2RQ1<
gV10e1>cLV1jW1^V1Y13l4h32h3aCW=_Q1i12V1k2m1`6Y8_l1c2XW1XNl4oW2R1X1E^47BET2>>a14]4g<D16@^:@416Q18
59:U1k2m1`6VDb`1j5QT1US1oW2R1X1E^47BET2>>a14]4g<D16@^:@416Q1859:2k2Q_68k2_3Djc7l>1h5:2k2T4Z1k2KQ
1`6]2S_4:T1l5[Aa_17JX1E^47BET2>>a14]4Y3R:16@[6o2R1@416Q1859:T1k2m1`6Vn2ec1oW27JX1Ek3B7BET2>>a14]
4\=16@[9R1@416Q1859:U1k2m1`6cW1Sj1T`1oW2R1X1E^47BET2>>a14]4\=16@]7P3@416Q1859637T1k2h14T2[4SY3hX
1oW2R1X1Em2`17BET2>>a14]4\=16@^:@416Q1859:?k2Jb;eo1YU1nR13`121057hU2`H<k2Jb;nW4d121057oi1h;:k2f[
1Z2QR1S6g4^n4:YF:\1k2m1T21I_3j5Q\4iKBfZ1K:1EX1E^47BET2>>a14]4[:[2D16@l7a2@416Q1859:T1k2m1V2I_3la
4oW2:GX1E^47BET2>>a14]4g<D16@^:@416Q1859:2k2T4[1k2m1a11B1W4la4oW2R1X1E^47BET2>>a141[4X4S916@o31j
3Hh1@416J6859:Q1k2m1c1l4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:c2l2g1DS3Q2JQCi93Kk1o4g3S351h1
^1V5U1m1i2Y8Z51^4H=[8RHb5d7]=>X421`1c2g33W3:d6Q4B38TJ4b5Q3X225bD3f1`4m3e2f1f26k2l1B45G853n1@5:^:
;HI9Y29l2g1Pa6fFo4eBZ4XB2_5l2IMDK1R5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5O
BJ5a4[17<\1o2f53l1U31n2a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c
32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239e>o1Ll4f1f1j4i3j38R5b79S6l2IM4?MR5n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015E:J<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bn<Q58I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=L3c22[14R1211986ET1NQ1P1c1D253Y1T1>=_
11g1C\1239l5R1X1E^47BET2>>a14]4_3Q37b616@^:@416Q1859:n5l2IM4?MR5n3?n>5:a264f1404^1:6;406X1F21D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3c32o102m28=L3R44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1E@m37BET2>>
a14]4\=16@^:@416Q1859:Y1l2g144[6iN14kb3Wk1g<R1X1E^47BET2>>a14]4]5n716@@m969416Q1859:?l2Ib;Zo2^6c
A`@d121057hU26Q5l2H0b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o
2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R
1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239bAdCU11l25l2dW73W6jD<l2Ib;nW4d121057hU2bA]1l2IR1`6n3nW4d12
1057e3_]12_Dl5R1X1E^47B<8T2>>a14]4\=16@^:@416Q1859:Z1l2IR1`6n3nW4d121057e3RR2l5R1X1E^47BET2>>a14
]4\=16@^:@416Q1859:=l2Ib;b1[V4d121057lU1kO4l2P^7jDc=P5l2ILEMo2R2n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17I2f5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[1l2IM4`6n3nW4d121
057e3RR2l5R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S5l2H0b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bn<Q58I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3k6a2U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239R>e@a6S1l2g14`2o3la4oW
2R1X1E^47BET2>>a14]4S=816@^:@416Q1859:V5l2IMDMNS4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226
O2`2M]9U3c32o102m2839LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q;^7m7k>`<@l2Ib;nW4d121057RAhHlK
[?9]@2m2G4m2Gen2R3R1m2GS1`6la4oW2R1X1E^47BET2>>a14]4j3a916@^:@416Q1859:T1m2GS1`6la4oW2R1X18<^47B
ET2>>a14]4j3c5m316@^:@416Q1859:5m2F0nd3U14m2F0nd33m2Gnd33m2GT`36m2Ggn2m22UC8m2F0b\2TBm22UC1m23m2
FVj33m2Fod3>m2U9k9c9U1aT22ii1o1i1TN2Vh1e32m2ZR34m2Gen2l2Jm210f3V8[GX3aa1\Z1R1W1Ag20Z3Y1DU5m5[X11
Z5P>h4^c1Y22m2Wh28m2FR3V8[GX3l]5Wh17m2i3V8[GX3l]5Wh16m2i3V8[GX3TV7Bm2CU3V8\8a2\<X3dV1eA\32jBQn1a
BT<]2Wh19m25c3V8[GX3dV1Xf1VY42n2ka3S1n2>W1DJ\7Wc2\8f5RP1Z1S>R4AnE9nFn7W<93[6P1OS3k4@e1[5^1j2g1T5
i4Y=3n2dLi]61n2Hn2[2o1Z6l7e:h=a8VJbHQM2ab1o2R=T5P2^<g793^I`?Z;1o22o2ZP24o2_U1^m1Uc42o2hh33o2R[2`
Z1P1o2i1`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:3o25W^4>o23j1nKV914Vh1nS1Q8S<5TY116o2n1nKV91
45o2n1UU1143o2mMgR52o2mM2o2eP62o2lA2o2WD3o2Mnm53o2WD03o2dh3WX26o2dh3WX2gR10nY12o2dh35o2dh3oZ30nY
1Q1o2i1`6fY3UX1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:5o2Zf3Q]1_Mf82o2a^62o2lP63o2Zf3aZ22o2Zf32o
2Pe33o2DWP62o2T12o2TT63o2TT6`O4o2[1nd3\^23o2[1nd34o2[1\i3nY22o2[17o2GP:S_4_1l5[A2o2cB3o2ea1dT22o
2h@n1o2`30^2m5i4SA]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1W;
e1SS1f6R8_22o2VDm1o2`30^2m5W8e=]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2k5o1m<SS1f6R8_25o2[1hB1VP4n1o2`30^2m5W8e=]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023g2
b2<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_26o2j>M_m1Q_3\14o2j>Ma\56o2n=KMa\5\12o2h?6o2[1\>f9hP1^S4
6o2h?f9hP1g8fj32o2Zb47o2g3V8[GX3l]5Wh16o2g3V8[GX3TV73o2lP612o2RU13o2RU1<2o2Zd43o2S9Xa44o2SKib1^\
23o2oU608o2_4cFbU6632Q[12o2eh32o2ok52o2]P43o2]P4V:3o2]P4d;3o2\d1P\23o21_P62o25U1o270e11o3@kJ1U2R
3;121U2m1:T1`2dFa12521F_D1]?4j>m:\\1QP1c?l5P2o2n1a10^2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2No2510g5@kJ1U2R3h2m1:T1`2dFa12521FoS14j>m:\\
1QP1c?l5m1o2`30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o
1m<m2UP1f6R8_2l1o2`30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_2P1o270e1Q4@kJ1U2R3;14U2m1:T1`2dFa12521FoS14hI\\1QP1c?l56o2n1UU114hW4T2o25h11_1
0^2m5mE]1i31211S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4FJR2k5o1m<SS1f6R
8_23o2138o20f3V8[GX3YV3jo3V1o2060g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIR6h:9CbJQP1c?l5Z8V6WH3W53o20l
\42o2^h34o25]e3j23o25aX5k1o2`3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1
P3\>S4e4FJR2k5o1m<SS1f6R8_22o2aR66o2n1]5gO14;o25h11SU1121Ym2W2ck17o2n11SU11212o2bZ6No2n1h11T8[Gg
14[1>114P16Q9j1j8i9R7lD`2Md?[3cX2h@]2YDmS1<o2n1h1V8[GX3@14Y:nc1SW5Y2o2n12^1_2m5mE]1n2J141S2m1:=Y
1m1913ME0_Da12521E0gLW74o6c4[A_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<`=4:REf6R8_27o2n1UU114Y:
nc1m1o2`30^2m5mE]1R4S2m1:=Y1m191Q1b>c6a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<
SS1f6R8_2l1o2`3_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3U<V2S4e4FJR2k
5o1m<SS1f6R8_22o2ce38o2n11SU1121W^23o2ce3R52o2U42o2V`21o22o2V15o2S12SR7n18o2V1\d3^FXMXj10nY1m1o2
V1Y20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8
_24o20U1f[46o20U1\d3T5TB5o2V1oY2\Z1T53o2hZ2Vk24o2]o1Z;Vk28o2]o10Y;=hj2cm113o2hZ2UX26o2R\4id1fR11
jI2o2dZ43o2RV5]43o2W2jS55o2RV5\3M22o2RV52o2^e36o2f<1RV3b2]^2Q1o2i1`6U\4f5oW2R1X1E^47BET2>>a14]4\
=16@^:@416Q1859:5o2eC0`T31<o2X43_1Un6i7c90d6hCS7:5o2l[7c90aQ15o2fn3Rb2oB42o2SR8U1o2i1`6iU3R\1oW2
R1X1E^47BET2>>a14]4`4U411a416@^:@416Q1859:2o2kb32o2Xg73o2mh3Pg22o2n_64o2ce3Y3VY33o2hj3\V33o2VL14
o2VL\i2S^33o2VLei23o2iKh^18o2iKQE^?c8[_1iKdZ12o2iK4o2VL1XR52o2XL9o25a1^J1^R1e_2Ve2_53o2m\2j[12o2
m\27o2\d1Z:U>TV1Z3Z24o2\d1`Hj[1<o25h11SU1121_9k=Mme18o2CS3V8[GX3P_2Sg47o2CS3V8[GX3TV72o2ea12o2S^
12o2a[14o2V2ZY1bW56o2j1fY1YR6hO:AP3cLi7\2c1WD0P3YGT7d^1Y@gM2gLhBl>8P3]T1\2c1]T3Q^12gL4P3jV1QV3lZ
23P3l\4_V2<P3l3cIPb1S=o4V[1jHSIbT1h1oL3P3l\4na12P3l\4T1P3h1U2Z4bT4Y=oW2F28X1E^47BET2>>a14]4\=16@
^:@416Q1859:S1P3h1U2Z4bT4Y=Uf1iAR1X1E^47BET2>>a14]4\=16@^:@416Q1859:n1P3_30^2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0iHU;4o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_23P3l\4kf14P3l\4kf1]D3P
3nU3mV13P3U1f[46P3U1Ldh3TB_S2:P3U1Ldh3TBeK16fj114P3U1f[4_V27P3U2ZY1^2V;ec2VV26P3`[1^2V;ec2_S25P3
`[1^2V;ec2o1P3_30^2m5mE]1R4S2m118=Y1m191Q1X8m<a12521E0oS14o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_2:P3SU3l@2f3QC\5g6][1Z;3P3l\4_S28P3Qc3`2fAb5T<`?Vc1j1P3e3Y2m5mE]1]3h2m1:=Y1m1Q>
b8a12521E0T[1oE_2;Z3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_26P3hf3SF^F3dh17P3R2ed3SF^F3
dh1=P3R2n`3`2U1SAo4^F3[5Beb1_73P3l\4cQ24P3k^2hV1WG4P3U[2e3Pn15P3U[2kW1jIeK3P3l\4bW24P3U[2fQ2WJR1
P3h1`6bT4Y=oW2R1X1EQ3\17BET2>>a14]4\=16@^:@416Q1859:R1P3h1`6bT4Y=j;Tl1R1X1E^47BET2>>a14]4\=16@^:
@416Q1859:4P3U[2fQ2TI<P3[BhT1a50S^2P2m8mBgm1\6_Z15P3Mn=^3`j39P3l>^3gi3H[1a70XA6P3[BoX1dOka1_T43P
3Sm3h?7P3m1UU114aU3RS46P3m1UU114aU3=P3m11SU1121\c2TBaLMiR2\P18P3m1UU114aU3ULYZ14P3Si3hCQI3P3l\4Q
I6P3be3`3hCQIlJ5P3nBmi3Ya127P3nB^\1^]2nKZE2m1P3_30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2;Z
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_24P3U1\d3YG4P3U1f[4nK3P3gj3TB5P3me3i4TB_S25P3da1a
S2]3WD3P3da1Wk24P3da1oV2WDm1P3_3_2m5mE]1R4S2m1:=Y1m191Q1F_Da12521E0oS14o6oE_2;Z3S10023Z5<4?c1YD5
18d1P3\>S4e4FJR2k5o1m<SS1f6R8_2?P3U2]T1f[1kR1e4oBD`:NlQ12g3e5TH;P3Zb2bS1n3oBU;NlQ12ZEPm16P3k_2^2
l5dQ1oB7P3UR1nDgT1YIeGVR18P3R2RP1[5S1Vc1YIeG>P3R2RP1[5Zd1YH1cHWJf1>h5bk1Y43P3WU3dW13P3U[2fQ23P3:
a\44P3:a\4_S2R1P3602d5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIR6h:9CPFa4QP1c?l5l1P3_3_2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0oS14o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_29P3hW4_12X1W2b10]:4P3
l\4Q<]g1S1P360g5@kJ1U2R3h2m1:T1`2dFa12521FaK]84hIR6h:9C:WJY?g@c?l56P3U2Pc3eGT<Qj15P3V2fc3nFT<3P3
l\4T<;P3f3V8[GX3YV3S6k4d[1m@Wh17P3f3V8[GX3YV3jo33P3l\4bM4P3R2iZ4bM6P3R2iZ4nK`124P3l\4_M0AP3[4`Bf
5e6Q5`T3VKi2W3MQ1X1j5da1WFS43P3R2iZ4;P3R2_R1YX3mLAf4S8QY1f>kD6P3l\4ULY10C4P3l\4TI]43P3l\4TIn4P3E
b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I4
5En1C4H315Z9m6^3]23Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_11g1C\12393P3l\4_M4P3SV4h6_M2Q30m1Q30]30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1Q3^30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_21Q3n1Q30R2Z10^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2W2Q350W30^2@\5^E1<]1:R3DS2m1:=FBm191
Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2l1Q3^3_2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0oS14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2LQ350g5@kJ1U2R3h
2m1:T1`2dFa12521FoS14hI\\1QP1c?l5X2Q350_1g10^2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_23Q30\o32Q3f1n1Q3^30^2m5mE]1R4S2m1:=Y1m191N2VEa
12521E0oS14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2P2Q3^30^2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0oS14o6j7h8[2o2_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1j6R6SS1f6R8_2P2Q3^30;R2m5mE]1
R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=3h1hP1f6R8_2l1Q30]3
_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2LQ3
31h5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l57Q3l11SU1121b2Q3313b11_1_2@\5^E1<]1:S2N;1211S2m1:=
FBm191Q1VEa12521E0oS14o6c@T2V3_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4FJR2U5Eo1m<c516VMf6R8_2KQ35h5@kJ1
U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5V2Q350W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2m1Q3^30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS1
4o6S>k7_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_22Q3dn33Q3UR1Ym4W2Q350W3_2@\5^E1<]1:R3D
S2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4=1c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2`1Q33102
b11o3@kJ1U2R3;121U2m1:T1`2dFa12521FoS14j>P4[3_1;LG6j20f>mEd4QP1c?l5oDMQ3040g5@kJ1U2R3h2m1:T1`2dF
a12521FoS14hI\\1QP1c?l53Q30bP6m1Q3^30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6c@[5_2f3S10023Z5<4?
c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2W2Q35`1g10^2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2]2Q35X35Y2@\5^E1<]1:R3DS2m1:=FBm191Q1c<b8a12
521E0oS14o6PBGV3_2f3S10023Z5<4?c1_@i3518d1P3\>S4e4FJR2^274Y21Co1m<l5VMf6R8_22Q3[^4^2Q353b11e1Y2@
\5^E1<>N:S2N;121U2m1:=FBm1Q>b8a12521E0oS14o6g@P2V3_2k1j1S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>
l5VMf6R8_2i1Q3d3Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm
>SS1f6R8_2o1Q32[30^2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6eBY3_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<SS1f6R8_2P1Q350g5@U2Z1ZG1U2R3h2m1:T1`2dFa12521FoS14cGT26U\1QP1c?l5S2Q35^3Y2@\5^E1<]1:R
3h2m1:=FBm1Q>b8a12521E0oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2m1Q3^30^2
m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<g8[Jf6R8_22Q3d
]4X2Q350W30^2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6c@T2V3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2U5Eo1m<l5VMf6R8_23Q3hX7`D9Q3g7if3j2V3CZ5`3AP1Q35h5@W1cI1U2R3h2m1:T1`2dFa12521FoS14aAQ6U1NZ7QU1
QP1c?l5n1Q30]30^2m5e7W>]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k
5o1m<SS1f6R8_2l1R3]30^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_21R3h6S3BT184MR5n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1V6a5h3O=B`1k1b2P<8I45En1C4H315Z9^3^3<7<K1121T12?Q2CBT2_1
528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28396E]2h14R12119526E9JNQ1P1AQ1D2534T1T1>2:_11
52^1C\1239_<X2S37b15g3\Fm87B021111;42114P132f4a4g6i1NDh1JEF<i1h1j6kFnBg>?2Z1O3I762P1410S1U36^<W6
S8@4[2bEo2k6h5X2R9_<m?TF5S3]S4cDE<n4S3Bb1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9^3^3^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^
3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12395S3]S4in2lNkEIS3_h1i=2H2S1124BSj1U35Q
4Km1Jh3lf1`6g4`S1S9P>3S3fQ3fQ13S3]S42GS36c5gR1853e<31T1020i@kBd:fM1U:\3PR1Yo24S3]S41c4\1S3P2TJm8
7B021111;42Y132f4a4i<\1<i1^b1g>33c3<<0IY1SFd84nGo2k6h5X2R9_<[1S3d3^Q1j1Y16f4a4f60f3Z2\1<i1j3d51Q
6ba1b42T2f7fF:SHo2c1Q3a1Cc2T3G`1Y114a7_<Y=cFV1S3d3^Q1j1Y16f4a4^:Z2\1<i1j3d51dg1b42T2f7fF:PE2o2o2
W6Cc2T3X2[14a7_<Y=cF9S36c5gR1jj21c_1j=^a22S3]S44S3`b3l@l>R1S3d3^Q1j1Y16f4a4^:Z2\1<i1j3d51dg1b42T
2f7fF:SHo2W6Ch5X2`1a7_<Y=cF4S3]S4T7oQ3S1S3d3^Q1j1Y16f4a4^:Z2\1<i1j3d51dg1b42OT1f7fF:SHo2W6Ch5X2`
1a7_<Y=cFDS36c5gR1bOY<UBgL2U4<H7W2X2l1`S1fDa?Pk1b6S3BT184MR5n3?V6g85:a264f1404^1:6;406S142B02001
11;212270171A321N1P1S111O0151CU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9^
3^3<d14T12a2CBT2_1528h1d1210524n2313<X61Y1Mn34e1=241O2^3]9U3c32o102KQ28396E]2h14R12119526E9JNQ1P
1AQ1D2534T1T1>=_1152^1C\1239_<f8Y1S36k1e31[1[3j;_3]79l6U9VEi6^OT3P4`<]21[1`3;81\3f1Q4n9A[2=^CQ>c
4Y=S83JVf15S3_h1mZ2c5][2a5S3BFKMR5Z2c1?l9JV45:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii
5OBJ5`3J5[17<\1o2f53l1V6T2\3CT3O=3>Q4^2_;8I45En1C4H315Z9^3^3V1W2a2Cg2_152Q2d121057j1S1313<X61Y1M
S4S226O2^3]9k1Y1c32o102KQ28=LV44R1211986ET1NQ13Lc1D253Y1T1>=_11g13?N392394T3c1c\2Zh1:T3_f3_?V3l3
V1S?I7af36T3c6no3l3R4hR39T3a72kAe<mLSk27W12T3bV4R1T322c51@kJ1U2R3m1Jm1:T1`2dFa12521FoS14cH>Ei3bX
1QP1c?l5fY1S2T3c1m1Y2m5^E>]1]3h2m1:=Y1m1Q>?h4Y3a12521E0_D1bFeBY3Ma1U2`1S10023Z5A?c1V6X:o318d1P3\
>i8FJR2^274Y21Cm>SS1f6R8_2>T3b8a7R6Q[3k3KW3bB^1T1W1^4g^23T3]F42T3TW22T3b^41T33T3je1g`2Q2T3i1a1_2
m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2U2`1S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1[7a5SS1f6R8
_23T3bV4o73T3b_2lh35T3WS4Z3l3R4NT32h5@kJ1U2R3h2m1:T1`2dFa12521FoS14RIB2i3bX1QP1c?l53T3bV4l38T3X4
VGPZ3=0_4TV3Z7T3AT1=MR5n3?V5Og85:a264f1404^1:6;1206C?21E0200111522212270171A32P11P1S111O0151CU1<
X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1`50Do1a3>f202>O=BT1;k1b2P<8I45En1C4H315Z9Q6K3MD:Y12k1ECBT2_
1528h1\17210524n2313<X61Y1Mn34g1;241O2J;W2j7>S1k1Y1c32o102KQ28396E]2h14R12119166E9JNQ1P1AQ1D253Y
1T1>=_1152^1C\1239i?b9S41U33U3i914U3`]3RGc93U3_R4g;3U3W^4Sd12U3RR8MU31h5@kJ1U2R3h2m1:T1`2dFa1252
1FoS14dAS8b7iT1QP1c?l5R2U3h11e1Y2m5mE]1]3;121U2m1:=Y1m1d:\3n40b3a12521E0T[1oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_28U35b11SU11215U3h1UU114S1U3102b11o3@kJ1U2R3;121U2m1:T1`2dFa125
21FoS14hI\\1QP1c?l54U3b1ef3nE2U3W^44U3i91[T4:U3h11gJ[:121^X1Qb1NU310g5@kJ1U2R3h2m1:T1`2dFa12521F
oS14hIUACbJQP1c?l5LU310g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5R1U310e11o3@kJ1U2R3;121U2m1:T
1`2dFa12521FoS14hI\\1QP1c?l5OU3102BQ5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIb7iT1QP1c?l55U3`c3o6U1`BP1U
313\1W4@kJ1U2R3h2m1:T1`2dFa12521FoS14cGT2V7;iT1QP1c?l5T1U310_151o3@kJ1U2R3;121U2m1:T1`2dFa12521F
oS14\;[>\\1QP1c?l5V2U35b11_10^2m5mE]1i31211S2m1:=Y1m191Q1VEa12521E0oS14o6c@W2S3Ma1f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2\1U3102b11o3@kJ1U2<e2;121U2m1:T1`2dFa12521FoS14cGT22Q4P=C_FR4
Y?]>Y2c?l56U3PL1i7dJPj1U1U310e11o3@kJ1U2R3;121U2m1:T1`2dFa12521FoS14cGT2W5Z2iT1QP1c?l5X2U3102T3_
2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4FJR2U5Eo1m<l5VM
f6R8_2S2U3_1P26R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1c@[5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21<
6m>Z2c;TCo1W401[2R8_25U3Xh3V<ZCC3V3oS42S4V3H09NE0P?47?2`1>P320b28P606234@3W11n14c115m1P1J:\1DV1<
T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4
M\1]121f3R2i181436NQ1R22\13Q9mW10S39o:Y31R4V3H09NE0P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1
<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l
4M\1]121f3R2i181436NQ1R22\13Q9mW10S39o:Y31Q4V3H09d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13
l4M\1]121f3R2i181436NQ1R22\13Q9mW10S39o:Y31V6V3H:d11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@14
0411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3<4;630<<2j4:3B:C5_
6E=B_1T20U1;29>a11d1\2U1><4221?Q608S1h3CBa2R5MDd57Oe3_40P2g2U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>
M3;e8WH]<W30S39o:I_211j5V3H:d11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:
12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><42
21?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211o3V3H:d1Q?47?2
`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T2
0U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9mW10S39o:Y31\6V3H:NE1R3U2c9
247?2^11>FY220?[27c23k240412312@3;63@140411R11:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2JV1W2]30e1>
P312c58Z2Z3^1a262o1_7V1;260:3M:0I24e4:3B:C5_6E=R2T20U1;226>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40
i16g2U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3018e8k4[Ce?0S39o:I_211b6V3H:NE1R3U2c92442?2^11>FY220?
;o17c23k240412312@3;63@140411P111:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2JV1W2]30e1>P312c58Z2Z3^1
a262o1_7V1;260:3M:0<<24e4:3B:C5_6E=R2T20U1;226>a11d1\2U1><4221?[6Q1j3CBa2R5MDd57Oe3_40d146g2U3Y1
3l4M\128Q121f3R2B<>:81436NQ1R22>M3018e8k4[Ce?0S39o:I_211c8V3H09NE00JW2116:_1c924423642^11>FY2204
:d1F7c2o240412312@3;323@140411P111544801311162C15?>1L1N1H:12W1DG><_1d7B3`1]1Q2^3\3V1W2]30e1>P312
:_239<X10C8Z2M\26112P1>E195C662o1j1R32^2V1;260:3A;:0I24>V4:3B:C5_6E=B_1T20U1;226>a11d18S2U1><422
1?Q608_3\1CBa2W4JMDd57Oe156b1MU302700c146^1X1^2FY136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8n1l2f5
T1_<n1b8h3Z10S39U1i9IP1^111n7V3S161EE1R3;e13c9247?2^11>FY220?[27c2o240412312783;63@140411P13:482
CC15;DL19D12E:12>B5D3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1I1S112\4AD8=1::0?CZ3K98a262o1R8C;2230:3
M:0Q1n1:[2:36;:C5_6E=R2T20U1;29>a11d18S2U1><4221?g34^2c2K\1CBa2a4@MD<m3Y17Oi16B386=_40d141l2U3`5
9=1MFE28Q121i5B<>:814363JQ1R22>M3;c81lFHAk1X8<W2R2H0a1a19o:I_211DV3H0V[20e1>cLV1mG2i?^V1Y13l4h32
h3aCR1W30e11o3@kJ1U2R3;121U2m1:T1`2dFa12521FoS14hIjW1a4QP1c?l5P1W3]1W2R2@kJ1U2R3h2m1:T1`2dFa1252
1F6hS14hIb7iT1QP1c?Z2a3VKKW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5MW30_1W4@kJ1U2R3h2m1:T1
`2dFa12521FoS14\;[>\\1QP1c?l5U2W30W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z
5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2c2W33b11e1Y2@\5^E1<]1:R3;121U2m1:=FBm1X:h3b8a12521E0_D
1]?4o6g@P22S3_2T1a2S10023Z5A?c1_@o318BQ1P3\>i8FJR2^274Y21Cm>U32c2h7]Ef6R8_2W3W3]30Y2@\5Z9S<1<]1:
R3h2m1:=FBm1Y7g6b8a12521E0\4k6fA2l64o6f3g=A:<2S3_2T1>R2S10023Z5A148c1_@c16Q22183T1;P3:Z3V2_8i8FJ
R27^1G74Y21Cl:P4g54Z8V6^42f1Q2Y6f6k23R54Z2NW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIk6kP1d4QP1c?l5oD
`2W3]30Y2@\5^E1<]1:R3h2m1:=FBm1Y7g6b8a12521E0\4bEo94o6hBV3_2f3S10023Z5A?5]1_@o318d1P3\>i8FJR27V2
74I_11Ck9Q5g54`1_A2f14V8f6R8_2Z1W33b11o3@kJ15Z1DR3;121U2m1:T1`2`DS2a12521F\Mb64]BZ7Q3i3nP1T1\3QP
1c?l5Y2W30W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0ZLd74o6PBGV3_2T1_21S10023Z5<4?c1YD518d1P3\>S4
e4FJR2U5Eo1m<l5VMf6R8_2V2W30W30^2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2T2W3X3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2\2W302b11_1_2@\5^E1<]1:R3;1211S2m1:=FBm191Q1VEa
12521E0oS14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2d1W3010b11m31@kJ1U2R3;121Z
1Jm1:T1`2dFa12521FoS14WFBX1d1Q3i3DZ99CPFT1R26R1QP1c?l5PCeFT1W302b11o3@kJ1U2R3;121U2m1:T1`2dFa125
21FoS14gGP2Q3ZY1QP1c?l5X2W3^3Y2@`3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0oS14o6PBGV3_2T1a2S10023Z5A?c1
_@o318d1P3\>i8FJR2^274W1Q11Cm>l5W:i=T5f6R8_2P1W3h5@k6oC1U2R3h2m1:T1`2^?U7a12521FUJl4l44cGT2R8YT1
QP1c?l5LW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14cGT2\\1QP1e2m<l5V2W3f1g1Y2@\5^E1<]1:R3;14U2m1:=FBm1Q>b
8a12521E0oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2T2W3^3Y2@\5^E1<]1:R3h2m
1:=FBm1Q>b8a12521E0oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>^4]1a2dJf6R8_2LW30g5@kJ
1U2R3h2m1:T1`2P8c>a12521FoS14hI\\1QP1c?l5W3W3f12c10Y2@\5]?[1c401<:R1:S2>094;14P1T1OM:=FBm1Q>b8a1
2521E0j7iAS:64Q4m2g?P3V3_2f3S10023=l4A148c1Am?o318BQ1P3l5_8X4\3S1FJR2\21334Fb11CP:1j4b43U1VCo9f6
R8_2Y1W302b11o3@VFd41U2R3;121U2m1:T1`2dFa12521FoS14gGP2Q3WU1R4QP1a:;e4l5oDQ1W30g5@kJ1U2R3h2m1:T1
`2dFa12521FoS14hIQ3ZY1QP1c?l5i6V<2f14S1W302b11o3@kJ1U2R3;121U2m1:T1`2dFa12521FoS14hIQ3ZY1QP1c?l5
S1W302b11o3@kJ1U2R3;121U2m1:T1`2dFa12521FoS14hI[7PU1QP1c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14h
I6U\1QP1c?l5c2W30\30Y2@`3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0m=X3U<b64o6hB6o2_2T1a2S10023Z5A391A52H
_@o3183T1;P3\>i8FJR2^274Y21C_3];l5`De8f6R8_2_1W33BQ5@kJ1U2R3h2m1:T1`2Y7Z?a12521FoS14DRGP2h5R;9CU
CX2AT1R2Y1g@Y?c?l5Z8V6Z8l?3W5Q1W302BQ5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIk@MbJQP1c?l5PC2NW30g5@kJ1U
2R3h2m1:T1`2dFa12521FoS14hIk@9CbJQP1c?l5R1W302d5@kJ1U2R3h2m1:T1`2dFa12521FoS14j>h8T2\\1QP1c?U32c
2h7^2R1W30g5@kJ1U2R3h2m1:T1`2eCn2a12521D1oS14hIk6`U1QP1c?U32c2h7^2U2W3^3Y2@\5^E1<]1:R3h2m1:=FBm1
Q>b8a12521E0oS14o6hBV3_2T1a2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>U32c2VMf6R8_2U2W30]3Y2@\5n8_
<1<]1:R3h2m1:=FBm1Q>b8a12521E0oS14o6hBV3_2T1a2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf6R8_2
P1W30g5@]31[G1U2R3h2m1:T1`2dFa12521FoS14iHN6S7QU1QP1c?l5Y1W30e1Q4@]31kC2\31U2R3;14U2m1:T1`2dFa12
521FoS14WFk1EN6j2X4QU1QP1c?l5V1W30e11o3@]31kC_31U2R3;121U2m1:T1`2dFa12521FoS14WF`36U\1QP1c?l5LW3
0g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIZ7QU1QP1c?l5R1W33b1Q4@kJ1U2R3;14U2m1:T1`2dFa12521FoS14cGT2U1\
6iT1QP1c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIb7iT1QP1c?l5OW3f1Q4@kJ1U2R3;14U2m1:T1`2dFa12521
FoS14hIb7iT1QP1c?l5MW302d5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5QHLW30g5@kJ1U2R3h2m1:T1`2dFa
12521FoS14\;[>\\1QP1c?l5X1W33\15Q4@jJ01`1DR3;14U2m1:T1`2dFa12521Fb;\H4cGT2R3S4;iT1QP13_?l5MW302d
5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1g@Y?c?l5KW33d5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5V2W3
0W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<41=c1YD518d1P3\>S4e4FJR2U5Eo1m<
l5VMf6R8_2X2W3^3Y2@\5Q?\61<]1:R3h2m1:=FBm1o3Q:b8a12521E0oS14o6UBB23o2_2f3S10023Z5A1=c1_@o318d1P3
\>i8FJR2^274Y21Cm>l5VMf6R8_2LW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIi@bKQP1c?l5i6V2W30W3_2@\5^E1<]1
:R3DS2m1:=FBm191Q1R2SCa12521E0oS14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2U2W
3X30^2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<
l5VMf6R8_2MW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI6j2ZY1QP1c?l5LW30l1j3@kJ1U2R3h2m1:T1`2dFa12521Fo
S14hI\\1QP1c?l5P1W3d11Q4@kJ1U2R3;14U2m1:T1`2dFa12521FoS14hI\\1QP1c?l5Z^1OW3f1Q4@kJ1U2R3;14U2m1:T
1`2dFa12521FoS14hIc5hV1QP1c?l5X1W32Y3Y21@kJ19k1R3m1Jm1:T1`2T>Q17U7a12521FoS14iGn1g1k3f=QIkJU5c?l
5fY1P1W32c51@kJ1U2R3m1Jm1:T1`2dFa12521FoS14hIc5hV1iJW5c?l5fY1g2W3]30Y2@\5^1oC1<]1:R3h2m1:=FBm1I_
6g6Ni6Ia12521E0V?hD4Q1m5Y6g8f3V3k1Cf3S10023Z5A?c1_@o318X1;P3:Z3f:i8FJR2Q2<74Y21Cm>l5a9g3l<o2f6=;
d3c3_2`2W3f11e1Y2@\5^E1<:R1:MI;N;1213Q2m1:=FBm1Q>b8a12521E0oS14o6c@T2V3_2f3S10023Z5A?c1^=P3o318d
1P3\>^4Z4FJR2^274Y21Cm>l5VMf6R8_2S1W302b11o3@kJ1U2R3;121U2m1:T1`2k4hAa12521FoS14hI\\1QP1c?l5U2W3
^3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0oS14o6[B<V3S2;c1R2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>
l5VMf6R8_2Q1W3h5@g>S<1U2R3h2m1:T1`2dFa12521Ff90dDb54^HY1Z5o1QU1QP1c?l5Q1W33d5@kJ1U2R3h2m1:T1`2dF
a12521FoS14DSIoT1X2f1\3e3WGS5c?l5R1W30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14cGT2k@SH\3QP1c?l5Z8a1hF_;K
W3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5eP1V2W30W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0o
S140n6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2JW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS
14hI\\1QP1c?l5R1W33b11o3@kJ1U2<e2;121U2m1:T1`2dFa12521FoS14hI\\1QP1c?l5NW3h5@kJ1U2R3h2m1:T1`2dFa
12521FoS14cGT2b7iT1QP1>d7_7l5R1W3f1e1[2@kJ1U2R3;14U2m1:T1`2T>_8a12521FoS14hIZCQIkJU5c?l5KW3h5@kJ
1U2R3h2m1:T1`2dFa12521FoS14hI6U\1QP1c?l5KW3h5@`3ZG1U2R3h2m1:T1`2dFa12521FoS14hI\\1QP1c?l5T2W3^3Y
2@\5^E1<]1:R3h2m1:=FBm1g4Y9Nc7a12521E0oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VM
f6R8_2W1W3]1Z4@`3ZG1U2R3h2m1:T1`2c71]<`2a125216?d8ZK4U4^1SDk6ZNk5Y1QP1c?U3f2S1W3h5@kJ1U2R3h2m1:T
1`2c71n>\1425216?aK]84hIk6a2aK\7oIQ6c?l5NW33d5@kJ1U2R3h2m1:T1`2\@W6a125216?oS14QIF\\1QP1c?l5LW30
g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIk6`U1QP1c?l5LW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14hEo3k6`U1QP1c?l
5MW3h5@U2eH1U2R3h2m1:T1`2dFa12521FoS14hI[Ef3YCQP1c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14j>m:\\1
QP1c?l5LW3FQ5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIb7iT1QP1c?l5KW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIb7
iT1QP1c?l5V2W30W3_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6c>T4V3_2f3S10023Z5<4?c1YD518d1P3\>
S4e4FJR2U5Eo1m<l5VMf6R8_2T1W30EQ5@kJ1U2R3h2m1:T1`2dFa12521FoS14P8e3l9o1T2b7iT1_Ha7c?GT5ZIT2W3^3Y
2@\5i;d91<]1:R3h2m1:=FBm1Q>b8a12521E0oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>l5VMf
6R8a1MLW3h5@TAf91U2R3h2m1:T1`2dFa12521F^M`64hI\\1QP1c?l5LW3h5@kJ1U2R3h2m1:T1`2Y9j6_6a12521FoS14h
I\\1QP1c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIUAVKQP1c?l5JW3h5@kJ1U2R3h2m1:T1`2dFa12521FoS14h
I\\1QP1c?l5V1W30g5@j>1S1j:1U2R3h2m1:T1`2dFa12521FoS14D_Ce2V2Fb7iT1g>W2e8[6c?l5LW30g5@kJ1U2R3h2m1
:T1`2dFa12521FoS14hI\\1Y?g@c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1nIR6c?l5LW30g5@kJ1U2R3h2
m1:T1`2dFa12521FoS14hIZT1Q8QP1c?l5R1W302d5@kJ1U2R3h2m1:T1`2dFa12521FoS14hIZ7P2_79CbJQP1c?l5Z8V2W
30]3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0h?RD34o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>
l5`1eKf6R8_2U2W30]3Y2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0oS14o6hBV3_2f3S10023Z5A1=c1_@o318d1P3\>i8
FJR2^274]1K1Cm>l5VMf6R8_2Y2W30Ae2_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS14o6hBV3_2f3S10023Z5<4
?c1YD518d1P3IJg<S4e4FJR2U5Eo1m<l5i6\Ff6R8_2X2W30Ae2_2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0oS140n
6hBV3_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2U5Eo1m<l5VMf6R8_2U1W33b11o3@kJ1KY1R3;121U2m1:T1`2V?]7a
12521FoS14gGP2YX1R4QP1c?l5LW30g5@kJ1U2R3h2m1:T1`2dFa12521FoS14gGP2\\1QP1c?l5V1W3f100o3@kJ1U2R3;1
21U2m1:T1`2dFa12521FoS14cET4kCnDa3i3WLc?l5oDMW30g5@kJ1U2R3h2m1:T1`2^:V9n2a12521FoS14hI\\1QP1c?l5
\1W3]1DOe2@kJ1U2R3h2m1:T1`2`F20a12521FoS14hIZ1X4b7UOQP1c?l5X2l:a9UAU2H9Ll25R1W3h5@\7X8`3d71U2R3h
2m1:T1`2P8c>a12521FoS14hIc5hV19gOc?l59QBY2W30W30^2@\5^E1<]1:R3DS2m1:=FBm191Q1m8Y9n2a12521E0oS14o
6hBV3\22f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R8_2P1W32c51@kJ1U2R3m1Jm1:T1`2dFa12521FoS
14hIU1b@cJQP1c?l5fY1V1W310c51@kJ1U2R3m1Jm1:T1`2dFa12521FoS14hIg13l?cJgJ1W5>T?l5Z:[OW2W3X30^2@\5^
E1<]1:R3DS2m1:=FBm191Q1h=]7a12521E0oS14o6hBV3\22f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<l5VMf6R
8_2LW3BU5@kJ1U2R3h2m1:T1`2dFa12521FoS14hI\\1IWOc?l5U2W3Bk2Y2@`3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0
oS14o6hBV3_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>l5VMf6R8_2NW3h5@kJ1U2R3h2m1:T1`2dFa12521F
oS14cH>Ei3R4_T1QP1c?l59Y30c5gR1oP3l>cJdEdY28Y30c5gR1oP3`Y1dEdY28Y30c5gR1oP3l>cJYo2=Y30k1g3gR1mY2
`F@m3bU1lOa1jm19Y30c5gR1oP3BZ3bU1Yo27Y30c5gR1oP3`Y1Yo29Y30c5gR1ej2Y6m3bU1Yo2:Y30c5gR1ej2Y6BZ3bU1
Yo2;Y30c5gR1ej2<P4k1m3bU1Yo2:Y30c5gR1ej2Y6m3a6POYo23Y3\Y4m38Y30c5gR1oP3m3bU1Yo22Y3\Y46Y30c5gR1`Z
4Yo21Y38Y30c5gR1oP3m3bU1Yo29Y30c5gR1oP3j1R2bU1Yo2:Y30c5gR1oP3BW1R2bU1Yo24Y3\Y4j1R23Y3\Y4j1CY30k1
g36`R1io2131j?k?h4b27a2Adn1dP19Y30c5gR1ko23b1mX1Yo2<Y30c5BTR1Yo2A3l?cJmo1[O7Y30c5gR1bQ3mX1Yo2:Y3
0c5gR1ko23b1TW1h1Yo25Y3Yh4:Re1]98Y30c5gR1YV30UT1Yo29Y30c5gR1Uo2\2Z3bU1Yo2=Y30c5jKl6f9e8k3f^1gNhV
1iJ_T2:Y30Y1Bf3gR1Q63ZT4Yo2R1Z3k1g36>118dQ1eT2WFk41=0g4i:`50eA7f1\1@`=S1_3]E3Y6h@W4S:bAR2Z3k19]3
E118d3j7TFl1[4d8R@4j40b6]8_4Z1l7f33Ia1a9l6i2^5104S3S30^2Q3P4d1k37[1_=2_27a2A@4310n7Y6_2aB^6j:h9i
3a:n>c27Z3c5gR1ko2f1mX1Yo2?Z3c5ImQ1ko2P4\20a9cJiJSU1V3]?f<8Z3k1g3gR1ko2dZ1@hn25Z3c5gR1`Z4Yo2;Z3k
1g3gR1io27j?_GS3lO\o1U1Z3<U18g3`1X3PGl6[8g?X2O^Q2m215S5o;_1l5;0\>a2AjMC]1g2^O40W1\Df6CAZ3l1f3gR1
[8jOke2]<jMXAkNm909\6CT4IZ3k1g3gR1fB\V1eV17>V:h3Gi>]<W8YBZ52[15`7iIE]<X?7Z3l1f3gR1`Z4W8Qg28Z3c5g
R1l_3cJ@fS1Qk1GZ3b18g363YHU3l6mClc1nG1313bOg:PP2f=aAh187Z3l1f3gR1oo2`Z1Yo2<Z3c5b@e21\?io27\R1Q8a
IgU2:Z3c5gR1WIQV2R5QNQ8lI\U2:Z3k1V2`1gR1S=\m3lOdMgQ16Z3l1f3gR1`Z4Yo2\5Z3;b1Mf2[2n3?n>5:a264f1404
^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5f3J[17<\1o2f53l1V6a5h3O=Bm:R78I45En1C4H315Z9m6DJ73
11^1a2C3c2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4U3c32o102m28=LV44R1211986ET1NQ16Ic1D253Y18K>=_1
1g1C\1239Vf1R5Z3;b1Mf2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3_1Q1Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4U3c32o102m28=LV
44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Vf1@Z3Y3Y2gR1Jn5T>X4QV2EX3U>QIkJiDc_1@Z3k1g3gR1kMf1o5Vj
115QT1V2j2Z1mF[X29Z3l1f3gR1bQ3i2SV1Pl1XS18Z3c5gR1_O2iT2SV1Yo2JZ3^4T1gR1[<R3[HT7aX1e5Z4U4:U=1^41>
X1k@Z8jT1nE[HDS3OZ3^4T1IPKl6kM^BVW1h21j2KMIl5:5`A[1YAma1f:_6Y>Q:D^2D`2f1MZ3\41T1Og3oMX;mNSa1c3S6
V10>k>[19R1QBm>0X<k1PV1Y>V;c2W4;Z3\41T1gR1`Z4m>Z_11Y3dM?Z3^4T1OgQ1dd1\Z1j4cV1m>0Ud1Y>j=`2?Z3`3K1
T1gR1SQ2QN\2G]3gT1`T2oFh3DZ3`3MT1gR1Zj2f4f6=20I[S1P]1_GP9l3Q:h3`2^2Z3k1g363Y>k<9S1h5V4CX8Bo4`3U5
d112CM251=;GW8e2b7T12U2ZJZ9X116a1b1;:157Z1_1;\2Y7eH<h21HA[7c6c>i233CV6U3R1:f1PHe=`82J2T32T4]1Z3c
5gR1V4CP:2X7U5d112CM8156T1W8X:T1X2o2eP1X11h1R4a1W1`1Y7XM[7o:U=GbT1VF2JW32T4Q2Z3HAX4d>U=S1GP5V4CP
:2X7U5f1FM815410S1W8X:T12U2o2eP1X116a1CZ1<h1_1;K`1Y7XM[7o:U=G^<@h220h11jB`:T3^92T32T47Z3l1f3gR1d
U3kT1Yo29Z3c5jKl6mS3f1kT1ZJnT26Z3^4T1gR1`Z4Yo28Z3^4T1gR1co2lZ1`k2h3<Z3^4T1gR1f[2ZCAo61jS1Yo2R3?Z
3c5EQR1ko2aE0b1n;`12k5I`n1nO7Z3c5gR1ko2dZ1bb2f<GZ3c5fEP=h?j?0VIgJU1l4Q2o1a4;]1_1_<gEc2VFU4lT2AZ3
c5fEP=kh1gJU1W3d1Q2o1\1n4_1kT1fX1bf18Z3c5h2nOdU3aAYCYo2MZ3<U18g3i4mMYV30>521LS9_1g20S3b@HAa6Y=[7
k1j6ag1h38Z3l1f3gR1kHda3`k2h3LZ30T1=h1V2o5V9T>X3@14Z1bOkS1]GU:AkT1Z@k7Q<dJ11^Jh5CZ30T1=h1V2o5P<Z
;X3@14Z1dU3hS1R1`i2h5b5Z3;0^126Fh1M1Y2]2`1?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17I
i5OBJ5a42X17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9P3l3^3a2Cg2_1312Q2d121057n23131:T1S51FBMS4S226O2
^3f4AT4U3c32o102m28=Lk2Z14R1211986ET1NQ1P1c1D2531W1T1>=_11g1C\1239oDhM]3R5Z3;`11Mf2[2n3?n>5:a264
f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3
a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239Vf18Z3c5gR1PFSV2[^1ZT2nJ7Z3k1g3gR1`Z4lO\o16Z3c5gR1mT3bU1Yo26Z3c5gR1im1f\2Yo26Z3c5gR1j>ek3Yo2
7Z3c5gR1jFec3fm1bQ1JZ3k1g3fMP51\>U6R=i2RE2d5X5R26`5m15Y1Ra1^93hOi1bm1=Z3l1f3gR1dDkg1Ff2Ra1^9_a1^
8ZU1AZ3c5fMl3S1dDSb1U9aj1_a1`1m6j1T1h?^=R5@Z3k1g3\?ZCm8]3W8MS_1gQ1WP1j3lOR1Yn19Z3c5gR1m8YH]U3j3o
P1Yn19Z3c5`AVAmb3P2aEnV1Zh16Z3c5`AVA`Z4Yo2CZ3<^1g3i4mMaEf5jT2Y6g:_1W2d3\1n?Acf2e8:Z3c5gR1Zk2c3Z1
[3\1]U1Yo29Z3c5gLo5V;1[Y1ke2Yo26Z3c5gR1`Z4Pl1XS16Z3c5gR1jR3eW1Yo27Z3c5gR1jR3R2bU1Yo2b1Z3Z1X4Y1@W
6OdIV1V3\:P6a<d1j8n:[2NS2RG[?R2Y23YFY4d1b687^4?:c:W2b4k3T6\2j6S<0:Cb1V:_4fBj4j48Z3c5\EZ=em2W7bU1
Yo26[3b1UU114hW45[3b1UU114T2[3b1a1_2m5mE]1i3141S2m1:=Y1m1913MVEa12521E0oS14o6fA0W4_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<m2h=\Bf6R8_27[3b1\P1]3Z1146[3b1jS1Z1148[3b1UU114RCc1Un27[3b1UU114^]6
2B[3a107mT114\1[BME^6nZ1a1^5nFQ>kh16[3b1cQ1a3149[3b1SR1Q314fDSb1mP27[3b1cQ1?Q3146[3b1iJ[:147[3b1
jS1Z114hW4A[3T2T713ZT3bI_12X1`1Y20W?f2R2`_24[3BR^6[11[3\7[3:0S1182MR5]2`1?m2X3V61^25:a264f1404^1
:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1m3X2a5
h3O=B`1k1^>48I45E2k1C4H315Z9m6[32Ld1CBT2_1528h1d1210524n23131:T14FU1c2=1FBMn34S2241O2^3f4f4k18P1
]352o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1;5B>=IE152^1C\1239a>1[S1o4[3:`11MR5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg
2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239c>
3[3da1aH8[3n\1Y;gU1oKSZ2Q;R54[3Vm3XW1a[17[3`S4iC9CPFW3:[3mM3[T3i8a6BY^1_2YC3[3BZM2[3me68[3Rj1a2W
m2nX1d:h1]13[3e^6Q29[3X3lU1n5T>_l2mc1MkC6[3b1SR1Q3147[3b18jQ1Q3147[3b1\P1h414hW4;[3b17kQ1Q314RCc
1T7l[39[3b18jQ1Q314b`3^h16[3b1UU114Ra22[3h^53[3a4ih73[3d1XU12[3B2[3UY49[3b1UU114PR3X1j307[3b11SU
11219[3;P:TCnk3_1l5[AnU12[3Xh69[3[8W11kC_`3h=f3fh1J\3d1Jb62001P2PF`4Z4S:l6Qk1kS1Z7a6bV1Y:d<m70;^
2`5?\3d18T7301bL[EQP3V6Q\20;o7;\3S2n66nFoJQP3Xb20;b39\3R923nFQk3Xb20;=\3e1c7QMl2NU2g1nm1\k1_R1aS
10?\3e1eT1l2NU2g1lEQX1`2kh1gBg?aS10?\3e1eT1l2NU2g1hl3Y5hIaS10;X6dQ1[2\3e1b10Y2m5`E<AK]3h23NJ:=;5
GOMQ>b8a12521E0XU1k5c2[C_2f3S10023Z5A?c1W>W2o318@=E>a2\>i8FJR2^274Y21Cm>_Fc<f6IX7_1O]2\3e1b10Y2T
1h4`E<AK]3h23i1:=;5GOMo<Q1b8a12521E0XU1k5oE_2f3S10023Z5A?c1_3g:d1Bo318=2=8217P3\>i8FJR2^274Y21Cm
>SS1f6R8_28\3V901gb3Vn2^JX19\3d1a701bLj^6X1TG_4\3d1>9o31=9H3K002004162m7U=T105]5130111X1=_1[1f1<
l4c27b2=1_31?341V1g5Q4P60Z5]<f1\1R2IR1j85c3n:BS5T2`6X31=KT3i1=0`30<D>0BA8Y29DA463<0514294X4FAe1M
60b32F4Fb7MP18`6D@<1?]2k30e3k1V3;3g9W7U:04m6[2_9lB94]2\3d1>9o3b1O00200407bFc56V3[1f1<P50Y5?^301i
8Q3P60kGk922bAf2T2`6X31f:S1CT3M0AL617>o4W2Mj32KF`86R1e8]2b7k1V3eK04m6[2\L9Q1\3d1>Y4b1O00200120jF
c5m6bR31X6]4j50^1OWF6eElN0R7hN9E\3m1SNb>P3R70`4k1l2R3X8]R2j90Y5]20W5n2iS2S2\3e1b10Y2f2Z1k1mE]1]3
h23i1:=;5GOMQ>b8a12521E0dS1c1k5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2Q2\3e1b10Y
2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>R;0;cGf6R8_2S2\
3e1b10Y2m5mE]1]3h23i1:=AGOMa2_;4k1a6a12521E0T[1lBR3_2f3S10023Z5A?c1_@U1i218d1P3\>i8FJR2^274Y21Cm
>SS1f6R8_25\3nY1dS60[8n1\3e1b10Y2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\
>i8FJR2^274Y21Cm>SS1f6R8_29\3e1R5`2QMQ6g1T]3f^17\3e1eT1l2T3g1kk46\3R92RGWP3iJ1\31]3e3]3Ld10P?47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;2
9>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31d3]3Ld1Q?47?2`1>P320k2P606234@
3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT
3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31T6]3A:d112o22R2c9247?2^11>FY220?[27c2o240412312@
3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0Q18\4:3B
:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40i1a1\1U3Y13l4M\128Q121f3R2B<>:81436NQ1R22
>M3;e8R4H[Ce?0S39^52]5I_211W4]38Cd1Y9g547?2`1>P320k2P606234@3W11n14R1@15m1P1J:\1DV1<T9B3P5^3\3^3
T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1P7d121057^2CT3R5_7Oe3_<X7\1]121n2[1^1i1
81436NQ1R22\13W9_FT3i1W;P10S39U8DT2Y31P4]3A:d15k>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B
3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1
]121f3R2i181436NQ1R22\13Q9mW10S39o:Y31m4]38b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O
2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P1]3W1;j;Z@F0c6EX7]6:n3hZ2m>NRIZ;m1
X<c7Lg;V:e1j3\7d5[77Y?[22]3lR82]3oY7?]3W1;lL2a6E[V1]o2Z;Wb1]D7eAY7O]3W1VDQ>\6_3?lLBIRI^5?[GQMV8n
3mB7g=o3g3Kg4iK8[7V;Z4[2Y7J]3W1;85d:[;f4P9MUEW5m@_M0iF\6W4UB4h2d4c2bOREmF4]3W1Se6bW1@]3c`1o[1iA?
jR1gh1_6YFX2`2_>h2d2n<27]3om2fU1W1\8VY1W\22]3We32]3YX7:]3fT2nm1_Z2YOi8]4U?V4e34]3g1m]3mV42]3g1P2
]3X3Y2m5mE]1]3h2m1:=Y1m12n=b8a12521E0^V1e4oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274]1K1Cm>`=?d<]
8f6R8_25]3UX7_E8\?Y1]3W1DY3S>mER3>d6W1dX1c<_1j;fHd3Z7V:>?0AB<oQ1\<W;[3V1m2S4\5Q7?Nj2g1T5_2T1^>C]
3U11Jam3l[2jNT2d4U1n1c3Z2o7P7>`3U1V6I]3U1Lg:<Zl1`3T5c3o2SISf1T?a>^3T6a:]3\:W9o26n53k7o8]38C96=E7
R5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0U1<X17
Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd3e1m38Z1Oh2A==B`1P162@^1g7N;g1;m18I45Ee1813=4:=315_6E=f1;T20U
1;29>c19Z1P228U1><631=BT2_1528h1W1<210524^2?313<a2f31Y1MS4S2241O2^33Y9U3c32o102KA\128396<213]2h1
4R1211986E981436NQ1P1A?2>D253Y1T1>=_1152^1C\1239P6fQ10S39o:Y314]3U1_^3`V2i3]3L8[10P?47?2`1>P320k
2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;Z1m2^1:3MC5_6E=R2T20U1;29>c1d
1\2U1><:1h;CT3R5_7Oe3g7g4X7\1]121i5i181436NQ1R22\13o`10S39o:Y313]3U1_^33]3V1Se66]3V1`1^^4V_1Wj1>
]3Wc1CC[Ea@V=_1b1g1Ja1oe2\S12^3ca41^31^3W1^35T1Y2V4Z[1cKmZ2YT1[@YCR1X1E]3P17BET2>>a14]4\=16@^:@4
16Q1859:3^3j^2cf38^3kBm[2b1^HaW2b5]85_3i^2^[1eQ2m15_3X?O]3Rk14_3CVR7n11_35_3CUe3P]3n12`3_`3W1`3c
1TJm87B021111;42Y132f4a4i<\1<i1e^1h3kBf2o1SDd84nGo2k6h5X2R9_<3`3_`3[K4`3_`3cBY=R1`3W3^Q1j1Y16f4a
4^:Z2\1<i1j3d51SU1SG2T2f7fF:SHo2W6Ch5X2`1a7_<Y=cF;`3X3]Q1j1Y16gCi9jZ1X`2`W1S1`3W3^Q1j1Y16f4a4^:Z
2\1<i1j3d51SU1SG2T2f7fF:SHo2W6Cc2T3X2`1a7_<Y=cF\4`35T1=P6n3f6m8:a264o54E0200111;212270171A32[401
51V2X17Ii5L0V5J5V1037<:0@?o2f53DW1V6Z9O=S2k1c>80H45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32
o102KQ28396E]2P3211986E9JNR2AG[1Y1i32^1Cm14`3_`3SGdU25`3_`3hl2i62T1`3W3^Q1j1Y16f4a4^:Z2\1<i1j3d5
1SU1SG2T2f7fF:SHo2W6Cc2T3X2[14a7_<Y=cF4`3_`3SG^\24`3_`3c1QR35`3_`3P52^V34`3_`3S5^V33`3_`3c1X1`3W
3^Q1j1Y16f4a4^:Z2\1<i1j3d51^8dJo1S5oA2H[1f7fF:SHo2W6Cc2T3X2[14a7_<Y=cFm1`3o20^2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0oS14n3P3oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2<`3X3]Q1j1Y16gCi9jZ1
dBcm1`W14`3^T3P<h43`3_`3b73`3_`3`]22a3Pb43a3^f501a3<a3cZ2R2m?g4<2m1VS1_4h1QV31a35a3f\2U2_U4bF=a3
2R3V8[GX3W<0[JRE2UCSg43a3fX7hE4a32jU6P>;a31S3V8[GX3dk1Sl2SFBdg16a32cQ3[CV5Rj23a3a3j`6g6b33b1M>Y2
Y2c3:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:0118F0159;U1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23
l1V6a5h3O=BPB8I455?V1GC4H315Z9m6P3=Q2?Cb24N002375284c1d121057>A?]1313<X61Y1MS4S226I52^3718d1P3T4
U3c32o102V1f18=L3R44R12119526@4T1H5Q1P1574P1D25361C<T1>=_11g1C\1239b6SS1f6R8_2R2b3V1FLD;AY3]Cg;a
d1h3`Le3\B4b7bJl2WD\8j=R1X1E^47BET2>>a14]192><64Z1e92c316@d60:><a2@0316Q18319:I5b3Q1oQ4j>4>b33i1
h9UV44c1d121057hU2T5b33b16FR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5V3AO=BPB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3k6a2U3Gk22o10
2m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239^a1R5b33b16FR5n3?n>5:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5V3AO=BPB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2
313<X61Y1MS4S226O2^3]9U3Gk22o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239?b33b;UV44c1d1210
524hU2;X1b3Q14>T1KP4^4eU44b7oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:f6Ab33b;UV44c1d1210524hU2RFCT
Nd1b33R1V3Y3n3l\2o?XY14c1d121057e3oGb2_W1l5R1X1E^47BET2>>a14]4e9f316@d6i3@416Q18319:4b3_T1\]343b
3la44o4b33b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5
h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986E
T1NQ1P1c1D253Y1T1>=_11g1C\1239@b3j>Wf110P^1eN4\S1Ua1RM2<g1P12Q5b33MDMR5n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_15284c1d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239d5b33M@3M
g1Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5>Y3O=BPB8I4
5En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4c1?26O2^3]9U3Gk22o102m28=LV44R1211986?5T1NQ1A>
c1D253Y1T1>=_11g1C\1239RFCf2?@6^3Z>_5k2Ok35V6b33T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;2122
70171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m63W32a2C
BT2_15284c1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_
1152^1C\1239ke1Cb3[1]IZ1\:14c9YNgY1g:Bf=;4^b1Y2W;iF5b3o]2dKWX14X4b33T1=P6n3f6m8:a264o54E0200111;
212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd35284c1d1210524e3X61Y1
MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm18c3S3V8[GX3g:lK_o57c3S3V8[GX3g:\k62c3lb11c
32c3Pe36c3S3V8[GX3TV72c3SL4c3lb1d^1Zb32c3SM3c3SMQl22c3lc68c3S3V8[GX3aa1^MSg48c3S3V8[GX3T\3gQ2Wh1
2c3ed39c3S3V8[GX3l<g^1jb3dg1:c3Qa1cH1l2h=V7RES_2P>2c3U_66d3R3V8[GX3TV72d3ek51d32d3od33d3RMlg23d3
cQ3[C2d3gm53d3aQ3Yb33d3RMdn53d3RMQl21d32d3T_67d3R3V8[GX3P_2Sg48d3R3V8[GX3aa1^MSg4:d3R3V8[GX3dk1h
<mR3`2Wh12d3V]75d3dd3dl23]28d3]T1UX1aZ1fV2\C3]22d3X^67d30gn2m22UCRc34d3>VR7n1Y1d3T1`6Y]3bT1oW2R1
5R1E^47BET2>>2^14]4C0H]7`416@^:@416Q1859:X1=U1d3T1`6la4oW2R1X1E^47BET2>>:0U14]4k8k31B16@^:@416Q1
859:9d32P:Pe1Rj2_1l5[Ae=2d3fo5W1d3T1`6]Di^2Od]1\\1W:b;g5R1X1E^47BET2>>a14]4i4b816@^:@416Q1859:V1
d3T1`6]DgT2UD`T1];@2mk1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Z1d3T1_2P4\Ej^2V=]P1WR2g5R1X12B^47BE5
n1>>a14]4h3e50l316@^:@416Q1859:P1d3T1`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:^1d3T1Y2V4^4m@Q
R1P:gR1\4WY1Yb1m?g5R1X1E^47B2BT2>>a14]4]1Q1R2X8@16@^:@416Q1859:Q1d3T1`6la4Yb1eER1X1E^47BET2>>a14
]4\=16@^:@416Q1859:5d3ZBXj1dQ4b54d3b3\a3Rc32d3od32d3od34d30nd3V54d30nU2hH2d3\h33e3gn2WF1e36e3=T3
ZGfW6n12e3^R32e3k_45e3Rc3k1Ua2bX12e3Zf75e3iZ74_=`35e3h^2kR2\4Ug2:f3b;nW4d121057hU2@f3b;nW4d12105
7Ua12_D_9X7QFV=;f3b;nW4d121057hU24Nf3MGm5n3d?kU1XQ1Ta1d121057X<b9VGj7l4o3[5a2mIQ4_5S3f2Z:Z2Ef3MG
m5n3`e1]b2d121057X<iP1j7l4^1`2[5a2c620b3278d12Q3U2n3g5479132^11>P320=@438:22I7c2S1k14041234@3;6D
140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=
R2T20U1;29>a11d1\2U1><451?`6d1210524^2C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ
1R22>M3;k8l3jP1o20S39d9Z1I_21W4f3T1=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<
:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241i<[4c32o102KQ28396E]2P321198
6E9JNR2AS2Y1i32^1Cm1_6f3M6=K13JS4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O015
1CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n231
3<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239oMj:b116]1k
9R1U3>f3b;eo1XX2d121057_OBY@[E<f3b;nW4d121057_OBeU17g3d6[3S_4_1l5[ABg3d3J`5fT3WT1T6_1l5V<T5VOQKE
cP11>d8V1g3LIJ0]7Th1Q1Z^1aW1_1l5l:L@P5_;c47_Ga4Q:i1n4l1R<MX2b4U13JX3S31d1X2A9g3^1a8g=[Q4_1l5[A`W
1U5f30L8;MR5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h
3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4[3Z1U3c32o102m28=LV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\1239:g3U18a8]n3e@_1l5[A^P16g3P:S_4_1l5[A:g3^1a8YY1iU3_1l5[A^P1Z4Ag
3V17a8YIQ314`b3_1l5\10Z>b1d@i?Bg3P:Zl3hB_1g2063k1A:\10m?Y726Bg3U18a8e_1[9bV2^?_1o2o1A:]1k8Q7`P1S
Q2Mg3V1i8[L14i?Wc2h1e=0:S1o4L8T1c7R1R3BME9DM`8oNSj18g3P:S_4_1o2l2]1m?;g3V1i8[L14U`3Z2_1l5[ACg3U1
07a8YIQ314hCgn2_1c2300R3]1m?@g3V1i8aHi314`b3_1o2l2]1g4U;f7nT18g3P:S_4_1o2l2[AnK8g3P:P<RS4_1l5e>e
2=g3V1i8[L14`b3_1l5[Af7eDki1:g3P:S_4_1o2a2:[AdQ38;g3U1j8S_4_1l5]1a84V7`3?g3V1i8YIQ314`b3;S1l58T1
P>l17g3P:h\4Z2_1l5[A:g3U18a8YIie3_1l5[A^P1:g3U18a8[`1gn2_1l5[A^P18g3U1j8S_4_1l5[A[3Ag3P:dX1W`1[2
kBnP1_1l5R2Y4n:f7jLXR1P5f@@g3V1]5[3YIQ314RCb]2[2^?;S1l5[A:g3U18a8^>1bP4_1l5[AR1g3U1j8mc1_AQ1Z1T7
X?n2a8Q<c?a18S50LE:1C_1l5[A`;2Kg51_Bf2ab1a1d4f30S110:o4P1]2`1f6m8:a264o54E0200111;212100410171A3
2[40151V2X17Ii5o65V1037<:0@?LR2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524Z3:T1S51FBMS4S2241
X9l7c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1oa1X1g3Q13<o5]2S_4:T1l5[Aa_1R1X1ES2Z27BET2>>a14]
4\=16@^:@416Q1859:c1g3Q13V2U4]2VMVZ1S5R7^k1:T1l5o2j1l1j1h8a_1R1X1E^47BET2>>a14Ka3_3_1`6k116@^:@4
16Q1859:R2g30j100R8g;g2_8l1]=2h;\3;;2Dm2lJn?QMS=_1W2m1f1V13e5W533?=2A3Ic11<1420011122b1n1k251XT1
36T113\BQS15Y2g3`200]7YNo:g1:7=`1k2X1`23Z2]2i112Pm1f@a3c2_1g2T3c:m4@1V1^?R:A^@E=00>;?S72n3o3P7g?
2285108>4=>5l2g3o292Na151<Jg1g3U107m4n2Dh=^;S314`:o3X1l4E7[2]1M^1@:RZ1[6cGn6f6;0R1[19V48V7W5c1=>
R2b68e9[71\2TT1b;n1d>K1\18g3P:S_4_1l5[AXj1jQ1V1g3Q1`6]2Pd1Rk2:T1l5[Aa_1R1X1E^47BET2>>a14]4\=16@^
:@416Q1859:7g3<c9S_4_1l5[A8g3P:Z;`l2WW1_1l5[A7g3P:S_4_1a5:[A7g3P:S_4_1l5[A]?8g35j9S_4_1l5[AgP3;g
3V1i8YIQ314`b3_1l5[A8g3P:S_4_1l5[AjZ209g3P:S_4_1l5[AUb10dZ1:g3P:Z4_\2Xn1_1l5[6o:UP2<g3P:ak2U4o5X
B0f:Z<_1l5[A>g3o2P7U1[GX3Xc3_1l5[Al@Z6`@Yb19g3P:_l3cB_1l5[A]NkD9g3P:\BR4ch3_1l5[AoN<g3U10i8[L14h
Cgn2_1l5[AX1g3L_2c6VGh8c2D8S1a3k=d4[:j6nDd6_W1_1l5k1B3g6[2BQ5[8\9X4i2g1]3o4>\DV2V8VJY1Cg3U18a8h;
e2W8X7k=li1_@T;e=_1l5U7U:jNX2:g3V1i8[L14`b3_1l5[AY5f30V172MR5]2`1?n>5:a264f1404^1:6;406X1F4D1400
41271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n
23131:T1S51FBMS4S226O2^3f4T3a1U3c32o102m28=LV44R1211986ET1NQ1P1c1D2531W1T1>=_11g1C\12398g3T8k1W\
2kR2_1l5[A7g3P:S_4_1l5[AV@9g3P:^>1mY1df2_1l5[A8g3U1j8Xm3jA_1l5[AT5f30LDMNS4]2`1?n>5:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_15
2Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239@
g3P:_j1n?dT2_1l5[AT108R_1lX1U2n61@g3V1Y2_6[L14`b3_1F;k2Z10A[A7g3U1j8S_4_1l5[A<g3V1i8_Fk514`b3_1l
5[AhV2T5f30a12JR5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1
V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Cg3U18R10]7^>1^?^\2RFa>_1l5[A^P1Kga1eA8g3^1a8S_4_1l5[A`P17g
3P:S_4_1Y5B[AW1g3MJ]1i5Oi4b21S1a5l44P4W<P<aJW6U4iD]9i4Z10TF_1l5e2b1R=V;TQ1_2C1\2Q2_@b58g3U1j8lo3
V?_1l5[AAg3V17a8PKZ114`b3;S1f55_7k9SJ\c1a1g3Q1_2P4]2bi1`e2:T1l5[Aa_1R15R1E^47BET2>>a14`1l2DHS1EW
6P2k116@^:@416Q1859:4S1<g3P:nAMl:eE`Q2RJ_1l5[AYh1>g3V1T7d1[L14`b3_1e4V1[AX;\2V7f30S11072MR5]2`1?
V6`5V35:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<X17Ii5OBJ5<<MER1J5?F037<:0
@?L@a1f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n231201:0S1S51F89MS4S2241O2^
3d2Q2]35R1k18P1c32o102Km138396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239o:\>bH1k2;g3V1i8[
L14hW3g:_1l5[A8g3U1j8PV1RY3_1l5[AY1g3F[1d61V1X3hOR1?l3b4T2`=>T5h2[>0[4>3g:Q;U1m3jC`4U3_1;`5c4g<a
2XCDQ4Y5gDiX19g3P:\P2f^2_1l5[AcR2nJ>g3f1Y8d8lOQ`1mJaK_1l5[A`DVP1n2]1g3L8j7L2Od32cT11_Nc6V2gl1b1_
1a5:[Ad8b3f4S6f@c2X91Hf5d5Bd1\1P8X210d=1\16c4:39g3P:d=^Q4_1l5[A^Aca27g3d3[6S_4_1l5[AOg3P:X4b5RNY
Ff>d6g5eCV1iP1_1l5j2>P161h1o3n6\9\1m52jM0iF:JV2h3S1C5^33U@R8R5X7[1[22b3e2F871i58mMd:Y8R2oHS1Y2G]
2c1]6f1X3c3R1AGA[;U1f1O74911112000S7k5NT?j6e723B12\@U?m>g5T1g3h3S1C5V4524C7332V1e<R83n4X2c11U2Q1
1[1[22X6F871i58T1n5e1<a1P:l3V5b;TK]8Y2GY23@R1]6X35T1;KY1@?181R1A5?16092^<f1D:<;111210c3Z34j6R127
]780_4^1IT1V4Db4V253?123B1_@C1_>m>k4KI:g1h3S1C5_4X1o=\>e2g>15Z4[:<nj1`1m1Z4a8\95U2l2\1Q<8D>FEP1G
774;11122QES1\E12Ki63W9iI`42i6h3h3S1C5l395242@772ABg<V8U60P1c11e4[223k6871h1S=<Uk1b7S1[53;4\1f2P
3c30223I62293746]1?>D32I??]:8;2IF>V1?D2517>11112000B6T64m73o6M0n5j6f5R153;3123B1_5`1_8RO`1P5:`1X
2h3S1Cb4f4j9VEl:[2^5aGV5\d1831]1]6f1F[2]11O<8CR1?1N092f9g2Q1d174=610n6]8EP70h5e5E3h8<i6>f8g3b<n2
i4714607G12R;9h3m1S9QW51122cl1[1h3S1C5\4K?VFfk1X1h\1e>X3]1T1Y1P118\2g@1122YS1D^?3:l8L\4cB714T174
V5E[5U2h3S1I\424C7332T1nDW7e1aD8T1d7<oEh\1_6?4R1f95T128KY1P1181=DA5?992j>U11122B`6f?8o5U6Df5R15_
1R7S93LXNEP5Z1h3S1lc1T1W5oHXc1e>f1Hj2L1\18Q1T11;CT<U3R162R@ZS1>f8R1W?n2i4714607G12e1h3j100jCg2_8
Z?2^5Y6\3;;2Dm2lJV94\NiP1W533?=D3Ic11<170011122b1n1k251XT136T113i1h3j100jCg2_8l1]=2h;\3;>b3lJV90
3\NW5iBg8W533?=D3Ic11<170011122b1n1k251XT136T11b@n>PF5o1h3i11`3n5g8h5R7[517[5Y2n12`6X4[4b16c4i3R
OIlL>c2PIg4j1\333MD3Ic11<;11122a3R1h151f1g6T=S3m9R31n@^LU12n6n1h3i11`3n5g8h5R7[517[5Y2n12`6X4[4b
16c4i3ROIlL>c2PIg4j1\333MD3Ic11<;11122a3R1h151f1g6T=S3m9R31n@^LU12g1h3i11`3n5g8h5R7[517[5Y2n1c6d
8b1j4i3ROIlL>c2PIg4j1`2O3b13]21<;11122d4g3g6T=S3m9R31n@4YLU12n6b1h3k10jC2T;l1T6_5Q32[3d1k8;;2b3]
2eQ1003W48i16m3`=b;l=R8a5W5G=b1`262a3k251X7n?f>^@n>PFa1h3k10jC2l92T1l1f>2[3d1k8;>b3]2c;QF0020`4P
2m3`=b;l=2o72^5o5=S462]651X7Y9d6T1PNn>PFNh3k10jCW;cN;Q4KnW1P2nZ120`=W5G=b1`262a3k251]<`Ij=cW1T1h
3k10jCo92T1k5gH;Q4KU=QF4a4_C_I20O`<W5G=2FY362]651b@VS1cW1>h3jh4T92l;II_262c61b@[EZ720e37880DE21o
227j1f9479132^11>P320=@4028:22I7c2S1=]14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1_50Z2B3`1]1
Q2^3\3^3Eg20e1d3:X58Z1OZ3Y1f262o1l71G;223;3M:0S1T3^1:3B:C5_6E=R2T20U1;29>a11d1Z21U1><4513;[1[2S6
\1C5<a2`1[1V1=@MDd57OP3D_40^12247=X2U3Y13i3P2FE;>2?21Y2[33@85>:81436NQ1R22>M355R71c5cCV@0S39^52]
5I_21P820e3789Z12Q3116j1f9479132^11>P320==2438:22C57c23Ok14041234@3;324?140411_14801311162B015N1
LP11H:128E8DG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LH_34c58Z2[1@]1Y1CR262o1X3c4I;26;3A;:0g5:3B:C5_6E=
R2T20U1;29>a11d1\2U1><451?X;C5<a2W18[1T1139@M1Bd57Oe15b16S40450^12247932U2^2FY13g2R3\1;>2?21Y2L^
23@85>:814206NQ1R22>M3018c`10S39o:I_21[620e378d12e1[1U2f9479132^11>P320=@438:22I7c2S1k14041234@3
;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_
6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>
M355c`10S39o:II8\11S620e3@d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1L
P11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U
1><451?X;C5<a2l2V1NMDd57Oe3_40^1B=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_21f620e378d1
21o2:j1f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^
3\3^3Eg20e1d3c58Q1X1Z3Y1f262o1l71G;223;3I3360S14^4:3B:C5_6E=R2T20U1;29>a11d1\2U1><45130:X;?35<a2
l2V1NMDd57Oe3_40^12?=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;R71c5jS10S39o:I_21b620e378NE011o2
U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3
^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0Z1\4:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3
T4450^12?=X2U3Y13j5\1;>2?21Dd1[33@85>:81436NQ1R22>M3;h<jS101Q39a5]5I_21a620e378NE01Q3U2f9479132^
11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1
d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3T4450^12?=
X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3018c`10S39o:I_21W620e3@d12Q3U2[5Z4479132^11>P320=@438:2
2I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7
I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3X7\1;>2?21Y2[33@8
5>:81436NQ1R22>M3;h<WDb?0S39o:I_21X620e3@d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R
2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3018PQ1b
?0S39o:I_21;i37h_1dHPETf2=h63e8`K`620e378:Y121o2:j1f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1
40411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R
2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1=@MDd57O[1Y2_40^15<=X2U3Y13j5\1;>2?21Dd1[33@85>:81436NQ1R22>
M3;\P1c3b<0S39^5`5I_21i620e378d12Q336j1f9479132^11>P320==2438:22C57c2S1d164041234@3;64?140411_14
82CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1X3c4I;26;3M:0g5:3B:C5_6E=R2T2
0U1;29>a11d1\2CA><451?X;C5<a2l2V139@MDd57Oe3S4;0^12?=X2U3Y13j5\1;>2?21Y2[33@85>:814206NQ1R22>M30
18\P1V@0S39o:I_21T720e3@>U12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP
11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\
2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;h>R1X1EY1T37BET2>>a14]
4\=16@Y10R1P29e5@416Q1859:T2I_21[620e378d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D14041
1_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20
U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=MZ1U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M355h<j
S101Q39o:I_21Z620e378d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:
12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><45
1?X;C5<a2l2V1NMDd57O[1Y2_40^122<=X2U3Y13i3P2\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_21_620e3
78d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q
2b211G\3^3Eg20LHd3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMD
d57O[1Y2Y450^122<=X2U3Y13g2R3\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_21W620e378d12Q3U2f94791
32^11>P320=@438:22I7Co1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d
3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^1B=X2U3
Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_21R620e3@d12Q3U2f9479132^11>P320=@438:22I7c2S1k
14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:
0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ
1R22>M3;c`10S39o:I_21V4i378d10g1X=47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5c20I\3^3E^
4d3c58Z2Z3Y1f262o1n7G;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3S4N_7Oe3b6=^5Y13j5\1]121i5i18143
6NQ1R22\135n<jS10S39o:c18\11h3i3@d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T
5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3b6=^5X7\1]121i5i181436NQ1R22
\13o`10S39o:Y31S1i3OP2_4la4]J=S]1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:l3i3@d1031j>47?2`1>P320k2P6
06234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><
:1h;CT3R5_7Oe3i552?=^5X7\1]121i5i181436NQ1R22\13o`10S39o:Y314i3kc5=ZBh3i3@d10P?47?2`1>P320k2P606
234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1
h;CT3R5_7Oe3b657^5X7\1]121i5i181436NQ1R22\13o`10S39o:Y31X2j3j20Y2Q4k1Q?k6]1]3h2m1:=Y1m1Q>b8a1252
1E0hS1[7oE_2f3S100235T5A?c1_@o318X1;P33E1012Bg<P4h4FJR27V274Y21Cm>SS1f6R8_2P3j3IP20Y2Q4k1mE]1]3h
2m1:=Y1m1U57k14b6b8a12521E0e7\AZ7Z3[7oE_2d31AA0023Z5A?c1_@o318d1CM^13E1012Q4X9h1\2c4FJX1I24V274I
_11CP9O1j4c51i3_9S@f6h2>]11Z3_2U2j3e2_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1
YD518d1C\211E10_=S4e4FJR2e3U2o1k7;e4TLn6f6R8_2U2j3k2Y2m5X>d7]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S
10023Z5A?c1_@o1HDA18d1P33C1106Dc<i8FJR2^274Y21Cm>[AgAf6R8_2Y5j3V10c1Y2X2d3mBa10\1AKe28>h2@C>6107
2=A1A11O<@R<E41Q14k1[5U1a12521E0f2Z7P42m2PJ\8g5h1n2n1S1Ma1X31;1D<0023Z5A68c1>083?FF17:1`1FT28004
1U2i2FAR1BK1140i218=2=8000173:?A_1I1021m5>m6Q1g7FJR27Q13P174Z1N1CV6>W2T5JDT7e3n3Y2V1S@f6Ig1l44>_
1On2j3W1c1Y2X2d3mEAKe2Gh2T1>610:=AC11OMh<X1b8a12521E0T[1oE_2f3S10023Z5A68c1\1U2S7`3d1BKS318=2=80
1173l23Eb=i8FJR2^274Z1N1C[9f4JDT7e3_7S@f6R8_2Ej3SR1`3V6YR2cL\X110GlCTAl3d4b;X7]8P4b;Bm3W2j3S1a1_
2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6fA0W4_2f3S10023Z5<4?c1YD518X1;P33E10_=S4e4FJR2k5o1W8e4
SS1f6R8_29j3k]3XU2151103m1j3e2_2m5mE]1R4S2m1:=Y1m1913MVEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1
P3Ib=S4e4FJR2k5o1m<SS1f6R8_2o1j3e20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD
518d1P33E1`=S4e4FJR2k5o1m<SS1f6R8_2R2j3Z1`1Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS165n6oE_2f3S10023Z5
A68c1_@o318d1P32FJg<i8FJm14^274Y21Cm>SS1f6R8_2o1j3e20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_
2f3S10023Z5<4?c1YD518d1P3IJg<S4e4FJR2k5o1m<lJV8f6R8_2n1j3e2_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS1
40n6oE_2f3S10023Z5<4?c1YD518d1P3IEl<S4e4FJR2k5o1m<SS1f6R8_2l1j3k2Y2m5mE]1]3h2m1:=Y1m1Q>n4c3a1252
1E0hS1[7oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>SS1f6R8_2l1j3j20Y2m5mE]1]3h2m1:=Y1m1Q>b8a
12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3G1b=i8FJR2^274Y21Cm>SS1f6R8_23j3Tc51k1j3j20Y2m5mE]1]3h2m1:
=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>SS1f6R8_25j3hBc6ii4WP2n1j3i21
Y2m5mE]1]3h2m1:=Y1m1Q>2_8a12521E0T[1oE_2f3S10023Z5A?c1>P@o318d1P3Ib=i8FJa1@^274Y21Cm>SS1f6R8_2n1
j3e2_2m5mE]1R4S2m1:=Y1m191G9VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2k5o1m<g8[Jf6R
8_2V2j3j206R2m5Q?k6]1]3h2m1:=Y1m1Q>b8a12521E0hS1[7oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR27V2334Y21
Cm>=KP1k3;`5oFf6R8_2k1j3k2Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0UT1n6oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8
FJR2^274Y21Cm>SS1f6R8_2m1j3e20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1
P3Ib=S4e4FJR2k5o1m<SS1f6R8_2\3k3d1k6n1A]<b8[6Al4JV2e1W2V2[1Ef2<d37Ch3?^<\3U>l3k6S40o<]:61X3E27HH
4DF0`1X5W1b6d7d4K?3X2g2811042=261S<P8n2K@f2V7Jb6Q1>0J2Ao52^8h1c2h3l7B2>Q1]21W1b1AW2l8=831121a1P1
o2k3d1k6[1BnB93U2Ll1DT2k2R8^43W1i3d37CX4\4X=l<[>0\G061X3E27HZ2`1X5c4m1R?X2d2281107=250000R<n1l9W
3\3m3V5T3Z1d62Y84;P4U:f1o1g3b1A2Q;=83141Z10311D92_1k3d1W8BnB93R3[222T2n:a=CX4k?ad161n32P1gS1@E25
000[k14;P4_9E=X1o1g3T2k;54c1S1X4k3P1Ch7d52[7K@i1e3Y:4]55o23^8o5Z?_2d1W1:4h9LA@422R1]82e12i3[5@n4
;<W363;X16S12H?01<Q5@KR1D9h8_<A:2e1A42D1?[5IW3<L107=25000P4]3f212^3U3j:]1Y1X1b1V7:o1<0]2Q52P2DZ4
2Z1m1m2g2a2e45Z2Ld2\2>a39:d2]1Q416;1?Z3j1k3P1Cj8kO8_:[1E\HbAg[1Y20`1S6];S2R1T6I_41107=25000SGf4j
1l4Q5Y3>0J2a62P2Df7e5^8V2T7X2\4Q4141l2d1k3P1C]I3X29W3b1Kf2e8T3Q3oe3?]517C61@cHa?3Q1\2d62Y849^14W
6Q9Q1]21\3_6d4=831121a1Z1:k3Te1XV2f_1W6C6\DSY1^U12l3d[31l36l3U1eT1Q6g1kk4j1l3h20Y2m5mE]1]3h2m1:=
Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_22l3ii67l3U1eT1Q6g1nm1l
m2Q2l3U1b10Y2m5mE]1]3h2m1:=AGOMQ>P2a6a12521E0T[1oEMa1f3S10023Z5A?c1`=n2o318d1P3^7m6i8FJR2^274Y21
Cm>SS1f6R8_23l3g[1`Q2o1l3U1b10Y2Q4k1mE]1]3h2j12:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3
\>i8FJR2^274Y21Cm>SS1f6R8_22l3g[1o1l3U1b10Y2m5mE]1]3h2j12:=;5GOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c
1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2R2l3U1b10Y2f2Z1k1mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10
023Z5A?c1W>W2o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8_2R2l3U1b10Y2f2Z1k1mE]1]3h23i1:=AGOMQ>b8a12521E0
dS1_7oE_2f3S10023Z5A?c1W>W2o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_27l3U1eT1Q6g1S\4g?o1l3U1b10Y2m5mE]1
]3h2m1:=AGOMQ>b8a12521E0T[1oEMa1f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8_2S2l3U1b10Y2
T1l2k1mE]1]3h2j12:=AGOMQ>b8a12521E0Q:RQ1oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>g5[Mf6R8
_2P2l3U1b10Y2T1l2k1mE]1]3h2j12:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm
>SS1f6R8_21m32m3mV1;m3P1cQ1a314?a5_Y6\2U59m3P11SU1121Wl3k;Dm3P107aK202a5S1]214?gk1\I]5gZ1RJl4Dm3
P100hK202e6]2121nIc7\BW8hMQ1P]16m3P1UU114XR76m3P1UU114??m3P1e1_S114U2n5T>[82Pd2\c1@iD5m3P1UU1147
m3P10TU114?8m3P100SU11212m3YV67m3P1hQ11Z3148m3P1cQ141Z314:m3P11aQ141Z31216m3kEc3@Xj2`34m3jg3^^2h
12m3jg33m3YV6h^23m3Qd2Wb32m3_b86m3P4SP8P4T9T12m3nm51n33n3Ed\13n3hZ6V42n3^[27n3OnK2S9142n3cj55n3E
Y2oZ1Xc55n3dY1]1l2VS7`6o3:80Z112U1i127j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L
1N1H:12W1DV1<b41_4B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0`1V4:3B:C5_6E=R2T20U1;29>a11
d1\2U1><4221?g3c2l4CBa2R5MDZ4Y17O[1Y2_40d14a1U16g1]1Y13l4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8R4HjB
@e?0S39^52]5I_211i6o3:8[112X2;:27j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:
12W1DV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M360Q1>V4:3B:C5_6E=B_1T20U1;2
9>a11d1\2U1><4221?Q608l4CBa2R5MDZ4Y17O[1Y2_40i16`26g1]1Y13l4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8R4
H[C_4j9Z10S39^52i4CI_211n3o3:d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U
3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436N
Q1R22\13Q9mW10S39o:Y31Z6o3:8[112o2U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H
:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M360<D1c4:3B:C5_6E=R2T20U1;29>a11d1\2
U1><4221?Q69Q1j3CBa2R5MDZ4Y17Oe3_40d1;`26U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8R4H[Ce?0S39^52
]5I_211X6o3:8[112o2U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1
]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;2230:3M360Q11c4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?Q69l4C
Ba2R5MDZ4Y17Oe3_40d1;`26U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8R4H[Ce?0S39^52]5I_211k5o3:d11R3
U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c
58Z2Z3^1a262o1_7V1;2230:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l
4M\128Q121f3R2B<>:81436NQ1R22>M3;e8WHe?0S39a5]5I_211o3o3:d1Q?47?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7O
e3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9mW10S39a5]5Y31P6o3:d11R327j1c9247?2^11>FY220?[27c2o2404123
12@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58P1Y1Z3^1a262o1_7V1;260:3E7360g
5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\128Q121f3R2B<>:81436NQ1R22
>M3;e8h1^Fe?0S39^5`5I_211\6o3:d100R31S2c9247?2^11>FY220?[27c2o240412312@3;63@140411R1744801CC15N
1L1N1H:12W1DV1<T9B3`1]1Q2^3\3V1W2]30e1>U3e3m18Z2M\2614P1T1\162o1P5^2V1;260:3M:0I2j4:3B:C5_6E=R2T
20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8WHe?0
S39o:I_211[6o3:d11R31S2c9247?2^11>FY220?;o17c2o240412312@3;63@140411R1<4801CC15N1L1N1H:12W1DG><T
9B3`1]1Q2d2I\3V1W2]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0I24e4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?
[6l4CBa2R5MDd57Oe3_40i1n2U3Y136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8k4k6_<a:S50S39o:I_211k5o3:d
11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1
>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C5_6E=B_1T20U1;29>a11d1\2U1><4221?[6S1h3CBa2R5MDd57Oe3_40h4
U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211i5o3:d11R3U2c9247?2^11>FY220?[27c2o24041
2312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:
3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M
3;e8WHe?0S39o:I_211o3o3:d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z
2Z3P462o1_7V1;5a1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R2
2\13Q9mW10S39o:Y31o3o3:d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z
2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22
\13Q9mW10S39o:Y31P4o3:d15k>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2
Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\
13Q9gLU;0S39o:Y31Q4o3:d15k>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2
Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\
13Q9gLV2n80S39o:Y31o3o3:d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z
2Z3P462o1_7V1;g1;S1c4:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R
22\13Q9mW10S39o:Y31o3o3:d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z
2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;226>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R2
2\13Q9mW10S39o:Y31a6f38:62GB1MT2U2n3d5247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H
:12W1DV1<T9B3`1]1Q2[32\3^3]30e1>U3c58Z2Z3^1a262o1_7V1;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><
4221?[64d121057^2CBa2R5MDd57Oe3_40h4U3Y13R4IM\128Q121f3R2B65>:81436NQ1P1Q12>M3;M[5[25Q=o:2b<o20S
39Z3d7I_211Bo3W[20e1>cLV1Z2_U1^V1Y13l4h32Z3=aC@o3W[20e1>cLV1jW1^V1Y13l4h32h3aCCo3DbZ20e1>cLV1jW1
^V1Y13l4h32h3aCW6_X1Q4o309d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c
58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3Q9]3Y13l4M\1]121f3R2i181436N
Q1R22\13Q9mW10S39o:Y31P4o309d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U
3c58Z2Z3P462o1_7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436N
Q1R22\13Q9mW10S39o:Y31Ao30V[20e1>cLV1jW1^V1Y13l4h32h3aCl3Q48d10e:Z447?2`1>P320k2P606234@3W11n14c
115m1P1J:\1DV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5
_7Oe3g7g4Y13j5\1]121i5i181436NQ1R22\13o`10S39o:Y31k3Q48d10P?47?2`1>P320k2P606234@3W11n14c115m1P1
J:\1DV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1f262o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7
g4Y13j5\1]121i5i181436NQ1R22\13o`10S39o:Y317Q4h_1dHPE[m23e85R4An2oj5lb16R4`n5WU2n21V42R4`n54R4S8
j@aU5\5f3<@DMNS4n3?n>554a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6
a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]8OU3c325i102m28=LV44R121198
6ET1NQ1P1c1D253Y1T1>=_11g1C\12317[6Cn1m9a7\Do621=S4@W4j9dc1kMY\1]`1R2SCR@n1`A:S4PKPc1RW1hT21nP1W
7n1l=5S4ll5YU1n1l=5S4R=PU1R`5n16S4kF\R4mX2n1[`1i4f3<@6=l1HZ3n3f6m8:a264o54E0200111;212270171A32[
40151V2X17Ii5o65V1037<:0@?o2f53DW1R2S4Z9O=S2k1g3k:8I45d2CJSD2a2CBd3528h1d1210524e3X61Y1MS4c1?241
UAc32C[102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Ce17o6n1X9C_>_DLn254S4n2Wo6n13S4VR7n17S4A]2Vo6n1lBlI
5S4PCXP4l^2n15S4MXa1o_5n14S4o2Vo6n14S4dj3aW3n14S4VR7n1Y55S4m=U_2RU4n14S4AdQ7n15S4A]2Vo6n18S4oIZZ
2T3^<W^3n1lB4S4o2Vo6n14S4`X3ei3n15S4VR7;b1\54S4VR7n1\58S4QQ1P2d_1Pa2^OnNn17S4_Kj7_2\k5Nn14S4i]6\
Dn14S4i]6\Dn18S4\]2_\10mW1ZP2n1WC3S4VR7n13S4VR7n14S4lR3Yo3n15S4o\2Rj3SKn14S4nT5Wm1n14S4VR7n1SH5S
4o2fe6_9n16S4S3Ro6n1SH03S4VR7n13S4VR7n14S4ea4``2n15S4kP4oi1ZW1n15S4i^3\c3Q1L4S4VR7f175S4eh2`Y4n1
UH6S4eW3`j3n1oLS?5S4VR7n1\5fC5S4h@[^5QS1n14S4aV6dKn15S4j2Xn6R1n16S4j2gn2`o3R1n14S4WP7n1n18S4<]2o
`6X=R1n1h46S4j2j<]a6R1n14S4XAm`6n18S4]JU2S^2hY1e]2n1U67S4Sh2eC_]3l8n1U65S4hl3ob2]Bn14S4VR7n1V88S
4f`1T1ge1U_3\;n1QD4S4VR7n1QD4S4VR7n1U64S4PV2Ul4n14S4VR7n1a85S4VR7n1f6]@P1S4E`6la4oW2R1X1E^47BET2
>>a14]4\=16@^:@416Q1859::S4f2_o6n1U9g60T80dD9S4VR7`1=U9h6T80dDS1S4A3`6c58o[4oW2R1X1E^47BET2>>a14
]4\=16@^:@416Q1859:R1S4EY2V4la4oW2R1X1E^47BET2>>a14]4[:P316@^:@416Q1859:R1S4EY2V4la4a=]j1R1X1E^4
7BET2>>a14]4\=16@^:@416Q1859:4S4VR7;b1T1S4EY2V4la4oW2R1X1E^47BET2>>a14]4[3Ig4^416@^:@416Q1859:U1
S4E`6XEam19gW1oFn]1PJR1X1E^47BET2>>a14]4\=16@^:@416Q1859:8S4B\2P_2hU1bk2i>n1X1S4EZ2U4l5c91Rn2g=^
F_R1_U1R1X1E^47BET2>>a14]4_5l716@^:@416Q1859:<S4o2PS2Ul45h1Y5[;i1b:k<\2V1S4EY2V4YDbm3h9Vn1R15R1E
^47BET2>>a14]4Q1i7`416@^:@416Q1859:;S4o240`Y3^9_J`a2n1c8n?V1S4EFi5cNlg2[Kcn1[9R15R1E^47BET2>>a14
]4Hc<16@^:@416Q1859:R1S4@4Y2V4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:3S4VR7n15S4]Z4hg2n1[?8S4
JhK\914nk5n13S4VR7n1S1S4E`6RGij3[KR:`R1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:5S4T3UQ6kMn14S4VR7f17
7S4WR5<3N^n1n14S4Ud4P^2n1<S4VLo4U2bGc4Wi1WGfC[n1n1dL7S4jS1l1Sd4ZX1n1dLZ1S4EY2V4b4gm1Q;UOV5RP1oW2
R1X1E^47BET2>>a14]4U2b2U7]116@^:@416Q1859:Z16S4o2Sn6R1n1h4V1S4E`6PEkl3g:Wm1R1X1E^47BET2>>a14f3?6
\=161>^:@416Q1859:P16S4dc4gc1iJn1oLT1S4EY2V4la4oW2R1G@E^47BET2>>a14]4k<@161>^:@416Q1859:5S4hT3g?
e]3n15S4bJjU3hQ3n1X1S4EY2V4i[4R6oW2R1G@E^47BET2>>a14]4_2T2P5U3@161>^:@416Q1859:b1S4EY2:AY3la4oW2
R15R1E^47BET2>>a14]19A<;Z1C0b2Ko6X216@d60h3@416Q18319:X1@S4o2:AYn6n1i2]99A<;^<g90V65S4RK1QW6n14S
4hB]_6n14S4kP4ZQ3n11T42T4WA3T4WAjf24T4lD]X3ao12T4dQ83T4]X3W72T4Xj2P1T4D`6la4oW2R1X1E^47BET2>>a14
]4\=16@^:@416Q1859:2T4[n21U42V4jS62V4V_62V4\d3l1V4Y20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_24V4\d3]_2bn13V4Uc1d`44V4h>]8c\53V4VGc\54V4h>]8
Um21V4R2V4Y20;R2m5mE]1R4S2m1:=Y1m191Q1Fj1dBa12521E0oS14o6c4[A_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR
2k5o1m<Z2W4`Lf6R8_23V4^`1gn46V4]`10XHd[1Q32V4^`1V2V4Y20;R2m5mE]1R4S2m1:=Y1m191Q1_>f6a12521E0oS14
o6a1]D_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=340b1kLl3f6R8_22W4nf6o4f3@<DMR5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg
2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\12398
W4T2id6a^116]1Q>c6f3@<6=ML4P4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1
<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<
X61Y1MS4S2241O2^3]9U3Y26R12o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239;b8f5>]2\:
^17l7n4f3@Q1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5
h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1
NQ1P1c1D253Y1T1>=_115a1C\12393W4e_3XW35W4UZ2hBbF\S37W4Q3lc6R=c8m6R=4W4<`1Pe63W4<af6T6f3@C=MR5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ2839
6E]2h14R1211986E9JNQ1P1A2ND253Y1T1>=_1152^1C\1239Y4f3@C=P6n3f6m8:a264o54E0200111;212270171A32[40
151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241i<[4c32o
102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1bV1<W4<]EnIY`1g2l5S[1QS2^9n;\DX5f3@Q12J4m4n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?U23Ef53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\12
39]Z116]1Q>Lf3A;GY2c3n3VX1Y=]b2d121057X<W6Y<f7a2n3j7l4o3[5a2`U11X46X4kZ51L?aP26X4R2\S81h5:2X4\V6
<X4;k:ie2`=[T1VP2h6kB^@X3i;3X4;ml71Y4=Y4`10F0mU1jW3P6gQ1QD^5312Y4SP62Y4jW13Y4U:jX18Y4K]1mU1ko2o=
oZ1RK7Y4K]1mU1SV32d76Y4K]1mU1k]3UX35Y4Y2mU1k]3Yl16Y4X20mU1k]3Yl15Y4X20mU1k]39Y4`1G0k7QNh:RS3ie17
Y4`1G0mU1k]3ie14Y4`1YV1RT5<Y4`10F0mU10j]3ie1^531;Y4`10F0mU1k]3ie1^531o1Y4`1E10\2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJV1Kk5o1m<SS1f6R8_2m1Y4V210\2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_27Y4X20mU1k]3Yl1
28Y4`1G0mU1h:RS3ie16Y4X20k7QNk]36Y4X20mU1h:RS32Y4K6Y4K\10mU1k]34Y4Y2mU1k]3;Y4`1G0lJc:<jW3P6oY1i;
Q9Z463B7<NCk1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0;5Z2ET1@X1a3c4=R11:U23<=P13Ke2\3P1j570e185
Y1W2U212IO;BH0DGA2>V1D1<[5109N01=S2k1^1o1=10_4b2X5:22b2L1]4\15^10B11X12>Y3^19X137P10612Y154:ACA4
17296=4:51:1A`1;>NR1P27?U12Y1`1@Y1GO@X1P1F2>A02`35LNV1e151<P1P1Ah1f130V4c2Y35>;2i1\111211I104J@[
2`24JH2566677D7l11188318T1V1c1\1C5ED2e10U14E21]1T1L4;26W4J@Y5d2k1j3Z32l3n1P3e4Z20Q1Q1[1U1@27HI;[
4oBf@jX1RA`T11SQ2U11_93[4bd3h^23[4jo3`S22[4[S63[4km3_U21[44[4f@[d2_l22[4jB5[4jBS\1S;]h32[4Uo53[4
jBP22[4kD5[4fCT1VS1k62[4nn15[4fDc[1_A]d34[4fDc[1mU43[4fDaa52[4km33[4km3dY22[4dc32[4ic32[4gI3[4gI
Qj27[4S3cFjU5gO6X[13[4mb3hGl1[4T20^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD5
18d1P3\>S4e4FJR2k5o1m<SS1f6R8_23[4fb312[4dY72[4d]22\4aS14\4aS1V<iI1\4Q1\4<`6la4oW2R1X1E^47BET2>>
a14]4\=16@W6V4@416Q1859:7\4_K0Ph2<d9Ra45\4_K0]h2d9:\4d2jH0`^1_Y11:d9\l23\4gLi61]41]42]4lh36]4XET
W1ZW1]l3mI:^4d2]5lP1R2d1P`42i@SP26^4[1d61`n1TU42^4e]63^4oZ3eR36_4eU624n`1kG^1_49_2P4cC]9dX2U\1m\
151iJR1X1ES2Z27BET21<>a14]4j3S7]216@MQ3^6@416Q1859:S3Nf3H4Gm5n3`e1R`2Z2d121057X<iP1`324Q4l4o3k1g
1g1a2nHnJh14_4eU67kD4`4\T7W6W46`4]U2ZP1PZ2jj19T1`48_2P4la4fj1X=R1S14E^47BET2>>a14]4a4j816@^:@416
Q1859:R1`48`6b`1YQ3oW2R1X1El3A7BET2>>a14]4\=16@^:@416Q1859:3`4ZZ3RY31`4D`4PET3l>ZNbKn2o7X2eAQ2T7
a5k2ZNc=^4l;]F_:2`4ZV3;`4V3dn1dk22Q1c1^c1bEd1^78`4V3b_2iZ2Tf1lCi:eR13`4]2Xn63`4`]3RT12`4lo3]1a42
4_3P3]9^X4Y1^ARC];2e5V50d;R1X1Eg2f17BET2>>a14]4\=16@^:@416Q1859:J]5Z4610\1X1J79<U2]1U877B^11>FY2
3?c2c2o2:12312D;63@140411_1482C2@7P1L1N1H:128?85;8G[2R31g6]1Q2a;V20e1>P3c4]1f1C\18d1O>k4R92500:3
M:o4S136;d7E=R2U2a129>a11d1\2U1><4221?l3^2Z1h4a2R5MD\4;KX3B<50m40k1d27:[8GO\128Q1a6<>J3]4>]1Y3[5
U<_;A[63Q4\D_211Y1a4YEW:0X1Y4VMo2m<2\3e6i2a;P:o5m8h91n8S8b6g1e1g6R6m5m2d11m1l2a8<T6Cj2X2j1b2^7_4
Z46N>0i2211o;47?2`1>P320k2P606234@3W11n149Y115m1P1J:\1DV1<V6?]2983P5]1P2\3A04f2T5d3c58Z2Z3P462o1
f8;g1;g5:3MC5_6E=R2T20U1;2985a11d1\2U1><:1d9S2CT3R5_7Od10o1Z3T9`5g1\1]121i5i181436NQ1R22\13o5]=P
<Q5^<0S39o2o7T1T215a4Rl2iW1dj1]L]2a42e2JAb2\3h3P8d>e2m7N0Y21Z113@gCLc2a4BU2S19o2m18@jc1Z4GR1X1PE
O5S:b3b3U1`339_3U20e@a2Kk4`5Y962R14S17U1Hk1<;109:I3[5d2d=N=a4f3kFf7P2dLc@m\3dJnA_?k6U2d6f3J26=2J
R5n3?T61g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2
e4L33DW1V6P3`2>g2AO=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4c1?241O2^3]9:j
2c32i1502KQ28396E]2h14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\1239h;m:V3mK1b42b4oT61b43b4Zo634b4`2
oFbY63b4`Ido24b4`Ido2i[26b4W`1U^1V9[m1Xl22b4]n22b4dZ3S620V48[12Q3U2f9479132^11>P320=@438:22I7c2S
1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3
M:0Z1m2^1:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?g3`7C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81
436NQ1R22>M3;c`10S39o:I_21g5Z48[11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N
1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58f1CZ3^1a262o1f8;2500:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1>
<4221?[6l4CBa2R5MDd57Oe3_40]3Z1U3X7\128Q121i5B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211Ac41Jam3l[2jNT2
d4U1b5Z2o7P7>`3U1V6;c4Vj2fd1GjJ1b;hNnL8f:Q1c40k5bW1j4NgHn6c8Z2[2m:W2n?1Y:0NT1S8aGn<3<8SC5n:0d29L
l>Z1d4CX;\A01Im4I0o3X2c3_16c=d2o5Z>[3cb1T_11W4_;l>\3g6GJ3W3b7j3`6m4:[=e3FT453d4\i5e8<d4e2Ra1T3^S
2^Z1c[1lP1a@f1[B2m4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1
o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44
R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S5f3MDK1R5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1o2f53l1R2S4a5h3O=BPB8I45En1C4H315Z9m6^3k1ECg2_152Q2U1>21057n2313<X61Y1MS4
S226O2d2I]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Pf1Gd4ILc1[?RS2Q=TCaR1Q:SS2n2
m9j80a91[70l36f352d4gX7@d4f1c1m]3j_3XJ110a91Y;6:[351d4P6f3MDMg1>k2n3?R2k<536a264S1B404^1:6;406X1
F4D157271i11P1S111O015EU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`4Da5Q1f2O=Bo5P<8I45E21i1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^3]9U3c32R1L02e278=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239Fn:Y<^2i3]2110mBQ1M1?[35n4f3MDMR5n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5
OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32
o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239h6f3M6=MR5n3?V6o1g6536a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1m3X2S3]2h3O=B`1k1c1\4b88I
45E2k1C4H315d5e3m6[32Ld1CBT2_1528h1d1210524n2313<Y1l1U2K1Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R
1211986E9JNQ1P1AQ1D253Y1L7>=IE152^1C\1239RH\4P1ZHW6f3M6=MR5n3?V6o1g65:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=B`1k1c>8I45En1C4H315
Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D2
53Y1T1>=_1152^1C\1239cHS6f3M6=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O015
1CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n231
3<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239@d4c23]?RG[
k5d9g2j5JY2n3o:X6>S69d4e2[^7Z4_1]4]4W9k<W2d44Ck100n3n;d[1d2eP1e?e2aT1S_1_1m8a=9AR1X11CEW2`17BB2Z
1I>>a14]4o1P3;8S1[3h1]1164054S8d1E9641631K859:4V2[3ER5f3M9:MR5n3?j>35:a264f1404^1:6;406X1F4D1400
41271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n
2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12398d4a2bb7gD\1Z50c4
?d4f1jX5L@bQ2a7n?1[4:Q1:Z505d4f1\S81W@W1d4IK0NQ:\;XG`J]8^6c6hA]<P>g[1d9b8T=ES95130P<`5Q6_4X2b51W
21^2S3_2EV5_1d4IK0NQ:_S12m82Z62Y2Q81g3n2i3T6hR1^Bn3X]1V1HX4Z2>j;V1S9;dGS4;X2]2T31W212a2N^4ET57d4
_b11Z^5VF0ZM5d4Tj6nL0f5Z1d4Io1X`151Z?jV1PQ2:A?l9K1XHPBl1W3m2e69V3<00W35NW21X2044n2g1Q7k2U1V2Nm5f
3MD4H10Q1m3U2h159e7E_3;f2536a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1o2
f53l1V6a5h3:D=BNQA8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<b1e41Y16FS4S226O2^3]9U3c32o102m28=L
a1d24R1211986E0S1N=CP1c1D253Y1T1>=_11g1C\1239FKYCOf60b544k6n8Q1i5f3MD4H10o4n359e7U4;f25:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1V6a5h3:D=BPB8I45En1:84H315Z9m6
^3a2C_1W1_152Q2d121057n2313<X61Y1MS4S226O2l2A]9U3c32o102m28=La1d24R12119866>0S1NQ1P1c1D253Y1T1>=
_11g1C\1239Y1YK0b544f4T2n82d4Tj62d4QT8W1d44`6la4bj1\=R1X1E^47BET2>>NB4]4Y3@V5Z416@Q1\9@416Q1859:
Y2P1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1
859:b1KQ1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:b1R1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^
:@416Q1859:3Z2o4f3MB1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1
211986ET1<AQ1P1c1D253Y1T1>=_11g1C\12395d4^\7Fg?`H5d4Ua3UU3aV1`H5d4iY7dAPEQ54d4iY7bETF2d4WX23d4Y_
3]i3Gf3M0Em9W3``3UDd121057e3j>hDi8i4i2P>Q>nW13d4Vl5`\1Hd452P2kY1N3?P;Y27jm3ZOP8g3Q2m2Q8V3S2R6_?a
1>:d4Y2nd3^Z1VV1Z6bAEi5m26d4Y2nd3e`2Z6XB7d4bMce6a@h4_=22d4Uf64d4eg2_i4;Y5f3MDMR5n3?Q6a1b3X2^15:c
1M64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53@[1V6a5h3O=Bc5\<8I45Ec1:C4H3
15Z9m6^3a2Cg2_152Q2d121057LQ2313<X61Y1MS4S226O2^3]9U3Oc22W1G02m28=LV44R1211986ET1NQ1P1c1D253Y1T1
>=_11g1C\1239\1T5f3MDMg1Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1
o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44
R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239i?]2SHn7\759d4Z3P>R8mh2ZZ2ic2k35f5f3M5>MS1n3n3?T6i85:a264
f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18V6Ld4\28R1O=BW2h?8I45E
n1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^3]9U3Gk22C[102m28=LV44R1211986ET1NQ1A>FLD2
53Y1T1>84_11g1C\1239Y@P5b4TCa4P2Q5f3MD2JR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X1
7Ii5OBJ5a4[17<L?o2f53i12V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9
U3c32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239o4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n
2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V;3o4f3MDMR5n3?n>
5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315
Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m2839LV44R1211986ET1NQ1P1c1D253Y1T1>=_1
1g1C\1239Q;5d4a2dZ7iF`<W1d444[6iN14kb3l9Za1g<R1T13E^47BET2>>a14]4\=16@^:@416Q1859:Ld4f1[2P4[Z11i
EY<o2m18li1]B;^?b3PW1=`5c9i8Q6m51W21^2U2<d4m2hl12Sl1\E[_2;]R1l34j=R1d4e2J79b2]1QW1Y31Z1^D`3h8o2g
2Uh1j1X1ZP1b3]8o5f@]3k4`5Y99c2W4m13\C5d4e2\L\a5Uc15d4e2of5^W1nG4d4e2c[4dc3V4Z49\1X1i1U2c977B^11>
FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H63128ND;d<]1Q2h=0T2R9Z2Z3O>k4R9260:3M:S63Bd7E=R2U2a12
9>a11d1\2U1><4221?V2T4S6a2R5M<7Z4Y1]90h4^:\128Q1a6<>J3]4>]1e8WHnN_211Ld4a23m8<k9j3gH1Z1^D`3h8k?W
<R3Pc1T?b3n:\310S6\HT1R;bL?d4e2\7m1hW2g8jMo^2R7X7l>n1PK[B2Ld4e2g?d<\C1_2P5hMd;gZ1W4nT1l18l:^3T1@
k;c2d7h6c7i:l4d5g56d4RK^1mY2b^2ob1Y1d44U2Z4kEmY2gJZG]Cad1F28X1E^47BET2>>a14]4m9^316@^:@416Q1859:
IT1d44U2Z4o:gf1T`2Z;dl1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:V1d403`6QQ3f4S\1T;jl1R1X1E^47BET2>>a1
4]4e70e516@^:@416Q1859:Q1d44`6la4oW2R1X1E^47BET2>>a14]4f7e516@^:@416Q1859:Cd4^2m\1am1^=mW1PG1XIT
C3ZD1Bj3T1AY;B4d4i?bOnZ6>d4f1CC0Yn62T8Y13SJ1k5P27d4Z2DkW7UP12X:]1d4E4PY1b3V?``1e6P]1aC]2I1S3j@PC
6B829f2l57W1X1b5l7EZ4V35c1I1a1]2>@3]1o6C]22W1d4JPY1b3V?WT3oEI1S3S=T1bE6B8S3i4R17`2b5l7FY4V35c1I1
a1]2>@3]1o6C`21d44d4nX7U4jA3d4g\7PG2d4l[8o4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Vc1>4d4V\7\8S2_6f3M6=MR5n3?V6g85:
a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1V6a5h
3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1S1313<\2k31Y1MS4g1;241O2^3]9k18P1c32o102Kb1
2;8396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239^BP6P5^DS5f3MD2JR5n3?n>5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239RY1XB2n8f3
C96=E7R5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0
U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd3e1m38Z1Oh2A==B`1P162@^1g7N;g1;m18I45Ee1813=4:=315_6E=f
1;T20U1;29>c19Z1P228U1><631=BT2_1528h1d1210524^2?313<a2f31Y1MS4S2241O2^33U7S2U3c32o102KA\128396<
213]2h14R1211986E981436NQ1P1A?2>D253Y1T1>=_1152^1C\1239P6fQ10S39o:Y31T6f3M6=MR5n3?V6g85:a264f140
4^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c
>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3Y7S2U3c32o102KQ28396E]2h14R1211
986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239n4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<X17Il4LOBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2
^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12392d4Y^19d4a2HWS7DTDREm35Ad4f1JHj]32Rj
1kk1Y2jA3b91h5:S952d4Ua3R5f3MDM[1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ
5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o10
2m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239WBYKU<1n4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23
13<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239QB5d4gX7^>U4PI3d4nQ
8m73d4lY8\;R5f3MDMR5n359n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53
l1V6a5h3O=BV;i68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3[7Q2U3c32o102m28=LV44R
1211986ET1NQ1P1c1D253CET1>=_11g1C\1239\b1R5f3MDMR5n359e7X75:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BV;i68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1M
S4S226O2^3]9U3c32o102m28=La1d24R1211986ET1NQ1P1c1D253CET1>=_11g1C\1239>d4@S102NR8eU71[?T4R4`6f68
d4d102Q9Se7T4ZAX5f3MDM000o4n3?S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=L
V44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239]T1o4O1=b4i9X5f3MD2J10o4n3?S7j75:a264f1404^1:6;406X1F4
D157271i11P1S111O015EU1<<K7Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=B_:`78I45En1:84H315Z9m6^3a2Cg2_152Q2d12
1057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239]Y1O1Jd4KH0R
1]b1gHV3o2XW1UKWP2gG?`81X7R5MT3o1^2c1^3f2>U1f3MC3L0@^4n3dS1kAo@]Q2d121057X<iP1k1>0^5l4o3[5a2j<V@
S6OW5d=0T3Cd4i3c[1YAFR?W5^1g5eGX7n9_4T2V`1iFVMZIR;2d4^e3Hd48]10_2d@e21`L2?Xd2k2Vo1Y@4f9`;WD167U1
Q>8d4g1ki6_Y116]1Q>S1d4HL00O^i11_21k3^Mj`2^6ZY1U494n8S2c5l>167U1D?6S6:6[1c48Fd4f10bBkW11_21j30^M
TS2V8Xe1Z3mP116]1l7T68=d4f1CDdg2aZ2PT2kK1h527[5;d4f1CDSR81h5224S:7d4f1\S81>Y5:Gd4IMEYQ1fV1oY2o^1
X?Y8Z<Q71VB6T416]1P3`3_723d4UT7aL4d4jP7hNk75d4jP7Z3]K2Id47AJ0V^1g2S\5f4EZ3f5Q1m>]1X3MV1Y1JBe2j4j
2h39d4f1S9ke6<oS11Y2^26d4j:Qj5T5dFkV1=d4d10^c1U\2m^1Z[1a1`1\U1h5e9M<d4g1X]3hf2mT1j8X@W116]1Q>3d4
gZ7SI8d4g1]n4mT316]1Q>8d4g1mb6]`116]1Q>3d4Vj4d\13d4T[8X:]5f3M<7MR5n3?n>5:a264f1404^1:6;406X1E030
0C157271i11P1S111O015EU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1V6a5h3O=BLSA8I45En1C4H315Z9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1N=CP1:80N783253Y1L7>=_11g1C\1239mT1n4f
3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I
45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_11g1C\1239^`1>d45^10h5QS2Ui4e2c4RIT6Q2a3a14d4`Z2_P5WO3d4[f6Wh12d4c^85d4kR8An606d49UU114
^\6X1d4JR31kIo;b3b6n@lk2oEA9S3f@TC6B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`25d4gg7U2]D`72d4le82d4lf7n
4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB
8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3R8Z1U3c32o102m28=LV44R1211986ET1NQ1P1
c1D253Y1T1>=_11g1C\1239Z5f3MD2J3D5S4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_
3OBJ5a4[17<L?o2f53c18V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c
32o102m28=L@e34R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X8TR11e<R5f3MD2JR5n3?n>5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53i12V6a5f31O=BPB8I45En1C4H315Z9m6^3a2Cg2\1252Q
2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239S1d44V25
S4la4oW2R1X1E^47BET2>>>R14]4\=16@^:@416Q1859:Q1d44`6cW1XZ3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859
:P1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S1d44`6m51l[4oW2R1X1E^47BET2>>a14]4m5^716@^:@4
16Q1859:T1d44j2e3m51l[4oW2R1X1E^47BET2>>a14]4m5^716@^:@416Q1859:\1d44a200l3la4Tj1j=R1X1E^47BEZ1I
>>a14Eg3\=1612;^:@4162N8571:S3P3e1f3M4Bm5n3`e1`;lV2d121057e3b8iP1j7l44j3[5a2l5R1X1E^47BET2>>a14]
4\=16@^:@4162N859:Lf3MGm5n3`e1`;lV2d121057X<iP1j7l44j3[5a2j<[Kb7T2S5U3c1d44COJ01n3^4UU1jP2QHZ?kK
o6SU1R1X1E^47BEZ1I>>a14Y28e14o2\:16@g1f8@416Q1859:`1U54d4@iS7`I@d4]c1U9gm1c`2PAY89e4_5?P7_7AY3]?
6d4cT6[6PAfU1T1=d4YM0Kh5h7S;XKjCnEZ]3nV1K7d4h[1gGbGl:c^2nS2U1d44j2e3YDVj2[S1oW2R1X1E^47BEH[1>>a1
4]4\=16@_8n1@416Q1859:Dd4jb1h@mV3:Q10U608L:a1R[1YCU9Y3g1eA1<d4e2W:PR1kW3i<R8XBY5UY1XCe:Id4j;`g17
[>om1lJQ10U608Lc:U1Vd1e;k60b3P:1601Lf3MGm5n3`e1]b2d121057X<hL1n3j7l4o3[5a2]T1j51b4AN6d4_2WY1Q2ZT
2Pi35d4o2UY3WW1ag23d4o2TX8R1d44`6la4\a1bFR1X1E^47BET2>>a14]4\=16@^:@416Q1859:J_1d44`2o3[:cW1P72l
2l4n`2V4P7m2f1Rh1R1EBE^47BET2>>a14l3@_3l916@^:@416Q1859:Y62d4[R7o4f3MDMR5n3?GV>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239a>n4f3MDM
R5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En
1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239[j1o4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3>1R32o102m28=L
V44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3MDMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BX@g18I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n:W5f3MDMR5n3?n>5:a264f1404^1:
6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1`50Da5h3O=BPB8I45En1C4H315Z9m6^3a2
Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239
`>X1m<bE^6f3M6=K13MP4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5O
BJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2
241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239n8g3k4h4f?5T41Z1d44T2=m
3Z[1aV3SW20JR1X1E^47B<8T2>>a14]4]9n316@R9[1@416Q1859815R1d4W9g58R1l17h7`Gl?PD]13f:^5f?_3ZFd11m3T
3R4A1m;M?gJc9@f4TIeV16d4`BVP41PQ3cQ1;d4YJj8gLZDn2n[2[7]1nARm13d4co2m]32d4gn64d4lT6b4oZ23d4lT6T5G
d4Io1k^1g6d:aNlEob1L?Wm1R5b126V3_94`1^?9D8d4i2R]1UCV[5b19f<8d4Klb1fT1S:kQ2cKf\19d4BR2]Z13kb4[S1o
V1l3T1d44`2o3nQ2\O``1oW2R1X1E^4789ET2>>a14]4\=16@^:@416Q1859:W1d44`6WS12YT1S6ST2oW2R15R1E^47BET2
>>a14]4_5c7816@^:@416Q1859:P1d44`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:1d4R1d44`6la4oW2R1X1
E^47BEf1=>>a14]4S=816@^:@416Q1859:[1d44Y2V4RDim3]:W2n2d;[OY=R1X1E^47BET2>>a14]4_3h1`1b616@<Q:@41
6Q1859:Q1d44`6la4YKe\1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1d44c1EV4dY1WX3oW2R1EBE^47BET2>>a14]4
\=16@^:@416Q1859:\1d44c1E5P4iCjEQ@Uh2X<]e1X6R1EBE^4789ET2>>a14]4_3l916@Q6\4@416Q1859:n1d44a1D2F_
3dY1SJdT1`6V;W1P>]8];WY1]B0J:1ES14E^471@ET2>>a14]4m2IIW10S6HD16@o31Y1R5@416Q1859:Z1U1d44Y2F_3dY1
hn1gAfGoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:V1d44Y2V4\9Wh2`]1f2oW2R1X1E^47<5ET2>>a14]4\=16@[5R
5@416Q1859:R1d44Y2V4la4oW2R1EBE^47BET2>>a14]4\=16@^:@416Q1859:Y1d44V22V4ZR2a_2SW20JR1X1E^47BET2>
>a14]4a67Y1V1Q416@^:@416Q1859:Q1d44Y2V4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:V1d44Y2V4^f1k;R
V1^Y1];ek1KR1X1E^47BET2>>a14]4\=16@^:@416Q1859:2d4aT88d4`1b1_^6lP2312g420V49]12n2U2k979132^11_32
0=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJ3m1g7[2]1Q2P;g20n:8Z2Z3Y1P3Q1Ml7U126;3M:g1_4
Bk:T20U1;29>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4U3X7\1;>2?2[2m2=D85>:863]4>R1:U2SP1R4V:0W?2d4S]14d
4`1n]2kU35d4i1lb1\f4jk1Kd4ES1n;2Y2;od1b1d8_R16j>`@X3U2do18d=3]6i2h<j3o7\7_4Ld47CT8g<jJ^25ISLb7f6
3[Di66AXV1U3nBX8QBj6U7Z?TS11e2>d4o5_Z1P:Z]2m76g?\GUC1[;d2Z1j1d4KoLU4i2P3P1Y2j12i3d117331<F]3]3La
21k3o4mS1Z177X1ZMXS1^2k341=281?0415_1m4S6o4Z9X9o2`4c<oCn4o2S1d4JPY1b3^c3mDQ1I1S3kS16B8S3l57`2b5l
7P5V35c1I1a1]2>@3]1o6C`2R1d4JPY1b3[5R^3oEKS3kS16B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`22d4kb1T1d4JP
Y1b3[5lh2UEoEKS3bNX56B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`2R1d4JPY1b3[5R^3oEKS3kS16B8S3l57`2b5l7P5
V35c1I1a1]2>@3]1o6C`2o3e46Cj32d1DBDFV26V7U>P?CS1Gl1[12:43U36Le2Cm1Z2\4_1j1h4k4h1l2Om37a2O3k1]1\6
2R4Go2<f1g:7R129C5511GY1Q79A19V1c2T5U8>U5o6l1U4P1Y64a1i4^1a1b2R64?m2Y2[2D\7A`3d2g2[8e2L6HZ1^4[4:
2X15i1Z5m1W1e22R2i34<62]10Y1T1\3e4;>j6b3Q3Ii1014j2b47Q354Y81@o6i3b8l5GR20l43[4[8Al8F_1D31;9S1d1G
d129[=8U17>8@Lk198=o38[160Mc11Z7h1>>fE]1:2F1Z3kBJ>\6`8Y2f1B\5MP3W6C2T7;9R=f1h62P3]22\30_7f2V4<:D
e480_1A6`D\3m:14dJVd1]HRY2P=b8BiOR9>e4W2]k1o2[Y1T:kOSZ1QT1Y1W4^4VOBMe4W2d\1R_1f:^;S>@\4g9U5Bc:^O
Z<DV;>f8Y1W4X45S@\3e;B\37Ie4;3b9`Jh1_Eg5fX1V@iNg;X5e<[;g=[2a?i1m7]3]1i8R3i>1e47e4DU_1f9Ze4TS1[J5
e4;3ST1ad69e4;3ST1ST1]W2T1Po1iX12e4?=e4YX1aMc1W4c9T=[Gi2\U14j3\K3e4S[1jX5?e4JXW1d5h40X:\1aBaLY?d
c2[HnCPH3e4eT7Va1:e4iU1Se2g^3b1i;Z30XDU39e4cT1l?Z<0`V2l\31eJ]1e4D5l7RAi2T<U28Q9o1o7g2RP13f2l6S6Y
>_AY1^6W1i1j25]19P5]Ck7R1k3k7l1a9L>l1^8i:<o<[;Q;c1e4D5[1Cl24gFi4AZ2]1`1^1^2W9k1Q5m8k18PHi1m2B;cF
]4R<i@d3X1U951<Q2A_:m10f=PMi:<6h<V8T3^1n7=e4Jd?1fOhb2Qg10Qg1P6_A=_57e4Jli5_l1X9j8T52e4DHe4D5l671
AgP1\24m6mV30R4I`o1c70d2f2P5[<l6^72e4kY75e4SQ6gX1[1bT1Ce4c109j;h2XGn5e2^;T?fKca1\c1@iDjR1a=Mi1e4
P2Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2Ge4W
2[=if1U5aLik2W;[2nAW231LQ1Om2T9S1m3V=P7[76e4]2\R3P_1Rd2`?4e4]2`U7`?5e4]2Vk2YZ4`?4e4]2`U7`?4e4]2`
U7^?6e4]2m:Qo2ji3e14e4]2`U7d?4e4h\1io4Pd12e4Y]22e4TF2e4]23e4]2Qe72e4]24e4]2Qe7S98e4U;gS1jNd1Y3n4
mP42e4nW7;e4g^1_S1iMm;m2\;0_e2W:YNQ5f3NC00KR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1
<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3
]9U3c32o102m28=Le1`24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239f;Ef3NEm9k_2TFg=UDd121057e3j>bMm3Ki2
P>Bf3NEm9hc3UDd121057e3j>bMi4i2P>[6f3N5=1KR5n3?V6g85:T2<64f1404^1:6;406S14E0200111;212270171A32P
11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5Y3>O=B`1k1c>8I45En1C4H315Z92j6[32a2CBT2_1528
h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\
1239f;X=e5Ff3NEP8l1gT1S[1lS1UDd121057e3j>bMi4i2P>lMMf3NEm9mH4ej2UDd121057e3j>bMi4i2P>R;P6a92V1a3
5SB0Df3NEm9hc3UDd121057e3j>`M1i4i2P>ZDDf3NEm9hc3UDd121057e3j>`M1i4i2P>ZDEf3ND0m9hc3UDd121057e3j>
`M1i4i2P>ZDDf3NEm9hc3UDd121057e3j>bMi4?Y2P>RFBf3NEm9hc3UDd121057e3j>bMi4i2P>Y6f3N5=MR5n3?V6g85:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O
=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3W8U1U3c32o102KQ28396Ec1I
h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V61]5PB2e4h]2U1e43`6_Z3\W1[\1cKR1X1E^47BE>e1>>a14]4
KR9]316@^:@416Q1859:W5f3NCMR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32HV102m28=
Lc1b24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V61Q>j2Q;^2e=\8o4f3NCMR5n3?n>5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d1210
57n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9j:2e4\k55e4T
V3TT3]V1hG2e4fj31e4Y1e43[1MV4UZ1A6S^1ih1oW2R1X1E]3P17BET2>>a14]4o3\9161>^:@416Q1859:j1e4P2Y2m5mE
]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2154Y21Cm>SS1f6R8_2X1e43Y2V4`4
[?Uh1iU2df1ZAR1X1E^47BET2>>a14]4d3T1b8162=^:@416Q1859:Q1e43`6WX3dY1oW2R1X1E^47BET2>>a14]4\=16@^:
@416Q1859:V1e43V2Y4j5VGY;hb1gf1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:IP1e43`6la4oW2R1X1E^47BET2
>>a14]4\=16@^:@416Q1859:X1e43Y2V4la4oW2R1X1E^47BEF]1>>a14Y3S1[2[2S41^416@^:@416Q1859:f1R1e43Y2V4
la4oW2R1X1E^47BET2>>a14]4P4[916@^:@416Q1859:U1e43Y2V4g5hl2[_1oW2R1;LE^47B2BT2>>a14]4\=16@^:@416Q
1859:8e4b80_a50S4h:P13e4DQO6e4DV>V\2nNim31e46e4UQ2\m1\4_9^Q34e4UQ2\m1\4T3e4J_6V1Hf1W1Om29MA=DY4o
20d1Q16U3]2\3d2X35e4<c8n3a2PBi2P10i1iJ=0g2c1c5On1Jm2S1a57K;9^<6Y5a290P123a20?=OR1<e8_1`9Q2R32R1e
11X6a8[63W8>=Q17l6@5[2`1S4Z2C^3^2a9_=D;e1e4Jf7g4^1V4Q1f2h3d26l28e2l1?Gm55W8k2h8Y9]DLVD6h2?AY2`Ag
1o5m>_1[2?`2g3fFZO>=V8965P8n20l5n2o2e4JNDk1e9=P21a45L19Q2l18JC1R1Z5:j1I>5i1X>k?l2Q:X2a8L7Nm1`3^4
Q91d1>KQ135g18j6361R7JW2=Q171g;Q2`7H2P12:_:h7Q30`2V2<[3c:Q7i1Y:d2=Y2e2Q349n1O\6m:A`:2m7e46;7c1k1
Z3K1DY1b13Fk17Z115Y1Y42o1C8@U2[198GL[2T2NBa5JU16S282A241E\5KKHo1V19L58k1=7BJAV2_48Kb68Y1H@Y2m2[2
2j21662c4h15R4[581P1Y2Q34=9c1Co312=J2Y1DM5C68e2[3;AK37I73Q3`45U6o3j1T1C1_1:23JR1:?7_1AFd>T10B2@4
4e2E\2:>I7Q5:`1R1a2;MS2a6V1e6:9D5;L3OT13Kh1=9469333^1632<O0Q2=;<6l135g250e1R2n1H^1W1X1N35h151n22
547\1322=T1?C12S1@A5>3562Q1;H2F3V1\185Kg2e4JV5]210b33f1`1E71P6Dl2T2U2\2R4I>d=k4_1Y6b83[8<P;DAnAP
31d1\2^1e22[3JF:Y3e47MQ1_17U<S;hE0c5a3e6Z1o8`2`3n4X3>=`3^41>U95n3d14l1862g3_5_42g8I;R<e46;7n28BU
1`18I16?R16HI39EP1=HK11`1Q2]25Ec1IM1U16:ET1Q3OZ1l1T215B[18871626>=7W1R13@M6^1;T1=?J2@L2P1JB>V14I
1JF50Da1?2;6J2>0d1e2R12LW1>e1Q3e13H>:74>49k13:d5_1@0518FR1>P27R2Bc26^15e2S1D2721Z10l18:92;17T1l1
`2A;02\1o1N1j1552276U1h1JW1<KD4O11592624;a1>@77247@W2BJ_;=2G2:22<87632356514232841=1J:d11LLLc4S9
9I00B6<93U1h2e1:31Z14a11Eb2:U1:c2Y1k1I>`1?g5>=>1;AG[1T1P1:38A537L3OT13K@21D=1E289333T1D2K9Y2I<6>
<66F56f1I=I=06V2a17CS1\1:X1>C40h15825;j172547V10462=3P14N8=A5:AD3137;_26Z1FN<;81P2e47<S2d5=S5[3L
F`17LLC7b3Eg1Om3[3dC]Ai8k:1U7`=P7c5R1[1d50R3h@`6R14?5^3lBIAU2k4[1PT1a2e3<>9f4n1T7S1J_8[3d25b7e46
C7S1Ck1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599H5<66V1A10214;68G12K1Gk2A1U466_1U23<=243028d4`1f3Y4;
K3;Eg512IOg1EY1g9Q2X1R1L[:@3V22R1^1d3V79o5421\2:Y1411b14\1T12EM0P11N?4EKBl1N?FA_18HIY1G2W15X1P15
@W1`3n45d1K3Z1W1Z1b1W33P2_2:>B1^1n1IB2=R1o41JK5C0<CX21R2=a2a32e1V1M3^21]126=a1S2_4@]4I;7=]124Dk8
m1;f1Hj4X1=C0T1<B\21B2X1\65e1@A0D1d5e4J7S1Ck1EW1C2b43DU1`5T11b53b25?`14I159R15D5k1447CG12X1X3AW4
=V4^1P9[7g512IOg1E2DA_2<_2Z4o6n6c4U1Y2i2j5JJo12a5X13X108g1LCP1296S11:1S1N47_2T1K7b15Y15k1Y1G22Z1
@Gg1>9>Z1I14G0;GQ2T25d1K^1Kf1b1h2>T2Hf1IB1\1T1X22`1l42LQ16<0Dd21^3c1a32e1V1P52^4U87L]1g:j24l9b43
l13_23Q6Ad1e4J90U7U;_@e2]1X1R1j3o1U30k6aAOm2^NP?\4`=652n6Q>d5]27Z1X1V6m7S6Z7[5231R8>P3Z5T12;V81`
3QHW3e46C351OP6@;h1ET2Q7k72@h10MT1S4h7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28lJU2i71b12b5d5m5X43Z2R1W
3]2T:o123R42Z6Q1:j1n3o7]14Y6]111:T1;T70:S331c3T1m1o2j6\7b7W3m6WCd5]>R1e4J;P5o220fFl:8QQ1`<ULjT1i
10g1Q1c1o11:1`3j16h6m9][1o4j=0g6d?De4J;kNT3^IZh1dW1S44c9dc1^1P4Cm;Y1b5i8Q8a1e4T1V7l5Z2m2]23?e>1c
8b50d41o5b1_61S1]5b2d4`<f<YMc1m2U6hCW5Y8`2Z2W2Y2R2^1b7U40T1234k1[9b5Oe4T1Y2P;Do7B`Cf8l8]1_2bBS8X
3@VK`Y17FHjN<]6R6mIS4<6e?b7<e4Jnd22oIgQ3WC\6^7W>\7W52e4J5e4JQT7\6P5>e4J^Y6jNT2d4U1b5Z2o7P7>`3\7?
e4UX1n<f;mGo6TV1^ASCb4MnR1Z1Z2i2n1e4P2Y2m5mE]1]3\1[1m1:=Y1m1Q>b8a12521E0e6SBM\AoE_2f3S10023Z5A?c
1_@o318d1P3U<V2i8FJR2^274Y21Cm>SS1f6R8_24e4Z71jU6j5e4J70R1C7R4X1?:AV2R14IY1JId1874>E11Jm3A3<U10Z
163222[10a2;8h1614100:5=5GX5X2Ob4P1f1V1X=W288l3OT2X14U2KW1^1d3@=k1<V12T1_2L]19o5l5`1D]2[5<AR1E6?
KR36?\3:2;LG4:56i12@=?d2T2Y2V1R1W<@l1]5a6n4d4?X1]1n3?^3D@_2LN_:<O32=23R14T618B[2M7Q44l3i1=:`2:0j
36I;V6o3Z4_1m236[1Bd4a18n14e4PX11o38e4Z71cP11P3NKo8Z4:I078_1O4=U22J4M`6Q1517B^11>FY23?c2c2B9:520
S19:12312D;63@1404112\1482CC7P1L1N1H7212J29;8U1T2h3O<>=b3]1Q2g8LU1m20T2R9Z2R10V2^1k4T2m6260:3841
=:JI^43BS2`5E=R2U2I3C29>a11d1\2O5><42213;Q143;4R1j23:2S6W1GA]1HB=26?P15?7Dm10e3X4T50l3KU1H2S3V3Q
2\1252Q1Y2W4<>@1243Z18a1R14>]1e3?P143<8Lb1LR23U16222088Z14M2>02FS3Q27`2Y1DT1^21H1@R1S12T4T2k2BY1
G2>5FLD419P1145W2>@3JB[141n2]2<6k1100<02\3e4B607h1k3E9f8Q=9S11Z8^2S2^1k6f1f2l9V3c1^2Y?0XBo6k<m5g
5n6h>k2W@IQ2KO01P2S7gL680816Df112BF33U1^1X27=^1CO9N841:^2181=n62T2k2V35c1I1Z114Ff194@3]1W136Q1Z1
A]2Cn1>2]2e4B607h1b=_>1i:S2^1b8^AiAXBo6iB_KSCk2KP11P2kS1680816Df112Bc3X27=^1CO9N86i2<\72T2k2V35c
1I1Z16Ff194@3]1W1n1HA]2Cn1>2b1e4B607h1b=[IS2^1QJ\i2oEKR1P2kS16B8Dh12Bl57=R2Ob4i72P5V35c1I1a1]2>@
3]1W1g5Cn1>2i1e4D407h1k4f8_>1i:S2^1[1eHX_2S:YDe1KS3^7d5c@S66B8Dh1Ei4R17`2b5e2S52P5V35c1I1a1]2>@3
]1V3b1U2C]22]1e4D407h1b=[IS2^1[1eH\i2oEKS3kS16B8Dh1El57`2b5l7P5V35c1I1a1]2>@3]1a4]2C]22Y1e4D407h
1nV1S2^1[1Rb3oEKS3kS16B8S3l57`2b5l7P5V35c1I1a1]294@3]1o6C]22Z1e4D407h1nV1S2^1[1Rb3a3]BKS3kS16B8]
2El57`2b5l7P5V35c1I1a1]2>@3]1o6C]22\1e4D407h1nV1S2^1[1l4U]3oEKS3kS16B8S3l57l1C^53l7P5V35c1I1a1]2
>@3]1o6CV1V12g1e4D407h1k4VG1i:S2^1[13j4fC\i2YDe1KS3^7d5gF6B8]2Ei4R17`2^53l7P5V35c1I1a1]294@3]1a4
7U2C]22^1e4I0oX1b3R6[]3ZEDKS3kBg1W?6<318S3i527]210V3[2l7g48i1\15c1I1a1]2>@3]1o6C`2b1e4I0QCQC4f2l
2ER6P_2i7_F0K2PEKS3XO:W46@18S3l57]210b5l7P5i1\15c1I1a1]2>@3]1o6C`2m1e4P2Y2m5mE]1]3h2m1:=Y1m1i8W5
b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274I=Q11Cm>`Bb@f6R8_2He4J91`6S=R:S1i:b<R5UV1g7
`:f<H0cm11X;jHY2Q=gG6e4g]1l7`S41XO5e4bf2T<mQ2ke2U2e4;d1Y2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0hS1[7oE_
2T1a2S10023Z5A68c1_@o318d1P3\>i8FJR27^1G74]1K1CLP>m8k=Y<f6IX7_2S2e4;d1Y2m5mE]1n2>h2m1:=Y1m1Q>b8a
12521E0hS1[7oE_2T1a2S10023Z5A68c1_@o318d1P3\>i8FJR27V274]1K1Cm>m8k=Y<f6IX7_2S1e43`6la4oW2R1X1EQ3
\17BET2>>a14]4P4[916@^:@416Q1859:f11e43e4mg3Ug22e4l]8Cf3NEm9hc3UDd121057e3j>bMi4i2P>ZD3e4DPm46e4
Dm=`]2UJQ1T1e43@o5m7lGdB\o2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:5e4oe6WElG72e4gd8V2e4j1_2m5^E>
]1R4S2m1:=Y1m1913Mj8[9o2a12521E0oS14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<m272\:P3\Bf6
=d7_2@e4D^5VBl4]41n3Qe3U4d=YC[S1e84UP1>e4J_@WQ1X:S]13_6gc1Y6hAdHc1nU12e4Si73e4TS8P46e4hP1Y4^c4kM
b68e4[c1d6_9fY2R;1e79e4fJbe1kW1^=eQ2g:U@mb16e4d1_Y2c5n_4W`1S2e46[100@C5o2\Q1S9Z5f3R3]71>`:]CeNS7
b9i=Q1ZOf8\153iC;251a>a6U>4@3G2216131025>1201I5l276k4n1B6AX1a1e4DM00@Cb8]80nCf7\B2S252e6AYP1h5_?
S7gE3V=cD\:3l@X32401h>S@V5G22:0M40f:AB8e4W2UQ5TP2`85`?`67e4db3T[2g9n2[Q1<5e4eIQ5nU3W7@e480]Nf614
nI22NQe2S@fR1aIADe480:f1gIc2f614Gg^3QU1gR2a9e1;01U=5e4Rb6cLV4VS1Oe4__1\Eh9SOX2ZBJG]MkN\2n5c2`CW5
2[1j3X5[Ab2\1JAh:26P1_3Q1R5f3NCMR5n3?n>5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<X172Fi5OB
J5a4[17<\1o2Mh43l1V6a5h3O=Bm8R98I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c3
2o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\>4e4Y;Ja^56e4in3_O]5Z3d2>e4DN09lU1n5T>_l2\c
1@iDjR1a=V1e4`Y1[3l20W1b1j45FD^2c2o22U7d1k7Y1a9_3T:i2o9mCh>f:ZBk<c7o6X9S<:C[6TLk2:e4Wc2Ug2bm1Z7]
58Z78eA@e4W2]V1\@hT2a\1UCnU1W440h<8[7mAY7=e4W2iW3Z1VP3X36^DW45Ni;RG_2e4P2Y2m5mE]1]3h2m1:=Y1m1Q>b
8a12521E0c?]CR8cE;_2f3S10023Z5A?c1R<b1l1LC@j218d1P3\>m7KFJR2^2154Y21C9c>Mc4k19m2_3[8a<f6=k2h4]11
Ob2e4P2Y2f2g1^1n8:c4S1k6]1]3h2m1:=Y1m1Q>b8a12521E0c?]C7>[7oE_2f3S10023Z5A?c1_@o318d1P3i4b9m7KFJX
1I\2174[1M199Z1b=Md5Jg6[8a<f6I_2h4_21\3e4D[1Y2m5mE]1]3\1[1m1:=Y1m1P8b5=b8a12521E0T3`3V63Z1Z3f7JF
P1Q1l4T9:o9f1?Z1k2V5_2K_1Z1AA0023Z5A?c1a:c2Y3P2n118Q1BCM^1\>i8FJR2^274>:AM1CU2J1\6V1V4h3f3[1U<l2
h1m1?m6f6=_1f29S3_2Y4e4J0c3702K4a1^;8h5f88Di217JFi32R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H
>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e3
02KII^43S3;46MW1nA9U5W3g1U12o1a6@e4D[W113[3U^2LT8P2`42f1Uj1n8b5^2e4JU1Y2m5_41[A]1]3h2W1E:=Y1?]1j
3V:X3c40Da12521E0T[1T?j6_2]38S10023Z5A?c1\@2KS318d1P3\>i8FJR2^274Dd11Cn2;b;d40\65jGS6BR8_2d2e4JU
1Y2m5a4[A]1]3h2W1E72=Y1?]1j3V:c2X50Da12521E0_?0h:j@oEe1I]1o18S10023Z5A?c1\@2KS318d1P3\>i8FJR2^27
4Dd11Cn2;m:Dd40\65jGS6B`3a4_2_3e4JU1Y2W4e1V61l7c3d3>8T1L`2a1V1<JE:=8D;?O=e95<]3:b8a12521E0QA]33Y
1V3a:]7V1d7S=_2GCZ2S100232W5A?c1\<:g3o3180c1P3a80i5_1Y7FJR2^274Y21Ca3n4g5Dh3K0_221g35f5_3_1h6Y3P
3i4l1R8_2_2e4P2Y2m5mE]1]3h2<J<872=M;?O=Q>b8a12521E0Z1U>`11P8oAoE_2f3S10023Z5A?c1`95e2Z3Go318d1P3
\>o7IFJR2>o174Y21Ca3[;R;5X4aCf6R8_2;e4D5dV2`m4K0d24[1\[1>e4Dd;W4_1X>mMSE`R1Dh1gQ2P8Qg1<e4D\Y1_Ae
GU7lLVZ1Q<eOY;fC3f4lc3Y31f43f4Vg3^Z15f4Ya3l5PE]E3f4Vg3^Z14f4Vg3^Z1a\14f4Ya3l5^Z12f4W^63f4S`3Y52f
4]e32f4eX72f4Yc36g4Y2]`2aEZNTP1Q1g41`6fQ3U`1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1g41`6fQ3U`1
_m1_:R1X1E^47BET2>>a14]4\=16@^:@416Q1859:1g41g41g42g4PK4g4gb2_g1PQ23h4^<nW32h4`R34h4Tn3oFc[11h4:
h4nT4l3R4]c10Y_1JT6`H3h4c]2Xe13h4lR4=4h4jg3i6_F8h4\Z3b6o2d;m1W;Y82h4`[22h4^f6Oi4`6la4oW2R1X1E^47
BET2>>a14]4\=16@^:@416Q1859:P1i4X2W4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:[1i4c1AZ4jY2n?U9l^
1oW2R1X1E^47=4<8T2>>a14]4Y3=8g5c316@l7a2@416Q1859:V1i4c1AZ4]h3^IbN\Y1R1X1E^47=4ET2>>a14]4Y3F[916
@^:@416Q1859:^1i4T2[4a2l5g;_a1_5BUGi<mAT@m;gX1YCR1X1E^47BEOT1>>a14]4\=16@^:@416Q1859:P1EQ1i4T2[4
c[2XV2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@M`9@416Q1859:Q1
i4`6la4oW2R1X1E^47BET2>>a14]4e9f3161>^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=161>^:@416Q185
9:\1i4T2[4VDiB]Ml1P7\T11PP1\@ff107BR1X1E^471@ET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47;6ET
2>>a14]4\=16@^:@416Q1859:S1i4T20Z4la4oW2F28X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4T20Z4la4oW2R1X1
E^47BET2>>a14]4\=16@^:@416Q1859:S1i4T2[4`?[R4_R1O_T1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6`?
[R4_R1_U1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X17=^47BET2>>a14]4k8`416@^:@416Q1859:
Q1i4`6jR3Q_1oW2R1X1E^47B2BT2>>a14]4\=16@^:@416Q1859:R1i4`6aa2hT1aKoW2R1X1E^47B2BT2>>a14]4\=16@^:
@416Q1859:Q1i4`6la4_=Q1]i1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4_=_j1R1X1E^47BET2>>a14]4\
=16@^:@416Q1859:P1i4`6Vn2ec1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]
4\=16@^:@416Q1859:S1i4Y2V4gc3TNoW2R1X1E^471@ET2>>a14]4[:P316@^:@416Q1859:P1i4Y2V4la4oW2R1X1E^47B
ET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4m6^616@^:@416Q1859:\1Oi4`6la4oW2R1X1E^
47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4U2Z4la4oW2R1X1E
^47BET2>>a14]4\=16@^:@416Q1859:S1i4`6l:VP2\;[k1oW2R1X1E^47BET2>>a14]4e9f316@^:@416Q1859:S1i4V3Y3
S[4h6oW2R1X1E^47BET2>>a14g1e2\=16@^:@416Q18319:P1i4`6b_3YR1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q185
9:P1i4`6la4oW2R1X1E^47=4ET2>>a14]4\=16@^:@416Q1859:Y1i4`6d=i6_F_Ll=kIdR1oW2R1X12B^47B2BT2>>a14]4
U2V;16@^:@416Q1859:f1Q1i4`6la4oW2R1X1E^47B2BT2>>a14]4`<K16@^:@416Q1859:R1i4`6fP2\3h]2df1ZAR1X1E^
47BET2>>a14]4\=16@^:@416Q1859:U1i4`6_Y1f1lHdBSk1QR22j5R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4Y2
V4la4fe1XBR1X1E^47BET2>>a14]4b4i816@^:@416Q1859:P1i4`6la4fe1XBR1X1E^47BET2>>a14]4\=16@^:@416Q185
9:P1i4`6la4oW2R1T13E^47BET2>>a14]4\=16@^:@416Q1859:[1i44[6iN14kb3c@[g1R1S14E^47B2BT2>>2^14]4U2]8
h216@^:@416Q1859:X1=T1i44[6iN14kb3oW2R1X1E^47BET2>>a14]4c:h216@^:@416Q1859:Oi4`6la4oW2R1X1E^47BE
T2>>a14]4\=16@^:@416Q1859:X1i4`6i5i8Le2lX2hf1_R11]U1R1X1E^47=4ET2>>a14]4o1\;16@^:@416Q1859:U1i4`
6c>Le2eo3_R11]U1R1X1E^47=4ET2>>a14]4\=16@^:@416Q1859:S1i4U2Z4la4oW2F28X1E^47BET2>>a14]4W7T616@^:
@416Q1859:Q1i4_2P4la4oW2R1X1E^47B2BT2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=16
@]2P8@416Q1859:U1i4`6lY2Q5aO[S1oW2R1X1E^47BET2>>a14]4_5c2Q2V316@^:@416Q1859:Q1i4`6Y`2bQ2oW2R1X1E
^47BET2>>a14]4\=16@P:=@416Q1859:V1i4Y2:AY3S[2hV2oW2R1X1E^47BET2>>a14]19e2\=16@^:@416Q18319:P1i4V
3Y3la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S1i4_2P4R7iZ4oW2R1X1E^47BET2>>a14]4^90l316@^:@416Q1
859:R1i4_2P4R72fZ4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4do1Z8R1X1E^47BET2>>a14]4\=16@^
:@416Q1859:Q1i4`6la4oW2R1X1EY1T37BET2>>a14]4\=16@]2P8@416Q1859:P1i4`6la4oW2R1T13E^47BET2>>a14]4\
=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@4141Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\
=16@^:@416Q1859:X1i4Y26o3la4nBPe1R1T13E^47BET2>>a14]4_2m5m1_2@16@l7a2@416Q1859:Q1i4X2W4la4oW2R1X
1E^47BET2>>a14]4S;X216@^:@416Q1859:U1i4Z24P4la4fe1XBR1X1E^47BET2>>NB4]4\=16@^:@4160P1859:i1Q1i4Z
2U4la4fe1XBR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6cc3XNoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859
:Q1i4Y2V4la4oW2R1X1E^47BET2>>a14]4d3g916@^:@416Q1859:Z1i4c1DW4]o2^b1oW2R1X1E^47BET2>>a141V44U2S1
Z1S5BP316@l7a2@416Q1859:U1i4c1l4]h3^IoW2R1X1E^47BET2>>a14]4Y3S5Z1BP316@^:@416Q1859:Q1i4`6\d3_MoW
2R1X1Ee2h17BET2>>a14]4\=16@^:@416Q1859:Q1i4T2[4la4SW2KR1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6
Z]3aT1oW2R1X1E^47BET2>>a14]4l4_816@^:@416Q1859:P1i4T2[4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859
:P1i4Y2V4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6la4oW2R1X17=^47=4ET2>>a14]4n1Y2S916@e8h
1@416Q1859:U1i4Y2V4V[1jm1jX1oW2R1X1E^47B<8f1=>>a14]4[:P316@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>
>a14]4m2^:16@^:@416Q1859:[1i4Z2U4la4UBnKfHS1R1X1ER4;51BEi1:>>a14]4_5Y1a3P316@8R5R5@416Q1859:S1i4
`6la4oW2R1X1ER4;51BET2>>a14]4i6a3P316@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4g<D16@^:@416Q18
59:Q1i4Y2V4la4dZ1ZMR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4dZ1ZMR1X1E^47BET2>>a14]4\=16@^:@
416Q1859:Z1i44[6f6g<Z;14_S1[Cc=aNi?h`1VGR1X1E^47BET2>>a14]4\=16@^:@416Q1859:Y1i444V6^CZ;14_S13mQ
2Y=h`1VGR1X1E^47BET2>>a14]4\=16@^:@416Q1859:X1i4Y2V4[`2eHjX1SP2k7R1X1E^471@ET2>>a14]4g3[4V1Q416@
8U:@416Q1859:S1i402\6X^2cS2oW2R1X1E^47BET2>>a14]4\=16@Q6\4@416Q1859:P1i4`6bY4Y8oW2R1X1E^47BET2>>
a14]4\=16@^:@416Q1859:P1i4`6^C]n3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:U1i4`6RX3iY1]V1aQ1R1X124
0<^47BET2>>a14]4\=161>^:@416Q1859:Q1i4`6la4oW2R1X12B^47BET2>>a14]4\=161>^:@416Q1859:W1i4_2P4bm27
Qd1fT1XS1R1X1E^47BET2>>a14]4a2V1e5X3D16@^:@416Q1859:Q1i4`6la4fT1XS1R1X1E^47BET2>>a14]4g<D16@^:@4
16Q1859:W1i4Y2V4^5Q2[`2m:Q_1SW2KR1S14E^47BET2>>a14]4n;]116@^:@416Q1859:S1i4d2k3la4oW2R1X1E^47BET
258>a14]19e2\=16@^:@416Q1859:Q1i4`6k6`1_Y4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6j60P[4oW2
R1X1E^47BET2>>a14]4\=16@0]:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R
1X1E^47BET2>>a14]4\=16@^:@416Q1859:V1i4`6`g2[j1S6kQ2R1X1E^47BET2>>a14V46[2c2e4f316@^:@416Q18319:
P1i4`6la4oW2R1X1E^47BET2>>a14]4[2P;16@^:@416Q1859:^1i4`23k3hY2W3V4[:Xf1o;YU1o<S9=3R1X1E^47BET2>>
a14]19e2\4h5V316@^:@416Q1859:P1i4`6la4ed1YCR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E
^47BET2>>a14]4j3a916@^:@416Q1859:Q1i4_2P4la4oW2R1X1E^47BET2>>a14]4j3a916@^:@416Q1859:P1i4`6la4oW
2R1X1E^47BET2>>a14]4h9c316@^:@416Q1859:Q1i4`6Sg2hj1oW2R1X1E^47BET2>>a14X44\=16@^:@416Q1859:P1i4X
2W4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Y1i4T2;<b3Y6R\1_o2YW2?5R1X1E^47B8<T2>>a14]4[:P316@M
`9@416Q1859:U1i4T2;<b3la4YW2::R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Y6Oi4`6la4oW2R1X1E^47BET2>>a14
]4\=16@^:@416Q1859:T1i44[6gKQ314kb3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6mOmU2mP1R;Ze1R5a
=R1X1E^47BET2>>a14]4\=16@^:@416Q1859:W1i4X2W4lX2MTDPEhKR3oW2R1X1E^47BET2>>a14]4o3\916@l7a2@416Q1
859:Q1i4`6lX2oX2oW2R1X1E^47BET2>>a14]4o3\916@^:@416Q1859:Q1i4Y2V4la4oW2R1X1E^47BET2>>a14]4n;]116
@^:@416Q1859:Q1i4X2W4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416J6859:R1i4`6RG3ej3^U1`R1R1X1E^47BET2>>a
14]4\=16@^:@416Q1859:U1i4T20Z4la4SW2KF28X1E^47BET2>>a14]4[:P316@^:@416Q1859:T1i4T20Z4\h2_i1oW2F;
X1E^47BET2>>a14]4\=16@P:=@416Q1859:n5f3R14:MR5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1E^47BET2>>a14]4\=16@^:@416Q
1859:P1i4`6XCcn3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4Y2V4la4oW2R1G@E^47BET2>>a14]4_2^1l8@1
6@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4_2P4la4oW2R1X1E^47BET2>>a14]4^9
m316@^:@416Q1859:P1i4X2W4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4;T6la4oW2R1X1E^47BET2>>a1
4]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@l7a2@416Q1859:R1i4V2Y4la4oW2R1X1E^47BET2
>>a14X44[:P316@^:@416Q1859:S1i4c1l4la4oW2R1X1E^47BET2>>a14]4h9BP316@l7a2@416Q1859:P1i4`6la4oW2R1
X1E[2R27BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X12B^47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2
R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6la4U^1Q@g9R1X1E^47BET2>>a14]4^7m516@^:@416Q1859:S1i4j2
e3^g1]j2oW2R1X1E^47BET2>>a14]4l1_;16@h9E@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4`3k916@^:@416Q1
859:Q1i4`6^T2UT1WY1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6dX3WY1oW2R1X1E^47BET2>>a14]4\=16
@^:@416Q1859:R1i4`6la4oW2R1X1E^47BET2>>a14]4d3X5^4161>^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4
\=16@^:@416Q1859:Q1i4V2Y4^f1]k2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:[1i444V6iN14eX1jT1PHY=Z@U6
eX1h8R1EBE^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4nBPe1R1X15?^47BET2>>a14]4\=16@^:@416Q1859:P1i4
`6la4oW2R1X1E^47BET2>>a141[4\=16@^:@416Q1859:P1i4_2P4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P
1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@]2P8@416Q1859:P1i4c1l4la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q18
59:W1i4_2P4oY2m3\OdOl4oW2R1X1E^47BET2>>a14]4`3EU9165:^:@416Q1859:Q1i4_2P4la4oW2R1X1E^47BET2>>a14
]4V4U916@^:@416Q1859:P1i4`6Qf2jk1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4X2W4TS4g>PU1nR1R1X1E
^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6TS4g>PU1nR1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:X1i4d2AY3P<a
Z20Xk1oW2R1X1E^47BET2>>a14]19Z1Z1\=16@^:@416Q18319:P1i4`6la4oW2R1X1E^47BET2>>a14]4Y4R916@^:@416Q
1859:R1i4`6j_4Q2oW2R1X1E^47BET2>>a14]4n1];16@e8h1@416Q1859:T1i4`6la4oW2R1X1E^47BEF]1>>a14Y3S1[2_
6R1]316@^:@416Q1859:R1i4_2P4la4oW2R1X1E^47BET2>>a14]4^90l316@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2
>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4@o5la4oW2R1X1ES2Z27BE
T2>>a14]4\=16@^:@416Q1859:P1i4`6la4T9jn1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6jX2QY2oW2R1X1E
^47BET2>>a14]4f811a416@N_9@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Y1i4T2[4e8\Y1
S]1S3a_1SW208AR1X1E^471@ET2>>a14]4o1\;16@^:@416Q1859:R1i4`6nQ2hMQ6R\1oW2R1X1E^47BET2>>a14]4\=16@
^:@416Q1859:R1i4`6cDH_l3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:DW1i4Y2V4i;ff2[_1bj1\=R1X1E^47BET
2>>a14f3FQ9i3@16@^:@416Q1859:Q2R1i4`6la4bj1\=R1X1E^47BET2>>a14f3FQ9Z416@^:@416Q1859:Q1i4`6je2R;n
`1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4a2n3la4oW2R1X1E^47BEZ1I>>a14]4\=16@^:@416Q1859:S1i4
c1l4P8kY4oW2R1X1E^47BET2>>a14]4]91l316@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4e9U3@16@^:@416
Q1859:P1i4`6W[2dV2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:V1i4`6nQ3j3R\1oW2R1X1E^471@ET2>>a141[4U
:V316@l7a2@416@@859:Q1i4`6nQ3m_1oW2R1X1E^47BET2>>a14]4\=16@l7a2@416Q1859:X1i4X2W4la4mQ1QV1R1X1E^
47BET2>>a14Ak3g3m1R4Z1Eb116@l7a2@416Q1859:R1i4`6la4oW2R1X1E^47=4ET2>>a14]4h9R3@16@^:@416Q1859:W1
i4Y2V4la4Yn1e9R1X1E^47BET2>>a141[4g3f3Ec1c316@l7a2@416Q1859:U1i4`6la4oW2R1X1E^47=4ET2>>a14]4^7NZ
1R3@16@l7a2@416Q1859:Q1i4`6ci2Xh1V^1hIR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6a6Z[4oW2R1X1E^47
BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6oClm3oW2R1X1E^4
7B2BT2>>a14]4m8^416@^:@416Q1859:S1i4`6la4oW2R1X1E^47B2BT2>>:0U14]4m8^416@^:@416Q1859:Q1i4`6T_30f
R1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416;E859:P1i4`6c
[2XV2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4_2P4mOna3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:
R1i4`6[W1`Z3oW2R1X1E^451BET2>>a14]4g3d916@^:@416Q1859:Q1i4`6[W1`Z3oW2R1X1E^451BET2>>a14]4\=16@^:
@416Q1859:S1i4`6la4oW2R1X1E^47BET2>>a14]4N0Lg5g516@^:@416Q1859:P1i4`6la4fd1XCR1X1E^47BET2>>a14]4
\=16@^:@416Q1859:Q1i4`6_Z1S[1Xl1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>
>a14]4\=161>^:@416Q1859:Q1i4`6Y]3bT1oW2R1X1E^47BET2>>a14]4o1\;16@^:@416Q1859:P1i4`6la4oW2R1X1EQ3
\17BET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>P1964]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1
E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4^9m316@^:@416Q1859:P1i4`6la4oW2R1
X1E^47BET2>>a14]4h3c916@^:@416Q1859:P1i4`6la4oW2R1X1E^471@ET2>>a14]4\=16@^:@416Q1859:T1i4`6ae2m5
]CW2fP1l;Rl1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4Y2V4la4oW2R1X1E^47BEi1:>>a14]4\=16@<Q:@416Q1
859:R1i4`6la4oW2R1X1E^47BET2>>a14]4`3m5Z2b116@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4l1_;16@
^:@416Q1859:Q1i4`6la4oW2R1X12B^47BET2>>P1@4]4\=16@^:@416Q1859:Q1i4`6Uf3fKoW2R1X1E^47BET2>>W194]4
\=16@^:@416Q1859:S1i4`6X^2RO`T1n;2mk1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4dW2:R1X1E^47BE
T2>>a14]4\=16@^:@416Q1859:Q1i4`6j5Ye2gf1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1E
^47BET2>>a141[4h9c316@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>:V14]4\=16@^:@416Q1859:Oi4`6la4oW2R1
X1E^47BET2>>a14]4\=16@^:@416Q1859:U1i4`6Zf1hJSBd^1bo11Z8R1X1E^47BET2>>a14]4k9`316@^:@416Q1859:W1
i4Y2V4T8Rd2de1c;[l1R1T13E^47BET2>>a14]4d3P2U7@16@^:@416Q1859:P1i4`6la4V^1hIR1X1E^47BET2>>a14]4\=
16@^:@416Q1859:Q1i4V3Y3la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q18319:P1i4`6la4oW2R1X1E^47BET2>>a14]
4^7m516@^:@416Q1859:V1i4`2o3Sg3hJln1R9R1EB@4^47BEi1:>>a14]4]8n416@^:@416Q1859:R1i4`6PDkm3oW2R1X1
2B^47B2BT2>>a14]4\=16@^:@416Q1859:S1i4`6PDkm3oW2R1X12B^47B2BT2>>a14]4m8^416@^:@416Q1859:X1i4Y2V4
QY3jX1oW2R1X1E^471@ET2>>a14]4l1k3Ha1V1Q416@[5R5@416Q1859:U1i4Y2V4nf1mj2RR1lU1R1X1E^471@ET2>>a14]
4a6h2Q416@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14X44U:V316@^:@416Q1859:U1i4`6AiS2`]2oW2R1X1E^4
7BET2>>a14]4X1_3o4BP316@^:@416Q1859:_1i4`6c6VV1\X1a9Y9d=Y<>Z3]6a5g;oE\89`MR1X1E^47BET2>>a14]4\=1
6@l7a2@416Q1859:Q7U1i4`6c6T_3aFa5g;\NjMR1EBE^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47B
ET2>>a14]4\=16@M`9@416Q1859:S1i4`6V7fZ1no2aS11[T1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6V7fZ1
no2cS1[T1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6cV2X[2oW2R1X1E^451BET2>>a14]4f2e:16@^:@416Q18
59:P1i4`6cV2X[2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4Y2V4Z7ad2oe1oW2R1X1E^47BET2>>a14]4\=16
@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4k<@16@^:@416Q1859:R1i4`6n]2mS2\Q2b6R1X1E^47BET2>>a14
]4M^<16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4m2^:16@^:@416Q1859:P1i4`6la4oW2R1EBE^47BET2>>
a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4[3V5i416@^:@416Q1859:R1i4Y2LY3la4oW2R1X1E^4
7BET2>>a14]4\=16@^:@416Q18319:P1i4`6la4PR1nU1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6cNXc3cn1[
9R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4Y2V4la4oW2R1X1E^47BET2>>a14]4n3]916@^:@416Q1859:U1i4Y2V
4la4oW2R1EBE@m37BET2>>a14g1e2_3l916@<Q:@416Q1859:P1i4`6`Y4[8oW2R1X1E^47BET2>>a14]4\=16@^:@416Q18
59:Q1i4`6la4oW2R1T13E^47BET2>>a14]4d3g916@^:@416Q1859:S1i4`6e8dj1SBd;h`1oW2R1X1E^47BET2>>a14]4\=
16@^:@416Q1859:P1i4`6l\2oT2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6_6Ud2Vg1oW2R1X1E^47BET2>
>a14]4k9`316@^:@416Q1859:U1i4`6h:Y7U2_j1SS2l9F[m1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6h:_9c
m3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6om3lCoW2R1X15?^47BER212;>a14]4\=16@^:2=416Q1859:U
1i4Y2V4_Q2\`2oW2R1X1E^47BET2>>a14]4l1S2j8@16@^:@4160P1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@
416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4N0\<16@^:@416Q1859:T1i4j2e3la4oW2R1X18<^47BET2>>a14]4k8k
3D16@h9E@416Q1859:Z1i4Y2V4nZ1_<g1Q1?XK\3]h1gP1`9fMR1X1E^47BET2>>a14]4o1\;16@^:@416Q1859:Q1i4`6la
4gP12TW1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S1i4`6\R3i7g?mGaY1]NR1X1E^47BET2>>a14]4\=16@^:@416Q1
859:Q1i4`6fU3U\1oW2R1X1E^47BET21<>a14]4\=16@^:@416Q1859:P1i4`6la4le1RBR1X1E^47BET2>>a14]4\=16@^:
@416Q1859:Q1i4`6la4oW2R1X1E^47BEf12:>>a14]4\=16@^:@416Q1859:Q1i4_2P4la4U^1iIR1X1E^47BET2>>a14]4\
=16@^:@416Q1859:V1i4`6gIU6dB2Im7^f2oW2R1X1E^47=4ET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47B
ET2>>a14]4h9c316@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>Z164V46\=16@^:@416Q1859:P1i4`6la4oW2R1X1E
^47BET2>>a14]4\=16@^:@416Q1859:P1Q1i4Z2U4a@ZQ4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW
2R1X1E^47BET2>>NB4]4\=16@^:@416Q1859:Y1i4U202V4la4oW2I8X1E^47=4<8i1:>>a14]4\=16@[5`2a2@416@@859:
R1i4U23V4la4oW2R1X1E^47=4ET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4m2k2b716@^:@4
16Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6Wg2dj1mQ1QV1R1X1E^47BET2>>a14]4\=16
@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6je2R;n`1oW2R1X1E^47BET2>>a14]4
\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6la4oW2R1X1EQ3\17BET2>>a14]
4h4c816@^:@416Q1859:Q1i4X2W4la4oW2R1X1E^47BET2>>a14]4U2V;16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2
1<>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4^2m:16@^:@416Q1859:R1i4]2R4la4oW2R1X1E^4
7BET2>>a14]4k80_416@^:@416Q1859:d1i4Y2V4e3X5mX4SW2KR1G<3EQ3V157BET2>>a14]4a2X140C00`28\1m3@16@l7
a2@416Q1859:DQ1i4`6e3h@]m3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4
m8^416@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4Y2V4mo2na1oW2R1X1E^47BET2>
>a14]4\=16@M`9@416Q1859:P1i4`6mo2na1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S1i4V2Y4la4oW2R1X1E^4
7BET2>>a14]4S60W716@l7a2@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4T6W716@l7a2@416Q1859:P1i4`6^f2]
k1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:U1i4`6_Y10[MnDPf1d:^OkMR1X1E^47BET2>>a14]4\=16@^:@416Q1
859:Q1i4`6la4m8]Q1cMR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6cW3XZ1oW2R1X1E^47BET2>>a14]4\=16@^
:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@
416Q1859:T1i4`6f]32RT1fe1d<c5R1X1E^47BET2>>a14]4Y8R516@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]
4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4c1KP4la4oW2R1X1E^47BET2>>a1
4]4[:P316@^:@416Q1859:S1i4X2W4dY1WX3oW2R1X1E^47BET2>>a14]4\=16@l7a2@416J6859:P1i4P2_4la4oW2R1X1E
^47BET2>>a14]4\=16@^:@416Q1859:Q1i4X2W4la4oW2R1X1E^47BET2>>a14]4h9c316@^:@416Q1859:P1i4`6j`2QQ2o
W2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:k5f3R1?MR5n3?c;Z35:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R12116286ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1E^47BET2>>a14]4\=16@^:@416
Q1859:R1i4`6la4Q[1mLR1X1E]2P27BET2>>a14]4\=16@^:@416Q1859:P1Q1i4`6la4]h1a?R1M:E^47BET2>>a14]4\=1
6@^:@416Q1859:Q1i4`6ok10ke2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:\1i4Cl5^4eHV>\R3S4]h1S1Bj=R1X1
E[1R37BET2>>a14g1e2\=16@k6b3@4163M859:]6Q1i4`6^4eHgd3oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4
`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Y2P1i4`6la4oW2R1X1E^47BET2<1>a14]4\=16@^:@416Q1859:V
1i4b1m4la4f\1XKR1X1E^47BET2>>a14]4\=16@o316]1g4@416Q1859:T6P1i4`6la4oW2R1X1E^47BET2>>a14]4m5^716
@^:@416Q1859:R1i4`6dU2W\2oW2R1X1E^47BET2>>a14V46[2P;16@^:@416Q1859:S1i4`6la4oW2R1X1E^47BET2>>:0K
94]4[2P;16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6kX2PY2oW2R1X1E^47BET
2>>a14]4\=16@^:@416Q1859:a1i4_5P1OoCo4U2jT1W3jB`JQ8R=R;VAcS1TCR1X1E^47BE9j1>>Z164]4f83g3I16@^:@4
16Q1859:V1i4`6oDo4U2jT1k`2h1`4eQ2R1X1E^47BET2>>a14]4b<I16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>
a14]4\=16@N_9@416Q1859:P1i4`6Vc3eNoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4;T6la4oW2R1X1E^47BE
T2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6`D[m3oW2R1X1E^47B
ET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET
2>>a14]4\=16@^:@416Q1859:S1i4`6m]2nS2oW2R1X1E^47BET2>>Z164]4f6e616@N_9@416Q1859:P1i4`6de2Wl1oW2R
1X1E^47BET2>>a14]4\=16@^:@416Q1859:W1i4`6Z72f9bI[\1[3cJhL_S1_T1R1X1E^47BET2>>a14]4\=16@^:@416Q18
59:V1i4`6Z72f9h`2UCQ1fK_S1_T1R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6Sg2W6T3X5Z>gMoW2R1X1E^47B
ET2>>a14]4\=16@^:@416Q1859:R1i4`6la4oW2R1X1E^47BET2>>a14]4f811a416@^:@416Q1859:Oi4`6la4oW2R1X1E^
47BET2>>a14]4\=16@^:@416Q1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6k:a1^U4XV1fQ1
R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6_Q3Y4R\1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q1i4`6j
1Q`4n[1PLR1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6jX2QY2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:
R1i4`6jX2XKQBfKoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6`4]4mX4oW2R1X1E^47BET2>>W194]4\=16@^
:@416Q1859:P1i4`6nU3m[1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6cf3XKoW2R1X1E^47BET2>>a14]4\
=16@^:@416Q1859:P1i4`6cf3XKoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:T1i4`6iX3g6m9\HoW2R1X1E^47BET2
>>a14]4f83a416@^:@416Q1859:Q1i4`6iX3e@\HoW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E
^47BET2>>a14]4\=16@N_9@416Q1859:U1i4`6Vg2P:a4Gc?fKoW2R1X1Ee2h17BET2>>a14]4\=16@^:@416Q1859:P1i4`
6la4oW2R1X1E^47BET2>>P1@4]4\=16@^:@416Q1859:P1i4`6XT2c]2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:Q
1i4`6la4oW2R1X1E^47BET2>>a14]4\=16@M0_9@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>OA4]4\=16@^:@416Q1859
:P1i4`6fQ4U@oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4l4_816@^:@416Q
1859:Oi4`6la4oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:W1i4`6la4oW2R15R1E^47BEF]1>>a14]4C0_7F0_416@
^:@416Q1859:X1U1i4`6la4oW2R1X1E^47BEF]1>>a14]4C0V80Q1]316@^:@416Q1859:S1i4`6la4oW2R1X1E^47BEF]1>
>a14]4C0V8`416@^:@416Q1859:P1i4`6la4oW2R1X1E^47BEF]1>>a14]4\=16@^:@416Q1859:P1i4`6la4oW2R1X1E^47
BET2>>a14]4k8`416@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14]4k80_416@^:@416Q1859:T1i4`6la4oW2R1X
1E^47BE@c1>>a14]4\4KS816@^:@416Q1859:`11S1i4`6la4oW2R1X1E^47BE@c1>>a14]4\4o816@^:@416Q1859:`11P1
i4`6la4oW2R1X1E^47BET2>>a14]4P1[<16@^:@416Q1859:S1i4`6la4lAoR1RCR1X1E^47BE>e1>>a14]4K`<16@^:@416
Q1859:Q1i4`6la4oW2R1X1E^47BEF]1>>a14Y3S1\=16@^:@416Q1859:R1i4`6la4oW2R1X1E^47BEBa1>>a14]4N0\<16@
^:@416Q1859:R1i4`6^n2l;`W1oW2R1X1E^47BET2>>a14]4T4W916@^:@416Q1859:Q1i4`6la4oW2R1X1E^47BET2>>a14
]4l7N`416@^:@416Q1859:P1i4`6VV2e[2oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:P1i4`6VV2e[2oW2R1X1E^47
BET2>>a14]4\=16@^:@416Q1859:X1i4`6Zo2ab1b1S3T3SP2R15R1E^47BEF]1>>a14]4]1]7`416@^:@416Q1859:X1P1i
4`6Zo2ab1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:[1i4`6oT1V4R74Z1eA1XS2W3GQ7gX1hA^=R1X1E^47BET2>>
a14]4\=16@^:@416Q1859:R1i4`6jb3QO]V1aQ1R1X1E^47BET2>>a14]4Ch<16@^:@416Q1859:P1i4`6la4oW2R1X1E^47
BET2>>a14]4\=16@W6V4@416Q1859:R1i4Y2V4la4oW2R1X1=71\47BET2>>a14]4\=16@^:@416Q1859:Q1i4Y2V4^Y4]8o
W2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:R1i4`6la4oW2R1X1E^47BET2>>a14o3=\=16@M0_9@416Q1859:P1i4`6d
Y3WX1oW2R1X1E^47BET2>>a14]4\=16@^:@416Q1859:S1i4`6To3gBgR1WU1R1X1E^47BET2>>a14]4P4h2b616@^:@416Q
1859:P1i4`6la4oW2R1X1E^47BET2>>a14]4P4[916@^:@416Q1859:R1i4Y2V4la4oW2R1X1E^47BET2>>a14]4c4W5`316
@^:@416Q1859:R1i4`6Wl2de1oW2R1X1E^47BET2>>a14]4\=16@P:1;@416Q1859:X1i4`6n^3b8b=Y4]8X:[DPFYCR1X1E
^47BET2>>a14]4P5_2k516@^:@416Q1859:R1i4]2R4la4oW2R1X1E^47<5ET2>>a14]4k8`416@^:@416Q1859:Q1i4]2R4
la4oW2R1X1E^47BET2>>:V14]4\=16@^:@416Q1859:V1i4Z2U4l5c91Rn2VT1YZ1eMR1X1E^47BET2>>a14]4_5l716@^:@
416Q1859:8j4`S7e2i5`:bEX2X14j4`S7cX1a32j4T\84j4`S7PCbE5j4P\7T9[1bEo4f3S1>MR5n3?W=f15:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_1
52Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239da15j
4^L3mV6cX13j4T\8c33j4P\7SP16j4Ue5P^1i8SP1c3[6f3T1=M[1f3n3?V6g85:a264f1404^1:6;406S14E0200111;212
270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=B`1k1c>8I45En1C4H315Z9m6[32a
2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R85T1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T
1>2:_1152^1C\1239[Im@j1k2R6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0
151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2
313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W4f3T1=P6
n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CB
d3528h1d1210524e3X61Y1MS4S2241d<`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1T6f3T1=M[1f3n3?V6g
85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a
5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]
2h14R1211986E9JNQ1P1AQ1D253Y1T1>2:_1152^1C\1239S6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;2
12270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a
2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=
_1152^1C\1239Zb1S6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1
Mn34S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239e6f3T1=MR5h1U22<V
6a6U25:7Dd164f1404^1:6;406S130E0200111;212270171A32P11P1S111O0151C;I65X17Ii5OBJ5[45V1037<:0@?o2f
53DW1V6a5h3O=B`1FT1g1=X3T98I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524Q1l1313<X61Y1MY3IGM=241O2V1W2
]9U3c32o102KQ28396E]2h14R1211986E9JNQ1A>AQ1D253Y1T1>57_1152^1C\1239b6f3T1=M4m4n3?V6g85:a264f1404
^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1V6a5h3O=B`
1k1c>8I45En1C4H315Z9_4]2[32a2CBT2_1528h1d1210524n23120<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14
R1211986E9JNQ1P1AQ1D253Y1T1>=V18152^1C\1239d:k=lA16]1Q>W6f3T1=MR5n3?V6P7f15:a264f1404^1:6;4065M4
E0200111;212270171A32P11P1S111O0151CU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1V6a5Q1f2O=BP1?k1c>8I45En1
C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P
1AQ1D253Y1T1>=_1152^1C\1239X6f3T1=M4m4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S11
1O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d121052
4n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239]Z116]
1Q>_6f3T1=M4m4n3?V6X31\55:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[
45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1:84H315Z9m6[32a2CBT2\12528h1d1210524n2313<X61Y1MS4S224
1O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239a:kO16]1P8o2P3f6f3T1=M@Nb
3n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ22_1@_1J5V1037<:0
@?o2Jk43D1U1j3[2a5h3O=B`1k1c>8I45En1C4H315Z9m6S12T22a2CBT2_1528h1d1210524n2313<X61Y1Mn34k17241O2
^3]9U3c32o102KQ28396E]2h14R12119526E9JNQ1P1AQ1D2534T1;H>=_1152^1C\1239_<Y=cFX6f3T1=MR5n3?V6g85:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1j3[2a5h
3O=5<`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28396E]
2h14R1211986E9JNQ1P1AQ1D2403Y1B0@>=_1152^1C\1239\6f3T1=MR5n3?i42Y1g85:a264S1B404^1:6;406S14E0200
111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9
m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32FX102KQ28396E]2h14R1211986E9JNQ1P1AQ1D2
53Y1B0@>=_1152^1CT172380W6f3T1=MOR4n3?V6g85:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d121052
4n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1C@>=_1152^1C\1239iP1Y6f
3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1a5Da5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c3
2C[102KQ28396E]2h130R1211986E9JNQ1P1;5Q17<2403Y1C@>=_1152^1C\1239T6f3T1=MR5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8
I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32C[102KQ28396E]2h14R1211986
E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239T6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P1
1P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d
1210524n2313<X61Y1Mn34S2241O2^3]9U3c32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12
39W6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22[45V1
037<:0@?U2If53DW1V6a5h3O=B`1EU1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2
^3]9U3c32o102KQ28396E@l1h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X6f3T1=MR5n3?V6g85:a264f140
4^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1V6a5h3O=B`1k1
c>8I45En1C4H315Z9f3V3[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R121
1986E9JNQ1P1AQ1D253Y1T1>=>1;98152^1C\1239d6f3T1=MR5n3?V6g85:a264f1404^1:05;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1b4a5h3O=B`1EU1c>8I45En1C4H315Z9m6[32
a2CBk18_1528h1d1210524n2313<X61Y1Mn34e1=241O230Y3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253
4T1T1>93>1;98152^1C\1239hLT6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n
2313<X61Y1MS4S2241O2^3W8U1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239oa1Z6f
3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_11n1J5V103
7<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1GL210524n23120<X61Y1MS4S2241O2^3]9
U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o:e?UCW4f3T1=P6n3f6m8:a264o54E02
00111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3
X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm1T6f3T1=MR5n3?V6g85:a264f1404^1:6;406
S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=B`1k1c>8I45En
1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1
P1AQ1D253Y1T1>=_1152^1C\1239o4f3T184^1Nb3n3f6m8:a264o542B0200111;212270171A32[40151V2X17Ii5L04P3
@_1J40V1037<:0@?o2Jk43D1U1V6Z9O=S2k1c>8I45d2CfB2T22a2CBl1g1528h1\17210524e3X61Y1Mn34k17241UAc32o
102KQ28396E]2P32119526E9JNR2AS24T1;]32^1Cm1_<Y=cFW4f3T1=]2b3n3f6m8:a264o54E0200111;212270171A32[
40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o
102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1U6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;21227017
1A32P11P1S111O0151CU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT
2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_115
2^1C\1239V4f3T1=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2
k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1`6
f3T1=MR5n32<T61g8554a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<U127Ii5OBJ5[45V10
37<:0@?o2b533DW1R2S4a5h3O=B`1FT1g3k:8I459;n1C4E2315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S22
41O2^3]9k1Y1c32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12317hf1Y4f3T1=P6n3f6m8:a
264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?o2f53DW1V6Z9O=S2k1g3k:8I45d2CJSD2a2CBd352
8h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1S6f3T1=MR5n3?V6g85:a264f
1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1
k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R8Z1U3c32o102KQ28396E]2h14R1
211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239S6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;21227017
1A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1
528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1
C\1239o:]6f3T1:2MR5n3?l4Y1g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5O
BJ5[45V1037<:0@?o2f53DW1V6a5h3A==B`1k1b5W17`78I45En1C4H315Z9m6[32a2CBT2_1528h13CL210524n2313<X61
Y1MS4S2241O2^3[7Q2U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ17<253Y1L7>=_1152^1C\1239Z6f3T1=MR5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW
1V6a5h3O=B`1k1c>8I45En1C4H315Z9[5a1[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O23=5f2]9U3c32o10
2KQ28396E]2h14R1211986E9JNQ1;DAQ1D253Y1T1>=_1152^16<\1239Y6f3T1=MR5n3?V6g85:a264f1404^1:6;1206S1
4E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H
315Z9m6[32k1ECBT2_1528h1d1210524n2313<X61Y1MS4S2241O23=5f2Z8R1U3c32o102KQ28396E]2h14R1211986E9JN
Q1P1AQ1D253Y1T1>=_1152^1C\1239_Z1\6f3T1=MLU4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P1
1P1S111O01511A;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h
1d1210524n2313<X61Y1MS4e1=241O24Y3g8EU3c32o102KQ28396E]2h14R1211986E9J31HQ1P1AQ1D253Y1S10>=_1152
^1C\1239[4f3T1=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?8f2f53DW1d3a2Z9O
=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9J>?R2AG[1Y1i32^1
Cm1^6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_1V2D
5V1037<:0@?o2f53DW1`5Ea5h3O=B`1k1b2P<8I45En1C4H315Z9m6Q1K8T12a2CBT2_1528h1d1210524n2313<X61Y1Mn3
4S2241O2^3j7BOU3c32o102KQ28396Ec1Ih14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239`6f3T1=MR5n3?V6g
85:a264f1404HE:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53D
W1`5Ea5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ
28396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239V613YNRFT6f3T1=1KR5n3?V6g85:a264f1404^1:6;
406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45E
n1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986E9JN
Q1P1AQ1D253Y1T1>=_1152^1C\1239S6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S
111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210
524n2313<X61Y1MS4S2241O2^3Y8S1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239^4
f3T1=R1m4n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d
2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1m1k12^1Cm1]Z116]1l2
T;[4f3T1=]2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>
8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241l<X4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1eGeR
1]4f3T1=]2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=S2k1c>8
I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241l<X4c325i102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1eGgB
1e4f3T1=d1Hb3n3f6LP8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DT12V6Z9O=S2k1
c>8I45d2CnD2a2CBa32528h1d1210524e3n4Y11Y1MS4S2241l<X4c32o102KQ28396E2Z2P3211986E9JNR2AS2Y1i32^1C
m1P5KhAgB1k?]4f3T12:2m5n3f6m8:Q1_164o54E0200111;212100410171A32[40151V2X17Ii5o65V1037<:0@?o2f53D
W1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MT2n1S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2
Y1i32^1Cm1Z4f3T1=2m5n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f537<W1V6Z9O
=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396C1]2P3211986E9JNR2AS2Y1i32^1C
m1;X4f3T1=c2\3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65L9037<:0@?o2f53DW1V6Z9O=S2k1c>
8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1W4f3T1
=P6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a
2CBd3528h1d1210524e3X61Y1Mn34S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1X6f3T12:MR5n3?V6
g85:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW
1V6S4]1h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R8Z1U3c32o102K
Q28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4f3T1=P6n3f6m8:a264o54E0200111;212270171A
32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc
32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm1_9T6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E0200111;21
2270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2
CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1A10ND253Y1T1>=
_1152^1C\1239S6f3T1=MR5n3?V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17I
i5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=B`1k1c>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS
4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4f3T1=P6n3f6m8:a264
o54E02001001;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>61I45d2CnD2a2CBd3528h1d1
210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1^6f3T1=MR5n3?V6g85:a264f1404^
1:6;406S14E0200111;212270171A32P11P1S111O0151C;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=B`1k
1c>8I45En1C4H315Z9m6S1W22a2CBT2_1528h1d1210524n2313<T2S41Y1MS4S2241O2^3]9U3c32o102KQ28396E6V2h14
R1211986E9J>?Q1P1AG9D253Y191H>=_1152^1C\1239l4f3T1=P6n3f6m8:a264o54E0200111;212270171A32[40151OS
12X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1V6Z96H=S2k1U1]=8I45d2Ch3i100X2P=2]1S1CBd35261h1d1210524e3X
61Y1MS4S2241j;Z5c32o102KQ28396E]2P3211986E9JNR2AG[1Y1;]32^1Cm1hHW4f3T1=P6n3f6m8:a264o54E0200111;
212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524e3T2S41Y
1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1[4f3T1=P6n3f6m8:a264o54E0200111;212270171
A32[40151V2X17Id3T2o659L037<:0@?o2f53DW1V6Z9O=S2k1c>8I45d2CnD2a2CBd3528h1d1210524Q1c2X61Y1MS4S22
41Z>j2c32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm13l4o_6al1T5f3U1<MR5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6Q4_1h3O=BPB8I305En1C4H315Z9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1_13D253Y1T1>=_11g1C\1239VAd6Z;l>9
l4SS1l<_=<_U1ZFjA[T27l4`S1_<_=bP5l1S=2l4ja4<l4=ge1PZ1[=WT1YHQJlIl1oW1I1l42l4jX78l4`4m[1i;bV1X]2c
AWL2l4om63l4nFPf67l4T23eDh[4kY2;6l41UU114i_7?l4\10a1PV7n3El>X7]3V2j6Q16c3@l4\10a1PV7n3X5m<d4U1Y:
S10LHQ3b1l4[100@C5\T1_=e4`:12l:Sb1S7ZW1`EW53h3S=EV2D1P6XMEK24651025>131:>5T36X6[1Q3P5f3U1<MR5n3?
n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H3
15Z9m6^3a2Cg2_152Q2d121057n2313<\4k11Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253H@T1>
=_11g1C\1239gZ16l4\10]R8Q6b7Al4[100@CZC`V1UR52[T1G3<NQ<24l4Wd4m`3R@2l4Xe88l4bS20Ye3ZDm1U5lM8l4SJ
2Ra4f^13_Ad6o6l4;7b9g1=LGCDM1`1`4P2m5i7X4EZ3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3P5h1]1W2@C^2c2L7JJn1
\2V36a12i3D<O>U2U17i37D;i1j1f12<S12G@011:<\3W1R238D17:Fa27;2Mo17W15k<Mb14N86Jo1P1JLg4P28I<^5T10B
2@912U84K1c3?E:c2IP2:X18Y1P1>_9k1>8S1LS1T13Kh1J169;T1=682V3=;<6><0N:g2U4h1CS1U16:X1W106=Y1MR225<
Y1622:2Y1L161O@A5>5=6e3>e1C=]6l4CW6<<=P3^1V4W1<a4e1KW2Q233Q3R1g3>U17n11?@HG0P1k1IFM6D3^20=20ILNI
>?`1d2P10C;2;R3]3\4A5a5^3:334\5=@6o6T67DS1I\2Q41R4j34:W1M>a1K24A2f10:]1J`1j1B?B6267;S2CU1;k1CLAQ
1j7A8^19EN:396B:Z;U1P1]1f292U1A^17R3g41U2o3]24?d28m1Gl1B>g5V13AX37W18S1P1Bh3Z530f284Y1X1Y1U11Q3<
:Z1J:ELDLk2[25]5W12`1AQ2?j2Q2E\1d7l4;7P550153O6;@BU1?i2B6]17`2S51^1>@<3U1A=O??1\32V15S3P1h2f33;a
1d1l16V1a2]11V4KQ1O2Bk621m3?d4LK7@2FZ13H9[21d44Q1G;3:i2k18Q4=^4P40:JU2]2:6V1153K>K6Cf321d1i1a2Z3
142<1;Q113O3K@;]1574=d41^1l2C11F432:Q111U287=6283=@[1l3U9f2j26c2^1m1c2Y1H4KQ1GY1Q1^3;e1<AR1S1Hf1
7Z5L:6GHBg1L\1L3X2Kj1>DV26216f33S1=O3:5g1;e1Y2C?Y7X2d1[1<B7K:n1ER25Y3U1:0Y1EG9Y6l4;7n2i2>U27J211
P2f15CZ1159C4Q6<Q1e4e1^8BX28[1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2Q1X1`1EJ]2;2T1m1[1Y2P1O887U1
J]36FV36a12Gb2S1;R1;a1Y1H`2:DJh115D<<5f1Nj11L1:<h1[5D186I3a1KC2476;]32]4f2S3j16N2?8B9;:6V1E=^3W4
X1U1W1Ik5T10d73:V1c2GP6U3X18X2b6;4h4>8G;P1:i13h3X29e3f1JLn2d52g1U1]1[19e5DG9f2X1Y2b6P5l4;7_7W2>Z
16EU1o111o3]90n4_5\1R1n41X2;b5_4?_3428U4]23T3\98S4^2@U25LFl3R15A?El7Q2>Y39m19^264<P1]23EU1N12\11
IQ6g1S1;3W11k1X4g?732AT5d>2D<0V1o2l3V1i:Q3c2j;:38Y43KCn12617752O=64Mm3><05Z1V1`1n3`3R12P2S3f2725
127L451235:2V2:U1:AH1b3l2>Y5l4;7c1Z1j1Ne5@U1`2`1`4S1Hc1m3<9g2]3Q1X3f2EW1J7M1^6h1m2T1j1DP1Dm7O@W2
^4Y13`4:T1U2i32W19KQ;P40I7]1M^1n46n1Q2IN6S12X10K\3^4:7o283O6i3T;Q2Y1V1D;G8Bf1i1n4h9S4S2k2I:J6o3l
4^1b28Y1V3o3^3T1BQ27LQ5@623J12O=?K4R3Fh1:6l2b5j1OV1Lk25;A[2f1<A9F:10Ea2>3<250Jn1Q2E8Q1i5l4Cb2c4Y
23;1j2?l3@`1_1K5MH=P5Bd1S>22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2Y1j2<U14[1T2T76:4;]1JW2S3D>R123a1
2GQ38;9T1;a1O9@n4;<P1V2F`1_2K`43>MQ1g4G>9i15<d1a2Z912k2R15;:61\1Q3Y5Y17^72c2c3j1P1g1LNQ1Bf2\1S1K
U1I?G63408133H6g1g4_1h4AK=L23P1P2R11`1T2MY3Im1j2_1Q:N8Ld1@W3Q32Mb4Y4T1Gl4CmL6SCj1_1c>\R1eFfT1f9O
c57RJbE=X51WK_8c5V:l4;7d4;5011113C<3F4168322T1T3DR130NW3I1=W175>U1I23<><G0@1?>7P15[2^13Y15U1n1`2
W12E6Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?Je5O8@?n19\3>c3V1P19=k2e1Y2c2Ii3>Z1e1
MP1=b2P2X2<63>R1B55@2c1;A521LG2>W1U1H3>14K2>S1A142@35A?D37Y2EE_2F1L[1<6B8E37=0=2]1J4M487173232KZ
1W1?\16l3h1GT5R1<f2JQ30`14Y3c1f1O9;D\4a1>DH;S1N<AG>`1R1F_2F`1_1Y1HBg1g197W137MG3Q3=L2O=;`2<E9324
D6=:n1c72l1D2=P2V1m2[27>374Fi1401B:R25X1KT1U1:0@H:R1Nl4Cn2\=]7Y3c@lCi5jb1R27`6QS11Z3eIIi6eFc7<1^
20P@a8Q9_91T1l4C^>^;nAW1V1j1T6_1g1R1l;Z3XAj3lDY7R@jHcW1U6b=D9S;Y2Y30]H10\1A^7P2d1l4Ch?\Ga3\32UB9
n7c@[1n1lCe>]2P9XEX2?FS2P?h9_2EZMQ5V4U28V5=<LEn30a2V3P3k7451235:j3R1[1Q2l4Cb2D`<[N2\3\1dEWGY:i3_
20[3U5An7f89c2T6_<A:2?8^142D1^9KR6]32c212^3n:[7c<a1:j3R5`1D82d3;j2d40U7Y:U4G:h7El4CT^12gU2n4Hn70
hQ1m5]m1j32\6>PAZ9P981Fl4CnW1MM98T5`=jU12^K]E3YC[>Z22S8V[1P7VQ1R3l4C]=Z27k4b2Gm6j5Y1X2R1o1GZ22E:
4:Q36T16\2V=?43g4Od2Z4?i3k2[7`1S1l4M]1W9n4P4Z3[1d7CQ3d4:V@3S1FZ3o6o:R1412^3k29W:Be3Q3FR9_1a3933b
3k41]1\1f5c2Q2[4Y3O[1B=R6e2f4Y2:W1g1l4Cd4^13o1oE0j74j;o2[8\7??_R1gARBg;66T20l4?\9V7d?l2Z7m1U?@\7
2R<=:>g2a2k4o6T2`3\4m3Z1<035B9<l4P8^Di@m1^=NTP1d;2bEVZ23m4[c813m4YG14m4Tm1l4i[63m4[f4ZX3:m4Z24Pf
1X20mP2a9`Y3dV1>m4@o1RBe21oQ4[4Fe?OPP1]P193m48m`62m481m4Am48m@d1g1e21\<oS2bQ1Ue1iI^>\L;P=_3;m4V?
0SW1oBP4^k1`1cDR2RMk1m407a1EY7PB20Y1^5@j1114?@6f4a4^:Z2R19<i1j3d51fG\I]5e52T2f7fF:SHo2o2W3Ch5X2`
1a7_<0T2V699X4l1?VDd42m4_a85m48Wh1Y2`T34m4YG1\f3Gm4_2iD1jIe2B]4VHU4`;[5bc1m]13n2Q1P3\O?n3=n36m47
0Ql1Qe2`P22m4_^6Q1m4B91T2fLm<Q?0W1`52T1l`1SBgIf;d1:^6n19BaCk9n>e4[9iC76f<^2=m4L1kNo=h;`1EX1`5Tb1
_f2jH6m4Lfh1V2hi3eEJm4B91kNh7e;10c4c3g5\c1oT1c@d4m1b4<;49]DQ7hAjDBm4BQCaKS1_;0W1\3n1lY2R;4k<b5]G
[8\1P1m47D00kNi7_6c<Q1b2`3h=b5_1h1\;^5i2_8i5a3g8f?aQ1U7b5Y6^531UC9m47lj1d2T4^_3^P191Cm47D1kNmJ;E
0a2`3jb1i5X8P4a4io1n6kA7m47DWj1P_3];eE5m4d10mU1k]39m4Z2XBYT1h<1ml1a1b1Em4W4[@[FCbF_31\EWW116a1d2
[3[^1UHG`4Xf12S1m4^2Qf1Y27^80hb2kBZ2Y=ZDm1U5R@1_6X42450;@51<MS3n6i@E4;d45n4jS1Z1144n4UU114o1n4a1
0^2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_
27n4XP1h2HZ114;n41VP1[2I;Z1121hW4n1n4a1_2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_26n4XP1a3Z114X2n4g1Y2m5i@S5]1]3;14U2m1:=Y1m1Q>b8a12521E0V?
bJZ1Y6`7T8_2f3S100235T5A?c1Am?o318d1P3\>i8FJR2Q2<74Y21Cm>^510aMf6=d7_26n4iJ[:14^X15n4]5gO147n41S
U1121oQ46n41SU1121P2n4a1_2Y5CmE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?5]1YD518d1P
3\>S4e4FJR2k5o1m<SS1f6R8_2Fn412m1POQ4121eX1jT1PCo4i?m6o4l1j3F@hY1oc16n4aHNd;147n4cQ1?Q314\Y4;n41
QQ1OQ3121QW4F@8n41SU1121no2iV36n4UU114o2_n36n4SR1Q314eP38n41QR1Q3121eP37n41SU1121YX4:n44PU114Z1V
T3]M\6]:Ln412hL6n3`1`2121[FU_2i?>T=102i31F@5Y1R6fFWV28n44nQ1Q314aU3jS1<n412nQ1Q3121aU3_Mo3W16n4U
U114ib3k16n44PU114aU38n412PU1121aU38n41SU1121[e3k6c2n4a1<R2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS
14o6h7V>_2f3S10023Z5<41=c1YD518d1IV2\>S4e4F5DX1Ib2X3o1m<o1:X31L2i?k1[2]1m6f6=;X7]11O5n4cQ1a3148n
41aQ1a3121RV79n412PU1121aU3gK5n4SR1Q3147n41QR1Q31217n4UU114a:W_1_T25n4UU114a:7n41\S1f11215n4QS1S
2147n4QS1<f114Pj25n4UU114Vf35n48lT1145n46nT1147n4mL6P814_R45n4[8iL146n4P2TS114[l46n4mL6P8146n47m
T114h[5Q5f3W181MR5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53
l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\12398n41SU1121[Gf]29n47kQ1Q314fOQ\4h_17n48ZQ1?Q3148n41QR1Q3121fO6n
4UU114V1\U16n4lR1X214V14n4UU1147n4cQ1a314ae1cj1:n41aQ1a3121ae1cj1mG5n4UU114U`38n41SU1121SX4aL5n4
[Ki9146n4lR1X214bP38n41jR1X2121bP36n4hK`3k5146n4YOk514^b57n41WOk5121:n4oJ1j7X214_n3RISU16n4lR1X2
14bg45n4UU114bg4f2f3W1=N:Y2Y2c3:bE]1]3;14U2m1:=Y1m1Q>W4Z4a12521E0T[1oE_2f3S10023b2d121057>A?c1S9
[7o318d1P3\>o1i6F9@R2X23174Y21C<[5S239b6SS1<91m5R8_2Kf3W1=Nn4n3jJ14^J`2l_2d121057X<iP1j7l4o3[5a2
]Z114n4UU1147n4hK`3k514__25n4YOk514P2n4a1_2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023
Z5<4?5]1YD518d1P3\>S4e4FJR2Y4a1o1m<SS1f6R8_26n4SR1Q314kK6n4cQ1?Q3148n41aQ1?Q31216n40aOb514:n400\
NS1b5121ad55n4bOb5146n4]5kIk5147n4TJT5k514ad5:n41RJT5k5121ad538n41QR1Q3121dF9n4cQ1?Q314aR2>]R4[2
n41e1Y2m5mE]17U3;121U2m1:=Y1m1W3_:97131c2[3R2a12521E0T[1]C]1S1_2f3S10023Z5A68c1_@o318d1P3\>i8FJR
2Al174Y21Cm>SS1f6R8_25n4UU114oc18n41QR1Q3121QW39n41aQ1?Q3121YX4Q2n41_10^2m5mE]1i31211S2m1:=Y1m19
1Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_29n41SU1121]V65^O8n41SU11
21RHUT55n4UU114dS55n4UU114YV5>n412eIZ;121YHU;3ei1W8kf2Q2n4a10^2m5j?R6]1i3141S2m1:=Y1m191Q1VEa125
21E0oS14S1k5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2P2n4a10^2m5mE]1i3141S2m1:=Y1m19
1Q1VEa12521E0oS14S1k5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_27n41SU1121o`2Q2n4a10^2
m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3V4Q1S9S4e4FJR2k5o1m<SS1f6R8
_2P2n4a10^2m5mE]1^2Z1141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<SS1f6R8_2o1n4a1_2m5mE]1i3141S2m1:;1Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_2o1n4a1_2Y5CmE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<SS1f6R8_2U2n4g1Y2m5mE]1]3;14U2m1:=Y1m1Q>b8a12521E0T[1fA0W4_2f3S10023Z5A685]1R5\;
o318d1P3:Q>i8FJR27V274Y21Co1m<Y@iBf6R8_25n4UU114Ra28n4]5eLQ314Vj3a=<n41QQ1OQ3121Rm3X4\6@An41^1AT
L2j61213`c1gd2];eT1bf1I;n4WN22n5H14S^3e4PQ18n4gR1]214Wl1UFl]2S5f3W181MR5n3?n>5:a264f1404^1:67340
6X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152
Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239mB>n41c
1_S1121U2n5T>_l2[>aU1iD5n4UU114mK7n41SU1121h?6n4\P1h414fY48n4\P1V1]1S214lY4:n41ZP1V1a3121[e3`D6n
4\P1h414mY4Jn4]>X<e5V1]1S214a:e8i4<:aBg]1a?^3eKQ2KhV1[AW3oAl=;n4\P1o3H14WC]e2WQ1cW1eD5n4UU114dl4
8n41SU1121YHZT47n4UU114g>1j]49n41SU1121U@hl1e_27n4UU114e17e<>n400\Nf6121VCca3LlF^;Q_1;n4T8PM14i=
Q^4HoX1aP1c38n4^Nf614n\2jV2j85n4UU114gZ5<n41\Nf6121_o1Za1`4[e1S?7n4hK\914_o1W[37n4iDi<Ao214@n4iD
1a3@_5T3Ao214[Le`1lk12Ti27n4iD[=V2H145n4S2QS114<n4kMY714^b2]R2eEaA^Bn3cD8n4UU114[W60V7bHQ2n41e1Y
2m5mE]1]3;121U2m1:=Y1m1Q>\1U7a12521E0T[1oE_2f3S10023Z5A?c1_@o318d16i2\>i8FJR2^274Y21Cm>SS1f6X1i6
_25n4nKV9146n4UU114bf4\28n4UU114f\21iY2\25n4UU114[X1=n4cQ1=S314ne3kA>=P2eZ2c@Ln41iEb8d2?=S3121ZH
m329dY1P_1j4b5k691H>5X2eZ2c@8n4QR1S314c=\6ef25n4UU114P_35n4UU114e_4=n4RKR:14Tn1^\1f838c3\@U28n41
SU1121hW4@7n4RKR:14hW4U26n4dES6\9146n4dE`?14]^25n4dE`?149n41bE`?121fU2V\15n4UU114Rj2Gn47R56GT7hB
m414gLhY2[<i2R4<2I[=7D^Bl?;n4\Kj4m414XO;gY3A4:n41UP1m4121[e3eAW16n4UU114[GWW6<n4hQ115T314jG`1Ib\
1iS35n4hQ1\3149n41fQ11Z3121]m2@n4hQ115T314WA0V5_h1nc1[1a=Z6QM7n4cQ141Z3149n41aQ141Z31215n4WNm614
9n41UNm6121S_7I;n4UU114eP2IUB0_7o1o86n4nKV914in4P2n4a10^2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0oS14
o6oE_2f3S10023Z5<4?c1YD518d1P31Z>S4e4FJR2k5o1m<SS1f6R8_27n4UU114dT2m2fD8n41\S1f1121PX15n4UU114hn
25n4UU114cV6P2n4g1Y2m5Y9g5[6?]1]3;14U2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A1=c1_@o318d1P3\>i8FJ
R2^274Y21Cm>SS1f6R8_2l1n4g1Y2m5mE]1]3;14U2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i
8FJR2^274Y21Cm>SS1f6R8_27n41SU1121hW46n4UU114Xn2Z`36n4UU114Xn2nP25n4UU114Xn28n4UU114Zm1_P2YW106n
4UU114TU507n4lT1814]a2_S27n4UU114]a2d5jm1An4Z10@CZMg1n2B14l\4bOPKkF\<W1S1n4Y10096C<1kBo9g1n2B14U
2n5T>X4e1`f2Pb1[1@g5Q?n;kF3<N7d:W19n4kLY814mK`k4`1ie1<n4hLX2S614ab1Wf2VR1JeDkS18n4QO`5B14UAcg35n
4QOS6145n4UU114_S46n4UU114_S4XS26n4UU114_Q4o1<n4WJm:14dJQ:TZ1d<nW1eR2d6:n4WJm:14fT1TZ1cb1o1hR28n
41[JP9f11215n4UU11435n4\T1H146n4jKZ914G9n48ZQ1a314U`3X6j9?n400U?dE8121n\2^4d5j4m2Qf1Cn40Q2gI202a
5S1]214?gk1\I]5]^1YK`M9n400jR1X2121V1Dn40nP1Bm2D14Q]2ZCAY3e3^i1[9Z@gLU>Bb7@n40nP1Bm2D14LX@h_2Y3T
m1fImZ1B4P5jR1]2dg4S2Q5d1Y2f2Z1k1mE]1n2>DS2m1:=Y1m1Q>b8a12521E0hS1[7oE_2f3S10023Z5A68c1W80V8o318
d1P3\>i8FJR2^274Y21CZ73^7SS1f6R8_2m1Q5d1Y2m5mE]1n2>h2m1:=Y1m1g4Y9b8a12521E0T[1oE_2f3S10023Z5A?c1
_@o318d1P3\>i8FJR2^274Y21Cm>]8eJf6Z1g6_2Y2Q5c106R2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0W1P:kO`35XB_2f3
S10023Z5A68c1_@o318d1P3\>i8FJX1I]1P174Y21Cm>Z2W4T1[Kf6=;?h6_2Z2Q5c106R2T4h1_5]@]1n2>h2m1:=Y1m1Q>
b8a12521E0W1nS1m5oE_2Mh2S10023Z5A?c1_@o318d1P3\>i8FJR2]1P174Y21Cm>Z2W4T1b1kEl3f6=;?h6_24Q5WT1j^6
]Hn1Q5^1_2m5mE]1n2S1S2m1:=Y1m1171Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD5180c1P3\>S4e4FJR2k5o1m<
SS1f6R8_23Q5WT1e]5b2Q5c106R2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0hS1[7mBQ3X1V1f3S10023T4U1A?c1_@o318d1
P3\>i8FJX1I^2334Bf11C^5^9Y1P1W440\<Dl6=W4e3f6=;X7_201l1Q5^1_2m5mE]1n2S1S2m1:=Y1m191Q1VEa12521E0o
S14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2U2Q5d1Y2Q4k1mE]1n2>h2m1:=Y1m1Q>h7Ia125
21E0P<i2mDP6Z1Y6a>S1_2f3S10023Z5A?c1_@o318d1P3\>o4i3FJR2]1P174Y21Cm>[Q1g1f6R8_2P2Q5c10Y2m5mE]1n2
>h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A148c1_@o318d1P3\>P4h4FJR2\2174Y21Cm>]7eKf6R8_2Y2Q5^1_2m
5o18l5Ab5b7]1n2S1S2m1:=Y1m191Q1QBT3a12521E05iS14o6Y4ASA_2f3S10023g2b2<4?c1YD518d1P3\>_2c1e4FJR2Y
5Ao1m<h@ZBf6R8_2o1Q5c10Y2m5mE]1n2>h2m1:=Y1m1o1Q<b8\142521E0T[1oE_2T1a2S10023Z5A?c1_@o318d1P3\>i8
FJR27V274Y21Cm>SS1f6R8_2m1Q5d1Y2m5mE]1n2>h2m1:=Y1m1?2^=b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P
3\>i8FJR2^274Y21Cm>SS1f6R8_25Q5WT1ST1]W2nm1n1Q5^1_2m5mE]1n2S1S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f
3S100235T5<4?c1YD518d1P3Z6Q8S4e4FJR2k5o1m<SS1f6R8_24Q5o1WR1So5a1Q5>Z;3P2=Hg5[LQ1]<2\;Bl4dEm>d;R1
e8i2X1h1PZ1KEm?P:k4n5D5m3T3i9l1[16IES<1Q35290Q2W6EQ54bMo1`13c2@;1cAY2SZ1X8f8nZ1[>Q4SO?ej18Q5^Mf6
R7Y;YIPg3n85Q5PT14\_6\3Y2R5b10Y2e3W2mE]1]3h23f110:=AGOMQ>4]8a12521E0dS1_7oE_2f3S10023Z5A?c1?o2g4
0n5d1Bo318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8_2S2R5b10Y2m5mE]1]3h2j110:=AGOMQ>4]8a12521E0T[1oE_2f3S1
0023Z5A?c1_3g:W2o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6^7C_2X2R5b10Y2m50lE]1]3h23f12:=AGOMQ>b8a12521E0
dS1_7oE_2f3S10023Z5A?c1W>W2o318=2=;17P3^7m6i8FJR2^274Y21Cm>SS1f6^7C_2n1R5b10Y2m5mE]1]3h23NJ:=AGO
MQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_26R5eT1l2T3g1kk4P2R5b10Y2m
5mE]1]3h23i1:=AGOMQ>b8a12521E0dS1_7i?U6_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8_2n1
R5b10Y2m5mE]1]3h23f12:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_
2P2R5b10Y2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>R;0;cG
f6R8_2P2R5b10Y2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>_
Fc<f6IX7_1OZ2R5b10Y2f2V3mE]1]3h23f12:=AGOMQ>b8a12521E0T[1i?U6Ma1f3S10023Z5A?c1`=FW2o318=2=847>a2
^7m6i8FJR2^274Y21Cm>SS1f6R8_2m1R5b10Y2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cm>SS1f6R8_27R5eT1l2T3g1nm1lm27R5eT1l2T3g1S\4g?o1R5b10Y2m50lE]1]3h23i1:=AGOMQ
>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>_Fc<f6R8_27R5eT1l2T3g1dh3VS1n1R5b10Y
2m5mE]1]3h23i1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>R;PHf6R8_2P2R5b
10Y2m5mE]1]3h2j110:=AGOMQ>b8a12521E0dS1_7oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>SS1f6R8
_25R5eT1Q6g1kk4T2R5b10Y2e3W2mE]1]3h2m1:=AGOMQ>4]8a12521E0T[1oE_2f3S10023Z5A?c1?o2g40?^5W2o318d1P
3\>i8FJR2^274Y21Cm>SS1f6R8_2l1R5b10Y2m5mE]1]3h2m1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1
P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1R5b10Y2m5mE]1]3h2j12:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2^2R5b10Y2b301;k1mEAK]3h2j12:=AGOMR<LQ14k1a6a12521E0T[1lBR3_2f3S10
023Z5A?c1>0o2g40?^5W2o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1R5b10Y2m5mE]1]3h2m1:=AGOMQ>b8a12521E0Q
:RQ1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2U2R5b10Y2m5mE]1]3h2m1:=A@6OMQ>b8a1252
1E0T[1oE_2f3S10023Z5A?c1>0T2AP50V8o318d1P3\>i8FJR2^274Y21Cm>VBl@f6^7C_26R5eT1Q6@V1kk49R5d6Z1eLQ6
g1[c30^X1n1R5b10Y2T1h4mE]1]3h2m1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318NEP3\>i8FJR2^274Y21
Cm>SS1f6R8_2m1R5b10Y2m5mE]1]3h2m1:=AGOMQ>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274
Y21Cm>SS1f6R8_28R5eT1c41[1g1kk4RQ17R5eT1Q6g1Xe2jf1g?2S5iZ44S5iZ4nKB6S5_T1h1`:oi2_K6S5fQ2S=[j1b1k
f2?S5hL6_5VOS=nf1\3b1gKSk1f6c3LjB6S5j^2`f1]5mLEDS5Y1\:S3P2hV1BS]1T3j7]JQIcFc12_IPCk<k9_EHS5f;3o2
P2hV1BS]1T3j7]JQIl2B4H3l8m86c12_IV\1P1S5W11f<IP2i3c3@VLb2B^V13`6T3XR1QIX9U4T9c12_IPCY5]AT51P5`4f
67S5f;T5mi3QIWH25S5[U4]5gK63S5iZ4QI9S5i1oX4QIe2ej13h1W44S5\j2\`1QI6S5Pg3hCQIWH28S5[V1mk2:T8jGh6P
IFS5hL6[9kk21:T3o4jGh6PIjN027j62\3[?[4oD8S5[U4]5jGQ5BS1cQ14S5a=Tj3R38S5a=V?6fZ3R3VQ3gC3S5ed3SF6S
5ed3SFTIi2hj13S5iZ4gK5S5e<ie2YX1XP13S5iZ4`R34S5hL6i]36S5ed3SFVKRF23S5kX2mQ25S5gX23mQ2QI4S5i_1oj2
c`37S5Ym1a;mQ2gKo[2g84S5Zm1^]2gK3S5iZ4bM7S5iZ4_M2T5_1R68S5lb3h1SFYa1lS1_108S5iZ4nKW6_d10[;bN3S5`
]1Xm2l1S5b1Y2m5mE]1]3h2m1:=Y1m120m=b8a12521E0T[1oE_2;Z3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>S
S1f6R8_2U1T5TJm87B021111;42Y132f4a4i<\1<i1^b1cBd1Y1SFd84nGo2k6h5X2R9_<h5f3]14MR5n3?n>5:a264f1404
^1:6;406S142B021111;21227271A32P11P1S111O0151CU1<X17Ii5OBJ5[45V147<\1o2f53l1V6a5h3O=BPB8I45En1C4
H315Z9`6<<IT22a2Cg2_152Q2d121057n2313<X61Y1MS4e1=241O2^3]9U3c32o102KQ28=6EV44R12119526ET1NQ1P1AQ
1D2534T1T1>=_11g1C\1239_<T2T5mDV5m8789021111;42Y1321d4a4b;V1\1<W1AX30Y5[5\4]F\96VA>3I>2^1K19P4b1
j9V22>[2U1S8@4m?P8h26g63h5X2T5m3_<R2T5c1`Hm87B021111;42Y132f4a4`9<@Z2\1<i1j3d51j4e;o1I[7\:2e3_<g
2Z1_272T2\3Y4\>Y8:4nGo2c1c4Cc2T3X2[14a7_<Y=S=_9Z1T5TJm87B021111;42Y132f4a4i<\1<i1^b1k>3c3IT2S1oD
d84eEX2o2k6h5X2R9_<\3[1T5TJm87B021111;42Y132f4a4i<\1<i1^b1j>0g3<<0OS1S1oDd84nGo2k6h5X2R9_<^1T5d1
_Hm87B021111;42Y132f4a4^:Z2\1<i1j3[LWBj>0a40OS1S1V;h9d84nGo2k6h5X2R9_<W1T5TJm87B021111;42Y132f4a
4i<\1<i1^b1k>3b6SFd84eEX2o2k6h5X2a1`7_<Y1T5TJm87B021111;42Y132f4a4i<\1<i1^b1U@W3I021T1SFd84nGo2k
6h5X2R9_<d1T54oIQ4k4203B021111;42Y132f4a4i<\1<i1R4[^1l:X2\8Kj7\=d84bE[2o2P5j1_525f1249R9_<]HX1T5
TJm87B021111;42Y132f4a4i<\1<i1cDjMU=l5_2SFd84nGo2k6P5GX2X6i2_<[1T5TJm87B021111;42Y132f4a4P9h3\1<
i1^b1Z?X37Z10Z1o1SDd84nGo26d6h5X2R9_<T1T5TJm87B021111;42Y132f4a4i<\1<i1^b1bESFd84kAR6o2k6h5X2R9_
<b1T5c1`Hm87B021111;42Y132f4a4^:Z2\1<i1j3d51lX1ZC2OT1o1f5\>Y8:4nGo2W6Ch5X2`1a7_<Y=cFf1T5c1`Hm87B
021111;42Y132f4a4m9@Z2\1<i1j3d51lX1U@T32OT1f7\>Y8:4Y2dEo2W6Ch5X2`1a7_<Y=E]<_9a1T5c1`Hm87B021111;
42Y132f4a4^:Z2\1<i1j3d51lX1ZC2OT1f7\>Y8:4nGo2W6Ch5X2`1a7_<Y=cFb1T5c1cGLm87B021111;42Y132f4a4^:Z2
\1<i1j3d51lX1j>_42T2f7\>Y8:4nGo2W6Ch5X2`1a7_<Y=cFZ1T5TJh847B021111;42Y132f4a4i<\1<i1`=m>a<]9S=k1
b6S1oDd84nGo2k6h5X2R9_<\1T5P8SBm87B021111;42Y132f4a4i<\1<i1fAEP1c8\FY8i4^8SFd84nGo26d6h5X2l6U2_<
S1T5TJm87B021111;42Y132f4a4i<\1<i1^b1bESFd84nGo2k6h5X2R9_<Y1T5TJm87B021111;42Y132f4a4i<\1<i1QLl=
d21h5S=1\8SFd84nGo2k6h5X2R9_<1U5T1U5:o6Z8f>_:W67>a412S<IeS1n<X8TDd:1R4A\6RCe5b2_4_3H0G1YH[<o3TR1
3U5:^W83U5h1Xn63U5^e4P^1l1U5Z1_2m5mE]1R4S2m1:=Y1m191Q1AdDa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d
1P3\>S4e4FJR2k5o1m<SS1f6R8_2S2U5Z10;R2m5d<X9]1R4S2m1:=Y1m191Q1a2dBa12521E0d3ZP14o6oE_2f3S10023Z5
<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<Z2kLl3f6R8_2l1U5Z10^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_28U50]E1Qb4nEl<_62U5lZ3EU5FkNiKg5\c1m6o;Z20hJ6W2`1
@8`HS@a?V2P;<U5TQ2^R3b10k1`1@mX1a?`JoH6U5D\Z6kS1X=oH3U5Vl7oH3U5m^7X=1U5<U5Pf1T8Y7XN^5i2h?b^1YJk4
X48U5:Pk1ZK[[2g4P@TH7U5DUL[4U2dW5eF2U5]Z53U5me1_d33U5mY5e^22U5oU54U5^_5W@13U5fo513U5kY4[a12U5TQ2
3U5D\Z62U5hh55U5V7Q2[e4nH3U5VQ1f92U5eV82U5Q]15U5D\\1om4n35U5]1mU1k]3\d15U5Dd8dMRT55U5\10mU1k]34U
5]1mU1k]35U5]1mU1k]3cl16U5o=0kn1d?S22U5ga62U5dY64U5dR4b8jF6U5jL[4U2Pb4hG@U5D1SLg2c1U2b:aV2aKXDPA
cE4o1eFBU5D1SLg2c1U2b:h9bAU[1aKXDPAcE4o1eF9U5D1kN\>aV2kP2cEjH8U5D1kNnd2kP2cEjH4U5Dhd5cE6U5DXY5];
MgDKU5D1kNh7Q;E0Z5<T3]2FP1L>GUb1VMQM`6M9Q:[:R7gA3U5dY5R;2U5bm55U5e?`A_Od8>U5D1T@e5j7U1c1f9d[1nM_
f2i9P?9U5aFnZ1j7jKWEU?_]1]A2U5k24U5dX5@82U5YQ12U5kf53U5jV5P@9U5D0f3R[2ak3^531<U5DnDV7[4XT1Z6d3XD
^<Z]2^=8U5D0f3dV6^5314U5Dg3dV63U5bS5^`25U5_E3nW5aD7U5DU[1SJdKX\1Tm19U5D1kNoU1n^1me1aP1jH8U5D1kN[
7b]2_f2jH?U5D1kN[7n3n?bDQU1]5db1b;iBjHYa1:U5D1kN[7`X1QU1Rh1\NjH;U5D1kN[7n3cY2bZ2l;X=a;7U5FkNnd2S
BPi1UT1NU5U3kH42Z@c4h:;m1J\2S6i3>2cC^5o3eEZ2Zd1HHn1j>T16[H[<DU5U3iZ1\1d<;m1[9i3dIPLZd1HHn1d6a91Y
H[<CU5U3kH42RCk1h:Y2d=2cC_Q1Zd1HHn1V@gT1<U5D00kNnd2jQ1dd1^531UC>U5D00kNlU1aW1_7jQ1dd1^531UCl2U5Z
12\2m5mE]1R4S2m1:75U111m191Q1VEa12521E0Z2]B[3j;4o6P4^:_2o4_2f3S10023Z5<4?c1]Ak2518GLI6o13G`=S4e4
FJX1H0V3<HV140111002f1m<V6b1kD]6f6R8Q2=4U5[i1_h486U5DjD3]e5[5n1U5Z10^2m5mE]1R4S2m1:=Y1m191Q1VEa1
2521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=b4RNf6R8_2R2U5Z10^2m5k8Q=]1R4S2m1:=Y1m1
91Q1VEa12521E0oS140n6Q?R2j4_2f3S10023Z5<4?c1YD518d1P3[1P=S4e4FJR2e3U2o1m<SS1f6R8_2m1U5Z10^2m5mE]
1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Fn3FJR2k5o1m<SS1f6R8_2l1U5Z1_2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<SS1f6R8_27U5]
1mU1c6b=di2ng16U5_]1k;i:dW413U5TQ2o`46U5Dfh1`1T`4J3U5[i1`b43U5TQ2YT13U5[i1n\35U5]1mU1oAkk23U5nV1
VY65U5DYV1Xh4i;:V5XOV71_Enf1Wc1dZ1D=;V5n3PJa8^\2WZ1b:P11P@mG4V5kW5P1PX19V5[U1S11\>Vf1j7jS1Qj16V5
aV1^\2jS1[BeW1CV5R555JWMc2kI\X2b?V5e1_6GS3a4@aR1T2;V5T1SU1mk2:d5ZJh6PIUR21@V5k2[[1f64m11^d3^1R4]
6hW1c;k@S561V53V5kQ1SX32V5m`63V5dh1Xh47V5V2VGS=_Ekd4dM3V5b2Z^64V5]d3d[1j`14V5R5nd1Pd2CV5TCnF[223
f2]3W8Mm_1a1kI_5bN\2QLd7^[1DV5m=j2[2]1Y2Y1@g=1id1[3XD`5^1\1ZX1oEW227V5m=d6Y2Y1iQ3VR27V5_S1o21^\2
Sn1hO@V5U2j9l5Ab5h:SP2cBR1_KSZ1b5m=SP10?V5`1V8a;i;X3jB6XT1PCjY1`Co4aBjV24V5mC_g3_U25V5dd1oi3P1WQ
16V5aEd7YP5l<_64V5XS2i`4D2V5b]83V5V[3fU36V5PDQ4cKfU3_g1@V5b1]Bo>j1Y16gCi9^e2lG_3W:d6U;eE3V5]i4_g
13V5o]2mR43V5kQ1Q_53V5Vf3fj22V5QU4m4f3_12MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]
9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12392V5o`6=V5R10mj1IT1g3nT2m:fb1R8ZFfP12V5i
Z74V5Ql1^g5bH3V5ZY1bW5f1V5n3c40WZ1`13]1i2Q2P8?iW1R2S4XJM92`:553g11i2d1:31269D2Y7cIV5g7^5Io?4[5d3
14S@^80O1c42HV5n3YKU2P51T21XGZB2_g1R<n1e6[:Z7Q[1`Ef;m1i3b?83W5ZQ1?1W53W5f3nk59W5_1V8a6i@X3Zd2j@n
P43W5oCh\13W5oCnT79W5]f1]\1o@nZ1X1TASOm9<W5Pg11[P1kW4T3Z4S40j@S5W:5W5ZU1d]2FSS12W5jf43W5Uf3`O2W5
jQ12W5nV48W5mJR4c_1f^1S;Pm1eD4W5mb2lT1_Q39W5Y^1f;ab2^1f;1^4QR1:W5g@WR3Fi4^1gY1WH2RB4W5f1T]6SA2W5
U^63W5oCQ43W5QLT]79W5_1V8[GX3jU20TQ1So32W5\d32W5a22W5W23W5lC_g32W5Uf3V<X5760S1C0OX1?4811873G301D
138k1R14N84R2Y166@762Q8Y10G?263222?3:0498\15854?9j16100@1U1e1R1a1Q1Km13[3K@R1K8213136K9O1X21k1i1
\22<JC]1N;6@4DU1m241203LGb11@:6DY1GP30A5^1_5JV1;13[4_2b122:]1<>4:j1AAb1;J7W1^2b1\1BS1Q1N75n1I_12
0;S3Z1AU1127DBFV1Q215933E=;h1972\16847Z1==W1L68>o1HP12@554:J2KS172^3W1Z3a:S1H::^122T122F;J9?BW1h
13Y1P5@3D0>5@92f28^15n2<5:0o14<`2M`1T23_1220818BEKIG13339C36W14`1BD0^112@>H=691641DC?975:81=Fm2F
29_1?8;j1FQ1@249824O44G^17;=1=419P11:@99>M;037E316Q1973416JS123Ae1Z3>=3a4X5760S1C0X2?=3@O0T4a1\3
=O2R7k39Q104d2DT2611@W1Z4Q16f2G[61f14Y;\2556@4c;P>b822:]1<>4:j1R3J7U?`5W1:=IFV1a3=T297_1684P2=b5
CI@55?@9Q5]5Z=^1m5h83DEJg4n2<5m7T2]5G_1^1m2\4841V3_7o3HLM`27;R11X2C>Y147Il1161Q1Z1b5>=WCX5760S1C
b161=1=C1020733@6G5600:2=01T2@<4446632630<@3A417463324:772:@12T11?S1N1Z1J3=3836W226352<2:30;0121
3C74>;044;=8?74=4114100332317522209403R1426166F2<3I685;:4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C
6R1m12M94_1<2<>Q111273R1;T1h11Y1GB?:4H4<5B1G55<5C0E83V28Q1T1@6Q1@4:^142A1557966418Q2<O0X1S21IF:5
8?Z14:92KX1C@11F2;>2=23M2W1c22E<29\1J0?4=;158?9A5a1Q186h1M:1S1230611T1824273K5@4:253657?4[173G>0
;R2U1AL6P12A;U1C?=9`1>HI62D15G871<DP1:d17A4=<o1k121=3006G@b16KU141922\1?^207KH:4221710Q1J54422FV
17186?2K>i1Y1^2b1;=4<L?K212^44o2NZ11>ER1<4235LO<T4242<18BEK9?2D1333M36W14?1=@?2C00^112@>=H691641
:44S1A5:81=FU28>F299U12<D`19h1@24715271R14G964:=7;=175@K03154@99>24A?0342B231672P1711416I0S123>h
1W1j17>933E251d7X5770R1C7Z161^2X1?:AV2R14IY1JId187467E11JR3JA3<U10Z163222<T1IX19;8U14=6141003323
1=53CW12FZ1P18A9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214JT2X14U1OKW1<Q1d3@=k1<V12T1_2L]19T82Kh2?P1Db3V4<A
R1E6[1R36?a2J:2371JL:56i12@M`1S1T2Y2V1R1Ge2=V4i2Z1@Y6P1B4Oi49l18g1Fd4?L;J7:FW3?^3D@_2?<>2<_:<O32
8423R14W1l4:Ba1IMY1o24g2T1W2k2:0S1f2P1;V6o3Fc3_1U2B436[1Bd4a18n1P1X51m7TCg2`A\2Q>`4012DgNg1\6g1U
<Dj9:f3NP@aV1e3iKf7e8`@V7P73Y5J[e61Y54Y5hQ801P5f3b1MR5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S
111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057Q1l1313<X61Y
1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c17<253Y1T1>=_11g1C\1239aO3Z5fo6RT11Z52Z5lg42Z5fj
6e3Z4ODQ?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_
6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13g]1W30S39o:Y31d3Z4ODQ?47?2`1>P
320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d
1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y315Z5]\3mKVZ3l45Z5e[70;o77Z5jS1P2WY1a
l40;8Z5jS1P2XLn<al40;m1Z5Z10Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>R;0;cGf6R8_2n1Z5Z10Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\
>i8FJR2^274Y21Cm>R;0;cGf6R8_1O2Z5e[76Z5Xm1gl2AP50GZ5?1T@f>dR1gH^6RC`]1X2_5m3i6k2i9P81d1jHd=W1\R1
1Z5S1Z54Q2nV1b3^c3oEKS3kS16B8S3l57`2b5l7n41V35c1I1a1]2>@3]1o6C`2R1Z54Q2nV1b3^c3oEKS3kS16B8S3l57`
2b5l7P5V35c1I1a1]2>@3]1o6C`2Q1Z54PY1b3^c3oEKS3kS16B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`22Z5]V8Af3d
1m9hc3UDd121057e3j>bMi4i2P>Cf3d1m9hc3UDd121057e3j>n<c@i4i2P>`BDf3d1m9hc3UDd121057e3j>n<BP@i4i2P>
`BBf3d1m9hc3UDd121057e3j>bMi4i2P>n:Df3d1m9Rg1]Cg8_P1UDd121057e3j>bMi4i2P>Bf3d1m9hc3UDd121057e3j>
bMi4i2P>_GT5f3b12JR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5OBJ5_1Q3[17<L?o2f5
37d1V6a5f31O=BV=i48I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9T2P1c32o102m28=LV
44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Gf3e1m5n3`e1]b2d121057X<iP1j7l4o3[5a2TB]8X1lIGf3e1m5n3`
e1]b2d121057X<iP1j7l4o3[5a2bJX1Y6bCT5f3b12Je1\3n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<=2;?o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253O9T1>=_11g1C\1239P2<]5c\2R>bQ3mW1]9^@Q96S6:_69]5n1
f:Ph6i5X4cHS6:6]5n1d<\6VLSP5H]5k12jJYb2jf2lLa3T1=^3g2NU1W57Fc1Bg20Y2_9^66]5a1]Y1Pg5`6aR12]5\;4]5
WT7nIUF5]5Qc5kU2i7d5A]5j13fD\d4bb1]6U3V3X4c1RFG4m4P8C8]5W`5fc11_6ZAZ2o8m1^5;^<T7`4]1]3\8Y32^10JP
60M@5mN]1X8V10[2m2ZIa<`2e2b2U9R3W1l1a2g1?AKZ@h2o1m52Of8[4D8P1HMT1V6P3S6j=Y5[2[3VB;^5c1k[741o4T9k
<:_3X34^5\i4Z4Tk2P1_5PY1b3^c3oEKS3kS16B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`2Q1_5PY1b3^c3oEKS3kS16B
8S3i4R17`2b5l7P5V35c1I1a1]2>@3]1o6C`2Q1_5PY1b3X6U]3oEKS3kS16B8S3l57`2b5l7P5V35c1I1a1]2>@3]1o6C`2
T1_5PY1b3Z6in1Y^1oEKS3kS16B8S3i4R17`2b5l7P5V35c1I1a1]2>@3]1i4U2C`2R1_5PY1b3TU2Y^1oEKS3kS16B8S3i4
R17`2b5l7P5V35c1I1a1]2>@3]1o6C`2T2_5091OC0VMg9b3Xi1U2T<m?T6_DW1oEKS3d@f:R2\632B16S3J3=75Q47`21Mb
4:a7T2k2V35c1I1a1l1@>80602HDOV2h3C2k1AI`5lCXC1g1>0H>KB3gc1jIQOR4gA]9l5`1Y7R<hDZ@gKc1`57h1h2R1OK:
k1m5Z1j<1b2e6d3j;^;b2k5c9l3mBe=d?R553S1;R27P2P;W2o3lHj2c4a4e8`;0g;U3f?B\1R41c@f5`570R1C7Z16_2Y1?
:@0V2R14;=Y1JY4^53b10Z163222i5B614100:=5MW1T2Y1AOk6P1_:_7G8l3O9X3Bb1Kf2]1V2@=k1<V12T1_2Z29_45@HK
X12Kh<<AR1Eb1R36?V2l2]1S5X59[17EY2K7Go1;]12e4l1P6h5k4P3l1\1^1Q12m1V1?^3D@P14Y1L>4:c8X2O32846_2T4
242<_2I^2\2;4g21R1=T2P4a8T37Fk1U1K7FR1U1K2h1:[898n1W1251j3`570R1CY451Q1?:@01T2W1IY1JY4^53b10a132
22\6g7Ol7oAG8l3b4U2Kf2]1U3k1<V12T1_2Z29o5T22Kh<<AR1Eb1R36?S5]1f:>L7o2K7Go1;]1P2g2mHa4f1^3D@P14Y1
LNc8X332846l62f3M33Q44m5A44]6a7B2D:f6T2Q=W1251[4`570R1C7[5?:AV2R14IY1JX5_43b10a13222<Q4m16611l1W
1IZ1P1J9a7P1f1`2U82m588L7e214T1j12Z1U2Kf2U4=k1<V12ABj49l;`1k4b3<AR1EFKR36?_5Q1S5S1T2o19U6[8@c2f4
g1i49Y9?X1R118n3?P1]2D@_2LNl;32=6_2l4Y3M33V4l3Z9o3j7MS1a68l11V68n1Z4`570n1Z1g2X168:AV2W1;=Y1JNi8
3b10Z163222[10o4@U3T2Y1AX2Oc5m2i?8l3Ob3U2Kf2c4k1<V12T1j49o5S3h<<AR1EFKR36?g3[1;Q1\8Y2[1M]3Z49Lg1
4k1Z721=3002KW444122322\1?P2h6X6^3D@Bl1LNl;328423W1b;3W9j15;5FW5]?CAg5Z1i38n1R2`5f7c33OW2Ob3R3V1
R3Gj6Q20V1o3P2`3m=f3c5_2k9U1B^:]3f<Z2M=`3c1_5<S=l63\?EP150gE08T2d5GVD[3i4g15U7a2\2o;c1a22g2`>0m3
:`5cU1Ug2g>f]10d9eLDX7?`5d?1lIY141a`2am10]V1Y50Y<TIX1`5UOj5^Z3RA422291387:92<14232M;8B`3f4<R6c6j
6S2jEY833^81F`5h7k5Y5P4Tk2j1f=R:f7X?d6bAW34o[1l6:PAn4^5O5`5h1`l5^T1c8K`5d?1ZP1c=WT1hL21cAhX10W:m
3WHT2X2Kb224c6f5RDV2V3R7e1`5Z;38f2l1[5D\1]5V5l1[7]3i4k3HIU6bKm2CZ4R15Am;DMl31M`1XCi6b<W1Z31iEZ4P
4WGh2S3`4_1\5f5j7c1iAW8?`5T^1SX1e9PDn4g80KV8^IcY1k2m8[k1G`5^KT:S6Ic2j^1S5`<l1Mn?\Nb3U2[U1\1X8l9Q
Fa4[=Z2U1`5Q=h3j2f2`6[5]9\4j3h3oT1J31`1O3X4j<Mf1h6T60eH^Q1e2U4S;e4Di9S3PEP1a4U1`5b5T6d:\17_Gn@V:
R9e6e:a:T1DMl3hBW2a2kBGOM6YF_1[7^:dDQ2d4\=4U30i3=`5XLlBXV1QMZ?n6aIS1Fe1f1RD@`5WZ1E41RW1n<\I2Z7k8
S2Ug2a>a<c<;`5Z;bh1W;Q3a>SCW=Rh1Cg_2B`5h;e;]7S6\1Z>P5U2g4\M_6WLS7j`18OlO9`5ZZ2^`1WY3j2Z3jL?M<`5l
?c52o1Y5Y4S:a4f1Z>U\2U2`5U1Y2m5mE]1]3U2Bm1:=Y1m1]23V5]5JR4_4a12521E0T[1X9f<_2f3S10023Z5A?c1c<k3o
318d1P3m7^6i8FJR2^274Dd11Cn2n;f1\Q1f6R8_21`54`5ZH`Y1j[3:`5i1kf6g;V7kF1W32a31`5O`5W8UX1ik2U<DZ@Uj
12Y8491P4h3\6=X3g3T2T;=85a10311D9N`5d=`Af2Y1i1W1VAo5mOAoEf=QZ1\2<?4Uc133^812g2f5X7j?B^93`5ZHfn36
`5Se1X@da2T\113`5SV14d1`5l8e6T>h?2C3AId3Y1X4k2Q4j4[IW:2e12Gn8T6Z4W;g4a8j=k4Y5V6o:h2LW2R3\1o1U1Y1
N3408124Hk>Pc12`5Zk39`591kNnd2dW1j^1jHQ>6`5iV7i1bE_4dBm4`591Oc1Ah;3l3<e1P1^1i1Q3k1@c1HK<D141172=
D96>6P5b51^1OW2`4j2j1j1Ga15P2Q1b7I]1P2b;k1l2@Ka1;Z1>o6V12Dg16V1g4EGO4P2e1l1@0Ch1_3U3;e1e1R12a5EZ
5MO_1W5]2Q3j2]2U1b5C9[1A=2I\1l8j20f240H4j1145Q6W2^1C`6V1X475l6n3F=Q5V3U2m2S3j1Z40W1072]2Z2o38244
a1AR1:f2`5o10b=j@D1^13I141118=U10R1^2H1<?N3_5;862T4^1_3[4_1b14R34e9^:U1f1V4Hk7UCV6g5<:Af3lJd4:1`
1@k36;46C03b:X9Y7W9P32]4o9c2U9P:H\16o1Z1o2h3`57S1C0X2?A@O0Lh7LW3g8b1<m14A7V13I141136=A=e1;a28?64
FR6d4^1_3k5CD9d7W;d4U1f1o4k7E]2h2JR2Z:V6]1I_3<:A02V2Y107m8T1Q4J5`129b3n1j12S7T6AV1m5S4j6n2k<^25_
2Y12\3]138Z5j3[1e7e2^5c4H\16Z3d5b5>@`5P2b=PCYDj:j4_m1l`1oX128oS1H\16Q2`573OCO2U=3j2o;[1P1o1^7dKU
1b9e:nGNd6OK_8g1c3VCeImLW1S8a1e1_1d61g5GY32^1l1m2^4R2T2`3J=07KKP13_2j344a1>2>Ng2`57S1c12>a4d3=V1
2g23c5b:P3^7?T8U3\6V:;X66M4@<Q1a<n1o8a5c12JU3g3S4AK_38f4g1k2<:VC]G9d18=Y2^4X70d75a6W1@3^7o45V6i5
c5e2T2^4R2e5X107k4@o34a1>2R1K`5[1`M[<V1X3X22[1ZW11`]1g2ZZ1Ok@_5kIi1hI9Z5:h82i38R3`591IY2_3]2l5U1
e5^2[5U13]1]3h2m1:=Y1m1Q20o4n6Y5X3a12521E0d6Z9_>d<9[2l5\=h1FP3?5S10023Cm1:]2A??S1_@o318d1P3\>9_8
9<<=V1Kn1?7467GR116<Q3k;NU2U:k1S2hAf6R8_27`5[f2[[2g4P@f6]A7`5\5^1<kU4P=S46`5\5^1<lb4S4;`5k1dT3V^
1V2o\2g;Z5R4[:E>`5\L]4P4h`3Y1_[2_1V6k:R4Q;R5U22`5`Q62`5Xl72`5]m62`5X[82`5X[82`5^W84`5nT5lR2bO4`5
[U5RR3o47`5YX7S8jF>f4V6h3Z4U1>Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z
2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g6g5X7\1]121i5i181436NQ1R22\13gGWI0
S39W2>X8Y31R1`59\9aKA_7f8n9eO13Y2T62k1<>[JV9=^2]4QFb1R8^=o5Z1@`35n2k63R1`591kNPCl7Q1S2>`3h=XDh7o
8i5Y<m7BRCl1PBc8[2_3k4]1W4F?312C^BK`59i3i8d2Pf1]3REWP1l>1^45i12nQ1c8d13;W3h6^5312Cl1`5351T2W8^DT
1b7U4?m1Y2_2f4<`3h182CP1[11EX1[82RM2W;e<R4SFn40f1n3o5d1:^6n19Bc1a7^3i3T13:^1jHo2e1[9iC7\?I`5X;Q2
Ka:o:o=bR1I`83e=Z<L2R3]1HSA[n1fI0?i<`;E`5V>\;ZLj?0d9R2_8<g6cG<e3X1`6a5R_2n=nH^>2`5[d1\4`50c3702[
1K:^;8h5f88Di217J`42R1S1l7c6>c1@\2]1j1066;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4
Q3Q2T1h1i3h1@3g1Q1\1Z1313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MW1R>k39U5W3
g1U12o1a6Y4`50c3702b2^;8h5@X7L8D0h217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]10
5l8P62R6g116X1B9C>Y4Q3Q2T1h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S
3;46MW1nA9U5W3g1U12o1a6_1`57S1Ci1P4\3`4o3i;Y4m1X5m:bEiOAe12g?b6o6^:a3T2]1@n2S:Z3T76i2W2n5W9bD2d:
Q3QGo1Y4f:W125X1`57S1Cj5\3`4h5P8`=1m_1Z?OW22ZFPES4R=Z3[7i2W2mHk:2l5A[2k4QGZ3n2o7f2W1251=`5\3S_1F
?`h28X4eH_?RT1k6A9`5V6R^1^FbEP2W\4V6d>9`5m1PZ7Q3082[3_;2`5n[7;`5m1R]792[3Y4U7n8>`3:`5m1R]792k>n8
>`3U1W4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:1==]1054g8P62
R6g116X13>9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MW1
nA9U5W3g1U12o1a6X4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:1=
=]1054g8P62R6g116X13>9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n48Nl31e302KII
^43S3;46MW1nA9U5W3g1U12o1a6Z4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;CU3LG=0[:JH35^1S1_1V
2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1[3=h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4;K
l31e302KIH03Z43S3;46MW13jA9U5W3g1U12o1a6Y4a5c3702b2^;8h5f88Di217J`42R1S1l7j1Q1Li2>c1<3\2]1k166;i
3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi
5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MW1X4e=9U5W3g1U12o1a6Y4a5c3702b2^;8h5f88Di217J`42R1S1l7l2W2^1
>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4E[2V3h1i3h1@3g1i3313f1U6j1R1
a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MW1X4e=9U5W3g1U12o1a6V4a5c3702b2^;8h5f88Di217
J`42R1S1l7l2f3>c1<3\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1
i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;46MW1nA9U5W3g1U12o1a6]4a5c3702b2^;
8`57f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g1163T1B9C>Y4Q3V3
f11P22e1h1@3g1i3313f1h5<j1R1a2b13]21>7131OHi5_1\2\3e3a7Z1P5o1n4W1l31e302KII^43S3;46MW1nA9U5W3g1U
12o1k3e2X4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P6
2R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII^43S3;
46MW1nA9U5W3g1U12o1a6[4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1W17V2o2H>>
Ci5:?=]105l8P62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1\2\3e3l8P5o1n4W1
l314`302KII^43S3;46MW1nA9U5W3g1U12o1a6W4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:J
H35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1P2h1h1@3g1i3313f1b2U3<j1R1a2b13]21>7131OHi5_1
i5e3l8P5o1n4W1l31e302KII^43S3;46MW1nA9U5W3g1U12o1a6V4a5c3702b2^;8h5f88Di217J`42R1S1l7c6>c1<3\2]1
k166;i3LG=0[:JH35^1S1_1V2o2H>>Ci5:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7
131OHi5_1i5R1b2l8P5o1n4W1l31e302KII^43S3;46MW1nA9U5W3g1U12o1a6Ld50jCW;Q8_5Q32[3d1k8;;2b3^<fGd4i1
6m3ed1o5jBn?UOn>PF`2h5c2n7@j1Q3U5Y4n1e5R1<M9o21=d2<;?B3i5;W17n1e1JQ41A:?_2d:4U4\R1l8;P1j1i23=c3b
2`32V1Y1n2Ab2`En<EQ1MD\1i1n??Z1Y4k65_2;Z=c6m<m9]4]1Q6`1Oj500]8]Fi7\62U5^Im2_;b;^5O_7]8VBU7WOm7]3
P:^5312`7Y9W2WS18j50fV1_6Tm4^5317j5_V3lS3^534C:j5Qf2o<[4SW1jk1^534C7j50fV1dS5^531>j5_^2[5[BQF1RH
iBP1RR1H1R6l6>j500kN[7m6iCkDnM_f2^531UC9j50f3Ub23Zd3^5318j50f3R[2ak3^531:j50F0mU1k]3ie1^531>j5nX
1e3ko1YQ1n2ZI`=fBjE021`U13j5^f5mC8j5YU2mW2Tm1^534C[3j5d61b3`9;k20X4Q1Mf3a2X1g1P1]3W3H230f1:77R1I
DCT2X12>H2@;1X1<I17LS1GBo3`5j3c6U50Ob<`1l6X3`7Q1V4Bc3>I1@OT1R22V2m2V1Z2U5]>2Q1d5^2g4F060o10b7Ad5
Z2DT1@h1g4=D^1R3c25I`7j2\1j5]4\@3^B0X2@00JQ4CY2U3N^2R11Hb4TX1SAcDXHP6a4e5@3S1c;U7[4n1F1YEGc61k9\
4e@S3j51c43[B>X4@1e1F27@\2<S1V1C0R1P3a5X11>29X7@D1o1U1`1S12Dc4_534[?0g8[5i2R5U2R13d6i1l8:Q1O1R1h
5GQ9T6m6o2P3c2m1@U4853199033U1Jh8V84I;<a5F1Q30k33R2`8jDP5g=7j51kNnd2kP2cEjHEj51kNjBE0Z5<T3]2Fm1>
mb1VMbS1M9Q:[:jH;j51kN^k1_I]5Z8UU1Z2UQ1jH:j500kNnd2_f2^531UC:j50GmU1oAkk2ie1^5312j5\Z66j51kNnd2_
f2jH7j5Y]10[BeZ4gDQ69j5HmU1SX1a4g]1]Cie1V43j5_a1lh46j50[Z6^531n1j5E10\2m5mE]1R4S2m1:=Y1m191Q1VEa
12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJV1Kk5o1m<SS1f6R8_2;j50F0mU1SNg_2ie1^5316j5G0mU1
k]3ie19j5G0k7dM<h:RS3ie17j5G0`U1<k]3ie18j5G0k7dM<k]3ie15j5_a1QS2m3la29j5G0mU1h:oV2RLgQ1QD5j5HmU1
k]3ie13j5V2UX63j5]d1ne43j5_h3la27j5HTP1h5k]3ie1i68j5G0]1_T1f=TP3ie15j5Y\4@2^m13j5Zf5QD3j5hj1c_47
j5G0mU1QDii2ie17j5G0mU1k]3TR1dC3j5gf5dC5j5Wj1>e_4n66j5HmU1k]3ie1n64j5V2Vb1ne44j5YV1S>ne43j5YV1RT
5@l5kNaQ1\c1ZT1PAe<_Ka?V2Y;C;R6V7d?5l5kN[7b]2Z_37l5kN[7n3cY2hS3a;7l5kN[7n3T:^o1Z_3i3Z4d1^1^<7K47
?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;
29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13^N9n>W30S39o:Y31c3Z4d1Q?47?2`1>P320k2P606
234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1
h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31n5Z4d100R3U2c9247?2^11>FY220?[27c2o240412312
@3;63@140411_1482CC15P1L1N1H:128ND;;237<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:
C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2a4@MDd57Oe3_40i1n2U3X7\128Q121i5B<>:81436NQ1R22>M3;e8eG
Af>N0Y1i19o:I_211d5Z4d11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1
<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CB
a2R5MDd57Oe3_40]3Z1U3X7\128Q121i5B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211n5Z4d11W1j1U2c9247?2^11>FY2
20?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8
;260:3I3360S14^4:3B:C5_6E=R2T20U1;29>a11d1c1HU1><4221?[6l4CBa2R5MDd57Oe3_40h4U3X7\128Q121i5B<>:8
1436NQ1R22>M3;e8T9c8^6P6d90S39^5`5I4Z211h5Z4d11R3U2c9247?2^11>FY220?[27c23k240412312@3;63@140411
_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>P34c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5_6E=R2T20U1;
29>a11d1c1HU1><4221?[6l4CBa2R5MDZ1Y47Oe3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;V5^3WHe?0S39o:I_21
1k5Z4d11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^
3]30e1>U3c58Z2Z3^1a262o1f8;260:3I3360S14^4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe
3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;T7`1WHP6d90S39b:<F2_211f5Z4d11R3U2c9247?2^11>FY220?[27c2o
240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0
g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDZ1Y47Oe3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3
;e8bB0c5e?0S39o:I_211g3Z4d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3
P462o1f8;c1337S14^4:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S
39o:Y31c5Z4d11R3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q
2^3\3^3]30e1>U3c58Z2Z3^1a262o1f8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57O
e3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211Q620V4d12Q3U2f9479132^11>P320=@438:22I7
c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;2
6;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40_3X1U3X7\1;>2?21Y2[33@85>:814
36NQ1R22>M3;h<jS10S39o:I_21d3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3
c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`1
0S39o:Y31]4Z4d130o2l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<h60Z2B3P5^3\3[1R2]30e1d3c58Z2Z
3P462o1f8;26;Q1;Q1>V4:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40i1n2U3X7\1]121i5i181436N
Q1R22\13;h<jS10S39^5`5I_21h5Z4d102HW21j9o147:42`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B
3P5b211C3\3BC12217e1]30e1S2[14c58Z2Z3m1R262o1f8;26;E;;Q1>V4:3MC5_6E=R2T20U1;22685a11d1\2U1><4221
?X;CBa2R5_7Oe1<b1Ml1W1002240d14b2;U3R2U5\1]121V3b2i181436NQ1P212\13018TC3]6i2RD0S39`2=P8I_21T4Z4
d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3^3]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:
3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i181436NQ1R22\13;c`10S39o:I_21V4
Z4d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3^3]30e1d3c58Z2Z3m1R262o1f8;26;Q1
;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3Z440h4U3X7\1]121i5i181436NQ1R22\13;c`10S39o:I
_21Z4Z4d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X1221m1]30e1d3c58Z2Z3P462o1
f8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i181436NQ1R22\13;h<W
Gb<0S39o:I_21d3Z4d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3[1R2T5d3c58Z2Z3P462o1
f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31Y4Z4
d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X151m1]30e1d3c58Z2Z3P462o1f8;26;Q1
;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i181436NQ1R22\13;h<WGb<0S39o
:I_21]4Z4d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X1221m1]30e1d3c58Z2Z3P462
o1f8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40\428U3X7\1]121U3c2i181436NQ1R22\
13;h<jS10S39a5]5I_21U4Z4d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3[1R2]30e1d
3c58Z2Z3P462o1f8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i18143
6NQ1R22\13;c`10S39o:I_21\4Z4d13P3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X151m1
]30e1d3c58Z2Z3P462o1f8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40\428U3X7\1]121
U3c2i181436NQ1R22\13;h<jS10S39a5]5I_21T5Z4d102P3l;47?2`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1
DV1<T9B3P5^3\3V1120Q2]30e1S2[112o4C8Z2Z3=_1R262o1f8;26;E;;Q1;2V4:3MC5_6E=R2T20U1;2985a11d1\2U1><
451?X;CBa2R5_7Oe3S40540d14n2U3X7\1]121i5i181436NQ1R22\13018d:P7R@\4]:0S39`2^8I_21o520V4d12Q3U2f9
479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20
e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X
7\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`10S39o:I_21R620V4d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041
234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1f262o1l7I;26;3M:0g
5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>
M3;c`10S39o:I_21e3Z4d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3m1V3d3c58Z2Z3P46
2o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13^N`B0S39o:Y31
d3Z4d1Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;c13;g5:3MC5_
6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31d3Z4d1Q?47?2`1>P32
0k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\
2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13T=jS10S39o:Y31d3Z4d1JV>47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7
Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31P620V4d12Q3U2f9479132^11>P320=@438:22I7c2S1k14041234@
3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1f262o1l71G;26;3M:0g5:3B:C
5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;c`1
0S39o:I_21i3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;
g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13`7fIg?0S39b:<Fb21f3
Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6
E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Fb21k3Z4d10IV>47?2`1>P
320k2P606234@3W11n14c115m1P1J:\1DV1<i6:o1B3P5^3\3:S3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29
>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`1058Q2B9o:Y31Q4Z4d10Ib;2`247?2`1>P320k2P6
06234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3:1Q3[4Hd3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20;I;29>c1d1\2U
1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13TDjL062T2D912j:Y31f3Z4d10IV>47?2`1>P320k2P606234@3W
11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R
5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10>d29o:Y31f3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\
1DV1<T9B3P5^3\3^3[4Hd3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]12
1i5i181436NQ1R22\13o`10S39o:Y31i3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3
T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\1
3o`1058Q2B9X1]3X6Y31f3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z
3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`101Q39o
:Y31e3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:
3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31e3Z4d10=b>47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;2
9>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31f3Z4d10IV>47?2`1>P320k2P606234
@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1^87;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;
CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o:Y31f3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1
J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]
121i5i181436NQ1R22\13o`10S39_8_2Y31h3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5b
211G\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436
NQ1R22\13o`10S39o:Y31e3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1D1T1<T9B3P5^3\3^3T5d3c58Z2
Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13o`10S39o
:Y31m3Z4d10P?47?2\13>P320k2IV506234@3W11n14KG15m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3h2W162o1f8;g1;
g5:3MC5a5M0D=R2T20U1;244>c1T1?\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13^T1`<0S39o:Y31Y4Z4
d10U:j447?2`1>P3204f2P606234@3W11n141a115m111L5D:4W1?414O<T9B3P5^3\3^3T5i2Jc58Z2OZ2P462P1Nf8;g1;
g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3X31T9P3W4HC]121i5i181436NQ1R22\13a2T8XV10S39o:T303
1f3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1R5c3;g1;g5:3M
C5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121T3d2i181436NQ1R22\13o`10S39o:Y31g5Z4d100R3U2c
9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3CL]1Q2^3\3^3]30e1>U3c58Z
2Z3^1a262o1f8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3V50P2\128Q
121i5B<>:81436NQ1R22>M3;e8WHe?0S39o:I_211e3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9
B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3n7`4X7\1]121i5i18
1436NQ1R22\13o`10S39o:Y31f3Z4d10P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c5
8Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g76`4X7\1]121i5i181436NQ1R22\13o`
10S39o:Y31h3Z4d10IV>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;
g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13hJVF013m29o:Y31i3Z4
d10Io:V347?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6
E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<_2h4\1]121i5i181436NQ1R22\13hEVK01Q39o:Y31h3Z4d10IV>47?2`
1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3P462o1f8;g1;g5:3MC5_6E=R2T20U1;29>
c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13]J`EP101Q39o:Y31Y4Z4f1R3U2c977B^11>FY23?c2c2
o2:12312D;63@140411_1482CC7P1L1N1H:12W1DP=]1Q2h=0T2R9Z2Z3^1k4R9260:3M63371<X53Bd7E=R2U2a129>a11d
1\2U1><4221?[6S6a2R5MDd5]90i16g2Cj9\128Q1a6<>J3]4>]1e8l6ZAW>Z1[?_211<b420V4g1Q3U2k979132^11_320=
@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJQ2S:]1Q2b211Y8g20n:8Z2Z3Y1P3o1l7U126;3M:g1_4Bk
:T20U1;29>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4U3X7\1;>2?2[2[3D85>:863]4>R118c`10W?2T6_c52T6E4T69;h
l7?U6X1^8VV2Q1Vh2B`T29[3b:[1R2V2j<3U6[g7l@7U6Rg2UDVi3g2U;P44U6kd7\1f93U6PQ5d]25U6_Q1h]3dX3_El4f3
b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I4
5En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3Y1T1>=_11g1C\1239m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1o2f53l1V6a5h3O=Bm;R68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=L
V44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T5f3b1MU1l3n3?n>5125a264f1404^1:6;406X1F4D157271i11P1S
111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1f3_2a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y
1MS4l1626O2^3]9U3c32o102m28=LV44R1211986ET1?>Q1P1c1D253Y1T1>=_11g1C\1239YAT3m4f3b1MR5n3?n>5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3
a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12
39Q?n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3
O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ
1P1c1D253Y1T1>=_11g1C\1239Wi1[1n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1o2f53l1V6a5h3O=BQ2n?8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U
3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Wi1m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057
n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1C@>=_11g1C\1239o4f3b1MR5n3?n>5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g
1C\1239d<7P5f3b1MR5n3?n>5:a264f1404^1:6;406>IF4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1
V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3Z8R1U3c32o102m28=LV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_Z1Ic7f3b1M>Y2Y2c3:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:0
118=801535;;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1V6U2[3AV3O=B]3a1Df1d:8I45EV1GC4H315^3
k5m6P3=Q2?C_224N0023752Q2d121057>A?]1313<X61Y1MS4S226I524Y3718d1P35n3U3c32o102V1f18=LV44R1211952
6@4T1H5Q1P1574P1D25361C29T158=>9001981g1B0\1239b6]4a4S90n@f6j3W4_2U5f3b1MR5n3?n>5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a1o2[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6V2W1a2Cg2_
1526j1d121057n2313<X61Y1MS4S226O2R1[2]9U3c32o102m28=LMX34R1211986ET1>?<DP1c1D253Y162J>=_11g1C\12
39[5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1V6
Y57h3O=BPB8I45En1C4H315Z9m6V2W1a2Cg2_152Q2d121057n2313<X61Y1Mn34S226O2^3]9U3c32o102m28=Lc1b24R12
11986ET1N<DP1c1D2534T1T1>=_11g1C<O239Te1n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226
O2^3i7c1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l6m4f3b1MR5n3?n>5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239d>m4f3b1
MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45E
n1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y
1L7>=_11g1C\1239\5f3b1MR5n3?n>5:a264f1404^1:6;406CDF4:9157271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1h214f53l1V6a5h3O=BV=0h48I45En1C4H315Z9m6^3a2Cg2HF52Q2\1721057n2313<X61Y1MS4^1D26J212^3e2Jj51U3c
32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1<1=_11g1C\1239Q5f3b1MR5n3?n>5:a264f1404^1:6;406CDF4D1572
71i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n231
3<X61Y1MS4^1D26J42^3e2EQ6U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1MR5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z
9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g
1C\1239P65PL^2P5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f
53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12
11986ET1NQ1P1c1D253Y1T1>=_11g1C\1239j@PHo4l<P5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5>Y3O=BPB8I45EV1GC4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1M
S4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P16\1D253Y1T1>=_11g1C\1239f_1o4f3b1MR5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg
2_152Q2d121057n2313<X61Y1MS4S226J212^3W8U1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12
39m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=
Bo5P<8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ
1P1c1D253Y1T1>=_11g1C\1239Q5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BU?R11e18I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3
c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1BA>=_11g1C\1239n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4:9157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23
13<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2534T1T1>=_11g1C\1239n4f3b1MR5n3?e7X75:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<=No2f53l1V6a5h3O=BPB8I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1
C\1239V5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1M511O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1f3b1
LU2i2Ah3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211
986ET1NQ1P1c1D253O9T1>=_11g1C\1239P2I0c?R5f3b1MR5n3?i42V2j75:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=B_:`78I45En1C4H315^1k7m6^3a2Cg2_152Q23`121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239U5f3b1MN<;Z3n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123
9WBS?_DLn25n4f3b1M[1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f5
3l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R121
1986ET1NQ1P1c1D253Y1T1>=_11g1C\1239WBm4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^
3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9m4f3b1MR5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121
057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239WU1m4f3b1MR5n
3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1
>=_11g1C\1239o4f3b1MR5n3?n>5:a264f1404^1:6;406X1E030D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1
211986ET1NQ1P12`1D253Y1T1>=_11g1C\1239m4f3b1M[1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226
O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l4f3b1MR5n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d12
1057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3b1MR5n3?
GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1_1_1f53l1V6a5h3O=BPB8I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NH8P1c1D253Y1T1
>=_11g1C\1239o4f3b1Me1\3n3?DY>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1_
1_1f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV4
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4B1157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bm8R98I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S
226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n4f3b1MR5n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1?>Q1P1c1D253Y1T1>=_11g1C\1239P6m4f3b1
MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45E
n1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y
1T1>=_11g1C\1239P6m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3T8X1U3c32o102m28=L
V44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152HX1d121057n2313<X61Y1MS4S
226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1MR5n3?n>5:a264f1404^1:6;4
06S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P18Z1@32403Y1T1>=_11g1C\1239n4f3b
1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45
En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1N<DP1c1D253
4T1T1>=_11g1C\1239V5f3b1MQ1P4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IY1_4OBJ22a4
[17<=2KP2Nf53l1V6a5h3O=B_9`88I45En1C4H315Q7X2m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32
o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n8c8n4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5Q1f2O=BP1o@8I45En1C4H315Z9m6^3a2Cg2_152Q2d12105
7n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q5f3b1MR5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z
9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=Ld3A4R1211986ET1NQ1P1C0ND253Y1T1>=_1
1g1C\1239n:W>R5f3b1M5l4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f
53l1V6a5h3O=BPB8I45En1:84H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239a:Q>d<Z1_5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1V6a5h3O=:51Le3m:_283E125En1C45B315^2k6m6^3]1S1Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2534T18K>=_11g1C\1239We1j4m4f3
b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I4
5En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3Y1T1>=_11g1C\1239Q>m4f3b1Me1\3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28
=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5f3b1MR5n3?[8b65:a264f1404^1:6;406X1F4D157271i11P1S
111O015EU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1S4a5h3:6==?2L3o@8I45E4i1C4H315Z9U54b1Bk23H5>1MC3>T2_15
2Q2d121057j1S1313<\2R2h11Y1MS4S226O2d2I]9U3c32o102m28=6EV44R12115386ET1NQ1P1c1783253Y1L7>=_11g1C
\1239cj1o4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6
a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=Lc1b24R121198
6ET1NQ1P1c1D253Y1T1>=_11g1C\1239V61m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]
9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239mNR5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4
D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bl<S58I45En1C4H315Z9m6^3a2C3c2_152Q2d12
1057n2313<X61Y1MS4S226O2^3\8P1U3c32o102m28=LV442O211986ET1N<DP1c1D253Y1T1>=_11g1C\1239ZDS5f3b1MR
5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1
C4H315Z9m6S1Z2a2Cg2_152Q2d121057n2313<X61Y1Ml1V2S226O2P11[2]9U3c32o102m28=LV44R1211986ET1>?Q1P1c
1D2534T16M>=_11g1C\1239i5f3b1M@a4n3?n>5:a264f1404^1:6;406S14F4D1227271A6P11P1S111O0151CU1<X17Ii5
OBJ5EI@Z25V147<\1o2Jk43D1U1V6a5h3O=BPB8I45En1C4H315Z9m6S12T22a2Cg2_152Q2d121057n2313<X61Y1MS4k17
26O2P1]2]9U3c32o102KQ28=6EV44R12119526ET1N<DP1AQ1D2534T1;H>=_11g1C\1239_<Y=cFT5f3b1MR5n3?V6Z1\75
:=S264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bd=[48I45En1C4H3
15Z9a3[3W2V1a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3Q1a22o102m28=6EV44R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239Q5f3b1MR5n3?V6g85:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<
\1o2f53l1V6a5h3O=Bd7[:8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=
6EV44R1211986ET1N<DP1c1D2534T1T1>=_11g1C\1239W5f3b1M4Nn3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1U2If53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y
1MS4S226O2^3]9U3Y2Y12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Y@SJ16]1:f=W5f3b1MR5n3?n
>5:a264f1404^1:6;406W10F4D157271i11P1S111O015EU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1V6a5h3O=98PB8I45En
1C4H315Z9[5a1^3a2Cg2_152Q2d121057n2313<X61Y1MR3O0S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1@;7>=_11g1C\1239ZGT5f3b1MV1AY3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1o2k3j13l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o1
02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9R:c19h=P5f3b1MR5n3?n>5:a264f1404^1:6;406X1E04
D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d12105
7n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1C0ND253Y1T1>=_11;[1C\1239Z5f3b1MR5n3?n
>5::V264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2e3^21P3h3O=BS3l>8I
45En1C4H315Z9f2V4^3a2Cg2_152Q2d121057n2313<0W61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1L7>=_11g1C\1239d9o4n9m4f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5O
BJ5`3P1[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c3
2o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T5f3b1M]1d3n3?n>5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<X17Ii5OBJ5f3J[17<\1o2f53l1V6d4Lh3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1:X1D253Y1T1>=_11g1C\1239`>W3g:SIm4f3b1M]1
d3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BPB8I45En
1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239\5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB60B540V1S25J
[17<\1]1BNf53l1\4i1a5h3O2:BW9h88I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61S15MS4S226O2^3]9T2P
1Jh22o102m28=L=h34R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1\4i1a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_15
2Q2d121057n2313<X61S15MS4S226O2^3]9T2P1c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f
3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1V6a5h3O=BP
B8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\1239m4f3b1M_1b3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1o2f53l1V6a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m
28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1MR5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S
111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V3o2a5h3O=BPB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057\1a1313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ16Ic1D253Y18K>=_11g1C\1239n4f3b1MR5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V3o2a5h3O=BPB8I45En1C4H315Z9m6^3a2
Cg2_152Q2d121057\1a1313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12
39KX600@Cb8]Lf7Z5iFRV1_?S7SR23l@`3k>RF2DG5f:F@37X600T1XQ83[19X600Q1UW4]\3g=_1T<@X600@5=_HV3[f2Rk
2gCTJU62\17GX600@CjQ2Qi4W151kP1b2\122819D4k2P9X3@X600gk1l4j_3mZ14;?nU1U19l:<J>X600W19kP83Q19a4o2
Z3T12>X600@P1YS2Rf2nQ2ZT1T13[1Q<4<X600@Cjk6]U12\17T4Q7f1X600@5k2^>30S4PV1k1Q22a_11c\1X1oR1TL6>\=
;2l1l>l49G3<50072;7[4T66>632;59=53438X600T1XQ82\1\48X600@CXQ82\1;X600T1io2cl33fT12\1^;=Y60@\>1ki
1ZLmZ1fInb1bU1<=FY60@iElW1fa11Pj1Pc1R>;2hFF082]15a:>S19Y60W1PZ7TGU1k4Z6W19Y60ji4N00dBld2f=6Y60@l
Q8`=5;Y60@C_HV3]R1mc1Rk2Rd1T2@Y60@P1YS2eh4^S1\1JAh4k6?2U3W1?Y60bo2P2YV1dk22^4o@X9G8S1c;Q3<Y60T1X
Q8>5225g<FZ2=Y60T1XQ8>5225S1BP;Q33Y60]R85Y60TP4de1c\25Y60oW4eX2ga1:Y60[1^W2[d42Z>hFT6U7CY60[1YP2
7gQ1i\208i2_Fc3hKX=f7l3f;i31BY60[17QP2Q\4m9U<1RM0[1J1N0T4a9=Y60_b1S1o>][31;^8VU1eP1a5[9>Y60@en10
fQ1Vk3I62SU1\1n7S55Y60hb1d_6[96Y60@^l6]U1[94Y60T1XQ86Y60Q1Pb1hY6a54Y60@lQ86Y60[\4_W2hGhF7Y60a1SZ
4no2hF\17Y60hb11nT1cZ5`=<Y60@C]T2Zg4Z>;f>Q8Z=5<Z6`?m5Y2b:Re2SV333bM1f4EZ6Z1lb12dG`V20YGPW1U<l1[S
1R11>a4G:a6^253Z6]o6d`13Z6R`8b22Z6T12Z6bm68Z6T1cF0aU6=Q[129Z6T1cF0aU6=Q[12R99Z6T1cF0aU6=gZ192:Z6
W1;_m6cC\8W>P4_1i47Z6nn6c8gQ1f50c46Z6nn6QX1P80c48Z6nh2^?Rk1]k1c8iQ1Z:IZ69Y1c9LQJI_3?T1T>T?Z]2S;R
3fU1i7`<>RC1k1hDP4Y67Z6ce4de2gEc1j517Z6_Dgo6\>GR511Z68[6im7b51[4:Q1:=[6a]2W`51`51Z4090Q1f5c46[6G
Yl3]_2lf11E[6J5BTGef22Tb2V@f2Q4]FV6P>1P5^4i11k35:[6W1Wc7c21V<1c4U5J3[6\S814[6\S81a4:\6NTP2^R5d5S
J16]1Q>7\6Pb5Za216]1Q>7\6[S816]1:f=7\6hQ8b116]1Q>7\6Tj7V916]1Q>9\6jf1a5UW5hO16]1Q>6\6[S816]1Q>7\
6W1SR816]1Q>7\6V1TR816]1Q>9\6jm7`516]1i5W82=]6e5]>fX1W:Li6Q5l6ih2Xd1d9[95]6]Y7R8c<01]66]6fL`j4UZ
2V7P;3]6P_7dT12]6ec81^65^6;Ue4bW3lC2^6lb14^6aj70n>8^6_Y3Y17`1mIQc2K2^6`V42^6TU83^6cJ`Z77^6;lI^6_
S5^l1]45^6;ZY7PH\33_6mQ7a82_6mQ76_6UR7S85a2_M1_64_6A[Q7ka18_6=TY3Tg3P1W44]7k1`6_2m5mE]1R4S2m1:=Y
1m1913MVEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2j1`6_2m5mE]1R4S2m1:=
Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0oS14S1k5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`6_2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0ZLd74o6oE_2d31S10023Z5<4?c1YD518d1P3\>S4e4FJR2AY5o1m<SS1f6R8_2k1`6_2m5mE]1
R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<W1kQ1f6R8_2k1`6_2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<SS1f6R8_2[2`65Y
2m5mE]1]3DS2m1:=Y1m191Q1c<b8a12521E0ZLd74o6oE_2f3S10023Z5<4?c1_@i3518X1;P3:a5_8S4e4FJR2^274Y21Co
1f791j4aP1a2f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1R5V?518d1P3\>S4
e4FJR2k5o1m<SS1f6R8_2o1`6_2m5mE]1R4S2m1:=Y1m191Q1R:m2a40b3a12521E0oS14o6oEJd1f3S10023Z5<4?c1YD51
8d1P3\>S4e4FJR2k5o1m<SS1f6R8_2R2`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6a5i6_6S3Bl1U2`1S10023W
52<4?c1YD518d1P3\>LV3e4FJR2Y5Ao1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10
023Z5<4?c1YD518d1P3\>S4Z2Z2FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0aK]84o6oE_2d
31S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2R2`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0hS1640n6o
E_2[2Z1AA0023Z5<4?c1l2U2[1j=518d1P3\>S4e4FJR2e3U2o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1mC0W1a
12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`6_2m5mE]1R4S2m1:=Y1m1919GmC
0W1a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0oS14o6oE_2f3S10023Ed4<4?c1YD518d1P3\>S4e4FJb1?k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?5]1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1_7]5SS1f6R8_2k1`6_2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0oS14o6oEJd1f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0oS14o6fAX4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0oS14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE
]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S100235T5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5
mE]1R4S2m1:=Y1m191Q1a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_
2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2b2X3o1m<SS1f6R8_2
k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<SS1f6R8
_2k1`6_2m5e7W>]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f
6R8_2l1`6_2m5e7W>]1R4S2m1:=Y1m191Q1a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m
<SS1f6R8_2l1`6_2m5e7W>]1R4S2m1:=Y1m191Q1R2SCa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2
k5o1m<SS1f6R8_2T2`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2k5o1m<Z2W4030:2@[Kf6=d7_2R2`6_2m5mE]1R4S2m1:=Y1m1171Q1AS1`Ao1a12521E0oS14o6]Ca2_2f3S10023Z5<4?
c1YD518d1P3\>S4Ki3FJR2k5o1m<b6Y>V>f6R8_2l1`6_2m5e7W>]1R4S2m1:=Y1m191G9VEa12521E0oS14o6oE_2f3S100
23Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`6_2m5mE]1R4S2m1:=Y1m191G9VEa12521E0oS14[1g1k3g3WB_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<SS1f6R8_2m1`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o
6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1hP1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E
0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521
E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1;a<kBW@f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12
521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<kBW@f6=d7_2m1`6_2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1R1@Y;kBW@f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0\4bO4o6oE_2f3S10023Z5<4?5]1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0\4bEo94o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`6_2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0PLn74o6oE_2f3S10023Z5<4?c1YD518d1P33X>S4Z2Z2FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0PLn74o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]
1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1H`C518d1P3\>S4e4FJR2k5o1m<P5RNf6R8_2m1`6_2m5
mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6Q?m6_2f3S10023Z5<4?c1YD518d1P33X>S4e4FJR2k5o1m<SS1f6R8_2V2`
640Y2m5e7W>]1]3DS2m1:=Y1m191Q1c<b8a12521E0oS14o6oE_2f3S10023Z5<4?c1_@i3518d1P3\>S4e4FJR27V274Y21
Co1m<SS1f6R8_2l1`6_2m5n8n4o7]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<SS1f6R8_2m1`6_2m5mE]1R4S2m1:=Y1m191N2a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2Y5Ao1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1WBn2a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4e4FJR2k5o1m<SS1f6R8_2R2`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?c1YD518d
1P3d1g<S4e4F5DR2e3U2o1[7?;e4lJV8f6R8_2W2`6_2m5R;j:]1R4S2m1:=Y1m191Q1i1e:;1X1V117[32o1a12521E0oS1
4o6oE_2f3S10023Z5<4?c1YD518d1P3o5\8S4e4FJR2k5\1Bm<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o12j<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa1252
1E0oS140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2S2`65Y2m5mE]1]3DS2m1:=Y1m191Q1c<b
8a12521E0oS14o6oE_2f3S10023Z5<4?c1_@i3518d1P3\>S4e4FJR2^274Y21Co1m<SS1f6R8_2n1`6<R2m5mE]1R4S2m1:
=Y1m191N2a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2l1`6_2m5mE]1R4
S2m1:=Y1m191Q1R2b=`5a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5h
;T:]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`6<R
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S100235T5<4?c1YD518d1P3\>P42e4FJR2k5o1m<Ah1hP1f6R8_
2]2`6406R2m5mE]1]3DS2m1:=Y1m191Q1a2Q:b8a12521E0iCU@4o6oE_2f3S10023Z5<4?c1Q<]4i3518d1P3\>S4e4FJR2
7V274Y21Co1m<Ah1W4gHh3f6R8_2T2`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0ZR1d14o6oE_2f3S10023Z5<41=c1Y
D518d1P31Z>S4e4FJR2k5o1m<=IR1W231ZNf6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S1002
3Z5<4?c1YD518d1P31Z>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191N2]3hAa12521E0oS14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5?]E]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191N2VEa12521E0oS14o6oE_2
f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0oS14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2W2`661V2m5CYE]1l1[1>:N6Mm1:=Y1m191Q1a2j8i9a1
2521E0oS14o6oE_2f3S10023d2e2<4?c1YD518d1P3Q>:S4e4FJR2k5o1m<l5VMf6R8_2^2`62\2m5mE]1R4S2m1:75U111m
191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1]Ak2518d1P3\>S4e4FJX1H0V3<o140111002f1m<V6lLf6=d7Q2=l1`6
10\2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2n
1`610\2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k531i1m<SS1f6
R8_2n1`610\2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0Z=dF4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k53k1m<
SS1f6R8_2R2`610\2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0^6k6dF4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJQ2
0f5431i1m<SS1f6R8_2n1`6_2m5Q>k7]1R4S2m1:=Y1m191Q1b<[7W1a12521E0oS14o6oE_2c32S10023Z5<4?c1YD518d1
P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518
d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1H`C5
18d1P3\>S4e4FJR2e3U2o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1
YD518d1P3Z6Q8S4e4FJR2k5o1m<SS1f6R8_2m1`6_2m5mE]1R4f1<m1:=Y1m191Q1R2h3Z?a12521E0oS14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2d31S10
023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14U4i2oE_2f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6WBg3_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR21i5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0oS14o
6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0SLk7
4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2P2`6_2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0
e7YL4o6oE_2[2Z1S10023Z5<4?c1YD518d1P3S5X9S41c4FJR2k5f18m<SS1f6R8_2m1`6_2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0Ie7_K4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<SS1f6R8_2n1`6_2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0oS14;c6oE_2f3S10023U1T4<4?c1YD518d1P3\>S4e4FJR2a12V4o1m<SS1f6R8_2m1`6_2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?8U14YD518d1P3\>S4e4FJR2k5o1m<fI\9f6R8_2j1`6_2m5mE]1R4S
2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4
S2m1:=Y1m191Q1VEa12521E0oS14o6X5f@_2f3S10023Z5<4?c1YD518d1P3Z3Q;S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0h?VD4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6_2m
5mE]1R4S2m1:=Y1m191Q1VEY172521E0oS14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2j1`
6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1
`6_2m5mE]1R4S2m1:=Y1m191Q1AdDa12521E0oS14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8
_2n1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<]87=lG
R2f6R8_2k1`6_2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<SS1f6R8_2k1`6_2m5h>T7]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k
5o1m<SS1f6R8_2m1`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR
2k5o1m<Z2W4`Lf6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e
4FJR2a59o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1_3fAa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\
>S4e4FJR2k5o1m<SS1f6R8_2o1`6_2m5^B2[3]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Ed4<4?c1YD518
d1P3\>S4e4FJR2S4g1o1JR<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1Y
D518d1P3\>P42e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c
1H`C518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<
4?c1YD518d1P3\>S4e4FJR2e2U3o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2Z4`1o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<WOk3f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f
3S10023Z5<4?c1YD518d1P3V=U1S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=eR1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1]3hAa12521E0oS14
o6a1]D_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0
oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2m1`6<R2m5mE]1R4S2m1:=Y1m191Q1VEa125
21E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2oLh3f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1a
2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Q9QJf6R8_2Q2`60;R2m5mE]1R4S2m1:=Y1
m191Q1R2SCa12521E0bH6U;4o6oE_2f3S10023R4W1<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2k1`6_2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0oS14V1h5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2k1`6_2Q4k1
mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2
m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6TAj4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`
6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6RBl3Bl1f3S10023Z5<4?c1g:d4l4518d1P3\>S4e4FJR2Y5Ao1m<SS1
f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1g:a9518d1P3\>S4e4FJR2k5o1m<
SS1f6R8_2o1`6_2m5^E>]1R4S2m1:=Y1m191Q1j8[<a12521E0oS14o6oEBl1f3S10023Z5<4?c1[<m7518d1P3\>S4e4FJR
2Y5Ao1m<SS1f6R8_2k1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14S3k3oE_2f3S10023Z5<4?c1YD518d1P3\>S4e
4FJR2k5o1m<SS1f6R8_2l1`6_2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0QJm94o6e6Y?_2f3S10023Z5<4?c1YD518d1P3\
>S4e4FJR2k5o1m<SS1f6R8_2n1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4Mg3FJR2Y4a1o12j<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1gC^1a12521E0oS14o6oE_2f3S10023Z5<4?c1
YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0hHV;4o6oE_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2T1a2S10023
Z5<4?c1YD518d1P3\>S4e4FJR2k5o12j<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0h?VD4o6oE_2f3S1
0023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<TLn6f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6
oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<c9_If6Q3P5_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0o
S14o6oE_2f3S10023Z5<4?c1H`C518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521
E0S;kH4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`60^2m5mE]1R4S2m1:=Y1m191Q1Q@T5a
12521E0m4QO4o6]?a6_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<]Ie9f6R8_2m1`60;R2m5mE]1R4S2m1:=Y1m1
91Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2Q2`60;R2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1W420\Lf6R8_2m1`60^2m5mE]
1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<V6l5oFf6R8_2n1`60;R
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2W4`Lf6R8_2l
1`60^2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R
8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<S<Y>
e8f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0iHU;4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<S9oIf6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR
2k5o1m<SS1f6R8_2P2`60^2m5mE]1R4S2m1:=Y1m191N2VEa12521E0oS14o601lE_2f3S10023Z5<4?c1YD518d1P3\>S4e
4FJR2k5o1m<Z3]=ZBf6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<Q9QJf6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d
1P3\>S4e4FJR20j5o1m<SS1f6R8_2R2`60;R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0V4hO4o6oE_2f3S10023Z5<4?c1Y
D518d1P3\>S4e4FJR2k5o1m<=3h1W4gHh3f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2b2X3o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6fAX4_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6c@[
5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`60^2m5e7W>]1R4S2m1:=Y1m191Q1R2>d@o1a12521
E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa125
21E0oS14o6oE_2f3S10023Z5<4?c1YD5180c1P33X>S4e4FJR2k5o1m<SS1f6R8_2n1`60^2m5mE]1R4S2m118=Y1m191Q1V
Ea12521E0oS14o6oE_2f3S10023Z5<4?c1YD5180c1P33X>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1g:a9518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y
1m191Q1`7e=a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m
1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<i8CeIf6R8_2m1`60^2m5mE]1R
4S2m118=:Nm191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`6000\2m5
mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2Q2`60^2
m5X:0c;]1R4S2m1:=Y1m191Q11k8X<a12521E0oS14h1V5oE\22f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6
R8_2o1`60^2m5h>T7]1R4S2m1:=Y1m191Q1m8]6k2n2a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k
5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1m8X<a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1[?j5a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2k5o1m<SS1f6R8_2n1`60^2m5X8d=]1R4S2m1:=Y1m191N2VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P
3X<S2S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191N2WBn2a12521E0oS14o6oE_2f3S10023Z5<4?c1YD
518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0VS1H4o6oE_2f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2Z4`1o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191N2VEa12521E0oS14o6oE_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023
Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<_8cJf6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2[2Z1S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1S2i:SS1f6R8_2Q2`60;R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6
oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2`8ZDl3f6=;X7_2o1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa1252
1E0oS14o6a5i6c9Bl1f3S10023X1Q4<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191
Q1_3fAa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0oS14P1n5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5Y3cB]1R4S2
m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<]7eKf6R8_2l1`60^2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE
]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<b6`Lf6R8_2m1`60^2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<U92jIf6R8_2l1`6
0^2m5e7W>]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2
n1`60^2m5mE]1R4S2m1:=Y1m191Q1Ao1dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<SS1
f6R8_2n1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1l9\:518d1P3NKa<S4e4FJR2k5o
1m<SS1f6R8_2P2`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0n5PN4o6oE_2f3S10023Z5<468c1YD518d1P3\>S4Ki3FJ
R2\2T39o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
41c4FJR2k5o1m<SS1f6R8_2o1`60^2m5mE]1R4S2m1:=Y1m191N2VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<Z3m9h?Q6f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023\2m2<4?c1
YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`60;R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<=3h1hP1f6R8_2l1`60^2Y5CmE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10
023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0oS14o6Y4eA_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6h1Y6_2l1`60^2m5VBf3]1R4S2m1:=Y1m191Q1VEa12521E0o
S14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0oS14o6oE_2f3S10023Z5<4?T1>YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1WBn2a1
2521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1P9
U<a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2o1`60;R2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1hP1f6=d7_2l1`60^2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2a59o1m<SS1f6R8_2l1`60^2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\<o1S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5h;T:
]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5
mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<P5RNf6R8_2m1`60;
R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2hP1f6R8_2Q
2`60;R2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1f6]@
c9f6=d7_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6Q?m6_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<SS1f6R8_2n1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P33X>S4e4FJR
2k5o1k7Q5lJV8f6R8_2n1`60^2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0UJl4l44o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1P3Q1S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD51
8d1P3\>S4e4FJR2k5o1m<SS1f6R8_2U2`60^2m5X:0c;]1R4S2m1:=Y1m191N21k8j4b1e2T3a12521E0oS14h1V5oE\22f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1Y>m3n2a12521E0oS14o6
oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2n1`60^2m5W?e6]1R4S2m1:=Y1m191Q1a2dBa12521E0
oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<SS1f6R8_2n1`60^2m5mE]1R4S2m1:=Y1m191Q1a2dBa12
521E0WKg84o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<VOl3f6R8_2R2`60^2m5mE]1R4S2m1:=Y1m191Q1a
2dBa12521E0j>l:_1g84o6kDS1_2T1a2S10023Z5<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S
2m1:=Y1m191Q1SCR2a12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]
1R4S2m1:=Y1m191Q1SCR2a12521E0oS14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^
2m5?]E]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`
60^2m5mE]1R4S2m1:=Y1m191Q1a2]1VAa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R
8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS
1f6R8_2n1`60^2m5mE]1R4S2m1:=Y1m191Q1o3V?o1a12521E0oS14o6oE_2f3S10023;n4<4?c1YD518d1P3\>S4e4FJR2k
5o1m<SS1f6R8_2P2`60^2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2d31S10023;n4<4?c1YD518d1P3\>P42
e4FJR2e3U2o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<SS1Y3\3R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6d6Z?_2f3S10023Z5<4?c1YD5
18d1P3\>S4e4FJR2k5o1m<SS1f6R8_2P2`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS140n6oE_2f3S10023Z5<4?c1
YD518d1P3\>P42e4FJR2U51Co1m<SS1f6f1[6_2l1`60^2m5;aE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0_P1_34o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5X8d=]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6oE_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS14o6Z
3dB_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0oS1
4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1[7a5SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q1h=]7a1252
1E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5mE]1R4S2m1:=Y1m191Q1h=]7a
12521E0oS14o6oE_2R1c2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y1m191Q
1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6=d7_2l1`60^2m5<`E]1R4S2m1:=Y1m
191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2l1`60^2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<i8YJf6R8_2l1`60^2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0kS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2m1`60^2m5e7W>]1R
4S2m1:=Y1m191Q1a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_2n1`60^2m5m
E]1R4S2m1:=Y1m191G9a2dBa12521E0oS14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5S1Km<SS1f6R8_2m1`60
^2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0oS14o6TAj4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<SS1f6R8_
24b60mU1k]35b60k7QNk]38b60mU1k]3df1i5705b60mU1oAkk2;b60mU1`CZj2mC`X160005b60mU1ko2o=5b60mU1S]2gP
16b60mU1P6nDkb25b60mU1h:RS36b60mU1ko2o=cl15b60`U1<k]36b60mU1oCki2hl15b60mU1f=TP35b60mU1k]3\l15b6
0]1_T1k]36b60mU1An1Z[35b60mU1k]3f45b60mU1k]3Yl15c6\R1`3eZ1US24c6mU1ko2o=7c6mU1oAk]2o=oZ1RK3c6mU1
k]35c6mU1ko2o=\d14c6mU1k]3\d14c6mU1k]3oZ1Bc6mU1Pg1^T1[Bb;g4^117R2VHn?8002o37c6mU1oAkk2df1Q607c6m
U1k]3df1d5<05c6mU1ko2o=RA5c6mU1oAkk2RA4c6mU1oAkk24c6mU1k]3Yl14c6TP1h5k]3l1d61Y2m5mE]1]3h2m1:=Y1m
1Q>2_8a12521E0T[1oE_2f3S10023Z5A?c1>P@o318d1P3\>i8FJa1@^274Y21Cm>SS1f6R8_29d6h8SMn5T>_l2\c1@iDCd
6lU1n5S2P<X<fY1_V1aC\2hA1V:[1@g5Q?Z3fI9d6lU1n5T>_l2PC[P1@iD:d6lU1n5T>_l2o<\V1@Y2_B8d6lU1n5T>_l2\
c1@iDGd6Y1bT1n5T>Z7RX2Q=\c1@j5n>X41f7[E0V21N0T4a9<d6hD4n@n5T>VOXm1f`1e2@iD9d6lU1n5T>_l2bKiG@iD9d
6lU1n5T>_l2PLlG0hD9d6Y1bT1n5T>_l2\c1@iD8d6lU1n5T>m6ae2mc1iDk1d61Y2m5mE]1]3h2m1:=Y1m1Q>2_8a12521E
0T[1oE_2f3S10023Z5A?c1>P@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_27d6lU1n5T>_l2mc1iD8d6lU1n5Z1i<_l2mc1
iD9d6JQU1n5T>_l2\c1@iD9d6W1dT1n5T>_l2mc1iD^W19d6lU1n5T>_l2\c1@d5T?:d6lU1n5T>m6QT1_a1mc1g5Q?8d6lU
1n5T>_l2mc10hD8d6lU1n5T>_l2mc1d5T?9d6Y1bT1n5T>_l2mc1iD[d1;d6j;QJn5T>_l2\c1@YD?Z_18d6lU1n5T>P2^j2
mc1iDW2d61U1S1m5mE]1]3h2m1:=Y1m1Q>2X4V4a125210D0T[1QCm2_2f3S10023Z5A?c1>KT?o318d19f2g60c7i8FJa1@
^274Y21Cm>SS1f6Y62c11_2;d6lU1h1U4T>_l2\c1@e5=e>8d6lU1n5T>[6Sf2mc1iD9d6lU1n5T>PP2a9lBmc1iD8d6W1dT
1n5T>_l2mc1iD9d6mO?^5n5T>_l2mc1iD9d6lU1n5T>m6ae2nZ1n8iDi1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1o
E_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2l1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521B20c4dH
k=oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2n1e60Y2m5mE]1]3h2m1901;Y1m1Q>l6e1a12521
E0T[1oE_2f3S10023Z5A?[17_@o318d1P3\>i8;:JR2^274Y21Cm>SS1f6R8_2b2e606R2m58dE]1e2Gh2m1:=Y1m1Q>b8a1
2521E0d<[1Z1\5[Fm?Q6_2f3S10023T4U1A1=c1_@o318d1P3\>U4c4FJR27NJ<74Y21Cf:V4Z2X31Lm9a5P=o2f3IX3o3W2
7S2e60Y2m5mE]1]3h2m1901;CEm1Q>b8a12521E0c4l4_5W>k=oE_2f3S10023Z5A?[17_@o318d1P3\>i8;:JR2Eh174Y21
Cm>SS1f6R8_2U2e606R2m5mE]1]3P1g1m1:=Y1m1Q>b8a12521E0T[1oE_2f3S100235T5A68c1_@o318d1P3\>i8FJR27V2
74Bf11Cm>Z2W4[>T>f6=;X7]1Q1i1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\
>i8FJR2^274Y21Cm>SS1f6R8_2j1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>
i8FJR2^274Y21Cm>`Eb=f6R8_2\2e606R2m5mE]1e2Gh2m1:=Y1m1k9U4b8a12521E0iCGKfEc2Z2PA_2f3S10023Z5A?c1Q
<]4o318d1P3\>P4h4FJR2V1W13204Y21Cm>Z2W4X4YDm3f6=;X7_2i1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_
2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2\2e606R2[1a4]@_5]1]3h2m1:=Y1m1Q>b8a12521E0n5
UU1oE_2d31S10023Z5A?c1_@o318d1P3\>i8FJR27T2174Y21Cm>o1:\3J2Io>e5m6f6=;X7]11On1e60Y2m5mE]1]3h2m1:
=Y1m1Q>b8a12521E0c4[H8R86a5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1e606R2m5mE]1
]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR27V274Y21Cm>Z2W4`Lf6R8_2j1e60Y2m5m
E]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>`;bGf6R8_2k1e60Y2m5m
E]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2\2174Y2199m>SS1f6R8_2j1e60Y2m5
mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1d@Z5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2X2e606R2
m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T;Z:Z=Y8k=S8_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2W4T;]1DX
5c1[8f6=;X7_22j1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y2
1Cm>R;PHf6R8_2m1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0bU16Z5d@Z5_2f3S10023Z5A?c1_@o318d1P3i4b9i8FJR
2^274Y21Cm>SS1f6R8_2m1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS1<n6oE_2f3S10023Z5A?c1Hf?o318d1P3\>i8
FJR27V274Y21Cm>SS1f6R8_2Y2e60Y2V3f2mE]1]3h2m1:=Y1m1Q>b8a12521E0hR13K[7oE_2[2Z1S10023Z5A?c1HQ21U2
k22]8o318d1P3\>i8FJU1L7V274I_11Cm>`4?RNf6R8_2S2e60Y2Q4W1CmE]1]3h2m1:=Y1m1Q>b8a12521E0hS1[7oEW1W1
f3S10023Z5A?c1_@o318d1P3i4b9U4c4FJR27V274I_11Cm>g5eDe8f6R8_2n1e60Y2Q4k1mE]1]3h2m1:=Y1m1Q>b8a1252
1E0hS1[7oE_2f3S10023Z5A?c1_@o318d1P3\>U4c4FJR27V274I_11Cm>SS1f6R8_2k1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8
a12521E0c4`V1d@Z5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2b2e606R2m5mE]1]3h2m1:=Y1K3
MQ>b8a12521E0Y1l2`Ih7g1k3i4UA_2f3S10023Z5A?c1_@o318d1P3\>i8FJR27V274Y21Cm>W1G:]2NJ2Io>e5m6f6=;X7
]11O4j1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>_Fc<f
6R8_2k1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CT92e5SS
1f6R8_2a2e60Y2^4^1X7h7k6AK]3h2m1:=Y1m1e6Z1P6b8a12521E0nEb5Y8\1k5fA0W4_2f3S10023Z5A?c1_@o318X1;P3
72Q>P4i2n1FJR27V274Y21C9P1h2^5De4aP1a2f6R8_2l1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0bU1a5oE_2f3S100
23Z5A?c1_@o318d1P3\>i8FJR2^274Y21CT92e5SS1f6R8_2k1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>`;o9b=f6R8_2d2e606R2m5a>[7]1]3h2m1:=Y1m1S3^7^3b8a12521E0n2
]1]6_GZ2S5Z1Y6e?_2f3S10023Z5A?c1_@l1R218d1P3\>P4h4FJX1I^2604Y21Ce7W7Z21U45h<j4h2m7f6=;_2h4]1Q1k1
e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>`;o9b=f6R8_2
k1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3D>0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6e4\3_
2j1e60Y2m5mE]1]3h2g15:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_
2k1e60Y2m5mE]1]3h2g15:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274_1I1Cm>SS1f6R8
_2l1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>bN`4f6R
8_24o1e60Y2m5mE]1]3h2m1:=Y1m1U5k8b8a12521E0T[1:dE_2f3S10023Z5A148c1_@o318d1P3\>i8FJR2^274Y21Cm>S
S1f6Ic3d3_2k1e60Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm
>U92jIf6R8_2o1e606R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR27V274Y2
1Cm>Z2W4gHh3f6IX7_2Q2e606R2m5mE]1]3h2m1:=Y1m1]53_8b8a12521E0T[1oE_2[2Z1S10023;n4A?c1_@o318d1P3\>
i8FJR27V274Y21Cm>Z2k@l?f6R8_2d2e606R2m5Q?Q4i2]1]3h2m1:=Y1m1Q>b8a12521E0nEl3n8[2b4Z1oE_2f3S10023Z
5A?c1_@o318d1P3\>j6n1FJX1I^2334Y21Cm>Y1P1]2i12Q1]6Y8l1Z2[8f6=;i3^3]11O0R2e60Y2m5mE]1]3Q2;008m1:=
Y1m1e6[7b8a12521E0RMQ>j9T<_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CQ3k;SS1f6IX7_2n1e60Y2m5mE]1]
3h2m1:=Y1m1Q>b8a12521E0\4gV1oE_2f3S10023Z5A1=c1_@o318d1P3\>Q5g3FJR27V274]1K1Cm>SS1f6R8_2l1e60Y2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>Q5g3FJR27V274Y21Co1m<SS1f6R8_2h1f6
Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2
m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21B0m>SS1f6R8_2i1f6Y2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>]5eMf6R8_2l1f6Y2m5
mE]1]3h2m1:=Y1m1]70b6b8Y172521E0T[1oE_2T1a2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1f6
Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>a5k21]H2R2f6R8_
2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2[2Z1S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_
2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>U92jIf6R8_
2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2604Y21Cm>SS1f6R8_2
l1f6Y2m5U3gB]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6e58[
1G_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2d31S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21C^4^:SS1f
6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>WIk9f6
R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1m4S9b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6
R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Co1m<SS1f6
R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>P4h4FJR2^274Y21Cf6V8SS1
f6R8_2k1f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>=l1h
P1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1QEM_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2f1G74Y21Cm>S
S1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1^:b3h4i3a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm
>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2d1I74Y21Cm>
SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274W1Q11Cm>
SS1f6R8_2k1f6Y2m5mE]1]3h2m1:=Y1m1Q>a7>Aa12521E0T[1oE_2f3S10023Z5A?c1X8V8o318d1P3\>i8FJR2^274Y21C
m>SS1f6R8_2k1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0[F`?W5X5f@_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y
21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0h?[KoE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y2
1Cm>SS1f6R8_2l1f6Y2m5mE]1]3h2m1:=Y1m1i8W5b8a12521E0T[1fAX4_2Z1[2S10023Z5A?c1_@o318d1P3\>i8FJR2^2
74W1Q11Cm>SS1f6R8_2k1f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^
274Y21Cm>Ah1hP1f6R8_2h1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2
^274Y21Cm>SS1f6R8_2l1f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^
274Y21Cm>=3h1hP1f6R8_2k1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hR1O[7oE_2f3S10023Z5A?c1_@o318d1P3\>i8
FJR2^274Y21Cm>]7eKf6R8_2h1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>SS1f6R8_2m1f6Y2m5mE]1]3h2m1:=Y1m1U72h6b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8
6?JR2Q2<74Y21Cm>[Q1g1f6R8_2k1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1WBGo2_2f3S10023Z5A?c1_@o318d1P
3\>i8FJR21\274Y21Cm>SS1f6R8_2n1f6:LQ1m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1
P3\>i8FJR2^274Y21Cm>SS1f6U526AP2_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hR1[8oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>n40b3a12521E0T[1oE_2f3S10023Z5A?c1_@
o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q4o9b8a12521E0T[1oE_2f3S10023Z5A?c1_@
o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1TAj4_2f3S10023Z5A?c1_
@o318d1P3\>i8FJR2^274Y21Cm>Z2Z40\Lf6R8_2o1f66R2m5mE]1]3h2m1:=Y1OMQ>b8a12521E0V4]A_EoE_2f3S10023Z
5A?c1_@o318d1P3S2X<i8FJR2^274Y21Cm>Z2oLh3f6R8_2k1f6:n1m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10
023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Kk@[Af6R8_2n1f6Y2m50lE]1]3h2m1:=Y1m1Q>b8a12521E0WT1X14V1W4o
E_2f3S10023Z5A?c1_@o318d1P3\>i8FJLU1^274Y21Cm>SS1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1S3i1S9b8a12521E0T
[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1
f4XA_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0iEZ
EoE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2T2f6Y2m5S9]2V3T7]1]3h2m1:=Y1m1m933Q2i1g2
j5a12521E0a2bX1oE_2f3S10023Z5A?c1_@o318d1P3m7^6i8F5DR2^274Y21Cb4Z:SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y
1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1e>i1o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y
1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21C[2a<SS1f6R8_2o1f6Y2m5mE]1]3h2m1:=Y
1m1Q>71_29[3R2a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3o5\8i8FJR2^274Y21Cm>SS1f6R8_2k1f6Y2m5mE]1]
3h2m1:=Y1m11o=b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>mFU<f6R8b1Ln1f66R2m5mE]
1]3h2m1:=Y1m11o=b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2V3aMf6=d7_2i1f6Y2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6h1Y6_2k1f6Y2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21C[2a<kBW@f6R8_2i1f6Y
2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oEJd1f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2
m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2i1f6Y2Y
5CmE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2l1f6Y2m5
mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>e:]Hf6j31U4_2l1f6Y
2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cf1l1X6P5c8_Jf6R8_2
l1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2[2Z1AA0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cf1Da<SS1f6R
8_2m1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0SLP?oE_2c32S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cf1l1Y;kB
W@f6R8_2l1f6Y2m5mE]1]3h2m1:=Y1m1b5]80b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21C[2
W1Y;SS1f6R8_2a2f6Y2i3S2mE]1]3h2m1:=Y1m1R3_2n7>0]1F:d22Z3a12521E0SLS1m2W:FX<i3l5_2f3S10023Z588?c1
_@j1T218d1P348m4<o7C^4Z4FJR2^274Y21Cm>\3fOf6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS1[7oE_2f3S
10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S1
0023Z5A68c1_@o318d1P3\>i8FJR27V274Y21Cm>SS1f6R8_2\2f6Y2m5mE]1]3h2m1:=Y1m1>3n4n5`2b8a12521E0T[1fA
0W4_2f3S10023Z5A68c1R5\;i3518X1;P3:a5R1\7i8FJR27V274Y21Cl1b7@1j4Y@W@a2f6R8_2o1f6Y2m5mE]1]3h2m1:=
Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1;l2h4]8o318X1;P3:Q>i8FJR27V274I_11Cm>SS1f6R8_2i1f6Y2m5mE]1]
3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1R5\;o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1f6Y2m5mE]1]
3h2m1:=Y1m1Q>b8a12521E0n<UNoE_2f3S10023Z5A?c191l2h4]8o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2l1f6Y2m5
mE]1]3h2m1:=Y1m1Q>b8Y172521E0T[1oE_2f3S10023Z5A?c1;e7]8o318d1P3\>i8FJR2^274Y21Cm>SS1f6i4X3_2i1f6
Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0hS1[7oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1f6
6R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2f6]@c9f6=d7_
2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CR2j<SS1f6R8_
2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1^6P:o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_
2V2f6Y2^4^1mEAK]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3D>0023Z5A?c1P2]4o1P8o318d1P3\>i8FJX1I^274Y21CZ1h
2i:]8;U1U?m9f6IX7_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2
74Y21Cm>]8GmIf6R8_2k1f6Y2m5g;U:]1]3h2m1:=Y1m1Q>b8a12521E0^Me=oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
20]274Y21Cm>SS1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2
^274Y21Cm>]8eJf6R8_2o1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@P2n118Q1BP3\>i8FJ
R2^274Y21Cm>]4c@c6l2`4f6m1T6_2k2f6Y2m5mE]1]3\1[1m1:=Y1m1Z:f3b8a12521E0e6V6`86T3U2T@Z:h4k6_2f3S10
023Z5A?c1S1Q<Y3o318GLC<o1Q4S8V2i8FJR2?n174>:AM1CU2L_1h4Ke4o1e;P3Z4c6??]6f6=_1T6_2m1f6Y2m5mE]1]3h
2m1:=Y1m1b9^4b8a12521E0TEoE_>_7_2f3S10023Z5A?c1S1[?o318d1P3\>i8FJR2^274Y21CQ2k<SS1f6R8_2Q2f6Y2m5
mE]1]3h2m1:=Y1m1T9l4?h4Ec2a12521E0T[1P20[Aa2_2f3S10023Z5A?c1_@o318d1P38S>i8FJR2^274Y21Cm>SS1f6=d
7_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>P4h4FJR2^274Y21Cm>SS1f6R
8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>jP1X2f6R
8_2k1f6Y2m5mE]1]3h2m1:=Y1m1d:\3b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>e60\Lf
6R8_2P2f6Y2Q4k1mE]1]3h2m1:=Y1m1]70b6b8Y172521E0T[1oE_2T1_21S10023Z5A?c1_@o318d1P3\>U4c4FJR2^274Y
21CR2j<SS1f6R8_2j1f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274
Y21Cm>Z2hP1f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b6o1a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2
74Y21Cm>SS1f6R8_2n1f66R2m5mE]1]3h2m1:=Y1m1Q>h1i4o1a12521E0bQ1a9oE_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>Z2SFd:f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1o3Q:b6o1a12521E0T[1oE_2f3S10023Z5A?c1_@o318d1P3
\>i8FJR2^274Y21Cm>SS1f6R8_2l1f6Y2m5mE]1]3h2IS1:=Y1HT1Q>b8a12521E0\4gV1X7f>_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A1=c1_@o318d
1P3\>i8FJR2^274Y21Cm>g6[Lf6R8_2j1f6Y2m5mE]1]3h2m1:=Y1m1Z1f<b8a12521E0T[1oE_2f3S10023Z5A1=c1_@o31
8d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2P2f66R2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0XQ1k9oE_2f3S10023Z5A?c1_@o3
18d1IV2\>i8FJR2^274Y21Cm>Z2W23\Nf6=;X7_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>=T8a12521E0T[1oE_2f3S10023Z5A?
c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6R8_2m1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0aKHGQ>oE_2d31S10023Z5
A?c1_@o318d1P3\>^4Z4FJR2^274Y21Cm>SS1f6R8_2j1f6Y2m58dE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z
5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6f1[6_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z
5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>SS1f6f1[6_2S2f6Y2m5mE]1]3P1g1m1:=Y1m1Q>n40b3a12521E0T[1bC\2_2f3
S10023E0c4A68c1_@o318d1P3\>i8FJg1:f1G74Y21CG_6e7SS1f6R8_2a3f6Y2m58GP=k7]1Ci2P1=Y1m1:=Y1HT1^7g3j2
<9W400a3\142521E0d8_60W:a82X2b2U4Q2j@@4>IS1_2f3S10023E0j1h2A68B=Bi1^6\6i12R1i218d1P3Q<Z2]7[1FJg1
:]18G7498f11C>89KU4S123Y1T6YIi9f6R8_2i1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1_@
o318d1P3\>i8FJR2^274Y21Cm>Y1iQ1f6R8_2l1f6Y2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T[1oE_2f3S10023Z5A?c1T@
:o318d1P3\>i8FJR2^274Y21Ca3[;SS1f6j31U4_25g6V8[GX3TV7@g6U1P7Q1YFX3UP4`:P2gQ1kC60i5fMk4=g6V8Q1YFX
3[S4[9V@`A1kIfMm4Eg6U1P7Q1YFX3YBl1]9LcQ3`:P2gQ1kC410W3XP1m4Lg6V8XCKV3X3h16QU1kD0g?\b1g<g4R1c@j5S
?H1V;42oEU4m7\17g6V8[GX3[R67`S1Lg6V8n:\<X3h16d@XY1[=j5fk1k1n3c@dE03[6V1c342X2fCX3LZ9<g6V8[GX3YY2
Qi3410X2fC`==g6V8[GX3o1\V1ZC22VCZY2bj1QC6g6V8[GX3Rc6QC6g6\7I[GX3TV79g6V8[GX3lT32T7i`1UY26g6V8[GX
3nl4UY28g6V8[GX3VDT^57`S18g6V8[GX3YBl1Xj4dg16g6V8[GX3_^5dg16g6V8[GX3VDma69g6V8[GX3a?nG4nT3_i2@g6
V8[GX3e=\:d22ia3ZZ103V;42`S17g6V8[GX3`b3ih1ij1Ag6V8[GX3TKo1jW2c;MD08mW11=0T[26g6V8[GX3VU7M6g6V8[
GX3Uc2nb4Bg6V8[GX3o9hQ1SIQ1JFGbY10CVQ27aNbC:g6V8[GX3nU2Y2bY10jQ2\b16g6V8[GX3`b3cc39g6V8`1jEX3_^5
\U1g8_9U1g60U8[Gl1[1>Y16f4a4^:Z2\1<i1j3d51X4ng12T2f7fF:SHo2W6Ch5X2`1a7_<Y=cFGg6V8Q7Y@g1`1a1SW14R
C]2P<2d40W3eMdW1`7W5l6P3dg19g6V8[GX3T_2j2dMjn1dg17g6V8[GX3oa2_l2dg17g6V8[GX3Wd2Wj2dg15g6V8[GX3TV
76g6V8[GX3]\3fi37g6V8a;i;X3RCQc68g6V8\8n>X3Yo41hV29g6V8[GX3aa1^e1kV2Wh1[39g6V8[GX3aFoMcj1To1ig16
g6V8[GX3U_3nf36g6V8QAY6X3TV79g6V8[GX3PY1_U1h_21hW26g6V8[GX3Yl1jY56g6;j7[GX3TV77g6V8[GX3]Z2o2fh48
g6V8[GX3V`2Rh2a=X`16g6V8[GX3dk1_Z58g6V8\8n>X3Zh13e]57g6V8[GX3nl4gP1]X17g6V8[GX3T\3T5jd37g6V8jC`3
X3nl4UY26g6V8[GX3gk5\Z1=g6a35^4[GX3j9oQ3V?0kQ1nW1VQ1;g6V8[GX3m9go2f;1^4[T1jW2P1h6^Q1j1Y16f4a4^:Z
2\1<i1j3d51Wl12T2f7fF:SHo2W6Ch5X2`1a7_<Y=cFQ1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:SHo2W6Cc2T3X
2`1a7_<Y=cFT1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12H03V1f7fF:SHo2W6Ch5X2^11a7_<Y=cFS1h6^Q1j1Y16f4a4^:_
1J\1<i1j3d51mIYR12T2f7fF:SHo2W6Cc2T3X2`1a7_<Y=cFT1h6^Q1j1Y16f4a4P9L1>Z2\1<i1j3d51U1Qk12T2f7fF:SH
o2W6Ch5X2`1a7_<Y=cFQ1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:SHo2W6Ch5X2`1a7_<Y=S=_9R1h6^Q1j1Y16f
4a4^:Z2\1<i1j3d51j4[P1PG2T2f7fF:SHo2W6Ch5X2`1a7_<Y=cFW1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51j4lb1_42OT1f7
fF:SHo2c1c4Ch5X2[14a7_<Y=E]<_9R1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12OT1f7fF:SHo2W6Ch5X2`1a7_<Y=EmES1
h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:dF2[1o2e4a1Ch5X2`1a7_<Y=cFX1h6ZI0R8j1Y16f4a4^:Z2\1<i1j3d5
1]6m3U9oHe?2T2f7:[F:SHo2W6Ch5X2`1f3j3_<Y=cFQ1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:SHo2W6Ch5X2[
14a7_<Y=cF[1h6^Q1j1Y16f4a4P2f4f3Z2\1<i1j3d51X3Y2k;`Z1242T2f7fF:SHo2c1c4Cc2T3X2[14g4i2_<Y=cFT1h6^
Q1j1Y16f4a4^:Z2\1<i1j3d51j4\g12T2f79\F:SHo2W6Cc2T3X2[14a7_<Y=cFS1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51gV1
_E2MV1f7fF:SHo2W6Ch5X2[14a7_<Y=cFQ1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f79\F:SHo2W6Ch5X2`1a7_<Y=cF
Q1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:SHo2LZ5Ch5X2`1a7_<Y=cFV1h6^Q1j1Y16f4a4^:Z2\147i1j3d51U1
\4k2dJSI2T2f7fF:SHo2W6Ch5X2`1P6`1_<Y=cFR1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7eDP2:SHo2W6Ch5X2`1P
6`1_<Y=cFR1h6^Q1j1Y16f4a4^:Z2\1<i1j3d51Wl12T2f7fF:SHo2W6Ch5X2`1a7_<Y=E]<_9<i6]Q1j1Y16gCi9dOl`1aZ
1d6kP19i6]Q1j1Y16gCi9Sk3`W1:i6]Q1j1Y16gCi9a`2aZ1`W1:i6]Q1j1Y16gCi9ff3\4`W1Bi6]Q1[1>R166gCi9S9WCX
U1e3kb14g2\@SG:i6]Q1j1Y16n6h<i9Sk3`W1:i6]Q1j1Y16gCi9Sk3nCaC:i6]Q1j1Y16gCi9Sk3c4lR11j67j6o:VZ2nm2
Y5ej1X=2j6Uc72j6[b53j6PZ7T92j6PZ71j62j6TT73j6TT7k53j6PZ7YF2j6ZP86j69PP83l1=7j6^P88c1;1c54j6[R8\2
d33j6ZY7]K1j62j6]X84j6RZ11Xn63j6Y^8S13j6lZ703j6kb1lS56j6\a70T80Q12j6Xe72j6XY82j6ZS75j6ZS7SM8o13j
6gP8e72j6lW22j6gP82j6S\72j6gZ74k6CSZ7eT16k6CcX4Qc22\[18k6Cek6D1YS1Eh68k6cf4R2f1n2on1ZT1i>2k6a_86
k6]j4n2on1ZT1i>3k6C\Z72k6P[77m6cI^U2^P4h1W4gH8m6Z;ml2hBXFo_2W4gH2m6ZQ75m6iW3dd3k4W43m6oP7:4m6jH_
X6f83m6ZQ7\44m6fR6cNkL<m6UHb]1n@f]1TP1[c1f70b1fL46m6hGoR5hT1h1kL3m6j^3_b34m6]o63h13m6\h5mX16m6]o
3h11QP3W49m6Qc1_@hm4W4eS1;f818m6oP7:Z40Ho>e57m6UX1^1o5i`1kP4\53m6ZQ7Z3<m6YHm;fi1jImY1bo1o6`1YDR;
S43m6]o6l14m6XP3QQ4\43m6ao6h15m6XV2]Ho3cn38m6So2cR3bOW440N2m6ZQ78m6Wo2RR4W23k1eS1;6m6k3dd4U4cT2o
L3m6ZQ7oL6m6P:KW^5fV1^17m6bU2Tk1So2^1\?VR13m6ZQ7cB4m6ZQ7Z405m6gX3bh3Z402n6Xn6Hn6=0[<^NmOh`1n7lR1
1R^1V9g3o4Y1o31=@4BFS=29n6Y[1mOh`1n7lR11R^1V93n6Xn6P:3n6mm6:<n6;i:bV5U?m80oC:m;XCWE8n6[5YQ2YBmFP
I_Lih14n6^?hc5PK5n6Q:U]3aU2^Q1:n6_f1h8Pg2nX1k=a@=3Q:3n6m^1Z_5;n6;hZ2Ra1T7Uj2A3c72`48n6;hZ2Ra1T7U
j2ET<3n6\m6K5n6ki2c<hg3i52n6Xn64n6m=f8cW67n6c\3nQ3W9]6T8`W15n6oi2jG]\3e_1:o6Q;]MV7V1VZ4iS12\1RY1
4o6Tk5iS1jY17o6_X1V7YT1SW3iS124o6]Y1R7YT41P72P7ST86Q7cP4=WS2QM^a13Q7^`2l`48Q7fU2lEc5]5i7g?SS31Q7
4Q7_]3h^3S`17Q7kG1ee5lK<bY11Q73Q7ao4[Z25Q7o<\6_f3jU27Q7L^CRR3cY2S^2A>Q7[^1bY2WZ2[6PA]3o9^Di3Z?2S
2l27Q7Lk>g[7T;o7X34Q7Tl3j=eT46Q7La5lj6a8fA2Q7mY73Q7[Q7ka15Q7^6lJhe4_T22Q7^P74Q7j=[^5TU12Q7QQ59Q7
k;^]5]Jc9E_1PAVR13Q7m;gR87Q7[k1\e1n^3fI`6jB5Q7nT6k5lD43Q7go6k@6Q7];ib6c8jU1S62Q7`k73Q7QQ1Pn23Q7I
ci79Q7c?0R81o:IQk2Ql13Q7eU7n95R7i4\R2\1ca54R7ma5Tj1T>2R7RQ83R7ZW2Y`51R75R7mAj1UV5Uc28R76oP7@R8U2
1kN1R71S75S7Tc2ci3ib107S7bb3P3Sf2e4e3]j18S7bb3P3P:h5YV2e4SB4S73lV2UA5S7n`3e3nb2V42S7iY24S7jh3m=Q
^32S7__13S7b3jS42S7bb34S7:R]792S7iS6:S7ec13_8f676U6ee1VC2S7R\64S7gc1in2Wa12S7Sm55S7Yl1[=ee1de12S
7n]48S7_Ib@\5aW1YX1ZS2Y42S7]b73S7V^4jV32S7Tb12S7Ze6:S7Y_11U`1Df1[1o[2iS113S7YG33S7mP792S7f]83S7Y
G\f73S7Vh2_e52S7Yl39S7gS1][1U_4eF001Y:?S7k]1OW=b3^S1mK_T3^@:G000fH4S7Rd7T103S7Tj2mS16S7iT1Z=^a1T
FXW12S7Sj7>S7\k1]4^JIP4Z3X?X3e\11h1SG`Y14T7lKa^1Vg41T76U7FRj76_6a<<U7FmW2TR5k7j6aDE301c1:U7FRZ7k
7j6o7a<E306U7FTf4dZ3W=j16U7F1la7UKL2U7F=U7_O`Jg39Vn1`7YS1`4S_2XC<8;U7Pj1g39Vn1`7YS1dc2XC<81U73U7
R^8<9U7F1RW1Ega6^C622U7H4U7Hil7m34V7a^8k121V77V7ZHS`6a2V:18=V7HZ6WU3W22SZ4110mDm358V7Vb2jo3hAg6b
9]<];6V7W8aR2W9P_5V<?W7hU1Id1a1d5XJ3j9l4lV21`f1l>hR13W7PU7^54W7Qa3eOST32W7g`43W7PU7hE1W72W7ij74W
7YP5fT2hE4W7^f3\n3m53W7kT742W7_Z72W7kT73W7_Z7`>2W7oh72W7PU74W7Xo2Y=o42W7Ui73W7lh785X7S>nS5g9Zg26
X7Q_1g6UY1QKjZ21X75X70\l4bT2c8Q1X74oZ1g1JY1S7a2f3_2Bd1lMi:a1^A2mHl@md1]6]4Y51=[=3Z2Q9:Q6V4V12X73
3Y7oP7c85Y7oP7@R8aD7Y7oP7c8R@0YDT17Y7P4nl6@R8U=d74Y7oP7f5l24Y7oP7\6V27Y7W]3gc3c8\:Z2\77Y7oP7c8a5
XC]70:Y7ig1eQ2i9X6\g2c8a5_2i16Z7\LnEZU2XY4g52Z7j\83Z7nU7iP11Z72Z7hV82Z7hV83Z7nU7iP14Z7k^2Rg4kV1=
Z7[W1]10Q;gQ1^Q1Q9d6PH\1ZZ1ZK3Z7QY1ZX53Z7UV221Z76Z7aJ6Rl5nBjL1Z73Z7aX2Yh32Z7am6:Z7nBRi1[`1R:YHT1
SP1V\1b62[7XX73[7kJ\]66\7T5[^1lo1WJe91\75\7`G1ee5aO3\7[k6a`15\7Vk3BdX3[ED\7i8e2T3[<^6n4D>FV11T\1
F\GVKf4`]1V`1o13\7j]712\7fF2\7Tj54\7iGb^1mJ3\7ah2l[44\7Y3Yf4ej13\7QT3PEW1]7W211Wo12PR2[7_4W4U7UC
]Z14>P1V79o91=@GU1Q4n6^142A181g3V;4V48?6]7fW7`43kMe26]7[P2kS1JXW4aG5]7jZ1bk31kU22]7[\73]7il3a_33
]7m[7=6^7`^1an59n>l@9^7`^1kf52f6K9n>l@9^7dR3e`3Y:]?9\5e1hH7^7Rm6A]?9R7hH3^7R]794^7\Y7e393^7R]794
^7R]7927^7Pk2Qb4082k><^7Y7f]2S[2eAUJQQ1082k>U?4^7R]79h75^7\Y7e39n>4^7Wl4j`296^7hZ2Se3R9RT191_74_
7cFRa723_7go7P@4_7cFSV6nZ13_7cFRa72_7Rc85_7dP6YP2[B65_7cFiU633\1`7hJ1K2a7W6eGh7`1g2Em3KS40`2e:a:
6cF:T1`36I]5c9mKR<m44i21:S3P3W242d3:P:lV1`1`7c8TBMX6Q4V3V1X3f1A2g2C]32>a5S1GZ2h7\7X8S=l8X3[4o:`3
OT1a4Q2X4hDEP<E9T20\6X8S3T3lJg\11b71c77c7R\2j7YQ5Z5[7e<3c7bj7_6<c7h:3Tf12P^11h]3b5UMU337c7;YR8j:
S1i253c7XR7XN5c7lW7mGo13:d7:mZ3Rh3PE1_8Y7T952d7lW81d73d7TX8X:6e7nm1mc1Qh2Qb1^F7f7[\6hKX=^<1T56f7
51Xn6bX1a94f7Vn3lX492f7e`87f74Pn3ao2_E`6nC3f7_U3QX5<f7YP2UR51RM0V21N0T4a94g71V_7eR11g78g7RW21Th1
c3S6_X1``23g7RW2^Z33g7Uo3da11g72g7kU55g7U\2f6`c503i7Rh2kZ11i71j72j7UZ22j7Vl74k7iHl:of64k7iH\Q5_P
21k72k7bm65k72lQ1Y:nm53k7[o7`<8l7_j6lZ1d1k6?2U3;l7mBXS1`7R1jb1Qh2lV22`1<:l71a5lJnl5B7WKV1aB1l71l
72m7XO7m7dN0b[4`^2Fo>:m7eNB2kB[g2_V2VP1U9o>2m7PM4m7TP1<RY76m7Ra1UCZd2k8Xi11m77m7eQ1h7lh1ho1PW232
m7ih72m7]m65m7]m60dNTF3m7^m6id12m7XO1n72n7Xo77n7kW2d=cY4gBUK66n7]@1_R7j7_G9n7U>d1l@hj4XX1jDVA]35
n7TX4l10ho36n7gS71jDVAc32n7_m63n7_m6WS12n7o\87o7PS7PE1_8^@5>o7>j[1TL`U1\\2cX1PE110mDm355o7PS7bM^
@58o7XX2ga3oX1PEa8^@56o7WS7DWY1m356o7\k6n>TT1a253o7Ra856P8Ud2o?fi4_6W61P81Q85Q8e6Tc2hi2gP13R8Wb1
W[27V8UX4[Kd2SP1S7f[11X82Z85>Z8V9nKP8Y7T7PMBZT2h2b1cEQ9T;<\8P1P5iQ1\7gT3b1T=k3R?lDQ7C\8TCe7n9m3b
5VOh[1W2W?iKf>l6Y1Q=f6a6Y2nC5^8TQ1h1jAa5>^8m4l4mm1P<XR2R4F_Z1\7P3W3Fl35`84h<bW6^<2`841e82e8S^1=j
821k:a4ZP18[1\>k9_d3d869l8[R1nAY7lS20R8dU2P8Gn8?^V1CQF@_31:QEWW116a1f6e]1@dGGn2bQ1WF2In86gV1CQF@
_31:QE2U5nQ116a19Mh4Eeh1U=Gl9dJ5n8e`3fBS5Uj12n8X^63n8cM?6n8g5gP4^e1kAb52n8[U55n8oP1fQ2J\f34\>ce3
hi1l63W9P^5gh208c99=`i3kBk6o6gP1<c9<e1R1]k1fY2HP4S<3[R1Q<<c9<e1jGeT1fY2HP4S<3[R1Q<:o9aIf]1eP2Ho9
X]1]7X8<5o9aIZP3jH_b34o9aIZP3Z[42T:44U:UFS7_P4AU:9h1XW1Z3V@fQ2Q8X5Q6V2d1e1k2e<k;dK8W:hZ1]a4mR11V
>c9X34Y:NmInn31Y:2\:[R46\:iHk`4S:o@hN2\:]d43\:_:YV41]:3_:Uj405_:[f1Yc2i<f31_:;_:lP1kI\U3Gf12\6bR
1S2hCN`:3c1nFfCg35m4e6P4e5P@ZIlBD:T14Ff>R5Q1Y3`W14P8n2l51VFC`:3_5oT1i1T1TX1ZIlBl706mV16UC154P;6`
:hInNCRm2f35f:oMjf1bn1f]27f:oMjf1bn1g\1i@05f:jd2fS1kJbm17f:jd2bn1Y1U4Qh104f:\Ch\5i@6f:]c4c\13i@0
4f:]c4am103f:]c4am13f:ah3]h25f:2Wf2Rm1am13f:jS4R25i:0Vb4\2U41i:3k:jh401];1`;6c;U>[P1a5PX1bf13S<e
T4XB4S<Q1UZ2f[24S<Xa4k1i37S<Q<]b1[EXQ2i1cg2:S<2R=W2jY1]_2]:o1i1jT12S<nf41T<1Z<2Z<Qg42Z<Z18_<n8V>
_b1o2oR2Y9\o12R=PR75R=VLkC[807T=00aP3i7Q\2he23T=1VZ81U=8U=Qh3U@Z^3k6m=016U=lGU6Yi60_E1X=5Z=kA1Y<
fl3=\=dBWFV6Oj9YEP40fLUJY:T36\=lCl5c^3X?c]17\=]Y2@mG0YAom1:]=fGT6mF2Nbk2R3W1l15_=gOk2Y]4lID_=_2o
8jB;00R5j7`4W3R2^2lQ1]IV;lET1o1ab15_=R8]a2a`105`=eEV5he4o@1`=4`=Ya4[4l17b=0f_15?V5[V42i=lQ51l=2S
>mW49S>[V2Zf1RCnk1\2XS1Y:X<5T>nAQ4Qe1il1:T>lA1Q4Qe1?[T2TP1YQ2Y:4U>FjX3b^13U>Xl5PP12U>aY305X`2Q?U
b10V42__3SO0008dR11VBhH1`X2f\1jX12X>d[41X>1Z>1\>1_>4_k1X[1fK\S42mi4dR21b>5b>bo2o\3;gL3d>Sh2jP44d
>Yn6?i<1e>;f>Q=VS3[>P_2Q\1V>;Lk262h>fQ11h>4h>fY5kGYS24h>UA1QW61l>3n^2eOg71m>3o>[\3mj21o>3o>al611
_i28W?oT1ga2i^2^;a1n\1[:1W?5nT1G2U1]R52Z?P\61Z?1ac401[?01]?4^?cg6ZMC1^?2^?gV31^?8_?g>QI`a10GV[1Q
[18`?ie2`=X>RFVP2Y6k^11b?6d?Wj2WQ1hm1e>d^11d?1QZ46f?1U2oS3m`2S73f?1RV35i?a<cc1b?\^33i?S_5`f11i?9
j?_X2NPV1g2\5\3n4d\21k?2o?mn61o?2o?ae1;R@dT1gQ3lIk6m6e?Y1d7[2^_102\@Pf22\@df33]@gR141^@2^@b]53^@
ZZ1i?3_@Wg4me1@a@U^2^DjZ21gBi4[22\B31S3VAQBj34a@[NS_414a@Qj1\c1Z23^m3ea1\b22f@ig54j@d;oa3j`13j@d
;jR5<j@3`;lJZ:]4g9_Y1QEj`1122j@_^56j@j1`7l2[a3Za11j@4j@3]^524j@3[^582j@h^53j@3d^52l@a^53l@QW7d<8
l@R=a1i8b:gR6iP1S37n@8`:Wm25SZ3\b17n@8c91Rn2fV2oe25n@Y[3R`13ng17n@12e=\o2Q7_n13n@i1a\51n@6n@f12f
9WT5\T14n@K_]5G4n@Knd6k@2n@[^51n@;n@`9`I\=Ja_1dA`7]4Xi2V;3n@@]^54n@f50`T32n@Q_54n@@]^522n@S_54o@
81Sd65PA2R]3Q7_n16TAi8_\2Z4md214TAi8hU519TAi8_\2Z4V=V5UDY^114TAYe2Z4od27TAi8Le2lX2Xi211VA4WA_d2X
C53WAhW351WA2XA12]A01]A1_A2_A]^52_A`^55_ARh3[1n1fm12cAbA2cAeH2dAPc22gAoa23gA0na21hA3iAie2nT22jA_
]54jAmR2WEQf22jAW^55jAcf2iU1Q7ZR31jA2jAi`52jA`S31lA3nAnR1gR34nAnR1_=We24nA^`1We2[D2nAfU45nA^`1_]
2g7[D1nA=nAUh2m;P;i9V4R2]6YA\NXOjIS@3QBeU4WX14QB[<aEgS37QB0Z<aEgS3e[3\=1QB>QBn1\Y1<]9]5n1o>S3g9l
1V1[>hd47RBjY10k1]9Tl5\=1SB3SB_\2Q\21TB1UB1VX61\B2]Ble51_B2_BSd44_Bfi3RQ4^63_BYT6_K4aB2T^515aB2n
U3UX214aBfZ1`S413aBW^513aBY^5go12aBY^52aBW^53aBaNki33aB]f4WH1od82Ro5bF3eBTj3Rd12eBW^58eB`7jAm<V^
1XW1W3R^18eBV9ec1i8Y\1S8ac1A5eBll1Wm1ac1A2eBZU34gBib2^k2l^12hBn]54hB^6]d3Qc15hB^6W3`Y1fj35hB^6h\
1fj3\T14hB_Z1g8fj31hB3hB^6_W54hBO]3P]66Z[1`HZR2ng1W1VE5kB[`23nAj[24lB`?jb2^]23lB`?jb22lB[R33mB^]
5]J3mBd<Wk55nBeH`k4PJSH2oBc:3oBc:og22oBc:3oBW8_`63oBW8RU54oBW8[m2fW27QCn`1RMdW2l3P188TC^27a<WS2o
3Y;kf35TCoAT6mF2LYCf72iDCP:a<d31l@Z42U2o2PA[83]8132a1b\2G\:2\`1V62[CW<1_C1aC3aCgS3d\22dCSo12eChV
31eC8gCgW1cK7W8[[1Q3i11lC2lC`b15mC\n1^k1`1kP15mC\n1`e1m5`1APDjW110^1<]9UU1V1Tn1Q2Yn12i43UB\=2QD\
63QD\6ab63UD3Rk11UD3VDWj1_Y14VD[<km1[T17YD4dW1`7gL1VW16[D0TGS9Tc1aC2[D004QJXZ2d8Ri22c]3l>3cD2Tl2
6gD[Q1dLS<ZMgj31P]31hD2lDYV41lD2lDf82lD[^51PE2RETU43RETU4mg13REQc5o13RE[d2_l21RE1\E2\EcR35\Egk5d
E445\E^i2Wd22gD2n^2]W11_E2_EG4`E]X3j@Zm21`E3bEUR4[W13bEQT5WJ1bE1bE2cEi<3cE7So22dE75eEjh3jf2lNkE7
fEe21ic1Zj2113fEaf1f\24fEaf1X`1f[13fEaf1ok23fEaf1_Z42i]3gR1CkEa1b3H_1c3XD_IS1^GT@oR1RX1WDTo141A9
?kE]73Eb:[>oU1U<`DYi1QBf1kf11f44oEW[523AoEbD\S1[@kI`5[12Y:[1QNc28ZE2YU103oEW[522oEdU32oEdU33oEeN
oV25oEc9U1]P522oEU`1=PFh3c3eX2Xk2XDaN246R1<bL2PF[[53PF[R7bL1SF3SF_9h[64TFd1l@hj45TFd1e[5S@TH2VFY
]57VFa1aQ10bX1o2an23VFa1ai21VF3VFa1g[54VFa1W;_P53WFc[2hQ31WF2WF\]53ZFm[2QJ2ZFTa63_FWc2_P35aFl9jl
2W]201dF2U]2\U44eF0Y[3kU21eF2eF02eFaT31hF2jFRn31kF1lF3nF2VY52oF11RG7TG`^20U3HaAUL2TGXP45TG6Zo1W;
31TG1WG2WGcL2WGX[52WG03WGcLcb52WGTP19[GU8i8di1UKe^3TDPI51[G;dGb2^3T;WS1P4mV11b4`9ZV15fGb5fX1le1V
[22fGVT32mGWi31mG5RH]2mQ1_^1fU32SHcX5<UHkX1[8l1hn1e4kc1fBf3WU1YDl52[HcV5@[HW9YDOl1^Bm51fP20DUR1X
HiP1o3m52\H1:\H17S2SZ1oR2T8^[1`b1g\12`H[c76dHbl1S2W9g3iQ13dHnW2aU1@eH_R1df2<1Y:l2[4?1[d1E3UIZ@P8
5oH[^1j=f603oHZ^101SI1TI2VIQY12WI23WIYm4dZ22WInW75WI0_a3]U3o@1WI2WI02WIb^11ZI5aInf2cU1n=[^1=aIQH
S6nHn6e4V5V7X1oX2P8H]R1BlId2[L5RJQ1oU2m1TJTT1e2_7Z39^LC118lIkZ1c7aIQ9i4Rd2eY14lIfg6KZL6lIWb6^5==
ZL1lI2lIee23lI\Mij14lIV\3PV3l55oIL1c2Sd38RJn2[Q1Q2;WY2e4XU22RJ\V1:WJ_6S8XW1iCl:k<lLj`1^96WJc>XW1
b[1Vg2>3WJP[3Ta23YJim3e[12[JXm25_Jo]63j:i>HaJf@d;a31n10?=0V1`4_3BoH64T8Wc2_4T20W4Z12bJj21bJ1cJ2c
J^c12cJ`c14dJSb4nEl<4dJ1fJVj41dJ1fJ1gJ4hJd7YP5l<3hJdJVj44kJ1iT507kJ1JnS50aS1\b15kJ1Pj1Sh1C5kJ1]i
1oIZO7kJ1J`[2Pl3YS1R?3kJkT5O2kJUV503WKU252WK[23WK[2Ya7F[KX1j?m?REf5X2oA1U2i7Eo1\9;R8o3jGdKV8fU2j
7A[KX1kd1o7oA1U2i7R<;R<jGdKV8SP2b5j71]K3]Km\5_S12]Km\53]Km\5bN2]Kf[51`K2`Kgf63cK_2^m24cKmc1P\1\9
2cK[Y36eKjV6^?k7WLd23eK[i4^]1<eKc[2]S1[5XP1gO[B^?k7Y@l;01hK3hKaW6\b18iK\3iU1Vd1a^3b84d62iK\33WL1
fj55[Lc8R3<lh44_Lj_3`]1gh12_Lj_33_Lj_3XV32_LQT56aLPQ1WX1n2dY2fl14aLiW2S\1i32aLSX26iLSb1l=Zf1c5Ra
15kLY[40jS2aIEPMfP1W39h1^20gOa8n4nP1SA0?k@[Q1_623l;[42QMiS13SMcU5l<1SM2SM`b52SMQ[22SMZ[53SMmc3\g
12SMhW22WM^j21YM2YM33YMPV6f;;YMIb:Re2Yi14_C3kf11f42\Mn_71]M4aMfOQh2m\15aMfOg8Wl3k_16aMfOg8bb1dY2
k_13aMe\2cf22aMe\25aMfOg8m\4b_15aMfOg8fR5iI3cMbb4lY32gMiT16jMc`1YW1`1Y1iU32jMQP22kM`Y11kM3SNjKQe
11SN;SNQK`Y1no2V7ki1`D16[148SNk[1eh3V72hi1iD`12SNl`22SNT[25SN`X60[P1b92SN_]25SN_]2^<e5kb42SNdS78
SNiU633bM1f465SNQV6[R1232SNRa72SNhZ43SN]X314SNkV3X9ce12SNhU52SNjj23SNhU512SNdo22SNQa27WN^T2V3m2A
mY1`\11[R53[NaT1^V23\NRb3he32]NS23]NS2^23]NaEic11]N4aN1S2lg32aNRj36aN[4^Y11SJWB1cN1cN2cNZV75cNlU
2TT2@21dN2dNZ`63fNjU3Tm12fNoR51fN4iOcc2i]4Q405iN1o:ISg43iN1mR53iNoR5jI4iNjR2TP3jI2iNoR54iNYBdc51
1iN2iNZh33mN1ee51mN1TO3VO1Y<4VO1T9T33VO1PY44VO1i7ed23VO1i73VO1^W62VO14VO1[W623VOb^1mJ3VO1^R11WO=
_\1gZ1XDW2i7Eo1kE^c10V8Y4WY24UX5[ITU1o61ZO2ZOlo52ZOUX61\O6\OjT618PGb:1]O3]OcX694cOU1]P524cOj7_2\
k53cOj7_21cO2cOoV43dOdf3eX15dOae1W5^1ok32gOmX41hO1iO9iOnb101Z4X4V8kF01kO2kOe_12QP1`n1<QP110P4X^1
j6W9eAi4`3TMbb11QP13QP1ei12BQP1n<RT1^7?V5[E^>S<<X6WAoR1o1V5l<GS9>TP1Ue1IS3U9i[1R3Z7YW1R;2h9`2n39
TP1Te10Id6g5PJm4ji26UP1R4c_1f^1S;fa24UP1R4^Y3fa23UP1R4\`52UP1`Q31[[71ZP12ZP1cW42[P1aj61^P101ST61
aP12bP1km12cP1km14eP1l:Vg2Xo1;eP1lI2S@1d7ef1g?jl1YW1VG<eP1SZ115^7k?WU1a1g?d_1U=nm15fP10T_1k>bW12
fP1\Q51fP11gP14gP1lg2hW406kP1U[1g>lMn^1i23mP1ne2kN1mP12mP1``12mP1fj53`o2cLj\12SQ1\]12SQ1\]12TQ1h
73TQ1h7jm22TQ1_V51TQ11UQ15VQ1PV2nP2^AWN3YQ13SI3YQ1n^1c`11YQ15]Q1XHW[1]Q2YQ21^Q1;cQ1eY1fV20D21P4o
Mn4ZP15lQ1gB2VH03lQ16l[79mQ1:R41n3bm5e84UP11WR13XR11^a42XR113]R13TP51]R15`R1QR3Wn1716`R1g[2e3j`2
0T91`R1>`R1ZCQ1S6\EF^]3T2010da1V3hJ8dR11VB_=X;1aV1e^21iR16iR12`_1l[1nFmj12PS101PS13PS1h217PS1h21
9\1VKY41QS12QS1l`22W_7c1AoV1c2h1m1Q4RS1T21\;kb1REn2J\n1i43gS12TS1`j43TS1Z8Ub43VS1lZ4R@5VS1oMl\3R
@j@2VS1oj46VS1V9WQ3j30YW23VS1V9]\51[S12\S1Re34]S1VNgd2[P27]S1hMQ4U6Vo2k3Y4?]S1j>l1PNhDoKk1I1V5^6
eFg5TR1o;1`S11cS13oS1ST3oO1oS13gc2VP2nd13WU1V8R24\T10nk117iT1kF]\1o@nZ1aa1m9AlT1f4f3Q4b2k710X9e_
2lFQ2\n1i43UB\=8oT1R4`T67_:U9]:X63VU1`j3mB1VU11WU13WU1^l2lT13WU1`W3ki34WU1`W3Y2`G3WU1mh2_U21ZU1:
^U1Y4R?g6aa1V5hV3e;2^:3iU1h1]B2jU1hZ68RV1?0b[407nm2B3VV1g3\g61VV11ZV11_V12bV1?1cV11hV11RW12RW1ja
42VW1[a66XW1ni3[1Akd1:2^W1_21^W13eW1jEWM2eW1Pg51kW14nW1l1Sd4nV24nW1l1Y:n@1nW15RX1<gS1ka144RX1<gS
1_W52RX1RW22RX1S`52SX1Pn21SX17VX1k2UX11Q>b[1kP34WX1f\1l\1fj22WX1od34Sn1TV3Yf2lL=fn1k5_33gd21l3o3
_>^o1YHEb63fc1ea5f[12Sn1W32\X1fX71]X12]X1d^32_X1[_31fX13fX1Uk4[D1lX12oX1_71PY12YY1jU66[Y1Qh37Q;Y
@iI3[Y1lb3aU27[Y1a[2[OZFS1d2SP11[Y14[Y1Qh37eQ23[Y1no2oV43[Y1mLSo42[Y1mL2[Y1Xd51cY11kY15kY1[g42fV
198kY1T^2VY22lR1\20h<5kY1T^2c^30h<2kY1XX64kY1oS13eh42nY1la51nY12nY1\P62_Z1mX42R[1Ud24T[1n@GUT11X
[12X[1XI2X[1^H1Z[14a[1]l1i@[_12c[1he41c[12f[113o[1S=V1<o[11m<Z1bR1h5n4iLVP1k\3`4j32Q\1m<3Q\1m<\H
4S\1b]1ae341T\14T\1Pi3d<H4T\1XR2i2bP22T\1Xh47V\10m@Y]2c1QU2a65V\10m@i3S[22V\105V\1`j2g3c1c[21V\1
3Tj1eX2e\21b\11]]75`e1[]2lAmf2\W12hh7WJ1jg4002^k7Q31^k71^k71^k71^k72^a7o92^a7o91^k71^k71^k71^k72
^a7o91^k7000:h\1_3o6]_1[;Y5dm2d3\1Pn12S]1n11T]14U]1W5_[4XO2U]1g`41U]13X]1j2Q37cW5iN2hU1i4jR1P13Z
]1Q4jC;[]1_3?b6lP1g>Wc1`@d\1K]c1<[]1Sm24X1jKT3M7Z1P1gQ1X\19c]1]1h1R1\8d^5_H^C66h]1X3YZ1:Q[2eY14Z
^1gn3P:Y^15Z^1QT2ej1fm105Z^1QT2ej1P112[^1I3[^1P3hS31\^12a^1e=3a^1e=hk11a^17f^1]10i\1VY2RW2WG4f^1
]10hQ51Q_11S_11U_1<\f10_LbC4D0e1[]2iS1112c_1_11c_15l_1^7fS1ni1:2S`1dJ5Z`1ne12m`4l83\`1SP5o78\`1M
d6^>md3\Bm5[V25^`141RW1mY51_`15b`1X3]R5cGYM5k`1R7_R4Q1\M4k`1fIiP3UY31o`14Qa1dd5\H`E1Sa17Sa1c4_=U
KnS1ih3i31Za12[a1Pj32[a1VI2\a1jC3\a1Q242^a1io47`a1BC\b1h:Jd\32ca1n_12ha131ha13na1QQ1Q]12Qb1P3@Rb
1a@Zo2U3T1b1B_1O=??W18a^2i22Wb1@7ch1kc1Yn1TZ2j2c3SI2[b1PZ12^b1cS1Jab1T7i2OV1c8U9^3i[1d6]<e5`S1R=
R30:T1@n>0h2Q;D_AkK1bb14lQ3hi2kj1801eb14gb1Y>jc2el31je11ne13nb1]R5_S14Uc1lj3YT1m44Uc1dd2b8nQ22Vc
143Yc1]Hee32Yc1\H1Zc15^c14cj4]S1[N5^c14Qn5[N[41kc12kc1_W22kc1kY22kc1gT23kc1d2n_57oc1[>^l11P4_Z3o
E2Pd1V\61Pd14Qd1a2_8YZ12Qd1a21Ud15Ud1l[2b5g;TZ15Ud1Jcb3P6oY2CXd10Pn1j6l5X:ek21]5P2o<[2<0]6j1_1P=
f16Zd1c3ek1bS1:gT13ad1XJ16dd12VH0ge337dd12CbG0ge336dd1YHWS3hDV:d74dd10XHnL3dd10mS21ed12ed1fV23ed
1mS2h22ed1hS52ed1We13ed11Ue12ed1Xn43ed1Xn4UB3ed1cR2Y12ed1^b44ed1cR2Y1`^23ed1j]1^f13jd10P^41md12o
d1dj58Pe1:Z8S9d1TP3`5`e21Pe19[e1oM\Q1mC]MXQ1UR2e<_31]e14ae1]^2RV2n8;ce1i5oU1_4o2[c3jBj4n<S2XA2Zm
6UZ11^f41le12le1]V31me11oe12Qf1fb41Qf105Tf1f7ob4h=SI1Tf11Wf13Yf1R[1ac53Zf1m_1mE2Zf1m_16Zf1U<]4XK
[7Wo12]f1W`11`f11`f14`f1eF]Ho33`f1jT2]h22`f1jT26SS3mE2V=jA^W24af1Sm2gk2PU11af18bf1oCdNco3d3b7o<n
A3cf1Z^1l31cf13df1lZ4\a12ef1kZ44VZ3CPQ4S21ff12mf1fY44Pg19jT4k:9Rg1UMhGV^1l5N00Ve34Yg1ij1oMnT27Yg
1=hh1`1^X2?[10006bR401UY3R7\Q11Zg13\g1`He\16\g1`H_Y1Z2kZ321\g11\g12\g1VQ23\g1mS2=2\g1oW43\g1VU2`
X49\g1TEjBVMo4i1V:j2E3\g1VU2i62\g1bg52\g1YV23\g11XV22^g1XV22^g1go21^g12^g1PB01_g13`g1YT4WC2`g1YT
402bg1V]55bg1RW4X:lU112gg174gg17XJiR26gg17X^1kX2^1k91lg13ng1VS4RF1ng12ng1]c32og1_R43og1_R4l12og1
US44og1ln1UNe91og1FQh1c1P5j7`13;^C]FS4VK2R;l3c2[1eV1[5T2eO1bO\1Rh1b11]1P4JY42c3?c?lP1YF\2<l6c355
k11:2NQ3@91L2Z4n2Z<_<o5V=g6b?^L0O1c423Sh1_S4N9_h1nDdMU=KO5g3ji21oh12Si1PU13Si1PU1Wo14Si1_j3bW2lI
1Ui12[i1\f47_i1412c1]Ede11bi12fi122ji1^S31ki15Pj1ll1Q_2311Tj11Tj13Uj1Pe2mR11Xj11Zj12Zj1XY62aj1nW
41aj15fi34Z_2XFfK2ij1Z?3ij1Qh4Q32kj1in23kj1in2Wa11kj12kj1Q`403lj1ZV421lj18mj1_81l66kk1VC]R15Sk1Z
S2`5U:UL1Vk11]k12^k1^Z14_k1kKc:lS51_k12ak1Um45ck1`_2dU2i6h39ck1c1c3kB\g1dU2l3l248dk1mV1Y6k3_KZ5U
3jd31dk13dk1V5bW22gk1XD4gk1ff3be1hX12jk1j602lk1SZ41Ql15Sl1mT18]W2X`14Sl1mT1UP5Q41Sl11Wl11Wl1NXl1
1[P1^]2_8DJU2l3nY1:Q20Q1`1i21b1^20>Z1T1?[=l1o1V1J\9:`l102Jh5_3A0]j1gj16`l1i:0n?_X1P^24kl102V93kl
1022ll1[f42ll123ml11RY32ml1TY32ol1[83ol1X5R31ol12ol1^b22ol1V91Um13Wm1?Q51bm11fm12jm1`h32mm1cY11S
n1<Sn1^6T2X[20I\Am8l\1lMgIY61\n11an11in14jn11T2P?4jn1ac15dI2kn1g^21kn13kn1l]1jP13So1o7hY24Xo1ab2
^1^S203TP2Q1lZ22cP2hg44kP2R[2161mP21QQ21WQ205oQ2[W51j9f?1aQ22dQ2gd23eQ2Tk4`B1gQ22gQ2f]21mQ24oQ2g
c5hFJ3RR2l4ie31WR21XR22XR2R32YR2Re42]R2QQ2>]R2V7Q41jh41Q7_2>Z1d1i<k2b11^R21aR25aR2mU57f:?2eR2X91
eR21fR22iR2g13iR2SJg:4iR2c62bL1iR27iR2i2h=^j1YHXQ1nS14mR2kl4c5\Q11mR22US2hf12WS2UK1WS22ZS2S\21ZS
22ZS2Ph16]S21d6QP1XLde14]S2[=Gmd11dS23gS2UU3ef12gS2jP64gS2di1QZ211gS23gS2[X4_C3[T22fd39[T22[`2nD
^<ZZ10Y>kE4[T22l2]R33[T22Zl11[T22aT2Vh11aT23bT2fa1dV11bT2;bT2_3?[d2Q21^4[1_n1RV1o11hT22hT2lU41nT
22nT2m\52nT2U[41PU21PU26TU2Y9eKnFS@Tf11WU23\U2V@[b32\U2TP18aU200k3gZ1e2oL]k22aU201aU21cU22dU2o[4
3dU2o[4mX21PV23PV2fi2<2PV2YT11SV21VV22YV2T_51YV23YV2gh2c21ok61]V203^V2ZW4Y\22^V2ZW46bV2R4Z6\T1]a
115jV2[d5:I01jV22jV2hW31[W22dV4c51cW21fW21iW29PX27gV1iW20]Q31299RX2?[d2n7kT232k8cF1RX25TX2aX2c]2
3Sf14WX2hj2kj1lD3WX2de4lD4_X20h`4D3cX2ad2k12cX2ad21cX29eX21Y`3Ua1RM2T2P121Vh81Vh83nX2_[3em23VY22
fh31YY22YY2\T43\Y22P[62]Y221^Y21dY22dY2\`34dY25hh1ia42dY2;4dY2Y^5S4PN6dY2Q4lc1e6k8A4fY2`V1n241gY
22jY222mY2[Z25mY2`W1g14mP12oY2W^602QZ2SU12QZ2o_31RZ21TZ24TZ2TU1k9]c26YZ2`1a5ZP2U<Th27\Z26L12]FZP
36^Z2V`2VS2S;4d:2_Z2gS14bZ2iP3]W1R63dZ21_n16dZ21:bl1a1la32fZ213hZ2lT3PN3hZ2lT3T21hZ23S[2W`1mj23V
[2ln1[51Y[22Y[2iT25Y[2eV5k7Y@h;3Y[2S9\k24Y[2ko1U2g22Z[2W]62\[2Xl11f[22g[2ee32bU4o:1n[21Q\22Q\2Tl
31S\2003W\2ka1Re32Z\2\^12Z\2\^11\\21\\23^\2\a413`\2Re1a?04`\2Xj4k@VR12c\2iB1c\24d\2W>`4kT1001j\2
1l\22m\2Ph32ZR302U]2\d12Y]2hM2Y]2\O1[]23]]2l\1dc17`]22l>VS1[?T2c[23`]2^8gY101j]26k]23dh40_Nk13k]
23Tg52k]232o]2Wc301R^21nP31U^25V^2\Z1U1X_1\32V^2kj22[^2fY12[^2bY14]^2a1b?We12^^2cY11^^21`^28j^21
0kY2Ra12V8_W29l^2R1Y2lQ1cP1cZ1=_141m^2004_W3R7];lg21S_201U_21]_2003ee4fY2n;1a_21b_201`_32i_2fh34
i_2h1`BS91i_201j_22m_2j[11m_26o_2VT1cP1cZ1=mX13Q`2j[303T`2am4\W11T`22T`212U`2WT32X`2WW4=X`2\f13]
40Z3a6BT5TY1Y[1V?l91X`23Y`2RZ1m31Y`21Z`21n\31e`24i`2ee1de1b23i`2il1U31i`22j`2de12m`2ee15m`2T3\b1
3`e12m`2T32m`2V[36m`2ee1=g9Uh101o`21Sa22Va223Xa2eP2H1[a21\a22`a2^d21aa21ba21ea21__35fa2Zl1;]1jF3
ka2_@oh33d^3VR4nB5ma2h;Qh1gQ2R74ma2R6e5lP44ma2h;lP4aV10001oa21Pb22Pb2[_34Qb2R>bQ3fc12jh7[34Sb2Ra
1T7e63Sb2Ra1`64Ub2fh12`a21Xb21\b24]b2kR2m1]41]b21^b21bb27cb2T61VW11Y[3d31hb201Ze401^Y308ng2iY1WT
1\5f1oIW1[C9lb2VNVM`M7Z12@fh1<kR3\JGk3l3WP13NFa3PLfC05ob2XDkQ2h^1]T10008a`5oi13Z3o1`7S=A01il23Vc
2Y_3eJ1Yc24\c2^j1YHXQ14gc2[P1SH[[21gc22gc2mA2aU4P;2Pd2[j14Pd2[j1Xe1g41Rd23Rd2bd2lM1Ud22Ym2i51h\4
01Z^31\d21_d21`g62ad2hY17fm2`O\NnR2[V14l11gd21hd24nd2`]1=\B1Re22Re2he11Ve28^e2c7i`1la2c5`:cCRB6^
e2Ye3d8[<c5W`13`e2^c5j53ae2d]1iZ24ae2d]1j=U^23ae2d]1j=4fe2l?gX4g@2fe2mR14bi2P2ho1oQ202oe2YR23oe2
bHO1Rf201Yf21]f22Xm3Za35af2BXIRY4mD1bf25lW5`3f1\Je>01kf22S`7QF01Pg24[g2dJ_U3=2_g2^E1`g24^[3PEU7g
91ig21og22Ph2ho41Ph25k[3fH_n1kY1b>1ch23cl32[Y12gh2ko41kh21Vi21Xi23]i2ho2ja13]i2do2na11bi22hi2na3
2li2_34li2Yi3d:12ni2Wi33Rj2SX366Uj2a@]k1o10WO5VY5dS22f6VB7]j2cj1]\1XKkj12l13ij2lMn^14ij2lMn^1gI6
jj2Yd2QZ1];fCU92jj2`^21jj21lj21nj27Qk2X:T8U^1=Zk1^G3Wk2eo3Vh11bZ31Zl62oi3cd31Xk205_k3]f2`EW6h32_
R3Xd33_k2Y[3f82ak2\;001Tl201Ul201[l22hl2Q^12ml6104PY3lBce2YH02\V3`61Qm24Rm2US51101bn61Ym2003dm2_
]3eg12eU4nE2eY5aG3dR3VY4WW15kj3V1a\1RIhE000002oW3i@1Pn202Un2bH3Yn2_9\S33[n2kP1Ug21]n21^n23an2ni1
_j35U^3]d2ZEXGbL7gn2^DjZ2iBi4[224gn2T=lS511Zm303jn2nk2K1ln23nn2T[1n[41Ro22Yo2eE1[o2<\o2PT1dA2eV2
b8U20e1hLl1b92\o2^l32\o2VR1001_`42Vj3h^1002do2A3ho2o>mQ31ho21mo24[T3Um4\B@2[h3d91no23oo2XQ2]i201
QP305To31^8d1cj16bP3dG]3\]1lEl41dP36V_3gEbV31Lg22iP3WK8lP3[IKo]1dT1kY1j8mI2lP3bP31lP31QQ33SQ3dW2
V53SQ3dW2dT22TQ3mR53\Q3`S1dd13\Q3hT2ZQ11^Q31_Q33dQ3kKbZ11gQ31nQ33SR3P[2\J1UR32XR3lI2]V3X79`R3D3`
8o1TAgLl_1nZ21`R31PW301TU7001aR33aR3PJm43fR3RS371YX605oR3YLNU7\31oR31SS303WS33jd101lS31Sh402UT3_
T23`T3TT254Y_3P6`1YZ22jT3m`12lT3be43nT3_:^32nT3j33TU3nDiP12VU3f\31Se801mj31ZU31mi4003`U3m2eR11aU
301eU32gU3Qc11Ta3002mU3d=1nU3001]V35]V3<f3eKlR12^V3Xi21hV31jV35PW3XR2U1^3iK1PW33WY5[NQ\11QW31RW3
2VW3e`301`W33aW3\>Qh22cW3fF5fW3P3WJUS101fW32fW3aV11hW32hW3Wn22jW3ZP22oW3i@3oW3h@03oW3i@h22oW3k;0
4PX3dP1>_42PX3cS36PX3VW2RS1e7e7eC6TX3l@2ATi2g<06VX3^N3^7^;Va11XX33YX3]5i71^X35^X3fZ1T2V]1ZJ008jX
3[[1jc2l6kEC112jX3[[102ZY3U42[Y3Yj202]Y3Qe41`Y301gY31RZ32WZ3cf21ZZ31]Z31]Z36_Z3T3Zk1k27@2h[3TV12
hZ3Tm31hZ31jZ3001lZ31nZ301U[33V[30kh12V[301W[301X[31RU43^n3gW1lV12^[3PE1^[301c[34ij3RBb@ad202j[3
[21Ta301gU800006\\3dc3G3oFl42P_7b91RP61mm51aj31c\31d\32f\3Q24j\3h3[2ba41k\3004l\3iP1i^3l33l\3c_4
l301Q]300001R]32T]3c83T]3c8iV301V]31]]31k`71c]32f]3Rf21hS61ce32i]3b<1i]32UV5fd10000002l]361S^34S
^3oP42[U11U^31V^32V^3Q31X^34X^3VY4^>X>2kY6QV13Z^3bS3cn13[^3YCn42b^3l`31b^38b^3a2Yi2aQ1R6T>117b^3
kk2aQ1R6T>111e^33f^3Gb12h^3n_41k^33k^3U3cV41P_32P_3_[32R_3Q21R_32S_301U_31W_33Y_30Y_21]_33^_30]3
2^_304^_3^3_o3m:1^_31__34__3`l3[6d?1`_31a_31b_33b_3iR4j=4m_3JBhi23m_3JB1R`304W`3n24mP11^`31``31f
`33h`3BTV32h`3B2h`3R11Ra31Sa33Ta3f]1Rf13Ta3k1bl31Xa32Za3F2Za3A1Za31[a33^a3g142_a3no31`a32ea3G3ea
3GTk11ea32fa3go33fa3ZY2\f16fa3`U211031fa31ia32ja3XD1ka31la33la3g6Xi22la3Vj31ma31Qb33Tb3?\V21Tb31
Yb35\b3C^V2Za1h43\b3Cbl34\b3Cig3h44\b3[h30h41]b31lb31mb32mb3VY42mb3Y]45mb3io3`=112mb3^d32ob3`R41
ob31Vc32]c3ka41bc32bc3Pe41dc3002kc3h401mc31Y^71nc31oc32oc3ZQ12Td3e@04Ud3aT1c1SR2001Wd33Wd3YT1d[3
3Zd3Z7\]14Zd3Z7\]1lE1`d31ad3003jd3c5mV21od304Re3\4nNVm12Ue3QV32Xe3j[24Xe3j[2Z^1j81Ye31Ye32Ze3j[2
4Ze3XS1c1_h11[e34\e3]a1kP2h91de31he32he3YG1ke32ne3Qh24Rf3b5\]1iJ7Rf3j6\=h@N[d351Vf301ff31hf31kf3
1mf33mf3n[202mf3n[202Rg311Rg35Vg3VU1^Q2nDN4Vg3VU1^Q2nD2Wg3\I1Wg32Yg3Y11Yg35Yg3c\333^R13Yg3KW;2Yg
3f=6]g3eHV2[k1]5P22fg3co32gg301hg32jg3n^31jg31mg31Ph32Ph3k[22Ph3SZ24Rh3df2l<gA3Rh3df2l<1Rh31Uh32
Uh3W;1Yh32\h3hY23ch3Z_2h62ch3Y32ch3P_21ch32ch3V_22ch3T32ch3fV22ch3UX23ch3_5Re33ch3aa1od16ch3^FRK
W32da15ch3R1SU3j7nY14ch3R1f9\k23ch3Q^3nY16ch3R1`Q3];nY1P55ch3R1f9gQ4^;1jR81dh31eh31hh31lh33nh3f2
\]12nh3i43Qi32oS34Qi32m3_Q34Qi32fi2g<01Yi31Zi31]i31^i31fi32fi3f93fi3l2cn21ii33ii3k_1^13ii3b\1P64
ii3Za1RF21ni31oi31Pj32Tj3\g21\j31]j31aj302hj3^F2Wk311Zk32[k3mj21\k31]k31^k31^k32_k3le36`k3mP3VKj
80lI6`k3mP3VKj80L9`k3mP3Z:k@j80_6b9W91bk31ck34dk3Pl3k8lI3dk3T[3k@1ek32ek3^Y32ek3\]11hk34mk3^Z1VV
1dL2mk3^Z13Rl3a\1RI2Rl3dU22Tl3j\13Xl3b5Ra22Xl3U91cl31dl31hl31Xm32]m3lI1]m32_m301_m31`m32cm3jZ22c
m3Y11cm31cm31fm31gm32gm3_Q31hm32hm3de23lm3RY1bY11mm32Sn3ce31Sn32Un3_U21Zn31[n34]n3:111an31hn32in
332jn311ln31mn32Po3[W44To31^8d14Wo3Y:[1`f12Yo3j^403fo3h7[81io35no3jV2`D[d1]12no3[k24no3P?Y2PZ21n
o33QP4[[3d33dP4n9Z_41fP401lP42PQ4h]21]Q41`Q41aQ42aQ4c?5cQ4Q6CZ5`33cQ4S8l31fQ49hQ4hU1:h1g1fKW1a@i
27hQ4c1PY11dJW1[C3lQ4oh2Z11mQ41oQ42oQ4XF2PR4kU22WR4dY21WR42WR4_U21_R41aR403bR4013lR4P_2QS26PS4PU
3i8bD3l21PS42VS4j=1XS41\S42]S4l61]S41eS41lS41TT41VT42[T4S<1[T45]T4W2T4l>Va11cT402jT4a]31mT42oT4X
91oT42PU4ag21RU41TU41^U41aU41bU43bU4312eU4g;3eU4o1g91mU41SV41\V41aV43dV4RD53dV4RCVa13eV4m7^e12eV
4T42eV4Sa22eV4k`21hV43hV4XQ392iV4P42mV4_:2TW4^h23\W4n6lb102bW4S61bW41eW41md801fW402jW4b82kW4XX21
QX44]X4[8>lW11^X4:`X4UBSHZQ2a1d4Z8l?3W51hX41jX41aY44aY40[1_a23bY4[1_a22gY4l31gY44gY4b2\5kP33oY4Z
4S^25SZ4e4XU2iS1k65SZ4[5aQ2P3m92SZ4e43SZ4e4E1SZ42XZ4lQ31XZ42XZ4S`22_Z4[Q11aZ44eZ4AMV31gZ42hZ4dh2
2hZ4k51jZ42jZ4h31lZ42nZ4_a23nZ4n1fm13nZ4n1fm13P[4;TP11P[43P[4lT2Zb11Q[41S[41T[42T[4a\23W[40Y53P\
40_22P\402Q\4a[21V\44W\4XR11PY11]\43]\4oh1RK1ga41h\42h\4jI4h\4^S3Y@^;6h\4on2^4>i?01j\41o\43]]4RP
1da11^]42c]4U31c]42d]4R41d]42d]4le11e]42e]4j31f]41g]41i]41X^41Z^42Z^4eX22_^4hc11a^42a^4R21b^41d^
44m^4b2m1k23o^42mP22R_4`G1R_41\_41^_41c_41S`42S`4lo12S`4[^14S`4PP2^i1A2[`401b`41d`41f`41l`41Ya42
Ya4ok33[a4Z7YW12]a4mi11]a43]a4ac352]a4SJ1ea41ga43ga4aV3gL1ma44ma4[??n24oa400Qc12Pb401Tb41\b401Vc
43Yc4f;11^c41ac41bc4002jc4Rl21jc41nc41oc44Qd4Vg1S1cV17Vd4^4gBl1T1T5fb22Vd4nS23Wd4]=V@1Yd42ed4lY2
2id4X31id43id4P3Pi21jd41Qe43Qe4cQ2jE1Re42Ue4ho12Ue4g`31Xe42[e404[e4VW1UDn61]e41be43ee4Ug3^41ee42
fe4cQ32ie4nl11ie41je41ke41fb63_R6Y@\Z12ne4[Y11ne43Pf4Pi2`U12Sf4VY11Tf42Tf4[41Vf41\f44^f4_Q3c<02^
f4oh24if40Td2a93if40fm21Rg41Tg41Vg41Zg42Zg4kW13Zg4\j2001`g41cg41dg41bV601kg41_P801lQ6001mg400000
1Vh4001Xh43[h4kX1201dh41eh4001ih42ih4Wi21jh401kh42kh401Xi43[i42iP41XR6002gi4Yh22ii4\X12ii4fX11ii
41mi41h[61Qj43Xj4Z1kn11`j41dj43fj49C1Pk42Uk4R11Vk42Xk4fm12]k4=1]k42]k4[V31ck41dk43fk4W_1SW23mk40
P]33mk40`n12Rl4ZA3Rl4R>aS21Xl41Zl41bl42el4PC5Pm41l2h413Pm41e72Um4]A3Um4k1X32Um4k13Um4k1c23Vm4`k2
mH1\m44mm4n[3X<c16So464k2Z104So46[402To4W201gP51lP504PQ53001PQ54TQ500Ve31VQ52bQ5QH1bQ51eQ51ZR51R
S51hS53XT5on1ZT11jT51YU51PV51UV51\V52\V5P61cV52cV5S42cV5gA1]m62eV5`e21eV51fV51jV51oV51VW51^W52^W
5X44^W52b3a[101`W51aW52aW5b31ZV803gW5n^1d_11jW51QX51SX51VX51WX51eX52eX5^21lX51mX52oX5S36oX5o1]1i
D2iS11oX51RY52RY5Q22a^623eY5U?X>1eY52eY5^12UZ5n73UZ5d201UZ52_Z5XO1gZ51oZ52oZ5]11T[53T[5Z1M1U[502
Y[5_o24\[5kd2111\[55\[5i1W=T2_b11^[51a[55c[516ai1YO1g[51k[51Q\51S\52S\5YZ12Y\5Z21[\54[\5fo1T4>4V
]5YV1T3iU11^]51`]52b]5kR31d]51S^53S^5SY1fH2S^5SY14S^5SY1U>W`12U^5oS11Y^51a^5001fR73U_7f9RC03T_5\
b2[C4V_5LoP2kS12V_5L2W_5[35a_5_8UP3;11f_502V`5j41V`53ba5h4lQ103Qb5j2n41]c51ic52]d5UI1kd51Te51`g5
1jg51kg51Sa81Yh53Yh5gb1VX12Yh5nj20001[h51]h51^h51bh51ch52fh5I1fh52jh5H2jh5;1jh52kh5X>2lh541lh54m
h5UV21WJ2Qi5C1Qi52Qi5B3Qi5h^273Qi5B11Ti52Vi5=1Vi52Vi532Vi5>3Xi5`9Y^22Xi5d\21og61]i52^i5801`i51ai
51bi52ci501ci51di51ei501li52Pj501Qj51Sj51aj51cj51ij52mj5XY11oj52oj5hK002jk5WC1mk51Xl51bl51cl53Qn
51aQ22Qn511Un52Vn5TJ1Vn503bn5eQ1>1gn51kn51on51Qo52Qo5a_101To51Vo51Zo52\o521^o51ho52jo5li11jo51mo
51PP61RP61XP61YP61ZP62]P621gP61QQ61RQ61SQ63WQ6232WQ624WQ62ST1TK1WQ65S[7^9;j2gL1ck71\Q61]Q61^Q61a
Q62dQ6he21fQ61kQ61lQ61nQ61PR61TR61UR61VR61XR62XR6P`11ZR62]R6W^22_R6f<1`R61aR62cR6bY11dR64eR6Y[1\
>aH1fR61lR61RS62WS601XS61[S61^S61aS61eS61hS61lS61RT61ST61]T601_T61oT61SU61aU61fU61iU61lU61oU61PV
61bV61gV62iV6f81lV61TW61WW601`W61aW61bW61dW61jW61lW61mW62nW6h61nW63nW6c1T52PX682TX6i>2WX6VR11WX6
1[X61^X62^X6a71aX61bX62ec7Y;3h\7VBWE001eX62gX612oX606oX6fK_7cHC11oX62_Y6P>2cY6Pd11jY61kY61WZ61lZ
63mZ6_K02oZ6V11oZ61S[61T[61[[61^[601d[61P\61X\62[\6h11]\62]\6ci11c\61m\61S]62S]6cT11b]61f]61i]64
i]6kY1k3n41P^61S^66U^6P5SGW:Q9X81d^62g^6l<1j^61i_68o_6UJV3IeNf2271P`62T`6ja11V`60001b`63b`6Y1k43
b`6[6Zf11e`602f`6`>2i`6i61i`601n`601Pa62Ta6i51Ta61Ua61Xa61`a61aa61fa61ma61Qb61Tb61Ub61Vb62Zb6[?1
eb61nb65Vc6Y5dFi=cG5Vc6UX1U90_E1Xc61]c62_c6V31dc61fc61lc62Pd601Sd61Zd62id6=1We62We6cC1\e61^e61be
62ee6TC1ee61me6001kU72Yf611Yf61gf65hf6T>Q1V411hf63if6QJn71kf63nf6XIbU11Pg601`g601ag62cg6h31fg61i
g62ig6cX12ig6^^18jg6S?A^9\:V5VAc31lg61mg61ng6002Qh6oF5Qh6`I1[;01Vh61Xh61gh61kh61ni61Zj61cj63jj6Z
Z1k12Pk6_J1Tk61Uk61Wk61[k62]k6]41^k61_k61`k61dk61Zl61^l61`l61jl61ol61Pm61Tm61Xm61Zm601im62km611k
m61mm61Un61an601cn61en61fn61in61jn61Uo61Wo62Yo622Zo6_\11\o61co61eo61jo61ko61XP71]P73[Q7I02jQ7Zg1
3oQ7kEbN1WS72XS7ZT11XS71ZS72[S7kd11\S72\S7ff11]S72mS734mS73bR131YT71[T73aT7h6`@4dT79S:^?1dT71lT7
2nT7S:2PU7bN1PU71SU71TU71WU72YU7[Z11YU77[U7<e8_3V60YI:[U7P91_3V60Y9^5`:a85[U7fV1`2l2c86[U7TLa:4X
5a83[U7fV1`24[U7TLa:o=3[U7R9n96[U7P91n9R9aH1[U72[U752[U7fd12[U7lN2]U7bc11_U74aU713YN1fU71kU72oU7
eK1WV72]V703`V7R7dT12`V7R72cV714cV71YNQ22dV701eV71fV72fV7o61gV73PW7ZG^=2PW7[:1PW72RW7ZM1TW71WW72
[W7hJ1^W71_W71fW73fW7o5h32kW701kW72mW7UJ1mW71QX72QX791TX73_X77f:4_X7n:?XN2gX7V;1jX71oX74cY73]6i2
2gY7W91UZ74UZ7SM@g13UZ7nS1P92UZ7]P11VZ75WZ7RMW2P121YZ71YZ71[Z72[Z7nK2\Z7o31\Z701^Z74`Z7c4`R1^11g
Z72kZ7_R11mZ71nZ72nZ7\E2oZ7i<1oZ73P[7[2dB1S[71T[72U[7N2W[7D2W[7j]11\[71][75a[71i1eCe?2a[713f[71i
Y12f[711h[71j[72o[771P\73P\72mE2P\722Q\7]L1Q\72Q\7Q^11S\71T\71V\71X\71`\702c\701e\72P]7=1P]77Q]7
2m@h2W5[:21[]71\]71]]73c]7dT1f21f]72f]7jA5g]7m9j8S@W92j]7[Z11m]71o]71P^71Y^71[^71\^72\^711]^71^^
73_^7ZI[11_^71a^72a^7f?1b^71c^71d^71e^71f^71g^73i^7921i^71k^72l^7Y@1l^72l^7RV11m^71n^72n^7d91o^7
1P_72P_7`@2P_7]@4P_7LW=X21Q_71R_73R_7GX12S_722T_7`R15T_7b9U=m5i51T_71U_71U_71W_71W_71[_72^_7PU11
^_71c_71f_71g_73k_7R8d<1m_72n_7PK1n_72n_7RK1S`71U`72U`7RO5W`7>2[Dk11W`71c`71i`71k`73k`7T9RP12k`7
mO1o`71Sa73Sa7X7bL2\a7`S11^a72ba712ca7VM2ca7cE1ca72ea7[N3ea7U7UG2ga702ga7Y@2ga7_>1ga72ga7L1ka71l
a72ma7aO1ma71Qb71Tb71Vb72[b7ZS11[b71\b71]b72`b7bW11`b71db71gb71Sc71Uc73Uc7kNO3^c7?XN1^c71ec72ec7
eP11gc71ad72Ue731^e71`e71ke72Rf7i=001jf73eg7k8L1eg72eg7k81ig71kg71ng72ng7d<2ng7c<1Sh71Wh71bh71dh
71eh71fh73gh70_42gh7mH1jh72Ti7E2`i7mD1ai71gi73mi7X1lI1Qj71Xj71bj73kj7c2n@1lj71mj71TP83oj7c6R@1Vk
74\k7V9b8l<1gk74hk7d4o451hk701Sl71Tl74dl7c3113il7c302kl7bL2kl7P@2ml7oG1nl72Rm7jG2Vm7bG1Wm701hm71
Pn701Sn73Xn7f1f?1_n71cn701fn71in72ln7^51Vo71Yo7002_o7M3_o7M01ao71fo72TP8\11TP82WP8lD1WP83XP8111X
P81[P81]P82]P801_P83`P80L1`P81aP82cP8VA1lP83SQ8m:g41WQ81]Q81_Q83eQ8W;;3eQ8c;01iQ81QR81RR81VR81VS
81XS81]S84hS8iD011jS81QT81WT81XT81[T82[T8_;1`T81bT82cT8_E1nT82oT8Q21PU81RU81TU81UU81YU81ZU83]U81
31_U81dU81hU81lU81mU81XV81ZV81[V81\V82aV8^B2dV831dV81Qi81fV81gV82mV8h11mV83RW8012RW801TW81WW82WW
8b72ZW822[W8^71]W81UX81VX82^X8bB8^X8X2X9d2;Lk261_X81cX82cX8m51fX83mX8S=N1oX81VY83cZ8]4V81cZ81gZ8
3W[8T2U=1W[81j[81k[82Q\8g41T\81d\81Y]82Y]8d11[]81S^82T^8P91T^81X^81a^81g^81j^81k^81m^81S_81X_81b
_82c_8:1c_81e_81f_81Q`82Q`8[41d`81e`81i`802Ya8Y31Ya81ba81ia81ja81jb81kb81Qc81Tc81dc81hc81Wd81[d8
1]d81ad81cd81md81nd81od81Qe81ge81Zf81]f82^f811`f82bf811Qg81Wh81\h81dh81eh8001Pi81Ri81Ui81Zi81]i8
1ai81fi81ji81li81ni81Rj81Sj82Tj811Vj81aj81bj8_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>
?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R
17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17
S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]1
10;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27
Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2
J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;
0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d
210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220
;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3
k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4
Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`
4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^3
20;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X
5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5
Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0m
h1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`
5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0
mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5
X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V2
34]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<
10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<1
0;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q7
7R7U7V7V71040Y8W727X77Y7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d7
2040Y8e727X77Y7f7g7g71049iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X
77Y7R8S8S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2
k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737
e87A>f8g8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8M
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
;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;b3P10P10PP81P80424341P10P10P82P81P80P10P13P10P20P21PP41P1
0P10PP12PP10P10P40P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11
P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8042P
83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P1
0P412aj=QDQ8`D\P3PD]V7QDR8PDoV7PDjR7PDT8PDTW7PD^h4PDTW7PDT8PDZR6PDoV7PDaj4PDT8QDS8QDT8QDU8PDWP5P
@4QDU8PD_R6QDV8PDbR6QDW8PDjR7QDX8PDT8PDZR6PDHQDY8PD\P5PDZQ5PDHPDl;QDZ8PDcR6PDjR7PDY9QD[8QD\8PDoh
6PDic;WD0QD]8PDfR6QD]8XD0WD0PDjR7PDll4QD^8QD_8XD0QD`8WD0PDll4QD^8QD_8XD0QD`8WD0PD\P5QDa8QDb8XD0S
D0WD0PDSW7PD`R6PDTW7XD0WD0QDc8QDd8P@oP5XD0SD0WD0QDe8QDf8XD0SD0WD0QDg8QDh8TD1QDg8P@VP5XD0WD0PDbR6
PDhR7QDi8XD0QDj8P@oP5QDk8QDl8QDm8Q@l5QDn8QDo8QDa5Q`1j5QDP9PDHPDoP5SD0`E]R6`E\R6`EbR6`E4`EdP1`EQ3
QDQ9aD0`DPO`DQO`DnN`DoN`D^2`D\O`DWP5`DZR6`DUP5`D[d;`D^R6`D4`D`1QDR9P@[R6Q@S9WD0QDT9XD0aD_5`DWP5`
D`R5`DUP5`D^2`D`1`D_R6`DZR6`D]R6WD0QDR9QDT9XD0QDU9WD0PDoV7QDV9XD0WD0PDTW7QDW9XD0`DWP5`D\O`D^2aD0
`DW1`DbO`DlP1PDoV7QDX9QDY9WD0PDUW7XD0PD[R6QDZ9aD_5UD0WD0PDUW7XD0`D[R6PDh_;QD[9QD\9PD]d;PDg3PDh_;
QD]9PDg_;QD^9`E^2`E\O`ER3`E]R6`E_R1`Ed3`E^R6PDHQD_9`DPO`DQO`DU1`DS1`DWP5SD0PDSa4QD`9QDa9QDb9SD0U
D0WD0QDc9Y@0P@bf3QDd9P@bR6QDe9XD0`@bT3`Dk8`D_R6`DZl4UD0WD0PDbf3Y@0QDf9PDbR6QDg9XD0WD0QDh9PDbR6QD
i9XD0QDj9`Dk8WD0QDk9PDlo2XD0QDl9TD1QDm9WD0QDn9QDo9XD0WD0PDeh3QDP:QDQ:XD0WD0QDR:QDS:TD1QDT:XD0QDU
:WD0QDV:Y@0QDW:TD1QDX:PDVU7XD0WD0QDV:Y@0QDY:XD0YD2WD0QDV:Y@0QDY:XD0QDZ:WD0QD[:Y@0QD\:XD0SD0WD0QD
]:Q@^:P@mNTD2QD_:QD`:QDa:XD0aD_5WD0QDb:Q@c:TD1QDd:PDbR6P@mNQDe:XD0WD0QDf:QDg:XD0QDh:`DVh6`DTb1`D
Q[3`D^c3`Da^7WD0QDi:QDj:XD0YD2QDk:WD0QDi:QDj:XD0QDl:QDk:WD0QDm:TD3P@oa1PDT8XD0QFn:`DVf1WD0QDo:PD
mNP@jR7PDT8XD0QDP;WD0PDT8XD0QFQ;TD2YD1WD0PDT8XD0QFQ;TD2QDR;WD0QDS;PDT8XD0QDT;WD0QDU;S@0QDV;QDW;Q
DX;QDY;XD0QFZ;WD0QD[;Y@0QD\;P@]R6XD0QD];QD^;WD0QD_;Y@0QD`;XD0QFa;`DT9`Dmd5`DXh1`DZh1`D_H`DdF`D`H
`D\H`D]H`Dm5UD0WD0PDeh3QDb;QDc;QDd;XD0QDe;WD0QDf;P@bf3Y@0PDmNY@0QDg;XD0QDh;WD0QDP:Y@0QD1XD0`DbR6
`DhR7`Dk8`Dnn2`Dmn2`DmN`DYP5`DZW7`DdQ1WD0QDk9PDbf3Y@0QD1XD0`Dk8`DbR6`DROWD0PD\R6PDeh3QDi;PDgd;XD
0aD_5WD0PD\R6QDj;PDik7XD0WD0PDWP5QDk;QDl;XD0VD0WD0PDWP5QDk;QDl;XD0QDm;WD0PDjR6QDn;QDo;QDP<XD0WD0
PDQOQDQ<QDR<XD0WD0PDkU7TD1QDS<QDT<XD0WD0PDhR7PDUc4QDU<QDV<QDW<XD0WD0PDUZ5PD\R6XD0PDaMWD0QDX<QDY<
TD1QDZ<VD0XD0WD0QDX<QDY<TD1QDZ<QD[<XD0UD0WD0QD\<P@Zl4QD]<XD0TD9PD2UD0WD0QD\<P@Zl4QD^<TD2QD_<XD0U
D0WD0QD`<QDa<QDb<XD0UD0WD0QDc<SD0XD0TD9PDUR3UD0WD0QDc<SD0TD9PD4PDUR3XD0UD0WD0QDd<XD0SD0TD1VD0UD0
WD0QDd<XD0SD0TD1QDe<UD0WD0QDf<XD0SD0TD3QDg<WD0PDVm4QDh<QDi<XD0`DZR6UD0WD0QDj<SD0S@0S@0PD4QDk<XD0
WD0QDl<Q@m<QDn<QDo<XD0QDP=WD0PD\c3PDmNQDQ=XD0UD0WD0PDmNQ@j5QDR=XD0aD_5`@]R6UD0WD0QDS=QDT=XD0QDU=
WD0PDP3QDV=QDW=XD0UD0WD0PDW3TD3PDZR6QDX=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDZR6QDX=XD0QDY=`D`H
`DT9`DdF`DUU3UD0WD0QDZ=XD0QD[=WD0QD\=TD1QD]=TD1QD^=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD_=QD`=XD0WD0PD
o2QDa=PDbR6XD0QDb=PDQS1WD0PDXP5PDbR6XD0QDc=PDQS1WD0PDV3PDhR7PDo\5XD0WD0PDo\5PDVP5PD[R6XD0WD0PDgd
;YD2XD0SD0WD0PDgd;QDd=QDe=XD0WD0QDo:QDf=TD1QDg=XD0YD2`DdQ1`Dd3`DY^;WD0QDo:QDf=TD1QDg=XD0QDh=`DdQ
1`Dd3`DY^;QD2WD0QDi=QDj=PDSX7XD0SD0WD0PDQm4QDc:PDHPD`Q7XD0QDk=`D\R6`@bR6`D\3WD0QDl=QDm=QDn=XD0QD
o=WD0PDQ\4QDP>QDQ>XD0QDR>TD2PDbR6QDg3WD0QDS>PD[R6QDT>XD0WD0PDPg;PDaf3PDSX7XD0WD0QDU>PDTg;XD0WD0P
DUg;PDVg;XD0WD0PDWg;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PDXg;PDYg;XD0WD0PDXP5PD[R6PDjR7PDg^5XD0VD0WD0P
DXP5PD[R6PDjR7PDg^5XD0QDV>WD0PDbR6PDZg;PD\R6XD0VD0WD0PDbR6PDZg;PD\R6XD0QDW>WD0QDX>XD0QDY>WD0PDfh
3QDZ>XD0PD4WD0QD[>QD\>XD0VD0PD4WD0QD[>QD\>XD0QD]>WD0PDeh3PD`f3Q@^>PDo2XD0PD_d:WD0PD`f3PDck6PDo2P
D_d:XD0WD0QD_>`D4SD0XD0`D4WD0PDin4PDbR6QD`>PDag;XD0WD0PDbg;PDWP5QDa>PDh^;XD0WD0QDb>PDUP5QDc>TD2Q
Dd>XD0QDk9WD0PD`f3Q@e>QDf>TD2QDg>XD0WD0PDgd;PDjR7TD1QDh>XD0WD0PDX3QDi>P@4PD]c3XD0WD0QDj>QDk>PD]c
3XD0VD0WD0QDj>QDk>PD]c3XD0QDW>WD0QDl>PDUP5PDog;XD0UD0WD0QDm>PDhR7QDn>XD0UD0PDPh;PD4PDeh3WD0PDhR7
QDg6XD0WD0PDUP5PDYU;PDT8XD0WD0QDo>QDP?XD0VD0`DUP5WD0QDo>QDP?XD0QDQ?`DUP5WD0QDR?PDTh;XD0WD0QDS?PD
V`3PDnb1XD0WD0PDan4PD`R6PDR6XD0QDT?TD1WD0PDQEPD[l4XD0WD0PD`V7QDi5PDQe4XD0VD0WD0PD`V7QDi5PDQe4XD0
QDU?WD0QDV?QDW?PDWh;XD0VD0WD0QDV?QDW?PDWh;XD0QDX?QDY?QDa5TD1WD0PDbT3SD0PDhR6SD0XD0VD0QDY?QDa5TD1
WD0PDbT3SD0PDhR6SD0XD0QDW>WD0QDZ?XD0`Dgn4`Dn;`Dlh1`D_\5`Dah;`Dgn3`Daj4`D^b4`D_a3`D_a3`Dbh;WD0QD[
?XD0WD0PDWQ1PD`R6PDeh;XD0QD\?Q@a5WD0PDoP5QD]?XD0WD0QD^?QD_?XD0QD`?WD0PDe8PDTP5XD0VD0QD`?WD0PDe8P
DTP5XD0QDa?WD0QDb?XD0VD0`D_F`Doa3WD0QDb?XD0QDc?`D_F`Doa3WD0QDd?QDe?PD]R6XD0WD0PDXi;PD[R6XD0TD1WD
0PDYJPD[R6XD0WD0PDYJPD[R6QDi5PDXS6PDhDXD0WD0QDf?QDg?XD0TD1YD2WD0QDh?P@RP5PD^R6XD0QDi?WD0PDWc:PDU
P5XD0`DjR7`DjX1WD0QDj?PD[R6QDk?XD0`DjR7WD0QDl?PDjR7QDm?PDSP5XD0WD0PDmb1PD[R6QDi5PDgf1XD0WD0PD\FP
D^U5XD0QDn?WD0QDo?QDP@XD0VD0WD0QDo?QDP@XD0QDQ@WD0QDR@QDS@QDT@XD0VD0WD0QDR@QDS@QDT@XD0QDU@WD0PDVR
1PDjR7QDV@XD0WD0QDW@PDhR7PDdi;XD0QDX@TD5WD0QDY@QDZ@PDXP5XD0WD0PDZe6QD[@QD\@XD0WD0QD]@PD`i4XD0QD_
5WD0QD^@PD[R6XD0QD_@WD0PDjR7QD`@QDa@XD0PD[R6WD0QDb@PDUV7PDZFXD0WD0PD\R6PDhR7SD0PDZP5PDPj;XD0VD0W
D0PD\R6PDhR7SD0PDZP5PDPj;XD0PD1QD`6WD0PD\R6QDc@SD0P@[R6QDd@PDPj;XD0WD0QDe@XD0PD[R6SD0QDk9TD1WD0Q
DY@PDP3PDXP5XD0QDf@WD0PDhR7PDh^6PDZb4XD0WD0QDg@PDUP5QDh@TD2QDi@XD0WD0QDj@TD6QDk@QDl@XD0QDm@TD1WD
0QDn@TD1QDo@XD0aD_5WD0QDPATD4QDQAXD0VD0WD0QDPATD4QDQAXD0QDRAWD0QDSAPDjR7PD_f3XD0`DnU7`DbR6WD0QDT
ATD3PDZe6P@jR7QDUAXD0WD0QDVAPDWP5PDjR7XD0WD0QDWATD3QDXAXD0VD0WD0QDWATD3QDXAXD0QDYAWD0PDeS4QDZAXD
0WD0QD[ATD4QD\APD\R6QD]AXD0WD0QD[ATD3PDZR6PD^U1XD0WD0QD[ATD3PDiR6XD0QD^AWD0QD_AP@VP5QD`AP@jR7P@R
8QDaAXD0WD0QDbAQDi5PDXS6PDP[3XD0WD0QDcAPDjR7QDdAXD0WD0QDeAQDfAQDgAXD0WD0QDhAXD0WD0PDoj;QDiAXD0WD
0QDjAQDkAXD0QDlAWD0QDmAPDUP5PDmQ5XD0WD0PDmQ5PDag;XD0WD0QDnAQDoAQ@PBQDQBXD0WD0PDdm4QDRBXD0WD0PDiH
PD[R6PDRa4XD0WD0QDSBPDnFXD0WD0QDTBQDUBTD1QDVBXD0`Dm5`DYH`DY9`DSHWD0QDWBQDi5PDXS6Q@XBQDYBXD0WD0QD
ZBQDi5PDXS6Q@XBQDYBXD0WD0PDWP5PDjR7PDSm;XD0WD0QD[BQD\BQD]BXD0VD0`D]F`D_H`DdF`D`H`D\d4`DaZ3WD0QD[
BQD\BQD]BXD0QD^B`D]F`D_H`DdF`D`H`D\d4`DaZ3WD0QD_BTD2PD\R6PDjR7QD`BXD0WD0QDaBQDbBQDcBXD0`DQE`DXh1
`DZh1`Dgj4`DVf1`DWf1`Djh1`D\T4`D]h1`D_\;`D[G`D[c3`DWe4`DkI`DSm4`Dgm;`Dij4`Dhm;WD0QDdBQDbBXD0`DjR
7WD0QDeBQDfBQD`AXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DTk4`DXj5`DRk4`D`HWD0QDeBQDfBQD`AXD0QDgB`DRF`Dd
F`DXh1`DVf1`D[F`DfC`DTk4`DXj5`DRk4`D`H`EjR7`EhR7WD0QDhBXD0`DZe6`DSP5`DXS5`D\n;`DnU7`DZS5`DlT5`D\
T4`DZj5SD0WD0QDiBPDUP5QDjBQDkBXD0WD0QDlBPDUP5QDi5XD0WD0PDUP5QDi5PD]n;XD0WD0QDmBPD[l4XD0VD0WD0QDm
BPD[l4XD0QDnBWD0QDoBTD1QDPCXD0QDQCWD0QDRCPDWV7PD]R6XD0WD0QDSCTD3QDTCXD0VD0WD0QDSCTD3QDTCXD0QDUCW
D0QDSCTD3PDTP5XD0QDVCWD0PDTP5PDjR7PDXIXD0`DUP5`DoT7WD0QDWCPDhR7QDXCXD0WD0QDYCPDjR7PDhU7PDVU7XD0W
D0QDZCPDjR7QD[CXD0`DbR6`Dfe3`DWV7`DcR6WD0PDnn;QD\CXD0WD0QD]CQD^CPDjR7QD_CXD0WD0QD`CPDjR7PDon;XD0
WD0QDaCQDbCQDcCQDdCXD0WD0QDeCXD0WD0QDfCQDi5QDgCPDTP5XD0WD0QDhCPDjR7QDiCXD0VD0WD0QDhCPDjR7QDiCXD0
QDjCWD0QDkCQDlCTD1QDmCXD0`DdF`DWa5WD0QDnCTD1QDoCTD2QDPDXD0WD0QDQDQDi5PDUX7PD[R6XD0WD0QDRDTD4QDSD
Q@TDQDUDXD0WD0QDi5PDXS6PDbo;XD0WD0QDVDTD3QDWDQ@XDQDYDXD0WD0PDoa1PD`R6PD^m4XD0WD0QDZDTD2PDWP5PDjR
7QD[DXD0WD0PDWP5PDjR7QD\DXD0WD0PDRP5PDjR7PDho;XD0WD0QD]DTD1QD^DXD0`DTP5`DVP5`DjX1WD0QD_DPDio;XD0
WD0PDio;PD]Y4XD0WD0QD`DPDUV7TD1PDjo;XD0WD0QDaDTD2QDbDVD0XD0WD0QDaDTD2QDbDQDcDXD0WD0QDdDQDeDQDfDX
D0WD0QDgDPDmo;XD0`DRP5WD0QDhDPDb\:XD0WD0PDUP5QDi5PDkb1XD0QDiDWD0PD\R6QDjBPDa`6PD[R6QDjDXD0`DfE`D
cg2`Ddg2`Doa3WD0QDkDP@\R6PDe3XD0VD0WD0QDkDP@\R6PDe3XD0QDU?WD0QDlDQ@mDXD0QDnD`DjT5`DkT5`DlW5`DmW5
WD0QDZBQDoDTD1QDPEPD\R6XD0QFQEWD0QDREXD0TD4QDSEQDTEQDa5WD0QD6XD0QDUEQFVETD3WD0QD6XD0QDWE`DgU5`Dh
U5`D_H`DSW5`Dbg5`Dcg5WD0QDXEPDTP5XD0VD0WD0QDXEPDTP5XD0QDYEWD0QDZEQD[EPDTP5XD0WD0QD\ETD3QD]EXD0QD
^E`DgP<`DVU4`Dgj4`DSh1`Dd];`D^f3`DVf1WD0QD[AQD_EXD0PD[R6WD0QD`ETD3QDaEQDbEXD0WD0QDcETD1QDdEXD0QD
eE`DYV5`DSh1`Dob4`DaG`Dho4`Dgj4`DUb7WD0QDfEPDUP5TD2PD\Q<XD0WD0PD\Q<XD0QDgE`DjR7QFhETD2WD0QD7XD0`
DWP5SD0WD0QD7XD0QDiE`D]e4`Ddg2QFjETD1WD0QDkEQDlEXD0QFmE`DXh1`DZh1`Dgj4`Djh1`DaG`Dob4`D[a5`D_e1`D
jX1aDi4`Dho4`D[h1`DYV5`DXb3QFnETD2WD0QDoEPDnU7XD0YD2`DaG`Dgj4`DZh1`DXh1`D\T4`Dgf5`DS:`Dee1`DjT5`
Dob4`Dd2`D]6QFnETD2WD0QDoEPDnU7XD0QDPF`DaG`Dgj4`DZh1`DXh1`D\T4`Dgf5`DS:`Dee1`DjT5`Dob4`Dd2`D]6QF
QFTD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0QDRFXD0`DX`3`D_H`D]FWD0QDSFPDjR7PDe5XD0WD0QDTFQDUFQDVFXD0`DZb4`
DVj4WD0QDfCTD1QDWFXD0`DVU7`DXU7`DoP5`Dgc5WD0QDXFPDPHPD]R6XD0SD0WD0QDYFTD1QDZFTD1VD0XD0WD0QDYFTD1
QDZFTD1QD[FXD0WD0QD\FPDjR7QD]FXD0WD0QD^FQDi5PD[EXD0WD0QD_FQD`FQDaFXD0WD0QDbFQDcFXD0aDa5WD0QDdFXD
0`DeH`DRS<`DXT4`D\H`DiR6WD0QDeFPD]S5XD0`D^R6`D]R6`D_R6S@0WD0QDfFQDgFXD0VD0`DlT5WD0QDfFQDgFXD0QDh
F`DlT5WD0QDiFPDlb4XD0PD`R6PDkU4WD0QDjFQDkFQDlFQDmFXD0WD0PDhR7PDlb4PD`R6PDkU4XD0WD0QDnFQDoFQDPGQD
QGXD0WD0PDlU3QDRGXD0`DZ4`DiZ5`D[R6WD0QDSGS@0QDTGQDUGXD0WD0QDVGXD0SD0WD0QDWGXD0SD0WD0QDXGQDjBQDYG
XD0WD0QDZGPDhR7QD[GQD\GXD0`DZ5`DhR7QD]GPD[l4QD^GQD_GQD`GQ@_5QDaGPDh_;S@0QDbGQDcGQ`1j5WD0QDdGXD0Q
DeGQDfGQDgGQDW6QDTFPDjR7QDhGQDiGQDjGQDkGPDRP5`DWP5`DUP5`DZR6`DY5QDlGQ@a5Q`1j5WD0QDmGXD0PDbR6QDnG
WD0QDoGS@0QDPHXD0PD\R6QFQHUD0WD0QDRHXD0SD0QDSHQDTHTD2QDUHQDVHPDjR7PDlT5PDlo4PDZR6PDjR7QDWHQDXHPD
bR6QDYHPDbR6QDZHPDS1PDbR6QD[HPDHPDoP5QD\HQD]HQD^HPDS1PDQ\4QD_HPDbV7PDSOQD`HPD]V7PDSOQDaHQDbHPD`P
5PDZe6QDcHQDdHQDeHP@bR6PDR3QDfHQD]GQDgHP@bR6S@0QDhHQDiHPDVc4QDjHQDkHTD2PD\R6PDdk;QDlHPDn7QDmHQDn
HPDjR7QDoHQDPIPDTP5QDQIPDTP5QDRIQDSIQDTIQDUIQDVIQFo5TD2WD0QDWIXD0`E]\;`E\\;`EPj4QDXIQDYIQDZIQD[I
QDWCPDhR7QDXCQD\IPDjR7QD]IQD^IQD_IQD`IQDaIQD`IQDaIPD\P5QDbIQDcIPDmNPD]l2QDdIQDeIQDfIPD]V7QDgIQFo
5TD1WD0QDhIXD0SD0TD2QDiIWD0QDjIXD0QDkIPDROWD0PDP_6XD0PDbR6WD0QDlIXD0PDZR6PDXU<QDa5WD0PDXb:XD0PD\
R6PDjR7Q@W6QDmIQDnITD2QDoIQDZCPDjR7PDnn;QDPJQDQJQDRJQDSJTD2PDXo;PDTP5QDTJPDRP5PDUP5QDUJPDRP5QDVJ
PDZS5QDXFPDPHPD]R6QD]DPD^e4QDWJQDXJQDYJQDZJQD[JQD\JPD^R6VD0QD\JPD^R6QD]JQD^JQDgGPDUX7PD[R6QD_JPD
bR6`D\3QD`JTD2QDaJQDbJQDcJQDdJTD1QDeJPD[l4QDfJQDgJQDhJQDiJWD0QD]HPDP1PDRP5XD0WD0PDHPDoP5PDP1PDRP
5XD0WD0PDm9QDjJXD0`DZR6`DdR6`D_R6`DUP5`DWP5WD0PDHPDoP5QDjJXD0`DZR6`DdR6`D_R6`DUP5`DWP5WD0QDkJTD3
QDlJXD0`DjR7`DZR6`DbR6`DdV<WD0QDmJQDnJXD0QDoJWD0QDPKPDSP5QDQKXD0QDRKWD0QDSKPDSP5QDTKPDjR7XD0QDUK
QFVKTD2WD0QDWKQDXKXD0VD0`DUX7QFVKTD2WD0QDWKQDXKXD0QDYK`DUX7WD0QDZKPDRP5PD\R6XD0QD[KWD0QD\KPDRP5P
D]R6XD0SD0WD0QD]KQD^KXD0VD0WD0QD]KQD^KXD0QD_KWD0QD`KTD1XD0QDaKWD0QDbKPDhR7TD1QDcKXD0QDdKWD0QDeKP
D\R6XD0P@jR7QDfKWD0QDgKQDhK`DUP5XD0WD0QDiKTD2PDSP5XD0VD0WD0QDiKTD2PDSP5XD0QDjKWD0QDkKQDi5QDlKXD0
WD0SD0QDi5PDVU7QDmKXD0VD0WD0SD0QDi5PDVU7QDmKXD0QDnKWD0QDoKQDPLTD1QDQLPDPHXD0QDRLWD0QDSLQ@TLTD1PD
cFXD0QDULWD0QDVLQDm<QDWL`DWP5`DZR6`DUP5`D_R6XD0QDULWD0QDXLQDYL`DWP5`DZR6`DUP5`D_R6XD0QDZLWD0PDSX
7QDm4XD0`DWP5`DZR6`DUP5QD[LWD0QD\LPD[l4XD0VD0QD[LWD0QD\LPD[l4XD0QD]LQD^LWD0QD_LTD1QD`LPDP9XD0WD0
PDZR6PDhR7QDaLXD0VD0WD0PDZR6PDhR7QDaLXD0QDbLWD0PD[R6QDi5PDXS6PDaOXD0WD0QDcLTD1QDTKQDdLXD0WD0QDeL
PD\R6QDfLXD0QDgLWD0QDhLP@jR7P@XS6QDiLXD0WD0QDjLPDWP5PDjR7QDkLXD0WD0QDlLPDTP5PDjR7PDn5XD0WD0PD_P5
QDmLPD4PD_P5QDnLXD0WD0QDoLQDeIPD[P5PDcY7QDPMTD1QDQMXD0QDRMY@0WD0QDSMTD1QDTMXD0SD0QDUMWD0QDk8PD[l
4XD0VD0QDUMWD0QDk8PD[l4XD0QDVMWD0QDb5QDi5QDWMXD0QDXMY@0WD0QDYMXD0QDZMQD[MWD0QD\MPDbR6QD]MXD0SD0W
D0QD^MQD_MP@[R6PDjR7QD`MXD0S@0WD0QDaMQDbMXD0S@0WD0QDcMPDVP5XD0VD0WD0QDcMPDVP5XD0QDdMQDeMWD0Y@0QD
fMQDeGPD^R6XD0SD0QDa5WD0QDgMQDhMXD0SD0WD0QDTJPDPHPDjR7XD0SD0WD0QDnGPDQ\4P@oV7PD\R6XD0QDiMWD0QDjM
PDUP5XD0TD3QDkMQDlMWD0QDmMXD0SD0TD2QDnMQDb5WD0QDi5PDXS6QDoMXD0WD0QDWHQDPNQDQNXD0QFRNTD1WD0QDSNXD
0QDTNQDUNQDVNQDWNQDXNPDmh;QDWNVD0QDWNPD1WD0QDYNTD3PDXP5PDbR6XD0QDZN`DT9`DjX5`D_h1`Dlo;`DdZ<`DY5`
DRg3WD0QD[NTD5QD\NXD0`DYc4WD0QDRDTD2QD]NXD0`DUP5`DWP5WD0QD^NTD1PDj_:QD_NXD0VD0`DjR7`DhR7WD0QD^NT
D1PDj_:QD_NXD0QD`N`DjR7`DhR7WD0PDj_:PDQU6XD0`D[R6WD0QD\KQDSGTD1QDaNQDbNXD0WD0PD`1PDWS1PDbR6XD0WD
0QD\KPDjR7QDcNXD0`DUP5`DXP5WD0QDdNP@jR7QDeNXD0WD0QDfNTD1PDPHPDZR6XD0WD0QDgNPDnU7XD0QDhN`D`[<`DPb
5`DhV5`Da[<`DjX1`D_e1`DhW6`DPQ5`DQQ5`Dee4`DUh1`DZe4WD0QDiNTD2QD8QDjNXD0WD0QDkNQDlNS@0PDmCXD0`D[l
4WD0QDmNTD4QD9PDXP5XD0QDnNWD0Q@b5QDoNTD4QD9XD0WD0QDPOTD4PDRP5XD0VD0`Dle1`Dlo;`Dee1`DjT5`DZR6`DWP
5`DUP5WD0QDPOTD4PDRP5XD0QDQO`Dle1`Dlo;`Dee1`DjT5`DZR6`DWP5`DUP5QDROWD0QDSOTD1QDTOXD0WD0QDPOQ@UOP
DP\<XD0WD0QDVOTD3QDWOXD0`DdF`DQk4`D`H`DUH`DVH`DkG`DlG`Do7`DTk4`DU]5`D_\<aDi4WD0QDXOQDYOXD0`Dhi5`
D_f3`D_S1`D\T4`DR`5`DS`5`D`\<`DTZ5aDi4WD0QDZOPDjR7QD[OXD0PD[R6WD0QD\OQDU;QD]OXD0VD0WD0QD\OQDU;QD
]OXD0QD^OWD0QD_OQD`OQDaOXD0VD0WD0QD_OQD`OQDaOXD0QDbOWD0QDcOPDjR7QDdOXD0WD0QDeOPDjR7PDU]<XD0WD0QD
fOPDjR7QDgOXD0`DUP5`D]R6`D[R6WD0QDhOPDjR7QDiOXD0WD0QDjOPDhR7TD1QDkOXD0WD0QDlOPDeGPDgf5PDUP5XD0WD
0QDmOQDnOXD0WD0QDoOQDPP1XD0WD0QDZBTD2QDQP1XD0`Dlg3WD0QDRP1P@hR7QDSP1XD0WD0QDaEPDhR7QDTP1XD0`D_e1
WD0QDUP1TD3QDVP1XD0QDWP1`Dj]<`DQf5WD0QDXP1QDYP1VD0XD0WD0QDXP1QDYP1PD[R6XD0WD0QDZP1TD1QD[P1XD0WD0
QD\P1QD]P1PDbR6QD^P1XD0WD0QD[AQD_P1P@j_:PDQ^<XD0WD0QDRDQD`P1P@R^<QDaP1XD0`D[R6`DUP5`DWP5`Dae1WD0
QDbP1QD`P1TD1QDcP1XD0QDdP1WD0PDhR7PDef1XD0PD\R6`D_e1`D_c5`DhV5`D_U4`D_c5`Dn_5`DkU5`DdQ4`DoQ4WD0Q
DeP1QDjBQDfP1XD0WD0QDa5PDjR7QDgP1QDhP1XD0`D_H`DgU5`D]F`D^H`DoU5`DdF`D`H`DXh1`DdX5`Db]5WD0QDiP1TD
2QDjP1PDjR7QDkP1XD0`D[R6`D]R6`D^R6`EWf1`EVf1`EaW5`ES:`EkX5`EjX5`EbU5`EaU5`ETh1`E`e5WD0QDlP1PDRP5
PDjR7PDRk4XD0WD0QDmP1QDnP1QDoP1XD0`D_H`DZh1`DXh1`Dh5`DjR7`DhR7`DYc4WD0QDPQ1QDQQ1XD0QDRQ1WD0PDg^<
QDSQ1XD0WD0QDTQ1PDWh;XD0WD0QDUQ1QDVQ1XD0WD0PDVj5PD`R6PDaY5XD0WD0QDWQ1Q@XQ1PDnf;XD0`DPO`DnN`D[R6`
DZR6`DZl4`DRk4`Dgh3WD0PDnNPDQ\4PDSY7PDnf;XD0WD0PDHPD`R7PD\R6XD0WD0PDHQDYQ1VD0XD0`DWP5WD0PDHQDYQ1
QDZQ1XD0`DWP5WD0QD[Q1Q@a5QD\Q1P@hR7QD]Q1Q@^Q1XD0WD0QD_Q1QD`Q1XD0WD0QDaQ1QDbQ1QDcQ1QDdQ1XD0WD0QDe
Q1QDfQ1TD3QDgQ1XD0QDhQ1WD0QDRCTD2PDVU7QDiQ1XD0YD2WD0QDRCTD2PDVU7QDiQ1XD0QDjQ1UD0WD0PD[W7PDbR6XD0
QFkQ1TD9PD4SD0QDlQ1TD6WD0QDmQ1TD2Q@nQ1QDoQ1XD0PD4WD0QDmQ1TD1QDPR1QDQR1XD0PD4WD0QDmQ1PDbR6XD0QFRR
1aD;QDSR1TD5WD0QDTR1PDjR7QDUR1PD[R6XD0`DS:`DdF`D]F`Dae1`D[]5`DTf1`D_e1`D]9`Deg;`DZ7`DRk4WD0QDTR1
PDjR7QDUR1PD[R6XD0QDVR1TD2QDWR1WD0QDXR1QDYR1TD2PDbR6XD0`D=`D]];WD0QDZR1QD[R1PDbR6XD0QF\R1WD0QD]R
1TD2QD^R1QD_R1XD0QD`R1WD0QDaR1QDTKXD0`DhR7`D_o4`DRk4`DS1`DSS5`DRj4`DdFWD0QDbR1PDaR6QDcR1XD0WD0QD
dR1QDeR1QDfR1QDgR1XD0WD0QDhR1QDiR1QDjR1XD0`DT`5`Dhh5WD0PDWP5PDHPDXU3QDkR1XD0WD0PDZR6PDjR7PDUX7PD
[R6XD0WD0PDZe6QDlR1QDmR1VD0XD0`DYV5`Dl[;`DUF`Dgf5`DRY1WD0PDZe6QDlR1QDmR1QDnR1XD0`DYV5`Dl[;`DUF`D
gf5`DRY1WD0QDoR1S@0QDPS1PD[R6XD0`DP`;`Db:`DZF`DXo5`D]GWD0QDQS1QDRS1XD0`DW`<`Di^;aDi4WD0PDjR7PDX`
<PDdR6XD0YD2WD0PDjR7PDX`<PDdR6XD0QDSS1WD0QDTS1TD1QDUS1Q@j5QDR5XD0`DhR6`DYc4WD0QDVS1QDWS1XD0VD0`D
gf5`D_e1`DWP5WD0QDVS1QDWS1XD0QDXS1`Dgf5`D_e1`DWP5WD0QDYS1TD1QDZS1QD[S1XD0`DUP5`D[R6`DRf1WD0PDgf1
QD\S1XD0WD0QD[:PDR3Y@0QD]S1XD0QD^S1WD0QD[:PDR3YD1XD0QD_S1UD0WD0PDjR6SD0XD0TD9PD4TD7QD[:PDR3UD0WD
0PDjR6SD0XD0TD9PD4TD7QD`S1PDjR6QDaS1WD0QDbS1SD0XD0UD0WD0QDcS1TD7PDR3XD0UD0WD0QDdS1TD7QDeS1XD0TD7
QD[:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDfS1TD1QDgS1XD0TD7QD[:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PD
jV7QDhS1QDiS1TD2QDjS1XD0QDkS1TD9QD[:WD0PD]V7XD0QDlS1TD6QD[:QDmS1PDSP5PDbR6QDnS1QDoS1PDWP5PDn`<PD
[R6PDUP5PDjR7QDUR1PD[R6`DjR7`DhR7`DSW7`DZP5`DTW7`DkP5`DcE`DkU7`DjU7`DmU7`DkR7`DlU7`DoP5`DPQ5`DQQ
5`DQ\4`DaE`DiR7`DiU7`DQW7aDi4PDWP5PDjR7PDo`<PD[R6QDPT1PD\R6QDQT1PD]R6TD5PDWP5QDRT1PD4QDST1PDQV7T
D6PD4QDTT1TD2QDlGQDRP1QDUT1QDVT1PDjR7PD`f;QDXNQDWT1PDX`<QDXT1TD2QDYT1QDZT1TD1QD[T1QD\T1QDRDQD[T1
TD1WD0QD]T1XD0QDXNQD^T1WD0QD_T1XD0QD`T1TD3PDnU7QDaT1P@RP5TD1QDbT1PDbR6QDcT1TD2QDdT1WD0QDeT1XD0QD
fT1QDW6QDeMQDfT1QDgT1Q@hT1WD0QDiT1XD0QDjT1TD1QDkT1TD3QDlT1QDmT1PDWP5PD`3PDc5PDUP5QDnT1PDj^<PDWh;
QDcLTD3QDoT1QDPU1QDQU1TD2P@jR7QDRU1PDbR6QDa5PDZS5QDSU1`DdF`DjX5`DS:`DVf1`DRk4`DkI`DfX5QDTU1PDZR6
PDjR7QDUU1QDVU1PD_R6QDWU1QDXU1TD1QDYU1QDZU1PD\U4QD[U1QD\U1PD_R6QDXNQD]U1Q`1j5QD^U1QD_U1PDgh3QD`U
1PDTP5QDaU1PD\R6QDc@QDcLQDbU1QDcU1PDS<QDXR1QDdU1QDeU1PDjR7QDfU1PD\EQDgU1PD[P5PDcY7PD[P5PDSP5PDbR
6SD0QDhU1PDjR7QDiU1PD[R6QDjU1QDkU1PD[R6PDjh3PDWP5PD`3PDiR6QDlU1TD1QDmU1`En9`E>`Ek8QDnU1P@YP5QDoU
1QDXFTD2QDPV1QDQV1QDRV1TD1QDSV1PDfV7QDTV1aD;PDiR6PDhR7QDUV1QDVV1QDWV1QDXV1PDbR6aDYV1`DXh1PDZR1PD
bR6QDSGQ`1j5QDZV1`EjU7`EkU7`EPW7`E]R6`EkR7`E[R6`EkP5`EcEQD[V1PDbR6aD;QD\V1PDSP5PDbR6aD;aD_5`DkP5
`DcE`Dog;QD]V1PDbR6QD^V1SD0QD_V1QD`V1Q`1l5QDaV1P@YP5QD`V1Q`1l5WD0QDbV1XD0QDcV1`D[R6`D\R6PD[P5QDd
V1TD2QDeV1PD4PD[P5QDfV1aD0aD_5QDgV1QDhV1QDiV1QDjV1QDkV1PDWh;QDTKTD2QDlV1QDmV1QDnV1TD2QDoV1QDXNTD
1PDX`<QDPW1QDbT1TD1PDbR6QDPW1QDQW1WD0SD0XD0QDRW1TD1QDSW1QDTW1QDUW1PDbR6QDVW1QDWW1SD0QDXW1QDYW1QD
ZW1QD[W1QD\W1PDnNQD]W1QD^W1PD_R6QD_DQD_W1QD`W1PD\U4QDaW1QDbW1QDc:PDfR6TD6PD4TD3QDcW1QDdW1PDjR7QD
eW1QDfW1QDgW1QDhW1PDhR7TD2QDiW1PDWP5QDWCTD3QDjW1QDkW1PD]V7TD5PD4S@0QDlW1PDjR6TD6PD4QDmW1TD2PDbf3
WD0QDnW1TD1QDoW1XD0`DjR7`DhR7WD0QDPX1XD0QDQX1TD1QDRX1WD0QDSX1PDTP5XD0PDUP5WD0QDTX1QDUX1P@[R6P@jR
7XD0QDVX1QDWX1TD1WD0`Dai7`D[M`DcR1`DM`DSj2`Dhj2`D^T<`Dkb<`Dlb<`Dib6`Dna;`Dmb<`DQR6`DPR6`DoS7`Dnb
<YD1XD0QDXX1QDWX1TD1WD0`Dai7`D[M`DcR1`DM`DSj2`Dhj2`D^T<`Dkb<`Dlb<`Dib6`Dna;`Dmb<`DQR6`DPR6`DoS7`
Dnb<YD1XD0QDYX1TD1QDZX1WD0QD_OPDjR7QD[X1XD0QD\X1TD1WD0QD]X1XD0QD^X1TD1QD_X1WD0QD_OQD`X1PDRP5XD0Q
DaX1WD0QDmQ1QDbX1QDcX1QDdX1PDbR6XD0WD0QD[AQDi5PDQ^<XD0QFeX1TD1WD0QDfX1Q@mDQDgX1XD0QDhX1WD0QDiX1T
D1XD0QDjX1WD0QDkX1TD1PDSP5XD0QDlX1WD0QDU;S@0PDc5QDmX1QDnT1XD0WD0QDnX1PDR3QDoX1QDPY1XD0UD0WD0PD^2
QDQY1XD0TD9PD4TD4QDb;QDRY1TD4WD0QDb5QDP5XD0QDSY1`D]6`DZb4`DSP1`DVg4`DSg1QDk4TD2WD0QDn4XD0QDTY1QD
k4TD2WD0QDn4XD0QDUY1TD2QDVY1`DYc4QDWY1WD0QDn4XD0QDXY1UD0QDYY1TD3WD0QDn4XD0QDZY1UD0QD[Y1TD7WD0QDn
4XD0QD\Y1UD0QD]Y1TD4WD0QDb5QDP5XD0QD^Y1`En9`E>`Ek8WD0QD_Y1XD0QD`Y1`D^R6WD0QDaY1P@\R6XD0QDbY1TD2Q
DcY1WD0QD[APDjR7QDdY1QDeY1XD0WD0QDSJPDPHXD0QDfY1WD0QDXNP@oV7P@jR7PDX`<XD0WD0QDXNQDgY1TD2QDhY1XD0
WD0QDb5PDTMXD0QDiY1TD2QDjY1WD0QDkY1TD1QDlY1XD0QDmY1WD0QDnY1P@Tj6PD_R6XD0QDoY1WD0QDPZ1P@Tj6PD_R6X
D0QDQZ1TD1QDRZ1WD0QDa5P@oV7PDSP5PDbR6XD0WD0PDQ\4QDa5PDjR7SD0TD3QDSZ1XD0QDTZ1WD0PDQ\4QDa5QDUZ1QDS
Z1XD0QDVZ1WD0QDPW1XD0QDWZ1TD1SD0PDbR6QDa5PDeh3WD0QDXZ1XD0QDYZ1WD0QDZZ1QDa5PDeh3XD0QD[Z1WD0QD\Z1P
DbR6XD0QD]Z1SD0TD6QD^Z1UD0PD]R6TD6QD_Z1PD4QD`Z1UD0QDaZ1TD7PD4Q@h5S@0S@0QDbZ1WD0PD]V7QDcZ1XD0TD3P
D4TD4QDdZ1WD0QDeZ1XD0QDfZ1PDTP5WD0QD\KTD2PDTP5XD0VD0WD0QD\KTD2PDTP5XD0QDgZ1QDhZ1TD1WD0QDn4QDiZ1X
D0SD0QDjZ1WD0QDkZ1XD0QDlZ1WD0QDmZ1TD4QDnZ1XD0VD0WD0QDmZ1TD4QDnZ1XD0QDoZ1WD0QDP[1QDQ[1XD0VD0WD0QD
P[1QDQ[1XD0QDR[1WD0QDS[1TD4QDT[1XD0Q@U;QDU[1WD0QDQU1XD0QDV[1TD2QDW[1TD1WD0QDX[1XD0WD0QDY[1TD1QDZ
[1XD0QD[[1TD2QD\[1WD0QDY[1TD1QDZ[1XD0QD][1VD0WD0QDY[1TD1QDZ[1XD0QD][1QD^[1QDiAPDRP5WD0PDUP5PDjR7
PDXP5XD0WD0QD_[1P@VP5PD[R6XD0QD`[1WD0PDWP5PDjR7QDa[1XD0WD0QDb[1XD0QDc[1WD0QDd[1TD6PD4Q@h5QDe[1XD
0QDf[1QDg[1WD0QDh[1S@0S@0QDi[1XD0WD0QDj[1QDk[1QDl[1QDm[1XD0WD0PDHPDPQ5PDTb;XD0WD0QDn[1P@oV7P@SY7
P@hR7QDo[1XD0WD0QDP\1Q@a5QDeIQDQ\1XD0WD0PDQ\4PDi1PDbR6PD]EXD0WD0QDR\1PDQ\4QDS\1XD0PDU3PDHPDhf:PD
n5PDkU7PDVc4QDT\1PD[R6PDnGPDHPDbd2PD]V7P@hR7QDU\1QDa5Q`1j5WD0QDV\1XD0`DjT5`@bR6`Dgo4PDQ\4QDa5Q`1
j5WD0QDW\1XD0PD[X7Q`1j5WD0QDW\1XD0QDX\1QDUNPDQm4QDa5WD0QDeIQDY\1XD0PDiR6PDn9PDoV7PDdQ1QDZ\1PD_f3
QD[\1PDYOPD]V7PDjg4PDbR6PDmNPDmd:PDjR7PDP;QD\\1QD]\1QD^\1PDWP5PDP;PD^R6PDbY7QDa5PDYe<PDbR6PDgR1P
D\R6QD_\1QD`\1PDlU7PDXS6WD0QDk5XD0QDa\1QDb\1aD_5`DmMQDc\1`Dm];`DQ8`D[e<`DcP4`D\e<`D]e<`D_;`D[d2`
Do]<`D^e<`DVZ<`Dbm:`D_e<`DaV;`D`e<`Dae<`Dbe<`Dce<`Dde<`Dee<`Dfe<`Dge<`Dhe<`Die<`Dje<`Dk_:`Di_:`D
ke<`Dle<`Dme<`DV^:`DS`:`DR`:`DU^:`Dne<`Doe<`DPf<`Dmd:`DZc:WD0YD4XD0QDd\1`El\;`ET;`ESe4`En\;`EVT;
`ER];`E^];QDe\1PDhR6QFf\1QDg\1SD0PDhR6QDh\1QDi\1QDj\1PDmNPD`R5PD\P5PDjR7QDk\1QDl\1`Dhh3QDm\1PDVU
7QDn\1PD`S<PDUP5PDWP5PDhR7QDo\1PDll4QDP]1PDXn2PD[R6QDQ]1TD2SD0PD^S5QDR]1PD[R6PDjR7QDS]1QDT]1QDU]
1QDV]1QDW]1QDX]1PDjR7SD0PD^R6QDY]1PD`f<QDZ]1PDdR6TD4PD`R6TD4QDa5WD0QD[]1XD0QD\]1TD2PDWP5QD]]1QD^
]1QDg\1PD[P5QD_]1QD`]1TD3PDiR6QDa]1PDiR6QDb]1QDc]1QDd]1PDhR6P@jR7QDe]1WD0QDf]1XD0VD0PDaV7QDh5S@0
S@0QDg]1QDa8QDh]1QDi]1PDWP5PDhR7QDj]1PD[R6QDk]1QDl]1QDm]1QDn]1QDo]1TD3QDP^1QDQ^1QDR^1QDS^1PD[P5P
DhR6PDhc;PDTV7QDT^1QDU^1PDTP5QD\KTD3PDbR6PDjj1QDV^1PD[R6QDW^1QDX^1QDY^1QDZ^1PD^R6PDif<PDWP5QD[^1
QDV?QD\^1QD]^1QDa5Q`1j5WD0QD^^1XD0`@hR6`@ZR6Q@_5QDg\1QD_^1PDhR6QDg\1QDd6PDhR6PD[S5P@[R6Q@h5QD`^1
QDa^1WD0PDYR1PDjR7QDb^1XD0QDc^1QDd^1QDe^1PDT3PDYS5PD]9PD`R6PDc_<QDf^1QDg^1QDh^1QDi^1Q@j^1QDk^1WD
0PDjR7QDl^1XD0QDm^1QDn^1PDVP5PDaV7QDh5QDo^1PDaV7QFP_1QDQ_1Q`1j5QDR_1QDS_1QDT_1QDU_1PDHPDWd4PD\R6
PDUP5PDhR7PDVg<PD]R6PDiR6QDV_1PDiR6PD\P5QDW_1QDX_1PDiR6PDhU7QDY_1QDZ_1PDog3QD[_1QD\_1QD]_1QD^_1P
D[R6PDjR7QD__1QD`_1TD2QDa_1QDb_1WD0QDR5aDi4aD_5`DoP5`DaG`DfD`DoP5SD0XD0`D[R6WD0QDc_1XD0QDa5Q`1j5
WD0QDd_1XD0QDe_1WD0QDkX1QDYU1QDjBTD1QDf_1XD0WD0QDg_1PDif<QDh_1XD0QFi_1TD5QDj_1WD0QDk_1PD[R6PDjR7
QDl_1XD0SD0QDm_1Q`1j5P@jR7WD0QDR5XD0QDn_1WD0Qd1j5QDR5XD0QDo_1`DYc4WD0QDR5XD0QDo_1`DYc4QDP`1TD3QD
a5Q`1j5WD0QDR5XD0WD0QDR5XD0QDQ`1QFR`1QDS`1PDjR7WD0YD4XD0`Dm];QDT`1PDWP5PDY5QDg\1PDZl4SD0TD4PDhR6
QDU`1WD0QDV`1XD0WD0QDW`1aDQ6aDR6aDi4SD0Y@0TD1PDhR6XD0QFX`1aD_5WD0QDg\1YD0XD0S@0S@0S@0PDhR6YD0Q@a
5QDg\1SD0PDhR6QDY`1WD0QDg\1QDZ`1XD0QD[`1QD\`1PD[R6SD0QD]`1PDRP5TD1QD^`1QD_`1Q`1j5QD``1QDa`1Q`1j5
QDb`1QDc`1P@bR6QFd`1PDVm4QDe`1QDf`1QDg`1PD[S5PD[R6QDh`1QDi`1PDbR6QDj`1QDk`1PDYd7QDl`1PD[S5PD[R6Q
@h5S@0QFm`1`DVi5`Dob4WD0PDZS5XD0QDn`1QDo`1QDPa1WD0PDZS5XD0SD0PDhR7S@0QDQa1QDRa1QDSa1TD1QDTa1`DSH
`D[Y5QDiHTD2QDUa1P@jR7QDVa1QDWa1QDf8SD0QDXa1PDjR7QDYa1QDZa1PD[R6TD2WD0QDS5XD0QD[a1QD\a1QD]a1aD_5
PDjR7QD^a1QD_a1QD`a1QDaa1QDoR1Q`1j5QDba1S@0WD0QDca1XD0QDda1QDea1QDfa1QDga1QDha1TD2WD0QDia1XD0QDj
a1QDka1QDla1TD2QDma1PDHPDoP5TD1QDna1SD0QDoa1QDPb1TD1QDna1SD0QDoa1QDQb1QDRb1PDhR6PD[R6PDjR7QDSb1P
D4Q@h5S@0S@0QDTb1QDUb1PDUX7QDVb1TD1QDWb1SD0QDXb1PDRP5QDYb1PDbh<PD`R6PDRa4PDeT3QDV`1PDjR7PDll4QDZ
b1PD^R6PDbY7QD_OQDU;QD[b1QD\b1Q@m<QD]b1P@jR7QD^b1QDe5QD]b1P@jR7QD^b1QD_b1QD`b1QDab1QDbb1`EZ5`Eem
3`Edg2`E_\7`Eih<`EXb4`Ejh<`EP_5QDa5Q`1j5WD0QDcb1XD0`DWP5`D]R6`D_R6`D6QDdb1QDeb1P@fP6QDfb1PD[R6PD
kOPD`R6PDS9PDhR7PDjU3QDgb1PDhR7PDjU3PDjT5`D[R6PDnh<PDWZ3PD\P5QDhb1PDoh<PDUP5QDib1PDRg3UD0WD0QDjb
1QD<XD0UD0QDkb1TD1WD0QDlb1QD<XD0QDmb1QDnb1QDa5Q`1j5WD0QDob1QDPc1XD0VD0QDmb1QDnb1QDa5Q`1j5WD0QDob
1QDPc1XD0QDQc1PDmU7TD2SD0QDa5WD0QDRc1QDSc1XD0VD0PDmU7TD2SD0QDa5WD0QDRc1QDSc1XD0QDU?QD=TD1QDa5TD1
WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDTc1UD0WD0PDkY7PD4TD9QD>XD0VD0UD0WD0PDkY7PD4TD9QD>XD0PD1WD0QD
Uc1QDVc1XD0VD0WD0QDUc1QDVc1XD0QDWc1WD0QDXc1QDYc1P@UP5PDUJXD0WD0QDZc1QD[c1XD0VD0`D`i4WD0QDZc1QD[c
1XD0QD\c1`D`i4WD0QD]c1QD^c1XD0VD0WD0QD]c1QD^c1XD0PD1WD0QD_c1PDVP5PD[R6PDXQ5XD0VD0`DfE`Dcg2WD0QD_
c1PDVP5PD[R6PDXQ5XD0QD`c1`DfE`Dcg2WD0QDac1QDbc1QDcc1XD0WD0QDdc1XD0QDec1QDfc1QDgc1TD3QDa5Q`1j5WD0
QD`6XD0VD0QDfc1QDgc1TD3QDa5Q`1j5WD0QD`6XD0QDhc1WD0QDic1PDTMXD0`DoR3QDjc1TD2QDa5TD1WD0QDkc1XD0VD0
QDjc1TD2QDa5TD1WD0QDkc1XD0QDlc1UD0QDmc1TD2QD<QDa5Q`1j5WD0QDnc1XD0WD0QDoR1S@0QDoc1PDih3XD0SD0WD0Q
DPd1QDQd1XD0QDRd1WD0QDSd1QDTd1TD1QDUd1XD0QDRd1WD0QDVd1TD1QDUd1XD0WD0QDWd1P@oh6QDXd1P@[R6P@jR7QDY
d1XD0WD0PDiR7PDfR6XD0PDaMWD0QDZd1Q@g5QD[d1XD0WD0QD[d1XD0WD0QD\d1TD3PDmR5VD0XD0WD0QD\d1TD3PDmR5QD
]d1XD0WD0PD`Q3PDUP5SD0XD0TD2QD^d1TD2QD_d1WD0QD`d1PDUP5XD0QDad1WD0QDbd1QDcd1QDdd1XD0WD0QDed1TD1QD
fd1XD0`DlX;`DUF`DYT4`Dgf5`D\T4`Dho4`Dgj4`Dme5`D_[5`D`[5`Dke5`DZd5`DjR7`DSh1`Dob4`DhR7`DZe6WD0QDg
d1QDhd1QDid1TD2QDjd1XD0WD0PD[5PDbR6PDma4XD0WD0PDnR4PD[R6XD0WD0PDUP5PDhR7QDkd1XD0QDld1TD1WD0QDmd1
QDnd1QDU;TD2QDod1XD0WD0QDPe1QDQe1QDRe1XD0VD0WD0QDPe1QDQe1QDRe1XD0QDSe1WD0QDTe1QDUe1QDVe1XD0QDWe1
TD5QDXe1WD0QDYe1P@cY7PD[R6QDZe1QD[e1XD0WD0QD\e1P@\P5PDmNTD2QD]e1XD0VD0WD0QD\e1P@\P5PDmNTD2QD]e1X
D0QD^e1WD0QD_e1PDd3PDjR7XD0QD`e1WD0PD_o4PD\R6XD0PDjR7WD0QDae1QDbe1XD0VD0`DT9`Dg2WD0QDae1QDbe1XD0
QDce1`DT9`Dg2WD0QDde1QDee1QDfe1QDge1XD0WD0PDPl4PD`R6PDbY7XD0WD0PDWP5QDhe1PDhU3XD0WD0PDZR6PDhR7PD
Qk<XD0WD0PDkOQDie1PDS9XD0WD0QDje1QDke1XD0`DaZ3`DRk<WD0QDoR1QDle1QDme1XD0VD0`Dnf1`Doa3WD0QDoR1QDl
e1QDme1XD0QDne1`Dnf1`Doa3WD0QDoe1QDPf1XD0`Dgf5`DUF`DlX;WD0QDQf1XD0`Dgi5`Dfi5`D[k<`DWG`D\j5`DZl5`
DaQ5`DSi4`Dae5`D_o4`Dke5`D^P4`DRV5`Dbo4WD0PDVS;QDRf1XD0WD0PDY2QDSf1XD0WD0PDnQ5QDTf1XD0WD0QDUf1QD
Vf1XD0WD0QDWf1PDWP5XD0WD0QDXf1TD1QDYf1XD0`D[R6WD0PDVP5PD[R6QDZf1XD0`DcH`Dmd5`Dh5`D[g4`DdX5`D^b5W
D0PDoR5PD[R6XD0WD0QD[f1QD\f1XD0VD0WD0QD[f1QD\f1XD0QD]f1WD0QD^f1TD2PDRP5PDbR6XD0QD_f1WD0PDhR7PDoh
4XD0SD0aD_5`Db]5WD0QD`f1XD0`D_e1`DYV5`DVf1`DS:`DaU5`Dg\5`D^b5`Dg^;`Dj^;`DQl<`DhV5`D_U4`DjX1`DP\5
`Dhj5`DSg2`DaG`DW<WD0PDQe:QDaf1XD0`DnN`DPOWD0QDoR1TD1QDbf1QDcf1XD0WD0PD]P1PDWP5QDdf1TD1XD0VD0WD0
PD]P1PDWP5QDdf1TD1XD0QDef1WD0PDfb5QDeR1PDYl<XD0WD0PDnb1PD[R6PDjR7XD0QDff1`Dgc5`DTf1WD0PDWP5QDgf1
PDjV7PDYb3XD0WD0PD[R6PDhR7QDhf1XD0VD0WD0PD[R6PDhR7QDhf1XD0PD1WD0PD[R6PDak<XD0WD0PD\R6QDif1QDjf1Q
Dkf1XD0VD0WD0PD\R6QDif1QDjf1QDkf1XD0QDlf1WD0QDRDTD2PDbR6P@jR7QDmf1XD0WD0QDRDQDnf1TD2QDk=XD0QDof1
WD0QDPg1QDQg1TD2QDRg1XD0VD0WD0QDPg1QDQg1TD2QDRg1XD0QDSg1WD0QDTg1QDUg1QDVg1XD0`DjR7`DTQ5`D[R6WD0Q
DWg1QDXg1QDYg1XD0WD0PDjR7PDQf<QD_5XD0`DT;`D`l<`DcI`DbV5`DYh1WD0QD?XD0PD[R6`Dfe1`DRY1`DXV5`Dal<`D
TZ5`DUF`DRF`Din5`D\j5`Dna5`DQT4`DfP1`DjX1`DmW5`DhX;`DfD`DRd5`Dbl<`Dla5WD0QD@PD[R6XD0`DhR7`DjR7`D
RF`Dgf5`DjX1`Dh5`DUD`DiH`DUZ5`Dcl<aDi4WD0QDZg1QD[g1XD0WD0QD\g1XD0QD]g1`Dgf5`DRF`DUF`Dna5`DQT4`DX
T4`DjR7`DhR7WD0QD^g1XD0`DRF`DfC`DUF`Dam<`DeFWD0PDRk4PDbR6PDRk4XD0`Dco4WD0PD^R6PDjR7QD_g1XD0`Dee1
WD0QD`g1PD[R6XD0`DPV5`D`e1`DQe4`DfP1`DjX1`Dna5`DRY1`DmW5`Dgm<`Dgd4SD0WD0QDag1PDbR6QDbg1XD0WD0QDc
g1QDdg1TD1QDeg1XD0WD0PDSY7PDYc4XD0PD[R6WD0PDhR7QDfg1QDgg1XD0VD0WD0PDhR7QDfg1QDgg1XD0QDhg1WD0QDig
1QDjg1QDkg1XD0QDlg1WD0PDQX7PDhR7QDmg1XD0WD0QDU;QDng1QDog1XD0WD0QDPh1TD2PDhR6QDQh1TD2XD0QDRh1WD0P
DbT3PDhR6QDSh1XD0WD0PDkc:QDTh1XD0QDUh1WD0PDbR6PDh^6XD0`DT;`DaW5WD0QDVh1PD_P5QDWh1XD0WD0QDXh1QDYh
1QDZh1XD0VD0aD_5WD0QDXh1QDYh1QDZh1XD0QD[h1aD_5WD0PDbT3PDfS6PDhR6XD0WD0QD\h1QD]h1PDVP5TD1PD[R6QD^
h1XD0`DfEWD0PDhEPDjR7QD_h1XD0`DPO`DQO`DnNWD0PDiEPD[R6QD`h1QDah1XD0WD0PDRa4QDbh1XD0QDch1WD0PDS1PD
4PDSS5XD0WD0PD`P5QDdh1XD0QDeh1WD0QDR9QDfh1XD0QDgh1`D[R6`DbR6WD0QDhh1TD3QDih1Y@0QDjh1XD0`Dih3`Djh
3WD0QDkh1P@\P5TD1QDlh1QDmh1XD0WD0QDnh1P@SY7QDoh1XD0VD0WD0QDnh1P@SY7QDoh1XD0QDPi1WD0QDQi1QDRi1TD2
QDSi1XD0VD0WD0QDQi1QDRi1TD2QDSi1XD0QDTi1WD0QDkCPDoP5PD`f3TD2XD0QDUi1WD0PDUX7PDSP5XD0`D\V4WD0QDVi
1QDWi1TD1QDXi1XD0WD0PDiR6QDYi1TD2XD0QDZi1WD0PDSY7TD1QD[i1QD\i1QD]i1XD0WD0QD^i1QD_i1QD`i1XD0QDai1
TD4QDbi1WD0QDaQ1QDci1TD2P@bR6QDdi1XD0WD0PDQ\4QDei1TD2QDfi1XD0WD0QDgi1QDhi1TD2QDii1XD0WD0QDji1TD1
PDbR6QDki1XD0`DdV<`D]W7WD0QDli1QDmi1TD1QDni1QDoi1XD0WD0PDjR7S@0QDPj1QDQj1XD0QDRj1WD0PDn:PDmNPDaR
5XD0WD0PDjR7PDP;PDkX7XD0WD0PDjR7PDnb1PDob4XD0QDSj1WD0PDjR7PD`Q3PD`R6PDmR5XD0WD0PDm];PD^U8XD0WD0Q
DTj1PDbR6XD0QDUj1`D`l<WD0QD[BPDmNQDVj1XD0VD0WD0QD[BPDmNQDVj1XD0QDWj1WD0QDXj1XD0SD0WD0QDYj1QDZj1X
D0VD0WD0QDYj1QDZj1XD0QD[j1WD0PDWP5PDHPDbd2XD0VD0WD0PDWP5PDHPDbd2XD0QD\j1WD0QDRDQD]j1TD2QD^j1XD0V
D0WD0QDRDQD]j1TD2QD^j1XD0QD_j1WD0PDlR4PD^4XD0`Dgf5WD0PDZm4PDoV7PD[l4XD0WD0QDR:Y@0QD`j1PDmNTD2XD0
QDaj1WD0QDbj1QDcj1TD1QDdj1XD0SD0WD0QDej1PDnn2XD0QDfj1`Dao<`DXo3`DjT5QDgj1WD0QDhj1TD3QDij1QDjj1XD
0SD0WD0QDkj1PD[R6XD0`D\j5`DP_5`DWG`DoF`Dno<`Dlg;`DZ`3SD0WD0QDlj1TD1QDmj1QDnj1XD0QDU;TD2QDoj1QDPk
1WD0PDUe;PD[R6PDhR7XD0SD0WD0QDQk1PDcT3P@aR6PDcT3PDhR6XD0QDRk1WD0QDSk1TD2PDih3QDTk1QDUk1XD0WD0QDY
@PDhR7QDVk1TD1QDWk1XD0WD0PDWP5QDXk1QDYk1QDZk1PDVU7XD0VD0WD0PDWP5QDXk1QDYk1QDZk1PDVU7XD0QD[k1WD0P
D[P5PDbR6QD\k1XD0WD0PDiR6PDQ\4PDQOXD0VD0WD0PDiR6PDQ\4PDQOXD0QDW>WD0PDUP5PDjR7PD^U1XD0PD[R6WD0PDZ
R6PDoi1QD]k1XD0WD0PDUP5QD^k1XD0WD0PDbR6QD`>QD_k1XD0WD0PD^R6QD`k1QDak1XD0VD0WD0PD^R6QD`k1QDak1XD0
QDW>WD0PDiR6PDbY7PDiR6QDbk1XD0PDo2PD]V7S@0WD0QDck1XD0WD0PDHXD0QDdk1QDek1P@[R6QDfk1Q@c5Q@d5PD[e6Q
Dgk1PD[R6PDmR5QDhk1QDik1QDjk1PD[R6PDWP5PD`Q7PD[R6PD[e;PDVP5PD\R6PDaP=PD^R6QDkk1QDlk1PDQm4QDa5Q`1
j5QDmk1WD0QDnk1XD0QDok1S@0QDW6QDSCQDPl1PDSP5QDQl1PD\R6QDRl1TD2QDSl1QDTl1Q@Ul1QDVl1QDWl1P@ZS5QDXl
1PDbR6`DjR7QDYl1QDZl1QD[l1QD\l1QDSCQD]l1PDSP5QD^l1Q@_l1QD`l1QDal1QDlGQ@a5QDbl1QDcl1PDVP5QDdl1PDh
R7PDhP7QDel1QDfl1QDgl1QDhl1PDUV7QD\]1TD2QDil1QDjl1QDkl1QDll1PDnV7PDPm4PDkV7PDQm4QDmS1QDml1QDnl1W
D0QDol1XD0VD0QDnl1WD0QDol1XD0QDPm1PDS1PDbR6QDQm1PDVP5PD[R6QDRm1PDhc;PDbR6PDmNPD`f3PDZS1PD]R6QDSm
1QDhk1TD1QDTm1PD\P5PDWP5PD]6QDa5QDm<WD0QDUm1XD0QDeMQDVm1S@0WD0QDWm1XD0`DPO`DUP5`Dae1QDXm1QDYm1TD
2QDZm1QD[m1QD\m1QD]m1QDW6Q@c5QDd5WD0QD^m1XD0QDcl1QD_m1TD1QD`m1PDZR6QDam1QDbm1QDcm1PDmR5QDdm1QDem
1WD0QDfm1XD0PD]V7Q@g5WD0QDgm1XD0QDhm1PD[R6QDim1QDjm1QDkm1QDm<TD1QDlm1PDjR7S@0WD0QDmm1XD0QDnm1WD0
QDom1XD0PDjR7S@0WD0QDPn1XD0PD_P5SD0PDbR6PDmNWD0QDQn1XD0QDa5QDRn1WD0QDSn1XD0`DXP5QDVT1QD`IWD0QDTn
1XD0QD`IWD0QDTn1XD0QDm<WD0PDb4PDTP5XD0QDVT1QD`IWD0PDP3QDUn1XD0QDVn1QD`IWD0PDP3QDUn1XD0QDVn1QDWn1
PDUP5P@jR7QDW6QDXn1PDh_;QDYn1PDQX7PDb4PDTP5PDb4PDTP5QDm<TD1QDZn1TD4PDbR6PD^c6QD[n1WD0QD\n1XD0QDb
5QDeIWD0QD]n1XD0QD^n1PDh_;PDZR6PDoV7QD\b1WD0P@TY7QD_n1XD0VD0QD\b1WD0P@TY7QD_n1XD0QD`n1QD\b1WD0PD
jR7PDQe:XD0QD_IQD`ITD2WD0QDan1XD0QD`ITD2WD0QDan1XD0QDVT1WD0QDbn1QD[BXD0`D]R6PD`f3QDm<WD0PDmNQDcn
1XD0QDdn1QDen1PDhR6QDfn1PDHQDgn1QDa5QDhn1QD_IQD`ITD1QDin1TD3QDjn1QD`ITD1QDin1TD3QDjn1PDjR7QDkn1P
DHQDln1QDmn1PD`Q7PD\P5PDR3SD0QDm<P@ROQ`1j5QDnn1QDon1QDPo1P@ROQ`1j5QDnn1QDon1QDQo1PDbR6QDRo1QDVm1
QDSo1QDTo1`DPO`DnNPDQm4QDa5QDQo1QD[BSD0QDlGPDgS6PDbR6QDUo1QDVo1P@mNQDWo1QDXo1QDYo1QDZo1QDVm1QD[o
1QD\o1WD0QDQo1XD0VD0QD\o1WD0QDQo1XD0PD1QD\o1WD0QDQo1XD0QD]o1QD^o1PD\8QD_o1PDmNPDTMPD`f3PDmNPDTMQ
D`o1P@[R6QDQo1PDbR6QDao1PDhc;PDTV7SD0PD\P5PDhR7PD^h4PDh_;PDbR6QDbo1PDaY7PDbR6QDbo1QDco1PDbR6QDdo
1PDHQDeo1QD[BPDZR6PDjR7PDkQ=PD[R6PDbR6PDjR7PD]R=PDSX7QDfo1SD0QDc5QDm<PDo2QDgo1QDm<PDo2QDgo1QD_IQ
D`ITD1WD0QDho1QDio1XD0QD`ITD1WD0QDho1QDio1XD0PDZJPDfi<QD\]1QDjo1PDbR6QDko1QDlo1TD2PD\Q3QDWHQDmo1
PD`Q1QDno1QDoo1QDPP2TD1QDQP2PD\P5PDSOSD0PD\P5SD0QDRP2QDSP2QDTP2PDZe6Q@oR1QDUP2QDVP2QDWP2QDXP2QDY
P2PD`f3QDm<QDZP2QD[P2QD\P2QD]P2TD2PDXP5QD^P2QD_P2QD`P2QDm<QDaP2QDd5S@0PDkc:`DbR6`DWU1QD_IQD`ITD2
WD0PDkc:XD0QD`ITD2WD0PDkc:XD0QDbP2WD0PDkc:XD0QDcP2QDdP2PDR3QDeP2PD`f3QDfP2TD2WD0QDgP2XD0QD[;Q`1j
5PDa`6PD_R6PDbf3PDa`6PD_R6QDa5PD\P5Q@hP2QDAQDSP2Q@hP2QDAQDb5QDm<QDiP2P@ROQDAQDb5PDgS6PDbR6PDgS6P
DbR6PDmNSD0QDjP2WD0QDkP2XD0WD0QDlP2QDmP2XD0QDnP2WD0PDHPDn;XD0PDHQDoP2WD0QDPQ2QDQQ2XD0QDa5Q`1j5WD
0QDRQ2XD0VD0QDa5Q`1j5WD0QDRQ2XD0QDSQ2PDh_;QDTQ2QDUQ2PD]6QD_n1QDc:QDVQ2QDWQ2SD0PDeR=PDbR6QDa5PDfR
=PDbR6WD0QD_e1XD0QDXQ2PD]V7S@0WD0QDYQ2XD0WD0PDhR7QDZQ2PD[R6PDjR7S@0QDlGQDm<XD0SD0QDa5WD0QD[Q2QD\
Q2QD]Q2XD0QD^Q2WD0QD_Q2PD^R6XD0VD0QD^Q2WD0QD_Q2PD^R6XD0QD`Q2WD0QDaQ2PD^f3XD0VD0WD0QDaQ2PD^f3XD0Q
DbQ2WD0QDcQ2TD1QDdQ2XD0QDi5QDeQ2QDfQ2QDa5Q`1j5WD0QDgQ2XD0`DUP5`DZR6`D^R6WD0QDhQ2P@]Y1QDiQ2QDjQ2X
D0QDkQ2QDlQ2TD4QDa5WD0QDmQ2PDbR6XD0WD0QDnQ2QDoQ2XD0VD0WD0QDnQ2QDoQ2XD0QDPR2WD0QDa5Q@m<QDQR2YD2XD
0WD0QDSP2QDQR2YD2XD0WD0QDn]1PD\P5QDRR2XD0QDSR2QDa5WD0PDS1PDbR6SD0XD0`DdE`Dk8`DaE`DSS5`DjR7`DhR7`
DmNWD0QDTR2QDUR2QDVR2XD0WD0QDWR2TD1QDXR2XD0QDYR2WD0QDZR2QD[R2XD0QD\R2WD0QD]R2XD0`DZR6`D^R6SD0QDb
5WD0QD^R2XD0WD0QD_R2PDVP5PD[R6XD0QD`R2WD0QDaR2XD0WD0QDbR2TD1QDcR2XD0VD0WD0QDbR2TD1QDcR2XD0QDdR2Q
Da5Y@0WD0QDeR2PD[R6XD0QDb5WD0Q@m<PDROTD1QDfR2XD0QDgR2PDQm4QDhR2WD0QDeITD1QDiR2XD0`DWP5`D\R6QDUZ1
WD0QDjR2QDkR2aD_5`DjR7`DnW7`DRR1`DaZ3`DhR7XD0SD0PD\P5QDlR2TD2WD0QDmR2XD0QDnR2WD0QDoR2PDVP5XD0VD0
WD0QDoR2PDVP5XD0QDPS2QDQS2WD0QDRS2`DbI`DcI`DTa4`DWf4S@0XD0QDSS2PDQm4QDa5WD0QD^P2`DSI`D^;`D_j4`D`
j4`DbI`DcI`DTa4`DWf4`DP[3`DUP6`DPO`De6`De;XD0QDSS2QDTS2Y@0WD0QDUS2QDVS2Q@U;QDWS2XD0QDXS2QDYS2Q`1
j5WD0QDZS2XD0WD0QDa5Q@m<QD[S2YD2XD0WD0QDSP2QD[S2YD2XD0WD0QD\S2QD]S2XD0PD[R6WD0QD^S2S@0QD_S2XD0PD
[R6QD`S2WD0QDaS2QDbS2SD0XD0VD0WD0QDaS2QDbS2SD0XD0QDcS2WD0QDdS2XD0WD0QDeS2SD0PDlR7XD0QDb5WD0QDfS2
QDgS2XD0QDek1PDjR7SD0WD0QDhS2QDoOPDRP5XD0VD0WD0QDhS2QDoOPDRP5XD0QDiS2WD0QDWHTD1PDbR6PDmNXD0PD[R6
QDjS2WD0PDZR6QDkS2QDlS2XD0QDmS2Y@0WD0QDnS2YD1XD0WD0QDb5QDoS2QDPT2XD0QDQT2QDRT2WD0QDl<QDm<`DdQ1`D
\o2`DPe2`Ded3`D_R3QDm4XD0`DUP5QDST2WD0QDTT2`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4XD0`DUP5QDUT2QDa5WD0QDm<
YD2XD0`DWP5`DZR6QDUT2WD0QDVT2YD2XD0`DWP5`DZR6QDk4WD0QDVT1QDm<`Dn2`DV3`DU4`DXb3`Dl4`Dib3`Die;`DZi
7`DYb3`D_3`Dc4`D\8SD0XD0QDk4WD0QDWT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`Die;`DZi7`DYb3`D_3`Dc4`D\8SD0XD0Q
DXT2WD0QDa5QDRn1YD1XD0`D^R6`DUP5QDYT2WD0QDSP2QDZT2XD0QDYT2WD0QDSP2YD1XD0QD[T2WD0QDa5QD\T2QD]T2XD
0QD[T2WD0QDa5QD\T2YD1XD0QD^T2WD0QD_T2QD`T2XD0QD^T2WD0QD_T2YD1XD0QDb5WD0QDVm1QDaT2XD0QDbT2WD0QDcT
2XD0QDdT2QDP`1WD0SD0QDQo1XD0VD0QDP`1WD0SD0QDQo1XD0QDeT2WD0QDfT2QDgT2P@[R6P@jR7XD0QDhT2WD0QDWd1QD
iT2QD_n1XD0SD0QDjT2WD0QDkT2PDVP5XD0SD0QD\5WD0QDl<QDm<`DU6`D_3`DQT6`Dn2`Doe1`DYb3`DZi7`Dib3`DU4`D
e3`DV3`D]c3`DR3`De^6SD0XD0QD\5WD0QDlT2`DU6`D_3`DQT6`Dn2`Doe1`DYb3`DZi7`Dib3`DU4`De3`DV3`D]c3`DR3
`De^6SD0XD0QFmT2QDb5WD0QDm<P@ROQDnT2XD0WD0QDoT2P@ROQDnT2XD0WD0QDPU2QDQU2XD0VD0WD0QDPU2QDQU2XD0QD
RU2QDSU2QDm<WD0QDTU2QDUU2XD0QDVU2WD0QDTU2QDUU2XD0QDWU2PDdR6WD0QDXU2QDQo1XD0QDYU2WD0PDim<QDZU2XD0
PDjV7WD0QD[U2XD0VD0PDjV7WD0QD[U2XD0QDW>QD\U2TD5WD0QDa5QD]U2YD1XD0QD^U2WD0QDRn1QD_U2XD0VD0QD^U2WD
0QDRn1QD_U2XD0QD`U2QD^U2WD0QDRn1YD1XD0VD0QD^U2WD0QDRn1YD1XD0QD`U2WD0PDQm4QDeMPDHQDaU2XD0SD0WD0PD
HQDbU2XD0SD0PDTS5PDHQDcU2WD0QDdU2QD_n1XD0QDeU2`DZS1`DWU1`Dl];`D]c3PDQm4QDfU2TD1WD0QDgU2XD0QDhU2P
DQm4QDfU2TD1WD0QDgU2XD0YD2QDiU2WD0QDjU2XD0QDiU2WD0PDhR7PDYb4XD0WD0QD\]1QDkU2XD0QDlU2WD0PDUP5QDmU
2XD0WD0PDUP5PDjX1PDoh6XD0`E^l4WD0QDeOQDnU2XD0QDoU2TD1VD0`E^l4WD0QDeOQDnU2XD0QDoU2TD1QDW>WD0QDPV2
Q@QV2XD0QDRV2WD0QDSV2XD0QDTV2TD3QDa5QDUV2QDa5WD0PD]P1PDUP5XD0SD0WD0QDVV2XD0QD\b1QDm<QDWV2SD0QDXV
2WD0QDYV2XD0PD_P5WD0QDZV2XD0VD0PD_P5WD0QDZV2XD0QD[V2WD0PDHPD^V=XD0QD\V2WD0QD]V2P@`V=XD0QD\V2QDa5
WD0PD_V=XD0SD0QD^V2WD0PDbR6XD0QD_V2PDbT3PD[R6WD0PDjR7PDll4XD0WD0QD`V2Q@a5QDaV2XD0PDeh3QDa5WD0QDa
V2XD0PDZR6QDbV2VD0PDZR6QDbV2PD1WD0PDHPDoP5XD0QDcV2S@0QDdV2`DbF`DRm2`DcFWD0PDm9XD0QDcV2S@0QDdV2`D
bF`DRm2`DcFPD`R6QDR:WD0QDeV2XD0VD0PD`R6QDR:WD0QDeV2XD0PD1QDfV2PDio;WD0PD]Y4XD0WD0QDm<P@ROQDgV2XD
0S@0QDhV2QDiV2WD0QDjV2XD0QDkV2WD0QDlV2XD0SD0WD0QDmV2PDVP5PD[R6XD0QDnV2WD0QD`j1QDoV2XD0QDPW2PDh_;
TD5WD0QDQW2XD0SD0QDa5PD[R6WD0QDRW2XD0QDSW2QDTW2WD0QDUW2XD0VD0QDTW2WD0QDUW2XD0QDVW2WD0QDWW2QDXW2X
D0QDYW2QDcl1WD0QDZW2XD0TD2QD[W2QD\W2PDWP5PDiV=PD[R6PD\Q5PDhV7QD]W2Q@a5WD0QD^W2XD0WD0PD\Q5XD0Q@g5
QD_W2aD_5`Dhh3`DjR6QD`W2Q@a5QDaW2Q@bW2QDcW2QDdW2QDSP2Q@eW2QDcW2PD]d;QDfW2PDHQDgW2QDhW2PD\P5QDiW2
PDob4QDo5Q@_IQDjW2TD1PDV5TD2QDkW2QDlW2QDYl1TD3QDa5Q`1j5WD0PDUJXD0QDYl1TD3QDa5Q`1j5WD0PD[JXD0QDYl
1TD3QDa5Q`1j5WD0PDVJXD0QDYl1TD3QDa5Q`1j5WD0PD`JXD0QDYl1TD3QDa5Q`1j5WD0PD]n7XD0QDYl1TD3QDa5Q`1j5W
D0PD\n7XD0QDj5QDmW2QDfk1TD3QDa5Q`1j5PDZT8PDZT8QDW6UD0WD0PDZT8XD0QDnW2Q`1j5WD0QDoW2XD0S@0QDW6QDfk
1TD3QDa5Q`1j5WD0PDTJXD0`DZR6`D\R6QDfk1TD3QDa5Q`1j5WD0PDog3XD0`DZR6`D\R6`DhR6`DWP5`D]R6QDPX2TD4WD
0PDTJXD0WD0QDQX2XD0QDW6QDRX2TD1QDSX2QDTX2QDUX2PDXh1PD\R6PDYd7WD0PDYd7QDc:QDVX2XD0WD0QDWX2TD1QDXX
2XD0QDk9WD0QDYX2TD1QDXX2XD0UD0PDkY7PD4WD0PDhR7QD_5XD0UD0PDkY7WD0QDc@QD_5XD0QDZX2QDa5WD0PDhR7QD_5
XD0VD0QDZX2QDa5WD0PDhR7QD_5XD0QDW>WD0PDhR7QD[X2QD_5XD0VD0WD0PDhR7QD[X2QD_5XD0QDQc1QD\X2QD]X2QDj5
QD^X2QD]X2QD_X2TD1WD0PDQR=QD]X2XD0WD0QD`X2P@jR7PDQR=QDaX2XD0QDbX2QDcX2Q@dX2QDeX2QDfX2PDjR6QDgX2Q
DhX2PDbMUD0QDo5QDiX2TD1P@YP5WD0QDjX2XD0SD0aE_5QDo5QDkX2TD1P@YP5QDlX2`DcI`D\b4`D[R6`DSg3`DZW=`D[W
=QDmX2P@oV7QDnX2QDoX2QDk9QDPY2Q@a5QDQY2TD1P@YP5TD3QDRY2QDk9QDPY2Q@a5QDSY2PDbR6QDk9QDPY2Q@a5QDTY2
TD1PDYP5TD8QDUY2QDVY2QDWY2PDUc4PD\OQDXY2QDYY2PDQ\4QDa5QDZY2QD[Y2PD\n6QD\Y2QD]Y2QD^Y2QD_Y2QD`Y2UD
0QDaY2TD1QDbY2`@jR7`@YP5`DhR7`DiR7`DTQ5QDcY2TD2WD0QDdY2XD0QDeY2QDfY2PDoP5PDj\7QDgY2WD0PDoh6PDSm3
XD0QDhY2QDiY2QDjY2QDhY2QDkY2PDS1QDlY2PDlR7QDmY2QDnY2P@UP5PDZR6PDlR7QDoY2QDPZ2PD^X=QDQZ2QDRZ2QDSZ
2WD0QDTZ2PD[R6XD0SD0WD0QDUZ2QDVZ2TD1QDWZ2XD0WD0QDXZ2P@\P5PD^c3QDYZ2XD0SD0WD0QDZZ2P@PHP@]R6QD[Z2S
@0QD\Z2XD0WD0QD]Z2QD^Z2Q@a5QD_Z2XD0PD\P5WD0PD]V7XD0SD0WD0QD`Z2PDnn2XD0QDaZ2WD0QDbZ2TD1QDcZ2PD[R6
XD0SD0QDdZ2PD\P5PDbR6PD\P5QDeZ2SD0QDfZ2QDgZ2QDhZ2SD0QDiZ2P@cR6P@iR6WD0Q`1j5QDjZ2XD0QDkZ2QDlZ2QDm
Z2SD0QDkZ2PDnn2QDnZ2QD\P1QDoZ2QDP[2QDQ[2PDhR7WD0QDR[2SD0XD0QDa5WD0PDhR7QDR[2SD0XD0`D[R6`DYT3`DWT
3WD0PDhR7QDR[2QDS[2XD0WD0QDT[2P@[R6QDU[2XD0PDQ\4QDa5QDV[2QDUNQDW[2QDX[2QDk9Q@l5QDY[2PDWP5QDj;QDZ
[2PDbR6QDj;QD[[2QDk9QDa5WD0PD\P5QD\[2XD0QD][2QDk9QD^[2QD_[2WD0QD`[2XD0QDa[2P@kY7QDb[2QDa5QDc[2QD
d[2QDe[2QDf[2PDUP5QDg[2PDUP5PDUP5PDjR7SD0PDli<PD\P5Q`1j5PDjR7QDh[2QDRDQDi[2QDj[2PDcT3PDhR6QDk[2P
Djc;PDjV7PDbY7PD_R6QDl[2PD`f3PDmNQDm[2PD]R6PDYo2PDHPD[Y=WD0QDn[2QDo[2QDP\2QDQ\2XD0WD0QDR\2PDTP5Q
Di5PDd];XD0WD0QDmV2S@0PDUV8XD0WD0QDS\2QDT\2TD1QDU\2QDV\2XD0WD0PDj^;PD`R6PDQT5XD0WD0PDnZ5PD`R6PD`
Y=XD0WD0PDaY=PDPS1XD0WD0QDW\2QDi5PD]e4XD0WD0QDX\2PDUP5QDY\2Q@Z\2PD\Q<XD0WD0QD[\2PDjR7QD\\2XD0WD0
QD]\2PDjR7QD^\2XD0WD0PDiY=PDjR7PDnV5PDZR6XD0WD0PDjY=PDm^5XD0QF_\2TD2WD0QD`\2PDVP5XD0WD0PDZR6QDa\
2PDgDXD0WD0PDZR6QDb\2QDc\2PDl4XD0WD0PDl4PD[R6QDi5QDd\2XD0WD0PDPZ=QDe\2PDZFXD0WD0QDf\2PDjR7PDQZ=X
D0WD0PDUP5PDgCPDPf3XD0QDg\2TD3WD0QDh\2PD]S5QDi\2QDj\2XD0`DjX1WD0QDk\2PD]S5QDi\2QDl\2XD0WD0PDVW7Q
Dm\2QDn\2XD0WD0QDo\2PDjR7QDP]2XD0WD0QDQ]2PDnn2PDVZ=XD0WD0QDQ]2QDR]2QDbBXD0QFS]2WD0PDUP5PDhR7QDT]
2QDU]2XD0WD0PDdR6PDhR7PDV`3XD0PD`R6WD0QDV]2PDkn;XD0VD0WD0QDV]2PDkn;XD0QDW]2WD0QDX]2QDY]2XD0VD0WD
0QDX]2QDY]2XD0QDZ]2WD0PD`Q3P@Sc1QD[]2XD0VD0WD0PD`Q3P@Sc1QD[]2XD0QD\]2WD0QD]]2QD^]2XD0WD0QDXNQD_]
2QD`]2QDa]2XD0WD0QDb]2QDc8QDc]2XD0QDBQDd]2TD1WD0PDUV7PDjR7QDe]2XD0WD0QDWBPDTP5PDhR7PDYQ4XD0WD0PD
RP5PDWP5PDoFXD0VD0WD0PDRP5PDWP5PDoFXD0QDW>WD0QDf]2QDoR1TD1PDY^<XD0WD0PDVS;PDUP5QDg]2XD0WD0QDh]2P
DUP5PDjR7PD^Z=XD0WD0QDi]2PDWP5PDjR7PD^\<XD0WD0QDQ]2PDVP5PD[R6QDj]2XD0WD0QDk]2QDl]2QDdT2XD0PDjR7T
D1QDm]2QDn]2TD1WD0QDo]2QDP^2XD0QDQ^2TD2WD0PDdZ=PDVP5XD0WD0QDR^2XD0`Dlj4WD0PDhZ=PD`R6PDY`6XD0WD0Q
DS^2QDT^2XD0VD0`DQ8WD0QDS^2QDT^2XD0QDnR1`DQ8QDU^2TD1WD0QDV^2XD0VD0`DnU7QDU^2TD1WD0QDV^2XD0QDW^2`
DnU7WD0PD_P5QDX^2PD\R6QDi5QDY^2XD0WD0QDZ^2PDTP5PDbT3XD0WD0QD[^2TD1PDZR6XD0PDjR7TD1QD\^2QD]^2TD2W
D0QD^^2QD_^2XD0WD0PDYW5PDeR6PDjR7PDhj5XD0WD0QD`^2PDjR7TD1PDXj5XD0WD0PDnR4PDjMXD0`DT3`D\a<QDa^2WD
0PDek<XD0VD0QDa^2WD0PDek<XD0QDb^2WD0PD\R6PDh8PD[R6PDhR7XD0QDc^2WD0QDVP2PDdR6QDd^2XD0QDe^2WD0QD]G
PDjR7PDn7XD0WD0QDf^2PDhR7QDQX2PDgf1XD0WD0QDg^2PDob4XD0VD0WD0QDg^2PDob4XD0QDh^2WD0QDi^2PDUP5XD0QD
j^2WD0QDk^2PDUP5XD0QDl^2WD0QDm^2PDjR7QDn^2XD0WD0QDXn1PDoV7PDjR7PDSS5XD0PDo`4WD0PDSS5PDX[=XD0QDo^
2TD3QDa5TD1WD0PDlo2PDoe1XD0WD0QDPATD2PDmo4XD0WD0QDP_2TD1PDY[=XD0WD0PDZ[=PDbR6PDRj4XD0WD0QDQ_2PD[
5TD1PD\P5PDdQ1XD0WD0PD`e1PD_4PDbR6XD0WD0QDR_2PDc`;XD0WD0QDS_2PD[R6PDQ[3XD0WD0PDTJPD\[=XD0WD0PDob
1PD\[=XD0QDT_2TD1WD0QDbAQDi5PDXS6PDP[3XD0WD0QDSJTD4PDUc4PD\R6PDQ\4XD0WD0QDU_2PD]R6QDi5PDd];XD0WD
0QDV_2XD0QFW_2WD0PDTP5XD0`DjR7`DhR7QFX_2TD6QDY_2WD0PDZm4PDTP5XD0WD0QDZ_2TD2QD[_2PDjR7QD\_2XD0WD0
QDQU1TD2PDkc:PDeHXD0WD0QD]_2PD`[=XD0`Dli5WD0QDSX1TD1PDRP5PDjR7PD_d:XD0WD0QD^_2PD[R6PDa[=XD0WD0PD
ob1PDb[=XD0VD0WD0PDob1PDb[=XD0QD__2WD0QD`_2QDi5PDbn5XD0WD0QD^FS@0PDhR7QDa_2XD0WD0QDb_2PDjR7PD_d:
PDhj5XD0WD0QDc_2PDe[=XD0VD0WD0QDc_2PDe[=XD0QDd_2WD0PDmf5PDg3XD0WD0QDe_2QDf_2PDbR6PDP5XD0QDg_2PDh
R7WD0PD_U3PD[V5XD0QDh_2QDoR1WD0PDh^6PDZb4XD0WD0PDf[=XD0WD0PDY^<PD^R6QDi_2XD0WD0PDj[=PD`R6PDm2XD0
WD0QDj_2QDk_2P@iR7QDl_2XD0WD0QDm_2QDn_2XD0TD1QDo_2WD0QDP`2PD[R6XD0PDhR7WD0QDQ`2PD[R6XD0QDR`2WD0Q
DS`2PDWU<XD0WD0QDT`2TD1QDU`2XD0WD0QDV`2PDWP5XD0`DbR6`DUP5`DjR7WD0PDHPD`R7PD\R6XD0PDPa<WD0QDW`2PD
[R6QDU;QDX`2XD0WD0QDXNQDY`2QDZ`2XD0QD[`2TD2WD0QD\`2QD]`2TD1QD^`2XD0WD0PD\P5QD_`2QD``2QDa`2XD0WD0
PDR^:PDRe4XD0`Eeh3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PD]R6QDb`2XD0`D[5`Dh5`D^c3`DTe4WD
0PDb\=PD[R6PDP_5XD0WD0QDZR1QDc`2PDbR6XD0WD0QDZR1QDd`2QDe`2XD0QDf`2WD0QDoLQ@g`2Q@h`2TD1QDi`2PD[R6
XD0WD0PD]V7PDhR7QDj`2QDk`2XD0WD0PD]V7Q@l`2QDm`2XD0`D\R6QDn`2TD5WD0PDil4QDo`2QDPa2XD0WD0PDil4QDQa
2QDRa2P@\j5XD0PD4WD0PDil4QDSa2XD0VD0PD4WD0PDil4QDSa2XD0PD1QDaQ1QDb;WD0QDTa2TD2PD\R6XD0`Ddk;`DhR7
QDaQ1QDb;WD0QDTa2QDUa2PD\R6XD0QDaQ1PDbf3WD0QDVa2QDWa2XD0QDXa2WD0QDYa2TD1QDZa2XD0WD0QD[a2PD\R6QD\
a2XD0QF]a2TD4WD0QD^a2TD1PDVP5PD[R6Q@_a2QD`a2XD0WD0PDXk;PD`R6PD^e;XD0WD0PDiHPDZR6PDjR7PDl4PD[R6PD
jR7PDme5XD0WD0QDaa2PD[R6PDcDXD0WD0PD]n4QDba2XD0WD0QDca2TD2QDda2TD1QDea2XD0WD0PD[]=TD2PDeX1XD0QDf
a2QDa5WD0PDc3Q@ga2QDha2XD0QDa5QDia2WD0PDlo;PDTk4PD\R6XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0QDja2
QDg_2PDhR7WD0QDka2PD^]=XD0WD0PDZQ1PDT8XD0QDla2WD0QDma2PDfGPD`R6XD0PDeGWD0QDj?PDUP5QDi5QDna2XD0WD
0PDR1PDZR6PDjR7PDb]=XD0WD0PDPS5PDiR6PDc]=XD0WD0PDd]=QDoa2XD0WD0PDkR1QDPb2XD0WD0PDVX7PDWP5PDjR7PD
XP5PD[R6QDi5XD0WD0QDQb2TD2QDRb2XD0`Dj]=`DlW5WD0QDSb2QDTb2PDRP5XD0QDUb2TD1WD0QDVb2QDWb2XD0WD0QDXb
2PDUV7PDjR7TD1QDYb2XD0WD0QDZb2PDjR7PDXh1XD0VD0WD0QDZb2PDjR7PDXh1XD0QD[b2WD0QD\b2PDjR7PDXh1XD0VD0
WD0QD\b2PDjR7PDXh1XD0PD1WD0QD]b2QD^b2XD0`DP_5`D_e1QDmb1WD0PDeh6QD_b2XD0WD0QD`b2QDab2Q@bb2QDcb2XD
0`DUP5`D[R6QDdb2TD1WD0QDeb2XD0WD0QDfb2P@oP5QDgb2PDjR7TD1QDhb2XD0WD0PDlo4PDZR6PDjR7PD`g1XD0WD0QDi
b2PD]V7PDhR7PDX^=XD0WD0PDPe6PDiR6PDmX;XD0WD0PD\U5PD[R6PDY^=XD0WD0PDRGPDWP5QDi5PDZ^=XD0WD0PDbU4PD
TP5PDjR7PDVR5XD0WD0PDT3PD_R6PDjR7PDll4PDjW5XD0WD0PD[^=PDbR6PDjR7XD0WD0PDnQ5PD[R1PDjR7XD0WD0PD\^=
PDUP5XD0WD0PDhj5PD\OPD[X2XD0QDjb2PDjR7QDkb2PDhR7PDcS1PDn2PDbR6PDhR7PDQ^:PDhn4PDSP5PDbR6PDhR7PDQ^
:PD^R6PD]^=PDWP5PD]^=PD`R6PDhR7QDlb2PDQg:PD]R6PDU6PDfg;PDUP5PDhR7QDmb2PD]R6PD[5PDWP5PDgZ5PDWP5QD
i5PD_^=PDjR7PD`^=PDjR7PDjR7PDb]<QDi5PDUP5PD\JPD^f3PDZR6PDjR7QDnb2PD[S5PD[R6QDjBQDob2PDhR7PDih:PD
[R6PDjR7PDci1PDmb1PDjR7PDb^=QDPc2PDbR6PDc^=PDdT4PDWP5PDd^=PDgn;QDQc2PDjR7PDVU4`DTP5PDi1PDbR6PD]E
QDRc2TD2PDWP5PDjR7PDnW<QDSc2TD1PDe^=PD^R6PDjR7PD[i4PD[R6QDTc2PDf^=PD[R6QDUc2PDg^=PDo`5PD]R6PDoP5
PDhDQDco1PDbR6QDVc2QDWc2`DhR7`DiR7`DjR7`DPQ5`DQQ5`DkP5`DcE`DQW7TD2PDWP5PDjR7PD[V4PD[R6QDi5QDXc2P
DWP5PDjR7PD[V4PD[R6QDi5QDYc2PDjR7TD1QDZc2QD[c2QDi5QD\c2QD[c2QDi5PDVU7VD0QD[c2QDi5PDVU7QD]c2QD^c2
QD_c2QD`c2TD1QDac2QDbc2PDS`4PD[R6QDcc2QDdc2PDTj4VD0QDcc2QDdc2PDTj4QDec2QDXNPDRP5PD\R6QDoR1PDgh:P
DWP5SD0QDoR1QDfc2QDTV2QDgc2`DXS6PDhR7PDbIPDbR6QDhc2PDhR7PDhY;QDic2QDa5TD2WD0QDjc2PD[R6PDhn4XD0VD
0QDa5TD2WD0QDjc2PD[R6PDhn4XD0QDU?QD[ATD2PDn^=QDkc2PDQ\4PDoV7QDlc2QDXk1TD1QDmc2PDSf3PDTMPDTMPDbR6
PD[i4PDSEPDeR5PD\R6PDT8PDmMPDgR5PDik7PDmMPDhR7PDTj4PDmMQDnc2PDbR6QDoc2TD1QDPd2QDQd2PD]V7PDhR7QDR
d2PD]V7PDhR7PDl\=PDl\=PDW5PDbb<PDWT1PDiR6PDTJPDiR6QDSd2PDTJPDiR6PD\n4PDTb1PDiR6QDTd2TD1QDUd2PDWb
6PDiR6QDVd2PDPd1PDiR6PDV_=PDQQ5PDW_=PDb]=PDb]=QDWd2PDTP5PDbR6PDhR7PDgP4PDWP5PDhR7PDfe3PD[R6PDX_=
QDkHQDi5PDV[5PDmb1PD_i4QD_e1QDXd2QDYd2PD\P5QDXd2QD_e1PDfR1QDZd2PDhR7PDY_=PD[R6QD[d2PDhR7PDYX2PD_
R6PDjR7PDam4PDhR7QD\d2`DYJ`DjN`D[R6`DWF`DgDSD0PDhR7PDV_6PDbR6QD]d2PDhR7PDkOPD]R6`DhR7`DiR7`DkP5`
DcETD2QD^d2PDhR7PDgf3PDd3PDhR7PDb]<PD[R6QD_d2PDhR7PD__=PD]R6TD1QD`d2QDa5PDhR7Q@ad2WD0PD__=XD0VD0
QDa5PDhR7Q@ad2WD0PD__=XD0QDbd2QDcd2QDa5WD0PDoV7PD[l4PDQ\4XD0QDdd2PDa_=PDPHQDed2WD0PDZR6PDlR7QDfd
2XD0PDkHPD`R6PDXV8PD`f3PDY^;PDhR7PD[6PDVX7PDnn2QDgd2`DPj5`D`j5PDWT1PDiR6PDhR7QDhd2PD]9PD[l4PDfU<
QDid2QDi5PD_^=PDWP5QDi5PDoi;QDjd2QDi5PDQ_:QDjd2QDi5PD]9VD0QDjd2QDi5PD]9QDkd2QDSb2QDld2PDRP5QDSb2
PDRP5QDmd2`Dgf5`DcU4QDnd2QDod2PDRP5`DhR7`DPQ5`D_m4`D`m4`Dam4SD0QDPe2TD1QDod2PDRP5QDQe2PDkU7PDRa4
PDbT3PDhR6PDhR7PDWd4PDin4PDbR6QDRe2TD1PDag;PDUP5PDRT4PDWQ5PDUP5QDi5PDkb1QDSe2PD[6PD[3QDhW1PDbR6Q
Di5PDoe:PDTo4PDWP5PDeY;QDTe2PDQ\4PDVP5PD[R6PDjR7QDUe2PDSS5PDUP5QDVe2PDSS5PDUP5PDjR7QDWe2QDXe2PDn
n2QDYe2TD1QDZe2`EUH`EX`3`Eb]5`EgH`EQ\4`EPj4QDXe2PDX[:PDc3PDlg3QD[e2QD\e2PDll6PDjR7QD]e2QD^e2QD_e
2QD`e2QDae2QDbe2TD2PDRP5`D]R6QDae2PDRP5QDce2QDae2PDRP5PDjR7QDde2QDbR1QDi5PD^f3PDRg:PD[R6QDee2TD1
QDfe2PDli7PD[R6PDjR7PDhn4QDge2QDhe2PDWP5QDj;PDVDPDbR6PDVDQDkHPDkDPDjR7PDoj;PDUP5PDjR7PDSS5PDR`=Q
Die2P@oV7PDjR7PDSS5QDje2PDT8PD[R6QDi5QDke2PDmb1PDef<PD\d4PDS`=PDV_6PDmMPDgd;QDle2QDme2PD\R6QDne2
PDnf3PDn3PDbT3PDk8PD`f3PDY^;PDhR7PD[6PDk8PD`f3PDY^;PDjR7QDoe2QD\1QDPf2P@[R6P@jR7QDQf2QDKPDjR7QDR
f2QDKPDjR7PDQT5PDUP5QDKPDjR7PD^f3PDjOQDDPDSP5P@hR7QDSf2QDDPDnn2P@hR7QDTf2QDDPDjR7QDUf2QDVf2QDDPD
YS5PD`R6PDYS5PD`R6PD`V7QDDPD_R6PDVDQDDPDW`=QDDPDbR6PDeU3QDWf2`DjR7`DWZ5`DhR7`DkP5`DcE`DkR7SD0QDD
PDbR6PDeU3QDWf2QDXf2QDYf2QDDPDVP5PD[R6QDi5PDVU7PDbR6QDFPDTP5PDQV7QDFPDbR6QDZf2S@0QD[f2PDnn2PDhR7
PDc]<PDnn2PDhR7PDZj5QD\f2QDFTD2PDWP5QDi5PD_^=QDFPDjR7QD]f2QDFPDjR7PD[`=PD^R6QDFPDjR7QD^f2VD0QDFP
DjR7QD^f2QD_f2QDFPDjR7PDe5VD0QDFPDjR7PDe5QD`f2QDFQDi5PDXo;PDTP5PDjR7QDaf2QDFQDi5PDWZ5PDTP5PDjR7Q
Dbf2QDGPDjR7QDcf2PD[R6QDGPDjR7QDdf2QDGPD^`=QDGQDef2PDd8QDGPDiHPD[R6QDGPDgR<PDlk4QDGPDnn5`DWP5`D]
R6`D^R6`DUP5QDGPDhR7QDff2QDGPDhR7PD_`=`DWP5`DUP5`D`R6QDGQDi5PDn5QDGPDhR7PDYb3PD\R6QDGQDgf2QDhf2Q
DHPDjR7QDcf2QDif2QDHPDjR7QDjf2PD[R6QDHPDjR7PDWg4PDcR6QDHPDbR6PDeR3QDHPDbR6PDjR7QDkf2PD[R6QDHPDbR
6PDjR7PDnb1PD[R6QDlf2QDHQDi5PDWS6PD]S5QDHQDi5PDQl<PDnU7QDHQDi5QD]CQDbBQDHQDi5PDg`4QDHQDi5PDXS6PD
VU7QDHPDT?PDnU7QDHPDT?PDWP5VD0QDHPDT?PDWP5QDmf2QDHPDTP5PDbR6QDc@PDTP5PDbR6QDc@S@0PDn2QDITD2PDUP5
QDi5PD\Q<QDITD2PDZR6PDa`=QDITD3QDnf2PDWP5PDjR7PDdDQDITD2PDX`5PDb`=QDIPDjR7PDe3PDUP5PDjR7QDIPDjR7
PDU]5PDUP5QDof2QDIPDhR7QDPg2PDXo;PDUP5PDjR7QDIPDhR7PDU]5PDUP5QDIQDi5QDQg2QDIQDi5PDmY5PDUP5QDRg2P
Dao<QDIQDi5QDSg2PDUP5PDjR7QDTg2QDJPDhR7QDUg2S@0QDVg2QDJQDWg2QDEQ@Xg2S@0PDmY5PDUP5QDRg2PDao<QDEQD
i5PDd8PDT3QDEQDi5QDj?QDYg2`DhR7QDEQDi5QDZg2QDEQDi5PDhV5PD`R6QDEQDi5PD[j5PDWP5QDEQDi5PDlY=PDZl4QD
EQDg5S@0QD[g2PD\R6QDEPDjR7PDWh6QD\g2QDEPDhR7TD1PDnCPD[R6QD]g2QDEPDhR7PDa`:PD]S6QDEPDhR7PDgj4PDRa
4QDEPDhR7PDXl5PD[R6QDEPDhR7PDlT5VD0QDEPDhR7PDlT5QDW>QDEPDjR7PDnCPDbR6QDEQD^g2TD1QD_g2QDEPDQ\4TD1
QD`g2VD0QDEPDQ\4TD1QD`g2QDag2QDEQD^g2TD1PDZU1PDVP5QDEQDbg2PDg`=QDbBQDETD2PDZe6PDbg7QDEQDQo1PDbR6
QDcg2QDEPDhR7QDdg2QDeg2QDfg2QDP1QDi5QDgg2QDP1QDi5PDXS6VD0QDP1QDi5PDXS6QDhg2QDP1PDjR7QDig2QDP1PDj
R7PDob4VD0QDP1PDjR7PDob4QDjg2QDP1PDjR7PD\HPDbR6QDR1PD^i;QDR1QDkg2QDlg2QDV1PD]9PD`R6QDV1QDmg2QDX1
PDnU7QDi5PDXS6QDX1PDUP5QDng2QDX1PDUP5PDWP5PD]^=QDX1PDRP5QDog2QDX1PDbR6QDPh2PD]9QDX1PD[R6PDXb4QDO
PDVP5QDQh2P@jR7PDX^6QDOQDR:QDRh2VD0QDOQDR:QDRh2QDSh2QDOQDTh2QDUh2QDVh2PDc6QDi5PDYc5PDRP5QDOQDi5P
DmY5PDVP5QDOQDWh2`D[R6`DbR6QDOPD]S5VD0QDOPD]S5QDXh2QDNPDjR7QDYh2PDoi1QDNQDi5QDZh2QD[h2QDNQDi5PDi
k7PDih3QDNQDi5QD\h2PDnU7QDNQDi5PDm`=PDbR6QDNQDi5PDWZ5PDSP5VD0QDNQDi5PDWZ5PDSP5QD]h2QDNPDhR7PDWZ5
PD_d:QDNPDWP5PDjR7QD^h2QDNTD2PDbR6PDjj1QDNPDbR6PDTJPD\8QDU1PDjR7QD_h2QDU1PDjR7PDRU5`DZR6`DbR6`DU
P5QDU1PDjR7PDco5VD0QDU1PDjR7PDco5QD`h2QDU1PDhR7QDah2PDSe7QDU1PDjR7QDbh2QDch2QDW1PDVP5QDjBQDdh2QD
W1QDeh2S@0PDo`=QDW1PDlR7QDfh2aDi4QDW1QDeh2S@0PDbR6PDgCQD[2PDjR7QDgh2`DbR6`D^R6`DZR6`D_R6QD[2QDi5
PDgf1QDY2PDjR7PDe3QD^2PDhR7TD1QDhh2`DUP5`D[R6QD^2PDjR7QDih2QDjh2QD[1PDhR7PDdi;QD[1PDhR7QDkh2QD[1
PDhR7PD\HQDlh2QD[1QDi5PD`e1QDmh2QDnh2QDi5PDZb4VD0QDnh2QDi5PDZb4QDoh2QDc1PD_U3PD^f3QDc1PDjR7PDmFQ
Dc1PDjR7PDWF`DUP5`D]R6`DWP5`D_R6`DnU7QDd1PDjR7QDPi2QDd1PDjR7PD_f3VD0QDd1PDjR7PD_f3QDQi2QDd1PDjR7
PD[EPD[R6PDjR7TD1QDRi2QDe1PD^R6PDSe7QDe1PD_R6PDjR7QDe1PDjR7QDSi2QDTi2QDj1PDjR7QDUi2QDj1PDUP5QDVi
2QDk1PDhR7PDW8QDk1QDWi2QDk1PDnn2PDhR7QDXi2QDk1QDi5QDYi2QDk1QDi5PDnY5PDbR6QDb1PD[l4PDjn;QDZi2TD1Q
DQ2QD[i2QDQ2PDUV7QD\i2TD1QD]i2QDQ2PDoa1VD0QDQ2PDoa1QD^i2QDW2PDnn2PDhR7QDW2PDjR7PDV<QDV2PD]R6QD_i
2PD]R6PDcS1PDhX;QD_2PDUP5PDoV7QD`2PDjR7PDkW<QDa2PDVP5PD[R6QDi5PD[5QDa1QD`i2QDai2QD`1QDi5QDbi2`DW
P5`DUP5`DZR6`DXo2QD`1PDjR7QDci2`DjR7aD_5`D^R6QD`1PDjR7PD^i4VD0QD`1PDjR7PD^i4QDdi2QD`1TD3PDTm4PDV
P5QD`1TD3QD[f2VD0QD`1TD3QD[f2QDei2QDi1QDfi2QDi1PD\R6QD_\1QDP2QDgi2QDP2PDjR7PD`f;QDP2QDi5QDhi2QDP
2QDii2QDji2QDP2PDjR7PDTj4VD0QDP2PDjR7PDTj4QDki2PDWP5PDWj2PDUX7PDWP5PDTJQDli2PDWP5QDmi2QDni2PDWP5
PDhR7QDoi2QDPj2`DbR6`DUP5`D\R6PDWP5PDhR7PDXJPDkd3PDWP5PDhR7QDQj2QDP]1PDWP5PDhR7QDRj2PDiHPDWP5PDh
R7PDdg2PD[R6PDWP5PD^l4QDSj2PDWP5PDci1PDmb1QDTj2WD0PDWP5PDjR7QDUj2XD0VD0QDTj2WD0PDWP5PDjR7QDUj2XD
0QDU?PDWP5PD^`5PDkd3`EWZ5`Ed];`E[5`EUX7`EU1`EYS1`Ek2`E_a=`EnN`Ed5`EXY<WD0PDUP5PDjR7PDlT5XD0VD0`E
WZ5`Ed];`E[5`EUX7`EU1`EYS1`Ek2`E_a=`EnN`Ed5`EXY<WD0PDUP5PDjR7PDlT5XD0QDVj2QDWj2QDa5TD1WD0PDUP5PD
jR7PDlT5XD0QDXj2PDUP5PDjR7QDYj2PDUP5PDjR7PDY5PDWZ5PDUP5PDjR7PDSS5QDZj2QD[j2PDUP5PDjR7PDSS5PDWZ5P
DUP5PDmb1PD[R6QD\j2PDUP5PDmb1PD[R6Q@oGQD]j2PDUP5QD^j2QDa5PDUP5PDX:VD0QDa5PDUP5PDX:QD_j2QD`j2QDa5
TD1PDUP5QDaj2VD0QD`j2QDa5TD1PDUP5QDaj2QDbj2QDa5TD1PDUP5QDcj2VD0QDa5TD1PDUP5QDcj2QDbj2QDa5PDUP5PD
hR7QDdj2VD0QDa5PDUP5PDhR7QDdj2QDej2QDfj2TD3PDUP5PDhR7PDW`5VD0QDfj2TD3PDUP5PDhR7PDW`5QDW>PDUP5PDh
R7PDe\5PDQEPDUP5PDhR7PDlm;PDbR6PDUP5PDhR7PDdR;PD\R4PDUP5QDgj2QDhj2PDUP5PDjR7QDij2PD[R6QDa5PDUP5P
DjR7PDba5VD0QDa5PDUP5PDjR7PDba5QDW>PDZR6PDjR7QDjj2QDkj2QDlj2PDZR6QDXk1QDmj2PDRj1PDbR6PDUW7PDmb1P
D[R6PDjR7QDnj2`DUP5`DZR6`DWP5QDoj2PDnb1PD[R6PDjR7QDPk2PDmb1PD[R6QDcHPDgf1QDQk2PD_EPD[R6`DdD`Dgg:
`DfC`DkP5`DcEQDRk2PDdg2PDWS6PDhR7QDSk2QDTk2PDhR7PDT3PDYS5PDhR7QDUk2QDk=PDhR7PDlf:PDbR6PDhR7PDV_6
QDVk2QDWk2PDhR7PDPk<PD\R6PDja=PDhR7PDPk<PDbR6PDka=PDhR7PD]V3PD\R6PDhR7PDla=PD[R6QDoR1QDXk2QDYk2Q
DZk2QDoR1PDg^2PDiHPDhR7PDWd4PDTMPDWP5PDHPDWd4PD\R6PDhR7QD[k2QD\k2PDhR7PDb]<PD^S5PDhR7PDi7QD]k2QD
^k2PDhR7PDbY7PDXe;PDhR7PDnR5PDV6PDhR7PDiT;PD[R6PDhV5QDa5WD0PDhR7PD_8PDWP5PDjR7PDg2XD0PDhR7PDna=P
D[5PDhR7PDoa=PD[R6PDVDPDhR7PDmMPDPb=PDhR7PDkd6QD_k2PDkd6PDQb=PD_4PDQb=PDhR7PD[c1PDWT1PDhR7QD`k2Q
Dak2PDhR7PD\c1QDbk2PDhR7QDSk2PDW6PDnCPD`R6PDoCPD^i;PD`R6PD]P3PDnCPD[R6PD\n4PDSb=PDWP5PDjR7PDUX7P
DSP5PD]9PDn2PD]9PD`R6PDc_<PD^U5PD`R6PDnf5PD_U4PD`R6PDQR4QDck2PDkHPDiR6QDdk2PDkHPD`R6QDek2PDkHPDP
DPDkHPDSY6PDci1PDmb1PDmb1QDfk2PDb]<QDgk2PDoi1PDSj7QDhk2WD0PDoi1PDdg2XD0VD0QDhk2WD0PDoi1PDdg2XD0Q
Dik2QDjk2PDoi1PDdg2WD0QDkk2XD0`EhR7`EjR7`EZP5`EYP5`EkP5`EcE`ElU7`EkR7`EoP5`ESW7`E_m4`Edm4`ETb=`E
cm4`Ell4`EQf<`EkU7`EjU7`ETW7`Eam4`EXn4`E`m4`Ebm4`Eja=`EjH`EQe:`ESg2PD]S6PDUP5QDlk2PDnV;PDUP5PDnV
;PDUP5QDmk2PDVS;PDUP5QDnk2PD\6PD_c1PDTg1PD_c1PDVW7PDSS5`D]P5`DPm4`D[R6PDVW7PDjR7QDok2PDVW7PDeh3Q
DPl2QDQl2PDVg<PDUg:QDRl2PDjR7PDf[5PDUP5PDjR7PDf[5PDUP5PDjR7PDhV5VD0PDjR7PDf[5PDUP5PDjR7PDhV5QDSl
2PDjR7QDTl2PD_a=PDjR7PDVb=QDUl2PDjR7PDXb=QDVl2PDjR7PDhm4PD[R6PDjR7QDWl2PDjR7PDZ6PD[R6PDjR7PDjR7P
DXn2PD[R6PDjR7QDdh2QDXl2`D[R6PDjR7QDdh2QDXl2PD[R6QDYl2TD1QDZl2QDa5PDjR7PDaOPD[R6PDjR7PDfe:QD[l2Q
Da5PDjR7PDfe:PDlc;PDjR7PDSa4PDWQ5PDjR7QD\l2QD]l2PD\n4PDZc7PDgd;QDi5QD^l2PDgd;PDjR7QD_l2PDgd;PDTW
7QD`l2PD]V7QDal2PDhR7QDbl2PDSX7PDhR7PDoU6PDSX7QDcl2PDhR7PDWZ5PDSX7QDdl2PDhR7QDel2PDSX7QDfl2PDbR6
PDSX7PD[2PDXP5PD\P5PD`1PDhR7PDWZ5PD\P5QDgl2PDhR7QDel2PDh_;PDjV7QDhl2PDh_;PDmR5PD[R6PDHPDQh3PD[b=
PDHPDao4PD\b=PDa^:PD]b=PDa^:PDiR6QDil2PDc`:PD]b=PD^b=PD`R6PDiHPD^l4PD[R6QDjl2QDkl2TD1PD^l4PD[R6Q
Dll2QDml2TD1PD^l4PD[R6PDkl;PD^l4PD_i4PDSU1PDUP5PDoV7PDmd6PDhR6PDgCPDiHPDQe4QDnl2aE_5QDol2QDPm2PD
]^=PD`R6PD_b=PDUe;PDgU3QDa5WD0PDUe;PD[d;XD0VD0QDa5WD0PDUe;PD[d;XD0QDQm2PDUe;PDbR6QDRm2QDSm2PDRP5
PD]R6PDjR7QDTm2PDRP5PDQm4PD]R6PDRP5PD`R6QDUm2PDRP5PD\R6PDQ\4PDoV7PDlS=PDoV7PDoV7PDlS=PD_R6PDoV7P
DmX1PDo2PDo`=PD`R6PDXk;QDVm2PDbj4QDVm2PD^JPDbb=PDcb=PDYS5PDkDPD[R6PD]6PDTi2PDiR6PDVR5PDUX7PDRS5P
DTP5PDjR7PDRS5PDUP5PDjR7PDjm5PD[R6PDYX;PDkm5PD[R6PDYX;PDSS5QDWm2QDjBQDXm2PDfe3PD[R6PDX_=PDla5PD[
R6PDjR7PDiMPDiR6QDYm2PDfb=PDhd8PD^]=QDZm2QD[m2TD2QD\m2UD0PDV3PDhR7PDdn;QD]m2PDV3PDhR7PDdn;QD^m2Q
Dc>PD_EPDNPD`R6QD_m2PDgP5PDbR6PDX:PDgP5PDbR6QDgGQD`m2PDfCPDWP5QDi5PDcS5PDPg;PD\R6QDam2PDXo4QDWf2
PDWGPDW[5PDTP5PDgb=QDbm2PDoV7PDjR7QDcm2PDoS5PDQ\4PDTT5PDQ\4PD[V;PDQ\4PDVP5PD[R6PDjR7PD[V;PD\k<PD
TP5PDRT5PDQ\4PDd4QDdm2QDem2PDUP5PD]R6QDfm2QDgm2PDPHPDa_=PDPHQDhm2`DjR7`DfCPDa_=PDPHVD0PDa_=PDPHP
D1PDib=QDgm2PD[l4PDib=PD[l4PD^R6PD[k;QDhe2PDTP5QDQ]1QDim2PDRP5QD[BQDjm2PDVP5PDhR7PDW];QDjm2PDVP5
PD_R6PDjR7QDkm2PDg3PDn2PDn2PDg3PDg3PD`R6PDn2PDhR7PDYj<PDa_:PD`R6PDjb=PD\T6PDjR7PD[]<PDSc1QDlm2PD
Sc1PD]S1PD^R6PDZOPDbR6PDhP7PDhR7PDoJPDbR6PDkb=PDiR7PDXo5PDgc<PDiR7PDe2PDbR6PDlb=PDiR7PDU6PDaf;PD
hR7PDmb=PDhR7PDnb=PDgDPDhR7PDja=QDmm2PDhR7PDjn5PDZ4PDZR6PDhR7PDlW<PDZR6PDob=PDZR6PDPc=PDVP5PDUP5
PDhR7PDQc=PDS1PD[P1PDjR7PDoP5PDi7PD`h<TD2QDnm2PDPQ5PDfi4PD`h<TD2QDom2PDbT3PDkCPDhR6PDXP5PDbR6PDY
e4PDoP5PDXP5PDbR6PDjR7PDQS1PDWP5PDRc=PDWP5PDjR7PDSU1PDhR7PDPc:PDWU<PDmR5QDPn2PDc7PDTc=PDhR7PDSc1
QDQn2PDcR5PDmR5PDHPDPQ5PDTb;PDQP4PDPh3PDhR6QDRn2TD3WD0PDjR7PD_d:PDVU7QDSn2XD0`DUP5QDa5PDoV7PDn7P
DoV7PDn7PD`R6QDeIPD^V7PD]EQD_e1QDTn2PD]R6PD^V7PDiR7PDb];QDUn2TD1QDVn2PD[l4QDVn2PD[l4QDWn2QDVn2PD
[l4PDjR7QDXn2PDWP5QDi5PDXS6QDYn2PDll4PDSd4QDZn2QD[n2TD2QD\n2PDjR7QD]n2QD^n2PDhR7TD1QD_n2QD^n2PDh
R7TD1PDSX;PD[l4QD`n2TD1QDan2PDHQDbn2QDcn2PDnFPDkd6PDiR6PDhR7PDVS;QDdn2`D[R6QDen2PDhR7PDVS;PDl4QD
fn2PDiR6PDmMQDXe2PDjR7PD[c=PDHPDo2QDgn2PD^c=PD[R6PDUm5PD]S1PDbR6QDhn2PD_c=PD^f3QDin2TD1PDiR7QDjn
2PDiR7PD`c=QDkn2PDTY1QDln2QDmn2PDnP<QDnn2TD3WD0PD\n;QDon2XD0QDPo2PDnU7QDQo2TD1QDRo2PD_`5PD^S5aE_
5WD0PDX];QDSo2XD0VD0aE_5WD0PDX];QDSo2XD0QDTo2QDUo2PD^R6PDQ;QDVo2P@UP5PD`Q3VD0QDVo2P@UP5PD`Q3QDjg
2QD[ATD2PDVl6PD[l4PDeR6QDWo2QDnGQ@m<QDXo2TD2PDa]<QDYo2PD\R6PDhR7QDZo2PDmb1PD[R6QDXk1QD[o2PDRP5PD
bR6PDRc3PD]R6PDhR7PDWc;PD[R6PDPQ5PDhR7PD[S;PDkn;QD\o2PDZR6PDjR7PDjc=PDoP1PD^S5PDZR6PDoV7PDZR6PDj
n5PDZR6PDkc=PD`R6PDl4PD[R6QDi5QD]o2PDZR6PDlc=PDZR6PDhR7PDna1PDmc=PDZR6PDhR7PDnc=QD^o2PDjR7PDh[=P
DUb2PDbR6PDcT5PDoc=QD_o2QD`o2QDao2PDaX2PD[e;PD[l4PDPd<PD[Z2PDWP5QDbo2QDco2PDTP5PDjR7PDlT5QDdo2TD
2QDeo2QDfo2QDgo2PDZS8`D_U4PDhEQDho2PDWP5PD[l4QDi5QD]CPD]Q1PDUV7PD`[5`DUP5`DWP5`DTS1`DWV7PDXk;QDi
5PDfU<PDS1PDSS5PD`R6QDio2QDjo2PDVP5PDHPDh_5QD^W2PDS_<PDgn4PDTP5PDfDPDoP5PDPj;PDXT1PDVP5PD[R6QDi5
QDko2PD[l4PDjR7PDmb1`D[R6QDlo2TD1PD[l4PDjR7PD_9QDmo2PDhR7PDli1PDXS1PDjR7PDVd=PD\k5PDWP5PDhR7PDWd
=PDeGPD\j<PD^R6VD0PD\j<PD^R6QDjg2QDno2TD2PDWP5PDjR7PDWZ5QDno2PDSP5TD2QDoo2PD\l4QDi5QDPP3PDbR6PDZ
d=PDUP5PDjR7PDT?PDWP5PDjR7QDQP3PDjR7PDmR5PD[h<PDjR7PDPh3PD\R6PDbR6PDHPD_d=PD_P5PDcY7PDnn2QDRP3PD
hR7PDc`3QDSP3TD1PD]U;QDmDQDTP3PDR8QDUP3TD1P@hR7PDd8PDWP5PDeNQDVP3TD2PDSg2PDVP5PDSg2PDVP5QDWP3`D\
8`DXGPD`d=PDVP5QDT1Q@g5S@0QDXP3PDbR6PDmNQDT1QDYP3PDbR6QDZP3QD[P3QDT1PDHPDoP5QD\P3QDT1QD]P3QD^P3Q
DT1QD_P3QD`P3QDT1PDbR6QDi5PDXS6QDT1QDaP3PDbR6QDbP3QDMPDhR7QDXCQDMQDi5QDcP3PDRP5QDMQDi5QD\h2PDUP5
TD1QDdP3QDMPDVP5QDeP3QD^1QDU;QDfP3`D\R6`DUP5`DZR6`D[R6QD^1PDjR7PDgDPD[R6QD^1PDjR7PDXg5QD^1QDSGS@
0QDgP3QDLPDmR5QDLPDW^:`DUP5aEi4`Eee1`EQ6`EoU5`EXEQDLPD^S5QDLPDcd=PD[R6QDLPDZS5`DjR7`DhR7`DQ\4`Dk
P5`DcE`DkU7`DjU7`DZP5`DYP5QDLQDhP3TD1QDiP3QDLPDZR6PDjR7QDjP3QDDPDUV7PDjR7PDjo;QDDPDTP5QDkP3QDlP3
QDDPD[l4QDjBQDmP3`D[R6QDDPDbR6QDnP3QDDPDbR6PDjR7QDoP3QDDPDVP5QDPQ3P@jR7PDTk4QDDPDWP5PDoP5PDVP=QD
DPDWP5PDXT1QDDQDQQ3QDRQ3TD3QDDQDSQ3QDDPDfe3PDWP5PDXe4QDDPDfe3PDjR7QDTQ3QDDPDSP5PDnn2PDhR7QDDPDSP
5PDjR7QDUQ3QDVQ3TD4PDSP5PDjR7QDWQ3QDDPDSP5PDhR7QDSf2QDDPD[V7PDjR7QDXQ3QDDPD_d:`DbR6QDDPDbR6PD^6Q
DDPDhR7QDYQ3QDZQ3QDQ1QD[Q3QD\Q3QDQ1QD]Q3QD^Q3QDQ1PDbg7QDZ1QDU;QD_Q3QD`Q3QDZ1PDjR7PDlT5QDZ1PDnn2P
D`S1QDHPDjR7QDaQ3QDbQ3QDHPDPHPD]R6QDHPDVP5PD[R6QDcQ3QDHQDdQ3QDeQ3TD1QDHQDfQ3`DWP5`DUP5`DZR6`DZS5
`DZe6`DdR6`DYQ5QDHPDTP5QDgQ3QDHPDUP5QDhQ3TD1QDiQ3QDHPDS1QDjQ3QDHPD[S5PD[R6QDHPDZS5PD]R6QDFTD2PD]
R6PDhR7PDhY=QDFPDjR7QDkQ3QDFPD\R6PDdk;QDFTD2PD\R6PDdk;QDFQDlQ3QDFQDd`2PDQ^<QDGPDhR7QDmQ3PDVP5QDG
PDhR7QDnQ3QDoQ3QDGPDhR7PD`b4PD`R6QDGPDhR7QDPR3VD0QDGPDhR7QDPR3QDQR3QDGPDhR7QDRR3QDGPDmh;QDGPDZS1
PD]R6QDGQDeIQDSR3QDIQDi5QD]CQD`CQDIQDTR3PDWP5PDjR7PDjHQDIQDUR3QDIPDdOQDR:PD_d:QDJPDVP5QDVR3QDWR3
QDJQDXR3QDJPDiS1QDbBQDJTD1PDUV8QDJPDhR7PDW];QDJQDYR3PDnn2QDZR3PDnn2PDVZ=PDWj5PDnn2PDhR7QD[R3PDnn
2PDhR7PD[`=PDWP5PDnn2PDhR7PDja=PDXe=PDnn2PDhR7PDQFPDi6PDnn2PDhR7PDe5PDnT5PDnn2PDhR7PDkY;PDf8PDnn
2PDhR7PDQ`=PDob4PDnn2PDhR7PDe`3PD_U5QD\R3PDnn2PDhR7QD]R3PDnn2QDoR1QD^R3QD_R3PDnn2QD`R3`E[e=`E\e=
`E]e=`E^e=`E_e=`EZ3`E[1PDnn2QDaR3QDEPDiR7PDe2PDbR6QDEPDhR7TD1PDbU4PDUP5QDEPDhR7PDoJPDbR6QDEPDhR7
PDRGPDWP5QDi5QDEPDhR7PDjd5PDVP=QDEPDHQDbR3QDEPDHPDT8PD\R6QDEPD`R1PDog3QDEPD^2QD_o2PDRa4QDEPDhR7Q
DcR3PDbR6QDdR3QDEQDi5PDUX7QDeR3QDfR3TD3QDP1PDgf5QDgR3PD]3PDgf5QDhR3QDiR3PDnV5PDbR6QDP1PDce=QDP1Q
DjR3TD2PDXP5`D[R6`D_R6`DdF`DlU7`DZR6`DWP5`D]R6QDP1TD2PDbR6PDde=QDNTD2PDUP5PDjR7PDXP5PDRb=QDNTD2P
DUP5PD]3QDNTD1PDTP5QDi5QDkR3QDNQDlR3QDmR3VD0`DhR7`DjR7QDNQDlR3QDmR3QDnR3`DhR7`DjR7QDNPDoV7QDi5PD
bY5QDNPDjR7PDYW5PDeR6QDNPDjR7PDYa3PDWP5QDNPDjR7PDPj5PD\V7QDNPDjR7PDQ[<QDNPDjR7PDmZ<PDUP5`DjR7QDN
PDVc4QDUa1QDoR3QDPS3QDOPDjR7PDYg5PD[l4QDOPDjR7PDda5QDQS3QDOPDjR7PDmEPDUP5QDY1PD^e4`DTP5`D[R6`D_R
6`D]R6`DVP5QDY1QDRS3QDSS3QDV1PDgU<QDV1QDTS3QDUS3`DjR7QDV1PDWP5PDjR7PDVU7PD[R6QDVS3QDV1PDWP5QDi5P
DVU7QDV1PDUP5PDie=QDo1PDUP5QDjBQDWS3QDo1QDXS3QDYS3QDo1QDZS3PD`R6QDo1PDUP5QDi5QD[S3QDlBPDUP5QDjBP
D]n;QDV2QDjBPDnn;QDV2QD\S3PD^R6VD0QDV2QD\S3PD^R6QD]S3QD[1PDRj1PDTl;QD[1PDQS5PD`R6QD[1PDjR7PDPY4Q
D^S3PDjR7PDZR<VD0QD^S3PDjR7PDZR<QD_S3QD[1PDRT;PDRP5QD[1PDQ\4PDWj2QD[1PD\R6PDT8QD[1PDRP5VD0QD[1PD
RP5QD`S3QD[1PD_h3QD\1QDaS3VD0QD\1QDaS3QDbS3QDcS3Q@dS3QDQf2VD0QDcS3Q@dS3QDQf2QDeS3QD]1QDfS3TD1QDg
S3QD_1QDjBPDf_<QD_1PDjR7PDPg1VD0QD_1PDjR7PDPg1QDhS3QDa1PDWP5PDjR7PDSe5QDa1PDik7PDZR6QDa1PDTJPDik
7QDa1PDke=PDbR6QDa1PDeGPDgf5PDUP5QDa1TD2PDZe6PDjR7PD]FQDa1TD1PDjR7PDY\7PDVP5QDa1TD2PDWP5PDZR6PDj
R7PDjMQDiS3PD]S5QDf1TD2QDjS3TD1QDkS3QDf1PDjR7PDli<PDSP5QDf1QDlS3Q@mS3QDnS3QDf1PDQ\4TD1QDnS3VD0QD
f1PDQ\4TD1QDnS3QDoS3QDf1QDPT3PDSP5VD0`DjR7QDf1QDPT3PDSP5QDQT3`DjR7QDR2QDRT3TD1QDST3QDW1TD2PDRP5P
DmR5QDW1TD2PDbR6PDme=QDc1PDc`;QDc1PDjR7PDS4QDc1QDi5QDTT3QDX1PDhR7PDne=aEi4`E_H`E]F`Ece5`ElT5`EV8
`E[]5`Ein4`EQ\4QDX1PDbR6PDhR7QDUT3QDX1PDZe6PDZFQDX1PDlR7PDbR6PDiR<QDX1QDoZ2PDiR6QDX1PD^S5PDZR6PD
jR7QDX1PDVQ=VD0QDX1PDVQ=QDVT3QDj1PDoV7PD[l4QDWT3QDj1PDPHPD_R6QDjBS@0QDXT3QDl1PDhR7PDci<VD0QDl1PD
hR7PDci<QDYT3QDl1PDjR7PDmR5QDm1PDQ\4PDUP5PDPS5QDm1PDjR7PDYU<QDn1QDZT3TD1QD[T3QDg1PD_m4VD0QDg1PD_
m4QD\T3QDg1PDQDQDg1PDjR7QD]T3PD\R6QDi1PDSP5PDbR6QD^T3QDS2QD_T3QDS2PD\FPD^U5QDS2PDjR7PDR<QDKPDhR7
TD1PDT_=QDKPDhR7PDbo4PDRk4QDKPDjR7QD`T3QDaT3QDKPDjR7PDVU4QDU2QDi5QDbT3QDU2PDjR7PDob4QDcT3QDZ2QDd
T3QDeT3QD]2PDVP5PDnn2PDhR7PDja=QD]2PDbR6QDi5PDbb=QD]2QDi5PD]9PDWP5PDjR7PDna5QD^2QDU;QDfT3PDUg4QD
^2PDhR7PD_]=QDgT3QDb2QDhT3TD2QDiT3QDc2PDiR7PD[Z=QDc2PDjR7PDin4QD\2PDRP5PDbR6QD\2PDWP5PDjR7PDYV7Q
D\2PDUP5QD_o2PDQf=QDh1PDTP5QDh1QD_o2PDXb4QDh1QD_o2PDgP5QDh1QDeIS@0QDjT3QD`2QDkT3TD1QDlT3QDCQDmT3
QDnT3TD1P@gn4QDjg1QDoT3P@VU7PDbR6PDo2PDhR7PD`Q3QDPU3QDQU3aD_5PDhR7PD`Q3PDVU7PD_R6Q@RU3QDSU3PDhR7
PDjU3QDTU3PDhR7QDUU3PD[R6PDhR7QDVU3PD[R6`Dhj4`DZe4`DXo3`DXf=`Df:`DVc4`Dhk3`DhX;`DYf=PDhR7PDfS1PD
[R6QDc@`EbR6`EZR6`E_R6`EWP5`ETV7`EjR7QDWU3QDXU3PDhR7PDkFPDZf=QDYU3QDZU3QD[U3QD\U3QD]U3WD0QD^U3XD
0VD0QD\U3QD]U3WD0QD^U3XD0QD_U3PDhR7PDcm4PDkn3PDhR7PDoa:PD\f=PD]f=PDhR7PD[3PDWP5PDjR7PD^f=PDhR7PD
UGPDWP5PDhR7PDhR7PDRX;PDWP5PDjR7PDT_5PDhR7PDj;PD[R6QD`U3PDhR7PDef1PD\R6QDaU3PDhR7PDaf=PD\R6Q@bU3
QDcU3PDhR7PDn^<PDWe4PDhR7PDYS;PDTc5PDhR7QDdU3QDeU3PDhR7PDdR;QDfU3PDhR7PDhP5PDUg4QDa5PDhR7PDQb7PD
[R6PDhR7PDgd6PDbR6PDiR7PDl4PDhR7PDoh4QDgU3PDhR7PDee1PDZQ1PDhR7PD]P1PDQb;PDhR7PDld6PDdf=PDhR7PDng
4PDef=PDhR7PDff=PDWP5PDhR7QDhU3QDiU3PDhR7PDYe4PD`_5PDWP5PDhR7PDVS;QDjU3PDhR7PDnQ5PD]k<PDhR7PDnQ5
PD]S6VD0PDhR7PDnQ5PD]S6QDkU3PDhR7QDlU3QDmU3QDoR1QDnU3PDjo5PDhR7PD_m4PDjf=PDhR7PD_m4PDfg1QDoU3PDh
R7PDjX1PDTe7PDhR7PD\]<PDWP5PDjR7PDlR1PDhR7PDT?PDi6PDhR7PDWQ1PDee1PDhR7PDVh4PD[R6PDmCPDWP5PDhR7PD
YV5PD_P5PDbY7PDhR7QDPV3PDj_5PDhR7QDQV3PDie2PD\S;PDie2PDa^=PDhR7QDRV3QDSV3PDYS5QDi5QDTV3QDUV3QDVV
3QDi5QDWV3VD0QDUV3QDVV3QDi5QDWV3QDW>PDVP5PD[R6QDXV3PDVP5PD[R6QDYV3`DV6`DQi4`DRi4VD0PDVP5PD[R6QDY
V3`DV6`DQi4`DRi4QDZV3PDVP5PD[R6QDi5PD^Q6PDVP5PD[R6PDjR7PDkf=QD[V3PDUV7PDjR7PDVU4PDVP5PD[R6QD\V3P
D]R6PDZe6PDjR7QD]V3PDZe6PDhR7PDRT4VD0PDZe6PDhR7PDRT4QDW>PDZe6QDi5PD`T<QD^V3TD2PDZe6PDjR7QD_V3QDX
FPDZe6QDi5PDnR4PDZe6QD`V3QDaV3TD2PDZe6QDbV3PDRP5PD[V7PDQ\4PDRP5PDjR7PDho;QDcV3TD2PDRP5PDjR7PDRk4
PDRP5PDjR7PDij4PDnj4PDRP5PDWP5PDfg;QDdV3PDRP5PDWP5PDjR7PDdDPDRP5PDbR6QDeV3PDRP5PDbR6QDoGQDfV3PDR
P5PDbR6QDgV3QDhV3PDWP5QDiV3PDTP5PDjR7PDed=PDTP5PDjR7QDjV3QDkV3TD2PDTP5PDjR7PDXIPDTP5QDi5PDgf1PDT
P5PDUP5PDjR7QDlV3PDWZ5PDTP5QDmV3PDUP5PDjR7PDXP5QDnV3PDUP5PDjR7PD_d:QDZj2QDoV3PDUP5PDjR7PD_d:PDWZ
5PDUP5PDjR7QDPW3PDUP5QD_o2PDlU3PDSg=PDUP5QD_o2QDQW3PDUP5QDi5QDRW3PDhj5QDSW3TD1PDUP5PDlU7PD_a=PDU
P5QDTW3QDUW3PDUP5PDhR7QDVW3TD1QDWW3PDZS5PDjR7QDXW3QDYW3PDZS5QDi5QD\h2PDXS5QDZW3PDZe6QD[W3PDXS5PD
jR7PD_U5PD\n;QDi5PDjDPD`V7QDoR1QD\W3PDYV7QD_o2QD]W3PDbY7PD_R6QD^W3PDPl4PD`R6PDbY7PDXT1PD`R6PDdQ6
PDRX;PDWP5PDjR7PDT_5PD\R6PDjR7PDXg=PD[R6PDQ\4PD_R6QD_W3PDbR6PDZOPD\R6PDhR7QD`W3PDhEPDhR7PDTj4PDS
c1PDbR6QDaW3PD_9PDaf3PDS7PD_9PDWP5PDjR7QDbW3PD]9PDWP5PDjR7QDbW3PDPm4PDn9PDo2PDkOQDie1PDS9QDcW3PD
kl;PDWP5PDkl;PDWP5QDdW3QDeW3PD`FPDZR6PDj4PDWP5PDhR7QDfW3QDgW3PDWP5PDhR7PDli1QDhW3PDWP5PDhR7QDiW3
PDWP5PDhR7P@W^:PDVl;PDWP5PDjR7QDjW3PDWP5PDjR7PDjHQDkW3`DjR7QDlW3PDWP5PDjR7PDjHPDWP5PDhR7QDmW3QDn
W3PDWP5PDZR6PDjR7PDjMPDWP5QDoW3PDWP5PDYb3PDoh6PDWP5PDoP5PDVP=PDig=PD[R6PDoV7PDoQ4PDcP5PDUj4PD\R6
PDjR7PDbg2PDVW7PDZl4QDPX3PDgj;QDQX3QDRX3QDSX3P@[R6QDTX3PDlU3PDiU<PDog=PDlU3QDUX3QDVX3PDcFPDWP5PD
jR7PDRa4VD0PDcFPDWP5PDjR7PDRa4QDQOPDcFPDWP5PDjR7PDgf1PDcT3PDnNPDbT3PDcT3PDhR6QDWX3PDio;PD]Y4PD`Q
3PDWP5PDjR7PDj^;PD`Q3PDVU7PDbR6PDo2PD`Q3QDXX3PD`Q3PDce;`Dle1`D_h1QDYX3TD2PDld6QDZX3PDld6PDeQ6QD[
X3PD]P1PDWP5PDWl<PD]P1PDUP5TD1QD\X3PD]P1PD\R6PDVc4PD]P1PDjR7PD_k<PDbT3PDe;PDhR6PD[c4QD]X3QD^X3QD
_X3PDbT3QD`X3PDhR6QDaX3QD]X3PDn7QDbX3PDbT3PD[R6PDjR7PDll4PDcY7PD[R6PDhR7PDVh=PDcY7PDWh=QDcX3QDdX
3QDeX3PDeg;PD`R6PDeg;PDnV7QDfX3PDkV7QDgX3QDR:PDWP5PDHQDhX3QDiX3PDHPDXh1PD\R6QDjX3PDHQDkX3PDHPDog
3`DhR6PDHPDTJPDHPDZP1PDZh=PDHPDmn2PD]P1QDeIPDoc4PDaR6PD\P5QDSGQ@j5QDlX3TD1QDmX3PD\P5QDnX3QDoX3TD
1QDPY3PD\P5PDT3PDVP5QDm<PDRP5PDbR6QDQY3`Dk8`DdEPD\P5PDgd;QDRY3PD\P5QDSY3QDTY3PD\P5PDYP1QDi5PD\P5
QDU;QDUY3TD1QDVY3PD\P5PDjR7PDl4PD[R6PDjR7PDb]<PD\P5PD\R6PDjR7QDWY3PDh_;PDbR6QDXY3QDYY3PDVR5QDZY3
TD1PDZg;PD[l4PD`R6PD]S1PD[l4QD[Y3PDVg<PD\R6PDjR7PDYa4PD^h=PDYV7QD\Y3QD]W3PDU<PDio;PDlS8PDbP6PDZJ
QD]Y3QD^Y3PDbR6QD_Y3QD`Y3TD1QDaY3QDbY3PDVP5PD[R6QDcY3QDdY3QDeY3PDa_:QDbBPDjR7PDPh<PDa_:PDah=QDfY
3PDfe3PDWP5PDXe4QDgY3PDjR7PDiR<QDgY3QDhY3QDiY3`DPl4PDll4PDVR5QDjY3TD3PDUP5PDjR7PDll4PDTf1`D[R6`D
WP5QDkY3QDlY3QDmY3PDjR7TD3PDY_=QDmY3QDnY3VD0QDmY3QDnY3QDoY3QDmY3PDhR7PDST1PDRj1QDPZ3PDRj1PDkb1VD
0PDRj1PDkb1QDQZ3PDRj1PDdg2QDRZ3PDc3PDWP5PDao4PDc3PDWP5QDi5PDTb;PDWT;PDWP5PDjR7QDSZ3QDTZ3QDUZ3TD1
QDVZ3QDWZ3QDXZ3TD3QDYZ3QDWZ3PDUP5PDR8QDZZ3QD[Z3TD1PDiX;`D[R6QD\Z3QD]Z3PDjR7PDiX;QD]Z3PDjR7PDiX;V
D0QD]Z3PDjR7PDiX;QDW>QD^Z3TD2PDjh=QDi5QDWV3QD_Z3QD`Z3TD2QDaZ3PDoFPD`R6PDZ^5PDlW<PDco5PDgl<PDZe6P
D[P5PDbY7PD[P5PD[P5PD[P5QDbZ3QDmm2QDcZ3TD1PD_P5QDdZ3PDm2PDWP5PDjR7PDlT1PDT`5QDeZ3PDlh=PD^R6PDjR7
PDT?QDfZ3QDoR1TD1QDgZ3PD_f=PD[l4PDRd5QDhZ3QDiZ3TD2PDZe6PDjR7QDjZ3PD[V7PDjR7PDXT4PDWd5PD`R6PDPi=P
DQi=QDkZ3PDPS5PD`R6PDQS5PDR8QDlZ3P@jR7PDR8PDRi=QDmZ3QDnZ3PDci1PD[R6PDjR7PDTi=PD_P5PD^U3PD\R6QDi5
PD]V;PD_P5QDoZ3QDP[3PD_P5PDPW7PDZn:PD_P5PD_4QD[BQDQ[3PD_P5PDbY7PDTd6PD_P5PDaY7PD_P5PDTf3PD`R6PDo
2PDec1QDR[3PDNPD`R6PDkP=PDme5PDho5PDPQ5PDS1PDd];PDPQ5PDZ2PD[Z=QDS[3PDn^<QDT[3QDa5PDgf5PDZe6PDjR7
PDgf5PDTP5PDhR7PDWJQDU[3QDV[3PDjR7PD`g1PDb`=QDi5PDag1QDW[3PDjR7PD`g1PDVFPDlU5PDVFPDZS5PDjR7PDag;
PDlk4PDYi=QDX[3QDY[3TD1QDZ[3PDoR5PD[R6PDjR7PDTk4PDmo;PDUg5PD`R6PDhR7PDQd4PD]R6PDhR7PDj_:QD[[3PD]
R6PD[i=PDQl<QD`o2PDdR6QDi5PDSg=QDRP1PDbR6PDU7PDd8PDT3PDVP5PDb]<PD[R6PDX`<PDhR7PDb]<PD[R6QDi5PDXS
6PD\i=PD^S5PDPh3PD\R6PDlT7PDlb1PD[R6QD\[3PD\i=PDlb1PD[R6PDoV7VD0PDlb1PD[R6PDoV7QD][3QD^[3QD_[3PD
WP5PDbQ5PDg`=PDRP5PDWP5QD`[3PDjR7PDdNQDa5PDUP5PDjR7PDRk4QDa[3TD1QDb[3PDTP5PD_d:PDl4PD[R6PDjR7PDm
2PD_d:PD_i=PDRP5PDjR7PD_d:PDae5QDc[3PDRP5PDjR7PD`i=PDai=PDk8PDmf3PDU3QDn;PDRP5PD[Y1QDd[3PDmU7PD[
T<PDnNQDe[3TD4PDbR6PDjR7PDe:VD0QDe[3TD4PDbR6PDjR7PDe:QDf[3PD^R6PDjR7QDg[3PD[R6PD^R6PDlh;QDh[3TD2
PD^R6PDjR7PDle1PD^R6PDXIPDaR6PDac3PDWP5PD[5PDj[=QDie1PDYW5PDeR6PDjR7PDlS4PD`R6QDi[3PDbi=PD`R6PDW
]6PD^4PDiR6PDlX;PDSHQDj[3PDRk;PD]S5PDeGQDk[3QDXFPDeGPDd];PDVa6QDl[3PDdi=PDei=QDm[3QDn[3PDPe2PDcT
3QDo[3PDd3PDjR7PD_o4QDP\3QDQ\3TD2QDR\3QDS\3PDh5PDhR7PDmY5QDT\3PDP3PDkc:PDoS1PDn`;PDT3PD`R6PDnU;P
DT3PD`R6PDkU4QDU\3PDVS;PDWP5PDjR7PDgf5QDLPDW^:PDUP5QDi5`DXP5`Dfi=`DY5PDY^<PD^R6PDgi=PDhR7PDTl4PD
Xj5PDWU1PDXj5PDXb=QDV\3`DZR6`DnN`DUV5PD]S1PD`R6PDhi=PD]S1PDbR6PDY^<PDSP5PDZR6PDme=PDSP5PDWP5PDjR
7QDW\3PDSP5PDjR7QDX\3`D[R6QDWJQD_o2QDYJPDii=PD`R6PDji=PD^m4PDiR6QDY\3`DRV5PD_T3PD`R5PDTW7PD`f;PD
WP5PDTW7PD^X1PD\R6PDTW7PDjh3PDVU7QDZ\3QD[\3TD1QD\\3QD]\3PDdR6QDd^2QD^\3PDQS5PD`R6PDld6PDli=PDiU<
PDmi=PDlk4PDZFPDbb<PDoi1PD\V7PDni=PDoi=PDhR7PD_S1PD^R6QD_\3`DTk4QD`\3QDa\3TD1QDb\3PDUZ5PD\R6PDaM
PDWZ5PDWP5QDi5PDma4PDd];PD[R6PDhS4PDd];PDZl6PDUP5PDjR7QDc\3PDZR6TD1QDd\3QDe\3PD^R6PDhR7PDed5PDSc
1QDf\3QDg\3PDcOQDoR1TD1QDh\3QDj?QDi\3PDWP5PDoa1QDj\3TD1QDk\3PDXIPDob4PDfGPD`R6PD]l2PDfGPDZe6PDjR
7PDWj=PDfGPDd`5`DiV5`D]R6PD^l4PD[R6PDfGPDdDPD\m3PDhZ5PDe^;PDXj=QDl\3QD^c2PDQ\4PDoV7`D^R6`D_R6QD^
c2PDHQDm\3QDn\3PDnU7PDREPDe5PDnT5QDo\3QDP]3PD[j=PDYm;PDdT1PDjR7PDmk;QDQ]3QDi5PDhX;PDQT5PDWP5PDjR
7PD]j=PDe^5PDWP5PDhR7PD^j=PD`1PDVP5PDbR6PD_j=PDXS6PDiZ5`D^R6`DWP5`DZR6PDXS6PDlb1PD`j=QDR]3PD[l4P
@jR7PDil;`EiT;`ESW7`EcV7PDjX1PDTe7QDS]3PDgP=PDik3PDa[<PDWP5PDjR7PDen5PDW`5PDb`=QDT]3QDi5PDdg;PDV
P5PDRS5PD`R6QDU]3PDej=PDjR7PD\^=PDV`3PDjR7PDoU5PDS_<PDgn4_l2200RP1210UP1320YP1230VP1240VP1350YP1
360WP1470WP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP1
6E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S1
1SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17
a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP
15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23
WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i
23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P1
6U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34U
P14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34
\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W
45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`
45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16
l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP
15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56
XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P6
6XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15
[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP
17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP16o67WP16o67YP18P77VP17Q77V
P16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^7
7VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15
k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP
1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP
16d88VP16e88[P16f88XP16e88\P16g88XP17h88UP16i88VP14Z18SP14Z18SP15j88VP18k88YP14l89YP15m89WP17n89
XP13o89VP13P99WP12Q99TP16R99UP17S99WP18T99[P15f29SP14U99VP13V99XP13W99YP13X99WP13Y99WP13Z99XP13[
99XP12\99TP13]99XP13^99XP13_99XP12`99UP13a99WP14b99WP15c99VP13d99WP14g59XP13e99WP13f99WP12j79UP1
2j79UP1109RP1109RP1109RP12g99TP15h99TP15i99TP12j99TP13g69WP14k99YP13l99TP12m99TP12n99UP13o99XP13
P:9VP12Q:9UP18R:9WP14S:9TP15T:9YP1309RP12U:9VP18V:9]P13W:9TP13X:9XP13Y:9VP14Z:9XP13[:9XP12R99UP1
2\:9UP13[89XP12]:9UP13^:9VP12_:9TP13`:9UP13a:9WP14b:9ZP13c:9UP13d:9TP1109RP1109RP13e:9TP12f:9UP1
109RP12g:9TP15h::XP16i::\P19j::UP1:k::XP19l::TP15m::VP16n::YP17o::\P18P;:VP18P;:XP16Q;:ZP16R;:YP
15S;:TP15T;:VP15U;:TP16V;:WP17W;:YP15X;:TP16Y;:UP16Y;:WP15Z;:VP17[;:XP17[;:ZP17\;:YP17];:WP1:^;:
XP19_;:VP18`;:WP16a;:WP16a;:YP17b;:YP16c;:XP16c;:ZP16k5:[P16d;:VP15e;:WP17f;:VP16d5:ZP16g;:[P17h
;:]P19i;:^P18j;:WP16k;:WP16k;:YP15l;:VP17m;:XP16n;:XP18o;:YP15P<:TP15Q<:UP15R<:WP18S<:ZP16T<:WP1
6U<:YP17V<:ZP16W<:WP17X<:WP16k5:YP15Y<:VP15Z<;TP12[<;TP12\<;TP12]<;UP120;RP12^<;UP1>T5<ZP16_<<TP
17`<<TP19a<<WP19a<<YP15b<<VP17c<<XP15d<<YP17e<<WP15f<<TP16g<<XP1Ah<<WP16i<<VP17j<<WP16T5<WP17k<<
VP1=l<<UP1=l<<WP16m<<VP15n<<UP1Ao<<TP1=P=<TP16Q=<ZP16R=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X
=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP1
6f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP14Q><UP14R><TP15S><Y
P1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>
>YP17a>>ZP1Cl=>\P19Q=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;
l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?YP
16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP12]?@UP12^?@VP1IQ=@[P14_?@\P13`?@WP16W7@]P16a?@
ZP12b?@TP13c?@XP13d?@WP13e?@TP14f?@VP16g?@VP15h?@VP13V8@UP15f1@WP16i?@VP13j?@VP16k?@VP15l?@VP13m
?@XP13n?@XP12Q>@VP14o?@VP15f1@WP1:P@@WP14W9@ZP12Q@@UP14R@@VP12S@@UP13T@@WP14U@@VP12V@@UP12j7@UP1
3W@@WP12X@@TP12Y@@UP12Z@@TP13[@@WP12\@@UP13]@@YP14^@@YP13_@@XP13`@@WP13m?@YP14a@@WP16b@@TP13c@@T
P14d@@VP13e@@UP13f@@XP12g@@TP14c:@UP15h@@ZP1;c:@UP18\?@XP14i@@XP110@RP14j@@TP15k@@TP130@RP14l@@W
P15m@@XP12n@@TP13o@@VP14PA@WP14QA@VP13RA@UP14SA@WP15TA@QM3UA@TP13VA@WP13WA@UP13XA@VP14YA@YP12Q@@
UP12ZA@TP12S@@UP13[A@VP15a?@XP13\A@WP12]A@TP15^A@ZP13_A@TP110@RP15a?@XP16a?@[P17`AATP16aAAVP15bA
AXP17cAAVP1FdAAUP1HeAAWP15fAAWP18gAAXP16hAAYP17iAA[P15jAAWP18kAAXP15lAATP16Y;AWP17mAAYP16nAAYP19
oAAZP1<PBAXP16QBAVP19RBAXP15SBAVP17TBAVP17UBAVP18VBAXP18WBATP17XBAVP16YBAYP15ZBAWP16[BAUP16\BAVP
17]BAYP16^BAVP16_BAWP18_BAYP16`BAXP19aBA]P17bBA[P17cBAXP16dBAYP16eBAYP18fBAZP16gBAZP18gBAWP18hBA
ZP15iBAWP16e6AUP16e6AWP17jBAWP15kBAVP16lBATP16lBAVP15mBATP15nBAVP17oBAVP1:PCAXP18QCAXP17QCAVP17Q
CAXP17[:A^P16RCAWP15SCAXP14TCATP18a?AYP17UCAVP16VCBXP15WCBYP17XCBTP16YCBVP16ZCB\P15[CBWP13\CBYP1
3]CBYP110BRP12^CBVP12_CBVP13`CBUP18aCBTP16bCBWP15cCBUP12[<BTP16dCBYP14eCB\P13fCBWP13gCBYP13hCBYP
13iCBXP12jCBTP12kCBVP12lCBVP13mCBXP13nCBXP13oCBXP14PDCTP130CRP1\1QDDUP1:RDDWP14SDDXP14TDDZP15UDD
ZP13VDDWP12j4DVP15WDD]P12^?DVP14XDDVP13f3DXP110DRP110DRP12YDDTP14ZDDXP13[DDXP19\DD\P15W7DYP13]DD
WP15i5DZP12^DDTP14_DDWP140DRP15`DDWP13aDDVP14bDD[P13cDDVP14dDDVP12eDDTP13fDDXP13gDDXP12j7DUP14f1
DXP14hDDYP12iDDTP12jDDVP13kDDWP12lDDTP18mDDTP13nDDWP13oDDWP14PEDUP110DRP15QEDXP13REDVP12SEDVP13T
EDYP12UEDTP14VEDVP15WEDWP12Q<DUP13XEDWP12YEDUP13ZEDTP13[EDVP13\EDYP14]ED\P13^EDXP14_EDZP13`EDWP1
2aEDUP12bEDTP14f3DZP13cEDTP1<dEEUP130ERP16eEEVP17fEEXP18gEE[P17f3E[P17hEEVP16iEETP15jEETP17kEEVP
15lEEVP16mEEVP13nEEXP15oEEYP14PFETP1<SDEXP18QFEVP15RFEWP15SFEVP14TFEXP14UFEWP13VFETP16WFEXP14XFE
YP13YFEXP13ZFEWP13[FEWP17^?EXP15\FEWP15\:EVP14]FEWP15^FETP15_FEVP16`FE\P16aFEWP14bFEVP14cFEYP18d
FEXP13eFEVP16fFEVP15gFEXP16hFE[P15iFEWP13jFEWP18kFE]P12lFEUP14mFEUP13nFEWP13oFEYP12PFEUP13PGEXP1
2lCEVP13QGEVP15RGEVP14SGEVP13TGEVP110FRP1AUGFTP13VGFTP12^?FUP13WGFYP13XGFXP14YGFYP12ZGFVP12[GFUP
14\GF[P15]GGTP17^GGVP19_GGZP19`GG\P19aGGZP19bGG\P18cGHVP18dGHXP18eGHXP18fGH[P15gGHTP15hGHVP16iGH
WP16jGHTP16kGHVP15lGHTP15mGHWP19W3H[P19W3H]P15nGHVP14oGITP19PHIXP19QHIZP15RHIUP18SHIVP18THIXP19^
GIXP17UHJXP14VHJTP17WHJXP16XHJVP18YHJVP15ZHJYP15[HJTP130JRP16\HJUP16\HJWP19]HJ[P15^HJWP15_HJVP1F
`HJTP17aHJXP15bHJYP14^?JVP15cHJXP19dHJZP16eHJVP16fHJXP18gHJZP17hHJYP18iHJWP18iHJYP16jHJZP15kHJYP
17lHJTP17mHJVP16nHJXP15oHJYP15PIJXP15QIJYP15RIJXP16SIJTP18TIJVP18TIJXP17UIJTP1A0JRP14VIJUP14WIJU
P14XIJUP14YIJTP14]?JUP16ZIJTP1;[IJXP14^?JVP15\IJTP15]IJVP17l<JZP17^IJWP1E0JRP16_IJUP16`IJVP17aIJ
XP17aIJZP15bIJXP18f3J[P16cIJ[P16dIJXP16eIJ[P14fIJVP17gIJYP17gIJ[P17f1JWP17hIJXP17iIJVP17jIJXP18k
IKVP15lIKVP1:mIKXP1G^?KUP1?^?KUP14nIKTP1<oIKTP180KRP16PJKYP16QJKXP1?^?KVP15RJKWP16SJKVP15TJKYP16
UJKWP16VJKYP16WJKXP15XJKXP15YJKVP18ZJKYP15[JKXP15\JKWP16]JKVP15^JKWP17_JKVP17_JKXP15`JKYP19aJK\P
18bJKXP16cJKZP15dJKWP15eJKYP15fJKWP17gJKVP19hJLVP17iJLVP16jJLTP16jJLVP17kJLVP17kJLXP17lJLZP15mJL
VP16nJLVP16oJLWP17PKLYP18QKLZP17RKLVP16SKLWP16TKLVP18f1LWP17UKLXP17VKLYP15WKLYP15XKLYP16YKL[P16Z
KL\P14[KLVP16\KLWP16]KLWP16]KLYP14Z1LSP15^KLTP15_KLVP16`KLYP16`KL[P17aKLVP17aKLXP15bKLVP15cKLYP1
8dKLYP17eKMWP18fKMWP18gKMYP1<^?MVP1:hKM\P16iKMZP18jKM]P17kKMYP17lKMYP18mKM\P18mKM^P15nKMXP16oKMY
P16oKM[P16PLM\P15QLMXP14RLMUP15SLMWP16TLMWP16ULMYP17VLM^P15WLNUP14XLNUP120NRP14YLNUP12^?NUP13ZLN
WP12^?NUP13[LNYP13\LNYP12`:NVP12]LNTP14^LNWP16_LNVP13`LOWP12aLOUP13bLOTP13cLOTP120ORP13c:OUP12dL
OTP12eLOTP13fLOWP13gLOTP14hLOVP13iLOWP13jLOXP12kLOTP12lLOUP13mLOTP12nLOTP110ORP14oLO\P12PMOTP15Q
MP1TP15RMP1VP13SMP1XP13TMP1XP13UMP1YP13VMP1YP14WMP1VP13XMP1YP15YMP1VP19ZMP1VP14[MP1VP13\MP1VP16]
MP1VP14^MP1VP13_MP1WP13`MP1WP14aMP1TP15bMP1UP13cMP1WP12dMP1TP18l=P1YP19eMP1YP17fMP1\P16gMP1VP15h
MP1TP14iMP1TP15jMP1XP17kMP1YP16lMP1YP14mMP1WP13nMP1WP13jMP1VP12j7P1VP16f1P1ZP14oMP1TP16PNP1XP13Q
NP1YP16RNP1TP16RNP1VP15SNP1XP16TNP1TP15UNP1TP16VNP1VP16WNP1ZP14XNP1YP14YNP1YP16ZNP1VP15[NP1VP12\
NP1UP13]NP1WP14^NP1ZP15_NP1VP15_NP1VP13`NP1WP15aNP1VP15bNP1ZP13cNP1XP14dNP1VP12eNP1TP13fNP1VP15g
NP1TP15hNP1WP15iNP1VP15jNP1]P15kNP1[P13lNP1WP13mNP1WP13nNP1YP13oNP1XP13oNP1XP13POP1WP13QOP1WP14R
OP1\P13SOP1YP13TOP1VP14UOP1WP13VOP1WP17WOP1VP16XOP1VP12YOP1VP13ZOP1WP14[OP1WP12\OP1TP12]OP1UP14^
OP1VP13_OP1WP13`OP1VP12aOP1TP13bOP1UP12cOP1TP12dOP1TP13eOP1WP12fOP1TP13T5P1UP13gOP1VP12hOP1TP15i
OP1UP16jOP1UP15kOP1UP14lOP1UP110P1RP13mOP1WP16nOP1WP14oOP1XP13PP1P1YP14QP1P1WP13RP1P1TP15SP1P1XP
13cNP1XP14UMP1ZP14TP1P1TP15UP1P1VP14VP1P1VP12WP1P1UP14XP1P1TP16YP1P1TP16YP1P1VP14ZP1P1ZP13[P1P1V
P12Z1P1SP12c:P1VP13\P1P1XP14]P1P1TP15^P1P1UP1:_P1Q1`P16`P1Q1XP16aP1Q1WP16aP1Q1YP15bP1Q1UP15cP1Q1
WP17dP1Q1XP19eP1Q1VP17fP1Q1XP17f1Q1YP15gP1Q1TP15hP1Q1VP16iP1Q1UP15jP1Q1UP16kP1Q1YP1=lP1Q1YP15mP1
Q1VP15nP1Q1TP15oP1Q1VP17PQ1Q1UP14QQ1Q1TP16W3Q1ZP130Q1RP16RQ1Q1TP16SQ1Q1VP16TQ1Q1WP18UQ1Q1YP19VQ1
Q1YP1<WQ1Q1WP17XQ1Q1YP15Q<Q1UP15YQ1Q1WP1:ZQ1Q1VP1C[Q1Q1YP18\Q1Q1XP16]Q1Q1VP16^Q1Q1UP15_Q1Q1UP15`
Q1Q1WP17aQ1Q1YP16bQ1Q1UP16cQ1Q1WP130Q1RP15dQ1Q1VP15eQ1Q1VP13fQ1Q1VP16gQ1Q1WP16gQ1Q1YP18f1Q1]P15h
Q1Q1WP16iQ1Q1UP15jQ1Q1VP1=kQ1Q1ZP1;lQ1Q1VP18mQ1Q1WP17nQ1Q1UP1BoQ1Q1WP1APR1Q1UP18QR1Q1WP15RR1Q1VP
15SR1Q1UP16TR1Q1XP16UR1Q1WP15VR1Q1VP15WR1Q1UP15XR1Q1VP15YR1Q1VP16ZR1Q1UP16ZR1Q1WP17[R1Q1VP16\R1Q
1WP16]R1Q1XP1D^R1Q1WP1C_R1Q1UP17`R1Q1XP15aR1Q1TP15bR1Q1TP15cR1Q1VP16dR1Q1XP15eR1Q1VP12fR1Q1UP15g
R1Q1VP14hR1Q1UP15iR1Q1UP15jR1Q1WP17kR1Q1WP16lR1Q1VP16lR1Q1XP16mR1Q1UP16nR1Q1WP17oR1Q1[P15PS1Q1VP
13QS1Q1XP19RS1Q1VP17SS1Q1YP17SS1Q1XP14TS1Q1TP15US1Q1XP14VS1Q1TP15WS1Q1WP15XS1Q1YP18YS1Q1VP18ZS1Q
1XP15[S1Q1TP17\S1Q1XP16]S1Q1YP130Q1RP14^S1Q1WP14_S1Q1TP15`S1Q1UP15aS1Q1WP15bS1Q1XP15cS1Q1TP15dS1
Q1VP15eS1Q1WP16f3Q1\P15fS1Q1TP15gS1Q1WP13hS1Q1UP13iS1Q1XP1:jS1Q1ZP19kS1Q1WP16lS1Q1WP16mS1Q1ZP15n
S1Q1XP17oS1Q1VP14PT1Q1TP15QT1Q1UP16W3Q1ZP15RT1Q1VP16ST1Q1VP16TT1Q1YP15UT1Q1TP15VT1Q1VP15WT1Q1VP1
6XT1Q1VP110R1RP13YT1R1YP12ZT1R1VP15[T1R1TP18\T1S1UP15]T1T1VP14^T1T1VP12_T1T1UP13`T1T1WP13aT1T1XP
17bT1T1YP110U1RP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP17hT1U1WP12iT1U1TP15jT1U1WP12kT1U1U
P14S1U1SP17lT1V1VP19mT1V1WP1<nT1V1WP15mT1V1UP14kT1V1TP13oT1W1TP12PU1W1TP13QU1W1YP15RU1W1WP15SU1X
1TP16TU1X1VP17UU1X1[P16VU1X1WP17WU1X1YP17WU1X1[P16XU1X1WP16YU1X1YP12ZU1X1TP13[U1X1VP16\U1X1WP16]
U1X1WP13^U1Y1TP12_U1Z1TP12`U1Z1UP12aU1Z1UP19bU1[1WP1<cU1[1VP14dU1[1VP18eU1[1XP15fU1[1YP18gU1[1[P
12hU1[1TP13iU1[1XP110[1RP14jU1[1YP110[1SP13kU1[1VP12lU1[1TP19mU1\1TP15nU1]1TP12oU1]1TP13PV1]1XP1
4QV1]1VP13RV1]1VP14SV1]1YP12TV1]1UP14UV1]1XP12VV1]1TP12WV1]1UP12XV1]1TP15^?^1VP16YV1^1VP17ZV1^1X
P18[V1^1VP16\V1^1VP15]V1^1WP15^V1^1WP17_V1^1XP13`V1^1XP13aV1^1VP12bV1^1TP12Z1^1SP17cV1^1TP14dV1^
1WP13eV1^1WP13fV1^1VP16gV1^1XP19gV1^1XP15hV1^1WP15iV1^1TP14jV1^1YP12kV1^1TP13lV1^1TP13mV1^1WP13n
V1^1WP17oV1^1[P16PW1^1XP14QW1^1VP13RW1^1VP12j4^1UP12j4^1UP14SW1^1ZP14TW1^1XP13UW1^1VP13VW1^1XP12
WW1^1VP13XW1^1XP13YW1^1XP12ZW1^1VP12[W1^1VP16\W1_1XP16]W1_1ZP15^W1_1UP17_W1_1XP15`W1_1YP15aW1_1Y
P14bW1_1VP15cW1_1WP17Q8_1ZP15dW1_1WP15eW1_1WP16fW1_1\P14gW1_1VP16hW1_1WP15iW1_1XP16jW1_1ZP16kW1_
1ZP15lW1_1XP15mW1_1XP15nW1_1YP19oW1_1[P16PX1_1YP15QX1_1WP15RX1_1WP15SX1_1XP16TX1_1XP16UX1_1ZP16V
X1_1\P15WX1_1UP15XX1_1WP15YX1_1TP15ZX1_1VP16[X1_1UP16[X1_1WP14\X1_1TP16]X1_1XP15^X1_1VP18_X1`1\P
16`X1`1[P16aX1`1YP16aX1`1[P16bX1`1WP15cX1`1XP16dX1`1[P16d5`1[P16W3`1ZP18eX1`1[P16fX1`1VP16gX1`1X
P140`1RP15hX1`1YP16iX1`1TP16jX1`1VP17kX1`1TP17kX1`1VP17lX1`1\P15mX1`1XP18h5`1ZP16nX1`1VP16oX1`1\
P16PY1`1XP16QY1`1VP15RY1`1UP15SY1`1WP17TY1`1^P16UY1`1YP15VY1a1XP16WY1a1ZP15XY1a1UP15YY1a1WP15ZY1
a1WP15[Y1a1WP15\Y1a1WP17]Y1a1^P14^Y1a1VP18_Y1a1ZP15`Y1a1UP15aY1a1UP15bY1a1YP17cY1a1[P15dY1a1YP14
eY1a1UP15fY1a1XP14gY1a1VP14gY1a1VP18hY1a1\P17iY1a1[P16jY1a1ZP19kY1a1WP17lY1a1ZP17l=a1YP16kOa1XP1
5mY1a1UP17l<a1[P15nY1a1XP15oY1a1VP15PZ1a1XP15QZ1a1WP16RZ1a1WP16SZ1a1[P15TZ1a1UP15UZ1a1WP14U1a1VP
16VZ1a1ZP16WZ1a1[P16XZ1a1ZP130a1SP15YZ1a1XP15ZZ1a1YP16[Z1a1VP16\Z1a1VP14^?a1UP16]Z1a1ZP14^Z1a1UP
15_Z1a1TP17]?a1UP16V>a1\P16`Z1b1YP15aZ1b1VP18bZ1b1XP16cZ1b1YP14dZ1b1VP1CVMb1[P15eZ1b1YP15fZ1b1WP
16gZ1b1XP18_V1b1WP16hZ1b1ZP16iZ1b1UP17jZ1b1YP16kZ1b1WP16lZ1b1XP16mZ1b1[P19nZ1b1YP17nZ1b1[P16oZ1b
1YP16P[1b1VP15Q[1b1WP1:hW1b1\P15R[1b1YP19W9b1eP15S[1b1XP14T[1b1UP17U[1b1VP15V[1b1VP17W[1b1YP17X[
1b1]P15Y[1b1VP15Z[1b1XP16[[1b1ZP15\[1b1XP16][1b1[P16^[1b1YP16W9b1\P15_[1b1YP14`[1b1UP14a[1b1UP18
d5b1aP17b[1b1TP15c[1b1WP16d[1b1VP17e[1b1ZP16f[1b1XP16f[1b1ZP16f[1b1XP16f[1b1[P16g[1b1TP15h[1b1WP
18i[1b1VP15j[1b1TP18k[1b1YP16W9b1\P16l[1b1[P15m[1b1YP15n[1b1YP16o[1b1[P16g;b1\P17P\1b1_P15Q\1b1Y
P15R\1b1YP14j4b1VP15S\1b1YP13T\1c1WP13U\1c1YP14V\1c1\P14W\1c1\P12X\1c1VP13Y\1c1YP13Z\1c1XP13[\1c
1YP14\\1c1[P13]\1c1YP13^\1c1XP13_\1c1YP13`\1c1XP13a\1c1YP13b\1c1XP14c\1c1ZP13d\1c1YP13e\1c1YP13f
\1c1XP12g\1c1VP12]?c1VP12h\1c1VP14i\1c1XP13j\1c1YP15W7c1[P14k\1c1XP14l\1c1[P13m\1c1XP12n\1c1VP13
o\1c1YP13P]1c1WP1?W7c1`P16d5c1`P14Q]1c1WP13R]1c1VP14[;c1WP14[;c1YP15S]1c1XP13T]1c1XP14U]1c1WP14U
]1c1YP13Q;c1XP14V]1c1YP15W]1c1XP14X]1c1[P13Y]1c1XP18_V1c1ZP18_V1c1\P13Z]1c1UP13[]1c1XP14\]1c1VP1
2RHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP15b]1c1YP14l[1c1ZP13c]1c1YP12d]1c1VP12e]1c1V
P14f]1c1[P13g]1c1YP15h]1c1ZP13i]1c1XP13j]1c1YP12k]1c1VP12l]1c1VP13m]1c1XP13n]1c1YP14o]1c1\P13P^1
c1WP12Q^1c1VP12R^1c1TP13S^1c1WP13T^1c1WP14U^1c1[P15V^1c1_P18W^1c1VP14X^1c1[P19Y^1c1[P13Z^1c1YP14
[^1c1[P15\^1c1[P17]^1c1XP17]^1c1ZP17^^1c1]P13_^1c1XP16`^1c1ZP13a^1c1YP14b^1c1\P15c^1c1XP14d^1c1[
P13e^1c1YP13^\1c1WP13f^1c1XP13g^1c1WP14h^1c1WP14h^1c1YP13i^1c1WP15j^1c1WP19k^1c1XP14l<c1WP13l^1c
1XP14m^1c1\P15l3c1[P13n^1c1YP14b7c1ZP12o^1c1VP14P_1c1ZP13Q_1c1YP16R_1c1`P13S_1c1XP14dX1c1[P15T_1
c1YP18U_1c1UP12V_1c1VP12W_1c1TP13X_1c1XP13Y_1c1VP15Z_1c1WP13[_1c1WP14m=c1ZP13\_1c1WP15]_1c1ZP14f
3c1\P14^_1c1YP13__1c1YP12`_1c1UP13a_1c1YP13b_1c1YP15c_1c1ZP14d_1c1ZP12e_1c1VP13f_1c1YP12g_1c1VP1
4h_1c1YP13i_1c1YP15j_1c1_P15j_1c1^P15k_1c1VP13l_1c1WP14m_1c1[P14n_1c1[P14o_1c1WP14P`1c1WP14Q`1c1
YP13R`1c1XP13S`1c1YP13T`1c1XP12U`1c1UP1;V`1c1[P16V`1c1^P16W3c1`P13W`1c1XP15X`1c1YP13Y`1c1YP14Z`1
c1[P15W7c1ZP13[`1c1WP14\`1c1[P14]`1c1WP14]`1c1YP14X8c1XP14X8c1ZP16^`1c1_P16_`1c1_P14Q=c1ZP13``1c
1WP12a`1c1UP13b`1c1WP13c`1c1XP13d`1c1XP16e`1c1UP13f`1c1WP16g`1c1XP13h`1c1WP14i`1c1[P13j`1c1VP14k
`1c1YP14Q=c1ZP14l`1c1[P13m`1c1XP15Q\1c1]P16Q\1c1`P14n`1c1ZP14o`1c1ZP14Pa1c1XP13Qa1c1WP14k5c1ZP13
Ra1c1XP14Sa1c1XP14Sa1c1ZP14m]1c1ZP15Ta1c1[P15Ua1c1ZP14h5c1XP16W7c1]P14Va1c1XP15Wa1c1^P15Xa1c1]P1
6Ya1c1`P14Za1c1[P13[a1c1VP16\a1c1_P16]a1c1^P15^a1c1YP12_a1c1TP17`a1c1]P14aa1c1ZP15ba1c1XP13ca1c1
VP14da1c1ZP14ea1c1ZP14fa1c1ZP15ga1c1YP14ha1c1ZP16ia1c1]P14ja1c1[P14ka1c1[P14la1c1[P14ma1c1XP14ma
1c1ZP14na1c1[P14oa1c1VP15Pb1c1WP15Pb1c1YP15Qb1c1ZP14Rb1c1YP14c5c1XP14Sb1c1YP15Tb1c1[P13Ub1c1VP14
k5c1WP14k5c1YP13Vb1c1WP14Wb1c1XP14Wb1c1ZP14Xb1c1[P12Yb1c1UP13Zb1c1VP13[b1c1XP12\b1c1TP14]b1c1ZP1
3^b1c1WP14_b1c1[P13`b1c1WP14ab1c1ZP13bb1c1XP15cb1c1ZP14db1c1VP14db1c1XP13eb1c1VP15fb1c1]P14\a1c1
ZP14gb1c1TP13b8c1UP13hb1c1WP14ib1c1ZP14jb1c1XP14kb1c1ZP14lb1c1YP14mb1c1ZP15_`1c1ZP15_`1c1\P14nb1
c1[P14d5c1ZP14f1c1XP14ob1c1[P13Pc1c1WP16Qc1c1XP14Rc1c1XP14Rc1c1ZP14Sc1c1ZP14Tc1c1YP14Uc1c1YP14Vc
1c1WP14Wc1c1WP15Xc1c1ZP17Yc1c1WP13Zc1c1WP13Wa1c1XP16[c1c1WP14\c1c1YP13S5c1XP13]c1c1WP14^c1c1ZP14
_c1c1YP14`c1c1WP14`c1c1YP13ac1c1XP13bc1c1XP18cc1c1XP13dc1c1WP14b5c1XP14b5c1ZP17ec1c1`P13fc1c1XP1
3P\1c1XP14gc1c1YP13hc1c1WP13ic1c1WP13jc1c1XP12kc1c1TP14lc1c1ZP13mc1c1VP14nc1c1ZP13oc1c1XP14Pd1c1
VP15Qd1c1YP13Rd1c1UP13Sd1c1WP13lc1c1XP13Td1c1XP13Ud1c1WP13Vd1c1YP13Wd1c1XP13Xd1c1XP15W3c1]P13Yd1
c1VP17Zd1c1VP16[d1c1WP14\d1c1XP14\d1c1ZP14]d1c1XP14^d1c1TP14^d1c1VP12_d1c1TP13nCc1WP12`d1c1TP13c
?c1XP13ad1c1VP13bd1c1VP14cd1c1XP14cd1c1ZP13dd1c1YP13ed1c1XP13fd1c1WP17gd1c1ZP14hd1c1\P14id1c1ZP1
4jd1c1[P14kd1c1\P13ld1c1XP13e\1c1YP17d5c1ZP17d5c1\P13md1c1YP1AV9c1YP1AV9c1[P18nd1c1]P14dX1c1ZP14
od1c1\P14Pe1c1[P15dX1c1^P14Qe1c1[P15Qe1c1[P12Re1c1UP14Se1c1XP14Se1c1ZP16nd1c1YP16nd1c1[P15Ua1c1W
P15Ua1c1YP15Te1c1ZP15Te1c1\P16Ua1c1[P16Ua1c1]P14Ue1c1\P14Ve1c1\P14We1c1\P13Xe1c1WP14Q=c1[P15dX1c
1[P15dX1c1]P15Ye1c1\P13Ze1c1WP13[e1c1YP17f3c1[P15\e1c1]P14m4c1[P18]e1c1XP13^e1c1XP13_e1c1WP13`e1
c1YP13ae1c1WP13be1c1YP14ce1c1ZP14de1c1\P14ee1c1\P13fe1c1YP13ge1c1YP14he1c1XP13ie1c1XP14je1c1\P13
\Ec1YP13ke1c1WP13le1c1YP14me1c1ZP13ne1c1YP13oe1c1YP14Pf1c1\P18Qf1c1aP13Rf1c1YP14Sf1c1\P13Tf1c1YP
13Uf1c1XP12Vf1c1VP12Vf1c1VP13Wf1c1YP13Xf1c1WP13Yf1c1XP13Zf1c1XP13[f1c1YP13\f1c1YP13]f1c1YP13d5c1
YP12mJc1VP12^f1c1VP13TEc1YP13_f1c1YP14`f1c1[P13af1c1XP13bf1c1XP12cf1c1VP12df1c1VP12ef1c1VP12ff1c
1UP12gf1c1UP12hf1c1VP16if1c1XP16if1c1ZP16if1c1ZP1Mj4c1VP13jf1c1XP13kf1c1XP13lf1c1XP12mf1c1VP12mf
1c1VP15nf1c1VP13of1c1XP14Pg1c1ZP12Qg1c1VP14Rg1c1[P16Sg1c1_P16Sg1c1aP13Tg1c1XP13Ug1c1XP13Vg1c1XP1
5Wg1c1^P14Xg1c1\P13Yg1c1YP14Zg1c1WP17[g1c1^P14\g1c1[P13]g1c1XP14^g1c1[P13_g1c1YP13`g1c1WP12ag1c1
VP13bg1c1WP13cg1c1XP13dg1c1XP14eg1c1ZP13fg1c1YP14gg1c1[P14hg1c1ZP13ig1c1XP13jg1c1YP14kg1c1\P14lg
1c1ZP13mg1c1XP13ng1c1YP13og1c1YP13Ph1c1YP12Qh1c1VP13Rh1c1XP12Qh1c1VP13Sh1c1YP13Th1c1XP15Uh1c1ZP1
5Uh1c1[P12Q^1c1VP13Wd1c1YP13Vh1c1YP13Wh1c1XP13Xh1c1TP13Yh1c1YP12Zh1c1VP16[h1c1XP16[h1c1ZP14\h1c1
ZP14]h1c1[P13^h1c1YP13_h1c1XP13`h1c1YP13ah1c1YP13bh1c1YP13ch1c1YP13dh1c1YP12eh1c1UP13fh1c1XP12SE
c1VP13gh1c1YP12hh1c1VP12lFc1VP13g;c1YP13dX1c1YP13ih1c1YP13ih1c1YP14jh1c1YP13kh1c1YP13f3c1YP13lh1
c1XP110c1SP12mh1c1VP14nh1c1VP14oh1c1YP14Pi1c1[P13Qi1c1WP13Ri1c1XP13Si1c1YP14Ti1c1ZP14Ui1c1[P12aL
c1VP14Vi1c1ZP12j7c1VP110c1SP14]Y1c1ZP12Wi1c1VP12Wi1c1VP15R_1c1_P13Xi1c1YP12Wi1c1VP12Yi1c1UP13Zi1
c1XP13[i1c1WP15\i1c1XP13]i1c1VP13^i1c1YP13_i1c1XP13`i1c1YP13ai1c1XP14bi1c1YP14ci1c1[P15di1c1]P12
^f1d1VP12U1d1VP13ei1d1YP12fi1d1VP13gi1d1YP13hi1d1YP12ii1d1UP13ji1d1YP13ki1d1YP14li1d1\P13mi1d1YP
14ni1d1\P13oi1d1YP12Pj1d1VP13Qj1d1YP13Rj1d1XP13Sj1d1YP13Tj1d1YP12Uj1d1VP12Vj1d1VP14Te1d1\P13Wj1d
1YP15Xj1d1[P15Yj1d1[P13Zj1d1YP14[j1d1\P14Q\1d1\P12\j1d1VP13]j1d1YP13^j1d1YP12_j1d1UP12`j1d1VP13a
j1d1XP12bj1d1VP13WCd1YP13cj1d1YP19l=d1]P13dj1d1XP14ej1d1[P12fj1d1VP13gj1d1WP13hj1d1YP14ij1d1WP13
jj1d1WP14kj1d1ZP14k5d1ZP13lj1d1XP15l=d1YP14mj1d1WP18nj1d1_P12oj1d1UP12U6d1UP13d^1d1YP13Pk1d1UP14
Qk1d1[P13Rk1d1XP13Sk1d1XP13Tk1d1XP13Uk1d1YP13Vk1d1XP12bP1d1VP14Wk1d1WP13Xk1d1XP12Yk1d1UP12Zk1d1U
P16[k1d1WP15\k1d1YP12]k1d1VP16^k1d1UP16_k1d1WP13`k1d1XP14ak1d1UP14ak1d1WP13bk1d1UP13ck1d1XP15dk1
d1WP14ek1d1ZP14fk1d1ZP14gk1d1\P14hk1d1\P13ik1d1YP14W9d1[P13jk1d1YP13kk1d1YP13lk1d1YP14mk1d1ZP12n
k1d1VP14ok1d1\P13Pl1d1YP13Ql1d1XP13Rl1d1YP13Sl1d1WP12Tl1d1UP13Ul1d1YP13Vl1d1XP14g;d1[P14Wl1d1VP1
3Xl1d1UP12Yl1d1UP14Zl1d1ZP17[l1d1YP13\l1d1XP14]l1d1[P12Q<d1UP12^l1d1VP13_l1d1XP12`l1d1VP13al1d1Y
P14bl1d1ZP14cl1d1YP15ij1d1[P13dl1d1XP13el1d1YP13fl1d1YP12gl1d1VP13`:d1VP13hl1d1XP15W7d1[P14il1d1
WP14jl1d1ZP13dX1d1YP14d5d1[P13kl1d1YP13ll1d1YP13ml1d1YP13nl1d1YP13ol1d1XP14Pm1d1WP12Qm1d1UP16Rm1
d1[P14Sm1d1XP15Tm1d1XP12Q<d1VP16Um1d1ZP15Vm1d1[P14Wm1d1ZP13Xm1d1VP13Ym1d1VP14Zm1d1ZP14[m1d1YP13g
6d1WP14\m1d1YP16]a1d1[P13]m1d1WP17^m1d1VP14_m1d1[P13`m1d1XP14am1d1VP12bj1d1UP13bm1d1UP17]k1d1UP1
3cm1d1XP1;\:d1UP14dm1d1VP14W9d1ZP14e[1d1[P14em1d1YP15fm1d1YP13gm1d1WP14Q\1d1ZP15hm1d1ZP14im1d1[P
13jm1d1XP12km1d1TP14lm1d1VP14mm1d1[P14nm1d1ZP14om1d1[P14o:d1ZP15Y;d1ZP14Pn1d1ZP14Qn1d1ZP13Rn1d1U
P13Sn1d1XP14Tn1d1YP13Un1d1VP13Vn1d1VP12Wn1d1UP13Xn1d1VP14Yn1d1ZP13Zn1d1XP14[n1d1YP13[8d1XP14W3d1
ZP12\n1d1TP1;]n1d1VP13^n1d1WP15_n1d1YP13`n1d1WP13an1d1XP13bn1d1XP15cn1d1[P13dn1d1WP13en1d1XP14g5
d1XP12fn1d1TP13gn1d1WP14hn1d1ZP14in1d1YP14jn1d1[P14kn1d1WP14kn1d1YP13ln1d1WP12]<d1UP13VMd1XP13mn
1d1VP14Pa1d1XP15nn1d1]P12on1d1TP14Po1d1ZP14Qo1d1YP12Ro1d1TP13So1d1WP13To1d1UP13Uo1d1XP14Vo1d1YP1
3Wo1d1YP13Xo1d1XP14Yo1d1\P14Zo1d1\P14[o1d1\P14\o1d1\P14]o1d1\P14^o1d1\P14_o1d1\P14lc1d1ZP14`o1d1
YP12ao1d1UP19bo1d1UP14co1d1[P15do1d1[P14eo1d1[P15fo1d1]P14go1d1[P13ho1d1WP14io1d1[P13jo1d1XP14ko
1d1ZP15lo1d1\P14R7d1YP14mo1d1WP13no1d1XP14oo1d1ZP12PP2d1UP1;QP2d1WP14f1d1XP16Ua1d1^P14Ua1d1XP15e
6d1YP16RP2d1VP16RP2d1XP14SP2d1ZP14TP2d1[P14UP2d1[P14VP2d1[P13WP2d1XP15XP2d1[P15YP2d1[P14ZP2d1[P1
4[P2d1ZP14\P2d1[P17]:d1UP13]P2d1VP12^P2d1UP14_P2d1VP16d5d1`P14`P2d1ZP13aP2d1XP14bP2d1YP13cP2d1VP
13dP2d1WP14eP2d1YP14fP2d1ZP13gP2d1WP14hP2d1WP14hP2d1YP13iP2d1XP13jP2d1XP13kP2d1XP14lP2d1XP14lP2d
1ZP13mP2d1XP13nP2d1XP13oP2d1XP13R9d1UP13PQ2d1WP12QQ2d1UP13RQ2d1TP13SQ2d1VP14TQ2d1TP14TQ2d1VP14UQ
2d1VP13VQ2d1WP14WQ2d1XP14WQ2d1ZP14d5d1[P13XQ2d1XP13YQ2d1XP13ZQ2d1XP14[=d1[P15c5d1[P15l=d1[P16W7d
1^P12b8d1UP15[Q2d1VP14SW1d1[P14\Q2d1VP15]Q2d1WP15]Q2d1YP15^Q2d1WP15^Q2d1YP14_Q2d1VP14l<d1XP14f1d
1XP12eY1d1UP13`Q2d1XP13aQ2d1VP13bQ2d1XP1=W\1d1ZP13cQ2d1XP14dQ2d1[P13eQ2d1WP14jk1d1[P13fQ2d1UP13g
Q2d1WP14cKd1ZP16hQ2d1\P14iQ2d1XP14iQ2d1ZP13jQ2d1XP14kQ2d1[P13lQ2d1XP14mQ2d1VP13nQ2d1UP13oQ2d1WP1
2PR2d1UP14QR2d1ZP14\?d1ZP12RR2d1TP13SR2d1XP13TR2d1XP14UR2d1XP14VR2d1[P13WR2d1WP14XR2d1ZP13YR2d1V
P14Wb1d1ZP13ZR2d1VP15[R2d1^P14\R2d1ZP16h^1d1`P14]R2d1YP14^R2d1ZP14_R2d1VP13`R2d1XP13aR2d1XP13bR2
d1XP14d5d1[P14cR2d1ZP12j7d1UP13dR2d1WP13eR2d1WP14fR2d1VP14gR2d1VP15hR2d1VP15iR2d1ZP15jR2d1ZP16kR
2d1^P13lR2d1XP13mR2d1XP1<nR2d1XP14oR2d1[P18PS2d1TP13QS2d1YP13RS2d1VP16SS2d1VP16SS2d1XP13TS2d1YP1
4US2d1\P15VS2d1_P14WS2d1\P15XS2d1_P14YS2d1[P14i=d1[P15ZS2d1[P13[S2d1YP13\S2d1YP13]S2d1WP13^S2d1X
P13_S2d1YP14`S2d1[P15aS2d1_P13bS2d1XP13cS2d1YP13dS2d1YP13eS2d1YP13fS2d1YP13gS2d1YP13hS2d1WP14iS2
d1\P13jS2d1XP13kS2d1YP14lS2d1YP14lS2d1[P13mS2d1WP13nS2d1WP13oS2d1YP14PT2d1[P13QT2d1YP15RT2d1_P13
ST2d1YP13TT2d1YP15UT2d1_P14VT2d1\P13WT2d1XP13XT2d1XP13YT2d1YP13ZT2d1WP13[T2d1WP15\T2d1XP15\T2d1Z
P13]T2d1XP17^T2d1XP17^T2d1ZP14_T2d1[P14f3d1\P14e[1d1[P14`T2d1[P13aT2d1XP14bT2d1YP14bT2d1[P13cT2d
1XP15c5d1ZP14dT2d1ZP12eT2d1UP14c5d1WP13fT2d1YP13Y7d1YP15l<d1[P14gT2d1\P13hT2d1YP15iT2d1^P13jT2d1
XP14kT2d1ZP15lT2d1]P14g;d1[P13mT2d1XP15e6d1[P13Zc1d1XP15dX1d1^P12nT2d1UP14oT2d1[P14SZ1d1[P15dX1d
1^P13PU2d1XP14QU2d1[P13RU2d1WP14SU2d1ZP15Ua1d1[P13TU2d1WP15UU2d1ZP13VU2d1XP14WU2d1YP12XU2d1UP12Y
U2d1UP13ZU2d1YP13[U2d1XP13\U2d1WP13]U2d1WP13^U2d1XP13oHd1YP13_U2d1YP14d5d1\P15`U2d1_P13aU2d1XP14
ek1d1[P13bU2d1YP13cU2d1XP13dU2d1YP14d5d1[P14d5d1[P13eU2d1YP13RId1XP13fU2d1XP14gU2d1ZP13hU2d1YP13
iU2d1XP14fl1d1[P14fl1d1ZP14jU2d1YP13kU2d1XP15lU2d1[P14d5d1[P14mU2d1ZP14W9d1\P12nU2d1UP13oU2d1YP1
3PV2d1YP13QV2d1YP12RV2d1VP14kHd1\P13SV2d1XP13TV2d1WP13UV2d1TP13VV2d1YP13WV2d1WP15d5d1\P15d5d1^P1
4d5d1\P13R3d1YP13XV2d1XP12\7d1VP14d5d1\P14YV2d1\P12ZV2d1UP14[V2d1VP14\V2d1WP13]V2d1XP13^V2d1YP14
_V2d1XP13`V2d1YP13aV2d1YP14bV2d1\P13cV2d1VP14dV2d1ZP13eV2d1WP14f3d1\P14iKd1\P13fV2d1XP12gV2d1TP1
3hV2d1YP13iV2d1XP13jV2d1WP13kV2d1WP14lV2d1[P12mV2d1UP13nV2d1VP12oV2d1VP13PW2d1YP13QW2d1YP13RW2d1
XP16SW2d1YP15TW2d1YP13UW2d1YP16bR2d1ZP13VW2d1XP13WW2d1WP13XW2d1XP15YW2d1YP16ZW2d1bP14kHd1[P14[W2
d1ZP14\W2d1XP13]W2d1YP12^W2d1UP13kHd1YP12_W2d1VP13`W2d1WP12[7d1VP12aW2d1VP12bW2d1UP12c:d1UP14cW2
d1VP14W3d1ZP12dW2d1TP14eW2d1[P12fW2d1VP14mm1d1[P13gW2d1XP14hW2d1VP12iW2d1VP18Ua1d1^P12jW2d1TP14k
W2d1XP13lW2d1TP13mW2d1VP13nW2d1XP12oW2d1UP13PX2d1VP13QX2d1XP13RX2d1XP13SX2d1YP14TX2d1[P14d5d1[P1
4UX2d1VP14VX2d1VP13WX2d1XP15XX2d1WP14YX2d1ZP14ZX2d1XP14ZX2d1ZP15[X2d1YP14\X2d1VP13]X2d1YP12^X2d1
VP12_X2d1VP13`X2d1YP12aX2d1VP12bX2d1TP14cX2d1WP13d5d1YP13dX2d1XP13eX2d1YP15fX2d1YP12`6d1VP12gX2d
1UP14c5d1XP14Qn1d1[P13hX2d1YP12iX2d1UP13jX2d1YP13kX2d1UP12lX2d1VP12mX2d1TP14f3d1\P15nX2d1^P13oX2
d1WP13PY2d1YP14QY2d1ZP13RY2d1YP13SY2d1YP13TY2d1YP12UY2d1UP13VY2d1YP12WY2d1VP13XY2d1YP12YY2d1VP12
ZY2d1UP12[Y2d1UP14\Y2d1[P13`X1d1YP12]Y2d1UP13^Y2d1XP13_Y2d1XP13^Y2d1XP12`Y2d1VP14aY2d1\P12bY2d1V
P14cY2d1VP13f3d1YP12`7d1VP14dY2d1\P14eY2d1[P13fY2d1YP14gY2d1ZP13hY2d1XP13UW2d1YP13iY2d1YP15[^1d1
^P12]k1d1VP13jY2d1YP14kY2d1[P14QV2d1YP14QV2d1[P14lY2d1ZP14iT2d1[P16mY2d1aP14e6d1WP15nY2d1_P12oY2
d1VP14SZ1d1\P13m=d1XP12PZ2d1VP15QZ2d1^P12RZ2d1UP13SZ2d1YP16f1d1[P16f1d1]P14Q=d1[P12TZ2d1VP15UZ2d
1[P13VZ2d1YP13WZ2d1YP12XZ2d1UP13oX1d1YP13YZ2d1XP13ZZ2d1YP13[Z2d1YP12\Z2d1UP12b8d1VP12]Z2d1UP13^Z
2d1XP12_Z2d1UP13`Z2d1XP13aZ2d1XP14jHd1[P14bZ2d1VP14cZ2d1[P13dZ2d1XP12eZ2d1VP13fZ2d1YP14gZ2d1[P14
d5d1\P17hZ2d1ZP12`:d1VP13iZ2d1YP13jZ2d1YP15kZ2d1UP13lZ2d1YP13mZ2d1YP13nZ2d1YP14d5d1[P14oZ2d1XP13
P[2d1VP13Q[2d1YP14R[2d1XP12S[2d1VP13T[2d1YP13U[2d1YP13V[2d1YP14W[2d1VP14UY1d1YP13X[2d1YP12Y[2d1V
P12Z[2d1VP12[[2d1VP13\[2d1YP12][2d1VP14^[2d1XP14_[2d1VP13^2d1YP14`[2d1[P13a[2d1YP14b[2d1\P14c[2d
1WP14d[2d1[P12e[2d1UP15f[2d1YP13g[2d1WP14h[2d1WP12XY1d1VP13i[2d1YP14j[2d1\P14k[2d1VP14l[2d1\P12m
[2d1VP13n[2d1XP15[]1d1XP13o[2d1WP13P\2d1XP12Q\2d1VP12R\2d1TP12S\2d1VP13T\2d1YP13U\2d1WP14d5d1\P1
4fl1d1\P14V\2d1\P15W\2d1VP13X\2d1YP14Y\2d1XP15Z\2d1VP13[\2d1XP14d5d1\P12\\2d1VP14]\2d1ZP13^\2d1X
P13_\2d1YP13`\2d1YP12a\2d1VP1do?PDlf6QDV]3PD\l4PDjR7PDVd:PD]n4QDW]3PDYS1QDX]3PDYe4QDY]3PDWP5PD[h
<PDYP5PDPFPDeLTD1QDdZ3`D`R6PDeLPD_P5QDZ]3PDeLPDbR6QD[]3QD\]3PD]R;QD]]3PDg^<PDh^<PDjR7PDnQ5PD[R1P
DjR7QD^]3PD[h<PDjR7QD^]3PDQT5PDWP5PDjR7QD_]3PDRl<PDjR7PDQe:PDSV5PDjR7PDkn3PDWP5PDjR7PDhj=PDnNPDj
R7PDVR5QD`]3PDjR7PDVR5PDbg2PDUY4PDjR7PDU]<PDc3PDjR7PDg^<PDh^<PDjR7PDag1QDa]3TD1PDTP5`DjR7`DhR7`D
kP5`DcEPDjR7PDlb1PDYd1PDjR7PDlb1PD[R6QDb]3PDUV7QDjBQDc]3QDd]3PDUV7PDjR7QDe]3QDf]3PDkj=PDkj=QDi5Q
Dg]3QDh]3TD1PDWP5PDlj=PDTU;PDRP5PDWP5PDlj=PDUX7QDa5TD1PDTU;PDTU;QDi5PDUX7QDi]3PDjR7PDob4PDPk=PDW
P5PDQk=PDRk=PD][=PDkR1PDSk=PDTk=PD`R6PDoV7QDj]3QDk]3TD1PD^m4PDUk=PD_R6P@jR7PDVk=PDoa:PD\f=PD]f=P
DZZ7SD0PD_f3PD[R6PD[l5QDl]3TD1WD0QDd2XD0VD0QDl]3TD1WD0QDd2XD0QDm]3QDn]3Q@a5TD1WD0QDo]3S@0QDe2XD0
VD0`DWP5`DZR6QDn]3Q@a5TD1WD0QDo]3S@0QDe2XD0QDP^3`DWP5`DZR6QFQ^3TD6PD4QDR^3S@0WD0QDd2XD0VD0QFQ^3T
D6PD4QDR^3S@0WD0QDd2XD0QDf[3WD0QDS^3SD0XD0VD0`DYc4WD0QDS^3SD0XD0QDT^3`DYc4WD0QDU^3QDV^3XD0`DnGWD
0QDW^3QDX^3XD0WD0PDRl=QDY^3XD0WD0QDZ^3PD[R6QD[^3XD0QD\^3QD]^3TD1WD0QDg2QDf2XD0QF^^3TD2WD0QD_^3PD
oP5QD[BXD0WD0QD`^3PDWP5PDgc<XD0WD0QDa^3QDi5PDXS6PD\P3XD0WD0QDb^3PD[R6QDc^3TD1QDd^3XD0WD0QDe^3QDf
^3XD0WD0QDg^3QDh^3XD0WD0QDi^3PD]9PDUP5XD0QDj^3WD0QDU;QDk^3QDjQ2QDl^3TD1VD0XD0QDj^3WD0QDU;QDk^3QD
jQ2QDl^3TD1QDm^3XD0WD0QDn^3QDo^3TD1QDP_3XD0`DhR7`DjR7WD0QDQ_3QDR_3XD0WD0QDS_3PDbR6XD0YD2WD0QDT_3
PDbR6QDU_3XD0WD0QDV_3QDW_3XD0QFX_3QDXZ1QDc@TD1WD0QDY_3XD0`DUP5`DZR6WD0QDZ_3QD[_3XD0YD2WD0QD\_3QD
]_3S@0XD0QD^_3WD0PDaY7QD__3XD0WD0QD`_3XD0WD0QDa_3XD0QDT9`DVf1`DWf1QDa5WD0PDjR7QDb_3QDc_3XD0QFd_3
QDa5Q`1j5WD0QDe_3XD0VD0QFd_3QDa5Q`1j5WD0QDe_3XD0QDf_3QFg_3TD3QDa5Q`1j5WD0Q`1j5QDh_3XD0VD0QFg_3TD
3QDa5Q`1j5WD0Q`1j5QDh_3XD0QDi_3WD0QDc@aDo5aD_5SD0PD`R6`DhR7`DiR7`DjR7`DoP5aD_5SD0S@0XD0QDj_3QDk_
3Q`1j5WD0QDl_3XD0QDm_3WD0Qd1j5QDi2XD0`DoP5QDT9aD_5WD0QDi2XD0`DoP5QDT9aD_5WD0QDc@Q`1j5QDi2XD0S@0Q
Dn_3QDo_3PDo9QDP`3WD0Q`1j5QDQ`3XD0QFgT1QDa5Q`1j5WD0Q`1j5QDR`3XD0QDS`3QDa5Q`1j5Q@c@WD0Q`1j5QDT`3X
D0WD0QDi2`DfV7`D\R6`D[R6`D`R6`DWP5`DZR6`DbR6`DhR6`Dhh3`DiR6`DjV7`DUP5`D]R6`DYP5`D_R6SD0QDg[1XD0a
D_5WD0PDjR7PDgCPD`R6XD0PDoCWD0QDm<PDjR7SD0QDU`3QDV`3XD0PD_R6`Dil4`DWn=`DoV7`DhU7`DPQ5`DQQ5`DRW7`
DPW7`DgU7WD0SD0QDW`3XD0`EjR7`E]F`EV8`E^FQDX`3TD1WD0QDh2XD0`DZ7`D[b5`Doe1`D[R6QDY`3WD0PDQX7QDSGSD
0XD0VD0QDY`3WD0PDQX7QDSGSD0XD0QDU?QDa5WD0QDZ`3QD[`3XD0QD\`3QDPBWD0QD]`3XD0QD^`3QD_`3TD1WD0QD``3X
D0VD0QD_`3TD1WD0QD``3XD0QDa`3QFd_3TD4QDa5Q`1j5WD0QDb`3QDc`3XD0VD0QFd_3TD4QDa5Q`1j5WD0QDb`3QDc`3X
D0QDQc1QFS`3QDa5WD0PDHSD0XD0VD0QFS`3QDa5WD0PDHSD0XD0PD1QDd`3WD0PDHSD0XD0VD0QDd`3WD0PDHSD0XD0PD1W
D0QDSGPD\c1SD0XD0QFd_3WD0QDe`3PDmNQDf`3XD0QDa5QDg`3TD3WD0QDh`3XD0`D[R6WD0QDi`3TD1QDj`3QDk`3XD0QD
a5WD0QDl`3TD2QDm`3PD[R6QDe]1XD0WD0QDn`3PD[R6QDo`3QDPa3XD0WD0PDVR5QDQa3XD0`DWP5`DZR6WD0QDRa3XD0`D
[R6WD0QDSa3QDTa3XD0`DVf1`DWf1`DZ5`D^b5`D]e4`D_R6`D[R6`DWP5`DUP5`Dke1QFd_3QDa5Q`1j5WD0QDUa3PDbR6Q
DVa3XD0WD0QDY@QDWa3TD1QDXa3XD0QDYa3PDbg2PDaf3PDmNPDdg2QDZa3QDaW1`Dm`4`DXg1`DZF`DoU5`D^f3`Dkh5`D_
H`DQb7`D\HS@0QD[a3QDd@PDYb4`D[R6PD]c1QD\a3PD_R6QDc@S@0WD0QD]a3XD0QD^a3QDm<TD1PDjR7QD_a3QFS`3TD1Q
Da5WD0PDhR7Q`1j5SD0XD0QD`a3QDaa3WD0QDba3XD0QDca3QDda3QDea3PDjR7QDfa3QDga3QDfa3QDga3QDha3QDa5Q`1j
5WD0QDia3XD0QDja3QDka3QDla3`DnF`D[R6`DWP5PDbg7QDma3QDna3QDoa3QDb5Q@g5Q`1j5QDPb3QDc@QDQb3PDjR7QDR
b3QDSb3PDQf<PD^l<QDTb3QDUb3PDbX1QDVb3PD\P5QDWb3QDXb3PD\P5QDYb3PD]9PDWP5PDjR7PDin5PDbU4PDUP5PDmMP
DS2PDRP5PD_d:QDZb3QD[b3QD\b3PDjR7QD]b3PDjR7QD^b3QE_b3QD`b3TD1WD0QDab3XD0QDbb3QDS^1QDcb3QDg[1QDdb
3QDeb3QDfb3QDgb3PDbR6QDhb3QDib3QDjb3QDkb3QDlb3QDmb3PDgT1QDnb3PDoa1QDob3PDna1QDPc3PD\P5PDhR7QDQc3
PD\R6QDRc3QDSc3PD\R6PDP9QDTc3QDUc3QDVc3QDWc3QDXc3PD[R6QDYc3PD_R6QDZc3QD[c3QD\c3PDob1QD]c3PDZ`8PD
`[<QD^c3QD_c3PDVS;PD_o4PDVR5QD`c3QDR6Q@_IQD`IWD0QDac3XD0QDR6TD1WD0QDSX3XD0QDj2QDa5TD1QDc@Q`1j5aD
k2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDc@Q`1j5aDk2aDd4aD_5WD0QDi4XD0QDU?QDj2QDa5TD1WD0QDc@S@0QDbc3X
D0VD0QDj2QDa5TD1WD0QDc@S@0QDbc3XD0QDW>QDl2TD1QDa5TD1WD0QDc@Q`1j5QDm2XD0VD0QDl2TD1QDa5TD1WD0QDc@Q
`1j5QDm2XD0QDcc3QDdc3WD0PD_a3PDiT;XD0VD0QDdc3WD0PD_a3PDiT;XD0QDU?WD0QDec3PDef=QD`[3XD0WD0PDaQ>PD
bQ>XD0QDfc3TD3WD0PDoP5PDVU7PDSb7XD0WD0QDgc3QDhc3PDdR6XD0QDic3WD0QDjc3PDko;XD0WD0PDWP5QDkc3XD0VD0
WD0PDWP5QDkc3XD0QDlc3WD0PDgf1PD[R6PDdQ>XD0QDmc3TD3WD0PDgf1PD[R6PDgQ>XD0WD0QDnc3PDbR6XD0QDoc3WD0P
DWW;PDnGPDWP5XD0QDPd3WD0QDQd3PDWP5PDfh3XD0QDRd3WD0QDQd3PDWP5QDSd3XD0WD0QDTd3PDWP5PDjR7PDoQ>XD0WD
0PDbR6QDUd3PDnW;XD0VD0WD0PDbR6QDUd3PDnW;XD0QDW>WD0PDQR>PDnW;XD0PDhR7WD0PDRR>PD[R6XD0QDVd3QDb5TD1
WD0QDWd3PDTf3XD0VD0`DYH`DRP5QDb5TD1WD0QDWd3PDTf3XD0QDXd3`DYH`DRP5QDYd3TD4WD0QDZd3QD[d3QDoR1QD\d3
XD0VD0QDYd3TD4WD0QDZd3QD[d3QDoR1QD\d3XD0PD1WD0QDg\1PDbR6QD]d3TD3PDhR6PDXR6XD0PD`f3TD1WD0QD^d3TD2
PDUm;XD0WD0QD_d3PDSV5PDbR6XD0QDa5PDhR7WD0PDlR7PD_3XD0WD0PDSU=QD`d3XD0WD0QDad3PDQ\4PDWP5XD0VD0WD0
QDad3PDQ\4PDWP5XD0QDbd3WD0QDi5PDhR7PDgf1PDbR6XD0WD0PDVP5QDcd3PDS1PDgj4XD0WD0PDjR7PDVQ5PDlT5XD0WD
0PDTP5PDmh1XD0VD0WD0PDTP5PDmh1XD0QDdd3WD0PDZR>PDZFXD0WD0PD`n5PD[R>XD0QDed3QDa5TD1WD0QDfd3PDjR7PD
lR7QDgd3XD0WD0PDdd3PDVQ1PDgj4XD0WD0PDXS5PDjR7PD_U5XD0VD0WD0PDXS5PDjR7PD_U5XD0QDW>WD0QDhd3P@hR7QD
n2PDjT4XD0WD0QD[c2PDiU7PDjT4XD0QDid3TD1QDa5TD1WD0QD[d3QDjd3XD0VD0QDid3TD1QDa5TD1WD0QD[d3QDjd3XD0
QDkd3WD0QDld3QDmd3XD0QDnd3TD1QDP`1WD0QDod3QDPe3QDQe3XD0`D[a3PDhR7WD0PD^R>PDWP5XD0QDRe3TD1QDSe3QD
Te3TD1WD0QDUe3XD0VD0QDTe3TD1WD0QDUe3XD0QDVe3WD0PDfCPDZS5QDWe3XD0WD0PDUP5PDR8PDWFXD0WD0QDXe3PDUP5
XD0QDYe3TD1QDZe3WD0QD[e3PDjR7PD\l;XD0WD0PDUP5PDiU7QD\e3XD0VD0WD0PDUP5PDiU7QD\e3XD0QD]e3QD^e3TD2W
D0QD_e3PDPHPD_R6XD0QD`e3WD0QDae3QDbe3PDWP5XD0QDce3WD0PD]R6QDde3XD0VD0WD0PD]R6QDde3XD0QDee3WD0QDf
e3PD[5XD0VD0`Dli<WD0QDfe3PD[5XD0QDge3`Dli<WD0QDhe3PDUV7XD0QDie3TD2QDje3WD0QDke3XD0QDle3TD1QDme3W
D0QDne3XD0TD2QDoe3WD0PDSa4XD0WD0QDPf3PDlR7XD0QDQf3TD1WD0QDRf3XD0VD0QDQf3TD1WD0QDRf3XD0QDSf3WD0QD
PZ1PDTJXD0VD0WD0QDPZ1PDTJXD0QDTf3`EfE`Ecg2`El8`Ek8`En9`E>`Em8`En8`Eem3`Eo9`Edg2WD0PD`f3PD\8QDUf3
XD0SD0WD0QDVf3QD`[3PDUP5XD0QDWf3PDUP5TD3WD0PD]R6PDhR7PD^S>XD0QD\KQDXf3PDkIWD0PDUP5PDjR7PDm5XD0WD
0QDYf3QDZf3PD[R6XD0aD_5WD0QD[f3PDjR7QD\f3XD0WD0QD]f3QD^f3QDhe2XD0VD0WD0QD]f3QD^f3QDhe2XD0PD1WD0Q
D_f3QD`f3QDaf3QDbf3TD1QDcf3XD0WD0QD`j1PD^c3PDjV7XD0WD0QDbQ1PD\P5PD^c3PDjV7XD0WD0QDdf3PD^c3YD2XD0
WD0PDm`4QDef3XD0`D[R6WD0QDff3XD0QDgf3`DQb7WD0QDhf3PD[R6XD0QDif3WD0PDWP5PDjR7PDSX;PD[R6XD0QDjf3TD
2QDkf3WD0QDlf3PD[R6QDmf3XD0QDnf3TD1WD0QDof3TD1PDfS>PDbR6XD0QDnf3TD1WD0QDof3TD1PDjP<PDbR6XD0QDPg3
TD1QDQg3QDnf3TD1QDa5TD1WD0QDRg3XD0QDSg3WD0QDTg3QDUg3XD0QDSg3QDVg3TD2WD0QDWg3XD0QDXg3QDk9TD2WD0QD
Yg3PDUV7XD0`DhR7`DPQ5`DQQ5`DoP5QDk9TD1QDa5WD0QDZg3XD0PDjR7QDk9TD1QDa5PDdR1WD0QD[g3TD1QD\g3XD0WD0
PDeh3QDk>QDo;TD1QD]g3PDbR6PDd3XD0WD0PDUW7PDjR7PDii3XD0WD0QD^g3TD1PDbT3PDhR6XD0QD_g3TD1QD`g3WD0QD
ag3PDbT3QDbg3PDhR6XD0WD0QDcg3QDdg3XD0VD0WD0QDcg3QDdg3XD0QDeg3WD0PDRg3QDfg3XD0WD0PDZW7QDgg3XD0WD0
PD\R6QDhg3PDXg=XD0QDa5WD0PDhR7PDUZ3XD0VD0QDa5WD0PDhR7PDUZ3XD0QDU?WD0YD1PDbR6PDY^<XD0QDig3Q@lGWD0
QDjg3PDRP5XD0QFkg3Y@0WD0PDkQ<XD0QDTKWD0QDlg3PDjR7QDmg3XD0WD0QDng3TD1PDik7XD0QFog3Q@_5Y@0WD0QDPh3
XD0QDQh3WD0QDRh3TD1Q@Sh3QDTh3XD0QFRNY@0WD0QDUh3XD0QDVh3QD_5WD0QDWh3XD0WD0QDWJQDXh3XD0WD0PDRP5PDW
P5PDfg;XD0WD0QDSGS@0PDW5PD\R6QDYh3P@[R6XD0VD0WD0QDSGS@0PDW5PD\R6QDYh3P@[R6XD0QDZh3WD0QD[h3TD2QD\
h3XD0SD0WD0QD[h3TD2PDnU7XD0QD]h3TD1QDP`1WD0QD^h3QD_h3Q@`h3TD1QDah3XD0QFbh3TD1WD0QDch3XD0`DjR7`Da
b4`D`b4`DhR7`DWP5`D`V>QDa5Q@g5Q`1j5S@0WD0QDdh3XD0VD0QDa5Q@g5Q`1j5S@0WD0QDdh3XD0QDeh3PDUP5PDjR7QD
fh3VD0PDUP5PDjR7QDfh3QDgh3PDUP5PDjR7PDQEPD[R6QDhh3PDWP5QDih3PDZe6QDjh3QDkh3QDlh3QFmh3WD0QDnh3XD0
VD0QFmh3WD0QDnh3XD0QDoh3QDPi3TD2WD0PDUV7XD0VD0QDPi3TD2WD0PDUV7XD0PD1QDQi3QDRi3`DoV>QDSi3S@0WD0QD
Ti3XD0PD^P1QDUi3PDZe6PDbg7PDVP5PD[R6PDbg7QDVi3TD2PDUV7PDbT3PDhR6QDXk1PDlg3PD]7QDWi3PDSP5P@jR7QDX
i3PDT8QDYi3QDYi3VD0QDYi3PD1QDZi3QD[i3QD\i3Q`1j5WD0QD]i3XD0VD0QD[i3QD\i3Q`1j5WD0QD]i3XD0QD^i3QD_i
3Y@0Q@b5Q@j5WD0QDP3XD0VD0QD_i3Y@0Q@b5Q@j5WD0QDP3XD0QD`i3QDai3WD0QDbi3QDci3XD0QFo5TD2WD0QDdi3QDei
3XD0QDfi3PD]R6`DcGQFgi3TD1`Ea1`EV3`E^O`E_O`EH`EWP5`EjR7`EhR7`EiR7`E[R6`ESW7`EhU7`EcY=WD0QDo2XD0Q
DeMQ@l5WD0QDo2XD0QDhi3UD0WD0QDo2XD0SD0PDV_6PD[R6PDia=QDii3PDWP5PDjR7PDjHQDji3PD[R6PDmY5PDUP5PDjR
7QDki3QDli3PDUP5TD1QDmi3Q@\APDeS4QDZAQDni3PDRj1PDia=QDoi3PD[R6PDmn2QDPj3PD[R6PDWj2PDW6PD[R6QDQj3
QDRj3PDTP5PDjU3QDSj3QDTj3QD^o2PDTP5PDbT3PD_HPDWW;PDV8PDPV<PDXb=QDVl2PDTe=PDVP=PDXP5PDRb=PDlU3PD[
h<PDh4PDdm;PD[Z=QDUj3PDU6PDiZ5PDXS6PDiZ5PDna1QDVj3QDWBQDWj3QDoGQDXj3PD[l4PDjR7PDmb1PDhR7QDYj3PD[
R6QDZj3QD[j3QD\j3PDbR6QD]j3QD^j3PDUP5PD\R>PDjX1QD[Z3PDil;QD_j3QD`j3PDfb5PDaR6PDYl<PDlS4PD`R6PDn7
PDll4PDVR5QDaj3PDhR7PDQFPDi6QDbj3QDcj3QDdj3PDhR7PDkd6PD[]<PDREPDUP5PDmb1PDX:PDUP5QDej3PDZR6QDfj3
QDgj3PDnW>QDoR1QDhj3PD[]<QDoR1PDmMPDPb=QDij3PDTe4QDjj3PDW5PD\R6PDoV7PDhR7PDfS1PD[R6PDhR7QDkj3PDb
R6PDhR7QDlj3QDmj3QDnj3QDTR1QDoj3PDW^:PDiR6QDPk3QDQk3QDRk3QDSk3PDjR7QDTk3QDUk3QDVk3QDo\3QDP]3PDoF
PD`R6PDoj;PDP1QDWk3QDXk3QDYk3PDUP5QDZk3QD[k3QD\k3QD]k3QD^k3QD_k3QDVV3QD`k3QDak3QDbk3QDck3QDdk3TD
1QDjHQDek3QDWJQDfk3QDgk3VD0QDgk3PD1QDhk3PDcc5QDik3`E>`En9QDjk3PDhR7QDkk3QDlk3QDmk3TD1QDnk3QDok3Q
DPl3Q@Ql3QDRl3QDSl3QDTl3QDUl3PDVP5PD[R6QDVl3PDoV7PD[l4PDjR7QDWl3QDXl3QDYl3QDQ]2QDZl3PDio;PD]Y4QD
[l3QD\l3PDee1PDZQ1QD]l3PDUV7PD`[5QD^l3PDUV7QD_l3QD`l3PD\R6PDjR7PDXg=PD[R6QDal3PDgf5PDhR7PDbY7PDX
e;PDci1PD[R6PDjR7PDTi=PDkn3PDWP5PDjR7PD_EPD[R6PDZ`:PDnn2QDbl3S@0PDmMPDPb=QDcl3QDdl3QDel3TD3QDfl3
QDgl3PD[R6PDZR6PDjR7QDhl3PD[R6QDU;QDil3QDjl3QDkl3QDll3QDml3QDnl3QDol3PDjR7PDgY=QDPm3TD1QDQm3QDRm
3PDYS5QDSm3PDjR7QDTm3QDSc2TD1QDUm3QDVm3QDWm3QDQQ1QDkHTD3PD^R6QDXm3QD_FPDjR7QDYm3PDUm5QDZm3QD[m3Q
D\m3QDRP3PDUP5PDRa=PDZFPDbb<QD]m3PDVV3PDbg7PDY^<PD^R6PDoP5QD^m3QD_m3PDSP5QD`m3PDSP5QDam3PDWP5QDb
m3PDjMQDcm3QDdm3QDem3P@Tk4QDfm3TD1QDi\2QDgm3QDhm3QDim3QDjm3QDkm3PDbP4PD[R6PDmMQDlm3QDmm3PDjR7PDQ
8PD\i=PD^S5QDnm3TD3PDnn2PDiR6QDmZ2QDom3SD0PDZR6PDhR7PDjW<PDWP5QDgGQDPn3PDVP5PD[R6QDcHQDQn3PDVP5P
D[R6PDlU7QDRn3QDSn3TD1QDTn3QDUn3TD1PDRP5QDVn3QDWn3QDiAQDXn3QDYn3PD[P1QDZn3PDHPDlg:PDVR5QD[n3PDPQ
1PDQEPDli7PD[R6PDjR7PDhn4QD\n3QD]n3PD_Z>PD[l4aE_5`EQW7`EPl4WD0QD^n3PDPHXD0VD0`D_R6aE_5`EQW7`EPl4
WD0QD^n3PDPHXD0QD_n3`D_R6WD0QD`n3PD]R6PDjR7QDan3XD0WD0PDUP5QDbn3TD1PDnP4XD0WD0PDgGQDcn3PDUP5PDjV
7QDdn3XD0WD0PDm9PDlR7XD0VD0WD0PDm9PDlR7XD0QDW>WD0PDZR6PDhR7PDld6XD0QDen3WD0PDld6QDen3XD0VD0WD0PD
ld6QDen3XD0QDfn3WD0QDgn3PDUP5QDi5PDd];XD0WD0QDhn3PD[l4XD0QDin3WD0QDjn3XD0VD0QDin3WD0QDjn3XD0QDkn
3WD0QDln3QDmn3XD0WD0QDnn3PDYe=XD0WD0QDon3PDjR7PDSHXD0WD0QDPo3PDjR7QDQo3XD0QDRo3TD4WD0Q@So3QDTo3Q
DSh3XD0WD0QDSo3QDUo3P@QV7QDVo3QDSh3XD0WD0QDUo3P@QV7QDVo3QDSh3XD0WD0QDWo3PDTP5XD0`DbR6`DjR7`DnU7`
DnG`DSP5`DWV7VD0WD0QDWo3PDTP5XD0`DbR6`DjR7`DnU7`DnG`DSP5`DWV7QDXo3WD0QDVi3PDTP5XD0QDYo3WD0QDZo3T
D2QD[o3XD0VD0QDYo3WD0QDZo3TD2QD[o3XD0QD\o3WD0QDj?QD]o3P@\P5PDWP5XD0WD0QDY`1QD^o3QD_o3XD0WD0QD`o3
Q@Vb1QDao3PD]R6XD0QDbo3WD0QDco3QDdo3PDWP5PDlZ>XD0WD0PDWP5PDlZ>QDeo3XD0WD0PD]P1PDWP5XD0QDfo3WD0PD
ii5PDWP5QDi5XD0WD0QDgo3TD2QDho3XD0WD0QDio3QDjo3XD0WD0QDko3TD1QDlo3PDUP5XD0QDmo3WD0QDno3PDnU7PD]6
XD0WD0QDb5Y@0PD^]2XD0VD0WD0QDb5Y@0PD^]2XD0QDoo3WD0QDPP4QDQP4XD0WD0QDRP4PDhR7TD1QDSP4XD0`D[R6WD0Q
DTP4XD0QDUP4WD0QDVP4PDUV7PDbR6XD0QDWP4WD0QDVV3QDXP4QDWV3XD0VD0aD_5WD0QDVV3QDXP4QDWV3XD0QDYP4aD_5
WD0QDZP4P@[R6QDi5QD[P4XD0WD0PDUW7PDjR7PDii3XD0WD0QD\P4PDjR7PDii3XD0WD0PDoV7PDZR6PDjn5XD0WD0PD\j5
QD]P4P@[R6PDgf5XD0WD0QD^P4PDbR6PDgf5XD0WD0PDRj1PDia=XD0WD0QD_P4QDi5QD`P4QDaP4XD0WD0QDo[2QDbP4PD]
R6XD0WD0QDcP4PDjR7QDdP4XD0VD0WD0QDcP4PDjR7QDdP4XD0QDeP4WD0QDfP4P@RP5QDXf2PDZ[>XD0WD0QDgP4QDhP4QD
iP4XD0VD0WD0QDgP4QDhP4QDiP4XD0QDjP4WD0QDXNTD1QD]CQDkP4QD`o2XD0WD0QDlP4PDbR6XD0QDmP4WD0QDnP4PDWP5
PDWl<XD0WD0QDoP4Y@0QDPQ4TD1QDQQ4XD0SD0WD0QD[AQ@RQ4PDWP5XD0VD0WD0QD[AQ@RQ4PDWP5XD0QDW>WD0QDSQ4PDW
P5XD0WD0QDdIQDTQ4PDQDXD0VD0WD0QDdIQDTQ4PDQDXD0QDUQ4WD0QDVQ4PDSS5PDQm4XD0QDWQ4WD0PD]R6QDXQ4PDoV7Q
Doc2XD0QDYQ4WD0PDWP5QDZQ4PD]R6XD0QD[Q4WD0PDUP5PDjR7QD\Q4QD]Q4XD0WD0PDfS1PDdR6XD0WD0QD^Q4QD`AQDjB
QD_Q4XD0WD0PDnn2P@hR7QD`Q4XD0WD0QDaQ4PDZR6PDjR7XD0QDbQ4WD0QDcQ4XD0QDdQ4WD0PD^l4PD[R6QDeQ4XD0WD0Q
DfQ4PDRP5XD0`DjR7`DhR7`DX`3WD0PDRP5PD\R6QDgQ4XD0WD0QDhQ4PDZR6XD0QDiQ4WD0QDjQ4PDgU7PDUX7XD0VD0WD0
QDjQ4PDgU7PDUX7XD0QDW>WD0PDhR7QDkQ4QD[d3QDi5QDlQ4XD0WD0PDUP5PDRT4PDWQ5XD0WD0PD[l4PDjR7PDgP<XD0WD
0PDRl2PDYn4XD0WD0QDmQ4PDUP5PDdDXD0WD0PDWP5QDi5PDoi;XD0WD0QDaEQ@c@QDnQ4PDWP5QDoQ4XD0WD0QDj?PD`R6P
DoCXD0WD0QDPR4QDQR4QDRR4PDnU7XD0WD0QD^FQDdLPDnU7XD0WD0QDSR4PDjR7QDTR4PD[R6XD0WD0QDSR4QDUR4QDVR4P
@WU<PD[R6XD0SD0WD0QDWR4QDXR4WD0PDa`:PD]S6PD\R6XD0WD0QDYR4TD2QDif2PD[R6QDjBQD_Q4XD0WD0QDVn2QDZR4T
D2QD[R4XD0WD0QD\R4QD]R4QDi5QD^R4XD0WD0PDoV7QD_R4XD0VD0WD0PDoV7QD_R4XD0QD`R4WD0QDaR4PD_\>XD0WD0QD
bR4PD`R6QDcR4XD0WD0QDdR4PD4QDeR4XD0WD0PDWP5PDjR7QDfR4XD0VD0WD0PDWP5PDjR7QDfR4XD0QDgR4WD0PDZe6QDh
R4PDle3XD0WD0QDiR4TD1QDjR4XD0VD0WD0QDiR4TD1QDjR4XD0QDkR4WD0PDhR7QDlR4PD[R6XD0QDmR4WD0QDnR4PDjR7P
Db\>XD0WD0QDoR4PD^R6PDjR7QDPS4XD0WD0QDQS4PD\R6XD0QDRS4WD0QDa5QDSS4QDTS4XD0QDUS4WD0QD[APDbR6TD1PD
nn2XD0WD0QDVS4TD2PDRP5XD0VD0WD0QDVS4TD2PDRP5XD0QDWS4WD0QDXS4PD\R6PDbT3XD0WD0QDdf3QDYS4QDZS4XD0QD
[S4WD0QD\S4PD\R6PDiCXD0WD0QD]S4TD1PD]R6XD0`D`S1`DPG`DQGSD0QF^S4TD2WD0QD_S4Q@`S4QDT3XD0QF^S4TD1QD
a5Y@0WD0QDU3XD0VD0QF^S4TD1QDa5Y@0WD0QDU3XD0QDaS4WD0QDbS4Q@cS4PDUV7XD0QDdS4`DTk4`D]Y1`DQ]5`D]d5`D
le1`DRY1`Doe1`DdF`DT^5`D]e1`Dfe4`DUi4`D_e5WD0QDeS4QDXo2TD1QDfS4XD0WD0QDVn2PDWP5PDQm4XD0WD0QDgS4Q
Di5QDhS4TD1QDiS4QDjS4QDjBQDkS4XD0WD0QDlS4QDmS4Y@0PDmNXD0WD0QDlS4QDmS4XD0VD0WD0QDlS4QDmS4XD0QDnS4
WD0QDoS4QDPT4XD0QDQT4WD0QDU_2PD]R6QDi5PDd];XD0WD0PD`f3Q@RT4QDST4QDTT4XD0WD0PDnf3QDST4QDTT4XD0WD0
QDUT4P@\P5PDmNQDVT4XD0WD0QDWT4QDoGQDXT4PD[R6QDi5QDYT4XD0WD0QDZT4QD[T4PDgDXD0WD0QD\T4PDbR6QD]T4XD
0WD0QD^T4QD[BP@hR7QD_T4XD0VD0WD0QD^T4QD[BP@hR7QD_T4XD0QD`T4WD0QDaT4PDUP5TD2QDbT4XD0WD0QDcT4PDbR6
PDlb=XD0WD0PDRV5PDbR6PDZ6XD0WD0QDcP3QDdT4PD[R6PD]o3XD0WD0PDV]>XD0WD0QDeT4TD3QDfT4PDRP5XD0VD0WD0Q
DeT4TD3QDfT4PDRP5XD0QDgT4WD0PDVe5PDVP5PD[R6XD0WD0PDRP5PDWP5PDfg;XD0WD0PDeGPDd];XD0VD0WD0PDeGPDd]
;XD0QDhT4WD0PDoi5XD0VD0WD0PDoi5XD0QDiT4WD0QDjT4QDkT4TD2PDoQ>XD0WD0PDVa6QDl[3XD0WD0QDlT4QDi5QDmT4
XD0`DRP5`DSP5WD0PDWP5QDnT4QDoT4XD0WD0QDPU4PD`R6QDQU4XD0WD0PDUV7QDRU4PDQl<XD0WD0QDSU4QDTU4XD0WD0P
D]R6QDUU4PDUi;XD0WD0PD[V7QDjBQDVU4XD0VD0WD0PD[V7QDjBQDVU4XD0QDWU4WD0QDXU4QDie1PD^e;XD0WD0QDYU4P@
RP5PDWP5PDlj=XD0WD0QDZU4QD[U4QD\U4Q@i5QD]U4XD0WD0QD^U4TD1QD_U4PDjR7QD`U4XD0WD0QD[AQ@R:QDaU4XD0WD
0QD[AQDbU4XD0`DUg1WD0QFcU4PDlQ1PD^R6XD0SD0UD0QFdU4TD3WD0QDeU4QDfU4XD0SD0WD0QDgU4QDhU4QDiU4XD0WD0
PD_d:PD_i=XD0WD0QDTR1QDjV1QDjU4XD0VD0WD0QDTR1QDjV1QDjU4XD0QDkU4WD0QDlU4QDmU4XD0VD0WD0QDlU4QDmU4X
D0QDnU4WD0PDZY1PDob4XD0WD0QDoU4Q@PV4PDeh3TD2QDQV4TD2PDY^;XD0WD0QDRV4TD2QDSV4XD0WD0QDTV4TD2QDUV4X
D0WD0QDVV4QDoR1QDWV4XD0VD0WD0QDVV4QDoR1QDWV4XD0QDXV4WD0QDYV4QDZV4QD[V4XD0WD0QD\V4XD0SD0WD0QD]V4P
@[P5P@cY7P@iR6Q@^V4QD_V4QD`V4XD0VD0WD0QD]V4P@[P5P@cY7P@iR6Q@^V4QD_V4QD`V4XD0QDaV4WD0QDoLPDHQDbV4
TD2QDcV4XD0WD0PDVP5PD[R6P@i_<QDdV4XD0WD0QDeV4QDfV4XD0QDgV4WD0QDoR1QDhV4PD[R6XD0QDiV4QFjV4WD0QDkV
4QDlV4TD1XD0SD0TD8PDhR6WD0QDmV4PDUP5XD0YD2`DZFWD0QDmV4PDUP5XD0QDnV4`DZFWD0QD^c2Q@j5QDoV4XD0SD0WD
0QDb5QDPW4QDQW4XD0QDRW4WD0QDb5QDSW4Q@i5QDTW4XD0VD0WD0QDb5QDSW4Q@i5QDTW4XD0QDUW4UD0QDh5SD0QFVW4WD
0Q`1j5QDW3XD0QDWW4UD0SD0QFVW4WD0Q`1j5QDW3XD0QDWW4UD0QDh5QFVW4WD0Q`1j5QDW3XD0QDWW4UD0QFVW4WD0Q`1j
5QDW3XD0QDWW4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD1WD0QDW3XD0QDXW4QDYW4WD0QDQ3XD0VD0QDYW4WD0QDQ3XD0QD
ZW4`E\P5`EHQD[W4Q`1j5WD0QDR3XD0WD0QDR3XD0QD\W4`E>`En9QD]W4Q`1l5Q`1j5WD0QDX3XD0`Dee1`Dd^>QD^W4WD0
QD_W4QDa5XD0QD`W4WD0QDaW4TD3PD\R6QDbW4XD0QFcW4QDdW4Q`1l5Q`1j5WD0QDeW4XD0`D[b5`Dl^>`Dm^>`DlW5`DT4
QDa5Y@0WD0PDUP5PDY9XD0`D[]<`DjR7QDo5QDa5PDUP5PDli<QDfW4QDgW4QFRNQDhW4Q`1j5WD0QDW3XD0`DbMQDa5PDdf
;WD0QDiW4XD0PDo^>SD0QDo5QDa5Q`1j5QDjW4PDZS5QDa5QDkW4PD^R6QDlW4QD[AS@0S@0QDmW4PDWP5QDnW4WD0QDoW4X
D0QDo5QDa5SD0PDRX7PDhR6WD0QDW3XD0QDXFQDPX4Q`1j5QDQX4QFgT1QDa5YD0WD0QDW3XD0QDRX4QDa5Y@0WD0QDSX4XD
0PDbR6UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0VD0U
D0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5SD0QDo5WD0Q`1j5QDW3XD0QDTX4UD0SD0QDo5WD0Q`1j5QDW3XD0QDTX4UD0QDh5Q
Do5WD0Q`1j5QDW3XD0QDTX4UD0QDo5WD0Q`1j5QDW3XD0QDTX4WD0QDUX4QDVX4XD0PDZR6PDj4QDWX4PDjCPDWP5PDPQ5PD
]P3PDHQDXX4QDYX4PDbR6QDP\3PD^8`En9`E>QDZX4PD`h<PDbR6QD[X4QD\X4PDjR7PD\Z=PDRQ1QD]X4PDR[>QDTZ3PDWP
5PDQDPD[R6QD^X4QDSJQD_X4PDX4PDWP5QD`X4PDbR6PDUP5PDkR7PD\Q<QDa5PDRP5PD\R6PDQ\4QDaX4PDjR7QDbX4QDcX
4PDQDPD[R6PDZR6PDhR7PDjW<QDdX4PD]R6QDo5QDa5Q`1l5WD0QDeX4XD0QDo5TD1QDfX4QDgX4S@0S@0WD0QDhX4XD0QDo
5QD[c2WD0QDW6Q`1j5QDiX4XD0PD^NQDa5PDRl=QDjX4QDkX4QDlX4PDmg1PD[R6PD\P3PD]h6QDmX4PDHPD[d2PDWP5SD0P
D[d2QDa5QDnX4QDoX4QDPY4QFbGTD3QDa5WD0Q`1l5Q`1j5QDW3XD0`D]R6Q@_5QFRX4QDa5Q`1l5Q`1j5WD0QDW3XD0QDQY
4Q`1j5WD0QDW3XD0QD_5PD[R6QD_5Q@o5`DbMWD0Q`1j5QDW3XD0`DbR6WD0QDRY4XD0Q`1j5QDT9QDd5Q`1j5WD0QDSY4XD
0QDo5QDa5Q@d5WD0QDTY4XD0`DZl4`DbR6S@0aD_5QDUY4Q`1j5PDVh6QDo5TD3QDVY4P@bR6P@mNWD0Q`1j5QDW3XD0QDo5
TD3QDdZ2WD0PDbR6SD0XD0QDo5TD3QDa5Q`1j5WD0QDWY4QDXY4XD0PDRl=QDYY4QDZY4QDSh3PDUP5QD[Y4PD]R6QD\Y4PD
nU7QD]Y4QD^Y4QD_Y4QD`Y4TD2QDaY4QDbY4TD2QDcY4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDdY4`EoN`EQO`EnN`
EPO`EmN`EROWD0QD[3XD0QDeY4TD2QDT9QFfY4QDa5Q`1l5WD0QDgY4XD0QDn]1QDhY4QDiY4TD2QDjY4QDkY4QDlY4TD1WD
0QDmY4S@0QDnY4XD0QFfY4Q`1l5WD0QDoY4PDbR6XD0QDPZ4QDQZ4PD[R6aDRZ4`DYc4SD0QDSZ4QDTZ4TD1PDiR6WD0SD0X
D0QDUZ4PDTP5PD^R6QDVZ4TD2PD[l4PDZR6QDWZ4QDjQ4QDo5WD0QDXZ4XD0QDV?PDUP5PDjR7PDQEPD[R6QDgGQDYZ4QDZZ
4QD[Z4QD\Z4TD1PDRP5QD]Z4QD^Z4Q`1j5WD0QD_Z4XD0QD`Z4QDaZ4PDbR6QDbZ4PDjR7QDcZ4QDdZ4WD0QDeZ4XD0QDfZ4
QFfY4WD0QDgZ4QDhZ4XD0PDbR6QDiZ4QDok1QDjZ4QDkZ4WD0QDlZ4XD0QDmZ4QDnZ4TD1QDoZ4QDbGQDSo3Q@l5WD0QDP[4
XD0WD0QDQ[4XD0TD2QDR[4PD]R6Q@S[4WD0QDT[4XD0`D[R6QDU[4QDV[4S@0WD0QDW[4XD0WD0QDX[4XD0QDfd3QDY[4QFo
5Q@l5WD0QDZ[4XD0PDbR6QD[[4Q@l5WD0QD\[4XD0QD][4QDo5Q@_IQD`IWD0PDP3XD0QD^[4QDgT1WD0PD[`>XD0`DbR6QF
o5QD_[4Q`1l5WD0QD`[4XD0`DbR6QDo5QDa[4SD0S@0WD0QDb[4XD0QFbGQ`1l5WD0Q@_IQ@`IQ`1l5QDZ3XD0aDc[4Q@_5Q
Dd[4Q`1l5WD0Q@_IQ@`IQDZ3XD0QDo5TD2PDHPDWT3WD0QDZ3XD0QDo5TD2PD`R6WD0QDZ3XD0QDe[4WD0QDf[4XD0QDg[4Q
D_IQD`IWD0QDh[4QDi[4QDj[4XD0QD`IWD0QDh[4QDi[4QDj[4XD0QD_IQD`IQDk[4WD0QDl[4XD0QD`IQDk[4WD0QDl[4XD
0QDm[4S@0QDn[4QDo5QDb5QDo[4S@0WD0QDP\4XD0QDQ\4QD[_3SD0WD0QDR\4QDa5Q`1j5QDS\4XD0PD^l4PD[R6QDT\4PD
]R6S@0WD0QDU\4XD0QDV\4S@0S@0WD0QDW\4XD0PDWP5PDS`>PDVP5PD[R6QDX\4PDWP5PDV6PDbR6QDY\4QDZ\4P@\P5PDb
R6QD[\4PDbR6WD0QD\\4XD0PDUP5PDSEQD]\4QD^\4PDTa>QD]\2WD0Q`1j5QDW3XD0QD_\4TD1WD0PDhR7QD`\4QDQS3XD0
WD0QDXFPDhR7QDa\4TD1QDif2XD0P@[R6QDa5PDUP5QDb\4WD0PDli<XD0WD0QDc\4QDd\4PD]V7XD0WD0QDXb1PDUP5XD0V
D0WD0QDXb1PDUP5XD0QDe\4`E>`En9WD0QDf\4XD0`D^R6WD0QD[ATD3PDUP5QDg\4XD0QFVKTD2WD0QDh\4PDRP5XD0VD0Q
FVKTD2WD0QDh\4PDRP5XD0QDi\4QFVKTD2WD0QDj\4QDk\4PD_R6XD0WD0QDXFQDl\4XD0WD0QDm\4QDn\4QDo\4XD0WD0QD
P]4PDhR7Q`1j5QDQ]4S@0QDR]4XD0WD0PDjh3QDS]4QDT]4QDU]4XD0WD0QD[NPDWP5PDbR6XD0WD0QDV]4QDW]4TD1PD]h6
XD0VD0WD0QDV]4QDW]4TD1PD]h6XD0QDX]4UD0aDo5`DjR7SD0WD0QDY]4XD0QDZ]4WD0QD[]4QDh5QD\]4QD]]4XD0WD0PD
oP5PD[R6QD^]4XD0SD0`E>`En9`EbR6`E[R6`Eo9`E`R6WD0QDY3XD0QD_]4WD0QD_Y1TD2QD`]4XD0QDk=WD0QDa]4P@\P5
QDb]4TD1QDc]4XD0`D\R6`D`e1`D_e1`Dee1`E>`En9WD0QDa5Y@0QDd]4XD0`DRP5`DSP5WD0QDk=QDe]4TD2QDf]4XD0WD
0QDQS4PD`R6QDg]4XD0QDh]4WD0QDi]4XD0QDj]4WD0PDd:QDi5QDk]4XD0WD0QDXNTD4QDl]4XD0WD0QDm]4Q@n]4TD1QDo
]4XD0WD0QDeU1QDP^4TD1QDQ^4QDR^4XD0`DQ8`D\`4WD0QDS^4QDT^4PDiR6XD0WD0QDU^4PDPHXD0VD0WD0QDU^4PDPHXD
0QDV^4WD0QDUa1QDW^4P@XS6QDX^4XD0WD0QD\KPDUP5QDc@QDY^4XD0WD0QDZ^4TD1QD[^4Q@U;QD\^4XD0WD0QD_OQDi5Q
D]^4QD^^4XD0WD0QD_^4TD1QD`^4XD0QFkg3Y@0WD0QDa^4QD[BXD0WD0PDZR6PDjR7QDb^4PD[R6XD0WD0QDV?QDi5QDc^4
XD0WD0PDcY7PDbR6QDjBXD0WD0QDd^4TD1PDhR7QDe^4PDbR6XD0SD0WD0QDf^4QDg^4QDjBQDh^4XD0WD0QDi^4TD3PDiR6
QDj^4XD0SD0WD0QDk^4QDl^4TD1QDm^4XD0QDn^4WD0QDo^4XD0QDP_4TD1VD0QDn^4WD0QDo^4XD0QDP_4TD1QDQ_4QDn^4
Y@0WD0QDR_4XD0PDjR7S@0WD0QDS_4Y@0QDT_4XD0QDe]1TD5WD0QDU_4PDbR6XD0QDV_4QDRX4TD6QDW_4TD1QDX_4Q`1j5
WD0QDW3XD0VD0QDRX4TD6QDW_4TD1QDX_4Q`1j5WD0QDW3XD0QDY_4QDRX4WD0QDZ_4XD0QDoGQD[_4WD0QD\_4PDbR6XD0S
D0WD0PDTMPDbR6PDQP3XD0SD0QD]_4QDa5Y@0WD0QD^_4XD0`D^R6WD0QDa5QD__4TD2QD`_4XD0QDa_4WD0PDiR6QDb_4QD
c_4XD0VD0WD0PDiR6QDb_4QDc_4XD0QDW>WD0QDd_4PDcT3XD0WD0QDe_4QDm<PDd3XD0QDf_4QDg_4WD0QDh_4PDd3XD0QD
i_4QFj_4TD3WD0QDSo3QDgGQDk_4QDl_4XD0`DjX5`DVf1WD0QDT5XD0Y@0QDm_4TD1VD0WD0QDT5XD0Y@0QDm_4TD1QDn_4
QDo_4QDP`4SD0S@0WD0QDZ3XD0QDQ`4QFR`4WD0QDS`4XD0QDT`4QDU`4TD4WD0QDSo3Y@0PDSMQDV`4XD0QDW`4TD1WD0QD
UJPDRP5XD0VD0QDW`4TD1WD0QDUJPDRP5XD0QDX`4QDa5WD0QDY`4QDZ`4TD1QD[`4XD0P@jR7VD0QDa5WD0QDY`4QDZ`4TD
1QD[`4XD0P@jR7QD\`4WD0QD]`4PDZS5XD0QD^`4WD0PDZR6QD_`4XD0VD0WD0PDZR6QD_`4XD0QD``4QFd_3TD2WD0PDUP5
QDi5QDa`4XD0QFd_3Y@0WD0QDfCTD1QDb`4XD0VD0QFd_3Y@0WD0QDfCTD1QDb`4XD0QDc`4QFd_3Y@0WD0QDd`4XD0QDe`4
WD0QDf`4QDkW3XD0SD0QDg`4TD3WD0QDXZ1QDh`4TD1QDi`4XD0VD0QDg`4TD3WD0QDXZ1QDh`4TD1QDi`4XD0QDj`4WD0QD
S^4QDk`4TD1QDl`4XD0VD0WD0QDS^4QDk`4TD1QDl`4XD0QDm`4QDn`4WD0QDo`4QDi5QDPa4XD0WD0QDQa4TD1QDRa4XD0Q
DSa4WD0PD`f3QDVb1QDZ@PDkc:QDTa4XD0WD0QDP\3QDZ@PDkc:XD0PD[R6WD0QDUa4QDVa4TD1PDbR6XD0SD0WD0QDWa4PD
WP5XD0QDXa4WD0QDYa4P@WP5XD0VD0QDXa4WD0QDYa4P@WP5XD0QDZa4QFd_3TD1WD0QD[a4Y@0TD1QD\a4XD0SD0QFd_3QD
a5Y@0WD0QD]a4XD0QD^a4WD0QD_a4PDbR6QD`a4XD0SD0QDa5WD0PDVP5PDbR6XD0QDaa4QDa5Y@0WD0PD[1QDba4XD0QDca
4QDda4WD0QDea4QDfa4XD0QFd_3QDa5WD0QDga4TD1VD0XD0`DWP5`DUP5`DSm4`D]R6QFd_3QDa5WD0QDga4TD1QDha4XD0
`DWP5`DUP5`DSm4`D]R6WD0QD\3S@0PDhR6QDia4QDja4XD0WD0QD\3S@0PDhR6QDka4QDla4PDbR6XD0WD0QD\3S@0PDhR6
Q@c:TD1QDma4XD0WD0PDhR6QDna4Q@oa4P@R3TD1QDPb4XD0WD0PDhR6QDk9Q@oa4P@R3TD1QDQb4XD0WD0PDhR6QDRb4TD2
QDSb4XD0QDTb4WD0PDbT3SD0PDhR6QDUb4XD0WD0QDi=P@\P5PDR3XD0QDa5TD2WD0PDih3QDVb4QDWb4P@bR6PDmNXD0`D2
WD0PDiR6QDXb4QDYb4QDZb4TD1QD[b4XD0`D2WD0PDiR6QD\b4XD0VD0WD0PDiR6QD\b4XD0QDW>WD0QD]b4QD^b4QD_b4QD
`b4QDk=QDab4XD0WD0QDbb4QDcb4QDdb4Q@eb4QDfb4XD0WD0PDiR6QDgb4Q@hb4QDfb4XD0`Eeh3`Efh3`EjR6QDXa2WD0Q
Dib4XD0QDjb4`Eeh3`Efh3`EjR6QDaQ1QD_b4WD0P@R3QDkb4XD0QDlb4WD0PD^R6PDVd>XD0WD0PD\P5PDeR6PDT8XD0WD0
PDUW7PD_P5PDU\7XD0WD0PD\P5PDhR7QDmb4PD_P5PDU\7XD0WD0QDnb4PDce;XD0`D_h1`Dle1WD0QDob4PDVg<XD0VD0`D
ob4WD0QDob4PDVg<XD0QDPc4`Dob4WD0QDQc4QDRc4TD1PDmR5XD0PD[R6`DjR7aDi4WD0QDSc4PDmR5PD[R6QDTc4XD0WD0
PDmR5PD[R6QDUc4XD0WD0PDcT3PDhR6QDVc4XD0WD0QDWc4PDjV7XD0QDXc4WD0QDYc4QDZc4XD0WD0PDHQD[c4QDY[3QD\c
4XD0QD]c4WD0QD^c4QD_c4QD`c4TD2QDac4XD0`DX8WD0QDbc4QDcc4XD0WD0PD_d>PD[R6QDdc4XD0WD0QD`APDhR7PD`d>
XD0WD0QDec4QDfc4QDgc4TD1QDhc4XD0WD0QDic4QDjc4XD0QDkc4`D[5`Dli<WD0PDbR6PDmNPDQR=XD0VD0WD0PDbR6PDm
NPDQR=XD0QDlc4WD0QDmc4QDnc4XD0`DbI`DnG`Dce1WD0PDWP5QDRc3QDoc4PDb]<XD0WD0PD[R6PDak<XD0VD0WD0PD[R6
PDak<XD0QDPd4WD0PDfR6PDhR7PD^h=XD0WD0PD[R6PDhR7PDe7XD0VD0WD0PD[R6PDhR7PDe7XD0QDW>WD0QDQd4PDR3PDb
R6PDZS1XD0VD0WD0QDQd4PDR3PDbR6PDZS1XD0PD1WD0QD[;P@R3QDRd4TD1PDPh3XD0WD0QDm<TD1QDSd4PDob1XD0VD0WD
0QDm<TD1QDSd4PDob1XD0QDTd4WD0QDRDTD2QDUd4PD\R6XD0QDVd4WD0QDWd4Q@Xd4P@\P3TD1QDYd4XD0`D[R6UD0WD0PD
\R6QDZd4QD]3XD0TD6PD4QD[d4Q@a5QD\d4UD0WD0PD\R6QDZd4QD]3XD0TD6PD4TD6QD]d4QD^d4P@4WD0PD\R6QDc@QD]3
TD2XD0VD0QD^d4P@4WD0PD\R6QDc@QD]3TD2XD0QDW>UD0WD0PD\R6QDc@TD2QD_d4QD`d4TD7XD0PD4TD6QDad4UD0WD0PD
\R6QDbd4QDcd4TD6XD0PD4UD0WD0PD\R6QDdd4QD_5XD0PD4TD5QDed4WD0PDhd>QDfd4XD0QDgd4QDhd4WD0QD^3PD[R6XD
0`DUF`DRd5`Dla5`DQZ5`DSR4`DmQ>`Dgf5`DC`DjR7`DRFUD0WD0QD^3PD[R6XD0`DUF`DRd5`Dla5`DC`DjR7WD0QDid4P
D[R6XD0QDjd4WD0QDkd4QDld4PD[R6XD0`Dgf5WD0PDmh<PD[R6XD0QDmd4WD0QDnd4PD[R6QDod4XD0VD0WD0QDnd4PD[R6
QDod4XD0QDPe4WD0QDQe4QDRe4PD[R6XD0QDSe4QDTe4WD0PDcP3QDUe4XD0QDVe4TD4QDa5TD1WD0QD_3XD0VD0QDVe4TD4
QDa5TD1WD0QD_3XD0QDWe4WD0QDXe4XD0QDa5WD0QDYe4P@jV7QDZe4XD0`E\T1`EUc4`EVc4`EWP5`EZl4`EUP5`EnN`EPO
`E\R6WD0QD`3XD0`Doa3`DT<`Dee1`DRa4`Dmd4`DQ8`DRU5QDP\1Q@a5TD2WD0QD`3XD0WD0PD[R6QD[e4aDi4`DgC`DgX1
SD0XD0VD0WD0PD[R6QD[e4aDi4`DgC`DgX1SD0XD0QDU?WD0QD\e4QD]e4XD0WD0PD]V7QD^e4XD0VD0WD0PD]V7QD^e4XD0
QDU?QD_e4QD`e4TD2Q@R^3TD1WD0QDa3XD0VD0`DbI`D^b4`Dgn3QD_e4QD`e4TD2Q@R^3TD1WD0QDa3XD0QDae4`DbI`D^b
4`Dgn3WD0QDbe4QDce4XD0QDde4QDa5WD0QDc@QDee4QDfe4Q@ge4XD0WD0QDPZ1PDiR6QDc@TD1QDhe4XD0`DbR6WD0PDaf
;QDie4XD0WD0QDdh2PDgOQDje4XD0WD0QDke4QDle4XD0VD0WD0QDke4QDle4XD0QDme4WD0PDRf>PDdP6XD0WD0PDka:PDS
f>PDgDXD0WD0QDne4QDoe4XD0WD0QDPf4QDQf4XD0VD0WD0QDPf4QDQf4XD0QDRf4WD0PD`_2PD[R6XD0SD0PD[l4WD0QDSf
4PD[R6QDc@XD0`D`b4WD0PDbT3QDTf4PDhR6QDUf4XD0WD0QDVf4QDi5PDcP3XD0WD0QDY@QDWf4PDhR7PDiU<XD0WD0PDih
3SD0QDXf4PDbR6QDYf4XD0WD0QD[;QDZf4PDbR6XD0QD[f4WD0QD\f4QD]f4QD^f4XD0WD0QD_f4QD_\1XD0VD0WD0QD_f4Q
D_\1XD0PD1WD0QD`f4QDaf4P@RP5PDmR5XD0WD0QDbf4QDcf4PDf]>XD0WD0QDdf4PD`R5TD3PDog3XD0WD0QDdf4QDef4QD
bQ1P@mNTD1QDff4XD0WD0QDgf4QDfj3QDgj3XD0PDXc4QDhf4TD6WD0QDj;PDXS6QDif4XD0WD0PDf3QDj;TD1QDjf4XD0QD
kf4WD0PDWP5PDhR7PDb^3XD0WD0QDgb3PDbR6QDlf4P@[R6QDmf4XD0SD0WD0QDnf4QDof4QDPg4TD1QDQg4XD0WD0QDRg4X
D0QFSg4WD0QDTg4PDTW7TD1QDUg4XD0`Dgf5WD0QDVg4SD0XD0WD0QDWg4QDc3XD0QDXg4TD1QDYg4TD1QDR^3S@0WD0QDd3
XD0aDi4`DXd4`Dnf1`Dg2QDa5TD1WD0QDZg4XD0VD0QDa5TD1WD0QDZg4XD0QD[g4WD0PDTg>PDiY>XD0WD0PDWb6PDd8XD0
`DVR=WD0PDlb4PD`R6PDkU4QD\g4XD0WD0QD]g4P@RP5QD^g4XD0QD_g4WD0QD`g4PDUP5XD0VD0QD_g4WD0QD`g4PDUP5XD
0QDag4QDbg4P@hR7WD0QDcg4QDdg4XD0QDeg4QDfg4QDoR1WD0P@dm4QDgg4XD0`DWP5WD0PD`U4PDWa3XD0WD0QDhg4PDfa
3XD0VD0WD0QDhg4PDfa3XD0QDig4WD0PDXg>QDjg4XD0WD0PDYg>PD^e<XD0WD0QDkg4PDWd4XD0WD0QDlg4PDlo;XD0VD0W
D0QDlg4PDlo;XD0QDa?WD0PD[g>PD\g>XD0WD0PD]g>PD^g>XD0WD0PDYU<PDgf1XD0WD0PD_g>PDaY5XD0WD0PDhP5PDbf=
XD0WD0QDmg4PD]V3XD0WD0PDRS;PDj[5XD0WD0PDe`3PD_U5XD0PD[R6WD0PDbg>PDdFPD[R6XD0WD0PD_W;PDcg>XD0VD0W
D0PD_W;PDcg>XD0QDng4WD0PDdg>QD_k3XD0WD0PD[P1PDkc;XD0WD0PDjX1PD]f=XD0WD0PDVS;PD[5PD[R6XD0WD0PDRP4
QDog4XD0WD0PD\]2PDW`>XD0WD0PDfk5PDjf6XD0QDPh4WD0PDoP5QDQh4QDRh4XD0WD0PDeg>QDSh4XD0WD0PDdi<QDTh4X
D0WD0PDfg>QDUh4XD0WD0PDWT;PDWP5PDjR7PDf^;XD0WD0PDUEQDV`4PDjR7QDVh4XD0WD0PDZd=PDWP5PDjR7PD^U1XD0W
D0PDQ`4PDWP5PDjR7PDXP5XD0WD0PDjh;PDUP5PDjR7PDXP5XD0VD0WD0PDjh;PDUP5PDjR7PDXP5XD0QD_f2WD0PDff=PDW
P5QDjBPDli<XD0WD0PDQT5PDWP5PDjR7PD]j=XD0WD0PD_S1PDWP5PDjR7PDhg>XD0WD0PD\]<PDWP5PDjR7PDlR1XD0WD0P
De^5PDWP5PDhR7PD^j=XD0WD0PD[`=PDWP5PDhR7PDig>XD0WD0PD\j5PDVP5PD[R6PDgf5XD0WD0QDWh4PDWP5PDhR7QDXh
4XD0WD0QDYh4PDWP5QDoU2XD0QDZh4WD0QD[h4PDgDQD\h4QD]h4TD1QD^h4XD0WD0PDgf1QD_h4XD0WD0PDHPDlg>XD0WD0
PD]d;QD`h4XD0WD0QDah4PDed5XD0QDbh4WD0PDRf>QDch4XD0WD0QDdh4PDUP5QDeh4XD0WD0PDXd4PDbR6PDjR7PDnb1XD
0WD0PDW5PDRS<XD0WD0PDa[<PDWP5PDjR7PDen5XD0WD0PDQh>PDWP5PDjR7PDdDXD0WD0PDZHQDfh4XD0WD0PDnn2PDRh>P
DWP5XD0WD0PDYg5PD[l4QDgh4PDVX7XD0WD0QDhh4QDih4XD0WD0QDjh4PDVc4XD0`DRk4`DSh1`DS4`DUP5WD0PDUc4PDja
5XD0WD0PDWh>PD`R6PD`[<XD0WD0PDoV7PDma4PD`R6PDHXD0WD0PDhP4PDlW5PD`R6PDHXD0QDf3TD1WD0QDkh4PDnn2QDS
GXD0aD_5QDR:WD0QDlh4PDnn2QDSGXD0QDmh4TD1WD0QDnh4PDnn2QDoh4XD0aD_5QDPi4TD3PDnn2Q@SGWD0QDe3XD0VD0Q
DPi4TD3PDnn2Q@SGWD0QDe3XD0QDQi4QDRi4TD3WD0PDbT3QDc@SD0PDhR6XD0QDc@QDSi4TD4QDTi4WD0QDUi4SD0PDhR6Q
DVi4XD0WD0PDgP7PDRe4QDWi4XD0RD0PDnn2WD0QDXi4XD0QDYi4Q@b5WD0QDZi4P@nU7QDc@S@0SD0QD[i4XD0QD\i4P@T8
TD2WD0QD]i4P@nU7QDc@aDd4aDi4aDW6S@0aDi4SD0XD0VD0QD\i4P@T8TD2WD0QD]i4P@nU7QDc@aDd4aDi4aDW6S@0aDi4
SD0XD0QDW>QDk4TD4QDa5WD0QDc@SD0QD^i4Q@_i4XD0Q@c@SD0VD0QDk4TD4QDa5WD0QDc@SD0QD^i4Q@_i4XD0Q@c@SD0P
D1WD0PD^R6QD`i4P@hU7PDYb3XD0QDai4TD6WD0PDWP5PDah>XD0WD0PDkV2SD0XD0WD0QD_n1PDbT3PDhR6XD0QDc@`Dm\;
`DTe4`DW];`DRe4`Dmd4`Dod4`Dn`4`DTl4`D_];`DRa4`Dbh>`Dch>WD0QDbi4PDcY7PDbT3PDhR6XD0YD2WD0PDcT3QDc@
SD0P@4QDci4QDdi4XD0WD0QDei4PD[R6XD0`DjR7`D\j5`DXa=`DoFWD0QDfi4PD[R6QDgi4XD0WD0QDhi4QDR:QDc@SD0QD
ii4XD0WD0QDcX4QDji4TD1PDcP3XD0UD0WD0QDX_1QD^d1SD0XD0QDP`1WD0QDki4QDli4TD3QDmi4XD0WD0PDlh>XD0QDni
4WD0QDoi4PDhR7QDPj4XD0UD0WD0PDfh3XD0QDj^1QDQj4WD0QDRj4QDSj4QDTj4QD`n3XD0WD0QDUj4QDVj4QDi5QD]CPDo
a1XD0WD0PDoV7QDWj4PDbR6XD0WD0QDQ^1PDbR6PDUW7XD0QDk9WD0QD`j1PD`f3P@\P5QDXj4TD2QDYj4XD0WD0QDZj4QD[
j4QD\j4XD0UD0WD0QD]j4XD0SD0QD^j4PDhR7PDTJPDgf1QDVn2TD1PDUP5TD4QD\AQD_j4QD`j4WD0QDaj4XD0TD2QDbj4S
D0UD0QDcj4WD0QDdj4XD0VD0UD0QDcj4WD0QDdj4XD0QDQc1QDej4Q@a5Q`1j5WD0QDfj4XD0`DbR6aD_5UD0WD0PDeh3QDc
@SD0XD0UD0WD0PDPX7QDc@SD0XD0UD0QDgj4QDhj4UD0WD0QDij4XD0SD0`DYc4UD0PDlf:QDjj4QDkj4PDlf:PDbR6QDlj4
QDj;QDWd2PDW_=QD[BQDa5PDhR7Q`1j5WD0QDmj4XD0QDnj4QDoj4UD0WD0QDPk4XD0WD0QDQk4Q`1j5Q@Rk4QDh6XD0QDh6
QDSk4QDTk4QDXo1TD2QDUk4QDVk4QDWk4QDa5WD0QDXk4XD0PDbR6QDYk4WD0QDXo1XD0SD0PDmMPD]S1PDS3QDZk4PDRP5P
DS3PDRP5QD[k4QD\k4QD]k4PDW[5PDTP5QD^k4QD_k4PD\n4QD`k4PDjj=PDRP5QDak4QDbk4WD0QDck4XD0`DbR6QDbk4WD
0QDck4XD0`DbR6QDak4WD0QDck4XD0`DbR6WD0QDck4XD0`DbR6QDk9QDa5Q`1j5WD0QDdk4XD0QDek4QDfk4QDgk4PDhR7W
D0PDlf:XD0PDbR6QDhk4QDik4TD1QDjk4QDXo1TD2QDkk4QDlk4PDmNWD0QDmk4XD0QDa5PDbR6PDmNWD0QDnk4XD0QDok4Q
DPl4QDQl4PDjR7PDe3QDRl4QDSl4QDTl4QDjl1PDYS5QDUl4PDYS5PD`R6PD`V7PDjR7PDVf;PDW];QDdf3QDVl4QDWl4P@[
R6QDXl4PD_X>QDYl4PD\R6PDTh4QDZl4PDbR6PDR3QD[l4PDkDPDWP5QD\l4PDQ\4PDTP5PDkb1TD2QD]l4PDoP5PD[R6PDj
R7QD^l4PDng3QD_l4TD6WD0Q`1j5QDRk4XD0QD`l4QD_l4TD5PD\R6TD3WD0QDh6XD0QDal4TD8PD4WD0QDbl4XD0UD0WD0P
Dhi>XD0WD0QDal4SD0PD4QDbl4XD0WD0QDal4SD0SD0PD4QDbl4XD0QDcl4`DTU7`DV3`Dn2QFdl4TD2WD0QDel4XD0QDel4
`DR3SD0PDgf3PDR3Q`1j5QDfl4PD^2PDog3QDgl4PDog3WD0QDhl4P@bT3QDil4XD0`D\R6`D^6QDjl4WD0QDSU2PDbR6XD0
SD0QDhl4PDbR6aD_5`DW3QDkl4PDbR6QDll4QDSU2PDbR6WD0QDml4XD0QDfk1WD0QDnl4XD0`DHQDP\1Q@ol4P@hR7PD`Q7
QD[BQDa5WD0QDPm4QDQm4XD0PDQ\4QDc:QDRm4QDSm4WD0QDTm4QDUm4XD0QDVm4S@0S@0WD0QDa5QDVX2XD0QDWm4TD1WD0
QD_b4QDXm4XD0`Eeh3`EYP5`Eo9`Ejh3`EQ\4`EZP5WD0QDb;QDYm4XD0VD0`Eeh3`EYP5`Eo9`Ejh3`EQ\4`EZP5WD0QDb;
QDYm4XD0QDZm4WD0QDP:QDg3XD0`DdQ1`DYP5WD0QDk9PDbf3QDg3XD0`DdQ1`DYP5QD[m4TD2WD0QD\m4QD]m4XD0WD0QD^
m4PDmNTD1QD_m4QD`m4XD0PDjR7WD0SD0PDlc;QDam4TD1PDbR6XD0UD0WD0QDbm4QDcm4XD0TD6QDdm4WD0QDem4QDfm4VD
0XD0WD0QDem4QDfm4QDgm4XD0WD0QDhm4PDo2PD`d:XD0WD0QDim4PDmNTD2QDjm4XD0WD0PDjR6PDoh6XD0SD0UD0WD0QDk
m4QDlm4TD1XD0SD0QDmm4QDnm4QDom4TD1WD0QDPn4TD1QDQn4XD0WD0PD\P5PD_P5QDRn4PDbR6XD0WD0PDjR7PDmT3XD0S
D0WD0QDnX1PDZS1PDHQDSn4XD0WD0QDTn4P@VP5PD\R6XD0WD0QDd;QDUn4QDVn4Q@Wn4XD0SD0WD0QDb:QDc:QDXn4TD1PD
bR6QDYn4XD0WD0QDSU2QDZn4PDbR6QD[n4XD0WD0PDcOPDbR6XD0QD\n4WD0QDi;QD]n4QD^n4TD1YD2XD0SD0WD0QD_n4QD
`n4QDan4QDbn4TD1QDcn4XD0WD0QDc5Q@m<QDdn4XD0SD0WD0QDen4QDfn4QDgn4XD0WD0QDhn4PD[R6SD0XD0QDin4WD0PD
jR7QDjn4QDkn4QDln4XD0WD0QDmn4QDnn4PD\R6SD0QDon4XD0QDPo4WD0QDQo4XD0QDRo4PDhR7S@0WD0QDSo4XD0PDj;PD
\R6SD0QDTo4SD0QDUo4PDWj>PDbR6PDmNQDVo4PDbR6QDWo4WD0QDXo4XD0QDYo4QDZo4PDRP5PDZ`:PDi8PDi7PDZ4QD[o4
WD0QD\o4XD0QD]o4QDa5WD0QD^o4XD0PD\R6TD2QD_o4QDR:WD0QD`o4PDbR6PDmNXD0QDa5QDao4QDbo4QDco4QDdo4QDeo
4PDHPDR`6PDWP5UD0QDfo4QDg3QDb;PDR3WD0QDgo4XD0QDnX1QDho4QDio4SD0QDjo4PDZS1PDmMPDbR6PDbf3PDZS1QDko
4QDV?QDlo4QDmo4QDno4PDbR6QDa5QDoo4QDSm4QDPP5QDQP5QDRP5QDSP5QDa5PDkb1QDTP5PDZX7SD0UD0PD\R1SD0QDP:
QDUP5PDbf3PDmNQ`1j5WD0QDVP5XD0PDbf3QDWP5QDXP5PDhR7PDgf3PD`f3PDZS1QDYP5PDQ\4QDZP5PDbR6QD[P5P@oa1P
DT8PDZn<QD\P5PDjR7PDf`4QD]P5PDjR7QD^P5PD]P5QD_P5QD`P5PDZR6QDaP5QDbP5QDcP5PDbR6QDg3QDdP5QDeP5PDji
5PDWP5PD\P3PDP4QD[BQDfP5QDgP5QD`AQDS^1PD[R6QDhP5QDiP5QDjP5PDUP5QDkP5QDlP5QDmP5PDYe;PDVP5QDnP5P@n
NQDoP5QD[BPDcf3PDZj>PDZj>QDPQ5QDQQ5QDRQ5QDSQ5QD[BPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`D^d:`D[4
`D]7`Dg6`Dd3QDg3QDP:QDTQ5QDk9QDb;S@0QDUQ5`DROQDk9Q`1j5QDVQ5QDWQ5QDXQ5QDa5QDYQ5QDZQ5QD[Q5Q`1j5QD\
Q5PDgh3PD\P5SD0PDfh3PDZl4SD0PDeh3PDZl4QD]Q5PDVm4QD^Q5QD_Q5PDVm4PDT8PD4SD0PDVm4PDT8QD`Q5PDiU7PDT8
QDaQ5PD\Q5PDog3PDjR6QDbQ5PDZR6QDcQ5PDkIPD4QDk>PDZR6QDcQ5PDkIQDk>PDWP5QDcQ5PDkIPD4PDn9PDWP5QDcQ5P
DkIPDn9PDjU7PDkIQDdQ5PDjR6QDk9PDQOPDk8PDU3PDQk2PDmNPDQk2PDbR6QDa5PDgd;SD0PDgd;QDeQ5QDb;PDmNQDfQ5
QDgQ5QDW`1SD0TD2PDUR3QDhQ5QD[:PDmNQ`1j5QDiQ5QDjQ5QDkQ5QDlQ5QDmQ5PDjR7QDnQ5QDoQ5QDPR5PDVm4QDQR5QD
RR5PDT8QDSR5SD0QD[P5PDT8QDk=QDTR5QDUR5QDVR5QDWR5PDbf3PDZS1PDmMPDbR6QDP:QDXR5QDko4PDog3PDTP5PDog3
PDbR6PD`h>PD4SD0QDYR5WD0QDTm4QDZR5QD[R5XD0WD0QDn`3SD0QD\R5PDmNPDbR6XD0WD0PDmS1PDYQ5XD0QD]R5WD0QD
^R5QD_R5TD1QD`R5XD0QDaR5WD0QDbR5PD`Q7XD0SD0QDaR5WD0QDaGPD\P5PD`Q7XD0SD0WD0QDcR5QDdR5PDbR6QDeR5XD
0SD0QDfR5WD0QDgR5S@0QDhR5PDbR6XD0`DdQ1`Dd3`DY^;`Dg2UD0WD0QDiR5QDjR5TD4PDmNXD0QDkR5UD0WD0QDiR5QDj
R5TD4PDmNXD0YD1QDlR5P@bf3WD0PDmNTD1QDmR5QDnR5XD0QDP:WD0PDR3QDoR5XD0QDP:WD0PDR3YD1XD0QDk9PDbf3WD0
PDR3YD1XD0QDk9PDbf3WD0PDR3QDoR5XD0WD0QDPS5PDbf3QDg3XD0QDQS5WD0QDRS5XD0TD1QDSS5QDTS5Q@US5WD0P@Vm4
QDVS5XD0P@`h<QDWS5WD0PDVm4QDXS5XD0QDYS5WD0PDVm4PDfb4XD0QDZS5UD0WD0PDT8QDk=XD0SD0WD0QD[S5QDk=QD\S
5XD0VD0WD0QD[S5QDk=QD\S5XD0QD]S5UD0WD0QD^S5SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QDUi4SD0S@0S@0PD4QD^S5XD
0SD0UD0WD0QD_S5XD0QD`S5WD0QDaS5YD2XD0`DbR6QDbS5WD0QDcS5XD0SD0QDa5WD0QDdS5P@VP5P@\R6XD0QDeS5TD2QD
fS5WD0QDgS5QDhS5XD0VD0WD0QDgS5QDhS5XD0QDiS5WD0QDjS5XD0QDkS5TD3QDlS5QDmS5WD0QD[;Y@0QDnS5XD0`D`R1`
DTm2`DhR5`De_6UD0WD0PDRX7PDhR6YD2XD0TD5PD4SD0UD0WD0PD`h>PD[R6YD2XD0TD5PD4SD0UD0WD0PD`h>PD[R6SD0T
D4PD4QDg3XD0SD0UD0WD0PDRX7PDhR6SD0TD4PD4QDg3XD0SD0`EjR6`Ehh3`EYP5`Eeh3QDoS5WD0QDPT5XD0QDQT5`DYc4
PDeh3WD0SD0TD1QDRT5QDc:XD0SD0PDgh3WD0QDST5XD0WD0QDTT5TD1QDUT5XD0QDVT5WD0QDWT5QDXT5XD0PDbR6QDYT5W
D0QDZT5QD[T5QD\T5XD0SD0WD0QDZT5QD[T5QDSU2PDbR6XD0SD0WD0QD]T5QD^T5QD_T5QD`T5XD0QDaT5S@0S@0S@0WD0Q
Db;P@R3QDbT5XD0WD0QDcT5QDdT5PDmNTD2QDeT5XD0SD0WD0PDQm4QDa5TD2QDfT5QDgT5XD0SD0WD0QDPP5QDa5TD1QDhT
5XD0QDiT5WD0PDhR7QDjT5XD0VD0WD0PDhR7QDjT5XD0QDkT5QDlT5WD0QDmT5TD1QDnT5XD0SD0WD0QDhl4TD1QDoT5XD0S
D0WD0QDPU5TD1QDQU5XD0SD0WD0QDRU5QDSU5XD0P@`h<QDTU5`D=QDUU5WD0QDRU5QDSU5XD0P@`h<QDTU5`D=YD2WD0QDV
U5QDWU5XD0QDXU5`DhR6WD0QDYU5PD\R6XD0SD0WD0QDjQ5QDZU5TD2QD[U5QDa5XD0QD\U5PDVm4PDT8WD0PD4QD]U5XD0U
D0WD0PDVm4PDT8XD0SD0UD0WD0QD^U5QD_U5XD0SD0UD0WD0QDg3PD4QD`U5XD0UD0QDaU5TD9PD4WD0QDg3XD0SD0UD0WD0
QDg3XD0aDbU5UD0WD0QDcU5`DR7`DY4`D\;`DoT7`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`D^d:`D]7`Dn3QDg3XD0UD0WD0Q
DdU5XD0SD0QDeU5WD0QDfU5XD0SD0UD0WD0QDgU5XD0SD0UD0WD0QDhU5QDiU5TD2QDjU5TD1PDmNXD0SD0UD0WD0QDkU5QD
lU5TD2QDmU5XD0SD0UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QDnU5UD0aD`5aD_
5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QD_[2SD0`DgLaDa5aDb5WD0QD\P1PD
VP5PD[R6Q@i5QDoU5XD0`Dgf5WD0QD\P1QDPX4QDPV5XD0WD0QD\P1PDnU7QDi5QDQV5XD0WD0QD\P1PDUV7TD2PDhU7XD0W
D0QD\P1QDRV5XD0VD0WD0QD\P1QDRV5XD0QDSV5WD0QDTV5QDi5QDUV5XD0WD0PDhR7QDVV5QDWV5XD0QDXV5WD0QDYV5QDZ
V5XD0VD0WD0QDYV5QDZV5XD0QD[V5WD0QD\V5TD1QD]V5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`DTk4`D\T4`Dln5`D]T4`DX
b3WD0QD\V5TD1QD]V5XD0QD^V5`D[h1`DdF`D`H`DZh1`DdD`DTk4`D\T4`Dln5`D]T4`DXb3QD_V5WD0QD`V5XD0VD0QD_V
5WD0QD`V5XD0QDaV5QDbV5WD0QDcV5TD1QDdV5XD0`DSc5`Dd_5`De_5`DmW5`D_e5`D`e5`DWf1`DRY1`DZk>`DVe5aD_5W
D0QDeV5QDjBQDfV5XD0WD0QDgV5PDRP5TD1QDhV5XD0WD0QDiV5QDjV5XD0VD0WD0QDiV5QDjV5XD0QDkV5WD0QDiV5QDlV5
QDmV5XD0WD0PDnU7QDiFQ@nV5PDjT4XD0WD0QDoV5TD1QDPW5XD0VD0`D[R6WD0QDoV5TD1QDPW5XD0QDQW5`D[R6WD0QDRW
5QDSW5Q@jBQDTW5XD0WD0PDTP5PDbR6PDhR7XD0SD0WD0PDVP5PD[R6PDjR7PDXg5XD0WD0QDUW5PDjR7QDVW5XD0VD0WD0Q
DUW5PDjR7QDVW5XD0QDWW5WD0QDXW5PDUP5QDYW5XD0VD0WD0QDXW5PDUP5QDYW5XD0QDZW5WD0PDUP5PDhR7PDS7XD0WD0P
D[OPDbj4XD0WD0QDYCPDXP5XD0VD0`DZR6WD0QDYCPDXP5XD0QDW>`DZR6WD0QD[W5QD\W5PDXP5XD0WD0QDWBPD_R6TD1PD
bR6XD0QD]W5`DYc4WD0QD^W5XD0`DS`5`DTZ5`Dkk>WD0QD_W5S@0QD`W5QDaW5XD0VD0`Djn4`DRl>`DSl>`DjR7WD0QD_W
5S@0QD`W5QDaW5XD0QDbW5`Djn4`DRl>`DSl>`DjR7WD0QDcW5QDdW5XD0WD0PDUP5PDjR7QDeW5QDfW5XD0QDgW5WD0PDWP
5PD]^=XD0WD0QDhW5QDiW5XD0QDjW5`D_e5`Dij4`Db`5`DQT4`D\U5`Dgf5`DjH`DiH`DTk4WD0QDXFQDo[2QDkW5XD0WD0
QD[ATD1QDlW5XD0VD0`DkP5`DcE`DmW5WD0QD[ATD1QDlW5XD0QDmW5`DkP5`DcE`DmW5WD0QDnW5QDoW5XD0VD0WD0QDnW5
QDoW5XD0QDPX5WD0PDiHQDbCTD1QDQX5XD0WD0PD`m4PDXd=XD0WD0PDYi=QDRX5XD0WD0QDSX5QDTX5TD2QDUX5XD0WD0PD
WP5PDhR7QDVX5XD0VD0WD0PDWP5PDhR7QDVX5XD0QDWX5WD0QDXX5PDgf5XD0WD0QDYX5PDT8XD0VD0`DT8WD0QDYX5PDT8X
D0QDZX5`DT8WD0QD[X5PDbR6QD\X5TD2QD]X5XD0WD0QD^X5QD_X5QD`X5XD0WD0QDbBQDaX5QDbX5XD0VD0`DjR7`DZh1`D
jh1`Dgj4WD0QDbBQDaX5QDbX5XD0QDcX5`DjR7`DZh1`Djh1`Dgj4WD0QDdX5P@bR6QDSGS@0QDeX5XD0`D[R6`D^R6`D[V7
`D]R6WD0QDfX5PDnS7XD0VD0`D\R6`Dhh3`DUP5aD_5WD0QDfX5PDnS7XD0QDgX5`D\R6`Dhh3`DUP5aD_5WD0QDWBQDhX5X
D0VD0WD0QDWBQDhX5XD0QDiX5WD0QDQ]2P@VP5QDjX5P@jR7QDkX5XD0WD0QDlX5QDmX5XD0VD0WD0QDlX5QDmX5XD0QDnX5
WD0QDoX5QDPY5XD0VD0`DjR7`D\T4`Dgf5`Dob4`DVi5`DZ7`DS:`DXh1`DZh1WD0QDoX5QDPY5XD0QDQY5`DjR7`D\T4`Dg
f5`Dob4`DVi5`DZ7`DS:`DXh1`DZh1WD0QDRY5XD0S@0WD0QDSY5PDjR7QDTY5XD0VD0aD_5WD0QDSY5PDjR7QDTY5XD0QDU
Y5aD_5WD0PDUP5QDjBQDVY5QDWY5XD0VD0WD0PDUP5QDjBQDVY5QDWY5XD0QDXY5WD0PDUP5PDjR7QDYY5XD0WD0QDZY5QDi
5QD[Y5XD0WD0QD\Y5PDhR7QD]Y5QD^Y5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QD\Y5PDhR7QD]Y5QD^Y5XD0QD_Y5`D`H`D
kI`DaG`D[a3`D]FWD0PD_l4QD`Y5XD0WD0QDjc2PDWP5PDeNXD0`D[g4`Dae1`DY9WD0QDaY5Q@i5PDkl>XD0WD0QDbY5QDc
Y5XD0VD0WD0QDbY5QDcY5XD0QDdY5WD0QDbf4QDc@TD1QDeY5XD0VD0WD0QDbf4QDc@TD1QDeY5XD0QDfY5QD\]4WD0QDS5P
DZe6XD0QDgY5QD\]4Y@0WD0QDS5XD0VD0aD_5QD\]4Y@0WD0QDS5XD0QDhY5aD_5QDiY5TD2WD0QDa5Y@0YD1XD0VD0aD_5`
DWP5QDiY5TD2WD0QDa5Y@0YD1XD0QDjY5aD_5`DWP5WD0QDkY5P@WP5P@jR7QDlY5QDmY5XD0QDnY5WD0QDoY5QDPZ5XD0VD
0QDnY5WD0QDoY5QDPZ5XD0QDQZ5WD0QDRZ5QDSZ5Q@b5QDTZ5XD0QDb5WD0QDUZ5XD0VD0QDb5WD0QDUZ5XD0QDVZ5WD0QDW
Z5Q@PX4PDhR6QDXZ5QDYZ5XD0WD0QDZZ5TD1QD[Z5XD0VD0WD0QDZZ5TD1QD[Z5XD0QD\Z5QDa5WD0PDdOPDQm4XD0VD0QDa
5WD0PDdOPDQm4XD0QD]Z5WD0PDUP5QD^Z5QD_Z5Q@`Z5XD0VD0WD0PDUP5QD^Z5QD_Z5Q@`Z5XD0QDaZ5WD0QDbZ5QD]U3QD
cZ5QDdZ5XD0WD0QDeZ5QDfZ5XD0WD0QDgZ5QDTX5XD0VD0WD0QDgZ5QDTX5XD0QDhZ5WD0QDiZ5QDjZ5QDkZ5XD0VD0WD0QD
iZ5QDjZ5QDkZ5XD0QDlZ5QDeMQDmZ5Q`1j5WD0QDnZ5XD0QDoZ5QDP[5PDUP5QDQ[5QDR[5PDT?QDS[5QDT[5PDhR6QDU[5P
DhR6QDV[5QDW[5PDhR7QDX[5PD^m>PD4PD^Y;PD]R6QDY[5PDnS7QDZ[5Q`1j5S@0WD0QD[[5XD0QD\[5WD0QD][5XD0QD^[
5`DYc4PD]P5WD0QD_[5XD0Q`1j5S@0WD0QD`[5XD0QDeU1WD0QDa[5XD0QDb[5WD0QDc[5XD0QDd[5S@0WD0QDe[5XD0QDYV
5QDf[5QDPZ5QDb5WD0QDg[5XD0QDh[5PDbR6WD0QDi[5XD0QDj[5QDa5Q@l5WD0QDk[5XD0QDW6WD0QDl[5XD0`DVP5`DZe6
`DUP5`DTP5`D_R6`DUV7`DRP5`DSP5`DZb4`D]6`DjR7`DhR7QDb5QDm[5QDn[5QDb5QDo[5PDTP5QDlGWD0QDP\5P@jV7QD
Q\5XD0QDR\5QDa5Y@0WD0QDS\5XD0`DZR6`DWP5`D_R6`DbR6`DTP5WD0QDR5QDT\5PDhR6XD0QDU\5QDa5Y@0WD0PDoP1Q@
V\5XD0VD0QDU\5QDa5Y@0WD0PDoP1Q@V\5XD0QDW\5WD0QDX\5PDUP5Q@j5QDY\5XD0QDZ\5QDb5WD0QD[\5XD0QD\\5Q@b5
WD0QD]\5QD^\5XD0QDb5QD_\5QD`\5QDV\5QDa\5PDg`<PDRP5`EPO`EQO`EmN`ERO`E`R6`E^2QDb\5PDRP5`DjR7`DhR7`
DiR7`DkP5`DcE`DkR7`DQ\4`DPQ5`DQQ5`D_R6`D^R6`DZk>QDZZ5Q`1j5QDc\5QDd\5QDe\5PDHPDeT3PD`h<QDbQ1QDf\5
QDa5PD]P5QDg\5PDHPDWT3QDh\5QDb5QDi\5QD`Z5QDb5QDj\5aD_5QDb5QDk\5PDUP5PDjR7QDlY5QDl\5QDg\1QDW3QDm\
5QDn\5PDo`4P@Q\4PDXV7PD_R6QDo\5PDbR6PD[l4PDT8QDP]5TD1QDQ]5QDR]5Q`1j5QDS]5QDXNTD3QDT]5PDeNQDU]5QD
V]5QDW]5QDX]5P@[R6Q@Y]5QDZ]5QD[]5`DQ\4`DjR7`DmU7`DkP5`DcE`DkR7`DkU7`DjU7QD\]5QDlGWD0QD]]5XD0WD0Q
D^]5XD0QD_]5QD`]5PDaNQDlGQ@a5S@0QDa]5QDb]5QDc]5QDb]5PDjR7QDd]5QDb5PDb4QDPX4QDb5QDe]5PDhR7QDf]5QD
g]5PDhR7PD`Q3PDVU7QDh]5PDWP5PDjR7QDlY5PD_h7QDi]5QDn[5QDj]5QDk]5P@jR7QDl]5QDm]5PDRP5PDUP5PDjR7QDn
]5QD`DPD_R6QDo]5PD]^=PD`R6PD_b=QDP^5QDoR1PD]e4QDQ^5QDa5Q`1j5S@0QDR^5QDS^5Q`1j5QDT^5QDU^5TD2PDWe;
QDV^5QDW^5PDm`6QDX^5QDY^5QDZ^5Q`1j5P@hR7QD[^5QD\^5PDie2QD]^5PDbR6WD0QD^^5XD0PDXS1PDTP5QD_^5PDWP5
QD`^5QDa^5P@WP5QDb^5QDc^5QDd^5QDe^5QDf^5UD0PDjh3SD0QDVT1QD^;QDg^5PD4SD0UD0WD0PDjh3XD0QDh^5SD0UD0
WD0QDh3XD0aDi^5SD0UD0WD0QDh3PDk8XD0`Da3`Dn7`D]i7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD
0QDh3PDk8PD]c3XD0SD0UD0WD0PDfh3QDj^5QDk^5XD0UD0WD0PDjh3XD0SD0QDl^5`DTM`DRM`DS1`DM`D_M`D_W<TD4PD2
UD0WD0QDh3PDk8QDm^5QDnm4XD0UD0WD0QDm^5TD1QDn^5XD0UD0WD0QDo^5QDP_5XD0`DVU7`DTb;`DQD`DYo2`DZo2`Dcn
>`D[X=`Ddn>`DZX=`Den>`DX:`Dme1`D\c=`DV6`Dfn>`Doa;`DYd1`Dgn>`De7`Dak<SD0UD0WD0QDQ_5XD0TD;PD2UD0WD
0QDR_5SD0XD0TD;PD2WD0PDgP5PDaR6PDhP5XD0WD0PDfh3QDS_5XD0UD0WD0PDeh3QDT_5XD0UD0WD0PDYj>QDU_5TD1QDV
_5XD0PD6TD5WD0PDaR6XD0TD4PD2PD4WD0QDW_5XD0PD2`ESY7`EoV7PD4WD0QDh3XD0QDX_5`DmS1`D]c3QDY_5WD0QDh3Q
DZ_5XD0WD0PDfh3QD[_5XD0WD0PDfh3PDbY7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`DoN`DnNWD0PDfh3PDbY
7QD\_5XD0`DjR7`DQ\4`DmU7`DZP5`DYP5SD0WD0PDfh3PDcY7XD0`D\O`DR3`D\S1UD0WD0PDjh3XD0QD]_5QD^_5QDaR5T
D4PD2UD0WD0PDo9QDVT1XD0QD__5TD9PD2UD0WD0PDjh3PD[R6TD3QD\_5XD0PDjR7YD4UD0WD0PDjh3PD[R6TD3QD\_5XD0
QDj3UD0QD`_5TD9PD4TD3WD0PDaR6XD0TD3PD2WD0PDeh3QDa_5QDb_5XD0QD]R5UD0WD0QDc_5QDd_5XD0UD0WD0QDe_5XD
0TD;PD2PD4WD0QDf_5XD0QDg_5UD0WD0PDnn>QDh_5XD0UD0WD0QDi_5PDk8QDj_5XD0SD0UD0WD0PDjh3XD0QDk_5PDk8TD
4PD4QDl_5TD4PDaR6UD0WD0PDjh3PD[R6QDm_5TD2QD_j4XD0Q@n_5QDo_5UD0WD0PDeh3QDP`5QDa5XD0QDQ`5UD0WD0PDe
h3QDR`5PDjR7QDS`5XD0UD0WD0PDkh3XD0QDT`5QDU`5UD0WD0PDo9QDV`5XD0UD0WD0PDjh3XD0QDW`5PDk8TD1QDX`5TD5
QDY`5SD0UD0WD0PDjh3XD0QDZ`5PDk8QD[`5UD0WD0PDo9QD\`5XD0UD0WD0PDjh3XD0QD]`5`Dbf3UD0WD0QD^`5QD_`5XD
0TD<PD2UD0WD0PDhh3QDl<TD2QD``5XD0`DbR6UD0WD0PDih3QDl<TD2QDa`5XD0`Dhh3`DjR6`Dlk4`D]R6`DT_7UD0WD0Q
Db`5XD0SD0UD0WD0PDkd<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDeh3QDc`5XD0WD0PD[Y1PDaR6PDHXD0PDaR6PD\P5PD
2UD0WD0PDSj7XD0WD0PDUP5PDhR7PDW7XD0PDUj7PDaR6PDWj7WD0PDeh3QDol4PDmU7QDd`5XD0UD0WD0QDe`5XD0PDfh3Q
Df`5PDk8TD1QDg`5QDh`5TD1QDi`5PDgh3QDf`5TD6WD0QD_Q2PDPHXD0PDgh3QDj`5QDk`5TD1QDl`5QDm`5QD`6QDn`5QD
o`5PDjR7QDPa5TD2QDQa5UD0PDiR6QDSGS@0QDRa5PD4PDfh3QDSa5PDoNTD3PD]R6TD2QD`6PDeh3QDTa5PDk8QDUa5PDZl
4TD2QDVa5QDWa5PDjR7QDXa5SD0QDYa5UD0PDk8QDZa5SD0PDbf3PDk8PD]c3TD6QD[a5PDfh3QD\a5QDb5TD5QD]a5PDeh3
QDeMQD^a5S@0QD_a5QD`a5TD3QDaa5PDgh3QDa5TD4WD0QDba5XD0PDk8Q@l5QDca5QDda5PDfh3WD0QDea5XD0PDeh3QDfa
5TD5WD0QDga5XD0SD0QDha5QDia5UD0WD0QDha5XD0SD0QDja5QDka5PDk8TD1PDUj7QDla5QDma5QDla5PDjR7`DYc4`DQ;
`DPj;`DRo>`DT8`Daj4`Dhn>`DYQ6`DXb4`Dih<`DRESD0UD0WD0PD]P5PDYP5XD0SD0PDgh3QDna5TD5WD0QDcX4TD3QDoa
5XD0PDgh3QDVT1QDPb5QDQb5TD4WD0QDa5TD1QDRb5XD0PDgh3QDSb5TD6WD0QDTb5XD0WD0PDeh3QDUb5PDQ\4PDZl4XD0T
D6QDSZ1QDVb5PDeh3QDWb5TD6WD0P@bR6QDXb5TD1QDYb5XD0PD4WD0QDZb5QD[b5XD0PD2PDfh3QDc5TD3WD0QD\b5P@RP5
PD]R6XD0PDfh3QD]b5TD3WD0QD^b5PD[R6XD0PDfh3QDdn1QDb5TD8WD0QD_b5XD0PDfh3QD\a5WD0QD`b5QDab5XD0QDbb5
SD0PD4WD0QDcb5XD0PD2PDfh3QDdb5TD7WD0QDeb5XD0PDWP5PDeh3QD]Y5QDfb5TD4WD0QDeb5XD0PDfh3QDgb5TD4WD0QD
hb5TD1QDib5XD0PDWP5PDeh3QD]Y5QDgb5TD4WD0QDhb5TD1QDib5XD0PDfh3Q`1j5WD0PDcY7QDjb5XD0PDfh3WD0PDcY7S
D0XD0QDkb5PDfh3WD0QD\a5QDb5TD5XD0QDlb5PDfh3QDmb5TD4WD0QDQe2TD4QDnb5XD0PDgh3QDVT1TD3WD0QDob5XD0PD
hh3QDPc5QDQc5TD2WD0QDRc5XD0PDfh3WD0PDcY7QDc5TD4XD0QDSc5PDfh3QDSd1QDQc5TD1WD0QDTc5PDbR6XD0WD0QDUc
5PD\R6PDjR7QDVc5XD0WD0QDWc5PDoV7QDXc5XD0PDgh3QDYc5TD4WD0QDZc5XD0PDgh3WD0QD[c5XD0QD\c5TD6PDmNWD0Q
D]c5XD0PDcf3SD0QD^c5TD6PD2UD0WD0QD_c5PDk8TD1QD`c5XD0QDac5QDPP5PD\P5QDbc5UD0PDbf3PDk8WD0QDcc5XD0P
Deh3WD0QDdc5XD0TD4QDb5TD8PD2PDgh3QDc5TD4WD0QDec5XD0TD1QDfc5PDfh3QDgc5TD5WD0QDhc5XD0PDbR6PDeh3QDc
5PDk8WD0QDic5XD0PDbf3PDQ\4PDmNWD0QDjc5XD0PDbR6QDkc5PDeh3WD0QDlc5QDmc5TD1QDnc5XD0PDgh3QDoc5TD7WD0
PD[P5QDPd5XD0PDfh3QDQd5TD5WD0QDRd5XD0QDSd5QDTd5TD3QDUd5PDeh3QDVd5WD0QDWd5XD0PDeh3QDXd5QDYd5TD1PD
_R6PDeh3QDZd5QDaEQD[d5TD2QD\d5QD]d5TD1QD^d5PDjR7QD_d5QD`d5PDROPDP_6PDiR6QDad5P@oV7PDdQ1QDbd5PDnN
PDQ\4PDYP5QDcd5TD6PD4PDSS5QDdd5PDlU3QDed5QDfd5TD4WD0QDgd5XD0PDnNPDQ\4QDhd5PDk8QDid5TD1WD0QDjd5XD
0QDkd5QDld5PDoNPDk8QDmd5UD0QDnd5QDod5TD8PD4PD`R6WD0QDPe5XD0QDQe5UD0QDh3TD:PD4PD`R6WD0QDh3XD0UD0Q
DRe5TD<PD4PD`R6WD0PDgh3XD0QDf`5`Dk8`DQ\4`DYP5SD0UD0QDSe5TD<PD4PD`R6WD0PDeh3XD0QDTe5QDUe5UD0QDh3Q
DVe5WD0PD`R6XD0QDWe5UD0QDSe5TD<PD4PD`R6WD0QDXe5XD0SD0QDYe5QDZe5UD0QD[e5QDf`5QD\e5WD0PD`R6XD0QD]e
5UD0QDSe5TD<PD4PD`R6WD0QDRe5XD0QD^e5`DQ\4`DYP5`DZP5`Dl8`DiR7UD0QDh3PDk8WD0PD`R6XD0QD_e5SD0UD0QDe
d5QD`e5TD3WD0PD`R6XD0TD3PDSW7SD0UD0QDh3QDae5QDbe5WD0PD`R6XD0QDae5QDce5UD0QDh3QDde5TD8WD0QDie1`Da
3`De3`D]c3`Dn7`Dm4XD0QDee5UD0QDh3PDk8SD0QDfe5TD3WD0PD`R6XD0QDge5PDfh3QDhe5TD8WD0PD`R6XD0QDie5UD0
QDh3TD<QDie1WD0QDje5XD0QDke5UD0QDle5TD<WD0QDme5XD0QDle5`DkQ6QDne5UD0QDle5TD<WD0QDme5XD0QDh3QDoe5
UD0`Dhh3`DjR6`Dlk4`DfR6`DeR6`Dih3QDle5TD<WD0PD4XD0QDk3`DkQ6QDPf5UD0QDh3TD5QDW6WD0PD`R6XD0QDQf5S@
0QDW6QDle5TD<QDie1WD0QDRf5XD0`D[d;QDle5TD<QDie1WD0PDeh3XD0`D[d;`Dk8`Dl8`Dn9`DfE`DT_7`Dm8`Dn8`DQ\
4QDSf5TD<WD0PD`R6XD0QDTf5QDSf5TD<WD0PD`R6XD0PDeh3`Dk8`Dl8`Dn9`DfE`DT_7`Dm8`Dn8`DQ\4WD0PD2QDUf5XD
0UD0QDVf5TD5WD0QDWf5QDie1QDWf5XD0PDef;QDXf5QDYf5`EQP3`ERP3`EbR6WD0QDZf5XD0`DSP5QDSCTD3QDak3QDj3T
D1QDi3QDa5TD3QDi3TD2QDj3QD`6`EmU7`EkR7QD[f5`DjR6`Dkc:PD\P5QD\f5PDeh3QDa5TD2PD_d:PD]R6`Eo2`EYO`E[
O`EY1`EUe;`EQ\4`Eo`4`Ejc;`EaE`EP3`EcO`E[c4`EZc4PD_d:`DZc4PDfh3WD0PDmMXD0PDjd=PDRP5PDbR6QD]f5PDaN
TD4QD^f5PD_P5QD_f5Qd1j5QDc6QDc6QD`f5QDaf5WD0QDbf5XD0QDcf5QDh3TD1WD0QDi3XD0TD2QDdf5QDef5QDff5QDi3
QDa5TD1QDj3QDh3TD1QFi3R@0TD2QDj3QDh3TD2QDi3TD1QD`6PDeh3QDc5PDk8PDmS1QDgf5TD2WD0QDi3XD0PDeh3QDc5P
Dk8QDhf5PDZl4TD1WD0QDi3XD0PDfh3QDif5PDk8QDjf5TD3WD0QFi3XD0WD0QDkf5XD0TD3QDi3PDeh3QDol4QFlf5R@0WD
0QDmf5XD0QDnf5QDff5TD2WD0QDSCXD0TD3PDSP5PDo9QDa5TD4WD0QDof5XD0PDjh3QDi3TD2QDPg5TD3QDQg5QDRg5TD6`
Ei8`Emn;`EYJ`EW^<`EQP3`ERP3`ESP3`EmNWD0QDSg5XD0WD0QDTg5XD0TD3QDUg5PDfh3QDVg5TD3QDi3QDff5QDg[1QDl
^5TD1WD0QDWg5XD0QDff5QDXg5TD4WD0QDYg5XD0PDo9WD0QDZg5TD3QD[g5XD0WD0QD\g5XD0QD]g5QD_j4QD^g5QD_g5PD
jR7WD0QD`g5XD0PDeh3QDa5TD1WD0PD_d:XD0PD]R6TD3QDi3QDa5TD4WD0PDSY7PDTJXD0QDnf5QDag5QDc@TD1WD0QDbg5
XD0QDi3WD0QDcg5XD0QDdg5WD0PDfP6XD0PD[R6TD2QDeg5QDa5TD3QDfg5TD1WD0P@SY7QDgg5XD0QDhg5QDig5TD1QDjg5
QDkg5TD1WD0QDlg5XD0PDfh3WD0QDmg5XD0QDa5QDng5TD2QDog5UD0WD0PDnn>QDn_5YD4XD0UD0WD0PDnn>QDn_5TD1QDP
h5XD0PDeh3WD0QDQh5QDb_5XD0TD5QDi3PDfh3WD0QDRh5XD0QDa5TD3QDSh5QDh3TD2QDi3TD1WD0QDTh5XD0QDUh5SD0QD
ig5TD3QDVh5TD2WD0PDVP5PD[R6QDWh5XD0QDXh5PD^o>PDbNaDYh5YD3PDko>QDZh5PDlo>PDmo>QD[h5QD\h5PDRl=QD]h
5QD^h5QD_h5QD`h5PDQ_;QDah5QDbh5QDch5QDdh5PDeGQDhi4PDgT1QDeh5PDmg<QDfh5PDl4QDgh5QDhh5PD[R6QDih5QD
jh5PDjMQDkh5QDlh5PDUf4QDmh5PDnIPDie2QDnh5QDoh5QDPi5QDQi5PDSo4QDRi5PDf3QDSi5QDTi5PDV6QDUi5QDVi5PD
Rm3PDQk<QDWi5PDnP6QDXi5QDYi5PDfd>PDVR?QDZi5QD[i5PDf8PD[R6PD\HPDm`4QD\i5QD]i5PDfP6QD^i5PDWo2PD[i7
PDeP>QD_i5PDZf6PD^Q6PDoS1PDZR?PDVT4QD`i5QDai5YD3TD<YD3TD<YD3QDbi5QDci5QDdi5QDei5QDfi5QDgi5PDoQ?P
Dl[;PDf8PD[R6PDbS?PDgh3QDhi5PDgh3QDVT1TD2QDii5PDjR6PDk8QDji5QDki5PDVP5PD[R6QDli5PDfh3QDmi5PDUP5P
DhR7PDW7QDni5TD4QDif2PDZR6PDlR7QDoi5QDPj5QDQj5PDfh3QDRj5RD0SD0PDmU7QDSj5QDTj5Q@_5QDUj5PD]R6PDZl4
RD0VD0QDVj5QDWj5QDXj5PDeh3PDY1QDYj5PDjR7QDZj5WD0QD[j5QD\j5XD0`D`R5`DaR5`DYQ1`DOWD0QD[j5P@[R6Q@]j
5QDT9XD0`Do9`D`R5`DaR5`DYQ1`DOQD^j5WD0QD_j5XD0WD0PDhR7QD`j5P@[R6QDT9XD0`D`R5`DaR5`DYQ1`DOWD0QDaj
5XD0QDbj5QDcj5WD0QDdo3QD_5XD0`D`l<`DfR6`DeR6`DbT3`DT;`D\b4`Dnd4PDiEPD[R6WD0QDdj5XD0`Do9`D`R5`DaR
5`DYQ1`DOWD0QDej5PD[R6QDfj5XD0QDgj5WD0QDhj5PDhR7SD0XD0WD0PDiR7QDij5XD0`DZ5`Doh7`Di5UD0WD0PDPl4XD
0`D[R6`DT;`D\b4`Dnd4`DSe4`Dn\;`Dl\;`DPe4`DQe4`DVc4SD0`D`R5`DaR5`DYQ1`DO`DX1QDjj5WD0PDPl4XD0`D[R6
`DT;`D\b4`Dnd4`DSe4SD0PDHPDl4PD[R6QDkj5WD0QDkg1aD_5SD0XD0QDlj5WD0QDmj5PDiR6QDnj5XD0VD0WD0QDmj5PD
iR6QDnj5XD0PD1WD0QDoj5PDbR6XD0WD0PDoh6QDU;TD1QDPk5XD0WD0PDoh6PDjR7QDQk5XD0SD0PDVm4PDbR6QDRk5PDhR
7QDQX2QDSk5PDjR7PD[Q5QDTk5PD[R6PDjR7PDT8PDcY7PD[R6QDjV1PDjR7QDUk5QDVk5PDoV7PD_P5PDfS6PDbT3PDfS6P
DhR6PD^R6PD`R6PD]U3QDWk5QDXk5QDYk5QDm<PDhR7QDZk5PDT8PD`R6QDT8PD`P5PD`R6PD`P5PD[l4PD`R6PD[l4PDUP5
PD`R6PDUP5PDRe4PDfR6PDhR7QD[k5QD\k5QD]k5PDhR7QD^k5PD_P5QD_k5PDjR7QD`k5PDUn<QDak5QDbk5QDck5QDlX4P
DPT?PDQT?PD\R6QDdk5PD`Q3QDek5PDhR7QDi^2QDfk5QDgk5PDWW7QDhk5PDTY7QDik5QDjk5PD[R6PDhR7Q`1j5WD0QDkk
5QDlk5XD0PD[R6PDhR7PDYb4QDmk5PD[R6PD_P5QDnk5aD_5PD[P5QDnk5PDTY7QDok5QD[8QDPl5QDQl5QDRl5PD\P5QDSl
5PD\P5PDhR7QDTl5QDUl5QDVl5PDPl4QDW6PDaY7QDW6WD0QDWl5QDXl5XD0PDbT3PD`R6PDbT3PDcT3PD`R6PDcT3QDYl5P
D_P5WD0QDZl5QD_5XD0`D`l<`DfR6`DeR6`DbT3WD0QDdo3QD[l5QD\l5XD0PDiR6QDok5PDiR6PDhR7PDmi<QD]l5PDhR6Q
D^l5QD_l5QD^l5PDZR6QD`l5WD0PDkc:XD0QDal5QDbl5QDcl5`DZ:`DY:QDb5PDVe;PDgh3QDdl5PDgh3QDoc5TD3QDel5Q
Dfl5PD]EP@gh3PD\P5PD]EPDgh3QDgl5PDfh3QDn]1QDhl5S@0QDil5UD0WD0PDgh3PD\P5XD0SD0UD0WD0PDfh3PDZl4XD0
SD0UD0WD0QDjl5QDkl5XD0PD4WD0QDll5QDia5XD0VD0UD0WD0PDPg3TD3QDml5XD0UD0WD0QD_c5QDnl5TD1QDol5XD0WD0
QD_c5QDnl5TD1QDPm5XD0QDQm5UD0WD0PD\S1QD^;TD1QDRm5XD0UD0WD0PDeh3PDjR6QDSm5XD0UD0WD0QDi_5PDk8TD1QD
Tm5XD0UD0WD0QDUm5TD2PD\P5XD0PDkd<PDfh3QDVm5PDnNPDQ\4PD\P5UD0WD0PDbf3PDQ\4PDmNQDWm5XD0UD0WD0QD_b4
QDXm5TD1QDYm5XD0PDZS1PDk8PDUj7UD0WD0QDZm5QD[m5TD1QD\m5XD0WD0QD]m5QDl3PD[R6XD0QD^m5WD0QDl3PD[R6XD
0QD^m5WD0PDjR7QDR5PD[R6PDjR7QD_m5XD0VD0WD0PDjR7QDR5PD[R6PDjR7QD_m5XD0QDW>WD0PDjR7QD`m5SD0PD[R6XD
0PDjR7QDam5`Dfl6QFbm5TD3QDcm5TD1WD0QDl3XD0VD0QFbm5TD3QDcm5TD1WD0QDl3XD0QDdm5WD0QDem5TD2QDfm5XD0V
D0WD0QDem5TD2QDfm5XD0QDgm5WD0QDem5TD2QDl3XD0WD0PDnn2PDHPDhU7XD0WD0PDaV7QDhm5QDim5XD0WD0PDhc;PD[d
;XD0`DbR6WD0QDjm5QDXk1QDkm5XD0QDXZ1WD0QDlm5QDmm5XD0VD0QDXZ1WD0QDlm5QDmm5XD0QDnm5WD0QDm3PDg_;XD0`
DUP5`DWP5`DZR6WD0QDom5PDUV7PDg_;XD0WD0QDm3QDPn5TD1QDQn5XD0WD0QDRn5PDUV7QDR9TD1QDSn5XD0WD0PDh_;QD
n3XD0`DRV7`DeR6`DZR6`Dhh3`DdR6WD0PDh_;QDTn5P@bR6SD0XD0`DRV7WD0PDh_;QDc:TD1QDUn5XD0WD0PDh_;Q@a5PD
S1PDbR6PDiU<XD0WD0QDVn5QDWn5XD0`DbR6`DWP5`D\R6`Dhh3WD0QDVT1QDXn5QD[BXD0`DZR6WD0QDYn5P@hR7QDZn5QD
[n5QD\n5XD0WD0PDb4PDng;PDaR6XD0WD0PDZR6PDTW7QD]n5XD0WD0PDbR6PDhR7PDXU<XD0VD0WD0PDbR6PDhR7PDXU<XD
0QDU?WD0PDWP5QD^n5QD_n5XD0VD0WD0PDWP5QD^n5QD_n5XD0QD`n5WD0PDk5PDhh;XD0WD0PDUV7PD`R6PDUV7XD0WD0PD
oP5PD`R6PDoV7XD0VD0WD0PDoP5PD`R6PDoV7XD0PD1WD0PDiX1PD4PDnW7XD0WD0PDRk4PDbR6PDRk4XD0`Dco4`DcT?WD0
QDan5PDic;QDbn5XD0QDcn5TD1WD0QDdn5QD[_3YD2XD0WD0QDen5QDfn5TD1QDgn5QDhn5XD0QDo3TD1WD0QDT4XD0VD0QD
o3TD1WD0QDT4XD0QDin5WD0QDT4XD0QFo3TD1QDjn5QDo3QDa5TD1WD0QDkn5QDQQ1XD0`DlR7QDln5TD1WD0QDmn5PD\i;X
D0WD0QDnn5XD0QFo3WD0PDbR6QDon5XD0QFPo5TD1WD0PDS1PDbR6QDon5XD0WD0PDfGQDQo5XD0WD0PD^?QDRo5XD0WD0PD
_X6QDRo5XD0PD\R6`Dmi5`D\j5`DlT?`Daj5QDSo5PDhR7WD0QDTo5QDUo5XD0WD0QDU4XD0`D`R6`DP]7`DPQ5`DQQ5`DcW
7WD0QDVo5XD0`DnG`Doa3`D]Y4`Dbf>`DVe1`DTj4WD0QD^[3QDWo5TD1P@RP5PDWP5PDbQ5PDYg5XD0`EUi1QD[[4TD4WD0
PDg`=PDWP5PDbQ5PDYg5XD0WD0QDXo5QDYo5XD0WD0PDhT5PDQd5XD0VD0WD0PDhT5PDQd5XD0PD1WD0QDZo5P@RP5XD0QD[
o5TD1QDR4WD0QD\o5P@PHXD0QD]o5TD2QD^o5WD0QD_o5P@PHQD`o5XD0QDao5TD1QDbo5WD0QDco5QDdo5XD0QDeo5WD0QD
iBPDUP5XD0QDfo5TD2QDR4`D[9`DV_5WD0QDgo5PD`U<XD0WD0QDho5PDTP5XD0`DkP5`DcE`DkR7WD0QDio5TD2PDZe6TD1
QD_V3XD0WD0QDjo5PDZS5XD0Q@ko5TD1QDlo5WD0QDmo5QDQS3P@[R6P@R8Q@no5QDoo5XD0WD0QDPP6PDRP5XD0S@0QDQP6
`Ddb4`Db]<WD0QDRP6PDjR7QDSP6XD0WD0QDTP6QDUP6PDRP5QDVP6XD0WD0PDmY5PDWP5PDjR7QDWP6XD0WD0PDXP5PD[R6
TD1QDXP6PD^S<XD0WD0QDYP6XD0QFQ4TD1WD0QDZP6XD0VD0QFQ4TD1WD0QDZP6XD0QD[P6QFQ4TD1WD0QD\P6QDgHXD0VD0
`DjR7QFQ4TD1WD0QD\P6QDgHXD0QD]P6`DjR7QFQ4TD1WD0QD^P6QD_P6XD0VD0QFQ4TD1WD0QD^P6QD_P6XD0QD`P6WD0QD
aP6QDbP6QDcP6PD[d;PDbR6XD0WD0QDPATD3PDnU7PDjR7XD0PD`Q3PDho4WD0QDPATD3PDSP5PDjR7PDaGXD0`DlT5WD0QD
^FPDWP5PDjR7PDSe5XD0WD0QDQDQDi5PDUX7PD[R6XD0WD0QDRDTD3PDbR6QDdP6XD0QDQ4TD1WD0QDYCPDjR7PDhU7PDVU7
XD0WD0QDeP6PDjR7QDfP6XD0WD0QDgP6P@PHXD0Q@hP6TD1QDS4WD0QDiP6QDaP4XD0QDjP6WD0QDkP6QDlP6XD0PDjR7TD1
QDS4WD0QDmP6PDPHPD_R6XD0WD0QDnP6QDoP6QD`AXD0QDPQ6WD0QDQQ6S@0S@0PDTP5XD0WD0QDRQ6PDVP5PDUP5XD0WD0Q
DSQ6PDUP5XD0QDTQ6TD1QDUQ6QDVQ6TD2WD0QDWQ6QDXQ6`DjR7`D[G`DiX1`DaV?`DXk4`DbV?`Dgb7YD2XD0QDYQ6TD2WD
0QDZQ6Q@[Q6QDXQ6Q@c@QD\Q6XD0WD0QD]Q6PDUP5XD0PDjR7`DaGSD0VD0WD0QD]Q6PDUP5XD0PDjR7`DaGSD0PD1WD0QD]
Q6PDUP5XD0SD0VD0WD0QD]Q6PDUP5XD0SD0PD1WD0QD^Q6QDnc5TD1QD_Q6XD0WD0QD`Q6TD3PD]P1PDWP5QDU;QDaQ6XD0W
D0QDbQ6PDPHPD]R6XD0QDcQ6WD0QDg]3QDdQ6TD1QDeQ6PDlj=XD0WD0QDfQ6PDPHPDZR6XD0`Do\5`DSR4`DV`3WD0QDgQ6
QDhQ6PDSP5XD0WD0QDiQ6TD2PDjR7TD1QDjQ6QDnZ1XD0QDkQ6WD0QDlQ6PDjR7TD1QDmQ6XD0WD0QDnQ6QDoQ6QDPR6XD0W
D0PDY^<PD[^<XD0WD0PD\FPD^U5XD0QDQR6WD0QDRR6QDSR6PD\R6XD0WD0QDTR6P@UP5P@jR7QDUR6XD0QDW4Q@j5WD0QDV
4XD0`DU6WD0QDVR6XD0QDX4TD2WD0PDX^:XD0QDWR6QDX4TD3WD0QDXR6P@[l4XD0QDYR6WD0QDZR6XD0WD0QDWd1QD[R6TD
2QD\R6XD0WD0QDTJQDc@QD]R6QD^R6XD0WD0QD_R6TD2PDmR5XD0WD0PD`]<XD0WD0QD`R6XD0WD0QDaR6QD`Z5XD0Q@bR6T
D1QDcR6WD0QDdR6QDeR6XD0WD0QDfR6QDTKXD0`DhR7`DS1`DSS5WD0QDgR6Q@hR6TD1QDTKQDiR6TD1QDjR6XD0WD0QDkR6
PDUP5QDlR6XD0WD0QDmR6QDnR6XD0WD0QDoR6PDaR6QDPS6QDQS6XD0WD0QDRS6XD0TD5QDSS6TD4PDUP5QDi5WD0QDTS6XD
0WD0QDUS6PDjR7QDVS6QDVk2XD0WD0QDWS6PDRP5XD0`DjR7`DdF`DiY5WD0QDXS6PDRP5XD0QDYS6QDZS6WD0QD[S6XD0QD
\S6TD2QD]S6WD0QD^S6XD0WD0QDSFPDjR7PDe5XD0WD0QD_S6PDjR7QD`S6XD0WD0QDaS6Q@bS6XD0WD0QDcS6PDhR7PDQS5
PDoP5XD0WD0QDfCPDjR7QDdS6XD0WD0QDeS6QDfj3QDfS6QDgS6XD0WD0QDhS6QDi5QDiS6XD0WD0PDhZ>PDjR7QDQo3QDjS
6XD0WD0QDQ]2PDiS1QDaP4XD0WD0QDXNPDjCPD[R6XD0QDkS6QD_5Y@0WD0QDlS6XD0QDmS6TD4WD0QDnS6XD0VD0QDmS6TD
4WD0QDnS6XD0QDoS6UD0WD0QDY4XD0QDPT6PD4WD0QDY4XD0PD4UD0WD0QDQT6QDY4XD0PD4UD0WD0PDbR6QDi5QDRT6XD0`
D_e1`D`e1WD0PDbR6QDi5QDST6QDTT6XD0WD0QDaQ1QDUT6QDVT6XD0`DjR7WD0QDaQ1QDbQ1QDWT6QDXT6XD0QDYT6WD0QD
jf1Q@ZT6QD[T6XD0VD0WD0QDjf1Q@ZT6QD[T6XD0QDW>WD0QD\T6PDdR6PDjR7PDl1XD0WD0QD]T6PDkc:XD0WD0PDbR6PDm
NPDlg3XD0`DQ8WD0QD^T6P@oV7PDcY?XD0WD0PDWP5QDi5QD_T6XD0VD0WD0PDWP5QDi5QD_T6XD0QD`T6WD0QDaT6QDbT6Q
@i5QDcT6XD0WD0PDZR6PD^Y7XD0aD_5`DTW7`DiR6`DiE`DhR7`DhE`DYQ5`DZQ5`Ddl4`Del4`DZP5`DYP5aDa5`D\R6WD0
PDZR6QDdh2XD0aD_5VD0WD0PDZR6QDdh2XD0aD_5QDdT6WD0PDjR6QDeT6QDfT6XD0QDgT6WD0PD\R6PDoV7QDjBXD0TD4PD
4WD0PD[R6PDoV7QDhT6XD0WD0PDlf:PDih3XD0WD0PDPX7PDiR6QDiT6QDl^5XD0WD0PD\R6PDeh3QDiT6QDl^5XD0PDgd;W
D0PDog3PDhR6PDh_;XD0WD0PDoV7QDjT6PD_]:XD0QDkT6TD1WD0QDlT6XD0YD1QDkT6TD1WD0QDlT6XD0QDmT6WD0QDnT6Q
DoT6XD0PDbR6WD0PDUZ=XD0YD1WD0PDUZ=XD0QDPU6WD0PDZR6PD`Q3PDlU3XD0WD0QDQU6PDT8XD0VD0WD0QDQU6PDT8XD0
QDRU6WD0QDSU6QDk9QDTU6XD0WD0QDUU6TD2PDXS6XD0SD0WD0QDVU6TD1QDWU6XD0TD3QDXU6QDYU6TD3WD0QDVU6QDZU6X
D0QD[U6WD0QD\U6QD]U6QD^U6XD0`DdQ1`DY^;`Dd3`DZW7`Dn3`Dn7`DQT6`DaQ7QDa5WD0QDco1PD\P5PDbR6XD0SD0WD0
QD_U6Q@`U6QDaU6XD0WD0PDTW7QDbU6QDcU6XD0WD0QDdU6PD[R6QDeU6XD0PDUR3WD0QDfU6PDhR6QDgU6SD0XD0VD0WD0Q
DfU6PDhR6QDgU6SD0XD0QDhU6WD0QDfd3QDiU6P@4QDjU6QDkU6XD0SD0WD0QDlU6PDeh3QDmU6QDnU6XD0WD0QDXn1PDoP5
PDlc;XD0WD0QD]X3SD0PDhR6QDoU6XD0WD0QDPV6QDfd3P@oh6QDQV6XD0WD0QDdo3QDRV6XD0VD0WD0QDdo3QDRV6XD0QDW
>WD0QDoR1PDil4QDSV6XD0VD0WD0QDoR1PDil4QDSV6XD0QDTV6WD0PDjR7QDUV6QDa5XD0QDVV6`Eeh3`EYP5`Eo9`Ejh3`
Efh3WD0QD^R5QDWV6XD0QFXV6PDk8WD0QDYV6QDZV6XD0TD3QD[V6PDk8WD0QD\V6PDbR6QDZV6XD0TD3QD[V6WD0QD]V6Q@
]W2PDbR6QD^V6XD0VD0WD0QD]V6Q@]W2PDbR6QD^V6XD0QD_V6WD0QD`V6Q@]W2PDbR6QD^V6XD0VD0WD0QD`V6Q@]W2PDbR
6QD^V6XD0QD_V6QDaV6TD1WD0QDbV6XD0QDcV6Q@h5TD2QDdV6WD0PDjR7PD_]<XD0VD0WD0PDjR7PD_]<XD0QDeV6WD0PD[
R6QDfV6QDgV6XD0VD0WD0PD[R6QDfV6QDgV6XD0QDW>QDhV6Y@0WD0QDiV6QDjV6XD0VD0QDhV6Y@0WD0QDiV6QDjV6XD0QD
kV6WD0QDlV6QDmV6XD0VD0WD0QDlV6QDmV6XD0QDnV6WD0PDUW7PD_P5SD0XD0WD0QDm<PDkb1QDoV6XD0WD0QDPW6XD0`D=
TD4QDQW6TD2QDRW6QFSW6TD1WD0QDTW6PDWP5XD0VD0QFSW6TD1WD0QDTW6PDWP5XD0QDUW6QFVW6TD2WD0QDWW6TD1PDSP5
QDTh1QDXW6XD0QDYW6TD2WD0QDZW6QD[W6XD0`DjR7`DkP5`DcE`DkR7WD0QD\W6P@SP5PDYZ?XD0WD0QD]W6QDi5QD^W6XD
0WD0QD\P1PD[R6PDXb4XD0WD0QD\P1PDnU7QDi5PDXS6XD0WD0QD_W6QDi5QD`W6XD0WD0QDXNQDaW6XD0WD0QDXNPDhR7PD
_X;XD0WD0QDbW6QDcW6XD0WD0QDdW6XD0VD0WD0QDdW6XD0QDeW6QFfW6TD1WD0QD[4XD0`DQQ5`DPQ5`DRQ5WD0QDgW6QDh
W6XD0QFiW6WD0QDjW6XD0QFkW6WD0QDlW6PDVP5XD0QDmW6WD0QDnW6TD2PDVP5XD0`DQR4`D\U5QDoW6TD1WD0QD\4XD0QD
PX6WD0QDQX6PDZe6XD0QDRX6QDSX6TD2QDa5WD0QDTX6QDUX6TD1QDVX6XD0WD0QDWX6PDQ\4PD[l4XD0WD0QDXX6QDYX6XD
0`Dcb5WD0QDkGPDbR6PDjR7QDZX6XD0WD0QD[X6P@WP5QDi5PDfU<XD0WD0QD\X6PDZR6PDjR7TD1QD]X6XD0WD0QD^X6P@U
P5QD_X6XD0QDi5TD1QD`X6WD0QDaX6PDTP5XD0WD0QDbX6PDWP5XD0QDi\2WD0QD]GPDSP5PDbR6XD0QDcX6PDhR7WD0QD^4
`D[R6`DYH`DSP5`Dc[?`Dd[?`DbT3`DcT3aDR5`De[?`DkS7`DWT3`DXT3`DgS7`Df[?`DjS7`Dab1`Dl5`DbR6`DUP5`D`R
6`DWP5`DZR6`D\R6`D_R6`DjR7`D]R6`DUg>`D[o4`DnN`DPOSD0XD0`D[R6UD0PDhR7WD0QD^4`D[R6`DYH`DSP5`Dc[?`D
d[?aDR5`De[?`DkS7`DWT3`DXT3`DgS7`Df[?`DjS7`Dab1`Dl5`DbR6`DUP5`D`R6`DWP5`DZR6`D\R6`D_R6`DjR7`D]R6
`DUg>`D[o4`DnN`DPOSD0XD0WD0PDhR7QD^4QDdX6XD0SD0WD0PDUP5PDjR7TD1QDeX6PDli<XD0VD0WD0PDUP5PDjR7TD1Q
DeX6PDli<XD0QDfX6WD0PD_P5SD0PD^R6PDhEXD0WD0PD_P5SD0PDbR6PDmNPDgP5XD0WD0PDoV7SD0PD`R6PDHSD0XD0WD0
QDgX6QDhX6XD0VD0WD0QDgX6QDhX6XD0QDW>WD0QDiX6P@hR7TD1QDf6XD0VD0WD0QDiX6P@hR7TD1QDf6XD0QDW>WD0QDjX
6QD]4XD0VD0WD0QDjX6QD]4XD0QDkX6WD0PDiR6QDRk4QDc@SD0PDiR6XD0WD0PDiR6`D]U3`DXU3`Doa1`D`Q3`DmR5`DoR
5`DnR5`D^U3SD0QDc@QDW6PDiR6XD0UD0WD0PDQW7SD0PD4PDYP5XD0UD0WD0PDQX7PDjR7SD0XD0UD0WD0QDlX6P@cY7QDm
X6XD0UD0WD0QDnX6QDoX6XD0VD0UD0WD0QDnX6QDoX6XD0PD1UD0WD0QDnX6QDPY6PD_R6QDhe2XD0UD0WD0QDhj5SD0XD0V
D0UD0WD0QDhj5SD0XD0PD1WD0QDQY6QDRY6QDSY6XD0UD0WD0QD[;QDXR5QDU^1XD0VD0UD0WD0QD[;QDXR5QDU^1XD0PD1U
D0WD0PDQ\4PDaf3QDTY6XD0VD0UD0WD0PDQ\4PDaf3QDTY6XD0PD1WD0PDh_;PDbR6QDUY6P@jR7QDVY6XD0WD0PDg_;PDWP
5PDlU7PD]6XD0WD0QDc8QDWY6QDXY6XD0QDYY6TD2WD0QDZY6QD[Y6QD\Y6XD0WD0PD\R6QD]Y6XD0VD0WD0PD\R6QD]Y6XD
0QD^Y6QDa5WD0PDhR7QD_Y6XD0VD0QDa5WD0PDhR7QD_Y6XD0QD`Y6QDaY6TD2WD0QDbY6XD0QDcY6TD1QDa5Q`1j5WD0QDd
Y6XD0QDeY6QDa5WD0PDZe2QDfY6XD0VD0QDeY6QDa5WD0PDZe2QDfY6XD0QDgY6WD0PDUP5PDjR7QDhY6XD0VD0WD0PDUP5P
DjR7QDhY6XD0QDiY6WD0QDjY6PD[R6TD2QDkY6XD0WD0PD\P5PDeh3QD`c2QDV`3XD0VD0WD0PD\P5PDeh3QD`c2QDV`3XD0
QDQZ3WD0PD\P5PDeh3TD3QDlY6XD0WD0PD\P5Q@mY6PDeh3QDmn4TD1QDnY6QDoY6XD0WD0PDhR6QDPZ6P@bf3QDQZ6TD1QD
RZ6XD0WD0PDih3QD^b4QD_b4QDSZ6XD0WD0QDTZ6PDWP5PDjR7PDSm;XD0QFUZ6TD2WD0QD\FPDjR7QDVZ6XD0QD_4TD1WD0
QDWZ6XD0QDXZ6TD1WD0QDYZ6XD0QDZZ6QD[Z6TD1WD0QD\Z6XD0QD]Z6QDa5P@jR7WD0QD^Z6XD0VD0QD]Z6QDa5P@jR7WD0
QD^Z6XD0QD_Z6QD`Z6TD1WD0PDUc4QDc:PDng4XD0WD0QDQ]2PDjR7QDaZ6XD0WD0QDgY3PDjR7TD1QDbZ6XD0WD0PDmNPDo
V7PD`R6PDl4XD0WD0QDcZ6QDio2PDm`4XD0WD0QDdZ6PDjR7QDeZ6XD0WD0PDWP5PDjR7QDfZ6PDZ7XD0QDgZ6TD1WD0QDhZ
6XD0VD0QDgZ6TD1WD0QDhZ6XD0QDiZ6QDjZ6TD1WD0PDRR6QDkZ6XD0WD0QDlZ6PD\R6PDVh6XD0WD0QDmZ6PD[R6XD0QDnZ
6WD0QDXe2PDlU7PDnGXD0VD0WD0QDXe2PDlU7PDnGXD0QDU?WD0QDoZ6PDiT7XD0VD0WD0QDoZ6PDiT7XD0QDa?WD0PDgR>Q
DP[6XD0QDQ[6QDa5WD0PDoP5PD[R6PD^X7XD0VD0QDQ[6QDa5WD0PDoP5PD[R6PD^X7XD0QDR[6WD0QDS[6QDT[6XD0WD0QD
QS4QD[d3QDU[6PDXS6P@aY7QDV[6XD0WD0QDZT1QDdLPDbR6QDdLXD0QFW[6TD1WD0QDX[6PDo2PDbY7XD0VD0QFW[6TD1WD
0QDX[6PDo2PDbY7XD0QDW>QFY[6TD1WD0QDXZ1PDQ\4PDWP5QDZ[6XD0VD0QFY[6TD1WD0QDXZ1PDQ\4PDWP5QDZ[6XD0QDQ
Z3WD0QD[[6PDbR6QDjBQD\[6XD0WD0PD^l4PDe\?XD0WD0PDc^:QD][6PDWP5XD0WD0PDmR5PD[R6PDhR7QD^[6XD0WD0QD_
[6QD`[6XD0VD0WD0QD_[6QD`[6XD0QDa[6WD0PDQP4TD1PDPh3PDhR6XD0WD0PDf\?XD0QFb[6TD1WD0QDc[6QDd[6XD0WD0
QDe[6QDf[6QDg[6XD0VD0`DbR6WD0QDe[6QDf[6QDg[6XD0QDh[6`DbR6WD0QDi[6PDmMXD0WD0QDj[6QDk[6PDoj<XD0WD0
QDl[6QDm[6P@^f3XD0VD0WD0QDl[6QDm[6P@^f3XD0QDn[6WD0QDo[6XD0TD1WD0QDP\6XD0`Dgf5WD0QDQ\6QDR\6QDS\6X
D0WD0PDoP5PDi8XD0QD`ATD3QDT\6WD0PDVP5PD[R6QDU\6XD0VD0WD0PDVP5PD[R6QDU\6XD0QDWc1WD0PD\c1QD[BXD0QD
V\6WD0QDW\6TD1PDbR6XD0QDX\6WD0PDT4QDY\6TD1QDZ\6XD0QD[\6TD1QD\\6WD0QD]\6QDjQ4TD1QD^\6XD0WD0QD_\6P
@PHPDYe2PDbT3XD0WD0PDbf3PDYP5QD`\6XD0WD0PDjR6PDoh6XD0QDa\6QDb\6TD2WD0QDc\6QDd\6XD0WD0QDe\6QDf\6T
D1PD[R6QDg\6TD1QDh\6XD0WD0QDmj2PDhEQDi\6XD0WD0QD^X2QDj\6XD0QDk\6`DUP5QDa5QDl\6WD0QDm\6XD0WD0QDm\
6PD[R6QDg\6XD0QDn\6S@0TD5WD0QDo\6QDP]6XD0VD0QDn\6S@0TD5WD0QDo\6QDP]6XD0QD_f2WD0QDQ]6QDml5QDR]6P@
PQ5PDil4QDS]6XD0PDbf3WD0QDT]6QDU]6QDV]6XD0QDW]6WD0QDX]6PDVU7PDmR5PD[R6XD0QDY]6WD0QDQ^1PDoh6PDbR6
XD0UD0WD0PD^2SD0XD0TD9PD4TD6QD[:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDcS1WD0QDZ]6P@\P5QDe>YD1XD0`DPo2`D
no2`Dai7`Dnn2WD0QD[]6P@\P5PDR3QD\]6XD0`D`l<`DU_>`D]h2`DcS2`D_j2aD_5`DhR7`DiR7`DW5`DU6`DY2`D\l4`D
^l4`DPm4`DQm4`DWP5`DZR6`DUP5`DaZ3`Dkc:WD0QD[]6P@\P5PDR3PDROQD]]6TD2QD^]6XD0WD0QD_]6PDR3YD1XD0WD0
QD_]6PDR3QD`]6XD0WD0QDR?PD\R6XD0Q@g5QDa]6WD0QDb]6PDiR6XD0WD0PDYm;P@RP5PDiR6XD0QDc]6WD0PD[P5QDd]6
XD0QDe]6WD0QDf]6XD0`DbR6SD0WD0PDWP5PDoV7PDjV7XD0PDYb3WD0PDWP5PDYb3QDg]6XD0WD0QDh]6PDWP5QDU;S@0PD
QDXD0QDP`1TD3WD0QDi]6P@SP5PDbR6XD0`D=WD0PDPX7QDa5QDjBXD0SD0WD0QDj]6XD0QDk]6QDa5WD0QDl]6QDm]6PDjR
7QDn]6XD0QDo]6TD1WD0QDP^6Q@_h3XD0QDQ^6WD0PDjR6QDaQ1QDbQ1PDY4XD0QDR^6WD0QD_[2S@0QDS^6PD[R6XD0SD0W
D0QD_[2S@0QDT^6PD[R6QDU^6XD0WD0QDV^6QDW^6PDgf1XD0QDX^6QDa5Q@Y^6TD1WD0QD`4XD0`DUP5`DjX1QDX^6WD0QD
Z^6TD1QD`4XD0WD0QDkV2PDhR7QD[^6QD\^6XD0WD0QD]^6PDQb;PD\R6XD0QD^^6QD_^6QDa5WD0QD`^6QDWi4QDg5TD3QD
a^6XD0WD0QDb^6QDc^6PDjR7TD2QDd^6XD0QDe^6WD0QD\i1PDoh6aD_5aDa5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DUU7
`DQT6`D\8`Do2SD0XD0QFe^6TD2WD0QDb4XD0QDf^6QFe^6TD2WD0QDg^6QDSh3XD0WD0PDX3QDh^6PD\P3XD0YD2WD0PDX3
PDjo4XD0WD0PD\P5QDi^6SD0XD0WD0PDbR6PD]c3PDjR7PD^Y7XD0WD0PDbR6PD`1PDQ\4QDj^6XD0WD0QDk^6QDjf1QD[T6
XD0UD0WD0PD\R6QDl^6TD2QDc4XD0PD4QDm^6UD0WD0PD\R6QDl^6TD2QDc4QDn^6P@hR7QDo^6TD2XD0PD4QDm^6PD4WD0P
D\R6QDc@TD2QDc4XD0VD0PD4WD0PD\R6QDc@TD2QDc4XD0PD1QDP_6WD0PD\R6QDSGTD3QDc4XD0VD0QDP_6WD0PD\R6QDSG
TD3QDc4XD0QDW>WD0QDQ_6QDR_6XD0VD0WD0QDQ_6QDR_6XD0QDW>UD0WD0PD\Q5XD0QFS_6UD0WD0PD\Q5XD0QDU;TD2QDT
_6QDU_6TD3WD0QDV_6XD0P@\R6QD_\1WD0QDW_6TD1QDX_6QDY_6XD0`DjR7`DWP5`DVc4WD0QDXn1QDg\1PDZl4XD0WD0QD
Z_6QD[_6Q@\_6QD]_6XD0QD^_6QF__6TD1WD0QD`_6TD4XD0QDa4PD]S5WD0QDa_6QDb_6TD3QDa4PD]S5XD0QDc_6TD1WD0
QDd_6QDTKXD0QFe_6TD3QDk=WD0PDQ\4QDf_6QFg_6S@0QFh_6PDbR6XD0QDi_6WD0PDQ\4PDPOPDS1PDbR6XD0QFj_6WD0Q
Dk_6QDl_6QDm_6XD0QDn_6WD0PDHPDoP5QDl_6QDm_6XD0QDn_6QDo_6TD2WD0QDP`6Q@Q`6XD0QDUNQDR`6QDS`6TD1WD0Q
Db5QDT`6XD0PDYP5WD0QDXNP@RP5QDi5QDeNP@RP5XD0WD0QDU`6QDV`6PDbR6XD0SD0QDi6QDW`6QDi6QD`6QDj5QD`6QD`
6QDX`6Q`1j5QDRk4QDf6PD`R6Q`1j5QD`6WD0QDY`6YE5YD1XD0`D^R6QDZ`6TD1QDa5Q`1j5aD_5`DZb4`D^l4`DU6`DS1`
DSS5`DT^?`DRl=`DU^?`DPo4`D]d;`D[5`Dh4`DPQ5`DjU3`DoV7`DiH`DjH`Dkf5`DoS1`Dn`4`DV^?`D^h4`DdT;`DkI`D
Rg3`DRm3`DSm3WD0SD0YD5XD0VD0QDZ`6TD1QDa5Q`1j5aD_5`DZb4`D^l4`DU6`DS1`DSS5`DT^?`DRl=`DU^?`DPo4`D]d
;`D[5`Dh4`DPQ5`DjU3`DoV7`DiH`DjH`Dkf5`DoS1`Dn`4`DV^?`D^h4`DdT;`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0QDQ
c1WD0QDnS2YD1XD0VD0WD0QDnS2YD1XD0QDf[3QD[`6PDdd3`D[R6`D\FQDW6QD\`6QDha2PDdd3QD]`6QD^`6QD_`6QD``6
QDa`6QDb`6PD_3PD[R6PDjR7PDij=PD[P5PD[P5PDbU3PD[R6PDjR7PDaGPDh_;QDc`6PDe8PD`Q3PDQh=PDTP5PDVP1PDXo
;PD\^;PDaMPDfY6QDd`6QDe`6PDkOPDaR6PDS9PDPT?PD]^?PDR1PDRP5PDhEQDf`6PDlR4PD^4PDjP1PDVP5PDVj4QDg`6P
D]R6Q`1j5Q@h`6WD0QDi`6XD0PDXo;QDj`6PDWJQDk`6PDXJQDl`6PDlT1PDT`5PDji2PDZe2PDoR5PDa^?PDa_:PDXV7PDR
8PDUP5PDj_:QDm`6PD[e6PDZZ?PDSm3QDn`6PDc^?PDVh3PDSc1PDnR1PDcY7QDo`6QDPa6QDQa6QDRa6QDSa6QDnS2QDTa6
PDRl=QDUa6QDVa6PD^P3PDcd6PDRP5PDSP5PDbR6PDog;PDTS1PDXP5PDmd6PDhR6PDgCPDPe6PD`R6SD0PD\P5Q@g5Q`1j5
WD0QDX_1XD0WD0QDWa6PDjR7TD1QDXa6XD0QDYa6PD6Q@c@WD0QDg6XD0QDYa6PD6WD0Q`1j5QDX_1XD0VD0QDYa6PD6WD0Q
`1j5QDX_1XD0QDZa6QDa5QDc@Q`1j5WD0QD[a6aDi4aD_5`DYT<SD0XD0VD0QDa5QDc@Q`1j5WD0QD[a6aDi4aD_5`DYT<SD
0XD0QD\a6QD]a6WD0QD^a6P@bf3TD1QD_a6XD0QD`a6WD0QDaa6XD0QDba6WD0QDca6PD`P5XD0VD0WD0QDca6PD`P5XD0QD
a?QDda6QDc@Q`1j5WD0QDX_1aDi4aD_5SD0XD0`D[R6`D_R6WD0QDea6XD0TD2QDfa6QDa5Q`1j5WD0QDf6QDk^6Q`1j5QD_
^1XD0aDi4QDa5QDU;WD0QDlY5XD0QDga6VD0QDa5QDU;WD0QDlY5XD0QDga6QDha6PDjR7WD0QDia6SD0XD0TD1QDja6TD1Q
Dka6WD0QDla6PDbR6PDPm<XD0WD0PDiR7PDan<PDbIXD0WD0PDTW7SD0PDZi4XD0QDa5WD0QDc@Q`1j5QDma6PD[R6XD0SD0
aE_5WD0QDna6QDoa6XD0`DYc4QDPb6WD0QD`c2QDQb6XD0WD0QDW;QDRb6TD1QDSb6XD0QDa5PDhR7WD0QDTb6SD0XD0QDUb
6TD1WD0QDVb6XD0UD0QDWb6QDa5Q`1j5WD0QDf6XD0`DeG`DVFVD0UD0QDWb6QDa5Q`1j5WD0QDf6XD0`DeG`DVFQDXb6UD0
QDYb6QDa5Q`1j5WD0QDZb6XD0VD0UD0QDYb6QDa5Q`1j5WD0QDZb6XD0PD1QD[b6TD1QDa5TD1QD\b6P@^Y7WD0QD]b6XD0W
D0QD^b6P@[R6PDjR7QD_b6XD0WD0QD`b6TD1Q@ab6QDbb6QDcb6XD0WD0QDb5P@PX7PDhR7S@0PDVU7PD]R6XD0WD0PDUP5P
Dmb1PD[R6QDdb6XD0WD0PDQf>QDeb6QDfb6QDgb6QDhb6QDib6XD0WD0QDjb6QDkb6XD0VD0WD0QDjb6QDkb6XD0QDlb6QDm
b6WD0QDnb6QDob6XD0WD0PDiR6QDPc6PDiR6QDQc6XD0WD0QDhk4Q@Rc6PDeh3QDSc6TD2XD0VD0WD0QDhk4Q@Rc6PDeh3QD
Sc6TD2XD0QDTc6WD0QDUa1QDUc6QDVc6XD0WD0QDWc6PDbR6PDmNQDXc6XD0WD0QDaf3QDYc6QDZc6QD[c6XD0QD\c6Y@0WD
0QD]c6XD0VD0QD\c6Y@0WD0QD]c6XD0QD^c6QD_c6TD6QDa5Q`1j5WD0QD`c6XD0QDac6TD4QDa5Q`1j5WD0QDbc6XD0`D[R
6`D_R6QDcc6QDa5Q`1j5WD0QDdc6XD0QDc@Q`1j5WD0SD0XD0PDQP3QD^Y4QDec6Q@a5WD0QDfc6XD0QDc@Q`1j5WD0QDX_1
XD0QDgc6QDhc6QDa5Q`1j5WD0QDic6XD0WD0QDjc6PD]6XD0VD0WD0QDjc6PD]6XD0QDkc6QDlc6WD0QDmc6XD0PDnV;WD0P
DRP5PDbR6PD_j4XD0QDnc6TD2QDa5Q`1j5WD0QDoc6XD0aD_5`DhR6QDPd6PD[R6TD3QDa5Q`1j5WD0PDnf2XD0QDQd6PD[R
6TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0VD0QDQd6PD[R6TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QDU?QDRd6TD4
WD0PDYY7XD0QDSd6TD2WD0PD[n<XD0WD0QDTd6P@\P5P@R3QDUd6QDR5XD0WD0QDVd6PDiR6QDX_1XD0QDUZ1WD0QDWd6XD0
VD0QDUZ1WD0QDWd6XD0QDXd6QDYd6WD0PDX3PDSP5XD0QDZd6WD0PDb\:XD0PDjR7WD0QD[d6PD[R6QDfk1XD0QD\d6WD0PD
h\:TD1QD]d6XD0QD^d6QD_d6WD0`DRS5SD0QD`d6XD0VD0QD_d6WD0`DRS5SD0QD`d6XD0QDU?QFad6QDb5Q@g5Q`1j5WD0Q
Dbd6aDi4SD0XD0`D[R6`D\R6`DZR6QDcd6WD0QDdd6XD0SD0WD0QDed6TD1QDfd6XD0`EiR6YD1WD0QDgd6XD0VD0`EiR6YD
1WD0QDgd6XD0QDhd6PDQ\4QDa5Q`1j5WD0QDid6XD0QDjd6QDkd6WD0QDld6QDmd6XD0QDa5QDSGSD0WD0QDnd6XD0`Dgj4W
D0QDX_1PDiR6QDSGXD0SD0QDSGWD0QDod6XD0QDPe6QDQe6WD0QDRe6XD0WD0PDU8PDmQ5XD0WD0QDSe6TD1QDTe6XD0`DiR
6QDa5P@\P5WD0QDUe6PDbR6XD0SD0QDa5WD0QDVe6QDlY5XD0VD0QDa5WD0QDVe6QDlY5XD0QDQi2WD0PDlg3PDkc:XD0VD0
WD0PDlg3PDkc:XD0QDW>QDWe6WD0QDXe6XD0QDYe6P@\P5P@R3WD0QDUd6QDZe6XD0QDa5WD0QD[e6PDbR6XD0SD0PDen5PD
oa1QD\e6TD3QDa5Q`1j5WD0QD]e6XD0WD0QD^e6XD0QDW6PDWo2PD\R6PDik7PDjR7QDf6PD\R5SD0QD_e6PD\R5QDW6QDa5
Q@d5WD0PDnR1XD0VD0QDW6QDa5Q@d5WD0PDnR1XD0QD`e6QDoR1Q`1j5WD0QDf6XD0QDae6QDbe6WD0Qd1j5QDf6XD0QDW6W
D0QDf6XD0QDW6QDW6TD4QDa5WD0Q`1j5QDf6XD0aD_5`DhR6QDW6TD3QDa5QDc@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD0QDf
6XD0WD0QDk5QDf6XD0SD0WD0QDce6QDf6XD0QDW6QDde6TD2`D`Q1WD0QDf6XD0QDW6TD2QDa5TD4PD`R6WD0Q`1j5QDf6XD
0VD0QDW6TD2QDa5TD4PD`R6WD0Q`1j5QDf6XD0QDW>QDee6TD2QDa5Q@fe6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0
VD0QDee6TD2QDa5Q@fe6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QDge6QDhe6QDie6Q@je6Y@0aDe4aD_5`Dnn2`Di
R6`DbR6bD0WD0SD0XD0VD0QDhe6QDie6Q@je6Y@0aDe4aD_5`Dnn2`DiR6`DbR6bD0WD0SD0XD0QDke6QDc@Q@le6aDe4aD_
5aDo5WD0SD0XD0QDme6`D[R6`D_`?`D``?QDa5YD0aDe4aD_5iD1iD2`DhR7`DiR7`DjR7WD0SD0XD0VD0QDa5YD0aDe4aD_
5iD1iD2`DhR7`DiR7`DjR7WD0SD0XD0QDXb6QDne6Y@0QDoe6aDe4aD_5WD0SD0XD0VD0QDne6Y@0QDoe6aDe4aD_5WD0SD0
XD0QDPf6aDU5bD0WD0YD0XD0YD1QDeMaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0WD0Y
D0XD0QDQf6aDU5bD0WD0YD0XD0YD2QDRf6aDU5bD0WD0YD0XD0UD0SD0QDSf6TD1WD0QDTf6XD0aD_5UD0QDSf6TD1WD0QDT
f6XD0aD_5UD0SD0QDUf6TD1WD0QDVf6TD2XD0QDWf6UD0QDUf6TD1WD0QDVf6TD2XD0QDWf6QDXf6Y@0WD0QDW5XD0aD_5`D
RP5`DVP5`DQQ5`DPQ5`DRQ5`DSQ5`DTQ5`DUQ5`DRW7UD0QDY5Q@_5Q`1j5P@a`?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`
1j5QDYf6XD0VD0UD0QDY5Q@_5Q`1j5P@a`?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDYf6XD0QDZf6UD0QDY5Q@_5TD
3PD4Q`1j5WD0QD[f6XD0VD0UD0QDY5Q@_5TD3PD4Q`1j5WD0QD[f6XD0QD\f6UD0QDY5Q@_5Y@0WD0QD]f6XD0WD0QDgj4XD
0VD0WD0QDgj4XD0PD1QD^f6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QD^f6QDa5Q`1j5a
De4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QD_f6QD^f6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi
4aDZ5WD0SD0XD0QD`f6QD_^1QD^f6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QD`f6YD0QDaf
6WD0Q@bf6PD_P5SD0XD0`D[R6WD0PD_P5SD0QD[BXD0QDa5WD0QDcf6SD0XD0VD0QDa5WD0QDcf6SD0XD0QEdf6WD0QDef6Q
Dff6XD0WD0QDgf6Q@j5QDhf6XD0QFRX4QDif6TD2WD0QDjf6XD0QDkf6TD2WD0QDlf6XD0`DiR6`DgQ1QDa5Q`1j5QDmf6WD
0QDnf6XD0PDnV7QDof6PDkV7SD0PD\n4PDnFQDPg6TD2WD0QDQg6XD0PDlY7VD0PDlY7QDU?QD_OS@0S@0WD0QDf6XD0QDRg
6`EiR6`EQP3`ERP3`E_d2`EP3`E\P5`ESa?WD0PDmMXD0VD0WD0QDSg6XD0VD0QDeMQ@l5WD0QDd6Q`1j5QDTg6XD0QDc6`D
iR6`D]S1`DgQ1WD0QDUg6QDd6XD0QDd5Q`1j5QDVg6Q@d6PD\P5QDd6QDVg6QDfk1QDWg6TD3WD0QDXg6XD0PD_P5QDYg6PD
_P5QDZg6QD[g6PD_P5QD\g6QDa5QDc@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0VD
0QD\g6QDa5QDc@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QD]g6QD^g6QD_g6PD[R
6S@0WD0QD`g6XD0`Dlo;`DWa?`Dee1`DjT5QDP\1Q@a5Q@g5Q`1j5WD0QDag6XD0QDbg6PD]R6WD0QDcg6XD0VD0PD]R6WD0
QDcg6XD0QDdg6QDeg6QDcb6TD3QDa5Q`1j5aDe4WD0SD0XD0VD0QDeg6QDcb6TD3QDa5Q`1j5aDe4WD0SD0XD0QDU?PD]R6W
D0QDfg6XD0VD0PD]R6WD0QDfg6XD0QDU?QDgg6WD0QDhg6XD0PDQm4QDa5Q`1j5WD0QDig6XD0QDjg6QDkg6TD3PDTg1QDlg
6QDmg6QDa5Q`1j5QDSGQ`1j5S@0WD0QDng6XD0`D_e1`DbX5`DT<`Dmi;QDSG`DkIiD0SD0S@0WD0QDog6XD0`D[R6`D_a3`
Doa3`Dbh<`Dmd4`Dja?WD0QDPh6PD[R6SD0XD0`DkI`DjR7QDa5Q`1j5QDSG`DUc4`DcN`DYc4SD0WD0QDg6XD0`Dka?QDa5
Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j5Q@`6QDg6XD0WD0QDRk4QDg6XD0WD0QDQh6QDVk2QDg6XD0WD0QDg6XD0QDRh6PDjR7QDW6
QDSh6QDTh6PD[R6QDUh6PD\c=PD\R6PDgd>PDTP5PDfb4PDUP5PDfb4PDTP5PDgn3PDUP5PD[c3QDVh6QDWh6QDXh6PDVQ1P
DRP5QDU;QDlV3QDYh6QDZh6QD[h6PDna1PD]U1PD\U4QD\h6PDf`4`D\Q6`Doe1`DVi5QD]h6QD^h6QD_h6QDX_1QD`h6PDf
P6QDah6QDbh6QDa5PD[R6Q`1j5Q@X_1PDfP6QDW6Q@_IQ@`IQDRP1VD0QD^X2PDRP6WD0PDfP6XD0QDW6WD0PDWP5PDob4QD
ch6QDdh6XD0WD0QDeh6QDfh6QDgh6XD0WD0QDhh6QDih6QDjh6P@bR6P@mNXD0QDa5PDWP5TD1PDkl>QDkh6TD1QDlh6QDmh
6QDnh6QDdIPD\R6TD1WD0QDoh6XD0PDbNQDPi6QDa5WD0QDQi6XD0VD0QDPi6QDa5WD0QDQi6XD0PD1PDUe;PD[R6QDSGSD0
QDRi6QDSi6PD[R6QDW6QDa5Q`1j5PDRP5PDbR6PD_j4QDTi6TD2QDUi6QDVi6`D[R6`DbR6QDWi6PDbR6PDjR7QDXi6QDYi6
TD1QDZi6`D\R6PDVP5PD[R6PDjR7PDfc:QDa5Q`1j5WD0QD[i6XD0VD0QDa5Q`1j5WD0QD[i6XD0QD\i6PDiR6QD]i6PDcf3
PDjR7PDVU7QDiT6PDcf3PD^R6PDjR7PDle1QDoR1WD0PDhY;XD0QD^i6QDa5WD0PDhY;XD0VD0QDa5WD0PDhY;XD0QDU?QDa
5QDm<WD0QD_i6QDiT6QD`i6XD0PDZR6PDZP5QDai6QDTV2PD\R6PDZP5QDbi6P@[R6PD\R6PDjR7PDT8PD[R6PD^R6PD]P5P
Dih3QDci6QDdi6PDQR=PD[R6PDaT<PDbR6QDei6PD\R6PDhR7PDZ4PDZR6QDfi6PDZl4PDT8PDh_;QDS^1PDhR6PDHQDg\1P
DhR6SD0PD_P3PD\P5QDoi4QDgi6PDRP5PDQm4PD]R6PDbMPD\R6QDhi6PDVR5PDkc:PDbR6PD_P5QDii6QDk=PDen6QDji6Q
Dki6QDli6PDjR7QD_]3PDRl<PDRl<QDmi6QDni6QDoi6QDY@QDPj6QDa5PD\P5PDUP5VD0QDa5PD\P5PDUP5PD1QDQj6QDRj
6PDiR6QDSj6PDiR6QDTj6Q@Uj6QDVj6PD\R6PDZQ5QD`Z5PDbR6QDWj6PDRP5PDbR6PDjR7QDXj6PD\P5PDRP5PDbR6QDYj6
PDWT1PD\R6PDSEQDZj6QD[j6PDXb4QD\j6QD`_1QD]j6TD3PDbR6PDmNPD\Q3QD^j6PDbR6P@mNQD_j6PDh_;PDbR6QD`j6Q
DQo1PD_d:PD]R6QDaj6PD\R6QDbj6PD\R6QDcHPDXb4QDa5WD0QDcj6XD0aD_5QDjQ5QDdj6PDbf3QDSZ6PDTJPDkc:PDWP5
PDob4PD]R6TD2QDej6PDRj1PDbR6PDUW7PDVg<PD\R6PDjR7PDnGPD]S6PDUP5QDfj6PDjR7QDgj6`D]R6`DZR6`D_R6`DUP
5WD0QDbQ1TD6PDWP5QDi5PDcl<XD0QDbQ1TD5WD0PD]R6QDi5PDVX7QDhj6XD0WD0PDoP5QDij6PDTU;PDZS5XD0WD0QDjj6
QDkj6QDjBQDlj6XD0WD0PDRj1QDmj6XD0WD0QDf4PDUV7XD0QDnj6WD0QDf4PDUV7XD0QDoj6TD1QDPk6WD0QDXNQDQk6QDR
k6QDSk6XD0WD0PDSm3PD_6XD0`Dmi;`Dg2WD0PD]V7QDTk6P@hR7QDUk6XD0QDVk6TD2WD0QDWk6QDXk6XD0QDYk6WD0QDZk
6PDnU7PD]6XD0WD0QD[k6QD\k6XD0WD0PDnn2QDc@QD]k6QD^k6XD0WD0PDnn2PDhR7PDfGQD_k6XD0WD0PDbR6PDhR7QD`k
6XD0VD0WD0PDbR6PDhR7QD`k6XD0QDU?WD0PDbR6PDjR7PDVg7PD\c1XD0WD0PDTW7PDb];QDU;XD0WD0PDTW7PDfS1PDjR7
XD0WD0PD\P5QDa8QDak6TD1QDbk6XD0`DVb1WD0PDhR7PD]6PD\R6PDg_;XD0WD0PD`[<PDa[<PDV6XD0WD0PDQb7PDWP5PD
V6XD0QDck6QDi5WD0PD[j5PDWP5PDhR7XD0QDi5WD0PDWS6PD]S5XD0WD0QDdk6QDek6PDWP5XD0WD0QDfk6P@VP5PDbR6PD
mNXD0WD0QDgk6PDVP5PD\R6XD0WD0QDhk6QDkj6PDjR7QDik6XD0WD0QD\X6PDVP5PDZR6XD0QDjk6WD0QDkk6QDlk6PDgCX
D0WD0QDmk6QDnk6PDWP5XD0QDok6PDWe5WD0QDPl6PDjR7PDXo;XD0WD0PDZT4PDWP5QDjBPDi7XD0QDQl6QDRl6TD1WD0P@
WP5QDh4XD0WD0PDQEPD[R6QDSl6QDTl6XD0WD0QDUl6QDTR1XD0QDVl6TD1WD0QDWl6XD0WD0QDXl6PD[R6PDXg>XD0WD0QD
Yl6PDbR6QDZl6XD0WD0PDPk<PD\R6PDja=XD0QD[l6WD0PD`f3Q@e>QD\l6TD2QD]l6XD0WD0PDhR7PD^m4PDXo;XD0WD0QD
^l6QD_l6QD`l6XD0WD0QDal6QDSGQDbl6QDcl6XD0WD0QDVT1QDdl6QDel6PDTJXD0QFfl6TD1WD0QDg4XD0QDgl6TD1QDhl
6`DY9QFil6TD1WD0QDg4QDjf1XD0VD0QFil6TD1WD0QDg4QDjf1XD0QDW>WD0QD\f4QD_o2QDjl6XD0WD0PDgd;QDkl6QDll
6XD0WD0PDQW7QDml6XD0VD0WD0PDQW7QDml6XD0QDW>WD0QD^W2QDnl6QDol6XD0WD0PDQX7PDUe;XD0VD0WD0PDQX7PDUe;
XD0QDQZ3WD0PDlg3QDPm6PDbR6XD0QFQm6WD0QDRm6PDbR6PD[5PDQ\4PDbR6XD0WD0QDkHTD1QDSm6P@[R6QDTm6XD0WD0Q
DUm6PDbR6QDVm6XD0`DjR7`DhR7`DiR7`DaE`DSW7`DgU7`DPQ5`DRP5WD0QDWm6PDWS6PDbR6XD0WD0QDXm6XD0WD0PDdg2
QDYm6XD0WD0QDZm6QD[m6XD0QD\m6WD0PDZ6PD[R6PDjR7QD]m6XD0WD0PDhm4PD[R6PDjR7XD0WD0QD^m6PD[R6QDa[2QD_
m6XD0QD`m6WD0QDam6PDbR6PD`8XD0WD0PDP`=QDbm6XD0WD0QDcm6PDWP5P@jR7QDdm6XD0WD0PD[OPDbj4XD0WD0PDkn<P
D\R6QDem6XD0WD0PDTMPD[R6QDfm6PDR`=XD0QDgm6WD0QDSU2PDQ\4PDoV7XD0VD0QDgm6WD0QDSU2PDQ\4PDoV7XD0QDW>
WD0QDhm6PDWc?XD0VD0WD0QDhm6PDWc?XD0QDW>QDim6TD1WD0PDWc:QDjm6XD0WD0QDkm6XD0PDmU7QDlm6TD3WD0QDmm6X
D0QDnm6WD0QDom6PDYY7XD0QDPn6WD0QDQn6PDjR7QDRn6PD[R6XD0WD0PD^R6PDhW6XD0WD0QDTJQDSn6QDaf3XD0VD0WD0
QDTJQDSn6QDaf3XD0QDTn6WD0QDTJTD1QDUn6QDVn6XD0WD0QDWn6QDXn6XD0QDYn6WD0QDZn6P@[R6QD[n6QDXZ1QD\n6XD
0QD]n6WD0QD^n6TD2QD_n6XD0PDnU7WD0QD`n6PDPKXD0WD0QDWCTD1QDan6QDaP4XD0WD0QD\l4PDhR7PDdi;XD0WD0QDbn
6PDYS5XD0WD0PDVP5PD[R6PDZP5PDb]<XD0VD0WD0PDVP5PD[R6PDZP5PDb]<XD0QDU?WD0PDVP5PD[R6PDjR7PDg2XD0VD0
WD0PDVP5PD[R6PDjR7PDg2XD0PD1WD0PDnU7PDhR7PDkc?PDV[5XD0QDcn6TD3WD0PDVP5PD[R6PDjR7PDgf5XD0WD0QDkNQ
Ddn6PDTP5XD0WD0QDP2TD1QDen6QD_NXD0WD0QDP2TD2QDfn6XD0WD0PDj_:PDQU6XD0VD0WD0PDj_:PDQU6XD0QDgn6WD0P
D^T5QDk9QDhn6XD0QDin6TD1WD0QDjn6XD0VD0QDin6TD1WD0QDjn6XD0QDkn6QDln6TD1WD0QDmn6TD1QDnn6TD2VD0XD0`
DdF`DX\2`Dee1`DU]5QDln6TD1WD0QDmn6TD1QDnn6TD2QDon6XD0`DdF`DX\2`Dee1`DU]5QDPo6TD1WD0QDQo6QDU;TD1Q
DRo6XD0VD0QDPo6TD1WD0QDQo6QDU;TD1QDRo6XD0QDSo6QDTo6TD1WD0QDUo6XD0VD0`Dd\5QDTo6TD1WD0QDUo6XD0QDVo
6`Dd\5WD0QDWo6QDXo6TD1QDYo6XD0aDi4WD0QDUa1PDjR7PDXo3PD[R6XD0QDZo6TD2QDa5PDWP5QD[o6TD1WD0QD\o6XD0
WD0QD]o6PD`R6QD^o6XD0`DWP5`DZe6`DdD`DUV7WD0QD_o6QD`o6QDc^3TD1QDao6XD0QDbo6TD2WD0QDco6XD0VD0`D_R6
`D[R6QDbo6TD2WD0QDco6XD0QDdo6`D_R6`D[R6WD0PD]P1PDlU7QDeo6XD0QDfo6TD2WD0QDgo6QDho6PDQl<XD0WD0QDcS
6PDWP5PDjR7PDll4XD0WD0QDio6PD_R6PDjR7PDll4XD0WD0PD]n<QDjo6XD0WD0PDT8QDTZ6XD0WD0QDko6SD0XD0`DjR7`
D_c5`D]R6`l220d1UP131d1YP122d1UP123d1UP134d1XP135d1YP146d1UP137d1XP148d1ZP129d1UP12:d1VP13;d1YP1
3<d1XP14=d1[P13>d1XP13?d1YP13@d1YP13Ad1YP13Bd1XP14Cd1\P13Dd1YP13Ed1YP19Fd1[P13Gd1YP14Hd1[P13Id1W
P14Jd1ZP12Kd1UP12Ld1UP15Md1ZP14Nd1\P14Od1XP13P1d1XP13Q1d1XP13R1d1YP12S1d1VP12T1d1VP13U1d1YP14V1d
1WP14W1d1YP13X1d1YP12Y1d1TP13Z1d1YP16[1e1TP16[1e1VP1;\1e1VP1;\1e1XP19]1e1YP19]1e1[P16Y1e1SP16^1e
1UP15_1e1TP14`1e1TP14a1e1UP15b1e1WP17c1f1XP17d1f1YP15e1f1XP16f1f1ZP17g1f1YP14h1f1TP14i1f1TP15j1f
1XP19k1f1ZP19k1f1\P18l1f1VP14m1f1TP15n1f1VP15o1f1WP14P2f1TP19Q2f1XP15R2f1UP16S2f1VP14T2f1UP13U2f
1RP16V2g1TP16W2g1YP17X2g1VP17Y2g1XP19Z2g1VP19[2g1XP1?\2g1YP16]2g1VP17^2g1TP16V2g1TP17_2g1VP17`2g
1YP17a2g1VP18b2g1VP1Ec2g1UP16d2h1\P17e2h1ZP1>f2h1VP1=g2h1TP17h2h1XP17h2h1ZP16i2h1XP15j2h1VP16k2h
1TP16k2h1VP19l2h1XP19l2h1ZP17m2h1XP17m2h1[P16n2h1VP16o2h1YP15P3h1VP16Q3h1YP17R3h1VP16S3h1VP18T3h
1[P16U3h1YP16V3h1UP14U2h1RP1>W3h1TP18X3h1[P16Y3h1VP11U2h1RP13Z3h1YP12[3h1UP1<\3h1TP13]3h1UP12^3h
1UP17_3h1YP14`3h1WP19a3h1ZP15b3h1VP12c3h1TP13d3h1TP12e3h1TP16f3h1VP12g3h1TP14U2h1RP12h3h1UP12i3h
1TP14j3h1TP12k3h1TP13l3h1WP12m3h1VP12n3h1TP12o3h1UP13P4h1WP12Q4h1UP14R4h1\P12S4h1VP13T4h1YP12U4h
1UP12V4h1TP12W4h1UP13X4h1UP16Y4h1VP13Z4h1VP13[4h1VP13\4h1WP12]4h1TP12^4h1TP11U2h1RP12_4h1UP12`4h
1UP12a4h1UP13b4h1XP13c4h1WP13d4h1XP12e4h1TP14f4h1YP13g4h1WP13h4h1WP12i4h1VP12j4h1TP12k4h1VP12l4h
1UP16m4i1VP15n4i1TP1<o4j1XP1<o4j1ZP19o4j1XP19o4j1ZP1:P5j1XP1:P5j1ZP16Q5j1XP16Q5j1ZP15R5j1WP14S5j
1VP17d1j1[P16T5j1YP14U5j1UP15V5j1UP15W5j1WP15X5j1YP17Y5j1[P15Z5j1WP16[5j1[P16\5j1ZP15]5j1WP16R4j
1[P16^5j1XP16^5j1ZP14_5j1VP16`5j1[P19a5j1WP19a5j1YP19b5j1ZP19c5j1]P18d5j1]P17e5j1XP15f5j1XP16g5k
1[P14h5k1UP16i5k1XP16i5k1ZP16j5k1[P16k5k1[P15l5k1YP15m5k1VP15n5k1XP14o5k1VP15P6k1XP18`3k1\P15Q6k
1YP16R6k1YP16R6k1[P16S6k1WP15T6k1XP19b5k1XP19b5k1ZP17U6k1XP16V6k1VP18W6k1]P16X6k1TP16X6k1VP15Y6k
1XP15Z6k1YP17[6k1YP15\6k1XP16]6k1XP16]6k1ZP18^6k1\P16_6k1YP15`6k1UP15a6k1WP16b6k1UP16c6k1WP17d6k
1YP16e6k1VP18f6k1WP14g6k1UP16h6k1TP16h6k1VP15i6k1UP15j6k1WP1Ak6k1YP15l6k1WP18m6k1^P18n6k1`P16o6k
1WP15P7k1WP16Q7k1VP16R7k1YP18S7k1ZP15T7k1XP16U7k1[P15V7k1VP15W7k1UP15X7k1TP15Y7k1WP19Z7k1`P15[7k
1WP18\7l1ZP1;]7l1^P18^7l1XP15_7l1VP16`7l1VP1:a7l1WP17`3l1YP19b7l1[P19c7l1_P15d7l1YP19e7l1\P16f7l
1ZP15g7l1TP15h7l1VP14i7l1UP14j7l1UP15k7l1XP16l7l1XP16l7l1ZP15m7m1WP16n7m1WP16o7m1WP15P8m1WP15Q8m
1UP17R8m1VP16S8m1TP15T8m1TP15U8m1VP14V8m1TP15W8m1YP19X8m1ZP19X8m1\P16Y8m1UP18Z8m1YP17[8m1VP1;\8m
1TP18]8m1TP18^8m1VP14_8m1XP14`8m1ZP15a8m1^P12b8m1UP12c8m1UP12d8m1TP15e8m1TP15f8m1VP16a7m1UP16a7m
1XP13g8m1TP15h8m1TP12i8m1UP12j8m1VP13k8m1YP13a7m1UP15l8m1^P14m8m1WP12n8m1UP12U2m1RP12o8m1UP11U2m
1RP17P9m1VP17P9m1XP18Q9m1TP18R9m1VP15S9m1VP16T9m1VP13U9m1UP1BV9m1TP16W9m1VP15X9m1SP13Y9m1YP11U2m
1RP13Z9m1YP12[9m1UP14\9m1[P15]9m1WP12^9m1UP11U2m1RP12_9m1VP13`9m1XP12[9m1UP13a9m1YP13b9m1WP12c9m
1UP11U2m1RP13d9m1XP12e9m1VP12f9m1VP12g9m1UP12h9m1VP12i9m1VP12j9m1VP12k9m1VP12l9m1UP12m9m1VP12m9m
1VP12n9m1UP14o9m1XP13P:m1YP13Q:m1XP12R:m1TP13S:m1WP11U2m1RP12T:m1VP13U:m1XP12V:m1TP13W:m1YP13X:m
1YP12Y:m1VP12Z:m1UP12[:m1VP12\:m1TP13]:m1XP12^:m1VP13_:m1YP12`:m1UP14a:m1ZP13b:m1WP13c:m1XP13d:m
1WP13e:m1YP14f:m1\P13g:m1XP12h:m1TP13i:m1VP12j:m1VP13k:m1VP13l:m1WP12m:m1TP12n:m1TP12o:m1VP12P;m
1VP12Q;m1TP12S4m1UP11U2m1RP11U2m1RP11U2m1RP11U2m1RP11U2m1RP12R;m1TP12S;m1TP11U2m1RP11U2m1RP13T;m
1TP11U2m1RP12U;m1TP12U2m1RP12o8m1UP11U2m1RP12V;m1UP16W;m1YP13X;m1TP13Y;m1TP12Z;m1TP12[;m1TP13\;m
1XP14];m1[P12^;m1TP12_;m1TP12`;m1VP12a;m1TP12b;m1VP13c;m1XP14d;m1YP14e;m1\P12f;m1UP13g;m1YP14h;m
1\P13R4m1YP13i;m1YP13j;m1UP12k;m1VP12l;m1TP13m;m1TP12[9m1UP14n;m1[P13o;m1VP12P<m1TP12Q<m1TP13R<m
1XP13S<m1TP12T<m1UP13U<m1WP14V<m1VP12W<m1TP14X<m1WP13Y<m1WP12Z<m1UP12[<m1TP13\<m1XP12]<m1VP11U2m
1RP12j8m1VP12^<m1VP12_<m1UP12`<m1UP12`<m1UP14a<m1ZP14b<m1VP13c<m1TP11U2m1RP11U2m1RP12d<m1TP11U2m
1RP12[9m1VP12e<m1UP13f<m1XP12g<m1VP13h<m1UP14i<m1XP13j<m1YP13k<m1WP14l<m1ZP14m<m1[P13n<m1TP13o<m
1UP12P=m1TP12Q=m1TP12R=m1UP11U2m1RP12S=m1VP12T=m1UP12U=m1VP14h;m1\P12V=m1TP12W=m1VP19X=n1UP19Y=n
1WP16Z=n1ZP16[=n1XP17\=n1]P15g6n1VP15]=n1XP16^=n1[P15_=n1UP15`=n1WP16a=n1ZP14W=n1UP15b=n1TP15c=n
1VP14d=n1TP14e=n1UP15f=n1XP15g=n1WP17h=n1VP17i=n1VP16j=n1VP1;k=n1UP1;l=n1WP14k=n1UP17m=n1VP17m=n
1XP16n=n1WP15o=n1VP17P>n1YP16Q>n1ZP15R>n1XP15S>n1XP15T>n1XP15U>o1TP14V>o1TP17W>o1YP15X>o1XP16Y>o
1UP16Y>o1WP14Z>o1TP17[>o1WP14\>o1TP16]>o1ZP17^>o1VP17^>o1XP16_>o1VP15d7o1YP15d7o1XP15`>o1YP16a>o
1XP15b>o1XP14_9o1VP16c>o1XP15d>o1WP16e>o1WP16f>o1YP16g>o1WP16h>o1VP16h>o1XP17i>o1XP15j>o1WP15k>o
1XP18l>o1WP16m>o1UP16m>o1WP14n>o1UP16o>o1WP16o>o1YP16P?o1ZP17Q?o1\P16R?o1ZP16S?o1ZP14T?P2VP16U?P
2XP15V?P2UP16W?P2ZP14X?P2TP15Y?P2XP17Z?P2UP15[?P2XP15\?P2WP16]?P2XP16]?P2ZP17^?P2[P15_?P2YP15`?P
2YP14a?P2VP15b?P2XP15c?P2XP17d?P2YP15e?P2XP16f?P2YP15g?P2WP16n;P2ZP18h?P2ZP13i?P2TP15j?P2YP18k?P
2[P16l?P2VP16m?P2XP15n?P2UP15o?P2WP14P@P2UP15Q@P2WP15R@P2WP16S@P2XP16S@P2ZP15T@P2XP16U@P2TP16U@P
2VP16V@P2ZP15W@P2XP16X@P2ZP15Y@P2WP16Z@P2XP16[@P2XP16o<P2UP16o<P2WP15\@P2XP16]@P2XP15^@P2XP19_@P
2VP17`@Q2VP18Z2Q2VP18a@Q2XP1Cb@Q2WP16c@Q2VP15d@Q2XP1:e@Q2^P16f@Q2WP15g@Q2TP15h@Q2VP15i@Q2VP16j@Q
2ZP16k@Q2WP15l@Q2WP16m@Q2WP18n@Q2]P15o@Q2WP15PAQ2WP17QAQ2VP17QAQ2XP16RAQ2WP15SAQ2XP15TAQ2YP16UAQ
2ZP13U2Q2SP17o<Q2WP17o<Q2YP15VAQ2YP15W8Q2YP15WAQ2VP15XAQ2XP14U2Q2SP14YAQ2UP16ZAQ2WP14[AQ2UP17\AQ
2VP15]AQ2WP15^AQ2WP15_AQ2XP14`AQ2TP15aAQ2XP16bAQ2WP16bAQ2YP15cAQ2WP16dAQ2XP17eAQ2XP17`3Q2YP15fAQ
2TP15gAQ2TP16hAQ2YP18iAQ2WP15jAQ2VP14kAQ2VP16lAQ2VP16lAQ2XP15mAQ2TP15nAQ2VP14oAQ2VP19PBQ2ZP15QBQ
2TP15RBQ2TP16SBQ2VP16SBQ2XP15TBQ2VP14Y1Q2SP1:UBR2VP1:UBR2XP17VBR2YP16WBR2XP15XBR2VP16YBR2YP19ZBR
2ZP16[BR2VP16\BR2WP16]BR2UP16^BR2XP17_BR2VP17`BR2XP19aBS2VP18bBS2VP18bBS2VP17cBS2VP17dBS2TP17eBS
2VP15fBS2TP15gBS2VP17hBS2TP14iBS2TP1:jBS2TP16kBS2XP16lBS2WP1<mBS2VP18nBS2XP14oBS2ZP12PCS2TP17QCS
2VP15RCS2WP12Y1S2TP15SCS2YP14TCS2YP15UCS2WP14VCS2TP18WCS2]P14XCS2VP16YCS2WP17X3S2YP19ZCS2TP18[CS
2TP18[CS2TP17\CS2TP19]CS2VP18^CS2VP18^CS2VP17_CS2VP14`CS2TP12aCS2VP12bCS2UP13cCS2YP12dCS2UP12eCS
2UP12fCS2UP15gCS2XP12hCS2TP13iCS2YP12jCS2UP12n>S2UP13kCS2XP12lCS2TP12n>S2VP12eCS2UP13mCS2YP14nCS
2[P13oCS2WP13PDS2XP13j<S2YP12U9S2UP16QDS2VP19RDS2XP17SDS2XP12TDS2UP12UDS2UP12VDS2TP13WDS2YP12XDS
2UP13YDS2YP13ZDS2VP13[DS2VP1:Z2S2VP17YCS2VP15\DS2TP1:]DS2YP15^DS2TP15_DS2TP1:`DS2VP13aDS2UP19bDS
2VP17cDS2XP18dDS2XP12eDS2UP12fDS2TP13gDS2XP12hDS2UP12iDS2TP14jDS2VP13kDS2TP1:lDT2TP1<mDT2VP16nDU
2VP15oDU2XP18PEU2XP17QEU2YP15[9U2VP17REU2TM3SEU2XP13TEU2UP13UEU2WP15VEU2VP15a8U2^P12WEU2TP14XEU2
WP16YEU2VP13ZEU2WP13[EU2WP15\EU2VP17]EU2[P12^EU2TP15_EU2VP13`EU2TP16aEU2VP15bEU2TP16cEU2UP16dEU2
VP15eEU2VP16fEU2WP16gEU2VP17hEU2YP15iEU2UP17jEU2VP17kEU2WP1:lEU2TP17mEU2TP17nEU2ZP17oEU2YP14PFU2
TP17QFU2XP16RFU2XP16SFU2VP15TFU2VP13UFU2TP17VFU2XP13WFU2UP16XFU2VP13YFU2XP15ZFU2UP16[FU2TP12\FU2
VP13]FU2XP14^FU2[P13_FU2UP15`FU2WP12aFU2VP11U2U2RP12bFU2UP15\DU2TP17a3U2YP18cFV2YP16dFV2ZP15eFV2
WP15S4V2UP15fFV2WP16U2V2RP16W>V2WP17o<V2WP17o<V2YP17gFV2YP14hFV2TP15iFV2VP18jFV2YP16kFV2YP15lFV2
XP17mFV2WP17mFV2YP18nFV2UP16oFV2XP16PGV2YP1:QGV2TP16RGV2VP1;SGV2VP19TGV2TP16UGV2VP15VGV2WP15WGV2
VP15XGV2WP15YGV2TP16ZGV2TP19[GV2XP15\GV2WP15X=V2UP15]GV2WP16^GV2VP16_GV2YP17`GV2VP16aGV2XP15bGV2
TP16cGV2VP16n;V2[P15dGV2VP15eGV2XP18a3V2[P16fGV2XP17gGV2XP16hGV2VP17iGV2VP17iGV2XP15jGV2TP17kGV2
WP17cDV2YP1:lGV2XP1:lGV2ZP16mGV2XP15eCV2VP16nGV2ZP17oGV2VP17PHV2XP16QHV2WP16RHV2YP14SHV2UP17THV2
[P15UHV2WP1:VHV2ZP17WHV2TP17XHV2VP18YHV2YP15ZHV2VP18[HV2YP17o<V2WP17o<V2YP19\HV2XP19\HV2ZP15]HV2
WP15^HV2UP15_HV2WP17W>V2YP18`HV2VP18`HV2XP16aHV2VP15bHV2UP19cHV2XP19cHV2ZP17dHV2VP17eHV2XP16fHV2
XP16gHV2VP17hHV2\P16iHV2ZP17jHV2XP14n>V2UP16kHV2TP16lHV2VP19mHV2WP17nHV2XP16oHV2XP16PIV2ZP17QIV2
YP15RIV2VP1;SIV2VP1;TIV2XP17UIW2YP18UIW2\P18UIW2WP18VIW2WP18WIW2WP17XIW2YP16YIW2YP15ZIW2UP1:[IX2
\P19\IX2[P15]IX2UP15^IX2WP18_IX2\P17`IX2XP16aIX2WP18bIX2VP1:cIX2XP14dIX2VP15eIX2YP15fIX2YP17gIX2
^P16hIX2UP16iIX2UP16jIX2WP19kIY2ZP16lIY2ZP15mIY2XP15nIY2XP15oIY2WP14PJY2TP17QJY2[P18RJY2XP14SJY2
TP15TJY2XP15UJY2XP17VJY2XP17WJY2VP16XJY2YP16XJY2[P17YJY2TP16ZJY2ZP15[JY2VP15\JY2XP15]JY2YP16^JY2
YP16^JY2[P17_JY2[P17_JY2^P17`JY2WP17aJY2WP17aJY2YP17lBY2YP18bJY2TP1;cJZ2^P1:cJZ2\P19dJZ2YP19dJZ2
[P1<eJZ2^P18fJZ2ZP19gJZ2\P15hJZ2WP1?iJ[2WP1:jJ[2UP15kJ[2WP16lJ[2WP15mJ[2XP16nJ[2WP16nJ[2YP16oJ[2
YP15PK[2WP18QK\2VP18RK\2XP13U2\2RP16SK\2VP1CU2]2RP16TK]2TP19UK]2VP19VK]2XP14WK]2TP15XK]2UP15YK]2
WP1<ZK^2VP1<[K^2XP14\K^2TP18o4^2ZP18]K^2YP14^K^2UP15_K^2WP15`K^2TP15aK^2VP14bK^2VP15cK^2YP14dK^2
TP15eK^2TP15fK^2VP16gK^2ZP16hK^2WP16iK^2ZP15jK_2WP16kK_2ZP17lK_2[P16mK_2YP15nK_2VP15oK_2TP15PL_2
WP16QL_2WP15RL_2WP16SL_2XP18TL_2XP16UL_2YP17VL_2YP17WL_2YP15XL_2YP18YL_2ZP17ZL_2XP14[L_2TP17\L_2
WP14Y1_2SP14]L`2TP1=^L`2XP16_L`2TP16_L`2VP14`L`2VP15aL`2VP16bL`2[P15cL`2TP16dL`2WP16dL`2YP16eL`2
VP18fL`2XP14gL`2VP15hL`2UP15iL`2WP14jL`2UP14kL`2VP14lL`2UP15mL`2UP15nL`2WP14oL`2VP14PM`2VP14QM`2
VP14RM`2VP14SM`2VP14TM`2UP14UM`2VP15VM`2YP15WM`2YP15XM`2VP15YM`2XP14ZM`2UP14[M`2VP14\M`2VP15]M`2
YP14^M`2UP14_M`2VP15`M`2XP15aM`2WP14bM`2UP14cM`2UP14dM`2UP16R4`2\P16eM`2ZP16R4`2\P16R4`2\P17\9`2
\P17\9`2^P16fM`2[P16R4`2\P16R4`2\P16R4`2\P16gM`2\P16gM`2\P16VA`2\P16gM`2ZP16hM`2YP18iM`2[P14jM`2
UP14kM`2VP14lM`2UP15mM`2WP14nM`2UP15oM`2WP16PN`2\P14QN`2VP16R4`2\P16R4`2\P14RN`2UP15SN`2YP16TN`2
[P14UN`2TP18VN`2UP14WN`2VP15XN`2YP16YN`2\P16ZN`2\P18h<a2YP16[Na2YP18h<a2YP18h<a2WP18h<a2YP19e7a2
]P19\Na2\P16]Na2YP14^Na2UP1:_Na2YP1?P5a2WP1?P5a2YP1<P5a2ZP1<c5a2]P16`Na2XP16aNa2XP14Y1a2TP1Bf7a2
ZP17bNa2\P18cNa2ZP18[9a2UP15dNa2WP17eNa2YP16fNb2WP17gNb2WP16hNb2VP14iNb2UP15jNb2WP16kNb2WP16lNb2
XP17mNb2[P15nNb2XP15oNb2XP19POb2[P15QOb2VP15X9b2SP14ROb2[P15W>b2WP12SOb2TP16TOb2UP16UOb2TP16VOb2
VP18WOb2TP16XOb2VP16XOb2VP13YOb2TP16X9b2SP13ZOb2UP13[Ob2XP13\Ob2VP12]Ob2UP16^Ob2WP12_Ob2TP14`Ob2
RP16aOb2TP13bOb2VP13cOb2TP12dOb2TP16eOb2YP14Y1b2SP12fOb2VP13gOb2XP12Z?b2VP12hOb2TP11U2b2RP12k=b2
VP12iOb2TP12jOb2UP12Z?b2VP16kOb2RP15lOb2RP15lOb2RP14U2b2RP16mOb2VP13nOb2VP15[Ob2YP14oOb2VP13PP1b
2TP15QP1b2WP16RP1b2ZP12SP1b2TP13TP1b2XP11U2b2RP12UP1b2TP13VP1b2WP13WP1b2YP13XP1b2YP12YP1b2TP13ZP
1b2TP11U2b2SP13[P1b2XP13\P1b2XP13]P1b2XP13^P1b2XP13_P1b2UP14h;b2[P11U2b2SP17`P1c2VP17lBc2WP16]1d
2WP14`Od2SP16aP1e2XP17aP1e2YP14U2f2RP15bP1f2TP13Y1f2SP14cP1f2XP12dP1f2VP12dP1f2UP17eP1g2TP16fP1g
2XP14eCg2UP13gP1g2WP15hP1g2WP15iP1g2TP15jP1g2WP15kP1g2VP14lP1g2YP14mP1g2TP17nP1g2VP16oP1h2VP1;PQ
1h2TP1;QQ1h2VP16RQ1h2TP17SQ1h2WP16TQ1h2VP17UQ1h2YP18VQ1h2\P17WQ1h2VP15XQ1h2TP15YQ1h2VP15ZQ1h2XP1
6[Q1h2WP15\Q1h2WP17]Q1h2UP19^Q1h2ZP16_Q1h2[P15`Q1h2WP16aQ1h2ZP15bQ1h2UP17cQ1h2WP18dQ1h2[P16eQ1h2
YP15fQ1h2XP18gQ1h2XP18hQ1h2ZP16iQ1h2UP15jQ1h2VP16kQ1h2XP16lQ1h2YP17mQ1h2ZP14nQ1h2TP16oQ1h2WP13PR
1h2WP12Y1h2SP13QR1h2XP13RR1h2XP15SR1h2VP12Z?h2UP12TR1h2VP12UR1h2VP15VR1h2VP17WR1h2YP16XR1h2ZP13Y
R1h2VP13ZR1h2VP13[R1h2YP13\R1h2TP15]R1h2WP14^R1h2WP14_R1h2[P14`R1h2ZP14aR1h2YP13bR1h2VP14cR1h2XP
13dR1h2WP12Y1h2TP13X9h2TP12eR1h2TP16fR1h2XP13gR1h2WP12hR1h2VP13iR1h2XP13jR1h2XP13kR1h2UP12lR1h2U
P13mR1h2XP14nR1h2ZP14oR1h2YP13PS1h2WP12QS1h2TP13RS1h2YP12]Oh2UP13SS1h2VP14TS1h2YP13US1h2WP12VS1h
2TP12WS1h2VP14XS1h2VP12YS1h2VP11U2h2SP12ZS1h2TP13[S1h2VP1?RQ1h2UP12\S1h2TP15]S1h2VP13^S1h2TP12_S
1h2TP12`S1h2TP14aS1h2VP13bS1h2WP13cS1h2WP13dS1h2XP13eS1h2WP14fS1h2ZP13gS1h2XP13hS1h2XP13iS1h2YP1
1U2h2RP15jS1h2]P14jS1h2ZP15jS1h2^P14jS1h2[P13kS1h2XP14lS1h2[P12mS1h2VP13nS1h2YP13oS1h2VP12PT1h2U
P14QT1h2YP14RT1h2VP15ST1h2YP14TT1h2XP13UT1h2WP13VT1h2WP14WT1h2XP13XT1h2WP12YT1h2TP12ZT1h2TP14_R1
h2\P13[T1h2VP12k=h2VP12eCh2VP13\T1h2WP16]T1i2XP17^T1i2[P14_T1i2VP17`T1i2XP16aT1i2XP17bT1i2[P17cT
1i2ZP1;dT1i2YP18eT1i2YP18eT1i2XP18fT1i2YP15gT1i2WP15hT1i2VP16iT1i2YP16iT1i2ZP15SQ1i2WP16jT1i2VP1
8kT1i2VP15lT1i2WP15mT1i2XP16nT1i2VP16oT1i2VP16oT1i2XP1:PU1i2ZP1:PU1i2YP15QU1i2TP15RU1i2SP15SU1i2
UP19TU1i2XP15UU1i2TP15VU1i2VP16WU1i2VP1:XU1i2VP19YU1i2[P19ZU1i2[P1:ZU1i2]P1:YU1i2]P1:[U1i2VP18\U
1i2YP14]U1i2UP16^U1i2VP16_U1i2YP16`U1i2WP17aU1i2ZP16bU1i2XP19cU1i2VP18dU1i2ZP18eU1i2ZP17fU1i2XP1
5gU1i2UP15hU1i2WP17iU1i2WP16jU1i2UP16kU1i2UP18lU1i2XP18mU1i2WP16nU1i2VP15PR1i2VP18oU1i2ZP16fS1i2
[P16PV1i2WP16QV1j2UP16RV1k2WP18SV1k2XP15TV1k2RP1CUV1k2TP15VV1k2SP15WV1k2UP15XV1l2SP1:YV1m2ZP18ZV
1m2WP1B[V1n2oLJ\V1n2PM8VAo2ZP15]V1o2VP16^V1o2YP16_V1o2XP15`V1o2TP15aV1o2VP15bV1o2VP16cV1o2YP15dV
1o2TP15eV1o2VP1@fV1o2TP1@fV1o2VP15gV1o2TP15hV1o2VP1AiV1o2VP15jV1o2VP16kV1o2WP15lV1o2TP15mV1o2VP1
5nV1o2VP16oV1o2XP17PW1o2TP17PW1o2VP16QW1o2VP16g:o2ZP16h;o2\P16RW1o2WP16RW1o2YP16SW1o2WP16SW1o2YP
15TW1o2YP14UW1o2VP16VW1o2UP16WW1o2WP15XW1o2WP18YW1o2ZP16U2o2RP1;ZW1o2VP1;ZW1o2XP14[W1o2TP17\W1o2
\P14]W1o2VP1>^W1o2VP15_W1o2VP19`W1o2TP19`W1o2VP15aW1o2TP15bW1o2VP16cW1o2WP14dW1o2VP14eW1o2UP16fW
1P3VP16gW1P3XP16gW1P3ZP14f;P3UP16hW1P3UP16iW1P3WP17jW1P3YP15kW1P3VP1:lW1P3VP1:lW1P3XP1;mW1P3VP19
nW1P3UP19oW1P3WP15PX1P3TP15QX1P3VP17RX1P3VP15SX1P3TP15TX1P3VP1>UX1P3TP1>VX1P3VP14U2P3RP17WX1P3WP
17XX1P3YP17YX1P3YP17YX1P3[P15ZX1P3XP15[X1P3VP1<\X1P3YP1<\X1P3[P14]X1P3UP18^X1P3XP15_X1P3UP15`X1P
3TP15aX1P3VP17bX1Q3VP17cX1Q3XP16dX1Q3YP17eX1Q3TP17fX1Q3VP1:Z2Q3UP1:gX1Q3WP17hX1Q3VP16iX1Q3VP16iX
1Q3XP16jX1Q3VP15kX1Q3TP15lX1Q3VP17mX1Q3YP16nX1Q3TP16nX1Q3VP16oX1Q3XP16oX1Q3ZP17PY1Q3WP17QY1Q3YP1
6RY1Q3XP14SY1Q3TP15TY1Q3TP15UY1Q3VP16VY1Q3VP16VY1Q3XP16WY1Q3VP12XY1Q3TP13YY1Q3WP12ZY1Q3UP11U2Q3R
P12[Y1Q3UP13\Y1Q3WP14]Y1Q3[P13^Y1Q3XP17_Y1Q3WP16`Y1Q3VP19aY1Q3WP14bY1Q3TP14cY1Q3TP15dY1Q3TP13eY1
Q3VP14fY1Q3TP15gY1Q3WP16hY1Q3VP1@iY1Q3TP13jY1Q3VP13kY1Q3WP16lY1Q3VP1;mY1Q3VP15nY1Q3WP18oY1Q3WP18
oY1Q3YP16PZ1Q3WP15QZ1Q3VP16RZ1Q3VP12SZ1Q3TP13TZ1Q3VP12Z?Q3VP1DZ?Q3UP13UZ1Q3TP12VZ1Q3TP13WZ1Q3YP1
2XZ1Q3TP13YZ1Q3WP13ZZ1Q3XP13[Z1Q3VP13\Z1Q3TP12]Z1Q3TP14^Z1Q3ZP13_Z1Q3VP14`Z1Q3XP13aZ1Q3XP12hW1Q3
VP13bZ1Q3TP13cZ1Q3TP13dZ1Q3TP12eZ1Q3UP12fZ1Q3TP14gZ1Q3TP19U2Q3RP15hZ1Q3VP14iZ1Q3TP11U2Q3RP15jZ1Q
3WP12kZ1Q3TP13lZ1Q3WP13mZ1Q3WP14nZ1Q3YP14oZ1Q3[P15R4Q3]P13P[1Q3VP13Q[1Q3TP12Z?Q3UP13R[1Q3XP13S[1
Q3WP13T[1Q3YP13U[1Q3WP15V[1Q3VP13W[1Q3TP13X[1Q3UP12Y[1Q3TP12Z[1Q3UP11U2Q3RP14[[1Q3TP12\[1Q3UP15]
[1Q3WP12k=Q3VP13^[1Q3WP13_[1Q3TP12`[1Q3TP12a[1Q3TP18b[1R3^P16c[1R3VP16d[1R3SP1Be[1R3UP17f[1R3YP1
6g[1R3WP1>h[1R3YP17i[1R3YP16j[1R3TP1Jk[1R3UP16l[1R3UP17h[1R3VP15m[1R3YP14n[1R3UP15o[1R3UP17P\1R3
WP17Q\1R3YP15R\1R3XP19S\1R3WP15T\1R3VP14U\1R3UP1>V\1R3VP1;W\1R3YP17X\1R3VP19Y\1R3\P18Z\1R3ZP19[\
1R3\P18\\1R3ZP1:]\1R3[P16^\1R3YP15_\1R3TP16l[1R3UP15`\1R3WP15a\1R3UP17b\1R3XP1;c\1R3`P1:d\1R3\P1
7e\1R3YP17f\1R3ZP16g\1R3WP15h\1R3UP1;i\1R3]P17j\1R3ZP15k\1R3UP16l\1R3UP17m\1R3WP18n\1R3WP1<o\1R3
WP15d[1R3SP14P]1R3SP17h[1R3WP15Q]1R3UP15R]1R3YP13S]1R3YP14P]1R3SP15T]1R3YP13U]1R3YP16V]1R3ZP14P]
1R3RP18W]1S3^P17X]1S3ZP15Y]1S3YP13Z]1S3VP15[]1S3YP16\]1S3ZP17]]1S3]P17^]1S3_P15_]1S3ZP14`]1S3VP1
5a]1S3[P15b]1S3YP18c]1S3]P16d]1S3WP14e]1S3WP14f]1S3UP17g]1S3XP12h]1S3TP15d[1S3SP11i]1S3RP14j]1S3
XP12k]1S3TP1>l]1S3VP16m]1S3WP18n]1S3YP1:o]1S3]P16P^1S3WP19Q^1S3_P19R^1S3YP16S^1S3ZP18T^1S3ZP17U^
1S3ZP17V^1S3YP16W^1S3YP12X^1S3SP15Y^1S3XP16Z^1S3WP18[^1S3\P18\^1S3YP1:[^1S3^P16]^1S3XP16^^1S3YP1
7_^1S3YP18`^1S3YP16a^1S3WP17b^1S3YP17c^1S3ZP18d^1S3\P16e^1S3ZP15f^1S3WP16g^1S3WP14h^1S3UP16i^1S3
WP12X^1S3TP13j^1S3UP17k^1S3WP14l^1S3YP16m^1S3XP18n^1S3ZP18o^1S3YP16P_1S3WP17Q_1S3]P18R_1S3`P17S_
1S3YP17T_1S3ZP16U_1S3WP14V_1S3VP15W_1S3WP15X_1S3ZP12Y_1S3UP14Z_1S3VP13[_1S3TP13\_1S3WP12]_1S3VP1
4^_1S3XP14__1S3[P14`_1S3XP12a_1S3UP16b_1S3VP13c_1S3XP16d_1S3WP12e_1S3TP13f_1S3XP1:g_1T3^P18]\1T3
ZP1=]\1T3^P1:]\1T3_P17h_1T3YP1;]\1T3_P18i_1T3[P1>]\1T3\P18j_1T3[P1:k_1T3[P19l_1T3]P1=m_1T3XP1:j_
1T3]P17n_1T3ZP18o_1T3XP19P`1T3XP18P`1T3XP1?]\1T3YP1:Q`1T3[P17R`1T3VP1?S`1T3WP16T`1T3WP1>T`1T3XP1
4U`1T3UP18o_1T3XP12V`1U3UP11i]1U3RP17i]1U3RP13W`1U3TP13X`1U3TP15X`1U3VP11i]1U3RP15i]1U3RP12Y`1U3
UP15Z`1U3[P1?i]1U3SP14[`1U3VP11i]1U3SP13\`1U3XP13]`1U3UP12^`1U3UP12_`1U3RP11i]1U3RP11i]1U3RP11i]
1U3RP14``1U3TP18a`1V3XP15b`1V3XP16c`1V3VP15X`1V3VP19d`1V3_P19d`1V3_P18e`1V3\P15X`1V3TP18f`1V3[P1
7g`1V3WP16h`1V3WP16i`1V3YP1=j`1V3TP15k`1V3TP14l`1V3WP17m`1V3XP16n`1V3VP16o`1V3WP14Pa1V3TP17Qa1V3
[P19Z`1V3]P17Ra1V3ZP17Sa1V3XP14Ta1V3TP16Ua1V3XP19Va1V3XP18Wa1V3XP18Xa1V3[P16Ya1V3VP17Za1V3WP17[a
1V3YP17\a1V3YP19]a1V3YP19^a1V3\P11_a1W3RP12`a1W3VP12_a1W3QP12aa1W3UP12ba1W3VP12ca1W3TP12da1W3UP1
1_a1W3RP12ea1W3TP12fa1W3UP11_a1W3RP12ga1W3TP12ha1W3UP12ia1W3UP12ja1W3UP12ka1W3UP13la1W3WP11_a1W3
RP12ma1W3UP12na1W3UP12oa1W3UP12Pb1W3UP12Qb1W3TP11_a1W3RP12Rb1W3UP12Sb1W3UP13Tb1W3WP11_a1W3RP12Ub
1W3VP12Vb1W3UP12Wb1W3TP12Xb1W3VP12Yb1W3TP12Zb1W3VP12[b1W3VP12\b1W3TP12]b1W3UP12^b1W3VP12_b1W3UP1
2`b1W3VP12ab1W3VP12bb1W3UP11_a1W3RP15cb1X3SP11db1X3RP11db1X3RP11db1X3RP11db1X3RP12eb1X3TP12fb1X3
VP13gb1X3YP12hb1Y3UP14ib1Y3WP13jb1Z3XP11kb1Z3RP13lb1[3XP12mb1[3UP13T]1[3YP13nb1[3TP12ob1\3VP12Pc
1\3TP11i]1\3RP14Qc1]3WP12Rc1]3UP14Sc1]3WP13Tc1]3TP13Uc1^3VP13Vc1^3XP12Wc1^3UP18Xc1_3TP1;Yc1_3TP1
4Zc1_3TP1:[c1_3WP13U2_3RP11U2`3RP11U2`3RP1;\c1a3TP1:]c1b3XP16^c1b3YP15Z:b3VP17_c1b3UP1DX9b3TP1:`
c1b3VP13ac1b3YP17bc1b3WP16cc1b3WP16dc1b3ZP14eCb3UP16ec1b3WP16fc1b3YP13gc1b3XP13hc1b3WP12ic1b3VP1
4h;b3[P13jc1b3XP13kc1b3WP13lc1b3YP13mc1b3YP13nc1b3YP13oc1b3VP13Pd1b3WP13Qd1b3XP13Rd1b3YP13Sd1b3Y
P13Td1b3YP12Ud1b3VP13Vd1b3WP13Wd1b3WP12Xd1b3UP13Yd1b3XP12Zd1b3TP12VDb3TP12[d1b3VP13\d1b3XP11U2b3
RP14]d1b3YP12^d1b3UP12_d1b3UP12[9b3UP17`d1b3ZP12]3b3VP12[9b3UP13ad1b3UP12ad1b3UP12bd1b3UP12cd1b3
TP12dd1b3TP12ed1b3UP13fd1b3XP12gd1b3TP12hd1b3UP12hd1b3UP14id1b3TP13jd1b3YP13kd1b3YP12ld1b3UP18\c
1b3TP15md1b3VP13nd1b3XP12od1b3VP14Pe1b3YP13Qe1b3WP14Re1b3UP11U2b3RP13U2b3RP12Se1b3UP12Te1c3UP14U
e1c3WP14Ve1c3XP13We1c3XP15Xe1c3YP16Ye1d3WP16Ze1d3WP15[e1d3TP16\e1d3WP16]e1d3UP17^e1d3VP17_e1d3XP
17`e1d3WP16ae1d3XP17be1d3WP16ce1d3UP11de1d3SP12ee1d3UP13fe1d3YP17ge1d3[P17he1d3VP13ie1d3YP17je1d
3VP16ke1e3WP15le1e3WP18me1e3]P18me1e3_P19ne1e3^P18oe1e3VP18Pf1e3XP16Qf1e3TP16Rf1e3VP15oe1e3TP15S
f1e3YP15Tf1e3WP15Uf1e3VP15Vf1e3VP16Wf1e3VP16Wf1e3XP17Xf1f3UP15Yf1f3XP16Zf1f3VP17[f1f3YP19\f1f3UP
17]f1f3VP16^f1f3WP17_f1f3\P18`f1f3TP16af1f3VP17bf1f3XP15cf1f3YP15df1f3XP16ef1f3YP16ef1f3[P16ff1f
3WP16ff1f3YP14gf1f3VP15hf1f3YP16U1f3YP16U1f3\P15if1f3YP17jf1f3YP15kf1f3WP17lf1f3WP17mf1f3XP16nf1
g3TP16of1g3VP16Pg1g3VP18Qg1g3XP16Rg1g3WP18Sg1g3YP17Tg1g3ZP14Ug1g3UP14Vg1g3UP19Wg1g3XP16Xg1g3YP18
U2h3RP19U2h3RP19Yg1h3]P19Zg1h3^P14[g1h3TP15\g1h3VP15]g1h3YP17^g1i3VP17_g1i3VP18`g1i3XP15ag1i3VP1
9bg1i3YP14cg1i3UP17k=i3UP17dg1i3WP17eg1i3WP18fg1j3VP18gg1j3WP15hg1j3WP16ig1j3YP16R4j3[P17jg1j3[P
13U2j3RP16kg1k3TP16kg1k3VP18lg1k3VP18lg1k3XP17mg1k3VP17mg1k3XP17ng1k3\P18Z8k3^P18og1k3[P16R4k3[P
16P1k3ZP16cDk3WP18`3k3]P15Ph1k3WP17Qh1l3TP15Rh1l3VP17Sh1l3YP15Th1l3XP16Uh1l3XP16Vh1l3UP15Wh1l3XP
17Xh1l3YP1>Yh1m3WP19Yh1m3XP18\9m3YP18\9m3\P16S4m3VP16Zh1m3YP16[h1m3VP18\h1m3\P16]h1m3ZP17^h1m3YP
18_h1n3XP15`h1n3WP19`3n3[P16ah1n3WP15bh1n3VP14ch1n3VP15dh1n3XP15eh1n3WP16fh1n3TP16gh1n3TP13U2o3R
P16hh1o3WP17ih1o3VP13U2o3RP16jh1o3VP16kh1o3XP15lh1o3UP13U2o3SP13U2o3RP17mh1o3VP14nh1o3TP17oh1P4T
P19Pi1P4XP15Qi1P4WP14Ri1P4TP16Si1P4YP1;W>P4[P16Ti1P4YP17Z?P4UP16Ui1P4YP16Vi1P4VP13U2P4RP15Wi1Q4X
P15Xi1Q4WP14U2Q4RP16Yi1Q4[P15Zi1Q4WP16[i1Q4XP15\i1Q4VP16]i1Q4ZP15^i1Q4WP15_i1Q4XP16`i1Q4VP16ai1Q
4TP16ai1Q4VP15bi1R4TP15ci1R4XP16di1R4WP18ei1R4WP16fi1R4YP16gi1R4VP17hi1R4ZP16ii1R4TP16ii1R4VP16j
i1R4[P14ki1R4UP16li1S4YP15mi1S4UP16ni1S4WP16ni1S4YP16oi1S4VP1BPj1S4VP16Qj1S4UP16Rj1S4WP16Sj1S4YP
17Tj1S4[P15Uj1S4XP14Vj1S4VP16Wj1S4ZP17Xj1S4]P15Yj1S4YP15Zj1S4XP16[j1T4UP16[j1T4VP15\j1T4WP14]j1T
4TP14^j1T4UP15_j1T4YP15hW1T4UP15`j1T4WP15aj1T4VP16VLU4VP17bj1U4VP17cj1U4XP1=dj1U4VP17ej1U4[P15fj
1U4TP15gj1U4WP16hj1U4ZP17ij1V4XP17ij1V4ZP18jj1V4YP16kj1V4YP15lj1V4XP16YIV4XP16mj1V4VP15nj1V4TP15
oj1V4VP16Pk1V4WP16Pk1V4YP16Qk1V4YP1:Rk1W4VP17Sk1W4YP18Tk1W4\P17Uk1W4WP17Uk1W4YP17Uk1W4WP17Uk1W4Y
P19Vk1X4XP15Wk1X4VP15Xk1X4XP16Yk1X4WP16Zk1X4YP17[k1X4VP17[k1X4XP15\k1X4TP15]k1X4VP15ld1X4WP15^k1
X4WP18_k1Y4VP17aNZ4WP17aNZ4YP19og1Z4[P1:`k1[4VP15ak1[4UP15bk1[4VP15ck1[4XP16dk1[4ZP15ek1[4VP14fk
1[4TP15gk1[4XP14hk1[4TP14U2[4RP14ik1[4TP18jk1\4TP14kk1\4TP15lk1\4VP15mk1\4WP17nk1\4UP16ok1\4VP15
Pl1\4WP19Ql1\4ZP15Rl1\4XP15Sl1\4TP16PN\4ZP16Tl1\4WP17W?\4ZP18Ul1\4XP14k=\4UP15Vl1\4WP15Wl1\4XP1U
1Xl1]4XP1R1Yl1]4VP16Zl1]4XP18[l1]4[P18[l1]4]P16\l1]4ZP17lK]4]P17\2]4[P15]l1]4TP15^l1]4VP17_l1]4T
P17`l1]4VP15al1^4TP15bl1^4VP17cl1^4[P1?dl1^4[P17PU1^4ZP16el1^4WP16fl1^4TP16gl1^4TP16hl1^4WP17il1
^4YP16X9^4SP16jl1^4VP15kl1^4VP17ll1^4VP17ml1^4YP17nl1^4XP17ol1^4[P17Pm1^4ZP16Qm1^4\P15Rm1^4VP17S
m1^4XP15Tm1^4UP15Um1^4WP16Vm1^4WP16Wm1^4YP15Xm1^4TP17Ym1^4VP17Zm1^4YP17Zm1^4[P16[m1^4XP16[m1^4ZP
16\m1^4WP17]m1^4ZP17]m1^4\P16^m1^4XP19_m1^4\P18`m1^4YP16_I^4YP16R4^4[P17`3_4YP15am1_4TP16bm1_4VP
15cm1_4TP17dm1_4VP17dm1_4XP17em1_4ZP15fm1_4WP16gm1_4WP16hm1_4\P15im1_4WP15jm1_4WP16km1_4[P16lm1_
4TP16lm1_4VP16mm1_4WP15nm1_4XP15om1_4WP16Pn1_4XP16Pn1_4ZP15Qn1`4UP15Rn1`4WP14Sn1`4UP18Tn1`4]P18T
n1`4_P14Un1`4TP18Vn1`4[P16Wn1`4YP18Xn1`4ZP18Xn1`4\P19Yn1`4\P19Yn1`4^P16Zn1`4YP14[n1`4VP15\n1`4XP
16]n1`4[P15^n1`4TP15_n1`4VP16`n1`4YP13U2`4SP16an1`4VP17bn1`4VP17bn1`4XP14cn1`4UP15dn1`4WP16en1`4
TP16fn1`4VP18gn1`4TP15hn1`4VP17in1`4ZP16jn1`4XP16jn1`4ZP15kn1`4WP16cD`4WP16ln1`4WP19mn1`4ZP16nn1
`4XP15on1`4XP15Po1`4XP16Qo1`4VP19Ro1a4[P15So1a4WP16To1a4VP15Uo1a4VP15Vo1a4WP18Wo1a4VP18Wo1a4XP18
Xo1a4[P17Yo1a4[P17Zo1a4]P15[o1a4XP19PU1b4YP1:PU1b4YP1:\o1b4UP1JZIb4WP19ZIb4\P15hT1b4VP15]o1b4WP1
6^o1c4WP14j:c4UP16_o1c4XP15`o1c4WP15Y1c4SP16ao1c4\P15bo1c4XP17co1c4ZP18cDc4WP16do1c4XP15eo1c4VP1
6fo1c4YP17go1c4VP17ho1c4\P17io1c4XP17jo1c4YP15ko1c4WP19lo1d4VP16mo1d4VP16no1d4YP16oo1d4ZP19PP2e4
\P17QP2e4YP1CRP2e4XP16SP2e4VP16h=e4VP16TP2e4YP14UP2e4VP15VP2e4VP16WP2e4\P16XP2e4[P15YP2e4VP19ZP2
f4\P1=ZP2f4`P18[P2f4ZP18\P2f4]P18]P2f4YP18^P2f4[P15_P2f4TP15`P2f4VP15aP2g4UP17bP2g4WP17cP2h4VP19
dP2h4VP15eP2h4WP17fP2h4XP18gP2h4YP17hP2h4YP19Pi1h4ZP19iP2i4^P17jP2i4^P16kP2i4XP17lP2i4\P18mP2j4X
P17nP2j4YP17oP2j4VP16PQ2j4XP11U2k4RP12QQ2k4TP11U2k4RP12RQ2k4TP14SQ2k4VP14TQ2k4WP16UQ2l4SP1U1Z2l4
VP1U1VQ2l4XP15]j1l4SP15WQ2l4UP14XQ2l4UP14YQ2l4YP12ZQ2l4TP12[Q2l4TP12\Q2l4TP14h;l4\P12]Q2l4VP14h;
l4\P13^Q2l4XP12_Q2l4VP12`Q2l4VP12aQ2l4VP12bQ2l4VP12cQ2l4TP13dQ2l4YP12eQ2l4VP12Z?l4VP12fQ2l4UP12g
Q2l4VP12WS1l4VP12hQ2l4UP16iQ2l4UP12jQ2l4UP12kQ2l4UP12lQ2l4UP12mQ2l4VP12nQ2l4VP12oQ2l4VP12PR2l4VP
12S4l4VP12QR2l4UP12RR2l4VP12SR2l4UP12TR2l4VP12UR2l4VP12VR2l4UP12WR2l4TP12XR2l4TP12YR2l4TP12ZR2l4
UP12[R2l4UP12Z?l4VP13\R2l4YP12VW1l4VP13]R2l4YP13o:l4WP16^R2l4UP16_R2m4WP16`R2m4WP17aR2m4WP17bR2m
4YP1;cR2m4WP1;dR2m4YP17eR2m4VP15fR2m4VP15gR2m4UP15hR2m4WP1;iR2m4WP15jR2m4TP19kR2m4XP17lR2m4XP17l
R2m4ZP19mR2m4ZP15nR2m4XP15oR2m4YP15PS2m4WP18QS2m4ZP16RS2m4TP15SS2m4VP16TS2m4VP16US2m4XP15VS2m4TP
1:WS2m4VP1:XS2m4XP18YS2m4VP18ZS2m4YP19[S2m4XP16\S2m4WP17]S2m4VP18^S2m4[P16_S2m4[P18`S2m4]P15aS2m
4TP15bS2m4VP15cS2m4VP16dS2m4ZP18eS2m4WP18eS2m4YP15fS2m4VP16RP1m4ZP16gS2m4XP16hS2m4TP16iS2m4VP17j
S2m4VP19Z2m4VP16kS2m4VP17lS2m4TM5mS2m4TP16nS2m4VP16oS2m4VP15PT2m4UP15QT2m4WP14RT2m4TP16ST2m4\P19
Z2m4VP18TT2m4ZP1=UT2m4TM=VT2m4VM5WT2m4UP15XT2m4UP17YT2m4VP15ZT2m4WP15[T2m4TP15\T2m4VP15]T2m4XP14
^T2m4UP17_T2m4\P16`T2m4WP17aT2m4UP17aT2m4WP1<bT2m4WP15cT2m4UP15dT2m4TP16eT2m4SP16fT2m4UP17gT2m4Y
P15hT2m4VP17iT2m4WP16jT2m4XP15kT2m4VP14lT2m4TP14mT2m4VP16nT2m4TP17oT2m4XP16PU2m4VP16PU2m4XP15ki1
m4VP15QU2m4XP14RU2m4TP17YT2m4VP16SU2m4XP12TU2m4VP17UU2m4VP14hd1m4TP13VU2m4YP14WU2m4YP12XU2m4UP17
YU2m4WP17YU2m4YP17ZU2m4XP15[U2m4TP14hd1m4TP19Z2m4VP18P5m4XP16\U2m4VP15]U2m4UP14]U2m4TP17^U2m4VP1
:oEn4YP1:oEn4[P1@Z2n4QM@_U2n4SM>`U2n4QM>aU2n4SM<bU2n4QM=cU2n4PM=dU2n4RM9eU2n4QM9fU2n4SM6]j1o4RP1
6cU2o4SP16cU2o4RP16U2o4QP16gU2o4SP16RU1o4RP16cU2o4SP18hU2P5TP17iU2P5TP19jU2P5VP18kU2P5VP1?lU2P5T
P1@mU2Q5TP1@nU2Q5VP1:oU2Q5WP1:oU2Q5YP17PV2Q5TP14U2Q5RP14o8Q5UP1ATDR5QMAQV2R5SMBRV2R5UMBRV2R5TM7S
V2S5VP15TV2S5VP16UV2S5UP16VV2S5UP14WV2S5TP15XV2T5TP16YV2T5VP17ZV2T5TP16[V2T5VP14\V2T5YP12]V2T5VP
15^V2T5TP12U2T5SP12_V2T5UP17`V2T5VP1;U2T5SP14U2T5RP17aV2T5VP14U2T5RP14bV2T5TP14cV2T5TP13dV2T5WP1
6eV2T5VP12fV2U5UP12gV2U5UP12ld1U5UP1Eo4V5SMEo4V5UM;hV2V5YP18iV2V5VP15jV2V5UP15kV2V5WP1:lV2V5SM:m
V2V5UM5nV2V5UP15oV2V5WP14PW2V5TP16QW2V5WP14RW2V5WP12SW2V5TP1<TW2V5VP1>UW2V5UP17[9V5VP1;TW2V5WP1:
VW2V5TP14WW2V5TP15XW2V5VP16YW2V5YP11U2V5RP13ZW2V5WP13[W2V5YP12\W2W5VP12\W2W5VP12]W2W5VP12^W2W5VP
12_W2W5TP11U2W5RP12Z?W5VP13`W2X5VP12aW2X5TP13bW2X5YP15cW2Y5UP13dW2Y5VP12eW2Y5TP13fW2Y5WP15gW2Y5X
P15hW2Y5TP12iW2Y5UP14hd1Y5UP16jW2Z5ZP15kW2Z5VP17lW2Z5VP14mW2Z5XP13nW2Z5TP12oW2Z5TP17PX2Z5ZP16QX2
Z5VP16RX2Z5YP14SX2Z5YP13TX2Z5WP16UX2Z5]P16VX2Z5VP14PNZ5ZP14WX2Z5TP14h;Z5\P16XX2Z5TP16YX2Z5VP13ZX
2Z5XP14[X2Z5[P13\X2Z5YP15]X2Z5WP15^X2Z5UP15_X2Z5WP17`X2Z5ZP14aX2Z5ZP14bX2Z5XP14cX2Z5\P12dX2Z5VP1
3eX2Z5WP12[9Z5VP13fX2Z5XP13gX2Z5YP12hX2Z5UP12hW1Z5VP13iX2Z5XP15jX2Z5\P13kX2Z5WP13lX2Z5YP13mX2Z5X
P13nX2Z5YP13oX2Z5WP12PY2Z5UP12QY2Z5TP13>Z5XP12RY2Z5UP12SY2Z5TP12TY2Z5TP14UY2Z5XP14UY2Z5[P12VY2Z5
TP12WY2Z5UP14XY2Z5WP12YY2Z5VP13ZY2Z5WP14PNZ5[P14ST2Z5[P13[Y2Z5YP12\Y2Z5TP12]Y2Z5UP16^Y2Z5]P14_Y2
Z5WP13`Y2Z5XP13aY2Z5XP13bY2Z5WP13cY2Z5XP15dY2Z5TP14eY2Z5YP12ki1Z5VP15fY2Z5[P13oNZ5YP14gY2Z5\P12S
4Z5VP17hY2Z5WP17aN[5ZP18_@[5\P16iY2[5[P16jY2[5XP14kY2[5UP15lY2[5WP17mY2[5YP16nY2[5XP16oY2[5VP16P
Z2[5WP16QZ2[5VP16RZ2[5ZP14SZ2[5TP16TZ2[5YP16UZ2[5[P16VZ2[5XP16VZ2[5ZP16WZ2[5\P15XZ2[5XP15YZ2[5YP
18ZZ2[5YP16[Z2[5\P15\Z2[5YP15]Z2[5YP17^Z2[5]P15_Z2[5XP15`Z2\5WP16aZ2\5XP15bZ2\5XP16cZ2\5YP16dZ2\
5ZP15eZ2\5WP17fZ2\5\P15gZ2\5XP16hZ2\5[P17iZ2\5VP16jZ2\5ZP19kZ2\5XP15lZ2\5XP15mZ2\5WP15nZ2\5YP18o
Z2\5YP15P[2\5YP15Q[2\5VP16R[2\5XP16S[2\5YP19T[2]5XP17U[2]5VP17U[2]5XP15V[2]5VP15W[2]5WP15X[2]5UP
15Y[2]5WP15Z[2]5VP15[[2]5VP15\[2]5XP16][2]5ZP17^[2]5^P17_[2]5VP1=`[2]5WP15a[2]5XP13U2]5RP14b[2]5
UP15c[2]5VP16h;]5[P15h;]5YP16d[2]5YP16e[2]5ZP14f[2]5UP16g[2]5WP14UW1]5VP15h[2]5XP16i[2]5[P17j[2]
5ZP17j[2]5\P15k[2]5UP15l[2]5WP16m[2]5WP14n[2]5UP16o[2]5VP15P\2]5WP16n;]5ZP14Q\2]5VP16R\2]5VP16R\
2]5XP16S\2]5VP15T\2]5VP17U\2]5XP17V\2]5YP14W\2]5UP16X\2]5VP15Y\2]5XP14T<]5UP17Z\2]5\P17Z\2]5^P17
h;]5\P17h;]5_P16[\2]5\P18nk1]5^P15\\2]5WP16]\2]5VP15^\2]5TP15_\2]5VP15`\2]5XP15a\2]5WP16b\2]5TP1
6b\2]5VP1=c\2]5VP1=d\2]5XP19e\2]5XP19e\2]5ZP17f\2]5TP17g\2]5VP17h\2^5VP16i\2^5[P19aN^5[P19j\2^5W
P17k\2^5XP18l\2^5TP18m\2^5VP15n\2^5XP17o\2^5YP16R4^5[P16P]2^5[P14Q]2^5UP14R]2^5UP17Y1^5SP1Zd4PDe
h3QDlo6QDmo6QDno6PDeh3QDfa5QDoo6QDPP7QDQP7QDRP7PDcf3QDk>QDSP7PDjR7QDTP7QDUP7QDVP7QDWP7QDie1QDWP7
QDXP7Q@YP7QDZP7TD1QD[P7QD\P7QDa5PD\P5PDnR1PDna1PDdd3QD]P7QDSZ1QD^P7TD1QD_P7PDbf3PDk8QD`P7PD_P5QD
aP7PD4PD_P5QDbP7QDcP7PD4TD3QDdP7QDeP7PDiR6QDfP7QDgP7PDZl4QDhP7QDiP7QDjP7QDkP7PDhR7QDlP7QDmP7QDnP
7PDeh3QDoP7QDc@WD0QDPQ7XD0SD0TD5QDQQ7PDnn2PDeh3QDfa5QDc@WD0QDRQ7XD0SD0QD[BQDSQ7UD0QDTQ7QDUQ7TD6Q
DVQ7TD6QDWQ7S@0UD0PDfh3QDc5PDk8QDXQ7UD0QDed5QDYQ7PDk8QDZQ7P@YP5QD[Q7PDeh3QDfa5PDk8QD\Q7UD0QDbQ1P
Dk8QD]Q7TD4SD0QD^Q7TD3PDbT3UD0PDgh3VD0UD0PDgh3PD2UD0QDdQ1QD_Q7PD2UD0PDPX7PDiR6UD0PDWP5PDeh3QD]Y5
PD2UD0PDeh3PD[d;PDeh3QD`Q7QDaQ7QDbQ7PDnn2UD0QDcQ7PD[d;UD0QDdQ7QDW]6PDYP5PD2UD0QDeQ7PDQ\4P@mNP@oV
7QDfQ7QDgQ7TD6QDhQ7QDiQ7PDk8PD\P3QDjQ7QDkQ7PDk8P@mNQDlQ7PDbR6QDmQ7QDnQ7PDk8QDoQ7QDPR7TD2QDQR7QDR
R7PDk8QDSR7Q@he2QDTR7TD2QDUR7PD`R6PDeh3QDb;PDmNQDTR7TD1QDVR7UD0QDWR7QDXR7TD6PD`R6QDYR7UD0QDTQ7PD
4QDZR7TD5PD4QDab5PDjR7QD[R7PDWP5TD6QD\R7UD0QD]R7QD^R7TD9PD4QD_R7UD0PDbR6PDeh3QEVT1QD`R7TD<PDcf3Q
DaR7QDSP2QDbR7QDcR7UD0QDTQ7PD4PDjR6QDdR7TD3PD4QDeR7UD0QD[X3PDeh3QDfR7PD4PD`R6TD5PD4QDgR7QDc\4PDk
8QDhR7Q@he2TD<PD`R6QDiR7QDjR7QDie1QDkR7PD`R6PDeh3QDlR7PD`R6PDeh3QDmR7QDnR7PD`R6PDfh3QDoR7QDPS7PD
`R6PDfh3QDQS7QDRS7QDSS7QDTS7PDaR6QDTS7QDk_5UD0PDo9SD0TD2PD4PDo9TD3PD`R6PDo9QDj6TD3QDk6QDl6QDj6TD
1QDUS7`DmM`Dh_;`DaY7`D^n6`D_P5`DbT3SD0QDj6TD3QDk6QDVS7TD1QDl6`Ej9`EfE`Ek\7`Ecg2`ESg3QFWS7TD2QDXS
7QDYS7QDZS7PD4QD[S7QD\S7TD3QD]S7QD^S7QD_S7QD`S7TD5QDaS7QDbS7PD[R6QDcS7TD7QDdS7QDeS7QDT9TD9QDfS7Q
DgS7PD4QDhS7TD5QDiS7QDhe2PD4RD0TD3QDiS7QDhe2PD4QDj6TD1QDjS7PD4QDkS7TD1QDj6TD1QDlS7QDmS7QFnS7QDoS
7QDPT7QDQT7VD0QDoS7QDPT7QDQT7QDRT7QDST7PD4QDTT7QDgS7QDUT7TD5QD_5PDaj4QDUT7TD4QDVT7QDWT7QDXT7TD2Q
Dn6`D[R6QDYT7QDZT7TD1QD[T7`DjOQD\T7QD]T7QD^T7QD_T7PDjR7PDe5QD`T7TD2QDaT7QDbT7QDcT7TD1QDdT7QDeT7Q
DfT7PDZe6QD_5QDgT7QDhT7QD_5TD1QD_5QD_5QDiT7QDjT7QDkT7QDlT7QDmT7TD1QDnT7VD0aDQ6`Ddg2`Dc3QDmT7TD1Q
DnT7QDoT7aDQ6`Ddg2`Dc3QDPU7QDQU7QDRU7QDSU7`D[R6QDTU7QDUU7QDVU7TD2QDWU7QDP7QDXU7TD5PD6QDP7TD1PD6Q
DP7TD2QDYU7QDZU7QD[U7PD<QD\U7TD5PD6QD]U7RD0`Don6`DmM`DWT8QD^U7PDiR6QDj^1QD_U7QD`U7P@\R6SD0QDa5PD
UP5PDjR7TD1QDaU7QDbU7PDUP5PDjR7TD1QDcU7QDdU7QDeU7UD0QDfU7TD1QDgU7PD6UD0QDhU7PD[R6PDjR7QDiU7QDjU7
SD0QDkU7SD0QDo6QDlU7QDmU7QDnU7`D[R6QDoU7QDPV7PDjR7SD0QDQV7QDRV7S@0PDbR6TD1QDSV7S@0QDTV7QDUV7PD4T
D1QDVV7SD0QDWV7TD4QDXV7SD0QDm6QDS4`D[R6QDm6QDYV7QDm6QDZV7QD[V7QDi4`D[R6aE\V7QDS4TD1QD]V7Q`1j5QDm
6QDi4TD1QD^V7Q`1j5QD_V7QD`V7QDaV7TD1QDbV7QDS4TD1QDb5QDcV7`E\HQDZV7TD1QDb5QDdV7`E\HQDZV7QDeV7QDfV
7TD2QDgV7QDhV7TD1SD0QDiV7QDjV7QDkV7QDlV7QDmV7QDnV7PDoh6QDoV7QDPW7`DU6`DmR1QDQW7QDfd3QDRW7QDSW7TD
6PDbR6QDTW7QDUW7Q@VW7PD_6QDWW7QDXW7QDYW7QDZW7PDSP5PDbR6PDli<PD[R6PDjR7TD2QD[W7TD1PD\R6QD\W7QD]W7
QD^W7PD[R6QD_W7QD[`3QD`W7QDaW7PDUP5PDjR7PDXP5PD[R6QDbW7TD1QDcW7QDm<PDcOQDdW7QDeW7QDfW7QDgW7QDhW7
QDiW7QD_\1QDjW7QDkW7TD8PDbQ5PDYg5PDbQ5PDYg5TD5QDlW7QDmW7PDli<PD[R6QDU;QDnW7QDoW7Q@PX7TD3QDQX7QDR
X7PD_P5QDSX7QDTX7QDUX7QDVX7TD3QDZV7TD2QDWX7Q`1j5QDXX7QDYX7TD6PDiR6PDhR7QDUV1VD0QDYX7TD6PDiR6PDhR
7QDUV1QDWW5PDiR6PDhR7QDUV1PD[R6QDZX7TD3QD[X7PD4PD[P5QD\X7TD2QDQ7aDQ6aDR6PD4PD[P5TD2QDa5QD]X7QDk9
SD0TD5QD^X7QD_X7QD`X7QDk9QDaX7QDbX7TD9QDcX7QDdX7QDk9QDa5QDeX7TD4QDcX7QDdX7QDfX7QDgX7QDhX7QDk9QDi
X7TD3QDjX7QDkX7TD2QDk9QDlX7QDmX7Q@nX7P@bR6QDoX7QDPY7Q@QY7Q@RY7QDSY7QDTY7QDUY7Q@RY7QDVY7QDWY7QDk9
QDXY7PDbR6QDYY7TD2QDZY7`E\P5QD[Y7PDbR6QD\Y7PD\P5QD]Y7PDbR6QD^Y7QD_Y7PDbR6QD`Y7QDeHP@bR6QDaY7QDbY
7QDcY7QDdY7TD1QDeY7QDfY7QDgY7Q@hY7QDiY7QDjY7TD1QDR7QDkY7QDlY7TD1QDmY7QDnY7PDjR7TD2QDoY7PDkP1PDag
7QDPZ7PD4PDcV7QDQZ7TD2QDoY7QDRZ7PDo9TD5QDSZ7TD2QDTZ7QDUZ7TD5QDVZ7SD0QDWZ7TD3PD4TD5PD4QDXZ7PD_Q5Q
DYZ7QDZZ7QD[Z7QD\Z7PDV`:PDRP5QD]Z7PDTi?QD]Z7QD^Z7QD_Z7PDkHPD`R6PDlU8QD`Z7QDaZ7QDa5QDbZ7QDcZ7P@bR
6PDjR7QDdZ7QDeZ7QDfZ7QDgZ7QDhZ7Q@iZ7QDjZ7QDkZ7QDlZ7TD1QDmZ7TD1QD_5QDnZ7QDoZ7QDP[7PD[R6PDjR7TD1SD
0QDQ[7QDR[7QDWV1PD[3QDS[7QDT[7QDU[7TD1QDV[7QDW[7QDX[7PDjR7PDkb1PDZb4PD[R6QDY[7TD1QDZ[7QD[[7TD6PD
Ze6PDbDQD\[7QD][7QD^[7TD1PDTU1QD`f6TD2QDoR1QD_[7QD`[7QDa[7QDb[7QDc[7VD0QDa[7QDb[7QDc[7QDd[7QDe[7
PD:SD0QDf[7PDSOPD]P1PDWP5QDoR1QDg[7QDh[7QDi[7TD1QDj[7QDZ\4PDbR6QDk[7QDl[7QDm[7P@jh3QFn[7QDo[7PD[
R6QDP\7TD1RD0QDQ\7QDR\7QDS\7TD4QDT\7QDU\7QD_5QDV\7QDW\7PD[R6P@jR7QFX\7QDY\7PDdR6QD_5QDZ\7TD2QD[\
7QD\\7QD_5QDZ\7TD9QD]\7QD^\7TD1QD_\7QDZ\7TD8PDdR6QD_5TD1QD_5QD`\7QDS7aDW6`Dgk?UD0PDYJQDT7QDa\7QD
b\7QDc\7QDb[7TD1QDd\7QDe\7PD6PD=QDa5QDf\7PD4TD2QD_5QDa5QDf\7PD6TD2QD_5QDg\7TD3PDWP5PDjR7PDjHQDh\
7TD2QDi\7QDj\7QDk\7QD_5TD3QDf]3QD`Z5PDjj=QD`Z5QDl\7QDY`1TD1QDm\7QDfd3QDoGTD1QDn\7QDVn2QDSo6QDo\7
TD1QDP]7QDQ]7QDR]7`D[R6QDS]7QDU;QDT]7PDoP5VD0QDS]7QDU;QDT]7PDoP5QDU]7QDV]7PDjR7QDW]7VD0QDV]7PDjR
7QDW]7QDX]7QD_5QDY]7QDZ]7`D]R6QD[]7QD\]7PDUP5PDjR7QD]]7PDli<QD\KTD2QD^]7PDSP5QDcT1TD4QDlY5VD0QDc
T1TD4QDlY5QD_]7QD`]7QDWHSD0QDa]7QDb]7Q@i4QDc]7TD1QDd]7PD_P5QDe]7QDf]7TD3QDg]7QDh]7QDi]7QDj]7PDP8
QDk]7QDl]7TD2QDa5QDm]7QDn]7SD0S@0S@0PDbR6QDo]7PDcf3PDmNTD4QDP^7Q@Q^7VD0PDcf3PDmNTD4QDP^7Q@Q^7QDR
^7QDk9QDS^7QDT^7TD8QDU^7QDV^7TD4QD_5PDga1QDW^7SD0QDX^7PDga1QDY^7QDeMPDga1QDZ^7QD[^7Q@b[7S@0QD\^7
QD]^7QD^^7QD_^7QD`^7QDa^7QDb^7QDc^7QDd^7QDe^7QDf^7QDg^7QDh^7QDi^7QDj^7QDk^7TD1QDl^7QDm^7QDn^7QDo
^7QDP_7QDQ_7QDR_7QDS_7QDT_7QDU_7QDV_7QDW_7QDX_7QDY_7VD0QDX_7QDY_7QDZ_7QD[_7QD\_7QD]_7QD^_7PDoe:P
D`R6QD__7QD`_7QDa_7TD1QD[7QDb_7QDc_7QDd_7QDe_7QDTV2P@HQDf_7QDg_7PDX8`DdR6`DWP5`D[R6`DYP5QDh_7QDi
_7PDX8PDmCQDj_7PD[d2QDk_7QDl_7QDm_7P@[R6PD[d2PDUR5PDbR6QDn_7QDa5PDUR5QDo_7QDP`7QDQ`7QDa5QDR`7QDS
`7QDa5PD\R6aDk4SD0QDT`7TD3QDU`7PDoh6QDY7TD4QDV`7PDbR6QDX7QDY7TD3QDW`7VD0QDY7TD3QDW`7QDX`7QDY`7QD
Z`7TD1QD[`7QD\`7QD]`7TD1QD^`7QD_`7QD``7QDa`7SD0QDi4TD2QDa5PDSX7QDb`7`DbR6QDc`7QDd`7QDe`7Q@RS1TD4
QDY7TD1QDf`7QDg`7TD4QDY7TD1QDh`7QDi`7QDj`7QDPX7TD4QDk`7QDRX7P@YP5QDl`7TD2QDm`7TD1QDh`7Q@n`7QDo`7
QD_5QDZ7TD1QDPa7QDQa7TD1QDRa7QD_5QDSa7TD:QDTa7TD2QD_5QD_5QDUa7TD3QDVa7QDWa7QDXa7TD:QDYa7TD1QD_5P
DjR7SD0PD[R6QDZa7QD[a7S@0QD\a7QD_5QDZ7QD]a7PDhR6SD0QD^a7TD1QD_a7PDi6QDV7TD4QD`a7QDaa7aDa5QDba7TD
2QDca7SD0QDda7QDea7SD0QDU7TD2QDfa7TD1QDga7PD[2PDZR6QDbd5QDha7QDia7QDja7PD6SD0QDka7TD1QDla7QDma7Q
Dna7PD6`E_d;`E`d;`ER3QDoa7TD1QDPb7aDa5aEYP2QDW7TD4QDQb7QDRb7QDSb7TD2QDW7QDTb7TD5QDUb7QDVb7QDWb7P
DZP5PDQb7QDXb7QDYb7PDiR6SD0PDWP5QDZb7QD[b7P@4SD0QD\b7QDU;TD1QD]b7QD^b7PDVe7TD3QD_b7TD3PDUP5QD`b7
QDab7QDbb7TD5PDiR6QDcb7PDbR6PDmNQDdb7SD0QDeb7QDfb7TD1QDgb7QDhb7QDib7Y@0QDjb7P@bR6Y@0QD\7aDW6aDk4
`DbT3`DcT3`DbR6QDlR5P@^2QDPU5QD\7QDkb7P@R3PDcOPDbR6QD\7QDk9QDlb7P@ZS1P@]R6QDmb7TD2QDnb7QDob7QDPc
7QDQc7QDRc7TD2QDSc7QFo5QDc[6QDTc7TD1QDUc7QDk9Y@0QDVc7TD1PDbR6QD]7aDW6aDk4QDk9QDWc7QDXc7P@bR6QDYc
7`DSY7`DH`Dfh3`Dgh3`Deh3aDW6aDk4QDk9QDZc7TD2QD[c7`DSY7`Dfh3`Dgh3`Deh3`Dn;aDk4QDk9QD\c7TD4QD]c7P@
bR6QD]7QDk9Y@0QD^c7QD_c7TD1QDk9QD`c7Y@0QDac7VD0QDk9QD`c7Y@0QDac7QDbc7QDk9QD`c7Y@0QDcc7PDZl4QDdc7
QDj;QDec7TD1QDfc7TD2`DfEQDk9QDPY2Q@a5QDgc7QDhc7QDic7QDjc7P@ROQDgc7QDhc7QDic7QDk9QDn9QDk9QDkc7QDl
c7QDk9QDmc7PDR3Y@0QDnc7QDk9PD]P1QDoc7QDPd7QDk9QDa5PD_P5QDQd7TD1QDRd7PD_P5QDSd7PD\R6QDhe2QDej4Q@T
d7Y@0QDUd7QDVd7TD1QDWd7`E[X7QDXd7QDYd7QDZd7TD2QD[d7VD0`E[X7QDXd7QDYd7QDZd7TD2QD[d7QD\d7QDhQ5Q@c:
QD]d7QD^d7QD_d7TD1QD`d7TD4QD^7PDXi>QDjQ2TD3QDad7UD0PDTJQDbd7PDjR6TD4QDa5PDHQDcd7QDdd7QDa5PDHQDcd
7PDZR6PDlU3QDed7QDk9TD3QDfd7PDZR6PDlU3PD[P5QDgd7PD[R6QDhd7QDid7PDk8QDjd7QDlY5PDZl4QDc>TD1QDkd7UD
0QDld7QDmd7S@0S@0QDnd7UD0PDd3QDod7QDPe7`EmNQDQe7QDU<QDRe7QDSe7SD0QDTe7PD\c3QDUe7PD\c3QDUe7PDUR3P
D\c3QDVe7PDHPD`Q7QDk=QDWe7PDQP3PDW5PDbR6QDXe7PD\P5QDYe7VD0QDXe7PD\P5QDYe7QDZe7UD0QD[e7TD5QD\e7QD
hQ5Q@c:PDT8PD\R6Q@l\6TD1QD]e7PDgd;QD^e7QD_e7QD`e7TD5PDbR6QDae7QDlR5P@bf3QDbe7PDbR6QDce7QDlR5P@bf
3QDf9PDbR6QDde7QDee7TD1QDfe7QDlR5P@bf3PDmNQDge7QDhe7QDfo4QDk>QDUo4QDie7TD3QDje7UD0QDke7QDle7TD4Q
Dme7QDne7QDoe7QDPf7TD1QDQf7`DWP5`D]R6`D[R6QDk9QDa5QDRf7TD1QDSf7QDk9Q@a5S@0QDTf7PD`h<QDk9QDUf7PDj
U7TD1QDVf7PDQ\4PDbf3PDmNQDWf7PDbR6QDXf7PDWS@PDXS@PDSP3QDYf7SD0QDZf7QD_OPDRP5QD[f7SD0QDQDQD\f7PDU
X7PD`d1QDeQ1PDnc8QD]f7QD^f7QD_f7QD`f7QDaf7QDbf7QDcf7TD3QDdf7QDTBTD1QD_c4PDjR7QDlY5QDef7QDff7TD6P
DbR6PDRT;PDRP5QDgf7QDhf7QDif7SD0PDjU3QDjf7PDHQDkf7TD8QDlf7QD_5QDki6PDXh1QDmf7QDnf7QDof7QDPg7QDQg
7QDh_5QDRg7PDnn2QDSg7QDTg7QDUg7P@iR6QDh]7QDVg7QDWg7QDXg7QD_5PD[R6PDdEPDYb4PD[R6QD_5QDYg7QDZg7QD[
g7QD\g7PDjR7PD_R3QD]g7QD^g7PDPf3QD_g7QDQ`7PDbR6QD`g7TD1QDag7PDiEPD[R6PDjR7QDbg7QDa5QDcg7QDdg7PDX
P5QD_5QDeg7QDfg7QDgg7QDhg7QD[d3QDoR1S@0QDi4PDTJQDig7PDTJPDkc:PDmh?PDTJPDdd3PD[R6PDgd>PDTJPDVo?PD
Uf4PDkb1QDjg7QDkg7PDkb1QDlg7PDkb1QDmg7PDob4PD[R6PDkb1PDWT1PDjR7QDdh2PD[R6QD_5QDdh2PD[R6QD_5PDUJQ
Dng7QDog7PDUJQDPh7QDQh7PDQR=QDRh7PDZf6QDSh7PDnR1PDZV7QDTh7PDhR6QD_5PDXJQDUh7PDWJQDVh7PDZJQDWh7PD
TJQDXh7PDlg3QDYh7QDZh7PDlg3PDQh3QD[h7PDjR7QD\h7PDco8QDh^7PDoW<QD]h7QD^h7QD_h7PD[Q5PD`R6PD\Q5PD[Q
5PDoP5PDVP5PD`Q5QD`h7PD_Q5QDah7PDR`:PD\U=PDS`:PD\U=PD\U=QDbh7QDha2QDch7PDoa1QDdh7PDZ[6QDeh7PD[n<
QDfh7QDgh7PD[n<PDgU3QDhh7PD`d1PDWj2PDYP7PDWj2PDiR6PDmMPDiR6QDih7QDjh7PDal4QDkh7QDlh7TD3QDmh7QDnh
7QDoh7QDPi7PD^n6PD^T5PDmMPDmMQDQi7PD^n6QDRi7PDiR6PDmMQD]S3PDS^:PD`R6PDZJPDZJPD`R6PDS^:QDSi7PD^;Q
DYn1QDTi7VD0QDYn1QDTi7QDUi7QDVi7TD2QDf]3QDWi7QDXi7TD3QD_6TD6QDYi7QDZi7QD[i7QD\i7PDbR6QDoR1QD]i7P
DoP5`D[R6QD^i7TD2QDa5PD\P5QD_i7PDkc:QD`i7TD4QDdh2PDhR7PDQ^:QDai7QDbi7QDci7S@0QDdi7PDZR6P@jR7QDei
7PD[R6QDfi7PD\`:QDie1PD_h8PD`c:PD\R6QDSGQDgi7QDhi7PDkc:PDbR6QDii7S@0S@0QDa5QDji7QDki7QDli7TD3QDm
i7PDfV7QDni7Q@a5QDoi7TD2QDPj7QDY`1PD_3PDVP5QDQj7TD1QDRj7PDVP5QDSj7TD2QDTj7QDUj7TD8QDYi7QDVj7QDWj
7QDXj7PDQ\4QDa5QDYj7PDbR6QDZj7QD[j7QDk9QDa5QD\j7PDbR6QDVJQD]j7QD^j7TD1QD_j7QD`j7PDea1QDaj7PDga1P
D`R6PDha1QDbj7QDcj7PDUP5QDU;QDdj7VD0PDUP5QDU;QDdj7QDej7QDfj7QDgj7QDk9QDhj7QDij7TD2QDa5QDjj7QDkj7
TD3QDli3QDlj7QDmj7PDjR7PDTJPD4PDjR7PDob1PDSc1PDgf5PD^m4PD^T@QDnj7TD3QDoj7PD_P5QDgd7TD2PDbR6QDPk7
QDc[6TD1QD_5QDQk7QDc^1QDRk7TD1QDSk7PDbR6QDTk7QDUk7QDVk7QDX[2QDWk7QDXk7TD1QDYk7QDZk7TD1QDa5QD[k7Q
DSk3PDfV7P@[R6TD4QD\k7PDVP5PDUP5PDjR7QD]k7QD^k7SD0PDiR6PDTJPDiR6PD_U3PDiR6PDU\7PDiR6PDiR6PD`Q3PD
iR6PDiR6PDbY7PDiR6QD_Q2PDmMQD_k7QD`k7PDmMPDSc1QDak7PD^4QDbk7PDVb1PD`R6PD^4PDoV7PD^4QDck7QDdk7PDS
^:QDek7QDfk7QDgk7PDYd:QDhk7PDZd:QDik7PD_R3QDjk7PDja1PDYNPDc;PDW5QDkk7PDoh6QDlk7PDVW7QDmk7PDSS5QD
nk7PDSS5PDeT@PD_d:QDok7QDPl7QDQl7PDob1QDRl7PD^JQDSl7PD^JPD^JPDkU8QDTl7PDac1PDcm4PDkHQDUl7PDPe6QD
Vl7PDQ_:QDWl7PDeGQDXl7PDoU6QDYl7PDW^:QDZl7PDa^:QD[l7PDa_:QD\l7QD]l7PDhR6PDi3QD^l7QD_l7QD`l7PDQS5
QDal7PDVS;QDbl7PDWd1QDcl7PD]h2QDdl7PDWo2QDel7PD]6PDWo2PD[c1QDfl7QDgl7QDhl7PDnW<PD\P8QDil7PDSd:QD
jl7PDSd:PDRDPDnc1QDkl7QDll7PDgn?PDbm>QDml7PDgc:QDnl7PDVd:QDol7PDiHQDPm7PDe7PD[R6PDYJQDQm7QDRm7QD
Sm7aDW6`Dgk?`D_T=`DhP6PD[d2QDTm7QDUm7PD[d2PDkb1QDVm7PDic:PD\8PDQ^:QDWm7PDSU@PDgHPDgU3QDXm7PDga1P
D`R6PDha1PDVi4PD[2PDfR6QDYm7PDb\7QDZm7PDaP3QD[m7PD_X>QD\m7PDQg:QD]m7PDmMQD^m7PDd8QD_m7QD`m7QDam7
PDbR6PDbb3PDUP5QDbm7PDmn2QDcm7PDjR7PDm];PDnh?QDdm7PDW_:QDem7PDbb:QDfm7PDTR>QDgm7PDTW7QDhm7PDiEQD
im7PDZR6QDjm7PDZR6PD^Y7QDkm7PDoV7QDlm7PD\P5PDZR6PDoV7PDfR6PDoV7PDoi1PD[R6PDoV7PDfh3QDmm7PDiR6QDS
l5PDiR6PD_P5PD1PD_P5PD4PD_P5VD0QDnm7PD_P5QDj`7TD6QD;QD;TD6PD4PD[P5SD0PD[P5QDom7PDWh3QDPn7PD^S;PD
mc?PDob1PDVU@PDka1PD]FQDU;PD`c1PD?PDgf3PDR3QDQn7QDRn7QDSn7QDSCTD2QDTn7VD0QDSCTD2QDTn7QDUn7QDSCTD
2QDTn7PD[R6QDU;QDVn7QDWn7QDXn7UD0PD[W7PDbR6TD6PD\R6PDoU6PD`R6PDkHPDkHPD`R6QDYn7PDiHPD`R6QDZn7PDf
GPD`R6PDeGQD[n7TD4QDa5QD\n7QD]n7PD`R6QDgg7PDXJPD4PDWJPDTJPD`R6QD^n7QDdh2S@0QD_n7PDVm4QD`n7PD[d8P
D`R6PDjS@QDan7QDbn7PDZJQDcn7PDS^:QDdn7PDW_:PD[U@PDQ^:QDen7PDlg3QDfn7PDSc1PD[R6PDZ^;PDSc1QDgn7PDP
e6PDcP3PDYd1QDhn7PDmMQDin7QDjn7PD_6PD]h2PDaR6PD_h2PD_h2PDaR6PD]h2QDkn7QDln7QDmn7TD2QDnn7PD[a1PDa
R6PDTb1PDgP5PDaR6PDhP5PDbT3PDaR6PDcT3PDhR6PDTf3QDon7PDiMQDPo7QDQo7QDRo7QDSo7PDlh2QDTo7QDUo7QDgl7
QDVo7QDWo7QDXo7PDji2QDYo7PD^a1PDmn3PDbU@PDmd:PDcU@PDal4QDZo7QD[o7QD\o7QD]o7QD^o7PD`h2QD_o7QD`o7Q
Dao7QDbo7QDco7QDdo7QDeo7PDe5QDfo7`D[g:`DSl:`DRo?QDgo7QDho7TD4QDio7QDjo7TD3QDko7`DjR7`DkR7QDlo7QD
mo7QDno7PDkc:QDoo7PDkc:PD\R6QDPP8UD0PDWP5QDZb7S@0QDQP8`D]e4`D^f3`DT8PDWP5QDRP8S@0QDSP8QDTP8QDUP8
QDa5PDZl4UD0PDjR7S@0QDVP8QDa5aDj5aD`6aDf6aDW3QDWP8UD0QDU;S@0QDXP8QDYP8QDU;S@0QDZP8QD[P8S@0QD\P8U
D0QDh5SD0QD]P8UD0SD0QD]P8UD0QDh5QD]P8UD0QD]P8QD^P8QD_P8QD`P8QDaP8QDbP8QDcP8Q@dP8TD2QDeP8QDfP8QDg
P8SD0QDhP8QDiP8S@0QDa5QDjP8QDkP8QDlP8QDmP8TD6PD^R6QDnP8QDoP8PDcf3PDmNSD0QDPQ8QDa5PD\P5PDnR1QDQQ8
TD1QDRQ8P@bR6PD_P5QDSQ8QDk=PD_P5QDTQ8PDbR6QDUQ8QDVQ8TD2QDWQ8QDXQ8PDea1PDbR6QDYQ8QDc[6TD3QDZQ8QD[
Q8PDWP5QD_5PDTY7QD\Q8UD0QD]Q8TD1QD^Q8QD_Q8TD5QD`Q8PDPb1QDaQ8QDbQ8TD4QDa5QDcQ8QDdQ8TD2PDjj=QD`Z5Q
D;TD6PDfV7PDcf3PDmNQDeQ8QDfQ8QDlV3QDgQ8QDhQ8TD1QDiQ8QDjQ8QDkQ8QDlQ8QFo5QDa5PDbFQDmQ8TD2QDa5PD_P5
SD0QD[BQDnQ8TD1QDoQ8QDPR8QDQR8QDRR8PDlZ3QDSR8PDli<QDTR8PDWJQDUR8QDVR8TD1P@jR7QDWR8PD[R6P@jR7RD0Q
Dk9QDXR8PDbR6QDk9QDYR8QDZR8QD[R8QD\R8QDk9QD]R8PD\P5QDZR8QD^R8QD_R8QDj;QD`R8TD1QDaR8QDk9QDbR8TD3Q
DcR8QDk9PD`f3PDZS1PD]R6QDdR8TD1QDeR8UD0PDcDTD5QDfR8UD0QDgR8PDbR6QDhR8QDiR8QDjR8TD1QDkR8QDlR8UD0Q
DP\3TD1QDmR8QDnR8`DgD`DSEUD0QDoR8P@oh6PDbR6QDPS8UD0QDQS8QDRS8QDSS8UD0PD_Q1QDTS8QDk9QDUS8P@bR6QDV
S8QDWS8QDXS8QDYS8PDbR6PD`1QDZS8QDj;TD1QD[S8QD\S8TD3QD]S8QD^S8QD_S8TD1QD`S8QDaS8PDcZ<PDbR6QDbS8QD
cS8TD1QDaGQDm<QDdS8QDeS8TD1QDfS8QDgS8QDhS8QDk9QDiS8TD5QDjS8QDlR5P@bf3Q@kS8QDlS8PDbR6QDmS8QDlR5P@
bf3QDnS8PDbR6QDoS8QDPT8QDQT8TD4PD6QDRT8TD2QDST8RD0QDTT8PDjR7TD1QDUT8QDVT8QDWT8TD3PD6QDXT8QDYT8TD
3QDZT8QD[T8TD1PD4QD\T8PDVP5PD[R6QD]T8QD^T8PD\R6QD_T8QD`T8PD_f6QDaT8PDUJQDbT8QDcT8TD1PDUJQDa5PD[1
PDbR6QDdT8TD2QDeT8PDkP=QDfT8VD0PDkP=QDfT8QDgT8PDkP=QD_5PDaj4QDhT8QDiT8TD1QDjT8QDkT8TD1QDlT8TD1QD
mT8TD1QD_5QDnT8TD2QDY`1QDoT8QDPU8TD5PDVP5PD[R6QDQU8QDRU8TD1QDSU8QDTU8S@0QDi4QDi4TD1QDUU8QDVU8QDU
;PDjHQDWU8QDXU8QDYU8QDZU8QD[U8PDXU<QD\U8QD]U8TD4QD^U8QD_U8QD`U8QDaU8QDbU8PDWP5QDeh2QDcU8PD\V8QDd
U8QDeU8PDST8VD0QDeU8PDST8QDfU8PDST8QDgU8QDa5PD[1PDbR6QDdT8TD2QDhU8QDiU8QDjU8QDkU8QDlU8QDmU8PDPe2
PDPe2QDnU8VD0PDPe2QDnU8QDoU8QDQ`7QDPV8P@jR7QDQV8PDkc:PD\R6Q@RV8QDSV8QDTV8PD\8QDU;TD2QDUV8QDVV8Q@
WV8QD_5QDXV8QDYV8QDZV8QD[V8QD\V8PDiR6Q@SGQD]V8QD^V8TD4QDa5P@ROQD_V8QDie1QD`V8QDaV8P@VP5QDbV8TD1Q
DcV8QDdV8P@VY@QDeV8TD3QDfV8QDgV8TD6QDhV8QDiV8PDUP5QDjV8`DYY<QDkV8PDRf?QDlV8TD2QDkV8PDa_7QDmV8TD6
QDnV8TD3QDoV8QDVX7QDPW8TD2SD0QDY`1QDQW8QDRW8TD1QDcl2TD6PDSP5PDbR6QDSW8TD1QDTW8TD6PDbR6PD4QDUW8TD
1QDVW8QDWW8TD5PD^R6QDXW8TD3QDYW8QDZW8TD1QD[W8QD\W8TD<QD]W8QD^W8TD1QD_W8QD_5QD`W8TD2QDaW8QD_5QDbW
8TD2QDcW8QDdW8QDeW8QDfW8PDbR6QDgW8QDhW8QDiW8P@jR7TD2QDjW8QDkW8`EmN`E>`En9QDlW8QDmW8QDnW8QDT9QDoW
8TD6QDPX8QDnW8QDT9QDoW8TD6QDPX8QDkZ7QDlZ7TD1QDQX8QDRX8QDSX8QDTX8TD3QD\6QDSX8QDTX8TD4QDUX8QD\6PD4
TD4PD6QDVX8TD8QDYV6QDWX8TD7QDXX8P@jR7Q@YX8QD_5QDZX8QD[X8Q@\X8QD_5QD]X8QD^X8QD_X8PDZJQD`X8QDaX8PD
WP5QDbX8QDcX8PDWP5PDVj4QDdX8QD[5QDeX8TD1QDfX8QDgX8TD5QDhX8WD0QDiX8TD3XD0QDjX8QDo5QDkX8aDc6`DmMQD
o5QDlX8aDc6`DmMaDW6QDo5QDmX8TD5QDnX8QDo5TD2QDY6PDYP5QDR6TD1QDoX8SD0QDo5TD1QDPY8QDQY8S@0VD0QDo5TD
1QDPY8QDQY8S@0QDRY8QDo5QDeU1QDY6QDSY8S@0QDTY8QDY6QDo5TD1QDUY8TD3PDYP5RD0QDY6RD0RD0QDY6QDVY8QDWY8
QDXY8TD1QDYY8QDZY8SD0QD[Y8QD\Y8TD2QD]Y8TD4PDYP5QD^Y8TD2QD_Y8`EPJQD\6TD2QD`Y8`DYd7`DVh6`Dd8`Dma:Q
DaY8TD8PD4TD5QDY6PDWP5QDam1SD0PDVc4QDbY8TD2QDcY8`Dbf3QDdY8TD1QDeY8QDfY8TD1QDgY8QDhY8TD4QDiY8P@YP
5QDjY8TD3QDkY8QFo5QDlY8QDmY8QFo5QDnY8QDoY8QFo5QDX6QDPZ8QDQZ8TD2QDRZ8`D]S1`DRO`DTM`De_6`DZR1`D^2`
DS2`DSM`DmX7`DcO`D]P1`DmR1`DdU6`DV]6`DH`DaY7iD1SD0PD4QDSZ8QDX6VD0PD4QDSZ8QDX6QDW>PD4QDTZ8S@0QDo5
QDUZ8VD0PD4QDTZ8S@0QDo5QDUZ8PD1PD4QDVZ8S@0QDWZ8QDXZ8QFo5QDX6QDVS7VD0QFo5QDX6QDVS7QDW>PD4QDU;S@0Q
DYZ8QDZZ8PD4QD[Z8PD[R6QD\Z8TD2QD]Z8PD`R6QD^Z8Q@_Z8PD[P5PDQk7PDbR6PD4QD`Z8QFaZ8QDbZ8PDai7QDcZ8TD7
QDdZ8QDeZ8TD6QDfZ8QDgZ8TD8QD\W8QD\W8SD0QDhZ8TD2QD_5QDiZ8PDR`;QDjZ8TD2QDkZ8PD_Z@QDlZ8QD\6TD1QDmZ8
P@YP5TD8QDnZ8QDYV6QDoZ8QDP[8PDk8PDcf3QDQ[8QDR[8PDcf3PDmNQDS[8PDjR7QDT[8QD\6QDU[8TD9QDV[8QD\6TD3Q
DW[8TD6QDX[8QD\6QDY[8TD3QDZ[8TD6QDnZ8QD[[8QD\[8S@0QD\6QD][8TD6PD4Q@h5S@0QD\6QDnZ8TD8QD^[8QD\[8S@
0QD\6VD0QD_[8TD3QD`[8QDa[8TD8QDa5QDb[8QDc[8QDd[8QDe[8P@bR6QD]5QDf[8QDg[8QDh[8QD_5QDYV6PDmNPDZR6Q
Di[8PDZFQDj[8QDk[8PDoi1PDg_6PD^R6PDng4QDih7QDjh7QDk^5QDl[8PDbR6QDm[8QDn[8PDjR6QDo[8PDjR6PDQ\4QDP
\8PDjR6PDQ\4QDc:QDQ\8QDR\8TD4PDPX7PDiR6QDR\8TD3PD6QD\_5QDS\8PDiR6QDT\8TD4QDi[6QDU\8QDV\8QDW\8PDi
1PD\R6PDZW7SD0PD[W7VD0`DbR6Q`1j5QDX\8`D^4`D_U3`DXU3`DZ4`Did6`D]o3`D_M`DT5`D\8PD[W7QDY\8`DbR6Q`1j
5QDX\8`D^4`D_U3`DXU3`DZ4`Did6`D]o3`D_M`DT5`D\8UD0PD[W7QFZ\8QD[\8PD[W7QDk9PDcDQD\\8PDcn2QD]\8S@0Q
D^\8PDcn2QD]\8S@0QD^\8QD_\8QD`\8QD[BPD`X7QDa\8PDkb1PDmo2PDTJPDf_<QDb\8TD3PDoh6QDYV6TD4QDc\8QD_5P
Dgf3QDd\8QD]6TD2QDe\8QDf\8QDg\8TD8QDh\8QDi\8QDSU2PDbR6TD8QDh\8QDi\8QD^6S@0QDj\8PDUR3QDk\8PDZe6QD
l\8QDYV6PDmNS@0QDm\8TD3QDn\8QDYV6TD4PD^R6QDo\8QDYV6TD3QDP]8QD_5QDYV6QDQ]8P@bR6S@0QDR]8VD0QDYV6QD
Q]8P@bR6S@0QDR]8QDS]8QDYV6QDQ]8PDbR6S@0QDT]8PDcf3PDmNQDU]8QDV]8QDYV6TD3QDW]8QDX]8PDgf3PDmNS@0QDY
]8PDcf3PDmNQDZ]8`DjR7`D]6QD\_5QD[]8QDk=QDe[8P@bR6P@mNQD\]8VD0QDe[8P@bR6P@mNQD\]8QD]]8QD^]8QD_]8T
D6PD4QD`]8QDa]8TD5QD0`D]Q7`DjC`Dd`4`D^`4`DmC`DhR7`DiR7QDb]8TD6QDc]8Q@d]8TD1QDe]8QDf]8TD3QDg]8TD8
QDh]8QDi]8QDj]8TD4QDa5QDk]8QDl]8QDkHPD]6TD5QDPn5QDm]8TD1QDn]8PDjR7QD^5QD_5QDo]8P@jR7QD_5QD_5PDVP
5PD[R6QD_5QD_5PD9QD_5PDcV7QDP^8QDQ^8QD_5QDR^8PD_R6QD_5TD6PDbR6QD_5QD_5QDS^8QDT^8QDU^8QDYS5QDV^8T
D5QDW^8aDj5aD`6aDf6QDX^8TD4QDY^8`DjR7`DR8`DhR7`DkP5`DcE`DlU3PD_R6QDZ^8PDbR6QD[^8QD\^8QD]^8QD^^8T
D2PD\R6QD_^8SD0PD4SD0PD4S@0QD`^8QDa5QD`g7TD1QDa^8QDb^8QDc^8SD0`EmN`E>`En9`EbR6`Ebf3`E`f3`E_d;`E`
d;`EnN`EROQD_7QDd^8`DoV7`EmN`E>`En9`EbR6`Ebf3`E`f3`EnN`EROQDe^8QDf^8SD0`DoV7`EmN`E>`En9`EnN`EROQ
D_7TD3PDYP5SD0QDiS7QDVS7QD`7QD_7TD2PD4QD`7SD0TD2QDeMPDiR6TD4QDg^8PDQ\4QDhZ8QFh^8TD2QDi^8VD0QDhZ8
QFh^8TD2QDi^8PD4`EmN`Ekb1`Eoh6`E_f3`E>`En9QDb7TD5PDiR6QDc7TD3QDj^8`DVP5QDk^8PD_R6TD4QDl^8QFmh3TD
1QDm^8QDgT3SD0QDn^8QDfd3QDo^8TD2PDYP5QDP_8P@jR7TD2QDQ_8QDkW8PDWP5PDjR7QD_5QDR_8QDS_8TD2QDT_8TD3Q
DU_8QDa7TD3QDV_8QDW_8QDX_8QDY_8QDZ_8QDd7TD6QDe7TD1QD[_8QDd7PD4TD3QD\_8QDd7TD4PD6QD]_8QD_5PD<SD0Q
Df7TD6QD^_8PD=QD__8SD0QDf7TD5QD`_8QDoR1TD2QDa_8QDf7TD3QDb_8TD4PDiR6SD0QDc_8TD7QDd_8aDj5`D\P5aD`6
aDf6SD0QDe_8TD1SD0QDf_8QDg_8TD1QDh_8QD_5QDi_8TD3QDj_8SD0QDk_8TD4QDl_8QD_5TD2QDm_8PD6PDmj7RD0QDn_
8TD7QDo_8RD0UD0QDP`8QDQ`8PD6UD0QFo5QDR`8TD3PD6UD0QDS`8QDT`8TD4PD6aE\V7QDi4QDU`8Q`1j5QDV`8aDW6aDo
5QDW`8TD2QDX`8QDY`8QDZ`8QDY`8QD[`8QD\`8QDY`8VD0QD\`8QDY`8QD]`8QDi4TD2QD^`8QD_`8QD``8PD[R6S@0QDi4
QDa`8PD[R6S@0QDi4WD0QDb`8XD0QDi4`D[R6`DPO`DnN`DQO`DoN`Dmn;`D[2`DSP3QDc`8S@0QDi4Y@0QDd`8QDe`8PDd[
2PD_P5QDf`8TD2PD\R6QDg`8QDh`8QDfT1QDR:QDa5S@0QDi`8QDj`8QDk`8QDl`8S@0QDm`8QDfT1QDn`8S@0QDi4PDiR6P
@hR7QDUV1PD[R6Q@h5S@0QDo`8QDPa8TD4QDj4QDj4TD2QDQa8PDk8PDcf3PDmNPDea1PDbR6QDRa8PDWT1QDSa8QDTa8QDS
CQDUa8QDVa8QDSCQDU;QDWa8QDXa8PDZ\@PDaj1QDYa8PDaj1QDYa8UD0WD0QDZa8XD0SD0QD[a8UD0WD0QD\a8XD0QD]a8T
D3QD^a8QD_a8QD`a8QDaa8Q@ie1Q@aa8QDba8QDca8QDU;QDda8QDea8PD[n<QDfa8QDga8QDha8PDbR6QDia8QDja8QDSGS
D0QDka8PDQm4QDla8QDma8PDbMQDna8`D\R6QDoa8QDhl4QDPb8S@0QDQb8QDRb8PDbR6QDSb8PDom>QDTb8QDk9QDZb1QDU
b8QDk9QDVb8PDR3QDWb8QDXb8TD2QDa5PD_P5SD0QDk=QDYb8QDZb8VD0QDYb8QDZb8QD[b8QD\b8QDU;S@0QDi4QD]b8PDb
R6QD^b8QDa5QD_b8QD`b8P@jR7QDab8PDco8PD\8PDkb1PD[R6QDbb8PDog3PDcFPDhR6QDW_1PDbY7PDiR6QDk9QDcb8PD\
R6PDeh3PDQ\4PDnNQDWX2PDmNQDdb8PDbR6QDk9QDUf7PDjR7TD1QDeb8PDU6QDfb8PDUR3SD0TD3QDgb8UD0QDhb8PDbR6Q
Dib8QDjb8QDkb8QD^;QDlb8QDmb8PDbR6QDnb8UD0PDXQ3PDbR6QDob8QDPc8QDhl4Q@h5TD3QDQc8PD_P5QDRc8PDbR6QDS
c8QD_5PDok4PD[R6QDTc8PDiP=QDUc8P@jR7QDVc8PD[R6QDWc8PDie7QDXc8QDi4TD5QDVn2QDYc8UD0QDZc8QD[c8TD1QD
\c8QD]c8QDQ6QD^c8PDVm4QD_X5QD_c8PDjR7QD`c8PDRNQDac8PDfc:QDbc8QDcc8QDdc8QDec8PDdd3PDgMQDfc8QDgc8P
DWh;PD^n6QDhc8PDUJQDic8QDjc8PDWP5QDkc8QDlc8PDTJQDbP6QDmc8PDUP5QDU;PDRf1PDhR7PDlg3QDnc8QDoc8PDjR7
PDlg3QDPd8QDU;TD1PDlg3QDQd8QDRd8QDSd8QDTd8PDiHPDhR7PDTJQDUd8QDVd8PDT8PD\HQDWd8QDXd8QDYd8QDZd8QD[
d8QD\d8QD]d8PD_R3PD[R6PDjR7QD^d8QD_d8QD`d8QDad8QDbd8QDcd8QDdd8PD[R6PDjR7QDed8QDfd8PDWP5P@jR7QDgd
8QDhd8QDid8PDhR7QDjd8QDkd8QDld8QDmd8QDnd8TD3QDod8QD\h7QDPe8QD\h7QDQe8QDRe8TD4QDSe8QDTe8TD1QDUe8Q
DVe8QDa5QDWe8`D[c3`DT8`DZF`DgD`DX:`D`b4`DP8`DnG`DWg4`DV]<`DjR7`DhR7`D]3`DQE`Dmb1QD[5TD3QDXe8QDla
8PDjR7TD1QDYe8QD[_3QDc:PDjR7QDZe8PD[R6QD[e8QDa5QD\e8QD]e8RD0QD^e8TD4PDbR6QD_e8TD1QD`e8TD1QDae8PD
bR6QDbe8TD1QDed5QDce8S@0QDde8QDee8RD0QDa5PDWP5PDjR7S@0QDfe8UD0aDo5aDl5aDd5iD0iD1`Dm9`DQd;`DmM`D_
P5`Doh6`DUW7`DiE`DPW7`DPl4`DQW7`Den6`D^P5`DYT3`DZQ5`DYQ5WD0SD0XD0QDge8QDhe8QDa5QDie8QDje8PDfh3QD
ke8TD1QDle8QDme8QDo5TD1QDne8P@Zl4QDoe8WD0QDPf8QDQf8XD0TD2QDm[8QDRf8PDeV7QDSf8QDn^5QDa5PDZl4QDTf8
QDk>QDUf8TD2QDVf8UD0PDjR6QDoS5QDWf8TD:PD2QDXf8TD4QDYf8PDYP5QDa5QDZf8PD^R6TD2QF[f8QD\6TD1QD\f8`Da
Y7`DH`DPl4`DVR8`D\g4`D[g4`DZ[6`DYP5`Dn;`Dfh3`Eif3`E\P5`Ehf3`E\c3`EbR6QD\6TD1QD]f8QD^f8TD1QD_f8QD
`f8TD2QDaf8QDbf8QDk9QDbZ8QDcf8QDdf8QDk9QDef8QDff8QDk>QDgf8QDhf8SD0QDk>QDgf8QDif8QDjf8QDkf8TD1QDl
f8PDHPDoP5QDjf8QDkf8TD1QDlf8PDHPDoP5QDk>QDgf8QDmf8SD0PDhR6SD0TD6PD6QD_5QD_5QDnf8QDj;PDYi4QDof8TD
1QDbGQDPg8TD1QDQg8QDRg8P@[R6P@jR7QD_5S@0QDT9TD1QDSg8QDTg8PDai7QDUg8TD2QDg7TD6QDa5QDVg8QDUg8TD2QD
g7TD6QDa5QDWg8SD0QDXg8QDg7TD6QDa5aDj5aD`6aDf6QDg7PD[R6QDb_6TD6QDa5QDVg8QDYg8TD1QDi7PDbR6QDZg8QD[
g8QDi7QD\g8QDh7QDWW2TD1PDc3QD]g8QD^g8TD1Q@eU1QD_g8QD`g8QDag8PDk8TD1QD_g8TD2QDbg8QDh7PDbf3PDnn2PD
bR6QDcg8QDdg8TD3QDeg8QDfg8QDgg8QDa5QDhg8QDig8QDjg8QDkg8UD0QDlg8QDk9TD9PD4QDk9QDnX1PDR3SD0QDk9QDm
g8PDR3QDng8QDk9PDbf3PDR3PDPo2PDbR6QDog8QDk9QDRj7PDVP5PD[R6QDk9QDjo4PDmNQDPh8PDbR6QDQh8TD1QDRh8P@
YP5QDYU6P@bf3QDSh8S@0P@\R6PDiR6QDTh8QDUh8TD1QDVh8QDk9QDa5PD\P5QDWh8QDk9QDVT2QDWh8QDk9QDXh8QDm<QD
Yh8`Dnn2`Dan2`DdQ1`Dfh3QDk9QDZh8QD[h8QDk9QD_c5QDm<QD\h8QDk9QD]h8QD\h8QDk9QDi_5QDm<QD^h8QD_h8QDk9
QD`h8PDdQ1QD_h8QDk9QDah8PDHQDbh8PDHQDch8QDa5QDdh8QDm<PDhR7QDeh8UD0PDeV7TD<QDa5PD\R6QDfh8PD\R6QDg
h8PDbR6QDhh8QDih8QDPP5TD1QDa5QDm<PD\R6QD`g8QDjh8PD\R6QD`g8PDbR6QDkh8TD2QDl7TD4QDm7QDlh8QDl7TD2PD
n]@PD`R6PDo]@QDmh8TD2QDn7QDnh8`DVj4`DZb4`DVg1QDoh8QDPi8Q@Qi8PD6QDRi8TD1PDWP5QDSi8QDTi8QDUi8QDVi8
PDiR6PDbY7QDWi8PDjR7TD2QDXi8QDYi8QDi4TD8QDZi8PDjR7WD0QD[i8XD0QD\i8QD]i8QD^i8QD_i8QD`i8QD^i8`Eif3
`E\P5`Ehf3`E\c3QDai8QDbi8TD3QDci8PDYP5QDdi8TD2QDei8QD_5TD1QDfi8UD0PDjR6TD8QDk=QDgi8UD0PDjR6QDhi8
QDii8QDZT5TD3QDji8QDki8QDi4Q@l_6QDli8Q@j5QDmi8QDni8TD2QDTV2QDoi8TD2QDo7QDPj8QDo7QDa5QDQj8SD0QDRj
8SD0QDb[7SD0PDUJQDSj8QDTj8QDj7TD4QDUj8QDVj8QD[_3QDk7Q@Wj8`DjR7`DhR7`DiR7`DkR7`DkP5`DcE`DSW7`DTW7
`DoV7`DPQ5`DQQ5`DRQ5`DoP5QDXj8PD]6PD[R6QDYj8TD3QDZj8QD[j8TD1QDP8QD_l4TD9QD[j8TD1QDP8QD\j8PDkc:QD
[BQD]j8PDbR6QD^j8VD0QD]j8PDbR6QD^j8QD_j8QD`j8QDaj8QDbj8QDk=QDae7QDcj8TD:QDdj8QDej8TD2QD_5QDfj8TD
1QDgj8QDcj8TD:QDdj8QDhj8S@0QDij8QDk9TD1QDjj8QDk9QDkj8QDlj8TD8QDmj8QDnj8TD1QD_5QDoj8QDPk8TD1QD_5T
D2QDgj8QDQk8QV1400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0
WP13>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2
[P13N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13Y
P14[13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h1
4VP1:i14UP16j14XP19k14VP13l14WP13m14TP15n14XP15o15YP15P25XP15Q26YP15R26XP14S26WP16T26YP12U27TP14
V27VP14V27XP14W27YP14X27WP13Y27TP15Z28VP15[28VP13\28VP16]28\P14^28VP12_28TP13`28WP14a28VP12b28TP
13c28VP17d28TP17d28VP12e28TP13f28TP15g28XP14h29WP13i29UP14j29VP12k29UP13i29UP15l29SP13m29WP14n29
UP16o2:\P16P3:\P15Q3:WP15R3:ZP15S3;XP14T3;VP15U3;ZP16V3;WP16W3;ZP14X3;UP13Y3<TP14Z3<XP13[3<TP16\
3<VP15]3<VP14^3<VP14_3<VP15`3<VP13a3<TP16b3<WP13c3<VP13d3<VP15e3<WP13f3<VP14g3<WP13h3<UP13i3<VP1
3j3<XP17k3<^P12l3<TP13m3<WP13n3<VP17o3<`P14P4<YP13Q4<VP13R4<VP14S4<XP14T4<XP14U4<ZP15V4=VP15W4=[
P17X4=XP16Y4=ZP16Y4=\P17Z4=_P17[4=ZP15\4=ZP16]4>YP16^4>ZP16_4>ZP13`4>VP16a4>XP16b4>XP15c4>VP14d4
>VP16e4>[P14f4>WP14g4>ZP13h4>WP14i4?VP15j4?XP16k4?XP14l4?VP14m4?WP13n4@XP15o4@ZP16P5@YP14Q5AUP16
R5AZP13S5BWP12T5BTP13U5BXP12V5BUP12W5BTP13X5BYP14Y5BXP15Z5BYP12[5BTP13\5BTP16]5BXP12^5BTP15k3BYP
13_5BVP12`5BUP11EBRP13a5BTP12b5BTP17c5B`P14d5BXP12e5BTP18f5B]P14g5BVP14h5BXP13i5BVP12j5CUP14k5CZ
P14l5CVP13m5CWP14n5DVP15o5DXP12P6DTP13Q6ETP13R6FVP14S6FWP13T6FWP15U6GXP16V6GXP16W6GYP14X6HTP13Y6
HUP12Z6HTP14[6HVP13\6HXP15]6HYP15^6HYP15_6H[P15`6HXP14a6HVP13b6HWP17c6HZP15d6HXP13e6HTP15f6HYP15
f6H[P14g6HWP14g6HYP14h6HVP12i6HTP14j6H[P14k6HWP14l6HTP14l6HVP16m6HYP15n6HYP13o6HTP13P7HVP12Q7HUP
14R7HVP16S7HXP16T7HXP16U7HZP18V7H\P13W7IVP13X7IWP13Y7IWP14Z7JTP12[7JTP12\7JTP12]7JTP12^7JTP12_7J
TP12`7JTP12a7JTP13b7JTP12c7JTP12d7JTP12e7JTP13f7JVP12g7JTP13h7JTP13i7JVP12j7JTP12k7JTP14l7JZP13m
7JTP13n7JVP14o7JVP16P8JUP13Q8JWP12R8JUP13S8JWP13T8JUP13U8JXP13V8JWP14W8JXP15X8JXP14Y8JWP15g3JYP1
4Z8JTP14Z8JVP14[8JVP15\8JXP13]8JUP16^8JYP12_8JTP16`8KVP16a8KXP14b8KVP19c8KZP14d8LVP14e8LVP15f8LV
P14g8LVP16h8MXP17i8M]P15j8MZP14k8MWP15l8NVP14m8NUP13n8NUP15o8NVP14P9NZP14Q9NXP13R9NTP13S9NWP17T9
NTP14U9OTP14V9OVP13W9P1TP12X9P1TP13Y9P1XP13Z9P1VP15[9P1XP11EP1RP14\9P1VP15]9P1XP15^9P1YP15_9Q1[P
15`9R1XP1;a9S1VP14b9S1VP15c9S1ZP17d9S1XP16e9S1ZP15f9S1XP18g9T1YP1<h9T1XP1:i9T1VP16j9T1XP15k9T1VP
15l9T1VP15l9T1XP16m9T1[P16n9T1VP16o9T1ZP15P:T1XP15Q:T1ZP15R:T1YP14S:T1YP16T:T1[P14U:T1ZP17V:U1XP
17W:U1XP17W:U1ZP16X:U1XP13Y:U1TP14Z:U1WP13[:U1UP15\:U1ZP14]:U1YP13^:U1XP15_:U1ZP15`:U1\P17a:U1^P
16b:U1VP14c:U1WP16d:U1YP13e:U1UP12f:U1UP13g:U1XP14h:U1ZP13i:U1YP14j:U1WP14j:U1YP14k:U1TP17l:U1ZP
13m:U1WP14g3U1WP15n:V1YP18o:V1]P15P;V1YP16Q;V1ZP16R;W1XP17S;X1VP15T;X1XP15U;X1WP15V;X1YP16W;X1`P
12X;X1VP14Y;X1XP14Z;X1XP13[;X1WP12\;X1UP12];X1UP12^;X1TP12_;X1TP14`;X1VP16a;X1[P15g3X1[P14b;X1WP
12c;X1UP15d;X1YP13e;X1WP12f;X1TP14g;X1XP12h;X1UP13i;X1TP13j;X1VP14k;X1ZP13l;X1XP12m;X1TP12n;X1TP
14o;X1ZP12P<X1UP15Q<X1YP16k3X1_P13R<X1WP12S<X1TP16T<X1ZP12U<X1UP13V<X1YP14W<X1\P13X<X1YP13Y<X1WP
12Z<X1UP12[<X1UP14\<X1\P14]<X1WP13l;X1WP12^<X1UP12_<X1UP12`<X1TP12a<X1UP12b<X1UP12c<X1VP13d<X1WP
12e<X1UP12f<X1UP12g<X1UP12h<X1UP12i<X1UP12j<X1UP12k<X1UP12l<X1UP12`7X1UP12m<X1UP12n<X1TP13o<X1YP
13P=X1YP12Q=X1UP12R=X1UP12S=X1VP12S=X1VP12T=X1UP12U=X1TP12V=X1UP12W=X1UP12X=X1UP12Y=X1UP12Z=X1UP
12[=X1VP12[=X1VP13\=X1YP12]=X1TP12^=X1UP13_=X1TP12`=X1TP12a=X1UP12b=X1VP12c=X1UP12d=X1UP13e=X1XP
13f=X1YP13g=X1YP12h=X1UP13i=X1TP13j=X1VP14a6X1VP15k=X1VP14l=X1YP14m=X1WP16n=X1\P13o=X1TP13P>X1XP
14Q>X1VP15R>X1ZP13S>X1XP14T>X1ZP13U>X1XP15V>X1VP14W>X1VP16X>X1YP13Y>X1XP14Z>X1WP16k=X1XP13[>X1VP
16\>X1^P14\>X1YP15]>X1XP13^>X1WP13_>X1YP12`>X1TP14a>X1WP14b>X1YP12c>X1TP12d>X1TP14e>X1VP13f>X1TP
12g>X1TP15h>X1_P12i>X1VP12j>X1VP13k>X1TP15l>X1ZP13f8X1TP12m>X1TP14g3X1WP13n>X1VP15o>X1XP15P?X1XP
14Q?X1UP14o2X1[P12R?X1SP14S?X1\P13T?X1YP13U?X1YP13V?X1YP13W?X1WP12b=X1UP12X?X1UP12Y?X1UP13Z?X1YP
12[?X1VP12\?X1TP14]?X1YP12^?X1UP12_?X1UP12`?X1UP13a?X1YP12b?X1UP12c?X1UP12d?X1UP12e?X1UP12f?X1VP
12g?X1UP12h?X1TP12i?X1UP12j?X1UP12k?X1VP12l?X1UP12m?X1VP12n?X1UP12o?X1UP12P@X1UP12Q@X1UP12R@X1UP
12S@X1UP12T@X1UP12U@X1UP12V@X1UP12W@X1UP12X@X1TP12Y@X1UP12Z@X1UP12[@X1UP12\@X1UP12]@X1UP12^@X1VP
12_@X1UP13`@X1WP12a@X1UP12b@X1UP12c@X1VP12d@X1UP12e@X1UP12f@X1UP12g@X1UP12h@X1UP12i@X1UP12S6X1VP
12j@X1UP16k@X1TP12l@X1UP12m@X1UP12n@X1UP12o@X1VP12PAX1UP12QAX1VP12RAX1UP14_>X1\P12SAX1VP13TAX1WP
12UAX1UP12VAX1UP12WAX1UP14XAX1ZP12YAX1TP14ZAX1[P12[AX1UP12\AX1VP12]AX1UP12^AX1UP12_AX1UP12`AX1UP
12aAX1UP12bAX1UP12cAX1UP13dAX1XP12eAX1UP13fAX1YP12gAX1VP13hAX1YP12iAX1UP13jAX1XP12kAX1VP12lAX1VP
12EX1SP12mAX1UP13nAY1TP15R5Y1YP12oAY1UP12PBZ1UP12QBZ1VP12RBZ1VP12SBZ1VP13TBZ1XP13UB[1XP12VB[1TP1
4WB[1TP14WB[1VP15XB[1YP13YB[1VP15ZB[1YP13[B[1YP13\B[1XP13]B[1XP13^B[1YP14_B[1VP13`B[1WP13aB[1YP1
3bB[1XP13cB[1TP12dB[1UP13eB[1YP12fB[1TP12gB[1UP12hB[1UP12iB[1VP12jB[1UP12kB[1UP13lB[1YP12mB[1UP1
2nB[1VP12oB[1UP12PC[1UP12QC[1UP13RC[1YP13SC[1YP12TC[1TP13UC[1TP13VC[1YP13WC[1YP14XC[1\P12YC[1UP1
2ZC[1UP12[C[1TP12\C[1UP12]C[1TP12^C[1TP12_C[1TP12`C[1UP13aC[1YP12bC[1VP12cC[1UP12dC[1TP12eC[1TP1
2fC[1UP12gC[1TP12hC[1TP12iC[1TP15jC[1UP14kC[1VP15lC[1TP13mC[1VP12nC[1UP13oC[1XP18PD\1WP14QD\1WP1
1E\1RP13RD\1WP19SD\1WP11E\1RP14TD\1TP14UD\1VP13VD\1TP14WD\1RP13XD\1RP13XD\1RP12I\1RP11E\1RP12YD\
1TP12ZD\1TP14[D\1TP13\D\1UP15]D]1XP12^D^1TP14_D^1WP14`D^1YP146^1ZP14aD^1TP13bD^1WP14cD^1ZP13dD^1
TP14eD^1ZP13fD^1TP13gD^1WP12hD^1UP14iD_1TP13jD_1TP12kD`1UP14lD`1VP14mD`1WP13nD`1UP14oD`1ZP12PE`1
TP13QEa1TP13REa1VP13SEa1WP16n6a1ZP14TEb1VP11Eb1RP12UEc1UP13VEc1WP12WEc1UP17XBc1XP13XEc1WP15YEc1Z
P16ZEc1]P14[Ec1VP14\Ec1VP17]Ec1_P14^Ec1UP15_Ec1YP14`Ec1VP17aEc1VP15bEc1WP14cEc1VP13dEc1UP16eEc1Z
P14fEc1ZP15gEc1VP15hEc1XP14iEc1ZP15jEc1XP15kEc1XP14lEd1VP16mEe1YP16nEe1[P13i2f1UP14oEf1UP14PFf1W
P14QFf1WP14RFg1VP13R5g1UP14SFh1ZP14TFh1YP12UFh1UP12VFh1UP13WFh1UP16XFh1\P13YFh1UP13ZFh1WP13[Fh1X
P14\Fh1VP17]Fh1XP14^Fh1VP15Z>h1ZP13_Fh1TP13`Fh1TP13aFh1TP14bFh1YP12cFh1TP12dFh1TP12eFh1UP13fFh1T
P12gFh1TP15hFh1[P12iFh1UP13jFh1UP13kFh1WP12lFh1UP16XFh1\P14mFh1XP12nFh1UP13oFh1UP13PGh1WP14QGh1V
P14RGh1XP15SGh1YP13TGh1TP12UGh1TP12VGh1TP14WGh1WP17XGh1ZP15YGh1VP15ZGh1VP13[Gh1TP14\Gh1WP16]Gh1\
P15^Gh1VP16_Gi1YP16k6i1ZP15`Gi1WP14aGj1WP16_Dj1YP13bGj1TP13cGj1TP14dGj1VP14eGj1VP14fGk1VP15gGk1[
P15hGk1VP15iGk1TP15jGk1XP15jGl1XP15kGl1XP14lGm1VP14mGm1VP14nGm1XP13oGm1TP17PHn1XP15QHn1XP11Eo1RP
13RHo1WP13SHo1WP13THo1XP14UHP2VP13VHQ2TP15WHQ2TP14XHQ2TP15YHQ2TP14ZHQ2VP14[HQ2WP14\HQ2UP16]HQ2VP
16]HQ2XP13^HQ2VP14_HQ2VP15[HQ2WP12`HQ2SP13aHQ2TP12bHQ2TP13cHQ2TP13dHQ2UP15[HQ2WP13eHQ2TP18fHQ2TP
15R5Q2WP14gHQ2YP14hHR2TP13iHR2TP13jHR2TP14kHS2TP13lHS2TP13mHS2VP13nHS2VP13oHS2VP1EPIS2UP14QIT2WP
14RIT2YP16SIT2YP16TIT2\P15UIT2YP14VIT2VP14WIT2XP15XIT2YP16YIT2\P14ZIT2XP12[IT2VP13\IT2WP12]IT2UP
13^IU2TP13_IU2TP13`IU2TP15aIU2WP12bIU2UP13cIU2TP12dIU2UP16eIV2VP13fIV2VP14gIV2ZP15hIV2]P14iIV2VP
15jIV2VP16kIV2XP14lIV2VP16R5V2WP17mIV2XP13nIV2TP14oIV2VP12PJV2TP14QJV2VP13RJV2VP14SJV2ZP12TJV2UP
11EV2RP12UJV2VP12VJV2VP12]=V2TP13WJV2WP12XJV2TP12YJV2UP13ZJV2XP14[JV2ZP14\JW2XP13i2W2UP13]JW2WP1
4^JW2VP12_JW2TP12`JW2VP12R?X2TP1>aJX2UP1>bJX2WP13cJX2UP12dJX2UP12eJX2UP15fJX2WP14gJX2WP13hJX2VP1
2iJX2UP12jJX2VP12kJX2VP13Y8Y2UP14lJY2VP12mJY2UP14nJY2VP14oJY2VP15PKY2YP13QKY2TP12RKY2UP12SKY2UP1
6TKY2YP14_DY2WP14UKY2VP16VKY2VP16VKY2XP15WKY2YP13XKY2XP15YKY2XP14ZKY2XP15[KY2XP13\KY2VP15]KY2TP1
5^KY2VP15_KY2YP1:`KZ2TP16aKZ2VP16bKZ2XP15cKZ2XP14dKZ2WP15a;Z2YP14eKZ2VP14SFZ2ZP12fKZ2UP13gKZ2WP1
3hKZ2VP15iKZ2ZP12jKZ2TP13kK[2VP16lK[2TP19mK[2TP13nK[2XP13oK\2VP13PL\2UP17QL\2\P14RL]2VP13SL^2UP1
=TL_2TP1<UL_2UP19[H_2VP13VL_2VP17R5_2ZP14WL_2XP15XL_2VP15YL_2YP19Y4_2UP14ZL_2TP14[L_2WP15\L_2WP1
5]L_2YP15^L_2VP14_L_2ZP15`L_2VP14aL`2VP13bL`2VP15cLa2VP14dLa2WP13i2a2UP14eLa2XP16fLa2ZP16gLa2XP1
6Y4a2XP18hLa2UP13Ea2SP14iLa2VP15jLa2WP15kLa2VP12lLa2UP12l2a2TP14mLb2UP14nLc2WP15oLc2WP15PMc2WP17
QMd2VP14RMd2VP13SMd2VP13TMd2TP13UMd2VP13VMd2TP15WMd2YP14XMd2WP1<[3d2TP15YMd2VP12ZMd2UP16[Me2\P15
\Me2XP15]Me2XP14^Me2VP17_Me2ZP13`Me2TP13aMe2TP15`Df2_P12bMf2UP12cMf2TP13dMf2VP14eMf2XP13fMf2UP12
gMf2UP16hMf2UP17iMf2VP12jMf2TP14kMf2TP13lMf2VP12Y=f2UP12mMf2TP13nMf2WP13oMf2UP14PNf2YP14QNf2WP14
RNf2VP13SNf2WP12TNf2UP13UNf2VP14VNf2YP16n6f2ZP13WNf2TP13XNf2VP14YNf2VP13ZNf2WP15[Nf2XP12o@f2VP13
\Nf2XP13]Nf2YP15V?f2\P14^Nf2\P14_Nf2ZP15`Nf2YP12aNf2UP14bNf2VP14cNf2WP12dNf2TP15eNf2[P14fNf2XP15
gNf2VP14hNf2ZP13iNf2XP12jNf2UP15kNf2YP12lNf2UP14mNf2VP15nNf2VP13oNf2VP15POf2\P12QOf2UP12ROf2UP12
SOf2TP12TOf2UP12UOf2UP12VOf2UP12WOf2UP13XOf2WP13YOf2WP13ZOf2WP13[Of2XP14\Of2ZP12j<f2VP14]Of2WP12
^Of2TP13_Of2WP13`Of2XP12aOf2UP12bOf2UP12cOf2TP12dOf2TP12eOf2TP13k3f2YP12fOf2TP12gOf2TP12hOf2TP14
k3f2ZP14iOf2WP12jOf2TP13kOf2WP12lOf2TP13mOg2TP13nOg2VP14oOg2VP13PP1g2TP1BQP1g2VP13RP1g2TP15SP1g2
YP14TP1g2ZP13UP1g2VP12l2g2SP18g3g2[P17VP1g2[P12l2g2SP15WP1h2ZP1IXP1i2oL3YP1j2VP12ZP1j2UP14[P1j2V
P15\P1j2VP16]P1j2VP12^P1j2UP12_P1j2TP13`P1j2WP14aP1j2VP16bP1k2ZP14[Hl2WP15cP1l2YP1=dP1l2TP18eP1l
2TP13fP1l2TP13gP1l2TP14hP1m2XP13iP1m2VP13jP1m2VP14kP1m2WP15lP1m2XP16mP1m2\P14nP1m2ZP17oP1m2\P14P
Q1m2YP16QQ1m2XP18RQ1m2XP12]Im2UP16SQ1n2XP17TQ1n2YP17UQ1n2VP16VQ1n2[P15g3o2YP13WQ1o2VP15XQ1o2YP16
YQ1o2XP15YQ1o2WP15ZQ1o2]P14[Q1o2VP13\Q1P3VP13]Q1P3VP19^Q1Q3_P14_Q1Q3YP16`Q1Q3`P14aQ1Q3ZP15bQ1Q3\
P19cQ1Q3XP15dQ1Q3YP146R3YP13eQ1R3VP18fQ1R3XP13gQ1R3VP14hQ1R3XP13iQ1R3VP15jQ1R3ZP14kQ1R3YP14lQ1R3
YP14mQ1R3YP13nQ1R3WP16oQ1R3ZP15PR1R3\P16PLR3[P14QR1R3ZP16RR1S3XP15SR1S3[P17TR1T3VP14UR1T3WP14_6U
3WP12VR1U3TP17WR1U3_P19XR1V3]P12YR1V3TP13ZR1V3VP19[R1W3YP16\R1X3XP15]R1X3WP14^R1X3WP14_R1Y3VP15`
R1Z3VP17aR1[3ZP14bR1[3WP14cR1\3VP12dR1]3UP14eR1^3VP12fR1^3TP1?E^3RP13gR1^3XP13hR1^3TP13iR1_3TP15
iR1_3VP13jR1`3WP14kR1`3WP14lR1`3YP12mR1`3TP13nR1a3VP19oR1a3\P19PS1a3\P18QS1a3\P17RS1a3ZP1
"""##)
}
